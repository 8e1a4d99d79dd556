// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -190	blessure -170	bris_de_glace -164	collision -97	degats_des_eaux -174	dommage_materiel -86	evenement_climatique -183	incendie -196	none 138	vandalisme -136	vol -123
#000>	dommage_materiel 55
#025>	none 114
#026>	dommage_materiel 71
#200>	incendie 88
#2025	none 114
#2026	dommage_materiel 71
#300>	degats_des_eaux 42	vol 57
#4000	dommage_materiel 100
#400>	autre 189	collision -56	degats_des_eaux 41	none -48	vol -42
#500>	autre 50	collision -44	dommage_materiel 84
#6000	autre 77
#900>	autre 229	blessure -49	collision -71	dommage_materiel -68
#<05>	none 103
#<06>	none 142
#<10>	dommage_materiel 66
#<12>	evenement_climatique 62	incendie -44
#<13>	dommage_materiel -47	incendie 86	none 158
#<14>	autre 111	collision -66	none -54
#<15>	dommage_materiel -43	none 129	vol 41
#<16>	collision -41	none 66
#<17>	collision 84	none 65
#<18>	bris_de_glace 58	dommage_materiel 90	none -58
#<19>	none 96
#<200	collision -54	dommage_materiel -50	incendie 260	none -64
#<201	autre 213	dommage_materiel -45	none -63	vol -60
#<202	none 87
#<21>	autre 42	bris_de_glace 119	dommage_materiel -42	none -42
#<22>	collision 53	none 103
#<25>	dommage_materiel -47	none 172
#<26>	bris_de_glace -98	vandalisme 141	vol -63
#<28>	blessure 47	none 108
#<300	degats_des_eaux 58	none -49	vol 82
#<30>	none 47
#<400	autre 153	collision -97	none -51
#<40>	bris_de_glace 110	vandalisme -69
#<45>	none 63
#<50>	autre -63	blessure 99
#<600	autre 227	collision -114	none -76	vol 73
#<650	collision -85	dommage_materiel 120
#<700	dommage_materiel 112
#<71>	blessure 47	dommage_materiel 81
#<80>	bris_de_glace 84	vandalisme -41
#<900	autre 229	blessure -49	collision -71	dommage_materiel -68
#<a7>	bris_de_glace 70
#<ابت	autre -40	bris_de_glace -54	collision 66	degats_des_eaux 97	dommage_materiel 85	none -84
#<ابد	none 168
#<ابر	dommage_materiel 64	evenement_climatique 56
#<ابل	collision -43	none -45	vandalisme 62	vol 73
#<ابن	dommage_materiel 117	none -49
#<ابي	blessure 101	dommage_materiel -50	incendie 55	vandalisme -55
#<اتا	vol 108
#<اتذ	none 75
#<اتص	collision 71
#<اتل	degats_des_eaux 44	none -56	vandalisme 52
#<اتم	collision 75
#<اثا	vandalisme -69	vol 63
#<اثر	collision 57	vol -40
#<اثن	dommage_materiel 101
#<اجد	collision -61	vol 166
#<اجر	collision 49
#<اجل	collision 65	dommage_materiel -55	incendie 63	none 58
#<احت	incendie 87
#<احر	blessure 135	collision -71	degats_des_eaux -43	dommage_materiel 100	none -79	vol -42
#<احس	blessure 61
#<احم	vandalisme 89	vol -72
#<احي	vandalisme 51
#<اخت	dommage_materiel 56	none -41	vol 63
#<اخذ	vandalisme 55
#<اخر	collision 50
#<اخض	dommage_materiel -49	none -51	vandalisme 211	vol -42
#<اخم	incendie 92
#<اخي	blessure 135	collision -52	dommage_materiel -51	none 53
#<ادر	collision -68	dommage_materiel -54	none 113	vandalisme -68	vol 49
#<ادم	collision 40	evenement_climatique 91	vol -51
#<ادو	autre 92	collision 41
#<اذي	bris_de_glace 64
#<ار>	collision 46	vol 41
#<ارب	vandalisme 57
#<ارت	autre 49	dommage_materiel 49	none -44
#<ارج	vandalisme 52
#<ارد	blessure 159	collision -120	dommage_materiel -81	incendie 134	none -96	vandalisme -46	vol -44
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
#<اسق	dommage_materiel 127
#<اسم	collision 75	evenement_climatique 73
#<اسو	collision 43	incendie 116	none -76
#<اشت	incendie 65	none -49	vol 56
#<اشر	none 79
#<اشع	vol 42
#<اصب	blessure 146	dommage_materiel -43	none -45
#<اصر	blessure 75	dommage_materiel -47	none 74
#<اصص	dommage_materiel -48	evenement_climatique 100
#<اصط	collision 95	dommage_materiel 52	none -42
#<اصل	bris_de_glace 59	collision 69	vandalisme -41
#<اصي	dommage_materiel 92	none 73
#<اضر	autre 92	degats_des_eaux 45	evenement_climatique 111	none -77	vol -43
#<اطف	incendie 103
#<اطل	none 45
#<اظن	none 69
#<اعب	collision 96
#<اعت	none 47
#<اعد	bris_de_glace 91
#<اعط	collision 54	vol 43
#<اعل	bris_de_glace 51
#<اعم	collision 114
#<اغل	bris_de_glace 86	collision -50	incendie 47
#<افر	dommage_materiel -43	evenement_climatique 172	none -70
#<افع	collision -46	none 101	vol 75
#<افه	autre 119
#<اقت	evenement_climatique 55
#<اقد	vol 57
#<اقو	vol 53
#<اكا	autre 51	bris_de_glace 112	collision -112	incendie 80	none -55
#<اكث	degats_des_eaux 84	none -48
#<اكد	blessure 65	collision -45	vandalisme 47
#<اكل	autre 48	collision -90	vol 89
#<اكن	collision 64	none 83
#<اكي	none 170
#<الر	none -47
#<الز	bris_de_glace 84
#<الظ	dommage_materiel 50	none 75
#<الك	none -47
#<ام>	autre 126	bris_de_glace 111	collision -68	dommage_materiel -68	none -121	vandalisme -62	vol 75
#<امت	incendie 66	vandalisme 45
#<امس	none 64
#<امط	degats_des_eaux -46	evenement_climatique 165
#<امي	dommage_materiel -41	vandalisme 41
#<انب	degats_des_eaux 127
#<انت	degats_des_eaux -51	dommage_materiel -43	vandalisme 59
#<انج	collision 87
#<انح	collision 78
#<اند	incendie 94
#<انز	blessure 45	evenement_climatique 49
#<انس	none 54	vol 46
#<انظ	blessure -42	dommage_materiel -69	none 118	vandalisme -40	vol -56
#<انغ	collision 89	dommage_materiel -42
#<انف	bris_de_glace 40	degats_des_eaux 69
#<انق	collision 154	dommage_materiel 72	none -77	vol -42
#<انك	bris_de_glace 71	dommage_materiel 74	none -96	vandalisme -53
#<انن	collision 132
#<انه	evenement_climatique 46
#<اه>	collision -73	dommage_materiel -42	none 258	vandalisme -41
#<اود	vol 58
#<اور	collision 43	vol 54
#<اوق	bris_de_glace 58	none 60
#<ايا	blessure 46	none 91
#<ايد	collision 69	none -57	vol 52
#<ايض	autre 112	collision 41	none -115
#<ايق	bris_de_glace 51	incendie 55
#<اين	none 117
#<ايه	dommage_materiel -51	none 259
#<ايو	collision -40	dommage_materiel -42	none 272	vol -40
#<باب	none -42
#<باذ	collision 60
#<بار	bris_de_glace 44	collision 42
#<باس	autre 173	collision -47	dommage_materiel -55	none -119	vandalisme 117
#<باش	dommage_materiel 55	none -54
#<باغ	vol 70
#<باق	autre 41	collision 63
#<بال	vandalisme 51
#<بان	degats_des_eaux 73	none -43
#<باه	collision 46
#<باي	collision 73
#<ببا	blessure 42
#<بتس	collision -40	degats_des_eaux 142
#<بثل	vol 98
#<بجا	collision 45
#<بجد	bris_de_glace -63	collision -59	dommage_materiel 170
#<بجو	vol 47
#<بحث	autre 201	collision -45	dommage_materiel -48	evenement_climatique -41	none -112	vol 41
#<بحج	blessure 113	evenement_climatique 97	vandalisme -62
#<بحر	bris_de_glace -46	collision -69	degats_des_eaux -42	dommage_materiel 114	incendie 141	none -104	vandalisme -42	vol -56
#<بحي	dommage_materiel 68
#<بخط	collision 138
#<بدا	incendie 55
#<بدر	collision 55	dommage_materiel 56	none -42	vandalisme -65	vol 73
#<بدل	collision -44	incendie 111	vol 43
#<بدن	degats_des_eaux 42	dommage_materiel 103	evenement_climatique -83
#<بدو	dommage_materiel 73
#<برا	autre 63	vol 70
#<برد	evenement_climatique 157
#<برش	collision 76
#<برك	blessure -40	collision -75	dommage_materiel 114	incendie 131	none -102	vandalisme -69	vol 57
#<برو	blessure -70	bris_de_glace -44	collision -61	dommage_materiel -56	none -119	vandalisme 151	vol 142
#<بري	dommage_materiel 50
#<بزا	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
#<بس>	dommage_materiel 162	none -87
#<بسا	blessure 179	collision -84	dommage_materiel -65	none -93	vandalisme 139	vol -59
#<بسل	incendie 110	none -52
#<بسو	collision 45
#<بسي	collision 73
#<بشا	collision 111	none -48	vandalisme -50	vol 49
#<بشظ	bris_de_glace -63	evenement_climatique 43	vandalisme 107
#<بشو	collision 83
#<بصح	autre 78	blessure -46	collision 87	none -62
#<بصر	none 150
#<بطا	autre 86	none -57	vandalisme -44
#<بطل	dommage_materiel 103	vandalisme 53	vol -40
#<بطن	bris_de_glace -42	collision 76	vol 50
#<بعص	bris_de_glace -40	collision -71	vandalisme 217	vol -48
#<بعض	degats_des_eaux 42	vol 69
#<بعي	bris_de_glace 114	collision -45	dommage_materiel -45	none -95	vandalisme 81
#<بغي	autre 77
#<بفع	bris_de_glace 111	evenement_climatique 44
#<بقا	dommage_materiel 84
#<بقر	collision 101
#<بقط	collision -81	dommage_materiel 73	none -60	vandalisme 125	vol -92
#<بقع	degats_des_eaux 98	dommage_materiel 129	none -84	vol -46
#<بقي	blessure 51	collision -54	none 61
#<بكل	blessure 65	none 61
#<بكي	collision -68	dommage_materiel 145	none -71
#<بل>	none 41
#<بلا	collision 44
#<بلغ	collision -41	none -43	vol 158
#<بلو	degats_des_eaux 57
#<بلي	blessure 103	collision -61	dommage_materiel -63	evenement_climatique 58	none 60	vandalisme -48	vol 47
#<بمر	autre 83	collision -41	none -46	vandalisme 105	vol -57
#<بمع	blessure 167	bris_de_glace -49	collision -63	degats_des_eaux 67	dommage_materiel -80	none -40
#<بمف	collision -62	vandalisme 215	vol -54
#<بمق	vol 77
#<بمن	evenement_climatique 43	vandalisme 138	vol -93
#<بنا	collision 41
#<بنت	autre 46	dommage_materiel 52	none -51
#<بنف	collision 158
#<بني	dommage_materiel 97	evenement_climatique 67	none -77	vol -47
#<به>	none 57
#<بها	autre 55	blessure 43	degats_des_eaux -51	dommage_materiel 91	none -88	vandalisme -51
#<بهذ	vandalisme 48
#<بهو	bris_de_glace 72	collision -46	dommage_materiel -43	vol 109
#<بوا	collision -91	degats_des_eaux -64	dommage_materiel 51	none -81	vandalisme 186	vol 41
#<بوح	bris_de_glace 132	degats_des_eaux -43	none -46
#<بوش	collision -40	dommage_materiel 64
#<بول	collision 126	none -45
#<بوم	blessure 97
#<بي>	none 47
#<بيا	autre 66	dommage_materiel 150	none -95	vandalisme -41
#<بيج	bris_de_glace 114	none -46
#<بيخ	degats_des_eaux -48	dommage_materiel 204
#<بيد	vandalisme -52	vol 148
#<بيس	dommage_materiel 63	none -79	vandalisme 69	vol 78
#<بيض	dommage_materiel 71	none -51	vandalisme 51
#<بيط	autre -151	bris_de_glace -50	collision -55	dommage_materiel 206	incendie 55	none -81
#<بيك	collision 47	dommage_materiel 41
#<بيه	dommage_materiel 95	none -43	vandalisme 40
#<تاذ	degats_des_eaux 63	incendie 59
#<تار	collision 44	evenement_climatique 114	vol -63
#<تاع	degats_des_eaux 108	none -43
#<تام	autre 130	none 78	vandalisme -46
#<تبا	collision 94
#<تبع	blessure -62	bris_de_glace 129	dommage_materiel -66	none -74	vandalisme -78	vol 125
#<تبك	bris_de_glace -41	collision 85
#<تبل	collision -51	degats_des_eaux 226	dommage_materiel -42
#<تتح	vol 40
#<تجر	blessure -49	bris_de_glace 175	evenement_climatique 44	none -40	vandalisme -41
#<تجم	dommage_materiel 42	incendie 78
#<تجي	degats_des_eaux -58	dommage_materiel -86	incendie 247	none -78	vandalisme -40	vol -45
#<تحت	degats_des_eaux 50	none -47
#<تحر	dommage_materiel 105
#<تحق	collision -41	incendie 79	vandalisme 51
#<تحي	collision 105
#<تخب	degats_des_eaux -43	dommage_materiel 129	evenement_climatique 102
#<تخر	collision 43
#<تخس	degats_des_eaux 76	dommage_materiel 60	incendie -40	vandalisme 62	vol -51
#<تخل	bris_de_glace 117	degats_des_eaux 132	dommage_materiel -48	none -49	vandalisme -62	vol -46
#<تخن	incendie 169
#<تخي	collision 65	none -68	vandalisme -43	vol 112
#<تدخ	collision 85
#<ترا	blessure -41	collision 102	none 132
#<ترج	autre 49	collision 71	dommage_materiel -41	none -62	vandalisme 88	vol -56
#<ترق	vol 56
#<ترك	bris_de_glace 57	none -42	vol 91
#<تزح	blessure 113	bris_de_glace -43	collision 105
#<تسب	bris_de_glace 43	degats_des_eaux 89	dommage_materiel -48	incendie 53	none -44	vandalisme -46
#<تسج	vol 42
#<تسد	collision 187	degats_des_eaux 89	dommage_materiel -112	none -133	vol -45
#<تسر	degats_des_eaux 143	vol 55
#<تسع	autre -65	bris_de_glace 64	dommage_materiel 61
#<تسل	degats_des_eaux 57	vandalisme 44	vol 44
#<تشت	collision 50	degats_des_eaux 47	dommage_materiel 45
#<تشف	collision -81	dommage_materiel -48	none -79	vandalisme -46	vol 291
#<تشق	bris_de_glace 158
#<تشك	collision 58
#<تشو	dommage_materiel 96	incendie 73
#<تصا	collision 73	none -56	vandalisme 105
#<تصب	bris_de_glace -51	dommage_materiel 153	none -47
#<تصد	bris_de_glace 237	collision 165	degats_des_eaux -63	dommage_materiel -104	evenement_climatique -52	incendie -40	none -123	vandalisme -53	vol -54
#<تصل	bris_de_glace 105	collision 179	dommage_materiel -120	vandalisme -48	vol -44
#<تصو	collision 87	dommage_materiel 79	vol -49
#<تضر	collision 88	degats_des_eaux 74
#<تطا	degats_des_eaux 150
#<تعا	collision 137	dommage_materiel -45	none -99	vandalisme 107
#<تعث	blessure 194	none -50	vol -43
#<تعر	none -40	vol 120
#<تعط	autre 160	collision -73	dommage_materiel 90	none -66
#<تعف	autre -41	blessure 222	collision -93	degats_des_eaux 44	dommage_materiel -50	evenement_climatique -190	none -40	vol -41
#<تعل	autre 216	collision -95	dommage_materiel 43	none -70	vol -49
#<تعو	autre 69	collision 42
#<تغي	autre 123	vol -53
#<تفا	collision 161
#<تفت	vol 113
#<تفر	bris_de_glace 80	degats_des_eaux 62
#<تفك	collision 52	degats_des_eaux 133	dommage_materiel -40
#<تفل	dommage_materiel 122	evenement_climatique 40	none -49
#<تقب	collision 43	degats_des_eaux 106	incendie -48
#<تقد	none 108	vol -52
#<تقط	blessure 91	degats_des_eaux 114	dommage_materiel -59	none -83
#<تقو	autre 84
#<تكب	dommage_materiel 132	none -67	vandalisme 86	vol -95
#<تكس	blessure 66	bris_de_glace 98	none -58
#<تكن	collision 113	dommage_materiel -46
#<تلا	bris_de_glace 49	collision 65	none -46
#<تلت	vol 116
#<تلف	autre 85	blessure -51	collision -43	degats_des_eaux 43	dommage_materiel 58	none -53
#<تلق	bris_de_glace 93	vandalisme -54
#<تلم	bris_de_glace -47	collision 74	vandalisme 79	vol -106
#<تم>	vandalisme 90
#<تما	none 46
#<تمر	blessure 193	dommage_materiel -75	none -61	vol -42
#<تمش	bris_de_glace -44	collision -57	degats_des_eaux -58	dommage_materiel -62	evenement_climatique 123	none -67	vandalisme 135
#<تنت	bris_de_glace 144	collision 44	dommage_materiel -70	none -62	vandalisme -56
#<تنف	degats_des_eaux 187	dommage_materiel -52	incendie 82	none -62	vol -51
#<تهر	bris_de_glace 72
#<تهز	collision 188	degats_des_eaux 41	dommage_materiel -63	none -48	vol -55
#<توج	vandalisme 78
#<تور	collision 142
#<توص	collision 57	none 52
#<توق	collision 59	none 41
#<تول	autre 125	none -81
#<تون	autre 70	collision 114	evenement_climatique -72
#<توي	degats_des_eaux 115	dommage_materiel 71	none -95	vandalisme -77	vol -52
#<تيز	collision 51
#<تيو	degats_des_eaux 109	dommage_materiel 54
#<ثال	vol 71
#<ثان	blessure 45	degats_des_eaux -51	dommage_materiel -43	incendie 95	vol 69
#<ثقب	collision -49	incendie 42
#<ثمن	autre 50
#<جاء	collision -44	degats_des_eaux -51	evenement_climatique 138
#<جاب	collision -82	dommage_materiel 48	none -52	vandalisme 61
#<جات	degats_des_eaux 59
#<جاج	bris_de_glace 134	collision -44	evenement_climatique -51	vandalisme 157	vol -98
#<جار	dommage_materiel 47
#<جام	blessure 195	bris_de_glace 138	collision -139	degats_des_eaux -103	dommage_materiel -93	incendie -40	none -57
#<جان	collision 62	vol 57
#<جبد	blessure -44	evenement_climatique 117	vol 102
#<جبل	blessure 177	dommage_materiel -42	none -58
#<جبي	autre -50	degats_des_eaux 45	vandalisme 80	vol -62
#<جدا	evenement_climatique 51
#<جدت	blessure -99	degats_des_eaux 150	none -44
#<جدر	degats_des_eaux 45	dommage_materiel 96	none -47	vandalisme 46	vol -57
#<جدي	collision -42	degats_des_eaux 40	dommage_materiel 67
#<جرح	bris_de_glace 42	vandalisme 73
#<جرف	collision -66	evenement_climatique 257	none -50
#<جرو	bris_de_glace 103
#<جري	collision 96	evenement_climatique 75	none -41	vol -56
#<جسد	dommage_materiel 41	vol 64
#<جلد	dommage_materiel 237	none -116	vandalisme -56	vol -42
#<جمع	dommage_materiel 76	none -94	vandalisme 111
#<جمي	autre 60	collision 73	none -43
#<جنب	collision 63	none -70	vandalisme 95
#<جها	vol 57
#<جوا	collision -52	incendie 135
#<جوج	collision 49
#<جيب	autre 111	none -171	vol 135
#<جيت	collision -67	dommage_materiel 111	none -47	vandalisme 101
#<جيد	autre 45	collision 54	none 50
#<جير	evenement_climatique 69	incendie 46
#<حاد	autre 44	collision 78	none -52
#<حار	collision -65	degats_des_eaux 75	dommage_materiel -55	evenement_climatique -83	none -57	vandalisme 158
#<حاس	collision -40	vol 124
#<حاف	collision 43
#<حال	collision 84	none 42
#<حام	collision 60
#<حاو	vol 184
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
#<حرق	blessure 61	dommage_materiel -45	incendie 138
#<حرو	incendie 62
#<حري	incendie 134
#<حزا	collision 127
#<حسب	bris_de_glace 54	collision 91	degats_des_eaux -51
#<حسن	bris_de_glace 77	collision -54	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -41	none 219	vandalisme -40	vol -69
#<حسي	collision -53	none -44	vandalisme -42	vol 198
#<حصا	blessure 143	bris_de_glace 75	collision -129	none -45	vol 43
#<حصل	dommage_materiel -51	incendie 207	none -72
#<حطي	dommage_materiel 48
#<حفا	evenement_climatique 68
#<حفر	dommage_materiel 138
#<حفظ	collision 73	degats_des_eaux 54
#<حفل	collision -42	dommage_materiel 56	none -95	vandalisme -40	vol 155
#<حفي	blessure 57	collision -86	dommage_materiel 57	none -52
#<حقي	autre 60	vol 51
#<حك>	collision 141
#<حلا	collision 108
#<حلي	blessure 63	dommage_materiel 62	none -48
#<حما	autre 51	degats_des_eaux 47	none -56
#<حمر	collision 73	none -45	vandalisme 65
#<حمل	collision -41	evenement_climatique 197
#<حنا	collision 45	evenement_climatique 61
#<حوا	dommage_materiel 79
#<حوض	bris_de_glace 78	collision -41	degats_des_eaux 147	dommage_materiel -48	none -46
#<حول	none 185
#<حي>	degats_des_eaux -44	dommage_materiel 93
#<حيت	none -46	vol 72
#<حيث	none -63	vol 150
#<حيد	blessure -92	bris_de_glace 144	collision -93	dommage_materiel -56	none -55	vandalisme -44	vol 122
#<حين	bris_de_glace 56
#<خات	autre 278	collision -69	degats_des_eaux -65	dommage_materiel -80	evenement_climatique -40	none -94	vol 67
#<خار	blessure 79	dommage_materiel -41	vol 52
#<خاط	collision 149	none -100	vandalisme -52
#<خال	dommage_materiel 48	evenement_climatique 92
#<خاو	collision 134	none -47	vandalisme -45	vol 64
#<خاي	degats_des_eaux 74	vandalisme 58
#<خبط	blessure -66	collision 251	none -46
#<خبي	bris_de_glace 113	collision -61
#<ختي	incendie 86
#<خدا	vandalisme 50	vol 43
#<خدش	collision 67	vol -49
#<خدم	blessure -40	collision -43	incendie 61	vandalisme -47	vol 63
#<خدو	collision 80
#<خرب	degats_des_eaux 297	dommage_materiel -95	evenement_climatique -134	none -62	vandalisme -81
#<خرج	collision 41	incendie 43
#<خرط	degats_des_eaux 135	evenement_climatique -41
#<خرو	bris_de_glace 53	collision 104
#<خري	degats_des_eaux 48	vandalisme 101
#<خزا	collision -49	dommage_materiel 105	incendie 82	none -40
#<خسا	blessure 65	collision -103	incendie 162
#<خسر	collision -54	vandalisme 95
#<خضا	collision 59	dommage_materiel -88	evenement_climatique -40	none -51	vandalisme 142
#<خطا	blessure 112	dommage_materiel -41	none 70
#<خطف	collision -61	dommage_materiel -40	vol 204
#<خطي	collision 97	dommage_materiel 104	none -53	vol -48
#<خلا	collision 72	none -40
#<خلص	autre 292	collision -43	dommage_materiel -62	none -101	vol -94
#<خلف	collision 65
#<خلي	incendie 102
#<خمس	none -41
#<خنز	collision 68	degats_des_eaux 51
#<خوا	collision -134	dommage_materiel -48	none -51	vandalisme -71	vol 237
#<خير	collision 99	none 106	vol -53
#<خيط	vol 79
#<داب	dommage_materiel 49
#<داخ	autre 41
#<دار	blessure 42	none -51
#<داس	collision 60
#<داع	bris_de_glace 51	collision 70	vandalisme -70
#<داو	none -50	vol 261
#<داي	collision 58	vol 54
#<دخا	autre 87	collision -76	evenement_climatique 46	incendie 141	none -91
#<دخل	collision 48
#<درا	vol 52
#<درت	autre 51	blessure 49
#<درج	blessure 185	degats_des_eaux -42	incendie 44	none -43
#<درك	collision 199	vol -96
#<درن	collision 92
#<دره	autre 60
#<دفع	autre 101	blessure 45	none -71	vol 44
#<دقا	none 72	vol 72
#<دقي	collision 78	evenement_climatique 59
#<دلا	blessure -51	vandalisme 137
#<دم>	collision 62
#<دمي	degats_des_eaux 115	dommage_materiel -46	vandalisme 42
#<دهس	collision 154	none -43
#<دهن	blessure 88	degats_des_eaux 104	dommage_materiel -46
#<دور	none -41	vandalisme 138
#<دوز	blessure 175	collision -43	dommage_materiel -52
#<ديا	none -41
#<دير	dommage_materiel -80	incendie 162	none -72	vandalisme -54	vol -41
#<ديم	none -70	vandalisme 96	vol 91
#<ذاب	collision -40	degats_des_eaux 51	dommage_materiel -40	incendie 111
#<ذرا	blessure 64	dommage_materiel -56
#<ذو>	collision -47	dommage_materiel 142	vandalisme -51	vol 45
#<راج	collision 83
#<راح	blessure 41	none -40	vandalisme 45
#<راف	vol 70
#<راك	collision 95
#<ران	vol 83
#<راه	degats_des_eaux 41
#<راي	collision 42	none 46
#<ربا	vandalisme 112
#<ربع	bris_de_glace 40	collision -48	vol 84
#<ربم	none 76
#<رجا	incendie 40
#<رجع	none -50	vol 57
#<رجل	blessure 71
#<رحل	autre 258	blessure 92	collision -55	dommage_materiel -87	none -146	vol -40
#<رسم	blessure -50	collision -82	dommage_materiel 301	none -160	vandalisme 47	vol -57
#<رغم	autre 139	none -93	vandalisme 54	vol -55
#<رفع	blessure -52	vandalisme 40
#<رقب	collision 87
#<ركا	collision 124
#<ركب	collision 70
#<ركن	collision 154	evenement_climatique -43	none -91	vol 112
#<رما	dommage_materiel 56	none -48
#<رمض	degats_des_eaux 108
#<رمو	dommage_materiel -44	incendie 143	none -63	vandalisme 41
#<روا	blessure 47	collision 105	dommage_materiel -40	vandalisme -53
#<روب	collision -40	none 59	vandalisme 95
#<ريا	collision 81	none -42	vandalisme 67	vol -66
#<ريح	degats_des_eaux 111	evenement_climatique 46
#<زاج	bris_de_glace 245	collision -40	none -67	vandalisme -52
#<زال	collision 81
#<زبو	degats_des_eaux 90	evenement_climatique 40
#<زجا	bris_de_glace 222	collision -49	dommage_materiel -48	none -50
#<زرق	collision 42	dommage_materiel 55	none -58	vol 42
#<زلت	collision 53	none 56
#<زلق	degats_des_eaux 90
#<زمي	blessure 103	none -43
#<زوا	autre 167	dommage_materiel -46	evenement_climatique -40
#<زوج	evenement_climatique 45
#<زيا	dommage_materiel 90
#<زيت	dommage_materiel -42	none -57	vol 132
#<ساح	collision 48
#<ساق	blessure 45	incendie 83
#<ساك	collision -41	degats_des_eaux 119
#<سال	incendie 71
#<سام	autre 73	collision 40
#<ساي	collision 74
#<سبت	collision 49
#<سبع	collision 54	vol 50
#<ست>	collision -49	dommage_materiel 49	vol 116
#<ستر	bris_de_glace 63	collision 46	vandalisme 50	vol -67
#<سته	autre -64	blessure 125	dommage_materiel -49	none 44
#<ستي	dommage_materiel 150	none -49
#<سجل	vandalisme 61	vol 70
#<سحق	collision 150
#<سخا	degats_des_eaux 155	none -43
#<سخن	autre 200	bris_de_glace 52	collision -72	dommage_materiel -63
#<سخو	bris_de_glace 118	evenement_climatique -46
#<سد>	blessure -56	collision -45	degats_des_eaux 117	evenement_climatique 61	vol -40
#<سدو	bris_de_glace 65	degats_des_eaux 153	incendie -62	vandalisme -74
#<سدي	bris_de_glace 181	none -46
#<سرق	none -45	vol 160
#<سري	blessure 149	collision -75	dommage_materiel -53	none -125	vandalisme -57	vol 140
#<سطح	degats_des_eaux -55	evenement_climatique 130
#<سطل	blessure -59	bris_de_glace 156	collision -70	degats_des_eaux 114	dommage_materiel -76	none -64
#<سقط	blessure 76	collision -47	dommage_materiel 112	none -57	vol -42
#<سقف	collision -43	degats_des_eaux 60	evenement_climatique 85
#<سقو	blessure 79	collision -75	vandalisme 72
#<سكب	collision -48	none -144	vandalisme 320	vol -58
#<سكت	collision 57	dommage_materiel 51
#<سكر	degats_des_eaux 95	vandalisme 96	vol -50
#<سلا	collision 66	vol 48
#<سلك	blessure -81	bris_de_glace 117	collision 263	dommage_materiel -81	none -77	vandalisme -58	vol -78
#<سلم	dommage_materiel 156	none -61	vandalisme -59
#<سلي	dommage_materiel 40	incendie 41	none -72
#<سمح	blessure -45	bris_de_glace 117	collision 97	vol -61
#<سمع	vol 62
#<سنا	blessure 314	bris_de_glace -40	collision -152	degats_des_eaux -40	dommage_materiel -111	none -150	vandalisme -54
#<سنه	blessure 58	collision 53
#<سنو	autre -48	dommage_materiel 91
#<سني	autre 118	dommage_materiel 55	none -103
#<سوء	collision 51	dommage_materiel -42	vandalisme 72	vol -58
#<سود	incendie 72
#<سور	evenement_climatique 124	none -41	vol -45
#<سوق	collision 109	degats_des_eaux -55	dommage_materiel -54	evenement_climatique 159	none -66	vandalisme -48
#<سول	autre 78	collision -66	vol 180
#<سوي	degats_des_eaux 49	incendie 56	none -51	vol 51
#<سي>	collision -42	dommage_materiel 139
#<سيا	collision 44
#<سيد	collision 46
#<سير	collision 127	none -46
#<سيم	dommage_materiel 89	none 48	vandalisme -59	vol -43
#<سين	collision 75	vol 64
#<شاب	blessure 40
#<شات	bris_de_glace 105	collision -79	dommage_materiel -47	none -48	vol 134
#<شاد	collision 112	degats_des_eaux -42	dommage_materiel 110	none -42	vol -58
#<شار	vandalisme 62
#<شاط	bris_de_glace 54	degats_des_eaux -43	dommage_materiel -57	incendie 99	vol 42
#<شاع	dommage_materiel 63	incendie 67
#<شاف	collision 79
#<شال	degats_des_eaux 41	evenement_climatique 64
#<شب>	collision -44	degats_des_eaux -63	incendie 196	none -45
#<شبا	blessure -45	bris_de_glace -46	collision -48	vandalisme 254
#<شتا	collision -65	dommage_materiel 145	incendie -46	vandalisme 88
#<شتن	none 106
#<شجر	evenement_climatique 87
#<شحا	bris_de_glace 112	collision -40	degats_des_eaux 60	dommage_materiel -46
#<شخص	blessure 53
#<شد>	dommage_materiel 156	evenement_climatique 60	none -79
#<شدا	collision 72	incendie 101	vandalisme -41
#<شده	bris_de_glace 125	collision -46	evenement_climatique 73	vandalisme -72
#<شدو	evenement_climatique 46	vol 89
#<شدي	collision 83
#<شرا	dommage_materiel 74	incendie 52
#<شرب	degats_des_eaux 69	evenement_climatique 47
#<شرج	bris_de_glace 192	degats_des_eaux -55	dommage_materiel -78	vol 51
#<شرخ	blessure 41	bris_de_glace 108	none -40
#<شرط	collision 86
#<شرف	collision -46	incendie 58	none -42
#<شرك	collision 69	none -48	vandalisme -41	vol 54
#<شري	blessure 73
#<شظي	blessure -77	bris_de_glace 288	collision -63	none -63
#<شعر	degats_des_eaux 42	incendie 76
#<شعل	incendie 178
#<شغل	collision -58	dommage_materiel -42	vol 144
#<شفت	vandalisme 46
#<شفر	collision -47	vol 201
#<شقت	bris_de_glace 199	collision -71	degats_des_eaux 49	dommage_materiel -40	evenement_climatique -46	none -104
#<شقه	bris_de_glace 86	collision -41	degats_des_eaux 94	dommage_materiel -51	evenement_climatique 53	none -49
#<شكا	vandalisme 44	vol 64
#<شكر	autre -45	none 190
#<شكو	none -40	vandalisme 124
#<شكي	collision 93	degats_des_eaux 89	dommage_materiel -43	vol -46
#<شمع	incendie 105	vandalisme 52
#<شنو	autre 53	dommage_materiel -44	none 81
#<شها	autre 99
#<شهو	autre 75	dommage_materiel -41	none -52
#<شوف	blessure -79	collision 174	dommage_materiel 53	none -63
#<شوي	autre 57	blessure -41	bris_de_glace 50	collision -46	incendie 49	vandalisme -48
#<شي>	vandalisme 81
#<شيء	none 52
#<شيي	vandalisme 80
#<صاح	dommage_materiel 98
#<صار	collision 64	degats_des_eaux 80	vol -42
#<صاع	evenement_climatique 254
#<صاف	dommage_materiel 48	none 47
#<صال	blessure 109	collision -72	vandalisme 86	vol -75
#<صبع	blessure 73	collision -54	degats_des_eaux -57	incendie 95	none -52	vandalisme 53	vol -136
#<صبي	bris_de_glace 102	dommage_materiel 76	evenement_climatique -63	none -49
#<صحا	bris_de_glace 111	dommage_materiel -64
#<صحت	collision 56
#<صحي	none 93
#<صدر	blessure 72	collision 59
#<صدم	collision 117
#<صدي	autre 142	bris_de_glace -40	dommage_materiel 161	none -204	vandalisme -44	vol -53
#<صرا	bris_de_glace 41	degats_des_eaux 66
#<صرخ	collision 110	degats_des_eaux -40	dommage_materiel -43	incendie 101	none -171	vandalisme -87	vol 109
#<صعد	autre -63	blessure 60	collision -62	dommage_materiel 117	evenement_climatique 53
#<صغي	bris_de_glace 66
#<صفر	bris_de_glace 101
#<صلا	collision -60	incendie 106
#<صند	collision 54	none -43	vol 67
#<صوت	vol 57
#<صور	none 54	vandalisme 79
#<صيف	autre 226	collision -49	degats_des_eaux -40	dommage_materiel -56	vandalisme -42	vol -61
#<ضاع	autre 189	collision -41	degats_des_eaux 72	dommage_materiel -42	none -71
#<ضحا	bris_de_glace 71
#<ضحك	dommage_materiel 101	none -61	vol 53
#<ضد>	vandalisme 122	vol -60
#<ضرر	bris_de_glace 98	dommage_materiel 112	evenement_climatique -46	none -61
#<ضلع	blessure 82	evenement_climatique 79
#<ضهر	degats_des_eaux 40	vandalisme 138
#<ضو>	collision 112	dommage_materiel 160	none -97	vandalisme -48	vol -46
#<ضيق	collision 272	none -71
#<طاح	dommage_materiel 109	evenement_climatique 50	none -50	vol -42
#<طار	bris_de_glace 50	collision -51	evenement_climatique 82	none -53	vol 73
#<طاك	collision 84
#<طاي	blessure -87	degats_des_eaux 50	incendie 67	none -41	vol -45
#<طبع	none 84
#<طبي	bris_de_glace 95	collision 58	none -50
#<طحت	blessure 167
#<طرا	autre 86	blessure -99	bris_de_glace 92	dommage_materiel -125	evenement_climatique -45	incendie -41	none -81	vandalisme 79	vol -71
#<طرط	degats_des_eaux 137
#<طرف	blessure 57
#<طري	collision 128	dommage_materiel -40
#<طفا	collision -50	dommage_materiel -41	incendie 219
#<طفل	collision 142	none -43
#<طفي	incendie 192	vol -51
#<طلب	blessure 55	degats_des_eaux 63
#<طلع	autre 110	degats_des_eaux 44	dommage_materiel 50	none -70
#<طنج	collision 88
#<طوا	blessure -65	degats_des_eaux 202	dommage_materiel -40	vandalisme -58
#<طول	none -47	vandalisme 103
#<طوم	collision 56	evenement_climatique 50
#<طوي	collision -76	dommage_materiel 98	vandalisme 94
#<طيا	collision -53	dommage_materiel 95	none -76	vandalisme -49	vol 80
#<طيب	none 86
#<طيح	blessure 40	collision -56	evenement_climatique 147
#<طير	evenement_climatique 156
#<ظهر	blessure 40	dommage_materiel 95	vol -53
#<عاد	blessure 46	vol -41
#<عار	bris_de_glace 68	dommage_materiel -53	none -42	vandalisme 80
#<عاش	collision -50	none -46	vandalisme 113	vol 50
#<عاص	evenement_climatique 122
#<عاف	none 42
#<عام	none -48
#<عاي	dommage_materiel 97
#<عبا	bris_de_glace 88
#<عبد	degats_des_eaux 127	incendie -44
#<عبر	collision 46
#<عجل	collision 71	none -48	vandalisme 58
#<عدا	collision 94	none -73	vandalisme 96	vol -68
#<عرب	collision 53	vol 85
#<عرس	none -102	vandalisme 160
#<عرض	blessure 115
#<عرف	none 53
#<عشر	vandalisme 40
#<عصف	bris_de_glace 83	evenement_climatique 123	none -51	vol -58
#<عض>	blessure 251	collision -74	dommage_materiel -56	none -43
#<عضن	blessure 183	collision -60
#<عطا	autre 53
#<عطي	dommage_materiel -49	none -75	vol 187
#<عظم	dommage_materiel 85
#<عفو	degats_des_eaux -95	evenement_climatique 143
#<عقد	autre 209	collision -43	dommage_materiel -41	none -252	vandalisme 145	vol -71
#<عقر	blessure 194	degats_des_eaux -42	dommage_materiel 92	none -66
#<عقل	dommage_materiel -52	none 251
#<علا	autre 101	collision -50	dommage_materiel 45
#<علب	vol 86
#<علم	collision 92
#<عم>	collision 63	dommage_materiel -46	none -89	vandalisme -60	vol 115
#<عما	blessure 72	bris_de_glace 44	collision -88	vol 61
#<عمد	vandalisme 170
#<عمل	blessure 138	collision -68	dommage_materiel -40	evenement_climatique -53	incendie 43	vandalisme 50
#<عمو	dommage_materiel -70	evenement_climatique 198
#<عمي	collision 131
#<عنق	vol 86
#<عنه	blessure 150
#<عنو	autre 119	dommage_materiel -40	vandalisme 46	vol -58
#<عني	degats_des_eaux -70	dommage_materiel -44	incendie 96
#<عوج	collision -47	vandalisme 208	vol -42
#<عيا	bris_de_glace 140	collision -49	none -75
#<عيد	blessure -47	collision -93	dommage_materiel 55	none -68	vandalisme 182	vol -49
#<عيط	collision 67
#<عين	vol 58
#<غاب	collision 147	dommage_materiel -48	incendie 65	none -48
#<غاد	vandalisme -40
#<غال	collision -42	degats_des_eaux 57	dommage_materiel 141	none -75	vol -41
#<غاي	blessure -64	collision 128
#<غدا	vandalisme 45	vol 44
#<غرا	blessure -86	collision 78	dommage_materiel -74	none -101	vandalisme 218	vol -68
#<غرز	blessure 103
#<غرف	degats_des_eaux 113	incendie 43
#<غرق	degats_des_eaux 136	evenement_climatique 63
#<غسا	collision -46	degats_des_eaux 210
#<غسل	collision -42	dommage_materiel 259	none -129	vol -82
#<غطا	evenement_climatique 41	none -64	vandalisme 94
#<غلط	collision 88
#<غمر	dommage_materiel -40	evenement_climatique 204	none -40
#<فات	autre 162	dommage_materiel -42
#<فاح	dommage_materiel -52	vandalisme 62
#<فار	autre 50	collision 59
#<فاز	collision 66	degats_des_eaux 140	none -50
#<فاس	autre 44	none -40	vol 52
#<فاض	degats_des_eaux 206	dommage_materiel -41	evenement_climatique 73	none -74
#<فاط	degats_des_eaux 67	dommage_materiel 85
#<فاك	incendie 63
#<فاي	degats_des_eaux 152	dommage_materiel -56	evenement_climatique 87	vol -49
#<فبا	collision 83
#<فبل	collision 55	vandalisme -94	vol 106
#<فتا	bris_de_glace 89	collision -63	degats_des_eaux -43	dommage_materiel 245	none -58	vandalisme -191	vol -47
#<فتر	collision 74
#<فتش	blessure -48	bris_de_glace 160	collision -60	degats_des_eaux -64	none -57	vol 86
#<فتض	collision -41	evenement_climatique 166
#<فثق	evenement_climatique 98
#<فجر	collision -58	dommage_materiel -40	vandalisme -43	vol 167
#<فحا	bris_de_glace -59	collision 46	evenement_climatique 66
#<فدا	bris_de_glace -121	dommage_materiel 243	incendie -48
#<فدر	blessure 53	dommage_materiel 65
#<فرا	collision 109
#<فرق	bris_de_glace 97	collision 46	none -45
#<فرن	collision -73	degats_des_eaux -63	evenement_climatique 130	vandalisme 103	vol -41
#<فسا	blessure 74	collision -45	degats_des_eaux 141	dommage_materiel -41	none -40
#<فسو	blessure 124	collision -53	incendie 82
#<فصد	collision 81
#<فضل	none 108
#<فطر	collision 136
#<فطو	collision 44	none -42	vol 101
#<فظه	collision -142	evenement_climatique 77	vol 203
#<فعل	collision -55	none -45	vandalisme 149	vol -61
#<فقت	blessure -40	collision -89	dommage_materiel -70	incendie 112	none -55	vandalisme -46	vol 152
#<فقد	autre 113	collision 87	none -76	vandalisme 42	vol -70
#<فكس	bris_de_glace 82	collision -40	vandalisme 62
#<فكل	bris_de_glace 136	none -82
#<فلا	bris_de_glace 64	dommage_materiel 54	none -45	vandalisme 59
#<فلم	vol 44
#<فلو	bris_de_glace 106	collision 118	none -59
#<فما	blessure 86	collision -75	dommage_materiel -109	none -65	vandalisme -77	vol 244
#<فمر	collision 145	none 60
#<فنص	collision -105	vandalisme -49	vol 243
#<فها	none 127
#<فوا	blessure 127	bris_de_glace -41	collision 87	dommage_materiel -56	none -42	vandalisme -50
#<فور	vandalisme 46	vol 67
#<فوس	autre 43	collision 87	degats_des_eaux -45	dommage_materiel 54
#<فوق	degats_des_eaux 45
#<فون	blessure -84	dommage_materiel 164	none -42
#<فيا	blessure 61	collision 85
#<فيت	bris_de_glace 310	collision -41	degats_des_eaux -45	dommage_materiel -86	none -124	vandalisme -46	vol -113
#<فيد	bris_de_glace 52	collision 118	vandalisme -62
#<فيض	degats_des_eaux 106	dommage_materiel -64	evenement_climatique 82	none -58
#<فيك	none 201
#<فيل	none -62	vandalisme 49	vol 104
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
#<قرر	collision 226	none -48
#<قري	collision 52	degats_des_eaux 43	vol 70
#<قصد	autre 71	bris_de_glace 95	collision -43	dommage_materiel 56	none -79
#<قطع	collision -56	none -59	vandalisme 70
#<قف>	collision 149	dommage_materiel -41
#<قفل	dommage_materiel 78	vandalisme -61	vol 89
#<قلب	collision -50	vandalisme 138	vol 61
#<قلت	collision 48	incendie 40
#<قلع	blessure 66	collision -62	dommage_materiel -63	evenement_climatique 83	none -76	vandalisme 130	vol -43
#<قلي	none 131
#<قني	bris_de_glace 131	collision -82	degats_des_eaux -40	incendie 147	none -61
#<قول	collision -72	none -40	vol 157
#<قوي	dommage_materiel 96	evenement_climatique 61
#<قيد	evenement_climatique 106
#<قيم	none -47	vol 119
#<كاب	none -42	vandalisme -44	vol 174
#<كات	blessure -67	vandalisme 94
#<كاح	blessure 156	collision -77	dommage_materiel 61	none -48
#<كار	collision 92	dommage_materiel -48	evenement_climatique 50
#<كاع	none -73	vandalisme 173
#<كام	dommage_materiel 41	none -54
#<كاي	collision -41	none 40	vandalisme 61
#<كبا	collision -89	degats_des_eaux -75	none -78	vol 256
#<كبر	collision 166	vandalisme -41	vol -51
#<كبي	evenement_climatique 48
#<كتا	degats_des_eaux 54	dommage_materiel -62	none -58	vandalisme 177
#<كتج	blessure -43	collision 92	dommage_materiel 72	none -48
#<كتخ	bris_de_glace -41	collision -81	dommage_materiel -82	none -69	vandalisme 172	vol -53
#<كتر	autre 134	collision 61	dommage_materiel -51	none -63	vol 44
#<كتس	evenement_climatique 47	incendie 60
#<كتش	collision 85	vol -46
#<كتع	autre 53	collision 122	degats_des_eaux 45	dommage_materiel -41	none -44
#<كتغ	autre 100
#<كتف	blessure 63	dommage_materiel -41
#<كتق	collision -51	dommage_materiel 65
#<كتن	bris_de_glace 171	dommage_materiel -61	none -52	vandalisme -47
#<كحل	incendie 170
#<كذل	collision 64	none 94
#<كرا	collision -55	dommage_materiel -84	evenement_climatique 98	vol 105
#<كرس	autre 151	bris_de_glace 65	collision -154	dommage_materiel 132	evenement_climatique -40	none -140	vandalisme -67	vol -58
#<كرش	collision 56
#<كره	evenement_climatique 95
#<كسر	vandalisme 55	vol 42
#<كسي	autre 199	collision 101	dommage_materiel -47	none -88	vol -50
#<كل>	vandalisme 65
#<كلا	collision 46	dommage_materiel 63	incendie 42	vol -46
#<كلب	autre 51	blessure 85	none -51
#<كلش	collision 40	incendie 52
#<كلم	degats_des_eaux 68	vandalisme 94	vol -91
#<كله	dommage_materiel 51	evenement_climatique 50	none -41
#<كلو	bris_de_glace 109	dommage_materiel -50
#<كلي	blessure 64	collision 53
#<كم>	autre -75	none 216
#<كما	collision 57	incendie 45	vandalisme 61
#<كمل	vol 57
#<كنا	evenement_climatique 77
#<كنب	blessure -46	bris_de_glace 101	collision 124	dommage_materiel -94	vol -41
#<كنج	blessure -58	collision -68	dommage_materiel 241
#<كنح	autre 79	collision -50	degats_des_eaux -41	evenement_climatique 58	none -61
#<كنخ	collision -67	degats_des_eaux -50	dommage_materiel 216
#<كند	autre 76	blessure 44	dommage_materiel 95	none -83	vol -47
#<كنر	bris_de_glace -79	collision 64	dommage_materiel 125
#<كنس	blessure 46	bris_de_glace 70	degats_des_eaux 48	dommage_materiel -41	vol -45
#<كنش	collision 105	dommage_materiel 55	incendie -62
#<كنص	none -63	vol 99
#<كنع	none -41	vol 167
#<كنف	bris_de_glace 153	collision -65	degats_des_eaux 178	dommage_materiel -52	evenement_climatique -90	incendie -47	none -83	vandalisme -73	vol -57
#<كنق	blessure 63
#<كنك	blessure -41	collision 287	dommage_materiel -67	evenement_climatique -95	vol -82
#<كنم	blessure -55	bris_de_glace 142
#<كنو	vol 85
#<كهر	incendie 90
#<كور	collision 71	degats_des_eaux 67	dommage_materiel -43	vandalisme -49
#<كول	blessure 150	bris_de_glace -68	collision 62	degats_des_eaux -53	dommage_materiel 117	incendie -40	none -138	vandalisme -96	vol -87
#<كون	collision 99	none -42
#<كي>	vandalisme 48	vol 60
#<كيب	collision 46	dommage_materiel -43	none -40	vandalisme 55
#<كيت	autre 50	bris_de_glace 57	none -40	vandalisme 43
#<كيج	collision -53	degats_des_eaux 54	vandalisme 44
#<كيح	autre 51	collision 55	none -54
#<كيخ	autre 78	blessure -41	bris_de_glace 65	collision -55	dommage_materiel -66	none -111	vandalisme 42	vol 79
#<كيد	blessure 100	incendie 97	none -45	vol -67
#<كير	autre 137	collision 86	dommage_materiel -40	evenement_climatique -90	none -73	vol -58
#<كيس	blessure 61	bris_de_glace 66	collision -52	degats_des_eaux 46
#<كيش	bris_de_glace 40	none -44	vandalisme -43
#<كيص	dommage_materiel 119
#<كيض	collision 66	vandalisme 66
#<كيط	blessure -43	dommage_materiel 111	incendie 40	vol -57
#<كيع	collision 120	degats_des_eaux 45
#<كيف	none 66	vol -40
#<كيق	blessure 110	degats_des_eaux 48	vandalisme -40
#<كيك	collision -46	degats_des_eaux 67	vandalisme 73
#<كيل	blessure 61	dommage_materiel 55	none -45	vandalisme -52
#<كين	blessure 110	dommage_materiel -74
#<كيه	autre -43	blessure 254	bris_de_glace -42	collision -136	degats_des_eaux -61	dommage_materiel -84	incendie 73	none -239
#<كيو	degats_des_eaux 44	dommage_materiel -61	vandalisme 63
#<لا>	none 64
#<لاب	collision 80	none -45
#<لاح	bris_de_glace 61	degats_des_eaux 43
#<لاس	autre 135	collision 64	none -66
#<لاص	blessure 63	none -49	vol 125
#<لاف	bris_de_glace 122	degats_des_eaux 50	dommage_materiel -47	evenement_climatique 56	none -90	vandalisme -43
#<لال	none 131
#<لان	none -52	vol 84
#<لاي	bris_de_glace 55	none -54	vandalisme 102	vol -44
#<لبا	bris_de_glace 270	evenement_climatique -58	none -47
#<لبل	blessure 101	bris_de_glace -59	collision -93	dommage_materiel 271	evenement_climatique -46	none -140	vandalisme -40	vol -44
#<لبن	evenement_climatique 61	vol 41
#<لبو	collision 57	vol 69
#<لبي	bris_de_glace -46	collision -85	none -93	vandalisme 178	vol -95
#<لتح	dommage_materiel -43	incendie 139	none -44
#<لتر	degats_des_eaux 121	none -46	vol 91
#<لحا	bris_de_glace 44	collision 43
#<لحد	degats_des_eaux 83	evenement_climatique 138	none -47	vol -61
#<لحظ	vandalisme 48
#<لحق	blessure -42	collision 215	dommage_materiel -43	incendie -75	vandalisme -58
#<لدا	collision 122	evenement_climatique 45	vol -53
#<لرج	collision 111
#<لست	dommage_materiel -60	none 174
#<لسع	blessure 197	collision -46	degats_des_eaux -45	dommage_materiel -55	incendie 70	none -49
#<لسي	autre 135	bris_de_glace 69	collision -45	none -74
#<لصق	blessure -63	bris_de_glace -64	collision 324	degats_des_eaux -47	evenement_climatique -57	incendie -48	none -111	vandalisme -89	vol -77
#<لصو	none -40	vol 127
#<لطي	collision 70	degats_des_eaux 45
#<لعب	blessure 185	bris_de_glace -55	collision -89	degats_des_eaux -50	dommage_materiel 181	incendie -41	none -178	vandalisme -101	vol -49
#<لعر	collision -84	dommage_materiel 162	evenement_climatique 108	none -94	vandalisme -75	vol -89
#<لعش	collision 142	none -51
#<لغي	autre 242	bris_de_glace -42	collision -64	none -106	vandalisme -40
#<لفو	collision -76	degats_des_eaux 129	none -59	vol 108
#<لقا	collision 81	vandalisme -44
#<لقي	none -48	vol 89
#<لكر	collision 82	vol 62
#<للا	dommage_materiel 99
#<للت	incendie 44	none 110	vol -101
#<للج	collision -44	dommage_materiel 87
#<للح	autre 82	collision 62	degats_des_eaux 78	dommage_materiel -40	none -86
#<للخ	degats_des_eaux 147
#<للد	blessure 41
#<للر	collision 72
#<للز	blessure -52	collision 46	dommage_materiel -67	evenement_climatique 77	vandalisme 123	vol -52
#<للس	none -42	vol 63
#<للش	bris_de_glace 94
#<للص	bris_de_glace 78	collision -73	degats_des_eaux 106	evenement_climatique -53
#<للع	collision -69	dommage_materiel 132	none -45
#<للف	bris_de_glace 79	collision -99	dommage_materiel 54	none -78	vol 87
#<للك	vol 45
#<للم	dommage_materiel 79
#<للو	collision 75	degats_des_eaux -43	incendie 52
#<للي	bris_de_glace 50	degats_des_eaux 42
#<لما	autre 73	blessure -49	collision 45	degats_des_eaux 80	dommage_materiel -56	incendie 51	none -112
#<لمس	bris_de_glace 62	collision 57
#<لنا	collision 77	dommage_materiel -50	none -54	vandalisme 75	vol -70
#<له>	bris_de_glace 80
#<لها	autre -95	blessure 104	bris_de_glace 139	collision -44	dommage_materiel -50	none -79
#<لوا	autre 69	evenement_climatique 57
#<لوج	collision 185	none -70
#<لوح	bris_de_glace 58	none -44	vol 41
#<لور	collision 93
#<لوط	collision 81	incendie 100	vol -42
#<لون	collision 139	degats_des_eaux -72	dommage_materiel 96	none -59	vol -50
#<ليا	none -47
#<ليس	dommage_materiel -46	none 249	vandalisme -42
#<ليك	collision 49
#<لين	autre 48
#<ليو	dommage_materiel 117	vol 56
#<ماء	degats_des_eaux 141	dommage_materiel -45	evenement_climatique 46
#<ماب	blessure 127	none -59
#<مات	dommage_materiel 100
#<ماج	bris_de_glace 299	collision 43	dommage_materiel -76	none -222	vandalisme -50
#<ماد	collision -44	dommage_materiel -60	none -118	vandalisme 189
#<ماذ	none 100
#<مار	collision 103
#<ماز	none 63
#<ماس	bris_de_glace -62	collision -40	incendie 71	vandalisme 169	vol -99
#<ماص	collision -56	none -41	vandalisme 161
#<ماع	autre 70	collision 48	none -57	vandalisme 59	vol -50
#<ماف	collision 75
#<ماك	evenement_climatique 51
#<مال	blessure 44	degats_des_eaux 99
#<مام	collision 92	dommage_materiel -50	none -59	vol 44
#<مان	collision 356	dommage_materiel -95	none -114	vandalisme -51	vol -80
#<ماو	bris_de_glace -48	collision 93	degats_des_eaux -53	dommage_materiel 74	incendie 68	none -60
#<ماي	none 64
#<مبا	blessure 50	none -73	vandalisme 118
#<مبل	collision -42	degats_des_eaux 184	dommage_materiel -40
#<متا	collision 85
#<متج	degats_des_eaux 65
#<متر	evenement_climatique 86
#<متش	collision 42	degats_des_eaux 113	none -46	vandalisme -58
#<متص	degats_des_eaux 87
#<متع	bris_de_glace 96	collision -40	degats_des_eaux -49	dommage_materiel -54	evenement_climatique 114	none -64	vol -65
#<متف	collision 54	degats_des_eaux 99	incendie 41	none -70
#<متق	degats_des_eaux 95
#<متو	blessure 43
#<متي	autre 59	none 80
#<مثق	collision -40	dommage_materiel -92	vandalisme 45	vol 136
#<مثل	blessure 98	evenement_climatique 78	none -46
#<مجا	collision 44	dommage_materiel -55	none -49	vandalisme 126	vol -40
#<مجر	none -44	vandalisme 57
#<مجه	none -56	vandalisme 242	vol -54
#<محا	bris_de_glace 56	vandalisme -60	vol 92
#<محت	incendie 175	none -45
#<محر	incendie 115
#<محط	vandalisme 56
#<محف	collision -113	none -109	vandalisme 121	vol 154
#<محل	degats_des_eaux 71
#<محم	autre 40	none -44
#<مخب	evenement_climatique 77	vol 44
#<مخد	vandalisme 115
#<مخل	autre 56	none -48
#<مدا	degats_des_eaux 158
#<مدخ	dommage_materiel 53	evenement_climatique 46	vandalisme -43
#<مدر	collision 41	none -118	vandalisme 215	vol -87
#<مدك	collision 250	vandalisme -46	vol -58
#<مدي	dommage_materiel 55	evenement_climatique 60
#<مرا	bris_de_glace 43	collision 58	none -47
#<مرت	collision 40
#<مرج	collision 64	none 67
#<مرح	none 52	vandalisme 42
#<مرس	none -45	vol 81
#<مرض	degats_des_eaux 203	evenement_climatique -100	none -48
#<مرف	autre 146	collision -48	none -60	vol 76
#<مرك	vandalisme 100
#<مره	autre 112	evenement_climatique 43	none -45
#<مري	autre 102	blessure -41	degats_des_eaux 69	dommage_materiel -51
#<مزر	collision 52	dommage_materiel 44	evenement_climatique 54	vol -54
#<مزه	dommage_materiel 91
#<مزي	collision 84	none 71
#<مسا	none 71
#<مسد	blessure 86	collision -50	degats_des_eaux 100	none -45
#<مسر	collision 68	vol 100
#<مسك	blessure 105	none -47	vol 43
#<مسل	vol 91
#<مسن	collision -116	vandalisme 52	vol 181
#<مسو	collision 69	none 147	vol -55
#<مشا	autre 42	none -58
#<مشع	collision -68	dommage_materiel -40	incendie 237	none -54
#<مشك	degats_des_eaux 70	vandalisme 75
#<مشي	vandalisme 54	vol 45
#<مصا	vandalisme 93
#<مصب	collision 137	none -52
#<مصد	degats_des_eaux 178
#<مصن	collision 211	vandalisme -57
#<مضر	dommage_materiel -40	none -56	vandalisme 230	vol -53
#<مطا	autre 216	dommage_materiel -61	none -69
#<مطر	bris_de_glace -44	collision -50	degats_des_eaux 59	dommage_materiel 177	evenement_climatique 53	none -96	vol -40
#<مطع	blessure 157	collision 67	dommage_materiel -53	none -165
#<معت	bris_de_glace 45	collision -48	dommage_materiel 156
#<معر	collision -47	dommage_materiel 114
#<معص	blessure 123
#<معط	dommage_materiel -40	none -79	vol 181
#<معق	collision 129
#<معل	evenement_climatique 72
#<معن	collision -51	none 90	vandalisme 112
#<معه	collision -46	vandalisme 95
#<معو	blessure 92	dommage_materiel -69	none -67	vandalisme 161	vol -85
#<معي	collision 42
#<مفا	autre 48	dommage_materiel 102	none -48
#<مفت	bris_de_glace 46	degats_des_eaux 41
#<مفر	collision -42	dommage_materiel 63
#<مفش	vandalisme 126
#<مقد	collision 93
#<مقص	collision -54	none -40	vandalisme 142
#<مقط	blessure 82	incendie -60	none -48	vol 62
#<مقل	collision -63	none -45	vandalisme 176
#<مقي	incendie 110	none -53
#<مكا	autre 59	collision 60
#<مكت	dommage_materiel 109	none -43	vol -42
#<مكر	collision -41	dommage_materiel 66	vol 101
#<مكس	collision 55	vandalisme 46
#<مكن	bris_de_glace 58	collision -50	vol 47
#<ملء	collision 75
#<ملا	collision 46
#<ملت	vol 56
#<ملث	collision -40	vandalisme 82	vol 68
#<ملف	none 139
#<ملك	collision 63	dommage_materiel 189	evenement_climatique -48	none -63	vandalisme -43	vol -67
#<ملو	bris_de_glace 162	collision 111	dommage_materiel -63	none -106
#<ملي	vol 74
#<ممر	collision 86	vandalisme -43
#<ممك	autre 71	degats_des_eaux 53	none 59
#<منذ	autre 48
#<منز	vandalisme 106
#<منع	collision 96
#<منف	blessure 44	degats_des_eaux 68
#<منك	autre 210	dommage_materiel -53	none -54
#<منو	degats_des_eaux 59
#<مني	dommage_materiel 96	none -50	vol 43
#<مهر	collision 87	none -59	vandalisme 55
#<مهن	dommage_materiel 99	vol -50
#<موا	none 74	vandalisme 46
#<موج	degats_des_eaux 40	dommage_materiel -42	vol 86
#<موخ	collision 111
#<مور	bris_de_glace 55	collision 72	vandalisme -41
#<موط	collision 49	vol 72
#<موظ	collision -41	none 55	vol 79
#<موع	bris_de_glace 45
#<موق	collision 88	vol 59
#<مول	collision 76
#<مون	blessure 71	dommage_materiel 113	none -48
#<ميا	collision 103	degats_des_eaux 111	dommage_materiel -54	none -45	vol -46
#<ميت	vandalisme 94
#<مير	collision 42	degats_des_eaux -40	dommage_materiel 232	incendie -70	none -42
#<مين	collision 70	dommage_materiel 114
#<ميه	none 155
#<نار	vol 48
#<ناز	blessure 52	collision 46	vandalisme 42
#<ناس	degats_des_eaux -45	dommage_materiel -42	vol 230
#<ناض	dommage_materiel 144
#<ناع	none -41	vol 77
#<ناف	bris_de_glace 172	degats_des_eaux -46
#<نان	collision 74	degats_des_eaux 57
#<ناي	vol 138
#<نبد	incendie 43
#<نتر	vol 125
#<نتع	bris_de_glace 46	collision -59	dommage_materiel 87
#<نتف	blessure 46	collision 82
#<نتو	collision -75	dommage_materiel 140
#<نجا	collision 46
#<نجم	bris_de_glace 160
#<نجي	blessure 72
#<نحت	evenement_climatique 41	incendie 53
#<نحن	none -51
#<نحو	collision 51
#<نحي	bris_de_glace 174	evenement_climatique -94	none -45
#<نخر	vandalisme 144
#<نخل	blessure -41	bris_de_glace 156	collision -42
#<ندي	autre 52
#<نزل	collision 52
#<نزي	evenement_climatique 40
#<نست	collision 41	evenement_climatique 63
#<نسخ	autre 233	collision -46	dommage_materiel -49	none -142	vandalisme -48	vol 58
#<نسو	none 98
#<نسي	autre 78	collision -43	dommage_materiel 57	none -46
#<نشر	vol 134
#<نشل	collision -44	none -74	vandalisme -50	vol 262
#<نشو	blessure 72	collision -101	vol 142
#<نص>	blessure 67
#<نصب	evenement_climatique 44
#<نصر	vol 76
#<نصف	evenement_climatique 67
#<نصل	bris_de_glace -52	dommage_materiel 64	evenement_climatique 72	vandalisme 66	vol -44
#<نصي	autre 202	none -43	vol -50
#<نظا	collision -46	degats_des_eaux 95	dommage_materiel 76	incendie -94	none -42
#<نعا	degats_des_eaux 51	vol 47
#<نعر	autre 66	none 76	vol -41
#<نعس	degats_des_eaux 56	incendie 103	vol -48
#<نعل	bris_de_glace 120
#<نعم	none 150
#<نعي	degats_des_eaux 47
#<نفس	incendie 58
#<نفق	degats_des_eaux 43
#<نقد	blessure -51	collision 80
#<نقل	dommage_materiel 145	incendie 40	none -40
#<نقو	degats_des_eaux 83	vol 91
#<نكت	none 118	vol -41
#<نكن	vol 77
#<نمر	vandalisme 101
#<نمش	autre 77	degats_des_eaux 51	evenement_climatique -45	none -48	vol 69
#<نهر	bris_de_glace -50	evenement_climatique 120
#<نهض	none 112
#<نوق	collision 48
#<نوم	collision 54	degats_des_eaux 154	dommage_materiel -64
#<نون	degats_des_eaux -63	dommage_materiel 78
#<نيا	degats_des_eaux -46	vol 57
#<نيف	bris_de_glace 97	collision 113	dommage_materiel -43	none -50	vandalisme -58	vol -60
#<هات	dommage_materiel 75	vol 40
#<هاد	vandalisme 42
#<هبت	evenement_climatique 110
#<هبط	degats_des_eaux 52	none -65
#<هذا	none 84
#<هذه	none -44	vol 154
#<هرب	collision 82	evenement_climatique 40
#<هرس	collision -51	none -46	vandalisme 254	vol -63
#<هز>	collision 85	vol 59
#<هزا	blessure -44	collision -78	evenement_climatique 40	vandalisme 97	vol 80
#<هزو	dommage_materiel -45	vandalisme 113
#<هضر	vandalisme 109	vol -43
#<هكت	collision -47	degats_des_eaux -57	dommage_materiel -56	evenement_climatique 151	incendie 52	none -53	vandalisme 61	vol -57
#<هل>	autre 89	none 67
#<هما	collision 185	dommage_materiel -44	incendie -71
#<ههه	collision 82	dommage_materiel 54	none -43
#<هو>	none 80
#<هوم	collision 135
#<هي>	collision 77
#<وات	autre 150	bris_de_glace 87	collision -60	degats_des_eaux -41	none -137	vandalisme -44	vol -58
#<واج	none -57	vandalisme 138	vol -48
#<واخ	vol 127
#<واد	degats_des_eaux 121	evenement_climatique -45	none -48	vol -50
#<وار	autre 43
#<واس	incendie 59	vol 42
#<واش	autre 128	none -40
#<واص	collision 42
#<واض	autre 91	blessure -57	dommage_materiel 114	evenement_climatique -82	incendie -60	none -47
#<واف	degats_des_eaux 69
#<واق	collision 116	none -47
#<واك	autre 89	collision -61	degats_des_eaux -47	dommage_materiel 204	none -118	vol -44
#<وام	collision 88	incendie 85
#<وبا	collision 95
#<وبخ	collision 174	evenement_climatique 46
#<وبع	none -60	vandalisme -57	vol 104
#<وبغ	blessure 78	dommage_materiel 84	vol -40
#<وبق	autre 40	degats_des_eaux 58
#<وبل	collision 53	vol 65
#<وبي	collision 114
#<وتا	collision 57
#<وتب	blessure 160	degats_des_eaux -46	dommage_materiel -63	evenement_climatique 122	none -68
#<وتح	blessure -45	degats_des_eaux 58	dommage_materiel 50	incendie -60	none -47	vandalisme 68	vol -44
#<وتر	blessure 126	none -90	vol 81
#<وتس	blessure 126	bris_de_glace -45	collision -142	degats_des_eaux -58	dommage_materiel -54	evenement_climatique 112	vandalisme -50	vol 84
#<وتش	bris_de_glace 280	collision -82	evenement_climatique -58	none -55
#<وتض	degats_des_eaux 90
#<وتع	collision -51	dommage_materiel 82	vol 92
#<وتف	blessure -85	bris_de_glace 124	collision -75	evenement_climatique 108	vol -49
#<وتق	collision 142	none -40
#<وتك	blessure -62	bris_de_glace 70
#<وتل	blessure 51	bris_de_glace -68	dommage_materiel 89	evenement_climatique 56	none -40	vol -42
#<وته	dommage_materiel 72
#<وتو	autre 95	dommage_materiel 83	none -41
#<وجد	none -40	vandalisme 100
#<وجر	blessure -66	evenement_climatique 41	vandalisme 98	vol -42
#<وجع	collision 74
#<وجه	blessure 53	vandalisme 50
#<وجو	incendie 97
#<وجي	collision 111	none -44	vol 67
#<وحت	none -41	vol 132
#<وحد	bris_de_glace 101	none -49
#<وحر	dommage_materiel 67	incendie 156	none -48
#<وحط	evenement_climatique 100	vandalisme 116	vol -98
#<وحك	blessure -79	collision 123	dommage_materiel 98	vandalisme -58
#<وحم	incendie 44
#<وحن	collision -60	degats_des_eaux 134	dommage_materiel -53	vol 75
#<وحي	evenement_climatique 45
#<وخا	collision -52	vandalisme 183	vol -65
#<وخت	dommage_materiel -54	evenement_climatique 102	incendie 90
#<وخد	collision -47	dommage_materiel 152	vandalisme -45	vol 92
#<وخر	collision 56	dommage_materiel 54
#<وخس	degats_des_eaux 83
#<وخل	none -41	vol 125
#<وخم	blessure 58
#<ودخ	collision 106	evenement_climatique 50
#<ودر	blessure -51	bris_de_glace -51	collision -116	degats_des_eaux -154	dommage_materiel 180	evenement_climatique -45	incendie 127	none -144	vandalisme -93	vol -63
#<ودف	autre 44	vandalisme 64
#<ودم	evenement_climatique 108
#<ودن	collision -69	evenement_climatique 94	vandalisme 84
#<ودو	blessure 65
#<ورا	collision 56
#<ورب	dommage_materiel -48	none 236	vol -42
#<ورج	dommage_materiel 70	evenement_climatique 54
#<ورح	none 125
#<ورش	bris_de_glace 56	none -46	vandalisme 73
#<ورف	vol 56
#<ورق	collision 59
#<ورك	blessure -92	collision 97	degats_des_eaux 130	dommage_materiel -48	none -44
#<ورم	vandalisme 169
#<وزل	blessure 70	bris_de_glace -42	dommage_materiel 42
#<وزو	evenement_climatique 88
#<وسج	degats_des_eaux 108
#<وسح	collision 69	dommage_materiel 99	vol -66
#<وسر	dommage_materiel -98	vandalisme -89	vol 249
#<وسط	collision 88
#<وسق	collision -60	degats_des_eaux 44	dommage_materiel 64
#<وسي	collision 55
#<وشا	collision 67	dommage_materiel -52	vandalisme 174	vol -124
#<وشد	collision -122	degats_des_eaux -49	incendie 100	vol 121
#<وشع	collision -40	incendie 171
#<وشق	blessure -63	bris_de_glace 169	dommage_materiel -42	none -51
#<وصا	bris_de_glace 92	collision -55
#<وصب	blessure 52	bris_de_glace -71	collision -70	dommage_materiel 275	none -95	vol -45
#<وصد	collision 47
#<وصف	degats_des_eaux 52
#<وصل	degats_des_eaux 43
#<وصو	vandalisme 98
#<وضر	collision 40
#<وضع	vol 124
#<وطا	blessure 120	collision -56	none -64
#<وطح	degats_des_eaux 156	evenement_climatique -79	vandalisme 56
#<وطل	evenement_climatique 70
#<وطي	blessure 138	collision -78	none -52	vol 66
#<وعا	collision 87
#<وعد	collision -45	dommage_materiel 75	incendie 73
#<وعش	bris_de_glace -57	vandalisme 117
#<وعط	collision 46
#<وعل	collision 165	evenement_climatique 78	none -93
#<وعم	collision 56	degats_des_eaux 79	none -42
#<وعن	bris_de_glace 92
#<وعو	autre 142	blessure -73	dommage_materiel -83
#<وغر	collision -45	degats_des_eaux 212	evenement_climatique 79	none -54	vandalisme -46	vol -45
#<وفا	degats_des_eaux 83
#<وفج	collision 99
#<وفر	degats_des_eaux -106	evenement_climatique 112
#<وفق	dommage_materiel 116	vol -63
#<وفي	degats_des_eaux 47	dommage_materiel 64	none -50	vol 59
#<وقا	vol 45
#<وقب	collision 82	degats_des_eaux 90
#<وقت	autre 86	evenement_climatique -69	incendie 56	none -62	vol 47
#<وقد	degats_des_eaux 40	vol 66
#<وقض	blessure 123
#<وقط	collision -80	dommage_materiel 164	none -66
#<وقل	collision 129	dommage_materiel -41	vandalisme 88	vol -63
#<وقي	dommage_materiel 61	vol 63
#<وكا	degats_des_eaux -52	evenement_climatique 71
#<وكت	collision -42	evenement_climatique 41	none -45
#<وكس	collision -45	none -43	vandalisme 128
#<وكم	collision 163	vandalisme -65
#<وكن	autre 44	collision 64	none -40	vandalisme -42
#<ولص	collision 142	vol -46
#<ولق	collision -68	vandalisme 131
#<ولل	collision 107	none -46
#<ولو	collision 107	dommage_materiel 59	evenement_climatique 43	none -73
#<ولي	collision 55	evenement_climatique 44
#<وما	collision 46	none -40
#<ومر	collision 64	dommage_materiel 68	vol -57
#<ومس	collision 82
#<ومش	collision 48	dommage_materiel 42
#<ومع	collision 78	vol 61
#<ومك	collision -43	dommage_materiel 78
#<ومل	vandalisme 47
#<ومن	collision 41
#<ومو	collision 91
#<ونز	dommage_materiel 86
#<ونس	collision 129	dommage_materiel -41	incendie 95	vol -42
#<ونع	blessure 65	dommage_materiel -43	none -58	vol 131
#<ونق	incendie 48
#<وها	collision 88
#<وهب	degats_des_eaux 97	evenement_climatique 51	incendie -40	none -65
#<وهذ	vol 79
#<وهر	vandalisme 51
#<وهو	blessure 91	none -57
#<وهي	none -48
#<ووا	collision 69
#<ووص	incendie 85
#<ووض	autre -74	blessure 144	dommage_materiel -40	evenement_climatique 40
#<ووق	degats_des_eaux 60
#<وول	degats_des_eaux 50
#<ويد	evenement_climatique 42	incendie 56
#<ويق	blessure 72
#<يا>	collision 100	dommage_materiel -42
#<يات	collision 49	degats_des_eaux 46	none 51	vandalisme -51
#<ياخ	collision -158	vandalisme 74	vol 163
#<يبد	collision -48	degats_des_eaux 87	none -42	vandalisme 95
#<يتا	collision 42
#<يتص	collision -57	dommage_materiel 71	none 131	vandalisme -46
#<يتض	collision -45	degats_des_eaux 64
#<يتع	bris_de_glace 60	degats_des_eaux -45
#<يتو	collision -47	degats_des_eaux -40	evenement_climatique 64	incendie 65
#<يجا	bris_de_glace 130	incendie 50	none -56
#<يجب	dommage_materiel -57	none 128	vol -50
#<يجر	collision -72	dommage_materiel 46	none -51	vol 67
#<يجي	collision 84	evenement_climatique 47
#<يحب	none -60	vandalisme 130	vol -55
#<يحت	blessure -56	dommage_materiel 230	incendie -44	none -87
#<يحد	autre 43	none 98
#<يحل	autre 136	collision -57	none -81	vandalisme -44	vol 97
#<يخر	collision -73	dommage_materiel -62	incendie -40	none -116	vandalisme 153	vol 111
#<يخل	dommage_materiel 149
#<يد>	collision -64	degats_des_eaux -42	none -62	vandalisme 155
#<يدا	vol 118
#<يده	degats_des_eaux 113	dommage_materiel -59
#<يدو	collision 56	degats_des_eaux 42
#<يدي	vol 52
#<يرج	blessure -45	collision 108	vol 87
#<يرح	blessure -57	dommage_materiel 53	vol 95
#<يرد	autre 89	dommage_materiel -43	none 101
#<يرض	degats_des_eaux 52	dommage_materiel 172	none -75
#<يري	degats_des_eaux 124
#<يسا	collision 93	none -98	vandalisme 116
#<يست	collision 128	none -43
#<يسر	autre 136	bris_de_glace 89	collision -61	none -40	vandalisme -62
#<يسم	collision 64	vandalisme 64	vol -40
#<يشر	collision -49	degats_des_eaux 110	dommage_materiel -44	none -95	vandalisme -52	vol 160
#<يشك	blessure 44	collision 48	none -61	vandalisme 82
#<يشو	vol 97
#<يصل	autre 148	blessure 75	collision -57	none -103
#<يضح	blessure 111	collision -61
#<يطا	dommage_materiel 122	none -52	vandalisme -54
#<يطف	incendie 65
#<يعت	autre 82	bris_de_glace 44	dommage_materiel -62
#<يعد	blessure 67	collision 83	degats_des_eaux 73	dommage_materiel -65	none -41
#<يعر	vol 102
#<يعط	collision 81	dommage_materiel -68	incendie -42	none 121	vol -46
#<يعم	degats_des_eaux 44
#<يعن	degats_des_eaux 48	vol 84
#<يغط	bris_de_glace -41	vandalisme 103
#<يغل	vol 42
#<يقد	blessure 80	incendie 70
#<يقط	blessure 55	degats_des_eaux 96
#<يقو	autre 42	collision 40	none -42
#<يلم	bris_de_glace 54	vol 67
#<يمك	bris_de_glace 43	none 64
#<يمل	vandalisme 71
#<ينا	blessure 42	none 69
#<ينت	degats_des_eaux 87	vandalisme 69
#<ينج	vandalisme -67	vol 122
#<ينز	degats_des_eaux 115
#<ينق	collision 43	vol 79
#<يوج	autre 87
#<يور	autre 96	blessure 65	none -78
#<يوق	collision 63	degats_des_eaux 90
#<يول	blessure 59
#<يون	none 100
#ءها>	collision 43	incendie 118
#اءت>	collision -78	dommage_materiel 101
#اءها	collision 43	incendie 118
#ابا>	collision 57
#ابات	vandalisme 48
#اباس	collision 80	dommage_materiel 71	none -48
#ابت>	dommage_materiel 51	incendie 115	none -42
#ابدا	none 142
#ابري	bris_de_glace 62	evenement_climatique 85
#ابس>	collision -43	vol 134
#ابع>	dommage_materiel 57
#ابغا	collision 176	evenement_climatique -72
#ابق>	collision -41	degats_des_eaux 55	dommage_materiel 66	none -44
#ابقا	blessure 132	bris_de_glace -55	collision -89	dommage_materiel 69	none -83
#ابل>	vol 49
#ابلا	collision -45	none -66	vandalisme 43	vol 105
#ابلغ	collision -47	none -46	vandalisme 80	vol 95
#ابله	dommage_materiel 40	incendie 44
#ابلي	collision -88	degats_des_eaux -50	dommage_materiel 279	incendie -47	none -88	vandalisme -42
#ابن>	vandalisme -48	vol 159
#ابنا	degats_des_eaux 240	dommage_materiel -50	evenement_climatique -57	none -47
#ابنت	blessure 45	dommage_materiel 119	none -48
#ابني	dommage_materiel 108	none -45
#ابه>	collision 49
#ابها	blessure 70	bris_de_glace 56	dommage_materiel -104	vandalisme 111	vol -44
#ابو>	dommage_materiel 59	incendie 52	none -49	vandalisme 74	vol -44
#ابوا	collision -41	degats_des_eaux -81	dommage_materiel -42	vandalisme 220	vol -63
#ابول	evenement_climatique 95
#ابون	collision -42	degats_des_eaux 56	dommage_materiel 62
#ابي>	vandalisme 42
#ابيح	vandalisme 188	vol -88
#ابيض	blessure -43	bris_de_glace -41	dommage_materiel 167	incendie -46	none -93	vandalisme -78
#ابيع	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
#ابين	bris_de_glace 59	dommage_materiel -55	none -82	vandalisme 150
#اتاي	blessure 169	collision -43	dommage_materiel -65	incendie -45	none -72	vol 91
#اتت>	collision 52	dommage_materiel 91
#اتذك	none 75
#اتش>	blessure 65	bris_de_glace -41	degats_des_eaux 51
#اتصل	collision 69
#اتف>	vol 58
#اتفه	collision 80
#اتفي	dommage_materiel 105	vol 44
#اتلف	degats_des_eaux 40	dommage_materiel 108	none -52
#اتم>	autre 248	collision -85	degats_des_eaux -53	dommage_materiel -67	none -76	vol 106
#اتمك	collision 75
#اتنا	bris_de_glace 57	collision 113
#اتني	blessure 121	bris_de_glace -44	collision -41	none -52
#اته>	none 58
#اتها	collision -42	incendie 102	vol 60
#اتهم	collision 139
#اتو>	dommage_materiel 44	vandalisme 49	vol -49
#اتور	autre 103	dommage_materiel 51	none -55
#اتوص	none 155
#اتي>	collision 49
#اتيح	autre 108	degats_des_eaux -56	vandalisme 49
#اتيز	blessure -44	collision -70	degats_des_eaux 56	dommage_materiel 88	incendie -44	none -63	vandalisme -49	vol 110
#اتيك	bris_de_glace -42	collision 82	degats_des_eaux -62	dommage_materiel 201	evenement_climatique -53	none -113	vandalisme -50
#اتين	collision -43	degats_des_eaux 77	none -41	vandalisme 119	vol -48
#اثاء	none 76
#اثاث	dommage_materiel 64	evenement_climatique 59
#اثر>	bris_de_glace 75	collision 57	vol -47
#اثنا	dommage_materiel 96
#اثني	none 76
#اثوا	degats_des_eaux 187	vol -40
#اثين	collision -72	dommage_materiel -43	none -82	vandalisme 164
#اجات	bris_de_glace 46	collision -98	vandalisme 58	vol 102
#اجاز	autre 95	none -50
#اجب>	autre 128	blessure 76	bris_de_glace 50	collision -89	dommage_materiel -46	none -47	vandalisme -61
#اجته	collision 77	dommage_materiel 98	vandalisme -63
#اجتي	none -51	vol 110
#اجد>	collision -64	vol 160
#اجر>	collision -78	dommage_materiel -41	incendie 92	none -44	vandalisme 116
#اجره	dommage_materiel 59
#اجري	blessure 103	degats_des_eaux -73	dommage_materiel -55	vandalisme 131
#اجز>	bris_de_glace 59	collision 168	none -40	vol -55
#اجع>	collision 134
#اجل>	collision 74	incendie 94	vol -79
#اجلي	evenement_climatique 59
#اجم>	collision -49	evenement_climatique 155	incendie 70	none -40
#اجها	evenement_climatique 91	vol 76
#اجهه	bris_de_glace 43	none -50	vandalisme 118	vol -43
#اجور	bris_de_glace -40	collision -138	none -114	vol 138
#اجي>	autre 55	bris_de_glace 112	evenement_climatique 41	none -60
#اجين	incendie 172
#احا>	none 65
#احات	collision -109	dommage_materiel 48	vandalisme 204	vol -55
#احب>	dommage_materiel 102
#احبت	dommage_materiel 157
#احبه	degats_des_eaux 45	dommage_materiel 76
#احبي	collision 46	dommage_materiel 95	none -44
#احت>	dommage_materiel 52	evenement_climatique 75	none -58
#احتا	autre 70
#احتر	incendie 174
#احتك	collision 172
#احدا	none -63	vandalisme 161
#احده	collision -53	none 42	vandalisme 80
#احذي	incendie 100
#احرق	blessure 135	collision -71	degats_des_eaux -43	dommage_materiel 100	none -79	vol -42
#احل>	blessure 151
#احلي	blessure 225	collision -57	dommage_materiel -46	none -52
#احمر	vandalisme 80
#احن>	dommage_materiel -46	incendie 164
#احنت	none -45	vandalisme 82	vol 64
#احنه	collision 58
#احه>	blessure 55
#احي>	none -57	vandalisme 52	vol 65
#اخا>	collision -72	none 140	vol 70
#اختف	none -54	vol 218
#اختي	dommage_materiel 70	incendie 47
#اخدو	collision 64	dommage_materiel -47	none -89	vandalisme -60	vol 111
#اخذ>	vol 44
#اخذت	vandalisme 63
#اخذو	vol 138
#اخر>	none 47
#اخري	collision 41
#اخضر	none -40	vandalisme 164
#اخله	evenement_climatique 81
#اخلي	dommage_materiel -43	incendie 76	none -84	vandalisme -45	vol 129
#اخمد	incendie 92
#اخي>	none 137
#ادار	collision 84
#ادتي	bris_de_glace 163	collision -79	degats_des_eaux 42	dommage_materiel -45	none -107
#ادث>	autre 44
#ادثه	collision 180
#ادرش	collision 91
#ادري	collision -47	dommage_materiel -44	none 107	vandalisme -60	vol 43
#ادشي	none 51
#ادلن	collision 73
#ادم>	collision 74	dommage_materiel -40
#ادمه	none -80	vol 127
#اده>	dommage_materiel 43	none -49	vandalisme 55
#ادو>	collision -76	dommage_materiel -45	evenement_climatique -41	none -60	vandalisme 160	vol 77
#ادوا	vol 58
#ادوس	degats_des_eaux 171	none -46
#اديا	collision 75
#ادير	bris_de_glace 56	collision -49	incendie 46
#اديك	collision 46
#ادين	collision 274	dommage_materiel -81	none -77	vandalisme -44
#اديه	incendie 94
#اديو	autre -41	blessure 125	bris_de_glace -42	none -60	vandalisme -76	vol 50
#اذا>	autre 68
#اذه>	none -48	vandalisme 149	vol -55
#اذهب	collision -86	vandalisme 169
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
#ارتب	bris_de_glace -53	dommage_materiel 150	none -50
#ارتج	collision 112
#ارتط	collision 78
#ارتف	autre 165	collision -86	dommage_materiel 62	none -103
#ارتن	dommage_materiel 122	none -47
#ارته	collision 181
#ارتي	none -46
#ارثه	degats_des_eaux 116	evenement_climatique 43
#ارج>	blessure 88	bris_de_glace -41	collision -46	degats_des_eaux 51	dommage_materiel -43	evenement_climatique 53	none -44
#ارجع	none -83	vandalisme 107	vol 45
#ارجه	vol 104
#ارجو	blessure 54
#ارح>	none 87
#ارحه	collision 71	dommage_materiel -43	none 97
#ارد>	bris_de_glace 133	collision 55	degats_des_eaux -72	vandalisme -88
#اردي	collision 134	dommage_materiel -47	none -104	vandalisme 124	vol -76
#ارز>	vandalisme 85
#ارسل	none 162
#ارش>	collision 188
#ارشو	collision 158	none -46
#ارشي	degats_des_eaux 87
#ارض>	none -43
#ارضي	degats_des_eaux 109	evenement_climatique 40
#ارط>	autre 190	collision -63	none -75	vol 69
#ارطه	bris_de_glace 146	degats_des_eaux -46	evenement_climatique 52	vandalisme -40
#ارع>	collision 84
#ارغ>	dommage_materiel -40	vol 131
#ارغه	autre 111	none -55
#ارف>	bris_de_glace 122	collision 78	evenement_climatique -73
#ارفي	collision -82	dommage_materiel -80	vandalisme 146
#ارقه	dommage_materiel -75	none -161	vandalisme 165	vol 70
#ارك>	blessure 168	collision -66	dommage_materiel -67	none -40	vandalisme 158	vol -58
#اركي	collision 41	degats_des_eaux 92
#ارم>	none -82	vandalisme 186
#ارمي	collision 53
#ارها	blessure 101	dommage_materiel -44	none -45	vandalisme 100	vol -56
#ارو>	vol 68
#اروا	blessure -57	bris_de_glace -66	incendie 132	vandalisme 132	vol -97
#اروت	collision -67	vandalisme 198	vol -50
#ارود	collision 44	evenement_climatique 114	vol -63
#اروط	autre 88	collision -53	dommage_materiel -70	none -66	vol 126
#اري>	none -48
#اريا	collision -51	incendie 47	vandalisme -42	vol 127
#اريت	blessure -51	collision -46	dommage_materiel -42	vandalisme -54	vol 187
#اريد	none 174
#ارير	collision 169
#اريس	autre -49	vol 158
#اريف	blessure 76
#اريك	dommage_materiel 163	none -68
#ارين	blessure -62	dommage_materiel 161
#اريه	vol 43
#اريو	dommage_materiel -44	vol 64
#اريي	collision 166	none -45
#ازا>	incendie 140
#ازال	none 69
#ازت>	dommage_materiel 107	none -46
#ازرق	collision 107	dommage_materiel -51	none 54	vandalisme -48	vol -48
#ازل>	collision 136
#ازله	blessure 131	collision -71
#ازما	bris_de_glace -52	collision -63	dommage_materiel 216	none 42	vandalisme -47	vol -47
#ازه>	dommage_materiel 50
#ازو>	collision -42	vol 136
#ازوت	blessure -63	bris_de_glace -44	collision -76	degats_des_eaux -50	dommage_materiel 97	incendie 145	none -84	vandalisme -74	vol 73
#ازوط	autre 114	collision -65	dommage_materiel -62	vandalisme 62
#اسا>	evenement_climatique 84	vandalisme -74	vol 105
#اساب	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
#اسات	bris_de_glace 49	dommage_materiel 63
#اسب>	bris_de_glace -42	dommage_materiel 99	incendie 63	none -40
#اسبا	collision 54
#اسبق	collision 59
#اسبو	autre 63
#استا	dommage_materiel 65	vandalisme 118
#استد	collision 77
#استر	autre 196	collision -98	none -85	vol 44
#استط	none 58
#استع	dommage_materiel 73	none -63	vandalisme -42	vol 96
#استف	none 176	vol -114
#استل	autre 123	collision -41	vol -45
#استم	none 58	vandalisme -41	vol 77
#استن	incendie 68
#استي	evenement_climatique 51
#اسطب	collision -57	evenement_climatique 110	none -54	vol 100
#اسعا	collision 66
#اسعه	vol 44
#اسف>	collision -40	none 100
#اسفل	dommage_materiel 83
#اسفي	evenement_climatique 89
#اسقط	dommage_materiel 142
#اسك>	vol 103
#اسل>	collision -66	dommage_materiel 80	vandalisme 151	vol -44
#اسم>	collision 57	none -48	vol 44
#اسما	evenement_climatique 61	incendie 83	none -40
#اسمن	blessure 53	degats_des_eaux -69	dommage_materiel -46	vandalisme 160	vol -59
#اسمه	evenement_climatique 82	none -40	vandalisme 102
#اسمي	blessure -40	collision -40	degats_des_eaux -52	dommage_materiel 111	evenement_climatique 131
#اسنا	autre 91	collision 40	none -52
#اسه>	bris_de_glace 62	collision 137	degats_des_eaux -70	none -52
#اسها	blessure -54	evenement_climatique 117
#اسو>	collision 70
#اسوب	dommage_materiel 147	incendie -40
#اسود	collision -47	degats_des_eaux 50	dommage_materiel -41	incendie 76	none -79	vandalisme 79
#اسور	collision 102	evenement_climatique -53
#اسي>	vol 55
#اسيا	collision 60
#اسيت	collision -76	dommage_materiel -46	incendie 75	vandalisme 109
#اسين	collision 100	evenement_climatique 51	none -64	vandalisme 43	vol -40
#اسيه	blessure 102	degats_des_eaux -49	vol 84
#اسيو	autre 128	dommage_materiel -44	none -86	vol 95
#اشا>	autre -46	blessure -43	bris_de_glace -70	collision 70	degats_des_eaux -70	dommage_materiel -156	evenement_climatique -105	none 307	vandalisme -91	vol -107
#اشار	collision 94
#اشتر	vol 77
#اشتع	collision -65	incendie 197
#اشجا	evenement_climatique 94
#اشرح	none 80
#اشره	none 43
#اشعر	vol 56
#اشغا	bris_de_glace 59	collision -51	dommage_materiel 168	none -55
#اشفت	collision 204	none -55	vandalisme -61
#اشه>	dommage_materiel 78	evenement_climatique 48	none -46	vandalisme 78
#اشور	collision -50	none -46	vandalisme 113	vol 50
#اشوك	collision 121
#اشي>	degats_des_eaux 41
#اصاب	dommage_materiel 41
#اصب>	bris_de_glace 41	collision 76
#اصبت	blessure 204
#اصبع	blessure 266	collision -77	dommage_materiel -106	none -128	vandalisme -45	vol -48
#اصتو	blessure 60	collision 153	vandalisme -61
#اصرح	blessure 56	collision -60	none 57	vandalisme 53
#اصص>	dommage_materiel -50	evenement_climatique 71	vandalisme 127	vol -49
#اصطد	collision 94
#اصفه	evenement_climatique 155
#اصق>	collision 77	incendie 57
#اصل>	collision 49	degats_des_eaux 65	none 48
#اصلا	dommage_materiel 81	vandalisme -49
#اصني	dommage_materiel 46	none 92
#اصه>	vandalisme 51
#اصها	dommage_materiel 44	vandalisme 91
#اصو>	blessure -47	bris_de_glace 127	vandalisme -44
#اصيب	none 71
#اضت>	blessure -41	degats_des_eaux 79	dommage_materiel 113	none -45
#اضر>	autre 146	blessure -49	bris_de_glace -45	collision -44	evenement_climatique 143	none -55	vol -50
#اضرا	autre 83	degats_des_eaux 43	none -48
#اضطر	autre 99	degats_des_eaux 59	evenement_climatique -54
#اضه>	blessure 193	dommage_materiel -44
#اضي>	none 64
#اضيه	blessure 46	none 135
#اطا>	blessure 116	collision -75	degats_des_eaux -51	dommage_materiel -47	evenement_climatique 78	incendie 84
#اطري	dommage_materiel -49	evenement_climatique -40	incendie 152	none -65	vandalisme -41	vol 88
#اطع>	collision 75	vandalisme 66
#اطفا	incendie 46
#اطلب	autre 41	none 56
#اطلس	degats_des_eaux 128
#اطم>	evenement_climatique 59	none -45	vandalisme 112
#اطه>	blessure 45	degats_des_eaux 84	none -59	vandalisme -66	vol 81
#اطور	autre 81	dommage_materiel -49	evenement_climatique 41
#اطي>	autre 170	blessure 93	collision -72	none -101	vandalisme -44
#اطيم	vandalisme 109	vol -59
#اظن>	none 88
#اعات	collision -74	degats_des_eaux -57	evenement_climatique 89	none -57	vol 197
#اعبر	collision 96
#اعت>	autre 226	collision -54	degats_des_eaux 43	dommage_materiel -47	none -91
#اعتر	collision 58	dommage_materiel 61
#اعد>	collision -52	degats_des_eaux 72	vol 90
#اعده	none 49	vandalisme 48
#اعرف	autre 79	vandalisme 65	vol -59
#اعس>	blessure -41	none -45	vol 75
#اعسي	evenement_climatique 122	none -41	vandalisme -47	vol 107
#اعصا	collision -43	evenement_climatique 105
#اعطت	collision 83
#اعطي	collision 68	vol 94
#اعقه	evenement_climatique 209
#اعل>	collision 149	dommage_materiel 85	vandalisme -96
#اعلم	bris_de_glace 50
#اعمل	collision 41
#اعند	collision 114	none -57	vandalisme 42
#اعو>	autre 43	collision 85	degats_des_eaux 87	none -45	vol -46
#اعي>	blessure 54	vandalisme -48
#اعيط	collision 79	incendie 54	none -46
#اعيه	vol 62
#اغا>	none -130	vandalisme -53	vol 278
#اغرق	degats_des_eaux 57	evenement_climatique 105	none -50
#اغلا	collision -56	evenement_climatique 56	none -43	vol 127
#اغلق	bris_de_glace 86	collision -50	degats_des_eaux 44	incendie 46
#اغه>	dommage_materiel 80	none -87	vandalisme 112	vol -51
#اغي>	vol 90
#افاب	degats_des_eaux 163	dommage_materiel 78	none -63
#افاك	none 42
#افذ>	evenement_climatique 83	vandalisme 52
#افذه	bris_de_glace 102
#افر>	collision -46	degats_des_eaux 153	dommage_materiel 65	evenement_climatique -73
#افرا	evenement_climatique 223	none -43
#افرغ	none -46	vandalisme 43	vol 132
#افرو	blessure 175	collision -136	dommage_materiel 163	evenement_climatique -42	none -88	vandalisme -60	vol -70
#افري	autre 57	collision 198	none -73	vol -45
#افسد	degats_des_eaux 64	evenement_climatique 84
#افعل	collision -46	none 101	vol 75
#افعه	collision 54	vol 63
#افق>	none 157
#افهم	autre 105
#افو>	degats_des_eaux 93	vol 72
#افون	collision -73	degats_des_eaux 269	incendie -131	none -40
#افي>	bris_de_glace 48
#افيا	vol 54
#افيه	incendie 83
#اقام	autre 45	incendie 76
#اقبه	blessure 78
#اقتح	vandalisme 71
#اقتل	bris_de_glace 44	evenement_climatique 82
#اقدر	blessure 274	collision -115	dommage_materiel -42	none -252	vandalisme -61	vol 59
#اقدم	vandalisme 47
#اقف>	collision 77
#اقفا	autre 44	collision 54
#اقفه	collision 113	incendie 56	none -81
#اقلي	blessure 64
#اقه>	autre 46
#اقوا	none -63	vol 178
#اقي>	autre 44
#اقيت	collision 82	none -48
#اقيه	autre -46	bris_de_glace 209	collision -55	degats_des_eaux -54	dommage_materiel -89	incendie 59	none -219	vandalisme -74	vol -82
#اكاد	bris_de_glace 77	collision -70	incendie 60
#اكاف	evenement_climatique 152
#اكان	bris_de_glace 68	degats_des_eaux -46	evenement_climatique 71
#اكاي	none 61
#اكب>	collision 98	none -47	vandalisme 58
#اكبه	collision 65
#اكتش	bris_de_glace 57
#اكثر	degats_des_eaux 84	none -48
#اكد>	blessure 54	collision -76	none 146
#اكش>	autre 49	vol 53
#اكشي	dommage_materiel 42
#اكل>	none -51
#اكله	collision -47	incendie 107
#اكم>	evenement_climatique 42	none 65
#اكن>	collision 41	degats_des_eaux 93
#اكه>	bris_de_glace 71	dommage_materiel -63	evenement_climatique 99	none -99	vandalisme -43
#اكوا	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#اكور	collision 95	degats_des_eaux 55
#اكيد	none 149
#اكين	degats_des_eaux 52	dommage_materiel 67	incendie 107	none -66
#الا>	none 42
#الاب	collision -46	dommage_materiel 79	none -48	vandalisme 97	vol -40
#الات	collision 124
#الاث	none 48
#الاج	collision -83	none 92	vandalisme 120	vol -160
#الاخ	none 52
#الاد	autre 157	none -85
#الاش	none -40	vandalisme 73
#الاص	dommage_materiel 148	none -45	vol -40
#الاض	none -49	vandalisme 60
#الاط	incendie 45
#الاع	collision 55	evenement_climatique 49
#الاغ	vol 132
#الاف	collision -52	none -71	vandalisme -42	vol 233
#الاق	collision -71	none -47	vol 159
#الاك	dommage_materiel -53	incendie 61	none 81
#الال	degats_des_eaux 56	dommage_materiel 45	evenement_climatique 67	incendie -42	none -56
#الاو	dommage_materiel 45	none -41
#الاي	collision 58
#الب>	autre 68	vandalisme -56
#البح	autre 40	blessure 62	none -42
#البخ	blessure 113	collision -88	dommage_materiel -60	incendie 161	none -47	vol -47
#البد	evenement_climatique 70	none -40	vol 110
#البر	evenement_climatique 48	none -54
#البز	collision -58	vol 170
#البس	blessure -49	collision 106	dommage_materiel 122	none -61
#البص	collision 49	vol 104
#البط	blessure 57	none -45
#البغ	dommage_materiel -42	evenement_climatique 211	none -76	vol -40
#البق	collision -46	evenement_climatique 187
#البك	blessure 92	collision -58	degats_des_eaux 42	dommage_materiel 122	none -77	vandalisme -41
#البل	degats_des_eaux 52	none -45
#البن	dommage_materiel 54	none -76	vol 40
#البه	evenement_climatique 67	vol 60
#البي	none -46
#التا	autre 71
#التب	blessure 61	dommage_materiel -42	evenement_climatique 65
#التح	autre 73	bris_de_glace 53	dommage_materiel 52	vol -48
#التد	blessure 206	collision -54	degats_des_eaux 46	dommage_materiel -70	none -48
#التر	blessure 47
#التس	collision -41	incendie 40	vol 145
#التص	collision -50	dommage_materiel 75	vol 52
#التع	none 73
#التف	collision 53	evenement_climatique 43
#التق	collision 53	evenement_climatique 47
#التك	autre 139	none -107	vol -58
#التل	collision -43	dommage_materiel 74
#التم	autre 170	degats_des_eaux 99	dommage_materiel -65	none -157
#التن	collision 51	degats_des_eaux 69	dommage_materiel -51	none -46	vandalisme 61	vol -47
#الته	blessure 62	collision -52	dommage_materiel -40	incendie 110	none -50	vol 47
#التي	dommage_materiel 43
#الث>	degats_des_eaux 46
#الثل	evenement_climatique 56
#الثم	dommage_materiel 104	none 53	vol -65
#الثه	collision 79
#الجب	degats_des_eaux 55	dommage_materiel 57	none -44
#الجد	none -40
#الجز	bris_de_glace 97
#الجل	autre 40	blessure 62	collision -45	evenement_climatique -42	none -55	vol 102
#الجن	collision 78	none -48	vandalisme 61
#الجه	bris_de_glace 66	dommage_materiel 40
#الجو	blessure 50	collision -42
#الجي	blessure 41
#الحب	collision 42	none -73	vol 132
#الحج	autre 45	collision -45	dommage_materiel -44	none -43	vandalisme 155	vol -43
#الحر	bris_de_glace 78	none -44
#الحس	autre 69	dommage_materiel -43	evenement_climatique 43
#الحص	incendie 142
#الحف	blessure 115	dommage_materiel -119	vandalisme 86	vol -48
#الحق	collision -77	none -44	vandalisme 50	vol 116
#الحل	dommage_materiel 115	none -53
#الحن	degats_des_eaux 189	evenement_climatique -94	none -83	vandalisme 80	vol -76
#الحو	collision -48	dommage_materiel 62	none -51
#الخا	degats_des_eaux 53
#الخب	collision -40	vol 54
#الخد	incendie 41
#الخر	dommage_materiel 62	evenement_climatique 65
#الخز	bris_de_glace 53	collision -66	degats_des_eaux 57	dommage_materiel 77	incendie -44	none -63
#الخس	collision -41	evenement_climatique 80	vandalisme 58	vol -47
#الخش	degats_des_eaux 65	none -44
#الخص	none -84	vandalisme 217	vol -127
#الخض	autre 72	collision 81	none -46
#الخط	none 69
#الخل	collision 49
#الخن	collision 262	dommage_materiel -40	vandalisme -58	vol -124
#الخو	collision 71	degats_des_eaux 59	dommage_materiel -44	evenement_climatique 47	incendie -78	none -49
#الخي	collision -48	degats_des_eaux 49	vol 42
#الد>	blessure 57
#الدت	blessure 51
#الدج	collision -45	dommage_materiel 104	evenement_climatique 40	none -61
#الدخ	incendie 128
#الدش	bris_de_glace 123	degats_des_eaux 51
#الدل	blessure -44	collision -52	dommage_materiel -42	evenement_climatique 144	none -80	vandalisme 79	vol -42
#الدم	vol 50
#الده	bris_de_glace 73	dommage_materiel -43	none -57	vandalisme 76	vol 46
#الدي	incendie 73
#الذر	blessure 40	bris_de_glace 50	degats_des_eaux 49	dommage_materiel -54
#الذه	bris_de_glace 42	vol 91
#الذي	collision 66
#الرا	collision 44
#الرب	blessure 60
#الرج	blessure 63	collision 62	dommage_materiel -40
#الرح	autre 155	collision -100	none -56	vol 60
#الرخ	degats_des_eaux -71	dommage_materiel 182	incendie 62	none -42
#الرس	blessure 84
#الرش	degats_des_eaux 136	incendie -119	vandalisme 51
#الرص	blessure -58	collision 211
#الرط	collision -56	degats_des_eaux 147
#الرع	evenement_climatique 202
#الرف	blessure -62	degats_des_eaux -47	dommage_materiel 242	incendie 57	none -47	vol -65
#الرق	vol 57
#الرك	vandalisme 67
#الرم	autre 44	bris_de_glace 69	incendie 106	none -73
#الرو	dommage_materiel 44	none -76	vandalisme 84
#الري	evenement_climatique 131	none -54
#الزا	bris_de_glace 241	collision -49	none -60
#الزب	collision -61	dommage_materiel 42	incendie 74	vandalisme 66
#الزج	bris_de_glace 149
#الزر	degats_des_eaux 48
#الزل	bris_de_glace 96	degats_des_eaux 87	dommage_materiel -78
#الزم	bris_de_glace -47	collision -46	dommage_materiel 240	incendie -52
#الزن	degats_des_eaux 55	vandalisme 121
#الزه	bris_de_glace 258	dommage_materiel -48	none -63	vol -46
#الزو	autre 47	collision 45	dommage_materiel -48	vol 54
#الزي	blessure 74	collision 55
#الست	dommage_materiel 50	incendie 139
#السج	degats_des_eaux 84
#السخ	bris_de_glace 118	degats_des_eaux 62	dommage_materiel -41
#السد	blessure -50	collision -54	degats_des_eaux -53	evenement_climatique 162	incendie 84	none -52	vandalisme -44	vol -61
#السط	evenement_climatique 96	none -41
#السع	blessure 88	collision -106	incendie 105
#السف	autre 85	dommage_materiel -40	incendie 42	none -55
#السق	evenement_climatique 42
#السك	collision 47	none -56
#السم	blessure 47	dommage_materiel 82	none -67
#السن	autre 77	collision -57	incendie 51
#السو	vol 44
#الشا	none -52
#الشب	collision 52	vol 99
#الشت	degats_des_eaux 111	evenement_climatique 57	none -45
#الشج	evenement_climatique 182	none -47
#الشع	collision 80	incendie 125	vandalisme -67
#الشف	evenement_climatique 66	incendie 63
#الشق	degats_des_eaux 45	dommage_materiel 55	none -45
#الشك	collision -44	none -43	vol 179
#الشم	collision -41	evenement_climatique 88	incendie 75
#الشه	vol 41
#الشو	degats_des_eaux 124
#الشي	autre 53	incendie 46
#الصا	degats_des_eaux 48
#الصح	collision -42	degats_des_eaux 81	vol 66
#الصخ	collision -42	dommage_materiel 76	evenement_climatique 114
#الصد	dommage_materiel 64	none -59
#الصر	degats_des_eaux 119
#الصغ	incendie 41
#الصف	collision 165	none -127	vandalisme -44	vol 57
#الصن	bris_de_glace 44	degats_des_eaux 48	none -56	vol 69
#الصو	incendie 49
#الصي	degats_des_eaux -41	dommage_materiel 111	vol 63
#الضا	autre 48	blessure 85	dommage_materiel -50	none -46	vol 44
#الضب	collision 40	evenement_climatique 44	none 45
#الضر	incendie 52	vandalisme 96	vol -45
#الضل	blessure 200	dommage_materiel -58	vandalisme -101	vol -69
#الضو	dommage_materiel 42
#الضي	evenement_climatique 81	none -49	vol -47
#الطا	none -40
#الطر	collision 70
#الطل	incendie 60	vandalisme 80
#الطم	dommage_materiel -90	none -70	vandalisme 168	vol 105
#الطن	blessure 93
#الطي	autre 50	incendie 72	none -57
#الظل	blessure 97
#الظه	none 64
#العت	dommage_materiel -50	vol 145
#العج	collision 42	dommage_materiel 49	evenement_climatique 66	none -44
#العد	evenement_climatique 44	vandalisme -43
#العر	dommage_materiel 60
#العس	collision 65	dommage_materiel -41	vol 42
#العص	blessure 69	collision -72	degats_des_eaux 98	evenement_climatique -60	none -45
#العط	dommage_materiel 79	vol 75
#العظ	blessure 81	collision 56	degats_des_eaux -67	dommage_materiel 47	evenement_climatique 50	none -75	vandalisme -51	vol -67
#العف	degats_des_eaux 113
#العق	autre 178	dommage_materiel -59	none -48	vol -56
#العل	vandalisme 58
#العن	collision -55	dommage_materiel -54	none -84	vandalisme 41	vol 159
#العو	blessure 79	collision -57
#العي	autre 57	bris_de_glace 69	dommage_materiel 58
#الغا	incendie 88
#الغر	collision -48	none -45
#الغس	collision -60	degats_des_eaux 41	dommage_materiel 116	vol -48
#الغط	blessure 146	vandalisme -69
#الغل	collision 228	none -119
#الغو	none 162
#الغي	autre 141
#الف>	collision 64
#الفا	collision 62
#الفج	collision 43
#الفخ	blessure 99
#الفق	blessure -41	collision 235	degats_des_eaux 68	dommage_materiel -156	vandalisme -48	vol -44
#الفل	autre 79	none -56	vol 58
#الفن	autre 178	blessure 80	collision -130	dommage_materiel -50	none -98
#الفو	collision 55	degats_des_eaux 45
#الفي	bris_de_glace 63	none -52	vandalisme 51
#القا	degats_des_eaux 69
#القب	bris_de_glace 50	collision -63	dommage_materiel -58	none -143	vandalisme 119
#القد	blessure 62	collision 53	degats_des_eaux 48	none -67
#القر	autre 41	blessure -40	evenement_climatique 81
#القس	autre 139	collision 84	dommage_materiel -46	none -108	vandalisme -44	vol -58
#القص	evenement_climatique 89
#القض	collision -49	vandalisme 93	vol 72
#القط	autre 76	none -41
#القف	collision -43	vandalisme 77	vol 48
#القل	collision -99	degats_des_eaux 61	dommage_materiel 101	none -75	vandalisme 86
#القم	collision 91	incendie 88
#القن	autre 83	blessure 63	collision -51	dommage_materiel -43	incendie 61	none -68
#القه	dommage_materiel 83
#القو	collision -73	degats_des_eaux -57	none 188	vandalisme 128	vol -91
#القي	blessure 101	collision -40	degats_des_eaux 65	none -52	vandalisme -46
#الك>	collision -59	dommage_materiel 211	none -57	vandalisme -54
#الكا	none -50
#الكب	dommage_materiel 78
#الكت	degats_des_eaux 56	dommage_materiel 55	none -58	vandalisme 119	vol -56
#الكر	none -49
#الكس	blessure 84	dommage_materiel 56
#الكل	collision 44	dommage_materiel 54
#الكم	blessure -51	collision -64	dommage_materiel 96	none 75
#الكن	degats_des_eaux 64	dommage_materiel 140	none -122	vandalisme 40	vol -89
#الكه	incendie 40
#الكو	none -41
#الكي	collision -42	dommage_materiel -46	incendie 80	none -74	vol 88
#اللا	collision -45	degats_des_eaux 113	dommage_materiel 140	incendie -48	none -62
#اللص	vol 145
#الم>	collision 57
#الما	degats_des_eaux 88
#المج	degats_des_eaux 47	dommage_materiel 84	incendie 90	none -40
#المخ	none -44	vol 59
#المد	blessure 44
#المز	bris_de_glace 54	none -66	vol 156
#المش	dommage_materiel 151	none -62
#المص	autre 53	blessure 98	none -73
#المض	degats_des_eaux -60	evenement_climatique 239	none -71	vandalisme -83
#المظ	evenement_climatique 185	incendie 41	none -59
#المغ	vandalisme 51
#المف	autre 103	collision -109	degats_des_eaux -42	dommage_materiel -40	none -116	vol 165
#المق	vandalisme 91
#المك	dommage_materiel 66
#المن	none -61
#المه	dommage_materiel 70	vol -44
#النج	collision -72	degats_des_eaux 58	dommage_materiel 191	none -71	vandalisme -40
#النح	collision -56	degats_des_eaux -41	none -73	vol 260
#النخ	collision -57	dommage_materiel -47	evenement_climatique 195
#النز	collision -40	evenement_climatique 93
#النس	evenement_climatique 80	incendie 49
#النص	none 64
#النض	autre 131	blessure -77	bris_de_glace -58	collision -87	degats_des_eaux -61	dommage_materiel 229	evenement_climatique -54	incendie -44	none -196	vandalisme -78	vol -85
#النظ	autre 127	collision -50	dommage_materiel -95	vandalisme -75	vol 109
#النع	collision 71	degats_des_eaux 48	vol 44
#النف	collision 72	dommage_materiel 94	none -59
#النق	bris_de_glace 50
#النم	bris_de_glace 92
#النه	dommage_materiel 40
#النو	degats_des_eaux 42	none 111
#الني	incendie 73
#اله>	degats_des_eaux 53	none -41
#الهب	blessure -47	collision 108	dommage_materiel 128	none -80	vandalisme -61	vol -58
#الهل	blessure 148	collision -50	dommage_materiel -54
#الهم	collision -54	dommage_materiel 97	none -48	vandalisme -58	vol 143
#الهي	collision 118
#الوا	bris_de_glace 43	evenement_climatique 60
#الوج	collision 139	degats_des_eaux -60	dommage_materiel -42	incendie 72
#الوح	evenement_climatique 74
#الود	collision 48
#الور	collision 53	none -43
#الوس	collision 65	dommage_materiel -59	vandalisme 101
#الوص	autre 158
#الوط	vol 52
#الوع	blessure -41	degats_des_eaux 177
#الوق	incendie 48
#الوك	autre 156	none -75	vandalisme -43
#الول	blessure 90
#الون	degats_des_eaux 102
#الوي	bris_de_glace -55	collision -88	dommage_materiel 212	evenement_climatique -52	incendie -40	none -67	vandalisme 59	vol -81
#اليا	autre 60	collision -47	none -66	vol 106
#اليد	blessure 70	vol 49
#اليز	blessure -44	collision -117	dommage_materiel -49	none -40	vandalisme -42	vol 325
#اليس	collision 46
#اليط	collision -47	degats_des_eaux 179	dommage_materiel 104	evenement_climatique -66	none -47	vol -55
#اليك	collision -56	degats_des_eaux -40	vol 152
#اليل	autre 191	dommage_materiel -46	none -60
#اليم	collision 157	none -48
#الين	blessure 48	collision 103	degats_des_eaux 126	none -99
#اليه	dommage_materiel 91	none -60	vol 41
#اليو	none 68
#امام	bris_de_glace 49
#امان	collision 73	evenement_climatique 143
#امبا	collision -51	dommage_materiel 78	evenement_climatique 82	none -57
#امبي	incendie 52
#امتد	collision -57	incendie 154
#امر>	none 76
#امره	collision 50	degats_des_eaux 79
#امس>	none 55
#امسك	collision 126	dommage_materiel -61	none -84	vandalisme -77	vol 130
#امسه	none 139
#امشي	blessure 160	none -65
#امطا	degats_des_eaux -82	evenement_climatique 244	none -49
#امع>	autre -41	blessure 169	bris_de_glace -46	collision -161	dommage_materiel -74	incendie 126	none -113	vandalisme -47	vol 86
#امعي	vol 88
#امل>	none -47
#املا	bris_de_glace 73	degats_des_eaux -59	evenement_climatique 59
#املك	vandalisme 48
#امله	dommage_materiel 46	none -41
#املي	vandalisme 97
#امن>	vandalisme 48
#امنه	none 102
#امني	vol 154
#امه>	collision 47
#امو>	incendie 70
#اموا	vol 57
#اموس	bris_de_glace 44	dommage_materiel -63	incendie 126
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
#انتا	degats_des_eaux 64	vol 99
#انتب	bris_de_glace -48	collision 103	dommage_materiel -56	none 48	vandalisme -70
#انتر	none -69	vandalisme 170
#انتظ	none 145
#انتف	degats_des_eaux 94	evenement_climatique -60	incendie 131
#انتق	degats_des_eaux -86	dommage_materiel -43	incendie 52	none -41	vandalisme 137
#انتو	collision 87	dommage_materiel 49	evenement_climatique -89
#انتي	blessure 49	degats_des_eaux -56	evenement_climatique 97	incendie -54	vandalisme 86
#انجز	collision 79
#انجل	none 104
#انحر	collision 78
#اندا	bris_de_glace 171	evenement_climatique -43	none -73	vandalisme 66	vol -70
#اندل	incendie 105
#اندي	collision -74	degats_des_eaux 65	none -40	vandalisme 64	vol 48
#انذا	evenement_climatique 47	vol 87
#انز>	degats_des_eaux 183
#انزل	blessure 57
#انس>	collision 58	dommage_materiel 74
#انسا	none 52	vol 60
#انسي	dommage_materiel -49	evenement_climatique 60	incendie 97	none -50
#انش>	bris_de_glace -54	collision 73	degats_des_eaux 63	dommage_materiel -75	evenement_climatique -103	incendie 61	none 124	vandalisme -81	vol -68
#انص>	collision 48
#انطه	incendie 144	vol -41
#انطي	blessure 70	collision -72	vandalisme 53
#انع>	collision -74	none -40	vol 109
#انغر	collision 89	dommage_materiel -42
#انفج	degats_des_eaux 85
#انفص	bris_de_glace 67	degats_des_eaux 107
#انقط	dommage_materiel 192	none -53
#انقل	collision 206	dommage_materiel 55	none -76	vandalisme -62	vol -45
#انكس	blessure 54	bris_de_glace 60	none -41
#اننا	evenement_climatique 79
#انني	blessure 45	collision 71
#انه>	dommage_materiel 59
#انها	blessure 54	evenement_climatique 49	none -60
#انو>	dommage_materiel 67	none -52
#انوا	degats_des_eaux 71
#انوت	degats_des_eaux 76	none -44
#انور	bris_de_glace 167
#انون	autre 106	blessure 86	none -43
#انوي	vol 168
#انيت	collision 57
#انير	blessure -57	collision 53	evenement_climatique -78	vandalisme -64	vol 145
#انيس	autre 43	collision -48	dommage_materiel 76	none -42	vandalisme 48	vol -44
#انيك	autre 67	collision -53
#انين	collision 85	none -52	vandalisme 79
#انيه	incendie 74
#انيو	degats_des_eaux 234	evenement_climatique -43
#اها>	incendie 82	none -42	vol 54
#اهش>	none 96	vol -42
#اهم>	evenement_climatique 58
#اهمو	collision 156	none -40	vandalisme -41
#اوب>	dommage_materiel 40	none -41	vol 59
#اوتو	collision 156	dommage_materiel 120	none -117	vandalisme -43
#اود>	none 50	vandalisme 44	vol -58
#اور>	collision -68	degats_des_eaux 67	none -68	vandalisme 84
#اورا	collision 110	dommage_materiel 49	none -45
#اوره	dommage_materiel 40	evenement_climatique 43
#اوز>	collision 141
#اوش>	collision 239	dommage_materiel -43	none -96	vandalisme -64	vol -40
#اوصل	collision 66	incendie 100
#اوطو	degats_des_eaux -46	dommage_materiel 156	vol -44
#اوقع	collision 62	degats_des_eaux -45	dommage_materiel 59	none -47
#اوقف	none 75
#اولت	collision 138	vol -46
#اوله	bris_de_glace 69	none -47	vandalisme -47	vol 98
#اولو	collision -72	none -92	vandalisme -69	vol 261
#اون>	collision 67
#اوني	collision 58	degats_des_eaux 55	incendie -55
#اوه>	none -46	vol 90
#اوها	collision -51	vol 101
#اوهم	none -79	vol 134
#اوي>	collision 128	degats_des_eaux 58	none -51
#اويه	bris_de_glace 105	collision -96	incendie 131	none -71	vandalisme -51	vol 79
#ايا>	collision 40
#ايات	collision 58	vandalisme 119	vol -63
#ايام	blessure 46	none 91
#ايت>	collision 70	dommage_materiel -42	evenement_climatique 85	none 81	vandalisme -40	vol -52
#ايج>	collision -43	none -52	vol 108
#ايجي	none -72	vandalisme -43	vol 187
#ايح>	collision 60	none -55	vol 87
#ايحه	evenement_climatique 45	incendie 51
#ايد>	collision 42	evenement_climatique 46	incendie -42	none -53
#ايده	collision 93	dommage_materiel -60	evenement_climatique 98
#ايدي	collision 67	none -42	vol 41
#اير>	incendie 40	vandalisme 49
#ايره	autre 88	dommage_materiel 40	none -48	vol 41
#ايري	degats_des_eaux 59
#ايز>	bris_de_glace 87	collision 47	evenement_climatique 51
#ايسر	collision 101
#ايض>	collision -41	degats_des_eaux 87	dommage_materiel -47	incendie -44	none -41	vandalisme 109
#ايضا	autre 112	collision 41	none -115
#ايط>	degats_des_eaux 95	dommage_materiel 66	vandalisme -47
#ايطا	autre 164	collision -88	dommage_materiel -89	incendie 113	none -93	vandalisme -49
#ايع>	autre 55
#ايق>	collision 44
#ايقه	collision 96
#ايلت	dommage_materiel 172	none -61	vandalisme -50
#ايله	dommage_materiel 179	none -63
#ايم>	collision -95	vandalisme 41	vol 165
#ايما	evenement_climatique 47
#ايمن	collision 82
#ايمه	collision 106	degats_des_eaux 56	none -41
#ايمو	collision -52	dommage_materiel -53	evenement_climatique 88	vol 120
#اينا	degats_des_eaux 53
#اينت	dommage_materiel 87
#اينش	dommage_materiel -40	none 156	vandalisme -44
#ايه>	vol 56
#ايي>	incendie 47	vandalisme 54
#اييا	collision -58	dommage_materiel 152	none -55
#اييه	none 51	vol 89
#باء>	degats_des_eaux 66
#بابا	bris_de_glace 44	degats_des_eaux 72	dommage_materiel -46
#بابه	collision 73	degats_des_eaux 84	evenement_climatique -57
#بابي	none -63	vandalisme 154
#بات>	none -44
#باحا	none 65
#باخ>	blessure 104	incendie 46
#باد>	bris_de_glace 113	collision -41	vol 56
#بادل	collision 147
#باذي	collision 60
#بار>	autre 119	degats_des_eaux -45	none -100	vol 127
#بارا	evenement_climatique 60
#بارب	bris_de_glace 183
#بارح	none 92
#بارش	collision 158	none -46
#بارك	blessure 40	degats_des_eaux 67	vol -42
#باري	vol 72
#باس>	collision 58	dommage_materiel 60	none -44
#باسب	autre 391	collision -44	dommage_materiel -78	none -189	vol -76
#باسم	collision -52	dommage_materiel -56	none -114	vandalisme 296	vol -68
#باش>	dommage_materiel 42	none -56	vandalisme 43
#باط>	autre 42	blessure 142	collision 40	dommage_materiel -46	none -46
#باعي	blessure 108	bris_de_glace 78	collision -76	dommage_materiel -56	incendie 103	none -75
#باغه	dommage_materiel 80	none -87	vandalisme 112	vol -51
#باغي	dommage_materiel 43
#باق>	blessure 77	collision -40	degats_des_eaux 42	incendie 51
#باقي	autre 49	collision 42
#باك>	none -47	vandalisme 66
#بال>	autre 122	collision 46	dommage_materiel -41	evenement_climatique 58	none -86	vol -83
#بالا	collision -44	dommage_materiel 80	vandalisme 147
#بالت	blessure 42	none 48
#بالج	bris_de_glace 86	vol 41
#بالح	vandalisme 121	vol -54
#بالخ	collision -75	dommage_materiel 130	none -60	vandalisme -42	vol 87
#بالر	collision -42	dommage_materiel -57	evenement_climatique 124	incendie 70	vandalisme 84	vol -50
#بالز	blessure 87
#بالس	blessure -41	collision 94	incendie 46	vol -40
#بالش	bris_de_glace 60	collision 91
#بالص	collision -75	dommage_materiel 70	vandalisme 76
#بالض	dommage_materiel 57	incendie -45	none 72
#بالط	bris_de_glace 63	dommage_materiel -40	evenement_climatique -54	none 83
#بالع	autre 41	blessure 42	incendie -70	vandalisme 48
#بالغ	none -45	vandalisme 121
#بالف	collision 71	dommage_materiel -60	vandalisme 57
#بالق	degats_des_eaux 72	dommage_materiel -40
#بالك	bris_de_glace 48	collision -78	incendie 53	none -67	vandalisme 79
#بالل	none -64	vol 113
#بالم	none -48	vandalisme 138
#بالن	collision 52	dommage_materiel 45	none -77	vandalisme -54	vol 98
#باله	blessure 61	dommage_materiel -48	incendie 71	none -65	vol -42
#بالو	blessure -47	degats_des_eaux 195
#بان>	vandalisme 91
#بانا	autre 173	dommage_materiel -51
#بانه	blessure 108	collision -103	degats_des_eaux 99	dommage_materiel 47	none -57	vandalisme -52	vol -52
#بانو	bris_de_glace 139	dommage_materiel -42	none -54	vol 50
#باني	degats_des_eaux 146
#باه>	collision 46
#باي>	collision 65	evenement_climatique 91
#بايع	vol 40
#بايي	incendie 77
#بتسر	collision -40	degats_des_eaux 142
#بتنا	evenement_climatique 58	incendie 105
#بتني	collision 67
#بتها	autre 45	bris_de_glace 40	collision 45	degats_des_eaux -42
#بتي>	dommage_materiel 63
#بثلا	vol 86
#بجان	collision 52
#بجوج	vol 47
#بحاج	collision 112
#بحال	bris_de_glace 49
#بحث>	collision -80	dommage_materiel 131	vol 86
#بحجم	evenement_climatique 146
#بحر>	autre 49	blessure 88	evenement_climatique 41	none -45	vol -40
#بحي>	vol 107
#بحير	dommage_materiel 82	evenement_climatique 63	none -54	vol -55
#بخاخ	degats_des_eaux 46	incendie 41	none -44	vandalisme 61
#بخار	blessure 225	collision -127	degats_des_eaux -55	dommage_materiel -90	incendie 68
#بدات	incendie 81
#بداو	vandalisme 52
#بدرا	collision 55	dommage_materiel 56	none -42	vandalisme -65	vol 73
#بدل>	blessure -42	bris_de_glace 170	dommage_materiel -73
#بدني	degats_des_eaux 42	dommage_materiel 103	evenement_climatique -83
#بدو>	collision -48	degats_des_eaux 76	vandalisme 85
#بدون	dommage_materiel 93	evenement_climatique 115	vandalisme -51	vol -49
#برا>	autre 83
#برات	collision -40	degats_des_eaux 139	dommage_materiel -43	none -85	vol 54
#براد	collision -82	dommage_materiel 87	vandalisme -41	vol 126
#براي	vandalisme 50
#برد>	bris_de_glace 62	evenement_climatique 127	none -43
#برشي	collision 45
#برق>	collision -66	dommage_materiel 59	evenement_climatique 212	none -76
#بركا	blessure -42	bris_de_glace -40	collision -70	incendie 134	none -46	vandalisme -47	vol -46
#برمي	blessure 71	collision 61
#برور	evenement_climatique 196
#بري>	vol 129
#بريا	collision 158	none -51
#بريد	dommage_materiel 76	none -88	vandalisme 154
#بريز	bris_de_glace 192	collision -47
#بريس	autre 129	collision -98	degats_des_eaux -47	dommage_materiel 121	evenement_climatique -46	incendie -44	none -128	vandalisme -78
#بريل	evenement_climatique 49
#بزاف	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
#بزطا	collision -58	vol 170
#بزه>	collision 41
#بسات	dommage_materiel 180	none -65	vol -52
#بستا	evenement_climatique 139
#بسرع	collision 51
#بسلا	incendie 185	none -63	vol -95
#بسلك	blessure 56	none -46	vol 44
#بسيا	collision 118
#بسيط	collision 115
#بشوي	collision 83
#بشي>	collision -54	vandalisme 53
#بصح>	blessure -79	collision 154
#بصحت	collision 52	vandalisme 62
#بصرا	none 150
#بصما	vol 135
#بطات	blessure -90	bris_de_glace 75	collision -100	dommage_materiel 71	evenement_climatique 178	incendie -43	none -117	vandalisme -56	vol -42
#بطار	autre 95	incendie 55	none -45
#بطاط	blessure 174	collision -68	degats_des_eaux -45	dommage_materiel -53	evenement_climatique 43	none -89
#بطاق	autre 150	none -46
#بطن>	bris_de_glace -42	collision 105
#بطه>	collision 159	vandalisme -53	vol 69
#بطيخ	collision 91	evenement_climatique 57
#بعا>	none 111
#بعدم	collision 54	dommage_materiel 102	vol -43
#بعصا	bris_de_glace -40	collision -71	vandalisme 217	vol -48
#بعض>	degats_des_eaux 58	vol 112
#بعه>	vandalisme 46
#بعون	collision -49	dommage_materiel -42	evenement_climatique 51	none -57	vol 144
#بعي>	blessure 212	bris_de_glace -65	collision -58	dommage_materiel 64	incendie -67	none -78	vandalisme -42	vol -41
#بعيد	bris_de_glace 229	collision -58	degats_des_eaux 72	dommage_materiel -76	none -181
#بعين	collision -50	vandalisme 143	vol 57
#بغا>	bris_de_glace 53	degats_des_eaux 41
#بغات	degats_des_eaux 85
#بغاش	collision 53
#بغيت	autre 85
#بغين	bris_de_glace -40	collision -66	degats_des_eaux 209	dommage_materiel -113	evenement_climatique -107	vandalisme 128	vol -53
#بفعل	bris_de_glace 111	evenement_climatique 44
#بقا>	collision -45	degats_des_eaux 42	incendie 44
#بقات	autre -61	collision -44	degats_des_eaux -58	dommage_materiel 234	incendie 40	none -64
#بقاش	blessure 59	dommage_materiel 50
#بقاو	collision 57	incendie 40
#بقره	collision 89	evenement_climatique 59
#بقعه	degats_des_eaux 71	dommage_materiel 128	none -78	vol -41
#بقي>	autre 121	bris_de_glace 55	none -87	vol -42
#بقيت	autre 44	blessure 83	collision -44	none 43
#بقيه	evenement_climatique 154
#بكل>	blessure 73	none 73
#بكه>	incendie -53	vol 93
#بكي>	collision 77	dommage_materiel 64	none -46
#بكيو	collision -72	dommage_materiel -46	evenement_climatique 41	none -47	vandalisme 126	vol -51
#بلا>	collision 61
#بلات	dommage_materiel -43	none -68	vandalisme 70	vol 127
#بلاس	evenement_climatique 92
#بلاص	collision 48	none -48
#بلاط	blessure -111	collision -57	degats_des_eaux 176	dommage_materiel 115	none -85
#بلاغ	collision -56	dommage_materiel -41	none -74	vandalisme 99	vol 159
#بلاف	collision -65	degats_des_eaux 282	dommage_materiel -41	incendie -107
#بلاك	dommage_materiel 86	evenement_climatique 48	none -67
#بلان	collision -79	vol 212
#بلاي	blessure 82	collision -95	dommage_materiel 151	none -76	vol -66
#بلدي	collision 113
#بلغ>	collision -42	vol 50
#بلغت	vol 140
#بلغن	none -64	vol 113
#بلكو	bris_de_glace 127	collision -43	dommage_materiel 104	none -67	vol -51
#بلل>	degats_des_eaux 61
#بله>	collision -50	dommage_materiel 144
#بلو>	degats_des_eaux 132	dommage_materiel -43	incendie 49	none -57	vol -40
#بلوك	collision 230	dommage_materiel -41
#بلول	collision -46	degats_des_eaux 180
#بلوم	degats_des_eaux 119
#بلي>	none 120	vandalisme -49
#بليو	blessure 53	dommage_materiel -47	evenement_climatique 71	vol 42
#بما>	collision 65	none 57
#بمرا	autre 110	collision -49	dommage_materiel -52	none -54	vandalisme 129	vol -65
#بمفت	collision -62	vandalisme 215	vol -54
#بناء	bris_de_glace 46	collision -66	dommage_materiel -64	incendie 105
#بنات	collision -66	degats_des_eaux 64	evenement_climatique 42	vol 48
#بناد	bris_de_glace 66	collision 112	degats_des_eaux -66	dommage_materiel -59	evenement_climatique -40	vandalisme -47
#بناه	degats_des_eaux -43	dommage_materiel 167	vol -83
#بناي	collision 102
#بنت>	blessure 107	dommage_materiel 95	none -98
#بنتي	dommage_materiel 40
#بنفس	collision 158
#بنك>	autre 112	collision -75	dommage_materiel -45	evenement_climatique 111	none -94	vandalisme -41	vol 105
#بني>	dommage_materiel 41	none -42
#بها>	dommage_materiel 86	none -65
#بهاي	evenement_climatique 91	incendie 40
#بهذا	vandalisme 48
#بوا>	dommage_materiel -43	none -72	vandalisme 279	vol -71
#بواب	collision 59	degats_des_eaux -63	dommage_materiel -47	none -44	vandalisme 129
#بوان	collision 89	vandalisme 79
#بوب>	degats_des_eaux 145	none -40	vol 44
#بوبي	collision -44	incendie 47	vandalisme 76
#بوت>	bris_de_glace 161	collision -50	none 51
#بوحد	bris_de_glace 132	degats_des_eaux -43	none -46
#بور>	autre 124	bris_de_glace -51	degats_des_eaux 63	dommage_materiel -45	none -50	vandalisme 47
#بورت	collision 72	vol 49
#بورد	evenement_climatique 109
#بورط	collision 191	evenement_climatique -51	none -45
#بورغ	evenement_climatique 59	none -43	vandalisme 129	vol -63
#بوزن	collision 53
#بوطا	incendie 118
#بوطه	collision -104	degats_des_eaux -49	dommage_materiel 85	incendie 113	vol 49
#بوطو	blessure -43	bris_de_glace -48	collision 182	dommage_materiel -40	none -55	vandalisme 84	vol -66
#بوع>	none 78
#بوعي	autre 103	vandalisme -44	vol 88
#بول>	evenement_climatique 43	vandalisme 51
#بومب	evenement_climatique 43	incendie 71
#بون>	collision -44	degats_des_eaux 48	dommage_materiel 72
#بونا	degats_des_eaux 74
#بونه	dommage_materiel 129	evenement_climatique 70	none -69
#بوني	collision 52	incendie -67	vandalisme 51
#بيا>	autre 99	blessure 46	none -52
#بيان	collision -55	degats_des_eaux 67	dommage_materiel 209	none -82
#بيب>	autre 52	blessure 50
#بيبا	collision 82
#بيبه	bris_de_glace 169	none -84
#بيبي	dommage_materiel 101	none -60	vandalisme -43
#بيته	degats_des_eaux 56	dommage_materiel 74
#بيتي	evenement_climatique 42	vol 52
#بيجا	blessure -47	vandalisme 130	vol -46
#بيجو	bris_de_glace 114	none -46
#بيح>	collision -46	vandalisme 219	vol -73
#بيخي	degats_des_eaux -48	dommage_materiel 204
#بير>	evenement_climatique 62	none -42
#بيرم	autre 136	collision 101	none -123	vandalisme -44
#بيره	dommage_materiel 53
#بيرو	bris_de_glace 236	degats_des_eaux -98	dommage_materiel -58	none -51	vol -44
#بيس>	blessure 46	vol 87
#بيسك	collision -46	dommage_materiel 57	none -67	vandalisme -44	vol 170
#بيسي	collision -48	dommage_materiel 107
#بيض>	collision -41	dommage_materiel 58	none -87	vandalisme 152	vol -63
#بيضا	autre 62	collision 63	dommage_materiel 50	none -66
#بيضه	degats_des_eaux -47	dommage_materiel -75	evenement_climatique 62	none -45	vandalisme 137
#بيطا	blessure 76
#بيطر	dommage_materiel 162	none -42
#بيع>	autre 47	blessure 68	bris_de_glace 42	none -51
#بيكا	bris_de_glace -71	collision 90	evenement_climatique 57
#بيكو	collision 165	vandalisme -46
#بيل>	collision 60	none -42
#بيلا	collision 76	vandalisme 42
#بيلت	vandalisme 101
#بيله	collision 75	incendie -58	vandalisme 108
#بينا	collision 160	vandalisme -40
#بينم	collision -61	dommage_materiel 100	evenement_climatique 81	none -49
#بينن	collision 67	degats_des_eaux 102	evenement_climatique -65
#بينه	bris_de_glace 44	none -49	vandalisme 56	vol 42
#بيني	collision 74	degats_des_eaux 107
#بيه>	dommage_materiel 47
#بيها	collision -51	dommage_materiel 138	vandalisme -49	vol 64
#بيهم	bris_de_glace 65	collision -54	dommage_materiel -42	vandalisme 167
#بيوت	autre 117	evenement_climatique 110	none -46	vandalisme -62
#تابا	dommage_materiel -70	none -71	vandalisme 260	vol -104
#تابع	collision 52	vandalisme 47
#تابل	collision -86	degats_des_eaux -42	dommage_materiel 217	none -73
#تات>	blessure -58	bris_de_glace 155	collision -66	dommage_materiel 124	none -47	vandalisme -51
#تاج>	autre 112	dommage_materiel -42
#تاجر	blessure -68	collision -51	dommage_materiel 131	none -54	vandalisme 44
#تاح>	collision -66	dommage_materiel -51	none -86	vandalisme 72	vol 219
#تاذ>	collision 41
#تاذه	none -48	vandalisme 149	vol -55
#تاذي	degats_des_eaux 75	none -57	vandalisme 45
#تار>	collision -43	degats_des_eaux -61	dommage_materiel -80	evenement_climatique 169	none -65	vandalisme 54
#تارا	evenement_climatique 44	incendie 41	none -46	vandalisme 130	vol -66
#تاره	collision -41	dommage_materiel -77	incendie 234	none -83	vol 45
#تارو	collision 44	evenement_climatique 114	vol -63
#تاز>	blessure 46	collision 81	vol -42
#تاع>	collision 74	degats_des_eaux 81	none -65
#تاكد	none 174
#تاكل	incendie 44
#تاكي	none 133
#تال>	autre 41	dommage_materiel 130
#تالي	collision -154	vol 239
#تامي	autre 154
#تان>	none -50	vol 68
#تاي>	blessure 169	collision -43	dommage_materiel -65	incendie -45	none -72	vol 91
#تاير	incendie 114
#تبا>	incendie 162
#تباد	collision 147
#تبدل	blessure -66	bris_de_glace 121	dommage_materiel 101	none -59	vol -57
#تبرو	evenement_climatique 196
#تبع>	blessure -57	bris_de_glace 197	collision 46	dommage_materiel -50	none -51	vandalisme -85
#تبكي	collision 100	dommage_materiel 60
#تبلل	evenement_climatique 85
#تبن>	incendie 49
#تبنا	collision 48
#تبه>	dommage_materiel -41
#تبو>	vandalisme 55
#تبي>	degats_des_eaux 176	none -50
#تبين	blessure 122	collision -98	dommage_materiel -65	none -86	vandalisme 48	vol 57
#تجاو	collision 134
#تجرح	bris_de_glace 152	collision 86	vandalisme -40
#تجري	collision 166	dommage_materiel -48	none -56	vandalisme -44
#تجمع	degats_des_eaux 102
#تجمي	incendie 73	vandalisme 129	vol -84
#تجي>	collision -77	degats_des_eaux -78	dommage_materiel -56	incendie 141	vol 114
#تجيب	collision 87	dommage_materiel -79	incendie 159	none -94	vandalisme -50	vol -55
#تحاد	dommage_materiel 126	vandalisme -71
#تحت>	degats_des_eaux 53	none -54
#تحتر	dommage_materiel -41	incendie 135
#تحته	blessure -56	bris_de_glace 67	collision -148	degats_des_eaux -60	dommage_materiel 134	vol 114
#تحتو	degats_des_eaux -56	evenement_climatique 125
#تحتي	collision -49	degats_des_eaux 122
#تحدث	none 50
#تحرق	collision -51	dommage_materiel 110
#تحرك	collision 48	vol 52
#تحري	blessure 60
#تحطم	blessure -49	bris_de_glace 64	collision -69	dommage_materiel 123
#تحف>	blessure -65	bris_de_glace -56	collision -50	dommage_materiel 166	none -40	vol 86
#تحقي	collision -48	none -40	vandalisme 69	vol 49
#تحمل	degats_des_eaux 134	dommage_materiel -60	none -48	vandalisme 64
#تحه>	blessure 152	collision -84	degats_des_eaux -54	dommage_materiel 129	incendie -87	none -97	vandalisme -48	vol -86
#تحوا	collision -60	dommage_materiel -49	none -81	vol 198
#تحيه	none 104
#تخرج	collision 84	vandalisme -68
#تخري	bris_de_glace -81	vandalisme 225	vol -112
#تخسر	degats_des_eaux 104	dommage_materiel 75	incendie -51
#تخلص	autre 81	collision 85
#تخلع	bris_de_glace 139	degats_des_eaux 87	none -60	vandalisme -55
#تخنق	incendie 169
#تخيل	collision 50	none -56	vol 114
#تدت>	collision -40	incendie 130
#تدخل	bris_de_glace 82	collision 42	vandalisme -50
#تدري	blessure 223	dommage_materiel -85	none -51
#تدعا	collision 66
#تدفي	degats_des_eaux 111
#تذر>	bris_de_glace 43
#تذكر	none 70
#تراج	blessure -66	bris_de_glace 227	dommage_materiel -65	none 44	vandalisme -50	vol -57
#تراس	evenement_climatique 43	vandalisme 106	vol -54
#تراك	blessure -71	collision 54	degats_des_eaux 86	evenement_climatique 71
#ترام	bris_de_glace 77
#ترجا	autre 205	none -98
#ترجع	autre 163	dommage_materiel -44	none -55	vandalisme 71	vol -54
#تردا	autre 215	blessure -43	collision -58	none -80
#ترف>	dommage_materiel 100	none -53
#ترق>	incendie 151
#ترقت	incendie 192
#ترقو	collision 75
#ترك>	degats_des_eaux 82
#تركت	vol 147
#تركو	collision -44	none 110	vol 62
#تركي	bris_de_glace 121	none -71	vol 40
#ترم>	collision 65
#ترنت	vandalisme 85
#ترو>	bris_de_glace 42	dommage_materiel -48	none -42	vandalisme 61	vol 85
#تروت	blessure 142
#تروط	collision 127
#تروف	collision 62
#ترون	bris_de_glace -40	collision 162	dommage_materiel 139	evenement_climatique -74	none -84	vandalisme -43	vol -48
#تري>	autre -45	bris_de_glace -40	collision -69	none -69	vandalisme 215	vol 63
#تريب	collision 82	vol 61
#تريت	autre 81
#ترين	bris_de_glace 111	dommage_materiel -40
#تسبب	bris_de_glace 65	evenement_climatique 43	incendie 76	none -45
#تسجل	vol 78
#تسد>	blessure 79	collision 119	degats_des_eaux 40	dommage_materiel -70	none -81
#تسرب	degats_des_eaux 222
#تسرق	autre 89	collision -49	none -49	vandalisme -40	vol 145
#تسع>	autre -81	blessure 55	bris_de_glace 77	degats_des_eaux 42	dommage_materiel -46
#تسلس	vol 73
#تسمع	evenement_climatique 45
#تسني	collision -45	dommage_materiel -51	vol 68
#تشار	none 129
#تشعر	collision 53
#تشفت	bris_de_glace 109	collision -49
#تشفر	collision -81	dommage_materiel -48	none -79	vandalisme -46	vol 291
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
#تصدع	bris_de_glace 332	collision -65	degats_des_eaux -68	dommage_materiel -53	evenement_climatique -57	none -71
#تصر>	none -46	vandalisme 143	vol -52
#تصري	collision -40	none 94
#تصف>	none 51
#تصلت	collision 90
#تصلح	bris_de_glace 100	collision 161	dommage_materiel -137	vandalisme -50	vol -48
#تصلي	degats_des_eaux 96	dommage_materiel 82	incendie -51
#تصوي	collision 63	dommage_materiel 121	none -42	vol -63
#تضر>	degats_des_eaux 92	evenement_climatique -64	none -55	vandalisme 71
#تضرب	collision 178	vol -43
#تضرر	degats_des_eaux 74	evenement_climatique 42
#تطم>	bris_de_glace 110
#تطمت	collision 125	vol -40
#تطوا	degats_des_eaux -49	evenement_climatique 204
#تطيع	none 49
#تظر>	evenement_climatique 44	none 60
#تعثر	blessure 194	none -50	vol -43
#تعرض	vol 78
#تعرف	collision 80	none -51	vol 114
#تعطل	autre 132	collision -61	dommage_materiel 140	none -61
#تعفن	autre -41	blessure 222	collision -93	degats_des_eaux 44	dommage_materiel -50	evenement_climatique -190	none -40	vol -41
#تعل>	collision -99	incendie 180
#تعلت	collision -40	incendie 179
#تعلم	autre 154	none -49
#تعما	collision -58	dommage_materiel -43	evenement_climatique 63	none -67	vol 181
#تعمر	degats_des_eaux 185	dommage_materiel -51	none -43	vol -43
#تعمل	collision 102	vol 41
#تعوج	collision 117	none -40	vandalisme 58
#تعود	dommage_materiel 82
#تعوض	autre 162	none -57
#تعوي	autre 47	none 47
#تغل>	blessure 110	bris_de_glace 54	none -72
#تغيي	autre 160	vol -44
#تفاع	dommage_materiel 96
#تفاه	collision 144	none -41
#تفت>	vol 121
#تفتح	collision -40	degats_des_eaux -42	dommage_materiel -130	evenement_climatique 123	vol 80
#تفخ>	collision -45	degats_des_eaux 142	dommage_materiel -43	incendie 107
#تفرج	blessure 44	none -42	vandalisme 91	vol -40
#تفرق	bris_de_glace 115	none -51
#تفرك	bris_de_glace 59	degats_des_eaux 102
#تفعل	none 137	vandalisme 53
#تفلت	blessure 53	bris_de_glace -46	collision -63	degats_des_eaux -53	dommage_materiel 190	none -68	vol -45
#تفلق	dommage_materiel 123	evenement_climatique 68
#تفها	collision 70	evenement_climatique 108
#تفي>	dommage_materiel 61	none -62	vol 52
#تقاس	vandalisme 41
#تقاط	collision 105
#تقاع	degats_des_eaux 82
#تقدر	incendie 116
#تقدم	none 79	vandalisme 61
#تقدي	dommage_materiel -41	none 149	vol -62
#تقطع	blessure 88	degats_des_eaux 112	dommage_materiel -62	none -92
#تقلب	blessure 94	dommage_materiel 59	vol -45
#تقلع	degats_des_eaux 44
#تقلق	collision 102	none -42	vandalisme 57
#تقني	collision -45	dommage_materiel 180	vol -41
#تقول	autre 40	collision -41	dommage_materiel 80	none -41
#تقيا	collision 71
#تكاك	collision 139
#تكسر	blessure 53	bris_de_glace 73	none -50
#تكلم	none 191
#تكم>	autre 41	collision 55	none 55
#تكن>	collision 113	dommage_materiel -46
#تكي>	collision 90
#تلات	collision -84	degats_des_eaux 64	dommage_materiel 165	evenement_climatique 86	incendie -42	vandalisme -116
#تلاح	collision 71	dommage_materiel -57	none -105	vandalisme 115	vol -47
#تلاق	collision 82
#تلام	blessure -43	bris_de_glace 104
#تلت>	degats_des_eaux 134	incendie -132	none -41	vol 120
#تلعت	evenement_climatique 107
#تلف>	autre 46	none -51
#تلفا	dommage_materiel 113
#تلفت	collision -57	degats_des_eaux 56	dommage_materiel 157
#تلفز	blessure -47	collision -48	dommage_materiel 182	none -43
#تلفو	dommage_materiel 69	vol 59
#تلمي	collision 55	vandalisme 59	vol -122
#تله>	collision -64	dommage_materiel -49	none -86	vandalisme -93	vol 312
#تلوا	blessure 139	dommage_materiel -59	evenement_climatique 62	vol -41
#تما>	collision -43	dommage_materiel 87	evenement_climatique 68	none -57
#تماس	incendie 97
#تمام	collision 66	dommage_materiel -41	none 162
#تمزق	blessure 217	dommage_materiel -67
#تمشي	bris_de_glace -44	collision -57	degats_des_eaux -58	dommage_materiel -62	evenement_climatique 123	none -67	vandalisme 135
#تمكن	collision 75
#تنبر	none 106
#تنتب	bris_de_glace 144	collision 44	dommage_materiel -70	none -62	vandalisme -56
#تنشق	incendie 68
#تنفخ	degats_des_eaux 168	dommage_materiel -47	incendie 71	none -56	vol -47
#تنفس	blessure 49	bris_de_glace 70
#تني>	blessure 108	collision 45	none -76
#تهبت	blessure 86	dommage_materiel -44	vol 96
#تهرس	bris_de_glace 61
#تهشم	bris_de_glace 141	none -43
#تهم>	collision 42
#توب>	collision 40	dommage_materiel 72
#توجد	collision 48
#توجع	none -48	vandalisme 112
#توح>	bris_de_glace 95	degats_des_eaux -60
#توحا	degats_des_eaux 152
#تودع	incendie 52
#تور>	collision 55
#تورا	autre 95	collision -64	dommage_materiel 115	evenement_climatique 77	none -79	vandalisme -41	vol -71
#تورم	blessure 106
#توره	autre 147	none -64
#تورو	bris_de_glace 82	collision 79	dommage_materiel 84	none -64	vandalisme -41
#توش>	vandalisme 43	vol 51
#توصل	none 148
#توصي	collision 96	vol 42
#توقع	collision 102	evenement_climatique 95	none -71
#تولو	autre 152	collision -64	degats_des_eaux 44	none -122	vandalisme -40	vol -44
#توما	collision 76	dommage_materiel 168	none -101
#تون>	blessure 86	bris_de_glace 66	collision 49	dommage_materiel -57	none -48
#تونس	autre 66	evenement_climatique 45
#توي>	blessure 55	degats_des_eaux 42	dommage_materiel -42	evenement_climatique 41	none -42
#تويو	degats_des_eaux 175	none -81	vandalisme -58
#تيار	autre -62	dommage_materiel 195	incendie -48	none -40
#تيجه	bris_de_glace 213	collision 42	dommage_materiel -52	none -96	vol -49
#تير>	collision 93	none -50	vandalisme 60	vol -58
#تيزو	collision -63	degats_des_eaux 66	dommage_materiel 100	incendie -48	none -75	vandalisme -54	vol 64
#تيزي	collision 51
#تيشك	collision 86
#تيقظ	collision 66	degats_des_eaux 65
#تيك>	blessure 40	collision 104	dommage_materiel 51	none -76	vol -48
#تيكي	collision -67	dommage_materiel 66	evenement_climatique 104
#تيله	autre -55	blessure -60	bris_de_glace 99	collision -86	degats_des_eaux -112	dommage_materiel -128	evenement_climatique -95	incendie 165	none -142	vandalisme 124	vol -67
#تيلي	vol 64
#تين>	vandalisme 44
#تيني	blessure 105
#تيه>	blessure -65	degats_des_eaux 92	dommage_materiel 79	evenement_climatique 45	incendie -94	none -53
#تيو>	degats_des_eaux 188
#ثاء>	none 76
#ثاث>	blessure -44	dommage_materiel 63	evenement_climatique 46
#ثالث	collision 50
#ثامن	none 102
#ثانو	vandalisme -98	vol 219
#ثاني	blessure 65	incendie 43
#ثرت>	blessure 112	dommage_materiel 44
#ثريا	degats_des_eaux 63	dommage_materiel 118	evenement_climatique -100
#ثقب>	dommage_materiel 63	evenement_climatique 41	incendie 42	vandalisme -44
#ثقبت	collision -45	dommage_materiel 88	evenement_climatique 46
#ثقل>	degats_des_eaux 103	evenement_climatique 99
#ثقوب	collision -40	dommage_materiel -92	vandalisme 45	vol 136
#ثلاج	collision -61	dommage_materiel 104	evenement_climatique 61
#ثلث>	degats_des_eaux 96	evenement_climatique -72	none 84
#ثلج>	evenement_climatique 168
#ثلي>	blessure 220	dommage_materiel -58	none -156	vol -48
#ثمن>	autre 80	dommage_materiel 46	vol -47
#ثمنه	dommage_materiel 58
#ثمني	none 126
#ثناء	dommage_materiel 96
#ثنين	none 76
#ثواب	degats_des_eaux 187	vol -40
#ثير>	collision 50	dommage_materiel 93	evenement_climatique 68	none -72
#ثيرا	autre 44
#ثين>	collision -72	dommage_materiel -43	none -82	vandalisme 164
#جاء>	evenement_climatique 64	vol 43
#جاءت	collision -78	dommage_materiel 101
#جابت	bris_de_glace 79	incendie 80	none -46
#جاتن	degats_des_eaux -44	evenement_climatique 86
#جاج>	bris_de_glace 151
#جاجه	bris_de_glace 195	collision -41	degats_des_eaux -48	none -74
#جاجي	bris_de_glace 233	collision -59	none -47	vandalisme -43
#جاد>	degats_des_eaux 111	dommage_materiel -58
#جاده	blessure -51	collision -47	degats_des_eaux 69	dommage_materiel 132	incendie -51	none -82	vandalisme -47	vol 100
#جار>	degats_des_eaux 48
#جارت	dommage_materiel 57
#جاره	collision -55	vandalisme 44
#جاري	collision -42	degats_des_eaux 46	evenement_climatique 47	none -44
#جازي	incendie 78
#جاع>	autre 205	none -98
#جال>	incendie 49
#جامع	blessure 103	collision -125	dommage_materiel -43	incendie 84	none -66	vol 127
#جان>	collision 68
#جانب	incendie 41
#جانط	collision 94
#جاني	bris_de_glace 158	degats_des_eaux 42	dommage_materiel -57	none -141
#جاه>	collision 53
#جاوب	bris_de_glace 78	degats_des_eaux 124	none -69
#جاور	degats_des_eaux 83
#جاوز	collision 141
#جبد>	blessure -60	collision -82	dommage_materiel 80	evenement_climatique 51	vol 78
#جبس>	blessure 48	degats_des_eaux 74	none -53
#جبص>	degats_des_eaux 178	dommage_materiel -63
#جبل>	degats_des_eaux -44	evenement_climatique 64
#جبلي	blessure 101	collision -74	dommage_materiel 127	none -73	vol -54
#جبين	degats_des_eaux 59	vandalisme 101	vol -77
#جته>	dommage_materiel 103	vandalisme -59
#جتي>	vol 55
#جدا>	none 44
#جدت>	vandalisme 119
#جدته	degats_des_eaux 55
#جدتي	blessure -101	degats_des_eaux 97	none -41	vol 42
#جدرا	dommage_materiel 62	none -143	vandalisme 170	vol -48
#جدنا	evenement_climatique 51	vandalisme 43
#جده>	autre 87	collision 44	none -70	vol 70
#جدها	dommage_materiel 58
#جدي>	degats_des_eaux 84	incendie 64
#جديد	dommage_materiel 95
#جرار	bris_de_glace 75	collision 63
#جرت>	collision 71	evenement_climatique -52	incendie 90
#جرح>	bris_de_glace 77	vandalisme 41
#جرحا	blessure -62	collision 151
#جرحت	bris_de_glace 82
#جرحي	collision 49
#جرد>	autre 101	blessure 162	collision -90	incendie -41	none -88	vandalisme -46
#جرده	degats_des_eaux 56	dommage_materiel 159	evenement_climatique -65	none -40	vandalisme -62
#جره>	blessure 40	bris_de_glace 40	evenement_climatique 60
#جروح	blessure -41	bris_de_glace 63	vandalisme 66
#جري>	collision 78	none -40
#جريت	blessure 113	dommage_materiel -55	vandalisme 118	vol -91
#جريح	evenement_climatique 170	none -40
#جزت>	collision 66
#جزه>	collision 154
#جسدي	vol 47
#جعات	degats_des_eaux 76	none -48	vol 108
#جعت>	collision 71
#جعنا	collision -65	vol 130
#جعني	vandalisme 95
#جعو>	autre 83	blessure 72
#جعون	vandalisme 47	vol 94
#جلاب	autre 181	bris_de_glace -43	collision -108	dommage_materiel -55	incendie -46	none -123	vandalisme -73	vol 106
#جلات	none -41	vol 87
#جلت>	vandalisme 90
#جلد>	degats_des_eaux 95
#جله>	collision 106
#جلو>	collision 120
#جلوا	evenement_climatique 51
#جلي>	blessure 74
#جليز	none 104
#جلين	collision 72
#جليه	degats_des_eaux 86
#جمع>	collision 45
#جمعه	bris_de_glace 40	collision -43
#جمعي	collision -48	none -41	vandalisme 48	vol 113
#جمله	blessure 112	bris_de_glace -53	collision 50	degats_des_eaux -61	dommage_materiel -70	evenement_climatique 150	incendie -40	none -64	vandalisme -52
#جمه>	bris_de_glace 100	degats_des_eaux 51	none -43
#جميع	autre 66
#جميل	vandalisme 106	vol -65
#جنا>	collision 41	evenement_climatique 68
#جناح	collision 74	vandalisme 80
#جنب>	collision 133	none -52
#جنط>	collision -75	dommage_materiel 237	none -59
#جني>	collision -75	vandalisme 139
#جها>	collision 49	evenement_climatique 57	none -51	vol 54
#جهاز	dommage_materiel 138	none -43
#جهتي	collision 98	none -72	vandalisme 61
#جهد>	blessure -42	bris_de_glace 211	vandalisme -44
#جهه>	vandalisme 83
#جهول	none -56	vandalisme 242	vol -54
#جهي>	blessure 87	collision -44	vandalisme 79
#جواب	incendie 84
#جواز	autre 177
#جوحه	autre -64	blessure 170	dommage_materiel -50	evenement_climatique 41
#جور>	collision -103	incendie 44	none -69	vandalisme -133	vol 152
#جوز>	evenement_climatique 70
#جوهر	vol 66
#جيب>	incendie 57	none -53	vol 58
#جيبي	autre 77	collision -44	dommage_materiel 54	none -117	vol 119
#جيت>	dommage_materiel 67	none -43	vandalisme 64
#جيده	autre 89	collision 94	none -90
#جيرا	blessure 43
#جيلا	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#جين>	incendie 82
#جيه>	bris_de_glace 171	dommage_materiel -54
#جيو>	evenement_climatique 49
#حات>	collision 123	dommage_materiel -56	vandalisme 50
#حاج>	dommage_materiel 44	vandalisme 62
#حاجب	blessure 68	collision -41	evenement_climatique 73	vandalisme -46
#حاجز	bris_de_glace 59	collision 168	none -40	vol -55
#حاجه	vol 60
#حاح>	bris_de_glace 144	dommage_materiel -83
#حاد>	collision 61	dommage_materiel 122	vandalisme -75
#حادث	collision 75
#حاده	blessure 125	collision -71	dommage_materiel -63	none -62	vandalisme 182	vol -78
#حار>	collision 71	degats_des_eaux 122	evenement_climatique -92	none 41
#حارس	vandalisme 56
#حاسو	dommage_materiel 147	incendie -40
#حاض>	degats_des_eaux 193	dommage_materiel -52	evenement_climatique -67
#حافي	bris_de_glace 70
#حاله	collision 65	dommage_materiel 128	none -48
#حالو	blessure 99
#حامل	collision 58
#حانو	degats_des_eaux 76	none -44
#حاول	vol 138
#حاوي	collision -156	incendie 216	vol 54
#حايا	bris_de_glace 43	collision -54	vandalisme 102	vol -41
#حايط	degats_des_eaux 95	dommage_materiel 66	vandalisme -47
#حبا>	none 52	vandalisme 42
#حبته	autre 139
#حبس>	collision 76
#حبسا	collision -55	dommage_materiel 236	none -73	vol -56
#حبل>	blessure -60	collision -47	dommage_materiel 61	vol 150
#حبه>	dommage_materiel 104	evenement_climatique 40
#حبها	collision 45	degats_des_eaux 94
#حبو>	blessure 76	collision -42
#حبي>	collision 46	dommage_materiel 95	none -44
#حتاج	autre 96	dommage_materiel -42	incendie 50
#حترق	incendie 176
#حترم	collision 65
#حتش>	collision 80	dommage_materiel 70	none -55	vandalisme -40
#حتكا	collision 139
#حتنا	degats_des_eaux 151	evenement_climatique -89
#حته>	collision 118
#حتها	blessure -56	bris_de_glace 67	collision -148	degats_des_eaux -60	dommage_materiel 134	vol 114
#حتو>	degats_des_eaux -48	evenement_climatique 95
#حجار	collision -49	vandalisme 196	vol -77
#حجر>	bris_de_glace 96	none -40	vandalisme 80	vol -42
#حجره	blessure 93	bris_de_glace 145
#حجم>	evenement_climatique 146
#حدا>	collision 52	none -46
#حداش	blessure 70	bris_de_glace 60	collision -49	dommage_materiel -57	none 80
#حدان	collision -47	dommage_materiel -83	evenement_climatique 165	incendie -41	vandalisme -43
#حداه	bris_de_glace 72	collision 85
#حداي	vandalisme 95
#حدها	bris_de_glace 276	degats_des_eaux -48	dommage_materiel -69	none -65	vol -48
#حدهم	collision -54	vandalisme 158
#حدو>	bris_de_glace 188	none -74
#حدود	incendie 185
#حدي>	collision 43
#حديد	collision 56
#حديق	collision -40	dommage_materiel 60	evenement_climatique 41	none -43	vandalisme 41
#حذيه	incendie 100
#حرار	bris_de_glace 242	collision -44	degats_des_eaux -51	dommage_materiel 83	evenement_climatique -40	none -88	vandalisme -59
#حرام	bris_de_glace -40	collision -120	dommage_materiel -79	none -51	vandalisme 43	vol 217
#حررت	vandalisme 50
#حرفت	collision 78
#حرق>	dommage_materiel 69	incendie 54
#حرقا	collision -45	degats_des_eaux -42	dommage_materiel 51	incendie 144
#حرقت	blessure 177	bris_de_glace -43	collision -44	dommage_materiel 45	incendie 102	none -91	vol -49
#حرقن	collision -63	dommage_materiel 109
#حرقو	collision -45	degats_des_eaux 80	dommage_materiel 77	none -61	vandalisme 41	vol -43
#حرك>	none -49	vandalisme 86
#حروق	collision -45	incendie 196
#حريق	incendie 124
#حزام	collision 117
#حساب	autre 148	blessure -60	collision -55	dommage_materiel -89
#حسب>	blessure 59	dommage_materiel 43
#حسن>	bris_de_glace 73	collision 70
#حصان	blessure 150	collision -146	dommage_materiel -54	incendie 77	none -42	vol 48
#حصاه	bris_de_glace 125
#حصول	autre 121	dommage_materiel -83	evenement_climatique 188	none -176
#حصي>	bris_de_glace 337	collision -99	dommage_materiel -42	none -144	vandalisme -41	vol -42
#حصير	bris_de_glace -54	collision -70	degats_des_eaux -73	dommage_materiel -87	incendie 214	vol -41
#حضرا	vandalisme 40
#حضرو	collision -75	incendie 136
#حطم>	bris_de_glace 58	collision 60
#حطمت	blessure -43	dommage_materiel 177
#حطه>	vol 84
#حطيت	dommage_materiel 48
#حفره	collision 40	dommage_materiel 47	vandalisme 59
#حفظ>	blessure 263	bris_de_glace -45	collision -55	dommage_materiel -106	none -150
#حفظت	none -79	vol 171
#حفظه	autre -54	vol 138
#حفل>	collision -50	dommage_materiel 66	none -119	vandalisme -51	vol 184
#حفيد	blessure 149	collision -139	none -42
#حقت>	blessure -44	collision 158
#حقق>	incendie 210
#حقيب	autre 60	collision -54	dommage_materiel 53	vol 82
#حقيق	collision -57	dommage_materiel -42	none 134
#حكو>	blessure -46	none -41	vandalisme 55	vol 73
#حلات	collision 143
#حلاق	collision -45	degats_des_eaux 69	vol 61
#حلف>	collision 60	vandalisme 58
#حله>	autre 71	blessure 75	collision -57	none -64	vandalisme -40	vol 86
#حلو>	collision -49	vandalisme -52	vol 178
#حلول	collision -51	degats_des_eaux 71	vol 61
#حلوي	bris_de_glace 62	dommage_materiel 124	none -75
#حلي>	blessure 83
#حليب	degats_des_eaux -49	dommage_materiel 166	none -59
#حليت	blessure 61	dommage_materiel 65	none -45	vol 42
#حليه	collision -45	dommage_materiel 48	evenement_climatique 72
#حمات	autre 171	none -94
#حمار	collision 118	vandalisme 43
#حماق	bris_de_glace 148	dommage_materiel 126	evenement_climatique -91	vol -90
#حمام	degats_des_eaux 83	dommage_materiel -41
#حمدو	collision 153	evenement_climatique 78	vandalisme -61	vol -76
#حمر>	collision 46	vandalisme 51
#حمرا	collision 80
#حمل>	evenement_climatique 63
#حملت	evenement_climatique 148
#حمله	evenement_climatique 77
#حمه>	collision -48	none 51	vol 66
#حمها	blessure -59	collision -52	vol 168
#حنا>	vol 59
#حنتي	none -49	vandalisme 95	vol 73
#حنفي	collision -80	degats_des_eaux 213	evenement_climatique -130	none -140	vandalisme 100	vol -104
#حنه>	collision 58
#حني>	blessure 125	vol -40
#حها>	blessure -59	collision 67	degats_des_eaux 102	dommage_materiel 49	none -45	vol -61
#حوا>	collision -60	dommage_materiel -49	none -81	vol 198
#حوال	none 49
#حواي	vol 78
#حوت>	bris_de_glace 51	collision 51	degats_des_eaux 78	dommage_materiel -60
#حوض>	degats_des_eaux 63	dommage_materiel 51	none -48
#حول>	blessure 71	bris_de_glace 90	dommage_materiel 44	incendie 50	none -54	vandalisme -68
#حومه	blessure 84	collision -49	none -75	vol -45
#حون>	degats_des_eaux 101	dommage_materiel 101	vandalisme -53
#حونه	collision -74	dommage_materiel 92	evenement_climatique -43	incendie 140
#حيت>	none -45	vol 75
#حيث>	none -63	vol 150
#حيح>	none 109
#حيد>	bris_de_glace 64	collision 102	evenement_climatique -57	none -51
#حيده	blessure -84	bris_de_glace 163	collision -68
#حيدو	collision -80	none -64	vol 187
#حيره	dommage_materiel 82	evenement_climatique 63	none -54	vol -55
#حيطا	collision -53	dommage_materiel -72	incendie 142	none -47	vandalisme -53
#حيطك	bris_de_glace 42	degats_des_eaux 41
#حيه>	blessure 89	dommage_materiel -41	incendie 78	vol -42
#حيوا	collision -55	dommage_materiel 88	evenement_climatique 57	none -65	vandalisme 106	vol -77
#خاتم	autre 248	collision -85	degats_des_eaux -53	dommage_materiel -67	none -76	vol 106
#خاخ>	degats_des_eaux 46	incendie 41	none -44	vandalisme 61
#خار>	blessure 111	collision -130	degats_des_eaux -42	dommage_materiel 125	none -48	vol -49
#خارج	blessure 64
#خاسر	collision 68
#خاص>	blessure 125
#خاصن	none 77
#خاصه	dommage_materiel 84	none -49	vandalisme 67	vol -42
#خاصو	blessure -47	bris_de_glace 127	vandalisme -44
#خاطر	collision 149	none -100	vandalisme -52
#خالت	collision -52	evenement_climatique 150
#خالي	collision 62	vandalisme -77	vol 82
#خام>	degats_des_eaux -57	dommage_materiel 176	incendie 71	none -43
#خامس	autre 52
#خان>	incendie 112
#خانز	degats_des_eaux 183
#خاوي	collision 134	none -47	vandalisme -45	vol 64
#خايب	degats_des_eaux 107	none -62	vandalisme 138	vol -50
#خايف	collision -70	vandalisme 61	vol 84
#خبار	autre 196	bris_de_glace -46	collision 83	dommage_materiel -52	none -119	vandalisme -62	vol -87
#خبر>	collision 46	none 40	vandalisme 61
#خبرن	blessure -44	collision 121	degats_des_eaux -55	vandalisme -41	vol 81
#خبز>	collision -59	incendie 103	vol 78
#خبزه	collision 41
#خبط>	blessure -53	collision 125	degats_des_eaux -47	dommage_materiel 188	none -72	vandalisme -43	vol -57
#خبير	bris_de_glace 53	collision -47	none 53
#ختفت	vol 152
#ختفي	dommage_materiel -53	none -94	vol 224
#ختي>	dommage_materiel 42	incendie 75
#خدا>	none -50	vandalisme 94	vol 54
#خدام	evenement_climatique 40	none -47
#خداو	collision -51	vol 146
#خدش>	bris_de_glace 44	dommage_materiel 113	none -43	vol -47
#خدشت	collision 104	degats_des_eaux -40	dommage_materiel 153	none -42	vandalisme -83
#خدشه	collision 41	dommage_materiel 109	vol -71
#خدم>	degats_des_eaux 40
#خدمت	blessure -48	bris_de_glace -51	collision 56	evenement_climatique -40	incendie 137	none -99	vandalisme -64	vol -53
#خدوش	vandalisme 107
#خذت>	vandalisme 63
#خذوا	vol 83
#خرب>	blessure -45	bris_de_glace -55	collision -111	degats_des_eaux 117	dommage_materiel 187	evenement_climatique -140	none -61	vol -63
#خرج>	collision 40
#خرجا	dommage_materiel -41	vandalisme 71
#خرجت	collision 55
#خرجن	collision 40	evenement_climatique 67	incendie 51	vol -41
#خرجو	collision 78	vol 66
#خرطو	collision -49	degats_des_eaux 76	dommage_materiel 71
#خره>	collision 67
#خروج	collision 73
#خري>	collision 41
#خريب	bris_de_glace -54	vandalisme 184	vol -75
#خزان	collision -54	dommage_materiel 84	none -56
#خزن>	dommage_materiel -49	evenement_climatique 62	vandalisme 52	vol 46
#خزنه	collision -47	none -113	vandalisme -57	vol 257
#خسار	blessure 73	collision -80	evenement_climatique 83	incendie 52	vol -60
#خساي	collision -44	incendie 99	vandalisme 68
#خسر>	collision -43	degats_des_eaux 54	none -47	vandalisme 114
#خسرا	autre 134	collision -47	dommage_materiel -60
#خسرن	degats_des_eaux -43	evenement_climatique 63	incendie 59
#خشب>	bris_de_glace 40	degats_des_eaux 68
#خشبي	degats_des_eaux 78	evenement_climatique -55	vandalisme 112
#خصوص	dommage_materiel -40	none -46	vandalisme 214	vol -130
#خضار	collision 142	dommage_materiel -53	none -41	vandalisme 70
#خضر>	vandalisme 120
#خضره	blessure 65	collision 114	vandalisme -47
#خطا>	blessure 95	collision -41	dommage_materiel -50	none 91
#خطف>	collision -87	dommage_materiel -44	vol 189
#خطفو	vol 208
#خطيب	dommage_materiel 121	none -43
#خلا>	collision 54	dommage_materiel 82
#خلات	bris_de_glace 50
#خلاص	blessure -44	collision 164	none 46
#خلال	blessure 71	collision -53	dommage_materiel 50	vol 51
#خلاو	collision 107	dommage_materiel -45	none -111	vandalisme -47	vol 137
#خلت>	collision 154
#خلص>	autre 46	dommage_materiel 98	none -40
#خلصت	autre 168	blessure 47	collision -46	dommage_materiel -63	evenement_climatique 48	none -61	vol -51
#خلصو	blessure -43	bris_de_glace 145	vandalisme -44
#خلع>	blessure -47	collision 51	degats_des_eaux 148	none -45
#خلف>	collision 96
#خلفي	bris_de_glace 56
#خلنا	collision 78
#خله>	dommage_materiel -51	evenement_climatique 187	none -44
#خلها	incendie 73
#خلو>	dommage_materiel -57	vandalisme 77	vol 87
#خلوع	blessure 49	vol 43
#خليت	collision -84	dommage_materiel -41	incendie 142	none -49	vol 124
#خمس>	autre 81	bris_de_glace -48	none -63	vandalisme 50
#خميس	none 47
#خنزي	collision 94
#خنق>	collision -42	incendie 163
#خنه>	evenement_climatique 84
#خوف>	collision 133	degats_des_eaux -49	dommage_materiel -41	evenement_climatique 87	none -48
#خول>	bris_de_glace 85	collision 60	vandalisme -103	vol 61
#خون>	bris_de_glace 109	degats_des_eaux 121	dommage_materiel -56	evenement_climatique -62
#خوني	bris_de_glace 222	vol -57
#خويا	evenement_climatique 42
#خياط	blessure -73	collision -63	degats_des_eaux 147	dommage_materiel 108	vandalisme -40
#خيطو	collision -41	dommage_materiel 89	vol 75
#خيل>	blessure 173	none -81
#خيمه	collision -82	evenement_climatique 83	none -52	vandalisme 72
#داء>	bris_de_glace 41
#دابا	collision 60
#دات>	incendie 121
#داتو	collision 122	incendie 44	vandalisme -84
#داد>	autre 176	collision -44	none -54
#دار>	none -47
#دارت	dommage_materiel 149
#دارم	collision 42
#دارن	collision 49	incendie 59
#داره	dommage_materiel -40	vandalisme 159	vol -61
#دارو	vandalisme 64	vol 69
#داري	incendie 102	vol -44
#داز>	none 58	vol -40
#دازت	dommage_materiel 107	none -46
#دازو	collision -42	vol 136
#داسي	collision 60
#داش>	blessure 54	bris_de_glace 51	collision -45	dommage_materiel -48	none 65
#داع>	blessure -47	collision -48	vandalisme 78	vol 103
#داعي	bris_de_glace 59	collision 81	none 44	vandalisme -80
#داكش	dommage_materiel 42
#دام>	none -42	vol 42
#دامه	dommage_materiel 53	incendie 97	none -49	vandalisme -49
#دامي	autre 40	blessure 60	bris_de_glace 95	collision 44	dommage_materiel -48	none -77
#دان>	dommage_materiel 89	vol -74
#دانا	collision -40	dommage_materiel -49	evenement_climatique 155
#دانت	collision 44	evenement_climatique 114	vol -63
#داها	bris_de_glace 51	collision 140	none -54	vandalisme -53
#داو>	vol 202
#داوه	none -61	vol 176
#دايا	collision 45	none -48	vandalisme 83
#داير	vol 101
#دايز	bris_de_glace 63	collision 48
#دتي>	bris_de_glace 41	degats_des_eaux 73	none -50	vol 57
#دثه>	collision 180
#دجاج	collision -45	dommage_materiel 104	evenement_climatique 40	none -61
#دخان	incendie 159
#دخلا	bris_de_glace 83
#دخلت	collision 152
#دخلن	collision 74
#دخلو	dommage_materiel -51	vandalisme 56	vol 116
#دخنه	evenement_climatique 84
#دخول	bris_de_glace 85	collision 60	vandalisme -103	vol 61
#دراج	vol 60
#دران	degats_des_eaux 81	dommage_materiel 43	none -120	vandalisme 147	vol -43
#درب>	blessure 129	none -50
#درت>	autre 44	blessure 52	none -64
#درتش	autre 119	none -40
#درته	collision -86	dommage_materiel -43	none 236
#درج>	blessure 89	incendie 59
#درجه	blessure 189	collision -48	degats_des_eaux -73	dommage_materiel -63	incendie 143	none -59	vol -40
#درسي	blessure 60
#درش>	blessure 108	collision 68	none -70
#درنا	collision 85
#دره>	degats_des_eaux 124
#درها	collision 90
#درهم	autre 60
#دروج	blessure 140	collision -80	degats_des_eaux 71	none -64	vandalisme -45
#دروش	collision -51	vandalisme -56	vol 215
#دري>	dommage_materiel 65
#دريب	blessure 223	dommage_materiel -85	none -51
#دسه>	bris_de_glace 116
#دشت>	collision 104	degats_des_eaux -40	dommage_materiel 153	none -42	vandalisme -83
#دشه>	collision 41	dommage_materiel 109	vol -71
#دشي>	none 51
#دعاء	collision 54
#دعي>	collision 120	none -43
#دعين	blessure 143	collision -43	dommage_materiel -87	none -64	vol 132
#دفاه	bris_de_glace 75	degats_des_eaux 72	dommage_materiel -56
#دفع>	autre 128	none -45
#دفعت	autre 114	none -80
#دفعن	blessure 116
#دفعو	blessure -69	collision -94	dommage_materiel -81	none 45	vandalisme 72	vol 113
#دفيه	degats_des_eaux 111
#دقاي	none 72	vol 72
#دقه>	collision 40
#دقيق	collision 46	evenement_climatique 49	incendie 48
#دلاء	autre 178	dommage_materiel -49	evenement_climatique 42	none -145
#دلاح	blessure -60	bris_de_glace -46	collision -62	dommage_materiel -48	evenement_climatique 125	none -104	vandalisme 95	vol -51
#دلت>	evenement_climatique 108	none 44
#دلع>	incendie 58
#دلعت	incendie 120
#دلنا	collision 73
#دله>	autre -46	dommage_materiel -79	incendie 138	none -106	vandalisme -48	vol 77
#دليه	bris_de_glace 106	collision 48
#دما>	dommage_materiel 66
#دمات	collision 297	dommage_materiel -109	none -133	vandalisme -55	vol -51
#دمت>	collision 85
#دمتن	collision 56
#دمتي	dommage_materiel 146	none -77
#دمنا	none -41	vol 72
#دمني	collision 166	none -54
#دموع	collision -45	dommage_materiel -52	vandalisme 152	vol 40
#دمي>	degats_des_eaux 42
#دنا>	evenement_climatique 40	vol 70
#دنو>	collision -69	evenement_climatique 94	vandalisme 84
#دني>	blessure 66	dommage_materiel 125	none -52
#دنيه	degats_des_eaux 46
#دها>	bris_de_glace 133	none -41
#دهان	blessure -56	bris_de_glace 79	collision 117	dommage_materiel -77	none -204	vandalisme 76	vol -46
#دهست	collision 128	none -46
#دهم>	collision -47	none -40	vandalisme 123
#دهن>	degats_des_eaux 198	dommage_materiel -41	evenement_climatique -40
#دوا>	collision 47	none -58	vandalisme -63	vol 181
#دوات	vol 58
#دوار	evenement_climatique 72
#دوبل	bris_de_glace 154	dommage_materiel -56	none -79	vol -49
#دوج>	blessure 109	bris_de_glace 62	dommage_materiel -50
#دود>	degats_des_eaux 90	incendie 97	none -46
#دور>	dommage_materiel 89
#دورت	collision 68
#دوره	collision 87
#دوري	collision -41	none -57	vandalisme 174
#دوزت	blessure 278	collision -60	dommage_materiel -60
#دوس>	degats_des_eaux 171	none -46
#دوش>	bris_de_glace 110
#دوشه	collision -53	none -48	vandalisme 148
#دوق>	collision 57	none -47	vol 64
#دولا	blessure -51	collision -61	degats_des_eaux 152	dommage_materiel 80	none -48
#دوني	evenement_climatique 103	none 44	vandalisme -43
#دوه>	vol 102
#ديات	dommage_materiel 98	none -42
#ديال	none -41
#ديان	autre -50	collision 48	dommage_materiel -58	none -157	vandalisme 100	vol 86
#ديبو	dommage_materiel 126	none -45	vandalisme -58
#ديت>	bris_de_glace 65
#ديد>	collision 44
#ديدا	collision 66
#ديده	dommage_materiel 125
#ديدي	collision 47
#ديري	bris_de_glace 53	collision -62	degats_des_eaux 43	dommage_materiel -123	incendie 209	none -91	vandalisme -57	vol -51
#ديس>	collision 137	vol -61
#ديش>	vol 119
#ديقه	collision -56	dommage_materiel 69	evenement_climatique 45	none -45	vandalisme 44
#ديك>	vandalisme 41
#ديل>	blessure 116	bris_de_glace -55	collision -83	degats_des_eaux -85	dommage_materiel -114	evenement_climatique -68	incendie 218	none -172	vol -118
#ديم>	bris_de_glace 88	collision -42
#ديما	blessure -52	bris_de_glace -50	collision -112	dommage_materiel -79	none -163	vandalisme 94	vol 222
#ديمه	blessure 49	collision 41	none -43
#دين>	collision 63	incendie 94
#دينا	dommage_materiel 113	incendie 58	none -75
#دينه	blessure 78	evenement_climatique 67
#ديها	blessure -66	bris_de_glace -41	collision 95	dommage_materiel 74	none -50
#ديهم	vol 96
#ديو>	blessure 78	none -46	vandalisme -70
#ذاب>	collision -66	degats_des_eaux 50	incendie 131
#ذار>	evenement_climatique 47	vol 87
#ذراع	blessure 61	dommage_materiel -52
#ذكر>	none 75
#ذلك>	none 120
#ذني>	evenement_climatique 40
#ذهب>	vandalisme 64	vol 41
#ذوا>	vol 83
#ذيه>	incendie 100
#راء>	none -42	vandalisme 72
#راب>	autre 63	collision 58	none -57
#رابر	bris_de_glace 127	collision -60	evenement_climatique 70
#رابو	evenement_climatique 120
#رات>	none -57	vandalisme 41
#راتو	collision 109	evenement_climatique 73	vol -79
#راتي	collision 83	none -46
#راج>	collision 45	dommage_materiel -42	evenement_climatique 41	none -44	vol 46
#راجا	blessure -40	collision -59	vandalisme 140
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
#راسا	bris_de_glace 46	collision -48	dommage_materiel 46	vandalisme -51	vol 42
#راسب	evenement_climatique 59	none -43	vandalisme 129	vol -63
#راسه	collision 106	evenement_climatique 80	vol -41
#راسو	collision 58
#راسي	vol 46
#راش>	incendie 45
#راشو	collision 121
#راطي	blessure 175	collision -99	dommage_materiel -79	none -85	vandalisme 93	vol -74
#راع>	blessure 55	bris_de_glace 69	dommage_materiel -60
#راعي	blessure 58	vol 59
#راف>	blessure -54	bris_de_glace 55	collision 116	degats_des_eaux -49	dommage_materiel -97	none -45	vandalisme 72	vol -45
#رافع	collision 43	vol 48
#رافي	bris_de_glace 118	collision -91	degats_des_eaux -54	dommage_materiel -42	none -54	vandalisme 130
#راق>	bris_de_glace -40	collision 91	dommage_materiel 59	none -49	vol 48
#راقب	blessure 61	collision 69
#راكب	collision 90
#راكت	evenement_climatique 78	none -42	vol 88
#راكش	autre 49	vol 53
#رالو	degats_des_eaux 65
#رام>	autre 54	blessure -42	collision 56	vol 83
#رامل	collision 45	vandalisme 82
#رامو	vol 62
#رامي	bris_de_glace 123	collision -41	dommage_materiel 59	none -78
#ران>	none -46
#رانا	autre 68	collision 127	dommage_materiel -47
#راند	bris_de_glace 275	collision -54	dommage_materiel -41	evenement_climatique -54	none -78
#رانس	collision 86	evenement_climatique -49	none -40	vol 57
#راني	collision 64
#راه>	bris_de_glace 54	dommage_materiel -47	none -51
#راها	none -43	vol 96
#راهق	dommage_materiel 66	vandalisme 98	vol -93
#راي>	blessure -85	bris_de_glace 75	collision 114	vol -68
#رايا	vandalisme 117
#رايح	collision 84	incendie 78
#راير	dommage_materiel 47
#رايه	none -41	vol 61
#رايي	none 135
#ربا>	dommage_materiel 159	incendie -57
#رباء	degats_des_eaux 66
#ربات	evenement_climatique 90
#رباط	autre 49	blessure 99	none -47	vandalisme -42
#ربال	autre 172	bris_de_glace -64	dommage_materiel -46	evenement_climatique 104	none -125	vol -46
#رباي	incendie 72
#ربت>	collision 79	none -42
#ربتن	collision 125
#ربته	collision 72
#ربتو	collision 89
#ربري	bris_de_glace 212	collision -50	evenement_climatique -53	none -42
#ربع>	vol 56
#ربعه	collision -81	vandalisme 97
#ربعو	evenement_climatique 89
#ربما	none 76
#ربنا	collision 45
#ربني	blessure 78	vol 57
#ربه>	evenement_climatique 44
#ربها	collision -43	degats_des_eaux -44	dommage_materiel 86	evenement_climatique 183
#ربو>	blessure -42	collision -62	none -78	vol 123
#ربون	collision -98	dommage_materiel 154
#ربي>	degats_des_eaux 47	dommage_materiel -41	none -41	vol 45
#ربيه	degats_des_eaux 70	dommage_materiel 72
#رتان	collision 47
#رتش>	autre 119	none -40
#رتطم	collision 85
#رتفا	dommage_materiel 96
#رته>	collision 98
#رتها	none 64
#رتو>	collision 88
#رتور	collision 82	vol 61
#رتي>	none -48
#رتيل	blessure -49	bris_de_glace 123	collision -81	degats_des_eaux -54	dommage_materiel -167	incendie -52	none -140	vandalisme 107	vol 103
#رتين	collision 52
#رثه>	degats_des_eaux 116	evenement_climatique 43
#رجات	dommage_materiel -41	vandalisme 71
#رجاع	autre 205	none -98
#رجال	incendie 49
#رجان	collision 84
#رجت>	collision 54
#رجع>	collision 44	none -53
#رجعا	degats_des_eaux 76	none -48	vol 108
#رجعت	collision 68	none -48
#رجعن	collision -65	vol 130
#رجعو	autre 172	blessure 53	collision -59	dommage_materiel -50	none -55
#رجف>	collision 141	dommage_materiel -43	none -59
#رجل>	collision 69
#رجله	blessure 114	dommage_materiel -57
#رجلو	collision 120
#رجلي	blessure 81
#رجم>	bris_de_glace 172	dommage_materiel -49
#رجنا	collision 40	evenement_climatique 67	incendie 51	vol -41
#رجه>	blessure 101	dommage_materiel -45	incendie 63
#رجو>	vol 47
#رجوح	autre -64	blessure 170	dommage_materiel -50	evenement_climatique 41
#رجون	collision 134	degats_des_eaux 75	incendie -98
#رحات	blessure -75	bris_de_glace -41	collision 199	dommage_materiel -41	evenement_climatique 47
#رحاض	degats_des_eaux 193	dommage_materiel -52	evenement_climatique -67
#رحبا	none 52	vandalisme 42
#رحت>	collision -51	vol 125
#رحله	autre 129	blessure 69	collision -97	dommage_materiel -48	none -55	vol 46
#رحمه	collision -47	vol 152
#رحه>	vandalisme 52
#رحي>	collision 49
#رخام	degats_des_eaux -60	dommage_materiel 221	none -41
#رداد	autre 215	blessure -43	collision -58	none -80
#ردت>	blessure 74	collision -57	dommage_materiel -70	incendie 135	none -96
#رده>	degats_des_eaux 45	dommage_materiel 131	evenement_climatique -52	vandalisme -64
#ردو>	evenement_climatique 59
#رديا	collision 134	dommage_materiel -47	none -104	vandalisme 124	vol -76
#ردين	collision 53	incendie 58
#رزات	blessure 67	collision -84	dommage_materiel 48	none -47	vandalisme 99	vol -83
#رزق>	dommage_materiel -46	incendie 187	none -67
#رزه>	bris_de_glace 73	evenement_climatique 79	vandalisme -56
#رسات	dommage_materiel 52	none -43	vandalisme 54
#رست>	collision 101	dommage_materiel -44
#رسلت	none 120
#رسم>	dommage_materiel 190	none -117	vandalisme -49	vol 66
#رسه>	collision 60
#رسها	bris_de_glace -102	collision -40	dommage_materiel 131	vandalisme 66
#رسو>	collision -95	vandalisme 82	vol 55
#رسي>	none -68	vandalisme 44
#رسيد	collision 112	vol -43
#رسيل	blessure 52
#رسين	dommage_materiel -55	none -84	vandalisme 174	vol -59
#رشه>	bris_de_glace 158	collision -59	none -58
#رشوك	collision 158	none -46
#رشي>	collision 72
#رشيف	degats_des_eaux 87
#رصيف	blessure -73	collision 145	dommage_materiel 73
#رضت>	none -44	vol 106
#رضه>	collision 79	vandalisme -81	vol 70
#رضي>	blessure 60	degats_des_eaux -53	dommage_materiel 52	evenement_climatique 113	none -64
#رضيه	degats_des_eaux 153
#رطاب	collision -61	dommage_materiel 70	vol 97
#رطق>	blessure -49	bris_de_glace 122	degats_des_eaux 149	dommage_materiel -40
#رطقا	bris_de_glace 76	dommage_materiel -45	incendie 109
#رطوب	collision -48	degats_des_eaux 224
#رطوم	collision -49	degats_des_eaux 76	dommage_materiel 71
#رطي>	blessure -52	collision 162	dommage_materiel -57	none -86	vandalisme -62	vol 137
#رعد>	dommage_materiel 65	evenement_climatique 119	incendie -41
#رعه>	collision 78
#رغب>	autre 165	dommage_materiel -40	none 74	vandalisme -66	vol -105
#رغم>	autre 139	none -93	vandalisme 54	vol -55
#رغه>	autre 99	evenement_climatique 43	none -47
#رغوا	none -57	vol 161
#رفا>	collision 80	degats_des_eaux 110	dommage_materiel -48
#رفت>	collision 72
#رفتش	autre 90	collision -56	none 56	vandalisme 59	vol -91
#رفتي	collision -47	degats_des_eaux 49	incendie 48
#رفش>	collision 135	degats_des_eaux 44	none -64
#رفضت	degats_des_eaux 81
#رفع>	blessure -60	collision 45	dommage_materiel -43	vandalisme 103
#رفعت	vol 171
#رفق>	collision 97	none -57	vol 94
#رفقه	autre 60	vandalisme 44
#رفقي	blessure -42	collision -71	none -70	vol 144
#رفنا	collision -46	vandalisme 154
#رفه>	degats_des_eaux 62
#رفوا	collision -63	none -85	vandalisme 216
#رفين	vandalisme 61
#رقا>	collision 158
#رقات	collision -52	evenement_climatique 42	incendie 77	vol 41
#رقبت	collision 91
#رقت>	incendie 85	none -49	vol 46
#رقطو	collision 64
#رقع>	bris_de_glace 68	degats_des_eaux 86	none -47
#رقعا	blessure 61	bris_de_glace 114	degats_des_eaux -138	dommage_materiel -49	evenement_climatique 85	none -56
#رقمه	bris_de_glace 46	vol 75
#رقمي	collision 121
#رقني	collision -63	dommage_materiel 109
#رقو>	collision -62	degats_des_eaux 53	none -46	vandalisme 85	vol 54
#رقوا	collision -45	dommage_materiel -61	none -56	vandalisme -57	vol 265
#رقوه	vol 92
#ركاب	collision 50
#ركب>	bris_de_glace -77	degats_des_eaux 106	dommage_materiel 119
#ركبت	collision 91
#ركبه	evenement_climatique 41
#ركت>	autre -42	blessure 108	none -85	vol 127
#ركتن	incendie 46
#ركز>	bris_de_glace -54	collision -60	vandalisme 148	vol 53
#ركع>	bris_de_glace 74	degats_des_eaux 143	incendie -54
#ركعا	incendie 150
#ركل>	collision -60	none -45	vandalisme 226	vol -41
#ركنت	collision 154	evenement_climatique -43	none -91	vol 112
#ركه>	autre 42	dommage_materiel 48	none -60
#ركون	collision 83
#ركوي	collision -78	dommage_materiel -78	incendie 201	vol -40
#ركي>	degats_des_eaux 189	dommage_materiel -40
#ركيب	bris_de_glace 196	none -80
#ركين	collision 119	none -45
#ركيه	degats_des_eaux 49	dommage_materiel 109	vol -69
#رلي>	autre 86	blessure -72	collision 121	dommage_materiel -64	none -41
#رما>	collision -48	dommage_materiel 177	evenement_climatique 55	none -142	vol -93
#رماد	incendie 77
#رمان	blessure -76	collision -64	dommage_materiel 142	evenement_climatique 131	none -49	vol -41
#رمت>	incendie 65
#رمضا	degats_des_eaux 108
#رمل>	autre 134	blessure -44	bris_de_glace 127	collision -94	degats_des_eaux -52	dommage_materiel -97	evenement_climatique -65	incendie 169	none -242	vandalisme -78	vol -164
#رمله	bris_de_glace 57	collision 59	incendie 72
#رمه>	dommage_materiel -44	none -54	vol 102
#رموا	degats_des_eaux 64	vandalisme 105
#رموش	collision -42	dommage_materiel -78	incendie 292	none -101
#رموك	collision 47	none -81	vandalisme -45	vol 168
#رمي>	autre 76	collision 58	none -76	vandalisme 77
#رميد	blessure -41	evenement_climatique 223
#رميل	blessure 87	collision 66
#رنا>	collision 61
#رناش	evenement_climatique 78	vol -45
#رناه	collision 55	none 83
#رنت>	vandalisme 85
#رنسا	collision -50	evenement_climatique 66	none -78	vandalisme 98
#رنسي	none 57
#رني>	collision 158
#رنيش	blessure -47	vol 138
#رهم>	autre 54
#رهما	autre 55	none -67	vandalisme 67
#روا>	bris_de_glace -41	dommage_materiel -60	vandalisme 117	vol 70
#رواح	blessure -43	incendie 152
#رواي	dommage_materiel -41	none -46	vandalisme 104	vol 65
#روب>	collision -72	dommage_materiel -44	none -93	vandalisme 332	vol -95
#روبه	collision 187	vandalisme 62	vol -44
#روبو	vandalisme 66
#روبي	degats_des_eaux 138	incendie -46
#روت>	bris_de_glace 70	none -42
#روتي	blessure 160	collision -47
#روج>	blessure 114	collision -46	degats_des_eaux 67	none -51
#روجي	bris_de_glace 53	collision 104
#روح>	blessure -49	bris_de_glace 72	none -41	vandalisme 91
#رود>	bris_de_glace 82	collision 75	degats_des_eaux -41	dommage_materiel -61
#رودا	collision 44	evenement_climatique 114	vol -63
#رور>	dommage_materiel -54	none 110
#روره	vol 65
#روري	autre 56	evenement_climatique 155	none -46
#روسه	blessure 65	collision 62	none -115	vandalisme 97	vol -60
#روش>	collision -100	dommage_materiel -63	none -121	vandalisme 247	vol 68
#روضه	dommage_materiel 88
#روط>	autre 69	dommage_materiel -59	none -59	vol 88
#روطو	collision 136	degats_des_eaux 51	incendie -40
#روف>	blessure 158	dommage_materiel -71	vol 48
#روفي	collision 62
#روق>	blessure -41	collision -43	incendie 185
#روقه	collision -54	incendie 50	vandalisme 43	vol 141
#روقي	collision 42
#رومب	collision 128
#رون>	dommage_materiel 63	vandalisme 50	vol -40
#رونو	collision 91
#روني	bris_de_glace -40	dommage_materiel 152	none -127	vandalisme -60	vol 93
#روه>	vol 104
#رويض	blessure 52	collision 78	none -50	vol -41
#ريا>	collision 43	vol 48
#ريات	autre 123	collision -55	incendie 45	none -75
#رياح	evenement_climatique 145
#رياض	bris_de_glace 57	none -43	vandalisme 74
#ريب>	blessure 82	bris_de_glace -47	dommage_materiel -49	none -54	vandalisme 82
#ريبا	dommage_materiel 47
#ريبه	evenement_climatique 56	vol 115
#ريبو	collision 82	vol 61
#ريت>	dommage_materiel 76
#ريته	autre 58
#ريتي	collision 61	evenement_climatique 43
#ريح>	evenement_climatique 205
#ريحه	degats_des_eaux 111	dommage_materiel -40	evenement_climatique 44	incendie 110	none -71
#ريد>	none 104
#ريدو	dommage_materiel -51	incendie 228	none -49	vandalisme 46	vol -62
#ريدي	collision -49	dommage_materiel -60	none -115	vandalisme 263	vol -61
#ريرا	collision 47
#ريز>	autre 43	bris_de_glace 179	collision -56	none -49
#ريس>	autre -49	vol 158
#ريسي	autre 198	incendie 73	none -71	vandalisme -67	vol -118
#ريض>	autre 119	blessure -46	degats_des_eaux 86	dommage_materiel -51
#ريعه	collision 45	dommage_materiel 102
#ريف>	blessure 57
#ريفي	blessure 89	collision -42	incendie 56
#ريق>	collision 82
#ريقه	dommage_materiel -46	none -64	vandalisme 87	vol 80
#ريقو	bris_de_glace 52	collision 43
#ريك>	blessure 47	vol 94
#ريكه	dommage_materiel 163	none -68
#ريكو	collision -53	degats_des_eaux 57	dommage_materiel 179	evenement_climatique -56	none -60	vol -46
#ريكي	blessure 129	dommage_materiel -44	vandalisme 53
#ريل>	collision 64	evenement_climatique 40
#رينا	blessure -48	bris_de_glace 40	collision 95	dommage_materiel 90	none -45	vol -69
#رينه	bris_de_glace 196	dommage_materiel -78	evenement_climatique -55
#ريه>	vol 60
#ريو>	vol 119
#ريوم	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#ريير	collision 166	none -45
#زات>	collision -52	evenement_climatique 52
#زاج>	bris_de_glace 254	collision -59	none -75	vandalisme 60
#زاد>	degats_des_eaux 42
#زار>	evenement_climatique 71
#زاف>	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
#زال>	collision 52
#زام>	collision 117
#زان>	collision -46	dommage_materiel -45	evenement_climatique 114	none -63
#زانه	bris_de_glace 56	collision -65	dommage_materiel 179	none -82	vandalisme -54
#زبل>	vandalisme 136
#زبنا	collision -64	dommage_materiel -60	incendie 117	vol -47
#زبون	degats_des_eaux 46	dommage_materiel 57	none -43
#زجاج	bris_de_glace 182
#زدوج	blessure 109	bris_de_glace 62	dommage_materiel -50
#زراب	degats_des_eaux 52
#زربه	incendie 72
#زربي	degats_des_eaux 150	dommage_materiel 80	none -41
#زرع>	blessure -42	collision -49	dommage_materiel -40	evenement_climatique -47	incendie 89	none -50	vol 136
#زرق>	collision 77	dommage_materiel 56	none 43	vol -41
#زرقا	collision 193	none -47
#زرقط	collision 64
#زرقه	collision -42	dommage_materiel 47	evenement_climatique 56	none -72	vol 84
#زريب	evenement_climatique 56	none -41	vandalisme -42	vol 149
#زطام	collision -58	vol 170
#زفاف	degats_des_eaux 53	dommage_materiel -40	vol 95
#زلاء	evenement_climatique 92	incendie 66
#زلت>	vol 55
#زلق>	blessure -69	degats_des_eaux 115	dommage_materiel 42
#زلقا	blessure 143
#زلقت	blessure 55	degats_des_eaux 51
#زلنا	collision 78	vol -48
#زله>	blessure 131	collision -71
#زلو>	collision 142
#زلي>	vandalisme 59
#زليج	bris_de_glace 85	degats_des_eaux 73	dommage_materiel -70
#زما>	bris_de_glace -52	collision -63	dommage_materiel 216	none 42	vandalisme -47	vol -47
#زميل	blessure 74	collision -45	dommage_materiel 173	incendie -41	none -49
#زنقه	vandalisme 128	vol -41
#زنه>	collision -47	none -113	vandalisme -57	vol 257
#زنيق	collision 53
#زهري	dommage_materiel 91
#زواج	autre 210	dommage_materiel -53	none -86
#زوال	none 93
#زوت>	blessure -63	bris_de_glace -44	collision -76	degats_des_eaux -50	dommage_materiel 97	incendie 145	none -84	vandalisme -74	vol 73
#زوجت	autre 48
#زوجي	evenement_climatique 51
#زور>	collision -83	none -48	vandalisme -42	vol 206
#زوط>	autre 114	collision -65	dommage_materiel -62	vandalisme 62
#زون>	bris_de_glace 87	incendie 95	none -40
#زيار	dommage_materiel 93
#زيان	collision 104	none 56
#زيت>	blessure 60	collision 65
#زيتو	blessure 92	collision 41	dommage_materiel -52
#زير>	collision 63
#زيرا	collision 61	none 86
#زين>	blessure 120	collision -48	dommage_materiel -56	none -93	vandalisme 42	vol 83
#زينه	degats_des_eaux 42	incendie 49
#زيه>	dommage_materiel -41	vol 113
#ساء>	none 71
#ساب>	autre 288	blessure -68	bris_de_glace -45	collision -74	dommage_materiel -112	none -115	vol -48
#سابي	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
#سات>	dommage_materiel 88	none -53
#ساتو	collision -82	evenement_climatique -43	vandalisme 174	vol -46
#ساحا	collision -93	vandalisme 206	vol -52
#سار>	bris_de_glace 101	none 62	vol -69
#ساره	blessure 73	collision -60	evenement_climatique 82	incendie 53	vol -44
#سارو	autre 83	collision -59	dommage_materiel -48	none -48	vandalisme 118	vol 41
#ساري	autre 41	collision -44	none -49	vol 91
#ساس>	degats_des_eaux 59
#ساعد	none 63	vol 43
#سافر	autre 107	degats_des_eaux 124	none -64
#ساق>	blessure 151	dommage_materiel -51	none -40
#ساقه	blessure 91	dommage_materiel -43
#ساقي	blessure 120	incendie 93
#ساكن	degats_des_eaux 108
#سال>	autre 170	bris_de_glace -51	none -100
#سالا	blessure 145	collision 150	degats_des_eaux -48	evenement_climatique -80	none -67	vandalisme -47	vol -64
#سالم	incendie 93
#سالن	none -144	vandalisme 165
#ساله	degats_des_eaux 130	dommage_materiel 75	vol -45
#سامح	collision 93
#سان>	bris_de_glace -44	dommage_materiel -46	incendie 172	vandalisme -40
#سانت	blessure 86	collision 74	evenement_climatique -93	vol -42
#ساند	collision -74	degats_des_eaux 65	none -40	vandalisme 64	vol 48
#ساير	collision -44	incendie 99	vandalisme 68
#سايق	collision 64
#سباب	autre 178	collision -43	dommage_materiel -43	incendie 132	none -86	vandalisme -44	vol -51
#سباك	degats_des_eaux 89	dommage_materiel 65	incendie -47
#سبان	collision 54
#سبب>	autre 40
#سبت>	none 71
#سبته	bris_de_glace 103	degats_des_eaux -74
#سبح>	blessure 76	collision -58	degats_des_eaux 94	none -70	vandalisme -55	vol 71
#سبع>	collision 79
#سبعه	vol 69
#سبقي	collision 59
#سبور	autre 140	collision -40	dommage_materiel -49	none -62	vandalisme 153	vol -117
#سبوع	none 49
#سبيط	blessure 85
#ستا>	collision 71
#ستاج	blessure -68	collision -51	dommage_materiel 131	none -54	vandalisme 44
#ستاذ	vandalisme 127
#ستار	collision -40	dommage_materiel -81	incendie 268	none -106
#ستان	dommage_materiel 51	evenement_climatique 62
#ستاي	incendie 114
#ستدع	collision 83
#ستر>	bris_de_glace 86	collision 51	degats_des_eaux -46	dommage_materiel 85	none -48	vandalisme -52	vol -58
#سترا	bris_de_glace 47	collision -74	dommage_materiel -41	vandalisme 71	vol 72
#سترج	autre 205	none -98
#سترد	autre 215	blessure -43	collision -58	none -80
#ستشا	none 129
#ستشف	blessure 77
#ستطي	none 49
#ستعم	none -44	vol 122
#ستلم	autre 166	collision -44	vol -43
#ستما	collision 48	incendie 76	none 50
#ستنش	incendie 68
#سته>	blessure 96
#ستوب	collision 67
#ستود	incendie 48
#ستور	blessure -61	degats_des_eaux -43	incendie 168
#ستيق	collision 66	degats_des_eaux 65
#ستيك	evenement_climatique 92
#ستين	degats_des_eaux 58	incendie 63
#سجاد	collision -43	degats_des_eaux 143	none -66	vol 43
#سجد>	degats_des_eaux 50	dommage_materiel -42
#سجل>	vol 76
#سجلت	vandalisme 98
#سجلو	evenement_climatique 51
#سحبو	collision 105	vol -41
#سحقت	collision 89
#سخان	degats_des_eaux 152
#سخن>	autre 59	collision -65	degats_des_eaux -94	dommage_materiel -68	incendie 201
#سخه>	autre 208	dommage_materiel -43	none -119	vandalisme -46	vol 47
#سخون	bris_de_glace 144	degats_des_eaux 75	dommage_materiel -45	evenement_climatique -47
#سدار	blessure -55	dommage_materiel 68	incendie 156	none -43	vandalisme -40	vol -67
#سدت>	degats_des_eaux 162	none -49
#سدو>	bris_de_glace 65	degats_des_eaux 153	incendie -62	vandalisme -74
#سدود	blessure 100	collision -43	degats_des_eaux 119	dommage_materiel -43	none -51	vol -55
#سديا	vol 91
#سديت	bris_de_glace 155	collision -45	none -45	vol 41
#سرات	autre 77	bris_de_glace -41	collision 80	none -65
#سرب>	degats_des_eaux 245
#سربا	degats_des_eaux 85	evenement_climatique 87
#سربت	degats_des_eaux 211	dommage_materiel -54	vandalisme -59
#سرت>	blessure 89
#سردي	collision 64	incendie 78
#سرعه	collision 109
#سرق>	autre 49	bris_de_glace 97	collision -55	none -52	vandalisme -75	vol 101
#سرقا	collision -58	vandalisme -56	vol 240
#سرقت	vandalisme -40	vol 212
#سرقه	vol 78
#سرقو	dommage_materiel -46	none -49	vol 208
#سرنا	degats_des_eaux -43	evenement_climatique 63	incendie 59
#سره>	collision 58	vol 49
#سرو>	collision -54	degats_des_eaux -42	none -56	vandalisme 234	vol -64
#سروا	bris_de_glace -54	collision -53	none -64	vandalisme 107	vol 116
#سرور	autre 110	blessure -63	collision -69	dommage_materiel -121	none 139	vandalisme -60
#سروق	vol 216
#سري>	collision 52
#سرير	blessure 63	incendie 44
#سطا>	collision 109
#سطبل	collision -57	evenement_climatique 110	none -54	vol 100
#سطح>	collision -40	evenement_climatique 143
#سطحي	bris_de_glace 44	degats_des_eaux -113	evenement_climatique 188
#سطل>	blessure -43	bris_de_glace 91	collision -66	degats_des_eaux -41	dommage_materiel 192	none -103	vandalisme -57
#سطو>	collision -40	none -55	vol 248
#سطوب	blessure -89	collision 242	vandalisme -89	vol -42
#سطول	degats_des_eaux 152	evenement_climatique -79	incendie 43
#سعار	blessure 121	collision -55
#سعاف	collision 75
#سعه>	blessure -55	incendie 107
#سفر>	autre 253	collision -45	dommage_materiel -42	none -74	vandalisme -41
#سفله	bris_de_glace 61	collision -96	dommage_materiel 149	vol -46
#سفلي	collision 57	degats_des_eaux 102
#سفنج	collision -60	degats_des_eaux 97	dommage_materiel -63	none -83	vandalisme 143
#سفي>	evenement_climatique 89
#سقط>	dommage_materiel 82	none -52
#سقطت	blessure 46	dommage_materiel 80
#سقف>	evenement_climatique 67
#سقفه	collision -76	degats_des_eaux 174	dommage_materiel 105	none -73	vandalisme -53
#سقوط	blessure 152	collision -55	dommage_materiel 62	none -53	vol -56
#سقي>	evenement_climatique 89	none -53	vandalisme 98	vol -54
#سكات	collision -105	dommage_materiel -47	vandalisme 88	vol 87
#سكان	evenement_climatique -47	incendie 46	vandalisme -42	vol 108
#سكب>	blessure 46	dommage_materiel 54	none -43	vandalisme 72	vol -46
#سكت>	collision 79	degats_des_eaux 98	dommage_materiel -45
#سكر>	blessure 51	degats_des_eaux 70	vandalisme 75	vol -54
#سكرا	collision 80	vandalisme 43
#سكري	blessure 122	collision 65	dommage_materiel -47	none -40
#سكلي	blessure -47	collision 85	none -64	vandalisme -41	vol 132
#سكن>	autre 135	none -90	vol -50
#سكوب	blessure 44	collision -64	none -62	vandalisme 154
#سكوت	blessure -65	collision 137	none -46	vandalisme 55
#سكين	blessure 72
#سلام	collision 43
#سلسل	vol 73
#سلطا	collision -53	dommage_materiel 65	vol 63
#سلطه	degats_des_eaux -56	dommage_materiel 61	evenement_climatique 131
#سلعه	collision -55	degats_des_eaux 96	none -51	vol 71
#سلك>	collision 111	incendie -77	none -45	vol 61
#سلم>	blessure 101	dommage_materiel -54	none -41	vol 104
#سله>	degats_des_eaux 80	vol 60
#سلوم	blessure 71	degats_des_eaux -48	dommage_materiel 76	none -41
#سليم	none -68
#سما>	dommage_materiel 95	vol -47
#سماء	bris_de_glace -56	evenement_climatique 180
#سماح	blessure 168	dommage_materiel -42	none -59	vandalisme -46	vol -77
#سمار	collision -99	dommage_materiel -41	evenement_climatique 56	vandalisme 225	vol -87
#سمع>	collision 56	dommage_materiel 98	none -54
#سمعت	blessure -42	vandalisme 41	vol 53
#سمعن	bris_de_glace 79
#سمن>	autre 107	dommage_materiel -65	vol 64
#سمنت	blessure 53	degats_des_eaux -69	dommage_materiel -46	vandalisme 160	vol -59
#سمه>	bris_de_glace 53	none -50	vandalisme 137
#سمها	degats_des_eaux -51	dommage_materiel -53	evenement_climatique 199
#سنا>	collision -45	dommage_materiel -45	evenement_climatique 58	none 90	vol 107
#سنان	autre 49	blessure 127	none -85
#سنسل	blessure -57	collision -56	vol 204
#سنه>	blessure 54	collision -48	incendie 48
#سنوا	autre -48	dommage_materiel 91
#سنين	autre 100	dommage_materiel 40	none -112
#سها>	bris_de_glace 50	dommage_materiel 41	evenement_climatique 52
#سوار	autre 110	collision -48	vandalisme -44	vol 86
#سوال	autre -45	blessure 62	none 124	vol -44
#سوب>	collision -41	dommage_materiel 218	incendie -58	none -46
#سوبي	vol 102
#سود>	collision -47	degats_des_eaux 50	dommage_materiel -41	incendie 76	none -79	vandalisme 79
#سودا	incendie 62
#سورا	collision 73	evenement_climatique -43	vol 74
#سوره	blessure -44	collision 127
#سوري	collision 194
#سوق>	collision 59
#سول>	none 114
#سولت	autre 107
#سولو	collision 51	evenement_climatique 41	none -40	vol 61
#سون>	collision 185	degats_des_eaux -56	dommage_materiel -75	incendie 58	none -52
#سوول	degats_des_eaux 48	none 48
#سوي>	degats_des_eaux 44	dommage_materiel -40	incendie 53	none -66	vol 53
#سيا>	evenement_climatique 53
#سيات	none 76	vol 75
#سياج	collision -40	dommage_materiel 81	incendie 76	none -45
#سياح	collision 42	none -45	vandalisme 61
#سيار	collision 46
#سيان	autre 43	collision -48	dommage_materiel 76	none -42	vandalisme 48	vol -44
#سيت>	blessure 49	none -45
#سيته	collision -122	dommage_materiel 119	incendie 80	none -54	vol -48
#سيتو	autre 237	collision -62	dommage_materiel -73	incendie 63	none -83	vol -51
#سيجي	collision -67	evenement_climatique 46	incendie 155
#سيد>	dommage_materiel 116
#سيده	autre 46	collision 60
#سيدي	collision 63	dommage_materiel 41
#سير>	collision 86
#سيرا	bris_de_glace 78	collision -54	dommage_materiel 121	none -108
#سيرك	collision 70	dommage_materiel -74	incendie 172	vandalisme -64	vol -111
#سيره	collision 108	none -64	vandalisme 93	vol -56
#سيط>	collision 98	none -49	vandalisme 53
#سيطه	collision 78
#سيف>	collision -151	vol 250
#سيفو	degats_des_eaux 182	dommage_materiel -40
#سيقي	blessure -43	bris_de_glace 72	collision -75	dommage_materiel 167	none -44
#سيل>	collision -69	degats_des_eaux 99	evenement_climatique 68	incendie 57	none -45
#سيلي	vandalisme 133	vol -41
#سيما	blessure -48	none 40
#سين>	evenement_climatique 56	none -55	vandalisme 117
#سينا	collision 74	none -59	vol 101
#سيه>	incendie 47
#سيول	evenement_climatique 145
#سيون	autre 86	none -56	vol 44
#شاء>	blessure 80	evenement_climatique 45
#شاب>	collision 65	incendie 72
#شات>	autre 73	collision 69	incendie 60	vandalisme -42
#شاده	collision 75	incendie 54
#شار>	blessure 94
#شارع	collision 66	vandalisme 43
#شاره	collision 59	vandalisme 52
#شاري	collision 127	none -50
#شاشه	dommage_materiel 94	vandalisme 96
#شاطي	autre 253	blessure -43	dommage_materiel -45	evenement_climatique -40	none -116
#شاعل	dommage_materiel 63	incendie 67
#شاف>	bris_de_glace 183	dommage_materiel -51	none -119
#شافت	collision 87
#شالي	bris_de_glace -81	collision -108	dommage_materiel -87	evenement_climatique 273	none -103	vandalisme -55	vol -41
#شان>	collision -45	vandalisme -73	vol 236
#شانط	blessure 86	collision -65	vandalisme -40	vol 50
#شاو>	blessure 58	collision 47	incendie 43	none -86
#شاي>	bris_de_glace -57	dommage_materiel 212	none -56
#شباب	blessure 94	vandalisme 84
#شباك	blessure -40	collision 78	dommage_materiel -49	none -65	vol 70
#شبكه	incendie -62	vol 129
#شتا>	degats_des_eaux 111	evenement_climatique 48
#شترك	degats_des_eaux 128
#شتري	vol 77
#شتعل	collision -65	incendie 197
#شتغل	blessure 110	bris_de_glace 54	none -72
#شتكي	vol 113
#شتنب	none 106
#شجار	evenement_climatique 94
#شجره	evenement_climatique 153	none -41
#شحال	bris_de_glace 88	collision -63	degats_des_eaux 44	dommage_materiel -71	none 173	vol -47
#شخص>	blessure 62
#شخصا	none 132
#شدات	collision 57	incendie 146
#شده>	bris_de_glace 150	collision -49	vandalisme -84
#شدو>	vol 110
#شدوه	collision -65	vol 121
#شرار	incendie 148
#شرب>	degats_des_eaux 106
#شرجم	bris_de_glace 182	dommage_materiel -51
#شرح>	none 80
#شرخ>	bris_de_glace 132
#شرطي	collision 97	dommage_materiel -42	none -56	vandalisme -46	vol 85
#شرفت	bris_de_glace 72	collision -55	incendie 82
#شرفه	incendie 60
#شركت	incendie 61
#شركه	autre 49	dommage_materiel 59	none -60	vol 55
#شري>	vol 110
#شرين	vandalisme 78
#شريه	none -59	vol 136
#شظاي	bris_de_glace 149	vandalisme -56
#شظيه	blessure -66	bris_de_glace 225	collision -60	none -54
#شعر>	dommage_materiel 80	none -47
#شعل>	incendie 171
#شعلا	incendie 183
#شعلت	collision -49	degats_des_eaux 108	dommage_materiel -46	incendie -121	vol 133
#شغال	bris_de_glace 59	collision -51	dommage_materiel 168	none -55
#شفت>	bris_de_glace 41	collision 42
#شفتش	bris_de_glace 69	collision 44
#شفتو	vandalisme 151
#شفر>	collision -76	dommage_materiel -43	none -112	vandalisme -77	vol 349
#شفرو	collision -52	none -42	vol 204
#شفنا	vol 91
#شفي>	blessure 72
#شقات	bris_de_glace 234	degats_des_eaux -47	evenement_climatique -42	none -53
#شقت>	bris_de_glace 294	collision -115	degats_des_eaux -43	dommage_materiel -76	none -202	vandalisme -50	vol -59
#شقتي	degats_des_eaux 101
#شقفه	bris_de_glace 140	collision -57	degats_des_eaux 115	dommage_materiel -117	none -51	vandalisme -59
#شقق>	bris_de_glace 133	collision -41
#شققت	blessure -48	bris_de_glace 221	collision -54	degats_des_eaux -64	none -54	vandalisme -68
#شقه>	degats_des_eaux 46	none -49
#شقوق	blessure -86	collision 196	degats_des_eaux 76	dommage_materiel -48	vandalisme -62
#شكا>	collision 86
#شكاي	vol 112
#شكر>	blessure -59	collision -57	dommage_materiel -52	incendie 147	none 124	vol -47
#شكرا	autre -40	none 136
#شكل>	collision 52	vandalisme 73	vol -40
#شكو>	collision 69
#شكون	vandalisme 142
#شكوي	collision -45	none -40	vandalisme 97	vol 77
#شكي>	collision 98	vandalisme 49	vol -43
#شكيت	collision -73	degats_des_eaux 87	none -67	vandalisme 209
#شلال	blessure -45	bris_de_glace -52	collision -71	degats_des_eaux 149	dommage_materiel 184	evenement_climatique -62	incendie -56	none -81	vandalisme -54	vol -116
#شمس>	blessure 59	bris_de_glace 88
#شمسي	evenement_climatique 88	vol 40
#شمع>	blessure -49	bris_de_glace -41	collision -65	dommage_materiel 149	incendie 162	none -116	vol -66
#شمعه	degats_des_eaux -40	incendie 189
#شنو>	autre 53	dommage_materiel -44	none 81
#شهاد	autre 75
#شهر>	degats_des_eaux 44	none 85
#شهري	autre 43	blessure 55	degats_des_eaux -44	none -42	vol 42
#شهود	none -58	vol 137
#شهور	autre 82	collision -46	dommage_materiel -51	none -58	vol 80
#شوا>	collision -58	degats_des_eaux -52	dommage_materiel -50	incendie 110	none -57	vandalisme 160
#شورا	collision -50	none -46	vandalisme 113	vol 50
#شوشي	vandalisme 126
#شوف>	collision 67
#شوفو	collision -44	degats_des_eaux 169	vol 51
#شوك>	blessure 116	collision 113	evenement_climatique -74
#شويه	autre 47	incendie 43	vandalisme -41
#شيء>	none 42
#شيت>	vandalisme 48	vol 66
#شيتش	collision -67	dommage_materiel -41	none 126	vandalisme 49
#شيخ>	collision 124
#شيدي	evenement_climatique 124
#شيف>	degats_des_eaux 87
#شيفو	collision 73
#شين>	vandalisme 126
#شينا	vol 70
#شييا	vandalisme 80
#صاب>	bris_de_glace 131
#صابا	evenement_climatique 41
#صابع	dommage_materiel 182	none -50	vandalisme -47
#صابه	vol 103
#صابو	collision -42	degats_des_eaux 56	dommage_materiel 62
#صابي	none -59	vandalisme 193	vol -54
#صات>	vol 71
#صاحب	dommage_materiel 101
#صادم	collision 145	none -42
#صار>	degats_des_eaux 87	vol -41
#صارت	collision 65	degats_des_eaux 110	dommage_materiel -40	evenement_climatique 52	vandalisme -64
#صاري	autre 149	blessure 67	none -78
#صاعق	evenement_climatique 209
#صافي	bris_de_glace 73
#صاك>	collision -54	vol 113
#صال>	blessure 81	bris_de_glace -49	collision -150	dommage_materiel -64	vandalisme -64	vol 129
#صالح	blessure 129
#صاله	degats_des_eaux 147	evenement_climatique -54
#صالو	bris_de_glace 41	collision -40	degats_des_eaux 101
#صان>	blessure 110	collision -154	dommage_materiel -46	incendie 60	vol 96
#صانع	collision -55	vol 105
#صاه>	bris_de_glace 125
#صاور	bris_de_glace -44	collision -110	none -64	vandalisme 191
#صباع	blessure 80	bris_de_glace 63	collision -104	evenement_climatique 58	incendie 100	none -84	vandalisme -50	vol -52
#صباغ	dommage_materiel 68	none -88	vandalisme 144	vol -53
#صبت>	blessure 163	incendie 53
#صبع>	blessure 43	bris_de_glace 82	dommage_materiel 78	none -50	vol -72
#صبعي	blessure 223	bris_de_glace -74	collision -86	dommage_materiel 54	incendie -78	none -82	vol -50
#صبغ>	collision -72	degats_des_eaux -40	none -130	vandalisme 196
#صبني	bris_de_glace -57	dommage_materiel 155	none -62	vandalisme 99	vol -88
#صتو>	blessure 60	collision 153	vandalisme -61
#صحاب	vol 70
#صحاح	bris_de_glace 144	dommage_materiel -83
#صحتي	collision 52	vandalisme 75
#صحه>	autre 83	none -57	vol 54
#صحون	collision -48	degats_des_eaux 128	dommage_materiel 74	vandalisme -40
#صحيح	none 101
#صداع	blessure -59	collision -57	vandalisme 91	vol 119
#صدره	degats_des_eaux 121
#صدري	blessure 129
#صدع>	bris_de_glace 351	collision -86	degats_des_eaux -97	dommage_materiel -69	evenement_climatique -74	incendie -51	none -90	vandalisme -49	vol -48
#صدم>	collision 88
#صدمت	collision 100
#صدمن	collision 169	none -58
#صدي>	blessure -72	collision -82	dommage_materiel 122	vandalisme 121	vol -94
#صدير	evenement_climatique 144
#صديق	autre 139	bris_de_glace -50	degats_des_eaux -46	dommage_materiel 164	none -261	vandalisme -56	vol -68
#صراح	none 115
#صراخ	collision 57
#صرح>	blessure 58	collision -41	none 65
#صرحت	collision -62	vol 98
#صرخ>	autre -41	collision 179	none -46	vandalisme -59
#صرف>	degats_des_eaux 153
#صريح	collision -40	none 94
#صطدا	autre 52	collision 81	none -40
#صطدم	collision 98	dommage_materiel 42
#صعد>	autre -75	blessure 133	collision -61	dommage_materiel 109	none -87	vol -44
#صغار	collision 65	vol 41
#صفر>	bris_de_glace 103
#صفرا	degats_des_eaux 82
#صفه>	evenement_climatique 137
#صقات	blessure -59	bris_de_glace -63	collision 132	degats_des_eaux -59	evenement_climatique -53	incendie -71	none -164	vandalisme 99	vol -112
#صلا>	collision 50
#صلات	bris_de_glace 48	incendie 138
#صلاح	bris_de_glace 40	dommage_materiel 96	vandalisme -60
#صلاه	collision -60	incendie 106
#صلت>	incendie 74
#صلح>	blessure 49	bris_de_glace 57	dommage_materiel 93
#صلحو	collision -50	degats_des_eaux 110	dommage_materiel 91	incendie -62
#صلني	autre 156	blessure -42	none -67
#صلي>	blessure 45	none -58	vol 112
#صليح	degats_des_eaux 96	dommage_materiel 82	incendie -51
#صمات	vol 135
#صمه>	blessure 102	collision 58	dommage_materiel -47	none -49	vandalisme -40	vol 94
#صمي>	blessure 111	vol 41
#صناع	none -99	vandalisme -43	vol 210
#صنبو	degats_des_eaux 164	dommage_materiel -41
#صندو	collision 65	none -40	vol 49
#صنع>	collision 176	dommage_materiel -50	vandalisme -65	vol 60
#صني>	none 71
#صها>	vandalisme 86	vol 48
#صوت>	vol 46
#صور>	none 67
#صورا	dommage_materiel 131	none -124	vandalisme 84	vol -41
#صورت	collision 40	vandalisme 78
#صوره	incendie 94
#صورو	vandalisme 91
#صوص>	vol 104
#صول>	autre 121	dommage_materiel -83	evenement_climatique 188	none -176
#صوير	dommage_materiel 79	evenement_climatique 45	vol -47
#صيب>	none 96
#صيبت	collision 68
#صيدل	bris_de_glace 147	vandalisme -44
#صير>	dommage_materiel 188	none -48
#صيف>	blessure -59	collision 83	vol 86
#صيفط	autre 229	vol -49
#صيل>	collision 96	vol 42
#صيني	bris_de_glace -59	collision -58	dommage_materiel 201	incendie 67	none -75	vandalisme -40
#ضاء>	autre 73	collision 70	dommage_materiel 48	none -75
#ضار>	collision 147	degats_des_eaux -42	dommage_materiel -68	none -46	vandalisme 86
#ضاضر	autre 180	blessure -51
#ضاع>	autre 119	dommage_materiel 108	none -72	vandalisme -59
#ضاعت	autre 208	dommage_materiel -45	none -83
#ضاعو	autre 87	degats_des_eaux 157	dommage_materiel -43	none -62	vandalisme -41	vol -63
#ضان>	degats_des_eaux 119	evenement_climatique 51	vol -44
#ضانا	dommage_materiel -45	evenement_climatique 263	none -64
#ضايع	autre 83
#ضايي	collision -45	vol 139
#ضباب	collision 105	evenement_climatique 81	none -40
#ضبط>	none 116
#ضحاي	bris_de_glace 43	collision -54	vandalisme 102	vol -41
#ضحك>	blessure 41	vandalisme 48
#ضحكو	blessure -40	vandalisme 48	vol 63
#ضرا>	vandalisme 65
#ضرار	degats_des_eaux 55
#ضرب>	vandalisme 49
#ضربا	evenement_climatique 60	vandalisme 44
#ضربت	collision 115
#ضربن	blessure 66	vol 48
#ضربو	bris_de_glace 43	collision -44	dommage_materiel 65	none -56	vandalisme 54
#ضرر>	degats_des_eaux 55
#ضررت	degats_des_eaux 61	evenement_climatique 43
#ضرنا	evenement_climatique 136	vol -48
#ضرني	collision 111	dommage_materiel 94	none -58
#ضره>	collision 60
#ضرو>	collision -46	incendie 171
#ضروب	dommage_materiel -40	none -67	vandalisme 274	vol -55
#ضطرر	autre 127
#ضعت>	vol 116
#ضعنا	vol 98
#ضلك>	none 128
#ضلكم	none 112
#ضلوع	blessure 138	collision 104	dommage_materiel -85	incendie -40	none -50	vandalisme -76	vol -83
#ضني>	blessure 159	collision -58	degats_des_eaux 41
#ضها>	blessure 48	collision 42	evenement_climatique 49
#ضوء>	collision 58	vol 56
#ضوع>	vol 52
#ضون>	autre 161	blessure 51	collision -41	dommage_materiel -40	none -87
#ضيات	collision 117	vandalisme 71	vol -90
#ضياع	autre 243	collision -52	none -60	vandalisme -79	vol -72
#ضيعه	blessure 40	collision -47	degats_des_eaux -43	evenement_climatique 95	none -72	vandalisme 41
#ضيق>	collision 78	vandalisme -72	vol 102
#ضيقه	collision 122	degats_des_eaux 70	none -65
#ضيه>	degats_des_eaux 77
#طاء>	evenement_climatique 43	none -62	vandalisme 107	vol -40
#طابق	collision -40	degats_des_eaux 64	dommage_materiel 73	none -42
#طابل	collision -46	dommage_materiel 50	vol 54
#طات>	bris_de_glace 58	dommage_materiel 67	evenement_climatique 49	none -54
#طاجي	bris_de_glace 44	incendie 90
#طاح>	blessure 40	dommage_materiel 120	none -54	vol -41
#طاحت	dommage_materiel 57	evenement_climatique 61	none -60	vol -40
#طاحو	dommage_materiel -64	evenement_climatique 77	incendie 193	none -44
#طار>	evenement_climatique 60
#طارا	autre 193	dommage_materiel -40	none -133	vol -42
#طارت	bris_de_glace 72	collision -61	none -45	vol 82
#طاري	autre 95	incendie 55	none -45
#طافي	incendie 120
#طاقه	autre 163	collision -63	incendie -72	none -57	vandalisme -40	vol 105
#طاكس	autre 41
#طالب	autre 56	dommage_materiel 106	none -43	vandalisme -51
#طالي	autre 119	blessure -46	collision -68	dommage_materiel -79	incendie 61	none -74	vandalisme -48	vol 140
#طام>	vol 40
#طان>	blessure -45	collision -54	dommage_materiel 80	incendie 100	vandalisme -41
#طاني	autre 81
#طاول	bris_de_glace 57	collision -45	incendie 53	none -58	vandalisme 45
#طاون	evenement_climatique 73	vandalisme 43	vol -69
#طاير	autre 112	blessure -69	degats_des_eaux 82	none -77	vol -52
#طباخ	blessure 69	collision -46	dommage_materiel -73	incendie 182	none -74
#طبخ>	bris_de_glace 91	collision -62	degats_des_eaux 76	none -50
#طبع>	degats_des_eaux 115	evenement_climatique -55	none 105
#طبعا	none 69
#طبل>	collision -57	evenement_climatique 110	none -54	vol 100
#طبله	bris_de_glace -50	collision -55	dommage_materiel 143	vandalisme 79
#طبيب	autre 44	blessure 49
#طبيه	autre 187	bris_de_glace 57	none -97	vol -43
#طحت>	blessure 122
#طدام	autre 52	collision 81	none -40
#طدمت	collision 129
#طراف	blessure -112	bris_de_glace 110	collision 68	dommage_materiel -132	evenement_climatique -50	incendie -48	none -89	vandalisme 114	vol -76
#طراك	evenement_climatique 90	none -46	vol 100
#طرام	autre 93	blessure -59	collision 113	vandalisme -72
#طرت>	blessure -64	bris_de_glace 185	collision 117	degats_des_eaux -61	dommage_materiel -161	evenement_climatique -43	none -184	vandalisme -68	vol -67
#طررت	autre 127
#طرطق	bris_de_glace 81	degats_des_eaux 112
#طرف>	none 53
#طرفي	collision 77
#طرق>	degats_des_eaux 46
#طره>	autre 66	evenement_climatique 66	none -48
#طروت	blessure -42	collision 43	none -62	vol 122
#طروط	collision 130	degats_des_eaux 75	incendie -45
#طري>	dommage_materiel 123	incendie 70	none -57
#طريق	collision 101
#طعات	collision -122	dommage_materiel 58	vandalisme 169	vol -74
#طعت>	blessure 104	collision -46	dommage_materiel 70	none -83	vandalisme -43
#طعم>	blessure 154	collision -49	dommage_materiel -84	none -63	vandalisme 95
#طعه>	collision -121	dommage_materiel 145	none -63
#طعو>	collision -58	evenement_climatique -42	none -108	vandalisme 224	vol 51
#طفاء	degats_des_eaux 75	incendie 73
#طفات	collision -48	degats_des_eaux -51	incendie 159
#طفال	collision 49
#طفاه	bris_de_glace 79	incendie 59
#طفاو	incendie 139
#طفاي	evenement_climatique 49	incendie 62
#طفه>	collision -52	dommage_materiel -46	evenement_climatique 58	none -94	vol 148
#طفو>	vol 139
#طفيت	incendie 92
#طفين	collision -73	degats_des_eaux 42	dommage_materiel -40	incendie 234	none -49	vol -83
#طقات	bris_de_glace 76	dommage_materiel -45	incendie 109
#طقه>	evenement_climatique 77
#طكم>	bris_de_glace 42	degats_des_eaux 41
#طلاء	collision -49	dommage_materiel 47	none -91	vandalisme 210
#طلب>	blessure 40
#طلبت	collision -59	degats_des_eaux 193	none -44
#طلبي	collision 62	none 81
#طلت>	autre 301	collision -83	dommage_materiel -79	none -47
#طلع>	autre 108	degats_des_eaux 77	dommage_materiel 56	none -84	vandalisme -43	vol -42
#طلعا	dommage_materiel 71
#طلعت	autre 146	blessure 45	collision -96
#طله>	blessure 238	collision -68	degats_des_eaux 52	dommage_materiel -71	none -209	vandalisme -50	vol 56
#طماط	evenement_climatique 59	none -45	vandalisme 112
#طمت>	collision 60	dommage_materiel 83
#طمه>	degats_des_eaux 46	dommage_materiel 87
#طموب	bris_de_glace -47	collision 110	dommage_materiel -111	none -85	vandalisme 105	vol 110
#طنا>	collision 107
#طناش	incendie 48
#طنجر	blessure 160	bris_de_glace 62	collision -68	dommage_materiel -44
#طنجه	blessure 45	collision 46
#طني>	vol 71
#طنيه	bris_de_glace 48
#طوار	collision 105	degats_des_eaux 72
#طوال	degats_des_eaux 229	evenement_climatique -51
#طوان	degats_des_eaux -49	evenement_climatique 204
#طوب>	blessure -55	collision 187	vandalisme -66
#طوبه	collision -50	degats_des_eaux 141
#طوبي	blessure 50	vol 56
#طوره	blessure -42	collision 110	dommage_materiel 106	vol -75
#طورو	bris_de_glace 112	incendie 56
#طوع>	blessure 157	collision -71	dommage_materiel -71	incendie -78	none -61	vandalisme -48	vol 107
#طول>	bris_de_glace 124	evenement_climatique -49
#طوله	degats_des_eaux 113	evenement_climatique -65	none -47	vandalisme 94
#طوم>	collision -55	degats_des_eaux 78	dommage_materiel 76	evenement_climatique -42
#طون>	blessure 119	collision 76	vol -48
#طونو	autre 61
#طوني	none 48
#طويل	vandalisme 115
#طيار	autre 69	blessure -50	dommage_materiel 112	none -68	vandalisme -50	vol 94
#طيبت	dommage_materiel 121	none -43
#طيبه	bris_de_glace -41	dommage_materiel 135
#طيت>	collision 40
#طيته	collision 97	dommage_materiel -40	none -52	vandalisme -42	vol 89
#طيتو	collision -94	vandalisme 67	vol 165
#طيح>	collision -60	dommage_materiel 74
#طيحا	blessure 139	collision -85	evenement_climatique 114
#طيحو	blessure -56	collision -107	dommage_materiel -71	evenement_climatique 41	none -62	vandalisme 177	vol 119
#طيخه	collision 129
#طير>	blessure -121	collision 71	dommage_materiel 74
#طيرا	evenement_climatique 147	none -43
#طيرت	evenement_climatique 58
#طيفه	degats_des_eaux 68
#طيم>	collision -54	dommage_materiel -41	none -62	vandalisme 233	vol -84
#طين>	collision -40	degats_des_eaux -67	evenement_climatique 137	vandalisme 58
#طيني	collision 105
#طيه>	collision 74
#ظارا	autre 132	dommage_materiel -68	none -67	vandalisme -52	vol 120
#ظام>	blessure -43	collision 75	degats_des_eaux 50	dommage_materiel 83	evenement_climatique 63	incendie -120	none -45	vandalisme -41	vol -56
#ظايا	bris_de_glace 149	vandalisme -56
#ظلام	blessure 97
#ظله>	collision -40	evenement_climatique 118	none -86	vol 97
#ظنا>	degats_des_eaux 141
#ظهره	blessure 54	collision -64	degats_des_eaux -50	dommage_materiel 135	vol -106
#ظهري	blessure 68	collision 71	dommage_materiel -41	vol -54
#ظيه>	blessure -66	bris_de_glace 225	collision -60	none -54
#عات>	dommage_materiel 41	none -41
#عاج>	collision 62	evenement_climatique 53	none -54
#عاده	bris_de_glace 88	dommage_materiel -52	vandalisme 100	vol -60
#عار>	blessure 52	collision -42	none -64	vandalisme 87
#عارف	bris_de_glace 63	dommage_materiel -50	evenement_climatique -71	vandalisme 88
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
#عاها	collision 91	dommage_materiel -46	incendie 161	none -71	vol -52
#عاود	vandalisme 135
#عاون	collision 41
#عايا	collision 63
#عايل	dommage_materiel 202	none -61
#عباد	bris_de_glace 143
#عبد>	degats_des_eaux 127	incendie -44
#عبر>	collision 116
#عبو>	bris_de_glace 107
#عترض	collision 51	vol 61
#عترف	dommage_materiel 110	none -43
#عتله	collision -60	dommage_materiel -55	none -88	vandalisme -106	vol 274
#عتنا	collision 49
#عتني	blessure 107	collision 54
#عته>	collision 124
#عتين	vandalisme 47
#عثرت	blessure 125	dommage_materiel 42
#عجاج	dommage_materiel -63	evenement_climatique 204	none -40
#عجزه	collision 154
#عجلا	none -41	vol 87
#عجلت	collision 53
#عجله	collision 129
#عجين	autre 58	dommage_materiel 109	evenement_climatique 57	incendie -67	none -42	vandalisme -45	vol -57
#عدا>	collision 119
#عدت>	collision -46	dommage_materiel 145	incendie 61	vol -57
#عدد>	degats_des_eaux -60	evenement_climatique 102	vol 64
#عدما	collision 54	dommage_materiel 102	vol -43
#عدنا	degats_des_eaux 49	evenement_climatique 74	vandalisme -47
#عده>	none 42
#عراس	bris_de_glace 84	collision -72	degats_des_eaux -46	dommage_materiel 106
#عربه	collision 59	evenement_climatique 74
#عربي	dommage_materiel -45	none 65
#عرج>	collision 152	none -44
#عرس>	dommage_materiel 113	incendie 46	none -88
#عرض>	dommage_materiel 93
#عرضت	vol 121
#عرفت	autre 51
#عرفش	collision 228	none -81	vol -40
#عرفن	collision -46	vandalisme 154
#عرفو	collision 61	vandalisme 54
#عروس	dommage_materiel 84	none -118	vandalisme 75
#عساس	collision 43	vol 47
#عست>	degats_des_eaux 54	dommage_materiel -43	incendie 108	vol -46
#عسل>	dommage_materiel -48	vandalisme 98	vol 45
#عسين	evenement_climatique 122	none -41	vandalisme -47	vol 107
#عشري	vandalisme 78
#عصا>	collision -60	vandalisme 155
#عصاب	degats_des_eaux 58
#عصر>	collision -41	vol 68
#عصمه	blessure 117	evenement_climatique 80
#عصمي	blessure 111	vol 41
#عصير	blessure -45	dommage_materiel 248	none -75
#عضني	blessure 183	collision -60
#عطات	blessure -85	bris_de_glace 133	collision -79	dommage_materiel 156	none -75	vandalisme -74	vol -45
#عطان	autre 99
#عطاه	blessure 130	bris_de_glace -40	collision -92	degats_des_eaux -41	dommage_materiel -77	none -65	vandalisme -141	vol 118
#عطاو	evenement_climatique 53
#عطتن	collision 83
#عطل>	collision 97	dommage_materiel 60	vol -40
#عطلت	autre 301	collision -83	dommage_materiel -79	none -47
#عطله	vol 150
#عطيت	collision 54	none -41	vol 87
#عطين	none -67	vandalisme -40	vol 190
#عظم>	blessure 83	collision -76	dommage_materiel 171	none -57	vol -46
#عفن>	degats_des_eaux 146
#عفوا	degats_des_eaux -95	evenement_climatique 143
#عقد>	autre 265	collision -67	dommage_materiel -59	none -110	vandalisme -42	vol -62
#عقرب	blessure 194	degats_des_eaux -42	dommage_materiel 92	none -66
#عقه>	evenement_climatique 209
#عقول	collision 129
#عكاز	blessure 112	collision 93	dommage_materiel -65	incendie -42	none -83	vandalisme -60	vol -61
#علات	incendie 183
#علاج	autre 58
#علاش	autre 171	collision -104	dommage_materiel -40
#علاق	collision -67	degats_des_eaux 47	dommage_materiel 150
#علام	blessure -61	collision 60	dommage_materiel 86	none -42	vol 59
#علبه	vol 67
#علت>	collision -43	dommage_materiel -40	incendie 60	vol 68
#علق>	collision 59	evenement_climatique 56
#علم>	evenement_climatique 75
#علما	bris_de_glace 42	degats_des_eaux 41
#علمك	bris_de_glace 93
#علمي	vol 64
#عله>	collision -49	dommage_materiel -45	incendie 219	vol -45
#علوم	degats_des_eaux 161	incendie -110
#علوي	degats_des_eaux 108
#عليك	none 60
#علين	collision 52
#عليه	none -46
#عمار	blessure 42
#عمدا	vandalisme 170
#عمر>	degats_des_eaux 44
#عمرت	degats_des_eaux 162	evenement_climatique -88	none -55
#عمرن	collision 70
#عمره	autre 50	none -40
#عمرو	collision 71	vandalisme 87
#عمري	blessure 68
#عملت	collision -77	dommage_materiel -63	none -134	vandalisme 105	vol 191
#عملي	autre 65	blessure 142	evenement_climatique -53	vol -40
#عمود	collision 138	dommage_materiel -66	evenement_climatique 112	none -47	vol -40
#عمي>	collision 163
#عميق	collision 43
#عناع	collision 140	none -47	vol 81
#عناه	collision -84	dommage_materiel -61	evenement_climatique 96	vandalisme 102	vol -44
#عندك	evenement_climatique 107	none 75
#عندم	autre -43	bris_de_glace 42	collision -74	vandalisme 58	vol 43
#عندن	none -43	vol 120
#عنده	degats_des_eaux 75
#عندو	dommage_materiel 70	none -40
#عنق>	blessure 128	collision -40	dommage_materiel -45	vol 72
#عنقي	collision 53	vol 71
#عنوا	autre 84	collision -52	dommage_materiel -47	vandalisme -65	vol 91
#عني>	blessure 70	collision -57
#عها>	blessure -54	dommage_materiel 154	none -47
#عوا>	autre -91	blessure 141	collision -67	none -46	vandalisme 85	vol -63
#عوج>	blessure 51	collision 63	none -91	vandalisme 117
#عوجا	collision 118	dommage_materiel -44	vandalisme 84	vol -59
#عوجو	vandalisme 57
#عود>	blessure 52	collision -40
#عوض>	autre 57	degats_des_eaux 46
#عوضو	autre 183	blessure 40	collision -42	dommage_materiel -47	none -68
#عول>	autre 144	collision -59	none -143	vandalisme 125	vol -71
#عوم>	bris_de_glace -52	collision -69	degats_des_eaux 152	dommage_materiel 156	incendie -40	none -104	vol -44
#عون>	collision -47	none 122
#عوني	blessure -46	vandalisme 46	vol 140
#عوها	autre 121	collision -74	degats_des_eaux -64	dommage_materiel -73	evenement_climatique 82	none -72	vol 96
#عويض	autre 47	none 47
#عيا>	collision 156	none -52
#عياد	blessure -75	bris_de_glace 83	collision -72	dommage_materiel 180	none -86	vol -53
#عيد>	autre 53	collision -53	dommage_materiel 42	none -50
#عيط>	collision 112
#عيطت	collision 117	none -41
#عيطن	incendie 47
#عيطو	degats_des_eaux 43	none 63
#عينا	collision -56	dommage_materiel -47	none -72	vandalisme -46	vol 273
#عيني	bris_de_glace 62	vandalisme 43
#عيه>	vol 54
#عيون	bris_de_glace 154	collision -56	dommage_materiel -52	evenement_climatique 42	none -80
#غابه	collision 122
#غاتش	degats_des_eaux 85
#غادر	vol 40
#غادي	vandalisme -40
#غارق	collision -47	vol 150
#غاز>	incendie 164	none -52
#غاش>	collision 53
#غال>	collision -42	dommage_materiel 135	evenement_climatique 44	none -53
#غالي	dommage_materiel 142	none -69
#غدا>	vandalisme 45	vol 44
#غراف	bris_de_glace 118	collision -91	degats_des_eaux -54	dommage_materiel -42	none -54	vandalisme 130
#غرب>	blessure 44	collision -70	dommage_materiel -46	none 51	vandalisme 96
#غربا	autre 172	bris_de_glace -64	dommage_materiel -46	evenement_climatique 104	none -125	vol -46
#غرز>	blessure 141	vandalisme -47
#غرزا	blessure 67	collision -84	dommage_materiel 48	none -47	vandalisme 99	vol -83
#غرزه	bris_de_glace 73	evenement_climatique 79	vandalisme -56
#غرفت	degats_des_eaux 83	vol 47
#غرفه	degats_des_eaux 113	incendie 45
#غرق>	degats_des_eaux 152	evenement_climatique 71	none -46
#غرقا	collision -67	degats_des_eaux 68	evenement_climatique 181	none -59	vol -44
#غرقت	degats_des_eaux 95	evenement_climatique 111	none -54
#غزال	collision 183
#غسال	collision -43	degats_des_eaux 136	dommage_materiel 69	vol -41
#غسل>	degats_des_eaux 110
#غسله	collision -42	degats_des_eaux 123	vol 88
#غسيل	collision -80	degats_des_eaux 87	incendie 100
#غطا>	blessure 161	vandalisme -53
#غطاء	evenement_climatique 43	none -62	vandalisme 107	vol -40
#غطي>	autre 125	dommage_materiel -55	evenement_climatique 87	vandalisme 48	vol -40
#غكم>	degats_des_eaux 94	none -48	vol 96
#غلاق	collision -56	evenement_climatique 56	none -43	vol 127
#غلط>	collision 263	none -101
#غلق>	degats_des_eaux 81
#غلقه	degats_des_eaux -75	evenement_climatique 95
#غمرت	degats_des_eaux 53	evenement_climatique 132
#غمي>	evenement_climatique 80
#غنا>	collision -63	none -86	vol 131
#غوا>	none 68	vol 84
#غوت>	blessure 159	collision -106	dommage_materiel -46	vol 92
#غيت>	autre 127
#غيتش	blessure 161	collision -127	dommage_materiel -43	vandalisme 120
#غيرت	none 77
#غيره	incendie 42
#غينا	bris_de_glace -40	collision -66	degats_des_eaux 209	dommage_materiel -113	evenement_climatique -107	vandalisme 128	vol -53
#غيير	autre 160	vol -44
#فاء>	collision -43	degats_des_eaux 86	incendie 45
#فابو	degats_des_eaux 163	dommage_materiel 78	none -63
#فاته	collision -53	degats_des_eaux -62	incendie 167
#فاتو	autre 164	none -80
#فاتي	autre 108	degats_des_eaux -56	vandalisme 49
#فاجي	dommage_materiel 134
#فاحت	dommage_materiel -52	vandalisme 62
#فار>	collision 130	incendie 66	none -40
#فارغ	autre 62
#فاز>	dommage_materiel 92	none -40
#فازه	collision -47	dommage_materiel 121	vandalisme 61
#فاس>	autre 40	none -44	vandalisme 64
#فاش>	collision 40
#فاض>	degats_des_eaux 210	dommage_materiel -43	evenement_climatique 62	none -95	vol -42
#فاضت	degats_des_eaux 128	evenement_climatique 63
#فاع>	dommage_materiel 72
#فاف>	degats_des_eaux 53	dommage_materiel -40	vol 95
#فاكت	autre 134
#فاكم	collision 63
#فالا	evenement_climatique 46
#فالب	none -50
#فالت	dommage_materiel 49
#فالج	autre 102	dommage_materiel -43	incendie 53
#فالح	blessure 67
#فالخ	collision 137	degats_des_eaux 64	vandalisme -45	vol -89
#فالد	evenement_climatique 68
#فالر	collision 94
#فالز	blessure -47	collision 181	vol -43
#فالس	blessure 113	evenement_climatique 49	none -45
#فالش	evenement_climatique 116
#فالص	none 76
#فالض	autre 117	evenement_climatique 50	none -43	vol -53
#فالط	autre 40	vandalisme 54
#فالظ	blessure 168	collision -58
#فالع	bris_de_glace 72	collision -68
#فالف	collision 40	evenement_climatique 40	vol -43
#فالق	blessure 85	dommage_materiel 58	none -55
#فالك	degats_des_eaux 96	none -46
#فالل	evenement_climatique 51	vandalisme 41
#فالم	vol 44
#فالن	collision 43	incendie 44
#فاله	collision 131
#فالو	evenement_climatique 61	incendie 54	vol -52
#فالي	vol 120
#فان>	collision 139	evenement_climatique 68
#فانك	blessure 96	collision -52	dommage_materiel 43	none -55	vandalisme 71	vol -41
#فاه>	degats_des_eaux 74	evenement_climatique -45	vol 40
#فاها	dommage_materiel -47	none -71	vol 175
#فاهم	collision 144	none -41
#فاوه	incendie 139
#فايت	collision -47	dommage_materiel -42	evenement_climatique 70	none 221	vol -82
#فايي	evenement_climatique 63	incendie 46
#فبرا	dommage_materiel 47
#فبلا	collision 55	vandalisme -94	vol 106
#فتات	blessure -122	bris_de_glace 263	collision -95	none -53	vandalisme -111	vol -57
#فتاح	collision -64	none -56	vandalisme 91	vol 149
#فتح>	dommage_materiel -49	evenement_climatique 101
#فتحط	blessure -55	bris_de_glace 125	collision -132	dommage_materiel 98	none -48	vandalisme 58	vol -60
#فتحه	blessure 152	collision -84	degats_des_eaux -54	dommage_materiel 129	incendie -87	none -97	vandalisme -48	vol -86
#فتحو	collision -60	dommage_materiel -49	none -81	vol 198
#فتش>	autre 51	bris_de_glace 45	vol -61
#فتشق	blessure -63	bris_de_glace 191	collision -55	degats_des_eaux -74	dommage_materiel 53	none -48
#فتضر	collision -41	evenement_climatique 166
#فتها	dommage_materiel 94	none -42
#فتو>	vandalisme 136
#فتوح	bris_de_glace 51	degats_des_eaux 49
#فتي>	blessure -45	incendie 58
#فثقب	evenement_climatique 98
#فجاء	collision -74	dommage_materiel 95	none -49	vol 91
#فجاه	bris_de_glace 44	collision 54
#فجر>	degats_des_eaux 67
#فجرت	collision 71	evenement_climatique -52	incendie 90
#فحال	collision 69
#فخار	blessure -65	collision -102	dommage_materiel 254	evenement_climatique 72	none -76	vandalisme -46	vol -60
#فخد>	blessure 92	collision 50	none -43
#فخذ>	blessure 221	collision -57
#فدار	bris_de_glace -121	dommage_materiel 243	incendie -48
#فذه>	bris_de_glace 109
#فراس	vandalisme 74	vol -42
#فراش	evenement_climatique 123	incendie 48	none -45
#فرام	collision 45	vandalisme 82
#فران	collision 85	evenement_climatique 67	none -59	vandalisme -51
#فرج>	collision 52	vandalisme 65	vol -43
#فرغو	degats_des_eaux 113	evenement_climatique -91	none -71	vol 126
#فرقع	bris_de_glace 109	dommage_materiel -46	none -46
#فركع	bris_de_glace 45	degats_des_eaux 88
#فرمل	collision 135
#فرن>	autre -53	dommage_materiel 48	incendie 204	none -61
#فره>	vandalisme 93
#فرو>	blessure 114	collision -136	degats_des_eaux 54	dommage_materiel 107	none -62	vandalisme -49
#فريق	collision 95	dommage_materiel -54	none -97	vandalisme 173	vol -46
#فريك	bris_de_glace 43	collision -40	degats_des_eaux 67	dommage_materiel 128	evenement_climatique -57	none -61	vandalisme -41	vol -45
#فرين	collision 162	none -45	vol -45
#فزت>	incendie 63
#فزه>	blessure -47	collision -48	dommage_materiel 182	none -43
#فستا	blessure -50	collision -49	degats_des_eaux 44	dommage_materiel 88	vol 45
#فسد>	evenement_climatique 104
#فسه>	incendie 69
#فسو>	collision 56	degats_des_eaux 59	incendie 53	vol -42
#فسوق	blessure 124	collision -53	incendie 82
#فشوش	vandalisme 126
#فصدم	collision 81
#فصل>	blessure 90	collision -59	degats_des_eaux 128
#فصلت	bris_de_glace 67	collision -57	degats_des_eaux 120
#فضت>	degats_des_eaux 59
#فضل>	collision -41	dommage_materiel -81	none 279	vol -41
#فضلك	none 117
#فطان	autre -40	blessure -98	bris_de_glace -54	collision -109	degats_des_eaux -51	dommage_materiel 335	none -132	vandalisme -63
#فطري	collision 136
#فطو>	autre 207	collision -57	dommage_materiel -65	none -131	vol -72
#فطور	collision -42	dommage_materiel -60	evenement_climatique 92	none -50	vol 131
#فطوم	collision 85
#فظه>	autre -54	vol 138
#فظهر	collision -142	evenement_climatique 77	vol 203
#فعت>	autre 75	blessure 46	collision -45	none -86	vol 88
#فعتن	collision 92
#فعل>	vandalisme 85
#فعنا	collision 116	none -42	vandalisme 87	vol -66
#فعني	blessure 135	collision -128	vol 50
#فعون	blessure -69	collision -94	dommage_materiel -81	none 45	vandalisme 72	vol 113
#فقت>	dommage_materiel -40	incendie 75	vol 91
#فقد>	collision 119	none -62
#فقدت	autre 174	dommage_materiel 47	none -90	vandalisme 63	vol -116
#فقه>	autre 44	vol 85
#فقي>	blessure -42	collision -71	none -70	vol 144
#فكسر	bris_de_glace 82	collision -40	vandalisme 62
#فلا>	bris_de_glace 66	collision -77	dommage_materiel 54	none -54	vandalisme 102
#فلاح	vol 87
#فلت>	blessure 45	dommage_materiel 137	none -42
#فلق>	bris_de_glace 128	collision -41	dommage_materiel 68	none -97	vol -45
#فلم>	vol 56
#فلمس	collision 142	degats_des_eaux 83
#فلوس	autre 200	dommage_materiel -47	none -77	vol 53
#فلي>	collision 57	degats_des_eaux 102
#فما>	collision -78	none -61	vandalisme -73	vol 270
#فنا>	blessure 126	collision -64	vol 51
#فنان	collision -84	dommage_materiel 152	none -181	vandalisme 192	vol -51
#فندق	autre 212	collision -73	none -86
#فني>	collision 58
#فها>	collision 40	degats_des_eaux 50
#فهاد	none 127
#فهم>	autre 92
#فهمت	none 156
#فوا>	degats_des_eaux -51	evenement_climatique 92
#فوار	dommage_materiel -48	none -119	vandalisme 214
#فوجد	degats_des_eaux 54
#فوخ>	degats_des_eaux 48
#فوخه	collision 53	degats_des_eaux 109
#فور>	degats_des_eaux 50	incendie 40	none -44
#فورا	vandalisme 57	vol 81
#فوسط	autre 43	collision 87	degats_des_eaux -45	dommage_materiel 54
#فوق>	degats_des_eaux 52
#فوقا	degats_des_eaux 85
#فوقه	collision -52	vandalisme 92	vol 40
#فوقي	collision -64	degats_des_eaux 303	dommage_materiel -84	none -56
#فول>	collision 86	vol -51
#فولو	collision 144
#فون>	collision -40	vol 46
#فيا>	collision 53	none 60
#فيتر	blessure -40	bris_de_glace 315	collision -54	dommage_materiel -70	evenement_climatique -41	none -74	vandalisme 73	vol -64
#فيته	incendie 92
#فيدو	bris_de_glace 67	dommage_materiel -41	vandalisme -77	vol 118
#فيدي	blessure 44	dommage_materiel 93	incendie 45	none -43	vandalisme -47
#فيرا	bris_de_glace 189	none -55
#فيرم	collision -41	evenement_climatique 164
#فيزو	collision 62
#فيضا	degats_des_eaux 65	dommage_materiel -43	evenement_climatique 133	vol -46
#فيف>	collision 50
#فيفه	incendie 159	none -41
#فيكم	none 99
#فيل>	blessure -71	dommage_materiel 125	vandalisme 57	vol -98
#فيلا	collision 57	degats_des_eaux -51	dommage_materiel -72	evenement_climatique -45	none -72	vandalisme 169	vol 44
#فيلت	degats_des_eaux -63	dommage_materiel -89	evenement_climatique -47	none -85	vandalisme 206
#فين>	autre 43
#فينا	incendie 69
#فيهم	collision 68	dommage_materiel -50	incendie 47	none -50	vol 103
#فيي>	collision 144	dommage_materiel 69	none -87	vandalisme -62
#قاء>	bris_de_glace 63	collision -41	degats_des_eaux -51	none 139	vandalisme -61
#قابل	collision 80
#قات>	bris_de_glace 43	none -43
#قاتش	dommage_materiel 174	none -116	vol -83
#قادر	collision 114
#قادم	dommage_materiel -46	none 150	vol -41
#قادو	degats_des_eaux 171	none -46
#قاسي	incendie 49	vandalisme 72
#قاش>	blessure 46
#قاطع	dommage_materiel -56	none 200
#قاعد	degats_des_eaux 41	none -48	vandalisme 161
#قاعه	degats_des_eaux 201	dommage_materiel 40	incendie -121
#قالت	degats_des_eaux 50
#قالو	incendie 42	none -44	vol 66
#قالي	collision 44	vol 71
#قام>	blessure 86	collision 61	degats_des_eaux 70	dommage_materiel -47	none -73	vandalisme 74	vol -107
#قامه	autre 45	incendie 76
#قان>	incendie 55
#قاوه	collision 45	evenement_climatique 40	vandalisme -51	vol 47
#قايد	evenement_climatique 123	vol -56
#قايق	none 72	vol 72
#قايه	degats_des_eaux 55	incendie 40
#قبت>	collision -45	dommage_materiel 88	evenement_climatique 46
#قبتي	collision 87
#قبض>	collision -50	none -43	vandalisme 88	vol 53
#قبل>	none 51
#قبه>	bris_de_glace 80
#قبو>	degats_des_eaux 87	evenement_climatique 57	none -83	vol 43
#قتحم	vandalisme 74
#قتلع	evenement_climatique 75
#قته>	collision 59	dommage_materiel 87	evenement_climatique 60	vandalisme -60	vol -47
#قتها	autre 173	degats_des_eaux 100	evenement_climatique -48	none -101	vol -41
#قتي>	degats_des_eaux 71	dommage_materiel 88	none -45
#قدام	none -51
#قدت>	autre 174	dommage_materiel 47	none -90	vandalisme 63	vol -116
#قدرش	blessure 118	collision 63	none -84
#قدرو	vandalisme -46	vol 182
#قدم>	evenement_climatique 41
#قدمت	vandalisme 56	vol 57
#قدمه	collision 45
#قدمي	blessure 49	bris_de_glace 41	dommage_materiel -45	vol 46
#قديم	bris_de_glace 45
#قرا>	bris_de_glace 194	collision -118
#قرار	collision -40	dommage_materiel -45	none 206
#قران	dommage_materiel 158	none -52	vol -51
#قرب>	collision 61
#قرعه	blessure -96	dommage_materiel 159	none -43	vandalisme 62	vol -60
#قرمي	blessure -41	evenement_climatique 223
#قره>	collision 176	dommage_materiel -85	evenement_climatique 43
#قريب	vol 40
#قرير	collision 55
#قسط>	autre 323	collision -163	dommage_materiel -60	evenement_climatique 49	none -200	vandalisme -60	vol -66
#قسم>	collision 138	dommage_materiel -41	none -55	vandalisme 49
#قصد>	autre 84	dommage_materiel 97	none -76	vandalisme -40
#قصدي	blessure -42	collision -48	dommage_materiel 67	evenement_climatique 93	vandalisme 52	vol -54
#قضاي	collision -45	vol 139
#قطار	autre 116	collision -43	none -62	vol 84
#قطت>	blessure 43	dommage_materiel 74
#قطر>	degats_des_eaux 182	dommage_materiel -47	none -49
#قطع>	blessure 61	none -59
#قطعا	collision -98	dommage_materiel 64	vandalisme 145	vol -59
#قطعت	blessure 104	collision -46	dommage_materiel 70	none -83	vandalisme -43
#قطعه	blessure -55	collision -105	dommage_materiel 237	none -60
#قطعو	collision -164	dommage_materiel -48	none -87	vandalisme 195	vol 123
#قطه>	dommage_materiel 144
#قطور	blessure -44	collision 122	dommage_materiel 95	vol -79
#قطوع	blessure 109	collision -56	incendie -86	none -53	vandalisme -43	vol 115
#قطون	collision 64
#قظت>	degats_des_eaux 64
#قعات	collision 43	degats_des_eaux -71	dommage_materiel 100	none -62
#قعت>	dommage_materiel 136
#قعد>	collision 92
#قعنا	degats_des_eaux 50
#قعه>	collision 50	dommage_materiel 43
#قفا>	collision 54
#قفت>	collision 67
#قفز>	blessure 117
#قفزت	incendie 63
#قفش>	blessure 61	collision 57	dommage_materiel 42	vol -69
#قفطا	autre -40	blessure -98	bris_de_glace -54	collision -109	degats_des_eaux -51	dommage_materiel 335	none -132	vandalisme -63
#قفل>	vol 61
#قفه>	collision 83	none -61
#ققت>	blessure -48	bris_de_glace 221	collision -54	degats_des_eaux -64	none -54	vandalisme -68
#قلاه	blessure 66	incendie 52
#قلب>	collision -55	dommage_materiel 139	none -58	vandalisme 86	vol -55
#قلبا	blessure 72	collision -45	dommage_materiel 96	vol -68
#قلبت	collision 196	dommage_materiel -49	none -62	vandalisme -41
#قلبو	collision -60	none -62	vandalisme 191	vol 51
#قلبي	incendie 51	vandalisme 57	vol 70
#قلت>	collision 43	incendie 106	vol -42
#قلع>	autre 103	degats_des_eaux 43
#قلعا	collision -70	dommage_materiel -68	evenement_climatique 114	none -71	vandalisme 158	vol -47
#قلنا	blessure 58	vol 80
#قله>	collision -47	incendie 77	none -47	vandalisme 89
#قلوب	collision -51	evenement_climatique 52	none -57	vandalisme 92
#قلوع	collision -80	vandalisme 203	vol -70
#قلي>	incendie 87
#قليل	none 131
#قليم	blessure 89	evenement_climatique 40
#قمام	incendie 97
#قمها	bris_de_glace 46	vol 75
#قمي>	collision 121
#قنا>	degats_des_eaux 57
#قناه	degats_des_eaux 163	dommage_materiel -44	evenement_climatique 70	vandalisme -41
#قندي	autre -54	blessure 66	bris_de_glace -58	collision -65	degats_des_eaux -106	dommage_materiel -121	evenement_climatique -85	incendie 259	none -129	vandalisme -74	vol -56
#قنطر	collision -40	evenement_climatique 156	vandalisme 64
#قني>	collision -53	dommage_materiel 118
#قنيط	autre 153	none -87	vandalisme -44
#قنين	bris_de_glace 94	collision -68	incendie 159	none -50
#قها>	collision 58
#قهوه	dommage_materiel 88
#قهي>	collision -128	degats_des_eaux 56	dommage_materiel -42	vandalisme 45	vol 100
#قوا>	collision -47	dommage_materiel -57	none -66	vandalisme 109	vol 157
#قوال	none -63	vol 178
#قوب>	dommage_materiel -102	vandalisme -51	vol 160
#قود>	vandalisme 57
#قوط>	blessure 103	dommage_materiel 64	none -56	vol -71
#قولو	autre 43	dommage_materiel -51	none -44	vol 99
#قوه>	degats_des_eaux -42	dommage_materiel 63
#قوي>	degats_des_eaux -63	dommage_materiel 98	evenement_climatique -136	incendie 70	none -123	vandalisme 107	vol -51
#قويه	evenement_climatique 87
#قيا>	collision 130
#قياس	vol 98
#قيبت	autre 73
#قيبه	autre 45	collision -73	dommage_materiel 92	none -49	vandalisme -45	vol 112
#قيت>	none -49	vol 42
#قيتش	none 112	vol 54
#قيته	collision -51	degats_des_eaux -49	dommage_materiel 133	vol 46
#قيتو	none -49	vandalisme 74	vol 48
#قيدو	collision -62	vol 100
#قيق>	collision -45	degats_des_eaux 69	evenement_climatique 60	incendie 64
#قيقا	collision -48	none -40	vandalisme 69	vol 49
#قيقه	collision 89	incendie 55
#قيم>	degats_des_eaux 118	none -42	vandalisme -44	vol 48
#قيمت	vol 110
#قين>	collision 53	incendie 40
#قينا	collision -65	evenement_climatique 43	vandalisme 44	vol 86
#قيه>	bris_de_glace 123	dommage_materiel -42	evenement_climatique 52	none -83
#كاب>	bris_de_glace 63	incendie 71
#كابل	collision -45	dommage_materiel -41	none -55	vandalisme 45	vol 113
#كابو	dommage_materiel 62	incendie 47	none -50	vandalisme 106	vol -51
#كابي	bris_de_glace 46	none -42
#كات>	bris_de_glace 55	collision 52
#كاتب	blessure -83	collision -42	vandalisme 156
#كاحل	blessure 211	dommage_materiel -41
#كادي	bris_de_glace 77	collision -70	incendie 60
#كار>	collision 120
#كارا	blessure 107	dommage_materiel -56	incendie 63	none -45
#كارت	collision 67	dommage_materiel 137	incendie -51	none -42	vol 57
#كارث	degats_des_eaux 116	evenement_climatique 43
#كارد	collision 179	none -86	vandalisme 50	vol -62
#كارط	autre 138	bris_de_glace 49	collision -55	none -60
#كاري	dommage_materiel -40	vandalisme 232	vol -67
#كازا	evenement_climatique 81	incendie 60
#كاس>	blessure -41	bris_de_glace 70	dommage_materiel 154	incendie -68
#كاسك	collision -54	vol 177
#كاط>	collision 73
#كاع>	none -73	vandalisme 173
#كاف>	collision -58	degats_des_eaux 282	dommage_materiel -56	none -99	vandalisme -49	vol -41
#كاك>	vol 88
#كاله	autre 77	bris_de_glace -40	collision 46	none -53
#كالو	collision 142	dommage_materiel -41	none -59	vol -46
#كامل	none -49
#كامي	none -57	vandalisme 58	vol 47
#كانش	blessure -40	bris_de_glace -79	collision 51	degats_des_eaux 82	dommage_materiel -107	evenement_climatique -144	incendie 78	none 163	vandalisme -120	vol -94
#كانه	none -46	vol 43
#كانو	collision 83
#كاني	vol 78
#كاين	none 48	vandalisme 47
#كايه	vol 105
#كبات	bris_de_glace -52	collision 201	degats_des_eaux -50	incendie -44	none -88	vandalisme -95	vol -75
#كبار	degats_des_eaux -57	none -87	vol 207
#كبت>	blessure -40	bris_de_glace -49	degats_des_eaux -65	dommage_materiel 383	incendie -50	none -161	vandalisme -140	vol -109
#كبتي	blessure 44	collision 80
#كبر>	bris_de_glace 99	vandalisme 66	vol -63
#كبري	collision 116	none -42
#كبير	evenement_climatique 40
#كتاب	dommage_materiel -44	none -45	vandalisme 176	vol -69
#كتار	collision -47	degats_des_eaux -57	dommage_materiel -56	evenement_climatique 151	incendie 52	none -53	vandalisme 61	vol -57
#كتبت	degats_des_eaux 79	evenement_climatique 41	none -40
#كتبك	collision 106	dommage_materiel 87
#كتبه	degats_des_eaux 88	none -46
#كتبو	vandalisme 69
#كتبي	collision -41	degats_des_eaux 129	none -47	vandalisme -40	vol 89
#كتري	degats_des_eaux 112	vandalisme 77	vol -46
#كتسو	degats_des_eaux -50	dommage_materiel 85	evenement_climatique 104	vol -50
#كتشف	bris_de_glace 57
#كتف>	dommage_materiel 44	vandalisme 42
#كتفي	blessure 90
#كتقو	collision -59	dommage_materiel 102	none -47
#كتنا	incendie 61
#كته>	blessure -56	collision -77	dommage_materiel -63	none 118	vandalisme -82	vol 180
#كتور	blessure -54	degats_des_eaux 47	none -42
#كثر>	degats_des_eaux 75	none -42
#كثيف	collision 83	evenement_climatique 147	none -43
#كحال	blessure 114	collision -113
#كحل>	collision -46	incendie 202
#كدا>	collision 44	none 64
#كدمه	degats_des_eaux 86
#كذلك	collision 64	none 94
#كرا>	dommage_materiel -56	none 43	vol 95
#كراج	dommage_materiel -58	evenement_climatique 98	none -41	vol 64
#كراس	incendie 46
#كرام	collision 150
#كران	collision 65
#كرسي	collision -42	dommage_materiel 63	none -76
#كرشي	collision 72
#كروس	blessure 98	collision 40	dommage_materiel -50	none -72	vandalisme 65	vol -60
#كروه	collision -43	dommage_materiel 51	vol 123
#كري>	blessure 74	dommage_materiel -49	none 65
#كريس	bris_de_glace -41	collision -50	degats_des_eaux -46	dommage_materiel 264	none -144	vandalisme -44	vol -41
#كسر>	bris_de_glace 47
#كسرا	blessure 59	bris_de_glace -53	collision 114	none -96	vol -41
#كسرت	blessure 96
#كسرو	bris_de_glace -44	collision -45	dommage_materiel -75	none -51	vandalisme 223	vol 76
#كسور	collision 68
#كسيج	collision -67	evenement_climatique 46	incendie 155
#كسيد	autre 137	collision 103	none -59
#كشي>	dommage_materiel 42
#كعات	incendie 150
#كعب>	blessure 45	vandalisme 76
#كفي>	collision 57	vol 52
#كلا>	collision -53	dommage_materiel -74	none 211	vandalisme -66
#كلات	blessure -82	collision -100	dommage_materiel 93	evenement_climatique -53	incendie 228	none -107	vandalisme -69	vol -57
#كلاك	collision 255	dommage_materiel -51	none -60	vandalisme -40
#كلام	collision 85	dommage_materiel 42	none -85	vandalisme 100	vol -76
#كلب>	blessure 76	vandalisme -44
#كلبي	autre 189	blessure -87	collision -81	dommage_materiel 99	incendie -47	none -125	vandalisme -52	vol -43
#كلت>	collision -64	degats_des_eaux 150
#كلشي	collision 43
#كلمه	collision -70	none -75	vandalisme 269	vol -86
#كله>	dommage_materiel 45	incendie 75	none -53
#كلها	collision -55	dommage_materiel 103	evenement_climatique 47
#كلهم	evenement_climatique 109
#كلو>	bris_de_glace 109	dommage_materiel -50
#كليا	dommage_materiel 72	vandalisme 41
#كليت	blessure 110	collision -78	dommage_materiel 67	none -53	vol 49
#كليم	bris_de_glace 69	collision -59	dommage_materiel 79	incendie -47	none -76	vandalisme -49	vol 44
#كلين	blessure 46	collision 62
#كليو	collision 47
#كما>	collision 88	incendie 71
#كمان	blessure -71	bris_de_glace -44	collision -92	dommage_materiel 118	none -103	vandalisme 209	vol -80
#كمل>	collision 86
#كنا>	evenement_climatique 67
#كناس	bris_de_glace 40	collision -59
#كنتس	autre 49	collision -51	dommage_materiel -55	vol 78
#كنتش	none -49	vandalisme 83
#كنخد	dommage_materiel 82	incendie -45
#كندو	blessure -48	dommage_materiel 171	none -56
#كنرج	collision 88
#كنسو	collision 93
#كنصو	blessure 87	collision 51
#كنعا	collision 71
#كنقد	collision 89
#كنقط	blessure 286	bris_de_glace -40	collision -60	degats_des_eaux -80	dommage_materiel -78	none -52	vandalisme -47	vol -44
#كنقل	collision -61	incendie 81	none -44	vol 113
#كنقو	degats_des_eaux 40	evenement_climatique 92
#كنمس	blessure -87	bris_de_glace 202	collision -64	none -43
#كننا	bris_de_glace 48
#كنني	incendie 50	none 96
#كنها	degats_des_eaux -44	vol 77
#كني>	collision 51	none -41
#كها>	blessure -136	degats_des_eaux 97	dommage_materiel -49
#كهرب	incendie 50
#كوا>	none 113
#كوار	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#كواه	blessure -66	degats_des_eaux -53	dommage_materiel 159	incendie 47	none -40
#كوب>	collision 125	vandalisme -42
#كوتر	blessure -65	collision 137	none -46	vandalisme 55
#كور>	blessure 112	collision -57	dommage_materiel -61	vol 133
#كورس	degats_des_eaux 59	incendie 42
#كورن	blessure -47	vol 138
#كوره	blessure 67	bris_de_glace 97	none -41	vandalisme -41
#كوزي	incendie 45
#كوفر	vol 126
#كول>	blessure 129	bris_de_glace -52	dommage_materiel -80	none -54	vol 54
#كولو	collision -54	degats_des_eaux 129	dommage_materiel 81
#كومي	vol 84
#كون>	bris_de_glace 56	none -46	vandalisme 94
#كونج	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#كونس	collision 102
#كونط	collision -64	degats_des_eaux 144	vol 65
#كونه	collision 64
#كوي>	collision -50	vandalisme 77	vol 60
#كيا>	collision 41	dommage_materiel -40	none -68	vol 119
#كيب>	bris_de_glace 196	none -80
#كيبك	collision 87	vandalisme 68
#كيت>	degats_des_eaux 110	dommage_materiel 146	evenement_climatique -72	none -122	vol -43
#كيتس	collision 61	evenement_climatique 47
#كيتع	degats_des_eaux 64
#كيتق	collision 71
#كيجر	collision -62	vandalisme 108	vol 58
#كيحر	dommage_materiel 77	incendie 47
#كيخر	bris_de_glace 127	degats_des_eaux -52	dommage_materiel -54	incendie -42	none -127	vandalisme 101	vol -81
#كيخل	autre 161	blessure -71	collision -92	dommage_materiel -95	none -72	vol 102
#كيد>	none 149
#كيدخ	autre -40	collision -90	degats_des_eaux 91	dommage_materiel 77	evenement_climatique -61	incendie 165	none -79	vandalisme -62	vol -104
#كيدو	blessure 142
#كيس>	blessure 130	collision -97	none -81	vandalisme -47	vol 142
#كيسو	blessure -40	bris_de_glace 115	dommage_materiel 54	none -62
#كيسي	bris_de_glace 123	collision -83
#كيشع	dommage_materiel 166	none -45
#كيضح	blessure -45	vandalisme 59	vol 54
#كيضر	collision 114	vandalisme 56
#كيط>	degats_des_eaux 87	dommage_materiel -40	evenement_climatique -123	incendie 126
#كيطل	degats_des_eaux 64	dommage_materiel 113	none -44
#كيطي	blessure -98	collision -68	incendie 116	vandalisme 132	vol -55
#كيعر	collision 166	degats_des_eaux 65	dommage_materiel -85	none -61
#كيف>	collision -66	none 65
#كيفا	none 56
#كيقط	collision 62	degats_des_eaux 198	dommage_materiel -62	none -51	vol -50
#كيقو	blessure 77
#كيل>	none -52	vandalisme 57	vol 99
#كيلع	blessure 103	bris_de_glace 57	collision -43	vandalisme -63
#كيلو	collision 83	dommage_materiel 76	none -51
#كين>	blessure 72	incendie 59	none -56
#كينا	collision 78	degats_des_eaux -44	evenement_climatique 78	vandalisme -50
#كينغ	collision 163	none -56
#كينك	degats_des_eaux -48	dommage_materiel 124
#كينه	degats_des_eaux 64	dommage_materiel 72	incendie 52	none -48
#كيه>	dommage_materiel 50	none -44
#كيو>	collision -47	vandalisme 111
#كيوج	vandalisme 75
#لاء>	collision -41	none -85	vandalisme 133
#لاب>	collision 42	degats_des_eaux 60	none -45
#لابا	collision 80	dommage_materiel 71	none -48
#لابس	vol 106
#لابه	autre 155	blessure 58	bris_de_glace -40	collision -93	dommage_materiel -66	none -95	vandalisme -65	vol 86
#لابو	degats_des_eaux -55	dommage_materiel -46	evenement_climatique 76	none -45	vandalisme 163	vol -41
#لابي	blessure -56	dommage_materiel 166	incendie -49	none -93	vandalisme -61
#لات>	incendie 43
#لاته	vol 75
#لاتو	blessure -51	collision -97	degats_des_eaux -64	dommage_materiel 284	none -42
#لاث>	collision 49	none -45
#لاثا	none 56
#لاثن	none 68
#لاثو	degats_des_eaux 187	vol -40
#لاثي	none -43	vandalisme 106
#لاج>	none -46	vol 106
#لاجا	autre 55	collision -137	degats_des_eaux -65	dommage_materiel -44	evenement_climatique 76	none -48	vol 125
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
#لارض	degats_des_eaux 75	none -43
#لارو	blessure -43	incendie 152
#لاري	evenement_climatique 50
#لازم	bris_de_glace -55	collision -69	degats_des_eaux 100	dommage_materiel 251	evenement_climatique -44	none -178	vandalisme -47	vol -49
#لاسب	dommage_materiel 42	vol 47
#لاست	collision -49
#لاسط	collision -57	evenement_climatique 110	none -54	vol 100
#لاسع	collision 76
#لاسف	none 106
#لاسم	collision -75	dommage_materiel -44	incendie 41	none -53	vandalisme 101	vol 42
#لاسن	autre 99	blessure -44	collision 50	none -65
#لاسو	collision 62	evenement_climatique -43	none -71	vandalisme 105
#لاش>	autre 171	collision -104	dommage_materiel -40
#لاشا	collision 90
#لاص>	collision 120	vol -44
#لاصا	blessure 81	bris_de_glace -40	collision -108	dommage_materiel 86	none -97	vandalisme -87	vol 125
#لاصت	collision 115	dommage_materiel -41	none -60	vandalisme 40	vol -43
#لاصط	collision 48	dommage_materiel 73	none -43
#لاصق	collision 77	incendie 57
#لاصل	dommage_materiel 132	vandalisme -41
#لاصه	dommage_materiel 46	none -45
#لاط>	blessure -133	collision -54	degats_des_eaux 265	dommage_materiel -51
#لاطا	collision 62	dommage_materiel 78	vandalisme -95
#لاطف	degats_des_eaux 55
#لاغ>	collision -80	dommage_materiel -48	none -40	vandalisme 235	vol -45
#لاغا	collision -40	none -105	vandalisme -55	vol 222
#لاف>	none -55	vol 72
#لافا	collision 44	degats_des_eaux 124	dommage_materiel 60	none -67
#لافت	collision -52	dommage_materiel -52	evenement_climatique 44	none -94	vandalisme 106	vol 123
#لافو	collision -65	degats_des_eaux 282	dommage_materiel -41	incendie -107
#لافي	bris_de_glace 152	collision -52	dommage_materiel 81	incendie -44	none -112
#لاق>	vol 110
#لاقا	autre 45	incendie 76
#لاقل	blessure 73	collision -110	dommage_materiel -42	vol 189
#لاقه	collision -63	degats_des_eaux 46	dommage_materiel 93
#لاقي	collision 82
#لاك>	bris_de_glace -40	collision -95	dommage_materiel 174	none 111	vandalisme -82
#لاكس	collision 78	incendie 101
#لاكه	bris_de_glace 71	dommage_materiel -63	evenement_climatique 99	none -99	vandalisme -43
#لاكو	bris_de_glace 71	degats_des_eaux 112	dommage_materiel -63
#لال>	dommage_materiel 101
#لالا	dommage_materiel -67	none 156	vandalisme -60	vol 72
#لالم	degats_des_eaux 46	vandalisme 91
#لاله	autre 99	none -44
#لالو	evenement_climatique 242	none -46	vol -56
#لالي	blessure 162	collision -45	degats_des_eaux 128	dommage_materiel -77	incendie -125	none -40
#لاما	bris_de_glace 77
#لامر	none 106
#لامط	blessure -56	bris_de_glace -69	degats_des_eaux -57	dommage_materiel -83	evenement_climatique 93	incendie 186	none -104	vandalisme -52	vol -42
#لامه	dommage_materiel 68	vandalisme 40
#لامو	bris_de_glace 90	dommage_materiel -55
#لامي	blessure 158	dommage_materiel -76	none -72	vol -41
#لانا	collision 156	none -57
#لانت	vandalisme 83	vol 83
#لانج	collision -60	dommage_materiel 72	vandalisme -112	vol 130
#لانس	evenement_climatique 91	none -50	vandalisme 40
#لانص	collision 82	incendie 51
#لانع	blessure 46
#لانن	collision 60
#لانه	collision 113
#لاني	collision -48	vol 144
#لاه>	incendie 71
#لاو>	bris_de_glace -42	collision 49	degats_des_eaux 58	dommage_materiel -71	none -130	vandalisme 58	vol 84
#لاوت	collision 156	dommage_materiel 120	none -117	vandalisme -43
#لاور	collision 74	dommage_materiel 67	vol -66
#لاوط	blessure -42	collision -84	degats_des_eaux -44	dommage_materiel 84	evenement_climatique 53	vandalisme -68	vol 117
#لاول	collision -42	dommage_materiel 41	incendie 40
#لاي>	dommage_materiel 71	vol 44
#لاير	none -82	vandalisme 179	vol -43
#لايس	collision 79
#لايك	collision 56	none -41	vol 58
#لايم	collision 82
#لباب	bris_de_glace 47
#لبات	blessure 65	dommage_materiel 83	vol -55
#لباد	autre -71	blessure 201	bris_de_glace 100	collision -139	degats_des_eaux -109	dommage_materiel -134	evenement_climatique -96	incendie 168	none -209	vandalisme -87	vol -78
#لباس	autre 86	blessure -45	collision 75
#لباش	collision 75	dommage_materiel -46	evenement_climatique 50	none -66	vandalisme 100	vol -49
#لباط	collision 59	dommage_materiel -43	incendie 131	none -57	vol 56
#لباق	autre 101	collision -40	degats_des_eaux 41	none -61
#لبال	blessure -47	bris_de_glace 97	collision -83	incendie 82	none -57
#لبان	bris_de_glace 50	collision -44	degats_des_eaux 109	none -44
#لبت>	collision 132	degats_des_eaux 94	dommage_materiel -45	none -63
#لبحث	collision -80	dommage_materiel 131	vol 86
#لبحر	autre 53	blessure 65	evenement_climatique 44	none -45	vol -41
#لبخا	blessure 134	collision -85	dommage_materiel -52	incendie 70
#لبرا	dommage_materiel 76	incendie 65
#لبرد	bris_de_glace 104	evenement_climatique 84	none -53
#لبرم	blessure 87	collision 66
#لبرو	blessure 109	dommage_materiel -40	none -42	vandalisme -55	vol 100
#لبري	autre 118	collision -57	dommage_materiel 75	none -119	vandalisme 113	vol -104
#لبزط	collision -58	vol 170
#لبصم	vol 135
#لبطا	autre 60	blessure 101	collision -57	incendie 66	none -62
#لبطي	collision 91	evenement_climatique 57
#لبقر	collision 40	evenement_climatique 80	vol 48
#لبكا	degats_des_eaux 96
#لبلا	collision -51	degats_des_eaux 60	dommage_materiel 74	none -62
#لبلد	collision 86	evenement_climatique 43
#لبلك	bris_de_glace 127	collision -43	dommage_materiel 104	none -67	vol -51
#لبلو	degats_des_eaux 81
#لبنت	blessure 127	none -103
#لبنك	autre 103	collision -66	dommage_materiel -41	evenement_climatique 97	none -82	vol 112
#لبني	collision 126	dommage_materiel 71	vol -69
#لبه>	dommage_materiel 77
#لبها	evenement_climatique 61	vol 106
#لبو>	blessure 86	bris_de_glace -48	collision -72	dommage_materiel 64	none -94	vol 85
#لبوا	collision 116	dommage_materiel -50	none -45	vandalisme 87
#لبوب	incendie 159
#لبور	collision 136	none -50
#لبوط	incendie 124
#لبول	vandalisme 48
#لبوم	degats_des_eaux -43	dommage_materiel 45	incendie 85
#لبي>	autre 54	vol 46
#لبيا	degats_des_eaux 71	evenement_climatique 58
#لبيب	blessure -46	dommage_materiel 94
#لبيت	none -41
#لبيج	blessure -47	vandalisme 130	vol -46
#لبير	autre 43	degats_des_eaux 52	evenement_climatique 43	none -115
#لبيس	collision -45	dommage_materiel 95
#لبيض	autre 47	dommage_materiel -47	none -79	vandalisme 158	vol -48
#لبيط	autre 57	dommage_materiel -42
#لبيع	bris_de_glace 93	incendie 53
#لبيك	bris_de_glace -41	collision 187	vandalisme -45
#لتاب	dommage_materiel 112	none -54
#لتاك	none 126
#لتام	autre 148	collision 42
#لتبر	evenement_climatique 131
#لتبن	incendie 49
#لتحت	bris_de_glace 112	dommage_materiel -55	incendie 103	none -70
#لتحد	none 114
#لتدف	degats_des_eaux 111
#لتر>	degats_des_eaux 177	dommage_materiel -42	none -43	vol 71
#لترق	collision 52
#لترو	blessure 142	dommage_materiel -53	vandalisme 65
#لتري	collision 41	incendie 59	vandalisme -40
#لتصا	collision -80	degats_des_eaux 48	evenement_climatique 41	vol 81
#لتصر	autre 51	collision -47	none 122
#لتصل	degats_des_eaux 96	dommage_materiel 82	incendie -51
#لتعو	none 83
#لتقا	collision 101
#لتلا	collision -50	degats_des_eaux 92	vol 44
#لتلف	dommage_materiel 112
#لتم>	collision -41	evenement_climatique 58	none 161
#لتنا	autre 103	dommage_materiel 143	none -110	vandalisme -47
#لتني	autre 254	collision 50	dommage_materiel -66	none -164
#لته>	degats_des_eaux 62	none 45
#لتها	collision -51	incendie 70	vandalisme 45
#لتهب	blessure 91	collision -51	dommage_materiel -44	incendie 108	none -43	vol 43
#لتهم	incendie 112
#لتو>	blessure 46	collision 77
#لتوص	collision 96	none -41	vol 74
#لتوق	collision 68
#لتوي	degats_des_eaux 93	dommage_materiel -42	none -48
#لتيا	autre -70	degats_des_eaux 45	dommage_materiel 221	incendie -53
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
#لجام	blessure -63	bris_de_glace 95	collision -70	dommage_materiel -42	incendie 107	none -67	vandalisme -43	vol 123
#لجان	incendie 52	vandalisme 68
#لجبس	blessure 48	degats_des_eaux 74	none -53
#لجبص	degats_des_eaux 207	dommage_materiel -73
#لجبل	collision -42	degats_des_eaux -52	dommage_materiel 95	evenement_climatique 74
#لجدي	autre 41	dommage_materiel 106	none -42
#لجرا	bris_de_glace 69
#لجرح	blessure 84
#لجرد	degats_des_eaux 56	dommage_materiel 159	evenement_climatique -65	none -40	vandalisme -62
#لجزا	bris_de_glace 97
#لجلا	autre 106	blessure -42	collision -76	none -90	vol 191
#لجمل	blessure 73	bris_de_glace -40	collision 142	degats_des_eaux -40	dommage_materiel -52	evenement_climatique 95	incendie -95	none -43
#لجمي	autre 56
#لجنا	blessure 55	none -45	vandalisme 109
#لجنب	collision 164	none -45
#لجند	collision 110	dommage_materiel -67	none -107	vandalisme 106
#لجنط	dommage_materiel 177	none -45
#لجني	collision -72	vandalisme 138
#لجهت	collision 98	none -72	vandalisme 61
#لجهد	blessure -42	bris_de_glace 211	vandalisme -44
#لجوا	autre 81	collision -40	degats_des_eaux 50
#لجيب	bris_de_glace 41	none -55	vol 143
#لجير	blessure 45
#لحاد	collision 80
#لحار	vandalisme 70
#لحاس	collision -74	dommage_materiel 344	incendie -122	none -69	vol -42
#لحاف	none -43	vol 80
#لحال	blessure -40	bris_de_glace -50	collision -66	degats_des_eaux -50	evenement_climatique -40	none 227	vandalisme -67	vol -75
#لحان	degats_des_eaux 76	none -44
#لحبل	blessure -60	collision -47	dommage_materiel 61	vol 150
#لحج>	collision -40	degats_des_eaux 127	none -57	vandalisme -59	vol 118
#لحجا	bris_de_glace -40	vandalisme 257	vol -84
#لحجر	blessure 55	dommage_materiel -50	none -46	vandalisme 136	vol -66
#لحد>	degats_des_eaux 83	evenement_climatique 138	none -47	vol -61
#لحدا	blessure 70	bris_de_glace 60	collision -49	dommage_materiel -57	none 80
#لحرا	bris_de_glace 66	degats_des_eaux 55	dommage_materiel -42	incendie -54	vol 92
#لحسا	autre 144	blessure 57	collision -68	dommage_materiel -93	vandalisme -49
#لحسن	collision 142
#لحسي	degats_des_eaux -69	evenement_climatique 123
#لحصا	blessure -51	collision -56	incendie 85	vol 59
#لحصي	bris_de_glace 41	dommage_materiel -46	incendie 139
#لحظه	evenement_climatique 51
#لحفر	collision 70	dommage_materiel -116	vandalisme 125	vol -52
#لحق>	collision -99	incendie 52	vol 127
#لحقت	blessure -66	bris_de_glace -44	collision 289	dommage_materiel -52	incendie -105	vandalisme -83
#لحقي	collision -47	dommage_materiel 94	none -56	vol 91
#لحلا	collision -48	degats_des_eaux 91
#لحلو	bris_de_glace 49	collision -45	dommage_materiel 96	evenement_climatique 48	none -74
#لحلي	degats_des_eaux -43	dommage_materiel 161	none -54
#لحما	degats_des_eaux 51
#لحمر	collision 64
#لحنف	collision -80	degats_des_eaux 213	evenement_climatique -130	none -140	vandalisme 100	vol -104
#لحو>	collision -50	degats_des_eaux 110	dommage_materiel 91	incendie -62
#لحوا	collision -57	none -52	vandalisme 113
#لحوت	collision 71	degats_des_eaux 109
#لحوض	dommage_materiel 74	none -48	vol -44
#لحوم	blessure 84	collision -49	none -75	vol -45
#لحي>	autre -57	collision -44	degats_des_eaux -43	dommage_materiel 109	evenement_climatique 68	none -53	vandalisme 47
#لحيط	incendie 45
#لحين	collision 56	vol 45
#لحيو	collision -43	dommage_materiel 96	evenement_climatique 80
#لخار	collision -61	degats_des_eaux 102	evenement_climatique 75	none -52
#لخام	autre 57
#لخان	degats_des_eaux 183
#لخبز	collision -43	vol 94
#لخبي	none 127
#لخدا	dommage_materiel -57	evenement_climatique 101	incendie 113	none -61	vandalisme -41	vol 50
#لخرا	degats_des_eaux -93	evenement_climatique 153
#لخزا	bris_de_glace 60	collision -55	degats_des_eaux 67	dommage_materiel 48	evenement_climatique 43	incendie -49	none -68
#لخسا	collision -41	evenement_climatique 80	vandalisme 58	vol -47
#لخشب	degats_des_eaux 65	none -44
#لخضا	collision 138
#لخضر	autre 96	blessure 40	collision 55	dommage_materiel -44	none -50	vol -43
#لخطو	blessure -51	collision -92	dommage_materiel -48	none 184	vol 41
#لخلع	collision 42
#لخلف	collision 58
#لخمي	none 47
#لخوف	collision 133	degats_des_eaux -49	dommage_materiel -41	evenement_climatique 87	none -48
#لخيا	degats_des_eaux 159	dommage_materiel -41
#لخير	collision -44	degats_des_eaux 40	none 114	vandalisme -40
#لخيم	collision -89	evenement_climatique 40	incendie 42	none -54	vandalisme 87	vol 49
#لداب	blessure 73	collision 170	dommage_materiel -63	none -44	vol -76
#لداخ	evenement_climatique 66	none -51	vandalisme -43	vol 62
#لدار	autre 43
#لداي	vol 69
#لدتي	blessure 51
#لدجا	collision -45	dommage_materiel 104	evenement_climatique 40	none -61
#لدخا	incendie 149
#لدرب	vandalisme 97	vol -43
#لدرج	blessure 65	dommage_materiel 45	incendie 42
#لدرك	vol 40
#لدرو	blessure 124	collision -73	degats_des_eaux 63	none -59	vandalisme -44
#لدري	blessure -47	degats_des_eaux 70	dommage_materiel 174	incendie -72	none -43	vol -67
#لدش>	bris_de_glace 123	degats_des_eaux 51
#لدقي	collision -45	degats_des_eaux 69	evenement_climatique 60	incendie 64
#لدلا	blessure -44	collision -52	dommage_materiel -42	evenement_climatique 144	none -80	vandalisme 79	vol -42
#لدم>	collision 59
#لده>	collision 42	incendie 77	vol -43
#لدها	blessure -63	bris_de_glace 127	dommage_materiel -67	none -91	vandalisme 136	vol -59
#لدو>	blessure 149	collision -53	degats_des_eaux 40	dommage_materiel -67
#لدوا	evenement_climatique 91	none -50	vandalisme 47	vol 53
#لدوش	bris_de_glace 170	collision -42	none -51
#لدول	degats_des_eaux 83	dommage_materiel 56
#لديب	autre 65	dommage_materiel 54	vandalisme -51
#لدين	collision 48	dommage_materiel -46	incendie 173
#لديه	collision 76	dommage_materiel 119	none -64
#لذرا	blessure 55	bris_de_glace 69	dommage_materiel -60
#لذهب	bris_de_glace 42	vol 91
#لذي>	collision 63
#لراب	degats_des_eaux 41
#لراج	collision 64	degats_des_eaux -42	incendie 137	none -55
#لراد	blessure 76	none -40	vol 53
#لراس	blessure -65	bris_de_glace 106	dommage_materiel -42	none -48
#لراك	collision 58	none -61	vandalisme 103
#لراي	blessure -100	bris_de_glace -50	collision 212	dommage_materiel -53	incendie 64	vandalisme -66	vol -48
#لربا	autre 45	blessure 90	none -41
#لربع	collision 42	none 116
#لرجل	blessure 57	collision 89
#لرحل	autre 155	collision -100	none -56	vol 60
#لرصي	blessure -58	collision 211
#لرطو	collision -56	degats_des_eaux 147
#لرعد	evenement_climatique 213
#لرف>	blessure -75	collision -57	degats_des_eaux -56	dommage_materiel 268	incendie 64	none -55	vol -75
#لركا	bris_de_glace 51	degats_des_eaux 56	dommage_materiel -43	incendie 56
#لركب	dommage_materiel 50	evenement_climatique 77
#لركل	collision -68	vandalisme 259	vol -46
#لرما	evenement_climatique 110	incendie 52	none -53
#لرمل	autre 75	bris_de_glace 127	degats_des_eaux -40	dommage_materiel -52	incendie 150	none -89	vandalisme -47	vol -64
#لروا	collision -58	none -55	vandalisme 131	vol 69
#لروب	degats_des_eaux 156	incendie -52
#لروض	collision 47
#لروم	collision 65	dommage_materiel -60	incendie 126	none -61
#لرون	collision 196	vol -43
#لروي	autre -73	blessure -51	degats_des_eaux -58	dommage_materiel 213	evenement_climatique -53	incendie -40	none -242	vol -83
#لريا	bris_de_glace 49	dommage_materiel -43	evenement_climatique 41	none -42
#لريح	collision -50	dommage_materiel -52	evenement_climatique 287	none -43
#لريد	dommage_materiel -51	incendie 228	none -49	vandalisme 46	vol -62
#لزاج	bris_de_glace 276	collision -57	none -62
#لزبل	vandalisme 136
#لزبو	dommage_materiel 111	none -46	vandalisme 63
#لزجا	bris_de_glace 149
#لزرا	degats_des_eaux 65
#لزرب	degats_des_eaux 124
#لزرع	blessure -42	collision -49	dommage_materiel -40	evenement_climatique -47	incendie 89	none -50	vol 136
#لزرق	collision 65
#لزري	evenement_climatique 42	none -40	vol 93
#لزلي	bris_de_glace 96	degats_des_eaux 87	dommage_materiel -78
#لزنق	dommage_materiel -41	vandalisme 154	vol -42
#لزوا	autre 66	dommage_materiel -46	vol 78
#لزيت	blessure 81	collision 64
#لساب	vandalisme 64
#لسار	autre 84	dommage_materiel -49	none -51	vol 96
#لساس	collision -42	degats_des_eaux 180	dommage_materiel -53	vandalisme 69	vol -59
#لساع	vol 48
#لساق	blessure 171	collision -43	dommage_materiel -112	none -44	vandalisme -43	vol 99
#لسان	degats_des_eaux 47	evenement_climatique -45	vandalisme 52
#لساي	collision 44
#لسبا	blessure 42	collision -63	degats_des_eaux 111	dommage_materiel 53	none -47
#لسبب	autre 163	blessure 67	collision -115	none -58	vol -51
#لسبت	none 73
#لسبي	blessure 96
#لست>	none 138	vandalisme -41
#لستا	incendie 234	none -53
#لستو	incendie 114
#لسجا	degats_des_eaux 84
#لسخا	degats_des_eaux 91	incendie 53
#لسخو	bris_de_glace 180	degats_des_eaux 42	dommage_materiel -50	evenement_climatique -49
#لسدا	blessure -55	dommage_materiel 68	incendie 156	none -43	vandalisme -40	vol -67
#لسرب	collision -48	evenement_climatique 159	vol 48
#لسرد	collision 64	incendie 78
#لسرق	none 156
#لسرو	autre 97	collision -59	dommage_materiel 145	evenement_climatique -44	none -169	vandalisme -57
#لسري	incendie 49
#لسطح	collision -41	evenement_climatique 162
#لسطل	collision -66	degats_des_eaux -44	dommage_materiel 285	none -146	vandalisme -70
#لسطو	collision 80	degats_des_eaux 42	dommage_materiel -45	none -53	vandalisme -50	vol 65
#لسعا	blessure 115	collision -93	incendie 86
#لسفر	autre 253	collision -45	dommage_materiel -42	none -74	vandalisme -41
#لسفل	collision 57	degats_des_eaux 102
#لسفن	collision -54	dommage_materiel -43	none -62	vandalisme 123
#لسقف	evenement_climatique 40
#لسقي	evenement_climatique 84	none -58	vandalisme 119	vol -70
#لسكا	dommage_materiel -45	evenement_climatique -42	incendie 128	none -55	vandalisme -43	vol 81
#لسكر	collision 48	degats_des_eaux 50	vol -45
#لسكو	blessure -55	collision 146	none -41	vandalisme 48
#لسلط	dommage_materiel 64	evenement_climatique 85
#لسلع	degats_des_eaux 117	none -46	vandalisme -45
#لسلك	collision -61	dommage_materiel 105	evenement_climatique -57	incendie -121	vol 151
#لسلم	blessure 187	collision -49
#لسلو	blessure 42	degats_des_eaux -46	dommage_materiel 40	vandalisme 54
#لسما	blessure 64	dommage_materiel 104	evenement_climatique 64	none -89	vol -66
#لسنا	dommage_materiel 102
#لسنس	blessure -57	collision -56	vol 204
#لسه>	blessure -49	collision 93	dommage_materiel -62	none -117	vandalisme -61	vol 199
#لسوا	autre 56	vol 43
#لسور	dommage_materiel 55
#لسوق	vol 64
#لسوك	autre -54	collision -85	dommage_materiel -41	none -83	vandalisme 118	vol 176
#لسي>	degats_des_eaux 136	dommage_materiel -46	incendie 57	none -54
#لسيد	dommage_materiel 88
#لسير	collision 72	dommage_materiel 45	none -41	vol -46
#لسيف	collision -59	degats_des_eaux 108	vol 84
#لسيل	collision -50	degats_des_eaux -49	dommage_materiel -48	evenement_climatique 96	incendie 56	none -54	vandalisme 150	vol -58
#لسيم	blessure -57	bris_de_glace 63	dommage_materiel 77
#لسيو	collision -42	evenement_climatique 122	none -60	vandalisme 67
#لشاب	collision 110	incendie 106	none -46
#لشاح	collision 44
#لشار	collision 74	none -40	vandalisme 53
#لشاش	dommage_materiel 56	vandalisme 75
#لشان	blessure 86	collision -65	vandalisme -40	vol 50
#لشبا	dommage_materiel -41	none -43	vol 46
#لشبك	blessure -54	collision 83	incendie -84	vol 137
#لشتا	degats_des_eaux 111	evenement_climatique 60	none -47
#لشجر	evenement_climatique 195	none -52
#لشرا	collision -43	evenement_climatique 87	incendie 100
#لشرج	bris_de_glace 168	dommage_materiel -48
#لشرف	evenement_climatique 50	incendie 69
#لشرك	autre 47	dommage_materiel 64	none -54
#لشري	collision -64	dommage_materiel 89	none -50	vandalisme -45	vol 98
#لشفا	evenement_climatique 66	incendie 63
#لشقه	dommage_materiel 67	none -48	vol 46
#لشكا	collision -50	none -46	vol 233
#لشكو	collision -40	vandalisme 61	vol 53
#لشمس	bris_de_glace 46	evenement_climatique 65
#لشمع	blessure -43	collision -83	degats_des_eaux -68	incendie 260	none -64	vandalisme -47	vol -44
#لشهر	none 65
#لشوف	degats_des_eaux 195
#لشوك	blessure 175	collision -55
#لشيف	collision 74
#لصاب	collision -42	degats_des_eaux 56	dommage_materiel 62
#لصات	autre 58
#لصاع	evenement_climatique 155
#لصاك	collision -54	vol 113
#لصال	degats_des_eaux 115
#لصان	collision -40	vol 94
#لصبع	blessure -58	bris_de_glace 145	dommage_materiel 45
#لصت>	autre 168	blessure 47	collision -46	dommage_materiel -63	evenement_climatique 48	none -61	vol -51
#لصحو	degats_des_eaux 101	dommage_materiel 101	vandalisme -53
#لصخر	collision -42	dommage_materiel 76	evenement_climatique 114
#لصدا	collision 49	none -68	vandalisme 87
#لصدم	collision 60
#لصغي	incendie 41
#لصق>	collision 198	none -66	vandalisme 42	vol -42
#لصقا	blessure -59	bris_de_glace -63	collision 132	degats_des_eaux -59	evenement_climatique -53	incendie -71	none -164	vandalisme 99	vol -112
#لصنا	bris_de_glace 70	collision -52	dommage_materiel -43	none -84	vol 114
#لصند	collision 76
#لصو>	dommage_materiel 92
#لصور	collision 43	incendie 79
#لصوص	vol 129
#لصيد	bris_de_glace 125	collision 51
#لصيف	collision -60	degats_des_eaux -84	dommage_materiel -132	none 87	vandalisme -76	vol 191
#لصين	autre 165	bris_de_glace -65	collision -70	dommage_materiel 219	incendie -40	none -123	vandalisme -46	vol -67
#لضبا	collision 105	evenement_climatique 81	none -40
#لضبط	none 116
#لضرب	bris_de_glace 65
#لضو>	dommage_materiel 63
#لضوء	collision 66
#لضيا	autre 105	incendie 44	vol -51
#لضيع	blessure 40	collision -47	degats_des_eaux -43	evenement_climatique 95	none -72	vandalisme 41
#لطاب	degats_des_eaux 52	dommage_materiel 71
#لطات	collision -53	dommage_materiel 65	vol 63
#لطاج	incendie 97
#لطاق	collision -52	evenement_climatique 110	incendie -84	vol 123
#لطاك	autre 52	vol 47
#لطاو	blessure -72	bris_de_glace 80	collision -91	degats_des_eaux -57	dommage_materiel 46	incendie 92	none -92	vandalisme -66	vol 92
#لطبا	collision -77	incendie 159	none -76	vandalisme 88	vol -47
#لطبع	degats_des_eaux 115	evenement_climatique -55	none 105
#لطبل	bris_de_glace -70	collision -64	dommage_materiel 163	vandalisme 89
#لطبي	autre 77	blessure 58
#لطرا	autre 63	collision 54	evenement_climatique 42	none -59	vol 57
#لطرف	none 131
#لطرق	collision 44
#لطرو	collision 56	degats_des_eaux 80	incendie -42
#لطري	bris_de_glace 42	collision 87
#لطلا	collision -40	incendie 82	none -62	vandalisme 113
#لطلب	none 178
#لطما	collision -46	none -42	vandalisme 133
#لطمو	bris_de_glace -41	dommage_materiel -108	none -77	vandalisme 134	vol 138
#لطنا	blessure 55	collision -44	incendie 42	none 90
#لطنج	blessure 160	bris_de_glace 62	collision -68	dommage_materiel -44
#لطه>	degats_des_eaux -47	dommage_materiel 49	evenement_climatique 110
#لطوا	bris_de_glace 40	collision -50	degats_des_eaux 201	evenement_climatique -53	none -46
#لطوب	blessure 51	vol 68
#لطون	autre 75	evenement_climatique 43
#لطيا	autre 83	blessure -65	dommage_materiel 50	none -71	vandalisme -48	vol 59
#لطير	autre 107	degats_des_eaux 139	dommage_materiel -43	none -63
#لطيف	collision 41	incendie 119	vol -52
#لطين	degats_des_eaux -81	evenement_climatique 168
#لظلا	blessure 97
#لظهر	none 64
#لعات	evenement_climatique 43	vandalisme 82
#لعاد	bris_de_glace 131	collision 101	dommage_materiel -43	none -92
#لعاش	none 62
#لعاص	evenement_climatique 169
#لعاف	incendie 105
#لعام	autre 45	bris_de_glace 44
#لعان	blessure 114	dommage_materiel -55	incendie -56	vandalisme 135	vol -41
#لعاي	blessure 75	bris_de_glace -44	collision -72	dommage_materiel 183	none -91	vol -41
#لعب>	blessure 283	collision -104	degats_des_eaux -41	dommage_materiel 86	none -93	vandalisme -85
#لعبا	blessure 237	bris_de_glace -63	collision -74	degats_des_eaux -52	dommage_materiel 90	evenement_climatique -42	incendie -43	none -163	vandalisme -59	vol -62
#لعبو	bris_de_glace 107
#لعت>	evenement_climatique 55
#لعجا	dommage_materiel -51	evenement_climatique 177
#لعجل	collision 72	none -53	vol 72
#لعجي	degats_des_eaux -77	dommage_materiel 138	evenement_climatique 75	incendie -73	none -42	vol -61
#لعرا	bris_de_glace 74	collision -51	dommage_materiel 91
#لعرب	dommage_materiel -42	evenement_climatique 63
#لعرس	dommage_materiel 136	incendie 53	none -104	vol 42
#لعرض	blessure -55	collision -55	dommage_materiel 79	evenement_climatique 141	none -46	vandalisme -55
#لعرو	dommage_materiel 117	none -97	vandalisme 62
#لعسا	collision 43	vol 47
#لعشا	collision -101	dommage_materiel -41	incendie 170	none -67	vandalisme 102	vol -105
#لعشر	none 65
#لعشي	collision 41
#لعصر	collision -66	degats_des_eaux 73	vol 66
#لعصي	blessure -54	collision -77	dommage_materiel 317	none -87
#لعطل	vol 144
#لعظم	blessure 134	bris_de_glace -45	collision -141	dommage_materiel 206	none -91	vandalisme -60	vol -70
#لعقد	autre 210	collision -62	dommage_materiel -71	none -59	vol -60
#لعلا	autre 54	evenement_climatique 48
#لعلم	dommage_materiel 57	vol 88
#لعلو	degats_des_eaux 108
#لعمر	autre 181	collision -53	none -79
#لعمل	none -45
#لعمو	collision 61
#لعنا	collision -43	evenement_climatique 151	incendie 56	none -61
#لعنق	blessure 90	collision -42	dommage_materiel -45	vol 96
#لعه>	degats_des_eaux 53	none -42	vol 41
#لعو>	bris_de_glace 149	collision -48	dommage_materiel -45	none -52	vandalisme 71
#لعود	blessure 87	collision -71
#لعيا	blessure -72	bris_de_glace 75	collision -47	dommage_materiel 172	none -62	vandalisme -51	vol -52
#لعيد	autre 86	none -55	vandalisme -43
#لعين	bris_de_glace 152	incendie -47
#لغاب	collision 90
#لغاز	incendie 167	none -56
#لغت>	autre 59	none -58	vol 98
#لغرز	blessure 89	bris_de_glace 89	collision -56	dommage_materiel -49
#لغرف	degats_des_eaux 95	none -43
#لغسا	collision -40	dommage_materiel 166	vol -77
#لغسي	collision -80	degats_des_eaux 87	incendie 100
#لغطا	blessure 146	vandalisme -69
#لغلط	collision 266	none -158
#لغنا	collision -63	none -86	vol 131
#لغوا	none 162
#لغيت	autre 313	collision -42	dommage_materiel -41	none -98	vol -56
#لفات	dommage_materiel 51
#لفار	collision 112	incendie 58	none -40
#لفاز	dommage_materiel 119
#لفاك	autre 178	none -51
#لفت>	collision -57	degats_des_eaux 56	dommage_materiel 157
#لفخا	blessure -65	collision -102	dommage_materiel 254	evenement_climatique 72	none -76	vandalisme -46	vol -60
#لفخد	blessure 92	collision 50	none -43
#لفخذ	blessure 221	collision -57
#لفرا	bris_de_glace 64	collision 46	incendie 41	none -58
#لفرن	incendie 54
#لفري	degats_des_eaux 54	dommage_materiel 102	evenement_climatique -48	none -49
#لفزه	blessure -47	collision -48	dommage_materiel 182	none -43
#لفلا	none -43	vol 99
#لفلو	autre 184	collision -45	dommage_materiel -45	none -78	vol 50
#لفنا	blessure 152	collision -153	dommage_materiel -63	none -57	vandalisme 126	vol -54
#لفند	autre 245	collision -92	none -90
#لفور	collision 103	none -55
#لفوق	bris_de_glace 54	collision -65	degats_des_eaux 146
#لفول	collision 123
#لفون	dommage_materiel 69	vol 59
#لفي>	bris_de_glace 43
#لفيت	autre -73	blessure -51	bris_de_glace 178	collision -65	dommage_materiel 71	evenement_climatique -44	none -66	vandalisme 103	vol -45
#لفير	bris_de_glace 121	evenement_climatique 44	none -47
#لفيض	evenement_climatique 182	vol -57
#لفيل	collision 42	none -65	vandalisme 149
#لفيه	blessure 77	vandalisme 44
#لقا>	vol 54
#لقات	blessure 89
#لقاد	degats_des_eaux 114
#لقار	collision -87	degats_des_eaux -50	dommage_materiel 176	none -109	vandalisme 51	vol -64
#لقاع	collision 103	degats_des_eaux 179	dommage_materiel -50	incendie -142	vandalisme -43	vol -49
#لقاو	collision 82	vandalisme -51
#لقاي	evenement_climatique 123	vol -56
#لقبو	degats_des_eaux 41	evenement_climatique 49	none -109	vol 72
#لقت>	blessure 74
#لقدا	blessure 94	collision 118	dommage_materiel -60	incendie -42	none -85	vol -44
#لقدر	degats_des_eaux 132	none -51	vandalisme -47
#لقدي	blessure 52	collision -41	dommage_materiel 96	none -63
#لقرا	dommage_materiel 96	vol 54
#لقرم	blessure -47	evenement_climatique 215
#لقسم	collision 97	dommage_materiel -61	incendie 45	none -94	vandalisme 135	vol -58
#لقصد	evenement_climatique 114
#لقضا	collision -45	vol 139
#لقط>	incendie 50
#لقطا	autre 116	collision -43	none -62	vol 84
#لقفل	vandalisme 63	vol 56
#لقما	incendie 97
#لقنط	collision -91	evenement_climatique 180	vandalisme 73
#لقني	autre 139	none -63
#لقه>	bris_de_glace 67	degats_des_eaux -95	dommage_materiel -42	evenement_climatique 67	none -47
#لقهو	dommage_materiel 83
#لقوي	collision -86	degats_des_eaux -40	dommage_materiel -66	evenement_climatique -73	incendie 92	none -88	vandalisme 163	vol -43
#لقي>	collision -127	evenement_climatique 40	vol 181
#لقيا	vol 101
#لقيت	none -49	vol 67
#لقين	collision -94	evenement_climatique 52	vandalisme 50	vol 108
#لكاب	incendie 50	none -57	vandalisme 110
#لكات	collision -66	vol 151
#لكاح	blessure 173
#لكار	collision 103	none -59
#لكاز	bris_de_glace 82	dommage_materiel -49	incendie 133
#لكاس	bris_de_glace 41	collision -52	vol 143
#لكاط	blessure -46	vol 139
#لكاف	autre -44	blessure -40	bris_de_glace -45	collision -70	degats_des_eaux 290	dommage_materiel -90	evenement_climatique -106	none -140	vandalisme -63	vol -57
#لكام	none -42	vandalisme 60
#لكبي	dommage_materiel 91
#لكت>	blessure -40	collision 253	none -50	vandalisme -49	vol -83
#لكتب	collision -60	degats_des_eaux 158	dommage_materiel -48	none -48	vandalisme 73
#لكتف	dommage_materiel 83	vandalisme 75	vol -59
#لكرا	dommage_materiel -45	evenement_climatique 44	vol 64
#لكرس	blessure 51	none -66	vandalisme 68
#لكره	bris_de_glace 61	collision 109	dommage_materiel 59	none -80
#لكرو	blessure 126	dommage_materiel -59	none -79	vandalisme 95	vol -72
#لكري	collision -48	dommage_materiel 165	none -78
#لكسي	collision 102
#لكل>	collision 82	incendie 113	none -62
#لكلا	collision 143
#لكلب	dommage_materiel 99	none -45	vandalisme -55
#لكلي	dommage_materiel 43
#لكم>	none 65
#لكنا	blessure -55	collision 104	degats_des_eaux 60	dommage_materiel -57	vandalisme 61	vol -77
#لكنن	incendie 52
#لكني	bris_de_glace 57	collision 91	none -81
#لكه>	dommage_materiel 86	vandalisme 51
#لكهر	incendie 41
#لكور	bris_de_glace 70	vol 45
#لكوز	degats_des_eaux 42	incendie 49
#لكوف	vol 126
#لكوك	blessure 56	bris_de_glace -79	collision -81	dommage_materiel 289	evenement_climatique -43	incendie -55	none -190	vandalisme -57	vol -55
#لكول	blessure -69	collision -59	degats_des_eaux 176	dommage_materiel -47	vol 97
#لكوم	vol 78
#لكون	collision 47
#لكي>	incendie 83
#للاس	dommage_materiel 69	none 73
#للاف	degats_des_eaux 87	dommage_materiel 108
#للبا	bris_de_glace 57	dommage_materiel -40
#للبل	degats_des_eaux 186
#للبو	vol 44
#للبي	bris_de_glace 101	evenement_climatique 82	none -46
#للحم	blessure 95	degats_des_eaux 54	dommage_materiel 50	incendie -59
#للدا	blessure 99
#للدو	evenement_climatique 49
#للرك	degats_des_eaux 73	evenement_climatique 75
#للسر	vol 106
#للسط	collision -58	dommage_materiel -50	evenement_climatique 127	none -83	vol 116
#للسي	bris_de_glace 181	collision -77	none -49	vandalisme -95	vol 67
#للشر	bris_de_glace 109
#للصا	bris_de_glace 89	collision -99	degats_des_eaux 120	evenement_climatique -60
#للعا	blessure 115	bris_de_glace -41	collision -149	dommage_materiel 157	evenement_climatique 76	none -96	vandalisme -48	vol -63
#للعم	degats_des_eaux 42	dommage_materiel 66
#للكر	degats_des_eaux -44	evenement_climatique 116	vandalisme -45	vol 79
#للكل	blessure 85
#للكو	collision -40	vol 71
#للمر	collision 48	degats_des_eaux 56
#للمس	degats_des_eaux 82	incendie 67	vol -79
#للمو	degats_des_eaux 85
#للوح	blessure -44	bris_de_glace 78	collision -57	dommage_materiel 130	none -62	vandalisme -40	vol 78
#للور	collision 81
#لليس	blessure 132	bris_de_glace 44	collision -69	dommage_materiel 73	evenement_climatique -52	none -64	vol -67
#لليل	vandalisme 54
#لليم	collision 108
#لما>	degats_des_eaux 142
#لماء	degats_des_eaux 113
#لمات	blessure 66	collision -61	dommage_materiel -57	none 55	vandalisme 95	vol -82
#لماذ	autre 184	collision 66	dommage_materiel -62	none -174	vol -55
#لمار	dommage_materiel 100
#لماز	autre 63	blessure -43	collision -76	dommage_materiel 50	incendie 85	none -49
#لماض	none 81
#لماط	blessure 237	collision -53	degats_des_eaux 51	dommage_materiel -103	incendie -46	none -238	vandalisme -44	vol -82
#لماك	degats_des_eaux 101	evenement_climatique 51	none -44
#لمال	collision -43	dommage_materiel 131	vandalisme -52	vol 45
#لمان	blessure 53	collision -49	incendie 117	vol -46
#لمت>	collision -57	dommage_materiel 92	none -71	vandalisme -83	vol 117
#لمتح	vol 43
#لمتر	blessure -42	collision 51	evenement_climatique 138
#لمتو	vol 60
#لمجا	degats_des_eaux 86
#لمجم	collision -45	degats_des_eaux -45	incendie 201	none -63	vol -67
#لمحر	autre 46	collision -40	none -61	vandalisme 95
#لمحض	vol 41
#لمحط	vol 162
#لمحف	autre -54	vol 138
#لمحل	degats_des_eaux 49	none -57	vandalisme 92
#لمحم	collision 99
#لمخب	incendie 40
#لمخز	blessure -40	collision -50	dommage_materiel -48	evenement_climatique 51	none -76	vol 171
#لمدر	blessure 90
#لمدف	bris_de_glace 75	degats_des_eaux 72	dommage_materiel -56
#لمدن	degats_des_eaux 51
#لمدي	blessure 61	bris_de_glace 61	collision -63	dommage_materiel -47
#لمرا	collision 48
#لمرت	collision -41	degats_des_eaux 56	dommage_materiel -58	none -91	vandalisme 139	vol -40
#لمرج	collision 42
#لمرح	collision -50	degats_des_eaux 126	dommage_materiel -53	incendie 84
#لمرس	collision 89	evenement_climatique 77	vol -63
#لمرف	collision 80	dommage_materiel -51	none -83	vol 152
#لمرك	collision 47
#لمره	degats_des_eaux 41	vandalisme 101
#لمرو	evenement_climatique 41
#لمس>	bris_de_glace -48	collision 183
#لمسا	degats_des_eaux 40	vandalisme 47
#لمسج	blessure 41	degats_des_eaux 62	dommage_materiel -46	vol -58
#لمسر	vol 210
#لمسك	collision 144
#لمسم	autre 49	blessure -46	collision -96	dommage_materiel -40	vandalisme 217	vol -42
#لمسن	blessure 72	collision -51	incendie 46
#لمسو	degats_des_eaux 50	vol 49
#لمشت	degats_des_eaux 90
#لمصا	autre 220	none -159	vandalisme 58	vol -47
#لمصب	incendie 88
#لمطا	incendie 112
#لمطب	blessure -42	bris_de_glace 85	collision -66	degats_des_eaux 81	none -50
#لمطر	evenement_climatique 165
#لمطع	collision -45	dommage_materiel -73	evenement_climatique 65	vandalisme 151
#لمظل	evenement_climatique 147	incendie 59	none -46
#لمعل	degats_des_eaux 74	dommage_materiel 197	incendie -101	none -86	vandalisme -55
#لمغر	dommage_materiel -44	none 40	vandalisme 83
#لمغس	degats_des_eaux 170
#لمقا	vandalisme 68	vol 72
#لمقد	collision 64
#لمقص	blessure -40	dommage_materiel -52	none -89	vandalisme 295	vol -89
#لمقل	incendie 40	vandalisme 65
#لمقه	collision -136	degats_des_eaux 79	dommage_materiel -48	vandalisme 54	vol 128
#لمكت	collision -54	dommage_materiel 163
#لمكم	bris_de_glace 93
#لمكي	bris_de_glace 88	vol 83
#لملا	degats_des_eaux 75	vandalisme -47	vol 74
#لملف	none 139
#لملك	vol 47
#لممت	blessure 46	collision 81	vol -42
#لممر	bris_de_glace 64	degats_des_eaux 88	evenement_climatique -48
#لمنا	none -63	vandalisme 108
#لمنح	collision 71	none -85	vandalisme -63	vol 157
#لمنز	evenement_climatique 123	none -48
#لمنش	blessure 149	dommage_materiel -60	none -76	vandalisme -45
#لمه>	dommage_materiel 91	vandalisme 92	vol -61
#لمها	collision 84
#لمهم	dommage_materiel 69	vandalisme 101	vol -103
#لموت	vandalisme 73
#لمود	evenement_climatique 147
#لموس	blessure 55	collision -96	none -66	vandalisme 178	vol -47
#لموض	vol 52
#لموق	collision 93	vol 40
#لموك	collision -57	degats_des_eaux 129	dommage_materiel 149	evenement_climatique -164	incendie 55	none -137	vandalisme -106	vol -40
#لمون	autre 77
#لميا	degats_des_eaux 158
#لميذ	collision 55	vandalisme 59	vol -122
#لمير	collision 99
#لمين	incendie 79
#لميه	autre 134	collision -103	vol 47
#لناد	evenement_climatique 95	vandalisme 97	vol -96
#لنار	incendie 94
#لناس	collision 70
#لناف	bris_de_glace 47	none -43	vandalisme 49	vol 62
#لنام	dommage_materiel -45	incendie 164
#لنجا	degats_des_eaux 102	dommage_materiel -45	incendie 44
#لنحا	collision -57	degats_des_eaux -50	none -42	vandalisme -40	vol 250
#لنص>	incendie 79
#لنصف	collision -41	none 119
#لنضا	autre 131	blessure -77	bris_de_glace -58	collision -87	degats_des_eaux -61	dommage_materiel 229	evenement_climatique -54	incendie -44	none -196	vandalisme -78	vol -85
#لنظا	autre 159	collision -46	dommage_materiel -105	none -106	vandalisme -88	vol 113
#لنعا	degats_des_eaux 80
#لنعن	collision 140	none -47	vol 81
#لنقل	bris_de_glace 40
#لنمر	bris_de_glace 92
#لنها	dommage_materiel 43
#لنوا	degats_des_eaux 48	vandalisme 73
#لنوم	degats_des_eaux 75
#لني>	autre 79
#لنير	incendie 110
#لها>	dommage_materiel 56
#لهات	vol 62
#لهم>	evenement_climatique 68
#لهوت	incendie 82
#لهون	collision 121
#لوا>	vol 82
#لواج	autre 164	collision -103	none -69
#لواح	evenement_climatique 103
#لواد	collision -53	degats_des_eaux -43	evenement_climatique 237
#لوار	degats_des_eaux 171
#لواق	bris_de_glace 289	collision -87	dommage_materiel -46	none -139	vandalisme -41
#لوال	blessure 42	incendie 52
#لوب>	collision -86	evenement_climatique 179	none -78	vandalisme 107	vol -63
#لوبه	vol 97
#لوجه	collision 189	degats_des_eaux -65	dommage_materiel -45	incendie 57	none -59
#لوح>	bris_de_glace 98	collision -73	incendie 111	none -108	vol -51
#لوحت	collision 53	none -69	vol 111
#لوحد	collision -44	none 65
#لوحل	degats_des_eaux -70	evenement_climatique 200
#لوحه	dommage_materiel 43
#لودي	collision 42
#لور>	collision 88
#لورا	collision 96
#لورد	dommage_materiel 62	none -87	vandalisme 141	vol -63
#لورش	bris_de_glace 116	none -63	vandalisme -43
#لورق	collision 83
#لورك	blessure 225	collision -57	vandalisme -43	vol -58
#لوز>	autre 110	collision -57	incendie 58	none -105	vol -42
#لوس>	autre 146	none -64
#لوسط	collision 96	dommage_materiel -61	vandalisme 84
#لوضو	autre -56	blessure -46	bris_de_glace -51	collision -44	degats_des_eaux 80	dommage_materiel -84	incendie 113	none -120	vandalisme -68	vol 108
#لوطن	vol 52
#لوطو	bris_de_glace 74	collision 49	incendie 57	none -44	vol -41
#لوع>	blessure 198	dommage_materiel -66	none -47	vandalisme -78
#لوعه	degats_des_eaux 74	vandalisme 67
#لوعي	collision 174	dommage_materiel -41	vol -44
#لوقا	degats_des_eaux 55	incendie 40
#لوقت	collision -40	dommage_materiel 59	evenement_climatique 56	incendie 47
#لوك>	blessure -78	degats_des_eaux -48	dommage_materiel 86	vandalisme 94
#لوكا	autre 95	collision 95	none -58
#لول>	degats_des_eaux 88
#لولا	collision 105	incendie 67	vol -57
#لولد	blessure 132	dommage_materiel -63	none -44
#لولي	collision -56	evenement_climatique 52	vandalisme 58
#لوم>	blessure 71	degats_des_eaux -48	dommage_materiel 76	none -41
#لوما	degats_des_eaux 137	incendie -94
#لومب	degats_des_eaux 131
#لومت	collision 46	dommage_materiel 99	none -55
#لون>	degats_des_eaux 55
#لوني	collision 103
#لوي>	dommage_materiel 161	none -55
#لويا	collision -43	degats_des_eaux 107	evenement_climatique 55
#ليا>	none -47
#ليان	dommage_materiel 83	vandalisme 45
#ليب>	degats_des_eaux -49	dommage_materiel 166	none -59
#ليت>	collision -54	dommage_materiel 73	incendie 51	none -57	vol 58
#ليته	blessure 109	collision -141	dommage_materiel -45	none -50	vandalisme 89
#ليج>	bris_de_glace 85	degats_des_eaux 73	dommage_materiel -70
#ليح>	degats_des_eaux 96	dommage_materiel 82	incendie -51
#ليد>	blessure 106	none -44
#ليده	bris_de_glace 41
#ليدي	collision 45	degats_des_eaux 44
#ليزر	dommage_materiel 50
#ليزه	dommage_materiel -60	none -51	vandalisme -48	vol 179
#ليزو	blessure -53	collision -178	dommage_materiel -42	vandalisme -43	vol 304
#ليزي	none 104
#ليسا	bris_de_glace 59	collision -46	dommage_materiel 110	evenement_climatique -42
#ليسر	collision 80
#ليسي	blessure 135	collision 50	dommage_materiel -40	none -48	vol -45
#ليط>	degats_des_eaux 147	dommage_materiel 91	evenement_climatique -64	none -46
#ليفو	collision -50	none -42	vandalisme -47	vol 156
#ليك>	collision -78	dommage_materiel 91	none 97	vandalisme -40	vol 56
#ليكو	vandalisme 133	vol -40
#ليلا	none 46
#ليلت	blessure 169	collision -52	degats_des_eaux -41	dommage_materiel -43	none -42	vandalisme 71	vol -53
#ليله	vandalisme 90
#ليلي	evenement_climatique 120	vol 44
#ليم>	none -55
#ليما	bris_de_glace 52	dommage_materiel 48	none -67
#ليمن	collision 199	incendie -51
#ليمه	collision -50	none -94	vol 140
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
#مابق	blessure 132	bris_de_glace -55	collision -89	dommage_materiel 69	none -83
#مات>	dommage_materiel 79
#ماتت	collision 76	dommage_materiel 111
#ماتش	blessure 139	bris_de_glace -92	dommage_materiel -92	vandalisme 55	vol -107
#ماتو	evenement_climatique 137
#ماتي	autre 42	degats_des_eaux 51	dommage_materiel 105	incendie -47	none -83	vandalisme -41
#ماجا	bris_de_glace 299	collision 43	dommage_materiel -76	none -222	vandalisme -50
#ماد>	incendie 122
#ماذا	autre 80
#مار>	vandalisme 97
#مارس	autre 68
#مارش	collision 185	none -43
#ماري	blessure -48	collision -56	dommage_materiel 91	none -46	vandalisme -41	vol 165
#مازا	none 69
#مازو	autre 48	collision -69	incendie 70	none -59	vol 58
#ماس>	incendie 118
#ماسي	bris_de_glace 64	collision 140	none -66
#ماش>	bris_de_glace 211	collision -106	dommage_materiel -53	none -75	vandalisme -46	vol 88
#ماشف	collision 204	none -55	vandalisme -61
#ماصر	collision -56	none -41	vandalisme 161
#ماضي	none 81
#ماطم	evenement_climatique 59	none -45	vandalisme 112
#ماطو	autre 81	dommage_materiel -49	evenement_climatique 41
#ماعر	autre 151	none -68	vandalisme 116	vol -95
#ماعن	collision 114	none -57	vandalisme 42
#ماعه	collision -79	degats_des_eaux -72	dommage_materiel 176	evenement_climatique 168	none -121	vandalisme -47	vol -89
#ماعي	collision 70	incendie 47
#ماق>	bris_de_glace 76	dommage_materiel 149	evenement_climatique -56	vol -110
#ماكا	bris_de_glace 55	evenement_climatique 58
#ماكن	evenement_climatique 48	none -84	vandalisme 99
#ماكي	degats_des_eaux 52	dommage_materiel 57	evenement_climatique 51	incendie 53	none -55
#مال>	blessure 41	vol 40
#مالك	collision -44	dommage_materiel 180	none -46	vandalisme -64
#ماما	collision 82	dommage_materiel -49	none 54
#مامن	degats_des_eaux 91	incendie -58	vol 119
#مامه	collision 140	incendie 73	none -55
#مامي	bris_de_glace 92
#مان>	autre 55	blessure -41	dommage_materiel 49	evenement_climatique 89	none -48
#مانط	dommage_materiel -43	incendie 186	none -54	vol -75
#مانه	blessure -41
#ماني	evenement_climatique 91
#ماه>	degats_des_eaux 47
#ماوق	collision 87	degats_des_eaux -62	dommage_materiel 92	none -56
#ماي>	none 140	vol -41
#مايه	autre 54	blessure -56	collision -155	dommage_materiel 104	incendie -51	none -72	vandalisme -76	vol 165
#مبا>	autre 51	collision -43	evenement_climatique 57	none -45	vol 44
#مبار	collision -40	none -60	vandalisme 145	vol -41
#مبلغ	autre 53	none 43
#مبلل	degats_des_eaux 94
#مبلو	collision -46	degats_des_eaux 180
#مبوا	collision 74	dommage_materiel -40	vandalisme 116
#مبي>	degats_des_eaux 131
#مبين	collision -72	dommage_materiel -52	evenement_climatique 42	vandalisme -50	vol 172
#مبيه	degats_des_eaux -52	incendie 187
#متاز	blessure 46	collision 81	vol -42
#متاك	none 84
#متجر	collision -40	vandalisme 101
#متدت	collision -40	incendie 130
#متر>	evenement_climatique 86	vol -40
#مترا	blessure -40	collision 126	evenement_climatique 85	none -70
#متري	evenement_climatique 48
#متضر	collision 72	evenement_climatique 97
#متعل	collision -52	evenement_climatique 142	vandalisme -41
#متقا	degats_des_eaux 82
#متنا	collision 74
#متني	collision 76
#متها	vol 59
#متوق	collision 60
#مثقو	collision -40	dommage_materiel -92	vandalisme 45	vol 136
#مثل>	collision -61	evenement_climatique 129
#مثلث	dommage_materiel 217	none -83	vandalisme -44	vol -47
#مثلي	blessure 220	dommage_materiel -58	none -156	vol -48
#مجاو	degats_des_eaux 100
#مجرد	autre 101	blessure 162	collision -90	incendie -41	none -88	vandalisme -46
#مجرو	vandalisme 80
#مجهو	none -56	vandalisme 242	vol -54
#مجوه	vol 66
#محاو	bris_de_glace 56	vandalisme -60	vol 92
#محرك	none -53	vandalisme 90
#محرو	collision -49	incendie 153
#محطم	collision 89
#محطه	vol 84
#محفظ	none -55	vol 217
#محل>	degats_des_eaux 63	none -62	vandalisme 93
#محلو	collision -51	degats_des_eaux 71	vol 61
#محلي	degats_des_eaux 51
#محمد	autre 80	collision 53	none -43
#محمل	collision 76
#محمو	blessure 100	none -58
#مخدو	collision -42	vandalisme 170
#مخزن	collision -44	dommage_materiel -50	evenement_climatique 41	none -64	vol 149
#مخلو	blessure 44	collision 52
#مدا>	vandalisme 170
#مدام	degats_des_eaux 158
#مدخل	dommage_materiel 52
#مدخن	evenement_climatique 84
#مدرب	blessure 238	dommage_materiel -88	none -73	vandalisme -48	vol -43
#مدرس	none -40	vandalisme 62
#مدفا	bris_de_glace 75	degats_des_eaux 72	dommage_materiel -56
#مدني	degats_des_eaux 51
#مدوا	collision 197	vandalisme -60
#مدير	bris_de_glace 69	collision -74	dommage_materiel 82	vandalisme -45
#مدين	blessure 77	evenement_climatique 69
#مرا>	collision 117	none -57	vol 57
#مراب	collision 47
#مرات	collision 95	none -40
#مراق	blessure 78
#مراك	autre 49	vol 53
#مراه	bris_de_glace 157	collision 71	dommage_materiel -40	none -71	vol -50
#مراي	vandalisme 117
#مرت>	degats_des_eaux 89	none -46
#مرتي	dommage_materiel 84	none -51	vandalisme 109	vol -49
#مرجا	collision 84
#مرجو	collision 42
#مرحا	degats_des_eaux 193	dommage_materiel -52	evenement_climatique -67
#مرحب	none 52	vandalisme 42
#مرسي	collision 75
#مرضه	collision 79	vandalisme -81	vol 70
#مرفق	collision 62	none -53	vol 66
#مركب	blessure 40	collision 43
#مركز	bris_de_glace -43	collision -52	vandalisme 120
#مركو	collision 49
#مرمي	collision 74	vandalisme 71
#مرنا	collision 79
#مره>	autre 48	none -47
#مرها	degats_des_eaux 50
#مرو>	collision 65	none -42	vandalisme 100
#مرور	collision 56
#مري>	blessure 77
#مريض	autre 102	blessure -41	degats_des_eaux 69	dommage_materiel -51
#مرين	blessure 169	dommage_materiel -63	none -49	vandalisme -40
#مزدو	blessure 109	bris_de_glace 62	dommage_materiel -50
#مزق>	blessure 142	none -86	vandalisme 103
#مزهر	dommage_materiel 91
#مزيا	collision 84	none 71
#مساء	none 71
#مسار	collision 62
#مساع	none 100
#مساف	degats_des_eaux 110
#مسبح	degats_des_eaux 110	dommage_materiel 100	none -46
#مستا	blessure -56	collision -57	incendie 71	none -46	vandalisme 55
#مستش	blessure 52
#مستو	incendie 51
#مسجد	degats_des_eaux 50	dommage_materiel -42
#مسح>	blessure -87	bris_de_glace 202	collision -64	none -43
#مسدو	blessure 100	collision -43	degats_des_eaux 119	dommage_materiel -43	none -51	vol -55
#مسرع	collision 147
#مسرو	vol 216
#مسسن	dommage_materiel -61	incendie 44	vol 74
#مسكو	blessure 44	collision -64	none -62	vandalisme 154
#مسكي	blessure 108
#مسما	collision -99	dommage_materiel -41	evenement_climatique 56	vandalisme 225	vol -87
#مسني	blessure 76	collision -41	vandalisme 69
#مسوو	degats_des_eaux 48	none 48
#مسيه	evenement_climatique 80	vol 46
#مشات	autre 86	collision 76	incendie 73	none -43	vandalisme -43
#مشاو	blessure 61	incendie 47	none -84
#مشتر	degats_des_eaux 128
#مشكل	vandalisme 76	vol -44
#مشي>	none -42
#مشيت	vandalisme 57	vol 50
#مشين	vol 70
#مصاب	none -52	vandalisme 162
#مصار	autre 149	blessure 67	none -78
#مصبا	collision 92	none -47	vandalisme -40
#مصد>	collision 162	none -52
#مصدر	collision -59	degats_des_eaux 237	dommage_materiel -50	none -43
#مصعد	blessure 199	collision -80	incendie 52	none -96	vol -58
#مصنع	collision 211	vandalisme -57
#مضان	degats_des_eaux 108
#مضرو	dommage_materiel -40	none -67	vandalisme 274	vol -55
#مطار	autre 110	degats_des_eaux -46	dommage_materiel -47	evenement_climatique 130	none -57
#مطاف	incendie 120
#مطبخ	blessure -42	bris_de_glace 85	collision -66	degats_des_eaux 81	none -50
#مطر>	evenement_climatique 177
#مطعم	blessure 140	collision -42	dommage_materiel -71	none -54	vandalisme 84
#مطعو	collision 126	none -189	vandalisme 88	vol -48
#مظله	collision -40	evenement_climatique 118	none -86	vol 97
#معا>	bris_de_glace -54	vandalisme 93
#معاه	collision 49	dommage_materiel 43	incendie 43	none -51
#معت>	blessure -49	dommage_materiel 46	vol 40
#معتر	collision -60	dommage_materiel 196	vandalisme -45
#معجز	collision 154
#معرف	autre 75
#معرو	collision -59	dommage_materiel 114	none -66	vandalisme -43	vol 118
#معصم	blessure 104	collision -41	vol 58
#معقو	collision 129
#معلق	collision 176	evenement_climatique -65	vol 40
#معلم	collision -82	dommage_materiel 124	evenement_climatique 110	none -52
#معلو	degats_des_eaux 161	incendie -110
#معنا	bris_de_glace 50	none -74	vandalisme 86
#معني	blessure 140	bris_de_glace -48	collision -132	dommage_materiel -77	none 210
#معه>	collision -42
#معها	collision -64	incendie 51	none -80	vandalisme 89	vol 43
#معو>	degats_des_eaux 118	evenement_climatique -105	vol 56
#معوج	blessure 92	dommage_materiel -69	none -67	vandalisme 161	vol -85
#معيه	vol 73
#مغرب	dommage_materiel -44	none 40	vandalisme 83
#مغسل	degats_des_eaux 157
#مغلق	degats_des_eaux -82	dommage_materiel -41	evenement_climatique 128	vol 93
#مفات	autre 108	degats_des_eaux -56	vandalisme 49
#مفاج	dommage_materiel 219	none -47	vol -40
#مفتا	collision -64	none -56	vandalisme 91	vol 149
#مفتو	bris_de_glace 51	degats_des_eaux 49
#مفرك	collision -48	dommage_materiel 86
#مفشو	vandalisme 126
#مقبض	collision -50	none -43	vandalisme 88	vol 53
#مقدم	collision 73
#مقص>	blessure -41	dommage_materiel -56	none -91	vandalisme 292	vol -62
#مقطع	collision -60	evenement_climatique 43	none -57	vandalisme 159
#مقطو	blessure 57	dommage_materiel 76	incendie -56	none -42
#مقعد	collision 73
#مقلا	blessure 66	incendie 52
#مقله	collision -42	evenement_climatique 40	none -54	vandalisme 103
#مقلو	collision -63	none -45	vandalisme 176
#مقهي	collision -128	degats_des_eaux 56	dommage_materiel -42	vandalisme 45	vol 100
#مكاد	degats_des_eaux 60
#مكان	autre 41
#مكتب	collision -49	degats_des_eaux 63	dommage_materiel 124
#مكتر	degats_des_eaux 112	vandalisme 77	vol -46
#مكتو	collision 70	none -45	vandalisme 52
#مكرو	collision -43	dommage_materiel 51	vol 123
#مكسو	collision 68
#مكشو	blessure 58	none -105	vandalisme 131
#مكم>	bris_de_glace 71
#مكن>	bris_de_glace 46	collision 51
#مكنا	bris_de_glace 40	collision -59
#مكنك	autre 112	collision -57	none 106	vol -44
#مكنن	none 193
#مكوا	blessure -66	degats_des_eaux -53	dommage_materiel 159	incendie 47	none -40
#مكيف	collision -42	degats_des_eaux 53	vol 65
#ملء>	collision 75
#ملا>	evenement_climatique 51
#ملاب	degats_des_eaux 57	vol 51
#ملات	bris_de_glace 71	collision 41
#ملان	collision 69
#ملت>	evenement_climatique 62	vol 59
#ملثم	collision -40	vandalisme 82	vol 68
#ملف>	none 148	vol -56
#ملفي	none 145
#ملك>	none -43	vandalisme 77	vol 52
#ملكه	collision 61	none -42	vandalisme 52
#ملو>	incendie 40	none 44	vol 80
#ملي>	vol 62
#ملين	vandalisme 97
#مليه	autre 75	blessure 157	dommage_materiel -41	evenement_climatique -48
#مليو	collision -52	dommage_materiel -42	incendie 148	none -54	vandalisme -45	vol 96
#ممتا	blessure 46	collision 81	vol -42
#ممرض	collision 79	vandalisme -81	vol 70
#ممكن	autre 71	degats_des_eaux 53	none 59
#منا>	collision 65
#مناس	bris_de_glace -42	dommage_materiel 99	incendie 63	none -40
#منت>	blessure 53	degats_des_eaux -69	dommage_materiel -46	vandalisme 160	vol -59
#منتص	none 51
#منذ>	autre 47
#منزل	evenement_climatique 40
#منشا	blessure 149	dommage_materiel -60	none -76	vandalisme -45
#منطق	evenement_climatique 117	none -49
#منفو	degats_des_eaux 60
#منكم	autre 210	dommage_materiel -53	none -54
#منه>	degats_des_eaux 66
#منهم	collision -94	none 53	vandalisme 77
#منو>	degats_des_eaux 59
#مني>	collision 63	dommage_materiel 45	none -49
#منين	vol 132
#منيه	vol 88
#مها>	autre 44	evenement_climatique 44	none -53
#مهرس	collision 96	none -54	vandalisme 60
#مهم>	dommage_materiel 41	vandalisme 78
#مهند	collision 80	vandalisme 41
#موا>	vandalisme 150
#مواف	none 125
#مواي	vol 62
#موبي	collision 55	none -40
#موت>	blessure -44	collision -64	degats_des_eaux -65	dommage_materiel 344	evenement_climatique -42	none -248	vandalisme -51	vol -58
#موتو	none -42	vandalisme 103
#موجه	collision 61	degats_des_eaux 92	dommage_materiel -41	evenement_climatique 40	vol -41
#موجو	collision -57	dommage_materiel -45	none -58	vol 187
#موخر	collision 111
#مود>	collision 126	dommage_materiel -62	evenement_climatique 96	none -41
#مودم	dommage_materiel -53	evenement_climatique 189
#مورا	bris_de_glace 55	collision 106	vandalisme -55
#موس>	collision -131	dommage_materiel -41	none -89	vandalisme 320	vol -42
#موسم	blessure 129	dommage_materiel -56	incendie 55	none -50
#موسي	collision -50	dommage_materiel 66	incendie 86
#موضو	vol 52
#موظف	collision -44	degats_des_eaux 100	incendie -69	vol 87
#موعد	bris_de_glace 45
#موقع	collision 52	vol 70
#موقف	collision 104	none -41	vol 40
#موك>	collision 88	none -71	vol 122
#موكي	collision -71	degats_des_eaux 165	dommage_materiel 180	evenement_climatique -160	incendie 69	none -162	vandalisme -119	vol -45
#مول>	collision 71
#مولا	collision 64	dommage_materiel 42
#موني	autre 144	collision 49	dommage_materiel -42	none -95	vandalisme -40
#مياه	degats_des_eaux 160
#ميت>	incendie 202	none -49
#ميته	collision 78
#ميتو	collision 109	degats_des_eaux 53
#ميتي	dommage_materiel 69	vandalisme 133
#ميد>	evenement_climatique 176	incendie 89	vol -42
#ميذ>	evenement_climatique 41	vandalisme 73	vol -84
#ميرا	dommage_materiel 76	none -63	vandalisme 42	vol 80
#ميري	collision 99
#ميس>	none 50
#ميسا	vol 116
#ميسي	collision 84	vandalisme 70
#ميع>	autre 69
#ميعا	autre 68	collision 62	none -43
#ميك>	bris_de_glace 133	collision -40	dommage_materiel 78	none -76
#ميكا	autre 61	collision -51
#ميل>	blessure 56	dommage_materiel 108
#مين>	autre 74
#مينا	collision 42	dommage_materiel 54
#مينه	bris_de_glace 65	dommage_materiel 40
#ميني	dommage_materiel 56	none 82
#ميو>	none -46	vandalisme 78
#ناء>	dommage_materiel 60
#نابي	collision -42	degats_des_eaux -64	dommage_materiel -43	none -42	vandalisme 249	vol -51
#نات>	blessure 48	dommage_materiel 80	none -81
#ناتن	collision 158	none -41
#ناج>	autre 148
#ناح>	collision 74	vandalisme 80
#نادم	bris_de_glace 66	collision 112	degats_des_eaux -66	dommage_materiel -59	evenement_climatique -40	vandalisme -47
#نادي	blessure 62	evenement_climatique 56	none -49	vandalisme 41	vol -46
#نار>	collision -55	incendie 173
#ناري	collision 81	vol 50
#نازل	blessure 46	collision 48
#ناسب	bris_de_glace -42	dommage_materiel 99	incendie 63	none -40
#ناض>	dommage_materiel 44
#ناضت	blessure -49	collision -48	dommage_materiel 218	none -59
#ناع>	collision 117	vol 64
#ناعس	none -41	vol 77
#ناعي	collision -76	dommage_materiel 70	none -133	vandalisme -56	vol 182
#نافذ	bris_de_glace 139
#ناك>	none 45
#ناكل	collision 77
#نام>	blessure -43	collision 100
#نامو	dommage_materiel -46	incendie 190
#نان>	blessure 51	dommage_materiel 63	none -80	vandalisme 59
#نانت	collision 74	degats_des_eaux 57
#ناني	degats_des_eaux 97
#ناه>	degats_des_eaux 42
#ناها	incendie 74	vol 42
#ناهش	none 131
#ناهم	blessure -50	collision -127	dommage_materiel -42	evenement_climatique 120	none -58	vandalisme 100	vol -62
#ناير	blessure 58	none 95
#نايم	vol 138
#نايي	collision 64
#نبدل	bris_de_glace 141	dommage_materiel -85
#نبر>	none 50
#نبه>	dommage_materiel 161	none -145	vandalisme -82
#نبها	evenement_climatique 48	incendie 62
#نبوب	degats_des_eaux 159
#نبور	collision 119	degats_des_eaux 116	dommage_materiel -44	evenement_climatique -59
#نبي>	collision 99
#نتبه	bris_de_glace 50	collision 81	dommage_materiel -50
#نترن	vandalisme 85
#نترو	vol 167
#نتسن	autre 49	collision -51	dommage_materiel -55	vol 78
#نتش>	none -49	vandalisme 83
#نتصف	none 51
#نتظر	none 59
#نتفا	collision 141	none -50
#نتفخ	degats_des_eaux 175	evenement_climatique -53	incendie 78
#نتقل	blessure 103	collision -46	incendie 62
#نتنف	blessure 59	collision 112
#نتيج	bris_de_glace 213	collision 42	dommage_materiel -52	none -96	vol -49
#نتير	blessure 64	incendie -81	vandalisme 119
#نتيش	collision 51
#نتين	collision -65	degats_des_eaux -88	dommage_materiel -54	evenement_climatique 76	none -53	vandalisme 94	vol 112
#نجا>	collision 41	vandalisme 41
#نجار	degats_des_eaux 102	dommage_materiel -45	incendie 44
#نجره	blessure 160	bris_de_glace 62	collision -68	dommage_materiel -44
#نجلي	none 104
#نجمه	bris_de_glace 126	none -46
#نجه>	collision 52
#نجيل	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#نحاس	collision -57	degats_des_eaux -50	none -42	vandalisme -40	vol 250
#نحرف	collision 76
#نحو>	collision 72	degats_des_eaux 60
#نخدم	dommage_materiel 66
#نخرج	collision 107	none -63	vandalisme 86	vol -42
#نخلص	bris_de_glace 130	collision -42	dommage_materiel 80
#ندا>	autre 62	bris_de_glace 99	none -66
#ندار	none -82	vandalisme 186
#ندخل	collision 84	dommage_materiel -103	none -52	vandalisme 140
#ندر>	bris_de_glace -72	collision 68	degats_des_eaux -86	dommage_materiel -119	evenement_climatique 185	incendie -86	none -147	vandalisme 140	vol -78
#ندس>	collision 80	vandalisme 41
#ندق>	autre 186	none -77
#ندلع	incendie 90
#ندما	autre -43	bris_de_glace 42	collision -74	vandalisme 58	vol 43
#ندنا	none -43	vol 120
#نده>	degats_des_eaux 64	evenement_climatique -68
#ندها	dommage_materiel 57
#ندهم	degats_des_eaux 113	none -58
#ندو>	dommage_materiel 81	none -44
#ندور	blessure -66	dommage_materiel 202	incendie -43	none -75
#ندوش	degats_des_eaux 59
#ندوق	collision 65	none -40	vol 49
#ندير	autre 49
#نديك	degats_des_eaux 47	vandalisme 45	vol 46
#نديل	autre -41	blessure 47	bris_de_glace -46	collision -54	degats_des_eaux -86	dommage_materiel -94	evenement_climatique -67	incendie 237	none -98	vandalisme 40	vol -107
#نذار	evenement_climatique 47	vol 87
#نرجع	collision 105
#نركب	bris_de_glace -111	collision -43	dommage_materiel 210
#نزل>	degats_des_eaux 62	evenement_climatique 42
#نزلا	degats_des_eaux -46	dommage_materiel 82	evenement_climatique 41
#نزلت	none -64	vol 81
#نزلق	blessure 46	evenement_climatique 42
#نزلن	collision 78	vol -48
#نزلو	collision 143	evenement_climatique -53	incendie 58
#نزلي	vandalisme 59
#نزير	collision 94
#نسا>	collision -83	degats_des_eaux 70	evenement_climatique 51	incendie -74	none -64	vandalisme 76	vol 41
#نسان	evenement_climatique 55	none 81
#نستا	collision 71
#نسخه	autre 208	dommage_materiel -43	none -119	vandalisme -46	vol 47
#نسطا	collision 110
#نسله	blessure -57	collision -56	vol 204
#نسمع	degats_des_eaux 195	evenement_climatique -104
#نسوق	collision 94
#نسول	none 112
#نسي>	collision 62
#نسيت	autre 76	none -40
#نسير	blessure -50	collision -78	dommage_materiel 109	none -98	vandalisme 183	vol -84
#نسين	evenement_climatique 114	none -65	vandalisme 66
#نسيه	incendie 62	none 50
#نشار	blessure 149	dommage_materiel -60	none -76	vandalisme -45
#نشق>	bris_de_glace 76
#نشقت	incendie 82
#نشوف	blessure 56	incendie -66	vol 106
#نصاب	blessure -55	bris_de_glace 141	collision -99	dommage_materiel -59	none -55	vol 131
#نصب>	evenement_climatique 44
#نصرح	vol 76
#نصف>	none 74
#نصلح	dommage_materiel 148	vol -44
#نصلي	autre 75	dommage_materiel -51	evenement_climatique 79	none -118	vandalisme -40	vol 77
#نصور	collision 77
#نصيف	autre 202	none -43	vol -50
#نضاض	autre 180	blessure -51
#نطره	collision -40	evenement_climatique 156	vandalisme 64
#نطقه	evenement_climatique 117	none -49
#نطه>	collision 72	dommage_materiel -49	incendie 126
#نطور	collision -42	degats_des_eaux 110	vol 60
#نطي>	blessure 86	collision -65	vandalisme -40	vol 50
#نظار	autre 132	dommage_materiel -68	none -67	vandalisme -52	vol 120
#نظر>	dommage_materiel -66	none 141
#نعاج	collision -68	evenement_climatique 114	vandalisme -42	vol 83
#نعاس	collision 47	degats_des_eaux 93
#نعاش	blessure 46
#نعاو	vandalisme 46
#نعرف	autre 52
#نعس>	degats_des_eaux 87	vol 45
#نعست	degats_des_eaux 45	incendie 88	vol -43
#نعم>	none 175
#نعمر	collision 119
#نعنا	collision 141	vol 58
#نعيط	degats_des_eaux 71
#نغرس	collision 89	dommage_materiel -42
#نفجر	degats_des_eaux 94
#نفخ>	degats_des_eaux 124
#نفسه	bris_de_glace 52	collision 53	vandalisme -46
#نفسو	collision 56	degats_des_eaux 59	incendie 53	vol -42
#نفسي	collision 58	vandalisme 54
#نفصل	blessure 66	bris_de_glace 48	collision -52	degats_des_eaux 73
#نفق>	degats_des_eaux 43
#نفوخ	degats_des_eaux 60
#نقدر	collision 99
#نقطع	blessure 140
#نقل>	dommage_materiel 94
#نقلب	collision 162	dommage_materiel 51	none -96	vandalisme -61	vol 43
#نقلو	collision -53	incendie 148
#نقه>	vandalisme 128	vol -41
#نقول	degats_des_eaux 76	vol 43
#نقي>	blessure 57	collision 70	dommage_materiel -44	vol 44
#نكتب	collision 90
#نكسر	blessure 60	bris_de_glace 42	none -40
#نكم>	autre 294	dommage_materiel -52	none -101	vandalisme -43
#نكن>	vol 77
#نما>	blessure 41	collision -82	dommage_materiel 175	evenement_climatique 51	none -84	vandalisme -52
#نمرت	collision 88
#نمره	bris_de_glace 71
#نمسح	blessure -87	bris_de_glace 202	collision -64	none -43
#نمشي	autre 58	degats_des_eaux 52	vol 48
#ننا>	evenement_climatique 45
#نني>	collision 40
#نهاي	collision 52	dommage_materiel 129	none -90
#نهضر	incendie 87	none 109
#نهم>	collision -87	degats_des_eaux 46	none -59	vandalisme 92	vol 56
#نهما	collision -47	dommage_materiel -65	none 175	vandalisme -69	vol -70
#نوات	autre -48	dommage_materiel 91
#نواف	collision -48	evenement_climatique 64
#نوان	autre 84	collision -52	dommage_materiel -47	vandalisme -65	vol 91
#نوبي	collision 72
#نوت>	degats_des_eaux 76	none -44
#نورا	bris_de_glace 167
#نوقع	collision 59	degats_des_eaux 47
#نوم>	degats_des_eaux 75
#نون>	autre 48	blessure 44	dommage_materiel -53	none -59	vol 102
#نونب	degats_des_eaux -63	dommage_materiel 78
#نوني	autre 101	collision -45	incendie 48
#نوي>	autre 188	collision -71	dommage_materiel -48	none -92	vandalisme -47	vol 52
#نويه	blessure 78	collision -64	dommage_materiel -67	vandalisme -41	vol 200
#نيا>	autre 53	blessure 228	collision -48	dommage_materiel -40	evenement_climatique -49	none -145	vandalisme -48
#نياب	degats_des_eaux -46	vol 57
#نيت>	blessure 67
#نير>	blessure -57	collision 53	evenement_climatique -78	vandalisme -64	vol 145
#نيرا	incendie 110
#نيسي	autre 43	collision -48	dommage_materiel 76	none -42	vandalisme 48	vol -44
#نيش>	vandalisme 95	vol 54
#نيط>	collision 227	incendie -114
#نيطر	autre 153	none -87	vandalisme -44
#نيفي	bris_de_glace 157	collision 40	dommage_materiel -43	none -61	vandalisme -51	vol -57
#نيقه	collision 53
#نيك>	blessure 45	collision 40
#نيكي	autre 82	collision -54
#نينا	collision 77	degats_des_eaux -74	evenement_climatique 98
#نينه	bris_de_glace 79	collision -80	degats_des_eaux -41	dommage_materiel -40	incendie 122	none -72	vol 76
#نيو>	degats_des_eaux 42	none 64
#نيين	degats_des_eaux 65	dommage_materiel 61
#هاتف	vol 51
#هاد>	vandalisme 90
#هادش	none 51
#هاده	autre 86
#هاز>	dommage_materiel 138	none -43
#هاش>	none 98	vandalisme -56	vol 47
#هان>	blessure -44	bris_de_glace 72	collision 113	dommage_materiel -59	none -173	vandalisme 68
#هايم	evenement_climatique 91	incendie 40
#هايي	collision -58	dommage_materiel 152	none -55
#هبت>	blessure 56	evenement_climatique 52
#هبط>	degats_des_eaux 104	none -42
#هبطا	blessure -90	bris_de_glace 75	collision -100	dommage_materiel 71	evenement_climatique 178	incendie -43	none -117	vandalisme -56	vol -42
#هتين	collision 98	none -72	vandalisme 61
#هذا>	none 72
#هذه>	vol 146
#هرات	vol 66
#هرب>	collision 80	vol 81
#هربا	incendie 59
#هربن	degats_des_eaux 115
#هربو	collision -52	dommage_materiel -50	none -52	vol 180
#هرس>	bris_de_glace 85
#هرسا	dommage_materiel 52	none -43	vandalisme 54
#هرسه	bris_de_glace -59	collision 68	dommage_materiel 60	evenement_climatique 46
#هرسو	collision -93	vandalisme 143
#هرسي	dommage_materiel -55	none -84	vandalisme 174	vol -59
#هره>	blessure 66	collision -57	vandalisme -74	vol 83
#هرو>	blessure 147	dommage_materiel -66
#هري>	blessure 46	collision 43
#هرين	autre 48	blessure 65	degats_des_eaux -48	none -46
#هريه	dommage_materiel 72
#هزات	collision 107	dommage_materiel -64	none -45	vol 73
#هزو>	collision -46	dommage_materiel -50	vandalisme 47	vol 108
#هست>	collision 150	none -63
#هشم>	bris_de_glace 114
#هضر>	incendie 41	vandalisme 67
#هضره	vandalisme 90	vol 45
#هكتا	collision -47	degats_des_eaux -57	dommage_materiel -56	evenement_climatique 151	incendie 52	none -53	vandalisme 61	vol -57
#هلا>	collision -130	dommage_materiel -68	none 286	vandalisme -86	vol 80
#هما>	collision 71	none 40
#همت>	incendie 40	none 114
#همش>	blessure -45	collision 113	none -95	vandalisme 113	vol -57
#همو>	collision 141	none -50
#هناك	none 51
#هندس	collision 80	vandalisme 41
#هنيه	collision 85
#ههه>	collision 82	dommage_materiel 54	none -43
#هههه	collision 89	dommage_materiel 110	none -58
#هوا>	collision 105
#هواء	bris_de_glace 154
#هواي	evenement_climatique 55	none -42	vandalisme 47
#هوت>	incendie 82
#هود>	none -58	vol 137
#هور>	autre 52	collision -58	dommage_materiel 63	none -67	vandalisme 66
#هول>	dommage_materiel -45	none -88	vandalisme 235	vol -44
#هولو	vandalisme 180	vol -88
#هوما	blessure -56	collision 67	vandalisme 89
#هوند	collision 93	vol 41
#هوه>	dommage_materiel 88
#واء>	bris_de_glace 68
#واب>	none -43	vandalisme 58
#وات>	dommage_materiel 73
#واتي	none -58	vandalisme 147	vol -71
#واج>	autre 103	dommage_materiel -42
#واجه	bris_de_glace 41	none -47	vandalisme 110
#واح>	evenement_climatique 137	incendie 83	vol -40
#واحت	blessure 59	degats_des_eaux -49	dommage_materiel -48	incendie 166
#واخا	collision -72	none 140	vol 70
#واخذ	vol 135
#واد>	blessure 45	evenement_climatique 149
#وار>	collision 54
#وارب	degats_des_eaux 120
#وارت	autre 72	vol 58
#واري	autre 57	bris_de_glace 103	collision -46	dommage_materiel -40
#واز>	autre 177
#واش>	autre 139	none -41
#واصط	collision 121
#واصي	evenement_climatique 53
#واضط	autre 132	degats_des_eaux 64	evenement_climatique -83
#واعط	dommage_materiel -40	none -51	vol 151
#وافذ	collision -48	evenement_climatique 64
#وافس	degats_des_eaux 81
#وافق	none 148
#واق>	dommage_materiel 96	vol -45
#واقف	collision 110	none -44
#وال>	degats_des_eaux 40
#والب	incendie 41
#والت	vol 44
#والث	dommage_materiel -41	evenement_climatique 146
#والخ	collision -65	evenement_climatique 50	vol 128
#والر	collision 46
#والز	vandalisme 68	vol -46
#والس	incendie 50	none -42
#والش	incendie 58	none -46
#والض	incendie 50	none -42
#والط	blessure 40	collision -42	none -40
#والف	autre 69	dommage_materiel 71	none -78
#والق	evenement_climatique 43
#والل	none 124
#والم	degats_des_eaux 82
#والن	vol 65
#واله	bris_de_glace 158	degats_des_eaux -71	dommage_materiel -48	evenement_climatique 66	none -66
#والو	bris_de_glace 40
#والي	collision -43
#وان>	collision 53	evenement_climatique 41
#وانا	none -41
#وانت	incendie 78
#وانك	collision 42	dommage_materiel 49
#واني	autre 89	collision -89	vandalisme -59	vol 150
#واه>	blessure -73	collision -66	degats_des_eaux -61	none 234	vandalisme -55	vol -62
#واي>	vol 62
#وايج	vol 78
#وايد	collision 80	dommage_materiel -67	none -70	vandalisme 48
#وايض	collision -40	vandalisme 127	vol 44
#وايي	evenement_climatique 48	none -40	vandalisme 77
#وباب	collision 81	degats_des_eaux 43
#وباق	blessure -97	dommage_materiel 110	none -59	vandalisme -49	vol 83
#وبر>	collision 73
#وبعد	collision 54	vandalisme -68
#وبقا	blessure 77	collision -45	dommage_materiel -43	vol 64
#وبقي	autre 91	vol -40
#وبل>	bris_de_glace 152	collision 62	none -67	vandalisme -41	vol -45
#وبلا	collision -44	degats_des_eaux 50	vandalisme 40
#وبني	bris_de_glace 125	collision -50	degats_des_eaux 143	dommage_materiel -51	none -111	vandalisme -49
#وبه>	degats_des_eaux 54
#وبو>	collision -46	none 45	vandalisme 111
#وبوا	collision 111
#وبي>	dommage_materiel 52	vol 57
#وبيس	blessure 51	vol 71
#وبيل	collision 55
#وبين	degats_des_eaux 112
#وبيه	incendie 48
#وتحر	degats_des_eaux 128	evenement_climatique 105	incendie -114	none -52
#وتحط	blessure -70	collision -98	dommage_materiel 129	none -57	vandalisme 182	vol -96
#وتر>	blessure 89	collision 56	none -82
#وترك	collision -43	vol 139
#وتشق	bris_de_glace 282	dommage_materiel -45	evenement_climatique -87	none -76
#وتضر	degats_des_eaux 90
#وتكس	bris_de_glace -48	collision 53	dommage_materiel 40	evenement_climatique 46
#وتلو	blessure 64	bris_de_glace -73	collision -82	degats_des_eaux -46	dommage_materiel 114	evenement_climatique 40	none -56	vol -62
#وته>	dommage_materiel -43	none -71	vol 165
#وتهر	dommage_materiel 81
#وتور	collision 73	dommage_materiel 50	none -59	vandalisme 49
#وتوق	autre 95	dommage_materiel 83	none -41
#وتوم	collision 139	dommage_materiel 88	none -137	vandalisme -50
#وتي>	autre 44
#وتين	blessure 105
#وثيق	collision 60
#وجا>	collision 57	vol -48
#وجاب	bris_de_glace 89	collision 57	vandalisme -117
#وجات	blessure 80
#وجان	collision 92
#وجاو	collision -43	vandalisme 76	vol 49
#وجتي	autre 51
#وجد>	autre 48
#وجدت	vandalisme 111
#وجدن	evenement_climatique 51	vandalisme 43
#وجده	autre 116	collision 63	none -77
#وجرح	blessure -102	collision -57	vandalisme 141
#وجع>	collision 40	vandalisme 96
#وجعن	vandalisme 95
#وجعو	vol 110
#وجه>	collision 147	dommage_materiel -46	evenement_climatique 57	none -47	vandalisme -40
#وجها	collision 121	none -69
#وجهي	blessure 87	collision -44	vandalisme 79
#وجو>	vandalisme 57
#وجود	collision -45	none -47	vol 170
#وجي>	evenement_climatique 41
#وجيت	collision 165
#وحا>	degats_des_eaux 105
#وحاس	vol 55
#وحته	collision 118
#وحتي	vol 120
#وحده	bris_de_glace 119
#وحدو	bris_de_glace 188	none -74
#وحدي	collision 41
#وحرر	vol 62
#وحرق	blessure -40	bris_de_glace -41	collision -43	degats_des_eaux -61	dommage_materiel 102	incendie 248	none -77	vandalisme -44	vol -42
#وحطم	dommage_materiel -42	vandalisme 199	vol -149
#وحك>	blessure -78	collision 72	dommage_materiel 141	vol -42
#وحل>	degats_des_eaux -70	evenement_climatique 200
#وحنا	collision -60	degats_des_eaux 134	dommage_materiel -53	vol 75
#وحين	evenement_climatique 45
#وختي	dommage_materiel -54	evenement_climatique 102	incendie 90
#وخدا	vol 188
#وخدش	bris_de_glace -59	collision -85	dommage_materiel 285	none -58	vandalisme -68
#وخرج	collision 75
#وخره	collision 105
#وخسر	degats_des_eaux 83
#وخلا	vol 73
#وخلي	collision -117	degats_des_eaux -40	dommage_materiel -40	incendie 112	none -80	vandalisme -62	vol 201
#وخمس	blessure 58
#وخه>	degats_des_eaux 45	dommage_materiel 108
#وداء	incendie 72
#وداب	collision 127	evenement_climatique 40	none -42
#ودات	incendie 165
#ودار	vandalisme 95
#وداز	collision 58	dommage_materiel 57
#ودان	collision 90	evenement_climatique 71	vol -45
#وداو	dommage_materiel -67	vandalisme -43	vol 98
#ودخل	collision 106	evenement_climatique 50
#ودع>	incendie 79	vandalisme 46
#ودم>	dommage_materiel -53	evenement_climatique 189
#ودنو	collision -69	evenement_climatique 94	vandalisme 84
#وده>	blessure 117	collision -98	vol 40
#ودور	collision 40	dommage_materiel -42	evenement_climatique 112	none -47
#ودي>	collision 80
#وديا	degats_des_eaux 58	none -77	vol 126
#وراء	collision 89	vandalisme 43
#ورات	autre 43	collision -66	dommage_materiel 61	none -63	vol 44
#وراج	collision -51	degats_des_eaux 120	evenement_climatique 75
#وراس	collision 131
#وراق	collision 97	none -46	vol 49
#ورام	bris_de_glace 167
#وران	collision 108
#وراه	degats_des_eaux -53	evenement_climatique 106	none -68	vol 116
#ورت>	collision 100
#ورته	vandalisme 95
#ورتو	collision 82	vol 61
#ورتي	collision 100
#ورجع	degats_des_eaux -49	dommage_materiel 149	none -73	vandalisme -58
#ورجل	degats_des_eaux -42	evenement_climatique 141	vandalisme -43
#ورحم	none 125
#ورد>	collision -43	dommage_materiel 44	none -56	vandalisme 95
#وردو	evenement_climatique 109
#ورش>	blessure 110	degats_des_eaux 48	dommage_materiel -47	none -44
#ورشه	bris_de_glace 158	collision -59	none -58
#ورطا	collision -70	dommage_materiel 46	vandalisme 60	vol 57
#ورغ>	evenement_climatique 59	none -43	vandalisme 129	vol -63
#ورفع	collision 55	vol 103
#ورقه	collision 55
#ورك>	blessure 50
#وركه	blessure 153	collision -107	degats_des_eaux 119	dommage_materiel -81	none -54	vandalisme -77	vol -109
#ورم>	blessure 106
#ورني	blessure -47	vol 138
#ورهم	collision 42	evenement_climatique 40	vandalisme 54
#ورو>	autre 77	blessure 44	none -55
#وروت	bris_de_glace 100	collision 51	none -47
#ورون	autre 46
#وري>	evenement_climatique 107
#وريد	blessure 200	collision 72	dommage_materiel -129	none -63	vol -55
#ورين	collision 74	none -55	vol 92
#وريه	collision -50	none -74	vandalisme 100	vol 94
#وزت>	blessure 278	collision -60	dommage_materiel -60
#وزلق	blessure 70	bris_de_glace -42	dommage_materiel 42
#وزني	none 42
#وزوج	evenement_climatique 88
#وزين	degats_des_eaux 42	incendie 49
#وساع	bris_de_glace 47
#وسرق	dommage_materiel -98	vandalisme -89	vol 249
#وسط>	collision 103
#وسم>	blessure 129	dommage_materiel -56	incendie 55	none -50
#وسه>	blessure 60	collision 55	none -103	vandalisme 89	vol -55
#وسي>	autre 235	dommage_materiel -67	vandalisme -52
#وسيا	collision 59	evenement_climatique 43
#وسيق	blessure -43	bris_de_glace 72	collision -75	dommage_materiel 167	none -44
#وسيه	dommage_materiel -45	incendie 164
#وشعل	collision -40	incendie 171
#وشه>	collision -43	none -40	vandalisme 127
#وشين	vandalisme 126
#وصاح	blessure 58	collision -126	dommage_materiel 98
#وصاف	bris_de_glace 167	none -46	vandalisme -60
#وصبع	blessure 98	bris_de_glace -124	collision -78	degats_des_eaux -50	dommage_materiel 245	none -99	vandalisme -48	vol -50
#وصدر	incendie 75
#وصدم	collision 88
#وصل>	none 71
#وصلا	bris_de_glace 48	incendie 138
#وصلت	autre 132
#وصور	vandalisme 134
#وصيل	collision 96	vol 42
#وضعت	collision 40	dommage_materiel -40	none -43	vol 121
#وضعن	vol 98
#وضه>	autre 137	collision -94	dommage_materiel 58
#وضو>	autre 55	collision -61	degats_des_eaux 83	dommage_materiel -88	incendie 122	none -61	vandalisme -61	vol -45
#وضوع	vol 52
#وضون	autre 159	blessure 46	none -77
#وضي>	blessure 149	collision -41	dommage_materiel -59
#وطا>	incendie 98
#وطاح	blessure 124	dommage_materiel 42	none -74
#وطار	blessure 144	collision -107	dommage_materiel -46	vol 119
#وطحت	degats_des_eaux 171	dommage_materiel -43	evenement_climatique -91	vandalisme 63
#وطني	vol 52
#وطه>	collision -104	degats_des_eaux -49	dommage_materiel 85	incendie 113	vol 49
#وطو>	collision 49	none -56	vandalisme 117
#وطوا	collision 136	degats_des_eaux 51	incendie -40
#وطور	collision 66
#وطيح	blessure 168	collision -97	none -68	vandalisme -45	vol 88
#وظف>	collision -41	none 55	vol 79
#وعا>	degats_des_eaux 57	vol 121
#وعاي	collision 104
#وعد>	collision -86	dommage_materiel 112
#وعشر	bris_de_glace -57	vandalisme 117
#وعطا	evenement_climatique 55	vol -57
#وعطي	collision 90	vandalisme 43
#وعلي	collision 205	evenement_climatique 98	none -107	vandalisme -52
#وعمر	collision 47	degats_des_eaux 103
#وعند	bris_de_glace 108
#وعه>	collision -49	degats_des_eaux 42	dommage_materiel 51	none -41	vandalisme 122
#وعي>	collision 122	none -64	vol 91
#وعين	autre 112	none 51	vol -40
#وغرق	collision -47	degats_des_eaux 244	dommage_materiel -46	evenement_climatique 65	none -67	vandalisme -58	vol -55
#وفان	degats_des_eaux -41	evenement_climatique 152
#وفجا	collision 99
#وفر>	vol 90
#وفه>	collision -82	dommage_materiel -61	none -111	vandalisme 134	vol 190
#وفو>	degats_des_eaux 155	vol 46
#وفي>	blessure -47	degats_des_eaux 79
#وفيز	collision 62
#وفيه	dommage_materiel 135	none -91
#وقاش	autre 45	degats_des_eaux 42
#وقال	vol 51
#وقاي	degats_des_eaux 55	incendie 40
#وقد>	degats_des_eaux 45	vol 45
#وقطع	collision -80	dommage_materiel 164	none -66
#وقعا	collision 67	dommage_materiel 129	none -61
#وقعت	dommage_materiel 149
#وقعن	degats_des_eaux 50
#وقعه	collision 115	none 78
#وقفت	collision 67
#وقفش	blessure 61	collision 57	dommage_materiel 42	vol -69
#وقفه	collision 46
#وقفو	none 103
#وقلب	collision 69	vandalisme 90	vol -60
#وقه>	collision -53	vandalisme 89	vol 75
#وقها	vol 50
#وقي>	degats_des_eaux 217	dommage_materiel -65	none -45
#وقين	incendie 69	vol 54
#وكات	blessure 62	collision 167	vol -41
#وكال	autre 158	none -67
#وكان	degats_des_eaux -59	evenement_climatique 86
#وكتب	evenement_climatique 66	vol 67
#وكسر	vandalisme 93
#وكلب	collision -136	dommage_materiel 164	incendie 100	vol -45
#وكلش	collision 77	degats_des_eaux -41	dommage_materiel 137	evenement_climatique -79	incendie -69	vol 43
#وكلن	bris_de_glace 44	evenement_climatique 79
#وكم>	vol 115
#وكمل	collision 163	vandalisme -65
#وكنت	collision 121	evenement_climatique 43	vandalisme -46
#وكه>	evenement_climatique 143
#وكيط	degats_des_eaux 87	dommage_materiel -40	evenement_climatique -123	incendie 126
#وكيق	blessure -73	incendie 139
#وكيل	collision -42	evenement_climatique 49	none -69	vol 148
#ولاب	blessure -48	collision -58	degats_des_eaux 116	dommage_materiel 169	none -56	vol -67
#ولات	dommage_materiel 44	vandalisme 42	vol -48
#ولاه	collision 104	dommage_materiel -44	evenement_climatique 58	none -42	vandalisme -41	vol 65
#ولت>	autre 68
#ولدو	blessure 118	collision -58	dommage_materiel -51
#ولدي	dommage_materiel 48
#ولصق	collision 142	vol -46
#ولله	collision 107	none -46
#وله>	collision -44	vol 40
#ولو>	collision 46	dommage_materiel -67	none -68	vandalisme -44	vol 112
#ولوا	collision -46	degats_des_eaux 99	none -65	vol 136
#ولوح	collision 107	dommage_materiel 59	evenement_climatique 43	none -73
#ولوز	autre 152	collision -64	degats_des_eaux 44	none -122	vandalisme -40	vol -44
#ولون	collision 73	vandalisme 53	vol -40
#ولي>	collision -41
#وليد	collision 48	degats_des_eaux 46
#وليه	collision -43	vol 95
#وما>	collision 43	none -42
#وماب	collision 100	evenement_climatique -103
#ومات	collision 58	dommage_materiel 100	incendie -56	none -49
#ومبا	autre 59	collision -48	dommage_materiel 40	evenement_climatique 68	none -53	vandalisme -43	vol 51
#ومبو	collision 128
#ومبي	degats_des_eaux 44	incendie 80
#ومتر	collision 46	dommage_materiel 99	none -55
#ومرا	collision 172
#ومشا	collision 76
#ومشي	dommage_materiel 101
#ومع>	collision 77	vandalisme -63	vol 50
#ومعا	collision 198	vol -43
#ومعه	collision -47	degats_des_eaux -90	evenement_climatique 127	none -66	vandalisme -46	vol 132
#وملي	degats_des_eaux 56	evenement_climatique -73	vandalisme 73	vol 41
#ومن>	collision 44	dommage_materiel 46
#ومه>	blessure 87	none -50
#ومها	dommage_materiel 162	vol -82
#ومول	collision 77
#ومي>	blessure 48	collision -43	degats_des_eaux 114	vol 49
#وميس	vol 94
#ومين	collision -58	evenement_climatique 70
#ونا>	vandalisme 66
#ونات	collision 127	degats_des_eaux 107	dommage_materiel -53	none -55
#ونبر	degats_des_eaux -63	dommage_materiel 78
#ونتي	vol 141
#ونجي	collision -72	degats_des_eaux -69	dommage_materiel 241	none -40
#وندا	collision 93	vol 41
#ونزل	collision -54	dommage_materiel 107
#ونس>	autre 247	blessure -42	collision -52	degats_des_eaux 50	dommage_materiel -62	none -112	vol -63
#ونست	collision 71
#ونسط	collision 110
#ونسي	collision 57	dommage_materiel 41	incendie 49	none -40	vandalisme 43	vol -50
#ونص>	vandalisme 57
#ونطو	collision -65	degats_des_eaux 157	vol 50
#ونعس	blessure 92	dommage_materiel -42	vol 68
#ونقل	incendie 63
#ونكت	degats_des_eaux 104	incendie -44	vol 44
#ونه>	collision 65	dommage_materiel 44
#ونو>	collision 170	evenement_climatique -67
#ونوا	bris_de_glace 65	collision -58	evenement_climatique 87	none -83	vandalisme 113	vol -69
#ونوب	autre 49
#ونيط	collision 227	incendie -114
#ونيه	bris_de_glace 111	vol -49
#ونيو	none 100
#وها>	collision 54	none -62
#وهاد	evenement_climatique 87
#وهبط	degats_des_eaux 97	evenement_climatique 51	incendie -40	none -65
#وهرا	vol 46
#وهرب	vol 100
#وهرس	collision -62	vandalisme 107	vol -43
#وهم>	none -69	vol 153
#وهو>	blessure 100	none -60
#وهي>	bris_de_glace 41	none -47
#وواح	collision 69
#ووصل	incendie 85
#ووضع	autre -74	blessure 144	dommage_materiel -40	evenement_climatique 40
#ووقع	degats_des_eaux 97
#وول>	degats_des_eaux 70	none 131
#وولي	degats_des_eaux 69	dommage_materiel 77
#ويا>	blessure 162	dommage_materiel -40
#ويات	collision -43	degats_des_eaux 107	evenement_climatique 55
#ويت>	autre 61	collision -58	degats_des_eaux 54	vandalisme 52
#ويده	autre -124	blessure -70	bris_de_glace -88	collision -103	degats_des_eaux -87	dommage_materiel 227	incendie -70	none -277	vandalisme -124	vol -112
#ويدي	incendie 85
#ويره	collision 42	evenement_climatique 74
#ويض>	autre 56
#ويضه	bris_de_glace 58	collision 148	none -69
#ويضي	none 92
#ويقو	blessure 72
#ويل>	autre 70	bris_de_glace -63	collision -74	vandalisme 133
#ويلا	bris_de_glace 47	collision 52
#وين>	bris_de_glace -44	collision -56	degats_des_eaux -92	dommage_materiel 161	evenement_climatique -56	none -65	vandalisme 88	vol -46
#ويو>	collision -70	degats_des_eaux 254	dommage_materiel 59	none -105	vandalisme -77	vol -80
#ياء>	collision 148
#ياب>	bris_de_glace 118	degats_des_eaux 78	dommage_materiel -51	evenement_climatique -89	none -40
#يابه	degats_des_eaux -46	vol 57
#يات>	none -49	vandalisme 46
#ياتو	collision 98
#ياتي	none 64
#ياج>	dommage_materiel 53	incendie 85	none -47
#ياح>	evenement_climatique 87
#ياحي	bris_de_glace 44	none -60	vandalisme 115
#ياخذ	vandalisme 66
#ياده	blessure -65	dommage_materiel 165	none -46
#يار>	dommage_materiel 90
#يارا	collision 40	none -46	vandalisme 167	vol -44
#يارت	none -44
#ياره	collision 48
#ياض>	bris_de_glace 91	dommage_materiel -42	none -56	vandalisme 58
#ياضي	collision 58	vandalisme 114	vol -72
#ياطه	blessure -73	collision -63	degats_des_eaux 147	dommage_materiel 108	vandalisme -40
#ياع>	autre 208	collision -84	degats_des_eaux -51	dommage_materiel -46	evenement_climatique 122	none -60	vandalisme -78	vol -62
#يالن	none -58	vol 91
#ياله	dommage_materiel 51	incendie 44	vandalisme -40
#يالو	bris_de_glace 67	collision 94	none -66
#يالي	dommage_materiel 50	none -45
#يام>	blessure 42	none 84
#يانه	collision -82	degats_des_eaux -47	dommage_materiel 194	none 44
#يانو	collision -55	degats_des_eaux 67	dommage_materiel 209	none -82
#ياه>	degats_des_eaux 100
#يبا>	collision 54	dommage_materiel 40
#يبان	autre 113
#يبت>	collision 68
#يبتي	bris_de_glace -42	dommage_materiel 78
#يبدو	collision -48	degats_des_eaux 87	none -42	vandalisme 95
#يبكي	collision 81	vandalisme 61
#يبه>	vol 64
#يبو>	dommage_materiel 126	none -45	vandalisme -58
#يبور	collision 82	vol 61
#يبي>	blessure 83	dommage_materiel 45	none -102	vol 55
#يترو	bris_de_glace 95
#يتري	bris_de_glace 180	collision -49	dommage_materiel -67	evenement_climatique -52	none -58	vandalisme 145	vol -67
#يتزا	collision 143	none -63
#يتش>	collision -58	dommage_materiel -46	none 173
#يتصل	collision -57	dommage_materiel 71	none 131	vandalisme -46
#يتضر	collision -45	degats_des_eaux 64
#يتعر	bris_de_glace 60	degats_des_eaux -45
#يتقي	collision 71
#يته>	dommage_materiel 107	evenement_climatique 41	none -90	vol -67
#يتها	dommage_materiel 48
#يتهم	vol 80
#يتو>	autre 81	none -50
#يتوش	collision -62	vandalisme 85	vol 107
#يتوق	collision -44	degats_des_eaux -47	evenement_climatique 78	incendie 78
#يتون	blessure 92	collision 41	dommage_materiel -52
#يجار	collision 52	incendie 118
#يجاز	incendie 78
#يجاو	bris_de_glace 123	collision -53	degats_des_eaux 187	dommage_materiel -56	none -120	vandalisme -60
#يجب>	dommage_materiel -57	none 128	vol -50
#يجرح	collision -87	dommage_materiel 124
#يجري	vol 57
#يجه>	bris_de_glace 153	collision 139	dommage_materiel -58	none -97	vol -51
#يجو>	bris_de_glace 61	none -41	vol 65
#يجي>	collision 70	none -48	vol 79
#يجين	collision -63	incendie 121
#يجيو	evenement_climatique 49
#يحات	blessure 139	collision -85	evenement_climatique 114
#يحتر	blessure -71	collision 105	dommage_materiel 150	incendie -53	none -60
#يحدث	autre 43	none 98
#يحرق	collision -46	dommage_materiel 75	incendie 71
#يحلو	collision -49	vandalisme -52	vol 178
#يحه>	degats_des_eaux 47	incendie 67	none -53
#يحو>	blessure -50	collision -96	dommage_materiel -51	evenement_climatique 78	vandalisme 246	vol -80
#يحي>	autre 125	dommage_materiel -48	none 117	vol -47
#يخرج	bris_de_glace 102	degats_des_eaux -40	dommage_materiel -52	incendie -43	none -104	vandalisme 67	vol 59
#يخلص	autre 70	dommage_materiel 92
#يخه>	collision 129
#يخير	degats_des_eaux -48	dommage_materiel 204
#يدا>	blessure 46	dommage_materiel -52	none 52
#يدخل	collision -68	dommage_materiel 45	evenement_climatique 74	incendie -126	vol 108
#يدفع	autre 150	vandalisme -62
#يدلي	bris_de_glace 147	vandalisme -44
#يده>	none -43
#يدها	bris_de_glace 113	dommage_materiel -55
#يدو>	dommage_materiel -50	incendie 79	none -43	vol 63
#يدور	blessure 141
#يديس	collision 137	vol -61
#يديه	vandalisme 44
#يديو	dommage_materiel 75	vandalisme -54	vol 79
#يرا>	dommage_materiel 41	vol 52
#يرات	collision 61	evenement_climatique 127	none -71
#يراس	degats_des_eaux 214	none -66
#يرام	bris_de_glace 91	collision -68	dommage_materiel 141	evenement_climatique -40	none -141
#يرجع	autre 86	blessure -40	collision 171	dommage_materiel -46	evenement_climatique -58	none -66
#يرحم	blessure -57	dommage_materiel 53	vol 95
#يرد>	autre 89	dommage_materiel -43	none 101
#يرفو	collision -67	dommage_materiel -50	incendie -87	none -84	vandalisme 319	vol -46
#يركو	collision -78	dommage_materiel -78	incendie 201	vol -40
#يرمي	autre 123	collision 80	none -98
#يرها	collision 67	none -41
#يرو>	bris_de_glace 125
#يري>	degats_des_eaux 69	dommage_materiel -46	incendie 125	none -60
#يريا	collision 99
#يريد	degats_des_eaux 124
#يزر>	dommage_materiel 50
#يزه>	collision 48	vol 135
#يزور	collision -78	none -48	vandalisme -40	vol 207
#يزي>	collision 51
#يزيه	none 104
#يسار	collision -55	vol 97
#يسال	collision 77	dommage_materiel -43	none -142	vandalisme 181
#يستا	dommage_materiel 133	evenement_climatique 49
#يستي	dommage_materiel -46	vol 162
#يسر>	collision 116
#يسرق	autre 136	bris_de_glace 89	collision -61	none -40	vandalisme -62
#يسري	collision 65
#يسكل	collision -46	dommage_materiel 57	none -67	vandalisme -44	vol 170
#يسمع	collision 64	vandalisme 64	vol -40
#يسي>	dommage_materiel 113	none -42
#يسيا	collision -51	dommage_materiel 63
#يسيل	bris_de_glace 70	collision -109	degats_des_eaux 253	dommage_materiel -54	none -64	vandalisme -47	vol -64
#يسين	autre 64	evenement_climatique 40	none -44	vol -66
#يشعل	dommage_materiel 166	none -45
#يشكا	collision 86
#يشكو	blessure 67	collision 83	none -59
#يشه>	blessure -50	bris_de_glace -60	collision -80	degats_des_eaux -44	dommage_materiel -63	evenement_climatique -42	incendie 259	none -80	vandalisme 54
#يشوف	blessure 54	vol 66
#يصبن	vandalisme 83	vol -72
#يصلح	blessure 57	collision -59	dommage_materiel 139	incendie -47
#يصلن	autre 193	blessure -65	collision -40	none -81	vol -55
#يضا>	autre 67	collision 47	none -71
#يضاء	autre 79	collision 48	dommage_materiel 54	none -80
#يضان	degats_des_eaux 65	dommage_materiel -43	evenement_climatique 133	vol -46
#يضحك	blessure 49	vol 43
#يضرب	blessure -44	collision 140
#يضرن	blessure 51	collision 155
#يضه>	collision 54	dommage_materiel -48	none -48	vandalisme 80
#يضي>	none 92
#يطار	blessure 76
#يطال	autre 94	collision -44	dommage_materiel 114	incendie 44	none -68	vandalisme -50
#يطان	collision -53	dommage_materiel -72	incendie 142	none -47	vandalisme -53
#يطت>	collision 80
#يطره	autre 123	none -79
#يطري	dommage_materiel 162	none -42
#يطكم	bris_de_glace 42	degats_des_eaux 41
#يطلع	degats_des_eaux 133
#يطنا	incendie 47
#يطه>	dommage_materiel 71
#يطو>	dommage_materiel 68	vol 43
#يطيح	collision -67	degats_des_eaux 70	vandalisme 119	vol -48
#يعا>	autre 68	collision 62	none -43
#يعتذ	bris_de_glace 52	collision 47
#يعد>	blessure 67	collision 83	degats_des_eaux 73	dommage_materiel -65	none -41
#يعرج	collision 161	none -64
#يعرف	collision 107	none -48	vol 68
#يعطي	collision 81	dommage_materiel -68	incendie -42	none 121	vol -46
#يعمر	collision 49	degats_des_eaux 83
#يعني	degats_des_eaux 48	vol 84
#يعه>	evenement_climatique 52	none 92
#يعوض	autre 82	degats_des_eaux 109	dommage_materiel -56	none -57	vol -50
#يغطي	autre 115	bris_de_glace -40	dommage_materiel -45	vandalisme 83	vol -45
#يفاش	none 103
#يفطو	autre 207	collision -57	dommage_materiel -65	none -131	vol -72
#يفه>	incendie 73
#يفور	incendie 44	vandalisme -40	vol 51
#يفون	vol 77
#يفي>	blessure 46	bris_de_glace 111	none -42	vol -42
#يقا>	collision -40	vandalisme 49
#يقدر	blessure 48	incendie 50
#يقطر	degats_des_eaux 229	dommage_materiel -55	none -53
#يقطع	blessure 51	dommage_materiel 54
#يقظت	degats_des_eaux 50
#يقلب	collision -42	dommage_materiel 217	evenement_climatique -43	none -111	vandalisme -97
#يقه>	none -42
#يقها	collision 76
#يقو>	bris_de_glace 52	collision 43
#يقول	blessure 45
#يقي>	autre 82	dommage_materiel 44	vandalisme 58	vol -65
#يكال	bris_de_glace -103	collision 147	evenement_climatique 85	none -41
#يكان	autre 50	collision -52
#يكل>	collision 185
#يكلا	vol 82
#يكه>	dommage_materiel 129	none -61
#يكو>	bris_de_glace 43	collision -40	degats_des_eaux 67	dommage_materiel 128	evenement_climatique -57	none -61	vandalisme -41	vol -45
#يكوب	collision 130
#يكون	bris_de_glace 92	vandalisme 98	vol -67
#يكي>	blessure 42	collision -84
#يكيل	vandalisme 63
#يكيه	evenement_climatique 157	none -42
#يلات	degats_des_eaux -48	dommage_materiel 87	vandalisme 47
#يلان	collision 66
#يلتو	collision 114
#يلتي	vandalisme 96
#يلعب	blessure 209	collision -61	none -87	vandalisme -65
#يلمس	bris_de_glace 54	vol 67
#يله>	none -49	vandalisme 88
#يلو>	blessure -41	collision 90	dommage_materiel 152	none -69	vandalisme -68	vol -49
#يلوم	collision 46	dommage_materiel 99	none -55
#يلي>	autre 87	evenement_climatique 80	none -57
#يليا	blessure 52
#يليف	vol 53
#يليك	vandalisme 166	vol -46
#يما>	collision 53	none -47	vandalisme 66
#يمات	bris_de_glace 65	collision -56	dommage_materiel 72	incendie -42	none -66	vandalisme -43
#يمار	blessure -46	collision -45	dommage_materiel -55	none -91	vandalisme -75	vol 250
#يمان	blessure -49	none 45	vol -40
#يمته	vol 80
#يمكن	bris_de_glace 43	none 64
#يملا	degats_des_eaux 59
#يمن>	collision 137
#يمه>	none -41
#يمون	dommage_materiel -48	none -42	vandalisme 47	vol 66
#يمي>	blessure 85	collision 64
#يمين	collision 131	none -46
#يناء	collision 66	vandalisme 76
#ينات	collision 66	evenement_climatique 47
#يناش	degats_des_eaux 41	dommage_materiel -57	evenement_climatique 63	vandalisme 94	vol -43
#يناه	incendie 116	none -82	vandalisme -47	vol 124
#يناي	blessure 40	none 69
#ينت>	dommage_materiel 87
#ينزف	blessure 79
#ينزل	degats_des_eaux 170
#ينش>	none 142	vandalisme -44
#ينغ>	autre 76	collision 131	none -62	vol -54
#ينك>	degats_des_eaux -46	dommage_materiel 158
#ينما	blessure 41	collision -82	dommage_materiel 175	evenement_climatique 51	none -84	vandalisme -52
#يننا	collision 67	degats_des_eaux 102	evenement_climatique -65
#ينها	degats_des_eaux 61	vol 101
#ينو>	collision 127	dommage_materiel -122	none -79	vandalisme 139	vol -59
#ينوا	blessure 72
#ينيا	autre 127	collision -43	evenement_climatique 59	vandalisme -56
#ينيت	blessure 105
#ينيك	blessure 51	collision 48
#ينين	blessure -66	bris_de_glace 145	vol 62
#ينيه	blessure -41	collision 103	incendie 59
#ينيو	collision 86	dommage_materiel 76	incendie -47
#يهرب	collision -64	dommage_materiel -57	none -98	vandalisme -82	vol 294
#يهضر	dommage_materiel -42	incendie 169	none -52	vol -50
#يهم>	vandalisme 52
#يوا>	collision -60	dommage_materiel -69	none 116	vandalisme -54	vol 131
#يوان	collision -55	dommage_materiel 88	evenement_climatique 57	none -65	vandalisme 106	vol -77
#يوجد	autre 106	collision -44	none 40	vol -41
#يوجع	blessure -48	collision 64	vandalisme 62
#يورو	autre 96	blessure 65	none -78
#يوط>	blessure -57	collision -63	dommage_materiel 140	vandalisme -44
#يوقع	collision 128	degats_des_eaux 84	evenement_climatique -42
#يول>	evenement_climatique 113
#يولي	degats_des_eaux 88	dommage_materiel -91
#يوما	autre 61	collision 75	none -43
#يومي	blessure -43	collision -66	evenement_climatique 83	none 50
#يون>	none -50
#يوني	none 87
#يوه>	none 125	vol 49
#ييا>	vandalisme 62
#ييت>	collision 159	vandalisme -82
#يير>	autre 66	collision 94	vandalisme -47	vol 41
#يين>	blessure 156	dommage_materiel -48	none -108
#ييه>	vol 59
05	none 103
06	none 142
1	bris_de_glace 110	none 67	vandalisme -73
10	dommage_materiel 66
12	evenement_climatique 62	incendie -44
13	dommage_materiel -47	incendie 86	none 158
14	autre 111	collision -66	none -54
15	dommage_materiel -43	none 129	vol 41
16	collision -41	none 66
17	collision 84	none 65
18	bris_de_glace 58	dommage_materiel 90	none -58
19	none 96
2	bris_de_glace 44	vandalisme -40
200	collision -54	dommage_materiel -50	incendie 260	none -64
2025	none 114
2026	dommage_materiel 71
21	autre 42	bris_de_glace 119	dommage_materiel -42	none -42
22	collision 53	none 103
25	dommage_materiel -47	none 172
26	bris_de_glace -98	vandalisme 141	vol -63
28	blessure 47	none 108
3	blessure 64	evenement_climatique -46	none -64
30	none 47
300	degats_des_eaux 89	dommage_materiel -43	none -52	vandalisme -42	vol 90
4	vol 90
40	bris_de_glace 110	vandalisme -69
400	autre 191	collision -152	degats_des_eaux 57	dommage_materiel -41	none -60	vol -46
45	none 63
5	none 95
50	autre -63	blessure 99
6	blessure 79
6000	autre 104
7	blessure 74	none 60	vandalisme -48
71	blessure 47	dommage_materiel 81
8	degats_des_eaux -43	none 42
80	bris_de_glace 84	vandalisme -41
9	dommage_materiel 43
900	autre 229	blessure -49	collision -71	dommage_materiel -68
=answer: lead	collision 56	dommage_materiel -49
=answer: no	none -48
=answer: unsure	none 55
=being: animal	collision 73	dommage_materiel 86	none -89	vandalisme -40
=being: thing	none -80
=constat: constat	collision 176	none -41
=constat: not-done	collision 157
=danger: event	collision -60	dommage_materiel -57	incendie 318	none -47	vol -44
=danger: now	blessure 54	collision -103	dommage_materiel 162	incendie 82	none -68	vandalisme -62	vol -65
=danger: over	blessure -90	bris_de_glace -73	collision -65	degats_des_eaux -72	dommage_materiel -109	evenement_climatique 187	incendie 71	none -103	vandalisme -64	vol -65
=danger: plea	autre -55	collision 170	dommage_materiel -75	vol -65
=danger: present	collision 45	none -57
=danger: put-out	degats_des_eaux 72	incendie 157
=distress: distress	collision 73	evenement_climatique 41
=document: devis_ou_facture	autre 195	incendie -50	none -132	vandalisme -47
=document: photos	collision 55	degats_des_eaux -67	incendie 79	vol -48
=hedge: roughly	collision 49	dommage_materiel 49
=idiom: figure	bris_de_glace -42	collision 73	dommage_materiel 44	vol -61
=idiom: paper	collision 132	degats_des_eaux 90	none -62
=idiom: part	autre 161	collision -63	none -75
=idiom: silence	blessure -49	bris_de_glace -60	collision -76	degats_des_eaux 311	dommage_materiel -119	evenement_climatique -44	incendie -41	none -219	vandalisme -53	vol -104
=injuries no	none -56
=injuries no rather	none -59	vol 54
=injuries no sure	none -55
=injuries unknown	dommage_materiel 66	none -87
=injuries unknown unsure	dommage_materiel 66	none -87
=injuries yes	blessure 87	collision 48	none -49
=injuries yes sure	blessure 87	collision 48	none -49
=injury: absent	collision -57	evenement_climatique -76	incendie 40	vandalisme -66	vol 108
=injury: body	blessure 66	collision 59	none -72
=injury: casualty	blessure 93	collision 50	none -45
=injury: grave	bris_de_glace -46	collision 54	degats_des_eaux -48	dommage_materiel 125	evenement_climatique 46	none -50	vandalisme -43
=injury: nobody	incendie 46	none -55
=injury: one-well	none -52	vol 49
=injury: perhaps	blessure 130	none -60
=injury: struck	blessure -69	collision 136	dommage_materiel 60	none -52
=injury: symptom	blessure 70	collision 46	dommage_materiel -40	none -52
=intent: back	autre -48	blessure -41	bris_de_glace -61	collision 42	degats_des_eaux -51	dommage_materiel -55	evenement_climatique -57	none -134	vandalisme 176	vol -126
=intent: cancel	none 70	vandalisme -45
=intent: complaint	collision -80	dommage_materiel -47	none -78	vandalisme 103	vol 255
=intent: correct	collision 170	degats_des_eaux 64	dommage_materiel -76
=intent: declare	collision 56	vandalisme -44	vol 66
=intent: follow	autre 42	none 84	vandalisme -41
=intent: greet	collision 42
=intent: help	autre 61	dommage_materiel -60	none 68
=intent: human	collision -51	dommage_materiel 42
=intent: language	collision 42	vandalisme -48
=intent: other	autre 130	collision -50	dommage_materiel -69	evenement_climatique -41	none 76	vol -66
=intent: review	collision 83	dommage_materiel -51	none 147
=intent: thanks	blessure -69	bris_de_glace -40	none 113	vandalisme -44	vol 51
=liability: admitted_by_other	bris_de_glace 48	dommage_materiel 41
=liability: contested	collision 229	none -52
=other autre	autre 121	blessure -47	collision -77	degats_des_eaux 115	evenement_climatique -44	none -76	vandalisme -109	vol -65
=other blessure	autre -109	dommage_materiel 221	evenement_climatique -82	vol -47
=other collision	bris_de_glace 47	collision -45	evenement_climatique 126	vandalisme -44	vol -45
=other evenement_climatique	dommage_materiel -44	evenement_climatique 248	vol -128
=other incendie	collision -42	dommage_materiel -84	incendie 72	none -55	vol -48
=other vandalisme	collision 124	degats_des_eaux 128	none -43	vandalisme -92	vol -42
=party: alone	collision 56	degats_des_eaux -58	none -47
=party: culprit	autre 93	bris_de_glace 126	degats_des_eaux -72	dommage_materiel -81	none -67	vol -63
=party: foreign	dommage_materiel -58	evenement_climatique 66	none -96	vandalisme -52	vol 179
=party: hit-and-run	collision 90	degats_des_eaux -43	dommage_materiel -45	incendie 83	none -59	vandalisme -53	vol 74
=party: neighbour	degats_des_eaux 75	dommage_materiel 51	none -69
=party: nobody-else	blessure 62	collision 47	degats_des_eaux 152	dommage_materiel -43	none -49
=party: obstacle	collision 110	evenement_climatique 57	none -76
=party: other-vehicle	collision 151	none -41
=party: theirs	blessure -86	bris_de_glace 110	collision 195	none -56	vol -44
=party: witness	collision -65	dommage_materiel -59	incendie 66	none -70	vandalisme 157	vol 76
=person: close	dommage_materiel 56	none -78
=person: driver	collision 161
=person: exposed	collision 172	evenement_climatique -44	incendie 137	none -75	vandalisme -64	vol -93
=person: self	collision 79	none -50
=police: not-done	collision 109	none -48	vol 67
=police: police	collision 56	dommage_materiel -51	none -70	vandalisme 59	vol 103
=status: awaited	blessure -41	collision 57	dommage_materiel 68
=status: done	collision 111
=status: future	collision 59	none -51	vol 66
=status: not-yet	autre 66	collision 53	none -52
=status: refused	collision 46	none -51
=status: unfinished	vandalisme 52
=thirdParty no	none -65
=thirdParty no rather	evenement_climatique 83	none -60	vol 60
=thirdParty no sure	none -55	vol 61
=thirdParty no unsure	blessure 40	degats_des_eaux 56	incendie 63	none -73
=thirdParty none	none 101
=thirdParty yes	collision 95	none -58
=thirdParty yes rather	bris_de_glace -48	collision 121	degats_des_eaux -57	dommage_materiel 62	evenement_climatique -51	none -92
=thirdParty yes sure	collision 93	none -55
=type autre	autre 332	none -87
=type autre sure	autre 332	none -87
=type blessure	blessure 256	none -79
=type blessure sure	blessure 330	collision -120	none -58	vol -62
=type blessure unsure	blessure 183	degats_des_eaux -49	evenement_climatique -56	none -95
=type bris_de_glace	bris_de_glace 347	collision -66	none -58	vol -45
=type bris_de_glace sure	bris_de_glace 347	collision -66	none -58	vol -45
=type collision	collision 216	none -56
=type collision rather	collision 220	none -52	vol -46
=type collision sure	collision 222	none -56
=type collision unsure	collision 40	none -50	vandalisme -48	vol 138
=type degats_des_eaux	collision -84	degats_des_eaux 297	none -67	vol -41
=type degats_des_eaux rather	autre -56	blessure -71	collision -127	degats_des_eaux -56	dommage_materiel 77	evenement_climatique 112	incendie 102	none -107	vol -74
=type degats_des_eaux sure	collision -78	degats_des_eaux 360	dommage_materiel -62	none -58
=type dommage_materiel	collision -48	dommage_materiel 365	evenement_climatique -44	none -60	vandalisme -58
=type dommage_materiel sure	collision -48	dommage_materiel 365	evenement_climatique -44	none -60	vandalisme -58
=type evenement_climatique	collision -57	dommage_materiel -64	evenement_climatique 369	none -59	vandalisme -48	vol -55
=type evenement_climatique sure	collision -57	dommage_materiel -64	evenement_climatique 369	none -59	vandalisme -48	vol -55
=type incendie	collision -62	incendie 324	none -56	vol -40
=type incendie sure	collision -62	incendie 324	none -56	vol -40
=type none	none 100
=type vandalisme	collision -57	evenement_climatique -40	none -63	vandalisme 316	vol -83
=type vandalisme rather	blessure -45	bris_de_glace -54	degats_des_eaux -67	dommage_materiel 223	evenement_climatique -53	none -79	vol -86
=type vandalisme sure	collision -60	none -62	vandalisme 327	vol -83
=type vol	collision -46	none -54	vol 308
=type vol rather	bris_de_glace -44	collision -103	degats_des_eaux -86	dommage_materiel 86	evenement_climatique -52	incendie -40	none -80	vandalisme -80	vol 194
=type vol sure	collision -44	dommage_materiel -45	none -53	vol 308
=type: autre	autre 298	none -80	vandalisme -43
=type: blessure	blessure 272	collision -92	none -55
=type: bris_de_glace	bris_de_glace 347	collision -70	degats_des_eaux -43	dommage_materiel -45	none -56	vol -47
=type: collision	collision 139	none -57
=type: degats_des_eaux	collision -63	degats_des_eaux 224	evenement_climatique 41	none -62
=type: dommage_materiel	dommage_materiel 123	none -65
=type: evenement_climatique	collision -59	evenement_climatique 355	none -62	vandalisme -49	vol -59
=type: incendie	collision -63	incendie 312	none -58	vol -42
=type: vandalisme	none -65	vandalisme 290	vol -86
=type: vol	collision -49	none -55	vol 271
a7	bris_de_glace 70
ا	collision -53	degats_des_eaux 67	dommage_materiel 93	none -41
ابدا	none 168
ابريل	evenement_climatique 49
ابلغ	bris_de_glace 48	collision -55	degats_des_eaux -43	none -50	vandalisme 82	vol 73
ابن	vandalisme -40	vol 94
ابنتي	blessure 62	dommage_materiel 65
ابني	dommage_materiel 134	none -51
ابي	blessure 158	collision -102	incendie 85
اتذكر	none 75
اتصل	collision 86
اتصلت	collision 90
اتلف	dommage_materiel 83	incendie 61	none -52
اتمكن	collision 75
اثر	bris_de_glace 41	collision 74	vol -50
اثناء	dommage_materiel 101
اجد	collision -69	none 40	vol 192
اجره	collision 61
اجل	collision 84	dommage_materiel -56	none 67
احتاج	autre 133	vol -42
احترق	incendie 159
احترقت	collision -46	incendie 226	none -45
احتكاك	collision 139
احدا	degats_des_eaux -48	dommage_materiel -43	none -96	vandalisme 170	vol 66
احدهم	collision -54	vandalisme 158
اختفت	vol 173
اختي	dommage_materiel 70	incendie 47
اخذت	none -60	vandalisme 112
اخذوا	degats_des_eaux -53	vol 112
اخر	bris_de_glace 47	collision 65
اخري	collision 49
اخضر	dommage_materiel -49	none -51	vandalisme 211	vol -42
اخي	none 137
ادري	collision -68	dommage_materiel -54	none 113	vandalisme -68	vol 49
ادم	degats_des_eaux -42	evenement_climatique 116	none -42	vandalisme 93	vol -57
اذي	bris_de_glace 64
ار	collision 46	vol 41
اربع	blessure 55	degats_des_eaux 51
اربعه	none -44	vandalisme 133
ارتطم	bris_de_glace 110
ارتطمت	collision 49
ارتفاع	dommage_materiel 96
ارجو	bris_de_glace 65
اريد	none 183
ارير	collision 169
ازرق	bris_de_glace -40	collision 131	dommage_materiel -102	none 86	vandalisme -61	vol -61
اسابيع	autre 78	blessure 115	collision -44	dommage_materiel -52	none -74
اسبوعين	autre -44	none 200
استاذ	collision 42	none 111
استدعاء	autre 47	collision 78
استرجاع	autre 205	none -98
استطيع	none 66
استنشقت	incendie 82
استيقظت	degats_des_eaux 64
اسفله	bris_de_glace 61	collision -96	dommage_materiel 149	vol -46
اسفي	evenement_climatique 119
اسقط	degats_des_eaux -49	dommage_materiel 157
اسمها	degats_des_eaux -51	dommage_materiel -53	evenement_climatique 199
اسود	autre 60	collision -55	degats_des_eaux 42	incendie 119	none -76
اشتري	autre -48	collision -45	vol 144
اشتعلت	collision -44	incendie 161
اشرح	none 105
اشعر	vol 56
اصابات	evenement_climatique 41
اصابع	blessure 73	dommage_materiel 75
اصب	bris_de_glace 41	collision 76
اصبت	blessure 204
اصبعي	blessure 289	collision -91	degats_des_eaux -44	dommage_materiel -122	evenement_climatique -46	none -167	vandalisme -57	vol -56
اصرح	blessure 89	collision -65	dommage_materiel -42	none 107
اصص	dommage_materiel -48	evenement_climatique 100
اصطدام	autre 82	collision 67	none -49
اصطدمت	collision 147	none -41
اصيب	dommage_materiel -40	none 126
اضرار	degats_des_eaux 97
اطلب	autre 41	none 56
اظن	none 88
اعبر	collision 96
اعتذر	bris_de_glace 85	collision -51
اعترف	dommage_materiel 134	none -74
اعلم	bris_de_glace 73
اعمل	collision 41
افران	collision -49	dommage_materiel -41	evenement_climatique 240	none -54
افعل	collision -46	none 101	vol 75
افهم	autre -64	none 252
اقتلعت	evenement_climatique 112
اقدر	collision -99	vandalisme -48	vol 131
اقدم	vandalisme 47
اقوالي	none -57	vol 145
اكادير	autre 51	bris_de_glace 112	collision -112	incendie 80	none -55
اكتشفت	bris_de_glace 146	collision -59
اكتشفنا	degats_des_eaux 44
اكثر	degats_des_eaux 84	none -48
اكل	autre 69	collision -110	dommage_materiel -47	incendie 44	none -59	vandalisme -55	vol 122
اكن	collision 64	none 83
اكيد	none 170
الا	vandalisme 55
الابواب	collision -41	degats_des_eaux -81	dommage_materiel -42	vandalisme 220	vol -63
الابيض	autre 74	blessure -53	collision -41	degats_des_eaux 63	dommage_materiel 55	incendie -53
الاثاث	blessure -51	dommage_materiel 76	evenement_climatique 56
الاثنين	none 48
الاحد	none 58
الاحذيه	incendie 100
الاخر	none 105
الاربع	collision -40	none -61	vol 145
الاربعه	collision -88	incendie 133
الارض	degats_des_eaux 64	none -65	vol -42
الارضيه	degats_des_eaux 247	evenement_climatique -70	vandalisme -53
الارواح	blessure -56	incendie 132	vol -40
الاسبقيه	collision 59
الاسبوع	none 178
الاسطبل	collision -57	evenement_climatique 110	none -54	vol 100
الاسعاف	collision 76
الاسنان	autre 99	blessure -44	collision 50	none -65
الاسود	degats_des_eaux 134	dommage_materiel -45
الاشاره	collision 47
الاضرار	evenement_climatique 56
الاطار	collision 62	dommage_materiel 78	vandalisme -95
الاطفاء	collision -46	incendie 102
الاف	collision -45	dommage_materiel -49	vol 203
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
الانترنت	vandalisme 85
الاوراق	collision 154	vol -109
الاولاد	bris_de_glace 58	collision -46	evenement_climatique 91	none -54
الايسر	collision 101
الايمن	collision 82
الباب	bris_de_glace 56
البارابريز	bris_de_glace 153	collision -53
البارابول	evenement_climatique 183
الباراشوك	collision 121
الباربريز	bris_de_glace 195	collision -48	evenement_climatique -56
البارح	none 95
البارحه	collision 71	dommage_materiel -43	none 97
البارشوك	collision 165	none -62
الباركي	collision -44	degats_des_eaux 191	evenement_climatique -46
الباركينغ	collision 91	none -101	vandalisme 89
الباركيه	degats_des_eaux 64	dommage_materiel 122	vol -82
الباش	dommage_materiel -51	evenement_climatique 141	none -83	vandalisme 150	vol -53
الباقي	autre 115	collision -58	degats_des_eaux 50	none -77
البالكون	blessure -83	bris_de_glace 130	collision -156	degats_des_eaux -46	dommage_materiel -76	none -44	vandalisme 104	vol 98
البانيو	degats_des_eaux 236	evenement_climatique -49
البحث	collision -80	dommage_materiel 131	vol 86
البحر	blessure 137	dommage_materiel -40	evenement_climatique 89	none -43	vol -53
البرد	bris_de_glace 72	collision -48	evenement_climatique 191	none -55	vandalisme -45
البرميل	blessure 87	collision 66
البريد	collision -57	dommage_materiel 154	none -82	vandalisme 49
البزطام	collision -58	vol 170
البصمات	vol 135
البطيخه	collision 129
البقره	evenement_climatique 113	none -45	vol 67
البلاستيك	blessure 105	collision -49	incendie 78
البلاستيكيه	evenement_climatique 157	none -42
البلاصه	collision -97	dommage_materiel -42	none -44	vandalisme 94	vol 161
البلاط	blessure -122	collision -55	degats_des_eaux 244	dommage_materiel -58
البلاكه	bris_de_glace 82	collision -72	dommage_materiel -80	evenement_climatique 105	none -131	vandalisme -48
البلديه	collision 110	evenement_climatique 62
البلكون	bris_de_glace 148	degats_des_eaux -43	none -88	vol -56
البلومبي	degats_des_eaux 113
البنت	blessure 180	dommage_materiel -59	none -124
البنك	autre 138	bris_de_glace -44	collision -95	dommage_materiel -61	evenement_climatique 56	none -132	vandalisme -49	vol 138
البهايم	evenement_climatique 91	incendie 40
البوطا	incendie 98
البوطه	degats_des_eaux -64	incendie 180
البوليس	vandalisme 80
البوليسي	collision 148
البومبا	autre 105	collision -60	dommage_materiel 70	evenement_climatique 83	incendie -45	none -76	vandalisme -62	vol -63
البومبيه	degats_des_eaux -41	incendie 153
البيانو	degats_des_eaux 111	dommage_materiel 58
البيت	none -43
البير	autre -81	blessure -73	bris_de_glace -91	collision -128	degats_des_eaux 186	dommage_materiel -116	evenement_climatique 59	incendie -74	none -250	vandalisme -118
البيرمي	collision 179
البيرو	bris_de_glace 236	degats_des_eaux -98	dommage_materiel -58	none -51	vol -44
البيسي	collision -54	dommage_materiel 232	none -40
البيسين	evenement_climatique 89	incendie -40
البيض	collision -42	evenement_climatique 78	vandalisme 96
البيضاء	autre 106	collision 71	none -71
البيطري	autre 66	dommage_materiel -50
التابعه	dommage_materiel -56	none -48	vandalisme 117
التاسعه	vol 44
التامين	autre 193	dommage_materiel -59
التبروري	evenement_climatique 170
التحدث	none 49
التدفيه	degats_des_eaux 111
الترامواي	vol 62
الترقوه	collision 52
التروتينيت	blessure 99	collision -48	incendie 63
التريبورتور	collision 82	vol 61
التصريح	autre 75	collision -47	vandalisme -43	vol 101
التصليح	degats_des_eaux 86	dommage_materiel 107	incendie -66
التعويض	autre 43	none 80
التلفاز	dommage_materiel 68
التلفازه	collision -57	dommage_materiel 159	vandalisme 80
التلفزه	blessure -63	collision -58	dommage_materiel 178	vol 49
التوصيل	collision 96	none -41	vol 74
التي	collision 57
التيار	autre -70	degats_des_eaux 45	dommage_materiel 221	incendie -53
التيليفون	collision 70	dommage_materiel 84	none -43
التيو	blessure -40	collision -42	degats_des_eaux 237	dommage_materiel -41	none -42	vol -48
الثالث	degats_des_eaux 53	none 48
الثالثه	collision 79
الثامنه	none 102
الثاني	blessure 88	dommage_materiel 70
الثانيه	collision 41	incendie 65
الثلاثاء	none 67
الثلاثه	vandalisme 112
الثلاجه	dommage_materiel 237	evenement_climatique -41	incendie -55	none -47
الثلج	evenement_climatique 205
الثمنيه	none 126
الجاج	blessure 168	bris_de_glace 63	collision -87	dommage_materiel -76	evenement_climatique -51
الجار	degats_des_eaux 64
الجاره	collision -81	degats_des_eaux 82	evenement_climatique 48	none -40
الجامع	autre -44	bris_de_glace -46	collision -91	dommage_materiel -53	incendie 182	none -126	vandalisme -55	vol 153
الجانب	collision -61	incendie 135
الجبس	blessure 48	degats_des_eaux 74	none -53
الجبص	degats_des_eaux 236	dommage_materiel -88
الجبل	degats_des_eaux -52	evenement_climatique 95	vol 64
الجدار	degats_des_eaux 99
الجدارميه	vol 45
الجديده	dommage_materiel 150
الجرار	bris_de_glace 90	collision 95	vol -42
الجرح	blessure 177	collision -52
الجرحي	collision 85
الجرده	degats_des_eaux 157	dommage_materiel -43	evenement_climatique -90	none -55	vandalisme 51
الجمعه	bris_de_glace 44	collision -43	none 58
الجمله	blessure 112	bris_de_glace -53	collision 50	degats_des_eaux -61	dommage_materiel -70	evenement_climatique 150	incendie -40	none -64	vandalisme -52
الجميع	autre 84	dommage_materiel 44
الجناح	bris_de_glace -41	vandalisme 128	vol -40
الجنب	collision 168	none -47	vol -40
الجنط	collision -75	dommage_materiel 237	none -59
الجهتين	collision 98	none -72	vandalisme 61
الجهه	vol 51
الجيب	bris_de_glace 50	none -56	vol 165
الجيران	blessure 49
الحاج	vandalisme 77
الحاجز	bris_de_glace 97	collision 101	none -57
الحاجه	collision 53	degats_des_eaux -44	dommage_materiel -56	none -56	vandalisme 43	vol 116
الحادث	blessure 47
الحادثه	collision 111
الحارس	vandalisme 86
الحاسوب	collision -74	dommage_materiel 344	incendie -122	none -69	vol -42
الحافله	incendie 62	none -53	vol 110
الحانوت	degats_des_eaux 92	none -47	vandalisme 44
الحبل	blessure -60	collision -47	dommage_materiel 61	vol 150
الحجاره	vandalisme 241	vol -92
الحجر	bris_de_glace 41	vandalisme 86	vol -62
الحداش	blessure 70	bris_de_glace 60	collision -49	dommage_materiel -57	none 80
الحديد	collision 66
الحديقه	collision -62	dommage_materiel 82	none -50	vandalisme 54
الحراره	bris_de_glace 175	vandalisme -54
الحسن	collision 142
الحصان	blessure -76	collision -70	incendie 104	vol 86
الحفره	blessure 118	collision -94	vandalisme 85
الحق	collision -120	degats_des_eaux 42	vol 156
الحلاقه	collision -58	degats_des_eaux 58	vol 58
الحلوي	blessure -52	bris_de_glace 74	degats_des_eaux -74	dommage_materiel 218	evenement_climatique -83	incendie -46	none -137	vandalisme -49
الحلويات	collision -43	degats_des_eaux 107	evenement_climatique 55
الحليب	dommage_materiel 100	none -54
الحمار	collision 226	vandalisme -48
الحمام	degats_des_eaux 64	dommage_materiel -46
الحمد	bris_de_glace 52
الحوايج	collision -41	dommage_materiel -45	none -60	vandalisme 48	vol 143
الحوت	collision 71	degats_des_eaux 109
الحوض	blessure 41	dommage_materiel 79	none -56
الحومه	blessure 102	collision -50	dommage_materiel -85	none -49
الحي	autre -65	collision -47	degats_des_eaux -47	dommage_materiel 120	evenement_climatique 78	none -55	vandalisme 61
الحيط	vandalisme 52
الحين	collision 84
الخامس	autre 100	degats_des_eaux 65	none -75	vandalisme -46
الخامسه	none 139
الخانز	degats_des_eaux 183
الخبز	autre -47	collision -42	vol 107
الخبير	none 175
الخدامه	collision -54	dommage_materiel -53	evenement_climatique 52	incendie 149	none -71	vandalisme -45	vol 88
الخدمه	vandalisme 51
الخزان	degats_des_eaux 76	dommage_materiel -41	evenement_climatique 129	incendie -70	vol -46
الخزانه	blessure -68	bris_de_glace 79	collision -100	dommage_materiel 119	evenement_climatique -45	incendie -47	none -140	vandalisme -52	vol -54
الخساره	collision -53	evenement_climatique 226	vol -79
الخساير	vandalisme 93
الخشب	bris_de_glace 65	degats_des_eaux 97	none -47
الخضره	blessure 65	collision 114	vandalisme -47
الخط	vandalisme 45
الخلف	collision 122
الخلفي	bris_de_glace 82	evenement_climatique 41
الخلفيه	blessure 100	collision -49	vandalisme 60
الخميس	none 50
الخوف	collision 133	degats_des_eaux -49	dommage_materiel -41	evenement_climatique 87	none -48
الخير	collision -46	degats_des_eaux 53	none 144	vandalisme -43	vol -41
الخيمه	evenement_climatique 54	incendie 56	none -64	vandalisme 107
الداخل	dommage_materiel 59	incendie 43
الدار	autre 44	none -42
الدايره	vol 92
الدجاج	evenement_climatique 78	incendie 61
الدخان	incendie 152
الدراري	bris_de_glace 67	vandalisme 77
الدرج	blessure 71	dommage_materiel 51
الدرك	vol 44
الدروج	bris_de_glace -40	degats_des_eaux 119	dommage_materiel 54	none -98	vandalisme -50	vol 59
الدري	blessure -47	degats_des_eaux 70	dommage_materiel 174	incendie -72	none -43	vol -67
الدش	bris_de_glace 123	degats_des_eaux 51
الدقيق	degats_des_eaux 54	incendie 114
الدم	blessure 49	vol 51
الدوار	evenement_climatique 130	none -49
الدوش	bris_de_glace 197	collision -49	dommage_materiel -47	none -55
الدولاب	blessure -68	bris_de_glace -41	collision -48	degats_des_eaux 137	dommage_materiel 93	none -63
الذهب	bris_de_glace 55	vol 64
الذي	collision 63
الرابع	bris_de_glace 40	degats_des_eaux 91
الرابعه	none 49
الراجل	collision 47	degats_des_eaux -65	dommage_materiel 50	incendie 184	none -77	vol -48
الراجلين	collision 91
الراديو	autre -57	bris_de_glace -54	none -61	vandalisme -102	vol 98
الراكب	collision 69	none -72	vandalisme 117
الرباط	autre 67	blessure 143	dommage_materiel -50	none -61	vandalisme -61	vol -43
الرجل	blessure 86	collision 80	dommage_materiel -54
الرحله	autre 155	collision -100	none -56	vol 60
الرصيف	blessure -73	collision 223
الرعد	dommage_materiel -54	evenement_climatique 237	vandalisme -41
الرف	dommage_materiel 260	none -76	vol -100
الرمله	bris_de_glace 99	collision -42	degats_des_eaux -54	incendie 76	vandalisme -47
الروايد	collision -135	dommage_materiel -42	none -78	vandalisme 88	vol 127
الروايض	vandalisme 67	vol 67
الروبيني	degats_des_eaux 232	incendie -75
الروضه	collision 97
الرياح	blessure -45	dommage_materiel -50	evenement_climatique 226
الرياض	bris_de_glace 91	dommage_materiel -42	none -56	vandalisme 58
الريح	collision -41	evenement_climatique 277
الريحه	bris_de_glace -42	degats_des_eaux 51	dommage_materiel -42	incendie 174	none -65
الريدو	collision -47	dommage_materiel -66	incendie 249	none -64	vandalisme 64	vol -82
الزاج	bris_de_glace 251	collision -54	degats_des_eaux -40	none -62
الزبل	vandalisme 136
الزبون	vandalisme 108
الزجاج	bris_de_glace 156	collision -41
الزجاجي	bris_de_glace 179	collision -79	dommage_materiel 85	none -54
الزربيه	degats_des_eaux 210	none -45
الزرع	blessure -42	collision -49	dommage_materiel -40	evenement_climatique -47	incendie 89	none -50	vol 136
الزرقطوني	collision 64
الزريبه	collision -41	none -52	vol 165
الزليج	bris_de_glace 96	degats_des_eaux 87	dommage_materiel -78
الزنقه	degats_des_eaux 45	vandalisme 132	vol -46
الزوال	autre 58	none 55
الزيت	collision 86
الزيتون	blessure 145	degats_des_eaux -44	dommage_materiel -42	incendie 51
الساروط	autre 102	collision -60	dommage_materiel -69	none -82	vandalisme -63	vol 170
الساق	blessure 151	dommage_materiel -51	none -40
السانديك	blessure 43	collision -74	degats_des_eaux 49	none -52	vandalisme 100	vol 42
السايق	collision 44
السبب	blessure 105	collision -112	degats_des_eaux 41	incendie 61
السبت	none 73
السبيطار	blessure 147	collision -130	dommage_materiel -41	none -61	vol 148
الستاير	incendie 93
السجاد	degats_des_eaux 157	dommage_materiel -69	evenement_climatique 55	none -42
السخان	degats_des_eaux 165
السخونيه	bris_de_glace 222	vol -57
السرير	collision -42	evenement_climatique 62	incendie 77
السطح	collision -41	evenement_climatique 138
السطل	collision -66	degats_des_eaux -44	dommage_materiel 285	none -146	vandalisme -70
السفر	autre 197	none -60
السفلي	blessure -52	collision 105	degats_des_eaux 98	dommage_materiel -95
السقف	evenement_climatique 42
السكانير	blessure -76	dommage_materiel -47	evenement_climatique -85	none -46	vandalisme -84	vol 175
السكر	blessure 51	degats_des_eaux 70	vandalisme 75	vol -54
السكوتر	none -51	vandalisme 97
السلامه	collision 114	dommage_materiel -58	none 154	vol -43
السلطات	collision -53	dommage_materiel 65	vol 63
السلطه	degats_des_eaux -56	dommage_materiel 61	evenement_climatique 131
السلعه	degats_des_eaux 127	none -50	vandalisme -49
السلك	collision -61	dommage_materiel 105	evenement_climatique -57	incendie -121	vol 151
السلم	blessure 187	collision -49
السلوم	blessure 71	degats_des_eaux -48	dommage_materiel 76	none -41
السما	dommage_materiel 95	vol -47
السنسله	blessure -57	collision -56	vol 204
السور	dommage_materiel 61
السوق	blessure 46	vol 60
السي	degats_des_eaux 51	incendie 86	none -43
السياح	collision 70
السياحي	bris_de_glace 72	collision -61	none -50	vandalisme 180	vol -41
السيار	collision 42
السيارات	bris_de_glace -69	none -44	vandalisme 263	vol -63
السياره	collision 57
السيد	dommage_materiel 116
السيده	degats_des_eaux 43
السيفون	degats_des_eaux 182	dommage_materiel -40
السيل	collision -51	degats_des_eaux -89	dommage_materiel -51	evenement_climatique 188	incendie 101	none -64	vandalisme -42	vol -47
السيمانه	blessure -64	bris_de_glace 74	collision -66	degats_des_eaux -47	dommage_materiel 77
السيول	evenement_climatique 145
الشاب	blessure -41	incendie 143
الشاحن	dommage_materiel -43	incendie 167
الشاحنه	collision 94
الشارع	collision 90
الشاشه	dommage_materiel 78	none -45	vandalisme 103	vol -49
الشانطي	blessure 86	collision -65	vandalisme -40	vol 50
الشباك	blessure -46	vol 116
الشبكه	collision -76	dommage_materiel 44	incendie -80	vol 186
الشتا	degats_des_eaux 145	evenement_climatique 54
الشجره	bris_de_glace -48	evenement_climatique 186	none -69
الشراره	incendie 167
الشرجم	bris_de_glace 168	dommage_materiel -48
الشرفه	evenement_climatique 69	incendie 65
الشركه	autre 61	dommage_materiel 89	none -64	vol 47
الشقه	dommage_materiel 67	none -48	vol 46
الشكايه	collision -46	none -48	vol 221
الشمس	bris_de_glace 112	dommage_materiel -40	incendie 54
الشمسيه	evenement_climatique 90	vol 53
الشهر	none 131
الشوفو	degats_des_eaux 206
الشي	autre 180	collision -165
الشيفور	collision 74
الصابون	collision -42	degats_des_eaux 56	dommage_materiel 62
الصاعقه	evenement_climatique 155
الصاك	collision -54	vol 113
الصاله	degats_des_eaux 192	evenement_climatique -84
الصالون	degats_des_eaux 61
الصباغه	degats_des_eaux -45	dommage_materiel 220	none -115	vol -46
الصبع	blessure -75	bris_de_glace 183	collision -55	dommage_materiel 67	evenement_climatique -50
الصحون	degats_des_eaux 101	dommage_materiel 101	vandalisme -53
الصدمه	collision 58
الصغيره	degats_des_eaux 41	incendie 85
الصندوق	bris_de_glace 46	collision 100
الصوره	degats_des_eaux -53	incendie 126
الصيدليه	bris_de_glace 106	collision 48
الضباب	collision 81	evenement_climatique 135	none -69	vandalisme -41
الضو	dommage_materiel 44
الضوء	collision 57
الطابق	degats_des_eaux 41	dommage_materiel 104	none -49
الطابله	bris_de_glace 60	dommage_materiel 93
الطاجين	incendie 97
الطاقه	collision -54	dommage_materiel -42	evenement_climatique 87	incendie -101	vol 144
الطاكسي	vol 64
الطبله	bris_de_glace -70	collision -64	dommage_materiel 163	vandalisme 89
الطبيب	autre 92	blessure 45
الطبيه	autre 225	none -118	vol -48
الطراكتور	none -63	vol 137
الطرام	blessure -61	collision 159	vandalisme -45
الطرفين	collision 77
الطروطوار	blessure 59	degats_des_eaux 115	incendie -60
الطريق	bris_de_glace 49	collision 97	none -43
الطلاء	dommage_materiel 65	none -40	vandalisme 87
الطموبيل	bris_de_glace -41	dommage_materiel -108	none -77	vandalisme 134	vol 138
الطواليط	degats_des_eaux 186	dommage_materiel 46	evenement_climatique -67	none -46
الطوبيس	blessure 87
الطونوبيل	autre 75	evenement_climatique 43
الطياره	blessure -84	dommage_materiel 138	vandalisme -54	vol 97
الطين	degats_des_eaux -101	evenement_climatique 205
الظهر	dommage_materiel 50	none 75
العاشره	dommage_materiel 42	none 74
العاصفه	evenement_climatique 154
العافيه	incendie 109
العام	autre 101	none -40
العامل	blessure -50	bris_de_glace 79	collision -52	incendie 94
العايله	dommage_materiel 89	evenement_climatique 57	none -66
العجلات	none -44	vol 166
العجله	autre -40	collision 102	dommage_materiel 87	none -65	vandalisme -67
العربه	degats_des_eaux -46	dommage_materiel -46	evenement_climatique 116	incendie 46
العربي	degats_des_eaux 103	dommage_materiel -60	incendie 79	none -54
العربيه	collision 78	none 53
العرس	dommage_materiel 176	incendie 66	none -134
العساس	collision 74	vandalisme 42
العشره	vol 60
العشيه	collision 49
العصر	collision -69	dommage_materiel 50	vol 86
العطله	none -40	vol 98
العقد	autre 231	bris_de_glace -56	collision -78	dommage_materiel -51	none -66	vandalisme -43	vol -79
العلاج	autre 54	evenement_climatique 48
العلميه	vol 129
العلوي	degats_des_eaux 94
العمال	collision 40	dommage_materiel 41	incendie 75
العمره	autre 202	none -79	vol -54
العمل	dommage_materiel 53	none -60	vandalisme 68
العمليه	autre 118	blessure 75	dommage_materiel -40	none -49
العمود	collision 78
العنق	blessure 97	collision -57	dommage_materiel -56	vandalisme -40	vol 114
العود	blessure 112	collision -77	vol 48
العياده	autre 102	blessure -96	collision -55	dommage_materiel 105	vol -56
العيد	autre 86	none -55	vandalisme -43
العينين	autre 42	blessure -102	bris_de_glace 200	collision -46	dommage_materiel -44
الغابه	incendie 51
الغاز	incendie 185	none -60
الغرز	blessure 43	degats_des_eaux 73
الغرزات	blessure 95	bris_de_glace 137	collision -75	dommage_materiel -75
الغرفه	incendie 44
الغساله	collision -40	degats_des_eaux 69	dommage_materiel 107	vol -82
الغسيل	collision -80	degats_des_eaux 87	incendie 100
الغوا	none 162
الغيت	autre 215	dommage_materiel -40	none -75
الف	autre 42	dommage_materiel 59
الفاتوره	bris_de_glace 48
الفار	collision 173	evenement_climatique 45	none -62
الفجر	collision 43
الفراش	degats_des_eaux 53	incendie 57
الفرامل	collision 84
الفران	bris_de_glace 169	dommage_materiel -67	incendie 96	none -155	vol -42
الفرن	dommage_materiel -66	incendie 286	none -73
الفرنسيه	autre 71	none 88
الفريكو	bris_de_glace 57	collision -40	degats_des_eaux 97	evenement_climatique -60
الفلاح	incendie 48
الفلاحي	none -68	vol 182
الفلوس	autre 234	none -63	vol -52
الفندق	autre 188	collision -102	none -56
الفوق	blessure 83	collision -72	degats_des_eaux 167
الفول	collision 86	vol -51
الفولون	blessure -42	collision 195
الفيترينه	bris_de_glace 196	dommage_materiel -78	evenement_climatique -55
الفيراندا	bris_de_glace 275	collision -54	dommage_materiel -41	evenement_climatique -54	none -78
الفيلا	collision 75	degats_des_eaux -60	dommage_materiel -85	evenement_climatique -48	none -77	vandalisme 209	vol -44
القادوس	degats_des_eaux 165	none -50
القايد	evenement_climatique 113	vol -66
القبو	degats_des_eaux 41	evenement_climatique 49	none -109	vol 72
القدام	collision 176	degats_des_eaux 62	dommage_materiel -43	incendie -41
القديم	bris_de_glace 100	collision -62	degats_des_eaux -61	dommage_materiel 107	none -70	vandalisme -44	vol 52
القديمه	blessure 93	degats_des_eaux 46	dommage_materiel 66	none -60
القران	dommage_materiel 158	none -52	vol -51
القرميد	blessure -65	collision -41	dommage_materiel -41	evenement_climatique 273
القصدير	evenement_climatique 114
القضاييه	collision -50	vol 198
القط	dommage_materiel 46
القطار	vol 61
القفل	vol 80
القمامه	incendie 97
القنطره	collision -91	evenement_climatique 180	vandalisme 73
القهوه	dommage_materiel 105	none -41
الكابو	dommage_materiel 66	incendie 50	none -53	vandalisme 99	vol -53
الكابينه	bris_de_glace 141	dommage_materiel -77	incendie 71	none -70	vandalisme -62
الكات	collision 87
الكاحل	blessure 222	collision -64	dommage_materiel -41
الكار	blessure -57	collision 251	none -48
الكاراج	collision 67
الكاميرا	collision -61	dommage_materiel 65	vandalisme 105
الكاميو	dommage_materiel -41	none -67	vandalisme 110
الكبير	bris_de_glace 48	dommage_materiel 82
الكبيره	dommage_materiel 111
الكتب	collision -53	degats_des_eaux 69	dommage_materiel -43	none -47	vandalisme 106
الكتف	dommage_materiel 83	vandalisme 75	vol -59
الكرا	autre 52	collision -41	dommage_materiel -110	vandalisme -50	vol 183
الكراج	blessure -40	collision 56	dommage_materiel -56	evenement_climatique 65	none -59	vol 61
الكراسي	incendie 66	vol 51
الكرسي	blessure 81	dommage_materiel 58	none -77
الكره	bris_de_glace 77	dommage_materiel 85	none -49
الكروسه	collision 93	dommage_materiel -54	none -68	vandalisme 128	vol -41
الكسيده	collision 78
الكل	collision 235	none -110	vandalisme -61
الكلب	collision 47	dommage_materiel 88	vandalisme -71	vol 49
الكليان	dommage_materiel 171	vol -63
الكليماتيزور	blessure -44	collision -79	degats_des_eaux 79	dommage_materiel 111	incendie -81	none -94	vandalisme -69	vol 72
الكلينيك	blessure 62	bris_de_glace 47
الكليو	collision 41	vandalisme 61
الكهربا	degats_des_eaux -87	dommage_materiel 210	incendie -91
الكهرباء	incendie 60
الكهربايي	collision 54	vandalisme 48
الكهرباييه	collision -47	incendie 86	vol 143
الكوره	blessure 127	bris_de_glace 70	none -46
الكوزينه	collision -40	degats_des_eaux 40
الكوفر	none -41	vol 158
الكونجيلاتور	collision -54	dommage_materiel 227	incendie -46	none -45
الكونستا	collision 73	degats_des_eaux 42	vandalisme -43
الكونسطا	collision 94
الكونطور	collision -74	degats_des_eaux 136	vol 73
اللوحه	blessure -55	dommage_materiel 105	vol 84
اللور	collision 75
الليل	degats_des_eaux 43	vandalisme 43
الليله	none -60	vandalisme 122
الليلي	collision -42	evenement_climatique 160
الم	bris_de_glace -42	collision 108
الما	degats_des_eaux 163	dommage_materiel -42
الماء	degats_des_eaux 111
المارينا	blessure -62	dommage_materiel 161
المازوط	autre 114	collision -65	dommage_materiel -62	vandalisme 62
الماضي	none 64
الماضيه	blessure 66	collision -52	none 178
الماكينه	blessure -45	collision -52	degats_des_eaux 194	dommage_materiel 103	incendie -43	none -81	vandalisme -49	vol -59
المالك	collision -44	dommage_materiel 180	none -46	vandalisme -64
المبلغ	autre 80	collision -47	none 66
المبلل	blessure 61	degats_des_eaux 50
المجاور	degats_des_eaux 199
المجاوره	collision -46	dommage_materiel 79	incendie 48
المحرك	autre 51	collision -42	none -64	vandalisme 101
المحضر	vol 49
المحطه	vol 173
المحفظه	autre -54	vol 138
المحل	degats_des_eaux 64	none -68	vandalisme 114
المحليه	collision -45	dommage_materiel 48	evenement_climatique 72
المدخل	collision -46	degats_des_eaux 40	vandalisme 56	vol 48
المدخنه	incendie 75
المدرب	blessure 269	dommage_materiel -102	none -95	vandalisme -60	vol -55
المدرسي	blessure 75
المدفاه	bris_de_glace 75	degats_des_eaux 72	dommage_materiel -56
المدنيه	degats_des_eaux 55	incendie 40
المدير	autre 40	collision -47	degats_des_eaux 54
المدينه	blessure 152	collision -61	degats_des_eaux -46	dommage_materiel -50
المرا	degats_des_eaux 67	dommage_materiel -40	none -95	vandalisme -65	vol 151
المراقبه	blessure 98
المرايه	collision 56
المرجو	collision 42
المرحاض	degats_des_eaux 179	dommage_materiel -66	evenement_climatique -71
المرفق	collision 80	dommage_materiel -51	none -83	vol 152
المركز	vol 96
المركونه	collision 81	evenement_climatique 45
المره	none -40	vandalisme 129
المرور	collision 56
المستاجر	blessure -67	collision -56	degats_des_eaux 72	dommage_materiel -44	incendie 119
المستودع	collision -52	incendie 90	none -51	vandalisme 78	vol -63
المسجد	blessure 46	degats_des_eaux 71	dommage_materiel -50
المشترك	collision -40	degats_des_eaux 126	dommage_materiel 55	vandalisme -53
المصباح	blessure 48
المطافي	incendie 120
المطبخ	collision -63	degats_des_eaux 94	evenement_climatique 41	none -48
المطر	evenement_climatique 177
المطعم	collision -45	dommage_materiel -73	evenement_climatique 65	vandalisme 151
المظله	evenement_climatique 185	incendie 41	none -59
المغرب	blessure 61	collision -67	none 86
المغسله	degats_des_eaux 170
المقدمه	collision 71
المقلاه	blessure 66	incendie 52
المقله	collision -50	evenement_climatique 53	none -68	vandalisme 117
المقهي	collision -40	degats_des_eaux 104	vandalisme 80
المكتب	collision -102	dommage_materiel 249	none -48
المكتبه	degats_des_eaux 88	none -46
الملف	none 182
الملك	none -83	vandalisme 82	vol 133
الممتاز	blessure 46	collision 81	vol -42
الممر	bris_de_glace 92	incendie 53
المناسب	bris_de_glace -42	dommage_materiel 99	incendie 63	none -40
المنزل	evenement_climatique 145	none -52	vol 52
المهم	dommage_materiel 69	vandalisme 101	vol -103
الموتور	none -66	vandalisme 160
الموسم	blessure 150	dommage_materiel -61	incendie 71	none -58	vol -42
الموضوع	vol 52
الموطو	collision -97	none -61	vandalisme 136	vol 71
الموطور	collision 55
الموقع	evenement_climatique 50	vol 44
الموقف	collision 211	vol -48
المياه	degats_des_eaux 158
الميكانيسيان	autre 78	dommage_materiel -66	vandalisme 81
الميكانيكي	vandalisme 45
النادي	evenement_climatique 116	vol -56
النار	collision -56	incendie 163
الناريه	collision 121	none -45
الناس	collision 59
النافذه	bris_de_glace 69	collision -49	vandalisme 73
النجاره	incendie 82
النضاضر	autre 207	blessure -54	dommage_materiel -67	vol -40
النعاس	collision 47	degats_des_eaux 93
النعناع	collision 140	none -47	vol 81
النقل	bris_de_glace 62
النمره	bris_de_glace 96
النهار	dommage_materiel 49
النوافذ	degats_des_eaux 48	vandalisme 73
النوم	degats_des_eaux 75
النيران	incendie 110
اله	dommage_materiel 76	vol 56
الهاتف	vol 60
الهواء	bris_de_glace 154
الهواييه	vol 95
الهوندا	collision 121
الواجهه	bris_de_glace 55
الواد	collision -49	evenement_climatique 206
الوالد	blessure 57
الوالدين	bris_de_glace -44	degats_des_eaux -71	dommage_materiel -87	evenement_climatique -66	incendie 192	vandalisme -42
الواليد	blessure 124	collision -104	none -49	vol 106
الواليده	degats_des_eaux 75
الوحده	collision -67	dommage_materiel 56	none 112
الوحل	degats_des_eaux -70	evenement_climatique 200
الودي	collision 115
الوراق	collision 106	none -46	vol 95
الورد	dommage_materiel 62	none -87	vandalisme 141	vol -63
الورشه	bris_de_glace 153	collision -104	dommage_materiel 83	evenement_climatique -48	incendie -45	none -89	vandalisme -57
الورقه	collision 83
الورك	blessure 50
الوطني	vol 85
الوطنيه	bris_de_glace 48
الوقايه	incendie 78
الوقت	blessure 58	collision -43	dommage_materiel 56
الوكاله	autre 187	degats_des_eaux 64	none -107	vol -60
الولد	blessure 132	dommage_materiel -63	none -44
اليد	blessure 134
اليسري	collision 56
اليكم	degats_des_eaux -44	vol 80
اليمين	collision 137	none -58
اليوم	none 76
ام	autre 126	bris_de_glace 111	collision -68	dommage_materiel -68	none -121	vandalisme -62	vol 75
امام	vandalisme 46
امامي	bris_de_glace 81	collision 136	dommage_materiel -43	none -50
امس	none 74
امطار	degats_des_eaux -46	evenement_climatique 165
امي	dommage_materiel -41	vandalisme 41
انبوب	degats_des_eaux 127
انتبه	bris_de_glace -48	collision 103	dommage_materiel -56	none 48	vandalisme -70
انتظر	evenement_climatique 76	none 81
انحرفت	collision 78
اندلع	incendie 58
انزلق	autre 62	blessure -62	degats_des_eaux 99
انزلقت	blessure 54	evenement_climatique 75	none -41
انسان	evenement_climatique 76	none 43
انسي	collision 83
انفجر	degats_des_eaux 113
انفجرت	collision 71	evenement_climatique -52	incendie 90
انكسر	blessure 59	bris_de_glace 93	dommage_materiel -65	none -51
انكسرت	collision 51	dommage_materiel 61
انني	collision 132
انه	blessure 85	collision 51	none -45
انها	collision 59
انهار	dommage_materiel 51	evenement_climatique 132
اه	collision -73	dommage_materiel -42	none 258	vandalisme -41
اود	degats_des_eaux 73	none 126	vol -95
اول	none 48
اولا	vol 43
اولادي	degats_des_eaux 47
ايام	blessure 46	none 91
ايدي	blessure -48	collision 110	none -78	vol 41
ايضا	autre 112	collision 41	none -115
اين	none 117
ايه	dommage_materiel -51	none 259
ب	autre 94	dommage_materiel 40	none -90	vandalisme 65
باب	none -42
بابي	dommage_materiel -46	none -87	vandalisme 190
باذي	collision 60
بارك	none 146
باش	dommage_materiel 55	none -54
باغي	blessure 51	none 51
باقي	autre 45	collision 50
بالبرد	bris_de_glace 92	degats_des_eaux 105	dommage_materiel -64	evenement_climatique -45	none -60
بالتاكيد	none 126
بالتبن	collision 41
بالجهد	blessure -53	bris_de_glace 223	dommage_materiel -42	vandalisme -51
بالحجاره	bris_de_glace -73	collision -53	none -40	vandalisme 227	vol -71
بالركل	collision -60	none -45	vandalisme 226	vol -41
بالريح	collision -126	degats_des_eaux -113	dommage_materiel -175	evenement_climatique 355	incendie -41	none -45	vandalisme -45	vol -52
بالزربه	incendie 72
بالسكوتر	blessure -88	collision 213	vandalisme -46
بالسياره	autre 190	bris_de_glace -64	collision -48	dommage_materiel -46	none -83	vandalisme 82	vol -51
بالشرطه	collision 69
بالصباغه	collision -65	dommage_materiel -47	vandalisme 222
بالضبط	none 116
بالطبع	degats_des_eaux 140	evenement_climatique -94	none 140	vandalisme -42
بالعاني	blessure 152	dommage_materiel -53	incendie -65	vandalisme 92	vol -42
بالعربيه	dommage_materiel -59	none 231
بالفرنسيه	none 126
بالكامل	blessure 87	incendie 56
بالليل	none -50	vandalisme 46	vol 133
بالما	degats_des_eaux 48	dommage_materiel -40	evenement_climatique 57	incendie 53
بالمقص	blessure -49	collision -72	dommage_materiel -68	evenement_climatique -40	none -122	vandalisme 367	vol -115
بالموس	collision -165	none -76	vandalisme 304	vol -45
باله	blessure 139	dommage_materiel -72	none -102	vandalisme 106	vol -63
بان	autre 43	degats_des_eaux 59
باه	collision 46
بايع	vol 40
بتسرب	collision -40	degats_des_eaux 142
بجانبي	collision 107	none -43
بجوج	vol 47
بحال	bris_de_glace 52
بحجم	evenement_climatique 146
بحي	vol 107
بحيره	collision -43	dommage_materiel 93	evenement_climatique 78	none -56	vol -66
بدا	collision 44	incendie 53
بدات	incendie 81
بدون	dommage_materiel 140	vol -48
برا	autre 95
برد	evenement_climatique 180
برشيد	collision 76
بزاف	bris_de_glace 57	dommage_materiel -43	evenement_climatique 97
بس	dommage_materiel 162	none -87
بسرعه	collision 51
بسلام	incendie 185	none -63	vol -95
بسلك	blessure 56	none -46	vol 44
بسياره	vol 43
بسيط	collision 126
بسيطه	collision 78
بشريه	incendie 48
بشويه	collision 83
بشي	collision -54	vandalisme 53
بصح	blessure -79	collision 154
بصراحه	none 150
بعدما	collision 54	dommage_materiel 102	vol -43
بعصا	bris_de_glace -40	collision -71	vandalisme 217	vol -48
بعض	degats_des_eaux 58	vol 112
بعيني	collision -100	dommage_materiel -43	vandalisme 213
بغا	bris_de_glace 53	degats_des_eaux 41
بغاتش	degats_des_eaux 107
بغيت	autre 110
بغيتش	blessure 161	collision -127	dommage_materiel -43	vandalisme 120
بفعل	bris_de_glace 111	evenement_climatique 44
بقا	collision -45	incendie 61
بقات	autre -74	collision -80	degats_des_eaux -74	dommage_materiel 192	incendie 60	none -44	vol 79
بقاش	collision 64
بقاو	incendie 57
بقره	collision 172
بقعه	collision 43	dommage_materiel 155	none -91	vol -48
بقيت	blessure 132	bris_de_glace 60	collision -81
بقيتش	collision -40	degats_des_eaux 50	none 180
بكل	blessure 73	none 73
بل	none 41
بلا	collision 61
بلاصتو	collision 176	degats_des_eaux 69	dommage_materiel -41	none -46	vol -49
بلاصه	bris_de_glace 77	collision 70	dommage_materiel 115	none -67	vandalisme -46	vol -58
بلاغ	blessure -97	collision -79	dommage_materiel -59	none -59	vandalisme 211
بلاغا	collision -40	none -105	vandalisme -55	vol 222
بلانت	collision -44	none -44	vandalisme -71	vol 272
بلغت	vol 65
بلي	collision -61	dommage_materiel -44	evenement_climatique 41	none 158	vandalisme -66	vol 42
بليون	blessure 51	collision -44	dommage_materiel -63	evenement_climatique 94	incendie -43	vol 53
بمفتاح	collision -62	vandalisme 215	vol -54
بنا	evenement_climatique 66	incendie 51
بنادم	bris_de_glace 66	collision 112	degats_des_eaux -66	dommage_materiel -59	evenement_climatique -40	vandalisme -47
بنت	dommage_materiel 152	none -43
بنتي	autre 66	evenement_climatique 45	none -52
بني	evenement_climatique 90	vandalisme 73	vol -46
به	none 57
بها	autre 58	blessure 47	collision -42	degats_des_eaux -55	dommage_materiel 96	none -95	vandalisme -56
بهذا	vandalisme 48
بوحدها	bris_de_glace 154	collision 71	degats_des_eaux -50	evenement_climatique -41
بوحدو	bris_de_glace 191	degats_des_eaux -82	none -89	vandalisme -40
بوليس	collision 117	none -48
بي	none 47
بيا	autre 99	blessure 46	none -52
بيت	bris_de_glace 80	collision -51
بيتي	evenement_climatique 42	vol 52
بيجو	bris_de_glace 114	none -46
بيخير	degats_des_eaux -48	dommage_materiel 204
بيضا	collision 112
بيضاء	dommage_materiel 181	none -98	vandalisme -54
بيكوب	collision 88
بين	autre 57
بيناتنا	collision 158	none -41
بينما	collision -61	dommage_materiel 100	evenement_climatique 81	none -49
بيننا	collision 67	degats_des_eaux 102	evenement_climatique -65
بيني	collision 151	none -40
بيه	dommage_materiel 90	none -48
بيها	collision -51	dommage_materiel 138	vandalisme -49	vol 64
بيهم	bris_de_glace 65	collision -54	dommage_materiel -42	vandalisme 167
تاذي	degats_des_eaux 63	incendie 59
تارودانت	collision 44	evenement_climatique 114	vol -63
تاع	degats_des_eaux 117	none -51
تامين	autre 159	collision -47	degats_des_eaux 48	vandalisme -52
تاميني	bris_de_glace -58	none 192
تبع	blessure -57	bris_de_glace 197	collision 46	dommage_materiel -50	none -51	vandalisme -85
تبكي	bris_de_glace -41	collision 85
تجرح	bris_de_glace 265	collision -68	none -49	vandalisme -48
تجرحات	blessure -75	bris_de_glace -41	collision 199	dommage_materiel -41	evenement_climatique 47
تجيب	collision 93	dommage_materiel -107	incendie 175	none -128	vandalisme -68	vol -71
تحت	degats_des_eaux 64	none -55
تحتها	blessure -56	bris_de_glace 67	collision -148	degats_des_eaux -60	dommage_materiel 134	vol 114
تحتو	degats_des_eaux -56	evenement_climatique 125
تحتي	collision -49	degats_des_eaux 122
تحرق	dommage_materiel 155
تحرقات	dommage_materiel 121
تحقيقا	collision -48	none -40	vandalisme 69	vol 49
تحيه	none 104
تخرج	collision 84	vandalisme -68
تخسر	degats_des_eaux 104	dommage_materiel 75	incendie -51
تخنق	collision -42	incendie 163
تدخل	collision 85
ترجع	none -55	vandalisme 146	vol -69
ترك	vol 83
تركت	none -48	vol 119
تركيب	bris_de_glace 232	collision -41	dommage_materiel -62	none -101
تسد	collision 187	degats_des_eaux 89	dommage_materiel -112	none -133	vol -45
تسرب	degats_des_eaux 222	incendie -44
تسرق	vol 157
تسرقات	collision -58	vandalisme -56	vol 240
تسع	autre -86	blessure 78	bris_de_glace 99	dommage_materiel -48
تشفر	collision -81	dommage_materiel -48	none -79	vandalisme -46	vol 291
تشق	bris_de_glace 87
تشقات	bris_de_glace 179	degats_des_eaux -61	evenement_climatique -47
تشقق	bris_de_glace 165	collision -48
تشكو	collision 73
تشوف	collision 62
تصادم	collision 143
تصريح	none -58	vol 162
تضر	degats_des_eaux 104	evenement_climatique -96	none -72	vandalisme 117	vol -44
تضرر	degats_des_eaux 103
تعثرت	blessure 194	none -50	vol -43
تعرض	collision 54	vol 50
تعرضت	vol 121
تعرفت	dommage_materiel -42	none -57	vandalisme -70	vol 190
تعطلت	autre 301	collision -83	dommage_materiel -79	none -47
تعوج	collision 108	none -70	vandalisme 120	vol -43
تعود	dommage_materiel 82
تعوضون	autre 161	blessure 51	collision -41	dommage_materiel -40	none -87
تعويض	autre 133	bris_de_glace 46
تعويضي	none 92
تفرقع	bris_de_glace 68	degats_des_eaux 86	none -47
تفركع	bris_de_glace 92	degats_des_eaux 156	dommage_materiel -41	incendie -70	none -46
تفركعات	incendie 150
تقاسيت	collision -76	dommage_materiel -46	incendie 75	vandalisme 109
تقديم	none 239	vol -86
تقريبا	dommage_materiel 52
تقرير	dommage_materiel 45	incendie 50
تقريرا	collision 56
تقطع	blessure 100	degats_des_eaux 135	dommage_materiel -67	none -93	vandalisme -47
تقلبات	blessure 72	collision -45	dommage_materiel 96	vol -68
تقلع	collision 52	degats_des_eaux 66
تقول	autre 66
تكسر	bris_de_glace 174	collision -79	none -42
تكن	collision 113	dommage_materiel -46
تلاقيت	collision 82	none -48
تلف	autre 124	blessure -69	degats_des_eaux 41	dommage_materiel -54	none -75
تم	vandalisme 90
تما	collision -45	dommage_materiel 95	evenement_climatique 72	none -58
تماس	incendie 97
تمام	collision 54	dommage_materiel -56	none 209	vandalisme -44	vol -45
تماما	collision 62	none 81
تنتبه	bris_de_glace 144	collision 44	dommage_materiel -70	none -62	vandalisme -56
تنفخ	degats_des_eaux 150
تهرس	bris_de_glace 110	dommage_materiel -45
تهرسات	dommage_materiel 87
توجد	collision 48
توصيل	collision 99
توقف	collision -58	dommage_materiel -42	none 175
توقفت	collision 187
توقيع	degats_des_eaux 59
تولوز	autre 152	collision -64	degats_des_eaux 44	none -122	vandalisme -40	vol -44
تيزي	collision 51
تيو	degats_des_eaux 109	dommage_materiel 54
ثانيه	blessure 72	degats_des_eaux -64	dommage_materiel -49	incendie 139
ثقب	blessure -47	collision -44	degats_des_eaux 55	dommage_materiel 40	incendie 89	vandalisme -55
ثلاث	autre 40	collision 68	none -49	vol -42
ثلاثه	vandalisme -42
ثلاثين	collision -72	dommage_materiel -43	none -82	vandalisme 164
ثمن	autre 107
ثمنه	vol 67
ثمنها	dommage_materiel 69
جاء	collision -45	degats_des_eaux -56	evenement_climatique 129
جات	degats_des_eaux 40
جارتنا	blessure 70	collision -40
جارتي	collision -72	degats_des_eaux 48	dommage_materiel 116
جاري	collision -56	degats_des_eaux 60	dommage_materiel 49	evenement_climatique 57	none -42
جانبي	collision 137	none -41
جاني	blessure 69	collision 53
جدا	none 44
جدار	collision -117	evenement_climatique 116	incendie 65	none -59	vandalisme 74
جدتي	blessure -101	degats_des_eaux 97	none -41	vol 42
جدران	degats_des_eaux 45	dommage_materiel 96	none -47	vandalisme 46	vol -57
جدي	collision -45	degats_des_eaux 106	dommage_materiel 47	incendie 59
جديد	vandalisme 77
جرار	collision 84
جرح	bris_de_glace 53	vandalisme 80
جري	collision 162	evenement_climatique 94	none -55	vol -47
جسديا	vol 91
جميعا	autre 68	collision 62	none -43
جنب	collision 90	dommage_materiel -44	none -111	vandalisme 119
جهاز	vol 57
جواب	incendie 108
جوج	collision 49
جيبي	autre 111	none -171	vol 135
جيت	collision -67	dommage_materiel 111	none -47	vandalisme 101
جيده	autre 89	collision 94	none -90
حاجه	vol 46
حادث	autre 116	none -53
حادثه	autre -52	collision 227	none -57
حاده	blessure 125	collision -71	dommage_materiel -63	none -62	vandalisme 182	vol -78
حارس	blessure 108	collision -47	vol 69
حاسوب	vol 53
حافله	collision 76
حافيه	bris_de_glace 80	dommage_materiel -53
حامل	collision 45
حاول	collision -40	vandalisme -56	vol 206
حاولت	collision 75	vandalisme 75	vol -56
حجر	bris_de_glace 168
حجره	bris_de_glace 183
حد	none -58
حدا	collision 75	none -41
حدانا	collision -47	dommage_materiel -83	evenement_climatique 165	incendie -41	vandalisme -43
حدايا	none -42	vandalisme 107
حدث	degats_des_eaux 64
حدود	incendie 171
حديد	collision 154	vandalisme -41
حررت	vandalisme 67
حرق	blessure 43	collision 42	incendie 45	vandalisme -47
حرقات	collision -73	degats_des_eaux -95	dommage_materiel -62	evenement_climatique -125	incendie 293
حريق	incendie 134
حزام	collision 127
حصاه	bris_de_glace 125
حضر	collision 41
حطيت	dommage_materiel 48
حفره	dommage_materiel 192
حفل	collision -50	dommage_materiel 66	none -119	vandalisme -51	vol 184
حفيدي	blessure 86	collision -89	dommage_materiel 93	incendie 48	none -57
حقيبتي	autre 73
حقيبه	autre 74	collision -87	dommage_materiel 41	none -46	vandalisme -53	vol 120
حك	collision 141
حلات	collision 167
حماتي	autre 194	dommage_materiel -41	evenement_climatique 40	none -116
حمار	vandalisme 89
حمام	collision -61	degats_des_eaux 154
حمامي	collision -93	degats_des_eaux 175
حمرا	collision 177	none -50	vandalisme -80
حملت	evenement_climatique 148
حنا	collision 45	evenement_climatique 61
حوالي	none 49
حوض	blessure -61	bris_de_glace 121	collision -68	degats_des_eaux 119	none -46
حي	degats_des_eaux -44	dommage_materiel 93
حيت	none -46	vol 72
حيث	none -63	vol 150
حين	bris_de_glace 62
خاتم	autre 278	collision -69	degats_des_eaux -65	dommage_materiel -80	evenement_climatique -40	none -94	vol 67
خارج	blessure 104	bris_de_glace -48	dommage_materiel -45
خارجه	vol 142
خاص	blessure 139	degats_des_eaux 45	dommage_materiel -41	none -47	vol -47
خاصني	dommage_materiel 46	none 92
خاصو	blessure -47	bris_de_glace 127	vandalisme -44
خالتي	collision -52	evenement_climatique 150
ختي	incendie 86
خدا	none -54	vandalisme 102	vol 62
خدام	bris_de_glace -68	dommage_materiel -41	none -82	vandalisme 255	vol -76
خدامه	autre -47	collision -58	dommage_materiel 139	vandalisme -72
خدامين	collision 141
خداو	collision -45	vandalisme 104
خدش	bris_de_glace 70	dommage_materiel 45	none -57
خدشت	collision 160	dommage_materiel 92	none -43	vandalisme -95
خدشه	collision 100	vol -78
خدمه	none 65
خدوش	collision 107
خرج	collision 42	incendie 57
خرجات	dommage_materiel -42	vandalisme 84
خرجت	incendie 46	none -42	vol 59
خرجنا	collision 52	evenement_climatique 56	incendie 48	vol -43
خرجو	vandalisme -43	vol 107
خرطوم	degats_des_eaux 156	evenement_climatique -52
خروجي	bris_de_glace 53	collision 104
خزان	blessure -47	collision -56	incendie 125
خزانه	collision -53	dommage_materiel 225	none -57	vandalisme -73
خساره	blessure 135	collision -106	incendie 107
خسر	collision -62	dommage_materiel -65	evenement_climatique 61	none -75	vandalisme 193	vol -40
خسرات	autre 134	collision -47	dommage_materiel -60
خسرنا	degats_des_eaux -43	evenement_climatique 63	incendie 59
خطا	blessure 95	collision -41	dommage_materiel -50	none 91
خطف	collision -87	dommage_materiel -44	vol 189
خطفو	vol 188
خفيف	collision 50
خلا	collision 59	dommage_materiel 100	none -43
خلات	evenement_climatique 48	incendie 88
خلال	blessure 71	collision -53	dommage_materiel 50	vol 51
خلاو	collision 191	dommage_materiel -48	none -165	vandalisme -120	vol 118
خلصت	autre 205	blessure -44	dommage_materiel -71	evenement_climatique 68	none -82	vol -59
خلف	collision 43
خلفي	collision 105
خمس	autre 93	bris_de_glace -62	collision -61	none -81	vandalisme 64
خمسه	evenement_climatique 49
خويا	blessure 41
خير	collision 149	vol -47
خيطو	blessure 81	collision -63	dommage_materiel -46	vandalisme -40	vol 104
د	none -79	vandalisme 56
دابا	dommage_materiel 57
داخل	autre 53	degats_des_eaux 47
دار	blessure 102	degats_des_eaux 45	dommage_materiel -42	none -77
دارت	dommage_materiel 181	none -49
دارنا	collision 49	incendie 59
دارها	dommage_materiel -41	vandalisme 198	vol -67
دارو	collision -47	dommage_materiel -59	vol 103
داز	autre 50	dommage_materiel -64	none 100
دازت	dommage_materiel 126	none -51
دازو	collision -42	vol 136
داسيا	collision 60
داعي	bris_de_glace 66	none 101	vandalisme -108
داكشي	dommage_materiel 42
داو	collision -57	vol 249
داوه	collision -45	vol 184
داوهم	autre -40	none -96	vandalisme -51	vol 199
داير	collision 89	vandalisme -41
دايز	bris_de_glace 87	collision 47	evenement_climatique 51
دخلات	bris_de_glace 83
دخلت	bris_de_glace 51	collision 144
دخلنا	collision 78
دخلو	incendie 41	vol 116
دراجتي	none -50	vol 94
دراجه	collision 50	vol 55
درت	autre 52	blessure 60	evenement_climatique -41	none -64
درتش	autre 119	none -40
درتها	collision -73	none 134
درج	blessure 116
درجه	blessure 214	collision -60	degats_des_eaux -72	dommage_materiel -72	incendie 126	none -74	vandalisme -41	vol -46
درك	collision 199	vol -96
درنا	collision 176	vol -47
درناش	collision 62
درهم	autre 60
دفع	autre 157	none -69	vol 43
دفعت	autre 101	blessure 90	collision -53	none -112
دفعني	blessure 182	collision -135	vandalisme -46	vol 73
دقايق	none 72	vol 72
دقيقه	collision 103	evenement_climatique 40
دم	collision 62
دمي	degats_des_eaux 115	dommage_materiel -46	vandalisme 42
دهست	collision 150	none -63
دون	degats_des_eaux 42
ديالنا	none -58	vol 91
ديالها	dommage_materiel 47	incendie 63
ديالهم	collision -59	dommage_materiel 118	none -57	vandalisme -69	vol 170
ديالو	bris_de_glace 67	collision 94	none -66
ديالي	dommage_materiel 51	none -45
ذاب	degats_des_eaux 84	dommage_materiel -46	evenement_climatique 49
ذراعي	blessure 154	dommage_materiel -72	vol 45
ذو	collision -47	dommage_materiel 142	vandalisme -51	vol 45
راجع	collision 134
راجل	collision 103	degats_des_eaux 45	vol -71
راجلي	blessure -54	evenement_climatique 78	none 78
راحت	dommage_materiel 42	none -49	vandalisme 72
راس	incendie 55
راسها	blessure -65	evenement_climatique 134	vol -42
راسو	collision 72
راسي	vol 62
راكب	collision 118
راكبه	collision 65
راني	vol 94
راه	degats_des_eaux 56	dommage_materiel -46	none -41
راها	incendie 58	vol 67
رايي	none 181
ربع	vol 50
ربعه	blessure -45	bris_de_glace 95	collision -142	dommage_materiel -57	none -61	vandalisme 67	vol 97
ربما	none 76
رجال	incendie 47
رجع	blessure 43	none -41	vol 71
رجعت	collision 77	none -52
رجعنا	collision -65	vol 130
رجل	vol 104
رجلو	collision 120
رجلي	blessure 149	dommage_materiel 63	evenement_climatique -59	none -47
رجليه	degats_des_eaux 112	dommage_materiel -47	incendie -55	vol 51
رغم	autre 139	none -93	vandalisme 54	vol -55
رقبتي	collision 87
رقمها	bris_de_glace 46	vol 75
رقمي	collision 121
ركابي	collision 106
ركبت	bris_de_glace -42	collision 88	dommage_materiel 185	vandalisme -65	vol -116
ركبتي	blessure 68	collision 53
رماد	incendie 99
رمضان	degats_des_eaux 108
روبو	collision -46	none 45	vandalisme 111
ريح	collision -42	dommage_materiel 71	evenement_climatique 96
ريحه	degats_des_eaux 224	none -71
زاج	bris_de_glace 218	none -70	vandalisme -58
زال	collision 134
زالت	blessure 65	vol 59
زبون	degats_des_eaux 155	none -40
زجاج	bris_de_glace 225	collision -51	dommage_materiel -47	none -52
زرقه	collision -44	evenement_climatique 79	none -82	vol 111
زلت	collision 53	none 56
زلقات	blessure 106	degats_des_eaux 43	dommage_materiel -54
زلقت	degats_des_eaux 123	dommage_materiel -42
زوجتي	autre 56
زوجي	evenement_climatique 55
زياره	collision -59	dommage_materiel 102
زيت	blessure 46	collision 55
ساحه	collision 52
ساعه	none 53
ساقي	blessure 48	collision 48
ساكن	degats_des_eaux 167
سال	bris_de_glace -69	evenement_climatique 72	vandalisme 55
سالم	incendie 105
سالمه	bris_de_glace -47	dommage_materiel 161	none -117
سالمون	degats_des_eaux 55	incendie 67
سالمين	incendie 140
سايق	collision 69
سايقه	collision 168	incendie -70
ست	collision -49	dommage_materiel 49	vol 116
ستر	bris_de_glace 121	collision 95	degats_des_eaux -52	vandalisme -57	vol -46
ستراسبورغ	evenement_climatique 59	none -43	vandalisme 129	vol -63
سته	autre -64	blessure 125	dommage_materiel -49	none 44
سجل	collision 48	vandalisme -48	vol 104
سجلت	vandalisme 109
سحقت	collision 150
سخان	degats_des_eaux 155	none -43
سخون	bris_de_glace 120	evenement_climatique -57
سد	blessure -56	collision -45	degats_des_eaux 117	evenement_climatique 61	vol -40
سدو	bris_de_glace 65	degats_des_eaux 153	incendie -62	vandalisme -74
سديت	bris_de_glace 106	degats_des_eaux 62
سرقت	vol 178
سرقه	autre 64	collision -40	none -53	vol 111
سرقو	vandalisme 62	vol 96
سرقوا	none -55	vandalisme -65	vol 202
سطح	blessure 45	evenement_climatique 53	vol 55
سقط	autre 59	blessure 79	collision -52	dommage_materiel 108	none -76	vol -48
سقطت	blessure 70	collision -42	dommage_materiel 108	none -42
سقف	degats_des_eaux 45	evenement_climatique 88
سلام	autre -65	bris_de_glace -42	collision 109	dommage_materiel -53	incendie -42	none 55	vandalisme -60
سليم	dommage_materiel 59	incendie 54	none -66	vandalisme 48
سليمه	collision -50	none -94	vol 140
سمعت	blessure -42	vandalisme 41	vol 53
سمعنا	bris_de_glace 88
سميتو	blessure 46	degats_des_eaux 75
سنه	blessure 69
سنوات	autre -48	dommage_materiel 91
سنين	autre 136	collision -51	dommage_materiel 69	none -113	vandalisme 41
سوء	collision 51	dommage_materiel -42	vandalisme 72	vol -58
سوداء	incendie 72
سوق	collision 109	degats_des_eaux -55	dommage_materiel -54	evenement_climatique 159	none -66	vandalisme -48
سوي	degats_des_eaux 59	incendie 60	none -53	vol 62
سي	collision -42	dommage_materiel 139
سياج	collision -46	dommage_materiel 127	none -49
سيارات	collision 117	none -60	vandalisme 64
سيارتنا	collision 49
سيارتي	none -47	vandalisme 50
سياره	collision 70
سيده	collision 48
سيدي	collision 49
سير	collision 160	none -43
سيمانه	collision 67	degats_des_eaux 64	dommage_materiel -72	none 116	vandalisme -61
شاب	blessure 80
شاحن	collision -40	dommage_materiel -49	incendie 154
شاحنتي	none -49	vandalisme 95	vol 73
شاحنه	collision 47
شاده	collision 75	incendie 54
شارع	collision 47
شاعل	degats_des_eaux -41	dommage_materiel 125
شاف	collision 54	vandalisme 71
شب	collision -44	degats_des_eaux -63	incendie 196	none -45
شتا	collision -54	degats_des_eaux 51	dommage_materiel 188	incendie -50
شتنبر	none 106
شجره	evenement_climatique 87
شحال	bris_de_glace 112	collision -40	degats_des_eaux 60	dommage_materiel -46
شخص	blessure 64
شد	dommage_materiel 156	evenement_climatique 60	none -79
شدات	incendie 134
شده	bris_de_glace 150	collision -49	vandalisme -84
شدو	collision -52	evenement_climatique 71	none -44	vol 99
شرجم	bris_de_glace 192	degats_des_eaux -55	dommage_materiel -78	vol 51
شرخ	blessure 41	bris_de_glace 108	none -40
شرطه	collision 99
شرفه	degats_des_eaux 88	dommage_materiel 44	none -42
شركه	collision 93	none -57	vandalisme -47	vol 55
شظيه	blessure -77	bris_de_glace 288	collision -63	none -63
شعل	evenement_climatique -60	incendie 261
شعلات	incendie 183
شعلت	collision -49	degats_des_eaux 108	dommage_materiel -46	incendie -121	vol 133
شفتش	bris_de_glace 88
شفتو	collision -115	dommage_materiel -40	vandalisme 208
شفرو	collision -43	vol 148
شقتي	degats_des_eaux 101
شقه	bris_de_glace 86	collision -41	degats_des_eaux 94	dommage_materiel -51	evenement_climatique 53	none -49
شكايه	vandalisme 44	vol 64
شكرا	autre -48	none 140
شكون	vandalisme 142
شكوي	collision -47	none -40	vandalisme 95	vol 82
شمعه	incendie 129
شنو	autre 53	dommage_materiel -44	none 81
شهاده	autre 99
شهر	degats_des_eaux 63	none 112
شهرين	autre 53	blessure 71	degats_des_eaux -52	none -49
شهور	autre 94	collision -47	dommage_materiel -49	none -64	vol 48
شوف	blessure -79	collision 174	dommage_materiel 53	none -63
شويه	autre 57	blessure -41	bris_de_glace 50	collision -46	incendie 49	vandalisme -48
شي	vandalisme 81
شيء	none 52
شييا	vandalisme 80
صاحب	dommage_materiel 130
صاحبه	dommage_materiel 54
صاحبها	degats_des_eaux 121
صاحبي	collision 46	dommage_materiel 95	none -44
صار	degats_des_eaux 81	vandalisme 47	vol -45
صارت	collision 65	degats_des_eaux 110	dommage_materiel -40	evenement_climatique 52	vandalisme -64
صاعقه	evenement_climatique 254
صافي	collision 42	none 75
صالون	degats_des_eaux 71	vandalisme 118	vol -93
صباح	bris_de_glace 42
صباحا	none 65
صباعي	blessure 136	bris_de_glace 85	collision -122	dommage_materiel -76	evenement_climatique -45	incendie 122	none -105	vandalisme -55	vol -46
صباغه	bris_de_glace -44	collision 191	dommage_materiel -55	incendie 80	none -111	vandalisme 66	vol -82
صحاح	bris_de_glace 144	dommage_materiel -83
صحيح	none 109
صدري	blessure 143
صدم	collision 89
صدمت	collision 164
صدمتني	collision 60
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
ضاع	autre 158	vol -40
ضاعت	autre 226	collision -54	degats_des_eaux 43	dommage_materiel -47	none -91
ضاعو	autre 87	degats_des_eaux 157	dommage_materiel -43	none -62	vandalisme -41	vol -63
ضحايا	bris_de_glace 71
ضد	vandalisme 122	vol -60
ضرب	collision -40	evenement_climatique 65	vandalisme 79
ضربات	evenement_climatique 107
ضربت	collision 104	evenement_climatique 41
ضربتني	collision 87
ضربتو	collision 110
ضربنا	collision 67
ضربني	blessure 67	vol 81
ضربه	bris_de_glace 46	degats_des_eaux 47	vol 50
ضربو	dommage_materiel 147	none -76	vol 45
ضرر	bris_de_glace 98	dommage_materiel 112	evenement_climatique -46	none -61
ضو	collision 112	dommage_materiel 160	none -97	vandalisme -48	vol -46
طاح	dommage_materiel 131	none -56
طاحت	blessure -44	dommage_materiel 77	evenement_climatique 114	none -40	vol -46
طار	blessure -43	bris_de_glace 41	collision -52	evenement_climatique 144	none -41	vol 74
طارت	bris_de_glace 71	collision -48	none -46	vol 57
طاكسي	collision 84
طالب	autre 150	vandalisme -66
طالع	collision 49	degats_des_eaux 52
طاير	blessure -119	degats_des_eaux 110	dommage_materiel -45	vol -43
طبعا	none 84
طبيب	bris_de_glace 52	collision 71
طحت	blessure 176
طراف	blessure -112	bris_de_glace 110	collision 68	dommage_materiel -132	evenement_climatique -50	incendie -48	none -89	vandalisme 114	vol -76
طرطق	blessure -65	degats_des_eaux 220	dommage_materiel -41
طرطقات	bris_de_glace 96	dommage_materiel -49	incendie 106
طرف	blessure 57
طريق	collision 172	dommage_materiel -48
طريقو	bris_de_glace 52	collision 43
طلب	blessure 107	bris_de_glace 53	vandalisme -67	vol -43
طلبت	collision -59	degats_des_eaux 193	none -44
طلع	autre 127	degats_des_eaux 67	dommage_materiel 72	none -98	vandalisme -47	vol -47
طلعات	dommage_materiel 89
طلعت	blessure 80	degats_des_eaux 48
طنجه	collision 88
طوال	blessure -65	degats_des_eaux 202	dommage_materiel -40	vandalisme -58
طوموبيل	collision 76	evenement_climatique 80
طوموبيلات	collision 132	degats_des_eaux -40	evenement_climatique 54
طوموبيلتي	collision -75	vandalisme 182
طويل	bris_de_glace -87	collision -99	vandalisme 196
طويلا	bris_de_glace 47	collision 52
طيبه	none 104
طيح	blessure 54	collision -55	evenement_climatique 90
طيرات	evenement_climatique 200
طيرت	evenement_climatique 48
ظهر	blessure -53	dommage_materiel 132	none -41
ظهري	blessure 84	collision 48	vandalisme -42	vol -63
عاد	blessure 46	vol -41
عاشوراء	collision -50	none -46	vandalisme 113	vol 50
عاصفه	evenement_climatique 122
عافاكم	degats_des_eaux 56	evenement_climatique 40
عام	collision 97	dommage_materiel 70	vol -47
عامره	degats_des_eaux 142
عامل	none -52	vol 107
عامين	autre 105	collision -97	degats_des_eaux -40	dommage_materiel 94	evenement_climatique 77	none -145	vandalisme -59	vol -55
عباد	bris_de_glace 143
عبد	degats_des_eaux 127	incendie -44
عجلات	none -113	vandalisme 139	vol 80
عجله	collision 129	dommage_materiel -45
عدا	collision 146
عربه	collision 107
عرفتش	collision -45	none 142	vol -56
عشر	blessure 41
عشره	none 51
عشرين	none -47	vandalisme 101
عض	blessure 251	collision -74	dommage_materiel -56	none -43
عضني	blessure 183	collision -60
عطاني	autre 107	blessure -51	dommage_materiel -49
عظم	dommage_materiel 85
عفوا	degats_des_eaux -95	evenement_climatique 143
علاش	autre 171	collision -104	dommage_materiel -40
علاقه	collision -67	degats_des_eaux 47	dommage_materiel 150
علامه	blessure -58	collision 99	dommage_materiel 131	incendie -43	none -49
علبه	vol 86
علما	bris_de_glace 42	degats_des_eaux 41
عليكم	none 46
علينا	collision 52
عليه	bris_de_glace 114	collision -48	vol 41
عليها	dommage_materiel 83	vol -50
عليهم	dommage_materiel 80	incendie -45	none -40	vandalisme 44	vol 48
عم	collision 63	dommage_materiel -46	none -89	vandalisme -60	vol 115
عمال	bris_de_glace 68	collision -84	vol 84
عمدا	vandalisme 170
عمر	dommage_materiel 74
عمرنا	collision 42	degats_des_eaux 48
عمرناها	collision 99
عمرها	autre -61	blessure 63	collision 68	dommage_materiel 44	vol -41
عمري	blessure 135	collision -77
عمليه	autre 62	blessure 239	dommage_materiel -53	evenement_climatique -105	none -40
عمود	dommage_materiel -96	evenement_climatique 209
عمي	blessure -41	collision 166
عندما	collision -66	vandalisme 123
عندنا	vol 132
عنده	blessure 51	degats_des_eaux 59	evenement_climatique -98
عندها	dommage_materiel 66
عندهم	degats_des_eaux 147	none -64	vandalisme -53
عندو	dommage_materiel 81	none -44
عنقي	vol 97
عيد	blessure -47	collision -93	dommage_materiel 55	none -68	vandalisme 182	vol -49
عيط	vandalisme 90
عيطت	collision 81
عيطنا	collision 57
عيطو	none 86
عيني	bris_de_glace 74	vol 60
غابه	collision 181	none -54
غادي	dommage_materiel 46	vandalisme -43
غدا	vandalisme 45	vol 44
غرز	blessure 166	dommage_materiel -44	vandalisme -61
غرزات	bris_de_glace -99	collision -91	dommage_materiel 108	evenement_climatique -50	none -54	vandalisme 153	vol -146
غرزه	bris_de_glace 73	evenement_climatique 79	vandalisme -56
غرفه	degats_des_eaux 112	incendie 55
غرق	degats_des_eaux 114
غساله	degats_des_eaux 209	dommage_materiel -40
غطاء	evenement_climatique 44	none -68	vandalisme 100	vol -41
غلط	collision 214	degats_des_eaux -40
غيرت	none 106
ف	none -74
فات	collision 51	none 99
فاتوره	autre 238	dommage_materiel -68	none -131
فاحترق	evenement_climatique 98	incendie 45
فاحترقت	degats_des_eaux 110	dommage_materiel -62	incendie 64
فارغ	dommage_materiel -40	vol 131
فارغه	autre 111	none -55
فاس	autre 61	none -45
فاض	collision -45	degats_des_eaux 189	dommage_materiel -49	evenement_climatique 81	none -110	vol -51
فاضت	degats_des_eaux 128	evenement_climatique 63
فالباب	collision 66
فالبحر	autre 194	blessure -70	collision -75	dommage_materiel 78	none -48	vandalisme -44
فالبيسين	degats_des_eaux -57	evenement_climatique -40	none -43	vandalisme 149
فالتيليفون	bris_de_glace 132
فالجرده	incendie 114
فالحفره	blessure 79	collision 93	dommage_materiel -174	none -40	vandalisme 127	vol -78
فالخدمه	collision 92	degats_des_eaux 109	none -61
فالدار	collision -40	evenement_climatique 60	incendie 76
فالدروج	blessure 223	collision -154	degats_des_eaux -43	dommage_materiel -87	vandalisme -49
فالدوار	evenement_climatique 57	vol 93
فالسبيطار	blessure 86	collision 88	vol -46
فالسطح	evenement_climatique 160
فالشجره	evenement_climatique 183
فالصباح	none 147
فالضو	collision 64
فالطابق	collision -51	degats_des_eaux 210	dommage_materiel -106
فالطريق	incendie -41	vandalisme 88
فالطوموبيل	dommage_materiel 99	vol -42
فالعشيه	none 78
فالقهوه	blessure 101	evenement_climatique 48
فالكوزينه	degats_des_eaux 40	incendie 67
فالكوميساريه	vandalisme 68	vol 60
فالليل	vandalisme 49
فالوقت	degats_des_eaux -51	dommage_materiel 40	evenement_climatique 111	incendie 57	none -42	vol -60
فانكسر	blessure 96	collision -52	dommage_materiel 43	none -55	vandalisme 71	vol -41
فبراير	dommage_materiel 47
فتح	evenement_climatique 68
فجاه	bris_de_glace 60
فحالو	collision 101
فدار	bris_de_glace -121	dommage_materiel 243	incendie -48
فرانيت	collision 70
فسقط	evenement_climatique 56
فسوق	blessure 124	collision -53	incendie 82
فضلك	none 128
فضلكم	none 112
فطريق	collision 128
فظهر	collision -142	evenement_climatique 77	vol 203
فعل	collision -55	none -45	vandalisme 149	vol -61
فقت	blessure -40	collision -89	dommage_materiel -70	incendie 112	none -55	vandalisme -46	vol 152
فقد	collision 176	none -67
فقدت	autre 199	none -94	vandalisme 90	vol -108
فلا	bris_de_glace 72	collision -83	dommage_materiel 63	none -59	vandalisme 79
فلم	vol 56
فما	collision -78	none -61	vandalisme -73	vol 270
فهاد	none 127
فوجدنا	degats_des_eaux 68	dommage_materiel -45	evenement_climatique 90	vandalisme -61
فورا	vandalisme 57	vol 81
فوسط	autre 43	collision 87	degats_des_eaux -45	dommage_materiel 54
فوق	degats_des_eaux 40
فوقي	collision -64	degats_des_eaux 303	dommage_materiel -84	none -56
فيا	blessure 61	collision 85
فيضان	degats_des_eaux 135	dommage_materiel -68	vol -42
فين	autre 127	none 89	vol -87
فيه	bris_de_glace 42	none -42
فيهم	collision 68	dommage_materiel -50	incendie 47	none -50	vol 103
قالت	degats_des_eaux 60
قالو	incendie 65	none -42	vol 53
قالي	collision 52	vol 61
قاليا	collision 100
قبل	none 57
قد	bris_de_glace 67	incendie 50
قدام	collision -45	none -42	vol 124
قدامي	autre 84	blessure -44	bris_de_glace 91	collision 48	none -43	vol -41
قدروش	collision -51	vandalisme -56	vol 215
قدمت	collision -47	vandalisme 60	vol 69
قدمي	blessure 49	bris_de_glace 41	dommage_materiel -45	vol 46
قديم	autre 107	bris_de_glace 152	collision -51	degats_des_eaux 42	dommage_materiel -62	none -104
قديمه	collision 107
قرب	collision 75
قريب	bris_de_glace -40	degats_des_eaux 54	vol 94
قصد	autre 132	none -98	vandalisme -48
قطع	incendie 50	none -46	vandalisme 43
قطعت	blessure 116	collision -55	dommage_materiel 89	none -95	vandalisme -49	vol -40
قطعو	collision -58	evenement_climatique -42	none -108	vandalisme 224	vol 51
قف	collision 149	dommage_materiel -41
قفز	collision 62	dommage_materiel 51
قفزت	incendie 63
قفل	dommage_materiel 78	vandalisme -61	vol 89
قلبي	collision -57	incendie 65	vandalisme 81	vol 95
قلت	collision 119	incendie 61	vol -55
قلعات	collision -70	dommage_materiel -68	evenement_climatique 114	none -71	vandalisme 158	vol -47
قليل	none 177
قويه	evenement_climatique 79
كات	collision 87
كاحلي	blessure 253	collision -57	degats_des_eaux -43	dommage_materiel -54	none -60
كار	collision 256	dommage_materiel -52	none -54
كاع	none -73	vandalisme 173
كالو	degats_des_eaux 45	vandalisme 49
كامل	degats_des_eaux 44	none -57
كامله	dommage_materiel 65	none -48
كاملين	vandalisme 92
كاميرا	bris_de_glace -40	collision -108	degats_des_eaux -105	dommage_materiel 165	incendie -45	none -89	vol 116
كاميو	collision 64
كانه	bris_de_glace 106
كانها	collision 82	none -62	vol 61
كانو	collision 103
كانوا	degats_des_eaux 71
كاين	collision -47	vandalisme 74
كاينش	none 184	vandalisme -47	vol -41
كبير	blessure 52	collision 91	evenement_climatique 102	none -49
كبيره	dommage_materiel 53
كتب	autre 54	none -43	vandalisme 93
كتبكي	collision 106	dommage_materiel 87
كتبنا	collision 64
كتبو	vandalisme 56
كتفي	blessure 115	dommage_materiel -50
كتقول	collision -62	dommage_materiel 123
كثير	blessure -40	dommage_materiel 111	evenement_climatique 80	none -46	vol -41
كثيرا	autre 44
كحل	blessure -44	collision -55	incendie 222
كذلك	collision 64	none 94
كرسي	autre 151	bris_de_glace 65	collision -154	dommage_materiel 132	evenement_climatique -40	none -140	vandalisme -67	vol -58
كرشي	collision 72
كره	evenement_climatique 109
كسر	blessure 59	vandalisme -44
كسرت	blessure 71	dommage_materiel 51
كسرو	dommage_materiel -44	incendie -45	none -58	vandalisme 293	vol -63
كسروا	bris_de_glace -69	collision -54	dommage_materiel -109	none -44	vandalisme 140	vol 190
كسيده	autre 199	collision 101	dommage_materiel -47	none -88	vol -50
كل	vandalisme 65
كلا	collision -53	dommage_materiel -74	none 211	vandalisme -66
كلام	collision 169	dommage_materiel -43	none -191	vandalisme 158	vol -129
كلب	blessure 170
كلبي	autre 189	blessure -87	collision -81	dommage_materiel 99	incendie -47	none -125	vandalisme -52	vol -43
كلشي	collision 40	incendie 52
كله	dommage_materiel 53	incendie 47	none -62
كلها	collision -46	dommage_materiel 81	evenement_climatique 52
كلهم	evenement_climatique 62
كلو	bris_de_glace 109	dommage_materiel -50
كليان	blessure 105	collision -70	dommage_materiel -73	vandalisme 123
كم	autre -75	none 216
كما	collision 88	incendie 71
كنا	evenement_climatique 80
كنتسني	autre 49	collision -51	dommage_materiel -55	vol 78
كنخدم	dommage_materiel 82	incendie -45
كندور	blessure -66	dommage_materiel 202	incendie -43	none -75
كنسوق	collision 93
كنقدرش	collision 87
كنقول	degats_des_eaux 68
كنمسح	blessure -87	bris_de_glace 202	collision -64	none -43
كهربايي	incendie 169
كهرباييه	autre -50	dommage_materiel -60	none 228
كونسطا	collision 137	none -43
كي	vandalisme 48	vol 60
كيبكي	collision 150
كيتقيا	collision 71
كيجري	vol 93
كيخلص	autre 161	blessure -71	collision -92	dommage_materiel -95	none -72	vol 102
كيسيل	bris_de_glace 123	collision -83
كيشعل	dommage_materiel 166	none -45
كيضحك	collision 46
كيضحكو	blessure -88	collision -62	none -78	vandalisme 126	vol 128
كيضرب	collision 124
كيضرني	blessure 51	collision 155
كيطلع	degats_des_eaux 133
كيف	collision -69	dommage_materiel 48	none 75
كيفاش	none 103
كيقطر	collision 62	degats_des_eaux 198	dommage_materiel -62	none -51	vol -50
كيقول	blessure 127
كيلعب	blessure 190	collision -66	dommage_materiel 93	none -61	vandalisme -106
كيلعبو	bris_de_glace 107
كيوجعني	blessure -41	vandalisme 118	vol -52
ل	bris_de_glace -49	collision 119	degats_des_eaux 56	dommage_materiel -83	incendie 118	none -69	vol -68
لا	none 64
لاباس	collision 87	dommage_materiel 45	none -47
لاحد	bris_de_glace 41	collision 41
لاسورانس	collision 128	dommage_materiel 50	evenement_climatique -63	none -43
لاكاف	evenement_climatique 152
لاله	degats_des_eaux 65	evenement_climatique 49
لامبيلانص	incendie 78
لان	autre 99	none -71	vol 44
لانني	collision 56
لانه	collision 78
لاني	autre -60	vol 195
لاي	bris_de_glace 100	incendie 49
لباربريز	bris_de_glace 270	evenement_climatique -58	none -47
لبوليس	collision 57	vol 69
لبيع	incendie 86
لتحت	dommage_materiel -43	incendie 139	none -44
لتر	degats_des_eaux 121	none -46	vol 91
لحادث	collision 108
لحد	degats_des_eaux 83	evenement_climatique 138	none -47	vol -61
لحظه	evenement_climatique 51
لدينا	collision 129	incendie 44	none -42
لست	dommage_materiel -60	none 174
لسيارتي	bris_de_glace 97
لصوص	none -40	vol 127
لطيفه	degats_des_eaux 68
لفوق	collision -72	degats_des_eaux 171
لقيت	none -54	vol 64
لقيتو	degats_des_eaux 47	none -61	vandalisme 127	vol -51
لقينا	collision -99	vandalisme 67	vol 136
لكن	degats_des_eaux 47
لكنني	incendie 89
لكنه	dommage_materiel 40	vol 43
لكني	bris_de_glace 57	collision 91	none -81
للاسف	dommage_materiel 82	none 90
للباركينغ	collision 164
للبوليس	vol 44
للدار	blessure 118
للدرك	vol 66
للسرقه	vol 106
للسطح	collision -64	evenement_climatique 163	none -70
للشرطه	bris_de_glace 103	vol -42
للصالون	bris_de_glace 89	collision -99	degats_des_eaux 120	evenement_climatique -60
للكراج	degats_des_eaux -44	evenement_climatique 116	vandalisme -45	vol 79
للكلينيك	blessure 108
للكوميساريه	vol 89
لما	blessure -64	degats_des_eaux 104	dommage_materiel -57	incendie 77	none -77	vandalisme -41
لماذا	autre 184	collision 66	dommage_materiel -62	none -174	vol -55
لنا	collision 77	dommage_materiel -50	none -54	vandalisme 75	vol -70
له	bris_de_glace 80
لها	autre -95	blessure 104	bris_de_glace 139	collision -44	dommage_materiel -50	none -79
لواحد	dommage_materiel 54
لوح	bris_de_glace 83	collision -65	dommage_materiel -51	none -55	vandalisme 138
لوحته	collision 118
لوحه	bris_de_glace 78
لور	collision 106
لوطوروت	incendie 126	vol -45
ليا	none -48
ليس	collision -50	dommage_materiel -45	none 202	vandalisme -44
ليسر	collision 144	vol -41
ليكم	collision 47
ليلا	none 54
ليله	vandalisme 76
لينا	autre 48
ليه	dommage_materiel 45
ليها	degats_des_eaux 43	dommage_materiel 55
ليهم	bris_de_glace 46	none -47	vandalisme 91
ليون	vol 73
ماء	degats_des_eaux 141	dommage_materiel -45	evenement_climatique 46
مات	blessure -45	collision -54	dommage_materiel 199	evenement_climatique 54
ماتت	collision 79	dommage_materiel 119
ماذا	none 100
مارس	autre 68
مارش	collision 188
مازال	none 93
ماشي	degats_des_eaux 41
ماعرفتش	autre 189	collision -80	none -127	vandalisme 103	vol -112
ماكان	bris_de_glace 69	collision -66	degats_des_eaux -46	evenement_climatique 108	none -100	vandalisme 57
ماكاين	collision 100
ماكاينش	bris_de_glace 68	collision -64	none 124	vandalisme -42
ماكينه	autre -80	collision -76	degats_des_eaux -59	dommage_materiel 156	incendie 171	none -77	vol -45
ماوقع	bris_de_glace -41	collision 119	degats_des_eaux -75	dommage_materiel 110	none -68	vol -43
ماي	none 140	vol -41
مبلل	degats_des_eaux 124
متاكدا	collision 74
متر	evenement_climatique 139
مترين	blessure 48	vol 44
متوقفه	bris_de_glace 65
متي	autre 59	none 80
مثقوب	dommage_materiel -109	vandalisme -67	vol 206
مثل	collision -61	evenement_climatique 129
مثلي	blessure 220	dommage_materiel -58	none -156	vol -48
مجرد	autre 101	blessure 162	collision -90	incendie -41	none -88	vandalisme -46
مجروح	blessure -57	bris_de_glace 45	none -41	vandalisme 119
مجروحه	collision 65
مجهول	dommage_materiel -45	none -88	vandalisme 235	vol -44
مجهولون	vandalisme 180	vol -88
محاوله	bris_de_glace 69	vandalisme -69	vol 117
محرك	incendie 74	vandalisme 84	vol -72
محروق	blessure -76	collision -44	incendie 201
محروقه	collision -70	incendie 88	none -40	vandalisme 83	vol 51
محضر	degats_des_eaux 44	none -43
محضرا	vandalisme 40
محطه	vandalisme 75
محل	degats_des_eaux 55
محلول	collision -51	degats_des_eaux 71	vol 61
محلي	degats_des_eaux 76
محمد	autre 96	none -56
محمل	collision 150	none -47
محمله	bris_de_glace 73	vol 60
مخدوشه	collision -53	none -48	vandalisme 148
مخلوع	blessure 84	collision 91	dommage_materiel -54	none -44
مدام	degats_des_eaux 158
مدخل	dommage_materiel 113	vandalisme -54
مدينه	evenement_climatique 106
مرات	collision 136	evenement_climatique -61
مراتي	collision 102	none -55
مراكش	bris_de_glace 48	none -51	vol 127
مراه	bris_de_glace 262	dommage_materiel -100	none -96	vandalisme -41
مرت	collision 61	none -43	vandalisme 71
مرجان	collision 84
مرحبا	none 52	vandalisme 42
مرسيليا	blessure 52
مرفق	collision 126	none -59
مركز	bris_de_glace -87	collision -86	none -45	vandalisme 202
مركونه	bris_de_glace 45	collision 42
مره	autre 112	evenement_climatique 43	none -45
مريض	autre 119	blessure -46	degats_des_eaux 86	dommage_materiel -51
مزهريه	dommage_materiel 91
مزيان	collision 72	none 70
مساء	none 88
مستشار	none 111
مستشفي	blessure 141
مستودع	incendie 83
مسدود	collision 59	degats_des_eaux 215	none -85
مسرعه	collision 180
مسكين	blessure 180	collision -85	none -56	vandalisme -42	vol 50
مسكينه	collision 108
مشا	blessure 55	dommage_materiel 40
مشات	autre 120	incendie 71	none -52	vandalisme -41
مشاو	blessure 72	incendie 57	none -97
مشكل	collision 49	vandalisme 87
مشي	blessure 52	dommage_materiel 94	none -49	vandalisme 41
مشيت	none -40	vandalisme 69	vol 83
مشيتش	collision -67	dommage_materiel -41	none 126	vandalisme 49
مشينا	collision -53	degats_des_eaux -54	dommage_materiel 62	vol 154
مصاب	vol 57
مصابين	collision -59	degats_des_eaux -42	dommage_materiel -64	none -133	vandalisme 210	vol -40
مصاريف	blessure 88
مصباح	collision 198	dommage_materiel 60	none -67	vandalisme -69
مصدره	collision -56	degats_des_eaux 244	dommage_materiel -55	none -48
مضروب	collision -120	degats_des_eaux -40	dommage_materiel -54	none -98	vandalisme 314	vol -80
مضروبه	collision 187	vandalisme 62	vol -44
مطار	autre 216	dommage_materiel -61	none -69
مطر	degats_des_eaux 96	evenement_climatique 75	none -44
معا	bris_de_glace -54	vandalisme 93
معاه	dommage_materiel 105	none -46
معاها	collision 91	dommage_materiel -46	incendie 161	none -71	vol -52
معايا	collision 55
معرفه	autre 75
معصمي	blessure 111	vol 41
معقول	collision 129
معلق	collision 141	evenement_climatique -90	vol 60
معلم	collision -106	dommage_materiel -40	evenement_climatique 182	vandalisme 58
معمره	collision 45
معها	collision -71	dommage_materiel 41	incendie 64	none -86	vandalisme 128	vol -74
معي	collision 42
مفاجي	dommage_materiel 134
مفتوح	bris_de_glace 95	degats_des_eaux -60
مفتوحا	degats_des_eaux 152
مفشوشين	vandalisme 126
مقطوع	blessure 157	collision -71	dommage_materiel -71	incendie -78	none -61	vandalisme -48	vol 107
مقلوبه	vol 132
مكان	autre 140	bris_de_glace -51	evenement_climatique 50	none -74	vol -41
مكانها	dommage_materiel 79	none -61	vol 102
مكروه	collision -41	dommage_materiel 66	vol 101
مكسور	vandalisme 53
مكسوره	blessure -53	collision 168
مكناس	bris_de_glace 68	incendie 46
ملء	collision 75
ملا	evenement_climatique 88
ملابس	vol 47
ملانا	collision 108
ملف	autre 77	none 115	vol -99
ملفي	none 146
ملي	vol 75
ممر	collision 68
ممرضه	collision 79	vandalisme -81	vol 70
ممكن	autre 71	degats_des_eaux 53	none 59
منتصف	none 51
منذ	autre 48
منزلي	vandalisme 69	vol 40
منفوخ	degats_des_eaux 68	dommage_materiel 51
منفوخه	collision 53	degats_des_eaux 109
منكم	autre 210	dommage_materiel -53	none -54
منه	bris_de_glace 51	degats_des_eaux 172	dommage_materiel -44	none -64
منهم	collision -90	evenement_climatique 45	none -50	vandalisme 113	vol 68
منو	degats_des_eaux 59
مني	dommage_materiel 111	none -56	vol 50
مهرس	collision 142	none -42	vol 93
مهرسه	collision 142	evenement_climatique 72	none -41
مهرسين	dommage_materiel -55	none -84	vandalisme 174	vol -59
موجه	collision 61	degats_des_eaux 92	dommage_materiel -41	evenement_climatique 40	vol -41
موخره	collision 111
مورا	blessure -41	bris_de_glace 71	collision 93	vandalisme -52
موطور	collision 40	vol 87
موظف	collision -41	none 55	vol 79
موقعه	collision 105	none 104
موقف	collision 64	none -49	vol 44
مول	collision 91
مولات	collision 64	degats_des_eaux 46	vandalisme 59	vol -44
مولاه	collision 139	dommage_materiel -51	none -50	vandalisme -46	vol 86
ميه	none 155
ناريه	collision 45	vol 62
نازل	collision 136
ناس	degats_des_eaux -51	dommage_materiel -43	vol 189
ناض	collision 65
ناضت	blessure -49	collision -48	dommage_materiel 218	none -59
ناعس	blessure -41	none -45	vol 75
ناعسين	evenement_climatique 122	none -41	vandalisme -47	vol 107
نافذه	bris_de_glace 126	degats_des_eaux -47	none -40
نانت	collision 74	degats_des_eaux 57
نايم	collision -137	dommage_materiel -40	vol 272
نايمه	collision 106	degats_des_eaux 56	none -41
نترو	vol 125
نتفاهمو	collision 141	none -50
نتيشكا	collision 51
نجا	collision 67
نجمه	bris_de_glace 126	none -46
نحن	none -51
نحو	collision 72	degats_des_eaux 60
نخرج	vandalisme 144
نخلص	bris_de_glace 51	degats_des_eaux 45	dommage_materiel 53
ندير	autre 77
نزل	degats_des_eaux 40	dommage_materiel 49	evenement_climatique 45
نزلت	collision 43	none -77	vol 106
نزلنا	collision 119	vol -57
نزلو	collision 142
نسخه	autre 233	collision -46	dommage_materiel -49	none -142	vandalisme -48	vol 58
نسول	dommage_materiel -42	none 148	vol -41
نسيت	autre 67
نسيتها	collision -122	dommage_materiel 119	incendie 80	none -54	vol -48
نسيتو	autre 285	collision -45	dommage_materiel -71	none -100	vol -57
نص	blessure 67
نصب	evenement_climatique 44
نصرح	vol 76
نصف	degats_des_eaux 45	dommage_materiel -47	evenement_climatique 75	none 41
نصلح	dommage_materiel 176	none -46	vol -41
نصلي	collision 103
نعرف	autre 80	none 96	vol -46
نعست	degats_des_eaux 83	dommage_materiel -47	incendie 135	none -46	vol -66
نعم	none 175
نعمرو	collision 172
نفس	collision 81	incendie 61
نفسه	incendie 69
نفق	degats_des_eaux 43
نقدرش	blessure -85	collision 105	vandalisme 53
نقل	degats_des_eaux -47	dommage_materiel 150	vandalisme -41
نقول	collision 60
نكتب	collision 75
نكن	vol 77
نمشي	autre 88	none -49	vol 81
نهاييا	collision -58	dommage_materiel 152	none -55
نهضر	none 154
نوقع	collision 59	degats_des_eaux 47
نونبر	degats_des_eaux -63	dommage_materiel 78
نيابه	degats_des_eaux -46	vol 57
هاتفي	blessure -41	degats_des_eaux -44	dommage_materiel 177	none -76	vol 79
هاد	vandalisme 103
هادشي	none 53
هبت	evenement_climatique 110
هبط	collision 41	degats_des_eaux 107	dommage_materiel -42	none -43
هبطات	blessure -111	bris_de_glace 120	collision -101	dommage_materiel 96	evenement_climatique 68	incendie -46	none -87	vandalisme -47	vol -41
هذا	none 84
هذه	none -44	vol 154
هرب	collision 173	vandalisme -55	vol 42
هربات	collision -80	degats_des_eaux -73	dommage_materiel -100	evenement_climatique 188	incendie 107	none -77	vol -44
هز	collision 85	vol 59
هزات	evenement_climatique 64	none -42	vandalisme -40	vol 118
هزو	dommage_materiel -45	vandalisme 113
هل	autre 89	none 67
هما	collision 185	dommage_materiel -44	incendie -71
هناك	none 51
ههه	collision 67	degats_des_eaux 41
هههه	collision 67	dommage_materiel 125	none -62
هو	none 80
هوما	collision 135
هي	collision 77
و	collision 74	dommage_materiel -43	none -62	vol 44
واجهه	bris_de_glace 47	none -66	vandalisme 160	vol -56
واحدا	collision -57	vandalisme 149
واحده	blessure 73	collision -59	degats_des_eaux -55	dommage_materiel -52	evenement_climatique 64	none 132	vol -48
واخا	collision -63	none 166
واخذت	blessure 40
واخذوا	vol 126
واش	autre 139	none -41
واصطدمت	collision 140
واعتذر	dommage_materiel 58
وافسد	evenement_climatique 104
واقف	collision 77
واقفه	collision 123	incendie 50	none -93	vandalisme -40	vol 43
والاريكه	evenement_climatique 72
والباب	none -48	vandalisme 74
والبوليس	incendie 103
والبومبا	evenement_climatique 53	vol 148
والبيت	degats_des_eaux 74
والثلاجه	dommage_materiel -43	evenement_climatique 170
والجدارميه	incendie 81
والحمد	degats_des_eaux 46
والدتي	blessure 51
والدراري	collision 115
والدرك	collision -46	evenement_climatique 162
والرادياتور	collision 83
والربع	bris_de_glace 43	collision 97	none -49
والزجاج	bris_de_glace 40	collision 56	evenement_climatique -47	incendie -74	vandalisme 148	vol -84
والزرابي	degats_des_eaux 49	incendie 60
والسايق	collision 52
والستاره	collision -40	dommage_materiel -81	incendie 268	none -106
والسقف	collision 58	evenement_climatique 67	incendie 48
والسوارت	autre 105	degats_des_eaux -40	incendie 55
والشرطه	incendie 49
والطبيب	blessure 94	bris_de_glace 66
والطبيبه	degats_des_eaux 52
والطوموبيل	autre 70	collision -48	evenement_climatique 136	vandalisme -57
والعافيه	incendie 59
والفلوس	autre 192	collision -74	dommage_materiel -59	none -108	vandalisme -46	vol 124
والكاميرا	dommage_materiel 49	vandalisme -69	vol 143
والكل	collision -86	incendie 154
والكلب	collision 112	evenement_climatique 85	none -58
والكونسطا	collision 61
والله	none 134
والما	degats_des_eaux 199	dommage_materiel -47	incendie -48
والماء	degats_des_eaux 125
والماكينه	degats_des_eaux 120	evenement_climatique 73
والموطور	collision 90	incendie 41
والنصف	collision -41	none 119
والوقايه	collision -42	degats_des_eaux 128
واليوم	collision -71	vandalisme 145
وانا	none -41
وانكسر	dommage_materiel 119	none -40
وانكسرت	blessure 42	collision 47
وباب	bris_de_glace -44	collision 106
وبابي	collision 73
وبقا	collision -46	degats_des_eaux 46	vol 91
وبقيت	autre 123	blessure 86	dommage_materiel -48	none -52	vol -50
وبلا	vol 42
وبين	collision 151	none -40
وتضررت	degats_des_eaux 71
وتكسر	bris_de_glace -48	collision 53	dommage_materiel 40	evenement_climatique 46
وتهرس	blessure 49	dommage_materiel 51
وتهرسات	bris_de_glace 69	collision 69
وتهرسو	blessure 63	collision -98	dommage_materiel 190
وجا	collision 87	vol -42
وجاء	collision 51
وجات	blessure 107	collision -142	dommage_materiel 79
وجاو	collision -43	vandalisme 76	vol 49
وجدت	vandalisme 140	vol -41
وجدنا	vandalisme 145
وجده	autre 170	collision 60	none -125
وجهي	blessure 97	collision -45	vandalisme 89
وحتي	none -41	vol 132
وحده	none -42
وحدها	bris_de_glace 300	collision -106	degats_des_eaux -61	dommage_materiel -146	none -157	vandalisme -66	vol -100
وحدو	bris_de_glace 135	degats_des_eaux 67	dommage_materiel -55
وحدي	blessure 48	collision 105
وحرق	degats_des_eaux -61	incendie 168
وحك	blessure -78	collision 72	dommage_materiel 141	vol -42
وحنا	collision -60	degats_des_eaux 134	dommage_materiel -53	vol 75
وحين	evenement_climatique 45
وختي	dommage_materiel -54	evenement_climatique 102	incendie 90
وخداو	collision -53	vandalisme -43	vol 197
وخرج	autre 62
وخرجت	blessure -48	collision 163	dommage_materiel -40	evenement_climatique -45	vandalisme 54	vol -44
وخلاو	collision -48	degats_des_eaux 84	dommage_materiel -42	vol 176
وخليت	collision -117	degats_des_eaux -40	dommage_materiel -40	incendie 112	none -80	vandalisme -62	vol 201
ودابا	collision 127	evenement_climatique 40	none -42
ودارت	bris_de_glace 71	collision -50	dommage_materiel 55	incendie 56	vandalisme -41
ودارو	vandalisme 48
وداز	collision 81	dommage_materiel 80	vol -48
ودخل	collision 61	evenement_climatique 109	vol -41
ودخلت	collision 178
ودنو	collision -69	evenement_climatique 94	vandalisme 84
ودي	collision 43
ورا	evenement_climatique 57
وراء	blessure -46	collision 173
وراجلي	collision -51	degats_des_eaux 120	evenement_climatique 75
ورايا	collision 73
ورحمه	none 125
ورقه	autre 44	collision 41
وسط	collision 88
وسقطت	evenement_climatique 54
وسياره	collision 111
وشعلات	collision -40	incendie 171
وصافي	bris_de_glace 167	none -46	vandalisme -60
وصل	degats_des_eaux 63	none 94
وصلات	bris_de_glace 129	incendie 56	none -40	vandalisme -44
وصلت	vol 42
وضحك	incendie 47
وضرب	bris_de_glace 62	evenement_climatique 49
وضربت	dommage_materiel 79
وضربني	blessure 129	collision 66	dommage_materiel -69	none -48	vol -52
وضعت	dommage_materiel -42	none -54	vol 176
وضعنا	vol 98
وطاح	blessure 143	dommage_materiel 73	none -48	vol -46
وطاحت	blessure 107	bris_de_glace 74	collision -63	incendie 51	none -100	vandalisme -40
وطحت	degats_des_eaux 171	dommage_materiel -43	evenement_climatique -91	vandalisme 63
وعطاوني	evenement_climatique 73	vandalisme 43	vol -69
وعلي	collision -63	degats_des_eaux -60	dommage_materiel -47	evenement_climatique 232
وعليها	collision 198	none -44	vandalisme -66
وعمرنا	collision 70
وعند	bris_de_glace 121
وعندما	autre -76	bris_de_glace 77	collision -81	none -47	vandalisme -49	vol 80
وعندي	bris_de_glace 103	collision -57	degats_des_eaux 60	dommage_materiel 44	incendie -41	vandalisme -44
وفجاه	collision 99
وفي	blessure -70	degats_des_eaux 107
وفيه	dommage_materiel 179	none -98
وقال	degats_des_eaux 40
وقالو	none -56	vandalisme -50	vol 180
وقت	vandalisme 58	vol 46
وقد	degats_des_eaux 45	vol 45
وقعات	blessure -40	collision 72	dommage_materiel 146	none -67
وقعت	dommage_materiel 86
وقفت	incendie 44	vandalisme 48	vol -41
وقفش	blessure 61	collision 57	dommage_materiel 42	vol -69
وكان	degats_des_eaux -75	evenement_climatique 108
وكتبو	dommage_materiel -43	evenement_climatique 99	none -55	vol 54
وكسر	collision -41	vandalisme 148
وكسرت	blessure 74	degats_des_eaux 74	vandalisme -55
وكلشي	collision 77	degats_des_eaux -41	dommage_materiel 137	evenement_climatique -79	incendie -69	vol 43
وكلنا	bris_de_glace 44	evenement_climatique 79
وكمل	collision 163	vandalisme -65
وكنت	collision 108	evenement_climatique 51	vandalisme -49
وكيقول	blessure -73	incendie 139
وكيل	none -83	vandalisme 82	vol 133
ولات	dommage_materiel 59	evenement_climatique 107
ولدو	blessure 149	collision -53	degats_des_eaux 40	dommage_materiel -67
ولدي	dommage_materiel 51
ولكن	collision 41
ولله	collision 107	none -46
ولي	bris_de_glace 88	evenement_climatique 82
وما	collision 44	none -44
ومراتي	collision 172
ومشا	collision -44	degats_des_eaux 58	vol 95
ومشات	collision 182	incendie 46	vandalisme -47	vol -78
ومشاو	collision 67	vandalisme 50
ومشي	collision 152	vol -46
ومشيت	collision -81	degats_des_eaux -40	dommage_materiel 232	none -45	vandalisme -43
ومشينا	degats_des_eaux 49
ومع	collision 77	vandalisme -63	vol 50
وملي	degats_des_eaux 56	evenement_climatique -73	vandalisme 73	vol 41
ومن	collision 56	dommage_materiel 56
ونزل	degats_des_eaux 88	dommage_materiel 80
ونسيت	collision 183	degats_des_eaux -43	dommage_materiel -44	vandalisme -48	vol -59
ونقل	evenement_climatique 60
وها	bris_de_glace 73	collision 69	none -43
وهبط	collision 52	degats_des_eaux 119	none -44
وهرب	collision 55	vol 41
وهرس	bris_de_glace 149	dommage_materiel -55
وهرسو	degats_des_eaux 90	vandalisme 60	vol -74
وهو	blessure 100	none -60
وهي	bris_de_glace 41	none -47
وواحد	collision 69
ووصلات	incendie 114
ووقعنا	degats_des_eaux 88
ويدي	incendie 57
ويقول	blessure 72
يا	collision 100	dommage_materiel -42
ياخذوا	vandalisme 96
يبدو	collision -48	degats_des_eaux 87	none -42	vandalisme 95
يتاذ	collision 46
يتصل	collision -57	dommage_materiel 71	none 131	vandalisme -46
يتضرر	degats_des_eaux 112
يتعرض	bris_de_glace 60	degats_des_eaux -45
يتوقف	collision -43	incendie 96
يجب	dommage_materiel -57	none 128	vol -50
يجرح	collision -87	dommage_materiel 124
يجي	collision 112
يحدث	autre 43	none 98
يحلو	collision -49	vandalisme -52	vol 178
يخرج	collision -73	dommage_materiel -62	incendie -40	none -116	vandalisme 153	vol 111
يخلص	dommage_materiel 150
يد	collision -64	degats_des_eaux -42	none -62	vandalisme 155
يده	blessure -50	degats_des_eaux 130	dommage_materiel -62
يدها	blessure 64	degats_des_eaux 75	dommage_materiel -54	vandalisme 73
يديها	blessure -87	bris_de_glace -50	collision 104	degats_des_eaux 66	dommage_materiel -43	none -45
يرجع	blessure -45	collision 108	vol 87
يرحمها	blessure -59	collision -52	vol 168
يرد	autre 89	dommage_materiel -43	none 101
يريد	degats_des_eaux 124
يشكو	blessure 67	collision 83	none -59
يشوف	degats_des_eaux -48	vol 113
يعد	blessure 67	collision 83	degats_des_eaux 73	dommage_materiel -65	none -41
يعمرها	collision -47	degats_des_eaux 134
يعني	degats_des_eaux 48	vol 84
يغطي	bris_de_glace -41	vandalisme 103
يقطر	degats_des_eaux 240	none -58
يقول	autre 69	none -59
يلمسني	vandalisme 89
يمكن	bris_de_glace 95	collision 82
يملا	degats_des_eaux 59
يناير	blessure 58	none 95
ينزف	blessure 79
ينزل	degats_des_eaux 174	dommage_materiel -43
يوجد	autre 106	collision -44	none 40	vol -41
يورو	autre 96	blessure 65	none -78
يوقع	collision 65	degats_des_eaux 104	evenement_climatique -41
يوما	autre 61	collision 75	none -43
يومين	collision -68	dommage_materiel -51	evenement_climatique 104	none 86
يونيو	none 100
@injuries
	no -73	unknown 85	yes -65
#000>	no -43	unknown 84	yes -40
#026>	no -95	unknown 131	yes -42
#200>	unknown 83	yes -56
#2026	no -95	unknown 131	yes -42
#4000	no -113	unknown 83
#400>	unknown 105	yes -93
#500>	unknown 61
#5200	no -45	unknown 76
#6000	no -59	unknown 94
#800>	no -50	unknown 96	yes -46
#900>	no -73	unknown 134	yes -61
#<05>	no -96	yes 87
#<11>	no 42	yes -50
#<12>	no 53	unknown -42
#<14>	unknown 68	yes -75
#<18>	no -66	unknown 108	yes -44
#<19>	no -88	unknown -45	yes 132
#<200	no 40	yes -99
#<201	no 79	yes -87
#<202	no -46	unknown 87	yes -42
#<20>	no 48
#<21>	no -72	unknown 72
#<26>	no -65	yes 41
#<300	no 65	yes -41
#<30>	no -108	unknown 105
#<400	no -59	unknown 157	yes -104
#<40>	no -57
#<50>	unknown -104	yes 143
#<520	no -45	unknown 76
#<600	no -79	unknown 207	yes -145
#<650	no 55	yes -75
#<700	no -95	unknown 131	yes -58
#<900	no -73	unknown 134	yes -61
#<a7>	no 44	yes -72
#<ابت	no 206	unknown -161	yes -50
#<ابر	unknown 43
#<ابل	unknown 44
#<ابن	no -41	yes 46
#<ابي	unknown -98	yes 82
#<اتذ	no -52	unknown -100	yes 146
#<اتص	no -67	unknown 87
#<اتل	no -78	unknown 125	yes -47
#<اتم	unknown 75	yes -84
#<اثا	unknown 71	yes -44
#<اثر	no 44
#<اجد	yes -49
#<اجر	unknown -42	yes 43
#<اجل	no 125	unknown -63	yes -64
#<احت	no 41
#<احد	no 65
#<احم	unknown -131	yes 151
#<احي	unknown -41
#<اخت	no -48	yes 47
#<اخذ	unknown 58	yes -42
#<اخر	yes -50
#<اخض	no 98	unknown -70	yes -69
#<اخم	no 71	unknown -64
#<اخي	no 51	unknown -206	yes 113
#<ادم	no 148	unknown -96	yes -64
#<ادو	no -76	unknown 56
#<ادي	unknown -75	yes 40
#<اذي	no 163	unknown -114	yes -50
#<ار>	no 67	yes -65
#<ارب	no -58	unknown 65
#<ارج	no -47	unknown 49
#<ارد	no 72	unknown -127
#<ارس	no -69	unknown 94
#<ارض	unknown -90	yes 55
#<اري	unknown 45
#<ازر	no -154	unknown 83
#<اسا	no -74	unknown 71
#<اسط	no -62	unknown 44
#<اسع	no 98	unknown -111
#<اسف	unknown 42
#<اسق	unknown 89	yes -64
#<اسن	no -145	unknown 165	yes -69
#<اشع	yes 47
#<اصا	no 107	unknown -77
#<اصب	unknown -60
#<اصط	no 100	unknown -43	yes -57
#<اصل	no -45
#<اضر	no 61	yes -66
#<اظن	no -144	unknown 184	yes -87
#<اعب	no -73	yes 113
#<اعت	no -77	yes 51
#<اعد	unknown -74
#<اعر	no -134	unknown 220	yes -101
#<اعط	unknown -78	yes 86
#<اغل	no 80	unknown -151	yes 62
#<اغم	unknown -54	yes 94
#<افر	unknown 85	yes -89
#<افع	no -81	unknown 113	yes -52
#<اقد	unknown -47	yes 44
#<اكا	yes -41
#<اكث	no 160	unknown -71	yes -107
#<اكد	unknown -78
#<اكل	no -112	yes 72
#<الظ	unknown -63	yes 55
#<الغ	unknown -41
#<ام>	no 62	yes -69
#<اما	no 41
#<امل	no 64	unknown -62
#<امي	no -53	unknown -61	yes 109
#<انا	no 48
#<انب	no -50	unknown 68
#<انت	yes -44
#<انج	no 58
#<اند	no 64	unknown -65
#<انز	no -46	yes 65
#<انس	unknown 72	yes -47
#<انغ	no 55	unknown -67
#<انق	no -51
#<انن	no 98	unknown -59	yes -47
#<انه	no -42	unknown 52
#<اود	no -48	unknown 60
#<اور	unknown 96	yes -94
#<اوق	no -62	unknown 78
#<اي>	no 76
#<ايا	no -46	yes 41
#<ايد	unknown -157	yes 179
#<ايض	yes -57
#<ايق	unknown 48	yes -62
#<ايه	no 106	unknown -83
#<باذ	no 72	unknown -41
#<بار	no -130	unknown 102
#<باس	unknown 45
#<باغ	yes -43
#<بان	no 81	yes -72
#<باه	no -76	unknown -74	yes 133
#<باي	no -91	yes 91
#<ببا	unknown 59
#<بثل	no -54	yes 62
#<بجا	unknown -65	yes 101
#<بجد	unknown 101	yes -81
#<بجر	no -177	unknown -47	yes 208
#<بحا	no 99	unknown -49	yes -51
#<بحث	no -95	unknown 147	yes -95
#<بحر	no -113	yes 103
#<بحي	no -55	unknown 99	yes -49
#<بخط	no 121	unknown -176
#<بخي	no 81	unknown -54
#<بدا	yes 66
#<بدر	no 42
#<بدن	no 148	unknown -124
#<بدو	yes 58
#<برا	unknown 44	yes -79
#<برد	unknown 40
#<برش	no 107	unknown -49	yes -85
#<برو	no 183	yes -172
#<بري	no -60	unknown 78
#<بزا	unknown -55	yes 49
#<بس>	no -60	unknown -101	yes 127
#<بسب	no -45	yes 47
#<بسر	unknown 41	yes -60
#<بسو	no 125	unknown -96
#<بسي	unknown -63	yes 52
#<بشا	no -79	yes 56
#<بشر	no 140	unknown -61	yes -81
#<بشظ	no -110	unknown -117	yes 185
#<بشو	no 109	unknown -57	yes -54
#<بشي	no 95	unknown -59
#<بصح	no 169	unknown -166
#<بطل	no 67	yes -87
#<بطن	no -61	yes 85
#<بعص	no 95	unknown -101
#<بعض	no 134	unknown -100	yes -42
#<بعي	no 146	unknown -86	yes -67
#<بغا	yes 47
#<بفع	no -64	unknown 101	yes -49
#<بقر	no 55	yes -49
#<بقط	no 75	yes -75
#<بقع	no 60	yes -91
#<بكل	unknown -63
#<بكي	no 70	yes -111
#<بلغ	no -75
#<بلو	unknown 49
#<بلي	no -130	unknown 92
#<بمر	no 51	yes -84
#<بمع	no -83	yes 61
#<بمن	no -47
#<بمو	no -65	unknown 64
#<به>	unknown -77	yes 43
#<بها	no -46
#<بهو	no 85	yes -89
#<بوا	unknown 95	yes -107
#<بوح	yes -60
#<بور	no 140	yes -115
#<بوش	no -42	unknown 94	yes -61
#<بوم	no -130	unknown 103	yes -45
#<بي>	no 72	yes -56
#<بيج	no -73	unknown 130	yes -74
#<بيخ	no 244	unknown -217	yes -86
#<بيد	no 88	unknown -78
#<بيس	no 159	unknown -67	yes -114
#<بيض	no -76	unknown 56
#<بيط	no 132	yes -191
#<بيك	no 40	unknown -46
#<بيه	yes -46
#<تاذ	no 162	unknown -89	yes -72
#<تار	no 49	yes -64
#<تاع	unknown -51	yes 50
#<تاك	no 45	unknown -68
#<تام	no -54	unknown 83
#<تبع	no 55	unknown -101	yes 40
#<تبك	no -68	unknown -54	yes 104
#<تبل	yes -62
#<تتو	no -90	yes 115
#<تجر	no 87	unknown -66
#<تجم	no -112	unknown 145	yes -124
#<تجي	unknown -70	yes 66
#<تحق	yes -52
#<تحي	no -72	unknown 115	yes -46
#<تخب	unknown 48	yes -68
#<تخر	no 100	unknown -74
#<تخل	yes -67
#<تخن	no -55	unknown -69	yes 126
#<تخي	no -111	unknown 70
#<تدخ	no 154	unknown -105	yes -48
#<تزح	unknown -68	yes 58
#<تسب	no -100	unknown 77
#<تسج	no 76	yes -44
#<تسد	no -60	unknown 124	yes -65
#<تسر	no 45
#<تسع	no 46	unknown -127	yes 65
#<تشت	unknown -46
#<تشع	no -89	yes 121
#<تشف	no -121	unknown 165	yes -55
#<تشك	no -60	unknown 63
#<تشو	no -63	unknown -76	yes 136
#<تصا	unknown -110	yes 59
#<تصب	no 57
#<تصد	no -88	unknown 177	yes -107
#<تصر	no 76	yes -97
#<تصل	no -84	yes 44
#<تصو	no 65	unknown -60
#<تضر	no 95	unknown -60
#<تطا	unknown 54	yes -69
#<تعا	no 85	unknown -132	yes 43
#<تعث	no -61	unknown -96	yes 127
#<تعر	no 51	unknown -60
#<تعط	no 82	unknown -61	yes -55
#<تعف	unknown -155	yes 133
#<تعل	no 42	unknown 46	yes -85
#<تعو	no 53
#<تفا	no 93	unknown -98
#<تفت	no -53	unknown -60	yes 104
#<تفر	unknown 65
#<تفك	no -59	unknown -56	yes 59
#<تفل	unknown -118	yes 79
#<تقا	no 100	unknown -82
#<تقب	no -43
#<تقد	unknown 59	yes -69
#<تقر	unknown -45
#<تقط	unknown -40
#<تقل	unknown -50	yes 42
#<تقو	no -68	unknown 79
#<تكب	no -121	unknown 136
#<تكس	unknown -66	yes 48
#<تكن	no 141	unknown -63	yes -99
#<تلا	no 77	unknown -98
#<تلت	no -55	unknown 85	yes -42
#<تلف	no 61	unknown -53
#<تلق	no -95	unknown 79
#<تلم	no 47	unknown -109
#<تما	unknown -59	yes 68
#<تمر	no -46	unknown -121	yes 144
#<تمش	no -107	yes 105
#<تنت	no 71	yes -51
#<تنز	no -65	unknown -51	yes 94
#<تنف	no -87	unknown 112	yes -40
#<تهر	no 72	unknown -81
#<تهز	no -229	yes 196
#<توج	no 56	unknown -72
#<تور	no -81	unknown -96	yes 153
#<توص	unknown -42
#<تول	no -50	unknown 53
#<تون	no 144	unknown -56	yes -112
#<توي	yes -65
#<تيز	no 80	unknown -43	yes -57
#<تيو	no -83
#<ثال	unknown -59
#<ثقب	unknown -45
#<ثمن	no -47	unknown 83
#<جا>	unknown -60	yes 87
#<جاء	no 80	unknown -46
#<جاب	no 40	yes -53
#<جات	no -62	unknown 48
#<جام	no 69	unknown -101
#<جاو	unknown -73	yes 106
#<جبد	unknown -96	yes 42
#<جبي	no -78	unknown -111	yes 183
#<جدت	yes 43
#<جدر	no -57	unknown 126	yes -71
#<جدي	unknown 94	yes -78
#<جرا	no 75	unknown -99
#<جرح	no 63	unknown -78
#<جرف	no 112	unknown -75
#<جرو	no -73	yes 92
#<جري	no 47	unknown -76
#<جسد	no 112	unknown -65	yes -47
#<جلد	no -120	unknown 119
#<جمع	no -126	yes 125
#<جمي	no 76	unknown -42
#<جها	unknown 57	yes -41
#<جوا	no 43	yes -43
#<جوج	no -42	unknown -40	yes 82
#<جيب	no -54	unknown 100	yes -46
#<جيت	no -85	unknown 108
#<جيد	no 171	unknown -142
#<جير	no -159	unknown 102
#<حار	no -80	unknown 49
#<حاس	yes -40
#<حال	no -127	unknown 227	yes -135
#<حام	unknown -46	yes 64
#<حاو	no 42	unknown -76
#<حتي	no 64
#<حجر	no 44
#<حد>	no 179	unknown -119	yes -58
#<حدو	no -102	unknown 94
#<حدي	unknown 62	yes -64
#<حرف	no 140	unknown -45	yes -100
#<حرق	unknown -92	yes 64
#<حرو	no 128	unknown -136
#<حري	unknown -96	yes 97
#<حزا	no -82	yes 118
#<حسب	no -75	unknown 45
#<حسي	no 58	unknown -159	yes 57
#<حصل	yes -51
#<حضر	no 43
#<حطي	yes 55
#<حفا	no 70	unknown -141	yes 66
#<حفر	no 66	yes -113
#<حفظ	yes -66
#<حفل	no -76
#<حفي	no -91	unknown 60
#<حقي	yes -57
#<حك>	no 159	unknown -78	yes -114
#<حمر	unknown -45
#<حمل	unknown -78	yes 55
#<حنا	no 145	unknown -109
#<حوض	no 47	unknown -98	yes 49
#<حي>	no 45
#<حيت	no -42	unknown 41
#<حيد	no -60	yes 62
#<حين	yes 45
#<خات	no -119	unknown 174	yes -105
#<خار	yes 66
#<خاط	no -117	unknown 140
#<خال	unknown -96	yes 54
#<خاو	no 67	unknown -49
#<خاي	no -67	unknown 83
#<خبط	unknown -86
#<خبي	no 129	unknown -87	yes -41
#<ختي	no -57	yes 61
#<خدم	no 44
#<خدو	unknown -43	yes 76
#<خرب	unknown -90	yes 55
#<خرج	no 50	unknown -41
#<خرط	yes -44
#<خرو	no -107	unknown 154	yes -54
#<خري	no 73	unknown -78
#<خسا	no 66	unknown -88
#<خسر	unknown 101	yes -61
#<خضا	no -67	unknown 121	yes -52
#<خطا	unknown -91	yes 60
#<خطف	no -63
#<خطي	unknown -144	yes 145
#<خفي	unknown -74	yes 99
#<خلا	unknown 45
#<خلص	no -63	unknown 110	yes -47
#<خلي	no 46
#<خنز	unknown 62	yes -71
#<خوا	no 116	unknown -144
#<خير	no 100	unknown -94
#<خيط	no -68	yes 69
#<داب	no -48	yes 66
#<داخ	unknown -40
#<دار	yes 67
#<داس	no 159	unknown -111	yes -61
#<داع	no 88	unknown -50	yes -57
#<داك	no -82	yes 67
#<داو	no -81	unknown 75
#<دخا	no -147	unknown 133
#<دخل	yes 40
#<درا	no -48	yes 50
#<درت	unknown 44
#<درج	unknown -110	yes 117
#<درك	no 58	unknown -91
#<درن	unknown -41
#<دره	no -42	unknown 69
#<دفع	no -43	yes 64
#<دقا	unknown -42
#<دقي	no -40
#<دلا	no 192	unknown -141	yes -124
#<دم>	no 164	unknown -94	yes -71
#<دمي	unknown 64	yes -75
#<دهس	no -56	yes 78
#<دهن	yes -44
#<دير	no -103	unknown 48
#<ديم	no -130	unknown -109	yes 179
#<ذرا	unknown -41	yes 81
#<ذو>	no 106	yes -113
#<راج	unknown -44	yes 43
#<راح	no -66
#<راس	unknown -71	yes 68
#<راف	no 55	yes -73
#<راك	no -97	yes 111
#<ران	unknown 62
#<راه	unknown -46	yes 43
#<ربا	no -174	unknown 99	yes 71
#<ربع	no -79	yes 41
#<ربم	no 40	yes -73
#<رجا	no 81	unknown -60
#<رجل	unknown -57	yes 73
#<رزق	no -45	yes 72
#<رسم	no 43	unknown 40	yes -128
#<رغم	no -61	unknown 107	yes -48
#<رقب	no -80	unknown -66	yes 140
#<رقم	unknown 52	yes -50
#<ركا	unknown -71	yes 64
#<ركب	unknown -62	yes 93
#<رمض	unknown 44	yes -59
#<رمو	no 74	unknown -178	yes 93
#<روا	no 157	unknown -98	yes -76
#<رون	no -72	yes 82
#<ريا	no -77	unknown -48	yes 114
#<ريح	no -41	unknown 48
#<زاج	no 49	yes -118
#<زال	no -109	unknown -67	yes 161
#<زبو	unknown -99	yes 97
#<زجا	unknown 44
#<زرق	yes 77
#<زلت	unknown -77
#<زلق	no -60	unknown -43	yes 103
#<زمي	unknown -48
#<زوا	unknown 91	yes -92
#<زوج	no -61	yes 48
#<زيا	no 115	unknown -196	yes 79
#<ساح	no 60	unknown -68
#<ساد	unknown 76
#<ساق	no -78	unknown -81	yes 153
#<ساك	unknown 43	yes -78
#<سال	no 81	unknown -80
#<سام	no -133	unknown 113
#<سبع	no -64	yes 89
#<ست>	no -122	unknown 55	yes 61
#<ستر	no 111	unknown -57	yes -60
#<سته	unknown -164	yes 120
#<ستي	no -93	yes 61
#<سحق	unknown -62
#<سخا	no -41
#<سخن	unknown 46	yes -54
#<سخو	unknown -44	yes 68
#<سد>	no -40
#<سدو	no -79	unknown 48	yes 52
#<سرق	unknown 84	yes -47
#<سري	no -108	unknown 98
#<سطح	no 131	unknown -126
#<سطل	no 159	unknown -111	yes -70
#<سقو	unknown -126	yes 139
#<سكب	no -54	unknown 40
#<سكت	unknown -115	yes 93
#<سكر	unknown -54	yes 75
#<سلا	no 49
#<سلك	no 230	unknown -220	yes -122
#<سلم	no 171	unknown -135	yes -58
#<سلي	no 105	unknown -88
#<سمح	no 150	unknown -134
#<سمع	unknown 60	yes -46
#<سمي	no -72	yes 70
#<سنا	no -167	unknown -171	yes 227
#<سنه	no -90	yes 96
#<سني	unknown 69
#<سوء	no 169	unknown -83	yes -111
#<سور	no 124	yes -104
#<سوق	no 55	yes -100
#<سول	no -47	unknown 51
#<سوي	no 46	yes -71
#<سي>	no -71	unknown 87
#<سير	unknown -55
#<سيم	no -91	unknown 117	yes -53
#<سين	unknown -151	yes 127
#<شاب	no -54	unknown -74	yes 120
#<شات	no -82	unknown 152	yes -95
#<شاح	unknown 46
#<شاد	no 77	unknown -134	yes 45
#<شاط	no -56	unknown -108	yes 132
#<شاع	no -101	unknown 145	yes -50
#<شاف	no -55	unknown 71
#<شال	no -74	unknown 107
#<شب>	unknown -63	yes 46
#<شبا	no -102	yes 84
#<شتا	no -77	unknown 55
#<شتن	no 65	yes -43
#<شجر	no -98	unknown 147	yes -52
#<شحا	no -123	unknown 185	yes -104
#<شد>	no -52	unknown -50	yes 85
#<شدا	no 48	unknown -133	yes 67
#<شده	no 43	unknown -43
#<شدو	no -45	unknown -86	yes 130
#<شدي	no 40
#<شرا	unknown 44	yes -57
#<شرب	no -45	unknown -46	yes 88
#<شرج	no 192	unknown -173	yes -99
#<شرخ	unknown 49
#<شرف	yes 42
#<شرك	unknown 48
#<شظي	no 72	unknown -142	yes 62
#<شعر	no -133	unknown 76	yes 47
#<شعل	yes 40
#<شغل	unknown 59	yes -52
#<شفت	unknown -70
#<شفر	unknown 103	yes -76
#<شقت	no -53	unknown 116	yes -62
#<شقه	no -101	unknown 88
#<شكا	no -51	unknown 65
#<شكو	unknown 41
#<شكي	no 89	unknown -41	yes -73
#<شمع	no -51
#<شنو	no -47	yes 50
#<شهر	no -53	unknown 43
#<شوف	no 158	yes -177
#<شوي	unknown -116	yes 118
#<شيء	no 57
#<شيي	no -40	unknown 47
#<صار	no 82	yes -81
#<صاع	no -122	unknown 130
#<صال	unknown 47
#<صبع	no -99	unknown -130	yes 221
#<صبي	no -50
#<صحا	no 124	unknown -78	yes -71
#<صحت	no 152	unknown -200
#<صحي	no 173	unknown -118	yes -78
#<صدر	no -64	yes 96
#<صدي	no -169	unknown 110
#<صرا	no 90	unknown -76
#<صرخ	yes -68
#<صعد	no 137	unknown -148
#<صغي	no 50	yes -41
#<صفر	no 125	yes -164
#<صلا	no 121	unknown -147
#<صند	no 40
#<صوت	no 68	unknown -69
#<صيف	unknown 70	yes -44
#<ضاع	no 43	yes -45
#<ضحا	no 126	unknown -63	yes -79
#<ضحك	no 98	yes -105
#<ضرر	no 69
#<ضلع	no -111	unknown -95	yes 184
#<ضهر	no -134	unknown -168	yes 266
#<ضو>	no 153	unknown -156
#<طار	no 56	unknown -48
#<طاك	unknown -55	yes 47
#<طاي	no -48	yes 49
#<طبي	no 80	unknown -46	yes -40
#<طحت	unknown -53	yes 92
#<طرا	unknown 72	yes -72
#<طرط	no -70	yes 54
#<طرف	no -50	unknown -76	yes 118
#<طري	unknown -60
#<طفا	no 57	unknown -73
#<طفل	no -84	yes 121
#<طفي	no 109	unknown -92
#<طلب	unknown 69	yes -76
#<طنج	no 103	unknown -58	yes -43
#<طوا	no -87	unknown 112
#<طول	unknown 107	yes -108
#<طوم	no -51	yes 68
#<طيا	no -76	unknown 111
#<طيب	no 86	unknown -58
#<طيح	unknown -126	yes 102
#<طير	unknown -66
#<ظهر	no -47	unknown -64	yes 113
#<عاد	no 89	unknown -77
#<عار	no -75	unknown 89
#<عاش	no -44	unknown -75	yes 70
#<عاص	no 42	unknown -99	yes 42
#<عاف	no 57
#<عبا	no 85	unknown -109
#<عبد	no -86	unknown 89
#<عبر	no 70
#<عجل	unknown 77	yes -65
#<عدا	no -62	yes 46
#<عرب	no -46	unknown -43	yes 80
#<عرس	no 81	unknown -95
#<عرض	unknown -77	yes 40
#<عرف	no -62	unknown 94
#<عصف	no 66	yes -110
#<عض>	unknown -95	yes 121
#<عضن	no -60	unknown -67	yes 122
#<عطا	no -48
#<عطي	no -52	unknown -43	yes 87
#<عظم	unknown -95	yes 122
#<عفو	unknown -50	yes 49
#<عقد	no -109	unknown 177	yes -67
#<عقر	no -48	yes 44
#<علا	no -47	unknown 73
#<علب	unknown 89	yes -111
#<علم	yes -56
#<عم>	unknown -137	yes 154
#<عما	no -41	yes 79
#<عمد	no -60
#<عمو	unknown 61	yes -74
#<عمي	no -94	unknown 48	yes 44
#<عنق	no -69	unknown -75	yes 142
#<عنه	no -74	unknown -45	yes 118
#<عني	no 77	yes -76
#<عوج	no -118	yes 63
#<عيا	no -54	unknown 94	yes -42
#<عيد	no 137	unknown -74	yes -99
#<عين	unknown -88	yes 92
#<غاب	yes -62
#<غال	no -63	unknown 129	yes -66
#<غاي	no -130	unknown -49	yes 146
#<غدا	no 71
#<غرا	no 110	yes -163
#<غرز	no -46	unknown -108	yes 155
#<غرف	unknown 54	yes -51
#<غسا	unknown 41
#<غسل	no 114	yes -135
#<غشت	unknown 40
#<غطا	no 65
#<غلط	no -83	yes 70
#<غمر	no -126	unknown 174	yes -71
#<فات	unknown 50
#<فار	no 43
#<فاز	no -130	unknown 66	yes 54
#<فاس	unknown 74	yes -78
#<فاص	unknown -64	yes 73
#<فاض	no -83	unknown 74
#<فاط	unknown 78	yes -70
#<فاك	no -109	unknown -99	yes 158
#<فان	yes 64
#<فاي	no -46	unknown -78	yes 117
#<فبا	no -155	unknown 157
#<فبل	unknown -61
#<فتا	unknown 46
#<فتح	no -46	unknown -41	yes 85
#<فتر	unknown 53
#<فتش	yes -70
#<فثق	unknown -123	yes 71
#<فجا	no -43
#<فجر	no 126	unknown -61	yes -131
#<فحا	no 62	unknown -89
#<فحي	no -57	unknown 77
#<فخر	no -61	yes 79
#<فدا	no -89	unknown -54	yes 96
#<فدر	no -56	yes 59
#<فرا	no 50	unknown -58
#<فرق	unknown -76	yes 67
#<فسو	no -46	unknown 67
#<فطا	unknown 56	yes -48
#<فطر	no 40	unknown -58
#<فطو	unknown 62	yes -58
#<فظه	no -97	unknown -65	yes 150
#<فعل	no 50	yes -41
#<فقط	no 93	unknown -47	yes -44
#<فكل	unknown 112	yes -211
#<فلا	no 100	unknown -100
#<فلم	yes -42
#<فلو	no -58	unknown 71
#<فما	no -51
#<فنص	no 98	unknown -73
#<فوا	unknown -94	yes 92
#<فور	unknown 41	yes -106
#<فوس	yes -47
#<فون	no 175	yes -223
#<فيا	no 44	unknown -69
#<فيت	no -53	unknown 101	yes -51
#<فيد	unknown -75	yes 85
#<فيض	unknown -94
#<فيل	no 95	unknown -60	yes -57
#<فين	no 107	unknown -108
#<قاد	no -75	yes 83
#<قاس	no 50
#<قد>	no 64	unknown -55
#<قدا	unknown 55	yes -53
#<قدر	no 77	unknown -65
#<قدم	no -60	yes 44
#<قدي	unknown 40
#<قرا	no 69	yes -52
#<قرب	no 101	unknown -77
#<قرر	no 257	unknown -183	yes -110
#<قفز	unknown -53
#<قفل	unknown -106	yes 81
#<قلب	no 59	unknown 44	yes -102
#<قلت	no -97	unknown 113
#<قلع	no -139	yes 80
#<قول	yes 60
#<قوي	no 63	yes -67
#<قيد	unknown -53
#<قيم	unknown 89	yes -49
#<كاب	no 209	unknown -179	yes -52
#<كات	no -73	unknown 99	yes -73
#<كاح	no -96	yes 77
#<كار	unknown -88
#<كاع	no 99	unknown -60	yes -60
#<كال	no 102	unknown -112
#<كبا	no -148	unknown 74	yes 58
#<كبر	no -40	unknown 74
#<كبي	unknown -53
#<كتا	no -69	unknown 125	yes -56
#<كتج	no 81	unknown -48	yes -44
#<كتخ	no -83	unknown 125	yes -52
#<كتر	no -69	unknown 67
#<كتش	no 54	unknown -111
#<كتع	unknown -126	yes 99
#<كتغ	no -68	unknown 90
#<كتف	no -58	unknown -81	yes 139
#<كتك	no -48	unknown 97	yes -56
#<كتن	unknown -132	yes 85
#<كثي	no -91	yes 92
#<كحل	unknown 53	yes -94
#<كدم	no -71	unknown -144	yes 206
#<كذل	no 94	yes -59
#<كرا	unknown -61
#<كرس	no -116	unknown 177	yes -86
#<كرش	no -62	unknown -67	yes 126
#<كره	unknown -79	yes 43
#<كسي	no -87	unknown -75	yes 159
#<كلب	yes 63
#<كلم	no -61	yes 79
#<كلن	no 100	unknown -83
#<كلو	no 104	unknown -74	yes -41
#<كما	unknown -69	yes 43
#<كمل	unknown 41
#<كنا	no 72	unknown -63
#<كنب	no 160	unknown -102	yes -106
#<كنج	no -108	yes 130
#<كنح	no -98	unknown 96
#<كنخ	no 179	unknown -150	yes -57
#<كند	unknown 77	yes -57
#<كنر	no -42	unknown 57
#<كنس	unknown -133	yes 96
#<كنش	no -84	unknown 61
#<كنص	no 66	yes -61
#<كنع	no -41	yes 53
#<كنف	no 117	unknown -41	yes -83
#<كنق	no -47	unknown -48	yes 95
#<كنك	no 86	unknown -169
#<كنم	no 97	unknown -132
#<كنو	no -73	yes 57
#<كهر	no -42	yes 69
#<كول	unknown -47
#<كي>	no 46	unknown -98	yes 50
#<كيب	unknown 85	yes -50
#<كيج	no -85	yes 52
#<كيح	no -43	yes 63
#<كيخ	unknown -44
#<كيد	unknown -61	yes 53
#<كير	yes -57
#<كيس	no -86	unknown 94
#<كيص	no -58	unknown 103	yes -53
#<كيط	no 72	unknown -45
#<كيك	no -81	unknown 58
#<كين	no -92	yes 119
#<كيه	unknown -173	yes 171
#<لا>	no 44
#<لاب	no 79	yes -51
#<لاح	yes -63
#<لاس	unknown 40	yes -52
#<لاص	unknown -55	yes 72
#<لاف	no 197	unknown -172	yes -65
#<لاك	no -50	unknown 151	yes -106
#<لال	no -131	yes 101
#<لام	no -50	yes 69
#<لان	no -76	unknown 108
#<لاي	no 69	unknown 48	yes -126
#<لبا	no 67	unknown 51	yes -142
#<لبل	no 58	yes -113
#<لبن	no -47
#<لبو	no -73	unknown 75
#<لبي	unknown 51	yes -77
#<لتح	no -53	yes 71
#<لتر	yes -58
#<لحا	unknown -164	yes 143
#<لحد	no 61	unknown -132	yes 57
#<لحظ	no -45
#<لحق	no 141	unknown -131	yes -47
#<لدا	no 49	unknown -106
#<لرج	no 245	unknown -114	yes -195
#<لسع	no 70	unknown -114
#<لسي	unknown 71	yes -42
#<لصق	no 229	unknown -209	yes -84
#<لطي	no 138	unknown -66	yes -80
#<لعب	no -206	unknown 63	yes 87
#<لعر	unknown 103	yes -86
#<لعش	no -65	unknown -138	yes 181
#<لغي	no -85	unknown 137	yes -52
#<لقا	no 85	yes -46
#<لقي	unknown 53	yes -52
#<لكر	no 94	yes -97
#<لكم	no 98	yes -65
#<لكن	no 40	unknown -42
#<للا	yes 40
#<للب	yes -48
#<للت	no -82	yes 78
#<للج	no -90	unknown 103
#<للح	yes -55
#<للخ	no -66	unknown 69
#<للد	no -63	yes 41
#<للر	no -69
#<للز	no 71	yes -157
#<للش	no 83	yes -52
#<للص	no 69	unknown -106
#<للع	no -62
#<للف	yes -56
#<للك	unknown -46
#<للم	unknown 52
#<لله	no 110	unknown -105
#<للو	no 135	unknown -129
#<للي	unknown -84	yes 85
#<لم>	no 65
#<لما	no -108	yes 73
#<لنا	unknown 45
#<له>	no 62	unknown -75
#<لها	unknown -93	yes 114
#<لوج	no 48	unknown 52	yes -98
#<لور	no -63	unknown -73	yes 132
#<لوط	no 173	unknown -112	yes -64
#<لون	no -173	yes 132
#<ليك	no 69	yes -59
#<ليل	no 54	unknown -52
#<لين	yes 40
#<ليه	yes 52
#<ماء	unknown -57	yes 57
#<مات	no 72	unknown -88
#<ماج	no 282	unknown -225	yes -111
#<ماد	no 59	yes -76
#<ماذ	no -113	unknown 154	yes -50
#<مار	unknown 54	yes -84
#<ماز	no -42
#<ماس	no -109	unknown 84
#<ماش	yes -40
#<ماص	no -114	unknown 106
#<ماع	no -44	unknown 55
#<ماف	no 147	unknown -103	yes -55
#<ماك	no 133	unknown -71	yes -64
#<مال	no 222	unknown -198	yes -67
#<مام	no 84	unknown -122
#<مان	no 54	unknown -75
#<ماو	no 230	unknown -185	yes -90
#<ماي	unknown 49	yes -57
#<مبا	no 51
#<مبل	no 42
#<متا	no -121	unknown 169	yes -56
#<متج	no -135	yes 73
#<متش	no -80
#<متص	no -72
#<متع	no -144	unknown 46	yes 51
#<متف	no 46	unknown -51
#<متو	yes 51
#<متي	unknown 70
#<مثق	no -65	unknown 122	yes -61
#<مثل	unknown -52	yes 78
#<مجا	unknown 90	yes -102
#<مجر	no 67	yes -53
#<مجه	no 99	unknown -55	yes -55
#<محا	no 66	yes -56
#<محت	no 63
#<محر	no 49	unknown -72
#<محض	unknown 42
#<محط	unknown 55
#<مخب	no 57	yes -59
#<مخد	no -56
#<مخل	yes 47
#<مدا	no -78	unknown 64
#<مدر	yes -40
#<مدك	no -201	unknown 280	yes -89
#<مدي	unknown 42	yes -71
#<مرت	no -72	unknown 78
#<مرج	no -96	unknown 62
#<مرض	no 115	unknown -130
#<مرك	no -40	unknown 70
#<مره	unknown 82	yes -48
#<مري	yes -69
#<مزر	no 89	unknown -181	yes 75
#<مزه	no 130	unknown -70	yes -97
#<مسد	no -51	unknown 47
#<مسر	no 44
#<مسل	no -42	unknown -101	yes 104
#<مسن	no 138	unknown -103
#<مشا	yes 41
#<مشع	unknown -150	yes 126
#<مشي	unknown 54	yes -42
#<مصا	no 61	unknown -51
#<مصب	unknown 45	yes -66
#<مصد	no -72	unknown 134	yes -102
#<مصن	yes -58
#<مطا	unknown 43
#<مطر	no -49
#<معت	no 110	unknown -77
#<معر	no 78	yes -106
#<معص	no -75	unknown -48	yes 125
#<معط	no -160	unknown 139
#<معق	no 128	unknown -87	yes -83
#<معم	no 100	unknown -42	yes -75
#<معه	no -52	unknown 52
#<معو	no -73	yes 56
#<معي	unknown -57
#<مفا	unknown -59	yes 43
#<مفر	no -168	unknown 124
#<مقد	no 76	yes -49
#<مقط	unknown -40	yes 41
#<مقل	unknown 45
#<مقي	no 72	yes -98
#<مكا	no 66	unknown -71
#<مكت	unknown 98	yes -65
#<مكر	no 257	unknown -173	yes -123
#<مكس	yes -44
#<مكن	no 148	unknown -86	yes -67
#<ملء	yes -68
#<ملت	no -44	unknown -82	yes 124
#<ملث	no -113	unknown -138	yes 212
#<ملف	no 85	yes -67
#<ملك	unknown 40	yes -58
#<ملو	unknown 118	yes -102
#<ممر	unknown -53	yes 64
#<منا	no 121	unknown -78	yes -43
#<منت	unknown -80	yes 88
#<منذ	no -60
#<منز	unknown 63	yes -54
#<منع	no 49	unknown -72
#<منف	no -42	unknown -45	yes 85
#<منك	no -107	unknown 153	yes -46
#<منو	unknown -147	yes 120
#<مني	no -63	unknown 60
#<مهر	no -87	unknown -86	yes 161
#<مهن	no 42
#<موا	no -118	unknown 67
#<موج	no 91	yes -53
#<موخ	unknown 74	yes -81
#<مور	unknown -85	yes 60
#<موط	unknown -58	yes 66
#<موع	no -65
#<موق	no -54	unknown 63
#<مون	unknown 41	yes -56
#<ميت	no 71	unknown -41
#<مير	no -111	unknown 165	yes -85
#<مين	no 88	yes -84
#<نار	yes 46
#<ناز	no 43	unknown -87
#<ناس	unknown 52	yes -80
#<ناع	no 80	unknown -97
#<ناف	unknown -71
#<نان	unknown 82	yes -77
#<ناي	unknown -40
#<نبد	unknown -64	yes 60
#<نتر	unknown -140	yes 157
#<نتص	unknown -59	yes 73
#<نتع	no -40
#<نتو	no 91	yes -93
#<نتي	no 109	unknown -91	yes -52
#<نجا	no -99	yes 51
#<نجم	no -97	unknown 95
#<نجي	no -70	yes 65
#<نحت	no 67	yes -76
#<نحر	no 144	unknown -71	yes -85
#<نحن	no 47	unknown -51
#<نحو	no -45	yes 62
#<نحي	unknown 111	yes -81
#<نخر	unknown -77	yes 68
#<نخل	yes -74
#<ندي	no -57	unknown 86
#<نزي	unknown -85	yes 112
#<نست	no -42	unknown 117	yes -110
#<نسخ	no -61	unknown 109	yes -48
#<نسو	no 101	unknown -51	yes -60
#<نشر	unknown 158	yes -162
#<نشو	yes 51
#<نص>	no 51	unknown -40
#<نصب	no 208	unknown -103	yes -112
#<نصر	no -104	unknown 98
#<نصف	no 123	unknown -43	yes -81
#<نصل	no -50	unknown 75
#<نصي	unknown 83	yes -50
#<نظا	yes -54
#<نعا	unknown 58	yes -85
#<نعر	unknown -55
#<نعل	no -54	unknown 134	yes -101
#<نعم	no -41	unknown 50
#<نعي	no 81	yes -54
#<نفق	unknown -50	yes 40
#<نقد	no -91	unknown 64
#<نقل	no -56	yes 69
#<نقو	unknown 52
#<نكت	unknown -72	yes 54
#<نمر	no 57	unknown -67
#<نمش	no -57	unknown 87
#<نمل	unknown 45
#<نها	unknown 40
#<نهر	no -72	unknown -66	yes 118
#<نوق	no -56	yes 52
#<نوم	no 195	unknown -144	yes -81
#<نيا	no -60	unknown -80	yes 140
#<نيف	no -119	unknown -166	yes 195
#<هاد	no -41	unknown 63
#<هبت	no 157	unknown -91	yes -108
#<هبط	no 85	yes -55
#<هذه	unknown 41	yes -57
#<هرب	no 50	unknown -50
#<هرس	no -126	yes 117
#<هز>	no 113	unknown -101
#<هزو	no -67	unknown 114	yes -49
#<هضر	no -55	unknown -115	yes 153
#<هكت	unknown 83	yes -90
#<هل>	no -61	unknown 68
#<ههه	no 125	unknown -92	yes -42
#<هو>	no 42
#<هوم	no -88	unknown -86	yes 144
#<هي>	no 58	unknown -57
#<واب	no -128	yes 117
#<واد	no -80	unknown 158	yes -114
#<واس	no -119	yes 97
#<واش	unknown 46
#<واص	unknown -46	yes 63
#<واض	no 87	yes -73
#<واف	yes -42
#<واك	no -77	unknown 150	yes -100
#<وام	no 88	unknown -88
#<وبخ	no 156	unknown -121	yes -45
#<وبع	unknown -49
#<وبغ	unknown -93	yes 70
#<وبل	unknown 47	yes -54
#<وبي	no 121	unknown -43	yes -101
#<وتا	no 47	unknown -89
#<وتب	no 51	unknown -74
#<وتر	unknown -62	yes 81
#<وتس	no 53	unknown -169	yes 93
#<وتض	no -77	unknown 118	yes -43
#<وتع	unknown -57
#<وتف	no -82	unknown -62	yes 124
#<وتق	no -60	unknown -60	yes 100
#<وتك	no -46	yes 72
#<وتل	no -127	yes 115
#<وتو	unknown 99	yes -86
#<وجد	unknown 49
#<وجر	unknown 49
#<وجع	no 131	unknown -119	yes -42
#<وجه	no -57	unknown -46	yes 105
#<وجي	unknown -83	yes 98
#<وحا	no 43
#<وحت	no 107	unknown -58	yes -49
#<وحر	no 48	unknown -83
#<وحط	no 47	unknown -80
#<وحك	unknown -82	yes 82
#<وحم	no -75	unknown 53	yes -49
#<وحن	no 110	unknown -111
#<وحي	no -74	yes 77
#<وخا	no -63	unknown 106	yes -44
#<وخت	no -123	unknown -121	yes 233
#<وخد	no 58	yes -46
#<وخر	no 43
#<وخس	no -77	unknown 149	yes -74
#<وخل	no -55	unknown 66
#<وخم	no 47	unknown -44
#<ودر	unknown 68	yes -137
#<ودف	no -56	yes 67
#<ودم	no -86	unknown -111	yes 156
#<ودن	unknown -76	yes 70
#<ودو	no -61	unknown -89	yes 146
#<ورا	unknown -55	yes 62
#<ورج	no -118	unknown 76
#<ورش	no -125	unknown 153
#<ورف	no -92	unknown 136	yes -55
#<ورق	unknown 58	yes -63
#<ورك	no -88	unknown -128	yes 179
#<ورم	no 68	unknown -90
#<وزل	no -71	yes 71
#<وزو	no -42	yes 60
#<وسا	unknown -63	yes 87
#<وسج	yes -41
#<وسح	yes -47
#<وسط	no 78	unknown -69
#<وسق	no 48	yes -89
#<وسي	no 92	unknown -70
#<وشا	yes 58
#<وشد	unknown -53	yes 79
#<وشع	no 55	unknown -48
#<وشق	no -130	unknown -169	yes 244
#<وصا	no 119	unknown -57	yes -63
#<وصب	unknown -78	yes 52
#<وصد	no -71	yes 106
#<وصف	no -44	yes 63
#<وصل	yes -43
#<وصو	no 46	yes -52
#<وضح	no 152	unknown -134
#<وضر	unknown -90	yes 94
#<وضع	no 78	yes -65
#<وطا	no 52	unknown -114	yes 65
#<وطح	unknown -168	yes 141
#<وطف	unknown 41	yes -44
#<وطل	no -43	unknown 65
#<وطي	unknown -79	yes 90
#<وعا	no 96	unknown -40	yes -84
#<وعد	no 110	yes -105
#<وعش	no -57	yes 52
#<وعط	no 69	yes -60
#<وعل	no 57
#<وعن	unknown -43	yes 44
#<وعو	no 139	unknown -99	yes -73
#<وفا	unknown -68
#<وفج	no 70	unknown -63
#<وفر	no 115	unknown -76
#<وقب	no 166	yes -150
#<وقت	unknown -57
#<وقد	unknown 54	yes -73
#<وقض	unknown -48	yes 69
#<وقط	unknown -72	yes 61
#<وقف	unknown 47
#<وقل	unknown 65	yes -71
#<وقي	no -72	unknown 54
#<وكا	no -61	unknown 44
#<وكل	no 94	yes -63
#<وكم	no 54	unknown 43	yes -93
#<وكن	no -68	yes 86
#<ولا	no 89	unknown -57
#<ولص	no -54	unknown 100	yes -62
#<ولق	no -58
#<ولك	unknown -49
#<ولل	no 109	unknown -64	yes -59
#<ولم	no 73	unknown -45
#<ولو	no 122	unknown -93
#<ولي	no 98	unknown -154	yes 52
#<وما	no 47	unknown -54
#<ومس	unknown -105	yes 75
#<ومك	unknown 70	yes -79
#<ومو	no -53	unknown -43	yes 96
#<ونح	no 79	unknown -66
#<ونس	no 46	yes -72
#<ونص	no 55	unknown -54
#<ونع	no -61	unknown 46
#<ونق	no -90	unknown -46	yes 136
#<وها	no 75	unknown -74
#<وهب	no -87	unknown 83
#<وهذ	no -70	yes 41
#<وهي	no -51	unknown 47
#<ووص	no -139	yes 106
#<ووض	unknown -104	yes 61
#<وول	no -67	unknown -117	yes 145
#<ويد	no -91	unknown -73	yes 164
#<ياخ	no 49	unknown 65	yes -173
#<يبد	no -94	unknown 55
#<يتا	no 176	unknown -132	yes -45
#<يتض	no 140	unknown -115
#<يتع	no 126	unknown -80	yes -47
#<يتو	no -40	unknown -56	yes 95
#<يجا	no -104	unknown 78
#<يجر	no 66	yes -49
#<يجي	unknown -63
#<يحب	no -50	unknown 75
#<يحت	unknown 95	yes -115
#<يحد	no 67
#<يحر	unknown -70	yes 97
#<يحل	unknown 51	yes -73
#<يخر	no 73	unknown -84
#<يخل	no 57	unknown -46
#<يد>	no -58
#<يدا	no 75	unknown 66	yes -154
#<يده	no -124	unknown -69	yes 191
#<يدي	unknown -41	yes 59
#<يرج	no -103	yes 120
#<يرح	unknown 67	yes -80
#<يرد	no -52	unknown 65
#<يرض	no -131	unknown 128
#<يسا	no -73	unknown 43
#<يست	no 67	unknown -100
#<يسر	no 64	yes -107
#<يسم	no -79	yes 97
#<يشر	unknown 100	yes -136
#<يشو	no -134	unknown 132
#<يصب	no 63
#<يصل	yes -54
#<يضح	no -55	yes 51
#<يطا	no -110	unknown 100
#<يطف	no -62	unknown -43	yes 75
#<يعت	no 121	unknown -100
#<يعد	no 128	unknown -129
#<يعر	no -154	yes 122
#<يعن	unknown 95	yes -59
#<يغط	no -94	yes 65
#<يغل	unknown -48	yes 44
#<يقد	no 57	yes -109
#<يقط	no -68
#<يقو	no -86	unknown 54
#<يكن	no 147	unknown -100	yes -47
#<يلم	no 155	unknown -204
#<يمس	no 129	unknown -72	yes -71
#<يمك	unknown 74	yes -62
#<يمل	unknown 74	yes -71
#<ينا	no 55	unknown -40
#<ينت	no -75	unknown 93
#<ينج	no 67	yes -56
#<ينز	no 79	unknown -81
#<يوج	no -81	unknown 50
#<يوق	yes -40
#<يول	yes 62
#<يوم	no -45
#<يون	unknown 42
#ءها>	no 43	unknown -107
#اءت>	unknown 77	yes -94
#اءها	no 43	unknown -107
#ابا>	no -41	yes 56
#ابات	no 101	unknown -58	yes -44
#اباس	no 154	unknown -87	yes -67
#ابت>	no -46	unknown 115	yes -71
#ابدا	no 95	unknown -51	yes -68
#ابري	no -47	unknown 63
#ابس>	no -40	unknown 91	yes -50
#ابع>	no 41	unknown -70
#ابغا	no 159	unknown -163
#ابق>	yes -46
#ابقا	unknown -42	yes 71
#ابل>	no -55	yes 49
#ابلا	unknown -92	yes 73
#ابلغ	unknown 40	yes -55
#ابله	no -79	unknown -70	yes 130
#ابلي	no 70	yes -94
#ابن>	unknown -71	yes 96
#ابنا	no 125	unknown -121
#ابنت	no -49	yes 43
#ابني	no -52	yes 66
#ابه>	unknown -41
#ابوا	no -82	unknown 95
#ابول	no -43	unknown 89	yes -65
#ابون	unknown 54	yes -46
#ابيح	no 45	yes -47
#ابيض	unknown 73	yes -80
#ابيع	no -74	unknown 71
#ابين	no 106	yes -75
#اتاي	unknown -57	yes 50
#اتت>	unknown 58	yes -44
#اتذك	no -52	unknown -100	yes 146
#اتش>	no -66	yes 83
#اتصل	no -74	unknown 95
#اتفه	unknown 58	yes -106
#اتفي	no -71	yes 65
#اتلف	unknown 62	yes -46
#اتم>	no -112	unknown 153	yes -69
#اتمك	unknown 75	yes -84
#اتنا	no 42
#اتني	unknown -72	yes 88
#اتها	unknown 63	yes -47
#اتهم	unknown -93	yes 96
#اتو>	yes -64
#اتيح	no -42
#اتيز	no -55	unknown 180	yes -142
#اتيك	no -127	yes 80
#اتين	no -103	unknown 73
#اثاء	no -66	yes 60
#اثاث	no -53	unknown 89
#اثر>	no 113	unknown -49	yes -65
#اثه>	unknown -55
#اثوا	unknown 46	yes -53
#اثي>	unknown 83	yes -113
#اثين	no 94	unknown -64
#اجات	unknown -48
#اجاز	no -63	unknown 50
#اجب>	no -71	unknown -64	yes 134
#اجتي	unknown 69
#اجد>	yes -62
#اجر>	no 144	unknown -88	yes -77
#اجره	no -42
#اجري	no -74	yes 48
#اجز>	no 82	unknown -100
#اجع>	no 53
#اجل>	no 99	unknown -45	yes -56
#اجلي	unknown -79	yes 116
#اجم>	no 125	unknown -48	yes -95
#اجها	unknown 43	yes -80
#اجور	no -94	unknown -42	yes 111
#اجين	no 76	unknown -87
#احا>	no 65	unknown -47
#احات	unknown 122	yes -201
#احبي	no -97	yes 82
#احت>	unknown -43	yes 49
#احتك	no 100	unknown -50	yes -62
#احذي	no 75	unknown -43
#احل>	unknown -64
#احلي	unknown -60	yes 92
#احمر	unknown -49	yes 74
#احن>	yes -50
#احنت	no 78	yes -59
#احنه	unknown 63
#احه>	unknown -72	yes 64
#احي>	unknown -46
#اخا>	no -112	unknown 82
#اختف	unknown 55	yes -45
#اختي	no -109	yes 113
#اخدو	no -65	unknown -135	yes 171
#اخذ>	no 47
#اخذت	no -58	unknown 101	yes -53
#اخضر	no 76	unknown -72
#اخل>	no 45
#اخله	no 117	unknown -121
#اخلي	no 59
#اخمد	no 71	unknown -64
#اخي>	no 101	unknown -120
#ادار	no -86	yes 71
#ادتي	no -62
#ادثه	unknown -42	yes 64
#ادرش	unknown -69	yes 99
#ادري	unknown 45	yes -47
#ادسه	no 42
#ادشي	no -65	unknown 59
#ادلن	no 90	unknown -50	yes -41
#ادم>	no 56	yes -62
#ادمه	no -62	unknown 128	yes -100
#ادو>	no -113	unknown 138	yes -41
#ادوا	no -108	unknown 149	yes -58
#ادوس	yes -46
#اديا	no 69	yes -61
#اديك	no -67
#ادين	unknown -48
#اديو	no -55	yes 54
#اذا>	no -80	unknown 95
#اذه>	no -61	yes 59
#اذهب	no 60
#اذي>	no 171	unknown -117	yes -54
#ارا>	no 61	unknown -85
#ارات	unknown 48
#اراج	no 119	unknown -87	yes -76
#اراس	no -61	unknown -45	yes 103
#اراش	no -46	unknown 118	yes -83
#اراه	unknown -83	yes 49
#ارب>	no -60	unknown 88	yes -41
#اربر	unknown -41
#ارت>	no -46	unknown 75
#ارتا	no 45	yes -51
#ارتج	unknown -44
#ارتف	no -79	unknown 123	yes -44
#ارتن	no 81	unknown -52
#ارتي	yes -40
#ارثه	no -96	yes 53
#ارج>	no -44	yes 51
#ارجع	no 64	yes -46
#ارجه	no 46	unknown -70
#ارجو	unknown -44	yes 45
#ارحه	unknown -44	yes 65
#ارد>	no -75
#اردي	no -113	unknown -98	yes 164
#ارز>	unknown 87	yes -79
#ارش>	no 42	yes -74
#ارشو	no 92	yes -141
#ارشي	no 56
#ارض>	unknown 45	yes -43
#ارضي	yes -69
#ارط>	unknown 89	yes -106
#ارطه	no 163	unknown -165	yes -52
#ارغ>	no -56	unknown 53
#ارغه	no -65	yes 41
#ارف>	unknown 86	yes -55
#ارفي	no -104	yes 77
#ارقه	unknown 52	yes -57
#ارك>	no -74	unknown -98	yes 144
#ارم>	no -121	unknown 140
#ارمي	no -64	unknown 66
#ارو>	no 69	unknown -55
#اروا	no 51	unknown -76
#اروت	no 54	yes -104
#ارود	no 49	yes -64
#اروط	no -105	unknown 130	yes -42
#اريا	unknown -126	yes 106
#اريت	no -52	unknown 95	yes -65
#اريد	no -51	unknown 51
#ارير	unknown 62	yes -105
#اريس	no -71	unknown 101
#اريك	no 46	yes -71
#ارين	unknown 101	yes -107
#اريو	no -76	unknown 42
#اريي	unknown 45	yes -60
#ازا>	no 66	unknown -105
#ازال	no -40
#ازرق	no -119	yes 117
#ازل>	no 54	unknown -78
#ازله	no -87	unknown -58	yes 132
#ازو>	unknown -50	yes 51
#ازوت	no -129	unknown 102	yes 58
#ازوط	no -48	unknown 89	yes -47
#اسا>	no -55	yes 71
#اساب	no -74	unknown 71
#اسات	no 58	yes -50
#اسب>	no 49	unknown -42
#اسبق	no 116	unknown -49	yes -70
#استا	no 57	unknown -65
#استر	no 51	yes -58
#استط	no -86	yes 85
#استع	no -109	unknown 63
#استل	no -118	unknown 134
#استن	no -96	unknown -44	yes 138
#اسطب	yes -43
#اسعا	unknown -53	yes 40
#اسعه	unknown -60	yes 72
#اسف>	no 102	unknown -87
#اسفل	no -94	unknown 80
#اسفي	no 45
#اسقط	unknown 95	yes -62
#اسك>	no -108	unknown 131	yes -65
#اسل>	no -50	unknown -68	yes 115
#اسم>	no -117	unknown 114
#اسما	no -91	unknown 208	yes -149
#اسمن	no -45	unknown 41
#اسمه	no -80	yes 87
#اسمي	no -84	unknown -123	yes 176
#اسنا	no -59	unknown 125	yes -78
#اسه>	no -139	unknown 60	yes 69
#اسها	no -64	unknown -89	yes 149
#اسو>	no 54	unknown -68
#اسوب	unknown 93	yes -57
#اسود	yes 47
#اسور	unknown 63	yes -50
#اسي>	yes 57
#اسيا	no 98	unknown -44	yes -51
#اسيت	no 111	unknown -72	yes -43
#اسين	yes -46
#اسيه	no 100	unknown -91
#اشار	no 83	yes -62
#اشتر	no -43	unknown 91	yes -48
#اشجا	no -64	unknown 92	yes -43
#اشعر	yes 43
#اشه>	no -66	unknown 99
#اشور	no -44	unknown -75	yes 70
#اشوك	no -46	unknown 118	yes -83
#اشي>	yes -41
#اصاب	no 117	unknown -94
#اصب>	no 102	unknown -69
#اصبت	no -51	unknown -102	yes 154
#اصبع	no -58	yes 43
#اصتو	no -56	unknown -113	yes 162
#اصص>	no -49
#اصطد	no 52
#اصق>	unknown -77	yes 97
#اصني	no -53	unknown 58
#اصه>	unknown 65	yes -65
#اصها	no 204	unknown -150	yes -70
#اصو>	yes 46
#اصيب	yes 53
#اضت>	no -61	unknown 43
#اضر>	unknown 126	yes -157
#اضرا	no 73	unknown -40
#اضه>	no -61	unknown -54	yes 114
#اضي>	unknown 46
#اطار	no 131	unknown -100
#اطري	unknown 70	yes -169
#اطلب	unknown 41	yes -80
#اطم>	no 109	unknown -75
#اطه>	no -54	unknown 152	yes -125
#اطور	no -68	unknown 53
#اطي>	no -55
#اطيم	no -64	unknown 147	yes -93
#اظن>	no -149	unknown 188	yes -94
#اعات	no -55	yes 75
#اعبر	no -73	yes 113
#اعت>	unknown 55
#اعتر	unknown -42	yes 57
#اعتي	yes 58
#اعد>	no -52	unknown -150	yes 178
#اعرف	no -44	unknown 115	yes -69
#اعس>	no 44	unknown -101	yes 51
#اعسي	no 129	unknown -81	yes -59
#اعصا	no 96	unknown -62	yes -63
#اعطا	unknown -55
#اعطت	unknown 47
#اعطي	no -79	unknown -63	yes 118
#اعقه	unknown 65	yes -50
#اعل>	no -119	unknown 117
#اعلم	no -82	unknown 89
#اعمل	unknown -53
#اعند	no -140	unknown 104
#اعو>	unknown -125	yes 105
#اعي>	no 57	unknown -81
#اعيط	no -77	unknown 108
#اعيه	unknown -40	yes 56
#اغا>	no -62	unknown 107	yes -45
#اغلا	no -108	unknown -102	yes 176
#اغلق	no 63	unknown -69
#اغمي	no -59	unknown -83	yes 142
#اغه>	no -42	unknown 102	yes -58
#اغي>	no -70	unknown 125	yes -73
#افاب	no -63	unknown 154	yes -95
#افاك	no 57
#افذ>	no 62	unknown -133	yes 42
#افذه	no 49	unknown -49
#افر>	unknown 125	yes -99
#افرا	no 58	unknown 41	yes -109
#افرغ	no -77	unknown 62
#افرو	no -84	unknown 54
#افري	no 120	unknown -70	yes -46
#افسد	unknown 97	yes -80
#افعل	no -81	unknown 113	yes -52
#افعه	unknown 41	yes -49
#افه>	no 42
#افهم	no -84	unknown 136	yes -91
#افو>	unknown 62	yes -58
#افون	no -151	yes 59
#افي>	no 71	unknown -73
#افيا	yes -42
#افيه	unknown -48
#اقبه	no -40	unknown -51	yes 91
#اقتح	no 81	unknown -126
#اقتل	no -50	unknown 47
#اقدر	no -122	unknown -156	yes 214
#اقعه	no -109	unknown 78
#اقف>	unknown -57
#اقفا	unknown 80	yes -46
#اقفه	no 49	unknown 41	yes -93
#اقيت	no 91	unknown -65
#اقيه	no -177	unknown 128
#اكار	unknown 60	yes -74
#اكاف	no -45	unknown 89	yes -49
#اكان	no 215	unknown -141	yes -83
#اكاي	no 91	yes -102
#اكب>	no -96	unknown -86	yes 176
#اكبه	no -63	unknown -49	yes 107
#اكثر	no 160	unknown -71	yes -107
#اكدا	no -83	unknown 113
#اكسي	yes 42
#اكش>	no -40	unknown 82	yes -52
#اكشي	no -89	unknown 117
#اكل>	unknown -46	yes 75
#اكله	yes -71
#اكم>	yes 45
#اكه>	yes -40
#اكوا	no -52	yes 41
#اكور	no 76	unknown -149	yes 79
#اكين	no 100	unknown -55	yes -48
#الا>	no 48	unknown -77
#الاب	unknown 54
#الات	no -48	unknown -91	yes 116
#الاج	no 61	unknown -56
#الاخ	no -55
#الاد	no -45
#الاش	no 83	unknown -64
#الاص	unknown 40
#الاض	no 154	unknown -129
#الاع	no 75	yes -121
#الاغ	unknown -116	yes 127
#الاف	no -76	unknown 73
#الاك	no -63	unknown -41	yes 99
#الال	no -69	unknown 123	yes -52
#الب>	no -118	unknown 107
#البخ	no -80	unknown -47	yes 124
#البد	no 107	unknown -113
#البر	unknown 41
#البس	no -65	unknown -108	yes 176
#البص	no 58	yes -83
#البط	unknown -44	yes 43
#البغ	no 174	unknown -101	yes -74
#البق	no -109	unknown 77
#البك	no -128	yes 121
#البه	no -99	unknown 141	yes -53
#الت>	no -43
#التا	unknown 43	yes -43
#التح	no -75	unknown 84
#التد	unknown -87	yes 101
#التس	no 101	unknown -89
#التص	no -110	unknown 159	yes -51
#التف	no -64	yes 41
#التق	no 63
#التك	unknown 61	yes -67
#التم	no -82	unknown 134	yes -50
#التن	no -82	unknown 100
#الته	no -49
#التو	unknown -49
#الثم	no 170	unknown -126	yes -60
#الثه	unknown -47
#الجب	unknown -50
#الجز	no 127	yes -100
#الجل	no -131	unknown 82
#الجه	no 72	unknown -63
#الجو	no 45
#الحب	unknown 65	yes -58
#الحس	unknown 47
#الحص	no 54
#الحف	no -104	unknown -115	yes 211
#الحق	no 43	unknown 67	yes -120
#الحل	yes -55
#الحم	no 65	unknown -61
#الحن	yes -52
#الحو	yes -56
#الخب	no -84	unknown -53	yes 132
#الخر	yes -65
#الخز	unknown 48
#الخس	unknown 46	yes -66
#الخش	unknown 50
#الخض	no -62	yes 52
#الخن	no 187	unknown -116	yes -76
#الخو	no 73	yes -66
#الخي	no 60	unknown -75
#الد>	no -76	yes 57
#الدا	unknown 45	yes -52
#الدت	unknown -116	yes 95
#الدج	no 79	yes -45
#الدخ	no 54	unknown -55
#الدش	no 103	unknown -118
#الدل	no 139	unknown -52	yes -135
#الدم	no -92	yes 126
#الده	unknown -51
#الذه	no -82	unknown 130	yes -53
#الذي	no 59	unknown -51
#الرا	unknown -41
#الرب	unknown -54
#الرج	unknown -44	yes 57
#الرح	no -74	unknown 130	yes -67
#الرخ	unknown 98	yes -84
#الرس	unknown -66	yes 87
#الرط	no -83	unknown 152	yes -98
#الرع	no -74	unknown 47
#الرف	no 84	yes -49
#الرق	no -160	unknown 86	yes 61
#الرك	unknown -52
#الزا	unknown -60	yes 80
#الزل	no 74	yes -92
#الزم	no 81	unknown 61	yes -154
#الزن	unknown -41
#الزه	no 273	unknown -191	yes -184
#الزو	unknown 49	yes -78
#الزي	unknown -49	yes 47
#السج	unknown -88	yes 68
#السخ	unknown -60	yes 71
#السر	unknown -42	yes 44
#السع	no -103	yes 140
#السم	yes 47
#السن	no -60
#الشب	no 55
#الشت	no -49
#الشج	no 85	unknown -101
#الشع	no 82	unknown -141	yes 60
#الشف	unknown -44	yes 48
#الشق	unknown 48
#الشم	unknown 79	yes -43
#الشه	no -56
#الشو	no -52
#الشي	yes 52
#الصح	no 72	unknown -91
#الصخ	no 90	yes -130
#الصد	no -99	unknown 44	yes 55
#الصر	unknown 51	yes -91
#الصغ	unknown -69	yes 59
#الصف	unknown -59	yes 47
#الصو	no 59	unknown -57
#الضب	no -56	yes 55
#الضر	no -121	yes 73
#الضل	no 41	unknown -156	yes 104
#الضي	no -84	unknown 48
#الطب	yes 47
#الطل	yes 54
#الطم	yes -47
#الطن	no -89	unknown -119	yes 185
#الطي	unknown 116	yes -110
#الظل	no -67	unknown -54	yes 122
#الظه	unknown -57	yes 51
#الع>	unknown -43	yes 49
#العت	no 107	unknown -88	yes -51
#العد	no 81	unknown -91
#العر	unknown 60	yes -48
#العس	no -52	unknown -47	yes 87
#العص	no 45
#العط	no 74	yes -48
#العظ	no 68	unknown -146	yes 49
#العف	no 43	unknown -113	yes 51
#العق	no -50
#العل	no 62	yes -53
#العم	no -42	unknown 44
#العن	yes 60
#العي	no 44	yes -56
#الغا	unknown -45
#الغر	unknown -65
#الغس	no -54	yes 47
#الغط	unknown -73	yes 48
#الغل	no -115	unknown 101
#الغي	yes -48
#الفا	unknown 67	yes -52
#الفخ	no -89	unknown -99	yes 174
#الفر	no 57
#الفق	no -163	unknown -64	yes 167
#الفن	unknown 60	yes -40
#الفو	no -56	yes 49
#الفي	yes -53
#القب	no -99	unknown 157	yes -59
#القد	no 61	unknown -82
#القر	no -44	yes 59
#القس	unknown 40
#القض	no 59	yes -63
#القط	no -46	unknown 120	yes -74
#القف	unknown 75	yes -51
#القل	no 131	unknown -76	yes -86
#القن	yes 41
#القه	unknown -72	yes 46
#القو	unknown -128	yes 101
#القي	unknown -66	yes 88
#الك>	unknown 48	yes -56
#الكب	no -60	yes 95
#الكت	no -60	unknown 73
#الكم	unknown 44
#الكن	unknown 109	yes -126
#الكي	no 53	yes -83
#اللا	no -43	unknown 120	yes -80
#اللو	unknown 76
#الم>	no 65	unknown -87
#المب	unknown -40
#المج	no -68	unknown 85
#المخ	no -110	yes 98
#المز	no -101	unknown 150	yes -69
#المض	no -80	unknown 173	yes -109
#المظ	no 113	yes -146
#المغ	no 44	unknown -42
#المف	no -102	yes 85
#المق	no 41	unknown -43
#المك	no -47
#المم	no 81	yes -47
#المن	no 96	unknown -56	yes -42
#المه	no 160	unknown -125
#النج	no -53	unknown 51
#النح	no 150	unknown -109	yes -54
#النخ	no -91	unknown -107	yes 138
#النز	no 98	unknown -128
#النس	no -47	unknown -61	yes 107
#النص	no -89	unknown 62
#النض	unknown 159	yes -167
#النظ	unknown 57
#النع	no -42
#النف	unknown -172	yes 189
#النق	no 44	unknown -45
#النه	no -69	yes 66
#النو	no 66	unknown -88
#الني	yes -65
#الهب	no 93	unknown 74	yes -215
#الهل	no -54	unknown -98	yes 134
#الهم	no 256	unknown -186	yes -102
#الهو	no -76	unknown 79
#الهي	no 117	unknown -89
#الو>	no 43	yes -40
#الوج	no -116	unknown -174	yes 236
#الوح	no 61	yes -65
#الوس	no -41	unknown 54
#الوع	unknown -164	yes 162
#الوق	no 41
#الول	unknown -108	yes 87
#الوي	unknown 83	yes -74
#اليد	no -57	unknown -57	yes 112
#اليز	no -107	unknown 224	yes -146
#اليل	no -77	unknown 151	yes -74
#اليم	no -46
#الين	no 129	unknown -87	yes -52
#اليه	yes -59
#اليو	unknown 57
#اما>	no 77	unknown -77
#امان	no 116	unknown -145
#امبا	no -123	unknown 171	yes -63
#امبي	no -43	unknown -41	yes 87
#امتد	no 64
#امر>	no 45	yes -41
#امره	no -96	yes 63
#امسك	no -120	unknown 210	yes -159
#امشي	no 132	unknown -152
#امع>	unknown -46
#امعي	no 49
#املا	no 147	unknown -129
#املك	no 69	unknown -70
#امن>	no 44
#امنه	no -73	unknown 144	yes -70
#امني	no -64	unknown 47
#امه>	no 97	unknown -48	yes -49
#اموس	no -52	unknown -90	yes 141
#امير	no -57	unknown 104	yes -46
#اميك	no 87	yes -81
#اميه	no 77	yes -95
#انات	no -44	unknown 122	yes -91
#انب>	yes -45
#انبه	no 96	unknown -164	yes 62
#انبو	no -67	unknown 51
#انبي	yes 40
#انتا	no 87	unknown -51	yes -55
#انتر	no -66	unknown 117	yes -52
#انتظ	no -45	unknown 50
#انتف	no 243	unknown -76	yes -180
#انتق	unknown 87	yes -68
#انتو	no 195	unknown -111	yes -132
#انتي	no -61	unknown 86
#انجر	no 136	unknown -132
#اندا	no -44	unknown 69
#اندل	no 52	unknown -58
#اندي	no -46	unknown 85	yes -44
#انذا	no 50	unknown -51
#انز>	unknown 43	yes -43
#انزل	no -45	yes 78
#انسا	no 112	unknown -92
#انسي	no -108	unknown 162	yes -53
#انش>	no 52	yes -68
#انص>	no -60	yes 80
#انطه	no 64	yes -78
#انطي	no -105	unknown -165	yes 221
#انع>	no -88	unknown -61	yes 105
#انعا	unknown -105	yes 108
#انغر	no 55	unknown -67
#انفص	no 63	yes -46
#انفه	no -70	unknown -40	yes 112
#انقل	no -82	yes 41
#اننا	no -162	unknown 97
#انها	unknown -58
#انو>	no 104	unknown -83
#انوت	yes -64
#انور	no 95	unknown -81	yes -51
#انون	no -45	unknown -70	yes 117
#انوي	unknown 86	yes -90
#انير	yes -113
#انيس	unknown 75	yes -48
#انيك	no 66	unknown -52
#انين	no 77	unknown -51	yes -41
#انيه	unknown -79	yes 54
#انيو	unknown -60
#اها>	unknown -46
#اهش>	no -87	unknown -92	yes 145
#اهم>	unknown -73	yes 42
#اوب>	no 100	yes -75
#اود>	no -55	yes 54
#اور>	no 111	yes -86
#اورا	unknown 56	yes -54
#اوش>	no -194	unknown 171
#اوصل	unknown -71
#اوطو	no -112	yes 114
#اوقع	no 175	unknown -102	yes -110
#اوقف	no 86	unknown -57	yes -41
#اول>	unknown -50	yes 70
#اولا	unknown -60
#اولت	unknown -44	yes 53
#اوله	unknown 46
#اولو	no 71	unknown -46	yes -60
#اون>	no -102	unknown 79
#اوني	unknown -105	yes 85
#اوه>	unknown 42
#اوهم	unknown -61
#اوي>	no 227	unknown -120	yes -139
#ايا>	no 47	unknown -64
#ايات	no -110	unknown 80
#ايام	no -46	yes 41
#ايج>	unknown 41	yes -100
#ايجي	no 43	yes -80
#ايح>	no -58	unknown 61
#ايده	no 159	unknown -89	yes -71
#ايدي	unknown -104	yes 139
#ايره	no -51	unknown 59
#ايري	unknown 42
#ايز>	no 148	unknown -81	yes -93
#ايسر	no 43	yes -89
#ايض>	no -65	unknown 44
#ايضا	yes -57
#ايط>	no -58	unknown 56
#ايطا	no 44	unknown -73
#ايع>	no -58	yes 48
#ايقه	unknown -55	yes 81
#ايلت	no -40	unknown 84	yes -45
#ايله	no -45
#ايم>	no -85	unknown 135	yes -45
#ايما	unknown -46
#ايمه	unknown -47	yes 67
#ايمو	no 101	unknown -161
#اين>	no 69	yes -40
#اينا	no 96	unknown -112
#اينت	no 96	yes -128
#اينش	no 64	yes -65
#اييا	no 81	unknown -61	yes -50
#اييه	unknown 53
#باء>	unknown -63
#بابا	unknown 93	yes -87
#بابه	no 60	unknown -119	yes 48
#بابي	unknown 123	yes -126
#بات>	no 56	yes -40
#باحا	no 65	unknown -47
#باخ>	yes 57
#باد>	no 87	unknown -151
#بادل	no 124	unknown -93
#باذي	no 72	unknown -41
#بار>	no -104	yes 82
#بارش	no 92	yes -141
#باري	no -43	unknown 54
#باس>	no 152	unknown -96	yes -56
#باسب	no -103	unknown 177	yes -85
#باسم	no -113	unknown 152	yes -46
#باط>	unknown -98	yes 94
#باعي	unknown -124	yes 80
#باغه	no -42	unknown 102	yes -58
#باغي	unknown 75	yes -65
#باق>	no -79	unknown -43	yes 121
#باك>	no -97	yes 79
#بال>	yes -73
#بالا	unknown 86	yes -62
#بالب	unknown -47	yes 53
#بالخ	no -45	yes 65
#بالد	no 125	unknown -97	yes -46
#بالر	unknown -50	yes 63
#بالز	no -95	unknown -57	yes 147
#بالس	yes 56
#بالص	unknown 42	yes -44
#بالض	no -83	unknown 70
#بالط	unknown 78	yes -104
#بالع	no -91	unknown 57
#بالغ	no 49	yes -55
#بالق	no -80	unknown 69
#بالك	yes 54
#بالل	unknown 72	yes -80
#بالن	no 82	unknown -93
#باله	unknown -93	yes 44
#بالو	unknown -70
#بان>	no -40	yes 51
#بانه	unknown 72
#بانو	no 133	unknown -88	yes -60
#باه>	no -76	unknown -74	yes 133
#باي>	unknown -156	yes 122
#بايع	no -143	yes 98
#بتنا	no -148	unknown 58	yes 91
#بتني	no 78	unknown -75
#بته>	no -101	yes 121
#بتها	no -130	unknown 109
#بتو>	unknown -56	yes 73
#بتي>	unknown -54	yes 66
#بثلا	no -60	yes 87
#بجان	unknown -92	yes 122
#بحاج	no 76	unknown -66
#بحال	no 106	unknown -44	yes -63
#بحث>	no 99	unknown -91
#بحجم	unknown 40
#بحي>	no -110	unknown 139
#بحير	yes -55
#بخاخ	no -52	yes 66
#بخار	no -105	unknown -130	yes 195
#بخير	no 85	unknown -65
#بدا>	no -42	unknown -71	yes 102
#بدات	no -40	unknown 47
#بداو	no -86	yes 54
#بدرا	no 42
#بدل>	yes -67
#بدني	no 148	unknown -124
#بدو>	no -85	unknown 54
#بدون	unknown -64	yes 77
#برا>	unknown 40	yes -65
#برات	yes -45
#براد	unknown 84	yes -143
#برد>	unknown 61
#برشي	no 94	yes -99
#برق>	no -126	unknown 98
#برمي	no 79	unknown -64
#برور	no 67	yes -52
#بري>	no 65	yes -80
#بريا	no 83	yes -58
#بريس	no 110	unknown -91	yes -44
#بريل	no -106	unknown 134
#بزاف	unknown -55	yes 49
#بسات	no 45
#بستا	no -94	unknown 91
#بسرع	no 82	unknown -41	yes -40
#بسلا	no 140	unknown -180
#بسلك	no -83	yes 47
#بسوء	no 123	unknown -116
#بسيا	unknown -44	yes 65
#بسيط	unknown -73	yes 54
#بشري	no 140	unknown -61	yes -81
#بشوي	no 109	unknown -57	yes -54
#بشي>	unknown 74	yes -76
#بشيء	no 130	unknown -109
#بصح>	unknown -54	yes 46
#بصحت	no 273	unknown -216	yes -130
#بصما	no 48	yes -93
#بطن>	no -70	unknown -44	yes 110
#بطه>	unknown 90	yes -90
#بطيخ	unknown -103	yes 53
#بعدم	no 90	yes -114
#بعصا	no 95	unknown -101
#بعض>	no 124	unknown -102
#بعه>	unknown 45
#بعون	unknown -42
#بعي>	no -47	unknown -128	yes 156
#بعيد	no 242	unknown -190	yes -107
#بعين	no 68	unknown -58
#بغا>	no -50
#بغات	no -62	unknown -61	yes 97
#بغاش	no 52	unknown -61
#بفعل	no -64	unknown 101	yes -49
#بقات	no -58
#بقاو	yes -47
#بقره	yes -49
#بقعه	unknown 47	yes -90
#بقي>	no 96	unknown -87
#بقيت	no -64
#بقيه	no 67	unknown -68
#بكل>	no 54	unknown -106	yes 43
#بكيو	no -142	unknown 256	yes -175
#بلا>	no 55
#بلات	unknown -136	yes 99
#بلاس	no 67
#بلاط	no -54
#بلاغ	no -99	unknown 163	yes -69
#بلاف	no -72
#بلان	no -84	unknown 138	yes -74
#بلاي	no -52	unknown 92	yes -52
#بلدي	unknown 59	yes -51
#بلغن	no 57	unknown -173	yes 82
#بلكو	unknown 56	yes -46
#بلل>	no 68
#بله>	unknown -53
#بلو>	no -93	unknown 85
#بلوك	no 154	yes -172
#بلول	no -91	yes 54
#بلوم	no -41
#بلي>	no -137	unknown 232	yes -147
#بليو	no -58	yes 42
#بمرا	no 71	yes -76
#بنا>	unknown -63
#بناء	yes -90
#بنات	no 85	unknown 40	yes -161
#بناه	no -87	unknown -67	yes 120
#بناي	no 109	unknown -45	yes -70
#بنت>	unknown -45	yes 49
#بنتي	yes 50
#بنك>	no -113	unknown 88
#بهاي	no -124	unknown 166	yes -64
#بوا>	no 62
#بواب	unknown 60
#بوان	no -49	yes 49
#بوب>	no -79	unknown 67
#بوبي	no -40	unknown 125	yes -87
#بوحد	yes -60
#بور>	no -81	unknown 134	yes -53
#بورت	unknown 92	yes -72
#بورد	no 74	yes -58
#بورغ	yes -41
#بوطا	unknown -70	yes 50
#بوطه	unknown -54	yes 43
#بوطو	no -136	yes 80
#بوع>	no -57	unknown 53
#بوعي	yes -50
#بومب	no -54
#بونا	no 58	unknown -52
#بونه	unknown -60
#بوني	no -107	unknown -163	yes 246
#بيا>	no -76	yes 46
#بيان	no 92	unknown -58	yes -53
#بيبا	unknown -47	yes 47
#بيبه	no -47	yes 57
#بيبي	no 176	unknown -115	yes -121
#بيت>	no 44
#بيته	no -94	unknown 113	yes -46
#بيجا	no 70	unknown -67
#بيجو	no -73	unknown 130	yes -74
#بيح>	unknown 42	yes -62
#بيخي	no 244	unknown -217	yes -86
#بيرم	no -91	unknown 84
#بيرو	no -75	unknown 154	yes -96
#بيس>	no -92	yes 106
#بيسك	unknown 115	yes -98
#بيسي	unknown 54	yes -72
#بيض>	unknown 65	yes -67
#بيضه	no 75	unknown -85
#بيطا	unknown -59	yes 48
#بيطر	no -85	unknown 113	yes -45
#بيكا	no -41	unknown -143	yes 157
#بيكو	unknown -100	yes 88
#بيلا	no -40	unknown -40	yes 80
#بيلت	no -163	unknown 154
#بيله	no -67	yes 56
#بينن	no 104	unknown -129
#بينه	no -51	unknown 42
#بيني	unknown -71	yes 49
#بيه>	unknown 41
#بيها	unknown 71	yes -82
#بيوت	no -91	unknown 138	yes -44
#تابع	no 41
#تابل	unknown -41
#تات>	unknown -67	yes 56
#تاج>	no 43	yes -47
#تاجر	unknown 74	yes -117
#تاح>	no -94	unknown 72
#تاذ>	no 113	unknown -89
#تاذه	no -61	yes 59
#تاذي	no 226	unknown -154	yes -70
#تار>	no -57
#تارا	unknown 70	yes -46
#تاره	no 56	unknown 54	yes -149
#تارو	no 49	yes -64
#تاسع	unknown -48	yes 69
#تاع>	no -66	yes 58
#تاكل	no 69	yes -61
#تال>	no 55	unknown -95
#تالي	no -106	unknown 188	yes -130
#تامي	no -42	unknown 72
#تاي>	unknown -57	yes 50
#تاير	no 79	unknown -136	yes 41
#تبا>	no 124	unknown -90
#تباد	no 124	unknown -93
#تبدل	no -119	unknown 124	yes -53
#تبرو	no 67	yes -52
#تبع>	no 145	unknown -79	yes -79
#تبكي	no -97	yes 106
#تبلل	no 56	yes -61
#تبن>	unknown 44	yes -46
#تبنا	unknown -66	yes 71
#تبو>	unknown 46
#تبي>	no -63	unknown 136	yes -73
#تبين	no -96	unknown 106	yes -44
#تتوق	no -90	yes 115
#تجاو	no 167	unknown -96	yes -93
#تجرح	no 124	unknown -104
#تجري	unknown 64	yes -88
#تجمع	no 41	unknown -217	yes 88
#تجمي	no -126	unknown 200	yes -123
#تجي>	yes -68
#تجيب	no -105	unknown -46	yes 135
#تحاد	no 117	yes -132
#تحت>	no -42
#تحتر	no -68	unknown 98
#تحته	unknown -51
#تحتو	no -46	unknown -71	yes 72
#تحتي	no 43	unknown 53	yes -108
#تحرك	no 40
#تحف>	no 154	unknown -229	yes 48
#تحقي	no 45	unknown -42
#تحمل	no 120	unknown -149
#تحه>	no -128	yes 100
#تحوا	no 69	yes -71
#تخرج	no 104	unknown -72	yes -42
#تخري	unknown -45
#تخسر	unknown -62
#تخلص	yes -51
#تخلع	no 68	unknown -47
#تخنق	no -55	unknown -69	yes 126
#تخيل	no -109	unknown 108
#تدت>	yes -79
#تدخل	no 145	unknown -101	yes -59
#تدري	unknown -64	yes 66
#تدع>	no -53	unknown 120	yes -93
#تدعا	unknown 52	yes -86
#تدفي	unknown -69	yes 40
#تذكر	no -41	unknown -66	yes 105
#تراج	no 92	yes -133
#تراك	no -97	unknown 45	yes 52
#ترام	no 143	yes -122
#ترجع	unknown 46	yes -45
#تردا	no -71	unknown 101	yes -46
#ترقت	no -40	yes 66
#ترقو	no -43	unknown -71	yes 114
#تركت	unknown 82	yes -69
#تركي	unknown 44
#ترم>	no 42
#ترنت	no -47	unknown 74
#تروت	no -56	yes 92
#تروط	unknown -53
#تروف	no 118	unknown -73	yes -60
#ترون	no 167	unknown -107	yes -75
#تري>	unknown 40	yes -58
#تريت	no 47
#ترين	no -66	unknown 72
#تسجل	no 128	unknown -81	yes -48
#تسرق	no 57	yes -52
#تسع>	unknown -60
#تسلس	no 44	yes -73
#تسمع	no -92	unknown -74	yes 121
#تسني	unknown -52
#تشعر	no -79	yes 111
#تشفر	no -121	unknown 165	yes -55
#تشفي	no -70	unknown -40	yes 109
#تشق>	no -53	unknown 58
#تشقا	no 42	yes -86
#تشكو	unknown -49
#تشكي	no -140	unknown 81
#تشوا	no -150	yes 126
#تشوف	unknown -91
#تصاد	no -115	unknown 60
#تصاو	no 76	unknown -66
#تصدع	no -127	unknown 224	yes -149
#تصر>	no 129	yes -149
#تصري	unknown 63	yes -40
#تصف>	unknown -56
#تصل>	no -64	unknown 80
#تصلت	no -47	yes 64
#تصلح	no -77	yes 44
#تصلي	no -51	unknown 83
#تصوي	no 104	unknown -64	yes -62
#تضر>	no 126	unknown -105
#تضرب	no 178	unknown -142	yes -45
#تطمت	unknown -54
#تطوا	no -79	yes 45
#تطيع	no -93	unknown -43	yes 132
#تظر>	unknown 45	yes -52
#تعثر	no -61	unknown -96	yes 127
#تعجل	unknown -75	yes 51
#تعرض	no 60	unknown -79
#تعرف	no 69	unknown -134	yes 50
#تعطل	no 60	yes -58
#تعفن	unknown -155	yes 133
#تعل>	no -76	yes 89
#تعلت	no 108	unknown -51	yes -59
#تعلم	no -82	unknown 107
#تعما	no -113	unknown -54	yes 139
#تعمر	unknown 70	yes -90
#تعمل	no -92	unknown 179	yes -126
#تعوج	no 123	unknown -102
#تعود	no 98	unknown -64	yes -44
#تغل>	no 45	unknown -86
#تغيي	no -58	unknown 109	yes -49
#تفاع	no -80	unknown 107
#تفاه	no 40
#تفتح	no -65	unknown -93	yes 148
#تفخ>	no 116	unknown -96
#تفرك	unknown 66	yes -48
#تفلت	no -99	unknown -71	yes 167
#تفلق	no 56	unknown -71
#تفها	no -74	yes 83
#تفي>	unknown -40	yes 59
#تقاس	no 145	unknown -108
#تقاط	unknown -92
#تقاع	no 41	unknown -65
#تقدر	no 98	unknown -93
#تقدي	no -56	unknown 72
#تقري	yes 40
#تقطع	no -51	unknown -44	yes 71
#تقل>	unknown -61	yes 73
#تقلب	unknown -64	yes 54
#تقلع	no -74	yes 56
#تقلق	no 95	unknown -70
#تقني	no -82	unknown 120
#تقول	no -55	unknown 65
#تقيا	no -51	yes 81
#تكاك	no 125	unknown -74	yes -54
#تكسر	unknown -64	yes 61
#تكم>	no 139	unknown -105	yes -60
#تكن>	no 141	unknown -63	yes -99
#تكي>	no -56	yes 79
#تلات	no -133	unknown 179	yes -88
#تلاح	unknown -171	yes 92
#تلاق	no 129	unknown -82	yes -49
#تلام	no 130	unknown -56	yes -82
#تلت>	no -84	unknown 117	yes -44
#تلعت	unknown 87	yes -53
#تلف>	no -41	unknown 80
#تلفت	no 45	yes -79
#تلفز	no -75	unknown 108
#تلفو	unknown -66	yes 101
#تلقي	no -41	yes 47
#تلمي	unknown -110	yes 45
#تله>	no 109	unknown -67	yes -67
#تلوا	no -86	unknown -65	yes 143
#تما>	no -85	yes 87
#تمار	no -83	unknown -99	yes 178
#تماس	unknown -65
#تمام	no 86	unknown -105
#تمزق	no -57	unknown -71	yes 125
#تمشي	no -107	yes 105
#تمكن	unknown 75	yes -84
#تنبر	no 65	yes -43
#تنتب	no 71	yes -51
#تنزف	no -65	unknown -51	yes 94
#تنشق	no -96	unknown -44	yes 138
#تنفخ	no -84	unknown 96
#تنفس	no -84	yes 113
#تهبت	no -41	unknown -145	yes 139
#تهرس	no 50	unknown -52
#توب>	no -113	unknown 114
#توجد	yes 45
#توجع	no 123	unknown -161
#توح>	yes 42
#توحا	no -61	unknown 97
#تورا	unknown 61
#تورم	no -42	unknown -56	yes 98
#توره	yes -51
#تورو	no 89	unknown -61	yes -41
#توش>	no -143	yes 144
#توصي	unknown -66
#توقع	no 40	yes -56
#تولو	unknown 45	yes -47
#تونس	no -46	unknown 81
#توي>	unknown -84	yes 69
#تويو	unknown 42	yes -47
#تيجه	no -59	unknown -40	yes 50
#تير>	yes -44
#تيزو	no -55	unknown 126	yes -85
#تيزي	no 80	unknown -43	yes -57
#تيشك	unknown -48
#تيك>	no -49
#تيله	no -87	unknown 159	yes -149
#تيلي	no 50
#تيني	no -53	unknown -50	yes 105
#تيه>	no 63	unknown -86
#تيو>	no -95	unknown 99
#ثاء>	no -66	yes 60
#ثاث>	unknown 63
#ثامن	no -73	unknown 144	yes -70
#ثانو	no 65	unknown 48	yes -109
#ثاني	unknown -65	yes 49
#ثرت>	unknown -68
#ثريا	unknown -48
#ثقب>	no 41	unknown -52
#ثقل>	no 54	yes -42
#ثقوب	no -65	unknown 122	yes -61
#ثلث>	unknown -50	yes 66
#ثلج>	no -78
#ثلي>	unknown -171	yes 122
#ثمنه	no -67	unknown 127	yes -67
#ثواب	unknown 46	yes -53
#ثير>	yes 49
#ثيرا	no -106	unknown 69
#ثين>	no 94	unknown -64
#جاءت	unknown 77	yes -94
#جابت	no -107	unknown 246	yes -168
#جاتن	no -58
#جاجه	no 56	unknown -84
#جاجي	unknown 47	yes -58
#جاد>	unknown -66
#جاده	no 92	unknown -97
#جار>	unknown 53
#جازي	no -53	yes 72
#جال>	no 66
#جامع	no 58	unknown -77
#جان>	no -108	unknown 44	yes 65
#جانط	no 81	yes -71
#جاني	no 145	unknown -103	yes -56
#جاه>	no 44	unknown -65
#جاو>	unknown -60	yes 80
#جاوب	no -86	unknown 153	yes -75
#جاور	no -48	unknown 64
#جبد>	no -129	unknown -112	yes 220
#جبس>	unknown -57	yes 87
#جبص>	unknown -68	yes 64
#جبل>	no 85	unknown -40	yes -49
#جبلي	no -120	unknown 139
#جبين	no -92	unknown -85	yes 170
#جته>	no -109	unknown 190	yes -137
#جدا>	no 74	unknown -82
#جدت>	no -66	unknown 93
#جدته	no 123	unknown -145
#جدتي	no -85	yes 71
#جدرا	no -78	unknown 156	yes -76
#جدنا	yes -61
#جدها	no -187	unknown 60	yes 76
#جدي>	no -56	unknown 125	yes -69
#جرار	no 70	unknown -80
#جرت>	no 53	yes -109
#جرح>	no 111	unknown -72
#جرحا	unknown -110	yes 128
#جرحت	no -47	unknown -158	yes 193
#جرحي	no 84	unknown -62
#جرده	no -69	unknown 96
#جره>	unknown -40	yes 40
#جروح	unknown -66
#جريت	unknown -46	yes 63
#جزت>	no -57
#جزه>	no 79	unknown -66
#جسدي	no 147	unknown -96	yes -53
#جعات	no -68	unknown 114	yes -57
#جعت>	unknown 75	yes -49
#جعنا	yes -47
#جعني	no -50	yes 81
#جعو>	no -80	yes 79
#جعون	no 46	unknown 59	yes -102
#جلاب	no -93	unknown 45	yes 49
#جلات	no -65	yes 48
#جلد>	no -141	unknown -48	yes 157
#جلو>	no -103	unknown -50	yes 139
#جلوا	no -69	unknown 104
#جلي>	unknown -64	yes 74
#جلين	unknown -124	yes 156
#جليه	unknown -113	yes 124
#جمع>	no -73	yes 73
#جمعي	unknown 99	yes -108
#جمه>	no -91	unknown 167	yes -92
#جميع	no 51
#جميل	no 113	yes -106
#جنا>	no 65	unknown -51
#جناح	unknown 57	yes -44
#جني>	no 89	unknown -71	yes -45
#جها>	unknown 63	yes -97
#جهاز	no 69	yes -62
#جهتي	no 51	yes -69
#جهد>	unknown -101	yes 78
#جهول	no 99	unknown -55	yes -55
#جهي>	yes 51
#جواب	yes -46
#جواز	no -54	unknown 69
#جوج>	yes 47
#جوحه	no 63	unknown -156	yes 82
#جور>	no -89	unknown -101	yes 145
#جوز>	no 86	unknown 78	yes -159
#جيب>	unknown -41	yes 41
#جيبي	unknown 102	yes -74
#جيت>	no -79	unknown 48
#جيده	no 196	unknown -171
#جين>	unknown -72	yes 44
#جيه>	no -124	yes 84
#جيو>	no 80	yes -44
#حات>	yes 51
#حاجب	no -69	unknown -154	yes 215
#حاجز	no 82	unknown -100
#حاح>	no 185	unknown -122	yes -127
#حاده	no -43
#حادي	no 77	unknown -44	yes -46
#حار>	no 106	unknown -74	yes -42
#حارس	no 41
#حاسو	unknown 93	yes -57
#حاض>	no -129
#حافي	unknown -67	yes 66
#حال>	no 87	yes -51
#حالو	no -55	unknown 118	yes -62
#حامل	no -49	yes 68
#حان>	no -95	unknown -154	yes 231
#حانو	yes -64
#حاول	unknown -64
#حاوي	no 88	unknown -41	yes -53
#حايا	no 182	unknown -63	yes -142
#حايط	no -58	unknown 56
#حبته	no -69
#حبس>	no -91	unknown 172	yes -126
#حبسا	no 56	yes -45
#حبل>	no 83	unknown -45	yes -48
#حبها	unknown -69	yes 56
#حبو>	no -144	unknown 82
#حبي>	no -97	yes 82
#حتش>	no -182	unknown 71	yes 94
#حتكا	no 125	unknown -74	yes -54
#حتنا	unknown 92	yes -77
#حته>	no -63	unknown 118	yes -85
#حتها	unknown -51
#حتو>	unknown -100	yes 43
#حتي>	no 78	yes -40
#حجار	unknown -45	yes 71
#حجر>	no 40	yes -58
#حجره	unknown -56	yes 62
#حجزت	yes 40
#حجم>	unknown 40
#حداش	no -41	unknown 58
#حدان	no 57	unknown -71
#حداه	no 111	unknown -99
#حداي	no -100	yes 94
#حدها	unknown 107	yes -88
#حدو>	no 77	yes -47
#حديد	no 51	yes -50
#حذيه	no 75	unknown -43
#حرار	no -77	unknown 119	yes -56
#حرام	no 94	unknown -78
#حرر>	no 79	unknown -61
#حرق>	yes 50
#حرقا	no 61	yes -80
#حرقت	no -79	unknown -118	yes 152
#حرقن	yes 67
#حرقو	no 53	unknown -62
#حرك>	no -41	unknown 77
#حروق	unknown -50	yes 76
#حرير	yes 43
#حريق	unknown -90	yes 92
#حزام	no -71	yes 102
#حساب	no -73	unknown 148	yes -78
#حسب>	no -82	yes 66
#حسن>	no 54	yes -60
#حصل>	no -109	unknown 116
#حصول	no -50	unknown 92	yes -128
#حصي>	unknown 108	yes -83
#حصير	no 142	unknown -46	yes -106
#حضرو	no -102	unknown 48	yes 52
#حطم>	no 65	unknown -106	yes 43
#حطمت	unknown 78	yes -136
#حطه>	no -50	unknown 64
#حطيت	yes 55
#حظه>	no -120	unknown 54	yes 53
#حفره	unknown -102	yes 42
#حفظ>	unknown -238	yes 179
#حفل>	no -66	unknown 122	yes -56
#حفيد	no -101	yes 89
#حقت>	no 157	unknown -79	yes -109
#حقق>	no -68	yes 50
#حقيب	yes -41
#حقيق	no 45	unknown -42
#حكو>	no 102	yes -100
#حلات	yes 44
#حلاق	no 76	yes -60
#حلف>	unknown 113	yes -190
#حلو>	no 66	unknown -53	yes -47
#حلوي	unknown 60	yes -81
#حلي>	no -43
#حليب	unknown 60
#حليت	yes -55
#حمات	no -57	yes 90
#حمار	no 59	yes -42
#حمد>	no 105	unknown -93
#حمدو	no 44	unknown -115	yes 60
#حمر>	unknown -40	yes 69
#حمرا	unknown 78	yes -77
#حمل>	no 123	unknown -117
#حملت	no 43
#حمله	no -44
#حمه>	no 91	unknown -125
#حمها	no -54	unknown 74
#حنا>	no 137	unknown -104
#حنتي	yes -52
#حنفي	no -87	unknown 124	yes -55
#حنه>	unknown 63
#حني>	no -170	unknown 86	yes 59
#حها>	no 127	unknown -138
#حوا>	no 69	yes -71
#حوال	unknown -49
#حواي	no 67	yes -109
#حوت>	no -66	unknown 49
#حوض>	no 82	unknown -48
#حول>	no 60	unknown -76
#حومه	no -99	unknown 103
#حون>	unknown -55
#حونه	no 123	unknown -52	yes -124
#حيت>	no -42
#حيح>	no 162	unknown -90	yes -103
#حيد>	no -47	unknown 119	yes -72
#حيده	no 128	unknown -120
#حيدو	no -58	yes 40
#حيره	yes -55
#حيط>	no -44
#حيطا	unknown 66
#حين>	unknown -43	yes 78
#حيه>	no 131	unknown -141
#حيوا	no -56	unknown 77
#خاتم	no -112	unknown 153	yes -69
#خاخ>	no -52	yes 66
#خار>	unknown -140	yes 77
#خارج	unknown -42	yes 70
#خاسر	unknown 65	yes -90
#خاص>	no -51
#خاصن	no -62	unknown 88
#خاصه	unknown 47	yes -42
#خاصو	yes 46
#خاطر	no -117	unknown 140
#خالت	unknown -71	yes 85
#خالي	no 124	unknown -164
#خام>	unknown 98	yes -89
#خامس	unknown -46
#خانز	unknown 43	yes -43
#خانه	no -64	yes 94
#خاوي	no 67	unknown -49
#خايب	no -49	unknown 77
#خايف	no -95	unknown 94
#خبار	no -85	unknown 93
#خبرن	no -45	yes 52
#خبز>	unknown -65
#خبط>	unknown -41
#خبير	no 95	unknown -91
#ختفت	yes -46
#ختفي	unknown 47
#ختي>	no -84	yes 110
#خدام	no 106	unknown -97
#خداو	no 71
#خدش>	yes 40
#خدشت	unknown 113	yes -90
#خدشه	no 120	unknown -60	yes -74
#خدم>	no 72	unknown -94
#خدمت	no -62	unknown -89	yes 68
#خدمه	unknown 63	yes -42
#خدوش	no -47	yes 44
#خذت>	no -58	unknown 101	yes -53
#خرب>	no -101	yes 82
#خرج>	unknown -54
#خرجا	no 141	unknown -72	yes -107
#خرجت	no 41	yes -41
#خرجن	no 79	unknown -71
#خرجو	unknown -87	yes 77
#خره>	no 53	unknown 54	yes -116
#خروج	unknown 62	yes -58
#خزن>	no -48	unknown 129	yes -91
#خزنه	no 59	yes -132
#خسار	unknown 45	yes -51
#خساي	no 42
#خسر>	no -45	unknown 91	yes -48
#خسرا	no -88	unknown 123
#خسرن	no 71	unknown -48
#خشبي	unknown 80	yes -67
#خضر>	no 104	unknown -91
#خضره	unknown -73
#خطا>	unknown -105	yes 65
#خطفو	unknown 61	yes -46
#خطيب	no 106	unknown -130
#خفيف	unknown -74	yes 99
#خلا>	unknown 84	yes -51
#خلات	unknown -75	yes 90
#خلاو	no -71	unknown 132	yes -66
#خلص>	unknown 55	yes -55
#خلصت	no -51	unknown 67
#خلصو	no 110	yes -100
#خلع>	no -106	yes 61
#خلعه	no 77
#خلنا	no -100	yes 106
#خله>	unknown -151	yes 103
#خلها	yes -91
#خلوع	unknown -50	yes 64
#خليت	no -42	unknown 82
#خمسه	no -63	yes 60
#خميس	unknown 58
#خنزي	yes -69
#خنق>	no -47	unknown -50	yes 95
#خنه>	no 159	unknown -140
#خوف>	unknown 55	yes -61
#خول>	yes -57
#خون>	no -46	unknown -51	yes 88
#خوني	no -118	unknown 111
#خويا	unknown -42	yes 59
#خياط	unknown 133	yes -161
#خير>	no 102	unknown -76
#خيطو	no -72	unknown 63
#خيل>	no -44	unknown -77	yes 104
#خيمه	unknown -115	yes 122
#داء>	unknown -56	yes 48
#دابا	no -45	yes 65
#دات>	unknown -51
#داتو	no -47	unknown -72	yes 97
#داخل	no 58
#داد>	no -62	unknown 86
#دارت	no -81	yes 44
#دارم	no -73	unknown 78
#دارن	no -142	unknown 75	yes 79
#داره	no -88	unknown 64
#داري	no -48	unknown 53
#دازو	unknown -50	yes 51
#داسي	no 98	unknown -44	yes -51
#داعي	no 95	unknown -56	yes -64
#داك>	no -59	unknown -42	yes 105
#داكش	no -89	unknown 117
#دامه	no 97	unknown -76	yes -73
#دان>	no 40	unknown -75
#دانا	unknown -52	yes 44
#دانت	no 49	yes -64
#داها	no 60	yes -91
#داو>	no -59	unknown 80
#دايا	no -40	unknown -59	yes 80
#داير	no -46
#دايز	no 137	unknown -100	yes -79
#دتي>	yes 61
#دثه>	unknown -42	yes 64
#دجاج	no 79	yes -45
#دخلت	no 45
#دخلن	no -84	yes 113
#دخنه	no 159	unknown -140
#دخول	yes -57
#درار	no -53	yes 48
#دران	no -96	unknown 90
#درب>	no -50
#درت>	no -45	unknown 59
#درتش	no -41	unknown 84	yes -44
#درجه	no -107	unknown -107	yes 204
#درسه	no 53
#درش>	no -69	unknown -77	yes 147
#دره>	no 60	unknown -77
#درها	no -52	yes 53
#درهم	no -42	unknown 69
#دروج	no -94	yes 59
#دروش	no 96	unknown -77	yes -48
#دري>	yes 47
#دريب	unknown -64	yes 66
#دسه>	yes -45
#دشت>	unknown 113	yes -90
#دشه>	no 120	unknown -60	yes -74
#دشي>	no -65	unknown 59
#دعاء	no 59
#دعي>	no 180	unknown -179
#دفاه	no 69	yes -85
#دفع>	no -103	unknown 95
#دفعت	no -69	yes 57
#دفعن	no -74	unknown -132	yes 188
#دفيه	unknown -69	yes 40
#دقاي	unknown -42
#دقه>	no -74	unknown -68	yes 141
#دقيق	unknown 44
#دلاء	no 142	unknown -109	yes -50
#دلاح	no 62	unknown 54	yes -146
#دلع>	unknown -67
#دلعت	no 52	unknown -43
#دلنا	no 90	unknown -50	yes -41
#دله>	no 151	unknown -124	yes -52
#دليه	unknown -69	yes 44
#دما>	unknown 56	yes -71
#دمات	no -90	unknown -75	yes 161
#دمتن	unknown 49	yes -53
#دمتي	no 52	unknown 43	yes -73
#دمنا	no -104	unknown 49	yes 53
#دموع	unknown -109	yes 88
#دمي>	no -42	yes 72
#دنا>	unknown 61
#دنو>	unknown -76	yes 70
#دني>	unknown -82	yes 61
#دها>	yes 55
#دهان	no 73	yes -77
#دهست	no -54	yes 59
#دهن>	yes 49
#دوا>	unknown -97	yes 83
#دوات	no -108	unknown 149	yes -58
#دوار	no -55	yes 54
#دوبل	unknown 52
#دوج>	no -66	unknown 45
#دوخه	no -111	unknown -174	yes 266
#دود>	unknown 76	yes -61
#دور>	no -102	unknown 92
#دورت	no -71	yes 80
#دوره	no -49	unknown -58	yes 108
#دوري	no 100	yes -103
#دوزت	unknown -67	yes 96
#دوس>	yes -46
#دوق>	no 93	unknown -90
#دولا	no -50
#دوني	no -87	unknown -171	yes 203
#دوه>	no -60	unknown -92	yes 151
#ديا>	unknown -86	yes 54
#ديات	no 130	unknown -61	yes -76
#ديان	no -89	unknown -44	yes 93
#ديبو	no 230	unknown -166	yes -74
#ديت>	unknown -48
#ديد>	no 87	yes -79
#ديدا	no -131	unknown 66	yes 46
#ديدي	no -54	yes 76
#دير>	unknown -41
#ديري	no -92	unknown 125	yes -50
#ديس>	no -136	unknown 117
#ديش>	no -44	unknown 41
#ديل>	no -193	unknown 77	yes 47
#ديم>	no -42	unknown 114	yes -76
#ديما	no -155	yes 55
#ديمه	yes -45
#دين>	yes 41
#دينه	unknown -47	yes 53
#ديها	unknown -70	yes 74
#ديهم	no 167	unknown -96	yes -95
#ديو>	no 43	unknown -52
#ذاب>	no 142	unknown -90	yes -81
#ذار>	no 50	unknown -51
#ذراع	unknown -60	yes 63
#ذكر>	no -52	unknown -100	yes 146
#ذني>	no -123	unknown -219	yes 265
#ذهب>	unknown 55	yes -47
#ذيه>	no 75	unknown -43
#راب>	no 59
#راتو	no 143	unknown -136
#راجا	no -69	yes 67
#راجت	unknown 57
#راجع	unknown -44	yes 48
#راجل	unknown -63	yes 46
#راجه	unknown -41	yes 64
#راحت	no -163	unknown 49	yes 60
#راحه	no -57	yes 71
#راخ>	no 139	yes -109
#رار>	no 48
#راره	no -71	unknown 116	yes -51
#راري	no -42
#راس>	unknown -45	yes 69
#راسب	yes -41
#راسه	no -47	unknown -51	yes 98
#راسو	unknown -79	yes 46
#راسي	unknown -69	yes 78
#راش>	no -80	unknown -62	yes 132
#راشو	no -46	unknown 118	yes -83
#راطي	no -154	unknown 68
#راع>	no 43	unknown -99
#راعي	no 50	unknown -104	yes 46
#راف>	no 120	unknown -84	yes -68
#رافع	no 44	yes -55
#رافي	yes -81
#راق>	unknown -59	yes 52
#راقب	no -63	unknown -56	yes 119
#راكب	no -81	unknown -77	yes 158
#راكت	no 43	yes -44
#راكش	no -40	unknown 82	yes -52
#رالو	no 75	unknown -68
#رام>	no 47
#رامل	no -87	yes 94
#رامي	no 128	unknown -70	yes -73
#رانا	unknown 83	yes -130
#راند	unknown 52	yes -85
#رانس	yes -55
#راني	no -44	yes 41
#راها	no 89	unknown -108
#راهق	no -162	yes 55
#راي>	no -93	unknown 70
#رايح	no 79	unknown -63
#رايه	yes -43
#ربا>	no -114	unknown 160	yes -66
#رباء	unknown -63
#ربات	yes -41
#رباط	unknown -104	yes 80
#رباع	no -56	unknown -49	yes 97
#ربال	no -89	unknown 120	yes -52
#ربتن	no 69	unknown -52
#ربته	no -116	unknown 110
#ربتو	unknown -63	yes 82
#ربع>	no -45
#ربعه	no -121	unknown 135
#ربعو	no 62	yes -47
#ربما	no 40	yes -73
#ربنا	no -74	unknown -75	yes 144
#ربني	unknown -47	yes 52
#ربه>	no 54	unknown -73
#ربها	no 141	unknown -65	yes -90
#ربو>	no 101	unknown -133
#ربون	unknown -76
#ربيه	unknown 89	yes -58
#رتان	no 136	unknown -88	yes -65
#رتجف	no -40	yes 53
#رتش>	no -41	unknown 84	yes -44
#رتفا	no -80	unknown 107
#رتنا	no 106	unknown -89
#رته>	no 95	unknown -65
#رتها	no 118	yes -95
#رتو>	no 90	unknown -42	yes -53
#رتيل	unknown 96	yes -105
#رتين	unknown -62
#رثه>	no -96	yes 53
#رجات	no 141	unknown -72	yes -107
#رجال	no 66
#رجان	no -96	unknown 62
#رجت>	no 55
#رجعا	no -68	unknown 114	yes -57
#رجعت	unknown 53
#رجعن	yes -47
#رجعو	no 41
#رجف>	no 41	unknown -50
#رجله	no -65	unknown -51	yes 82
#رجلو	no -103	unknown -50	yes 139
#رجلي	unknown -81	yes 88
#رجم>	no 75	unknown -64
#رجنا	no 79	unknown -71
#رجه>	no -43	unknown -86	yes 129
#رجو>	unknown -66
#رجوح	no 63	unknown -156	yes 82
#رجون	no -170	unknown -161	yes 247
#رحات	unknown -73	yes 76
#رحاض	no -129
#رحت>	no -93	yes 50
#رحله	no -66	unknown 81
#رحه>	no -61	yes 79
#رحي>	no 84	unknown -62
#رخام	no -73	unknown 147	yes -89
#رداد	no -71	unknown 101	yes -46
#ردت>	no 93	unknown -132
#رده>	unknown 44
#رديا	no -113	unknown -98	yes 164
#ردين	no 147	unknown -146	yes -46
#رزات	no -40	unknown -61	yes 100
#رزق>	unknown -117	yes 104
#رزه>	no -69	unknown -66	yes 126
#رسات	unknown 46	yes -46
#رست>	unknown -70
#رسم>	no -64	unknown 130	yes -66
#رسها	no -142	unknown -108	yes 189
#رسو>	unknown 60
#رسيد	no -110	unknown 137
#رسيل	unknown -53
#رسين	no -70	yes 40
#رشه>	no 40	yes -73
#رشوك	no 92	yes -141
#رشي>	no -78	unknown -89	yes 163
#رشيد	no 50	unknown -40	yes -44
#رشيف	no 56
#رصيف	no -59	unknown 58
#رضت>	unknown -98	yes 82
#رضه>	unknown -48	yes 66
#رضي>	no -103	unknown 77
#رضيه	unknown 47	yes -43
#رطاب	no -66	unknown 59
#رطق>	no 90	unknown -96
#رطقا	no -145	yes 135
#رطوب	no -69	unknown 157	yes -105
#رطي>	no -138	unknown 46	yes 69
#رعد>	no -147	unknown 50	yes 76
#رعه>	no 54	unknown -45
#رغم>	no -61	unknown 107	yes -48
#رغه>	no -93	unknown 99
#رغوا	no -57	unknown 97
#رفا>	unknown -113	yes 108
#رفت>	no 65	unknown -70
#رفتش	no -76	unknown 137	yes -68
#رفتي	no -43	unknown -79	yes 111
#رفش>	unknown -70	yes 75
#رفضت	unknown 60
#رفع>	no -117	unknown 56	yes 55
#رفعت	unknown 54	yes -63
#رفق>	no 40	unknown -55
#رفقه	unknown -50	yes 68
#رفقي	no -57
#رفنا	yes -42
#رفوا	no -42	unknown 71
#رفين	no 42
#رقا>	unknown 62	yes -80
#رقات	no 59	yes -59
#رقبت	no -91	unknown -60	yes 142
#رقبه	no -58	unknown -86	yes 144
#رقت>	no -45
#رقطو	yes 53
#رقع>	no -87	unknown 81	yes -52
#رقعا	no 102	unknown -182	yes 80
#رقم>	yes -44
#رقمه	unknown 82	yes -66
#رقمي	no -90	unknown 151	yes -93
#رقني	yes 67
#رقه>	unknown 41
#رقوا	no 114	unknown -84
#رقوه	no -76	unknown 56
#ركب>	no -46	unknown -101	yes 133
#ركبت	no -42	unknown -65	yes 103
#ركبه	unknown -95	yes 92
#ركت>	no -83	unknown 56
#ركتن	no 152	unknown -87	yes -69
#ركز>	no -92	unknown 135	yes -49
#ركع>	unknown 109	yes -96
#ركعا	no -61	unknown 64
#ركل>	no 55	yes -62
#ركها	unknown -80	yes 47
#ركون	yes -48
#ركي>	no 88	yes -59
#ركيب	no -52	unknown 85
#ركين	no -60
#ركيه	unknown -158	yes 127
#رلي>	no 124	yes -161
#رما>	unknown 70	yes -111
#رماد	unknown 78	yes -56
#رمان	no -107	unknown -75	yes 135
#رمت>	no 76	unknown -124
#رمضا	unknown 44	yes -59
#رمل>	no 59	yes -53
#رمله	unknown -46
#رمه>	no 118	unknown -171
#رموا	no 103	unknown -164	yes 41
#رموش	no 59	unknown -179	yes 81
#رموك	yes -55
#رمي>	no -43	unknown 41
#رميد	unknown -139	yes 154
#رميل	no 129	unknown -79	yes -66
#رميه	no -45	unknown 44
#رناش	no -45	yes 58
#رناه	unknown -79	yes 111
#رنت>	no -47	unknown 74
#رنسا	no -92	unknown 118
#رنسي	no 87	yes -64
#رني>	unknown -113	yes 121
#رنيش	no 94	unknown -106
#رها>	no -58	yes 75
#رهم>	no -44	unknown 64
#رهما	no 69	yes -50
#رواح	no 69	unknown -56
#رواي	unknown 41	yes -63
#روب>	unknown -68	yes 54
#روبه	no 138	yes -121
#روبو	no -61	unknown 72
#روبي	no -57	yes 41
#روت>	no 78	yes -59
#روتي	no -73	unknown -74	yes 150
#روج>	yes 40
#روجي	no -107	unknown 154	yes -54
#روح>	no 90	unknown -91
#رود>	unknown 160	yes -192
#رودا	no 49	yes -64
#روره	no 94	unknown -107
#روري	yes -75
#روش>	no 49	unknown -69
#روضه	no 84	unknown -64
#روط>	no -60	unknown 87	yes -40
#روف>	no -56	yes 61
#روفي	no 118	unknown -73	yes -60
#روقه	no -55	unknown 102	yes -44
#روقي	unknown -206	yes 197
#رومب	no -50	unknown -70	yes 119
#رونو	no 56	unknown -44
#روني	no -40	unknown 106	yes -92
#روه>	no 134	unknown -46	yes -98
#ريا>	unknown -87	yes 61
#ريات	unknown 82	yes -80
#ريب>	no 41	unknown -79
#ريبه	no -86	unknown 102
#ريته	no -49	unknown 74
#ريتي	no -71	unknown 87	yes -49
#ريحا	no -121	unknown -120	yes 209
#ريحه	no -55	unknown 61
#ريدو	no -75	unknown 127	yes -66
#ريدي	no 49	yes -67
#رير>	no -45
#ريرا	no 80	unknown -58
#ريره	no -93	yes 129
#ريس>	no -71	unknown 101
#ريض>	no 100	unknown -74
#ريعه	no 84	unknown -91
#ريفي	unknown -41	yes 47
#ريق>	unknown -50
#ريقه	no 90	unknown -85
#ريقو	no -67	unknown 160	yes -120
#ريك>	no 63	unknown -66
#ريكه	no 46	yes -71
#ريكو	no 40
#ريكي	no -50
#ريل>	no -112	unknown 55
#رينا	no 52	unknown 47	yes -108
#رينه	no -95	unknown 86
#ريو>	no -86	unknown 60
#ريوم	no -52	yes 41
#ريير	unknown 45	yes -60
#زات>	unknown -43	yes 64
#زاج>	yes 58
#زاد>	unknown -92	yes 42
#زار>	no 99	yes -94
#زاف>	unknown -55	yes 49
#زال>	no -40	yes 58
#زالت	no -60	unknown -95	yes 159
#زام>	no -71	yes 102
#زبل>	no -87	unknown 82
#زبون	no 47	unknown -70
#زدوج	no -66	unknown 45
#زراب	no 40	unknown -57
#زربه	no 88	unknown -58
#زربي	unknown 51	yes -60
#زرع>	no -52
#زرق>	no -125	unknown -50	yes 157
#زرقا	unknown 61	yes -58
#زرقط	yes 53
#زرقه	unknown -165	yes 181
#زريب	no -102	unknown 129
#زلاء	no 238	unknown -187	yes -57
#زلق>	no 49	unknown -64
#زلقا	no -76	unknown -57	yes 125
#زلقت	no -46	unknown -43	yes 89
#زلنا	no 120	unknown -109
#زله>	no -87	unknown -58	yes 132
#زلو>	no -50	yes 40
#زلي>	no -78	unknown 110
#زليج	no 51
#زميل	no -41
#زنقه	unknown -40
#زنه>	no 59	yes -132
#زهري	no 130	unknown -70	yes -97
#زواج	no -162	unknown 230	yes -118
#زوال	unknown 46	yes -60
#زوت>	no -129	unknown 102	yes 58
#زوجت	no -68
#زور>	no -60	unknown 187	yes -134
#زوط>	no -48	unknown 89	yes -47
#زون>	no -98	unknown 159	yes -105
#زيار	no 116	unknown -109
#زيان	unknown -63	yes 80
#زير>	no 122	unknown -76	yes -51
#زينه	unknown -42
#زيه>	no -83	unknown 202	yes -120
#ساب>	no -93	unknown 178	yes -87
#سابع	no 41
#سابي	no -74	unknown 71
#ساحا	no 40	unknown 45	yes -135
#ساحه	no 91	unknown -105
#سادس	no 42
#سار>	no -58
#ساره	yes -59
#سارو	unknown 97	yes -76
#ساري	yes 42
#ساس>	no -41	yes 43
#ساعت	yes 58
#ساعد	no -55	unknown -98	yes 140
#سافر	unknown 53	yes -55
#ساق>	no -44	unknown -129	yes 175
#ساقه	no -44	unknown -96	yes 127
#ساقي	no -108	unknown -71	yes 169
#سال>	no -112	yes 110
#سالا	unknown -134	yes 115
#سالم	no 137	unknown -94	yes -43
#سالن	no -133	unknown 143
#سامح	no -87	unknown 95
#سان>	no -100	unknown -110	yes 160
#ساند	no -46	unknown 85	yes -44
#ساير	no 42
#سباب	yes 43
#سباك	no -141	unknown 60	yes 49
#سبته	no -87	unknown 136	yes -52
#سبح>	no -89	unknown 138	yes -48
#سبع>	yes 46
#سبقي	no 116	unknown -49	yes -70
#سبور	unknown 67	yes -68
#سبيط	yes 70
#ستا>	no 162	unknown -125	yes -48
#ستاج	unknown 74	yes -117
#ستاذ	no 41	unknown -70
#ستار	no 103	yes -147
#ستان	no -77	unknown 128	yes -64
#ستاي	no 79	unknown -136	yes 41
#ستدع	yes -52
#ستر>	no 242	unknown -187	yes -91
#سترا	no 47
#سترد	no -71	unknown 101	yes -46
#ستشف	no -70	unknown -40	yes 109
#ستطي	no -93	unknown -43	yes 132
#ستعج	unknown -75	yes 51
#ستعم	no -102	unknown 78
#ستنش	no -96	unknown -44	yes 138
#سته>	unknown -67	yes 77
#ستوب	no -119	yes 79
#ستود	no 45	unknown -42
#ستور	no 137	yes -121
#ستيك	no 67
#ستين	unknown 40	yes -92
#سجاد	no 92	unknown -106
#سجل>	no 86	unknown -46	yes -41
#سجلو	no -69	unknown 104
#سحبو	no -52	unknown 125	yes -92
#سحقت	no 50	unknown -64
#سخان	unknown -65	yes 41
#سخن>	no -52	unknown -80	yes 118
#سخه>	no -67	unknown 71
#سخون	no -67	unknown -46	yes 107
#سدار	no -111	unknown 99
#سدت>	no 130	unknown -56	yes -97
#سدو>	no -79	unknown 48	yes 52
#سدود	no -48	unknown 87	yes -51
#سديا	no 80	unknown -48
#سرات	no -53
#سرب>	unknown 60
#سربا	no -45	unknown -100	yes 130
#سربت	yes -91
#سرت>	unknown -47	yes 55
#سردي	no 134	unknown -155
#سرعه	no 93	unknown -68
#سرق>	yes -56
#سرقا	no 68	yes -53
#سرقت	no -76	unknown 131	yes -55
#سرقه	unknown 82	yes -80
#سرنا	no 71	unknown -48
#سره>	unknown 76	yes -69
#سرو>	no -44	unknown 91	yes -48
#سروا	unknown 76	yes -83
#سروق	unknown 43	yes -113
#سرير	no -83	unknown 83
#سطبل	yes -43
#سطحي	no 40	unknown -88	yes 49
#سطل>	unknown 84	yes -70
#سطو>	no 110	unknown -112
#سطوب	no -122	unknown -86	yes 158
#سطول	yes 41
#سعار	unknown -104	yes 74
#سعاف	yes 46
#سعه>	no 91	unknown -52	yes -44
#سفر>	unknown 62	yes -78
#سفله	no -85	unknown 119	yes -50
#سفلي	no 76	yes -52
#سفي>	no 45
#سقفه	yes -79
#سقوط	no -63	unknown -77	yes 138
#سقي>	no -61	yes 43
#سكات	no -85	unknown 141	yes -75
#سكان	unknown 104	yes -113
#سكب>	no -67	unknown 47
#سكت>	unknown -172	yes 110
#سكرا	no -60	unknown -75	yes 120
#سكري	unknown 50
#سكلي	no -91	unknown 81
#سكن>	unknown 48	yes -60
#سكوب	yes -78
#سكوت	no -54
#سكين	no 50	unknown -61
#سلا>	yes 43
#سلام	no 55	unknown -45
#سلسل	no 44	yes -73
#سلطه	no 99	unknown -57	yes -43
#سلك>	no 48
#سلم>	no -71	unknown 65
#سلمن	no 116	unknown -66	yes -47
#سلوم	no -47	unknown -78	yes 123
#سليم	no 90	unknown -83
#سما>	no -42
#سماء	no -54
#سماح	no 48	unknown -173	yes 143
#سمار	no -75	unknown 54
#سمع>	no -74	unknown 77
#سمعن	unknown 42	yes -60
#سمن>	no -154	unknown 196	yes -74
#سمنت	no -45	unknown 41
#سمها	no -91	unknown -134	yes 181
#سمي>	no -77	unknown -191	yes 231
#سميت	no -72	yes 70
#سنا>	no 145	unknown -130
#سنان	no -86	unknown 50
#سنسل	unknown -101	yes 126
#سنه>	no -52	yes 46
#سني>	no 46	unknown -46
#سنين	unknown 77	yes -43
#سها>	no -103	yes 136
#سوء>	no 144	unknown -92	yes -56
#سوا>	no 102	unknown -69	yes -48
#سوار	no -93	unknown 151	yes -63
#سوب>	no -86	unknown 157	yes -81
#سوبي	no 53
#سود>	yes 47
#سودا	no -65	yes 70
#سور>	no 42
#سورا	no -55	unknown 118	yes -75
#سوره	no -64	yes 97
#سوري	no 162	unknown -126	yes -95
#سول>	no 151	unknown -70	yes -122
#سولت	no -72	unknown 92
#سولو	no 104	unknown -43	yes -62
#سون>	no -68	unknown -78	yes 86
#سوول	no -68	unknown 120	yes -55
#سوي>	yes -75
#سيا>	no 85	unknown -41	yes -43
#سياح	unknown -54
#سيان	unknown 75	yes -48
#سيته	no 59	yes -103
#سيجي	no -109	unknown -57	yes 166
#سيدي	unknown 48
#سيرا	unknown 46	yes -95
#سيرك	no 112	unknown -115
#سيره	no 65	unknown -70
#سيط>	unknown -71
#سيطه	no -40	yes 69
#سيف>	no -74	yes 106
#سيفو	no -54	unknown 109	yes -56
#سيقي	unknown -131	yes 70
#سيل>	no -55	yes 41
#سيما	unknown 47	yes -56
#سين>	unknown 49	yes -50
#سينا	no 88	unknown -88
#سيون	no -54
#شاء>	unknown -40
#شاب>	unknown -90	yes 92
#شاحن	unknown 62
#شاده	no 77	unknown -96
#شار>	no -53	unknown -43	yes 87
#شاره	no 51	yes -60
#شاري	no -115	unknown 77
#شاشه	unknown 46
#شاطي	no -86	unknown 140	yes -120
#شاعل	no -101	unknown 145	yes -50
#شاف>	no -52	unknown 135	yes -85
#شالي	no 53	yes -92
#شان>	unknown -44
#شانط	no -110	unknown -130	yes 183
#شاو>	unknown -60
#شاي>	no 50	yes -71
#شباب	no -61	unknown 75
#شباك	no -46	unknown -108	yes 142
#شتا>	no -47
#شترك	no -87	unknown 87
#شتري	no -43	unknown 91	yes -48
#شتغل	no 45	unknown -86
#شتكي	unknown -47	yes 56
#شتنب	no 65	yes -43
#شجار	no -64	unknown 92	yes -43
#شحال	no -123	unknown 185	yes -104
#شدات	no 52	unknown -120	yes 55
#شده>	no 73	yes -86
#شدو>	no -67	yes 57
#شدوه	no -46	unknown -48	yes 97
#شرار	no -95	unknown 160	yes -78
#شرب>	no -74	yes 46
#شرجم	no 82	unknown -76
#شرخ>	no 45	yes -40
#شرطي	no -76
#شرفت	no -136	yes 123
#شرفه	unknown -63	yes 47
#شركت	no 113	unknown -91
#شري>	no -62	unknown 204	yes -165
#شرين	no -41	unknown 108	yes -63
#شريه	no 71	yes -80
#شظاي	no 41	unknown -92	yes 44
#شظيه	unknown -151	yes 119
#شعر>	no -63	yes 93
#شعلا	yes 49
#شفت>	no -65
#شفتش	no 66	unknown -104
#شفتو	no 74	unknown -92
#شفر>	yes -58
#شفرو	no -61	unknown 125	yes -85
#شفنا	no -56
#شفي>	no -70	unknown -43	yes 112
#شقات	unknown -49
#شقت>	no -81	unknown 52
#شقتي	no -41	unknown 78
#شقفه	no 178	unknown -149
#شققت	no 44	yes -88
#شقه>	no -40	unknown 59
#شقوق	no -133	unknown -51	yes 141
#شكا>	unknown -48
#شكو>	no 70	unknown -79
#شكون	unknown 43
#شكيت	no -82	unknown 109
#شلال	no -67	unknown 155	yes -101
#شمس>	no -46	unknown 97	yes -54
#شمسي	yes -53
#شمع>	no -203	unknown 221
#شمعه	unknown -98
#شنو>	no -47	yes 50
#شهر>	no -86	unknown 88
#شهود	unknown 83	yes -84
#شهور	no -96	unknown 91
#شوا>	no -59	unknown -56	yes 102
#شورا	no -44	unknown -75	yes 70
#شوف>	unknown 58
#شوفو	no -68	yes 53
#شوك>	unknown 46	yes -61
#شوي>	no 107	unknown -76	yes -42
#شويه	unknown -106	yes 105
#شيء>	no 66
#شيت>	no 43	yes -59
#شيتش	no -84	unknown 162	yes -88
#شيخ>	no -108	unknown -62	yes 148
#شيد>	no 60	unknown -42	yes -61
#شيدي	unknown -164	yes 107
#شيف>	no 56
#شيفو	unknown -54
#شينا	no -48	unknown 98	yes -48
#شييا	no -40	unknown 47
#صاب>	no 173	unknown -124	yes -60
#صابا	no 119	unknown -74	yes -47
#صابع	no 198	unknown -175	yes -46
#صابه	no 81	unknown -64
#صابو	unknown 54	yes -46
#صابي	no 158	unknown -102	yes -58
#صات>	no 46	yes -49
#صادم	no -115	unknown 60
#صارت	no 76	yes -90
#صاري	no -49
#صاعق	unknown 65	yes -50
#صافي	no 61	yes -46
#صاك>	no -82	unknown 43
#صالح	unknown -43	yes 56
#صان>	unknown -45	yes 43
#صانع	unknown -106	yes 88
#صاور	no 76	unknown -66
#صباع	unknown -201	yes 159
#صباغ	unknown 66	yes -56
#صبت>	no -79	yes 78
#صبع>	no -72	unknown -106	yes 178
#صبعي	no -101	unknown -104	yes 183
#صبغ>	no 148	unknown -115	yes -46
#صبنا	no 47
#صبني	no 183	yes -163
#صتو>	no -56	unknown -113	yes 162
#صحاح	no 185	unknown -122	yes -127
#صحتي	no 318	unknown -226	yes -144
#صحه>	no 104	unknown -100
#صحون	unknown -57
#صحيح	no 189	unknown -126	yes -94
#صداع	no -48
#صدام	no -99	unknown 236	yes -146
#صدره	unknown -44
#صدري	no -68	yes 95
#صدع>	no -134	unknown 232	yes -183
#صدمت	yes -45
#صدمه	no -56	unknown -40	yes 95
#صدوم	no -156	unknown 177	yes -166
#صدي>	no -93	unknown 201	yes -139
#صدير	unknown -51	yes 45
#صديق	no -174	unknown 85	yes 51
#صراخ	no 139	yes -109
#صرحت	no -94	unknown 160	yes -93
#صرخ>	no 54	unknown -70
#صريح	unknown 63	yes -40
#صطدا	no 71	unknown -67
#صطدم	no 43
#صعد>	no 71	unknown -113	yes 66
#صغار	no -52	unknown 127	yes -88
#صغير	unknown -45
#صفر>	no 100	yes -102
#صفرا	no 109	yes -133
#صقات	no 278	unknown -201	yes -145
#صلا>	unknown -85	yes 96
#صلات	no 50	unknown -63
#صلاح	unknown 40
#صلاه	no 121	unknown -147
#صلح>	unknown 45	yes -42
#صلحو	no -87	unknown 147	yes -89
#صلنا	no -124	unknown 147
#صلني	no 51	yes -76
#صلي>	no -61	unknown 71	yes -52
#صليح	no -51	unknown 83
#صمات	no 48	yes -93
#صمه>	no -102	unknown 46
#صنبو	no -70	unknown 103
#صندو	no 76	unknown -78
#صنع>	no 51	yes -87
#صها>	no -58	unknown 94	yes -56
#صوت>	no 79	unknown -99
#صورا	unknown 103	yes -116
#صورت	no 42	yes -42
#صورو	no -71	unknown 78
#صول>	no -50	unknown 92	yes -128
#صوير	no 146	unknown -98	yes -64
#صيبت	no -54	unknown -44	yes 98
#صير>	unknown 95	yes -131
#صيف>	no -45	unknown 70	yes -46
#صيفط	unknown 51	yes -41
#صيل>	unknown -66
#صيني	no 229	unknown -122	yes -144
#ضاضر	unknown 126	yes -157
#ضاع>	no 202	unknown -160	yes -69
#ضاعت	no -44	unknown 43
#ضاعو	no 129	unknown -110	yes -57
#ضان>	no -54
#ضايي	no 58	yes -73
#ضباب	no -47	yes 54
#ضبط>	no -62	yes 54
#ضحاي	no 182	unknown -63	yes -142
#ضحك>	no 85	unknown -75
#ضحكو	no 97	yes -92
#ضرار	no 95	unknown -65
#ضربا	no -40	unknown 64
#ضربن	unknown -42	yes 59
#ضربه	no 82	unknown -100
#ضربو	no 101	unknown -142
#ضرر>	no 47
#ضررت	no -52
#ضرنا	no 50
#ضرني	no 42	unknown -107	yes 48
#ضره>	yes 67
#ضرها	no -75	unknown -75	yes 151
#ضرو>	no 58	yes -45
#ضطرر	no -47	unknown 64
#ضعت>	no -65	unknown 124	yes -74
#ضعنا	no 73	unknown -99
#ضلوع	no -96	unknown -125	yes 197
#ضني>	no -46	unknown -63	yes 106
#ضها>	no -58	yes 79
#ضوء>	no 46	yes -61
#ضوع>	no -76	unknown 96	yes -62
#ضون>	no -43	unknown 52
#ضيات	no 147	unknown -138
#ضياع	no -40	unknown 56
#ضيعه	no -99	unknown 156	yes -76
#ضيق>	no 82	unknown 40	yes -117
#ضيقه	no -145	yes 140
#طابق	yes -46
#طابل	no -68	unknown -41	yes 104
#طات>	unknown -72	yes 60
#طاجي	no 103	unknown -144
#طاح>	yes 42
#طاحت	unknown -54	yes 56
#طاحو	no 218	unknown -134	yes -182
#طارا	unknown 68	yes -56
#طافي	no 67	unknown -101
#طاقه	no 58
#طالب	no -46	unknown 58
#طالي	yes -65
#طان>	unknown 126	yes -116
#طاني	no -52	yes 44
#طاون	no 110	yes -85
#طاير	no -92	unknown 68
#طباخ	no 71	unknown -99
#طبل>	yes -43
#طحت>	unknown -97	yes 127
#طدام	no 71	unknown -67
#طدمت	no 45
#طراف	no 44	unknown 52	yes -80
#طراك	no 65	yes -71
#طرت>	no -118	unknown 82	yes 40
#طررت	no -47	unknown 64
#طرف>	no -79	unknown -80	yes 156
#طرفي	no 107	unknown -54	yes -52
#طرق>	unknown 75	yes -63
#طره>	unknown -72	yes 60
#طروت	no -42	unknown -76	yes 112
#طروط	no 44
#طري>	no -78	unknown 165	yes -105
#طعات	no 151	unknown -206
#طعت>	no -117	yes 131
#طعم>	unknown -56	yes 56
#طعه>	no 79	unknown -143	yes 53
#طعو>	unknown 93	yes -83
#طفات	no 111	unknown -71	yes -43
#طفال	no -40	unknown 90	yes -52
#طفاه	no 154	unknown -101	yes -51
#طفاو	unknown -64	yes 51
#طفل>	unknown -43
#طفو>	no -66	unknown 93	yes -50
#طفين	no 179	unknown -143	yes -44
#طقات	no -145	yes 135
#طقه>	no 44	unknown 60	yes -120
#طلاء	no 54	yes -73
#طلب>	no 44
#طلبت	unknown 87	yes -123
#طلع>	unknown 41
#طلعا	no -161	unknown 180	yes -41
#طلعت	unknown 42
#طله>	no -62	unknown -78	yes 124
#طماط	no 109	unknown -75
#طمت>	yes -46
#طمه>	yes -67
#طموب	unknown 47
#طنا>	no -41	unknown -47	yes 86
#طناش	unknown 99	yes -103
#طنجر	no -41	unknown -156	yes 125
#طني>	no -40	yes 56
#طنيه	unknown 56
#طوال	no -74	unknown 72
#طوان	no -79	yes 45
#طوب>	no -86	unknown -61	yes 132
#طوبه	no -45	unknown 130	yes -101
#طوبي	no -92	yes 116
#طوره	no 103	yes -77
#طورو	no 73	unknown -44	yes -40
#طوع>	unknown -94	yes 44
#طول>	no -169	unknown 216	yes -75
#طوله	no 61
#طون>	unknown -56
#طونو	yes -60
#طوني	yes 58
#طويل	no 43	unknown -49
#طيار	no -91	unknown 175	yes -98
#طيبت	no 106	unknown -130
#طيبه	no 92	unknown -45	yes -73
#طيته	unknown -161	yes 120
#طيتو	no 66	unknown -141	yes 42
#طيح>	unknown -88	yes 121
#طيحا	no 118	unknown -157
#طيحو	unknown -90	yes 107
#طيخه	no -72	unknown -48	yes 112
#طير>	no 79	unknown -63	yes -82
#طيرا	no -77
#طيرت	no 42	unknown -124	yes 76
#طيع>	no -59	unknown -47	yes 104
#طيفه	no 93	yes -56
#طيم>	unknown 109	yes -76
#طين>	no -113	unknown -77	yes 146
#طيني	unknown -66
#طيه>	no 95	unknown -128
#ظارا	no -42	unknown 80	yes -41
#ظام>	no 40	unknown -114	yes 48
#ظايا	no 41	unknown -92	yes 44
#ظلام	no -67	unknown -54	yes 122
#ظله>	unknown 111	yes -141
#ظنا>	unknown 77	yes -59
#ظهر>	yes 41
#ظهره	no -151	unknown -63	yes 193
#ظهري	no -50	unknown -123	yes 171
#ظيه>	unknown -151	yes 119
#عاج>	no 69	yes -111
#عاد>	no 133	unknown -94	yes -40
#عاده	unknown 48	yes -88
#عارف	no -68	unknown 74
#عاس>	no -103	yes 80
#عاش>	no -63	unknown 42
#عاشو	no -44	unknown -75	yes 70
#عاف>	yes 46
#عافا	no 57
#عافي	unknown -44
#عام>	unknown 43	yes -74
#عامر	no -123	yes 86
#عامل	unknown -55
#عامي	no 96	unknown -129
#عاه>	unknown -108	yes 64
#عاها	no -43	unknown -44	yes 45
#عاود	no -58	unknown -41	yes 83
#عاون	no -129	unknown 68	yes 53
#عايا	unknown -47
#عايد	no -47	yes 54
#عباد	no 121	unknown -178
#عبد>	no -86	unknown 89
#عبر>	unknown -43	yes 57
#عبو>	no 41	yes -54
#عترض	unknown -137	yes 122
#عتله	no 178	unknown -161	yes -75
#عتنا	no 49	unknown -53
#عتني	no -55	unknown -63	yes 115
#عته>	no 59	yes -56
#عتين	yes 43
#عثرت	yes 56
#عجاج	no -59	yes 52
#عجزه	no 79	unknown -66
#عجلا	no -65	yes 48
#عجلت	no 87	unknown -55
#عجله	no 52	yes -69
#عجين	no 106	yes -80
#عدا>	no -56	yes 93
#عدت>	no 61	yes -58
#عدد>	no 208	unknown -134	yes -109
#عدما	no 90	yes -114
#عدنا	unknown 53	yes -64
#عده>	no 62	yes -54
#عراس	no 108	yes -119
#عربه	no 53	unknown -81
#عربي	no -121	unknown 108
#عرج>	yes 49
#عرس>	unknown 94	yes -60
#عرض>	no 89	yes -65
#عرضت	no 45	unknown -82
#عرف>	no -42	unknown 90	yes -45
#عرفش	unknown -128	yes 111
#عرفن	yes -42
#عرفه	yes 41
#عرفو	no -112	unknown 152	yes -62
#عروس	unknown 95	yes -110
#عساس	no -43	unknown -98	yes 120
#عسل>	no -174	unknown 129
#عسين	no 129	unknown -81	yes -59
#عشر>	no -45
#عشري	no -41	unknown 108	yes -63
#عشيه	no -40	yes 41
#عصا>	unknown -126	yes 92
#عصاب	no 179	unknown -129	yes -88
#عصر>	unknown 61	yes -76
#عصمه	no -83	unknown -60	yes 144
#عصير	unknown 153	yes -174
#عضني	no -60	unknown -67	yes 122
#عطات	no 109	unknown 78	yes -157
#عطان	no -47
#عطاه	no -71	unknown -68	yes 140
#عطاو	no 62	yes -73
#عطتن	unknown 47
#عطل>	no -141	unknown 156
#عطيت	unknown -70
#عطين	no -173	unknown 44	yes 108
#عظم>	unknown -139	yes 139
#عفن>	no 57	unknown -76
#عفوا	unknown -50	yes 49
#عقد>	no -96	unknown 69
#عقرب	no -48	yes 44
#عقه>	unknown 65	yes -50
#عقول	no 128	unknown -87	yes -83
#عكاز	no -129	unknown -122	yes 205
#علات	yes 49
#علاج	no -66
#علاش	no -70	unknown 129	yes -59
#علاق	no -50
#علبه	no 85	yes -92
#علت>	no 123	unknown -126
#علق>	no 65
#علم>	no -43
#علمك	no 53	yes -78
#عله>	yes -54
#علوم	no 75	yes -56
#علوي	no 63	yes -51
#عمار	no -50	unknown 41
#عمدا	no -60
#عمر>	yes -62
#عمرت	no -164	unknown 209	yes -86
#عمرو	no -51	unknown 43
#عمري	no -75	unknown -61	yes 134
#عمل>	unknown 49
#عملت	yes -75
#عملي	unknown -52	yes 56
#عمي>	no -83	unknown 79
#عميق	no 46	unknown -102
#عناه	unknown 82	yes -54
#عندم	no -56	unknown 87
#عندن	no -71	unknown 73
#عنده	unknown -41	yes 72
#عنق>	no -57	unknown -53	yes 111
#عنقي	no -49	unknown -60	yes 106
#عني>	no -44	yes 60
#عها>	no -56
#عوا>	no -71	yes 69
#عوج>	no 57	unknown -96
#عوجو	no 96	unknown -48	yes -59
#عود>	no 49	yes -54
#عوض>	yes -41
#عوضو	no -41	unknown 54
#عول>	no -176	unknown -102	yes 217
#عوم>	no 175	unknown -209
#عون>	no 123	unknown -90
#عوني	no -67	yes 40
#عوها	unknown -123	yes 87
#عيا>	no 138	unknown -86	yes -72
#عياد	no -79	unknown 201	yes -139
#عيد>	no 128	unknown -52	yes -81
#عيطت	yes -44
#عيطن	yes -60
#عيطو	no -64	unknown 119	yes -79
#عين>	unknown -71	yes 95
#عينا	no -102	unknown -63	yes 128
#عيني	unknown -51	yes 52
#عيون	no -81	unknown 100
#غابه	unknown -57
#غاتش	no -62	unknown -61	yes 97
#غادر	unknown 66	yes -56
#غارق	no 48
#غاز>	unknown -43
#غاش>	no 52	unknown -61
#غالي	no 190	unknown -128	yes -83
#غدا>	no 71
#غراف	yes -81
#غرب>	no -58	yes 57
#غربا	no -89	unknown 120	yes -52
#غرز>	no -45	unknown -123	yes 168
#غرزا	no -40	unknown -61	yes 100
#غرزه	no -69	unknown -66	yes 126
#غرفه	unknown 56	yes -48
#غرقت	unknown 74	yes -52
#غزال	no 132	unknown -113	yes -52
#غسل>	no 63	yes -100
#غسله	no 47	yes -87
#غسيل	unknown -63	yes 94
#غشت>	unknown 40
#غطا>	no 74	unknown -71
#غلاق	no -108	unknown -102	yes 176
#غلط>	no -90	unknown 48
#غلقه	unknown -149	yes 157
#غمي>	no -49	unknown -68	yes 116
#غنا>	no 110	unknown -189	yes 62
#غوا>	no -57	unknown 97
#غوت>	no -57	unknown -80	yes 139
#غيتش	no -65	yes 55
#غير>	unknown -42
#غيير	no -58	unknown 109	yes -49
#فابو	no -63	unknown 154	yes -95
#فات>	no 50
#فاته	no 84	unknown -65
#فاتي	no -42
#فاجي	no -72	unknown 104
#فار>	no 62	yes -91
#فاز>	yes -69
#فاس>	unknown 65	yes -69
#فاصط	unknown -43
#فاض>	no -47	unknown 89	yes -45
#فاضت	no -41	yes 51
#فاع>	unknown 58
#فاكت	no -40	unknown 97	yes -59
#فال>	unknown 65	yes -82
#فالا	no 67	unknown -90
#فالب	no -53
#فالت	unknown -43
#فالح	no -64	yes 78
#فالخ	no -42	unknown 85	yes -60
#فالر	no -45	unknown -68	yes 116
#فالس	no -56	unknown -47	yes 104
#فالص	unknown -60
#فالض	no -78	unknown 123	yes -73
#فالط	no -74	yes 82
#فالظ	no -44	unknown -42	yes 85
#فالع	no 45
#فالف	no -72	unknown -89	yes 155
#فالق	no 52	unknown -65
#فالك	unknown -43
#فالل	unknown 42
#فالن	unknown -75	yes 56
#فاله	no -122	unknown 45	yes 40
#فالو	no 130	unknown -170
#فالي	no -119	unknown 43	yes 50
#فان>	no -40	yes 62
#فانك	no -95	unknown 52
#فاه>	no 116	unknown -116
#فاها	no 47
#فاهم	no 40
#فاوه	unknown -64	yes 51
#فبلا	unknown -61
#فتات	no 53	unknown -69	yes -51
#فتاح	no -99	unknown 59
#فتح>	unknown -75	yes 73
#فتحت	no -54	unknown 86
#فتحط	no 96	unknown -129
#فتحه	no -128	yes 100
#فتحو	no 69	yes -71
#فتشق	no 126	unknown -59	yes -82
#فتو>	no 97	unknown -86	yes -54
#فتي>	no -80	unknown -117	yes 175
#فثقب	unknown -123	yes 71
#فجاء	no -124	unknown 141
#فجرت	no 53	yes -109
#فحال	no 113	unknown -50	yes -104
#فخار	no 149	unknown -146	yes -59
#فخد>	no -167	unknown -96	yes 208
#فخذ>	unknown -46	yes 79
#فخرج	no -61	yes 79
#فدار	no -89	unknown -54	yes 96
#فراس	unknown -48
#فراش	no -112	unknown 42	yes 54
#فرام	no -87	yes 94
#فران	no 65
#فرج>	no 53	unknown -52
#فرغو	unknown 68
#فركع	no -60	unknown 129	yes -74
#فرن>	no 160	unknown -194
#فرنس	yes -54
#فره>	unknown -60
#فرو>	no -93	unknown 100
#فريق	no 253	unknown -130	yes -125
#فريك	no 71	yes -79
#فرين	no 46
#فزت>	no -61	unknown 45
#فزه>	no -75	unknown 108
#فستا	no -113	unknown 182	yes -104
#فسه>	no -97	unknown -86	yes 151
#فسو>	no -150	yes 90
#فسوق	no -46	unknown 67
#فصل>	unknown -88	yes 107
#فصلت	yes -45
#فضت>	unknown 49	yes -60
#فطان	no -94	unknown 215	yes -172
#فطري	no 40	unknown -58
#فطو>	yes -44
#فطور	yes -70
#فطوم	unknown 48	yes -69
#فظهر	no -97	unknown -65	yes 150
#فعتن	unknown -49	yes 80
#فعل>	unknown 42
#فعنا	no -45
#فعني	no -90	unknown -163	yes 217
#فعه>	no 86	yes -65
#فقد>	unknown -47	yes 57
#فقدت	no -55	unknown 131	yes -110
#فقط>	no 93	unknown -47	yes -44
#فقه>	yes -47
#فقي>	no -57
#فلا>	no 174	unknown -146
#فلاح	no 74	unknown -61
#فلت>	unknown -81	yes 83
#فلق>	no -78	unknown -60	yes 103
#فلم>	yes -54
#فلمس	no 64	unknown -118
#فلوس	no -78	unknown 46
#فلي>	no 76	yes -52
#فما>	no 80	yes -49
#فنان	no -139	unknown 188	yes -59
#فندق	unknown 61	yes -49
#فها>	unknown -41	yes 48
#فهم>	no -70	unknown 133	yes -69
#فوخ>	no -108	yes 87
#فوخه	unknown -80	yes 55
#فورا	no 65	yes -119
#فوسط	yes -47
#فوقي	no -46	unknown 116	yes -73
#فول>	no -111	yes 121
#فولو	no -62	unknown -60	yes 120
#فون>	unknown 45	yes -58
#فيا>	no 50	unknown -58
#فيتر	no 43	yes -53
#فيدو	no -113	unknown -148	yes 246
#فيدي	yes -47
#فيرا	no -81	yes 69
#فيرم	no 168	unknown -131	yes -65
#فيزو	no 118	unknown -73	yes -60
#فيف>	no 40	unknown -88	yes 47
#فيفه	no -127	unknown -98	yes 195
#فيل>	no -90	unknown 61
#فيلا	no 72	yes -58
#فيلت	no 51	yes -43
#فين>	unknown -61
#فينا	no 159	unknown -131
#فيهم	no 40	unknown -41
#فيي>	no 64	unknown -74
#قاء>	no -75	unknown 138	yes -71
#قابل	no -56	unknown -59	yes 112
#قاتش	no -87	unknown 83
#قادر	no -43	unknown -67	yes 110
#قادم	no -62	unknown 97	yes -62
#قادو	yes -46
#قاس>	no 160	unknown -108	yes -50
#قاسي	no 164	unknown -132
#قاطع	unknown -40
#قاعد	no 40	unknown -57
#قاعه	no -43	yes 72
#قالت	unknown 64
#قالي	no -42	unknown 57
#قان>	no 85	unknown -115
#قاو>	no 69	unknown -81
#قاوه	unknown -49
#قايد	unknown -46
#قايق	unknown -42
#قبتي	no -90	unknown -65	yes 140
#قبض>	no -52	yes 65
#قبه>	unknown -52	yes 83
#قبو>	unknown 93	yes -61
#قتحم	no 113	unknown -165
#قتلع	unknown 40
#قته>	no 141	unknown -82	yes -59
#قتي>	no -50	unknown 96	yes -46
#قدت>	no -55	unknown 131	yes -110
#قدرش	no -76	unknown -79	yes 155
#قدرو	no 169	unknown -140	yes -60
#قدم>	yes 47
#قدمت	unknown 46
#قدمي	no -113	yes 109
#قديم	unknown 60	yes -64
#قرا>	no -106	yes 66
#قران	no -50	unknown 74	yes -67
#قرب>	no 49
#قرعه	no -79	unknown 51
#قرمي	unknown -139	yes 154
#قره>	yes 51
#قرير	unknown -54	yes 55
#قسط>	no -121	unknown 192	yes -83
#قسم>	no -41
#قضاي	no 58	yes -73
#قطار	unknown 115	yes -99
#قطر>	unknown 102	yes -78
#قطع>	no -50	yes 67
#قطعا	no 184	unknown -220
#قطعت	no -117	yes 131
#قطعه	no 79	unknown -94
#قطعو	no -129	unknown 179	yes -67
#قطه>	unknown 96	yes -82
#قطور	unknown 77	yes -121
#قطون	yes 53
#قعت>	no -78	yes 59
#قعد>	no 62	unknown -56
#قعه>	no -58	unknown 44
#قفا>	yes -42
#قفت>	yes -41
#قفز>	no -45	unknown -62	yes 103
#قفزت	no -61	unknown 45
#قفش>	no -113	yes 59
#قفطا	no -94	unknown 215	yes -172
#قفه>	no 56	yes -65
#ققت>	no 44	yes -88
#قلاه	no 66	yes -40
#قلب>	no 40	yes -55
#قلبا	no 59	unknown -71
#قلبت	unknown -46
#قلبو	unknown -45
#قلبي	unknown 138	yes -139
#قلت>	yes 47
#قلع>	no -86	yes 68
#قلعا	no -155	unknown 63	yes 50
#قلنا	no -81	yes 60
#قله>	yes -61
#قلوب	no -82	unknown 118
#قلوع	no 66
#قلوه	no -77	unknown -44	yes 119
#قلي>	no 49	unknown -49
#قمام	unknown 86	yes -64
#قمها	unknown 82	yes -66
#قمي>	no -90	unknown 151	yes -93
#قنا>	no 82	unknown -82
#قناه	no -126	unknown 176	yes -60
#قندي	no -179	unknown 206	yes -154
#قنطر	unknown -144	yes 110
#قني>	no -64	yes 48
#قنيط	yes -41
#قنين	unknown -68	yes 61
#قها>	unknown -57	yes 80
#قهوه	unknown -60	yes 40
#قهي>	no 54	unknown -70
#قوا>	no 62	unknown -80
#قوب>	yes -40
#قوط>	no -67	unknown -48	yes 116
#قولو	no -105	yes 87
#قوه>	unknown -58	yes 57
#قويه	no 79	unknown -78
#قيا>	unknown -80	yes 47
#قياس	no 73	unknown -68
#قيبه	unknown 57	yes -79
#قيت>	unknown 49
#قيتش	no -67
#قيته	no 78	unknown -91
#قيتو	no -114	unknown 142	yes -40
#قيدو	unknown -56	yes 87
#قيع>	no -68	unknown 64
#قيق>	unknown 68
#قيقا	no 45	unknown -42
#قيمت	no -54	unknown 99	yes -45
#قين>	no 142	unknown -198	yes 45
#قينا	no 41	unknown 40	yes -86
#قيه>	no -70	unknown 42
#كاب>	no 82	unknown -48
#كابل	unknown -93	yes 72
#كابو	no 58
#كاتب	unknown 133	yes -137
#كاحل	no -48	unknown -54	yes 102
#كارا	no 70	unknown -109
#كارت	unknown 90	yes -80
#كارث	no -96	yes 53
#كارد	no -104	unknown -106	yes 167
#كارط	yes -83
#كاري	no 117	unknown -106
#كازا	no 78	unknown -92
#كاس>	no -74	unknown 58
#كاسك	no -97	unknown 133	yes -74
#كاط>	no -73	yes 93
#كاع>	no 99	unknown -60	yes -60
#كاف>	no -60	unknown 127	yes -66
#كاك>	no 83	unknown -65
#كاله	no -58	yes 84
#كالو	no 124	unknown -144
#كامي	unknown 45
#كانش	no 62	yes -47
#كانه	no 205	unknown -165	yes -45
#كانو	no 90	unknown -96
#كاني	yes -59
#كاين	no 51	yes -43
#كبار	no -128	yes 125
#كبت>	no -71	unknown 95	yes -66
#كبتي	unknown -83	yes 110
#كبري	yes -55
#كبه>	unknown -74	yes 99
#كبير	unknown -47	yes 43
#كتاب	no -71	unknown 61
#كتار	unknown 83	yes -90
#كتب>	unknown 49
#كتبت	no -78	unknown 63
#كتبك	no -123	yes 111
#كتبن	unknown -41	yes 61
#كتبه	unknown 78	yes -54
#كتبي	no -66	unknown 133	yes -66
#كتري	no -82	unknown 112	yes -50
#كتسو	no 46	yes -56
#كتف>	no -80	unknown -136	yes 204
#كتفه	no -66	unknown -70	yes 134
#كتفي	unknown -77	yes 72
#كتقو	no -50	unknown 61
#كتنا	no 113	unknown -91
#كتور	yes -49
#كثر>	no 128	unknown -69	yes -71
#كثير	no -61	yes 48
#كثيف	no -185	unknown 74	yes 66
#كحال	no -47
#كحل>	no 135	unknown -58	yes -97
#كدمه	no -94	yes 123
#كذلك	no 94	yes -59
#كرا>	no 74	unknown -82
#كراج	unknown 46
#كراس	unknown -100	yes 94
#كرام	no 86	yes -57
#كران	no -70	yes 95
#كرسي	no -93	unknown 54
#كرشي	no -78	unknown -89	yes 163
#كروه	no 234	unknown -147	yes -109
#كري>	no 45
#كسرا	unknown -140	yes 153
#كسرت	unknown -40	yes 66
#كسرو	unknown 49	yes -55
#كسي>	yes 45
#كسيج	no -109	unknown -57	yes 166
#كسيد	no -62	unknown -68	yes 130
#كشي>	no -89	unknown 117
#كعات	no -61	unknown 64
#كعب>	no -88	unknown -90	yes 160
#كفي>	no -112	unknown 43	yes 41
#كلات	no -58	unknown 76
#كلاك	unknown 96	yes -69
#كلام	no 91	yes -141
#كلت>	no -152	unknown 165	yes -48
#كلمه	no -114	unknown 61
#كلنا	no 109	unknown -89
#كله>	unknown -45
#كلهم	unknown -64	yes 93
#كلو>	no 104	unknown -74	yes -41
#كليا	no 48	unknown -59
#كليت	no 100	unknown -89
#كليم	no -59	unknown 151	yes -104
#كلين	no -49	unknown -82	yes 133
#كليو	no -43	unknown 88	yes -46
#كما>	no 48	unknown -120	yes 65
#كمان	no -96	unknown 187	yes -138
#كمل>	unknown 93	yes -103
#كنا>	no 63	unknown -56
#كناس	no 44	yes -76
#كنتس	no 44	unknown -92
#كنخد	no -49	unknown -59	yes 91
#كندو	no -54	unknown 74
#كنرج	no -68	unknown 163	yes -134
#كنعا	no -81	unknown -95	yes 150
#كنقد	no -60	unknown -60	yes 121
#كنقط	no -54	unknown -73	yes 124
#كنقل	no -77	unknown 42
#كنقو	unknown -76
#كنمس	no 86	unknown -179
#كنمش	unknown -49
#كنني	no 64
#كنه>	no -96	unknown 124
#كني>	no 63	yes -40
#كها>	no 89	unknown -91
#كوار	no -52	yes 41
#كواه	no 53	unknown -114	yes 43
#كوب>	unknown -91	yes 50
#كوتر	no -54
#كور>	no -110	yes 110
#كورس	no -121	unknown 101
#كورن	no 94	unknown -106
#كوره	unknown -41
#كوفر	no 73	yes -91
#كول>	unknown -132	yes 165
#كولو	no -57	unknown -96	yes 129
#كونط	unknown 46
#كونه	unknown 77	yes -57
#كيا>	unknown 61	yes -59
#كيب>	no -52	unknown 85
#كيبك	unknown 47	yes -43
#كيت>	no -146	unknown 77	yes 63
#كيتس	no 84	unknown -65
#كيتع	no 57	unknown -51
#كيتق	no -51	yes 81
#كيجر	no -69
#كيحر	unknown -46	yes 85
#كيخر	no 118	unknown -195	yes 81
#كيخل	no -87	unknown 213	yes -166
#كيدخ	no 95	unknown -66	yes -47
#كيدو	unknown -48	yes 75
#كيسو	no -93	unknown 142	yes -78
#كيسي	no -109	unknown 43	yes 79
#كيضح	unknown 49	yes -71
#كيضر	no -75	yes 91
#كيط>	unknown 62	yes -57
#كيطي	no 56	unknown -116
#كيف>	unknown 56	yes -61
#كيفا	no 125	unknown -125
#كيقط	unknown 94	yes -96
#كيل>	unknown 73	yes -59
#كيلو	yes -70
#كين>	no 78	unknown -127
#كينا	no 235	unknown -142	yes -94
#كينغ	no -76	unknown 61
#كينك	unknown -118	yes 114
#كيه>	unknown -51
#كيو>	no -104	unknown 213	yes -140
#كيوج	no -92	yes 57
#لاء>	no 116	unknown -52	yes -64
#لاب>	no -59
#لابا	no 154	unknown -87	yes -67
#لابس	no -67	unknown 94
#لابه	no -85	yes 66
#لابو	no -123	unknown 209	yes -100
#لابي	no -88	unknown 97	yes -60
#لاته	unknown -42
#لاتو	no 93	unknown 51	yes -162
#لاث>	no -68	yes 64
#لاثا	no -54	yes 40
#لاثه	unknown -55
#لاثو	unknown 46	yes -53
#لاثي	no 77	yes -89
#لاج>	no -77	unknown 68
#لاجا	no 91	unknown -46	yes -41
#لاجه	unknown 40
#لاح>	yes -48
#لاحذ	no 75	unknown -43
#لاحظ	no -79	unknown 117	yes -50
#لاخر	no -53	yes 62
#لاد>	no 43	unknown -73
#لادو	unknown 62
#لادي	no 79	yes -60
#لارج	unknown -89	yes 45
#لارض	unknown 74	yes -68
#لارو	no 69	unknown -56
#لاري	no 60	yes -68
#لازم	no 129	yes -163
#لاسب	no 143	unknown -85	yes -71
#لاست	no 64	unknown -53
#لاسط	yes -43
#لاسع	no -51	yes 70
#لاسف	no 42
#لاسم	no -74	unknown 175	yes -113
#لاسن	unknown 54	yes -51
#لاسو	no 51	yes -41
#لاش>	no -70	unknown 129	yes -59
#لاشا	no 42	yes -81
#لاصا	no 113	unknown -89	yes -86
#لاصت	no -80	yes 113
#لاصق	unknown -77	yes 97
#لاصل	no -66	unknown 122	yes -59
#لاصه	unknown 60	yes -80
#لاضر	no 115	unknown -92
#لاط>	unknown -55	yes 49
#لاطا	no 169	unknown -135
#لاغ>	no -91	unknown 147	yes -83
#لاغا	no -67	unknown 105
#لافا	unknown 113	yes -77
#لافت	no -123	unknown -75	yes 157
#لافو	no -72
#لافي	no 174	unknown -114	yes -164
#لاق>	no -151	unknown 96
#لاقه	unknown -44
#لاقي	no 129	unknown -82	yes -49
#لاكا	unknown 66	yes -65
#لاكه	yes -40
#لاكو	no -52	yes 41
#لال>	no -43	unknown 58
#لالم	no -55	unknown 76
#لاله	no -67	unknown 98
#لالو	no 53	yes -55
#لالي	no -60
#لامب	no -69	yes 42
#لامر	no 59	yes -56
#لامه	no 145	unknown -104	yes -49
#لامو	no -48	unknown -77	yes 118
#لامي	no -43	unknown -56	yes 100
#لان>	no -42	unknown 69
#لانت	no -40	unknown 109	yes -72
#لانج	no -89	unknown 168	yes -78
#لانس	no -118	unknown 149
#لانص	no -59	unknown -52	yes 113
#لانع	no -66	unknown -74	yes 140
#لانن	no -85	yes 44
#لانه	unknown 87	yes -58
#لاني	yes -84
#لاه>	no 69	yes -40
#لاو>	no -111	unknown 155	yes -43
#لاور	unknown -43
#لاوط	no -104	unknown 77
#لاول	no 61	unknown -58
#لاي>	no 86	unknown -43	yes -43
#لاير	no -97	unknown 97
#لايس	unknown 49	yes -85
#لايك	unknown 46	yes -99
#لبات	no 110	unknown -108
#لباد	no -222	unknown 42	yes 77
#لباس	no -79	yes 84
#لباش	unknown -95	yes 113
#لباط	no 59	unknown 64	yes -192
#لباق	no -91	unknown 77
#لبال	unknown -100	yes 92
#لبان	unknown -52
#لبحث	no 99	unknown -91
#لبحر	unknown 41
#لبخا	no -78	unknown -77	yes 152
#لبرا	unknown 122	yes -104
#لبرد	no -61	unknown 58
#لبرم	no 129	unknown -79	yes -66
#لبرو	no -75
#لبري	unknown -69
#لبصم	no 48	yes -93
#لبطي	unknown -103	yes 53
#لبقر	no -105	unknown 116
#لبكا	no -147	unknown -63	yes 133
#لبلك	unknown 56	yes -46
#لبنا	unknown 73	yes -93
#لبنت	unknown -94	yes 93
#لبنك	no -99	unknown 66
#لبني	no 71	unknown -48
#لبها	no -134	unknown 178	yes -55
#لبو>	no -63	yes 84
#لبوا	unknown 81	yes -75
#لبوب	no -63	unknown 112	yes -57
#لبور	no -62	yes 52
#لبوط	unknown -57	yes 89
#لبوم	yes 57
#لبي>	unknown 99	yes -96
#لبيا	no 106	unknown -112
#لبيب	no 77	yes -63
#لبيج	no 70	unknown -67
#لبير	no -87	unknown 145	yes -76
#لبيس	unknown 77	yes -60
#لبيض	no 80	yes -48
#لبيط	no -73	yes 70
#لبيع	no 123	unknown -54	yes -78
#لبيك	unknown -164	yes 167
#لتاب	yes -51
#لتاس	unknown -48	yes 69
#لتام	unknown 52
#لتبن	unknown 44	yes -46
#لتحت	no -74	yes 47
#لتدف	unknown -69	yes 40
#لتر>	no 81	unknown -40	yes -59
#لترق	unknown -40	yes 74
#لترو	yes 62
#لتصا	no -56	unknown 61
#لتصر	no -92	unknown 110
#لتصل	no -51	unknown 83
#لتعو	no -44	unknown 47
#لتقا	no 89	unknown -105
#لتلا	no 41	yes -42
#لتنا	no 136	unknown -84	yes -58
#لتني	unknown 104	yes -104
#لتها	no 57	unknown -87
#لتهب	no -71	unknown -118	yes 155
#لتهم	no 184	unknown -144	yes -56
#لتو>	no -101	unknown 99
#لتوص	no 47	unknown -93
#لتوق	no 58	unknown -63
#لتوي	unknown -49	yes 48
#لتين	no -46	yes 44
#لتيو	no -112	unknown 150	yes -77
#لثام	no -73	unknown 144	yes -70
#لثان	unknown -45
#لثلج	no -74	unknown 53
#لثمن	no 74	unknown -84
#لثه>	unknown -47
#لجاج	no 92	unknown -136
#لجان	no 112	yes -101
#لجبس	unknown -57	yes 87
#لجبص	unknown -81	yes 71
#لجبل	no 45	yes -72
#لجرح	unknown -97	yes 76
#لجرد	no -69	unknown 96
#لجزا	no 127	yes -100
#لجلا	no -75	unknown 56
#لجمل	unknown -45	yes 54
#لجمي	no 94	unknown -60	yes -41
#لجنا	no -73	unknown 59
#لجند	no -113	unknown 85
#لجنط	no 237	unknown -100	yes -188
#لجني	no 47	unknown -76
#لجهت	no 51	yes -69
#لجهد	unknown -101	yes 78
#لجهه	no 67	yes -89
#لجوا	no 61	yes -56
#لجيب	no 40	yes -95
#لحاد	unknown -48	yes 56
#لحار	yes -43
#لحاس	no -124	unknown 218	yes -112
#لحان	yes -64
#لحبل	no 83	unknown -45	yes -48
#لحج>	no 307	unknown -254	yes -106
#لحجا	unknown -66	yes 90
#لحد>	no 61	unknown -132	yes 57
#لحدا	no -41	unknown 58
#لحري	unknown -63	yes 90
#لحسا	no -78	unknown 116	yes -47
#لحسن	unknown 50
#لحسي	no 71	unknown -56
#لحصا	unknown -46
#لحصي	no 56	yes -54
#لحظه	no -143	unknown 65	yes 61
#لحفر	no -97	unknown -82	yes 159
#لحق>	unknown 80	yes -88
#لحقت	no 142	unknown -184	yes -42
#لحقي	no 104	yes -105
#لحلا	no 85	yes -80
#لحلو	unknown 54	yes -71
#لحلي	unknown 60
#لحما	no -53	yes 41
#لحمد	no 117	unknown -102
#لحمر	unknown 79	yes -79
#لحنف	no -87	unknown 124	yes -55
#لحو>	no -87	unknown 147	yes -89
#لحوا	yes -72
#لحوت	no -65	unknown 82
#لحوض	no 107	unknown -86
#لحوم	no -99	unknown 103
#لحي>	no 68	unknown -67
#لحيط	no -43
#لحين	yes 48
#لخار	unknown -56	yes 44
#لخام	unknown -51	yes 43
#لخان	unknown 43	yes -43
#لخبز	no -75	unknown -56	yes 124
#لخدا	no 91	unknown -136	yes 43
#لخدم	no -84	unknown 126	yes -42
#لخرا	yes -62
#لخزا	unknown 44
#لخسا	unknown 46	yes -66
#لخشب	unknown 50
#لخضا	no -151	yes 128
#لخط>	unknown -52	yes 60
#لخلع	no 62	unknown -50
#لخمي	unknown 58
#لخوف	unknown 55	yes -61
#لخير	no 87	unknown -57	yes -51
#لخيم	unknown -109	yes 100
#لداب	no -91	unknown -72	yes 149
#لداخ	no 85	yes -84
#لدار	unknown 55
#لدتي	unknown -116	yes 95
#لدجا	no 79	yes -45
#لدخا	unknown -42
#لدرا	no -46	yes 52
#لدرب	no 65	yes -54
#لدرج	no -62
#لدرو	no -89	yes 51
#لدري	unknown -44
#لدش>	no 103	unknown -118
#لدقي	unknown 68
#لدلا	no 139	unknown -52	yes -135
#لدم>	no -106	unknown -70	yes 171
#لده>	unknown -66	yes 77
#لدها	no 90	yes -78
#لدو>	unknown -60	yes 66
#لدوا	no -87	unknown 92
#لدور	unknown -82	yes 57
#لدول	no -40	yes 52
#لديب	no 169	unknown -103	yes -66
#لديه	unknown 70	yes -56
#لذرا	no 43	unknown -99
#لذهب	no -82	unknown 130	yes -53
#لذي>	no 63	unknown -50
#لراج	no 57	unknown -52
#لراس	no -108	yes 93
#لراك	no -101	unknown -123	yes 213
#لراي	no 180	unknown -121	yes -78
#لربا	unknown -102	yes 71
#لربع	unknown 93	yes -73
#لرجل	no 61	unknown -60
#لرحل	no -74	unknown 130	yes -67
#لرطو	no -83	unknown 152	yes -98
#لرعد	no -94	unknown 55
#لرقب	no -73	unknown -85	yes 158
#لركب	unknown -64	yes 53
#لركل	unknown -65	yes 40
#لرما	no -133	unknown 198	yes -113
#لرمل	no 40	unknown -46
#لروا	unknown 68	yes -61
#لروب	yes 53
#لروض	no 109	unknown -118
#لروم	unknown 58
#لرون	unknown 66	yes -91
#لروي	unknown 96	yes -79
#لريح	unknown -76	yes 69
#لريد	no -75	unknown 127	yes -66
#لزاج	unknown -85	yes 85
#لزبل	no -87	unknown 82
#لزرب	no 47	yes -45
#لزرع	no -52
#لزرق	unknown -42
#لزري	unknown 60	yes -59
#لزلي	no 74	yes -92
#لزنق	no 45	unknown -78
#لزوا	no -90	unknown 168	yes -84
#لزيت	unknown -48
#لساد	no 46
#لسار	no -53	unknown 89	yes -44
#لساس	no -124	unknown 158	yes -84
#لساق	no -49	unknown -47	yes 94
#لسان	unknown 41	yes -48
#لسبا	no 77	unknown -73
#لسبي	no -73	yes 88
#لستا	no 77	unknown -88
#لسجا	unknown -88	yes 68
#لسخا	no 91	unknown -126
#لسخو	no -113	yes 93
#لسدا	no -111	unknown 99
#لسرب	no -95	unknown -141	yes 199
#لسرد	no 134	unknown -155
#لسرق	no 73	yes -50
#لسرو	unknown 40	yes -44
#لسري	unknown 47
#لسطح	no -48
#لسطل	no -100	unknown 136	yes -57
#لسطو	no 79	unknown -152	yes 77
#لسعا	no -89	unknown -45	yes 133
#لسفر	unknown 62	yes -78
#لسفل	no 76	yes -52
#لسفن	unknown -71	yes 81
#لسقي	no -114	unknown 132	yes -68
#لسكا	no 41	unknown 52	yes -103
#لسكو	no -53	yes 62
#لسلط	no 51	unknown -42
#لسلع	no 51
#لسلك	no 62	yes -89
#لسلم	unknown -46	yes 83
#لسلو	no -43	unknown -53	yes 66
#لسما	unknown -49	yes 62
#لسنا	yes -42
#لسنس	unknown -101	yes 126
#لسه>	no -64	yes 64
#لسوا	unknown 90	yes -95
#لسور	unknown -115	yes 49
#لسوك	no -72	unknown 105
#لسي>	no -143	unknown 125
#لسير	no 55	unknown -65
#لسيف	no -56	unknown 52
#لسيل	no -43	unknown 99	yes -52
#لسيم	unknown 72	yes -64
#لشاب	unknown -139	yes 109
#لشاح	no 66	yes -80
#لشاش	unknown 44	yes -65
#لشان	no -110	unknown -130	yes 183
#لشبا	no -52	unknown -60	yes 109
#لشبك	no 163	yes -169
#لشجر	no 105	unknown -129
#لشرا	no 59	yes -61
#لشرج	no 40	unknown -53
#لشرف	no -53	unknown -52	yes 77
#لشري	no 61	yes -64
#لشفا	unknown -44	yes 48
#لشقه	unknown 42
#لشكا	no 58	yes -40
#لشمس	no -64	unknown 108	yes -44
#لشمع	no -44	unknown 46
#لشوف	no -62	unknown 40
#لشوك	unknown -93	yes 91
#لشيف	unknown -51	yes 46
#لصاب	unknown 54	yes -46
#لصات	no -64	unknown 54
#لصاع	no 101	yes -94
#لصاك	no -82	unknown 43
#لصان	unknown -134	yes 115
#لصبا	unknown 41
#لصبع	no -82	unknown -104	yes 186
#لصت>	no -51	unknown 67
#لصحو	unknown -55
#لصخر	no 90	yes -130
#لصدا	no -99	unknown 196	yes -98
#لصدم	no -75	yes 106
#لصغي	unknown -81	yes 67
#لصق>	unknown -65
#لصقا	no 278	unknown -201	yes -145
#لصنا	no -41	unknown 83	yes -42
#لصند	no 120	unknown -148
#لصو>	yes -57
#لصور	yes -66
#لصيد	no -52	unknown 77
#لصين	no 83	yes -88
#لضبا	no -47	yes 54
#لضبط	no -62	yes 54
#لضرب	no -89	unknown 42
#لضوء	no 45	yes -50
#لضيع	no -99	unknown 156	yes -76
#لطاج	no 58	unknown -141	yes 68
#لطاق	no 120	unknown -93
#لطبا	no 57	unknown -103
#لطبل	unknown -76	yes 90
#لطبي	yes 49
#لطرا	no 48	yes -48
#لطرف	no 54	unknown -54
#لطرق	unknown -45
#لطلا	unknown -47	yes 46
#لطما	no 190	unknown -172
#لطمو	no -42	unknown 79	yes -55
#لطنا	no -174	unknown 71	yes 85
#لطنج	no -41	unknown -156	yes 125
#لطه>	no 59	yes -48
#لطوب	no -86	yes 94
#لطون	unknown 40	yes -45
#لطيا	no -65	unknown 158	yes -111
#لطير	no -46	unknown 130	yes -86
#لطيف	no 93	yes -74
#لطين	no 136	unknown -105	yes -44
#لظلا	no -67	unknown -54	yes 122
#لظهر	unknown -57	yes 51
#لعات	no -153	unknown 125
#لعاد	no 69	yes -86
#لعاص	unknown 76	yes -51
#لعام	no 59	yes -44
#لعان	no -63	unknown 58
#لعاي	no -71	unknown 110	yes -52
#لعب>	no -129	yes 138
#لعبا	no -187	yes 144
#لعبو	no 41	yes -54
#لعت>	no 71	yes -45
#لعجا	no -81	yes 83
#لعجل	yes -61
#لعجي	no 138	unknown -66	yes -83
#لعرا	no 63	yes -53
#لعرب	no -48	unknown 67
#لعرس	unknown 78	yes -67
#لعرض	unknown 168	yes -144
#لعرو	unknown 81	yes -91
#لعسا	no -43	unknown -98	yes 120
#لعشا	no 224	unknown -202	yes -67
#لعشر	no -53	unknown 104	yes -57
#لعشي	yes 51
#لعصر	unknown 64	yes -93
#لعصي	unknown 133	yes -193
#لعظم	unknown -178	yes 109
#لعقد	no -96	unknown 95
#لعلا	no -69	yes 71
#لعلم	no 92	unknown -71
#لعلو	no 63	yes -51
#لعما	unknown 40
#لعمر	unknown 52
#لعمل	no -45
#لعمو	no -77
#لعنا	unknown -151	yes 131
#لعنق	no -65	unknown -56	yes 122
#لعو>	yes 47
#لعود	unknown 45	yes -48
#لعيا	unknown 121	yes -162
#لعيد	no 64	yes -63
#لعين	no 43	unknown -66
#لغاب	unknown -69	yes 54
#لغاز	no -63	yes 67
#لغرز	no -50	unknown -66	yes 115
#لغرف	unknown 63
#لغسي	unknown -63	yes 94
#لغطا	unknown -73	yes 48
#لغلط	no -125	unknown 116
#لغنا	no 110	unknown -189	yes 62
#لغيت	no -59	unknown 116	yes -54
#لفار	unknown 49	yes -95
#لفاك	no -67	unknown 151	yes -83
#لفت>	no 45	yes -79
#لفخا	no 149	unknown -146	yes -59
#لفخد	no -167	unknown -96	yes 208
#لفخذ	unknown -46	yes 79
#لفرن	no 150	unknown -107	yes -49
#لفري	no 66	yes -67
#لفزه	no -75	unknown 108
#لفلا	no 43	yes -81
#لفنا	no -75	yes 105
#لفند	unknown 71	yes -74
#لفوق	no -52	unknown 40
#لفول	no -86	unknown -43	yes 129
#لفون	unknown -66	yes 101
#لفيت	no 50	yes -86
#لفير	unknown -67
#لفيض	no -86	unknown 122
#لفيل	yes -40
#لفيه	no 66	unknown -127	yes 66
#لقا>	no -104	unknown 143	yes -51
#لقات	unknown -74	yes 60
#لقاد	yes -41
#لقار	no 52	yes -127
#لقاع	no 122	unknown -158
#لقاو	no 54	unknown -56
#لقاي	unknown -46
#لقبو	no -59	unknown 110	yes -50
#لقت>	unknown -59	yes 89
#لقدا	no 76	unknown -172	yes 78
#لقدي	unknown 53	yes -99
#لقرا	no -64
#لقرم	no -92	unknown -133	yes 207
#لقسم	yes -50
#لقضا	no 58	yes -73
#لقط>	no -76	unknown 131	yes -61
#لقطا	unknown 115	yes -99
#لقفل	unknown 43
#لقما	unknown 86	yes -64
#لقنط	unknown -159	yes 113
#لقه>	unknown -61
#لقهو	unknown -72	yes 46
#لقوي	no 62	unknown -98
#لقيا	no 46	unknown -69
#لقيت	unknown 54	yes -43
#لقين	unknown 64	yes -113
#لكات	unknown 76	yes -75
#لكار	unknown -52	yes 60
#لكاز	no -84	yes 109
#لكاس	no -96	unknown 56
#لكاط	no -64	unknown 78
#لكاف	no -105	unknown 57	yes 42
#لكام	unknown 41
#لكبي	no -56	yes 89
#لكت>	no 297	unknown -203	yes -164
#لكتب	no -52	unknown 123	yes -74
#لكتف	no -77	unknown -51	yes 119
#لكرس	no -85	unknown 52
#لكره	unknown 68	yes -62
#لكرو	no 45	unknown -102
#لكري	no 67	unknown -46
#لكسي	unknown -55	yes 77
#لكل>	no 67	unknown -53
#لكلا	no 72	unknown 44	yes -133
#لكلب	yes -52
#لكلي	no -47	yes 50
#لكن>	unknown -53
#لكنا	no 109	unknown -84	yes -81
#لكنن	no 130	unknown -93	yes -43
#لكنه	no -59	unknown 46
#لكني	no 49
#لكه>	no 159	unknown -96	yes -84
#لكور	no -43
#لكوز	unknown -42
#لكوف	no 73	yes -91
#لكوك	yes -59
#لكول	no -48
#للاس	no 81	unknown -56
#للاف	no -67	unknown 170	yes -116
#للبا	no 74	unknown -77
#للبل	no -50	unknown 108	yes -64
#للبو	unknown 77	yes -72
#للحم	no -111	yes 86
#للدا	no -72	yes 61
#للدر	no -66
#للدو	no -72	unknown 69
#للسب	no -74	yes 83
#للسر	no 102	unknown -71	yes -55
#للسط	no 109	unknown -61	yes -47
#للسي	no 116	unknown -75	yes -81
#للشر	no 75	yes -52
#للصا	no 87	unknown -120
#للعا	no -47	unknown 87	yes -49
#للعم	unknown 53
#للكر	no 47
#للكل	no -48	unknown -59	yes 104
#للكو	no 57
#للمر	unknown -86	yes 49
#للمس	no -130	unknown -49	yes 147
#للمو	no 109	yes -133
#لله>	no 66	unknown -45
#للوح	no -106	unknown 148	yes -93
#للور	no 64	yes -42
#لليس	no -125	unknown -54	yes 123
#لماذ	no -85	unknown 61
#لمار	unknown 52	yes -43
#لماز	no -104	unknown 77
#لماط	no -70	unknown -160	yes 160
#لماك	no 49	yes -63
#لمال	no 70	yes -49
#لمان	no -83	yes 74
#لمت>	no 51	unknown -43
#لمتح	no 79	unknown -74
#لمتر	no 126	unknown -118
#لمتو	unknown 79	yes -86
#لمجا	unknown 68	yes -73
#لمجم	no -149	unknown 40	yes 66
#لمحر	no -80	unknown 118
#لمحط	no -44	unknown 60
#لمحل	unknown 62
#لمخب	no -52
#لمخز	no -76	unknown 158	yes -96
#لمدخ	no 106	unknown -58	yes -56
#لمدر	unknown -46
#لمدف	no 69	yes -85
#لمدي	unknown -76	yes 64
#لمرت	no 128	unknown -57	yes -83
#لمرج	no 121	unknown -60	yes -64
#لمرس	no -121	unknown 118
#لمرف	no -88	unknown -81	yes 156
#لمره	no 62	unknown -98
#لمسا	unknown -42
#لمست	yes 61
#لمسج	no -64	unknown 40
#لمسر	unknown 118	yes -155
#لمسك	no 135	unknown -152
#لمسم	no -147	unknown 223	yes -116
#لمسو	no 50	yes -50
#لمصا	no 43	yes -86
#لمصب	unknown -55
#لمطا	no 100	unknown -104
#لمطر	no -59	unknown 51
#لمظل	no 40	unknown 67	yes -164
#لمعل	no 231	unknown -132	yes -148
#لمغر	yes 41
#لمغس	no 136	unknown -77	yes -113
#لمقا	no 132	unknown -167
#لمقد	no -80	yes 63
#لمقص	no 70	yes -82
#لمقل	yes -53
#لمقه	unknown -73	yes 47
#لمكا	no -48	yes 40
#لمكت	no -71	unknown 133	yes -63
#لمكم	no 53	yes -78
#لملا	no 60	yes -53
#لملك	no -43
#لممر	no 109	unknown -46	yes -67
#لمنا	no 117	unknown -75	yes -45
#لمنح	no 116	unknown -128
#لمنز	no -87	unknown 92
#لمنش	no -53	unknown -43	yes 87
#لمني	unknown -66
#لمه>	no 184	unknown -121	yes -74
#لمها	no -88	yes 117
#لمهم	no 136	unknown -81	yes -77
#لموا	no 98	unknown -78
#لموت	no -85	unknown 49
#لمود	no -50	unknown 57
#لموس	no 60	unknown -91
#لموض	no -76	unknown 96	yes -62
#لموق	unknown -76	yes 55
#لموك	no -60	yes 56
#لمون	no 55
#لميا	no 119	unknown -83
#لميذ	unknown -110	yes 45
#لمير	unknown -77	yes 82
#لميك	no 45
#لمين	unknown -44
#لميه	no 65
#لناد	unknown -90	yes 89
#لناس	no 73	unknown -47
#لناف	no 56	yes -57
#لنام	no -49	unknown -96	yes 142
#لنجا	unknown -54
#لنحا	no 183	unknown -148	yes -49
#لنص>	no -179	unknown 84	yes 61
#لنصف	no 40	unknown -48
#لنضا	unknown 159	yes -167
#لنظا	unknown 57
#لنعا	no -59
#لنها	no -66	yes 73
#لنوا	no 99	unknown -150
#لني>	no -61
#لنير	no 98	yes -92
#لهم>	no 51	unknown -82
#لهوا	no -71	unknown 85
#لهوت	unknown 83	yes -137
#لهون	no -125	yes 77
#لواج	no 65	yes -110
#لواد	no 102	unknown -80
#لوار	unknown -79	yes 92
#لواق	unknown 47	yes -51
#لوب>	unknown 65
#لوبه	no -75	unknown 117	yes -45
#لوجه	no -62	unknown -53	yes 87
#لوح>	no -65
#لوحت	unknown 55	yes -75
#لوحد	unknown -57	yes 44
#لوحل	unknown 41
#لوحه	yes -63
#لوحي	no 105	yes -87
#لور>	unknown -42
#لورد	no 82	yes -74
#لورش	no 47	yes -60
#لورق	no 45	yes -66
#لورك	no -88	unknown -126	yes 208
#لوز>	unknown 113	yes -86
#لوس>	no -71	yes 53
#لوسط	unknown -92	yes 87
#لوضو	no -109	unknown 77
#لوطو	no 122	unknown -101
#لوع>	no -124	unknown -99	yes 182
#لوعه	no 124	unknown -147
#لوعي	no -66	unknown -93	yes 160
#لوقت	no 88	unknown -74
#لوك>	no 140	unknown -95	yes -89
#لوكا	unknown 59	yes -98
#لول>	unknown 49
#لولا	no 135	unknown -115
#لولد	no -92	unknown -101	yes 179
#لولي	unknown -62
#لوم>	no -47	unknown -78	yes 123
#لوما	no 82	yes -51
#لومب	no -56
#لومت	no 62	yes -69
#لوني	no 181	unknown -60	yes -137
#لوه>	no -78	yes 75
#لويا	no 52	yes -55
#ليان	no 46	unknown -63
#ليب>	unknown 60
#ليت>	unknown 50
#ليته	no 74	unknown -60
#ليج>	no 51
#ليح>	no -51	unknown 83
#ليد>	no -86	yes 79
#ليده	no 56
#ليدي	no -53	unknown -143	yes 150
#ليزر	no -95	unknown 136	yes -42
#ليزه	no -124	unknown 116	yes -46
#ليزو	no -96	unknown 223	yes -173
#ليسا	no -76	unknown -42	yes 113
#ليسر	unknown -43	yes 46
#ليسي	no -54	unknown -75	yes 121
#ليط>	no -41
#ليك>	unknown 98	yes -125
#ليكو	no -61	yes 51
#ليلا	no 53	unknown -40
#ليلت	unknown -97	yes 132
#ليله	no 42
#ليلي	no 159	unknown -114	yes -46
#ليم>	no 52	unknown -51
#ليما	unknown 68	yes -49
#ليمن	no -169	yes 136
#ليمه	no 240	unknown -160	yes -150
#ليمو	no -117	unknown 126	yes -46
#ليني	no -49	unknown -82	yes 133
#ليه>	yes 53
#ليهم	no 54	yes -48
#ليو>	unknown 45	yes -46
#ليوم	unknown 54
#ليون	unknown 63
#مابغ	no 159	unknown -163
#مابق	unknown -42	yes 71
#مات>	unknown -60
#ماتت	unknown 56	yes -55
#ماتش	no -129	unknown -106	yes 188
#ماتو	no 60	yes -104
#ماتي	no -64	unknown 74
#ماجا	no 282	unknown -225	yes -111
#ماد>	no -117	unknown 136
#ماذا	no -102	unknown 123
#مارس	yes -47
#مارش	unknown 85	yes -111
#ماري	no -70	unknown 135	yes -90
#مازا	no -40
#مازو	no -109	unknown 98
#ماسي	no -63	unknown -63	yes 103
#ماش>	no -166	unknown 202	yes -65
#ماشي	yes -41
#ماصر	no -114	unknown 106
#ماطم	no 109	unknown -75
#ماطو	no -68	unknown 53
#ماعر	no 63
#ماعن	no -140	unknown 104
#ماعه	no -84	unknown 52	yes 40
#ماعي	no -68	unknown 83
#مافي	no 128	unknown -99	yes -49
#ماق>	no 57	unknown -87
#ماكا	no 196	unknown -105	yes -98
#ماكن	no 104	unknown -97
#ماكي	yes -43
#مالك	yes -57
#ماما	unknown -112	yes 81
#مامن	no -103	unknown 94
#مامه	unknown 76	yes -57
#مان>	unknown 49
#مانه	unknown 63	yes -40
#ماني	no -193	unknown -106	yes 210
#ماه>	no -155	yes 106
#ماوق	no 255	unknown -205	yes -123
#مايه	no -91	unknown 184	yes -179
#مبار	no 92	unknown -82
#مبلل	no 104	unknown -94
#مبلو	no -91	yes 54
#مبوا	no -54	yes 87
#مبي>	no -56
#مبيل	yes 60
#مبين	no -88	unknown 54
#مبيه	no -49	yes 48
#متجر	no -96	unknown 105
#متدت	yes -79
#متر>	no 62	yes -53
#مترا	no 147	unknown -170
#متري	no -53	unknown 40
#متضر	no -76	unknown 147	yes -81
#متعل	no -147	yes 124
#متقا	no 41	unknown -65
#متنا	no -52	unknown -82	yes 130
#متني	unknown 52	yes -67
#متي>	yes -51
#مثقو	no -65	unknown 122	yes -61
#مثل>	no -79	yes 43
#مثلث	no 120	unknown -198	yes 40
#مثلي	unknown -171	yes 122
#مجاو	unknown 93	yes -59
#مجرو	no 94	unknown -49	yes -44
#مجهو	no 99	unknown -55	yes -55
#محاو	no 66	yes -56
#محرك	unknown 64	yes -42
#محرو	unknown -41	yes 54
#محطم	no 68
#محطه	no -50	unknown 64
#محفظ	unknown 58
#محمد	no -70	yes 64
#محمل	no 69	yes -65
#محمو	no -57	unknown 57
#مخدو	no -65	unknown 51
#مخزن	no -42	unknown 123	yes -88
#مخلو	unknown -44	yes 58
#مدا>	no -60
#مدام	no -78	unknown 64
#مدخن	no 159	unknown -140
#مدرب	no -50	unknown -109	yes 147
#مدرس	no 46
#مدفا	no 69	yes -85
#مدوا	no 165	unknown -126	yes -60
#مرا>	unknown 92	yes -58
#مراء	no 75	yes -55
#مراق	no -40	unknown -51	yes 91
#مراك	no -40	unknown 82	yes -52
#مراه	no -74	unknown 74
#مراي	unknown 52	yes -88
#مرت>	no -62	unknown 84
#مرتي	no -89	unknown 60
#مرجا	no -96	unknown 62
#مرجو	no 121	unknown -60	yes -64
#مرحا	no -129
#مرسي	no -50	unknown 64
#مرضه	unknown -48	yes 66
#مركب	no 66	unknown -82
#مركز	no -132	unknown 79	yes 44
#مركو	unknown 43	yes -59
#مرمي	no 70	unknown 41	yes -131
#مرها	no -75	yes 54
#مرو>	no -41	unknown 86	yes -41
#مري>	no -54	unknown -64	yes 115
#مريض	yes -69
#مرين	no -86	unknown -123	yes 185
#مزدو	no -66	unknown 45
#مزق>	no 40	unknown -94	yes 46
#مزهر	no 130	unknown -70	yes -97
#مساع	unknown -61	yes 52
#مسبح	no -68	unknown 117	yes -49
#مستا	unknown 68	yes -120
#مستش	no -70	unknown -40	yes 109
#مستع	unknown -53	yes 40
#مسح>	no 86	unknown -179
#مسدو	no -48	unknown 87	yes -51
#مسرع	unknown -53
#مسرو	unknown 43	yes -113
#مسسن	no 181	unknown -146	yes -73
#مسكو	yes -78
#مسكي	unknown -55
#مسما	no -75	unknown 54
#مسني	no 69	unknown -113
#مسه>	no -46	yes 58
#مسوو	no -68	unknown 120	yes -55
#مسيه	no 45	yes -45
#مشا>	no -46	yes 49
#مشاو	unknown -77
#مشتر	no -87	unknown 87
#مشيت	yes -48
#مشين	no -48	unknown 98	yes -48
#مصاب	no 131	unknown -92	yes -45
#مصار	no -49
#مصد>	no -47	unknown 86	yes -84
#مصدر	no 71	yes -43
#مصدو	no -156	unknown 177	yes -166
#مصعد	no -121	yes 96
#مصنع	yes -58
#مضان	unknown 44	yes -59
#مطاف	no 67	unknown -101
#مطر>	no -50	unknown 47
#مطعم	unknown -50	yes 41
#مطعو	unknown 50
#مظله	unknown 111	yes -141
#معاه	unknown -104	yes 87
#معتر	no 64
#معجز	no 79	unknown -66
#معرف	unknown 40
#معرو	no 80	yes -117
#معصم	no -74	unknown -77	yes 152
#معقو	no 128	unknown -87	yes -83
#معلق	unknown 80	yes -155
#معلم	no 92	unknown -76
#معلو	no 75	yes -56
#معمر	no 84	yes -77
#معنا	yes -41
#معها	no -53	unknown 136	yes -85
#معو>	no 189	unknown -150
#معوج	no -73	yes 56
#معيه	no 50	yes -67
#مغرب	yes 41
#مغسل	no 73	yes -89
#مغلق	no -51	unknown -42
#مفات	no -42
#مفاج	no 58	yes -56
#مفتا	no -99	unknown 59
#مفرك	no -153	unknown 241	yes -155
#مقبض	no -52	yes 65
#مقص>	no 82	yes -106
#مقطع	no -215	unknown -102	yes 208
#مقطو	unknown 46	yes -49
#مقعد	no 80	unknown -69
#مقلا	no 66	yes -40
#مقله	yes -73
#مقلو	unknown 45
#مقهي	no 54	unknown -70
#مكاد	no 48	unknown -62
#مكتب	no -57	unknown 120	yes -64
#مكتر	no -82	unknown 112	yes -50
#مكتو	no 41	yes -109
#مكرو	no 234	unknown -147	yes -109
#مكشو	no -108	unknown 95
#مكم>	no 62	yes -63
#مكن>	unknown 77	yes -64
#مكنا	no 44	yes -76
#مكوا	no 53	unknown -114	yes 43
#مكيف	no 206	unknown -163	yes -57
#ملء>	yes -68
#ملاب	no -40	unknown 85	yes -44
#ملات	unknown 51
#ملان	no 62	unknown -57
#ملثم	no -113	unknown -138	yes 212
#ملف>	no 77	yes -57
#ملك>	no -103	unknown 155	yes -52
#ملكه	no 169	unknown -163	yes -42
#مليه	unknown -75	yes 76
#مليو	no -59	unknown 150	yes -163
#ممر>	no 58	unknown -49
#ممرض	unknown -48	yes 66
#منا>	no 93	unknown -80
#مناس	no 49	unknown -42
#منت>	no -45	unknown 41
#منتص	unknown -56
#منذ>	no -59
#منزل	unknown 59	yes -40
#منشا	no -53	unknown -43	yes 87
#منطق	no 56	unknown 54	yes -143
#منفو	no -47	unknown -41	yes 87
#منكم	no -107	unknown 153	yes -46
#منه>	no 42	yes -74
#منها	unknown 53	yes -46
#منهم	unknown -103	yes 92
#منو>	unknown -147	yes 120
#منين	no -105	unknown 150	yes -56
#منيه	no -114	unknown 77
#مها>	no -55	yes 51
#مهرس	no -85	unknown -82	yes 153
#مهم>	no 63	yes -48
#مهند	no 64	unknown -46
#موا>	unknown -102	yes 92
#موت>	no -251	unknown 228	yes -108
#موتو	no -81	unknown 51
#موجه	no 66	yes -86
#موجو	no 96	unknown -81
#موخر	no 63	yes -51
#مورا	no 66	unknown -106
#موس>	yes -40
#موسم	no -61
#موسي	unknown -109	yes 102
#موضو	no -76	unknown 96	yes -62
#موظف	unknown -79	yes 64
#موعد	no -65
#موقف	no -47
#موك>	yes -43
#موكي	no -64
#مول>	unknown -46
#مولا	no 60	yes -77
#مون>	unknown -74
#موني	no -65	unknown 114	yes -50
#مياه	no 64
#ميت>	no -56	unknown -83	yes 117
#ميته	no -119	unknown -53	yes 152
#ميتو	no -82	unknown -66	yes 141
#ميد>	no -83
#ميرا	no -57	unknown 104	yes -46
#ميري	unknown -77	yes 82
#ميس>	unknown 66	yes -43
#ميسا	yes 42
#ميسي	no -92	yes 59
#ميع>	no 56	unknown -60
#ميعا	no 44
#ميك>	no 70	yes -73
#ميل>	no 52	yes -48
#مينا	yes -48
#مينه	no 115	unknown -42	yes -84
#ميني	unknown -88	yes 52
#نابي	no -46	unknown 65
#نات>	no -55	unknown 108	yes -51
#ناج>	yes -46
#ناح>	unknown 57	yes -44
#نار>	unknown 69	yes -45
#نازل	unknown -80	yes 49
#ناس>	no 72	unknown -41
#ناسب	no 49	unknown -42
#ناش>	yes -42
#ناض>	no 75	unknown -115
#ناضت	no -72	unknown 96
#ناعس	no 80	unknown -97
#ناعي	no -68	unknown 106	yes -51
#نافذ	no 51	unknown -44
#ناكل	no 90	yes -118
#نام>	no -74	unknown -89	yes 146
#نامو	no -77	yes 67
#نان>	no -66	unknown 83
#نانت	unknown 82	yes -77
#ناني	no -109	unknown 54	yes 60
#ناه>	no -45	unknown 53
#ناها	unknown -63	yes 55
#ناهم	no 49	unknown -62
#نايم	unknown -40
#نايي	no 107	unknown -84
#نبدل	no 141	unknown -78	yes -107
#نبه>	no -155	unknown 45
#نبها	unknown 45
#نبوب	no -67	unknown 51
#نبور	no 47	yes -46
#نبي>	no -78	yes 47
#نتبه	unknown 60	yes -48
#نترن	no -47	unknown 74
#نترو	no -46	yes 47
#نتسن	no 44	unknown -92
#نتصف	unknown -56
#نتصل	unknown -59	yes 73
#نتفا	unknown 57	yes -75
#نتفخ	no 119	unknown -90
#نتنف	no -76	yes 111
#نتيج	no -59	unknown -40	yes 50
#نتير	no -63	unknown 71
#نتيش	no 80	unknown -43	yes -57
#نتين	no 73	yes -79
#نجا>	no -61	yes 41
#نجار	unknown -54
#نجرح	no 181	unknown -159
#نجره	no -41	unknown -156	yes 125
#نجز>	unknown -51
#نجمه	no -108	unknown 166	yes -86
#نجه>	no -43
#نحاس	no 183	unknown -148	yes -49
#نحرر	no 144	unknown -71	yes -85
#نحن>	no 62	unknown -57
#نحو>	no -97	yes 77
#نخدم	no -51	unknown -48	yes 90
#نخرج	unknown -47	yes 74
#نخلص	no 134	yes -116
#ندار	no -121	unknown 140
#ندخل	no -64
#ندر>	no 113	unknown -47	yes -72
#ندس>	no 64	unknown -46
#ندق>	yes -53
#ندلع	unknown -55
#ندما	no -56	unknown 87
#ندنا	no -71	unknown 73
#نده>	no 50	unknown -87
#ندها	no -65	unknown -64	yes 129
#ندهم	unknown 76	yes -51
#ندو>	no 77	unknown -61
#ندور	no -116	unknown 98
#ندوش	no -83	unknown 71
#ندوق	no 76	unknown -78
#ندير	unknown 50
#نديك	no -52	unknown 73
#نديل	no -184	unknown 138
#نذار	no 50	unknown -51
#نرجع	no -123	unknown 208	yes -141
#نركب	no -74	yes 76
#نزف>	no -84	unknown -44	yes 121
#نزلا	unknown 43	yes -69
#نزلت	unknown 40
#نزلق	unknown -40	yes 76
#نزلن	no 120	unknown -109
#نزلو	no 87	unknown -72
#نزلي	no -78	unknown 110
#نزير	yes -69
#نسا>	no -53	unknown -72	yes 116
#نستا	no 162	unknown -125	yes -48
#نستد	no -54	unknown 119	yes -122
#نسخه	no -67	unknown 71
#نسله	unknown -101	yes 126
#نسمع	unknown -67	yes 71
#نسوق	no 85	unknown -64
#نسول	no 57	yes -54
#نسيت	yes -47
#نسير	no -91	unknown 194	yes -136
#نسين	no -73	unknown 165	yes -123
#نسيه	yes -59
#نشار	no -53	unknown -43	yes 87
#نشق>	no -138	unknown 43	yes 88
#نشقت	no -86	unknown -42	yes 120
#نشوف	no -78	unknown -57	yes 123
#نصاب	no 149	unknown -76	yes -92
#نصب>	no 208	unknown -103	yes -112
#نصرح	no -104	unknown 98
#نصف>	no 77
#نصلح	unknown 78	yes -45
#نصلي	yes -64
#نصيف	unknown 83	yes -50
#نضاض	unknown 126	yes -157
#نطره	unknown -144	yes 110
#نطقه	no 56	unknown 54	yes -143
#نطه>	no 114	yes -109
#نطور	no -61	unknown 65
#نطي>	no -110	unknown -130	yes 183
#نظار	no -42	unknown 80	yes -41
#نعاج	no 121	yes -144
#نعاس	no -103	yes 80
#نعاش	no -66	unknown -74	yes 140
#نعاو	no -133	unknown 57	yes 65
#نعرف	unknown -41
#نعس>	no -62	yes 89
#نعم>	no 46	yes -48
#نعمر	no -114	unknown 98
#نعنا	no -50	unknown 67
#نعيط	no 111	yes -129
#نغرس	no 55	unknown -67
#نفخ>	no -56	yes 54
#نفس>	no 46	unknown -45
#نفسه	unknown -59	yes 84
#نفسو	no -150	yes 90
#نفسي	no 140	unknown -81	yes -67
#نفصل	unknown -45
#نفق>	unknown -50	yes 40
#نفها	no -71	yes 103
#نفوخ	no -47	unknown -41	yes 87
#نقدر	no -71	yes 87
#نقطع	no -55	unknown 67
#نقل>	no -40
#نقلب	no -105	unknown 98
#نقلو	unknown -87	yes 60
#نقه>	unknown -40
#نقي>	unknown -87	yes 79
#نكتب	no 45	unknown -58
#نكم>	no -131	unknown 137
#نما>	unknown 45
#نمرت	no 170	unknown -100	yes -79
#نمسح	no 86	unknown -179
#نمشي	unknown 55
#نملا	unknown 45
#ننا>	unknown -43
#نهاي	no 103	unknown -79	yes -48
#نهم>	unknown -98	yes 87
#نواف	no 120	unknown -168
#نوت>	yes -64
#نورا	no 95	unknown -81	yes -51
#نوع>	no 65	unknown -55
#نوقع	no -66
#نون>	no -65	yes 83
#نوني	no -59	yes 40
#نوي>	unknown 87	yes -62
#نويه	no -64	yes 55
#نيا>	no -70	unknown -75	yes 130
#نياب	no -60	unknown -80	yes 140
#نيت>	unknown -47	yes 65
#نير>	yes -113
#نيرا	no 98	yes -92
#نيسي	unknown 75	yes -48
#نيش>	no 213	unknown -174	yes -86
#نيط>	no -143	yes 143
#نيطر	yes -41
#نيفي	no -168	unknown -195	yes 244
#نيك>	unknown -105	yes 128
#نينا	unknown -82	yes 48
#نيين	no -51
#هاد>	no -43	unknown 78
#هادش	no -65	unknown 59
#هاز>	no 69	yes -62
#هاش>	unknown -135	yes 98
#هان>	no 78	yes -69
#هايم	no -124	unknown 166	yes -64
#هايي	no 81	unknown -61	yes -50
#هبت>	no 107	unknown -61	yes -48
#هبط>	yes -48
#هتين	no 51	yes -69
#هذه>	unknown 48	yes -51
#هربن	no -95	unknown -135	yes 190
#هربو	no 47	unknown -89
#هرس>	no 44	unknown -75
#هرسا	unknown 46	yes -46
#هرسه	no -102	unknown -120	yes 192
#هرسو	no -47
#هرسي	no -70	yes 40
#هره>	no -61	unknown -69	yes 131
#هرها	no -104	unknown -120	yes 186
#هرو>	no -143	unknown -64	yes 185
#هري>	unknown -96	yes 137
#هريه	no 100	unknown -85	yes -47
#هزات	yes 73
#هزو>	no -78	unknown 89
#هست>	no -59
#هشم>	no -42
#هضر>	unknown -126	yes 133
#هضره	no -72	yes 45
#هكتا	unknown 83	yes -90
#همو>	unknown 57	yes -75
#هندس	no 64	unknown -46
#هنيه	no 47	unknown -112	yes 53
#ههه>	no 125	unknown -92	yes -42
#هههه	no 141	unknown -150
#هواء	no -54	yes 44
#هواي	unknown 87	yes -55
#هوت>	unknown 83	yes -137
#هود>	unknown 83	yes -84
#هور>	no -54	unknown 40
#هولو	no 164	unknown -120	yes -92
#هوما	no -99	unknown 62
#هوند	no 46	unknown -74
#هوه>	unknown -60	yes 40
#واء>	no -69	yes 98
#واب>	yes -44
#وابن	no -114	yes 81
#واتي	no -85	unknown 93
#واج>	no -153	unknown 148	yes -48
#واح>	no 66
#واحت	no 112	unknown -68	yes -46
#واخا	no -112	unknown 82
#واد>	no 70	unknown -47
#وار>	yes 48
#وارب	no 182	unknown -145	yes -52
#وارت	no -76	unknown 93
#واري	no -104	yes 100
#واز>	no -54	unknown 69
#واش>	unknown 58	yes -40
#واصط	no -76	unknown 74
#واصي	no -53	unknown -71	yes 123
#واعت	unknown -59
#واعط	unknown 84	yes -54
#وافذ	no 120	unknown -168
#وافس	unknown 48	yes -56
#واق>	no 66	yes -63
#واقع	no -109	unknown 78
#وال>	unknown 62
#والت	no 65	unknown -110	yes 43
#والث	no 95	unknown -82
#والح	no 74	yes -44
#والز	unknown -54
#والص	no -52	yes 77
#والض	unknown 47
#والط	no -60	yes 88
#والق	unknown -46
#والم	unknown 42
#والن	no -68	yes 69
#واله	no -134	unknown 102
#والو	no 61	yes -46
#وان>	no -52	yes 79
#وانت	no 80	yes -46
#واني	no 44	yes -66
#واه>	no 53	unknown -114	yes 43
#وايج	no 67	yes -109
#وايد	no 45	yes -62
#وايض	no -61	unknown 102	yes -49
#وايي	no -43	unknown 52
#وباب	no 58	yes -86
#وباق	no -88	unknown 51
#وبر>	yes 41
#وبعد	no 94	unknown -60	yes -58
#وبقا	no -58	yes 60
#وبقي	yes 57
#وبني	no -66	unknown 117	yes -93
#وبه>	yes -61
#وبوا	unknown -42	yes 55
#وبي>	no 47	unknown -95	yes 44
#وبيس	no -91	yes 66
#وبيه	no 40	unknown -47
#وتحر	no -145	yes 76
#وتحط	unknown 103	yes -106
#وتر>	no -77	unknown -42	yes 111
#وترك	no 48	yes -42
#وتشق	no 52	yes -115
#وتضر	no -77	unknown 118	yes -43
#وتكس	no -53	unknown -54	yes 106
#وتلو	no -95	unknown -110	yes 190
#وته>	no 57	unknown -72
#وتوق	unknown 99	yes -86
#وتوم	no -125	unknown 69
#وتين	no -53	unknown -50	yes 105
#وجا>	no 105	unknown -93
#وجاب	no -93	unknown 122	yes -44
#وجات	unknown -74	yes 49
#وجان	yes -40
#وجاو	no -63	unknown 91
#وجتي	no -44	yes 58
#وجدت	no -66	unknown 79
#وجدن	yes -61
#وجده	unknown 83	yes -48
#وجرح	no -84
#وجع>	no 187	unknown -158	yes -46
#وجعن	no -50	yes 81
#وجعو	no -141	unknown 82
#وجه>	unknown -49	yes 75
#وجها	unknown 74	yes -86
#وجهي	yes 51
#وجو>	no 90	yes -72
#وجود	no 96	unknown -81
#وجيت	no -65	unknown -82	yes 135
#وحا>	no -73
#وحته	no -63	unknown 118	yes -85
#وحتي	no 126	unknown -80	yes -47
#وحدو	no 77	yes -47
#وحرر	no 106	unknown -88
#وحرق	unknown -76	yes 72
#وحك>	no -92	unknown -50	yes 118
#وحل>	unknown 41
#وحنا	no 110	unknown -111
#وحيد	no 105	yes -87
#وحين	no -74	yes 77
#وختي	no -123	unknown -121	yes 233
#وخدا	no 78	unknown -75
#وخدش	no 46	unknown 64	yes -132
#وخرج	no 70	unknown -42
#وخره	yes -43
#وخسر	no -77	unknown 149	yes -74
#وخلا	no -42	unknown 41
#وخلي	no -93	unknown 138	yes -52
#وخمس	no 47	unknown -44
#وخه>	unknown -123	yes 157
#ودات	no -141	unknown 68	yes 76
#ودار	unknown -55	yes 54
#وداز	yes -48
#وداو	no -62	yes 42
#ودع>	no -54
#ودنو	unknown -76	yes 70
#وده>	no 106	unknown -150	yes 52
#ودور	no -116	unknown 126
#ودي>	unknown -49
#وديا	unknown 104	yes -73
#ورا>	no 44	yes -43
#ورات	no 102	unknown -71
#وراج	no -105	unknown -164	yes 219
#وراس	no -84	unknown -53	yes 135
#ورام	no 95	unknown -81	yes -51
#وران	yes -40
#وراه	no -73	yes 98
#ورت>	unknown 81	yes -49
#ورته	no -41	unknown 72
#ورجع	no -167	unknown 264	yes -115
#ورجل	no -131	unknown -117	yes 183
#ورد>	yes -67
#وردو	no 74	yes -58
#ورش>	no -60
#ورشه	no 40	yes -73
#ورطا	no -72	yes 55
#ورغ>	yes -41
#ورفع	no -126	unknown 152	yes -61
#ورقه	unknown 61	yes -65
#ورك>	no -67	yes 100
#وركه	no -81	unknown -172	yes 229
#ورم>	no -74	unknown -97	yes 170
#ورني	no 94	unknown -106
#ورهم	yes 46
#وروب	unknown -42
#وروت	no 86	unknown -50	yes -41
#ورون	no -80	unknown 58
#وري>	unknown 42	yes -78
#وريد	no -130	unknown -129	yes 200
#ورين	no 201	unknown -162	yes -94
#وريه	no 50	yes -80
#وزت>	unknown -67	yes 96
#وزلق	no -71	yes 71
#وزوج	no -42	yes 60
#وزين	unknown -42
#وساع	no -66	unknown -95	yes 145
#وسجل	no -70	unknown 109	yes -41
#وسط>	no 62	unknown -56
#وسقط	no 90	yes -77
#وسم>	no -61
#وسي>	no -126	unknown 179	yes -79
#وسيا	no 92	unknown -76
#وسيق	unknown -131	yes 70
#وسيه	no -49	unknown -96	yes 142
#وشعل	no 55	unknown -48
#وشه>	unknown -47	yes 49
#وصاف	no 203	unknown -65	yes -137
#وصبع	no -85	unknown -192	yes 239
#وصدر	unknown -40	yes 68
#وصدم	no -120	yes 140
#وصل>	unknown 50
#وصلا	no 50	unknown -63
#وصلت	no -117	unknown 92
#وصلن	no 41	yes -56
#وصور	no 57	yes -67
#وصيل	unknown -66
#وضحك	no 152	unknown -134
#وضرب	unknown -84	yes 82
#وضعت	no 43	unknown 65	yes -139
#وضعن	no 73	unknown -99
#وضه>	yes -73
#وضو>	no -78
#وضوع	no -76	unknown 96	yes -62
#وضون	unknown 50
#وضي>	unknown -76	yes 109
#وطا>	no -62	unknown -42	yes 104
#وطاح	no 67	unknown -153	yes 85
#وطار	unknown 47	yes -82
#وطحت	unknown -157	yes 179
#وطلع	no -115	unknown 131
#وطه>	unknown -54	yes 43
#وطيح	unknown -86	yes 94
#وعا>	yes -51
#وعاي	no 135	unknown -68	yes -82
#وعشر	no -57	yes 52
#وعطا	no 78	yes -89
#وعطي	no 76	unknown -69
#وعند	unknown -44
#وعه>	no 52	unknown -56
#وعي>	no -67	unknown -109	yes 171
#وعين	no -58	unknown 53
#وغرق	no -64
#وفان	no -80	yes 62
#وفجا	no 70	unknown -63
#وفر>	yes -64
#وفه>	no -134	unknown 229	yes -111
#وفو>	yes 45
#وفي>	no 76	yes -78
#وفيز	no 118	unknown -73	yes -60
#وقاش	unknown 44
#وقت>	unknown -62
#وقد>	unknown 46	yes -77
#وقطع	unknown -72	yes 61
#وقع>	no 57	yes -46
#وقعا	no -76	unknown 89
#وقعت	no -75	yes 68
#وقعه	no -175	unknown 48	yes 138
#وقفا	yes -41
#وقفت	yes -41
#وقفش	no -113	yes 59
#وقلب	unknown 62	yes -86
#وقه>	no -80	unknown 46
#وقها	unknown -67
#وقي>	no -85	unknown 135	yes -56
#وقين	unknown -177	yes 140
#وكات	no 104	yes -112
#وكال	no -56	unknown 67
#وكان	no -56	yes 50
#وكتب	unknown 45
#وكل>	no 101	yes -90
#وكلب	no 61	unknown -161	yes 73
#وكلش	no 50	yes -45
#وكلن	no 145	unknown -110
#وكم>	no -88	unknown 123	yes -79
#وكمل	no 54	unknown 43	yes -93
#وكنت	no -46	unknown -70	yes 122
#وكه>	no -110	unknown 48
#وكيط	unknown 62	yes -57
#وكيق	no 66	unknown -47
#وكيل	no -41	unknown 103	yes -69
#ولا>	no 85	unknown -50
#ولات	no 48
#ولاد	no 63	unknown -74
#ولاه	unknown 78	yes -157
#ولت>	no -141	unknown 55	yes 79
#ولدو	unknown -45	yes 45
#ولصق	no -54	unknown 100	yes -62
#ولكن	unknown -49
#ولله	no 109	unknown -64	yes -59
#ولم>	no 80	unknown -49
#ولمن	unknown -47	yes 65
#وله>	no 56	yes -59
#ولو>	no -90	unknown 47
#ولوا	unknown -117	yes 65
#ولوح	no 122	unknown -93
#ولوز	unknown 45	yes -47
#ولون	no 72	unknown -114
#وليد	no 45	unknown -130	yes 69
#وليه	no -69	unknown 120	yes -61
#وليو	yes 62
#وماب	no 196	unknown -200
#ومات	no -52	unknown 75
#ومبو	no -50	unknown -70	yes 119
#ومبي	no -42
#ومتر	no 62	yes -69
#ومرا	unknown -56	yes 65
#ومشا	no 48
#ومع>	no 47	unknown -118
#ومعا	no 118	unknown -141
#ومعه	unknown 89	yes -91
#ومها	no -47	unknown -67	yes 95
#ومي>	no 99	unknown -94
#وميس	unknown -47	yes 41
#ومين	unknown 53
#ونا>	no 133	unknown -171
#ونات	no -112	unknown 153	yes -43
#ونتي	no 49	yes -77
#ونحن	no 79	unknown -66
#وندا	no 46	unknown -74
#ونس>	no -50	unknown 68
#ونست	no 162	unknown -125	yes -48
#ونسي	unknown 102	yes -100
#ونص>	no 72	unknown -96
#ونطو	no -48	unknown 72
#ونعس	no -74	unknown 42
#ونقل	no -104	unknown -57	yes 161
#ونكت	no -87	unknown 88
#ونو>	no 111	unknown -78	yes -65
#ونوا	no 96	unknown -58	yes -42
#ونوب	no 55	yes -66
#ونيط	no -143	yes 143
#ونيه	no -44	yes 67
#ونيو	unknown 42
#وها>	yes 48
#وهبط	no -87	unknown 83
#وهذا	no -70	yes 62
#وهرا	no -66	unknown 106	yes -40
#وهرس	unknown 40	yes -46
#وهو>	yes 42
#وهي>	no -47	unknown 41
#ووصل	no -139	yes 106
#ووضع	unknown -104	yes 61
#وولي	no -99	yes 88
#ويا>	unknown -89	yes 127
#ويات	no 52	yes -55
#ويت>	no -116	yes 103
#ويده	no -156	yes 114
#ويدي	no -81	unknown -41	yes 121
#ويره	no 205	unknown -139	yes -90
#ويضه	no -159	unknown 176	yes -49
#ويلا	no 103	unknown -111
#وين>	no -43	unknown 110	yes -82
#ويه>	unknown -56	yes 44
#ويو>	no -45	unknown 90	yes -52
#ياء>	no 112	unknown -125
#ياب>	no 110	unknown -142
#يابه	no -60	unknown -80	yes 140
#يات>	unknown -57
#ياتو	no 68	unknown -77
#ياتي	no -66	unknown 61
#ياح>	yes -42
#ياحي	no 59	unknown -72
#ياخذ	no 106	unknown -134
#ياده	no -140	unknown 164
#ياض>	no -65	unknown 87
#ياضي	no 116	unknown -144
#ياطه	unknown 133	yes -161
#ياع>	no 47
#ياله	no 70	unknown -64
#يالو	unknown 47	yes -69
#يالي	unknown 43
#يام>	no -59	yes 73
#يان>	unknown -40	yes 62
#يانه	no -46
#يانو	no 92	unknown -58	yes -53
#ياه>	no 55	yes -52
#يبان	no -56
#يبت>	no -54	unknown -44	yes 98
#يبدو	no -94	unknown 55
#يبه>	no -50	unknown 67
#يبو>	no 230	unknown -166	yes -74
#يبي>	no 52	unknown -41
#يتاذ	no 145	unknown -107	yes -40
#يترو	unknown 40	yes -88
#يتزا	no 42	unknown -44
#يتضر	no 140	unknown -115
#يتعر	no 126	unknown -80	yes -47
#يتعو	no 105	unknown -105
#يتقي	no -51	yes 81
#يته>	no -52	unknown 79
#يتها	no 52	unknown -47
#يتهم	no -102	yes 57
#يتوش	no -121	unknown 44	yes 101
#يتوق	unknown -61	yes 87
#يتي>	unknown 51
#يجار	no -141	unknown -158	yes 214
#يجاز	no -53	yes 72
#يجاو	no -178	unknown 231	yes -127
#يجرح	no 160	unknown -72	yes -91
#يجري	no -55	yes 66
#يجه>	no -80	unknown -44	yes 100
#يجو>	unknown 92	yes -94
#يجي>	no 64	yes -58
#يجين	no -124	yes 97
#يجيو	no 80	yes -44
#يحات	no 118	unknown -157
#يحدث	no 67
#يحرق	unknown -53	yes 88
#يحلو	no 66	unknown -53	yes -47
#يحو>	unknown -87	yes 96
#يخرج	no 155	unknown -119	yes -47
#يخلص	unknown 64	yes -50
#يخه>	no -72	unknown -48	yes 112
#يخير	no 244	unknown -217	yes -86
#يدا>	no -50	yes 41
#يدفع	no -66	yes 76
#يدها	no -100	unknown -69	yes 169
#يدو>	no -51
#يدور	no -74	unknown -40	yes 115
#يدي>	yes 64
#يديس	no -136	unknown 117
#يدين	no -127	yes 148
#يديه	unknown -45	yes 63
#يديو	no 205	unknown -117	yes -142
#يرا>	unknown 64
#يراس	no -97	unknown 143	yes -65
#يرام	no 57	yes -112
#يرت>	unknown -57	yes 65
#يرجع	unknown -47	yes 61
#يرحم	unknown 67	yes -80
#يرد>	no -52	unknown 65
#يرفو	no -56	unknown 134	yes -94
#يرمي	no -97	unknown 101
#يرها	unknown -65	yes 97
#يرو>	no -141	unknown 126
#يري>	no -77	unknown 98
#يريا	unknown -77	yes 82
#يزر>	no -95	unknown 136	yes -42
#يزه>	unknown 41	yes -60
#يزور	unknown 149	yes -130
#يزي>	no 80	unknown -43	yes -57
#يسار	unknown -55	yes 70
#يسال	no -110	yes 77
#يستا	unknown -43
#يستي	no 81	yes -67
#يسرق	no 64	yes -107
#يسكل	unknown 115	yes -98
#يسمع	no -79	yes 97
#يسيا	yes -57
#يسيل	no -141	unknown 76	yes 54
#يسين	unknown 49	yes -68
#يشكا	unknown -48
#يشكو	no 105	unknown -116
#يشه>	no -78	unknown -48	yes 66
#يشوف	no -67
#يصب>	no 51
#يصبن	no 158	yes -120
#يصبه	no 46	unknown -114	yes 47
#يصلح	no 52	yes -94
#يضا>	unknown 51
#يضرن	no -44	unknown -118	yes 143
#يضره	no -75	unknown -75	yes 151
#يضه>	unknown 51
#يطار	unknown -59	yes 48
#يطان	unknown 66
#يطري	no -85	unknown 113	yes -45
#يطنا	yes -60
#يطه>	no 64	unknown -118	yes 52
#يطو>	no -77	unknown 148	yes -74
#يطيح	no -48	unknown -65	yes 108
#يعا>	no 44
#يعتذ	no 62	unknown -107
#يعد>	no 128	unknown -129
#يعرج	no -168	yes 123
#يعني	unknown 95	yes -59
#يعه>	unknown 94	yes -62
#يغطي	no -86	unknown 42	yes 42
#يفاش	no 46	unknown -76
#يفطو	yes -44
#يفه>	no -61	yes 79
#يفون	unknown 43
#يفي>	no -134	unknown -163	yes 229
#يقا>	unknown -79	yes 47
#يقدر	yes -59
#يقطر	no -46	unknown 119	yes -79
#يقطع	no -49	unknown -89	yes 137
#يقلب	unknown -86	yes 86
#يقه>	yes 46
#يقو>	no -67	unknown 160	yes -120
#يقود	yes 56
#يقي>	unknown -59	yes 78
#يكال	no -128	unknown -176	yes 229
#يكان	no 71
#يكل>	unknown -55
#يكلا	no -55	unknown 66
#يكن>	no 147	unknown -100	yes -47
#يكه>	no 104	unknown -46	yes -65
#يكو>	no 71	yes -79
#يكوب	unknown -105	yes 112
#يكون	no 54	yes -63
#يكي>	no 47	unknown -62
#يكيل	no -42	unknown 89	yes -52
#يكيه	no -87	unknown 141	yes -52
#يلا>	no 57
#يلات	no -41	yes 65
#يلان	no -47	yes 87
#يلتو	no -104	unknown 124	yes -50
#يلتي	no -108	unknown 107
#يلعب	no -41	unknown -69	yes 92
#يلمس	no 155	unknown -204
#يلو>	no -116	unknown 140
#يلوم	no 62	yes -69
#يلي>	no 117	unknown -66	yes -49
#يليا	unknown -53
#يليف	yes -40
#يليك	no -47	unknown 43
#يما>	no 80	unknown -164	yes 75
#يمات	unknown 129	yes -106
#يمار	unknown 104	yes -114
#يمان	unknown 58	yes -44
#يمته	unknown 58	yes -43
#يمكن	unknown 74	yes -62
#يملا	yes -46
#يمن>	no -46	unknown 43
#يمه>	no 48	unknown -49
#يمون	yes -46
#يمي>	no -78	unknown -89	yes 146
#يناء	no 57	yes -58
#ينات	no 47
#يناش	yes -44
#يناه	no 56	unknown -66
#يناي	unknown -93	yes 109
#ينت>	no 96	yes -128
#ينزف	no -85	yes 120
#ينزل	no 95	unknown -41	yes -64
#ينش>	yes -64
#ينغ>	no -77	unknown 58
#ينك>	unknown -65	yes 74
#ينما	unknown 45
#يننا	no 104	unknown -129
#ينها	no -73	unknown 52
#ينو>	yes -80
#ينوا	no -102	yes 84
#يني>	unknown -56	yes 41
#ينيا	no -48	unknown 63
#ينيت	no -53	unknown -50	yes 105
#ينيك	no -59	unknown -87	yes 145
#ينين	no -86	unknown 47
#ينيه	no 105	unknown -139
#ينيو	unknown -85	yes 51
#يهرب	no -128	unknown 167
#يهضر	no 157	unknown -109	yes -77
#يهم>	no 49
#يوان	no -56	unknown 77
#يوجع	no -82	yes 70
#يوط>	unknown 50	yes -138
#يول>	yes 61
#يولم	unknown -45	yes 67
#يولي	no 55	unknown -58
#يوم>	unknown 42
#يوما	no -143	unknown 64	yes 52
#يوني	unknown 72	yes -53
#ييت>	unknown -72
#يير>	unknown 74	yes -66
#يين>	unknown -140	yes 116
#ييه>	unknown 63
05	no -96	yes 87
11	no 42	yes -50
12	no 53	unknown -42
14	unknown 68	yes -75
18	no -66	unknown 108	yes -44
19	no -88	unknown -45	yes 132
2	no -99	unknown 92
20	no 48
200	no 40	yes -99
2026	no -95	unknown 131	yes -42
21	no -72	unknown 72
26	no -65	yes 41
30	no -108	unknown 105
4	unknown 48	yes -78
40	no -57
400	no -55	unknown 143	yes -103
5	no 99	unknown -82
50	unknown -104	yes 143
5200	no -45	unknown 76
6	yes -40
6000	no -71	unknown 104
7	no -67	yes 58
9	no -49
900	no -73	unknown 134	yes -61
=answer: no	no 104	unknown -70
=answer: unsure	no -45	unknown 97	yes -55
=being: animal	no 74	yes -70
=constat: constat	no 59
=constat: not-done	unknown -53	yes 64
=danger: event	unknown -55
=danger: now	no -40	yes 42
=danger: over	unknown -67	yes 44
=danger: past	no -47
=danger: plea	unknown -174	yes 122
=danger: present	no -64
=distress: distress	no -60
=document: devis_ou_facture	yes -49
=document: photos	no 123	yes -185
=hedge: hedge	no -63	unknown 130	yes -77
=hedge: roughly	no -53	unknown -55	yes 95
=idiom: figure	no -55	unknown 48
=idiom: paper	yes -58
=idiom: part	no -66	unknown 105	yes -51
=idiom: silence	no -139	unknown 198	yes -83
=injuries no	no 234	unknown -151	yes -83
=injuries no rather	no 218	unknown -155	yes -68
=injuries no sure	no 237	unknown -150	yes -87
=injuries none	no -49	unknown 124	yes -74
=injuries unknown	unknown -91	yes 82
=injuries unknown unsure	unknown -91	yes 82
=injuries yes	no -63	unknown -99	yes 162
=injuries yes sure	no -63	unknown -99	yes 162
=injury: absent	no 169	unknown -107	yes -63
=injury: body	no -86	unknown -149	yes 230
=injury: casualty	no -47	unknown -138	yes 184
=injury: doubt	no -213	unknown 262	yes -208
=injury: grave	no 88	unknown -60	yes -46
=injury: nobody	no 212	unknown -144	yes -69
=injury: one-well	no 199	unknown -153	yes -47
=injury: perhaps	unknown -89	yes 116
=injury: struck	no -181	yes 97
=injury: symptom	no -76	unknown -84	yes 160
=intent: back	unknown 59	yes -80
=intent: cancel	unknown 42
=intent: complaint	unknown 41
=intent: correct	no -78	unknown 42
=intent: declare	unknown -49	yes 40
=intent: follow	no 72	yes -126
=intent: language	no -102	unknown 127	yes -59
=intent: other	no 70	yes -97
=intent: thanks	unknown 99	yes -70
=liability: contested	no -119	unknown -194	yes 230
=other autre	no -158	unknown 232	yes -80
=other blessure	no -155	unknown 142
=other collision	unknown -102
=other evenement_climatique	no -174	unknown 192	yes -59
=other incendie	no 116	yes -126
=other vandalisme	no 188	unknown -139	yes -104
=party: alone	no 77	unknown -67
=party: culprit	unknown 95	yes -115
=party: foreign	no -241	unknown 48	yes 111
=party: hit-and-run	unknown -60	yes 44
=party: nobody-else	unknown 46	yes -44
=party: witness	yes -71
=person: close	no -62	unknown -42	yes 103
=person: self	no 74	unknown -71
=police: not-done	no 53	yes -52
=status: awaited	no -67	unknown 128	yes -71
=status: done	unknown -66
=status: not-yet	no -93	yes 51
=status: refused	no 43	yes -40
=status: unfinished	no -62
=thirdParty no sure	no 50	unknown -41
=thirdParty yes rather	no 89	unknown -103
=type autre	unknown 107	yes -77
=type autre sure	unknown 107	yes -77
=type blessure	unknown -66	yes 96
=type blessure sure	unknown -92	yes 94
=type blessure unsure	no -49	unknown -51	yes 93
=type bris_de_glace	unknown 40
=type bris_de_glace sure	unknown 40
=type collision	yes 51
=type collision rather	no 42	unknown 94	yes -147
=type collision sure	unknown -44	yes 67
=type collision unsure	no -90
=type dommage_materiel	unknown 80	yes -75
=type dommage_materiel sure	unknown 80	yes -75
=type evenement_climatique	no 43
=type evenement_climatique sure	no 43
=type incendie	unknown -46
=type incendie sure	unknown -46
=type none	yes -64
=type vandalisme	unknown 49
=type vandalisme rather	unknown -88	yes 47
=type vandalisme sure	unknown 59
=type vol	unknown 46
=type vol rather	unknown -41
=type vol sure	unknown 50
=type: autre	no -56	unknown 89
=type: blessure	unknown -76	yes 80
=type: incendie	unknown -53
a7	no 44	yes -72
ا	unknown 43	yes -91
ابريل	no -106	unknown 134
ابلغ	unknown 65
ابنتي	no -40	yes 78
ابني	no -41	yes 42
ابي	no -129	unknown -44	yes 171
اتذكر	no -52	unknown -100	yes 146
اتصل	no -69	unknown 142	yes -78
اتصلت	no -47	yes 64
اتلف	no -91	unknown 127	yes -40
اتمكن	unknown 75	yes -84
اثر	no 70	yes -49
اجد	yes -57
احتاج	unknown 95	yes -60
احتكاك	no 125	unknown -74	yes -54
احد	no 77	unknown -40
احدا	unknown 53	yes -66
اختي	no -109	yes 113
اخذ	yes -51
اخذت	no -100	unknown 138
اخذوا	unknown 42
اخر	no 70	yes -66
اخري	unknown 47	yes -45
اخضر	no 98	unknown -70	yes -69
اخي	no 101	unknown -120
ادم	no 115	unknown -63	yes -75
اذي	no 163	unknown -114	yes -50
ار	no 67	yes -65
اربع	no -63	unknown -61	yes 118
اربعه	no -124	unknown 168	yes -54
ارتفاع	no -80	unknown 107
ارجو	no -40	yes 78
ارير	unknown 62	yes -105
اسابيع	no -74	unknown 71
اسبوع	no -53
استدعاء	no 51	yes -44
استطيع	no -109	yes 107
استنشقت	no -86	unknown -42	yes 120
اسفله	no -85	unknown 119	yes -50
اسفي	no 92	unknown -69
اسقط	yes -48
اسمه	yes 45
اسمها	no -91	unknown -134	yes 181
اسود	no -102	yes 47
اشتري	no -138	unknown 202	yes -86
اشتعلت	no 96	unknown -42	yes -57
اشعر	yes 43
اصابات	no 119	unknown -74	yes -47
اصابع	unknown -77	yes 64
اصابه	no 74	unknown -73
اصب	no 102	unknown -69
اصبت	no -51	unknown -102	yes 154
اصبعي	no -112	yes 75
اصرح	unknown -75	yes 40
اصطدام	no 83	unknown -63
اصطدمت	no 110	unknown -55	yes -58
اصيبت	no -65	unknown -56	yes 119
اضرار	no 65	yes -76
اطلب	unknown 41	yes -80
اظن	no -149	unknown 188	yes -94
اعبر	no -73	yes 113
اعتذر	no -70	unknown 84
اعرف	no -137	unknown 225	yes -110
اعلم	no -117	unknown 91
اعمل	unknown -53
اغمي	unknown -54	yes 94
افران	unknown 106	yes -98
افعل	no -81	unknown 113	yes -52
اقتلعت	no -60	unknown 109	yes -48
اقدر	no -93	unknown -48	yes 101
اقوالي	unknown -48
اكادير	yes -41
اكتشفت	no 44
اكتشفنا	no -99	unknown 95
اكثر	no 160	unknown -71	yes -107
اكل	no -86	unknown -95	yes 138
الا	unknown -61
الابواب	no -82	unknown 95
الابيض	unknown 74	yes -84
الاثاث	unknown 41
الاحد	unknown 44
الاحذيه	no 75	unknown -43
الاخر	no -63	unknown 67
الاخري	unknown -101	yes 84
الاربع	unknown 57	yes -64
الاربعه	no -141	unknown 70	yes 53
الارض	unknown 93	yes -95
الارضيه	no 52	unknown 56	yes -120
الارواح	no 72	unknown -66
الاسبقيه	no 116	unknown -49	yes -70
الاسطبل	yes -43
الاسعاف	no -51	yes 70
الاسنان	unknown 54	yes -51
الاشاره	no 40	yes -68
الاضرار	no 119	unknown -98
الاطار	no 169	unknown -135
الاف	no -83	unknown 44
الاكواريوم	no -52	yes 41
الالواح	yes -54
الاماميه	no 77	yes -95
الامان	no -100	yes 116
الامر	no 85	yes -60
الامن	no 50	yes -46
الانترنت	no -47	unknown 74
الاوراق	no -120	unknown 64
الاوروبيه	unknown -42
الاولاد	no 204	unknown -113	yes -93
الايسر	no 43	yes -89
البارابريز	yes -67
البارابول	no -46	unknown 45
الباراشوك	no -46	unknown 118	yes -83
الباربريز	no -53	unknown -85	yes 107
البارحه	unknown -44	yes 65
البارشوك	unknown 89	yes -86
الباركي	unknown 40	yes -79
الباركيه	no -46	unknown -130	yes 158
الباش	no -127	unknown -46	yes 126
الباقي	no -92	unknown 109
البالكون	unknown -61
البانيو	no 42	unknown -86	yes 42
البحث	no 99	unknown -91
البحر	unknown -55
البرميل	no 129	unknown -79	yes -66
البريد	no 132	unknown -193	yes 42
البصمات	no 48	yes -93
البطيخه	no -72	unknown -48	yes 112
البقره	no -56
البلاستيك	unknown -53
البلاستيكيه	no -87	unknown 141	yes -52
البلاصه	unknown 76	yes -86
البلاط	unknown -51
البلاكه	unknown 41	yes -83
البلكون	no -66	unknown 111	yes -45
البلومبي	no -57	yes 51
البنت	unknown -148	yes 116
البنك	no -101	unknown 96
البهايم	no -124	unknown 166	yes -64
البوطا	no -62	unknown -42	yes 104
البوطه	no -73	unknown -85	yes 146
البوليسي	unknown -112	yes 75
البومبا	no -120	unknown 139	yes -76
البومبيه	unknown -85	yes 63
البيانو	no 67	unknown -89
البيت	no 40	unknown -47
البير	no -170	unknown 219	yes -109
البيرمي	no -69
البيرو	no -75	unknown 154	yes -96
البيسي	no -48	unknown 135	yes -114
البيسين	no 43	yes -89
البيض	no 154	unknown -99	yes -57
البيضاء	no 47	yes -70
البيطري	no -74	yes 57
التابعه	unknown 70	yes -97
التاسعه	unknown -60	yes 72
التامين	unknown 79	yes -53
التبروري	unknown 52
التدفيه	unknown -69	yes 40
الترقوه	unknown -40	yes 74
التروتينيت	no -72	unknown -40	yes 111
التصريح	no -79	unknown 86
التصليح	no -69	unknown 109
التعويض	no -44	unknown 47
التلفاز	unknown 45	yes -79
التلفازه	no -54	unknown 83
التلفزه	no -74	unknown 98
التوصيل	no 47	unknown -93
التوي	no -50	unknown -49	yes 90
التيليفون	no 52	yes -48
التيو	no -112	unknown 150	yes -77
الثالث	no -72
الثالثه	unknown -47
الثامنه	no -73	unknown 144	yes -70
الثاني	no -59	unknown -60	yes 84
الثانيه	no 77	unknown -79
الثلاثاء	no -66	yes 60
الثلاثه	no 88	unknown -135
الثلاجه	no -100	unknown 94
الثلج	no -161	unknown 99	yes 53
الجاج	unknown -54	yes 71
الجامع	yes -71
الجبس	unknown -57	yes 87
الجبل	no 87	yes -74
الجدار	no 69	unknown -65
الجدارميه	no -92	unknown 59
الجرار	no -162	yes 141
الجرح	no -76	unknown -60	yes 136
الجرحي	no 79	unknown -130
الجرده	no -74	unknown 130	yes -84
الجناح	no -69	unknown 134	yes -67
الجهتين	no 51	yes -69
الجهه	no 44	yes -85
الجيب	no 51	yes -76
الحاج	unknown 41	yes -54
الحاجب	no -58	unknown -83	yes 138
الحاجز	unknown -57	yes 48
الحاجه	unknown 84	yes -56
الحادث	no 45	unknown -80
الحادثه	no -117	yes 105
الحاديه	no 77	unknown -44	yes -46
الحارس	no 55	yes -44
الحاسوب	no -124	unknown 218	yes -112
الحانوت	unknown 59	yes -84
الحبل	no 83	unknown -45	yes -48
الحجر	no 82	unknown -125
الحداش	no -41	unknown 58
الحديد	no 96	unknown -45	yes -60
الحديقه	no -50	unknown 54
الحسن	unknown 54	yes -41
الحصان	no 40	yes -60
الحفره	no -75	unknown -121	yes 173
الحق	unknown 160	yes -146
الحلاقه	no 127	unknown -98	yes -56
الحلوي	no -191	unknown 244	yes -71
الحلويات	no 52	yes -55
الحليب	no -118	unknown 119
الحمار	no 125	unknown -214	yes 52
الحمد	no 119	unknown -109
الحوايج	no 94	unknown -41	yes -91
الحوت	no -65	unknown 82
الحوض	no 132	unknown -99	yes -60
الحومه	no -78	unknown 43
الحي	no 75	unknown -77
الحيط	no -51
الحين	unknown -44	yes 73
الخامس	unknown -50
الخانز	unknown 43	yes -43
الخبز	no -73	yes 100
الخدامه	no 178	unknown -119	yes -93
الخدمه	no -56	unknown 83
الخزان	no -92	unknown 129	yes -50
الخساره	no -71	unknown 162	yes -89
الخساير	no 50	yes -59
الخضره	unknown -73
الخط	unknown -67	yes 79
الخلفيه	no 119	unknown -152
الخميس	unknown 66	yes -43
الخوف	unknown 55	yes -61
الخيمه	unknown -184	yes 142
الداخل	unknown 86	yes -125
الدار	unknown 88	yes -58
الدجاج	no 63	unknown -45
الدخان	unknown -51
الدراجه	no -44
الدراري	no -96	yes 98
الدرج	no -46	unknown 45
الدروج	no -130	unknown 95
الدري	unknown -44
الدش	no 103	unknown -118
الدم	no -121	unknown -77	yes 188
الدوار	no 45	unknown -77
الدوش	yes -47
الذهب	no -78	unknown 129	yes -60
الذي	no 63	unknown -50
الرابع	no -46	unknown 87	yes -52
الراجل	no 87	unknown -41	yes -46
الراجلين	unknown -64	yes 65
الراديو	no -46	unknown 76	yes -60
الراكب	no -123	unknown -130	yes 225
الرباط	unknown -102	yes 104
الرجل	unknown -103	yes 123
الرحله	no -74	unknown 130	yes -67
الرصيف	no 78	unknown -95
الرعد	no -169	yes 82
الروايد	no -151	unknown 131	yes -43
الروايض	yes -44
الروبيني	no -47	yes 48
الروضه	no 52	unknown -70
الرياض	no -65	unknown 87
الريح	unknown -57
الريحه	unknown -72	yes 59
الريدو	no -55	unknown 111	yes -62
الزاج	unknown -76	yes 86
الزبل	no -87	unknown 82
الزبون	unknown -92	yes 88
الزجاج	unknown 55	yes -45
الزجاجي	unknown 69	yes -49
الزربيه	no 82	yes -99
الزرع	no -52
الزرقطوني	yes 53
الزريبه	no -85	unknown 48
الزليج	no 74	yes -92
الزنقه	unknown -74
الزوال	unknown 73	yes -42
الزيتون	no 96	unknown -76
السابعه	no 80	unknown -47
السادسه	no 42
الساروط	no -113	unknown 131
الساعه	no 42
الساق	no -42	unknown -124	yes 167
السانديك	unknown 66	yes -44
السبب	unknown -43	yes 55
السبيطار	no -75	unknown 48
الستاير	unknown -140	yes 101
السجاد	no 103	yes -73
السخان	no 114	unknown -191	yes 78
السخونيه	no -118	unknown 111
السرير	no -76	unknown 50
السطح	no -92	unknown 65
السطل	no -100	unknown 136	yes -57
السفر	no 40	unknown 41	yes -75
السفلي	no 150	unknown -112
السقف	unknown -42
السكانير	no 50	unknown 56	yes -176
السكوتر	unknown 68	yes -44
السلامه	no 217	unknown -154	yes -112
السلطه	no 99	unknown -57	yes -43
السلك	no 62	yes -89
السلم	unknown -46	yes 83
السلوم	no -47	unknown -78	yes 123
السما	no -42
السنسله	unknown -101	yes 126
السور	no 54	unknown -122	yes 47
السي	no -151	unknown 112
السياحي	no 62	yes -72
السيار	yes -45
السيارات	no 80	unknown -91
السير	unknown -67
السيفون	no -54	unknown 109	yes -56
السيل	unknown 86	yes -71
السيمانه	no -117	unknown 111	yes -45
الشاب	unknown -121	yes 104
الشاحن	unknown 40
الشاحنه	no 43	yes -89
الشاشه	no -59	unknown 114	yes -53
الشانطي	no -110	unknown -130	yes 183
الشباك	no -41	unknown -100	yes 130
الشبكه	no 57	yes -108
الشجره	no 211	unknown -188	yes -50
الشراره	no -121	unknown 179	yes -96
الشرجم	no 40	unknown -53
الشرفه	no -41	unknown -44	yes 57
الشقه	unknown 42
الشكايه	no 65	unknown -53
الشمس	no -40	unknown 85	yes -54
الشمسيه	no -44	unknown 54
الشهر	no -63	yes 54
الشوفو	no -107
الشي	no -93	unknown 177	yes -119
الشيفور	unknown -51	yes 46
الصابون	unknown 54	yes -46
الصاعقه	no 101	yes -94
الصاك	no -82	unknown 43
الصالون	unknown 79	yes -42
الصباغه	no -71	unknown 153	yes -82
الصبع	no -91	unknown -116	yes 202
الصحون	unknown -55
الصدمه	no -96	yes 117
الصغير	unknown -105	yes 75
الصغيره	unknown -52	yes 40
الصندوق	no 62	unknown -112	yes 45
الصوره	no 51	yes -84
الصيدليه	unknown -69	yes 44
الضباب	no -49
الضوء	unknown 44	yes -43
الطابله	no -89	unknown -51	yes 99
الطاجين	no 58	unknown -141	yes 68
الطاقه	no 168	unknown -110	yes -81
الطاكسي	no 47	unknown -40
الطبله	unknown -76	yes 90
الطبيه	unknown 57
الطراكتور	no 67	yes -90
الطرام	unknown -42
الطرفين	no 107	unknown -54	yes -52
الطلاء	no 135	unknown -89	yes -63
الطموبيل	no -42	unknown 79	yes -55
الطواليط	no -75	unknown 68
الطوموبيل	yes -46
الطونوبيل	unknown 40	yes -45
الطياره	no -109	unknown 194	yes -133
الطين	no 44
الظهر	unknown -63	yes 55
العاشره	unknown -40
العاصفه	no -48	unknown 92	yes -43
العام	unknown 72	yes -110
العامل	unknown -76	yes 51
العايله	unknown 60	yes -78
العجلات	no -82	unknown 127	yes -43
العربه	no 104	unknown -64	yes -49
العربي	no -98	unknown 48
العساس	unknown -69
العشره	no -57	unknown 117	yes -69
العشيه	no -58	yes 45
العصر	unknown 93	yes -72
العطله	no -91	unknown 107
العلاج	no -69	yes 71
العلميه	no 125	unknown -115
العلوي	no 52	yes -66
العماره	no -42
العمال	no 97	unknown -43	yes -57
العمره	no -61	unknown 47
العمل	no -64	unknown 84
العمود	no -84
العنق	no -59	unknown -68	yes 127
العياده	no -70	unknown 225	yes -152
العيد	no 64	yes -63
الغابه	unknown -88	yes 81
الغاز	no -110	yes 95
الغرز	no -47	unknown -94	yes 140
الغرزات	no -51	yes 86
الغرفه	unknown -46
الغساله	unknown -91	yes 68
الغسيل	unknown -63	yes 94
الف	yes -48
الفار	no 63	unknown 60	yes -151
الفراش	no -45	yes 60
الفرامل	no -63	unknown -83	yes 140
الفران	no 186	unknown -116	yes -116
الفرن	no 145	unknown -143
الفرنسيه	no 128	unknown -93	yes -40
الفريكو	no 126	unknown -76	yes -52
الفلاح	no 104	unknown -115
الفلاحي	no 46	unknown 59	yes -114
الفلوس	no -47	unknown 91	yes -45
الفندق	unknown 72	yes -58
الفوق	no -112	unknown 68	yes 41
الفول	no -111	yes 121
الفولون	no -98	unknown -72	yes 161
الفيترينه	no -95	unknown 86
الفيراندا	unknown 52	yes -85
الفيلا	unknown 50	yes -59
القادوس	yes -40
القايد	unknown -52
القبو	no -59	unknown 110	yes -50
القدام	no 106	unknown -152
القديم	no 79	yes -129
القديمه	unknown 69	yes -84
القران	no -50	unknown 74	yes -67
القرميد	no -123	unknown -180	yes 204
القضاييه	no 75	yes -91
القط	no -102	unknown 159	yes -69
القطار	unknown 56	yes -69
القفل	unknown 43
القمامه	unknown 86	yes -64
القنطره	unknown -159	yes 113
القهوه	unknown -60	yes 51
الكابو	no 65	yes -45
الكابينه	no 86	yes -103
الكات	yes 57
الكاحل	yes 42
الكار	unknown -86	yes 53
الكاراج	no 119	unknown -87	yes -76
الكاميرا	no -120	unknown 144
الكاميو	no 44	yes -82
الكبير	no -75	unknown -62	yes 132
الكبيره	unknown 49	yes -56
الكتب	no -92	unknown 171	yes -84
الكتف	no -77	unknown -51	yes 119
الكرا	no -86	yes 88
الكراج	unknown 90	yes -62
الكراسي	no 42	yes -67
الكرسي	no -78	yes 42
الكره	yes -71
الكروسه	no 124	unknown -61	yes -69
الكسيده	no -98	yes 137
الكل	no 106	unknown -66	yes -53
الكليان	unknown -80	yes 75
الكليماتيزور	no -78	unknown 148	yes -99
الكلينيك	no -127	unknown -111	yes 228
الكليو	no -45	unknown 105	yes -61
الكهربا	no -172	unknown 204	yes -93
الكهرباء	no 56	unknown -52
الكهربايي	yes 40
الكوره	no -75	yes 76
الكوزينه	unknown -41
الكوفر	unknown 65	yes -107
الكونجيلاتور	no -114	yes 64
الكونستا	no 130	unknown -94	yes -48
الكونطور	no -72	unknown 92
اللوحه	yes -114
الليل	no 46	unknown -50
الليلي	no 147	unknown -115
الم	no -74	unknown -54	yes 124
المارينا	unknown 101	yes -107
المازوط	no -48	unknown 89	yes -47
الماضي	unknown 46
الماكينه	no -104	unknown 177	yes -100
المالك	yes -57
المجاور	no -83	unknown 151	yes -84
المجاوره	unknown 41	yes -44
المحرك	no -79	unknown 129	yes -52
المحطه	no -47	unknown 63
المحل	no -51	unknown 75
المدخنه	no 193	unknown -124	yes -108
المدرب	unknown -124	yes 137
المدرسه	no 51
المدرسي	no 40
المدفاه	no 69	yes -85
المدير	no -112	yes 105
المدينه	unknown -114	yes 130
المرا	unknown 72	yes -57
المراقبه	unknown -56	yes 94
المرايه	unknown 67	yes -109
المرجو	no 121	unknown -60	yes -64
المرحاض	no -112	yes 66
المرفق	no -88	unknown -81	yes 156
المركز	no -107	unknown 154	yes -57
المركونه	no 40	yes -69
المره	no 70	unknown -76
المستاجر	no 105	yes -137
المستشفي	no -66	yes 98
المستعجلات	unknown -87	yes 115
المستودع	unknown 61	yes -64
المسجد	no -46	yes 46
المشترك	no -60	unknown 52
المطافي	no 67	unknown -101
المطبخ	no -47	yes 46
المطر	unknown 40
المظله	no 113	yes -146
المغرب	no -60	yes 84
المغسله	no 136	unknown -77	yes -113
المقدمه	no -50	yes 73
المقلاه	no 66	yes -40
المقله	no 175	unknown -114	yes -60
المقهي	unknown -85	yes 58
المكان	no -73	yes 61
المكتب	no -116	unknown 175	yes -79
المكتبه	unknown 78	yes -54
الملك	no -100	unknown 152	yes -75
الممر	no 158	unknown -88	yes -82
المناسب	no 49	unknown -42
المهم	no 136	unknown -81	yes -77
الموتور	no -148	unknown 125
الموسم	unknown -41
الموضوع	no -76	unknown 96	yes -62
الموطو	unknown 47
الموقع	yes -44
الموقف	unknown -70	yes 79
المياه	no 119	unknown -83
الميكانيسيان	unknown 51	yes -58
الميكانيكي	no 62	unknown -54
النادي	unknown -43
النار	unknown 50
الناريه	yes -44
الناس	no 73	unknown -42
النافذه	no 122	unknown -81	yes -47
النجاره	no 60	yes -93
النضاضر	no 66	unknown 98	yes -152
النعاس	no -103	yes 80
النقل	no 69	unknown -72
النهار	no -87	yes 82
النوافذ	no 99	unknown -150
النيران	no 98	yes -92
اله	no 171	unknown -101	yes -91
الهواء	no -54	yes 44
الهواييه	no -49	unknown 96	yes -58
الهوندا	no -125	yes 77
الواجهه	no 102	yes -102
الواد	no 62	unknown -73
الواقعه	no -109	unknown 78
الوالد	no -76	yes 57
الوالدين	unknown 49	yes -97
الواليده	no 121	unknown -89
الوحل	unknown 41
الوراق	no -77	unknown -46	yes 124
الورد	no 82	yes -74
الورشه	no 45
الورقه	no 45	yes -66
الورك	no -67	yes 100
الوطنيه	unknown 56
الوكاله	no -73	unknown 102
الولد	no -92	unknown -101	yes 179
اليد	no -153	yes 150
اليسري	unknown -43
اليمين	unknown 42
اليوم	unknown 52
ام	no 62	yes -69
اما	no 82	unknown -72
امام	unknown 54	yes -55
امامي	no 46	unknown -83
امي	no -53	unknown -61	yes 109
انا	no 47
انبوب	no -50	unknown 68
انجز	unknown -51
اندلع	unknown -67
انزلق	no -79	unknown 61
انزلقت	unknown -52	yes 88
انسي	no -54	unknown 92
انفجرت	no 53	yes -109
انفها	no -71	yes 103
انكسرت	no -42	unknown -148	yes 162
انني	no 98	unknown -59	yes -47
انه	no -74	unknown 91
انهار	no -51	yes 74
اود	no -87	unknown 129	yes -48
اول	no -47	yes 45
اولا	no -40	unknown -56	yes 92
اولادي	no 65	yes -66
اي	no 76
ايام	no -46	yes 41
ايدي	no -128	unknown -135	yes 206
ايضا	yes -57
ايه	no 106	unknown -83
ب	unknown 79	yes -51
باذي	no 72	unknown -41
بالبرد	no -147	unknown 97
بالتبن	no 55
بالجهد	no -54	unknown -52	yes 108
بالحجاره	unknown -75	yes 51
بالركل	no 55	yes -62
بالريح	no -94	unknown -145	yes 159
بالزربه	no 88	unknown -58
بالسكوتر	unknown -69	yes 90
بالسياره	yes 58
بالشرطه	no -42	unknown 42
بالصباغه	no -58	unknown 95
بالضبط	no -62	yes 54
بالعاني	no -62	unknown 43
بالكامل	no 46	unknown -64
بالليل	unknown 94	yes -61
بالما	yes -56
بالمقص	unknown 43	yes -74
بالموس	no 124	unknown -63	yes -81
باله	no -105	unknown 95
باه	no -76	unknown -74	yes 133
بايع	no -143	yes 98
بجانبي	no -128	unknown -78	yes 197
بحال	no 116	unknown -57	yes -62
بحجم	unknown 40
بحي	no -110	unknown 139
بحيره	yes -64
بخير	no 85	unknown -66
بدا	no -70	unknown -90	yes 141
بدات	no -40	unknown 47
برا	unknown 53	yes -88
برد	unknown 48	yes -54
برشيد	no 107	unknown -49	yes -85
بزاف	unknown -55	yes 49
بس	no -60	unknown -101	yes 127
بسرعه	no 82	unknown -41	yes -40
بسلام	no 140	unknown -180
بسلك	no -83	yes 47
بسوء	no 123	unknown -116
بسياره	no -52	unknown -85	yes 133
بسيط	unknown -85	yes 46
بسيطه	no -40	yes 69
بشريه	no 140	unknown -61	yes -81
بشويه	no 109	unknown -57	yes -54
بشي	unknown 74	yes -76
بشيء	no 130	unknown -109
بصح	unknown -54	yes 46
بعدما	no 90	yes -114
بعصا	no 95	unknown -101
بعض	no 124	unknown -102
بعيني	yes -90
بغا	no -50
بغاتش	no -65	unknown -51	yes 71
بغيتش	no -65	yes 55
بفعل	no -64	unknown 101	yes -49
بقات	no -56
بقاش	no 49
بقاو	no 49	unknown -95
بقره	no 76	yes -118
بقعه	no 60	yes -91
بقيت	no -113	unknown 127
بكل	no 54	unknown -106	yes 43
بلا	no 58
بلاصتو	no -56	unknown -135	yes 188
بلاصه	unknown 51	yes -72
بلاغ	no -99	unknown 203	yes -161
بلاغا	no -67	unknown 105
بلانت	no -120	unknown 172	yes -81
بلغت	no -83	unknown 77
بليون	no -125	yes 69
بنا	no 52	unknown -53
بنت	no 84	unknown 70	yes -170
بني	no 100	unknown -71
به	unknown -77	yes 43
بها	no -46
بوحدها	unknown 118	yes -168
بوحدو	no 47	yes -52
بي	no 72	yes -56
بيا	no -76	yes 46
بيت	no 44
بيجو	no -73	unknown 130	yes -74
بيخير	no 244	unknown -217	yes -86
بيضا	no -43	yes 76
بيضاء	no -111	unknown 47	yes 60
بيكوب	unknown -40
بيننا	no 104	unknown -129
بيني	no 160	unknown -117	yes -59
بيه	yes -48
بيها	unknown 71	yes -82
تاذي	no 162	unknown -89	yes -72
تارودانت	no 49	yes -64
تاع	no -50	yes 76
تامين	no -62	unknown 106	yes -44
تبع	no 145	unknown -79	yes -79
تبكي	no -68	unknown -54	yes 104
تتوقف	no -90	yes 115
تجرح	no 147	unknown -67	yes -81
تجرحات	unknown -73	yes 76
تجيب	no -123	unknown -57	yes 148
تحتها	unknown -51
تحتو	no -46	unknown -71	yes 72
تحتي	no 43	unknown 53	yes -108
تحرق	unknown 63	yes -52
تحطم	unknown -45	yes 47
تحقيقا	no 45	unknown -42
تخرج	no 104	unknown -72	yes -42
تخسر	unknown -62
تخنق	no -47	unknown -50	yes 95
تدخل	no 154	unknown -105	yes -48
ترجع	unknown 42	yes -57
ترك	no 46	unknown -99	yes 52
تركيب	unknown 73
تسجل	no 118	unknown -63	yes -53
تسد	no -60	unknown 124	yes -65
تسرق	no 84	unknown -62	yes -41
تسرقات	no 68	yes -53
تسع	no 44	unknown -133	yes 67
تشعر	no -89	yes 121
تشفر	no -121	unknown 165	yes -55
تشق	no -47	unknown 62
تشقات	no -69	unknown 94
تشقق	no 59	unknown -54
تشكو	unknown -49
تشوف	unknown -49	yes 61
تصادم	no 56	unknown -70
تصريح	no 89	yes -64
تضر	no 144	unknown -104	yes -48
تضرر	unknown 43	yes -51
تعثرت	no -61	unknown -96	yes 127
تعرض	unknown -49
تعرضت	no 45	unknown -82
تعرفت	no 165	unknown -132	yes -74
تعوج	no 189	unknown -116	yes -85
تعود	no 98	unknown -64	yes -44
تعوضون	no -43	unknown 52
تعويض	unknown -78	yes 49
تفرقع	no -87	unknown 81	yes -52
تفركع	unknown 63	yes -78
تفركعات	no -61	unknown 64
تقاس	no 117	unknown -79
تقاسيت	no 111	unknown -72	yes -43
تقرير	no -74	yes 88
تقريرا	no 100	unknown -56	yes -47
تقل	unknown -61	yes 73
تقلبات	no 59	unknown -71
تقلع	no -64	unknown -43	yes 95
تقول	no -77	unknown 76
تكن	no 141	unknown -63	yes -99
تلاقيت	no 91	unknown -65
تما	no -67	unknown -41	yes 108
تماس	unknown -65
تماما	no 67	unknown -93
تنتبه	no 71	yes -51
تنزف	no -65	unknown -51	yes 94
تنفخ	no -55	yes 42
تهرس	no 78	unknown -61
تهرسات	unknown -97	yes 73
توجد	yes 45
توقفت	no 83	unknown -80
تولوز	unknown 45	yes -47
تيزي	no 80	unknown -43	yes -57
تيو	no -83
ثانيه	unknown -76	yes 48
ثقب	no 83	unknown -71
ثلاث	no -60	yes 54
ثلاثه	unknown -48
ثلاثين	no 94	unknown -64
ثمنه	no -63	unknown 113	yes -71
ثمنها	no -71	unknown 128	yes -56
جا	unknown -60	yes 87
جاء	no 66	unknown -45
جات	no -75	unknown 90
جارتنا	no 90	unknown -98
جارتي	unknown 54
جاري	unknown -48
جاو	unknown -78	yes 90
جدا	no 74	unknown -82
جدار	no -91	unknown 98
جدتي	no -85	yes 71
جدران	no -57	unknown 126	yes -71
جدي	no -65	unknown 171	yes -112
جديد	yes -52
جرار	no 100	unknown -124
جرح	no 86	unknown -79
جرحي	no 76	unknown -46
جري	no 90	unknown -99
جريح	no 96	yes -109
جسديا	no 80	unknown -48
جميعا	no 44
جنب	no 146	unknown -168
جهاز	unknown 57	yes -41
جواب	unknown 46	yes -55
جوج	no -42	unknown -40	yes 82
جيبي	no -54	unknown 100	yes -46
جيت	no -85	unknown 108
جيده	no 196	unknown -171
حاجه	yes -44
حادث	unknown 46
حادثه	no 106	unknown -134
حاده	no -43
حارس	unknown -87	yes 67
حاسوب	unknown 67	yes -41
حافيه	unknown -101	yes 73
حاله	no -77	unknown 127	yes -110
حامل	no -64	yes 90
حاول	no 57	unknown -113
حاولت	no -104	unknown -46	yes 150
حتي	no 64
حجر	no 89	yes -128
حجره	unknown -59	yes 50
حجزت	yes 40
حد	no 179	unknown -119	yes -58
حدا	unknown 50
حدانا	no 57	unknown -71
حدايا	no -113	yes 102
حدود	no -102	unknown 94
حديد	no 45	unknown 76	yes -123
حررت	unknown 41
حرق	no -40	unknown -121	yes 144
حرقات	no 175	unknown -164	yes -91
حريق	unknown -96	yes 97
حزام	no -82	yes 118
حصل	no -109	unknown 116
حضر	no 122	unknown -97
حطيت	yes 55
حفره	no 164	unknown -58	yes -123
حفل	no -66	unknown 122	yes -56
حفيدي	no -72	yes 49
حقيبه	unknown 101	yes -66
حك	no 159	unknown -78	yes -114
حلات	yes 69
حماتي	no -61	yes 71
حمار	unknown 70	yes -112
حمام	no 123	unknown -104
حمامي	no 127	unknown -104
حمرا	no -46	unknown 141	yes -96
حمراء	yes -58
حملت	no 43
حنا	no 145	unknown -109
حوالي	unknown -49
حي	no 45
حيت	no -42	unknown 41
حين	unknown -51	yes 51
خاتم	no -119	unknown 174	yes -105
خارج	no -72	yes 87
خارجه	no 46	unknown -70
خاص	no -114	unknown 66	yes 42
خاصني	no -53	unknown 58
خاصو	yes 46
خالتي	unknown -71	yes 85
ختي	no -57	yes 61
خدام	no 115	unknown -90	yes -47
خدامين	no 173	unknown -131	yes -86
خداو	no 59	unknown -66
خدش	no -63	yes 50
خدشه	no 175	unknown -123	yes -73
خدمه	no 123	unknown -101	yes -55
خدوش	yes 45
خرج	unknown -49
خرجات	no 134	unknown -64	yes -116
خرجت	no 77	yes -56
خرجنا	no 82	unknown -78
خرجو	unknown -51	yes 74
خرطوم	yes -56
خروجي	no -107	unknown 154	yes -54
خزان	no 119	unknown -119
خزانه	no -86
خساره	no 100	unknown -74
خساير	unknown -109
خسر	no -73	unknown 151	yes -87
خسرات	no -88	unknown 123
خسرنا	no 71	unknown -48
خطا	unknown -105	yes 65
خطفو	no -78	unknown 92	yes -50
خفيف	no 40	unknown -88	yes 47
خفيفه	no -99	unknown -54	yes 156
خلا	no -51	unknown 95	yes -44
خلات	no -50	unknown -131	yes 163
خلاو	no -97	unknown 179	yes -86
خلصت	no -65	unknown 109	yes -53
خلفي	no 66	unknown -41
خمسه	no -57	unknown 43
خير	no 100	unknown -94
خيطو	no -67	unknown 76
دابا	no -52	yes 67
دار	unknown -131	yes 149
دارت	no -112	unknown 106
دارنا	no -142	unknown 75	yes 79
دارها	no -75	unknown 102
داز	no -44	unknown -50	yes 93
دازت	unknown 51
دازو	unknown -50	yes 51
داسيا	no 98	unknown -44	yes -51
داعي	no 50	yes -64
داك	no -79	yes 111
داكشي	no -89	unknown 117
داو	no -113	unknown 164	yes -72
داوه	no 68	yes -48
داوهم	no 56	unknown -125
داير	no -101	unknown 79
دايز	no 148	unknown -81	yes -93
دخل	unknown -58	yes 60
دخلنا	no -100	yes 106
دراجتي	no -56	unknown 92
دراجه	unknown -78	yes 106
دراري	no -42
درت	no -52	unknown 58
درتش	no -41	unknown 84	yes -44
درج	unknown -113	yes 84
درجه	no -74	unknown -97	yes 163
درك	no 58	unknown -91
درنا	unknown -69
درناش	unknown -78	yes 74
درهم	no -48	unknown 76
دفع	no -92	unknown 102
دفعت	no -57	yes 61
دفعني	no -100	unknown -183	yes 232
دقايق	unknown -42
دم	no 164	unknown -94	yes -71
دمي	unknown 64	yes -75
دهست	no -59
ديالهم	no 202	unknown -148	yes -73
ديالو	unknown 47	yes -69
ديالي	unknown 44
ذاب	no 56	unknown -76
ذراعي	no -53	yes 94
ذو	no 106	yes -113
راجع	no 53
راجل	no 87	yes -74
راجلي	no -61	unknown -41	yes 102
راحت	no -163	unknown 49	yes 60
راحه	unknown -96	yes 123
راس	no 52	unknown -150	yes 72
راسها	no -43	unknown -85	yes 124
راسو	no 74	unknown -76
راسي	no -49	unknown -51	yes 93
راكب	no -65	unknown -45	yes 100
راكبه	no -79	unknown -52	yes 122
راني	unknown 58
راه	yes 47
راها	no 154	unknown -196
ربع	no -79	yes 74
ربعه	no -81	unknown 74
ربما	no 40	yes -73
رجال	no 81	unknown -60
رجعت	unknown 67	yes -48
رجعنا	yes -47
رجل	unknown 42	yes -40
رجلو	no -103	unknown -50	yes 139
رجلي	unknown -48
رجليه	no -79	unknown -95	yes 151
رغم	no -61	unknown 107	yes -48
رقبتي	no -90	unknown -65	yes 140
رقم	yes -43
رقمها	unknown 82	yes -66
رقمي	no -90	unknown 151	yes -93
ركابي	unknown -79	yes 54
ركبتي	no -50	yes 87
رماد	no -98	unknown 84
رمضان	unknown 44	yes -59
ريحه	no -69	unknown 129	yes -57
زاج	unknown 61	yes -109
زال	no -138	unknown -50	yes 151
زالت	no -55	unknown -84	yes 148
زبون	no 73	unknown -96
زجاج	unknown 59
زرقه	no 60	unknown -119	yes 77
زلت	unknown -77
زلقات	no -88	unknown -121	yes 181
زلقت	no -60	yes 62
زوجتي	no -43	yes 56
زوجي	no -57	yes 42
زياره	no 111	unknown -127
ساحه	unknown -42
ساعتين	yes 58
ساقي	no -60	unknown -62	yes 119
ساكن	yes -70
سال	no -133	unknown -59	yes 157
سالم	no 162	unknown -121	yes -87
سالمه	no 249	unknown -204	yes -100
سالمون	unknown -42
سالمين	no 63	unknown -61
سايقه	unknown -91	yes 108
ست	no -122	unknown 55	yes 61
ستر	no 186	unknown -131	yes -81
ستراسبورغ	yes -41
سته	unknown -164	yes 120
سجل	yes -60
سحقت	unknown -62
سخان	no -41
سد	no -40
سدو	no -79	unknown 48	yes 52
سديت	no 52	unknown -64
سرقت	no -76	unknown 125	yes -49
سرقه	unknown 65	yes -71
سرقو	no -56	unknown 41
سرقوا	no 46	yes -46
سطح	no 164	unknown -136
سقط	yes 47
سلا	yes 43
سلام	unknown 70	yes -68
سلمنا	no 62
سليم	no 64	unknown -56
سليمه	no 240	unknown -160	yes -150
سمعنا	yes -46
سميتو	yes 57
سنه	no -62	yes 53
سنين	no -40	unknown 90	yes -52
سوء	no 169	unknown -83	yes -111
سوق	no 55	yes -100
سوي	no 59	yes -63
سي	no -71	unknown 87
سيارات	unknown 62	yes -47
سيارتان	no 45	yes -51
سيارتي	yes -40
سيدي	no -46	unknown 67
سيمانه	no -63
شاب	no -59	yes 85
شاحن	no 60	yes -69
شاحنتي	yes -52
شاحنه	no -85	unknown 78
شاده	no 77	unknown -96
شاعل	no -119	unknown 117
شاف	no -52	unknown 148	yes -101
شب	unknown -63	yes 46
شتا	no -77	unknown 110
شتنبر	no 65	yes -43
شجره	no -98	unknown 147	yes -52
شحال	no -123	unknown 185	yes -104
شد	no -52	unknown -50	yes 85
شدات	no 81	unknown -123
شده	no 73	yes -86
شدو	no -61	unknown -75	yes 133
شرجم	no 192	unknown -173	yes -99
شرخ	unknown 49
شرفه	no 90	yes -78
شركه	no -66	unknown 97
شظيه	no 72	unknown -142	yes 62
شعلات	yes 56
شفت	no -115	yes 99
شفتش	no 135	unknown -124
شفتو	no 167	unknown -90	yes -142
شفرو	no -54	unknown 100	yes -69
شقتي	no -41	unknown 78
شقه	no -101	unknown 88
شكايه	no -51	unknown 65
شكون	unknown 43
شمعه	unknown -88	yes 53
شنو	no -47	yes 50
شهر	no -79	unknown 81
شهور	no -83	unknown 56
شوف	no 158	yes -177
شويه	unknown -124	yes 123
شيء	no 57
شييا	no -40	unknown 47
صاحبها	unknown -123	yes 82
صاحبي	no -97	yes 82
صارت	no 76	yes -90
صاعقه	no -122	unknown 130
صافي	no 64	unknown -73
صالون	no -70	unknown 116	yes -44
صباح	unknown 46
صباحا	no 65	unknown -47
صباعي	no 69	unknown -153	yes 53
صباغه	yes -55
صحاح	no 185	unknown -122	yes -127
صحيح	no 162	unknown -90	yes -103
صدري	no -66	yes 91
صدمت	no 73	unknown -41
صدمتني	unknown 52	yes -70
صدمه	no 48	unknown -54
صغير	no 71	unknown -66
صغيره	yes -57
صفر	no 150	yes -181
صلاه	no 121	unknown -147
صندوق	no 53	yes -57
صوت	no 49	unknown -52
صور	no -123	yes 64
صورا	no 47	unknown 55	yes -114
ضاع	no 104	unknown -71
ضاعت	unknown 55
ضاعو	no 129	unknown -110	yes -57
ضحايا	no 126	unknown -63	yes -79
ضرب	unknown 43
ضربات	no -107	unknown 155	yes -65
ضربتني	no 115	unknown -58	yes -75
ضربتو	unknown -83	yes 93
ضربنا	no -118	unknown -87	yes 185
ضربه	no 124	unknown -114
ضربو	no 52	yes -123
ضرر	no 69
ضو	no 153	unknown -156
طار	no 63	unknown -43
طاكسي	unknown -55	yes 47
طالب	no -101	unknown 73
طالع	no -57	yes 78
طاير	unknown -89	yes 65
طبيب	no 60	yes -51
طحت	unknown -76	yes 102
طراف	no 44	unknown 52	yes -80
طرطق	unknown -53	yes 45
طرطقات	no -148	yes 115
طرف	no -50	unknown -76	yes 118
طريق	unknown -106	yes 61
طريقو	no -67	unknown 160	yes -120
طلبت	unknown 87	yes -123
طلع	unknown 41
طلعات	no -145	unknown 147
طنجه	no 103	unknown -58	yes -43
طوال	no -87	unknown 112
طوموبيلات	no -113	yes 132
طوموبيلتي	no -142	unknown 172	yes -58
طويلا	no 103	unknown -111
طيح	no -98	unknown -92	yes 167
طيرات	no -86	yes 60
طيرت	unknown -155	yes 108
ظهره	no -152	yes 182
ظهري	no -53	unknown -126	yes 171
عاد	no 89	unknown -77
عاشوراء	no -44	unknown -75	yes 70
عاصفه	no 42	unknown -99	yes 42
عام	yes -46
عامره	no -159	yes 109
عامين	no 96	unknown -129
عايدين	no -47	yes 54
عباد	no 121	unknown -178
عبد	no -86	unknown 89
عبر	no 56
عجلات	no -99	unknown 138	yes -85
عجله	no -58	unknown 61	yes -45
عدا	no -44	yes 71
عربه	unknown -95	yes 71
عرفتش	no -86	unknown 148	yes -68
عرفناش	no 56	yes -91
عشر	no -42
عشره	no 78	unknown -40	yes -45
عشرين	no -52	unknown 126	yes -73
عض	unknown -95	yes 121
عضني	no -60	unknown -67	yes 122
عطاني	no -108	yes 58
عظم	unknown -95	yes 122
عفوا	unknown -50	yes 49
علاش	no -70	unknown 129	yes -59
علاقه	no -50
علامه	no 41	unknown -55
علبه	unknown 89	yes -111
عليكم	unknown -48
عليه	no -40	yes 62
عليها	no -71	yes 40
عليهم	unknown 47	yes -44
عم	unknown -137	yes 154
عمال	no -52	yes 75
عمدا	no -60
عمر	no 48	yes -71
عمرنا	unknown 58	yes -71
عمرناها	unknown -92	yes 123
عمرها	unknown -70	yes 74
عمري	unknown -49	yes 49
عمليه	unknown -94	yes 70
عمود	yes -78
عمي	no -165	unknown 100	yes 54
عندما	unknown 55
عندنا	no -57
عنده	no 121	unknown -113
عندها	no -60	unknown -66	yes 125
عندهم	unknown 65	yes -56
عندو	no 77	unknown -61
عندي	unknown 50
عنقي	no -53	unknown -66	yes 115
عيد	no 137	unknown -74	yes -99
عيط	no -124	unknown -47	yes 132
عيطنا	yes 51
عين	unknown -109	yes 101
عيني	unknown -40	yes 63
غابه	no 68	yes -57
غدا	no 71
غرز	no -45	unknown -133	yes 175
غرزات	unknown -81	yes 102
غرزه	no -69	unknown -66	yes 126
غرفه	unknown 46	yes -58
غشت	unknown 40
غطاء	no 64
غلط	unknown -77	yes 79
فاتوره	yes -43
فاحترقت	no -142	yes 109
فارغ	no -56	unknown 53
فارغه	no -65	yes 41
فاس	yes -73
فاش	no -50	yes 51
فاصطدمت	unknown -43
فاض	no -107	unknown 139
فاضت	no -41	yes 51
فالباب	no -44	unknown 79	yes -50
فالبحر	no -73	unknown 160	yes -105
فالبيسين	no -74	unknown 114	yes -41
فالتيليفون	unknown -66
فالجرده	unknown -59
فالحفره	no -151	unknown -71	yes 131
فالخدمه	no -151	unknown 216	yes -113
فالدار	unknown -52
فالدروج	no -50	yes 71
فالدوار	no -161	unknown 139
فالسبيطار	no -63	unknown -88	yes 149
فالسطح	no 61	unknown -64
فالشجره	unknown -81	yes 82
فالطابق	unknown 90	yes -108
فالطريق	no -53	unknown -64	yes 109
فالطوموبيل	no -94	unknown -41	yes 132
فالقهوه	no 78	unknown -91
فالكوزينه	yes 56
فالكوميساريه	no 106	unknown -152	yes 71
فالوقت	no 222	unknown -160	yes -74
فانكسر	no -95	unknown 52
فتح	no -83	unknown -58	yes 125
فحالو	unknown 61	yes -64
فخرجت	no -61	yes 79
فدار	no -89	unknown -54	yes 96
فسقط	yes -91
فسوق	no -46	unknown 67
فطريق	no 44	unknown -63
فظهر	no -97	unknown -65	yes 150
فعل	no 50	yes -41
فقد	unknown -53	yes 68
فقدت	no -48	unknown 126	yes -130
فقط	no 93	unknown -47	yes -44
فلا	no 124	unknown -91
فلم	yes -54
فما	no 80	yes -49
فوجدنا	unknown 95	yes -62
فورا	no 65	yes -119
فوسط	yes -47
فوقي	no -46	unknown 116	yes -73
فيا	no 44	unknown -69
فيضان	no -77	unknown -57
فين	yes 46
فينا	no 155	unknown -135
فيهم	no 40	unknown -41
قالت	no -42	unknown 87	yes -48
قاليا	yes -45
قد	no 64	unknown -55
قدام	unknown 54	yes -48
قدامي	unknown 88	yes -69
قدروش	no 96	unknown -77	yes -48
قدمت	no -46	unknown 40
قدمي	no -113	yes 109
قديم	no -86	unknown 154	yes -68
قرب	no 73	unknown -52
قصد	unknown -40
قطع	no -41
قطعت	no -102	unknown -107	yes 166
قطعو	unknown 93	yes -83
قفز	no -40	unknown -44	yes 78
قفزت	no -61	unknown 45
قفل	unknown -106	yes 81
قلبي	no 46	unknown 57	yes -106
قلت	no -55	unknown 56
قلعات	no -155	unknown 63	yes 50
قويه	no 101	unknown -83	yes -43
كات	yes 57
كاحلي	no -67	unknown -54	yes 118
كار	unknown -85
كاع	no 99	unknown -60	yes -60
كالو	no 144	unknown -174
كامل	unknown 52	yes -43
كاميرا	no -77	unknown 139	yes -59
كاميو	no -106	unknown -95	yes 182
كانه	no 178	unknown -87	yes -93
كانها	no 202	unknown -165	yes -72
كانو	no 105	unknown -117
كاين	no 58	yes -46
كبير	no 49	unknown -93
كتبكي	no -123	yes 111
كتبنا	no 44	unknown -75
كتفها	no -66	unknown -70	yes 134
كتفي	no -52	unknown -76	yes 127
كتقول	no -51	unknown 52
كثير	no -65	yes 63
كثيرا	no -106	unknown 69
كحل	no 70	yes -85
كذلك	no 94	yes -59
كرسي	no -116	unknown 177	yes -86
كرشي	no -78	unknown -89	yes 163
كره	no 51	unknown -121	yes 67
كسرت	no -105	unknown -70	yes 165
كسرو	no -75	unknown 143	yes -66
كسروا	no 51	unknown 45	yes -101
كسيده	no -87	unknown -75	yes 159
كلام	no -144	unknown 193	yes -53
كلب	no -97	yes 110
كلنا	no 100	unknown -83
كله	unknown -45	yes 47
كلهم	no -63	unknown -53	yes 110
كلو	no 104	unknown -74	yes -41
كليان	no 94	unknown -40	yes -58
كما	no 48	unknown -120	yes 65
كنا	no 61	unknown -58
كنتسني	no 44	unknown -92
كنخدم	no -49	unknown -59	yes 91
كندور	no -116	unknown 98
كنقدرش	no -61	unknown -61	yes 122
كنقول	no 116	yes -117
كنمسح	no 86	unknown -179
كنمشي	unknown -49
كي	no 46	unknown -98	yes 50
كيتعوض	no 105	unknown -105
كيتقيا	no -51	yes 81
كيجري	no -54	yes 48
كيخلص	no -87	unknown 213	yes -166
كيسيل	no -109	unknown 43	yes 79
كيضحك	no -49
كيضحكو	no 51	unknown 66	yes -152
كيضرب	no -98	unknown 130	yes -51
كيضرني	no -44	unknown -118	yes 143
كيضرها	no -75	unknown -75	yes 151
كيف	no -51	unknown 109	yes -72
كيفاش	no 46	unknown -76
كيقطر	unknown 94	yes -96
كيقول	unknown -41
كيلعب	no -83	yes 94
كيلعبو	no 41	yes -54
كيوجعني	unknown -55	yes 92
ل	no 220	unknown -165	yes -81
لا	no 44
لاباس	no 146	unknown -81	yes -66
لاحد	no 75	unknown -102
لاسورانس	unknown 49	yes -56
لاكاف	no -45	unknown 89	yes -49
لاله	no -83	unknown 96
لامبيلانص	no -55	unknown -66	yes 123
لان	no -60	unknown 75
لانني	no -90	unknown 74
لانه	unknown 118	yes -121
لاني	unknown 72
لاي	no 205	unknown -138	yes -74
لباربريز	no 67	unknown 51	yes -142
لبوليس	no -73	unknown 75
لبيع	no 69	yes -50
لتحت	no -53	yes 71
لتر	yes -58
لحادث	unknown -108	yes 75
لحد	no 61	unknown -132	yes 57
لحظه	no -143	unknown 65	yes 61
لدي	no -49	yes 43
لدينا	no 96	unknown -168	yes 55
لطيفه	no 93	yes -56
لقيت	unknown 47	yes -40
لقيتو	no -84	unknown 128	yes -49
لقينا	unknown 85	yes -120
لكم	no 98	yes -65
لكن	no 49	unknown -59
لكنني	no 64
لكنه	no -59	unknown 74
لكني	no 49
للاسف	no 102	unknown -87
للباركينغ	no 90	yes -67
للبوليس	unknown 77	yes -72
للدار	no -68	yes 61
للدرك	no -45	unknown 101	yes -51
للسبيطار	no -74	yes 83
للسرقه	no 102	unknown -71	yes -55
للسطح	no 109	unknown -61	yes -47
للشرطه	no 46	yes -56
للصالون	no 87	unknown -120
للكراج	no 47
للكلينيك	no -72	unknown -72	yes 134
للكوميساريه	no 42
لله	no 110	unknown -105
لم	no 65
لما	no -114	yes 93
لماذا	no -85	unknown 61
لنا	unknown 45
له	no 62	unknown -75
لها	unknown -93	yes 114
لواحد	no -139	unknown -46	yes 151
لوح	no 127	yes -108
لوحته	no -63	unknown 118	yes -85
لوحه	no 64	unknown -47
لور	unknown -51	yes 85
لوطوروت	no 190	unknown -121	yes -78
ليسر	no -41	yes 56
ليكم	yes -46
ليل	unknown -54
ليلا	no 70	unknown -62
ليله	no 56
لينا	yes 40
ليه	no -43	yes 81
ليهم	no 83	yes -58
ماء	unknown -57	yes 57
مات	unknown -138	yes 60
ماتت	unknown 61	yes -54
ماديه	no 123	unknown -94
ماذا	no -113	unknown 154	yes -50
مارس	yes -47
مارش	no 42	yes -74
ماشي	yes -41
ماعرفتش	no -57	unknown 111	yes -76
مافيه	no 128	unknown -99	yes -49
ماكان	no 196	unknown -133	yes -86
ماكاين	no 80	yes -42
ماكاينش	no 67	unknown 52	yes -204
ماكينه	no 108	unknown -139
ماوقع	no 246	unknown -204	yes -127
مبلل	no 190	unknown -120	yes -76
متر	yes -46
مترين	yes 49
متوقفا	yes -41
متوقفه	no -46
متي	unknown 70
مثقوب	unknown 57	yes -59
مثل	no -79	yes 43
مثلي	unknown -171	yes 122
مجروح	no 139	unknown -72	yes -78
مجهولون	no 164	unknown -120	yes -92
محاوله	no 58	yes -48
محرك	no 110	unknown -62	yes -53
محروق	no 48
محضر	unknown 54	yes -42
محطه	no -95	unknown 126
محل	no 156	unknown -128	yes -59
محمد	no -65
محمل	no 194	unknown -126	yes -134
محمله	no -96	unknown 127
مخلوع	no -128	unknown -63	yes 148
مدام	no -78	unknown 64
مدخل	unknown 44	yes -54
مدينه	no -57
مرات	no 75	unknown -77
مراتي	unknown -64	yes 45
مراكش	no -60	unknown 96	yes -61
مراه	no -44	unknown 125	yes -92
مرت	no -45
مرتي	no -105	unknown 151	yes -69
مرجان	no -96	unknown 62
مرسيليا	unknown -53
مرفق	no 143	unknown -80	yes -87
مركز	no -82	unknown 113	yes -42
مركونه	no -92	unknown 135	yes -41
مره	unknown 82	yes -48
مريض	no 100	unknown -74
مزهريه	no 130	unknown -70	yes -97
مزيان	no -48	yes 54
مستشفي	no -76	unknown -51	yes 126
مستودع	no -49	yes 56
مسدود	no -40	unknown 104	yes -110
مسرعه	no 83	unknown -64	yes -44
مسكين	no 64	unknown -115
مسكينه	unknown 92	yes -91
مشا	no -78	yes 68
مشات	no -53	unknown 55
مشاو	unknown -104	yes 64
مشكل	no 43
مشي	no 55	unknown -42
مشيت	unknown 41	yes -64
مشيتش	no -84	unknown 162	yes -88
مشينا	no -119	unknown 178	yes -65
مصاب	no 105	unknown -76
مصابين	no 188	unknown -144	yes -54
مصباح	yes -72
مصدره	no 114	unknown -95
مضروب	no -99	yes 116
مضروبه	no 138	yes -121
مطار	unknown 43
معاه	no 43	unknown -102	yes 48
معاها	no -43	unknown -44	yes 45
معايا	unknown -46
معاينه	yes -49
معرفه	unknown 40
معقول	no 128	unknown -87	yes -83
معلق	no 87	unknown 50	yes -169
معلم	no -96	yes 74
معمره	no 136	yes -149
معها	no -43	unknown 113	yes -78
معي	unknown -57
مفاجي	no -72	unknown 104
مفتوح	yes 42
مفتوحا	no -61	unknown 97
مقطوع	unknown -94	yes 44
مقلوبه	no -77	unknown 125	yes -54
مكان	unknown 56
مكانها	no 247	unknown -219	yes -65
مكروه	no 257	unknown -173	yes -123
مكسور	yes -62
مكسوره	no -52	unknown -71	yes 124
مكناس	no 128	unknown -68	yes -65
ملء	yes -68
ملا	no -40	yes 76
ملابس	unknown 73
ملانا	no 58	unknown -62
ملف	no 85	yes -67
ملي	yes 46
ممر	unknown -52	yes 49
ممرضه	unknown -48	yes 66
منا	no 121	unknown -78	yes -43
منتصف	unknown -56
منذ	no -60
منزلي	no -81	unknown 109
منفوخ	no -112	yes 79
منفوخه	unknown -80	yes 55
منكم	no -107	unknown 153	yes -46
منه	no 107	yes -88
منها	yes -44
منهم	unknown -127	yes 102
منو	unknown -147	yes 120
مني	no -63	unknown 51
مهرس	unknown -120	yes 122
مهرسه	no -146	unknown -125	yes 217
مهرسين	no -70	yes 40
موجه	no 66	yes -86
موخره	unknown 74	yes -81
مورا	no 42	unknown -86
موطور	no -49	unknown -41	yes 89
موقعه	no -68	unknown 64
موقف	no -65	unknown 112	yes -52
مول	unknown -57
مولاه	no 109	yes -148
ناريه	unknown -72	yes 93
نازل	no 54	unknown -78
ناض	no 53	unknown -117	yes 40
ناضت	no -72	unknown 96
ناعس	no 44	unknown -101	yes 51
ناعسين	no 129	unknown -81	yes -59
نافذه	unknown -54	yes 52
نانت	unknown 82	yes -77
نايم	unknown 93	yes -68
نايمه	unknown -47	yes 67
نترو	unknown -140	yes 157
نتصل	unknown -59	yes 73
نتفاهمو	unknown 57	yes -75
نتيشكا	no 80	unknown -43	yes -57
نجا	no -146	unknown 63	yes 55
نجمه	no -108	unknown 166	yes -86
نحرر	no 144	unknown -71	yes -85
نحن	no 47	unknown -51
نحو	no -97	yes 77
نخرج	unknown -77	yes 68
نخلص	unknown 54	yes -49
ندير	yes -53
نزل	unknown -42
نزلت	no -54	unknown 64
نزلنا	no 45	unknown -85	yes 40
نزلو	no -50	yes 40
نستدع	no -54	unknown 119	yes -122
نسخه	no -61	unknown 109	yes -48
نسيت	yes -45
نسيتها	no 59	yes -103
نسيتو	yes -52
نص	no 51	unknown -40
نصب	no 208	unknown -103	yes -112
نصرح	no -104	unknown 98
نصف	no 106	yes -85
نصلح	unknown 54
نصلي	no -152	unknown 116
نعست	no 40
نعم	no 46	yes -48
نعمرو	no -48	unknown 85	yes -41
نفس	no 128	yes -138
نفسه	no -97	unknown -86	yes 151
نفق	unknown -50	yes 40
نقدرش	no -105	unknown 99
نقل	no -95	unknown 43	yes 47
نقول	no 99	unknown -66
نكتب	unknown -73	yes 74
نمشي	no -77	unknown 102
نملا	unknown 45
نهار	unknown 45
نهاييا	no 81	unknown -61	yes -50
نوقع	no -66
نيابه	no -60	unknown -80	yes 140
هاتفي	no -74	yes 45
هاد	no -48	unknown 79
هادشي	no -66	unknown 63
هادي	unknown 43	yes -47
هبت	no 157	unknown -91	yes -108
هبط	unknown 41	yes -71
هبطات	no 111	unknown -188
هذه	unknown 41	yes -57
هربات	no 244	unknown -172	yes -125
هز	no 113	unknown -101
هزو	no -67	unknown 114	yes -49
هل	no -61	unknown 68
ههه	no 70	yes -70
هههه	no 112	unknown -120
هو	no 42
هوما	no -88	unknown -86	yes 144
هي	no 58	unknown -57
و	no -43	yes 40
واحدا	no 117	unknown -97
واحده	unknown -60	yes 52
واخذت	unknown 52	yes -63
واش	unknown 58	yes -40
واصطدمت	no -79	unknown 85
واقف	unknown -57
واقفه	unknown 69	yes -102
والاريكه	no 88	unknown -41	yes -67
والبوليس	no 62	unknown -67
والبومبا	no 110	unknown -193	yes 75
والبيت	no -70	unknown 126	yes -72
والثلاجه	no 41
والجدارميه	unknown 54
والحمد	no 115	unknown -86
والدتي	unknown -116	yes 95
والرادياتور	no 151	unknown -71	yes -91
والربع	unknown 93	yes -73
والزجاج	no -48	unknown -65	yes 103
والزرابي	no 62	unknown -66
والسايق	no 44	unknown -43
والستاره	no 103	yes -147
والسقف	no 72	yes -51
والسوارت	no -125	unknown 180	yes -84
والطبيب	no -60	unknown -72	yes 133
والطبيبه	no -44	unknown -58	yes 102
والطوموبيل	no -111	yes 95
والعافيه	no 89	unknown -46	yes -42
والفلوس	no -114	unknown 59
والكاميرا	no -133	unknown 198	yes -83
والكلب	no -105	unknown 180	yes -96
والكونسطا	unknown -100	yes 87
والما	no -55	unknown 51
والماء	unknown 52	yes -58
والماكينه	no 106	yes -118
والموطور	no -93	unknown -63	yes 155
والنصف	no 40	unknown -48
والو	no 75	yes -40
والوقايه	unknown 108	yes -115
واليوم	no -57	unknown 101	yes -61
وانكسرت	no 55	yes -91
وباب	no 109	unknown -138
وبابي	unknown 128	yes -149
وبقا	no -65
وبقيت	yes 45
وبلا	no 59	unknown -64
وبين	no 160	unknown -117	yes -59
وتضررت	no -86	unknown 128	yes -49
وتكسر	no -53	unknown -54	yes 106
وتهرس	no -56	yes 53
وتهرسات	no 130	yes -162
وجا	no 135	unknown -127
وجات	no -47	unknown -59	yes 100
وجاو	no -63	unknown 91
وجدت	no -65	unknown 96
وجدنا	no 66	yes -65
وجده	yes -49
وحتي	no 107	unknown -58	yes -49
وحدها	no -156	unknown 94
وحدو	no 138	unknown -112
وحرق	no -85	unknown 68
وحك	no -92	unknown -50	yes 118
وحنا	no 110	unknown -111
وحين	no -74	yes 77
وختي	no -123	unknown -121	yes 233
وخداو	no 113	unknown -74	yes -52
وخلاو	yes -41
وخليت	no -93	unknown 138	yes -52
ودارت	unknown -102	yes 116
وداز	yes -56
ودخل	no -57	yes 40
ودخلت	no 121	unknown -51	yes -88
ودنو	unknown -76	yes 70
ودي	unknown -86	yes 53
ورا	no 81	unknown -102
وراء	no -63	unknown 41
وراجلي	no -105	unknown -164	yes 219
ورقه	unknown 92	yes -68
وسط	no 78	unknown -69
وسقطت	no 132	unknown -83	yes -52
وسياره	no 97	unknown -102
وشعلات	no 55	unknown -48
وصافي	no 203	unknown -65	yes -137
وصل	no -91	unknown 115
وصلت	no -96	yes 58
وضحك	no 143	unknown -136
وضرب	no 51	unknown -82
وضربت	unknown -65	yes 90
وضعت	no -139	unknown 183	yes -78
وضعنا	no 73	unknown -99
وطاح	unknown -114	yes 134
وطاحت	no 50	unknown -132	yes 62
وطحت	unknown -157	yes 179
وعطاوني	no 110	yes -85
وعلي	no 109	unknown -120
وعليها	unknown 47
وعمرنا	no 92	unknown -57
وعند	no 91	unknown -60	yes -44
وعندما	no -82	unknown 118
وعندي	unknown -112	yes 83
وفجاه	no 70	unknown -63
وفي	no 46	yes -55
وقال	unknown 46	yes -66
وقالو	yes 41
وقت	no -84	yes 74
وقد	unknown 46	yes -77
وقع	no 50	yes -44
وقعات	no -90	unknown 104
وقعت	no -97	yes 86
وقعنا	unknown 45	yes -49
وقفت	unknown 59	yes -53
وقفش	no -113	yes 59
وكان	no -58	yes 68
وكتبو	no -74	unknown 125	yes -65
وكسرت	unknown 51
وكل	no 101	yes -90
وكلشي	no 50	yes -45
وكلنا	no 145	unknown -110
وكمل	no 54	unknown 43	yes -93
وكنت	no -40	unknown -80	yes 118
وكيقول	no 66	unknown -47
وكيل	no -100	unknown 152	yes -75
ولا	no 96	unknown -55	yes -40
ولات	no 72	yes -123
ولدو	unknown -60	yes 66
ولكن	unknown -49
ولله	no 109	unknown -64	yes -59
ولم	no 80	unknown -49
ولي	no 54	unknown -173	yes 90
وما	unknown -47
ومراتي	unknown -56	yes 65
ومشا	no 66	unknown -57
ومشات	no 46	unknown -81
ومشاو	unknown 53	yes -117
ومشي	no -220	unknown 160
ومشيت	no 80	unknown -55
ومشينا	no 63	unknown -56
ومع	no 47	unknown -118
ومن	unknown -48	yes 43
ومول	no -73	yes 91
ونحن	no 79	unknown -66
ونسيت	unknown 66	yes -54
ونص	no 55	unknown -54
ونقل	no -100	unknown -85	yes 184
وها	no 46	unknown -90	yes 42
وهذا	no -70	yes 62
وهرس	no 194	unknown -150	yes -82
وهرسو	no -40	unknown 58
وهو	yes 42
وهي	no -47	unknown 41
ووصلات	no -123	unknown -49	yes 152
ويدي	no -69	unknown -50	yes 117
يبدو	no -94	unknown 55
يتاذ	no 92	unknown -57
يتضرر	no 122	unknown -100
يتعرض	no 126	unknown -80	yes -47
يتوقف	no -73	unknown -44	yes 115
يجرح	no 160	unknown -72	yes -91
يجي	no 88	yes -53
يحدث	no 67
يحلو	no 66	unknown -53	yes -47
يخرج	no 73	unknown -84
يخلص	no -84	yes 58
يد	no -58
يده	no -143	unknown -96	yes 219
يدها	no -111	unknown -52	yes 156
يدي	no -42	yes 66
يديها	no -83	unknown -60	yes 142
يرجع	no -103	yes 120
يرحمها	no -54	unknown 74
يرد	no -52	unknown 65
يشكو	no 105	unknown -116
يشوف	no -175	unknown 157
يصب	no 51
يعد	no 128	unknown -129
يعمرها	no -112	unknown 76
يعني	unknown 95	yes -59
يغطي	no -94	yes 65
يقود	no -53	yes 75
يقول	no -103	unknown 106
يكن	no 147	unknown -100	yes -47
يلمسني	no 128	unknown -155
يمكن	unknown 75	yes -64
يملا	yes -46
ينزف	no -85	yes 120
ينزل	no 131	unknown -98	yes -48
يوقع	yes -49
يولمني	unknown -47	yes 65
يوما	no -143	unknown 64	yes 52
يومين	no -48	unknown 48
يونيو	unknown 42
@thirdParty
	no 130	unknown -180	yes -47
#026>	no -55	yes 63
#200>	no -81	yes 115
#2026	no -55	yes 63
#300>	no 57
#4000	no 134	yes -110
#400>	no -92	unknown 160	yes -97
#500>	no -90	yes 43
#5200	no 88	yes -69
#6000	no -66	unknown -54	yes 106
#800>	no 82	unknown -94
#900>	no -125	unknown 181	yes -88
#<10>	no -101	unknown 80
#<12>	unknown 51	yes -47
#<14>	no 62
#<16>	no -82	unknown 79
#<17>	no -59	yes 72
#<19>	no -47	yes 80
#<200	no -124	yes 144
#<201	no -276	unknown 130	yes 64
#<20>	no 84	unknown -42	yes -40
#<21>	no 101	unknown -41	yes -57
#<30>	no 66	unknown -72
#<400	no -42	unknown 141	yes -108
#<50>	no 52
#<520	no 88	yes -69
#<600	no 113	unknown -155
#<650	no -64	yes 81
#<700	no -116	unknown -43	yes 152
#<71>	no 79	yes -53
#<80>	yes 51
#<900	no -125	unknown 181	yes -88
#<ابت	no -62	unknown -42	yes 98
#<ابن	no -66	yes 82
#<اتذ	no -142	unknown 109
#<اتص	yes 40
#<اتم	no 93	yes -74
#<اجد	no 111	unknown -74
#<اجل	no -311	unknown 303	yes -58
#<احم	no -138	yes 151
#<احي	no -91	yes 100
#<اخذ	no 56
#<اخض	no 167	yes -139
#<اخي	no 44
#<ادم	no -50	yes 75
#<ادو	unknown -63	yes 49
#<ادي	no -68	yes 94
#<اذي	unknown 65	yes -108
#<ار>	no 139	unknown -48	yes -108
#<ارت	no 61
#<ارج	no 86	unknown -44	yes -44
#<ارد	no 115	unknown -43	yes -95
#<ارس	no -106	unknown 154	yes -123
#<ارض	no -62	yes 78
#<ارف	no -95	yes 107
#<ازر	no -122	unknown 100
#<اسا	no 47	unknown -40
#<است	no -54
#<اسع	no 63
#<اسف	no -77	unknown 77
#<اسق	no -140	yes 160
#<اسم	yes 54
#<اسن	unknown -46
#<اصب	no 72	yes -43
#<اصر	no -47
#<اصص	no 60	yes -51
#<اصط	yes 56
#<اصل	no -57	unknown 65
#<اضر	unknown 99	yes -112
#<اطف	no 95	yes -76
#<اطل	no 40	unknown -44
#<اظن	no -96	unknown 130	yes -45
#<اعب	no -60	yes 81
#<اعت	no -78	yes 99
#<اعد	no 48
#<اعر	unknown 64	yes -97
#<اعط	yes 48
#<اعم	unknown -69	yes 47
#<اغل	no 60
#<افر	no 71	yes -55
#<اقد	no 45
#<اقو	yes 56
#<اكا	no -53	unknown 122	yes -120
#<اكت	no 42
#<اكث	no -47	yes 63
#<اكل	no -63	unknown 65
#<الذ	no -51
#<ام>	no -112	unknown 71
#<امت	yes 40
#<امل	no 65	yes -42
#<امي	no 52
#<انب	no 46
#<انج	no -42	yes 61
#<اند	yes 57
#<انز	no 60	yes -43
#<انغ	no 56
#<انق	no 187	unknown -40	yes -153
#<انك	unknown 120	yes -106
#<انن	no -108	unknown 72
#<اود	no -90	unknown 73
#<اور	no 57	yes -49
#<ايا	no 46
#<ايض	unknown -72
#<ايق	no 59	unknown 113	yes -179
#<ايه	no 128	yes -103
#<باس	no 69	yes -40
#<باغ	no -98	unknown -52	yes 134
#<بان	no 42
#<باي	no -68	unknown 47
#<ببا	no -135	yes 151
#<بتس	no -96	yes 117
#<بثل	yes 58
#<بجا	no 58	unknown -42
#<بحث	no 80	yes -59
#<بحر	unknown -48	yes 48
#<بحي	no 76	yes -51
#<بخط	no -115	yes 150
#<بدا	no -69	unknown 40
#<بدر	no -77	unknown -50	yes 109
#<بدل	yes 59
#<بدن	no -112	yes 130
#<برا	unknown 52	yes -44
#<برد	no 75	yes -58
#<برش	no -68	yes 82
#<برك	no 190	unknown -40	yes -161
#<برو	no 126	unknown -47	yes -76
#<بري	no 76	yes -56
#<بزا	no -50	yes 79
#<بس>	no -91	yes 117
#<بسا	no 136	yes -102
#<بسب	yes -40
#<بسل	yes -74
#<بشا	no -42	yes 56
#<بشر	no -94	yes 101
#<بشظ	no 51
#<بشو	no 51
#<بصح	no -98	unknown -40	yes 135
#<بطا	no -96	unknown 70	yes -45
#<بطل	no -46	yes 62
#<بطن	yes 51
#<بعص	no -153	yes 167
#<بعض	no -44	yes 57
#<بغا	yes 48
#<بفع	unknown -49
#<بقر	no 127	yes -107
#<بقط	unknown -63
#<بقع	no -63	yes 81
#<بقي	unknown 51	yes -62
#<بكي	no -180	yes 191
#<بلغ	no 107	yes -83
#<بلي	no 120	yes -99
#<بمع	no 184	unknown -42	yes -149
#<بمق	yes 49
#<بنا	no 54
#<بنت	no -65	yes 60
#<بنف	no -155	unknown -41	yes 195
#<بني	no -194	unknown -42	yes 221
#<به>	unknown -40
#<بوا	no 139	unknown -40	yes -95
#<بوح	no 80	yes -52
#<بور	no 95	yes -77
#<بوش	no -95	yes 106
#<بي>	no 44
#<بيا	no 42	unknown -40
#<بيت	no -50
#<بيخ	yes 59
#<بيد	no -134	yes 152
#<بيس	no -135	yes 156
#<بيض	yes 71
#<بيط	no 262	unknown -147	yes -149
#<بيك	no -115	yes 137
#<بين	no -44	yes 41
#<بيه	no 74	yes -45
#<تار	no 52	yes -46
#<تاك	no 54
#<تام	no -57	unknown 105	yes -52
#<تبع	no 78	unknown -50
#<تبك	no -89	yes 108
#<تتح	no -100	yes 108
#<تجر	yes 52
#<تجم	no -41	unknown -43	yes 81
#<تجي	no 126	yes -104
#<تحط	no 105	yes -94
#<تحق	no 54
#<تحي	no 69	yes -46
#<تخب	no -105	unknown 131	yes -46
#<تخر	no -131	yes 148
#<تخل	no 119	unknown -41	yes -78
#<تخي	no 41
#<تدخ	no 40
#<ترج	no -144	unknown 67	yes 49
#<ترق	no 44
#<تزح	no 131	yes -99
#<تسب	yes 42
#<تسد	no -69	unknown 84
#<تسل	unknown 43	yes -72
#<تشت	unknown -48
#<تشع	no 57	yes -46
#<تشف	no 132	yes -91
#<تشق	no 50
#<تشك	yes 48
#<تشو	yes 46
#<تصا	no -54	unknown 40
#<تصب	no 108	yes -95
#<تصد	no 99	unknown -49	yes -55
#<تصل	no 93	yes -64
#<تطا	no 91	unknown -47	yes -43
#<تعا	no -75	yes 102
#<تعط	no -71	unknown 120	yes -112
#<تعف	no 111	yes -97
#<تعل	no -126	unknown 178	yes -102
#<تعو	no 56
#<تفا	no 58
#<تفت	no 100	yes -87
#<تفل	no 165	yes -139
#<تقا	yes 48
#<تقب	unknown -44	yes 74
#<تقر	yes 45
#<تقط	no 101	yes -73
#<تقو	no -112	unknown 61	yes 53
#<تكب	no 175	unknown -42	yes -146
#<تكس	no 70	yes -43
#<تكن	no 74	yes -60
#<تلا	no -51	yes 76
#<تلت	no -59	unknown -42	yes 86
#<تلف	no 87	yes -77
#<تلق	no 81	yes -68
#<تلم	no -49	yes 53
#<تم>	no -82	yes 95
#<تمر	no -163	unknown 144
#<تمش	no 98	yes -70
#<تنف	no 95	yes -67
#<تهر	no 60
#<تهز	unknown -52
#<توج	no 54
#<تور	no -56	yes 79
#<توص	no -61	yes 75
#<توق	no -155	unknown 61	yes 101
#<تول	no -124	unknown 111
#<تون	yes -77
#<توي	no -100	yes 126
#<تيز	no -51	yes 58
#<ثان	no 106	yes -90
#<جا>	no -58	yes 86
#<جاب	no -147	yes 175
#<جار	no -115	yes 137
#<جام	unknown -50
#<جان	no 56	yes -68
#<جاو	no 41
#<جبد	no 65	yes -45
#<جبل	no 97	yes -68
#<جدي	unknown -44
#<جرف	no 88	yes -69
#<جرو	no 84	yes -69
#<جري	no -98	unknown -44	yes 142
#<جلد	no -104	yes 124
#<جمع	yes 66
#<جمي	no 40
#<جنب	no 78	yes -55
#<جيب	no 117	unknown -43	yes -74
#<جيت	no 106	yes -88
#<جيد	unknown -50
#<جير	no -44	yes 54
#<حاج	no 42	yes -65
#<حاد	no 44
#<حار	no 85	yes -56
#<حاس	yes 42
#<حال	no -74	yes 97
#<حام	yes 43
#<حجر	unknown 44
#<حجز	no -94	unknown 103
#<حد>	no 42
#<حدث	unknown 56	yes -45
#<حدي	no 102	yes -86
#<حرف	yes 55
#<حرق	no 71	yes -42
#<حرو	no 75	yes -62
#<حزا	no -109	yes 119
#<حسب	no -85	yes 118
#<حسي	no 53	yes -45
#<حصا	no 44
#<حطي	no 63	yes -41
#<حفا	yes 49
#<حفي	no -87	unknown 68
#<حق>	no 101	unknown -76	yes -52
#<حقي	no -40
#<حك>	no -94	yes 144
#<حلا	no -159	yes 170
#<حلي	no -51	yes 63
#<حمر	no -41	unknown 63
#<حيد	no 103	unknown -44	yes -58
#<خات	no 158	unknown -55	yes -110
#<خاص	no -55
#<خاط	no 152	unknown -57	yes -93
#<خال	no -88	yes 111
#<خاو	no 106	yes -75
#<خاي	no 78	yes -56
#<خبط	no -53	yes 77
#<خبي	no -95	unknown 156	yes -98
#<ختي	no 67	yes -55
#<خدم	unknown -46	yes 50
#<خدو	no -103	yes 113
#<خرب	no 119	yes -104
#<خرط	no -82	yes 90
#<خري	no 154	yes -143
#<خسا	no 44
#<خطا	no 127	yes -107
#<خطف	no 76	yes -60
#<خطي	yes 56
#<خلا	no -72	unknown 99
#<خلص	no -192	unknown 199
#<خلف	no -80	yes 104
#<خلي	no 84	yes -53
#<خمس	yes 43
#<خنز	no 91	yes -71
#<خوا	unknown -79	yes 81
#<خير	no -152	yes 170
#<خيط	no 98	yes -63
#<داز	unknown -41
#<داك	no 47
#<داو	no 69
#<دخا	no 116	unknown -42	yes -77
#<درج	no 52
#<درك	no 88	yes -70
#<درن	no -74	yes 89
#<دقا	unknown 40
#<دلا	no -44	yes 69
#<دم>	yes 52
#<دمي	no 59	yes -44
#<دهس	yes 60
#<دهن	no 80	yes -65
#<دون	no -63	yes 78
#<دير	no 107	yes -86
#<ديم	yes 52
#<ذاب	no 79	yes -64
#<ذرا	no 112	yes -93
#<ذو>	no -82	yes 93
#<راج	no -58	yes 79
#<راف	no 106	yes -87
#<راك	no -55	yes 75
#<راي	no -64	yes 88
#<ربع	no 50
#<ربم	no 73	yes -48
#<رجا	no -62
#<رزق	no -44	yes 48
#<رسم	no -150	unknown -51	yes 187
#<رغم	no -118	unknown 137	yes -46
#<رفض	no 46	unknown -48
#<رفع	no -93	unknown 142	yes -60
#<رقب	no -59	yes 81
#<ركب	no -99	yes 125
#<رمض	no -93	yes 108
#<رمو	yes 49
#<ريا	no -99	unknown 127
#<ريح	unknown 68	yes -52
#<زاج	no 84	yes -58
#<زال	no -69
#<زجا	yes -45
#<زرق	unknown 86	yes -62
#<زلت	yes 54
#<زيا	no -96	unknown 76
#<ساح	yes 44
#<ساد	no 55	unknown -44
#<ساق	yes 57
#<ساك	no -58	unknown 46
#<سام	no -117	unknown 91
#<سبت	unknown -84
#<ست>	no 70	yes -46
#<سته	unknown -41
#<سحق	no -155	yes 166
#<سخا	no 126	yes -113
#<سخن	no 165	unknown -88	yes -97
#<سخو	no 64	yes -52
#<سد>	no 87	yes -75
#<سدو	no 54	yes -47
#<سدي	no 59	yes -45
#<سرق	no 59	yes -41
#<سري	no 104	yes -64
#<سطل	no -151	unknown 80
#<سقو	no 163	yes -135
#<سكب	no 124	yes -94
#<سكت	no -52	yes 68
#<سكر	no -103	yes 117
#<سلا	no -76	unknown 75
#<سلم	yes 59
#<سلي	no 55
#<سمح	no -126	yes 158
#<سمي	yes 43
#<سنا	no 145	yes -116
#<سنه	no -52	yes 76
#<سنو	no -40	yes 64
#<سني	yes 40
#<سوء	no 137	yes -116
#<سور	yes 58
#<سوق	no -189	unknown 124
#<سول	no 52	yes -76
#<سوي	no 86	yes -63
#<سي>	no -81	yes 92
#<سيا	no -45	yes 47
#<سير	yes 51
#<سيم	no 45	unknown 62	yes -104
#<شات	unknown -42
#<شاد	no -268	unknown 113	yes 153
#<شاع	no 56
#<شاف	unknown 56	yes -58
#<شال	no 74	yes -60
#<شبا	no 89	yes -55
#<شتا	no 116	yes -98
#<شتن	no 50	unknown -70
#<شحا	no 153	unknown -58	yes -95
#<شد>	no -153	yes 174
#<شدا	yes 52
#<شده	no 78	yes -60
#<شدي	no -63	unknown 132	yes -108
#<شرا	no -155	yes 178
#<شرب	no -60	yes 71
#<شرخ	no 122	unknown -96	yes -66
#<شرف	no -64	yes 81
#<شري	unknown -69	yes 74
#<شظي	no 102	yes -75
#<شعر	unknown 95	yes -107
#<شغل	no 41
#<شفت	no -106	yes 133
#<شقت	no 83	unknown -44
#<شكا	yes -41
#<شكو	no 55	yes -45
#<شكي	no -107	unknown -60	yes 138
#<شنو	no -111	unknown 67
#<شها	unknown 85	yes -85
#<شهر	unknown 66	yes -44
#<شهو	no -55	unknown 60
#<شوف	no 158	yes -131
#<شوي	no 51
#<شي>	no 43	yes -78
#<شيي	yes -45
#<صاح	no -124	yes 133
#<صاع	no 79	yes -54
#<صبي	no -68	yes 82
#<صحت	no -45	yes 60
#<صحي	unknown 69	yes -74
#<صدر	yes 45
#<صدم	no -50
#<صدي	no -204	yes 114
#<صرخ	no -56	yes 75
#<صعد	no 109	yes -94
#<صغي	no 54
#<صلا	no 67	yes -45
#<صوت	no -44	yes 69
#<صور	no 53
#<صيف	no -65	unknown 123	yes -109
#<ضحا	no -69	yes 83
#<ضلع	no 81	yes -56
#<ضهر	no 132	yes -102
#<ضو>	unknown -42
#<طار	no 61	yes -53
#<طاك	no -96	yes 110
#<طاي	no 78	unknown -54
#<طبي	unknown -55
#<طحت	yes -41
#<طرا	unknown 76	yes -168
#<طرط	no 75	yes -61
#<طفا	no 157	yes -144
#<طفل	no -117	yes 128
#<طلب	no -59	yes 90
#<طلع	yes -48
#<طنج	no -42	yes 50
#<طوا	no -41	yes 47
#<طول	no 53	yes -44
#<طوم	no -94	yes 102
#<طوي	no 81	yes -51
#<طيا	no 190	unknown -115	yes -76
#<طيح	yes 41
#<طير	no -41	yes 62
#<عاد	yes 56
#<عار	no 78	yes -54
#<عاش	no 49
#<عاص	no 71	yes -63
#<عاي	no -47	yes 69
#<عبا	no -124	yes 133
#<عبد	yes 57
#<عبر	no -59	yes 76
#<عجل	no -60	unknown -41	yes 96
#<عدا	no -40	yes 55
#<عرض	unknown -51
#<عرف	unknown 71	yes -62
#<عصف	no 126	yes -99
#<عض>	yes 45
#<عضن	no -88	yes 102
#<عطا	no -100	yes 65
#<عظم	no 110	unknown 98	yes -204
#<عفو	no -67	yes 77
#<عقد	no -120	unknown 173	yes -133
#<عقر	no 134	yes -108
#<علا	unknown 77	yes -62
#<علب	no 88	yes -75
#<علم	yes 55
#<عم>	unknown -45	yes 45
#<عما	no -47	yes 66
#<عمل	no -58	yes 84
#<عمو	no 51
#<عمي	no 51
#<عن>	unknown 44	yes -43
#<عنه	no 41	unknown -49
#<عني	no 66	yes -53
#<عوج	yes 52
#<عيا	no 78	unknown -43
#<عيد	no -45	yes 61
#<عين	no 40	yes -66
#<غاب	no 125	yes -92
#<غاد	no -46
#<غال	no -137	unknown 74
#<غاي	no -80	unknown -49	yes 98
#<غرا	no 168	yes -130
#<غرز	yes 47
#<غرق	no 72	yes -52
#<غسل	no 131	yes -93
#<فات	no -108	unknown 143	yes -51
#<فاح	yes 40
#<فاز	no 115	yes -78
#<فاص	no -44	yes 56
#<فاض	yes 67
#<فاط	no -45	yes 61
#<فاك	no -74	unknown -50	yes 113
#<فان	no 64	yes -46
#<فاي	no 101	yes -68
#<فبا	no 142	yes -124
#<فبر	no 55
#<فتا	no -74	yes 115
#<فتح	unknown 47
#<فتر	no -80	unknown 106
#<فتش	no -118	yes 143
#<فتض	no -81	yes 101
#<فثق	no 56	yes -48
#<فجا	no 41	unknown 40	yes -81
#<فجر	no 119	yes -102
#<فحي	no 97	yes -76
#<فدا	no -219	yes 239
#<فدر	no 130	yes -102
#<فرا	yes 43
#<فرق	yes 42
#<فسق	no 98	yes -88
#<فسو	no 93	yes -65
#<فصد	no -79	yes 102
#<فطا	no -120	unknown -50	yes 158
#<فطر	no 74	yes -56
#<فطو	yes 53
#<فظه	no 159	yes -143
#<فقت	no 138	unknown -48	yes -87
#<فقد	yes 47
#<فكل	no -45	yes 69
#<فلم	no 56
#<فلو	no -127	unknown 49	yes 74
#<فما	no 45	unknown -45
#<فنص	no 157	yes -124
#<فوا	no -54	yes 81
#<فوس	unknown 71	yes -91
#<فون	no 170	unknown -40	yes -134
#<فيا	no -65	yes 83
#<فيت	no 78	yes -62
#<فيد	no -81	yes 110
#<فيض	no 41
#<فين	no -53	yes 73
#<قاس	no -47	unknown 107	yes -96
#<قبل	no 54	yes -42
#<قد>	no 41
#<قدا	yes -47
#<قدم	no 46	yes -48
#<قرا	no -66	yes 75
#<قطع	no 42
#<قفز	yes 42
#<قلب	no 49
#<قلت	no 68	yes -43
#<قلع	no 179	yes -137
#<قول	no 101	yes -82
#<قوي	no 81	yes -69
#<قيد	no 61	yes -45
#<قيم	no 106	unknown -53	yes -51
#<كاب	no 44
#<كاح	no 83	yes -53
#<كار	no -101	yes 139
#<كاع	no 73	yes -54
#<كال	no -86	yes 120
#<كبا	no 98	unknown -58	yes -49
#<كتا	no -47	yes 67
#<كتج	no -102	yes 129
#<كتخ	no 56	unknown 59	yes -165
#<كتر	no -207	unknown 144	yes 49
#<كتس	unknown 54
#<كتش	yes 40
#<كتع	unknown -57	yes 59
#<كتغ	unknown -121	yes 93
#<كتق	no -90	unknown 82
#<كتك	no 56
#<كتن	no 215	yes -187
#<كثي	yes 69
#<كحل	no 65	yes -48
#<كذل	no -50	yes 67
#<كرش	no -41	yes 52
#<كره	no 61	yes -42
#<كسي	no -136	unknown 239	yes -146
#<كلا	no -47	unknown 53
#<كلب	no -106	yes 93
#<كلم	no -70	yes 109
#<كلو	no 66	yes -52
#<كلي	no -53	yes 81
#<كمل	unknown 65	yes -104
#<كنج	no 65
#<كنح	no 55
#<كنخ	no -115	unknown 174	yes -67
#<كند	no -113	unknown 134
#<كنر	no 77	unknown -64
#<كنس	no -107	yes 130
#<كنش	no 67	yes -42
#<كنص	no 93	yes -75
#<كنع	no 60	yes -40
#<كنف	no 116	yes -97
#<كنك	no 88	yes -67
#<كنم	no 92	yes -73
#<كنو	no 63	yes -50
#<كور	no 92	unknown -57	yes -48
#<كول	unknown 133	yes -136
#<كون	no -53	yes 75
#<كي>	no 96	yes -79
#<كيب	no 53
#<كيت	unknown 41
#<كيح	yes -49
#<كيخ	no 47	unknown 41	yes -91
#<كيد	no -101	yes 139
#<كير	no -208	unknown 98	yes 70
#<كيس	no 50
#<كيش	no 52
#<كيص	unknown -56
#<كيط	no -85	yes 104
#<كيف	no 116	yes -115
#<كيق	no -44
#<كيك	no -223	yes 234
#<كيل	no -87	yes 107
#<كين	yes 59
#<كيه	no 89	unknown -62
#<لاح	no 98	yes -55
#<لاس	no -157	unknown 140
#<لاص	no -163	unknown -48	yes 195
#<لاك	no 44	yes -87
#<لال	yes 48
#<لام	yes 43
#<لان	yes 41
#<لاي	unknown 84	yes -131
#<لبا	unknown -42
#<لبل	no 179	unknown -82	yes -163
#<لبن	no -53	yes 64
#<لبي	unknown -44
#<لتح	no 60	yes -41
#<لتر	no 57	yes -43
#<لحا	no -135	unknown 116
#<لحد	no 107	yes -83
#<لحق	no 49
#<لدا	no -128	yes 141
#<لدي	no -73	yes 48
#<لرج	no 71	yes -48
#<لسع	no 70	yes -45
#<لسي	unknown 98	yes -122
#<لصق	no -105	yes 133
#<لطي	no -89	yes 100
#<لعب	no 57
#<لعر	no -115	unknown -49	yes 150
#<لعش	no -88	unknown 157	yes -102
#<لغي	no -213	unknown 243	yes -90
#<لفو	no -54	yes 68
#<لقا	unknown 74	yes -57
#<لقي	no 41	yes -65
#<لكر	no -54	unknown 165	yes -148
#<للا	no 53
#<للت	no -41	yes 64
#<للج	unknown 79	yes -93
#<للح	no -79	yes 47
#<للخ	no -66	yes 91
#<للد	unknown 48
#<للر	no 48
#<للز	no -119	yes 127
#<للش	no 65	yes -53
#<للص	no 48
#<للع	no 44
#<للم	yes 45
#<للو	yes 50
#<لما	unknown -41
#<لمس	unknown -48
#<لنا	no 126	yes -102
#<لها	no 158	unknown -65	yes -92
#<لوا	no -40
#<لوح	no 53
#<لور	no -78	yes 97
#<لون	no -78	unknown 154	yes -111
#<ليس	no -82	unknown 48
#<ليك	no 73	yes -74
#<ليل	no 48	yes -42
#<لين	no -73	yes 70
#<ليه	no -49	yes 58
#<ماء	no 48
#<ماب	no 84	yes -57
#<ماج	no 102	yes -68
#<ماد	no 52
#<مار	no 42
#<ماز	unknown 76	yes -52
#<ماص	no 117	unknown -47	yes -70
#<ماع	unknown 71	yes -58
#<مال	no -187	yes 208
#<مام	no -90	yes 119
#<مان	unknown -45
#<مبا	no 63	yes -43
#<متا	unknown 112	yes -89
#<متج	no 128	yes -116
#<متر	no 41
#<متش	no -47	yes 79
#<متص	no 48	yes -42
#<متع	no 68	yes -56
#<متف	no 178	yes -146
#<متق	no 62	yes -48
#<متي	unknown 73	yes -133
#<مثق	no 110	yes -85
#<مجا	no -146	yes 165
#<مجر	no 40
#<مجه	no 79	yes -56
#<محا	no 100	yes -86
#<محت	no 64
#<محر	no 71	yes -54
#<محط	no -46	unknown 91	yes -44
#<محل	no -42	yes 64
#<محم	no -45	yes 70
#<مخد	no 97	yes -63
#<مخل	unknown 100	yes -90
#<مدا	no -71	yes 95
#<مدخ	no -105	yes 117
#<مدر	no 51
#<مدك	no -275	unknown 317	yes -209
#<مرت	unknown 48
#<مرج	no -66	unknown 58
#<مرح	no 73	unknown -53
#<مرس	no -65
#<مرف	no 76	unknown -50
#<مره	no -71	unknown 71
#<مري	no 65	yes -45
#<مزه	no -117	yes 130
#<مزي	no -41
#<مسا	yes 54
#<مسد	no 72	yes -49
#<مسر	no -48	yes 69
#<مشع	yes 40
#<مشك	no -61	yes 86
#<مشي	no 61
#<مصب	yes 48
#<مصد	no -62	yes 75
#<مضر	unknown 42	yes -63
#<مطا	no 64	yes -90
#<مطر	no -135	yes 165
#<مطع	no 65	unknown 62	yes -127
#<معا	no -41
#<معت	yes 40
#<معر	no -104	unknown 87
#<معق	no -67	yes 79
#<معن	no 81	yes -44
#<معه	no 92	yes -69
#<معو	no -77	unknown 159	yes -116
#<مفت	yes 45
#<مفر	no 133	yes -109
#<مقد	no 141	yes -114
#<مقص	no -53	yes 74
#<مقط	no 49
#<مقل	no 44
#<مقي	no -103	yes 127
#<مكا	no -83	yes 103
#<مكت	no -82	yes 111
#<مكر	no 45
#<مكن	no 55	yes -40
#<ملا	no -46	yes 41
#<ملف	no 62
#<ملك	yes 40
#<ملو	no 97	yes -76
#<ملي	no 72	yes -64
#<ممر	yes 53
#<منز	yes 46
#<منع	no 154	yes -130
#<منك	no -156	unknown 187	yes -128
#<منو	no -63
#<مهر	no -116	unknown 138
#<مهن	no -75	yes 90
#<موا	no 78	yes -64
#<موج	no 94	yes -72
#<موخ	no -120	yes 142
#<مور	yes 48
#<موط	no -52	yes 71
#<مول	no -95	yes 123
#<مون	no 48
#<ميا	no -46	yes 67
#<مير	no -120	yes 151
#<نار	yes 64
#<ناز	unknown 47	yes -55
#<ناس	no 93	yes -74
#<ناض	yes 44
#<نان	no -77	yes 94
#<نبد	no -86	unknown 157	yes -111
#<نتر	no 53	yes -43
#<نتف	yes 48
#<نتو	yes 40
#<نجا	no -56	yes 67
#<نجم	no 137	yes -98
#<نجي	no -87	unknown 124	yes -86
#<نحت	no 40
#<نحر	no -49	yes 55
#<نخر	no -90	yes 109
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
#<نصل	no -81	yes 110
#<نصي	yes -56
#<نظا	no 111	unknown -65	yes -45
#<نعا	no 63
#<نعر	no -60	unknown 60
#<نعل	no 170	unknown -46	yes -132
#<نعم	yes 50
#<نعي	no -42	unknown 127	yes -100
#<نفس	unknown 50
#<نقد	no 76	yes -43
#<نقط	no -41	yes 56
#<نقل	no -41	yes 69
#<نقو	no 144	yes -112
#<نمر	unknown 46
#<نمش	unknown 46	yes -57
#<نمل	no -42	yes 46
#<نهر	no 43
#<نوق	no -73	yes 90
#<نوم	no -51	yes 80
#<نيف	no -132	unknown 199	yes -180
#<هات	yes 44
#<هذا	no -41
#<هذه	no 97	yes -79
#<هز>	no -101	unknown 72
#<هزا	no 98	yes -75
#<هضر	yes 51
#<هل>	no -86	unknown 125	yes -45
#<هنا	no 55
#<هوم	no -41	yes 67
#<هي>	yes 49
#<واب	yes 47
#<وات	unknown 101	yes -87
#<واج	no 98	yes -64
#<واخ	no 97	yes -84
#<وار	no 57
#<واس	no 44
#<واش	no -78	unknown 118
#<واص	no 83	yes -61
#<واض	no -208	unknown 180
#<واف	no -93	yes 109
#<واق	no -70	unknown 58
#<واك	unknown -63
#<وام	no -119	yes 143
#<وبغ	no -137	unknown 91
#<وبق	no -41
#<وبل	no -64	yes 84
#<وبي	no -102	unknown -40	yes 139
#<وتا	yes 42
#<وتب	no 79	yes -61
#<وتح	no -61	yes 82
#<وتر	no 43
#<وتش	no 54
#<وتع	no 116	yes -99
#<وتف	no -100	yes 134
#<وتق	no 118	unknown -50	yes -83
#<وتك	no -40	yes 75
#<وتل	no 75	yes -56
#<وتو	no 86	unknown -44	yes -42
#<وجا	yes 57
#<وجر	no 58	yes -45
#<وجع	no -76	yes 87
#<وجو	no 61	yes -44
#<وجي	no -121	yes 134
#<وحت	no 45
#<وحد	no 56
#<وحر	no 88	yes -69
#<وحط	no 50
#<وحك	no -133	yes 153
#<وحم	no -138	yes 154
#<وحن	no 121	yes -105
#<وحي	no -84	yes 102
#<وخا	no 80	yes -49
#<وخت	no 56	yes -45
#<وخد	yes 59
#<وخس	no -85	yes 98
#<وخم	no -61	yes 85
#<ودر	unknown -77	yes 100
#<ودف	no -72	yes 110
#<ودم	no 67	yes -59
#<ودن	no -45	yes 58
#<ودو	no 82	unknown -80
#<ودي	yes 42
#<ورج	yes -61
#<ورش	no 54
#<ورف	no 48
#<ورق	no -121	unknown 116
#<ورك	no 44	unknown 148	yes -256
#<وزل	no 201	yes -182
#<وسا	no -78	yes 97
#<وسح	no -84	unknown 117	yes -82
#<وسق	yes 45
#<وسي	no -56	unknown 42
#<وشا	no -165	yes 186
#<وشد	no 199	yes -188
#<وشع	no 89	yes -76
#<وشق	no 66	unknown -61
#<وصب	no -70	unknown 41
#<وصد	no 55
#<وصف	no -87	unknown 107
#<وصو	unknown 82	yes -55
#<وضع	unknown 74	yes -82
#<وطا	yes 44
#<وطح	no 82	yes -64
#<وطف	no 100	yes -88
#<وطل	no 44
#<وطي	yes 54
#<وعد	no -49	yes 61
#<وعط	yes 44
#<وعل	no -127	unknown 134
#<وعن	yes 46
#<وعو	no -214	unknown 152
#<وفج	no -100	yes 117
#<وفر	no -95	yes 102
#<وفي	no 55
#<وقا	no -43
#<وقب	no -220	unknown 121	yes 43
#<وقت	no 50
#<وقض	no 53	yes -43
#<وقط	no -59	yes 88
#<وقف	no -44	unknown 44
#<وقي	yes 49
#<وكت	yes 51
#<وكل	no 51
#<وكم	no -106	unknown -47	yes 132
#<وكن	no -92	unknown 51
#<وكي	yes 40
#<ولص	no 67	yes -51
#<ولق	no 142	yes -116
#<ولل	no -188	yes 208
#<ولو	yes 43
#<ومر	no 48	yes -78
#<ومس	no -52	yes 83
#<ومع	no -43
#<ومك	no -205	unknown 112
#<ومل	no -50	yes 69
#<ومو	no -58	yes 79
#<ونح	no 45
#<ونز	no 40
#<ونس	no 73	yes -52
#<ونص	no 60
#<ونع	no 110	unknown -52	yes -53
#<ونق	no 65	yes -48
#<وها	yes 46
#<وهر	no -72	yes 74
#<وهو	yes 55
#<ووا	no -91	unknown 51
#<ووص	no -98	yes 108
#<ووض	no 87	yes -56
#<وول	no 108	yes -77
#<ويد	no -63	unknown 59
#<ويق	no 76	yes -59
#<ياخ	no 165	yes -139
#<يتع	unknown 151	yes -116
#<يتو	no 86	yes -70
#<يجا	no 68	yes -53
#<يحت	no 87	yes -63
#<يحد	no 46	unknown -60
#<يحل	no -58	unknown 95	yes -64
#<يخر	no -54	unknown -83	yes 98
#<يخل	no -59	yes 89
#<يد>	no 166	unknown -50	yes -159
#<يدا	yes 41
#<يده	yes 52
#<يدو	no -121	yes 129
#<يرج	yes 59
#<يرح	no 58	yes -83
#<يرد	no -59	unknown -106	yes 116
#<يري	no -89	yes 97
#<يسا	no -42	yes 80
#<يسر	unknown 82	yes -90
#<يسم	no -60	yes 74
#<يشك	no 48
#<يصب	no -42	yes 55
#<يصل	unknown -44
#<يضح	no 94	yes -87
#<يطا	yes 45
#<يطف	no -103	yes 112
#<يعت	unknown -41
#<يعد	no 99	yes -86
#<يعر	yes 44
#<يعن	no 41
#<يغط	unknown -45
#<يغل	yes 44
#<يقد	no 97	yes -83
#<يقط	no -67	yes 86
#<يقو	no -69	unknown 70
#<يلم	unknown -40
#<يمس	no 69	yes -51
#<يمك	no -77	unknown 121	yes -73
#<ينا	no -98	yes 119
#<ينت	no 45	unknown -41
#<يوج	no 59
#<يور	no 99	unknown -53	yes -44
#<يوق	no -109	yes 123
#<يول	no 113	unknown -61	yes -66
#ءها>	no 50
#اءت>	no 70	yes -58
#اءها	no 50
#ابت>	no -82	yes 112
#ابدا	no 73	yes -62
#ابس>	no 67	yes -103
#ابع>	yes 49
#ابغا	no -124	yes 138
#ابق>	no -45
#ابقا	no 179	yes -153
#ابل>	no 59
#ابلغ	no 40
#ابله	no 177	unknown -62	yes -122
#ابلي	no 121	yes -95
#ابن>	no -92	unknown -50	yes 125
#ابنت	no -71	unknown 45
#ابني	no -51	yes 72
#ابه>	no 47
#ابها	yes 45
#ابو>	no 53
#ابيح	no 190	unknown -48	yes -153
#ابيض	unknown -51	yes 49
#ابيع	no 47	unknown -40
#اتاي	no 136	yes -123
#اتت>	no 40
#اتذك	no -142	unknown 109
#اتش>	no 90	unknown -40	yes -48
#اتف>	no 65
#اتفه	yes 45
#اتفي	no -80	yes 104
#اتم>	no 166	unknown -65	yes -108
#اتمك	no 93	yes -74
#اتنا	yes 49
#اتني	yes 56
#اتها	no 88	yes -71
#اتهم	no -180	yes 205
#اتيح	no -58	unknown 50
#اتيك	unknown 113	yes -109
#اثر>	no 52
#اثي>	yes 54
#اثين	no 139	yes -129
#اجاز	no 161	unknown -137	yes -55
#اجب>	unknown -92	yes 49
#اجته	no -76	yes 87
#اجد>	no 73	yes -40
#اجر>	no -78	unknown 75
#اجره	no -77	yes 88
#اجز>	no 132	unknown -59	yes -78
#اجع>	no -159	yes 172
#اجل>	no -111	yes 85
#اجلي	unknown 42
#اجم>	no -70	yes 94
#اجه>	yes -43
#اجها	no -53	yes 71
#اجهه	yes -45
#اجور	unknown -57
#اجين	no 66	yes -53
#احا>	yes 46
#احات	no 166	unknown -40	yes -136
#احب>	no -58	yes 77
#احبت	no -193	yes 205
#احبه	no -101	yes 141
#احبي	no -162	yes 131
#احتك	no -52	yes 72
#احده	no 56
#احذي	no 84	yes -65
#احل>	no 64
#احلي	no 137	yes -106
#احمر	yes 54
#احنت	no 81	yes -57
#احنه	no -46	yes 74
#اخا>	no 123	yes -107
#اختف	no 76	yes -60
#اختي	no -44	yes 56
#اخدو	unknown -49	yes 72
#اخذ>	yes 55
#اخذت	no 70	yes -53
#اخذو	no 63	yes -54
#اخضر	no 122	yes -99
#اخله	no 56
#ادتي	no 118	unknown -52	yes -61
#ادثه	no -74	yes 98
#ادرش	no -70	yes 84
#ادري	unknown -81	yes 62
#ادمه	no 104	unknown -48	yes -62
#ادو>	no 151	yes -137
#ادوس	yes 62
#اديا	no 111	yes -77
#ادير	unknown 64	yes -51
#اديك	no -117	yes 128
#ادين	no -155	yes 177
#اديه	yes -52
#اديو	unknown 88	yes -91
#اذا>	no 64
#اذه>	no -94	yes 115
#اذهب	no 118	unknown -42	yes -75
#ارا>	no -65	yes 75
#اراب	no 58	yes -75
#اراس	no 49
#اراش	no -61	unknown 120	yes -83
#اراه	yes 66
#ارب>	no 94	yes -74
#اربر	unknown -51	yes 56
#ارتا	no -80	unknown 114	yes -60
#ارتج	no -116	yes 127
#ارتف	no 194	unknown -46	yes -157
#ارتن	no -142	yes 160
#ارته	no -80	yes 98
#ارثه	yes 48
#ارج>	no 48
#ارجع	no 147	yes -119
#ارجو	no 94	unknown -47	yes -45
#ارح>	unknown 41
#ارحه	no -107	yes 128
#ارد>	no 64	unknown -72
#اردي	no -61
#ارز>	no 98	yes -87
#ارشي	no 70	yes -56
#ارط>	no 92	unknown -41	yes -49
#ارطه	no -88	yes 102
#ارع>	no -60	yes 51
#ارغ>	no 90	yes -61
#ارغه	no -96	unknown 97
#ارف>	no 56
#ارقه	no 55
#ارك>	no 96	yes -56
#اركي	unknown 52
#ارم>	no 123	yes -92
#ارنا	no -55	yes 74
#ارها	no 62	yes -43
#ارو>	no 51
#اروت	no 144	unknown -61	yes -81
#ارود	no 52	yes -46
#اروط	no -81	unknown 63
#اريا	no 111	yes -75
#اريت	no 108	yes -93
#اريخ	no -43	yes 54
#اريد	yes -57
#ارير	no -44	yes 58
#اريف	unknown 45
#اريك	no -55	yes 76
#اريو	yes 56
#اريي	no 148	unknown -72	yes -77
#ازا>	no 42	unknown -40
#ازال	unknown 69	yes -65
#ازرق	no -184	unknown 77	yes 104
#ازل>	unknown 87	yes -55
#ازه>	no 46	unknown -44
#ازو>	no 111	yes -94
#ازوت	no 113	yes -93
#ازوط	no 88	unknown -50
#اسا>	no 51	yes -41
#اساب	no 47	unknown -40
#اسات	no 110	yes -91
#اسب>	yes 48
#اسبق	yes 49
#اسبو	no 55
#استا	no -65	yes 89
#استد	no -77	unknown 60
#استر	unknown 40	yes -58
#استل	no -223	unknown 123	yes 122
#اسطب	no 88	yes -74
#اسعا	no -49
#اسف>	no 77	yes -65
#اسفل	no -118	unknown 92
#اسفي	no 48	yes -42
#اسقط	no -141	yes 164
#اسك>	no 54	yes -44
#اسل>	no -80	yes 88
#اسم>	no 50
#اسما	no 63	yes -51
#اسنا	no -102	yes 67
#اسه>	no -107	yes 140
#اسها	no -65	unknown 51
#اسو>	no 46	unknown 67	yes -127
#اسوب	no 66	yes -45
#اسود	no 78	yes -59
#اسور	no -46	yes 58
#اسي>	no -44
#اسيت	no 88	yes -69
#اسين	no -108	yes 127
#اسيه	no 80	yes -54
#اسيو	no -116	unknown 193	yes -120
#اشتر	no -69
#اشتع	no 108	yes -84
#اشجا	no 70	yes -59
#اشفت	no -52	unknown 63	yes -40
#اشه>	no -47	yes 72
#اشور	no 49
#اشوك	no -61	unknown 120	yes -83
#اصب>	no 66	yes -48
#اصبت	unknown -56
#اصبع	no 99	yes -71
#اصتو	unknown 75	yes -43
#اصرح	yes -47
#اصص>	no 78	yes -69
#اصق>	no -232	yes 241
#اصلا	no -88	unknown 58
#اصني	no -81	yes 104
#اصها	no -66	yes 82
#اصيب	no 41
#اضت>	no -67	yes 96
#اضر>	no -58	unknown 123	yes -79
#اضطر	no -166	unknown 105	yes 50
#اضه>	no 121	yes -96
#اطا>	no -87	unknown 175	yes -174
#اطري	no 59	yes -44
#اطع>	yes 49
#اطلب	no 72	unknown -50
#اطلس	no -44	yes 56
#اطم>	no 57
#اطه>	yes 47
#اطور	no 131	unknown -71	yes -88
#اطي>	no -73	unknown 106	yes -60
#اطيم	no 87	yes -64
#اظن>	no -137	unknown 131
#اعات	no 166	yes -142
#اعبر	no -60	yes 81
#اعت>	unknown 48	yes -45
#اعتذ	no -83	yes 97
#اعتر	no -69	yes 88
#اعرف	unknown 74	yes -77
#اعس>	yes 48
#اعصا	no 42
#اعطت	no -67	yes 78
#اعطي	no -44	yes 57
#اعقه	no 59	yes -42
#اعلم	no -53	unknown 92	yes -46
#اعمل	unknown -68	yes 57
#اعند	no -52	yes 83
#اعي>	yes 52
#اعيط	no 77	yes -58
#اعيه	no 70	yes -62
#اغا>	no 144	yes -101
#اغلا	no 50	yes -41
#اغه>	unknown 71	yes -91
#اغي>	no -114	yes 142
#افاب	no 148	yes -115
#افذ>	no -105	yes 123
#افذه	no 81	yes -62
#افر>	no -116	yes 139
#افرا	no 71	yes -56
#افرغ	yes 51
#افرو	no -50	unknown -87	yes 107
#افري	no -182	unknown 41	yes 110
#افسد	no -62	yes 85
#افعه	no 92	yes -74
#افله	no -51	unknown 62
#افه>	no 100	unknown -42	yes -74
#افهم	no 194	unknown -129	yes -79
#افون	no -100	yes 111
#افيا	no 74	yes -55
#اقام	no -197	unknown 179	yes -69
#اقتل	no 64	yes -49
#اقدر	no 162	yes -135
#اقف>	yes 42
#اقفا	no -132	yes 96
#اقفه	unknown 142	yes -105
#اقلي	no 70	yes -63
#اقه>	no -88	unknown 83
#اقوا	no 66	unknown -46
#اقيت	no 65	yes -50
#اقيه	unknown 43	yes -113
#اكاد	unknown 78	yes -72
#اكاف	no 107	yes -93
#اكان	no 46
#اكبه	no -65	yes 77
#اكتش	no 62	yes -48
#اكثر	no -47	yes 63
#اكدا	no -92	unknown 139	yes -89
#اكش>	unknown 53	yes -80
#اكشي	no 81	yes -67
#اكم>	no -50	unknown 78
#اكن>	no -93	yes 62
#اكه>	no -61	yes 75
#اكوا	no 54	yes -41
#اكور	unknown -44
#اكين	no 67
#الاب	no -51	yes 89
#الات	no -109	yes 141
#الاج	no 124	unknown -84	yes -69
#الاص	no -53	yes 73
#الاض	no 58
#الاع	no 64	yes -44
#الاف	no 90	unknown -46	yes -40
#الاق	no -75	unknown 121	yes -87
#الال	no 57
#الب>	no -74	unknown 68
#البخ	no 122	yes -103
#البز	no 72	yes -59
#البس	yes 53
#البق	no 78	yes -64
#البك	no -40	yes 68
#التا	no -63	unknown 93
#التب	no 66	yes -42
#التح	no -134	unknown 192	yes -73
#التد	no 40
#التس	no 106	yes -75
#التع	no -159	unknown 86	yes 66
#التف	no -41	yes 65
#التق	no -52	yes 74
#التك	no 73	yes -56
#التم	unknown 59	yes -120
#التن	unknown -41	yes 61
#الته	no 169	yes -149
#الث>	no -64	yes 85
#الثل	no 47
#الثم	no -66	yes 83
#الجا	no -50	yes 70
#الجز	no -102	yes 118
#الجل	no 61
#الجه	no 67	yes -46
#الجو	no 152	yes -126
#الجي	no -67	yes 87
#الحج	no 72
#الحس	no -83	unknown 130	yes -80
#الحص	yes 64
#الحف	no 46
#الحو	no 45
#الخا	no -48	yes 80
#الخب	no -47	yes 70
#الخر	no 156	yes -134
#الخز	no 57
#الخس	no 46
#الخش	no -51
#الخض	no -84	unknown 53
#الخط	no 51
#الخن	no 133	yes -117
#الخي	no 60	yes -75
#الدا	yes -45
#الدت	no 57	yes -44
#الدج	no 77	yes -66
#الدخ	yes 44
#الدش	no 127	yes -100
#الدف	no -124	yes 133
#الدل	no -71	unknown -41	yes 101
#الده	yes 63
#الدي	no -67	unknown 54
#الذي	no -54	yes 43
#الرب	no -55
#الرج	no -53	yes 78
#الرح	unknown 50	yes -124
#الرس	yes 64
#الرش	no 110	yes -78
#الرص	no -177	unknown 105	yes 75
#الرع	no 66	yes -48
#الرف	no 41
#الرم	no 81	yes -54
#الزب	no -102	yes 127
#الزم	no -169	yes 182
#الزن	no 89	yes -64
#الزه	no 45
#الزي	yes -58
#السخ	unknown 52
#السع	no 59
#السف	no 45	yes -67
#السك	unknown 50	yes -54
#الشب	no 80	yes -55
#الشت	no 61	yes -43
#الشج	no 73	yes -46
#الشف	no 90	unknown -42	yes -60
#الشق	no -88	yes 108
#الشك	no 83	yes -58
#الشم	no 48
#الشه	yes -59
#الشو	no 67	yes -43
#الشي	yes 41
#الصح	no 58	yes -40
#الصخ	no -125	unknown -50	yes 149
#الصد	no 51	yes -74
#الصر	no -70	yes 86
#الصف	no -193	unknown 88	yes 119
#الصن	no 44
#الصي	unknown 66
#الضا	unknown -53
#الضب	yes 40
#الضل	no -207	unknown 118	yes 68
#الضي	yes -49
#الطم	no 56	unknown 44	yes -108
#الطن	unknown 116	yes -136
#الطي	no 77	yes -77
#الظل	no 116	yes -96
#الع>	no 44
#العت	no 95	yes -80
#العج	no -44
#العد	no 84	yes -58
#العس	yes -67
#العص	no -64	yes 81
#العط	no -49	yes 58
#العظ	no -148	unknown 93	yes 64
#العف	no 122	yes -104
#العق	no -115	unknown 179	yes -93
#العن	no 62
#العو	no 54
#الغا	no 43
#الغر	no 47
#الغس	unknown 81	yes -95
#الغل	no -60	yes 93
#الغي	unknown 42	yes -63
#الف>	unknown 43
#الفا	no -41	yes 52
#الفق	no -61	yes 79
#الفن	yes -45
#القا	yes 40
#القب	no 162	unknown -44	yes -114
#القس	no -95	unknown 211	yes -162
#القط	unknown 57	yes -46
#القم	no -114	yes 92
#القن	no 67	yes -50
#القه	yes 58
#القو	no 129	yes -111
#القي	no 41
#الك>	yes 43
#الكب	yes 41
#الكس	no -122	unknown 106
#الكم	no 105	yes -94
#الكن	no 65
#الكي	unknown -45	yes 45
#المب	unknown -43
#المخ	yes 42
#المز	no 55	yes -40
#المش	no -83	yes 111
#المظ	no 43
#المغ	no 83	yes -64
#المف	unknown 67	yes -48
#المك	no -53	yes 83
#النح	no 119	yes -103
#النخ	no -61	yes 87
#النس	no -85	unknown 61
#النض	unknown 65	yes -111
#النظ	no 110	unknown -85
#النع	yes 53
#النف	no -135	yes 149
#النق	no -169	unknown 130
#النم	no -127	unknown 50	yes 75
#النو	no -83	yes 102
#الني	no -61	yes 77
#الهل	no -74	yes 93
#الهم	no -67	yes 81
#الهو	yes -43
#الهي	no 74	yes -53
#الوج	unknown 130	yes -201
#الوح	no 77	yes -49
#الود	yes 40
#الوس	no -88	unknown -55	yes 130
#الوط	yes 59
#الوك	unknown -100	yes 106
#الول	no -101	yes 53
#الون	no 49
#اليا	unknown 41	yes -60
#اليز	no 124	yes -86
#اليس	yes 48
#اليط	no -77	unknown 64
#اليك	no 111	yes -90
#اليل	no -87	unknown 136	yes -83
#اليم	yes 53
#الين	no -84	yes 105
#امبا	no 69	yes -53
#امتد	no -129	yes 147
#امره	yes 42
#امشي	yes 50
#امع>	unknown -50
#امعي	yes 55
#املا	no 42
#املك	no 75	yes -46
#املي	yes 56
#امنه	yes 50
#امني	no -52	yes 72
#امه>	no -45
#امو>	no 76	yes -52
#اموس	no 75	yes -62
#اميذ	yes 49
#اميك	no 107	yes -83
#امين	no -133	unknown 142
#اميه	no -134	unknown 93	yes -42
#اميو	no -40	unknown 48
#انات	no 65	yes -56
#انب>	yes 41
#انبه	no 135	yes -119
#انبي	no -42
#انتا	no 76	yes -49
#انتر	no 142	yes -111
#انتظ	no 80	unknown -40
#انتف	no 92	yes -64
#انتق	no -199	yes 215
#انتو	no 61	yes -47
#انتي	no -44	yes 64
#انجز	no -42	yes 61
#انحر	yes 48
#اندا	no 122	yes -89
#اندي	unknown 43	yes -49
#انذا	no 71	yes -65
#انز>	no -160	yes 169
#انس>	yes 53
#انسي	no -51	yes 82
#انص>	yes 57
#انطه	no 92	yes -75
#انطي	no -102	unknown -40	yes 121
#انع>	unknown 46
#انعا	no -53	yes 71
#انغر	no 56
#انفص	no -68	unknown 143	yes -117
#انقل	no 85	yes -57
#انكس	no 44	unknown 50	yes -91
#اننا	no -70	yes 82
#انو>	no -40
#انوت	no 55
#انور	no 72	yes -57
#انون	unknown -80	yes 44
#انوي	no 77	yes -60
#انير	unknown 55	yes -85
#انيس	no 53	unknown -50
#انيك	no 98	yes -67
#انين	no -70	unknown 160	yes -149
#انيو	no 58
#اهش>	no -72	yes 78
#اهم>	no -108	yes 127
#اهمو	no -108	yes 127
#اوب>	no 44
#اوتو	no 64	unknown -71
#اود>	no -127	unknown 76	yes 50
#اورا	no -72	yes 96
#اورو	no -145	unknown 96
#اوش>	no 114	yes -83
#اوطو	no -260	unknown 178
#اوقف	no -92	yes 113
#اولت	yes 45
#اوله	no 72	yes -44
#اولو	no 136	unknown -55	yes -102
#اون>	yes 47
#اوني	no -40	yes 53
#اوه>	no 109	yes -89
#اوهم	no 97	unknown -77
#اوي>	no 66
#اويه	no 216	unknown -48	yes -170
#ايات	yes 55
#ايام	no 46
#ايت>	no 110	unknown -44	yes -74
#ايج>	no 58
#ايجي	no 97	yes -66
#ايح>	no -43	yes 72
#ايحه	no 76	yes -60
#ايده	no 105	unknown -58	yes -85
#اير>	no 75	yes -45
#ايره	unknown 54	yes -69
#ايز>	no -99	yes 124
#ايسر	yes 50
#ايض>	no 73	yes -47
#ايضا	unknown -72
#ايطا	no -85	unknown 160	yes -116
#ايقه	no 42
#ايلت	no -182	yes 206
#ايله	yes 54
#ايم>	no 79	yes -58
#ايمن	no -44	unknown 58
#ايمه	no -108	yes 124
#اين>	no 66	yes -49
#اينت	no -84	yes 98
#اينه	yes 41
#اييا	no 116	unknown -54	yes -58
#اييه	no 41	yes -43
#باء>	unknown 69	yes -45
#بابي	yes 46
#باحا	yes 46
#باخ>	no -53	unknown 111	yes -91
#باد>	no -98	yes 110
#بادل	no -101	yes 127
#بار>	no -110	unknown 121
#بارا	unknown 62	yes -70
#بارب	no -43	yes 41
#بارح	no -46
#باري	no 67	yes -46
#باسب	no 175	unknown -70	yes -103
#باسم	no 131	yes -98
#باعي	no -59	yes 88
#باغه	unknown 71	yes -91
#باغي	no -172	yes 192
#باق>	unknown 79	yes -138
#بال>	unknown -40	yes 54
#بالا	no 61	unknown -44
#بالب	no 94	yes -65
#بالت	no -40	yes 52
#بالج	no 109	yes -91
#بالح	yes 56
#بالخ	no 134	yes -101
#بالر	yes 50
#بالز	no -54	yes 73
#بالش	no -43	yes 63
#بالص	no 46
#بالع	no 81	yes -46
#بالف	no -73	yes 42
#بالق	no 48
#بالك	no 58
#بالل	unknown 42	yes -68
#بالن	no 71	yes -57
#بالو	yes 45
#بانا	no 82	unknown -68
#بانه	yes 40
#بانو	no 87	yes -70
#باي>	no 109	yes -94
#بايع	yes 47
#بايي	no 54
#بتسر	no -96	yes 117
#بتني	yes 53
#بته>	yes 43
#بتها	no 44	unknown -45
#بتو>	no 100	yes -80
#بتي>	no -115	yes 89
#بثلا	no -51	yes 72
#بجان	unknown -44
#بحاج	no 234	unknown -91	yes -197
#بحث>	no -61	unknown -40	yes 85
#بحجم	no 57	yes -48
#بخاخ	no 130	yes -108
#بخار	no 133	yes -122
#بدات	no -62	unknown 55
#بدرا	no -77	unknown -50	yes 109
#بدل>	no -45	unknown 92	yes -46
#بدني	no -112	yes 130
#برا>	unknown 67	yes -64
#برات	no 196	unknown -41	yes -152
#براد	no 57	yes -42
#براي	no -50	yes 80
#برد>	no 73	yes -61
#برشي	yes 51
#برق>	no 92	yes -78
#برمي	no 46
#برور	no 83	yes -58
#بري>	no 98	yes -86
#بريا	no 67
#بريس	no 142	yes -83
#بزاف	no -50	yes 79
#بزطا	no 72	yes -59
#بزه>	no -99	yes 105
#بسات	no 55
#بستا	no 88	yes -79
#بسلا	no 45	unknown -44
#بسلك	no -77	unknown 91	yes -86
#بسيا	no -46	yes 69
#بسيط	no -55	yes 81
#بشري	no -94	yes 101
#بشوي	no 51
#بشي>	no 87	yes -67
#بصح>	no -127	unknown -47	yes 155
#بصحت	no -115	yes 124
#بطار	no -46	unknown 74	yes -47
#بطاط	no 142	yes -111
#بطاق	no -128	unknown 155	yes -50
#بطن>	no -110	yes 121
#بطه>	no -71	yes 96
#بعدم	unknown -57	yes 46
#بعصا	no -153	yes 167
#بعون	no 133	yes -105
#بعيد	no 102	yes -70
#بغا>	no -45	yes 68
#بغات	no 113	unknown -69	yes -47
#بغاش	no -82	yes 109
#بفعل	unknown -49
#بقا>	no 49	yes -58
#بقاش	no 57
#بقاو	no 40
#بقره	no 98	yes -84
#بقعه	no -78	yes 98
#بقي>	no -71	unknown 83
#بقيت	unknown 56	yes -49
#بكه>	no 93	yes -71
#بكي>	no -54	yes 73
#بلا>	no -41
#بلات	no 44
#بلاط	no 127	yes -104
#بلاف	no -94	yes 111
#بلاك	no -56	yes 82
#بلان	no 85	yes -50
#بلاي	no 77	yes -43
#بلدي	no -98	yes 68
#بلغ>	no 72
#بلغت	no 77	yes -61
#بلكو	no 66
#بلو>	no 164	yes -142
#بلوك	no -83	yes 104
#بليو	no 49
#بما>	no -55	yes 83
#بمرا	no 107	unknown -41	yes -66
#بناء	no -103	yes 130
#بنتي	no -69	yes 40
#بنفس	no -155	unknown -41	yes 195
#بنك>	no -46	unknown 95
#بها>	no 40
#بوا>	no 121	yes -91
#بواب	no -168	unknown -58	yes 213
#بوحد	no 80	yes -52
#بور>	no 54
#بورت	no -43	yes 57
#بورد	no 77	yes -66
#بورط	no -125	yes 91
#بوزن	no -116	unknown 121	yes -48
#بوطا	no -54	unknown 63
#بوطه	no 67	yes -47
#بوطو	no -81	unknown 151	yes -209
#بوعي	no 74	yes -50
#بول>	no -80	yes 80
#بومب	no 82	yes -62
#بون>	no -56
#بونا	yes 47
#بونه	no -114	unknown -46	yes 148
#بيا>	no 126	yes -86
#بيان	no -133	yes 155
#بيبا	no -43	unknown 92	yes -73
#بيبه	no -46	unknown -46	yes 80
#بيبي	yes 57
#بيته	no -100	yes 121
#بيح>	no 198	unknown -52	yes -153
#بيخي	yes 59
#بيرم	no 91	unknown -57	yes -48
#بيرو	no 56
#بيض>	no 79	unknown -45
#بيضا	no -43	yes 47
#بيضه	no 57	yes -44
#بيكا	no -119	yes 130
#بيكو	no -64	yes 94
#بيلا	no -69	yes 94
#بيلت	yes 79
#بيله	yes 50
#بينا	no -109	yes 121
#بينن	no -153	unknown -57	yes 186
#بيني	no -64	yes 91
#بيه>	no 47
#بيهم	no 133	yes -106
#بيوت	no -54	unknown 107	yes -79
#تابع	no 80	yes -59
#تابل	no 144	yes -118
#تات>	no 100	yes -72
#تاجر	no -131	yes 150
#تاح>	no 235	unknown -52	yes -185
#تاذ>	yes 50
#تاذه	no -94	yes 115
#تار>	no 44
#تاره	no 57	unknown -42
#تارو	no 52	yes -46
#تاز>	no -87	unknown 68
#تاع>	no 47
#تاكل	no 45
#تال>	no 72	unknown -53	yes -49
#تالي	no 125	unknown -48	yes -91
#تامي	no -135	unknown 165
#تان>	no -73	yes 45
#تاي>	no 136	yes -123
#تاير	no 59
#تبا>	no 56	yes -44
#تباد	no -101	yes 127
#تبدل	no 84	yes -63
#تبرو	no 83	yes -58
#تبع>	no -51	yes 84
#تبكي	no -111	yes 130
#تبي>	yes 57
#تبين	no 91	yes -68
#تجاو	no -48	yes 57
#تجرح	no -59	yes 92
#تجري	yes 43
#تجمع	no 89	yes -75
#تجمي	unknown -44	yes 45
#تجي>	no 48
#تحاد	no -64	yes 76
#تحت>	no 59	yes -51
#تحتر	no -97	unknown 119	yes -48
#تحته	no 95	yes -72
#تحتو	no -80	yes 110
#تحتي	no -137	unknown -40	yes 176
#تحدث	no -55	yes 68
#تحرك	no 97	yes -85
#تحطم	no 66
#تحف>	no 101	yes -72
#تحمل	no -151	yes 168
#تحه>	no -44	unknown 121	yes -142
#تحوا	no 109	yes -93
#تخرج	no -47	yes 62
#تخري	no -58	yes 66
#تخسر	no -47	yes 60
#تخلص	no -81	unknown 47
#تخلع	no 170	unknown -41	yes -126
#تدت>	no -124	yes 139
#تدخل	no 57
#تدري	no -48	yes 68
#تدعا	no -84	unknown 90
#تدفي	no 104	yes -90
#تذر>	no -89	yes 106
#تذكر	unknown 57	yes -63
#تراج	no -57	yes 87
#تراك	no -115	yes 131
#ترجا	unknown 51	yes -76
#ترجع	no -87	unknown 123	yes -53
#تردا	unknown 50	yes -106
#ترف>	no -47	yes 71
#ترق>	unknown 72
#ترقت	no -65	yes 81
#ترك>	no -71	yes 96
#تركت	no 41
#تركي	no -49
#ترنت	no 76	yes -53
#ترو>	no 56	yes -42
#تروت	yes 54
#ترون	no -67	unknown -46	yes 107
#تري>	unknown -43
#تريب	no -46	yes 58
#تريت	no -133	unknown 71	yes 72
#ترين	no -64	yes 86
#تسد>	no -55	unknown 41
#تسرق	no 60
#تسع>	yes 47
#تسلس	no -61	yes 82
#تسني	unknown 65	yes -62
#تشفت	no 92	yes -67
#تشفر	no 132	yes -91
#تشقا	no 65	yes -42
#تشقق	no 61
#تشكو	no -43	yes 59
#تشوا	no 73	yes -60
#تشوف	no -129	yes 140
#تصاد	no -137	yes 82
#تصاو	no 67	unknown -43
#تصدع	no 99	yes -71
#تصر>	no -40	yes 55
#تصري	yes -50
#تصلت	no -66	yes 91
#تصلح	no 45
#تصلي	no -48	yes 69
#تصوي	no 53
#تضر>	no 45
#تضرب	unknown -47	yes 49
#تطوا	no 44
#تعرف	no -218	unknown 64	yes 125
#تعطل	unknown 94	yes -121
#تعفن	no 111	yes -97
#تعل>	no 129	yes -111
#تعلت	no 87	yes -63
#تعلم	no -151	unknown 132
#تعوج	no 107	yes -85
#تعود	no -155	yes 167
#تعوض	no 63	yes -73
#تغل>	unknown -45
#تغيي	no -93	unknown 183	yes -173
#تفاع	no 82	yes -75
#تفاه	no -83	yes 115
#تفخ>	no 45
#تفرق	no 125	yes -96
#تفلت	no 161	yes -142
#تفلق	no -71	yes 89
#تفها	no 58
#تقاس	yes 40
#تقاط	no -78	yes 95
#تقاع	no 42
#تقدر	no 107	yes -89
#تقدي	yes 52
#تقري	yes 55
#تقطع	no 86	yes -56
#تقل>	yes 41
#تقلع	no 47	unknown -44
#تقلق	no 155	unknown -63	yes -112
#تقني	no -149	yes 168
#تقول	no -80	unknown 60
#تقيا	no -128	unknown 95
#تكاك	no -90	yes 111
#تكسر	no 42
#تكن>	no 74	yes -60
#تلات	no -57	yes 83
#تلاح	no -94	unknown -51	yes 126
#تلام	no -53	yes 64
#تلت>	unknown -44	yes 54
#تلعت	no 65	yes -53
#تلفا	no 69	yes -54
#تلفت	no -54	unknown -43	yes 91
#تلفز	no -45	yes 72
#تلمي	no -55	yes 62
#تلوا	no 102	yes -82
#تماس	no 105	yes -92
#تمام	unknown -67	yes 90
#تمزق	no -95	unknown -58	yes 132
#تمشي	no 98	yes -70
#تمكن	no 93	yes -74
#تنا>	yes 63
#تنبر	no 50	unknown -70
#تني>	yes 54
#تهبت	no 45
#تهم>	no -72	yes 60
#توب>	no -106	yes 131
#توبر	no 64
#توجع	no 48
#توح>	no 76	yes -57
#توحا	no -124	yes 138
#تودع	no 40
#تورا	no 63	yes -45
#توره	no -45
#تورو	no -45
#توش>	no -135	unknown -82	yes 191
#توصي	yes 42
#توقع	no -79	yes 102
#توقف	no -51	yes 43
#توقي	no -47	yes 58
#تولو	no -150	unknown 130	yes -71
#توما	no 78	unknown -51
#تون>	no 85	yes -63
#تونس	unknown 49	yes -66
#توي>	no 49
#تويو	no -58	yes 82
#تيار	no 73	yes -41
#تيجه	no 62
#تير>	no 136	unknown -58	yes -76
#تيزي	no -51	yes 58
#تيقظ	yes 53
#تيك>	unknown 76	yes -68
#تيله	no 216	unknown -86	yes -156
#تيني	yes 47
#تيه>	no 94	yes -66
#ثامن	yes 50
#ثانو	no 71	yes -54
#ثرت>	no -79	yes 97
#ثريا	yes 40
#ثقب>	yes 41
#ثقبت	no -44	yes 61
#ثقل>	no 63	yes -51
#ثقوب	no 110	yes -85
#ثلج>	no 87	yes -69
#ثمن>	unknown -43	yes 41
#ثمنه	yes 61
#ثناء	no -55	yes 51
#ثير>	no -54	yes 81
#ثيرا	no -63	unknown -46	yes 112
#ثين>	no 139	yes -129
#جاءت	no 70	yes -58
#جابت	no -141	unknown -47	yes 176
#جاتن	no 91	yes -65
#جار>	no -92	yes 110
#جارت	no -54	yes 71
#جارن	no -134	yes 147
#جاره	yes 61
#جاري	no -149	yes 146
#جازي	no 54	yes -42
#جاع>	unknown 51	yes -76
#جال>	no -44
#جان>	no -85	unknown 50
#جانط	no 134	yes -114
#جاني	no 119	unknown -64	yes -50
#جاه>	no -116	yes 76
#جاور	no -105	yes 120
#جبد>	unknown 69	yes -84
#جبص>	no -53	yes 65
#جبل>	no 117	yes -96
#جبلي	no 100	unknown -49	yes -60
#جبين	no -54	yes 61
#جته>	no -60	yes 66
#جدت>	no 49
#جدرا	no 96	yes -54
#جده>	no -51
#جدها	no 61	unknown -88
#جدي>	yes 40
#جديد	no -82	unknown 61
#جرت>	no -76	unknown 110	yes -73
#جرحا	no -119	unknown -47	yes 138
#جرحت	no 52	yes -40
#جرحي	no -70	yes 84
#جرد>	no 97	unknown -64	yes -66
#جرده	no -65	unknown 50
#جروح	no 49
#جري>	no -84	yes 76
#جريت	no 118	yes -102
#جريح	no -64	yes 93
#جزت>	unknown -55	yes 57
#جزه>	unknown -40
#جسدي	no -42	yes 61
#جعات	unknown -50	yes 60
#جعنا	no 52
#جعني	yes 47
#جعو>	no -94	unknown 116	yes -41
#جعون	no -127	yes 142
#جلاب	no 85	yes -68
#جلات	no -52	yes 78
#جلد>	no 119	yes -105
#جله>	no 42	unknown 42	yes -90
#جلين	no -40	yes 60
#جمله	no -141	unknown 116	yes -47
#جمه>	no 165	yes -123
#جميل	no -53	unknown -40	yes 90
#جنا>	no 46
#جنب>	no -74	unknown 77
#جني>	no 107	yes -75
#جهاز	no 66	yes -48
#جهتي	no 61
#جهد>	no 73	yes -63
#جهول	no 79	yes -56
#جواب	unknown -72	yes 63
#جواز	yes -46
#جور>	unknown -42	yes 42
#جيب>	no 48	yes -65
#جيبي	no 103	yes -72
#جيده	no 72	unknown -43
#جيرا	no -93	yes 113
#جيلا	no 62	yes -43
#جيو>	no 41
#حاجب	yes 56
#حاجز	no 132	unknown -59	yes -78
#حاجه	yes -56
#حاح>	no -53	yes 49
#حادث	yes 50
#حاده	no 85	yes -64
#حادي	no 40
#حار>	no -77	unknown 115	yes -88
#حارس	no -51
#حاسو	no 66	yes -45
#حافل	no -51	unknown 62
#حافي	no 54	yes -42
#حاله	no 76	yes -47
#حالو	no -119	unknown 92
#حامل	yes 40
#حانو	no 55
#حاوي	no 231	yes -201
#حايا	yes 42
#حبا>	no 73	unknown -53
#حبته	unknown -46
#حبس>	no 106	yes -83
#حبسا	yes 52
#حبه>	no -49	unknown -44	yes 87
#حبي>	no -162	yes 131
#حترق	no -44
#حتش>	no -135	unknown 129	yes -42
#حتكا	no -90	yes 111
#حته>	no -65	yes 99
#حتها	no 95	yes -72
#حتو>	no -69	yes 94
#حجار	no 76	yes -57
#حجر>	no 104	yes -67
#حجره	no -134	unknown 45	yes 87
#حجزت	unknown -83
#حجم>	no 57	yes -48
#حدا>	unknown 42
#حدان	no -95	yes 114
#حداه	unknown -43	yes 78
#حداي	unknown 63	yes -78
#حدها	no 115	yes -84
#حدهم	no 60
#حدو>	no 102	yes -70
#حدي>	no 74	yes -50
#حديد	no 44
#حديق	no 65	yes -49
#حذيه	no 84	yes -65
#حرار	no 55	unknown -40
#حرام	no 100	unknown -42	yes -63
#حرر>	yes 45
#حرقا	no 135	yes -119
#حرقت	no 71	yes -47
#حرقن	no 100	yes -82
#حرقو	no 116	yes -91
#حروق	no 55	yes -76
#حزام	no -122	yes 133
#حساب	no -80	unknown 181	yes -105
#حسب>	yes 62
#حسن>	no -95	unknown 113
#حصان	no -64	yes 87
#حصاه	no 83	yes -49
#حصل>	no -56	yes 64
#حصول	unknown 53	yes -108
#حصي>	no 89	unknown -67
#حصير	no 103	yes -73
#حضرو	no 131	yes -120
#حطم>	yes 58
#حطه>	unknown 75	yes -46
#حطيت	no 63	yes -41
#حفره	no 63	yes -43
#حفظ>	no 122	yes -91
#حفل>	no 98	yes -72
#حفيد	no -61	unknown 48
#حقت>	no -61	yes 83
#حقق>	no 179	yes -146
#حقيب	no -48
#حكو>	no 67	yes -55
#حلات	no -140	yes 148
#حلف>	no -61	yes 70
#حله>	no 87	yes -97
#حلو>	no 132	unknown -49	yes -86
#حلول	no -50	yes 74
#حلوي	no 44
#حليب	yes 53
#حليت	no -55	yes 71
#حماق	no -58	yes 76
#حمدو	no -91	yes 113
#حمرا	no -64	unknown 131	yes -74
#حمل>	no -100	yes 118
#حمله	yes 60
#حمه>	unknown -47
#حمها	no 41	yes -103
#حنتي	no 103	yes -76
#حنه>	no -46	yes 74
#حني>	no -111	yes 133
#حها>	no -236	unknown -43	yes 261
#حوا>	no 109	yes -93
#حول>	unknown 106	yes -115
#حومه	no 63	yes -44
#حون>	no 89	yes -74
#حونه	yes 41
#حيح>	no -64	unknown 89	yes -57
#حيد>	no 140	yes -111
#حيده	no 94	yes -71
#حيدو	no 87	unknown -41	yes -45
#حيطا	no 112	yes -96
#حيه>	no 53
#خاتم	no 166	unknown -65	yes -108
#خاخ>	no 130	yes -108
#خاسر	no 49	unknown 85	yes -168
#خاص>	no -177	unknown 61	yes 77
#خاصن	no -45	yes 68
#خاطر	no 152	unknown -57	yes -93
#خالي	no -82	yes 107
#خام>	no -164	unknown 131
#خامس	no -116	yes 141
#خانز	no -160	yes 169
#خاوي	no 106	yes -75
#خايب	no 94	yes -57
#خايف	no 89	yes -66
#خبار	unknown 151	yes -184
#خبرن	unknown -42	yes 57
#خبزه	no -99	yes 105
#خبط>	no -231	unknown 68	yes 132
#خبير	no -58	unknown 134	yes -92
#ختفي	no 133	yes -111
#خدا>	no 69
#خدام	unknown -47	yes 75
#خداو	no 71	yes -59
#خدشت	no -112	yes 135
#خدشه	no -55	yes 70
#خدم>	no -49	yes 61
#خدمت	no 85	unknown -40	yes -56
#خدمه	yes 44
#خدوش	yes 41
#خذت>	no 70	yes -53
#خذوا	no 58	yes -51
#خرب>	no -53	yes 85
#خرجا	no 40
#خرجت	no 77	yes -67
#خرجن	no 54	yes -41
#خرجو	no -118	yes 147
#خرطو	yes 47
#خره>	no -159	yes 190
#خروج	no 42
#خزان	no 50
#خزن>	no 99	yes -76
#خزنه	no 104	yes -79
#خساي	no 68	yes -53
#خسر>	yes 42
#خسرا	no 47	unknown -43
#خشبي	no -57	yes 66
#خضار	no -67	yes 104
#خضر>	no 66	yes -47
#خضره	no -56	yes 74
#خطا>	no 146	yes -128
#خطفو	no 75	yes -61
#خلا>	no -87	unknown 205	yes -133
#خلال	yes 70
#خلاو	no -97	unknown 72
#خلت>	unknown 47
#خلص>	no -88	unknown 58
#خلصت	unknown 84	yes -74
#خلصو	no -156	yes 123
#خلع>	no 136	yes -114
#خلف>	no -58	yes 59
#خلنا	no -63	yes 81
#خلوع	yes -46
#خليت	no 134	yes -105
#خمس>	no 71
#خمسه	no -71	yes 105
#خنزي	no 102	yes -80
#خنق>	no 167	yes -143
#خنه>	no -89	yes 105
#خوف>	no -113	yes 134
#خول>	no 67	yes -52
#خون>	no 78	yes -66
#خوني	no 94	yes -67
#خياط	no -78	yes 92
#خيل>	no 70	yes -53
#خيمه	no 59	unknown 47	yes -112
#دات>	no -59
#داتو	no -107	yes 126
#داد>	no 74	yes -92
#دارت	no -50	yes 70
#دارم	no 46
#دارن	no 62
#داره	no 86	yes -68
#دارو	no 64
#داري	yes 54
#داز>	no -116	unknown 49	yes 70
#دازو	no 111	yes -94
#داع>	no 91	yes -72
#داعي	yes 46
#داك>	no 42
#داكش	no 81	yes -67
#دامه	unknown -43
#دامي	no -65	unknown 48
#دان>	no 84	yes -62
#دانا	no -56	yes 73
#دانت	no 52	yes -46
#داها	no 112	unknown -42	yes -82
#داو>	no 55
#داوه	no 68
#دايا	unknown 60	yes -102
#داير	no 66	yes -44
#دايز	no -86	yes 109
#دثه>	no -74	yes 98
#دجاج	no 77	yes -66
#دخلا	yes 55
#دخلت	unknown 45
#دخلن	no -58	yes 73
#دخنه	no -89	yes 105
#دخول	no 67	yes -52
#دران	no 96	yes -59
#درب>	no -116	unknown 52	yes 72
#درتش	no -76	unknown 96
#درجه	no 87	yes -73
#درسه	yes 47
#درش>	yes 59
#درنا	no -67	yes 82
#دره>	yes 41
#دروج	no 69	yes -46
#دروش	no 128	unknown -48	yes -83
#دريب	no -48	yes 68
#دسه>	no 70
#دشت>	no -112	yes 135
#دشه>	no -55	yes 70
#دعاء	no -80	unknown 101
#دعين	no 66
#دفاه	no 48
#دفع>	no -112	unknown 102
#دفعت	unknown -40	yes 77
#دفعن	no -117	yes 135
#دفيه	no 104	yes -90
#دقاي	unknown 40
#دقه>	no -44	yes 61
#دلاء	no -82	unknown 83
#دلاح	no -127	unknown -50	yes 155
#دلعت	no -76	yes 98
#دله>	no -140	unknown -67	yes 168
#دما>	no 50	unknown -41
#دمات	unknown -62
#دمتن	no -41	yes 54
#دمتي	no 64
#دمنا	unknown -40
#دمني	no -108	unknown 126
#دموع	no 59	yes -43
#دنا>	yes 55
#دنو>	no -45	yes 58
#دني>	no -153	yes 180
#دهان	no -50	unknown 85	yes -53
#دهن>	no 115	yes -99
#دوا>	no 43
#دوبل	no -52	yes 66
#دوج>	no 79	yes -42
#دود>	no 75	yes -48
#دور>	no -85	yes 111
#دوره	unknown -47
#دوري	no 75	yes -53
#دوزت	no 161	yes -133
#دوس>	yes 62
#دوش>	yes 58
#دون>	no -59	yes 75
#ديا>	yes 42
#ديات	no 141	yes -102
#ديان	yes -108
#ديبو	no -278	unknown -52	yes 296
#ديد>	yes -42
#ديده	no -118	yes 104
#ديدي	no 150	yes -134
#دير>	unknown 54
#ديري	yes 51
#ديس>	no -106	yes 123
#ديش>	no 63
#ديقه	no 75	yes -58
#ديك>	no -87	yes 63
#ديل>	no 135	unknown -50	yes -82
#ديم>	no 103	yes -78
#ديما	no 151	unknown -46	yes -103
#ديمه	no -79	yes 103
#دين>	no -77	yes 93
#دينا	no -71	yes 96
#دينه	no 70	yes -49
#ديه>	no -48
#ديها	yes 52
#ذار>	no 71	yes -65
#ذراع	no 72	yes -52
#ذكر>	no -142	unknown 109
#ذني>	no 58	yes -50
#ذهب>	no 53
#ذوا>	no 58	yes -51
#ذيه>	no 84	yes -65
#راب>	yes -51
#رابر	yes -69
#رابي	unknown 54
#راتو	no -96	yes 110
#راج>	no 70
#راجا	no 44	unknown -54
#راجع	no -139	yes 158
#راحت	no 92	yes -69
#راحه	no 51
#رادي	no 75	yes -106
#راره	yes 54
#راس>	no 53
#راسا	no 73	yes -59
#راسه	no -127	yes 104
#راسو	no 68	unknown 57	yes -134
#راشو	no -61	unknown 120	yes -83
#راطي	no -58	unknown 131	yes -131
#رافع	no 67	yes -46
#راق>	no -128	unknown 54	yes 78
#راقب	no -69	yes 94
#راكت	yes 63
#راكش	unknown 53	yes -80
#رامل	no 66
#رامي	no 100	yes -78
#ران>	yes 51
#رانا	no 47	unknown -45
#راند	no 104	yes -67
#رانس	unknown -53
#راني	unknown 40
#راه>	unknown 45
#راهق	no 40
#راي>	no -42	yes 66
#رايا	no 50
#رايح	no -55	yes 75
#راير	unknown -46
#رايه	yes 50
#رباء	unknown 69	yes -45
#رباط	no -67
#رباع	yes 40
#ربال	no 65	yes -50
#رباي	no 60
#ربت>	no 62	yes -53
#ربتن	no -97	yes 118
#ربتو	no 114	yes -97
#ربري	unknown -49
#ربع>	no -41	yes 66
#ربعه	no 98	yes -67
#ربعو	no 52	yes -47
#ربما	no 73	yes -48
#ربني	no -45
#ربها	no -75	yes 90
#ربو>	no 53	yes -49
#ربون	no -87	unknown 138	yes -65
#ربي>	no -46	yes 81
#ربيه	no -52	yes 81
#رتان	no -75	unknown 76
#رتش>	no -76	unknown 96
#رتفا	no 82	yes -75
#رتنا	no -90	yes 97
#رته>	no -82	yes 95
#رتها	yes 51
#رتو>	no -58	yes 75
#رتور	no -46	yes 58
#رتيل	no 206	unknown -80	yes -154
#رتين	no -63	yes 79
#رثه>	yes 48
#رجات	no 40
#رجاع	unknown 51	yes -76
#رجال	no -44
#رجان	no -66	unknown 58
#رجت>	no 65	yes -56
#رجعا	unknown -50	yes 60
#رجعن	no 52
#رجعو	no -104	unknown 173	yes -83
#رجف>	no -119	yes 140
#رجلي	yes 43
#رجنا	no 54	yes -41
#رجه>	no 48
#رجو>	no -82	yes 117
#رجون	no 80	yes -56
#رحات	no -169	unknown -54	yes 186
#رحبا	no 73	unknown -53
#رحت>	no 91	yes -64
#رحله	no 54	yes -118
#رحه>	unknown -43
#رحي>	no -70	yes 84
#رخام	yes 61
#رداد	unknown 50	yes -106
#ردت>	no 135	unknown -49	yes -113
#ردو>	unknown 89	yes -108
#رديا	no -61
#رزات	no 78	yes -57
#رزه>	no -40	yes 63
#رسات	no -76	yes 104
#رست>	no 61
#رسم>	no -135	unknown -42	yes 175
#رسه>	no -41
#رسها	no -137	unknown -61	yes 173
#رسيد	no -89	yes 106
#رسيل	no -129	unknown 71	yes 48
#رسين	unknown -52	yes 45
#رشه>	no 41
#رشي>	no -41	yes 52
#رشيد	yes 53
#رشيف	no 70	yes -56
#رصيف	no -99	unknown 76
#رضه>	yes 42
#رضي>	no 73
#رطاب	no 122	unknown -40	yes -91
#رطق>	no 115	yes -96
#رطقا	no 62	yes -46
#رطوم	yes 47
#رطي>	no -110	unknown -46	yes 130
#رعد>	no 43	unknown 56	yes -102
#رعه>	no -70	yes 97
#رغم>	no -118	unknown 137	yes -46
#رغه>	no -81	unknown 87
#رغوا	no 46
#رفا>	no -90	yes 103
#رفت>	no -82	unknown 128	yes -49
#رفتش	no 88	yes -107
#رفتي	no -70	yes 99
#رفش>	no -81	yes 102
#رفض>	yes 56
#رفضت	no 87	unknown -82
#رفع>	no -123	unknown 109
#رفعت	no 48
#رفقه	no 74	unknown -40
#رفقي	no -56	unknown -59	yes 87
#رفنا	no 54
#رفوا	unknown -49
#رقا>	no -183	unknown 118
#رقات	no 105	yes -90
#رقبت	no -61	yes 83
#رقبه	yes 51
#رقطو	no -45	yes 58
#رقع>	no 90	yes -65
#رقم>	no -52	yes 45
#رقمه	no 108	yes -94
#رقمي	no -68	yes 82
#رقني	no 100	yes -82
#رقو>	no 98	yes -80
#رقوا	no 98	yes -69
#رقوه	no 47
#ركاب	no 98	yes -78
#ركب>	no -136	yes 157
#ركبت	no -92	unknown 50
#ركت>	no 90	yes -52
#ركز>	unknown 46	yes -84
#ركع>	no 48
#ركعا	yes 42
#ركل>	no 89	yes -75
#ركه>	unknown 44
#ركون	no -43	yes 40
#ركوي	no 50
#ركيب	no -44	unknown -71	yes 98
#ركين	no -130	unknown 143
#ركيه	no 63	yes -42
#رلي>	no 223	unknown -146	yes -79
#رما>	unknown -68
#رمان	no 118	yes -101
#رمت>	no 131	yes -111
#رمضا	no -93	yes 108
#رمل>	no 104	unknown -40	yes -65
#رمله	no 92	yes -74
#رمه>	yes 44
#رموا	no 119	yes -94
#رموش	no 69	unknown -55
#رمي>	no 90	yes -56
#رميد	no 66	yes -47
#رميل	no 88	yes -66
#رميه	no 42
#رنا>	no -40	yes 59
#رناه	no -66	yes 76
#رنت>	no 76	yes -53
#رنسا	no 78	yes -56
#رنسي	no -87	yes 57
#رني>	no -61	unknown -46	yes 102
#رنيش	no 122	yes -98
#رهما	no 145	unknown -73	yes -70
#رواي	no 103	yes -64
#روب>	unknown -51	yes 48
#روبه	no -57	unknown 126	yes -118
#روبو	unknown 45
#روت>	yes -55
#روتي	yes 56
#روج>	no 54
#روح>	no 40
#رود>	no 119	yes -105
#رودا	no 52	yes -46
#رور>	yes 46
#روري	yes -64
#روسه	no -124	unknown -42	yes 164
#روش>	no 168	unknown -68	yes -96
#روضه	no -120	yes 136
#روط>	no -51	unknown 41
#روف>	no -151	yes 166
#روقه	no 89	yes -62
#رومب	unknown -45	yes 80
#رون>	no 118	yes -85
#روني	no 93	unknown -46	yes -41
#روه>	no 41
#ريا>	unknown -48
#ريات	no -89	unknown 145	yes -101
#رياح	no -104	yes 116
#ريب>	yes 45
#ريبا	yes 59
#ريبه	no 59
#ريبو	no -46	yes 58
#ريته	no 163	unknown -108	yes -71
#ريح>	no -58	yes 49
#ريحه	unknown 44	yes -86
#ريخ>	no -43	yes 54
#ريد>	yes 41
#ريدو	no 87	yes -73
#ريدي	no 47
#ريرا	yes 50
#ريض>	no 55
#ريف>	unknown 42	yes -46
#ريفي	no 151	yes -130
#ريقه	unknown -68
#ريقو	no -111	unknown 80
#ريك>	no -96	yes 119
#ريكه	no -55	yes 76
#ريكو	no 90	yes -76
#ريكي	no -171	yes 189
#ريل>	no -43
#رينا	no 68	yes -40
#ريو>	no -81	yes 104
#ريوم	no 54	yes -41
#ريير	no 148	unknown -72	yes -77
#زات>	no 108	yes -90
#زار>	no -105	yes 115
#زاف>	no -50	yes 79
#زال>	unknown 61	yes -66
#زالت	no -53	yes 74
#زام>	no -122	yes 133
#زان>	no 67	yes -53
#زانه	no 57
#زبون	no -79	yes 109
#زدوج	no 79	yes -42
#زراب	no -48	unknown 71
#زربي	yes 63
#زرع>	yes 45
#زرق>	no -133	unknown 61	yes 62
#زرقا	no -170	unknown 140	yes -51
#زرقط	no -45	yes 58
#زرقه	no 118	yes -90
#زريب	no 65
#زطام	no 72	yes -59
#زلاء	unknown -44	yes 56
#زلقا	no -42	yes 61
#زلقت	no 61
#زلنا	no -53	yes 72
#زلو>	no -101	yes 126
#زلي>	yes 41
#زميل	no -153	yes 176
#زنه>	no 104	yes -79
#زنيق	no -116	unknown 121	yes -48
#زهري	no -117	yes 130
#زواج	no 75	unknown -60
#زوال	no 72	unknown -44
#زوت>	no 113	yes -93
#زوجي	yes -45
#زور>	no 61
#زوط>	no 88	unknown -50
#زون>	yes 46
#زيار	no -90	yes 122
#زيان	no -51	unknown 79
#زيت>	no -54	unknown 45
#زيتو	no 98	yes -73
#زين>	no 105	yes -86
#زيه>	no 101	yes -75
#ساب>	no -171	unknown 283	yes -134
#سابي	no 47	unknown -40
#سات>	yes 64
#ساحا	no 65	yes -54
#سار>	no -90	unknown 157	yes -94
#سارو	yes -47
#ساعد	yes 47
#سافر	no -61	yes 58
#ساق>	unknown -44	yes 41
#ساقه	yes 42
#ساقي	no -49	yes 70
#ساكن	no -127	unknown 42	yes 81
#سال>	no -113	unknown 113
#سالا	no -88	yes 111
#سالن	no 63	unknown -42
#ساله	no 53
#سامح	no -75	yes 95
#ساند	unknown 43	yes -49
#ساير	no 68	yes -53
#سباب	no -67	unknown 134	yes -139
#سباك	no -73	yes 85
#سبان	no -43	yes 54
#سبته	no 114	yes -87
#سبح>	yes 58
#سبع>	no -63	yes 74
#سبقي	yes 49
#سبور	no 90	yes -53
#ستا>	no -75	yes 87
#ستاج	no -131	yes 150
#ستاذ	yes 42
#ستار	no 59	unknown -58
#ستاي	no 59
#ستدع	no -41
#ستر>	no -109	yes 127
#سترا	no 73	yes -53
#سترج	unknown 51	yes -76
#سترد	unknown 50	yes -106
#سته>	unknown 40
#ستوب	no -59	yes 81
#ستود	no 48
#ستور	no 43
#ستيق	yes 53
#سحقت	no -121	yes 138
#سخان	no 51
#سخن>	no 143	yes -108
#سخه>	no -126	unknown 148
#سخون	no 69	yes -54
#سدار	no -71	yes 96
#سدو>	no 54	yes -47
#سدود	no 86	yes -59
#سديت	no 58	yes -44
#سرات	no 157	unknown -45	yes -109
#سربا	no 108	yes -84
#سربت	no 44
#سرعه	no -47	yes 71
#سرق>	unknown 54	yes -72
#سرقت	no 73	yes -55
#سرقه	no 50
#سرقو	no 72	yes -55
#سره>	no -96	unknown 133
#سرو>	no 80	unknown 41	yes -123
#سروا	unknown 56	yes -88
#سرير	no 52
#سطا>	no -59	yes 82
#سطبل	no 88	yes -74
#سطحي	no -146	yes 160
#سطو>	no 86	yes -75
#سطوب	no -223	unknown -57	yes 268
#سعار	yes 42
#سعاف	no -71	unknown 40
#سعه>	no -45	yes 61
#سفر>	unknown 120	yes -131
#سفله	no -135	unknown 117	yes -94
#سفنج	no 55
#سفي>	no 48	yes -42
#سقطت	yes 40
#سقفه	no -107	yes 132
#سقوط	no 102	yes -63
#سقي>	no 63	yes -45
#سكات	no 177	unknown -41	yes -138
#سكان	no -129	unknown 199	yes -103
#سكب>	yes 50
#سكت>	no 126	yes -104
#سكرا	no -148	yes 166
#سكري	no 116	unknown -84
#سكلي	yes 43
#سكن>	no -204	unknown 109	yes 73
#سكوب	no -79	yes 106
#سكوت	no 60
#سلام	no -58
#سلسل	no -61	yes 82
#سلطه	no 44
#سلعه	no -51	yes 84
#سلك>	yes -85
#سلم>	no 160	unknown -40	yes -117
#سلمن	no 120	yes -98
#سله>	no 118	yes -87
#سليم	no 48
#سماء	no -75	yes 83
#سماح	no -119	yes 142
#سمار	no 55
#سمع>	yes 55
#سمعت	no -47	unknown 44
#سمن>	no 104	unknown -80	yes -43
#سمه>	no 43
#سميت	yes 43
#سنا>	no 49
#سنسل	no 112	yes -94
#سنوا	no -40	yes 64
#سنين	unknown -41
#سها>	no -46	yes 46
#سوء>	no 42
#سوا>	no -72	unknown 86	yes -42
#سوار	no 82	unknown -52
#سوب>	no 64	yes -46
#سوبي	no 63
#سود>	no 78	yes -59
#سوره	no -136	unknown -40	yes 165
#سوري	no 68	yes -41
#سوق>	no -48
#سول>	no -65
#سولت	unknown -51
#سولو	no -72	unknown 166	yes -135
#سون>	no 72	yes -43
#سوول	no -158	unknown 101	yes 63
#سوي>	no 111	yes -85
#سياج	no -103	yes 123
#سياح	no -86
#سيان	no 53	unknown -50
#سيت>	no 69	yes -70
#سيته	no 171	unknown -101	yes -72
#سيتو	no 141	unknown -58	yes -83
#سيجي	no -70	yes 85
#سيد>	no -65	yes 84
#سيده	no -77	unknown 76
#سير>	no -49	yes 45
#سيرا	no 185	unknown -89	yes -98
#سيرك	no 52
#سيره	no 42
#سيط>	yes 69
#سيطه	yes 55
#سيف>	no 161	yes -146
#سيما	no 96	yes -126
#سيون	no -72	unknown 128	yes -77
#شاء>	no 88	yes -78
#شاب>	yes 52
#شات>	yes 49
#شاحن	yes 44
#شاده	no -133	yes 147
#شار>	no 73	yes -55
#شارع	no -40
#شاري	no 100	unknown -95
#شاطي	no 45
#شاعل	no 56
#شاف>	unknown 51	yes -96
#شافت	no -41	yes 59
#شالي	no 138	yes -113
#شان>	no 54	yes -48
#شانط	no -46	unknown -45	yes 64
#شباب	no 156	yes -131
#شباك	no -51	yes 74
#شبكه	no 63
#شتا>	no 68	yes -52
#شترك	no -145	yes 166
#شتري	no -69
#شتعل	no 108	yes -84
#شتغل	unknown -45
#شتكي	no -91	unknown -58	yes 134
#شتنب	no 50	unknown -70
#شجار	no 70	yes -59
#شجره	no 78	yes -56
#شحال	no 153	unknown -58	yes -95
#شخص>	yes 41
#شده>	no 90	yes -71
#شدو>	no 73	yes -40
#شدوه	no 57	yes -47
#شرار	no -42	yes 66
#شرب>	yes 46
#شرخ>	no 134	unknown -82	yes -85
#شرطي	no -68	yes 89
#شرفت	yes 49
#شرفه	no -72	yes 96
#شركه	unknown 51
#شري>	no 48
#شريت	no 78	unknown -70
#شظيه	no 105	yes -80
#شعر>	no 63	yes -43
#شعلا	no 41
#شفت>	no -44
#شفتش	no 148	yes -120
#شفتو	no -225	yes 244
#شفر>	no 120	yes -85
#شفرو	no 43
#شفنا	no 82	yes -65
#شقات	no 75
#شقت>	no 80	unknown -58
#شقفه	no 47
#شقق>	no 72
#شقه>	no -89	yes 110
#شقوق	no 50
#شكل>	yes 52
#شكو>	yes 45
#شكون	no 68	yes -41
#شكوي	no 49	yes -55
#شكي>	no -42	yes 77
#شكيت	unknown -48	yes 43
#شلال	no -42	yes 80
#شمس>	no 95	yes -72
#شمعه	no 48
#شنو>	no -111	unknown 67
#شهاد	no -72	unknown 61
#شهر>	no -46	unknown 73
#شهري	yes -51
#شهود	no 69	yes -46
#شهور	no -67	unknown 66
#شوا>	no 140	yes -118
#شورا	no 49
#شوفو	no 100	yes -82
#شوك>	unknown 85	yes -66
#شويه	no 54
#شيتش	no 81	yes -60
#شيخ>	no -76	unknown -40	yes 93
#شيد>	yes 48
#شيف>	no 70	yes -56
#شيفو	yes 50
#شينا	no 58
#شيه>	unknown 41
#شييا	yes -45
#صابع	no -80	yes 98
#صابه	no 161	yes -141
#صابي	no 60
#صات>	no 64
#صاحب	no -122	yes 134
#صادم	no -137	yes 82
#صاري	yes -52
#صاعق	no 59	yes -42
#صاك>	yes -62
#صاله	no -200	unknown 99	yes 106
#صان>	yes 57
#صانع	no -93	yes 40
#صاه>	no 83	yes -49
#صاور	no 67	unknown -43
#صباع	no -51	yes 81
#صباغ	unknown 64	yes -81
#صبت>	no 59	unknown -48
#صبعي	yes 50
#صبغ>	unknown -53	yes 86
#صبني	no 54
#صتو>	unknown 75	yes -43
#صحاب	no 91	yes -56
#صحاح	no -53	yes 49
#صحه>	no 94	unknown -50	yes -45
#صحون	no 61	yes -48
#صحيح	unknown 78	yes -67
#صداع	no 91	yes -75
#صدره	yes 49
#صدع>	no 94	yes -72
#صدم>	no -65	yes 82
#صدمت	yes 51
#صدمن	no -102	unknown 82
#صدي>	no 135	yes -114
#صدير	no 40
#صديق	no -288	unknown 64	yes 179
#صرحت	no 61
#صرخ>	no -93	yes 113
#صرف>	no -170	yes 184
#صريح	yes -50
#صطدا	yes 64
#صعد>	no 97	yes -64
#صفرا	no 46
#صقات	no -133	yes 156
#صلا>	no -107	unknown 137	yes -74
#صلاح	no -70	yes 90
#صلاه	no 67	yes -45
#صلت>	no -43
#صلحو	no -43	yes 69
#صلني	no 54
#صلي>	no 61	yes -42
#صليح	no -48	yes 69
#صناع	no 91	yes -78
#صنبو	no -66	yes 83
#صني>	no -43	yes 80
#صورا	no -77	yes 115
#صوره	no 60
#صول>	unknown 53	yes -108
#صوير	no 67
#صيب>	no 69	yes -49
#صيبت	yes 47
#صير>	no -98	yes 128
#صيف>	no -45	unknown 61
#صيفط	unknown 89	yes -72
#صيل>	yes 42
#صيني	no 45
#ضار>	no -86	unknown -42	yes 122
#ضاضر	no -58	unknown 123	yes -79
#ضاع>	unknown -75	yes 47
#ضاعت	unknown 44
#ضاعو	no 85	unknown -54
#ضايع	no 58
#ضباب	yes 60
#ضحاي	yes 42
#ضحكو	no 50
#ضربو	no 43	unknown -40
#ضرر>	yes 42
#ضرني	unknown -44	yes 53
#ضره>	no -52	yes 72
#ضروب	yes -69
#ضطرر	no -144	unknown 122
#ضعت>	unknown 55
#ضلوع	no -110	yes 141
#ضني>	no -74	yes 87
#ضوع>	no 49
#ضون>	unknown 48	yes -113
#ضيات	no -67	yes 106
#ضياع	no -102	unknown 144	yes -100
#ضيعه	no 112	yes -87
#ضيق>	no -41	unknown -45	yes 89
#ضيقه	no -63	unknown 126	yes -133
#طابل	no 119	yes -89
#طاجي	no 87	yes -72
#طاحو	no -172	yes 194
#طاري	no -46	unknown 74	yes -47
#طاقه	no -128	unknown 143
#طالب	no -113	unknown 52	yes 62
#طالع	no 41
#طالي	no -47	unknown 111	yes -76
#طاني	unknown 40
#طاول	no 108	yes -73
#طاير	unknown 53	yes -62
#طباخ	unknown 63	yes -126
#طبخ>	no 50
#طبعا	yes 46
#طبل>	no 88	yes -74
#طبله	no -103	yes 124
#طبيه	no 97	unknown -67
#طحت>	no 57	yes -40
#طدام	yes 64
#طراف	no 166	unknown -59	yes -144
#طرام	no -85	unknown 89
#طرت>	no -80	unknown -68	yes 138
#طررت	no -144	unknown 122
#طرطق	no 93	yes -77
#طرف>	yes 41
#طرق>	no -66	yes 71
#طره>	no 58	yes -81
#طروت	unknown -44	yes 55
#طري>	no 41	yes -44
#طعه>	no -87	yes 119
#طعو>	no 87	yes -51
#طفات	no 163	yes -150
#طفال	no -69	yes 85
#طفاه	no 97	yes -82
#طفاو	no 97	yes -86
#طفاي	no 90	yes -70
#طفين	no 71	yes -46
#طقات	no 62	yes -46
#طقه>	no 41
#طلاء	yes 48
#طلب>	no -62
#طلبت	no -166	yes 181
#طلع>	no 47
#طلعا	no 86	yes -70
#طلعت	no -72	unknown 126	yes -80
#طله>	no 125	yes -99
#طماط	no 57
#طمه>	no 57
#طموب	unknown 49	yes -55
#طنا>	yes 57
#طنجر	no 74	yes -64
#طنجه	yes 44
#طنيه	no -87	yes 105
#طوال	unknown 45
#طوان	no 44
#طوب>	no -98	yes 136
#طوبي	unknown -45	yes 46
#طوره	unknown -51	yes 61
#طورو	yes -70
#طوع>	no 86	yes -67
#طوله	no 65	yes -54
#طوم>	no -45	yes 58
#طون>	no -57	yes 84
#طونو	unknown -48
#طويل	no 67
#طيار	no 142	unknown -55	yes -84
#طيبه	no 48
#طيت>	no 45
#طيته	no 59	yes -52
#طيح>	no -49	yes 75
#طيحو	no 154	unknown -41	yes -125
#طيخه	yes 43
#طير>	no 131	yes -112
#طيرت	no -98	yes 106
#طيع>	no 53
#طيم>	yes 58
#طين>	no -117	yes 125
#طيني	yes 44
#طيه>	no -72	yes 90
#ظارا	no 116	unknown -87
#ظام>	no -50	yes 80
#ظلام	no 116	yes -96
#ظنا>	unknown 82	yes -165
#ظهر>	no 64
#ظهره	no 43
#ظيه>	no 105	yes -80
#عاج>	no 65	yes -40
#عاد>	yes 48
#عاده	no 64
#عار>	no 63
#عارف	no 54
#عاس>	yes 55
#عاشو	no 49
#عاف>	no -71	unknown 40
#عامر	no -48	yes 81
#عامل	yes 60
#عامي	no -131	unknown 80
#عاه>	no -62	yes 87
#عاها	no -218	unknown 230	yes -44
#عايل	no -67	yes 106
#عباد	no -164	yes 173
#عبد>	yes 57
#عبر>	no -111	yes 137
#عبو>	no -74	yes 82
#عتذر	no -83	yes 100
#عترف	no -51	yes 74
#عتله	no 96	yes -83
#عتنا	no -46	yes 71
#عتني	unknown -45	yes 76
#عته>	no -212	unknown 146
#عثرت	no -58	yes 78
#عجاج	no -148	yes 158
#عجزه	unknown -40
#عجلا	no -52	yes 78
#عجلت	no 45
#عجله	unknown 48	yes -96
#عجين	no 85	unknown -56	yes -40
#عدا>	no -54	yes 63
#عدما	unknown -57	yes 46
#عدنا	no -40	yes 46
#عراس	no 93	yes -76
#عربه	unknown -49
#عربي	no -75	yes 113
#عرج>	no 90	yes -55
#عرض>	no -62	yes 40
#عرف>	no -49
#عرفت	no -47	unknown 132	yes -86
#عرفش	no -99	yes 124
#عرفن	no 54
#عرفه	no -102	unknown 153	yes -57
#عرفو	no -89	yes 107
#عروس	no -130	unknown -42	yes 160
#عساس	no 44	unknown 61	yes -109
#عست>	no 58	yes -40
#عشر>	no 45
#عشيه	no -42	unknown 43
#عصا>	no -109	yes 124
#عصاب	yes 57
#عصمه	yes 41
#عصير	no -170	unknown -46	yes 199
#عضني	no -88	yes 102
#عطات	no -119	yes 139
#عطان	no -71	unknown 49
#عطاه	no 108	yes -94
#عطتن	no -67	yes 78
#عطل>	unknown -49
#عطله	no 44
#عطين	no -77	yes 105
#عظم>	unknown 146	yes -176
#عفن>	no -62	unknown 113	yes -95
#عفوا	no -67	yes 77
#عقد>	no -97	unknown 190	yes -127
#عقرب	no 134	yes -108
#عقه>	no 59	yes -42
#عقول	no -67	yes 79
#عكاز	unknown -45
#علات	no 41
#علاج	no -55	unknown 81
#علاش	no 86	yes -90
#علاق	no -84	unknown 135	yes -94
#علبه	no 91	yes -71
#علت>	no 49
#علق>	no 84	yes -61
#علم>	yes 45
#علمك	no 120	unknown -42	yes -94
#علوي	yes 46
#عليا	yes 50
#علين	no -40
#عمال	yes 63
#عمرت	no 145	yes -125
#عمرن	no -61	yes 75
#عمرو	yes 67
#عملت	no 136	yes -112
#عملي	yes 60
#عمود	no 60	yes -43
#عمي>	yes 50
#عميق	no 129	yes -105
#عناع	no -55	yes 85
#عناه	no 105	unknown -52	yes -52
#عندم	no 87	yes -53
#عندن	no -53	yes 84
#عندو	yes 72
#عندي	yes 44
#عنق>	yes 41
#عنقي	no -50	yes 76
#عها>	yes -43
#عوا>	no 139	unknown -53	yes -94
#عوج>	unknown 76	yes -59
#عوجا	no 136	yes -101
#عوض>	no -147	unknown 127
#عوضو	no 81	yes -112
#عول>	unknown 117	yes -129
#عوم>	yes 50
#عون>	no -86	yes 95
#عوني	no 67
#عوها	unknown 90	yes -61
#عيا>	unknown -44
#عياد	yes -46
#عيد>	yes 43
#عيط>	unknown 95	yes -110
#عيطت	no 62	yes -42
#عيطو	no 44
#عينا	no 157	yes -133
#عيون	no 156	unknown -76	yes -80
#غابه	no 84	yes -56
#غاتش	no 113	unknown -69	yes -47
#غادي	no -49
#غاش>	no -82	yes 109
#غالي	no -169	unknown -44	yes 205
#غرب>	no 76	yes -60
#غربا	no 65	yes -50
#غرز>	yes 58
#غرزا	no 78	yes -57
#غرزه	no -40	yes 63
#غرفت	no -86	yes 115
#غرفه	no 59
#غرق>	no 80	yes -53
#غرقا	no 94	yes -83
#غرقت	no 54
#غزال	no 185	yes -156
#غسال	no 44
#غسل>	no -59	unknown 97	yes -87
#غسله	no 117	yes -92
#غسيل	no 100	yes -90
#غلاق	no 50	yes -41
#غلط>	no -46	yes 74
#غلقه	no 113	yes -97
#غنا>	no 97	yes -70
#غوا>	no 46
#غوت>	unknown -41	yes 66
#غيتش	no -86	yes 100
#غيير	no -93	unknown 183	yes -173
#فابو	no 148	yes -115
#فاته	no 166	yes -154
#فاتو	no -79	unknown 43
#فاتي	no -58	unknown 50
#فاجي	no 103	yes -94
#فاحت	yes 40
#فار>	no -41	unknown 59
#فارغ	unknown 47	yes -44
#فاز>	no 50
#فازه	no 74	yes -56
#فاش>	yes -43
#فاصط	no -64	yes 78
#فاض>	no 50
#فاضت	no -54	yes 77
#فاع>	no 72	yes -64
#فاكت	no 44	unknown -66
#فاكم	no -103	unknown 142	yes -80
#فال>	no -73	yes 56
#فالت	no 49	yes -43
#فالج	no -119	unknown 165	yes -44
#فالح	no 79	yes -55
#فالر	no 60	yes -63
#فالز	no -49	yes 66
#فالس	yes 45
#فالش	no 113	yes -92
#فالص	no -64	unknown 72
#فالض	no 54
#فالظ	no 161	yes -148
#فالع	unknown 43
#فالف	no -106	yes 134
#فالق	no -43
#فالك	no 48	yes -49
#فالم	no 40
#فالن	no 96	yes -80
#فاله	no 67	yes -59
#فالو	unknown -40
#فالي	no 45
#فان>	yes 40
#فانك	no 101	yes -79
#فاه>	no -87	yes 105
#فاها	no 113	yes -92
#فاهم	no -83	yes 115
#فاوه	no 97	yes -86
#فايي	no 85	yes -62
#فبرا	unknown -46
#فتات	no 152	unknown -42	yes -107
#فتاح	no 243	unknown -53	yes -196
#فتحت	unknown 60	yes -79
#فتحط	unknown -53	yes 57
#فتحه	no -44	unknown 121	yes -142
#فتحو	no 109	yes -93
#فتش>	no 121	yes -117
#فتشق	yes 48
#فتضر	no -81	yes 101
#فتها	no -61	yes 75
#فتو>	no 42
#فثقب	no 56	yes -48
#فجاء	no 92	yes -82
#فجاه	no -58	unknown 55
#فجر>	no 52
#فجرت	no -76	unknown 110	yes -73
#فخار	no -107	yes 128
#فخد>	no 44
#فخذ>	no 105	unknown -54	yes -73
#فدار	no -219	yes 239
#فذه>	no 44
#فراس	no -153	yes 180
#فراش	no -50	yes 80
#فرام	no 66
#فرغو	no 43
#فرقع	no 40
#فركع	no 40
#فرن>	yes 45
#فره>	no 66	yes -44
#فرو>	no -97	unknown -41	yes 131
#فريق	no 67
#فريك	no 91	yes -76
#فزه>	no -45	yes 72
#فستا	no -129	yes 145
#فسقط	no 98	yes -88
#فسه>	no -103	unknown 64
#فسو>	no -215	unknown 99	yes 93
#فسوق	no 93	yes -65
#فصدم	no -79	yes 102
#فصلت	no -124	unknown 147	yes -62
#فضت>	no 58	unknown -63
#فطان	no -220	unknown -60	yes 239
#فطري	no 74	yes -56
#فطو>	no -164	unknown 198	yes -89
#فطور	unknown 121	yes -127
#فطوم	no -93	yes 114
#فظهر	no 159	yes -143
#فعت>	no 80	yes -48
#فعتن	no -108	unknown -43	yes 155
#فعل>	no 83	yes -46
#فعنا	no -44	yes 61
#فعني	no -118	yes 135
#فعه>	no 94	yes -79
#فقت>	no 46	unknown -47
#فقد>	no -58	yes 75
#فقدت	no 54
#فقه>	no 48
#فقي>	no -56	unknown -59	yes 87
#فلا>	no 46
#فلق>	unknown -56
#فلم>	no 67	yes -50
#فله>	no -74	unknown 86
#فلوس	no -48	unknown 105	yes -68
#فما>	no -45	unknown -72	yes 84
#فنا>	yes 51
#فناش	no 76	yes -64
#فنان	unknown -42	yes 69
#فندق	yes -51
#فني>	no -93	yes 91
#فها>	yes 51
#فهم>	no 71	yes -52
#فوا>	no -74	yes 93
#فوار	no 143	unknown -52	yes -92
#فوجد	no 44
#فوسط	unknown 71	yes -91
#فوقي	no -94	yes 107
#فول>	no -160	unknown 82	yes 70
#فولو	no 74	yes -48
#فون>	no 68
#فيا>	no -42	yes 58
#فيدو	unknown -61	yes 64
#فيدي	no -116	unknown 44	yes 73
#فيرا	no 46
#فيرم	no 78	yes -59
#فيف>	no 42
#فيل>	no -96	unknown -76	yes 139
#فيلا	no 101	yes -83
#فيلت	no 102	yes -87
#فينا	no -54	yes 71
#فيها	no 51
#فيهم	yes 58
#فيي>	no -161	yes 188
#قاء>	no 41
#قابل	unknown -83
#قاتش	no 69
#قادر	no -79	yes 112
#قادم	yes 43
#قادو	yes 62
#قاس>	no -45	yes 64
#قاسي	no 61	yes -44
#قاعد	no 90	yes -64
#قالو	no 48
#قام>	no -103	yes 123
#قامه	no -197	unknown 179	yes -69
#قاوه	no 172	yes -152
#قايد	no -121	yes 130
#قايق	unknown 40
#قبت>	no -44	yes 61
#قبتي	no -61	yes 72
#قبض>	no 43
#قبه>	yes 53
#قبو>	no -52	unknown 79
#قتلع	no 57	yes -42
#قته>	no -61	yes 83
#قتي>	no -59	yes 85
#قدام	unknown 42	yes -44
#قدت>	no 54
#قدر>	no 67	yes -43
#قدرش	yes 51
#قدرو	no 99	yes -64
#قدمه	no 83	yes -60
#قدمي	no 50
#قرا>	no 132	yes -106
#قرعه	no -109	yes 129
#قرمي	no 66	yes -47
#قره>	no 96	yes -81
#قرير	yes 52
#قسط>	no 64	unknown 102	yes -189
#قسم>	unknown 88	yes -65
#قصد>	no -171	yes 136
#قصدي	no 64	yes -54
#قطار	no -106	unknown 121
#قطت>	yes 40
#قطر>	no -42	unknown 52
#قطعا	yes 51
#قطعه	no -89	yes 121
#قطعو	no 133	unknown -49	yes -82
#قطوع	no 76	yes -54
#قطون	no -45	yes 58
#قعات	no -40
#قعد>	no -71	yes 82
#قعنا	no -44	yes 55
#قعه>	no -54	yes 84
#قفا>	no -58	yes 73
#قفت>	no -43
#قفز>	no -149	yes 167
#قفش>	no -225	unknown 90	yes 101
#قفطا	no -220	unknown -60	yes 239
#قفه>	unknown 93	yes -62
#قلاه	no 49
#قلب>	no 57
#قلبت	no 87	yes -74
#قلبو	no 144	yes -119
#قلبي	no 50
#قلت>	no -64	yes 86
#قلع>	unknown -71
#قلعا	no 175	yes -147
#قلنا	no 40
#قله>	no 73	yes -57
#قلوب	no 57	yes -41
#قلوع	unknown -50
#قليم	no 88	yes -80
#قمام	unknown 42
#قمها	no 108	yes -94
#قمي>	no -68	yes 82
#قناه	no -94	yes 120
#قندي	no 101	yes -79
#قنطر	unknown 50	yes -80
#قنيط	no 144	unknown -67	yes -76
#قهوه	yes 49
#قهي>	no 83	yes -59
#قوا>	no 109	yes -82
#قوال	no 66	unknown -46
#قوب>	no 60	yes -46
#قود>	yes 63
#قوط>	no 111	unknown -40	yes -69
#قولو	no -57	unknown 123	yes -74
#قوه>	no 62	yes -48
#قوي>	no 111	yes -89
#قويه	no 79	yes -68
#قيا>	no -123	unknown 100
#قياس	no 120	yes -106
#قيبت	yes -46
#قيبه	no -87	unknown 40	yes 46
#قيت>	unknown 47	yes -70
#قيتش	no 104	yes -79
#قيته	no 51
#قيتو	no 70
#قيدو	no 118	yes -102
#قيع>	yes 50
#قيم>	no 115	yes -80
#قيمت	yes 44
#كاب>	no 87	yes -64
#كابل	no 87	yes -70
#كابي	no 71	yes -50
#كاتب	no 107	yes -97
#كاحل	no 70
#كادي	unknown 78	yes -72
#كار>	no -82	yes 93
#كارا	no -57	unknown 101	yes -43
#كارت	no 47
#كارث	yes 48
#كارد	no -83	yes 52
#كاس>	no -168	yes 183
#كاسك	no 85	yes -68
#كاط>	no -73	yes 85
#كاع>	no 73	yes -54
#كاف>	no 120	yes -86
#كاله	unknown -51
#كالو	no -47	unknown -79	yes 109
#كانه	no 44
#كاني	no 54	yes -44
#كبات	no -51	unknown -55	yes 102
#كبت>	no 192	unknown -89	yes -124
#كبتي	no -148	unknown 78	yes 63
#كبر>	no -52	yes 80
#كبري	no 44
#كتاب	no -56	yes 73
#كتبت	no -51	yes 84
#كتبك	no -118	yes 136
#كتبن	no -58	yes 71
#كتبه	no 126	yes -98
#كتري	no -194	unknown -49	yes 216
#كتسو	no -142	unknown 137	yes -57
#كتشف	no 62	yes -48
#كتفي	yes 53
#كتقو	no -100	unknown 102
#كتوب	yes 50
#كتور	yes 60
#كثر>	no -56	yes 71
#كثير	no -62	yes 101
#كثيف	no 82	yes -53
#كحال	no -79	yes 98
#كدمه	no -84	yes 96
#كذلك	no -50	yes 67
#كرا>	no -176	unknown 208	yes -80
#كراج	no 88	yes -50
#كراس	no -48	unknown 42
#كرام	no 106	yes -87
#كران	no -87	yes 110
#كرشي	no -41	yes 52
#كره>	no -53	yes 88
#كروس	no -69	yes 98
#كروه	no 84	yes -67
#كري>	no 94	unknown -64
#كريس	no 149	yes -125
#كسرا	no 236	unknown -42	yes -196
#كسرو	no 103	yes -80
#كسيج	no -70	yes 85
#كسيد	no -129	unknown 207	yes -99
#كشي>	no 81	yes -67
#كعات	yes 42
#كفي>	yes 47
#كلات	no 78	yes -54
#كلاك	no -55	yes 84
#كلام	no -49	unknown 90	yes -75
#كلب>	yes 54
#كلت>	no -96	yes 104
#كلمه	no 69
#كلها	no 75	yes -44
#كلهم	no -57	yes 42
#كلو>	no 66	yes -52
#كليا	no -63	yes 79
#كليت	no -50	yes 64
#كليم	no 63
#كلين	yes 71
#كما>	no -62	yes 74
#كمان	no 158	yes -132
#كمل>	no -144	unknown 68	yes 67
#كناس	unknown 85	yes -61
#كنتس	unknown 79	yes -60
#كنخد	no -90	yes 102
#كندو	no -68	yes 94
#كنرج	no 152	unknown -87	yes -70
#كنسو	no -84	yes 97
#كنصو	no 128	yes -115
#كنعا	yes 47
#كنقد	no -79	yes 103
#كنقط	no 147	yes -112
#كنقل	no 105	yes -89
#كنقو	yes 66
#كنمس	no 99	yes -82
#كنمش	no 65	yes -50
#كنني	no 48
#كنه>	unknown 46
#كنها	no 66	yes -60
#كني>	unknown 89	yes -83
#كها>	no 147	yes -136
#كوار	no 54	yes -41
#كواه	no 41
#كوب>	no -116	yes 146
#كوتر	no 60
#كورن	no 122	yes -98
#كوره	yes 54
#كوفر	no 72	yes -45
#كول>	no 46	unknown -45
#كونج	no 62	yes -43
#كونس	no -56	yes 76
#كونط	no 106	yes -90
#كونه	no -62	yes 46
#كوي>	no 49	yes -51
#كيا>	unknown 100	yes -120
#كيب>	no -44	unknown -71	yes 98
#كيت>	no 43	unknown -65
#كيتس	no 61
#كيتق	no -128	unknown 95
#كيجر	yes 46
#كيخر	no 126	yes -97
#كيخل	no -69	unknown 104	yes -57
#كيدو	no -161	yes 185
#كيس>	no 101	yes -84
#كيسو	no 56
#كيسي	no 41	unknown -92
#كيشع	no 141	yes -110
#كيط>	no -48	unknown 120	yes -103
#كيطل	no -84	yes 100
#كيطي	no -60	yes 68
#كيف>	no 150	unknown -51	yes -95
#كيفا	unknown 98	yes -92
#كيقط	no -72	unknown 81
#كيل>	no -134	unknown -44	yes 169
#كيلع	no -76	yes 87
#كيلو	no -99	yes 124
#كين>	no 52
#كينغ	no -81	unknown 109
#كينك	no -239	unknown 100	yes 64
#لاء>	no -43	yes 45
#لابس	yes -52
#لابه	no 112	yes -88
#لابو	no -81	yes 121
#لابي	unknown -50
#لاث>	no -57	unknown 46
#لاثي	no 60	yes -46
#لاج>	unknown 51	yes -58
#لاجا	no 61	unknown -80
#لاجه	no 48
#لاح>	no -62	yes 82
#لاحذ	no 84	yes -65
#لاحظ	no 112	yes -101
#لاحي	unknown -42
#لادو	no 128	unknown -51	yes -74
#لارج	no 142	unknown -48	yes -95
#لارض	no 44
#لازم	no 137	unknown -78	yes -103
#لاسط	no 88	yes -74
#لاسع	no -86	unknown 57
#لاسم	no 67
#لاسن	no -157	unknown 63	yes 90
#لاش>	no 86	yes -90
#لاص>	yes 47
#لاصا	no -122	unknown -70	yes 164
#لاصت	unknown 48	yes -42
#لاصق	no -232	yes 241
#لاصل	no -53	yes 69
#لاصه	no 43
#لاضر	no 41
#لاط>	no 44
#لاطا	no 53	yes -45
#لاغا	no 108	yes -84
#لاف>	no 83	unknown -40
#لافا	no 70
#لافت	no -45	yes 61
#لافو	no -94	yes 111
#لافي	no 69
#لاقا	no -197	unknown 179	yes -69
#لاقل	no 121	yes -92
#لاقه	unknown 90	yes -76
#لاكه	no -61	yes 75
#لاكو	no 54	yes -41
#لال>	no -41	yes 77
#لالم	no 45
#لاله	no 69	unknown -44
#لالو	no 101	yes -81
#لالي	no -87	yes 105
#لامه	no -42	yes 76
#لامو	no 52
#لانا	no -69	yes 84
#لانت	no 119	yes -81
#لانج	no 81	yes -43
#لانس	no -44	yes 70
#لانص	no -56	yes 77
#لانه	no -85	yes 103
#لاني	no 41
#لاه>	no 41
#لاو>	no -100	unknown 72
#لاوت	no 64	unknown -71
#لاور	no -160	yes 170
#لاوط	no -109	unknown 98	yes -42
#لاي>	unknown 72	yes -80
#لاير	no 122	yes -86
#لايك	unknown -54
#لايم	no -44	unknown 58
#لبات	yes 43
#لباد	no 165	unknown -47	yes -126
#لباس	unknown -61	yes 100
#لباق	yes 49
#لبال	no -52	yes 82
#لبان	no 82	yes -48
#لبت>	no -42	yes 59
#لبحث	no -61	unknown -40	yes 85
#لبخا	no 138	yes -119
#لبرد	no 64	yes -53
#لبرم	no 88	yes -66
#لبرو	no -55	yes 74
#لبزط	no 72	yes -59
#لبطا	unknown 45	yes -78
#لبقر	no 56	yes -44
#لبكا	no 129	yes -111
#لبلد	no -47
#لبلك	no 66
#لبنت	no 69	yes -43
#لبنك	no -41	unknown 85
#لبني	no -45	yes 64
#لبوا	unknown -42
#لبوب	no 129	yes -99
#لبور	no -115	unknown 57	yes 56
#لبوم	no 80	yes -63
#لبيا	no -85	yes 107
#لبيب	no -95	unknown 72
#لبير	no 49
#لبيض	no 65	yes -51
#لبيط	no -81	unknown 75
#لبيك	no -64	yes 82
#لتاب	no 141	yes -114
#لتام	no -173	unknown 166
#لتبر	no 86	yes -56
#لتحت	no 71	yes -50
#لتدف	no 104	yes -90
#لتر>	no 75	yes -60
#لترا	yes 53
#لترق	no 54	yes -41
#لترو	no 56
#لتصر	unknown 42	yes -62
#لتصل	no -48	yes 69
#لتعو	no -84	unknown 103	yes -50
#لتقا	no -67	yes 81
#لتنا	no 47	unknown -53
#لتني	yes -61
#لتها	no -62	yes 86
#لتهب	no 92	yes -79
#لتهم	no 106	yes -86
#لتو>	yes 46
#لتوق	no -78	yes 87
#لتوي	no 42
#لتيا	no 78	yes -43
#لتين	no 158	yes -146
#لثام	yes 50
#لثلج	no 80	yes -62
#لثمن	no -89	yes 106
#لجاج	no 85	yes -74
#لجار	no -106	yes 126
#لجام	no 57
#لجبص	no -58	yes 70
#لجبل	no 123	yes -97
#لجدي	no -111	unknown 84
#لجرح	yes 50
#لجرد	no -65	unknown 50
#لجزا	no -102	yes 118
#لجلا	no 124	unknown -49	yes -74
#لجمل	unknown 79	yes -111
#لجمي	yes 56
#لجنا	yes -40
#لجنب	no -88	unknown 94
#لجند	no -74	unknown -41	yes 117
#لجنط	no 166	yes -140
#لجني	no 86	unknown -42	yes -42
#لجهت	no 61
#لجهد	no 73	yes -63
#لجوا	no 123	yes -89
#لجيب	no 106	yes -86
#لجير	no -93	yes 113
#لحاج	yes 49
#لحاد	yes 55
#لحار	no -98	unknown 82
#لحاس	no 155	yes -137
#لحاف	no 67	unknown 72	yes -158
#لحان	no 55
#لحج>	no -105	yes 116
#لحجا	no 69	yes -50
#لحد>	no 107	yes -83
#لحدي	no 42
#لحرا	no 84	yes -50
#لحسا	no -65	unknown 143	yes -151
#لحسن	no -162	unknown 141
#لحسي	no 79	yes -61
#لحصي	yes 70
#لحفر	no 48
#لحق>	no 90	yes -66
#لحقي	no -109	yes 126
#لحلو	no 57
#لحلي	yes 53
#لحمر	unknown 155	yes -139
#لحو>	no -43	yes 69
#لحوا	no 64
#لحوت	yes 44
#لحوم	no 63	yes -44
#لحي>	yes 61
#لخار	no 97	yes -77
#لخام	no -128	yes 155
#لخان	no -160	yes 169
#لخدا	no -68	unknown -42	yes 106
#لخرا	no 69	yes -61
#لخزا	no 86	yes -61
#لخسا	no 46
#لخشب	no -51
#لخضا	no -55	yes 77
#لخضر	no -95	unknown 77
#لخوف	no -113	yes 134
#لخير	no 92	yes -62
#لخيم	no 55	unknown 55	yes -111
#لداب	no -156	yes 173
#لداخ	no 55	yes -70
#لدار	yes -53
#لدتي	no 57	yes -44
#لدجا	no 77	yes -66
#لدخا	yes 48
#لدرب	no -70	yes 78
#لدرج	no -47	unknown 59
#لدرو	no 82	yes -59
#لدش>	no 127	yes -100
#لدلا	no -71	unknown -41	yes 101
#لده>	no -85	yes 94
#لدها	yes 41
#لدو>	no -63	yes 73
#لدوا	no 42
#لدوش	no 77
#لديب	no -267	unknown 109	yes 122
#لديه	no -148	yes 130
#لذي>	no -55	yes 43
#لراب	unknown 43
#لراج	no -54	yes 81
#لراد	no 69	yes -97
#لراس	no 91	yes -60
#لراي	no 59	yes -44
#لربا	no -59
#لربع	yes 78
#لرجل	yes 44
#لرحل	unknown 50	yes -124
#لرصي	no -177	unknown 105	yes 75
#لرعد	no 72	yes -52
#لرف>	no 51
#لرقب	yes 47
#لركا	no 90	yes -65
#لركب	yes 47
#لرما	no 61	yes -44
#لرمل	no 96	yes -68
#لروا	no 81	unknown -44
#لروب	no -66
#لروض	yes 44
#لروم	no 88	yes -49
#لروي	no 72	unknown -105
#لريح	no -44	yes 72
#لريد	no 87	yes -73
#لزبو	no -173	yes 195
#لزرا	no -66	unknown 88
#لزرع	yes 45
#لزرق	no -40	yes 51
#لزري	no 57
#لزوا	no 62	yes -87
#لزيت	yes -57
#لساب	no -44	yes 66
#لسار	yes -40
#لساس	unknown -41	yes 43
#لسبب	no -60	unknown 149	yes -107
#لسبع	yes 40
#لستا	no 96	yes -61
#لستو	no -51	yes 68
#لسخا	no -119	unknown 99
#لسخو	no 76	yes -57
#لسدا	no -71	yes 96
#لسرب	no 129	yes -102
#لسرق	no 45
#لسرو	unknown 80	yes -135
#لسري	no 49
#لسطل	no 56	unknown -70
#لسطو	no -63	yes 97
#لسعا	no 97	yes -73
#لسفر	unknown 120	yes -131
#لسفن	no 113	yes -85
#لسقي	yes 52
#لسكا	no -42	unknown 140	yes -123
#لسلع	no -95	yes 122
#لسلك	no 67
#لسلم	no 162	yes -127
#لسما	yes 67
#لسنا	unknown -45
#لسنس	no 112	yes -94
#لسه>	unknown -52	yes 43
#لسوا	unknown 44	yes -49
#لسور	no -94	yes 111
#لسوك	no 96	unknown -66
#لسي>	no -138	yes 174
#لسيد	no -47	yes 63
#لسير	unknown 40
#لسيف	no 53
#لسيل	no 102	yes -76
#لسيم	no 74	yes -63
#لسيو	no 53
#لشاب	no -43	yes 61
#لشاح	no -42	yes 60
#لشاش	no 108	yes -87
#لشان	no -46	unknown -45	yes 64
#لشبا	no 53
#لشبك	no 121	yes -88
#لشتا	no 74	yes -57
#لشجر	no 63
#لشرا	no -88	yes 113
#لشرف	yes 65
#لشرك	unknown 50
#لشري	no -96	unknown -40	yes 112
#لشفا	no 90	unknown -42	yes -60
#لشقه	no -102	yes 122
#لشكا	no 83	yes -56
#لشكو	no 79	yes -59
#لشهر	unknown 53
#لشوف	no 111	yes -90
#لشوك	no -99	yes 109
#لشيف	no -40	yes 52
#لصات	unknown -56
#لصاك	yes -62
#لصان	no -63	yes 76
#لصبع	no 43
#لصت>	unknown 84	yes -74
#لصحو	no 89	yes -74
#لصخر	no -125	unknown -50	yes 149
#لصدا	unknown 92	yes -88
#لصدم	no -43	yes 55
#لصق>	no 134	yes -100
#لصقا	no -133	yes 156
#لصنا	no 123	yes -105
#لصو>	no -138	unknown 90
#لصور	no 57	yes -41
#لصيد	no -42
#لصين	no -163	unknown 138	yes -65
#لضبا	yes 60
#لضرب	no 72	yes -53
#لضيا	no -146	unknown 121
#لضيع	no 112	yes -87
#لطاج	no 97	yes -84
#لطاو	no 112	yes -69
#لطبا	unknown 45	yes -43
#لطبل	no -120	yes 142
#لطبي	yes -40
#لطرق	no -55	yes 63
#لطما	no 66	yes -43
#لطمو	no 48	unknown 59	yes -123
#لطنا	unknown 84	yes -93
#لطنج	no 74	yes -64
#لطه>	no 66	yes -52
#لطوا	no -52	unknown 42
#لطون	unknown -59
#لطيا	no 103	yes -83
#لطير	yes -96
#لطيف	no -65	yes 78
#لطين	no 63	yes -58
#لظلا	no 116	yes -96
#لعات	no 121	yes -95
#لعاد	no 42
#لعاي	unknown -41	yes 59
#لعب>	yes 46
#لعبا	no 108	unknown -40	yes -73
#لعبو	no -74	yes 82
#لعجا	no -158	yes 169
#لعجل	unknown 66	yes -90
#لعجي	no 63	yes -41
#لعرا	no 51
#لعرب	no -67	yes 57
#لعرو	no -135	yes 163
#لعسا	no 44	unknown 61	yes -109
#لعشا	no 154	unknown -45	yes -109
#لعشي	no -48	unknown 49
#لعصي	no -152	unknown -54	yes 183
#لعطل	no 43
#لعظم	no -85	unknown 122	yes -88
#لعقد	no -43	unknown 129	yes -148
#لعلا	no 79	unknown -58
#لعلو	yes 46
#لعمو	no 121	yes -106
#لعنا	yes 40
#لعنق	no -54	yes 74
#لعو>	no 144	yes -127
#لعود	no 72	yes -58
#لعيا	unknown 52	yes -62
#لعيد	yes 48
#لغاب	no 70	yes -51
#لغت>	no 83	yes -58
#لغسا	no 92	yes -75
#لغسي	no 100	yes -90
#لغلط	no -65	unknown -43	yes 102
#لغنا	no 97	yes -70
#لغيت	no -203	unknown 243	yes -97
#لفات	unknown -67	yes 84
#لفار	no -75	unknown 51
#لفاز	no 56	yes -42
#لفاك	no 70	unknown -66
#لفت>	no -54	unknown -43	yes 91
#لفخا	no -107	yes 128
#لفخد	no 44
#لفخذ	no 105	unknown -54	yes -73
#لفري	no 95	yes -74
#لفزه	no -45	yes 72
#لفلا	unknown -47	yes 52
#لفلو	unknown 51	yes -91
#لفند	yes -58
#لفور	unknown 40	yes -62
#لفوق	no -48	yes 72
#لفي>	no -40
#لفيت	no 62	unknown -65
#لفير	no 58
#لفيل	no 94	yes -72
#لفيه	no 97	yes -59
#لقا>	no 97	yes -79
#لقاد	yes 42
#لقار	no 176	unknown -52	yes -154
#لقاع	no -71	unknown 149	yes -138
#لقاو	no 121	yes -99
#لقاي	no -121	yes 130
#لقبو	no 75	yes -57
#لقت>	no 87	yes -54
#لقدا	unknown 51	yes -44
#لقدر	no -56	yes 76
#لقرا	no 79	yes -48
#لقرم	yes 46
#لقسم	unknown 95	yes -146
#لقصد	no 42
#لقط>	no 63	yes -47
#لقطا	no -106	unknown 121
#لقفل	no 47
#لقما	unknown 42
#لقنط	no 81	yes -52
#لقني	no 97	unknown -52	yes -41
#لقه>	unknown 95	yes -147
#لقهو	yes 58
#لقوي	no 165	yes -145
#لقي>	no 152	yes -137
#لقيا	no 43
#لقيت	yes -70
#لكاب	no 55
#لكات	no 96	yes -67
#لكاح	no 79	yes -40
#لكار	no -40
#لكاز	yes 41
#لكاس	no 95	yes -76
#لكاط	no -41	yes 58
#لكاف	no 123	unknown -42	yes -79
#لكت>	no 53	yes -43
#لكتف	no 116	yes -89
#لكرا	no 45	yes -48
#لكرس	yes 55
#لكره	no -120	yes 146
#لكرو	no -66	yes 96
#لكري	no 71	yes -50
#لكسي	no -110	unknown 79
#لكلا	no 50
#لكم>	no 47
#لكنا	no -91	yes 118
#لكني	unknown 134	yes -143
#لكه>	no -66	yes 87
#لكور	yes 46
#لكوف	no 72	yes -45
#لكوك	no 183	yes -150
#لكول	no 73	yes -45
#لكوم	no 52
#لكون	yes 51
#لكي>	yes 50
#للاس	no 140	unknown -69	yes -91
#للاف	no 165	yes -137
#للبا	no -97	yes 69
#للحم	unknown -43
#للدا	unknown 115	yes -93
#للدر	no 60	yes -47
#للدو	no -86	yes 105
#للسي	no 140	yes -117
#للشر	no 65	yes -53
#للصا	no 98	yes -78
#للعا	no 217	yes -188
#للعم	no -128	yes 147
#للكر	no 62	yes -47
#للكو	no -45	yes 55
#للمر	no 53
#للمو	no 58
#للوح	no 70
#للور	no -47	yes 47
#للي>	yes 45
#لليس	no 123	yes -106
#لليل	no 49	yes -48
#لليم	no -45	yes 64
#لماذ	no 110	unknown -94	yes -53
#لماز	no 113	yes -76
#لماط	no 171	unknown -66	yes -137
#لماك	no 71	yes -56
#لمال	no -60	yes 71
#لمان	no 78	yes -55
#لمبل	no 78	unknown -45
#لمت>	no -60	unknown -47	yes 101
#لمتر	yes 50
#لمجا	no -158	unknown 68	yes 94
#لمجم	no 164	yes -143
#لمحر	yes -44
#لمحط	no 83	yes -65
#لمحل	no 56	yes -41
#لمحم	yes 70
#لمخب	no -151	yes 157
#لمخز	no 135	yes -105
#لمدخ	unknown -42
#لمدر	no -58	yes 52
#لمدف	no 48
#لمدي	no 49	unknown -66
#لمرت	no 187	yes -160
#لمرح	no 80	yes -71
#لمرس	no -44	yes 57
#لمرف	unknown 107	yes -94
#لمره	no 45
#لمس>	no -54	yes 81
#لمسك	no -62	yes 80
#لمسم	no 69
#لمسو	no -82	unknown 60
#لمشت	no -171	yes 187
#لمصا	no 204	unknown -65	yes -154
#لمصب	no -86	unknown 72
#لمطا	no 75	unknown 68	yes -146
#لمطب	no 50
#لمطر	no 82	yes -60
#لمطع	no -53	yes 68
#لمظل	yes 47
#لمعل	no -122	yes 143
#لمغر	no 45
#لمغس	no 103	yes -78
#لمقا	no 137	yes -116
#لمقد	yes 53
#لمقص	no -64	unknown 88
#لمقل	no 63	yes -49
#لمقه	no 147	yes -120
#لمكا	yes 46
#لمكت	no -114	yes 147
#لمكم	no 120	unknown -42	yes -94
#لمكي	no -65	yes 84
#لممت	no -87	unknown 68
#لممر	no 65	yes -50
#لمنا	no 50
#لمنح	yes 45
#لمنز	no 62	yes -51
#لمنش	no 73	yes -55
#لمه>	no -81	unknown 55
#لمها	no -219	unknown 109	yes 112
#لمهم	yes 53
#لموت	no 70
#لموس	no 91	yes -62
#لموض	no 49
#لموك	yes -74
#لمون	no -43	unknown 81
#لميذ	no -55	yes 62
#لمير	no -65	unknown -63	yes 127
#لميك	no 60
#لمين	no -77	yes 72
#لميه	no 153	unknown -45	yes -115
#لناد	no -78	yes 98
#لناس	no -63	yes 65
#لناف	no 89	yes -71
#لنام	no 81	yes -69
#لنجا	yes 46
#لنحا	no 119	yes -106
#لنضا	unknown 65	yes -111
#لنظا	no 110	unknown -85
#لنعا	yes 41
#لنعن	no -55	yes 85
#لنقل	no -115	unknown 117
#لنمر	no -127	unknown 50	yes 75
#لنوا	no -148	yes 168
#لنير	no -62	yes 80
#لهات	no 80	yes -55
#لهم>	no -55	yes 50
#لهوا	no 56	yes -95
#لهوت	no 51	yes -42
#لهون	no -103	yes 122
#لوا>	no 40
#لواق	no 170	unknown -53	yes -134
#لوال	no 51	yes -47
#لوب>	no 82	yes -60
#لوبه	no -135	unknown 159
#لوجه	no 114	yes -88
#لوح>	no 116	yes -85
#لوحد	no 110	yes -83
#لوحي	no 91	yes -70
#لودي	yes 45
#لور>	no -67	yes 90
#لورا	no -40	unknown 139	yes -107
#لورد	no 135	yes -113
#لورش	no 55
#لورق	no -61	yes 75
#لورك	no -124	yes 151
#لوز>	no -192	unknown 80	yes 59
#لوس>	unknown 73	yes -63
#لوسط	no -108	unknown -59	yes 152
#لوضو	no 133	yes -101
#لوطن	yes 59
#لوطو	no 70	unknown -54
#لوع>	no -144	yes 81
#لوعي	no 51
#لوقت	no 54
#لوك>	no -101	yes 110
#لوكا	unknown -68	yes 49
#لول>	no -50
#لولا	no -81	unknown -63	yes 126
#لولد	no -123	unknown 107
#لولي	no 95	yes -75
#لومت	no -76	yes 103
#لوني	no -41	unknown 134	yes -117
#لويا	no 114	yes -95
#ليان	no -119	yes 135
#ليب>	yes 53
#ليت>	no 53
#ليته	no 125	yes -113
#ليح>	no -48	yes 69
#ليدي	no -159	yes 172
#ليزر	unknown -61	yes 53
#ليزه	no 71
#ليزو	no 147	yes -115
#ليسا	no 70	yes -60
#ليسر	no -71	yes 41
#ليط>	unknown 49
#ليفو	no 79	yes -44
#ليك>	no 121	unknown -45	yes -77
#ليكو	no 129	yes -105
#ليل>	yes -41
#ليلا	no 63	yes -83
#ليلت	no 82	yes -65
#ليله	no 56
#ليلي	no 62	yes -53
#ليما	unknown -48
#ليمن	unknown 108	yes -126
#ليمه	no 105	yes -91
#ليمو	no 74	yes -55
#ليمي	yes 59
#لين>	yes 53
#لينا	no -56	yes 49
#ليني	yes 71
#ليون	no 64	yes -46
#لييه	no 68	yes -56
#مابغ	no -124	yes 138
#مابق	no 179	yes -153
#مات>	no 64	yes -42
#ماتو	no 65	yes -59
#ماتي	yes -53
#ماجا	no 102	yes -68
#ماد>	no 45
#مادي	yes 49
#ماذا	no 86	unknown -45	yes -40
#مارش	no 66	unknown -51
#مازا	unknown 69	yes -65
#مازو	no 101	yes -66
#ماس>	no 95	yes -79
#ماسي	no -164	unknown 168
#ماش>	no 141	unknown -45	yes -93
#ماشف	no -52	unknown 63	yes -40
#ماصر	no 117	unknown -47	yes -70
#ماطم	no 57
#ماطو	no 131	unknown -71	yes -88
#ماعر	unknown 63	yes -65
#ماعن	no -52	yes 83
#ماعه	no 120	yes -88
#ماعي	no 59	yes -43
#مافي	yes 59
#ماق>	no -90	yes 112
#ماكا	no 43
#ماكن	no 70
#مال>	no -42	yes 64
#مالك	no -82	yes 95
#ماما	unknown -58
#مامن	no -144	yes 166
#مان>	no 118	yes -89
#مانط	no 44
#مانه	no 41	yes -53
#ماني	yes 43
#ماه>	no -70	yes 107
#ماي>	no -40	yes 74
#مايه	no 45	unknown -111
#مبا>	no 50
#مبلغ	no 98	unknown -50	yes -49
#مبلل	no 52	yes -42
#مبيل	yes 60
#مبين	no 190	unknown -44	yes -152
#مبيه	no 85	yes -77
#متاز	no -87	unknown 68
#متجر	no 101	yes -92
#متدت	no -124	yes 139
#مترا	no -61	yes 72
#متضر	no 136	yes -123
#متعل	no 86	yes -68
#متقا	no 42
#متنا	no -46	yes 56
#متني	no -48	yes 66
#متها	yes 49
#متوق	yes 58
#متي>	no 48	yes -84
#مثقو	no 110	yes -85
#مثل>	no 69	yes -52
#مثلث	no 67	unknown -54
#مجاو	no -134	yes 147
#مجرد	no 97	unknown -64	yes -66
#مجهو	no 79	yes -56
#محاو	no 100	yes -86
#محتر	no 52
#محرك	yes -45
#محرو	no 77	yes -57
#محطم	no 71	yes -54
#محطه	unknown 75	yes -46
#محل>	no 63	yes -43
#محلو	no -50	yes 74
#محلي	no -40	yes 52
#محمد	no -49	yes 74
#محمل	no -93	yes 122
#محمو	no 112	yes -96
#مخبز	no -115	yes 121
#مخدو	no 54	unknown -45
#مخزن	no 125	yes -98
#مخلو	no 43	yes -76
#مدام	no -71	yes 95
#مدخل	yes 72
#مدخن	no -89	yes 105
#مدرب	no -214	unknown 110	yes 131
#مدفا	no 48
#مدوا	no -40	yes 61
#مدير	no -98	unknown -81	yes 180
#مدين	no 56
#مرا>	no -89	unknown 106
#مراك	unknown 53	yes -80
#مراه	no -128	unknown 88
#مرت>	no 68	unknown 46	yes -112
#مرتي	no 50
#مرجا	no -66	unknown 58
#مرحب	no 73	unknown -53
#مرسي	no -114	yes 92
#مرضه	yes 42
#مرفق	no -46
#مركز	yes -53
#مركو	no -42
#مرمي	no 141	yes -124
#مرنا	no -61	yes 75
#مرو>	yes 62
#مرور	yes 46
#مريض	no 65	yes -45
#مرين	no -117	unknown 90
#مزدو	no 79	yes -42
#مزق>	no -100	unknown -54	yes 139
#مزهر	no -117	yes 130
#مزيا	no -41
#مساع	no -87	yes 96
#مساف	no -93	yes 75
#مسبح	no -55	yes 82
#مستا	no -113	yes 130
#مسح>	no 99	yes -82
#مسدو	no 86	yes -59
#مسرع	no -116	yes 130
#مسسن	no 149	yes -124
#مسكو	no -79	yes 106
#مسما	no 55
#مسني	yes 64
#مسه>	no -64	yes 94
#مسوو	no -158	unknown 101	yes 63
#مشاو	no 40
#مشتر	no -145	yes 166
#مشكل	yes 54
#مشيت	no 40
#مشين	no 58
#مصاب	no 78	yes -51
#مصار	yes -52
#مصبا	no -77
#مصدر	no -73	yes 87
#مصعد	no 122	yes -84
#مضان	no -93	yes 108
#مضرو	yes -69
#مطار	unknown 76	yes -103
#مطبخ	no 50
#مطر>	no 49
#مطعو	unknown 121	yes -152
#معاه	no -120	unknown 62	yes 62
#معت>	no -57
#معتر	no -81	yes 96
#معجز	unknown -40
#معرف	no -107	unknown 169	yes -81
#معرو	unknown -52	yes 43
#معصم	no 46
#معقو	no -67	yes 79
#معلق	no -62	unknown 77	yes -64
#معلم	no -100	yes 116
#معنا	no 55
#معها	no 118	unknown 48	yes -171
#معو>	no 78	yes -54
#معوج	no -77	unknown 159	yes -116
#معيه	no -50	yes 72
#مغرب	no 45
#مغسل	no 45
#مغلق	no 110	yes -99
#مفات	no -58	unknown 50
#مفتا	no 243	unknown -53	yes -196
#مفرك	no 132	yes -109
#مقبض	no 43
#مقص>	no -50	unknown 95	yes -56
#مقطع	no -65	yes 85
#مقعد	no -63	yes 74
#مقلا	no 49
#مقله	no 79	yes -61
#مقلو	no 44
#مقهي	no 83	yes -59
#مكاد	no -51	yes 59
#مكان	yes 47
#مكتب	no -44	yes 72
#مكتر	no -194	unknown -49	yes 216
#مكرو	no 84	yes -67
#مكشو	no -58	unknown 63	yes -89
#مكم>	no 118	yes -91
#مكن>	unknown 50	yes -51
#مكنا	unknown 85	yes -61
#مكوا	no 41
#مكيف	yes 41
#ملات	no 54
#ملان	no -42	yes 53
#ملف>	no 44
#ملك>	yes 47
#ملكه	no 102	yes -74
#ملين	yes 56
#مليه	no 49
#مليو	no 131	yes -106
#ممتا	no -87	unknown 68
#ممرض	yes 42
#مناس	yes 48
#منزل	yes 47
#منشا	no 73	yes -55
#منكم	no -156	unknown 187	yes -128
#منهم	unknown 45	yes -82
#منو>	no -63
#منين	unknown -73	yes 73
#منيه	no 60	yes -43
#مها>	yes -45
#مهرس	no -132	unknown 149
#موا>	no 93	yes -67
#موت>	no 52	unknown -95
#موتو	no 168	unknown -43	yes -132
#موجه	no 63	yes -47
#موجو	no 129	yes -99
#موخر	no -116	yes 142
#مورا	no -50	yes 82
#موس>	no 114	yes -76
#موسم	no 61
#موسي	no 52
#موضو	no 49
#موظف	no 109	yes -82
#موك>	no 60
#موكي	no 48	yes -94
#مول>	no -70	yes 95
#مولا	no -77	yes 101
#موني	no -216	unknown 125	yes 40
#مياه	no -47	yes 57
#ميته	no -53	yes 63
#ميتو	no -83	yes 103
#ميتي	no 88	yes -59
#ميد>	no 79	yes -57
#ميري	no -65	unknown -63	yes 127
#ميسي	yes 56
#ميع>	no -41	yes 61
#ميعا	no 50
#ميك>	no 108	yes -81
#ميكا	no 80	yes -42
#ميل>	no -58	yes 89
#مين>	no -87	unknown 68
#مينا	yes 46
#مينه	no 80	yes -44
#ميني	no -73	unknown -53	yes 129
#ميو>	unknown 45
#ناء>	no -52	yes 55
#نابي	no 118	yes -107
#نات>	no 95	yes -57
#ناتن	no -93	yes 108
#ناج>	no -51	unknown 130	yes -137
#نازل	unknown 40	yes -42
#ناسب	yes 48
#ناض>	no 91	yes -64
#ناضت	no -58	yes 82
#ناع>	yes 42
#ناعي	no 119	yes -104
#ناكل	no 46
#نام>	no -66	yes 89
#نامو	no 93	yes -78
#نانت	no -77	yes 94
#ناهم	no 83	yes -65
#نبدل	no -105	unknown 161	yes -74
#نبر>	no 49	unknown -58
#نبه>	no 122	yes -95
#نبها	no 263	yes -245
#نبور	no -169	yes 187
#نتبه	unknown 57
#نترن	no 76	yes -53
#نترو	no 55	yes -42
#نتسن	unknown 79	yes -60
#نتظر	no 57
#نتفا	no -73	yes 88
#نتقل	no -121	yes 135
#نتنف	yes 55
#نتي>	no -56
#نتيج	no 62
#نتير	no 59
#نتيش	no -51	yes 58
#نتين	no 126	yes -99
#نجا>	no -62	yes 74
#نجار	yes 46
#نجرح	no -49	yes 57
#نجره	no 74	yes -64
#نجمه	no 160	unknown -45	yes -112
#نجه>	no -49	yes 73
#نجيل	no 62	yes -43
#نحاس	no 119	yes -106
#نحرر	no -49	yes 55
#نحو>	yes 53
#نخدم	no -87	yes 99
#نخرج	no -95	unknown 75
#نخلص	no -109	unknown 57	yes 49
#ندا>	no -47	unknown 48
#ندار	no 123	yes -92
#ندخل	no -182	yes 198
#ندر>	no 219	unknown -55	yes -175
#ندق>	no 51	yes -65
#ندلع	yes 42
#ندما	no 87	yes -53
#ندنا	no -53	yes 84
#نده>	yes 51
#ندو>	yes 75
#ندور	no -54	yes 80
#ندوش	no -72	yes 85
#ندي>	yes 42
#ندير	no -49	unknown 74
#نديك	no -40
#نديل	no 87	yes -68
#نذار	no 71	yes -65
#نرجع	no 128	unknown -92	yes -41
#نركب	no -51	yes 74
#نزلق	no 45
#نزلن	no -53	yes 72
#نزلي	yes 41
#نزير	no 102	yes -80
#نسا>	no 40
#نستا	no -75	yes 87
#نستد	no 43
#نسخه	no -126	unknown 148
#نسطا	no -62	yes 82
#نسله	no 112	yes -94
#نسوق	no -115	yes 135
#نسول	no 55	unknown -59
#نسي>	no -105	yes 127
#نسيت	no 83	yes -68
#نسير	no 153	unknown -41	yes -108
#نسين	no -92	yes 107
#نسيه	yes -47
#نشار	no 73	yes -55
#نشق>	no -90	unknown 149	yes -118
#نشقت	no -49	yes 60
#نشوف	no 109	yes -84
#نصاب	no 71	yes -47
#نصب>	yes 43
#نصلح	no -135	yes 155
#نصور	no 94	yes -81
#نصيف	yes -56
#نضاض	no -58	unknown 123	yes -79
#نطره	unknown 50	yes -80
#نطه>	no 120	yes -98
#نطور	no 92	yes -63
#نطي>	no -46	unknown -45	yes 64
#نظار	no 116	unknown -87
#نعاج	no 93	yes -87
#نعاس	yes 55
#نعاو	yes 42
#نعرف	no -56	unknown 52
#نعس>	no 64	yes -57
#نعمر	yes 45
#نعنا	no -50	yes 73
#نعيط	no -99	unknown 168	yes -116
#نغرس	no 56
#نفجر	yes -47
#نفسه	no -85	yes 46
#نفسو	no -215	unknown 99	yes 93
#نفسي	yes 55
#نفصل	no -119	unknown 123
#نقدر	yes 51
#نقطع	no 118	unknown -40	yes -75
#نقطه	no -41	yes 56
#نقل>	no -72	yes 43
#نقلب	no 106	yes -78
#نقلو	no 64
#نقول	no 74	yes -45
#نكتب	no 61	yes -40
#نكسر	no 69	yes -82
#نكم>	no -221	unknown 279	yes -115
#نما>	no 48
#نمرت	no -62	yes 81
#نمره	no -113	unknown 78
#نمسح	no 99	yes -82
#نمشي	yes -55
#نملا	no -42	yes 46
#ننا>	no -83	yes 109
#نهاي	unknown -50
#نهم>	no 63	unknown 40	yes -106
#نوات	no -40	yes 64
#نوبي	unknown 53	yes -53
#نوت>	no 55
#نورا	no 72	yes -57
#نوع>	yes 41
#نوقع	no -74	yes 85
#نون>	no 139	unknown -53	yes -102
#نوني	no -51	unknown -60	yes 70
#نوي>	no -87	unknown 179	yes -119
#نويه	no 137	unknown -45	yes -96
#نيا>	unknown 46
#نيت>	yes 58
#نير>	unknown 55	yes -85
#نيرا	no -62	yes 80
#نيسي	no 53	unknown -50
#نيط>	yes 60
#نيطر	no 144	unknown -67	yes -76
#نيفي	no -245	unknown 182
#نيقه	no -116	unknown 121	yes -48
#نيكي	no 93	yes -62
#نينا	no -107	yes 118
#نينه	no -46	yes 66
#نيه>	yes 44
#نيين	no -120	yes 139
#هاد>	no 53
#هاده	unknown 71	yes -72
#هاز>	no 66	yes -48
#هان>	no -69	unknown 73
#هايي	no 116	unknown -54	yes -58
#هبط>	no -42	yes 68
#هتين	no 61
#هذه>	no 89	yes -70
#هرب>	unknown 49
#هربن	no -71	yes 94
#هربو	no 48	unknown 75	yes -115
#هرس>	unknown 43
#هرسا	no -76	yes 104
#هرسه	no -133	unknown 93
#هرسو	no 44
#هرسي	unknown -52	yes 45
#هره>	no 41
#هرو>	no -63	yes 74
#هرين	yes -55
#هريه	no -83	yes 95
#هزات	no 107	yes -84
#هزو>	no 87	yes -58
#هشم>	no 141	yes -114
#هضره	no 81	yes -53
#همش>	no 108	yes -69
#همو>	no -73	yes 88
#هناك	no 73	yes -55
#هنيه	no -77	yes 98
#هواء	no 42
#هواي	no 53	unknown 48	yes -108
#هوت>	no 51	yes -42
#هود>	no 69	yes -46
#هور>	no -40	unknown 52
#هول>	no 97	yes -68
#هولو	no 61	yes -41
#هوند	no -51	yes 71
#هوه>	yes 49
#واء>	unknown -48	yes 51
#واب>	no -69	unknown -67	yes 133
#واتي	no 136	unknown -73	yes -65
#واج>	no 77	unknown -58
#واجه	yes -43
#واحت	no -89	unknown 120	yes -52
#واخا	no 123	yes -107
#واخذ	no 50	yes -42
#وارب	no 41
#وارت	no 60
#واري	no 49
#واز>	yes -46
#واش>	no -82	unknown 128	yes -46
#واصط	no 82	yes -54
#واضط	no -219	unknown 201
#واعط	no 47
#واق>	no -150	unknown 78	yes 73
#واقف	no -50	unknown 53
#وال>	yes -47
#والخ	unknown 58	yes -81
#والد	yes -51
#والر	no 55	yes -62
#والض	no -64
#والط	no 81	yes -57
#والف	no 43	unknown -44
#والن	yes 42
#واله	no 85	yes -70
#وان>	no 40	yes -41
#وانت	no -154	unknown 111
#وانك	no 97	yes -76
#واني	unknown 72	yes -94
#واه>	no 41
#وايد	no 153	unknown -57	yes -112
#وايض	no 74	yes -48
#وايي	unknown 42	yes -60
#وباب	yes 58
#وبر>	unknown -46	yes 64
#وبقا	no 60
#وبقي	no -106	unknown 63
#وبلا	yes 49
#وبه>	no -66	unknown 50
#وبوا	no -114	unknown 91
#وبي>	yes 45
#وبيس	unknown -46	yes 54
#وبين	no -47	yes 69
#وتحر	yes 49
#وتحط	no -52	yes 68
#وتر>	no 45	yes -80
#وترك	no 102	yes -66
#وتشق	no 46
#وتكس	no -77	yes 92
#وتلو	no 151	yes -130
#وته>	unknown -52	yes 80
#وتور	no 57	yes -79
#وتوق	no 86	unknown -44	yes -42
#وتوم	no 116	unknown -64	yes -78
#وتي>	no 71
#وتين	yes 47
#وجا>	no -40	yes 72
#وجاء	no -62	yes 81
#وجاب	no -85	yes 126
#وجات	no 62	yes -46
#وجان	no 42
#وجاو	no 56	yes -47
#وجتي	no 43
#وجد>	no 68	yes -47
#وجده	yes -55
#وجرح	no 53	yes -44
#وجعن	yes 47
#وجه>	yes -71
#وجها	no 76	yes -60
#وجود	no 100	yes -77
#وجيت	no -187	yes 206
#وحا>	no -44	yes 62
#وحته	no -65	yes 99
#وحتي	no 50
#وحده	no 47
#وحدو	no 102	yes -70
#وحدي	no 82	yes -58
#وحرق	no 158	yes -130
#وحك>	no -70	yes 94
#وحنا	no 121	yes -105
#وحه>	no 41
#وحيد	no 91	yes -70
#وحين	no -84	yes 102
#وختي	no 56	yes -45
#وخدا	no 61	yes -42
#وخدش	no -180	yes 196
#وخرج	yes -66
#وخره	no -123	yes 147
#وخسر	no -85	yes 98
#وخلي	no 125	yes -84
#وخمس	no -61	yes 85
#وخه>	no -112	unknown 126
#وداب	yes 43
#ودات	no -66	yes 80
#وداز	no -180	unknown 127
#وداو	yes 49
#ودنو	no -45	yes 58
#وده>	no 133	yes -120
#ودور	yes 47
#ودي>	no -48	yes 63
#وديا	unknown -43	yes 74
#وديه	yes 40
#ورا>	yes 46
#وراء	yes 41
#ورات	no 87	yes -70
#وراج	no 108	yes -82
#وراس	no -111	yes 144
#وراق	no -52	unknown 59
#ورام	no 72	yes -57
#وران	no -50
#وراه	no 86	yes -48
#ورته	no 60	yes -47
#ورتو	no -46	yes 58
#ورتي	no -71	yes 86
#ورجع	unknown 107	yes -116
#ورد>	no 43
#وردو	no 77	yes -66
#ورشه	no 41
#ورطا	no 146	unknown -40	yes -109
#ورفع	no 129	yes -104
#ورقه	no -88	unknown 75
#ورك>	no -153	yes 166
#وركه	yes 43
#ورم>	no 75	yes -52
#ورني	no 122	yes -98
#ورهم	no 44	unknown -63
#ورو>	no 58	yes -49
#وروب	yes 45
#وروت	unknown 45	yes -47
#ورون	no 98	yes -73
#وري>	yes -42
#ورين	no 153	yes -131
#وريه	no 98	yes -71
#وزت>	no 161	yes -133
#وزلق	no 201	yes -182
#وزني	no -116	unknown 121	yes -48
#وساع	yes 47
#وسقط	no -65	yes 76
#وسم>	no 61
#وسه>	no -100	unknown -40	yes 140
#وسي>	no -210	unknown 251	yes -104
#وسيا	no -60	unknown 49
#وسيه	no 81	yes -69
#وشعل	no 89	yes -76
#وشه>	no 77	unknown -56
#وصاح	no -88	yes 106
#وصاف	no 82	yes -69
#وصبع	no -78	unknown 91
#وصدر	no 180	yes -153
#وصدم	no -76	yes 92
#وصلت	unknown 48	yes -60
#وصور	no 90	yes -56
#وصيل	yes 42
#وضعت	no -55	unknown 123	yes -82
#وضه>	unknown -40	yes 45
#وضو>	no 183	unknown -79	yes -127
#وضوع	no 49
#وضون	no 53	yes -106
#وضي>	no 120	yes -111
#وطا>	yes 41
#وطاح	no -52	yes 86
#وطار	no 119	yes -106
#وطحت	no 97	yes -78
#وطلع	no 169	yes -146
#وطني	yes 59
#وطه>	no 67	yes -47
#وطو>	no -56	unknown 106	yes -72
#وطيح	unknown -46	yes 70
#وعا>	no 75	yes -54
#وعطا	no 48	unknown -42
#وعطي	no -87	yes 97
#وعلي	no -184	unknown 164
#وعين	unknown 88	yes -120
#وغرق	no 94	yes -74
#وفجا	no -100	yes 117
#وفه>	no 222	unknown -42	yes -185
#وفو>	no 84	yes -65
#وفي>	yes 41
#وفيه	no 109	unknown -47	yes -59
#وقاش	no -151	unknown 101
#وقطع	no -59	yes 88
#وقعا	no -50
#وقعن	no -44	yes 55
#وقعه	no -106	unknown -44	yes 142
#وقفت	no -43
#وقفش	no -225	unknown 90	yes 101
#وقفه	yes 70
#وقه>	no 86	yes -56
#وقها	no -49	yes 78
#وقي>	no -91	yes 104
#وقيع	no -52	yes 64
#وقين	no 121	yes -105
#وكات	no -135	yes 155
#وكال	no 115	unknown -78
#وكان	yes 45
#وكتب	no 67	yes -49
#وكلب	no 53
#وكلن	no 60
#وكمل	no -106	unknown -47	yes 132
#وكه>	yes 42
#وكيط	no -48	unknown 120	yes -103
#وكيق	no -106	yes 123
#وكيل	no -69	unknown -59	yes 105
#ولاب	no -76	yes 92
#ولات	no -54	yes 79
#ولاه	yes 42
#ولت>	no -99	yes 128
#ولد>	no -63	yes 62
#ولدي	yes -41
#ولصق	no 67	yes -51
#ولله	no -188	yes 208
#وله>	no 56
#ولو>	no -92	unknown 46	yes 44
#ولوا	no 48
#ولوح	yes 43
#ولوز	no -150	unknown 130	yes -71
#ولون	unknown 82	yes -82
#ولي>	no 45	yes -47
#وليه	no -62	unknown 48
#وليو	no 110	unknown -77	yes -62
#وماب	no -64	yes 73
#ومات	unknown 50	yes -86
#ومبا	no 62	yes -40
#ومبو	unknown -45	yes 80
#ومتر	no -76	yes 103
#ومرا	no 52	unknown 55	yes -169
#ومشي	unknown 45
#ومع>	no -65	yes 74
#ومعا	no -136	yes 159
#ومعه	unknown 107	yes -79
#وملي	no -50	yes 74
#ومن>	no -86	unknown 79
#ومول	no -52	yes 64
#ومي>	no 43
#ومين	no 53
#ونتي	no 140	yes -111
#ونجي	no 62	yes -43
#ونحن	no 45
#وندا	no -51	yes 71
#ونزل	no 55
#ونس>	no -104	unknown 187	yes -117
#ونست	no -75	yes 87
#ونسط	no -62	yes 82
#ونسي	no 86	yes -62
#ونص>	no 65
#ونطو	no 105	yes -90
#ونعس	no 45
#ونقل	no 75	yes -54
#ونكت	no 105	yes -83
#ونوا	no 78	yes -56
#ونوب	unknown -42
#وني>	unknown 50
#ونيط	yes 60
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
#ويت>	no -182	unknown -53	yes 218
#ويده	no 91	unknown -102
#ويدي	no -58	unknown 88
#ويره	no 63
#ويض>	yes -45
#ويضه	no 41	unknown -44
#ويقو	no 76	yes -59
#ويل>	unknown 42	yes -74
#وين>	no -147	yes 177
#ويه>	no 86	yes -53
#ويو>	yes 55
#ياء>	yes 49
#ياب>	no -54	yes 76
#ياتو	no 76	yes -51
#ياتي	no 65	yes -40
#ياج>	no -77	yes 97
#ياح>	no -149	unknown 76	yes 68
#ياحي	no -82	unknown 69
#ياده	yes -58
#يار>	no 42
#يارا	unknown -42	yes 45
#ياضي	yes 55
#ياطه	no -78	yes 92
#ياع>	no -107	unknown 122
#يالن	no 66	yes -42
#ياله	no -83	yes 104
#يالو	no -108	yes 115
#يالي	no -41	yes 55
#يام>	no 44
#يانه	no -95	unknown 113	yes -83
#يانو	no -133	yes 155
#يبا>	yes 48
#يبت>	yes 47
#يبو>	no -278	unknown -52	yes 296
#يبور	no -46	yes 58
#يبي>	no 77
#يتزا	yes 57
#يتعر	unknown 151	yes -116
#يتقي	no -128	unknown 95
#يته>	no -70	yes 89
#يتها	no 73	yes -41
#يتهم	unknown -64	yes 44
#يتوق	no 61	yes -47
#يتون	no 98	yes -73
#يجار	no -86	yes 115
#يجاز	no 54	yes -42
#يجاو	no 54	unknown -41
#يجرح	unknown -43	yes 63
#يجه>	no -83	yes 113
#يجين	no -66	yes 81
#يجيو	no 41
#يحدث	no 46	unknown -60
#يحرق	no 68	yes -50
#يحلو	no 132	unknown -49	yes -86
#يحه>	no 56	yes -66
#يحو>	no 110	yes -101
#يخرج	unknown -55	yes 62
#يخلص	no -66	yes 41
#يخه>	yes 43
#يخير	yes 59
#يدا>	no -94	yes 123
#يدخل	no 50
#يدفع	no -143	unknown 135
#يدها	yes 65
#يدو>	no -47	yes 82
#يدور	no -173	yes 198
#يديس	no -106	yes 123
#يدين	no -112	yes 116
#يديو	no -44	yes 63
#يراس	no 128	unknown -43	yes -83
#يرام	no 139	yes -108
#يران	no -67	yes 84
#يرت>	no -58	yes 76
#يرجع	no -187	unknown 76	yes 95
#يرحم	no 58	yes -83
#يرد>	no -59	unknown -106	yes 116
#يرفو	no 101	unknown -49	yes -52
#يركو	no 50
#يرمي	no 100	unknown -47	yes -60
#يرها	no 86	yes -72
#يريا	no -65	unknown -63	yes 127
#يريد	no -89	yes 97
#يزر>	unknown -61	yes 53
#يزه>	no 43
#يزور	no 63
#يزي>	no -51	yes 58
#يسال	unknown -42
#يستا	no 59	yes -50
#يستي	no 40	unknown -55
#يسر>	no -51	unknown 42
#يسرق	unknown 82	yes -90
#يسري	no -64	yes 78
#يسمع	no -60	yes 74
#يسي>	no -50
#يسيا	no 53	unknown -43
#يسيل	unknown -70	yes 73
#يسين	no 54
#يشعل	no 141	yes -110
#يصب>	no -58	yes 72
#يصلح	no -69	yes 84
#يضا>	unknown -61	yes 51
#يضحك	no 65	yes -50
#يضرب	no -93	yes 131
#يضرن	no 75	unknown -54	yes -58
#يطال	no -129	unknown 93	yes 48
#يطان	no 112	yes -96
#يطت>	no 51
#يطره	no 126	unknown -58	yes -66
#يطه>	no -50	yes 68
#يعا>	no 50
#يعتذ	no -79	yes 101
#يعد>	no 99	yes -86
#يعرج	unknown -45
#يعرف	no -47	yes 64
#يعمر	no -68	yes 81
#يعني	no 41
#يعه>	no 78	yes -57
#يعوض	no -189	unknown 183	yes -58
#يغطي	no -66	unknown 79
#يفاش	unknown 106	yes -164
#يفطو	no -164	unknown 198	yes -89
#يفون	no 64
#يفي>	no -157	unknown 149
#يقطر	no -91	unknown 82
#يقطع	no -255	yes 269
#يقلب	no 83	unknown -49
#يقه>	yes -40
#يقها	no 81	yes -75
#يقو>	no -111	unknown 80
#يقود	no -48	yes 54
#يقي>	no -231	unknown 56	yes 179
#يكال	no -131	yes 142
#يكان	no 77	yes -43
#يكل>	no 221	yes -195
#يكلا	no 44
#يكه>	no -43	yes 64
#يكو>	no 91	yes -76
#يكوب	yes 47
#يكون	no 99	yes -74
#يكي>	yes 49
#يكيل	no -44	yes 63
#يكيه	no 50
#يلا>	no 59	yes -66
#يلات	yes 59
#يلان	no -55	yes 73
#يلتو	no -59	yes 77
#يلتي	yes 55
#يلعب	yes 52
#يلمس	unknown -40
#يله>	no 47
#يلو>	no -136	unknown -51	yes 160
#يلوم	no -76	yes 103
#يلي>	no 49
#يليا	no -129	unknown 71	yes 48
#يليف	no 49
#يليك	no 131	yes -102
#يما>	unknown -50
#يمات	no 60
#يمار	no 44
#يمان	no 89	yes -124
#يمته	no -59	yes 78
#يمكن	no -77	unknown 121	yes -73
#يمن>	no -80	unknown 121	yes -68
#يمين	no -76	yes 102
#ينا>	yes 45
#ينات	yes 43
#يناه	yes 50
#ينت>	no -84	yes 98
#ينزل	yes 53
#ينش>	no -67	yes 86
#ينغ>	no -55	unknown 91	yes -41
#ينك>	no -169	unknown 93
#ينما	no 48
#يننا	no -153	unknown -57	yes 186
#ينها	no -144	yes 160
#ينو>	no -170	yes 198
#ينوا	no -57	yes 63
#يني>	yes 43
#ينيا	no -65	unknown 118	yes -78
#ينيت	yes 47
#ينين	no -84	yes 64
#ينيه	no -71	yes 98
#ينيو	no -174	yes 189
#يهرب	no 175	unknown -55	yes -120
#يهضر	no -183	unknown -50	yes 201
#يوجع	yes 48
#يورو	no 99	unknown -53	yes -44
#يوط>	no 103	yes -85
#يوقع	no -183	yes 205
#يول>	yes 53
#يولي	no 88	unknown -60	yes -44
#يوما	no -122	unknown -58	yes 165
#يومي	no 48
#ييا>	no 47	yes -48
#ييت>	no -166	unknown 152
#يير>	unknown 106	yes -121
#يين>	no 45
#ييه>	no 45	yes -42
10	no -101	unknown 80
12	unknown 51	yes -47
14	no 62
16	no -82	unknown 79
17	no -59	yes 72
19	no -47	yes 80
2	no 60	unknown -42
20	no 84	unknown -42	yes -40
200	no -124	yes 144
2026	no -55	yes 63
21	no 101	unknown -41	yes -57
3	yes -64
30	no 66	unknown -72
4	no 60
400	no -113	unknown 157	yes -111
5	no 69	unknown -98
50	no 52
5200	no 88	yes -69
6	no -53	yes 73
6000	no -99	unknown -69	yes 131
71	no 79	yes -53
8	no 44	unknown 45	yes -92
80	yes 51
9	no -55	yes 79
900	no -125	unknown 181	yes -88
=answer: unsure	no -84	unknown 113
=being: animal	no 66	unknown -45
=constat: constat	no -125	yes 155
=constat: not-done	no -88	yes 121
=danger: now	no -69
=danger: over	no 210	unknown -77	yes -173
=danger: plea	no 199	unknown -52	yes -155
=danger: put-out	no 42	yes -44
=distress: distress	unknown -42	yes 72
=document: devis_ou_facture	no -56
=document: photos	no 76	unknown -57
=hedge: hedge	no -127	unknown 167	yes -58
=hedge: roughly	unknown -58	yes 82
=idiom: figure	yes 44
=idiom: paper	no -151	yes 184
=idiom: part	no 77	yes -123
=idiom: silence	unknown -89	yes 77
=injuries no rather	no 88	yes -72
=injuries unknown	no 47
=injuries unknown unsure	no 47
=injury: absent	no 105	yes -79
=injury: grave	no 53	unknown -49
=injury: nobody	yes 48
=injury: one-well	yes -44
=injury: perhaps	no 89	unknown -40	yes -47
=injury: struck	unknown -40
=intent: back	no 89	unknown -136	yes -42
=intent: cancel	no 46	unknown -40
=intent: complaint	no 86	yes -82
=intent: correct	unknown -55	yes 77
=intent: declare	no -69	unknown 68
=intent: follow	no -49
=intent: human	no 45
=intent: language	no -116	yes 103
=intent: other	no -186	unknown 190
=intent: thanks	no -53	unknown 78	yes -64
=liability: admitted_by_other	no -164	yes 187
=liability: contested	no -120	unknown -42	yes 162
=other autre	no -86	unknown 113	yes -94
=other blessure	no 81	unknown -69	yes -41
=other collision	no 49	yes -87
=other incendie	unknown -54
=other vandalisme	no -49	unknown -41	yes 71
=party: alone	no 102	yes -100
=party: culprit	no -61	unknown -102	yes 111
=party: foreign	no 183	unknown -84	yes -150
=party: hit-and-run	no -118	unknown 88
=party: neighbour	no -168	unknown -45	yes 214
=party: nobody-else	no 189	unknown -55	yes -144
=party: other-vehicle	no -84	yes 83
=party: theirs	no -179	unknown -45	yes 212
=party: witness	yes -51
=person: driver	no -78	unknown -42	yes 118
=person: exposed	no -102	unknown -55	yes 151
=person: self	no -46	yes 46
=police: not-done	no 54	unknown -53
=police: police	unknown -40
=status: done	no -98	yes 106
=status: future	yes 58
=status: refused	no 42	unknown -60
=thirdParty no	no 70	yes -63
=thirdParty no rather	no 76	yes -53
=thirdParty no sure	no 101	yes -95
=thirdParty no unsure	no 60	yes -68
=thirdParty none	unknown 45	yes -59
=thirdParty yes	no -134	yes 157
=thirdParty yes rather	no -77	yes 62
=thirdParty yes sure	no -136	yes 162
=type autre	unknown 96	yes -77
=type autre sure	unknown 96	yes -77
=type blessure sure	unknown -44
=type collision	no -65	yes 50
=type collision rather	no -75	yes 58
=type collision sure	no -70	yes 52
=type collision unsure	no 57	unknown -79
=type degats_des_eaux rather	no 61	yes -102
=type degats_des_eaux sure	yes 53
=type evenement_climatique	no 76
=type evenement_climatique sure	no 76
=type vandalisme	yes 47
=type vandalisme rather	no -158	unknown -42	yes 190
=type vol	no 117	yes -80
=type vol rather	no 111	yes -77
=type vol sure	no 117	yes -80
=type: autre	unknown 82	yes -72
=type: blessure	no 47	unknown -44
=type: collision	no -57
=type: evenement_climatique	no 79	yes -40
=type: vandalisme	yes 58
=type: vol	no 109	yes -71
ابن	no -154	unknown -59	yes 191
ابني	no -65	yes 87
ابي	no 125	yes -107
اتذكر	no -142	unknown 109
اتصل	no 50
اتصلت	no -66	yes 91
اتمكن	no 93	yes -74
اجد	no 80	yes -43
احتاج	no 123	unknown -51	yes -70
احترق	no -70	unknown 83
احتكاك	no -90	yes 111
احد	no -45
احدا	no -113	unknown 42
احدهم	no 60
اختي	no -44	yes 56
اخذت	no 69	yes -40
اخذوا	no 97	yes -89
اخر	no 52
اخضر	no 167	yes -139
اذي	unknown 65	yes -108
ار	no 139	unknown -48	yes -108
اربع	yes 42
اربعه	no 46
ارتطمت	no 74
ارتفاع	no 82	yes -75
ارجو	no 118	unknown -83	yes -67
اريد	unknown 40
ارير	no -44	yes 58
اسابيع	no 47	unknown -40
اسبوع	yes 47
استدعاء	no -121	unknown 130	yes -69
استرجاع	unknown 51	yes -76
استطيع	yes 48
استنشقت	no -49	yes 60
اسفله	no -135	unknown 117	yes -94
اسقط	no -173	yes 188
اسمه	no -49	yes 57
اسود	no 93	yes -63
اشتري	no 61
اشتعلت	no 98	yes -71
اصب	no 66	yes -48
اصبت	unknown -56
اصبعي	no 111	yes -78
اصرح	unknown 49
اصص	no 60	yes -51
اصطدام	unknown -43	yes 66
اصيب	no 60
اضرار	no 53	yes -41
اطلب	no 72	unknown -50
اظن	no -137	unknown 131
اعبر	no -60	yes 81
اعتذر	no -156	yes 170
اعترف	no -57	yes 80
اعرف	no 88	yes -64
اعمل	unknown -68	yes 57
افران	no 103	yes -89
اقتلعت	no 42
اقدر	no 107	yes -88
اقوالي	no 68	unknown -68
اكادير	no -53	unknown 122	yes -120
اكتشفت	no 102	yes -75
اكتوبر	no 64
اكثر	no -47	yes 63
اكل	unknown 74	yes -62
الابيض	unknown -51	yes 55
الاحد	no 44	yes -43
الاحذيه	no 84	yes -65
الاخر	yes 48
الاربع	no -102	yes 127
الاربعه	no 137	yes -123
الارضيه	no 48	yes -40
الارواح	no 45
الاسبقيه	yes 49
الاسطبل	no 88	yes -74
الاسعاف	no -86	unknown 57
الاسنان	no -157	unknown 63	yes 90
الاسود	no 42
الاشاره	no 49
الاطار	no 53	yes -45
الاف	no 119	unknown -54	yes -67
الاقامه	no -197	unknown 179	yes -69
الاكواريوم	no 54	yes -41
الالواح	no 60	yes -50
الاماميه	no -134	unknown 93	yes -42
الامان	no -100	yes 109
الان	no -57	yes 80
الانترنت	no 76	yes -53
الاوراق	no -144	yes 148
الاوروبيه	yes 45
الاولاد	no 41
الايسر	yes 50
الايمن	no -44	unknown 58
البارابريز	no 50	unknown 47	yes -124
البارابول	no 111	yes -90
الباراشوك	no -61	unknown 120	yes -83
الباربريز	unknown -58	yes 41
البارح	no -43	unknown 45
البارحه	no -107	yes 128
البارشوك	no 72	yes -55
الباركينغ	no 65
الباركيه	no 85	yes -64
الباش	no 133	yes -100
البالكون	unknown -46	yes 83
البانيو	no 89	yes -71
البحث	no -61	unknown -40	yes 85
البحر	no 98	yes -67
البرد	no 65	yes -54
البرميل	no 88	yes -66
البريد	no -101	yes 126
البزطام	no 72	yes -59
البطيخه	yes 43
البقره	no 57	yes -44
البلاستيكيه	no 50
البلاكه	no -96	yes 109
البلديه	unknown 48
البلكون	no 126	yes -94
البنك	unknown 104	yes -141
البوطا	yes 41
البوليسي	no -97	yes 115
البومبا	no 91	yes -52
البومبيه	no 118	yes -110
البيانو	no -93	yes 108
البير	no 163	unknown -43	yes -118
البيرمي	no 45
البيرو	no 56
البيسي	no -50	unknown 54
البيض	no 83	yes -59
البيضاء	yes -45
البيطري	no -142	unknown 87
التابعه	no 101	yes -83
التامين	no -169	unknown 212	yes -59
التبروري	no 82	yes -57
التدفيه	no 104	yes -90
الترقوه	no 54	yes -41
التروتينيت	no 78	yes -63
التريبورتور	no -46	yes 58
التصريح	unknown 64	yes -61
التصليح	no -84	yes 101
التعويض	no -84	unknown 103	yes -50
التلفازه	no 78	yes -57
التلفزه	no 100	yes -83
التيار	no 78	yes -43
الثالث	no -82	yes 105
الثامنه	yes 50
الثاني	no -61	unknown 41
الثلاثه	no 80	yes -67
الثلج	no 82	yes -65
الجاج	no 94	yes -83
الجار	no -106	yes 125
الجاره	no -96	yes 121
الجامع	no 125	unknown -43	yes -83
الجبص	no -52	yes 65
الجبل	no 114	yes -92
الجديده	yes 67
الجرار	unknown -41	yes 57
الجرحي	no -86	yes 103
الجرده	no 118	yes -105
الجمله	no -141	unknown 116	yes -47
الجنب	no -90	unknown 99
الجهتين	no 61
الجيب	no 110	yes -89
الجيران	no -104	yes 124
الحاج	yes 40
الحاجب	no -116	yes 135
الحاجز	unknown -55
الحاجه	no 47
الحادث	no 43
الحادثه	no -97	yes 124
الحاديه	no 40
الحارس	no -82	unknown 45
الحاسوب	no 155	yes -137
الحافله	no 164	unknown -43	yes -130
الحانوت	no 56
الحديقه	no 81	yes -62
الحراره	no 126	yes -96
الحسن	no -162	unknown 141
الحق	no 66	yes -42
الحلاقه	no 65	yes -54
الحلويات	no 114	yes -95
الحليب	yes 55
الحوايج	no 72	yes -43
الحوت	yes 44
الحومه	no 63	yes -45
الحي	no -52	yes 83
الحيط	yes 40
الخامس	no -129	yes 155
الخانز	no -160	yes 169
الخدامه	unknown -42	yes 52
الخدمه	no 69	yes -40
الخزانه	no 162	unknown -48	yes -115
الخساير	no 51
الخضره	no -56	yes 74
الخلف	no -57	yes 46
الخلفيه	no 153	unknown -41	yes -116
الخوف	no -113	yes 134
الخيمه	no 45	unknown 77	yes -117
الدار	yes -46
الدجاج	no 55	yes -50
الدخان	no -53	yes 75
الدراجه	unknown 43	yes -66
الدراري	no -79	yes 100
الدرج	no -58	unknown 66
الدروج	no 83	yes -53
الدش	no 127	yes -100
الدم	unknown -41
الدوش	no 47
الدولاب	no 50
الذي	no -55	yes 43
الرابعه	unknown 78	yes -58
الراجل	no -42	yes 69
الراجلين	no -68	yes 90
الراديو	no 125	yes -87
الراكب	no 47	yes -60
الرباط	no -73	unknown 55
الرجل	no -47	yes 66
الرحله	unknown 50	yes -124
الرصيف	no -256	unknown 125	yes 132
الرعد	no 85	yes -53
الرف	no -99	yes 120
الرمله	no -69	yes 90
الروايد	no 178	unknown -80	yes -153
الروايض	no 42
الروبيني	no -40	yes 56
الروضه	no -89	yes 95
الريح	yes 63
الريحه	no 86	yes -65
الريدو	no 97	yes -80
الزاج	no 46
الزبون	no -141	yes 152
الزجاج	no 46	yes -53
الزربيه	no 57
الزرع	yes 45
الزرقطوني	no -45	yes 58
الزريبه	no 85	unknown -49
الزنقه	no 74	yes -49
الزوال	no 89	unknown -58
الزيت	no -44	unknown 76	yes -41
الزيتون	no 85	yes -66
السابعه	yes 55
الساروط	no -153	unknown 86	yes 52
الساق	unknown -44	yes 41
السانديك	unknown 80	yes -67
السبب	no 100	yes -82
السبيطار	no 174	yes -145
الستاير	no 108	yes -89
السخان	no -61	yes 75
السخونيه	no 94	yes -67
السرير	no 58	yes -41
السطح	no 42
السطل	no 56	unknown -70
السفر	no 47	unknown 61	yes -121
السكانير	unknown 42	yes -121
السلام	yes 44
السلامه	no -170	yes 195
السلطه	no 44
السلعه	no -99	yes 126
السلك	no 67
السلم	no 162	yes -127
السنسله	no 112	yes -94
السور	no -54	yes 60
السي	no -146	unknown -48	yes 183
السياح	no -59	yes 95
السياحي	no -68	unknown 138	yes -140
السيارات	no 70	unknown -55
السياره	yes -52
السيد	no -65	yes 84
السيده	no -45	yes 55
السير	no -56	unknown 59
السيل	no 96	yes -75
السيمانه	no 59	yes -52
الشاحن	yes 55
الشاحنه	no -74	yes 92
الشارع	no -75	unknown 45
الشاشه	no 110	yes -87
الشانطي	no -46	unknown -45	yes 64
الشباك	no 72	yes -61
الشبكه	no 105	yes -76
الشتا	no 70	yes -56
الشجره	no 85	yes -61
الشراره	no -40	yes 63
الشرفه	yes 57
الشركه	no -54	unknown 64
الشقه	no -102	yes 122
الشكايه	no 81	yes -55
الشمس	no 99	yes -73
الشهر	unknown 130	yes -128
الشوفو	no 100	yes -80
الشي	no 231	unknown -49	yes -199
الشيفور	no -40	yes 52
الصاك	yes -62
الصاله	no -159	yes 181
الصالون	no 59
الصباغه	no 77	yes -66
الصبع	no 57	yes -43
الصحون	no 89	yes -74
الصدمه	yes 42
الصغير	no 46
الصوره	no 80	yes -63
الضباب	no -120	yes 137
الطابق	yes 45
الطابله	no 120	yes -95
الطاجين	no 97	yes -84
الطاقه	yes 55
الطبله	no -120	yes 142
الطبيب	no -42	unknown 111	yes -71
الطبيه	no 110	unknown -85
الطراكتور	yes 53
الطلاء	no -135	yes 149
الطموبيل	no 48	unknown 59	yes -123
الطواليط	unknown 83	yes -81
الطوبيس	no -59	yes 83
الطوموبيل	yes -55
الطونوبيل	unknown -59
الطياره	no 77	yes -59
الطين	no 81	yes -75
العافيه	no 45
العام	no 58	yes -56
العامل	no -84	yes 98
العايله	no -162	unknown -43	yes 183
العجلات	no 62	yes -43
العجله	no 88	yes -56
العربه	no 128	unknown -84	yes -44
العربي	no -147	unknown -45	yes 181
العرس	no 51
العساس	unknown 87	yes -134
العشيه	no -63	yes 61
العصر	no 42
العلاج	no 79	unknown -58
العلميه	no 48	yes -42
العمال	no -83	yes 102
العمره	unknown 68	yes -112
العمليه	no 123	unknown -49	yes -70
العمود	no 129	yes -116
العنق	no -56	yes 76
العود	no 87	yes -69
العياده	no -186	unknown 103
العيد	yes 48
العينين	unknown 59	yes -69
الغرز	no 52
الغساله	no 97	yes -81
الغسيل	no 100	yes -90
الف	unknown 53	yes -67
الفاتوره	unknown -101	yes 104
الفار	no -144	unknown 102
الفراش	unknown -49
الفران	no 200	yes -166
الفرن	no 65
الفرنسيه	no -70	unknown 48
الفريكو	no 98	yes -85
الفلاح	no -70	yes 75
الفلاحي	no 117	unknown -67	yes -52
الفلوس	no -72	unknown 113	yes -85
الفندق	unknown 50	yes -41
الفوق	no -45	yes 81
الفول	no -160	unknown 82	yes 70
الفولون	no 71	yes -45
الفيراندا	no 104	yes -67
الفيلا	no 111	yes -92
القادوس	yes 65
القايد	no -157	yes 164
القبو	no 75	yes -57
القدام	no -74	unknown 87
القديم	no 132	yes -105
القديمه	no -65	yes 86
القصدير	no 42
القضاييه	no 87	yes -69
القط	no 64	yes -47
القطار	unknown 49
القفل	no 43
القمامه	unknown 42
القنطره	no 81	yes -52
الكابو	no 63
الكابينه	no 102	yes -78
الكات	yes 44
الكاحل	no 126	yes -97
الكار	no -59	yes 89
الكاميو	no -46	yes 44
الكبيره	no 44
الكتب	yes 42
الكتف	no 116	yes -89
الكرا	no -52
الكراج	no 119	unknown -42	yes -74
الكراسي	no -64	yes 82
الكرسي	yes 65
الكره	no -202	yes 221
الكروسه	yes 43
الكسيده	no -52	unknown -43	yes 99
الكلب	no -70	yes 87
الكليان	no -162	yes 176
الكلينيك	no -94	unknown -48	yes 117
الكليو	unknown 78	yes -107
الكهربا	no 50
الكهرباء	unknown 86	yes -95
الكهربايي	no 73	yes -55
الكوره	no -59	yes 92
الكوفر	no 84	yes -59
الكونستا	no -92	yes 102
الكونسطا	no -59	yes 79
الكونطور	no 120	yes -104
اللوحه	no 63
اللور	yes 58
اللي	yes 46
الليل	no 70	yes -42
الليله	no 74	yes -56
الليلي	no 78	yes -66
الم	no -64	yes 83
المازوط	no 88	unknown -50
المالك	no -82	yes 95
المبلغ	no 157	unknown -96	yes -68
المجاور	no -157	yes 171
المجاوره	no -42	yes 48
المحرك	yes -45
المحطه	no 86	yes -71
المحل	no 65	yes -47
المدخل	unknown -53	yes 51
المدخنه	no 43
المدرب	no -213	unknown 108	yes 117
المدرسه	yes 42
المدفاه	no 48
المدير	unknown -97	yes 55
المدينه	no 129	yes -109
المرا	unknown -75	yes 63
المراقبه	no 42
المرايه	no -79	yes 97
المرفق	unknown 107	yes -94
المركز	no 50
المركونه	no -73	yes 92
المرور	yes 46
المستاجر	no -92	yes 104
المسجد	no 46
المشترك	no -141	yes 157
المصباح	no -48	unknown 93	yes -78
المطبخ	no 66	yes -44
المطر	no 105	yes -94
المطعم	no -53	yes 68
المظله	no 43
المعاينه	yes 42
المغرب	no 50
المغسله	no 103	yes -78
المقلاه	no 49
المقله	no 104	yes -81
المقهي	no 93	yes -68
المكتب	no -58	yes 81
المكتبه	no 126	yes -98
الملك	unknown -51
الممتاز	no -87	unknown 68
الممر	no 87	yes -70
المناسب	yes 48
المهم	yes 53
الموتور	no 165	unknown -63	yes -127
الموسم	no 106	yes -76
الموضوع	no 49
الموطو	unknown 48	yes -73
الموقع	no 82	yes -63
الموقف	no -136	yes 153
الميكانيسيان	no 42	unknown -57
الميكانيكي	no 51	yes -44
النادي	no -101	yes 122
الناس	no -57	yes 57
النضاضر	no -100	unknown 128	yes -65
النعاس	yes 55
النعناع	no -55	yes 85
النقل	no -179	unknown 156
النمره	no -142	unknown 61	yes 75
النوافذ	no -148	yes 168
النيران	no -62	yes 80
الهاتف	no 98	yes -71
الهواء	no 42
الهواييه	unknown 88	yes -143
الهوندا	no -103	yes 122
الواجهه	no -182	unknown 112	yes 44
الواد	unknown 61	yes -81
الوالدين	no 65	yes -45
الواليد	no 130	yes -102
الواليده	no 51
الودي	no -58	yes 73
الوراق	no -61	unknown 196	yes -172
الورد	no 135	yes -113
الورقه	no -61	yes 75
الورك	no -153	yes 166
الوطنيه	no -87	yes 105
الوقت	no 78	yes -46
الوكاله	no 77	unknown -47
الولد	no -123	unknown 107
اليد	no 42
اليسري	no -43	yes 57
اليكم	no 68	yes -63
اليمين	no -51	yes 79
ام	no -112	unknown 71
امام	yes 62
امامي	no 59	yes -41
امي	no 52
انبوب	no 46
انزلق	no -91	yes 111
انزلقت	no 116	yes -100
انسي	no -90	yes 105
انفجر	no 60	yes -40
انفجرت	no -76	unknown 110	yes -73
انكسر	unknown 65	yes -72
انكسرت	no 167	unknown -62	yes -129
انني	no -108	unknown 72
انها	yes 51
اود	no -220	unknown 165	yes 42
اول	no -48
اولا	yes 41
ايام	no 46
ايدي	yes 63
ايضا	unknown -72
ايه	no 128	yes -103
ب	no 47
بالبرد	no 74	yes -63
بالجهد	no 76	yes -68
بالحجاره	no 74	yes -49
بالركل	no 89	yes -75
بالريح	no -236	unknown -40	yes 270
بالسكوتر	no 77	yes -56
بالسياره	no -131	unknown 129	yes -66
بالشرطه	no -46	yes 56
بالصباغه	no 110	yes -76
بالكامل	no 114	yes -81
بالليل	no 52	yes -86
بالما	no 82	yes -67
بالموس	no 71	unknown -40	yes -52
باله	no 41
بان	yes 51
بايع	yes 47
بتسرب	no -96	yes 117
بجانبي	unknown -66	yes 53
بحجم	no 57	yes -48
بحيره	no 121	yes -88
بدا	no -63	unknown 55
بدات	no -62	unknown 55
برا	unknown 82	yes -53
برد	no 91	yes -76
برشيد	no -68	yes 82
بزاف	no -50	yes 79
بس	no -91	yes 117
بسلام	no 45	unknown -44
بسلك	no -77	unknown 91	yes -86
بسياره	yes 51
بسيط	no -63	yes 91
بسيطه	yes 55
بشريه	no -94	yes 101
بشويه	no 51
بشي	no 87	yes -67
بصح	no -127	unknown -47	yes 155
بعدما	unknown -57	yes 46
بعصا	no -153	yes 167
بعيني	no -141	yes 163
بغا	no -45	yes 68
بغاتش	no 127	unknown -84	yes -48
بغاش	no -47	yes 66
بغيت	no 58
بغيتش	no -86	yes 100
بفعل	unknown -49
بقا	no 54	yes -76
بقره	no 119	yes -106
بقعه	no -63	yes 81
بقيت	no 88	yes -69
بلا	no -41
بلاصتو	no -42	unknown 155	yes -153
بلاصه	no 111	yes -89
بلاغ	no 53	yes -40
بلاغا	no 108	yes -84
بلانت	no 119	unknown -40	yes -79
بلغت	no 78	yes -57
بليون	no 72	yes -52
بنت	no -48	yes 70
بنتي	no -49
به	unknown -40
بوحدها	no 86	yes -69
بوحدو	no 121	yes -81
بي	no 44
بيا	no 126	yes -86
بيت	no -72	unknown 71
بيخير	yes 59
بيضا	no -87	unknown -61	yes 140
بيضاء	no -147	yes 166
بيكوب	no -150	yes 177
بيناتنا	no -93	yes 108
بيننا	no -153	unknown -57	yes 186
بيني	no -130	unknown -48	yes 169
بيه	no 142	yes -109
بيهم	no 133	yes -106
تارودانت	no 52	yes -46
تامين	no -87	unknown 145	yes -76
تبع	no -51	yes 84
تبكي	no -89	yes 108
تجرح	no 145	yes -113
تجرحات	no -169	unknown -54	yes 186
تحت	no 60	yes -43
تحتها	no 95	yes -72
تحتو	no -80	yes 110
تحتي	no -137	unknown -40	yes 176
تحرقات	no 83	yes -70
تخرج	no -47	yes 62
تخسر	no -47	yes 60
تخنق	no 167	yes -143
تدخل	no 40
ترجع	no 142	unknown -108
تركيب	unknown -82
تسد	no -69	unknown 84
تسع	unknown -41
تشعر	no 57	yes -46
تشفر	no 132	yes -91
تشقق	no 107	yes -76
تشكو	no -43	yes 59
تصادم	no -138	unknown 98
تصريح	no 67	yes -45
تضرر	no -45	yes 64
تعرفت	no -166	unknown 127
تعوج	no 103	yes -80
تعود	no -155	yes 167
تعوضون	unknown 48	yes -113
تعويض	no 141	unknown -103
تفرقع	no 90	yes -65
تفركعات	yes 42
تقاس	no -61	yes 78
تقاسيت	no 88	yes -69
تقريبا	yes 58
تقريرا	no -47	yes 61
تقطع	no 96	yes -68
تقل	yes 41
تقلع	unknown -51
تقول	unknown -72	yes 89
تكسر	no -42	yes 62
تكن	no 74	yes -60
تلاقيت	no 65	yes -50
تلف	no 69	yes -61
تم	no -82	yes 95
تماس	no 105	yes -92
تماما	unknown -90	yes 51
تنفخ	no 85	yes -63
تهرس	no 80	yes -48
توصيل	no -72	yes 88
توقفت	no -159	yes 173
توقيع	no -42	yes 53
تولوز	no -150	unknown 130	yes -71
تيزي	no -51	yes 58
ثانيه	no 51
ثلاث	no -44
ثلاثين	no 139	yes -129
ثمن	no 98	unknown -54	yes -41
ثمنها	no -61	unknown -40	yes 97
جا	no -58	yes 86
جات	yes 62
جارتنا	no -96	yes 105
جارنا	no -134	yes 147
جاري	no -134	yes 168
جانبي	no -137	unknown 98
جاني	no 140	unknown -93	yes -52
جدي	no -52	yes 78
جديد	no 60
جرار	yes 45
جرح	no 46
جرحي	no -65	yes 78
جري	no -91	unknown -62	yes 145
جريح	no -115	yes 136
جميعا	no 50
جنب	unknown -40	yes 43
جواب	unknown -96	yes 95
جيبي	no 117	unknown -43	yes -74
جيت	no 106	yes -88
جيده	no 72	unknown -43
حاجه	yes -51
حادثه	yes 53
حاده	no 85	yes -64
حارس	no 46
حاسوب	no -49	yes 63
حافله	no -88	yes 52
حافيه	no 69	yes -55
حامل	no -71	yes 92
حاولت	no -208	yes 215
حجر	no 153	yes -115
حجره	no -113	unknown 70	yes 42
حجزت	unknown -83
حد	no 42
حدا	unknown 44
حدانا	no -95	yes 114
حدايا	unknown 74	yes -105
حدث	unknown 56	yes -45
حديد	no 96	yes -80
حرق	no -73	yes 85
حرقات	no 185	yes -171
حزام	no -109	yes 119
حصاه	no 83	yes -49
حصل	no -56	yes 64
حضرت	no 44
حطيت	no 63	yes -41
حفره	no 73	yes -55
حفل	no 98	yes -72
حفيدي	no -128	unknown 91	yes 59
حق	no 101	unknown -76	yes -52
حقيبتي	yes -46
حقيبه	unknown 66
حك	no -94	yes 144
حلات	no -164	yes 172
حماتي	no 63	yes -42
حمام	no -73	yes 80
حمامي	no -48	yes 54
حمرا	no -142	unknown 196	yes -112
حوض	no 65	yes -45
خاتم	no 158	unknown -55	yes -110
خاص	no -181	unknown 79	yes 50
خاصني	no -81	yes 104
ختي	no 67	yes -55
خدا	no 85	yes -53
خدام	unknown -50
خدامين	no -96	unknown -54	yes 134
خداو	no 43
خدمه	no -90	yes 115
خرجت	no 69	yes -61
خرجنا	no 52
خرجو	no -235	yes 255
خرطوم	no -104	yes 112
خزان	no 99	yes -89
خزانه	no -47	yes 74
خسر	no 64
خسرات	no 47	unknown -43
خطا	no 146	yes -128
خطفو	no 75	yes -60
خفيف	no 42
خلا	no -89	unknown 194	yes -122
خلات	no 124	yes -108
خلال	yes 70
خلاو	no -118	unknown 134
خلصت	no -60	unknown 100	yes -78
خلف	no -74	yes 97
خلفي	no -105	yes 120
خمس	no 96	unknown -48	yes -53
خمسه	no -64	yes 97
خير	no -152	yes 170
خيطو	no 180	yes -141
دار	yes 50
دارت	no -83	yes 100
دارنا	no 62
دارها	no 123	yes -104
دارو	no 98	yes -66
داز	no -69	unknown -64	yes 110
دازو	no 111	yes -94
داعي	no 46
داكشي	no 81	yes -67
داو	no 71
داوه	no 108	yes -91
داوهم	no 79	unknown -97
داير	no 96	unknown -47	yes -64
دايز	no -99	yes 124
دخلات	yes 55
دخلت	no -56	unknown 76
دخلنا	no -63	yes 81
دخلو	no 43
دراجتي	no 51
دراري	no 53	yes -41
درت	yes -40
درتش	no -76	unknown 96
درجه	no 87	yes -75
درك	no 88	yes -70
درنا	no -128	yes 151
دفع	no -125	unknown 136	yes -47
دفعت	no 111	unknown -45	yes -67
دفعني	yes 43
دقايق	unknown 40
دقيقه	no 44
دم	yes 52
دمي	no 59	yes -44
دون	no -65	yes 81
ديالنا	no 66	yes -42
ديالها	no -87	yes 110
ديالهم	no -97	yes 109
ديالو	no -108	yes 115
ديالي	no -44	yes 58
ذاب	no 82	yes -67
ذراعي	no 94	yes -72
ذو	no -82	yes 93
راجع	no -159	yes 172
راجل	no -109	yes 120
راجلي	no 87	yes -55
راحت	no 92	yes -69
راس	no 79	yes -50
راسها	no -61	unknown 64
راسو	no 70	unknown 82	yes -176
راسي	unknown 44
راكبه	no -65	yes 77
راني	no -65	unknown 68
راه	yes -40
راها	unknown 60	yes -55
ربعه	no 105	unknown -52	yes -65
ربما	no 73	yes -48
رجال	no -62
رجعنا	no 52
رجل	no 154	yes -136
رجلي	unknown -42	yes 64
رغم	no -118	unknown 137	yes -46
رقبتي	no -61	yes 72
رقم	no -49
رقمها	no 108	yes -94
رقمي	no -68	yes 82
ركبت	no 147	yes -124
ركبتي	no -137	yes 160
رماد	no 44
رمضان	no -93	yes 108
ريحه	no -45	unknown 110	yes -104
زاج	no 62
زال	no -80	unknown 51
زالت	no -48	yes 60
زبون	no 61	yes -46
زجاج	no 48	yes -59
زرقه	no 94	yes -68
زلت	yes 54
زلقات	no -127	yes 138
زلقت	no 47	unknown -44
زوجتي	no 45	unknown -41
زوجي	yes -47
زياره	no -48	yes 74
زيت	no -64	yes 78
ساحه	yes 45
ساقي	no -89	yes 89
سالم	unknown 101	yes -173
سالمه	no 67	yes -50
سالمون	no 51
سالمين	no -60
سايقه	no 92	yes -73
ست	no 70	yes -46
ستر	yes 51
سته	unknown -41
سجل	yes 51
سحقت	no -155	yes 166
سخان	no 126	yes -113
سخون	no 91	yes -78
سد	no 87	yes -75
سدو	no 54	yes -47
سديت	no 48
سرقت	no 54
سرقه	no 51
سرقو	no 71	yes -58
سرقوا	no 97	yes -70
سطح	no 74	yes -62
سقط	no 49
سلام	no -201	unknown 144
سليمه	no 105	yes -91
سمعت	no -47	unknown 44
سميتو	no -70	yes 85
سنوات	no -40	yes 64
سنين	unknown -44
سوء	no 137	yes -116
سوق	no -189	unknown 124
سوي	no 110	yes -83
سي	no -81	yes 92
سيارات	no -74	yes 109
سيارتان	no -80	unknown 114	yes -60
سيارتنا	no -46	yes 50
سياره	no -70	yes 79
سيده	no -44	yes 57
سيدي	no 77	yes -58
سير	no -59	yes 96
سيمانه	no 75	unknown 82	yes -148
شاب	no -46	yes 66
شاحن	no 68	yes -59
شاحنتي	no 103	yes -76
شاحنه	yes 66
شاده	no -133	yes 147
شارع	no -40	yes 51
شاف	unknown 119	yes -137
شتا	no 86	yes -66
شتنبر	no 50	unknown -70
شحال	no 153	unknown -58	yes -95
شد	no -153	yes 174
شده	no 90	yes -71
شدو	no 91	unknown -50	yes -43
شرخ	no 122	unknown -96	yes -66
شرفه	no -92	yes 109
شظيه	no 102	yes -75
شفت	no -57	yes 72
شفتش	no 154	yes -128
شفتو	no -59	yes 75
شكايه	yes -41
شكون	no 68	yes -41
شكوي	no 40	yes -54
شمعه	no -43	yes 52
شنو	no -111	unknown 67
شهاده	unknown 85	yes -85
شهر	no -109	unknown 84
شهرين	no 48	unknown 42	yes -84
شهور	no -80	unknown 74
شوف	no 158	yes -131
شويه	no 51
شي	no 43	yes -78
شييا	yes -45
صاحب	no -77	yes 95
صاحبه	no -112	unknown -43	yes 146
صاحبي	no -162	yes 131
صاعقه	no 79	yes -54
صافي	no -50	yes 77
صالون	no -60	unknown -45	yes 99
صباح	no 54	yes -68
صباحا	yes 46
صباعي	no -62	unknown -40	yes 92
صباغه	no -114	unknown 188	yes -120
صحاح	no -53	yes 49
صحيح	no -64	unknown 89	yes -57
صدم	no -67	yes 88
صدمتني	no -42	yes 56
صدمني	no -108	unknown 126
صدمه	no 71	yes -45
صغير	no 42
صغيره	no 62
صلاه	no 67	yes -45
صندوق	no 70	yes -57
صور	no 59
صورا	no 41
ضاع	no 123	unknown -81	yes -42
ضاعت	unknown 48	yes -45
ضاعو	no 85	unknown -54
ضحايا	no -69	yes 83
ضربت	no 104	yes -119
ضربتني	no -47	yes 72
ضربتو	no 147	yes -139
ضربنا	no -42	yes 54
ضربني	no -43	unknown 46
ضربو	no 60	unknown -76
ضو	unknown -42
طاح	no 50	yes -47
طاحت	yes 44
طار	no 114	yes -81
طاكسي	no -96	yes 110
طالب	no -167	unknown 126
طاير	yes 46
طبيب	no -43	unknown -54	yes 92
طحت	no 44
طراف	no 166	unknown -59	yes -144
طرطق	no 79	yes -65
طرطقات	no 71	yes -53
طريق	no 50	yes -71
طريقو	no -111	unknown 80
طلب	yes 52
طلبت	no -166	yes 181
طلع	no 62	yes -44
طلعات	no 58	yes -41
طنجه	no -42	yes 50
طوال	no -41	yes 47
طوموبيل	no -139	yes 116
طوموبيلات	no -104	yes 121
طوموبيلتي	no 61	unknown -65
طويل	no 121	yes -89
طيح	unknown -43	yes 62
طيرت	no -107	yes 115
ظهر	no 54	unknown -47
عاد	yes 56
عاشوراء	no 49
عاصفه	no 71	yes -63
عام	no -42	yes 68
عامره	no -47	yes 86
عامل	no 43
عامين	no -131	unknown 80
عباد	no -164	yes 173
عبد	yes 57
عبر	no -40	yes 56
عجلات	no -212	unknown -73	yes 243
عجله	no 159	yes -135
عدا	no -59	yes 69
عربه	no -67	yes 84
عرفتش	unknown 82	yes -135
عرفناش	no 53	yes -42
عشر	no 50
عض	yes 45
عضني	no -88	yes 102
عطاني	no -113	unknown 85
عظم	no 110	unknown 98	yes -204
عفوا	no -67	yes 77
علاش	no 86	yes -90
علاقه	no -84	unknown 135	yes -94
علامه	no -63	yes 74
علبه	no 88	yes -75
عليا	yes 50
عليكم	no -44
علينا	no -40
عم	unknown -45	yes 45
عمال	no -83	yes 99
عمر	no 58
عمرنا	no -57	yes 71
عمرناها	no -51	yes 62
عمرها	no -64	yes 101
عمود	no 79	yes -60
عن	unknown 44	yes -43
عندما	no 70	yes -43
عندنا	no -41	yes 63
عنده	yes 52
عندها	unknown 43
عندهم	yes 57
عندو	yes 75
عندي	yes 40
عنقي	yes 42
عيد	no -45	yes 61
عيطت	no 61	yes -45
عيطنا	no -112	yes 135
عيني	no 57	unknown 85	yes -135
غابه	no 143	yes -109
غادي	no -52
غرز	no -84	yes 101
غرزات	no 158	yes -135
غرزه	no -40	yes 63
غرفه	no 48
غرق	no 57
غلط	yes 43
فات	unknown 58
فاتوره	no -64	unknown 118	yes -81
فاحترق	no 50
فاحترقت	no -184	yes 201
فارغ	no 90	yes -61
فارغه	no -96	unknown 97
فاصطدمت	no -64	yes 78
فاضت	no -54	yes 77
فالباب	no -53	yes 75
فالبحر	unknown 74	yes -86
فالبيسين	no 106	yes -95
فالتيليفون	no 58
فالجرده	no -93	unknown 134	yes -52
فالحفره	no 138	yes -114
فالدار	no 115	yes -91
فالدروج	no 47
فالدوار	no 136	yes -120
فالسبيطار	no -97	yes 119
فالشجره	no 120	yes -107
فالضو	no -52	yes 71
فالطابق	no -172	unknown 157
فالطريق	unknown 45
فالطوموبيل	no -89	yes 101
فالعشيه	unknown 64	yes -69
فالقهوه	no -135	yes 150
فالكوزينه	no 59	yes -49
فالكوميساريه	no 74	yes -55
فانكسر	no 101	yes -79
فبراير	unknown -46
فتح	yes 55
فتحت	unknown 60	yes -79
فجاه	unknown 66	yes -45
فحالو	no -45	yes 61
فدار	no -219	yes 239
فسقط	no 157	yes -150
فسوق	no 93	yes -65
فطريق	no 44
فظهر	no 159	yes -143
فقت	no 138	unknown -48	yes -87
فقد	no -75	yes 95
فقدت	no 53
فلم	no 67	yes -50
فما	no -45	unknown -72	yes 84
فوجدنا	no 53	yes -49
فوسط	unknown 71	yes -91
فوقي	no -94	yes 107
فيا	no -65	yes 83
فيضان	no 44
فينا	no -87	yes 101
فيها	no 46
فيهم	yes 58
قال	no -45
قالو	no 76	yes -44
قالي	no -54
قاليا	no 96	yes -72
قبل	no 49
قد	no 41
قدام	no 66	yes -74
قدامي	no -127	unknown 111
قدروش	no 128	unknown -48	yes -83
قدمت	yes -40
قدمي	no 50
قديم	no 132	yes -98
قديمه	no -78	yes 101
قريب	no 42
قصد	no -98	unknown 57
قطعو	no 87	yes -51
قفز	no -105	yes 121
قلبي	no 50
قلعات	no 175	yes -147
قويه	no 86	yes -76
كات	yes 44
كاحلي	no 146	yes -114
كار	no -193	unknown -99	yes 241
كاع	no 73	yes -54
كالو	no -168	unknown -77	yes 210
كاميرا	no -93	unknown -73	yes 145
كاميو	unknown 140	yes -129
كانه	no 88	yes -65
كانها	no 74	yes -59
كاين	no 95	yes -61
كتب	unknown 53	yes -62
كتبكي	no -118	yes 136
كتبنا	yes 47
كثير	yes 55
كثيرا	no -63	unknown -46	yes 112
كذلك	no -50	yes 67
كرشي	no -41	yes 52
كره	no 76	yes -57
كسرت	no -85	yes 101
كسرو	no 86	yes -58
كسروا	no 103	yes -82
كسيده	no -136	unknown 239	yes -146
كلام	no -40	unknown 158	yes -154
كلب	no -48	yes 67
كلها	no 72	yes -41
كلهم	no -45
كلو	no 66	yes -52
كليان	yes 42
كما	no -62	yes 74
كنتسني	unknown 79	yes -60
كنخدم	no -90	yes 102
كندور	no -54	yes 80
كنسوق	no -84	yes 97
كنقدرش	no -80	yes 102
كنمسح	no 99	yes -82
كنمشي	no 65	yes -50
كهربايي	no 73	yes -56
كونسطا	no -65	yes 87
كي	no 96	yes -79
كيتقيا	no -128	unknown 95
كيخلص	no -69	unknown 104	yes -57
كيسيل	no 41	unknown -92
كيشعل	no 141	yes -110
كيضحكو	no 77	yes -66
كيضرب	no -113	yes 122
كيضرني	no 75	unknown -54	yes -58
كيف	no 196	unknown -64	yes -132
كيفاش	unknown 106	yes -164
كيقطر	no -72	unknown 81
كيلعب	no -79	yes 91
كيلعبو	no -74	yes 82
ل	no 88	yes -72
لاسورانس	no -45	yes 57
لاكاف	no 107	yes -93
لامبيلانص	no -49	yes 75
لان	no 64	unknown -54
لانه	no -95	yes 114
لاني	no 67	yes -40
لاي	unknown 144	yes -164
لباربريز	unknown -42
لبيع	no -52	yes 59
لتحت	no 60	yes -41
لتر	no 57	yes -43
لحادث	no -63	yes 83
لحد	no 107	yes -83
لدي	no -69
لدينا	no -104	yes 121
لسيارتي	no 128	unknown -49	yes -75
لفوق	no -101	yes 112
لقيت	unknown 52	yes -78
لكنني	no 48
لكني	unknown 134	yes -143
للاسف	no 77	yes -65
للباركينغ	no -150	unknown 105
للدار	unknown 90	yes -57
للدرك	no 67	yes -56
للشرطه	no 40
للصالون	no 98	yes -78
للكراج	no 62	yes -47
لما	no -65	yes 85
لماذا	no 110	unknown -94	yes -53
لنا	no 126	yes -102
لها	no 158	unknown -65	yes -92
لواحد	yes 56
لوح	no 112	yes -90
لوحته	no -65	yes 99
لوحه	no 67	yes -48
لور	no -102	yes 123
لوطوروت	no 101	yes -68
ليسر	no -86	unknown 108	yes -61
ليكم	no 86	yes -88
ليل	yes 51
ليلا	no 61	yes -87
ليله	no 52
لينا	no -73	yes 70
ليه	no -60	yes 59
ليها	no -48	yes 74
ليون	no 41
ماء	no 48
مات	no 94	yes -72
مازال	unknown 105	yes -90
ماعرفتش	no 161	unknown -98	yes -65
مافيه	yes 59
ماكان	no 147	yes -124
ماكاين	no -63	yes 73
ماكاينش	no 134	yes -127
ماكينه	no 47	unknown -46
ماوقع	yes 43
ماي	no -40	yes 74
مبلل	no 54	yes -44
متر	no 43
مترين	no 64	yes -49
متوقفه	no 54
متي	unknown 73	yes -133
مثقوب	no 79	yes -62
مثل	no 69	yes -52
مجرد	no 97	unknown -64	yes -66
مجروح	no 49
مجروحه	yes 56
مجهول	no 97	yes -68
مجهولون	no 61	yes -41
محاوله	no 52	yes -43
محرك	no 60	yes -49
محروقه	no 113	yes -89
محطه	no -124	unknown 143
محلول	no -50	yes 74
محلي	no -54	yes 70
محمد	yes 46
محمل	no -94	yes 118
محمله	no -57	yes 82
مخلوع	no -111	unknown 76
مدام	no -71	yes 95
مدخل	no -55	yes 65
مرات	no 86	yes -63
مراتي	yes 61
مراكش	no -51	unknown 81	yes -102
مراه	no -56	unknown 64	yes -70
مرت	unknown 87	yes -119
مرتي	yes 42
مرجان	no -66	unknown 58
مرحبا	no 73	unknown -53
مرسيليا	no -129	unknown 71	yes 48
مرفق	no -48	yes 66
مركز	unknown 78	yes -113
مركونه	no -44
مره	no -71	unknown 71
مريض	no 55
مزهريه	no -117	yes 130
مستشفي	yes 50
مسدود	no 129	yes -106
مسرعه	no -134	yes 150
مشات	yes 53
مشاو	no 69
مشكل	no -67	yes 96
مشي	no 83	yes -50
مشيت	no 42
مشيتش	no 81	yes -60
مشينا	no 71	yes -44
مصاب	no 75	yes -55
مصابين	no -50	yes 67
مصاريف	unknown 45
مصباح	no -104	yes 127
مصدره	no -62	yes 76
مضروب	unknown -60
مضروبه	no -57	unknown 126	yes -118
مطار	no 64	yes -90
مطر	no -45	yes 68
معاه	no -60	yes 85
معاها	no -218	unknown 230	yes -44
معرفه	no -107	unknown 169	yes -81
معقول	no -67	yes 79
معلم	no 50	yes -40
معمره	no -48	yes 57
معها	no 136	yes -115
مفاجي	no 103	yes -94
مفتوح	no 76	yes -57
مفتوحا	no -124	yes 138
مقطوع	no 86	yes -67
مكان	no 44
مكروه	no 45
مكسور	unknown 51	yes -73
مكسوره	no -150	unknown -47	yes 178
مكناس	no 66	yes -50
ملا	no 40
ملابس	unknown 60	yes -56
ملانا	no -60	yes 74
ملف	no 62
ملي	no 70	yes -63
ممر	yes 57
ممرضه	yes 42
منزلي	yes 48
منكم	no -156	unknown 187	yes -128
منه	no -45	yes 67
منها	no 42
منهم	no 42	unknown 50	yes -97
منو	no -63
مهرس	no -239	unknown 166
مهرسه	no -88	unknown 120	yes -107
مهرسين	unknown -52	yes 45
موجه	no 63	yes -47
موخره	no -120	yes 142
مورا	yes 70
موقعه	no -97	yes 117
موقف	unknown 48	yes -60
مول	no -83	yes 113
مولات	no -133	yes 150
مولاه	no -53	unknown -42	yes 83
نازل	unknown 87	yes -55
ناس	no 87	yes -69
ناض	no 45
ناضت	no -58	yes 82
ناعس	yes 48
نافذه	no 51
نانت	no -77	yes 94
نايم	no 143	yes -114
نايمه	no -108	yes 124
نترو	no 53	yes -43
نتفاهمو	no -73	yes 88
نتيشكا	no -51	yes 58
نجا	no -99	yes 104
نجمه	no 160	unknown -45	yes -112
نحرر	no -49	yes 55
نحو	yes 53
نخرج	no -90	yes 109
ندير	no -74	yes 45
نزلو	no -101	yes 126
نستدع	no 43
نسخه	no -126	unknown 203	yes -97
نسيت	yes -56
نسيتها	no 171	unknown -101	yes -72
نسيتو	no 158	unknown -72	yes -87
نص	no 89	yes -74
نصب	yes 43
نصلح	no -172	yes 189
نصلي	no -51	yes 68
نعرف	no -77	unknown 75
نعست	no 54
نعمرو	no -165	yes 196
نفس	no 93	yes -76
نفسه	no -103	unknown 64
نقدرش	no 113	yes -77
نقطه	no -41	yes 56
نقل	no -102	yes 124
نقول	no 111	yes -83
نكتب	no -55	yes 72
نمشي	unknown 50	yes -50
نملا	no -42	yes 46
نهاييا	no 116	unknown -54	yes -58
نوقع	no -74	yes 85
هاد	no 63	yes -46
هادي	unknown 49	yes -49
هبط	no -120	yes 142
هبطات	no 206	yes -183
هذا	no -41
هذه	no 97	yes -79
هربات	unknown -55
هز	no -101	unknown 72
هزات	no 112	yes -91
هل	no -86	unknown 125	yes -45
هناك	no 73	yes -55
هههه	unknown -41
هوما	no -41	yes 67
هي	yes 49
واجهه	no 107	yes -75
واحدا	no 154	yes -129
واحده	no 58	yes -44
واخذت	no 61	yes -55
واش	no -82	unknown 128	yes -46
واصطدمت	no 95	unknown -50	yes -65
واقف	yes 42
واقفه	no -86	unknown 162	yes -81
والاطفال	yes 40
والثلاجه	no 41
والجدارميه	no 59
والحمد	no -97	yes 115
والدتي	no 57	yes -44
والرادياتور	no 129	yes -114
والربع	yes 78
والزجاج	no 85	yes -65
والزرابي	no -103	unknown 133	yes -52
والسايق	no -56	yes 68
والستاره	no 59	unknown -58
والسقف	no 51
والسوارت	no 73	unknown -42
والطبيب	no 97	yes -74
والطبيبه	no -114	yes 122
والطوموبيل	no 74
والعافيه	no -162	yes 171
والفلوس	no 220	unknown -99	yes -119
والكاميرا	no -53	unknown 222	yes -252
والكلب	no 114	yes -92
والكونسطا	no -78	yes 96
والله	yes 50
والماء	no -46	yes 62
وباب	no -98	yes 114
وبابي	no -89	yes 111
وبقيت	no -146	unknown 99
وبين	no -130	unknown -48	yes 169
وتكسر	no -77	yes 92
وتهرس	no 141	yes -119
وتهرسات	no -145	yes 154
وجا	no -70	yes 98
وجاء	no -68	yes 89
وجاو	no 56	yes -47
وجدت	no 66
وجده	unknown 62	yes -64
وحتي	no 45
وحدها	no 193	unknown -67	yes -136
وحدو	no 61	yes -47
وحدي	no 169	yes -151
وحرق	no 138	yes -120
وحك	no -70	yes 94
وحنا	no 121	yes -105
وحين	no -84	yes 102
وختي	no 56	yes -45
وخداو	no 83	yes -68
وخرج	no -50	unknown 62
وخرجت	no 100	yes -86
وخلاو	no -76	yes 97
وخليت	no 125	yes -84
ودابا	yes 43
وداز	no -151	unknown 158
ودخل	no 41
ودنو	no -45	yes 58
ودي	yes 51
وديه	no -40	yes 49
ورا	no 42
وراجلي	no 108	yes -82
ورايا	no -45	yes 53
ورقه	no -119	unknown 140
وسقطت	no -57	yes 71
وسياره	no -93	yes 115
وشعلات	no 89	yes -76
وصافي	no 82	yes -69
وضرب	no 77	yes -58
وضربت	no -73	yes 85
وضعت	no 47
وطاح	no -116	yes 138
وطاحت	no 41
وطحت	no 97	yes -78
وعلي	no -86	unknown -43	yes 128
وعليها	no -125	unknown 96
وعمرنا	yes 53
وعندما	no 102	unknown -40	yes -62
وعندي	no -53	yes 75
وفجاه	no -100	yes 117
وفي	no -68	yes 74
وفيه	no 86	yes -56
وقال	yes 49
وقالت	yes 54
وقالو	no 70	yes -46
وقع	yes -41
وقعات	no -48
وقعت	no -56
وقعنا	no -40	yes 51
وقفش	no -225	unknown 90	yes 101
وكان	no -57	yes 68
وكتبو	no 70	yes -55
وكسرت	yes 42
وكلنا	no 60
وكمل	no -106	unknown -47	yes 132
وكيقول	no -106	yes 123
وكيل	unknown -51
ولد	no -53	yes 80
ولدو	no -63	yes 73
ولدي	yes -41
ولله	no -188	yes 208
ولي	no 67
ومراتي	no 52	unknown 55	yes -169
ومشات	no 77	yes -58
ومشاو	no -93	yes 110
ومشي	no -171	unknown 148
ومشيت	no 80	yes -57
ومع	no -65	yes 74
وملي	no -50	yes 74
ومن	no -57
ومول	no -67	yes 71
ونحن	no 45
ونسيت	no 93	yes -73
ونص	no 60
ونقل	no 61
وها	unknown -56	yes 49
وهبط	no 95	yes -64
وهرب	no -61	unknown 66
وهرس	no -55	yes 60
وهرسو	no -81	yes 90
وهو	yes 66
وواحد	no -91	unknown 51
ووصلات	no -147	yes 158
ووقعنا	yes 45
ويقول	no 76	yes -59
ياخذوا	no 70	yes -61
يتعرض	unknown 151	yes -116
يتوقف	no 49
يجرح	unknown -43	yes 63
يجي	no -68	yes 91
يحدث	no 46	unknown -60
يحلو	no 132	unknown -49	yes -86
يخرج	no -54	unknown -83	yes 98
يخلص	yes 76
يد	no 166	unknown -50	yes -159
يدي	yes -44
يديها	no -120	unknown -45	yes 139
يرجع	yes 59
يرحمها	no 41	yes -103
يرد	no -59	unknown -106	yes 116
يريد	no -89	yes 97
يصب	no -58	yes 72
يعد	no 99	yes -86
يعمرها	no -62	yes 77
يعني	no 41
يغطي	unknown -45
يقول	no -52	unknown 53
يلمسني	no -88	unknown -49	yes 120
يمكن	unknown 43	yes -59
ينزل	no -47	yes 58
يورو	no 99	unknown -53	yes -44
يوقع	no -119	yes 133
يوما	no -122	unknown -58	yes 165
يومين	no 64
`;
