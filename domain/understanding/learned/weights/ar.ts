// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -190	blessure -170	bris_de_glace -164	collision -97	degats_des_eaux -173	dommage_materiel -86	evenement_climatique -183	incendie -196	none 138	vandalisme -136	vol -123
#000>	dommage_materiel 55
#025>	none 114
#026>	dommage_materiel 72
#200>	incendie 88
#2025	none 114
#2026	dommage_materiel 72
#300>	degats_des_eaux 41	vol 57
#4000	dommage_materiel 100
#400>	autre 189	collision -56	degats_des_eaux 41	none -48	vol -41
#500>	autre 50	collision -44	dommage_materiel 85
#6000	autre 77
#900>	autre 229	blessure -49	collision -71	dommage_materiel -68
#<05>	none 103
#<06>	none 142
#<10>	dommage_materiel 66
#<12>	evenement_climatique 62	incendie -44
#<13>	dommage_materiel -48	incendie 85	none 158
#<14>	autre 111	collision -66	none -54
#<15>	dommage_materiel -43	none 129	vol 42
#<16>	collision -41	none 66
#<17>	collision 84	none 65
#<18>	bris_de_glace 58	dommage_materiel 89	none -58
#<19>	none 96
#<200	collision -54	dommage_materiel -51	incendie 260	none -64
#<201	autre 214	dommage_materiel -45	none -63	vol -60
#<202	none 87
#<21>	autre 42	bris_de_glace 119	collision -40	dommage_materiel -42	none -42
#<22>	collision 53	none 103
#<25>	dommage_materiel -47	none 172
#<26>	bris_de_glace -98	vandalisme 142	vol -64
#<28>	blessure 47	none 108
#<300	degats_des_eaux 58	none -49	vol 81
#<30>	none 47
#<400	autre 153	collision -96	none -51
#<40>	bris_de_glace 110	vandalisme -69
#<45>	none 63
#<50>	autre -63	blessure 99
#<600	autre 227	collision -115	none -76	vol 73
#<650	collision -85	dommage_materiel 120
#<700	dommage_materiel 112
#<71>	blessure 47	dommage_materiel 81
#<80>	bris_de_glace 86	vandalisme -41
#<900	autre 229	blessure -49	collision -71	dommage_materiel -68
#<a7>	bris_de_glace 70
#<ابت	autre -40	bris_de_glace -54	collision 66	degats_des_eaux 97	dommage_materiel 85	none -84
#<ابد	none 168
#<ابر	dommage_materiel 64	evenement_climatique 56
#<ابل	collision -44	none -45	vandalisme 62	vol 73
#<ابن	dommage_materiel 117	none -49
#<ابي	blessure 101	dommage_materiel -49	incendie 55	vandalisme -55
#<اتا	vol 109
#<اتذ	none 75
#<اتص	collision 71
#<اتل	degats_des_eaux 44	none -56	vandalisme 52
#<اتم	collision 75
#<اثا	vandalisme -70	vol 64
#<اثر	collision 57	vol -40
#<اثن	dommage_materiel 101
#<اجد	collision -61	vol 167
#<اجر	collision 49
#<اجل	collision 65	dommage_materiel -55	incendie 63	none 58
#<احت	incendie 87
#<احر	blessure 136	collision -74	degats_des_eaux -43	dommage_materiel 100	none -79	vol -41
#<احس	blessure 61
#<احم	vandalisme 89	vol -75
#<احي	vandalisme 51
#<اخت	dommage_materiel 56	none -41	vol 63
#<اخذ	vandalisme 54
#<اخر	collision 50
#<اخض	dommage_materiel -49	none -51	vandalisme 211	vol -42
#<اخم	incendie 92
#<اخي	blessure 134	collision -51	dommage_materiel -51	none 53
#<ادر	collision -67	dommage_materiel -54	none 113	vandalisme -68	vol 50
#<ادم	evenement_climatique 91	vol -51
#<ادو	autre 92	collision 41
#<اذي	bris_de_glace 64
#<ار>	collision 47	vol 41
#<ارب	vandalisme 57
#<ارت	autre 49	dommage_materiel 48	none -44
#<ارج	vandalisme 51
#<ارد	blessure 159	collision -120	dommage_materiel -82	incendie 133	none -96	vandalisme -46	vol -44
#<ارس	autre 182	dommage_materiel -46
#<ارض	evenement_climatique 74
#<ارغ	autre 144	collision -55	none 78	vandalisme -64	vol -48
#<ارف	degats_des_eaux -55	dommage_materiel -51	vandalisme 133
#<اري	none 123
#<ازر	collision 93	degats_des_eaux -48	dommage_materiel 98	vandalisme -45	vol -53
#<اسا	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
#<اسب	none 58
#<است	autre 44
#<اسط	autre 90	none -49
#<اسف	collision -46	dommage_materiel 77
#<اسق	dommage_materiel 126
#<اسم	collision 75	evenement_climatique 73
#<اسو	collision 43	incendie 115	none -76
#<اشت	incendie 65	none -49	vol 56
#<اشر	none 78
#<اشع	vol 46
#<اصب	blessure 146	dommage_materiel -43	none -46
#<اصر	blessure 74	dommage_materiel -47	none 74
#<اصص	dommage_materiel -46	evenement_climatique 100
#<اصط	collision 95	dommage_materiel 53	none -42
#<اصل	bris_de_glace 59	collision 69	vandalisme -41
#<اصي	dommage_materiel 95	none 73
#<اضر	autre 92	degats_des_eaux 45	evenement_climatique 111	none -77	vol -43
#<اطف	incendie 103
#<اطل	none 45
#<اظن	none 69
#<اعب	collision 96
#<اعت	none 47
#<اعد	bris_de_glace 91
#<اعط	collision 54	vol 44
#<اعل	bris_de_glace 52
#<اعم	collision 115
#<اغل	bris_de_glace 86	collision -50	incendie 47
#<افر	dommage_materiel -43	evenement_climatique 172	none -70
#<افع	collision -46	none 101	vol 75
#<افه	autre 119
#<اقت	evenement_climatique 55
#<اقد	vol 57
#<اقو	vol 53
#<اكا	autre 51	bris_de_glace 112	collision -113	incendie 81	none -55
#<اكث	degats_des_eaux 84	none -48
#<اكد	blessure 65	collision -45	vandalisme 47
#<اكل	autre 48	collision -91	vol 89
#<اكن	collision 65	none 83
#<اكي	none 170
#<الر	none -47
#<الز	bris_de_glace 84
#<الظ	dommage_materiel 50	none 75
#<الك	none -47
#<ام>	autre 126	bris_de_glace 111	collision -68	dommage_materiel -69	none -121	vandalisme -63	vol 77
#<امت	incendie 67	vandalisme 45
#<امس	none 64
#<امط	degats_des_eaux -47	evenement_climatique 165
#<امي	dommage_materiel -41	vandalisme 41
#<انب	degats_des_eaux 127
#<انت	degats_des_eaux -51	dommage_materiel -43	vandalisme 60
#<انج	collision 87
#<انح	collision 79
#<اند	incendie 94
#<انز	blessure 45	evenement_climatique 49
#<انس	none 54	vol 46
#<انظ	blessure -42	dommage_materiel -70	none 118	vandalisme -41	vol -54
#<انغ	collision 90	dommage_materiel -42
#<انف	bris_de_glace 40	degats_des_eaux 69
#<انق	collision 154	dommage_materiel 71	none -77	vol -42
#<انك	bris_de_glace 71	dommage_materiel 74	none -96	vandalisme -53
#<انن	collision 133
#<انه	evenement_climatique 46
#<اه>	collision -73	dommage_materiel -42	none 258	vandalisme -41
#<اود	vol 58
#<اور	collision 43	vol 54
#<اوق	bris_de_glace 58	none 60
#<ايا	blessure 46	none 91
#<ايد	collision 69	none -58	vol 52
#<ايض	autre 112	collision 41	none -115
#<ايق	bris_de_glace 51	incendie 55
#<اين	none 117
#<ايه	dommage_materiel -51	none 259
#<ايو	collision -40	dommage_materiel -43	none 272	vol -40
#<باب	none -42
#<باذ	collision 60
#<بار	bris_de_glace 44	collision 42
#<باس	autre 173	collision -46	dommage_materiel -55	none -119	vandalisme 117
#<باش	dommage_materiel 55	none -54
#<باغ	vol 70
#<باق	autre 40	collision 64
#<بال	vandalisme 51
#<بان	degats_des_eaux 73	none -43
#<باه	collision 46
#<باي	collision 72
#<ببا	blessure 42
#<بتس	collision -40	degats_des_eaux 142
#<بثل	vol 98
#<بجا	collision 45
#<بجد	bris_de_glace -63	collision -60	dommage_materiel 170
#<بجو	vol 45
#<بحث	autre 201	collision -45	dommage_materiel -48	evenement_climatique -41	none -112	vol 42
#<بحج	blessure 113	evenement_climatique 97	vandalisme -63
#<بحر	bris_de_glace -46	collision -69	degats_des_eaux -42	dommage_materiel 114	incendie 141	none -104	vandalisme -42	vol -56
#<بحي	dommage_materiel 68
#<بخط	collision 138
#<بدا	incendie 55
#<بدر	collision 53	dommage_materiel 55	none -42	vandalisme -66	vol 75
#<بدل	collision -44	incendie 110	vol 43
#<بدن	degats_des_eaux 43	dommage_materiel 103	evenement_climatique -83
#<بدو	dommage_materiel 73
#<برا	autre 63	vol 69
#<برد	evenement_climatique 157
#<برش	collision 76
#<برك	collision -75	dommage_materiel 117	incendie 133	none -102	vandalisme -67	vol 55
#<برو	blessure -70	bris_de_glace -44	collision -60	dommage_materiel -57	none -119	vandalisme 151	vol 142
#<بري	dommage_materiel 51
#<بزا	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
#<بس>	dommage_materiel 161	none -86
#<بسا	blessure 179	collision -84	dommage_materiel -65	none -92	vandalisme 137	vol -57
#<بسل	incendie 110	none -52
#<بسو	collision 46
#<بسي	collision 73
#<بشا	collision 111	none -48	vandalisme -50	vol 49
#<بشظ	bris_de_glace -64	evenement_climatique 43	vandalisme 106
#<بشو	collision 83
#<بصح	autre 78	blessure -46	collision 87	none -62
#<بصر	none 149
#<بطا	autre 86	none -57	vandalisme -44
#<بطل	dommage_materiel 103	vandalisme 53	vol -40
#<بطن	bris_de_glace -42	collision 76	vol 51
#<بعص	bris_de_glace -41	collision -71	vandalisme 215	vol -44
#<بعض	degats_des_eaux 42	vol 69
#<بعي	bris_de_glace 114	collision -44	dommage_materiel -45	none -94	vandalisme 81
#<بغي	autre 77	collision -40
#<بفع	bris_de_glace 111	evenement_climatique 44
#<بقا	dommage_materiel 83
#<بقر	collision 101
#<بقط	collision -81	dommage_materiel 73	none -61	vandalisme 125	vol -94
#<بقع	degats_des_eaux 98	dommage_materiel 128	none -84	vol -44
#<بقي	blessure 51	collision -54	none 61
#<بكل	blessure 65	none 61
#<بكي	collision -70	dommage_materiel 146	none -72
#<بل>	none 41
#<بلا	collision 44
#<بلغ	collision -41	none -43	vol 159
#<بلو	degats_des_eaux 56
#<بلي	blessure 103	collision -61	dommage_materiel -62	evenement_climatique 58	none 60	vandalisme -47	vol 45
#<بمر	autre 83	collision -41	none -47	vandalisme 105	vol -60
#<بمع	blessure 168	bris_de_glace -50	collision -63	degats_des_eaux 67	dommage_materiel -79	none -40
#<بمف	collision -62	vandalisme 216	vol -55
#<بمق	vol 77
#<بمن	evenement_climatique 43	vandalisme 139	vol -96
#<بنا	collision 42
#<بنت	autre 46	dommage_materiel 53	none -51
#<بنف	collision 157
#<بني	dommage_materiel 98	evenement_climatique 67	none -77	vol -47
#<به>	none 57
#<بها	autre 55	blessure 43	degats_des_eaux -51	dommage_materiel 90	none -88	vandalisme -51
#<بهذ	vandalisme 48
#<بهو	bris_de_glace 72	collision -46	dommage_materiel -44	vol 110
#<بوا	collision -91	degats_des_eaux -64	dommage_materiel 51	none -81	vandalisme 186	vol 41
#<بوح	bris_de_glace 132	degats_des_eaux -43	none -46
#<بوش	collision -42	dommage_materiel 64
#<بول	collision 126	none -45
#<بوم	blessure 98
#<بي>	none 47
#<بيا	autre 66	dommage_materiel 149	none -95	vandalisme -42
#<بيج	bris_de_glace 115	none -46
#<بيخ	degats_des_eaux -48	dommage_materiel 204
#<بيد	vandalisme -52	vol 143
#<بيس	dommage_materiel 62	none -79	vandalisme 67	vol 82
#<بيض	dommage_materiel 71	none -51	vandalisme 51
#<بيط	autre -151	bris_de_glace -50	collision -55	dommage_materiel 206	incendie 55	none -81
#<بيك	collision 47	dommage_materiel 40
#<بيه	dommage_materiel 95	none -43	vandalisme 40
#<تاذ	degats_des_eaux 63	incendie 58
#<تار	collision 43	evenement_climatique 114	vol -63
#<تاع	degats_des_eaux 108	none -43
#<تام	autre 130	none 78	vandalisme -46
#<تبا	collision 94
#<تبع	blessure -61	bris_de_glace 130	dommage_materiel -65	none -74	vandalisme -77	vol 122
#<تبك	bris_de_glace -41	collision 85
#<تبل	collision -51	degats_des_eaux 226	dommage_materiel -42
#<تجر	blessure -49	bris_de_glace 175	evenement_climatique 44	none -40	vandalisme -41
#<تجم	dommage_materiel 42	incendie 78
#<تجي	degats_des_eaux -58	dommage_materiel -86	incendie 247	none -78	vandalisme -40	vol -46
#<تحت	degats_des_eaux 50	none -47
#<تحر	dommage_materiel 105
#<تحق	collision -41	incendie 78	vandalisme 50
#<تحي	collision 105
#<تخب	degats_des_eaux -43	dommage_materiel 129	evenement_climatique 102
#<تخر	collision 43
#<تخس	degats_des_eaux 76	dommage_materiel 60	incendie -40	vandalisme 62	vol -51
#<تخل	bris_de_glace 117	degats_des_eaux 132	dommage_materiel -48	none -49	vandalisme -62	vol -45
#<تخن	incendie 169
#<تخي	collision 64	none -68	vandalisme -43	vol 112
#<تدخ	collision 85
#<ترا	blessure -40	collision 102	none 132
#<ترج	autre 49	collision 71	dommage_materiel -41	none -62	vandalisme 88	vol -57
#<ترق	vol 56
#<ترك	bris_de_glace 57	none -42	vol 91
#<تزح	blessure 114	bris_de_glace -43	collision 104
#<تسب	bris_de_glace 44	degats_des_eaux 89	dommage_materiel -49	incendie 53	none -44	vandalisme -46
#<تسج	vol 42
#<تسد	collision 186	degats_des_eaux 89	dommage_materiel -113	none -133	vol -44
#<تسر	degats_des_eaux 143	vol 56
#<تسع	autre -64	bris_de_glace 64	dommage_materiel 62
#<تسل	degats_des_eaux 57	vandalisme 44	vol 43
#<تشت	collision 50	degats_des_eaux 47	dommage_materiel 45
#<تشف	collision -81	dommage_materiel -48	none -79	vandalisme -47	vol 292
#<تشق	bris_de_glace 158
#<تشك	collision 58
#<تشو	dommage_materiel 96	incendie 73
#<تصا	collision 73	none -56	vandalisme 105
#<تصب	bris_de_glace -51	dommage_materiel 153	none -47
#<تصد	bris_de_glace 237	collision 165	degats_des_eaux -63	dommage_materiel -104	evenement_climatique -52	incendie -40	none -122	vandalisme -53	vol -54
#<تصل	bris_de_glace 105	collision 180	dommage_materiel -119	vandalisme -48	vol -47
#<تصو	collision 88	dommage_materiel 79	vol -49
#<تضر	collision 87	degats_des_eaux 74
#<تطا	degats_des_eaux 150
#<تعا	collision 135	dommage_materiel -45	none -99	vandalisme 106
#<تعث	blessure 195	none -51	vol -47
#<تعر	none -40	vol 120
#<تعط	autre 160	collision -73	dommage_materiel 90	none -66
#<تعف	autre -41	blessure 224	collision -92	degats_des_eaux 45	dommage_materiel -50	evenement_climatique -190	none -40	vol -40
#<تعل	autre 216	collision -95	dommage_materiel 40	none -70	vol -46
#<تعو	autre 69	collision 42
#<تغي	autre 123	vol -52
#<تفا	collision 161
#<تفت	vol 114
#<تفر	bris_de_glace 80	degats_des_eaux 62
#<تفك	collision 52	degats_des_eaux 133	dommage_materiel -40
#<تفل	dommage_materiel 124	evenement_climatique 40	none -50	vol -41
#<تقب	collision 43	degats_des_eaux 106	incendie -48
#<تقد	none 108	vol -52
#<تقط	blessure 91	degats_des_eaux 114	dommage_materiel -59	none -83
#<تقو	autre 84
#<تكب	dommage_materiel 131	none -67	vandalisme 83	vol -91
#<تكس	blessure 66	bris_de_glace 98	none -58
#<تكن	collision 113	dommage_materiel -46
#<تلا	bris_de_glace 49	collision 64	none -46
#<تلت	vol 116
#<تلف	autre 85	blessure -51	collision -43	degats_des_eaux 43	dommage_materiel 58	none -53
#<تلق	bris_de_glace 93	vandalisme -54
#<تلم	bris_de_glace -47	collision 74	vandalisme 80	vol -106
#<تم>	vandalisme 90
#<تما	none 46
#<تمر	blessure 193	dommage_materiel -75	none -61	vol -41
#<تمش	bris_de_glace -44	collision -57	degats_des_eaux -58	dommage_materiel -62	evenement_climatique 123	none -67	vandalisme 135
#<تنت	bris_de_glace 143	collision 45	dommage_materiel -72	none -61	vandalisme -57
#<تنف	degats_des_eaux 187	dommage_materiel -52	incendie 82	none -63	vol -51
#<تهر	bris_de_glace 72
#<تهز	collision 189	degats_des_eaux 41	dommage_materiel -61	none -48	vol -57
#<توج	vandalisme 78
#<تور	collision 143
#<توص	collision 57	none 52
#<توق	collision 58	none 41
#<تول	autre 125	none -81
#<تون	autre 70	collision 113	evenement_climatique -72
#<توي	degats_des_eaux 116	dommage_materiel 71	none -95	vandalisme -77	vol -52
#<تيز	collision 50
#<تيو	degats_des_eaux 109	dommage_materiel 54
#<ثال	vol 70
#<ثان	blessure 45	degats_des_eaux -51	dommage_materiel -43	incendie 95	vol 69
#<ثقب	collision -49	incendie 42
#<ثمن	autre 50
#<جاء	collision -44	degats_des_eaux -51	evenement_climatique 138
#<جاب	collision -83	dommage_materiel 49	none -52	vandalisme 61	vol -40
#<جات	degats_des_eaux 59
#<جاج	bris_de_glace 134	collision -44	evenement_climatique -51	vandalisme 157	vol -97
#<جار	dommage_materiel 47
#<جام	blessure 195	bris_de_glace 139	collision -139	degats_des_eaux -103	dommage_materiel -93	incendie -40	none -57
#<جان	collision 61	vol 57
#<جبد	blessure -43	evenement_climatique 117	vol 103
#<جبل	blessure 177	dommage_materiel -42	none -58
#<جبي	autre -50	degats_des_eaux 45	vandalisme 81	vol -64
#<جدا	evenement_climatique 51
#<جدت	blessure -98	degats_des_eaux 150	none -44
#<جدر	degats_des_eaux 45	dommage_materiel 96	none -47	vandalisme 45	vol -57
#<جدي	collision -43	degats_des_eaux 40	dommage_materiel 68
#<جرح	bris_de_glace 42	vandalisme 73
#<جرف	collision -67	evenement_climatique 257	none -50
#<جرو	bris_de_glace 103
#<جري	collision 96	evenement_climatique 75	none -41	vol -56
#<جسد	dommage_materiel 41	vol 68
#<جلد	dommage_materiel 229	none -116	vandalisme -57	vol -45
#<جمع	dommage_materiel 76	none -94	vandalisme 111
#<جمي	autre 60	collision 73	none -43
#<جنب	collision 62	none -70	vandalisme 95
#<جها	vol 56
#<جوا	collision -52	incendie 134
#<جوج	collision 49
#<جيب	autre 111	none -171	vol 135
#<جيت	collision -67	dommage_materiel 111	none -47	vandalisme 101
#<جيد	autre 45	collision 54	none 50
#<جير	evenement_climatique 69	incendie 46
#<حاد	autre 44	collision 79	none -52
#<حار	collision -65	degats_des_eaux 75	dommage_materiel -55	evenement_climatique -82	none -57	vandalisme 158
#<حاس	collision -40	vol 127
#<حاف	collision 43
#<حال	collision 83	none 42
#<حام	collision 61
#<حاو	vol 182
#<حبس	dommage_materiel 178	vol -40
#<حجر	bris_de_glace 185
#<حجز	autre 40
#<حد>	none -58
#<حدا	collision 53
#<حدث	degats_des_eaux 64
#<حدو	incendie 171
#<حدي	collision 106
#<حرر	vandalisme 43
#<حرف	collision 94
#<حرق	blessure 61	dommage_materiel -44	incendie 138
#<حرو	incendie 62
#<حري	incendie 134
#<حزا	collision 127
#<حسب	bris_de_glace 54	collision 91	degats_des_eaux -52
#<حسن	bris_de_glace 77	collision -54	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -41	none 219	vandalisme -41	vol -68
#<حسي	collision -53	none -44	vandalisme -40	vol 194
#<حصا	blessure 143	bris_de_glace 75	collision -130	none -44	vol 44
#<حصل	dommage_materiel -50	incendie 205	none -72
#<حطي	dommage_materiel 48
#<حفا	evenement_climatique 68
#<حفر	dommage_materiel 139
#<حفظ	collision 74	degats_des_eaux 54
#<حفل	collision -42	dommage_materiel 56	none -95	vandalisme -40	vol 155
#<حفي	blessure 57	collision -86	dommage_materiel 57	none -52
#<حقي	autre 60	vol 50
#<حك>	collision 141
#<حلا	collision 109
#<حلي	blessure 63	dommage_materiel 62	none -48
#<حما	autre 51	degats_des_eaux 47	none -56
#<حمر	collision 73	none -45	vandalisme 65
#<حمل	collision -41	evenement_climatique 197
#<حنا	collision 45	evenement_climatique 61
#<حوا	dommage_materiel 78
#<حوض	bris_de_glace 78	collision -41	degats_des_eaux 147	dommage_materiel -48	none -46
#<حول	none 185
#<حي>	degats_des_eaux -44	dommage_materiel 93
#<حيت	none -46	vol 73
#<حيث	none -63	vol 150
#<حيد	blessure -92	bris_de_glace 144	collision -93	dommage_materiel -56	none -55	vandalisme -44	vol 123
#<حين	bris_de_glace 56
#<خات	autre 279	collision -69	degats_des_eaux -65	dommage_materiel -80	evenement_climatique -40	none -94	vol 66
#<خار	blessure 80	dommage_materiel -40	vol 52
#<خاط	collision 149	none -100	vandalisme -52
#<خال	dommage_materiel 47	evenement_climatique 92
#<خاو	collision 135	none -47	vandalisme -44	vol 62
#<خاي	degats_des_eaux 74	vandalisme 58
#<خبط	blessure -65	collision 251	none -46
#<خبي	bris_de_glace 113	collision -61
#<ختي	incendie 86
#<خدا	vandalisme 50	vol 43
#<خدش	collision 67	vol -48
#<خدم	blessure -40	collision -43	incendie 62	vandalisme -47	vol 63
#<خدو	collision 81
#<خرب	degats_des_eaux 297	dommage_materiel -94	evenement_climatique -134	none -62	vandalisme -81
#<خرج	collision 41	incendie 43
#<خرط	degats_des_eaux 135	evenement_climatique -41
#<خرو	bris_de_glace 53	collision 104
#<خري	degats_des_eaux 48	vandalisme 100
#<خزا	collision -49	dommage_materiel 105	incendie 82	none -40
#<خسا	blessure 65	collision -104	incendie 162
#<خسر	collision -55	vandalisme 95
#<خضا	collision 59	dommage_materiel -88	evenement_climatique -40	none -51	vandalisme 142
#<خطا	blessure 111	dommage_materiel -41	none 71
#<خطف	collision -61	dommage_materiel -40	vol 204
#<خطي	collision 96	dommage_materiel 104	none -53	vol -47
#<خلا	collision 76	none -40
#<خلص	autre 292	collision -43	dommage_materiel -62	none -101	vol -94
#<خلف	collision 65
#<خلي	incendie 101
#<خمس	none -41
#<خنز	collision 67	degats_des_eaux 52
#<خوا	collision -134	dommage_materiel -52	none -47	vandalisme -66	vol 250
#<خير	collision 98	none 106	vol -53
#<خيط	vol 79
#<داب	dommage_materiel 49
#<داخ	autre 41
#<دار	blessure 42	none -51
#<داس	collision 60
#<داع	bris_de_glace 52	collision 70	vandalisme -69
#<داو	none -50	vol 262
#<داي	collision 58	vol 54
#<دخا	autre 88	collision -76	evenement_climatique 46	incendie 141	none -91
#<دخل	collision 48
#<درا	vol 52
#<درت	autre 51	blessure 49
#<درج	blessure 185	degats_des_eaux -42	incendie 45	none -43
#<درك	collision 200	vol -96
#<درن	collision 92
#<دره	autre 60
#<دفع	autre 101	blessure 45	none -72	vol 44
#<دقا	none 72	vol 73
#<دقي	collision 78	evenement_climatique 59
#<دلا	blessure -52	vandalisme 137
#<دم>	collision 62
#<دمي	degats_des_eaux 115	dommage_materiel -47	vandalisme 41
#<دهس	collision 154	none -43
#<دهن	blessure 88	degats_des_eaux 104	dommage_materiel -46
#<دور	none -41	vandalisme 138
#<دوز	blessure 175	collision -43	dommage_materiel -52
#<ديا	none -41
#<دير	dommage_materiel -80	incendie 162	none -72	vandalisme -54	vol -41
#<ديم	none -70	vandalisme 96	vol 91
#<ذاب	collision -40	degats_des_eaux 51	dommage_materiel -40	incendie 112
#<ذرا	blessure 64	dommage_materiel -56
#<ذو>	collision -46	dommage_materiel 142	vandalisme -51	vol 44
#<راج	collision 83
#<راح	blessure 41	vandalisme 46
#<راف	vol 70
#<راك	collision 95
#<ران	vol 85
#<راه	degats_des_eaux 41
#<راي	collision 42	none 46
#<ربا	vandalisme 112
#<ربع	bris_de_glace 40	collision -48	vol 85
#<ربم	none 76
#<رجا	incendie 40
#<رجع	none -50	vol 57
#<رجل	blessure 71
#<رحل	autre 258	blessure 92	collision -55	dommage_materiel -87	none -146	vol -40
#<رسم	blessure -50	collision -83	dommage_materiel 301	none -160	vandalisme 47	vol -56
#<رغم	autre 139	none -94	vandalisme 53	vol -55
#<رفع	blessure -51	vandalisme 40
#<رقب	collision 86
#<ركا	collision 124
#<ركب	collision 70
#<ركن	collision 155	evenement_climatique -43	none -91	vol 112
#<رما	dommage_materiel 56	none -48
#<رمض	degats_des_eaux 107
#<رمو	dommage_materiel -44	incendie 143	none -63	vandalisme 41
#<روا	blessure 47	collision 106	dommage_materiel -41	vandalisme -53
#<روب	collision -41	none 59	vandalisme 95
#<ريا	collision 81	none -43	vandalisme 64	vol -63
#<ريح	degats_des_eaux 111	evenement_climatique 46
#<زاج	bris_de_glace 245	collision -40	none -67	vandalisme -52
#<زال	collision 82
#<زبو	degats_des_eaux 90	evenement_climatique 40
#<زجا	bris_de_glace 222	collision -49	dommage_materiel -48	none -50
#<زرق	collision 42	dommage_materiel 56	none -59	vol 42
#<زلت	collision 53	none 56
#<زلق	degats_des_eaux 89
#<زمي	blessure 104	none -43
#<زوا	autre 166	dommage_materiel -46	evenement_climatique -40
#<زوج	evenement_climatique 45
#<زيا	dommage_materiel 91
#<زيت	dommage_materiel -43	none -57	vol 133
#<ساح	collision 48
#<ساق	blessure 45	incendie 83
#<ساك	collision -40	degats_des_eaux 119
#<سال	incendie 71
#<سام	autre 73	collision 40
#<ساي	collision 74
#<سبت	collision 49
#<سبع	collision 54	vol 51
#<ست>	collision -49	dommage_materiel 49	vol 117
#<ستر	bris_de_glace 64	collision 46	vandalisme 50	vol -68
#<سته	autre -64	blessure 125	dommage_materiel -49	none 44
#<ستي	dommage_materiel 152	none -49
#<سجل	vandalisme 61	vol 70
#<سحق	collision 150
#<سخا	degats_des_eaux 155	none -44
#<سخن	autre 201	bris_de_glace 52	collision -73	dommage_materiel -63
#<سخو	bris_de_glace 118	evenement_climatique -46
#<سد>	blessure -55	collision -46	degats_des_eaux 117	evenement_climatique 61	vol -40
#<سدو	bris_de_glace 65	degats_des_eaux 153	incendie -62	vandalisme -74
#<سدي	bris_de_glace 181	none -46
#<سرق	none -45	vol 159
#<سري	blessure 148	collision -74	dommage_materiel -53	none -125	vandalisme -57	vol 140
#<سطح	degats_des_eaux -55	evenement_climatique 131
#<سطل	blessure -59	bris_de_glace 156	collision -71	degats_des_eaux 114	dommage_materiel -76	none -64
#<سقط	blessure 76	collision -47	dommage_materiel 114	none -57	vol -44
#<سقف	collision -43	degats_des_eaux 60	evenement_climatique 85
#<سقو	blessure 79	collision -75	vandalisme 72
#<سكب	collision -48	none -144	vandalisme 320	vol -58
#<سكت	collision 58	dommage_materiel 51
#<سكر	degats_des_eaux 95	vandalisme 96	vol -49
#<سلا	collision 66	vol 48
#<سلك	blessure -81	bris_de_glace 117	collision 263	dommage_materiel -81	none -77	vandalisme -58	vol -78
#<سلم	dommage_materiel 157	none -61	vandalisme -59
#<سلي	dommage_materiel 40	incendie 41	none -71
#<سمح	blessure -53	bris_de_glace 107	collision 115	vol -63
#<سمع	vol 62
#<سنا	blessure 315	bris_de_glace -40	collision -152	degats_des_eaux -40	dommage_materiel -111	none -150	vandalisme -54
#<سنه	blessure 58	collision 53
#<سنو	autre -48	dommage_materiel 91
#<سني	autre 118	dommage_materiel 55	none -103
#<سوء	collision 50	dommage_materiel -42	vandalisme 70	vol -54
#<سود	incendie 72
#<سور	evenement_climatique 124	none -42	vol -46
#<سوق	collision 109	degats_des_eaux -55	dommage_materiel -54	evenement_climatique 159	none -67	vandalisme -48
#<سول	autre 78	collision -66	vol 180
#<سوي	degats_des_eaux 49	incendie 56	none -51	vol 50
#<سي>	collision -42	dommage_materiel 138
#<سيا	collision 45
#<سيد	collision 45
#<سير	collision 127	none -46
#<سيم	dommage_materiel 89	none 48	vandalisme -59	vol -43
#<سين	collision 75	vol 64
#<شات	bris_de_glace 105	collision -79	dommage_materiel -47	none -48	vol 135
#<شاد	collision 112	degats_des_eaux -42	dommage_materiel 110	none -42	vol -57
#<شار	vandalisme 62
#<شاط	bris_de_glace 54	degats_des_eaux -43	dommage_materiel -57	incendie 99	vol 41
#<شاع	dommage_materiel 63	incendie 67
#<شاف	collision 79
#<شال	degats_des_eaux 41	evenement_climatique 64
#<شب>	collision -44	degats_des_eaux -63	incendie 196	none -45
#<شبا	blessure -45	bris_de_glace -46	collision -48	vandalisme 254
#<شتا	collision -65	dommage_materiel 145	incendie -46	vandalisme 88
#<شتن	none 106
#<شجر	evenement_climatique 87
#<شحا	bris_de_glace 112	collision -40	degats_des_eaux 60	dommage_materiel -47
#<شخص	blessure 52
#<شد>	dommage_materiel 154	evenement_climatique 60	none -78
#<شدا	collision 72	incendie 101	vandalisme -41
#<شده	bris_de_glace 125	collision -45	evenement_climatique 73	vandalisme -71
#<شدو	evenement_climatique 46	vol 90
#<شدي	collision 84
#<شرا	dommage_materiel 74	incendie 52
#<شرب	degats_des_eaux 69	evenement_climatique 47
#<شرج	bris_de_glace 192	degats_des_eaux -55	dommage_materiel -78	vol 51
#<شرخ	blessure 41	bris_de_glace 108	none -40
#<شرط	collision 86
#<شرف	collision -46	incendie 58	none -42
#<شرك	collision 69	none -48	vandalisme -42	vol 55
#<شري	blessure 73
#<شظي	blessure -77	bris_de_glace 288	collision -63	none -63
#<شعر	degats_des_eaux 42	incendie 76
#<شعل	incendie 179
#<شغل	collision -58	dommage_materiel -42	vol 145
#<شفت	vandalisme 46
#<شفر	collision -48	vol 203
#<شقت	bris_de_glace 199	collision -71	degats_des_eaux 49	dommage_materiel -40	evenement_climatique -46	none -104
#<شقه	bris_de_glace 86	collision -40	degats_des_eaux 94	dommage_materiel -51	evenement_climatique 53	none -49
#<شكا	vandalisme 44	vol 63
#<شكر	autre -45	none 190
#<شكو	none -40	vandalisme 124
#<شكي	collision 92	degats_des_eaux 89	dommage_materiel -43	vol -46
#<شمع	incendie 105	vandalisme 52
#<شنو	autre 53	dommage_materiel -44	none 81
#<شها	autre 99
#<شهو	autre 75	dommage_materiel -41	none -52
#<شوف	blessure -79	collision 174	dommage_materiel 54	none -63
#<شوي	autre 57	blessure -41	bris_de_glace 50	collision -46	incendie 49	vandalisme -48
#<شي>	vandalisme 81
#<شيء	none 52
#<شيي	vandalisme 80
#<صاح	dommage_materiel 98
#<صار	collision 64	degats_des_eaux 80	vol -42
#<صاع	evenement_climatique 253
#<صاف	dommage_materiel 48	none 47
#<صال	blessure 109	collision -72	vandalisme 86	vol -74
#<صبع	blessure 73	collision -54	degats_des_eaux -57	incendie 95	none -52	vandalisme 54	vol -136
#<صبي	bris_de_glace 102	dommage_materiel 76	evenement_climatique -63	none -49
#<صحا	bris_de_glace 110	dommage_materiel -64
#<صحت	collision 56
#<صحي	none 93
#<صدر	blessure 72	collision 59
#<صدم	collision 117
#<صدي	autre 142	bris_de_glace -40	dommage_materiel 160	none -204	vandalisme -44	vol -53
#<صرا	bris_de_glace 40	degats_des_eaux 66
#<صرخ	collision 108	degats_des_eaux -40	dommage_materiel -42	incendie 101	none -171	vandalisme -86	vol 105
#<صعد	autre -63	blessure 61	collision -61	dommage_materiel 117	evenement_climatique 53
#<صغي	bris_de_glace 66
#<صفر	bris_de_glace 101
#<صلا	collision -60	incendie 106
#<صند	collision 54	none -43	vol 67
#<صوت	vol 57
#<صور	none 54	vandalisme 79
#<صيف	autre 226	collision -49	degats_des_eaux -40	dommage_materiel -57	vandalisme -42	vol -61
#<ضاع	autre 189	collision -41	degats_des_eaux 72	dommage_materiel -42	none -71
#<ضحا	bris_de_glace 71
#<ضحك	dommage_materiel 101	none -62	vol 53
#<ضد>	vandalisme 121	vol -59
#<ضرر	bris_de_glace 97	dommage_materiel 112	evenement_climatique -46	none -62
#<ضلع	blessure 83	evenement_climatique 79
#<ضهر	degats_des_eaux 40	vandalisme 138
#<ضو>	collision 112	dommage_materiel 162	none -97	vandalisme -48	vol -46
#<ضيق	collision 272	none -72
#<طاح	dommage_materiel 109	evenement_climatique 50	none -50	vol -42
#<طار	bris_de_glace 50	collision -48	evenement_climatique 82	none -53	vol 72
#<طاك	collision 84
#<طاي	blessure -87	degats_des_eaux 49	incendie 67	none -41	vol -45
#<طبع	none 84
#<طبي	bris_de_glace 95	collision 58	none -50
#<طحت	blessure 167
#<طرا	autre 86	blessure -99	bris_de_glace 91	dommage_materiel -125	evenement_climatique -45	incendie -41	none -81	vandalisme 79	vol -71
#<طرط	degats_des_eaux 137
#<طرف	blessure 58
#<طري	collision 128	dommage_materiel -40
#<طفا	collision -50	dommage_materiel -40	incendie 220
#<طفل	collision 143	none -43
#<طفي	incendie 192	vol -51
#<طلب	blessure 55	degats_des_eaux 64
#<طلع	autre 110	degats_des_eaux 44	dommage_materiel 50	none -70
#<طنج	collision 88
#<طوا	blessure -65	degats_des_eaux 202	dommage_materiel -40	vandalisme -58
#<طول	none -46	vandalisme 103
#<طوم	collision 56	evenement_climatique 50
#<طوي	collision -76	dommage_materiel 97	vandalisme 95
#<طيا	collision -53	dommage_materiel 95	none -76	vandalisme -49	vol 80
#<طيب	none 86
#<طيح	blessure 40	collision -56	evenement_climatique 147
#<طير	evenement_climatique 156
#<ظهر	blessure 40	dommage_materiel 97	vol -55
#<عاد	blessure 46	vol -41
#<عار	bris_de_glace 68	dommage_materiel -53	none -42	vandalisme 80
#<عاش	collision -50	none -46	vandalisme 113	vol 50
#<عاص	evenement_climatique 122
#<عاف	none 42
#<عام	none -48
#<عاي	dommage_materiel 98
#<عبا	bris_de_glace 88
#<عبد	degats_des_eaux 127	incendie -44
#<عبر	collision 46
#<عجل	collision 71	none -49	vandalisme 58
#<عدا	collision 94	none -73	vandalisme 96	vol -68
#<عرب	collision 53	vol 86
#<عرس	none -102	vandalisme 160
#<عرض	blessure 115
#<عرف	none 53
#<عشر	vandalisme 40
#<عصف	bris_de_glace 83	evenement_climatique 124	none -52	vol -57
#<عض>	blessure 251	collision -75	dommage_materiel -56	none -43
#<عضن	blessure 184	collision -62
#<عطا	autre 53
#<عطي	dommage_materiel -49	none -75	vol 187
#<عظم	dommage_materiel 86
#<عفو	degats_des_eaux -95	evenement_climatique 143
#<عقد	autre 209	collision -43	dommage_materiel -41	none -252	vandalisme 145	vol -71
#<عقر	blessure 195	degats_des_eaux -42	dommage_materiel 91	none -66
#<عقل	dommage_materiel -52	none 251
#<علا	autre 100	collision -50	dommage_materiel 45
#<علب	vol 86
#<علم	collision 92
#<عم>	collision 63	dommage_materiel -45	none -89	vandalisme -60	vol 114
#<عما	blessure 71	bris_de_glace 44	collision -88	vol 61
#<عمد	vandalisme 170
#<عمل	blessure 137	collision -68	dommage_materiel -40	evenement_climatique -52	incendie 43	vandalisme 50
#<عمو	dommage_materiel -68	evenement_climatique 198
#<عمي	collision 131
#<عنق	vol 86
#<عنه	blessure 150
#<عنو	autre 119	dommage_materiel -40	vandalisme 46	vol -58
#<عني	degats_des_eaux -71	dommage_materiel -45	incendie 96
#<عوج	collision -47	vandalisme 208	vol -42
#<عيا	bris_de_glace 140	collision -49	none -75
#<عيد	blessure -47	collision -94	dommage_materiel 55	none -68	vandalisme 182	vol -48
#<عيط	collision 71
#<عين	vol 57
#<غاب	collision 149	dommage_materiel -48	incendie 65	none -48
#<غاد	vandalisme -40
#<غال	collision -42	degats_des_eaux 57	dommage_materiel 139	none -74
#<غاي	blessure -64	collision 128
#<غدا	vandalisme 45	vol 43
#<غرا	blessure -86	collision 78	dommage_materiel -74	none -101	vandalisme 218	vol -68
#<غرز	blessure 104
#<غرف	degats_des_eaux 113	incendie 44
#<غرق	degats_des_eaux 136	evenement_climatique 63
#<غسا	collision -46	degats_des_eaux 210
#<غسل	collision -42	dommage_materiel 259	none -130	vol -82
#<غطا	evenement_climatique 41	none -64	vandalisme 94
#<غلط	collision 87
#<غمر	dommage_materiel -40	evenement_climatique 204	none -40
#<فات	autre 162	dommage_materiel -42
#<فاح	dommage_materiel -52	vandalisme 63
#<فار	autre 50	collision 59
#<فاز	collision 65	degats_des_eaux 140	none -50
#<فاس	autre 44	none -40	vol 53
#<فاض	degats_des_eaux 206	dommage_materiel -41	evenement_climatique 73	none -74
#<فاط	degats_des_eaux 67	dommage_materiel 84
#<فاك	incendie 63
#<فاي	degats_des_eaux 152	dommage_materiel -56	evenement_climatique 87	vol -48
#<فبا	collision 83
#<فبل	collision 55	vandalisme -94	vol 106
#<فتا	bris_de_glace 89	collision -63	degats_des_eaux -43	dommage_materiel 245	none -58	vandalisme -191	vol -47
#<فتر	collision 74
#<فتش	blessure -48	bris_de_glace 160	collision -60	degats_des_eaux -64	none -57	vol 86
#<فتض	collision -41	evenement_climatique 167
#<فثق	evenement_climatique 99
#<فجر	collision -57	vandalisme -42	vol 163
#<فحا	bris_de_glace -59	collision 45	evenement_climatique 66
#<فدا	bris_de_glace -121	dommage_materiel 243	incendie -48
#<فدر	blessure 53	dommage_materiel 65
#<فرا	collision 109
#<فرق	bris_de_glace 97	collision 45	none -45
#<فرن	collision -73	degats_des_eaux -63	evenement_climatique 130	vandalisme 103	vol -41
#<فسا	blessure 75	collision -45	degats_des_eaux 141	dommage_materiel -41	none -40
#<فسو	blessure 124	collision -53	incendie 82
#<فصد	collision 81
#<فضل	none 108
#<فطر	collision 135
#<فطو	collision 44	none -43	vol 101
#<فظه	collision -141	evenement_climatique 77	vol 201
#<فعل	collision -54	none -45	vandalisme 149	vol -61
#<فقت	blessure -40	collision -89	dommage_materiel -69	incendie 112	none -56	vandalisme -46	vol 149
#<فقد	autre 112	collision 87	none -76	vandalisme 42	vol -71
#<فكس	bris_de_glace 82	collision -40	vandalisme 62
#<فكل	bris_de_glace 136	none -82
#<فلا	bris_de_glace 64	dommage_materiel 55	none -45	vandalisme 59
#<فلم	vol 44
#<فلو	bris_de_glace 106	collision 118	none -59
#<فما	blessure 86	collision -74	dommage_materiel -109	none -65	vandalisme -77	vol 242
#<فمر	collision 145	none 60
#<فنص	collision -106	vandalisme -50	vol 247
#<فها	none 127
#<فوا	blessure 128	bris_de_glace -42	collision 87	dommage_materiel -56	none -42	vandalisme -51
#<فور	vandalisme 47	vol 67
#<فوس	autre 44	collision 86	degats_des_eaux -45	dommage_materiel 54
#<فوق	degats_des_eaux 45
#<فون	blessure -83	dommage_materiel 165	none -42
#<فيا	blessure 61	collision 84
#<فيت	bris_de_glace 310	collision -41	degats_des_eaux -45	dommage_materiel -86	none -124	vandalisme -46	vol -113
#<فيد	bris_de_glace 52	collision 118	vandalisme -62
#<فيض	degats_des_eaux 107	dommage_materiel -63	evenement_climatique 81	none -59
#<فيك	none 201
#<فيل	none -62	vandalisme 50	vol 104
#<فين	autre 46	vol -50
#<قاد	blessure 93	collision 46
#<قاس	collision 207	incendie -63	none -131
#<قبل	none 53
#<قبو	evenement_climatique 71	incendie 98
#<قد>	bris_de_glace 67	incendie 50
#<قدا	none -40	vol 71
#<قدر	evenement_climatique 50	vol 100
#<قدم	collision -42	vol 69
#<قدي	bris_de_glace 72	collision 46	none -57
#<قرا	dommage_materiel 90	vol -74
#<قرب	collision 62
#<قرر	collision 225	none -48
#<قري	collision 52	degats_des_eaux 42	vol 71
#<قصد	autre 71	bris_de_glace 94	collision -43	dommage_materiel 57	none -79
#<قطع	collision -56	none -59	vandalisme 70
#<قف>	collision 149	dommage_materiel -41
#<قفل	dommage_materiel 80	vandalisme -61	vol 86
#<قلب	collision -50	vandalisme 138	vol 61
#<قلت	collision 48	incendie 40
#<قلع	blessure 67	collision -62	dommage_materiel -63	evenement_climatique 83	none -76	vandalisme 130	vol -43
#<قلي	none 131
#<قني	bris_de_glace 131	collision -82	degats_des_eaux -40	incendie 147	none -60
#<قول	collision -74	none -40	vol 157
#<قوي	dommage_materiel 95	evenement_climatique 61
#<قيد	evenement_climatique 106
#<قيم	none -47	vol 120
#<كاب	none -42	vandalisme -44	vol 175
#<كات	blessure -66	vandalisme 94
#<كاح	blessure 157	collision -79	dommage_materiel 62	none -48
#<كار	collision 93	dommage_materiel -48	evenement_climatique 50
#<كاع	none -73	vandalisme 173
#<كام	dommage_materiel 41	none -54
#<كاي	collision -41	none 40	vandalisme 61
#<كبا	collision -89	degats_des_eaux -75	none -78	vol 256
#<كبر	collision 165	vandalisme -42	vol -46
#<كبي	evenement_climatique 48
#<كتا	degats_des_eaux 54	dommage_materiel -62	none -58	vandalisme 177
#<كتج	blessure -43	collision 92	dommage_materiel 72	none -48
#<كتخ	bris_de_glace -41	collision -81	dommage_materiel -82	none -69	vandalisme 172	vol -52
#<كتر	autre 134	collision 61	dommage_materiel -51	none -63	vol 44
#<كتس	evenement_climatique 47	incendie 60
#<كتش	collision 83	vol -46
#<كتع	autre 53	collision 122	degats_des_eaux 45	dommage_materiel -41	none -44
#<كتغ	autre 99
#<كتف	blessure 63	dommage_materiel -41
#<كتق	collision -51	dommage_materiel 65
#<كتن	bris_de_glace 169	dommage_materiel -62	none -52	vandalisme -48
#<كحل	incendie 170
#<كذل	collision 64	none 93
#<كرا	collision -55	dommage_materiel -82	evenement_climatique 98	vol 104
#<كرس	autre 151	bris_de_glace 66	collision -154	dommage_materiel 132	evenement_climatique -40	none -140	vandalisme -66	vol -59
#<كرش	collision 55
#<كره	evenement_climatique 95
#<كسر	vandalisme 55	vol 42
#<كسي	autre 199	collision 101	dommage_materiel -47	none -88	vol -50
#<كل>	vandalisme 65
#<كلا	collision 47	dommage_materiel 62	incendie 42	vol -45
#<كلب	autre 51	blessure 85	none -52
#<كلش	collision 40	incendie 52
#<كلم	degats_des_eaux 67	vandalisme 92	vol -87
#<كله	dommage_materiel 51	evenement_climatique 50	none -41
#<كلو	bris_de_glace 108	dommage_materiel -51
#<كلي	blessure 64	collision 54	dommage_materiel -40
#<كم>	autre -75	none 216
#<كما	collision 57	incendie 45	vandalisme 61
#<كمل	vol 57
#<كنا	evenement_climatique 77
#<كنب	blessure -46	bris_de_glace 100	collision 124	dommage_materiel -94	vol -42
#<كنج	blessure -57	collision -68	dommage_materiel 241
#<كنح	autre 79	collision -50	degats_des_eaux -41	evenement_climatique 58	none -61
#<كنخ	collision -68	degats_des_eaux -50	dommage_materiel 216
#<كند	autre 76	blessure 45	dommage_materiel 94	none -83	vol -47
#<كنر	bris_de_glace -79	collision 62	dommage_materiel 126
#<كنس	blessure 45	bris_de_glace 70	degats_des_eaux 48	dommage_materiel -41	vol -45
#<كنش	collision 104	dommage_materiel 55	incendie -61
#<كنص	none -63	vol 101
#<كنع	none -40	vol 165
#<كنف	bris_de_glace 153	collision -65	degats_des_eaux 178	dommage_materiel -52	evenement_climatique -90	incendie -48	none -83	vandalisme -73	vol -57
#<كنق	blessure 63
#<كنك	blessure -53	collision 295	dommage_materiel -69	evenement_climatique -96	vol -87
#<كنم	blessure -55	bris_de_glace 142
#<كنو	vol 85
#<كهر	incendie 90
#<كور	collision 70	degats_des_eaux 67	dommage_materiel -43	vandalisme -50
#<كول	blessure 150	bris_de_glace -67	collision 64	degats_des_eaux -53	dommage_materiel 120	incendie -40	none -138	vandalisme -96	vol -90
#<كون	collision 98	none -42
#<كي>	vandalisme 48	vol 61
#<كيب	collision 46	dommage_materiel -44	none -40	vandalisme 55
#<كيت	autre 50	bris_de_glace 57	none -41	vandalisme 43
#<كيج	collision -53	degats_des_eaux 54	vandalisme 44
#<كيح	autre 50	collision 54	none -54
#<كيخ	autre 78	blessure -41	bris_de_glace 65	collision -54	dommage_materiel -67	none -111	vandalisme 42	vol 80
#<كيد	blessure 100	incendie 97	none -45	vol -67
#<كير	autre 137	collision 86	dommage_materiel -40	evenement_climatique -90	none -73	vol -58
#<كيس	blessure 61	bris_de_glace 66	collision -52	degats_des_eaux 46
#<كيش	bris_de_glace 40	none -45	vandalisme -43
#<كيص	dommage_materiel 119
#<كيض	collision 66	vandalisme 66
#<كيط	blessure -43	dommage_materiel 111	incendie 40	vol -57
#<كيع	collision 120	degats_des_eaux 45
#<كيف	none 66	vol -40
#<كيق	blessure 110	degats_des_eaux 48	vandalisme -40
#<كيك	collision -47	degats_des_eaux 68	vandalisme 73
#<كيل	blessure 61	dommage_materiel 55	none -45	vandalisme -52
#<كين	blessure 110	dommage_materiel -74
#<كيه	autre -43	blessure 254	bris_de_glace -42	collision -137	degats_des_eaux -61	dommage_materiel -84	incendie 73	none -239
#<كيو	degats_des_eaux 44	dommage_materiel -62	vandalisme 63
#<لا>	none 64
#<لاب	collision 79	none -45
#<لاح	bris_de_glace 61	degats_des_eaux 43
#<لاس	autre 135	collision 64	none -66
#<لاص	blessure 62	dommage_materiel -41	none -46	vol 125
#<لاف	bris_de_glace 122	degats_des_eaux 50	dommage_materiel -47	evenement_climatique 56	none -90	vandalisme -43
#<لال	none 131
#<لان	none -52	vol 85
#<لاي	bris_de_glace 56	none -54	vandalisme 102	vol -44
#<لبا	bris_de_glace 271	evenement_climatique -58	none -47
#<لبل	blessure 100	bris_de_glace -59	collision -92	dommage_materiel 270	evenement_climatique -46	none -141	vandalisme -40	vol -44
#<لبن	evenement_climatique 61	vol 41
#<لبو	collision 55	vol 75
#<لبي	bris_de_glace -46	collision -84	none -93	vandalisme 178	vol -94
#<لتح	dommage_materiel -43	incendie 139	none -44
#<لتر	degats_des_eaux 121	none -46	vol 92
#<لحا	bris_de_glace 44	collision 43
#<لحد	degats_des_eaux 83	evenement_climatique 137	none -47	vol -62
#<لحظ	vandalisme 48
#<لحق	blessure -42	collision 215	dommage_materiel -43	incendie -75	vandalisme -58
#<لدا	collision 121	evenement_climatique 44	vol -51
#<لرج	collision 109
#<لست	dommage_materiel -60	none 174
#<لسع	blessure 197	collision -47	degats_des_eaux -45	dommage_materiel -55	incendie 70	none -49
#<لسي	autre 136	bris_de_glace 68	collision -45	none -74
#<لصق	blessure -63	bris_de_glace -64	collision 322	degats_des_eaux -47	evenement_climatique -57	incendie -48	none -111	vandalisme -89	vol -76
#<لصو	none -40	vol 127
#<لطي	collision 70	degats_des_eaux 45
#<لعب	blessure 186	bris_de_glace -55	collision -90	degats_des_eaux -50	dommage_materiel 182	incendie -41	none -178	vandalisme -101	vol -48
#<لعر	collision -84	dommage_materiel 162	evenement_climatique 108	none -94	vandalisme -75	vol -88
#<لعش	collision 143	none -51
#<لغي	autre 242	bris_de_glace -42	collision -64	none -106	vandalisme -40
#<لفو	collision -76	degats_des_eaux 129	none -59	vol 108
#<لقا	collision 81	vandalisme -45
#<لقي	none -48	vol 88
#<لكر	collision 83	vol 63
#<للا	dommage_materiel 99
#<للت	incendie 44	none 110	vol -101
#<للج	collision -44	dommage_materiel 87
#<للح	autre 82	collision 62	degats_des_eaux 78	dommage_materiel -40	none -86
#<للخ	degats_des_eaux 147
#<للد	blessure 41
#<للر	collision 71
#<للز	blessure -52	collision 45	dommage_materiel -67	evenement_climatique 77	vandalisme 123	vol -52
#<للس	none -42	vol 63
#<للش	bris_de_glace 94
#<للص	bris_de_glace 79	collision -74	degats_des_eaux 106	evenement_climatique -52
#<للع	collision -69	dommage_materiel 132	none -45
#<للف	bris_de_glace 82	collision -98	dommage_materiel 53	none -76	vol 82
#<للك	vol 44
#<للم	dommage_materiel 79
#<للو	collision 86	degats_des_eaux -44	incendie 50
#<للي	bris_de_glace 50	degats_des_eaux 42
#<لما	autre 73	blessure -49	collision 45	degats_des_eaux 80	dommage_materiel -56	incendie 51	none -112
#<لمس	bris_de_glace 62	collision 57
#<لنا	collision 77	dommage_materiel -51	none -54	vandalisme 75	vol -68
#<له>	bris_de_glace 79
#<لها	autre -95	blessure 104	bris_de_glace 139	collision -44	dommage_materiel -50	none -79
#<لوا	autre 69	evenement_climatique 57
#<لوج	collision 185	none -70
#<لوح	bris_de_glace 58	none -44	vol 42
#<لور	collision 93
#<لوط	collision 80	incendie 100	vol -42
#<لون	collision 140	degats_des_eaux -72	dommage_materiel 96	none -59	vol -50
#<ليا	none -47
#<ليس	dommage_materiel -46	none 249	vandalisme -42
#<ليك	collision 56
#<لين	autre 48
#<ليو	dommage_materiel 117	vol 57
#<ماء	degats_des_eaux 141	dommage_materiel -45	evenement_climatique 46
#<ماب	blessure 127	none -59
#<مات	collision 40	dommage_materiel 100
#<ماج	bris_de_glace 299	collision 43	dommage_materiel -76	none -222	vandalisme -50
#<ماد	collision -44	dommage_materiel -60	none -117	vandalisme 189
#<ماذ	none 100
#<مار	collision 102
#<ماز	none 63
#<ماس	bris_de_glace -62	collision -40	incendie 71	vandalisme 169	vol -98
#<ماص	collision -56	none -41	vandalisme 161
#<ماع	autre 70	collision 48	none -57	vandalisme 59	vol -50
#<ماف	collision 75
#<ماك	evenement_climatique 51
#<مال	blessure 44	degats_des_eaux 99
#<مام	collision 92	dommage_materiel -50	none -59	vol 44
#<مان	collision 356	dommage_materiel -96	none -114	vandalisme -51	vol -80
#<ماو	bris_de_glace -48	collision 93	degats_des_eaux -53	dommage_materiel 74	incendie 68	none -60
#<ماي	none 64
#<مبا	blessure 50	none -73	vandalisme 119
#<مبل	collision -42	degats_des_eaux 184	dommage_materiel -40
#<متا	collision 85
#<متج	degats_des_eaux 65
#<متر	evenement_climatique 86
#<متش	collision 42	degats_des_eaux 114	none -46	vandalisme -58
#<متص	degats_des_eaux 87
#<متع	bris_de_glace 97	degats_des_eaux -49	dommage_materiel -54	evenement_climatique 114	none -63	vol -65
#<متف	collision 55	degats_des_eaux 99	incendie 41	none -70
#<متق	degats_des_eaux 96
#<متو	blessure 44
#<متي	autre 59	none 80
#<مثق	collision -41	dommage_materiel -93	vandalisme 45	vol 138
#<مثل	blessure 97	evenement_climatique 79	none -45
#<مجا	collision 45	dommage_materiel -54	none -49	vandalisme 127	vol -42
#<مجر	none -44	vandalisme 57
#<مجه	none -56	vandalisme 242	vol -53
#<محا	bris_de_glace 56	vandalisme -60	vol 95
#<محت	incendie 175	none -45	vandalisme -41
#<محر	incendie 115
#<محط	vandalisme 56
#<محف	collision -113	none -109	vandalisme 121	vol 154
#<محل	degats_des_eaux 71
#<محم	autre 40	none -43
#<مخب	evenement_climatique 77	vol 44
#<مخد	vandalisme 114
#<مخل	autre 56	none -48
#<مدا	degats_des_eaux 158
#<مدخ	dommage_materiel 53	evenement_climatique 46	vandalisme -43
#<مدر	collision 41	none -117	vandalisme 215	vol -87
#<مدك	collision 248	vandalisme -45	vol -57
#<مدي	dommage_materiel 55	evenement_climatique 60
#<مرا	bris_de_glace 43	collision 58	none -47
#<مرت	collision 40
#<مرج	collision 63	dommage_materiel -40	none 67
#<مرح	none 53	vandalisme 42
#<مرس	none -45	vol 81
#<مرض	degats_des_eaux 203	evenement_climatique -100	none -48
#<مرف	autre 146	collision -48	none -60	vol 73
#<مرك	vandalisme 100
#<مره	autre 112	evenement_climatique 43	none -45
#<مري	autre 102	blessure -41	collision -40	degats_des_eaux 70	dommage_materiel -51
#<مزر	collision 52	dommage_materiel 44	evenement_climatique 54	vol -54
#<مزه	dommage_materiel 92
#<مزي	collision 84	none 71
#<مسا	none 71
#<مسد	blessure 86	collision -50	degats_des_eaux 100	none -45
#<مسر	collision 68	vol 99
#<مسك	blessure 105	none -47	vol 43
#<مسل	vol 92
#<مسن	collision -117	vandalisme 50	vol 186
#<مسو	collision 69	none 147	vol -55
#<مشا	autre 42	none -58
#<مشع	collision -68	dommage_materiel -40	incendie 237	none -54
#<مشك	degats_des_eaux 70	vandalisme 74
#<مشي	vandalisme 54	vol 45
#<مصا	none -40	vandalisme 93
#<مصب	collision 137	none -52
#<مصد	degats_des_eaux 178
#<مصن	collision 210	vandalisme -58
#<مضر	dommage_materiel -40	none -56	vandalisme 230	vol -53
#<مطا	autre 216	dommage_materiel -61	none -69
#<مطر	bris_de_glace -44	collision -50	degats_des_eaux 59	dommage_materiel 178	evenement_climatique 52	none -96	vol -40
#<مطع	blessure 157	collision 66	dommage_materiel -53	none -166
#<معت	bris_de_glace 45	collision -48	dommage_materiel 156
#<معر	collision -48	dommage_materiel 116
#<معص	blessure 123
#<معط	dommage_materiel -40	none -79	vol 180
#<معق	collision 129
#<معل	evenement_climatique 72
#<معن	collision -51	none 90	vandalisme 112
#<معه	collision -46	vandalisme 95
#<معو	blessure 92	dommage_materiel -69	none -67	vandalisme 162	vol -85
#<معي	collision 42
#<مفا	autre 48	dommage_materiel 101	none -48
#<مفت	bris_de_glace 46	degats_des_eaux 41
#<مفر	collision -42	dommage_materiel 62
#<مفش	vandalisme 126
#<مقد	collision 93
#<مقص	collision -54	none -40	vandalisme 141
#<مقط	blessure 82	incendie -60	none -48	vol 62
#<مقل	collision -62	none -45	vandalisme 176
#<مقي	incendie 109	none -52
#<مكا	autre 59	collision 60
#<مكت	dommage_materiel 108	none -43	vol -42
#<مكر	collision -41	dommage_materiel 65	vol 102
#<مكس	collision 55	vandalisme 45
#<مكن	bris_de_glace 57	collision -51	vol 52
#<ملء	collision 75
#<ملا	collision 46
#<ملت	vol 54
#<ملث	collision -40	vandalisme 83	vol 66
#<ملف	none 139
#<ملك	collision 63	dommage_materiel 190	evenement_climatique -49	none -63	vandalisme -43	vol -67
#<ملو	bris_de_glace 162	collision 111	dommage_materiel -63	none -106
#<ملي	vol 74
#<ممر	collision 86	vandalisme -43
#<ممك	autre 71	degats_des_eaux 53	none 59
#<منذ	autre 48
#<منز	vandalisme 106
#<منع	collision 96
#<منف	blessure 44	degats_des_eaux 68
#<منك	autre 210	dommage_materiel -53	none -54
#<منو	degats_des_eaux 58
#<مني	dommage_materiel 95	none -50	vol 44
#<مهر	collision 87	none -59	vandalisme 55
#<مهن	dommage_materiel 98	vol -46
#<موا	none 74	vandalisme 46
#<موج	degats_des_eaux 40	dommage_materiel -43	vol 88
#<موخ	collision 110
#<مور	bris_de_glace 55	collision 72	vandalisme -41
#<موط	collision 49	vol 72
#<موظ	collision -41	none 55	vol 79
#<موع	bris_de_glace 45
#<موق	collision 88	vol 59
#<مول	collision 76
#<مون	blessure 71	dommage_materiel 112	none -48
#<ميا	collision 104	degats_des_eaux 111	dommage_materiel -52	none -45	vol -48
#<ميت	vandalisme 92
#<مير	collision 42	degats_des_eaux -40	dommage_materiel 232	incendie -70	none -42
#<مين	collision 71	dommage_materiel 114
#<ميه	none 156
#<نار	vol 48
#<ناز	blessure 52	collision 45	dommage_materiel -40	vandalisme 40
#<ناس	degats_des_eaux -45	dommage_materiel -41	vol 230
#<ناض	dommage_materiel 136
#<ناع	none -41	vol 77
#<ناف	bris_de_glace 172	degats_des_eaux -46
#<نان	collision 74	degats_des_eaux 57
#<ناي	vol 137
#<نبد	incendie 43
#<نتر	vol 125
#<نتع	bris_de_glace 46	collision -60	dommage_materiel 87
#<نتف	blessure 46	collision 81
#<نتو	collision -76	dommage_materiel 141
#<نجا	collision 46
#<نجم	bris_de_glace 160
#<نجي	blessure 73
#<نحت	evenement_climatique 41	incendie 52
#<نحن	none -51
#<نحو	collision 50
#<نحي	bris_de_glace 174	evenement_climatique -94	none -45
#<نخر	vandalisme 144
#<نخل	blessure -41	bris_de_glace 156	collision -43
#<ندي	autre 52
#<نزل	collision 52
#<نزي	evenement_climatique 41
#<نست	collision 42	evenement_climatique 62
#<نسخ	autre 233	collision -46	dommage_materiel -49	none -142	vandalisme -48	vol 58
#<نسو	none 99
#<نسي	autre 78	collision -43	dommage_materiel 57	none -46
#<نشر	vol 135
#<نشل	collision -44	none -74	vandalisme -50	vol 261
#<نشو	blessure 71	collision -101	vol 142
#<نص>	blessure 66
#<نصب	evenement_climatique 43
#<نصر	vol 77
#<نصف	evenement_climatique 67
#<نصل	bris_de_glace -51	dommage_materiel 63	evenement_climatique 72	vandalisme 66	vol -45
#<نصي	autre 202	none -43	vol -50
#<نظا	collision -46	degats_des_eaux 94	dommage_materiel 77	incendie -94	none -43
#<نعا	degats_des_eaux 51	vol 47
#<نعر	autre 66	none 76	vol -41
#<نعس	degats_des_eaux 56	incendie 103	vol -48
#<نعل	bris_de_glace 120
#<نعم	none 150
#<نعي	degats_des_eaux 47
#<نفس	incendie 58
#<نفق	degats_des_eaux 43
#<نقد	blessure -52	collision 81
#<نقل	dommage_materiel 145	incendie 40	none -40
#<نقو	degats_des_eaux 83	vol 91
#<نكت	none 118	vol -41
#<نكن	vol 77
#<نمر	vandalisme 101
#<نمش	autre 77	degats_des_eaux 51	evenement_climatique -45	none -48	vol 69
#<نهر	bris_de_glace -50	evenement_climatique 119
#<نهض	none 112
#<نوق	collision 48
#<نوم	collision 53	degats_des_eaux 154	dommage_materiel -64
#<نون	degats_des_eaux -63	dommage_materiel 78
#<نيا	degats_des_eaux -46	vol 55
#<نيف	bris_de_glace 97	collision 113	dommage_materiel -43	none -51	vandalisme -58	vol -60
#<هات	dommage_materiel 74	vol 41
#<هاد	vandalisme 42
#<هبت	evenement_climatique 110
#<هبط	degats_des_eaux 52	none -65
#<هذا	none 84
#<هذه	none -44	vol 154
#<هرب	collision 82	evenement_climatique 40
#<هرس	collision -51	none -46	vandalisme 254	vol -63
#<هز>	collision 85	vol 59
#<هزا	blessure -45	collision -78	evenement_climatique 40	vandalisme 97	vol 81
#<هزو	dommage_materiel -45	vandalisme 113
#<هضر	vandalisme 109	vol -43
#<هكت	collision -48	degats_des_eaux -57	dommage_materiel -55	evenement_climatique 150	incendie 52	none -53	vandalisme 61	vol -57
#<هل>	autre 89	none 67
#<هما	collision 185	dommage_materiel -43	incendie -70
#<ههه	collision 82	dommage_materiel 55	none -42
#<هو>	none 80
#<هوم	collision 159
#<هي>	collision 77
#<وات	autre 150	bris_de_glace 87	collision -60	degats_des_eaux -41	none -137	vandalisme -44	vol -59
#<واج	none -57	vandalisme 138	vol -49
#<واخ	vol 127
#<واد	degats_des_eaux 121	evenement_climatique -45	none -48	vol -50
#<وار	autre 43
#<واس	incendie 59	vol 42
#<واش	autre 128	none -40
#<واص	collision 42
#<واض	autre 91	blessure -57	dommage_materiel 113	evenement_climatique -81	incendie -60	none -47
#<واف	degats_des_eaux 69
#<واق	collision 116	none -47
#<واك	autre 89	collision -61	degats_des_eaux -47	dommage_materiel 204	none -118	vol -44
#<وام	collision 88	incendie 84
#<وبا	collision 95
#<وبخ	collision 172	evenement_climatique 46
#<وبع	none -60	vandalisme -58	vol 105
#<وبغ	blessure 79	dommage_materiel 84	vol -42
#<وبق	autre 40	degats_des_eaux 58
#<وبل	collision 53	vol 67
#<وبي	collision 114
#<وتا	collision 56
#<وتب	blessure 160	degats_des_eaux -46	dommage_materiel -62	evenement_climatique 122	none -68
#<وتح	blessure -45	degats_des_eaux 58	dommage_materiel 51	incendie -60	none -47	vandalisme 68	vol -44
#<وتر	blessure 126	none -90	vol 82
#<وتس	blessure 127	bris_de_glace -45	collision -143	degats_des_eaux -57	dommage_materiel -54	evenement_climatique 112	vandalisme -50	vol 84
#<وتش	bris_de_glace 280	collision -82	evenement_climatique -58	none -55
#<وتض	degats_des_eaux 90
#<وتع	collision -51	dommage_materiel 82	vol 92
#<وتف	blessure -85	bris_de_glace 124	collision -75	evenement_climatique 108	vol -51
#<وتق	collision 142	none -40
#<وتك	blessure -63	bris_de_glace 70
#<وتل	blessure 52	bris_de_glace -68	dommage_materiel 89	evenement_climatique 56	none -40	vol -42
#<وته	dommage_materiel 72
#<وتو	autre 95	dommage_materiel 83	none -41
#<وجد	none -40	vandalisme 100
#<وجر	blessure -66	evenement_climatique 41	vandalisme 98	vol -42
#<وجع	collision 74
#<وجه	blessure 53	vandalisme 50
#<وجو	incendie 97
#<وجي	collision 110	none -46	vol 71
#<وحت	none -41	vol 133
#<وحد	bris_de_glace 101	none -49
#<وحر	dommage_materiel 67	incendie 157	none -48
#<وحط	evenement_climatique 100	vandalisme 116	vol -99
#<وحك	blessure -78	collision 122	dommage_materiel 98	vandalisme -58
#<وحم	incendie 44
#<وحن	collision -59	degats_des_eaux 134	dommage_materiel -55	vol 73
#<وحي	evenement_climatique 45
#<وخا	collision -52	vandalisme 184	vol -66
#<وخت	dommage_materiel -53	evenement_climatique 101	incendie 91
#<وخد	collision -47	dommage_materiel 152	vandalisme -45	vol 93
#<وخر	collision 56	dommage_materiel 53
#<وخس	degats_des_eaux 83
#<وخل	none -41	vol 126
#<وخم	blessure 59
#<ودخ	collision 106	evenement_climatique 50
#<ودر	blessure -50	bris_de_glace -51	collision -117	degats_des_eaux -154	dommage_materiel 181	evenement_climatique -45	incendie 127	none -144	vandalisme -93	vol -62
#<ودف	autre 44	vandalisme 64
#<ودم	evenement_climatique 108
#<ودن	collision -69	evenement_climatique 94	vandalisme 84
#<ودو	blessure 65
#<ورا	collision 56
#<ورب	dommage_materiel -48	none 236	vol -42
#<ورج	dommage_materiel 70	evenement_climatique 54
#<ورح	none 125
#<ورش	bris_de_glace 56	none -46	vandalisme 73
#<ورف	vol 54
#<ورق	collision 59
#<ورك	blessure -92	collision 97	degats_des_eaux 130	dommage_materiel -48	none -45
#<ورم	vandalisme 169
#<وزل	blessure 70	bris_de_glace -42	dommage_materiel 42
#<وزو	evenement_climatique 88
#<وسج	degats_des_eaux 108
#<وسح	collision 69	dommage_materiel 97	vol -64
#<وسر	dommage_materiel -98	vandalisme -89	vol 249
#<وسط	collision 88
#<وسق	collision -60	degats_des_eaux 44	dommage_materiel 64
#<وسي	collision 55
#<وشا	collision 68	dommage_materiel -52	vandalisme 175	vol -126
#<وشد	collision -121	degats_des_eaux -49	incendie 100	vol 118
#<وشع	collision -40	incendie 170
#<وشق	blessure -63	bris_de_glace 169	dommage_materiel -42	none -51
#<وصا	bris_de_glace 92	collision -55
#<وصب	blessure 52	bris_de_glace -71	collision -70	dommage_materiel 276	none -95	vol -45
#<وصد	collision 47
#<وصف	degats_des_eaux 52
#<وصل	degats_des_eaux 43
#<وصو	vandalisme 98
#<وضر	collision 44
#<وضع	vol 124
#<وطا	blessure 120	collision -56	none -64
#<وطح	degats_des_eaux 156	evenement_climatique -79	vandalisme 56
#<وطل	evenement_climatique 70
#<وطي	blessure 138	collision -78	none -52	vol 65
#<وعا	collision 87
#<وعد	collision -45	dommage_materiel 74	incendie 73
#<وعش	bris_de_glace -57	vandalisme 117
#<وعط	collision 46
#<وعل	collision 164	evenement_climatique 79	none -93
#<وعم	collision 56	degats_des_eaux 79	none -42
#<وعن	bris_de_glace 92
#<وعو	autre 142	blessure -73	dommage_materiel -83
#<وغر	collision -45	degats_des_eaux 211	evenement_climatique 79	none -54	vandalisme -47	vol -45
#<وفا	degats_des_eaux 83
#<وفج	collision 100
#<وفر	degats_des_eaux -107	evenement_climatique 112
#<وفق	dommage_materiel 116	vol -62
#<وفي	degats_des_eaux 47	dommage_materiel 64	none -50	vol 56
#<وقا	vol 45
#<وقب	collision 82	degats_des_eaux 90
#<وقت	autre 86	evenement_climatique -69	incendie 55	none -62	vol 49
#<وقد	vol 66
#<وقض	blessure 123
#<وقط	collision -81	dommage_materiel 163	none -66
#<وقل	collision 129	dommage_materiel -41	vandalisme 87	vol -61
#<وقي	dommage_materiel 60	vol 63
#<وكا	degats_des_eaux -52	evenement_climatique 71
#<وكت	collision -43	evenement_climatique 41	none -45
#<وكس	collision -45	none -43	vandalisme 128
#<وكم	collision 162	vandalisme -65
#<وكن	autre 44	collision 64	none -40	vandalisme -42
#<ولص	collision 142	vol -46
#<ولق	collision -68	vandalisme 130
#<ولل	collision 107	none -46
#<ولو	collision 107	dommage_materiel 59	evenement_climatique 43	none -73
#<ولي	collision 55	evenement_climatique 44
#<وما	collision 45	none -40
#<ومر	collision 64	dommage_materiel 70	vol -59
#<ومس	collision 82
#<ومش	collision 48	dommage_materiel 42
#<ومع	collision 78	vol 61
#<ومك	collision -44	dommage_materiel 76
#<ومل	vandalisme 47
#<ومن	collision 41
#<ومو	collision 91
#<ونز	dommage_materiel 86
#<ونس	collision 129	dommage_materiel -42	incendie 95
#<ونع	blessure 66	dommage_materiel -43	none -58	vol 131
#<ونق	incendie 48
#<وها	collision 87
#<وهب	degats_des_eaux 97	evenement_climatique 51	incendie -40	none -65
#<وهذ	vol 79
#<وهر	vandalisme 51
#<وهو	blessure 91	none -57
#<وهي	none -48
#<ووا	collision 69
#<ووص	incendie 85
#<ووض	autre -74	blessure 144	dommage_materiel -40	evenement_climatique 40
#<ووق	degats_des_eaux 61
#<وول	degats_des_eaux 50
#<ويد	evenement_climatique 42	incendie 56
#<ويق	blessure 72
#<يا>	collision 99	dommage_materiel -42
#<يات	collision 49	degats_des_eaux 46	none 51	vandalisme -51
#<ياخ	collision -158	vandalisme 75	vol 163
#<يبد	collision -49	degats_des_eaux 87	none -42	vandalisme 95
#<يتا	collision 42
#<يتص	collision -57	dommage_materiel 71	none 131	vandalisme -46
#<يتض	collision -45	degats_des_eaux 64
#<يتع	bris_de_glace 60	degats_des_eaux -46	vol 40
#<يتو	collision -47	degats_des_eaux -40	evenement_climatique 64	incendie 66
#<يجا	bris_de_glace 130	incendie 50	none -56
#<يجب	dommage_materiel -57	none 128	vol -50
#<يجر	collision -72	dommage_materiel 47	none -51	vol 66
#<يجي	collision 83	evenement_climatique 47
#<يحب	none -60	vandalisme 130	vol -55
#<يحت	blessure -56	dommage_materiel 231	incendie -44	none -87
#<يحد	autre 43	none 98
#<يحل	autre 136	collision -57	none -81	vandalisme -44	vol 97
#<يخر	collision -74	dommage_materiel -62	incendie -40	none -116	vandalisme 153	vol 112
#<يخل	dommage_materiel 150
#<يد>	collision -64	degats_des_eaux -42	none -62	vandalisme 155
#<يدا	vol 119
#<يده	degats_des_eaux 113	dommage_materiel -59
#<يدو	collision 55	degats_des_eaux 42
#<يدي	vol 51
#<يرج	blessure -45	collision 109	vol 87
#<يرح	blessure -63	dommage_materiel 50	vol 93
#<يرد	autre 89	dommage_materiel -43	none 101
#<يرض	degats_des_eaux 52	dommage_materiel 172	none -75
#<يري	degats_des_eaux 125
#<يسا	collision 93	none -98	vandalisme 116
#<يست	collision 127	none -43
#<يسر	autre 137	bris_de_glace 89	collision -61	none -40	vandalisme -62
#<يسم	collision 64	vandalisme 64	vol -40
#<يشر	collision -48	degats_des_eaux 110	dommage_materiel -44	none -95	vandalisme -52	vol 160
#<يشك	blessure 44	collision 48	none -61	vandalisme 82
#<يشو	vol 96
#<يصل	autre 148	blessure 76	collision -57	none -103
#<يضح	blessure 111	collision -61
#<يطا	dommage_materiel 121	none -52	vandalisme -54
#<يطف	incendie 65
#<يعت	autre 82	bris_de_glace 44	dommage_materiel -62
#<يعد	blessure 68	collision 83	degats_des_eaux 73	dommage_materiel -64	none -41
#<يعر	vol 103
#<يعط	collision 82	dommage_materiel -67	incendie -42	none 121	vol -48
#<يعم	degats_des_eaux 44
#<يعن	degats_des_eaux 47	vol 86
#<يغط	bris_de_glace -41	vandalisme 103
#<يغل	vol 41
#<يقد	blessure 80	incendie 70
#<يقط	blessure 55	degats_des_eaux 96
#<يقو	autre 42	collision 40	none -42
#<يلم	bris_de_glace 53	vol 72
#<يمك	bris_de_glace 43	none 64
#<يمل	vandalisme 71
#<ينا	blessure 43	none 69
#<ينت	degats_des_eaux 87	vandalisme 69
#<ينج	vandalisme -67	vol 121
#<ينز	degats_des_eaux 115
#<ينق	collision 44	vol 79
#<يوج	autre 87
#<يور	autre 96	blessure 65	none -78
#<يوق	collision 63	degats_des_eaux 90
#<يول	blessure 59
#<يون	none 100
#ءها>	collision 44	incendie 118
#اءت>	collision -77	dommage_materiel 101
#اءها	collision 44	incendie 118
#ابا>	collision 59
#ابات	vandalisme 48
#اباس	collision 80	dommage_materiel 71	none -49
#ابت>	dommage_materiel 52	incendie 115	none -43
#ابدا	none 142
#ابري	bris_de_glace 62	evenement_climatique 85
#ابس>	collision -43	vol 135
#ابع>	dommage_materiel 57
#ابغا	collision 176	evenement_climatique -72
#ابق>	collision -41	degats_des_eaux 55	dommage_materiel 66	none -44
#ابقا	blessure 132	bris_de_glace -55	collision -90	dommage_materiel 69	none -83
#ابل>	vol 49
#ابلا	collision -44	none -66	vandalisme 43	vol 105
#ابلغ	collision -47	none -46	vandalisme 80	vol 95
#ابله	dommage_materiel 40	incendie 44
#ابلي	collision -87	degats_des_eaux -50	dommage_materiel 279	incendie -47	none -88	vandalisme -42
#ابن>	vandalisme -48	vol 160
#ابنا	degats_des_eaux 240	dommage_materiel -50	evenement_climatique -57	none -47
#ابنت	blessure 45	dommage_materiel 119	none -48
#ابني	dommage_materiel 108	none -45
#ابه>	collision 48
#ابها	blessure 70	bris_de_glace 56	dommage_materiel -105	vandalisme 111	vol -43
#ابو>	dommage_materiel 60	incendie 52	none -49	vandalisme 74	vol -44
#ابوا	collision -41	degats_des_eaux -81	dommage_materiel -42	vandalisme 220	vol -63
#ابول	evenement_climatique 95
#ابون	collision -42	degats_des_eaux 55	dommage_materiel 62
#ابي>	vandalisme 42
#ابيح	vandalisme 188	vol -88
#ابيض	blessure -43	bris_de_glace -41	dommage_materiel 167	incendie -45	none -93	vandalisme -78
#ابيع	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
#ابين	bris_de_glace 59	dommage_materiel -55	none -83	vandalisme 150
#اتاي	blessure 169	collision -44	dommage_materiel -66	incendie -45	none -72	vol 92
#اتت>	collision 52	dommage_materiel 91
#اتذك	none 75
#اتش>	blessure 65	bris_de_glace -41	degats_des_eaux 52
#اتصل	collision 69
#اتف>	vol 59
#اتفه	collision 80
#اتفي	dommage_materiel 105	vol 45
#اتلف	degats_des_eaux 41	dommage_materiel 109	none -53
#اتم>	autre 248	collision -85	degats_des_eaux -53	dommage_materiel -66	none -76	vol 106
#اتمك	collision 75
#اتنا	bris_de_glace 57	collision 112
#اتني	blessure 121	bris_de_glace -44	collision -42	none -52
#اته>	none 59
#اتها	collision -42	incendie 102	vol 60
#اتهم	collision 139
#اتو>	dommage_materiel 44	vandalisme 49	vol -49
#اتور	autre 103	dommage_materiel 51	none -55
#اتوص	none 155
#اتي>	collision 49
#اتيح	autre 108	degats_des_eaux -56	vandalisme 50
#اتيز	blessure -44	collision -70	degats_des_eaux 56	dommage_materiel 88	incendie -45	none -63	vandalisme -49	vol 111
#اتيك	bris_de_glace -42	collision 83	degats_des_eaux -61	dommage_materiel 201	evenement_climatique -53	none -113	vandalisme -50
#اتين	collision -43	degats_des_eaux 77	none -41	vandalisme 119	vol -49
#اثاء	none 76
#اثاث	dommage_materiel 64	evenement_climatique 59
#اثر>	bris_de_glace 75	collision 57	vol -47
#اثنا	dommage_materiel 97
#اثني	none 76
#اثوا	degats_des_eaux 187	vol -40
#اثين	collision -73	dommage_materiel -43	none -82	vandalisme 163
#اجات	bris_de_glace 47	collision -97	vandalisme 59	vol 100
#اجاز	autre 95	none -50
#اجب>	autre 126	blessure 67	bris_de_glace 41	collision -75	dommage_materiel -48	none -47	vandalisme -61
#اجته	collision 77	dommage_materiel 98	vandalisme -63
#اجتي	none -51	vol 110
#اجد>	collision -64	vol 161
#اجر>	collision -78	dommage_materiel -41	incendie 92	none -44	vandalisme 116
#اجره	dommage_materiel 59
#اجري	blessure 103	degats_des_eaux -73	dommage_materiel -54	vandalisme 131
#اجز>	bris_de_glace 58	collision 169	none -40	vol -54
#اجع>	collision 134
#اجل>	collision 74	incendie 94	vol -79
#اجلي	evenement_climatique 59
#اجم>	collision -49	evenement_climatique 155	incendie 70	none -40
#اجها	evenement_climatique 92	vol 75
#اجهه	bris_de_glace 43	none -50	vandalisme 118	vol -44
#اجور	bris_de_glace -40	collision -137	none -114	vol 138
#اجي>	autre 55	bris_de_glace 111	evenement_climatique 41	none -60
#اجين	incendie 172
#احا>	none 65
#احات	collision -108	dommage_materiel 48	vandalisme 204	vol -56
#احب>	dommage_materiel 102
#احبت	dommage_materiel 157
#احبه	degats_des_eaux 45	dommage_materiel 76
#احبي	collision 46	dommage_materiel 94	none -44
#احت>	dommage_materiel 52	evenement_climatique 75	none -58
#احتا	autre 70
#احتر	incendie 174
#احتك	collision 172
#احدا	none -64	vandalisme 161
#احده	collision -53	none 42	vandalisme 80
#احذي	incendie 100
#احرق	blessure 136	collision -74	degats_des_eaux -43	dommage_materiel 100	none -79	vol -41
#احل>	blessure 151
#احلي	blessure 225	collision -58	dommage_materiel -46	none -52
#احمر	vandalisme 80	vol -41
#احن>	dommage_materiel -46	incendie 163
#احنت	none -45	vandalisme 82	vol 64
#احنه	collision 58
#احه>	blessure 55
#احي>	none -57	vandalisme 52	vol 65
#اخا>	collision -72	none 140	vol 69
#اختف	none -54	vol 218
#اختي	dommage_materiel 70	incendie 47
#اخدو	collision 64	dommage_materiel -46	none -89	vandalisme -60	vol 111
#اخذ>	vol 46
#اخذت	vandalisme 63
#اخذو	vol 138
#اخر>	none 47
#اخري	collision 41
#اخضر	none -40	vandalisme 164
#اخله	evenement_climatique 81
#اخلي	dommage_materiel -43	incendie 75	none -84	vandalisme -45	vol 130
#اخمد	incendie 92
#اخي>	none 137
#ادار	collision 83
#ادتي	bris_de_glace 163	collision -79	degats_des_eaux 41	dommage_materiel -45	none -107
#ادث>	autre 44
#ادثه	collision 179
#ادرش	collision 92
#ادري	collision -47	dommage_materiel -44	none 107	vandalisme -60	vol 44
#ادشي	none 51
#ادلن	collision 73
#ادم>	collision 74	dommage_materiel -40
#ادمه	none -80	vol 128
#اده>	dommage_materiel 43	none -49	vandalisme 55
#ادو>	collision -76	dommage_materiel -46	evenement_climatique -41	none -60	vandalisme 160	vol 78
#ادوا	vol 55
#ادوس	degats_des_eaux 171	none -46
#اديا	collision 75
#ادير	bris_de_glace 56	collision -50	incendie 46
#اديك	collision 46
#ادين	collision 273	dommage_materiel -81	none -77	vandalisme -44
#اديه	incendie 94
#اديو	autre -41	blessure 124	bris_de_glace -42	none -60	vandalisme -77	vol 51
#اذا>	autre 68
#اذه>	none -48	vandalisme 149	vol -55
#اذهب	collision -86	vandalisme 166
#ارا>	incendie 41
#اراب	bris_de_glace 86	collision -47	evenement_climatique 111
#ارات	autre 50	none -65	vandalisme 114
#اراج	collision 67
#اراس	evenement_climatique 43	vol 49
#اراش	collision 121
#اراه	blessure 68	vandalisme 59
#ارب>	degats_des_eaux 150	none -41	vandalisme 56
#اربر	bris_de_glace 232	collision -43	evenement_climatique -55
#ارت>	none -42
#ارتب	bris_de_glace -53	dommage_materiel 148	none -50
#ارتج	collision 112
#ارتط	collision 78
#ارتف	autre 165	collision -85	dommage_materiel 62	none -104
#ارتن	dommage_materiel 122	none -47
#ارته	collision 182
#ارتي	none -46
#ارثه	degats_des_eaux 116	evenement_climatique 43
#ارج>	blessure 88	bris_de_glace -41	collision -46	degats_des_eaux 51	dommage_materiel -43	evenement_climatique 53	none -45
#ارجع	none -83	vandalisme 107	vol 46
#ارجه	vol 105
#ارجو	blessure 54
#ارح>	none 87
#ارحه	collision 71	dommage_materiel -43	none 97
#ارد>	bris_de_glace 134	collision 55	degats_des_eaux -72	vandalisme -88
#اردي	collision 135	dommage_materiel -47	none -104	vandalisme 124	vol -76
#ارز>	vandalisme 85
#ارسل	none 162
#ارش>	collision 187
#ارشو	collision 158	none -46
#ارشي	degats_des_eaux 87
#ارض>	none -43
#ارضي	degats_des_eaux 109	evenement_climatique 40
#ارط>	autre 190	collision -64	none -75	vol 68
#ارطه	bris_de_glace 146	degats_des_eaux -46	evenement_climatique 52	vandalisme -40
#ارع>	collision 84
#ارغ>	dommage_materiel -41	vol 135
#ارغه	autre 111	none -55
#ارف>	bris_de_glace 122	collision 78	evenement_climatique -73
#ارفي	collision -82	dommage_materiel -80	vandalisme 146
#ارقه	dommage_materiel -75	none -161	vandalisme 165	vol 71
#ارك>	blessure 168	collision -66	dommage_materiel -67	none -40	vandalisme 158	vol -57
#اركي	collision 41	degats_des_eaux 92
#ارم>	none -82	vandalisme 186
#ارمي	collision 57
#ارها	blessure 101	dommage_materiel -44	none -45	vandalisme 100	vol -55
#ارو>	vol 68
#اروا	blessure -57	bris_de_glace -66	incendie 132	vandalisme 132	vol -96
#اروت	collision -67	vandalisme 197	vol -49
#ارود	collision 43	evenement_climatique 114	vol -63
#اروط	autre 87	collision -53	dommage_materiel -70	none -67	vol 126
#اري>	none -48
#اريا	collision -52	incendie 47	vandalisme -42	vol 127
#اريت	blessure -52	collision -46	dommage_materiel -42	vandalisme -54	vol 187
#اريد	none 174
#ارير	collision 170
#اريس	autre -49	vol 158
#اريف	blessure 76
#اريك	dommage_materiel 163	none -68
#ارين	blessure -62	dommage_materiel 162
#اريه	vol 43
#اريو	dommage_materiel -44	vol 65
#اريي	collision 180	none -45
#ازا>	incendie 139
#ازال	none 69
#ازت>	dommage_materiel 107	none -46
#ازرق	collision 107	dommage_materiel -51	none 54	vandalisme -48	vol -47
#ازل>	collision 135
#ازله	blessure 132	collision -72
#ازما	bris_de_glace -52	collision -63	dommage_materiel 215	none 42	vandalisme -47	vol -47
#ازه>	dommage_materiel 49
#ازو>	collision -41	vol 133
#ازوت	blessure -62	bris_de_glace -44	collision -76	degats_des_eaux -50	dommage_materiel 98	incendie 145	none -84	vandalisme -74	vol 73
#ازوط	autre 114	collision -65	dommage_materiel -62	vandalisme 62
#اسا>	evenement_climatique 84	vandalisme -74	vol 105
#اساب	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
#اسات	bris_de_glace 49	dommage_materiel 64
#اسب>	bris_de_glace -42	dommage_materiel 99	incendie 63
#اسبا	collision 54
#اسبق	collision 59
#اسبو	autre 63
#استا	dommage_materiel 64	vandalisme 118
#استد	collision 77
#استر	autre 197	collision -97	none -84	vol 44
#استط	none 58
#استع	dommage_materiel 73	none -63	vandalisme -42	vol 94
#استف	none 176	vol -114
#استل	autre 123	collision -41	vol -45
#استم	none 58	vandalisme -41	vol 78
#استن	incendie 68
#استي	evenement_climatique 51
#اسطب	collision -58	evenement_climatique 110	none -54	vol 100
#اسعا	collision 67
#اسعه	vol 44
#اسف>	collision -40	none 100
#اسفل	dommage_materiel 83
#اسفي	evenement_climatique 89
#اسقط	dommage_materiel 142
#اسك>	vol 101
#اسل>	collision -66	dommage_materiel 81	vandalisme 151	vol -44
#اسم>	collision 57	none -48	vol 45
#اسما	evenement_climatique 61	incendie 83	none -40
#اسمن	blessure 53	degats_des_eaux -69	dommage_materiel -47	vandalisme 160	vol -58
#اسمه	evenement_climatique 82	none -40	vandalisme 102
#اسمي	blessure -40	collision -40	degats_des_eaux -52	dommage_materiel 110	evenement_climatique 131
#اسنا	autre 91	collision 40	none -52
#اسه>	bris_de_glace 62	collision 138	degats_des_eaux -70	none -52
#اسها	blessure -54	evenement_climatique 119	vol -41
#اسو>	collision 70
#اسوب	dommage_materiel 147	incendie -40
#اسود	collision -47	degats_des_eaux 50	dommage_materiel -40	incendie 77	none -80	vandalisme 79
#اسور	collision 101	evenement_climatique -53
#اسي>	vol 54
#اسيا	collision 59
#اسيت	collision -76	degats_des_eaux -40	dommage_materiel -47	incendie 75	vandalisme 106
#اسين	collision 100	evenement_climatique 51	none -64	vandalisme 43	vol -40
#اسيه	blessure 103	degats_des_eaux -49	vol 85
#اسيو	autre 128	dommage_materiel -44	none -86	vol 96
#اشا>	autre -46	blessure -44	bris_de_glace -70	collision 71	degats_des_eaux -70	dommage_materiel -156	evenement_climatique -105	none 308	vandalisme -91	vol -107
#اشار	collision 94
#اشتر	vol 77
#اشتع	collision -65	incendie 196
#اشجا	evenement_climatique 94
#اشرح	none 80
#اشره	none 43
#اشعر	vol 59
#اشغا	bris_de_glace 59	collision -51	dommage_materiel 169	none -56
#اشفت	collision 203	none -54	vandalisme -61
#اشه>	dommage_materiel 78	evenement_climatique 48	none -46	vandalisme 78
#اشور	collision -50	none -46	vandalisme 113	vol 50
#اشوك	collision 121
#اشي>	degats_des_eaux 41
#اصاب	dommage_materiel 41
#اصب>	bris_de_glace 40	collision 75
#اصبت	blessure 205
#اصبع	blessure 267	collision -77	dommage_materiel -104	none -129	vandalisme -44	vol -52
#اصتو	blessure 60	collision 153	vandalisme -61
#اصرح	blessure 56	collision -60	none 57	vandalisme 54
#اصص>	dommage_materiel -49	evenement_climatique 70	vandalisme 127	vol -50
#اصطد	collision 94
#اصفه	evenement_climatique 155
#اصق>	collision 77	incendie 57
#اصل>	collision 49	degats_des_eaux 65	none 48
#اصلا	dommage_materiel 81	vandalisme -49
#اصني	dommage_materiel 46	none 92
#اصه>	vandalisme 51
#اصها	dommage_materiel 45	vandalisme 91
#اصو>	blessure -47	bris_de_glace 126	vandalisme -44
#اصيب	none 71
#اضت>	blessure -41	degats_des_eaux 79	dommage_materiel 114	none -45
#اضر>	autre 146	blessure -49	bris_de_glace -45	collision -44	evenement_climatique 143	none -55	vol -50
#اضرا	autre 83	degats_des_eaux 43	none -48
#اضطر	autre 99	degats_des_eaux 59	evenement_climatique -54
#اضه>	blessure 194	dommage_materiel -44
#اضي>	none 64
#اضيه	blessure 46	none 135
#اطا>	blessure 116	collision -75	degats_des_eaux -51	dommage_materiel -47	evenement_climatique 78	incendie 84
#اطري	dommage_materiel -49	evenement_climatique -40	incendie 152	none -65	vandalisme -42	vol 88
#اطع>	collision 76	vandalisme 67
#اطفا	incendie 46
#اطلب	autre 41	none 56
#اطلس	degats_des_eaux 129
#اطم>	evenement_climatique 59	none -45	vandalisme 112
#اطه>	blessure 45	degats_des_eaux 84	none -59	vandalisme -66	vol 81
#اطور	autre 82	dommage_materiel -52	evenement_climatique 40
#اطي>	autre 170	blessure 93	collision -71	none -101	vandalisme -44
#اطيم	vandalisme 108	vol -58
#اظن>	none 88
#اعات	collision -73	degats_des_eaux -57	evenement_climatique 89	none -57	vol 197
#اعبر	collision 96
#اعت>	autre 226	collision -54	degats_des_eaux 43	dommage_materiel -46	none -91
#اعتر	collision 58	dommage_materiel 61
#اعد>	collision -51	degats_des_eaux 72	vol 87
#اعده	none 49	vandalisme 48
#اعرف	autre 79	vandalisme 65	vol -60
#اعس>	blessure -41	none -45	vol 75
#اعسي	evenement_climatique 122	none -41	vandalisme -47	vol 107
#اعصا	collision -43	evenement_climatique 106
#اعطت	collision 84
#اعطي	collision 68	vol 95
#اعقه	evenement_climatique 209
#اعل>	collision 149	dommage_materiel 85	vandalisme -96
#اعلم	bris_de_glace 50
#اعمل	collision 41
#اعند	collision 113	none -57	vandalisme 41
#اعو>	autre 42	collision 99	degats_des_eaux 86	none -45	vol -47
#اعي>	blessure 54	vandalisme -48
#اعيط	collision 79	incendie 55	none -46
#اعيه	vol 62
#اغا>	none -130	vandalisme -53	vol 278
#اغرق	degats_des_eaux 57	evenement_climatique 104	none -50
#اغلا	collision -56	evenement_climatique 56	none -43	vol 127
#اغلق	bris_de_glace 86	collision -50	degats_des_eaux 44	incendie 46
#اغه>	dommage_materiel 79	none -87	vandalisme 111	vol -51
#اغي>	vol 90
#افاب	degats_des_eaux 162	dommage_materiel 78	none -63
#افاك	none 42
#افذ>	evenement_climatique 83	vandalisme 52
#افذه	bris_de_glace 102
#افر>	collision -46	degats_des_eaux 153	dommage_materiel 65	evenement_climatique -73
#افرا	evenement_climatique 223	none -43
#افرغ	none -46	vandalisme 44	vol 131
#افرو	blessure 175	collision -136	dommage_materiel 163	evenement_climatique -41	none -88	vandalisme -61	vol -69
#افري	autre 57	collision 198	none -73	vol -44
#افسد	degats_des_eaux 64	evenement_climatique 84
#افعل	collision -46	none 101	vol 75
#افعه	collision 54	vol 63
#افق>	none 157
#افهم	autre 105
#افو>	degats_des_eaux 93	vol 70
#افون	collision -73	degats_des_eaux 269	incendie -131	none -40
#افي>	bris_de_glace 48
#افيا	vol 54
#افيه	incendie 83
#اقام	autre 45	incendie 76
#اقبه	blessure 78
#اقتح	vandalisme 71
#اقتل	bris_de_glace 44	evenement_climatique 82
#اقدر	blessure 274	collision -116	dommage_materiel -42	none -252	vandalisme -61	vol 60
#اقدم	vandalisme 47
#اقف>	collision 77
#اقفا	autre 44	collision 54
#اقفه	collision 113	incendie 56	none -81
#اقلي	blessure 64
#اقه>	autre 46
#اقوا	none -63	vol 178
#اقي>	autre 44
#اقيت	collision 82	none -48
#اقيه	autre -46	bris_de_glace 209	collision -56	degats_des_eaux -54	dommage_materiel -89	incendie 59	none -219	vandalisme -74	vol -82
#اكاد	bris_de_glace 77	collision -71	incendie 60
#اكاف	evenement_climatique 152
#اكان	bris_de_glace 68	degats_des_eaux -46	evenement_climatique 71
#اكاي	none 61
#اكب>	collision 98	none -46	vandalisme 59
#اكبه	collision 65
#اكتش	bris_de_glace 57
#اكثر	degats_des_eaux 84	none -48
#اكد>	blessure 54	collision -77	none 146
#اكش>	autre 49	vol 53
#اكشي	dommage_materiel 42
#اكل>	none -51
#اكله	collision -47	incendie 107
#اكم>	evenement_climatique 43	none 65
#اكن>	collision 41	degats_des_eaux 93
#اكه>	bris_de_glace 71	dommage_materiel -64	evenement_climatique 99	none -99	vandalisme -43
#اكوا	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#اكور	collision 95	degats_des_eaux 55
#اكيد	none 149
#اكين	degats_des_eaux 52	dommage_materiel 67	incendie 107	none -66
#الا>	none 42
#الاب	collision -46	dommage_materiel 79	none -48	vandalisme 98	vol -40
#الات	collision 123
#الاث	none 48
#الاج	collision -83	none 92	vandalisme 120	vol -160
#الاخ	none 52
#الاد	autre 157	none -85
#الاش	none -40	vandalisme 73
#الاص	dommage_materiel 148	none -46	vol -40
#الاض	none -49	vandalisme 60
#الاط	incendie 45
#الاع	collision 55	evenement_climatique 49
#الاغ	vol 133
#الاف	collision -52	none -71	vandalisme -41	vol 232
#الاق	collision -71	none -46	vol 156
#الاك	dommage_materiel -53	incendie 62	none 81
#الال	degats_des_eaux 56	dommage_materiel 45	evenement_climatique 67	incendie -42	none -56
#الاو	dommage_materiel 45	none -41
#الاي	collision 58
#الب>	autre 68	vandalisme -55
#البح	autre 40	blessure 62	none -42
#البخ	blessure 113	collision -88	dommage_materiel -60	incendie 161	none -47	vol -47
#البد	evenement_climatique 73	vol 107
#البر	evenement_climatique 48	none -54
#البز	collision -58	vol 166
#البس	blessure -49	collision 105	dommage_materiel 124	none -61
#البص	collision 48	vol 106
#البط	blessure 57	none -45
#البغ	dommage_materiel -44	evenement_climatique 211	none -73	vol -41
#البق	collision -47	evenement_climatique 187
#البك	blessure 92	collision -58	degats_des_eaux 42	dommage_materiel 122	none -77	vandalisme -41
#البل	degats_des_eaux 52	none -45
#البن	dommage_materiel 54	none -76	vol 40
#البه	evenement_climatique 67	vol 60
#البي	none -46
#التا	autre 71
#التب	blessure 61	dommage_materiel -42	evenement_climatique 65
#التح	autre 73	bris_de_glace 53	dommage_materiel 52	vol -47
#التد	blessure 206	collision -54	degats_des_eaux 46	dommage_materiel -70	none -48
#التر	blessure 47
#التس	collision -41	incendie 40	vol 145
#التص	collision -50	dommage_materiel 75	vol 52
#التع	none 73
#التف	collision 53	evenement_climatique 43
#التق	collision 54	evenement_climatique 47
#التك	autre 139	none -107	vol -58
#التل	collision -43	dommage_materiel 74
#التم	autre 170	degats_des_eaux 99	dommage_materiel -65	none -157
#التن	collision 50	degats_des_eaux 69	dommage_materiel -51	none -46	vandalisme 61	vol -47
#الته	blessure 62	collision -53	dommage_materiel -40	incendie 110	none -50	vol 47
#التي	dommage_materiel 43
#الث>	degats_des_eaux 46
#الثل	evenement_climatique 56
#الثم	dommage_materiel 104	none 53	vol -66
#الثه	collision 79
#الجب	degats_des_eaux 55	dommage_materiel 57	none -44
#الجد	none -40
#الجز	bris_de_glace 97
#الجل	autre 40	blessure 62	collision -45	evenement_climatique -42	none -54	vol 102
#الجن	collision 78	none -48	vandalisme 61
#الجه	bris_de_glace 66	dommage_materiel 40
#الجو	blessure 50	collision -42
#الجي	blessure 40
#الحب	collision 42	none -73	vol 132
#الحج	autre 45	collision -45	dommage_materiel -44	none -43	vandalisme 155	vol -44
#الحر	bris_de_glace 79	none -44
#الحس	autre 69	dommage_materiel -43	evenement_climatique 43
#الحص	incendie 142
#الحف	blessure 115	dommage_materiel -118	vandalisme 86	vol -49
#الحق	collision -77	none -44	vandalisme 50	vol 116
#الحل	dommage_materiel 115	none -53
#الحن	degats_des_eaux 189	evenement_climatique -94	none -83	vandalisme 80	vol -76
#الحو	collision -48	dommage_materiel 62	none -51
#الخا	degats_des_eaux 53
#الخب	collision -40	vol 54
#الخد	incendie 41
#الخر	dommage_materiel 62	evenement_climatique 65
#الخز	bris_de_glace 54	collision -66	degats_des_eaux 57	dommage_materiel 77	incendie -44	none -63
#الخس	collision -41	evenement_climatique 80	vandalisme 58	vol -46
#الخش	degats_des_eaux 65	none -44
#الخص	none -84	vandalisme 217	vol -127
#الخض	autre 72	collision 81	none -46
#الخط	none 69
#الخل	collision 49
#الخن	collision 262	dommage_materiel -41	vandalisme -58	vol -123
#الخو	collision 72	degats_des_eaux 59	dommage_materiel -43	evenement_climatique 47	incendie -78	none -49
#الخي	collision -48	degats_des_eaux 49	vol 42
#الد>	blessure 57
#الدت	blessure 51
#الدج	collision -45	dommage_materiel 103	evenement_climatique 40	none -61
#الدخ	incendie 128
#الدش	bris_de_glace 123	degats_des_eaux 51
#الدل	blessure -45	collision -52	dommage_materiel -42	evenement_climatique 144	none -80	vandalisme 79	vol -41
#الدم	vol 51
#الده	bris_de_glace 74	dommage_materiel -43	none -57	vandalisme 76	vol 46
#الدي	incendie 72
#الذر	blessure 41	bris_de_glace 50	degats_des_eaux 49	dommage_materiel -54
#الذه	bris_de_glace 42	vol 90
#الذي	collision 66
#الرا	collision 44
#الرب	blessure 60
#الرج	blessure 62	collision 62	dommage_materiel -40
#الرح	autre 155	collision -100	none -56	vol 61
#الرخ	degats_des_eaux -71	dommage_materiel 182	incendie 62	none -42
#الرس	blessure 84
#الرش	degats_des_eaux 136	incendie -120	vandalisme 51
#الرص	blessure -58	collision 210
#الرط	collision -57	degats_des_eaux 148
#الرع	evenement_climatique 202
#الرف	blessure -62	degats_des_eaux -47	dommage_materiel 243	incendie 58	none -47	vol -66
#الرق	vol 57
#الرك	vandalisme 67
#الرم	autre 43	bris_de_glace 69	incendie 106	none -73
#الرو	dommage_materiel 44	none -76	vandalisme 83
#الري	evenement_climatique 131	none -54
#الزا	bris_de_glace 241	collision -50	none -60
#الزب	collision -61	dommage_materiel 43	incendie 74	vandalisme 66
#الزج	bris_de_glace 148
#الزر	degats_des_eaux 48
#الزل	bris_de_glace 96	degats_des_eaux 87	dommage_materiel -78
#الزم	bris_de_glace -47	collision -46	dommage_materiel 241	incendie -52
#الزن	degats_des_eaux 56	vandalisme 121
#الزه	bris_de_glace 258	dommage_materiel -48	none -63	vol -46
#الزو	autre 47	collision 45	dommage_materiel -48	vol 54
#الزي	blessure 73	collision 58
#الست	dommage_materiel 50	incendie 139
#السج	degats_des_eaux 84
#السخ	bris_de_glace 118	degats_des_eaux 62	dommage_materiel -41
#السد	blessure -49	collision -55	degats_des_eaux -53	evenement_climatique 162	incendie 84	none -52	vandalisme -44	vol -61
#السط	evenement_climatique 96	none -41
#السع	blessure 89	collision -106	incendie 104
#السف	autre 85	dommage_materiel -40	incendie 42	none -55
#السق	evenement_climatique 42
#السك	collision 47	none -56
#السم	blessure 47	dommage_materiel 82	none -67
#السن	autre 77	collision -57	incendie 51
#السو	vol 43
#الشا	none -52
#الشب	collision 52	vol 97
#الشت	degats_des_eaux 111	evenement_climatique 57	none -45
#الشج	evenement_climatique 182	none -47
#الشع	collision 80	incendie 125	vandalisme -67
#الشف	evenement_climatique 66	incendie 63
#الشق	degats_des_eaux 45	dommage_materiel 56	none -45
#الشك	collision -44	none -43	vol 179
#الشم	collision -41	evenement_climatique 88	incendie 75
#الشه	vol 41
#الشو	degats_des_eaux 124
#الشي	autre 53	incendie 46
#الصا	degats_des_eaux 48
#الصح	collision -42	degats_des_eaux 81	vol 68
#الصخ	collision -42	dommage_materiel 76	evenement_climatique 113
#الصد	collision 40	dommage_materiel 63	none -58
#الصر	degats_des_eaux 119
#الصغ	incendie 41
#الصف	collision 165	none -126	vandalisme -44	vol 57
#الصن	bris_de_glace 44	degats_des_eaux 48	none -56	vol 69
#الصو	incendie 49
#الصي	degats_des_eaux -41	dommage_materiel 111	vol 63
#الضا	autre 48	blessure 85	dommage_materiel -50	none -46	vol 43
#الضب	evenement_climatique 44	none 45
#الضر	incendie 52	vandalisme 96	vol -47
#الضل	blessure 200	dommage_materiel -58	vandalisme -101	vol -71
#الضو	dommage_materiel 42
#الضي	evenement_climatique 81	none -49	vol -47
#الطا	none -40
#الطر	collision 70
#الطل	incendie 60	vandalisme 81
#الطم	dommage_materiel -90	none -70	vandalisme 168	vol 105
#الطن	blessure 93
#الطي	autre 50	incendie 72	none -57
#الظل	blessure 96
#الظه	none 63
#العت	dommage_materiel -50	vol 146
#العج	collision 42	dommage_materiel 49	evenement_climatique 67	none -44
#العد	evenement_climatique 44	vandalisme -44	vol 41
#العر	dommage_materiel 60
#العس	collision 65	dommage_materiel -41	vol 42
#العص	blessure 69	collision -72	degats_des_eaux 98	evenement_climatique -60	none -45
#العط	dommage_materiel 79	vol 75
#العظ	blessure 80	collision 54	degats_des_eaux -65	dommage_materiel 48	evenement_climatique 49	none -74	vandalisme -50	vol -68
#العف	degats_des_eaux 113
#العق	autre 178	dommage_materiel -60	none -48	vol -56
#العل	vandalisme 58
#العن	collision -55	dommage_materiel -54	none -84	vandalisme 41	vol 160
#العو	blessure 81	collision -58
#العي	autre 57	bris_de_glace 68	dommage_materiel 58
#الغا	incendie 88
#الغر	collision -48	none -45
#الغس	collision -60	degats_des_eaux 41	dommage_materiel 117	vol -50
#الغط	blessure 146	vandalisme -69
#الغل	collision 228	none -119
#الغو	none 162
#الغي	autre 141
#الف>	collision 64
#الفا	collision 62
#الفج	collision 43
#الفخ	blessure 99
#الفق	blessure -40	collision 235	degats_des_eaux 68	dommage_materiel -155	vandalisme -48	vol -47
#الفل	autre 79	none -56	vol 57
#الفن	autre 178	blessure 79	collision -130	dommage_materiel -50	none -98
#الفو	collision 55	degats_des_eaux 45
#الفي	bris_de_glace 63	none -52	vandalisme 50
#القا	degats_des_eaux 69
#القب	bris_de_glace 50	collision -63	dommage_materiel -58	none -143	vandalisme 119
#القد	blessure 62	collision 53	degats_des_eaux 48	none -67
#القر	autre 41	blessure -40	evenement_climatique 81
#القس	autre 139	collision 84	dommage_materiel -46	none -108	vandalisme -44	vol -58
#القص	evenement_climatique 89
#القض	collision -49	vandalisme 92	vol 73
#القط	autre 76	none -41
#القف	collision -43	vandalisme 77	vol 49
#القل	collision -99	degats_des_eaux 61	dommage_materiel 103	none -77	vandalisme 87
#القم	collision 90	incendie 88
#القن	autre 83	blessure 63	collision -51	dommage_materiel -43	incendie 61	none -68
#القه	dommage_materiel 83
#القو	collision -74	degats_des_eaux -57	none 188	vandalisme 128	vol -93
#القي	blessure 101	degats_des_eaux 65	none -52	vandalisme -46
#الك>	collision -59	dommage_materiel 211	none -56	vandalisme -53
#الكا	none -50
#الكب	dommage_materiel 79
#الكت	degats_des_eaux 56	dommage_materiel 55	none -58	vandalisme 119	vol -56
#الكر	none -49
#الكس	blessure 84	dommage_materiel 56
#الكل	collision 44	dommage_materiel 54
#الكم	blessure -50	collision -65	dommage_materiel 96	none 75
#الكن	degats_des_eaux 64	dommage_materiel 140	none -122	vandalisme 40	vol -89
#الكه	incendie 40
#الكو	none -41
#الكي	collision -43	dommage_materiel -46	incendie 80	none -74	vol 88
#اللا	collision -45	degats_des_eaux 113	dommage_materiel 140	incendie -48	none -62
#اللص	blessure -40	vol 146
#الم>	collision 57
#الما	degats_des_eaux 88
#المج	degats_des_eaux 47	dommage_materiel 84	incendie 90	none -40
#المخ	none -44	vol 58
#المد	blessure 44
#المز	bris_de_glace 54	none -66	vol 156
#المش	dommage_materiel 151	none -62
#المص	autre 53	blessure 98	none -73
#المض	degats_des_eaux -60	evenement_climatique 240	none -71	vandalisme -83
#المظ	evenement_climatique 185	incendie 41	none -59
#المغ	vandalisme 51
#المف	autre 104	collision -109	degats_des_eaux -42	dommage_materiel -40	none -116	vol 165
#المق	vandalisme 91
#المك	dommage_materiel 66
#المن	none -61
#المه	dommage_materiel 70	vol -45
#النج	collision -72	degats_des_eaux 59	dommage_materiel 191	none -71	vandalisme -40
#النح	collision -56	degats_des_eaux -41	none -73	vol 260
#النخ	collision -57	dommage_materiel -48	evenement_climatique 196
#النز	collision -40	evenement_climatique 94
#النس	evenement_climatique 80	incendie 49
#النص	none 64
#النض	autre 131	blessure -78	bris_de_glace -58	collision -87	degats_des_eaux -61	dommage_materiel 229	evenement_climatique -54	incendie -44	none -196	vandalisme -78	vol -84
#النظ	autre 127	collision -50	dommage_materiel -96	vandalisme -75	vol 109
#النع	collision 71	degats_des_eaux 48	vol 44
#النف	collision 72	dommage_materiel 94	none -59
#النق	bris_de_glace 50
#النم	bris_de_glace 92
#النه	dommage_materiel 40
#النو	degats_des_eaux 42	none 111
#الني	incendie 73
#اله>	degats_des_eaux 53	none -41
#الهب	blessure -47	collision 106	dommage_materiel 129	none -81	vandalisme -61	vol -59
#الهل	blessure 148	collision -50	dommage_materiel -55
#الهم	collision -54	dommage_materiel 99	none -48	vandalisme -58	vol 142
#الهي	collision 118
#الوا	bris_de_glace 43	evenement_climatique 60
#الوج	collision 138	degats_des_eaux -60	dommage_materiel -42	incendie 72
#الوح	evenement_climatique 75
#الود	collision 48
#الور	collision 52	none -43
#الوس	collision 65	dommage_materiel -60	vandalisme 101
#الوص	autre 158
#الوط	vol 53
#الوع	blessure -41	degats_des_eaux 177
#الوق	incendie 48
#الوك	autre 156	none -75	vandalisme -43
#الول	blessure 89
#الون	degats_des_eaux 102
#الوي	bris_de_glace -55	collision -87	dommage_materiel 212	evenement_climatique -52	incendie -40	none -67	vandalisme 59	vol -81
#اليا	autre 60	collision -47	none -66	vol 106
#اليد	blessure 70	vol 49
#اليز	blessure -44	collision -118	dommage_materiel -49	none -40	vandalisme -41	vol 325
#اليس	collision 45
#اليط	collision -46	degats_des_eaux 178	dommage_materiel 104	evenement_climatique -66	none -47	vol -54
#اليك	collision -56	degats_des_eaux -40	vol 152
#اليل	autre 191	dommage_materiel -46	none -60
#اليم	collision 156	none -48
#الين	blessure 48	collision 103	degats_des_eaux 126	none -99
#اليه	dommage_materiel 91	none -60	vol 43
#اليو	none 68
#امام	bris_de_glace 49
#امان	collision 74	evenement_climatique 143
#امبا	collision -51	dommage_materiel 78	evenement_climatique 81	none -57
#امبي	incendie 52
#امتد	collision -57	incendie 154
#امر>	none 76
#امره	collision 51	degats_des_eaux 79
#امس>	none 55
#امسك	collision 126	dommage_materiel -61	none -84	vandalisme -77	vol 130
#امسه	none 139
#امشي	blessure 160	none -65
#امطا	degats_des_eaux -82	evenement_climatique 245	none -49
#امع>	autre -41	blessure 169	bris_de_glace -46	collision -161	dommage_materiel -74	incendie 126	none -113	vandalisme -47	vol 87
#امعي	vol 88
#امل>	none -47
#املا	bris_de_glace 73	degats_des_eaux -59	evenement_climatique 59
#املك	vandalisme 48
#امله	dommage_materiel 46	none -41
#املي	vandalisme 97
#امن>	vandalisme 48
#امنه	none 102
#امني	vol 154
#امه>	collision 46
#امو>	incendie 70
#اموا	vol 60
#اموس	bris_de_glace 44	dommage_materiel -63	incendie 127
#امي>	bris_de_glace 83
#اميذ	collision 65	evenement_climatique 53
#امير	dommage_materiel 76	none -63	vandalisme 42	vol 80
#اميك	bris_de_glace 141	collision -45	dommage_materiel 85	none -87
#امين	autre 140
#اميه	collision 137
#اميو	none -48	vandalisme 73
#انات	dommage_materiel -49	evenement_climatique 167	none -56	vandalisme 40	vol -50
#انب>	incendie 83
#انبه	incendie 64
#انبو	degats_des_eaux 159
#انبي	collision 87	none -41
#انت>	vol 40
#انتا	degats_des_eaux 65	vol 99
#انتب	bris_de_glace -48	collision 106	dommage_materiel -56	none 45	vandalisme -70
#انتر	none -69	vandalisme 170
#انتظ	none 145
#انتف	degats_des_eaux 94	evenement_climatique -60	incendie 131
#انتق	degats_des_eaux -86	dommage_materiel -42	incendie 52	none -41	vandalisme 139
#انتو	collision 86	dommage_materiel 49	evenement_climatique -89
#انتي	blessure 49	degats_des_eaux -56	evenement_climatique 97	incendie -54	vandalisme 86
#انجز	collision 79
#انجل	none 104
#انحر	collision 78
#اندا	bris_de_glace 171	evenement_climatique -43	none -73	vandalisme 66	vol -69
#اندل	incendie 105
#اندي	collision -74	degats_des_eaux 65	none -40	vandalisme 65	vol 47
#انذا	evenement_climatique 46	vol 87
#انز>	degats_des_eaux 183
#انزل	blessure 58
#انس>	collision 58	dommage_materiel 74
#انسا	none 52	vol 60
#انسي	dommage_materiel -49	evenement_climatique 60	incendie 96	none -50
#انش>	bris_de_glace -54	collision 74	degats_des_eaux 63	dommage_materiel -75	evenement_climatique -103	incendie 60	none 124	vandalisme -81	vol -68
#انص>	collision 48
#انطه	incendie 144	vol -40
#انطي	blessure 70	collision -72	vandalisme 53
#انع>	collision -74	none -40	vol 109
#انغر	collision 90	dommage_materiel -42
#انفج	degats_des_eaux 85
#انفص	bris_de_glace 67	degats_des_eaux 107
#انقط	dommage_materiel 192	none -53
#انقل	collision 207	dommage_materiel 54	none -76	vandalisme -62	vol -45
#انكس	blessure 54	bris_de_glace 60	none -41
#اننا	evenement_climatique 79
#انني	blessure 45	collision 71
#انه>	dommage_materiel 59
#انها	blessure 54	evenement_climatique 49	none -60
#انو>	dommage_materiel 67	none -52
#انوا	degats_des_eaux 71
#انوت	degats_des_eaux 76	none -44
#انور	bris_de_glace 167
#انون	autre 106	blessure 86	none -44
#انوي	vol 168
#انيت	collision 57
#انير	blessure -57	collision 54	evenement_climatique -78	vandalisme -64	vol 143
#انيس	autre 43	collision -49	dommage_materiel 76	none -42	vandalisme 48	vol -44
#انيك	autre 67	collision -53
#انين	collision 86	none -52	vandalisme 79
#انيه	incendie 74
#انيو	degats_des_eaux 234	evenement_climatique -43
#اها>	incendie 81	none -42	vol 54
#اهش>	none 96	vol -42
#اهم>	evenement_climatique 58
#اهمو	collision 156	none -40	vandalisme -41
#اوب>	dommage_materiel 40	none -40	vol 59
#اوتو	collision 156	dommage_materiel 119	none -117	vandalisme -43
#اود>	none 50	vandalisme 44	vol -58
#اور>	collision -67	degats_des_eaux 67	none -68	vandalisme 84
#اورا	collision 109	dommage_materiel 49	none -45
#اوره	dommage_materiel 40	evenement_climatique 43
#اوز>	collision 142
#اوش>	collision 238	dommage_materiel -43	none -96	vandalisme -64	vol -40
#اوصل	collision 67	incendie 100
#اوطو	degats_des_eaux -46	dommage_materiel 156	vol -44
#اوقع	collision 62	degats_des_eaux -45	dommage_materiel 59	none -47
#اوقف	none 75
#اولت	collision 137	vandalisme 40	vol -46
#اوله	bris_de_glace 69	none -47	vandalisme -47	vol 99
#اولو	collision -71	none -92	vandalisme -68	vol 257
#اون>	collision 68
#اوني	collision 58	degats_des_eaux 55	incendie -55
#اوه>	none -46	vol 90
#اوها	collision -51	vol 104
#اوهم	none -79	vol 134
#اوي>	collision 128	degats_des_eaux 58	none -51
#اويه	bris_de_glace 105	collision -95	incendie 131	none -71	vandalisme -50	vol 78
#ايا>	collision 40
#ايات	collision 58	vandalisme 119	vol -63
#ايام	blessure 46	none 91
#ايت>	collision 70	dommage_materiel -42	evenement_climatique 85	none 81	vandalisme -40	vol -52
#ايج>	collision -43	none -53	vol 108
#ايجي	none -72	vandalisme -43	vol 187
#ايح>	collision 61	none -55	vol 86
#ايحه	evenement_climatique 45	incendie 51
#ايد>	collision 42	evenement_climatique 47	incendie -42	none -53
#ايده	collision 93	dommage_materiel -59	evenement_climatique 98
#ايدي	collision 67	none -43	vol 42
#اير>	incendie 40	vandalisme 48
#ايره	autre 88	dommage_materiel 40	none -48	vol 41
#ايري	degats_des_eaux 59
#ايز>	bris_de_glace 87	collision 47	evenement_climatique 51
#ايسر	collision 101
#ايض>	collision -41	degats_des_eaux 87	dommage_materiel -47	incendie -44	none -41	vandalisme 109
#ايضا	autre 112	collision 41	none -115
#ايط>	degats_des_eaux 95	dommage_materiel 67	vandalisme -47
#ايطا	autre 164	collision -88	dommage_materiel -89	incendie 113	none -93	vandalisme -50
#ايع>	autre 55
#ايق>	collision 44
#ايقه	collision 95
#ايلت	dommage_materiel 172	none -61	vandalisme -50
#ايله	dommage_materiel 180	none -63
#ايم>	collision -95	dommage_materiel -40	vandalisme 42	vol 162
#ايما	evenement_climatique 47
#ايمن	collision 83
#ايمه	collision 106	degats_des_eaux 56	none -41
#ايمو	collision -52	dommage_materiel -53	evenement_climatique 88	vol 123
#اينا	degats_des_eaux 53
#اينت	dommage_materiel 88
#اينش	dommage_materiel -40	none 156	vandalisme -44
#ايه>	vol 56
#ايي>	incendie 47	vandalisme 54
#اييا	collision -58	dommage_materiel 152	none -55
#اييه	none 51	vol 89
#باء>	degats_des_eaux 66
#بابا	bris_de_glace 44	degats_des_eaux 72	dommage_materiel -47
#بابه	collision 73	degats_des_eaux 84	evenement_climatique -57
#بابي	none -63	vandalisme 154
#بات>	none -44
#باحا	none 65
#باخ>	blessure 104	incendie 45
#باد>	bris_de_glace 113	collision -41	vol 57
#بادل	collision 147
#باذي	collision 60
#بار>	autre 118	degats_des_eaux -45	none -100	vol 128
#بارا	evenement_climatique 61
#بارب	bris_de_glace 183
#بارح	none 92
#بارش	collision 158	none -46
#بارك	degats_des_eaux 67	vol -42
#باري	vol 70
#باس>	collision 58	dommage_materiel 60	none -44
#باسب	autre 391	collision -44	dommage_materiel -78	none -189	vol -76
#باسم	collision -51	dommage_materiel -57	none -114	vandalisme 296	vol -67
#باش>	dommage_materiel 42	none -56	vandalisme 43
#باط>	autre 42	blessure 143	collision 40	dommage_materiel -46	none -46
#باعي	blessure 109	bris_de_glace 78	collision -76	dommage_materiel -56	incendie 103	none -75
#باغه	dommage_materiel 79	none -87	vandalisme 111	vol -51
#باغي	dommage_materiel 43
#باق>	blessure 77	collision -40	degats_des_eaux 42	incendie 51
#باقي	autre 49	collision 42
#باك>	none -47	vandalisme 67
#بال>	autre 122	collision 46	dommage_materiel -41	evenement_climatique 58	none -85	vol -83
#بالا	collision -44	dommage_materiel 80	vandalisme 147
#بالت	blessure 42	none 48
#بالج	bris_de_glace 86	vol 41
#بالح	vandalisme 121	vol -54
#بالخ	collision -76	dommage_materiel 131	none -60	vandalisme -41	vol 85
#بالر	collision -41	dommage_materiel -56	evenement_climatique 123	incendie 70	vandalisme 84	vol -51
#بالز	blessure 88
#بالس	blessure -40	collision 94	incendie 45	vol -40
#بالش	bris_de_glace 60	collision 91
#بالص	collision -74	dommage_materiel 71	vandalisme 76
#بالض	dommage_materiel 57	incendie -45	none 72
#بالط	bris_de_glace 63	dommage_materiel -40	evenement_climatique -54	none 83
#بالع	autre 41	blessure 42	incendie -70	vandalisme 48
#بالغ	none -45	vandalisme 121
#بالف	collision 71	dommage_materiel -60	vandalisme 56
#بالق	degats_des_eaux 72	dommage_materiel -40
#بالك	bris_de_glace 48	collision -78	incendie 53	none -67	vandalisme 79
#بالل	none -64	vol 113
#بالم	none -48	vandalisme 138
#بالن	collision 51	dommage_materiel 45	none -77	vandalisme -54	vol 98
#باله	blessure 62	dommage_materiel -47	incendie 70	none -65	vol -42
#بالو	blessure -47	degats_des_eaux 195
#بان>	vandalisme 91
#بانا	autre 174	dommage_materiel -51
#بانه	blessure 108	collision -103	degats_des_eaux 100	dommage_materiel 48	none -57	vandalisme -52	vol -52
#بانو	bris_de_glace 139	dommage_materiel -42	none -54	vol 49
#باني	degats_des_eaux 145
#باه>	collision 46
#باي>	collision 64	evenement_climatique 91
#بايي	incendie 77
#بتسر	collision -40	degats_des_eaux 142
#بتنا	evenement_climatique 58	incendie 105
#بتني	collision 67
#بتها	autre 45	bris_de_glace 40	collision 44	degats_des_eaux -42
#بتي>	dommage_materiel 63
#بثلا	vol 86
#بجان	collision 52
#بجوج	vol 45
#بحاج	collision 113
#بحال	bris_de_glace 49
#بحث>	collision -81	dommage_materiel 131	vol 87
#بحجم	evenement_climatique 146
#بحر>	autre 49	blessure 88	evenement_climatique 41	none -45	vol -40
#بحي>	vol 107
#بحير	dommage_materiel 82	evenement_climatique 63	none -54	vol -55
#بخاخ	degats_des_eaux 46	incendie 41	none -44	vandalisme 61
#بخار	blessure 225	collision -128	degats_des_eaux -55	dommage_materiel -90	incendie 68
#بدات	incendie 80
#بداو	vandalisme 52
#بدرا	collision 53	dommage_materiel 55	none -42	vandalisme -66	vol 75
#بدل>	blessure -42	bris_de_glace 170	dommage_materiel -73
#بدني	degats_des_eaux 43	dommage_materiel 103	evenement_climatique -83
#بدو>	collision -48	degats_des_eaux 76	vandalisme 85
#بدون	dommage_materiel 93	evenement_climatique 115	vandalisme -51	vol -49
#برا>	autre 83
#برات	collision -40	degats_des_eaux 139	dommage_materiel -44	none -85	vol 55
#براد	collision -82	dommage_materiel 89	vandalisme -41	vol 125
#براي	vandalisme 50
#برد>	bris_de_glace 63	evenement_climatique 127	none -43
#برشي	collision 45
#برق>	collision -65	dommage_materiel 60	evenement_climatique 212	none -76
#بركا	blessure -42	bris_de_glace -40	collision -70	dommage_materiel 41	incendie 135	none -47	vandalisme -48	vol -47
#برمي	blessure 71	collision 61
#برور	evenement_climatique 196
#بري>	vol 130
#بريا	collision 159	none -51
#بريد	dommage_materiel 75	none -87	vandalisme 154
#بريز	bris_de_glace 192	collision -47
#بريس	autre 129	collision -98	degats_des_eaux -47	dommage_materiel 121	evenement_climatique -46	incendie -44	none -128	vandalisme -78
#بريل	evenement_climatique 49
#بزاف	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
#بزطا	collision -58	vol 166
#بزه>	collision 41
#بسات	dommage_materiel 180	none -65	vol -52
#بستا	evenement_climatique 139
#بسرع	collision 51
#بسلا	incendie 185	none -63	vol -94
#بسلك	blessure 56	none -46	vol 44
#بسيا	collision 118
#بسيط	collision 115
#بشوي	collision 83
#بشي>	collision -55	vandalisme 53
#بصح>	blessure -80	collision 154
#بصحت	collision 50	vandalisme 62
#بصرا	none 149
#بصما	vol 134
#بطات	blessure -90	bris_de_glace 75	collision -100	dommage_materiel 71	evenement_climatique 178	incendie -43	none -116	vandalisme -56	vol -42
#بطار	autre 95	incendie 55	none -45
#بطاط	blessure 174	collision -69	degats_des_eaux -45	dommage_materiel -53	evenement_climatique 43	none -90
#بطاق	autre 150	none -46
#بطن>	bris_de_glace -42	collision 106
#بطه>	collision 159	vandalisme -53	vol 68
#بطيخ	collision 91	evenement_climatique 57
#بعا>	none 111
#بعدم	collision 54	dommage_materiel 102	vol -42
#بعصا	bris_de_glace -41	collision -71	vandalisme 215	vol -44
#بعض>	degats_des_eaux 58	vol 112
#بعه>	vandalisme 46
#بعون	collision -50	dommage_materiel -40	evenement_climatique 51	none -56	vol 142
#بعي>	blessure 213	bris_de_glace -65	collision -59	dommage_materiel 65	incendie -66	none -79	vandalisme -42	vol -43
#بعيد	bris_de_glace 229	collision -57	degats_des_eaux 72	dommage_materiel -77	none -181
#بعين	collision -50	vandalisme 143	vol 57
#بغا>	bris_de_glace 53	degats_des_eaux 41
#بغات	degats_des_eaux 85
#بغاش	collision 53
#بغيت	autre 86
#بغين	bris_de_glace -41	collision -66	degats_des_eaux 209	dommage_materiel -114	evenement_climatique -107	vandalisme 128	vol -52
#بفعل	bris_de_glace 111	evenement_climatique 44
#بقا>	collision -40	degats_des_eaux 42	incendie 43
#بقات	autre -61	collision -44	degats_des_eaux -58	dommage_materiel 234	incendie 40	none -64
#بقاش	blessure 59	dommage_materiel 50
#بقاو	collision 57
#بقره	collision 88	evenement_climatique 59
#بقعه	degats_des_eaux 71	dommage_materiel 128	none -78
#بقي>	autre 121	bris_de_glace 55	none -87	vol -42
#بقيت	autre 44	blessure 83	collision -45	none 44
#بقيه	evenement_climatique 154
#بكل>	blessure 73	none 73
#بكه>	incendie -53	vol 93
#بكي>	collision 77	dommage_materiel 65	none -46
#بكيو	collision -72	dommage_materiel -46	evenement_climatique 41	none -47	vandalisme 125	vol -50
#بلا>	collision 61
#بلات	dommage_materiel -43	none -68	vandalisme 70	vol 127
#بلاس	evenement_climatique 92
#بلاص	collision 49	none -48
#بلاط	blessure -110	collision -57	degats_des_eaux 176	dommage_materiel 115	none -85
#بلاغ	collision -56	dommage_materiel -41	none -75	vandalisme 99	vol 159
#بلاف	collision -65	degats_des_eaux 282	dommage_materiel -41	incendie -107
#بلاك	dommage_materiel 85	evenement_climatique 48	none -66
#بلان	collision -79	vol 212
#بلاي	blessure 82	collision -96	dommage_materiel 151	none -76	vol -65
#بلدي	collision 113
#بلغ>	collision -42	vol 50
#بلغت	vol 141
#بلغن	none -64	vol 113
#بلكو	bris_de_glace 126	collision -43	dommage_materiel 105	none -67	vol -52
#بلل>	degats_des_eaux 61
#بله>	collision -50	dommage_materiel 146
#بلو>	degats_des_eaux 132	dommage_materiel -43	incendie 49	none -57	vol -40
#بلوك	collision 228	dommage_materiel -41
#بلول	collision -46	degats_des_eaux 180
#بلوم	degats_des_eaux 118
#بلي>	none 120	vandalisme -48
#بليو	blessure 53	dommage_materiel -46	evenement_climatique 71	vol 40
#بما>	collision 65	none 58
#بمرا	autre 110	collision -48	dommage_materiel -51	none -54	vandalisme 129	vol -68
#بمفت	collision -62	vandalisme 216	vol -55
#بناء	bris_de_glace 46	collision -66	dommage_materiel -65	incendie 105
#بنات	collision -65	degats_des_eaux 65	evenement_climatique 42	vol 44
#بناد	bris_de_glace 66	collision 113	degats_des_eaux -67	dommage_materiel -59	evenement_climatique -40	vandalisme -47
#بناه	degats_des_eaux -43	dommage_materiel 169	vol -86
#بناي	collision 102
#بنت>	blessure 107	dommage_materiel 95	none -98
#بنتي	dommage_materiel 40
#بنفس	collision 157
#بنك>	autre 112	collision -75	dommage_materiel -44	evenement_climatique 111	none -94	vandalisme -40	vol 103
#بني>	dommage_materiel 41	none -41
#بها>	dommage_materiel 85	none -65
#بهاي	evenement_climatique 91	incendie 40
#بهذا	vandalisme 48
#بوا>	dommage_materiel -43	none -72	vandalisme 279	vol -71
#بواب	collision 58	degats_des_eaux -63	dommage_materiel -48	none -44	vandalisme 129
#بوان	collision 89	vandalisme 79
#بوب>	degats_des_eaux 145	none -40	vol 44
#بوبي	collision -45	incendie 47	vandalisme 76
#بوت>	bris_de_glace 161	collision -50	none 51
#بوحد	bris_de_glace 132	degats_des_eaux -43	none -46
#بور>	autre 124	bris_de_glace -51	degats_des_eaux 63	dommage_materiel -45	none -50	vandalisme 47
#بورت	collision 72	vol 47
#بورد	evenement_climatique 109
#بورط	collision 192	evenement_climatique -51	none -45
#بورغ	evenement_climatique 62	none -43	vandalisme 129	vol -64
#بوزن	collision 53
#بوطا	incendie 118
#بوطه	collision -104	degats_des_eaux -49	dommage_materiel 85	incendie 114	vol 50
#بوطو	blessure -43	bris_de_glace -48	collision 181	dommage_materiel -40	none -54	vandalisme 84	vol -66
#بوع>	none 78
#بوعي	autre 103	vandalisme -44	vol 87
#بول>	evenement_climatique 43	vandalisme 50
#بومب	evenement_climatique 43	incendie 71
#بون>	collision -44	degats_des_eaux 48	dommage_materiel 72
#بونا	degats_des_eaux 74
#بونه	dommage_materiel 130	evenement_climatique 70	none -69	vol -41
#بوني	collision 53	incendie -67	vandalisme 51
#بيا>	autre 99	none -52
#بيان	collision -55	degats_des_eaux 67	dommage_materiel 210	none -82
#بيب>	autre 52	blessure 50
#بيبا	collision 82
#بيبه	bris_de_glace 168	none -84
#بيبي	dommage_materiel 101	none -60	vandalisme -43
#بيته	degats_des_eaux 56	dommage_materiel 74
#بيتي	evenement_climatique 42	vol 53
#بيجا	blessure -47	vandalisme 130	vol -47
#بيجو	bris_de_glace 115	none -46
#بيح>	collision -46	vandalisme 219	vol -73
#بيخي	degats_des_eaux -48	dommage_materiel 204
#بير>	evenement_climatique 62	none -42
#بيرم	autre 136	collision 101	none -123	vandalisme -44
#بيره	dommage_materiel 54
#بيرو	bris_de_glace 236	degats_des_eaux -98	dommage_materiel -58	none -51	vol -44
#بيس>	blessure 46	vol 87
#بيسك	collision -46	dommage_materiel 58	none -67	vandalisme -45	vol 170
#بيسي	collision -48	dommage_materiel 107
#بيض>	collision -41	dommage_materiel 59	none -87	vandalisme 151	vol -63
#بيضا	autre 62	collision 63	dommage_materiel 50	none -66
#بيضه	degats_des_eaux -47	dommage_materiel -74	evenement_climatique 62	none -45	vandalisme 140
#بيطا	blessure 76
#بيطر	dommage_materiel 162	none -42
#بيع>	autre 47	blessure 68	bris_de_glace 41	none -51
#بيكا	bris_de_glace -71	collision 91	evenement_climatique 57
#بيكو	collision 165	vandalisme -46
#بيل>	collision 60	none -42
#بيلا	collision 76	vandalisme 42
#بيلت	vandalisme 101
#بيله	collision 75	incendie -58	vandalisme 108
#بينا	collision 160	vandalisme -40
#بينم	collision -61	dommage_materiel 100	evenement_climatique 81	none -48
#بينن	collision 66	degats_des_eaux 102	evenement_climatique -66
#بينه	bris_de_glace 43	none -49	vandalisme 57	vol 42
#بيني	collision 75	degats_des_eaux 107
#بيه>	dommage_materiel 47
#بيها	collision -52	dommage_materiel 138	vandalisme -49	vol 65
#بيهم	bris_de_glace 65	collision -54	dommage_materiel -42	vandalisme 167
#بيوت	autre 117	evenement_climatique 110	none -46	vandalisme -62
#تابا	dommage_materiel -70	none -71	vandalisme 259	vol -104
#تابع	collision 52	vandalisme 47
#تابل	collision -86	degats_des_eaux -42	dommage_materiel 217	none -73
#تات>	blessure -58	bris_de_glace 155	collision -66	dommage_materiel 125	none -48	vandalisme -51
#تاج>	autre 112	dommage_materiel -41
#تاجر	blessure -68	collision -51	dommage_materiel 131	none -54	vandalisme 44
#تاح>	collision -66	dommage_materiel -51	none -87	vandalisme 72	vol 219
#تاذ>	collision 41
#تاذه	none -48	vandalisme 149	vol -55
#تاذي	degats_des_eaux 75	none -57	vandalisme 45
#تار>	collision -43	degats_des_eaux -61	dommage_materiel -80	evenement_climatique 169	none -65	vandalisme 54
#تارا	evenement_climatique 44	incendie 41	none -46	vandalisme 130	vol -66
#تاره	collision -40	dommage_materiel -77	incendie 234	none -83	vol 45
#تارو	collision 43	evenement_climatique 114	vol -63
#تاز>	blessure 46	collision 78	vol -43
#تاع>	collision 73	degats_des_eaux 81	none -65
#تاكد	none 174
#تاكل	incendie 44
#تاكي	none 133
#تال>	autre 41	dommage_materiel 131
#تالي	collision -154	vol 239
#تامي	autre 154
#تان>	none -50	vol 68
#تاي>	blessure 169	collision -44	dommage_materiel -66	incendie -45	none -72	vol 92
#تاير	incendie 114
#تبا>	incendie 161
#تباد	collision 147
#تبدل	blessure -66	bris_de_glace 121	dommage_materiel 101	none -59	vol -57
#تبرو	evenement_climatique 196
#تبع>	blessure -57	bris_de_glace 197	collision 45	dommage_materiel -50	none -51	vandalisme -85
#تبكي	collision 100	dommage_materiel 60
#تبلل	evenement_climatique 85
#تبن>	incendie 48
#تبنا	collision 48
#تبه>	dommage_materiel -41
#تبو>	vandalisme 55
#تبي>	degats_des_eaux 176	none -50
#تبين	blessure 122	collision -98	dommage_materiel -65	none -86	vandalisme 49	vol 55
#تجاو	collision 134
#تجرح	bris_de_glace 152	collision 85	vandalisme -40
#تجري	collision 167	dommage_materiel -48	none -56	vandalisme -43
#تجمع	degats_des_eaux 102
#تجمي	incendie 73	vandalisme 129	vol -84
#تجي>	collision -77	degats_des_eaux -78	dommage_materiel -55	incendie 140	vol 113
#تجيب	collision 88	dommage_materiel -79	incendie 159	none -94	vandalisme -50	vol -55
#تحاد	dommage_materiel 126	vandalisme -71
#تحت>	degats_des_eaux 53	none -54
#تحتر	dommage_materiel -41	incendie 135
#تحته	blessure -55	bris_de_glace 67	collision -148	degats_des_eaux -60	dommage_materiel 133	vol 114
#تحتو	collision -40	degats_des_eaux -56	evenement_climatique 125
#تحتي	collision -49	degats_des_eaux 122
#تحدث	none 50
#تحرق	collision -51	dommage_materiel 110
#تحرك	collision 48	vol 53
#تحري	blessure 61
#تحطم	blessure -49	bris_de_glace 64	collision -69	dommage_materiel 124
#تحف>	blessure -65	bris_de_glace -56	collision -51	dommage_materiel 166	none -40	vol 86
#تحقي	collision -48	none -40	vandalisme 68	vol 49
#تحمل	degats_des_eaux 134	dommage_materiel -60	none -48	vandalisme 65
#تحه>	blessure 152	collision -83	degats_des_eaux -54	dommage_materiel 129	incendie -87	none -97	vandalisme -48	vol -85
#تحوا	collision -59	dommage_materiel -47	none -81	vol 194
#تحيه	none 104
#تخرج	collision 84	vandalisme -68
#تخري	bris_de_glace -81	vandalisme 225	vol -111
#تخسر	degats_des_eaux 104	dommage_materiel 75	incendie -51
#تخلص	autre 81	collision 86
#تخلع	bris_de_glace 139	degats_des_eaux 87	none -60	vandalisme -55
#تخنق	incendie 169
#تخيل	collision 49	none -55	vol 114
#تدت>	collision -40	incendie 130
#تدخل	bris_de_glace 82	collision 42	vandalisme -50
#تدري	blessure 224	dommage_materiel -85	none -51
#تدعا	collision 67
#تدفي	degats_des_eaux 112
#تذر>	bris_de_glace 43
#تذكر	none 70
#تراج	blessure -66	bris_de_glace 227	dommage_materiel -65	none 44	vandalisme -51	vol -57
#تراس	evenement_climatique 45	vandalisme 106	vol -55
#تراك	blessure -71	collision 54	degats_des_eaux 86	evenement_climatique 72
#ترام	bris_de_glace 77
#ترجا	autre 205	none -98
#ترجع	autre 163	dommage_materiel -44	none -55	vandalisme 71	vol -54
#تردا	autre 215	blessure -43	collision -58	none -80
#ترف>	dommage_materiel 100	none -53
#ترق>	incendie 151
#ترقت	incendie 192
#ترقو	collision 76
#ترك>	degats_des_eaux 82
#تركت	vol 147
#تركو	collision -44	none 110	vol 62
#تركي	bris_de_glace 122	none -71	vol 40
#ترم>	collision 65
#ترنت	vandalisme 86
#ترو>	bris_de_glace 42	dommage_materiel -48	none -42	vandalisme 60	vol 86
#تروت	blessure 142
#تروط	collision 127
#تروف	collision 62
#ترون	bris_de_glace -40	collision 162	dommage_materiel 139	evenement_climatique -74	none -84	vandalisme -43	vol -48
#تري>	autre -45	bris_de_glace -40	collision -70	none -69	vandalisme 215	vol 63
#تريب	collision 82	vol 61
#تريت	autre 81
#ترين	bris_de_glace 111	dommage_materiel -40
#تسبب	bris_de_glace 65	evenement_climatique 43	incendie 76	none -44
#تسجل	vol 78
#تسد>	blessure 80	collision 118	degats_des_eaux 40	dommage_materiel -70	none -81
#تسرب	degats_des_eaux 222
#تسرق	autre 89	collision -49	none -49	vandalisme -41	vol 147
#تسع>	autre -81	blessure 55	bris_de_glace 77	degats_des_eaux 42	dommage_materiel -46
#تسلس	vol 74
#تسمع	evenement_climatique 45
#تسني	collision -45	dommage_materiel -51	vol 67
#تشار	none 129
#تشعر	collision 53
#تشفت	bris_de_glace 109	collision -49
#تشفر	collision -81	dommage_materiel -48	none -79	vandalisme -47	vol 292
#تشفن	degats_des_eaux 63
#تشفي	blessure 77
#تشق>	bris_de_glace 125	evenement_climatique -53
#تشقا	bris_de_glace 256	degats_des_eaux -58	evenement_climatique -49	none -53
#تشقق	bris_de_glace 189	collision -43	none -40
#تشكو	collision 73
#تشكي	collision 67	vol -41
#تشوا	blessure -43	collision -51	degats_des_eaux -93	dommage_materiel 120	incendie 139	none -85	vandalisme -50
#تشوف	collision 141
#تصاد	collision 145	none -42
#تصاو	bris_de_glace -44	collision -110	none -64	vandalisme 191
#تصدع	bris_de_glace 332	collision -64	degats_des_eaux -68	dommage_materiel -54	evenement_climatique -57	none -71
#تصر>	none -46	vandalisme 143	vol -54
#تصري	none 94
#تصف>	none 51
#تصلت	collision 90	vol 40
#تصلح	bris_de_glace 99	collision 162	dommage_materiel -135	vandalisme -49	vol -51
#تصلي	degats_des_eaux 96	dommage_materiel 82	incendie -51
#تصوي	collision 63	dommage_materiel 120	none -42	vol -63
#تضر>	degats_des_eaux 92	evenement_climatique -64	none -55	vandalisme 71
#تضرب	collision 176	vol -40
#تضرر	degats_des_eaux 74	evenement_climatique 42
#تطم>	bris_de_glace 110
#تطمت	collision 125	vol -40
#تطوا	degats_des_eaux -49	evenement_climatique 204
#تطيع	none 49
#تظر>	evenement_climatique 44	none 60
#تعثر	blessure 195	none -51	vol -47
#تعرض	vol 79
#تعرف	collision 80	none -51	vol 115
#تعطل	autre 133	collision -61	dommage_materiel 140	none -61
#تعفن	autre -41	blessure 224	collision -92	degats_des_eaux 45	dommage_materiel -50	evenement_climatique -190	none -40	vol -40
#تعل>	collision -99	incendie 179
#تعلت	collision -40	incendie 179
#تعلم	autre 154	none -49
#تعما	collision -58	dommage_materiel -41	evenement_climatique 63	none -67	vol 179
#تعمر	degats_des_eaux 186	dommage_materiel -52	none -43	vol -43
#تعمل	collision 101	vol 41
#تعوج	collision 117	none -40	vandalisme 58
#تعود	dommage_materiel 82
#تعوض	autre 162	none -57
#تعوي	autre 48	none 47
#تغل>	blessure 110	bris_de_glace 54	none -72
#تغيي	autre 160	vol -43
#تفاع	dommage_materiel 96
#تفاه	collision 144	none -41
#تفت>	vol 121
#تفتح	collision -41	degats_des_eaux -42	dommage_materiel -128	evenement_climatique 124	vol 79
#تفخ>	collision -44	degats_des_eaux 143	dommage_materiel -43	incendie 107
#تفرج	blessure 44	none -42	vandalisme 92	vol -41
#تفرق	bris_de_glace 115	none -51
#تفرك	bris_de_glace 59	degats_des_eaux 102
#تفعل	none 137	vandalisme 53
#تفلت	blessure 54	bris_de_glace -46	collision -64	degats_des_eaux -53	dommage_materiel 192	none -70	vol -48
#تفلق	dommage_materiel 122	evenement_climatique 68
#تفها	collision 71	evenement_climatique 108
#تفي>	dommage_materiel 61	none -63	vol 52
#تقاس	vandalisme 40
#تقاط	collision 106
#تقاع	degats_des_eaux 83
#تقدر	incendie 116
#تقدم	none 79	vandalisme 61
#تقدي	dommage_materiel -42	none 149	vol -62
#تقطع	blessure 88	degats_des_eaux 112	dommage_materiel -62	none -92
#تقلب	blessure 95	dommage_materiel 59	vol -45
#تقلع	degats_des_eaux 44
#تقلق	collision 101	none -42	vandalisme 57
#تقني	collision -45	dommage_materiel 180	vol -41
#تقول	autre 40	collision -41	dommage_materiel 80	none -41
#تقيا	collision 71
#تكاك	collision 139
#تكسر	blessure 54	bris_de_glace 73	none -50
#تكلم	none 191
#تكم>	autre 41	collision 55	none 55
#تكن>	collision 113	dommage_materiel -46
#تكي>	collision 91
#تلات	collision -84	degats_des_eaux 64	dommage_materiel 165	evenement_climatique 86	incendie -42	vandalisme -116
#تلاح	collision 71	dommage_materiel -57	none -105	vandalisme 115	vol -47
#تلاق	collision 82
#تلام	blessure -42	bris_de_glace 104
#تلت>	degats_des_eaux 134	incendie -132	none -41	vol 120
#تلعت	evenement_climatique 107
#تلف>	autre 46	none -51
#تلفا	dommage_materiel 113
#تلفت	collision -57	degats_des_eaux 56	dommage_materiel 158	none -40
#تلفز	blessure -47	collision -48	dommage_materiel 182	none -43
#تلفو	dommage_materiel 69	vol 59
#تلمي	collision 55	vandalisme 59	vol -123
#تله>	collision -64	dommage_materiel -48	none -86	vandalisme -93	vol 309
#تلوا	blessure 139	dommage_materiel -59	evenement_climatique 62	vol -41
#تما>	collision -42	dommage_materiel 88	evenement_climatique 68	none -57
#تماس	incendie 97
#تمام	collision 66	dommage_materiel -41	none 162
#تمزق	blessure 217	dommage_materiel -67
#تمشي	bris_de_glace -44	collision -57	degats_des_eaux -58	dommage_materiel -62	evenement_climatique 123	none -67	vandalisme 135
#تمكن	collision 75
#تنبر	none 106
#تنتب	bris_de_glace 143	collision 45	dommage_materiel -72	none -61	vandalisme -57
#تنشق	incendie 68
#تنفخ	degats_des_eaux 168	dommage_materiel -47	incendie 70	none -56	vol -47
#تنفس	blessure 49	bris_de_glace 70
#تني>	blessure 108	collision 45	none -76
#تهبت	blessure 86	dommage_materiel -43	vol 93
#تهرس	bris_de_glace 61
#تهشم	bris_de_glace 141	none -43
#تهم>	collision 42
#توب>	collision 40	dommage_materiel 72
#توجد	collision 48
#توجع	none -48	vandalisme 112
#توح>	bris_de_glace 95	degats_des_eaux -61
#توحا	degats_des_eaux 152
#تودع	incendie 53
#تور>	collision 55
#تورا	autre 95	collision -64	dommage_materiel 114	evenement_climatique 76	none -79	vandalisme -41	vol -68
#تورم	blessure 106
#توره	autre 147	none -64
#تورو	bris_de_glace 81	collision 79	dommage_materiel 85	none -64	vandalisme -41
#توش>	vandalisme 43	vol 50
#توصل	none 148
#توصي	collision 96	vol 43
#توقع	collision 102	evenement_climatique 95	none -72
#تولو	autre 152	collision -64	degats_des_eaux 44	none -122	vandalisme -40	vol -43
#توما	collision 77	dommage_materiel 169	none -100
#تون>	blessure 86	bris_de_glace 66	collision 48	dommage_materiel -56	none -48
#تونس	autre 66	evenement_climatique 45
#توي>	blessure 55	degats_des_eaux 42	dommage_materiel -42	evenement_climatique 41	none -42
#تويو	degats_des_eaux 175	none -81	vandalisme -59
#تيار	autre -62	dommage_materiel 195	incendie -48	none -40
#تيجه	bris_de_glace 212	collision 42	dommage_materiel -53	none -96	vol -49
#تير>	collision 94	none -50	vandalisme 59	vol -58
#تيزو	collision -64	degats_des_eaux 66	dommage_materiel 100	incendie -48	none -75	vandalisme -54	vol 64
#تيزي	collision 50
#تيشك	collision 85
#تيقظ	collision 66	degats_des_eaux 65
#تيك>	collision 104	dommage_materiel 51	none -76	vol -48
#تيكي	collision -66	dommage_materiel 66	evenement_climatique 104
#تيله	autre -55	blessure -60	bris_de_glace 99	collision -87	degats_des_eaux -112	dommage_materiel -128	evenement_climatique -95	incendie 165	none -142	vandalisme 124	vol -66
#تيلي	vol 62
#تين>	vandalisme 44
#تيني	blessure 105
#تيه>	blessure -64	degats_des_eaux 93	dommage_materiel 79	evenement_climatique 45	incendie -94	none -53
#تيو>	degats_des_eaux 188
#ثاء>	none 76
#ثاث>	blessure -44	dommage_materiel 63	evenement_climatique 46
#ثالث	collision 50
#ثامن	none 102
#ثانو	vandalisme -99	vol 219
#ثاني	blessure 65	incendie 43
#ثرت>	blessure 113	dommage_materiel 46
#ثريا	degats_des_eaux 63	dommage_materiel 120	evenement_climatique -100
#ثقب>	dommage_materiel 63	evenement_climatique 41	incendie 42	vandalisme -44
#ثقبت	collision -45	dommage_materiel 88	evenement_climatique 46
#ثقل>	degats_des_eaux 103	evenement_climatique 99
#ثقوب	collision -41	dommage_materiel -93	vandalisme 45	vol 138
#ثلاج	collision -61	dommage_materiel 104	evenement_climatique 61
#ثلث>	degats_des_eaux 96	evenement_climatique -72	none 84
#ثلج>	evenement_climatique 168
#ثلي>	blessure 220	dommage_materiel -58	none -156	vol -47
#ثمن>	autre 80	dommage_materiel 45	vol -47
#ثمنه	dommage_materiel 59
#ثمني	none 126
#ثناء	dommage_materiel 96
#ثنين	none 76
#ثواب	degats_des_eaux 187	vol -40
#ثير>	collision 50	dommage_materiel 92	evenement_climatique 68	none -72
#ثيرا	autre 44
#ثين>	collision -73	dommage_materiel -43	none -82	vandalisme 163
#جاء>	evenement_climatique 64	vol 43
#جاءت	collision -77	dommage_materiel 101
#جابت	bris_de_glace 79	dommage_materiel -40	incendie 80	none -46
#جاتن	degats_des_eaux -44	evenement_climatique 86
#جاج>	bris_de_glace 151
#جاجه	bris_de_glace 195	collision -41	degats_des_eaux -48	none -74
#جاجي	bris_de_glace 233	collision -59	none -47	vandalisme -43
#جاد>	degats_des_eaux 111	dommage_materiel -58
#جاده	blessure -51	collision -47	degats_des_eaux 69	dommage_materiel 132	incendie -51	none -82	vandalisme -47	vol 99
#جار>	degats_des_eaux 48
#جارت	dommage_materiel 57
#جاره	collision -54	vandalisme 44
#جاري	collision -42	degats_des_eaux 46	evenement_climatique 48	none -44
#جازي	incendie 78
#جاع>	autre 205	none -98
#جال>	incendie 49
#جامع	blessure 103	collision -125	dommage_materiel -43	incendie 84	none -66	vol 127
#جان>	collision 67
#جانب	incendie 41
#جانط	collision 92
#جاني	bris_de_glace 158	degats_des_eaux 42	dommage_materiel -57	none -141
#جاه>	collision 53
#جاوب	bris_de_glace 78	degats_des_eaux 124	none -69
#جاور	degats_des_eaux 83
#جاوز	collision 142
#جبد>	blessure -60	collision -83	dommage_materiel 80	evenement_climatique 51	vol 79
#جبس>	blessure 48	degats_des_eaux 74	none -53
#جبص>	degats_des_eaux 178	dommage_materiel -63
#جبل>	degats_des_eaux -44	evenement_climatique 64	vol 40
#جبلي	blessure 101	collision -75	dommage_materiel 127	none -73	vol -53
#جبين	degats_des_eaux 59	vandalisme 102	vol -80
#جته>	dommage_materiel 103	vandalisme -59
#جتي>	vol 55
#جدا>	none 43
#جدت>	vandalisme 119
#جدته	degats_des_eaux 55
#جدتي	blessure -101	degats_des_eaux 97	none -42	vol 42
#جدرا	dommage_materiel 62	none -143	vandalisme 170	vol -48
#جدنا	evenement_climatique 51	vandalisme 43
#جده>	autre 87	collision 43	none -70	vol 72
#جدها	dommage_materiel 58
#جدي>	degats_des_eaux 84	incendie 64
#جديد	dommage_materiel 95
#جرار	bris_de_glace 74	collision 64
#جرت>	collision 71	evenement_climatique -52	incendie 90
#جرح>	bris_de_glace 77	vandalisme 42
#جرحا	blessure -62	collision 151
#جرحت	bris_de_glace 83
#جرحي	collision 49
#جرد>	autre 101	blessure 162	collision -90	incendie -41	none -88	vandalisme -46
#جرده	degats_des_eaux 56	dommage_materiel 159	evenement_climatique -65	none -40	vandalisme -62
#جره>	blessure 40	bris_de_glace 40	evenement_climatique 60
#جروح	blessure -41	bris_de_glace 63	vandalisme 66
#جري>	collision 79	none -40
#جريت	blessure 113	dommage_materiel -55	vandalisme 119	vol -91
#جريح	evenement_climatique 170	none -40
#جزت>	collision 66
#جزه>	collision 154
#جسدي	vol 50
#جعات	degats_des_eaux 76	none -48	vol 108
#جعت>	collision 72
#جعنا	collision -66	vol 130
#جعني	vandalisme 95
#جعو>	autre 83	blessure 72
#جعون	vandalisme 46	vol 95
#جلاب	autre 181	bris_de_glace -43	collision -109	dommage_materiel -55	incendie -46	none -123	vandalisme -73	vol 106
#جلات	none -41	vol 87
#جلت>	vandalisme 90
#جلد>	degats_des_eaux 94
#جله>	collision 107
#جلو>	collision 120
#جلوا	evenement_climatique 51
#جلي>	blessure 74
#جليز	none 104
#جلين	collision 73
#جليه	degats_des_eaux 86
#جمع>	collision 45
#جمعه	bris_de_glace 40	collision -43
#جمعي	collision -48	none -41	vandalisme 48	vol 112
#جمله	blessure 111	bris_de_glace -53	collision 50	degats_des_eaux -60	dommage_materiel -70	evenement_climatique 150	incendie -40	none -64	vandalisme -52
#جمه>	bris_de_glace 100	degats_des_eaux 51	none -43
#جميع	autre 66
#جميل	vandalisme 106	vol -65
#جنا>	collision 41	evenement_climatique 68
#جناح	collision 74	vandalisme 80
#جنب>	collision 133	none -52
#جنط>	collision -74	dommage_materiel 237	none -59
#جني>	collision -75	vandalisme 139
#جها>	collision 50	evenement_climatique 57	none -51	vol 54
#جهاز	dommage_materiel 138	none -43
#جهتي	collision 98	none -72	vandalisme 61
#جهد>	blessure -43	bris_de_glace 211	vandalisme -44
#جهه>	vandalisme 84
#جهول	none -56	vandalisme 242	vol -53
#جهي>	blessure 87	collision -45	vandalisme 79
#جواب	incendie 84
#جواز	autre 177
#جوحه	autre -64	blessure 170	dommage_materiel -51	evenement_climatique 41
#جور>	collision -103	incendie 43	none -69	vandalisme -132	vol 152
#جوز>	evenement_climatique 70
#جوهر	vol 66
#جيب>	incendie 57	none -53	vol 58
#جيبي	autre 77	collision -45	dommage_materiel 53	none -118	vol 123
#جيت>	dommage_materiel 67	none -43	vandalisme 64
#جيده	autre 89	collision 94	none -90
#جيرا	blessure 43
#جيلا	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#جين>	incendie 82
#جيه>	bris_de_glace 172	dommage_materiel -54
#جيو>	evenement_climatique 49
#حات>	collision 123	dommage_materiel -56	vandalisme 50
#حاج>	dommage_materiel 45	vandalisme 62
#حاجب	blessure 61	evenement_climatique 72	vandalisme -46
#حاجز	bris_de_glace 58	collision 169	none -40	vol -54
#حاجه	vol 59
#حاح>	bris_de_glace 143	dommage_materiel -83
#حاد>	collision 62	dommage_materiel 122	vandalisme -75
#حادث	collision 75
#حاده	blessure 126	collision -71	dommage_materiel -63	none -62	vandalisme 182	vol -77
#حار>	collision 70	degats_des_eaux 122	evenement_climatique -92	none 41
#حارس	vandalisme 56
#حاسو	dommage_materiel 147	incendie -40
#حاض>	degats_des_eaux 193	dommage_materiel -51	evenement_climatique -67
#حافي	bris_de_glace 71
#حاله	collision 64	dommage_materiel 128	none -48
#حالو	blessure 100
#حامل	collision 59
#حانو	degats_des_eaux 76	none -44
#حاول	vol 138
#حاوي	collision -157	incendie 217	vol 56
#حايا	bris_de_glace 43	collision -53	vandalisme 102	vol -41
#حايط	degats_des_eaux 95	dommage_materiel 67	vandalisme -47
#حبا>	none 53	vandalisme 42
#حبته	autre 139
#حبس>	collision 76
#حبسا	collision -55	dommage_materiel 236	none -73	vol -56
#حبل>	blessure -60	collision -48	dommage_materiel 60	vol 151
#حبه>	dommage_materiel 105	evenement_climatique 40
#حبها	collision 45	degats_des_eaux 94
#حبو>	blessure 77	collision -43
#حبي>	collision 46	dommage_materiel 94	none -44
#حتاج	autre 96	dommage_materiel -42	incendie 50
#حترق	incendie 176
#حترم	collision 64
#حتش>	collision 80	dommage_materiel 69	none -55	vandalisme -41
#حتكا	collision 139
#حتنا	degats_des_eaux 151	evenement_climatique -89
#حته>	collision 118
#حتها	blessure -55	bris_de_glace 67	collision -148	degats_des_eaux -60	dommage_materiel 133	vol 114
#حتو>	degats_des_eaux -48	evenement_climatique 95
#حجار	collision -49	vandalisme 196	vol -79
#حجر>	bris_de_glace 95	none -40	vandalisme 80	vol -42
#حجره	blessure 94	bris_de_glace 145
#حجم>	evenement_climatique 146
#حدا>	collision 52	none -46
#حداش	blessure 70	bris_de_glace 60	collision -49	dommage_materiel -57	none 80
#حدان	collision -47	dommage_materiel -83	evenement_climatique 165	incendie -41	vandalisme -43
#حداه	bris_de_glace 72	collision 86
#حداي	vandalisme 95
#حدها	bris_de_glace 276	degats_des_eaux -48	dommage_materiel -69	none -65	vol -48
#حدهم	collision -54	vandalisme 158
#حدو>	bris_de_glace 187	none -74
#حدود	incendie 185
#حدي>	collision 42
#حديد	collision 55
#حديق	collision -40	dommage_materiel 61	evenement_climatique 41	none -43	vandalisme 41
#حذيه	incendie 100
#حرار	bris_de_glace 242	collision -43	degats_des_eaux -51	dommage_materiel 83	evenement_climatique -40	none -88	vandalisme -59
#حرام	collision -118	dommage_materiel -82	none -46	vandalisme 48	vol 226
#حررت	vandalisme 50
#حرفت	collision 79
#حرق>	dommage_materiel 69	incendie 54
#حرقا	collision -45	degats_des_eaux -42	dommage_materiel 51	incendie 145
#حرقت	blessure 178	bris_de_glace -43	collision -46	dommage_materiel 44	incendie 102	none -91	vol -49
#حرقن	collision -64	dommage_materiel 110
#حرقو	collision -45	degats_des_eaux 80	dommage_materiel 77	none -61	vandalisme 41	vol -43
#حرك>	none -49	vandalisme 86
#حروق	collision -46	incendie 196
#حريق	incendie 124
#حزام	collision 117
#حساب	autre 148	blessure -60	collision -55	dommage_materiel -89
#حسب>	blessure 58	dommage_materiel 43
#حسن>	bris_de_glace 73	collision 70
#حصان	blessure 150	collision -146	dommage_materiel -54	incendie 78	none -42	vol 50
#حصاه	bris_de_glace 125
#حصل>	incendie 40
#حصول	autre 121	dommage_materiel -83	evenement_climatique 188	none -176
#حصي>	bris_de_glace 337	collision -100	dommage_materiel -42	none -144	vandalisme -41	vol -42
#حصير	autre -40	bris_de_glace -54	collision -71	degats_des_eaux -73	dommage_materiel -87	incendie 214	vol -41
#حضرا	vandalisme 40
#حضرو	collision -75	incendie 136
#حطم>	bris_de_glace 58	collision 61
#حطمت	blessure -43	dommage_materiel 178	vol -40
#حطه>	vol 83
#حطيت	dommage_materiel 48
#حفره	dommage_materiel 48	vandalisme 60	vol -40
#حفظ>	blessure 262	bris_de_glace -45	collision -55	dommage_materiel -107	none -150
#حفظت	none -78	vol 170
#حفظه	autre -54	vol 138
#حفل>	collision -50	dommage_materiel 66	none -119	vandalisme -51	vol 185
#حفيد	blessure 149	collision -138	none -43
#حقت>	blessure -45	collision 158
#حقق>	incendie 210
#حقيب	autre 60	collision -54	dommage_materiel 54	vol 80
#حقيق	collision -56	dommage_materiel -42	none 134
#حكو>	blessure -46	none -41	vandalisme 55	vol 73
#حلات	collision 143
#حلاق	collision -45	degats_des_eaux 69	vol 62
#حلف>	collision 61	vandalisme 58
#حله>	autre 71	blessure 75	collision -58	none -64	vandalisme -40	vol 87
#حلو>	collision -50	vandalisme -52	vol 179
#حلول	collision -51	degats_des_eaux 71	vol 62
#حلوي	bris_de_glace 62	dommage_materiel 124	none -75
#حلي>	blessure 83
#حليب	degats_des_eaux -49	dommage_materiel 166	none -59
#حليت	blessure 61	dommage_materiel 64	none -45	vol 43
#حليه	collision -45	dommage_materiel 47	evenement_climatique 73
#حمات	autre 171	none -94
#حمار	collision 118	vandalisme 43
#حماق	bris_de_glace 148	dommage_materiel 126	evenement_climatique -91	vol -89
#حمام	degats_des_eaux 83	dommage_materiel -41
#حمدو	collision 153	evenement_climatique 78	vandalisme -61	vol -76
#حمر>	collision 46	vandalisme 52
#حمرا	collision 80
#حمل>	evenement_climatique 63
#حملت	evenement_climatique 148
#حمله	evenement_climatique 78
#حمه>	collision -48	none 51	vol 67
#حمها	blessure -58	collision -54	vol 170
#حنا>	vol 58
#حنتي	none -49	vandalisme 95	vol 73
#حنفي	collision -81	degats_des_eaux 213	evenement_climatique -130	none -140	vandalisme 100	vol -104
#حنه>	collision 58
#حني>	blessure 124	vol -40
#حها>	blessure -59	collision 66	degats_des_eaux 102	dommage_materiel 50	none -45	vol -61
#حوا>	collision -59	dommage_materiel -47	none -81	vol 194
#حوال	none 49
#حواي	vol 78
#حوت>	bris_de_glace 51	collision 51	degats_des_eaux 78	dommage_materiel -60
#حوض>	degats_des_eaux 63	dommage_materiel 51	none -48
#حول>	blessure 72	bris_de_glace 90	dommage_materiel 44	incendie 50	none -54	vandalisme -68
#حومه	blessure 84	collision -49	none -75	vol -45
#حون>	degats_des_eaux 101	dommage_materiel 102	vandalisme -53
#حونه	collision -74	dommage_materiel 92	evenement_climatique -43	incendie 140
#حيت>	none -45	vol 76
#حيث>	none -63	vol 150
#حيح>	none 109
#حيد>	bris_de_glace 64	collision 102	evenement_climatique -57	none -51
#حيده	blessure -84	bris_de_glace 163	collision -69
#حيدو	collision -80	none -64	vol 187
#حيره	dommage_materiel 82	evenement_climatique 63	none -54	vol -55
#حيطا	collision -53	dommage_materiel -73	incendie 142	none -47	vandalisme -53
#حيطك	bris_de_glace 42	degats_des_eaux 40
#حيه>	blessure 89	dommage_materiel -41	incendie 77	vol -42
#حيوا	collision -54	dommage_materiel 88	evenement_climatique 57	none -65	vandalisme 106	vol -76
#خاتم	autre 248	collision -85	degats_des_eaux -53	dommage_materiel -66	none -76	vol 106
#خاخ>	degats_des_eaux 46	incendie 41	none -44	vandalisme 61
#خار>	blessure 111	collision -130	degats_des_eaux -42	dommage_materiel 127	none -48	vol -50
#خارج	blessure 65
#خاسر	collision 69
#خاص>	blessure 125
#خاصن	none 77
#خاصه	dommage_materiel 84	none -49	vandalisme 67	vol -41
#خاصو	blessure -47	bris_de_glace 126	vandalisme -44
#خاطر	collision 149	none -100	vandalisme -52
#خالت	collision -51	evenement_climatique 150
#خالي	collision 62	vandalisme -78	vol 82
#خام>	degats_des_eaux -58	dommage_materiel 175	incendie 70	none -43
#خامس	autre 52
#خان>	incendie 112
#خانز	degats_des_eaux 183
#خاوي	collision 135	none -47	vandalisme -44	vol 62
#خايب	degats_des_eaux 107	none -62	vandalisme 138	vol -50
#خايف	collision -69	vandalisme 61	vol 84
#خبار	autre 196	bris_de_glace -47	collision 83	dommage_materiel -52	none -120	vandalisme -62	vol -86
#خبر>	collision 46	none 40	vandalisme 61
#خبرن	blessure -44	collision 120	degats_des_eaux -55	vandalisme -41	vol 82
#خبز>	collision -59	incendie 103	vol 78
#خبزه	collision 41
#خبط>	blessure -53	collision 126	degats_des_eaux -47	dommage_materiel 189	none -72	vandalisme -43	vol -57
#خبير	bris_de_glace 53	collision -47	none 53
#ختفت	vol 152
#ختفي	dommage_materiel -53	none -94	vol 224
#ختي>	dommage_materiel 43	incendie 75
#خدا>	none -50	vandalisme 94	vol 53
#خدام	evenement_climatique 40	none -47
#خداو	collision -51	vol 146
#خدش>	bris_de_glace 43	dommage_materiel 114	none -43	vol -47
#خدشت	collision 105	degats_des_eaux -40	dommage_materiel 153	none -42	vandalisme -83
#خدشه	collision 41	dommage_materiel 108	vol -71
#خدمت	blessure -49	bris_de_glace -51	collision 57	evenement_climatique -40	incendie 137	none -98	vandalisme -64	vol -53
#خدوش	vandalisme 107
#خذت>	vandalisme 63
#خذوا	vol 83
#خرب>	blessure -44	bris_de_glace -55	collision -110	degats_des_eaux 118	dommage_materiel 187	evenement_climatique -140	none -61	vol -61
#خرج>	collision 40
#خرجا	dommage_materiel -41	vandalisme 71
#خرجت	collision 55
#خرجن	collision 40	evenement_climatique 67	incendie 51	vol -41
#خرجو	collision 78	vol 65
#خرطو	collision -48	degats_des_eaux 76	dommage_materiel 71
#خره>	collision 68
#خروج	collision 73
#خري>	collision 41
#خريب	bris_de_glace -54	vandalisme 184	vol -75
#خزان	collision -54	dommage_materiel 84	none -56
#خزن>	dommage_materiel -49	evenement_climatique 63	vandalisme 52	vol 46
#خزنه	collision -46	none -113	vandalisme -57	vol 257
#خسار	blessure 73	collision -81	evenement_climatique 82	incendie 52	vol -59
#خساي	collision -43	incendie 99	vandalisme 68
#خسر>	collision -43	degats_des_eaux 54	none -47	vandalisme 114
#خسرا	autre 135	collision -47	dommage_materiel -60
#خسرن	degats_des_eaux -43	evenement_climatique 63	incendie 59
#خشب>	bris_de_glace 40	degats_des_eaux 68
#خشبي	degats_des_eaux 78	evenement_climatique -55	vandalisme 112
#خصوص	dommage_materiel -41	none -46	vandalisme 215	vol -130
#خضار	collision 142	dommage_materiel -53	none -41	vandalisme 70
#خضر>	vandalisme 121
#خضره	blessure 65	collision 114	vandalisme -47
#خطا>	blessure 95	collision -41	dommage_materiel -50	none 91
#خطف>	collision -86	dommage_materiel -43	vol 188
#خطفو	vol 209
#خطيب	dommage_materiel 121	none -43
#خلا>	collision 53	dommage_materiel 82
#خلات	bris_de_glace 50
#خلاص	blessure -44	collision 163	none 46
#خلال	blessure 71	collision -53	dommage_materiel 50	vol 50
#خلاو	collision 107	dommage_materiel -45	none -111	vandalisme -48	vol 137
#خلت>	collision 154
#خلص>	autre 46	dommage_materiel 97	none -40
#خلصت	autre 168	blessure 47	collision -46	dommage_materiel -63	evenement_climatique 47	none -61	vol -51
#خلصو	blessure -43	bris_de_glace 145	vandalisme -44
#خلع>	blessure -47	collision 52	degats_des_eaux 148	none -44
#خلف>	collision 96
#خلفي	bris_de_glace 56
#خلنا	collision 79
#خله>	dommage_materiel -52	evenement_climatique 187	none -44
#خلها	incendie 72
#خلو>	dommage_materiel -57	vandalisme 77	vol 88
#خلوع	blessure 49	vol 42
#خليت	collision -85	dommage_materiel -41	incendie 142	none -49	vol 124
#خمس>	autre 81	bris_de_glace -47	none -63	vandalisme 50
#خميس	none 47
#خنزي	collision 93
#خنق>	collision -42	incendie 163
#خنه>	evenement_climatique 84
#خوف>	collision 134	degats_des_eaux -49	dommage_materiel -40	evenement_climatique 87	none -49
#خول>	bris_de_glace 84	collision 60	vandalisme -103	vol 62
#خون>	bris_de_glace 109	degats_des_eaux 121	dommage_materiel -56	evenement_climatique -62
#خوني	bris_de_glace 222	vol -57
#خويا	evenement_climatique 42
#خياط	blessure -72	collision -63	degats_des_eaux 147	dommage_materiel 108	vandalisme -40
#خيطو	collision -42	dommage_materiel 90	vol 75
#خيل>	blessure 173	none -81
#خيمه	collision -82	evenement_climatique 83	none -52	vandalisme 72
#داء>	bris_de_glace 41
#دابا	collision 61
#دات>	incendie 121
#داتو	collision 122	incendie 44	vandalisme -84
#داد>	autre 176	collision -44	none -54
#دار>	none -47
#دارت	dommage_materiel 150
#دارم	collision 45
#دارن	collision 49	incendie 59
#داره	dommage_materiel -41	vandalisme 159	vol -60
#دارو	vandalisme 64	vol 68
#داري	incendie 102	vol -43
#داز>	none 58
#دازت	dommage_materiel 107	none -46
#دازو	collision -41	vol 133
#داسي	collision 59
#داش>	blessure 54	bris_de_glace 50	collision -45	dommage_materiel -48	none 65
#داع>	blessure -47	collision -49	vandalisme 78	vol 103
#داعي	bris_de_glace 59	collision 81	none 44	vandalisme -79
#داكش	dommage_materiel 42
#دام>	none -42	vol 42
#دامه	dommage_materiel 53	incendie 97	none -49	vandalisme -49
#دامي	autre 40	blessure 60	bris_de_glace 95	collision 44	dommage_materiel -48	none -77
#دان>	dommage_materiel 89	vol -74
#دانا	collision -40	dommage_materiel -49	evenement_climatique 155
#دانت	collision 43	evenement_climatique 114	vol -63
#داها	bris_de_glace 51	collision 140	none -54	vandalisme -53
#داو>	vol 202
#داوه	none -61	vol 177
#دايا	collision 44	none -48	vandalisme 83
#داير	vol 102
#دايز	bris_de_glace 63	collision 48
#دتي>	bris_de_glace 41	degats_des_eaux 72	none -50	vol 57
#دثه>	collision 179
#دجاج	collision -45	dommage_materiel 103	evenement_climatique 40	none -61
#دخان	incendie 159
#دخلا	bris_de_glace 83
#دخلت	collision 152
#دخلن	collision 74
#دخلو	dommage_materiel -51	vandalisme 56	vol 116
#دخنه	evenement_climatique 84
#دخول	bris_de_glace 84	collision 60	vandalisme -103	vol 62
#دراج	vol 60
#دران	degats_des_eaux 82	dommage_materiel 44	none -120	vandalisme 147	vol -44
#درب>	blessure 129	none -50
#درت>	autre 44	blessure 52	none -64
#درتش	autre 119	none -40
#درته	collision -86	dommage_materiel -43	none 236
#درج>	blessure 89	incendie 58
#درجه	blessure 189	collision -48	degats_des_eaux -73	dommage_materiel -63	incendie 142	none -59	vol -40
#درسي	blessure 60
#درش>	blessure 108	collision 68	none -70
#درنا	collision 85
#دره>	degats_des_eaux 124
#درها	collision 90
#درهم	autre 60
#دروج	blessure 141	collision -80	degats_des_eaux 71	none -64	vandalisme -45
#دروش	collision -51	vandalisme -56	vol 216
#دري>	dommage_materiel 65
#دريب	blessure 224	dommage_materiel -85	none -51
#دسه>	bris_de_glace 116
#دشت>	collision 105	degats_des_eaux -40	dommage_materiel 153	none -42	vandalisme -83
#دشه>	collision 41	dommage_materiel 108	vol -71
#دشي>	none 51
#دعاء	collision 55
#دعي>	collision 120	none -43
#دعين	blessure 143	collision -43	dommage_materiel -87	none -64	vol 132
#دفاه	bris_de_glace 74	degats_des_eaux 72	dommage_materiel -56
#دفع>	autre 128	none -45
#دفعت	autre 114	none -80
#دفعن	blessure 116
#دفعو	blessure -68	collision -94	dommage_materiel -78	none 45	vandalisme 73	vol 111
#دفيه	degats_des_eaux 112
#دقاي	none 72	vol 73
#دقيق	collision 46	evenement_climatique 49	incendie 48
#دلاء	autre 178	dommage_materiel -50	evenement_climatique 42	none -145
#دلاح	blessure -61	bris_de_glace -46	collision -63	dommage_materiel -48	evenement_climatique 125	none -104	vandalisme 95	vol -51
#دلت>	evenement_climatique 108	none 44
#دلع>	incendie 57
#دلعت	incendie 120
#دلنا	collision 73
#دله>	autre -46	dommage_materiel -79	incendie 138	none -106	vandalisme -48	vol 77
#دليه	bris_de_glace 106	collision 48
#دما>	dommage_materiel 66
#دمات	collision 297	dommage_materiel -109	none -133	vandalisme -55	vol -51
#دمت>	collision 85
#دمتن	collision 56
#دمتي	dommage_materiel 145	none -76
#دمنا	none -41	vol 72
#دمني	collision 166	none -54
#دموع	collision -44	dommage_materiel -51	vandalisme 150	vol 40
#دمي>	degats_des_eaux 42
#دنا>	evenement_climatique 40	vol 70
#دنو>	collision -69	evenement_climatique 94	vandalisme 84
#دني>	blessure 67	dommage_materiel 125	none -53
#دنيه	degats_des_eaux 46
#دها>	bris_de_glace 133	none -41
#دهان	blessure -56	bris_de_glace 79	collision 117	dommage_materiel -77	none -204	vandalisme 76	vol -46
#دهست	collision 128	none -46
#دهم>	collision -47	none -40	vandalisme 123
#دهن>	degats_des_eaux 199	dommage_materiel -40	evenement_climatique -40
#دوا>	collision 47	none -59	vandalisme -63	vol 181
#دوات	vol 55
#دوار	evenement_climatique 72
#دوبل	bris_de_glace 154	dommage_materiel -56	none -79	vol -47
#دوج>	blessure 109	bris_de_glace 62	dommage_materiel -49
#دود>	degats_des_eaux 90	incendie 96	none -46
#دور>	dommage_materiel 89
#دورت	collision 68
#دوره	collision 101
#دوري	collision -41	none -57	vandalisme 174
#دوزت	blessure 277	collision -60	dommage_materiel -60
#دوس>	degats_des_eaux 171	none -46
#دوش>	bris_de_glace 110
#دوشه	collision -53	none -48	vandalisme 147
#دوق>	collision 56	none -47	vol 64
#دولا	blessure -50	collision -62	degats_des_eaux 152	dommage_materiel 81	none -49
#دوني	evenement_climatique 103	none 44	vandalisme -43
#دوه>	vol 100
#ديات	dommage_materiel 98	none -42
#ديال	none -41
#ديان	autre -50	collision 49	dommage_materiel -58	none -156	vandalisme 100	vol 86
#ديبو	dommage_materiel 126	none -45	vandalisme -59
#ديت>	bris_de_glace 65
#ديد>	collision 44
#ديدا	collision 66
#ديده	dommage_materiel 125
#ديدي	collision 47
#ديري	bris_de_glace 53	collision -62	degats_des_eaux 43	dommage_materiel -123	incendie 209	none -91	vandalisme -57	vol -51
#ديس>	collision 136	vol -61
#ديش>	vol 119
#ديقه	collision -56	dommage_materiel 70	evenement_climatique 45	none -45	vandalisme 44
#ديك>	vandalisme 41
#ديل>	blessure 117	bris_de_glace -55	collision -84	degats_des_eaux -85	dommage_materiel -114	evenement_climatique -68	incendie 218	none -172	vol -119
#ديم>	bris_de_glace 88	collision -41
#ديما	blessure -52	bris_de_glace -50	collision -111	dommage_materiel -79	none -163	vandalisme 94	vol 222
#ديمه	blessure 49	collision 41	none -43
#دين>	collision 69	incendie 93
#دينا	dommage_materiel 113	incendie 58	none -75
#دينه	blessure 77	evenement_climatique 67
#ديها	blessure -66	bris_de_glace -41	collision 94	dommage_materiel 75	none -51
#ديهم	vol 95
#ديو>	blessure 78	none -46	vandalisme -70
#ذاب>	collision -66	degats_des_eaux 50	incendie 131
#ذار>	evenement_climatique 46	vol 87
#ذراع	blessure 61	dommage_materiel -52
#ذكر>	none 75
#ذلك>	none 119
#ذني>	collision 56
#ذهب>	vandalisme 62	vol 43
#ذوا>	vol 83
#ذيه>	incendie 100
#راء>	none -42	vandalisme 73
#راب>	autre 63	collision 58	none -57
#رابر	bris_de_glace 126	collision -60	evenement_climatique 70
#رابو	evenement_climatique 120
#رات>	none -57	vandalisme 40
#راتو	collision 108	evenement_climatique 74	vol -78
#راتي	collision 83	none -46
#راج>	collision 45	dommage_materiel -42	evenement_climatique 41	none -44	vol 47
#راجا	blessure -40	collision -60	vandalisme 139
#راجت	dommage_materiel 42	none -48	vol 88
#راجع	collision 132	vandalisme -49
#راجل	incendie 55
#راجه	vol 41
#راحت	dommage_materiel 42	none -49	vandalisme 72
#راحه	blessure 41	collision -47	vol 62
#راخ>	collision 57
#رادي	blessure 77	collision 49	none -43	vandalisme -43	vol 52
#راره	bris_de_glace 67	dommage_materiel 70	incendie 65	none -53	vandalisme -40
#راري	bris_de_glace 82
#راس>	degats_des_eaux 53
#راسا	bris_de_glace 46	collision -48	dommage_materiel 47	vandalisme -51	vol 41
#راسب	evenement_climatique 62	none -43	vandalisme 129	vol -64
#راسه	collision 107	evenement_climatique 80	vol -42
#راسو	collision 58
#راسي	vol 44
#راش>	incendie 45
#راشو	collision 121
#راطي	blessure 174	collision -99	dommage_materiel -79	none -85	vandalisme 93	vol -73
#راع>	blessure 55	bris_de_glace 69	dommage_materiel -60
#راعي	blessure 58	vol 60
#راف>	blessure -54	bris_de_glace 54	collision 115	degats_des_eaux -49	dommage_materiel -96	none -45	vandalisme 70	vol -45
#رافع	collision 43	vol 48
#رافي	bris_de_glace 119	collision -91	degats_des_eaux -54	dommage_materiel -42	none -54	vandalisme 131
#راق>	bris_de_glace -40	collision 91	dommage_materiel 58	none -49	vol 48
#راقب	blessure 61	collision 69
#راكب	collision 90
#راكت	evenement_climatique 78	none -42	vol 89
#راكش	autre 49	vol 53
#رالو	degats_des_eaux 65
#رام>	autre 54	blessure -43	collision 57	vol 79
#رامل	collision 45	vandalisme 82
#رامو	vol 66
#رامي	bris_de_glace 123	collision -41	dommage_materiel 59	none -78
#ران>	none -46
#رانا	autre 68	collision 125	dommage_materiel -46
#راند	bris_de_glace 275	collision -54	dommage_materiel -42	evenement_climatique -54	none -78
#رانس	collision 87	evenement_climatique -49	none -40	vol 57
#راني	collision 64
#راه>	bris_de_glace 54	dommage_materiel -47	none -51
#راها	none -44	vol 97
#راهق	dommage_materiel 66	vandalisme 99	vol -94
#راي>	blessure -85	bris_de_glace 75	collision 114	vol -68
#رايا	vandalisme 118
#رايح	collision 84	incendie 78
#راير	dommage_materiel 47
#رايه	none -41	vol 62
#رايي	none 135
#ربا>	collision -40	dommage_materiel 159	incendie -57
#رباء	degats_des_eaux 66
#ربات	evenement_climatique 90
#رباط	autre 49	blessure 100	none -47	vandalisme -42
#ربال	autre 172	bris_de_glace -65	dommage_materiel -46	evenement_climatique 104	none -125	vol -45
#رباي	incendie 72
#ربت>	collision 79	none -42
#ربتن	collision 125
#ربته	collision 71
#ربتو	collision 89
#ربري	bris_de_glace 212	collision -50	evenement_climatique -53	none -42
#ربع>	vol 56
#ربعه	collision -81	vandalisme 97
#ربعو	evenement_climatique 89
#ربما	none 76
#ربنا	collision 58
#ربني	blessure 78	vol 55
#ربه>	evenement_climatique 44
#ربها	collision -43	degats_des_eaux -44	dommage_materiel 86	evenement_climatique 182
#ربو>	blessure -42	collision -63	none -78	vol 122
#ربون	collision -99	dommage_materiel 154
#ربي>	degats_des_eaux 47	dommage_materiel -41	none -41	vol 45
#ربيه	degats_des_eaux 70	dommage_materiel 72
#رتان	collision 47
#رتش>	autre 119	none -40
#رتطم	collision 85
#رتفا	dommage_materiel 96
#رته>	collision 98
#رتها	none 64
#رتو>	collision 89
#رتور	collision 82	vol 61
#رتي>	none -48
#رتيل	blessure -49	bris_de_glace 123	collision -80	degats_des_eaux -54	dommage_materiel -167	incendie -53	none -140	vandalisme 107	vol 104
#رتين	collision 53
#رثه>	degats_des_eaux 116	evenement_climatique 43
#رجات	dommage_materiel -41	vandalisme 71
#رجاع	autre 205	none -98
#رجال	incendie 49
#رجان	collision 84
#رجت>	collision 54
#رجع>	collision 44	none -53
#رجعا	degats_des_eaux 76	none -48	vol 108
#رجعت	collision 68	none -48
#رجعن	collision -66	vol 130
#رجعو	autre 172	blessure 53	collision -59	dommage_materiel -50	none -54
#رجف>	collision 142	dommage_materiel -41	none -59
#رجل>	collision 69
#رجله	blessure 114	dommage_materiel -57
#رجلو	collision 120
#رجلي	blessure 81
#رجم>	bris_de_glace 171	dommage_materiel -49
#رجنا	collision 40	evenement_climatique 67	incendie 51	vol -41
#رجه>	blessure 100	dommage_materiel -45	incendie 63
#رجو>	vol 46
#رجوح	autre -64	blessure 170	dommage_materiel -51	evenement_climatique 41
#رجون	collision 134	degats_des_eaux 75	incendie -98
#رحات	blessure -75	bris_de_glace -41	collision 199	dommage_materiel -41	evenement_climatique 47
#رحاض	degats_des_eaux 193	dommage_materiel -51	evenement_climatique -67
#رحبا	none 53	vandalisme 42
#رحت>	collision -51	vol 126
#رحله	autre 129	blessure 69	collision -97	dommage_materiel -48	none -55	vol 46
#رحمه	collision -47	vol 153
#رحه>	vandalisme 52
#رحي>	collision 49
#رخام	degats_des_eaux -60	dommage_materiel 220	none -41
#رداد	autre 215	blessure -43	collision -58	none -80
#ردت>	blessure 74	collision -57	dommage_materiel -83	incendie 135	none -96
#رده>	degats_des_eaux 45	dommage_materiel 131	evenement_climatique -52	vandalisme -64
#ردو>	evenement_climatique 59
#رديا	collision 135	dommage_materiel -47	none -104	vandalisme 124	vol -76
#ردين	collision 53	incendie 58
#رزات	blessure 67	collision -84	dommage_materiel 47	none -47	vandalisme 99	vol -82
#رزق>	dommage_materiel -45	incendie 188	none -67
#رزه>	bris_de_glace 74	evenement_climatique 79	vandalisme -56
#رسات	dommage_materiel 52	none -43	vandalisme 54
#رست>	collision 101	dommage_materiel -44
#رسلت	none 120
#رسم>	dommage_materiel 190	none -117	vandalisme -49	vol 67
#رسه>	collision 60
#رسها	bris_de_glace -102	collision -40	dommage_materiel 130	vandalisme 66
#رسو>	collision -95	vandalisme 82	vol 55
#رسي>	none -68	vandalisme 44
#رسيد	collision 112	vol -43
#رسيل	blessure 52
#رسين	dommage_materiel -55	none -84	vandalisme 173	vol -58
#رشه>	bris_de_glace 158	collision -60	none -58
#رشوك	collision 158	none -46
#رشي>	collision 72
#رشيف	degats_des_eaux 87
#رصيف	blessure -72	collision 144	dommage_materiel 74
#رضت>	none -44	vol 106
#رضه>	collision 79	vandalisme -81	vol 71
#رضي>	blessure 60	degats_des_eaux -53	dommage_materiel 52	evenement_climatique 113	none -64
#رضيه	degats_des_eaux 153
#رطاب	collision -60	dommage_materiel 70	vol 97
#رطق>	blessure -49	bris_de_glace 122	degats_des_eaux 150	dommage_materiel -40
#رطقا	bris_de_glace 77	dommage_materiel -45	incendie 109
#رطوب	collision -48	degats_des_eaux 224
#رطوم	collision -48	degats_des_eaux 76	dommage_materiel 71
#رطي>	blessure -52	collision 162	dommage_materiel -58	none -86	vandalisme -62	vol 137
#رعد>	dommage_materiel 65	evenement_climatique 119	incendie -41
#رعه>	collision 78
#رغب>	autre 165	dommage_materiel -40	none 74	vandalisme -66	vol -105
#رغم>	autre 139	none -94	vandalisme 53	vol -55
#رغه>	autre 99	evenement_climatique 43	none -47
#رغوا	none -57	vol 162
#رفا>	collision 80	degats_des_eaux 110	dommage_materiel -48
#رفت>	collision 72
#رفتش	autre 90	collision -56	none 56	vandalisme 59	vol -91
#رفتي	collision -48	degats_des_eaux 49	incendie 48
#رفش>	collision 135	degats_des_eaux 44	none -64
#رفضت	degats_des_eaux 81
#رفع>	blessure -60	collision 45	dommage_materiel -43	vandalisme 103
#رفعت	vol 170
#رفق>	collision 97	none -57	vol 92
#رفقه	autre 61	vandalisme 44
#رفقي	blessure -41	collision -72	none -70	vol 141
#رفنا	collision -47	vandalisme 154
#رفه>	degats_des_eaux 62
#رفوا	collision -63	none -85	vandalisme 216
#رفين	vandalisme 61
#رقا>	collision 158
#رقات	collision -53	evenement_climatique 42	incendie 77	vol 43
#رقبت	collision 91
#رقت>	incendie 85	none -49	vol 46
#رقطو	collision 64
#رقع>	bris_de_glace 68	degats_des_eaux 86	none -47
#رقعا	blessure 61	bris_de_glace 114	degats_des_eaux -138	dommage_materiel -49	evenement_climatique 85	none -56
#رقمه	bris_de_glace 46	vol 74
#رقمي	collision 121
#رقني	collision -64	dommage_materiel 110
#رقو>	collision -62	degats_des_eaux 53	none -46	vandalisme 86	vol 53
#رقوا	collision -45	dommage_materiel -61	none -56	vandalisme -57	vol 265
#رقوه	vol 92
#ركاب	collision 50
#ركب>	bris_de_glace -77	degats_des_eaux 106	dommage_materiel 120
#ركبت	collision 92
#ركبه	evenement_climatique 41
#ركت>	autre -42	blessure 108	none -84	vol 127
#ركتن	incendie 46
#ركز>	bris_de_glace -54	collision -60	vandalisme 148	vol 53
#ركع>	bris_de_glace 74	degats_des_eaux 143	incendie -54
#ركعا	incendie 150
#ركل>	collision -60	none -45	vandalisme 225	vol -43
#ركنت	collision 155	evenement_climatique -43	none -91	vol 112
#ركه>	autre 42	dommage_materiel 47	none -60
#ركون	collision 83
#ركوي	collision -78	dommage_materiel -78	incendie 201
#ركي>	degats_des_eaux 189	dommage_materiel -40
#ركيب	bris_de_glace 197	none -80
#ركين	collision 118	none -45
#ركيه	degats_des_eaux 50	dommage_materiel 111	vol -72
#رلي>	autre 86	blessure -72	collision 121	dommage_materiel -64	none -41
#رما>	collision -48	dommage_materiel 177	evenement_climatique 56	none -142	vol -92
#رماد	incendie 76
#رمان	blessure -76	collision -64	dommage_materiel 141	evenement_climatique 131	none -49	vol -41
#رمت>	incendie 65
#رمضا	degats_des_eaux 107
#رمل>	autre 134	blessure -44	bris_de_glace 127	collision -94	degats_des_eaux -52	dommage_materiel -98	evenement_climatique -65	incendie 169	none -242	vandalisme -78	vol -163
#رمله	bris_de_glace 57	collision 58	incendie 72
#رمه>	dommage_materiel -43	none -54	vol 102
#رموا	degats_des_eaux 64	vandalisme 106
#رموش	collision -42	dommage_materiel -78	incendie 292	none -101
#رموك	collision 47	none -81	vandalisme -45	vol 168
#رمي>	autre 76	collision 58	none -76	vandalisme 77
#رميد	blessure -41	evenement_climatique 223
#رميل	blessure 88	collision 66
#رميه	collision 40
#رنا>	collision 61
#رناش	evenement_climatique 78	vol -45
#رناه	collision 55	none 83
#رنت>	vandalisme 86
#رنسا	collision -50	evenement_climatique 66	none -78	vandalisme 99
#رنسي	none 57
#رني>	collision 158
#رنيش	blessure -47	vol 135
#رهم>	autre 54
#رهما	autre 55	collision 42	none -67	vandalisme 67
#روا>	bris_de_glace -41	dommage_materiel -60	vandalisme 118	vol 69
#رواح	blessure -42	incendie 152
#رواي	dommage_materiel -41	none -46	vandalisme 104	vol 66
#روب>	collision -73	dommage_materiel -44	none -93	vandalisme 332	vol -95
#روبه	blessure -40	collision 187	vandalisme 62	vol -44
#روبو	vandalisme 66
#روبي	degats_des_eaux 138	incendie -46
#روت>	bris_de_glace 70	none -42
#روتي	blessure 160	collision -47
#روج>	blessure 115	collision -46	degats_des_eaux 67	none -51
#روجي	bris_de_glace 53	collision 104
#روح>	blessure -49	bris_de_glace 72	none -41	vandalisme 91
#رود>	bris_de_glace 82	collision 75	degats_des_eaux -41	dommage_materiel -60
#رودا	collision 43	evenement_climatique 114	vol -63
#رور>	dommage_materiel -54	none 110
#روره	vol 65
#روري	autre 56	evenement_climatique 155	none -46
#روسه	blessure 64	collision 63	none -115	vandalisme 97	vol -59
#روش>	collision -99	dommage_materiel -64	none -121	vandalisme 247	vol 69
#روضه	dommage_materiel 88
#روط>	autre 69	dommage_materiel -59	none -59	vol 88
#روطو	collision 135	degats_des_eaux 51	incendie -40
#روف>	blessure 159	dommage_materiel -71	vol 48
#روفي	collision 62
#روق>	blessure -41	collision -43	incendie 185
#روقه	collision -56	incendie 50	vandalisme 42	vol 144
#روقي	collision 40
#رومب	collision 129
#رون>	dommage_materiel 63	vandalisme 50
#رونو	collision 90
#روني	bris_de_glace -40	dommage_materiel 152	none -127	vandalisme -60	vol 92
#روه>	vol 105
#رويض	blessure 52	collision 79	none -50	vol -41
#ريا>	collision 43	vol 48
#ريات	autre 123	collision -55	incendie 46	none -75
#رياح	evenement_climatique 145
#رياض	bris_de_glace 57	none -43	vandalisme 73
#ريب>	blessure 82	bris_de_glace -47	dommage_materiel -49	none -54	vandalisme 82	vol 40
#ريبا	dommage_materiel 47
#ريبه	evenement_climatique 56	vol 115
#ريبو	collision 82	vol 61
#ريت>	dommage_materiel 76
#ريته	autre 58
#ريتي	collision 60	evenement_climatique 43
#ريح>	evenement_climatique 204
#ريحه	degats_des_eaux 111	dommage_materiel -40	evenement_climatique 44	incendie 110	none -71
#ريد>	none 104
#ريدو	dommage_materiel -52	incendie 228	none -49	vandalisme 46	vol -62
#ريدي	collision -49	dommage_materiel -61	none -115	vandalisme 263	vol -61
#ريرا	collision 47
#ريز>	autre 43	bris_de_glace 179	collision -56	none -49
#ريس>	autre -49	vol 158
#ريسي	autre 198	incendie 73	none -71	vandalisme -68	vol -117
#ريض>	autre 119	blessure -46	degats_des_eaux 86	dommage_materiel -51
#ريعه	collision 45	dommage_materiel 102
#ريف>	blessure 57
#ريفي	blessure 89	collision -42	incendie 56
#ريق>	collision 82
#ريقه	dommage_materiel -45	none -64	vandalisme 87	vol 79
#ريقو	bris_de_glace 52	collision 43
#ريك>	blessure 47	vol 97
#ريكه	dommage_materiel 163	none -68
#ريكو	collision -53	degats_des_eaux 57	dommage_materiel 180	evenement_climatique -56	none -60	vol -46
#ريكي	blessure 129	dommage_materiel -45	vandalisme 53
#ريل>	collision 62	evenement_climatique 40
#رينا	blessure -47	bris_de_glace 40	collision 93	dommage_materiel 90	none -45	vol -70
#رينه	bris_de_glace 196	dommage_materiel -78	evenement_climatique -55
#ريه>	vol 60
#ريو>	vol 119
#ريوم	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#ريير	collision 180	none -45
#زات>	collision -52	evenement_climatique 52
#زاج>	bris_de_glace 254	collision -59	none -75	vandalisme 60
#زاد>	degats_des_eaux 42
#زار>	evenement_climatique 70
#زاف>	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
#زال>	collision 52
#زام>	collision 117
#زان>	collision -47	dommage_materiel -45	evenement_climatique 114	none -63
#زانه	bris_de_glace 57	collision -66	dommage_materiel 179	none -82	vandalisme -54
#زبل>	vandalisme 136
#زبنا	collision -64	dommage_materiel -60	incendie 119	vol -47
#زبون	degats_des_eaux 46	dommage_materiel 58	none -43
#زجاج	bris_de_glace 182
#زدوج	blessure 109	bris_de_glace 62	dommage_materiel -49
#زراب	degats_des_eaux 52
#زربه	incendie 72
#زربي	degats_des_eaux 149	dommage_materiel 80	none -41
#زرع>	blessure -42	collision -49	dommage_materiel -41	evenement_climatique -47	incendie 89	none -50	vol 136
#زرق>	collision 76	dommage_materiel 56	none 42	vol -42
#زرقا	collision 193	none -47
#زرقط	collision 64
#زرقه	collision -42	dommage_materiel 47	evenement_climatique 56	none -72	vol 84
#زريب	evenement_climatique 56	none -41	vandalisme -42	vol 149
#زطام	collision -58	vol 166
#زفاف	degats_des_eaux 53	vol 95
#زلاء	evenement_climatique 92	incendie 66
#زلت>	vol 54
#زلق>	blessure -75	degats_des_eaux 114
#زلقا	blessure 144
#زلقت	blessure 56	degats_des_eaux 51
#زلنا	collision 79	vol -48
#زله>	blessure 132	collision -72
#زلو>	collision 142
#زلي>	vandalisme 59
#زليج	bris_de_glace 85	degats_des_eaux 73	dommage_materiel -70
#زما>	bris_de_glace -52	collision -63	dommage_materiel 215	none 42	vandalisme -47	vol -47
#زميل	blessure 74	collision -45	dommage_materiel 174	incendie -41	none -49
#زنقه	vandalisme 128	vol -41
#زنه>	collision -46	none -113	vandalisme -57	vol 257
#زنيق	collision 53
#زهري	dommage_materiel 92
#زواج	autre 209	dommage_materiel -53	none -86
#زوال	none 93
#زوت>	blessure -62	bris_de_glace -44	collision -76	degats_des_eaux -50	dommage_materiel 98	incendie 145	none -84	vandalisme -74	vol 73
#زوجت	autre 48
#زوجي	evenement_climatique 51
#زور>	collision -83	none -48	vandalisme -42	vol 206
#زوط>	autre 114	collision -65	dommage_materiel -62	vandalisme 62
#زون>	bris_de_glace 88	incendie 95	none -40
#زيار	dommage_materiel 95
#زيان	collision 104	none 57
#زيت>	blessure 58	collision 69
#زيتو	blessure 92	collision 40	dommage_materiel -51
#زير>	collision 61
#زيرا	collision 62	none 86
#زين>	blessure 120	collision -47	dommage_materiel -56	none -93	vandalisme 42	vol 84
#زينه	degats_des_eaux 42	incendie 49
#زيه>	dommage_materiel -41	vol 113
#ساء>	none 71
#ساب>	autre 288	blessure -68	bris_de_glace -45	collision -75	dommage_materiel -112	none -115	vol -48
#سابي	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
#سات>	dommage_materiel 89	none -53
#ساتو	collision -82	evenement_climatique -43	vandalisme 174	vol -46
#ساحا	collision -92	vandalisme 206	vol -53
#سار>	bris_de_glace 101	none 62	vol -69
#ساره	blessure 73	collision -61	evenement_climatique 82	incendie 53	vol -42
#سارو	autre 83	collision -59	dommage_materiel -48	none -48	vandalisme 118	vol 42
#ساري	autre 41	collision -44	none -49	vol 91
#ساس>	degats_des_eaux 59
#ساعد	none 63	vol 42
#سافر	autre 107	degats_des_eaux 124	none -64
#ساق>	blessure 151	dommage_materiel -51	none -40
#ساقه	blessure 91	dommage_materiel -43
#ساقي	blessure 121	incendie 93
#ساكن	degats_des_eaux 108
#سال>	autre 170	bris_de_glace -51	none -100
#سالا	blessure 145	collision 150	degats_des_eaux -48	evenement_climatique -80	none -68	vandalisme -47	vol -68
#سالم	incendie 93
#سالن	none -144	vandalisme 165
#ساله	degats_des_eaux 130	dommage_materiel 76	vol -46
#سامح	collision 93
#سان>	bris_de_glace -44	dommage_materiel -46	incendie 172	vandalisme -40
#سانت	blessure 86	collision 74	evenement_climatique -93	vol -41
#ساند	collision -74	degats_des_eaux 65	none -40	vandalisme 65	vol 47
#ساير	collision -43	incendie 99	vandalisme 68
#سايق	collision 64
#سباب	autre 178	collision -43	dommage_materiel -43	incendie 131	none -86	vandalisme -44	vol -52
#سباك	degats_des_eaux 89	dommage_materiel 65	incendie -47
#سبان	collision 54
#سبب>	autre 40
#سبت>	none 71
#سبته	bris_de_glace 103	degats_des_eaux -74
#سبح>	blessure 76	collision -58	degats_des_eaux 94	none -70	vandalisme -55	vol 71
#سبع>	collision 79
#سبعه	vol 70
#سبقي	collision 59
#سبور	autre 140	collision -40	dommage_materiel -50	none -62	vandalisme 153	vol -118
#سبوع	none 49
#سبيط	blessure 85
#ستا>	collision 71
#ستاج	blessure -68	collision -51	dommage_materiel 131	none -54	vandalisme 44
#ستاذ	vandalisme 127
#ستار	dommage_materiel -81	incendie 268	none -106
#ستان	dommage_materiel 51	evenement_climatique 62
#ستاي	incendie 114
#ستدع	collision 83
#ستر>	bris_de_glace 85	collision 51	degats_des_eaux -46	dommage_materiel 85	none -48	vandalisme -52	vol -57
#سترا	bris_de_glace 50	collision -76	dommage_materiel -44	vandalisme 72	vol 70
#سترج	autre 205	none -98
#سترد	autre 215	blessure -43	collision -58	none -80
#ستشا	none 129
#ستشف	blessure 77
#ستطي	none 49
#ستعم	none -44	vol 121
#ستلم	autre 166	collision -44	vol -44
#ستما	collision 48	incendie 76	none 50
#ستنش	incendie 68
#سته>	blessure 95
#ستوب	collision 66
#ستود	incendie 49
#ستور	blessure -60	degats_des_eaux -43	incendie 168
#ستيق	collision 66	degats_des_eaux 65
#ستيك	evenement_climatique 92
#ستين	degats_des_eaux 58	incendie 63
#سجاد	collision -43	degats_des_eaux 143	none -66	vol 42
#سجد>	degats_des_eaux 50	dommage_materiel -42
#سجل>	vol 76
#سجلت	vandalisme 98
#سجلو	evenement_climatique 51
#سحبو	collision 105	vol -42
#سحقت	collision 89
#سخان	degats_des_eaux 152
#سخن>	autre 59	collision -65	degats_des_eaux -94	dommage_materiel -68	incendie 202
#سخه>	autre 208	dommage_materiel -43	none -119	vandalisme -46	vol 47
#سخون	bris_de_glace 144	degats_des_eaux 75	dommage_materiel -45	evenement_climatique -47
#سدار	blessure -55	dommage_materiel 68	incendie 156	none -43	vandalisme -40	vol -67
#سدت>	degats_des_eaux 163	none -49
#سدو>	bris_de_glace 65	degats_des_eaux 153	incendie -62	vandalisme -74
#سدود	blessure 100	collision -43	degats_des_eaux 119	dommage_materiel -43	none -51	vol -55
#سديا	vol 96
#سديت	bris_de_glace 155	collision -45	none -45	vol 40
#سرات	autre 77	bris_de_glace -41	collision 79	none -65
#سرب>	degats_des_eaux 245
#سربا	degats_des_eaux 85	evenement_climatique 87
#سربت	degats_des_eaux 212	dommage_materiel -55	vandalisme -59
#سرت>	blessure 89
#سردي	collision 64	incendie 78
#سرعه	collision 109
#سرق>	autre 49	bris_de_glace 97	collision -55	none -52	vandalisme -75	vol 100
#سرقا	collision -59	vandalisme -58	vol 244
#سرقت	vandalisme -40	vol 211
#سرقه	vol 79
#سرقو	dommage_materiel -47	none -49	vol 209
#سرنا	degats_des_eaux -43	evenement_climatique 63	incendie 59
#سره>	collision 59	vol 49
#سرو>	collision -54	degats_des_eaux -42	none -56	vandalisme 233	vol -63
#سروا	bris_de_glace -54	collision -53	none -64	vandalisme 108	vol 115
#سرور	autre 110	blessure -64	collision -69	dommage_materiel -121	none 139	vandalisme -60
#سروق	vol 216
#سري>	collision 51
#سرير	blessure 63	incendie 44
#سطا>	collision 109
#سطبل	collision -58	evenement_climatique 110	none -54	vol 100
#سطح>	collision -40	evenement_climatique 143
#سطحي	bris_de_glace 44	degats_des_eaux -113	evenement_climatique 188
#سطل>	blessure -43	bris_de_glace 91	collision -66	degats_des_eaux -41	dommage_materiel 192	none -103	vandalisme -57
#سطو>	collision -40	none -55	vol 248
#سطوب	blessure -89	collision 243	vandalisme -89	vol -42
#سطول	degats_des_eaux 152	evenement_climatique -79	incendie 43
#سعار	blessure 121	collision -56
#سعاف	collision 75
#سعه>	blessure -55	incendie 106
#سفر>	autre 253	collision -46	dommage_materiel -42	none -74	vandalisme -41
#سفله	bris_de_glace 61	collision -97	dommage_materiel 149	vol -46
#سفلي	collision 57	degats_des_eaux 102
#سفنج	collision -60	degats_des_eaux 97	dommage_materiel -63	none -83	vandalisme 143
#سفي>	evenement_climatique 89
#سقط>	dommage_materiel 82	none -52
#سقطت	blessure 47	dommage_materiel 82
#سقف>	evenement_climatique 67
#سقفه	collision -76	degats_des_eaux 173	dommage_materiel 104	none -73	vandalisme -52
#سقوط	blessure 151	collision -55	dommage_materiel 62	none -53	vol -56
#سقي>	evenement_climatique 89	none -53	vandalisme 98	vol -54
#سكات	collision -106	dommage_materiel -47	vandalisme 89	vol 87
#سكان	evenement_climatique -47	incendie 46	vandalisme -42	vol 107
#سكب>	blessure 46	dommage_materiel 54	none -43	vandalisme 72	vol -47
#سكت>	collision 79	degats_des_eaux 98	dommage_materiel -45
#سكر>	blessure 51	degats_des_eaux 70	vandalisme 75	vol -54
#سكرا	collision 80	vandalisme 43
#سكري	blessure 122	collision 64	dommage_materiel -47	none -40
#سكلي	blessure -47	collision 85	none -64	vandalisme -41	vol 132
#سكن>	autre 135	none -90	vol -49
#سكوب	blessure 43	collision -66	none -62	vandalisme 154
#سكوت	blessure -65	collision 137	none -46	vandalisme 55
#سكين	blessure 73
#سلام	collision 43
#سلسل	vol 74
#سلطا	collision -53	dommage_materiel 66	vol 63
#سلطه	degats_des_eaux -56	dommage_materiel 61	evenement_climatique 131
#سلعه	collision -55	degats_des_eaux 96	none -50	vol 71
#سلك>	collision 111	incendie -77	none -45	vol 61
#سلم>	blessure 101	dommage_materiel -55	none -41	vol 104
#سله>	degats_des_eaux 80	vol 60
#سلوم	blessure 71	degats_des_eaux -48	dommage_materiel 76	none -41
#سليم	none -68
#سما>	dommage_materiel 95	vol -48
#سماء	bris_de_glace -56	evenement_climatique 180
#سماح	blessure 169	dommage_materiel -42	none -59	vandalisme -46	vol -76
#سمار	collision -100	dommage_materiel -41	evenement_climatique 56	vandalisme 224	vol -86
#سمع>	collision 56	dommage_materiel 98	none -54
#سمعت	blessure -43	vandalisme 40	vol 54
#سمعن	bris_de_glace 79
#سمن>	autre 107	dommage_materiel -66	vol 64
#سمنت	blessure 53	degats_des_eaux -69	dommage_materiel -47	vandalisme 160	vol -58
#سمه>	bris_de_glace 53	none -50	vandalisme 137
#سمها	degats_des_eaux -51	dommage_materiel -53	evenement_climatique 199
#سنا>	collision -45	dommage_materiel -45	evenement_climatique 58	none 90	vol 106
#سنان	autre 49	blessure 127	none -85
#سنسل	blessure -56	collision -57	vol 205
#سنه>	blessure 54	collision -49	incendie 48
#سنوا	autre -48	dommage_materiel 91
#سنين	autre 100	dommage_materiel 40	none -112
#سها>	bris_de_glace 50	dommage_materiel 41	evenement_climatique 52
#سوار	autre 110	collision -48	vandalisme -43	vol 85
#سوال	autre -45	blessure 63	none 123	vol -43
#سوب>	collision -41	dommage_materiel 218	incendie -58	none -46
#سوبي	vol 107
#سود>	collision -47	degats_des_eaux 50	dommage_materiel -40	incendie 77	none -80	vandalisme 79
#سودا	incendie 62
#سورا	collision 72	evenement_climatique -43	vol 75
#سوره	blessure -45	collision 127
#سوري	collision 195
#سوق>	collision 59
#سول>	none 114
#سولت	autre 108
#سولو	collision 50	evenement_climatique 41	none -40	vol 61
#سون>	collision 186	degats_des_eaux -56	dommage_materiel -75	incendie 58	none -52
#سوول	degats_des_eaux 48	none 48
#سوي>	degats_des_eaux 44	dommage_materiel -40	incendie 53	none -66	vol 52
#سيا>	evenement_climatique 53
#سيات	none 76	vol 75
#سياج	dommage_materiel 82	incendie 76	none -45
#سياح	collision 42	none -44	vandalisme 61
#سيار	collision 46
#سيان	autre 43	collision -49	dommage_materiel 76	none -42	vandalisme 48	vol -44
#سيت>	blessure 49	none -45
#سيته	collision -122	dommage_materiel 119	incendie 80	none -54	vol -47
#سيتو	autre 237	collision -62	dommage_materiel -73	incendie 62	none -83	vol -51
#سيجي	collision -67	evenement_climatique 46	incendie 155
#سيد>	dommage_materiel 115
#سيده	autre 46	collision 60
#سيدي	collision 62	dommage_materiel 41
#سير>	collision 85
#سيرا	bris_de_glace 78	collision -54	dommage_materiel 121	none -108
#سيرك	collision 71	dommage_materiel -74	incendie 171	vandalisme -64	vol -110
#سيره	collision 107	none -64	vandalisme 93	vol -56
#سيط>	collision 99	none -49	vandalisme 53
#سيطه	collision 78
#سيف>	collision -150	vol 248
#سيفو	degats_des_eaux 182	dommage_materiel -40
#سيقي	blessure -43	bris_de_glace 72	collision -74	dommage_materiel 166	none -45
#سيل>	collision -69	degats_des_eaux 99	evenement_climatique 68	incendie 57	none -45
#سيلي	vandalisme 133	vol -42
#سيما	blessure -47	none 40
#سين>	evenement_climatique 56	none -55	vandalisme 117
#سينا	collision 74	none -59	vol 101
#سيه>	incendie 47
#سيول	evenement_climatique 145
#سيون	autre 85	none -56	vol 44
#شاء>	blessure 81	evenement_climatique 45
#شاب>	collision 65	incendie 72
#شات>	autre 73	collision 69	incendie 60	vandalisme -42
#شاده	collision 75	incendie 54
#شار>	blessure 94
#شارع	collision 66	vandalisme 43
#شاره	collision 58	vandalisme 52
#شاري	collision 125	none -49
#شاشه	dommage_materiel 94	vandalisme 96
#شاطي	autre 253	blessure -42	dommage_materiel -44	none -116
#شاعل	dommage_materiel 63	incendie 67
#شاف>	bris_de_glace 183	dommage_materiel -51	none -119
#شافت	collision 87
#شالي	bris_de_glace -81	collision -108	dommage_materiel -88	evenement_climatique 273	none -103	vandalisme -55	vol -41
#شان>	collision -46	vandalisme -73	vol 236
#شانط	blessure 86	collision -64	vandalisme -40	vol 51
#شاو>	blessure 58	collision 47	incendie 43	none -86
#شاي>	bris_de_glace -57	dommage_materiel 212	none -56
#شباب	blessure 94	vandalisme 84
#شباك	blessure -40	collision 79	dommage_materiel -47	none -65	vol 67
#شبكه	incendie -62	vol 130
#شتا>	degats_des_eaux 111	evenement_climatique 48
#شترك	degats_des_eaux 128	vandalisme -40
#شتري	vol 77
#شتعل	collision -65	incendie 196
#شتغل	blessure 110	bris_de_glace 54	none -72
#شتكي	vol 113
#شتنب	none 106
#شجار	evenement_climatique 94
#شجره	evenement_climatique 153	none -41
#شحال	bris_de_glace 88	collision -63	degats_des_eaux 44	dommage_materiel -71	none 173	vol -47
#شخص>	blessure 61
#شخصا	none 132
#شدات	collision 57	incendie 147
#شده>	bris_de_glace 150	collision -49	vandalisme -84
#شدو>	vol 110
#شدوه	collision -64	vol 119
#شرار	incendie 148
#شرب>	degats_des_eaux 106
#شرجم	bris_de_glace 182	dommage_materiel -51
#شرح>	none 80
#شرخ>	bris_de_glace 132
#شرطي	collision 97	dommage_materiel -42	none -56	vandalisme -46	vol 86
#شرفت	bris_de_glace 72	collision -55	incendie 82
#شرفه	incendie 60
#شركت	incendie 61
#شركه	autre 49	dommage_materiel 58	none -60	vol 55
#شري>	vol 110
#شرين	vandalisme 78
#شريه	none -59	vol 136
#شظاي	bris_de_glace 149	vandalisme -56
#شظيه	blessure -66	bris_de_glace 225	collision -60	none -54
#شعر>	dommage_materiel 80	none -48
#شعل>	incendie 171
#شعلا	incendie 183
#شعلت	collision -49	degats_des_eaux 108	dommage_materiel -46	incendie -121	vol 133
#شغال	bris_de_glace 59	collision -51	dommage_materiel 169	none -56
#شفت>	bris_de_glace 41	collision 42
#شفتش	bris_de_glace 70	collision 43
#شفتو	vandalisme 152
#شفر>	collision -76	dommage_materiel -44	none -112	vandalisme -78	vol 350
#شفرو	collision -52	none -42	vol 204
#شفنا	vol 91
#شفي>	blessure 72
#شقات	bris_de_glace 234	degats_des_eaux -47	evenement_climatique -42	none -53
#شقت>	bris_de_glace 294	collision -116	degats_des_eaux -43	dommage_materiel -76	none -202	vandalisme -50	vol -58
#شقتي	degats_des_eaux 102
#شقفه	bris_de_glace 140	collision -57	degats_des_eaux 115	dommage_materiel -117	none -51	vandalisme -59
#شقق>	bris_de_glace 133	collision -41
#شققت	blessure -48	bris_de_glace 221	collision -54	degats_des_eaux -64	none -54	vandalisme -68
#شقه>	degats_des_eaux 46	none -49
#شقوق	blessure -86	collision 196	degats_des_eaux 76	dommage_materiel -49	vandalisme -62
#شكا>	collision 85
#شكاي	vol 112
#شكر>	blessure -58	collision -58	dommage_materiel -52	incendie 147	none 124	vol -47
#شكرا	autre -40	none 136
#شكل>	collision 54	vandalisme 73
#شكو>	collision 69
#شكون	vandalisme 142
#شكوي	collision -45	none -40	vandalisme 97	vol 77
#شكي>	collision 97	vandalisme 49	vol -43
#شكيت	collision -73	degats_des_eaux 87	dommage_materiel -40	none -67	vandalisme 209
#شلال	blessure -45	bris_de_glace -52	collision -72	degats_des_eaux 149	dommage_materiel 184	evenement_climatique -62	incendie -56	none -81	vandalisme -54	vol -116
#شمس>	blessure 59	bris_de_glace 88
#شمسي	evenement_climatique 88	vol 41
#شمع>	blessure -49	bris_de_glace -41	collision -65	dommage_materiel 149	incendie 162	none -116	vol -66
#شمعه	degats_des_eaux -41	incendie 189
#شنو>	autre 53	dommage_materiel -44	none 81
#شهاد	autre 75
#شهر>	degats_des_eaux 44	none 85
#شهري	autre 43	blessure 55	degats_des_eaux -44	none -42	vol 42
#شهود	none -58	vol 137
#شهور	autre 82	collision -46	dommage_materiel -52	none -58	vol 80
#شوا>	collision -58	degats_des_eaux -52	dommage_materiel -50	incendie 111	none -57	vandalisme 160
#شورا	collision -50	none -46	vandalisme 113	vol 50
#شوشي	vandalisme 126
#شوف>	collision 67
#شوفو	collision -44	degats_des_eaux 169	vol 51
#شوك>	blessure 116	collision 113	evenement_climatique -74
#شويه	autre 47	incendie 43	vandalisme -41
#شيء>	none 42
#شيت>	vandalisme 48	vol 67
#شيتش	collision -67	dommage_materiel -41	none 126	vandalisme 49
#شيخ>	collision 124
#شيدي	evenement_climatique 124
#شيف>	degats_des_eaux 87
#شيفو	collision 72
#شين>	vandalisme 126
#شينا	vol 70
#شييا	vandalisme 80
#صاب>	bris_de_glace 131
#صابا	evenement_climatique 41
#صابع	dommage_materiel 183	none -50	vandalisme -47
#صابه	vol 103
#صابو	collision -42	degats_des_eaux 55	dommage_materiel 62
#صابي	none -59	vandalisme 193	vol -55
#صات>	vol 71
#صاحب	dommage_materiel 101
#صادم	collision 145	none -42
#صار>	degats_des_eaux 87	vol -42
#صارت	collision 65	degats_des_eaux 110	dommage_materiel -40	evenement_climatique 52	vandalisme -64
#صاري	autre 149	blessure 67	none -78
#صاعق	evenement_climatique 209
#صافي	bris_de_glace 73
#صاك>	collision -54	vol 114
#صال>	blessure 80	bris_de_glace -43	collision -148	dommage_materiel -68	vandalisme -58	vol 135
#صالح	blessure 130
#صاله	degats_des_eaux 147	evenement_climatique -54
#صالو	bris_de_glace 41	collision -40	degats_des_eaux 101
#صان>	blessure 110	collision -154	dommage_materiel -46	incendie 60	vol 96
#صانع	collision -55	vol 105
#صاه>	bris_de_glace 125
#صاور	bris_de_glace -44	collision -110	none -64	vandalisme 191
#صباع	blessure 81	bris_de_glace 63	collision -105	evenement_climatique 58	incendie 100	none -85	vandalisme -50	vol -51
#صباغ	dommage_materiel 67	none -88	vandalisme 143	vol -53
#صبت>	blessure 163	incendie 52
#صبع>	blessure 43	bris_de_glace 82	dommage_materiel 80	none -50	vol -73
#صبعي	blessure 224	bris_de_glace -74	collision -86	dommage_materiel 55	incendie -78	none -83	vol -51
#صبغ>	collision -72	none -131	vandalisme 196	vol -41
#صبني	bris_de_glace -57	dommage_materiel 154	none -62	vandalisme 96	vol -84
#صتو>	blessure 60	collision 153	vandalisme -61
#صحاب	vol 71
#صحاح	bris_de_glace 143	dommage_materiel -83
#صحتي	collision 51	vandalisme 74
#صحه>	autre 83	none -57	vol 56
#صحون	collision -48	degats_des_eaux 128	dommage_materiel 74	vandalisme -40
#صحيح	none 101
#صداع	blessure -59	collision -57	vandalisme 92	vol 119
#صدره	degats_des_eaux 121
#صدري	blessure 129
#صدع>	bris_de_glace 351	collision -86	degats_des_eaux -97	dommage_materiel -69	evenement_climatique -74	incendie -51	none -90	vandalisme -49	vol -48
#صدم>	collision 89
#صدمت	collision 100
#صدمن	collision 169	none -58
#صدي>	blessure -71	collision -84	dommage_materiel 123	vandalisme 121	vol -95
#صدير	evenement_climatique 144
#صديق	autre 138	bris_de_glace -50	degats_des_eaux -46	dommage_materiel 164	none -261	vandalisme -56	vol -68
#صراح	none 115
#صراخ	collision 57
#صرح>	blessure 57	collision -41	none 65
#صرحت	collision -62	vol 98
#صرخ>	autre -41	collision 179	none -46	vandalisme -59
#صرف>	degats_des_eaux 153
#صريح	none 94
#صطدا	autre 52	collision 81	none -40
#صطدم	collision 98	dommage_materiel 42
#صعد>	autre -75	blessure 133	collision -61	dommage_materiel 109	none -87	vol -45
#صغار	collision 66	vol 42
#صفر>	bris_de_glace 103
#صفرا	degats_des_eaux 82
#صفه>	evenement_climatique 137
#صقات	blessure -59	bris_de_glace -63	collision 132	degats_des_eaux -59	evenement_climatique -53	incendie -71	none -165	vandalisme 99	vol -112
#صلا>	collision 50
#صلات	bris_de_glace 48	incendie 138
#صلاح	bris_de_glace 40	dommage_materiel 96	vandalisme -60
#صلاه	collision -60	incendie 106
#صلت>	incendie 74
#صلح>	blessure 49	bris_de_glace 57	dommage_materiel 92
#صلحو	collision -50	degats_des_eaux 111	dommage_materiel 91	incendie -62
#صلني	autre 156	blessure -42	none -67
#صلي>	blessure 45	none -58	vol 112
#صليح	degats_des_eaux 96	dommage_materiel 82	incendie -51
#صمات	vol 134
#صمه>	blessure 102	collision 58	dommage_materiel -47	none -49	vandalisme -40	vol 94
#صمي>	blessure 112	vol 41
#صناع	none -98	vandalisme -43	vol 209
#صنبو	degats_des_eaux 164	dommage_materiel -41
#صندو	collision 65	none -40	vol 50
#صنع>	collision 175	dommage_materiel -50	vandalisme -66	vol 62
#صني>	none 71
#صها>	vandalisme 86	vol 48
#صوت>	vol 46
#صور>	none 67
#صورا	dommage_materiel 131	none -124	vandalisme 84	vol -41
#صورت	collision 40	vandalisme 79
#صوره	incendie 94
#صورو	vandalisme 91
#صوص>	vol 104
#صول>	autre 121	dommage_materiel -83	evenement_climatique 188	none -176
#صوير	dommage_materiel 79	evenement_climatique 45	vol -47
#صيب>	none 96
#صيبت	collision 67
#صيدل	bris_de_glace 147	vandalisme -44
#صير>	dommage_materiel 188	none -48
#صيف>	blessure -58	collision 82	vol 85
#صيفط	autre 229	vol -49
#صيل>	collision 96	vol 43
#صيني	bris_de_glace -59	collision -58	dommage_materiel 202	incendie 67	none -75	vandalisme -40
#ضاء>	autre 73	collision 70	dommage_materiel 48	none -75
#ضار>	collision 147	degats_des_eaux -42	dommage_materiel -68	none -46	vandalisme 86
#ضاضر	autre 180	blessure -51
#ضاع>	autre 119	dommage_materiel 108	none -72	vandalisme -59
#ضاعت	autre 208	dommage_materiel -45	none -83
#ضاعو	autre 87	degats_des_eaux 157	dommage_materiel -43	none -62	vandalisme -42	vol -63
#ضان>	degats_des_eaux 119	evenement_climatique 50	vol -45
#ضانا	dommage_materiel -46	evenement_climatique 264	none -64
#ضايع	autre 83
#ضايي	collision -44	vol 137
#ضباب	collision 103	evenement_climatique 81	none -40
#ضبط>	none 116
#ضحاي	bris_de_glace 43	collision -53	vandalisme 102	vol -41
#ضحك>	blessure 41	vandalisme 48
#ضحكو	blessure -40	vandalisme 48	vol 63
#ضرا>	vandalisme 65
#ضرار	degats_des_eaux 55
#ضرب>	vandalisme 49
#ضربا	evenement_climatique 60	vandalisme 44
#ضربت	collision 115
#ضربن	blessure 65	vol 46
#ضربو	bris_de_glace 44	collision -45	dommage_materiel 65	none -56	vandalisme 54
#ضرر>	degats_des_eaux 55
#ضررت	degats_des_eaux 61	evenement_climatique 43
#ضرنا	evenement_climatique 136	vol -48
#ضرني	collision 111	dommage_materiel 95	none -59
#ضره>	collision 60
#ضرو>	collision -46	incendie 171
#ضروب	dommage_materiel -40	none -67	vandalisme 274	vol -55
#ضطرر	autre 127
#ضعت>	vol 115
#ضعنا	vol 97
#ضلك>	none 128
#ضلكم	none 112
#ضلوع	blessure 139	collision 103	dommage_materiel -83	incendie -40	none -50	vandalisme -76	vol -84
#ضني>	blessure 159	collision -59	degats_des_eaux 41
#ضها>	blessure 48	collision 43	evenement_climatique 49
#ضوء>	collision 58	vol 57
#ضوع>	vol 52
#ضون>	autre 161	blessure 51	collision -41	dommage_materiel -40	none -87
#ضيات	collision 116	vandalisme 69	vol -86
#ضياع	autre 243	collision -52	none -60	vandalisme -79	vol -72
#ضيعه	blessure 41	collision -47	degats_des_eaux -43	evenement_climatique 95	none -72	vandalisme 40
#ضيق>	collision 77	vandalisme -72	vol 103
#ضيقه	collision 123	degats_des_eaux 70	none -66
#ضيه>	degats_des_eaux 77
#طاء>	evenement_climatique 43	none -62	vandalisme 106
#طابق	degats_des_eaux 64	dommage_materiel 73	none -42
#طابل	collision -45	dommage_materiel 50	vol 54
#طات>	bris_de_glace 58	dommage_materiel 67	evenement_climatique 49	none -54
#طاجي	bris_de_glace 44	incendie 90
#طاح>	blessure 40	dommage_materiel 120	none -54	vol -41
#طاحت	dommage_materiel 57	evenement_climatique 61	none -60	vol -40
#طاحو	dommage_materiel -64	evenement_climatique 77	incendie 193	none -44
#طار>	evenement_climatique 60
#طارا	autre 193	dommage_materiel -40	none -133	vol -42
#طارت	bris_de_glace 72	collision -62	none -45	vol 81
#طاري	autre 95	incendie 55	none -45
#طافي	incendie 120
#طاقه	autre 163	collision -63	incendie -72	none -57	vandalisme -40	vol 105
#طاكس	autre 41
#طالب	autre 56	dommage_materiel 105	none -42	vandalisme -51
#طالي	autre 119	blessure -46	collision -68	dommage_materiel -79	incendie 61	none -74	vandalisme -48	vol 139
#طان>	blessure -45	collision -54	dommage_materiel 80	incendie 101	vandalisme -41
#طاني	autre 81
#طاول	bris_de_glace 57	collision -45	incendie 53	none -58	vandalisme 46
#طاون	evenement_climatique 73	vandalisme 43	vol -69
#طاير	autre 112	blessure -69	degats_des_eaux 82	none -76	vol -52
#طباخ	blessure 69	collision -46	dommage_materiel -73	incendie 182	none -74
#طبخ>	bris_de_glace 91	collision -62	degats_des_eaux 76	none -50
#طبع>	degats_des_eaux 115	evenement_climatique -55	none 105
#طبعا	none 69
#طبل>	collision -58	evenement_climatique 110	none -54	vol 100
#طبله	bris_de_glace -50	collision -54	dommage_materiel 144	vandalisme 79
#طبيب	autre 44	blessure 49
#طبيه	autre 187	bris_de_glace 56	none -97	vol -41
#طحت>	blessure 123
#طدام	autre 52	collision 81	none -40
#طدمت	collision 129
#طراف	blessure -112	bris_de_glace 110	collision 68	dommage_materiel -132	evenement_climatique -50	incendie -48	none -89	vandalisme 115	vol -76
#طراك	evenement_climatique 90	none -46	vol 101
#طرام	autre 93	blessure -59	collision 113	vandalisme -72
#طرت>	blessure -63	bris_de_glace 185	collision 118	degats_des_eaux -61	dommage_materiel -161	evenement_climatique -43	none -184	vandalisme -67	vol -67
#طررت	autre 127
#طرطق	bris_de_glace 81	degats_des_eaux 112
#طرف>	none 53
#طرفي	collision 77
#طرق>	degats_des_eaux 46
#طره>	autre 66	evenement_climatique 66	none -48
#طروت	blessure -42	collision 42	none -62	vol 124
#طروط	collision 128	degats_des_eaux 75	incendie -45
#طري>	dommage_materiel 123	incendie 69	none -57
#طريق	collision 102
#طعات	collision -122	dommage_materiel 58	vandalisme 169	vol -74
#طعت>	blessure 104	collision -45	dommage_materiel 71	none -83	vandalisme -43
#طعم>	blessure 155	collision -50	dommage_materiel -83	none -64	vandalisme 95
#طعه>	collision -121	dommage_materiel 145	none -62
#طعو>	collision -58	evenement_climatique -42	none -108	vandalisme 224	vol 51
#طفاء	degats_des_eaux 75	incendie 73
#طفات	collision -48	degats_des_eaux -51	incendie 160
#طفال	collision 49
#طفاه	bris_de_glace 78	incendie 59
#طفاو	incendie 138
#طفاي	evenement_climatique 49	incendie 62
#طفه>	collision -53	dommage_materiel -47	evenement_climatique 61	none -94	vol 147
#طفو>	vol 140
#طفيت	incendie 91
#طفين	collision -73	degats_des_eaux 42	dommage_materiel -40	incendie 234	none -49	vol -82
#طقات	bris_de_glace 77	dommage_materiel -45	incendie 109
#طقه>	evenement_climatique 77
#طكم>	bris_de_glace 42	degats_des_eaux 40
#طلاء	collision -49	dommage_materiel 47	none -91	vandalisme 210	vol -40
#طلب>	blessure 40
#طلبت	collision -59	degats_des_eaux 193	none -44
#طلبي	collision 62	none 81
#طلت>	autre 301	collision -82	dommage_materiel -80	none -46
#طلع>	autre 108	degats_des_eaux 77	dommage_materiel 56	none -84	vandalisme -43	vol -42
#طلعا	dommage_materiel 71
#طلعت	autre 146	blessure 45	collision -96
#طله>	blessure 238	collision -70	degats_des_eaux 52	dommage_materiel -72	none -209	vandalisme -50	vol 56
#طماط	evenement_climatique 59	none -45	vandalisme 112
#طمت>	collision 60	dommage_materiel 85
#طمه>	degats_des_eaux 46	dommage_materiel 87
#طموب	bris_de_glace -47	collision 110	dommage_materiel -111	none -85	vandalisme 105	vol 109
#طنا>	collision 107
#طناش	incendie 48
#طنجر	blessure 160	bris_de_glace 62	collision -68	dommage_materiel -44
#طنجه	blessure 45	collision 46
#طني>	vol 72
#طنيه	bris_de_glace 48
#طوار	collision 104	degats_des_eaux 72
#طوال	degats_des_eaux 229	evenement_climatique -50
#طوان	degats_des_eaux -49	evenement_climatique 204
#طوب>	blessure -55	collision 187	vandalisme -66
#طوبه	collision -51	degats_des_eaux 141
#طوبي	blessure 50	vol 56
#طور>	collision 40
#طوره	blessure -41	collision 109	dommage_materiel 107	vol -76
#طورو	bris_de_glace 112	incendie 56
#طوع>	blessure 156	collision -71	dommage_materiel -71	incendie -78	none -61	vandalisme -48	vol 107
#طول>	bris_de_glace 124	evenement_climatique -49
#طوله	degats_des_eaux 113	evenement_climatique -64	none -47	vandalisme 94
#طوم>	collision -55	degats_des_eaux 78	dommage_materiel 75	evenement_climatique -42
#طون>	blessure 120	collision 75	vol -48
#طونو	autre 61
#طوني	none 48
#طويل	vandalisme 116
#طيار	autre 69	blessure -50	dommage_materiel 113	none -68	vandalisme -50	vol 94
#طيبت	dommage_materiel 121	none -43
#طيبه	bris_de_glace -40	dommage_materiel 134
#طيت>	collision 40
#طيته	collision 97	dommage_materiel -40	none -52	vandalisme -42	vol 90
#طيتو	collision -93	vandalisme 68	vol 164
#طيح>	collision -60	dommage_materiel 73
#طيحا	blessure 139	collision -85	evenement_climatique 114
#طيحو	blessure -56	collision -106	dommage_materiel -70	evenement_climatique 41	none -62	vandalisme 178	vol 118
#طيخه	collision 129
#طير>	blessure -121	collision 71	dommage_materiel 74
#طيرا	evenement_climatique 147	none -43
#طيرت	evenement_climatique 58
#طيفه	degats_des_eaux 68
#طيم>	collision -53	dommage_materiel -42	none -62	vandalisme 233	vol -84
#طين>	collision -40	degats_des_eaux -67	evenement_climatique 137	vandalisme 58
#طيني	collision 104
#طيه>	collision 74
#ظارا	autre 132	dommage_materiel -68	none -67	vandalisme -52	vol 120
#ظام>	blessure -43	collision 75	degats_des_eaux 49	dommage_materiel 85	evenement_climatique 62	incendie -120	none -45	vandalisme -41	vol -57
#ظايا	bris_de_glace 149	vandalisme -56
#ظلام	blessure 96
#ظله>	collision -40	evenement_climatique 118	none -85	vol 97
#ظنا>	degats_des_eaux 141
#ظهره	blessure 55	collision -65	degats_des_eaux -50	dommage_materiel 137	vol -109
#ظهري	blessure 69	collision 71	vol -57
#ظيه>	blessure -66	bris_de_glace 225	collision -60	none -54
#عات>	dommage_materiel 41	none -41
#عاج>	collision 62	evenement_climatique 53	none -54
#عاده	bris_de_glace 88	dommage_materiel -52	vandalisme 99	vol -60
#عار>	blessure 52	collision -42	none -64	vandalisme 87
#عارف	bris_de_glace 63	dommage_materiel -51	evenement_climatique -71	vandalisme 88
#عاس>	collision 47	degats_des_eaux 93
#عاش>	vol 66
#عاشر	none 62
#عاشو	collision -50	none -46	vandalisme 113	vol 50
#عاصف	evenement_climatique 155
#عاف>	collision 75
#عافا	none 42
#عافي	incendie 104
#عام>	autre 41	collision 44
#عامر	degats_des_eaux 119
#عامل	bris_de_glace 63
#عامي	autre 105	collision -97	degats_des_eaux -40	dommage_materiel 94	evenement_climatique 77	none -145	vandalisme -59	vol -55
#عاني	blessure 62	vandalisme 69
#عاه>	dommage_materiel 96	none -44
#عاها	collision 90	dommage_materiel -46	incendie 161	none -71	vol -51
#عاود	vandalisme 134
#عاون	collision 40
#عايا	collision 63
#عايل	dommage_materiel 203	none -61
#عباد	bris_de_glace 142
#عبد>	degats_des_eaux 127	incendie -44
#عبر>	collision 116
#عبو>	bris_de_glace 107
#عترض	collision 51	vol 61
#عترف	dommage_materiel 111	none -43
#عتله	collision -59	dommage_materiel -53	none -87	vandalisme -106	vol 270
#عتنا	collision 49
#عتني	blessure 107	collision 54
#عته>	collision 124
#عتين	vandalisme 47
#عثرت	blessure 126	dommage_materiel 45
#عجاج	dommage_materiel -64	evenement_climatique 203	none -40
#عجزه	collision 154
#عجلا	none -41	vol 87
#عجلت	collision 53
#عجله	collision 130
#عجين	autre 58	dommage_materiel 109	evenement_climatique 57	incendie -67	none -42	vandalisme -45	vol -57
#عدا>	collision 120
#عدت>	collision -46	dommage_materiel 145	incendie 61	vol -55
#عدد>	degats_des_eaux -60	evenement_climatique 102	vol 65
#عدما	collision 54	dommage_materiel 102	vol -42
#عدنا	degats_des_eaux 49	evenement_climatique 74	vandalisme -47
#عده>	none 42
#عراس	bris_de_glace 84	collision -71	degats_des_eaux -46	dommage_materiel 107
#عربه	collision 59	evenement_climatique 75
#عربي	dommage_materiel -46	none 65
#عرج>	collision 153	none -44
#عرس>	dommage_materiel 113	incendie 46	none -88
#عرض>	dommage_materiel 95
#عرضت	vol 121
#عرفت	autre 51
#عرفش	collision 228	none -81	vol -41
#عرفن	collision -47	vandalisme 154
#عرفو	collision 61	vandalisme 54
#عروس	dommage_materiel 84	none -118	vandalisme 75
#عساس	collision 43	vol 47
#عست>	degats_des_eaux 54	dommage_materiel -43	incendie 108	vol -46
#عسل>	dommage_materiel -48	vandalisme 98	vol 45
#عسين	evenement_climatique 122	none -41	vandalisme -47	vol 107
#عشري	vandalisme 78
#عصا>	collision -60	vandalisme 153
#عصاب	degats_des_eaux 58
#عصر>	collision -41	vol 68
#عصمه	blessure 117	evenement_climatique 80
#عصمي	blessure 112	vol 41
#عصير	blessure -45	dommage_materiel 248	none -75
#عضني	blessure 184	collision -62
#عطات	blessure -84	bris_de_glace 132	collision -79	dommage_materiel 155	none -75	vandalisme -76	vol -41
#عطان	autre 99
#عطاه	blessure 129	bris_de_glace -40	collision -92	degats_des_eaux -41	dommage_materiel -77	none -65	vandalisme -141	vol 118
#عطاو	evenement_climatique 53
#عطتن	collision 84
#عطل>	collision 97	dommage_materiel 60	vol -40
#عطلت	autre 301	collision -82	dommage_materiel -80	none -46
#عطله	vol 150
#عطيت	collision 54	none -41	vol 86
#عطين	none -67	vandalisme -40	vol 191
#عظم>	blessure 87	collision -76	dommage_materiel 171	none -58	vol -46
#عفن>	degats_des_eaux 146
#عفوا	degats_des_eaux -95	evenement_climatique 143
#عقد>	autre 265	collision -67	dommage_materiel -59	none -110	vandalisme -42	vol -62
#عقرب	blessure 195	degats_des_eaux -42	dommage_materiel 91	none -66
#عقه>	evenement_climatique 209
#عقول	collision 129
#عكاز	blessure 112	collision 93	dommage_materiel -65	incendie -42	none -83	vandalisme -60	vol -61
#علات	incendie 183
#علاج	autre 58
#علاش	autre 171	collision -104	dommage_materiel -40
#علاق	collision -66	degats_des_eaux 47	dommage_materiel 150
#علام	blessure -60	collision 59	dommage_materiel 86	none -42	vol 60
#علبه	vol 66
#علت>	collision -43	dommage_materiel -40	incendie 59	vol 69
#علق>	collision 59	evenement_climatique 56
#علم>	evenement_climatique 75
#علما	bris_de_glace 42	degats_des_eaux 40
#علمك	bris_de_glace 93
#علمي	vol 65
#عله>	collision -49	dommage_materiel -45	incendie 219	vol -45
#علوم	degats_des_eaux 161	incendie -111
#علوي	degats_des_eaux 108
#عليك	none 60
#علين	collision 52
#عليه	none -45
#عمار	blessure 43
#عمدا	vandalisme 170
#عمر>	degats_des_eaux 44
#عمرت	degats_des_eaux 162	evenement_climatique -88	none -55
#عمرن	collision 70
#عمره	autre 50	none -40
#عمرو	collision 71	vandalisme 87
#عمري	blessure 68
#عملت	collision -75	dommage_materiel -61	none -134	vandalisme 106	vol 186
#عملي	autre 65	blessure 141	evenement_climatique -53	vol -40
#عمود	collision 138	dommage_materiel -66	evenement_climatique 111	none -47	vol -41
#عمي>	collision 164
#عميق	collision 43
#عناع	collision 140	none -47	vol 82
#عناه	collision -84	dommage_materiel -61	evenement_climatique 96	vandalisme 102	vol -44
#عندك	evenement_climatique 107	none 75
#عندم	autre -43	bris_de_glace 42	collision -74	vandalisme 58	vol 43
#عندن	none -43	vol 120
#عنده	degats_des_eaux 75
#عندو	dommage_materiel 70	none -40
#عنق>	blessure 129	collision -41	dommage_materiel -45	vol 73
#عنقي	collision 53	vol 71
#عنوا	autre 84	collision -52	dommage_materiel -47	vandalisme -65	vol 92
#عني>	blessure 70	collision -57
#عها>	blessure -54	dommage_materiel 154	none -47
#عوا>	autre -91	blessure 140	collision -67	none -45	vandalisme 85	vol -64
#عوج>	blessure 51	collision 64	none -91	vandalisme 117
#عوجا	collision 118	dommage_materiel -45	vandalisme 83	vol -56
#عوجو	vandalisme 56
#عود>	blessure 53	collision -41
#عوض>	autre 57	degats_des_eaux 46
#عوضو	autre 183	blessure 40	collision -42	dommage_materiel -47	none -68
#عول>	autre 144	collision -59	none -143	vandalisme 125	vol -71
#عوم>	bris_de_glace -52	collision -68	degats_des_eaux 152	dommage_materiel 156	incendie -40	none -104	vol -44
#عون>	collision -47	none 122
#عوني	blessure -45	vandalisme 47	vol 139
#عوها	autre 122	collision -75	degats_des_eaux -65	dommage_materiel -74	evenement_climatique 82	none -72	vol 97
#عويض	autre 48	none 47
#عيا>	collision 155	none -52
#عياد	blessure -76	bris_de_glace 83	collision -72	dommage_materiel 180	none -86	vol -53
#عيد>	autre 53	collision -53	dommage_materiel 41	none -50
#عيط>	collision 112
#عيطت	collision 117	none -41
#عيطن	incendie 46
#عيطو	degats_des_eaux 42	none 62
#عينا	collision -55	dommage_materiel -45	none -72	vandalisme -46	vol 271
#عيني	bris_de_glace 63	vandalisme 43
#عيه>	vol 54
#عيون	bris_de_glace 154	collision -56	dommage_materiel -52	evenement_climatique 42	none -80
#غابه	collision 122
#غاتش	degats_des_eaux 85
#غادر	vol 40
#غادي	vandalisme -40
#غارق	collision -48	vol 150
#غاز>	incendie 164	none -52
#غاش>	collision 53
#غال>	collision -42	dommage_materiel 136	evenement_climatique 44	none -53
#غالي	dommage_materiel 141	none -68
#غدا>	vandalisme 45	vol 43
#غراف	bris_de_glace 119	collision -91	degats_des_eaux -54	dommage_materiel -42	none -54	vandalisme 131
#غرب>	blessure 44	collision -71	dommage_materiel -46	none 51	vandalisme 96
#غربا	autre 172	bris_de_glace -65	dommage_materiel -46	evenement_climatique 104	none -125	vol -45
#غرز>	blessure 142	vandalisme -47
#غرزا	blessure 67	collision -84	dommage_materiel 47	none -47	vandalisme 99	vol -82
#غرزه	bris_de_glace 74	evenement_climatique 79	vandalisme -56
#غرفت	degats_des_eaux 83	vol 48
#غرفه	degats_des_eaux 113	incendie 45
#غرق>	degats_des_eaux 152	evenement_climatique 71	none -46
#غرقا	collision -67	degats_des_eaux 68	evenement_climatique 181	none -59	vol -43
#غرقت	degats_des_eaux 95	evenement_climatique 112	none -54
#غزال	collision 182
#غسال	collision -43	degats_des_eaux 136	dommage_materiel 70	vol -42
#غسل>	degats_des_eaux 110
#غسله	collision -42	degats_des_eaux 123	vol 88
#غسيل	collision -79	degats_des_eaux 87	incendie 100
#غطا>	blessure 160	vandalisme -53
#غطاء	evenement_climatique 43	none -62	vandalisme 106
#غطي>	autre 125	dommage_materiel -55	evenement_climatique 87	vandalisme 48	vol -40
#غكم>	degats_des_eaux 94	none -48	vol 96
#غلاق	collision -56	evenement_climatique 56	none -43	vol 127
#غلط>	collision 263	none -101
#غلق>	degats_des_eaux 82
#غلقه	degats_des_eaux -75	evenement_climatique 95
#غمرت	degats_des_eaux 53	evenement_climatique 132
#غمي>	evenement_climatique 80
#غنا>	collision -63	none -86	vol 131
#غوا>	none 68	vol 84
#غوت>	blessure 159	collision -105	dommage_materiel -45	vol 89
#غيت>	autre 127
#غيتش	blessure 161	collision -126	dommage_materiel -43	vandalisme 120
#غيرت	none 77
#غيره	incendie 42
#غينا	bris_de_glace -41	collision -66	degats_des_eaux 209	dommage_materiel -114	evenement_climatique -107	vandalisme 128	vol -52
#غيير	autre 160	vol -43
#فاء>	collision -43	degats_des_eaux 86	incendie 45
#فابو	degats_des_eaux 162	dommage_materiel 78	none -63
#فاته	collision -52	degats_des_eaux -62	incendie 168
#فاتو	autre 164	none -80
#فاتي	autre 108	degats_des_eaux -56	vandalisme 50
#فاجي	dommage_materiel 134
#فاحت	dommage_materiel -52	vandalisme 63
#فار>	collision 130	incendie 66
#فارغ	autre 62
#فاز>	dommage_materiel 92
#فازه	collision -47	dommage_materiel 120	vandalisme 60
#فاس>	autre 40	none -44	vandalisme 63
#فاش>	collision 40
#فاض>	degats_des_eaux 210	dommage_materiel -43	evenement_climatique 61	none -95	vol -42
#فاضت	degats_des_eaux 128	evenement_climatique 63
#فاع>	dommage_materiel 72
#فاف>	degats_des_eaux 53	vol 95
#فاكت	autre 134
#فاكم	collision 62
#فالا	evenement_climatique 46
#فالب	none -50
#فالت	dommage_materiel 49
#فالج	autre 102	dommage_materiel -44	incendie 53
#فالح	blessure 67
#فالخ	collision 136	degats_des_eaux 64	vandalisme -45	vol -89
#فالد	evenement_climatique 68
#فالر	collision 94
#فالز	blessure -57	collision 193	vol -46
#فالس	blessure 113	evenement_climatique 49	none -45
#فالش	evenement_climatique 116
#فالص	none 76
#فالض	autre 116	evenement_climatique 49	none -43	vol -53
#فالط	autre 40	vandalisme 54
#فالظ	blessure 168	collision -59
#فالع	bris_de_glace 72	collision -68
#فالف	evenement_climatique 40	vol -43
#فالق	blessure 85	dommage_materiel 58	none -55
#فالك	degats_des_eaux 96	none -46
#فالل	evenement_climatique 51	vandalisme 40
#فالم	vol 44
#فالن	collision 43	incendie 44
#فاله	collision 130
#فالو	evenement_climatique 62	incendie 54	vol -52
#فالي	vol 120
#فان>	collision 139	evenement_climatique 68
#فانك	blessure 96	collision -52	dommage_materiel 43	none -55	vandalisme 71	vol -42
#فاه>	degats_des_eaux 74	evenement_climatique -46
#فاها	dommage_materiel -47	none -71	vol 175
#فاهم	collision 144	none -41
#فاوه	incendie 138
#فايت	collision -47	dommage_materiel -42	evenement_climatique 70	none 221	vol -82
#فايي	evenement_climatique 63	incendie 46
#فبرا	dommage_materiel 47
#فبلا	collision 55	vandalisme -94	vol 106
#فتات	blessure -121	bris_de_glace 263	collision -95	none -54	vandalisme -111	vol -57
#فتاح	collision -64	none -56	vandalisme 91	vol 149
#فتح>	dommage_materiel -49	evenement_climatique 101
#فتحط	blessure -55	bris_de_glace 125	collision -131	dommage_materiel 99	none -48	vandalisme 58	vol -63
#فتحه	blessure 152	collision -83	degats_des_eaux -54	dommage_materiel 129	incendie -87	none -97	vandalisme -48	vol -85
#فتحو	collision -59	dommage_materiel -47	none -81	vol 194
#فتش>	autre 51	bris_de_glace 45	vol -61
#فتشق	blessure -63	bris_de_glace 191	collision -56	degats_des_eaux -74	dommage_materiel 53	none -48
#فتضر	collision -41	evenement_climatique 167
#فتها	dommage_materiel 94	none -42
#فتو>	vandalisme 137
#فتوح	bris_de_glace 51	degats_des_eaux 49
#فتي>	blessure -45	incendie 58	vol 40
#فثقب	evenement_climatique 99
#فجاء	collision -74	dommage_materiel 95	none -49	vol 101
#فجاه	bris_de_glace 44	collision 55
#فجر>	degats_des_eaux 67
#فجرت	collision 71	evenement_climatique -52	incendie 90
#فحال	collision 68
#فخار	blessure -65	collision -101	dommage_materiel 255	evenement_climatique 71	none -77	vandalisme -46	vol -62
#فخد>	blessure 91	collision 48	none -42
#فخذ>	blessure 221	collision -57
#فدار	bris_de_glace -121	dommage_materiel 243	incendie -48
#فذه>	bris_de_glace 109
#فراس	vandalisme 75	vol -42
#فراش	evenement_climatique 123	incendie 48	none -45
#فرام	collision 45	vandalisme 82
#فران	collision 85	evenement_climatique 67	none -59	vandalisme -51
#فرج>	collision 52	vandalisme 65	vol -45
#فرغو	degats_des_eaux 113	evenement_climatique -91	none -71	vol 126
#فرقع	bris_de_glace 109	dommage_materiel -46	none -46
#فركع	bris_de_glace 45	degats_des_eaux 88
#فرمل	collision 135
#فرن>	autre -53	dommage_materiel 49	incendie 204	none -61
#فره>	vandalisme 93
#فرو>	blessure 114	collision -136	degats_des_eaux 54	dommage_materiel 106	none -62	vandalisme -49
#فريق	collision 95	dommage_materiel -53	none -98	vandalisme 174	vol -49
#فريك	bris_de_glace 43	collision -40	degats_des_eaux 67	dommage_materiel 127	evenement_climatique -57	none -61	vandalisme -41	vol -44
#فرين	collision 162	none -45	vol -45
#فزت>	incendie 62
#فزه>	blessure -47	collision -48	dommage_materiel 182	none -43
#فستا	blessure -50	collision -49	degats_des_eaux 44	dommage_materiel 88	vol 45
#فسد>	evenement_climatique 104
#فسه>	incendie 69
#فسو>	collision 53	degats_des_eaux 59	incendie 53	vol -41
#فسوق	blessure 124	collision -53	incendie 82
#فشوش	vandalisme 126
#فصدم	collision 81
#فصل>	blessure 90	collision -60	degats_des_eaux 128
#فصلت	bris_de_glace 67	collision -58	degats_des_eaux 120
#فضت>	degats_des_eaux 59
#فضل>	collision -41	dommage_materiel -82	none 279	vol -40
#فضلك	none 117
#فطان	autre -40	blessure -98	bris_de_glace -54	collision -110	degats_des_eaux -51	dommage_materiel 336	none -132	vandalisme -63
#فطري	collision 135
#فطو>	autre 207	collision -57	dommage_materiel -66	none -131	vol -70
#فطور	collision -42	dommage_materiel -58	evenement_climatique 92	none -50	vol 130
#فطوم	collision 85
#فظه>	autre -54	vol 138
#فظهر	collision -141	evenement_climatique 77	vol 201
#فعت>	autre 75	blessure 46	collision -46	none -86	vol 87
#فعتن	collision 92
#فعل>	vandalisme 85
#فعنا	collision 117	none -42	vandalisme 87	vol -66
#فعني	blessure 135	collision -128	vol 50
#فعون	blessure -68	collision -94	dommage_materiel -78	none 45	vandalisme 73	vol 111
#فقت>	dommage_materiel -40	incendie 76	vol 90
#فقد>	collision 119	none -62
#فقدت	autre 173	dommage_materiel 47	none -90	vandalisme 63	vol -116
#فقه>	autre 44	vol 85
#فقي>	blessure -41	collision -72	none -70	vol 141
#فكسر	bris_de_glace 82	collision -40	vandalisme 62
#فلا>	bris_de_glace 66	collision -77	dommage_materiel 55	none -55	vandalisme 102
#فلاح	vol 87
#فلت>	blessure 46	dommage_materiel 138	none -43
#فلق>	bris_de_glace 128	collision -41	dommage_materiel 67	none -97	vol -45
#فلم>	vol 55
#فلمس	collision 142	degats_des_eaux 83
#فلوس	autre 200	dommage_materiel -46	none -77	vol 51
#فلي>	collision 57	degats_des_eaux 102
#فما>	collision -78	none -61	vandalisme -73	vol 270
#فنا>	blessure 126	collision -64	vol 51
#فنان	collision -85	dommage_materiel 152	none -181	vandalisme 191	vol -50
#فندق	autre 212	collision -73	none -86
#فني>	collision 58
#فها>	collision 40	degats_des_eaux 50
#فهاد	none 127
#فهم>	autre 93
#فهمت	none 156
#فوا>	degats_des_eaux -51	evenement_climatique 92
#فوار	dommage_materiel -48	none -119	vandalisme 215
#فوجد	degats_des_eaux 54
#فوخ>	degats_des_eaux 48
#فوخه	collision 53	degats_des_eaux 109
#فور>	degats_des_eaux 50	incendie 40	none -44
#فورا	vandalisme 57	vol 80
#فوسط	autre 44	collision 86	degats_des_eaux -45	dommage_materiel 54
#فوق>	degats_des_eaux 52
#فوقا	degats_des_eaux 85
#فوقه	collision -54	vandalisme 90	vol 45
#فوقي	collision -64	degats_des_eaux 303	dommage_materiel -84	none -56
#فول>	collision 87	vol -51
#فولو	collision 144
#فون>	collision -40	vol 44
#فيا>	collision 53	none 60
#فيتر	blessure -40	bris_de_glace 316	collision -55	dommage_materiel -70	evenement_climatique -41	none -74	vandalisme 73	vol -63
#فيته	incendie 91
#فيدو	bris_de_glace 67	dommage_materiel -40	vandalisme -76	vol 115
#فيدي	blessure 44	dommage_materiel 93	incendie 45	none -43	vandalisme -47
#فيرا	bris_de_glace 189	none -55
#فيرم	collision -40	evenement_climatique 164
#فيزو	collision 62
#فيضا	degats_des_eaux 65	dommage_materiel -43	evenement_climatique 133	vol -46
#فيف>	collision 50
#فيفه	incendie 159	none -41
#فيكم	none 99
#فيل>	blessure -71	dommage_materiel 126	vandalisme 57	vol -99
#فيلا	collision 58	degats_des_eaux -51	dommage_materiel -72	evenement_climatique -44	none -72	vandalisme 169	vol 44
#فيلت	degats_des_eaux -63	dommage_materiel -89	evenement_climatique -47	none -85	vandalisme 206
#فين>	autre 43
#فينا	incendie 69
#فيهم	collision 67	dommage_materiel -50	incendie 47	none -50	vol 103
#فيي>	collision 145	dommage_materiel 70	none -87	vandalisme -61
#قاء>	bris_de_glace 63	collision -41	degats_des_eaux -51	none 139	vandalisme -61
#قابل	collision 78
#قات>	bris_de_glace 43	none -43
#قاتش	dommage_materiel 174	none -116	vol -82
#قادر	collision 114
#قادم	dommage_materiel -46	none 150	vol -41
#قادو	degats_des_eaux 171	none -46
#قاسي	incendie 48	vandalisme 70
#قاش>	blessure 46
#قاطع	dommage_materiel -56	none 200
#قاعد	degats_des_eaux 41	none -48	vandalisme 161
#قاعه	degats_des_eaux 201	dommage_materiel 40	incendie -121
#قالت	degats_des_eaux 50
#قالو	incendie 42	none -44	vol 66
#قالي	collision 44	vol 72
#قام>	blessure 86	collision 61	degats_des_eaux 70	dommage_materiel -47	none -73	vandalisme 74	vol -107
#قامه	autre 45	incendie 76
#قان>	incendie 55
#قاوه	collision 43	evenement_climatique 40	vandalisme -53	vol 51
#قايد	evenement_climatique 123	vol -56
#قايق	none 72	vol 73
#قايه	degats_des_eaux 55	incendie 40
#قبت>	collision -45	dommage_materiel 88	evenement_climatique 46
#قبتي	collision 87
#قبض>	collision -50	none -44	vandalisme 88	vol 53
#قبل>	none 51
#قبه>	bris_de_glace 80
#قبو>	degats_des_eaux 87	evenement_climatique 57	none -83	vol 43
#قتحم	vandalisme 74
#قتلع	evenement_climatique 75
#قته>	collision 59	dommage_materiel 86	evenement_climatique 60	vandalisme -60	vol -46
#قتها	autre 166	degats_des_eaux 100	evenement_climatique -48	none -101	vol -41
#قتي>	degats_des_eaux 71	dommage_materiel 88	none -45
#قدام	none -51
#قدت>	autre 173	dommage_materiel 47	none -90	vandalisme 63	vol -116
#قدرش	blessure 118	collision 63	none -84
#قدرو	vandalisme -46	vol 182
#قدم>	evenement_climatique 41
#قدمت	vandalisme 56	vol 58
#قدمه	collision 44
#قدمي	blessure 49	bris_de_glace 41	dommage_materiel -44	vol 44
#قديم	bris_de_glace 45
#قرا>	bris_de_glace 195	collision -120
#قرار	collision -40	dommage_materiel -45	none 206
#قران	dommage_materiel 158	none -52	vol -51
#قرب>	collision 61
#قرعه	blessure -96	dommage_materiel 160	none -43	vandalisme 62	vol -59
#قرمي	blessure -41	evenement_climatique 223
#قره>	collision 176	dommage_materiel -84	evenement_climatique 43
#قريب	vol 40
#قرير	collision 55
#قسط>	autre 323	collision -164	dommage_materiel -61	evenement_climatique 49	none -200	vandalisme -60	vol -66
#قسم>	collision 139	dommage_materiel -41	none -55	vandalisme 49
#قصد>	autre 84	dommage_materiel 97	none -76	vandalisme -40
#قصدي	blessure -42	collision -48	dommage_materiel 68	evenement_climatique 93	vandalisme 52	vol -55
#قضاي	collision -44	vol 137
#قطار	autre 115	collision -44	none -62	vol 84
#قطت>	blessure 43	dommage_materiel 75
#قطر>	degats_des_eaux 182	dommage_materiel -47	none -49
#قطع>	blessure 61	none -59
#قطعا	collision -98	dommage_materiel 64	vandalisme 145	vol -59
#قطعت	blessure 104	collision -45	dommage_materiel 71	none -83	vandalisme -43
#قطعه	blessure -54	collision -105	dommage_materiel 237	none -60
#قطعو	collision -164	dommage_materiel -48	none -87	vandalisme 195	vol 123
#قطه>	dommage_materiel 145
#قطور	blessure -43	collision 120	dommage_materiel 96	vol -80
#قطوع	blessure 109	collision -56	incendie -86	none -53	vandalisme -43	vol 115
#قطون	collision 64
#قظت>	degats_des_eaux 65
#قعات	collision 43	degats_des_eaux -71	dommage_materiel 100	none -62
#قعت>	dommage_materiel 135
#قعد>	collision 91
#قعنا	degats_des_eaux 50
#قعه>	collision 50	dommage_materiel 43
#قفا>	collision 54
#قفت>	collision 67
#قفز>	blessure 116
#قفزت	incendie 62
#قفش>	blessure 62	collision 56	dommage_materiel 41	vol -66
#قفطا	autre -40	blessure -98	bris_de_glace -54	collision -110	degats_des_eaux -51	dommage_materiel 336	none -132	vandalisme -63
#قفل>	vol 61
#قفه>	collision 83	none -61
#ققت>	blessure -48	bris_de_glace 221	collision -54	degats_des_eaux -64	none -54	vandalisme -68
#قلاه	blessure 66	incendie 52
#قلب>	collision -55	dommage_materiel 139	none -58	vandalisme 86	vol -55
#قلبا	blessure 73	collision -47	dommage_materiel 96	vol -68
#قلبت	collision 195	dommage_materiel -49	none -62	vandalisme -41
#قلبو	collision -61	none -62	vandalisme 191	vol 51
#قلبي	incendie 51	vandalisme 57	vol 69
#قلت>	collision 42	incendie 107	vol -42
#قلع>	autre 103	degats_des_eaux 43
#قلعا	collision -70	dommage_materiel -68	evenement_climatique 114	none -71	vandalisme 158	vol -47
#قلنا	blessure 58	vol 80
#قله>	collision -47	incendie 76	none -47	vandalisme 89
#قلوب	collision -50	evenement_climatique 52	none -57	vandalisme 92
#قلوع	collision -80	vandalisme 203	vol -70
#قلي>	incendie 87
#قليل	none 131
#قليم	blessure 89	evenement_climatique 41
#قمام	incendie 97
#قمها	bris_de_glace 46	vol 74
#قمي>	collision 121
#قنا>	degats_des_eaux 57
#قناه	degats_des_eaux 163	dommage_materiel -44	evenement_climatique 70	vandalisme -41
#قندي	autre -54	blessure 67	bris_de_glace -58	collision -67	degats_des_eaux -107	dommage_materiel -121	evenement_climatique -84	incendie 259	none -129	vandalisme -74	vol -54
#قنطر	collision -41	evenement_climatique 156	vandalisme 64
#قني>	collision -53	dommage_materiel 118
#قنيط	autre 153	none -87	vandalisme -45
#قنين	bris_de_glace 94	collision -68	incendie 160	none -50
#قها>	collision 57
#قهوه	dommage_materiel 88
#قهي>	collision -127	degats_des_eaux 56	dommage_materiel -44	vandalisme 46	vol 100
#قوا>	collision -47	dommage_materiel -57	none -66	vandalisme 110	vol 156
#قوال	none -63	vol 178
#قوب>	dommage_materiel -102	vandalisme -51	vol 162
#قود>	vandalisme 57
#قوط>	blessure 103	dommage_materiel 64	none -56	vol -71
#قولو	autre 43	dommage_materiel -51	none -44	vol 99
#قوه>	degats_des_eaux -42	dommage_materiel 63
#قوي>	degats_des_eaux -63	dommage_materiel 98	evenement_climatique -135	incendie 70	none -123	vandalisme 107	vol -51
#قويه	evenement_climatique 87
#قيا>	collision 130
#قياس	vol 97
#قيبت	autre 73
#قيبه	autre 45	collision -73	dommage_materiel 93	none -49	vandalisme -45	vol 110
#قيت>	none -49	vol 41
#قيتش	none 112	vol 54
#قيته	collision -51	degats_des_eaux -49	dommage_materiel 133	vol 46
#قيتو	none -49	vandalisme 74	vol 48
#قيدو	collision -64	vol 100
#قيق>	collision -45	degats_des_eaux 69	evenement_climatique 60	incendie 64
#قيقا	collision -48	none -40	vandalisme 68	vol 49
#قيقه	collision 88	incendie 55
#قيم>	degats_des_eaux 118	none -42	vandalisme -44	vol 48
#قيمت	vol 110
#قين>	collision 53	incendie 40
#قينا	collision -65	evenement_climatique 43	vandalisme 44	vol 86
#قيه>	bris_de_glace 123	dommage_materiel -42	evenement_climatique 52	none -83
#كاب>	bris_de_glace 63	incendie 71
#كابل	collision -45	dommage_materiel -41	none -55	vandalisme 45	vol 113
#كابو	dommage_materiel 62	incendie 47	none -50	vandalisme 106	vol -51
#كابي	bris_de_glace 46	none -42
#كات>	bris_de_glace 55	collision 51
#كاتب	blessure -83	collision -43	vandalisme 156
#كاحل	blessure 211	dommage_materiel -41
#كادي	bris_de_glace 77	collision -71	incendie 60
#كار>	collision 120
#كارا	blessure 107	dommage_materiel -56	incendie 63	none -45
#كارت	collision 67	dommage_materiel 137	incendie -51	none -42	vol 58
#كارث	degats_des_eaux 116	evenement_climatique 43
#كارد	collision 180	none -85	vandalisme 50	vol -61
#كارط	autre 138	bris_de_glace 49	collision -55	none -59
#كاري	dommage_materiel -40	vandalisme 232	vol -67
#كازا	evenement_climatique 81	incendie 60
#كاس>	blessure -41	bris_de_glace 70	dommage_materiel 155	incendie -68
#كاسك	vol 175
#كاط>	collision 73
#كاع>	none -73	vandalisme 173
#كاف>	collision -58	degats_des_eaux 282	dommage_materiel -56	none -99	vandalisme -49	vol -41
#كاك>	vol 86
#كاله	autre 77	bris_de_glace -40	collision 45	none -53
#كالو	collision 142	dommage_materiel -41	none -59	vol -45
#كامل	none -49
#كامي	none -57	vandalisme 58	vol 47
#كانش	blessure -40	bris_de_glace -79	collision 52	degats_des_eaux 82	dommage_materiel -107	evenement_climatique -144	incendie 77	none 163	vandalisme -120	vol -94
#كانه	none -46	vol 43
#كانو	collision 83
#كاني	vol 78
#كاين	none 48	vandalisme 47
#كايه	vol 105
#كبات	bris_de_glace -52	collision 201	degats_des_eaux -50	incendie -44	none -88	vandalisme -95	vol -75
#كبار	degats_des_eaux -57	none -87	vol 208
#كبت>	blessure -40	bris_de_glace -49	degats_des_eaux -65	dommage_materiel 383	incendie -50	none -160	vandalisme -140	vol -110
#كبتي	blessure 44	collision 80
#كبر>	bris_de_glace 99	vandalisme 64	vol -59
#كبري	collision 116	none -42
#كبير	evenement_climatique 40
#كتاب	dommage_materiel -44	none -45	vandalisme 176	vol -69
#كتار	collision -48	degats_des_eaux -57	dommage_materiel -55	evenement_climatique 150	incendie 52	none -53	vandalisme 61	vol -57
#كتبت	degats_des_eaux 78	evenement_climatique 41	none -40
#كتبك	collision 106	dommage_materiel 86
#كتبه	degats_des_eaux 88	none -46
#كتبو	vandalisme 69
#كتبي	collision -40	degats_des_eaux 129	none -47	vol 87
#كتري	degats_des_eaux 112	vandalisme 76	vol -46
#كتسو	degats_des_eaux -50	dommage_materiel 83	evenement_climatique 104	vol -47
#كتشف	bris_de_glace 57
#كتف>	dommage_materiel 45	vandalisme 42
#كتفي	blessure 90
#كتقو	collision -59	dommage_materiel 101	none -47
#كتنا	incendie 61
#كته>	blessure -56	collision -77	dommage_materiel -63	none 118	vandalisme -82	vol 181
#كتور	blessure -54	degats_des_eaux 47	none -42
#كثر>	degats_des_eaux 75	none -42
#كثيف	collision 83	evenement_climatique 148	none -43
#كحال	blessure 115	collision -114
#كحل>	collision -46	incendie 202
#كدا>	collision 44	none 65
#كدمه	degats_des_eaux 86
#كذلك	collision 64	none 93
#كرا>	dommage_materiel -56	none 43	vol 94
#كراج	dommage_materiel -58	evenement_climatique 98	none -41	vol 64
#كراس	incendie 46
#كرام	collision 149
#كران	collision 65
#كرسي	collision -42	dommage_materiel 63	none -76
#كرشي	collision 72
#كروس	blessure 98	collision 40	dommage_materiel -50	none -72	vandalisme 64	vol -60
#كروه	collision -43	dommage_materiel 50	vol 123
#كري>	blessure 74	dommage_materiel -49	none 65
#كريس	bris_de_glace -41	collision -50	degats_des_eaux -46	dommage_materiel 264	none -144	vandalisme -44	vol -42
#كسر>	bris_de_glace 47
#كسرا	blessure 59	bris_de_glace -54	collision 114	none -96	vol -40
#كسرت	blessure 96
#كسرو	bris_de_glace -44	collision -45	dommage_materiel -75	none -51	vandalisme 224	vol 76
#كسور	collision 68
#كسيج	collision -67	evenement_climatique 46	incendie 155
#كسيد	autre 137	collision 102	none -59
#كشي>	dommage_materiel 42
#كعات	incendie 150
#كعب>	blessure 45	vandalisme 77
#كفي>	collision 58	vol 51
#كلا>	collision -53	dommage_materiel -74	none 211	vandalisme -65
#كلات	blessure -82	collision -100	dommage_materiel 93	evenement_climatique -53	incendie 228	none -106	vandalisme -69	vol -57
#كلاك	collision 254	dommage_materiel -51	none -60	vandalisme -40
#كلام	collision 86	dommage_materiel 41	none -84	vandalisme 100	vol -76
#كلب>	blessure 76	vandalisme -44
#كلبي	autre 189	blessure -87	collision -80	dommage_materiel 98	incendie -47	none -124	vandalisme -53	vol -41
#كلت>	collision -64	degats_des_eaux 150
#كلشي	collision 43
#كلمه	collision -70	none -76	vandalisme 268	vol -83
#كله>	dommage_materiel 45	incendie 75	none -53
#كلها	collision -55	dommage_materiel 103	evenement_climatique 47
#كلهم	evenement_climatique 109
#كلو>	bris_de_glace 108	dommage_materiel -51
#كليا	dommage_materiel 72	vandalisme 41
#كليت	blessure 110	collision -78	dommage_materiel 68	none -52	vol 46
#كليم	bris_de_glace 69	collision -59	dommage_materiel 79	incendie -47	none -76	vandalisme -49	vol 44
#كلين	blessure 46	collision 62
#كليو	collision 47
#كما>	collision 88	incendie 71
#كمان	blessure -69	bris_de_glace -43	collision -94	dommage_materiel 119	none -103	vandalisme 208	vol -80
#كمل>	collision 86
#كنا>	evenement_climatique 67
#كناس	bris_de_glace 40	collision -59
#كنتس	autre 49	collision -51	dommage_materiel -55	vol 77
#كنتش	none -49	vandalisme 82
#كنخد	dommage_materiel 81	incendie -46	vol 44
#كندو	blessure -47	dommage_materiel 171	none -56
#كنرج	collision 85
#كنسو	collision 93
#كنصو	blessure 87	collision 50
#كنعا	collision 70
#كنقد	collision 88
#كنقط	blessure 285	bris_de_glace -40	collision -60	degats_des_eaux -80	dommage_materiel -79	none -52	vandalisme -47	vol -43
#كنقل	collision -62	incendie 81	none -44	vol 113
#كنقو	degats_des_eaux 40	evenement_climatique 91
#كنمس	blessure -87	bris_de_glace 202	collision -64	none -43
#كننا	bris_de_glace 48
#كنني	incendie 49	none 96
#كنها	degats_des_eaux -44	vol 78
#كني>	collision 51	none -41
#كها>	blessure -136	degats_des_eaux 97	dommage_materiel -49
#كهرب	incendie 50
#كوا>	none 113
#كوار	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#كواه	blessure -66	degats_des_eaux -54	dommage_materiel 159	incendie 47	none -40
#كوب>	collision 124	vandalisme -42
#كوتر	blessure -65	collision 137	none -46	vandalisme 55
#كور>	blessure 109	collision -57	dommage_materiel -62	vol 135
#كورس	degats_des_eaux 59	incendie 42
#كورن	blessure -47	vol 135
#كوره	blessure 68	bris_de_glace 97	none -41	vandalisme -41
#كوزي	incendie 45
#كوفر	vol 128
#كول>	blessure 129	bris_de_glace -52	dommage_materiel -79	none -54	vol 52
#كولو	collision -54	degats_des_eaux 129	dommage_materiel 82
#كومي	vol 84
#كون>	bris_de_glace 56	none -46	vandalisme 94
#كونج	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#كونس	collision 102
#كونط	collision -64	degats_des_eaux 144	vol 65
#كونه	collision 64
#كوي>	collision -50	vandalisme 77	vol 60
#كيا>	collision 40	dommage_materiel -40	none -68	vol 119
#كيب>	bris_de_glace 197	none -80
#كيبك	collision 87	vandalisme 68
#كيت>	degats_des_eaux 110	dommage_materiel 147	evenement_climatique -72	none -122	vol -44
#كيتس	collision 60	evenement_climatique 47
#كيتع	degats_des_eaux 64
#كيتق	collision 71
#كيجر	collision -62	vandalisme 108	vol 58
#كيحر	dommage_materiel 77	incendie 47
#كيخر	bris_de_glace 126	degats_des_eaux -52	dommage_materiel -55	incendie -42	none -127	vandalisme 101	vol -81
#كيخل	autre 161	blessure -71	collision -92	dommage_materiel -95	none -72	vol 102
#كيد>	none 149
#كيدخ	autre -40	collision -90	degats_des_eaux 91	dommage_materiel 77	evenement_climatique -61	incendie 165	none -79	vandalisme -62	vol -103
#كيدو	blessure 142
#كيس>	blessure 130	collision -97	none -81	vandalisme -47	vol 143
#كيسو	blessure -40	bris_de_glace 115	dommage_materiel 53	none -62
#كيسي	bris_de_glace 123	collision -84
#كيشع	dommage_materiel 166	none -45
#كيضح	blessure -45	vandalisme 59	vol 54
#كيضر	collision 115	vandalisme 56
#كيط>	degats_des_eaux 87	dommage_materiel -41	evenement_climatique -123	incendie 126
#كيطل	degats_des_eaux 64	dommage_materiel 113	none -44
#كيطي	blessure -98	collision -69	incendie 116	vandalisme 132	vol -55
#كيعر	collision 167	degats_des_eaux 65	dommage_materiel -85	none -61
#كيف>	collision -66	none 65
#كيفا	none 56
#كيقط	collision 63	degats_des_eaux 198	dommage_materiel -61	none -51	vol -51
#كيقو	blessure 77
#كيل>	none -52	vandalisme 57	vol 100
#كيلع	blessure 103	bris_de_glace 57	collision -43	vandalisme -63
#كيلو	collision 83	dommage_materiel 75	none -51
#كين>	blessure 72	incendie 59	none -56
#كينا	collision 79	degats_des_eaux -44	evenement_climatique 79	vandalisme -50
#كينغ	collision 162	none -56
#كينك	degats_des_eaux -48	dommage_materiel 123
#كينه	degats_des_eaux 64	dommage_materiel 72	incendie 52	none -48
#كيه>	dommage_materiel 51	none -44
#كيو>	collision -47	vandalisme 111
#كيوج	vandalisme 74
#لاء>	collision -41	none -85	vandalisme 133
#لاب>	collision 42	degats_des_eaux 60	none -45
#لابا	collision 80	dommage_materiel 71	none -49
#لابس	vol 106
#لابه	autre 155	blessure 58	bris_de_glace -40	collision -93	dommage_materiel -66	none -95	vandalisme -65	vol 86
#لابو	degats_des_eaux -55	dommage_materiel -46	evenement_climatique 76	none -45	vandalisme 163	vol -41
#لابي	blessure -55	dommage_materiel 166	incendie -48	none -93	vandalisme -61
#لات>	incendie 43
#لاته	vol 75
#لاتو	blessure -50	collision -98	degats_des_eaux -64	dommage_materiel 284	none -42
#لاث>	collision 49	none -45
#لاثا	none 56
#لاثن	none 68
#لاثو	degats_des_eaux 187	vol -40
#لاثي	none -43	vandalisme 106
#لاج>	none -46	vol 107
#لاجا	autre 56	collision -136	degats_des_eaux -65	dommage_materiel -48	evenement_climatique 76	none -47	vol 123
#لاجه	dommage_materiel 130	evenement_climatique 62
#لاح>	dommage_materiel 55
#لاحد	none 49
#لاحذ	incendie 100
#لاحظ	bris_de_glace 58	degats_des_eaux 82
#لاحم	collision 48
#لاحي	vol 113
#لاخر	none 58
#لاد>	none -44
#لادو	autre 54	collision -61	dommage_materiel -44	none -52	vol 150
#لادي	incendie 42
#لارب	vol 41
#لارج	autre -77	blessure 123	collision -40	dommage_materiel -67	none -71	vol 131
#لارض	degats_des_eaux 76	none -43
#لارو	blessure -42	incendie 152
#لاري	evenement_climatique 50
#لازم	bris_de_glace -55	collision -68	degats_des_eaux 100	dommage_materiel 251	evenement_climatique -44	none -178	vandalisme -48	vol -49
#لاسب	dommage_materiel 43	vol 46
#لاست	collision -49
#لاسط	collision -58	evenement_climatique 110	none -54	vol 100
#لاسع	collision 76
#لاسف	none 106
#لاسم	collision -75	dommage_materiel -44	incendie 41	none -53	vandalisme 101	vol 42
#لاسن	autre 99	blessure -44	collision 50	none -65
#لاسو	collision 61	evenement_climatique -43	none -72	vandalisme 105
#لاش>	autre 171	collision -104	dommage_materiel -40
#لاشا	collision 90
#لاص>	collision 119	vol -44
#لاصا	blessure 80	collision -107	dommage_materiel 84	none -93	vandalisme -83	vol 127
#لاصت	collision 115	dommage_materiel -41	none -60	vandalisme 40	vol -43
#لاصط	collision 48	dommage_materiel 73	none -43
#لاصق	collision 77	incendie 57
#لاصل	dommage_materiel 132	vandalisme -41
#لاصه	dommage_materiel 46	none -45
#لاط>	blessure -132	collision -54	degats_des_eaux 265	dommage_materiel -51
#لاطا	collision 61	dommage_materiel 76	vandalisme -95
#لاطف	degats_des_eaux 55
#لاغ>	collision -80	dommage_materiel -48	none -40	vandalisme 235	vol -45
#لاغا	collision -40	none -105	vandalisme -55	vol 222
#لاف>	none -55	vol 71
#لافا	collision 44	degats_des_eaux 124	dommage_materiel 60	none -67
#لافت	collision -52	dommage_materiel -52	evenement_climatique 44	none -94	vandalisme 107	vol 121
#لافو	collision -65	degats_des_eaux 282	dommage_materiel -41	incendie -107
#لافي	bris_de_glace 153	collision -52	dommage_materiel 81	incendie -44	none -112
#لاق>	vol 113
#لاقا	autre 45	incendie 76
#لاقل	blessure 72	collision -110	dommage_materiel -46	vol 191
#لاقه	collision -62	degats_des_eaux 46	dommage_materiel 93
#لاقي	collision 82
#لاك>	bris_de_glace -40	collision -95	dommage_materiel 174	none 111	vandalisme -82
#لاكس	collision 77	incendie 101
#لاكه	bris_de_glace 71	dommage_materiel -64	evenement_climatique 99	none -99	vandalisme -43
#لاكو	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#لال>	dommage_materiel 102
#لالا	dommage_materiel -68	none 156	vandalisme -60	vol 72
#لالم	degats_des_eaux 46	vandalisme 91
#لاله	autre 99	none -44
#لالو	evenement_climatique 242	none -46	vol -55
#لالي	blessure 162	collision -44	degats_des_eaux 128	dommage_materiel -77	incendie -125	none -40
#لاما	bris_de_glace 77
#لامر	none 106
#لامط	blessure -56	bris_de_glace -69	degats_des_eaux -57	dommage_materiel -83	evenement_climatique 93	incendie 186	none -104	vandalisme -52	vol -42
#لامه	dommage_materiel 68
#لامو	bris_de_glace 90	dommage_materiel -55
#لامي	blessure 159	dommage_materiel -75	none -73	vol -43
#لانا	collision 156	none -57
#لانت	vandalisme 83	vol 83
#لانج	collision -60	dommage_materiel 72	vandalisme -112	vol 130
#لانس	evenement_climatique 91	none -50	vandalisme 40
#لانص	collision 82	incendie 51
#لانع	blessure 46
#لانن	collision 60
#لانه	collision 113
#لاني	collision -48	vol 144
#لاه>	incendie 70
#لاو>	bris_de_glace -42	collision 49	degats_des_eaux 58	dommage_materiel -72	none -130	vandalisme 58	vol 84
#لاوت	collision 156	dommage_materiel 119	none -117	vandalisme -43
#لاور	collision 73	dommage_materiel 67	vol -65
#لاوط	blessure -43	collision -84	degats_des_eaux -44	dommage_materiel 84	evenement_climatique 53	vandalisme -68	vol 117
#لاول	collision -42	dommage_materiel 42	incendie 40
#لاي>	dommage_materiel 71	vol 44
#لاير	none -82	vandalisme 179	vol -43
#لايس	collision 79
#لايك	collision 56	none -40	vol 58
#لايم	collision 83
#لباب	bris_de_glace 47
#لبات	blessure 66	dommage_materiel 83	vol -55
#لباد	autre -71	blessure 201	bris_de_glace 101	collision -140	degats_des_eaux -109	dommage_materiel -134	evenement_climatique -96	incendie 168	none -209	vandalisme -87	vol -77
#لباس	autre 86	blessure -45	collision 75
#لباش	collision 75	dommage_materiel -46	evenement_climatique 50	none -66	vandalisme 100	vol -49
#لباط	collision 59	dommage_materiel -43	incendie 131	none -57	vol 57
#لباق	autre 101	collision -40	degats_des_eaux 41	none -61
#لبال	blessure -47	bris_de_glace 97	collision -83	incendie 82	none -57
#لبان	bris_de_glace 50	collision -45	degats_des_eaux 109	none -44
#لبت>	collision 133	degats_des_eaux 94	dommage_materiel -46	none -63
#لبحث	collision -81	dommage_materiel 131	vol 87
#لبحر	autre 53	blessure 64	evenement_climatique 44	none -45	vol -41
#لبخا	blessure 134	collision -85	dommage_materiel -52	incendie 70
#لبرا	dommage_materiel 76	incendie 65
#لبرد	bris_de_glace 105	evenement_climatique 85	none -52
#لبرم	blessure 88	collision 66
#لبرو	blessure 108	dommage_materiel -40	none -42	vandalisme -54	vol 100
#لبري	autre 118	collision -57	dommage_materiel 74	none -119	vandalisme 113	vol -103
#لبزط	collision -58	vol 166
#لبصم	vol 134
#لبطا	autre 60	blessure 101	collision -56	incendie 66	none -63
#لبطي	collision 91	evenement_climatique 57
#لبقر	evenement_climatique 80	vol 48
#لبكا	degats_des_eaux 96
#لبلا	collision -51	degats_des_eaux 60	dommage_materiel 74	none -62
#لبلد	collision 87	evenement_climatique 43
#لبلك	bris_de_glace 126	collision -43	dommage_materiel 105	none -67	vol -52
#لبلو	degats_des_eaux 81
#لبنت	blessure 127	none -103
#لبنك	autre 103	collision -66	dommage_materiel -40	evenement_climatique 97	none -81	vol 111
#لبني	collision 126	dommage_materiel 72	vol -70
#لبه>	dommage_materiel 77
#لبها	evenement_climatique 61	vol 106
#لبو>	blessure 86	bris_de_glace -48	collision -74	dommage_materiel 64	none -94	vol 85
#لبوا	collision 116	dommage_materiel -50	none -45	vandalisme 86
#لبوب	incendie 160
#لبور	collision 136	none -50
#لبوط	incendie 124
#لبول	vandalisme 48
#لبوم	degats_des_eaux -43	dommage_materiel 45	incendie 85
#لبي>	autre 54	vol 45
#لبيا	degats_des_eaux 71	evenement_climatique 58
#لبيب	blessure -46	dommage_materiel 94
#لبيت	none -41
#لبيج	blessure -47	vandalisme 130	vol -47
#لبير	autre 43	degats_des_eaux 52	evenement_climatique 43	none -115
#لبيس	collision -45	dommage_materiel 96
#لبيض	autre 48	dommage_materiel -47	none -79	vandalisme 158	vol -49
#لبيط	autre 57	dommage_materiel -42
#لبيع	bris_de_glace 93	incendie 52
#لبيك	bris_de_glace -41	collision 187	vandalisme -45
#لتاب	dommage_materiel 112	none -54
#لتاك	none 126
#لتام	autre 148	collision 42
#لتبر	evenement_climatique 131
#لتبن	incendie 48
#لتحت	bris_de_glace 112	dommage_materiel -55	incendie 103	none -70
#لتحد	none 114
#لتدف	degats_des_eaux 112
#لتر>	degats_des_eaux 177	dommage_materiel -42	none -43	vol 71
#لترق	collision 52
#لترو	blessure 141	dommage_materiel -53	vandalisme 64
#لتري	collision 40	incendie 59	vandalisme -40
#لتصا	collision -80	degats_des_eaux 48	evenement_climatique 41	vol 82
#لتصر	autre 51	collision -47	none 122
#لتصل	degats_des_eaux 96	dommage_materiel 82	incendie -51
#لتعو	none 83
#لتقا	collision 102
#لتلا	collision -50	degats_des_eaux 92	vol 44
#لتلف	dommage_materiel 111
#لتم>	collision -41	evenement_climatique 58	none 161
#لتنا	autre 103	dommage_materiel 143	none -110	vandalisme -47
#لتني	autre 254	collision 50	dommage_materiel -66	none -164
#لته>	degats_des_eaux 62	none 45
#لتها	collision -51	incendie 70	vandalisme 45
#لتهب	blessure 92	collision -51	dommage_materiel -43	incendie 109	none -43	vol 41
#لتهم	incendie 111
#لتو>	blessure 47	collision 77
#لتوص	collision 95	none -41	vol 74
#لتوق	collision 69
#لتوي	degats_des_eaux 93	dommage_materiel -42	none -47
#لتيا	autre -70	degats_des_eaux 44	dommage_materiel 221	incendie -53
#لتين	blessure 164	collision -99	dommage_materiel -43
#لتيو	blessure -40	collision -42	degats_des_eaux 237	dommage_materiel -41	none -42	vol -48
#لثال	collision 57
#لثام	none 102
#لثان	blessure 47
#لثلج	evenement_climatique 144
#لثمن	dommage_materiel 91	none 72	vol -76
#لثه>	collision 79
#لجاج	blessure 145	bris_de_glace 159	collision -70	degats_des_eaux -71	dommage_materiel -76	evenement_climatique -55	none -48
#لجار	degats_des_eaux 67
#لجام	blessure -63	bris_de_glace 96	collision -70	dommage_materiel -42	incendie 107	none -67	vandalisme -43	vol 124
#لجان	incendie 52	vandalisme 68
#لجبس	blessure 48	degats_des_eaux 74	none -53
#لجبص	degats_des_eaux 207	dommage_materiel -73
#لجبل	collision -42	degats_des_eaux -52	dommage_materiel 94	evenement_climatique 74
#لجدي	autre 41	dommage_materiel 106	none -42
#لجرا	bris_de_glace 69
#لجرح	blessure 85
#لجرد	degats_des_eaux 56	dommage_materiel 159	evenement_climatique -65	none -40	vandalisme -62
#لجزا	bris_de_glace 97
#لجلا	autre 106	blessure -42	collision -77	none -90	vol 191
#لجمل	blessure 73	bris_de_glace -40	collision 142	degats_des_eaux -40	dommage_materiel -52	evenement_climatique 95	incendie -95	none -43
#لجمي	autre 56
#لجنا	blessure 55	none -45	vandalisme 109
#لجنب	collision 163	none -44
#لجند	collision 110	dommage_materiel -65	none -107	vandalisme 105
#لجنط	dommage_materiel 176	none -45
#لجني	collision -73	vandalisme 138
#لجهت	collision 98	none -72	vandalisme 61
#لجهد	blessure -43	bris_de_glace 211	vandalisme -44
#لجوا	autre 80	collision -40	degats_des_eaux 50
#لجيب	bris_de_glace 41	none -55	vol 142
#لجير	blessure 45
#لحاد	collision 80
#لحار	vandalisme 70
#لحاس	collision -71	dommage_materiel 343	incendie -122	none -69	vol -42
#لحاف	none -43	vol 81
#لحال	blessure -40	bris_de_glace -50	collision -66	degats_des_eaux -50	evenement_climatique -40	none 227	vandalisme -67	vol -74
#لحان	degats_des_eaux 76	none -44
#لحبل	blessure -60	collision -48	dommage_materiel 60	vol 151
#لحج>	collision -40	degats_des_eaux 127	none -57	vandalisme -59	vol 117
#لحجا	bris_de_glace -41	vandalisme 258	vol -85
#لحجر	blessure 55	dommage_materiel -50	none -46	vandalisme 136	vol -66
#لحد>	degats_des_eaux 83	evenement_climatique 137	none -47	vol -62
#لحدا	blessure 70	bris_de_glace 60	collision -49	dommage_materiel -57	none 80
#لحرا	bris_de_glace 68	degats_des_eaux 56	dommage_materiel -44	incendie -53	vol 90
#لحسا	autre 144	blessure 57	collision -68	dommage_materiel -93	vandalisme -49
#لحسن	collision 142
#لحسي	degats_des_eaux -69	evenement_climatique 123
#لحصا	blessure -51	collision -57	incendie 85	vol 58
#لحصي	bris_de_glace 41	dommage_materiel -46	incendie 140
#لحظه	evenement_climatique 51
#لحفر	collision 69	dommage_materiel -114	vandalisme 125	vol -53
#لحق>	collision -99	incendie 52	vol 128
#لحقت	blessure -66	bris_de_glace -44	collision 289	dommage_materiel -52	incendie -105	vandalisme -83
#لحقي	collision -47	dommage_materiel 94	none -56	vol 89
#لحلا	collision -48	degats_des_eaux 91
#لحلو	bris_de_glace 49	collision -45	dommage_materiel 96	evenement_climatique 48	none -74
#لحلي	degats_des_eaux -43	dommage_materiel 161	none -54
#لحما	degats_des_eaux 51
#لحمر	collision 64
#لحنف	collision -81	degats_des_eaux 213	evenement_climatique -130	none -140	vandalisme 100	vol -104
#لحو>	collision -50	degats_des_eaux 111	dommage_materiel 91	incendie -62
#لحوا	collision -57	none -52	vandalisme 113
#لحوت	collision 71	degats_des_eaux 109
#لحوض	dommage_materiel 75	none -48	vol -44
#لحوم	blessure 84	collision -49	none -75	vol -45
#لحي>	autre -57	collision -44	degats_des_eaux -43	dommage_materiel 109	evenement_climatique 68	none -53	vandalisme 47
#لحيط	incendie 45
#لحين	collision 56	vol 45
#لحيو	collision -42	dommage_materiel 96	evenement_climatique 80
#لخار	collision -61	degats_des_eaux 102	evenement_climatique 75	none -52
#لخام	autre 57
#لخان	degats_des_eaux 183
#لخبز	collision -43	vol 94
#لخبي	none 127
#لخدا	dommage_materiel -57	evenement_climatique 101	incendie 113	none -61	vandalisme -41	vol 50
#لخرا	degats_des_eaux -93	evenement_climatique 152
#لخزا	bris_de_glace 60	collision -56	degats_des_eaux 67	dommage_materiel 48	evenement_climatique 43	incendie -49	none -67
#لخسا	collision -41	evenement_climatique 80	vandalisme 58	vol -46
#لخشب	degats_des_eaux 65	none -44
#لخضا	collision 138
#لخضر	autre 96	blessure 40	collision 55	dommage_materiel -44	none -50	vol -43
#لخط>	collision 45
#لخطو	blessure -50	collision -95	dommage_materiel -48	none 184	vol 41
#لخلع	collision 41
#لخلف	collision 58
#لخمي	none 47
#لخوف	collision 134	degats_des_eaux -49	dommage_materiel -40	evenement_climatique 87	none -49
#لخيا	degats_des_eaux 158	dommage_materiel -41
#لخير	collision -44	degats_des_eaux 40	none 114	vandalisme -40
#لخيم	collision -89	evenement_climatique 40	incendie 42	none -54	vandalisme 87	vol 49
#لداب	blessure 74	collision 171	dommage_materiel -62	none -44	vol -78
#لداخ	evenement_climatique 65	none -50	vandalisme -43	vol 63
#لدار	autre 43
#لداي	vol 69
#لدتي	blessure 51
#لدجا	collision -45	dommage_materiel 103	evenement_climatique 40	none -61
#لدخا	incendie 150
#لدرب	vandalisme 97	vol -43
#لدرج	blessure 65	dommage_materiel 44	incendie 41
#لدرك	vol 40
#لدرو	blessure 125	collision -73	degats_des_eaux 63	none -59	vandalisme -43
#لدري	blessure -46	degats_des_eaux 70	dommage_materiel 174	incendie -72	none -43	vol -67
#لدش>	bris_de_glace 123	degats_des_eaux 51
#لدقي	collision -45	degats_des_eaux 69	evenement_climatique 60	incendie 64
#لدلا	blessure -45	collision -52	dommage_materiel -42	evenement_climatique 144	none -80	vandalisme 79	vol -41
#لدم>	collision 58
#لده>	collision 42	incendie 77	vol -43
#لدها	blessure -63	bris_de_glace 127	dommage_materiel -68	none -91	vandalisme 136	vol -59
#لدو>	blessure 149	collision -52	degats_des_eaux 40	dommage_materiel -67
#لدوا	evenement_climatique 91	none -50	vandalisme 47	vol 54
#لدور	collision 53
#لدوش	bris_de_glace 170	collision -41	none -51
#لدول	degats_des_eaux 83	dommage_materiel 58
#لديب	autre 65	dommage_materiel 54	vandalisme -51
#لدين	collision 59	degats_des_eaux -40	dommage_materiel -47	incendie 172
#لديه	collision 75	dommage_materiel 120	none -64	vol -40
#لذرا	blessure 55	bris_de_glace 69	dommage_materiel -60
#لذهب	bris_de_glace 42	vol 90
#لذي>	collision 63
#لراب	degats_des_eaux 41
#لراج	collision 64	degats_des_eaux -42	incendie 136	none -55
#لراد	blessure 76	none -40	vol 54
#لراس	blessure -65	bris_de_glace 106	dommage_materiel -42	none -48
#لراك	collision 58	none -61	vandalisme 103
#لراي	blessure -100	bris_de_glace -50	collision 210	dommage_materiel -53	incendie 64	vandalisme -66	vol -48
#لربا	autre 45	blessure 90	none -41
#لربع	collision 42	none 116
#لرجل	blessure 57	collision 89
#لرحل	autre 155	collision -100	none -56	vol 61
#لرصي	blessure -58	collision 210
#لرطو	collision -57	degats_des_eaux 148
#لرعد	evenement_climatique 213
#لرف>	blessure -75	collision -57	degats_des_eaux -56	dommage_materiel 269	incendie 64	none -55	vol -76
#لركا	bris_de_glace 50	degats_des_eaux 56	dommage_materiel -43	incendie 55
#لركب	dommage_materiel 51	evenement_climatique 77
#لركل	collision -67	vandalisme 258	vol -47
#لرما	evenement_climatique 110	incendie 52	none -53
#لرمل	autre 75	bris_de_glace 127	degats_des_eaux -40	dommage_materiel -52	incendie 150	none -89	vandalisme -47	vol -64
#لروا	collision -58	none -55	vandalisme 131	vol 68
#لروب	degats_des_eaux 156	incendie -52
#لروض	collision 47
#لروم	collision 65	dommage_materiel -60	incendie 125	none -61
#لرون	collision 195
#لروي	autre -73	blessure -51	degats_des_eaux -58	dommage_materiel 212	evenement_climatique -53	incendie -40	none -241	vol -82
#لريا	bris_de_glace 49	dommage_materiel -43	evenement_climatique 41	none -42
#لريح	collision -50	dommage_materiel -52	evenement_climatique 287	none -43
#لريد	dommage_materiel -52	incendie 228	none -49	vandalisme 46	vol -62
#لزاج	bris_de_glace 276	collision -57	none -62
#لزبل	vandalisme 136
#لزبو	dommage_materiel 112	none -46	vandalisme 62
#لزجا	bris_de_glace 148
#لزرا	degats_des_eaux 65
#لزرب	degats_des_eaux 124
#لزرع	blessure -42	collision -49	dommage_materiel -41	evenement_climatique -47	incendie 89	none -50	vol 136
#لزرق	collision 64
#لزري	evenement_climatique 42	none -40	vol 93
#لزلي	bris_de_glace 96	degats_des_eaux 87	dommage_materiel -78
#لزنق	dommage_materiel -40	vandalisme 154	vol -42
#لزوا	autre 66	dommage_materiel -46	vol 79
#لزيت	blessure 80	collision 68
#لساب	vandalisme 64
#لسار	autre 84	dommage_materiel -49	none -51	vol 97
#لساس	collision -42	degats_des_eaux 179	dommage_materiel -53	vandalisme 69	vol -60
#لساع	vol 47
#لساق	blessure 171	collision -43	dommage_materiel -112	none -44	vandalisme -42	vol 99
#لسان	degats_des_eaux 47	evenement_climatique -44	vandalisme 53
#لساي	collision 44
#لسبا	blessure 41	collision -63	degats_des_eaux 111	dommage_materiel 53	none -47
#لسبب	autre 163	blessure 65	collision -116	none -58	vol -50
#لسبت	none 73
#لسبي	blessure 96
#لست>	none 138	vandalisme -41
#لستا	incendie 234	none -53
#لستو	incendie 116
#لسجا	degats_des_eaux 84
#لسخا	degats_des_eaux 91	incendie 52
#لسخو	bris_de_glace 180	degats_des_eaux 42	dommage_materiel -50	evenement_climatique -49
#لسدا	blessure -55	dommage_materiel 68	incendie 156	none -43	vandalisme -40	vol -67
#لسرب	collision -48	evenement_climatique 159	vol 49
#لسرد	collision 64	incendie 78
#لسرق	none 156
#لسرو	autre 97	collision -59	dommage_materiel 145	evenement_climatique -44	none -169	vandalisme -57
#لسري	incendie 49
#لسطح	collision -41	evenement_climatique 162
#لسطل	collision -66	degats_des_eaux -44	dommage_materiel 284	none -145	vandalisme -70
#لسطو	collision 80	degats_des_eaux 42	dommage_materiel -46	none -53	vandalisme -50	vol 65
#لسعا	blessure 115	collision -93	incendie 86
#لسفر	autre 253	collision -46	dommage_materiel -42	none -74	vandalisme -41
#لسفل	collision 57	degats_des_eaux 102
#لسفن	collision -55	dommage_materiel -43	none -62	vandalisme 122
#لسقف	evenement_climatique 40
#لسقي	evenement_climatique 84	none -58	vandalisme 119	vol -70
#لسكا	dommage_materiel -45	evenement_climatique -42	incendie 128	none -55	vandalisme -43	vol 81
#لسكر	collision 48	degats_des_eaux 50	vol -45
#لسكو	blessure -55	collision 145	none -41	vandalisme 48
#لسلط	dommage_materiel 65	evenement_climatique 85
#لسلع	degats_des_eaux 117	none -46	vandalisme -45
#لسلك	collision -61	dommage_materiel 104	evenement_climatique -57	incendie -121	vol 152
#لسلم	blessure 187	collision -50
#لسلو	blessure 42	degats_des_eaux -46	dommage_materiel 41	vandalisme 54
#لسما	blessure 64	dommage_materiel 103	evenement_climatique 64	none -89	vol -66
#لسنا	dommage_materiel 102
#لسنس	blessure -56	collision -57	vol 205
#لسه>	blessure -49	collision 93	dommage_materiel -61	none -118	vandalisme -61	vol 199
#لسوا	autre 56	vol 42
#لسور	dommage_materiel 54
#لسوق	vol 64
#لسوك	autre -53	collision -86	dommage_materiel -42	none -83	vandalisme 118	vol 179
#لسي>	degats_des_eaux 136	dommage_materiel -46	incendie 57	none -54
#لسيد	dommage_materiel 88
#لسير	collision 72	dommage_materiel 44	none -41	vol -46
#لسيف	collision -59	degats_des_eaux 108	vol 85
#لسيل	collision -50	degats_des_eaux -49	dommage_materiel -48	evenement_climatique 96	incendie 56	none -54	vandalisme 150	vol -58
#لسيم	blessure -56	bris_de_glace 65	dommage_materiel 78
#لسيو	collision -42	evenement_climatique 122	none -60	vandalisme 67
#لشاب	collision 109	incendie 106	none -46
#لشاح	collision 44
#لشار	collision 74	none -40	vandalisme 53
#لشاش	dommage_materiel 55	vandalisme 75
#لشان	blessure 86	collision -64	vandalisme -40	vol 51
#لشبا	dommage_materiel -40	none -44	vol 43
#لشبك	blessure -54	collision 83	incendie -84	vol 137
#لشتا	degats_des_eaux 111	evenement_climatique 60	none -47
#لشجر	evenement_climatique 195	none -52
#لشرا	collision -43	evenement_climatique 87	incendie 100
#لشرج	bris_de_glace 168	dommage_materiel -48
#لشرف	evenement_climatique 50	incendie 69
#لشرك	autre 47	dommage_materiel 63	none -54
#لشري	collision -64	dommage_materiel 89	none -50	vandalisme -45	vol 97
#لشفا	evenement_climatique 66	incendie 63
#لشقه	dommage_materiel 68	none -48	vol 44
#لشكا	collision -50	none -46	vol 233
#لشكو	vandalisme 62	vol 50
#لشمس	bris_de_glace 46	evenement_climatique 65
#لشمع	blessure -43	collision -83	degats_des_eaux -68	incendie 261	none -64	vandalisme -47	vol -45
#لشهر	none 65
#لشوف	degats_des_eaux 195
#لشوك	blessure 176	collision -56
#لشيف	collision 74
#لصاب	collision -42	degats_des_eaux 55	dommage_materiel 62
#لصات	autre 58
#لصاع	evenement_climatique 156
#لصاك	collision -54	vol 114
#لصال	degats_des_eaux 115
#لصان	collision -40	vol 95
#لصبع	blessure -58	bris_de_glace 145	dommage_materiel 46
#لصت>	autre 168	blessure 47	collision -46	dommage_materiel -63	evenement_climatique 47	none -61	vol -51
#لصحو	degats_des_eaux 101	dommage_materiel 102	vandalisme -53
#لصخر	collision -42	dommage_materiel 76	evenement_climatique 113
#لصدا	collision 49	none -68	vandalisme 87
#لصدم	collision 61
#لصغي	incendie 41
#لصق>	collision 197	none -66	vandalisme 42	vol -41
#لصقا	blessure -59	bris_de_glace -63	collision 132	degats_des_eaux -59	evenement_climatique -53	incendie -71	none -165	vandalisme 99	vol -112
#لصنا	bris_de_glace 70	collision -52	dommage_materiel -44	none -84	vol 114
#لصند	collision 76
#لصو>	dommage_materiel 92
#لصور	collision 43	incendie 79
#لصوص	vol 129
#لصيد	bris_de_glace 125	collision 51
#لصيف	collision -60	degats_des_eaux -84	dommage_materiel -132	none 87	vandalisme -76	vol 191
#لصين	autre 165	bris_de_glace -65	collision -69	dommage_materiel 220	incendie -40	none -123	vandalisme -46	vol -67
#لضبا	collision 103	evenement_climatique 81	none -40
#لضبط	none 116
#لضرب	bris_de_glace 65
#لضو>	dommage_materiel 63
#لضوء	collision 67
#لضيا	autre 105	incendie 44	vol -50
#لضيع	blessure 41	collision -47	degats_des_eaux -43	evenement_climatique 95	none -72	vandalisme 40
#لطاب	degats_des_eaux 52	dommage_materiel 71
#لطات	collision -53	dommage_materiel 66	vol 63
#لطاج	incendie 97
#لطاق	collision -52	evenement_climatique 110	incendie -84	vol 123
#لطاك	autre 52	vol 46
#لطاو	blessure -72	bris_de_glace 80	collision -91	degats_des_eaux -57	dommage_materiel 46	incendie 92	none -92	vandalisme -66	vol 93
#لطبا	collision -77	incendie 159	none -76	vandalisme 88	vol -47
#لطبع	degats_des_eaux 115	evenement_climatique -55	none 105
#لطبل	bris_de_glace -70	collision -64	dommage_materiel 163	vandalisme 89
#لطبي	autre 77	blessure 58
#لطرا	autre 63	collision 53	evenement_climatique 42	none -59	vol 57
#لطرف	none 131
#لطرق	collision 44
#لطرو	collision 54	degats_des_eaux 80	incendie -42
#لطري	bris_de_glace 42	collision 88
#لطلا	collision -40	incendie 81	none -62	vandalisme 113
#لطلب	none 178
#لطما	collision -46	none -42	vandalisme 133
#لطمو	bris_de_glace -41	dommage_materiel -107	none -77	vandalisme 135	vol 138
#لطنا	blessure 55	collision -44	incendie 42	none 90
#لطنج	blessure 160	bris_de_glace 62	collision -68	dommage_materiel -44
#لطه>	degats_des_eaux -47	dommage_materiel 49	evenement_climatique 110
#لطوا	bris_de_glace 40	collision -50	degats_des_eaux 201	evenement_climatique -53	none -46
#لطوب	blessure 51	vol 67
#لطون	autre 75	evenement_climatique 44
#لطيا	autre 83	blessure -65	dommage_materiel 50	none -71	vandalisme -48	vol 59
#لطير	autre 107	degats_des_eaux 139	dommage_materiel -43	none -63
#لطيف	collision 41	incendie 119	vol -52
#لطين	degats_des_eaux -81	evenement_climatique 168
#لظلا	blessure 96
#لظهر	none 63
#لعات	evenement_climatique 43	vandalisme 82
#لعاد	bris_de_glace 133	collision 100	dommage_materiel -43	none -92
#لعاش	none 62
#لعاص	evenement_climatique 169
#لعاف	incendie 105
#لعام	autre 45	bris_de_glace 44
#لعان	blessure 114	dommage_materiel -55	incendie -56	vandalisme 135	vol -41
#لعاي	blessure 75	bris_de_glace -44	collision -73	dommage_materiel 182	none -91	vol -41
#لعب>	blessure 283	collision -103	degats_des_eaux -41	dommage_materiel 85	none -93	vandalisme -85
#لعبا	blessure 238	bris_de_glace -63	collision -76	degats_des_eaux -52	dommage_materiel 91	evenement_climatique -41	incendie -43	none -163	vandalisme -60	vol -61
#لعبو	bris_de_glace 107
#لعت>	evenement_climatique 55
#لعجا	dommage_materiel -52	evenement_climatique 177
#لعجل	collision 73	none -53	vol 71
#لعجي	degats_des_eaux -77	dommage_materiel 138	evenement_climatique 75	incendie -73	none -42	vol -62
#لعرا	bris_de_glace 74	collision -52	dommage_materiel 93
#لعرب	dommage_materiel -42	evenement_climatique 63
#لعرس	dommage_materiel 136	incendie 53	none -104	vol 42
#لعرض	blessure -55	collision -55	dommage_materiel 78	evenement_climatique 141	none -46	vandalisme -55
#لعرو	dommage_materiel 117	none -97	vandalisme 62
#لعسا	collision 43	vol 47
#لعشا	collision -101	dommage_materiel -41	incendie 170	none -67	vandalisme 102	vol -104
#لعشر	none 65
#لعشي	collision 41
#لعصر	collision -66	degats_des_eaux 73	vol 65
#لعصي	blessure -54	collision -78	dommage_materiel 317	none -87
#لعطل	vol 144
#لعظم	blessure 134	bris_de_glace -45	collision -138	dommage_materiel 205	none -92	vandalisme -60	vol -71
#لعقد	autre 210	collision -62	dommage_materiel -71	none -59	vol -60
#لعلا	autre 54	evenement_climatique 48
#لعلم	dommage_materiel 57	vol 89
#لعلو	degats_des_eaux 108
#لعمر	autre 181	collision -54	none -79
#لعمل	none -45
#لعمو	collision 61
#لعنا	collision -43	evenement_climatique 151	incendie 56	none -61
#لعنق	blessure 91	collision -42	dommage_materiel -45	vol 97
#لعه>	degats_des_eaux 53	none -42	vol 40
#لعو>	bris_de_glace 149	collision -48	dommage_materiel -45	none -52	vandalisme 71
#لعود	blessure 89	collision -72
#لعيا	blessure -72	bris_de_glace 74	collision -46	dommage_materiel 172	none -62	vandalisme -51	vol -51
#لعيد	autre 86	none -55	vandalisme -43
#لعين	bris_de_glace 152	incendie -47
#لغاب	collision 90
#لغاز	incendie 167	none -56
#لغت>	autre 59	none -58	vol 98
#لغرز	blessure 88	bris_de_glace 89	collision -56	dommage_materiel -49
#لغرف	degats_des_eaux 95	none -43
#لغسا	collision -40	dommage_materiel 167	vol -79
#لغسي	collision -79	degats_des_eaux 87	incendie 100
#لغطا	blessure 146	vandalisme -69
#لغلط	collision 266	none -158
#لغنا	collision -63	none -86	vol 131
#لغوا	none 162
#لغيت	autre 313	collision -42	dommage_materiel -41	none -98	vol -55
#لفات	dommage_materiel 51
#لفار	collision 112	incendie 57
#لفاز	dommage_materiel 119
#لفاك	autre 178	none -51
#لفت>	collision -57	degats_des_eaux 56	dommage_materiel 158	none -40
#لفخا	blessure -65	collision -101	dommage_materiel 255	evenement_climatique 71	none -77	vandalisme -46	vol -62
#لفخد	blessure 91	collision 48	none -42
#لفخذ	blessure 221	collision -57
#لفرا	bris_de_glace 64	collision 46	incendie 41	none -58
#لفرن	incendie 54
#لفري	degats_des_eaux 54	dommage_materiel 101	evenement_climatique -48	none -49
#لفزه	blessure -47	collision -48	dommage_materiel 182	none -43
#لفلا	none -43	vol 99
#لفلو	autre 184	collision -45	dommage_materiel -44	none -78	vol 49
#لفنا	blessure 152	collision -153	dommage_materiel -64	none -57	vandalisme 126	vol -53
#لفند	autre 245	collision -91	none -90
#لفور	collision 103	none -55
#لفوق	bris_de_glace 54	collision -65	degats_des_eaux 146
#لفول	collision 123
#لفون	dommage_materiel 69	vol 59
#لفي>	bris_de_glace 43
#لفيت	autre -73	blessure -51	bris_de_glace 179	collision -66	dommage_materiel 71	evenement_climatique -44	none -66	vandalisme 103	vol -45
#لفير	bris_de_glace 121	evenement_climatique 44	none -47
#لفيض	evenement_climatique 182	vol -57
#لفيل	collision 43	none -65	vandalisme 149
#لفيه	blessure 77	vandalisme 44
#لقا>	vol 54
#لقات	blessure 89
#لقاد	degats_des_eaux 114
#لقار	collision -86	degats_des_eaux -51	dommage_materiel 176	none -109	vandalisme 51	vol -64
#لقاع	collision 107	degats_des_eaux 180	dommage_materiel -48	incendie -142	vandalisme -42	vol -52
#لقاو	collision 80	vandalisme -53
#لقاي	evenement_climatique 123	vol -56
#لقبو	degats_des_eaux 41	evenement_climatique 49	none -109	vol 72
#لقت>	blessure 75
#لقدا	blessure 93	collision 118	dommage_materiel -60	incendie -42	none -85	vol -44
#لقدر	degats_des_eaux 132	none -51	vandalisme -47
#لقدي	blessure 52	collision -41	dommage_materiel 97	none -63
#لقرا	dommage_materiel 96	vol 55
#لقرم	blessure -47	evenement_climatique 215
#لقسم	collision 97	dommage_materiel -62	incendie 45	none -94	vandalisme 135	vol -58
#لقصد	evenement_climatique 114
#لقضا	collision -44	vol 137
#لقط>	incendie 50
#لقطا	autre 115	collision -44	none -62	vol 84
#لقفل	vandalisme 63	vol 57
#لقما	incendie 97
#لقنط	collision -91	evenement_climatique 180	vandalisme 73
#لقني	autre 139	none -63
#لقه>	bris_de_glace 66	degats_des_eaux -95	dommage_materiel -42	evenement_climatique 67	none -47
#لقهو	dommage_materiel 83
#لقوي	collision -86	degats_des_eaux -40	dommage_materiel -66	evenement_climatique -72	incendie 92	none -88	vandalisme 163	vol -43
#لقي>	collision -127	dommage_materiel -43	evenement_climatique 40	vol 178
#لقيا	vol 100
#لقيت	none -49	vol 67
#لقين	collision -94	evenement_climatique 52	vandalisme 50	vol 107
#لكاب	incendie 50	none -57	vandalisme 110
#لكات	collision -67	vol 152
#لكاح	blessure 173
#لكار	collision 103	none -59
#لكاز	bris_de_glace 82	dommage_materiel -49	incendie 132
#لكاس	bris_de_glace 40	vol 139
#لكاط	blessure -46	vol 139
#لكاف	autre -44	blessure -40	bris_de_glace -45	collision -70	degats_des_eaux 290	dommage_materiel -91	evenement_climatique -106	none -140	vandalisme -63	vol -56
#لكام	none -42	vandalisme 60
#لكبي	dommage_materiel 91
#لكت>	collision 254	none -51	vandalisme -48	vol -84
#لكتب	collision -60	degats_des_eaux 158	dommage_materiel -48	none -48	vandalisme 73
#لكتف	dommage_materiel 84	vandalisme 75	vol -59
#لكرا	dommage_materiel -44	evenement_climatique 44	vol 64
#لكرس	blessure 51	none -66	vandalisme 68
#لكره	bris_de_glace 61	collision 110	dommage_materiel 59	none -80
#لكرو	blessure 125	dommage_materiel -59	none -79	vandalisme 95	vol -72
#لكري	collision -49	dommage_materiel 165	none -78
#لكسي	collision 102
#لكل>	collision 82	incendie 113	none -62
#لكلا	collision 143
#لكلب	dommage_materiel 99	none -45	vandalisme -55
#لكلي	dommage_materiel 43
#لكم>	none 65
#لكنا	blessure -55	collision 104	degats_des_eaux 60	dommage_materiel -56	vandalisme 61	vol -78
#لكنن	incendie 51
#لكني	bris_de_glace 57	collision 91	none -81
#لكه>	dommage_materiel 86	vandalisme 51
#لكهر	incendie 41
#لكور	bris_de_glace 70	vol 44
#لكوز	degats_des_eaux 42	incendie 49
#لكوف	vol 128
#لكوك	blessure 56	bris_de_glace -79	collision -82	dommage_materiel 289	evenement_climatique -43	incendie -55	none -189	vandalisme -57	vol -55
#لكول	blessure -69	collision -59	degats_des_eaux 176	dommage_materiel -47	vol 98
#لكوم	vol 78
#لكون	collision 47
#لكي>	incendie 83
#للاس	dommage_materiel 68	none 73
#للاف	degats_des_eaux 87	dommage_materiel 107
#للبا	bris_de_glace 57	dommage_materiel -40
#للبل	degats_des_eaux 186
#للبو	vol 44
#للبي	bris_de_glace 101	evenement_climatique 82	none -46
#للحم	blessure 96	collision -40	degats_des_eaux 54	dommage_materiel 50	incendie -59
#للدا	blessure 99
#للدو	evenement_climatique 49
#للرك	degats_des_eaux 73	evenement_climatique 75
#للسر	vol 106
#للسط	collision -58	dommage_materiel -50	evenement_climatique 127	none -82	vol 116
#للسي	bris_de_glace 181	collision -77	none -49	vandalisme -95	vol 68
#للشر	bris_de_glace 109
#للصا	bris_de_glace 89	collision -99	degats_des_eaux 120	evenement_climatique -60
#للعا	blessure 116	bris_de_glace -41	collision -149	dommage_materiel 159	evenement_climatique 76	none -96	vandalisme -48	vol -63
#للعم	degats_des_eaux 42	dommage_materiel 65
#للكر	degats_des_eaux -44	evenement_climatique 116	vandalisme -44	vol 77
#للكل	blessure 85
#للكو	collision -40	vol 71
#للمر	collision 48	degats_des_eaux 56
#للمس	degats_des_eaux 83	incendie 68	vol -80
#للمو	degats_des_eaux 85
#للوح	blessure -44	bris_de_glace 78	collision -57	dommage_materiel 130	none -62	vandalisme -40	vol 78
#للور	collision 81
#لليس	blessure 131	bris_de_glace 44	collision -69	dommage_materiel 74	evenement_climatique -52	none -64	vol -69
#لليل	vandalisme 54
#لليم	collision 109
#لما>	degats_des_eaux 142
#لماء	degats_des_eaux 113
#لمات	blessure 66	collision -61	dommage_materiel -57	none 55	vandalisme 95	vol -81
#لماذ	autre 183	collision 66	dommage_materiel -63	none -174	vol -54
#لمار	dommage_materiel 101
#لماز	autre 63	blessure -43	collision -76	dommage_materiel 50	incendie 85	none -49
#لماض	none 81
#لماط	blessure 232	degats_des_eaux 50	dommage_materiel -106	incendie -48	none -238	vandalisme -45	vol -84
#لماك	degats_des_eaux 101	evenement_climatique 51	none -44
#لمال	collision -43	dommage_materiel 131	vandalisme -52	vol 45
#لمان	blessure 53	collision -49	incendie 116	vol -46
#لمبل	collision -40
#لمت>	collision -57	dommage_materiel 92	none -71	vandalisme -83	vol 117
#لمتح	vol 43
#لمتر	blessure -42	collision 51	evenement_climatique 138
#لمتو	vol 61
#لمجا	degats_des_eaux 86
#لمجم	collision -45	degats_des_eaux -45	incendie 201	none -63	vol -67
#لمحر	autre 46	collision -41	none -61	vandalisme 96
#لمحض	vol 41
#لمحط	vol 162
#لمحف	autre -54	vol 138
#لمحل	degats_des_eaux 49	none -57	vandalisme 93
#لمحم	collision 99
#لمخب	incendie 40
#لمخز	blessure -40	collision -50	dommage_materiel -48	evenement_climatique 51	none -76	vol 172
#لمدر	blessure 90
#لمدف	bris_de_glace 74	degats_des_eaux 72	dommage_materiel -56
#لمدن	degats_des_eaux 50
#لمدي	blessure 62	bris_de_glace 62	collision -64	dommage_materiel -47
#لمرا	collision 48
#لمرت	collision -41	degats_des_eaux 56	dommage_materiel -58	none -91	vandalisme 139
#لمرج	collision 42
#لمرح	collision -50	degats_des_eaux 126	dommage_materiel -52	incendie 84
#لمرس	collision 89	evenement_climatique 77	vol -63
#لمرف	collision 80	dommage_materiel -49	none -83	vol 150
#لمرك	collision 47
#لمره	degats_des_eaux 41	vandalisme 101
#لمرو	evenement_climatique 41
#لمس>	bris_de_glace -48	collision 182
#لمسا	degats_des_eaux 40	vandalisme 47
#لمسج	blessure 42	degats_des_eaux 62	dommage_materiel -46	vol -59
#لمسر	vol 210
#لمسك	collision 142
#لمسم	autre 49	blessure -46	collision -97	dommage_materiel -40	vandalisme 217	vol -42
#لمسن	blessure 72	collision -51	incendie 46
#لمسو	degats_des_eaux 50	vol 49
#لمشت	degats_des_eaux 90
#لمصا	autre 220	none -160	vandalisme 57	vol -46
#لمصب	incendie 88
#لمطا	incendie 112
#لمطب	blessure -42	bris_de_glace 85	collision -66	degats_des_eaux 81	none -50
#لمطر	evenement_climatique 165
#لمطع	collision -45	dommage_materiel -72	evenement_climatique 65	vandalisme 151
#لمظل	evenement_climatique 147	incendie 59	none -46
#لمعل	degats_des_eaux 75	dommage_materiel 198	incendie -100	none -86	vandalisme -55
#لمغر	dommage_materiel -44	none 40	vandalisme 83
#لمغس	degats_des_eaux 170
#لمقا	vandalisme 67	vol 72
#لمقد	collision 65
#لمقص	blessure -40	dommage_materiel -52	none -89	vandalisme 295	vol -89
#لمقل	incendie 40	vandalisme 65
#لمقه	collision -136	degats_des_eaux 79	dommage_materiel -51	vandalisme 56	vol 127
#لمكت	collision -54	dommage_materiel 163
#لمكم	bris_de_glace 93
#لمكي	bris_de_glace 88	vol 83
#لملا	degats_des_eaux 75	vandalisme -48	vol 74
#لملف	none 139
#لملك	vol 47
#لممت	blessure 46	collision 78	vol -43
#لممر	bris_de_glace 64	degats_des_eaux 88	evenement_climatique -48
#لمنا	none -63	vandalisme 108
#لمنح	collision 71	none -85	vandalisme -64	vol 157
#لمنز	evenement_climatique 123	none -48
#لمنش	blessure 149	dommage_materiel -60	none -76	vandalisme -45
#لمه>	dommage_materiel 91	vandalisme 91	vol -61
#لمها	collision 84
#لمهم	dommage_materiel 70	vandalisme 101	vol -105
#لموت	vandalisme 73
#لمود	evenement_climatique 148
#لموس	blessure 55	collision -97	none -67	vandalisme 178	vol -48
#لموض	vol 52
#لموق	collision 93	vol 40
#لموك	collision -57	degats_des_eaux 130	dommage_materiel 151	evenement_climatique -164	incendie 56	none -136	vandalisme -104	vol -40
#لمون	autre 77
#لميا	degats_des_eaux 158
#لميذ	collision 55	vandalisme 59	vol -123
#لمير	collision 99
#لمين	incendie 79
#لميه	autre 134	collision -103	vol 47
#لناد	evenement_climatique 95	vandalisme 98	vol -98
#لنار	incendie 94
#لناس	collision 70
#لناف	bris_de_glace 46	none -44	vandalisme 49	vol 63
#لنام	dommage_materiel -45	incendie 165
#لنجا	degats_des_eaux 103	dommage_materiel -45	incendie 44
#لنحا	collision -57	degats_des_eaux -51	none -42	vandalisme -40	vol 251
#لنص>	incendie 79
#لنصف	collision -41	none 119
#لنضا	autre 131	blessure -78	bris_de_glace -58	collision -87	degats_des_eaux -61	dommage_materiel 229	evenement_climatique -54	incendie -44	none -196	vandalisme -78	vol -84
#لنظا	autre 159	collision -46	dommage_materiel -106	none -106	vandalisme -89	vol 113
#لنعا	degats_des_eaux 80
#لنعن	collision 140	none -47	vol 82
#لنقل	bris_de_glace 40
#لنمر	bris_de_glace 92
#لنها	dommage_materiel 43
#لنوا	degats_des_eaux 48	vandalisme 74
#لنوم	degats_des_eaux 75
#لني>	autre 79
#لنير	incendie 107
#لها>	dommage_materiel 56
#لهات	vol 62
#لهم>	evenement_climatique 68
#لهوت	incendie 82
#لهون	collision 121
#لوا>	vol 80
#لواج	autre 164	collision -104	none -68
#لواح	evenement_climatique 103
#لواد	collision -53	degats_des_eaux -43	evenement_climatique 237
#لوار	degats_des_eaux 171
#لواق	bris_de_glace 288	collision -87	dommage_materiel -46	none -139	vandalisme -42
#لوال	blessure 41	incendie 51
#لوب>	collision -86	evenement_climatique 179	none -78	vandalisme 107	vol -63
#لوبه	vol 96
#لوجه	collision 189	degats_des_eaux -65	dommage_materiel -46	incendie 56	none -59
#لوح>	bris_de_glace 98	collision -74	incendie 111	none -108	vol -50
#لوحت	collision 53	none -69	vol 111
#لوحد	collision -44	none 65
#لوحل	degats_des_eaux -70	evenement_climatique 201
#لوحه	dommage_materiel 43
#لودي	collision 42
#لور>	collision 87
#لورا	collision 96
#لورد	dommage_materiel 62	none -87	vandalisme 141	vol -63
#لورش	bris_de_glace 116	none -63	vandalisme -44
#لورق	collision 83
#لورك	blessure 225	collision -56	vandalisme -43	vol -61
#لوز>	autre 110	collision -56	incendie 58	none -105	vol -42
#لوس>	autre 146	none -64
#لوسط	collision 96	dommage_materiel -61	vandalisme 84
#لوضو	autre -56	blessure -46	bris_de_glace -51	collision -44	degats_des_eaux 80	dommage_materiel -84	incendie 112	none -120	vandalisme -68	vol 108
#لوطن	vol 53
#لوطو	bris_de_glace 74	collision 48	incendie 57	none -44	vol -40
#لوع>	blessure 199	dommage_materiel -66	none -47	vandalisme -78
#لوعه	degats_des_eaux 74	vandalisme 67
#لوعي	collision 174	vol -45
#لوقا	degats_des_eaux 55	incendie 40
#لوقت	collision -40	dommage_materiel 59	evenement_climatique 56	incendie 47
#لوك>	blessure -76	degats_des_eaux -47	dommage_materiel 87	vandalisme 94
#لوكا	autre 95	collision 95	none -58
#لول>	degats_des_eaux 88
#لولا	collision 105	incendie 67	vol -57
#لولد	blessure 132	dommage_materiel -63	none -44
#لولي	collision -58	evenement_climatique 52	vandalisme 59
#لوم>	blessure 71	degats_des_eaux -48	dommage_materiel 76	none -41
#لوما	degats_des_eaux 137	incendie -94
#لومب	degats_des_eaux 131
#لومت	collision 46	dommage_materiel 99	none -55
#لون>	degats_des_eaux 55
#لوني	collision 102
#لوي>	dommage_materiel 161	none -55
#لويا	collision -43	degats_des_eaux 107	evenement_climatique 55
#ليا>	none -47
#ليان	dommage_materiel 83	vandalisme 45
#ليب>	degats_des_eaux -49	dommage_materiel 166	none -59
#ليت>	collision -54	dommage_materiel 74	incendie 51	none -57	vol 58
#ليته	blessure 109	collision -141	dommage_materiel -45	none -50	vandalisme 90
#ليج>	bris_de_glace 85	degats_des_eaux 73	dommage_materiel -70
#ليح>	degats_des_eaux 96	dommage_materiel 82	incendie -51
#ليد>	blessure 106	none -44
#ليده	bris_de_glace 41
#ليدي	collision 45	degats_des_eaux 45
#ليزر	dommage_materiel 51
#ليزه	dommage_materiel -59	none -52	vandalisme -48	vol 179
#ليزو	blessure -53	collision -178	dommage_materiel -42	vandalisme -43	vol 304
#ليزي	none 104
#ليسا	bris_de_glace 59	collision -46	dommage_materiel 110	evenement_climatique -42
#ليسر	collision 80
#ليسي	blessure 136	collision 50	none -49	vol -46
#ليط>	degats_des_eaux 147	dommage_materiel 91	evenement_climatique -64	none -46
#ليفو	collision -50	none -42	vandalisme -47	vol 153
#ليك>	collision -79	dommage_materiel 91	none 97	vandalisme -40	vol 56
#ليكو	vandalisme 133	vol -40
#ليلا	none 46
#ليلت	blessure 169	collision -52	degats_des_eaux -41	dommage_materiel -43	none -42	vandalisme 71	vol -53
#ليله	vandalisme 90
#ليلي	evenement_climatique 123	vol 42
#ليم>	none -54
#ليما	bris_de_glace 52	dommage_materiel 48	none -67
#ليمن	collision 199	incendie -51
#ليمه	collision -50	none -93	vol 135
#ليمو	blessure 133	dommage_materiel -74	none -84	vandalisme 72
#ليمي	collision 105	none -41
#لين>	vandalisme 91
#ليني	blessure 46	collision 62
#ليها	dommage_materiel 56
#ليهم	none -41	vandalisme 68
#ليو>	evenement_climatique 77
#ليوم	none 65
#ليون	vol 87
#لييه	blessure 80	bris_de_glace 73	vandalisme 60
#ماء>	degats_des_eaux 115
#مابغ	collision 176	evenement_climatique -72
#مابق	blessure 132	bris_de_glace -55	collision -90	dommage_materiel 69	none -83
#مات>	dommage_materiel 79
#ماتت	collision 75	dommage_materiel 111
#ماتش	blessure 140	bris_de_glace -92	dommage_materiel -91	vandalisme 55	vol -109
#ماتو	evenement_climatique 136
#ماتي	autre 42	degats_des_eaux 51	dommage_materiel 105	incendie -47	none -83	vandalisme -41
#ماجا	bris_de_glace 299	collision 43	dommage_materiel -76	none -222	vandalisme -50
#ماد>	incendie 121
#ماذا	autre 80
#مار>	vandalisme 97
#مارس	autre 68
#مارش	collision 183	none -42
#ماري	blessure -48	collision -57	dommage_materiel 92	none -46	vandalisme -41	vol 164
#مازا	none 69
#مازو	autre 48	collision -70	incendie 70	none -59	vol 58
#ماس>	incendie 118
#ماسي	bris_de_glace 64	collision 140	none -66
#ماش>	bris_de_glace 211	collision -106	dommage_materiel -53	none -75	vandalisme -46	vol 88
#ماشف	collision 203	none -54	vandalisme -61
#ماصر	collision -56	none -41	vandalisme 161
#ماضي	none 81
#ماطم	evenement_climatique 59	none -45	vandalisme 112
#ماطو	autre 82	dommage_materiel -52	evenement_climatique 40
#ماعر	autre 151	none -68	vandalisme 116	vol -96
#ماعن	collision 113	none -57	vandalisme 41
#ماعه	collision -79	degats_des_eaux -72	dommage_materiel 175	evenement_climatique 170	none -120	vandalisme -48	vol -90
#ماعي	collision 70	incendie 47
#ماق>	bris_de_glace 76	dommage_materiel 150	evenement_climatique -56	vol -110
#ماكا	bris_de_glace 55	evenement_climatique 58
#ماكن	evenement_climatique 48	none -84	vandalisme 100
#ماكي	degats_des_eaux 52	dommage_materiel 57	evenement_climatique 51	incendie 53	none -55
#مال>	blessure 41
#مالك	collision -43	dommage_materiel 179	none -46	vandalisme -64
#ماما	collision 82	dommage_materiel -50	none 54
#مامن	degats_des_eaux 91	incendie -58	vol 118
#مامه	collision 140	incendie 73	none -55
#مامي	bris_de_glace 92
#مان>	autre 54	blessure -41	dommage_materiel 49	evenement_climatique 89	none -48
#مانط	dommage_materiel -43	incendie 185	none -54	vol -75
#مانه	blessure -41
#ماني	evenement_climatique 91
#ماه>	degats_des_eaux 47
#ماوق	collision 87	degats_des_eaux -62	dommage_materiel 92	none -56
#ماي>	none 140	vol -40
#مايه	autre 54	blessure -56	collision -155	dommage_materiel 104	incendie -50	none -72	vandalisme -76	vol 165
#مبا>	autre 51	collision -44	evenement_climatique 57	none -45	vol 44
#مبار	collision -40	none -60	vandalisme 145	vol -41
#مبلغ	autre 53	none 43
#مبلل	degats_des_eaux 93
#مبلو	collision -46	degats_des_eaux 180
#مبوا	collision 75	dommage_materiel -40	vandalisme 115
#مبي>	degats_des_eaux 131
#مبين	collision -72	dommage_materiel -52	evenement_climatique 41	vandalisme -50	vol 171
#مبيه	degats_des_eaux -52	incendie 187
#متاز	blessure 46	collision 78	vol -43
#متاك	none 84
#متجر	collision -40	vandalisme 101
#متدت	collision -40	incendie 130
#متر>	evenement_climatique 86
#مترا	blessure -41	collision 126	evenement_climatique 85	none -70
#متري	evenement_climatique 48
#متضر	collision 72	evenement_climatique 97
#متعل	collision -52	evenement_climatique 142	vandalisme -41
#متقا	degats_des_eaux 83
#متنا	collision 74
#متني	collision 76
#متها	vol 59
#متوق	collision 60
#مثقو	collision -41	dommage_materiel -93	vandalisme 45	vol 138
#مثل>	collision -61	evenement_climatique 130
#مثلث	dommage_materiel 217	none -83	vandalisme -44	vol -47
#مثلي	blessure 220	dommage_materiel -58	none -156	vol -47
#مجاو	degats_des_eaux 100
#مجرد	autre 101	blessure 162	collision -90	incendie -41	none -88	vandalisme -46
#مجرو	vandalisme 80
#مجهو	none -56	vandalisme 242	vol -53
#مجوه	vol 66
#محاو	bris_de_glace 56	vandalisme -60	vol 95
#محرك	none -53	vandalisme 89
#محرو	collision -50	incendie 153
#محطم	collision 89
#محطه	vol 83
#محفظ	none -55	vol 217
#محل>	degats_des_eaux 63	none -62	vandalisme 93
#محلو	collision -51	degats_des_eaux 71	vol 62
#محلي	degats_des_eaux 51
#محمد	autre 80	collision 53	none -43
#محمل	collision 75
#محمو	blessure 101	none -58
#مخدو	collision -42	vandalisme 170
#مخزن	collision -44	dommage_materiel -50	evenement_climatique 41	none -64	vol 150
#مخلو	blessure 44	collision 51
#مدا>	vandalisme 170
#مدام	degats_des_eaux 158
#مدخل	dommage_materiel 51
#مدخن	evenement_climatique 84
#مدرب	blessure 239	dommage_materiel -88	none -73	vandalisme -48	vol -43
#مدرس	none -40	vandalisme 62
#مدفا	bris_de_glace 74	degats_des_eaux 72	dommage_materiel -56
#مدني	degats_des_eaux 50
#مدوا	collision 196	vandalisme -60
#مدير	bris_de_glace 69	collision -76	dommage_materiel 82	vandalisme -45
#مدين	blessure 76	evenement_climatique 69
#مرا>	collision 117	none -57	vol 57
#مراب	collision 47
#مرات	collision 95	none -40
#مراق	blessure 78
#مراك	autre 49	vol 53
#مراه	bris_de_glace 157	collision 71	dommage_materiel -40	none -71	vol -50
#مراي	vandalisme 117
#مرت>	degats_des_eaux 89	none -46
#مرتي	dommage_materiel 85	none -51	vandalisme 109	vol -52
#مرجا	collision 84
#مرجو	collision 42
#مرحا	degats_des_eaux 193	dommage_materiel -51	evenement_climatique -67
#مرحب	none 53	vandalisme 42
#مرسي	collision 75
#مرضه	collision 79	vandalisme -81	vol 71
#مرفق	collision 63	none -53	vol 64
#مركب	blessure 40	collision 43
#مركز	bris_de_glace -42	collision -52	vandalisme 120
#مركو	collision 49
#مرمي	collision 75	vandalisme 71
#مرنا	collision 79
#مره>	autre 48	none -47
#مرها	degats_des_eaux 50
#مرو>	collision 65	none -42	vandalisme 100
#مرور	collision 56
#مري>	blessure 77
#مريض	autre 102	blessure -41	collision -40	degats_des_eaux 70	dommage_materiel -51
#مرين	blessure 169	dommage_materiel -63	none -49	vandalisme -40
#مزدو	blessure 109	bris_de_glace 62	dommage_materiel -49
#مزق>	blessure 142	none -86	vandalisme 102
#مزهر	dommage_materiel 92
#مزيا	collision 84	none 71
#مساء	none 71
#مسار	collision 62
#مساع	none 100
#مساف	degats_des_eaux 110
#مسبح	degats_des_eaux 110	dommage_materiel 99	none -46
#مستا	blessure -56	collision -57	incendie 71	none -46	vandalisme 55
#مستش	blessure 52
#مستو	incendie 52
#مسجد	degats_des_eaux 50	dommage_materiel -42
#مسح>	blessure -87	bris_de_glace 202	collision -64	none -43
#مسدو	blessure 100	collision -43	degats_des_eaux 119	dommage_materiel -43	none -51	vol -55
#مسرع	collision 147
#مسرو	vol 216
#مسسن	dommage_materiel -61	incendie 44	vol 75
#مسكو	blessure 43	collision -66	none -62	vandalisme 154
#مسكي	blessure 108
#مسما	collision -100	dommage_materiel -41	evenement_climatique 56	vandalisme 224	vol -86
#مسني	blessure 76	collision -42	vandalisme 66
#مسوو	degats_des_eaux 48	none 48
#مسيه	evenement_climatique 80	vol 46
#مشات	autre 86	collision 75	incendie 73	none -43	vandalisme -43
#مشاو	blessure 61	incendie 47	none -84
#مشتر	degats_des_eaux 128	vandalisme -40
#مشكل	vandalisme 76	vol -42
#مشي>	none -42
#مشيت	vandalisme 57	vol 51
#مشين	vol 70
#مصاب	none -52	vandalisme 163
#مصار	autre 149	blessure 67	none -78
#مصبا	collision 92	none -47	vandalisme -40
#مصد>	collision 168	none -52
#مصدر	collision -59	degats_des_eaux 237	dommage_materiel -50	none -43
#مصعد	blessure 200	collision -80	incendie 52	none -97	vol -60
#مصنع	collision 210	vandalisme -58
#مضان	degats_des_eaux 107
#مضرو	dommage_materiel -40	none -67	vandalisme 274	vol -55
#مطار	autre 110	degats_des_eaux -46	dommage_materiel -47	evenement_climatique 130	none -57
#مطاف	incendie 120
#مطبخ	blessure -42	bris_de_glace 85	collision -66	degats_des_eaux 81	none -50
#مطر>	evenement_climatique 177
#مطعم	blessure 141	collision -43	dommage_materiel -70	none -54	vandalisme 84
#مطعو	collision 126	none -189	vandalisme 89	vol -47
#مظله	collision -40	evenement_climatique 118	none -85	vol 97
#معا>	bris_de_glace -54	vandalisme 93
#معاه	collision 48	dommage_materiel 43	incendie 43	none -51
#معت>	blessure -49	dommage_materiel 46	vol 41
#معتر	collision -60	dommage_materiel 196	vandalisme -45
#معجز	collision 154
#معرف	autre 75
#معرو	collision -59	dommage_materiel 114	none -67	vandalisme -43	vol 116
#معصم	blessure 104	collision -41	vol 58
#معقو	collision 129
#معلق	collision 176	evenement_climatique -64	vol 41
#معلم	collision -82	dommage_materiel 125	evenement_climatique 109	none -52
#معلو	degats_des_eaux 161	incendie -111
#معنا	bris_de_glace 50	none -74	vandalisme 86
#معني	blessure 140	bris_de_glace -48	collision -132	dommage_materiel -77	none 209
#معه>	collision -42
#معها	collision -64	incendie 51	none -80	vandalisme 89	vol 43
#معو>	degats_des_eaux 118	evenement_climatique -105	vol 55
#معوج	blessure 92	dommage_materiel -69	none -67	vandalisme 162	vol -85
#معيه	vol 72
#مغرب	dommage_materiel -44	none 40	vandalisme 83
#مغسل	degats_des_eaux 157
#مغلق	degats_des_eaux -82	dommage_materiel -42	evenement_climatique 128	vol 94
#مفات	autre 108	degats_des_eaux -56	vandalisme 50
#مفاج	dommage_materiel 219	none -47	vol -40
#مفتا	collision -64	none -56	vandalisme 91	vol 149
#مفتو	bris_de_glace 51	degats_des_eaux 49
#مفرك	collision -48	dommage_materiel 85
#مفشو	vandalisme 126
#مقبض	collision -50	none -44	vandalisme 88	vol 53
#مقدم	collision 73
#مقص>	blessure -41	dommage_materiel -57	none -91	vandalisme 292	vol -59
#مقطع	collision -60	evenement_climatique 43	none -57	vandalisme 159
#مقطو	blessure 58	dommage_materiel 76	incendie -56	none -42
#مقعد	collision 73
#مقلا	blessure 66	incendie 52
#مقله	collision -42	evenement_climatique 40	none -54	vandalisme 103
#مقلو	collision -62	none -45	vandalisme 176
#مقهي	collision -127	degats_des_eaux 56	dommage_materiel -44	vandalisme 46	vol 100
#مكاد	degats_des_eaux 60
#مكان	autre 41
#مكتب	collision -49	degats_des_eaux 63	dommage_materiel 124
#مكتر	degats_des_eaux 112	vandalisme 76	vol -46
#مكتو	collision 70	none -45	vandalisme 52
#مكرو	collision -43	dommage_materiel 50	vol 123
#مكسو	collision 68
#مكشو	blessure 58	none -105	vandalisme 131
#مكم>	bris_de_glace 71
#مكن>	bris_de_glace 46	collision 51
#مكنا	bris_de_glace 40	collision -59
#مكنك	autre 112	collision -57	none 106	vol -44
#مكنن	none 193
#مكوا	blessure -66	degats_des_eaux -54	dommage_materiel 159	incendie 47	none -40
#مكيف	collision -42	degats_des_eaux 53	vol 66
#ملء>	collision 75
#ملا>	evenement_climatique 51
#ملاب	degats_des_eaux 57	vol 51
#ملات	bris_de_glace 70	collision 41
#ملان	collision 69
#ملت>	evenement_climatique 62	vol 57
#ملثم	collision -40	vandalisme 83	vol 66
#ملف>	none 149	vol -56
#ملفي	none 145
#ملك>	none -43	vandalisme 77	vol 52
#ملكه	collision 62	none -42	vandalisme 52
#ملو>	incendie 40	none 44	vol 80
#ملي>	vol 61
#ملين	vandalisme 97
#مليه	autre 75	blessure 157	dommage_materiel -41	evenement_climatique -48
#مليو	collision -54	dommage_materiel -42	incendie 148	none -54	vandalisme -45	vol 97
#ممتا	blessure 46	collision 78	vol -43
#ممرض	collision 79	vandalisme -81	vol 71
#ممكن	autre 71	degats_des_eaux 53	none 59
#منا>	collision 65
#مناس	bris_de_glace -42	dommage_materiel 99	incendie 63
#منت>	blessure 53	degats_des_eaux -69	dommage_materiel -47	vandalisme 160	vol -58
#منتص	none 51
#منذ>	autre 47
#منزل	evenement_climatique 40
#منشا	blessure 149	dommage_materiel -60	none -76	vandalisme -45
#منطق	evenement_climatique 117	none -49
#منفو	degats_des_eaux 60
#منكم	autre 210	dommage_materiel -53	none -54
#منه>	degats_des_eaux 66
#منهم	collision -94	none 53	vandalisme 77
#منو>	degats_des_eaux 58
#مني>	collision 63	dommage_materiel 45	none -49
#منين	vol 132
#منيه	vol 89
#مها>	autre 44	evenement_climatique 44	none -53
#مهرس	collision 97	none -54	vandalisme 60
#مهم>	dommage_materiel 43	vandalisme 78
#مهند	collision 80
#موا>	vandalisme 150
#مواف	none 125
#مواي	vol 66
#موبي	collision 54	none -40
#موت>	blessure -44	collision -65	degats_des_eaux -66	dommage_materiel 344	evenement_climatique -42	none -248	vandalisme -51	vol -57
#موتو	none -42	vandalisme 103
#موجه	collision 61	degats_des_eaux 91	dommage_materiel -41	vol -40
#موجو	collision -58	dommage_materiel -46	none -58	vol 190
#موخر	collision 111
#مود>	collision 126	dommage_materiel -61	evenement_climatique 95	none -41
#مودم	dommage_materiel -52	evenement_climatique 190
#مورا	bris_de_glace 55	collision 106	vandalisme -55
#موس>	collision -131	dommage_materiel -41	none -89	vandalisme 319	vol -42
#موسم	blessure 129	dommage_materiel -55	incendie 55	none -50
#موسي	collision -51	dommage_materiel 67	incendie 87
#موضو	vol 52
#موظف	collision -44	degats_des_eaux 100	incendie -69	vol 87
#موعد	bris_de_glace 45
#موقع	collision 52	vol 70
#موقف	collision 104	none -41	vol 40
#موك>	collision 88	none -71	vol 122
#موكي	collision -71	degats_des_eaux 166	dommage_materiel 181	evenement_climatique -160	incendie 70	none -162	vandalisme -119	vol -45
#مول>	collision 71
#مولا	collision 63	dommage_materiel 42
#موني	autre 144	collision 50	dommage_materiel -43	none -95	vandalisme -40
#مياه	degats_des_eaux 160
#ميت>	incendie 202	none -49
#ميته	collision 78
#ميتو	collision 109	degats_des_eaux 53
#ميتي	dommage_materiel 68	vandalisme 132
#ميد>	evenement_climatique 176	incendie 89	vol -41
#ميذ>	evenement_climatique 41	vandalisme 74	vol -84
#ميرا	dommage_materiel 76	none -63	vandalisme 42	vol 80
#ميري	collision 99
#ميس>	none 50
#ميسا	vol 116
#ميسي	collision 82	vandalisme 70
#ميع>	autre 69
#ميعا	autre 67	collision 63	none -43
#ميك>	bris_de_glace 133	collision -40	dommage_materiel 78	none -76
#ميكا	autre 61	collision -51
#ميل>	blessure 55	dommage_materiel 108
#مين>	autre 74
#مينا	collision 43	dommage_materiel 54
#مينه	bris_de_glace 65	dommage_materiel 41
#ميني	dommage_materiel 56	none 82
#ميو>	none -46	vandalisme 78
#ناء>	dommage_materiel 60
#نابي	collision -42	degats_des_eaux -65	dommage_materiel -44	none -42	vandalisme 249	vol -50
#نات>	blessure 48	dommage_materiel 80	none -81
#ناتن	collision 157	none -41
#ناج>	autre 148
#ناح>	collision 74	vandalisme 80
#نادم	bris_de_glace 66	collision 113	degats_des_eaux -67	dommage_materiel -59	evenement_climatique -40	vandalisme -47
#نادي	blessure 62	evenement_climatique 56	none -49	vandalisme 41	vol -46
#نار>	collision -55	incendie 173
#ناري	collision 81	vol 50
#نازل	blessure 46	collision 47
#ناسب	bris_de_glace -42	dommage_materiel 99	incendie 63
#ناض>	dommage_materiel 42
#ناضت	blessure -49	collision -49	dommage_materiel 219	none -59
#ناع>	collision 117	vol 65
#ناعس	none -41	vol 77
#ناعي	collision -76	dommage_materiel 70	none -133	vandalisme -56	vol 182
#نافذ	bris_de_glace 139
#ناك>	none 45
#ناكل	collision 77
#نام>	blessure -43	collision 100
#نامو	dommage_materiel -45	incendie 191
#نان>	blessure 51	dommage_materiel 63	none -80	vandalisme 59
#نانت	collision 74	degats_des_eaux 57
#ناني	degats_des_eaux 97
#ناه>	degats_des_eaux 42
#ناها	incendie 74	vol 41
#ناهش	none 131
#ناهم	blessure -50	collision -127	dommage_materiel -42	evenement_climatique 120	none -58	vandalisme 99	vol -61
#ناير	blessure 59	none 95
#نايم	vol 137
#نايي	collision 63
#نبدل	bris_de_glace 141	dommage_materiel -84
#نبر>	none 50
#نبه>	dommage_materiel 161	none -145	vandalisme -82
#نبها	evenement_climatique 48	incendie 62
#نبوب	degats_des_eaux 159
#نبور	collision 119	degats_des_eaux 116	dommage_materiel -44	evenement_climatique -59
#نبي>	collision 99
#نتبه	bris_de_glace 50	collision 83	dommage_materiel -51
#نترن	vandalisme 86
#نترو	vol 167
#نتسن	autre 49	collision -51	dommage_materiel -55	vol 77
#نتش>	none -49	vandalisme 82
#نتصف	none 51
#نتظر	none 59
#نتفا	collision 141	none -50
#نتفخ	degats_des_eaux 175	evenement_climatique -53	incendie 79
#نتقل	blessure 104	collision -46	incendie 62
#نتنف	blessure 60	collision 112
#نتيج	bris_de_glace 212	collision 42	dommage_materiel -53	none -96	vol -49
#نتير	blessure 64	incendie -81	vandalisme 119
#نتيش	collision 50
#نتين	collision -65	degats_des_eaux -87	dommage_materiel -56	evenement_climatique 77	none -53	vandalisme 97	vol 108
#نجا>	collision 41	vandalisme 41
#نجار	degats_des_eaux 103	dommage_materiel -45	incendie 44
#نجره	blessure 160	bris_de_glace 62	collision -68	dommage_materiel -44
#نجلي	none 104
#نجمه	bris_de_glace 126	none -46
#نجه>	collision 52
#نجيل	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#نحاس	collision -57	degats_des_eaux -51	none -42	vandalisme -40	vol 251
#نحرف	collision 77
#نحو>	collision 73	degats_des_eaux 60
#نخدم	dommage_materiel 66
#نخرج	collision 107	none -63	vandalisme 87	vol -41
#نخلص	bris_de_glace 130	collision -42	dommage_materiel 80
#ندا>	autre 62	bris_de_glace 99	none -66
#ندار	none -82	vandalisme 186
#ندخل	collision 84	dommage_materiel -102	none -52	vandalisme 140
#ندر>	bris_de_glace -73	collision 68	degats_des_eaux -86	dommage_materiel -119	evenement_climatique 185	incendie -86	none -147	vandalisme 140	vol -77
#ندس>	collision 80
#ندق>	autre 186	none -77
#ندلع	incendie 90
#ندما	autre -43	bris_de_glace 42	collision -74	vandalisme 58	vol 43
#ندنا	none -43	vol 120
#نده>	degats_des_eaux 64	evenement_climatique -68
#ندها	dommage_materiel 57
#ندهم	degats_des_eaux 113	none -58
#ندو>	dommage_materiel 81	none -44
#ندور	blessure -65	dommage_materiel 202	incendie -43	none -75
#ندوش	degats_des_eaux 58
#ندوق	collision 65	none -40	vol 50
#ندير	autre 49
#نديك	degats_des_eaux 47	vandalisme 45	vol 45
#نديل	autre -41	blessure 48	bris_de_glace -46	collision -56	degats_des_eaux -86	dommage_materiel -94	evenement_climatique -67	incendie 237	none -98	vandalisme 41	vol -109
#نذار	evenement_climatique 46	vol 87
#نرجع	collision 102
#نركب	bris_de_glace -111	collision -43	dommage_materiel 211
#نزل>	degats_des_eaux 62	evenement_climatique 42
#نزلا	degats_des_eaux -46	dommage_materiel 82	evenement_climatique 41
#نزلت	none -64	vol 79
#نزلق	blessure 47	evenement_climatique 42
#نزلن	collision 79	vol -48
#نزلو	collision 143	evenement_climatique -53	incendie 58
#نزلي	vandalisme 59
#نزير	collision 93
#نسا>	collision -83	degats_des_eaux 70	evenement_climatique 51	incendie -75	none -64	vandalisme 76	vol 41
#نسان	evenement_climatique 55	none 81
#نستا	collision 71
#نسخه	autre 208	dommage_materiel -43	none -119	vandalisme -46	vol 47
#نسطا	collision 110
#نسله	blessure -56	collision -57	vol 205
#نسمع	degats_des_eaux 195	evenement_climatique -104
#نسوق	collision 94
#نسول	none 112
#نسي>	collision 62
#نسيت	autre 76	none -41
#نسير	blessure -50	collision -79	dommage_materiel 109	none -98	vandalisme 183	vol -84
#نسين	evenement_climatique 113	none -65	vandalisme 66
#نسيه	incendie 62	none 50
#نشار	blessure 149	dommage_materiel -60	none -76	vandalisme -45
#نشق>	bris_de_glace 76
#نشقت	incendie 82
#نشوف	blessure 55	incendie -66	vol 106
#نصاب	blessure -55	bris_de_glace 141	collision -100	dommage_materiel -59	none -55	vol 131
#نصب>	evenement_climatique 43
#نصرح	vol 77
#نصف>	none 74
#نصلح	dommage_materiel 148	vol -44
#نصلي	autre 75	dommage_materiel -51	evenement_climatique 79	none -118	vandalisme -40	vol 77
#نصور	collision 77
#نصيف	autre 202	none -43	vol -50
#نضاض	autre 180	blessure -51
#نطره	collision -41	evenement_climatique 156	vandalisme 64
#نطقه	evenement_climatique 117	none -49
#نطه>	collision 71	dommage_materiel -49	incendie 126
#نطور	collision -41	degats_des_eaux 110	vol 60
#نطي>	blessure 86	collision -64	vandalisme -40	vol 51
#نظار	autre 132	dommage_materiel -68	none -67	vandalisme -52	vol 120
#نظر>	dommage_materiel -66	none 141
#نعاج	collision -68	evenement_climatique 114	vandalisme -42	vol 84
#نعاس	collision 47	degats_des_eaux 93
#نعاش	blessure 46
#نعاو	vandalisme 46
#نعرف	autre 52
#نعس>	degats_des_eaux 87	vol 45
#نعست	degats_des_eaux 45	incendie 88	vol -43
#نعم>	none 175
#نعمر	collision 119
#نعنا	collision 141	vol 59
#نعيط	degats_des_eaux 71
#نغرس	collision 90	dommage_materiel -42
#نفجر	degats_des_eaux 94
#نفخ>	degats_des_eaux 124
#نفسه	bris_de_glace 52	collision 54	vandalisme -46
#نفسو	collision 53	degats_des_eaux 59	incendie 53	vol -41
#نفسي	collision 57	vandalisme 54
#نفصل	blessure 66	bris_de_glace 48	collision -52	degats_des_eaux 73
#نفق>	degats_des_eaux 43
#نفوخ	degats_des_eaux 60
#نقدر	collision 100
#نقطع	blessure 140
#نقل>	dommage_materiel 94
#نقلب	collision 162	dommage_materiel 51	none -96	vandalisme -61	vol 43
#نقلو	collision -51	incendie 146
#نقه>	vandalisme 128	vol -41
#نقول	degats_des_eaux 76	vol 43
#نقي>	blessure 58	collision 70	dommage_materiel -44	vol 44
#نكتب	collision 100
#نكسر	blessure 60	bris_de_glace 42	none -40
#نكم>	autre 294	dommage_materiel -52	none -101	vandalisme -43
#نكن>	vol 77
#نما>	blessure 41	collision -82	dommage_materiel 174	evenement_climatique 51	none -84	vandalisme -52
#نمرت	collision 88
#نمره	bris_de_glace 72
#نمسح	blessure -87	bris_de_glace 202	collision -64	none -43
#نمشي	autre 58	degats_des_eaux 51	vol 48
#ننا>	evenement_climatique 45
#نني>	collision 40
#نهاي	collision 52	dommage_materiel 129	none -90
#نهضر	incendie 87	none 109
#نهم>	collision -87	degats_des_eaux 46	none -59	vandalisme 92	vol 57
#نهما	collision -47	dommage_materiel -66	none 175	vandalisme -69	vol -70
#نوات	autre -48	dommage_materiel 91
#نواف	collision -48	evenement_climatique 65
#نوان	autre 84	collision -52	dommage_materiel -47	vandalisme -65	vol 92
#نوبي	collision 72
#نوت>	degats_des_eaux 76	none -44
#نورا	bris_de_glace 167
#نوقع	collision 59	degats_des_eaux 47
#نوم>	degats_des_eaux 75
#نون>	autre 48	blessure 44	dommage_materiel -53	none -59	vol 102
#نونب	degats_des_eaux -63	dommage_materiel 78
#نوني	autre 101	collision -46	incendie 48
#نوي>	autre 188	collision -71	dommage_materiel -48	none -92	vandalisme -46	vol 53
#نويه	blessure 79	collision -63	dommage_materiel -66	vandalisme -41	vol 197
#نيا>	autre 53	blessure 228	collision -49	dommage_materiel -40	evenement_climatique -49	none -145	vandalisme -48
#نياب	degats_des_eaux -46	vol 55
#نيت>	blessure 66
#نير>	blessure -57	collision 54	evenement_climatique -78	vandalisme -64	vol 143
#نيرا	incendie 107
#نيسي	autre 43	collision -49	dommage_materiel 76	none -42	vandalisme 48	vol -44
#نيش>	vandalisme 95	vol 53
#نيط>	collision 226	incendie -114
#نيطر	autre 153	none -87	vandalisme -45
#نيفي	bris_de_glace 157	collision 40	dommage_materiel -44	none -61	vandalisme -51	vol -57
#نيقه	collision 53
#نيك>	blessure 45	collision 40
#نيكي	autre 82	collision -54
#نينا	collision 78	degats_des_eaux -74	evenement_climatique 98
#نينه	bris_de_glace 79	collision -80	degats_des_eaux -41	dommage_materiel -40	incendie 122	none -72	vol 77
#نيو>	degats_des_eaux 42	none 64
#نيين	degats_des_eaux 65	dommage_materiel 61
#هاتف	vol 52
#هاد>	vandalisme 90
#هادش	none 51
#هاده	autre 86
#هاز>	dommage_materiel 138	none -43
#هاش>	none 98	vandalisme -56	vol 47
#هان>	blessure -43	bris_de_glace 72	collision 113	dommage_materiel -59	none -173	vandalisme 68
#هايم	evenement_climatique 91	incendie 40
#هايي	collision -58	dommage_materiel 152	none -55
#هبت>	blessure 56	evenement_climatique 52
#هبط>	degats_des_eaux 104	none -42
#هبطا	blessure -90	bris_de_glace 75	collision -100	dommage_materiel 71	evenement_climatique 178	incendie -43	none -116	vandalisme -56	vol -42
#هتين	collision 98	none -72	vandalisme 61
#هذا>	none 72
#هذه>	vol 146
#هرات	vol 66
#هرب>	collision 81	vol 82
#هربا	incendie 59
#هربن	degats_des_eaux 115
#هربو	collision -52	dommage_materiel -49	none -52	vol 177
#هرس>	bris_de_glace 85
#هرسا	dommage_materiel 52	none -43	vandalisme 54
#هرسه	bris_de_glace -59	collision 68	dommage_materiel 60	evenement_climatique 46
#هرسو	collision -94	vandalisme 143
#هرسي	dommage_materiel -55	none -84	vandalisme 173	vol -58
#هره>	blessure 67	collision -58	vandalisme -75	vol 82
#هرو>	blessure 148	dommage_materiel -66
#هري>	blessure 46	collision 42
#هرين	autre 48	blessure 64	degats_des_eaux -48	none -46
#هريه	dommage_materiel 73
#هزات	collision 107	dommage_materiel -62	none -45	vol 72
#هزو>	collision -46	dommage_materiel -51	vandalisme 47	vol 108
#هست>	collision 152	none -63
#هشم>	bris_de_glace 114
#هضر>	incendie 41	vandalisme 66
#هضره	vandalisme 90	vol 45
#هكتا	collision -48	degats_des_eaux -57	dommage_materiel -55	evenement_climatique 150	incendie 52	none -53	vandalisme 61	vol -57
#هلا>	collision -130	dommage_materiel -68	none 286	vandalisme -86	vol 80
#هما>	collision 71	none 41
#همت>	incendie 40	none 114
#همش>	blessure -45	collision 113	none -95	vandalisme 113	vol -57
#همو>	collision 141	none -50
#هناك	none 50
#هندس	collision 80
#هنيه	collision 84
#ههه>	collision 82	dommage_materiel 55	none -42
#هههه	collision 88	dommage_materiel 111	none -58
#هوا>	collision 105
#هواء	bris_de_glace 154
#هواي	evenement_climatique 55	none -42	vandalisme 47
#هوت>	incendie 82
#هود>	none -58	vol 137
#هور>	autre 52	collision -58	dommage_materiel 65	none -68	vandalisme 66
#هول>	dommage_materiel -45	none -88	vandalisme 235	vol -43
#هولو	vandalisme 181	vol -88
#هوما	blessure -65	collision 81	vandalisme 88
#هوند	collision 94	vol 41
#هوه>	dommage_materiel 88
#واء>	bris_de_glace 68
#واب>	none -43	vandalisme 58
#وات>	dommage_materiel 73
#واتي	none -58	vandalisme 147	vol -71
#واج>	autre 102	dommage_materiel -42
#واجه	bris_de_glace 41	none -47	vandalisme 111
#واح>	evenement_climatique 137	incendie 83	vol -40
#واحت	blessure 59	degats_des_eaux -49	dommage_materiel -48	incendie 166
#واخا	collision -72	none 140	vol 69
#واخذ	vol 135
#واد>	blessure 44	evenement_climatique 149
#وار>	collision 54
#وارب	degats_des_eaux 120
#وارت	autre 72	vol 57
#واري	autre 57	bris_de_glace 103	collision -46	dommage_materiel -40
#واز>	autre 177
#واش>	autre 139	none -41
#واصط	collision 119
#واصي	evenement_climatique 53
#واضط	autre 132	degats_des_eaux 65	evenement_climatique -83
#واعط	dommage_materiel -41	none -51	vol 151
#وافذ	collision -48	evenement_climatique 65
#وافس	degats_des_eaux 81
#وافق	none 148
#واق>	dommage_materiel 97	vol -46
#واقف	collision 110	none -44
#وال>	degats_des_eaux 40
#والب	incendie 41
#والت	vol 44
#والث	dommage_materiel -40	evenement_climatique 146
#والخ	collision -66	evenement_climatique 50	vol 128
#والر	collision 46
#والز	vandalisme 68	vol -46
#والس	incendie 50	none -42
#والش	incendie 58	none -46
#والض	incendie 50	none -42
#والط	blessure 40	collision -42	none -40
#والف	autre 69	dommage_materiel 72	none -78
#والق	evenement_climatique 43
#والل	none 124
#والم	degats_des_eaux 82
#والن	vol 65
#واله	bris_de_glace 158	degats_des_eaux -71	dommage_materiel -48	evenement_climatique 66	none -66
#والو	bris_de_glace 40
#والي	collision -43	vol 40
#وان>	collision 53	evenement_climatique 41
#وانا	none -41
#وانت	incendie 78
#وانك	collision 43	dommage_materiel 49
#واني	autre 91	collision -87	vandalisme -55	vol 148
#واه>	blessure -73	collision -66	degats_des_eaux -61	none 234	vandalisme -55	vol -61
#واي>	vol 66
#وايج	vol 78
#وايد	collision 80	dommage_materiel -67	none -70	vandalisme 47
#وايض	collision -40	vandalisme 127	vol 44
#وايي	evenement_climatique 48	none -40	vandalisme 77
#وباب	collision 82	degats_des_eaux 43
#وباق	blessure -97	dommage_materiel 110	none -59	vandalisme -49	vol 82
#وبر>	collision 73
#وبعد	collision 55	vandalisme -68
#وبقا	blessure 77	collision -45	dommage_materiel -43	vol 64
#وبقي	autre 91	vol -40
#وبل>	bris_de_glace 152	collision 60	none -66	vandalisme -41	vol -43
#وبلا	collision -44	degats_des_eaux 50
#وبني	bris_de_glace 124	collision -50	degats_des_eaux 143	dommage_materiel -51	none -111	vandalisme -49
#وبه>	degats_des_eaux 54
#وبو>	collision -47	none 45	vandalisme 111
#وبوا	collision 111
#وبي>	dommage_materiel 51	vol 62
#وبيس	blessure 51	vol 70
#وبيل	collision 55
#وبين	degats_des_eaux 112
#وبيه	incendie 48
#وتحر	degats_des_eaux 128	evenement_climatique 105	incendie -114	none -51
#وتحط	blessure -69	collision -100	dommage_materiel 130	none -57	vandalisme 182	vol -97
#وتر>	blessure 89	collision 56	none -82
#وترك	collision -43	vol 141
#وتشق	bris_de_glace 282	dommage_materiel -45	evenement_climatique -87	none -76
#وتضر	degats_des_eaux 90
#وتكس	bris_de_glace -48	collision 53	dommage_materiel 40	evenement_climatique 46
#وتلو	blessure 65	bris_de_glace -73	collision -82	degats_des_eaux -46	dommage_materiel 114	evenement_climatique 40	none -56	vol -62
#وته>	dommage_materiel -44	none -71	vol 169
#وتهر	dommage_materiel 81
#وتور	collision 73	dommage_materiel 51	none -59	vandalisme 49
#وتوق	autre 95	dommage_materiel 83	none -41
#وتوم	collision 140	dommage_materiel 89	none -137	vandalisme -50
#وتي>	autre 44
#وتين	blessure 105
#وثيق	collision 60
#وجا>	collision 56	vol -48
#وجاب	bris_de_glace 89	collision 56	vandalisme -118
#وجات	blessure 80
#وجان	collision 92
#وجاو	collision -44	vandalisme 76	vol 50
#وجتي	autre 51
#وجد>	autre 48
#وجدت	vandalisme 111
#وجدن	evenement_climatique 51	vandalisme 43
#وجده	autre 116	collision 63	none -77
#وجرح	blessure -101	collision -58	vandalisme 141
#وجع>	collision 40	vandalisme 96
#وجعن	vandalisme 95
#وجعو	vol 110
#وجه>	collision 147	dommage_materiel -46	evenement_climatique 57	none -47	vandalisme -40
#وجها	collision 121	none -69
#وجهي	blessure 87	collision -45	vandalisme 79
#وجو>	vandalisme 57
#وجود	collision -45	none -47	vol 174
#وجي>	evenement_climatique 41
#وجيت	collision 165
#وحا>	degats_des_eaux 105
#وحاس	vol 56
#وحته	collision 118
#وحتي	vol 120
#وحده	bris_de_glace 118
#وحدو	bris_de_glace 187	none -74
#وحدي	collision 41
#وحرر	vol 62
#وحرق	blessure -40	bris_de_glace -41	collision -43	degats_des_eaux -61	dommage_materiel 102	incendie 248	none -77	vandalisme -44	vol -42
#وحطم	collision 41	dommage_materiel -41	vandalisme 199	vol -149
#وحك>	blessure -79	collision 71	dommage_materiel 141	vol -41
#وحل>	degats_des_eaux -70	evenement_climatique 201
#وحنا	collision -59	degats_des_eaux 134	dommage_materiel -55	vol 73
#وحين	evenement_climatique 45
#وختي	dommage_materiel -53	evenement_climatique 101	incendie 91
#وخدا	vol 188
#وخدش	bris_de_glace -59	collision -84	dommage_materiel 286	none -58	vandalisme -68
#وخرج	collision 75
#وخره	collision 105
#وخسر	degats_des_eaux 83
#وخلا	vol 74
#وخلي	collision -117	degats_des_eaux -40	dommage_materiel -40	incendie 112	none -80	vandalisme -62	vol 202
#وخمس	blessure 59
#وخه>	degats_des_eaux 45	dommage_materiel 108
#وداء	incendie 72
#وداب	collision 127	evenement_climatique 40	none -42
#ودات	incendie 166
#ودار	vandalisme 95
#وداز	collision 58	dommage_materiel 56
#ودان	collision 89	evenement_climatique 71	vol -45
#وداو	dommage_materiel -68	vandalisme -43	vol 98
#ودخل	collision 106	evenement_climatique 50
#ودع>	incendie 80	vandalisme 47
#ودم>	dommage_materiel -52	evenement_climatique 190
#ودنو	collision -69	evenement_climatique 94	vandalisme 84
#وده>	blessure 116	collision -99	vol 43
#ودور	collision 41	dommage_materiel -42	evenement_climatique 112	none -47
#ودي>	collision 80
#وديا	degats_des_eaux 58	none -77	vol 127
#وراء	collision 89	vandalisme 43
#ورات	autre 43	collision -66	dommage_materiel 60	none -63	vol 45
#وراج	collision -52	degats_des_eaux 120	evenement_climatique 75
#وراس	collision 130
#وراق	collision 97	none -46	vol 50
#ورام	bris_de_glace 167
#وران	collision 108
#وراه	degats_des_eaux -53	evenement_climatique 106	none -68	vol 117
#ورت>	collision 100
#ورته	vandalisme 95
#ورتو	collision 82	vol 61
#ورتي	collision 101
#ورجع	degats_des_eaux -49	dommage_materiel 149	none -73	vandalisme -58
#ورجل	degats_des_eaux -42	evenement_climatique 141	vandalisme -43
#ورحم	none 125
#ورد>	collision -45	dommage_materiel 44	none -56	vandalisme 95
#وردو	evenement_climatique 109
#ورش>	blessure 111	degats_des_eaux 48	dommage_materiel -47	none -45
#ورشه	bris_de_glace 158	collision -60	none -58
#ورطا	collision -69	dommage_materiel 46	vandalisme 60	vol 57
#ورغ>	evenement_climatique 62	none -43	vandalisme 129	vol -64
#ورفع	collision 55	vol 100
#ورقه	collision 55
#ورك>	blessure 49
#وركه	blessure 155	collision -108	degats_des_eaux 119	dommage_materiel -80	none -54	vandalisme -77	vol -113
#ورم>	blessure 108
#ورني	blessure -47	vol 135
#ورهم	collision 42	evenement_climatique 40	vandalisme 54
#ورو>	autre 77	blessure 45	none -55
#وروت	bris_de_glace 100	collision 50	none -47
#ورون	autre 46
#وري>	evenement_climatique 107
#وريد	blessure 201	collision 71	dommage_materiel -129	none -64	vol -57
#ورين	collision 75	none -55	vol 91
#وريه	collision -50	none -74	vandalisme 100	vol 95
#وزت>	blessure 277	collision -60	dommage_materiel -60
#وزلق	blessure 70	bris_de_glace -42	dommage_materiel 42
#وزني	none 42
#وزوج	evenement_climatique 88
#وزين	degats_des_eaux 42	incendie 49
#وساع	bris_de_glace 47
#وسرق	dommage_materiel -98	vandalisme -89	vol 249
#وسط>	collision 103
#وسم>	blessure 129	dommage_materiel -55	incendie 55	none -50
#وسه>	blessure 59	collision 56	none -103	vandalisme 89	vol -54
#وسي>	autre 235	dommage_materiel -67	vandalisme -52
#وسيا	collision 59	evenement_climatique 43
#وسيق	blessure -43	bris_de_glace 72	collision -74	dommage_materiel 166	none -45
#وسيه	dommage_materiel -45	incendie 165
#وشعل	collision -40	incendie 170
#وشه>	collision -43	none -40	vandalisme 127
#وشين	vandalisme 126
#وصاح	blessure 59	collision -126	dommage_materiel 98
#وصاف	bris_de_glace 167	none -46	vandalisme -60
#وصبع	blessure 98	bris_de_glace -124	collision -78	degats_des_eaux -50	dommage_materiel 245	none -99	vandalisme -48	vol -51
#وصدر	incendie 75
#وصدم	collision 88
#وصل>	none 71
#وصلا	bris_de_glace 48	incendie 138
#وصلت	autre 132
#وصور	vandalisme 134
#وصيل	collision 96	vol 43
#وضعت	collision 40	dommage_materiel -40	none -43	vol 120
#وضعن	vol 97
#وضه>	autre 143	collision -94	dommage_materiel 58
#وضو>	autre 55	collision -62	degats_des_eaux 83	dommage_materiel -88	incendie 122	none -61	vandalisme -61	vol -45
#وضوع	vol 52
#وضون	autre 159	blessure 46	none -77
#وضي>	blessure 149	collision -42	dommage_materiel -58
#وطا>	incendie 99
#وطاح	blessure 124	dommage_materiel 42	none -74
#وطار	blessure 155	collision -107	dommage_materiel -46	vol 120
#وطحت	degats_des_eaux 171	dommage_materiel -42	evenement_climatique -91	vandalisme 63
#وطني	vol 53
#وطه>	collision -104	degats_des_eaux -49	dommage_materiel 85	incendie 114	vol 50
#وطو>	collision 48	none -56	vandalisme 116
#وطوا	collision 135	degats_des_eaux 51	incendie -40
#وطور	collision 66
#وطيح	blessure 168	collision -96	none -67	vandalisme -45	vol 87
#وظف>	collision -41	none 55	vol 79
#وعا>	degats_des_eaux 57	vol 121
#وعاي	collision 105
#وعد>	bris_de_glace 40	collision -87	dommage_materiel 112
#وعشر	bris_de_glace -57	vandalisme 117
#وعطا	evenement_climatique 55	vol -58
#وعطي	collision 89	vandalisme 43
#وعلي	collision 204	evenement_climatique 98	none -107	vandalisme -51
#وعمر	collision 47	degats_des_eaux 103
#وعند	bris_de_glace 107
#وعه>	collision -49	degats_des_eaux 41	dommage_materiel 51	none -41	vandalisme 123
#وعي>	collision 121	none -64	vol 89
#وعين	autre 112	none 51	vol -40
#وغرق	collision -47	degats_des_eaux 244	dommage_materiel -46	evenement_climatique 65	none -67	vandalisme -58	vol -55
#وفان	degats_des_eaux -41	evenement_climatique 152
#وفجا	collision 100
#وفر>	vol 91
#وفه>	blessure -40	collision -81	dommage_materiel -61	none -111	vandalisme 134	vol 190
#وفو>	degats_des_eaux 155	vol 46
#وفي>	blessure -47	degats_des_eaux 79
#وفيز	collision 62
#وفيه	dommage_materiel 136	none -91
#وقاش	autre 45	degats_des_eaux 42
#وقال	vol 51
#وقاي	degats_des_eaux 55	incendie 40
#وقد>	degats_des_eaux 45	vol 45
#وقطع	collision -81	dommage_materiel 163	none -66
#وقعا	collision 66	dommage_materiel 129	none -61
#وقعت	dommage_materiel 148
#وقعن	degats_des_eaux 50
#وقعه	collision 115	none 78
#وقفت	collision 67
#وقفش	blessure 62	collision 56	dommage_materiel 41	vol -66
#وقفه	collision 45
#وقفو	none 103
#وقلب	collision 69	vandalisme 90	vol -60
#وقه>	collision -54	vandalisme 88	vol 77
#وقها	vol 55
#وقي>	degats_des_eaux 218	dommage_materiel -65	none -45
#وقين	incendie 69	vol 54
#وكات	blessure 62	collision 166	vol -41
#وكال	autre 158	none -67
#وكان	degats_des_eaux -59	evenement_climatique 86
#وكتب	evenement_climatique 66	vol 66
#وكسر	vandalisme 93
#وكلب	collision -135	dommage_materiel 165	incendie 100	vol -46
#وكلش	collision 77	degats_des_eaux -41	dommage_materiel 137	evenement_climatique -79	incendie -69	vol 43
#وكلن	bris_de_glace 44	evenement_climatique 79
#وكم>	vol 115
#وكمل	collision 162	vandalisme -65
#وكنت	collision 121	evenement_climatique 43	vandalisme -46
#وكه>	evenement_climatique 143
#وكيط	degats_des_eaux 87	dommage_materiel -41	evenement_climatique -123	incendie 126
#وكيق	blessure -73	incendie 139
#وكيل	collision -42	evenement_climatique 49	none -69	vol 149
#ولاب	blessure -48	collision -58	degats_des_eaux 116	dommage_materiel 170	none -56	vol -69
#ولات	dommage_materiel 44	vandalisme 42	vol -48
#ولاه	collision 102	dommage_materiel -46	evenement_climatique 58	none -40	vandalisme -40	vol 67
#ولت>	autre 68
#ولدو	blessure 118	collision -59	dommage_materiel -51
#ولدي	dommage_materiel 48
#ولصق	collision 142	vol -46
#ولله	collision 107	none -46
#وله>	collision -45	vol 40
#ولو>	collision 46	dommage_materiel -66	none -68	vandalisme -44	vol 112
#ولوا	collision -46	degats_des_eaux 99	none -65	vol 133
#ولوح	collision 107	dommage_materiel 59	evenement_climatique 43	none -73
#ولوز	autre 152	collision -64	degats_des_eaux 44	none -122	vandalisme -40	vol -43
#ولون	collision 73	vandalisme 53	vol -40
#ولي>	collision -41
#وليد	collision 48	degats_des_eaux 46
#وليه	collision -43	vol 96
#وما>	collision 44	none -42
#وماب	collision 100	evenement_climatique -103
#ومات	collision 59	dommage_materiel 100	incendie -56	none -49
#ومبا	autre 59	collision -48	dommage_materiel 40	evenement_climatique 68	none -53	vandalisme -44	vol 51
#ومبو	collision 129
#ومبي	degats_des_eaux 44	incendie 80
#ومتر	collision 46	dommage_materiel 99	none -55
#ومرا	collision 172
#ومشا	collision 76
#ومشي	dommage_materiel 100
#ومع>	collision 77	vandalisme -63	vol 51
#ومعا	collision 197	vol -43
#ومعه	collision -47	degats_des_eaux -90	dommage_materiel -40	evenement_climatique 127	none -66	vandalisme -46	vol 132
#وملي	degats_des_eaux 56	evenement_climatique -73	vandalisme 73	vol 42
#ومن>	collision 44	dommage_materiel 46
#ومه>	blessure 87	none -50
#ومها	dommage_materiel 164	vol -85
#ومول	collision 77
#ومي>	blessure 48	collision -43	degats_des_eaux 114	vol 49
#وميس	vol 94
#ومين	collision -58	evenement_climatique 70
#ونا>	vandalisme 66
#ونات	collision 127	degats_des_eaux 107	dommage_materiel -53	none -55
#ونبر	degats_des_eaux -63	dommage_materiel 78
#ونتي	vol 139
#ونجي	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#وندا	collision 94	vol 41
#ونزل	collision -54	dommage_materiel 107
#ونس>	autre 246	blessure -42	collision -52	degats_des_eaux 50	dommage_materiel -62	none -112	vol -63
#ونست	collision 71
#ونسط	collision 110
#ونسي	collision 56	dommage_materiel 41	incendie 49	none -40	vandalisme 42	vol -48
#ونص>	vandalisme 57
#ونطو	collision -65	degats_des_eaux 157	vol 51
#ونعس	blessure 93	dommage_materiel -41	vol 68
#ونقل	incendie 63
#ونكت	degats_des_eaux 104	incendie -44	vol 44
#ونه>	collision 65	dommage_materiel 44
#ونو>	collision 170	evenement_climatique -67
#ونوا	bris_de_glace 65	collision -58	evenement_climatique 87	none -83	vandalisme 113	vol -69
#ونوب	autre 49
#ونيط	collision 226	incendie -114
#ونيه	bris_de_glace 111	vol -48
#ونيو	none 100
#وها>	collision 54	none -62
#وهاد	evenement_climatique 87
#وهبط	degats_des_eaux 97	evenement_climatique 51	incendie -40	none -65
#وهرا	vol 46
#وهرب	vol 99
#وهرس	collision -62	vandalisme 107	vol -42
#وهم>	none -68	vol 154
#وهو>	blessure 101	none -60
#وهي>	bris_de_glace 40	none -47
#وواح	collision 69
#ووصل	incendie 85
#ووضع	autre -74	blessure 144	dommage_materiel -40	evenement_climatique 40
#ووقع	degats_des_eaux 97
#وول>	degats_des_eaux 70	none 131
#وولي	degats_des_eaux 69	dommage_materiel 77
#ويا>	blessure 163	dommage_materiel -40
#ويات	collision -43	degats_des_eaux 107	evenement_climatique 55
#ويت>	autre 61	collision -58	degats_des_eaux 55	vandalisme 52
#ويده	autre -124	blessure -70	bris_de_glace -88	collision -102	degats_des_eaux -87	dommage_materiel 227	incendie -70	none -277	vandalisme -124	vol -113
#ويدي	incendie 85
#ويره	collision 43	evenement_climatique 74
#ويض>	autre 56
#ويضه	bris_de_glace 58	collision 148	none -69
#ويضي	none 92
#ويقو	blessure 72
#ويل>	autre 70	bris_de_glace -63	collision -75	vandalisme 133
#ويلا	bris_de_glace 48	collision 53
#وين>	bris_de_glace -44	collision -56	degats_des_eaux -92	dommage_materiel 161	evenement_climatique -56	none -65	vandalisme 88	vol -46
#ويو>	collision -70	degats_des_eaux 254	dommage_materiel 60	none -106	vandalisme -77	vol -80
#ياء>	collision 148
#ياب>	bris_de_glace 118	degats_des_eaux 78	dommage_materiel -51	evenement_climatique -89
#يابه	degats_des_eaux -46	vol 55
#يات>	none -49	vandalisme 46
#ياتو	collision 97
#ياتي	none 64
#ياج>	dommage_materiel 54	incendie 85	none -47
#ياح>	evenement_climatique 87
#ياحي	bris_de_glace 44	none -60	vandalisme 115
#ياخذ	vandalisme 67
#ياده	blessure -65	dommage_materiel 164	none -46
#يار>	dommage_materiel 90
#يارا	collision 40	none -46	vandalisme 167	vol -44
#يارت	none -44
#ياره	collision 48
#ياض>	bris_de_glace 91	dommage_materiel -42	none -56	vandalisme 58
#ياضي	collision 57	vandalisme 112	vol -68
#ياطه	blessure -72	collision -63	degats_des_eaux 147	dommage_materiel 108	vandalisme -40
#ياع>	autre 208	collision -85	degats_des_eaux -51	dommage_materiel -46	evenement_climatique 122	none -60	vandalisme -78	vol -62
#يالن	none -58	vol 91
#ياله	dommage_materiel 51	incendie 44	vandalisme -40
#يالو	bris_de_glace 67	collision 94	none -66
#يالي	dommage_materiel 50	none -45
#يام>	blessure 42	none 84
#يانه	collision -82	degats_des_eaux -47	dommage_materiel 194	none 44
#يانو	collision -55	degats_des_eaux 67	dommage_materiel 210	none -82
#ياه>	degats_des_eaux 100
#يبا>	collision 54	dommage_materiel 40
#يبان	autre 113
#يبت>	collision 67
#يبتي	bris_de_glace -42	dommage_materiel 78
#يبدو	collision -49	degats_des_eaux 87	none -42	vandalisme 95
#يبكي	collision 81	vandalisme 61
#يبه>	vol 63
#يبو>	dommage_materiel 126	none -45	vandalisme -59
#يبور	collision 82	vol 61
#يبي>	blessure 83	dommage_materiel 45	none -102	vol 56
#يترو	bris_de_glace 95
#يتري	bris_de_glace 181	collision -49	dommage_materiel -67	evenement_climatique -51	none -58	vandalisme 145	vol -67
#يتزا	collision 142	none -63
#يتش>	collision -58	dommage_materiel -46	none 173
#يتصل	collision -57	dommage_materiel 71	none 131	vandalisme -46
#يتضر	collision -45	degats_des_eaux 64
#يتعر	bris_de_glace 60	degats_des_eaux -46	vol 40
#يتقي	collision 71
#يته>	dommage_materiel 105	evenement_climatique 41	none -90	vol -67
#يتها	dommage_materiel 48
#يتهم	vol 81
#يتو>	autre 81	none -50
#يتوش	collision -61	vandalisme 85	vol 107
#يتوق	collision -44	degats_des_eaux -47	evenement_climatique 78	incendie 79
#يتون	blessure 92	collision 40	dommage_materiel -51
#يجار	collision 53	incendie 118
#يجاز	incendie 78
#يجاو	bris_de_glace 123	collision -53	degats_des_eaux 187	dommage_materiel -56	none -120	vandalisme -60
#يجب>	dommage_materiel -57	none 128	vol -50
#يجرح	collision -87	dommage_materiel 125	vol -42
#يجري	vol 57
#يجه>	bris_de_glace 154	collision 141	dommage_materiel -57	none -97	vol -52
#يجو>	bris_de_glace 61	none -41	vol 65
#يجي>	collision 69	none -48	vol 79
#يجين	collision -63	incendie 121
#يجيو	evenement_climatique 49
#يحات	blessure 139	collision -85	evenement_climatique 114
#يحتر	blessure -70	collision 105	dommage_materiel 150	incendie -53	none -60
#يحدث	autre 43	none 98
#يحرق	collision -46	dommage_materiel 76	incendie 71
#يحلو	collision -50	vandalisme -52	vol 179
#يحه>	degats_des_eaux 47	incendie 67	none -53
#يحو>	blessure -51	collision -96	dommage_materiel -52	evenement_climatique 77	vandalisme 246	vol -77
#يحي>	autre 125	dommage_materiel -48	none 117	vol -47
#يخرج	bris_de_glace 102	degats_des_eaux -41	dommage_materiel -53	incendie -43	none -104	vandalisme 66	vol 59
#يخلص	autre 70	dommage_materiel 93
#يخه>	collision 129
#يخير	degats_des_eaux -48	dommage_materiel 204
#يدا>	blessure 46	dommage_materiel -53	none 52
#يدخل	collision -68	dommage_materiel 45	evenement_climatique 74	incendie -126	vol 108
#يدفع	autre 150	vandalisme -62
#يدلي	bris_de_glace 147	vandalisme -44
#يده>	none -43
#يدها	bris_de_glace 112	dommage_materiel -54
#يدو>	dommage_materiel -49	incendie 79	none -43	vol 62
#يدور	blessure 141
#يديس	collision 136	vol -61
#يديه	vandalisme 44
#يديو	dommage_materiel 75	vandalisme -54	vol 79
#يرا>	dommage_materiel 41	vol 52
#يرات	collision 61	evenement_climatique 127	none -71
#يراس	degats_des_eaux 214	none -66
#يرام	bris_de_glace 91	collision -68	dommage_materiel 141	evenement_climatique -40	none -141
#يرجع	autre 86	blessure -40	collision 171	dommage_materiel -45	evenement_climatique -58	none -66
#يرحم	blessure -63	dommage_materiel 50	vol 93
#يرد>	autre 89	dommage_materiel -43	none 101
#يرفو	collision -66	dommage_materiel -50	incendie -87	none -84	vandalisme 320	vol -46
#يركو	collision -78	dommage_materiel -78	incendie 201
#يرمي	autre 123	collision 81	none -98
#يرها	collision 67	none -41
#يرو>	bris_de_glace 125
#يري>	degats_des_eaux 70	dommage_materiel -46	incendie 125	none -60
#يريا	collision 99
#يريد	degats_des_eaux 125
#يزر>	dommage_materiel 51
#يزه>	collision 47	vol 136
#يزور	collision -79	none -48	vandalisme -40	vol 207
#يزي>	collision 50
#يزيه	none 104
#يسار	collision -55	vol 97
#يسال	collision 77	dommage_materiel -43	none -142	vandalisme 181
#يستا	dommage_materiel 134	evenement_climatique 48
#يستي	dommage_materiel -48	vol 160
#يسر>	collision 116
#يسرق	autre 137	bris_de_glace 89	collision -61	none -40	vandalisme -62
#يسري	collision 65
#يسكل	collision -46	dommage_materiel 58	none -67	vandalisme -45	vol 170
#يسمع	collision 64	vandalisme 64	vol -40
#يسي>	dommage_materiel 113	none -42
#يسيا	collision -51	dommage_materiel 63
#يسيل	bris_de_glace 70	collision -110	degats_des_eaux 253	dommage_materiel -54	none -64	vandalisme -47	vol -63
#يسين	autre 64	evenement_climatique 40	none -44	vol -65
#يشعل	dommage_materiel 166	none -45
#يشكا	collision 85
#يشكو	blessure 67	collision 83	none -59
#يشه>	blessure -50	bris_de_glace -60	collision -80	degats_des_eaux -44	dommage_materiel -63	evenement_climatique -42	incendie 259	none -80	vandalisme 54
#يشوف	blessure 55	vol 65
#يصبن	vandalisme 80	vol -68
#يصلح	blessure 57	collision -60	dommage_materiel 139	incendie -47
#يصلن	autre 193	blessure -65	collision -40	none -81	vol -55
#يضا>	autre 67	collision 47	none -71
#يضاء	autre 79	collision 48	dommage_materiel 54	none -80
#يضان	degats_des_eaux 65	dommage_materiel -43	evenement_climatique 133	vol -46
#يضحك	blessure 50	vol 42
#يضرب	blessure -44	collision 140
#يضرن	blessure 51	collision 156
#يضه>	collision 54	dommage_materiel -48	none -48	vandalisme 80
#يضي>	none 92
#يطار	blessure 76
#يطال	autre 94	collision -44	dommage_materiel 113	incendie 44	none -68	vandalisme -50
#يطان	collision -53	dommage_materiel -73	incendie 142	none -47	vandalisme -53
#يطت>	collision 79
#يطره	autre 123	none -79
#يطري	dommage_materiel 162	none -42
#يطكم	bris_de_glace 42	degats_des_eaux 40
#يطلع	degats_des_eaux 133
#يطنا	incendie 46
#يطه>	dommage_materiel 71
#يطو>	dommage_materiel 65	vol 42
#يطيح	collision -67	degats_des_eaux 70	vandalisme 119	vol -47
#يعا>	autre 67	collision 63	none -43
#يعتذ	bris_de_glace 52	collision 47
#يعد>	blessure 68	collision 83	degats_des_eaux 73	dommage_materiel -64	none -41
#يعرج	collision 162	none -64
#يعرف	collision 107	none -48	vol 67
#يعطي	collision 82	dommage_materiel -67	incendie -42	none 121	vol -48
#يعمر	collision 49	degats_des_eaux 83
#يعني	degats_des_eaux 47	vol 86
#يعه>	evenement_climatique 52	none 92
#يعوض	autre 82	degats_des_eaux 109	dommage_materiel -56	none -57	vol -49
#يغطي	autre 115	bris_de_glace -40	dommage_materiel -45	vandalisme 83	vol -45
#يفاش	none 103
#يفطو	autre 207	collision -57	dommage_materiel -66	none -131	vol -70
#يفه>	incendie 73
#يفور	incendie 44	vandalisme -40	vol 51
#يفون	vol 74
#يفي>	blessure 46	bris_de_glace 111	none -42	vol -42
#يقا>	collision -40	vandalisme 49
#يقدر	blessure 48	incendie 50
#يقطر	degats_des_eaux 229	dommage_materiel -54	none -53
#يقطع	blessure 52	dommage_materiel 54
#يقظت	degats_des_eaux 50
#يقلب	collision -42	dommage_materiel 217	evenement_climatique -43	none -111	vandalisme -97
#يقه>	none -42
#يقها	collision 76
#يقو>	bris_de_glace 52	collision 43
#يقول	blessure 45
#يقي>	autre 82	dommage_materiel 45	vandalisme 57	vol -64
#يكال	bris_de_glace -102	collision 149	evenement_climatique 85	none -41
#يكان	autre 50	collision -52
#يكل>	collision 185
#يكلا	vol 82
#يكه>	dommage_materiel 129	none -61
#يكو>	bris_de_glace 43	collision -40	degats_des_eaux 67	dommage_materiel 127	evenement_climatique -57	none -61	vandalisme -41	vol -44
#يكوب	collision 131
#يكون	bris_de_glace 92	vandalisme 98	vol -67
#يكي>	blessure 42	collision -84
#يكيل	vandalisme 62
#يكيه	evenement_climatique 157	none -42
#يلات	degats_des_eaux -48	dommage_materiel 87	vandalisme 47
#يلان	collision 65
#يلتو	collision 115
#يلتي	vandalisme 96
#يلعب	blessure 209	collision -61	none -87	vandalisme -65
#يلمس	bris_de_glace 53	vol 72
#يله>	none -49	vandalisme 88
#يلو>	blessure -41	collision 91	dommage_materiel 151	none -69	vandalisme -68	vol -49
#يلوم	collision 46	dommage_materiel 99	none -55
#يلي>	autre 87	evenement_climatique 81	none -57
#يليا	blessure 52
#يليف	vol 50
#يليك	vandalisme 166	vol -46
#يما>	collision 53	none -47	vandalisme 66
#يمات	bris_de_glace 65	collision -56	dommage_materiel 72	incendie -42	none -66	vandalisme -43
#يمار	blessure -46	collision -44	dommage_materiel -55	none -91	vandalisme -75	vol 249
#يمان	blessure -49	none 45	vol -40
#يمته	vol 80
#يمكن	bris_de_glace 43	none 64
#يملا	degats_des_eaux 59
#يمن>	collision 138
#يمه>	none -41
#يمون	dommage_materiel -48	none -42	vandalisme 47	vol 65
#يمي>	blessure 85	collision 64
#يمين	collision 131	none -45
#يناء	collision 66	vandalisme 76
#ينات	collision 65	evenement_climatique 47
#يناش	degats_des_eaux 41	dommage_materiel -57	evenement_climatique 64	vandalisme 94	vol -43
#يناه	incendie 116	none -82	vandalisme -47	vol 125
#يناي	blessure 40	none 69
#ينت>	dommage_materiel 88
#ينزف	blessure 80
#ينزل	degats_des_eaux 170
#ينش>	none 142	vandalisme -44
#ينغ>	autre 76	collision 130	none -62	vol -53
#ينك>	degats_des_eaux -46	dommage_materiel 158
#ينما	blessure 41	collision -82	dommage_materiel 174	evenement_climatique 51	none -84	vandalisme -52
#يننا	collision 66	degats_des_eaux 102	evenement_climatique -66
#ينها	degats_des_eaux 61	vol 101
#ينو>	collision 127	dommage_materiel -122	none -79	vandalisme 138	vol -58
#ينوا	blessure 73
#ينيا	autre 127	collision -43	evenement_climatique 58	vandalisme -55
#ينيت	blessure 105
#ينيك	blessure 51	collision 49
#ينين	blessure -65	bris_de_glace 145	vol 62
#ينيه	blessure -41	collision 102	incendie 60
#ينيو	collision 85	dommage_materiel 75	incendie -46
#يهرب	collision -63	dommage_materiel -57	none -98	vandalisme -82	vol 295
#يهضر	dommage_materiel -42	incendie 169	none -52	vol -50
#يهم>	vandalisme 52
#يوا>	collision -59	dommage_materiel -67	none 117	vandalisme -53	vol 128
#يوان	collision -54	dommage_materiel 88	evenement_climatique 57	none -65	vandalisme 106	vol -76
#يوجد	autre 106	collision -44	none 40	vol -41
#يوجع	blessure -48	collision 64	vandalisme 62
#يورو	autre 96	blessure 65	none -78
#يوط>	blessure -56	collision -65	dommage_materiel 141	vandalisme -44
#يوقع	collision 128	degats_des_eaux 84	evenement_climatique -42
#يول>	evenement_climatique 113
#يولي	degats_des_eaux 89	dommage_materiel -91
#يوما	autre 61	collision 75	none -43
#يومي	blessure -43	collision -66	evenement_climatique 83	none 50
#يون>	none -49
#يوني	none 87
#يوه>	none 125	vol 48
#ييا>	vandalisme 62
#ييت>	collision 158	vandalisme -82
#يير>	autre 66	collision 103	vandalisme -46
#يين>	blessure 156	dommage_materiel -49	none -107
#ييه>	vol 59
05	none 103
06	none 142
1	bris_de_glace 110	none 67	vandalisme -73
10	dommage_materiel 66
12	evenement_climatique 62	incendie -44
13	dommage_materiel -48	incendie 85	none 158
14	autre 111	collision -66	none -54
15	dommage_materiel -43	none 129	vol 42
16	collision -41	none 66
17	collision 84	none 65
18	bris_de_glace 58	dommage_materiel 89	none -58
19	none 96
2	bris_de_glace 44	vandalisme -40
200	collision -54	dommage_materiel -51	incendie 260	none -64
2025	none 114
2026	dommage_materiel 72
21	autre 42	bris_de_glace 119	collision -40	dommage_materiel -42	none -42
22	collision 53	none 103
25	dommage_materiel -47	none 172
26	bris_de_glace -98	vandalisme 142	vol -64
28	blessure 47	none 108
3	blessure 64	evenement_climatique -46	none -64
30	none 47
300	degats_des_eaux 89	dommage_materiel -43	none -52	vandalisme -43	vol 90
4	vol 90
40	bris_de_glace 110	vandalisme -69
400	autre 191	collision -151	degats_des_eaux 57	dommage_materiel -41	none -60	vol -46
45	none 63
5	none 95
50	autre -63	blessure 99
6	blessure 79
6000	autre 104
7	blessure 75	none 60	vandalisme -48
71	blessure 47	dommage_materiel 81
8	degats_des_eaux -43	none 42
80	bris_de_glace 86	vandalisme -41
9	dommage_materiel 43
900	autre 229	blessure -49	collision -71	dommage_materiel -68
=answer: lead	collision 56	dommage_materiel -49
=answer: no	none -48
=answer: unsure	none 55
=being: animal	collision 72	dommage_materiel 86	none -89	vandalisme -40
=being: thing	none -80
=constat: constat	collision 176	none -41
=constat: not-done	collision 157
=danger: event	collision -61	dommage_materiel -57	incendie 318	none -47	vol -44
=danger: now	blessure 53	collision -102	dommage_materiel 162	incendie 82	none -68	vandalisme -62	vol -64
=danger: over	blessure -91	bris_de_glace -73	collision -67	degats_des_eaux -72	dommage_materiel -108	evenement_climatique 189	incendie 72	none -103	vandalisme -64	vol -66
=danger: plea	autre -57	blessure -59	collision 179	dommage_materiel -84	vol -74
=danger: present	collision 46	none -57
=danger: put-out	degats_des_eaux 72	incendie 158
=distress: distress	collision 73	evenement_climatique 41
=document: devis_ou_facture	autre 194	incendie -50	none -133	vandalisme -48
=document: photos	collision 56	degats_des_eaux -67	incendie 79	vol -48
=hedge: roughly	collision 49	dommage_materiel 48
=idiom: figure	bris_de_glace -42	collision 73	dommage_materiel 44	vol -61
=idiom: paper	collision 132	degats_des_eaux 90	none -62
=idiom: part	autre 161	collision -63	none -75
=idiom: silence	blessure -49	bris_de_glace -60	collision -77	degats_des_eaux 311	dommage_materiel -119	evenement_climatique -44	incendie -41	none -219	vandalisme -53	vol -103
=injuries no	none -56
=injuries no rather	none -60	vandalisme 58
=injuries no sure	none -56
=injuries unknown	dommage_materiel 53	none -82	vol 49
=injuries unknown unsure	dommage_materiel 53	none -82	vol 49
=injuries yes	blessure 87	collision 47	none -49
=injuries yes sure	blessure 87	collision 47	none -49
=injury: absent	collision -57	evenement_climatique -76	vandalisme -66	vol 111
=injury: body	blessure 66	collision 61	none -72
=injury: casualty	blessure 93	collision 50	none -45
=injury: grave	bris_de_glace -46	collision 59	degats_des_eaux -48	dommage_materiel 124	evenement_climatique 46	none -50	vandalisme -43
=injury: nobody	incendie 46	none -56
=injury: one-well	none -51	vol 53
=injury: perhaps	blessure 131	none -60
=injury: struck	blessure -67	collision 137	dommage_materiel 63	none -53
=injury: symptom	blessure 70	collision 46	dommage_materiel -40	none -52
=intent: back	autre -48	blessure -41	bris_de_glace -62	collision 41	degats_des_eaux -51	dommage_materiel -56	evenement_climatique -57	none -134	vandalisme 174	vol -127
=intent: cancel	none 70	vandalisme -45
=intent: complaint	collision -80	dommage_materiel -47	none -78	vandalisme 103	vol 255
=intent: correct	collision 172	degats_des_eaux 63	dommage_materiel -76
=intent: declare	collision 56	vandalisme -44	vol 66
=intent: follow	autre 42	none 84	vandalisme -41
=intent: greet	collision 42
=intent: help	autre 61	dommage_materiel -60	none 68
=intent: human	collision -51	dommage_materiel 42
=intent: language	collision 42	vandalisme -48
=intent: other	autre 130	collision -50	dommage_materiel -69	evenement_climatique -41	none 76	vol -66
=intent: review	collision 82	dommage_materiel -52	none 147
=intent: thanks	blessure -75	bris_de_glace -41	none 113	vandalisme -45	vol 50
=liability: admitted_by_other	bris_de_glace 47	dommage_materiel 40
=liability: contested	collision 230	none -52
=other autre	autre 121	blessure -48	collision -78	degats_des_eaux 115	evenement_climatique -44	none -76	vandalisme -109	vol -65
=other blessure	autre -110	dommage_materiel 221	evenement_climatique -82	vol -47
=other collision	bris_de_glace 46	evenement_climatique 126	vandalisme -45	vol -46
=other evenement_climatique	dommage_materiel -44	evenement_climatique 249	vol -130
=other incendie	collision -42	dommage_materiel -83	incendie 71	none -55	vol -49
=other vandalisme	collision 125	degats_des_eaux 128	none -43	vandalisme -92	vol -41
=party: alone	collision 55	degats_des_eaux -58	none -47
=party: culprit	autre 93	bris_de_glace 128	degats_des_eaux -71	dommage_materiel -80	none -67	vol -61
=party: foreign	dommage_materiel -58	evenement_climatique 66	none -96	vandalisme -53	vol 178
=party: hit-and-run	collision 89	degats_des_eaux -43	dommage_materiel -45	incendie 83	none -59	vandalisme -53	vol 75
=party: neighbour	degats_des_eaux 75	dommage_materiel 51	none -69
=party: nobody-else	blessure 62	collision 47	degats_des_eaux 152	dommage_materiel -43	none -49
=party: obstacle	collision 111	evenement_climatique 57	none -76
=party: other-vehicle	collision 151	none -41
=party: theirs	blessure -86	bris_de_glace 111	collision 195	none -56	vol -44
=party: witness	collision -66	dommage_materiel -59	incendie 66	none -70	vandalisme 157	vol 76
=person: close	dommage_materiel 56	none -78
=person: driver	collision 160
=person: exposed	collision 172	evenement_climatique -44	incendie 136	none -75	vandalisme -64	vol -92
=person: self	collision 79	none -50
=police: not-done	collision 109	none -48	vol 66
=police: police	collision 57	dommage_materiel -51	none -70	vandalisme 59	vol 103
=status: awaited	blessure -41	collision 57	dommage_materiel 68
=status: done	collision 111
=status: future	collision 58	none -51	vol 66
=status: not-yet	autre 66	collision 53	none -52
=status: refused	collision 46	none -51
=status: unfinished	vandalisme 51
=thirdParty no	none -65
=thirdParty no rather	evenement_climatique 83	none -60	vol 60
=thirdParty no sure	none -55	vol 59
=thirdParty no unsure	blessure 40	degats_des_eaux 56	incendie 63	none -73
=thirdParty none	none 101
=thirdParty yes	collision 95	none -58
=thirdParty yes rather	bris_de_glace -48	collision 121	degats_des_eaux -57	dommage_materiel 63	evenement_climatique -51	none -92
=thirdParty yes sure	collision 93	none -55
=type autre	autre 332	none -87
=type autre sure	autre 332	none -87
=type blessure	blessure 254	none -78
=type blessure sure	blessure 325	collision -110	none -57	vol -63
=type blessure unsure	blessure 183	degats_des_eaux -49	evenement_climatique -56	none -95
=type bris_de_glace	bris_de_glace 347	collision -66	none -58	vol -45
=type bris_de_glace sure	bris_de_glace 347	collision -66	none -58	vol -45
=type collision	collision 215	none -56
=type collision rather	collision 215	none -54	vol -46
=type collision sure	collision 222	none -56
=type collision unsure	none -49	vandalisme -46	vol 137
=type degats_des_eaux	collision -84	degats_des_eaux 297	none -67	vol -40
=type degats_des_eaux rather	autre -56	blessure -71	collision -127	degats_des_eaux -56	dommage_materiel 77	evenement_climatique 112	incendie 102	none -107	vol -72
=type degats_des_eaux sure	collision -78	degats_des_eaux 360	dommage_materiel -62	none -58
=type dommage_materiel	collision -48	dommage_materiel 365	evenement_climatique -44	none -60	vandalisme -58
=type dommage_materiel sure	collision -48	dommage_materiel 365	evenement_climatique -44	none -60	vandalisme -58
=type evenement_climatique	collision -57	dommage_materiel -64	evenement_climatique 369	none -59	vandalisme -48	vol -55
=type evenement_climatique sure	collision -57	dommage_materiel -64	evenement_climatique 369	none -59	vandalisme -48	vol -55
=type incendie	collision -62	incendie 324	none -56	vol -40
=type incendie sure	collision -62	incendie 324	none -56	vol -40
=type none	none 100
=type vandalisme	collision -57	evenement_climatique -40	none -63	vandalisme 316	vol -83
=type vandalisme rather	blessure -45	bris_de_glace -54	degats_des_eaux -67	dommage_materiel 224	evenement_climatique -53	none -78	vol -83
=type vandalisme sure	collision -60	none -62	vandalisme 326	vol -83
=type vol	collision -46	none -54	vol 308
=type vol rather	bris_de_glace -44	collision -103	degats_des_eaux -85	dommage_materiel 89	evenement_climatique -53	incendie -40	none -80	vandalisme -78	vol 188
=type vol sure	collision -44	dommage_materiel -45	none -53	vol 308
=type: autre	autre 298	none -80	vandalisme -43
=type: blessure	blessure 273	collision -90	none -55
=type: bris_de_glace	bris_de_glace 347	collision -70	degats_des_eaux -43	dommage_materiel -45	none -56	vol -46
=type: collision	collision 140	none -57
=type: degats_des_eaux	collision -63	degats_des_eaux 224	evenement_climatique 41	none -62
=type: dommage_materiel	dommage_materiel 123	none -65
=type: evenement_climatique	collision -59	evenement_climatique 355	none -61	vandalisme -49	vol -59
=type: incendie	collision -61	incendie 311	none -58	vol -42
=type: vandalisme	none -65	vandalisme 289	vol -86
=type: vol	collision -49	none -55	vol 271
a7	bris_de_glace 70
ا	collision -55	degats_des_eaux 68	dommage_materiel 94	none -40
ابدا	none 168
ابريل	evenement_climatique 49
ابلغ	bris_de_glace 48	collision -55	degats_des_eaux -43	none -50	vandalisme 82	vol 73
ابن	vandalisme -40	vol 95
ابنتي	blessure 62	dommage_materiel 65
ابني	dommage_materiel 135	none -51
ابي	blessure 158	collision -101	incendie 85
اتذكر	none 75
اتصل	collision 86
اتصلت	collision 90	vol 40
اتلف	dommage_materiel 83	incendie 61	none -52
اتمكن	collision 75
اثر	bris_de_glace 41	collision 74	vol -50
اثناء	dommage_materiel 101
اجد	collision -69	none 40	vol 193
اجره	collision 61
اجل	collision 84	dommage_materiel -56	none 67
احتاج	autre 133	vol -42
احترق	incendie 158
احترقت	collision -46	incendie 225	none -45
احتكاك	collision 139
احدا	degats_des_eaux -48	dommage_materiel -43	none -97	vandalisme 170	vol 65
احدهم	collision -54	vandalisme 158
اختفت	vol 173
اختي	dommage_materiel 70	incendie 47
اخذت	none -60	vandalisme 112
اخذوا	degats_des_eaux -54	vol 112
اخر	bris_de_glace 47	collision 65
اخري	collision 49
اخضر	dommage_materiel -49	none -51	vandalisme 211	vol -42
اخي	none 137
ادري	collision -67	dommage_materiel -54	none 113	vandalisme -68	vol 50
ادم	degats_des_eaux -42	evenement_climatique 116	none -42	vandalisme 93	vol -57
اذي	bris_de_glace 64
ار	collision 47	vol 41
اربع	blessure 55	degats_des_eaux 51
اربعه	none -45	vandalisme 134
ارتطم	bris_de_glace 110
ارتطمت	collision 49
ارتفاع	dommage_materiel 96
ارجو	bris_de_glace 65
اريد	none 183
ارير	collision 170
ازرق	bris_de_glace -40	collision 131	dommage_materiel -103	none 86	vandalisme -61	vol -61
اسابيع	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
اسبوعين	autre -44	none 200
استاذ	collision 42	none 111
استدعاء	autre 47	collision 78
استرجاع	autre 205	none -98
استطيع	none 66
استنشقت	incendie 82
استيقظت	degats_des_eaux 65
اسفله	bris_de_glace 61	collision -97	dommage_materiel 149	vol -46
اسفي	evenement_climatique 119
اسقط	degats_des_eaux -49	dommage_materiel 156
اسمها	degats_des_eaux -51	dommage_materiel -53	evenement_climatique 199
اسود	autre 60	collision -55	degats_des_eaux 42	incendie 119	none -76
اشتري	autre -48	collision -45	vol 144
اشتعلت	collision -44	incendie 161
اشرح	none 105
اشعر	vol 59
اصابات	evenement_climatique 41
اصابع	blessure 73	dommage_materiel 74
اصب	bris_de_glace 40	collision 75
اصبت	blessure 205
اصبعي	blessure 290	collision -91	degats_des_eaux -43	dommage_materiel -121	evenement_climatique -46	none -168	vandalisme -57	vol -60
اصرح	blessure 89	collision -65	dommage_materiel -42	none 107
اصص	dommage_materiel -46	evenement_climatique 100
اصطدام	autre 82	collision 67	none -49
اصطدمت	collision 147	none -41
اصيب	dommage_materiel -40	none 126
اضرار	degats_des_eaux 97
اطلب	autre 41	none 56
اظن	none 88
اعبر	collision 96
اعتذر	bris_de_glace 84	collision -53
اعترف	dommage_materiel 134	none -74
اعلم	bris_de_glace 74
اعمل	collision 41
افران	collision -49	dommage_materiel -41	evenement_climatique 240	none -54
افعل	collision -46	none 101	vol 75
افهم	autre -64	none 252
اقتلعت	evenement_climatique 112
اقدر	collision -99	vandalisme -48	vol 131
اقدم	vandalisme 47
اقوالي	none -57	vol 146
اكادير	autre 51	bris_de_glace 112	collision -113	incendie 81	none -55
اكتشفت	bris_de_glace 146	collision -59
اكتشفنا	degats_des_eaux 44
اكثر	degats_des_eaux 84	none -48
اكل	autre 69	collision -110	dommage_materiel -47	incendie 44	none -60	vandalisme -55	vol 122
اكن	collision 65	none 83
اكيد	none 170
الا	vandalisme 55
الابواب	collision -41	degats_des_eaux -81	dommage_materiel -42	vandalisme 220	vol -63
الابيض	autre 75	blessure -52	collision -42	degats_des_eaux 63	dommage_materiel 56	incendie -52
الاثاث	blessure -51	dommage_materiel 76	evenement_climatique 56
الاثنين	none 48
الاحد	none 58
الاحذيه	incendie 100
الاخر	none 105
الاربع	collision -40	none -61	vol 145
الاربعه	collision -87	incendie 133
الارض	degats_des_eaux 64	none -65	vol -42
الارضيه	degats_des_eaux 247	evenement_climatique -70	vandalisme -53
الارواح	blessure -56	incendie 131	vol -41
الاسبقيه	collision 59
الاسبوع	none 178
الاسطبل	collision -58	evenement_climatique 110	none -54	vol 100
الاسعاف	collision 76
الاسنان	autre 99	blessure -44	collision 50	none -65
الاسود	degats_des_eaux 134	dommage_materiel -44
الاشاره	collision 46
الاضرار	evenement_climatique 56
الاطار	collision 61	dommage_materiel 76	vandalisme -95
الاطفاء	collision -47	incendie 102
الاف	collision -44	dommage_materiel -48	vol 201
الاقامه	autre 45	incendie 76
الاكواريوم	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
الالواح	evenement_climatique 152
الامامي	bris_de_glace 124
الاماميه	collision 137
الامان	collision 96
الامر	none 117
الامن	vandalisme 54
الامنيه	vol 81
الان	dommage_materiel 49
الانترنت	vandalisme 86
الاوراق	collision 153	vol -109
الاولاد	bris_de_glace 58	collision -46	evenement_climatique 91	none -54
الايسر	collision 101
الايمن	collision 83
الباب	bris_de_glace 56
البارابريز	bris_de_glace 153	collision -52
البارابول	evenement_climatique 183
الباراشوك	collision 121
الباربريز	bris_de_glace 195	collision -48	evenement_climatique -56
البارح	none 95
البارحه	collision 71	dommage_materiel -43	none 97
البارشوك	collision 164	none -62
الباركي	collision -44	degats_des_eaux 191	evenement_climatique -46
الباركينغ	collision 91	none -101	vandalisme 89
الباركيه	degats_des_eaux 64	dommage_materiel 124	vol -85
الباش	dommage_materiel -51	evenement_climatique 141	none -83	vandalisme 150	vol -53
الباقي	autre 115	collision -58	degats_des_eaux 51	none -77
البالكون	blessure -81	bris_de_glace 131	collision -157	degats_des_eaux -46	dommage_materiel -75	none -44	vandalisme 104	vol 94
البانيو	degats_des_eaux 236	evenement_climatique -49
البحث	collision -81	dommage_materiel 131	vol 87
البحر	blessure 136	dommage_materiel -40	evenement_climatique 89	none -43	vol -52
البرد	bris_de_glace 73	collision -48	evenement_climatique 192	none -55	vandalisme -46
البرميل	blessure 88	collision 66
البريد	collision -57	dommage_materiel 153	none -82	vandalisme 48
البزطام	collision -58	vol 166
البصمات	vol 134
البطيخه	collision 129
البقره	evenement_climatique 113	none -45	vol 68
البلاستيك	blessure 105	collision -49	incendie 78
البلاستيكيه	evenement_climatique 157	none -42
البلاصه	collision -97	dommage_materiel -41	none -44	vandalisme 95	vol 159
البلاط	blessure -121	collision -56	degats_des_eaux 244	dommage_materiel -58
البلاكه	bris_de_glace 82	collision -72	dommage_materiel -80	evenement_climatique 105	none -131	vandalisme -48
البلديه	collision 111	evenement_climatique 62
البلكون	bris_de_glace 148	degats_des_eaux -43	none -88	vol -55
البلومبي	degats_des_eaux 113
البنت	blessure 180	dommage_materiel -59	none -124
البنك	autre 138	bris_de_glace -44	collision -95	dommage_materiel -60	evenement_climatique 56	none -132	vandalisme -48	vol 136
البهايم	evenement_climatique 91	incendie 40
البوطا	incendie 99
البوطه	degats_des_eaux -64	incendie 180
البوليس	vandalisme 80
البوليسي	collision 148
البومبا	autre 105	collision -59	dommage_materiel 70	evenement_climatique 83	incendie -45	none -76	vandalisme -62	vol -64
البومبيه	degats_des_eaux -41	incendie 153
البيانو	degats_des_eaux 111	dommage_materiel 58
البيت	none -43
البير	autre -81	blessure -73	bris_de_glace -91	collision -128	degats_des_eaux 186	dommage_materiel -117	evenement_climatique 59	incendie -75	none -250	vandalisme -118
البيرمي	collision 179
البيرو	bris_de_glace 236	degats_des_eaux -98	dommage_materiel -58	none -51	vol -44
البيسي	collision -54	dommage_materiel 231	none -40
البيسين	evenement_climatique 90	incendie -40
البيض	collision -42	evenement_climatique 78	vandalisme 96
البيضاء	autre 106	collision 71	none -71
البيطري	autre 66	dommage_materiel -50
التابعه	dommage_materiel -56	none -48	vandalisme 117
التاسعه	vol 44
التامين	autre 193	dommage_materiel -59
التبروري	evenement_climatique 170
التحدث	none 49
التدفيه	degats_des_eaux 112
الترامواي	vol 66
الترقوه	collision 52
التروتينيت	blessure 99	collision -49	incendie 63
التريبورتور	collision 82	vol 61
التصريح	autre 74	collision -47	vandalisme -43	vol 101
التصليح	degats_des_eaux 86	dommage_materiel 107	incendie -66
التعويض	autre 43	none 80
التلفاز	dommage_materiel 69
التلفازه	collision -57	dommage_materiel 158	vandalisme 79
التلفزه	blessure -63	collision -58	dommage_materiel 177	vol 49
التوصيل	collision 95	none -41	vol 74
التي	collision 57
التيار	autre -70	degats_des_eaux 44	dommage_materiel 221	incendie -53
التيليفون	collision 70	dommage_materiel 84	none -43
التيو	blessure -40	collision -42	degats_des_eaux 237	dommage_materiel -41	none -42	vol -48
الثالث	degats_des_eaux 53	none 48
الثالثه	collision 79
الثامنه	none 102
الثاني	blessure 88	dommage_materiel 71
الثانيه	collision 41	incendie 65
الثلاثاء	none 67
الثلاثه	vandalisme 112
الثلاجه	dommage_materiel 236	evenement_climatique -41	incendie -55	none -47
الثلج	evenement_climatique 205
الثمنيه	none 126
الجاج	blessure 168	bris_de_glace 63	collision -87	dommage_materiel -76	evenement_climatique -51
الجار	degats_des_eaux 64
الجاره	collision -81	degats_des_eaux 82	evenement_climatique 48	none -40
الجامع	autre -44	bris_de_glace -46	collision -90	dommage_materiel -54	incendie 182	none -126	vandalisme -55	vol 154
الجانب	collision -61	incendie 135
الجبس	blessure 48	degats_des_eaux 74	none -53
الجبص	degats_des_eaux 236	dommage_materiel -88
الجبل	degats_des_eaux -53	evenement_climatique 95	vol 64
الجدار	degats_des_eaux 99
الجدارميه	vol 46
الجديده	dommage_materiel 151
الجرار	bris_de_glace 90	collision 95	vol -43
الجرح	blessure 178	collision -53
الجرحي	collision 86
الجرده	degats_des_eaux 157	dommage_materiel -43	evenement_climatique -90	none -55	vandalisme 52
الجمعه	bris_de_glace 44	collision -43	none 58
الجمله	blessure 111	bris_de_glace -53	collision 50	degats_des_eaux -60	dommage_materiel -70	evenement_climatique 150	incendie -40	none -64	vandalisme -52
الجميع	autre 84	dommage_materiel 44
الجناح	bris_de_glace -41	vandalisme 128
الجنب	collision 168	none -47	vol -40
الجنط	collision -74	dommage_materiel 237	none -59
الجهتين	collision 98	none -72	vandalisme 61
الجهه	vol 51
الجيب	bris_de_glace 51	none -55	vol 164
الجيران	blessure 49
الحاج	vandalisme 77
الحاجب	collision 48
الحاجز	bris_de_glace 96	collision 100	none -57
الحاجه	collision 53	degats_des_eaux -44	dommage_materiel -57	none -56	vandalisme 43	vol 115
الحادث	blessure 48
الحادثه	collision 110
الحارس	vandalisme 87
الحاسوب	collision -71	dommage_materiel 343	incendie -122	none -69	vol -42
الحافله	incendie 62	none -53	vol 110
الحانوت	degats_des_eaux 92	none -47	vandalisme 44
الحبل	blessure -60	collision -48	dommage_materiel 60	vol 151
الحجاره	vandalisme 241	vol -96
الحجر	bris_de_glace 40	vandalisme 86	vol -61
الحداش	blessure 70	bris_de_glace 60	collision -49	dommage_materiel -57	none 80
الحديد	collision 65
الحديقه	collision -62	dommage_materiel 82	none -50	vandalisme 54
الحراره	bris_de_glace 175	vandalisme -54
الحسن	collision 142
الحصان	blessure -76	collision -71	incendie 104	vol 84
الحفره	blessure 117	collision -94	vandalisme 85
الحق	collision -120	degats_des_eaux 42	vol 157
الحلاقه	collision -58	degats_des_eaux 58	vol 55
الحلوي	blessure -52	bris_de_glace 74	degats_des_eaux -73	dommage_materiel 217	evenement_climatique -83	incendie -46	none -137	vandalisme -49
الحلويات	collision -43	degats_des_eaux 107	evenement_climatique 55
الحليب	dommage_materiel 100	none -54
الحمار	collision 225	vandalisme -48
الحمام	degats_des_eaux 64	dommage_materiel -46
الحمد	bris_de_glace 52
الحوايج	collision -41	dommage_materiel -45	none -60	vandalisme 48	vol 144
الحوت	collision 71	degats_des_eaux 109
الحوض	blessure 41	dommage_materiel 80	none -55
الحومه	blessure 102	collision -50	dommage_materiel -85	none -49
الحي	autre -65	collision -47	degats_des_eaux -47	dommage_materiel 120	evenement_climatique 78	none -55	vandalisme 61
الحيط	vandalisme 52
الحين	collision 85
الخامس	autre 100	degats_des_eaux 65	none -75	vandalisme -46
الخامسه	none 139
الخانز	degats_des_eaux 183
الخبز	autre -47	collision -43	vol 107
الخبير	none 175
الخدامه	collision -54	dommage_materiel -53	evenement_climatique 52	incendie 149	none -71	vandalisme -45	vol 89
الخدمه	vandalisme 51
الخزان	degats_des_eaux 76	dommage_materiel -41	evenement_climatique 129	incendie -70	vol -46
الخزانه	blessure -67	bris_de_glace 79	collision -101	dommage_materiel 120	evenement_climatique -45	incendie -47	none -139	vandalisme -52	vol -53
الخساره	collision -53	evenement_climatique 226	vol -77
الخساير	vandalisme 93
الخشب	bris_de_glace 65	degats_des_eaux 97	none -47
الخضره	blessure 65	collision 114	vandalisme -47
الخط	collision 53	vandalisme 45
الخلف	collision 122
الخلفي	bris_de_glace 82	evenement_climatique 41
الخلفيه	blessure 100	collision -49	vandalisme 60
الخميس	none 50
الخوف	collision 134	degats_des_eaux -49	dommage_materiel -40	evenement_climatique 87	none -49
الخير	collision -46	degats_des_eaux 53	none 144	vandalisme -43	vol -41
الخيمه	evenement_climatique 54	incendie 56	none -64	vandalisme 106
الداخل	dommage_materiel 60	incendie 43
الدار	autre 44	none -42
الدايره	vol 92
الدجاج	evenement_climatique 78	incendie 60
الدخان	incendie 152
الدراري	bris_de_glace 67	vandalisme 77
الدرج	blessure 71	dommage_materiel 51
الدرك	vol 45
الدروج	bris_de_glace -40	degats_des_eaux 119	dommage_materiel 55	none -98	vandalisme -50	vol 56
الدري	blessure -46	degats_des_eaux 70	dommage_materiel 174	incendie -72	none -43	vol -67
الدش	bris_de_glace 123	degats_des_eaux 51
الدقيق	degats_des_eaux 54	incendie 115
الدم	blessure 49	vol 50
الدوار	evenement_climatique 130	none -49
الدوش	bris_de_glace 196	collision -49	dommage_materiel -47	none -55
الدولاب	blessure -68	bris_de_glace -41	collision -48	degats_des_eaux 136	dommage_materiel 94	none -64
الذهب	bris_de_glace 55	vol 63
الذي	collision 63
الرابع	bris_de_glace 40	degats_des_eaux 91
الرابعه	none 49
الراجل	collision 47	degats_des_eaux -65	dommage_materiel 50	incendie 184	none -77	vol -48
الراجلين	collision 91
الراديو	autre -57	bris_de_glace -55	none -61	vandalisme -102	vol 98
الراكب	collision 69	none -73	vandalisme 117
الرباط	autre 67	blessure 143	dommage_materiel -49	none -61	vandalisme -61	vol -44
الرجل	blessure 86	collision 81	dommage_materiel -54
الرحله	autre 155	collision -100	none -56	vol 61
الرصيف	blessure -73	collision 222
الرعد	dommage_materiel -54	evenement_climatique 237	vandalisme -41
الرف	dommage_materiel 260	none -76	vol -101
الرمله	bris_de_glace 99	collision -42	degats_des_eaux -54	incendie 75	vandalisme -47
الروايد	collision -135	dommage_materiel -42	none -78	vandalisme 88	vol 128
الروايض	vandalisme 67	vol 67
الروبيني	degats_des_eaux 233	incendie -75
الروضه	collision 97
الرياح	blessure -44	dommage_materiel -49	evenement_climatique 226
الرياض	bris_de_glace 91	dommage_materiel -42	none -56	vandalisme 58
الريح	collision -41	evenement_climatique 277
الريحه	bris_de_glace -42	degats_des_eaux 51	dommage_materiel -42	incendie 174	none -65
الريدو	collision -47	dommage_materiel -66	incendie 249	none -64	vandalisme 64	vol -81
الزاج	bris_de_glace 251	collision -54	degats_des_eaux -40	none -62
الزبل	vandalisme 136
الزبون	vandalisme 108
الزجاج	bris_de_glace 156	collision -41
الزجاجي	bris_de_glace 179	collision -79	dommage_materiel 85	none -54
الزربيه	degats_des_eaux 210	none -45
الزرع	blessure -42	collision -49	dommage_materiel -41	evenement_climatique -47	incendie 89	none -50	vol 136
الزرقطوني	collision 64
الزريبه	collision -41	none -52	vol 165
الزليج	bris_de_glace 96	degats_des_eaux 87	dommage_materiel -78
الزنقه	degats_des_eaux 46	vandalisme 133	vol -46
الزوال	autre 58	none 55
الزيت	collision 85
الزيتون	blessure 145	degats_des_eaux -44	dommage_materiel -42	incendie 51
الساروط	autre 102	collision -60	dommage_materiel -70	none -82	vandalisme -63	vol 171
الساق	blessure 151	dommage_materiel -51	none -40
السانديك	blessure 43	collision -74	degats_des_eaux 50	none -52	vandalisme 101	vol 40
السايق	collision 44
السبب	blessure 106	collision -113	degats_des_eaux 40	incendie 61
السبت	none 73
السبيطار	blessure 148	collision -132	dommage_materiel -41	none -61	vol 148
الستاير	incendie 93
السجاد	degats_des_eaux 156	dommage_materiel -68	evenement_climatique 55	none -42
السخان	degats_des_eaux 165
السخونيه	bris_de_glace 222	vol -57
السرير	collision -42	evenement_climatique 62	incendie 77
السطح	collision -41	evenement_climatique 138
السطل	collision -66	degats_des_eaux -44	dommage_materiel 284	none -145	vandalisme -70
السفر	autre 197	none -59
السفلي	blessure -51	collision 104	degats_des_eaux 98	dommage_materiel -95
السقف	evenement_climatique 42
السكانير	blessure -76	dommage_materiel -47	evenement_climatique -85	none -46	vandalisme -84	vol 173
السكر	blessure 51	degats_des_eaux 70	vandalisme 75	vol -54
السكوتر	none -51	vandalisme 97
السلامه	collision 113	dommage_materiel -57	none 154	vol -43
السلطات	collision -53	dommage_materiel 66	vol 63
السلطه	degats_des_eaux -56	dommage_materiel 61	evenement_climatique 131
السلعه	degats_des_eaux 126	none -50	vandalisme -49
السلك	collision -61	dommage_materiel 104	evenement_climatique -57	incendie -121	vol 152
السلم	blessure 187	collision -50
السلوم	blessure 71	degats_des_eaux -48	dommage_materiel 76	none -41
السما	dommage_materiel 95	vol -48
السنسله	blessure -56	collision -57	vol 205
السور	dommage_materiel 61
السوق	blessure 47	vol 60
السي	degats_des_eaux 51	incendie 86	none -43
السياح	collision 70
السياحي	bris_de_glace 72	collision -61	none -50	vandalisme 180	vol -41
السيار	collision 42
السيارات	bris_de_glace -69	none -44	vandalisme 263	vol -63
السياره	collision 57
السيد	dommage_materiel 115
السيده	degats_des_eaux 43
السيفون	degats_des_eaux 182	dommage_materiel -40
السيل	collision -51	degats_des_eaux -89	dommage_materiel -51	evenement_climatique 188	incendie 101	none -64	vandalisme -42	vol -47
السيمانه	blessure -63	bris_de_glace 74	collision -67	degats_des_eaux -47	dommage_materiel 77
السيول	evenement_climatique 145
الشاب	blessure -41	incendie 143
الشاحن	dommage_materiel -44	incendie 167
الشاحنه	collision 94
الشارع	collision 90
الشاشه	dommage_materiel 78	none -45	vandalisme 103	vol -49
الشانطي	blessure 86	collision -64	vandalisme -40	vol 51
الشباك	blessure -46	vol 114
الشبكه	collision -76	dommage_materiel 44	incendie -80	vol 187
الشتا	degats_des_eaux 145	evenement_climatique 54
الشجره	bris_de_glace -48	evenement_climatique 186	none -69
الشراره	incendie 168
الشرجم	bris_de_glace 168	dommage_materiel -48
الشرفه	evenement_climatique 69	incendie 65
الشركه	autre 61	dommage_materiel 88	none -64	vol 47
الشقه	dommage_materiel 68	none -48	vol 44
الشكايه	collision -46	none -48	vol 221
الشمس	bris_de_glace 112	dommage_materiel -40	incendie 54
الشمسيه	evenement_climatique 90	vol 54
الشهر	none 131
الشوفو	degats_des_eaux 206
الشي	autre 180	collision -165
الشيفور	collision 74
الصابون	collision -42	degats_des_eaux 55	dommage_materiel 62
الصاعقه	evenement_climatique 156
الصاك	collision -54	vol 114
الصاله	degats_des_eaux 193	evenement_climatique -84
الصالون	degats_des_eaux 61
الصباغه	degats_des_eaux -45	dommage_materiel 219	none -115	vol -46
الصبع	blessure -75	bris_de_glace 183	collision -55	dommage_materiel 68	evenement_climatique -51
الصحون	degats_des_eaux 101	dommage_materiel 102	vandalisme -53
الصدمه	collision 58
الصغيره	degats_des_eaux 41	incendie 85
الصندوق	bris_de_glace 46	collision 100
الصوره	degats_des_eaux -53	incendie 125
الصيدليه	bris_de_glace 106	collision 48
الضباب	collision 80	evenement_climatique 135	none -69	vandalisme -41
الضو	dommage_materiel 44
الضوء	collision 57
الطابق	degats_des_eaux 41	dommage_materiel 105	none -49
الطابله	bris_de_glace 60	dommage_materiel 93
الطاجين	incendie 97
الطاقه	collision -54	dommage_materiel -42	evenement_climatique 87	incendie -102	vol 145
الطاكسي	vol 63
الطبله	bris_de_glace -70	collision -64	dommage_materiel 163	vandalisme 89
الطبيب	autre 92	blessure 46
الطبيه	autre 225	none -118	vol -48
الطراكتور	none -63	vol 137
الطرام	blessure -61	collision 159	vandalisme -45
الطرفين	collision 77
الطروطوار	blessure 63	degats_des_eaux 115	incendie -60
الطريق	bris_de_glace 49	collision 97	none -43
الطلاء	dommage_materiel 65	none -40	vandalisme 88
الطموبيل	bris_de_glace -41	dommage_materiel -107	none -77	vandalisme 135	vol 138
الطواليط	degats_des_eaux 186	dommage_materiel 46	evenement_climatique -67	none -46
الطوبيس	blessure 88
الطونوبيل	autre 75	evenement_climatique 44
الطياره	blessure -83	dommage_materiel 139	vandalisme -54	vol 96
الطين	degats_des_eaux -101	evenement_climatique 205
الظهر	dommage_materiel 50	none 75
العاشره	dommage_materiel 42	none 74
العاصفه	evenement_climatique 154
العافيه	incendie 110
العام	autre 101	none -40
العامل	blessure -49	bris_de_glace 79	collision -53	incendie 94
العايله	dommage_materiel 88	evenement_climatique 57	none -66
العجلات	none -44	vol 165
العجله	autre -40	collision 103	dommage_materiel 87	none -65	vandalisme -67
العربه	degats_des_eaux -46	dommage_materiel -47	evenement_climatique 117	incendie 45
العربي	degats_des_eaux 103	dommage_materiel -60	incendie 79	none -54
العربيه	collision 78	none 53
العرس	dommage_materiel 176	incendie 66	none -134
العساس	collision 74	vandalisme 41
العشره	vol 58
العشيه	collision 50
العصر	collision -69	dommage_materiel 50	vol 86
العطله	none -40	vol 98
العقد	autre 231	bris_de_glace -56	collision -78	dommage_materiel -51	none -66	vandalisme -43	vol -78
العلاج	autre 54	evenement_climatique 48
العلميه	vol 131
العلوي	degats_des_eaux 94
العمال	collision 40	dommage_materiel 41	incendie 75
العمره	autre 202	none -79	vol -54
العمل	dommage_materiel 53	none -60	vandalisme 68
العمليه	autre 118	blessure 75	dommage_materiel -40	none -49
العمود	collision 78
العنق	blessure 98	collision -57	dommage_materiel -56	vandalisme -40	vol 115
العود	blessure 113	collision -77	vol 44
العياده	autre 102	blessure -96	collision -55	dommage_materiel 104	vol -56
العيد	autre 86	none -55	vandalisme -43
العينين	autre 42	blessure -102	bris_de_glace 200	collision -46	dommage_materiel -44
الغابه	incendie 51
الغاز	incendie 185	none -60
الغرز	blessure 43	degats_des_eaux 73
الغرزات	blessure 95	bris_de_glace 136	collision -75	dommage_materiel -75
الغرفه	incendie 44
الغساله	collision -40	degats_des_eaux 70	dommage_materiel 109	vol -85
الغسيل	collision -79	degats_des_eaux 87	incendie 100
الغوا	none 162
الغيت	autre 215	dommage_materiel -40	none -75
الف	autre 42	dommage_materiel 59
الفاتوره	bris_de_glace 48
الفار	collision 172	evenement_climatique 45	none -60
الفجر	collision 43
الفراش	degats_des_eaux 53	incendie 57
الفرامل	collision 85
الفران	bris_de_glace 169	dommage_materiel -67	incendie 96	none -155	vol -43
الفرن	dommage_materiel -66	incendie 286	none -73
الفرنسيه	autre 71	none 88
الفريكو	bris_de_glace 57	collision -40	degats_des_eaux 97	evenement_climatique -60
الفلاح	incendie 49
الفلاحي	none -68	vol 182
الفلوس	autre 234	none -63	vol -51
الفندق	autre 188	collision -102	none -56
الفوق	blessure 82	collision -71	degats_des_eaux 167
الفول	collision 87	vol -51
الفولون	blessure -42	collision 195
الفيترينه	bris_de_glace 196	dommage_materiel -78	evenement_climatique -55
الفيراندا	bris_de_glace 275	collision -54	dommage_materiel -42	evenement_climatique -54	none -78
الفيلا	collision 75	degats_des_eaux -60	dommage_materiel -85	evenement_climatique -48	none -77	vandalisme 209	vol -44
القادوس	degats_des_eaux 165	none -50
القايد	evenement_climatique 113	vol -65
القبو	degats_des_eaux 41	evenement_climatique 49	none -109	vol 72
القدام	collision 176	degats_des_eaux 62	dommage_materiel -43	incendie -41
القديم	bris_de_glace 100	collision -62	degats_des_eaux -61	dommage_materiel 107	none -70	vandalisme -44	vol 51
القديمه	blessure 94	degats_des_eaux 46	dommage_materiel 67	none -60
القران	dommage_materiel 158	none -52	vol -51
القرميد	blessure -64	collision -42	dommage_materiel -41	evenement_climatique 273
القصدير	evenement_climatique 114
القضاييه	collision -50	vol 196
القط	dommage_materiel 46
القطار	vol 59
القفل	vol 79
القمامه	incendie 97
القنطره	collision -91	evenement_climatique 180	vandalisme 73
القهوه	dommage_materiel 105	none -41
الكابو	dommage_materiel 66	incendie 50	none -53	vandalisme 100	vol -53
الكابينه	bris_de_glace 139	dommage_materiel -79	incendie 70	none -70	vandalisme -63
الكات	collision 86
الكاحل	blessure 222	collision -64	dommage_materiel -41
الكار	blessure -57	collision 251	none -48
الكاراج	collision 67
الكاميرا	collision -61	dommage_materiel 64	vandalisme 105
الكاميو	dommage_materiel -41	none -67	vandalisme 111
الكبير	bris_de_glace 48	dommage_materiel 82
الكبيره	dommage_materiel 111
الكتب	collision -53	degats_des_eaux 69	dommage_materiel -43	none -47	vandalisme 105
الكتف	dommage_materiel 84	vandalisme 75	vol -59
الكرا	autre 53	collision -40	dommage_materiel -109	vandalisme -49	vol 181
الكراج	blessure -40	collision 56	dommage_materiel -56	evenement_climatique 65	none -59	vol 61
الكراسي	incendie 66	vol 51
الكرسي	blessure 81	dommage_materiel 58	none -76
الكره	bris_de_glace 77	dommage_materiel 85	none -49
الكروسه	collision 92	dommage_materiel -54	none -68	vandalisme 127	vol -41
الكسيده	collision 77
الكل	collision 234	none -110	vandalisme -61
الكلب	collision 47	dommage_materiel 88	vandalisme -71	vol 49
الكليان	dommage_materiel 171	vol -63
الكليماتيزور	blessure -44	collision -80	degats_des_eaux 79	dommage_materiel 111	incendie -81	none -94	vandalisme -69	vol 73
الكلينيك	blessure 62	bris_de_glace 47
الكليو	collision 40	vandalisme 61
الكهربا	degats_des_eaux -88	dommage_materiel 210	incendie -91
الكهرباء	incendie 60
الكهربايي	collision 54	vandalisme 48
الكهرباييه	collision -47	incendie 86	vol 142
الكوره	blessure 127	bris_de_glace 70	none -46
الكوزينه	collision -41	degats_des_eaux 40
الكوفر	none -41	vol 159
الكونجيلاتور	collision -54	dommage_materiel 228	incendie -46	none -45
الكونستا	collision 73	degats_des_eaux 42	vandalisme -43
الكونسطا	collision 94
الكونطور	collision -74	degats_des_eaux 136	vol 73
اللوحه	blessure -55	dommage_materiel 106	vol 82
اللور	collision 75
الليل	degats_des_eaux 43	vandalisme 43
الليله	none -60	vandalisme 123
الليلي	collision -42	evenement_climatique 163
الم	bris_de_glace -42	collision 109
الما	degats_des_eaux 163	dommage_materiel -42
الماء	degats_des_eaux 111
المارينا	blessure -62	dommage_materiel 162
المازوط	autre 114	collision -65	dommage_materiel -62	vandalisme 62
الماضي	none 64
الماضيه	blessure 66	collision -53	none 178
الماكينه	blessure -45	collision -52	degats_des_eaux 194	dommage_materiel 103	incendie -43	none -81	vandalisme -49	vol -58
المالك	collision -43	dommage_materiel 179	none -46	vandalisme -64
المبلغ	autre 80	collision -47	none 66
المبلل	blessure 62	degats_des_eaux 50
المجاور	degats_des_eaux 199
المجاوره	collision -46	dommage_materiel 78	incendie 48
المحرك	autre 51	collision -42	none -64	vandalisme 102
المحضر	vol 49
المحطه	vol 172
المحفظه	autre -54	vol 138
المحل	degats_des_eaux 64	none -69	vandalisme 114
المحليه	collision -45	dommage_materiel 47	evenement_climatique 73
المدخل	collision -46	degats_des_eaux 40	vandalisme 56	vol 49
المدخنه	incendie 75
المدرب	blessure 270	dommage_materiel -102	none -95	vandalisme -61	vol -55
المدرسي	blessure 75
المدفاه	bris_de_glace 74	degats_des_eaux 72	dommage_materiel -56
المدنيه	degats_des_eaux 55	incendie 40
المدير	autre 40	collision -48	degats_des_eaux 54
المدينه	blessure 153	collision -61	degats_des_eaux -46	dommage_materiel -51
المرا	degats_des_eaux 67	dommage_materiel -40	none -95	vandalisme -66	vol 151
المراقبه	blessure 98
المرايه	collision 56
المرجو	collision 42
المرحاض	degats_des_eaux 179	dommage_materiel -65	evenement_climatique -71
المرفق	collision 80	dommage_materiel -49	none -83	vol 150
المركز	vol 96
المركونه	collision 81	evenement_climatique 45
المره	none -40	vandalisme 129
المرور	collision 56
المستاجر	blessure -67	collision -57	degats_des_eaux 72	dommage_materiel -44	incendie 119
المستودع	collision -51	incendie 90	none -51	vandalisme 78	vol -63
المسجد	blessure 47	degats_des_eaux 70	dommage_materiel -49
المشترك	collision -40	degats_des_eaux 126	dommage_materiel 55	vandalisme -53
المصباح	blessure 48
المطافي	incendie 120
المطبخ	collision -62	degats_des_eaux 94	evenement_climatique 41	none -48
المطر	evenement_climatique 177
المطعم	collision -45	dommage_materiel -72	evenement_climatique 65	vandalisme 151
المظله	evenement_climatique 185	incendie 41	none -59
المغرب	blessure 61	collision -68	none 85
المغسله	degats_des_eaux 170
المقدمه	collision 71
المقلاه	blessure 66	incendie 52
المقله	collision -50	evenement_climatique 54	none -68	vandalisme 117
المقهي	collision -41	degats_des_eaux 103	vandalisme 80
المكتب	collision -103	dommage_materiel 249	none -48
المكتبه	degats_des_eaux 88	none -46
الملف	none 182
الملك	none -83	vandalisme 82	vol 134
الممتاز	blessure 46	collision 78	vol -43
الممر	bris_de_glace 92	incendie 53
المناسب	bris_de_glace -42	dommage_materiel 99	incendie 63
المنزل	evenement_climatique 144	none -52	vol 52
المهم	dommage_materiel 70	vandalisme 101	vol -105
الموتور	none -66	vandalisme 160
الموسم	blessure 150	dommage_materiel -60	incendie 72	none -58	vol -45
الموضوع	vol 52
الموطو	collision -99	none -61	vandalisme 135	vol 77
الموطور	collision 54
الموقع	evenement_climatique 50	vol 44
الموقف	collision 211	vol -48
المياه	degats_des_eaux 158
الميكانيسيان	autre 78	dommage_materiel -66	vandalisme 81
الميكانيكي	vandalisme 46
النادي	evenement_climatique 117	vol -55
النار	collision -56	incendie 163
الناريه	collision 120	none -45
الناس	collision 59
النافذه	bris_de_glace 69	collision -49	vandalisme 73
النجاره	incendie 80
النضاضر	autre 207	blessure -54	dommage_materiel -67	vol -40
النعاس	collision 47	degats_des_eaux 93
النعناع	collision 140	none -47	vol 82
النقل	bris_de_glace 63
النمره	bris_de_glace 96
النهار	dommage_materiel 49
النوافذ	degats_des_eaux 48	vandalisme 74
النوم	degats_des_eaux 75
النيران	incendie 107
اله	dommage_materiel 77	vol 55
الهاتف	vol 61
الهواء	bris_de_glace 154
الهواييه	vol 95
الهوندا	collision 121
الواجهه	bris_de_glace 55
الواد	collision -49	evenement_climatique 206
الوالد	blessure 57
الوالدين	blessure -52	bris_de_glace -46	collision 51	degats_des_eaux -73	dommage_materiel -90	evenement_climatique -68	incendie 190	vandalisme -43
الواليد	blessure 124	collision -104	none -49	vol 107
الواليده	degats_des_eaux 75
الوحده	collision -67	dommage_materiel 54	none 112
الوحل	degats_des_eaux -70	evenement_climatique 201
الودي	collision 115
الوراق	collision 107	none -46	vol 95
الورد	dommage_materiel 62	none -87	vandalisme 141	vol -63
الورشه	bris_de_glace 152	collision -105	dommage_materiel 83	evenement_climatique -48	incendie -45	none -89	vandalisme -57
الورقه	collision 83
الورك	blessure 49
الوطني	vol 85
الوطنيه	bris_de_glace 48
الوقايه	incendie 78
الوقت	blessure 58	collision -43	dommage_materiel 56
الوكاله	autre 189	degats_des_eaux 64	none -107	vol -60
الولد	blessure 132	dommage_materiel -63	none -44
اليد	blessure 133
اليسري	collision 56
اليكم	degats_des_eaux -44	vol 81
اليمين	collision 136	none -57
اليوم	none 76
ام	autre 126	bris_de_glace 111	collision -68	dommage_materiel -69	none -121	vandalisme -63	vol 77
امام	vandalisme 45
امامي	bris_de_glace 81	collision 137	dommage_materiel -43	none -50
امس	none 75
امطار	degats_des_eaux -47	evenement_climatique 165
امي	dommage_materiel -41	vandalisme 41
انبوب	degats_des_eaux 127
انتبه	bris_de_glace -48	collision 106	dommage_materiel -56	none 45	vandalisme -70
انتظر	evenement_climatique 76	none 81
انحرفت	collision 79
اندلع	incendie 57
انزلق	autre 61	blessure -62	degats_des_eaux 99
انزلقت	blessure 54	evenement_climatique 75	none -41
انسان	evenement_climatique 77	none 43
انسي	collision 83
انفجر	degats_des_eaux 113
انفجرت	collision 71	evenement_climatique -52	incendie 90
انكسر	blessure 59	bris_de_glace 93	dommage_materiel -64	none -51
انكسرت	collision 52	dommage_materiel 60
انني	collision 133
انه	blessure 84	collision 51	none -45
انها	collision 59
انهار	dommage_materiel 50	evenement_climatique 132
اه	collision -73	dommage_materiel -42	none 258	vandalisme -41
اود	degats_des_eaux 73	none 126	vol -95
اول	none 48
اولا	vol 43
اولادي	degats_des_eaux 47
ايام	blessure 46	none 91
ايدي	blessure -49	collision 110	none -78	vol 40
ايضا	autre 112	collision 41	none -115
اين	none 117
ايه	dommage_materiel -51	none 259
ب	autre 94	none -90	vandalisme 65
باب	none -42
بابي	dommage_materiel -46	none -87	vandalisme 190
باذي	collision 60
بارك	none 147
باش	dommage_materiel 55	none -54
باغي	blessure 51	none 51
باقي	autre 45	collision 50
بالبرد	bris_de_glace 92	degats_des_eaux 105	dommage_materiel -64	evenement_climatique -45	none -60
بالتاكيد	none 126
بالتبن	collision 41
بالجهد	blessure -54	bris_de_glace 223	dommage_materiel -42	vandalisme -51
بالحجاره	bris_de_glace -73	collision -53	none -40	vandalisme 226	vol -71
بالركل	collision -60	none -45	vandalisme 225	vol -43
بالريح	collision -126	degats_des_eaux -113	dommage_materiel -174	evenement_climatique 356	incendie -41	none -45	vandalisme -45	vol -54
بالزربه	incendie 72
بالسكوتر	blessure -88	collision 213	vandalisme -47
بالسياره	autre 189	bris_de_glace -64	collision -48	dommage_materiel -47	none -83	vandalisme 82	vol -51
بالشرطه	collision 69
بالصباغه	collision -65	dommage_materiel -48	vandalisme 221
بالضبط	none 116
بالطبع	degats_des_eaux 140	evenement_climatique -94	none 140	vandalisme -43
بالعاني	blessure 152	dommage_materiel -53	incendie -65	vandalisme 92	vol -42
بالعربيه	dommage_materiel -59	none 231
بالفرنسيه	none 126
بالكامل	blessure 87	incendie 56
بالليل	none -50	vandalisme 46	vol 133
بالما	degats_des_eaux 48	dommage_materiel -40	evenement_climatique 57	incendie 53
بالمقص	blessure -49	collision -72	dommage_materiel -68	evenement_climatique -40	none -122	vandalisme 368	vol -114
بالموس	collision -165	none -76	vandalisme 303	vol -44
باله	blessure 139	dommage_materiel -72	none -102	vandalisme 106	vol -63
بان	autre 43	degats_des_eaux 59
باه	collision 46
بتسرب	collision -40	degats_des_eaux 142
بجانبي	collision 108	none -43
بجوج	vol 45
بحال	bris_de_glace 51
بحجم	evenement_climatique 146
بحي	vol 107
بحيره	collision -43	dommage_materiel 93	evenement_climatique 78	none -56	vol -66
بدا	collision 45	incendie 53
بدات	incendie 80
بدون	dommage_materiel 140	vol -48
برا	autre 95
برد	evenement_climatique 180
برشيد	collision 76
بزاف	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
بس	dommage_materiel 161	none -86
بسرعه	collision 51
بسلام	incendie 185	none -63	vol -94
بسلك	blessure 56	none -46	vol 44
بسياره	vol 44
بسيط	collision 126
بسيطه	collision 78
بشريه	incendie 49
بشويه	collision 83
بشي	collision -55	vandalisme 53
بصح	blessure -80	collision 154
بصراحه	none 149
بعدما	collision 54	dommage_materiel 102	vol -42
بعصا	bris_de_glace -41	collision -71	vandalisme 215	vol -44
بعض	degats_des_eaux 58	vol 112
بعيني	collision -100	dommage_materiel -43	vandalisme 213
بغا	bris_de_glace 53	degats_des_eaux 41
بغاتش	degats_des_eaux 107
بغيت	autre 110
بغيتش	blessure 161	collision -126	dommage_materiel -43	vandalisme 120
بفعل	bris_de_glace 111	evenement_climatique 44
بقا	incendie 61
بقات	autre -74	collision -80	degats_des_eaux -74	dommage_materiel 192	incendie 60	none -44	vol 79
بقاش	collision 64
بقاو	incendie 57
بقره	collision 171
بقعه	collision 43	dommage_materiel 154	none -91	vol -45
بقيت	blessure 131	bris_de_glace 60	collision -81
بقيتش	collision -40	degats_des_eaux 50	none 180
بكل	blessure 73	none 73
بل	none 41
بلا	collision 61
بلاصتو	collision 175	degats_des_eaux 69	dommage_materiel -41	none -46	vol -48
بلاصه	bris_de_glace 76	collision 70	dommage_materiel 113	none -67	vandalisme -47	vol -54
بلاغ	blessure -96	collision -79	dommage_materiel -59	none -59	vandalisme 211
بلاغا	collision -40	none -105	vandalisme -55	vol 222
بلانت	collision -43	none -44	vandalisme -71	vol 272
بلغت	vol 65
بلي	collision -60	dommage_materiel -43	evenement_climatique 41	none 158	vandalisme -64	vol 41
بليون	blessure 52	collision -44	dommage_materiel -62	evenement_climatique 94	incendie -43	vol 50
بمفتاح	collision -62	vandalisme 216	vol -55
بنا	evenement_climatique 67	incendie 51
بنادم	bris_de_glace 66	collision 113	degats_des_eaux -67	dommage_materiel -59	evenement_climatique -40	vandalisme -47
بنت	dommage_materiel 153	none -43
بنتي	autre 66	evenement_climatique 45	none -52
بني	evenement_climatique 90	vandalisme 73	vol -46
به	none 57
بها	autre 59	blessure 47	collision -42	degats_des_eaux -55	dommage_materiel 95	none -95	vandalisme -56
بهذا	vandalisme 48
بوحدها	bris_de_glace 154	collision 72	degats_des_eaux -50	evenement_climatique -41
بوحدو	bris_de_glace 191	degats_des_eaux -82	none -90	vandalisme -40
بوليس	collision 117	none -48
بي	none 47
بيا	autre 99	none -52
بيت	bris_de_glace 80	collision -51
بيتي	evenement_climatique 42	vol 53
بيجو	bris_de_glace 115	none -46
بيخير	degats_des_eaux -48	dommage_materiel 204
بيضا	collision 112
بيضاء	dommage_materiel 181	none -98	vandalisme -55
بيكوب	collision 88
بين	autre 57
بيناتنا	collision 157	none -41
بينما	collision -61	dommage_materiel 100	evenement_climatique 81	none -48
بيننا	collision 66	degats_des_eaux 102	evenement_climatique -66
بيني	collision 151	none -40
بيه	dommage_materiel 90	none -48
بيها	collision -52	dommage_materiel 138	vandalisme -49	vol 65
بيهم	bris_de_glace 65	collision -54	dommage_materiel -42	vandalisme 167
تاذي	degats_des_eaux 63	incendie 58
تارودانت	collision 43	evenement_climatique 114	vol -63
تاع	degats_des_eaux 117	none -51
تامين	autre 160	collision -48	degats_des_eaux 48	vandalisme -52
تاميني	bris_de_glace -58	none 192
تبع	blessure -57	bris_de_glace 197	collision 45	dommage_materiel -50	none -51	vandalisme -85
تبكي	bris_de_glace -41	collision 85
تجرح	bris_de_glace 264	collision -68	none -49	vandalisme -48
تجرحات	blessure -75	bris_de_glace -41	collision 199	dommage_materiel -41	evenement_climatique 47
تجيب	collision 93	dommage_materiel -107	incendie 175	none -128	vandalisme -68	vol -71
تحت	degats_des_eaux 64	none -55
تحتها	blessure -55	bris_de_glace 67	collision -148	degats_des_eaux -60	dommage_materiel 133	vol 114
تحتو	collision -40	degats_des_eaux -56	evenement_climatique 125
تحتي	collision -49	degats_des_eaux 122
تحرق	dommage_materiel 155
تحرقات	dommage_materiel 121
تحقيقا	collision -48	none -40	vandalisme 68	vol 49
تحيه	none 104
تخرج	collision 84	vandalisme -68
تخسر	degats_des_eaux 104	dommage_materiel 75	incendie -51
تخنق	collision -42	incendie 163
تدخل	collision 85
ترجع	none -55	vandalisme 146	vol -69
ترك	vol 83
تركت	none -48	vol 119
تركيب	bris_de_glace 232	collision -41	dommage_materiel -62	none -101
تسد	collision 186	degats_des_eaux 89	dommage_materiel -113	none -133	vol -44
تسرب	degats_des_eaux 222	incendie -44
تسرق	vol 156
تسرقات	collision -59	vandalisme -58	vol 244
تسع	autre -85	blessure 79	bris_de_glace 99	dommage_materiel -48
تشفر	collision -81	dommage_materiel -48	none -79	vandalisme -47	vol 292
تشق	bris_de_glace 87
تشقات	bris_de_glace 179	degats_des_eaux -61	evenement_climatique -47
تشقق	bris_de_glace 165	collision -48
تشكو	collision 73
تشوف	collision 62
تصادم	collision 143
تصريح	none -58	vol 162
تضر	degats_des_eaux 104	dommage_materiel -40	evenement_climatique -96	none -72	vandalisme 117	vol -43
تضرر	degats_des_eaux 103
تعثرت	blessure 195	none -51	vol -47
تعرض	collision 54	vol 49
تعرضت	vol 121
تعرفت	dommage_materiel -42	none -57	vandalisme -70	vol 191
تعطلت	autre 301	collision -82	dommage_materiel -80	none -46
تعوج	collision 107	none -71	vandalisme 120	vol -43
تعود	dommage_materiel 82
تعوضون	autre 161	blessure 51	collision -41	dommage_materiel -40	none -87
تعويض	autre 133	bris_de_glace 46
تعويضي	none 92
تفرقع	bris_de_glace 68	degats_des_eaux 86	none -47
تفركع	bris_de_glace 92	degats_des_eaux 156	dommage_materiel -41	incendie -70	none -46
تفركعات	incendie 150
تقاسيت	collision -76	degats_des_eaux -40	dommage_materiel -47	incendie 75	vandalisme 106
تقديم	none 238	vol -86
تقريبا	dommage_materiel 52
تقرير	dommage_materiel 45	incendie 50
تقريرا	collision 56
تقطع	blessure 100	degats_des_eaux 135	dommage_materiel -67	none -93	vandalisme -47
تقلبات	blessure 73	collision -47	dommage_materiel 96	vol -68
تقلع	collision 52	degats_des_eaux 66
تقول	autre 66
تكسر	bris_de_glace 174	collision -80	dommage_materiel 40	none -43
تكن	collision 113	dommage_materiel -46
تلاقيت	collision 82	none -48
تلف	autre 124	blessure -69	degats_des_eaux 41	dommage_materiel -54	none -74
تم	vandalisme 90
تما	collision -45	dommage_materiel 96	evenement_climatique 72	none -58
تماس	incendie 97
تمام	collision 54	dommage_materiel -56	none 209	vandalisme -44	vol -45
تماما	collision 62	none 81
تنتبه	bris_de_glace 143	collision 45	dommage_materiel -72	none -61	vandalisme -57
تنفخ	degats_des_eaux 150
تهرس	bris_de_glace 110	dommage_materiel -45
تهرسات	dommage_materiel 88
توجد	collision 48
توصيل	collision 99
توقف	collision -58	dommage_materiel -42	none 175
توقفت	collision 187
توقيع	degats_des_eaux 59
تولوز	autre 152	collision -64	degats_des_eaux 44	none -122	vandalisme -40	vol -43
تيزي	collision 50
تيو	degats_des_eaux 109	dommage_materiel 54
ثانيه	blessure 72	degats_des_eaux -64	dommage_materiel -49	incendie 139
ثقب	blessure -47	collision -44	degats_des_eaux 55	dommage_materiel 40	incendie 89	vandalisme -55
ثلاث	autre 40	collision 68	none -49	vol -43
ثلاثه	vandalisme -42
ثلاثين	collision -73	dommage_materiel -43	none -82	vandalisme 163
ثمن	autre 107
ثمنه	vol 65
ثمنها	dommage_materiel 69
جاء	collision -45	degats_des_eaux -56	evenement_climatique 129
جات	degats_des_eaux 40
جارتنا	blessure 70	collision -40
جارتي	collision -72	degats_des_eaux 48	dommage_materiel 118
جاري	collision -56	degats_des_eaux 61	dommage_materiel 49	evenement_climatique 57	none -42
جانبي	collision 138	none -41
جاني	blessure 71	collision 51
جدا	none 43
جدار	collision -117	evenement_climatique 116	incendie 65	none -59	vandalisme 74
جدتي	blessure -101	degats_des_eaux 97	none -42	vol 42
جدران	degats_des_eaux 45	dommage_materiel 96	none -47	vandalisme 45	vol -57
جدي	collision -45	degats_des_eaux 106	dommage_materiel 47	incendie 59
جديد	vandalisme 77
جرار	collision 85
جرح	bris_de_glace 52	vandalisme 80
جري	collision 161	evenement_climatique 90	none -55	vol -47
جسديا	vol 96
جميعا	autre 67	collision 63	none -43
جنب	collision 90	dommage_materiel -45	none -111	vandalisme 120
جهاز	vol 56
جواب	incendie 108
جوج	collision 49
جيبي	autre 111	none -171	vol 135
جيت	collision -67	dommage_materiel 111	none -47	vandalisme 101
جيده	autre 89	collision 94	none -90
حاجه	vol 46
حادث	autre 116	none -53
حادثه	autre -54	collision 228	none -57
حاده	blessure 126	collision -71	dommage_materiel -63	none -62	vandalisme 182	vol -77
حارس	blessure 108	collision -47	vol 70
حاسوب	vol 51
حافله	collision 77
حافيه	bris_de_glace 80	dommage_materiel -53
حامل	collision 45
حاول	collision -40	vandalisme -56	vol 205
حاولت	collision 74	vandalisme 75	vol -58
حجر	bris_de_glace 168
حجره	bris_de_glace 183
حد	none -58
حدا	collision 74	none -41
حدانا	collision -47	dommage_materiel -83	evenement_climatique 165	incendie -41	vandalisme -43
حدايا	none -42	vandalisme 107
حدث	degats_des_eaux 64
حدود	incendie 171
حديد	collision 154	vandalisme -42
حررت	vandalisme 67
حرق	blessure 43	collision 42	incendie 45	vandalisme -47
حرقات	collision -73	degats_des_eaux -95	dommage_materiel -61	evenement_climatique -125	incendie 292
حريق	incendie 134
حزام	collision 127
حصاه	bris_de_glace 125
حصل	incendie 40
حضر	collision 41
حطيت	dommage_materiel 48
حفره	dommage_materiel 193
حفل	collision -50	dommage_materiel 66	none -119	vandalisme -51	vol 185
حفيدي	blessure 86	collision -89	dommage_materiel 93	incendie 48	none -57
حقيبتي	autre 73
حقيبه	autre 74	collision -87	dommage_materiel 41	none -46	vandalisme -53	vol 118
حك	collision 141
حلات	collision 169
حماتي	autre 195	dommage_materiel -42	evenement_climatique 42	none -116
حمار	vandalisme 89
حمام	collision -61	degats_des_eaux 155
حمامي	collision -94	degats_des_eaux 175
حمرا	collision 177	none -50	vandalisme -80
حملت	evenement_climatique 148
حنا	collision 45	evenement_climatique 61
حوالي	none 49
حوض	blessure -61	bris_de_glace 121	collision -68	degats_des_eaux 118	none -46
حي	degats_des_eaux -44	dommage_materiel 93
حيت	none -46	vol 73
حيث	none -63	vol 150
حين	bris_de_glace 62
خاتم	autre 279	collision -69	degats_des_eaux -65	dommage_materiel -80	evenement_climatique -40	none -94	vol 66
خارج	blessure 105	bris_de_glace -48	dommage_materiel -45
خارجه	vol 143
خاص	blessure 139	degats_des_eaux 45	dommage_materiel -41	none -47	vol -46
خاصني	dommage_materiel 46	none 92
خاصو	blessure -47	bris_de_glace 126	vandalisme -44
خالتي	collision -51	evenement_climatique 150
ختي	incendie 86
خدا	none -54	vandalisme 102	vol 61
خدام	bris_de_glace -68	dommage_materiel -41	none -82	vandalisme 254	vol -74
خدامه	autre -47	collision -58	dommage_materiel 140	vandalisme -73
خدامين	collision 140
خداو	collision -46	vandalisme 104	vol 40
خدش	bris_de_glace 69	dommage_materiel 45	none -57
خدشت	collision 160	dommage_materiel 92	none -43	vandalisme -96
خدشه	collision 101	vol -77
خدمه	none 65
خدوش	collision 107
خرج	collision 42	incendie 56
خرجات	dommage_materiel -42	vandalisme 84
خرجت	incendie 46	none -42	vol 58
خرجنا	collision 52	evenement_climatique 56	incendie 48	vol -43
خرجو	vandalisme -42	vol 105
خرطوم	degats_des_eaux 157	evenement_climatique -52
خروجي	bris_de_glace 53	collision 104
خزان	blessure -47	collision -56	incendie 125
خزانه	collision -52	dommage_materiel 225	none -57	vandalisme -73
خساره	blessure 135	collision -106	incendie 107
خسر	collision -62	dommage_materiel -65	evenement_climatique 61	none -75	vandalisme 193	vol -40
خسرات	autre 135	collision -47	dommage_materiel -60
خسرنا	degats_des_eaux -43	evenement_climatique 63	incendie 59
خطا	blessure 95	collision -41	dommage_materiel -50	none 91
خطف	collision -86	dommage_materiel -43	vol 188
خطفو	vol 189
خفيف	collision 50
خلا	collision 58	dommage_materiel 100	none -43
خلات	evenement_climatique 48	incendie 88
خلال	blessure 71	collision -53	dommage_materiel 50	vol 50
خلاو	collision 191	dommage_materiel -48	none -165	vandalisme -120	vol 118
خلصت	autre 205	blessure -45	dommage_materiel -71	evenement_climatique 68	none -82	vol -59
خلف	collision 44
خلفي	collision 104
خمس	autre 93	bris_de_glace -62	collision -62	none -81	vandalisme 65
خمسه	evenement_climatique 49
خويا	blessure 41
خير	collision 149	vol -47
خيطو	blessure 82	collision -65	dommage_materiel -46	vandalisme -40	vol 105
د	none -79	vandalisme 56
دابا	dommage_materiel 57
داخل	autre 53	degats_des_eaux 47
دار	blessure 102	degats_des_eaux 45	dommage_materiel -42	none -77
دارت	dommage_materiel 181	none -49
دارنا	collision 49	incendie 59
دارها	dommage_materiel -41	vandalisme 198	vol -67
دارو	collision -47	dommage_materiel -58	vol 102
داز	autre 51	dommage_materiel -64	none 100
دازت	dommage_materiel 127	none -51
دازو	collision -41	vol 133
داسيا	collision 59
داعي	bris_de_glace 66	none 101	vandalisme -107
داكشي	dommage_materiel 42
داو	collision -57	vol 249
داوه	collision -46	vol 184
داوهم	autre -40	none -96	vandalisme -51	vol 200
داير	collision 89	vandalisme -41
دايز	bris_de_glace 87	collision 47	evenement_climatique 51
دخلات	bris_de_glace 83
دخلت	bris_de_glace 52	collision 144
دخلنا	collision 79
دخلو	incendie 41	vol 116
دراجتي	none -50	vol 93
دراجه	collision 51	vol 55
درت	autre 52	blessure 60	evenement_climatique -41	none -64
درتش	autre 119	none -40
درتها	collision -72	none 134
درج	blessure 116
درجه	blessure 214	collision -60	degats_des_eaux -72	dommage_materiel -73	incendie 126	none -74	vandalisme -41	vol -46
درك	collision 200	vol -96
درنا	collision 176	vol -46
درناش	collision 62
درهم	autre 60
دفع	autre 149	none -70	vol 46
دفعت	autre 101	blessure 89	collision -53	none -112
دفعني	blessure 182	collision -135	vandalisme -46	vol 74
دقايق	none 72	vol 73
دقيقه	collision 103	evenement_climatique 40
دم	collision 62
دمي	degats_des_eaux 115	dommage_materiel -47	vandalisme 41
دهست	collision 152	none -63
دون	degats_des_eaux 42
ديالنا	none -58	vol 91
ديالها	dommage_materiel 47	incendie 63
ديالهم	collision -59	dommage_materiel 119	none -57	vandalisme -69	vol 169
ديالو	bris_de_glace 67	collision 94	none -66
ديالي	dommage_materiel 51	none -45
ذاب	degats_des_eaux 84	dommage_materiel -46	evenement_climatique 49
ذراعي	blessure 154	dommage_materiel -73	vol 46
ذو	collision -46	dommage_materiel 142	vandalisme -51	vol 44
راجع	collision 134
راجل	collision 103	degats_des_eaux 45	vol -71
راجلي	blessure -54	evenement_climatique 78	none 78
راحت	dommage_materiel 42	none -49	vandalisme 72
راس	incendie 55
راسها	blessure -65	evenement_climatique 134	vol -43
راسو	collision 72
راسي	vol 59
راكب	collision 117
راكبه	collision 65
راني	vol 96
راه	degats_des_eaux 56	dommage_materiel -46	none -41
راها	incendie 58	vol 67
رايي	none 181
ربع	vol 50
ربعه	blessure -45	bris_de_glace 95	collision -142	dommage_materiel -57	none -61	vandalisme 67	vol 97
ربما	none 76
رجال	incendie 47
رجع	blessure 43	none -41	vol 69
رجعت	collision 78	none -52
رجعنا	collision -66	vol 130
رجل	vol 103
رجلو	collision 120
رجلي	blessure 149	dommage_materiel 64	evenement_climatique -59	none -47
رجليه	degats_des_eaux 112	dommage_materiel -47	incendie -55	vol 51
رغم	autre 139	none -94	vandalisme 53	vol -55
رقبتي	collision 87
رقمها	bris_de_glace 46	vol 74
رقمي	collision 121
ركابي	collision 106
ركبت	bris_de_glace -42	collision 88	dommage_materiel 185	vandalisme -65	vol -118
ركبتي	blessure 68	collision 53
رماد	incendie 97
رمضان	degats_des_eaux 107
روبو	collision -47	none 45	vandalisme 111
ريح	collision -42	dommage_materiel 71	evenement_climatique 96
ريحه	degats_des_eaux 224	none -71
زاج	bris_de_glace 218	none -70	vandalisme -58
زال	collision 135
زالت	blessure 65	vol 56
زبون	degats_des_eaux 155	none -40
زجاج	bris_de_glace 225	collision -51	dommage_materiel -47	none -52
زرقه	collision -44	evenement_climatique 79	none -82	vol 112
زلت	collision 53	none 56
زلقات	blessure 108	degats_des_eaux 43	dommage_materiel -53
زلقت	degats_des_eaux 123	dommage_materiel -42
زوجتي	autre 56
زوجي	evenement_climatique 55
زياره	collision -59	dommage_materiel 103
زيت	blessure 45	collision 51
ساحه	collision 52
ساعه	none 53
ساقي	blessure 48	collision 48
ساكن	degats_des_eaux 167
سال	bris_de_glace -69	evenement_climatique 72	vandalisme 55
سالم	incendie 105
سالمه	bris_de_glace -47	dommage_materiel 161	none -117
سالمون	degats_des_eaux 54	incendie 67
سالمين	incendie 140
سايق	collision 69
سايقه	collision 168	incendie -70
ست	collision -49	dommage_materiel 49	vol 117
ستر	bris_de_glace 120	collision 95	degats_des_eaux -52	vandalisme -57	vol -46
ستراسبورغ	evenement_climatique 62	none -43	vandalisme 129	vol -64
سته	autre -64	blessure 125	dommage_materiel -49	none 44
سجل	collision 48	vandalisme -48	vol 104
سجلت	vandalisme 109
سحقت	collision 150
سخان	degats_des_eaux 155	none -44
سخون	bris_de_glace 120	evenement_climatique -57
سد	blessure -55	collision -46	degats_des_eaux 117	evenement_climatique 61	vol -40
سدو	bris_de_glace 65	degats_des_eaux 153	incendie -62	vandalisme -74
سديت	bris_de_glace 106	degats_des_eaux 62
سرقت	vol 177
سرقه	autre 64	collision -40	none -53	vol 111
سرقو	vandalisme 62	vol 96
سرقوا	none -55	vandalisme -65	vol 202
سطح	blessure 45	evenement_climatique 53	vol 55
سقط	autre 59	blessure 79	collision -52	dommage_materiel 108	none -76	vol -48
سقطت	blessure 71	collision -42	dommage_materiel 110	none -42
سقف	degats_des_eaux 45	evenement_climatique 88
سلام	autre -65	bris_de_glace -42	collision 109	dommage_materiel -53	incendie -42	none 55	vandalisme -60
سليم	dommage_materiel 57	incendie 53	none -65	vandalisme 47
سليمه	collision -50	none -93	vol 135
سمعت	blessure -43	vandalisme 40	vol 54
سمعنا	bris_de_glace 88
سميتو	blessure 46	degats_des_eaux 75
سنه	blessure 69
سنوات	autre -48	dommage_materiel 91
سنين	autre 136	collision -52	dommage_materiel 69	none -113	vandalisme 41
سوء	collision 50	dommage_materiel -42	vandalisme 70	vol -54
سوداء	incendie 72
سوق	collision 109	degats_des_eaux -55	dommage_materiel -54	evenement_climatique 159	none -67	vandalisme -48
سوي	degats_des_eaux 59	incendie 60	none -53	vol 61
سي	collision -42	dommage_materiel 138
سياج	collision -46	dommage_materiel 128	none -49
سيارات	collision 117	none -60	vandalisme 64
سيارتنا	collision 48
سيارتي	none -48	vandalisme 50
سياره	collision 70
سيده	collision 48
سيدي	collision 49
سير	collision 161	none -43
سيمانه	collision 67	degats_des_eaux 64	dommage_materiel -72	none 116	vandalisme -61
شاب	blessure 79
شاحن	collision -40	dommage_materiel -49	incendie 154
شاحنتي	none -49	vandalisme 95	vol 73
شاحنه	collision 47
شاده	collision 75	incendie 54
شارع	collision 48
شاعل	degats_des_eaux -41	dommage_materiel 125
شاف	collision 54	vandalisme 71
شب	collision -44	degats_des_eaux -63	incendie 196	none -45
شتا	collision -54	degats_des_eaux 51	dommage_materiel 188	incendie -50
شتنبر	none 106
شجره	evenement_climatique 87
شحال	bris_de_glace 112	collision -40	degats_des_eaux 60	dommage_materiel -47
شخص	blessure 64
شد	dommage_materiel 154	evenement_climatique 60	none -78
شدات	incendie 134
شده	bris_de_glace 150	collision -49	vandalisme -84
شدو	collision -52	evenement_climatique 71	none -44	vol 99
شرجم	bris_de_glace 192	degats_des_eaux -55	dommage_materiel -78	vol 51
شرخ	blessure 41	bris_de_glace 108	none -40
شرطه	collision 99
شرفه	degats_des_eaux 88	dommage_materiel 44	none -42
شركه	collision 92	none -57	vandalisme -47	vol 56
شظيه	blessure -77	bris_de_glace 288	collision -63	none -63
شعل	evenement_climatique -60	incendie 261
شعلات	incendie 184
شعلت	collision -49	degats_des_eaux 108	dommage_materiel -46	incendie -121	vol 133
شفتش	bris_de_glace 89
شفتو	collision -115	dommage_materiel -40	vandalisme 209
شفرو	collision -45	vol 148
شقتي	degats_des_eaux 102
شقه	bris_de_glace 86	collision -40	degats_des_eaux 94	dommage_materiel -51	evenement_climatique 53	none -49
شكايه	vandalisme 44	vol 63
شكرا	autre -48	none 140
شكون	vandalisme 142
شكوي	collision -47	none -40	vandalisme 94	vol 83
شمعه	incendie 129
شنو	autre 53	dommage_materiel -44	none 81
شهاده	autre 99
شهر	degats_des_eaux 63	none 112
شهرين	autre 53	blessure 70	degats_des_eaux -52	none -49
شهور	autre 94	collision -47	dommage_materiel -49	none -64	vol 49
شوف	blessure -79	collision 174	dommage_materiel 54	none -63
شويه	autre 57	blessure -41	bris_de_glace 50	collision -46	incendie 49	vandalisme -48
شي	vandalisme 81
شيء	none 52
شييا	vandalisme 80
صاحب	dommage_materiel 130
صاحبه	dommage_materiel 54
صاحبها	degats_des_eaux 121
صاحبي	collision 46	dommage_materiel 94	none -44
صار	degats_des_eaux 82	vandalisme 48	vol -47
صارت	collision 65	degats_des_eaux 110	dommage_materiel -40	evenement_climatique 52	vandalisme -64
صاعقه	evenement_climatique 253
صافي	collision 42	none 75
صالون	degats_des_eaux 71	vandalisme 119	vol -92
صباح	bris_de_glace 42
صباحا	none 65
صباعي	blessure 137	bris_de_glace 85	collision -123	dommage_materiel -76	evenement_climatique -44	incendie 122	none -105	vandalisme -55	vol -46
صباغه	bris_de_glace -44	collision 191	dommage_materiel -55	incendie 80	none -111	vandalisme 66	vol -82
صحاح	bris_de_glace 143	dommage_materiel -83
صحيح	none 109
صدري	blessure 144
صدم	collision 89
صدمت	collision 164
صدمتني	collision 59
صدمني	collision 166	none -54
صدمه	incendie 114
صغير	bris_de_glace 62	evenement_climatique 81
صغيره	bris_de_glace 68	vol 44
صفر	bris_de_glace 147	none -51
صلاه	collision -60	incendie 106
صندوق	none -57	vol 102
صوت	vol 68
صور	degats_des_eaux -43	dommage_materiel -44	evenement_climatique 59	none 167
صورا	none -66	vandalisme 139
ضاع	autre 158
ضاعت	autre 226	collision -54	degats_des_eaux 43	dommage_materiel -46	none -91
ضاعو	autre 87	degats_des_eaux 157	dommage_materiel -43	none -62	vandalisme -42	vol -63
ضحايا	bris_de_glace 71
ضد	vandalisme 121	vol -59
ضرب	collision -40	evenement_climatique 65	vandalisme 78
ضربات	evenement_climatique 107
ضربت	collision 103	evenement_climatique 41
ضربتني	collision 88
ضربتو	collision 110
ضربنا	collision 66
ضربني	blessure 67	vol 79
ضربه	bris_de_glace 46	degats_des_eaux 47	vol 49
ضربو	dommage_materiel 147	none -76	vol 45
ضرر	bris_de_glace 97	dommage_materiel 112	evenement_climatique -46	none -62
ضو	collision 112	dommage_materiel 162	none -97	vandalisme -48	vol -46
طاح	dommage_materiel 131	none -56
طاحت	blessure -44	dommage_materiel 77	evenement_climatique 114	none -40	vol -46
طار	blessure -47	bris_de_glace 41	collision -43	evenement_climatique 141	none -41	vol 72
طارت	bris_de_glace 71	collision -48	none -46	vol 56
طاكسي	collision 84
طالب	autre 150	vandalisme -66
طالع	collision 49	degats_des_eaux 52
طاير	blessure -122	degats_des_eaux 107	dommage_materiel -45	vol -42
طبعا	none 84
طبيب	bris_de_glace 52	collision 71
طحت	blessure 177
طراف	blessure -112	bris_de_glace 110	collision 68	dommage_materiel -132	evenement_climatique -50	incendie -48	none -89	vandalisme 115	vol -76
طرطق	blessure -65	degats_des_eaux 221	dommage_materiel -41
طرطقات	bris_de_glace 97	dommage_materiel -49	incendie 106
طرف	blessure 58
طريق	collision 173	dommage_materiel -47
طريقو	bris_de_glace 52	collision 43
طلب	blessure 107	bris_de_glace 53	vandalisme -67	vol -43
طلبت	collision -59	degats_des_eaux 193	none -44
طلع	autre 127	degats_des_eaux 66	dommage_materiel 72	none -98	vandalisme -47	vol -47
طلعات	dommage_materiel 89
طلعت	blessure 80	degats_des_eaux 48
طنجه	collision 88
طوال	blessure -65	degats_des_eaux 202	dommage_materiel -40	vandalisme -58
طوموبيل	collision 76	evenement_climatique 80
طوموبيلات	collision 132	degats_des_eaux -40	evenement_climatique 54
طوموبيلتي	collision -74	vandalisme 182
طويل	bris_de_glace -87	collision -100	vandalisme 197
طويلا	bris_de_glace 48	collision 53
طيبه	none 104
طيح	blessure 54	collision -55	evenement_climatique 90
طيرات	evenement_climatique 200
طيرت	evenement_climatique 48
ظهر	blessure -53	dommage_materiel 131	none -41
ظهري	blessure 84	collision 48	vandalisme -42	vol -66
عاد	blessure 46	vol -41
عاشوراء	collision -50	none -46	vandalisme 113	vol 50
عاصفه	evenement_climatique 122
عافاكم	degats_des_eaux 56	evenement_climatique 40
عام	collision 96	dommage_materiel 71	vol -47
عامره	degats_des_eaux 142
عامل	none -52	vol 107
عامين	autre 105	collision -97	degats_des_eaux -40	dommage_materiel 94	evenement_climatique 77	none -145	vandalisme -59	vol -55
عباد	bris_de_glace 142
عبد	degats_des_eaux 127	incendie -44
عجلات	none -113	vandalisme 139	vol 81
عجله	collision 129	dommage_materiel -45
عدا	collision 147
عربه	collision 107
عرفتش	collision -45	none 142	vol -56
عشر	blessure 41
عشره	none 51
عشرين	none -47	vandalisme 101
عض	blessure 251	collision -75	dommage_materiel -56	none -43
عضني	blessure 184	collision -62
عطاني	autre 107	blessure -51	dommage_materiel -48
عظم	dommage_materiel 86
عفوا	degats_des_eaux -95	evenement_climatique 143
علاش	autre 171	collision -104	dommage_materiel -40
علاقه	collision -66	degats_des_eaux 47	dommage_materiel 150
علامه	blessure -58	collision 99	dommage_materiel 131	incendie -43	none -49
علبه	vol 86
علما	bris_de_glace 42	degats_des_eaux 40
عليكم	none 46
علينا	collision 52
عليه	bris_de_glace 115	collision -48	vol 40
عليها	dommage_materiel 84	vol -50
عليهم	dommage_materiel 80	incendie -45	none -40	vandalisme 44	vol 48
عم	collision 63	dommage_materiel -45	none -89	vandalisme -60	vol 114
عمال	bris_de_glace 68	collision -84	vol 83
عمدا	vandalisme 170
عمر	dommage_materiel 74
عمرنا	collision 42	degats_des_eaux 48
عمرناها	collision 99
عمرها	autre -61	blessure 64	collision 69	dommage_materiel 45	vol -42
عمري	blessure 135	collision -78
عمليه	autre 62	blessure 239	dommage_materiel -53	evenement_climatique -105	none -40
عمود	dommage_materiel -95	evenement_climatique 210
عمي	blessure -41	collision 166
عندما	collision -66	vandalisme 123
عندنا	vol 132
عنده	blessure 51	degats_des_eaux 59	evenement_climatique -97
عندها	dommage_materiel 66
عندهم	degats_des_eaux 147	none -64	vandalisme -53
عندو	dommage_materiel 81	none -44
عنقي	vol 98
عيد	blessure -47	collision -94	dommage_materiel 55	none -68	vandalisme 182	vol -48
عيط	vandalisme 90
عيطت	collision 80
عيطنا	collision 58
عيطو	none 86
عيني	bris_de_glace 74	vol 60
غابه	collision 184	none -55
غادي	dommage_materiel 46	vandalisme -43
غدا	vandalisme 45	vol 43
غرز	blessure 167	dommage_materiel -44	vandalisme -61
غرزات	bris_de_glace -99	collision -91	dommage_materiel 108	evenement_climatique -50	none -54	vandalisme 153	vol -145
غرزه	bris_de_glace 74	evenement_climatique 79	vandalisme -56
غرفه	degats_des_eaux 112	incendie 55
غرق	degats_des_eaux 114
غساله	degats_des_eaux 209	dommage_materiel -40
غطاء	evenement_climatique 44	none -68	vandalisme 99	vol -40
غلط	collision 214	degats_des_eaux -40
غيرت	none 106
ف	none -74
فات	collision 51	none 99
فاتوره	autre 238	dommage_materiel -68	none -131
فاحترق	evenement_climatique 98	incendie 46
فاحترقت	degats_des_eaux 110	dommage_materiel -62	incendie 64
فارغ	dommage_materiel -41	vol 135
فارغه	autre 111	none -55
فاس	autre 61	none -46
فاض	collision -45	degats_des_eaux 189	dommage_materiel -49	evenement_climatique 81	none -110	vol -51
فاضت	degats_des_eaux 128	evenement_climatique 63
فالباب	collision 66
فالبحر	autre 194	blessure -69	collision -76	dommage_materiel 79	none -48	vandalisme -44
فالبيسين	degats_des_eaux -57	evenement_climatique -40	none -43	vandalisme 149
فالتيليفون	bris_de_glace 132
فالجرده	incendie 114
فالحفره	blessure 79	collision 92	dommage_materiel -173	none -40	vandalisme 127	vol -82
فالخدمه	collision 92	degats_des_eaux 109	none -61
فالدار	collision -40	evenement_climatique 60	incendie 76
فالدروج	blessure 224	collision -156	degats_des_eaux -43	dommage_materiel -87	vandalisme -49
فالدوار	evenement_climatique 57	vol 94
فالسبيطار	blessure 86	collision 88	vol -46
فالسطح	evenement_climatique 161
فالشجره	evenement_climatique 183
فالصباح	none 147
فالضو	collision 63
فالطابق	collision -51	degats_des_eaux 210	dommage_materiel -106
فالطريق	collision 41	incendie -42	vandalisme 87
فالطوموبيل	dommage_materiel 99	vol -42
فالعشيه	none 78
فالقهوه	blessure 101	evenement_climatique 48
فالكوزينه	degats_des_eaux 40	incendie 68
فالكوميساريه	vandalisme 68	vol 59
فالليل	vandalisme 48
فالوقت	degats_des_eaux -51	dommage_materiel 40	evenement_climatique 111	incendie 57	none -42	vol -60
فانكسر	blessure 96	collision -52	dommage_materiel 43	none -55	vandalisme 71	vol -42
فبراير	dommage_materiel 47
فتح	evenement_climatique 68
فجاه	bris_de_glace 60
فحالو	collision 100
فدار	bris_de_glace -121	dommage_materiel 243	incendie -48
فرانيت	collision 70
فسقط	evenement_climatique 56
فسوق	blessure 124	collision -53	incendie 82
فضلك	none 128
فضلكم	none 112
فطريق	collision 127
فظهر	collision -141	evenement_climatique 77	vol 201
فعل	collision -54	none -45	vandalisme 149	vol -61
فقت	blessure -40	collision -89	dommage_materiel -69	incendie 112	none -56	vandalisme -46	vol 149
فقد	collision 176	none -67
فقدت	autre 199	none -94	vandalisme 90	vol -108
فلا	bris_de_glace 72	collision -83	dommage_materiel 64	none -59	vandalisme 79
فلم	vol 55
فما	collision -78	none -61	vandalisme -73	vol 270
فهاد	none 127
فوجدنا	degats_des_eaux 68	dommage_materiel -45	evenement_climatique 90	vandalisme -61
فورا	vandalisme 57	vol 80
فوسط	autre 44	collision 86	degats_des_eaux -45	dommage_materiel 54
فوق	degats_des_eaux 40
فوقي	collision -64	degats_des_eaux 303	dommage_materiel -84	none -56
فيا	blessure 61	collision 84
فيضان	degats_des_eaux 135	dommage_materiel -67	vol -44
فين	autre 127	none 89	vol -87
فيه	bris_de_glace 42	none -42
فيهم	collision 67	dommage_materiel -50	incendie 47	none -50	vol 103
قالت	degats_des_eaux 60
قالو	incendie 65	none -42	vol 53
قالي	collision 51	vol 61
قاليا	collision 101
قبل	none 57
قد	bris_de_glace 67	incendie 50
قدام	collision -45	none -42	vol 124
قدامي	autre 84	blessure -44	bris_de_glace 92	collision 48	none -43	vol -41
قدروش	collision -51	vandalisme -56	vol 216
قدمت	collision -47	vandalisme 60	vol 70
قدمي	blessure 49	bris_de_glace 41	dommage_materiel -44	vol 44
قديم	autre 107	bris_de_glace 152	collision -50	degats_des_eaux 41	dommage_materiel -62	none -104
قديمه	collision 107
قرب	collision 75
قريب	bris_de_glace -40	degats_des_eaux 54	vol 94
قصد	autre 132	none -98	vandalisme -48
قطع	incendie 50	none -46	vandalisme 43
قطعت	blessure 117	collision -53	dommage_materiel 91	none -96	vandalisme -49	vol -41
قطعو	collision -58	evenement_climatique -42	none -108	vandalisme 224	vol 51
قف	collision 149	dommage_materiel -41
قفز	collision 62	dommage_materiel 49
قفزت	incendie 62
قفل	dommage_materiel 80	vandalisme -61	vol 86
قلبي	collision -57	incendie 65	vandalisme 82	vol 94
قلت	collision 119	incendie 60	vol -54
قلعات	collision -70	dommage_materiel -68	evenement_climatique 114	none -71	vandalisme 158	vol -47
قليل	none 177
قويه	evenement_climatique 79
كات	collision 86
كاحلي	blessure 254	collision -58	degats_des_eaux -43	dommage_materiel -54	none -60
كار	collision 257	dommage_materiel -52	none -54	vol -40
كاع	none -73	vandalisme 173
كالو	degats_des_eaux 45	vandalisme 49
كامل	degats_des_eaux 44	none -57
كامله	dommage_materiel 65	none -48
كاملين	vandalisme 92
كاميرا	bris_de_glace -40	collision -109	degats_des_eaux -105	dommage_materiel 165	incendie -45	none -89	vol 116
كاميو	collision 78
كانه	bris_de_glace 106
كانها	collision 82	none -62	vol 61
كانو	collision 103
كانوا	degats_des_eaux 71
كاين	collision -48	vandalisme 74
كاينش	dommage_materiel -40	none 184	vandalisme -47	vol -41
كبير	blessure 52	collision 91	evenement_climatique 102	none -49
كبيره	dommage_materiel 54
كتب	autre 54	dommage_materiel -40	none -43	vandalisme 92
كتبكي	collision 106	dommage_materiel 86
كتبنا	collision 63
كتبو	vandalisme 56
كتفي	blessure 115	dommage_materiel -49
كتقول	collision -62	dommage_materiel 123
كثير	blessure -40	dommage_materiel 111	evenement_climatique 80	none -46	vol -41
كثيرا	autre 44
كحل	blessure -44	collision -55	incendie 222
كذلك	collision 64	none 93
كرسي	autre 151	bris_de_glace 66	collision -154	dommage_materiel 132	evenement_climatique -40	none -140	vandalisme -66	vol -59
كرشي	collision 72
كره	evenement_climatique 109
كسر	blessure 59	vandalisme -44
كسرت	blessure 70	dommage_materiel 51
كسرو	dommage_materiel -44	incendie -45	none -58	vandalisme 293	vol -63
كسروا	bris_de_glace -69	collision -54	dommage_materiel -108	none -44	vandalisme 140	vol 189
كسيده	autre 199	collision 101	dommage_materiel -47	none -88	vol -50
كل	vandalisme 65
كلا	collision -53	dommage_materiel -74	none 211	vandalisme -65
كلام	collision 169	dommage_materiel -43	none -191	vandalisme 158	vol -129
كلب	blessure 170
كلبي	autre 189	blessure -87	collision -80	dommage_materiel 98	incendie -47	none -124	vandalisme -53	vol -41
كلشي	collision 40	incendie 52
كله	dommage_materiel 54	incendie 47	none -62
كلها	collision -46	dommage_materiel 81	evenement_climatique 52
كلهم	evenement_climatique 62
كلو	bris_de_glace 108	dommage_materiel -51
كليان	blessure 105	collision -70	dommage_materiel -72	vandalisme 123
كم	autre -75	none 216
كما	collision 88	incendie 71
كنا	evenement_climatique 80
كنتسني	autre 49	collision -51	dommage_materiel -55	vol 77
كنخدم	dommage_materiel 81	incendie -46	vol 44
كندور	blessure -65	dommage_materiel 202	incendie -43	none -75
كنسوق	collision 93
كنقدرش	collision 86
كنقول	degats_des_eaux 69
كنمسح	blessure -87	bris_de_glace 202	collision -64	none -43
كهربايي	incendie 169
كهرباييه	autre -50	dommage_materiel -61	none 228
كونسطا	collision 137	none -43
كي	vandalisme 48	vol 61
كيبكي	collision 150
كيتقيا	collision 71
كيجري	vol 92
كيخلص	autre 161	blessure -71	collision -92	dommage_materiel -95	none -72	vol 102
كيسيل	bris_de_glace 123	collision -84
كيشعل	dommage_materiel 166	none -45
كيضحك	collision 46
كيضحكو	blessure -88	collision -63	none -78	vandalisme 126	vol 128
كيضرب	collision 123
كيضرني	blessure 51	collision 156
كيطلع	degats_des_eaux 133
كيف	collision -69	dommage_materiel 47	none 75
كيفاش	none 103
كيقطر	collision 63	degats_des_eaux 198	dommage_materiel -61	none -51	vol -51
كيقول	blessure 127
كيلعب	blessure 190	collision -67	dommage_materiel 92	none -61	vandalisme -106
كيلعبو	bris_de_glace 107
كيوجعني	blessure -41	vandalisme 118	vol -52
ل	bris_de_glace -49	collision 119	degats_des_eaux 56	dommage_materiel -83	incendie 118	none -69	vol -68
لا	none 64
لاباس	collision 86	dommage_materiel 45	none -47
لاحد	bris_de_glace 41	collision 41
لاسورانس	collision 128	dommage_materiel 50	evenement_climatique -63	none -43
لاكاف	evenement_climatique 152
لاله	degats_des_eaux 65	evenement_climatique 49
لامبيلانص	incendie 78
لان	autre 99	none -71	vol 45
لانني	collision 56
لانه	collision 78
لاني	autre -60	vol 194
لاي	bris_de_glace 100	incendie 49
لباربريز	bris_de_glace 271	evenement_climatique -58	none -47
لبوليس	collision 55	vol 75
لبيع	incendie 85
لتحت	dommage_materiel -43	incendie 139	none -44
لتر	degats_des_eaux 121	none -46	vol 92
لحادث	collision 108
لحد	degats_des_eaux 83	evenement_climatique 137	none -47	vol -62
لحظه	evenement_climatique 51
لدينا	collision 128	incendie 45	none -41
لست	dommage_materiel -60	none 174
لسيارتي	bris_de_glace 97
لصوص	none -40	vol 127
لطيفه	degats_des_eaux 68
لفوق	collision -72	degats_des_eaux 171
لقيت	none -54	vol 62
لقيتو	degats_des_eaux 47	none -61	vandalisme 127	vol -50
لقينا	collision -99	vandalisme 67	vol 136
لكن	degats_des_eaux 47
لكنني	incendie 88
لكنه	dommage_materiel 40	vol 44
لكني	bris_de_glace 57	collision 91	none -81
للاسف	dommage_materiel 81	none 90
للباركينغ	collision 164
للبوليس	vol 44
للدار	blessure 117
للدرك	vol 67
للسرقه	vol 106
للسطح	collision -63	evenement_climatique 163	none -70
للشرطه	bris_de_glace 103	vol -41
للصالون	bris_de_glace 89	collision -99	degats_des_eaux 120	evenement_climatique -60
للكراج	degats_des_eaux -44	evenement_climatique 116	vandalisme -44	vol 77
للكلينيك	blessure 107
للكوميساريه	vol 90
لما	blessure -64	degats_des_eaux 104	dommage_materiel -57	incendie 77	none -78	vandalisme -41
لماذا	autre 183	collision 66	dommage_materiel -63	none -174	vol -54
لنا	collision 77	dommage_materiel -51	none -54	vandalisme 75	vol -68
له	bris_de_glace 79
لها	autre -95	blessure 104	bris_de_glace 139	collision -44	dommage_materiel -50	none -79
لواحد	dommage_materiel 54
لوح	bris_de_glace 83	collision -65	dommage_materiel -51	none -55	vandalisme 142
لوحته	collision 118
لوحه	bris_de_glace 78
لور	collision 107
لوطوروت	incendie 127	vol -44
ليا	none -48
ليس	collision -50	dommage_materiel -45	none 202	vandalisme -44
ليسر	collision 145	vol -41
ليكم	collision 56
ليلا	none 54
ليله	vandalisme 76
لينا	autre 48
ليه	dommage_materiel 45
ليها	degats_des_eaux 43	dommage_materiel 55
ليهم	bris_de_glace 46	none -47	vandalisme 91
ليون	vol 74
ماء	degats_des_eaux 141	dommage_materiel -45	evenement_climatique 46
مات	blessure -47	collision -49	dommage_materiel 199	evenement_climatique 54
ماتت	collision 78	dommage_materiel 119
ماذا	none 100
مارس	autre 68
مارش	collision 187
مازال	none 93
ماشي	degats_des_eaux 41
ماعرفتش	autre 189	collision -79	none -127	vandalisme 103	vol -113
ماكان	bris_de_glace 69	collision -65	degats_des_eaux -46	evenement_climatique 108	none -100	vandalisme 57
ماكاين	collision 100
ماكاينش	bris_de_glace 68	collision -64	none 124	vandalisme -42
ماكينه	autre -80	collision -76	degats_des_eaux -59	dommage_materiel 156	incendie 171	none -77	vol -45
ماوقع	bris_de_glace -41	collision 119	degats_des_eaux -75	dommage_materiel 109	none -68	vol -43
ماي	none 140	vol -40
مبلل	degats_des_eaux 124
متاكدا	collision 74
متر	evenement_climatique 139
مترين	blessure 48	vol 44
متوقفه	bris_de_glace 65
متي	autre 59	none 80
مثقوب	dommage_materiel -109	vandalisme -68	vol 209
مثل	collision -61	evenement_climatique 130
مثلي	blessure 220	dommage_materiel -58	none -156	vol -47
مجرد	autre 101	blessure 162	collision -90	incendie -41	none -88	vandalisme -46
مجروح	blessure -57	bris_de_glace 45	none -41	vandalisme 119
مجروحه	collision 65
مجهول	dommage_materiel -45	none -88	vandalisme 235	vol -43
مجهولون	vandalisme 181	vol -88
محاوله	bris_de_glace 68	vandalisme -70	vol 119
محرك	incendie 74	vandalisme 82	vol -68
محروق	blessure -75	collision -45	incendie 200
محروقه	collision -72	incendie 88	none -40	vandalisme 80	vol 55
محضر	degats_des_eaux 44	none -43
محضرا	vandalisme 40
محطه	vandalisme 75
محل	degats_des_eaux 55
محلول	collision -51	degats_des_eaux 71	vol 62
محلي	degats_des_eaux 76
محمد	autre 96	none -56
محمل	collision 149	none -44
محمله	bris_de_glace 73	vol 60
مخدوشه	collision -53	none -48	vandalisme 147
مخلوع	blessure 85	collision 90	dommage_materiel -54	none -45
مدام	degats_des_eaux 158
مدخل	dommage_materiel 113	vandalisme -54
مدينه	evenement_climatique 106
مرات	collision 134	evenement_climatique -61
مراتي	collision 102	none -55
مراكش	bris_de_glace 48	none -51	vol 127
مراه	bris_de_glace 262	dommage_materiel -100	none -96	vandalisme -41
مرت	collision 60	none -43	vandalisme 71
مرجان	collision 84
مرحبا	none 53	vandalisme 42
مرسيليا	blessure 52
مرفق	collision 127	none -59
مركز	bris_de_glace -87	collision -85	none -45	vandalisme 203
مركونه	bris_de_glace 45	collision 42
مره	autre 112	evenement_climatique 43	none -45
مريض	autre 119	blessure -46	degats_des_eaux 86	dommage_materiel -51
مزهريه	dommage_materiel 92
مزيان	collision 72	none 71
مساء	none 88
مستشار	none 111
مستشفي	blessure 141
مستودع	incendie 83
مسدود	collision 60	degats_des_eaux 215	none -85
مسرعه	collision 181
مسكين	blessure 180	collision -85	none -56	vandalisme -42	vol 50
مسكينه	collision 107
مشا	blessure 55	dommage_materiel 40
مشات	autre 120	incendie 71	none -52	vandalisme -41
مشاو	blessure 72	incendie 57	none -97
مشكل	collision 50	vandalisme 86
مشي	blessure 52	dommage_materiel 94	none -48	vandalisme 41
مشيت	none -40	vandalisme 69	vol 83
مشيتش	collision -67	dommage_materiel -41	none 126	vandalisme 49
مشينا	collision -53	degats_des_eaux -54	dommage_materiel 62	vol 153
مصاب	vol 58
مصابين	collision -59	degats_des_eaux -42	dommage_materiel -62	none -134	vandalisme 210	vol -43
مصاريف	blessure 88
مصباح	collision 198	dommage_materiel 60	none -67	vandalisme -69
مصدره	collision -56	degats_des_eaux 244	dommage_materiel -55	none -48
مضروب	collision -120	degats_des_eaux -40	dommage_materiel -54	none -98	vandalisme 314	vol -80
مضروبه	blessure -40	collision 187	vandalisme 62	vol -44
مطار	autre 216	dommage_materiel -61	none -69
مطر	degats_des_eaux 96	evenement_climatique 75	none -44
معا	bris_de_glace -54	vandalisme 93
معاه	dommage_materiel 105	none -47
معاها	collision 90	dommage_materiel -46	incendie 161	none -71	vol -51
معايا	collision 55
معرفه	autre 75
معصمي	blessure 112	vol 41
معقول	collision 129
معلق	collision 140	evenement_climatique -89	vol 60
معلم	collision -105	dommage_materiel -41	evenement_climatique 182	vandalisme 56
معمره	collision 44
معها	collision -71	dommage_materiel 40	incendie 64	none -86	vandalisme 128	vol -74
معي	collision 42
مفاجي	dommage_materiel 134
مفتوح	bris_de_glace 95	degats_des_eaux -61
مفتوحا	degats_des_eaux 152
مفشوشين	vandalisme 126
مقطوع	blessure 156	collision -71	dommage_materiel -71	incendie -78	none -61	vandalisme -48	vol 107
مقلوبه	vol 131
مكان	autre 140	bris_de_glace -51	evenement_climatique 50	none -74	vol -41
مكانها	dommage_materiel 79	none -61	vol 102
مكروه	collision -41	dommage_materiel 65	vol 102
مكسور	vandalisme 53
مكسوره	blessure -53	collision 168
مكناس	bris_de_glace 68	incendie 46
ملء	collision 75
ملا	evenement_climatique 87
ملابس	vol 47
ملانا	collision 109
ملف	autre 77	none 116	vol -99
ملفي	none 146
ملي	vol 74
ممر	collision 68
ممرضه	collision 79	vandalisme -81	vol 71
ممكن	autre 71	degats_des_eaux 53	none 59
منتصف	none 51
منذ	autre 48
منزلي	vandalisme 69	vol 40
منفوخ	degats_des_eaux 68	dommage_materiel 51
منفوخه	collision 53	degats_des_eaux 109
منكم	autre 210	dommage_materiel -53	none -54
منه	bris_de_glace 50	degats_des_eaux 172	dommage_materiel -45	none -64
منهم	collision -90	evenement_climatique 45	none -51	vandalisme 114	vol 68
منو	degats_des_eaux 58
مني	dommage_materiel 111	none -56	vol 50
مهرس	collision 143	none -43	vol 93
مهرسه	collision 143	evenement_climatique 72	none -42
مهرسين	dommage_materiel -55	none -84	vandalisme 173	vol -58
موجه	collision 61	degats_des_eaux 91	dommage_materiel -41	vol -40
موخره	collision 110
مورا	blessure -41	bris_de_glace 72	collision 92	vandalisme -52
موطور	collision 40	vol 87
موظف	collision -41	none 55	vol 79
موقعه	collision 106	dommage_materiel -40	none 104
موقف	collision 64	none -49	vol 44
مول	collision 91
مولات	collision 63	degats_des_eaux 46	vandalisme 59	vol -44
مولاه	collision 137	dommage_materiel -53	none -47	vandalisme -45	vol 89
ميه	none 156
ناريه	collision 45	vol 62
نازل	collision 135
ناس	degats_des_eaux -51	dommage_materiel -42	vol 189
ناض	collision 63
ناضت	blessure -49	collision -49	dommage_materiel 219	none -59
ناعس	blessure -41	none -45	vol 75
ناعسين	evenement_climatique 122	none -41	vandalisme -47	vol 107
نافذه	bris_de_glace 126	degats_des_eaux -47	none -40
نانت	collision 74	degats_des_eaux 57
نايم	collision -137	dommage_materiel -43	vol 271
نايمه	collision 106	degats_des_eaux 56	none -41
نترو	vol 125
نتفاهمو	collision 141	none -50
نتيشكا	collision 50
نجا	collision 68
نجمه	bris_de_glace 126	none -46
نحن	none -51
نحو	collision 73	degats_des_eaux 60
نخرج	vandalisme 144
نخلص	bris_de_glace 51	degats_des_eaux 45	dommage_materiel 53
ندير	autre 77
نزل	degats_des_eaux 40	dommage_materiel 49	evenement_climatique 45
نزلت	collision 43	none -77	vol 104
نزلنا	collision 119	vol -57
نزلو	collision 142
نسخه	autre 233	collision -46	dommage_materiel -49	none -142	vandalisme -48	vol 58
نسول	dommage_materiel -42	none 148	vol -41
نسيت	autre 67
نسيتها	collision -122	dommage_materiel 119	incendie 80	none -54	vol -47
نسيتو	autre 285	collision -45	dommage_materiel -72	none -100	vol -57
نص	blessure 66
نصب	evenement_climatique 43
نصرح	vol 77
نصف	degats_des_eaux 45	dommage_materiel -47	evenement_climatique 75	none 41
نصلح	dommage_materiel 175	none -46	vol -41
نصلي	collision 103
نعرف	autre 80	none 96	vol -46
نعست	degats_des_eaux 83	dommage_materiel -48	incendie 135	none -46	vol -66
نعم	none 175
نعمرو	collision 173
نفس	collision 80	incendie 60
نفسه	incendie 69
نفق	degats_des_eaux 43
نقدرش	blessure -85	collision 105	vandalisme 53
نقل	degats_des_eaux -47	dommage_materiel 150	vandalisme -41
نقول	collision 59
نكتب	collision 74
نكن	vol 77
نمشي	autre 88	none -49	vol 81
نهاييا	collision -58	dommage_materiel 152	none -55
نهضر	none 154
نوقع	collision 59	degats_des_eaux 47
نونبر	degats_des_eaux -63	dommage_materiel 78
نيابه	degats_des_eaux -46	vol 55
هاتفي	blessure -41	degats_des_eaux -44	dommage_materiel 176	none -76	vol 82
هاد	vandalisme 103
هادشي	none 53
هبت	evenement_climatique 110
هبط	collision 41	degats_des_eaux 107	dommage_materiel -42	none -43
هبطات	blessure -111	bris_de_glace 120	collision -101	dommage_materiel 96	evenement_climatique 68	incendie -46	none -87	vandalisme -47	vol -41
هذا	none 84
هذه	none -44	vol 154
هرب	collision 173	vandalisme -55	vol 42
هربات	collision -80	degats_des_eaux -73	dommage_materiel -100	evenement_climatique 189	incendie 107	none -77	vol -44
هز	collision 85	vol 59
هزات	evenement_climatique 64	none -42	vandalisme -40	vol 119
هزو	dommage_materiel -45	vandalisme 113
هل	autre 89	none 67
هما	collision 185	dommage_materiel -43	incendie -70
هناك	none 50
ههه	collision 67	degats_des_eaux 41
هههه	collision 65	dommage_materiel 126	none -61
هو	none 80
هوما	collision 159
هي	collision 77
و	collision 74	dommage_materiel -43	none -62	vol 45
واجهه	bris_de_glace 46	none -66	vandalisme 161	vol -57
واحدا	collision -57	vandalisme 149
واحده	blessure 73	collision -59	degats_des_eaux -55	dommage_materiel -52	evenement_climatique 64	none 132	vol -49
واخا	collision -63	none 166
واخذت	blessure 40
واخذوا	vol 126
واش	autre 139	none -41
واصطدمت	collision 137
واعتذر	dommage_materiel 58
وافسد	evenement_climatique 104
واقف	collision 77
واقفه	collision 123	incendie 50	none -93	vandalisme -40	vol 43
والاريكه	evenement_climatique 72
والباب	none -48	vandalisme 74
والبوليس	incendie 103
والبومبا	evenement_climatique 53	vol 148
والبيت	degats_des_eaux 74
والثلاجه	dommage_materiel -42	evenement_climatique 170
والجدارميه	incendie 79
والحمد	degats_des_eaux 46
والدتي	blessure 51
والدراري	collision 115
والدرك	collision -46	evenement_climatique 162
والرادياتور	collision 82
والربع	bris_de_glace 43	collision 96	none -49
والزجاج	bris_de_glace 40	collision 55	evenement_climatique -47	incendie -74	vandalisme 148	vol -84
والزرابي	degats_des_eaux 49	incendie 60
والسايق	collision 52
والستاره	dommage_materiel -81	incendie 268	none -106
والسقف	collision 57	evenement_climatique 67	incendie 48
والسوارت	autre 105	degats_des_eaux -40	incendie 55
والشرطه	incendie 50
والطبيب	blessure 93	bris_de_glace 66
والطبيبه	degats_des_eaux 52
والطوموبيل	autre 70	collision -48	evenement_climatique 136	vandalisme -57
والعافيه	incendie 59
والفلوس	autre 193	collision -74	dommage_materiel -57	none -108	vandalisme -46	vol 122
والكاميرا	dommage_materiel 47	vandalisme -70	vol 146
والكل	collision -85	incendie 153
والكلب	collision 112	evenement_climatique 85	none -58
والكونسطا	collision 61
والله	none 134
والما	degats_des_eaux 199	dommage_materiel -47	incendie -48
والماء	degats_des_eaux 126
والماكينه	degats_des_eaux 120	evenement_climatique 73
والموطور	collision 89	incendie 41
والنصف	collision -41	none 119
والوقايه	collision -44	degats_des_eaux 128
واليوم	collision -71	vandalisme 145
وانا	none -41
وانكسر	dommage_materiel 119	none -40
وانكسرت	blessure 42	collision 47
وباب	bris_de_glace -44	collision 106
وبابي	collision 74
وبقا	collision -46	degats_des_eaux 46	vol 90
وبقيت	autre 123	blessure 86	dommage_materiel -49	none -52	vol -50
وبلا	vol 46
وبين	collision 151	none -40
وتضررت	degats_des_eaux 71
وتكسر	bris_de_glace -48	collision 53	dommage_materiel 40	evenement_climatique 46
وتهرس	blessure 50	dommage_materiel 51
وتهرسات	bris_de_glace 69	collision 69
وتهرسو	blessure 63	collision -99	dommage_materiel 189
وجا	collision 87	vol -42
وجاء	collision 51
وجات	blessure 108	collision -141	dommage_materiel 80
وجاو	collision -44	vandalisme 76	vol 50
وجدت	vandalisme 140	vol -41
وجدنا	vandalisme 145
وجده	autre 170	collision 59	none -125
وجهي	blessure 98	collision -46	vandalisme 89
وحتي	none -41	vol 133
وحده	none -42
وحدها	bris_de_glace 300	collision -107	degats_des_eaux -61	dommage_materiel -146	none -157	vandalisme -66	vol -100
وحدو	bris_de_glace 135	degats_des_eaux 67	dommage_materiel -56
وحدي	blessure 48	collision 105
وحرق	degats_des_eaux -61	incendie 168
وحك	blessure -79	collision 71	dommage_materiel 141	vol -41
وحنا	collision -59	degats_des_eaux 134	dommage_materiel -55	vol 73
وحين	evenement_climatique 45
وختي	dommage_materiel -53	evenement_climatique 101	incendie 91
وخداو	collision -54	vandalisme -44	vol 198
وخرج	autre 62
وخرجت	blessure -48	collision 164	dommage_materiel -40	evenement_climatique -45	vandalisme 54	vol -44
وخلاو	collision -48	degats_des_eaux 84	dommage_materiel -42	vol 176
وخليت	collision -117	degats_des_eaux -40	dommage_materiel -40	incendie 112	none -80	vandalisme -62	vol 202
ودابا	collision 127	evenement_climatique 40	none -42
ودارت	bris_de_glace 71	collision -50	dommage_materiel 57	incendie 56	vandalisme -41
ودارو	vandalisme 48
وداز	collision 81	dommage_materiel 78	vol -44
ودخل	collision 61	evenement_climatique 109	vol -41
ودخلت	collision 179
ودنو	collision -69	evenement_climatique 94	vandalisme 84
ودي	collision 43
ورا	evenement_climatique 57
وراء	blessure -46	collision 174
وراجلي	collision -52	degats_des_eaux 120	evenement_climatique 75
ورايا	collision 72
ورحمه	none 125
ورقه	autre 44	collision 41
وسط	collision 88
وسقطت	evenement_climatique 55
وسياره	collision 111
وشعلات	collision -40	incendie 170
وصافي	bris_de_glace 167	none -46	vandalisme -60
وصل	degats_des_eaux 63	none 94
وصلات	bris_de_glace 129	incendie 55	none -40	vandalisme -44
وصلت	vol 42
وضحك	incendie 46
وضرب	bris_de_glace 62	evenement_climatique 49
وضربت	dommage_materiel 79
وضربني	blessure 129	collision 63	dommage_materiel -69	none -48	vol -50
وضعت	dommage_materiel -42	none -53	vol 175
وضعنا	vol 97
وطاح	blessure 143	dommage_materiel 72	none -48	vol -45
وطاحت	blessure 107	bris_de_glace 74	collision -63	incendie 51	none -100	vandalisme -40
وطحت	degats_des_eaux 171	dommage_materiel -42	evenement_climatique -91	vandalisme 63
وعطاوني	evenement_climatique 73	vandalisme 43	vol -69
وعلي	collision -64	degats_des_eaux -60	dommage_materiel -47	evenement_climatique 233
وعليها	collision 199	none -44	vandalisme -66
وعمرنا	collision 70
وعند	bris_de_glace 120
وعندما	autre -76	bris_de_glace 77	collision -82	none -47	vandalisme -49	vol 81
وعندي	bris_de_glace 103	collision -57	degats_des_eaux 60	dommage_materiel 44	incendie -41	vandalisme -44
وفجاه	collision 100
وفي	blessure -70	degats_des_eaux 107
وفيه	dommage_materiel 179	none -98
وقال	degats_des_eaux 40
وقالو	none -56	vandalisme -49	vol 179
وقت	vandalisme 58	vol 46
وقد	degats_des_eaux 45	vol 45
وقعات	blessure -40	collision 71	dommage_materiel 146	none -67
وقعت	dommage_materiel 85
وقفت	incendie 44	vandalisme 48	vol -41
وقفش	blessure 62	collision 56	dommage_materiel 41	vol -66
وكان	degats_des_eaux -75	evenement_climatique 108
وكتبو	dommage_materiel -42	evenement_climatique 99	none -55	vol 53
وكسر	collision -41	vandalisme 148
وكسرت	blessure 74	degats_des_eaux 74	vandalisme -55
وكلشي	collision 77	degats_des_eaux -41	dommage_materiel 137	evenement_climatique -79	incendie -69	vol 43
وكلنا	bris_de_glace 44	evenement_climatique 79
وكمل	collision 162	vandalisme -65
وكنت	collision 109	evenement_climatique 51	vandalisme -49
وكيقول	blessure -73	incendie 139
وكيل	none -83	vandalisme 82	vol 134
ولات	dommage_materiel 59	evenement_climatique 107
ولدو	blessure 149	collision -52	degats_des_eaux 40	dommage_materiel -67
ولدي	dommage_materiel 51
ولكن	collision 41
ولله	collision 107	none -46
ولي	bris_de_glace 88	evenement_climatique 80
وما	collision 44	none -44
ومراتي	collision 172
ومشا	collision -44	degats_des_eaux 57	vol 95
ومشات	collision 180	incendie 46	vandalisme -46	vol -78
ومشاو	collision 67	vandalisme 50
ومشي	collision 151	vol -46
ومشيت	collision -81	degats_des_eaux -40	dommage_materiel 232	none -45	vandalisme -43
ومشينا	degats_des_eaux 49
ومع	collision 77	vandalisme -63	vol 51
وملي	degats_des_eaux 56	evenement_climatique -73	vandalisme 73	vol 42
ومن	collision 56	dommage_materiel 56
ونزل	degats_des_eaux 88	dommage_materiel 81
ونسيت	collision 183	degats_des_eaux -43	dommage_materiel -45	vandalisme -49	vol -54
ونقل	evenement_climatique 60
وها	bris_de_glace 73	collision 69	none -43
وهبط	collision 52	degats_des_eaux 119	none -44
وهرب	collision 55	vol 42
وهرس	bris_de_glace 148	dommage_materiel -55
وهرسو	degats_des_eaux 90	vandalisme 60	vol -74
وهو	blessure 101	none -60
وهي	bris_de_glace 40	none -47
وواحد	collision 69
ووصلات	incendie 114
ووقعنا	degats_des_eaux 88
ويدي	incendie 57
ويقول	blessure 72
يا	collision 99	dommage_materiel -42
ياخذوا	vandalisme 97
يبدو	collision -49	degats_des_eaux 87	none -42	vandalisme 95
يتاذ	collision 46
يتصل	collision -57	dommage_materiel 71	none 131	vandalisme -46
يتضرر	degats_des_eaux 112
يتعرض	bris_de_glace 60	degats_des_eaux -46	vol 40
يتوقف	collision -43	incendie 96
يجب	dommage_materiel -57	none 128	vol -50
يجرح	collision -87	dommage_materiel 125	vol -42
يجي	collision 112
يحدث	autre 43	none 98
يحلو	collision -50	vandalisme -52	vol 179
يخرج	collision -74	dommage_materiel -62	incendie -40	none -116	vandalisme 153	vol 112
يخلص	dommage_materiel 149
يد	collision -64	degats_des_eaux -42	none -62	vandalisme 155
يده	blessure -50	degats_des_eaux 130	dommage_materiel -62
يدها	blessure 64	degats_des_eaux 75	dommage_materiel -54	vandalisme 73
يديها	blessure -87	bris_de_glace -50	collision 104	degats_des_eaux 66	dommage_materiel -43	none -45
يرجع	blessure -45	collision 109	vol 87
يرحمها	blessure -58	collision -54	vol 170
يرد	autre 89	dommage_materiel -43	none 101
يريد	degats_des_eaux 125
يشكو	blessure 67	collision 83	none -59
يشوف	degats_des_eaux -48	vol 113
يعد	blessure 68	collision 83	degats_des_eaux 73	dommage_materiel -64	none -41
يعمرها	collision -48	degats_des_eaux 134
يعني	degats_des_eaux 47	vol 86
يغطي	bris_de_glace -41	vandalisme 103
يقطر	degats_des_eaux 239	none -58
يقول	autre 69	none -59
يلمسني	vandalisme 85
يمكن	bris_de_glace 95	collision 82
يملا	degats_des_eaux 59
يناير	blessure 59	none 95
ينزف	blessure 80
ينزل	degats_des_eaux 174	dommage_materiel -43
يوجد	autre 106	collision -44	none 40	vol -41
يورو	autre 96	blessure 65	none -78
يوقع	collision 65	degats_des_eaux 104	evenement_climatique -41
يوما	autre 61	collision 75	none -43
يومين	collision -68	dommage_materiel -51	evenement_climatique 103	none 86
يونيو	none 100
@injuries
	no -74	unknown 85	yes -65
#000>	no -45	unknown 85
#026>	no -95	unknown 127	yes -42
#200>	unknown 83	yes -56
#2026	no -95	unknown 127	yes -42
#4000	no -111	unknown 83
#400>	unknown 106	yes -92
#500>	unknown 61
#5200	no -45	unknown 76
#6000	no -58	unknown 94
#800>	no -50	unknown 96	yes -45
#900>	no -73	unknown 133	yes -61
#<05>	no -95	yes 86
#<11>	no 43	yes -50
#<12>	no 53	unknown -42
#<14>	unknown 67	yes -75
#<18>	no -66	unknown 108	yes -44
#<19>	no -88	unknown -45	yes 132
#<200	no 41	yes -99
#<201	no 76	yes -84
#<202	no -46	unknown 87	yes -42
#<20>	no 48
#<21>	no -72	unknown 72
#<26>	no -67	yes 42
#<300	no 61
#<30>	no -110	unknown 105
#<400	no -58	unknown 157	yes -104
#<40>	no -58
#<50>	unknown -104	yes 143
#<520	no -45	unknown 76
#<600	no -79	unknown 206	yes -143
#<650	no 54	yes -73
#<700	no -95	unknown 128	yes -58
#<900	no -73	unknown 133	yes -61
#<a7>	no 45	yes -72
#<ابت	no 207	unknown -162	yes -50
#<ابر	unknown 45
#<ابل	unknown 44
#<ابن	yes 45
#<ابي	unknown -97	yes 87
#<اتذ	no -52	unknown -100	yes 146
#<اتص	no -64	unknown 87
#<اتل	no -78	unknown 125	yes -47
#<اتم	unknown 77	yes -78
#<اثا	unknown 72	yes -43
#<اثر	no 45
#<اجد	yes -49
#<اجر	unknown -42	yes 45
#<اجل	no 123	unknown -62	yes -63
#<احت	no 40
#<احد	no 64
#<احم	unknown -131	yes 153
#<احي	unknown -41
#<اخت	no -50	yes 49
#<اخذ	unknown 58	yes -45
#<اخر	yes -52
#<اخض	no 98	unknown -70	yes -69
#<اخم	no 73	unknown -65
#<اخي	no 50	unknown -206	yes 113
#<ادم	no 149	unknown -96	yes -64
#<ادو	no -79	unknown 57
#<ادي	unknown -73	yes 42
#<اذي	no 159	unknown -113	yes -47
#<ار>	no 66	yes -65
#<ارب	no -57	unknown 65
#<ارج	no -48	unknown 49
#<ارد	no 72	unknown -127
#<ارس	no -72	unknown 95
#<ارض	unknown -90	yes 55
#<اري	unknown 45
#<ازر	no -154	unknown 82
#<اسا	no -75	unknown 71
#<اسط	no -62	unknown 44
#<اسع	no 98	unknown -112
#<اسف	unknown 41
#<اسق	unknown 89	yes -65
#<اسن	no -146	unknown 164	yes -66
#<اسو	yes 40
#<اشع	yes 49
#<اصا	no 108	unknown -78
#<اصب	unknown -59
#<اصط	no 100	unknown -43	yes -57
#<اصل	no -48
#<اضر	no 62	yes -66
#<اظن	no -147	unknown 186	yes -85
#<اعب	no -74	yes 113
#<اعت	no -76	yes 50
#<اعد	unknown -73
#<اعر	no -139	unknown 220	yes -99
#<اعط	unknown -78	yes 88
#<اغل	no 82	unknown -152	yes 60
#<اغم	no -41	unknown -54	yes 95
#<افر	unknown 85	yes -89
#<افع	no -83	unknown 113	yes -51
#<اقد	unknown -47	yes 44
#<اكا	yes -41
#<اكث	no 159	unknown -71	yes -107
#<اكد	unknown -78
#<اكل	no -111	yes 71
#<الظ	unknown -63	yes 54
#<الغ	unknown -40
#<ام>	no 60	yes -68
#<اما	no 42
#<امل	no 64	unknown -62
#<امي	no -53	unknown -61	yes 109
#<انا	no 46
#<انب	no -50	unknown 68
#<انت	yes -43
#<انج	no 56
#<اند	no 65	unknown -66
#<انز	no -46	yes 66
#<انس	unknown 72	yes -47
#<انغ	no 57	unknown -67
#<انق	no -51
#<انن	no 99	unknown -60	yes -46
#<انه	no -42	unknown 53
#<اود	no -48	unknown 60
#<اور	unknown 96	yes -94
#<اوق	no -65	unknown 80
#<اي>	no 75
#<ايا	no -46	yes 41
#<ايد	unknown -159	yes 180
#<ايض	no 53	yes -72
#<ايق	unknown 47	yes -63
#<ايه	no 106	unknown -83
#<باذ	no 71	unknown -40
#<بار	no -134	unknown 102
#<باس	unknown 45
#<باغ	yes -41
#<بان	no 79	yes -71
#<باه	no -78	unknown -74	yes 134
#<باي	no -83	yes 87
#<ببا	unknown 59
#<بثل	no -54	yes 62
#<بجا	unknown -65	yes 102
#<بجد	unknown 101	yes -80
#<بجر	no -177	unknown -48	yes 207
#<بحا	no 98	unknown -49	yes -50
#<بحث	no -94	unknown 148	yes -95
#<بحر	no -112	yes 102
#<بحي	no -55	unknown 99	yes -49
#<بخط	no 122	unknown -175
#<بخي	no 80	unknown -53
#<بدا	yes 65
#<بدن	no 146	unknown -123
#<بدو	yes 58
#<برا	unknown 44	yes -78
#<برد	unknown 41
#<برش	no 107	unknown -49	yes -85
#<برو	no 182	yes -172
#<بري	no -61	unknown 78
#<بزا	unknown -55	yes 49
#<بس>	no -63	unknown -100	yes 129
#<بسب	no -45	yes 47
#<بسر	unknown 41	yes -59
#<بسو	no 126	unknown -97
#<بسي	unknown -62	yes 53
#<بشا	no -79	yes 55
#<بشر	no 139	unknown -61	yes -80
#<بشظ	no -110	unknown -116	yes 184
#<بشو	no 105	unknown -56	yes -52
#<بشي	no 90	unknown -58
#<بصح	no 169	unknown -166
#<بطا	yes -48
#<بطل	no 66	yes -86
#<بطن	no -60	yes 84
#<بعص	no 92	unknown -99
#<بعض	no 132	unknown -99	yes -41
#<بعي	no 148	unknown -87	yes -68
#<بغا	yes 46
#<بفع	no -64	unknown 101	yes -49
#<بقر	no 57	yes -50
#<بقط	no 74	yes -74
#<بقع	no 57	yes -89
#<بكل	unknown -64
#<بكي	no 70	yes -110
#<بلغ	no -74
#<بلو	unknown 49
#<بلي	no -132	unknown 92
#<بمر	no 45	yes -82
#<بمع	no -86	yes 63
#<بمن	no -49
#<بمو	no -50	unknown 58
#<به>	unknown -77	yes 43
#<بها	no -48
#<بهو	no 85	yes -90
#<بوا	unknown 93	yes -107
#<بوح	yes -59
#<بور	no 138	yes -113
#<بوش	no -44	unknown 93	yes -59
#<بوم	no -130	unknown 102	yes -43
#<بي>	no 74	yes -57
#<بيج	no -74	unknown 128	yes -73
#<بيخ	no 241	unknown -215	yes -86
#<بيد	no 90	unknown -71
#<بيس	no 156	unknown -67	yes -113
#<بيض	no -77	unknown 57
#<بيط	no 134	yes -192
#<بيك	no 42	unknown -47
#<بيه	yes -44
#<تاذ	no 163	unknown -89	yes -73
#<تار	no 49	yes -63
#<تاع	unknown -52	yes 52
#<تاك	no 47	unknown -68
#<تام	no -54	unknown 82
#<تبع	no 53	unknown -101	yes 42
#<تبك	no -66	unknown -54	yes 103
#<تبل	yes -62
#<تتو	no -93	yes 119
#<تجر	no 87	unknown -66
#<تجم	no -112	unknown 145	yes -124
#<تجي	unknown -70	yes 68
#<تحق	yes -52
#<تحي	no -71	unknown 113	yes -46
#<تخب	unknown 48	yes -66
#<تخر	no 101	unknown -74
#<تخل	yes -65
#<تخن	no -54	unknown -69	yes 125
#<تخي	no -112	unknown 70
#<تدخ	no 153	unknown -105	yes -46
#<تزح	unknown -68	yes 56
#<تسب	no -100	unknown 76
#<تسج	no 76	yes -44
#<تسد	no -60	unknown 124	yes -66
#<تسر	no 44
#<تسع	no 44	unknown -127	yes 66
#<تشت	unknown -47
#<تشع	no -90	yes 121
#<تشف	no -122	unknown 166	yes -54
#<تشك	no -63	unknown 63
#<تشو	no -64	unknown -77	yes 138
#<تصا	unknown -110	yes 63
#<تصب	no 54
#<تصد	no -88	unknown 178	yes -107
#<تصر	no 78	yes -98
#<تصل	no -88	yes 45
#<تصو	no 85	unknown -61
#<تضر	no 98	unknown -61
#<تطا	unknown 52	yes -70
#<تعا	no 83	unknown -133	yes 45
#<تعث	no -66	unknown -95	yes 131
#<تعر	no 50	unknown -60
#<تعط	no 82	unknown -60	yes -56
#<تعف	unknown -155	yes 131
#<تعل	unknown 47	yes -82
#<تعو	no 52
#<تفا	no 92	unknown -98
#<تفت	no -55	unknown -60	yes 106
#<تفر	unknown 65
#<تفك	no -59	unknown -56	yes 59
#<تفل	unknown -117	yes 82
#<تقا	no 98	unknown -81
#<تقب	no -42
#<تقد	unknown 58	yes -69
#<تقر	unknown -45
#<تقط	unknown -40
#<تقل	unknown -50	yes 43
#<تقو	no -69	unknown 78
#<تكب	no -119	unknown 135
#<تكس	unknown -65	yes 50
#<تكن	no 140	unknown -63	yes -98
#<تلا	no 76	unknown -98
#<تلت	no -55	unknown 84	yes -40
#<تلف	no 58	unknown -51
#<تلق	no -95	unknown 80
#<تلم	no 47	unknown -109
#<تما	unknown -59	yes 68
#<تمر	no -46	unknown -121	yes 144
#<تمش	no -107	unknown -40	yes 106
#<تنت	no 78	yes -63
#<تنز	no -66	unknown -51	yes 95
#<تنف	no -88	unknown 113	yes -40
#<تهر	no 71	unknown -81
#<تهز	no -237	yes 203
#<توج	no 56	unknown -72
#<تور	no -81	unknown -96	yes 153
#<توص	unknown -42
#<تول	no -51	unknown 53
#<تون	no 144	unknown -57	yes -111
#<توي	yes -65
#<تيز	no 78	unknown -41	yes -56
#<تيو	no -83
#<ثال	unknown -59
#<ثقب	unknown -45
#<ثمن	no -48	unknown 83
#<جا>	unknown -60	yes 89
#<جاء	no 78	unknown -45
#<جاب	yes -51
#<جات	no -62	unknown 48
#<جام	no 72	unknown -102
#<جاو	unknown -72	yes 106
#<جبد	unknown -95	yes 44
#<جبي	no -80	unknown -111	yes 184
#<جدت	yes 44
#<جدر	no -57	unknown 126	yes -71
#<جدي	unknown 93	yes -77
#<جرا	no 73	unknown -98
#<جرح	no 62	unknown -78
#<جرف	no 113	unknown -76
#<جرو	no -72	yes 91
#<جري	no 51	unknown -77
#<جسد	no 119	unknown -65	yes -54
#<جلد	no -116	unknown 132
#<جمع	no -126	yes 124
#<جمي	no 76	unknown -43
#<جها	unknown 57	yes -41
#<جوا	no 42	yes -42
#<جوج	no -43	unknown -40	yes 83
#<جيب	no -54	unknown 99	yes -45
#<جيت	no -86	unknown 108
#<جيد	no 171	unknown -143
#<جير	no -161	unknown 103
#<حار	no -78	unknown 49
#<حال	no -131	unknown 227	yes -131
#<حام	unknown -46	yes 65
#<حاو	no 41	unknown -76
#<حتي	no 65
#<حجر	no 42
#<حد>	no 180	unknown -120	yes -59
#<حدو	no -100	unknown 91
#<حدي	unknown 63	yes -62
#<حرف	no 143	unknown -46	yes -102
#<حرق	unknown -92	yes 65
#<حرو	no 129	unknown -137
#<حري	unknown -96	yes 97
#<حزا	no -85	yes 120
#<حسب	no -75	unknown 45
#<حسي	no 86	unknown -160	yes 69
#<حصل	yes -49
#<حضر	no 43
#<حطي	yes 55
#<حفا	no 68	unknown -142	yes 68
#<حفر	no 63	yes -111
#<حفظ	no 40	yes -66
#<حفل	no -76
#<حفي	no -93	unknown 61
#<حق>	yes 42
#<حقي	yes -56
#<حك>	no 157	unknown -77	yes -112
#<حمر	unknown -45
#<حمل	unknown -78	yes 56
#<حنا	no 144	unknown -109
#<حوض	no 47	unknown -98	yes 49
#<حي>	no 44
#<حيت	no -40	unknown 41
#<حيد	no -60	yes 63
#<حين	yes 46
#<خات	no -118	unknown 173	yes -105
#<خار	yes 66
#<خاط	no -118	unknown 141
#<خال	unknown -95	yes 56
#<خاو	no 67	unknown -49
#<خاي	no -67	unknown 83
#<خبط	unknown -86
#<خبي	no 130	unknown -88	yes -41
#<ختي	no -60	yes 63
#<خدم	no 44
#<خدو	unknown -43	yes 77
#<خرب	unknown -91	yes 56
#<خرج	no 51	unknown -41
#<خرط	yes -45
#<خرو	no -109	unknown 154	yes -52
#<خري	no 67	unknown -75
#<خسا	no 67	unknown -88
#<خسر	unknown 100	yes -61
#<خضا	no -66	unknown 120	yes -52
#<خطا	unknown -91	yes 59
#<خطف	no -65
#<خطي	unknown -144	yes 145
#<خفي	unknown -74	yes 100
#<خلا	unknown 46
#<خلص	no -63	unknown 110	yes -47
#<خلي	no 45
#<خمس	no -40
#<خنز	unknown 61	yes -71
#<خوا	no 158	unknown -171
#<خير	no 99	unknown -94
#<خيط	no -71	yes 72
#<داب	no -48	yes 65
#<داخ	unknown -40
#<دار	yes 65
#<داز	yes 40
#<داس	no 156	unknown -111	yes -58
#<داع	no 89	unknown -49	yes -57
#<داك	no -82	yes 67
#<داو	no -80	unknown 75
#<دخا	no -147	unknown 134
#<دخل	yes 40
#<درا	no -48	yes 50
#<درت	unknown 44
#<درج	unknown -110	yes 116
#<درك	no 58	unknown -91
#<درن	unknown -40
#<دره	no -42	unknown 69
#<دفع	no -43	yes 65
#<دقا	unknown -42
#<دلا	no 191	unknown -141	yes -123
#<دم>	no 160	unknown -94	yes -68
#<دمي	unknown 64	yes -77
#<دهس	no -58	yes 80
#<دهن	yes -44
#<دير	no -102	unknown 48
#<ديم	no -129	unknown -109	yes 178
#<ذرا	unknown -41	yes 80
#<ذو>	no 105	yes -113
#<راج	unknown -44	yes 44
#<راح	no -54
#<راس	unknown -71	yes 69
#<راف	no 53	yes -71
#<راك	no -74	yes 93
#<ران	unknown 59
#<راه	unknown -45	yes 44
#<ربا	no -170	unknown 98	yes 68
#<ربع	no -79	yes 40
#<ربم	no 42	yes -73
#<رجا	no 81	unknown -60
#<رجل	unknown -56	yes 74
#<رزق	no -50	yes 76
#<رسم	no 43	yes -128
#<رغم	no -67	unknown 112	yes -47
#<رقب	no -81	unknown -67	yes 141
#<رقم	unknown 53	yes -48
#<ركا	unknown -69	yes 67
#<ركب	unknown -62	yes 93
#<رمض	unknown 44	yes -58
#<رمو	no 75	unknown -180	yes 92
#<روا	no 157	unknown -97	yes -75
#<رون	no -74	yes 82
#<ريا	no -79	unknown -43	yes 114
#<ريح	no -40	unknown 48
#<زاج	no 50	yes -117
#<زال	no -109	unknown -67	yes 160
#<زبو	unknown -99	yes 98
#<زجا	unknown 44
#<زرق	yes 78
#<زلت	unknown -76
#<زلق	no -60	unknown -40	yes 100
#<زمي	unknown -47
#<زوا	unknown 92	yes -91
#<زوج	no -62	yes 49
#<زيا	no 114	unknown -197	yes 79
#<ساح	no 68	unknown -71
#<ساد	unknown 76
#<ساق	no -78	unknown -82	yes 153
#<ساك	unknown 44	yes -78
#<سال	no 80	unknown -80
#<سام	no -134	unknown 112
#<سبع	no -64	yes 89
#<ست>	no -122	unknown 55	yes 61
#<ستر	no 126	unknown -65	yes -67
#<سته	unknown -165	yes 121
#<ستي	no -96	yes 65
#<سحق	unknown -65
#<سخا	no -41
#<سخن	unknown 46	yes -53
#<سخو	unknown -44	yes 68
#<سد>	no -41
#<سدو	no -78	unknown 48	yes 51
#<سرق	unknown 84	yes -47
#<سري	no -108	unknown 98
#<سطح	no 132	unknown -126
#<سطل	no 159	unknown -110	yes -69
#<سقو	unknown -125	yes 137
#<سكب	no -50
#<سكت	unknown -115	yes 93
#<سكر	unknown -54	yes 74
#<سلا	no 49
#<سلك	no 232	unknown -220	yes -123
#<سلم	no 170	unknown -134	yes -57
#<سلي	no 101	unknown -86
#<سمح	no 150	unknown -128
#<سمع	unknown 61	yes -45
#<سمي	no -73	yes 71
#<سنا	no -171	unknown -168	yes 228
#<سنه	no -89	yes 95
#<سني	unknown 68
#<سوء	no 166	unknown -81	yes -110
#<سور	no 115	yes -102
#<سوق	no 54	yes -99
#<سول	no -47	unknown 51
#<سوي	no 47	yes -71
#<سي>	no -70	unknown 87
#<سير	unknown -58
#<سيم	no -91	unknown 116	yes -52
#<سين	unknown -150	yes 127
#<شاب	no -48	unknown -75	yes 116
#<شات	no -85	unknown 154	yes -94
#<شاح	unknown 46
#<شاد	no 76	unknown -135	yes 46
#<شاط	no -56	unknown -109	yes 131
#<شاع	no -102	unknown 146	yes -49
#<شاف	no -56	unknown 71
#<شال	no -74	unknown 107
#<شب>	unknown -63	yes 47
#<شبا	no -101	yes 83
#<شتا	no -77	unknown 56
#<شتن	no 65	yes -43
#<شجر	no -99	unknown 145	yes -52
#<شحا	no -123	unknown 184	yes -104
#<شد>	no -53	unknown -49	yes 85
#<شدا	no 48	unknown -133	yes 66
#<شده	no 43	unknown -44
#<شدو	no -45	unknown -86	yes 130
#<شدي	no 53	yes -52
#<شرا	unknown 43	yes -56
#<شرب	no -44	unknown -46	yes 87
#<شرج	no 193	unknown -174	yes -100
#<شرخ	unknown 48
#<شرف	yes 42
#<شرك	unknown 48
#<شظي	no 72	unknown -141	yes 61
#<شعر	no -135	unknown 76	yes 48
#<شعل	yes 40
#<شغل	unknown 59	yes -52
#<شفت	unknown -70
#<شفر	unknown 102	yes -74
#<شقت	no -52	unknown 116	yes -63
#<شقه	no -101	unknown 88
#<شكا	no -53	unknown 66
#<شكو	unknown 41
#<شكي	no 90	unknown -42	yes -74
#<شمع	no -50
#<شنو	no -47	yes 50
#<شهر	no -53	unknown 43
#<شوف	no 160	yes -178
#<شوي	unknown -117	yes 117
#<شيء	no 62
#<شيي	no -40	unknown 47
#<صار	no 81	yes -81
#<صاع	no -120	unknown 127
#<صال	unknown 47
#<صبع	no -98	unknown -130	yes 220
#<صبي	no -53
#<صحا	no 122	unknown -77	yes -68
#<صحت	no 150	unknown -199
#<صحي	no 173	unknown -117	yes -78
#<صدر	no -65	yes 97
#<صدي	no -170	unknown 110
#<صرا	no 87	unknown -75
#<صرخ	yes -67
#<صعد	no 137	unknown -148
#<صغي	no 51	yes -41
#<صفر	no 120	yes -160
#<صلا	no 119	unknown -147
#<صند	no 41
#<صوت	no 68	unknown -70
#<صيف	unknown 70	yes -44
#<ضاع	no 43	yes -45
#<ضحا	no 127	unknown -63	yes -80
#<ضحك	no 93	yes -102
#<ضرر	no 65
#<ضلع	no -111	unknown -95	yes 185
#<ضهر	no -135	unknown -168	yes 266
#<ضو>	no 152	unknown -156
#<طار	no 56	unknown -47
#<طاك	unknown -58	yes 43
#<طاي	no -49	yes 50
#<طبي	no 80	unknown -46	yes -40
#<طحت	no -41	unknown -53	yes 93
#<طرا	unknown 72	yes -71
#<طرط	no -70	yes 53
#<طرف	no -50	unknown -76	yes 118
#<طري	unknown -61
#<طفا	no 55	unknown -72
#<طفل	no -83	yes 120
#<طفي	no 108	unknown -92
#<طلب	unknown 69	yes -76
#<طنج	no 100	unknown -57	yes -41
#<طوا	no -86	unknown 112
#<طول	no -40	unknown 107	yes -105
#<طوم	no -51	yes 68
#<طيا	no -78	unknown 112
#<طيب	no 85	unknown -58
#<طيح	unknown -125	yes 102
#<طير	unknown -68
#<ظهر	no -49	unknown -64	yes 115
#<عاد	no 89	unknown -77
#<عار	no -79	unknown 90
#<عاش	no -42	unknown -75	yes 69
#<عاص	no 41	unknown -98	yes 42
#<عاف	no 58
#<عبا	no 92	unknown -110
#<عبد	no -87	unknown 89
#<عبر	no 70
#<عجل	unknown 78	yes -64
#<عدا	no -52
#<عرب	no -49	unknown -43	yes 83
#<عرس	no 77	unknown -94
#<عرض	unknown -77
#<عرف	no -62	unknown 94
#<عصف	no 69	yes -110
#<عض>	unknown -95	yes 121
#<عضن	no -60	unknown -67	yes 122
#<عطا	no -50
#<عطي	no -52	unknown -43	yes 87
#<عظم	unknown -95	yes 122
#<عفو	unknown -51	yes 51
#<عقد	no -109	unknown 177	yes -67
#<عقر	no -48	yes 43
#<علا	no -48	unknown 73
#<علب	unknown 92	yes -110
#<علم	yes -56
#<عم>	no -40	unknown -137	yes 157
#<عما	no -42	yes 79
#<عمد	no -59
#<عمو	unknown 60	yes -73
#<عمي	no -94	unknown 48	yes 44
#<عنق	no -70	unknown -75	yes 143
#<عنه	no -73	unknown -45	yes 117
#<عني	no 78	yes -77
#<عوج	no -117	yes 62
#<عيا	no -53	unknown 94	yes -42
#<عيد	no 139	unknown -75	yes -100
#<عين	unknown -87	yes 93
#<غاب	yes -60
#<غال	no -68	unknown 130	yes -62
#<غاي	no -131	unknown -49	yes 147
#<غدا	no 70
#<غرا	no 112	yes -164
#<غرز	no -46	unknown -108	yes 154
#<غرف	unknown 54	yes -51
#<غسا	unknown 40
#<غسل	no 113	yes -134
#<غشت	unknown 40
#<غطا	no 64
#<غلط	no -87	yes 73
#<غمر	no -125	unknown 174	yes -71
#<فات	unknown 50
#<فار	no 51
#<فاز	no -127	unknown 66	yes 53
#<فاس	unknown 75	yes -75
#<فاص	unknown -65	yes 65
#<فاض	no -83	unknown 73
#<فاط	unknown 78	yes -70
#<فاك	no -111	unknown -99	yes 159
#<فان	yes 60
#<فاي	no -47	unknown -78	yes 117
#<فبا	no -152	unknown 156
#<فبل	unknown -61
#<فتا	unknown 44
#<فتح	unknown -41	yes 79
#<فتر	unknown 50
#<فتش	yes -69
#<فثق	unknown -124	yes 71
#<فجا	no -46
#<فجر	no 128	unknown -62	yes -130
#<فحا	no 61	unknown -88
#<فحي	no -57	unknown 77
#<فخر	no -64	yes 82
#<فدا	no -89	unknown -53	yes 95
#<فدر	no -54	yes 58
#<فرا	no 48	unknown -57
#<فرق	unknown -75	yes 67
#<فسو	no -45	unknown 67
#<فطا	unknown 56	yes -48
#<فطر	unknown -58
#<فطو	unknown 65	yes -58
#<فظه	no -100	unknown -64	yes 153
#<فعل	no 51	yes -41
#<فقط	no 94	unknown -48	yes -45
#<فكل	unknown 112	yes -213
#<فلا	no 97	unknown -99
#<فلم	yes -40
#<فلو	no -57	unknown 70
#<فما	no -53
#<فنص	no 96	unknown -72
#<فوا	unknown -93	yes 92
#<فور	unknown 41	yes -106
#<فوس	yes -46
#<فون	no 167	unknown 41	yes -218
#<فيا	no 40	unknown -68
#<فيت	no -53	unknown 101	yes -51
#<فيد	unknown -75	yes 84
#<فيض	unknown -94
#<فيل	no 95	unknown -60	yes -57
#<فين	no 107	unknown -108
#<قاد	no -74	yes 82
#<قاس	no 50
#<قد>	no 62	unknown -55
#<قدا	unknown 55	yes -52
#<قدر	no 78	unknown -65
#<قدم	no -61	yes 45
#<قدي	unknown 41
#<قرا	no 69	yes -51
#<قرب	no 100	unknown -77
#<قرر	no 258	unknown -185	yes -109
#<قفز	unknown -54
#<قفل	unknown -105	yes 82
#<قلب	no 58	unknown 44	yes -101
#<قلت	no -97	unknown 113
#<قلع	no -138	yes 80
#<قول	yes 61
#<قوي	no 61	yes -66
#<قيد	unknown -52
#<قيم	no -40	unknown 89	yes -49
#<كاب	no 208	unknown -179	yes -52
#<كات	no -75	unknown 99	yes -72
#<كاح	no -97	yes 78
#<كار	unknown -87
#<كاع	no 91	unknown -55	yes -54
#<كال	no 106	unknown -113
#<كبا	no -146	unknown 74	yes 56
#<كبر	no -44	unknown 78
#<كبي	unknown -54	yes 40
#<كتا	no -69	unknown 125	yes -57
#<كتج	no 80	unknown -48	yes -43
#<كتخ	no -82	unknown 125	yes -52
#<كتر	no -70	unknown 67
#<كتس	no -41
#<كتش	no 51	unknown -110
#<كتع	unknown -125	yes 100
#<كتغ	no -73	unknown 90
#<كتف	no -58	unknown -81	yes 139
#<كتك	no -48	unknown 97	yes -55
#<كتن	unknown -129	yes 87
#<كثي	no -93	yes 92
#<كحل	unknown 53	yes -93
#<كدم	no -71	unknown -144	yes 206
#<كذل	no 98	yes -64
#<كرا	unknown -62
#<كرس	no -118	unknown 178	yes -85
#<كرش	no -63	unknown -67	yes 127
#<كره	unknown -78	yes 44
#<كسي	no -87	unknown -75	yes 159
#<كلب	yes 64
#<كلم	no -64	yes 80
#<كلن	no 99	unknown -83
#<كلو	no 101	unknown -71
#<كما	unknown -69	yes 42
#<كمل	unknown 42
#<كنا	no 71	unknown -63
#<كنب	no 159	unknown -102	yes -105
#<كنج	no -110	yes 131
#<كنح	no -98	unknown 96
#<كنخ	no 178	unknown -150	yes -56
#<كند	unknown 78	yes -56
#<كنر	no -44	unknown 57
#<كنس	unknown -133	yes 96
#<كنش	no -71	unknown 55
#<كنص	no 66	yes -60
#<كنع	yes 48
#<كنف	no 117	unknown -41	yes -83
#<كنق	no -48	unknown -48	yes 95
#<كنك	no 86	unknown -159
#<كنم	no 97	unknown -133
#<كنو	no -71	yes 56
#<كهر	no -42	yes 69
#<كول	unknown -42
#<كي>	no 56	unknown -100	yes 42
#<كيب	unknown 85	yes -50
#<كيج	no -85	yes 52
#<كيح	no -45	yes 64
#<كيخ	unknown -43
#<كيد	unknown -60	yes 53
#<كير	yes -58
#<كيس	no -87	unknown 95
#<كيص	no -57	unknown 102	yes -54
#<كيط	no 73	unknown -45
#<كيك	no -81	unknown 59
#<كين	no -80	yes 108
#<كيه	unknown -174	yes 172
#<كيو	no -40
#<لا>	no 45
#<لاب	no 83	yes -54
#<لاح	yes -67
#<لاس	unknown 40	yes -53
#<لاص	unknown -71	yes 61
#<لاف	no 196	unknown -171	yes -65
#<لاك	no -51	unknown 150	yes -105
#<لال	no -138	yes 107
#<لام	no -50	yes 69
#<لان	no -76	unknown 108
#<لاي	no 69	unknown 48	yes -127
#<لبا	no 67	unknown 51	yes -140
#<لبل	no 60	yes -114
#<لبن	no -48
#<لبو	no -80	unknown 77
#<لبي	unknown 49	yes -77
#<لتح	no -53	yes 71
#<لتر	yes -58
#<لحا	unknown -164	yes 143
#<لحد	no 53	unknown -135	yes 56
#<لحق	no 137	unknown -130	yes -44
#<لدا	no 42	unknown -104
#<لرج	no 244	unknown -114	yes -194
#<لسع	no 71	unknown -113
#<لسي	unknown 72	yes -42
#<لصق	no 229	unknown -208	yes -84
#<لطي	no 136	unknown -66	yes -79
#<لعب	no -208	unknown 61	yes 88
#<لعر	unknown 103	yes -86
#<لعش	no -66	unknown -137	yes 180
#<لغي	no -85	unknown 136	yes -51
#<لقا	no 80	yes -44
#<لقي	unknown 51	yes -53
#<لكر	no 91	yes -95
#<لكم	no 103	yes -72
#<لكن	no 40	unknown -42
#<للا	yes 40
#<للب	yes -48
#<للت	no -80	yes 77
#<للج	no -93	unknown 104
#<للح	yes -55
#<للخ	no -65	unknown 68
#<للد	no -64	yes 42
#<للر	no -67
#<للز	no 71	yes -157
#<للش	no 81	yes -51
#<للص	no 67	unknown -105
#<للع	no -62
#<للف	no 53	yes -61
#<للك	unknown -46
#<للم	unknown 52
#<لله	no 110	unknown -105
#<للو	no 137	unknown -124
#<للي	unknown -83	yes 89
#<لم>	no 65
#<لما	no -109	yes 73
#<لنا	unknown 47
#<له>	no 61	unknown -75
#<لها	unknown -94	yes 114
#<لوا	yes 40
#<لوج	no 48	unknown 52	yes -99
#<لور	no -65	unknown -72	yes 134
#<لوط	no 173	unknown -112	yes -64
#<لون	no -172	yes 132
#<ليك	no 68	yes -61
#<ليل	no 53	unknown -52
#<لين	yes 40
#<ليه	yes 51
#<ماء	unknown -55	yes 58
#<مات	no 72	unknown -88
#<ماج	no 283	unknown -226	yes -112
#<ماد	no 56	yes -74
#<ماذ	no -113	unknown 154	yes -49
#<مار	unknown 55	yes -81
#<ماز	no -44
#<ماس	no -108	unknown 84
#<ماص	no -112	unknown 106
#<ماع	no -46	unknown 56
#<ماف	no 144	unknown -102	yes -53
#<ماك	no 132	unknown -71	yes -63
#<مال	no 225	unknown -203	yes -98
#<مام	no 85	unknown -123
#<مان	no 53	unknown -76
#<ماو	no 231	unknown -185	yes -92
#<ماي	unknown 50	yes -56
#<مبا	no 50
#<مبل	no 41
#<متا	no -119	unknown 162	yes -55
#<متج	no -135	yes 72
#<متش	no -80
#<متص	no -75
#<متع	no -143	unknown 45	yes 51
#<متف	no 46	unknown -51
#<متو	yes 52
#<متي	unknown 71
#<مثق	no -65	unknown 123	yes -61
#<مثل	unknown -56	yes 75
#<مجا	unknown 92	yes -98
#<مجر	no 67	yes -53
#<مجه	no 98	unknown -54	yes -54
#<محا	no 65	yes -56
#<محت	no 74
#<محر	no 50	unknown -72
#<محض	unknown 42
#<محط	unknown 56
#<مخب	no 54	yes -58
#<مخد	no -58
#<مخل	yes 46
#<مدا	no -78	unknown 64
#<مدر	yes -40
#<مدك	no -203	unknown 283	yes -89
#<مدي	unknown 42	yes -70
#<مرت	no -74	unknown 78
#<مرج	no -78	unknown 60
#<مرض	no 117	unknown -131
#<مرك	no -40	unknown 70
#<مره	unknown 81	yes -49
#<مري	yes -69
#<مزر	no 90	unknown -182	yes 75
#<مزه	no 129	unknown -70	yes -96
#<مسد	no -51	unknown 47
#<مسر	no 44
#<مسل	no -40	unknown -102	yes 103
#<مسن	no 133	unknown -101
#<مشا	yes 42
#<مشع	unknown -149	yes 125
#<مشي	unknown 54	yes -42
#<مصا	no 60	unknown -50
#<مصب	unknown 44	yes -66
#<مصد	no -74	unknown 140	yes -103
#<مصن	yes -57
#<مطا	unknown 43
#<مطر	no -50
#<معت	no 108	unknown -76
#<معر	no 77	yes -104
#<معص	no -74	unknown -48	yes 124
#<معط	no -162	unknown 140
#<معق	no 140	unknown -96	yes -89
#<معم	no 101	unknown -42	yes -76
#<معه	no -52	unknown 51
#<معو	no -73	yes 57
#<معي	unknown -57
#<مفا	unknown -60	yes 43
#<مفر	no -167	unknown 124
#<مقد	no 73	yes -47
#<مقط	unknown -40	yes 41
#<مقل	unknown 45
#<مقي	no 70	yes -97
#<مكا	no 64	unknown -70
#<مكت	unknown 97	yes -65
#<مكر	no 255	unknown -172	yes -121
#<مكس	yes -43
#<مكن	no 144	unknown -84	yes -64
#<ملء	yes -67
#<ملت	no -47	unknown -81	yes 126
#<ملث	no -115	unknown -138	yes 213
#<ملف	no 85	yes -67
#<ملك	unknown 40	yes -57
#<ملو	unknown 119	yes -99
#<ممر	unknown -54	yes 60
#<منا	no 120	unknown -77	yes -43
#<منت	unknown -80	yes 88
#<منذ	no -60
#<منز	unknown 63	yes -55
#<منع	no 49	unknown -72
#<منف	no -41	unknown -46	yes 85
#<منك	no -107	unknown 152	yes -45
#<منو	unknown -147	yes 120
#<مني	no -63	unknown 59
#<مهر	no -88	unknown -86	yes 162
#<موا	no -115	unknown 66
#<موج	no 90	yes -53
#<موخ	unknown 74	yes -81
#<مور	unknown -85	yes 61
#<موط	unknown -58	yes 66
#<موع	no -65
#<موق	no -54	unknown 64
#<مول	no 42
#<مون	unknown 41	yes -57
#<ميا	yes 41
#<ميت	no 65	unknown -40
#<مير	no -110	unknown 165	yes -86
#<مين	no 84	yes -82
#<نار	yes 46
#<ناز	no 40	unknown -86
#<ناس	unknown 51	yes -77
#<ناع	no 81	unknown -98
#<ناف	unknown -71
#<نان	unknown 85	yes -71
#<ناي	unknown -41
#<نبد	unknown -65	yes 60
#<نتر	unknown -139	yes 156
#<نتص	unknown -59	yes 73
#<نتع	no -41
#<نتو	no 90	yes -92
#<نتي	no 107	unknown -90	yes -51
#<نجا	no -100	yes 54
#<نجم	no -98	unknown 94
#<نجي	no -68	yes 64
#<نحت	no 66	yes -76
#<نحر	no 147	unknown -69	yes -93
#<نحن	no 47	unknown -51
#<نحو	no -41	yes 60
#<نحي	unknown 112	yes -81
#<نخر	unknown -77	yes 68
#<نخل	yes -74
#<ندي	no -58	unknown 86
#<نزي	unknown -86	yes 112
#<نست	no -45	unknown 117	yes -107
#<نسخ	no -60	unknown 109	yes -48
#<نسو	no 102	unknown -51	yes -60
#<نشر	unknown 157	yes -160
#<نشو	yes 51
#<نص>	no 49
#<نصب	no 202	unknown -101	yes -105
#<نصر	no -103	unknown 99
#<نصف	no 123	unknown -43	yes -81
#<نصل	no -41	unknown 67	yes -42
#<نصي	unknown 83	yes -49
#<نظا	yes -53
#<نعا	unknown 59	yes -86
#<نعر	unknown -57
#<نعل	no -54	unknown 134	yes -101
#<نعم	no -42	unknown 50
#<نعي	no 82	yes -54
#<نفق	unknown -50	yes 42
#<نقد	no -90	unknown 64
#<نقل	no -56	yes 69
#<نقو	unknown 53
#<نكت	unknown -72	yes 56
#<نمر	no 53	unknown -66
#<نمش	no -57	unknown 88
#<نمل	unknown 45
#<نها	unknown 40
#<نهر	no -73	unknown -65	yes 118
#<نوق	no -59	yes 55
#<نوم	no 197	unknown -145	yes -81
#<نيا	no -63	unknown -80	yes 142
#<نيف	no -119	unknown -164	yes 194
#<هاد	no -41	unknown 63
#<هبت	no 157	unknown -90	yes -107
#<هبط	no 85	yes -55
#<هذه	unknown 41	yes -56
#<هرب	no 57	unknown -51
#<هرس	no -124	yes 116
#<هز>	no 113	unknown -101
#<هزو	no -68	unknown 115	yes -48
#<هضر	no -54	unknown -115	yes 153
#<هكت	unknown 83	yes -89
#<هل>	no -61	unknown 69
#<ههه	no 128	unknown -93	yes -45
#<هو>	no 46	yes -42
#<هوم	no -86	unknown -76	yes 134
#<هي>	no 59	unknown -58
#<واب	no -119	yes 112
#<واد	no -80	unknown 156	yes -113
#<واس	no -119	yes 98
#<واش	unknown 46
#<واص	unknown -46	yes 65
#<واض	no 86	yes -73
#<واف	yes -42
#<واك	no -77	unknown 150	yes -99
#<وام	no 87	unknown -88
#<وبخ	no 156	unknown -122	yes -45
#<وبع	unknown -51
#<وبغ	unknown -91	yes 73
#<وبل	unknown 47	yes -54
#<وبي	no 122	unknown -44	yes -101
#<وتا	no 45	unknown -90
#<وتب	no 50	unknown -73
#<وتر	unknown -61	yes 82
#<وتس	no 53	unknown -169	yes 93
#<وتش	yes -40
#<وتض	no -77	unknown 119	yes -42
#<وتع	unknown -57
#<وتف	no -83	unknown -63	yes 125
#<وتق	no -63	unknown -59	yes 102
#<وتك	no -46	yes 72
#<وتل	no -125	yes 113
#<وتو	unknown 98	yes -86
#<وجد	unknown 49
#<وجر	unknown 49	yes -40
#<وجع	no 145	unknown -127	yes -50
#<وجه	no -57	unknown -47	yes 104
#<وجي	unknown -82	yes 100
#<وحا	no 41
#<وحت	no 106	unknown -58	yes -48
#<وحر	no 48	unknown -83
#<وحط	no 46	unknown -80
#<وحك	unknown -83	yes 81
#<وحم	no -75	unknown 52	yes -47
#<وحن	no 116	unknown -112
#<وحي	no -75	yes 78
#<وخا	unknown 94	yes -57
#<وخت	no -127	unknown -121	yes 232
#<وخد	no 58	yes -45
#<وخر	no 43
#<وخس	no -78	unknown 150	yes -73
#<وخل	no -54	unknown 66
#<وخم	no 45	unknown -43
#<ودر	unknown 66	yes -137
#<ودف	no -58	yes 69
#<ودم	no -86	unknown -110	yes 156
#<ودن	unknown -76	yes 70
#<ودو	no -61	unknown -89	yes 145
#<ورا	unknown -55	yes 63
#<ورج	no -117	unknown 75
#<ورش	no -125	unknown 154
#<ورف	no -94	unknown 137	yes -55
#<ورق	unknown 58	yes -62
#<ورك	no -87	unknown -128	yes 179
#<ورم	no 64	unknown -88
#<وزل	no -71	yes 71
#<وزو	no -42	yes 60
#<وسا	unknown -62	yes 87
#<وسج	no 41	yes -41
#<وسح	yes -46
#<وسط	no 78	unknown -69
#<وسق	no 46	unknown 40	yes -88
#<وسي	no 90	unknown -69
#<وشا	yes 61
#<وشد	unknown -52	yes 82
#<وشع	no 53	unknown -48
#<وشق	no -129	unknown -170	yes 245
#<وصا	no 118	unknown -56	yes -63
#<وصب	unknown -77	yes 53
#<وصد	no -74	yes 107
#<وصف	no -42	yes 62
#<وصل	yes -44
#<وصو	no 47	yes -52
#<وضح	no 153	unknown -132
#<وضر	unknown -88	yes 93
#<وضع	no 78	yes -65
#<وطا	no 52	unknown -114	yes 65
#<وطح	unknown -167	yes 143
#<وطف	unknown 41	yes -41
#<وطل	no -42	unknown 64
#<وطي	unknown -78	yes 92
#<وعا	no 95	unknown -40	yes -83
#<وعد	no 109	yes -104
#<وعش	no -58	yes 52
#<وعط	no 68	yes -60
#<وعل	no 58
#<وعن	unknown -43	yes 42
#<وعو	no 138	unknown -98	yes -73
#<وفا	unknown -69
#<وفج	no 67	unknown -60
#<وفر	no 112	unknown -73
#<وقب	no 166	yes -150
#<وقت	unknown -56
#<وقد	unknown 54	yes -72
#<وقض	unknown -48	yes 70
#<وقط	unknown -73	yes 51
#<وقف	unknown 46
#<وقل	unknown 66	yes -70
#<وقي	no -70	unknown 54
#<وكا	no -61	unknown 43
#<وكل	no 92	yes -62
#<وكم	no 55	unknown 43	yes -93
#<وكن	no -69	yes 86
#<ولا	no 88	unknown -56
#<ولص	no -54	unknown 101	yes -62
#<ولق	no -63
#<ولك	unknown -48
#<ولل	no 107	unknown -65	yes -57
#<ولم	no 73	unknown -44
#<ولو	no 121	unknown -92
#<ولي	no 95	unknown -153	yes 54
#<وما	no 47	unknown -54
#<ومس	unknown -105	yes 76
#<ومك	unknown 70	yes -77
#<ومو	no -41	unknown -47	yes 87
#<ونح	no 78	unknown -66
#<ونس	no 44	yes -72
#<ونص	no 53	unknown -53
#<ونع	no -62	unknown 46
#<ونق	no -91	unknown -46	yes 137
#<وها	no 74	unknown -75
#<وهب	no -86	unknown 83
#<وهذ	no -69	yes 41
#<وهي	no -50	unknown 47
#<ووص	no -139	yes 106
#<ووض	unknown -103	yes 62
#<وول	no -65	unknown -118	yes 144
#<ويد	no -93	unknown -73	yes 166
#<ياخ	no 48	unknown 65	yes -173
#<يبد	no -92	unknown 53
#<يتا	no 179	unknown -132	yes -48
#<يتض	no 139	unknown -115
#<يتع	no 126	unknown -80	yes -48
#<يتو	no -44	unknown -55	yes 97
#<يجا	no -105	unknown 78
#<يجر	no 65	yes -47
#<يجي	unknown -63
#<يحب	no -50	unknown 75
#<يحت	unknown 95	yes -112
#<يحد	no 63
#<يحر	unknown -70	yes 96
#<يحل	unknown 51	yes -74
#<يخر	no 74	unknown -85
#<يخل	no 57	unknown -46
#<يد>	no -57
#<يدا	no 75	unknown 66	yes -154
#<يده	no -126	unknown -69	yes 192
#<يدي	unknown -40	yes 58
#<يرج	no -104	yes 121
#<يرح	unknown 72	yes -83
#<يرد	no -53	unknown 66
#<يرض	no -129	unknown 127
#<يسا	no -73	unknown 43
#<يست	no 65	unknown -100
#<يسر	no 62	yes -106
#<يسم	no -79	yes 96
#<يشر	unknown 100	yes -137
#<يشو	no -121	unknown 124
#<يصب	no 63
#<يصل	yes -53
#<يضح	no -57	yes 53
#<يطا	no -93	unknown 98
#<يطف	no -61	unknown -44	yes 75
#<يعت	no 122	unknown -101
#<يعد	no 128	unknown -129
#<يعر	no -154	yes 121
#<يعن	unknown 96	yes -58
#<يغط	no -94	yes 66
#<يغل	unknown -52
#<يقد	no 56	yes -107
#<يقط	no -68
#<يقو	no -88	unknown 54
#<يكن	no 146	unknown -100	yes -46
#<يلم	no 153	unknown -204
#<يمس	no 125	unknown -71	yes -69
#<يمك	unknown 73	yes -61
#<يمل	unknown 74	yes -67
#<ينا	no 56	unknown -40
#<ينت	no -74	unknown 92
#<ينج	no 67	yes -56
#<ينز	no 76	unknown -79
#<يوج	no -80	unknown 50
#<يوق	yes -40
#<يول	yes 62
#<يوم	no -44
#<يون	unknown 42
#ءها>	no 44	unknown -108
#اءت>	unknown 78	yes -93
#اءها	no 44	unknown -108
#ابا>	no -41	yes 55
#ابات	no 103	unknown -60	yes -45
#اباس	no 159	unknown -88	yes -72
#ابت>	no -46	unknown 115	yes -72
#ابدا	no 95	unknown -51	yes -67
#ابري	no -49	unknown 64
#ابس>	no -41	unknown 92	yes -49
#ابع>	unknown -70
#ابغا	no 159	unknown -163
#ابق>	yes -46
#ابقا	unknown -42	yes 73
#ابل>	no -56	yes 50
#ابلا	unknown -93	yes 72
#ابلغ	unknown 40	yes -54
#ابله	no -79	unknown -70	yes 129
#ابلي	no 70	yes -93
#ابن>	unknown -71	yes 96
#ابنا	no 121	unknown -120
#ابنت	no -44
#ابني	no -53	yes 68
#ابه>	unknown -41
#ابوا	no -81	unknown 94
#ابول	no -43	unknown 90	yes -64
#ابون	unknown 54	yes -46
#ابيح	no 45	yes -47
#ابيض	unknown 73	yes -80
#ابيع	no -75	unknown 71
#ابين	no 102	yes -73
#اتاي	unknown -57	yes 49
#اتت>	unknown 57	yes -44
#اتذك	no -52	unknown -100	yes 146
#اتش>	no -68	yes 85
#اتصل	no -72	unknown 95
#اتفه	no 46	unknown 58	yes -113
#اتفي	no -75	yes 69
#اتلف	unknown 62	yes -45
#اتم>	no -111	unknown 152	yes -68
#اتمك	unknown 77	yes -78
#اتنا	no 43
#اتني	unknown -72	yes 88
#اتها	unknown 64	yes -46
#اتهم	unknown -93	yes 96
#اتو>	yes -62
#اتيح	no -44
#اتيز	no -56	unknown 180	yes -141
#اتيك	no -129	yes 82
#اتين	no -104	unknown 73
#اثاء	no -66	yes 60
#اثاث	no -52	unknown 89
#اثر>	no 115	unknown -50	yes -66
#اثه>	unknown -54
#اثوا	unknown 46	yes -53
#اثي>	unknown 84	yes -111
#اثين	no 94	unknown -64
#اجات	no 47	unknown -49
#اجاز	no -63	unknown 50
#اجب>	no -71	unknown -60	yes 130
#اجتي	unknown 69
#اجد>	yes -61
#اجر>	no 143	unknown -87	yes -77
#اجره	no -43
#اجري	no -73	yes 48
#اجز>	no 82	unknown -100
#اجع>	no 52
#اجل>	no 98	unknown -45	yes -55
#اجلي	unknown -79	yes 116
#اجم>	no 124	unknown -48	yes -95
#اجها	unknown 45	yes -80
#اجور	no -94	unknown -42	yes 110
#اجين	no 74	unknown -87
#احا>	no 69	unknown -48
#احات	unknown 122	yes -202
#احبي	no -97	yes 82
#احت>	unknown -43	yes 49
#احتك	no 99	unknown -50	yes -61
#احذي	no 76	unknown -43
#احل>	unknown -64
#احلي	unknown -59	yes 94
#احمر	unknown -49	yes 77
#احن>	yes -50
#احنت	no 78	yes -58
#احنه	unknown 63
#احه>	unknown -73	yes 59
#احي>	unknown -46
#اخا>	no -115	unknown 84
#اختف	unknown 56	yes -44
#اختي	no -110	yes 115
#اخدو	no -65	unknown -136	yes 171
#اخذ>	no 49
#اخذت	no -56	unknown 101	yes -53
#اخضر	no 75	unknown -72
#اخل>	no 44
#اخله	no 117	unknown -121
#اخلي	no 59
#اخمد	no 73	unknown -65
#اخي>	no 101	unknown -120
#ادار	no -84	yes 70
#ادتي	no -61
#ادثه	unknown -41	yes 64
#ادرش	unknown -69	yes 100
#ادري	unknown 44	yes -46
#ادسه	no 40
#ادشي	no -66	unknown 59
#ادلن	no 90	unknown -50	yes -41
#ادم>	no 56	yes -62
#ادمه	no -62	unknown 128	yes -100
#ادو>	no -113	unknown 138	yes -41
#ادوا	no -107	unknown 145	yes -56
#ادوس	yes -46
#اديا	no 68	yes -61
#اديك	no -65
#ادين	unknown -49
#اديو	no -55	yes 54
#اذا>	no -81	unknown 96
#اذه>	no -62	yes 58
#اذهب	no 54
#اذي>	no 170	unknown -117	yes -53
#ارا>	no 61	unknown -86
#ارات	unknown 48
#اراج	no 118	unknown -86	yes -77
#اراس	no -62	unknown -45	yes 104
#اراش	no -46	unknown 118	yes -84
#اراه	unknown -85
#ارب>	no -59	unknown 88	yes -42
#اربر	unknown -41
#ارت>	no -48	unknown 75
#ارتا	no 44	yes -50
#ارتج	unknown -42	yes 40
#ارتف	no -78	unknown 122	yes -45
#ارتن	no 81	unknown -52
#ارثه	no -97	yes 54
#ارج>	no -45	yes 52
#ارجع	no 66	yes -46
#ارجه	no 46	unknown -70
#ارجو	unknown -43	yes 45
#ارحه	unknown -44	yes 66
#ارد>	no -75
#اردي	no -112	unknown -98	yes 164
#ارز>	unknown 84	yes -79
#ارش>	yes -71
#ارشو	no 90	yes -137
#ارشي	no 57
#ارض>	unknown 45	yes -43
#ارضي	yes -69
#ارط>	unknown 92	yes -102
#ارطه	no 164	unknown -165	yes -51
#ارغ>	no -61	unknown 55
#ارغه	no -40
#ارف>	unknown 89	yes -52
#ارفي	no -103	yes 77
#ارقه	unknown 52	yes -57
#ارك>	no -73	unknown -100	yes 145
#ارم>	no -127	unknown 144
#ارمي	no -63	unknown 68
#ارو>	no 68	unknown -55
#اروا	no 52	unknown -76
#اروت	no 50	yes -103
#ارود	no 49	yes -63
#اروط	no -104	unknown 130	yes -42
#اريا	unknown -125	yes 104
#اريت	no -52	unknown 95	yes -65
#اريد	no -51	unknown 50
#ارير	unknown 65	yes -101
#اريس	no -73	unknown 101
#اريك	no 48	yes -71
#ارين	unknown 102	yes -106
#اريو	no -76	unknown 42
#اريي	unknown 51	yes -69
#ازا>	no 65	unknown -105
#ازال	no -42
#ازرق	no -118	yes 116
#ازل>	no 53	unknown -77
#ازله	no -90	unknown -57	yes 134
#ازو>	unknown -50	yes 53
#ازوت	no -128	unknown 101	yes 58
#ازوط	no -49	unknown 88	yes -46
#اسا>	no -54	unknown -40	yes 70
#اساب	no -75	unknown 71
#اسات	no 52	yes -45
#اسب>	no 49	unknown -42
#اسبق	no 113	unknown -49	yes -68
#استا	no 56	unknown -64
#استر	no 57	yes -62
#استط	no -77	yes 80
#استع	no -110	unknown 63
#استل	no -117	unknown 133
#استن	no -96	unknown -44	yes 138
#اسطب	yes -42
#اسعا	unknown -53	yes 41
#اسعه	unknown -63	yes 59
#اسف>	no 102	unknown -87	yes -40
#اسفل	no -94	unknown 79
#اسفي	no 45
#اسقط	unknown 95	yes -62
#اسك>	no -106	unknown 134	yes -70
#اسل>	no -50	unknown -68	yes 116
#اسم>	no -117	unknown 113
#اسما	no -89	unknown 209	yes -149
#اسمن	no -46	unknown 42
#اسمه	no -80	yes 87
#اسمي	no -86	unknown -123	yes 177
#اسنا	no -59	unknown 125	yes -76
#اسه>	no -129	unknown 60	yes 61
#اسها	no -66	unknown -89	yes 150
#اسو>	no 51	unknown -67
#اسوب	unknown 92	yes -56
#اسود	yes 47
#اسور	unknown 64	yes -50
#اسي>	yes 58
#اسيا	no 92	unknown -43	yes -47
#اسيت	no 103	unknown -69
#اسين	yes -45
#اسيه	no 101	unknown -91
#اشار	no 81	yes -61
#اشتر	no -42	unknown 90	yes -48
#اشجا	no -66	unknown 93	yes -42
#اشعر	yes 46
#اشه>	no -66	unknown 99
#اشور	no -42	unknown -75	yes 69
#اشوك	no -46	unknown 118	yes -84
#اشي>	yes -40
#اصاب	no 118	unknown -95
#اصب>	no 97	unknown -67
#اصبت	no -51	unknown -101	yes 153
#اصبع	no -63	yes 47
#اصتو	no -57	unknown -113	yes 162
#اصص>	no -50
#اصطد	no 53
#اصق>	unknown -78	yes 98
#اصني	no -53	unknown 58
#اصه>	unknown 65	yes -64
#اصها	no 202	unknown -149	yes -69
#اصو>	yes 46
#اصيب	yes 53
#اضت>	no -61	unknown 42
#اضر>	unknown 127	yes -156
#اضرا	no 74	unknown -40
#اضه>	no -64	unknown -55	yes 118
#اضي>	unknown 47
#اطار	no 127	unknown -98
#اطري	unknown 71	yes -169
#اطلب	unknown 40	yes -81
#اطم>	no 110	unknown -75
#اطه>	no -53	unknown 151	yes -126
#اطور	no -64	unknown 64
#اطي>	no -55
#اطيم	no -63	unknown 145	yes -93
#اظن>	no -153	unknown 190	yes -92
#اعات	no -57	yes 76
#اعبر	no -74	yes 113
#اعت>	unknown 56
#اعتر	unknown -41	yes 56
#اعتي	yes 59
#اعد>	no -54	unknown -149	yes 179
#اعرف	no -50	unknown 118	yes -67
#اعس>	no 46	unknown -102	yes 50
#اعسي	no 128	unknown -80	yes -58
#اعصا	no 94	unknown -60	yes -61
#اعطا	unknown -54
#اعطت	unknown 45	yes -48
#اعطي	no -78	unknown -63	yes 118
#اعقه	unknown 66	yes -48
#اعل>	no -122	unknown 117
#اعلم	no -74	unknown 88
#اعمل	unknown -50	yes 45
#اعند	no -141	unknown 106
#اعو>	unknown -120	yes 97
#اعي>	no 56	unknown -81
#اعيط	no -78	unknown 109
#اعيه	unknown -41	yes 56
#اغا>	no -62	unknown 107	yes -45
#اغلا	no -107	unknown -102	yes 176
#اغلق	no 63	unknown -70
#اغمي	no -59	unknown -83	yes 142
#اغه>	no -42	unknown 102	yes -58
#اغي>	no -70	unknown 125	yes -72
#افاب	no -63	unknown 154	yes -95
#افاك	no 58
#افذ>	no 61	unknown -134	yes 42
#افذه	no 50	unknown -49
#افر>	unknown 125	yes -100
#افرا	no 56	unknown 41	yes -108
#افرغ	no -78	unknown 62
#افرو	no -84	unknown 55
#افري	no 122	unknown -71	yes -47
#افسد	unknown 97	yes -80
#افعل	no -83	unknown 113	yes -51
#افعه	yes -53
#افه>	no 43
#افهم	no -89	unknown 137	yes -86
#افو>	unknown 62	yes -57
#افون	no -152	yes 60
#افي>	no 69	unknown -73
#افيا	yes -42
#افيه	unknown -49
#اقبه	no -40	unknown -51	yes 91
#اقتح	no 82	unknown -127
#اقتل	no -49	unknown 47
#اقدر	no -123	unknown -156	yes 215
#اقعه	no -109	unknown 77
#اقف>	unknown -57
#اقفا	unknown 77	yes -50
#اقفه	no 47	unknown 42	yes -91
#اقيت	no 86	unknown -62
#اقيه	no -178	unknown 127
#اكار	unknown 61	yes -72
#اكاف	no -45	unknown 90	yes -49
#اكان	no 216	unknown -141	yes -84
#اكاي	no 91	yes -101
#اكب>	no -68	unknown -92	yes 155
#اكبه	no -65	unknown -49	yes 109
#اكثر	no 159	unknown -71	yes -107
#اكدا	no -82	unknown 112
#اكسي	yes 42
#اكش>	unknown 69	yes -59
#اكشي	no -89	unknown 117
#اكل>	unknown -46	yes 72
#اكله	yes -72
#اكم>	yes 45
#اكه>	yes -40
#اكوا	no -51	yes 41
#اكور	no 73	unknown -147	yes 79
#اكين	no 100	unknown -55	yes -47
#الا>	no 49	unknown -78
#الاب	unknown 54
#الات	no -55	unknown -91	yes 120
#الاج	no 60	unknown -57
#الاخ	no -59
#الاد	no -44
#الاش	no 80	unknown -62
#الاض	no 155	unknown -129
#الاع	no 73	yes -121
#الاغ	unknown -117	yes 127
#الاف	no -76	unknown 72
#الاك	no -55	unknown -41	yes 93
#الال	no -70	unknown 123	yes -51
#الب>	no -108	unknown 106
#البخ	no -80	unknown -47	yes 124
#البد	no 142	unknown -131
#البز	yes -54
#البس	no -66	unknown -107	yes 175
#البص	no 57	yes -82
#البط	unknown -44	yes 43
#البغ	no 203	unknown -108	yes -102
#البق	no -108	unknown 77
#البك	no -128	yes 121
#البه	no -100	unknown 142	yes -53
#الت>	no -44
#التا	unknown 44	yes -44
#التح	no -74	unknown 84
#التد	unknown -87	yes 101
#التس	no 102	unknown -89
#التص	no -110	unknown 159	yes -51
#التف	no -68	yes 45
#التق	no 62
#التك	unknown 60	yes -68
#التم	no -81	unknown 134	yes -51
#التن	no -82	unknown 99
#الته	no -48
#التو	unknown -50
#الثم	no 167	unknown -125	yes -57
#الثه	unknown -46
#الجب	unknown -50
#الجز	no 128	yes -101
#الجل	no -114	unknown 81
#الجه	no 70	unknown -63
#الجو	no 44
#الحب	unknown 64	yes -57
#الحس	unknown 47
#الحص	no 53
#الحف	no -106	unknown -114	yes 212
#الحق	no 55	unknown 66	yes -134
#الحل	yes -54
#الحم	no 64	unknown -61
#الحن	yes -54
#الحو	yes -55
#الخب	no -84	unknown -53	yes 132
#الخر	yes -65
#الخز	unknown 48
#الخس	unknown 46	yes -67
#الخش	unknown 50
#الخض	no -63	yes 53
#الخن	no 189	unknown -117	yes -77
#الخو	no 78	yes -70
#الخي	no 60	unknown -75
#الد>	no -77	yes 59
#الدا	unknown 45	yes -51
#الدت	unknown -115	yes 95
#الدج	no 78	yes -44
#الدخ	no 56	unknown -55
#الدش	no 103	unknown -118
#الدل	no 140	unknown -52	yes -135
#الدم	no -77	unknown -41	yes 116
#الده	unknown -51
#الذه	no -82	unknown 131	yes -52
#الذي	no 57	unknown -50
#الرا	unknown -42
#الرب	unknown -54
#الرج	unknown -45	yes 55
#الرح	no -74	unknown 130	yes -67
#الرخ	unknown 98	yes -83
#الرس	unknown -65	yes 85
#الرط	no -84	unknown 152	yes -98
#الرع	no -74	unknown 46
#الرف	no 78	yes -46
#الرق	no -161	unknown 87	yes 61
#الرك	unknown -51
#الزا	unknown -61	yes 80
#الزل	no 73	yes -92
#الزم	no 79	unknown 62	yes -153
#الزن	unknown -42
#الزه	no 273	unknown -192	yes -183
#الزو	unknown 48	yes -77
#الزي	unknown -47	yes 41
#السج	unknown -87	yes 69
#السخ	unknown -60	yes 70
#السر	unknown -42	yes 42
#السع	no -106	yes 141
#السم	yes 47
#السن	no -60
#الشب	no 53
#الشت	no -49
#الشج	no 85	unknown -101
#الشع	no 84	unknown -141	yes 58
#الشف	unknown -43	yes 48
#الشق	unknown 48
#الشم	unknown 80	yes -42
#الشه	no -57
#الشو	no -52
#الشي	yes 55
#الصح	no 73	unknown -91
#الصخ	no 89	yes -128
#الصد	no -96	unknown 43	yes 52
#الصر	unknown 50	yes -92
#الصغ	unknown -68	yes 59
#الصف	unknown -59	yes 48
#الصو	no 57	unknown -56
#الضا	no -40
#الضب	no -56	yes 55
#الضر	no -124	yes 73
#الضل	unknown -152	yes 107
#الضي	no -83	unknown 47
#الطب	yes 47
#الطل	yes 55
#الطم	yes -45
#الطن	no -89	unknown -121	yes 185
#الطي	unknown 117	yes -109
#الظل	no -67	unknown -54	yes 122
#الظه	unknown -56	yes 50
#الع>	unknown -41	yes 52
#العت	no 106	unknown -88	yes -51
#العد	no 81	unknown -91
#العر	unknown 61	yes -47
#العس	no -52	unknown -47	yes 88
#العص	no 44
#العط	no 73	yes -48
#العظ	no 95	unknown -154
#العف	no 44	unknown -113	yes 50
#العق	no -51
#العل	no 62	yes -52
#العم	no -42	unknown 43
#العن	yes 61
#العي	no 47	yes -60
#الغا	unknown -44
#الغر	unknown -65
#الغس	no -56	yes 48
#الغط	unknown -74	yes 47
#الغل	no -114	unknown 100
#الغي	yes -48
#الفا	unknown 66	yes -53
#الفخ	no -69	unknown -101	yes 163
#الفر	no 57
#الفق	no -166	unknown -64	yes 169
#الفن	unknown 61	yes -40
#الفو	no -54	yes 48
#الفي	yes -53
#القب	no -98	unknown 157	yes -59
#القد	no 61	unknown -81
#القر	no -45	yes 60
#القض	no 58	yes -63
#القط	no -46	unknown 119	yes -73
#القف	unknown 76	yes -50
#القل	no 129	unknown -74	yes -85
#القن	yes 40
#القه	unknown -72	yes 46
#القو	unknown -128	yes 102
#القي	unknown -66	yes 82
#الك>	unknown 47	yes -57
#الكب	no -60	yes 95
#الكت	no -62	unknown 74
#الكم	unknown 43
#الكن	unknown 110	yes -121
#الكي	no 53	yes -81
#اللا	no -43	unknown 120	yes -81
#اللو	unknown 76
#الم>	no 65	unknown -87
#المب	unknown -40
#المج	no -70	unknown 85
#المخ	no -112	yes 99
#المز	no -102	unknown 151	yes -67
#المض	no -80	unknown 173	yes -108
#المظ	no 113	yes -146
#المغ	no 44	unknown -41
#المف	no -104	yes 85
#المق	no 42	unknown -43
#المك	no -45
#المم	no 81	yes -48
#المن	no 96	unknown -56	yes -42
#المه	no 159	unknown -124
#النج	no -52	unknown 51
#النح	no 151	unknown -110	yes -55
#النخ	no -92	unknown -107	yes 138
#النز	no 101	unknown -129
#النس	no -50	unknown -59	yes 108
#النص	no -90	unknown 62
#النض	unknown 160	yes -166
#النظ	unknown 57
#النع	no -44
#النف	unknown -172	yes 189
#النق	no 50	unknown -47
#النه	no -69	yes 66
#النو	no 66	unknown -89
#الني	yes -65
#الهب	no 92	unknown 75	yes -215
#الهل	no -55	unknown -99	yes 135
#الهم	no 257	unknown -186	yes -103
#الهو	no -76	unknown 78
#الهي	no 110	unknown -86
#الو>	no 42
#الوج	no -118	unknown -175	yes 236
#الوح	no 60	yes -64
#الوس	no -45	unknown 53
#الوع	unknown -165	yes 162
#الوق	no 41
#الول	unknown -108	yes 89
#الوي	unknown 82	yes -74
#اليد	no -57	unknown -57	yes 112
#اليز	no -110	unknown 223	yes -143
#اليل	no -77	unknown 151	yes -73
#الين	no 129	unknown -89	yes -51
#اليه	yes -58
#اليو	unknown 57
#اما>	no 77	unknown -77
#امان	no 113	unknown -144
#امبا	no -124	unknown 173	yes -63
#امبي	no -44	unknown -42	yes 88
#امتد	no 67
#امر>	no 44	yes -41
#امره	no -104	yes 68
#امسك	no -121	unknown 211	yes -159
#امشي	no 132	unknown -152
#امع>	unknown -46
#امعي	no 50
#املا	no 146	unknown -128
#املك	no 69	unknown -71
#امن>	no 44
#امنه	no -72	unknown 143	yes -71
#امني	no -63	unknown 47
#امه>	no 96	unknown -48	yes -49
#اموس	no -52	unknown -90	yes 141
#اميذ	yes -40
#امير	no -57	unknown 103	yes -46
#اميك	no 89	yes -82
#اميه	no 76	yes -94
#انات	no -44	unknown 122	yes -91
#انب>	yes -50
#انبه	no 97	unknown -164	yes 61
#انبو	no -67	unknown 51
#انبي	no -42	yes 43
#انتا	no 88	unknown -52	yes -55
#انتر	no -66	unknown 117	yes -52
#انتظ	no -47	unknown 51
#انتف	no 240	unknown -77	yes -180
#انتق	no -40	unknown 86	yes -67
#انتو	no 195	unknown -111	yes -132
#انتي	no -62	unknown 86
#انجر	no 134	unknown -132
#اندا	no -50	unknown 73
#اندل	no 53	unknown -59
#اندي	no -47	unknown 86	yes -43
#انذا	no 51	unknown -52
#انز>	unknown 42	yes -44
#انزل	no -45	yes 78
#انسا	no 112	unknown -93
#انسي	no -108	unknown 163	yes -54
#انش>	no 51	yes -67
#انص>	no -60	yes 81
#انطه	no 62	yes -76
#انطي	no -104	unknown -166	yes 221
#انع>	no -88	unknown -60	yes 105
#انعا	unknown -105	yes 108
#انغر	no 57	unknown -67
#انفص	no 64	yes -47
#انفه	no -71	unknown -40	yes 113
#انقل	no -82	yes 41
#اننا	no -166	unknown 96	yes 43
#انها	unknown -59
#انو>	no 104	unknown -83
#انوت	yes -65
#انور	no 96	unknown -83	yes -52
#انون	no -46	unknown -69	yes 117
#انوي	unknown 86	yes -90
#انير	yes -113
#انيس	unknown 75	yes -48
#انيك	no 66	unknown -52
#انين	no 75	unknown -49	yes -40
#انيه	unknown -79	yes 54
#انيو	unknown -59
#اها>	unknown -46
#اهش>	no -90	unknown -92	yes 147
#اهم>	unknown -74
#اوب>	no 99	yes -75
#اود>	no -55	yes 54
#اور>	no 111	yes -86
#اورا	unknown 56	yes -54
#اوش>	no -195	unknown 172
#اوصل	unknown -71
#اوطو	no -116	yes 118
#اوقع	no 175	unknown -103	yes -110
#اوقف	no 87	unknown -57	yes -42
#اول>	unknown -50	yes 70
#اولا	unknown -60
#اولت	unknown -44	yes 53
#اوله	unknown 46
#اولو	no 70	unknown -46	yes -57
#اون>	no -101	unknown 79
#اوني	unknown -105	yes 85
#اوه>	unknown 42
#اوهم	unknown -62
#اوي>	no 227	unknown -121	yes -139
#ايا>	no 46	unknown -64
#ايات	no -111	unknown 79
#ايام	no -46	yes 41
#ايج>	unknown 41	yes -100
#ايجي	no 40	yes -77
#ايح>	no -59	unknown 61
#ايده	no 155	unknown -88	yes -69
#ايدي	unknown -105	yes 140
#ايره	no -50	unknown 59
#ايري	unknown 42
#ايز>	no 147	unknown -80	yes -94
#ايسر	no 48	yes -92
#ايض>	no -66	unknown 44
#ايضا	no 53	yes -72
#ايط>	no -61	unknown 57
#ايطا	no 43	unknown -72
#ايع>	no -50	yes 43
#ايقه	unknown -55	yes 83
#ايلت	no -42	unknown 85	yes -44
#ايله	no -45
#ايم>	no -79	unknown 132	yes -49
#ايما	unknown -46
#ايمه	unknown -46	yes 68
#ايمو	no 97	unknown -159
#اين>	no 68	yes -40
#اينا	no 94	unknown -112
#اينت	no 91	yes -128
#اينش	no 63	yes -65
#اييا	no 82	unknown -61	yes -50
#اييه	unknown 54
#باء>	unknown -63
#بابا	unknown 92	yes -88
#بابه	no 58	unknown -119	yes 50
#بابي	unknown 122	yes -124
#بات>	no 58	yes -41
#باحا	no 69	unknown -48
#باخ>	yes 58
#باد>	no 86	unknown -151
#بادل	no 125	unknown -94
#باذي	no 71	unknown -40
#بار>	no -104	yes 81
#بارش	no 90	yes -137
#باري	no -42	unknown 58
#باس>	no 157	unknown -97	yes -60
#باسب	no -106	unknown 180	yes -85
#باسم	no -111	unknown 152	yes -47
#باط>	unknown -98	yes 95
#باعي	unknown -124	yes 80
#باغه	no -42	unknown 102	yes -58
#باغي	unknown 76	yes -65
#باق>	no -79	unknown -43	yes 121
#باك>	no -94	yes 78
#بال>	yes -73
#بالا	unknown 87	yes -61
#بالب	unknown -46	yes 53
#بالخ	no -45	yes 65
#بالد	no 126	unknown -97	yes -46
#بالر	unknown -50	yes 64
#بالز	no -80	unknown -59	yes 135
#بالس	yes 57
#بالص	unknown 42	yes -43
#بالض	no -82	unknown 70
#بالط	unknown 78	yes -104
#بالع	no -92	unknown 57
#بالغ	no 47	yes -53
#بالق	no -80	unknown 69
#بالك	yes 54
#بالل	unknown 72	yes -80
#بالن	no 84	unknown -95
#باله	unknown -94	yes 44
#بالو	unknown -70	yes 40
#بان>	no -40	yes 52
#بانه	no -40	unknown 73
#بانو	no 134	unknown -88	yes -61
#باه>	no -78	unknown -74	yes 134
#باي>	unknown -155	yes 124
#بايع	no -130	yes 91
#بتنا	no -147	unknown 59	yes 92
#بتني	no 81	unknown -75
#بته>	no -94	yes 117
#بتها	no -129	unknown 108
#بتو>	unknown -56	yes 73
#بتي>	unknown -54	yes 66
#بثلا	no -60	yes 87
#بجان	unknown -92	yes 124
#بحاج	no 76	unknown -67
#بحال	no 106	unknown -44	yes -63
#بحث>	no 99	unknown -91
#بحجم	unknown 42
#بحي>	no -109	unknown 139
#بحير	yes -55
#بخاخ	no -51	yes 66
#بخار	no -105	unknown -131	yes 194
#بخير	no 84	unknown -64
#بدا>	no -42	unknown -72	yes 103
#بدات	unknown 46
#بداو	no -86	yes 54
#بدل>	yes -74
#بدني	no 146	unknown -123
#بدو>	no -84	unknown 53
#بدون	unknown -64	yes 77
#برا>	unknown 40	yes -65
#برات	yes -46
#براد	unknown 86	yes -142
#برد>	unknown 59
#برشي	no 94	yes -99
#برق>	no -130	unknown 99
#برمي	no 80	unknown -64
#برور	no 68	yes -52
#بري>	no 66	yes -80
#بريا	no 81	yes -57
#بريس	no 110	unknown -92	yes -44
#بريل	no -107	unknown 135
#بزاف	unknown -55	yes 49
#بزطا	yes -54
#بسات	no 44
#بستا	no -97	unknown 92
#بسرع	no 80	unknown -41
#بسلا	no 141	unknown -180
#بسلك	no -81	yes 47
#بسوء	no 124	unknown -116
#بسيا	unknown -44	yes 66
#بسيط	unknown -72	yes 54
#بشري	no 139	unknown -61	yes -80
#بشوي	no 105	unknown -56	yes -52
#بشي>	unknown 74	yes -75
#بشيء	no 125	unknown -108
#بصح>	unknown -54	yes 47
#بصحت	no 273	unknown -218	yes -128
#بصما	no 48	yes -92
#بطن>	no -71	unknown -44	yes 110
#بطه>	unknown 91	yes -90
#بطيخ	unknown -104	yes 52
#بعدم	no 90	yes -114
#بعصا	no 92	unknown -99
#بعض>	no 122	unknown -101
#بعه>	unknown 44
#بعون	unknown -43
#بعي>	no -52	unknown -126	yes 159
#بعيد	no 247	unknown -193	yes -109
#بعين	no 73	unknown -59
#بغا>	no -51
#بغات	no -62	unknown -61	yes 97
#بغاش	no 56	unknown -64
#بفعل	no -64	unknown 101	yes -49
#بقات	no -58
#بقاو	yes -47
#بقره	yes -49
#بقعه	unknown 47	yes -89
#بقي>	no 95	unknown -86
#بقيت	no -57
#بقيه	no 66	unknown -68
#بكل>	no 55	unknown -106	yes 43
#بكيو	no -144	unknown 259	yes -176
#بلا>	no 57
#بلات	unknown -137	yes 99
#بلاس	no 67
#بلاط	no -54
#بلاغ	no -98	unknown 162	yes -69
#بلاف	no -72
#بلان	no -84	unknown 138	yes -73
#بلاي	no -53	unknown 94	yes -53
#بلدي	unknown 59	yes -50
#بلغن	no 58	unknown -173	yes 81
#بلكو	unknown 58	yes -45
#بلل>	no 67
#بله>	unknown -53
#بلو>	no -94	unknown 87
#بلوك	no 153	yes -171
#بلول	no -92	yes 55
#بلوم	no -41
#بلي>	no -137	unknown 234	yes -148
#بليو	no -61	yes 44
#بمرا	no 62	yes -73
#بنا>	unknown -62
#بناء	yes -89
#بنات	no 82	unknown 41	yes -160
#بناه	no -86	unknown -67	yes 119
#بناي	no 107	unknown -45	yes -68
#بنت>	unknown -45	yes 48
#بنتي	yes 48
#بنك>	no -114	unknown 88
#بهاي	no -125	unknown 167	yes -63
#بوا>	no 64
#بواب	unknown 60
#بوان	no -49	yes 48
#بوب>	no -78	unknown 67
#بوبي	no -40	unknown 125	yes -86
#بوحد	yes -59
#بور>	no -81	unknown 134	yes -53
#بورت	unknown 93	yes -70
#بورد	no 68	yes -53
#بورغ	no 53	yes -59
#بوطا	unknown -70	yes 50
#بوطه	unknown -54	yes 44
#بوطو	no -135	yes 80
#بوع>	no -58	unknown 53
#بوعي	yes -46
#بومب	no -55
#بونا	no 59	unknown -53
#بونه	unknown -59
#بوني	no -108	unknown -163	yes 246
#بيا>	no -75	yes 41
#بيان	no 93	unknown -59	yes -53
#بيبا	unknown -47	yes 47
#بيبه	no -47	yes 56
#بيبي	no 173	unknown -115	yes -116
#بيت>	no 46	unknown -40
#بيته	no -95	unknown 113	yes -44
#بيجا	no 70	unknown -67
#بيجو	no -74	unknown 128	yes -73
#بيح>	unknown 42	yes -62
#بيخي	no 241	unknown -215	yes -86
#بيرم	no -91	unknown 84
#بيرو	no -75	unknown 155	yes -97
#بيس>	no -76	yes 94
#بيسك	unknown 116	yes -97
#بيسي	unknown 54	yes -72
#بيض>	unknown 65	yes -67
#بيضه	no 73	unknown -84
#بيطا	unknown -59	yes 48
#بيطر	no -85	unknown 112	yes -44
#بيكا	no -41	unknown -142	yes 156
#بيكو	unknown -101	yes 88
#بيلا	unknown -40	yes 79
#بيلت	no -164	unknown 155
#بيله	no -69	yes 57
#بينن	no 105	unknown -130
#بينه	no -53	unknown 42
#بيني	unknown -72	yes 49
#بيه>	unknown 42
#بيها	unknown 71	yes -82
#بيوت	no -90	unknown 138	yes -44
#تابع	no 41
#تابل	unknown -41
#تات>	unknown -67	yes 56
#تاج>	no 43	yes -46
#تاجر	unknown 73	yes -117
#تاح>	no -93	unknown 72
#تاذ>	no 115	unknown -88
#تاذه	no -62	yes 58
#تاذي	no 226	unknown -154	yes -70
#تار>	no -57
#تارا	unknown 69	yes -47
#تاره	no 60	unknown 52	yes -151
#تارو	no 49	yes -63
#تاسع	unknown -51	yes 60
#تاع>	no -67	yes 60
#تاكل	no 65	yes -60
#تال>	no 55	unknown -96
#تالي	no -109	unknown 188	yes -129
#تامي	no -43	unknown 72
#تاي>	unknown -57	yes 49
#تاير	no 80	unknown -137	yes 41
#تبا>	no 117	unknown -86
#تباد	no 125	unknown -94
#تبدل	no -120	unknown 126	yes -53
#تبرو	no 68	yes -52
#تبع>	no 145	unknown -79	yes -78
#تبكي	no -96	yes 105
#تبلل	no 57	yes -62
#تبن>	unknown 44	yes -45
#تبنا	unknown -66	yes 74
#تبو>	unknown 46
#تبي>	no -63	unknown 135	yes -73
#تبين	no -95	unknown 106	yes -45
#تتوق	no -93	yes 119
#تجاو	no 166	unknown -95	yes -92
#تجرح	no 125	unknown -104
#تجري	unknown 64	yes -89
#تجمع	no 40	unknown -216	yes 89
#تجمي	no -125	unknown 199	yes -123
#تجي>	yes -66
#تجيب	no -106	unknown -46	yes 135
#تحاد	no 117	yes -131
#تحت>	no -42
#تحتر	no -67	unknown 98
#تحته	unknown -52
#تحتو	no -45	unknown -71	yes 72
#تحتي	no 41	unknown 55	yes -107
#تحدث	no 41
#تحف>	no 154	unknown -228	yes 48
#تحقي	no 43	unknown -40
#تحمل	no 118	unknown -148
#تحه>	no -128	yes 99
#تحوا	no 66	yes -69
#تخرج	no 104	unknown -72	yes -42
#تخري	unknown -45
#تخسر	unknown -62
#تخلص	yes -50
#تخلع	no 65	unknown -46
#تخنق	no -54	unknown -69	yes 125
#تخيل	no -111	unknown 108
#تدت>	no 40	yes -80
#تدخل	no 145	unknown -101	yes -59
#تدري	unknown -64	yes 67
#تدع>	no -54	unknown 119	yes -91
#تدعا	unknown 52	yes -87
#تدفي	unknown -70	yes 41
#تذكر	no -41	unknown -66	yes 105
#تراج	no 93	yes -135
#تراك	no -97	unknown 45	yes 52
#ترام	no 142	yes -120
#ترجع	unknown 45	yes -44
#تردا	no -70	unknown 101	yes -46
#ترقت	no -40	yes 66
#ترقو	no -43	unknown -71	yes 114
#تركت	unknown 81	yes -70
#تركي	unknown 45
#ترم>	no 46
#ترنت	no -47	unknown 74
#تروت	no -57	yes 93
#تروط	unknown -53
#تروف	no 118	unknown -73	yes -61
#ترون	no 168	unknown -108	yes -76
#تري>	unknown 41	yes -58
#تريت	no 48
#ترين	no -66	unknown 72
#تسجل	no 128	unknown -81	yes -47
#تسرق	no 56	yes -51
#تسع>	unknown -60
#تسلس	no 46	yes -74
#تسمع	no -92	unknown -75	yes 122
#تسني	unknown -51
#تشعر	no -80	yes 111
#تشفر	no -122	unknown 166	yes -54
#تشفي	no -71	yes 110
#تشق>	no -53	unknown 58
#تشقا	no 45	yes -86
#تشكو	unknown -50
#تشكي	no -144	unknown 82
#تشوا	no -148	unknown -40	yes 125
#تشوف	unknown -91	yes 42
#تصاد	no -120	unknown 59	yes 44
#تصاو	no 74	unknown -64
#تصدع	no -128	unknown 225	yes -149
#تصر>	no 127	yes -148
#تصري	unknown 64	yes -40
#تصف>	unknown -56
#تصل>	no -60	unknown 80
#تصلت	no -49	yes 67
#تصلح	no -80	yes 45
#تصلي	no -51	unknown 83
#تصوي	no 124	unknown -65	yes -95
#تضر>	no 126	unknown -105
#تضرب	no 193	unknown -150	yes -54
#تطمت	unknown -54
#تطوا	no -66
#تطيع	no -87	unknown -44	yes 128
#تظر>	unknown 46	yes -49
#تعثر	no -66	unknown -95	yes 131
#تعجل	unknown -75	yes 47
#تعرض	no 59	unknown -79
#تعرف	no 68	unknown -135	yes 51
#تعطل	no 60	yes -58
#تعفن	unknown -155	yes 131
#تعل>	no -79	yes 91
#تعلت	no 106	unknown -50	yes -58
#تعلم	no -81	unknown 106
#تعما	no -114	unknown -53	yes 138
#تعمر	unknown 70	yes -90
#تعمل	no -92	unknown 179	yes -126
#تعوج	no 118	unknown -99
#تعود	no 101	unknown -66	yes -45
#تغل>	no 45	unknown -86
#تغيي	no -61	unknown 111	yes -48
#تفاع	no -79	unknown 107
#تفتح	no -68	unknown -93	yes 151
#تفخ>	no 113	unknown -97
#تفرك	unknown 66	yes -48
#تفلت	no -104	unknown -71	yes 169
#تفلق	no 54	unknown -71
#تفها	no -78	yes 86
#تفي>	unknown -40	yes 61
#تقاس	no 143	unknown -106
#تقاط	unknown -92
#تقاع	unknown -64
#تقدر	no 98	unknown -93
#تقدي	no -56	unknown 72
#تقري	yes 41
#تقطع	no -53	unknown -44	yes 71
#تقل>	unknown -61	yes 73
#تقلب	unknown -64	yes 54
#تقلع	no -76	yes 57
#تقلق	no 94	unknown -70
#تقني	no -82	unknown 119
#تقول	no -56	unknown 65
#تقيا	no -52	yes 82
#تكاك	no 125	unknown -74	yes -55
#تكسر	unknown -63	yes 62
#تكم>	no 136	unknown -103	yes -58
#تكن>	no 140	unknown -63	yes -98
#تكي>	no -56	yes 79
#تلات	no -132	unknown 178	yes -89
#تلاح	unknown -171	yes 95
#تلاق	no 125	unknown -80	yes -48
#تلام	no 138	unknown -60	yes -89
#تلت>	no -85	unknown 117	yes -44
#تلعت	unknown 88	yes -52
#تلف>	no -42	unknown 80
#تلفت	no 43	yes -78
#تلفز	no -74	unknown 108
#تلفو	unknown -65	yes 100
#تلقي	no -41	yes 47
#تلمي	unknown -110	yes 46
#تله>	no 107	unknown -66	yes -65
#تلوا	no -85	unknown -65	yes 142
#تما>	no -86	yes 88
#تمار	no -82	unknown -99	yes 177
#تماس	unknown -65
#تمام	no 87	unknown -106
#تمزق	no -56	unknown -70	yes 124
#تمشي	no -107	unknown -40	yes 106
#تمكن	unknown 77	yes -78
#تنبر	no 65	yes -43
#تنتب	no 78	yes -63
#تنزف	no -66	unknown -51	yes 95
#تنشق	no -96	unknown -44	yes 138
#تنفخ	no -85	unknown 97
#تنفس	no -85	yes 114
#تهبت	no -40	unknown -145	yes 139
#تهرس	no 50	unknown -52
#توب>	no -114	unknown 114
#توجد	yes 48
#توجع	no 123	unknown -161
#توح>	yes 42
#توحا	no -61	unknown 97
#تورا	unknown 62
#تورم	no -42	unknown -55	yes 98
#توره	yes -51
#تورو	no 88	unknown -61	yes -41
#توش>	no -143	yes 143
#توصي	unknown -65
#توقع	yes -55
#تولو	unknown 46	yes -47
#تونس	no -47	unknown 80
#توي>	unknown -84	yes 68
#تويو	unknown 41	yes -47
#تيجه	no -58	unknown -40	yes 49
#تير>	yes -44
#تيزو	no -55	unknown 127	yes -85
#تيزي	no 78	unknown -41	yes -56
#تيشك	unknown -47
#تيك>	no -50
#تيله	no -88	unknown 160	yes -148
#تيلي	no 56
#تيني	no -53	unknown -50	yes 105
#تيه>	no 62	unknown -86
#تيو>	no -95	unknown 99
#ثاء>	no -66	yes 60
#ثاث>	unknown 63
#ثامن	no -72	unknown 143	yes -71
#ثانو	no 64	unknown 49	yes -108
#ثاني	unknown -64	yes 50
#ثرت>	unknown -67
#ثريا	unknown -48
#ثقب>	no 41	unknown -52
#ثقل>	no 54	yes -41
#ثقوب	no -65	unknown 123	yes -61
#ثلث>	unknown -49	yes 66
#ثلج>	no -80
#ثلي>	unknown -171	yes 124
#ثمنه	no -67	unknown 126	yes -66
#ثواب	unknown 46	yes -53
#ثير>	yes 51
#ثيرا	no -106	unknown 69
#ثين>	no 94	unknown -64
#جاءت	unknown 78	yes -93
#جابت	no -105	unknown 247	yes -170
#جاتن	no -56
#جاجه	no 58	unknown -85
#جاجي	unknown 47	yes -58
#جاد>	unknown -65
#جاده	no 91	unknown -97
#جار>	unknown 53
#جازي	no -54	yes 73
#جال>	no 67
#جامع	no 58	unknown -78
#جان>	no -93	unknown 43	yes 51
#جانط	no 78	yes -69
#جاني	no 145	unknown -104	yes -56
#جاه>	no 42	unknown -64
#جاو>	unknown -60	yes 80
#جاوب	no -87	unknown 153	yes -74
#جاور	no -48	unknown 64
#جبد>	no -130	unknown -113	yes 220
#جبس>	unknown -57	yes 86
#جبص>	unknown -68	yes 63
#جبل>	no 83	unknown -40	yes -47
#جبلي	no -120	unknown 139
#جبين	no -95	unknown -85	yes 170
#جته>	no -111	unknown 191	yes -134
#جدا>	no 71	unknown -81
#جدت>	no -66	unknown 93
#جدته	no 123	unknown -146
#جدتي	no -87	yes 73
#جدرا	no -77	unknown 155	yes -76
#جدنا	yes -62
#جدها	no -188	unknown 60	yes 75
#جدي>	no -55	unknown 125	yes -70
#جرار	no 68	unknown -79
#جرت>	no 53	yes -109
#جرح>	no 110	unknown -72
#جرحا	unknown -110	yes 128
#جرحت	no -46	unknown -157	yes 191
#جرحي	no 84	unknown -62
#جرده	no -69	unknown 96
#جره>	unknown -40	yes 41
#جروح	unknown -66
#جريت	unknown -46	yes 62
#جزت>	no -58
#جزه>	no 78	unknown -65
#جسدي	no 153	unknown -96	yes -58
#جعات	no -67	unknown 114	yes -57
#جعت>	unknown 75	yes -49
#جعنا	yes -47
#جعني	no -50	yes 80
#جعو>	no -80	yes 79
#جعون	no 43	unknown 58	yes -99
#جلاب	no -94	unknown 44	yes 50
#جلات	no -65	yes 49
#جلد>	no -113	unknown -42	yes 141
#جله>	yes -40
#جلو>	no -102	unknown -51	yes 138
#جلوا	no -70	unknown 104
#جلي>	unknown -64	yes 75
#جلين	unknown -124	yes 155
#جليه	unknown -112	yes 125
#جمع>	no -75	yes 73
#جمعي	unknown 98	yes -109
#جمه>	no -91	unknown 167	yes -91
#جميع	no 51
#جميل	no 112	yes -105
#جنا>	no 65	unknown -51
#جناح	unknown 58	yes -42
#جني>	no 89	unknown -71	yes -46
#جها>	unknown 63	yes -97
#جهاز	no 69	yes -62
#جهتي	no 53	yes -70
#جهد>	unknown -101	yes 76
#جهول	no 98	unknown -54	yes -54
#جهي>	yes 51
#جواب	yes -46
#جواز	no -57	unknown 71
#جوج>	yes 46
#جوحه	no 62	unknown -155	yes 82
#جور>	no -88	unknown -101	yes 145
#جوز>	no 86	unknown 78	yes -156
#جيب>	unknown -40
#جيبي	unknown 102	yes -72
#جيت>	no -80	unknown 48
#جيده	no 196	unknown -171
#جين>	unknown -72	yes 43
#جيه>	no -123	yes 84
#جيو>	no 80	yes -43
#حات>	yes 52
#حاجب	no -68	unknown -151	yes 211
#حاجز	no 82	unknown -100
#حاح>	no 184	unknown -121	yes -125
#حاده	no -43
#حادي	no 77	unknown -44	yes -46
#حار>	no 107	unknown -76	yes -42
#حارس	no 41
#حاسو	unknown 92	yes -56
#حاض>	no -132
#حافي	unknown -67	yes 65
#حال>	no 86	yes -50
#حالو	no -59	unknown 120	yes -59
#حامل	no -50	yes 68
#حان>	no -94	unknown -154	yes 230
#حانو	yes -65
#حاول	unknown -63
#حاوي	no 90	unknown -42	yes -53
#حايا	no 184	unknown -63	yes -143
#حايط	no -61	unknown 57
#حبته	no -68
#حبس>	no -91	unknown 172	yes -127
#حبسا	no 54	yes -44
#حبل>	no 84	unknown -45	yes -49
#حبها	unknown -70	yes 58
#حبو>	no -143	unknown 81
#حبي>	no -97	yes 82
#حتش>	no -184	unknown 72	yes 95
#حتكا	no 125	unknown -74	yes -55
#حتنا	unknown 92	yes -77
#حته>	no -63	unknown 118	yes -85
#حتها	unknown -52
#حتو>	unknown -101	yes 44
#حتي>	no 78	yes -40
#حجار	unknown -55	yes 64
#حجر>	yes -56
#حجره	unknown -55	yes 63
#حجزت	yes 40
#حجم>	unknown 42
#حداش	no -46	unknown 60
#حدان	no 57	unknown -71
#حداه	no 112	unknown -98
#حداي	no -101	yes 95
#حدها	unknown 106	yes -88
#حدو>	no 76	yes -46
#حديد	no 49	yes -49
#حذيه	no 76	unknown -43
#حرار	no -75	unknown 118	yes -56
#حرام	no 122	unknown -95	yes -48
#حرر>	no 80	unknown -60
#حرق>	yes 51
#حرقا	no 61	yes -80
#حرقت	no -79	unknown -117	yes 152
#حرقن	yes 67
#حرقو	no 54	unknown -62
#حرك>	no -41	unknown 77
#حروق	unknown -50	yes 77
#حرير	yes 43
#حريق	unknown -90	yes 91
#حزام	no -73	yes 104
#حساب	no -72	unknown 147	yes -78
#حسب>	no -81	yes 65
#حسن>	no 51	yes -58
#حصل>	no -110	unknown 114
#حصول	no -51	unknown 93	yes -128
#حصي>	unknown 108	yes -84
#حصير	no 146	unknown -48	yes -105
#حضرو	no -104	unknown 47	yes 54
#حطم>	no 63	unknown -105	yes 44
#حطمت	unknown 79	yes -134
#حطه>	no -50	unknown 64
#حطيت	yes 55
#حظه>	no -105	unknown 52	yes 41
#حفره	unknown -101	yes 43
#حفظ>	unknown -236	yes 180
#حفل>	no -66	unknown 123	yes -56
#حفيد	no -103	yes 90
#حقت>	no 158	unknown -80	yes -110
#حقق>	no -67	yes 49
#حقيب	yes -40
#حقيق	no 43	unknown -40
#حكو>	no 102	yes -100
#حلات	yes 47
#حلاق	no 76	yes -60
#حلف>	unknown 112	yes -188
#حلو>	no 67	unknown -54	yes -48
#حلوي	unknown 59	yes -81
#حلي>	no -43
#حليب	unknown 60
#حليت	yes -54
#حمات	unknown -40	yes 79
#حمار	no 57	yes -41
#حمد>	no 104	unknown -93
#حمدو	no 43	unknown -115	yes 60
#حمر>	unknown -40	yes 71
#حمرا	unknown 78	yes -77
#حمل>	no 134	unknown -119
#حملت	no 42
#حمله	no -44
#حمه>	no 103	unknown -129
#حمها	no -56	unknown 73
#حنا>	no 138	unknown -105
#حنتي	yes -51
#حنفي	no -87	unknown 123	yes -56
#حنه>	unknown 63
#حني>	no -172	unknown 86	yes 61
#حها>	no 125	unknown -137
#حوا>	no 66	yes -69
#حوال	unknown -49
#حواي	no 72	yes -111
#حوت>	no -65	unknown 48
#حوض>	no 79	unknown -48
#حول>	no 59	unknown -76
#حومه	no -99	unknown 103
#حون>	unknown -55
#حونه	no 124	unknown -52	yes -125
#حيت>	no -40
#حيح>	no 162	unknown -91	yes -103
#حيد>	no -47	unknown 119	yes -72
#حيده	no 128	unknown -121
#حيدو	no -58	yes 40
#حيره	yes -55
#حيط>	no -43
#حيطا	unknown 66
#حين>	unknown -43	yes 79
#حيه>	no 129	unknown -140
#حيوا	no -58	unknown 79
#خاتم	no -111	unknown 152	yes -68
#خاخ>	no -51	yes 66
#خار>	unknown -138	yes 79
#خارج	unknown -42	yes 70
#خاسر	unknown 66	yes -87
#خاص>	no -51
#خاصن	no -62	unknown 88
#خاصه	unknown 47	yes -42
#خاصو	yes 46
#خاطر	no -118	unknown 141
#خالت	unknown -71	yes 86
#خالي	no 125	unknown -163
#خام>	unknown 99	yes -88
#خامس	unknown -46
#خانز	unknown 42	yes -44
#خانه	no -65	yes 95
#خاوي	no 67	unknown -49
#خايب	no -49	unknown 77
#خايف	no -95	unknown 93
#خبار	no -85	unknown 92
#خبرن	no -44	yes 51
#خبز>	unknown -65
#خبط>	unknown -41
#خبير	no 96	unknown -92
#ختفت	yes -46
#ختفي	unknown 49
#ختي>	no -86	yes 112
#خدام	no 104	unknown -96
#خداو	no 72	unknown -40
#خدش>	yes 40
#خدشت	unknown 113	yes -90
#خدشه	no 127	unknown -63	yes -79
#خدم>	no 71	unknown -94
#خدمت	no -59	unknown -90	yes 68
#خدمه	unknown 63	yes -42
#خدوش	no -48	yes 45
#خذت>	no -56	unknown 101	yes -53
#خرب>	no -108	yes 84
#خرج>	unknown -54
#خرجا	no 140	unknown -71	yes -106
#خرجت	no 43	yes -42
#خرجن	no 79	unknown -71
#خرجو	unknown -86	yes 78
#خره>	no 52	unknown 54	yes -115
#خروج	unknown 62	yes -57
#خزن>	no -47	unknown 128	yes -91
#خزنه	no 61	yes -132
#خسار	unknown 45	yes -51
#خساي	no 43
#خسر>	no -46	unknown 91	yes -48
#خسرا	no -87	unknown 123
#خسرن	no 73	unknown -49
#خشبي	unknown 80	yes -68
#خضر>	no 102	unknown -90
#خضره	unknown -71
#خطا>	unknown -106	yes 63
#خطفو	unknown 60	yes -45
#خطيب	no 105	unknown -130
#خفيف	unknown -74	yes 100
#خلا>	unknown 84	yes -49
#خلات	unknown -75	yes 90
#خلاو	no -70	unknown 132	yes -66
#خلص>	unknown 55	yes -56
#خلصت	no -51	unknown 67
#خلصو	no 109	yes -99
#خلع>	no -107	yes 62
#خلعه	no 75
#خلنا	no -103	yes 109
#خله>	unknown -151	yes 105
#خلها	yes -91
#خلوع	unknown -50	yes 63
#خليت	no -43	unknown 83
#خمسه	no -64	yes 60
#خميس	unknown 57
#خنزي	yes -68
#خنق>	no -47	unknown -50	yes 94
#خنه>	no 159	unknown -140
#خوف>	unknown 53	yes -67
#خول>	no 45	yes -65
#خون>	no -46	unknown -50	yes 88
#خوني	no -118	unknown 110
#خويا	unknown -42	yes 58
#خياط	unknown 133	yes -161
#خير>	no 100	unknown -75
#خيطو	no -73	unknown 62
#خيل>	no -47	unknown -76	yes 106
#خيمه	unknown -115	yes 123
#داء>	unknown -55	yes 50
#دابا	no -44	yes 65
#دات>	unknown -51
#داتو	no -47	unknown -72	yes 97
#داخل	no 57
#داد>	no -62	unknown 86
#دارت	no -83	yes 45
#دارم	no -73	unknown 80
#دارن	no -141	unknown 74	yes 78
#داره	no -87	unknown 64
#داري	no -49	unknown 54
#دازو	unknown -50	yes 53
#داسي	no 92	unknown -43	yes -47
#داعي	no 96	unknown -55	yes -64
#داك>	no -59	unknown -42	yes 106
#داكش	no -89	unknown 117
#دامه	no 99	unknown -76	yes -73
#دان>	unknown -74
#دانا	unknown -52	yes 44
#دانت	no 49	yes -63
#داها	no 61	yes -92
#داو>	no -58	unknown 80
#دايا	no -40	unknown -60	yes 81
#داير	no -46
#دايز	no 137	unknown -100	yes -79
#دتي>	yes 62
#دثه>	unknown -41	yes 64
#دجاج	no 78	yes -44
#دخلت	no 47
#دخلن	no -86	yes 114
#دخنه	no 159	unknown -140
#دخول	no 45	yes -65
#درار	no -54	yes 49
#دران	no -96	unknown 90
#درب>	no -49
#درت>	no -46	unknown 59
#درتش	no -41	unknown 84	yes -43
#درجه	no -105	unknown -107	yes 202
#درسه	no 52
#درش>	no -69	unknown -77	yes 148
#دره>	no 59	unknown -77
#درها	no -52	yes 53
#درهم	no -42	unknown 69
#دروج	no -95	yes 60
#دروش	no 97	unknown -78	yes -49
#دري>	yes 48
#دريب	unknown -64	yes 67
#دسه>	yes -43
#دشت>	unknown 113	yes -90
#دشه>	no 127	unknown -63	yes -79
#دشي>	no -66	unknown 59
#دعاء	no 59
#دعي>	no 180	unknown -178
#دفاه	no 67	yes -83
#دفع>	no -104	unknown 95
#دفعت	no -69	yes 56
#دفعن	no -63	unknown -133	yes 181
#دفيه	unknown -70	yes 41
#دقاي	unknown -42
#دقه>	no -77	unknown -70	yes 146
#دقيق	unknown 43
#دلاء	no 142	unknown -109	yes -51
#دلاح	no 62	unknown 56	yes -146
#دلع>	unknown -67
#دلعت	no 53	unknown -43
#دلنا	no 90	unknown -50	yes -41
#دله>	no 150	unknown -124	yes -51
#دليه	unknown -69	yes 43
#دما>	unknown 55	yes -74
#دمات	no -90	unknown -75	yes 161
#دمتن	unknown 50	yes -51
#دمتي	no 49	unknown 43	yes -72
#دمنا	no -106	unknown 49	yes 54
#دموع	unknown -107	yes 91
#دمي>	no -41	yes 72
#دنا>	unknown 61
#دنو>	unknown -76	yes 70
#دني>	unknown -81	yes 61
#دها>	yes 56
#دهان	no 73	yes -77
#دهست	no -56	yes 61
#دهن>	yes 51
#دوا>	unknown -98	yes 85
#دوات	no -107	unknown 145	yes -56
#دوار	no -54	yes 54
#دوبل	unknown 53
#دوج>	no -65	unknown 45
#دوخه	no -113	unknown -174	yes 268
#دود>	unknown 76	yes -61
#دور>	no -102	unknown 92
#دورت	no -73	yes 81
#دوره	no -49	unknown -54	yes 102
#دوري	no 98	yes -103
#دوزت	unknown -67	yes 96
#دوس>	yes -46
#دوق>	no 94	unknown -90
#دولا	no -55
#دوني	no -85	unknown -169	yes 202
#دوه>	no -63	unknown -91	yes 152
#ديا>	unknown -86	yes 49
#ديات	no 130	unknown -61	yes -77
#ديان	no -88	unknown -45	yes 93
#ديبو	no 228	unknown -164	yes -73
#ديت>	no 44	unknown -50
#ديد>	no 85	yes -78
#ديدا	no -116	unknown 64
#ديدي	no -55	yes 77
#دير>	unknown -41
#ديري	no -91	unknown 125	yes -50
#ديس>	no -135	unknown 116
#ديش>	no -44	unknown 41
#ديل>	no -195	unknown 76	yes 49
#ديم>	no -41	unknown 113	yes -77
#ديما	no -153	yes 54
#ديمه	yes -43
#دينه	unknown -46	yes 53
#ديها	unknown -69	yes 75
#ديهم	no 165	unknown -95	yes -95
#ديو>	no 43	unknown -52
#ذاب>	no 140	unknown -89	yes -79
#ذار>	no 51	unknown -52
#ذراع	unknown -60	yes 63
#ذكر>	no -52	unknown -100	yes 146
#ذني>	no -118	unknown -214	yes 258
#ذهب>	unknown 56	yes -46
#ذيه>	no 76	unknown -43
#راب>	no 60
#راتو	no 144	unknown -136
#راجا	no -70	yes 66
#راجت	unknown 58
#راجع	unknown -44	yes 49
#راجل	unknown -63	yes 46
#راجه	unknown -41	yes 65
#راحت	no -168	unknown 53	yes 59
#راحه	no -51	yes 66
#راخ>	no 141	yes -110
#رار>	no 48
#راره	no -70	unknown 116	yes -51
#راري	no -43
#راس>	unknown -45	yes 69
#راسب	no 53	yes -59
#راسه	no -50	unknown -50	yes 100
#راسو	unknown -79	yes 50
#راسي	unknown -69	yes 79
#راش>	no -80	unknown -62	yes 132
#راشو	no -46	unknown 118	yes -84
#راطي	no -154	unknown 67
#راع>	no 44	unknown -99
#راعي	no 50	unknown -104	yes 46
#راف>	no 119	unknown -84	yes -66
#رافع	no 49	yes -58
#رافي	yes -79
#راق>	unknown -59	yes 52
#راقب	no -62	unknown -56	yes 118
#راكب	no -67	unknown -80	yes 147
#راكت	no 41	yes -42
#راكش	unknown 69	yes -59
#رالو	no 75	unknown -69
#رام>	no 59
#رامل	no -89	yes 95
#رامي	no 128	unknown -70	yes -74
#رانا	unknown 82	yes -129
#راند	unknown 53	yes -84
#رانس	yes -56
#راني	no -42	yes 40
#راها	no 89	unknown -108
#راهق	no -161	yes 55
#راي>	no -95	unknown 72
#رايح	no 77	unknown -64
#رايه	yes -42
#ربا>	no -114	unknown 160	yes -66
#رباء	unknown -63
#ربات	yes -46
#رباط	unknown -104	yes 81
#رباع	no -55	unknown -48	yes 95
#ربال	no -91	unknown 123	yes -52
#ربتن	no 71	unknown -52
#ربته	no -120	unknown 109
#ربتو	unknown -63	yes 83
#ربع>	no -45
#ربعه	no -121	unknown 135
#ربعو	no 63	yes -47
#ربما	no 42	yes -73
#ربنا	no -77	unknown -71	yes 143
#ربني	unknown -51	yes 49
#ربه>	no 53	unknown -72
#ربها	no 140	unknown -66	yes -89
#ربو>	no 101	unknown -134
#ربون	unknown -77
#ربيه	unknown 90	yes -57
#رتان	no 136	unknown -88	yes -64
#رتجف	no -42	yes 55
#رتش>	no -41	unknown 84	yes -43
#رتفا	no -79	unknown 107
#رتنا	no 106	unknown -89
#رته>	no 94	unknown -65
#رتها	no 117	yes -93
#رتو>	no 89	unknown -42	yes -52
#رتيل	unknown 98	yes -105
#رتين	unknown -62
#رثه>	no -97	yes 54
#رجات	no 140	unknown -71	yes -106
#رجال	no 67
#رجان	no -78	unknown 60
#رجت>	no 57	yes -40
#رجعا	no -67	unknown 114	yes -57
#رجعت	unknown 53
#رجعن	yes -47
#رجعو	no 42
#رجف>	unknown -49
#رجله	no -68	unknown -51	yes 83
#رجلو	no -102	unknown -51	yes 138
#رجلي	unknown -81	yes 89
#رجم>	no 74	unknown -64
#رجنا	no 79	unknown -71
#رجه>	no -42	unknown -86	yes 127
#رجو>	unknown -65
#رجوح	no 62	unknown -155	yes 82
#رجون	no -171	unknown -162	yes 247
#رحات	unknown -73	yes 76
#رحاض	no -132
#رحت>	no -93	unknown 40	yes 49
#رحله	no -66	unknown 81
#رحه>	no -63	yes 81
#رحي>	no 84	unknown -62
#رخام	no -74	unknown 147	yes -88
#رداد	no -70	unknown 101	yes -46
#ردت>	no 93	unknown -132
#رده>	unknown 44
#رديا	no -112	unknown -98	yes 164
#ردين	no 145	unknown -144	yes -45
#رزات	unknown -61	yes 99
#رزق>	unknown -118	yes 105
#رزه>	no -68	unknown -65	yes 126
#رسات	unknown 45	yes -46
#رست>	unknown -70
#رسم>	no -64	unknown 130	yes -66
#رسها	no -152	unknown -107	yes 196
#رسو>	unknown 60
#رسيد	no -109	unknown 136
#رسيل	unknown -52
#رسين	no -69	yes 40
#رشه>	no 41	yes -73
#رشوك	no 90	yes -137
#رشي>	no -79	unknown -89	yes 165
#رشيد	no 50	unknown -40	yes -43
#رشيف	no 57
#رصيف	no -63	unknown 58
#رضت>	unknown -98	yes 82
#رضه>	unknown -52	yes 58
#رضي>	no -101	unknown 76
#رضيه	unknown 47	yes -43
#رطاب	no -66	unknown 59
#رطق>	no 91	unknown -96
#رطقا	no -144	yes 135
#رطوب	no -70	unknown 157	yes -104
#رطي>	no -137	unknown 45	yes 69
#رعد>	no -147	unknown 49	yes 77
#رعه>	no 57	unknown -46
#رغم>	no -67	unknown 112	yes -47
#رغه>	no -73	unknown 96
#رغوا	no -57	unknown 97
#رفا>	unknown -114	yes 107
#رفت>	no 63	unknown -70
#رفتش	no -76	unknown 136	yes -68
#رفتي	no -42	unknown -79	yes 110
#رفش>	no -40	unknown -70	yes 74
#رفضت	unknown 61
#رفع>	no -117	unknown 56	yes 54
#رفعت	unknown 54	yes -63
#رفق>	unknown -55
#رفقه	unknown -49	yes 67
#رفقي	no -57
#رفنا	yes -42
#رفوا	no -43	unknown 72
#رفين	no 41
#رقا>	unknown 63	yes -79
#رقات	no 58	yes -58
#رقبت	no -92	unknown -60	yes 143
#رقبه	no -60	unknown -87	yes 146
#رقت>	no -45
#رقطو	yes 54
#رقع>	no -87	unknown 81	yes -52
#رقعا	no 103	unknown -183	yes 79
#رقم>	yes -43
#رقمه	unknown 81	yes -67
#رقمي	no -91	unknown 151	yes -90
#رقني	yes 67
#رقه>	unknown 41
#رقوا	no 115	unknown -85
#رقوه	no -77	unknown 56
#ركب>	no -50	unknown -100	yes 137
#ركبت	no -42	unknown -65	yes 104
#ركبه	unknown -94	yes 92
#ركت>	no -82	unknown 56
#ركتن	no 154	unknown -89	yes -69
#ركز>	no -91	unknown 135	yes -49
#ركع>	unknown 108	yes -95
#ركعا	no -60	unknown 64
#ركل>	no 52	yes -60
#ركها	unknown -79	yes 46
#ركون	yes -47
#ركي>	no 89	yes -59
#ركيب	no -51	unknown 84
#ركين	no -58
#ركيه	unknown -158	yes 128
#رلي>	no 124	yes -162
#رما>	unknown 69	yes -112
#رماد	unknown 77	yes -56
#رمان	no -108	unknown -74	yes 135
#رمت>	no 79	unknown -125
#رمضا	unknown 44	yes -58
#رمل>	no 61	yes -54
#رمله	unknown -46
#رمه>	no 116	unknown -173	yes 40
#رموا	no 103	unknown -165	yes 40
#رموش	no 59	unknown -180	yes 80
#رموك	yes -54
#رمي>	no -41	unknown 40
#رميد	unknown -139	yes 155
#رميل	no 130	unknown -79	yes -66
#رميه	no -44	unknown 46
#رناش	no -46	yes 59
#رناه	unknown -79	yes 112
#رنت>	no -47	unknown 74
#رنسا	no -91	unknown 117
#رنسي	no 87	yes -63
#رني>	unknown -112	yes 121
#رنيش	no 94	unknown -105
#رها>	no -58	yes 76
#رهم>	no -45	unknown 64
#رهما	no 67	yes -49
#رواح	no 70	unknown -56
#رواي	unknown 42	yes -63
#روب>	unknown -68	yes 56
#روبه	no 138	yes -121
#روبو	no -61	unknown 72
#روبي	no -57	yes 41
#روت>	no 77	yes -58
#روتي	no -74	unknown -74	yes 151
#روج>	yes 41
#روجي	no -109	unknown 154	yes -52
#روح>	no 89	unknown -91
#رود>	unknown 160	yes -191
#رودا	no 49	yes -63
#روره	no 91	unknown -107
#روري	yes -76
#روش>	no 51	unknown -71
#روضه	no 82	unknown -63
#روط>	no -59	unknown 86	yes -41
#روف>	no -57	yes 61
#روفي	no 118	unknown -73	yes -61
#روقه	no -57	unknown 103	yes -43
#روقي	unknown -207	yes 197
#رومب	no -50	unknown -70	yes 119
#رونو	no 51	unknown -42
#روني	unknown 106	yes -93
#روه>	no 132	unknown -45	yes -98
#ريا>	unknown -86	yes 63
#ريات	unknown 82	yes -80
#ريب>	no 41	unknown -79
#ريبه	no -86	unknown 102
#ريته	no -49	unknown 73
#ريتي	no -71	unknown 86	yes -47
#ريحا	no -120	unknown -119	yes 209
#ريحه	no -55	unknown 61
#ريد>	yes 40
#ريدو	no -74	unknown 126	yes -66
#ريدي	no 54	yes -69
#رير>	no -47
#ريرا	no 80	unknown -58
#ريره	no -93	yes 129
#ريس>	no -73	unknown 101
#ريض>	no 100	unknown -74
#ريعه	no 83	unknown -90
#ريفي	unknown -41	yes 46
#ريق>	unknown -50
#ريقه	no 87	unknown -86
#ريقو	no -72	unknown 161	yes -119
#ريك>	no 60	unknown -66
#ريكه	no 48	yes -71
#ريكو	no 40
#ريكي	no -51
#ريل>	no -113	unknown 55
#رينا	no 51	unknown 47	yes -108
#رينه	no -94	unknown 85
#ريو>	no -86	unknown 61
#ريوم	no -51	yes 41
#ريير	unknown 51	yes -69
#زات>	unknown -43	yes 64
#زاج>	yes 58
#زاد>	unknown -92	yes 45
#زار>	no 98	yes -94
#زاف>	unknown -55	yes 49
#زال>	no -42	yes 58
#زالت	no -60	unknown -95	yes 159
#زام>	no -73	yes 104
#زبل>	no -87	unknown 83
#زبون	no 46	unknown -70
#زدوج	no -65	unknown 45
#زراب	unknown -57
#زربه	no 88	unknown -58
#زربي	unknown 50	yes -60
#زرع>	no -50
#زرق>	no -126	unknown -50	yes 157
#زرقا	unknown 61	yes -57
#زرقط	yes 54
#زرقه	unknown -165	yes 180
#زريب	no -102	unknown 129
#زطام	yes -54
#زلاء	no 240	unknown -188	yes -57
#زلق>	no 49	unknown -58
#زلقا	no -77	unknown -57	yes 126
#زلقت	no -47	unknown -43	yes 89
#زلنا	no 120	unknown -109
#زله>	no -90	unknown -57	yes 134
#زلو>	no -51
#زلي>	no -79	unknown 110
#زليج	no 50
#زميل	no -42
#زنقه	unknown -40
#زنه>	no 61	yes -132
#زهري	no 129	unknown -70	yes -96
#زواج	no -162	unknown 230	yes -117
#زوال	unknown 45	yes -60
#زوت>	no -128	unknown 101	yes 58
#زوجت	no -70
#زور>	no -60	unknown 186	yes -134
#زوط>	no -49	unknown 88	yes -46
#زون>	no -98	unknown 159	yes -104
#زيار	no 115	unknown -109
#زيان	unknown -65	yes 76
#زير>	no 122	unknown -76	yes -51
#زينه	unknown -42
#زيه>	no -82	unknown 202	yes -121
#ساب>	no -92	unknown 178	yes -87
#سابع	no 45
#سابي	no -75	unknown 71
#ساحا	no 43	unknown 46	yes -136
#ساحه	no 104	unknown -107
#سادس	no 40
#سار>	no -59
#ساره	yes -58
#سارو	unknown 97	yes -76
#ساري	yes 42
#ساس>	no -40	yes 42
#ساعت	yes 59
#ساعد	no -55	unknown -97	yes 140
#سافر	unknown 53	yes -56
#ساق>	no -44	unknown -130	yes 177
#ساقه	no -43	unknown -95	yes 125
#ساقي	no -107	unknown -71	yes 168
#سال>	no -113	yes 111
#سالا	unknown -134	yes 116
#سالم	no 136	unknown -93	yes -43
#سالن	no -131	unknown 142
#سامح	no -90	unknown 97
#سان>	no -99	unknown -111	yes 159
#ساند	no -47	unknown 86	yes -43
#ساير	no 43
#سباب	yes 44
#سباك	no -141	unknown 59	yes 50
#سبان	no -40
#سبته	no -72	unknown 131	yes -63
#سبح>	no -89	unknown 137	yes -48
#سبع>	yes 46
#سبقي	no 113	unknown -49	yes -68
#سبور	unknown 60	yes -74
#سبيط	yes 71
#ستا>	no 160	unknown -125	yes -46
#ستاج	unknown 73	yes -117
#ستاذ	no 40	unknown -69
#ستار	no 105	yes -149
#ستان	no -77	unknown 128	yes -64
#ستاي	no 80	unknown -137	yes 41
#ستدع	yes -52
#ستر>	no 240	unknown -187	yes -90
#سترا	no 75	yes -49
#سترد	no -70	unknown 101	yes -46
#ستشف	no -71	yes 110
#ستطي	no -87	unknown -44	yes 128
#ستعج	unknown -75	yes 47
#ستعم	no -103	unknown 78
#ستنش	no -96	unknown -44	yes 138
#سته>	unknown -67	yes 78
#ستوب	no -119	yes 81
#ستود	no 43	unknown -41
#ستور	no 135	yes -119
#ستيك	no 67
#ستين	unknown 40	yes -92
#سجاد	no 92	unknown -106
#سجل>	no 87	unknown -47	yes -41
#سجلو	no -70	unknown 104
#سحبو	no -50	unknown 124	yes -93
#سحقت	no 51	unknown -65
#سخان	unknown -65	yes 42
#سخن>	no -51	unknown -81	yes 118
#سخه>	no -66	unknown 70
#سخون	no -67	unknown -45	yes 106
#سدار	no -110	unknown 99
#سدت>	no 127	unknown -55	yes -98
#سدو>	no -78	unknown 48	yes 51
#سدود	no -48	unknown 87	yes -50
#سديا	no 93	unknown -49	yes -44
#سرات	no -53
#سرب>	unknown 61
#سربا	no -45	unknown -101	yes 130
#سربت	yes -90
#سرت>	unknown -47	yes 55
#سردي	no 133	unknown -153
#سرعه	no 97	unknown -69
#سرق>	yes -56
#سرقا	no 66	yes -50
#سرقت	no -76	unknown 131	yes -55
#سرقه	unknown 82	yes -79
#سرنا	no 73	unknown -49
#سره>	unknown 76	yes -68
#سرو>	no -45	unknown 91	yes -47
#سروا	unknown 76	yes -82
#سروق	unknown 42	yes -113
#سرير	no -82	unknown 83
#سطبل	yes -42
#سطحي	no 41	unknown -88	yes 48
#سطل>	unknown 84	yes -70
#سطو>	no 111	unknown -112
#سطوب	no -122	unknown -87	yes 159
#سطول	yes 41
#سعار	unknown -104	yes 74
#سعاف	yes 46
#سعه>	no 100	unknown -54	yes -55
#سفر>	unknown 60	yes -79
#سفله	no -84	unknown 119	yes -51
#سفلي	no 76	yes -52
#سفي>	no 45
#سقفه	yes -79
#سقوط	no -63	unknown -76	yes 137
#سقي>	no -60	yes 43
#سكات	no -84	unknown 141	yes -75
#سكان	unknown 104	yes -113
#سكب>	no -68	unknown 48
#سكت>	unknown -171	yes 110
#سكرا	no -58	unknown -76	yes 119
#سكري	unknown 50
#سكلي	no -90	unknown 81
#سكن>	unknown 49	yes -58
#سكوب	yes -80
#سكوت	no -53
#سكين	no 51	unknown -62
#سلا>	yes 42
#سلام	no 54	unknown -45
#سلسل	no 46	yes -74
#سلطه	no 99	unknown -57	yes -42
#سلعه	no 41
#سلك>	no 50	yes -40
#سلم>	no -69	unknown 65
#سلمن	no 119	unknown -68	yes -49
#سلوم	no -47	unknown -79	yes 123
#سليم	no 86	unknown -82
#سما>	no -44
#سماء	no -53
#سماح	no 47	unknown -172	yes 145
#سمار	no -76	unknown 54
#سمع>	no -76	unknown 78
#سمعن	unknown 42	yes -59
#سمن>	no -152	unknown 195	yes -75
#سمنت	no -46	unknown 42
#سمها	no -92	unknown -133	yes 182
#سمي>	no -76	unknown -190	yes 231
#سميت	no -73	yes 71
#سنا>	no 144	unknown -129
#سنان	no -86	unknown 49
#سنسل	unknown -101	yes 126
#سنه>	no -52	yes 46
#سني>	no 43	unknown -45
#سنين	unknown 76	yes -43
#سها>	no -108	yes 139
#سوء>	no 143	unknown -91	yes -56
#سوا>	no 100	unknown -69	yes -45
#سوار	no -96	unknown 152	yes -63
#سوب>	no -85	unknown 155	yes -80
#سوبي	no 50
#سود>	yes 47
#سودا	no -55	yes 64
#سور>	no 42
#سورا	no -55	unknown 118	yes -74
#سوره	no -63	yes 96
#سوري	no 157	unknown -125	yes -90
#سول>	no 150	unknown -68	yes -118
#سولت	no -70	unknown 90
#سولو	no 107	unknown -44	yes -63
#سون>	no -68	unknown -78	yes 86
#سوول	no -69	unknown 121	yes -54
#سوي>	yes -75
#سيا>	no 92	unknown -41	yes -50
#سياح	unknown -53
#سيان	unknown 75	yes -48
#سيته	no 59	yes -103
#سيجي	no -108	unknown -57	yes 165
#سيدي	unknown 48
#سيرا	unknown 45	yes -96
#سيرك	no 111	unknown -114
#سيره	no 65	unknown -73
#سيط>	unknown -70
#سيطه	yes 66
#سيف>	no -76	yes 108
#سيفو	no -56	unknown 110	yes -56
#سيقي	unknown -130	yes 74
#سيل>	no -57	yes 42
#سيما	unknown 46	yes -56
#سين>	unknown 50	yes -50
#سينا	no 87	unknown -88
#سيون	no -56
#شاب>	unknown -91	yes 91
#شاحن	unknown 62
#شاده	no 78	unknown -96
#شار>	no -53	unknown -43	yes 87
#شاره	no 50	yes -60
#شاري	no -116	unknown 77
#شاشه	unknown 46
#شاطي	no -85	unknown 138	yes -120
#شاعل	no -102	unknown 146	yes -49
#شاف>	no -51	unknown 134	yes -85
#شالي	no 53	yes -93
#شان>	unknown -44
#شانط	no -109	unknown -131	yes 183
#شاو>	unknown -61
#شاي>	no 48	yes -70
#شباب	no -61	unknown 75
#شباك	no -49	unknown -108	yes 145
#شتا>	no -47
#شترك	no -87	unknown 87
#شتري	no -42	unknown 90	yes -48
#شتغل	no 45	unknown -86
#شتكي	unknown -47	yes 56
#شتنب	no 65	yes -43
#شجار	no -66	unknown 93	yes -42
#شحال	no -123	unknown 184	yes -104
#شدات	no 51	unknown -119	yes 55
#شده>	no 75	yes -87
#شدو>	no -67	yes 57
#شدوه	no -48	unknown -48	yes 99
#شرار	no -94	unknown 160	yes -78
#شرب>	no -74	yes 45
#شرجم	no 81	unknown -75
#شرخ>	no 45	yes -40
#شرطي	no -77
#شرفت	no -136	yes 122
#شرفه	unknown -63	yes 48
#شركت	no 115	unknown -93
#شري>	no -64	unknown 203	yes -163
#شرين	no -41	unknown 108	yes -63
#شريه	no 71	yes -80
#شظاي	unknown -92	yes 46
#شظيه	unknown -150	yes 119
#شعر>	no -64	yes 94
#شعلا	yes 50
#شفت>	no -54
#شفتش	no 63	unknown -103
#شفتو	no 72	unknown -91
#شفر>	yes -57
#شفرو	no -60	unknown 124	yes -84
#شفنا	no -56
#شفي>	no -71	unknown -42	yes 113
#شقات	unknown -49
#شقت>	no -80	unknown 51
#شقتي	no -41	unknown 77
#شقفه	no 177	unknown -149
#شققت	no 42	yes -87
#شقه>	no -40	unknown 59
#شقوق	no -131	unknown -51	yes 140
#شكا>	unknown -47
#شكو>	no 74	unknown -81
#شكون	unknown 42
#شكيت	no -81	unknown 108
#شلال	no -66	unknown 154	yes -101
#شمس>	no -47	unknown 97	yes -54
#شمسي	yes -53
#شمع>	no -204	unknown 221
#شمعه	unknown -98
#شنو>	no -47	yes 50
#شهر>	no -86	unknown 88
#شهود	unknown 83	yes -85
#شهور	no -95	unknown 91
#شوا>	no -57	unknown -56	yes 101
#شورا	no -42	unknown -75	yes 69
#شوف>	unknown 59
#شوفو	no -68	yes 53
#شوك>	unknown 47	yes -60
#شوي>	no 106	unknown -76	yes -41
#شويه	unknown -107	yes 105
#شيء>	no 69
#شيت>	no 43	yes -59
#شيتش	no -83	unknown 161	yes -87
#شيخ>	no -109	unknown -62	yes 149
#شيد>	no 60	unknown -43	yes -61
#شيدي	unknown -165	yes 107
#شيف>	no 57
#شيفو	unknown -55
#شينا	no -43	unknown 96	yes -52
#شييا	no -40	unknown 47
#صاب>	no 173	unknown -124	yes -59
#صابا	no 121	unknown -76	yes -48
#صابع	no 193	unknown -174	yes -42
#صابه	no 82	unknown -64
#صابو	unknown 54	yes -46
#صابي	no 171	unknown -101	yes -71
#صات>	no 45	yes -48
#صادم	no -120	unknown 59	yes 44
#صارت	no 74	yes -90
#صاري	no -50
#صاعق	unknown 66	yes -48
#صافي	no 59	yes -44
#صاك>	no -82	unknown 44
#صالح	unknown -43	yes 58
#صان>	unknown -44	yes 46
#صانع	unknown -105	yes 88
#صاور	no 74	unknown -64
#صباع	unknown -201	yes 159
#صباغ	unknown 66	yes -56
#صبت>	no -78	yes 77
#صبع>	no -74	unknown -106	yes 179
#صبعي	no -104	unknown -103	yes 185
#صبغ>	no 151	unknown -117	yes -44
#صبنا	no 46
#صبني	no 181	yes -162
#صتو>	no -57	unknown -113	yes 162
#صحاح	no 184	unknown -121	yes -125
#صحتي	no 313	unknown -223	yes -137
#صحه>	no 103	unknown -99
#صحون	unknown -58
#صحيح	no 188	unknown -126	yes -94
#صداع	no -47
#صدام	no -99	unknown 236	yes -146
#صدره	unknown -44
#صدري	no -70	yes 96
#صدع>	no -134	unknown 233	yes -183
#صدمت	yes -43
#صدمه	no -54	unknown -40	yes 94
#صدوم	no -148	unknown 173	yes -168
#صدي>	no -94	unknown 200	yes -139
#صدير	unknown -50	yes 45
#صديق	no -175	unknown 85	yes 52
#صراخ	no 141	yes -110
#صرحت	no -93	unknown 160	yes -93
#صرخ>	no 58	unknown -72
#صريح	unknown 64	yes -40
#صطدا	no 72	unknown -67
#صطدم	no 44
#صعد>	no 70	unknown -113	yes 67
#صغار	no -52	unknown 128	yes -88
#صغير	unknown -45
#صفر>	no 98	yes -100
#صفرا	no 105	yes -129
#صقات	no 278	unknown -199	yes -145
#صلا>	unknown -84	yes 95
#صلات	no 50	unknown -63
#صلاح	no -41	unknown 41
#صلاه	no 119	unknown -147
#صلح>	unknown 42	yes -47
#صلحو	no -86	unknown 147	yes -89
#صلنا	no -127	unknown 147
#صلني	no 52	yes -77
#صلي>	no -60	unknown 69	yes -52
#صليح	no -51	unknown 83
#صمات	no 48	yes -92
#صمه>	no -103	unknown 45
#صنبو	no -71	unknown 103
#صندو	no 77	unknown -79
#صنع>	no 51	yes -87
#صها>	no -61	unknown 96	yes -55
#صوت>	no 79	unknown -99
#صورا	unknown 103	yes -115
#صورت	no 42	yes -42
#صورو	no -71	unknown 77
#صول>	no -51	unknown 93	yes -128
#صوير	no 158	unknown -98	yes -86
#صيبت	no -53	unknown -44	yes 97
#صير>	unknown 95	yes -130
#صيف>	no -47	unknown 70	yes -45
#صيفط	unknown 51	yes -41
#صيل>	unknown -65
#صيني	no 226	unknown -121	yes -142
#ضاضر	unknown 127	yes -156
#ضاع>	no 199	unknown -158	yes -69
#ضاعت	unknown 43
#ضاعو	no 130	unknown -110	yes -57
#ضان>	no -55
#ضايي	no 58	yes -74
#ضباب	no -47	yes 54
#ضبط>	no -63	yes 55
#ضحاي	no 184	unknown -63	yes -143
#ضحك>	no 90	unknown -77
#ضحكو	no 96	yes -92
#ضرار	no 96	unknown -65
#ضربا	no -42	unknown 65
#ضربن	unknown -44	yes 56
#ضربه	no 79	unknown -99
#ضربو	no 102	unknown -143
#ضرر>	no 46
#ضررت	no -51
#ضرنا	no 49
#ضرني	no 40	unknown -106	yes 49
#ضره>	yes 68
#ضرها	no -78	unknown -75	yes 154
#ضرو>	no 58	yes -45
#ضطرر	no -48	unknown 64
#ضعت>	no -65	unknown 124	yes -73
#ضعنا	no 73	unknown -98
#ضلوع	no -99	unknown -125	yes 199
#ضني>	no -46	unknown -63	yes 107
#ضها>	no -57	yes 78
#ضوء>	no 44	yes -58
#ضوع>	no -78	unknown 96	yes -61
#ضون>	no -42	unknown 51
#ضيات	no 143	unknown -136
#ضياع	unknown 56
#ضيعه	no -97	unknown 156	yes -76
#ضيق>	no 80	unknown 40	yes -115
#ضيقه	no -145	yes 140
#طابق	yes -46
#طابل	no -69	unknown -41	yes 105
#طات>	unknown -71	yes 60
#طاجي	no 103	unknown -144
#طاح>	yes 43
#طاحت	unknown -54	yes 57
#طاحو	no 218	unknown -133	yes -184
#طارا	unknown 67	yes -57
#طافي	no 66	unknown -101
#طاقه	no 58
#طالب	unknown 57
#طالي	yes -65
#طان>	unknown 126	yes -116
#طاني	no -53	yes 44
#طاون	no 110	yes -85
#طاير	no -92	unknown 67
#طباخ	no 69	unknown -100
#طبل>	yes -42
#طحت>	unknown -97	yes 128
#طدام	no 72	unknown -67
#طدمت	no 46
#طراف	no 43	unknown 52	yes -79
#طراك	no 63	yes -70
#طرت>	no -116	unknown 82	yes 40
#طررت	no -48	unknown 64
#طرف>	no -79	unknown -81	yes 156
#طرفي	no 107	unknown -54	yes -52
#طرق>	unknown 76	yes -60
#طره>	unknown -71	yes 59
#طروت	no -42	unknown -75	yes 110
#طروط	no 44
#طري>	no -78	unknown 165	yes -104
#طعات	no 150	unknown -206
#طعت>	no -118	yes 132
#طعم>	unknown -56	yes 58
#طعه>	no 77	unknown -143	yes 55
#طعو>	unknown 91	yes -84
#طفات	no 107	unknown -69	yes -40
#طفال	no -41	unknown 91	yes -52
#طفاه	no 151	unknown -99	yes -50
#طفاو	unknown -63	yes 52
#طفل>	unknown -43
#طفو>	no -66	unknown 92	yes -50
#طفين	no 178	unknown -143	yes -44
#طقات	no -144	yes 135
#طقه>	no 44	unknown 60	yes -120
#طلاء	no 52	yes -72
#طلب>	no 43
#طلبت	unknown 85	yes -124
#طلع>	unknown 40
#طلعا	no -162	unknown 179
#طلعت	unknown 42
#طله>	no -63	unknown -78	yes 125
#طماط	no 110	unknown -75
#طمت>	yes -44
#طمه>	yes -66
#طموب	unknown 49
#طنا>	no -43	unknown -48	yes 88
#طناش	unknown 99	yes -103
#طنجر	no -43	unknown -156	yes 125
#طني>	no -40	yes 56
#طنيه	unknown 55
#طوال	no -74	unknown 71
#طوان	no -66
#طوب>	no -87	unknown -61	yes 132
#طوبه	no -47	unknown 130	yes -100
#طوبي	no -79	yes 106
#طوره	no 102	yes -76
#طورو	no 72	unknown -44	yes -40
#طوع>	unknown -95	yes 44
#طول>	no -172	unknown 216	yes -74
#طوله	no 58
#طون>	no 40	unknown -55
#طونو	yes -58
#طوني	yes 59
#طويل	no 54	unknown -49
#طيار	no -93	unknown 176	yes -98
#طيبت	no 105	unknown -130
#طيبه	no 92	unknown -45	yes -73
#طيته	unknown -162	yes 120
#طيتو	no 64	unknown -139	yes 43
#طيح>	unknown -87	yes 121
#طيحا	no 117	unknown -157
#طيحو	unknown -89	yes 108
#طيخه	no -72	unknown -48	yes 112
#طير>	no 80	unknown -62	yes -83
#طيرا	no -76
#طيرت	no 46	unknown -126	yes 75
#طيع>	no -54	unknown -47	yes 101
#طيفه	no 93	yes -57
#طيم>	unknown 108	yes -76
#طين>	no -112	unknown -77	yes 146
#طيني	unknown -66
#طيه>	no 97	unknown -129
#ظارا	no -42	unknown 80	yes -41
#ظام>	unknown -112	yes 48
#ظايا	unknown -92	yes 46
#ظلام	no -67	unknown -54	yes 122
#ظله>	unknown 111	yes -141
#ظنا>	unknown 76	yes -59
#ظهر>	yes 41
#ظهره	no -154	unknown -62	yes 195
#ظهري	no -52	unknown -122	yes 172
#ظيه>	unknown -150	yes 119
#عاج>	no 68	yes -110
#عاد>	no 133	unknown -94
#عاده	unknown 47	yes -97
#عارف	no -70	unknown 74
#عاس>	no -105	yes 81
#عاش>	no -64	unknown 42
#عاشو	no -42	unknown -75	yes 69
#عاف>	yes 46
#عافا	no 58
#عافي	unknown -44
#عام>	unknown 43	yes -74
#عامر	no -130	yes 92
#عامل	unknown -55
#عامي	no 97	unknown -130
#عاه>	unknown -107	yes 65
#عاها	no -43	unknown -44	yes 45
#عاود	no -58	unknown -40	yes 82
#عاون	no -132	unknown 68	yes 56
#عايا	unknown -47
#عايد	no -49	yes 55
#عباد	no 119	unknown -178
#عبد>	no -87	unknown 89
#عبر>	unknown -44	yes 58
#عبو>	no 41	yes -54
#عترض	unknown -136	yes 121
#عتله	no 177	unknown -162	yes -73
#عتنا	no 50	unknown -53
#عتني	no -58	unknown -63	yes 117
#عته>	no 78	yes -68
#عتين	yes 43
#عثرت	no -44	yes 60
#عجاج	no -58	yes 52
#عجزه	no 78	unknown -65
#عجلا	no -65	yes 49
#عجلت	no 85	unknown -55
#عجله	no 56	yes -72
#عجين	no 107	yes -81
#عدا>	no -47	unknown -41	yes 87
#عدت>	no 59	yes -58
#عدد>	no 208	unknown -135	yes -108
#عدما	no 90	yes -114
#عدنا	unknown 54	yes -64
#عده>	no 60	yes -53
#عراس	no 102	yes -112
#عربه	no 53	unknown -81
#عربي	no -122	unknown 109
#عرج>	yes 48
#عرس>	unknown 94	yes -61
#عرض>	no 89	yes -64
#عرضت	no 43	unknown -82	yes 40
#عرف>	no -41	unknown 91	yes -47
#عرفش	unknown -128	yes 110
#عرفن	yes -42
#عرفه	yes 42
#عرفو	no -113	unknown 151	yes -61
#عروس	unknown 94	yes -111
#عساس	no -42	unknown -98	yes 120
#عسل>	no -174	unknown 129
#عسين	no 128	unknown -80	yes -58
#عشر>	no -45
#عشري	no -41	unknown 108	yes -63
#عشيه	no -41	yes 41
#عصا>	unknown -125	yes 93
#عصاب	no 195	unknown -132	yes -113
#عصر>	unknown 61	yes -76
#عصمه	no -83	unknown -60	yes 144
#عصير	unknown 155	yes -173
#عضني	no -60	unknown -67	yes 122
#عطات	no 102	unknown 80	yes -154
#عطان	no -48
#عطاه	no -72	unknown -68	yes 141
#عطاو	no 61	yes -72
#عطتن	unknown 45	yes -48
#عطل>	no -139	unknown 156
#عطيت	unknown -70
#عطين	no -174	unknown 44	yes 109
#عظم>	unknown -138	yes 144
#عفن>	no 58	unknown -77
#عفوا	unknown -51	yes 51
#عقد>	no -97	unknown 71
#عقرب	no -48	yes 43
#عقه>	unknown 66	yes -48
#عقول	no 140	unknown -96	yes -89
#عكاز	no -129	unknown -122	yes 204
#علات	yes 50
#علاج	no -66	unknown 40
#علاش	no -70	unknown 128	yes -59
#علاق	no -52
#علبه	no 84	yes -90
#علت>	no 122	unknown -125
#علق>	no 64
#علمك	no 52	yes -77
#عله>	yes -53
#علوم	no 75	yes -56
#علوي	no 62	yes -49
#عمار	no -50	unknown 41
#عمدا	no -59
#عمر>	yes -61
#عمرت	no -164	unknown 209	yes -86
#عمرو	no -51	unknown 43
#عمري	no -76	unknown -61	yes 135
#عمل>	unknown 49
#عملت	yes -73
#عملي	unknown -52	yes 56
#عمي>	no -83	unknown 79
#عميق	no 48	unknown -102
#عناه	unknown 83	yes -54
#عندم	no -50	unknown 86
#عندن	no -72	unknown 72
#عنده	unknown -42	yes 72
#عنق>	no -57	unknown -54	yes 112
#عنقي	no -50	unknown -60	yes 107
#عني>	no -46	yes 61
#عها>	no -55
#عوا>	no -70	yes 70
#عوج>	no 54	unknown -95
#عوجو	no 94	unknown -48	yes -57
#عود>	no 46	yes -52
#عوض>	yes -40
#عوضو	no -41	unknown 54
#عول>	no -175	unknown -102	yes 216
#عوم>	no 176	unknown -211
#عون>	no 122	unknown -90
#عوني	no -69	yes 42
#عوها	unknown -124	yes 87
#عيا>	no 137	unknown -86	yes -70
#عياد	no -78	unknown 202	yes -138
#عيد>	no 129	unknown -53	yes -81
#عيطت	yes -43
#عيطن	yes -59
#عيطو	no -60	unknown 127	yes -87
#عين>	unknown -71	yes 91
#عينا	no -102	unknown -63	yes 128
#عيني	unknown -53	yes 50
#عيون	no -81	unknown 99
#غابه	unknown -56
#غاتش	no -62	unknown -61	yes 97
#غادر	unknown 67	yes -55
#غارق	no 48
#غاز>	unknown -43
#غاش>	no 56	unknown -64
#غالي	no 184	unknown -125	yes -76
#غدا>	no 70
#غراف	yes -79
#غرب>	no -58	yes 58
#غربا	no -91	unknown 123	yes -52
#غرز>	no -45	unknown -124	yes 168
#غرزا	unknown -61	yes 99
#غرزه	no -68	unknown -65	yes 126
#غرفه	unknown 56	yes -48
#غرقت	unknown 74	yes -52
#غزال	no 131	unknown -113	yes -51
#غسل>	no 63	yes -99
#غسله	no 49	yes -88
#غسيل	no -40	unknown -64	yes 94
#غشت>	unknown 40
#غطا>	no 72	unknown -72
#غلاق	no -107	unknown -102	yes 176
#غلط>	no -91	unknown 49
#غلقه	unknown -149	yes 157
#غمي>	no -49	unknown -68	yes 116
#غنا>	no 110	unknown -189	yes 61
#غوا>	no -57	unknown 97
#غوت>	no -59	unknown -79	yes 139
#غيتش	no -65	yes 55
#غير>	unknown -42
#غيير	no -61	unknown 111	yes -48
#فابو	no -63	unknown 154	yes -95
#فات>	no 51
#فاته	no 76	unknown -62
#فاتي	no -44
#فاجي	no -71	unknown 103
#فار>	no 72	yes -102
#فاز>	yes -66
#فاس>	unknown 66	yes -65
#فاصط	unknown -44
#فاض>	no -46	unknown 88	yes -46
#فاضت	no -40	yes 52
#فاع>	unknown 57
#فاكت	unknown 97	yes -59
#فال>	unknown 66	yes -81
#فالا	no 72	unknown -91
#فالب	no -51
#فالت	unknown -43
#فالح	no -64	yes 78
#فالخ	no -43	unknown 86	yes -59
#فالر	no -45	unknown -68	yes 116
#فالس	no -57	unknown -47	yes 105
#فالص	unknown -59
#فالض	no -78	unknown 122	yes -73
#فالط	no -69	yes 77
#فالظ	no -45	unknown -42	yes 86
#فالع	no 43
#فالف	no -72	unknown -88	yes 155
#فالق	no 51	unknown -65
#فالك	unknown -42
#فالل	unknown 42
#فالن	unknown -74	yes 58
#فاله	no -121	unknown 44	yes 41
#فالو	no 128	unknown -170
#فالي	no -122	unknown 42	yes 53
#فان>	yes 62
#فانك	no -95	unknown 53
#فاه>	no 112	unknown -114
#فاها	no 47
#فاوه	unknown -63	yes 52
#فبلا	unknown -61
#فتات	no 53	unknown -69	yes -51
#فتاح	no -99	unknown 59
#فتح>	unknown -75	yes 66
#فتحت	no -58	unknown 88
#فتحط	no 97	unknown -129
#فتحه	no -128	yes 99
#فتحو	no 66	yes -69
#فتشق	no 126	unknown -59	yes -81
#فتو>	no 95	unknown -85	yes -52
#فتي>	no -79	unknown -118	yes 174
#فثقب	unknown -124	yes 71
#فجاء	no -130	unknown 142
#فجرت	no 53	yes -109
#فحال	no 112	unknown -50	yes -102
#فخار	no 145	unknown -143	yes -55
#فخد>	no -153	unknown -102	yes 204
#فخذ>	unknown -46	yes 79
#فخرج	no -64	yes 82
#فدار	no -89	unknown -53	yes 95
#فراس	unknown -47
#فراش	no -112	unknown 43	yes 53
#فرام	no -89	yes 95
#فران	no 64
#فرج>	no 52	unknown -50
#فرغو	unknown 68
#فركع	no -60	unknown 128	yes -74
#فرن>	no 159	unknown -195
#فرنس	yes -54
#فره>	unknown -59
#فرو>	no -93	unknown 99
#فريق	no 250	unknown -128	yes -122
#فريك	no 71	yes -79
#فرين	no 46
#فزت>	no -63	unknown 45
#فزه>	no -74	unknown 108
#فستا	no -111	unknown 181	yes -104
#فسه>	no -99	unknown -86	yes 152
#فسو>	no -149	yes 92
#فسوق	no -45	unknown 67
#فصل>	unknown -88	yes 109
#فصلت	yes -46
#فضت>	unknown 49	yes -59
#فطان	no -95	unknown 215	yes -172
#فطري	unknown -58
#فطو>	yes -44
#فطور	unknown 42	yes -67
#فطوم	unknown 50	yes -69
#فظهر	no -100	unknown -64	yes 153
#فعتن	no -40	unknown -49	yes 82
#فعل>	no -40	unknown 42
#فعني	no -90	unknown -163	yes 218
#فعه>	no 90	yes -68
#فقد>	unknown -47	yes 58
#فقدت	no -56	unknown 130	yes -109
#فقط>	no 94	unknown -48	yes -45
#فقه>	yes -47
#فقي>	no -57
#فلا>	no 171	unknown -145
#فلاح	no 72	unknown -61
#فلت>	unknown -81	yes 85
#فلق>	no -77	unknown -60	yes 102
#فلم>	yes -54
#فلمس	no 53	unknown -116
#فلوس	no -78	unknown 45
#فلي>	no 76	yes -52
#فما>	no 81	yes -49
#فنان	no -137	unknown 187	yes -59
#فندق	unknown 62	yes -49
#فها>	unknown -43	yes 47
#فهم>	no -71	unknown 133	yes -68
#فوخ>	no -109	yes 87
#فوخه	unknown -81	yes 54
#فورا	no 65	yes -119
#فوسط	yes -46
#فوقي	no -46	unknown 116	yes -73
#فول>	no -95	yes 109
#فولو	no -64	unknown -60	yes 122
#فون>	unknown 43	yes -59
#فيا>	no 47	unknown -57
#فيتر	no 43	yes -53
#فيدو	no -114	unknown -148	yes 245
#فيدي	yes -46
#فيرا	no -80	yes 69
#فيرم	no 168	unknown -132	yes -66
#فيزو	no 118	unknown -73	yes -61
#فيف>	no 40	unknown -88	yes 46
#فيفه	no -127	unknown -97	yes 195
#فيل>	no -92	unknown 61
#فيلا	no 73	yes -58
#فيلت	no 53	yes -44
#فين>	unknown -61
#فينا	no 159	unknown -132
#فيهم	no 41	unknown -41
#فيي>	no 64	unknown -76
#قاء>	no -76	unknown 138	yes -70
#قابل	no -56	unknown -60	yes 113
#قاتش	no -89	unknown 86
#قادر	no -44	unknown -68	yes 111
#قادم	no -61	unknown 96	yes -62
#قادو	yes -46
#قاس>	no 159	unknown -108	yes -49
#قاسي	no 160	unknown -130
#قاطع	unknown -41
#قاعد	unknown -57
#قاعه	no -45	yes 73
#قالت	unknown 64
#قالي	no -45	unknown 58
#قان>	no 81	unknown -114
#قاو>	no 70	unknown -81
#قاوه	unknown -48
#قايد	unknown -45
#قايق	unknown -42
#قبتي	no -91	unknown -65	yes 141
#قبض>	no -53	yes 66
#قبه>	unknown -52	yes 84
#قبو>	unknown 93	yes -61
#قتحم	no 112	unknown -165
#قتلع	unknown 40
#قته>	no 142	unknown -83	yes -59
#قتها	no 42	yes -43
#قتي>	no -50	unknown 96	yes -46
#قدت>	no -56	unknown 130	yes -109
#قدرش	no -76	unknown -79	yes 156
#قدرو	no 170	unknown -141	yes -61
#قدم>	yes 48
#قدمت	unknown 48
#قدمي	no -114	yes 110
#قديم	unknown 61	yes -63
#قرا>	no -109	yes 67
#قران	no -53	unknown 74	yes -67
#قرب>	no 48
#قرعه	no -79	unknown 51
#قرمي	unknown -139	yes 155
#قره>	yes 51
#قرير	unknown -53	yes 56
#قسط>	no -120	unknown 191	yes -83
#قسم>	no -42
#قضاي	no 58	yes -74
#قطار	unknown 114	yes -97
#قطر>	unknown 103	yes -76
#قطع>	no -46	yes 64
#قطعا	no 185	unknown -221
#قطعت	no -118	yes 132
#قطعه	no 76	unknown -94
#قطعو	no -129	unknown 178	yes -67
#قطه>	unknown 95	yes -82
#قطور	unknown 78	yes -120
#قطون	yes 54
#قعت>	no -80	yes 61
#قعد>	no 61	unknown -56
#قعه>	no -61	unknown 44
#قفا>	yes -43
#قفز>	unknown -62	yes 95
#قفزت	no -63	unknown 45
#قفش>	no -116	unknown 40	yes 60
#قفطا	no -95	unknown 215	yes -172
#قفه>	no 54	yes -64
#ققت>	no 42	yes -87
#قلاه	no 64
#قلب>	yes -54
#قلبا	no 58	unknown -72
#قلبت	unknown -47
#قلبو	unknown -45
#قلبي	unknown 138	yes -139
#قلت>	yes 47
#قلع>	no -86	yes 69
#قلعا	no -154	unknown 63	yes 49
#قلنا	no -83	yes 62
#قله>	yes -60
#قلوب	no -82	unknown 118
#قلوع	no 66
#قلوه	no -77	unknown -43	yes 118
#قلي>	no 44	unknown -49
#قمام	unknown 86	yes -64
#قمها	unknown 81	yes -67
#قمي>	no -91	unknown 151	yes -90
#قنا>	no 82	unknown -82
#قناه	no -126	unknown 176	yes -61
#قندي	no -177	unknown 208	yes -154
#قنطر	unknown -144	yes 108
#قني>	no -63	yes 48
#قنيط	yes -40
#قنين	unknown -68	yes 64
#قها>	unknown -56	yes 82
#قهوه	unknown -60	yes 40
#قهي>	no 63	unknown -72
#قوا>	no 58	unknown -78
#قوب>	yes -40
#قوط>	no -68	unknown -48	yes 116
#قولو	no -106	yes 88
#قوه>	unknown -58	yes 58
#قويه	no 77	unknown -78
#قيا>	unknown -80	yes 47
#قياس	no 72	unknown -66
#قيبه	unknown 58	yes -77
#قيت>	unknown 48
#قيتش	no -69
#قيته	no 79	unknown -91
#قيتو	no -114	unknown 142	yes -40
#قيدو	unknown -56	yes 87
#قيع>	no -67	unknown 64
#قيق>	unknown 68
#قيقا	no 43	unknown -40
#قيمت	no -53	unknown 99	yes -45
#قين>	no 141	unknown -198	yes 46
#قينا	no 42	unknown 40	yes -87
#قيه>	no -71	unknown 43
#كاب>	no 83	unknown -48
#كابل	unknown -94	yes 71
#كابو	no 57
#كاتب	unknown 133	yes -138
#كاحل	no -48	unknown -54	yes 102
#كارا	no 69	unknown -109
#كارت	unknown 91	yes -80
#كارث	no -97	yes 54
#كارد	no -103	unknown -106	yes 167
#كارط	yes -79
#كاري	no 117	unknown -105
#كازا	no 78	unknown -92
#كاس>	no -74	unknown 58
#كاسك	no -95	unknown 136	yes -79
#كاط>	no -72	yes 92
#كاع>	no 91	unknown -55	yes -54
#كاف>	no -60	unknown 127	yes -67
#كاك>	no 82	unknown -65
#كاله	no -58	yes 85
#كالو	no 125	unknown -145
#كامي	unknown 46
#كانش	no 61	yes -46
#كانه	no 204	unknown -164	yes -44
#كانو	no 91	unknown -96
#كاني	yes -59
#كاين	no 49	yes -42
#كبار	no -127	yes 124
#كبت>	no -69	unknown 96	yes -67
#كبتي	unknown -82	yes 110
#كبري	yes -56
#كبه>	unknown -73	yes 100
#كبير	unknown -47	yes 44
#كتاب	no -72	unknown 61
#كتار	unknown 83	yes -89
#كتب>	unknown 49
#كتبت	no -78	unknown 63
#كتبك	no -123	yes 111
#كتبن	unknown -41	yes 62
#كتبه	unknown 77	yes -53
#كتبي	no -66	unknown 133	yes -66
#كتري	no -81	unknown 112	yes -51
#كتسو	yes -49
#كتف>	no -81	unknown -135	yes 203
#كتفه	no -68	unknown -69	yes 136
#كتفي	unknown -77	yes 73
#كتقو	no -50	unknown 60
#كتنا	no 115	unknown -93
#كتور	yes -48
#كثر>	no 127	unknown -69	yes -71
#كثير	no -63	yes 49
#كثيف	no -185	unknown 73	yes 66
#كحال	no -47
#كحل>	no 135	unknown -58	yes -97
#كدمه	no -96	yes 124
#كذلك	no 98	yes -64
#كرا>	no 72	unknown -82
#كراج	unknown 46
#كراس	unknown -100	yes 95
#كرام	no 84	yes -56
#كران	no -69	yes 94
#كرسي	no -93	unknown 55
#كرشي	no -79	unknown -89	yes 165
#كروه	no 232	unknown -146	yes -108
#كري>	no 45
#كسرا	unknown -139	yes 151
#كسرت	unknown -40	yes 65
#كسرو	unknown 49	yes -55
#كسي>	yes 45
#كسيج	no -108	unknown -57	yes 165
#كسيد	no -62	unknown -69	yes 131
#كشي>	no -89	unknown 117
#كعات	no -60	unknown 64
#كعب>	no -92	unknown -90	yes 162
#كفي>	no -111	unknown 43	yes 41
#كلات	no -57	unknown 75
#كلاك	unknown 96	yes -70
#كلام	no 90	yes -140
#كلت>	no -154	unknown 165	yes -46
#كلمه	no -114	unknown 62
#كلنا	no 107	unknown -88
#كله>	unknown -45
#كلهم	unknown -64	yes 94
#كلو>	no 101	unknown -71
#كليا	no 46	unknown -59
#كليت	no 93	unknown -84
#كليم	no -59	unknown 152	yes -104
#كلين	unknown -85	yes 122
#كليو	no -42	unknown 87	yes -46
#كما>	no 48	unknown -119	yes 64
#كمان	no -95	unknown 186	yes -138
#كمل>	unknown 94	yes -102
#كنا>	no 63	unknown -56
#كناس	no 42	yes -74
#كنتس	no 42	unknown -92
#كنخد	no -50	unknown -59	yes 92
#كندو	no -53	unknown 74
#كنرج	no -68	unknown 162	yes -133
#كنعا	no -81	unknown -95	yes 149
#كنقد	no -61	unknown -60	yes 121
#كنقط	no -52	unknown -73	yes 123
#كنقل	no -78	unknown 42	yes 41
#كنقو	unknown -76
#كنمس	no 87	unknown -180
#كنمش	unknown -48
#كنني	no 60
#كنه>	no -97	unknown 123
#كني>	no 64	yes -42
#كها>	no 90	unknown -90
#كوار	no -51	yes 41
#كواه	no 55	unknown -113	yes 42
#كوب>	unknown -92	yes 50
#كوتر	no -53
#كور>	no -110	yes 110
#كورس	no -122	unknown 101
#كورن	no 94	unknown -105
#كوره	unknown -42
#كوفر	no 72	yes -90
#كول>	no -40	unknown -132	yes 166
#كولو	no -57	unknown -96	yes 129
#كونط	unknown 46
#كونه	unknown 77	yes -56
#كيا>	unknown 63	yes -59
#كيب>	no -51	unknown 84
#كيبك	unknown 47	yes -43
#كيت>	no -146	unknown 77	yes 63
#كيتس	no 83	unknown -64
#كيتع	no 55	unknown -50
#كيتق	no -52	yes 82
#كيجر	no -69
#كيحر	no -40	unknown -46	yes 86
#كيخر	no 118	unknown -195	yes 80
#كيخل	no -86	unknown 212	yes -165
#كيدخ	no 95	unknown -65	yes -48
#كيدو	unknown -48	yes 76
#كيسو	no -93	unknown 142	yes -78
#كيسي	no -108	unknown 44	yes 80
#كيضح	unknown 48	yes -72
#كيضر	no -75	yes 91
#كيط>	unknown 61	yes -57
#كيطي	no 56	unknown -116
#كيف>	unknown 58	yes -58
#كيفا	no 123	unknown -125
#كيقط	unknown 97	yes -92
#كيل>	unknown 74	yes -58
#كيلو	yes -70
#كين>	no 78	unknown -128
#كينا	no 232	unknown -142	yes -91
#كينغ	no -82	unknown 62
#كينك	unknown -122	yes 81
#كيه>	unknown -51
#كيو>	no -105	unknown 215	yes -141
#كيوج	no -94	yes 58
#لاء>	no 115	unknown -52	yes -63
#لاب>	no -60
#لابا	no 159	unknown -88	yes -72
#لابس	no -67	unknown 94
#لابه	no -86	yes 67
#لابو	no -124	unknown 209	yes -99
#لابي	no -89	unknown 97	yes -59
#لاته	unknown -42
#لاتو	no 92	unknown 51	yes -162
#لاث>	no -69	yes 64
#لاثا	no -54	yes 40
#لاثه	unknown -54
#لاثو	unknown 46	yes -53
#لاثي	no 76	yes -88
#لاج>	no -77	unknown 68
#لاجا	no 109	unknown -51	yes -55
#لاجه	unknown 40
#لاح>	yes -46
#لاحذ	no 76	unknown -43
#لاحظ	no -80	unknown 116	yes -49
#لاخر	no -57	yes 64
#لاد>	no 44	unknown -74
#لادو	unknown 61
#لادي	no 77	yes -59
#لارج	unknown -88	yes 45
#لارض	unknown 74	yes -68
#لارو	no 70	unknown -56
#لاري	no 62	yes -69
#لازم	no 129	yes -164
#لاسب	no 140	unknown -83	yes -68
#لاست	no 67	unknown -54
#لاسط	yes -42
#لاسع	no -52	yes 71
#لاسف	no 41
#لاسم	no -73	unknown 175	yes -114
#لاسن	unknown 53	yes -51
#لاسو	no 51	yes -40
#لاش>	no -70	unknown 128	yes -59
#لاشا	no 41	yes -80
#لاصا	no 134	unknown -104	yes -99
#لاصت	no -81	yes 113
#لاصق	unknown -78	yes 98
#لاصل	no -66	unknown 121	yes -58
#لاصه	unknown 60	yes -80
#لاضر	no 115	unknown -92
#لاط>	unknown -55	yes 49
#لاطا	no 167	unknown -134
#لاغ>	no -90	unknown 147	yes -84
#لاغا	no -67	unknown 105
#لافا	unknown 114	yes -77
#لافت	no -128	unknown -74	yes 157
#لافو	no -72
#لافي	no 175	unknown -115	yes -164
#لاق>	no -150	unknown 95
#لاقل	no 44	unknown -56
#لاقه	unknown -44
#لاقي	no 125	unknown -80	yes -48
#لاكا	unknown 67	yes -63
#لاكه	yes -40
#لاكو	no -51	yes 41
#لال>	no -43	unknown 58
#لالم	no -56	unknown 76
#لاله	no -66	unknown 98
#لالو	no 54	yes -56
#لالي	no -61
#لامب	no -69	yes 42
#لامر	no 58	yes -57
#لامه	no 143	unknown -104	yes -47
#لامو	no -46	unknown -77	yes 117
#لامي	unknown -60	yes 91
#لان>	no -43	unknown 70
#لانت	unknown 108	yes -73
#لانج	no -89	unknown 168	yes -78
#لانس	no -118	unknown 150
#لانص	no -59	unknown -52	yes 114
#لانع	no -65	unknown -74	yes 139
#لانن	no -87	yes 47
#لانه	unknown 86	yes -65
#لاني	yes -80
#لاه>	no 80	yes -49
#لاو>	no -110	unknown 155	yes -43
#لاور	unknown -44
#لاوط	no -107	unknown 77
#لاول	no 62	unknown -59
#لاي>	no 86	unknown -43	yes -43
#لاير	no -97	unknown 97
#لايس	unknown 48	yes -87
#لايك	unknown 46	yes -99
#لبات	no 109	unknown -108
#لباد	no -221	unknown 42	yes 78
#لباس	no -79	yes 84
#لباش	unknown -95	yes 113
#لباط	no 58	unknown 64	yes -192
#لباق	no -92	unknown 77
#لبال	unknown -99	yes 91
#لبان	unknown -53
#لبحث	no 99	unknown -91
#لبحر	unknown 41
#لبخا	no -78	unknown -77	yes 152
#لبرا	unknown 124	yes -104
#لبرد	no -52	unknown 53
#لبرم	no 130	unknown -79	yes -66
#لبرو	no -74
#لبري	unknown -70
#لبزط	yes -54
#لبصم	no 48	yes -92
#لبطي	unknown -104	yes 52
#لبقر	no -105	unknown 115
#لبكا	no -146	unknown -63	yes 133
#لبلك	unknown 58	yes -45
#لبنا	unknown 74	yes -91
#لبنت	unknown -93	yes 91
#لبنك	no -100	unknown 66
#لبني	no 67	unknown -48
#لبها	no -135	unknown 179	yes -54
#لبو>	no -62	yes 85
#لبوا	unknown 81	yes -75
#لبوب	no -63	unknown 112	yes -56
#لبور	no -62	yes 52
#لبوط	unknown -57	yes 90
#لبوم	yes 58
#لبي>	unknown 99	yes -95
#لبيا	no 108	unknown -112
#لبيب	no 74	yes -58
#لبيج	no 70	unknown -67
#لبير	no -86	unknown 145	yes -76
#لبيس	unknown 77	yes -60
#لبيض	no 80	yes -48
#لبيط	no -74	yes 71
#لبيع	no 120	unknown -52	yes -75
#لبيك	unknown -164	yes 167
#لتاب	yes -51
#لتاس	unknown -51	yes 60
#لتام	unknown 53
#لتبن	unknown 44	yes -45
#لتحت	no -73	yes 46
#لتدف	unknown -70	yes 41
#لتر>	no 82	unknown -40	yes -58
#لترق	unknown -40	yes 75
#لترو	yes 62
#لتصا	no -56	unknown 60
#لتصر	no -93	unknown 111
#لتصل	no -51	unknown 83
#لتعو	no -44	unknown 48
#لتقا	no 88	unknown -106
#لتلا	no 50	yes -51
#لتنا	no 135	unknown -84	yes -58
#لتني	unknown 104	yes -103
#لتها	no 56	unknown -87
#لتهب	no -70	unknown -117	yes 154
#لتهم	no 179	unknown -141	yes -55
#لتو>	no -105	unknown 101
#لتوص	no 45	unknown -93
#لتوق	no 61	unknown -66
#لتوي	unknown -49	yes 47
#لتين	no -47	yes 44
#لتيو	no -112	unknown 151	yes -77
#لثام	no -72	unknown 143	yes -71
#لثان	unknown -44
#لثلج	no -75	unknown 54
#لثمن	no 73	unknown -84
#لثه>	unknown -46
#لجاج	no 92	unknown -137
#لجان	no 112	yes -101
#لجبس	unknown -57	yes 86
#لجبص	unknown -80	yes 70
#لجبل	no 46	yes -72
#لجرح	unknown -97	yes 77
#لجرد	no -69	unknown 96
#لجزا	no 128	yes -101
#لجلا	no -76	unknown 56
#لجمل	unknown -44	yes 55
#لجمي	no 93	unknown -61	yes -40
#لجنا	no -74	unknown 60
#لجند	no -114	unknown 87
#لجنط	no 237	unknown -101	yes -187
#لجني	no 46	unknown -76
#لجهت	no 53	yes -70
#لجهد	unknown -101	yes 76
#لجهه	no 57	yes -81
#لجوا	no 55	yes -56
#لجيب	no 52	yes -100
#لحاد	unknown -48	yes 55
#لحار	yes -43
#لحاس	no -125	unknown 220	yes -112
#لحاف	no 40
#لحان	yes -65
#لحبل	no 84	unknown -45	yes -49
#لحج>	no 308	unknown -256	yes -104
#لحجا	unknown -66	yes 91
#لحد>	no 53	unknown -135	yes 56
#لحدا	no -46	unknown 60
#لحري	unknown -63	yes 89
#لحسا	no -77	unknown 116	yes -47
#لحسن	unknown 50
#لحسي	no 70	unknown -55
#لحصا	unknown -46
#لحصي	no 56	yes -52
#لحظه	no -127	unknown 64	yes 46
#لحفر	no -99	unknown -81	yes 160
#لحق>	unknown 80	yes -88
#لحقت	no 141	unknown -186	yes -42
#لحقي	no 103	yes -105
#لحلا	no 85	yes -80
#لحلو	unknown 54	yes -71
#لحلي	unknown 60
#لحما	no -54	yes 42
#لحمد	no 116	unknown -101
#لحمر	unknown 78	yes -79
#لحنف	no -87	unknown 123	yes -56
#لحو>	no -86	unknown 147	yes -89
#لحوا	yes -73
#لحوت	no -65	unknown 82
#لحوض	no 104	unknown -85
#لحوم	no -99	unknown 103
#لحي>	no 68	unknown -67
#لحيط	no -43
#لحين	yes 50
#لخار	unknown -54	yes 45
#لخام	unknown -51	yes 43
#لخان	unknown 42	yes -44
#لخبز	no -75	unknown -56	yes 124
#لخدا	no 91	unknown -137	yes 43
#لخدم	no -85	unknown 126	yes -41
#لخرا	yes -62
#لخزا	unknown 44
#لخسا	unknown 46	yes -67
#لخشب	unknown 50
#لخضا	no -154	yes 129
#لخط>	unknown -47	yes 53
#لخلع	no 61	unknown -51
#لخمي	unknown 57
#لخوف	unknown 53	yes -67
#لخير	no 87	unknown -57	yes -51
#لخيم	unknown -111	yes 100
#لداب	no -93	unknown -72	yes 149
#لداخ	no 83	yes -83
#لدار	unknown 55
#لدتي	unknown -115	yes 95
#لدجا	no 78	yes -44
#لدخا	unknown -42
#لدرا	no -47	yes 53
#لدرب	no 63	yes -53
#لدرج	no -61
#لدرو	no -90	yes 52
#لدري	unknown -44
#لدش>	no 103	unknown -118
#لدقي	unknown 68
#لدلا	no 140	unknown -52	yes -135
#لدم>	no -87	unknown -73	yes 159
#لده>	unknown -66	yes 77
#لدها	no 90	yes -76
#لدو>	unknown -60	yes 67
#لدوا	no -85	unknown 90
#لدور	unknown -75	yes 52
#لدول	yes 48
#لديب	no 168	unknown -103	yes -66
#لديه	unknown 70	yes -55
#لذرا	no 44	unknown -99
#لذهب	no -82	unknown 131	yes -52
#لذي>	no 61	unknown -50
#لراج	no 55	unknown -51
#لراس	no -108	yes 93
#لراك	no -104	unknown -123	yes 216
#لراي	no 180	unknown -121	yes -79
#لربا	unknown -102	yes 71
#لربع	unknown 94	yes -74
#لرجل	no 63	unknown -60
#لرحل	no -74	unknown 130	yes -67
#لرطو	no -84	unknown 152	yes -98
#لرعد	no -94	unknown 54
#لرقب	no -75	unknown -85	yes 159
#لركب	unknown -63	yes 58
#لركل	unknown -64	yes 42
#لرما	no -134	unknown 197	yes -112
#لرمل	no 40	unknown -46
#لروا	unknown 68	yes -61
#لروب	yes 53
#لروض	no 107	unknown -117
#لروم	unknown 57
#لرون	unknown 67	yes -89
#لروي	unknown 94	yes -79
#لريح	unknown -76	yes 70
#لريد	no -74	unknown 126	yes -66
#لزاج	unknown -85	yes 85
#لزبل	no -87	unknown 83
#لزرب	no 48	yes -45
#لزرع	no -50
#لزرق	unknown -42
#لزري	unknown 61	yes -59
#لزلي	no 73	yes -92
#لزنق	no 45	unknown -78
#لزوا	no -90	unknown 166	yes -83
#لزيت	unknown -46
#لساد	no 44
#لسار	no -54	unknown 89	yes -44
#لساس	no -123	unknown 157	yes -85
#لساق	no -49	unknown -47	yes 93
#لسان	unknown 41	yes -52
#لسبا	no 77	unknown -73
#لسبي	no -73	yes 88
#لستا	no 79	unknown -89
#لسجا	unknown -87	yes 69
#لسخا	no 90	unknown -126
#لسخو	no -112	yes 92
#لسدا	no -110	unknown 99
#لسرب	no -96	unknown -141	yes 201
#لسرد	no 133	unknown -153
#لسرق	no 72	yes -49
#لسرو	unknown 41	yes -44
#لسري	unknown 48
#لسطح	no -48
#لسطل	no -98	unknown 135	yes -57
#لسطو	no 80	unknown -152	yes 76
#لسعا	no -91	unknown -45	yes 134
#لسفر	unknown 60	yes -79
#لسفل	no 76	yes -52
#لسفن	unknown -71	yes 83
#لسقي	no -114	unknown 132	yes -68
#لسكا	no 41	unknown 52	yes -104
#لسكو	no -53	yes 62
#لسلط	no 50	unknown -41
#لسلع	no 51
#لسلك	no 61	yes -90
#لسلم	unknown -46	yes 82
#لسلو	no -43	unknown -53	yes 66
#لسما	unknown -49	yes 63
#لسنا	yes -42
#لسنس	unknown -101	yes 126
#لسه>	no -66	yes 67
#لسوا	unknown 91	yes -93
#لسور	unknown -115	yes 49
#لسوك	no -73	unknown 106
#لسي>	no -142	unknown 124
#لسير	no 55	unknown -65
#لسيف	no -57	unknown 53
#لسيل	no -45	unknown 100	yes -52
#لسيم	unknown 71	yes -64
#لشاب	unknown -138	yes 111
#لشاح	no 63	yes -79
#لشاش	unknown 44	yes -66
#لشان	no -109	unknown -131	yes 183
#لشبا	no -54	unknown -60	yes 110
#لشبك	no 164	yes -170
#لشجر	no 105	unknown -129
#لشرا	no 60	yes -61
#لشرج	unknown -52
#لشرف	no -55	unknown -52	yes 78
#لشري	no 62	yes -63
#لشفا	unknown -43	yes 48
#لشقه	unknown 43
#لشكا	no 58
#لشمس	no -65	unknown 109	yes -44
#لشمع	no -48	unknown 47
#لشوف	no -61	unknown 40
#لشوك	unknown -93	yes 94
#لشيف	unknown -50	yes 50
#لصاب	unknown 54	yes -46
#لصات	no -65	unknown 54
#لصاع	no 101	yes -92
#لصاك	no -82	unknown 44
#لصان	unknown -135	yes 115
#لصبا	unknown 41
#لصبع	no -83	unknown -103	yes 188
#لصت>	no -51	unknown 67
#لصحو	unknown -55
#لصخر	no 89	yes -128
#لصدا	no -99	unknown 196	yes -98
#لصدم	no -69	yes 101
#لصغي	unknown -81	yes 67
#لصق>	unknown -65
#لصقا	no 278	unknown -199	yes -145
#لصنا	unknown 81	yes -43
#لصند	no 120	unknown -147
#لصو>	yes -55
#لصور	yes -65
#لصيد	no -51	unknown 77
#لصين	no 81	yes -87
#لضبا	no -47	yes 54
#لضبط	no -63	yes 55
#لضرب	no -86	unknown 42
#لضوء	no 43	yes -48
#لضيع	no -97	unknown 156	yes -76
#لطاج	no 56	unknown -141	yes 68
#لطاق	no 120	unknown -94
#لطبا	no 57	unknown -104
#لطبل	unknown -75	yes 91
#لطبي	yes 49
#لطرا	no 46	yes -47
#لطرف	no 54	unknown -54
#لطرق	unknown -44
#لطلا	unknown -47	yes 47
#لطما	no 191	unknown -172
#لطمو	no -45	unknown 81	yes -52
#لطنا	no -176	unknown 71	yes 87
#لطنج	no -43	unknown -156	yes 125
#لطه>	no 58	yes -47
#لطوب	no -72	yes 83
#لطون	yes -45
#لطيا	no -66	unknown 158	yes -111
#لطير	no -45	unknown 130	yes -86
#لطيف	no 92	yes -74
#لطين	no 137	unknown -105	yes -44
#لظلا	no -67	unknown -54	yes 122
#لظهر	unknown -56	yes 50
#لعات	no -153	unknown 125
#لعاد	no 79	yes -97
#لعاص	unknown 77	yes -50
#لعاف	unknown -40
#لعام	no 58	yes -43
#لعان	no -63	unknown 58
#لعاي	no -69	unknown 109	yes -52
#لعب>	no -119	yes 133
#لعبا	no -189	yes 146
#لعبو	no 41	yes -54
#لعت>	no 70	yes -44
#لعجا	no -82	yes 84
#لعجل	yes -60
#لعجي	no 137	unknown -65	yes -84
#لعرا	no 58	yes -47
#لعرب	no -49	unknown 67
#لعرس	unknown 78	yes -67
#لعرض	unknown 167	yes -145
#لعرو	unknown 80	yes -92
#لعسا	no -42	unknown -98	yes 120
#لعشا	no 223	unknown -202	yes -67
#لعشر	no -54	unknown 104	yes -56
#لعشي	yes 52
#لعصر	unknown 64	yes -93
#لعصي	unknown 133	yes -192
#لعظم	unknown -177	yes 117
#لعقد	no -98	unknown 96
#لعلا	no -69	yes 71
#لعلم	no 93	unknown -71
#لعلو	no 62	yes -49
#لعما	unknown 40
#لعمر	unknown 52
#لعمل	no -46
#لعمو	no -77
#لعنا	unknown -150	yes 130
#لعنق	no -66	unknown -56	yes 123
#لعو>	yes 46
#لعود	unknown 46	yes -44
#لعيا	unknown 123	yes -160
#لعيد	no 65	yes -64
#لعين	no 52	unknown -67
#لغاب	unknown -69	yes 53
#لغاز	no -65	yes 69
#لغرز	no -48	unknown -66	yes 114
#لغرف	unknown 62
#لغسي	no -40	unknown -64	yes 94
#لغطا	unknown -74	yes 47
#لغلط	no -124	unknown 116
#لغنا	no 110	unknown -189	yes 61
#لغيت	no -59	unknown 115	yes -53
#لفار	no 50	unknown 46	yes -106
#لفاك	no -67	unknown 150	yes -81
#لفت>	no 43	yes -78
#لفخا	no 145	unknown -143	yes -55
#لفخد	no -153	unknown -102	yes 204
#لفخذ	unknown -46	yes 79
#لفرن	no 150	unknown -108	yes -48
#لفري	no 64	yes -66
#لفزه	no -74	unknown 108
#لفلا	no 42	yes -79
#لفنا	no -77	yes 107
#لفند	unknown 71	yes -74
#لفوق	no -52	unknown 40
#لفول	no -78	unknown -44	yes 123
#لفون	unknown -65	yes 100
#لفيت	no 51	yes -87
#لفير	unknown -67
#لفيض	no -87	unknown 122
#لفيل	yes -41
#لفيه	no 66	unknown -127	yes 66
#لقا>	no -102	unknown 142	yes -52
#لقات	unknown -73	yes 61
#لقاد	yes -41
#لقار	no 54	yes -128
#لقاع	no 114	unknown -155	yes 44
#لقاو	no 50	unknown -55
#لقاي	unknown -45
#لقبو	no -58	unknown 110	yes -50
#لقت>	unknown -59	yes 89
#لقدا	no 76	unknown -172	yes 78
#لقدي	unknown 53	yes -99
#لقرا	no -66
#لقرم	no -93	unknown -133	yes 208
#لقسم	yes -51
#لقضا	no 58	yes -74
#لقط>	no -76	unknown 130	yes -60
#لقطا	unknown 114	yes -97
#لقفل	unknown 43
#لقما	unknown 86	yes -64
#لقنط	unknown -158	yes 110
#لقه>	unknown -61
#لقهو	unknown -72	yes 46
#لقوي	no 62	unknown -98
#لقيا	no 57	unknown -69
#لقيت	unknown 53	yes -43
#لقين	no 40	unknown 64	yes -113
#لكات	unknown 76	yes -74
#لكار	unknown -52	yes 60
#لكاز	no -86	yes 108
#لكاس	no -94	unknown 58
#لكاط	no -63	unknown 78
#لكاف	no -105	unknown 56	yes 40
#لكام	unknown 41
#لكبي	no -56	yes 89
#لكت>	no 298	unknown -203	yes -164
#لكتب	no -51	unknown 123	yes -74
#لكتف	no -80	unknown -51	yes 121
#لكرس	no -84	unknown 51
#لكره	unknown 69	yes -61
#لكرو	no 46	unknown -103
#لكري	no 67	unknown -46
#لكسي	unknown -56	yes 78
#لكل>	no 69	unknown -54
#لكلا	no 72	unknown 44	yes -133
#لكلب	yes -52
#لكلي	no -47	yes 51
#لكن>	unknown -52
#لكنا	no 109	unknown -83	yes -79
#لكنن	no 130	unknown -93	yes -43
#لكنه	no -61	unknown 46
#لكني	no 50
#لكه>	no 160	unknown -97	yes -84
#لكور	no -43
#لكوز	unknown -42
#لكوف	no 72	yes -90
#لكوك	yes -59
#لكول	no -47
#للاس	no 81	unknown -55
#للاف	no -66	unknown 170	yes -116
#للبا	no 72	unknown -76
#للبل	no -51	unknown 109	yes -64
#للبو	unknown 77	yes -72
#للحم	no -111	yes 88
#للدا	no -71	yes 61
#للدر	no -66
#للدو	no -73	unknown 69
#للسب	no -76	yes 84
#للسر	no 103	unknown -71	yes -56
#للسط	no 107	unknown -60	yes -46
#للسي	no 117	unknown -76	yes -81
#للشر	no 74	yes -51
#للصا	no 85	unknown -119
#للعا	no -50	unknown 89	yes -46
#للعم	unknown 53
#للكر	no 46
#للكل	no -49	unknown -58	yes 104
#للكو	no 58	unknown -40
#للمر	unknown -83	yes 51
#للمس	no -130	unknown -47	yes 148
#للمو	no 109	yes -133
#لله>	no 66	unknown -45
#للوح	no -109	unknown 148	yes -90
#للور	no 63	yes -41
#لليس	no -127	unknown -54	yes 123
#لماذ	no -83	unknown 60
#لمار	unknown 52	yes -43
#لماز	no -104	unknown 77
#لماط	no -69	unknown -155	yes 154
#لماك	no 49	yes -63
#لمال	no 71	yes -49
#لمان	no -85	yes 76
#لمت>	no 51	unknown -42
#لمتح	no 76	unknown -72
#لمتر	no 126	unknown -118
#لمتو	unknown 80	yes -85
#لمجا	unknown 68	yes -73
#لمجم	no -149	unknown 40	yes 66
#لمحر	no -81	unknown 117
#لمحط	no -44	unknown 60
#لمحل	no -40	unknown 63
#لمخب	no -54
#لمخز	no -76	unknown 157	yes -95
#لمدخ	no 105	unknown -58	yes -56
#لمدر	unknown -47
#لمدف	no 67	yes -83
#لمدي	unknown -77	yes 65
#لمرت	no 129	unknown -58	yes -83
#لمرج	no 120	unknown -59	yes -64
#لمرس	no -120	unknown 117
#لمرف	no -88	unknown -82	yes 156
#لمره	no 60	unknown -97
#لمسا	unknown -42
#لمست	yes 62
#لمسج	no -64	unknown 40
#لمسر	unknown 117	yes -155
#لمسك	no 135	unknown -153
#لمسم	no -146	unknown 222	yes -117
#لمسو	no 50	yes -50
#لمصا	no 41	yes -85
#لمصب	unknown -55
#لمطا	no 100	unknown -105
#لمطر	no -61	unknown 51
#لمظل	no 41	unknown 67	yes -165
#لمعل	no 229	unknown -131	yes -146
#لمغر	yes 42
#لمغس	no 139	unknown -78	yes -113
#لمقا	no 132	unknown -167
#لمقد	no -81	yes 64
#لمقص	no 71	yes -81
#لمقل	yes -52
#لمقه	unknown -75
#لمكا	no -50	yes 41
#لمكت	no -71	unknown 132	yes -63
#لمكم	no 52	yes -77
#لملا	no 59	yes -53
#لملك	no -43
#لممر	no 108	unknown -45	yes -66
#لمنا	no 116	unknown -74	yes -46
#لمنح	no 118	unknown -130
#لمنز	no -88	unknown 91
#لمنش	no -53	unknown -43	yes 87
#لمني	unknown -65
#لمه>	no 179	unknown -118	yes -70
#لمها	no -88	yes 117
#لمهم	no 134	unknown -79	yes -74
#لموا	no 99	unknown -78
#لموت	no -85	unknown 49
#لمود	no -53	unknown 57
#لموس	no 59	unknown -92
#لموض	no -78	unknown 96	yes -61
#لموق	unknown -76	yes 54
#لموك	no -61	yes 58
#لمون	no 55
#لميا	no 118	unknown -83
#لميذ	unknown -110	yes 46
#لمير	unknown -77	yes 82
#لميك	no 45
#لمين	unknown -44
#لميه	no 65
#لناد	unknown -90	yes 91
#لناس	no 70	unknown -47
#لناف	no 52	yes -55
#لنام	no -50	unknown -96	yes 143
#لنجا	unknown -52
#لنحا	no 184	unknown -149	yes -50
#لنص>	no -179	unknown 84	yes 60
#لنصف	unknown -48
#لنضا	unknown 160	yes -166
#لنظا	unknown 57
#لنعا	no -61	yes 40
#لنقل	no 41
#لنها	no -66	yes 74
#لنوا	no 98	unknown -151
#لني>	no -61
#لنير	no 88	yes -90
#لهم>	no 51	unknown -83
#لهوا	no -71	unknown 85
#لهوت	unknown 82	yes -135
#لهون	no -127	yes 79
#لواج	no 64	yes -109
#لواد	no 101	unknown -79
#لوار	unknown -79	yes 92
#لواق	unknown 45	yes -50
#لوب>	unknown 66
#لوبه	no -75	unknown 117	yes -45
#لوجه	no -64	unknown -52	yes 87
#لوح>	no -63
#لوحت	unknown 57	yes -75
#لوحد	unknown -55	yes 47
#لوحل	unknown 42
#لوحه	yes -61
#لوحي	no 107	yes -88
#لور>	unknown -42
#لورد	no 83	yes -73
#لورش	no 47	yes -60
#لورق	no 44	yes -65
#لورك	no -90	unknown -128	yes 211
#لوز>	unknown 114	yes -86
#لوس>	no -71	yes 54
#لوسط	unknown -93	yes 87
#لوضو	no -110	unknown 78
#لوطو	no 122	unknown -101
#لوع>	no -124	unknown -97	yes 181
#لوعه	no 124	unknown -147
#لوعي	no -68	unknown -93	yes 162
#لوقت	no 88	unknown -74
#لوك>	no 139	unknown -94	yes -87
#لوكا	unknown 58	yes -97
#لول>	unknown 49
#لولا	no 135	unknown -116
#لولد	no -94	unknown -101	yes 181
#لولي	unknown -62
#لوم>	no -47	unknown -79	yes 123
#لوما	no 81	yes -51
#لومب	no -56
#لومت	no 61	yes -68
#لوني	no 182	unknown -61	yes -138
#لوه>	no -81	yes 78
#لويا	no 51	yes -55
#ليان	no 44	unknown -63
#ليب>	unknown 60
#ليت>	unknown 50
#ليته	no 67	unknown -56
#ليج>	no 50
#ليح>	no -51	unknown 83
#ليد>	no -86	yes 79
#ليده	no 56
#ليدي	no -56	unknown -141	yes 152
#ليزر	no -97	unknown 137	yes -41
#ليزه	no -129	unknown 117	yes -40
#ليزو	no -96	unknown 223	yes -173
#ليسا	no -77	unknown -43	yes 115
#ليسر	unknown -45	yes 41
#ليسي	no -57	unknown -75	yes 123
#ليط>	no -41
#ليك>	unknown 98	yes -124
#ليكو	no -63	yes 53
#ليلا	no 53	unknown -40
#ليلت	unknown -96	yes 131
#ليله	no 41
#ليلي	no 183	unknown -128	yes -59
#ليم>	no 50	unknown -50
#ليما	unknown 69	yes -48
#ليمن	no -170	yes 137
#ليمه	no 240	unknown -159	yes -147
#ليمو	no -114	unknown 126	yes -47
#ليني	unknown -85	yes 122
#ليه>	yes 52
#ليهم	no 54	yes -48
#ليو>	unknown 44	yes -46
#ليوم	unknown 54
#ليون	unknown 63
#مابغ	no 159	unknown -163
#مابق	unknown -42	yes 73
#مات>	unknown -59
#ماتت	unknown 56	yes -54
#ماتش	no -132	unknown -106	yes 189
#ماتو	no 58	yes -102
#ماتي	no -60	unknown 70
#ماجا	no 283	unknown -226	yes -112
#ماد>	no -115	unknown 134
#ماذا	no -101	unknown 123
#مارس	yes -46
#مارش	unknown 87	yes -108
#ماري	no -71	unknown 135	yes -90
#مازا	no -42
#مازو	no -109	unknown 98
#ماسي	no -65	unknown -62	yes 102
#ماش>	no -164	unknown 201	yes -65
#ماشي	yes -40
#ماصر	no -112	unknown 106
#ماطم	no 110	unknown -75
#ماطو	no -64	unknown 64
#ماعر	no 60
#ماعن	no -141	unknown 106
#ماعه	no -44
#ماعي	no -68	unknown 83
#مافي	no 126	unknown -99	yes -47
#ماق>	no 55	unknown -87
#ماكا	no 197	unknown -106	yes -98
#ماكن	no 106	unknown -98
#ماكي	yes -42
#مالك	no 40	yes -58
#ماما	unknown -111	yes 81
#مامن	no -103	unknown 95
#مامه	unknown 76	yes -57
#مان>	unknown 49
#مانه	unknown 62	yes -40
#ماني	no -193	unknown -107	yes 210
#ماه>	no -161	yes 116
#ماوق	no 255	unknown -205	yes -124
#مايه	no -89	unknown 183	yes -180
#مبار	no 90	unknown -81
#مبلل	no 101	unknown -95
#مبلو	no -92	yes 55
#مبوا	no -53	yes 87
#مبي>	no -56
#مبيل	yes 60
#مبين	no -88	unknown 52
#مبيه	no -50	yes 49
#متجر	no -97	unknown 106
#متدت	no 40	yes -80
#متر>	no 62	yes -52
#مترا	no 146	unknown -170
#متري	no -53	unknown 40
#متضر	no -76	unknown 148	yes -82
#متعل	no -145	yes 122
#متقا	unknown -64
#متنا	no -53	unknown -81	yes 131
#متني	unknown 53	yes -66
#متي>	yes -51
#مثقو	no -65	unknown 123	yes -61
#مثل>	no -66
#مثلث	no 120	unknown -198
#مثلي	unknown -171	yes 124
#مجاو	unknown 93	yes -59
#مجرو	no 94	unknown -49	yes -44
#مجهو	no 98	unknown -54	yes -54
#محاو	no 65	yes -56
#محرك	unknown 64	yes -41
#محرو	unknown -40	yes 53
#محطم	no 67
#محطه	no -50	unknown 64
#محفظ	unknown 57
#محمد	no -71	yes 63
#محمل	no 84	yes -79
#محمو	no -55	unknown 56
#مخبز	no -40
#مخدو	no -67	unknown 52
#مخزن	no -42	unknown 123	yes -87
#مخلو	unknown -45	yes 58
#مدا>	no -59
#مدام	no -78	unknown 64
#مدخن	no 159	unknown -140
#مدرب	no -50	unknown -109	yes 147
#مدرس	no 48
#مدفا	no 67	yes -83
#مدوا	no 163	unknown -126	yes -58
#مرا>	unknown 92	yes -58
#مراء	no 76	yes -55
#مراق	no -40	unknown -51	yes 91
#مراك	unknown 69	yes -59
#مراه	no -75	unknown 74
#مراي	unknown 52	yes -86
#مرت>	no -62	unknown 83
#مرتي	no -90	unknown 61
#مرجا	no -78	unknown 60
#مرجو	no 120	unknown -59	yes -64
#مرحا	no -132
#مرسي	no -50	unknown 64
#مرضه	unknown -52	yes 58
#مركب	no 64	unknown -81
#مركز	no -131	unknown 79	yes 43
#مركو	unknown 43	yes -59
#مرمي	no 71	yes -129
#مرها	no -77	yes 55
#مرو>	no -42	unknown 86	yes -41
#مري>	no -55	unknown -64	yes 116
#مريض	yes -69
#مرين	no -85	unknown -123	yes 185
#مزدو	no -65	unknown 45
#مزق>	no 41	unknown -95	yes 45
#مزهر	no 129	unknown -70	yes -96
#مسار	yes 41
#مساع	unknown -61	yes 53
#مسبح	no -67	unknown 116	yes -49
#مستا	unknown 68	yes -121
#مستش	no -71	yes 110
#مستع	unknown -53
#مسح>	no 87	unknown -180
#مسدو	no -48	unknown 87	yes -50
#مسرع	unknown -53
#مسرو	unknown 42	yes -113
#مسسن	no 176	unknown -143	yes -71
#مسكو	yes -80
#مسكي	unknown -55
#مسما	no -76	unknown 54
#مسني	no 63	unknown -110	yes 43
#مسه>	no -47	yes 58
#مسوو	no -69	unknown 121	yes -54
#مسيه	no 46	yes -46
#مشا>	no -47	yes 50
#مشاو	unknown -78
#مشتر	no -87	unknown 87
#مشيت	yes -48
#مشين	no -43	unknown 96	yes -52
#مصاب	no 130	unknown -90	yes -44
#مصار	no -50
#مصد>	no -47	unknown 86	yes -83
#مصدر	no 71	yes -43
#مصدو	no -148	unknown 173	yes -168
#مصعد	no -124	yes 98
#مصنع	yes -57
#مضان	unknown 44	yes -58
#مطاف	no 66	unknown -101
#مطر>	no -52	unknown 47
#مطعم	unknown -50	yes 43
#مطعو	unknown 50
#مظله	unknown 111	yes -141
#معاه	unknown -103	yes 88
#معتر	no 61
#معجز	no 78	unknown -65
#معرف	unknown 40
#معرو	no 80	yes -115
#معصم	no -73	unknown -77	yes 152
#معقو	no 140	unknown -96	yes -89
#معلق	unknown 78	yes -154
#معلم	no 90	unknown -75
#معلو	no 75	yes -56
#معمر	no 84	yes -77
#معنا	yes -41
#معها	no -53	unknown 136	yes -85
#معو>	no 190	unknown -152
#معوج	no -73	yes 57
#معيه	no 53	yes -68
#مغرب	yes 42
#مغسل	no 75	yes -90
#مغلق	no -50	unknown -43
#مفات	no -44
#مفاج	no 59	yes -56
#مفتا	no -99	unknown 59
#مفرك	no -153	unknown 242	yes -155
#مقبض	no -53	yes 66
#مقص>	no 82	yes -105
#مقطع	no -214	unknown -103	yes 207
#مقطو	unknown 47	yes -48
#مقعد	no 78	unknown -68
#مقلا	no 64
#مقله	yes -73
#مقلو	unknown 45
#مقهي	no 63	unknown -72
#مكاد	no 47	unknown -62
#مكتب	no -57	unknown 119	yes -64
#مكتر	no -81	unknown 112	yes -51
#مكتو	no 41	yes -110
#مكرو	no 232	unknown -146	yes -108
#مكشو	no -105	unknown 94
#مكم>	no 61	yes -62
#مكن>	unknown 76	yes -62
#مكنا	no 42	yes -74
#مكوا	no 55	unknown -113	yes 42
#مكيف	no 203	unknown -160	yes -57
#ملء>	yes -67
#ملاب	unknown 84	yes -44
#ملات	unknown 52
#ملان	no 62	unknown -57
#ملثم	no -115	unknown -138	yes 213
#ملف>	no 77	yes -56
#ملك>	no -104	unknown 154	yes -51
#ملكه	no 171	unknown -164	yes -44
#ملي>	yes 41
#مليه	unknown -75	yes 76
#مليو	no -57	unknown 150	yes -163
#ممر>	no 58	unknown -49
#ممرض	unknown -52	yes 58
#منا>	no 92	unknown -80
#مناس	no 49	unknown -42
#منت>	no -46	unknown 42
#منتص	unknown -56
#منذ>	no -59
#منزل	unknown 58	yes -40
#منشا	no -53	unknown -43	yes 87
#منطق	no 55	unknown 53	yes -143
#منفو	no -46	unknown -42	yes 87
#منكم	no -107	unknown 152	yes -45
#منه>	no 41	yes -73
#منها	unknown 52	yes -44
#منهم	unknown -103	yes 95
#منو>	unknown -147	yes 120
#منين	no -105	unknown 151	yes -56
#منيه	no -114	unknown 76
#مها>	no -57	yes 52
#مهرس	no -85	unknown -82	yes 153
#مهم>	no 59	yes -47
#مهند	no 69	unknown -48
#موا>	unknown -102	yes 92
#موت>	no -251	unknown 229	yes -109
#موتو	no -81	unknown 52
#موجه	no 66	yes -86
#موجو	no 93	unknown -79
#موخر	no 62	yes -51
#مورا	no 67	unknown -106
#موس>	yes -41
#موسم	no -62
#موسي	unknown -108	yes 105
#موضو	no -78	unknown 96	yes -61
#موظف	unknown -77	yes 63
#موعد	no -65
#موقف	no -47
#موك>	yes -43
#موكي	no -65
#مول>	unknown -46	yes 40
#مولا	no 68	yes -82
#مون>	unknown -74
#موني	no -64	unknown 114	yes -51
#مياه	no 64
#ميت>	no -59	unknown -83	yes 119
#ميته	no -122	unknown -53	yes 154
#ميتو	no -83	unknown -67	yes 141
#ميد>	no -85
#ميذ>	no 46
#ميرا	no -57	unknown 103	yes -46
#ميري	unknown -77	yes 82
#ميس>	unknown 66	yes -45
#ميسا	yes 42
#ميسي	no -94	yes 60
#ميع>	no 56	unknown -61
#ميعا	no 44
#ميك>	no 72	yes -74
#ميل>	no 52	yes -48
#مينا	yes -46
#مينه	no 113	unknown -41	yes -82
#ميني	unknown -89	yes 54
#نابي	no -45	unknown 65
#نات>	no -55	unknown 108	yes -51
#ناج>	yes -46
#ناح>	unknown 58	yes -42
#نار>	unknown 69	yes -45
#نازل	unknown -78	yes 52
#ناس>	no 70	unknown -41
#ناسب	no 49	unknown -42
#ناش>	yes -44
#ناض>	no 84	unknown -119
#ناضت	no -74	unknown 96
#ناعس	no 81	unknown -98
#ناعي	no -65	unknown 104	yes -51
#نافذ	no 51	unknown -45
#ناكل	no 89	yes -119
#نام>	no -75	unknown -89	yes 147
#نامو	no -77	yes 68
#نان>	no -66	unknown 82
#نانت	unknown 85	yes -71
#ناني	no -110	unknown 54	yes 61
#ناه>	no -45	unknown 53
#ناها	unknown -63	yes 55
#ناهم	no 48	unknown -61
#نايم	unknown -41
#نايي	no 107	unknown -84
#نبدل	no 140	unknown -78	yes -106
#نبه>	no -153	unknown 44
#نبها	unknown 45
#نبوب	no -67	unknown 51
#نبور	no 47	yes -46
#نبي>	no -78	yes 48
#نتبه	unknown 60	yes -54
#نترن	no -47	unknown 74
#نترو	no -46	yes 47
#نتسن	no 42	unknown -92
#نتصف	unknown -56
#نتصل	unknown -59	yes 73
#نتفا	unknown 58	yes -74
#نتفخ	no 116	unknown -91
#نتنف	no -78	yes 112
#نتيج	no -58	unknown -40	yes 49
#نتير	no -64	unknown 71
#نتيش	no 78	unknown -41	yes -56
#نتين	no 85	yes -89
#نجا>	no -62	yes 44
#نجار	unknown -52
#نجرح	no 180	unknown -159
#نجره	no -43	unknown -156	yes 125
#نجز>	unknown -51
#نجمه	no -107	unknown 166	yes -85
#نجه>	no -43
#نحاس	no 184	unknown -149	yes -50
#نحرر	no 147	unknown -69	yes -93
#نحن>	no 61	unknown -57
#نحو>	no -82	yes 68
#نخدم	no -52	unknown -48	yes 91
#نخرج	unknown -47	yes 75
#نخلص	no 135	yes -116
#ندار	no -127	unknown 144
#ندخل	no -64
#ندر>	no 111	unknown -46	yes -70
#ندس>	no 69	unknown -48
#ندق>	yes -53
#ندلع	unknown -55
#ندما	no -50	unknown 86
#ندنا	no -72	unknown 72
#نده>	no 50	unknown -88
#ندها	no -65	unknown -64	yes 129
#ندهم	unknown 76	yes -52
#ندو>	no 76	unknown -61
#ندور	no -115	unknown 99
#ندوش	no -84	unknown 72
#ندوق	no 77	unknown -79
#ندير	unknown 50
#نديك	no -53	unknown 74
#نديل	no -185	unknown 139
#نذار	no 51	unknown -52
#نرجع	no -124	unknown 208	yes -139
#نركب	no -76	yes 77
#نزف>	no -78	unknown -45	yes 117
#نزلا	unknown 42	yes -70
#نزلت	unknown 40
#نزلق	unknown -40	yes 76
#نزلن	no 120	unknown -109
#نزلو	no 88	unknown -72
#نزلي	no -79	unknown 110
#نزير	yes -68
#نسا>	no -51	unknown -73	yes 115
#نستا	no 160	unknown -125	yes -46
#نستد	no -55	unknown 119	yes -119
#نسخه	no -66	unknown 70
#نسله	unknown -101	yes 126
#نسمع	unknown -67	yes 72
#نسوق	no 84	unknown -63
#نسول	no 59	yes -55
#نسيت	yes -46
#نسير	no -91	unknown 194	yes -136
#نسين	no -74	unknown 167	yes -122
#نسيه	yes -60
#نشار	no -53	unknown -43	yes 87
#نشق>	no -138	unknown 43	yes 88
#نشقت	no -85	unknown -42	yes 120
#نشوف	no -79	unknown -58	yes 124
#نصاب	no 148	unknown -76	yes -91
#نصب>	no 202	unknown -101	yes -105
#نصرح	no -103	unknown 99
#نصف>	no 76
#نصلح	unknown 72	yes -53
#نصلي	yes -65
#نصيف	unknown 83	yes -49
#نضاض	unknown 127	yes -156
#نطره	unknown -144	yes 108
#نطقه	no 55	unknown 53	yes -143
#نطه>	no 112	yes -108
#نطور	no -61	unknown 64
#نطي>	no -109	unknown -131	yes 183
#نظار	no -42	unknown 80	yes -41
#نعاج	no 120	yes -143
#نعاس	no -105	yes 81
#نعاش	no -65	unknown -74	yes 139
#نعاو	no -134	unknown 58	yes 65
#نعرف	unknown -43
#نعس>	no -63	yes 89
#نعم>	no 46	yes -47
#نعمر	no -115	unknown 98
#نعنا	no -52	unknown 67
#نعيط	no 111	yes -128
#نغرس	no 57	unknown -67
#نفخ>	no -56	yes 55
#نفس>	no 46	unknown -45
#نفسه	unknown -59	yes 84
#نفسو	no -149	yes 92
#نفسي	no 155	unknown -82	yes -79
#نفصل	unknown -46
#نفق>	unknown -50	yes 42
#نفها	no -72	yes 105
#نفوخ	no -46	unknown -42	yes 87
#نقدر	no -71	yes 87
#نقطع	no -55	unknown 66
#نقلب	no -103	unknown 97
#نقلو	unknown -87	yes 62
#نقه>	unknown -40
#نقي>	unknown -87	yes 80
#نكتب	no 46	unknown -54
#نكم>	no -133	unknown 137
#نما>	unknown 45
#نمرت	no 167	unknown -99	yes -76
#نمسح	no 87	unknown -180
#نمشي	unknown 55
#نملا	unknown 45
#ننا>	unknown -44
#نهاي	no 103	unknown -79	yes -48
#نهم>	unknown -98	yes 90
#نواف	no 120	unknown -169
#نوت>	yes -65
#نورا	no 96	unknown -83	yes -52
#نوع>	no 63	unknown -55
#نوقع	no -68
#نون>	no -65	yes 83
#نوني	no -63	yes 44
#نوي>	unknown 87	yes -61
#نويه	no -66	yes 55
#نيا>	no -71	unknown -76	yes 130
#نياب	no -63	unknown -80	yes 142
#نيت>	unknown -47	yes 65
#نير>	yes -113
#نيرا	no 88	yes -90
#نيسي	unknown 75	yes -48
#نيش>	no 211	unknown -174	yes -84
#نيط>	no -146	yes 144
#نيطر	yes -40
#نيفي	no -168	unknown -193	yes 243
#نيك>	unknown -105	yes 129
#نينا	unknown -81	yes 51
#نيين	no -50
#هاد>	no -44	unknown 78
#هادش	no -66	unknown 59
#هاز>	no 69	yes -62
#هاش>	unknown -136	yes 96
#هان>	no 77	yes -69
#هايم	no -125	unknown 167	yes -63
#هايي	no 82	unknown -61	yes -50
#هبت>	no 107	unknown -61	yes -49
#هبط>	yes -48
#هتين	no 53	yes -70
#هذه>	unknown 48	yes -51
#هربن	no -98	unknown -134	yes 191
#هربو	no 45	unknown -89
#هرس>	no 44	unknown -74
#هرسا	unknown 45	yes -46
#هرسه	no -104	unknown -119	yes 193
#هرسو	no -46
#هرسي	no -69	yes 40
#هره>	no -63	unknown -68	yes 133
#هرها	no -108	unknown -120	yes 188
#هرو>	no -144	unknown -64	yes 185
#هري>	unknown -95	yes 139
#هريه	no 99	unknown -85	yes -47
#هزات	yes 76
#هزو>	no -78	unknown 89
#هست>	no -61
#هشم>	no -44
#هضر>	unknown -126	yes 135
#هضره	no -72	yes 46
#هكتا	unknown 83	yes -89
#همو>	unknown 58	yes -74
#هندس	no 69	unknown -48
#هنيه	no 47	unknown -114	yes 55
#ههه>	no 128	unknown -93	yes -45
#هههه	no 147	unknown -154
#هواء	no -53	yes 43
#هواي	unknown 87	yes -55
#هوت>	unknown 82	yes -135
#هود>	unknown 83	yes -85
#هور>	no -54	unknown 40
#هولو	no 164	unknown -121	yes -92
#هوما	no -97	unknown 68
#هوند	no 43	unknown -74
#هوه>	unknown -60	yes 40
#واء>	no -68	yes 97
#واب>	yes -44
#وابن	no -99	yes 73
#واتي	no -83	unknown 92
#واج>	no -152	unknown 146	yes -46
#واح>	no 67
#واحت	no 110	unknown -68	yes -44
#واخا	no -115	unknown 84
#واد>	no 68	unknown -46
#وار>	yes 44
#وارب	no 194	unknown -149	yes -65
#وارت	no -79	unknown 93
#واري	no -104	yes 100
#واز>	no -57	unknown 71
#واش>	unknown 58	yes -41
#واصط	no -77	unknown 74
#واصي	no -55	unknown -71	yes 124
#واعت	unknown -58
#واعط	unknown 82	yes -69
#وافذ	no 120	unknown -169
#وافس	unknown 46	yes -57
#واق>	no 63	yes -60
#واقع	no -109	unknown 77
#وال>	unknown 62
#والت	no 66	unknown -110	yes 43
#والث	no 94	unknown -83
#والح	no 76	yes -45
#والز	unknown -53
#والص	no -53	yes 77
#والض	unknown 47
#والط	no -60	yes 88
#والق	unknown -45
#والم	unknown 42
#والن	no -71	yes 71
#واله	no -134	unknown 101
#والو	no 60	yes -45
#وان>	no -51	yes 78
#وانت	no 78	yes -46
#واني	no 76	yes -79
#واه>	no 55	unknown -113	yes 42
#وايج	no 72	yes -111
#وايد	no 43	yes -62
#وايض	no -61	unknown 102	yes -49
#وايي	no -44	unknown 53
#وباب	no 57	yes -85
#وباق	no -87	unknown 50
#وبعد	no 98	unknown -62	yes -59
#وبقا	no -57	yes 60
#وبقي	yes 58
#وبني	no -66	unknown 117	yes -93
#وبه>	yes -60
#وبوا	unknown -42	yes 54
#وبي>	no 43	unknown -94	yes 47
#وبيس	no -77	yes 54
#وبيه	no 40	unknown -47
#وتحر	no -146	yes 77
#وتحط	unknown 104	yes -105
#وتر>	no -77	unknown -42	yes 111
#وترك	no 46	yes -41
#وتشق	no 52	yes -115
#وتضر	no -77	unknown 119	yes -42
#وتكس	no -53	unknown -54	yes 105
#وتلو	no -93	unknown -109	yes 188
#وته>	no 56	unknown -71
#وتوق	unknown 98	yes -86
#وتوم	no -126	unknown 70
#وتين	no -53	unknown -50	yes 105
#وجا>	no 104	unknown -92
#وجاب	no -93	unknown 122	yes -45
#وجات	unknown -73	yes 50
#وجاو	no -62	unknown 91
#وجتي	no -46	yes 60
#وجد>	yes 40
#وجدت	no -65	unknown 78
#وجدن	yes -62
#وجده	unknown 84	yes -48
#وجرح	no -82
#وجع>	no 196	unknown -162	yes -52
#وجعن	no -50	yes 80
#وجعو	no -144	unknown 82
#وجه>	unknown -49	yes 75
#وجها	unknown 74	yes -86
#وجهي	yes 51
#وجو>	no 89	yes -70
#وجود	no 93	unknown -79
#وجيت	no -66	unknown -82	yes 135
#وحا>	no -72
#وحته	no -63	unknown 118	yes -85
#وحتي	no 125	unknown -79	yes -46
#وحدو	no 76	yes -46
#وحرر	no 105	unknown -87
#وحرق	unknown -76	yes 71
#وحك>	no -92	unknown -50	yes 118
#وحل>	unknown 42
#وحنا	no 116	unknown -112
#وحيد	no 107	yes -88
#وحين	no -75	yes 78
#وختي	no -127	unknown -121	yes 232
#وخدا	no 77	unknown -75
#وخدش	no 47	unknown 63	yes -132
#وخرج	no 69	unknown -42
#وخره	yes -42
#وخسر	no -78	unknown 150	yes -73
#وخلا	no -42	unknown 41
#وخلي	no -93	unknown 138	yes -52
#وخمس	no 45	unknown -43
#وخه>	unknown -124	yes 158
#ودات	no -142	unknown 68	yes 76
#ودار	unknown -55	yes 55
#وداز	yes -46
#وداو	no -62	yes 42
#ودع>	no -56
#ودنو	unknown -76	yes 70
#وده>	no 106	unknown -149	yes 53
#ودور	no -117	unknown 126
#ودي>	unknown -48	yes 41
#وديا	unknown 104	yes -71
#ورا>	no 43	yes -43
#ورات	no 100	unknown -70
#وراج	no -105	unknown -164	yes 219
#وراس	no -90	unknown -52	yes 138
#ورام	no 96	unknown -83	yes -52
#وراه	no -73	yes 98
#ورت>	no -40	unknown 80	yes -48
#ورته	no -41	unknown 71
#ورجع	no -165	unknown 264	yes -116
#ورجل	no -131	unknown -116	yes 182
#ورد>	yes -66
#وردو	no 68	yes -53
#ورش>	no -59
#ورشه	no 41	yes -73
#ورطا	no -71	yes 54
#ورغ>	no 53	yes -59
#ورفع	no -127	unknown 152	yes -61
#ورقه	unknown 61	yes -64
#ورك>	no -68	yes 102
#وركه	no -82	unknown -173	yes 230
#ورم>	no -77	unknown -97	yes 171
#ورني	no 94	unknown -105
#ورهم	yes 47
#وروب	unknown -42
#وروت	no 85	unknown -50	yes -41
#ورون	no -79	unknown 58
#وري>	unknown 43	yes -78
#وريد	no -130	unknown -129	yes 199
#ورين	no 201	unknown -165	yes -94
#وريه	no 49	yes -80
#وزت>	unknown -67	yes 96
#وزلق	no -71	yes 71
#وزوج	no -42	yes 60
#وزين	unknown -42
#وساع	no -65	unknown -95	yes 145
#وسجل	no -70	unknown 109	yes -41
#وسط>	no 62	unknown -56
#وسقط	no 88	yes -75
#وسم>	no -62
#وسي>	no -125	unknown 177	yes -79
#وسيا	no 91	unknown -75
#وسيق	unknown -130	yes 74
#وسيه	no -50	unknown -96	yes 143
#وشعل	no 53	unknown -48
#وشه>	unknown -45	yes 49
#وصاف	no 203	unknown -66	yes -136
#وصبع	no -87	unknown -190	yes 238
#وصدر	unknown -40	yes 68
#وصدم	no -124	yes 142
#وصل>	unknown 49
#وصلا	no 50	unknown -63
#وصلت	no -118	unknown 93
#وصلن	no 41	yes -56
#وصور	no 59	yes -68
#وصيل	unknown -65
#وضحك	no 153	unknown -132
#وضرب	unknown -82	yes 81
#وضعت	no 43	unknown 65	yes -139
#وضعن	no 73	unknown -98
#وضه>	yes -72
#وضو>	no -77
#وضوع	no -78	unknown 96	yes -61
#وضون	unknown 49
#وضي>	unknown -76	yes 110
#وطا>	no -62	unknown -42	yes 104
#وطاح	no 67	unknown -152	yes 85
#وطار	unknown 45	yes -82
#وطحت	unknown -159	yes 181
#وطلع	no -115	unknown 131
#وطه>	unknown -54	yes 44
#وطيح	unknown -85	yes 96
#وعا>	yes -51
#وعاي	no 133	unknown -68	yes -80
#وعشر	no -58	yes 52
#وعطا	no 77	yes -89
#وعطي	no 76	unknown -69
#وعند	unknown -44
#وعه>	no 52	unknown -56
#وعي>	no -71	unknown -107	yes 174
#وعين	no -61	unknown 55
#وغرق	no -65
#وفان	no -79	yes 62
#وفجا	no 67	unknown -60
#وفر>	yes -63
#وفه>	no -132	unknown 228	yes -112
#وفو>	yes 45
#وفي>	no 75	yes -76
#وفيز	no 118	unknown -73	yes -61
#وقاش	yes -40
#وقت>	unknown -62
#وقد>	unknown 46	yes -76
#وقطع	unknown -73	yes 51
#وقع>	no 56	yes -46
#وقعا	no -76	unknown 88
#وقعت	no -77	yes 69
#وقعه	no -181	unknown 48	yes 144
#وقفش	no -116	unknown 40	yes 60
#وقلب	unknown 62	yes -85
#وقه>	no -82	unknown 47
#وقها	unknown -64
#وقي>	no -84	unknown 134	yes -56
#وقين	unknown -177	yes 140
#وكات	no 103	yes -109
#وكال	no -55	unknown 66
#وكان	no -57	yes 51
#وكتب	unknown 46
#وكل>	no 99	yes -89
#وكلب	no 55	unknown -161	yes 75
#وكلش	no 50	yes -45
#وكلن	no 142	unknown -107
#وكم>	no -89	unknown 122	yes -78
#وكمل	no 55	unknown 43	yes -93
#وكنت	no -47	unknown -70	yes 122
#وكه>	no -109	unknown 47
#وكيط	unknown 61	yes -57
#وكيق	no 65	unknown -47
#وكيل	no -41	unknown 104	yes -68
#ولا>	no 85	unknown -50
#ولات	no 43
#ولاد	no 62	unknown -74
#ولاه	no 53	unknown 86	yes -167
#ولت>	no -142	unknown 54	yes 80
#ولدو	unknown -45	yes 45
#ولصق	no -54	unknown 101	yes -62
#ولكن	unknown -48
#ولله	no 107	unknown -65	yes -57
#ولم>	no 79	unknown -49
#ولمن	unknown -47	yes 65
#وله>	no 59	yes -62
#ولو>	no -91	unknown 47
#ولوا	unknown -116	yes 66
#ولوح	no 121	unknown -92
#ولوز	unknown 46	yes -47
#ولون	no 72	unknown -115
#وليد	no 42	unknown -127	yes 72
#وليه	no -67	unknown 118	yes -61
#وليو	yes 62
#وماب	no 194	unknown -199
#ومات	no -54	unknown 75
#ومبو	no -50	unknown -70	yes 119
#ومبي	no -43
#ومتر	no 61	yes -68
#ومرا	unknown -56	yes 65
#ومشا	no 48
#ومع>	no 46	unknown -118
#ومعا	no 118	unknown -143
#ومعه	unknown 89	yes -92
#ومها	no -50	unknown -68	yes 97
#ومي>	no 103	unknown -96
#وميس	unknown -46	yes 42
#ومين	unknown 52
#ونا>	no 131	unknown -172
#ونات	no -111	unknown 153	yes -44
#ونتي	no 65	yes -90
#ونحن	no 78	unknown -66
#وندا	no 43	unknown -74
#ونس>	no -50	unknown 67
#ونست	no 160	unknown -125	yes -46
#ونسي	unknown 102	yes -99
#ونص>	no 70	unknown -95
#ونطو	no -48	unknown 72
#ونعس	no -75	unknown 43
#ونقل	no -106	unknown -57	yes 163
#ونكت	no -87	unknown 87
#ونو>	no 109	unknown -77	yes -64
#ونوا	no 99	unknown -59	yes -45
#ونوب	no 51	yes -62
#ونيط	no -146	yes 144
#ونيه	no -44	yes 67
#ونيو	unknown 42
#وها>	yes 48
#وهبط	no -86	unknown 83
#وهذا	no -70	yes 63
#وهرا	no -66	unknown 107	yes -40
#وهرس	unknown 40	yes -46
#وهو>	yes 43
#وهي>	no -46	unknown 41
#ووصل	no -139	yes 106
#ووضع	unknown -103	yes 62
#وولي	no -97	yes 87
#ويا>	unknown -90	yes 127
#ويات	no 51	yes -55
#ويت>	no -116	yes 103
#ويده	no -156	yes 115
#ويدي	no -82	unknown -40	yes 123
#ويره	no 213	unknown -140	yes -108
#ويضه	no -158	unknown 176	yes -49
#ويلا	no 124	unknown -112
#وين>	no -43	unknown 110	yes -81
#ويه>	unknown -56	yes 45
#ويو>	no -46	unknown 91	yes -52
#ياء>	no 112	unknown -125
#ياب>	no 110	unknown -142
#يابه	no -63	unknown -80	yes 142
#يات>	unknown -57
#ياتو	no 68	unknown -78
#ياتي	no -67	unknown 61
#ياح>	yes -42
#ياحي	no 56	unknown -71
#ياخذ	no 104	unknown -133
#ياده	no -132	unknown 164	yes -44
#ياض>	no -65	unknown 87
#ياضي	no 112	unknown -141
#ياطه	unknown 133	yes -161
#ياع>	no 48
#ياله	no 69	unknown -64
#يالو	unknown 47	yes -68
#يالي	unknown 43
#يام>	no -59	yes 73
#يان>	unknown -41	yes 62
#يانه	no -48
#يانو	no 93	unknown -59	yes -53
#ياه>	no 53	yes -52
#يبان	no -57
#يبت>	no -53	unknown -44	yes 97
#يبدو	no -92	unknown 53
#يبه>	no -50	unknown 68
#يبو>	no 228	unknown -164	yes -73
#يبي>	no 47	unknown -41
#يتاذ	no 149	unknown -108	yes -42
#يترو	yes -88
#يتزا	no 42	unknown -44
#يتضر	no 139	unknown -115
#يتعر	no 126	unknown -80	yes -48
#يتعو	no 103	unknown -104
#يتقي	no -52	yes 82
#يته>	no -52	unknown 78
#يتها	no 50	unknown -46
#يتهم	no -102	yes 57
#يتوش	no -121	unknown 45	yes 100
#يتوق	unknown -60	yes 90
#يتي>	unknown 51
#يجار	no -143	unknown -156	yes 214
#يجاز	no -54	yes 73
#يجاو	no -180	unknown 232	yes -126
#يجرح	no 158	unknown -72	yes -89
#يجري	no -55	yes 66
#يجه>	no -80	unknown -45	yes 100
#يجو>	unknown 88	yes -99
#يجي>	no 63	yes -57
#يجين	no -124	yes 96
#يجيو	no 80	yes -43
#يحات	no 117	unknown -157
#يحدث	no 63
#يحرق	unknown -53	yes 88
#يحلو	no 67	unknown -54	yes -48
#يحو>	unknown -85	yes 97
#يخرج	no 155	unknown -119	yes -48
#يخلص	unknown 65	yes -51
#يخه>	no -72	unknown -48	yes 112
#يخير	no 241	unknown -215	yes -86
#يدفع	no -66	yes 76
#يدها	no -102	unknown -69	yes 171
#يدو>	no -51
#يدور	no -74	unknown -40	yes 115
#يدي>	yes 64
#يديس	no -135	unknown 116
#يدين	no -127	yes 149
#يديه	unknown -45	yes 63
#يديو	no 205	unknown -117	yes -142
#يرا>	unknown 64
#يراس	no -96	unknown 143	yes -65
#يرام	no 58	yes -112
#يرت>	unknown -58	yes 66
#يرجع	unknown -47	yes 62
#يرحم	unknown 72	yes -83
#يرد>	no -53	unknown 66
#يرفو	no -57	unknown 133	yes -94
#يرمي	no -96	unknown 101
#يرها	unknown -66	yes 97
#يرو>	no -139	unknown 125
#يري>	no -78	unknown 98
#يريا	unknown -77	yes 82
#يزر>	no -97	unknown 137	yes -41
#يزه>	unknown 44	yes -55
#يزور	unknown 149	yes -130
#يزي>	no 78	unknown -41	yes -56
#يسار	unknown -55	yes 70
#يسال	no -108	yes 76
#يستا	unknown -44
#يستي	no 112	unknown -41	yes -79
#يسرق	no 62	yes -106
#يسكل	unknown 116	yes -97
#يسمع	no -79	yes 96
#يسيا	yes -58
#يسيل	no -142	unknown 75	yes 54
#يسين	unknown 49	yes -68
#يشكا	unknown -47
#يشكو	no 104	unknown -115
#يشه>	no -77	unknown -47	yes 65
#يشوف	no -60
#يصب>	no 50
#يصبن	no 157	yes -120
#يصبه	no 62	unknown -112
#يصلح	no 52	yes -93
#يضا>	unknown 49	yes -44
#يضرن	no -44	unknown -117	yes 142
#يضره	no -78	unknown -75	yes 154
#يضه>	unknown 51
#يطار	unknown -59	yes 48
#يطال	no 40
#يطان	unknown 66
#يطري	no -85	unknown 112	yes -44
#يطنا	yes -59
#يطه>	no 62	unknown -116	yes 54
#يطو>	no -76	unknown 152	yes -78
#يطيح	no -47	unknown -65	yes 108
#يعا>	no 44
#يعتذ	no 63	unknown -107
#يعد>	no 128	unknown -129
#يعرج	no -166	yes 121
#يعني	unknown 96	yes -58
#يعه>	unknown 94	yes -61
#يغطي	no -87	unknown 42	yes 43
#يفاش	no 44	unknown -75
#يفطو	yes -44
#يفه>	no -62	yes 80
#يفون	unknown 40
#يفي>	no -133	unknown -162	yes 228
#يقا>	unknown -77	yes 48
#يقدر	yes -58
#يقطر	no -49	unknown 120	yes -77
#يقطع	no -49	unknown -90	yes 138
#يقلب	unknown -84	yes 88
#يقه>	yes 46
#يقو>	no -72	unknown 161	yes -119
#يقود	no -40	yes 59
#يقي>	unknown -58	yes 81
#يكال	no -126	unknown -175	yes 228
#يكان	no 71
#يكل>	unknown -55
#يكلا	no -55	unknown 66
#يكن>	no 146	unknown -100	yes -46
#يكه>	no 105	unknown -48	yes -65
#يكو>	no 71	yes -79
#يكوب	unknown -105	yes 113
#يكون	no 55	yes -64
#يكي>	no 46	unknown -62
#يكيل	no -44	unknown 90	yes -51
#يكيه	no -87	unknown 141	yes -53
#يلا>	no 59
#يلات	no -40	yes 65
#يلان	no -47	yes 87
#يلتو	no -108	unknown 125	yes -49
#يلتي	no -108	unknown 107
#يلعب	no -42	unknown -70	yes 92
#يلمس	no 153	unknown -204
#يلو>	no -116	unknown 139
#يلوم	no 61	yes -68
#يلي>	no 134	unknown -75	yes -59
#يليا	unknown -52
#يليف	yes -42
#يليك	no -48	unknown 44
#يما>	no 75	unknown -162	yes 78
#يمات	unknown 130	yes -106
#يمار	unknown 105	yes -113
#يمان	unknown 57	yes -44
#يمته	unknown 58	yes -42
#يمكن	unknown 73	yes -61
#يملا	yes -43
#يمن>	no -48	unknown 44
#يمه>	no 45	unknown -48
#يمون	yes -46
#يمي>	no -81	unknown -89	yes 148
#يناء	no 55	yes -57
#ينات	no 45
#يناش	yes -42
#يناه	no 56	unknown -65
#يناي	unknown -93	yes 110
#ينت>	no 91	yes -128
#ينزف	no -87	yes 122
#ينزل	no 91	yes -62
#ينش>	yes -63
#ينغ>	no -83	unknown 58
#ينك>	unknown -69	yes 45
#ينما	unknown 45
#يننا	no 105	unknown -130
#ينها	no -74	unknown 52
#ينو>	yes -82
#ينوا	no -103	yes 84
#يني>	unknown -57	yes 40
#ينيا	no -50	unknown 64
#ينيت	no -53	unknown -50	yes 105
#ينيك	no -60	unknown -87	yes 145
#ينين	no -87	unknown 48
#ينيه	no 102	unknown -138
#ينيو	no 50	unknown -98
#يهرب	no -127	unknown 166
#يهضر	no 156	unknown -108	yes -76
#يهم>	no 50
#يوان	no -58	unknown 79
#يوجع	no -83	yes 71
#يوط>	unknown 50	yes -138
#يول>	unknown -40	yes 62
#يولم	unknown -45	yes 67
#يولي	no 55	unknown -58
#يوم>	unknown 42
#يوما	no -142	unknown 64	yes 52
#يوني	unknown 72	yes -53
#ييت>	no 41	unknown -72
#يير>	unknown 70	yes -75
#يين>	unknown -139	yes 116
#ييه>	unknown 63
05	no -95	yes 86
11	no 43	yes -50
12	no 53	unknown -42
14	unknown 67	yes -75
18	no -66	unknown 108	yes -44
19	no -88	unknown -45	yes 132
2	no -100	unknown 92
20	no 48
200	no 41	yes -99
2026	no -95	unknown 127	yes -42
21	no -72	unknown 72
26	no -67	yes 42
30	no -110	unknown 105
4	unknown 48	yes -78
40	no -58
400	no -55	unknown 143	yes -103
5	no 98	unknown -81
50	unknown -104	yes 143
5200	no -45	unknown 76
6000	no -69	unknown 103	yes -40
7	no -68	yes 59
9	no -50
900	no -73	unknown 133	yes -61
=answer: no	no 104	unknown -71
=answer: unsure	no -48	unknown 98	yes -54
=being: animal	no 76	yes -71
=constat: constat	no 60
=constat: not-done	unknown -53	yes 60
=danger: event	unknown -56	yes 40
=danger: now	yes 42
=danger: over	unknown -66	yes 43
=danger: past	no -47
=danger: plea	unknown -162	yes 110
=danger: present	no -67
=distress: distress	no -58
=document: devis_ou_facture	yes -48
=document: photos	no 122	yes -185
=hedge: hedge	no -66	unknown 132	yes -75
=hedge: roughly	no -43	unknown -57	yes 87
=idiom: figure	no -54	unknown 47
=idiom: paper	yes -56
=idiom: part	no -66	unknown 105	yes -50
=idiom: silence	no -140	unknown 197	yes -82
=injuries no	no 239	unknown -152	yes -87
=injuries no rather	no 255	unknown -162	yes -97
=injuries no sure	no 235	unknown -150	yes -86
=injuries none	no -48	unknown 123	yes -74
=injuries unknown	unknown -96	yes 70
=injuries unknown unsure	unknown -96	yes 70
=injuries yes	no -63	unknown -99	yes 163
=injuries yes sure	no -63	unknown -99	yes 163
=injury: absent	no 182	unknown -110	yes -71
=injury: body	no -94	unknown -146	yes 235
=injury: casualty	no -48	unknown -137	yes 185
=injury: doubt	no -210	unknown 257	yes -207
=injury: grave	no 91	unknown -59	yes -49
=injury: nobody	no 211	unknown -144	yes -68
=injury: one-well	no 211	unknown -155	yes -57
=injury: perhaps	unknown -87	yes 117
=injury: struck	no -186	yes 100
=injury: symptom	no -76	unknown -84	yes 160
=intent: back	unknown 59	yes -80
=intent: cancel	unknown 43
=intent: complaint	unknown 42
=intent: correct	no -77	unknown 43
=intent: declare	unknown -49	yes 42
=intent: follow	no 71	yes -125
=intent: language	no -102	unknown 127	yes -59
=intent: other	no 67	yes -96
=intent: thanks	unknown 105	yes -74
=liability: contested	no -124	unknown -197	yes 233
=other autre	no -158	unknown 231	yes -80
=other blessure	no -151	unknown 138
=other collision	unknown -96
=other evenement_climatique	no -183	unknown 200	yes -56
=other incendie	no 116	yes -126
=other vandalisme	no 185	unknown -137	yes -104
=party: alone	no 73	unknown -66
=party: culprit	no -41	unknown 97	yes -109
=party: foreign	no -245	unknown 50	yes 108
=party: hit-and-run	unknown -59	yes 43
=party: nobody-else	unknown 48	yes -43
=party: witness	yes -72
=person: close	no -60	unknown -42	yes 102
=person: self	no 74	unknown -71
=police: not-done	no 53	yes -53
=status: awaited	no -70	unknown 128	yes -69
=status: done	no 40	unknown -67
=status: not-yet	no -95	yes 53
=status: refused	no 42
=status: unfinished	no -59
=thirdParty no sure	no 52	unknown -42
=thirdParty yes rather	no 91	unknown -103
=type autre	unknown 107	yes -77
=type autre sure	unknown 107	yes -77
=type blessure	unknown -67	yes 97
=type blessure sure	unknown -94	yes 97
=type blessure unsure	no -48	unknown -51	yes 93
=type bris_de_glace	unknown 40
=type bris_de_glace sure	unknown 40
=type collision	yes 50
=type collision rather	no 54	unknown 108	yes -165
=type collision sure	unknown -44	yes 67
=type collision unsure	no -78
=type dommage_materiel	unknown 80	yes -74
=type dommage_materiel sure	unknown 80	yes -74
=type evenement_climatique	no 44
=type evenement_climatique sure	no 44
=type incendie	unknown -46
=type incendie sure	unknown -46
=type none	yes -64
=type vandalisme	unknown 50
=type vandalisme rather	unknown -85	yes 52
=type vandalisme sure	unknown 59
=type vol	unknown 46
=type vol rather	unknown -40
=type vol sure	unknown 50
=type: autre	no -56	unknown 90
=type: blessure	unknown -74	yes 78
=type: incendie	unknown -52
a7	no 45	yes -72
ا	unknown 43	yes -89
ابريل	no -107	unknown 135
ابلغ	unknown 65
ابنتي	yes 73
ابني	no -42	yes 44
ابي	no -134	unknown -43	yes 173
اتذكر	no -52	unknown -100	yes 146
اتصل	no -62	unknown 142	yes -86
اتصلت	no -49	yes 67
اتلف	no -91	unknown 127	yes -40
اتمكن	unknown 77	yes -78
اثر	no 71	yes -49
اجد	yes -56
احتاج	unknown 96	yes -59
احتكاك	no 125	unknown -74	yes -55
احد	no 76	unknown -40
احدا	unknown 53	yes -66
اختي	no -110	yes 115
اخذ	yes -57
اخذت	no -99	unknown 137
اخذوا	unknown 41
اخر	no 75	yes -70
اخري	unknown 47	yes -45
اخضر	no 98	unknown -70	yes -69
اخي	no 101	unknown -120
ادم	no 115	unknown -63	yes -74
اذي	no 159	unknown -113	yes -47
ار	no 66	yes -65
اربع	no -64	unknown -61	yes 119
اربعه	no -123	unknown 165	yes -53
ارتفاع	no -79	unknown 107
ارجو	yes 78
ارير	unknown 65	yes -101
اسابيع	no -75	unknown 71
اسبوع	no -53
استدعاء	no 51	yes -44
استطيع	no -97	yes 100
استنشقت	no -85	unknown -42	yes 120
اسفله	no -84	unknown 119	yes -51
اسفي	no 93	unknown -70
اسقط	yes -50
اسمه	yes 46
اسمها	no -92	unknown -133	yes 182
اسود	no -101	yes 48
اشتري	no -138	unknown 203	yes -86
اشتعلت	no 92	unknown -41	yes -55
اشعر	yes 46
اصابات	no 121	unknown -76	yes -48
اصابع	unknown -77	yes 67
اصابه	no 74	unknown -74
اصب	no 97	unknown -67
اصبت	no -51	unknown -101	yes 153
اصبعي	no -114	yes 79
اصرح	unknown -74	yes 41
اصطدام	no 82	unknown -63
اصطدمت	no 111	unknown -56	yes -58
اصيبت	no -63	unknown -56	yes 117
اضرار	no 65	yes -76
اطلب	unknown 40	yes -81
اظن	no -153	unknown 190	yes -92
اعبر	no -74	yes 113
اعتذر	no -69	unknown 85
اعرف	no -143	unknown 225	yes -108
اعلم	no -105	unknown 89
اعمل	unknown -50	yes 45
اغمي	no -41	unknown -54	yes 95
افران	unknown 106	yes -97
افعل	no -83	unknown 113	yes -51
اقتلعت	no -59	unknown 109	yes -49
اقدر	no -94	unknown -47	yes 101
اقوالي	unknown -48
اكادير	yes -41
اكتشفت	no 40
اكتشفنا	no -99	unknown 95
اكثر	no 159	unknown -71	yes -107
اكل	no -84	unknown -95	yes 137
الا	unknown -62
الابواب	no -81	unknown 94
الابيض	unknown 77	yes -84
الاثاث	unknown 40
الاحد	unknown 44
الاحذيه	no 76	unknown -43
الاخر	no -69	unknown 70
الاخري	unknown -102	yes 84
الاربع	unknown 57	yes -64
الاربعه	no -143	unknown 72	yes 56
الارض	unknown 93	yes -96
الارضيه	no 53	unknown 54	yes -121
الارواح	no 72	unknown -65
الاسبقيه	no 113	unknown -49	yes -68
الاسطبل	yes -42
الاسعاف	no -52	yes 71
الاسنان	unknown 53	yes -51
الاشاره	yes -66
الاضرار	no 119	unknown -97
الاطار	no 167	unknown -134
الاف	no -83	unknown 43
الاكواريوم	no -51	yes 41
الالواح	yes -55
الاماميه	no 76	yes -94
الامان	no -104	yes 120
الامر	no 84	yes -61
الامن	no 50	yes -46
الانترنت	no -47	unknown 74
الاوراق	no -120	unknown 64	yes 40
الاوروبيه	unknown -42
الاولاد	no 206	unknown -113	yes -94
الايسر	no 48	yes -92
البارابريز	yes -65
البارابول	no -46	unknown 46
الباراشوك	no -46	unknown 118	yes -84
الباربريز	no -53	unknown -86	yes 107
البارحه	unknown -44	yes 66
البارشوك	unknown 88	yes -86
الباركي	unknown 40	yes -79
الباركيه	no -48	unknown -131	yes 159
الباش	no -127	unknown -46	yes 127
الباقي	no -94	unknown 109
البالكون	unknown -62
البانيو	no 44	unknown -85	yes 41
البحث	no 99	unknown -91
البحر	unknown -56
البرد	no 51
البرميل	no 130	unknown -79	yes -66
البريد	no 130	unknown -191	yes 44
البزطام	yes -54
البصمات	no 48	yes -92
البطيخه	no -72	unknown -48	yes 112
البقره	no -56
البلاستيك	unknown -53
البلاستيكيه	no -87	unknown 141	yes -53
البلاصه	unknown 76	yes -86
البلاط	unknown -51
البلاكه	unknown 41	yes -84
البلكون	no -66	unknown 112	yes -45
البلومبي	no -58	yes 52
البنت	unknown -148	yes 114
البنك	no -102	unknown 96
البهايم	no -125	unknown 167	yes -63
البوطا	no -62	unknown -42	yes 104
البوطه	no -75	unknown -85	yes 146
البوليسي	unknown -112	yes 76
البومبا	no -120	unknown 140	yes -76
البومبيه	unknown -84	yes 63
البيانو	no 69	unknown -89
البيت	unknown -47
البير	no -170	unknown 219	yes -109
البيرمي	no -68
البيرو	no -75	unknown 155	yes -97
البيسي	no -49	unknown 134	yes -113
البيسين	no 43	yes -89
البيض	no 154	unknown -99	yes -56
البيضاء	no 48	yes -70
البيطري	no -75	yes 58
التابعه	unknown 70	yes -98
التاسعه	unknown -63	yes 59
التامين	unknown 80	yes -52
التبروري	unknown 51
التدفيه	unknown -70	yes 41
الترقوه	unknown -40	yes 75
التروتينيت	no -73	unknown -40	yes 112
التصريح	no -78	unknown 86
التصليح	no -68	unknown 109
التعويض	no -44	unknown 48
التلفاز	unknown 46	yes -77
التلفازه	no -55	unknown 83
التلفزه	no -73	unknown 98
التوصيل	no 45	unknown -93
التوي	no -50	unknown -48	yes 89
التيليفون	no 50	yes -47
التيو	no -112	unknown 151	yes -77
الثالث	no -71
الثالثه	unknown -46
الثامنه	no -72	unknown 143	yes -71
الثاني	no -60	unknown -60	yes 85
الثانيه	no 77	unknown -78
الثلاثاء	no -66	yes 60
الثلاثه	no 89	unknown -136
الثلاجه	no -100	unknown 94
الثلج	no -162	unknown 100	yes 54
الجاج	unknown -55	yes 73
الجامع	yes -71
الجانب	no 40
الجبس	unknown -57	yes 86
الجبل	no 88	yes -75
الجدار	no 70	unknown -66
الجدارميه	no -92	unknown 59
الجرار	no -160	yes 139
الجرح	no -76	unknown -60	yes 136
الجرحي	no 78	unknown -131
الجرده	no -75	unknown 131	yes -84
الجناح	no -72	unknown 135	yes -65
الجهتين	no 53	yes -70
الجهه	yes -80
الجيب	no 65	yes -83
الحاج	unknown 42	yes -51
الحاجب	no -57	unknown -76	yes 130
الحاجز	unknown -57	yes 49
الحاجه	unknown 83	yes -56
الحادث	no 47	unknown -80
الحادثه	no -118	yes 105
الحاديه	no 77	unknown -44	yes -46
الحارس	no 54	yes -44
الحاسوب	no -125	unknown 220	yes -112
الحانوت	unknown 59	yes -84
الحبل	no 84	unknown -45	yes -49
الحجر	no 79	unknown -125
الحداش	no -46	unknown 60
الحديد	no 93	unknown -44	yes -59
الحديقه	no -50	unknown 54
الحسن	unknown 54
الحصان	yes -58
الحفره	no -75	unknown -121	yes 174
الحق	unknown 160	yes -146
الحلاقه	no 126	unknown -97	yes -55
الحلوي	no -189	unknown 243	yes -73
الحلويات	no 51	yes -55
الحليب	no -118	unknown 118
الحمار	no 123	unknown -214	yes 52
الحمد	no 117	unknown -108
الحوايج	no 94	unknown -41	yes -91
الحوت	no -65	unknown 82
الحوض	no 130	unknown -98	yes -57
الحومه	no -78	unknown 43
الحي	no 75	unknown -77
الحيط	no -50
الحين	unknown -45	yes 74
الخامس	unknown -50
الخانز	unknown 42	yes -44
الخبز	no -73	yes 99
الخدامه	no 179	unknown -120	yes -93
الخدمه	no -57	unknown 83
الخزان	no -93	unknown 129	yes -49
الخساره	no -73	unknown 163	yes -87
الخساير	no 51	yes -60
الخضره	unknown -71
الخط	unknown -60	yes 70
الخلفيه	no 119	unknown -153
الخميس	unknown 66	yes -45
الخوف	unknown 53	yes -67
الخيمه	unknown -185	yes 142
الداخل	unknown 86	yes -124
الدار	unknown 88	yes -58
الدجاج	no 62	unknown -45
الدخان	unknown -51
الدراجه	no -44
الدراري	no -98	yes 99
الدرج	no -45	unknown 45
الدروج	no -132	unknown 94
الدري	unknown -44
الدش	no 103	unknown -118
الدم	no -102	unknown -81	yes 178
الدوار	no 55	unknown -81
الدوش	yes -46
الذهب	no -79	unknown 130	yes -59
الذي	no 61	unknown -50
الرابع	no -47	unknown 87	yes -52
الراجل	no 84	yes -45
الراجلين	unknown -64	yes 65
الراديو	no -43	unknown 75	yes -61
الراكب	no -127	unknown -130	yes 229
الرباط	unknown -102	yes 105
الرجل	unknown -103	yes 119
الرحله	no -74	unknown 130	yes -67
الرصيف	no 77	unknown -96
الرعد	no -169	yes 82
الروايد	no -148	unknown 126	yes -43
الروايض	yes -43
الروبيني	no -47	yes 47
الروضه	no 50	unknown -69
الرياض	no -65	unknown 87
الريح	unknown -57
الريحه	unknown -73	yes 59
الريدو	no -55	unknown 111	yes -62
الزاج	unknown -77	yes 86
الزبل	no -87	unknown 83
الزبون	unknown -92	yes 89
الزجاج	unknown 55	yes -45
الزجاجي	unknown 69	yes -49
الزربيه	no 84	yes -100
الزرع	no -50
الزرقطوني	yes 54
الزريبه	no -85	unknown 48
الزليج	no 73	yes -92
الزنقه	unknown -74
الزوال	unknown 72	yes -42
الزيتون	no 98	unknown -76
السابعه	no 86	unknown -49
السادسه	no 40
الساروط	no -112	unknown 130
الساعه	no 42
الساق	no -41	unknown -124	yes 167
السانديك	unknown 68	yes -43
السبب	unknown -43	yes 55
السبيطار	no -75	unknown 48
الستاير	unknown -140	yes 100
السجاد	no 103	yes -72
السخان	no 115	unknown -191	yes 77
السخونيه	no -118	unknown 110
السرير	no -76	unknown 50
السطح	no -92	unknown 65
السطل	no -98	unknown 135	yes -57
السفر	no 40	yes -76
السفلي	no 150	unknown -112	yes -40
السقف	unknown -42
السكانير	no 50	unknown 54	yes -177
السكوتر	unknown 68	yes -44
السلامه	no 215	unknown -153	yes -111
السلطه	no 99	unknown -57	yes -42
السلك	no 61	yes -90
السلم	unknown -46	yes 82
السلوم	no -47	unknown -79	yes 123
السما	no -44
السنسله	unknown -101	yes 126
السور	no 54	unknown -122	yes 48
السي	no -149	unknown 112
السياحي	no 64	yes -73
السيار	yes -45
السيارات	no 80	unknown -91
السير	unknown -67
السيفون	no -56	unknown 110	yes -56
السيل	unknown 87	yes -71
السيمانه	no -117	unknown 110	yes -45
الشاب	unknown -120	yes 108
الشاحن	unknown 40
الشاحنه	yes -87
الشاشه	no -59	unknown 114	yes -54
الشانطي	no -109	unknown -131	yes 183
الشباك	no -42	unknown -100	yes 131
الشبكه	no 58	yes -108
الشجره	no 209	unknown -188	yes -48
الشراره	no -122	unknown 181	yes -96
الشرجم	unknown -52
الشرفه	no -42	unknown -44	yes 58
الشقه	unknown 43
الشكايه	no 65	unknown -54
الشمس	no -41	unknown 86	yes -54
الشمسيه	no -44	unknown 53
الشهر	no -66	yes 58
الشوفو	no -106	unknown 40
الشي	no -95	unknown 179	yes -116
الشيفور	unknown -50	yes 50
الصابون	unknown 54	yes -46
الصاعقه	no 101	yes -92
الصاك	no -82	unknown 44
الصالون	no -40	unknown 79	yes -42
الصباغه	no -71	unknown 153	yes -82
الصبع	no -93	unknown -115	yes 204
الصحون	unknown -55
الصدمه	no -89	yes 111
الصغير	unknown -105	yes 75
الصغيره	unknown -51	yes 41
الصندوق	no 63	unknown -112	yes 45
الصوره	no 49	yes -83
الصيدليه	unknown -69	yes 43
الضباب	no -49
الضوء	unknown 46	yes -40
الطابله	no -89	unknown -52	yes 99
الطاجين	no 56	unknown -141	yes 68
الطاقه	no 168	unknown -110	yes -82
الطاكسي	no 45	unknown -40
الطبله	unknown -75	yes 91
الطبيه	unknown 57
الطراكتور	no 66	yes -89
الطرام	unknown -40
الطرفين	no 107	unknown -54	yes -52
الطلاء	no 131	unknown -87	yes -60
الطموبيل	no -45	unknown 81	yes -52
الطواليط	no -76	unknown 68
الطوموبيل	yes -47
الطونوبيل	yes -45
الطياره	no -110	unknown 193	yes -132
الطين	no 45
الظهر	unknown -63	yes 54
العاشره	unknown -40
العاصفه	no -47	unknown 92	yes -43
العام	unknown 72	yes -110
العامل	unknown -75	yes 53
العايله	unknown 60	yes -79
العجلات	no -81	unknown 126	yes -44
العربه	no 104	unknown -65	yes -49
العربي	no -98	unknown 48
العرس	yes -40
العساس	unknown -70
العشره	no -59	unknown 118	yes -69
العشيه	no -58	yes 45
العصر	unknown 93	yes -72
العطله	no -91	unknown 106
العلاج	no -69	yes 71
العلميه	no 125	unknown -116
العلوي	no 50	yes -63
العماره	no -42
العمال	no 98	unknown -43	yes -57
العمره	no -61	unknown 47
العمل	no -64	unknown 84
العمود	no -86
العنق	no -61	unknown -68	yes 129
العياده	no -70	unknown 225	yes -152
العيد	no 65	yes -64
الغابه	unknown -88	yes 81
الغاز	no -112	yes 97
الغرز	no -47	unknown -94	yes 139
الغرزات	no -50	yes 86
الغرفه	unknown -46
الغساله	unknown -89	yes 69
الغسيل	no -40	unknown -64	yes 94
الف	yes -48
الفار	no 78	unknown 45	yes -166
الفراش	no -44	yes 59
الفرامل	no -64	unknown -81	yes 140
الفران	no 185	unknown -116	yes -114
الفرن	no 143	unknown -144
الفرنسيه	no 127	unknown -93	yes -40
الفريكو	no 125	unknown -75	yes -52
الفلاح	no 101	unknown -115
الفلاحي	no 47	unknown 58	yes -115
الفلوس	no -47	unknown 91	yes -44
الفندق	unknown 72	yes -59
الفوق	no -112	unknown 69	yes 41
الفول	no -95	yes 109
الفولون	no -100	unknown -72	yes 163
الفيترينه	no -94	unknown 85
الفيراندا	unknown 53	yes -84
الفيلا	unknown 50	yes -59
القادوس	yes -40
القايد	unknown -51
القبو	no -58	unknown 110	yes -50
القدام	no 105	unknown -152
القديم	no 80	yes -130
القديمه	unknown 69	yes -83
القران	no -53	unknown 74	yes -67
القرميد	no -124	unknown -179	yes 204
القضاييه	no 74	yes -91
القط	no -101	unknown 158	yes -69
القطار	unknown 56	yes -69
القفل	unknown 43
القمامه	unknown 86	yes -64
القنطره	unknown -158	yes 110
القهوه	unknown -60	yes 51
الكابو	no 64	yes -44
الكابينه	no 81	yes -101
الكات	yes 59
الكاحل	yes 42
الكار	unknown -86	yes 53
الكاراج	no 118	unknown -86	yes -77
الكاميرا	no -120	unknown 143
الكاميو	no 43	yes -81
الكبير	no -74	unknown -61	yes 131
الكبيره	unknown 50	yes -54
الكتب	no -92	unknown 172	yes -84
الكتف	no -80	unknown -51	yes 121
الكرا	no -87	yes 88
الكراج	unknown 91	yes -62
الكراسي	no 43	yes -67
الكرسي	no -77	yes 42
الكره	yes -71
الكروسه	no 125	unknown -62	yes -70
الكسيده	no -99	yes 138
الكل	no 108	unknown -67	yes -53
الكليان	unknown -80	yes 77
الكليماتيزور	no -78	unknown 149	yes -99
الكلينيك	no -128	unknown -112	yes 229
الكليو	no -43	unknown 103	yes -62
الكهربا	no -174	unknown 206	yes -93
الكهرباء	no 56	unknown -53
الكهربايي	yes 40
الكوره	no -75	yes 76
الكوزينه	unknown -41
الكوفر	unknown 65	yes -106
الكونجيلاتور	no -115	yes 65
الكونستا	no 129	unknown -94	yes -46
الكونطور	no -72	unknown 93
اللوحه	yes -109
الليل	no 47	unknown -51
الليلي	no 180	unknown -133	yes -51
الم	no -74	unknown -53	yes 123
المارينا	unknown 102	yes -106
المازوط	no -49	unknown 88	yes -46
الماضي	unknown 47
الماكينه	no -102	unknown 176	yes -101
المالك	no 40	yes -58
المجاور	no -82	unknown 151	yes -85
المجاوره	unknown 42	yes -43
المحرك	no -80	unknown 129	yes -52
المحطه	no -47	unknown 63
المحل	no -51	unknown 76
المدخنه	no 191	unknown -124	yes -106
المدرب	unknown -124	yes 137
المدرسه	no 50
المدرسي	no 48
المدفاه	no 67	yes -83
المدير	no -114	yes 105
المدينه	unknown -115	yes 130
المرا	unknown 72	yes -57
المراقبه	no -40	unknown -56	yes 95
المرايه	unknown 66	yes -108
المرجو	no 120	unknown -59	yes -64
المرحاض	no -115	yes 66
المرفق	no -88	unknown -82	yes 156
المركز	no -104	unknown 153	yes -58
المركونه	no 40	yes -68
المره	no 70	unknown -76
المستاجر	no 105	yes -137
المستشفي	no -66	yes 98
المستعجلات	unknown -87	yes 116
المستودع	unknown 59	yes -63
المسجد	no -46	yes 46
المشترك	no -61	unknown 52
المطافي	no 66	unknown -101
المطبخ	no -46	yes 46
المطر	unknown 40
المظله	no 113	yes -146
المغرب	no -61	yes 85
المغسله	no 139	unknown -78	yes -113
المقدمه	no -51	yes 74
المقلاه	no 64
المقله	no 174	unknown -114	yes -60
المقهي	unknown -82	yes 60
المكان	no -75	yes 62
المكتب	no -117	unknown 173	yes -78
المكتبه	unknown 77	yes -53
الملك	no -99	unknown 153	yes -76
الممر	no 159	unknown -88	yes -82
المناسب	no 49	unknown -42
المهم	no 134	unknown -79	yes -74
الموتور	no -147	unknown 124
الموسم	no -41	unknown -42
الموضوع	no -78	unknown 96	yes -61
الموطو	unknown 49
الموقع	yes -45
الموقف	unknown -70	yes 79
المياه	no 118	unknown -83
الميكانيسيان	unknown 51	yes -58
الميكانيكي	no 61	unknown -54
النادي	unknown -43
النار	unknown 50
الناريه	yes -41
الناس	no 71	unknown -42
النافذه	no 121	unknown -80	yes -46
النجاره	no 57	yes -92
النضاضر	no 64	unknown 100	yes -149
النعاس	no -105	yes 81
النقل	no 76	unknown -75
النهار	no -87	yes 82
النوافذ	no 98	unknown -151
النيران	no 88	yes -90
اله	no 170	unknown -100	yes -90
الهواء	no -53	yes 43
الهواييه	no -51	unknown 93	yes -57
الهوندا	no -127	yes 79
الواجهه	no 101	yes -102
الواد	no 62	unknown -73
الواقعه	no -109	unknown 77
الوالد	no -77	yes 59
الوالدين	unknown 53	yes -106
الواليده	no 121	unknown -89
الوحل	unknown 42
الوراق	no -76	unknown -46	yes 123
الورد	no 83	yes -73
الورشه	no 46
الورقه	no 44	yes -65
الورك	no -68	yes 102
الوطنيه	unknown 55
الوكاله	no -72	unknown 102
الولد	no -94	unknown -101	yes 181
اليد	no -154	yes 152
اليسري	unknown -46
اليمين	yes -45
اليوم	unknown 52
ام	no 60	yes -68
اما	no 82	unknown -72
امام	unknown 51	yes -57
امامي	no 45	unknown -82
امي	no -53	unknown -61	yes 109
انا	no 45
انبوب	no -50	unknown 68
انجز	unknown -51
اندلع	unknown -67
انزلق	no -79	unknown 61
انزلقت	unknown -52	yes 88
انسي	no -53	unknown 92
انفجرت	no 53	yes -109
انفها	no -72	yes 105
انكسرت	unknown -150	yes 162
انني	no 99	unknown -60	yes -46
انه	no -77	unknown 93
انهار	no -41	yes 67
اود	no -87	unknown 129	yes -48
اول	no -48	yes 46
اولا	no -40	unknown -56	yes 93
اولادي	no 67	yes -68
اي	no 75
ايام	no -46	yes 41
ايدي	no -128	unknown -137	yes 208
ايضا	no 53	yes -72
ايه	no 106	unknown -83
ب	unknown 79	yes -51
باذي	no 71	unknown -40
بالبرد	no -149	unknown 99
بالتبن	no 54
بالجهد	no -52	unknown -52	yes 106
بالحجاره	unknown -75	yes 51
بالركل	no 52	yes -60
بالريح	no -97	unknown -144	yes 160
بالزربه	no 88	unknown -58
بالسكوتر	unknown -69	yes 90
بالسياره	yes 60
بالشرطه	unknown 42
بالصباغه	no -58	unknown 95
بالضبط	no -63	yes 55
بالعاني	no -62	unknown 43
بالكامل	no 46	unknown -64
بالليل	unknown 93	yes -61
بالما	yes -56
بالمقص	unknown 43	yes -73
بالموس	no 124	unknown -63	yes -82
باله	no -102	unknown 97
باه	no -78	unknown -74	yes 134
بايع	no -130	yes 91
بجانبي	no -132	unknown -78	yes 200
بحال	no 116	unknown -56	yes -61
بحجم	unknown 42
بحي	no -109	unknown 139
بحيره	yes -63
بخير	no 84	unknown -65
بدا	no -70	unknown -90	yes 141
بدات	unknown 46
برا	unknown 53	yes -88
برد	unknown 50	yes -54
برشيد	no 107	unknown -49	yes -85
بزاف	unknown -55	yes 49
بس	no -63	unknown -100	yes 129
بسرعه	no 80	unknown -41
بسلام	no 141	unknown -180
بسلك	no -81	yes 47
بسوء	no 124	unknown -116
بسياره	no -51	unknown -85	yes 133
بسيط	unknown -83	yes 46
بسيطه	yes 66
بشريه	no 139	unknown -61	yes -80
بشويه	no 105	unknown -56	yes -52
بشي	unknown 74	yes -75
بشيء	no 125	unknown -108
بصح	unknown -54	yes 47
بعدما	no 90	yes -114
بعصا	no 92	unknown -99
بعض	no 122	unknown -101
بعيني	yes -90
بغا	no -51
بغاتش	no -65	unknown -49	yes 69
بغيتش	no -65	yes 55
بفعل	no -64	unknown 101	yes -49
بقات	no -56
بقاش	no 48
بقاو	no 49	unknown -94
بقره	no 77	yes -118
بقعه	no 57	yes -89
بقيت	no -95	unknown 120	yes -43
بكل	no 55	unknown -106	yes 43
بلا	no 59
بلاصتو	no -56	unknown -135	yes 187
بلاصه	unknown 51	yes -72
بلاغ	no -97	unknown 203	yes -162
بلاغا	no -67	unknown 105
بلانت	no -119	unknown 171	yes -82
بلغت	no -82	unknown 76
بليون	no -128	yes 71
بنا	no 59	unknown -54
بنت	no 81	unknown 72	yes -167
بني	no 99	unknown -70
به	unknown -77	yes 43
بها	no -49
بوحدها	unknown 118	yes -169
بوحدو	no 45	yes -51
بي	no 74	yes -57
بيا	no -75	yes 41
بيت	no 54	unknown -44
بيجو	no -74	unknown 128	yes -73
بيخير	no 241	unknown -215	yes -86
بيضا	no -44	yes 77
بيضاء	no -113	unknown 47	yes 62
بيكوب	unknown -41
بيننا	no 105	unknown -130
بيني	no 161	unknown -118	yes -59
بيه	yes -45
بيها	unknown 71	yes -82
تاذي	no 163	unknown -89	yes -73
تارودانت	no 49	yes -63
تاع	no -51	yes 78
تامين	no -61	unknown 105	yes -44
تبع	no 145	unknown -79	yes -78
تبكي	no -66	unknown -54	yes 103
تتوقف	no -93	yes 119
تجرح	no 147	unknown -67	yes -81
تجرحات	unknown -73	yes 76
تجيب	no -123	unknown -57	yes 147
تحتها	unknown -52
تحتو	no -45	unknown -71	yes 72
تحتي	no 41	unknown 55	yes -107
تحرق	unknown 63	yes -52
تحطم	unknown -44	yes 47
تحقيقا	no 43	unknown -40
تخرج	no 104	unknown -72	yes -42
تخسر	unknown -62
تخنق	no -47	unknown -50	yes 94
تدخل	no 153	unknown -105	yes -46
ترجع	unknown 41	yes -57
ترك	unknown -99	yes 54
تركيب	unknown 72
تسجل	no 118	unknown -64	yes -52
تسد	no -60	unknown 124	yes -66
تسرق	no 83	unknown -62	yes -42
تسرقات	no 66	yes -50
تسع	no 43	unknown -133	yes 68
تشعر	no -90	yes 121
تشفر	no -122	unknown 166	yes -54
تشق	no -47	unknown 62
تشقات	no -69	unknown 95
تشقق	no 59	unknown -53
تشكو	unknown -50
تشوف	unknown -50	yes 62
تصادم	no 56	unknown -70
تصريح	no 91	yes -65
تضر	no 144	unknown -104	yes -49
تضرر	unknown 43	yes -51
تعثرت	no -66	unknown -95	yes 131
تعرض	unknown -48
تعرضت	no 43	unknown -82	yes 40
تعرفت	no 164	unknown -134	yes -73
تعوج	no 185	unknown -114	yes -82
تعود	no 101	unknown -66	yes -45
تعوضون	no -42	unknown 51
تعويض	unknown -79	yes 48
تفرقع	no -87	unknown 81	yes -52
تفركع	unknown 63	yes -78
تفركعات	no -60	unknown 64
تقاس	no 115	unknown -78
تقاسيت	no 103	unknown -69
تقرير	no -75	yes 88
تقريرا	no 98	unknown -55	yes -47
تقل	unknown -61	yes 73
تقلبات	no 58	unknown -72
تقلع	no -65	unknown -43	yes 96
تقول	no -78	unknown 74
تكن	no 140	unknown -63	yes -98
تلاقيت	no 86	unknown -62
تما	no -69	unknown -41	yes 110
تماس	unknown -65
تماما	no 67	unknown -92
تنتبه	no 78	yes -63
تنزف	no -66	unknown -51	yes 95
تنفخ	no -55	yes 43
تهرس	no 77	unknown -60
تهرسات	unknown -97	yes 72
توجد	yes 48
توقفت	no 82	unknown -79
تولوز	unknown 46	yes -47
تيزي	no 78	unknown -41	yes -56
تيو	no -83
ثانيه	unknown -76	yes 49
ثقب	no 83	unknown -71
ثلاث	no -61	yes 55
ثلاثه	unknown -47
ثلاثين	no 94	unknown -64
ثمنه	no -63	unknown 111	yes -70
ثمنها	no -71	unknown 128	yes -55
جا	unknown -60	yes 89
جاء	no 65	unknown -45
جات	no -74	unknown 89
جارتنا	no 90	unknown -98
جارتي	unknown 54
جاري	unknown -49
جاو	unknown -78	yes 90
جدا	no 71	unknown -81
جدار	no -92	unknown 97
جدتي	no -87	yes 73
جدران	no -57	unknown 126	yes -71
جدي	no -63	unknown 170	yes -112
جديد	yes -50
جرار	no 98	unknown -125
جرح	no 84	unknown -78
جرحي	no 77	unknown -46
جري	no 101	unknown -101
جريح	no 93	yes -106
جسديا	no 93	unknown -49	yes -44
جميعا	no 44
جنب	no 145	unknown -167
جهاز	unknown 57	yes -41
جواب	unknown 47	yes -54
جوج	no -43	unknown -40	yes 83
جيبي	no -54	unknown 99	yes -45
جيت	no -86	unknown 108
جيده	no 196	unknown -171
حاجه	yes -43
حادث	unknown 46
حادثه	no 105	unknown -132
حاده	no -43
حارس	unknown -88	yes 67
حاسوب	unknown 65	yes -41
حافيه	unknown -101	yes 72
حاله	no -84	unknown 131	yes -105
حامل	no -65	yes 91
حاول	no 57	unknown -112
حاولت	no -107	unknown -45	yes 151
حتي	no 65
حجر	no 88	yes -126
حجره	unknown -58	yes 51
حجزت	yes 40
حد	no 180	unknown -120	yes -59
حدا	unknown 50
حدانا	no 57	unknown -71
حدايا	no -115	yes 104
حدود	no -100	unknown 91
حديد	no 42	unknown 77	yes -121
حررت	unknown 41
حرق	no -41	unknown -122	yes 144
حرقات	no 173	unknown -161	yes -90
حريق	unknown -96	yes 97
حزام	no -85	yes 120
حصل	no -110	unknown 114
حضر	no 122	unknown -97
حطيت	yes 55
حفره	no 161	unknown -58	yes -121
حفل	no -66	unknown 123	yes -56
حفيدي	no -73	yes 49
حق	yes 42
حقيبه	no -41	unknown 102	yes -65
حك	no 157	unknown -77	yes -112
حلات	yes 70
حماتي	yes 57
حمار	unknown 69	yes -111
حمام	no 121	unknown -103
حمامي	no 125	unknown -103
حمرا	no -47	unknown 140	yes -96
حمراء	yes -58
حملت	no 42
حنا	no 144	unknown -109
حوالي	unknown -49
حي	no 44
حيت	no -40	unknown 41
حين	unknown -51	yes 52
خاتم	no -118	unknown 173	yes -105
خارج	no -72	yes 88
خارجه	no 46	unknown -70
خاص	no -114	unknown 66	yes 41
خاصني	no -53	unknown 58
خاصو	yes 46
خالتي	unknown -71	yes 86
ختي	no -60	yes 63
خدام	no 112	unknown -88	yes -45
خدامين	no 170	unknown -130	yes -82
خداو	no 60	unknown -67
خدش	no -64	yes 50
خدشه	no 183	unknown -128	yes -78
خدمه	no 123	unknown -102	yes -54
خدوش	yes 46
خرج	unknown -49
خرجات	no 134	unknown -64	yes -115
خرجت	no 81	yes -58
خرجنا	no 82	unknown -77
خرجو	unknown -50	yes 75
خرطوم	yes -57
خروجي	no -109	unknown 154	yes -52
خزان	no 119	unknown -119
خزانه	no -84
خساره	no 101	unknown -75
خساير	unknown -109
خسر	no -73	unknown 151	yes -87
خسرات	no -87	unknown 123
خسرنا	no 73	unknown -49
خطا	unknown -106	yes 63
خطفو	no -79	unknown 91	yes -49
خفيف	no 40	unknown -88	yes 46
خفيفه	no -101	unknown -54	yes 157
خلا	no -51	unknown 95	yes -43
خلات	no -50	unknown -131	yes 163
خلاو	no -96	unknown 178	yes -86
خلصت	no -64	unknown 109	yes -53
خلفي	no 65	unknown -40
خمسه	no -58	unknown 44
خير	no 99	unknown -94
خيطو	no -70	unknown 76
دابا	no -52	yes 66
دار	unknown -134	yes 144
دارت	no -113	unknown 106
دارنا	no -141	unknown 74	yes 78
دارها	no -74	unknown 102
داز	no -47	unknown -48	yes 94
دازت	no -41	unknown 51
دازو	unknown -50	yes 53
داسيا	no 92	unknown -43	yes -47
داعي	no 50	yes -64
داك	no -79	yes 111
داكشي	no -89	unknown 117
داو	no -111	unknown 163	yes -72
داوه	no 69	yes -48
داوهم	no 54	unknown -126	yes 40
داير	no -100	unknown 79
دايز	no 147	unknown -80	yes -94
دخل	unknown -58	yes 61
دخلنا	no -103	yes 109
دراجتي	no -56	unknown 92
دراجه	unknown -79	yes 107
دراري	no -42
درت	no -52	unknown 58
درتش	no -41	unknown 84	yes -43
درج	unknown -113	yes 84
درجه	no -72	unknown -97	yes 161
درك	no 58	unknown -91
درنا	unknown -68
درناش	unknown -77	yes 76
درهم	no -49	unknown 76
دفع	no -92	unknown 101
دفعت	no -55	yes 60
دفعني	no -100	unknown -183	yes 232
دقايق	unknown -42
دم	no 160	unknown -94	yes -68
دمي	unknown 64	yes -77
دهست	no -61
ديالهم	no 203	unknown -148	yes -73
ديالو	unknown 47	yes -68
ديالي	unknown 44
ذاب	no 54	unknown -77
ذراعي	no -52	yes 92
ذو	no 105	yes -113
راجع	no 52
راجل	no 88	yes -75
راجلي	no -61	unknown -41	yes 102
راحت	no -168	unknown 53	yes 59
راحه	unknown -96	yes 124
راس	no 53	unknown -150	yes 71
راسها	no -44	unknown -84	yes 124
راسو	no 71	unknown -75
راسي	no -51	unknown -50	yes 95
راكب	unknown -56	yes 55
راكبه	no -82	unknown -52	yes 125
راني	unknown 54
راه	yes 49
راها	no 154	unknown -195
ربع	no -79	yes 74
ربعه	no -79	unknown 72
ربما	no 42	yes -73
رجال	no 81	unknown -60
رجعت	unknown 67	yes -48
رجعنا	yes -47
رجل	unknown 43
رجلو	no -102	unknown -51	yes 138
رجلي	unknown -47
رجليه	no -80	unknown -95	yes 152
رغم	no -67	unknown 112	yes -47
رقبتي	no -91	unknown -65	yes 141
رقم	yes -41
رقمها	unknown 81	yes -67
رقمي	no -91	unknown 151	yes -90
ركابي	unknown -77	yes 58
ركبتي	no -50	yes 86
رماد	no -95	unknown 82
رمضان	unknown 44	yes -58
ريحه	no -68	unknown 128	yes -57
زاج	unknown 61	yes -108
زال	no -137	unknown -50	yes 150
زالت	no -56	unknown -83	yes 149
زبون	no 72	unknown -96
زجاج	unknown 59
زرقه	no 61	unknown -119	yes 75
زلت	unknown -76
زلقات	no -88	unknown -122	yes 182
زلقت	no -61	yes 63
زوجتي	no -45	yes 57
زوجي	no -57	yes 43
زياره	no 110	unknown -127
ساحه	no 43	unknown -43
ساعتين	yes 59
ساقي	no -59	unknown -62	yes 119
ساكن	yes -70
سال	no -135	unknown -60	yes 159
سالم	no 162	unknown -121	yes -87
سالمه	no 245	unknown -201	yes -97
سالمون	unknown -42
سالمين	no 64	unknown -61
سايقه	unknown -91	yes 109
ست	no -122	unknown 55	yes 61
ستر	no 185	unknown -131	yes -79
ستراسبورغ	no 53	yes -59
سته	unknown -165	yes 121
سجل	yes -60
سحقت	unknown -65
سخان	no -41
سد	no -41
سدو	no -78	unknown 48	yes 51
سديت	no 52	unknown -65
سرقت	no -77	unknown 125	yes -49
سرقه	unknown 65	yes -71
سرقو	no -56	unknown 42
سرقوا	no 47	yes -46
سطح	no 164	unknown -136
سقط	yes 48
سلا	yes 42
سلام	unknown 70	yes -69
سلمنا	no 63
سليم	no 60	unknown -55
سليمه	no 240	unknown -159	yes -147
سمعنا	yes -45
سميتو	yes 58
سنه	no -62	yes 53
سنين	unknown 90	yes -52
سوء	no 166	unknown -81	yes -110
سوق	no 54	yes -99
سوي	no 60	yes -63
سي	no -70	unknown 87
سيارات	unknown 61	yes -49
سيارتان	no 44	yes -50
سيارتي	yes -40
سيدي	no -48	unknown 68
سيمانه	no -62
شاب	no -50	yes 78
شاحن	no 59	yes -68
شاحنتي	yes -51
شاحنه	no -86	unknown 78
شاده	no 78	unknown -96
شاعل	no -122	unknown 117
شاف	no -51	unknown 147	yes -101
شب	unknown -63	yes 47
شتا	no -77	unknown 111
شتنبر	no 65	yes -43
شجره	no -99	unknown 145	yes -52
شحال	no -123	unknown 184	yes -104
شد	no -53	unknown -49	yes 85
شدات	no 81	unknown -123
شده	no 75	yes -87
شدو	no -61	unknown -75	yes 133
شرجم	no 193	unknown -174	yes -100
شرخ	unknown 48
شرفه	no 91	yes -78
شركه	no -66	unknown 97
شظيه	no 72	unknown -141	yes 61
شعلات	yes 56
شفت	no -102	yes 84
شفتش	no 130	unknown -123
شفتو	no 165	unknown -89	yes -140
شفرو	no -54	unknown 98	yes -68
شقتي	no -41	unknown 77
شقه	no -101	unknown 88
شكايه	no -53	unknown 66
شكون	unknown 42
شمعه	unknown -89	yes 52
شنو	no -47	yes 50
شهر	no -77	unknown 80
شهور	no -83	unknown 56
شوف	no 160	yes -178
شويه	unknown -125	yes 122
شيء	no 62
شييا	no -40	unknown 47
صاحبها	unknown -123	yes 84
صاحبي	no -97	yes 82
صارت	no 74	yes -90
صاعقه	no -120	unknown 127
صافي	no 61	unknown -72
صالون	no -69	unknown 115	yes -44
صباح	unknown 45
صباحا	no 69	unknown -48
صباعي	no 67	unknown -154	yes 54
صباغه	yes -54
صحاح	no 184	unknown -121	yes -125
صحيح	no 162	unknown -91	yes -103
صدري	no -69	yes 93
صدمت	no 71	unknown -40
صدمتني	unknown 52	yes -69
صدمه	no 42	unknown -54
صغير	no 76	unknown -70
صغيره	yes -56
صفر	no 146	yes -178
صلاه	no 119	unknown -147
صندوق	no 54	yes -57
صوت	no 49	unknown -52
صور	no -124	yes 64
صورا	no 46	unknown 56	yes -113
ضاع	no 100	unknown -69
ضاعت	unknown 56
ضاعو	no 130	unknown -110	yes -57
ضحايا	no 127	unknown -63	yes -80
ضرب	unknown 43
ضربات	no -108	unknown 155	yes -64
ضربتني	no 119	unknown -58	yes -81
ضربتو	unknown -83	yes 93
ضربنا	no -124	unknown -87	yes 188
ضربه	no 120	unknown -112
ضربو	no 52	yes -124
ضرر	no 65
ضو	no 152	unknown -156
طار	no 61
طاكسي	unknown -58	yes 43
طالب	no -100	unknown 74
طالع	no -62	yes 82
طاير	unknown -90	yes 67
طبيب	no 58	yes -49
طحت	unknown -76	yes 103
طراف	no 43	unknown 52	yes -79
طرطق	unknown -54	yes 45
طرطقات	no -146	yes 114
طرف	no -50	unknown -76	yes 118
طريق	unknown -107	yes 63
طريقو	no -72	unknown 161	yes -119
طلبت	unknown 85	yes -124
طلع	unknown 40
طلعات	no -148	unknown 147
طنجه	no 100	unknown -57	yes -41
طوال	no -86	unknown 112
طوموبيلات	no -113	yes 132
طوموبيلتي	no -143	unknown 172	yes -58
طويلا	no 124	unknown -112
طيح	no -97	unknown -92	yes 165
طيرات	no -86	yes 60
طيرت	unknown -157	yes 106
ظهره	no -154	yes 184
ظهري	no -55	unknown -125	yes 172
عاد	no 89	unknown -77
عاشوراء	no -42	unknown -75	yes 69
عاصفه	no 41	unknown -98	yes 42
عام	yes -46
عامره	no -167	yes 115
عامين	no 97	unknown -130
عايدين	no -49	yes 55
عباد	no 119	unknown -178
عبد	no -87	unknown 89
عبر	no 55
عجلات	no -99	unknown 138	yes -85
عجله	no -58	unknown 61	yes -46
عدا	yes 62
عربه	unknown -95	yes 71
عرفتش	no -87	unknown 149	yes -66
عرفناش	no 56	yes -91
عشر	no -41
عشره	no 77	unknown -40	yes -44
عشرين	no -53	unknown 127	yes -73
عض	unknown -95	yes 121
عضني	no -60	unknown -67	yes 122
عطاني	no -108	yes 58
عظم	unknown -95	yes 122
عفوا	unknown -51	yes 51
علاش	no -70	unknown 128	yes -59
علاقه	no -52
علامه	unknown -55
علبه	unknown 92	yes -110
عليكم	unknown -48
عليه	yes 52
عليها	no -72	yes 42
عليهم	unknown 46	yes -43
عم	no -40	unknown -137	yes 157
عمال	no -52	yes 74
عمدا	no -59
عمر	no 47	yes -70
عمرنا	unknown 54	yes -76
عمرناها	unknown -92	yes 123
عمرها	unknown -69	yes 77
عمري	unknown -49	yes 50
عمليه	unknown -94	yes 69
عمود	yes -77
عمي	no -166	unknown 99	yes 54
عندما	unknown 51	yes -43
عندنا	no -58
عنده	no 121	unknown -116
عندها	no -60	unknown -66	yes 125
عندهم	unknown 64	yes -57
عندو	no 76	unknown -61
عندي	unknown 51
عنقي	no -54	unknown -66	yes 115
عيد	no 139	unknown -75	yes -100
عيط	no -124	unknown -47	yes 133
عيطنا	yes 53
عين	unknown -108	yes 102
عيني	yes 64
غابه	no 64	yes -55
غدا	no 70
غرز	no -44	unknown -134	yes 175
غرزات	unknown -81	yes 102
غرزه	no -68	unknown -65	yes 126
غرفه	unknown 46	yes -58
غشت	unknown 40
غطاء	no 63
غلط	unknown -75	yes 82
فاتوره	yes -42
فاحترق	no -41
فاحترقت	no -141	yes 107
فارغ	no -61	unknown 55
فارغه	no -40
فاس	yes -69
فاش	no -51	yes 51
فاصطدمت	unknown -44
فاض	no -106	unknown 138
فاضت	no -40	yes 52
فالباب	no -47	unknown 79	yes -47
فالبحر	no -74	unknown 160	yes -105
فالبيسين	no -73	unknown 113	yes -41
فالتيليفون	unknown -66
فالجرده	unknown -59	yes 40
فالحفره	no -153	unknown -72	yes 133
فالخدمه	no -151	unknown 216	yes -113
فالدار	unknown -52
فالدروج	no -51	yes 72
فالدوار	no -161	unknown 139
فالسبيطار	no -64	unknown -88	yes 150
فالسطح	no 60	unknown -63
فالشجره	unknown -82	yes 82
فالطابق	unknown 89	yes -109
فالطريق	no -56	unknown -60	yes 108
فالطوموبيل	no -95	unknown -41	yes 132
فالقهوه	no 78	unknown -91
فالكوزينه	yes 57
فالكوميساريه	no 100	unknown -148	yes 76
فالوقت	no 222	unknown -160	yes -73
فانكسر	no -95	unknown 53
فتح	no -65	unknown -59	yes 114
فحالو	unknown 61	yes -60
فخرجت	no -64	yes 82
فدار	no -89	unknown -53	yes 95
فسقط	yes -94
فسوق	no -45	unknown 67
فطريق	no 43	unknown -63
فظهر	no -100	unknown -64	yes 153
فعل	no 51	yes -41
فقد	unknown -53	yes 68
فقدت	no -49	unknown 125	yes -129
فقط	no 94	unknown -48	yes -45
فلا	no 119	unknown -89
فلم	yes -54
فما	no 81	yes -49
فوجدنا	unknown 96	yes -62
فورا	no 65	yes -119
فوسط	yes -46
فوقي	no -46	unknown 116	yes -73
فيا	no 40	unknown -68
فيضان	no -79	unknown -57
فين	yes 46
فينا	no 154	unknown -136
فيهم	no 41	unknown -41
قالت	no -43	unknown 87	yes -47
قاليا	yes -43
قد	no 62	unknown -55
قدام	unknown 54	yes -47
قدامي	unknown 88	yes -68
قدروش	no 97	unknown -78	yes -49
قدمت	no -48	unknown 42
قدمي	no -114	yes 110
قديم	no -84	unknown 153	yes -69
قرب	no 71	unknown -52
قصد	unknown -40
قطع	no -40
قطعت	no -103	unknown -107	yes 166
قطعو	unknown 91	yes -84
قفز	unknown -45	yes 68
قفزت	no -63	unknown 45
قفل	unknown -105	yes 82
قلبي	no 45	unknown 58	yes -106
قلت	no -54	unknown 56
قلعات	no -154	unknown 63	yes 49
قويه	no 99	unknown -83	yes -41
كات	yes 59
كاحلي	no -68	unknown -54	yes 119
كار	unknown -83
كاع	no 91	unknown -55	yes -54
كالو	no 145	unknown -175
كامل	unknown 51	yes -44
كاميرا	no -77	unknown 138	yes -58
كاميو	no -105	unknown -91	yes 177
كانه	no 177	unknown -87	yes -93
كانها	no 203	unknown -165	yes -74
كانو	no 105	unknown -118
كاين	no 56	yes -45
كبير	no 50	unknown -94
كتبكي	no -123	yes 111
كتبنا	no 42	unknown -76
كتفها	no -68	unknown -69	yes 136
كتفي	no -53	unknown -76	yes 128
كتقول	no -51	unknown 51
كثير	no -69	yes 65
كثيرا	no -106	unknown 69
كحل	no 68	yes -84
كذلك	no 98	yes -64
كرسي	no -118	unknown 178	yes -85
كرشي	no -79	unknown -89	yes 165
كره	no 47	unknown -120	yes 68
كسرت	no -106	unknown -71	yes 166
كسرو	no -75	unknown 143	yes -67
كسروا	no 49	unknown 46	yes -99
كسيده	no -87	unknown -75	yes 159
كلام	no -143	unknown 191	yes -53
كلب	no -97	yes 111
كلنا	no 99	unknown -83
كله	unknown -46	yes 44
كلهم	no -64	unknown -53	yes 110
كلو	no 101	unknown -71
كليان	no 93	unknown -40	yes -57
كما	no 48	unknown -119	yes 64
كنا	no 60	unknown -58
كنتسني	no 42	unknown -92
كنخدم	no -50	unknown -59	yes 92
كندور	no -115	unknown 99
كنقدرش	no -61	unknown -61	yes 122
كنقول	no 116	yes -117
كنمسح	no 87	unknown -180
كنمشي	unknown -48
كي	no 56	unknown -100	yes 42
كيتعوض	no 103	unknown -104
كيتقيا	no -52	yes 82
كيجري	no -54	yes 48
كيخلص	no -86	unknown 212	yes -165
كيسيل	no -108	unknown 44	yes 80
كيضحك	no -50
كيضحكو	no 53	unknown 65	yes -154
كيضرب	no -98	unknown 130	yes -52
كيضرني	no -44	unknown -117	yes 142
كيضرها	no -78	unknown -75	yes 154
كيف	no -55	unknown 111	yes -69
كيفاش	no 44	unknown -75
كيقطر	unknown 97	yes -92
كيقول	unknown -41
كيلعب	no -83	yes 94
كيلعبو	no 41	yes -54
كيوجعني	unknown -55	yes 92
ل	no 220	unknown -166	yes -82
لا	no 45
لاباس	no 152	unknown -82	yes -70
لاحد	no 93	unknown -103
لاسورانس	unknown 50	yes -56
لاكاف	no -45	unknown 90	yes -49
لاله	no -82	unknown 95
لامبيلانص	no -54	unknown -66	yes 122
لان	no -62	unknown 75
لانني	no -90	unknown 73
لانه	unknown 118	yes -120
لاني	unknown 72
لاي	no 205	unknown -138	yes -74
لباربريز	no 67	unknown 51	yes -140
لبوليس	no -80	unknown 77
لبيع	no 66	yes -48
لتحت	no -53	yes 71
لتر	yes -58
لحادث	unknown -108	yes 76
لحد	no 53	unknown -135	yes 56
لحظه	no -127	unknown 64	yes 46
لدي	no -48	yes 43
لدينا	no 97	unknown -167	yes 54
لطيفه	no 93	yes -57
لفوق	no 40
لقيت	unknown 46	yes -40
لقيتو	no -84	unknown 127	yes -48
لقينا	unknown 85	yes -121
لكم	no 103	yes -72
لكن	no 49	unknown -58
لكنني	no 60
لكنه	no -59	unknown 73
لكني	no 50
للاسف	no 102	unknown -87	yes -40
للباركينغ	no 89	yes -66
للبوليس	unknown 77	yes -72
للدار	no -67	yes 62
للدرك	no -45	unknown 100	yes -51
للسبيطار	no -76	yes 84
للسرقه	no 103	unknown -71	yes -56
للسطح	no 107	unknown -60	yes -46
للشرطه	no 45	yes -56
للصالون	no 85	unknown -119
للكراج	no 46
للكلينيك	no -73	unknown -72	yes 135
للكوميساريه	no 44
لله	no 110	unknown -105
لم	no 65
لما	no -116	yes 94
لماذا	no -83	unknown 60
لنا	unknown 47
له	no 61	unknown -75
لها	unknown -94	yes 114
لواحد	no -139	unknown -47	yes 151
لوح	no 127	yes -108
لوحته	no -63	unknown 118	yes -85
لوحه	no 65	unknown -48
لور	unknown -51	yes 86
لوطوروت	no 191	unknown -122	yes -78
ليسر	no -45	yes 58
ليكم	yes -49
ليل	unknown -53
ليلا	no 69	unknown -62
ليله	no 56
لينا	yes 40
ليه	no -43	yes 82
ليهم	no 84	yes -59
ماء	unknown -55	yes 58
مات	unknown -137	yes 59
ماتت	unknown 60	yes -54
ماديه	no 123	unknown -95
ماذا	no -113	unknown 154	yes -49
مارس	yes -46
مارش	yes -71
ماشي	yes -40
ماعرفتش	no -55	unknown 110	yes -77
مافيه	no 126	unknown -99	yes -47
ماكان	no 197	unknown -133	yes -86
ماكاين	no 78	yes -40
ماكاينش	no 69	unknown 52	yes -204
ماكينه	no 107	unknown -139
ماوقع	no 245	unknown -203	yes -129
مبلل	no 188	unknown -120	yes -74
متر	yes -46
مترين	yes 50
متوقفه	no -44
متي	unknown 71
مثقوب	unknown 58	yes -59
مثل	no -66
مثلي	unknown -171	yes 124
مجروح	no 140	unknown -72	yes -79
مجهولون	no 164	unknown -121	yes -92
محاوله	no 56	yes -47
محرك	no 110	unknown -61	yes -54
محروق	no 50
محضر	unknown 55	yes -42
محطه	no -96	unknown 126
محل	no 157	unknown -129	yes -59
محمد	no -65
محمل	no 221	unknown -137	yes -162
محمله	no -98	unknown 127
مخلوع	no -128	unknown -63	yes 147
مدام	no -78	unknown 64
مدخل	unknown 45	yes -54
مدينه	no -58	unknown 40
مرات	no 73	unknown -77
مراتي	unknown -65	yes 47
مراكش	unknown 85	yes -74
مراه	no -45	unknown 125	yes -91
مرت	no -45
مرتي	no -108	unknown 151	yes -67
مرجان	no -78	unknown 60
مرسيليا	unknown -52
مرفق	no 140	unknown -78	yes -85
مركز	no -82	unknown 113	yes -43
مركونه	no -92	unknown 135	yes -41
مره	unknown 81	yes -49
مريض	no 100	unknown -74
مزهريه	no 129	unknown -70	yes -96
مزيان	no -41	yes 49
مستشفي	no -76	unknown -50	yes 126
مستودع	no -51	yes 57
مسدود	no -41	unknown 105	yes -109
مسرعه	no 83	unknown -65	yes -43
مسكين	no 64	unknown -116
مسكينه	unknown 91	yes -92
مشا	no -79	yes 69
مشات	no -52	unknown 55
مشاو	unknown -104	yes 64
مشكل	no 41
مشي	no 55	unknown -42
مشيت	unknown 41	yes -64
مشيتش	no -83	unknown 161	yes -87
مشينا	no -120	unknown 178	yes -64
مصاب	no 106	unknown -77
مصابين	no 189	unknown -146	yes -51
مصباح	yes -72
مصدره	no 114	unknown -95
مضروب	no -102	yes 118
مضروبه	no 138	yes -121
مطار	unknown 43
معاه	no 42	unknown -101	yes 49
معاها	no -43	unknown -44	yes 45
معايا	unknown -45
معاينه	yes -50
معرفه	unknown 40
معقول	no 140	unknown -96	yes -89
معلق	no 88	unknown 49	yes -169
معلم	no -96	yes 74
معمره	no 137	yes -149
معها	no -43	unknown 113	yes -77
معي	unknown -57
مفاجي	no -71	unknown 103
مفتوح	yes 42
مفتوحا	no -61	unknown 97
مقطوع	unknown -95	yes 44
مقلوبه	no -78	unknown 125	yes -54
مكان	unknown 56
مكانها	no 246	unknown -219	yes -66
مكروه	no 255	unknown -172	yes -121
مكسور	yes -61
مكسوره	no -52	unknown -71	yes 124
مكناس	no 128	unknown -69	yes -65
ملء	yes -67
ملا	no -43	yes 76
ملابس	unknown 73
ملانا	no 58	unknown -62
ملف	no 85	yes -67
ملي	yes 47
ممر	unknown -52	yes 48
ممرضه	unknown -52	yes 58
منا	no 120	unknown -77	yes -43
منتصف	unknown -56
منذ	no -60
منزلي	no -83	unknown 109
منفوخ	no -113	yes 79
منفوخه	unknown -81	yes 54
منكم	no -107	unknown 152	yes -45
منه	no 105	yes -88
منها	yes -42
منهم	unknown -127	yes 105
منو	unknown -147	yes 120
مني	no -63	unknown 51
مهرس	unknown -120	yes 122
مهرسه	no -148	unknown -125	yes 218
مهرسين	no -69	yes 40
موجه	no 66	yes -86
موخره	unknown 74	yes -81
مورا	no 42	unknown -87
موطور	no -48	unknown -41	yes 88
موقعه	no -67	unknown 64
موقف	no -66	unknown 112	yes -51
مول	unknown -57
مولاه	no 135	yes -168
ناريه	unknown -72	yes 93
نازل	no 53	unknown -77
ناض	no 67	unknown -124
ناضت	no -74	unknown 96
ناعس	no 46	unknown -102	yes 50
ناعسين	no 128	unknown -80	yes -58
نافذه	unknown -55	yes 51
نانت	unknown 85	yes -71
نايم	unknown 87	yes -88
نايمه	unknown -46	yes 68
نترو	unknown -139	yes 156
نتصل	unknown -59	yes 73
نتفاهمو	unknown 58	yes -74
نتيشكا	no 78	unknown -41	yes -56
نجا	no -148	unknown 62	yes 59
نجمه	no -107	unknown 166	yes -85
نحرر	no 147	unknown -69	yes -93
نحن	no 47	unknown -51
نحو	no -82	yes 68
نخرج	unknown -77	yes 68
نخلص	unknown 54	yes -49
ندير	yes -52
نزل	unknown -44
نزلت	no -54	unknown 64
نزلنا	no 45	unknown -85	yes 40
نزلو	no -51
نستدع	no -55	unknown 119	yes -119
نسخه	no -60	unknown 109	yes -48
نسيت	yes -44
نسيتها	no 59	yes -103
نسيتو	yes -52
نص	no 49
نصب	no 202	unknown -101	yes -105
نصرح	no -103	unknown 99
نصف	no 106	yes -85
نصلح	unknown 45	yes -48
نصلي	no -151	unknown 116
نعست	no 41
نعم	no 46	yes -47
نعمرو	no -49	unknown 85	yes -40
نفس	no 129	yes -138
نفسه	no -99	unknown -86	yes 152
نفق	unknown -50	yes 42
نقدرش	no -105	unknown 100
نقل	no -96	unknown 43	yes 48
نقول	no 95	unknown -64
نكتب	unknown -74	yes 76
نمشي	no -78	unknown 102
نملا	unknown 45
نهار	unknown 46
نهاييا	no 82	unknown -61	yes -50
نوقع	no -68
نيابه	no -63	unknown -80	yes 142
هاتفي	no -77	yes 48
هاد	no -48	unknown 79
هادشي	no -67	unknown 63
هادي	unknown 43	yes -47
هبت	no 157	unknown -90	yes -107
هبط	unknown 41	yes -70
هبطات	no 112	unknown -187
هذه	unknown 41	yes -56
هربات	no 256	unknown -175	yes -142
هز	no 113	unknown -101
هزو	no -68	unknown 115	yes -48
هل	no -61	unknown 69
ههه	no 68	yes -69
هههه	no 119	unknown -124
هو	no 46	yes -42
هوما	no -86	unknown -76	yes 134
هي	no 59	unknown -58
و	no -42
واحدا	no 119	unknown -98
واحده	unknown -60	yes 54
واخذت	unknown 52	yes -62
واش	unknown 58	yes -41
واصطدمت	no -80	unknown 85
واقف	unknown -57
واقفه	unknown 69	yes -100
والاريكه	no 90	unknown -42	yes -68
والبوليس	no 63	unknown -67
والبومبا	no 110	unknown -194	yes 76
والبيت	no -67	unknown 125	yes -74
والجدارميه	unknown 62
والحمد	no 117	unknown -86
والدتي	unknown -115	yes 95
والرادياتور	no 152	unknown -71	yes -92
والربع	unknown 94	yes -74
والزجاج	no -53	unknown -65	yes 105
والزرابي	no 63	unknown -67
والسايق	unknown -40
والستاره	no 105	yes -149
والسقف	no 69	yes -50
والسوارت	no -127	unknown 178	yes -84
والطبيب	no -61	unknown -72	yes 134
والطبيبه	no -44	unknown -58	yes 102
والطوموبيل	no -110	yes 95
والعافيه	no 87	unknown -45	yes -40
والفلوس	no -114	unknown 58
والكاميرا	no -134	unknown 199	yes -80
والكلب	no -106	unknown 181	yes -95
والكونسطا	unknown -106	yes 80
والما	no -55	unknown 51
والماء	unknown 54	yes -57
والماكينه	no 106	yes -118
والموطور	no -95	unknown -63	yes 158
والنصف	unknown -48
والو	no 74
والوقايه	unknown 107	yes -115
واليوم	no -57	unknown 101	yes -60
وانكسرت	no 56	yes -92
وباب	no 107	unknown -138
وبابي	unknown 127	yes -146
وبقا	no -64
وبقيت	yes 45
وبلا	no 58	unknown -63
وبين	no 161	unknown -118	yes -59
وتضررت	no -86	unknown 129	yes -49
وتكسر	no -53	unknown -54	yes 105
وتهرس	no -55	yes 53
وتهرسات	no 129	yes -161
وجا	no 134	unknown -126
وجات	no -48	unknown -58	yes 101
وجاو	no -62	unknown 91
وجدت	no -65	unknown 95
وجدنا	no 67	yes -66
وجده	yes -48
وحتي	no 106	unknown -58	yes -48
وحدها	no -156	unknown 93
وحدو	no 139	unknown -112
وحرق	no -83	unknown 68
وحك	no -92	unknown -50	yes 118
وحنا	no 116	unknown -112
وحين	no -75	yes 78
وختي	no -127	unknown -121	yes 232
وخداو	no 113	unknown -74	yes -52
وخلاو	yes -41
وخليت	no -93	unknown 138	yes -52
ودارت	unknown -100	yes 117
وداز	yes -53
ودخل	no -58	yes 40
ودخلت	no 118	unknown -51	yes -87
ودنو	unknown -76	yes 70
ودي	unknown -85	yes 55
ورا	no 80	unknown -103
وراء	no -63	unknown 41
وراجلي	no -105	unknown -164	yes 219
ورقه	unknown 92	yes -68
وسط	no 78	unknown -69
وسقطت	no 131	unknown -82	yes -51
وسياره	no 97	unknown -103
وشعلات	no 53	unknown -48
وصافي	no 203	unknown -66	yes -136
وصل	no -91	unknown 115
وصلت	no -94	yes 57
وضحك	no 148	unknown -134
وضرب	no 48	unknown -82
وضربت	unknown -65	yes 92
وضعت	no -139	unknown 182	yes -79
وضعنا	no 73	unknown -98
وطاح	unknown -113	yes 133
وطاحت	no 49	unknown -132	yes 62
وطحت	unknown -159	yes 181
وعطاوني	no 110	yes -85
وعلي	no 111	unknown -121
وعليها	unknown 46
وعمرنا	no 89	unknown -56
وعند	no 103	unknown -61	yes -58
وعندما	no -85	unknown 120
وعندي	unknown -112	yes 85
وفجاه	no 67	unknown -60
وفي	no 47	yes -54
وقال	unknown 46	yes -64
وقالو	yes 42
وقت	no -83	yes 73
وقد	unknown 46	yes -76
وقع	no 50	yes -43
وقعات	no -90	unknown 104
وقعت	no -99	yes 87
وقعنا	unknown 44	yes -51
وقفت	unknown 60	yes -51
وقفش	no -116	unknown 40	yes 60
وكان	no -60	yes 70
وكتبو	no -75	unknown 125	yes -64
وكسرت	unknown 52
وكل	no 99	yes -89
وكلشي	no 50	yes -45
وكلنا	no 142	unknown -107
وكمل	no 55	unknown 43	yes -93
وكنت	no -41	unknown -80	yes 118
وكيقول	no 65	unknown -47
وكيل	no -99	unknown 153	yes -76
ولا	no 96	unknown -55	yes -40
ولات	no 69	yes -119
ولدو	unknown -60	yes 67
ولكن	unknown -49
ولله	no 107	unknown -65	yes -57
ولم	no 79	unknown -49
ولي	no 52	unknown -172	yes 91
وما	unknown -46
ومراتي	unknown -56	yes 65
ومشا	no 65	unknown -57
ومشات	no 45	unknown -80
ومشاو	unknown 52	yes -117
ومشي	no -220	unknown 162
ومشيت	no 78	unknown -55
ومشينا	no 73	unknown -62
ومع	no 46	unknown -118
ومن	unknown -48	yes 44
ومول	no -74	yes 92
ونحن	no 78	unknown -66
ونسيت	unknown 66	yes -55
ونص	no 53	unknown -53
ونقل	no -100	unknown -85	yes 183
وها	no 45	unknown -91	yes 43
وهذا	no -70	yes 63
وهرس	no 195	unknown -150	yes -82
وهرسو	no -41	unknown 59
وهو	yes 43
وهي	no -46	unknown 41
ووصلات	no -122	unknown -49	yes 151
ويدي	no -71	unknown -49	yes 119
يبدو	no -92	unknown 53
يتاذ	no 97	unknown -57
يتضرر	no 121	unknown -100
يتعرض	no 126	unknown -80	yes -48
يتوقف	no -77	unknown -43	yes 117
يجرح	no 158	unknown -72	yes -89
يجي	no 88	yes -53
يحدث	no 63
يحلو	no 67	unknown -54	yes -48
يخرج	no 74	unknown -85
يخلص	no -85	yes 58
يد	no -57
يده	no -145	unknown -96	yes 221
يدها	no -112	unknown -52	yes 156
يدي	no -42	yes 64
يديها	no -83	unknown -60	yes 142
يرجع	no -104	yes 121
يرحمها	no -56	unknown 73
يرد	no -53	unknown 66
يشكو	no 104	unknown -115
يشوف	no -176	unknown 156
يصب	no 50
يعد	no 128	unknown -129
يعمرها	no -111	unknown 76
يعني	unknown 96	yes -58
يغطي	no -94	yes 66
يقود	no -58	yes 79
يقول	no -104	unknown 106
يكن	no 146	unknown -100	yes -46
يلمسني	no 120	unknown -151
يمكن	unknown 73	yes -63
يملا	yes -43
ينزف	no -87	yes 122
ينزل	no 128	unknown -97	yes -46
يوقع	yes -49
يولمني	unknown -47	yes 65
يوما	no -142	unknown 64	yes 52
يومين	no -42	unknown 46
يونيو	unknown 42
@thirdParty
	no 130	unknown -181	yes -47
#026>	no -54	yes 62
#200>	no -81	yes 115
#2026	no -54	yes 62
#300>	no 57
#4000	no 134	yes -110
#400>	no -93	unknown 160	yes -96
#500>	no -89	yes 42
#5200	no 87	yes -69
#6000	no -66	unknown -55	yes 106
#800>	no 83	unknown -94
#900>	no -124	unknown 181	yes -88
#<10>	no -100	unknown 80
#<12>	unknown 51	yes -47
#<14>	no 63
#<16>	no -82	unknown 79
#<17>	no -58	yes 72
#<19>	no -47	yes 80
#<200	no -124	yes 143
#<201	no -277	unknown 130	yes 64
#<20>	no 84	unknown -42	yes -40
#<21>	no 101	unknown -41	yes -57
#<30>	no 66	unknown -72
#<400	no -42	unknown 141	yes -108
#<50>	no 52
#<520	no 87	yes -69
#<600	no 113	unknown -156
#<650	no -63	yes 80
#<700	no -115	unknown -43	yes 152
#<71>	no 79	yes -54
#<80>	yes 51
#<900	no -124	unknown 181	yes -88
#<ابت	no -62	unknown -42	yes 97
#<ابن	no -66	yes 82
#<اتذ	no -142	unknown 109
#<اتم	no 93	yes -74
#<اجد	no 110	unknown -74
#<اجل	no -312	unknown 304	yes -58
#<احم	no -137	yes 150
#<احي	no -91	yes 100
#<اخذ	no 56
#<اخض	no 167	yes -139
#<اخي	no 45
#<ادم	no -50	yes 75
#<ادو	unknown -63	yes 48
#<ادي	no -68	yes 94
#<اذي	unknown 65	yes -108
#<ار>	no 139	unknown -48	yes -108
#<ارت	no 62
#<ارج	no 85	unknown -44	yes -43
#<ارد	no 115	unknown -43	yes -94
#<ارس	no -106	unknown 154	yes -123
#<ارض	no -62	yes 78
#<ارف	no -94	yes 107
#<ازر	no -122	unknown 100
#<اسا	no 47	unknown -40
#<است	no -54
#<اسع	no 63	yes -40
#<اسف	no -78	unknown 77
#<اسق	no -140	yes 161
#<اسم	yes 54
#<اسن	unknown -46
#<اصب	no 72	yes -43
#<اصر	no -47
#<اصص	no 61	yes -52
#<اصط	yes 55
#<اصل	no -57	unknown 65
#<اضر	unknown 99	yes -113
#<اطف	no 95	yes -75
#<اطل	unknown -44
#<اظن	no -97	unknown 130	yes -45
#<اعب	no -60	yes 81
#<اعت	no -78	yes 99
#<اعد	no 49
#<اعر	unknown 64	yes -98
#<اعط	yes 48
#<اعم	unknown -69	yes 46
#<اغل	no 60
#<افر	no 70	yes -54
#<اقت	no 40
#<اقد	no 44
#<اقو	yes 56
#<اكا	no -52	unknown 122	yes -120
#<اكت	no 42
#<اكث	no -47	yes 63
#<اكل	no -63	unknown 65
#<الذ	no -51
#<ام>	no -114	unknown 71
#<امت	yes 40
#<امل	no 65	yes -41
#<امي	no 52
#<انب	no 46
#<انج	no -41	yes 61
#<اند	yes 58
#<انز	no 60	yes -43
#<انغ	no 56
#<انق	no 187	unknown -40	yes -152
#<انك	unknown 120	yes -106
#<انن	no -107	unknown 72
#<اود	no -91	unknown 73
#<اور	no 58	yes -49
#<ايا	no 46
#<ايض	unknown -72
#<ايق	no 58	unknown 113	yes -179
#<ايه	no 128	yes -104
#<باس	no 69	yes -40
#<باغ	no -99	unknown -53	yes 135
#<بان	no 42
#<باي	no -70	unknown 47
#<ببا	no -135	yes 151
#<بتس	no -96	yes 117
#<بثل	yes 58
#<بجا	no 58	unknown -42
#<بحث	no 80	yes -59
#<بحر	unknown -49	yes 48
#<بحي	no 76	yes -51
#<بخط	no -116	yes 150
#<بدا	no -69	unknown 40
#<بدر	no -79	unknown -50	yes 111
#<بدل	yes 59
#<بدن	no -112	yes 130
#<برا	unknown 52	yes -44
#<برد	no 75	yes -58
#<برش	no -68	yes 82
#<برك	no 193	unknown -40	yes -162
#<برو	no 125	unknown -46	yes -76
#<بري	no 76	yes -56
#<بزا	no -50	yes 79
#<بس>	no -94	yes 121
#<بسا	no 134	yes -99
#<بسب	yes -40
#<بسل	yes -74
#<بشا	no -42	yes 56
#<بشر	no -93	yes 100
#<بشظ	no 51
#<بشو	no 49
#<بصح	no -98	unknown -40	yes 135
#<بطا	no -95	unknown 71	yes -47
#<بطل	no -46	yes 62
#<بطن	yes 51
#<بعص	no -155	yes 169
#<بعض	no -44	yes 57
#<بغا	yes 48
#<بفع	unknown -49
#<بقر	no 127	yes -107
#<بقط	unknown -63
#<بقع	no -66	yes 84
#<بقي	unknown 51	yes -63
#<بكي	no -180	yes 191
#<بلغ	no 107	yes -83
#<بلي	no 120	yes -99
#<بمع	no 182	unknown -42	yes -147
#<بمق	yes 49
#<بنا	no 54
#<بنت	no -65	yes 60
#<بنف	no -154	unknown -40	yes 194
#<بني	no -194	unknown -41	yes 221
#<به>	unknown -40
#<بوا	no 139	unknown -40	yes -96
#<بوح	no 80	yes -52
#<بور	no 93	yes -75
#<بوش	no -94	yes 106
#<بي>	no 45
#<بيا	no 40	unknown -40
#<بيت	no -50
#<بيخ	yes 60
#<بيد	no -135	yes 153
#<بيس	no -136	yes 158
#<بيض	yes 71
#<بيط	no 262	unknown -147	yes -149
#<بيك	no -115	yes 137
#<بين	no -44	yes 41
#<بيه	no 74	yes -45
#<تار	no 52	yes -46
#<تاك	no 53
#<تام	no -57	unknown 105	yes -52
#<تبع	no 80	unknown -50
#<تبك	no -89	yes 107
#<تتح	no -98	yes 106
#<تجر	yes 53
#<تجم	no -40	unknown -43	yes 80
#<تجي	no 127	yes -106
#<تحط	no 105	yes -94
#<تحق	no 55
#<تحي	no 69	yes -46
#<تخب	no -105	unknown 131	yes -46
#<تخر	no -132	yes 149
#<تخل	no 118	unknown -41	yes -77
#<تخي	no 41
#<تدخ	no 41
#<ترج	no -141	unknown 67	yes 48
#<ترق	no 46
#<تزح	no 131	yes -98
#<تسب	yes 43
#<تسد	no -68	unknown 83
#<تسل	unknown 43	yes -72
#<تشت	unknown -48
#<تشع	no 57	yes -46
#<تشف	no 132	yes -91
#<تشق	no 50
#<تشك	yes 48
#<تشو	yes 46
#<تصا	no -55
#<تصب	no 107	yes -94
#<تصد	no 99	unknown -49	yes -56
#<تصل	no 93	yes -65
#<تطا	no 91	unknown -47	yes -43
#<تعا	no -75	yes 101
#<تعط	no -71	unknown 120	yes -112
#<تعف	no 110	yes -97
#<تعل	no -128	unknown 178	yes -99
#<تعو	no 55
#<تفا	no 57
#<تفت	no 100	yes -86
#<تفل	no 166	yes -140
#<تقا	yes 49
#<تقب	unknown -44	yes 74
#<تقر	yes 45
#<تقط	no 101	yes -73
#<تقو	no -112	unknown 61	yes 52
#<تكب	no 175	unknown -42	yes -145
#<تكس	no 71	yes -43
#<تكن	no 74	yes -60
#<تلا	no -51	yes 77
#<تلت	no -60	unknown -42	yes 87
#<تلف	no 87	yes -77
#<تلق	no 80	yes -68
#<تلم	no -49	yes 53
#<تم>	no -82	yes 95
#<تمر	no -164	unknown 144
#<تمش	no 98	yes -70
#<تنف	no 95	yes -67
#<تهر	no 59
#<تهز	unknown -52
#<توج	no 53
#<تور	no -56	yes 79
#<توص	no -61	yes 75
#<توق	no -155	unknown 61	yes 102
#<تول	no -123	unknown 111
#<تون	yes -77
#<توي	no -100	yes 127
#<تيز	no -51	yes 58
#<ثان	no 107	yes -91
#<جا>	no -57	yes 85
#<جاب	no -147	yes 174
#<جار	no -115	yes 137
#<جام	unknown -50
#<جان	no 57	yes -69
#<جاو	no 41
#<جبد	no 66	yes -45
#<جبل	no 95	yes -66
#<جدي	unknown -43
#<جرف	no 89	yes -70
#<جرو	no 84	yes -70
#<جري	no -99	unknown -43	yes 146
#<جلد	no -107	yes 127
#<جمع	yes 67
#<جمي	no 40
#<جنب	no 77	yes -55
#<جيب	no 117	unknown -43	yes -75
#<جيت	no 106	yes -88
#<جيد	unknown -50
#<جير	no -46	yes 56
#<حاج	no 43	yes -66
#<حاد	no 44
#<حار	no 85	yes -56
#<حاس	yes 43
#<حال	no -74	yes 96
#<حام	yes 43
#<حجر	unknown 44
#<حجز	no -94	unknown 103
#<حد>	no 42
#<حدث	unknown 56	yes -45
#<حدي	no 102	yes -85
#<حرف	yes 55
#<حرق	no 71	yes -42
#<حرو	no 75	yes -61
#<حزا	no -110	yes 119
#<حسب	no -85	yes 118
#<حسي	no 55	yes -47
#<حصا	no 44
#<حطي	no 62	yes -41
#<حفا	yes 49
#<حفي	no -87	unknown 68
#<حق>	no 101	unknown -77	yes -51
#<حك>	no -94	yes 143
#<حلا	no -159	yes 170
#<حلي	no -51	yes 64
#<حمر	no -41	unknown 63
#<حيد	no 103	unknown -44	yes -58
#<خات	no 157	unknown -56	yes -110
#<خاص	no -55
#<خاط	no 152	unknown -57	yes -92
#<خال	no -89	yes 113
#<خاو	no 106	yes -74
#<خاي	no 78	yes -56
#<خبط	no -53	yes 77
#<خبي	no -95	unknown 156	yes -100
#<ختي	no 68	yes -55
#<خدم	unknown -46	yes 50
#<خدو	no -103	yes 113
#<خرب	no 119	yes -105
#<خرط	no -83	yes 91
#<خري	no 152	yes -140
#<خسا	no 44
#<خطا	no 127	yes -107
#<خطف	no 77	yes -60
#<خطي	yes 53
#<خلا	no -72	unknown 99
#<خلص	no -192	unknown 199
#<خلف	no -80	yes 104
#<خلي	no 85	yes -54
#<خمس	yes 42
#<خنز	no 90	yes -71
#<خوا	unknown -78	yes 81
#<خير	no -152	yes 170
#<خيط	no 98	yes -63
#<داز	unknown -41
#<داك	no 47
#<داو	no 69
#<دخا	no 116	unknown -42	yes -77
#<درج	no 52
#<درك	no 89	yes -71
#<درن	no -74	yes 89
#<دقا	unknown 40
#<دلا	no -45	yes 70
#<دم>	yes 51
#<دمي	no 59	yes -45
#<دهس	yes 59
#<دهن	no 80	yes -66
#<دون	no -63	yes 78
#<دير	no 107	yes -86
#<ديم	yes 53
#<ذاب	no 79	yes -64
#<ذرا	no 112	yes -93
#<ذو>	no -83	yes 94
#<راج	no -59	yes 79
#<راف	no 106	yes -86
#<راك	no -54	yes 74
#<راي	no -64	yes 89
#<ربع	no 49
#<ربم	no 73	yes -48
#<رجا	no -61
#<رزق	no -43	yes 47
#<رسم	no -150	unknown -51	yes 186
#<رغم	no -118	unknown 137	yes -46
#<رفض	no 46	unknown -48
#<رفع	no -95	unknown 142	yes -60
#<رقب	no -59	yes 81
#<ركب	no -99	yes 125
#<رمض	no -93	yes 109
#<رمو	yes 49
#<ريا	no -99	unknown 127
#<ريح	unknown 68	yes -52
#<زاج	no 84	yes -58
#<زال	no -70
#<زجا	yes -44
#<زرق	unknown 86	yes -62
#<زلت	yes 54
#<زيا	no -96	unknown 77
#<ساح	yes 44
#<ساد	no 55	unknown -44
#<ساق	yes 57
#<ساك	no -58	unknown 46
#<سام	no -118	unknown 91
#<سبت	unknown -84
#<ست>	no 70	yes -46
#<سته	unknown -41
#<سحق	no -151	yes 163
#<سخا	no 126	yes -114
#<سخن	no 165	unknown -88	yes -98
#<سخو	no 64	yes -52
#<سد>	no 88	yes -75
#<سدو	no 54	yes -47
#<سدي	no 58	yes -45
#<سرق	no 59	yes -41
#<سري	no 104	yes -64
#<سطل	no -152	unknown 80
#<سقو	no 162	yes -135
#<سكب	no 124	yes -94
#<سكت	no -52	yes 68
#<سكر	no -103	yes 118
#<سلا	no -76	unknown 75
#<سلم	yes 59
#<سلي	no 54
#<سمح	no -130	yes 163
#<سمي	yes 44
#<سنا	no 145	yes -116
#<سنه	no -53	yes 77
#<سنو	no -40	yes 65
#<سني	yes 40
#<سوء	no 135	yes -114
#<سور	yes 56
#<سوق	no -188	unknown 124
#<سول	no 51	yes -76
#<سوي	no 87	yes -63
#<سي>	no -81	yes 93
#<سيا	no -45	yes 47
#<سير	yes 51
#<سيم	no 45	unknown 62	yes -104
#<شات	unknown -42
#<شاد	no -268	unknown 112	yes 153
#<شاع	no 56
#<شاف	unknown 56	yes -58
#<شال	no 74	yes -60
#<شبا	no 89	yes -56
#<شتا	no 116	yes -98
#<شتن	no 50	unknown -70
#<شحا	no 153	unknown -58	yes -95
#<شد>	no -154	yes 175
#<شدا	yes 52
#<شده	no 78	yes -60
#<شدي	no -63	unknown 132	yes -108
#<شرا	no -155	yes 177
#<شرب	no -60	yes 72
#<شرخ	no 121	unknown -96	yes -66
#<شرف	no -64	yes 81
#<شري	unknown -69	yes 74
#<شظي	no 101	yes -74
#<شعر	unknown 95	yes -107
#<شغل	no 41
#<شفت	no -106	yes 133
#<شقت	no 83	unknown -44
#<شكا	yes -41
#<شكو	no 55	yes -45
#<شكي	no -107	unknown -60	yes 138
#<شنو	no -111	unknown 67
#<شها	unknown 86	yes -85
#<شهر	unknown 66	yes -44
#<شهو	no -55	unknown 59
#<شوف	no 158	yes -131
#<شوي	no 51
#<شي>	no 43	yes -77
#<شيي	yes -45
#<صاح	no -124	yes 133
#<صاع	no 79	yes -55
#<صبي	no -68	yes 82
#<صحت	no -45	yes 60
#<صحي	unknown 68	yes -74
#<صدر	yes 46
#<صدم	no -50
#<صدي	no -203	yes 114
#<صرخ	no -53	yes 71
#<صعد	no 109	yes -93
#<صغي	no 54
#<صلا	no 66	yes -44
#<صوت	no -44	yes 69
#<صور	no 53
#<صيف	no -65	unknown 122	yes -109
#<ضحا	no -69	yes 83
#<ضلع	no 81	yes -56
#<ضهر	no 132	yes -102
#<ضو>	unknown -42
#<طار	no 60	yes -52
#<طاك	no -96	yes 110
#<طاي	no 78	unknown -55
#<طبي	unknown -55
#<طحت	yes -41
#<طرا	unknown 76	yes -168
#<طرط	no 75	yes -61
#<طفا	no 159	yes -145
#<طفل	no -117	yes 128
#<طلب	no -59	yes 90
#<طلع	yes -49
#<طنج	no -41	yes 48
#<طوا	no -41	yes 47
#<طول	no 54	yes -44
#<طوم	no -94	yes 102
#<طوي	no 82	yes -51
#<طيا	no 189	unknown -114	yes -76
#<طيح	yes 41
#<طير	no -40	yes 62
#<عاد	yes 56
#<عار	no 77	yes -53
#<عاش	no 49
#<عاص	no 70	yes -62
#<عاي	no -47	yes 69
#<عبا	no -120	yes 129
#<عبد	yes 57
#<عبر	no -58	yes 76
#<عجل	no -60	unknown -41	yes 96
#<عدا	no -40	yes 55
#<عرض	unknown -51
#<عرف	unknown 71	yes -62
#<عصف	no 127	yes -99
#<عض>	yes 45
#<عضن	no -88	yes 102
#<عطا	no -101	yes 66
#<عظم	no 110	unknown 97	yes -204
#<عفو	no -67	yes 77
#<عقد	no -120	unknown 173	yes -133
#<عقر	no 134	yes -107
#<علا	unknown 77	yes -62
#<علب	no 88	yes -75
#<علم	yes 55
#<عم>	unknown -45	yes 44
#<عما	no -46	yes 66
#<عمل	no -58	yes 84
#<عمو	no 50
#<عمي	no 51
#<عن>	unknown 44	yes -44
#<عنه	no 40	unknown -49
#<عني	no 65	yes -53
#<عوج	yes 53
#<عيا	no 78	unknown -44
#<عيد	no -44	yes 61
#<عين	no 41	yes -67
#<غاب	no 125	yes -94
#<غاد	no -46
#<غال	no -140	unknown 73	yes 40
#<غاي	no -80	unknown -49	yes 98
#<غرا	no 168	yes -130
#<غرز	yes 47
#<غرق	no 72	yes -51
#<غسل	no 131	yes -93
#<فات	no -108	unknown 142	yes -51
#<فاز	no 115	yes -79
#<فاص	no -43	yes 55
#<فاض	yes 67
#<فاط	no -45	yes 61
#<فاك	no -73	unknown -50	yes 112
#<فان	no 63	yes -45
#<فاي	no 101	yes -67
#<فبا	no 142	yes -124
#<فبر	no 55
#<فتا	no -72	yes 113
#<فتح	unknown 47
#<فتر	no -82	unknown 106
#<فتش	no -118	yes 143
#<فتض	no -81	yes 101
#<فثق	no 56	yes -49
#<فجا	no 41	unknown 40	yes -80
#<فجر	no 120	yes -104
#<فحي	no 97	yes -76
#<فدا	no -220	yes 240
#<فدر	no 132	yes -103
#<فرا	yes 43
#<فرق	yes 42
#<فسق	no 98	yes -88
#<فسو	no 92	yes -64
#<فصد	no -79	yes 102
#<فطا	no -121	unknown -50	yes 158
#<فطر	no 74	yes -56
#<فطو	yes 54
#<فظه	no 159	yes -144
#<فقت	no 139	unknown -47	yes -88
#<فقد	yes 47
#<فكل	no -45	yes 69
#<فلم	no 56
#<فلو	no -128	unknown 50	yes 75
#<فما	no 45	unknown -45
#<فنص	no 156	yes -123
#<فوا	no -55	yes 82
#<فوس	unknown 70	yes -92
#<فون	no 168	unknown -40	yes -134
#<فيا	no -65	yes 83
#<فيت	no 79	yes -62
#<فيد	no -81	yes 110
#<فيض	no 41
#<فين	no -53	yes 73
#<قاس	no -46	unknown 107	yes -97
#<قبل	no 54	yes -42
#<قد>	no 41
#<قدا	yes -47
#<قدم	no 46	yes -48
#<قرا	no -66	yes 75
#<قطع	no 42
#<قفز	yes 41
#<قلب	no 49
#<قلت	no 68	yes -43
#<قلع	no 178	yes -137
#<قول	no 101	yes -82
#<قوي	no 80	yes -68
#<قيد	no 61	yes -46
#<قيم	no 105	unknown -53	yes -50
#<كاب	no 44
#<كاح	no 83	yes -53
#<كار	no -101	yes 138
#<كاع	no 73	yes -53
#<كال	no -86	yes 120
#<كبا	no 97	unknown -58	yes -49
#<كتا	no -48	yes 67
#<كتج	no -103	yes 130
#<كتخ	no 56	unknown 59	yes -164
#<كتر	no -208	unknown 144	yes 50
#<كتس	unknown 55
#<كتش	yes 40
#<كتع	unknown -57	yes 59
#<كتغ	unknown -121	yes 93
#<كتق	no -90	unknown 82
#<كتك	no 57
#<كتن	no 213	yes -184
#<كثي	yes 70
#<كحل	no 65	yes -48
#<كذل	no -51	yes 68
#<كرش	no -41	yes 51
#<كره	no 60	yes -41
#<كسي	no -136	unknown 239	yes -146
#<كلا	no -49	unknown 53
#<كلب	no -109	yes 95
#<كلم	no -71	yes 109
#<كلو	no 65	yes -50
#<كلي	no -51	yes 79
#<كمل	unknown 65	yes -104
#<كنج	no 65
#<كنح	no 55
#<كنخ	no -115	unknown 174	yes -67
#<كند	no -113	unknown 134
#<كنر	no 77	unknown -65
#<كنس	no -108	yes 130
#<كنش	no 68	yes -44
#<كنص	no 92	yes -73
#<كنع	no 62	yes -42
#<كنف	no 117	yes -98
#<كنك	no 82	yes -62
#<كنم	no 93	yes -74
#<كنو	no 63	yes -49
#<كور	no 90	unknown -57	yes -45
#<كول	unknown 133	yes -138
#<كون	no -53	yes 75
#<كي>	no 96	yes -80
#<كيب	no 53
#<كيت	unknown 41
#<كيح	yes -49
#<كيخ	no 46	unknown 40	yes -91
#<كيد	no -101	yes 139
#<كير	no -208	unknown 98	yes 70
#<كيس	no 50
#<كيش	no 52
#<كيص	unknown -56
#<كيط	no -87	yes 106
#<كيف	no 116	yes -115
#<كيق	no -44
#<كيك	no -223	yes 234
#<كيل	no -87	yes 106
#<كين	yes 58
#<كيه	no 89	unknown -62
#<لاح	no 97	yes -55
#<لاس	no -157	unknown 140
#<لاص	no -162	unknown -47	yes 193
#<لاك	no 44	yes -87
#<لال	yes 48
#<لام	yes 43
#<لان	yes 41
#<لاي	unknown 83	yes -130
#<لبا	unknown -42
#<لبل	no 179	unknown -82	yes -163
#<لبن	no -54	yes 65
#<لبي	unknown -44
#<لتح	no 60	yes -41
#<لتر	no 57	yes -43
#<لحا	no -134	unknown 116
#<لحد	no 108	yes -84
#<لحق	no 48
#<لدا	no -129	yes 141
#<لدي	no -72	yes 48
#<لرج	no 72	yes -50
#<لسع	no 69	yes -43
#<لسي	unknown 98	yes -123
#<لصق	no -106	yes 134
#<لطي	no -89	yes 101
#<لعب	no 58
#<لعر	no -115	unknown -49	yes 149
#<لعش	no -88	unknown 157	yes -102
#<لغي	no -213	unknown 243	yes -90
#<لفو	no -54	yes 68
#<لقا	unknown 74	yes -58
#<لقي	no 41	yes -66
#<لكر	no -55	unknown 166	yes -148
#<للا	no 53
#<للت	no -41	yes 64
#<للج	unknown 79	yes -93
#<للح	no -79	yes 47
#<للخ	no -66	yes 91
#<للد	unknown 48
#<للر	no 48
#<للز	no -119	yes 127
#<للش	no 65	yes -53
#<للص	no 49
#<للع	no 43
#<للم	yes 45
#<للو	yes 53
#<لما	unknown -41
#<لمس	unknown -48
#<لنا	no 125	yes -101
#<لها	no 159	unknown -65	yes -92
#<لوا	no -41
#<لوح	no 53
#<لور	no -78	yes 97
#<لون	no -78	unknown 154	yes -111
#<ليس	no -81	unknown 48
#<ليك	no 71	yes -73
#<ليل	no 48	yes -42
#<لين	no -72	yes 70
#<ليه	no -49	yes 58
#<ماء	no 48
#<ماب	no 84	yes -57
#<ماج	no 101	yes -68
#<ماد	no 52
#<مار	no 43
#<ماز	unknown 76	yes -52
#<ماص	no 117	unknown -47	yes -70
#<ماع	unknown 71	yes -58
#<مال	no -187	yes 207
#<مام	no -91	yes 119
#<مان	unknown -45
#<مبا	no 62	yes -43
#<متا	unknown 111	yes -92
#<متج	no 130	yes -117
#<متر	no 41
#<متش	no -47	yes 79
#<متص	no 48	yes -42
#<متع	no 68	yes -56
#<متف	no 178	yes -146
#<متق	no 63	yes -48
#<متي	unknown 72	yes -133
#<مثق	no 109	yes -85
#<مجا	no -145	yes 164
#<مجر	no 40
#<مجه	no 79	yes -56
#<محا	no 100	yes -85
#<محت	no 62
#<محر	no 71	yes -53
#<محط	no -45	unknown 91	yes -44
#<محل	no -41	yes 64
#<محم	no -44	yes 69
#<مخد	no 96	yes -62
#<مخل	unknown 99	yes -91
#<مدا	no -72	yes 95
#<مدخ	no -105	yes 117
#<مدر	no 51
#<مدك	no -274	unknown 317	yes -210
#<مرت	unknown 48
#<مرج	no -65	unknown 58
#<مرح	no 74	unknown -53
#<مرس	no -64
#<مرف	no 77	unknown -50
#<مره	no -72	unknown 71
#<مري	no 65	yes -46
#<مزه	no -116	yes 129
#<مزي	no -42
#<مسا	yes 54
#<مسد	no 72	yes -49
#<مسر	no -47	yes 68
#<مشع	yes 41
#<مشك	no -63	yes 87
#<مشي	no 61
#<مصب	yes 48
#<مصد	no -62	yes 74
#<مضر	unknown 42	yes -63
#<مطا	no 64	yes -90
#<مطر	no -134	yes 164
#<مطع	no 67	unknown 62	yes -128
#<معا	no -41
#<معر	no -104	unknown 87
#<معق	no -65	yes 77
#<معن	no 81	yes -44
#<معه	no 93	yes -69
#<معو	no -77	unknown 159	yes -116
#<مفت	yes 45
#<مفر	no 134	yes -109
#<مقد	no 141	yes -114
#<مقص	no -53	yes 74
#<مقط	no 49
#<مقل	no 43
#<مقي	no -103	yes 127
#<مكا	no -82	yes 102
#<مكت	no -82	yes 111
#<مكر	no 45
#<مكن	no 55	yes -40
#<ملا	no -46	yes 41
#<ملث	no 40
#<ملف	no 63
#<ملك	yes 40
#<ملو	no 97	yes -76
#<ملي	no 72	yes -64
#<ممر	yes 53
#<منز	yes 46
#<منع	no 154	yes -130
#<منك	no -156	unknown 187	yes -129
#<منو	no -64
#<مهر	no -115	unknown 139
#<مهن	no -78	yes 95
#<موا	no 78	yes -65
#<موج	no 93	yes -71
#<موخ	no -120	yes 142
#<مور	yes 48
#<موط	no -52	yes 72
#<مول	no -95	yes 123
#<مون	no 47
#<ميا	no -46	yes 66
#<مير	no -121	yes 152
#<نار	yes 64
#<ناز	unknown 47	yes -54
#<ناس	no 92	yes -74
#<ناض	yes 44
#<نان	no -76	yes 93
#<نبد	no -85	unknown 157	yes -111
#<نتر	no 53	yes -43
#<نتف	yes 48
#<نتو	yes 40
#<نجا	no -56	yes 67
#<نجم	no 137	yes -97
#<نجي	no -87	unknown 124	yes -86
#<نحت	no 41
#<نحر	no -48	yes 54
#<نخر	no -91	yes 109
#<نخل	no -57	yes 81
#<ندي	yes 41
#<نزي	no -138	unknown -42	yes 172
#<نسخ	no -126	unknown 203	yes -97
#<نسو	unknown -56	yes 72
#<نسي	no 46
#<نشر	no 50
#<نشو	no 88	yes -66
#<نص>	no 89	yes -74
#<نصب	yes 43
#<نصل	no -80	yes 110
#<نصي	yes -56
#<نظا	no 112	unknown -64	yes -46
#<نعا	no 63
#<نعر	no -60	unknown 60
#<نعل	no 170	unknown -46	yes -132
#<نعم	yes 50
#<نعي	no -41	unknown 127	yes -98
#<نفس	unknown 49
#<نقد	no 75	yes -43
#<نقط	no -41	yes 56
#<نقل	no -41	yes 69
#<نقو	no 143	yes -112
#<نمر	unknown 46
#<نمش	unknown 46	yes -57
#<نمل	no -42	yes 46
#<نهر	no 43
#<نوق	no -73	yes 90
#<نوم	no -51	yes 80
#<نيف	no -132	unknown 199	yes -180
#<هات	yes 43
#<هذا	no -41
#<هذه	no 97	yes -79
#<هز>	no -101	unknown 72
#<هزا	no 98	yes -75
#<هزو	no 40
#<هضر	yes 51
#<هل>	no -86	unknown 125	yes -46
#<هنا	no 55
#<هوم	no -47	yes 72
#<هي>	yes 49
#<واب	yes 46
#<وات	unknown 101	yes -88
#<واج	no 98	yes -64
#<واخ	no 98	yes -85
#<وار	no 57
#<واس	no 44
#<واش	no -78	unknown 118
#<واص	no 83	yes -61
#<واض	no -208	unknown 180
#<واف	no -93	yes 109
#<واق	no -69	unknown 59
#<واك	unknown -63
#<وام	no -119	yes 144
#<وبغ	no -136	unknown 91
#<وبق	no -41
#<وبل	no -65	yes 84
#<وبي	no -102	unknown -40	yes 139
#<وتا	yes 42
#<وتب	no 80	yes -62
#<وتح	no -61	yes 81
#<وتر	no 42
#<وتش	no 54
#<وتع	no 118	yes -100
#<وتف	no -99	yes 133
#<وتق	no 118	unknown -50	yes -83
#<وتك	no -40	yes 75
#<وتل	no 74	yes -56
#<وتو	no 86	unknown -44	yes -42
#<وجا	yes 57
#<وجر	no 58	yes -45
#<وجع	no -76	yes 86
#<وجو	no 61	yes -44
#<وجي	no -122	yes 135
#<وحت	no 45
#<وحد	no 56
#<وحر	no 88	yes -69
#<وحط	no 51
#<وحك	no -133	yes 154
#<وحم	no -138	yes 154
#<وحن	no 121	yes -105
#<وحي	no -84	yes 102
#<وخا	no 81	yes -51
#<وخت	no 57	yes -46
#<وخد	yes 59
#<وخس	no -84	yes 98
#<وخم	no -61	yes 86
#<ودر	unknown -77	yes 102
#<ودف	no -71	yes 110
#<ودم	no 67	yes -60
#<ودن	no -44	yes 57
#<ودو	no 82	unknown -80
#<ودي	yes 42
#<ورج	yes -61
#<ورش	no 54
#<ورف	no 48
#<ورق	no -120	unknown 116
#<ورك	no 44	unknown 150	yes -255
#<وزل	no 202	yes -182
#<وسا	no -78	yes 97
#<وسح	no -85	unknown 116	yes -80
#<وسق	yes 46
#<وسي	no -55	unknown 42
#<وشا	no -165	yes 186
#<وشد	no 200	yes -190
#<وشع	no 89	yes -76
#<وشق	no 68	unknown -61
#<وصب	no -70	unknown 41
#<وصد	no 55
#<وصف	no -88	unknown 107
#<وصو	unknown 83	yes -54
#<وضع	unknown 74	yes -83
#<وطا	yes 44
#<وطح	no 82	yes -64
#<وطف	no 100	yes -88
#<وطل	no 42
#<وطي	yes 55
#<وعا	no 40
#<وعد	no -48	yes 60
#<وعط	yes 44
#<وعل	no -127	unknown 134
#<وعن	yes 45
#<وعو	no -214	unknown 152
#<وفج	no -99	yes 116
#<وفر	no -94	yes 102
#<وفي	no 55
#<وقا	no -43
#<وقب	no -219	unknown 121	yes 42
#<وقت	no 50
#<وقض	no 52	yes -42
#<وقط	no -60	yes 90
#<وقف	no -44	unknown 44
#<وقي	yes 49
#<وكت	yes 51
#<وكل	no 51
#<وكم	no -106	unknown -47	yes 132
#<وكن	no -93	unknown 51
#<وكي	yes 41
#<ولص	no 67	yes -51
#<ولق	no 139	yes -113
#<ولل	no -187	yes 207
#<ولو	yes 43
#<ومر	no 48	yes -78
#<ومس	no -52	yes 83
#<ومع	no -43
#<ومك	no -205	unknown 111
#<ومل	no -50	yes 68
#<ومو	no -57	yes 78
#<ونح	no 45
#<ونز	no 40
#<ونس	no 72	yes -52
#<ونص	no 59
#<ونع	no 111	unknown -52	yes -53
#<ونق	no 65	yes -48
#<وها	yes 46
#<وهر	no -72	yes 74
#<وهو	yes 55
#<ووا	no -91	unknown 51
#<ووص	no -98	yes 108
#<ووض	no 87	yes -56
#<وول	no 108	yes -77
#<ويد	no -63	unknown 60
#<ويق	no 79	yes -62
#<ياخ	no 165	yes -140
#<يتع	unknown 151	yes -116
#<يتو	no 86	yes -70
#<يجا	no 68	yes -53
#<يحت	no 86	yes -62
#<يحد	no 44	unknown -60
#<يحل	no -58	unknown 95	yes -64
#<يخر	no -54	unknown -83	yes 98
#<يخل	no -59	yes 88
#<يد>	no 165	unknown -50	yes -159
#<يدا	yes 41
#<يده	yes 51
#<يدو	no -121	yes 128
#<يرج	yes 59
#<يرح	no 57	yes -81
#<يرد	no -60	unknown -106	yes 116
#<يري	no -88	yes 97
#<يسا	no -42	yes 81
#<يسر	unknown 82	yes -90
#<يسم	no -61	yes 75
#<يشك	no 47
#<يصب	no -42	yes 55
#<يصل	unknown -44
#<يضح	no 94	yes -87
#<يطا	yes 44
#<يطف	no -103	yes 112
#<يعت	unknown -41
#<يعد	no 99	yes -85
#<يعر	yes 44
#<يعن	no 42
#<يغط	unknown -45
#<يغل	yes 40
#<يقد	no 97	yes -83
#<يقط	no -67	yes 87
#<يقو	no -68	unknown 70
#<يلم	unknown -41
#<يمس	no 69	yes -50
#<يمك	no -78	unknown 121	yes -73
#<ينا	no -98	yes 119
#<ينت	no 46	unknown -41
#<يوج	no 58
#<يور	no 99	unknown -53	yes -44
#<يوق	no -109	yes 123
#<يول	no 111	unknown -61	yes -64
#ءها>	no 51
#اءت>	no 71	yes -59
#اءها	no 51
#ابت>	no -82	yes 112
#ابدا	no 73	yes -62
#ابس>	no 67	yes -103
#ابع>	yes 49
#ابغا	no -124	yes 138
#ابق>	no -45
#ابقا	no 178	yes -152
#ابل>	no 58
#ابله	no 178	unknown -62	yes -124
#ابلي	no 122	yes -95
#ابن>	no -92	unknown -50	yes 125
#ابنا	yes 40
#ابنت	no -71	unknown 45
#ابني	no -51	yes 72
#ابه>	no 47
#ابها	yes 45
#ابو>	no 53
#ابيح	no 189	unknown -48	yes -152
#ابيض	unknown -51	yes 49
#ابيع	no 47	unknown -40
#اتاي	no 136	yes -122
#اتت>	no 40
#اتذك	no -142	unknown 109
#اتش>	no 90	unknown -40	yes -49
#اتف>	no 65
#اتفه	yes 44
#اتفي	no -80	yes 104
#اتم>	no 165	unknown -66	yes -108
#اتمك	no 93	yes -74
#اتنا	yes 49
#اتني	yes 56
#اتها	no 89	yes -72
#اتهم	no -180	yes 205
#اتيح	no -58	unknown 50
#اتيك	unknown 113	yes -110
#اثر>	no 52
#اثي>	yes 53
#اثين	no 140	yes -130
#اجاز	no 161	unknown -137	yes -55
#اجب>	unknown -91	yes 50
#اجته	no -77	yes 88
#اجد>	no 72
#اجر>	no -79	unknown 75
#اجره	no -77	yes 89
#اجز>	no 132	unknown -59	yes -78
#اجع>	no -159	yes 172
#اجل>	no -111	yes 85
#اجلي	unknown 42
#اجم>	no -69	yes 94
#اجه>	yes -43
#اجها	no -53	yes 71
#اجهه	yes -45
#اجور	unknown -57
#اجين	no 66	yes -53
#احا>	yes 46
#احات	no 165	unknown -40	yes -136
#احب>	no -58	yes 77
#احبت	no -193	yes 205
#احبه	no -100	yes 140
#احبي	no -162	yes 131
#احتك	no -52	yes 72
#احده	no 56
#احذي	no 84	yes -64
#احل>	no 63
#احلي	no 136	yes -105
#احمر	yes 53
#احنت	no 81	yes -57
#احنه	no -46	yes 74
#اخا>	no 123	yes -108
#اختف	no 77	yes -61
#اختي	no -44	yes 55
#اخدو	unknown -49	yes 73
#اخذ>	yes 55
#اخذت	no 70	yes -54
#اخذو	no 63	yes -54
#اخضر	no 122	yes -100
#اخله	no 56
#ادتي	no 117	unknown -52	yes -61
#ادثه	no -74	yes 98
#ادرش	no -69	yes 83
#ادري	unknown -81	yes 62
#ادمه	no 104	unknown -48	yes -62
#ادو>	no 151	yes -137
#ادوس	yes 62
#اديا	no 111	yes -78
#ادير	unknown 64	yes -52
#اديك	no -117	yes 128
#ادين	no -153	yes 176
#اديه	yes -51
#اديو	unknown 88	yes -90
#اذا>	no 64
#اذه>	no -95	yes 115
#اذهب	no 115	unknown -42	yes -73
#ارا>	no -64	yes 74
#اراب	no 58	yes -75
#اراس	no 48
#اراش	no -61	unknown 120	yes -83
#اراه	yes 63
#ارب>	no 94	yes -73
#اربر	unknown -51	yes 55
#ارتا	no -80	unknown 114	yes -60
#ارتج	no -115	yes 127
#ارتف	no 195	unknown -46	yes -158
#ارتن	no -142	yes 160
#ارته	no -80	yes 98
#ارثه	yes 48
#ارج>	no 49
#ارجع	no 146	yes -118
#ارجو	no 94	unknown -47	yes -45
#ارح>	unknown 41
#ارحه	no -107	yes 128
#ارد>	no 64	unknown -72
#اردي	no -61
#ارز>	no 99	yes -88
#ارشي	no 70	yes -55
#ارط>	no 92	unknown -41	yes -49
#ارطه	no -88	yes 102
#ارع>	no -60	yes 50
#ارغ>	no 88	yes -59
#ارغه	no -95	unknown 97
#ارف>	no 53
#ارقه	no 55
#ارك>	no 96	yes -56
#اركي	unknown 52
#ارم>	no 123	yes -92
#ارنا	no -55	yes 73
#ارها	no 62	yes -43
#ارو>	no 51
#اروت	no 142	unknown -61	yes -79
#ارود	no 52	yes -46
#اروط	no -81	unknown 63
#اريا	no 112	yes -74
#اريت	no 108	yes -94
#اريخ	no -43	yes 54
#اريد	yes -57
#ارير	no -44	yes 58
#اريف	unknown 45
#اريك	no -55	yes 76
#اريو	yes 57
#اريي	no 144	unknown -72	yes -73
#ازا>	no 41	unknown -40
#ازال	unknown 69	yes -65
#ازرق	no -184	unknown 77	yes 104
#ازل>	unknown 87	yes -54
#ازه>	no 45	unknown -44
#ازو>	no 112	yes -95
#ازوت	no 113	yes -93
#ازوط	no 88	unknown -50
#اسا>	no 51	yes -41
#اساب	no 47	unknown -40
#اسات	no 111	yes -93
#اسب>	yes 48
#اسبق	yes 50
#اسبو	no 55
#استا	no -65	yes 90
#استد	no -77	unknown 60
#استر	unknown 40	yes -58
#استل	no -224	unknown 124	yes 122
#اسطب	no 88	yes -74
#اسعا	no -48
#اسف>	no 77	yes -65
#اسفل	no -118	unknown 92
#اسفي	no 48	yes -42
#اسقط	no -141	yes 164
#اسك>	no 51	yes -42
#اسل>	no -78	yes 86
#اسم>	no 49
#اسما	no 62	yes -50
#اسنا	no -102	yes 67
#اسه>	no -106	yes 140
#اسها	no -65	unknown 52
#اسو>	no 46	unknown 66	yes -127
#اسوب	no 66	yes -44
#اسود	no 78	yes -59
#اسور	no -46	yes 58
#اسي>	no -44
#اسيت	no 83	yes -64
#اسين	no -109	yes 127
#اسيه	no 79	yes -53
#اسيو	no -116	unknown 193	yes -120
#اشتر	no -69
#اشتع	no 108	yes -84
#اشجا	no 70	yes -59
#اشفت	no -51	unknown 63	yes -40
#اشه>	no -47	yes 72
#اشور	no 49
#اشوك	no -61	unknown 120	yes -83
#اصب>	no 65	yes -48
#اصبت	unknown -57
#اصبع	no 98	yes -71
#اصتو	unknown 75	yes -42
#اصرح	yes -47
#اصص>	no 79	yes -70
#اصق>	no -231	yes 240
#اصلا	no -88	unknown 58
#اصني	no -82	yes 104
#اصها	no -66	yes 81
#اصيب	no 41
#اضت>	no -67	yes 96
#اضر>	no -58	unknown 122	yes -79
#اضطر	no -166	unknown 105	yes 49
#اضه>	no 121	yes -96
#اطا>	no -87	unknown 175	yes -174
#اطري	no 59	yes -43
#اطع>	yes 49
#اطلب	no 72	unknown -50
#اطلس	no -44	yes 56
#اطم>	no 57
#اطه>	yes 47
#اطور	no 129	unknown -70	yes -83
#اطي>	no -73	unknown 104	yes -60
#اطيم	no 88	yes -65
#اظن>	no -138	unknown 131
#اعات	no 166	yes -142
#اعبر	no -60	yes 81
#اعت>	unknown 48	yes -45
#اعتذ	no -84	yes 98
#اعتر	no -69	yes 88
#اعد>	no 40
#اعرف	unknown 74	yes -78
#اعس>	yes 48
#اعصا	no 42
#اعطت	no -66	yes 76
#اعطي	no -43	yes 56
#اعقه	no 60	yes -42
#اعلم	no -53	unknown 92	yes -47
#اعمل	unknown -67	yes 56
#اعند	no -52	yes 83
#اعو>	yes 41
#اعي>	yes 53
#اعيط	no 77	yes -58
#اعيه	no 70	yes -62
#اغا>	no 144	yes -101
#اغلا	no 50	yes -41
#اغه>	unknown 71	yes -90
#اغي>	no -114	yes 143
#افاب	no 148	yes -115
#افذ>	no -105	yes 124
#افذه	no 82	yes -62
#افر>	no -116	yes 139
#افرا	no 71	yes -56
#افرغ	yes 50
#افرو	no -49	unknown -87	yes 107
#افري	no -182	unknown 41	yes 111
#افسد	no -62	yes 85
#افعه	no 93	yes -75
#افله	no -51	unknown 61
#افه>	no 100	unknown -42	yes -74
#افهم	no 193	unknown -129	yes -80
#افون	no -101	yes 112
#افيا	no 75	yes -56
#اقام	no -197	unknown 179	yes -68
#اقتل	no 63	yes -48
#اقدر	no 162	yes -135
#اقف>	yes 41
#اقفا	no -130	yes 93
#اقفه	unknown 142	yes -105
#اقلي	no 70	yes -63
#اقه>	no -88	unknown 83
#اقوا	no 66	unknown -46
#اقيت	no 65	yes -50
#اقيه	unknown 43	yes -114
#اكاد	unknown 78	yes -72
#اكاف	no 107	yes -93
#اكان	no 46
#اكبه	no -65	yes 77
#اكتش	no 62	yes -48
#اكثر	no -47	yes 63
#اكدا	no -92	unknown 139	yes -89
#اكش>	unknown 54	yes -80
#اكشي	no 81	yes -66
#اكم>	no -50	unknown 78
#اكن>	no -92	yes 62
#اكه>	no -62	yes 76
#اكوا	no 54	yes -41
#اكور	unknown -44
#اكين	no 67
#الاب	no -51	yes 89
#الات	no -109	yes 140
#الاج	no 124	unknown -84	yes -69
#الاص	no -53	yes 73
#الاض	no 58
#الاع	no 63	yes -42
#الاف	no 90	unknown -46	yes -40
#الاق	no -75	unknown 121	yes -88
#الال	no 57
#الب>	no -74	unknown 68
#البخ	no 122	yes -103
#البز	no 73	yes -60
#البس	yes 52
#البق	no 78	yes -64
#البك	no -40	yes 69
#التا	no -63	unknown 93
#التب	no 67	yes -42
#التح	no -134	unknown 192	yes -73
#التد	no 41
#التس	no 106	yes -75
#التع	no -159	unknown 86	yes 67
#التف	no -41	yes 65
#التق	no -53	yes 74
#التك	no 73	yes -56
#التم	unknown 59	yes -120
#التن	unknown -41	yes 61
#الته	no 169	yes -149
#الث>	no -64	yes 86
#الثل	no 47
#الثم	no -66	yes 82
#الجا	no -50	yes 70
#الجز	no -102	yes 119
#الجل	no 61
#الجه	no 67	yes -47
#الجو	no 152	yes -126
#الجي	no -67	yes 87
#الحج	no 72
#الحس	no -84	unknown 130	yes -80
#الحص	yes 63
#الحف	no 47
#الحو	no 44
#الخا	no -48	yes 80
#الخب	no -46	yes 69
#الخر	no 155	yes -134
#الخز	no 57
#الخس	no 46
#الخش	no -51
#الخض	no -84	unknown 53
#الخط	no 48
#الخن	no 134	yes -118
#الخي	no 60	yes -75
#الدا	yes -45
#الدت	no 56	yes -43
#الدج	no 76	yes -65
#الدخ	yes 44
#الدش	no 127	yes -100
#الدف	no -125	yes 134
#الدل	no -72	unknown -41	yes 101
#الده	yes 63
#الدي	no -68	unknown 54
#الذي	no -54	yes 43
#الرب	no -55
#الرج	no -52	yes 77
#الرح	unknown 50	yes -124
#الرس	yes 64
#الرش	no 110	yes -78
#الرص	no -176	unknown 104	yes 75
#الرع	no 66	yes -48
#الرف	no 42
#الرم	no 81	yes -54
#الزب	no -102	yes 127
#الزم	no -169	yes 182
#الزن	no 90	yes -64
#الزه	no 45
#الزي	yes -58
#السخ	unknown 52
#السع	no 59
#السف	no 45	yes -67
#السك	unknown 50	yes -54
#الشب	no 81	yes -56
#الشت	no 61	yes -43
#الشج	no 73	yes -46
#الشف	no 90	unknown -42	yes -60
#الشق	no -87	yes 107
#الشك	no 84	yes -58
#الشم	no 49
#الشه	yes -59
#الشو	no 67	yes -43
#الشي	yes 41
#الصح	no 58	yes -41
#الصخ	no -124	unknown -50	yes 149
#الصد	no 50	yes -74
#الصر	no -70	yes 86
#الصف	no -193	unknown 88	yes 119
#الصن	no 44
#الصي	unknown 66
#الضا	unknown -54
#الضب	yes 40
#الضل	no -208	unknown 118	yes 68
#الضي	yes -49
#الطم	no 56	unknown 44	yes -109
#الطن	unknown 116	yes -137
#الطي	no 77	yes -76
#الظل	no 115	yes -96
#الع>	no 43
#العت	no 95	yes -80
#العج	no -44
#العد	no 84	yes -58
#العس	yes -67
#العص	no -63	yes 80
#العط	no -49	yes 58
#العظ	no -145	unknown 94	yes 61
#العف	no 122	yes -104
#العق	no -115	unknown 179	yes -92
#العن	no 62
#العو	no 54
#الغا	no 44
#الغر	no 46
#الغس	unknown 81	yes -95
#الغل	no -60	yes 93
#الغي	unknown 42	yes -63
#الف>	unknown 43
#الفا	no -41	yes 52
#الفق	no -60	yes 78
#الفن	yes -44
#القا	yes 40
#القب	no 162	unknown -44	yes -114
#القس	no -96	unknown 211	yes -162
#القط	unknown 57	yes -46
#القم	no -114	yes 92
#القن	no 67	yes -50
#القه	yes 58
#القو	no 129	yes -112
#القي	no 41
#الك>	yes 43
#الكب	yes 41
#الكس	no -122	unknown 106
#الكم	no 105	yes -94
#الكن	no 66
#الكي	unknown -45	yes 45
#المب	unknown -43
#المخ	yes 41
#المز	no 55	yes -40
#المش	no -83	yes 111
#المظ	no 43
#المغ	no 83	yes -64
#المف	unknown 67	yes -48
#المك	no -53	yes 83
#النج	no 40
#النح	no 119	yes -102
#النخ	no -62	yes 87
#النس	no -85	unknown 62
#النض	unknown 65	yes -111
#النظ	no 110	unknown -85
#النع	yes 53
#النف	no -135	yes 149
#النق	no -169	unknown 129
#النم	no -127	unknown 50	yes 75
#النو	no -83	yes 102
#الني	no -62	yes 78
#الهل	no -74	yes 93
#الهم	no -67	yes 81
#الهو	yes -43
#الهي	no 70	yes -47
#الوج	unknown 130	yes -201
#الوح	no 76	yes -48
#الود	yes 40
#الوس	no -88	unknown -55	yes 130
#الوط	yes 59
#الوك	unknown -100	yes 105
#الول	no -101	yes 53
#الون	no 49
#اليا	unknown 41	yes -59
#اليز	no 124	yes -86
#اليس	yes 47
#اليط	no -77	unknown 63
#اليك	no 111	yes -90
#اليل	no -87	unknown 136	yes -83
#اليم	yes 52
#الين	no -84	yes 106
#امبا	no 69	yes -54
#امتد	no -129	yes 147
#امره	yes 42
#امشي	yes 49
#امع>	unknown -50
#امعي	yes 55
#املا	no 42
#املك	no 74	yes -46
#املي	yes 56
#امنه	yes 50
#امني	no -52	yes 72
#امه>	no -46
#امو>	no 76	yes -52
#اموس	no 75	yes -62
#اميذ	yes 48
#اميك	no 107	yes -83
#امين	no -133	unknown 142
#اميه	no -133	unknown 92	yes -41
#اميو	no -41	unknown 48
#انات	no 65	yes -56
#انبه	no 135	yes -120
#انبي	no -41
#انتا	no 76	yes -49
#انتر	no 143	yes -111
#انتظ	no 80	unknown -40
#انتف	no 92	yes -64
#انتق	no -200	yes 216
#انتو	no 62	yes -48
#انتي	no -45	yes 64
#انجز	no -42	yes 61
#انحر	yes 48
#اندا	no 122	yes -89
#اندي	unknown 43	yes -50
#انذا	no 71	yes -65
#انز>	no -160	yes 169
#انس>	yes 54
#انسي	no -51	yes 82
#انص>	yes 57
#انطه	no 91	yes -73
#انطي	no -103	unknown -40	yes 121
#انع>	unknown 46
#انعا	no -53	yes 71
#انغر	no 56
#انفص	no -68	unknown 153	yes -117
#انقل	no 85	yes -57
#انكس	no 44	unknown 50	yes -91
#اننا	no -70	yes 81
#انو>	no -40
#انوت	no 55
#انور	no 72	yes -57
#انون	unknown -80	yes 44
#انوي	no 77	yes -61
#انير	unknown 55	yes -84
#انيس	no 53	unknown -50
#انيك	no 98	yes -67
#انين	no -69	unknown 161	yes -149
#انيو	no 58
#اهش>	no -72	yes 78
#اهم>	no -108	yes 127
#اهمو	no -108	yes 127
#اوب>	no 44
#اوتو	no 64	unknown -71
#اود>	no -127	unknown 76	yes 50
#اورا	no -72	yes 96
#اورو	no -145	unknown 96
#اوش>	no 114	yes -82
#اوطو	no -260	unknown 178
#اوقف	no -94	yes 114
#اولت	yes 45
#اوله	no 72	yes -44
#اولو	no 134	unknown -55	yes -101
#اون>	yes 47
#اوني	no -40	yes 53
#اوه>	no 109	yes -90
#اوهم	no 97	unknown -77
#اوي>	no 65
#اويه	no 216	unknown -48	yes -170
#ايات	yes 55
#ايام	no 46
#ايت>	no 111	unknown -44	yes -74
#ايج>	no 57
#ايجي	no 97	yes -66
#ايح>	no -42	yes 71
#ايحه	no 76	yes -60
#ايده	no 106	unknown -58	yes -86
#اير>	no 75	yes -44
#ايره	unknown 54	yes -69
#ايز>	no -99	yes 124
#ايسر	yes 49
#ايض>	no 72	yes -46
#ايضا	unknown -72
#ايطا	no -85	unknown 159	yes -116
#ايقه	no 42
#ايلت	no -181	yes 206
#ايله	yes 54
#ايم>	no 80	yes -59
#ايمن	no -42	unknown 58
#ايمه	no -110	yes 126
#اين>	no 66	yes -49
#اينت	no -83	yes 97
#اينه	yes 40
#اييا	no 116	unknown -54	yes -58
#اييه	no 41	yes -43
#باء>	unknown 69	yes -45
#بابي	yes 44
#باحا	yes 46
#باخ>	no -53	unknown 111	yes -91
#باد>	no -99	yes 110
#بادل	no -100	yes 126
#بار>	no -110	unknown 121
#بارا	unknown 62	yes -69
#بارب	no -43	yes 41
#بارح	no -46
#باري	no 66	yes -44
#باسب	no 175	unknown -70	yes -103
#باسم	no 130	yes -98
#باعي	no -59	yes 88
#باغه	unknown 71	yes -90
#باغي	no -173	yes 193
#باق>	unknown 78	yes -138
#بال>	unknown -40	yes 54
#بالا	no 61	unknown -44
#بالب	no 94	yes -65
#بالت	no -40	yes 52
#بالج	no 110	yes -91
#بالح	yes 56
#بالخ	no 134	yes -102
#بالر	yes 49
#بالز	no -53	yes 72
#بالش	no -43	yes 63
#بالص	no 47
#بالع	no 82	yes -46
#بالف	no -73	yes 42
#بالق	no 48
#بالك	no 58
#بالل	unknown 42	yes -68
#بالن	no 71	yes -57
#بالو	yes 45
#بانا	no 84	unknown -67
#بانه	yes 41
#بانو	no 87	yes -70
#باي>	no 109	yes -95
#بايع	yes 45
#بايي	no 54
#بتسر	no -96	yes 117
#بتني	yes 51
#بته>	yes 42
#بتها	no 45	unknown -45
#بتو>	no 100	yes -80
#بتي>	no -115	yes 90
#بثلا	no -50	yes 71
#بجان	unknown -44
#بحاج	no 233	unknown -91	yes -197
#بحث>	no -61	unknown -40	yes 85
#بحجم	no 57	yes -48
#بخاخ	no 130	yes -108
#بخار	no 133	yes -122
#بدات	no -62	unknown 55
#بدرا	no -79	unknown -50	yes 111
#بدل>	no -44	unknown 91	yes -47
#بدني	no -112	yes 130
#برا>	unknown 67	yes -64
#برات	no 196	unknown -41	yes -152
#براد	no 57	yes -43
#براي	no -49	yes 80
#برد>	no 73	yes -61
#برشي	yes 51
#برق>	no 92	yes -78
#برمي	no 47
#برور	no 83	yes -58
#بري>	no 99	yes -87
#بريا	no 67
#بريس	no 142	yes -83
#بزاف	no -50	yes 79
#بزطا	no 73	yes -60
#بزه>	no -99	yes 105
#بسات	no 55
#بستا	no 88	yes -80
#بسلا	no 45	unknown -44
#بسلك	no -77	unknown 91	yes -86
#بسيا	no -46	yes 68
#بسيط	no -56	yes 82
#بشري	no -93	yes 100
#بشوي	no 49
#بشي>	no 87	yes -68
#بصح>	no -126	unknown -47	yes 153
#بصحت	no -115	yes 124
#بطار	no -46	unknown 73	yes -47
#بطاط	no 141	yes -111
#بطاق	no -127	unknown 155	yes -51
#بطن>	no -109	yes 120
#بطه>	no -72	yes 97
#بعدم	unknown -57	yes 46
#بعصا	no -155	yes 169
#بعون	no 134	yes -106
#بعيد	no 104	yes -73
#بغا>	no -44	yes 68
#بغات	no 113	unknown -69	yes -47
#بغاش	no -82	yes 108
#بفعل	unknown -49
#بقا>	no 48	yes -58
#بقاش	no 57
#بقاو	no 40
#بقره	no 98	yes -83
#بقعه	no -80	yes 100
#بقي>	no -71	unknown 84
#بقيت	unknown 56	yes -51
#بكه>	no 93	yes -71
#بكي>	no -54	yes 73
#بلا>	no -40
#بلات	no 44
#بلاط	no 127	yes -104
#بلاف	no -95	yes 111
#بلاك	no -56	yes 82
#بلان	no 84	yes -50
#بلاي	no 77	yes -43
#بلدي	no -97	yes 67
#بلغ>	no 72
#بلغت	no 78	yes -61
#بلكو	no 66
#بلو>	no 164	yes -143
#بلوك	no -83	yes 104
#بليو	no 49
#بما>	no -55	yes 83
#بمرا	no 108	unknown -40	yes -67
#بناء	no -104	yes 130
#بنتي	no -68	yes 40
#بنفس	no -154	unknown -40	yes 194
#بنك>	no -45	unknown 95
#بوا>	no 122	yes -91
#بواب	no -169	unknown -58	yes 213
#بوحد	no 80	yes -52
#بور>	no 54
#بورت	no -43	yes 57
#بورد	no 75	yes -64
#بورط	no -125	yes 90
#بوزن	no -115	unknown 121	yes -48
#بوطا	no -54	unknown 63
#بوطه	no 67	yes -47
#بوطو	no -80	unknown 151	yes -209
#بوعي	no 74	yes -50
#بول>	no -81	yes 82
#بومب	no 82	yes -63
#بون>	no -57
#بونا	yes 47
#بونه	no -112	unknown -46	yes 146
#بيا>	no 124	yes -85
#بيان	no -133	yes 156
#بيبا	no -43	unknown 92	yes -73
#بيبه	no -47	unknown -46	yes 81
#بيبي	yes 57
#بيته	no -100	yes 121
#بيح>	no 198	unknown -52	yes -153
#بيخي	yes 60
#بيرم	no 91	unknown -57	yes -48
#بيرو	no 56
#بيض>	no 79	unknown -45
#بيضا	no -43	yes 47
#بيضه	no 58	yes -45
#بيكا	no -117	yes 128
#بيكو	no -64	yes 94
#بيلا	no -69	yes 94
#بيلت	yes 80
#بيله	yes 49
#بينا	no -108	yes 120
#بينن	no -153	unknown -57	yes 186
#بيني	no -64	yes 91
#بيه>	no 47
#بيهم	no 133	yes -106
#بيوت	no -54	unknown 107	yes -79
#تابع	no 80	yes -59
#تابل	no 144	yes -117
#تات>	no 101	yes -73
#تاجر	no -132	yes 151
#تاح>	no 235	unknown -52	yes -185
#تاذ>	yes 50
#تاذه	no -95	yes 115
#تار>	no 44
#تاره	no 57	unknown -41
#تارو	no 52	yes -46
#تاز>	no -88	unknown 68
#تاع>	no 47
#تاكل	no 45
#تال>	no 73	unknown -54	yes -50
#تالي	no 124	unknown -48	yes -91
#تامي	no -135	unknown 165
#تان>	no -73	yes 46
#تاي>	no 136	yes -122
#تاير	no 59
#تبا>	no 53	yes -42
#تباد	no -100	yes 126
#تبدل	no 83	yes -63
#تبرو	no 83	yes -58
#تبع>	no -51	yes 84
#تبكي	no -111	yes 131
#تبي>	yes 57
#تبين	no 91	yes -68
#تجاو	no -48	yes 57
#تجرح	no -59	yes 92
#تجري	yes 44
#تجمع	no 90	yes -75
#تجمي	unknown -44	yes 44
#تجي>	no 50
#تحاد	no -64	yes 76
#تحت>	no 59	yes -51
#تحتر	no -97	unknown 119	yes -49
#تحته	no 95	yes -72
#تحتو	no -80	yes 110
#تحتي	no -137	unknown -40	yes 176
#تحدث	no -53	yes 64
#تحرك	no 97	yes -85
#تحطم	no 67	yes -40
#تحف>	no 101	yes -72
#تحمل	no -152	yes 169
#تحه>	no -45	unknown 122	yes -142
#تحوا	no 109	yes -93
#تخرج	no -47	yes 62
#تخري	no -59	yes 67
#تخسر	no -46	yes 60
#تخلص	no -81	unknown 46
#تخلع	no 169	unknown -41	yes -126
#تدت>	no -122	yes 136
#تدخل	no 57
#تدري	no -48	yes 68
#تدعا	no -84	unknown 90
#تدفي	no 104	yes -90
#تذر>	no -89	yes 106
#تذكر	unknown 57	yes -64
#تراج	no -58	yes 88
#تراك	no -115	yes 131
#ترجا	unknown 51	yes -76
#ترجع	no -88	unknown 123	yes -53
#تردا	unknown 50	yes -106
#ترف>	no -47	yes 71
#ترق>	unknown 72
#ترقت	no -65	yes 81
#ترك>	no -71	yes 97
#تركت	no 42
#تركي	no -49
#ترنت	no 76	yes -53
#ترو>	no 56	yes -41
#تروت	yes 54
#ترون	no -67	unknown -46	yes 107
#تري>	unknown -43
#تريب	no -46	yes 58
#تريت	no -133	unknown 71	yes 72
#ترين	no -64	yes 86
#تسد>	no -54	unknown 40
#تسرق	no 60
#تسع>	yes 47
#تسلس	no -61	yes 81
#تسني	unknown 65	yes -62
#تشفت	no 92	yes -67
#تشفر	no 132	yes -91
#تشقا	no 65	yes -42
#تشقق	no 61
#تشكو	no -43	yes 59
#تشوا	no 73	yes -60
#تشوف	no -128	yes 140
#تصاد	no -137	yes 82
#تصاو	no 67	unknown -43
#تصدع	no 98	yes -71
#تصر>	no -40	yes 54
#تصري	yes -50
#تصلت	no -66	yes 91
#تصلح	no 46
#تصلي	no -47	yes 69
#تصوي	no 53
#تضر>	no 45
#تضرب	unknown -47	yes 51
#تطوا	no 45
#تعرف	no -219	unknown 64	yes 125
#تعطل	unknown 95	yes -121
#تعفن	no 110	yes -97
#تعل>	no 129	yes -111
#تعلت	no 86	yes -62
#تعلم	no -152	unknown 132
#تعوج	no 105	yes -83
#تعود	no -155	yes 167
#تعوض	no 63	yes -73
#تغل>	unknown -45
#تغيي	no -93	unknown 183	yes -171
#تفاع	no 82	yes -74
#تفاه	no -83	yes 116
#تفخ>	no 45
#تفرق	no 124	yes -95
#تفلت	no 161	yes -142
#تفلق	no -71	yes 89
#تفها	no 58
#تقاس	yes 41
#تقاط	no -77	yes 94
#تقاع	no 43
#تقدر	no 106	yes -88
#تقدي	yes 54
#تقري	yes 55
#تقطع	no 86	yes -56
#تقل>	yes 41
#تقلع	no 47	unknown -44
#تقلق	no 154	unknown -63	yes -111
#تقني	no -149	yes 167
#تقول	no -80	unknown 60
#تقيا	no -128	unknown 95
#تكاك	no -90	yes 111
#تكسر	no 42
#تكن>	no 74	yes -60
#تلات	no -56	yes 82
#تلاح	no -94	unknown -52	yes 126
#تلام	no -53	yes 64
#تلت>	unknown -44	yes 55
#تلعت	no 64	yes -52
#تلفا	no 68	yes -53
#تلفت	no -54	unknown -43	yes 90
#تلفز	no -45	yes 72
#تلمي	no -55	yes 62
#تلوا	no 102	yes -82
#تماس	no 105	yes -92
#تمام	unknown -67	yes 90
#تمزق	no -94	unknown -58	yes 132
#تمشي	no 98	yes -70
#تمكن	no 93	yes -74
#تنا>	yes 63
#تنبر	no 50	unknown -70
#تني>	no -40	yes 54
#تهبت	no 44
#تهم>	no -72	yes 60
#توب>	no -105	yes 131
#توبر	no 64
#توجع	no 48
#توح>	no 76	yes -57
#توحا	no -124	yes 138
#تودع	no 40
#تورا	no 62	yes -44
#توره	no -45
#تورو	no -44
#توش>	no -135	unknown -82	yes 191
#توصي	yes 42
#توقع	no -79	yes 102
#توقف	no -51	yes 43
#توقي	no -46	yes 57
#تولو	no -150	unknown 130	yes -71
#توما	no 78	unknown -51
#تون>	no 85	yes -63
#تونس	unknown 49	yes -66
#توي>	no 49
#تويو	no -58	yes 83
#تيار	no 73	yes -41
#تيجه	no 62
#تير>	no 138	unknown -58	yes -78
#تيزي	no -51	yes 58
#تيقظ	yes 55
#تيك>	unknown 76	yes -68
#تيله	no 218	unknown -86	yes -157
#تيني	yes 47
#تيه>	no 94	yes -66
#ثامن	yes 50
#ثانو	no 70	yes -53
#ثرت>	no -77	yes 96
#ثقب>	yes 41
#ثقبت	no -45	yes 61
#ثقل>	no 63	yes -51
#ثقوب	no 109	yes -85
#ثلج>	no 87	yes -69
#ثمن>	unknown -42	yes 42
#ثمنه	yes 61
#ثناء	no -55	yes 51
#ثير>	no -55	yes 81
#ثيرا	no -63	unknown -46	yes 112
#ثين>	no 140	yes -130
#جاءت	no 71	yes -59
#جابت	no -140	unknown -47	yes 175
#جاتن	no 90	yes -65
#جار>	no -92	yes 110
#جارت	no -53	yes 70
#جارن	no -134	yes 147
#جاره	yes 61
#جاري	no -149	yes 146
#جازي	no 54	yes -42
#جاع>	unknown 51	yes -76
#جال>	no -44
#جان>	no -84	unknown 50
#جانط	no 132	yes -111
#جاني	no 119	unknown -64	yes -51
#جاه>	no -116	yes 76
#جاور	no -105	yes 120
#جبد>	unknown 69	yes -83
#جبص>	no -52	yes 65
#جبل>	no 116	yes -95
#جبلي	no 100	unknown -49	yes -60
#جبين	no -53	yes 60
#جته>	no -60	yes 67
#جدت>	no 49
#جدرا	no 96	yes -54
#جده>	no -51
#جدها	no 61	unknown -88
#جدي>	yes 40
#جديد	no -83	unknown 61
#جرت>	no -77	unknown 110	yes -72
#جرحا	no -119	unknown -47	yes 138
#جرحت	no 52	yes -40
#جرحي	no -69	yes 84
#جرد>	no 97	unknown -64	yes -66
#جرده	no -65	unknown 50
#جروح	no 49
#جري>	no -83	yes 75
#جريت	no 118	yes -101
#جريح	no -63	yes 92
#جزت>	unknown -55	yes 57
#جزه>	unknown -40
#جسدي	no -42	yes 60
#جعات	unknown -50	yes 60
#جعنا	no 52
#جعني	yes 47
#جعو>	no -94	unknown 116	yes -41
#جعون	no -128	yes 143
#جلاب	no 86	yes -68
#جلات	no -52	yes 79
#جلد>	no 115	yes -102
#جله>	no 43	unknown 42	yes -91
#جلين	no -40	yes 60
#جمله	no -141	unknown 116	yes -47
#جمه>	no 165	yes -123
#جميل	no -53	unknown -40	yes 91
#جنا>	no 46
#جنب>	no -74	unknown 77
#جني>	no 107	yes -74
#جهاز	no 66	yes -48
#جهتي	no 61
#جهد>	no 73	yes -63
#جهول	no 79	yes -56
#جواب	unknown -72	yes 63
#جواز	yes -46
#جور>	unknown -42	yes 42
#جيب>	no 48	yes -65
#جيبي	no 102	yes -71
#جيده	no 72	unknown -43
#جيرا	no -94	yes 113
#جيلا	no 62	yes -44
#جيو>	no 40
#حاجب	yes 57
#حاجز	no 132	unknown -59	yes -78
#حاجه	yes -56
#حاح>	no -52	yes 50
#حادث	yes 50
#حاده	no 85	yes -63
#حار>	no -77	unknown 114	yes -88
#حارس	no -51
#حاسو	no 66	yes -44
#حافل	no -51	unknown 61
#حافي	no 54	yes -42
#حاله	no 76	yes -47
#حالو	no -119	unknown 92
#حانو	no 55
#حاوي	no 230	yes -201
#حايا	yes 42
#حبا>	no 74	unknown -53
#حبته	unknown -45
#حبس>	no 107	yes -84
#حبسا	yes 52
#حبه>	no -49	unknown -44	yes 87
#حبي>	no -162	yes 131
#حترق	no -44
#حتش>	no -135	unknown 129
#حتكا	no -90	yes 111
#حته>	no -65	yes 98
#حتها	no 95	yes -72
#حتو>	no -69	yes 94
#حجار	no 75	yes -56
#حجر>	no 105	yes -67
#حجره	no -133	unknown 45	yes 86
#حجزت	unknown -83
#حجم>	no 57	yes -48
#حدا>	unknown 42
#حدان	no -95	yes 114
#حداه	unknown -43	yes 79
#حداي	unknown 62	yes -78
#حدها	no 115	yes -84
#حدهم	no 60
#حدو>	no 102	yes -70
#حدي>	no 74	yes -50
#حديد	no 44
#حديق	no 65	yes -49
#حذيه	no 84	yes -64
#حرار	no 55	unknown -40
#حرام	no 102	unknown -41	yes -66
#حرر>	yes 46
#حرقا	no 135	yes -119
#حرقت	no 71	yes -47
#حرقن	no 100	yes -82
#حرقو	no 115	yes -90
#حروق	no 55	yes -76
#حزام	no -122	yes 133
#حساب	no -79	unknown 181	yes -105
#حسب>	yes 63
#حسن>	no -95	unknown 113
#حصان	no -65	yes 88
#حصاه	no 84	yes -49
#حصل>	no -55	yes 63
#حصول	unknown 53	yes -108
#حصي>	no 89	unknown -67
#حصير	no 104	yes -74
#حضرو	no 131	yes -120
#حطم>	yes 60
#حطه>	unknown 75	yes -46
#حطيت	no 62	yes -41
#حفره	no 63	yes -43
#حفظ>	no 122	yes -91
#حفل>	no 98	yes -72
#حفيد	no -59	unknown 48
#حقت>	no -59	yes 81
#حقق>	no 179	yes -146
#حقيب	no -48
#حكو>	no 67	yes -55
#حلات	no -140	yes 149
#حلف>	no -60	yes 70
#حله>	no 87	yes -97
#حلو>	no 132	unknown -49	yes -86
#حلول	no -51	yes 74
#حلوي	no 43
#حليب	yes 53
#حليت	no -56	yes 72
#حماق	no -58	yes 76
#حمدو	no -91	yes 113
#حمرا	no -64	unknown 131	yes -74
#حمل>	no -99	yes 117
#حمله	yes 61
#حمه>	unknown -47
#حمها	no 42	yes -103
#حنتي	no 103	yes -77
#حنه>	no -46	yes 74
#حني>	no -111	yes 133
#حها>	no -237	unknown -43	yes 261
#حوا>	no 109	yes -93
#حول>	unknown 106	yes -115
#حومه	no 64	yes -44
#حون>	no 90	yes -75
#حونه	yes 41
#حيح>	no -64	unknown 89	yes -57
#حيد>	no 140	yes -111
#حيده	no 95	yes -71
#حيدو	no 87	unknown -41	yes -45
#حيطا	no 112	yes -96
#حيه>	no 53
#خاتم	no 165	unknown -66	yes -108
#خاخ>	no 130	yes -108
#خاسر	no 49	unknown 85	yes -168
#خاص>	no -177	unknown 60	yes 77
#خاصن	no -45	yes 68
#خاطر	no 152	unknown -57	yes -92
#خالي	no -83	yes 108
#خام>	no -164	unknown 130
#خامس	no -116	yes 141
#خانز	no -160	yes 169
#خاوي	no 106	yes -74
#خايب	no 94	yes -58
#خايف	no 89	yes -66
#خبار	unknown 152	yes -183
#خبرن	unknown -42	yes 58
#خبزه	no -99	yes 105
#خبط>	no -232	unknown 68	yes 132
#خبير	no -58	unknown 134	yes -93
#ختفي	no 134	yes -112
#خدا>	no 69
#خدام	unknown -47	yes 75
#خداو	no 71	yes -59
#خدشت	no -111	yes 134
#خدشه	no -56	yes 71
#خدم>	no -49	yes 62
#خدمت	no 85	unknown -40	yes -55
#خدمه	yes 44
#خدوش	yes 40
#خذت>	no 70	yes -54
#خذوا	no 58	yes -51
#خرب>	no -56	yes 88
#خرجت	no 77	yes -67
#خرجن	no 54	yes -41
#خرجو	no -118	yes 147
#خرطو	yes 47
#خره>	no -159	yes 190
#خروج	no 42
#خزان	no 50
#خزن>	no 99	yes -76
#خزنه	no 104	yes -79
#خساي	no 67	yes -53
#خسر>	yes 42
#خسرا	no 47	unknown -42
#خشبي	no -57	yes 66
#خضار	no -68	yes 105
#خضر>	no 66	yes -47
#خضره	no -56	yes 74
#خطا>	no 147	yes -127
#خطفو	no 76	yes -61
#خلا>	no -87	unknown 205	yes -134
#خلال	yes 69
#خلاو	no -97	unknown 72
#خلت>	unknown 47
#خلص>	no -88	unknown 58
#خلصت	unknown 84	yes -74
#خلصو	no -156	yes 123
#خلع>	no 137	yes -115
#خلف>	no -58	yes 59
#خلنا	no -63	yes 81
#خلوع	yes -47
#خليت	no 134	yes -106
#خمس>	no 71
#خمسه	no -71	yes 105
#خنزي	no 102	yes -80
#خنق>	no 167	yes -143
#خنه>	no -91	yes 107
#خوف>	no -112	yes 133
#خول>	no 67	yes -53
#خون>	no 78	yes -66
#خوني	no 94	yes -67
#خياط	no -78	yes 92
#خيل>	no 70	yes -53
#خيمه	no 59	unknown 47	yes -112
#دات>	no -59
#داتو	no -107	yes 126
#داد>	no 75	yes -92
#دارت	no -50	yes 70
#دارم	no 46
#دارن	no 62
#داره	no 86	yes -68
#دارو	no 64
#داري	yes 54
#داز>	no -118	unknown 49	yes 73
#دازو	no 112	yes -95
#داع>	no 90	yes -72
#داعي	yes 46
#داك>	no 42
#داكش	no 81	yes -66
#دامه	unknown -42
#دامي	no -65	unknown 48
#دان>	no 84	yes -62
#دانا	no -56	yes 73
#دانت	no 52	yes -46
#داها	no 111	unknown -42	yes -82
#داو>	no 55
#داوه	no 69
#دايا	unknown 60	yes -102
#داير	no 66	yes -44
#دايز	no -87	yes 110
#دثه>	no -74	yes 98
#دجاج	no 76	yes -65
#دخلا	yes 56
#دخلت	unknown 45
#دخلن	no -58	yes 73
#دخنه	no -91	yes 107
#دخول	no 67	yes -53
#دران	no 96	yes -59
#درب>	no -116	unknown 52	yes 72
#درتش	no -76	unknown 96
#درجه	no 86	yes -72
#درسه	yes 47
#درش>	yes 58
#درنا	no -67	yes 82
#دره>	yes 41
#دروج	no 70	yes -47
#دروش	no 127	unknown -48	yes -83
#دريب	no -48	yes 68
#دسه>	no 71
#دشت>	no -111	yes 134
#دشه>	no -56	yes 71
#دعاء	no -80	unknown 101
#دعين	no 68	yes -41
#دفاه	no 47
#دفع>	no -112	unknown 102
#دفعت	unknown -40	yes 76
#دفعن	no -116	yes 135
#دفيه	no 104	yes -90
#دقاي	unknown 40
#دقه>	no -43	yes 61
#دلاء	no -81	unknown 83
#دلاح	no -128	unknown -50	yes 156
#دلعت	no -78	yes 100
#دله>	no -139	unknown -67	yes 167
#دما>	no 51	unknown -41
#دمات	unknown -62
#دمتن	no -42	yes 55
#دمتي	no 64
#دمنا	unknown -40
#دمني	no -108	unknown 127
#دموع	no 56	yes -40
#دنا>	yes 55
#دنو>	no -44	yes 57
#دني>	no -153	yes 180
#دهان	no -51	unknown 85	yes -52
#دهن>	no 112	yes -98
#دوا>	no 43
#دوبل	no -53	yes 68
#دوج>	no 79	yes -43
#دود>	no 74	yes -47
#دور>	no -86	yes 112
#دوره	unknown -46
#دوري	no 74	yes -52
#دوزت	no 161	yes -133
#دوس>	yes 62
#دوش>	yes 58
#دون>	no -59	yes 75
#ديا>	yes 43
#ديات	no 141	yes -103
#ديان	yes -107
#ديبو	no -279	unknown -52	yes 296
#ديد>	yes -42
#ديده	no -119	yes 105
#ديدي	no 149	yes -134
#دير>	unknown 53
#ديري	yes 51
#ديس>	no -106	yes 123
#ديش>	no 63
#ديقه	no 75	yes -58
#ديك>	no -87	yes 63
#ديل>	no 135	unknown -50	yes -82
#ديم>	no 103	yes -78
#ديما	no 151	unknown -46	yes -102
#ديمه	no -78	yes 102
#دين>	no -78	yes 94
#دينا	no -70	yes 95
#دينه	no 70	yes -49
#ديه>	no -48
#ديها	yes 51
#ذاب>	no 40
#ذار>	no 71	yes -65
#ذراع	no 72	yes -52
#ذكر>	no -142	unknown 109
#ذني>	no 51	yes -44
#ذهب>	no 53
#ذوا>	no 58	yes -51
#ذيه>	no 84	yes -64
#راب>	yes -51
#رابر	yes -69
#رابي	unknown 54
#راتو	no -95	yes 109
#راج>	no 70
#راجا	no 43	unknown -54
#راجع	no -139	yes 158
#راحت	no 92	yes -69
#راحه	no 52
#رادي	no 75	yes -106
#راره	yes 54
#راس>	no 53
#راسا	no 73	yes -60
#راسه	no -126	yes 104
#راسو	no 69	unknown 56	yes -134
#راشو	no -61	unknown 120	yes -83
#راطي	no -58	unknown 131	yes -132
#رافع	no 68	yes -48
#راق>	no -129	unknown 54	yes 78
#راقب	no -69	yes 94
#راكت	yes 64
#راكش	unknown 54	yes -80
#رامل	no 68
#رامي	no 100	yes -78
#ران>	yes 51
#رانا	no 48	unknown -46
#راند	no 104	yes -66
#رانس	unknown -53
#راني	unknown 40
#راه>	unknown 45
#راهق	no 40
#راي>	no -42	yes 67
#رايا	no 49
#رايح	no -54	yes 74
#راير	unknown -46
#رايه	yes 51
#رباء	unknown 69	yes -45
#رباط	no -67
#رباع	yes 41
#ربال	no 65	yes -50
#رباي	no 60
#ربت>	no 61	yes -52
#ربتن	no -96	yes 117
#ربتو	no 114	yes -97
#ربري	unknown -49
#ربع>	no -41	yes 66
#ربعه	no 99	yes -68
#ربعو	no 51	yes -47
#ربما	no 73	yes -48
#ربني	no -44
#ربها	no -75	yes 90
#ربو>	no 53	yes -49
#ربون	no -88	unknown 138	yes -65
#ربي>	no -46	yes 82
#ربيه	no -52	yes 81
#رتان	no -75	unknown 76
#رتش>	no -76	unknown 96
#رتفا	no 82	yes -74
#رتنا	no -90	yes 98
#رته>	no -82	yes 95
#رتها	yes 51
#رتو>	no -57	yes 74
#رتور	no -46	yes 58
#رتيل	no 207	unknown -79	yes -154
#رتين	no -64	yes 79
#رثه>	yes 48
#رجاع	unknown 51	yes -76
#رجال	no -44
#رجان	no -65	unknown 58
#رجت>	no 65	yes -55
#رجعا	unknown -50	yes 60
#رجعن	no 52
#رجعو	no -104	unknown 173	yes -83
#رجف>	no -118	yes 140
#رجلي	yes 43
#رجنا	no 54	yes -41
#رجه>	no 48
#رجو>	no -82	yes 117
#رجون	no 80	yes -57
#رحات	no -169	unknown -54	yes 186
#رحبا	no 74	unknown -53
#رحت>	no 91	yes -64
#رحله	no 54	yes -118
#رحه>	unknown -43
#رحي>	no -69	yes 84
#رخام	yes 61
#رداد	unknown 50	yes -106
#ردت>	no 134	unknown -48	yes -112
#ردو>	unknown 89	yes -105
#رديا	no -61
#رزات	no 77	yes -57
#رزه>	no -40	yes 63
#رسات	no -76	yes 104
#رست>	no 60
#رسم>	no -136	unknown -42	yes 175
#رسه>	no -41
#رسها	no -138	unknown -61	yes 175
#رسيد	no -89	yes 106
#رسيل	no -129	unknown 71	yes 48
#رسين	unknown -52	yes 45
#رشه>	no 41
#رشي>	no -40	yes 52
#رشيد	yes 53
#رشيف	no 70	yes -55
#رصيف	no -98	unknown 75
#رضه>	yes 41
#رضي>	no 73
#رطاب	no 123	yes -91
#رطق>	no 115	yes -96
#رطقا	no 62	yes -46
#رطوم	yes 47
#رطي>	no -110	unknown -46	yes 130
#رعد>	no 43	unknown 56	yes -102
#رعه>	no -70	yes 97
#رغم>	no -118	unknown 137	yes -46
#رغه>	no -81	unknown 87
#رغوا	no 46
#رفا>	no -90	yes 104
#رفت>	no -81	unknown 128	yes -50
#رفتش	no 88	yes -107
#رفتي	no -70	yes 99
#رفش>	no -81	yes 102
#رفض>	yes 56
#رفضت	no 87	unknown -82
#رفع>	no -123	unknown 108
#رفعت	no 49
#رفقه	no 74	unknown -40
#رفقي	no -54	unknown -58	yes 85
#رفنا	no 54
#رفوا	unknown -49
#رقا>	no -183	unknown 118
#رقات	no 105	yes -90
#رقبت	no -61	yes 83
#رقبه	yes 50
#رقطو	no -45	yes 58
#رقع>	no 90	yes -65
#رقم>	no -51	yes 44
#رقمه	no 108	yes -94
#رقمي	no -67	yes 81
#رقني	no 100	yes -82
#رقو>	no 98	yes -80
#رقوا	no 98	yes -69
#رقوه	no 47
#ركاب	no 99	yes -78
#ركب>	no -135	yes 156
#ركبت	no -92	unknown 50	yes 40
#ركت>	no 90	yes -52
#ركز>	unknown 46	yes -84
#ركع>	no 48
#ركعا	yes 42
#ركل>	no 89	yes -75
#ركه>	unknown 44
#ركون	no -43	yes 40
#ركوي	no 50
#ركيب	no -44	unknown -71	yes 99
#ركين	no -130	unknown 143
#ركيه	no 64	yes -43
#رلي>	no 223	unknown -146	yes -79
#رما>	unknown -68
#رمان	no 118	yes -101
#رمت>	no 131	yes -110
#رمضا	no -93	yes 109
#رمل>	no 103	unknown -40	yes -65
#رمله	no 93	yes -74
#رمه>	yes 44
#رموا	no 120	yes -94
#رموش	no 69	unknown -55
#رمي>	no 90	yes -57
#رميد	no 65	yes -46
#رميل	no 88	yes -67
#رميه	no 41
#رنا>	no -40	yes 59
#رناه	no -66	yes 76
#رنت>	no 76	yes -53
#رنسا	no 79	yes -56
#رنسي	no -87	yes 57
#رني>	no -61	unknown -46	yes 101
#رنيش	no 123	yes -99
#رهما	no 145	unknown -73	yes -72
#رواي	no 102	yes -63
#روب>	unknown -51	yes 48
#روبه	no -58	unknown 126	yes -118
#روبو	unknown 45
#روت>	yes -55
#روتي	yes 56
#روج>	no 55
#روح>	no 40
#رود>	no 119	yes -105
#رودا	no 52	yes -46
#رور>	yes 46
#روري	yes -64
#روسه	no -125	unknown -42	yes 165
#روش>	no 167	unknown -68	yes -96
#روضه	no -120	yes 136
#روط>	no -51	unknown 41
#روف>	no -151	yes 166
#روقه	no 88	yes -61
#رومب	unknown -45	yes 81
#رون>	no 118	yes -85
#روني	no 93	unknown -46	yes -40
#روه>	no 41
#ريا>	unknown -48
#ريات	no -89	unknown 145	yes -101
#رياح	no -104	yes 115
#ريب>	yes 45
#ريبا	yes 59
#ريبه	no 59
#ريبو	no -46	yes 58
#ريته	no 163	unknown -108	yes -71
#ريح>	no -58	yes 49
#ريحه	unknown 44	yes -86
#ريخ>	no -43	yes 54
#ريد>	yes 42
#ريدو	no 87	yes -73
#ريدي	no 47
#ريرا	yes 50
#ريض>	no 55
#ريف>	unknown 42	yes -46
#ريفي	no 151	yes -130
#ريقه	unknown -68
#ريقو	no -111	unknown 79
#ريك>	no -96	yes 120
#ريكه	no -55	yes 76
#ريكو	no 90	yes -76
#ريكي	no -172	yes 190
#ريل>	no -42
#رينا	no 69	yes -40
#ريو>	no -82	yes 105
#ريوم	no 54	yes -41
#ريير	no 144	unknown -72	yes -73
#زات>	no 108	yes -90
#زار>	no -105	yes 116
#زاف>	no -50	yes 79
#زال>	unknown 61	yes -67
#زالت	no -53	yes 74
#زام>	no -122	yes 133
#زان>	no 67	yes -53
#زانه	no 57
#زبون	no -79	yes 109
#زدوج	no 79	yes -43
#زراب	no -48	unknown 71
#زربي	yes 63
#زرع>	yes 45
#زرق>	no -133	unknown 61	yes 61
#زرقا	no -170	unknown 140	yes -51
#زرقط	no -45	yes 58
#زرقه	no 118	yes -90
#زريب	no 65
#زطام	no 73	yes -60
#زلاء	unknown -44	yes 56
#زلقا	no -42	yes 61
#زلقت	no 61
#زلنا	no -53	yes 73
#زلو>	no -101	yes 126
#زلي>	yes 40
#زميل	no -153	yes 176
#زنه>	no 104	yes -79
#زنيق	no -115	unknown 121	yes -48
#زهري	no -116	yes 129
#زواج	no 75
#زوال	no 72	unknown -44
#زوت>	no 113	yes -93
#زوجي	yes -45
#زور>	no 61
#زوط>	no 88	unknown -50
#زون>	yes 46
#زيار	no -90	yes 122
#زيان	no -51	unknown 79
#زيت>	no -55	unknown 46
#زيتو	no 99	yes -74
#زين>	no 105	yes -86
#زيه>	no 101	yes -75
#ساب>	no -171	unknown 283	yes -134
#سابي	no 47	unknown -40
#سات>	yes 64
#ساحا	no 64	yes -54
#سار>	no -90	unknown 157	yes -94
#سارو	yes -45
#ساعد	yes 47
#سافر	no -61	yes 59
#ساق>	unknown -44	yes 41
#ساقه	yes 43
#ساقي	no -49	yes 70
#ساكن	no -127	unknown 41	yes 81
#سال>	no -112	unknown 114
#سالا	no -88	yes 110
#سالن	no 63	unknown -42
#ساله	no 52
#سامح	no -76	yes 95
#ساند	unknown 43	yes -50
#ساير	no 67	yes -53
#سباب	no -66	unknown 135	yes -137
#سباك	no -73	yes 85
#سبان	no -44	yes 54
#سبته	no 114	yes -87
#سبح>	yes 58
#سبع>	no -63	yes 74
#سبقي	yes 50
#سبور	no 89	yes -52
#ستا>	no -74	yes 86
#ستاج	no -132	yes 151
#ستاذ	yes 42
#ستار	no 59	unknown -58
#ستاي	no 59
#ستدع	no -41
#ستر>	no -110	yes 129
#سترا	no 73	yes -53
#سترج	unknown 51	yes -76
#سترد	unknown 50	yes -106
#سته>	unknown 40
#ستوب	no -58	yes 80
#ستود	no 48
#ستور	no 40
#ستيق	yes 55
#سحقت	no -118	yes 135
#سخان	no 51
#سخن>	no 143	yes -108
#سخه>	no -126	unknown 148
#سخون	no 69	yes -54
#سدار	no -71	yes 96
#سدو>	no 54	yes -47
#سدود	no 86	yes -58
#سديت	no 58	yes -44
#سرات	no 158	unknown -45	yes -109
#سربا	no 108	yes -84
#سربت	no 43
#سرعه	no -47	yes 71
#سرق>	unknown 54	yes -72
#سرقت	no 74	yes -56
#سرقه	no 50
#سرقو	no 72	yes -55
#سره>	no -96	unknown 133
#سرو>	no 80	unknown 41	yes -122
#سروا	unknown 57	yes -89
#سرير	no 52
#سطا>	no -59	yes 81
#سطبل	no 88	yes -74
#سطحي	no -146	yes 161
#سطو>	no 86	yes -75
#سطوب	no -222	unknown -57	yes 267
#سعار	yes 42
#سعاف	no -70	unknown 40
#سعه>	no -44	yes 60
#سفر>	unknown 120	yes -131
#سفله	no -134	unknown 117	yes -94
#سفنج	no 55
#سفي>	no 48	yes -42
#سقطت	yes 40
#سقفه	no -106	yes 131
#سقوط	no 102	yes -62
#سقي>	no 63	yes -45
#سكات	no 178	unknown -41	yes -138
#سكان	no -129	unknown 199	yes -103
#سكب>	yes 50
#سكت>	no 126	yes -103
#سكرا	no -148	yes 166
#سكري	no 116	unknown -84
#سكلي	yes 42
#سكن>	no -203	unknown 109	yes 72
#سكوب	no -79	yes 105
#سكوت	no 60
#سلام	no -58
#سلسل	no -61	yes 81
#سلطه	no 43
#سلعه	no -51	yes 84
#سلك>	yes -85
#سلم>	no 160	unknown -40	yes -117
#سلمن	no 120	yes -98
#سله>	no 118	yes -87
#سليم	no 47
#سماء	no -75	yes 82
#سماح	no -119	yes 142
#سمار	no 55
#سمع>	yes 56
#سمعت	no -47	unknown 44
#سمن>	no 105	unknown -82	yes -43
#سمه>	no 43
#سميت	yes 44
#سنا>	no 50
#سنسل	no 112	yes -94
#سنوا	no -40	yes 65
#سنين	unknown -41
#سها>	no -46	yes 46
#سوء>	no 42
#سوا>	no -73	unknown 85	yes -40
#سوار	no 82	unknown -52
#سوب>	no 66	yes -47
#سوبي	no 62
#سود>	no 78	yes -59
#سوره	no -136	unknown -40	yes 165
#سوري	no 70	yes -43
#سوق>	no -49
#سول>	no -64
#سولت	unknown -51
#سولو	no -72	unknown 166	yes -136
#سون>	no 71	yes -43
#سوول	no -158	unknown 100	yes 64
#سوي>	no 111	yes -84
#سياج	no -102	yes 123
#سياح	no -86
#سيان	no 53	unknown -50
#سيت>	no 68	yes -69
#سيته	no 171	unknown -101	yes -72
#سيتو	no 141	unknown -58	yes -83
#سيجي	no -71	yes 85
#سيد>	no -65	yes 84
#سيده	no -77	unknown 76
#سير>	no -49	yes 45
#سيرا	no 185	unknown -89	yes -98
#سيرك	no 51
#سيره	no 43
#سيط>	yes 70
#سيطه	yes 55
#سيف>	no 162	yes -146
#سيما	no 96	yes -126
#سيون	no -72	unknown 128	yes -78
#شاء>	no 87	yes -77
#شاب>	yes 52
#شات>	yes 49
#شاحن	yes 44
#شاده	no -133	yes 147
#شار>	no 73	yes -55
#شاري	no 101	unknown -95
#شاطي	no 45
#شاعل	no 56
#شاف>	unknown 51	yes -96
#شافت	no -41	yes 59
#شالي	no 138	yes -112
#شان>	no 54	yes -48
#شانط	no -46	unknown -45	yes 64
#شباب	no 155	yes -131
#شباك	no -51	yes 73
#شبكه	no 63
#شتا>	no 68	yes -52
#شترك	no -145	yes 166
#شتري	no -69
#شتعل	no 108	yes -84
#شتغل	unknown -45
#شتكي	no -91	unknown -58	yes 134
#شتنب	no 50	unknown -70
#شجار	no 70	yes -59
#شجره	no 79	yes -57
#شحال	no 153	unknown -58	yes -95
#شخص>	yes 41
#شده>	no 90	yes -70
#شدو>	no 73	yes -40
#شدوه	no 58	yes -48
#شرار	no -42	yes 66
#شرب>	yes 46
#شرخ>	no 134	unknown -82	yes -85
#شرطي	no -69	yes 90
#شرفت	yes 49
#شرفه	no -73	yes 96
#شركه	unknown 51
#شري>	no 47
#شريت	no 78	unknown -70
#شظيه	no 104	yes -80
#شعر>	no 63	yes -43
#شعلا	no 41
#شفت>	no -44
#شفتش	no 147	yes -119
#شفتو	no -223	yes 242
#شفر>	no 119	yes -85
#شفرو	no 43
#شفنا	no 82	yes -65
#شقات	no 75
#شقت>	no 80	unknown -58
#شقفه	no 48
#شقق>	no 72
#شقه>	no -89	yes 109
#شقوق	no 50
#شكل>	yes 52
#شكو>	yes 45
#شكون	no 68	yes -41
#شكوي	no 49	yes -54
#شكي>	no -41	yes 76
#شكيت	unknown -48	yes 42
#شلال	no -42	yes 80
#شمس>	no 95	yes -72
#شمعه	no 49	yes -40
#شنو>	no -111	unknown 67
#شهاد	no -72	unknown 61
#شهر>	no -47	unknown 73
#شهري	yes -51
#شهود	no 69	yes -46
#شهور	no -68	unknown 66
#شوا>	no 140	yes -118
#شورا	no 49
#شوفو	no 100	yes -82
#شوك>	unknown 85	yes -66
#شويه	no 54
#شيتش	no 80	yes -60
#شيخ>	no -77	unknown -40	yes 93
#شيد>	yes 48
#شيف>	no 70	yes -55
#شيفو	yes 50
#شينا	no 58
#شيه>	unknown 41
#شييا	yes -45
#صابع	no -81	yes 98
#صابه	no 160	yes -141
#صابي	no 61
#صات>	no 63
#صاحب	no -122	yes 134
#صادم	no -137	yes 82
#صاري	yes -52
#صاعق	no 60	yes -42
#صاك>	yes -61
#صاله	no -200	unknown 99	yes 106
#صان>	yes 57
#صانع	no -93	yes 40
#صاه>	no 84	yes -49
#صاور	no 67	unknown -43
#صباع	no -51	yes 81
#صباغ	unknown 64	yes -81
#صبت>	no 60	unknown -48
#صبعي	yes 49
#صبغ>	unknown -53	yes 84
#صبني	no 53
#صتو>	unknown 75	yes -42
#صحاب	no 91	yes -57
#صحاح	no -52	yes 50
#صحه>	no 93	unknown -50	yes -44
#صحون	no 62	yes -48
#صحيح	unknown 78	yes -67
#صداع	no 91	yes -76
#صدره	yes 49
#صدع>	no 93	yes -72
#صدم>	no -65	yes 82
#صدمت	yes 52
#صدمن	no -101	unknown 82
#صدي>	no 135	yes -115
#صدير	no 40
#صديق	no -288	unknown 64	yes 179
#صرحت	no 62
#صرخ>	no -94	yes 114
#صرف>	no -171	yes 184
#صريح	yes -50
#صطدا	yes 64
#صعد>	no 97	yes -64
#صفرا	no 47
#صقات	no -133	yes 157
#صلا>	no -107	unknown 137	yes -74
#صلاح	no -70	yes 90
#صلاه	no 66	yes -44
#صلت>	no -43
#صلحو	no -43	yes 69
#صلني	no 54
#صلي>	no 60	yes -42
#صليح	no -47	yes 69
#صناع	no 91	yes -78
#صنبو	no -66	yes 83
#صني>	no -43	yes 80
#صورا	no -77	yes 115
#صوره	no 61
#صول>	unknown 53	yes -108
#صوير	no 68	yes -40
#صيب>	no 70	yes -50
#صيبت	yes 48
#صير>	no -98	yes 128
#صيف>	no -45	unknown 60
#صيفط	unknown 88	yes -72
#صيل>	yes 42
#صيني	no 46
#ضار>	no -86	unknown -42	yes 123
#ضاضر	no -58	unknown 122	yes -79
#ضاع>	unknown -75	yes 47
#ضاعت	unknown 44
#ضاعو	no 86	unknown -54
#ضايع	no 58
#ضباب	yes 60
#ضحاي	yes 42
#ضحكو	no 50
#ضربو	no 43	unknown -40
#ضرر>	yes 42
#ضرني	unknown -44	yes 52
#ضره>	no -51	yes 72
#ضروب	yes -69
#ضطرر	no -143	unknown 122
#ضعت>	unknown 55
#ضلوع	no -110	yes 141
#ضني>	no -75	yes 87
#ضوع>	no 49
#ضون>	unknown 48	yes -113
#ضيات	no -67	yes 107
#ضياع	no -102	unknown 144	yes -99
#ضيعه	no 112	yes -87
#ضيق>	no -40	unknown -45	yes 89
#ضيقه	no -62	unknown 126	yes -133
#طابل	no 119	yes -89
#طاجي	no 87	yes -72
#طاحو	no -171	yes 193
#طاري	no -46	unknown 73	yes -47
#طاقه	no -129	unknown 145
#طالب	no -113	unknown 52	yes 62
#طالع	no 40
#طالي	no -48	unknown 111	yes -76
#طاني	unknown 40
#طاول	no 109	yes -74
#طاير	unknown 53	yes -62
#طباخ	unknown 63	yes -126
#طبخ>	no 50
#طبعا	yes 46
#طبل>	no 88	yes -74
#طبله	no -102	yes 124
#طبيه	no 96	unknown -67
#طحت>	no 57	yes -41
#طدام	yes 64
#طراف	no 164	unknown -59	yes -144
#طرام	no -85	unknown 89
#طرت>	no -79	unknown -67	yes 138
#طررت	no -143	unknown 122
#طرطق	no 93	yes -77
#طرف>	yes 42
#طرق>	no -66	yes 70
#طره>	no 58	yes -80
#طروت	unknown -44	yes 56
#طري>	no 42	yes -44
#طعه>	no -89	yes 121
#طعو>	no 87	yes -51
#طفات	no 165	yes -152
#طفال	no -69	yes 85
#طفاه	no 96	yes -81
#طفاو	no 97	yes -86
#طفاي	no 90	yes -70
#طفين	no 71	yes -46
#طقات	no 62	yes -46
#طقه>	no 41
#طلاء	yes 48
#طلب>	no -62
#طلبت	no -166	yes 181
#طلع>	no 48
#طلعا	no 86	yes -70
#طلعت	no -72	unknown 125	yes -79
#طله>	no 125	yes -99
#طماط	no 57
#طمه>	no 55
#طموب	unknown 49	yes -55
#طنا>	yes 57
#طنجر	no 76	yes -65
#طنجه	yes 44
#طنيه	no -86	yes 104
#طوال	unknown 45
#طوان	no 45
#طوب>	no -98	yes 135
#طوبي	unknown -45	yes 45
#طوره	unknown -51	yes 61
#طورو	yes -70
#طوع>	no 86	yes -67
#طول>	no 41
#طوله	no 65	yes -54
#طوم>	no -45	yes 58
#طون>	no -58	yes 84
#طونو	unknown -48
#طويل	no 67
#طيار	no 142	unknown -55	yes -85
#طيبه	no 48
#طيت>	no 45
#طيته	no 60	yes -52
#طيح>	no -50	yes 76
#طيحو	no 154	unknown -41	yes -126
#طيخه	yes 43
#طير>	no 130	yes -112
#طيرت	no -98	yes 106
#طيع>	no 52
#طيم>	yes 57
#طين>	no -118	yes 125
#طيني	yes 44
#طيه>	no -72	yes 90
#ظارا	no 116	unknown -87
#ظام>	no -50	yes 81
#ظلام	no 115	yes -96
#ظنا>	unknown 82	yes -165
#ظهر>	no 64
#ظهره	no 44
#ظيه>	no 104	yes -80
#عاج>	no 65	yes -40
#عاد>	yes 48
#عاده	no 65	yes -41
#عار>	no 63
#عارف	no 52
#عاس>	yes 54
#عاشو	no 49
#عاف>	no -70	unknown 40
#عامر	no -48	yes 80
#عامل	yes 60
#عامي	no -131	unknown 80
#عاه>	no -63	yes 88
#عاها	no -217	unknown 230	yes -43
#عايل	no -67	yes 105
#عباد	no -164	yes 173
#عبد>	yes 57
#عبر>	no -111	yes 137
#عبو>	no -73	yes 82
#عتذر	no -83	yes 100
#عترف	no -51	yes 74
#عتله	no 96	yes -84
#عتنا	no -46	yes 71
#عتني	unknown -45	yes 77
#عته>	no -212	unknown 146
#عثرت	no -56	yes 75
#عجاج	no -148	yes 159
#عجزه	unknown -40
#عجلا	no -52	yes 79
#عجلت	no 45
#عجله	unknown 49	yes -97
#عجين	no 84	unknown -56
#عدا>	no -54	yes 63
#عدما	unknown -57	yes 46
#عدنا	no -41	yes 46
#عراس	no 95	yes -77
#عربه	unknown -49
#عربي	no -75	yes 113
#عرج>	no 89	yes -55
#عرض>	no -61
#عرف>	no -48
#عرفت	no -47	unknown 132	yes -86
#عرفش	no -98	yes 123
#عرفن	no 54
#عرفه	no -103	unknown 154	yes -57
#عرفو	no -88	yes 106
#عروس	no -130	unknown -42	yes 160
#عساس	no 44	unknown 61	yes -109
#عست>	no 58	yes -40
#عشر>	no 45
#عشيه	no -42	unknown 43
#عصا>	no -110	yes 126
#عصاب	yes 55
#عصمه	yes 41
#عصير	no -170	unknown -46	yes 199
#عضني	no -88	yes 102
#عطات	no -121	yes 141
#عطان	no -71	unknown 49
#عطاه	no 109	yes -95
#عطتن	no -66	yes 76
#عطل>	unknown -50
#عطله	no 44
#عطين	no -78	yes 105
#عظم>	unknown 146	yes -177
#عفن>	no -62	unknown 154	yes -95
#عفوا	no -67	yes 77
#عقد>	no -98	unknown 191	yes -128
#عقرب	no 134	yes -107
#عقه>	no 60	yes -42
#عقول	no -65	yes 77
#عكاز	unknown -45
#علات	no 41
#علاج	no -56	unknown 81
#علاش	no 86	yes -90
#علاق	no -84	unknown 135	yes -94
#علبه	no 91	yes -72
#علت>	no 47
#علق>	no 81	yes -58
#علم>	yes 44
#علمك	no 119	unknown -42	yes -94
#علوي	yes 48
#عليا	yes 51
#علين	no -40
#عمال	yes 62
#عمرت	no 145	yes -126
#عمرن	no -61	yes 75
#عمرو	yes 67
#عملت	no 134	yes -111
#عملي	yes 60
#عمود	no 61	yes -43
#عمي>	yes 50
#عميق	no 129	yes -106
#عناع	no -55	yes 86
#عناه	no 105	unknown -52	yes -52
#عندم	no 87	yes -53
#عندن	no -52	yes 84
#عندو	yes 72
#عندي	yes 44
#عنق>	yes 41
#عنقي	no -51	yes 77
#عها>	yes -43
#عوا>	no 140	unknown -53	yes -95
#عوج>	unknown 76	yes -58
#عوجا	no 135	yes -101
#عوض>	no -147	unknown 127
#عوضو	no 81	yes -112
#عول>	unknown 117	yes -129
#عوم>	yes 50
#عون>	no -87	yes 95
#عوني	no 67
#عوها	unknown 89	yes -60
#عيا>	unknown -44
#عياد	yes -46
#عيد>	yes 43
#عيط>	unknown 95	yes -110
#عيطت	no 62	yes -41
#عينا	no 157	yes -133
#عيون	no 157	unknown -76	yes -80
#غابه	no 86	yes -58
#غاتش	no 113	unknown -69	yes -47
#غادي	no -49
#غاش>	no -82	yes 108
#غالي	no -168	unknown -45	yes 204
#غرب>	no 76	yes -60
#غربا	no 65	yes -50
#غرز>	yes 58
#غرزا	no 77	yes -57
#غرزه	no -40	yes 63
#غرفت	no -86	yes 115
#غرفه	no 59
#غرق>	no 80	yes -53
#غرقا	no 94	yes -83
#غرقت	no 54
#غزال	no 184	yes -157
#غسال	no 44
#غسل>	no -61	unknown 100	yes -87
#غسله	no 116	yes -92
#غسيل	no 100	yes -90
#غلاق	no 50	yes -41
#غلط>	no -47	yes 76
#غلقه	no 113	yes -97
#غنا>	no 96	yes -70
#غوا>	no 46
#غوت>	unknown -41	yes 66
#غيتش	no -86	yes 100
#غيير	no -93	unknown 183	yes -171
#فابو	no 148	yes -115
#فاته	no 168	yes -156
#فاتو	no -79	unknown 42
#فاتي	no -58	unknown 50
#فاجي	no 104	yes -95
#فار>	no -42	unknown 59
#فارغ	unknown 47	yes -44
#فاز>	no 48
#فازه	no 72	yes -55
#فاش>	yes -43
#فاصط	no -62	yes 76
#فاض>	no 50
#فاضت	no -54	yes 77
#فاع>	no 72	yes -64
#فاكت	no 44	unknown -66
#فاكم	no -103	unknown 143	yes -80
#فال>	no -73	yes 55
#فالت	no 50	yes -44
#فالج	no -119	unknown 165	yes -44
#فالح	no 79	yes -56
#فالر	no 61	yes -64
#فالز	no -52	yes 68
#فالس	yes 45
#فالش	no 114	yes -93
#فالص	no -64	unknown 71
#فالض	no 53
#فالظ	no 161	yes -148
#فالع	unknown 43
#فالف	no -106	yes 134
#فالق	no -43
#فالك	no 48	yes -49
#فالم	no 40
#فالن	no 94	yes -79
#فاله	no 67	yes -59
#فالو	unknown -40
#فالي	no 45
#فان>	yes 40
#فانك	no 101	yes -79
#فاه>	no -88	yes 106
#فاها	no 113	yes -92
#فاهم	no -83	yes 116
#فاوه	no 97	yes -86
#فايي	no 85	yes -62
#فبرا	unknown -46
#فتات	no 152	unknown -42	yes -107
#فتاح	no 243	unknown -54	yes -196
#فتحت	unknown 60	yes -79
#فتحط	unknown -53	yes 56
#فتحه	no -45	unknown 122	yes -142
#فتحو	no 109	yes -93
#فتش>	no 120	yes -116
#فتشق	yes 48
#فتضر	no -81	yes 101
#فتها	no -61	yes 75
#فتو>	no 42
#فثقب	no 56	yes -49
#فجاء	no 92	yes -82
#فجاه	no -58	unknown 56
#فجر>	no 52
#فجرت	no -77	unknown 110	yes -72
#فخار	no -106	yes 127
#فخد>	no 46
#فخذ>	no 104	unknown -54	yes -72
#فدار	no -220	yes 240
#فذه>	no 44
#فراس	no -154	yes 180
#فراش	no -50	yes 80
#فرام	no 68
#فرغو	no 42
#فرقع	no 41
#فركع	no 40
#فرن>	yes 44
#فره>	no 66	yes -44
#فرو>	no -97	unknown -41	yes 131
#فريق	no 68
#فريك	no 90	yes -76
#فزه>	no -45	yes 72
#فستا	no -129	yes 145
#فسقط	no 98	yes -88
#فسه>	no -103	unknown 64
#فسو>	no -214	unknown 99	yes 93
#فسوق	no 92	yes -64
#فصدم	no -79	yes 102
#فصلت	no -124	unknown 147	yes -62
#فضت>	no 58	unknown -63
#فطان	no -219	unknown -60	yes 239
#فطري	no 74	yes -56
#فطو>	no -164	unknown 198	yes -89
#فطور	unknown 121	yes -127
#فطوم	no -93	yes 115
#فظهر	no 159	yes -144
#فعت>	no 80	yes -47
#فعتن	no -108	unknown -43	yes 155
#فعل>	no 83	yes -46
#فعنا	no -43	yes 60
#فعني	no -118	yes 135
#فعه>	no 95	yes -80
#فقت>	no 46	unknown -47
#فقد>	no -58	yes 76
#فقدت	no 54
#فقه>	no 47
#فقي>	no -54	unknown -58	yes 85
#فلا>	no 47
#فلق>	unknown -56
#فلم>	no 67	yes -50
#فله>	no -74	unknown 85
#فلوس	no -48	unknown 105	yes -68
#فما>	no -45	unknown -72	yes 84
#فنا>	yes 52
#فناش	no 76	yes -64
#فنان	unknown -42	yes 69
#فندق	yes -51
#فني>	no -93	yes 92
#فها>	yes 50
#فهم>	no 70	yes -52
#فوا>	no -74	yes 93
#فوار	no 142	unknown -52	yes -92
#فوجد	no 44
#فوسط	unknown 70	yes -92
#فوقي	no -94	yes 107
#فول>	no -160	unknown 82	yes 69
#فولو	no 74	yes -48
#فون>	no 68
#فيا>	no -42	yes 59
#فيدو	unknown -60	yes 62
#فيدي	no -116	unknown 43	yes 73
#فيرا	no 46
#فيرم	no 78	yes -59
#فيف>	no 42
#فيل>	no -96	unknown -76	yes 138
#فيلا	no 101	yes -83
#فيلت	no 102	yes -87
#فينا	no -55	yes 71
#فيها	no 51
#فيهم	yes 57
#فيي>	no -160	yes 188
#قاء>	no 41
#قابل	unknown -83
#قاتش	no 69
#قادر	no -79	yes 111
#قادم	yes 43
#قادو	yes 62
#قاس>	no -45	yes 64
#قاسي	no 58	yes -41
#قاعد	no 92	yes -66
#قالو	no 49
#قام>	no -102	yes 123
#قامه	no -197	unknown 179	yes -68
#قاوه	no 172	yes -152
#قايد	no -121	yes 130
#قايق	unknown 40
#قبت>	no -45	yes 61
#قبتي	no -61	yes 72
#قبض>	no 43
#قبه>	yes 53
#قبو>	no -52	unknown 79
#قتلع	no 57	yes -42
#قته>	no -62	yes 83
#قتي>	no -59	yes 85
#قدام	unknown 42	yes -44
#قدت>	no 54
#قدر>	no 67	yes -43
#قدرش	yes 51
#قدرو	no 98	yes -64
#قدمه	no 82	yes -59
#قدمي	no 50
#قرا>	no 133	yes -107
#قرعه	no -108	yes 129
#قرمي	no 65	yes -46
#قره>	no 96	yes -81
#قرير	yes 52
#قسط>	no 64	unknown 102	yes -188
#قسم>	unknown 88	yes -67
#قصد>	no -171	yes 136
#قصدي	no 64	yes -54
#قطار	no -106	unknown 121
#قطت>	yes 40
#قطر>	no -41	unknown 52
#قطعا	yes 51
#قطعه	no -90	yes 122
#قطعو	no 134	unknown -50	yes -83
#قطوع	no 76	yes -53
#قطون	no -45	yes 58
#قعات	no -40
#قعد>	no -71	yes 83
#قعنا	no -44	yes 55
#قعه>	no -54	yes 84
#قفا>	no -57	yes 71
#قفت>	no -43
#قفز>	no -146	yes 163
#قفش>	no -227	unknown 89	yes 105
#قفطا	no -219	unknown -60	yes 239
#قفه>	unknown 92	yes -62
#قلاه	no 49
#قلب>	no 57
#قلبت	no 87	yes -74
#قلبو	no 144	yes -120
#قلبي	no 50
#قلت>	no -64	yes 85
#قلع>	unknown -71
#قلعا	no 174	yes -147
#قلنا	no 40
#قله>	no 72	yes -56
#قلوب	no 57	yes -41
#قلوع	unknown -50
#قليم	no 87	yes -79
#قمام	unknown 42
#قمها	no 108	yes -94
#قمي>	no -67	yes 81
#قناه	no -95	yes 120
#قندي	no 101	yes -79
#قنطر	unknown 50	yes -80
#قنيط	no 143	unknown -67	yes -74
#قهوه	yes 49
#قهي>	no 84	yes -60
#قوا>	no 109	yes -82
#قوال	no 66	unknown -46
#قوب>	no 60	yes -46
#قود>	yes 63
#قوط>	no 110	unknown -40	yes -69
#قولو	no -57	unknown 123	yes -74
#قوه>	no 62	yes -48
#قوي>	no 111	yes -89
#قويه	no 78	yes -67
#قيا>	no -123	unknown 100
#قياس	no 121	yes -107
#قيبت	yes -46
#قيبه	no -86	unknown 40	yes 45
#قيت>	unknown 47	yes -70
#قيتش	no 105	yes -80
#قيته	no 51
#قيتو	no 70
#قيدو	no 118	yes -102
#قيع>	yes 49
#قيم>	no 115	yes -80
#قيمت	yes 43
#كاب>	no 87	yes -64
#كابل	no 87	yes -70
#كابي	no 71	yes -50
#كاتب	no 108	yes -98
#كاحل	no 70
#كادي	unknown 78	yes -72
#كار>	no -82	yes 93
#كارا	no -57	unknown 101	yes -43
#كارت	no 48
#كارث	yes 48
#كارد	no -83	yes 52
#كاس>	no -167	yes 182
#كاسك	no 83	yes -66
#كاط>	no -73	yes 84
#كاع>	no 73	yes -53
#كاف>	no 120	yes -86
#كاله	unknown -51
#كالو	no -47	unknown -79	yes 109
#كانه	no 45
#كاني	no 55	yes -44
#كبات	no -50	unknown -55	yes 102
#كبت>	no 194	unknown -89	yes -125
#كبتي	no -148	unknown 78	yes 63
#كبر>	no -54	yes 83
#كبري	no 44
#كتاب	no -55	yes 73
#كتبت	no -52	yes 84
#كتبك	no -118	yes 136
#كتبن	no -58	yes 71
#كتبه	no 126	yes -98
#كتري	no -195	unknown -49	yes 217
#كتسو	no -139	unknown 138	yes -56
#كتشف	no 62	yes -48
#كتفي	yes 51
#كتقو	no -100	unknown 101
#كتوب	yes 49
#كتور	yes 60
#كثر>	no -56	yes 71
#كثير	no -63	yes 102
#كثيف	no 81	yes -52
#كحال	no -79	yes 98
#كدمه	no -84	yes 96
#كذلك	no -51	yes 68
#كرا>	no -175	unknown 209	yes -81
#كراج	no 88	yes -49
#كراس	no -47	unknown 42
#كرام	no 103	yes -84
#كران	no -87	yes 110
#كرشي	no -40	yes 52
#كره>	no -53	yes 88
#كروس	no -69	yes 98
#كروه	no 83	yes -67
#كري>	no 94	unknown -64
#كريس	no 150	yes -126
#كسرا	no 235	unknown -43	yes -196
#كسرو	no 104	yes -81
#كسيج	no -71	yes 85
#كسيد	no -129	unknown 207	yes -100
#كشي>	no 81	yes -66
#كعات	yes 42
#كفي>	yes 48
#كلات	no 76	yes -52
#كلاك	no -55	yes 84
#كلام	no -51	unknown 89	yes -72
#كلب>	yes 54
#كلت>	no -95	yes 103
#كلمه	no 69
#كلها	no 75	yes -44
#كلهم	no -58	yes 43
#كلو>	no 65	yes -50
#كليا	no -62	yes 78
#كليت	no -49	yes 63
#كليم	no 63
#كلين	yes 69
#كما>	no -62	yes 74
#كمان	no 158	yes -132
#كمل>	no -144	unknown 67	yes 66
#كناس	unknown 84	yes -59
#كنتس	unknown 79	yes -61
#كنخد	no -91	yes 102
#كندو	no -70	yes 95
#كنرج	no 153	unknown -88	yes -71
#كنسو	no -84	yes 97
#كنصو	no 126	yes -113
#كنعا	yes 46
#كنقد	no -79	yes 103
#كنقط	no 147	yes -112
#كنقل	no 105	yes -89
#كنقو	no -40	yes 66
#كنمس	no 99	yes -82
#كنمش	no 66	yes -50
#كنني	no 44
#كنه>	unknown 46
#كنها	no 66	yes -60
#كني>	unknown 89	yes -83
#كها>	no 146	yes -135
#كوار	no 54	yes -41
#كواه	no 40
#كوب>	no -116	yes 146
#كوتر	no 60
#كورن	no 123	yes -99
#كوره	yes 53
#كوفر	no 72	yes -45
#كول>	no 46	unknown -45
#كونج	no 62	yes -44
#كونس	no -56	yes 76
#كونط	no 106	yes -90
#كونه	no -63	yes 46
#كوي>	no 49	yes -50
#كيا>	unknown 100	yes -121
#كيب>	no -44	unknown -71	yes 99
#كيت>	no 43	unknown -65
#كيتس	no 63
#كيتق	no -128	unknown 95
#كيجر	yes 46
#كيخر	no 125	yes -97
#كيخل	no -70	unknown 104	yes -57
#كيدو	no -161	yes 185
#كيس>	no 101	yes -84
#كيسو	no 56
#كيسي	no 41	unknown -92
#كيشع	no 141	yes -110
#كيط>	no -47	unknown 120	yes -102
#كيطل	no -83	yes 100
#كيطي	no -59	yes 67
#كيف>	no 149	unknown -51	yes -95
#كيفا	unknown 98	yes -91
#كيقط	no -72	unknown 81
#كيل>	no -134	unknown -44	yes 169
#كيلع	no -76	yes 86
#كيلو	no -99	yes 124
#كين>	no 52
#كينغ	no -81	unknown 109
#كينك	no -237	unknown 102	yes 63
#لاء>	no -43	yes 45
#لابس	yes -52
#لابه	no 112	yes -88
#لابو	no -81	yes 121
#لابي	unknown -50
#لاته	no 40
#لاث>	no -56	unknown 46
#لاثي	no 60	yes -47
#لاج>	unknown 51	yes -58
#لاجا	no 60	unknown -79
#لاجه	no 48
#لاح>	no -62	yes 81
#لاحذ	no 84	yes -64
#لاحظ	no 113	yes -101
#لاحي	unknown -42
#لادو	no 128	unknown -51	yes -74
#لارج	no 142	unknown -48	yes -95
#لارض	no 44
#لازم	no 137	unknown -77	yes -102
#لاسط	no 88	yes -74
#لاسع	no -86	unknown 57
#لاسم	no 66
#لاسن	no -157	unknown 63	yes 90
#لاش>	no 86	yes -90
#لاص>	yes 47
#لاصا	no -122	unknown -69	yes 163
#لاصت	unknown 48	yes -42
#لاصق	no -231	yes 240
#لاصل	no -53	yes 69
#لاصه	no 42
#لاضر	no 41
#لاط>	no 43
#لاطا	no 52	yes -44
#لاغا	no 108	yes -83
#لاف>	no 82	unknown -40
#لافا	no 70
#لافت	no -45	yes 61
#لافو	no -95	yes 111
#لافي	no 69
#لاقا	no -197	unknown 179	yes -68
#لاقل	no 124	yes -93
#لاقه	unknown 90	yes -76
#لاكه	no -62	yes 76
#لاكو	no 54	yes -41
#لال>	no -41	yes 76
#لالم	no 45
#لاله	no 69	unknown -44
#لالو	no 101	yes -80
#لالي	no -87	yes 106
#لامه	no -44	yes 78
#لامو	no 52
#لانا	no -69	yes 84
#لانت	no 119	yes -81
#لانج	no 81	yes -43
#لانس	no -45	yes 70
#لانص	no -56	yes 77
#لانه	no -84	yes 102
#لاني	no 41
#لاه>	no 40
#لاو>	no -100	unknown 72
#لاوت	no 64	unknown -71
#لاور	no -160	yes 170
#لاوط	no -109	unknown 98	yes -42
#لاي>	unknown 72	yes -81
#لاير	no 122	yes -86
#لايك	unknown -54
#لايم	no -42	unknown 58
#لبات	yes 43
#لباد	no 166	unknown -47	yes -126
#لباس	unknown -61	yes 100
#لباق	yes 49
#لبال	no -52	yes 82
#لبان	no 82	yes -49
#لبت>	no -41	yes 59
#لبحث	no -61	unknown -40	yes 85
#لبخا	no 137	yes -119
#لبرد	no 63	yes -52
#لبرم	no 88	yes -67
#لبرو	no -55	yes 74
#لبزط	no 73	yes -60
#لبطا	unknown 45	yes -78
#لبقر	no 56	yes -43
#لبكا	no 129	yes -111
#لبلد	no -46
#لبلك	no 66
#لبنت	no 69	yes -44
#لبنك	no -40	unknown 85
#لبني	no -45	yes 65
#لبوا	unknown -42
#لبوب	no 130	yes -99
#لبور	no -115	unknown 57	yes 54
#لبوم	no 81	yes -63
#لبيا	no -85	yes 107
#لبيب	no -94	unknown 71
#لبير	no 48
#لبيض	no 65	yes -52
#لبيط	no -81	unknown 75
#لبيك	no -63	yes 81
#لتاب	no 140	yes -114
#لتام	no -173	unknown 166
#لتبر	no 87	yes -56
#لتحت	no 71	yes -50
#لتدف	no 104	yes -90
#لتر>	no 75	yes -59
#لترا	yes 53
#لترق	no 53	yes -41
#لترو	no 56
#لتصر	unknown 42	yes -62
#لتصل	no -47	yes 69
#لتعو	no -84	unknown 103	yes -49
#لتقا	no -66	yes 80
#لتنا	no 47	unknown -53
#لتني	yes -62
#لتها	no -61	yes 86
#لتهب	no 91	yes -79
#لتهم	no 105	yes -86
#لتو>	yes 44
#لتوق	no -75	yes 84
#لتوي	no 42
#لتيا	no 78	yes -43
#لتين	no 157	yes -146
#لثام	yes 50
#لثلج	no 80	yes -62
#لثمن	no -89	yes 106
#لجاج	no 85	yes -74
#لجار	no -106	yes 126
#لجام	no 57
#لجبص	no -58	yes 70
#لجبل	no 124	yes -97
#لجدي	no -112	unknown 84
#لجرح	yes 50
#لجرد	no -65	unknown 50
#لجزا	no -102	yes 119
#لجلا	no 124	unknown -49	yes -75
#لجمل	unknown 78	yes -111
#لجمي	yes 56
#لجنا	yes -40
#لجنب	no -88	unknown 94
#لجند	no -73	unknown -41	yes 116
#لجنط	no 166	yes -141
#لجني	no 86	unknown -42	yes -42
#لجهت	no 61
#لجهد	no 73	yes -63
#لجوا	no 123	yes -89
#لجيب	no 106	yes -87
#لجير	no -93	yes 113
#لحاج	yes 50
#لحاد	yes 55
#لحار	no -97	unknown 82
#لحاس	no 155	yes -136
#لحاف	no 67	unknown 71	yes -158
#لحان	no 55
#لحج>	no -105	yes 116
#لحجا	no 69	yes -50
#لحد>	no 108	yes -84
#لحدي	no 42
#لحرا	no 84	yes -50
#لحسا	no -65	unknown 143	yes -151
#لحسن	no -161	unknown 141
#لحسي	no 79	yes -60
#لحصي	yes 69
#لحفر	no 48
#لحق>	no 90	yes -66
#لحقي	no -108	yes 126
#لحلو	no 57
#لحلي	yes 53
#لحمر	unknown 155	yes -139
#لحو>	no -43	yes 69
#لحوا	no 63
#لحوت	yes 44
#لحوم	no 64	yes -44
#لحي>	yes 61
#لخار	no 97	yes -77
#لخام	no -128	yes 155
#لخان	no -160	yes 169
#لخدا	no -68	unknown -42	yes 106
#لخرا	no 69	yes -61
#لخزا	no 86	yes -61
#لخسا	no 46
#لخشب	no -51
#لخضا	no -56	yes 77
#لخضر	no -95	unknown 77
#لخوف	no -112	yes 133
#لخير	no 92	yes -62
#لخيم	no 56	unknown 55	yes -111
#لداب	no -154	yes 172
#لداخ	no 55	yes -69
#لدار	yes -53
#لدتي	no 56	yes -43
#لدجا	no 76	yes -65
#لدخا	yes 48
#لدرب	no -70	yes 78
#لدرج	no -47	unknown 59
#لدرو	no 83	yes -60
#لدش>	no 127	yes -100
#لدلا	no -72	unknown -41	yes 101
#لده>	no -85	yes 94
#لدها	yes 42
#لدو>	no -62	yes 73
#لدوا	no 42
#لدوش	no 76
#لديب	no -267	unknown 109	yes 122
#لديه	no -147	yes 129
#لذي>	no -55	yes 43
#لراب	unknown 43
#لراج	no -55	yes 82
#لراد	no 69	yes -97
#لراس	no 92	yes -60
#لراي	no 59	yes -43
#لربا	no -59
#لربع	yes 78
#لرجل	yes 43
#لرحل	unknown 50	yes -124
#لرصي	no -176	unknown 104	yes 75
#لرعد	no 72	yes -52
#لرف>	no 52
#لرقب	yes 47
#لركا	no 91	yes -65
#لركب	yes 46
#لرما	no 61	yes -44
#لرمل	no 96	yes -69
#لروا	no 80	unknown -44
#لروب	no -66
#لروض	yes 44
#لروم	no 88	yes -49
#لروي	no 72	unknown -105
#لريح	no -44	yes 71
#لريد	no 87	yes -73
#لزبو	no -173	yes 195
#لزرا	no -66	unknown 88
#لزرع	yes 45
#لزرق	no -40	yes 51
#لزري	no 57
#لزوا	no 62	yes -87
#لزيت	yes -56
#لساب	no -43	yes 66
#لساس	unknown -41	yes 43
#لسان	yes -40
#لسبب	no -60	unknown 149	yes -107
#لسبع	yes 40
#لستا	no 95	yes -60
#لستو	no -51	yes 68
#لسخا	no -118	unknown 98
#لسخو	no 76	yes -57
#لسدا	no -71	yes 96
#لسرب	no 128	yes -102
#لسرق	no 44
#لسرو	unknown 80	yes -135
#لسري	no 49
#لسطل	no 56	unknown -69
#لسطو	no -63	yes 97
#لسعا	no 97	yes -73
#لسفر	unknown 120	yes -131
#لسفن	no 113	yes -86
#لسقي	yes 52
#لسكا	no -43	unknown 141	yes -123
#لسلع	no -96	yes 122
#لسلك	no 67
#لسلم	no 161	yes -126
#لسما	yes 67
#لسنا	unknown -45
#لسنس	no 112	yes -94
#لسه>	unknown -52	yes 42
#لسوا	unknown 44	yes -49
#لسور	no -94	yes 111
#لسوك	no 95	unknown -66
#لسي>	no -139	yes 174
#لسيد	no -46	yes 62
#لسير	unknown 40
#لسيف	no 53
#لسيل	no 102	yes -76
#لسيم	no 74	yes -63
#لسيو	no 53
#لشاب	no -43	yes 61
#لشاح	no -41	yes 60
#لشاش	no 108	yes -87
#لشان	no -46	unknown -45	yes 64
#لشبا	no 55
#لشبك	no 121	yes -88
#لشتا	no 74	yes -57
#لشجر	no 63
#لشرا	no -87	yes 112
#لشرف	yes 65
#لشرك	unknown 50
#لشري	no -95	unknown -40	yes 112
#لشفا	no 90	unknown -42	yes -60
#لشقه	no -101	yes 120
#لشكا	no 83	yes -56
#لشكو	no 81	yes -60
#لشهر	unknown 53
#لشوف	no 111	yes -89
#لشوك	no -100	yes 110
#لشيف	no -40	yes 52
#لصات	unknown -56
#لصاك	yes -61
#لصان	no -63	yes 76
#لصبع	no 44
#لصت>	unknown 84	yes -74
#لصحو	no 90	yes -75
#لصخر	no -124	unknown -50	yes 149
#لصدا	unknown 92	yes -88
#لصدم	no -43	yes 55
#لصق>	no 134	yes -100
#لصقا	no -133	yes 157
#لصنا	no 123	yes -105
#لصو>	no -137	unknown 90
#لصور	no 58	yes -42
#لصيد	no -43
#لصين	no -163	unknown 138	yes -66
#لضبا	yes 60
#لضرب	no 72	yes -53
#لضيا	no -147	unknown 121
#لضيع	no 112	yes -87
#لطاج	no 97	yes -84
#لطاو	no 112	yes -69
#لطبا	unknown 44	yes -43
#لطبل	no -120	yes 142
#لطبي	yes -40
#لطرق	no -55	yes 63
#لطما	no 66	yes -43
#لطمو	no 48	unknown 59	yes -124
#لطنا	unknown 84	yes -94
#لطنج	no 76	yes -65
#لطه>	no 66	yes -52
#لطوا	no -52	unknown 41
#لطون	unknown -59
#لطيا	no 104	yes -84
#لطير	yes -97
#لطيف	no -65	yes 78
#لطين	no 62	yes -58
#لظلا	no 115	yes -96
#لعات	no 122	yes -95
#لعاد	no 43
#لعاي	unknown -41	yes 59
#لعب>	yes 45
#لعبا	no 108	unknown -40	yes -73
#لعبو	no -73	yes 82
#لعجا	no -158	yes 168
#لعجل	unknown 66	yes -90
#لعجي	no 63	yes -41
#لعرا	no 52
#لعرب	no -67	yes 57
#لعرو	no -135	yes 163
#لعسا	no 44	unknown 61	yes -109
#لعشا	no 153	unknown -45	yes -108
#لعشي	no -49	unknown 49
#لعصي	no -152	unknown -54	yes 183
#لعطل	no 43
#لعظم	no -85	unknown 122	yes -88
#لعقد	no -42	unknown 130	yes -148
#لعلا	no 78	unknown -58
#لعلو	yes 48
#لعمو	no 121	yes -107
#لعنا	yes 40
#لعنق	no -54	yes 74
#لعو>	no 144	yes -127
#لعود	no 72	yes -59
#لعيا	unknown 52	yes -60
#لعيد	yes 48
#لغاب	no 71	yes -52
#لغت>	no 83	yes -58
#لغسا	no 91	yes -74
#لغسي	no 100	yes -90
#لغلط	no -65	unknown -43	yes 102
#لغنا	no 96	yes -70
#لغيت	no -202	unknown 243	yes -97
#لفات	unknown -67	yes 84
#لفار	no -76	unknown 51
#لفاز	no 55	yes -41
#لفاك	no 70	unknown -66
#لفت>	no -54	unknown -43	yes 90
#لفخا	no -106	yes 127
#لفخد	no 46
#لفخذ	no 104	unknown -54	yes -72
#لفري	no 95	yes -74
#لفزه	no -45	yes 72
#لفلا	unknown -47	yes 51
#لفلو	unknown 51	yes -92
#لفند	yes -58
#لفور	unknown 40	yes -62
#لفوق	no -48	yes 72
#لفي>	no -40
#لفيت	no 62	unknown -65
#لفير	no 58
#لفيل	no 94	yes -72
#لفيه	no 96	yes -58
#لقا>	no 97	yes -79
#لقاد	yes 42
#لقار	no 175	unknown -52	yes -153
#لقاع	no -71	unknown 150	yes -142
#لقاو	no 121	yes -99
#لقاي	no -121	yes 130
#لقبو	no 75	yes -57
#لقت>	no 87	yes -54
#لقدا	unknown 51	yes -43
#لقدر	no -56	yes 76
#لقرا	no 78	yes -48
#لقرم	yes 45
#لقسم	unknown 94	yes -146
#لقصد	no 42
#لقط>	no 61	yes -46
#لقطا	no -106	unknown 121
#لقفل	no 47
#لقما	unknown 42
#لقنط	no 82	yes -53
#لقني	no 96	unknown -52	yes -40
#لقه>	unknown 95	yes -148
#لقهو	yes 58
#لقوي	no 166	yes -145
#لقي>	no 162	yes -146
#لقيا	no 44
#لقيت	yes -71
#لكاب	no 55
#لكات	no 96	yes -67
#لكاح	no 78
#لكار	no -40
#لكاز	yes 40
#لكاس	no 92	yes -74
#لكاط	no -41	yes 58
#لكاف	no 123	unknown -42	yes -79
#لكت>	no 54	yes -43
#لكتف	no 117	yes -90
#لكرا	no 44	yes -47
#لكرس	yes 55
#لكره	no -120	yes 147
#لكرو	no -66	yes 96
#لكري	no 72	yes -51
#لكسي	no -110	unknown 79
#لكلا	no 50
#لكم>	no 48
#لكنا	no -91	yes 117
#لكني	unknown 134	yes -143
#لكه>	no -65	yes 87
#لكور	yes 45
#لكوف	no 72	yes -45
#لكوك	no 183	yes -150
#لكول	no 72	yes -44
#لكوم	no 52
#لكون	yes 51
#لكي>	yes 50
#للاس	no 140	unknown -69	yes -91
#للاف	no 165	yes -137
#للبا	no -98	yes 70
#للحم	unknown -43
#للدا	unknown 115	yes -93
#للدر	no 60	yes -47
#للدو	no -86	yes 105
#للسي	no 140	yes -117
#للشر	no 65	yes -52
#للصا	no 99	yes -79
#للعا	no 218	yes -189
#للعم	no -127	yes 146
#للكر	no 63	yes -48
#للكو	no -45	yes 55
#للمر	no 53
#للمو	no 58
#للوح	no 70
#للور	no -47	yes 47
#للي>	yes 45
#لليس	no 123	yes -106
#لليل	no 49	yes -48
#لليم	no -44	yes 64
#لماذ	no 110	unknown -93	yes -53
#لماز	no 113	yes -77
#لماط	no 169	unknown -65	yes -135
#لماك	no 71	yes -57
#لمال	no -60	yes 71
#لمان	no 78	yes -55
#لمبل	no 78	unknown -45
#لمت>	no -61	unknown -47	yes 102
#لمتر	yes 49
#لمجا	no -158	unknown 68	yes 94
#لمجم	no 166	yes -144
#لمحر	yes -44
#لمحط	no 83	yes -65
#لمحل	no 57	yes -41
#لمحم	yes 71
#لمخب	no -150	yes 157
#لمخز	no 135	yes -105
#لمدخ	unknown -42
#لمدر	no -58	yes 52
#لمدف	no 47
#لمدي	no 50	unknown -66
#لمرت	no 188	yes -161
#لمرح	no 81	yes -72
#لمرس	no -44	yes 57
#لمرف	unknown 108	yes -95
#لمره	no 46
#لمس>	no -54	yes 81
#لمسك	no -61	yes 80
#لمسم	no 70	unknown -40
#لمسو	no -82	unknown 59
#لمشت	no -172	yes 188
#لمصا	no 202	unknown -65	yes -153
#لمصب	no -86	unknown 71
#لمطا	no 75	unknown 68	yes -145
#لمطب	no 51
#لمطر	no 81	yes -59
#لمطع	no -52	yes 66
#لمظل	yes 47
#لمعل	no -122	yes 142
#لمغر	no 46
#لمغس	no 103	yes -78
#لمقا	no 136	yes -116
#لمقد	yes 54
#لمقص	no -63	unknown 88
#لمقل	no 63	yes -49
#لمقه	no 148	yes -120
#لمكا	yes 45
#لمكت	no -113	yes 147
#لمكم	no 119	unknown -42	yes -94
#لمكي	no -66	yes 84
#لممت	no -88	unknown 68
#لممر	no 65	yes -51
#لمنا	no 50
#لمنح	yes 45
#لمنز	no 62	yes -51
#لمنش	no 73	yes -55
#لمه>	no -81	unknown 55
#لمها	no -220	unknown 109	yes 113
#لمهم	yes 52
#لموت	no 70
#لموس	no 91	yes -62
#لموض	no 49
#لموك	yes -74
#لمون	no -43	unknown 81
#لميذ	no -55	yes 62
#لمير	no -65	unknown -63	yes 127
#لميك	no 60
#لمين	no -77	yes 72
#لميه	no 153	unknown -45	yes -116
#لناد	no -78	yes 98
#لناس	no -63	yes 65
#لناف	no 88	yes -70
#لنام	no 81	yes -70
#لنجا	yes 45
#لنحا	no 119	yes -106
#لنضا	unknown 65	yes -111
#لنظا	no 110	unknown -85
#لنعا	yes 40
#لنعن	no -55	yes 86
#لنقل	no -116	unknown 117
#لنمر	no -127	unknown 50	yes 75
#لنوا	no -148	yes 169
#لنير	no -63	yes 82
#لهات	no 80	yes -55
#لهم>	no -55	yes 50
#لهوا	no 57	yes -95
#لهوت	no 51	yes -42
#لهون	no -103	yes 122
#لوا>	no 41
#لواق	no 170	unknown -53	yes -134
#لوال	no 50	yes -46
#لوب>	no 82	yes -60
#لوبه	no -134	unknown 159
#لوجه	no 114	yes -88
#لوح>	no 116	yes -85
#لوحد	no 106	yes -80
#لوحي	no 91	yes -71
#لودي	yes 46
#لور>	no -67	yes 90
#لورا	no -40	unknown 139	yes -107
#لورد	no 135	yes -113
#لورش	no 55
#لورق	no -61	yes 75
#لورك	no -124	yes 150
#لوز>	no -192	unknown 80	yes 60
#لوس>	unknown 73	yes -63
#لوسط	no -108	unknown -59	yes 152
#لوضو	no 133	yes -101
#لوطن	yes 59
#لوطو	no 69	unknown -54
#لوع>	no -144	yes 80
#لوعي	no 52
#لوقت	no 54
#لوك>	no -101	yes 110
#لوكا	unknown -68	yes 48
#لول>	no -50
#لولا	no -81	unknown -63	yes 126
#لولد	no -123	unknown 107
#لولي	no 95	yes -75
#لومت	no -76	yes 103
#لوني	no -41	unknown 134	yes -117
#لويا	no 114	yes -95
#ليان	no -119	yes 134
#ليب>	yes 53
#ليت>	no 53
#ليته	no 124	yes -111
#ليح>	no -47	yes 69
#ليدي	no -159	yes 172
#ليزر	unknown -61	yes 52
#ليزه	no 72
#ليزو	no 147	yes -115
#ليسا	no 70	yes -61
#ليسر	no -70	yes 40
#ليط>	unknown 49
#ليفو	no 79	yes -45
#ليك>	no 121	unknown -45	yes -77
#ليكو	no 129	yes -105
#ليل>	yes -41
#ليلا	no 62	yes -83
#ليلت	no 82	yes -65
#ليله	no 57
#ليلي	no 60	yes -51
#ليما	unknown -48
#ليمن	unknown 108	yes -127
#ليمه	no 107	yes -94
#ليمو	no 74	yes -54
#ليمي	yes 59
#لين>	yes 53
#لينا	no -56	yes 49
#ليني	yes 69
#ليون	no 64	yes -46
#لييه	no 68	yes -55
#مابغ	no -124	yes 138
#مابق	no 178	yes -152
#مات>	no 63	yes -42
#ماتو	no 65	yes -59
#ماتي	yes -53
#ماجا	no 101	yes -68
#ماد>	no 45
#مادي	yes 49
#ماذا	no 86	unknown -45	yes -40
#مارش	no 67	unknown -52
#مازا	unknown 69	yes -65
#مازو	no 101	yes -66
#ماس>	no 96	yes -80
#ماسي	no -165	unknown 167
#ماش>	no 140	unknown -45	yes -93
#ماشف	no -51	unknown 63	yes -40
#ماصر	no 117	unknown -47	yes -70
#ماطم	no 57
#ماطو	no 129	unknown -70	yes -83
#ماعر	unknown 64	yes -66
#ماعن	no -52	yes 83
#ماعه	no 117	yes -86
#ماعي	no 59	yes -42
#مافي	yes 59
#ماق>	no -90	yes 112
#ماكا	no 42
#ماكن	no 71
#مال>	no -41	yes 64
#مالك	no -83	yes 96
#ماما	unknown -58
#مامن	no -144	yes 166
#مان>	no 119	yes -89
#مانط	no 45
#مانه	no 41	yes -53
#ماني	yes 43
#ماه>	no -69	yes 108
#ماي>	no -40	yes 74
#مايه	no 44	unknown -111
#مبا>	no 50
#مبلغ	no 98	unknown -50	yes -49
#مبلل	no 52	yes -42
#مبيل	yes 60
#مبين	no 190	unknown -44	yes -153
#مبيه	no 86	yes -78
#متاز	no -88	unknown 68
#متجر	no 102	yes -93
#متدت	no -122	yes 136
#مترا	no -62	yes 73
#متضر	no 137	yes -123
#متعل	no 86	yes -68
#متقا	no 43
#متنا	no -46	yes 57
#متني	no -50	yes 68
#متها	yes 49
#متوق	yes 58
#متي>	no 47	yes -84
#مثقو	no 109	yes -85
#مثل>	no 67	yes -51
#مثلث	no 66	unknown -54
#مجاو	no -134	yes 147
#مجرد	no 97	unknown -64	yes -66
#مجهو	no 79	yes -56
#محاو	no 100	yes -85
#محتر	no 52
#محرك	yes -45
#محرو	no 76	yes -57
#محطم	no 72	yes -55
#محطه	unknown 75	yes -46
#محل>	no 63	yes -43
#محلو	no -51	yes 74
#محلي	yes 52
#محمد	no -49	yes 74
#محمل	no -92	yes 121
#محمو	no 112	yes -95
#مخبز	no -115	yes 121
#مخدو	no 54	unknown -44
#مخزن	no 125	yes -98
#مخلو	no 42	yes -78
#مدام	no -72	yes 95
#مدخل	yes 72
#مدخن	no -91	yes 107
#مدرب	no -214	unknown 109	yes 130
#مدفا	no 47
#مدوا	no -43	yes 64
#مدير	no -97	unknown -81	yes 178
#مدين	no 56
#مرا>	no -90	unknown 106
#مراك	unknown 54	yes -80
#مراه	no -128	unknown 88
#مرت>	no 68	unknown 46	yes -113
#مرتي	no 50
#مرجا	no -65	unknown 58
#مرحب	no 74	unknown -53
#مرسي	no -113	yes 92
#مرضه	yes 41
#مرفق	no -45
#مركز	yes -53
#مركو	no -42
#مرمي	no 142	yes -125
#مرنا	no -61	yes 75
#مرو>	yes 62
#مرور	yes 46
#مريض	no 65	yes -46
#مرين	no -118	unknown 91
#مزدو	no 79	yes -43
#مزق>	no -100	unknown -54	yes 139
#مزهر	no -116	yes 129
#مزيا	no -42
#مساع	no -87	yes 96
#مساف	no -93	yes 75
#مسبح	no -55	yes 82
#مستا	no -113	yes 131
#مسح>	no 99	yes -82
#مسدو	no 86	yes -58
#مسرع	no -115	yes 130
#مسسن	no 148	yes -124
#مسكو	no -79	yes 105
#مسما	no 55
#مسني	yes 67
#مسه>	no -64	yes 94
#مسوو	no -158	unknown 100	yes 64
#مشاو	no 40
#مشتر	no -145	yes 166
#مشكل	yes 54
#مشيت	no 40
#مشين	no 58
#مصاب	no 78	yes -51
#مصار	yes -52
#مصبا	no -77
#مصدر	no -73	yes 87
#مصعد	no 122	yes -85
#مضان	no -93	yes 109
#مضرو	yes -69
#مطار	unknown 76	yes -102
#مطبخ	no 51
#مطر>	no 49
#مطعو	unknown 121	yes -152
#معاه	no -120	unknown 62	yes 62
#معت>	no -57
#معتر	no -80	yes 94
#معجز	unknown -40
#معرف	no -107	unknown 169	yes -81
#معرو	unknown -52	yes 43
#معصم	no 46
#معقو	no -65	yes 77
#معلق	no -61	unknown 77	yes -65
#معلم	no -99	yes 116
#معنا	no 55
#معها	no 117	unknown 49	yes -172
#معو>	no 80	yes -56
#معوج	no -77	unknown 159	yes -116
#معيه	no -50	yes 73
#مغرب	no 46
#مغسل	no 45
#مغلق	no 110	yes -99
#مفات	no -58	unknown 50
#مفتا	no 243	unknown -54	yes -196
#مفرك	no 132	yes -109
#مقبض	no 43
#مقص>	no -50	unknown 95	yes -56
#مقطع	no -66	yes 85
#مقعد	no -64	yes 75
#مقلا	no 49
#مقله	no 79	yes -61
#مقلو	no 43
#مقهي	no 84	yes -60
#مكاد	no -51	yes 59
#مكان	yes 46
#مكتب	no -43	yes 72
#مكتر	no -195	unknown -49	yes 217
#مكرو	no 83	yes -67
#مكشو	no -59	unknown 63	yes -88
#مكم>	no 118	yes -91
#مكن>	unknown 50	yes -51
#مكنا	unknown 84	yes -59
#مكوا	no 40
#مكيف	yes 42
#ملات	no 54
#ملان	no -42	yes 53
#ملثم	no 40
#ملف>	no 45
#ملك>	yes 45
#ملكه	no 101	yes -74
#ملين	yes 56
#مليه	no 49
#مليو	no 131	yes -107
#ممتا	no -88	unknown 68
#ممرض	yes 41
#مناس	yes 48
#منزل	yes 47
#منشا	no 73	yes -55
#منكم	no -156	unknown 187	yes -129
#منهم	unknown 45	yes -82
#منو>	no -64
#منين	unknown -73	yes 73
#منيه	no 59	yes -43
#مها>	yes -45
#مهرس	no -132	unknown 149
#موا>	no 93	yes -67
#موت>	no 52	unknown -95
#موتو	no 168	unknown -43	yes -133
#موجه	no 63	yes -47
#موجو	no 128	yes -97
#موخر	no -116	yes 142
#مورا	no -50	yes 82
#موس>	no 114	yes -76
#موسم	no 64
#موسي	no 53
#موضو	no 49
#موظف	no 109	yes -81
#موك>	no 60
#موكي	no 49	yes -94
#مول>	no -70	yes 95
#مولا	no -76	yes 101
#موني	no -217	unknown 125	yes 40
#مياه	no -48	yes 57
#ميته	no -52	yes 62
#ميتو	no -83	yes 103
#ميتي	no 86	yes -56
#ميد>	no 78	yes -56
#ميري	no -65	unknown -63	yes 127
#ميسي	yes 55
#ميع>	no -41	yes 61
#ميعا	no 51
#ميك>	no 108	yes -81
#ميكا	no 81	yes -42
#ميل>	no -58	yes 89
#مين>	no -87	unknown 68
#مينا	yes 46
#مينه	no 80	yes -44
#ميني	no -73	unknown -53	yes 129
#ميو>	unknown 45
#ناء>	no -52	yes 55
#نابي	no 118	yes -107
#نات>	no 95	yes -58
#ناتن	no -93	yes 108
#ناج>	no -50	unknown 130	yes -137
#نازل	unknown 40	yes -41
#ناسب	yes 48
#ناض>	no 90	yes -63
#ناضت	no -58	yes 82
#ناع>	yes 42
#ناعي	no 119	yes -104
#ناكل	no 47
#نام>	no -66	yes 89
#نامو	no 94	yes -79
#نانت	no -76	yes 93
#ناهم	no 83	yes -64
#نبدل	no -104	unknown 160	yes -75
#نبر>	no 49	unknown -58
#نبه>	no 123	yes -96
#نبها	no 263	yes -246
#نبور	no -169	yes 187
#نتبه	unknown 57
#نترن	no 76	yes -53
#نترو	no 55	yes -42
#نتسن	unknown 79	yes -61
#نتظر	no 57
#نتفا	no -74	yes 88
#نتقل	no -123	yes 137
#نتنف	yes 55
#نتي>	no -56
#نتيج	no 62
#نتير	no 59
#نتيش	no -51	yes 58
#نتين	no 128	yes -103
#نجا>	no -62	yes 73
#نجار	yes 45
#نجرح	no -49	yes 58
#نجره	no 76	yes -65
#نجمه	no 159	unknown -45	yes -112
#نجه>	no -49	yes 73
#نجيل	no 62	yes -44
#نحاس	no 119	yes -106
#نحرر	no -48	yes 54
#نحو>	yes 53
#نخدم	no -88	yes 100
#نخرج	no -96	unknown 76
#نخلص	no -109	unknown 57	yes 50
#ندا>	no -47	unknown 48
#ندار	no 123	yes -92
#ندخل	no -184	yes 200
#ندر>	no 218	unknown -55	yes -175
#ندق>	no 51	yes -65
#ندلع	yes 42
#ندما	no 87	yes -53
#ندنا	no -52	yes 84
#نده>	yes 51
#ندو>	yes 75
#ندور	no -56	yes 81
#ندوش	no -72	yes 85
#ندي>	yes 42
#ندير	no -49	unknown 74
#نديك	no -40
#نديل	no 87	yes -68
#نذار	no 71	yes -65
#نرجع	no 129	unknown -92	yes -42
#نركب	no -51	yes 73
#نزلق	no 44
#نزلن	no -53	yes 73
#نزلي	yes 40
#نزير	no 102	yes -80
#نسا>	no 40
#نستا	no -74	yes 86
#نستد	no 43
#نسخه	no -126	unknown 148
#نسطا	no -61	yes 81
#نسله	no 112	yes -94
#نسوق	no -115	yes 136
#نسول	no 55	unknown -59
#نسي>	no -105	yes 127
#نسيت	no 83	yes -68
#نسير	no 153	unknown -41	yes -108
#نسين	no -92	yes 107
#نسيه	yes -48
#نشار	no 73	yes -55
#نشق>	no -90	unknown 148	yes -117
#نشقت	no -49	yes 61
#نشوف	no 109	yes -84
#نصاب	no 71	yes -47
#نصب>	yes 43
#نصلح	no -135	yes 154
#نصور	no 92	yes -79
#نصيف	yes -56
#نضاض	no -58	unknown 122	yes -79
#نطره	unknown 50	yes -80
#نطه>	no 119	yes -97
#نطور	no 92	yes -63
#نطي>	no -46	unknown -45	yes 64
#نظار	no 116	unknown -87
#نعاج	no 93	yes -87
#نعاس	yes 54
#نعاو	yes 41
#نعرف	no -56	unknown 52
#نعس>	no 64	yes -57
#نعمر	yes 46
#نعنا	no -51	yes 74
#نعيط	no -98	unknown 168	yes -116
#نغرس	no 56
#نفجر	yes -47
#نفسه	no -85	yes 46
#نفسو	no -214	unknown 99	yes 93
#نفسي	yes 53
#نفصل	no -118	unknown 126
#نقدر	yes 51
#نقطع	no 118	unknown -40	yes -75
#نقطه	no -41	yes 56
#نقل>	no -72	yes 42
#نقلب	no 107	yes -79
#نقلو	no 64
#نقول	no 74	yes -45
#نكتب	no 58
#نكسر	no 69	yes -82
#نكم>	no -221	unknown 279	yes -115
#نما>	no 47
#نمرت	no -61	yes 80
#نمره	no -113	unknown 78
#نمسح	no 99	yes -82
#نمشي	yes -55
#نملا	no -42	yes 46
#ننا>	no -82	yes 108
#نهاي	unknown -50
#نهم>	no 63	unknown 41	yes -106
#نوات	no -40	yes 65
#نوبي	unknown 53	yes -54
#نوت>	no 55
#نورا	no 72	yes -57
#نوع>	yes 41
#نوقع	no -74	yes 85
#نون>	no 139	unknown -54	yes -102
#نوني	no -51	unknown -60	yes 70
#نوي>	no -87	unknown 179	yes -119
#نويه	no 137	unknown -45	yes -96
#نيا>	unknown 46
#نيت>	yes 59
#نير>	unknown 55	yes -84
#نيرا	no -63	yes 82
#نيسي	no 53	unknown -50
#نيط>	yes 59
#نيطر	no 143	unknown -67	yes -74
#نيفي	no -245	unknown 183
#نيقه	no -115	unknown 121	yes -48
#نيكي	no 93	yes -62
#نينا	no -107	yes 118
#نينه	no -46	yes 67
#نيه>	yes 45
#نيين	no -119	yes 139
#هاد>	no 53
#هاده	unknown 71	yes -72
#هاز>	no 66	yes -48
#هان>	no -69	unknown 73
#هايي	no 116	unknown -54	yes -58
#هبط>	no -42	yes 68
#هتين	no 61
#هذه>	no 88	yes -70
#هرب>	unknown 48
#هربن	no -71	yes 94
#هربو	no 50	unknown 75	yes -117
#هرس>	unknown 43
#هرسا	no -76	yes 104
#هرسه	no -133	unknown 94
#هرسو	no 44
#هرسي	unknown -52	yes 45
#هره>	no 41
#هرو>	no -63	yes 74
#هرين	yes -55
#هريه	no -82	yes 94
#هزات	no 108	yes -85
#هزو>	no 87	yes -58
#هشم>	no 142	yes -115
#هضره	no 81	yes -53
#همش>	no 108	yes -69
#همو>	no -74	yes 88
#هناك	no 71	yes -53
#هنيه	no -76	yes 97
#هواء	no 42
#هواي	no 54	unknown 48	yes -108
#هوت>	no 51	yes -42
#هود>	no 69	yes -46
#هور>	no -40	unknown 52
#هول>	no 96	yes -67
#هولو	no 61	yes -41
#هوند	no -52	yes 72
#هوه>	yes 49
#واء>	unknown -48	yes 51
#واب>	no -69	unknown -67	yes 133
#واتي	no 136	unknown -73	yes -66
#واج>	no 78	unknown -59
#واجه	yes -43
#واحت	no -90	unknown 121	yes -52
#واخا	no 123	yes -108
#واخذ	no 50	yes -42
#وارب	no 42
#وارت	no 61
#واري	no 49
#واز>	yes -46
#واش>	no -81	unknown 128	yes -46
#واصط	no 81	yes -53
#واضط	no -219	unknown 201
#واق>	no -149	unknown 78	yes 72
#واقف	no -49	unknown 53
#وال>	yes -47
#والخ	unknown 58	yes -81
#والد	yes -51
#والر	no 55	yes -62
#والض	no -64
#والط	no 81	yes -57
#والف	no 42	unknown -44
#والن	yes 42
#واله	no 85	yes -70
#وان>	no 40	yes -41
#وانت	no -153	unknown 111
#وانك	no 97	yes -76
#واني	unknown 72	yes -96
#واه>	no 40
#وايد	no 153	unknown -57	yes -112
#وايض	no 73	yes -47
#وايي	unknown 42	yes -60
#وباب	yes 58
#وبر>	unknown -46	yes 62
#وبقا	no 60
#وبقي	no -107	unknown 63
#وبلا	yes 51
#وبه>	no -66	unknown 50
#وبوا	no -114	unknown 91
#وبي>	yes 48
#وبيس	unknown -46	yes 54
#وبين	no -47	yes 69
#وتحر	yes 49
#وتحط	no -52	yes 68
#وتر>	no 45	yes -80
#وترك	no 101	yes -65
#وتشق	no 46
#وتكس	no -77	yes 92
#وتلو	no 151	yes -130
#وته>	unknown -52	yes 82
#وتور	no 57	yes -79
#وتوق	no 86	unknown -44	yes -42
#وتوم	no 116	unknown -64	yes -78
#وتي>	no 71
#وتين	yes 47
#وجا>	no -40	yes 72
#وجاء	no -60	yes 79
#وجاب	no -84	yes 126
#وجات	no 62	yes -46
#وجاو	no 56	yes -47
#وجتي	no 42
#وجد>	no 67	yes -46
#وجده	yes -55
#وجرح	no 54	yes -44
#وجعن	yes 47
#وجه>	yes -71
#وجها	no 76	yes -59
#وجود	no 99	yes -76
#وجيت	no -186	yes 205
#وحا>	no -44	yes 62
#وحته	no -65	yes 98
#وحتي	no 50
#وحده	no 46
#وحدو	no 102	yes -70
#وحدي	no 82	yes -58
#وحرق	no 158	yes -130
#وحك>	no -71	yes 94
#وحنا	no 121	yes -105
#وحه>	no 41
#وحيد	no 91	yes -71
#وحين	no -84	yes 102
#وختي	no 57	yes -46
#وخدا	no 61	yes -42
#وخدش	no -180	yes 196
#وخرج	yes -66
#وخره	no -123	yes 147
#وخسر	no -84	yes 98
#وخلي	no 125	yes -84
#وخمس	no -61	yes 86
#وخه>	no -112	unknown 126
#وداب	yes 43
#ودات	no -65	yes 79
#وداز	no -180	unknown 127	yes 40
#وداو	yes 49
#ودنو	no -44	yes 57
#وده>	no 132	yes -119
#ودور	yes 47
#ودي>	no -48	yes 63
#وديا	unknown -43	yes 75
#وديه	yes 40
#ورا>	yes 46
#وراء	yes 40
#ورات	no 86	yes -70
#وراج	no 109	yes -82
#وراس	no -110	yes 144
#وراق	no -52	unknown 59
#ورام	no 72	yes -57
#وران	no -50
#وراه	no 87	yes -48
#ورته	no 60	yes -47
#ورتو	no -46	yes 58
#ورتي	no -71	yes 86
#ورجع	unknown 107	yes -116
#ورد>	no 43
#وردو	no 75	yes -64
#ورشه	no 41
#ورطا	no 146	unknown -40	yes -108
#ورفع	no 130	yes -105
#ورقه	no -89	unknown 75
#ورك>	no -152	yes 165
#وركه	yes 42
#ورم>	no 76	yes -52
#ورني	no 123	yes -99
#ورهم	no 44	unknown -63
#ورو>	no 58	yes -49
#وروب	yes 45
#وروت	unknown 45	yes -47
#ورون	no 98	yes -73
#وري>	yes -40
#ورين	no 154	yes -132
#وريه	no 97	yes -70
#وزت>	no 161	yes -133
#وزلق	no 202	yes -182
#وزني	no -115	unknown 121	yes -48
#وساع	yes 47
#وسقط	no -66	yes 77
#وسم>	no 64
#وسه>	no -100	unknown -40	yes 140
#وسي>	no -210	unknown 251	yes -104
#وسيا	no -59	unknown 49
#وسيه	no 81	yes -70
#وشعل	no 89	yes -76
#وشه>	no 77	unknown -56
#وصاح	no -88	yes 106
#وصاف	no 83	yes -69
#وصبع	no -77	unknown 91
#وصدر	no 181	yes -154
#وصدم	no -76	yes 92
#وصلت	unknown 48	yes -60
#وصور	no 90	yes -56
#وصيل	yes 42
#وضعت	no -54	unknown 123	yes -82
#وضه>	unknown -40	yes 44
#وضو>	no 184	unknown -78	yes -128
#وضوع	no 49
#وضون	no 52	yes -106
#وضي>	no 121	yes -112
#وطا>	yes 41
#وطاح	no -52	yes 86
#وطار	no 118	yes -105
#وطحت	no 98	yes -79
#وطلع	no 166	yes -143
#وطني	yes 59
#وطه>	no 67	yes -47
#وطو>	no -56	unknown 106	yes -71
#وطيح	unknown -46	yes 71
#وعا>	no 75	yes -54
#وعطا	no 49	unknown -42
#وعطي	no -88	yes 97
#وعلي	no -184	unknown 163
#وعين	unknown 88	yes -121
#وغرق	no 94	yes -74
#وفجا	no -99	yes 116
#وفه>	no 223	unknown -42	yes -186
#وفو>	no 84	yes -65
#وفيه	no 110	unknown -47	yes -59
#وقاش	no -150	unknown 102
#وقطع	no -60	yes 90
#وقعا	no -50
#وقعن	no -44	yes 55
#وقعه	no -106	unknown -45	yes 142
#وقفت	no -43
#وقفش	no -227	unknown 89	yes 105
#وقفه	yes 70
#وقه>	no 86	yes -56
#وقها	no -50	yes 79
#وقي>	no -91	yes 104
#وقيع	no -51	yes 62
#وقين	no 121	yes -105
#وكات	no -135	yes 155
#وكال	no 114	unknown -78
#وكان	yes 45
#وكتب	no 68	yes -49
#وكلب	no 54
#وكلن	no 61
#وكمل	no -106	unknown -47	yes 132
#وكه>	yes 43
#وكيط	no -47	unknown 120	yes -102
#وكيق	no -106	yes 123
#وكيل	no -70	unknown -59	yes 105
#ولاب	no -75	yes 91
#ولات	no -54	yes 79
#ولاه	yes 40
#ولت>	no -98	yes 127
#ولد>	no -63	yes 62
#ولدي	yes -41
#ولصق	no 67	yes -51
#ولله	no -187	yes 207
#وله>	no 56
#ولو>	no -91	unknown 46	yes 44
#ولوا	no 49
#ولوح	yes 43
#ولوز	no -150	unknown 130	yes -71
#ولون	unknown 82	yes -83
#ولي>	no 45	yes -47
#وليه	no -62	unknown 49
#وليو	no 110	unknown -77	yes -62
#وماب	no -64	yes 73
#ومات	unknown 50	yes -85
#ومبا	no 61	yes -40
#ومبو	unknown -45	yes 81
#ومتر	no -76	yes 103
#ومرا	no 52	unknown 55	yes -169
#ومشي	unknown 45
#ومع>	no -65	yes 74
#ومعا	no -136	yes 159
#ومعه	unknown 107	yes -79
#وملي	no -50	yes 74
#ومن>	no -86	unknown 79
#ومول	no -52	yes 63
#ومي>	no 43
#ومين	no 54
#ونتي	no 142	yes -114
#ونجي	no 62	yes -44
#ونحن	no 45
#وندا	no -52	yes 72
#ونزل	no 55
#ونس>	no -104	unknown 187	yes -116
#ونست	no -74	yes 86
#ونسط	no -61	yes 81
#ونسي	no 86	yes -62
#ونص>	no 64
#ونطو	no 105	yes -90
#ونعس	no 46
#ونقل	no 75	yes -55
#ونكت	no 105	yes -83
#ونوا	no 79	yes -57
#ونوب	unknown -42
#وني>	unknown 50
#ونيط	yes 59
#ونيه	no -59	unknown -52	yes 97
#وها>	no -67
#وهاد	yes 51
#وهرا	no 44	yes -40
#وهرس	no -146	yes 172
#وهم>	no 84	unknown -61
#وهو>	yes 66
#وواح	no -91	unknown 51
#ووصل	no -98	yes 108
#ووضع	no 87	yes -56
#وولي	no -75	unknown 82
#ويا>	no 58
#ويات	no 114	yes -95
#ويت>	no -183	unknown -53	yes 218
#ويده	no 92	unknown -101
#ويدي	no -57	unknown 88
#ويره	no 63
#ويض>	yes -45
#ويضه	no 41	unknown -44
#ويقو	no 79	yes -62
#ويل>	unknown 41	yes -74
#وين>	no -147	yes 177
#ويه>	no 86	yes -53
#ويو>	yes 56
#ياء>	yes 49
#ياب>	no -54	yes 76
#ياتو	no 76	yes -50
#ياتي	no 65	yes -41
#ياج>	no -77	yes 97
#ياح>	no -148	unknown 76	yes 67
#ياحي	no -82	unknown 70
#ياده	yes -59
#يار>	no 42
#يارا	unknown -42	yes 45
#ياضي	yes 56
#ياطه	no -78	yes 92
#ياع>	no -107	unknown 122
#يالن	no 66	yes -42
#ياله	no -82	yes 103
#يالو	no -109	yes 115
#يالي	no -41	yes 55
#يام>	no 44
#يانه	no -95	unknown 113	yes -83
#يانو	no -133	yes 156
#يبا>	yes 48
#يبت>	yes 48
#يبو>	no -279	unknown -52	yes 296
#يبور	no -46	yes 58
#يبي>	no 76
#يتزا	yes 57
#يتعر	unknown 151	yes -116
#يتقي	no -128	unknown 95
#يته>	no -69	yes 89
#يتها	no 73	yes -41
#يتهم	unknown -64	yes 44
#يتوق	no 61	yes -47
#يتون	no 99	yes -74
#يجار	no -85	yes 113
#يجاز	no 54	yes -42
#يجاو	no 54	unknown -41
#يجرح	unknown -42	yes 62
#يجه>	no -82	yes 112
#يجين	no -67	yes 81
#يجيو	no 40
#يحدث	no 44	unknown -60
#يحرق	no 68	yes -50
#يحلو	no 132	unknown -49	yes -86
#يحه>	no 56	yes -66
#يحو>	no 109	yes -99
#يخرج	unknown -55	yes 62
#يخلص	no -66	yes 41
#يخه>	yes 43
#يخير	yes 60
#يدا>	no -93	yes 121
#يدخل	no 50
#يدفع	no -143	unknown 135
#يدها	yes 64
#يدو>	no -47	yes 82
#يدور	no -173	yes 198
#يديس	no -106	yes 123
#يدين	no -112	yes 117
#يديو	no -45	yes 64
#يراس	no 128	unknown -43	yes -84
#يرام	no 139	yes -108
#يران	no -67	yes 84
#يرت>	no -58	yes 76
#يرجع	no -187	unknown 76	yes 95
#يرحم	no 57	yes -81
#يرد>	no -60	unknown -106	yes 116
#يرفو	no 100	unknown -49	yes -52
#يركو	no 50
#يرمي	no 100	unknown -47	yes -60
#يرها	no 86	yes -72
#يريا	no -65	unknown -63	yes 127
#يريد	no -88	yes 97
#يزر>	unknown -61	yes 52
#يزه>	no 44
#يزور	no 63
#يزي>	no -51	yes 58
#يسال	unknown -42
#يستا	no 60	yes -52
#يستي	no 41	unknown -54
#يسر>	no -50	unknown 42
#يسرق	unknown 82	yes -90
#يسري	no -64	yes 76
#يسمع	no -61	yes 75
#يسي>	no -49
#يسيا	no 53	unknown -43
#يسيل	unknown -70	yes 73
#يسين	no 54
#يشعل	no 141	yes -110
#يصب>	no -58	yes 72
#يصلح	no -69	yes 84
#يضا>	unknown -61	yes 50
#يضحك	no 65	yes -50
#يضرب	no -93	yes 131
#يضرن	no 75	unknown -54	yes -58
#يطال	no -129	unknown 93	yes 48
#يطان	no 112	yes -96
#يطت>	no 51
#يطره	no 125	unknown -58	yes -64
#يطه>	no -52	yes 69
#يعا>	no 51
#يعتذ	no -78	yes 100
#يعد>	no 99	yes -85
#يعرج	unknown -45
#يعرف	no -47	yes 63
#يعمر	no -68	yes 81
#يعني	no 42
#يعه>	no 78	yes -57
#يعوض	no -189	unknown 182	yes -58
#يغطي	no -67	unknown 79
#يفاش	unknown 107	yes -164
#يفطو	no -164	unknown 198	yes -89
#يفون	no 65
#يفي>	no -157	unknown 149
#يقطر	no -90	unknown 82
#يقطع	no -255	yes 269
#يقلب	no 83	unknown -49
#يقه>	yes -40
#يقها	no 83	yes -77
#يقو>	no -111	unknown 79
#يقود	no -47	yes 54
#يقي>	no -232	unknown 56	yes 180
#يكال	no -131	yes 142
#يكان	no 77	yes -43
#يكل>	no 222	yes -194
#يكلا	no 44
#يكه>	no -44	yes 64
#يكو>	no 90	yes -76
#يكوب	yes 47
#يكون	no 100	yes -74
#يكي>	yes 49
#يكيل	no -45	yes 64
#يكيه	no 50
#يلا>	no 58	yes -66
#يلات	yes 59
#يلان	no -55	yes 73
#يلتو	no -59	yes 76
#يلتي	yes 54
#يلعب	yes 51
#يلمس	unknown -41
#يله>	no 47
#يلو>	no -136	unknown -51	yes 160
#يلوم	no -76	yes 103
#يلي>	no 48
#يليا	no -129	unknown 71	yes 48
#يليف	no 49
#يليك	no 131	yes -103
#يما>	unknown -50
#يمات	no 60
#يمار	no 44
#يمان	no 89	yes -124
#يمته	no -59	yes 78
#يمكن	no -78	unknown 121	yes -73
#يمن>	no -78	unknown 121	yes -69
#يمين	no -75	yes 102
#ينا>	yes 45
#ينات	yes 43
#يناه	yes 51
#ينت>	no -83	yes 97
#ينزل	yes 54
#ينش>	no -68	yes 88
#ينغ>	no -55	unknown 91	yes -41
#ينك>	no -170	unknown 91
#ينما	no 47
#يننا	no -153	unknown -57	yes 186
#ينها	no -144	yes 160
#ينو>	no -170	yes 198
#ينوا	no -58	yes 63
#يني>	yes 42
#ينيا	no -65	unknown 117	yes -78
#ينيت	yes 47
#ينين	no -84	yes 64
#ينيه	no -70	yes 97
#ينيو	no -170	yes 185
#يهرب	no 175	unknown -55	yes -120
#يهضر	no -182	unknown -50	yes 200
#يوجع	yes 48
#يورو	no 99	unknown -53	yes -44
#يوط>	no 103	yes -85
#يوقع	no -183	yes 205
#يول>	yes 53
#يولي	no 88	unknown -60	yes -44
#يوما	no -123	unknown -57	yes 165
#يومي	no 49
#ييا>	no 47	yes -48
#ييت>	no -166	unknown 151
#يير>	unknown 107	yes -120
#يين>	no 45
#ييه>	no 45	yes -42
10	no -100	unknown 80
12	unknown 51	yes -47
14	no 63
16	no -82	unknown 79
17	no -58	yes 72
19	no -47	yes 80
2	no 61	unknown -42
20	no 84	unknown -42	yes -40
200	no -124	yes 143
2026	no -54	yes 62
21	no 101	unknown -41	yes -57
3	yes -64
30	no 66	unknown -72
4	no 60
400	no -113	unknown 157	yes -111
5	no 67	unknown -98
50	no 52
5200	no 87	yes -69
6	no -53	yes 73
6000	no -99	unknown -69	yes 132
71	no 79	yes -54
8	no 45	unknown 45	yes -92
80	yes 51
9	no -56	yes 79
900	no -124	unknown 181	yes -88
=answer: unsure	no -84	unknown 113
=being: animal	no 66	unknown -45
=constat: constat	no -125	yes 154
=constat: not-done	no -87	yes 120
=danger: now	no -70
=danger: over	no 204	unknown -77	yes -170
=danger: plea	no 197	unknown -49	yes -151
=danger: put-out	no 42	yes -45
=distress: distress	unknown -41	yes 72
=document: devis_ou_facture	no -57
=document: photos	no 76	unknown -57
=hedge: hedge	no -127	unknown 166	yes -58
=hedge: roughly	unknown -58	yes 81
=idiom: figure	yes 44
=idiom: paper	no -151	yes 184
=idiom: part	no 77	yes -123
=idiom: silence	unknown -89	yes 77
=injuries no rather	no 114	yes -113
=injuries unknown	no 42
=injuries unknown unsure	no 42
=injury: absent	no 106	yes -79
=injury: grave	no 52	unknown -48
=injury: nobody	yes 48
=injury: one-well	yes -40
=injury: perhaps	no 89	yes -48
=injury: struck	unknown -40
=intent: back	no 87	unknown -136	yes -40
=intent: cancel	no 46	unknown -40
=intent: complaint	no 86	yes -82
=intent: correct	unknown -55	yes 76
=intent: declare	no -69	unknown 68
=intent: follow	no -49
=intent: human	no 45
=intent: language	no -116	yes 102
=intent: other	no -183	unknown 190
=intent: thanks	no -56	unknown 80	yes -61
=liability: admitted_by_other	no -164	yes 186
=liability: contested	no -120	unknown -42	yes 162
=other autre	no -85	unknown 113	yes -94
=other blessure	no 81	unknown -69	yes -42
=other collision	no 47	yes -86
=other incendie	unknown -54
=other vandalisme	no -49	unknown -41	yes 71
=party: alone	no 102	yes -100
=party: culprit	no -61	unknown -102	yes 112
=party: foreign	no 184	unknown -83	yes -150
=party: hit-and-run	no -119	unknown 88
=party: neighbour	no -168	unknown -45	yes 214
=party: nobody-else	no 188	unknown -55	yes -143
=party: other-vehicle	no -84	yes 83
=party: theirs	no -179	unknown -45	yes 212
=party: witness	yes -51
=person: driver	no -77	unknown -42	yes 118
=person: exposed	no -102	unknown -55	yes 151
=person: self	no -46	yes 46
=police: not-done	no 55	unknown -53
=police: police	unknown -40
=status: done	no -98	yes 107
=status: future	yes 58
=status: refused	no 43	unknown -60
=thirdParty no	no 70	yes -63
=thirdParty no rather	no 76	yes -53
=thirdParty no sure	no 102	yes -95
=thirdParty no unsure	no 60	yes -67
=thirdParty none	unknown 45	yes -59
=thirdParty yes	no -134	yes 157
=thirdParty yes rather	no -76	yes 61
=thirdParty yes sure	no -136	yes 162
=type autre	unknown 96	yes -77
=type autre sure	unknown 96	yes -77
=type blessure sure	unknown -43
=type collision	no -65	yes 51
=type collision rather	no -90	yes 69
=type collision sure	no -70	yes 52
=type collision unsure	no 56	unknown -79
=type degats_des_eaux rather	no 61	yes -102
=type degats_des_eaux sure	yes 53
=type evenement_climatique	no 75
=type evenement_climatique sure	no 75
=type vandalisme	yes 47
=type vandalisme rather	no -162	unknown -42	yes 195
=type vol	no 117	yes -80
=type vol rather	no 112	yes -77
=type vol sure	no 117	yes -80
=type: autre	unknown 82	yes -71
=type: blessure	no 45	unknown -44
=type: collision	no -57
=type: evenement_climatique	no 79	yes -40
=type: vandalisme	yes 58
=type: vol	no 109	yes -71
ابن	no -154	unknown -59	yes 191
ابني	no -65	yes 86
ابي	no 126	yes -108
اتذكر	no -142	unknown 109
اتصل	no 51
اتصلت	no -66	yes 91
اتمكن	no 93	yes -74
اجد	no 79	yes -42
احتاج	no 123	unknown -51	yes -70
احترق	no -70	unknown 83
احتكاك	no -90	yes 111
احد	no -45
احدا	no -112	unknown 42
احدهم	no 60
اختي	no -44	yes 55
اخذت	no 69
اخذوا	no 97	yes -88
اخر	no 50
اخضر	no 167	yes -139
اذي	unknown 65	yes -108
ار	no 139	unknown -48	yes -108
اربع	yes 42
اربعه	no 47
ارتطمت	no 73
ارتفاع	no 82	yes -74
ارجو	no 118	unknown -83	yes -67
اريد	unknown 40
ارير	no -44	yes 58
اسابيع	no 47	unknown -40
اسبوع	yes 46
استدعاء	no -121	unknown 130	yes -69
استرجاع	unknown 51	yes -76
استطيع	yes 48
استنشقت	no -49	yes 61
اسفله	no -134	unknown 117	yes -94
اسقط	no -173	yes 188
اسمه	no -49	yes 56
اسود	no 93	yes -63
اشتري	no 61
اشتعلت	no 96	yes -70
اصب	no 65	yes -48
اصبت	unknown -57
اصبعي	no 109	yes -78
اصرح	unknown 49
اصص	no 61	yes -52
اصطدام	unknown -43	yes 66
اصيب	no 61	yes -41
اضرار	no 53	yes -41
اطلب	no 72	unknown -50
اظن	no -138	unknown 131
اعبر	no -60	yes 81
اعتذر	no -155	yes 169
اعترف	no -57	yes 80
اعرف	no 88	yes -65
اعمل	unknown -67	yes 56
افران	no 102	yes -88
اقتلعت	no 42
اقدر	no 107	yes -88
اقوالي	no 68	unknown -68
اكادير	no -52	unknown 122	yes -120
اكتشفت	no 102	yes -75
اكتوبر	no 64
اكثر	no -47	yes 63
اكل	unknown 74	yes -62
الابيض	unknown -51	yes 55
الاحد	no 43	yes -42
الاحذيه	no 84	yes -64
الاخر	no -40	yes 50
الاربع	no -103	yes 127
الاربعه	no 138	yes -124
الارضيه	no 47	yes -40
الارواح	no 45
الاسبقيه	yes 50
الاسطبل	no 88	yes -74
الاسعاف	no -86	unknown 57
الاسنان	no -157	unknown 63	yes 90
الاسود	no 42
الاشاره	no 47
الاطار	no 52	yes -44
الاف	no 120	unknown -54	yes -68
الاقامه	no -197	unknown 179	yes -68
الاكواريوم	no 54	yes -41
الالواح	no 60	yes -50
الاماميه	no -133	unknown 92	yes -41
الامان	no -101	yes 110
الان	no -58	yes 81
الانترنت	no 76	yes -53
الاوراق	no -143	yes 147
الاوروبيه	yes 45
الاولاد	no 41
الايسر	yes 49
الايمن	no -42	unknown 58
البارابريز	no 49	unknown 47	yes -123
البارابول	no 111	yes -90
الباراشوك	no -61	unknown 120	yes -83
الباربريز	unknown -58	yes 41
البارح	no -43	unknown 45
البارحه	no -107	yes 128
البارشوك	no 73	yes -55
الباركينغ	no 65
الباركيه	no 86	yes -65
الباش	no 133	yes -100
البالكون	unknown -46	yes 81
البانيو	no 89	yes -71
البحث	no -61	unknown -40	yes 85
البحر	no 98	yes -67
البرد	no 64	yes -53
البرميل	no 88	yes -67
البريد	no -104	yes 128
البزطام	no 73	yes -60
البطيخه	yes 43
البقره	no 56	yes -43
البلاستيكيه	no 50
البلاكه	no -97	yes 110
البلديه	unknown 47
البلكون	no 125	yes -95
البنك	unknown 104	yes -142
البوطا	yes 41
البوليسي	no -98	yes 116
البومبا	no 91	yes -52
البومبيه	no 119	yes -111
البيانو	no -93	yes 107
البير	no 163	unknown -43	yes -117
البيرمي	no 44
البيرو	no 56
البيسي	no -51	unknown 54
البيض	no 83	yes -59
البيضاء	yes -45
البيطري	no -142	unknown 87
التابعه	no 101	yes -82
التامين	no -170	unknown 212	yes -59
التبروري	no 83	yes -58
التدفيه	no 104	yes -90
الترقوه	no 53	yes -41
التروتينيت	no 78	yes -63
التريبورتور	no -46	yes 58
التصريح	unknown 63	yes -60
التصليح	no -84	yes 101
التعويض	no -84	unknown 103	yes -49
التلفازه	no 76	yes -55
التلفزه	no 100	yes -83
التيار	no 78	yes -43
الثالث	no -82	yes 106
الثامنه	yes 50
الثاني	no -60	unknown 41
الثلاثه	no 80	yes -67
الثلج	no 82	yes -65
الجاج	no 93	yes -82
الجار	no -106	yes 125
الجاره	no -96	yes 121
الجامع	no 125	unknown -43	yes -83
الجبص	no -53	yes 65
الجبل	no 115	yes -92
الجديده	yes 69
الجرار	unknown -41	yes 57
الجرحي	no -85	yes 102
الجرده	no 117	yes -105
الجمله	no -141	unknown 116	yes -47
الجنب	no -90	unknown 99
الجهتين	no 61
الجيب	no 110	yes -90
الجيران	no -104	yes 124
الحاج	yes 40
الحاجب	no -118	yes 137
الحاجز	unknown -55
الحاجه	no 46
الحادث	no 44
الحادثه	no -96	yes 124
الحارس	no -82	unknown 45
الحاسوب	no 155	yes -136
الحافله	no 163	unknown -43	yes -129
الحانوت	no 56
الحديقه	no 80	yes -62
الحراره	no 126	yes -96
الحسن	no -161	unknown 141
الحق	no 66	yes -42
الحلاقه	no 64	yes -53
الحلويات	no 114	yes -95
الحليب	yes 55
الحوايج	no 71	yes -43
الحوت	yes 44
الحومه	no 64	yes -46
الحي	no -52	yes 84
الحيط	yes 40
الخامس	no -128	yes 155
الخانز	no -160	yes 169
الخدامه	unknown -42	yes 51
الخدمه	no 69	yes -40
الخزانه	no 162	unknown -48	yes -115
الخساير	no 51
الخضره	no -56	yes 74
الخلف	no -57	yes 46
الخلفيه	no 153	unknown -41	yes -116
الخوف	no -112	yes 133
الخيمه	no 45	unknown 77	yes -118
الدار	yes -46
الدجاج	no 54	yes -49
الدخان	no -53	yes 75
الدراجه	unknown 43	yes -65
الدراري	no -79	yes 100
الدرج	no -58	unknown 66
الدروج	no 84	yes -54
الدش	no 127	yes -100
الدم	unknown -41
الدوش	no 46
الدولاب	no 51
الذي	no -55	yes 43
الرابعه	unknown 78	yes -57
الراجل	no -43	yes 70
الراجلين	no -68	yes 90
الراديو	no 125	yes -87
الراكب	no 46	yes -60
الرباط	no -73	unknown 56
الرجل	no -45	yes 65
الرحله	unknown 50	yes -124
الرصيف	no -254	unknown 124	yes 131
الرعد	no 85	yes -53
الرف	no -99	yes 119
الرمله	no -67	yes 88
الروايد	no 178	unknown -80	yes -153
الروايض	no 41
الروبيني	no -40	yes 56
الروضه	no -89	yes 95
الريح	yes 63
الريحه	no 86	yes -65
الريدو	no 97	yes -80
الزاج	no 47
الزبون	no -140	yes 152
الزجاج	no 46	yes -53
الزربيه	no 57
الزرع	yes 45
الزرقطوني	no -45	yes 58
الزريبه	no 85	unknown -49
الزنقه	no 74	yes -50
الزوال	no 89	unknown -58
الزيت	no -43	unknown 76	yes -42
الزيتون	no 85	yes -66
السابعه	yes 55
الساروط	no -153	unknown 85	yes 52
الساق	unknown -44	yes 41
السانديك	unknown 80	yes -67
السبب	no 100	yes -82
السبيطار	no 174	yes -145
الستاير	no 108	yes -89
السخان	no -62	yes 76
السخونيه	no 94	yes -67
السرير	no 58	yes -41
السطح	no 42
السطل	no 56	unknown -69
السفر	no 47	unknown 60	yes -121
السكانير	unknown 42	yes -120
السلام	yes 44
السلامه	no -171	yes 195
السلطه	no 43
السلعه	no -99	yes 126
السلك	no 67
السلم	no 161	yes -126
السنسله	no 112	yes -94
السور	no -54	yes 60
السي	no -146	unknown -48	yes 183
السياح	no -59	yes 95
السياحي	no -69	unknown 138	yes -140
السيارات	no 70	unknown -56
السياره	yes -52
السيد	no -65	yes 84
السيده	no -45	yes 55
السير	no -57	unknown 59
السيل	no 96	yes -75
السيمانه	no 59	yes -53
الشاحن	yes 56
الشاحنه	no -74	yes 92
الشارع	no -75	unknown 45
الشاشه	no 110	yes -87
الشانطي	no -46	unknown -45	yes 64
الشباك	no 72	yes -61
الشبكه	no 105	yes -76
الشتا	no 70	yes -56
الشجره	no 85	yes -62
الشراره	yes 62
الشرفه	yes 58
الشركه	no -54	unknown 64
الشقه	no -101	yes 120
الشكايه	no 82	yes -55
الشمس	no 98	yes -73
الشهر	unknown 130	yes -129
الشوفو	no 100	yes -80
الشي	no 231	unknown -49	yes -199
الشيفور	no -40	yes 52
الصاك	yes -61
الصاله	no -158	yes 180
الصالون	no 59
الصباغه	no 77	yes -66
الصبع	no 57	yes -44
الصحون	no 90	yes -75
الصدمه	yes 41
الصغير	no 46
الصوره	no 81	yes -64
الضباب	no -120	yes 137
الطابق	yes 45
الطابله	no 121	yes -97
الطاجين	no 97	yes -84
الطاقه	yes 55
الطبله	no -120	yes 142
الطبيب	no -42	unknown 111	yes -71
الطبيه	no 110	unknown -85
الطراكتور	yes 53
الطلاء	no -134	yes 148
الطموبيل	no 48	unknown 59	yes -124
الطواليط	unknown 82	yes -80
الطوبيس	no -59	yes 83
الطوموبيل	yes -55
الطونوبيل	unknown -59
الطياره	no 78	yes -60
الطين	no 80	yes -74
العافيه	no 45
العام	no 57	yes -56
العامل	no -83	yes 97
العايله	no -161	unknown -43	yes 182
العجلات	no 62	yes -44
العجله	no 89	yes -56
العربه	no 128	unknown -84	yes -43
العربي	no -148	unknown -45	yes 181
العرس	no 51
العساس	unknown 87	yes -134
العشيه	no -63	yes 61
العصر	no 42
العلاج	no 78	unknown -58
العلميه	no 49	yes -42
العمال	no -83	yes 102
العمره	unknown 68	yes -111
العمليه	no 123	unknown -49	yes -70
العمود	no 129	yes -117
العنق	no -55	yes 76
العود	no 88	yes -70
العياده	no -187	unknown 103
العيد	yes 48
العينين	unknown 59	yes -68
الغرز	no 52
الغساله	no 97	yes -81
الغسيل	no 100	yes -90
الف	unknown 53	yes -67
الفاتوره	unknown -101	yes 103
الفار	no -142	unknown 102
الفراش	unknown -50
الفران	no 200	yes -166
الفرن	no 66
الفرنسيه	no -70	unknown 48
الفريكو	no 98	yes -85
الفلاح	no -70	yes 74
الفلاحي	no 117	unknown -67	yes -52
الفلوس	no -72	unknown 113	yes -85
الفندق	unknown 50	yes -41
الفوق	no -45	yes 81
الفول	no -160	unknown 82	yes 69
الفولون	no 72	yes -45
الفيراندا	no 104	yes -66
الفيلا	no 111	yes -92
القادوس	yes 65
القايد	no -157	yes 165
القبو	no 75	yes -57
القدام	no -74	unknown 87
القديم	no 132	yes -105
القديمه	no -65	yes 86
القصدير	no 42
القضاييه	no 87	yes -69
القط	no 63	yes -47
القطار	unknown 49
القفل	no 43
القمامه	unknown 42
القنطره	no 82	yes -53
الكابو	no 63
الكابينه	no 98	yes -74
الكات	yes 44
الكاحل	no 125	yes -96
الكار	no -60	yes 89
الكاميو	no -45	yes 43
الكبيره	no 45
الكتب	yes 42
الكتف	no 117	yes -90
الكرا	no -52
الكراج	no 119	unknown -42	yes -74
الكراسي	no -64	yes 83
الكرسي	yes 66
الكره	no -202	yes 221
الكروسه	yes 43
الكسيده	no -52	unknown -43	yes 98
الكلب	no -70	yes 87
الكليان	no -162	yes 176
الكلينيك	no -94	unknown -48	yes 117
الكليو	unknown 79	yes -108
الكهربا	no 50
الكهرباء	unknown 86	yes -95
الكهربايي	no 73	yes -56
الكوره	no -59	yes 91
الكوفر	no 84	yes -59
الكونستا	no -91	yes 101
الكونسطا	no -59	yes 79
الكونطور	no 120	yes -104
اللوحه	no 64
اللور	yes 58
اللي	yes 47
الليل	no 71	yes -43
الليله	no 75	yes -57
الليلي	no 75	yes -63
الم	no -64	yes 82
المازوط	no 88	unknown -50
المالك	no -83	yes 96
المبلغ	no 157	unknown -96	yes -68
المجاور	no -157	yes 171
المجاوره	no -43	yes 50
المحرك	yes -45
المحطه	no 86	yes -71
المحل	no 66	yes -47
المدخل	unknown -53	yes 50
المدخنه	no 43
المدرب	no -213	unknown 108	yes 117
المدرسه	yes 42
المدفاه	no 47
المدير	unknown -97	yes 51
المدينه	no 129	yes -109
المرا	unknown -75	yes 64
المراقبه	no 41
المرايه	no -80	yes 98
المرفق	unknown 108	yes -95
المركز	no 50
المركونه	no -75	yes 93
المرور	yes 46
المستاجر	no -92	yes 105
المسجد	no 46
المشترك	no -141	yes 157
المصباح	no -47	unknown 93	yes -79
المطبخ	no 66	yes -45
المطر	no 104	yes -92
المطعم	no -52	yes 66
المظله	no 43
المعاينه	yes 42
المغرب	no 50
المغسله	no 103	yes -78
المقدمه	yes 40
المقلاه	no 49
المقله	no 104	yes -81
المقهي	no 92	yes -67
المكتب	no -58	yes 81
المكتبه	no 126	yes -98
الملك	unknown -51
الممتاز	no -88	unknown 68
الممر	no 87	yes -71
المناسب	yes 48
المهم	yes 52
الموتور	no 165	unknown -63	yes -127
الموسم	no 109	yes -75
الموضوع	no 49
الموطو	unknown 48	yes -71
الموقع	no 82	yes -63
الموقف	no -136	yes 152
الميكانيسيان	no 42	unknown -57
الميكانيكي	no 51	yes -44
النادي	no -101	yes 122
الناس	no -57	yes 56
النضاضر	no -100	unknown 128	yes -65
النعاس	yes 54
النعناع	no -55	yes 86
النقل	no -179	unknown 155
النمره	no -142	unknown 62	yes 75
النوافذ	no -148	yes 169
النيران	no -63	yes 82
الهاتف	no 97	yes -71
الهواء	no 42
الهواييه	unknown 88	yes -142
الهوندا	no -103	yes 122
الواجهه	no -180	unknown 112	yes 44
الواد	unknown 60	yes -81
الوالدين	no 59	yes -40
الواليد	no 130	yes -102
الواليده	no 51
الودي	no -59	yes 73
الوراق	no -61	unknown 196	yes -172
الورد	no 135	yes -113
الورقه	no -61	yes 75
الورك	no -152	yes 165
الوطنيه	no -86	yes 104
الوقت	no 78	yes -46
الوكاله	no 77	unknown -47
الولد	no -123	unknown 107
اليد	no 41
اليسري	no -43	yes 56
اليكم	no 67	yes -63
اليمين	no -51	yes 78
ام	no -114	unknown 71
امام	yes 63
امامي	no 63	yes -45
امي	no 52
انبوب	no 46
انزلق	no -90	yes 110
انزلقت	no 116	yes -100
انسي	no -90	yes 105
انفجر	no 60	yes -41
انفجرت	no -77	unknown 110	yes -72
انكسر	unknown 65	yes -72
انكسرت	no 167	unknown -62	yes -130
انني	no -107	unknown 72
انها	yes 51
اود	no -222	unknown 166	yes 42
اول	no -49
اولا	yes 41
ايام	no 46
ايدي	yes 62
ايضا	unknown -72
ايه	no 128	yes -104
ب	no 46
باب	no 40
بالبرد	no 74	yes -63
بالجهد	no 77	yes -68
بالحجاره	no 74	yes -49
بالركل	no 89	yes -75
بالريح	no -236	yes 271
بالسكوتر	no 77	yes -56
بالسياره	no -130	unknown 129	yes -66
بالشرطه	no -46	yes 56
بالصباغه	no 110	yes -76
بالكامل	no 113	yes -80
بالليل	no 53	yes -86
بالما	no 83	yes -68
بالموس	no 69	unknown -41	yes -51
باله	no 41
بان	yes 51
بايع	yes 45
بتسرب	no -96	yes 117
بجانبي	unknown -66	yes 53
بحجم	no 57	yes -48
بحيره	no 121	yes -88
بدا	no -65	unknown 54
بدات	no -62	unknown 55
برا	unknown 82	yes -53
برد	no 91	yes -76
برشيد	no -68	yes 82
بزاف	no -50	yes 79
بس	no -94	yes 121
بسلام	no 45	unknown -44
بسلك	no -77	unknown 91	yes -86
بسياره	yes 51
بسيط	no -64	yes 92
بسيطه	yes 55
بشريه	no -93	yes 100
بشويه	no 49
بشي	no 87	yes -68
بصح	no -126	unknown -47	yes 153
بعدما	unknown -57	yes 46
بعصا	no -155	yes 169
بعيني	no -141	yes 162
بغا	no -44	yes 68
بغاتش	no 127	unknown -84	yes -48
بغاش	no -47	yes 66
بغيت	no 58
بغيتش	no -86	yes 100
بفعل	unknown -49
بقا	no 53	yes -75
بقره	no 119	yes -106
بقعه	no -66	yes 84
بقيت	no 89	yes -71
بلا	no -41
بلاصتو	no -42	unknown 155	yes -153
بلاصه	no 110	yes -89
بلاغ	no 53	yes -40
بلاغا	no 108	yes -83
بلانت	no 119	unknown -40	yes -79
بلغت	no 78	yes -58
بليون	no 71	yes -52
بنت	no -47	yes 68
بنتي	no -49
به	unknown -40
بوحدها	no 86	yes -69
بوحدو	no 121	yes -81
بي	no 45
بيا	no 124	yes -85
بيت	no -73	unknown 71
بيخير	yes 60
بيضا	no -86	unknown -61	yes 139
بيضاء	no -147	yes 166
بيكوب	no -150	yes 176
بيناتنا	no -93	yes 108
بيننا	no -153	unknown -57	yes 186
بيني	no -130	unknown -48	yes 168
بيه	no 141	yes -108
بيهم	no 133	yes -106
تارودانت	no 52	yes -46
تامين	no -87	unknown 145	yes -76
تبع	no -51	yes 84
تبكي	no -89	yes 107
تجرح	no 143	yes -112
تجرحات	no -169	unknown -54	yes 186
تحت	no 60	yes -43
تحتها	no 95	yes -72
تحتو	no -80	yes 110
تحتي	no -137	unknown -40	yes 176
تحرقات	no 83	yes -70
تخرج	no -47	yes 62
تخسر	no -46	yes 60
تخنق	no 167	yes -143
تدخل	no 41
ترجع	no 142	unknown -107
تركيب	unknown -82
تسد	no -68	unknown 83
تسع	unknown -41
تشعر	no 57	yes -46
تشفر	no 132	yes -91
تشقق	no 107	yes -76
تشكو	no -43	yes 59
تصادم	no -138	unknown 98
تصريح	no 66	yes -45
تضرر	no -45	yes 64
تعرفت	no -166	unknown 127
تعوج	no 101	yes -77
تعود	no -155	yes 167
تعوضون	unknown 48	yes -113
تعويض	no 141	unknown -103
تفرقع	no 90	yes -65
تفركعات	yes 42
تقاس	no -62	yes 78
تقاسيت	no 83	yes -64
تقريبا	yes 59
تقريرا	no -47	yes 61
تقطع	no 95	yes -68
تقل	yes 41
تقلع	unknown -51
تقول	unknown -71	yes 89
تكسر	no -42	yes 61
تكن	no 74	yes -60
تلاقيت	no 65	yes -50
تلف	no 69	yes -61
تم	no -82	yes 95
تماس	no 105	yes -92
تماما	unknown -90	yes 52
تنفخ	no 85	yes -63
تهرس	no 78	yes -46
توصيل	no -72	yes 89
توقفت	no -159	yes 174
توقيع	no -42	yes 53
تولوز	no -150	unknown 130	yes -71
تيزي	no -51	yes 58
ثانيه	no 52
ثلاث	no -44
ثلاثين	no 140	yes -130
ثمن	no 98	unknown -54	yes -41
ثمنها	no -61	unknown -40	yes 97
جا	no -57	yes 85
جات	yes 62
جارتنا	no -96	yes 104
جارنا	no -134	yes 147
جاري	no -134	yes 168
جانبي	no -137	unknown 98
جاني	no 141	unknown -93	yes -53
جدي	no -53	yes 79
جديد	no 62
جرار	yes 45
جرح	no 46
جرحي	no -65	yes 78
جري	no -95	unknown -62	yes 154
جريح	no -114	yes 134
جميعا	no 51
جنب	unknown -40	yes 44
جواب	unknown -96	yes 95
جيبي	no 117	unknown -43	yes -75
جيت	no 106	yes -88
جيده	no 72	unknown -43
حاجه	yes -51
حادثه	yes 53
حاده	no 85	yes -63
حارس	no 46
حاسوب	no -47	yes 62
حافله	no -88	yes 51
حافيه	no 69	yes -55
حامل	no -71	yes 92
حاولت	no -207	yes 214
حجر	no 153	yes -114
حجره	no -113	unknown 70	yes 41
حجزت	unknown -83
حد	no 42
حدا	unknown 44
حدانا	no -95	yes 114
حدايا	unknown 73	yes -106
حدث	unknown 56	yes -45
حديد	no 96	yes -80
حرق	no -73	yes 85
حرقات	no 187	yes -173
حزام	no -110	yes 119
حصاه	no 84	yes -49
حصل	no -55	yes 63
حضرت	no 44
حطيت	no 62	yes -41
حفره	no 74	yes -56
حفل	no 98	yes -72
حفيدي	no -128	unknown 91	yes 59
حق	no 101	unknown -77	yes -51
حقيبتي	yes -46
حقيبه	unknown 67
حك	no -94	yes 143
حلات	no -165	yes 174
حماتي	no 62	yes -40
حمام	no -73	yes 79
حمامي	no -48	yes 53
حمرا	no -142	unknown 196	yes -112
حوض	no 65	yes -45
خاتم	no 157	unknown -56	yes -110
خاص	no -180	unknown 79	yes 51
خاصني	no -82	yes 104
ختي	no 68	yes -55
خدا	no 85	yes -54
خدام	unknown -50
خدامين	no -94	unknown -54	yes 132
خداو	no 43
خدمه	no -90	yes 115
خرجت	no 69	yes -61
خرجنا	no 52
خرجو	no -234	yes 254
خرطوم	no -104	yes 112
خزان	no 99	yes -89
خزانه	no -47	yes 74
خسر	no 64
خسرات	no 47	unknown -42
خطا	no 147	yes -127
خطفو	no 75	yes -60
خفيف	no 42
خلا	no -89	unknown 194	yes -122
خلات	no 124	yes -108
خلال	yes 69
خلاو	no -117	unknown 134
خلصت	no -60	unknown 100	yes -79
خلف	no -74	yes 97
خلفي	no -105	yes 120
خمس	no 97	unknown -48	yes -54
خمسه	no -64	yes 97
خير	no -152	yes 170
خيطو	no 179	unknown -40	yes -141
دار	yes 49
دارت	no -83	yes 100
دارنا	no 62
دارها	no 123	yes -104
دارو	no 98	yes -66
داز	no -71	unknown -64	yes 112
دازو	no 112	yes -95
داعي	no 46
داكشي	no 81	yes -66
داو	no 71
داوه	no 109	yes -91
داوهم	no 79	unknown -97
داير	no 96	unknown -48	yes -65
دايز	no -99	yes 124
دخلات	yes 56
دخلت	no -56	unknown 76
دخلنا	no -63	yes 81
دخلو	no 43
دراجتي	no 51
دراري	no 53	yes -41
درت	yes -40
درتش	no -76	unknown 96
درجه	no 87	yes -74
درك	no 89	yes -71
درنا	no -128	yes 151
دفع	no -127	unknown 135	yes -45
دفعت	no 110	unknown -45	yes -66
دفعني	yes 43
دقايق	unknown 40
دقيقه	no 45
دم	yes 51
دمي	no 59	yes -45
دون	no -65	yes 81
ديالنا	no 66	yes -42
ديالها	no -87	yes 110
ديالهم	no -97	yes 109
ديالو	no -109	yes 115
ديالي	no -44	yes 58
ذاب	no 82	yes -68
ذراعي	no 94	yes -72
ذو	no -83	yes 94
راجع	no -159	yes 172
راجل	no -109	yes 120
راجلي	no 87	yes -55
راحت	no 92	yes -69
راس	no 78	yes -49
راسها	no -61	unknown 64
راسو	no 71	unknown 81	yes -177
راسي	unknown 44
راكبه	no -65	yes 77
راني	no -65	unknown 68
راها	unknown 60	yes -56
ربعه	no 105	unknown -52	yes -65
ربما	no 73	yes -48
رجال	no -61
رجعنا	no 52
رجل	no 153	yes -136
رجلي	unknown -42	yes 63
رغم	no -118	unknown 137	yes -46
رقبتي	no -61	yes 72
رقم	no -49
رقمها	no 108	yes -94
رقمي	no -67	yes 81
ركبت	no 147	yes -124
ركبتي	no -137	yes 160
رماد	no 45
رمضان	no -93	yes 109
ريحه	no -44	unknown 109	yes -103
زاج	no 62
زال	no -80	unknown 51
زالت	no -49	yes 61
زبون	no 61	yes -46
زجاج	no 47	yes -58
زرقه	no 94	yes -68
زلت	yes 54
زلقات	no -126	yes 137
زلقت	no 47	unknown -44
زوجتي	no 44	unknown -41
زوجي	yes -47
زياره	no -47	yes 74
زيت	no -67	yes 81
ساحه	yes 44
ساقي	no -91	yes 91
سالم	unknown 101	yes -170
سالمه	no 68	yes -50
سالمون	no 52
سالمين	no -60
سايقه	no 92	yes -73
ست	no 70	yes -46
ستر	yes 53
سته	unknown -41
سجل	yes 51
سحقت	no -151	yes 163
سخان	no 126	yes -114
سخون	no 91	yes -78
سد	no 88	yes -75
سدو	no 54	yes -47
سديت	no 48
سرقت	no 54
سرقه	no 51
سرقو	no 71	yes -58
سرقوا	no 97	yes -70
سطح	no 74	yes -61
سقط	no 49
سلام	no -201	unknown 144
سليمه	no 107	yes -94
سمعت	no -47	unknown 44
سميتو	no -71	yes 85
سنوات	no -40	yes 65
سنين	unknown -44
سوء	no 135	yes -114
سوق	no -188	unknown 124
سوي	no 110	yes -83
سي	no -81	yes 93
سيارات	no -74	yes 109
سيارتان	no -80	unknown 114	yes -60
سيارتنا	no -46	yes 51
سياره	no -70	yes 80
سيده	no -44	yes 56
سيدي	no 76	yes -57
سير	no -58	yes 96
سيمانه	no 75	unknown 82	yes -148
شاب	no -47	yes 67
شاحن	no 68	yes -59
شاحنتي	no 103	yes -77
شاحنه	yes 66
شاده	no -133	yes 147
شارع	yes 50
شاف	unknown 119	yes -137
شتا	no 86	yes -67
شتنبر	no 50	unknown -70
شحال	no 153	unknown -58	yes -95
شد	no -154	yes 175
شده	no 90	yes -70
شدو	no 91	unknown -50	yes -43
شرخ	no 121	unknown -96	yes -66
شرفه	no -92	yes 109
شظيه	no 101	yes -74
شفت	no -55	yes 71
شفتش	no 155	yes -128
شفتو	no -57	yes 73
شكايه	yes -41
شكون	no 68	yes -41
شكوي	yes -53
شمعه	no -44	yes 52
شنو	no -111	unknown 67
شهاده	unknown 86	yes -85
شهر	no -109	unknown 84
شهرين	no 47	unknown 42	yes -83
شهور	no -80	unknown 74
شوف	no 158	yes -131
شويه	no 51
شي	no 43	yes -77
شييا	yes -45
صاحب	no -77	yes 96
صاحبه	no -113	unknown -43	yes 146
صاحبي	no -162	yes 131
صاعقه	no 79	yes -55
صافي	no -51	yes 78
صالون	no -60	unknown -45	yes 99
صباح	no 54	yes -68
صباحا	yes 46
صباعي	no -62	unknown -40	yes 92
صباغه	no -114	unknown 188	yes -120
صحاح	no -52	yes 50
صحيح	no -64	unknown 89	yes -57
صدم	no -67	yes 88
صدمتني	no -44	yes 58
صدمني	no -108	unknown 127
صدمه	no 71	yes -46
صغير	no 43
صغيره	no 62
صلاه	no 66	yes -44
صندوق	no 70	yes -57
صور	no 59
صورا	no 40
ضاع	no 123	unknown -81	yes -42
ضاعت	unknown 48	yes -45
ضاعو	no 86	unknown -54
ضحايا	no -69	yes 83
ضربت	no 103	yes -118
ضربتني	no -46	yes 70
ضربتو	no 146	yes -137
ضربنا	no -41	yes 53
ضربني	no -43	unknown 46
ضربو	no 60	unknown -76
ضو	unknown -42
طاح	no 50	yes -47
طاحت	yes 43
طار	no 112	yes -80
طاكسي	no -96	yes 110
طالب	no -168	unknown 126
طاير	yes 46
طبيب	no -43	unknown -54	yes 91
طحت	no 44
طراف	no 164	unknown -59	yes -144
طرطق	no 79	yes -65
طرطقات	no 71	yes -52
طريق	no 50	yes -71
طريقو	no -111	unknown 79
طلب	yes 52
طلبت	no -166	yes 181
طلع	no 62	yes -45
طلعات	no 59	yes -42
طنجه	no -41	yes 48
طوال	no -41	yes 47
طوموبيل	no -138	yes 115
طوموبيلات	no -104	yes 121
طوموبيلتي	no 60	unknown -65
طويل	no 121	yes -89
طيح	unknown -43	yes 62
طيرت	no -107	yes 116
ظهر	no 54	unknown -47
عاد	yes 56
عاشوراء	no 49
عاصفه	no 70	yes -62
عام	no -42	yes 68
عامره	no -47	yes 86
عامل	no 43
عامين	no -131	unknown 80
عباد	no -164	yes 173
عبد	yes 57
عبر	no -40	yes 56
عجلات	no -213	unknown -73	yes 242
عجله	no 157	yes -133
عدا	no -60	yes 69
عربه	no -67	yes 84
عرفتش	unknown 82	yes -135
عرفناش	no 53	yes -42
عشر	no 50
عض	yes 45
عضني	no -88	yes 102
عطاني	no -112	unknown 85
عظم	no 110	unknown 97	yes -204
عفوا	no -67	yes 77
علاش	no 86	yes -90
علاقه	no -84	unknown 135	yes -94
علامه	no -63	yes 74
علبه	no 88	yes -75
عليا	yes 51
عليكم	no -44
علينا	no -40
عم	unknown -45	yes 44
عمال	no -83	yes 99
عمر	no 58
عمرنا	no -56	yes 70
عمرناها	no -52	yes 62
عمرها	no -63	yes 100
عمود	no 79	yes -60
عن	unknown 44	yes -44
عند	no -40
عندما	no 71	yes -44
عندنا	no -40	yes 62
عنده	yes 53
عندها	unknown 43
عندهم	yes 57
عندو	yes 75
عندي	yes 41
عنقي	yes 42
عيد	no -44	yes 61
عيطت	no 60	yes -45
عيطنا	no -112	yes 136
عيني	no 57	unknown 85	yes -135
غابه	no 141	yes -110
غادي	no -53
غرز	no -84	yes 101
غرزات	no 158	yes -134
غرزه	no -40	yes 63
غرفه	no 48
غرق	no 56
غلط	yes 46
فات	unknown 59
فاتوره	no -65	unknown 117	yes -80
فاحترق	no 50	yes -40
فاحترقت	no -186	yes 203
فارغ	no 88	yes -59
فارغه	no -95	unknown 97
فاصطدمت	no -62	yes 76
فاضت	no -54	yes 77
فالباب	no -53	yes 74
فالبحر	unknown 74	yes -86
فالبيسين	no 106	yes -95
فالتيليفون	no 59
فالجرده	no -93	unknown 135	yes -52
فالحفره	no 139	yes -115
فالدار	no 115	yes -92
فالدروج	no 48
فالدوار	no 136	yes -121
فالسبيطار	no -97	yes 119
فالشجره	no 120	yes -107
فالضو	no -52	yes 71
فالطابق	no -172	unknown 156
فالطريق	unknown 44
فالطوموبيل	no -88	yes 101
فالعشيه	unknown 64	yes -68
فالقهوه	no -135	yes 150
فالكوزينه	no 59	yes -49
فالكوميساريه	no 74	yes -55
فانكسر	no 101	yes -79
فبراير	unknown -46
فتح	yes 54
فتحت	unknown 60	yes -79
فجاه	unknown 66	yes -45
فحالو	no -45	yes 60
فدار	no -220	yes 240
فسقط	no 157	yes -150
فسوق	no 92	yes -64
فطريق	no 44
فظهر	no 159	yes -144
فقت	no 139	unknown -47	yes -88
فقد	no -75	yes 95
فقدت	no 54
فلم	no 67	yes -50
فما	no -45	unknown -72	yes 84
فوجدنا	no 53	yes -49
فوسط	unknown 70	yes -92
فوقي	no -94	yes 107
فيا	no -65	yes 83
فيضان	no 45
فينا	no -87	yes 101
فيها	no 46
فيهم	yes 57
قال	no -45
قالو	no 76	yes -44
قالي	no -55
قاليا	no 95	yes -72
قبل	no 49
قد	no 41
قدام	no 66	yes -74
قدامي	no -127	unknown 112
قدروش	no 127	unknown -48	yes -83
قدمي	no 50
قديم	no 132	yes -98
قديمه	no -78	yes 101
قريب	no 42
قصد	no -98	unknown 57
قطعو	no 87	yes -51
قفز	no -101	yes 117
قلبي	no 50
قلعات	no 174	yes -147
قويه	no 84	yes -74
كات	yes 44
كاحلي	no 146	yes -114
كار	no -191	unknown -97	yes 242
كاع	no 73	yes -53
كالو	no -168	unknown -77	yes 209
كاميرا	no -92	unknown -73	yes 145
كاميو	unknown 141	yes -125
كانه	no 88	yes -66
كانها	no 74	yes -59
كاين	no 94	yes -61
كتب	unknown 53	yes -62
كتبكي	no -118	yes 136
كتبنا	yes 47
كثير	yes 55
كثيرا	no -63	unknown -46	yes 112
كذلك	no -51	yes 68
كرشي	no -40	yes 52
كره	no 75	yes -56
كسرت	no -85	yes 101
كسرو	no 86	yes -58
كسروا	no 104	yes -83
كسيده	no -136	unknown 239	yes -146
كلام	no -40	unknown 158	yes -155
كلب	no -50	yes 68
كلها	no 72	yes -41
كلهم	no -45
كلو	no 65	yes -50
كليان	yes 40
كما	no -62	yes 74
كنتسني	unknown 79	yes -61
كنخدم	no -91	yes 102
كندور	no -56	yes 81
كنسوق	no -84	yes 97
كنقدرش	no -79	yes 102
كنمسح	no 99	yes -82
كنمشي	no 66	yes -50
كهربايي	no 73	yes -56
كونسطا	no -65	yes 87
كي	no 96	yes -80
كيتقيا	no -128	unknown 95
كيخلص	no -70	unknown 104	yes -57
كيسيل	no 41	unknown -92
كيشعل	no 141	yes -110
كيضحكو	no 77	yes -66
كيضرب	no -113	yes 122
كيضرني	no 75	unknown -54	yes -58
كيف	no 195	unknown -64	yes -131
كيفاش	unknown 107	yes -164
كيقطر	no -72	unknown 81
كيلعب	no -78	yes 90
كيلعبو	no -73	yes 82
ل	no 88	yes -72
لاسورانس	no -45	yes 57
لاكاف	no 107	yes -93
لامبيلانص	no -49	yes 75
لان	no 64	unknown -54
لانه	no -96	yes 114
لاني	no 67	yes -40
لاي	unknown 144	yes -164
لباربريز	unknown -42
لبيع	no -54	yes 61
لتحت	no 60	yes -41
لتر	no 57	yes -43
لحادث	no -63	yes 83
لحد	no 108	yes -84
لدي	no -69
لدينا	no -104	yes 120
لسيارتي	no 128	unknown -49	yes -76
لفوق	no -101	yes 112
لقيت	unknown 52	yes -79
لكنني	no 44
لكني	unknown 134	yes -143
للاسف	no 77	yes -65
للباركينغ	no -150	unknown 105
للدار	unknown 90	yes -57
للدرك	no 66	yes -55
للصالون	no 99	yes -79
للكراج	no 63	yes -48
لما	no -65	yes 85
لماذا	no 110	unknown -93	yes -53
لنا	no 125	yes -101
لها	no 159	unknown -65	yes -92
لواحد	yes 56
لوح	no 112	yes -90
لوحته	no -65	yes 98
لوحه	no 67	yes -48
لور	no -102	yes 123
لوطوروت	no 102	yes -68
ليسر	no -86	unknown 108	yes -61
ليكم	no 84	yes -86
ليل	yes 51
ليلا	no 60	yes -87
ليله	no 51
لينا	no -72	yes 70
ليه	no -60	yes 59
ليها	no -48	yes 74
ليون	no 40
ماء	no 48
مات	no 94	yes -71
مازال	unknown 105	yes -90
ماعرفتش	no 160	unknown -98	yes -64
مافيه	yes 59
ماكان	no 148	yes -124
ماكاين	no -63	yes 73
ماكاينش	no 134	yes -127
ماكينه	no 47	unknown -46
ماوقع	yes 44
ماي	no -40	yes 74
مبلل	no 54	yes -44
متر	no 43
مترين	no 64	yes -49
متوقفه	no 53
متي	unknown 72	yes -133
مثقوب	no 79	yes -61
مثل	no 67	yes -51
مجرد	no 97	unknown -64	yes -66
مجروح	no 49
مجروحه	yes 57
مجهول	no 96	yes -67
مجهولون	no 61	yes -41
محاوله	no 51	yes -42
محرك	no 59	yes -48
محروقه	no 113	yes -89
محطه	no -123	unknown 142
محلول	no -51	yes 74
محلي	no -53	yes 69
محمد	yes 47
محمل	no -90	yes 115
محمله	no -57	yes 82
مخلوع	no -109	unknown 76
مدام	no -72	yes 95
مدخل	no -55	yes 65
مرات	no 86	yes -63
مراتي	yes 61
مراكش	no -50	unknown 81	yes -103
مراه	no -55	unknown 64	yes -69
مرت	unknown 87	yes -120
مرتي	yes 41
مرجان	no -65	unknown 58
مرحبا	no 74	unknown -53
مرسيليا	no -129	unknown 71	yes 48
مرفق	no -48	yes 66
مركز	unknown 78	yes -113
مركونه	no -43
مره	no -72	unknown 71
مريض	no 55
مزهريه	no -116	yes 129
مستشفي	yes 50
مسدود	no 129	yes -106
مسرعه	no -133	yes 149
مشات	yes 54
مشاو	no 70
مشكل	no -69	yes 97
مشي	no 83	yes -50
مشيت	no 42
مشيتش	no 80	yes -60
مشينا	no 71	yes -44
مصاب	no 75	yes -55
مصابين	no -49	yes 66
مصاريف	unknown 44
مصباح	no -104	yes 127
مصدره	no -62	yes 76
مضروب	unknown -60
مضروبه	no -58	unknown 126	yes -118
مطار	no 64	yes -90
مطر	no -45	yes 67
معاه	no -60	yes 85
معاها	no -217	unknown 230	yes -43
معرفه	no -107	unknown 169	yes -81
معقول	no -65	yes 77
معلم	no 49	yes -40
معمره	no -48	yes 57
معها	no 136	yes -115
مفاجي	no 104	yes -95
مفتوح	no 76	yes -57
مفتوحا	no -124	yes 138
مقطوع	no 86	yes -67
مكان	no 44
مكروه	no 45
مكسور	unknown 51	yes -72
مكسوره	no -150	unknown -47	yes 178
مكناس	no 67	yes -50
ملا	no 40
ملابس	unknown 60	yes -56
ملانا	no -60	yes 74
ملف	no 63
ملي	no 70	yes -63
ممر	yes 57
ممرضه	yes 41
منزلي	yes 47
منكم	no -156	unknown 187	yes -129
منه	no -45	yes 67
منها	no 43
منهم	no 43	unknown 50	yes -97
منو	no -64
مهرس	no -239	unknown 166
مهرسه	no -87	unknown 121	yes -109
مهرسين	unknown -52	yes 45
موجه	no 63	yes -47
موخره	no -120	yes 142
مورا	yes 70
موطور	yes 40
موقعه	no -97	yes 117
موقف	unknown 48	yes -60
مول	no -83	yes 113
مولات	no -133	yes 150
مولاه	no -51	unknown -42	yes 80
نازل	unknown 87	yes -54
ناس	no 86	yes -68
ناض	no 46
ناضت	no -58	yes 82
ناعس	yes 48
نافذه	no 51
نانت	no -76	yes 93
نايم	no 147	yes -117
نايمه	no -110	yes 126
نترو	no 53	yes -43
نتفاهمو	no -74	yes 88
نتيشكا	no -51	yes 58
نجا	no -99	yes 104
نجمه	no 159	unknown -45	yes -112
نحرر	no -48	yes 54
نحو	yes 53
نخرج	no -91	yes 109
ندير	no -74	yes 46
نزلو	no -101	yes 126
نستدع	no 43
نسخه	no -126	unknown 203	yes -97
نسيت	yes -57
نسيتها	no 171	unknown -101	yes -72
نسيتو	no 158	unknown -72	yes -87
نص	no 89	yes -74
نصب	yes 43
نصلح	no -171	yes 188
نصلي	no -52	yes 69
نعرف	no -77	unknown 75
نعست	no 54
نعمرو	no -164	yes 196
نفس	no 92	yes -74
نفسه	no -103	unknown 64
نقدرش	no 113	yes -77
نقطه	no -41	yes 56
نقل	no -102	yes 124
نقول	no 111	yes -83
نكتب	no -55	yes 71
نمشي	unknown 50	yes -50
نملا	no -42	yes 46
نهاييا	no 116	unknown -54	yes -58
نوقع	no -74	yes 85
هاد	no 63	yes -46
هادي	unknown 49	yes -50
هبط	no -120	yes 143
هبطات	no 205	yes -182
هذا	no -41
هذه	no 97	yes -79
هربات	unknown -54
هز	no -101	unknown 72
هزات	no 112	yes -91
هزو	no 40
هل	no -86	unknown 125	yes -46
هناك	no 71	yes -53
هههه	unknown -40
هوما	no -47	yes 72
هي	yes 49
واجهه	no 107	yes -75
واحدا	no 152	yes -128
واحده	no 58	yes -44
واخذت	no 61	yes -56
واش	no -81	unknown 128	yes -46
واصطدمت	no 94	unknown -50	yes -64
واقف	yes 41
واقفه	no -86	unknown 162	yes -81
والاطفال	yes 40
والثلاجه	no 41
والجدارميه	no 55
والحمد	no -97	yes 115
والدتي	no 56	yes -43
والرادياتور	no 130	yes -113
والربع	yes 78
والزجاج	no 85	yes -65
والزرابي	no -103	unknown 133	yes -52
والسايق	no -59	yes 71
والستاره	no 59	unknown -58
والسقف	no 52
والسوارت	no 73	unknown -42
والطبيب	no 97	yes -74
والطبيبه	no -115	yes 123
والطوموبيل	no 74
والعافيه	no -163	yes 171
والفلوس	no 221	unknown -98	yes -120
والكاميرا	no -53	unknown 222	yes -250
والكلب	no 114	yes -91
والكونسطا	no -76	yes 95
والله	yes 49
والماء	no -45	yes 61
وباب	no -98	yes 114
وبابي	no -87	yes 110
وبقيت	no -147	unknown 99
وبين	no -130	unknown -48	yes 168
وتكسر	no -77	yes 92
وتهرس	no 141	yes -119
وتهرسات	no -146	yes 156
وجا	no -70	yes 97
وجاء	no -65	yes 86
وجاو	no 56	yes -47
وجدت	no 66
وجده	unknown 62	yes -64
وحتي	no 45
وحدها	no 193	unknown -67	yes -136
وحدو	no 61	yes -47
وحدي	no 170	yes -151
وحرق	no 138	yes -120
وحك	no -71	yes 94
وحنا	no 121	yes -105
وحين	no -84	yes 102
وختي	no 57	yes -46
وخداو	no 83	yes -68
وخرج	no -49	unknown 62
وخرجت	no 100	yes -86
وخلاو	no -76	yes 97
وخليت	no 125	yes -84
ودابا	yes 43
وداز	no -152	unknown 157
ودخل	no 41
ودنو	no -44	yes 57
ودي	yes 51
وديه	no -40	yes 49
ورا	no 42
وراجلي	no 109	yes -82
ورايا	no -45	yes 53
ورقه	no -119	unknown 140
وسقطت	no -59	yes 73
وسياره	no -92	yes 114
وشعلات	no 89	yes -76
وصافي	no 83	yes -69
وضرب	no 78	yes -59
وضربت	no -73	yes 85
وضعت	no 47
وطاح	no -117	yes 139
وطاحت	no 42
وطحت	no 98	yes -79
وعلي	no -86	unknown -43	yes 128
وعليها	no -124	unknown 96
وعمرنا	yes 53
وعندما	no 102	unknown -40	yes -62
وعندي	no -51	yes 73
وفجاه	no -99	yes 116
وفي	no -59	yes 67
وفيه	no 86	yes -56
وقال	yes 49
وقالت	yes 54
وقالو	no 69	yes -45
وقع	yes -41
وقعات	no -48
وقعت	no -56
وقعنا	no -40	yes 51
وقفش	no -227	unknown 89	yes 105
وكان	no -57	yes 68
وكتبو	no 70	yes -55
وكسرت	yes 42
وكلنا	no 61
وكمل	no -106	unknown -47	yes 132
وكيقول	no -106	yes 123
وكيل	unknown -51
ولد	no -53	yes 80
ولدو	no -62	yes 73
ولدي	yes -41
ولله	no -187	yes 207
ولي	no 66
ومراتي	no 52	unknown 55	yes -169
ومشات	no 78	yes -58
ومشاو	no -93	yes 110
ومشي	no -170	unknown 147
ومشيت	no 80	yes -56
ومع	no -65	yes 74
وملي	no -50	yes 74
ومن	no -57
ومول	no -66	yes 71
ونحن	no 45
ونسيت	no 92	yes -72
ونص	no 59
ونقل	no 61
وها	unknown -56	yes 49
وهبط	no 95	yes -65
وهرب	no -62	unknown 66
وهرس	no -54	yes 60
وهرسو	no -80	yes 89
وهو	yes 66
وواحد	no -91	unknown 51
ووصلات	no -147	yes 158
ووقعنا	yes 45
ويقول	no 79	yes -62
ياخذوا	no 70	yes -62
يتعرض	unknown 151	yes -116
يتوقف	no 49
يجرح	unknown -42	yes 62
يجي	no -68	yes 91
يحدث	no 44	unknown -60
يحلو	no 132	unknown -49	yes -86
يخرج	no -54	unknown -83	yes 98
يخلص	yes 77
يد	no 165	unknown -50	yes -159
يدي	yes -43
يديها	no -120	unknown -45	yes 139
يرجع	yes 59
يرحمها	no 42	yes -103
يرد	no -60	unknown -106	yes 116
يريد	no -88	yes 97
يصب	no -58	yes 72
يعد	no 99	yes -85
يعمرها	no -62	yes 77
يعني	no 42
يغطي	unknown -45
يقول	no -52	unknown 53
يلمسني	no -93	unknown -50	yes 126
يمكن	unknown 43	yes -59
ينزل	no -47	yes 58
يورو	no 99	unknown -53	yes -44
يوقع	no -118	yes 133
يوما	no -123	unknown -57	yes 165
يومين	no 65
`;
