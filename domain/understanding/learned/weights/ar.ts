// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -191	blessure -168	bris_de_glace -162	collision -100	degats_des_eaux -174	dommage_materiel -82	evenement_climatique -182	incendie -195	none 130	vandalisme -135	vol -121
#000>	dommage_materiel 68	vol 68
#025>	none 115
#200>	dommage_materiel 61	incendie 94
#2025	none 115
#300>	blessure 41	degats_des_eaux 54	dommage_materiel -42	none -41	vol 79
#400>	autre 223	collision -86	dommage_materiel -47	none -60	vol -60
#500>	autre 60	collision -55	dommage_materiel 90
#800>	autre 40	bris_de_glace 57
#900>	autre 191	blessure -59	dommage_materiel -93	vol -43
#<05>	none 177
#<06>	none 140
#<12>	autre 47	evenement_climatique 74	incendie -54	none 42
#<13>	incendie 79	none 146
#<14>	autre 139	collision -96	none -76	vol 51
#<15>	none 125
#<16>	collision -50	degats_des_eaux 47	none 80
#<17>	collision 80	none 62
#<18>	bris_de_glace 85	dommage_materiel 102	none -76
#<19>	none 110
#<200	collision -53	dommage_materiel -54	incendie 258	none -58	vol -40
#<201	autre 223	dommage_materiel -46	none -59	vol -66
#<202	none 96
#<20>	none 51
#<21>	autre 64	bris_de_glace 161	collision -59	dommage_materiel -74	none -75	vol -56
#<22>	collision 51	none 91
#<25>	blessure 48	dommage_materiel -51	none 194
#<300	degats_des_eaux 51	none -46	vol 79
#<30>	none 52	vandalisme 47
#<400	autre 178	collision -126	dommage_materiel 53	none -63
#<45>	none 98
#<600	autre 174	collision -107	none -57	vol 92
#<80>	bris_de_glace 89	vandalisme -43
#<900	autre 191	blessure -59	dommage_materiel -93	vol -43
#<ابت	autre -52	bris_de_glace -73	collision 59	degats_des_eaux 110	dommage_materiel 94	incendie -41	none -107	vandalisme -48	vol -51
#<ابد	collision -41	none 165
#<ابر	evenement_climatique 79
#<ابل	collision -43	none -43	vandalisme 61	vol 70
#<ابن	dommage_materiel 126	none -52
#<ابي	blessure 100	dommage_materiel -47	incendie 57	vandalisme -51
#<اتا	none 41	vol 105
#<اتذ	none 75
#<اتص	collision 70
#<اتل	degats_des_eaux 51	dommage_materiel 42	none -54	vandalisme 49
#<اتم	collision 71
#<اثا	degats_des_eaux 41	evenement_climatique 47	vandalisme -87	vol 75
#<اثر	collision 69	vol -43
#<اثن	dommage_materiel 103
#<اجد	collision -63	none 41	vol 166
#<اجر	collision 85
#<اجل	collision 64	dommage_materiel -50	incendie 62	none 58
#<احت	incendie 84
#<احر	blessure 124	collision -75	degats_des_eaux -48	dommage_materiel 110	none -74	vol -45
#<احم	vandalisme 86	vol -71
#<احي	vandalisme 49
#<اخت	dommage_materiel 58	vol 58
#<اخذ	vandalisme 61
#<اخر	collision 67
#<اخض	dommage_materiel -49	none -46	vandalisme 207	vol -46
#<اخي	blessure 129	collision -49	dommage_materiel -50	none 57
#<ادر	bris_de_glace 40	collision -75	dommage_materiel -59	none 110	vandalisme -78	vol 49
#<ادم	evenement_climatique 95	vandalisme 40	vol -54
#<ادو	autre 92	collision 44
#<اذي	bris_de_glace 84
#<ار>	collision 44	vol 40
#<ارب	vandalisme 54
#<ارت	autre 48	dommage_materiel 53	none -44
#<ارج	vandalisme 62
#<ارد	blessure 160	collision -118	dommage_materiel -89	incendie 129	none -88	vandalisme -44	vol -40
#<ارس	autre 192	collision -42	dommage_materiel -54
#<ارض	evenement_climatique 74
#<ارغ	autre 163	blessure -40	collision -65	dommage_materiel -43	none 65	vandalisme -66	vol -55
#<ارف	degats_des_eaux -57	dommage_materiel -45	vandalisme 128
#<اري	none 133
#<ازر	bris_de_glace -42	collision 92	degats_des_eaux -55	dommage_materiel 99	none 47	vandalisme -57	vol -60
#<اسا	autre 133	blessure 62	collision -48	dommage_materiel -53	incendie -42	none -88
#<اسب	degats_des_eaux 40	none 64
#<است	autre 41
#<اسع	collision 40
#<اسف	collision -47	dommage_materiel 77
#<اسق	degats_des_eaux -48	dommage_materiel 139
#<اسم	collision 91	evenement_climatique 95
#<اسو	collision 69	incendie 128	none -75
#<اشت	incendie 70	none -49	vol 54
#<اشر	none 82
#<اشع	vol 44
#<اصب	blessure 145	dommage_materiel -40	none -42
#<اصر	blessure 81	dommage_materiel -49	none 75
#<اصص	dommage_materiel -48	evenement_climatique 101
#<اصط	collision 113	dommage_materiel 70	none -44
#<اصل	bris_de_glace 62	collision 70	vandalisme -43
#<اصي	dommage_materiel 92	none 81
#<اضر	autre 82	degats_des_eaux 44	evenement_climatique 109	none -67	vol -41
#<اطف	incendie 101
#<اطل	none 46
#<اظن	none 74
#<اعت	none 52
#<اعد	bris_de_glace 90
#<اعط	collision 59	vol 40
#<اعل	bris_de_glace 62
#<اعم	autre -45	collision 148	none -40
#<اغل	bris_de_glace 86	collision -57	incendie 51
#<افر	dommage_materiel -44	evenement_climatique 176	none -64
#<افع	collision -45	none 102	vol 74
#<افه	autre 111
#<اقت	evenement_climatique 52
#<اقد	vol 59
#<اقو	collision 41	vol 49
#<اكا	autre 52	bris_de_glace 110	collision -111	incendie 74	none -51
#<اكث	degats_des_eaux 81	none -48
#<اكد	blessure 88	collision -65	vandalisme 61
#<اكل	autre 50	collision -90	vandalisme -46	vol 95
#<اكن	collision 69	none 75
#<اكي	none 167	vol -46
#<الذ	none -42
#<الر	none -50
#<الز	bris_de_glace 86
#<الط	none -40
#<الظ	dommage_materiel 54	none 81
#<الك	none -50
#<ام>	autre 114	bris_de_glace 117	collision -66	dommage_materiel -65	none -111	vandalisme -62	vol 71
#<امت	incendie 79	vandalisme 56
#<امس	none 77
#<امط	degats_des_eaux -47	evenement_climatique 162
#<امل	evenement_climatique 43	vandalisme 45
#<امي	dommage_materiel -42	vandalisme 44
#<انب	degats_des_eaux 127
#<انت	degats_des_eaux -53	dommage_materiel -42	vandalisme 60
#<انج	collision 111
#<انح	collision 92
#<اند	incendie 106
#<انز	blessure 47	evenement_climatique 47
#<انس	vol 47
#<انظ	blessure -41	dommage_materiel -71	none 118	vandalisme -41	vol -54
#<انغ	collision 90
#<انف	degats_des_eaux 72
#<انق	collision 143	dommage_materiel 88	none -74	vol -44
#<انك	bris_de_glace 70	dommage_materiel 70	none -91	vandalisme -55
#<انن	collision 130
#<انه	evenement_climatique 54
#<اه>	bris_de_glace -52	collision -105	none 238
#<اود	none 41	vol 74
#<اور	collision 46	vol 61
#<اوق	bris_de_glace 52	none 83
#<ايا	blessure 47	none 100
#<ايد	collision 72	none -57	vol 51
#<ايض	autre 106	collision 41	none -107
#<اين	none 134
#<ايه	collision -40	dommage_materiel -44	none 237
#<ايو	collision -42	none 275	vandalisme -47
#<باب	none -44
#<باذ	collision 54
#<بار	bris_de_glace 43	collision 47	degats_des_eaux -42	dommage_materiel -43
#<باس	autre 164	collision -47	dommage_materiel -52	none -107	vandalisme 112
#<باش	dommage_materiel 41	none -58	vandalisme 41
#<باغ	vol 80
#<باق	autre 45	collision 68
#<بال	vandalisme 56
#<بان	degats_des_eaux 70	none -42
#<باي	collision 60
#<ببا	blessure 43
#<بتا	collision 59
#<بثل	vol 97
#<بجا	collision 47
#<بجد	bris_de_glace -63	collision -64	dommage_materiel 171
#<بجو	vol 44
#<بحث	autre 212	bris_de_glace -40	collision -47	dommage_materiel -54	none -119	vandalisme -41
#<بحج	blessure 117	evenement_climatique 97	vandalisme -61
#<بحر	bris_de_glace -45	collision -64	degats_des_eaux -41	dommage_materiel 107	incendie 136	none -97	vandalisme -41	vol -55
#<بحي	collision -42	dommage_materiel 77	evenement_climatique 44	none -46	vol 41
#<بخط	collision 128
#<بدا	incendie 54
#<بدر	collision 49	dommage_materiel 65	none -49	vandalisme -80	vol 77
#<بدل	collision -49	incendie 135	none -83	vol 55
#<بدن	dommage_materiel 119	evenement_climatique -101	none -44
#<بدو	dommage_materiel 82
#<برا	autre 77	vol 92
#<برد	evenement_climatique 168
#<برش	collision 65
#<برك	blessure -48	bris_de_glace -48	collision -70	dommage_materiel 163	incendie 144	none -122	vandalisme -49	vol -48
#<برو	blessure -62	bris_de_glace -44	collision -54	dommage_materiel -52	none -113	vandalisme 145	vol 136
#<بري	dommage_materiel 64
#<بزا	bris_de_glace 73	dommage_materiel -60	evenement_climatique 116	none -72	vol -42
#<بس>	collision -58	dommage_materiel 178	none -99
#<بسا	blessure 170	collision -87	dommage_materiel -62	none -80	vandalisme 134	vol -53
#<بسب	autre 40
#<بسر	vol 47
#<بسل	incendie 105	none -49
#<بسو	collision 57
#<بسي	collision 78
#<بشا	collision 113	none -50	vandalisme -53	vol 55
#<بشظ	bris_de_glace -60	evenement_climatique 43	vandalisme 106
#<بشو	collision 78
#<بصح	autre 74	blessure -41	collision 75	none -57	vol -43
#<بصر	none 158
#<بطا	autre 91	collision -45	none -69	vandalisme -60
#<بطل	dommage_materiel 95	vandalisme 55	vol -41
#<بطن	bris_de_glace -52	collision 101	vol 74
#<بعص	bris_de_glace -46	vandalisme 196	vol -59
#<بعض	collision 64	none -44	vol 102
#<بعي	bris_de_glace 118	collision -43	dommage_materiel -46	none -105	vandalisme 72
#<بغا	degats_des_eaux 53
#<بغي	autre 87	collision -51	dommage_materiel -50
#<بفع	bris_de_glace 115	evenement_climatique 41
#<بقا	dommage_materiel 91	incendie 40
#<بقر	collision 102
#<بقط	collision -79	dommage_materiel 75	none -60	vandalisme 122	vol -91
#<بقع	degats_des_eaux 92	dommage_materiel 125	none -76	vol -45
#<بقي	blessure 87	collision -69
#<بكل	blessure 63	none 65
#<بكي	collision -71	dommage_materiel 145	none -66
#<بلا	collision 41
#<بلغ	collision -49	none -47	vol 181
#<بلو	degats_des_eaux 73
#<بلي	blessure 108	collision -58	dommage_materiel -72	evenement_climatique 66	none 112	vandalisme -42
#<بمر	autre 77	collision -45	none -46	vandalisme 103	vol -61
#<بمع	blessure 168	bris_de_glace -47	collision -69	degats_des_eaux 63	dommage_materiel -79
#<بمف	collision -63	vandalisme 213	vol -56
#<بمق	vol 72
#<بمن	evenement_climatique 49	vandalisme 135	vol -92
#<بمو	vandalisme 78
#<بنا	bris_de_glace 43	collision 73	none -52
#<بنت	autre 50	dommage_materiel 57	none -56
#<بنف	collision 161	degats_des_eaux 42
#<بني	dommage_materiel 95	evenement_climatique 69	none -71	vol -50
#<به>	none 61
#<بها	autre 47	blessure 47	degats_des_eaux -52	dommage_materiel 90	none -88	vandalisme -54
#<بهذ	vandalisme 41
#<بهو	bris_de_glace 72	collision -44	dommage_materiel -44	vol 108
#<بوا	collision -86	degats_des_eaux -62	dommage_materiel 48	none -71	vandalisme 173	vol 46
#<بوح	bris_de_glace 155	collision 40	degats_des_eaux -51	none -52
#<بور	vol 65
#<بول	collision 124	none -41
#<بوم	blessure 101
#<بي>	none 65
#<بيا	autre 75	dommage_materiel 173	none -101	vandalisme -43
#<بيت	bris_de_glace 40
#<بيج	bris_de_glace 113	none -44
#<بيخ	degats_des_eaux -52	dommage_materiel 216	incendie -41
#<بيد	vol 76
#<بيس	bris_de_glace -40	collision -49	dommage_materiel 68	none -96	vandalisme 61	vol 106
#<بيض	dommage_materiel 93	none -65	vandalisme 58
#<بيط	autre -148	bris_de_glace -49	collision -56	dommage_materiel 205	incendie 47	none -73
#<بيك	collision 54	dommage_materiel 58
#<بيه	dommage_materiel 94	none -42	vandalisme 46
#<تاذ	collision -42	degats_des_eaux 74	incendie 44
#<تاع	degats_des_eaux 118	none -40
#<تاك	collision 40
#<تام	autre 134	collision -40	degats_des_eaux 44	dommage_materiel -50	none 96	vandalisme -53
#<تبا	collision 90
#<تبع	blessure -62	bris_de_glace 131	dommage_materiel -65	evenement_climatique 41	none -69	vandalisme -75	vol 120
#<تبك	bris_de_glace -41	collision 83
#<تبل	collision -58	degats_des_eaux 236	dommage_materiel -45
#<تجر	blessure -53	bris_de_glace 166	evenement_climatique 53	none -43
#<تجي	degats_des_eaux -55	dommage_materiel -80	incendie 237	none -70	vol -46
#<تحت	degats_des_eaux 53	none -50
#<تحر	dommage_materiel 110
#<تحق	collision -41	incendie 76	vandalisme 49
#<تحي	collision 110	none 49
#<تخب	evenement_climatique 205	none -52
#<تخر	collision 44
#<تخس	degats_des_eaux 65	dommage_materiel 106	incendie -65	vandalisme 62	vol -64
#<تخل	bris_de_glace 120	degats_des_eaux 178	dommage_materiel -61	none -56	vandalisme -84	vol -66
#<تخن	incendie 162
#<تخي	collision 59	none -64	vandalisme -43	vol 107
#<تدخ	collision 84
#<ترا	collision 85	none 139
#<ترج	autre 54	collision 73	dommage_materiel -42	none -59	vandalisme 79	vol -55
#<ترق	vol 52
#<ترك	bris_de_glace 63	none -43	vol 102
#<تسب	bris_de_glace 45	degats_des_eaux 90	dommage_materiel -48	incendie 43	none -40	vandalisme -46
#<تسج	vol 50
#<تسر	degats_des_eaux 142	vol 56
#<تسع	bris_de_glace 80	dommage_materiel 83
#<تسل	degats_des_eaux 61	vandalisme 44	vol 52
#<تشف	collision -76	dommage_materiel -49	none -81	vandalisme -46	vol 292
#<تشق	bris_de_glace 170
#<تشك	collision 58
#<تشو	dommage_materiel 107	incendie 80
#<تصا	collision 69	none -57	vandalisme 120
#<تصد	bris_de_glace 227	collision 178	degats_des_eaux -62	dommage_materiel -93	evenement_climatique -56	incendie -40	none -129	vandalisme -56	vol -57
#<تصل	bris_de_glace 100	collision 169	dommage_materiel -113	vandalisme -42	vol -45
#<تصو	collision 82	dommage_materiel 78	vol -47
#<تضر	collision 90	degats_des_eaux 76
#<تطا	degats_des_eaux 147
#<تعا	collision 134	dommage_materiel -43	none -91	vandalisme 98
#<تعث	blessure 185	none -46	vol -46
#<تعر	none -40	vol 120
#<تعط	autre 166	collision -85	dommage_materiel 110	none -69
#<تعف	autre -40	blessure 216	collision -86	degats_des_eaux 41	dommage_materiel -51	evenement_climatique -179
#<تعو	autre 79	collision 49
#<تغي	autre 136	vandalisme -42	vol -60
#<تفا	collision 157
#<تفر	bris_de_glace 78	degats_des_eaux 64
#<تفك	collision 49	degats_des_eaux 140	dommage_materiel -45
#<تفل	dommage_materiel 116	none -48	vol -40
#<تقا	vandalisme 61
#<تقد	none 117	vol -54
#<تقط	blessure 87	degats_des_eaux 115	dommage_materiel -56	none -78
#<تقل	collision 42
#<تقو	autre 105	dommage_materiel -45
#<تكب	dommage_materiel 132	none -59	vandalisme 79	vol -90
#<تكس	blessure 60	bris_de_glace 98	none -56	vandalisme -41
#<تكن	collision 112	dommage_materiel -42
#<تلا	bris_de_glace 50	collision 66	none -45
#<تلف	autre 89	blessure -60	collision -63	degats_des_eaux 51	dommage_materiel 69	none -53
#<تلق	bris_de_glace 96	vandalisme -57
#<تلم	bris_de_glace -47	collision 76	vandalisme 77	vol -105
#<تم>	vandalisme 96
#<تما	none 58
#<تمر	blessure 182	dommage_materiel -67	none -56
#<تمش	bris_de_glace -44	collision -54	degats_des_eaux -62	dommage_materiel -50	evenement_climatique 126	none -58	vandalisme 124
#<تنت	bris_de_glace 148	collision 48	dommage_materiel -70	none -65	vandalisme -61
#<تنف	degats_des_eaux 190	dommage_materiel -58	incendie 89	none -66	vol -56
#<تهر	bris_de_glace 74
#<تهز	collision 174	degats_des_eaux 42	dommage_materiel -56	none -40	vol -53
#<توج	vandalisme 65
#<تور	collision 146
#<توص	collision 63	none 74
#<توق	collision 60	none 50
#<تول	autre 162	collision -46	none -123	vandalisme -41
#<توي	degats_des_eaux 113	dommage_materiel 74	none -92	vandalisme -76	vol -57
#<ثان	blessure 43	degats_des_eaux -49	dommage_materiel -42	incendie 96	vol 68
#<ثقب	collision -49	incendie 41
#<ثمن	autre 63
#<جا>	vandalisme 47
#<جاء	collision -45	degats_des_eaux -51	evenement_climatique 133
#<جاب	collision -78	dommage_materiel 63	none -54	vandalisme 67	vol -42
#<جات	degats_des_eaux 58
#<جاج	bris_de_glace 106	collision -60	vandalisme 166	vol -117
#<جام	blessure 195	bris_de_glace 125	collision -136	degats_des_eaux -92	dommage_materiel -86	none -48
#<جان	collision 57	vol 54
#<جاو	collision 49	none -42
#<جبد	blessure -54	degats_des_eaux -43	dommage_materiel -49	evenement_climatique 131	vandalisme -43	vol 93
#<جبل	blessure 230	dommage_materiel -60	none -65
#<جبي	degats_des_eaux 53	vandalisme 99	vol -76
#<جدا	evenement_climatique 52
#<جدت	blessure -100	degats_des_eaux 156	none -44
#<جدر	degats_des_eaux 52	dommage_materiel 89	none -43	vandalisme 42	vol -57
#<جدي	collision -49	dommage_materiel 78
#<جرح	vandalisme 82
#<جرف	collision -71	evenement_climatique 256	none -46
#<جرو	bris_de_glace 102
#<جري	collision 92	evenement_climatique 70	vol -60
#<جسد	dommage_materiel 43	vol 66
#<جلد	dommage_materiel 224	none -112	vandalisme -57	vol -44
#<جمع	degats_des_eaux 41	dommage_materiel 69	none -86	vandalisme 104
#<جمي	autre 57	collision 69	none -40
#<جنب	collision 57	none -63	vandalisme 88
#<جها	vol 59
#<جوا	collision -50	degats_des_eaux 40	incendie 131
#<جوج	collision 46
#<جيب	autre 91	none -142	vol 127
#<جيت	collision -86	dommage_materiel 142	evenement_climatique -42	none -57	vandalisme 98	vol -40
#<جيد	autre 43	collision 53	none 51
#<جير	collision -47	evenement_climatique 62	incendie 45	vandalisme 71
#<حاد	autre 52	collision 91	none -64
#<حار	collision -53	degats_des_eaux 123	dommage_materiel -66	evenement_climatique -91	none -136	vandalisme 179
#<حاس	collision -45	vol 125
#<حاف	collision 52
#<حال	collision 132	dommage_materiel -48	none 75
#<حام	collision 66
#<حاو	vol 182
#<حجر	bris_de_glace 185
#<حد>	none -59
#<حدا	collision 68	none -43
#<حدث	degats_des_eaux 93	incendie -49
#<حدي	collision 107
#<حرر	vandalisme 41
#<حرف	collision 93
#<حرق	blessure 61	dommage_materiel -44	incendie 137
#<حرو	incendie 70	vol 48
#<حري	degats_des_eaux 41	incendie 136
#<حزا	bris_de_glace -49	collision 155
#<حسب	bris_de_glace 57	collision 106	degats_des_eaux -55
#<حسن	bris_de_glace 75	collision -55	degats_des_eaux -46	dommage_materiel -50	evenement_climatique -42	none 224	vandalisme -43	vol -65
#<حسي	collision -54	none -42	vol 194
#<حصا	blessure 142	bris_de_glace 78	collision -128	none -44	vol 41
#<حصل	dommage_materiel -69	incendie 228	none -92
#<حضر	incendie 46
#<حطي	dommage_materiel 56
#<حفا	evenement_climatique 65
#<حفر	dommage_materiel 111
#<حفظ	collision 66	degats_des_eaux 53
#<حفل	collision -41	dommage_materiel 56	none -90	vandalisme -41	vol 152
#<حفي	blessure 61	collision -86	dommage_materiel 60	none -49
#<حقي	autre 58	vol 54
#<حك>	collision 136
#<حلا	collision 113
#<حلي	blessure 57	dommage_materiel 68	none -42
#<حما	autre 47	degats_des_eaux 44	none -56
#<حمر	collision 81	none -63	vandalisme 100	vol -41
#<حمل	evenement_climatique 192
#<حنا	collision 43	evenement_climatique 57	vol 42
#<حوا	dommage_materiel 106	vol 40
#<حوض	blessure -58	bris_de_glace 90	collision -43	degats_des_eaux 164	dommage_materiel -52	none -52
#<حول	dommage_materiel -40	none 257
#<حي>	degats_des_eaux -42	dommage_materiel 86
#<حيت	none -48	vol 77
#<حيث	none -63	vol 149
#<حيد	blessure -85	bris_de_glace 137	collision -90	dommage_materiel -52	none -51	vandalisme -49	vol 121
#<حين	bris_de_glace 58
#<خات	autre 286	collision -69	degats_des_eaux -63	dommage_materiel -84	none -102	vol 61
#<خار	blessure 69	dommage_materiel -41	vol 58
#<خاص	blessure 48
#<خاط	collision 154	none -96	vandalisme -59
#<خال	dommage_materiel 45	evenement_climatique 88
#<خاو	collision 164	none -42
#<خاي	degats_des_eaux 73	vandalisme 62
#<خبط	blessure -68	collision 260	none -47
#<خبي	bris_de_glace 104	collision -58
#<ختي	incendie 81
#<خدا	none -70	vandalisme 59	vol 52
#<خدش	collision 58	none -40	vol -51
#<خدم	blessure -42	collision -55	incendie 64	vandalisme -52	vol 67
#<خدو	collision 80
#<خرب	degats_des_eaux 292	dommage_materiel -95	evenement_climatique -128	none -59	vandalisme -85
#<خرج	collision 42	incendie 48
#<خرط	degats_des_eaux 131	evenement_climatique -41
#<خري	degats_des_eaux 45	vandalisme 101
#<خزا	collision -48	dommage_materiel 98	incendie 86
#<خسا	blessure 64	collision -99	incendie 156
#<خسر	collision -56	none -41	vandalisme 107
#<خطا	blessure 109	dommage_materiel -42	none 74
#<خطف	collision -61	dommage_materiel -41	vol 199
#<خطي	collision 87	dommage_materiel 114	none -52	vol -45
#<خلا	collision 80	none -41	vandalisme -40	vol 41
#<خلص	autre 273	collision -42	dommage_materiel -58	none -86	vol -92
#<خلف	collision 66
#<خلي	incendie 96
#<خنز	collision 62	degats_des_eaux 51
#<خوا	collision -141	dommage_materiel -50	none -46	vandalisme -64	vol 251
#<خوي	blessure 62
#<خير	collision 112	dommage_materiel -42	none 134	vol -66
#<خيط	vol 77
#<داب	dommage_materiel 69
#<داخ	autre 44
#<دار	blessure 42	none -53
#<داز	dommage_materiel 40	vol 44
#<داس	collision 65
#<داع	bris_de_glace 66	collision 72	none 50	vandalisme -81
#<داو	none -45	vol 253
#<داي	collision 61	vol 57
#<دخا	evenement_climatique 71	incendie 159	none -98	vol -45
#<دخل	collision 54
#<درا	vol 56
#<درت	autre 54	blessure 56	none -42
#<درج	blessure 202	collision -46	degats_des_eaux -47	incendie 48	none -53
#<درك	collision 198	vol -95
#<درن	collision 134
#<دره	autre 68
#<دفع	autre 110	blessure 44	none -75	vol 46
#<دقا	collision -44	none 102	vol 80
#<دقي	collision 78	dommage_materiel -41	evenement_climatique 74	incendie 48	vol -45
#<دلا	blessure -42	vandalisme 132
#<دم>	collision 60
#<دمي	degats_des_eaux 114	dommage_materiel -47	vandalisme 41
#<دهس	collision 151	none -41
#<دهن	blessure 94	degats_des_eaux 91	dommage_materiel -45
#<دور	none -41	vandalisme 140
#<دون	degats_des_eaux 41
#<ديا	none -45
#<دير	dommage_materiel -71	incendie 155	none -64	vandalisme -53	vol -42
#<ديم	none -67	vandalisme 96	vol 83
#<ذاب	degats_des_eaux 48	incendie 106
#<ذرا	blessure 74	dommage_materiel -60
#<ذو>	collision -46	dommage_materiel 135	vandalisme -49	vol 46
#<راج	collision 89	vandalisme -43
#<راح	blessure 40	vandalisme 52
#<راس	collision 41
#<راف	vol 82
#<راك	collision 101
#<ران	none -43	vol 110
#<راه	degats_des_eaux 50	dommage_materiel -44	none -41
#<راي	none 59
#<ربا	vandalisme 108
#<ربع	collision -48	dommage_materiel -40	vol 94
#<ربم	collision -47	none 102	vol 40
#<رجا	incendie 44
#<رجع	none -53	vol 62
#<رجل	blessure 80
#<رحل	autre 251	blessure 104	collision -56	dommage_materiel -90	none -142	vol -43
#<رسم	blessure -42	collision -81	dommage_materiel 287	none -147	vandalisme 45	vol -55
#<رغم	autre 145	none -96	vandalisme 62	vol -65
#<رفع	blessure -53
#<رقب	collision 93
#<ركا	collision 123
#<ركب	collision 75	vol -42
#<ركن	bris_de_glace -40	collision 145	evenement_climatique -42	none -82	vol 117
#<رما	dommage_materiel 80	none -56
#<رمو	dommage_materiel -47	incendie 138	none -58	vandalisme 41
#<روا	blessure 47	collision 102	vandalisme -52
#<روب	dommage_materiel -41	none 49	vandalisme 106
#<ريا	collision 76	none -41	vandalisme 62	vol -61
#<ريح	degats_des_eaux 162	evenement_climatique 84	none -62
#<زاج	bris_de_glace 230	collision -44	none -73
#<زال	collision 93
#<زبو	degats_des_eaux 89	evenement_climatique 41
#<زجا	bris_de_glace 224	collision -51	dommage_materiel -48	none -48
#<زرق	dommage_materiel 61	none -69	vol 51
#<زلت	collision 52	none 60
#<زلق	degats_des_eaux 97
#<زمي	blessure 102	none -43
#<زوا	autre 177	dommage_materiel -52
#<زوج	evenement_climatique 54
#<زيا	dommage_materiel 125	none -56
#<زيت	none -54	vol 126
#<ساح	collision 44
#<ساع	none 42
#<ساق	blessure 45	incendie 80
#<ساك	collision -52	degats_des_eaux 152	dommage_materiel -66
#<سال	incendie 74
#<سام	autre 75
#<ساي	collision 79
#<سبع	collision 49	vol 45
#<ست>	collision -56	vol 152
#<ستر	bris_de_glace 67	none -42	vandalisme 72	vol -85
#<سته	blessure 77	bris_de_glace 46	degats_des_eaux -42	dommage_materiel -44	none 51
#<ستي	dommage_materiel 151	none -47
#<سجل	vandalisme 60	vol 70
#<سحق	collision 155
#<سخا	degats_des_eaux 149	none -40
#<سخو	bris_de_glace 123	evenement_climatique -49
#<سد>	blessure -49	collision -46	degats_des_eaux 111	evenement_climatique 60
#<سدي	blessure -43	bris_de_glace 210	none -44
#<سرق	none -48	vol 168
#<سري	blessure 149	collision -75	dommage_materiel -48	none -103	vandalisme -56	vol 120
#<سطح	degats_des_eaux -62	evenement_climatique 153
#<سقط	blessure 77	collision -52	dommage_materiel 127	none -60	vol -47
#<سقف	collision -46	degats_des_eaux 61	evenement_climatique 88
#<سقو	blessure 82	collision -80	vandalisme 78
#<سكب	collision -49	none -119	vandalisme 304	vol -60
#<سكت	collision 63	dommage_materiel 47
#<سكر	collision -48	degats_des_eaux 110	none -43	vandalisme 126	vol -62
#<سلا	collision 64	none 48	vol 45
#<سلك	blessure -71	bris_de_glace 112	collision 239	dommage_materiel -73	none -67	vandalisme -54	vol -71
#<سلم	dommage_materiel 143	none -52	vandalisme -55
#<سلي	dommage_materiel 47	incendie 40	none -77
#<سمح	blessure -50	bris_de_glace 98	collision 114	vol -59
#<سمع	vol 56
#<سمي	dommage_materiel 91
#<سنه	blessure 49	collision 55
#<سنو	dommage_materiel 106	evenement_climatique 44
#<سني	autre 115	dommage_materiel 41	none -94
#<سوء	collision 43	vandalisme 66	vol -52
#<سود	incendie 75
#<سور	evenement_climatique 113	none -40	vol -50
#<سوق	collision 111	degats_des_eaux -57	dommage_materiel -51	evenement_climatique 162	none -69	vandalisme -54
#<سول	autre 75	collision -64	vol 182
#<سوي	degats_des_eaux 55	incendie 57	none -52	vol 57
#<سيا	collision 46
#<سيد	collision 44
#<سير	collision 133	none -48
#<سيم	dommage_materiel 82	none 61	vandalisme -62	vol -44
#<سين	collision 72	vol 53
#<شاب	blessure 40
#<شات	bris_de_glace 93	collision -78	none -42	vol 129
#<شاح	collision 40
#<شاد	collision 224	none -52	vol -53
#<شار	vandalisme 96
#<شاط	bris_de_glace 46	degats_des_eaux -41	dommage_materiel -55	incendie 100
#<شاع	dommage_materiel 81	incendie 60	vol -40
#<شاف	collision 75	vandalisme 47
#<شب>	collision -43	degats_des_eaux -62	incendie 189	none -42
#<شبا	blessure -43	bris_de_glace -45	collision -60	vandalisme 259	vol -41
#<شتا	collision -120	dommage_materiel 81	none -48	vandalisme 158	vol -41
#<شتن	none 112
#<شجر	evenement_climatique 79
#<شحا	bris_de_glace 119	degats_des_eaux 77	dommage_materiel -46	none -66
#<شخص	blessure 52
#<شد>	dommage_materiel 154	evenement_climatique 58	none -73
#<شدا	collision 76	incendie 98	vandalisme -46
#<شده	bris_de_glace 160	collision -63	dommage_materiel -40	evenement_climatique 88	vandalisme -100
#<شدو	collision -52	evenement_climatique 60	vol 106
#<شرب	degats_des_eaux 69	evenement_climatique 40
#<شرج	bris_de_glace 193	degats_des_eaux -58	dommage_materiel -74	vol 48
#<شرخ	bris_de_glace 132	none -42
#<شرط	collision 83
#<شرف	collision -46	incendie 55	none -41
#<شرك	collision 70	none -50	vandalisme -49	vol 63
#<شري	blessure 87
#<شظي	blessure -72	bris_de_glace 275	collision -62	none -58
#<شعر	degats_des_eaux 50	incendie 71
#<شعل	incendie 181
#<شغل	collision -56	vol 144
#<شفر	collision -50	vol 205
#<شقت	bris_de_glace 224	collision -89	dommage_materiel -54	evenement_climatique -66	none -141	vandalisme -40
#<شقه	bris_de_glace 95	collision -43	degats_des_eaux 90	dommage_materiel -45	evenement_climatique 54	none -53
#<شكا	vol 75
#<شكر	autre -46	none 193
#<شكو	none -58	vandalisme 143
#<شكي	collision 84	degats_des_eaux 103	dommage_materiel -45	vol -48
#<شمع	incendie 99	vandalisme 52
#<شنو	autre 59	collision 46	dommage_materiel -44	none 102	vol -40
#<شها	autre 96
#<شهو	autre 68	none -47
#<شوف	blessure -72	collision 160	dommage_materiel 62	none -54
#<شوي	autre 67	blessure -42	bris_de_glace 43	collision -52	dommage_materiel 47	incendie 54	none -45	vandalisme -42
#<شي>	vandalisme 87
#<شيء	none 55
#<شيي	vandalisme 79
#<صاح	dommage_materiel 111
#<صار	collision 64	degats_des_eaux 86	vol -45
#<صاع	collision -40	evenement_climatique 257
#<صاف	none 60
#<صال	blessure 123	collision -77	degats_des_eaux 46	dommage_materiel -63	vandalisme 114	vol -100
#<صبع	blessure 72	collision -48	degats_des_eaux -55	incendie 100	none -51	vandalisme 53	vol -143
#<صحا	bris_de_glace 101	dommage_materiel -54
#<صحت	collision 50
#<صحي	none 81
#<صدر	collision 73
#<صدم	collision 119
#<صدي	autre 130	dommage_materiel 152	none -185	vandalisme -41	vol -50
#<صرا	degats_des_eaux 82
#<صرخ	collision 95	degats_des_eaux -42	dommage_materiel -43	incendie 95	none -156	vandalisme -82	vol 106
#<صعد	autre -66	blessure 67	collision -64	dommage_materiel 140	evenement_climatique 46
#<صغي	bris_de_glace 72
#<صفر	bris_de_glace 123	degats_des_eaux 49	dommage_materiel -46	none -50
#<صلا	collision -84	incendie 121	vandalisme -52
#<صند	collision 55	vol 60
#<صوت	vol 55
#<صور	none 62	vandalisme 92
#<صيف	autre 265	bris_de_glace -44	collision -54	degats_des_eaux -49	dommage_materiel -79	none -127	vandalisme -54	vol -77
#<ضاع	autre 184	collision -44	degats_des_eaux 78	dommage_materiel -46	none -67
#<ضحا	bris_de_glace 70
#<ضحك	dommage_materiel 93	none -75	vol 61
#<ضد>	vandalisme 123	vol -63
#<ضرر	bris_de_glace 70	degats_des_eaux -41	dommage_materiel 131	none -77
#<ضلع	blessure 82	evenement_climatique 77
#<ضو>	collision 99	dommage_materiel 150	none -82	vandalisme -43	vol -44
#<ضيق	collision 266	none -68	vandalisme -43
#<طاح	dommage_materiel 110	evenement_climatique 57	none -52	vol -44
#<طار	bris_de_glace 43	collision -45	evenement_climatique 89	none -50	vol 65
#<طاك	collision 81
#<طال	autre 44	none 47
#<طاي	blessure -118	degats_des_eaux 61	incendie 79	none -51	vandalisme -44	vol -79
#<طبع	none 78
#<طبي	bris_de_glace 112	collision 72	none -55
#<طحت	blessure 161
#<طرا	autre 83	blessure -101	bris_de_glace 80	dommage_materiel -115	evenement_climatique -47	incendie -42	none -81	vandalisme 83	vol -75
#<طرط	degats_des_eaux 136
#<طرف	blessure 58
#<طري	collision 135	dommage_materiel -42
#<طفا	collision -72	degats_des_eaux -59	dommage_materiel -60	incendie 277
#<طفل	collision 140
#<طفي	incendie 185	vol -54
#<طلب	blessure 70	degats_des_eaux 75	vol -40
#<طلع	autre 110	degats_des_eaux 45	dommage_materiel 58	none -63
#<طنج	collision 89
#<طوا	blessure -65	degats_des_eaux 204	dommage_materiel -42	vandalisme -58
#<طول	none -44	vandalisme 98
#<طوم	collision 55	evenement_climatique 57
#<طوي	collision -75	dommage_materiel 98	vandalisme 98
#<طيا	collision -53	dommage_materiel 91	none -71	vandalisme -52	vol 82
#<طيب	none 88
#<طيح	blessure 41	collision -52	evenement_climatique 127
#<طير	evenement_climatique 160
#<ظهر	blessure 65	dommage_materiel 107	vol -62
#<عاد	blessure 53	vandalisme 49	vol -54
#<عار	bris_de_glace 78	dommage_materiel -49	none -40	vandalisme 70
#<عاش	collision -49	none -43	vandalisme 105	vol 56
#<عاص	evenement_climatique 126
#<عام	none -44
#<عاي	dommage_materiel 99
#<عبا	bris_de_glace 97
#<عبر	collision 53
#<عجل	collision 69	none -49	vandalisme 54	vol 47
#<عدا	blessure -41	collision 120	none -81	vandalisme 88	vol -84
#<عرب	collision 55	vol 85
#<عرس	none -91	vandalisme 152
#<عرض	blessure 125
#<عرف	none 51	vandalisme 50	vol -47
#<عشر	vandalisme 42
#<عصف	bris_de_glace 97	evenement_climatique 114	none -51	vol -59
#<عض>	blessure 256	collision -80	dommage_materiel -55	none -42
#<عضن	blessure 178	collision -60
#<عطا	autre 68	collision -64	none -41
#<عطي	dommage_materiel -50	none -74	vol 202
#<عظم	dommage_materiel 81
#<عفو	degats_des_eaux -99	evenement_climatique 147
#<عقد	autre 225	collision -46	dommage_materiel -45	none -264	vandalisme 135	vol -78
#<عقر	blessure 230	collision -41	degats_des_eaux -45	dommage_materiel 86	none -68
#<عقل	dommage_materiel -43	none 252
#<علا	autre 123	collision -49	none -45
#<علب	vol 89
#<علم	collision 93
#<عمد	vandalisme 169
#<عمل	autre 40	blessure 139	collision -69	dommage_materiel -40	evenement_climatique -56	incendie 49	vandalisme 58	vol -43
#<عمو	dommage_materiel -61	evenement_climatique 193
#<عمي	collision 130
#<عنق	vol 94
#<عنه	blessure 153
#<عنو	autre 132	dommage_materiel -41	vol -62
#<عني	degats_des_eaux -70	dommage_materiel -50	incendie 102
#<عيا	bris_de_glace 168	collision -57	degats_des_eaux 42	dommage_materiel -45	none -100
#<عيد	blessure -48	collision -86	dommage_materiel 59	none -51	vandalisme 160	vol -43
#<عيط	collision 100
#<عين	vol 48
#<غاب	collision 152	dommage_materiel -52	incendie 70	none -48
#<غاد	dommage_materiel 47	vandalisme -43
#<غال	degats_des_eaux 66	dommage_materiel 109	none -82
#<غدا	vandalisme 62
#<غرا	blessure -79	collision 67	dommage_materiel -71	none -86	vandalisme 213	vol -69
#<غرز	blessure 117
#<غرف	collision -42	degats_des_eaux 124	incendie 46
#<غرق	degats_des_eaux 128	evenement_climatique 67
#<غسا	collision -41	degats_des_eaux 211	dommage_materiel -42
#<غسل	collision -45	dommage_materiel 263	evenement_climatique -40	none -119	vol -83
#<غطا	none -63	vandalisme 98	vol -42
#<غلط	collision 77
#<غمر	evenement_climatique 198
#<فات	autre 170	dommage_materiel -56
#<فاح	dommage_materiel -50	vandalisme 66
#<فار	autre 51	collision 62
#<فاز	bris_de_glace -44	collision 66	degats_des_eaux 175	dommage_materiel -40	none -67
#<فاس	autre 48	none -42	vol 61
#<فاش	vol 41
#<فاض	degats_des_eaux 203	dommage_materiel -40	evenement_climatique 69	none -70
#<فاك	incendie 102
#<فان	blessure 40
#<فاي	degats_des_eaux 176	dommage_materiel -64
#<فبا	collision 75
#<فبل	collision 57	vandalisme -103	vol 104
#<فتا	bris_de_glace 100	collision -77	degats_des_eaux -42	dommage_materiel 259	none -60	vandalisme -203	vol -54
#<فتر	collision 65
#<فتش	blessure -49	bris_de_glace 152	collision -65	degats_des_eaux -70	dommage_materiel 60	none -58	vol 92
#<فتض	evenement_climatique 161
#<فثق	evenement_climatique 82
#<فجر	collision -57	none 40	vandalisme -45	vol 162
#<فحا	bris_de_glace -70	collision 49	evenement_climatique 76
#<فدا	bris_de_glace -125	dommage_materiel 259	incendie -64
#<فرا	collision 141	none -50
#<فرن	collision -69	degats_des_eaux -62	evenement_climatique 125	vandalisme 101	vol -40
#<فسا	blessure 68	collision -45	degats_des_eaux 137
#<فضل	none 115
#<فطر	collision 156	evenement_climatique -40
#<فطو	collision 44	vol 101
#<فظه	collision -145	evenement_climatique 82	vol 213
#<فعل	collision -54	none -44	vandalisme 148	vol -63
#<فقت	collision -87	dommage_materiel -64	incendie 113	none -53	vandalisme -47	vol 142
#<فقد	autre 115	collision 82	none -72	vandalisme 41	vol -71
#<فكس	bris_de_glace 78	vandalisme 58
#<فكل	bris_de_glace 130	none -69
#<فلا	bris_de_glace 77	collision -64	dommage_materiel 64	none -67	vandalisme 82
#<فلم	vol 42
#<فلو	bris_de_glace 104	collision 115	dommage_materiel -40	none -55
#<فما	blessure 80	collision -71	dommage_materiel -103	none -58	vandalisme -77	vol 238
#<فنص	collision -103	vandalisme -50	vol 246
#<فوا	blessure 130	bris_de_glace -42	collision 75	dommage_materiel -50	vandalisme -47
#<فوج	degats_des_eaux 45
#<فور	vandalisme 56	vol 79
#<فوس	collision 123	degats_des_eaux -46	dommage_materiel 88
#<فوق	degats_des_eaux 48
#<فون	blessure -74	dommage_materiel 155	none -41
#<فيا	blessure 71	collision 88
#<فيت	bris_de_glace 318	collision -45	degats_des_eaux -50	dommage_materiel -79	evenement_climatique -40	none -133	vandalisme -50	vol -116
#<فيد	collision 147
#<فيض	degats_des_eaux 99	dommage_materiel -57	evenement_climatique 83	none -53
#<فيل	none -59	vandalisme 46	vol 103
#<فين	autre 60	vol -56
#<فيه	none -41
#<قاد	blessure 91	collision 55
#<قاس	collision 226	dommage_materiel -42	evenement_climatique 53	incendie -91	none -161	vandalisme -51
#<قال	vol 43
#<قبل	none 58
#<قبو	evenement_climatique 68	incendie 97
#<قد>	bris_de_glace 71	incendie 51
#<قدا	none -44	vol 79
#<قدر	collision -49	evenement_climatique 45	vandalisme -43	vol 144
#<قدم	collision -46	vol 75
#<قدي	autre 54	bris_de_glace 81	collision 52	dommage_materiel -41	none -59
#<قرا	dommage_materiel 94	none 55	vol -88
#<قرب	collision 67
#<قرر	collision 234	none -50
#<قري	collision 47	vol 74
#<قصد	autre 65	bris_de_glace 97	collision -44	dommage_materiel 57	none -75	vol -41
#<قطع	collision -61	none -57	vandalisme 72
#<قف>	collision 129
#<قفل	dommage_materiel 75	vandalisme -60	vol 86
#<قلب	collision -61	dommage_materiel -54	none -40	vandalisme 148	vol 82
#<قلت	collision 41
#<قلع	blessure 58	collision -68	dommage_materiel -61	evenement_climatique 88	none -72	vandalisme 133	vol -46
#<قلي	none 166
#<قني	bris_de_glace 125	collision -79	degats_des_eaux -40	incendie 146	none -56
#<قول	collision -71	vol 157
#<قوي	dommage_materiel 113	evenement_climatique 54	none -40
#<قيد	collision -41	evenement_climatique 119
#<كاب	vandalisme -43	vol 171
#<كات	blessure -78	vandalisme 95
#<كاح	blessure 159	collision -78	dommage_materiel 63	none -46
#<كار	collision 87	dommage_materiel -46	evenement_climatique 52
#<كاع	none -57	vandalisme 152
#<كام	dommage_materiel 42	none -59
#<كاي	collision -58	vandalisme 92
#<كبر	collision 161	degats_des_eaux -40	vandalisme -41	vol -43
#<كبي	evenement_climatique 54
#<كتا	degats_des_eaux 52	dommage_materiel -62	none -53	vandalisme 175
#<كتب	vandalisme 47
#<كتج	blessure -41	collision 79	dommage_materiel 71	none -42	vol 45
#<كتر	autre 119	collision 60	dommage_materiel -51	none -57	vol 52
#<كتس	evenement_climatique 53	incendie 65	none -40
#<كتع	collision 155	degats_des_eaux 60	none -49	vol -40
#<كتغ	degats_des_eaux 58
#<كتف	blessure 44	collision 42	dommage_materiel -44	evenement_climatique 40
#<كتق	collision -45	none 44
#<كتك	none -43	vol 43
#<كثي	dommage_materiel 41
#<كحل	incendie 165
#<كذل	collision 65	none 102
#<كرا	collision -51	dommage_materiel -73	evenement_climatique 89	vol 98
#<كرس	autre 144	bris_de_glace 64	collision -156	dommage_materiel 132	evenement_climatique -41	none -130	vandalisme -69	vol -57
#<كرش	collision 69	vol 43
#<كره	evenement_climatique 98
#<كسر	blessure 41	vandalisme 58
#<كسي	autre 206	collision 88	dommage_materiel -49	none -88	vol -52
#<كل>	vandalisme 67
#<كلا	collision 47	dommage_materiel 46	incendie 46	vandalisme 44	vol -55
#<كلب	autre 59	blessure 89	dommage_materiel 48	none -58
#<كلش	collision 45	incendie 57
#<كلم	degats_des_eaux 102	vandalisme 86	vol -90
#<كله	dommage_materiel 48	evenement_climatique 51	none -40
#<كلو	bris_de_glace 113	dommage_materiel -49
#<كلي	blessure 75	collision 46	dommage_materiel -40
#<كم>	autre -85	none 223
#<كما	collision 57	incendie 48	vandalisme 65
#<كنا	evenement_climatique 79
#<كنب	blessure -41	bris_de_glace 90	collision 123	dommage_materiel -82	vol -42
#<كنج	blessure -53	collision -66	dommage_materiel 227
#<كنح	autre 97	blessure 42	collision -57	degats_des_eaux -48	none -64	vol 54
#<كنخ	collision -64	dommage_materiel 167
#<كند	autre 81	blessure 47	dommage_materiel 113	none -86	vol -49
#<كنر	bris_de_glace -114	collision 82	dommage_materiel 161	none -53	vandalisme -40
#<كنس	blessure 59	bris_de_glace 79	degats_des_eaux 53	dommage_materiel -52	evenement_climatique -42	vol -60
#<كنش	collision 95	dommage_materiel 52	incendie -55
#<كنص	none -58	vol 89
#<كنع	vol 152
#<كنف	bris_de_glace 155	collision -62	degats_des_eaux 175	dommage_materiel -55	evenement_climatique -92	incendie -49	none -75	vandalisme -77	vol -58
#<كنق	blessure 96	collision -41	dommage_materiel -42
#<كنك	blessure -45	collision 280	dommage_materiel -63	evenement_climatique -93	vol -82
#<كنم	blessure -60	bris_de_glace 149
#<كنو	vol 89
#<كهر	dommage_materiel -41	incendie 93	none 50
#<كول	blessure 144	bris_de_glace -67	collision 46	degats_des_eaux -49	dommage_materiel 116	none -115	vandalisme -91	vol -82
#<كون	collision 103	none -46
#<كي>	vandalisme 49	vol 62
#<كيب	collision 46	dommage_materiel -41	vandalisme 52
#<كيت	autre 68	bris_de_glace 74	dommage_materiel -42	none -48	vandalisme 50
#<كيج	collision -51	degats_des_eaux 54	vandalisme 40
#<كيح	autre 48	collision 55	none -54
#<كيخ	autre 70	blessure -40	bris_de_glace 66	collision -54	dommage_materiel -61	none -108	vandalisme 41	vol 81
#<كيد	blessure 132	collision -58	degats_des_eaux 57	dommage_materiel -56	incendie 141	none -54	vandalisme -46	vol -87
#<كير	autre 132	collision 80	evenement_climatique -87	none -63	vol -60
#<كيس	blessure 59	bris_de_glace 100	collision -102	degats_des_eaux 86	none -41
#<كيش	bris_de_glace 45	none -48	vandalisme -51
#<كيض	collision 68	vandalisme 76
#<كيط	blessure -46	dommage_materiel 118	incendie 43	vol -63
#<كيع	collision 181	degats_des_eaux 67	dommage_materiel -71	none -49	vol -40
#<كيف	none 68	vol -42
#<كيق	blessure 131	degats_des_eaux 55	dommage_materiel -52	vandalisme -45
#<كيل	blessure 60	dommage_materiel 69	none -45	vandalisme -53
#<كين	blessure 111	dommage_materiel -73
#<كيه	autre -51	blessure 253	bris_de_glace -53	collision -184	degats_des_eaux -75	dommage_materiel -101	evenement_climatique -49	incendie 81	none -244
#<كيو	blessure -43	degats_des_eaux 50	dommage_materiel -74	vandalisme 91	vol 41
#<لا>	none 65
#<لاب	collision 80	none -43
#<لاح	bris_de_glace 68	degats_des_eaux 56
#<لاس	autre 159	collision 64	evenement_climatique -42	none -69
#<لاص	blessure 66	none -42	vol 127
#<لاف	bris_de_glace 116	degats_des_eaux 54	dommage_materiel -42	evenement_climatique 60	none -82	vandalisme -43
#<لاك	collision 42	evenement_climatique 71
#<لال	none 153	vol -40
#<لام	bris_de_glace 64	dommage_materiel -43	incendie 47
#<لان	none -52	vol 87
#<لاي	bris_de_glace 52	none -50	vandalisme 98
#<لبا	bris_de_glace 266	evenement_climatique -52	none -44
#<لبن	evenement_climatique 61	vol 46
#<لبي	collision -92	dommage_materiel -66	none -93	vandalisme 185	vol -100
#<لتح	dommage_materiel -42	incendie 143	none -44
#<لتر	degats_des_eaux 115	none -43	vol 92
#<لحا	bris_de_glace 41	collision 45
#<لحد	degats_des_eaux 80	evenement_climatique 130	none -44	vol -62
#<لحظ	evenement_climatique 48	vandalisme 48
#<لحق	blessure -45	collision 232	dommage_materiel -45	incendie -84	vandalisme -61
#<لدا	collision 199	vol -64
#<لرج	collision 104
#<لست	dommage_materiel -80	none 179
#<لسع	blessure 226	collision -50	degats_des_eaux -47	dommage_materiel -64	incendie 65	none -49
#<لسي	autre 127	bris_de_glace 70	collision -45	none -70
#<لصق	blessure -61	bris_de_glace -68	collision 324	degats_des_eaux -47	evenement_climatique -58	incendie -51	none -109	vandalisme -93	vol -81
#<لصو	vol 128
#<لطي	collision 64	degats_des_eaux 50
#<لعب	blessure 201	bris_de_glace -63	collision -108	degats_des_eaux -54	dommage_materiel 178	evenement_climatique -41	incendie -44	none -179	vandalisme -103	vol -50
#<لعر	collision -83	dommage_materiel 175	evenement_climatique 99	none -96	vandalisme -76	vol -94
#<لغي	autre 233	bris_de_glace -41	collision -63	none -91
#<لفو	collision -76	degats_des_eaux 129	none -55	vol 103
#<لقا	collision 103	vandalisme -54
#<لقي	none -48	vol 90
#<لكر	collision 67	vol 62
#<للا	dommage_materiel 106
#<للت	collision 51	incendie 48	none 120	vol -113
#<للح	autre 76	collision 68	degats_des_eaux 84	dommage_materiel -42	none -82
#<للخ	degats_des_eaux 158
#<للد	blessure 44
#<للر	collision 66	vandalisme -40
#<للز	blessure -54	collision 44	dommage_materiel -66	evenement_climatique 71	vandalisme 125	vol -53
#<للس	collision -45	none -46	vol 71
#<للش	bris_de_glace 102
#<للص	bris_de_glace 90	collision -96	degats_des_eaux 119	evenement_climatique -62
#<للع	collision -66	dommage_materiel 123	none -42
#<للف	bris_de_glace 103	collision -113	dommage_materiel 63	none -91	vandalisme -41	vol 91
#<للك	evenement_climatique 42
#<للم	dommage_materiel 71
#<لله	bris_de_glace 41
#<للو	collision 94	degats_des_eaux -49	incendie 53
#<للي	bris_de_glace 48	degats_des_eaux 40
#<لما	autre 78	blessure -55	collision 47	degats_des_eaux 77	dommage_materiel -68	incendie 60	none -128	vandalisme -45
#<لنا	collision 102	dommage_materiel -61	none -57	vandalisme 82	vol -90
#<له>	bris_de_glace 75
#<لوا	autre 81	evenement_climatique 53
#<لوج	collision 180	none -62
#<لوح	bris_de_glace 62	none -48	vol 43
#<لور	collision 92
#<لوط	collision 76	incendie 94
#<لون	collision 133	degats_des_eaux -63	dommage_materiel 109	incendie -41	none -56	vol -51
#<ليا	none -51
#<ليس	dommage_materiel -49	none 264	vandalisme -47	vol -48
#<ليك	collision 70
#<لين	autre 42	collision -40	evenement_climatique 47
#<ليه	dommage_materiel 49
#<ليو	blessure -46	degats_des_eaux -49	dommage_materiel 135	vol 79
#<ماء	degats_des_eaux 139	dommage_materiel -40	evenement_climatique 48
#<ماب	blessure 143	bris_de_glace -42	none -61
#<مات	dommage_materiel 93
#<ماج	bris_de_glace 282	collision 42	dommage_materiel -70	none -203	vandalisme -48
#<ماد	collision -43	dommage_materiel -64	none -118	vandalisme 194
#<ماذ	none 105
#<مار	collision 116
#<ماز	none 60	vol 44
#<ماس	bris_de_glace -73	incendie 94	vandalisme 177	vol -116
#<ماص	collision -55	vandalisme 152
#<ماع	autre 69	collision 43	none -50	vandalisme 56	vol -55
#<ماف	collision 81
#<ماك	evenement_climatique 50
#<مال	blessure 40	degats_des_eaux 93
#<مام	collision 95	dommage_materiel -48	none -59	vol 52
#<مان	collision 347	dommage_materiel -87	none -118	vandalisme -53	vol -79
#<ماو	bris_de_glace -52	collision 83	degats_des_eaux -51	dommage_materiel 81	incendie 62	none -49
#<ماي	none 65
#<مبا	blessure 55	dommage_materiel -42	none -74	vandalisme 116
#<مبل	collision -48	degats_des_eaux 214
#<متا	collision 94
#<متج	degats_des_eaux 56
#<متر	evenement_climatique 84
#<متش	collision 40	degats_des_eaux 106	none -44	vandalisme -54
#<متع	bris_de_glace 102	degats_des_eaux -48	dommage_materiel -55	evenement_climatique 108	none -57	vol -69
#<متف	collision 54	degats_des_eaux 101	incendie 40	none -70
#<متق	degats_des_eaux 82
#<متو	blessure 46
#<متي	autre 60	none 87
#<مثق	collision -51	dommage_materiel -103	vandalisme 51	vol 154
#<مثل	blessure 94	evenement_climatique 84	none -44
#<مجا	collision 49	dommage_materiel -51	none -51	vandalisme 123	vol -44
#<مجر	bris_de_glace 46	none -51	vandalisme 55
#<مجه	none -52	vandalisme 236	vol -50
#<محا	bris_de_glace 58	vandalisme -62	vol 96
#<محر	incendie 124	vandalisme 40
#<محض	degats_des_eaux 40
#<محط	none -43	vandalisme 68
#<محف	collision -111	none -108	vandalisme 118	vol 157
#<محل	degats_des_eaux 82
#<محم	autre 44	none -47
#<مخب	evenement_climatique 84
#<مخد	none -52	vandalisme 148
#<مخل	autre 69	blessure 44	collision 50	dommage_materiel -41	none -54
#<مدا	degats_des_eaux 156
#<مدخ	dommage_materiel 51	evenement_climatique 43	vandalisme -42
#<مدر	collision 41	none -108	vandalisme 208	vol -85
#<مدك	collision 245	vandalisme -47	vol -65
#<مدي	dommage_materiel 73	evenement_climatique 72	none -47
#<مرا	bris_de_glace 44	collision 57	none -47
#<مرت	collision 44	vandalisme 45
#<مرج	dommage_materiel -47	none 91
#<مرح	none 67	vandalisme 53
#<مرس	none -48	vol 87
#<مرض	degats_des_eaux 202	evenement_climatique -103	none -40
#<مرف	autre 149	collision -51	none -54	vol 71
#<مرك	vandalisme 108
#<مره	autre 63	evenement_climatique 55
#<مري	autre 102	collision -41	degats_des_eaux 75	dommage_materiel -50
#<مزر	collision 51	dommage_materiel 43	evenement_climatique 55	vol -52
#<مزه	dommage_materiel 95
#<مزي	collision 98
#<مسا	none 76
#<مسد	blessure 82	collision -49	degats_des_eaux 98	none -42
#<مسر	collision 70	vol 96
#<مسك	blessure 106	collision -41	none -45	vol 46
#<مسل	vol 97
#<مشا	autre 40	blessure 51	none -63
#<مشع	collision -68	dommage_materiel -44	incendie 237	none -49	vol -41
#<مشك	degats_des_eaux 67	vandalisme 68
#<مشي	vandalisme 69	vol 50
#<مصا	none -40	vandalisme 102
#<مصب	collision 161	none -58
#<مصد	degats_des_eaux 171
#<مصن	collision 214	vandalisme -56
#<مضر	none -50	vandalisme 229	vol -54
#<مطا	autre 226	dommage_materiel -83	none -79
#<مطر	bris_de_glace -43	collision -48	degats_des_eaux 55	dommage_materiel 173	evenement_climatique 53	none -90	vol -42
#<مطع	blessure 172	collision 59	dommage_materiel -61	none -174	vol -44
#<مع>	none 41
#<معا	collision 42
#<معر	collision -62	dommage_materiel 137
#<معص	blessure 121
#<معط	none -72	vol 173
#<معق	collision 129
#<معل	evenement_climatique 70
#<معن	collision -52	none 104	vandalisme 106
#<معه	collision -56	incendie 44	vandalisme 103
#<معو	blessure 85	dommage_materiel -65	none -63	vandalisme 158	vol -86
#<معي	bris_de_glace 48	collision 42
#<مفا	autre 47	dommage_materiel 106	none -47
#<مفت	bris_de_glace 53
#<مقد	collision 90
#<مقص	collision -56	vandalisme 141
#<مقط	blessure 94	collision -53	incendie -58	none -51	vandalisme 41	vol 78
#<مقل	collision -63	none -42	vandalisme 186
#<مقي	incendie 110	none -48
#<مكا	autre 70	collision 59
#<مكت	degats_des_eaux 41	dommage_materiel 102	vol -40
#<مكر	collision -42	dommage_materiel 69	vol 89
#<مكس	collision 58	vandalisme 50
#<مكن	bris_de_glace 57	collision -52	vol 54
#<ملء	collision 77
#<ملا	collision 44
#<ملت	vol 62
#<ملث	vandalisme 81	vol 64
#<ملف	none 154	vol -45
#<ملك	collision 71	dommage_materiel 191	evenement_climatique -54	none -63	vandalisme -45	vol -68
#<ملو	bris_de_glace 155	collision 115	dommage_materiel -66	none -99
#<ملي	vol 78
#<ممر	collision 117	vandalisme -65
#<ممك	autre 111	none 62	vol -52
#<منا	degats_des_eaux 54
#<منت	degats_des_eaux 72	none 114
#<منز	vandalisme 105
#<منع	collision 98
#<منف	blessure 45	degats_des_eaux 74
#<منك	autre 220	dommage_materiel -63	none -58
#<منو	degats_des_eaux 63
#<مني	dommage_materiel 110	none -53	vol 52
#<مهر	collision 94	none -58	vandalisme 50
#<موا	none 108	vandalisme 48
#<موج	dommage_materiel -42	vol 87
#<موخ	collision 104
#<مور	blessure -40	bris_de_glace 64	collision 93	vandalisme -51
#<موط	collision 51	vol 63
#<موظ	collision -42	none 57	vol 79
#<موق	collision 105	vol 76
#<مول	collision 81
#<مون	blessure 94	dommage_materiel 116	incendie -41	none -52	vol -41
#<ميا	collision 109	degats_des_eaux 137	dommage_materiel -66	none -61	vol -57
#<ميت	dommage_materiel -40	vandalisme 122
#<مير	autre -42	dommage_materiel 247	incendie -84
#<مين	collision 66	dommage_materiel 122
#<ميه	none 170
#<نار	vol 51
#<ناز	blessure 48	collision 41	vandalisme 45
#<ناس	collision -40	degats_des_eaux -54	dommage_materiel -51	vandalisme -43	vol 252
#<ناض	dommage_materiel 140
#<ناع	none -44	vol 90
#<ناف	bris_de_glace 173	degats_des_eaux -51	none -42
#<ناي	vol 143
#<نتر	vol 117
#<نتص	collision 45
#<نتف	blessure 52	collision 76
#<نتي	collision 50
#<نجا	collision 59
#<نجم	bris_de_glace 155
#<نجي	blessure 65
#<نحت	incendie 52
#<نحن	none -48
#<نحو	collision 94	degats_des_eaux 55	dommage_materiel -41
#<نحي	bris_de_glace 187	evenement_climatique -103	none -48
#<نخر	vandalisme 135
#<نخل	blessure -41	bris_de_glace 165	collision -45	degats_des_eaux 43
#<ندي	autre 68	degats_des_eaux 46
#<نزل	collision 72
#<نزي	evenement_climatique 41
#<نست	collision 55	evenement_climatique 81
#<نسخ	autre 258	bris_de_glace -41	collision -58	dommage_materiel -66	none -161	vandalisme -60
#<نسو	none 100
#<نسي	autre 80	collision -45	dommage_materiel 60	none -44
#<نشر	vol 133
#<نشل	collision -46	none -69	vandalisme -52	vol 263
#<نصب	evenement_climatique 41
#<نصف	evenement_climatique 64
#<نصل	bris_de_glace -68	evenement_climatique 94	vandalisme 68	vol -48
#<نظا	collision -44	degats_des_eaux 107	dommage_materiel 88	incendie -112	none -50
#<نعا	degats_des_eaux 54	vol 46
#<نعر	autre 57	none 98	vol -46
#<نعس	degats_des_eaux 52	incendie 103	vol -47
#<نعل	bris_de_glace 98	incendie 51	none -43
#<نعم	none 159
#<نعي	degats_des_eaux 57
#<نفس	incendie 54
#<نقد	blessure -83	collision 127	vandalisme 54
#<نقل	dommage_materiel 146	incendie 42
#<نقو	collision -40	degats_des_eaux 107	dommage_materiel -42	vol 112
#<نكت	none 151	vol -50
#<نكن	vol 76
#<نمر	bris_de_glace -40	collision 97	vandalisme 77
#<نمش	autre 80	degats_des_eaux 51	evenement_climatique -44	none -50	vol 59
#<نهر	bris_de_glace -59	evenement_climatique 123
#<نهض	none 146
#<نوع	blessure 64	collision -48	dommage_materiel 62
#<نوق	collision 65	degats_des_eaux 42
#<نوم	collision 55	degats_des_eaux 151	dommage_materiel -64
#<نيا	collision 41	degats_des_eaux -46	vol 51
#<هات	dommage_materiel 72	vol 40
#<هاد	vandalisme 70
#<هبت	evenement_climatique 107
#<هبط	degats_des_eaux 53	none -65
#<هذا	none 93
#<هذه	none -41	vol 154
#<هرب	collision 89	evenement_climatique 42
#<هرس	bris_de_glace -69	collision -61	none -53	vandalisme 314	vol -79
#<هز>	collision 81	vol 57
#<هزا	blessure -42	collision -74	vandalisme 97	vol 71
#<هزو	vandalisme 123
#<هكت	collision -47	degats_des_eaux -58	dommage_materiel -50	evenement_climatique 148	incendie 58	none -49	vandalisme 61	vol -59
#<هل>	autre 92	none 72
#<هما	collision 167	incendie -64
#<هنا	vol 49
#<ههه	collision 74	dommage_materiel 51
#<هو>	none 84
#<هي>	collision 87
#<وات	autre 156	bris_de_glace 88	collision -59	degats_des_eaux -43	none -133	vandalisme -46	vol -61
#<واج	none -53	vandalisme 131	vol -48
#<واخ	collision -40	vol 136
#<واد	degats_des_eaux 122	evenement_climatique -50	none -42	vol -48
#<وار	vol 40
#<واش	autre 120	none -46
#<واض	autre 87	blessure -63	dommage_materiel 120	evenement_climatique -77	incendie -56	none -42
#<واف	degats_des_eaux 65
#<واق	collision 123	none -49
#<واك	autre 86	collision -58	degats_des_eaux -44	dommage_materiel 196	none -109	vol -42
#<وام	collision 89	incendie 80
#<وبا	collision 91
#<وبع	none -57	vandalisme -53	vol 106
#<وبق	autre 44	degats_des_eaux 70	dommage_materiel -40
#<وبل	collision 52	vol 73
#<وبي	collision 144
#<وتا	collision 50
#<وتب	blessure 152	degats_des_eaux -46	dommage_materiel -62	evenement_climatique 122	none -62
#<وتح	blessure -43	degats_des_eaux 51	dommage_materiel 61	incendie -60	none -44	vandalisme 64	vol -44
#<وتر	blessure 130	none -94	vol 76
#<وتس	blessure 119	bris_de_glace -46	collision -141	degats_des_eaux -60	dommage_materiel -44	evenement_climatique 115	vandalisme -50	vol 77
#<وتش	bris_de_glace 285	collision -80	evenement_climatique -63	none -55
#<وتض	degats_des_eaux 88
#<وتع	collision -61	dommage_materiel 78	vol 93
#<وتف	blessure -78	bris_de_glace 117	collision -69	evenement_climatique 100	vol -49
#<وتق	collision 131
#<وتك	blessure -73	bris_de_glace 67
#<وتل	blessure 52	bris_de_glace -69	dommage_materiel 89	evenement_climatique 58	vol -43
#<وته	dommage_materiel 73
#<وتو	autre 105	dommage_materiel 89	none -45
#<وجا	bris_de_glace 49	collision 42
#<وجد	autre 43	none -45	vandalisme 98
#<وجر	blessure -62	vandalisme 86
#<وجع	collision 73
#<وجه	vandalisme 49
#<وجو	incendie 104
#<وحت	degats_des_eaux -47	none -50	vol 157
#<وحد	bris_de_glace 93	none -47
#<وحر	degats_des_eaux -44	dommage_materiel 73	incendie 176	none -56	vandalisme -45
#<وحط	evenement_climatique 111	vandalisme 116	vol -110
#<وحك	blessure -77	collision 119	dommage_materiel 97	vandalisme -55
#<وحم	incendie 42
#<وحن	collision -59	degats_des_eaux 130	dommage_materiel -45	vol 68
#<وحي	evenement_climatique 42
#<وخت	dommage_materiel -51	evenement_climatique 93	incendie 93
#<وخد	collision -50	dommage_materiel 166	none -40	vandalisme -45	vol 84
#<وخر	collision 77	dommage_materiel 79	vol -42
#<وخس	degats_des_eaux 72
#<وخل	incendie 41	none -41	vol 135
#<ودا	collision 45	dommage_materiel -40
#<ودخ	collision 107	evenement_climatique 55
#<ودر	blessure -51	bris_de_glace -49	collision -109	degats_des_eaux -140	dommage_materiel 170	evenement_climatique -43	incendie 125	none -129	vandalisme -87	vol -62
#<ودم	evenement_climatique 107
#<ودن	collision -65	evenement_climatique 90	vandalisme 79
#<ودو	collision 67
#<ورا	collision 60	evenement_climatique 40
#<ورج	dommage_materiel 70	evenement_climatique 58	vandalisme -41
#<ورح	none 163
#<ورش	bris_de_glace 51	none -44	vandalisme 68
#<ورف	vol 51
#<ورق	collision 77
#<ورك	blessure -94	collision 93	degats_des_eaux 135	dommage_materiel -52	none -42
#<ورم	vandalisme 177
#<وزل	blessure 109	dommage_materiel -50	vol -40
#<وزو	evenement_climatique 90
#<وسا	evenement_climatique 52
#<وسج	degats_des_eaux 108
#<وسح	collision 93	dommage_materiel 50	vol -67
#<وسر	dommage_materiel -94	vandalisme -89	vol 246
#<وسط	collision 88
#<وسق	collision -66	degats_des_eaux 51	dommage_materiel 71
#<وسي	collision 76	evenement_climatique 61
#<وشا	collision 62	dommage_materiel -43	vandalisme 170	vol -126
#<وشد	collision -161	degats_des_eaux -59	dommage_materiel -46	incendie 113	vol 156
#<وشع	collision -45	incendie 183
#<وشق	blessure -61	bris_de_glace 159	none -44
#<وصا	bris_de_glace 106	collision -69	vandalisme -43
#<وصب	blessure 48	bris_de_glace -71	collision -68	dommage_materiel 266	none -83	vol -44
#<وصد	collision 58
#<وصف	degats_des_eaux 48
#<وصل	autre 50	degats_des_eaux 54
#<وصو	vandalisme 127
#<وضر	collision 45
#<وضع	vol 122
#<وطا	blessure 127	collision -55	none -65
#<وطح	blessure -44	degats_des_eaux 176	dommage_materiel -56	evenement_climatique -96	vandalisme 80	vol -48
#<وطف	incendie 44
#<وطي	blessure 148	collision -82	none -51	vandalisme -41	vol 74
#<وعا	collision 86
#<وعد	collision -57	dommage_materiel 93	incendie 102
#<وعط	collision 71	evenement_climatique 54	vol -43
#<وعل	collision 157	evenement_climatique 79	none -85
#<وعم	collision 54	degats_des_eaux 80	none -41
#<وعن	bris_de_glace 89
#<وغر	collision -45	degats_des_eaux 210	evenement_climatique 81	none -53	vandalisme -48	vol -46
#<وفا	collision 43	degats_des_eaux 134
#<وفج	collision 102
#<وفر	degats_des_eaux -111	evenement_climatique 119
#<وفي	degats_des_eaux 56	dommage_materiel 74	none -52	vol 56
#<وقب	collision 75	degats_des_eaux 88
#<وقت	autre 89	evenement_climatique -78	incendie 65	none -64	vol 49
#<وقد	degats_des_eaux 48	vol 71
#<وقض	blessure 121
#<وقط	collision -83	dommage_materiel 160	none -62
#<وقل	collision 136	dommage_materiel -42	vandalisme 83	vol -62
#<وكا	degats_des_eaux -47	evenement_climatique 66
#<وكت	collision -45	dommage_materiel 48	evenement_climatique 50	none -48
#<وكس	blessure 42	collision -51	none -42	vandalisme 147
#<وكم	collision 150	vandalisme -60
#<وكن	autre 46	collision 67	none -42	vandalisme -51
#<وكي	incendie 40
#<ولد	dommage_materiel 40	none -58
#<ولك	collision 40
#<ولل	collision 129	none -49
#<ولو	collision 106	dommage_materiel 49	evenement_climatique 43	none -70
#<ولي	collision 55	evenement_climatique 40
#<وما	collision 48	none -41
#<ومر	collision 74	dommage_materiel 75	vol -63
#<ومس	collision 86
#<ومش	collision 51	dommage_materiel 52
#<ومع	collision 98	vandalisme -44	vol 69
#<ومل	vandalisme 57
#<ومن	collision 55
#<ومو	collision 89
#<ونح	dommage_materiel -40
#<ونز	dommage_materiel 124
#<ونس	collision 121	dommage_materiel -42	incendie 89
#<ونص	none 45
#<ونع	autre -40	blessure 93	collision -49	dommage_materiel -53	none -81	vol 144
#<ونق	incendie 63
#<وها	collision 80
#<وهب	degats_des_eaux 104	evenement_climatique 51	incendie -45	none -64
#<وهذ	vol 74
#<وهر	none -42	vandalisme 48	vol 43
#<وهو	blessure 87	none -52
#<وهي	bris_de_glace 40	none -49
#<ووا	collision 73
#<ووص	incendie 84
#<ووق	degats_des_eaux 60
#<وول	degats_des_eaux 55	dommage_materiel 56
#<ويد	evenement_climatique 45	incendie 65
#<ويق	blessure 77
#<يا>	collision 93	dommage_materiel -43
#<يات	collision 46	degats_des_eaux 43	none 53	vandalisme -47
#<ياخ	collision -158	vandalisme 73	vol 165
#<يبد	collision -57	degats_des_eaux 93	none -47	vandalisme 101
#<يتا	collision 40
#<يتص	collision -55	dommage_materiel 62	none 133	vandalisme -43
#<يتض	collision -47	degats_des_eaux 64
#<يتع	bris_de_glace 56	degats_des_eaux -46
#<يتو	collision -50	degats_des_eaux -41	evenement_climatique 60	incendie 68
#<يجا	bris_de_glace 144	degats_des_eaux -45	incendie 76	none -61
#<يجب	bris_de_glace -41	dommage_materiel -58	none 132	vol -51
#<يجر	collision -75	dommage_materiel 47	none -49	vol 68
#<يجي	collision 68	evenement_climatique 50
#<يحت	blessure -61	dommage_materiel 234	incendie -41	none -79
#<يحد	none 105
#<يحل	autre 125	collision -55	none -71	vandalisme -41	vol 89
#<يخر	collision -71	dommage_materiel -60	none -108	vandalisme 151	vol 105
#<يخل	dommage_materiel 80
#<يد>	collision -69	degats_des_eaux -45	none -64	vandalisme 159
#<يدا	vol 102
#<يده	degats_des_eaux 106	dommage_materiel -64
#<يدو	collision 85	degats_des_eaux 72
#<يدي	vol 59
#<يرج	blessure -45	collision 110	vol 88
#<يرح	blessure -56	dommage_materiel 52	vol 87
#<يرد	dommage_materiel -43	none 132
#<يرض	degats_des_eaux 53	dommage_materiel 153	none -63
#<يسا	collision 96	dommage_materiel -41	none -89	vandalisme 110
#<يست	blessure 52	collision 130	dommage_materiel -41	none -43
#<يسر	autre 134	bris_de_glace 101	collision -66	none -41	vandalisme -72
#<يشر	collision -53	degats_des_eaux 102	dommage_materiel -45	none -88	vandalisme -51	vol 165
#<يشك	blessure 57	none -55	vandalisme 78
#<يشو	degats_des_eaux -44	vol 108
#<يصل	autre 152	blessure 65	collision -64	dommage_materiel 41	none -109
#<يضح	blessure 116	collision -63
#<يطا	dommage_materiel 119	none -49	vandalisme -50
#<يعت	autre 79	bris_de_glace 41	dommage_materiel -61
#<يعط	collision 82	dommage_materiel -75	incendie -43	none 127	vol -43
#<يعم	degats_des_eaux 46
#<يعن	degats_des_eaux 53	vol 86
#<يغط	bris_de_glace -40	vandalisme 99
#<يقط	blessure 71	degats_des_eaux 117	none -42
#<يقو	none -40
#<يلم	bris_de_glace 50	vol 71
#<يمك	bris_de_glace 47	none 55
#<يمل	vandalisme 68
#<ينا	autre -41	blessure 80	none 126
#<ينت	degats_des_eaux 80	vandalisme 67
#<ينج	vandalisme -63	vol 115
#<ينز	degats_des_eaux 139
#<ينق	collision 43	vol 73
#<يوج	autre 86	blessure -40	collision 59	none 44
#<يور	autre 177	collision -58	none -151	vol -41
#<يوق	collision 68	degats_des_eaux 61
#<يول	blessure 70
#<يون	none 108
#ءها>	collision 46	incendie 118
#اءت>	collision -78	dommage_materiel 95
#اءها	collision 46	incendie 118
#ابا>	collision 63	dommage_materiel 40
#ابات	vandalisme 49
#اباس	collision 83	dommage_materiel 69	none -48
#ابت>	dommage_materiel 47	incendie 117	none -41
#ابدا	collision -43	none 136
#ابري	bris_de_glace 65	evenement_climatique 90
#ابس>	collision -49	vol 151
#ابع>	dommage_materiel 60
#ابغا	collision 168	evenement_climatique -70
#ابق>	collision -45	degats_des_eaux 56	dommage_materiel 72	none -43
#ابقا	blessure 131	bris_de_glace -53	collision -96	dommage_materiel 68	none -69
#ابل>	vol 57
#ابلا	collision -43	none -63	vandalisme 43	vol 100
#ابلغ	collision -47	none -43	vandalisme 78	vol 91
#ابله	bris_de_glace 64	incendie 70
#ابن>	none -44	vandalisme -56	vol 176
#ابنا	degats_des_eaux 234	dommage_materiel -52	evenement_climatique -57	none -44
#ابنت	dommage_materiel 124	none -49
#ابني	dommage_materiel 124	none -50
#ابه>	collision 50
#ابها	blessure 86	bris_de_glace 42	dommage_materiel -99	vandalisme 98	vol -46
#ابو>	dommage_materiel 51	incendie 58	none -51	vandalisme 75	vol -47
#ابوا	collision -40	degats_des_eaux -83	vandalisme 218	vol -61
#ابول	evenement_climatique 97
#ابون	collision -41	degats_des_eaux 82	dommage_materiel 86
#ابي>	vandalisme 44
#ابيح	vandalisme 183	vol -87
#ابيض	blessure -52	bris_de_glace -48	dommage_materiel 180	incendie -45	none -100	vandalisme -84
#ابيع	autre 133	blessure 62	collision -48	dommage_materiel -53	incendie -42	none -88
#ابين	bris_de_glace 72	dommage_materiel -52	incendie 41	none -80	vandalisme 145	vol -49
#اتاي	blessure 168	collision -49	dommage_materiel -62	incendie -42	none -68	vol 90
#اتت>	collision 54	dommage_materiel 79
#اتذك	none 75
#اتش>	blessure 70	bris_de_glace -43	degats_des_eaux 61	evenement_climatique -44	none -58
#اتصل	collision 70
#اتف>	vol 54
#اتفه	collision 88
#اتفي	dommage_materiel 100	vol 47
#اتلف	degats_des_eaux 46	dommage_materiel 113	none -51
#اتم>	autre 255	collision -82	degats_des_eaux -53	dommage_materiel -69	none -82	vol 101
#اتمك	collision 71
#اتنا	bris_de_glace 54	collision 107
#اتني	blessure 150	bris_de_glace -53	collision -48	dommage_materiel 40	none -61
#اتها	collision -49	degats_des_eaux -44	dommage_materiel -43	incendie 109	vol 66
#اتهم	collision 124
#اتو>	evenement_climatique 40	vandalisme 55	vol -52
#اتور	autre 116	dommage_materiel 60	none -57
#اتوص	none 161
#اتي>	collision 45
#اتيح	autre 108	degats_des_eaux -57	vandalisme 47
#اتيز	blessure -49	collision -82	degats_des_eaux 57	dommage_materiel 96	incendie -67	none -66	vandalisme -58	vol 118
#اتيك	bris_de_glace -41	collision 152	dommage_materiel 99	evenement_climatique -42	none -147	vandalisme -57
#اتين	collision -41	degats_des_eaux 79	vandalisme 110	vol -45
#اثاء	none 102
#اثاث	dommage_materiel 69	evenement_climatique 62
#اثر>	bris_de_glace 59	collision 71	vol -51
#اثنا	dommage_materiel 98
#اثني	none 85
#اثوا	degats_des_eaux 193	dommage_materiel -43	vol -47
#اثي>	evenement_climatique 52
#اثين	collision -70	dommage_materiel -43	none -79	vandalisme 160
#اجات	bris_de_glace 45	collision -94	vandalisme 56	vol 95
#اجب>	autre 104	blessure 60	bris_de_glace 43	collision -63	dommage_materiel -44	vandalisme -54
#اجته	collision 85	dommage_materiel 94	vandalisme -61
#اجتي	none -56	vol 123
#اجد>	collision -65	dommage_materiel -40	vol 158
#اجر>	collision -73	incendie 89	vandalisme 98
#اجره	collision 46	dommage_materiel 66
#اجز>	bris_de_glace 56	collision 166	vol -54
#اجع>	collision 157
#اجل>	collision 66	incendie 99	vol -79
#اجلي	evenement_climatique 60
#اجم>	collision -47	evenement_climatique 136	incendie 77
#اجها	evenement_climatique 92	vol 73
#اجهه	bris_de_glace 44	none -46	vandalisme 112	vol -43
#اجور	collision -128	none -101	vol 135
#اجي>	autre 61	bris_de_glace 112	none -61
#اجين	dommage_materiel -42	incendie 182
#احا>	none 81
#احات	bris_de_glace -42	collision -103	dommage_materiel 57	vandalisme 199	vol -55
#احب>	dommage_materiel 116
#احبت	dommage_materiel 164
#احبه	degats_des_eaux 64	dommage_materiel 74
#احبي	collision 41	dommage_materiel 104	none -47
#احت>	dommage_materiel 48	evenement_climatique 85	none -61	vol -40
#احتا	autre 72
#احتر	incendie 171
#احتك	collision 162
#احدا	none -57	vandalisme 157
#احده	collision -56	none 41	vandalisme 77
#احرق	blessure 124	collision -75	degats_des_eaux -48	dommage_materiel 110	none -74	vol -45
#احل>	blessure 200	collision -41
#احلي	blessure 230	collision -61	dommage_materiel -46	none -50
#احمر	vandalisme 85	vol -43
#احن>	dommage_materiel -61	incendie 194
#احنت	none -45	vandalisme 80	vol 69
#احنه	collision 66
#احه>	blessure 57
#احي>	none -64	vandalisme 57	vol 70
#اخا>	collision -85	none 150	vol 81
#اختف	none -50	vol 208
#اختي	dommage_materiel 71	incendie 46
#اخذ>	vol 46
#اخذت	vandalisme 64
#اخذو	vol 143
#اخر>	none 51
#اخري	collision 48
#اخضر	vandalisme 160
#اخله	evenement_climatique 75
#اخلي	dommage_materiel -45	incendie 74	none -90	vandalisme -50	vol 141
#اخي>	none 137
#ادتي	bris_de_glace 167	collision -77	degats_des_eaux 41	dommage_materiel -50	none -105
#ادث>	autre 46
#ادثه	collision 184
#ادرش	collision 99
#ادري	bris_de_glace 40	collision -75	dommage_materiel -59	none 110	vandalisme -78	vol 49
#ادشي	none 140
#ادلن	collision 64
#ادم>	collision 99	dommage_materiel -45	incendie -43	vol -40
#ادمه	collision 54	none -77	vol 115
#اده>	none -47	vandalisme 53
#ادو>	collision -84	dommage_materiel -42	none -56	vandalisme 167	vol 73
#ادوا	vol 54
#ادوس	degats_des_eaux 171	none -44
#اديا	collision 104
#ادير	bris_de_glace 65	collision -68	incendie 48
#اديك	collision 45
#ادين	collision 261	dommage_materiel -68	none -58	vandalisme -42
#اديه	incendie 116
#اديو	autre -42	blessure 125	bris_de_glace -40	none -52	vandalisme -78	vol 50
#اذا>	autre 64
#اذه>	none -45	vandalisme 142	vol -56
#اذهب	collision -85	vandalisme 157
#اراب	bris_de_glace 106	collision -51	evenement_climatique 111	none -48
#ارات	autre 43	none -61	vandalisme 118
#اراج	collision 58
#اراس	evenement_climatique 41	vol 41
#اراه	blessure 58	vandalisme 59
#ارب>	degats_des_eaux 148	vandalisme 53
#اربر	bris_de_glace 233	collision -46	evenement_climatique -56
#ارت>	none -43
#ارتج	collision 108
#ارتط	bris_de_glace 42	collision 80
#ارتف	autre 156	collision -80	dommage_materiel 69	none -98
#ارتن	dommage_materiel 117	none -44
#ارته	collision 173
#ارتي	none -47	vandalisme 41
#ارثه	degats_des_eaux 123	evenement_climatique 40
#ارج>	blessure 86	bris_de_glace -40	collision -50	degats_des_eaux 57	dommage_materiel -42	evenement_climatique 52	none -43
#ارجع	collision -40	none -74	vandalisme 105
#ارجه	blessure -43	none 43	vol 117
#ارح>	none 106
#ارحه	collision 80	dommage_materiel -53	none 108
#ارد>	bris_de_glace 120	collision 64	degats_des_eaux -65	vandalisme -95
#ارز>	vandalisme 83
#ارس>	vandalisme 49
#ارسل	none 184
#ارش>	collision 203	none -42
#ارشو	collision 156	none -43
#ارشي	degats_des_eaux 76
#ارض>	evenement_climatique 50	none -46	vol -46
#ارضي	degats_des_eaux 98	evenement_climatique 43
#ارط>	autre 182	collision -61	none -69	vol 62
#ارطه	bris_de_glace 140	collision -45	degats_des_eaux -41	evenement_climatique 52
#ارع>	collision 91	evenement_climatique 42
#ارغ>	dommage_materiel -43	vol 143
#ارغه	autre 119	none -68
#ارفي	collision -75	dommage_materiel -74	vandalisme 134
#ارقه	blessure -45	dommage_materiel -96	evenement_climatique -67	incendie -45	none -181	vandalisme 163	vol 91
#ارك>	blessure 200	collision -76	dommage_materiel -70	none -45	vandalisme 149	vol -65
#اركي	collision 45	degats_des_eaux 103
#ارم>	none -73	vandalisme 187	vol -44
#ارمي	collision 67
#ارنا	collision 48
#ارها	blessure 151	dommage_materiel -63	none -74	vandalisme 103	vol -83
#ارو>	dommage_materiel -47	none -46	vol 79
#اروا	blessure -50	bris_de_glace -61	incendie 128	vandalisme 118	vol -89
#اروت	collision -83	vandalisme 194	vol -46
#اروط	autre 78	collision -55	dommage_materiel -71	none -61	vol 132
#اري>	none -50
#اريت	blessure -44	collision -45	vandalisme -53	vol 176
#اريد	autre -42	none 195
#ارير	collision 160
#اريس	autre -56	vol 176
#اريف	autre 60
#اريك	collision -46	dommage_materiel 182	none -81	vandalisme -40
#اريو	degats_des_eaux 45	dommage_materiel -47	vol 60
#اريي	collision 204	dommage_materiel -49	none -60
#ازال	none 72
#ازت>	dommage_materiel 123	none -55
#ازرق	collision 100	dommage_materiel -40	none 62	vandalisme -50	vol -46
#ازل>	collision 131	degats_des_eaux 40
#ازله	blessure 124	collision -69
#ازما	autre -41	blessure -41	bris_de_glace -63	collision -78	degats_des_eaux -43	dommage_materiel 249	evenement_climatique -47	incendie -41	vandalisme -56	vol -64
#ازه>	collision 40
#ازوت	blessure -59	bris_de_glace -45	collision -78	degats_des_eaux -49	dommage_materiel 99	incendie 139	none -81	vandalisme -84	vol 76
#اسا>	evenement_climatique 81	vandalisme -76	vol 105
#اساب	autre 133	blessure 62	collision -48	dommage_materiel -53	incendie -42	none -88
#اسات	bris_de_glace 45	dommage_materiel 67
#اسب>	bris_de_glace -43	dommage_materiel 100	incendie 63	none -40
#اسبا	collision 64	incendie 47
#اسبق	collision 56
#اسبو	autre 68
#استا	dommage_materiel 71	vandalisme 118
#استد	collision 85
#استر	autre 183	collision -100	none -96	vol 48
#استط	none 67
#استع	dommage_materiel 66	none -60	vandalisme -41	vol 97
#استم	none 58	vandalisme -40	vol 74
#استن	incendie 75
#استي	evenement_climatique 61
#اسطب	collision -58	evenement_climatique 108	none -52	vol 101
#اسعا	collision 73
#اسف>	collision -40	none 98
#اسفل	collision -42	dommage_materiel 85
#اسفي	evenement_climatique 85
#اسقط	degats_des_eaux -47	dommage_materiel 156
#اسك>	vol 103
#اسل>	collision -58	dommage_materiel 88	vandalisme 138	vol -44
#اسم>	bris_de_glace -44	collision 70	none -57	vandalisme 42	vol 58
#اسما	evenement_climatique 56	incendie 85
#اسمن	blessure 58	degats_des_eaux -70	dommage_materiel -44	vandalisme 159	vol -57
#اسمه	dommage_materiel -42	evenement_climatique 95	none -43	vandalisme 110
#اسنا	autre 90	none -50
#اسه>	bris_de_glace 64	collision 146	degats_des_eaux -81	dommage_materiel -45	none -62
#اسها	blessure -51	evenement_climatique 109	vol -40
#اسو>	collision 82
#اسوب	dommage_materiel 156	incendie -41
#اسود	degats_des_eaux 59	dommage_materiel -41	incendie 83	none -70	vandalisme 76
#اسور	collision 118	dommage_materiel 55	evenement_climatique -60
#اسي>	vol 59
#اسيت	collision -90	degats_des_eaux -40	dommage_materiel -42	incendie 83	vandalisme 109
#اسين	collision 129	evenement_climatique 69	none -70
#اسيه	blessure 104	degats_des_eaux -50	vol 82
#اسيو	autre 150	dommage_materiel -52	none -95	vol 68
#اشار	collision 86
#اشتر	evenement_climatique 45	vol 82
#اشتع	collision -74	incendie 214
#اشجا	evenement_climatique 90
#اشرح	none 83
#اشره	none 52
#اشعر	vol 57
#اشغا	bris_de_glace 59	collision -49	degats_des_eaux -40	dommage_materiel 175	none -57
#اشفت	collision 198	none -53	vandalisme -59
#اشه>	dommage_materiel 77	evenement_climatique 44	none -43	vandalisme 75
#اشور	collision -49	none -43	vandalisme 105	vol 56
#اشي>	degats_des_eaux 46
#اصاب	dommage_materiel 43
#اصب>	bris_de_glace 42	collision 66
#اصبت	blessure 203
#اصبع	blessure 264	collision -78	dommage_materiel -102	none -119	vandalisme -45	vol -49
#اصتو	collision 185	vandalisme -76
#اصرح	blessure 61	collision -59	none 59	vandalisme 49
#اصص>	dommage_materiel -49	evenement_climatique 72	vandalisme 124	vol -49
#اصطد	collision 105
#اصفه	evenement_climatique 155
#اصق>	collision 60	incendie 54
#اصل>	degats_des_eaux 74	none 53
#اصلا	bris_de_glace 44	dommage_materiel 76	vandalisme -59
#اصني	none 83
#اصه>	dommage_materiel 47	none -47	vandalisme 78
#اصها	dommage_materiel 48	vandalisme 83
#اصيب	none 77
#اضت>	degats_des_eaux 75	dommage_materiel 120	none -45
#اضر>	autre 137	blessure -45	bris_de_glace -45	collision -43	evenement_climatique 140	none -52	vol -51
#اضرا	autre 76	degats_des_eaux 44	none -44
#اضطر	autre 97	degats_des_eaux 63	evenement_climatique -59
#اضه>	blessure 197	dommage_materiel -45
#اضي>	none 68
#اضيه	blessure 51	none 126
#اطار	dommage_materiel 42
#اطري	collision -41	dommage_materiel -49	evenement_climatique -40	incendie 142	none -60	vandalisme -40	vol 96
#اطع>	collision 86	none -41	vandalisme 81
#اطفا	degats_des_eaux 46	incendie 46
#اطلب	autre 48	none 57
#اطلس	degats_des_eaux 120
#اطم>	evenement_climatique 56	none -41	vandalisme 104
#اطه>	degats_des_eaux 93	none -55	vandalisme -70	vol 76
#اطي>	autre 180	blessure 84	collision -70	none -104	vandalisme -44
#اطيم	vandalisme 110	vol -58
#اظن>	none 93
#اعات	collision -77	degats_des_eaux -60	evenement_climatique 92	none -48	vandalisme -40	vol 190
#اعت>	autre 230	collision -58	degats_des_eaux 48	dommage_materiel -54	none -93
#اعتر	collision 65	dommage_materiel 51
#اعتي	collision 45
#اعد>	collision -49	degats_des_eaux 71	vol 80
#اعده	none 55	vandalisme 54
#اعرف	autre 84	vandalisme 70	vol -62
#اعس>	blessure -40	none -44	vol 83
#اعسي	collision -45	evenement_climatique 133	none -49	vandalisme -47	vol 132
#اعصا	collision -46	evenement_climatique 104
#اعطت	collision 93
#اعطي	collision 79	vol 88
#اعقه	evenement_climatique 214
#اعل>	collision 143	dommage_materiel 75	vandalisme -91
#اعلم	bris_de_glace 60	collision 43	vol -42
#اعند	collision 104	none -48	vandalisme 42
#اعو>	collision 95	degats_des_eaux 84	vol -46
#اعي>	blessure 52	bris_de_glace 40	vandalisme -48
#اعيط	collision 68	incendie 61
#اعيه	dommage_materiel 47	vol 74
#اغا>	autre -53	collision -46	dommage_materiel -42	evenement_climatique -43	none -167	vandalisme -76	vol 305
#اغرق	degats_des_eaux 55	evenement_climatique 98	none -45
#اغلا	collision -55	evenement_climatique 51	vol 120
#اغلق	bris_de_glace 87	collision -57	degats_des_eaux 55	incendie 50
#اغه>	collision 47	degats_des_eaux -41	dommage_materiel 87	none -97	vandalisme 121	vol -61
#اغي>	vol 95
#افاب	degats_des_eaux 176	dommage_materiel 73	none -63
#افذ>	evenement_climatique 84	vandalisme 49
#افذه	bris_de_glace 102
#افر>	collision -47	degats_des_eaux 152	dommage_materiel 61	evenement_climatique -67
#افرا	collision -42	evenement_climatique 225	none -44
#افرغ	none -45	vandalisme 41	vol 132
#افرو	blessure 175	collision -134	dommage_materiel 163	evenement_climatique -41	none -83	vandalisme -61	vol -71
#افري	autre 50	collision 192	none -63	vol -43
#افسد	degats_des_eaux 60	evenement_climatique 83
#افعل	collision -45	none 102	vol 74
#افعه	collision 59	vol 73
#افله	collision 46
#افهم	autre 98
#افون	collision -75	degats_des_eaux 272	incendie -131
#افي>	bris_de_glace 57	incendie 40
#افيا	dommage_materiel 45	vol 49
#افيه	incendie 79
#اقام	blessure 48	collision -43	incendie 75
#اقبه	blessure 95
#اقتح	vandalisme 67
#اقتل	bris_de_glace 46	evenement_climatique 80
#اقدر	blessure 257	collision -111	dommage_materiel -41	none -214	vandalisme -69	vol 67
#اقدم	vandalisme 63
#اقف>	collision 89
#اقفا	autre 40	collision 60
#اقفه	collision 104	incendie 60	none -84	vandalisme -40	vol 42
#اقلي	evenement_climatique 49	incendie 40
#اقه>	autre 56
#اقوا	none -69	vol 170
#اقي>	autre 44
#اقيت	collision 75	none -47
#اقيه	autre -45	bris_de_glace 201	collision -49	degats_des_eaux -51	dommage_materiel -88	incendie 56	none -204	vandalisme -72	vol -82
#اكاد	autre 40	bris_de_glace 91	collision -99	incendie 64	none -43
#اكار	bris_de_glace -49	degats_des_eaux 41
#اكان	bris_de_glace 62	degats_des_eaux -47	dommage_materiel -40	evenement_climatique 76
#اكاي	none 74
#اكب>	collision 99	none -45	vandalisme 62
#اكبه	collision 73
#اكتش	bris_de_glace 67
#اكتو	degats_des_eaux 51	none -41	vol 42
#اكثر	degats_des_eaux 81	none -48
#اكد>	blessure 84	collision -74	vandalisme 63
#اكدا	collision 63
#اكش>	autre 77	none -45	vol 90
#اكل>	none -47
#اكله	collision -50	dommage_materiel 65	evenement_climatique -46	incendie 110
#اكم>	evenement_climatique 42	none 74
#اكن>	collision 52	degats_des_eaux 110	dommage_materiel -50
#اكه>	bris_de_glace 71	dommage_materiel -60	evenement_climatique 93	none -86	vandalisme -44
#اكوا	bris_de_glace 66	degats_des_eaux 108	dommage_materiel -55
#اكور	collision 89	degats_des_eaux 53
#اكيد	none 151
#اكين	collision -42	degats_des_eaux 54	dommage_materiel 70	incendie 103	none -61
#الا>	none 47
#الاب	collision -45	dommage_materiel 91	none -51	vandalisme 96	vol -41
#الات	collision 117
#الاث	none 51
#الاج	collision -101	dommage_materiel -41	none 104	vandalisme 114	vol -186
#الاح	none 44
#الاخ	none 49
#الاد	autre 200	dommage_materiel -46	none -122
#الار	none -40
#الاش	collision 42	vandalisme 68
#الاص	dommage_materiel 157	none -45	vol -45
#الاض	none -42	vandalisme 48
#الاط	degats_des_eaux 44	incendie 46
#الاع	collision 46	evenement_climatique 48
#الاغ	vol 126
#الاف	collision -50	dommage_materiel -52	none -70	vandalisme -42	vol 262
#الاق	collision -80	none -43	vol 166
#الاك	incendie 70
#الال	degats_des_eaux 60	dommage_materiel 47	evenement_climatique 72	incendie -46	none -58
#الاو	none -44
#الاي	collision 66
#الب>	autre 66	vandalisme -52
#البح	autre 42	blessure 62	dommage_materiel 46	evenement_climatique 41	none -46
#البخ	blessure 112	collision -84	dommage_materiel -63	incendie 161	none -44	vol -45
#البد	evenement_climatique 75	none -42	vol 109
#البر	evenement_climatique 54	none -52
#البز	collision -58	vol 158
#البس	blessure -52	collision 107	dommage_materiel 121	none -53
#البص	collision 58	vol 101
#البط	autre 47	incendie 42	none -53
#البغ	dommage_materiel -41	evenement_climatique 209	none -61	vol -40
#البق	collision -45	evenement_climatique 181
#البك	blessure 88	collision -57	dommage_materiel 124	none -73
#البل	degats_des_eaux 51	none -52
#البن	blessure 48	dommage_materiel 53	none -75	vol 42
#البه	evenement_climatique 65	vol 60
#البو	vandalisme 40
#البي	none -50
#التا	autre 81
#التب	blessure 73	dommage_materiel -48	evenement_climatique 59
#التح	autre 72	bris_de_glace 67	dommage_materiel 55	vol -55
#التد	blessure 208	collision -55	degats_des_eaux 43	dommage_materiel -74	none -46
#التص	collision -59	dommage_materiel 104	incendie -41	vol 57
#التع	autre 42	none 85
#التف	collision 67	evenement_climatique 60	vandalisme -48
#التق	collision 57
#التك	autre 118	degats_des_eaux 40	none -88	vol -57
#التل	collision -45	dommage_materiel 86	vol 57
#التم	autre 165	degats_des_eaux 86	dommage_materiel -57	none -152
#التن	collision 62	degats_des_eaux 85	none -51	vandalisme 76	vol -54
#الته	blessure 72	collision -45	dommage_materiel -43	incendie 120	none -50	vol 50
#التي	dommage_materiel 47
#الث>	none 40
#الثل	evenement_climatique 63
#الثم	dommage_materiel 123	none 136	vol -101
#الثه	collision 85
#الجا	degats_des_eaux 41
#الجب	dommage_materiel 64
#الجد	none -45
#الجز	bris_de_glace 98
#الجل	autre 41	blessure 66	collision -48	evenement_climatique -46	none -57	vol 102
#الجن	collision 78	none -51	vandalisme 69
#الجه	bris_de_glace 58	dommage_materiel 41
#الجو	blessure 58	collision -40
#الجي	blessure 48	none -41
#الحب	none -66	vol 123
#الحج	autre 48	collision -44	dommage_materiel -46	vandalisme 155	vol -44
#الحر	bris_de_glace 94	collision -41	none -47	vol 41
#الحس	autre 81	degats_des_eaux -40	dommage_materiel -49
#الحص	incendie 137
#الحف	blessure 85	collision 44	dommage_materiel -148	vandalisme 118	vol -64
#الحق	collision -81	vandalisme 42	vol 118
#الحل	dommage_materiel 111	none -51
#الحن	degats_des_eaux 186	evenement_climatique -92	none -69	vandalisme 68	vol -74
#الحو	collision -49	dommage_materiel 65	none -47
#الخا	degats_des_eaux 63
#الخب	vol 51
#الخد	evenement_climatique 41	incendie 47	none -57	vol 40
#الخر	dommage_materiel 58	evenement_climatique 62
#الخز	bris_de_glace 56	collision -70	degats_des_eaux 61	dommage_materiel 89	incendie -49	none -68
#الخس	vandalisme 76
#الخش	bris_de_glace 48	degats_des_eaux 63	none -54
#الخص	none -70	vandalisme 209	vol -126
#الخض	autre 84	collision 84	none -53
#الخط	none 75
#الخل	collision 50
#الخم	none 49
#الخن	collision 256	vandalisme -56	vol -120
#الخو	collision 81	degats_des_eaux 65	dommage_materiel -52	evenement_climatique 50	incendie -93	none -59	vandalisme -40	vol 44
#الخي	collision -50	degats_des_eaux 54	vol 42
#الد>	blessure 57	vol 40
#الدج	collision -50	dommage_materiel 112	none -64
#الدخ	incendie 142
#الدش	bris_de_glace 121	degats_des_eaux 54
#الدق	degats_des_eaux 44	incendie 41
#الدل	collision -52	evenement_climatique 139	none -72	vandalisme 74	vol -42
#الدم	vol 53
#الده	bris_de_glace 71	dommage_materiel -44	none -56	vandalisme 76	vol 52
#الدو	bris_de_glace 51	none -45
#الدي	incendie 82
#الذر	blessure 40	bris_de_glace 49	degats_des_eaux 60	dommage_materiel -55
#الذه	bris_de_glace 45	vol 79
#الذي	collision 70	none -40
#الرا	collision 45
#الرب	blessure 66	vandalisme -40
#الرج	blessure 63	collision 59	dommage_materiel -40
#الرح	autre 156	collision -113	none -66	vol 63
#الرخ	bris_de_glace -40	degats_des_eaux -80	dommage_materiel 214	incendie 52	none -45
#الرس	blessure 89
#الرص	blessure -51	collision 201
#الرع	evenement_climatique 207
#الرف	blessure -56	degats_des_eaux -44	dommage_materiel 225	incendie 56	vol -62
#الرق	vol 87
#الرك	vandalisme 79
#الرم	autre 50	bris_de_glace 73	incendie 102	none -71
#الرو	dommage_materiel 48	none -82	vandalisme 93
#الري	evenement_climatique 135	none -58
#الزا	bris_de_glace 234	collision -52	none -57
#الزب	collision -64	dommage_materiel 45	incendie 78	vandalisme 75
#الزج	bris_de_glace 147
#الزر	degats_des_eaux 55
#الزل	bris_de_glace 110	collision -50	degats_des_eaux 74	dommage_materiel -79	vandalisme 47	vol -50
#الزم	bris_de_glace -48	collision -50	dommage_materiel 253	incendie -64
#الزن	collision -47	degats_des_eaux 52	vandalisme 135	vol -50
#الزه	bris_de_glace 253	dommage_materiel -42	none -59	vol -45
#الزو	autre 61	dommage_materiel -54	vol 52
#الزي	blessure 78	collision 56
#الست	dommage_materiel 67	incendie 151	none -45
#السج	degats_des_eaux 80
#السخ	bris_de_glace 108	degats_des_eaux 63	dommage_materiel -40
#السد	blessure -50	collision -54	degats_des_eaux -55	evenement_climatique 154	incendie 86	none -49	vandalisme -43	vol -59
#السط	evenement_climatique 96	none -41
#السع	blessure 96	collision -111	incendie 105
#السف	autre 88	degats_des_eaux 42	dommage_materiel -52	incendie 42	none -55
#السق	evenement_climatique 42
#السك	collision 52	none -62
#السم	blessure 47	dommage_materiel 87	none -62
#السن	autre 87	collision -88	incendie 58
#السو	blessure 45	vol 40
#السي	none -42
#الشا	none -52
#الشب	collision 47	vol 98
#الشت	degats_des_eaux 102	evenement_climatique 54	none -47
#الشج	dommage_materiel -43	evenement_climatique 212	none -50
#الشع	collision 81	incendie 124	vandalisme -67
#الشف	collision -40	evenement_climatique 68	incendie 57
#الشق	degats_des_eaux 50	dommage_materiel 61	none -43
#الشك	collision -44	vol 168
#الشم	evenement_climatique 90	incendie 76
#الشه	none 45	vol 41
#الشو	degats_des_eaux 137
#الشي	autre 62	incendie 47
#الصا	degats_des_eaux 66
#الصح	collision -42	degats_des_eaux 61	dommage_materiel 50	vandalisme -45	vol 77
#الصخ	collision -40	dommage_materiel 83	evenement_climatique 102
#الصد	dommage_materiel 58	none -53	vol 40
#الصر	degats_des_eaux 111
#الصغ	incendie 43
#الصف	collision 157	none -130	vandalisme -54	vol 68
#الصن	bris_de_glace 42	degats_des_eaux 44	none -51	vol 67
#الصو	incendie 47
#الصي	dommage_materiel 58	vol 73
#الضا	autre 46	blessure 82	dommage_materiel -50	none -43	vol 41
#الضب	collision 57	evenement_climatique 61	none 44
#الضر	incendie 56	vandalisme 95	vol -45
#الضل	blessure 196	dommage_materiel -70	none -40	vandalisme -126	vol -89
#الضو	dommage_materiel 45
#الضي	evenement_climatique 92	none -50	vol -52
#الطب	autre 41
#الطر	collision 81
#الطل	incendie 55	vandalisme 81
#الطم	dommage_materiel -87	none -63	vandalisme 162	vol 101
#الطن	blessure 101
#الطي	autre 46	incendie 74	none -60
#الظل	blessure 96
#الظه	dommage_materiel 42	none 69
#الع>	bris_de_glace 51
#العت	dommage_materiel -48	vol 139
#العج	collision 45	dommage_materiel 50	evenement_climatique 65	none -41
#العد	blessure 47	degats_des_eaux -46	evenement_climatique 50	vandalisme -50	vol 50
#العر	dommage_materiel 56
#العس	collision 43	dommage_materiel -40	vol 51
#العش	incendie 45	none 43
#العص	blessure 73	collision -73	degats_des_eaux 98	evenement_climatique -56	none -47
#العط	dommage_materiel 83	none -40	vol 92
#العظ	blessure 73	collision 53	degats_des_eaux -65	dommage_materiel 51	evenement_climatique 46	none -65	vandalisme -48	vol -64
#العف	degats_des_eaux 112
#العق	autre 171	dommage_materiel -53	none -43	vol -55
#العل	vandalisme 69
#العم	none -40
#العن	blessure 41	collision -57	dommage_materiel -52	none -73	vol 157
#العو	blessure 83	collision -57
#العي	autre 57	bris_de_glace 73	dommage_materiel 65	none -40	vandalisme -40
#الغا	incendie 94	vol 42
#الغر	collision -51	none -44
#الغس	collision -62	dommage_materiel 121	vol -49
#الغط	blessure 141	vandalisme -65
#الغل	collision 282	none -178
#الغو	none 162
#الغي	autre 141
#الف>	autre 44	collision 66
#الفا	collision 67
#الفج	collision 50
#الفخ	blessure 103
#الفق	collision 218	degats_des_eaux 59	dommage_materiel -143	vandalisme -41	vol -45
#الفل	autre 76	none -51	vol 51
#الفن	autre 177	blessure 79	collision -129	dommage_materiel -49	none -91
#الفو	collision 67	degats_des_eaux 46
#الفي	bris_de_glace 75	none -56	vandalisme 58
#القا	degats_des_eaux 74
#القب	bris_de_glace 52	collision -68	dommage_materiel -59	none -144	vandalisme 120	vol 42
#القد	blessure 73	collision 50	degats_des_eaux 46	none -69
#القر	evenement_climatique 76
#القس	autre 145	collision 75	dommage_materiel -45	none -104	vandalisme -45	vol -58
#القص	evenement_climatique 86
#القض	collision -48	vandalisme 89	vol 66
#القط	autre 57	none -41
#القف	collision -49	vandalisme 85	vol 50
#القل	collision -104	degats_des_eaux 63	dommage_materiel 104	none -75	vandalisme 91
#القم	collision 99	incendie 82
#القن	autre 80	blessure 61	collision -53	dommage_materiel -41	incendie 62	none -65
#القه	dommage_materiel 81
#القو	collision -69	degats_des_eaux -56	none 197	vandalisme 120	vol -93
#القي	blessure 101	degats_des_eaux 65	none -50	vandalisme -46
#الك>	collision -64	dommage_materiel 208	none -50	vandalisme -51
#الكا	none -54
#الكب	dommage_materiel 65
#الكت	degats_des_eaux 51	dommage_materiel 56	none -53	vandalisme 121	vol -58
#الكر	none -49
#الكس	blessure 102	dommage_materiel 78	none -41
#الكل	collision 42	dommage_materiel 65
#الكم	blessure -43	collision -73	dommage_materiel 103	none 66
#الكن	degats_des_eaux 64	dommage_materiel 133	none -106	vandalisme 47	vol -96
#الكه	incendie 48
#الكو	none -42
#الكي	collision -46	dommage_materiel -47	incendie 107	none -101	vol 105
#اللا	collision -48	degats_des_eaux 119	dommage_materiel 148	incendie -54	none -59
#اللص	vol 139
#الم>	collision 53	vandalisme 42
#الما	degats_des_eaux 89
#المج	degats_des_eaux 52	dommage_materiel 83	incendie 91
#المح	none -41
#المخ	none -46	vol 69
#المد	blessure 46
#المش	degats_des_eaux 40	dommage_materiel 137	none -60
#المص	autre 47	blessure 103	none -75
#المض	bris_de_glace -45	degats_des_eaux -78	dommage_materiel -46	evenement_climatique 206	none -90	vandalisme -95	vol 52
#المظ	evenement_climatique 182	none -52
#المغ	degats_des_eaux 40	vandalisme 67
#المف	autre 122	collision -108	degats_des_eaux -42	dommage_materiel -46	none -128	vol 167
#المق	vandalisme 93
#المك	dommage_materiel 76
#المل	vol 41
#المن	none -56
#المه	vol -48
#المي	incendie 40
#النج	collision -75	degats_des_eaux 55	dommage_materiel 196	none -67	vandalisme -42
#النح	collision -56	degats_des_eaux -41	none -63	vol 250
#النخ	collision -53	dommage_materiel -47	evenement_climatique 189
#النز	collision -46	evenement_climatique 93	vol 45
#النص	collision -41	none 78
#النض	autre 127	blessure -73	bris_de_glace -52	collision -81	degats_des_eaux -57	dommage_materiel 220	evenement_climatique -51	incendie -42	none -171	vandalisme -77	vol -79
#النظ	autre 114	collision -47	dommage_materiel -90	vandalisme -76	vol 107
#النع	collision 69	vol 49
#النف	collision 69	dommage_materiel 106	none -60
#النق	bris_de_glace 60
#النم	bris_de_glace 87	collision 46
#النه	dommage_materiel 55
#النو	degats_des_eaux 84	vandalisme 40
#الني	incendie 76
#اله>	degats_des_eaux 59	none -40
#الهب	blessure -48	collision 118	dommage_materiel 125	none -75	vandalisme -67	vol -64
#الهم	collision -44	dommage_materiel 44	none -46	vandalisme -55	vol 163
#الهي	collision 115
#الوا	bris_de_glace 46	evenement_climatique 61
#الوج	collision 129	degats_des_eaux -56	incendie 75
#الوح	evenement_climatique 96	none 46
#الود	collision 49
#الور	collision 56	none -45
#الوس	dommage_materiel -66	vandalisme 114
#الوط	vol 60
#الوع	blessure -45	degats_des_eaux 179
#الوق	collision -41	incendie 45
#الوك	autre 145	none -65	vandalisme -41
#الول	blessure 111	dommage_materiel -50
#الون	degats_des_eaux 119	dommage_materiel -40	none -45
#الوي	bris_de_glace -53	collision -90	dommage_materiel 217	evenement_climatique -52	incendie -40	none -65	vandalisme 53	vol -80
#اليا	autre 70	collision -55	none -70	vol 110
#اليد	blessure 71	vol 47
#اليز	blessure -48	collision -132	dommage_materiel -54	none -42	vandalisme -43	vol 332
#اليس	collision 55
#اليط	collision -54	degats_des_eaux 186	dommage_materiel 105	evenement_climatique -76	none -46	vol -59
#اليك	collision -51	degats_des_eaux -41	vol 147
#اليل	autre 174	dommage_materiel -46	none -40
#اليم	collision 160	none -47
#الين	blessure 42	collision 109	degats_des_eaux 119	none -90
#اليه	dommage_materiel 95	none -67	vol 55
#اليو	none 88
#امام	bris_de_glace 50
#امان	collision 78	evenement_climatique 150
#امبي	incendie 70
#امتد	collision -54	incendie 150
#امر>	none 94
#امره	collision 48	degats_des_eaux 88
#امس>	none 67
#امسك	collision 144	dommage_materiel -68	none -80	vandalisme -82	vol 123
#امسه	none 136
#امشي	blessure 185	collision -46	dommage_materiel -44	none -79
#امطا	degats_des_eaux -82	evenement_climatique 241	none -46
#امع>	autre -42	blessure 168	bris_de_glace -45	collision -155	dommage_materiel -74	incendie 119	none -110	vandalisme -47	vol 87
#امعي	vol 86
#امل>	none -50
#املا	bris_de_glace 72	degats_des_eaux -58	evenement_climatique 56
#املك	vandalisme 85
#امله	none -43	vandalisme 46
#املي	vandalisme 101
#امن>	collision 44	vandalisme 55
#امنه	collision 58	none 115
#امني	vol 183
#امه>	collision 53
#امو>	incendie 76
#اموا	vol 57
#اموس	bris_de_glace 42	dommage_materiel -57	incendie 118
#امي>	bris_de_glace 82	none -40
#امير	dommage_materiel 76	none -62	vandalisme 54	vol 75
#اميك	bris_de_glace 139	collision -44	dommage_materiel 79	none -78
#امين	autre 152
#اميه	collision 133
#اميو	none -52	vandalisme 88
#انات	collision 45	dommage_materiel -47	evenement_climatique 166	none -53	vol -56
#انب>	incendie 87
#انبه	incendie 62
#انبو	degats_des_eaux 159
#انبي	collision 91	none -46
#انت>	vol 52
#انتا	degats_des_eaux 62	vol 93
#انتب	bris_de_glace -48	collision 98	dommage_materiel -53	none 57	vandalisme -70
#انتر	none -78	vandalisme 193
#انتظ	dommage_materiel -40	none 152
#انتف	degats_des_eaux 94	evenement_climatique -60	incendie 128
#انتق	degats_des_eaux -89	incendie 52	none -42	vandalisme 136
#انتو	collision 79	dommage_materiel 58	evenement_climatique -86
#انتي	degats_des_eaux -66	evenement_climatique 122	incendie -67	vandalisme 114
#انجز	collision 92
#انجل	none 113
#انحر	collision 86
#اندا	bris_de_glace 194	collision -44	dommage_materiel -52	none -107	vandalisme 78	vol -95
#اندل	incendie 116
#اندي	collision -77	degats_des_eaux 99	none -47	vandalisme 94
#انذا	evenement_climatique 44	vol 98
#انز>	degats_des_eaux 197
#انزل	blessure 61
#انس>	collision 52	dommage_materiel 77
#انسا	none 54	vol 55
#انسي	dommage_materiel -54	evenement_climatique 64	incendie 101	none -81
#انش>	bris_de_glace -55	collision 85	degats_des_eaux 59	dommage_materiel -75	evenement_climatique -104	incendie 54	none 123	vandalisme -84	vol -73
#انص>	collision 76	incendie 60
#انطه	dommage_materiel -41	incendie 163	vol -48
#انطي	blessure 70	collision -71	vandalisme 55
#انع>	collision -79	vol 107
#انعا	blessure 73
#انغر	collision 90
#انفج	degats_des_eaux 89
#انفص	bris_de_glace 71	degats_des_eaux 114
#انقط	dommage_materiel 217	none -54	vol -41
#انقل	collision 214	dommage_materiel 55	none -79	vandalisme -81	vol -53
#انكس	blessure 56	bris_de_glace 64	none -43
#اننا	evenement_climatique 74
#انني	blessure 47	collision 68
#انه>	dommage_materiel 56
#انها	blessure 67	evenement_climatique 47	none -67
#انو>	collision 43	dommage_materiel 85	none -57
#انوا	degats_des_eaux 76
#انوت	degats_des_eaux 80	none -43
#انور	bris_de_glace 162
#انوي	vol 150
#انير	blessure -51	collision 54	evenement_climatique -75	vandalisme -58	vol 135
#انيس	collision -45	dommage_materiel 97	none -56	vandalisme 72	vol -53
#انيك	bris_de_glace 42	collision -40	vandalisme 55	vol 50
#انين	collision 72	none -42	vandalisme 75
#انيه	incendie 80
#انيو	degats_des_eaux 228
#اها>	incendie 86	none -51	vol 62
#اهم>	evenement_climatique 75	none -41
#اهمو	collision 144
#اوب>	dommage_materiel 40	none -40	vol 60
#اوتو	collision 165	dommage_materiel 131	none -124	vandalisme -48
#اود>	none 65	vandalisme 44	vol -68
#اور>	collision -69	degats_des_eaux 70	dommage_materiel -41	none -62	vandalisme 86
#اورا	collision 98	dommage_materiel 54	none -42
#اوره	dommage_materiel 41	evenement_climatique 41
#اوز>	collision 136
#اوصل	collision 66	incendie 92
#اوقع	collision 55	degats_des_eaux -43	dommage_materiel 64	none -40
#اوقف	none 96
#اولت	collision 132	vol -44
#اوله	bris_de_glace 68	none -44	vandalisme -48	vol 98
#اولو	collision -72	none -81	vandalisme -65	vol 253
#اون>	collision 66
#اوني	collision 60	degats_des_eaux 64	incendie -60
#اوه>	none -42	vol 83
#اوها	collision -54	evenement_climatique 42	vol 106
#اوهم	none -77	vol 133
#اوي>	collision 151	none -51
#اويه	bris_de_glace 124	collision -95	incendie 145	none -76
#ايا>	collision 43
#ايات	collision 52	vandalisme 105	vol -59
#ايام	blessure 47	none 100
#ايت>	collision 67	dommage_materiel -48	evenement_climatique 78	none 127	vandalisme -46	vol -61
#ايج>	collision -49	none -55	vol 114
#ايح>	collision 71	evenement_climatique 45	none -61	vol 81
#ايحه	evenement_climatique 41	incendie 49
#ايد>	evenement_climatique 46	incendie -40	none -47
#ايده	collision 91	dommage_materiel -59	evenement_climatique 99
#ايدي	collision 69	none -42	vol 40
#اير>	incendie 45	vandalisme 46
#ايره	autre 97	dommage_materiel 60	none -59	vandalisme -40
#ايري	degats_des_eaux 74
#ايز>	bris_de_glace 131	degats_des_eaux -60	dommage_materiel -40	evenement_climatique 74	none -46	vandalisme -47
#ايسر	collision 123
#ايض>	collision -63	degats_des_eaux 104	dommage_materiel -63	incendie -63	none -63	vandalisme 121	vol 53
#ايضا	autre 106	collision 41	none -107
#ايط>	degats_des_eaux 93	dommage_materiel 60	vandalisme -44
#ايطا	autre 167	collision -88	dommage_materiel -92	incendie 106	none -96	vandalisme -53
#ايع>	autre 54
#ايق>	collision 48
#ايقه	collision 101	incendie -45
#ايله	blessure 47	dommage_materiel 166	none -78	vol -45
#ايم>	collision -94	vandalisme 46	vol 153
#ايما	evenement_climatique 46
#ايمن	collision 82
#ايمه	collision 134	degats_des_eaux 69	none -47
#اين>	vandalisme 53
#اينا	degats_des_eaux 60
#اينت	dommage_materiel 98
#اينش	none 158	vandalisme -48
#ايه>	vol 68
#ايي>	incendie 49	vandalisme 57
#اييه	vol 104
#باء>	degats_des_eaux 65
#بابا	bris_de_glace 56	degats_des_eaux 89	dommage_materiel -51	vandalisme -42
#بابه	collision 85	degats_des_eaux 93	evenement_climatique -63
#بابي	none -57	vandalisme 151
#بات>	none -47
#باحا	none 81
#باد>	bris_de_glace 107	collision -47	vol 55
#بادل	collision 135
#باذي	collision 54
#بار>	autre 120	degats_des_eaux -53	dommage_materiel -40	none -109	vol 148
#بارا	bris_de_glace 44	evenement_climatique 62
#بارب	bris_de_glace 183
#بارح	none 116
#بارش	collision 156	none -43
#بارك	blessure 54	degats_des_eaux 74	none -40	vol -41
#باري	vol 85
#باس>	collision 59	dommage_materiel 58	none -43
#باسب	autre 380	collision -43	dommage_materiel -78	none -172	vol -78
#باسم	collision -52	dommage_materiel -55	none -103	vandalisme 285	vol -66
#باش>	none -60	vandalisme 58
#باط>	autre 45	blessure 158	dommage_materiel -46	none -48	vandalisme -42
#باعي	blessure 102	bris_de_glace 74	collision -71	dommage_materiel -49	incendie 95	none -67
#باغه	collision 47	degats_des_eaux -41	dommage_materiel 87	none -97	vandalisme 121	vol -61
#باغي	blessure 43	collision 42	none 46
#باق>	blessure 79	incendie 48
#باقي	autre 50	collision 44
#باك>	none -60	vandalisme 77
#بال>	autre 143	collision 49	dommage_materiel -49	none -116	vandalisme -45	vol -101
#بالا	dommage_materiel 95	none -82	vandalisme 148
#بالت	blessure 52	none 51
#بالج	bris_de_glace 76	dommage_materiel -44	vol 49
#بالح	vandalisme 123	vol -57
#بالخ	collision -73	dommage_materiel 119	none -52	vandalisme -41	vol 84
#بالر	collision -56	degats_des_eaux -50	dommage_materiel -67	evenement_climatique 143	incendie 83	none -42	vandalisme 104	vol -62
#بالز	blessure 110	dommage_materiel -45
#بالس	blessure -57	bris_de_glace -40	collision 123	evenement_climatique -48	incendie 50	vol -65
#بالش	bris_de_glace 70	collision 98	none -42	vandalisme -40
#بالص	collision -94	dommage_materiel 78	vandalisme 82	vol 55
#بالض	dommage_materiel 81	incendie -64	none 75	vol -41
#بالط	bris_de_glace 78	collision -45	dommage_materiel -43	evenement_climatique -71	none 99
#بالع	autre 45	blessure 50	incendie -85	none 43	vandalisme 41	vol -44
#بالغ	none -43	vandalisme 116
#بالف	collision 88	dommage_materiel -70	vandalisme 82	vol -42
#بالق	degats_des_eaux 75
#بالك	bris_de_glace 46	collision -79	incendie 54	none -68	vandalisme 76
#بالل	none -75	vol 145
#بالم	none -45	vandalisme 141
#بالن	collision 64	dommage_materiel 61	none -85	vandalisme -66	vol 92
#باله	blessure 62	dommage_materiel -45	incendie 66	none -61	vol -41
#بالو	blessure -49	degats_des_eaux 191
#بان>	vandalisme 104
#بانه	blessure 105	collision -100	degats_des_eaux 97	dommage_materiel 50	none -57	vandalisme -52	vol -55
#بانو	bris_de_glace 132	dommage_materiel -40	none -49	vol 51
#باني	degats_des_eaux 154
#باي>	collision 54	evenement_climatique 89
#بايي	incendie 82
#بتنا	evenement_climatique 50	incendie 109
#بتني	collision 62
#بتها	bris_de_glace 55	collision 87	degats_des_eaux -55
#بتو>	degats_des_eaux 42	evenement_climatique 41
#بتي>	dommage_materiel 76
#بثلا	vol 85
#بجان	collision 55
#بجوج	vol 44
#بحاج	collision 110
#بحال	bris_de_glace 52
#بحجم	evenement_climatique 159
#بحر>	autre 48	blessure 87	evenement_climatique 41	none -45	vol -52
#بحير	dommage_materiel 80	evenement_climatique 61	none -51	vol -55
#بخاخ	degats_des_eaux 44	none -40	vandalisme 56
#بخار	blessure 223	collision -121	degats_des_eaux -55	dommage_materiel -96	incendie 68
#بدا>	incendie 45
#بدات	incendie 77
#بداو	vandalisme 50
#بدرا	collision 49	dommage_materiel 65	none -49	vandalisme -80	vol 77
#بدل>	blessure -49	bris_de_glace 184	dommage_materiel -74
#بدني	dommage_materiel 119	evenement_climatique -101	none -44
#بدو>	collision -57	degats_des_eaux 93	none -47	vandalisme 101
#بدون	dommage_materiel 94	evenement_climatique 109	vandalisme -50	vol -47
#برا>	autre 103
#برات	degats_des_eaux 139	dommage_materiel -41	none -85	vol 51
#برد>	bris_de_glace 59	evenement_climatique 138	none -46
#برق>	collision -72	dommage_materiel 69	evenement_climatique 202	none -70
#بركا	blessure -44	bris_de_glace -42	collision -72	dommage_materiel 42	incendie 130	vandalisme -48	vol -44
#برور	evenement_climatique 195
#بري>	vol 131
#بريا	collision 165	none -51
#بريد	collision -44	dommage_materiel 83	none -91	vandalisme 161
#بريز	bris_de_glace 208	collision -49
#بريس	autre 131	bris_de_glace -40	collision -112	degats_des_eaux -53	dommage_materiel 150	evenement_climatique -53	incendie -52	none -127	vandalisme -87
#بزاف	bris_de_glace 73	dommage_materiel -60	evenement_climatique 116	none -72	vol -42
#بزطا	collision -58	vol 158
#بزه>	collision 44
#بسات	dommage_materiel 221	none -88	vandalisme -47	vol -65
#بستا	evenement_climatique 135
#بسرع	collision 51
#بسلا	incendie 178	none -54	vol -93
#بسلك	blessure 54	none -46	vol 52
#بسوء	degats_des_eaux 48	vol 46
#بسيا	collision 140
#بسيط	collision 128
#بشوي	collision 78
#بصح>	blessure -69	collision 142
#بصحت	collision 43	vandalisme 87	vol -47
#بصرا	none 158
#بصما	vol 133
#بطات	blessure -88	bris_de_glace 71	collision -98	dommage_materiel 70	evenement_climatique 172	incendie -41	none -105	vandalisme -52	vol -40
#بطار	autre 103	incendie 46	none -51	vandalisme -44
#بطاط	blessure 125	collision -44	degats_des_eaux -54	dommage_materiel -50	evenement_climatique 60	none -109	vandalisme -41
#بطاق	autre 153	none -48
#بطه>	collision 170	vandalisme -55	vol 63
#بطيخ	collision 113	evenement_climatique 79	vandalisme -40
#بعا>	none 105
#بعدم	collision 51	dommage_materiel 104	vol -42
#بعصا	bris_de_glace -46	vandalisme 196	vol -59
#بعه>	vandalisme 60
#بعون	collision -48	evenement_climatique 52	none -50	vol 140
#بعي>	blessure 209	bris_de_glace -66	collision -57	dommage_materiel 63	incendie -65	none -74	vandalisme -40	vol -41
#بعيد	bris_de_glace 214	collision -49	degats_des_eaux 70	dommage_materiel -66	none -167
#بعين	collision -65	none -47	vandalisme 162	vol 87
#بغا>	bris_de_glace 67	collision -44	degats_des_eaux 63
#بغات	degats_des_eaux 83
#بغاش	collision 76
#بغيت	autre 97	dommage_materiel -43
#بغين	bris_de_glace -42	collision -59	degats_des_eaux 204	dommage_materiel -100	evenement_climatique -98	vandalisme 116	vol -54
#بفعل	bris_de_glace 115	evenement_climatique 41
#بقا>	collision -57	degats_des_eaux 50	incendie 50	vol 40
#بقات	autre -61	collision -44	degats_des_eaux -55	dommage_materiel 232	none -57
#بقاش	blessure 70	dommage_materiel 49	none -42
#بقاو	collision 81	dommage_materiel -41	incendie 42	vandalisme -43
#بقره	collision 89	evenement_climatique 58
#بقعه	degats_des_eaux 69	dommage_materiel 125	none -72	vol -41
#بقي>	autre 154	bris_de_glace 63	collision -47	none -131	vol -54
#بقيت	autre 64	blessure 117	collision -48	vol -41
#بقيه	evenement_climatique 149
#بكل>	blessure 72	none 77
#بكه>	incendie -57	vol 93
#بكي>	collision 78	dommage_materiel 67	none -46
#بكيو	collision -75	dommage_materiel -46	evenement_climatique 67	none -46	vandalisme 114	vol -57
#بلا>	collision 60
#بلات	dommage_materiel -41	none -64	vandalisme 70	vol 121
#بلاس	evenement_climatique 105
#بلاص	collision 58	none -58
#بلاط	blessure -127	collision -59	degats_des_eaux 175	dommage_materiel 116	none -87
#بلاغ	collision -60	dommage_materiel -46	none -83	vandalisme 98	vol 179
#بلاف	collision -75	degats_des_eaux 272	incendie -131
#بلاك	dommage_materiel 91	evenement_climatique 47	none -63
#بلان	collision -43	vandalisme -62	vol 253
#بلاي	blessure 79	collision -95	degats_des_eaux 47	dommage_materiel 147	none -75	vandalisme -40	vol -64
#بلدي	collision 115
#بلغ>	vol 56
#بلغت	vol 155
#بلغن	none -60	vol 115
#بلل>	degats_des_eaux 66
#بله>	collision -54	dommage_materiel 160
#بلو>	degats_des_eaux 136	dommage_materiel -46	incendie 41	none -52	vol -45
#بلوك	collision 206
#بلول	blessure 44	collision -50	degats_des_eaux 174
#بلوم	degats_des_eaux 122
#بلي>	blessure -46	dommage_materiel -44	evenement_climatique 41	none 195	vandalisme -40	vol -53
#بليو	blessure 52	dommage_materiel -43	evenement_climatique 71
#بما>	collision 97	none 70
#بمرا	autre 103	collision -52	dommage_materiel -54	none -52	vandalisme 129	vol -65
#بمفت	collision -63	vandalisme 213	vol -56
#بناء	bris_de_glace 41	collision -65	dommage_materiel -73	incendie 104
#بنات	collision -73	degats_des_eaux 70	evenement_climatique 40	vol 45
#بناه	degats_des_eaux -42	dommage_materiel 162	vol -81
#بناي	collision 99
#بنت>	blessure 139	dommage_materiel 118	none -133	vol -43
#بنفس	collision 161	degats_des_eaux 42
#بنك>	autre 103	collision -72	dommage_materiel -44	evenement_climatique 110	none -83	vandalisme -40	vol 104
#بني>	dommage_materiel 46	none -42
#بها>	dommage_materiel 88	none -66
#بهاي	evenement_climatique 88
#بهذا	vandalisme 41
#بوا>	dommage_materiel -42	none -62	vandalisme 268	vol -71
#بواب	collision 58	degats_des_eaux -65	dommage_materiel -45	none -41	vandalisme 128
#بوان	collision 93	vandalisme 91
#بوب>	degats_des_eaux 145
#بوبي	collision -61	dommage_materiel 63	vandalisme 108	vol -52
#بوحد	bris_de_glace 155	collision 40	degats_des_eaux -51	none -52
#بور>	autre 133	bris_de_glace -61	degats_des_eaux 60	dommage_materiel -49	none -52	vandalisme 55
#بورت	collision 74	vol 44
#بورط	collision 237	evenement_climatique -70	none -53
#بوطا	incendie 132
#بوطه	collision -97	degats_des_eaux -46	dommage_materiel 90	incendie 110
#بوطو	blessure -55	bris_de_glace -55	collision 203	dommage_materiel -56	none -69	vandalisme 94	vol -92
#بوع>	none 93
#بوعي	autre 96	vandalisme -41	vol 77
#بول>	evenement_climatique 44	vandalisme 66
#بومب	evenement_climatique 53	incendie 80
#بون>	collision -44	degats_des_eaux 53	dommage_materiel 85
#بونا	degats_des_eaux 75
#بونه	blessure -48	dommage_materiel 115	evenement_climatique 95	none -81	vandalisme -44	vol -52
#بوني	collision 46	incendie -74	vandalisme 64
#بيا>	autre 124	collision 52	none -56
#بيان	collision -62	degats_des_eaux 56	dommage_materiel 231	none -86
#بيب>	autre 53	blessure 46
#بيبه	bris_de_glace 172	none -83
#بيبي	dommage_materiel 98	none -50	vandalisme -43
#بيته	degats_des_eaux 54	dommage_materiel 82	none -41
#بيتي	evenement_climatique 47	vol 58
#بيجا	blessure -43	vandalisme 130	vol -51
#بيجو	bris_de_glace 113	none -44
#بيح>	collision -49	vandalisme 215	vol -72
#بيخي	degats_des_eaux -52	dommage_materiel 216	incendie -41
#بير>	degats_des_eaux 42	evenement_climatique 61	none -42
#بيرم	autre 127	collision 103	none -110	vandalisme -44
#بيرو	bris_de_glace 224	degats_des_eaux -88	dommage_materiel -52	none -40	vol -40
#بيس>	blessure 47	vol 86
#بيسي	collision -55	dommage_materiel 83	none -49
#بيض>	bris_de_glace -43	collision -41	dommage_materiel 63	none -94	vandalisme 163	vol -70
#بيضا	autre 60	collision 60	dommage_materiel 58	none -65
#بيضه	degats_des_eaux -45	dommage_materiel -64	evenement_climatique 62	none -44	vandalisme 136
#بيطا	blessure 80
#بيطر	dommage_materiel 160
#بيع>	autre 80	bris_de_glace 48	none -56
#بيكا	bris_de_glace -69	collision 81	evenement_climatique 55
#بيكو	collision 192	vandalisme -60
#بيل>	collision 70	none -45
#بيلا	collision 76	vandalisme 50
#بيلت	collision -51	dommage_materiel 49	vandalisme 117
#بينا	collision 162	vandalisme -42
#بينم	collision -57	dommage_materiel 93	evenement_climatique 77	none -45
#بينن	collision 69	degats_des_eaux 94	evenement_climatique -60
#بينه	bris_de_glace 48	collision -40	none -53	vandalisme 51	vol 50
#بيني	collision 70	degats_des_eaux 104
#بيه>	dommage_materiel 47
#بيها	collision -45	dommage_materiel 165
#بيهم	bris_de_glace 66	collision -55	dommage_materiel -40	vandalisme 160
#بيوت	autre 114	evenement_climatique 107	none -45	vandalisme -61
#تابا	dommage_materiel -67	none -64	vandalisme 253	vol -100
#تابع	collision 54	vandalisme 46
#تابل	collision -117	degats_des_eaux -60	dommage_materiel 232	none -94	vandalisme -49	vol -40
#تات>	blessure -58	bris_de_glace 156	collision -74	dommage_materiel 140	none -48	vandalisme -57
#تاج>	autre 110	dommage_materiel -41
#تاجر	blessure -70	collision -51	dommage_materiel 132	none -50	vandalisme 43
#تاح>	collision -65	dommage_materiel -49	none -80	vandalisme 65	vol 219
#تاذه	none -45	vandalisme 142	vol -56
#تاذي	degats_des_eaux 82	none -57	vandalisme 47
#تار>	collision -42	degats_des_eaux -63	dommage_materiel -70	evenement_climatique 159	none -60	vandalisme 50
#تارا	evenement_climatique 48	none -42	vandalisme 129	vol -68
#تاره	dommage_materiel -76	incendie 229	none -77	vol 41
#تاز>	blessure 48	collision 72
#تاع>	collision 85	degats_des_eaux 87	none -64
#تاكد	none 128
#تاكي	none 135
#تامي	autre 166	dommage_materiel -46
#تان>	none -53	vol 74
#تاي>	blessure 168	collision -49	dommage_materiel -62	incendie -42	none -68	vol 90
#تاير	incendie 108
#تبا>	incendie 150
#تباد	collision 135
#تبدل	blessure -70	bris_de_glace 122	collision -41	dommage_materiel 101	none -56	vandalisme -50	vol -54
#تبرو	evenement_climatique 195
#تبع>	blessure -55	bris_de_glace 199	dommage_materiel -49	none -48	vandalisme -81
#تبكي	collision 100	dommage_materiel 66
#تبلل	evenement_climatique 84
#تبن>	incendie 58
#تبنا	collision 60
#تبو>	evenement_climatique 42	vandalisme 61
#تبي>	degats_des_eaux 167	none -48
#تبين	blessure 140	collision -98	dommage_materiel -68	none -94	vandalisme 67	vol -44
#تجاو	collision 131
#تجرح	bris_de_glace 143	collision 88
#تجري	collision 152	dommage_materiel -40	none -45	vandalisme -40
#تجمع	degats_des_eaux 89
#تجي>	collision -75	degats_des_eaux -76	dommage_materiel -54	incendie 131	vol 121
#تجيب	collision 88	dommage_materiel -74	incendie 152	none -84	vandalisme -47	vol -56
#تحاد	dommage_materiel 122	vandalisme -68
#تحت>	degats_des_eaux 53	none -57
#تحته	blessure -61	bris_de_glace 69	collision -156	degats_des_eaux -64	dommage_materiel 105	none -41	vol 132
#تحتو	collision -40	degats_des_eaux -55	evenement_climatique 125
#تحتي	collision -49	degats_des_eaux 118
#تحدث	none 50
#تحرق	collision -52	dommage_materiel 111	none -41
#تحرك	collision 50	vol 48
#تحري	collision 41	degats_des_eaux 59
#تحطم	blessure -53	bris_de_glace 53	collision -78	dommage_materiel 137
#تحف>	blessure -60	bris_de_glace -55	collision -50	dommage_materiel 165	vol 84
#تحقي	collision -48	vandalisme 66	vol 44
#تحمل	degats_des_eaux 131	dommage_materiel -64	none -45	vandalisme 62
#تحه>	blessure 142	collision -75	degats_des_eaux -52	dommage_materiel 122	incendie -81	none -87	vandalisme -44	vol -83
#تحوا	collision -63	dommage_materiel -46	none -71	vol 196
#تحيه	none 105
#تخرج	collision 86	vandalisme -69
#تخري	bris_de_glace -75	vandalisme 210	vol -102
#تخلع	bris_de_glace 128	degats_des_eaux 105	dommage_materiel -50	none -58	vandalisme -63	vol -48
#تخنق	incendie 162
#تخيل	collision 45	none -52	vol 108
#تدت>	incendie 132
#تدخل	bris_de_glace 93	vandalisme -56
#تدري	blessure 226	dommage_materiel -89	none -49
#تدع>	collision 54
#تدعا	autre 40	collision 78
#تدفي	degats_des_eaux 107
#تذر>	bris_de_glace 57
#تذكر	none 75
#تراج	blessure -65	bris_de_glace 232	dommage_materiel -59	vandalisme -51	vol -62
#تراس	collision -41	evenement_climatique 65	none -46	vandalisme 137	vol -74
#تراك	blessure -63	degats_des_eaux 83	evenement_climatique 74
#ترام	bris_de_glace 71
#ترجا	autre 202	none -95
#ترجع	autre 157	dommage_materiel -42	none -47	vandalisme 64	vol -54
#ترف>	dommage_materiel 70	none -48
#ترق>	incendie 153
#ترقت	collision -41	incendie 192
#ترقو	collision 76
#ترك>	degats_des_eaux 80	vol 42
#تركت	none -43	vol 157
#تركي	bris_de_glace 125	none -68	vol 43
#ترم>	collision 66
#ترنت	vandalisme 93
#ترو>	bris_de_glace 42	dommage_materiel -42	vandalisme 56	vol 78
#تروت	blessure 98
#تروط	collision 125
#تروف	bris_de_glace 41	collision 54
#ترون	bris_de_glace -40	collision 156	dommage_materiel 135	evenement_climatique -71	none -75	vandalisme -41	vol -48
#تري>	autre -41	bris_de_glace -41	collision -73	none -66	vandalisme 219	vol 55
#تريب	collision 82	vol 54
#ترين	bris_de_glace 105
#تسبب	bris_de_glace 67	evenement_climatique 43	incendie 64	none -40
#تسجل	vol 88
#تسد>	blessure 95	bris_de_glace -49	collision 151	degats_des_eaux 64	dommage_materiel -95	none -132	vandalisme -47	vol -57
#تسرب	degats_des_eaux 235
#تسرق	autre 94	collision -47	none -48	vandalisme -45	vol 145
#تسع>	bris_de_glace 97	degats_des_eaux 51
#تسلس	vol 85
#تسمع	evenement_climatique 42
#تسني	autre 45	blessure 43	collision -49	dommage_materiel -56	vol 93
#تشار	none 141
#تشعر	collision 65
#تشفت	bris_de_glace 138	collision -63	vandalisme -48
#تشفر	collision -76	dommage_materiel -49	none -81	vandalisme -46	vol 292
#تشفن	degats_des_eaux 66
#تشفي	blessure 75	incendie 40
#تشق>	bris_de_glace 140	evenement_climatique -75
#تشقا	bris_de_glace 270	degats_des_eaux -59	dommage_materiel -69	evenement_climatique -54	none -48
#تشقق	bris_de_glace 184	collision -44
#تشكو	collision 74
#تشوا	blessure -44	collision -54	degats_des_eaux -88	dommage_materiel 107	incendie 146	none -75	vandalisme -47
#تشوف	collision 153
#تصاد	collision 154
#تصاو	bris_de_glace -44	collision -113	none -61	vandalisme 196
#تصدع	bris_de_glace 330	collision -62	degats_des_eaux -67	dommage_materiel -51	evenement_climatique -60	none -69
#تصر>	none -48	vandalisme 146	vol -55
#تصري	collision -42	none 104
#تصلت	collision 92
#تصلح	bris_de_glace 89	collision 151	degats_des_eaux 42	dommage_materiel -130	vandalisme -45	vol -53
#تصوي	collision 57	dommage_materiel 120	vol -60
#تضر>	degats_des_eaux 93	evenement_climatique -66	none -49	vandalisme 64
#تضرب	collision 173	vol -43
#تضرر	degats_des_eaux 74	evenement_climatique 48
#تطم>	bris_de_glace 119
#تطمت	collision 134	vol -45
#تطيع	none 55
#تظر>	evenement_climatique 41	none 67
#تعثر	blessure 185	none -46	vol -46
#تعرض	vol 78
#تعرف	collision 78	none -47	vol 111
#تعطل	autre 136	collision -71	dommage_materiel 154	none -63	vol -40
#تعفن	autre -40	blessure 216	collision -86	degats_des_eaux 41	dommage_materiel -51	evenement_climatique -179
#تعلت	collision -41	incendie 183
#تعلم	autre 162	collision -42	none -43
#تعما	collision -62	evenement_climatique 60	none -66	vol 183
#تعمر	blessure -40	degats_des_eaux 187	dommage_materiel -53	vol -49
#تعمل	collision 104
#تعوج	collision 132	vandalisme 53
#تعود	dommage_materiel 80
#تعوض	autre 200	none -82
#تعوي	autre 53	none 49
#تغل>	blessure 124	bris_de_glace 64	collision 47	dommage_materiel -52	evenement_climatique -43	none -80
#تغيي	autre 172	vol -48
#تفاع	dommage_materiel 100
#تفاه	collision 136
#تفت>	vol 144
#تفتح	collision -71	degats_des_eaux -54	dommage_materiel -145	evenement_climatique 126	vol 90
#تفخ>	collision -47	degats_des_eaux 137	incendie 106
#تفرج	blessure 42	none -42	vandalisme 94	vol -41
#تفرق	bris_de_glace 109	none -49
#تفرك	bris_de_glace 58	degats_des_eaux 105
#تفعل	none 147	vandalisme 47
#تفلت	blessure 64	bris_de_glace -48	collision -67	degats_des_eaux -49	dommage_materiel 182	none -66	vol -48
#تفلق	dommage_materiel 120	evenement_climatique 60
#تفي>	dommage_materiel 64	none -61	vol 54
#تقاس	dommage_materiel -40	vandalisme 65
#تقاط	collision 130
#تقاع	degats_des_eaux 82
#تقدر	incendie 109	vandalisme -41
#تقدم	none 82	vandalisme 58
#تقدي	dommage_materiel -42	none 159	vol -69
#تقطع	blessure 85	degats_des_eaux 113	dommage_materiel -59	none -85
#تقلب	dommage_materiel 93	vol -58
#تقلع	vandalisme 42
#تقني	collision -52	dommage_materiel 213	vol -51
#تقول	autre 55	none -48
#تكاك	collision 128
#تكسر	blessure 52	bris_de_glace 78	none -50
#تكلم	none 185
#تكم>	autre 79	collision 66
#تكن>	collision 112	dommage_materiel -42
#تكي>	collision 88
#تلاح	collision 55	dommage_materiel -46	none -88	vandalisme 112	vol -47
#تلاق	collision 77
#تلام	blessure -52	bris_de_glace 113	vandalisme -41
#تلعت	evenement_climatique 106
#تلف>	autre 43	none -47
#تلفا	collision -40	dommage_materiel 118
#تلفت	collision -56	degats_des_eaux 60	dommage_materiel 162	none -40
#تلفز	blessure -46	collision -50	dommage_materiel 186	none -41
#تلفو	dommage_materiel 65	vol 52
#تلقي	blessure 46
#تلمي	collision 55	vandalisme 56	vol -120
#تله>	collision -69	dommage_materiel -49	none -78	vandalisme -93	vol 312
#تلوا	blessure 136	dommage_materiel -55	evenement_climatique 59	vol -42
#تما>	dommage_materiel 40	evenement_climatique 89	none -73
#تماس	incendie 100
#تمام	collision 62	none 166
#تمزق	blessure 223	dommage_materiel -73
#تمشي	bris_de_glace -44	collision -54	degats_des_eaux -62	dommage_materiel -50	evenement_climatique 126	none -58	vandalisme 124
#تمكن	collision 71
#تنبر	none 112
#تنتب	bris_de_glace 148	collision 48	dommage_materiel -70	none -65	vandalisme -61
#تنشق	incendie 75
#تنفخ	degats_des_eaux 168	dommage_materiel -51	incendie 75	none -58	vol -51
#تنفس	bris_de_glace 92	incendie 40
#تني>	blessure 117	collision 50	none -77
#تها>	none -42
#تهبت	blessure 86	dommage_materiel -42	vol 90
#تهرس	bris_de_glace 71
#تهشم	bris_de_glace 147	none -41
#تهم>	collision 51
#توب>	dommage_materiel 104	incendie -57
#توجد	collision 46
#توجع	bris_de_glace 46	none -44	vandalisme 108
#توح>	bris_de_glace 97	degats_des_eaux -59
#توحا	degats_des_eaux 168
#تودع	incendie 61
#تور>	blessure -40	collision 62
#تورم	blessure 109
#توره	autre 151	none -69
#تورو	bris_de_glace 80	collision 82	dommage_materiel 91	none -64	vandalisme -45
#توش>	vandalisme 42	vol 48
#توصل	none 164
#توصي	collision 103	vol 49
#توقع	collision 98	evenement_climatique 90	none -70
#توما	collision 89	dommage_materiel 179	none -109	vandalisme -42
#تون>	blessure 88	bris_de_glace 76	dommage_materiel -55	none -44
#توي>	blessure 60	dommage_materiel -40	evenement_climatique 41
#تويو	degats_des_eaux 174	none -77	vandalisme -58
#تيار	autre -64	degats_des_eaux 43	dommage_materiel 175	none -46
#تيجه	bris_de_glace 223	collision 40	dommage_materiel -59	none -98	vandalisme -40	vol -52
#تير>	collision 131	none -59	vandalisme 80	vol -71
#تيزو	blessure -41	collision -76	degats_des_eaux 68	dommage_materiel 109	incendie -74	none -81	vandalisme -67	vol 69
#تيشك	collision 83
#تيقظ	collision 77	degats_des_eaux 69
#تيك>	collision 201	degats_des_eaux 67	dommage_materiel -96	incendie 53	none -118	vol -43
#تيكي	collision -68	dommage_materiel 68	evenement_climatique 102
#تيله	autre -53	blessure -55	bris_de_glace 100	collision -84	degats_des_eaux -110	dommage_materiel -118	evenement_climatique -93	incendie 161	none -126	vandalisme 107	vol -57
#تيلي	vol 54
#تين>	vandalisme 51
#تيني	blessure 95	none -44	vol 61
#تيه>	blessure -63	degats_des_eaux 90	dommage_materiel 79	evenement_climatique 42	incendie -95	none -47
#تيو>	bris_de_glace -51	collision -47	degats_des_eaux 224	dommage_materiel 58	incendie -60	none -41	vandalisme -40	vol -44
#ثاء>	none 102
#ثاث>	blessure -46	dommage_materiel 79	evenement_climatique 43
#ثالث	collision 53
#ثامن	collision 58	none 115
#ثانو	vandalisme -96	vol 198
#ثاني	blessure 69	incendie 47
#ثرت>	blessure 105	dommage_materiel 48
#ثريا	degats_des_eaux 53	dommage_materiel 126	evenement_climatique -95
#ثقب>	dommage_materiel 68	incendie 49	vandalisme -45
#ثقبت	bris_de_glace 44	collision -45	dommage_materiel 90	evenement_climatique 45	vol -43
#ثقل>	degats_des_eaux 107	evenement_climatique 104
#ثقوب	collision -51	dommage_materiel -103	vandalisme 51	vol 154
#ثلاج	collision -69	dommage_materiel 81	evenement_climatique 84
#ثلث>	degats_des_eaux 97	evenement_climatique -74	none 92
#ثلج>	evenement_climatique 155
#ثلي>	blessure 214	dommage_materiel -57	none -147	vol -46
#ثمن>	autre 83	dommage_materiel 40	vol -46
#ثمنه	dommage_materiel 64	vol 40
#ثناء	dommage_materiel 98
#ثنين	none 85
#ثواب	degats_des_eaux 193	dommage_materiel -43	vol -47
#ثير>	collision 45	dommage_materiel 97	evenement_climatique 71	none -71
#ثيرا	autre 64	none 42
#ثين>	collision -70	dommage_materiel -43	none -79	vandalisme 160
#جاء>	evenement_climatique 70	vol 51
#جاءت	collision -78	dommage_materiel 95
#جابت	bris_de_glace 81	dommage_materiel -41	evenement_climatique 57	incendie 73	none -42
#جاتن	degats_des_eaux -44	evenement_climatique 87
#جاج>	bris_de_glace 154
#جاجه	bris_de_glace 190	collision -45	degats_des_eaux -51	evenement_climatique 49	none -76
#جاجي	bris_de_glace 237	collision -59	none -45	vandalisme -46
#جاد>	degats_des_eaux 107	dommage_materiel -55
#جاده	blessure -57	collision -47	degats_des_eaux 69	dommage_materiel 140	incendie -48	none -76	vandalisme -48	vol 94
#جار>	degats_des_eaux 44
#جارت	dommage_materiel 64
#جاره	collision -54	vandalisme 42
#جاري	collision -43	degats_des_eaux 45	evenement_climatique 52	none -40
#جاع>	autre 202	none -95
#جال>	incendie 46
#جامع	blessure 103	collision -121	dommage_materiel -42	incendie 79	none -64	vol 126
#جانب	incendie 44
#جاني	bris_de_glace 144	degats_des_eaux 45	dommage_materiel -51	none -127
#جاه>	collision 55
#جاوب	bris_de_glace 80	degats_des_eaux 142	none -78	vandalisme -40
#جاور	degats_des_eaux 85
#جاوز	collision 136
#جبد>	blessure -55	collision -79	dommage_materiel 75	evenement_climatique 55	vol 75
#جبس>	blessure 66	degats_des_eaux 64	none -53
#جبص>	degats_des_eaux 173	dommage_materiel -62
#جبل>	degats_des_eaux -49	evenement_climatique 73	vol 41
#جبلي	blessure 110	collision -86	dommage_materiel 125	none -66	vol -56
#جبين	degats_des_eaux 53	vandalisme 99	vol -76
#جته>	collision 41	dommage_materiel 100	vandalisme -58
#جتي>	vol 65
#جدا>	none 47
#جدت>	vandalisme 126
#جدته	degats_des_eaux 59
#جدتي	blessure -101	degats_des_eaux 101	none -42	vol 42
#جدرا	dommage_materiel 56	none -130	vandalisme 162	vol -48
#جدنا	evenement_climatique 55	vandalisme 49
#جده>	autre 114	collision 51	none -88	vol 80
#جدها	dommage_materiel 54
#جدي>	collision -47	degats_des_eaux 69	dommage_materiel 69	incendie 74
#جديد	dommage_materiel 89
#جرار	bris_de_glace 90	collision 72
#جرت>	collision 86	evenement_climatique -58	incendie 82	none -45
#جرح>	bris_de_glace 72	vandalisme 51
#جرحا	blessure -61	collision 150
#جرحت	bris_de_glace 83
#جرحي	collision 47
#جرده	degats_des_eaux 64	dommage_materiel 130	evenement_climatique -69	vandalisme -64
#جره>	blessure 48	evenement_climatique 70
#جروح	blessure -45	bris_de_glace 78	vandalisme 61
#جري>	collision 78
#جريح	evenement_climatique 175	none -40
#جزت>	collision 103
#جزه>	collision 155
#جسدي	vol 48
#جعت>	collision 71
#جعنا	collision -72	vol 142
#جعني	vandalisme 144	vol -50
#جعو>	autre 131
#جعون	vandalisme 44	vol 93
#جلاب	autre 181	bris_de_glace -43	collision -112	dommage_materiel -57	incendie -46	none -123	vandalisme -79	vol 109
#جلات	none -42	vol 90
#جلت>	vandalisme 87
#جلد>	degats_des_eaux 97	dommage_materiel -40
#جله>	collision 116
#جلو>	collision 123
#جلوا	evenement_climatique 48
#جلي>	blessure 76
#جليز	none 113
#جلين	collision 70
#جليه	degats_des_eaux 93	vol 43
#جمع>	collision 40
#جمعه	bris_de_glace 52	collision -48	none 61
#جمعي	collision -51	degats_des_eaux 42	vandalisme 45	vol 108
#جمه>	bris_de_glace 98	degats_des_eaux 57	none -42
#جميع	autre 64
#جميل	collision 51	vandalisme 144	vol -88
#جنا>	evenement_climatique 63	incendie 42
#جناح	collision 63	vandalisme 102
#جنب>	collision 149	none -56	vol -43
#جنط>	collision -86	dommage_materiel 232	none -61
#جني>	collision -70	vandalisme 133
#جها>	collision 45	evenement_climatique 58	none -45	vol 52
#جهاز	dommage_materiel 129
#جهتي	collision 89	none -62	vandalisme 60
#جهد>	blessure -54	bris_de_glace 198	dommage_materiel -41
#جهه>	vandalisme 79
#جهول	none -52	vandalisme 236	vol -50
#جهي>	blessure 57	vandalisme 80
#جواب	incendie 84
#جواز	autre 166
#جور>	collision -97	incendie 47	none -68	vandalisme -125	vol 146
#جوز>	evenement_climatique 62
#جيب>	dommage_materiel -41	incendie 57	none -53	vol 61
#جيبي	autre 59	collision -42	dommage_materiel 62	none -100	vol 115
#جيت>	dommage_materiel 89	none -55	vandalisme 60
#جيده	autre 84	collision 94	none -87
#جيرا	blessure 47
#جيلا	collision -96	degats_des_eaux -77	dommage_materiel 261	incendie -63	none -49
#جين>	degats_des_eaux -41	incendie 84
#جيه>	bris_de_glace 176	dommage_materiel -58
#جيو>	evenement_climatique 48
#حات>	collision 130	dommage_materiel -55	vandalisme 43
#حاج>	vandalisme 76
#حاجب	blessure 59	evenement_climatique 78	vandalisme -46
#حاجز	bris_de_glace 56	collision 166	vol -54
#حاجه	vol 64
#حاح>	bris_de_glace 132	dommage_materiel -71
#حاد>	collision 61	dommage_materiel 118	vandalisme -71
#حادث	collision 82
#حاده	blessure 123	collision -74	dommage_materiel -60	none -59	vandalisme 180	vol -76
#حارس	vandalisme 68
#حاسو	dommage_materiel 156	incendie -41
#حاض>	degats_des_eaux 186	dommage_materiel -48	evenement_climatique -62
#حافل	collision 46
#حافي	bris_de_glace 58
#حاله	collision 98	dommage_materiel 50	none -42
#حالو	blessure 107	vol -54
#حامل	collision 63
#حانو	degats_des_eaux 80	none -43
#حاول	vol 137
#حاوي	collision -154	incendie 208	vol 60
#حايا	bris_de_glace 42	collision -49	vandalisme 93	vol -40
#حايط	degats_des_eaux 93	dommage_materiel 60	vandalisme -44
#حبا>	none 67	vandalisme 53
#حبل>	blessure -54	collision -44	dommage_materiel 54	vol 146
#حبه>	dommage_materiel 97	evenement_climatique 46
#حبها	collision 66	degats_des_eaux 128	dommage_materiel -43
#حبو>	blessure 70	collision -41
#حبي>	collision 41	dommage_materiel 104	none -47
#حتاج	autre 95	dommage_materiel -42	incendie 49
#حترق	incendie 178
#حترم	collision 63
#حتكا	collision 128
#حتنا	degats_des_eaux 145	dommage_materiel 41	evenement_climatique -81
#حتها	blessure -61	bris_de_glace 69	collision -156	degats_des_eaux -64	dommage_materiel 105	none -41	vol 132
#حتو>	degats_des_eaux -47	evenement_climatique 96
#حجار	collision -50	vandalisme 192	vol -76
#حجر>	bris_de_glace 87	vandalisme 80	vol -43
#حجره	blessure 105	bris_de_glace 143	dommage_materiel -42	vandalisme -40	vol -40
#حجم>	evenement_climatique 159
#حدا>	collision 69	none -52
#حدان	collision -46	dommage_materiel -76	evenement_climatique 156	incendie -41	vandalisme -42
#حداه	bris_de_glace 68	collision 81
#حداي	vandalisme 103
#حدها	bris_de_glace 279	degats_des_eaux -57	dommage_materiel -84	none -73	vol -54
#حدهم	collision -52	vandalisme 155
#حدو>	bris_de_glace 195	none -69
#حدود	collision -49	incendie 239
#حدي>	collision 42
#حديد	collision 59
#حديق	dommage_materiel 63	evenement_climatique 40	none -45	vandalisme 44
#حرار	bris_de_glace 238	collision -40	degats_des_eaux -50	dommage_materiel 78	none -81	vandalisme -59
#حرام	collision -125	dommage_materiel -82	none -46	vandalisme 49	vol 230
#حررت	vandalisme 53
#حرفت	collision 92
#حرق>	blessure 43	dommage_materiel 66	incendie 67
#حرقا	collision -47	degats_des_eaux -43	dommage_materiel 49	incendie 154
#حرقت	blessure 171	bris_de_glace -43	collision -42	dommage_materiel 53	incendie 94	none -83	vol -49
#حرقن	collision -65	dommage_materiel 107
#حرقو	collision -47	degats_des_eaux 81	dommage_materiel 77	none -59	vandalisme 50	vol -47
#حرك>	none -48	vandalisme 91
#حروق	collision -46	incendie 193
#حريق	incendie 125
#حزام	collision 138
#حساب	autre 155	blessure -62	collision -61	dommage_materiel -91
#حسب>	blessure 70	dommage_materiel 61
#حسن>	bris_de_glace 72	collision 73
#حصان	blessure 149	collision -143	dommage_materiel -56	incendie 76	none -40	vol 47
#حصاه	bris_de_glace 129
#حصول	autre 114	dommage_materiel -78	evenement_climatique 193	none -169	vandalisme -42
#حصي>	bris_de_glace 330	collision -96	dommage_materiel -43	none -133	vandalisme -40	vol -41
#حصير	bris_de_glace -52	collision -68	degats_des_eaux -69	dommage_materiel -76	incendie 209
#حضرو	collision -76	incendie 137
#حطم>	bris_de_glace 45	collision 73
#حطمت	blessure -45	dommage_materiel 177
#حطه>	vol 91
#حطيت	dommage_materiel 56
#حظه>	evenement_climatique 53
#حفره	collision 59	vandalisme 82	vol -43
#حفظ>	blessure 275	bris_de_glace -53	collision -73	dommage_materiel -110	none -150	vandalisme -40	vol -40
#حفظت	none -72	vol 173
#حفظه	autre -48	vol 135
#حفل>	collision -48	dommage_materiel 66	none -112	vandalisme -53	vol 181
#حفيد	blessure 150	collision -137	none -40
#حقت>	blessure -41	collision 152
#حقق>	incendie 204
#حقيب	autre 58	collision -59	dommage_materiel 62	none -41	vol 86
#حقيق	collision -55	dommage_materiel -43	none 130
#حكو>	blessure -41	vandalisme 46	vol 66
#حلات	collision 156
#حلاق	collision -49	degats_des_eaux 76	vol 58
#حلف>	collision 60	vandalisme 70
#حله>	autre 65	blessure 88	collision -61	dommage_materiel -41	none -64	vandalisme -44	vol 86
#حلو>	collision -48	vandalisme -47	vol 165
#حلول	collision -55	degats_des_eaux 81	vol 71
#حلوي	bris_de_glace 65	collision -40	dommage_materiel 112	none -73	vandalisme -41
#حلي>	blessure 84
#حليب	degats_des_eaux -48	dommage_materiel 164	none -58
#حليت	blessure 57	dommage_materiel 71	vol 43
#حليه	collision -47	dommage_materiel 54	evenement_climatique 71
#حمات	autre 163	none -86
#حمار	collision 114
#حماق	bris_de_glace 156	degats_des_eaux -41	dommage_materiel 130	evenement_climatique -97	vol -87
#حمام	degats_des_eaux 84	dommage_materiel -42
#حمر>	vandalisme 76	vol -41
#حمرا	collision 95
#حمل>	evenement_climatique 52
#حملت	evenement_climatique 144
#حمله	evenement_climatique 84	vol 46
#حمه>	collision -59	dommage_materiel -42	none 64	vandalisme 47	vol 68
#حمها	blessure -53	collision -49	vol 162
#حنا>	vol 61
#حنتي	none -49	vandalisme 93	vol 79
#حنفي	collision -76	degats_des_eaux 209	evenement_climatique -127	none -116	vandalisme 85	vol -101
#حنه>	collision 66
#حني>	blessure 125
#حها>	blessure -71	collision 88	degats_des_eaux 114	dommage_materiel 62	none -55	vandalisme -48	vol -60
#حوا>	collision -63	dommage_materiel -46	none -71	vol 196
#حوال	collision -44	none 65
#حواي	none -40	vol 87
#حوت>	bris_de_glace 47	collision 49	degats_des_eaux 75	dommage_materiel -55
#حوض>	degats_des_eaux 62	dommage_materiel 46	none -46
#حول>	blessure 113	bris_de_glace 154	collision -64	degats_des_eaux -43	dommage_materiel -44	incendie 90	none -72	vandalisme -110	vol -41
#حومه	blessure 80	collision -48	none -61	vol -43
#حون>	degats_des_eaux 101	dommage_materiel 96	vandalisme -53
#حونه	collision -86	dommage_materiel 102	evenement_climatique -45	incendie 137	vandalisme -41
#حيت>	none -46	vol 80
#حيث>	none -63	vol 149
#حيح>	none 96
#حيد>	bris_de_glace 83	collision 111	evenement_climatique -75	none -58
#حيده	blessure -77	bris_de_glace 154	collision -71
#حيدو	collision -75	none -60	vandalisme -43	vol 183
#حيره	dommage_materiel 80	evenement_climatique 61	none -51	vol -55
#حيطا	collision -53	dommage_materiel -68	incendie 142	none -46	vandalisme -54
#حيطك	bris_de_glace 44
#حيه>	blessure 83	dommage_materiel -43	incendie 75	vol -42
#خاتم	autre 255	collision -82	degats_des_eaux -53	dommage_materiel -69	none -82	vol 101
#خاخ>	degats_des_eaux 44	none -40	vandalisme 56
#خار>	blessure 111	collision -126	degats_des_eaux -42	dommage_materiel 119	none -46	vol -48
#خارج	blessure 55	vol 41
#خاص>	blessure 156	dommage_materiel -47	none -58	vandalisme -44	vol -63
#خاصن	degats_des_eaux 74	none 62
#خاصه	degats_des_eaux 47	dommage_materiel 84	none -45	vandalisme 56	vol -41
#خاطر	collision 154	none -96	vandalisme -59
#خالت	collision -49	evenement_climatique 144
#خالي	collision 68	dommage_materiel -41	vandalisme -74	vol 77
#خام>	blessure -40	bris_de_glace -41	degats_des_eaux -80	dommage_materiel 207	incendie 91	none -55	vol -45
#خامس	autre 53
#خان>	incendie 113
#خانز	degats_des_eaux 197
#خاوي	collision 164	none -42
#خايب	degats_des_eaux 109	none -62	vandalisme 145	vol -49
#خايف	collision -71	vandalisme 60	vol 82
#خبار	autre 185	bris_de_glace -45	collision 88	dommage_materiel -52	none -101	vandalisme -61	vol -87
#خبر>	collision 54	none 40	vandalisme 57
#خبز>	collision -56	incendie 96	vol 74
#خبزه	collision 44
#خبط>	blessure -67	collision 194	dommage_materiel 119	none -98	vandalisme -54	vol -58
#خبير	bris_de_glace 49	collision -44	none 56
#ختفت	vol 144
#ختفي	dommage_materiel -47	none -88	vol 213
#ختي>	dommage_materiel 44	incendie 72
#خدا>	none -79	vandalisme 123	vol 85
#خدام	evenement_climatique 40	incendie 47	none -72
#خداو	collision -56	vandalisme 53	vol 145
#خدش>	bris_de_glace 46	dommage_materiel 110	none -40	vol -47
#خدشت	collision 110	degats_des_eaux -40	dommage_materiel 143	vandalisme -81
#خدشه	bris_de_glace -45	dommage_materiel 129	vol -79
#خدم>	degats_des_eaux 49	vandalisme 48
#خدمت	blessure -48	bris_de_glace -50	collision 52	incendie 128	none -76	vandalisme -65	vol -53
#خدوش	vandalisme 116
#خذت>	vandalisme 64
#خذوا	vol 86
#خرب>	blessure -43	bris_de_glace -57	collision -123	degats_des_eaux 110	dommage_materiel 192	evenement_climatique -132	incendie -40	none -60	vol -60
#خرج>	collision 52	none -40
#خرجا	dommage_materiel -42	vandalisme 84
#خرجت	collision 60
#خرجن	evenement_climatique 63	incendie 53
#خرجو	collision 88
#خرطو	collision -45	degats_des_eaux 74	dommage_materiel 66
#خره>	collision 62
#خروج	collision 136	degats_des_eaux 53
#خري>	collision 48
#خريب	bris_de_glace -50	vandalisme 171	vol -68
#خزان	bris_de_glace 40	collision -58	degats_des_eaux 40	dommage_materiel 96	none -61
#خزن>	dommage_materiel -46	evenement_climatique 61	vandalisme 51	vol 44
#خزنه	collision -50	evenement_climatique -40	none -121	vandalisme -67	vol 271
#خسار	blessure 93	collision -84	incendie 68	vol -41
#خساي	collision -45	incendie 104	vandalisme 69	vol -43
#خسر>	collision -48	none -55	vandalisme 127
#خسرا	autre 163	collision -63	dommage_materiel -67
#خسرن	degats_des_eaux -41	evenement_climatique 71	incendie 57
#خشب>	bris_de_glace 51	degats_des_eaux 67	none -47
#خشبي	degats_des_eaux 73	evenement_climatique -55	vandalisme 111
#خصوص	dommage_materiel -41	vandalisme 207	vol -128
#خضار	collision 163	dommage_materiel -57	none -47	vandalisme 75
#خضر>	vandalisme 118
#خضره	blessure 73	collision 122	vandalisme -58
#خطا>	blessure 92	dommage_materiel -51	none 95
#خطف>	collision -86	dommage_materiel -45	vol 183
#خطفو	vol 206
#خطيب	dommage_materiel 129	none -44
#خلا>	dommage_materiel 103
#خلات	bris_de_glace 63
#خلاص	blessure -42	collision 152	none 46
#خلال	blessure 80	collision -56	vol 54
#خلاو	collision 105	dommage_materiel -44	none -102	vandalisme -50	vol 131
#خلت>	collision 166
#خلص>	autre 51	dommage_materiel 76
#خلصت	autre 188	dommage_materiel -66	evenement_climatique 73	none -72	vol -60
#خلصو	blessure -44	bris_de_glace 157
#خلع>	degats_des_eaux 154	vol -41
#خلف>	collision 98
#خلفي	bris_de_glace 54
#خله>	dommage_materiel -47	evenement_climatique 178	none -40	vol -40
#خلها	incendie 68
#خلو>	dommage_materiel -53	vandalisme 68	vol 92
#خلوع	blessure 60	collision 46	dommage_materiel -40	vol 55
#خليت	collision -80	dommage_materiel -41	incendie 141	none -46	vol 118
#خمس>	autre 89	bris_de_glace -64	collision -57	none -75	vandalisme 70
#خميس	none 65
#خنزي	collision 87
#خنق>	collision -40	incendie 157
#خنه>	evenement_climatique 111	incendie 44
#خوف>	collision 155	degats_des_eaux -61	dommage_materiel -54	evenement_climatique 101	none -64	vol -43
#خول>	bris_de_glace 105	collision 68	dommage_materiel -48	vandalisme -128	vol 66
#خون>	bris_de_glace 112	degats_des_eaux 110	dommage_materiel -50	evenement_climatique -64
#خوني	bris_de_glace 216	vol -66
#خويا	blessure 53	evenement_climatique 58
#خياط	blessure -74	collision -67	degats_des_eaux 156	dommage_materiel 108	vandalisme -42
#خيطو	collision -43	dommage_materiel 93	vandalisme -40	vol 72
#خيل>	blessure 167	none -76
#خيمه	collision -79	evenement_climatique 83	none -48	vandalisme 69
#داء>	bris_de_glace 47	incendie 45
#دابا	collision 64	dommage_materiel 46
#دات>	incendie 134
#داد>	autre 161	blessure -40	none -85
#دار>	none -46
#دارت	dommage_materiel 130	none -41
#دارم	collision 51	vandalisme 44
#دارن	collision 78
#داره	dommage_materiel -58	vandalisme 190	vol -102
#دارو	dommage_materiel -46	none -43	vandalisme 63	vol 82
#داري	incendie 103	vol -42
#داز>	collision 45	dommage_materiel -41	none 78	vol -44
#دازت	dommage_materiel 123	none -55
#داش>	blessure 138	collision -61	dommage_materiel -97	none 157	vandalisme -57
#داع>	blessure -52	collision -59	vandalisme 93	vol 110
#داعي	bris_de_glace 66	collision 72	none 50	vandalisme -81
#دام>	none -44	vol 42
#دامه	dommage_materiel 55	incendie 105	none -90	vandalisme -51
#دامي	autre 55	blessure 102	bris_de_glace 104	collision 60	dommage_materiel -67	none -105	vandalisme -47	vol -40
#دان>	dommage_materiel 89	vol -73
#دانا	dommage_materiel -45	evenement_climatique 145
#داها	bris_de_glace 48	collision 139	none -46	vandalisme -54
#داو>	vol 205
#داوه	none -56	vol 174
#دايا	collision 50	none -45	vandalisme 78
#داير	vol 105
#دايز	bris_de_glace 88	evenement_climatique 46
#دتي>	blessure -56	bris_de_glace 45	degats_des_eaux 80	none -54	vol 64
#دثه>	collision 184
#دجاج	collision -50	dommage_materiel 112	none -64
#دخان	incendie 178
#دخلا	bris_de_glace 97
#دخلت	collision 164
#دخلن	collision 107
#دخلو	dommage_materiel -48	vandalisme 47	vol 120
#دخنه	evenement_climatique 111	incendie 44
#دخول	bris_de_glace 105	collision 68	dommage_materiel -48	vandalisme -128	vol 66
#دراج	vol 61
#درار	bris_de_glace 44
#دران	degats_des_eaux 83	dommage_materiel 40	none -110	vandalisme 140	vol -44
#درب>	blessure 165	dommage_materiel -58	none -65	vandalisme -47	vol 57
#درت>	autre 46	blessure 60	evenement_climatique -42	none -67	vol 40
#درتش	autre 114
#درته	collision -97	dommage_materiel -46	none 203
#درج>	blessure 90	incendie 64
#درجه	blessure 209	collision -57	degats_des_eaux -74	dommage_materiel -65	incendie 142	none -69	vandalisme -40	vol -43
#درسي	blessure 76
#درش>	blessure 134	collision 83	none -85
#درنا	collision 133
#دره>	degats_des_eaux 137
#درها	collision 123	degats_des_eaux 64
#درهم	autre 68
#دروج	blessure 134	collision -79	degats_des_eaux 65	none -66	vandalisme -47	vol 54
#دروش	collision -49	vandalisme -51	vol 196
#دري>	dommage_materiel 74
#دريب	blessure 226	dommage_materiel -89	none -49
#دسه>	bris_de_glace 134
#دشت>	collision 110	degats_des_eaux -40	dommage_materiel 143	vandalisme -81
#دشه>	bris_de_glace -45	dommage_materiel 129	vol -79
#دشي>	none 140
#دعاء	autre 48	collision 69
#دعي>	collision 129	none -45
#دعين	blessure 162	collision -56	dommage_materiel -97	none -56	vol 124
#دفاه	bris_de_glace 78	degats_des_eaux 77	dommage_materiel -58
#دفع>	autre 130	none -46
#دفعت	autre 125	none -92
#دفعن	blessure 130
#دفعو	blessure -69	collision -93	dommage_materiel -83	none 54	vandalisme 75	vol 108
#دفيه	degats_des_eaux 107
#دقاي	collision -44	none 102	vol 80
#دقه>	collision 48	none 44
#دقيق	collision 40	dommage_materiel -41	evenement_climatique 55	incendie 61
#دلاء	autre 171	dommage_materiel -46	evenement_climatique 45	none -138
#دلاح	blessure -51	bris_de_glace -46	collision -61	dommage_materiel -46	evenement_climatique 117	none -93	vandalisme 91	vol -50
#دلعت	incendie 121
#دلنا	collision 64
#دله>	autre -42	dommage_materiel -82	incendie 139	none -95	vandalisme -47	vol 70
#دليه	bris_de_glace 103	collision 45
#دما>	dommage_materiel 81
#دمت>	collision 94	none -40
#دمتن	collision 63
#دمتي	dommage_materiel 144	none -75
#دمنا	vol 61
#دمني	collision 172	none -54
#دموع	collision -50	dommage_materiel -45	vandalisme 158
#دمي>	degats_des_eaux 40
#دنا>	evenement_climatique 46	vol 77
#دنو>	collision -65	evenement_climatique 90	vandalisme 79
#دنيه	degats_des_eaux 57
#دها>	bris_de_glace 149	dommage_materiel -43	none -46
#دهان	blessure -55	bris_de_glace 78	collision 103	dommage_materiel -75	none -188	vandalisme 76	vol -47
#دهست	collision 125	none -44
#دهم>	collision -47	vandalisme 128
#دهن>	degats_des_eaux 185
#دوا>	collision 49	none -58	vandalisme -71	vol 190
#دوات	vol 54
#دوار	evenement_climatique 75
#دود>	degats_des_eaux 102	incendie 116	none -52
#دور>	dommage_materiel 121	none -53
#دورت	collision 63
#دوره	collision 115	dommage_materiel -42	vandalisme 53
#دوس>	degats_des_eaux 171	none -44
#دوش>	bris_de_glace 127	none -41
#دوق>	collision 55	none -43	vol 58
#دولا	blessure -64	bris_de_glace -42	collision -47	degats_des_eaux 146	dommage_materiel 83	none -56
#دوني	evenement_climatique 97	none 43	vandalisme -43
#دوه>	collision -60	evenement_climatique 43	none -44	vol 157
#ديا>	vol 40
#ديات	collision 53	dommage_materiel 135	none -58
#ديال	none -45
#ديان	autre -51	collision 58	dommage_materiel -56	none -159	vandalisme 102	vol 83
#ديبو	collision -41	dommage_materiel 115	none -40	vandalisme -56
#ديت>	bris_de_glace 97
#ديد>	collision 48
#ديدا	collision 65
#ديده	dommage_materiel 121	vol -45
#ديدي	collision 49
#ديري	bris_de_glace 54	collision -60	degats_des_eaux 42	dommage_materiel -115	incendie 201	none -82	vandalisme -55	vol -53
#ديس>	collision 159	vol -73
#ديش>	vol 114
#ديقه	collision -55	dommage_materiel 73	evenement_climatique 44	none -47	vandalisme 48
#ديك>	degats_des_eaux 43	vandalisme 55
#ديل>	blessure 112	bris_de_glace -54	collision -83	degats_des_eaux -81	dommage_materiel -107	evenement_climatique -67	incendie 211	none -162	vol -111
#ديم>	bris_de_glace 107	collision -45
#ديما	blessure -47	bris_de_glace -53	collision -112	dommage_materiel -81	none -153	vandalisme 94	vol 217
#ديمه	blessure 47	none -40
#دين>	collision 65	incendie 89
#دينا	dommage_materiel 108	incendie 60	none -74
#دينه	blessure 66	degats_des_eaux -41	evenement_climatique 92
#ديها	blessure -64	collision 92	dommage_materiel 73	none -49
#ديهم	vol 90
#ديو>	blessure 87	none -43	vandalisme -73
#ذاب>	collision -60	degats_des_eaux 48	incendie 125	vol -40
#ذار>	evenement_climatique 44	vol 98
#ذراع	blessure 67	dommage_materiel -53
#ذكر>	none 75
#ذلك>	none 137
#ذني>	collision 53	vandalisme 42
#ذهب>	vandalisme 64
#ذوا>	vol 86
#راء>	autre 40	none -42	vandalisme 68
#راب>	autre 60	collision 54	none -55
#رابر	bris_de_glace 142	collision -62	evenement_climatique 49	none -44
#رابو	evenement_climatique 129	incendie 40	none -40
#رابي	vol 41
#رات>	none -56	vandalisme 41
#راتو	collision 105	evenement_climatique 71	vol -76
#راتي	collision 79	none -46
#راج>	bris_de_glace 43	collision 55	dommage_materiel -44	evenement_climatique 45	none -49
#راجا	collision -59	vandalisme 136
#راجت	dommage_materiel 48	none -49	vol 86
#راجع	collision 141	none 42	vandalisme -59
#راجل	incendie 58
#راجه	vol 42
#راحت	dommage_materiel 40	none -48	vandalisme 80
#راحه	collision -47	vol 57
#راخ>	collision 55
#رادي	blessure 84	collision 44	none -42	vandalisme -46	vol 52
#راره	bris_de_glace 75	dommage_materiel 69	incendie 68	none -56	vandalisme -46
#راري	bris_de_glace 90
#راس>	degats_des_eaux 58	dommage_materiel -40
#راسا	bris_de_glace 43	collision -48	dommage_materiel 50	vandalisme -52	vol 42
#راسه	collision 107	evenement_climatique 80	none -40	vol -42
#راسو	collision 67
#راسي	vol 48
#راش>	incendie 44
#راطي	blessure 166	collision -92	dommage_materiel -72	none -79	vandalisme 95	vol -73
#راع>	blessure 54	bris_de_glace 69	dommage_materiel -57
#راعي	blessure 61	vol 60
#راف>	blessure -55	bris_de_glace 47	collision 118	degats_des_eaux -48	dommage_materiel -87	none -45	vandalisme 72	vol -48
#رافع	collision 47	vol 56
#رافي	bris_de_glace 113	collision -99	degats_des_eaux -48	dommage_materiel -41	none -48	vandalisme 130
#راق>	bris_de_glace -43	collision 93	dommage_materiel 69	none -49
#راقب	blessure 74	collision 76
#راكب	collision 94
#راكت	collision 40	none -41	vol 122
#راكش	autre 77	none -45	vol 90
#رام>	autre 58	blessure -50	collision 59	vol 88
#رامل	collision 47	vandalisme 96	vol -41
#رامو	vol 62
#رامي	bris_de_glace 121	collision -40	dommage_materiel 52	none -71
#ران>	none -47
#رانس	collision 78	evenement_climatique -48	vol 52
#راني	collision 80	vol 54
#راه>	bris_de_glace 59	dommage_materiel -50	none -52
#راها	none -40	vol 87
#راهق	dommage_materiel 59	vandalisme 99	vol -94
#رايا	vandalisme 142	vol -41
#رايح	collision 76	incendie 76
#رايه	collision 69	none -69	vandalisme -54	vol 111
#رايي	collision -45	none 176
#ربا>	dommage_materiel 114	evenement_climatique 68	incendie -40	vol -42
#رباء	degats_des_eaux 65
#ربات	dommage_materiel -41	evenement_climatique 101
#رباط	autre 48	blessure 92	none -43	vandalisme -41
#رباي	incendie 76
#ربت>	collision 79	none -45
#ربتن	collision 134
#ربتو	collision 95
#ربري	bris_de_glace 213	collision -54	evenement_climatique -54
#ربع>	vol 66
#ربعا	none 44
#ربعه	collision -84	vandalisme 107
#ربعو	evenement_climatique 88
#ربما	collision -47	none 102	vol 40
#ربنا	collision 67
#ربني	blessure 65	vol 68
#ربه>	evenement_climatique 51
#ربها	degats_des_eaux -43	dommage_materiel 91	evenement_climatique 175
#ربو>	blessure -40	collision -57	none -69	vol 120
#ربون	collision -101	dommage_materiel 154
#ربي>	degats_des_eaux 56	dommage_materiel -47	none -52	vol 51
#ربيه	degats_des_eaux 69	dommage_materiel 72
#رتان	collision 66
#رتش>	autre 114
#رتطم	collision 88
#رتفا	dommage_materiel 100
#رته>	collision 102
#رتها	dommage_materiel 47	none 49
#رتو>	collision 85
#رتور	collision 82	vol 54
#رتي>	none -49
#رتيل	blessure -43	bris_de_glace 121	collision -77	degats_des_eaux -54	dommage_materiel -158	incendie -49	none -124	vandalisme 90	vol 105
#رتين	collision 65
#رثه>	degats_des_eaux 123	evenement_climatique 40
#رجات	dommage_materiel -42	vandalisme 84
#رجاع	autre 202	none -95
#رجال	incendie 46
#رجان	collision 44
#رجت>	collision 60
#رجع>	collision 48	none -52
#رجعت	collision 67	none -50
#رجعن	collision -72	vol 142
#رجعو	autre 191	dommage_materiel -50	none -53
#رجل>	collision 64
#رجلو	collision 123
#رجلي	blessure 86
#رجم>	bris_de_glace 194	dommage_materiel -68
#رجنا	evenement_climatique 63	incendie 53
#رجه>	blessure 109	dommage_materiel -46	incendie 69
#رجون	collision 121	degats_des_eaux 72	incendie -90
#رحات	blessure -72	bris_de_glace -41	collision 198	dommage_materiel -41	evenement_climatique 46
#رحاض	degats_des_eaux 186	dommage_materiel -48	evenement_climatique -62
#رحبا	none 67	vandalisme 53
#رحت>	collision -55	vol 133
#رحله	autre 126	blessure 94	collision -111	dommage_materiel -57	none -65	vol 45
#رحمه	collision -52	none 45	vol 158
#رحه>	none 44	vandalisme 53
#رحي>	collision 47
#ردت>	blessure 78	collision -60	dommage_materiel -93	incendie 131	none -89
#رده>	degats_des_eaux 51	dommage_materiel 105	evenement_climatique -55	vandalisme -66
#ردو>	collision 40	evenement_climatique 63
#ردين	collision 48	incendie 54
#رزات	blessure 64	collision -86	dommage_materiel 50	none -41	vandalisme 87	vol -76
#رزق>	dommage_materiel -61	incendie 208	none -83
#رسات	evenement_climatique 42	none -53	vandalisme 73
#رست>	collision 101	dommage_materiel -41
#رسم>	dommage_materiel 186	none -111	vandalisme -49	vol 61
#رسه>	collision 58
#رسو>	blessure -42	collision -88	degats_des_eaux 43	dommage_materiel 48	vandalisme 71	vol 69
#رسي>	none -70	vandalisme 44
#رسيد	collision 119	vol -47
#رسيل	blessure 68
#رسين	blessure 42	dommage_materiel -53	none -74	vandalisme 157	vol -54
#رشه>	bris_de_glace 166	collision -60	none -61
#رشوك	collision 156	none -43
#رشيف	degats_des_eaux 76
#رصيف	blessure -68	collision 137	dommage_materiel 75
#رضت>	none -46	vol 109
#رضي>	blessure 68	degats_des_eaux -52	evenement_climatique 113	none -58
#رضيه	degats_des_eaux 142	dommage_materiel 42	evenement_climatique -44
#رطق>	blessure -51	bris_de_glace 124	degats_des_eaux 150	dommage_materiel -41
#رطقا	bris_de_glace 77	dommage_materiel -44	incendie 107
#رطوب	collision -56	degats_des_eaux 235	dommage_materiel -44
#رطوم	collision -45	degats_des_eaux 74	dommage_materiel 66
#رطي>	blessure -50	collision 166	dommage_materiel -60	none -80	vandalisme -62	vol 135
#رعد>	collision 50	evenement_climatique 169	none -41
#رعه>	collision 78
#رغب>	autre 183	dommage_materiel -46	none 62	vandalisme -68	vol -119
#رغم>	autre 145	none -96	vandalisme 62	vol -65
#رغه>	autre 106	evenement_climatique 51	none -53
#رغوا	none -57	vol 162
#رفا>	collision 80	degats_des_eaux 107	dommage_materiel -47
#رفت>	collision 72
#رفتش	autre 111	collision -63	dommage_materiel -40	none 50	vandalisme 87	vol -131
#رفتي	collision -50	degats_des_eaux 58	incendie 44
#رفش>	collision 126	degats_des_eaux 45	none -57
#رفع>	blessure -60	collision 43	dommage_materiel -41	vandalisme 100
#رفعت	collision -41	vol 168
#رفق>	collision 88	none -50	vol 95
#رفقه	autre 71	vandalisme 43
#رفقي	blessure -45	collision -73	none -65	vol 137
#رفنا	blessure -41	collision -66	vandalisme 191	vol -48
#رفه>	degats_des_eaux 73	incendie 42
#رفين	vandalisme 80
#رقا>	collision 201	none -46
#رقات	collision -54	evenement_climatique 40	incendie 80	vol 45
#رقبت	collision 101
#رقت>	incendie 86	none -49	vol 43
#رقع>	bris_de_glace 69	degats_des_eaux 90	none -47
#رقعا	blessure 65	bris_de_glace 103	degats_des_eaux -139	dommage_materiel -48	evenement_climatique 90	none -50
#رقم>	collision 40
#رقمه	bris_de_glace 50	vol 72
#رقمي	collision 121
#رقني	collision -65	dommage_materiel 107
#رقو>	collision -65	degats_des_eaux 57	none -44	vandalisme 77	vol 61
#رقوا	collision -45	dommage_materiel -64	none -56	vandalisme -63	vol 264
#رقوه	vol 81
#ركاب	collision 53
#ركب>	bris_de_glace -91	degats_des_eaux 119	dommage_materiel 143
#ركبت	collision 97
#ركبه	evenement_climatique 43
#ركت>	autre -46	blessure 115	collision -46	none -94	vandalisme -42	vol 137
#ركتن	incendie 44
#ركز>	bris_de_glace -66	collision -61	vandalisme 162	vol 65
#ركع>	bris_de_glace 96	collision -41	degats_des_eaux 162	dommage_materiel -44	incendie -82	none -46
#ركعا	incendie 147
#ركنت	bris_de_glace -40	collision 145	evenement_climatique -42	none -82	vol 117
#ركه>	autre 45	blessure 51	none -68	vol 50
#ركون	collision 96
#ركي>	degats_des_eaux 182
#ركيب	bris_de_glace 201	none -78
#ركين	collision 146	none -51
#ركيه	degats_des_eaux 51	dommage_materiel 106	vol -68
#رلي>	autre 87	blessure -65	collision 111	dommage_materiel -61
#رماد	incendie 70
#رمان	blessure -72	collision -64	dommage_materiel 139	evenement_climatique 125	none -46
#رمت>	incendie 62
#رمل>	autre 142	blessure -47	bris_de_glace 138	collision -94	degats_des_eaux -59	dommage_materiel -94	evenement_climatique -64	incendie 160	none -256	vandalisme -84	vol -174
#رمله	bris_de_glace 52	collision 47	incendie 76
#رمه>	dommage_materiel -43	none -53	vol 93
#رموا	degats_des_eaux 67	vandalisme 107
#رموش	collision -40	dommage_materiel -80	incendie 286	none -93
#رموك	collision 54	none -62	vandalisme -46	vol 147
#رمي>	autre 76	collision 59	none -72	vandalisme 77
#رميد	blessure -43	evenement_climatique 232
#رميه	collision 53
#رنا>	collision 67
#رناه	collision 152
#رنت>	vandalisme 93
#رنسا	degats_des_eaux -44	evenement_climatique 82	none -98	vandalisme 109	vol -46
#رنسي	none 59
#رني>	blessure -48	collision 200	dommage_materiel 55	none -52
#رهم>	autre 60
#رهما	autre 66	collision 42	none -71	vandalisme 61
#روا>	bris_de_glace -41	dommage_materiel -58	vandalisme 114	vol 66
#رواح	incendie 148
#رواي	dommage_materiel -48	none -57	vandalisme 105	vol 83
#روب>	collision -73	dommage_materiel -41	none -75	vandalisme 316	vol -90
#روبه	collision 175	vandalisme 59	vol -45
#روبو	vandalisme 82
#روبي	degats_des_eaux 148	incendie -52
#روت>	bris_de_glace 69	none -44
#روتي	blessure 167	collision -63	dommage_materiel -40	incendie 42	none -50
#روج>	blessure 109	collision -47	degats_des_eaux 63	none -52
#روح>	blessure -50	bris_de_glace 85	vandalisme 88
#روحه	collision 60	evenement_climatique 46
#رود>	bris_de_glace 80	collision 89	degats_des_eaux -44	dommage_materiel -65
#رور>	dommage_materiel -55	none 112
#روره	vol 60
#روري	autre 57	evenement_climatique 152	none -48	vol -43
#روسه	blessure 62	collision 57	dommage_materiel 44	none -107	vandalisme 90	vol -59
#روش>	collision -96	dommage_materiel -64	none -112	vandalisme 240	vol 70
#روضه	dommage_materiel 88
#روط>	autre 62	dommage_materiel -59	none -54	vol 94
#روطو	collision 167	degats_des_eaux 72	incendie -56
#روف>	blessure 165	dommage_materiel -76	vol 40
#روفي	bris_de_glace 41	collision 54
#روق>	blessure -42	collision -40	incendie 199
#روقه	collision -54	incendie 50	vol 145
#روقي	collision 44
#رون>	dommage_materiel 76	vandalisme 60	vol -44
#روني	bris_de_glace -40	dommage_materiel 145	none -117	vandalisme -61	vol 94
#روه>	collision -41	vol 96
#رويض	blessure 90	collision 86	dommage_materiel -69	none -73	vandalisme 58	vol -72
#ريا>	dommage_materiel 44	evenement_climatique -42	none -40	vandalisme -40	vol 73
#ريات	autre 114	collision -54	incendie 47	none -70
#رياح	evenement_climatique 142
#رياض	bris_de_glace 59	dommage_materiel -42	none -43	vandalisme 70
#ريب>	blessure 85	bris_de_glace -45	dommage_materiel -49	none -47	vandalisme 74
#ريبا	dommage_materiel 58
#ريبه	evenement_climatique 54	vol 111
#ريبو	collision 82	vol 54
#ريت>	collision 52	degats_des_eaux -63	dommage_materiel 93
#ريته	autre 64
#ريتي	collision 46
#ريح>	dommage_materiel -40	evenement_climatique 217
#ريحه	degats_des_eaux 126	dommage_materiel -42	evenement_climatique 50	incendie 112	none -80
#ريد>	none 121
#ريدو	collision -49	dommage_materiel -62	incendie 250	none -62	vol -47
#ريدي	collision -58	dommage_materiel -62	none -102	vandalisme 264	vol -61
#رير>	collision 41
#ريرا	collision 50
#ريز>	autre 48	bris_de_glace 192	collision -60	none -52
#ريس>	autre -56	vol 176
#ريض>	autre 121	blessure -43	collision -40	degats_des_eaux 92	dommage_materiel -50
#ريف>	autre 46
#ريق>	collision 88
#ريقه	dommage_materiel -46	none -61	vandalisme 93	vol 71
#ريك>	vandalisme -51	vol 161
#ريكه	collision -46	dommage_materiel 182	none -81	vandalisme -40
#ريكو	collision -49	degats_des_eaux 56	dommage_materiel 173	evenement_climatique -57	none -55	vol -47
#ريكي	blessure 169	dommage_materiel -65	vol -40
#ريل>	collision 86	evenement_climatique 49
#رينا	blessure -59	bris_de_glace 41	collision 87	dommage_materiel 104	none -49	vol -76
#رينه	bris_de_glace 190	dommage_materiel -68	evenement_climatique -56
#ريه>	vol 56
#ريو>	collision 40	dommage_materiel -40	none -56	vol 121
#ريوم	bris_de_glace 66	degats_des_eaux 108	dommage_materiel -55
#ريير	collision 204	dommage_materiel -49	none -60
#زات>	collision -51	evenement_climatique 52
#زاج>	bris_de_glace 259	collision -63	none -74	vandalisme 61
#زار>	collision 57
#زاف>	bris_de_glace 73	dommage_materiel -60	evenement_climatique 116	none -72	vol -42
#زال>	collision 66
#زام>	collision 138
#زان>	bris_de_glace 47	collision -51	degats_des_eaux 41	dommage_materiel -42	evenement_climatique 110	none -71
#زانه	bris_de_glace 54	collision -67	dommage_materiel 184	none -85	vandalisme -58
#زبل>	vandalisme 177
#زبنا	collision -63	dommage_materiel -70	incendie 120	none 45	vol -50
#زبون	degats_des_eaux 52	dommage_materiel 57	none -42
#زجاج	bris_de_glace 185
#زراب	degats_des_eaux 51
#زربي	degats_des_eaux 143	dommage_materiel 92	none -42
#زرع>	blessure -44	collision -52	dommage_materiel -44	evenement_climatique -50	incendie 97	none -50	vol 138
#زرق>	collision 69	dommage_materiel 64	none 48	vol -41
#زرقا	collision 196	none -47
#زرقه	collision -72	dommage_materiel 61	evenement_climatique 79	none -94	vol 104
#زريب	evenement_climatique 55	none -42	vandalisme -43	vol 148
#زطام	collision -58	vol 158
#زفاف	degats_des_eaux 57	dommage_materiel -40	vol 93
#زلاء	evenement_climatique 91	incendie 67
#زلق>	blessure -74	degats_des_eaux 109	dommage_materiel 40
#زلقا	blessure 181	dommage_materiel -65	vandalisme -40	vol -43
#زلقت	blessure 51	degats_des_eaux 55
#زلنا	collision 95	vol -70
#زله>	blessure 124	collision -69
#زلو>	collision 138
#زلي>	vandalisme 61
#زليج	bris_de_glace 96	degats_des_eaux 57	dommage_materiel -70	vol -42
#زما>	autre -41	blessure -41	bris_de_glace -63	collision -78	degats_des_eaux -43	dommage_materiel 249	evenement_climatique -47	incendie -41	vandalisme -56	vol -64
#زميل	blessure 72	collision -48	dommage_materiel 191	incendie -48	none -50
#زنقه	dommage_materiel -43	none -40	vandalisme 132	vol -47
#زنه>	collision -50	evenement_climatique -40	none -121	vandalisme -67	vol 271
#زهري	dommage_materiel 95
#زواج	autre 217	dommage_materiel -58	none -94
#زوال	autre 49	none 102
#زوت>	blessure -59	bris_de_glace -45	collision -78	degats_des_eaux -49	dommage_materiel 99	incendie 139	none -81	vandalisme -84	vol 76
#زوجت	autre 54
#زوجي	evenement_climatique 58
#زور>	blessure -41	collision -99	dommage_materiel 45	incendie -58	none -50	vandalisme -46	vol 220
#زون>	bris_de_glace 91	incendie 98	none -42
#زيار	collision -53	dommage_materiel 128
#زيان	collision 120
#زيت>	blessure 60	collision 64
#زيتو	blessure 95	dommage_materiel -47
#زير>	collision 51
#زيرا	collision 60	none 96
#زين>	blessure 144	collision -59	dommage_materiel -64	none -104	vol 80
#زينه	incendie 55
#زيه>	dommage_materiel -40	vol 108
#ساء>	none 72
#ساب>	autre 298	blessure -72	bris_de_glace -50	collision -80	dommage_materiel -122	none -110	vol -57
#سابع	blessure 52
#سابي	autre 133	blessure 62	collision -48	dommage_materiel -53	incendie -42	none -88
#سات>	dommage_materiel 97	none -53
#ساتو	bris_de_glace -44	collision -93	dommage_materiel -78	evenement_climatique -40	none 40	vandalisme 202	vol -57
#ساحا	collision -84	vandalisme 201	vol -52
#ساحه	vandalisme 41
#سار>	bris_de_glace 115	none 79	vol -80
#ساره	blessure 92	collision -60	incendie 70
#سارو	autre 85	collision -65	dommage_materiel -52	none -48	vandalisme 108	vol 59
#ساري	autre 59	blessure 43	collision -53	none -58	vol 89
#ساس>	degats_des_eaux 72
#ساعت	collision 45
#ساعد	none 76	vol 44
#ساعه	none 42
#سافر	autre 100	degats_des_eaux 121	none -59
#ساق>	blessure 159	dommage_materiel -54
#ساقه	blessure 93	dommage_materiel -41
#ساقي	blessure 114	incendie 90
#ساكن	degats_des_eaux 134	dommage_materiel -57
#سال>	autre 162	bris_de_glace -49	none -93
#سالا	blessure 163	bris_de_glace -43	collision 180	degats_des_eaux -48	dommage_materiel -62	evenement_climatique -92	none -58	vandalisme -42	vol -82
#سالم	incendie 100
#سالن	none -132	vandalisme 159
#ساله	collision -41	degats_des_eaux 131	dommage_materiel 78	vol -45
#سامح	collision 94
#سان>	bris_de_glace -41	dommage_materiel -43	incendie 162
#ساند	collision -77	degats_des_eaux 99	none -47	vandalisme 94
#ساير	collision -45	incendie 104	vandalisme 69	vol -43
#سايق	collision 67
#سباب	autre 171	collision -42	incendie 129	none -80	vandalisme -44	vol -53
#سباك	degats_des_eaux 94	dommage_materiel 83	incendie -61
#سبان	bris_de_glace -44	collision 95
#سبب>	autre 44
#سبت>	none 95
#سبح>	blessure 78	collision -55	degats_des_eaux 93	none -65	vandalisme -54	vol 66
#سبع>	collision 71
#سبعه	vol 84
#سبقي	collision 56
#سبور	autre 152	collision -55	dommage_materiel -58	none -67	vandalisme 170	vol -139
#سبوع	none 57
#سبيط	blessure 85
#ستا>	collision 58	degats_des_eaux 42
#ستاج	blessure -70	collision -51	dommage_materiel 132	none -50	vandalisme 43
#ستاذ	vandalisme 128
#ستار	dommage_materiel -82	incendie 263	none -99
#ستان	dommage_materiel 50	evenement_climatique 59
#ستاي	incendie 108
#ستدع	collision 100
#ستر>	bris_de_glace 80	degats_des_eaux -42	dommage_materiel 92	none -46	vandalisme -46	vol -51
#سترا	bris_de_glace 57	collision -97	dommage_materiel -51	none -40	vandalisme 96	vol 64
#سترج	autre 202	none -95
#ستشا	none 141
#ستشف	blessure 75	incendie 40
#ستطي	none 55
#ستعم	none -43	vol 123
#ستما	collision 48	incendie 73	none 50
#ستنش	incendie 75
#سته>	blessure 63	bris_de_glace 40
#ستود	incendie 49
#ستيق	collision 77	degats_des_eaux 69
#ستيك	evenement_climatique 105
#ستين	degats_des_eaux 70	incendie 58
#سجاد	collision -42	degats_des_eaux 139	dommage_materiel 41	none -61
#سجد>	degats_des_eaux 55	dommage_materiel -43	vol -40
#سجل>	vol 82
#سجلت	vandalisme 96
#سجلو	evenement_climatique 48
#سحبو	collision 104	vol -44
#سحقت	collision 90
#سخان	degats_des_eaux 146
#سخن>	autre 68	collision -75	degats_des_eaux -90	dommage_materiel -70	incendie 204
#سخه>	autre 258	bris_de_glace -41	collision -58	dommage_materiel -66	none -161	vandalisme -60
#سخون	bris_de_glace 142	degats_des_eaux 72	dommage_materiel -43	evenement_climatique -45
#سدار	blessure -56	collision -40	dommage_materiel 67	incendie 157	none -42	vandalisme -40	vol -65
#سدت>	degats_des_eaux 158	none -48
#سدود	blessure 96	collision -42	degats_des_eaux 117	dommage_materiel -42	none -47	vol -55
#سديا	vol 94
#سديت	blessure -43	bris_de_glace 210	none -44
#سرات	autre 95	bris_de_glace -44	collision 98	none -70
#سرب>	degats_des_eaux 258	none -40
#سربا	evenement_climatique 123
#سربت	degats_des_eaux 213	dommage_materiel -54	vandalisme -59
#سرت>	blessure 102
#سردي	collision 58	incendie 72
#سرعه	collision 112
#سرق>	autre 53	bris_de_glace 114	collision -59	none -55	vandalisme -86	vol 94
#سرقا	collision -57	vandalisme -60	vol 241
#سرقت	vandalisme -44	vol 228
#سرقه	vol 78
#سرقو	dommage_materiel -47	none -52	vol 227
#سرنا	degats_des_eaux -41	evenement_climatique 71	incendie 57
#سرو>	collision -49	degats_des_eaux -50	incendie -43	none -61	vandalisme 265	vol -92
#سروا	bris_de_glace -57	collision -52	none -62	vandalisme 108	vol 112
#سرور	autre 102	blessure -62	collision -68	dommage_materiel -120	none 142	vandalisme -59
#سروق	vol 209
#سري>	collision 59
#سرير	blessure 71	evenement_climatique 40	incendie 49	none -40
#سطا>	collision 114
#سطبل	collision -58	evenement_climatique 108	none -52	vol 101
#سطح>	evenement_climatique 153
#سطحي	bris_de_glace 44	degats_des_eaux -118	evenement_climatique 194
#سطل>	blessure -54	bris_de_glace 100	collision -86	degats_des_eaux -51	dommage_materiel 213	none -113	vandalisme -69
#سطو>	collision -43	none -50	vol 244
#سطوب	blessure -77	collision 237	vandalisme -97
#سعار	blessure 131	collision -61
#سعاف	collision 84
#سعه>	blessure -69	collision -40	incendie 122
#سفر>	autre 265	collision -49	dommage_materiel -43	none -77	vandalisme -47
#سفله	bris_de_glace 65	collision -103	dommage_materiel 150	vol -46
#سفلي	blessure -40	collision 76	degats_des_eaux 108	dommage_materiel -69
#سفنج	collision -55	degats_des_eaux 89	dommage_materiel -55	none -75	vandalisme 136
#سفي>	evenement_climatique 85
#سقط>	collision -44	dommage_materiel 96	evenement_climatique 47	none -56
#سقطت	blessure 49	dommage_materiel 91
#سقف>	evenement_climatique 68
#سقفه	collision -73	degats_des_eaux 173	dommage_materiel 91	none -67	vandalisme -49
#سقوط	blessure 161	collision -58	dommage_materiel 58	none -53	vol -57
#سقي>	evenement_climatique 84	none -48	vandalisme 98	vol -57
#سكان	evenement_climatique -53	vandalisme -42	vol 110
#سكب>	blessure 44	dommage_materiel 68	none -44	vandalisme 70	vol -52
#سكت>	collision 84	degats_des_eaux 84
#سكر>	blessure 50	degats_des_eaux 71	dommage_materiel -44	vandalisme 82	vol -51
#سكرا	collision 77	vandalisme 46
#سكري	blessure 120	collision 64	dommage_materiel -47
#سكلي	blessure -67	collision 125	degats_des_eaux -42	dommage_materiel -80	none -99	vandalisme -43	vol 203
#سكوب	blessure 45	collision -62	none -61	vandalisme 155
#سكوت	blessure -85	collision 158	none -47	vandalisme 52
#سكين	blessure 80
#سلا>	degats_des_eaux -45
#سلام	collision 50
#سلسل	vol 85
#سلطا	collision -55	dommage_materiel 75	vol 58
#سلطه	degats_des_eaux -56	dommage_materiel 60	evenement_climatique 141
#سلعه	collision -51	degats_des_eaux 112	dommage_materiel -51	none -58	vol 78
#سلك>	collision 110	dommage_materiel -46	incendie -67	none -43	vol 77
#سلم>	blessure 115	dommage_materiel -64	none -54	vandalisme -48	vol 122
#سله>	degats_des_eaux 80	vol 57
#سلوم	blessure 67	degats_des_eaux -47	dommage_materiel 76
#سليم	dommage_materiel 40	none -73
#سما>	dommage_materiel 101	vol -45
#سماء	bris_de_glace -54	evenement_climatique 170
#سماح	blessure 168	dommage_materiel -40	none -51	vandalisme -46	vol -73
#سمار	collision -103	degats_des_eaux -43	dommage_materiel -44	evenement_climatique 60	vandalisme 223	vol -93
#سمع>	collision 85	dommage_materiel 122	none -65
#سمعت	blessure -47	vol 53
#سمعن	bris_de_glace 79
#سمن>	autre 103	dommage_materiel -69	vol 69
#سمنت	blessure 58	degats_des_eaux -70	dommage_materiel -44	vandalisme 159	vol -57
#سمه>	bris_de_glace 61	none -56	vandalisme 151
#سمها	degats_des_eaux -55	dommage_materiel -47	evenement_climatique 199
#سميت	dommage_materiel 91
#سنا>	collision -47	degats_des_eaux -48	dommage_materiel -51	evenement_climatique 73	none 121	vol 83
#سنان	autre 46	blessure 128	none -97
#سنسل	blessure -52	collision -52	vol 198
#سنه>	blessure 46	collision -53	incendie 49
#سنوا	dommage_materiel 106	evenement_climatique 44
#سني>	vol 44
#سنين	autre 95	none -104
#سها>	blessure -40	bris_de_glace 45	collision 46	dommage_materiel 51	evenement_climatique 55
#سوا>	collision 85	none 51
#سوار	autre 147
#سوال	autre -45	blessure 68	none 121
#سوب>	dommage_materiel 212	incendie -55	none -44
#سوبي	vol 117
#سود>	degats_des_eaux 59	dommage_materiel -41	incendie 83	none -70	vandalisme 76
#سودا	incendie 64
#سورا	collision 70	evenement_climatique -49	vol 75
#سوره	blessure -47	collision 157
#سوري	collision 197
#سوق>	collision 80
#سول>	none 113
#سولت	autre 101
#سولو	collision 44	evenement_climatique 41	vol 52
#سون>	collision 178	degats_des_eaux -54	dommage_materiel -76	incendie 58	none -51
#سوول	collision -40	degats_des_eaux 71	dommage_materiel -48	none 100
#سوي>	degats_des_eaux 46	incendie 50	none -62	vol 54
#سيا>	evenement_climatique 76
#سيات	none 80	vol 66
#سياج	dommage_materiel 79	incendie 73	none -44
#سياح	collision 43	none -42	vandalisme 58
#سيار	collision 47
#سيان	collision -45	dommage_materiel 97	none -56	vandalisme 72	vol -53
#سيت>	blessure 49	none -45
#سيته	collision -126	dommage_materiel 122	incendie 75	none -48	vol -47
#سيتو	autre 227	collision -58	dommage_materiel -73	incendie 58	none -69	vol -52
#سيجي	collision -61	evenement_climatique 41	incendie 149
#سيد>	dommage_materiel 132
#سيده	autre 57	collision 68
#سيدي	collision 63	dommage_materiel 44
#سير>	collision 93	none -41
#سيرا	bris_de_glace 78	collision -53	dommage_materiel 112	none -97
#سيرك	collision 78	degats_des_eaux -59	dommage_materiel -86	incendie 229	vandalisme -91	vol -137
#سيره	collision 113	none -62	vandalisme 88	vol -56
#سيط>	collision 109	none -51	vandalisme 65
#سيطه	collision 77
#سيف>	collision -154	vol 258
#سيقي	blessure -43	bris_de_glace 67	collision -74	dommage_materiel 164	none -42
#سيل>	collision -86	degats_des_eaux 97	evenement_climatique 75	incendie 65	none -43
#سيلي	vandalisme 137	vol -42
#سيما	blessure -43	none 45	vol -42
#سين>	evenement_climatique 70	none -65	vandalisme 130
#سينا	collision 67	none -51	vol 100
#سيه>	incendie 45
#سيول	evenement_climatique 145
#سيون	autre 124	dommage_materiel -46	none -73	vol 41
#شاب>	collision 65	incendie 69
#شات>	autre 72	collision 65	incendie 59	vandalisme -42
#شاحن	collision 41
#شار>	blessure 99
#شارع	collision 70	vandalisme 52
#شاره	collision 53	vandalisme 53
#شاشه	dommage_materiel 93	vandalisme 92
#شاطي	autre 264	blessure -41	bris_de_glace -42	dommage_materiel -53	none -126
#شاعل	dommage_materiel 81	incendie 60	vol -40
#شاف>	bris_de_glace 185	dommage_materiel -52	incendie -40	none -122
#شافت	collision 84
#شانط	blessure 85	collision -64	vol 43
#شاو>	blessure 71	collision 40	incendie 41	none -82
#شاي>	bris_de_glace -59	dommage_materiel 222	none -59	vol -43
#شباب	blessure 97	collision -44	vandalisme 91
#شباك	collision 81	dommage_materiel -48	none -65	vol 67
#شبكه	incendie -67	vol 130
#شتا>	degats_des_eaux 114	evenement_climatique 61	vol -41
#شترك	degats_des_eaux 125
#شتري	evenement_climatique 45	vol 82
#شتعل	collision -74	incendie 214
#شتغل	blessure 124	bris_de_glace 64	collision 47	dommage_materiel -52	evenement_climatique -43	none -80
#شتكي	vol 107
#شتنب	none 112
#شجار	evenement_climatique 90
#شجره	evenement_climatique 165	none -40
#شحال	bris_de_glace 96	collision -70	degats_des_eaux 60	dommage_materiel -75	none 160	vandalisme -41	vol -51
#شخص>	blessure 61	vandalisme -40
#شخصا	none 135
#شدات	collision 60	incendie 141	vandalisme -43
#شدو>	evenement_climatique 43	vol 123
#شرار	incendie 168
#شرب>	degats_des_eaux 100
#شرجم	bris_de_glace 194	dommage_materiel -68
#شرح>	none 83
#شرخ>	bris_de_glace 155
#شرطي	collision 99	dommage_materiel -42	none -52	vandalisme -46	vol 84
#شرفت	bris_de_glace 68	collision -53	incendie 77
#شرفه	incendie 65
#شركت	degats_des_eaux 40	incendie 59
#شركه	autre 53	none -69	vol 72
#شري>	collision -42	vol 134
#شريت	dommage_materiel 75
#شرين	vandalisme 87
#شريه	none -56	vol 141
#شظاي	bris_de_glace 113	collision 51
#شظيه	blessure -62	bris_de_glace 214	collision -60	none -51
#شعر>	dommage_materiel 78	none -47
#شعل>	evenement_climatique -43	incendie 182
#شعلا	incendie 192
#شعلت	collision -53	degats_des_eaux 109	incendie -126	vol 134
#شغال	bris_de_glace 59	collision -49	degats_des_eaux -40	dommage_materiel 175	none -57
#شفت>	bris_de_glace 68	collision 71	vandalisme -52
#شفتش	bris_de_glace 67
#شفتو	vandalisme 146
#شفر>	collision -72	dommage_materiel -43	none -102	vandalisme -75	vol 340
#شفرو	collision -52	vol 202
#شفنا	vol 91
#شفي>	blessure 69	none -44
#شقات	bris_de_glace 244	degats_des_eaux -46	dommage_materiel -55	evenement_climatique -46	none -47
#شقت>	bris_de_glace 286	collision -110	degats_des_eaux -42	dommage_materiel -77	none -185	vandalisme -48	vol -58
#شقتي	degats_des_eaux 111	evenement_climatique -59	incendie 40
#شقفه	bris_de_glace 143	collision -59	degats_des_eaux 106	dommage_materiel -103	none -48	vandalisme -63
#شقق>	bris_de_glace 124	collision -42
#شققت	blessure -49	bris_de_glace 218	collision -55	degats_des_eaux -70	dommage_materiel 53	none -54	vandalisme -71
#شقه>	degats_des_eaux 47	none -49
#شقوق	blessure -93	collision 199	degats_des_eaux 80	dommage_materiel -42	vandalisme -63	vol -42
#شكا>	collision 83
#شكاي	vol 121
#شكر>	blessure -54	collision -57	dommage_materiel -53	incendie 141	none 131	vol -47
#شكرا	autre -40	none 142
#شكل>	collision 73	vandalisme 76
#شكو>	collision 72
#شكون	none -67	vandalisme 157
#شكوي	collision -48	none -40	vandalisme 112	vol 77
#شكي>	collision 97	vandalisme 60	vol -46
#شكيت	collision -76	degats_des_eaux 101	dommage_materiel -42	none -59	vandalisme 198	vol -41
#شلال	blessure -45	bris_de_glace -52	collision -70	degats_des_eaux 148	dommage_materiel 176	evenement_climatique -61	incendie -50	none -70	vandalisme -50	vol -112
#شمس>	blessure 69	bris_de_glace 70	dommage_materiel -43	incendie 42
#شمسي	evenement_climatique 88
#شمع>	blessure -50	bris_de_glace -41	collision -61	dommage_materiel 147	incendie 155	none -106	vol -66
#شمعه	incendie 179
#شنو>	autre 59	collision 46	dommage_materiel -44	none 102	vol -40
#شهاد	autre 71
#شهر>	degats_des_eaux 50	none 100
#شهري	autre 41	blessure 61	degats_des_eaux -46	vol 41
#شهود	none -44	vol 117
#شهور	autre 75	collision -44	dommage_materiel -43	none -51	vol 73
#شوا>	collision -60	degats_des_eaux -50	dommage_materiel -54	incendie 116	none -53	vandalisme 161
#شورا	collision -49	none -43	vandalisme 105	vol 56
#شوف>	collision 81
#شوفو	collision -52	degats_des_eaux 180	dommage_materiel -41	incendie -44	vol 70
#شوك>	blessure 122	collision 139	evenement_climatique -82	vol -40
#شويه	autre 57	incendie 46
#شيء>	none 43
#شيت>	none -47	vandalisme 59	vol 72
#شيتش	collision -67	none 125	vandalisme 41
#شيف>	degats_des_eaux 76
#شيفو	collision 73
#شينا	vol 70
#شيه>	collision 52	evenement_climatique 48	none 60
#شييا	vandalisme 79
#صاب>	bris_de_glace 160	dommage_materiel -51	vandalisme -50
#صابا	evenement_climatique 45
#صابع	dommage_materiel 205	none -52	vandalisme -54
#صابه	vol 95
#صابو	collision -41	degats_des_eaux 82	dommage_materiel 86
#صابي	none -47	vandalisme 176	vol -53
#صات>	vol 108
#صاحب	dommage_materiel 113
#صادم	collision 154
#صار>	degats_des_eaux 96	vol -45
#صارت	collision 61	degats_des_eaux 110	dommage_materiel -41	evenement_climatique 67	none -41	vandalisme -67
#صاري	autre 186	none -81
#صاعق	evenement_climatique 214
#صافي	bris_de_glace 95	none 40
#صاك>	collision -63	vol 153
#صال>	blessure 80	bris_de_glace -45	collision -155	dommage_materiel -67	none 47	vandalisme -58	vol 137
#صالح	blessure 130
#صاله	degats_des_eaux 177	evenement_climatique -62
#صالو	bris_de_glace 53	collision -43	degats_des_eaux 126
#صان>	blessure 111	collision -151	dommage_materiel -47	incendie 58	vol 93
#صانع	collision -59	vol 103
#صاه>	bris_de_glace 129
#صاور	bris_de_glace -44	collision -113	none -61	vandalisme 196
#صباع	blessure 78	bris_de_glace 60	collision -100	evenement_climatique 52	incendie 93	none -75	vandalisme -47	vol -48
#صباغ	dommage_materiel 74	none -94	vandalisme 150	vol -60
#صبت>	blessure 163	incendie 59
#صبع>	blessure 44	bris_de_glace 75	dommage_materiel 79	none -47	vol -76
#صبعي	blessure 221	bris_de_glace -75	collision -85	dommage_materiel 53	incendie -77	none -77	vol -51
#صبغ>	collision -79	degats_des_eaux -43	dommage_materiel 70	none -101	vandalisme 173	vol -40
#صبني	bris_de_glace -58	dommage_materiel 155	none -62	vandalisme 93	vol -83
#صتو>	collision 185	vandalisme -76
#صحاب	vol 70
#صحاح	bris_de_glace 132	dommage_materiel -71
#صحتي	collision 42	vandalisme 89
#صحه>	autre 81	none -69	vol 72
#صحون	collision -52	degats_des_eaux 132	dommage_materiel 70	vandalisme -40
#صحيح	none 88
#صداع	blessure -52	collision -59	vandalisme 93	vol 110
#صدره	degats_des_eaux 150
#صدري	blessure 90
#صدع>	bris_de_glace 350	collision -83	degats_des_eaux -97	dommage_materiel -65	evenement_climatique -78	incendie -49	none -88	vandalisme -50	vol -47
#صدم>	collision 89
#صدمت	collision 106
#صدمن	collision 173	none -58
#صدي>	blessure -74	collision -84	dommage_materiel 125	vandalisme 131	vol -104
#صدير	evenement_climatique 144
#صديق	autre 127	bris_de_glace -47	degats_des_eaux -42	dommage_materiel 156	none -236	vandalisme -52	vol -65
#صراح	none 122
#صراخ	collision 55
#صرح>	blessure 71	collision -47	none 74
#صرحت	collision -61	vol 94
#صرخ>	collision 167	none -41	vandalisme -54
#صريح	collision -42	none 104
#صطدا	collision 122
#صطدم	collision 100	dommage_materiel 51
#صعد>	autre -77	blessure 129	collision -64	dommage_materiel 126	none -84	vol -46
#صغار	collision 66	vol 44
#صفر>	bris_de_glace 129	none -41
#صفه>	evenement_climatique 137
#صقات	blessure -58	bris_de_glace -66	collision 141	degats_des_eaux -60	evenement_climatique -56	incendie -74	none -166	vandalisme 90	vol -118
#صلا>	collision 52
#صلات	bris_de_glace 69	incendie 143
#صلاح	bris_de_glace 56	dommage_materiel 92	vandalisme -78
#صلاه	collision -84	incendie 121	vandalisme -52
#صلت>	incendie 84	none -40
#صلح>	bris_de_glace 79	dommage_materiel 68
#صلني	autre 157	none -69
#صلي>	blessure 45	none -53	vol 104
#صمات	vol 133
#صمه>	blessure 100	collision 56	dommage_materiel -46	none -47	vandalisme -41	vol 97
#صمي>	blessure 109	collision -40	vol 50
#صناع	none -94	vandalisme -43	vol 206
#صنبو	degats_des_eaux 189	dommage_materiel -50
#صندو	collision 63	vol 45
#صنع>	collision 180	dommage_materiel -44	vandalisme -64	vol 50
#صني>	none 68
#صها>	vandalisme 79	vol 40
#صوت>	vol 45
#صور>	none 69
#صورا	dommage_materiel 128	none -120	vandalisme 86	vol -41
#صورت	vandalisme 89
#صوره	incendie 90
#صورو	vandalisme 90
#صوص>	vol 101
#صول>	autre 114	dommage_materiel -78	evenement_climatique 193	none -169	vandalisme -42
#صوير	dommage_materiel 90	evenement_climatique 52	vol -56
#صيب>	none 103
#صيبت	collision 63
#صيدل	bris_de_glace 149	vandalisme -46
#صير>	dommage_materiel 197	none -46
#صيف>	blessure -56	collision 78	vol 84
#صيفط	autre 299	collision -54	degats_des_eaux -40	dommage_materiel -62	none -120	vandalisme -49	vol -93
#صيل>	collision 103	vol 49
#صيني	bris_de_glace -59	collision -55	dommage_materiel 206	incendie 61	none -72
#ضاء>	autre 73	collision 68	dommage_materiel 52	none -74
#ضار>	collision 139	degats_des_eaux -40	dommage_materiel -59	none -42	vandalisme 83
#ضاضر	autre 170	blessure -46	vol -42
#ضاع>	autre 109	dommage_materiel 95	none -57	vandalisme -56
#ضاعت	autre 210	degats_des_eaux 43	dommage_materiel -52	none -84
#ضاعو	autre 78	degats_des_eaux 152	dommage_materiel -41	none -54	vandalisme -44	vol -59
#ضان>	degats_des_eaux 126
#ضانا	evenement_climatique 251	none -58
#ضايع	autre 81
#ضايي	collision -43	vol 127
#ضباب	collision 112	evenement_climatique 84	none -43
#ضبط>	none 135
#ضحاي	bris_de_glace 42	collision -49	vandalisme 93	vol -40
#ضحك>	blessure 46	vandalisme 52
#ضحكو	blessure -41	vandalisme 46	vol 66
#ضرا>	vandalisme 62
#ضرار	degats_des_eaux 55
#ضرب>	evenement_climatique 48	vol -40
#ضربا	collision 41	evenement_climatique 61	vandalisme 60
#ضربت	collision 128
#ضربن	blessure 53	vol 57
#ضربو	bris_de_glace 40	collision -40	dommage_materiel 57	none -50	vandalisme 53
#ضرر>	degats_des_eaux 58
#ضررت	degats_des_eaux 64	evenement_climatique 50
#ضرني	blessure -43	collision 122	dommage_materiel 113	none -58	vol -40
#ضره>	collision 60
#ضرو>	collision -46	incendie 170
#ضروب	none -57	vandalisme 269	vol -57
#ضطرر	autre 132
#ضعت>	vol 113
#ضعنا	vol 96
#ضلك>	none 129
#ضلكم	none 125
#ضلوع	blessure 141	collision 102	dommage_materiel -81	none -45	vandalisme -84	vol -82
#ضني>	blessure 150	collision -57	degats_des_eaux 46
#ضوء>	collision 51	vol 66
#ضوع>	incendie 40	vol 78
#ضون>	autre 208	none -90
#ضيات	collision 100	vandalisme 67	vol -83
#ضياع	autre 238	collision -51	none -56	vandalisme -75	vol -73
#ضيعه	collision -48	degats_des_eaux -43	evenement_climatique 97	none -70
#ضيق>	collision 72	vandalisme -72	vol 98
#ضيه>	degats_des_eaux 67
#طاء>	evenement_climatique 41	none -61	vandalisme 108	vol -42
#طابق	collision -44	degats_des_eaux 65	dommage_materiel 79	none -41
#طابل	bris_de_glace 63	collision -50	vol 65
#طات>	bris_de_glace 58	dommage_materiel 70	evenement_climatique 45	none -50
#طاجي	bris_de_glace 54	incendie 92
#طاح>	blessure 45	dommage_materiel 122	none -55	vol -43
#طاحت	dommage_materiel 53	evenement_climatique 71	incendie 40	none -64	vol -42
#طاحو	dommage_materiel -60	evenement_climatique 64	incendie 190	none -40
#طار>	evenement_climatique 67
#طارا	autre 179	none -113
#طارت	bris_de_glace 65	collision -57	none -45	vol 74
#طاري	autre 103	incendie 46	none -51	vandalisme -44
#طافي	incendie 118
#طاقه	autre 165	collision -65	incendie -76	none -58	vandalisme -41	vol 103
#طاكس	autre 42
#طالب	autre 54	dommage_materiel 100	vandalisme -49
#طالع	bris_de_glace 46
#طالي	autre 125	blessure -40	collision -68	dommage_materiel -79	incendie 57	none -74	vandalisme -50	vol 134
#طان>	blessure -45	collision -54	dommage_materiel 85	incendie 100	vandalisme -43
#طاني	autre 93	blessure -40	collision -43	dommage_materiel -45
#طاول	bris_de_glace 53	collision -44	incendie 53	none -54	vandalisme 46
#طاون	evenement_climatique 93
#طاير	autre 99	blessure -79	degats_des_eaux 96	none -79	vol -60
#طباخ	blessure 83	collision -57	dommage_materiel -95	incendie 191	none -92	vol -47
#طبخ>	bris_de_glace 88	collision -60	degats_des_eaux 76	none -45
#طبع>	degats_des_eaux 112	evenement_climatique -53	none 113
#طبعا	none 62
#طبل>	collision -58	evenement_climatique 108	none -52	vol 101
#طبله	bris_de_glace -53	collision -53	dommage_materiel 152	vandalisme 72
#طبيب	autre 43	blessure 45	bris_de_glace 43
#طبيه	autre 172	bris_de_glace 61	none -84
#طحت>	blessure 119
#طدام	collision 122
#طدمت	collision 137
#طراف	blessure -114	bris_de_glace 97	collision 71	dommage_materiel -121	evenement_climatique -54	incendie -49	none -88	vandalisme 117	vol -82
#طراك	none -48	vol 142
#طرام	autre 104	blessure -80	collision 124	vandalisme -88
#طرت>	blessure -56	bris_de_glace 181	collision 107	degats_des_eaux -59	dommage_materiel -159	evenement_climatique -41	none -169	vandalisme -66	vol -65
#طررت	autre 132
#طرطق	bris_de_glace 82	degats_des_eaux 111
#طرف>	none 47
#طرفي	collision 87
#طرق>	degats_des_eaux 44
#طره>	autre 64	evenement_climatique 69	none -47
#طروط	collision 173	degats_des_eaux 116	dommage_materiel -43	incendie -63	vol -51
#طري>	dommage_materiel 121	incendie 63	none -53	vol 41
#طريق	collision 112
#طعات	blessure 46	collision -124	dommage_materiel 59	vandalisme 164	vol -84
#طعت>	blessure 105	collision -45	dommage_materiel 69	evenement_climatique 42	none -79	vandalisme -44
#طعم>	blessure 154	collision -44	dommage_materiel -78	none -60	vandalisme 87
#طعه>	collision -124	dommage_materiel 151	none -57
#طعو>	collision -70	dommage_materiel -50	evenement_climatique -53	none -129	vandalisme 258
#طفاء	collision -47	degats_des_eaux 96	incendie 76
#طفات	collision -61	degats_des_eaux -65	incendie 177
#طفال	collision 46
#طفاي	evenement_climatique 86	incendie 48
#طفه>	collision -49	dommage_materiel -44	evenement_climatique 63	none -89	vol 140
#طفو>	vol 137
#طفيت	incendie 90
#طفين	collision -86	degats_des_eaux 62	incendie 229	none -56	vol -101
#طقات	bris_de_glace 77	dommage_materiel -44	incendie 107
#طقه>	evenement_climatique 78
#طكم>	bris_de_glace 44
#طلاء	collision -48	none -83	vandalisme 207	vol -40
#طلب>	blessure 46	bris_de_glace 41	vandalisme -40	vol -40
#طلبت	collision -68	degats_des_eaux 195	none -42	vandalisme 49
#طلبي	collision 54	none 80
#طلت>	autre 310	collision -91	dommage_materiel -86	none -44
#طلع>	autre 103	degats_des_eaux 73	dommage_materiel 63	none -76	vandalisme -45	vol -45
#طلعا	dommage_materiel 94
#طلعت	autre 199	collision -132	degats_des_eaux 43	none -44
#طله>	blessure 235	collision -77	dommage_materiel -80	none -199	vandalisme -56	vol 64
#طماط	evenement_climatique 56	none -41	vandalisme 104
#طمت>	collision 65	dommage_materiel 91	vol -42
#طموب	bris_de_glace -46	collision 110	dommage_materiel -109	none -80	vandalisme 100	vol 105
#طنا>	collision 113	incendie 48	none -40
#طناش	incendie 60
#طنجر	blessure 156	bris_de_glace 61	collision -64	dommage_materiel -43
#طنجه	collision 48
#طني>	vol 90
#طوار	collision 121	degats_des_eaux 91	dommage_materiel -42	incendie -50	vol -45
#طوال	degats_des_eaux 238	evenement_climatique -57
#طوب>	blessure -59	collision 208	vandalisme -82
#طوبه	collision -54	degats_des_eaux 140
#طوبي	blessure 59	vol 64
#طور>	collision 43
#طوره	blessure -51	collision 83	dommage_materiel 129	vol -84
#طورو	bris_de_glace 102	incendie 59	vol -42
#طوع>	blessure 154	collision -73	dommage_materiel -53	incendie -83	none -57	vandalisme -48	vol 106
#طوله	collision -46	degats_des_eaux 134	evenement_climatique -75	none -54	vandalisme 112
#طوم>	collision -51	degats_des_eaux 76	dommage_materiel 70	evenement_climatique -41
#طومو	collision 42
#طون>	blessure 119	collision 69	vol -46
#طوني	none 62	vol 45
#طويل	vandalisme 119
#طيار	autre 66	blessure -49	dommage_materiel 114	none -61	vandalisme -49	vol 91
#طيبت	dommage_materiel 129	none -44
#طيبه	dommage_materiel 126	none 41
#طيت>	collision 42
#طيته	collision 99	dommage_materiel -51	none -60	vandalisme -46	vol 86
#طيتو	collision -95	vandalisme 63	vol 175
#طيح>	collision -62	dommage_materiel 58	evenement_climatique 48
#طيحا	blessure 133	collision -83	evenement_climatique 116
#طيحو	blessure -77	collision -113	dommage_materiel -89	none -73	vandalisme 219	vol 135
#طير>	blessure -114	collision 61	dommage_materiel 71
#طيرا	degats_des_eaux 64	evenement_climatique 159	none -57
#طيرت	evenement_climatique 62
#طيع>	none 42
#طيفه	degats_des_eaux 75
#طيم>	collision -54	dommage_materiel -40	none -60	vandalisme 230	vol -82
#طين>	collision -40	degats_des_eaux -66	evenement_climatique 132	vandalisme 58
#طيني	collision 100
#طيه>	collision 65
#ظارا	autre 118	dommage_materiel -74	none -67	vandalisme -62	vol 125
#ظام>	blessure -41	collision 79	degats_des_eaux 47	dommage_materiel 85	evenement_climatique 58	incendie -122	none -44	vandalisme -41	vol -52
#ظايا	bris_de_glace 113	collision 51
#ظلام	blessure 96
#ظله>	evenement_climatique 115	none -78	vol 93
#ظهر>	dommage_materiel 44
#ظهره	blessure 70	collision -66	degats_des_eaux -50	dommage_materiel 130	vol -104
#ظهري	blessure 79	collision 63	dommage_materiel -42	vol -65
#ظيه>	blessure -62	bris_de_glace 214	collision -60	none -51
#عات>	dommage_materiel 50	none -43
#عاج>	collision 62	evenement_climatique 49	none -51	vol 40
#عاده	bris_de_glace 78	dommage_materiel -46	vandalisme 92	vol -60
#عار>	blessure 67	collision -51	none -68	vandalisme 94
#عارف	bris_de_glace 72	dommage_materiel -47	evenement_climatique -75	vandalisme 78
#عاس>	degats_des_eaux 80
#عاش>	blessure 58	vol 61
#عاشر	collision -61	none 87
#عاشو	collision -49	none -43	vandalisme 105	vol 56
#عاصف	evenement_climatique 155
#عاف>	collision 84
#عافي	incendie 101
#عام>	collision 42
#عامر	degats_des_eaux 132
#عامل	bris_de_glace 67
#عامي	autre 98	collision -89	dommage_materiel 84	evenement_climatique 74	none -126	vandalisme -54	vol -52
#عاني	blessure 67	dommage_materiel -49	incendie -45	vandalisme 65
#عاه>	dommage_materiel 64	none -47
#عاها	collision 77	dommage_materiel -46	incendie 159	none -62	vol -51
#عاود	vandalisme 127
#عايا	collision 69
#عايل	dommage_materiel 224	none -83	vandalisme -43	vol -51
#عباد	bris_de_glace 136	collision -45
#عبر>	collision 145
#عبو>	bris_de_glace 122
#عتذر	bris_de_glace 49
#عترض	collision 54	vol 62
#عترف	dommage_materiel 59	none -43
#عتله	collision -63	dommage_materiel -53	none -78	vandalisme -104	vol 267
#عتنا	collision 48
#عته>	collision 118
#عتين	vandalisme 59
#عثرت	blessure 118	dommage_materiel 47
#عجاج	dommage_materiel -57	evenement_climatique 189
#عجزه	collision 155
#عجلا	none -42	vol 90
#عجلت	collision 57
#عجله	collision 125
#عجين	autre 56	dommage_materiel 102	evenement_climatique 54	incendie -62	vandalisme -44	vol -56
#عدت>	blessure 47	collision -64	dommage_materiel 152	incendie 80	none -40	vol -65
#عدد>	degats_des_eaux -59	evenement_climatique 97	vol 66
#عدما	collision 51	dommage_materiel 104	vol -42
#عدنا	degats_des_eaux 59	dommage_materiel -42	evenement_climatique 83	vandalisme -61
#عده>	none 47
#عراس	bris_de_glace 79	collision -70	degats_des_eaux -47	dommage_materiel 112
#عربه	collision 60	evenement_climatique 75
#عربي	dommage_materiel -59	none 99
#عرج>	collision 174	none -52
#عرس>	dommage_materiel 122	incendie 45	none -85
#عرض>	dommage_materiel 93
#عرضت	none -41	vol 127
#عرفت	autre 61
#عرفش	collision 216	none -72	vol -40
#عرفن	blessure -41	collision -66	vandalisme 191	vol -48
#عرفه	autre 56
#عرفو	collision 52	vandalisme 51
#عروس	dommage_materiel 96	none -111	vandalisme 68
#عساس	vol 60
#عست>	blessure 49	degats_des_eaux 60	dommage_materiel -52	incendie 116	none -41	vol -53
#عسل>	dommage_materiel -50	vandalisme 97	vol 49
#عسين	collision -45	evenement_climatique 133	none -49	vandalisme -47	vol 132
#عشر>	blessure 48	vandalisme 42
#عشره	dommage_materiel 53
#عشري	vandalisme 87
#عشيه	collision 80	none 84
#عصا>	vandalisme 127
#عصاب	degats_des_eaux 59
#عصر>	vol 92
#عصمه	blessure 116	evenement_climatique 81	vol -42
#عصمي	blessure 109	collision -40	vol 50
#عصير	blessure -42	dommage_materiel 248	none -70
#عضني	blessure 178	collision -60
#عطان	autre 121	blessure -42	dommage_materiel -46
#عطاه	blessure 119	collision -90	dommage_materiel -75	none -58	vandalisme -126	vol 118
#عطاو	evenement_climatique 64
#عطتن	collision 93
#عطل>	collision 87	dommage_materiel 54
#عطلت	autre 310	collision -91	dommage_materiel -86	none -44
#عطله	collision -41	vol 177
#عطيت	collision 52	none -45	vol 90
#عطين	none -66	vol 204
#عظم>	blessure 85	collision -71	dommage_materiel 166	none -55	vol -46
#عفوا	degats_des_eaux -99	evenement_climatique 147
#عقد>	autre 272	collision -72	dommage_materiel -57	none -114	vandalisme -43	vol -65
#عقرب	blessure 230	collision -41	degats_des_eaux -45	dommage_materiel 86	none -68
#عقه>	evenement_climatique 214
#عقول	collision 129
#عكاز	blessure 139	collision 87	dommage_materiel -75	incendie -48	none -102	vandalisme -71	vol -61
#علات	incendie 192
#علاش	autre 194	collision -121	none -61	vandalisme 45
#علام	blessure -61	collision 50	dommage_materiel 94	vol 55
#علبه	vol 69
#علت>	collision -45	incendie 59	vol 69
#علق>	collision 76	degats_des_eaux -40	evenement_climatique 63
#علم>	evenement_climatique 78
#علما	bris_de_glace 44
#علمك	bris_de_glace 98	degats_des_eaux 41	dommage_materiel -40	none -40
#علمي	vol 75
#عله>	collision -62	dommage_materiel -48	incendie 232	none -44	vol -56
#علوم	degats_des_eaux 160	incendie -112
#علوي	degats_des_eaux 133
#عليا	autre 44	none -42
#عليك	none 52
#علين	collision 59
#عليه	none -49
#عمار	vol 46
#عمدا	vandalisme 169
#عمر>	degats_des_eaux 50
#عمرت	degats_des_eaux 159	evenement_climatique -86	none -50
#عمرن	collision 82
#عمره	autre 63	collision 42
#عمرو	collision 70	none -40	vandalisme 102
#عمري	blessure 73
#عملت	collision -80	dommage_materiel -62	none -122	vandalisme 98	vol 191
#عملي	autre 70	blessure 143	evenement_climatique -52	vol -44
#عمود	collision 122	dommage_materiel -63	evenement_climatique 110	none -43
#عمي>	collision 174
#عميق	collision 43
#عناع	collision 138	none -44	vol 80
#عناه	collision -79	dommage_materiel -53	evenement_climatique 116	none -181	vandalisme 123
#عند>	none -40
#عندك	evenement_climatique 104	none 96
#عندم	autre -64	bris_de_glace 59	collision -110	none -45	vandalisme 69
#عندن	none -43	vol 131
#عنده	degats_des_eaux 88
#عندو	dommage_materiel 67
#عنق>	blessure 131	collision -41	dommage_materiel -44	vol 69
#عنقي	collision 51	vol 77
#عنوا	autre 96	collision -60	dommage_materiel -47	vandalisme -70	vol 79
#عني>	blessure 83	collision -73	dommage_materiel -45
#عها>	blessure -67	dommage_materiel 163	none -55
#عوج>	blessure 51	collision 61	none -82	vandalisme 102
#عوجا	collision 118	dommage_materiel -40	vandalisme 75	vol -53
#عود>	blessure 60	collision -41
#عوض>	autre 63	degats_des_eaux 79	dommage_materiel -41
#عوضو	autre 208	none -90
#عول>	autre 163	collision -58	none -162	vandalisme 121	vol -79
#عوم>	bris_de_glace -50	collision -65	degats_des_eaux 145	dommage_materiel 148	incendie -40	none -90	vol -41
#عون>	collision -46	none 122
#عوني	blessure -43	vandalisme 48	vol 135
#عوها	autre 114	collision -71	degats_des_eaux -64	dommage_materiel -72	evenement_climatique 77	none -60	vol 91
#عويض	autre 53	none 49
#عيا>	collision 174	none -68
#عياد	blessure -73	bris_de_glace 85	collision -76	dommage_materiel 173	none -84	vol -53
#عيد>	autre 53	collision -52	dommage_materiel 44	none -45
#عيط>	collision 123
#عيطت	collision 175	incendie -43	none -56
#عيطن	incendie 66
#عيطو	degats_des_eaux 40	none 78
#عينا	collision -58	none -62	vandalisme -46	vol 261
#عيني	bris_de_glace 67
#عيه>	vol 57
#عيون	bris_de_glace 182	collision -65	dommage_materiel -64	evenement_climatique 56	none -103
#غابه	collision 136
#غاتش	degats_des_eaux 83
#غادي	dommage_materiel 43	vandalisme -41
#غاز>	incendie 162	none -52
#غاش>	collision 76
#غال>	collision -40	dommage_materiel 141	evenement_climatique 40	none -53
#غالي	dommage_materiel 140	none -63
#غدا>	vandalisme 62
#غراف	bris_de_glace 113	collision -99	degats_des_eaux -48	dommage_materiel -41	none -48	vandalisme 130
#غرب>	collision -54	degats_des_eaux -58	dommage_materiel -73	evenement_climatique -46	none 85	vandalisme 135
#غرز>	blessure 154	vandalisme -45
#غرزا	blessure 64	collision -86	dommage_materiel 50	none -41	vandalisme 87	vol -76
#غرفت	collision -42	degats_des_eaux 94	vol 45
#غرفه	degats_des_eaux 118	incendie 48
#غرق>	degats_des_eaux 149	evenement_climatique 71	none -45
#غرقا	collision -68	degats_des_eaux 63	evenement_climatique 176	none -49	vol -41
#غرقت	degats_des_eaux 90	evenement_climatique 113	none -49
#غزال	collision 178
#غسال	collision -41	degats_des_eaux 131	dommage_materiel 78	vol -45
#غسل>	bris_de_glace 42	degats_des_eaux 118
#غسله	collision -42	degats_des_eaux 121	vol 88
#غسيل	collision -80	degats_des_eaux 80	incendie 103
#غطا>	blessure 157	vandalisme -48
#غطاء	evenement_climatique 41	none -61	vandalisme 108	vol -42
#غطي>	autre 95	degats_des_eaux -42	dommage_materiel -51	evenement_climatique 90	vandalisme 55
#غكم>	degats_des_eaux 89	none -46	vol 91
#غلاق	collision -55	evenement_climatique 51	vol 120
#غلط>	collision 307	none -128
#غلق>	degats_des_eaux 81
#غلقه	degats_des_eaux -98	evenement_climatique 112	vol 45
#غمرت	degats_des_eaux 49	evenement_climatique 129
#غنا>	collision -68	none -80	vol 133
#غوا>	none 68	vol 85
#غوت>	blessure 182	collision -144	dommage_materiel -48	vol 101
#غيت>	autre 159	dommage_materiel -43
#غيتش	blessure 158	collision -125	dommage_materiel -40	vandalisme 119
#غيرت	dommage_materiel -43	none 171
#غيره	incendie 44
#غينا	bris_de_glace -42	collision -59	degats_des_eaux 204	dommage_materiel -100	evenement_climatique -98	vandalisme 116	vol -54
#غيير	autre 172	vol -48
#فاء>	collision -55	degats_des_eaux 111
#فابو	degats_des_eaux 176	dommage_materiel 73	none -63
#فاتو	autre 170	none -79
#فاتي	autre 108	degats_des_eaux -57	vandalisme 47
#فاجي	dommage_materiel 141
#فاحت	dommage_materiel -50	vandalisme 66
#فار>	collision 134	dommage_materiel -40	incendie 75	none -41
#فارغ	autre 65	vol 40
#فاز>	collision -40	dommage_materiel 101	none -40
#فازه	collision -53	dommage_materiel 107	vandalisme 88
#فاس>	autre 49	none -51	vandalisme 86
#فاش>	collision 104	evenement_climatique -51
#فاصط	collision 46
#فاض>	degats_des_eaux 206	dommage_materiel -42	evenement_climatique 56	none -89	vol -41
#فاضت	degats_des_eaux 126	evenement_climatique 62
#فاع>	dommage_materiel 74
#فاف>	degats_des_eaux 57	dommage_materiel -40	vol 93
#فاكت	autre 143	none -61
#فاكم	collision 66
#فالا	collision -59	evenement_climatique 56	vol 41
#فالب	blessure 47	incendie 46	none -64	vol -43
#فالت	bris_de_glace 41
#فالج	autre 95	incendie 50
#فالح	blessure 51
#فالخ	collision 127	degats_des_eaux 63	vandalisme -44	vol -86
#فالد	blessure 45	evenement_climatique 79
#فالر	collision 104
#فالز	blessure -69	collision 214	incendie -44	vol -52
#فالس	blessure 141	dommage_materiel -43	evenement_climatique 43	none -56
#فالش	evenement_climatique 124
#فالص	none 129	vol -44
#فالض	autre 126	evenement_climatique 60	none -44	vol -60
#فالط	autre 54	none -46	vandalisme 63
#فالظ	blessure 162	collision -57
#فالع	bris_de_glace 102	collision -94	degats_des_eaux -42	dommage_materiel 43
#فالف	collision 43
#فالق	blessure 97	dommage_materiel 52	none -53
#فالك	degats_des_eaux 110	none -50	vandalisme 41
#فالل	evenement_climatique 51
#فالم	collision -45	vol 52
#فالن	collision 40	evenement_climatique 45
#فاله	collision 143
#فالو	evenement_climatique 69	incendie 64	vandalisme 40	vol -61
#فالي	vol 117
#فان>	collision 131	evenement_climatique 66
#فانك	blessure 92	collision -54	dommage_materiel 48	none -56	vandalisme 69	vol -45
#فاه>	degats_des_eaux 72	evenement_climatique -43
#فاها	collision -43	dommage_materiel -48	none -89	vol 196
#فاهم	collision 136
#فايي	evenement_climatique 86	incendie 48
#فبلا	collision 57	vandalisme -103	vol 104
#فتات	blessure -115	bris_de_glace 266	collision -107	dommage_materiel 50	none -57	vandalisme -124	vol -63
#فتاح	collision -64	none -52	vandalisme 82	vol 153
#فتح>	dommage_materiel -52	evenement_climatique 107
#فتحط	blessure -53	bris_de_glace 119	collision -132	dommage_materiel 99	none -46	vandalisme 55	vol -59
#فتحه	blessure 142	collision -75	degats_des_eaux -52	dommage_materiel 122	incendie -81	none -87	vandalisme -44	vol -83
#فتحو	collision -63	dommage_materiel -46	none -71	vol 196
#فتش>	autre 65	bris_de_glace 47	none 42	vol -75
#فتشق	blessure -64	bris_de_glace 183	collision -59	degats_des_eaux -82	dommage_materiel 78	none -49
#فتضر	evenement_climatique 161
#فتها	dommage_materiel 108	none -45
#فتو>	vandalisme 132
#فتوح	bris_de_glace 58	degats_des_eaux 45
#فتي>	blessure -42	incendie 54
#فثقب	evenement_climatique 82
#فجاء	collision -69	dommage_materiel 86	none -46	vol 98
#فجاه	bris_de_glace 44	collision 59
#فجر>	degats_des_eaux 70
#فجرت	collision 86	evenement_climatique -58	incendie 82	none -45
#فحال	collision 82	degats_des_eaux 51
#فخار	blessure -61	collision -99	dommage_materiel 248	evenement_climatique 74	none -72	vandalisme -45	vol -61
#فخد>	blessure 90	collision 53	none -41
#فخذ>	blessure 229	collision -64
#فدار	bris_de_glace -125	dommage_materiel 259	incendie -64
#فذه>	bris_de_glace 109
#فراش	evenement_climatique 120	incendie 48
#فرام	collision 47	vandalisme 96	vol -41
#فران	collision 97	evenement_climatique 72	none -64	vandalisme -60
#فرج>	collision 45	vandalisme 69	vol -45
#فرغو	degats_des_eaux 114	evenement_climatique -92	none -67	vol 126
#فرقع	bris_de_glace 114	dommage_materiel -47	none -48
#فركع	bris_de_glace 52	degats_des_eaux 94
#فرمل	collision 131
#فرن>	autre -53	dommage_materiel 65	incendie 193	none -59
#فره>	vandalisme 116
#فرو>	blessure 114	collision -134	degats_des_eaux 57	dommage_materiel 105	none -58	vandalisme -50
#فريق	collision 82	dommage_materiel -56	none -92	vandalisme 181	vol -49
#فريك	bris_de_glace 40	degats_des_eaux 66	dommage_materiel 118	evenement_climatique -56	none -54	vandalisme -40	vol -45
#فرين	collision 188	none -48	vol -40
#فزت>	incendie 60
#فزه>	blessure -46	collision -50	dommage_materiel 186	none -41
#فسد>	evenement_climatique 107
#فسه>	incendie 74
#فسو>	collision 55	degats_des_eaux 63	incendie 49	vol -44
#فصل>	blessure 89	collision -58	degats_des_eaux 123
#فضل>	collision -44	dommage_materiel -86	none 277
#فضلك	none 125
#فطان	blessure -97	bris_de_glace -51	collision -105	degats_des_eaux -51	dommage_materiel 331	none -124	vandalisme -66
#فطري	collision 156	evenement_climatique -40
#فطوم	collision 85
#فظه>	autre -48	vol 135
#فظهر	collision -145	evenement_climatique 82	vol 213
#فعت>	autre 87	collision -56	none -99	vol 99
#فعتن	collision 106
#فعل>	vandalisme 86
#فعنا	collision 109	vandalisme 84	vol -64
#فعني	blessure 151	collision -154	none -40
#فعون	blessure -69	collision -93	dommage_materiel -83	none 54	vandalisme 75	vol 108
#فقت>	dommage_materiel -53	incendie 93	none -53	vol 108
#فقد>	collision 109	none -60
#فقدت	autre 174	dommage_materiel 45	none -86	vandalisme 60	vol -117
#فقه>	autre 53	vol 79
#فقي>	blessure -45	collision -73	none -65	vol 137
#فكسر	bris_de_glace 78	vandalisme 58
#فلا>	bris_de_glace 69	collision -91	dommage_materiel 56	none -69	vandalisme 119
#فلاح	vol 94
#فلت>	blessure 64	dommage_materiel 141	none -50	vol -41
#فلق>	bris_de_glace 131	collision -40	dommage_materiel 62	none -94	vol -43
#فلم>	vol 53
#فلمس	collision 142	degats_des_eaux 80
#فلوس	autre 194	dommage_materiel -42	none -68	vol 44
#فلي>	blessure -40	collision 76	degats_des_eaux 108	dommage_materiel -69
#فما>	collision -75	none -55	vandalisme -74	vol 266
#فنا>	blessure 135	collision -72	dommage_materiel -40	vol 57
#فناش	evenement_climatique 47
#فنان	collision -84	dommage_materiel 149	none -170	vandalisme 184	vol -49
#فندق	autre 210	collision -75	none -80
#فني>	collision 57
#فها>	degats_des_eaux 61
#فهم>	autre 92	none 53
#فوا>	degats_des_eaux -58	evenement_climatique 105	none 43
#فوار	dommage_materiel -57	none -111	vandalisme 222
#فوجد	degats_des_eaux 80	evenement_climatique 55	vandalisme -44
#فوخ>	degats_des_eaux 53	dommage_materiel 41
#فوخه	collision 63	degats_des_eaux 131
#فور>	degats_des_eaux 50	incendie 52	none -43
#فورا	vandalisme 56	vol 79
#فوسط	collision 123	degats_des_eaux -46	dommage_materiel 88
#فوق>	degats_des_eaux 55	none -40
#فوقا	degats_des_eaux 104
#فوقه	collision -61	vandalisme 96	vol 66
#فوقي	collision -55	degats_des_eaux 289	dommage_materiel -78	none -55	vol -43
#فول>	collision 81	vol -50
#فولو	collision 171
#فون>	collision -44	dommage_materiel 44	none -40	vol 41
#فيا>	blessure 43	collision 51	none 70
#فيتر	bris_de_glace 316	collision -57	dommage_materiel -65	evenement_climatique -43	none -74	vandalisme 74	vol -64
#فيته	incendie 90
#فيدي	blessure 47	dommage_materiel 91	none -41	vandalisme -46
#فيرا	bris_de_glace 218	dommage_materiel -46	none -72	vandalisme -42	vol -42
#فيزو	bris_de_glace 41	collision 54
#فيضا	degats_des_eaux 63	dommage_materiel -43	evenement_climatique 119	none -40
#فيف>	collision 53
#فيفه	blessure -44	bris_de_glace -48	dommage_materiel -45	incendie 184	none -59
#فيكم	none 168
#فيل>	blessure -92	bris_de_glace -40	collision -79	degats_des_eaux -42	dommage_materiel 150	incendie 54	none -42	vandalisme 81	vol -132
#فيلا	collision 49	degats_des_eaux -61	dommage_materiel -81	evenement_climatique -57	none -82	vandalisme 183	vol 50
#فيلت	degats_des_eaux -60	dommage_materiel -77	evenement_climatique -49	none -80	vandalisme 200
#فين>	autre 59	vol -40
#فينا	incendie 68	vol -41
#فيهم	collision 83	degats_des_eaux -40	dommage_materiel -68	incendie 53	none -68	vol 112
#فيي>	collision 139	dommage_materiel 82	none -91	vandalisme -60
#قاء>	bris_de_glace 66	collision -44	degats_des_eaux -52	none 149	vandalisme -64
#قات>	bris_de_glace 44	none -42
#قاتش	dommage_materiel 179	none -105	vol -83
#قادر	collision 115
#قادم	dommage_materiel -41	none 140	vol -45
#قادو	degats_des_eaux 171	none -44
#قاس>	dommage_materiel -41	incendie -48	vol 56
#قاسي	incendie 56	vandalisme 73
#قاش>	blessure 58
#قاطع	degats_des_eaux -40	dommage_materiel -66	none 214
#قاعد	degats_des_eaux 41	none -47	vandalisme 161
#قاعه	degats_des_eaux 199	dommage_materiel 41	incendie -123
#قالت	degats_des_eaux 59
#قالو	incendie 50	none -45	vol 65
#قالي	collision 41	vol 82
#قام>	blessure 86	collision 58	degats_des_eaux 74	dommage_materiel -40	none -71	vandalisme 74	vol -110
#قامه	blessure 48	collision -43	incendie 75
#قاو>	collision 44	incendie 47
#قاوه	collision 46	vandalisme -54	vol 50
#قايد	evenement_climatique 120	vol -52
#قايق	collision -44	none 102	vol 80
#قايه	degats_des_eaux 63
#قبت>	bris_de_glace 44	collision -45	dommage_materiel 90	evenement_climatique 45	vol -43
#قبتي	collision 108	vandalisme -41
#قبض>	collision -48	vandalisme 84	vol 50
#قبل>	none 55
#قبه>	bris_de_glace 89
#قبو>	degats_des_eaux 60	evenement_climatique 61	none -89	vol 56
#قتحم	vandalisme 72
#قتلع	evenement_climatique 72
#قته>	collision 61	dommage_materiel 77	evenement_climatique 62	vandalisme -56	vol -46
#قتها	autre 153	degats_des_eaux 96	evenement_climatique -47	none -92	vol -41
#قتي>	degats_des_eaux 66	dommage_materiel 119	evenement_climatique -50	none -62
#قدام	none -53
#قدت>	autre 174	dommage_materiel 45	none -86	vandalisme 60	vol -117
#قدر>	degats_des_eaux 55	incendie 43	vol 46
#قدرش	blessure 148	collision 72	none -113	vol -42
#قدرو	vandalisme -42	vol 167
#قدم>	evenement_climatique 52
#قدمت	vandalisme 69	vol 62
#قدمه	collision 51
#قدمي	blessure 49	bris_de_glace 42	dommage_materiel -40	vol 42
#قديم	bris_de_glace 47
#قرا>	bris_de_glace 193	collision -118
#قرار	dommage_materiel -53	none 214
#قران	dommage_materiel 142	none -42	vol -49
#قرب>	collision 66
#قرعه	blessure -95	dommage_materiel 163	none -41	vandalisme 53	vol -58
#قرمي	blessure -43	evenement_climatique 232
#قره>	collision 170	dommage_materiel -80	evenement_climatique 42
#قريب	vol 51
#قرير	collision 62
#قسط>	autre 319	collision -159	dommage_materiel -57	evenement_climatique 51	none -194	vandalisme -63	vol -68
#قسم>	collision 136	dommage_materiel -40	none -50	vandalisme 47
#قصد>	autre 88	dommage_materiel 95	incendie -51	none -80	vandalisme -42
#قصدي	blessure -43	collision -48	dommage_materiel 70	evenement_climatique 92	vandalisme 58	vol -60
#قضاي	collision -43	vol 127
#قطار	autre 115	collision -46	none -62	vol 86
#قطت>	blessure 45	dommage_materiel 83
#قطر>	degats_des_eaux 201	dommage_materiel -49	none -48
#قطع>	blessure 63	degats_des_eaux 40	none -55
#قطعا	blessure 45	collision -100	dommage_materiel 66	vandalisme 141	vol -68
#قطعت	blessure 105	collision -45	dommage_materiel 69	evenement_climatique 42	none -79	vandalisme -44
#قطعه	blessure -62	collision -111	dommage_materiel 228	none -63	vol -41
#قطعو	collision -181	dommage_materiel -55	none -93	vandalisme 216	vol 115
#قطه>	blessure -40	collision -54	dommage_materiel 199
#قطور	blessure -57	collision 126	dommage_materiel 111	vol -96
#قطوع	blessure 118	collision -66	dommage_materiel -48	incendie -73	none -56	vandalisme -45	vol 134
#قظت>	degats_des_eaux 66
#قعات	collision 41	degats_des_eaux -83	dommage_materiel 115	none -64
#قعت>	dommage_materiel 216	none -51
#قعد>	collision 106
#قعنا	degats_des_eaux 63
#قعه>	collision 54	dommage_materiel 43
#قفا>	collision 54
#قفت>	collision 103	incendie 40	vandalisme 41	vol -49
#قفز>	blessure 118
#قفزت	incendie 60
#قفش>	blessure 75	collision 60	vol -61
#قفطا	blessure -97	bris_de_glace -51	collision -105	degats_des_eaux -51	dommage_materiel 331	none -124	vandalisme -66
#قفل>	vol 70
#قفه>	collision 78	none -66
#ققت>	blessure -49	bris_de_glace 218	collision -55	degats_des_eaux -70	dommage_materiel 53	none -54	vandalisme -71
#قلاه	blessure 77	incendie 47
#قلب>	collision -68	dommage_materiel 151	none -75	vandalisme 124	vol -65
#قلبا	dommage_materiel 107	vol -76
#قلبت	collision 199	dommage_materiel -61	none -65	vandalisme -54
#قلبو	collision -58	none -58	vandalisme 184	vol 50
#قلبي	dommage_materiel -43	incendie 54	vandalisme 58	vol 79
#قلت>	incendie 101	vol -42
#قلع>	collision 48	degats_des_eaux 60
#قلعا	bris_de_glace -40	collision -79	dommage_materiel -68	evenement_climatique 120	none -69	vandalisme 160	vol -52
#قلنا	vol 105
#قله>	collision -46	incendie 72	none -43	vandalisme 83
#قلوب	collision -53	none -57	vandalisme 101	vol 62
#قلوع	collision -76	vandalisme 194	vol -68
#قلي>	incendie 81
#قليل	none 166
#قمام	collision 42	incendie 92
#قمها	bris_de_glace 50	vol 72
#قمي>	collision 121
#قنا>	degats_des_eaux 63	none -42
#قناه	degats_des_eaux 171	dommage_materiel -48	evenement_climatique 66	vandalisme -41
#قندي	autre -45	blessure 67	bris_de_glace -57	collision -67	degats_des_eaux -104	dommage_materiel -116	evenement_climatique -85	incendie 251	none -121	vandalisme -71	vol -53
#قنطر	evenement_climatique 151	vandalisme 62
#قني>	collision -66	dommage_materiel 138
#قنيط	autre 157	none -100	vandalisme -55
#قنين	bris_de_glace 90	collision -65	incendie 157	none -46
#قها>	collision 48
#قهوه	dommage_materiel 86
#قهي>	collision -125	degats_des_eaux 55	dommage_materiel -43	vandalisme 45	vol 95
#قوا>	collision -46	dommage_materiel -59	none -67	vandalisme 119	vol 148
#قوال	none -69	vol 170
#قوب>	collision -43	dommage_materiel -116	vandalisme -68	vol 182
#قود>	vandalisme 49
#قوط>	blessure 112	dommage_materiel 59	none -57	vol -72
#قولو	autre 43	dommage_materiel -50	none -41	vol 104
#قوه>	degats_des_eaux -40	dommage_materiel 56
#قوي>	degats_des_eaux -58	dommage_materiel 88	evenement_climatique -137	incendie 76	none -112	vandalisme 105	vol -50
#قويه	evenement_climatique 87
#قيا>	collision 153
#قياس	vol 96
#قيبت	autre 73
#قيبه	autre 42	collision -74	dommage_materiel 98	none -49	vandalisme -45	vol 110
#قيت>	dommage_materiel -40	none -51
#قيتش	blessure -40	degats_des_eaux 43	none 54	vol 81
#قيته	collision -61	degats_des_eaux -53	dommage_materiel 145	incendie -43	vol 46
#قيتو	none -40	vandalisme 68	vol 45
#قيدو	collision -71	evenement_climatique 42	vol 108
#قيق>	collision -47	degats_des_eaux 76	evenement_climatique 55	incendie 67
#قيقا	collision -48	vandalisme 66	vol 44
#قيقه	collision 93	dommage_materiel -46	evenement_climatique 41	incendie 74	vol -50
#قيم>	degats_des_eaux 118	none -43	vandalisme -45	vol 44
#قين>	collision 53	incendie 40
#قينا	collision -66	evenement_climatique 45	vandalisme 44	vol 93
#قيه>	bris_de_glace 116	dommage_materiel -40	evenement_climatique 52	none -76
#كاب>	bris_de_glace 81	incendie 80
#كابل	collision -43	none -51	vandalisme 44	vol 106
#كابو	dommage_materiel 52	incendie 56	none -52	vandalisme 112	vol -56
#كابي	bris_de_glace 48	none -42
#كات>	bris_de_glace 48	collision 60
#كاتب	blessure -75	collision -41	vandalisme 143
#كاحل	blessure 247	collision -58	dommage_materiel -43
#كادي	autre 40	bris_de_glace 91	collision -99	incendie 64	none -43
#كار>	bris_de_glace -47	collision 184	none -48	vandalisme -41
#كارا	blessure 100	dommage_materiel -52	incendie 59
#كارت	collision 69	dommage_materiel 148	incendie -59	vol 50
#كارث	degats_des_eaux 123	evenement_climatique 40
#كارد	collision 178	dommage_materiel -51	none -110	vandalisme 57	vol -77
#كارط	autre 131	bris_de_glace 47	collision -56	none -54
#كاس>	blessure -41	bris_de_glace 68	dommage_materiel 185	incendie -83
#كاسك	vol 178
#كاط>	collision 70
#كاع>	none -57	vandalisme 152
#كاف>	collision -70	degats_des_eaux 281	dommage_materiel -56	none -113	vandalisme -63	vol -48
#كاك>	vol 99
#كاله	autre 70	none -44
#كامل	none -54
#كامي	none -57	vandalisme 70	vol 43
#كانش	blessure -42	bris_de_glace -80	collision 62	degats_des_eaux 79	dommage_materiel -107	evenement_climatique -144	incendie 70	none 162	vandalisme -124	vol -98
#كانه	none -46	vol 44
#كانو	collision 98
#كاني	evenement_climatique -40	none -41	vol 105
#كاين	vandalisme 67
#كايه	vol 113
#كبار	degats_des_eaux -55	none -82	vol 207
#كبت>	bris_de_glace -48	degats_des_eaux -60	dommage_materiel 375	incendie -52	none -143	vandalisme -138	vol -105
#كبتي	blessure 55	collision 89
#كبر>	bris_de_glace 99	vandalisme 61	vol -58
#كبري	collision 125	none -43
#كبير	evenement_climatique 46
#كتاب	dommage_materiel -43	none -41	vandalisme 170	vol -66
#كتار	collision -47	degats_des_eaux -58	dommage_materiel -50	evenement_climatique 148	incendie 58	none -49	vandalisme 61	vol -59
#كتبت	degats_des_eaux 76
#كتبك	blessure -41	collision 105	dommage_materiel 102
#كتبن	collision 40	degats_des_eaux 65
#كتبه	degats_des_eaux 96	none -42
#كتبو	vandalisme 77
#كتبي	degats_des_eaux 167	none -48
#كتري	degats_des_eaux 104	vandalisme 77	vol -44
#كتشف	bris_de_glace 67
#كتف>	dommage_materiel 46	vandalisme 45
#كتفي	blessure 65
#كتقو	autre 40	collision -57	dommage_materiel 61	none -55
#كتنا	degats_des_eaux 40	incendie 59
#كته>	blessure -54	collision -74	dommage_materiel -65	none 124	vandalisme -82	vol 175
#كتور	blessure -70	collision 43	degats_des_eaux 46	none -51
#كثر>	degats_des_eaux 72	none -42
#كثير	dommage_materiel 44	evenement_climatique 41
#كثيف	collision 82	evenement_climatique 145	none -41
#كحال	blessure 108	collision -110
#كحل>	blessure -45	collision -57	incendie 228
#كدا>	collision 55	none 69
#كدمه	degats_des_eaux 79
#كذلك	collision 65	none 102
#كرا>	dommage_materiel -53	none 60	vol 100
#كراج	dommage_materiel -64	evenement_climatique 114	none -47	vol 58
#كراس	incendie 43
#كرام	collision 151
#كران	collision 77	vandalisme 46
#كرسي	collision -53	dommage_materiel 66	none -78
#كروس	blessure 97	collision 42	dommage_materiel -48	none -66	vandalisme 58	vol -60
#كروه	collision -43	dommage_materiel 53	vol 113
#كري>	blessure 71	dommage_materiel -49	none 84
#كريس	bris_de_glace -42	collision -49	degats_des_eaux -45	dommage_materiel 253	none -120	vandalisme -46
#كسر>	bris_de_glace 47
#كسرا	blessure 58	bris_de_glace -59	collision 140	none -101	vol -52
#كسرت	blessure 111
#كسرو	bris_de_glace -46	collision -43	dommage_materiel -72	none -50	vandalisme 230	vol 67
#كسور	collision 74
#كسيج	collision -61	evenement_climatique 41	incendie 149
#كسيد	autre 160	collision 98	dommage_materiel -42	none -69	vol -43
#كعات	incendie 147
#كعب>	blessure 59	vandalisme 73
#كفي>	bris_de_glace 44	collision 43	vol 46
#كلا>	collision -60	dommage_materiel -86	none 210	vandalisme -82
#كلات	blessure -78	collision -97	dommage_materiel 92	evenement_climatique -50	incendie 221	none -95	vandalisme -64	vol -58
#كلاك	collision 283	dommage_materiel -69	none -72	vandalisme -46
#كلام	collision 81	dommage_materiel 42	none -77	vandalisme 100	vol -75
#كلب>	blessure 74	dommage_materiel 40	none -40	vandalisme -49
#كلبي	autre 187	blessure -80	collision -83	dommage_materiel 94	incendie -48	none -116	vandalisme -52	vol -42
#كلت>	collision -64	degats_des_eaux 147
#كلشي	collision 49	incendie 43
#كلمه	collision -66	none -74	vandalisme 261	vol -81
#كله>	dommage_materiel 52	incendie 72	none -48
#كلها	collision -61	dommage_materiel 101	evenement_climatique 57
#كلهم	evenement_climatique 99
#كلو>	bris_de_glace 113	dommage_materiel -49
#كليا	blessure 43	dommage_materiel 79
#كليت	blessure 129	collision -73	none -61	vol 64
#كليم	blessure -40	bris_de_glace 67	collision -68	dommage_materiel 89	incendie -70	none -76	vandalisme -57	vol 48
#كلين	collision 71
#كليو	collision 46
#كما>	collision 86	incendie 69
#كمان	blessure -61	bris_de_glace -45	collision -102	dommage_materiel 122	none -99	vandalisme 203	vol -81
#كمل>	collision 150	vandalisme -60
#كنا>	evenement_climatique 67
#كناس	bris_de_glace 60
#كنتس	autre 57	blessure 50	collision -54	dommage_materiel -61	vol 107
#كنتش	none -54	vandalisme 87
#كندو	blessure -66	dommage_materiel 199	incendie -44	none -72
#كنصو	blessure 90	collision 45
#كنعا	collision 68
#كنقد	collision 121
#كنقط	blessure 293	bris_de_glace -43	collision -66	degats_des_eaux -80	dommage_materiel -79	none -47	vandalisme -49	vol -49
#كنقل	collision -61	incendie 73	none -42	vol 114
#كنقو	evenement_climatique 87
#كنمس	blessure -84	bris_de_glace 191	collision -64
#كننا	bris_de_glace 45
#كنني	incendie 60	none 128
#كنها	degats_des_eaux -44	vol 76
#كني>	collision 72	none -50
#كها>	blessure -138	degats_des_eaux 103	dommage_materiel -56
#كهرب	incendie 57
#كوار	bris_de_glace 66	degats_des_eaux 108	dommage_materiel -55
#كوب>	collision 143	vandalisme -54
#كوتر	blessure -85	collision 158	none -47	vandalisme 52
#كور>	blessure 108	collision -56	dommage_materiel -60	vol 135
#كورس	incendie 93
#كوره	blessure 71	bris_de_glace 98	vandalisme -42
#كوزي	incendie 55
#كوفر	vol 137
#كول>	blessure 123	bris_de_glace -52	dommage_materiel -73	none -41	vol 48
#كولو	collision -59	degats_des_eaux 123	dommage_materiel 101	vol -43
#كومي	incendie 40	vol 100
#كون>	bris_de_glace 69	none -65	vandalisme 106
#كونج	collision -96	degats_des_eaux -77	dommage_materiel 261	incendie -63	none -49
#كونس	collision 106
#كونط	collision -65	degats_des_eaux 136	vol 61
#كونه	collision 79
#كوي>	collision -55	incendie 52	vandalisme 93	vol 62
#كيا>	none -64	vol 120
#كيب>	bris_de_glace 201	none -78
#كيبك	collision 91	vandalisme 65
#كيت>	degats_des_eaux 110	dommage_materiel 137	evenement_climatique -67	none -107	vol -41
#كيتس	collision 68	evenement_climatique 67	none -44	vandalisme 41
#كيتع	degats_des_eaux 80
#كيجر	collision -58	vandalisme 101	vol 57
#كيحر	dommage_materiel 76	incendie 43
#كيخر	bris_de_glace 129	degats_des_eaux -53	dommage_materiel -60	incendie -43	none -116	vandalisme 99	vol -85
#كيخل	autre 152	blessure -68	collision -84	dommage_materiel -76	none -75	vol 102
#كيد>	none 151
#كيدو	blessure 188	dommage_materiel -51	vol -56
#كيس>	blessure 130	collision -96	none -73	vandalisme -43	vol 130
#كيشع	dommage_materiel 182	none -52
#كيضح	vandalisme 49	vol 47
#كيضر	collision 133	vandalisme 83
#كيطل	degats_des_eaux 53	dommage_materiel 134	none -53	vandalisme -44	vol -50
#كيطي	blessure -95	collision -68	incendie 113	vandalisme 136	vol -57
#كيعر	collision 162	degats_des_eaux 59	dommage_materiel -71	none -56
#كيف>	collision -68	dommage_materiel 43	none 73
#كيفا	collision 51
#كيقط	collision 64	degats_des_eaux 193	dommage_materiel -59	none -53	vol -59
#كيقو	blessure 96	dommage_materiel -44	incendie 53	vandalisme -42
#كيل>	none -50	vol 105
#كيلع	blessure 106	bris_de_glace 63	collision -53	vandalisme -63
#كيلو	collision 75	dommage_materiel 76	none -46
#كين>	blessure 79	dommage_materiel -41	incendie 61	none -59
#كينا	collision 70	degats_des_eaux -44	evenement_climatique 83	vandalisme -48
#كينغ	collision 158	none -57
#كينه	degats_des_eaux 66	dommage_materiel 76	incendie 51	none -45
#كيه>	dommage_materiel 48	none -40
#كيو>	collision -75	dommage_materiel -46	evenement_climatique 67	none -46	vandalisme 114	vol -57
#كيوج	blessure -52	vandalisme 111	vol 54
#لاء>	collision -40	none -79	vandalisme 130
#لاب>	blessure -40	collision 73	degats_des_eaux 57	dommage_materiel 41	none -52
#لابا	collision 83	dommage_materiel 69	none -48
#لابس	vol 117
#لابه	autre 152	blessure 72	bris_de_glace -42	collision -101	dommage_materiel -72	incendie -40	none -95	vandalisme -72	vol 86
#لابو	degats_des_eaux -58	evenement_climatique 82	none -46	vandalisme 159	vol -42
#لابي	blessure -69	bris_de_glace -42	dommage_materiel 179	incendie -49	none -101	vandalisme -73
#لات>	incendie 43
#لاتو	blessure -62	collision -114	degats_des_eaux -71	dommage_materiel 306	none -46
#لاث>	collision 50	none -45
#لاثا	none 68
#لاثن	none 74
#لاثو	degats_des_eaux 193	dommage_materiel -43	vol -47
#لاثي	none -42	vandalisme 101
#لاج>	none -48	vol 122
#لاجا	autre 54	collision -132	degats_des_eaux -63	dommage_materiel -43	evenement_climatique 72	none -45	vol 118
#لاجه	dommage_materiel 122	evenement_climatique 73
#لاح>	collision -51	dommage_materiel 55
#لاحد	none 67
#لاحم	collision 47
#لاحي	none -47	vol 126
#لاخر	none 55
#لاد>	none -46
#لادو	autre 65	collision -67	dommage_materiel -40	none -53	vol 147
#لادي	degats_des_eaux 51
#لارب	vol 58
#لارج	blessure 106	collision -47	dommage_materiel -86	none -89	vol 142
#لارض	degats_des_eaux 81	none -46	vol -40
#لارو	incendie 148
#لازم	autre -45	bris_de_glace -63	collision -84	degats_des_eaux 92	dommage_materiel 289	evenement_climatique -51	incendie -40	none -214	vandalisme -55	vol -64
#لاسب	dommage_materiel 61	vol 42
#لاست	collision -49
#لاسط	collision -58	evenement_climatique 108	none -52	vol 101
#لاسع	collision 74
#لاسف	none 104
#لاسم	collision -76	dommage_materiel -43	incendie 42	none -50	vandalisme 100
#لاسن	autre 97	collision 45	none -62
#لاسو	collision 56	evenement_climatique -42	none -57	vandalisme 90
#لاش>	autre 194	collision -121	none -61	vandalisme 45
#لاشا	collision 83
#لاص>	blessure -42	collision 152	none 46
#لاصا	blessure 81	collision -112	dommage_materiel 72	none -84	vandalisme -79	vol 129
#لاصت	collision 138	none -60
#لاصط	dommage_materiel 81
#لاصق	collision 60	incendie 54
#لاصل	collision -51	dommage_materiel 138	vandalisme -51
#لاصه	bris_de_glace 40	degats_des_eaux -42	dommage_materiel 77	none -61
#لاط>	blessure -154	collision -58	degats_des_eaux 274	dommage_materiel -62
#لاطا	collision 57	dommage_materiel 83	vandalisme -92
#لاطف	degats_des_eaux 75
#لاغ>	collision -78	dommage_materiel -47	vandalisme 226	vol -40
#لاف>	dommage_materiel -49	none -53	vol 86
#لافا	degats_des_eaux 136	dommage_materiel 57	none -61
#لافت	collision -48	dommage_materiel -50	evenement_climatique 43	none -89	vandalisme 104	vol 117
#لافو	collision -75	degats_des_eaux 272	incendie -131
#لافي	bris_de_glace 147	collision -52	dommage_materiel 104	incendie -45	none -110	vol -41
#لاق>	vol 106
#لاقا	blessure 48	collision -43	incendie 75
#لاقه	collision -40	degats_des_eaux 56
#لاقي	collision 77
#لاك>	collision -64	dommage_materiel 237	none -73	vandalisme -65
#لاكس	collision 75	incendie 94
#لاكه	bris_de_glace 71	dommage_materiel -60	evenement_climatique 93	none -86	vandalisme -44
#لاكو	bris_de_glace 66	degats_des_eaux 108	dommage_materiel -55
#لال>	dommage_materiel 94
#لالا	dommage_materiel -73	none 159	vandalisme -61	vol 74
#لالم	degats_des_eaux 53	vandalisme 118
#لاله	autre 125	collision -46	none -59
#لالو	evenement_climatique 239	none -43	vol -58
#لالي	blessure 166	collision -48	degats_des_eaux 127	dommage_materiel -81	incendie -127
#لاما	bris_de_glace 77
#لامب	dommage_materiel 73	incendie 50
#لامر	none 132
#لامط	blessure -54	bris_de_glace -66	degats_des_eaux -57	dommage_materiel -77	evenement_climatique 94	incendie 176	none -89	vandalisme -49
#لامن	vandalisme 43
#لامه	dommage_materiel 76	vandalisme 42
#لامو	bris_de_glace 86	dommage_materiel -46
#لامي	blessure 169	degats_des_eaux -46	dommage_materiel -93	none -91	vandalisme -43	vol -58
#لانا	collision 155	none -56
#لانت	vandalisme 80	vol 78
#لانج	collision -63	dommage_materiel 72	vandalisme -111	vol 125
#لانس	evenement_climatique 94	none -52
#لانع	blessure 93
#لانن	collision 56
#لانه	collision 112
#لاني	autre -47	vol 173
#لاه>	incendie 79
#لاو>	bris_de_glace -43	collision 48	degats_des_eaux 52	dommage_materiel -70	none -118	vandalisme 56	vol 79
#لاوت	collision 165	dommage_materiel 131	none -124	vandalisme -48
#لاور	collision 77	dommage_materiel 82	vol -70
#لاوط	blessure -63	collision -104	dommage_materiel -49	evenement_climatique 101	none -55	vandalisme -99	vol 164
#لاول	collision -41	incendie 40
#لاي>	dommage_materiel 73	vol 44
#لايس	collision 92	degats_des_eaux 48
#لايم	collision 82
#لباب	bris_de_glace 52
#لبات	dommage_materiel 92	vol -59
#لباد	autre -74	blessure 192	bris_de_glace 114	collision -141	degats_des_eaux -106	dommage_materiel -131	evenement_climatique -99	incendie 164	none -205	vandalisme -90	vol -77
#لباس	autre 108	blessure -53	collision 70	dommage_materiel -41
#لباش	collision 71	dommage_materiel -42	evenement_climatique 48	none -59	vandalisme 96	vol -47
#لباط	collision 49	dommage_materiel -42	incendie 123	none -52	vol 64
#لباق	autre 84	degats_des_eaux 40	none -47
#لبال	blessure -44	bris_de_glace 97	collision -79	incendie 75	none -51
#لبان	bris_de_glace 51	collision -40	degats_des_eaux 115	none -43
#لبت>	collision 128	degats_des_eaux 109	dommage_materiel -54	none -65
#لبحر	autre 52	blessure 62	dommage_materiel 41	evenement_climatique 44	none -46	vol -54
#لبخا	blessure 133	collision -81	dommage_materiel -54	incendie 68
#لبرد	bris_de_glace 97	collision -41	evenement_climatique 94	none -53
#لبرو	blessure 108	vandalisme -55	vol 96
#لبري	autre 120	collision -54	dommage_materiel 75	none -108	vandalisme 96	vol -100
#لبزط	collision -58	vol 158
#لبصم	vol 133
#لبطا	autre 73	blessure 69	collision -46	incendie 72	none -66
#لبطي	collision 113	evenement_climatique 79	vandalisme -40
#لبقر	evenement_climatique 79	vol 44
#لبكا	degats_des_eaux 84
#لبلا	collision -56	degats_des_eaux 64	dommage_materiel 103	none -73
#لبلد	collision 89	evenement_climatique 44
#لبلو	collision 58	degats_des_eaux 60
#لبنا	collision 41
#لبنت	blessure 148	none -115
#لبنك	autre 95	collision -64	dommage_materiel -40	evenement_climatique 96	none -72	vol 108
#لبني	collision 122	dommage_materiel 76	none -41	vol -75
#لبه>	dommage_materiel 104	vol 42
#لبها	evenement_climatique 59	vol 108
#لبو>	blessure 76	bris_de_glace -47	collision -70	dommage_materiel 66	none -87	vol 83
#لبوا	collision 125	dommage_materiel -49	none -42	vandalisme 76
#لبور	collision 163	none -58
#لبوط	incendie 142	vandalisme 48
#لبول	vandalisme 52
#لبوم	collision -42	degats_des_eaux -40	incendie 98
#لبي>	autre 56	vol 48
#لبيا	collision -41	degats_des_eaux 58	dommage_materiel 55	evenement_climatique 64	none -42
#لبيب	blessure -61	dommage_materiel 111	none -43	vol -40
#لبيت	none -42
#لبيج	blessure -43	vandalisme 130	vol -51
#لبير	autre 40	degats_des_eaux 54	evenement_climatique 45	none -115
#لبيس	collision -48	dommage_materiel 42	none -43	vol 47
#لبيض	autre 44	dommage_materiel -45	none -71	vandalisme 151	vol -46
#لبيط	autre 59	dommage_materiel -42
#لبيع	bris_de_glace 92	incendie 49
#لبيك	bris_de_glace -40	collision 188	vandalisme -51
#لتاب	dommage_materiel 120	none -57
#لتاك	none 124
#لتام	autre 160	collision 48	dommage_materiel -46
#لتبر	evenement_climatique 117
#لتبن	incendie 58
#لتحت	bris_de_glace 136	dommage_materiel -53	incendie 103	none -81	vol -43
#لتحد	none 127
#لتدف	degats_des_eaux 107
#لتر>	degats_des_eaux 175	dommage_materiel -40	none -41	vol 72
#لترق	collision 51
#لترو	blessure 120	dommage_materiel -52	vandalisme 70
#لتري	incendie 67	vandalisme -45
#لتصا	collision -81	degats_des_eaux 53	vol 81
#لتصر	autre 57	collision -54	none 135	vandalisme -45
#لتعو	autre 51	none 103
#لتلف	dommage_materiel 110
#لتم>	collision -42	evenement_climatique 56	none 171
#لتنا	autre 97	dommage_materiel 156	none -109	vandalisme -49
#لتني	autre 224	collision 66	dommage_materiel -56	none -171	vol -40
#لتها	collision -49	incendie 70	vandalisme 45
#لتهب	blessure 92	collision -50	dommage_materiel -41	incendie 104
#لتهم	incendie 113
#لتو>	blessure 65	collision 70
#لتوص	collision 94	none -41	vol 76
#لتوق	collision 70
#لتوي	blessure 44	degats_des_eaux 89	dommage_materiel -41	none -44
#لتيا	autre -74	degats_des_eaux 53	dommage_materiel 203	none -44
#لتيل	bris_de_glace 49	dommage_materiel 54
#لتين	blessure 166	collision -99	dommage_materiel -43
#لثال	collision 62
#لثام	collision 58	none 115
#لثان	blessure 50	vandalisme -40
#لثلج	collision 49	evenement_climatique 126
#لثه>	collision 85
#لجاج	blessure 165	bris_de_glace 131	collision -99	degats_des_eaux -85	dommage_materiel -87	none -51	vol -47
#لجار	degats_des_eaux 66
#لجام	blessure -59	bris_de_glace 90	collision -68	incendie 102	none -64	vandalisme -43	vol 126
#لجان	incendie 53	vandalisme 85
#لجبس	blessure 66	degats_des_eaux 64	none -53
#لجبص	degats_des_eaux 173	dommage_materiel -62
#لجبل	collision -41	degats_des_eaux -52	dommage_materiel 97	evenement_climatique 70
#لجدا	degats_des_eaux 42
#لجدي	autre 52	dommage_materiel 99	none -49
#لجرا	bris_de_glace 84
#لجرح	blessure 79
#لجرد	degats_des_eaux 64	dommage_materiel 130	evenement_climatique -69	vandalisme -64
#لجزا	bris_de_glace 98
#لجلا	autre 108	collision -82	none -97	vol 192
#لجمع	bris_de_glace 43	none 59
#لجمل	collision 183	degats_des_eaux -45	dommage_materiel -49	evenement_climatique 119	incendie -106	none -52	vandalisme -45
#لجمي	autre 54
#لجنا	blessure 63	none -47	vandalisme 127
#لجنب	collision 191	none -50	vol -46
#لجند	collision 115	dommage_materiel -61	none -100	vandalisme 98
#لجنط	dommage_materiel 184	none -46
#لجهت	collision 89	none -62	vandalisme 60
#لجهد	blessure -54	bris_de_glace 198	dommage_materiel -41
#لجوا	autre 75	collision -44	degats_des_eaux 54
#لجيب	blessure -40	bris_de_glace 51	none -60	vol 156
#لجير	blessure 50
#لحاد	collision 81
#لحار	vandalisme 85
#لحاس	collision -64	dommage_materiel 327	incendie -116	none -64
#لحاف	none -46	vol 77
#لحال	blessure -41	bris_de_glace -51	collision -70	degats_des_eaux -51	evenement_climatique -41	none 231	vandalisme -67	vol -76
#لحان	degats_des_eaux 80	none -43
#لحبل	blessure -54	collision -44	dommage_materiel 54	vol 146
#لحج>	degats_des_eaux 119	none -53	vandalisme -61	vol 114
#لحجا	vandalisme 250	vol -81
#لحجر	blessure 60	dommage_materiel -54	none -42	vandalisme 140	vol -71
#لحد>	degats_des_eaux 80	evenement_climatique 130	none -44	vol -62
#لحرا	bris_de_glace 75	collision -54	degats_des_eaux 60	dommage_materiel -48	incendie -60	vol 104
#لحسا	autre 151	blessure 57	collision -73	dommage_materiel -98	vandalisme -50
#لحسن	collision 148
#لحصا	blessure -51	collision -55	incendie 81	vol 58
#لحصي	bris_de_glace 44	dommage_materiel -40	incendie 136
#لحظه	evenement_climatique 72
#لحفر	collision 146	dommage_materiel -172	vandalisme 161	vol -76
#لحق>	collision -102	incendie 45	vol 129
#لحقت	blessure -59	collision 267	dommage_materiel -46	incendie -96	vandalisme -76
#لحقي	collision -53	dommage_materiel 104	none -55	vol 89
#لحلا	collision -52	degats_des_eaux 100
#لحلو	bris_de_glace 50	collision -51	dommage_materiel 84	evenement_climatique 52	none -69
#لحلي	degats_des_eaux -42	dommage_materiel 159	none -53
#لحما	degats_des_eaux 51
#لحمد	bris_de_glace 40
#لحمر	vandalisme 64
#لحنف	collision -76	degats_des_eaux 209	evenement_climatique -127	none -116	vandalisme 85	vol -101
#لحوا	collision -63	none -53	vandalisme 119
#لحوت	collision 69	degats_des_eaux 105
#لحوض	dommage_materiel 70	none -45	vol -42
#لحوم	blessure 80	collision -48	none -61	vol -43
#لحي>	autre -56	collision -47	degats_des_eaux -41	dommage_materiel 75	evenement_climatique 85	none -54	vandalisme 47
#لحيط	incendie 49
#لحين	collision 86
#لخار	collision -66	degats_des_eaux 108	evenement_climatique 74	none -52
#لخام	autre 59
#لخان	degats_des_eaux 197
#لخبز	collision -42	vol 90
#لخبي	none 131
#لخدا	dommage_materiel -58	evenement_climatique 100	incendie 110	none -56	vandalisme -43	vol 50
#لخدم	none -54	vandalisme 50
#لخرا	degats_des_eaux -91	evenement_climatique 146
#لخزا	bris_de_glace 62	collision -58	degats_des_eaux 74	dommage_materiel 59	incendie -55	none -74
#لخسا	vandalisme 76
#لخشب	bris_de_glace 48	degats_des_eaux 63	none -54
#لخضا	collision 143
#لخضر	autre 113	blessure 43	collision 51	dommage_materiel -47	none -61	vol -51
#لخط>	collision 45
#لخطو	blessure -48	collision -97	dommage_materiel -50	none 197	vol 40
#لخلف	collision 60
#لخمي	none 65
#لخوف	collision 155	degats_des_eaux -61	dommage_materiel -54	evenement_climatique 101	none -64	vol -43
#لخيا	collision -43	degats_des_eaux 168	dommage_materiel -42
#لخير	collision -53	degats_des_eaux 47	none 128	vandalisme -49
#لخيم	collision -85	none -49	vandalisme 82	vol 45
#لداب	blessure 92	collision 153	dommage_materiel -63	vol -78
#لداخ	evenement_climatique 65	none -61	vandalisme -52	vol 93
#لدار	autre 44
#لداي	vol 74
#لدجا	collision -50	dommage_materiel 112	none -64
#لدخا	incendie 160
#لدرج	blessure 63	dommage_materiel 42	incendie 46
#لدرو	blessure 118	collision -73	degats_des_eaux 57	none -61	vandalisme -45	vol 47
#لدري	blessure -47	degats_des_eaux 67	dommage_materiel 178	incendie -70	none -42	vol -70
#لدش>	bris_de_glace 121	degats_des_eaux 54
#لدقي	collision -47	degats_des_eaux 76	evenement_climatique 55	incendie 67
#لدلا	collision -52	evenement_climatique 139	none -72	vandalisme 74	vol -42
#لدم>	collision 50
#لده>	incendie 74	vol -41
#لدها	blessure -63	bris_de_glace 125	dommage_materiel -67	none -87	vandalisme 138	vol -59
#لدوا	evenement_climatique 97	none -44	vandalisme 41	vol 56
#لدور	collision 144
#لدوش	bris_de_glace 177	collision -45	none -53
#لدول	blessure 40	degats_des_eaux 69	dommage_materiel 59
#لديب	autre 84	dommage_materiel 42	vandalisme -49
#لدين	collision 60	dommage_materiel -46	incendie 169
#لديه	collision 69	dommage_materiel 118	none -61	vol -40
#لذرا	blessure 54	bris_de_glace 69	dommage_materiel -57
#لذهب	bris_de_glace 45	vol 79
#لذي>	collision 68	degats_des_eaux 42	none -41
#لراب	degats_des_eaux 58
#لراج	collision 55	degats_des_eaux -44	incendie 146	none -54	vol -40
#لراد	blessure 89	none -41	vandalisme -43	vol 56
#لراس	blessure -63	bris_de_glace 98	none -40
#لراك	collision 60	none -56	vandalisme 98
#لراي	blessure -103	bris_de_glace -48	collision 214	dommage_materiel -56	incendie 57	vandalisme -67	vol -47
#لربا	autre 48	blessure 92	none -43	vandalisme -41
#لربع	collision 61	none 105
#لرجل	blessure 58	collision 84
#لرحل	autre 156	collision -113	none -66	vol 63
#لرصي	blessure -51	collision 201
#لرعد	evenement_climatique 220
#لرف>	blessure -68	collision -56	degats_des_eaux -53	dommage_materiel 249	incendie 62	none -46	vol -71
#لركا	bris_de_glace 66	collision -52	degats_des_eaux 61	dommage_materiel -48	evenement_climatique 43	incendie 58	none -40
#لركب	dommage_materiel 60	evenement_climatique 79
#لركل	bris_de_glace -40	collision -85	dommage_materiel -48	none -56	vandalisme 307	vol -63
#لرما	evenement_climatique 105	incendie 45	none -49
#لرمل	autre 83	bris_de_glace 131	degats_des_eaux -41	dommage_materiel -48	incendie 147	none -93	vandalisme -47	vol -68
#لروا	collision -78	none -72	vandalisme 136	vol 84
#لروب	degats_des_eaux 174	incendie -60
#لروض	collision 44
#لروم	collision 59	dommage_materiel -67	incendie 130	none -65	vandalisme -47
#لروي	autre -112	blessure -78	bris_de_glace -78	degats_des_eaux -95	dommage_materiel 220	evenement_climatique -85	incendie -63	none -327	vol -129
#لريا	bris_de_glace 50	dommage_materiel -46	evenement_climatique 45	none -42
#لريح	collision -48	dommage_materiel -51	evenement_climatique 284	none -40
#لريد	collision -49	dommage_materiel -62	incendie 250	none -62	vol -47
#لزاج	bris_de_glace 273	collision -60	degats_des_eaux -40	none -60
#لزبل	vandalisme 177
#لزبو	dommage_materiel 116	none -47	vandalisme 62
#لزجا	bris_de_glace 147
#لزرا	degats_des_eaux 68	incendie 40
#لزرب	degats_des_eaux 130	dommage_materiel 40
#لزرع	blessure -44	collision -52	dommage_materiel -44	evenement_climatique -50	incendie 97	none -50	vol 138
#لزرق	collision 74
#لزري	evenement_climatique 52	vol 107
#لزلي	bris_de_glace 110	collision -50	degats_des_eaux 74	dommage_materiel -79	vandalisme 47	vol -50
#لزنق	dommage_materiel -46	vandalisme 161	vol -49
#لزوا	autre 92	dommage_materiel -52	vol 81
#لزيت	blessure 83	collision 62
#لساب	vandalisme 88
#لسار	autre 86	dommage_materiel -55	none -53	vol 124
#لساس	collision -45	degats_des_eaux 193	dommage_materiel -50	evenement_climatique -43	vandalisme 63	vol -65
#لساع	vol 60
#لساق	blessure 171	collision -45	dommage_materiel -108	none -43	vandalisme -42	vol 95
#لسان	degats_des_eaux 65	evenement_climatique -55	vandalisme 74
#لساي	collision 46
#لسبا	blessure 46	collision -72	degats_des_eaux 132	dommage_materiel 54	none -56
#لسبب	autre 198	bris_de_glace -41	collision -93	degats_des_eaux 47	dommage_materiel -47	incendie 55	none -84	vol -78
#لسبت	none 98
#لسبي	blessure 91	vol 41
#لست>	none 138	vandalisme -50
#لستا	incendie 225	none -49
#لستو	blessure -60	incendie 120
#لسجا	degats_des_eaux 80
#لسخا	degats_des_eaux 86	incendie 53
#لسخو	bris_de_glace 171	degats_des_eaux 44	dommage_materiel -52	evenement_climatique -42	vol -40
#لسدا	blessure -56	collision -40	dommage_materiel 67	incendie 157	none -42	vandalisme -40	vol -65
#لسرب	collision -44	evenement_climatique 161	vol 47
#لسرد	collision 58	incendie 72
#لسرق	none 191
#لسرو	autre 86	collision -62	dommage_materiel 151	evenement_climatique -45	none -152	vandalisme -59
#لسري	evenement_climatique 50	incendie 67
#لسطح	collision -40	evenement_climatique 167
#لسطل	bris_de_glace -41	collision -75	degats_des_eaux -46	dommage_materiel 287	none -125	vandalisme -71
#لسطو	collision 84	degats_des_eaux 51	dommage_materiel -44	none -53	vandalisme -60	vol 72
#لسعا	blessure 156	collision -101	incendie 84
#لسفر	autre 265	collision -49	dommage_materiel -43	none -77	vandalisme -47
#لسفل	blessure -40	collision 76	degats_des_eaux 108	dommage_materiel -69
#لسفن	collision -51	none -56	vandalisme 116
#لسقف	evenement_climatique 40
#لسقي	evenement_climatique 81	none -52	vandalisme 119	vol -74
#لسكا	dommage_materiel -49	evenement_climatique -46	incendie 126	none -60	vandalisme -44	vol 83
#لسكر	collision 48	degats_des_eaux 51	vol -42
#لسكو	blessure -69	collision 164	none -41	vandalisme 46
#لسلط	dommage_materiel 69	evenement_climatique 88
#لسلع	degats_des_eaux 140	dommage_materiel -43	none -54	vandalisme -58	vol 40
#لسلو	degats_des_eaux -46	dommage_materiel 41	vandalisme 54
#لسما	blessure 64	dommage_materiel 107	evenement_climatique 59	none -82	vol -64
#لسنا	degats_des_eaux -51	dommage_materiel 142
#لسنس	blessure -52	collision -52	vol 198
#لسه>	blessure -47	collision 98	dommage_materiel -68	none -117	vandalisme -61	vol 195
#لسوا	autre 77	none 41
#لسور	collision 60	evenement_climatique 49
#لسوق	vol 84
#لسوك	autre -55	collision -89	none -75	vandalisme 111	vol 180
#لسي>	degats_des_eaux 134	dommage_materiel -47	incendie 52	none -51
#لسيد	dommage_materiel 112
#لسير	collision 78	dommage_materiel 48	none -46	vol -53
#لسيف	collision -69	degats_des_eaux 140	vol 95
#لسيل	collision -52	degats_des_eaux -55	dommage_materiel -52	evenement_climatique 107	incendie 64	none -56	vandalisme 137	vol -60
#لسيم	blessure -50	bris_de_glace 59	degats_des_eaux -40	dommage_materiel 87
#لسيو	collision -42	evenement_climatique 121	none -55	vandalisme 64
#لشاب	collision 110	incendie 102	none -44
#لشاح	collision 49
#لشار	collision 73	none -40	vandalisme 52
#لشاش	dommage_materiel 58	vandalisme 71
#لشان	blessure 85	collision -64	vol 43
#لشبا	blessure 40	dommage_materiel -42	none -44	vol 43
#لشبك	blessure -49	collision 70	incendie -89	vol 138
#لشتا	degats_des_eaux 103	evenement_climatique 58	none -50
#لشجر	bris_de_glace -44	dommage_materiel -48	evenement_climatique 228	none -56
#لشرا	collision -42	evenement_climatique 76	incendie 102
#لشرج	bris_de_glace 181	dommage_materiel -69
#لشرف	incendie 76
#لشرك	autre 53	none -60	vol 41
#لشري	collision -72	dommage_materiel 97	none -47	vandalisme -43	vol 93
#لشفا	collision -40	evenement_climatique 68	incendie 57
#لشقه	dommage_materiel 72	none -46	vol 47
#لشكا	collision -51	none -40	vol 220
#لشكو	vandalisme 63	vol 46
#لشمس	evenement_climatique 70
#لشمع	blessure -44	collision -77	degats_des_eaux -65	incendie 250	none -57	vandalisme -44	vol -47
#لشهر	none 87
#لشوف	degats_des_eaux 212	incendie -45
#لشوك	blessure 169	collision -54
#لشيف	collision 75
#لصاب	collision -41	degats_des_eaux 82	dommage_materiel 86
#لصاع	evenement_climatique 144
#لصاك	collision -63	vol 153
#لصال	bris_de_glace 46	degats_des_eaux 141
#لصان	collision -44	vol 93
#لصبع	blessure -55	bris_de_glace 135	dommage_materiel 48
#لصت>	autre 188	dommage_materiel -66	evenement_climatique 73	none -72	vol -60
#لصحو	degats_des_eaux 101	dommage_materiel 96	vandalisme -53
#لصخر	collision -40	dommage_materiel 83	evenement_climatique 102
#لصدا	none -59	vandalisme 88
#لصدم	collision 61
#لصغي	incendie 44
#لصقا	blessure -58	bris_de_glace -66	collision 141	degats_des_eaux -60	evenement_climatique -56	incendie -74	none -166	vandalisme 90	vol -118
#لصنا	bris_de_glace 65	collision -50	dommage_materiel -45	none -78	vol 112
#لصند	collision 71
#لصور	incendie 75
#لصوص	vol 125
#لصيد	bris_de_glace 127	collision 48	vandalisme -40
#لصيف	collision -58	degats_des_eaux -81	dommage_materiel -123	none 86	vandalisme -75	vol 186
#لصين	autre 158	bris_de_glace -67	collision -65	dommage_materiel 226	incendie -40	none -119	vandalisme -45	vol -70
#لضبا	collision 112	evenement_climatique 84	none -43
#لضبط	none 135
#لضو>	dommage_materiel 63
#لضوء	collision 60
#لضيا	autre 102	incendie 42	vol -52
#لضيع	collision -48	degats_des_eaux -43	evenement_climatique 97	none -70
#لطاب	collision -42	degats_des_eaux 55	dommage_materiel 72
#لطات	collision -55	dommage_materiel 75	vol 58
#لطاج	dommage_materiel -40	incendie 98
#لطاق	collision -57	evenement_climatique 107	incendie -90	vol 124
#لطاك	autre 48	vol 51
#لطاو	blessure -68	bris_de_glace 75	collision -89	degats_des_eaux -58	dommage_materiel 43	incendie 92	none -85	vandalisme -64	vol 90
#لطبا	blessure -41	collision -89	incendie 164	none -88	vandalisme 90	vol -58
#لطبع	degats_des_eaux 112	evenement_climatique -53	none 113
#لطبل	bris_de_glace -73	collision -62	dommage_materiel 172	vandalisme 80
#لطبي	autre 85	blessure 50
#لطرا	autre 74	blessure -41	collision 73	none -64	vandalisme -40	vol 79
#لطرف	none 134
#لطرق	collision 44
#لطرو	collision 82	degats_des_eaux 138	incendie -69
#لطري	bris_de_glace 48	collision 97	none -42
#لطلا	incendie 75	none -56	vandalisme 113
#لطلب	none 183
#لطما	collision -43	vandalisme 123
#لطمو	dommage_materiel -104	none -69	vandalisme 131	vol 134
#لطنا	blessure 69	collision -44	incendie 54	none 99
#لطنج	blessure 156	bris_de_glace 61	collision -64	dommage_materiel -43
#لطه>	degats_des_eaux -47	dommage_materiel 49	evenement_climatique 119
#لطوا	bris_de_glace 40	collision -55	degats_des_eaux 205	evenement_climatique -59	none -44
#لطوب	blessure 59	vol 64
#لطيا	autre 77	blessure -63	dommage_materiel 54	none -63	vandalisme -46	vol 54
#لطيف	dommage_materiel -41	incendie 120	vol -51
#لطين	degats_des_eaux -81	evenement_climatique 161
#لظلا	blessure 96
#لظهر	dommage_materiel 42	none 69
#لعات	collision -43	evenement_climatique 51	vandalisme 91
#لعاد	bris_de_glace 121	collision 100	dommage_materiel -40	none -82
#لعاش	collision -61	none 87
#لعاص	evenement_climatique 165
#لعاف	incendie 102
#لعام	bris_de_glace 50
#لعان	blessure 136	collision -40	dommage_materiel -93	incendie -101	none -47	vandalisme 146	vol -46
#لعاي	blessure 79	collision -79	dommage_materiel 208	none -108	vol -52
#لعب>	blessure 294	collision -116	dommage_materiel 64	none -98	vandalisme -86	vol -42
#لعبو	bris_de_glace 122
#لعت>	evenement_climatique 65
#لعجا	dommage_materiel -46	evenement_climatique 164
#لعجل	collision 79	dommage_materiel 42	none -53	vol 66
#لعجي	degats_des_eaux -76	dommage_materiel 130	evenement_climatique 71	incendie -67	vol -62
#لعرا	bris_de_glace 70	collision -51	dommage_materiel 97
#لعرب	dommage_materiel -49	evenement_climatique 64	none 53
#لعرس	dommage_materiel 147	incendie 51	none -102
#لعرض	blessure -48	collision -48	dommage_materiel 77	evenement_climatique 134	none -42	vandalisme -52
#لعرو	dommage_materiel 96	none -111	vandalisme 68
#لعسا	vol 60
#لعشا	blessure -56	bris_de_glace -47	collision -108	incendie 187	none -80	vandalisme 110	vol -134
#لعشر	collision -45	none 103
#لعشي	collision 80	none 84
#لعصر	collision -66	degats_des_eaux 84	dommage_materiel -75	vol 86
#لعصي	blessure -51	collision -82	dommage_materiel 319	none -82
#لعطل	collision -41	none -45	vol 189
#لعظم	blessure 124	bris_de_glace -44	collision -130	dommage_materiel 201	none -84	vandalisme -57	vol -67
#لعقد	autre 203	collision -61	dommage_materiel -66	none -53	vol -58
#لعلم	vol 117
#لعلو	degats_des_eaux 133
#لعمر	autre 170	collision -52	none -70
#لعمل	none -47
#لعمو	collision 48
#لعنا	collision -44	evenement_climatique 152	incendie 48	none -53
#لعنق	blessure 96	collision -44	dommage_materiel -45	vol 92
#لعه>	collision -45	degats_des_eaux 65	none -50	vol 46
#لعو>	bris_de_glace 153	collision -47	dommage_materiel -49	none -48	vandalisme 72
#لعود	blessure 91	collision -70
#لعيا	blessure -70	bris_de_glace 78	collision -54	dommage_materiel 168	none -63	vandalisme -53	vol -53
#لعيد	autre 85	blessure 40	collision -40	none -52	vandalisme -46
#لعين	bris_de_glace 160	incendie -47
#لغاب	collision 99	incendie 41
#لغاز	incendie 165	none -56
#لغت>	autre 69	collision -41	none -63	vol 108
#لغرز	blessure 90	bris_de_glace 90	collision -59	dommage_materiel -44
#لغرف	degats_des_eaux 89	none -40
#لغسا	collision -41	dommage_materiel 172	vol -77
#لغسي	collision -80	degats_des_eaux 80	incendie 103
#لغطا	blessure 141	vandalisme -65
#لغنا	collision -68	none -80	vol 133
#لغوا	none 162
#لغيت	autre 309	collision -43	dommage_materiel -43	none -91	vol -55
#لفات	dommage_materiel 100	incendie -42
#لفار	collision 113	dommage_materiel -42	incendie 65	none -40
#لفاز	collision -40	dommage_materiel 118
#لفت>	collision -56	degats_des_eaux 60	dommage_materiel 162	none -40
#لفجر	collision 42
#لفخا	blessure -61	collision -99	dommage_materiel 248	evenement_climatique 74	none -72	vandalisme -45	vol -61
#لفخد	blessure 90	collision 53	none -41
#لفخذ	blessure 229	collision -64
#لفرا	bris_de_glace 58	collision 49	incendie 42	none -54
#لفرن	incendie 56
#لفري	degats_des_eaux 53	dommage_materiel 94	evenement_climatique -47	none -44	vol -40
#لفزه	blessure -46	collision -50	dommage_materiel 186	none -41
#لفلا	none -42	vol 95
#لفلو	autre 177	collision -42	none -69	vol 42
#لفنا	blessure 152	collision -150	dommage_materiel -65	none -53	vandalisme 122	vol -55
#لفند	autre 243	collision -93	none -84
#لفور	collision 120	incendie 42	none -55
#لفوق	bris_de_glace 78	collision -62	degats_des_eaux 156	none -46
#لفول	collision 132
#لفون	dommage_materiel 65	vol 52
#لفي>	bris_de_glace 42
#لفيت	autre -72	blessure -48	bris_de_glace 172	collision -66	dommage_materiel 69	evenement_climatique -44	none -62	vandalisme 106	vol -45
#لفير	bris_de_glace 154	dommage_materiel -43	none -64
#لفيض	evenement_climatique 158
#لفيل	degats_des_eaux -43	none -67	vandalisme 161
#لفيه	blessure 77	vandalisme 40
#لقات	blessure 125	dommage_materiel -63
#لقاد	degats_des_eaux 115
#لقار	collision -76	degats_des_eaux -46	dommage_materiel 161	none -93	vandalisme 52	vol -62
#لقاع	collision 87	degats_des_eaux 180	dommage_materiel -42	incendie -144	vol -45
#لقاو	collision 79	vandalisme -53
#لقاي	evenement_climatique 120	vol -52
#لقبو	degats_des_eaux 41	evenement_climatique 47	none -111	vol 82
#لقت>	blessure 72
#لقدا	blessure 117	collision 120	dommage_materiel -68	incendie -46	none -94	vol -48
#لقدر	degats_des_eaux 131	none -53	vandalisme -47
#لقدي	blessure 50	dommage_materiel 87	none -57	vandalisme -41
#لقرا	dommage_materiel 82	vol 61
#لقرم	blessure -41	evenement_climatique 206
#لقسم	collision 90	dommage_materiel -59	incendie 44	none -83	vandalisme 131	vol -57
#لقصد	evenement_climatique 110
#لقضا	collision -43	vol 127
#لقط>	incendie 62
#لقطا	autre 115	collision -46	none -62	vol 86
#لقفل	vandalisme 69	vol 60
#لقما	collision 42	incendie 92
#لقنط	collision -92	evenement_climatique 174	vandalisme 70
#لقني	autre 143	none -68
#لقه>	bris_de_glace 64	degats_des_eaux -98	evenement_climatique 69	none -46
#لقهو	dommage_materiel 81
#لقوي	collision -86	dommage_materiel -70	evenement_climatique -78	incendie 97	none -84	vandalisme 159	vol -43
#لقي>	collision -123	dommage_materiel -42	evenement_climatique 40	vol 170
#لقيا	vol 99
#لقيت	none -50	vol 65
#لقين	collision -100	evenement_climatique 55	vandalisme 51	vol 118
#لكاب	incendie 57	none -58	vandalisme 111	vol -42
#لكات	collision -94	vol 167
#لكاح	blessure 233	collision -65
#لكار	collision 102	none -62
#لكاز	bris_de_glace 85	dommage_materiel -51	incendie 136
#لكاس	bris_de_glace 51	vol 138
#لكاط	vol 131
#لكاف	autre -43	blessure -41	bris_de_glace -45	collision -65	degats_des_eaux 284	dommage_materiel -90	evenement_climatique -106	none -135	vandalisme -65	vol -50
#لكام	none -43	vandalisme 74
#لكبي	bris_de_glace 41	dommage_materiel 76
#لكت>	collision 233	none -41	vandalisme -43	vol -76
#لكتب	collision -59	degats_des_eaux 147	dommage_materiel -41	none -44	vandalisme 69
#لكتف	collision -46	dommage_materiel 85	vandalisme 81	vol -58
#لكرا	collision 50	dommage_materiel -44	evenement_climatique 48	vol 60
#لكرس	blessure 72	none -74	vandalisme 70
#لكره	bris_de_glace 73	collision 131	none -87
#لكرو	blessure 125	dommage_materiel -57	none -73	vandalisme 89	vol -72
#لكري	collision -54	dommage_materiel 155	none -65
#لكسي	collision 132
#لكل>	collision 89	incendie 108	none -60
#لكلا	collision 136
#لكلب	dommage_materiel 118	none -47	vandalisme -62
#لكلي	dommage_materiel 58
#لكم>	none 66
#لكنا	blessure -48	collision 90	degats_des_eaux 59	dommage_materiel -46	vandalisme 68	vol -83
#لكنن	incendie 64
#لكني	bris_de_glace 51	collision 79	none -67
#لكه>	dommage_materiel 100	none -40	vandalisme 66
#لكهر	incendie 50
#لكور	blessure 45	bris_de_glace 74	collision -50	vol 59
#لكوز	incendie 55
#لكوف	vol 137
#لكوك	blessure 59	bris_de_glace -79	collision -77	dommage_materiel 277	evenement_climatique -40	incendie -54	none -170	vandalisme -56	vol -52
#لكول	blessure -82	collision -66	degats_des_eaux 182	dommage_materiel -50	none -42	vol 112
#لكوم	incendie 43	vol 100
#لكون	collision 47
#لكي>	incendie 98
#للاس	dommage_materiel 72	none 97
#للاف	degats_des_eaux 103	dommage_materiel 103
#للبا	bris_de_glace 60
#للبل	degats_des_eaux 234	dommage_materiel -52
#للبو	vol 44
#للحم	blessure 108	collision -52	degats_des_eaux 73	dommage_materiel 62	incendie -76	vol -49
#للدا	blessure 125
#للدو	evenement_climatique 51
#للرك	degats_des_eaux 62	evenement_climatique 84
#للسر	vol 131
#للسط	collision -59	dommage_materiel -48	evenement_climatique 130	none -72	vol 110
#للشر	bris_de_glace 118
#للصا	bris_de_glace 90	collision -96	degats_des_eaux 119	evenement_climatique -62
#للعا	blessure 111	bris_de_glace -41	collision -141	dommage_materiel 149	evenement_climatique 80	none -89	vandalisme -47	vol -60
#للعم	degats_des_eaux 47	dommage_materiel 63
#للكو	collision -40	vandalisme 52	vol 59
#للمر	collision 43	degats_des_eaux 56
#للمس	degats_des_eaux 81	incendie 67	vol -74
#للمو	degats_des_eaux 106
#للوح	blessure -43	bris_de_glace 74	collision -56	dommage_materiel 127	none -58	vol 75
#للور	collision 91
#للي>	dommage_materiel 45
#لليس	blessure 122	bris_de_glace 40	collision -70	dommage_materiel 76	evenement_climatique -46	none -59	vol -66
#لليل	dommage_materiel -40	vandalisme 55
#لليم	collision 120
#لما>	degats_des_eaux 141
#لماء	degats_des_eaux 112
#لمات	blessure 96	dommage_materiel -67	vandalisme 113	vol -96
#لماذ	autre 177	collision 64	dommage_materiel -56	none -161	vol -53
#لمار	dommage_materiel 124
#لماز	autre 107	blessure -55	bris_de_glace -45	collision -89	dommage_materiel 48	incendie 86	none -63	vol -71
#لماض	none 84
#لماط	blessure 230	bris_de_glace -43	degats_des_eaux 50	dommage_materiel -107	incendie -47	none -238	vandalisme -50	vol -101
#لماك	collision -41	degats_des_eaux 105	evenement_climatique 54
#لمال	collision -45	dommage_materiel 126	vandalisme -51	vol 47
#لمان	blessure 56	collision -49	incendie 116	vol -45
#لمت>	collision -85	degats_des_eaux 75	dommage_materiel 97	none -92	vandalisme -114	vol 132
#لمتح	vol 45
#لمتر	blessure -42	collision 43	evenement_climatique 136
#لمتو	vol 62
#لمجا	degats_des_eaux 87
#لمجم	collision -49	degats_des_eaux -47	incendie 202	none -63	vol -67
#لمحر	none -58	vandalisme 98
#لمحض	vol 43
#لمحط	vol 168
#لمحف	autre -48	vol 135
#لمحل	degats_des_eaux 58	dommage_materiel 40	none -51	vandalisme 80
#لمحم	collision 97
#لمخب	collision 42
#لمخز	collision -52	dommage_materiel -48	evenement_climatique 46	none -81	vol 182
#لمدخ	collision -46	degats_des_eaux 45	vandalisme 53	vol 46
#لمدر	blessure 88	dommage_materiel -41
#لمدف	bris_de_glace 78	degats_des_eaux 77	dommage_materiel -58
#لمدن	degats_des_eaux 63
#لمدي	blessure 63	bris_de_glace 56	collision -60	dommage_materiel -46
#لمرا	collision 52	none -40
#لمرت	degats_des_eaux 58	dommage_materiel -56	none -79	vandalisme 122
#لمرح	collision -47	degats_des_eaux 119	dommage_materiel -49	incendie 79
#لمرس	collision 104	evenement_climatique 93	vol -76
#لمرف	blessure -40	collision 72	dommage_materiel -51	none -76	vandalisme -40	vol 156
#لمرك	collision 50
#لمره	degats_des_eaux 40	vandalisme 101
#لمس>	bris_de_glace -48	collision 181
#لمسا	blessure 61	degats_des_eaux 44	vandalisme 51
#لمسج	blessure 42	degats_des_eaux 68	dommage_materiel -49	vol -70
#لمسر	vol 197
#لمسك	collision 148
#لمسم	autre 58	blessure -51	collision -100	dommage_materiel -45	vandalisme 216	vol -42
#لمسن	blessure 83	collision -66	incendie 55
#لمسو	degats_des_eaux 60	vol 78
#لمشت	degats_des_eaux 92
#لمصا	autre 212	none -148	vandalisme 55	vol -46
#لمصب	dommage_materiel -40	incendie 100
#لمطا	incendie 109
#لمطب	blessure -42	bris_de_glace 83	collision -63	degats_des_eaux 81	none -45
#لمطر	dommage_materiel -40	evenement_climatique 169
#لمطع	dommage_materiel -67	evenement_climatique 68	vandalisme 142
#لمظل	evenement_climatique 144	incendie 51	none -41
#لمعل	degats_des_eaux 75	dommage_materiel 190	incendie -101	none -77	vandalisme -52
#لمغر	degats_des_eaux -46	dommage_materiel -60	none 59	vandalisme 116
#لمغس	degats_des_eaux 170
#لمقا	vandalisme 65	vol 72
#لمقد	collision 66
#لمقص	blessure -40	dommage_materiel -49	none -74	vandalisme 285	vol -90
#لمقل	vandalisme 68
#لمقه	collision -133	degats_des_eaux 78	dommage_materiel -49	vandalisme 55	vol 121
#لمكت	collision -59	degats_des_eaux 43	dommage_materiel 175
#لمكم	bris_de_glace 98	degats_des_eaux 41	dommage_materiel -40	none -40
#لملا	degats_des_eaux 79	vandalisme -47	vol 77
#لملف	none 169
#لملك	vol 51
#لممت	blessure 48	collision 72
#لممر	bris_de_glace 62	degats_des_eaux 88	evenement_climatique -48
#لمنا	none -55	vandalisme 94
#لمنح	collision 69	none -70	vandalisme -61	vol 143
#لمنز	evenement_climatique 128	none -44
#لمنش	blessure 147	dommage_materiel -56	none -75	vandalisme -45
#لمه>	dommage_materiel 82	vandalisme 90	vol -58
#لموت	collision 40	vandalisme 79
#لمود	evenement_climatique 148
#لموس	blessure 54	collision -95	none -65	vandalisme 180	vol -50
#لموض	incendie 40	vol 78
#لموق	collision 90	vol 44
#لموك	collision -66	degats_des_eaux 136	dommage_materiel 148	evenement_climatique -181	incendie 66	none -148	vandalisme -120	vol -46
#لمون	autre 89
#لميا	collision -42	degats_des_eaux 158
#لميذ	collision 55	vandalisme 56	vol -120
#لميك	collision -43	dommage_materiel 48	none -44	vandalisme 63
#لمين	incendie 82
#لميه	autre 139	collision -97	vandalisme -40	vol 52
#لنا>	none -40	vol 40
#لناد	evenement_climatique 105	vandalisme 119	vol -114
#لنار	incendie 95
#لناس	collision 65
#لناف	bris_de_glace 45	none -41	vandalisme 53	vol 57
#لنام	dommage_materiel -43	incendie 154
#لنجا	degats_des_eaux 100	dommage_materiel -41	incendie 41
#لنحا	collision -58	degats_des_eaux -50	vandalisme -40	vol 248
#لنصف	collision -49	dommage_materiel 44	none 134
#لنضا	autre 127	blessure -73	bris_de_glace -52	collision -81	degats_des_eaux -57	dommage_materiel 220	evenement_climatique -51	incendie -42	none -171	vandalisme -77	vol -79
#لنظا	autre 146	collision -43	dommage_materiel -99	none -92	vandalisme -89	vol 111
#لنعا	degats_des_eaux 67
#لنعن	collision 138	none -44	vol 80
#لنقل	bris_de_glace 46
#لنمر	bris_de_glace 87	collision 46
#لنها	dommage_materiel 59
#لنوا	degats_des_eaux 49	vandalisme 70
#لني>	autre 75
#لنير	incendie 112
#لها>	dommage_materiel 60	none -42
#لهات	vol 57
#لهم>	evenement_climatique 64
#لهوا	none -42
#لهوت	incendie 81
#لهون	collision 136	vol -41
#لوا>	vol 78
#لواج	autre 139	collision -92	none -53
#لواح	evenement_climatique 101
#لواد	collision -59	degats_des_eaux -54	evenement_climatique 256
#لواق	bris_de_glace 279	collision -80	dommage_materiel -47	none -128	vandalisme -40
#لوال	blessure 42	incendie 55
#لوب>	collision -101	evenement_climatique 136	none -83	vandalisme 118
#لوبه	vol 80
#لوجه	collision 175	degats_des_eaux -62	dommage_materiel -41	incendie 58	none -51
#لوح>	blessure -45	bris_de_glace 105	collision -72	incendie 114	none -114	vol -55
#لوحت	collision 67	none -85	vol 117
#لوحل	degats_des_eaux -69	evenement_climatique 194
#لوحه	dommage_materiel 42
#لودي	collision 45
#لور>	collision 90
#لورا	collision 130	none -40
#لورد	dommage_materiel 59	none -76	vandalisme 132	vol -59
#لورش	bris_de_glace 128	dommage_materiel 40	evenement_climatique -41	none -67	vandalisme -47
#لورق	collision 83
#لورك	blessure 249	collision -67	dommage_materiel -45	vandalisme -54	vol -79
#لوز>	autre 141	collision -79	dommage_materiel -40	incendie 68	none -169	vol -66
#لوس>	autre 155	dommage_materiel -46	evenement_climatique 41	none -61
#لوسط	collision 67	dommage_materiel -68	vandalisme 93
#لوضو	autre -57	blessure -49	bris_de_glace -51	collision -44	degats_des_eaux 82	dommage_materiel -82	incendie 110	none -125	vandalisme -68	vol 112
#لوطن	vol 60
#لوطو	bris_de_glace 73	collision 45	incendie 52	none -40	vol -40
#لوع>	blessure 196	dommage_materiel -64	none -43	vandalisme -84
#لوعه	degats_des_eaux 94	vandalisme 55
#لوعي	collision 196	dommage_materiel -46	vol -56
#لوقا	degats_des_eaux 63
#لوقت	blessure 41	collision -53	dommage_materiel 74	evenement_climatique 65	incendie 43
#لوك>	blessure -70	degats_des_eaux -49	dommage_materiel 86	vandalisme 97
#لوكا	autre 102	collision 111	none -55	vol -46
#لول>	degats_des_eaux 101	vol 41
#لولا	collision 73	incendie 85	vol -64
#لولد	blessure 135	dommage_materiel -74	none -55	vandalisme -47
#لوم>	blessure 67	degats_des_eaux -47	dommage_materiel 76
#لوما	degats_des_eaux 136	incendie -96
#لومب	degats_des_eaux 147
#لومت	dommage_materiel 99	evenement_climatique 40	none -49
#لون>	degats_des_eaux 65
#لوني	collision 96
#لوي>	dommage_materiel 167	evenement_climatique -42	none -50
#ليا>	none -51
#ليان	blessure 48	collision -49	dommage_materiel 93	vandalisme 44
#ليب>	degats_des_eaux -48	dommage_materiel 164	none -58
#ليت>	collision -63	dommage_materiel 59	incendie 63	none -64	vol 70
#ليته	blessure 106	collision -134	dommage_materiel -45	none -46	vandalisme 86
#ليج>	bris_de_glace 96	degats_des_eaux 57	dommage_materiel -70	vol -42
#ليد>	blessure 105	none -44	vol 40
#ليده	bris_de_glace 54
#ليدي	degats_des_eaux 50
#ليزه	dommage_materiel -57	none -48	vandalisme -48	vol 179
#ليزو	blessure -67	collision -202	dommage_materiel -52	vandalisme -46	vol 309
#ليزي	none 113
#ليسا	bris_de_glace 72	collision -55	dommage_materiel 129	evenement_climatique -50	vol -49
#ليسر	collision 95
#ليسي	blessure 147	collision 70	dommage_materiel -43	none -52	vol -42
#ليط>	bris_de_glace -40	degats_des_eaux 150	dommage_materiel 105	evenement_climatique -75	none -42
#ليفو	collision -59	none -45	vandalisme -49	vol 160
#ليك>	collision -71	dommage_materiel 77	none 105	vol 53
#ليكو	vandalisme 133	vol -41
#ليلا	none 45
#ليلت	blessure 159	collision -50	degats_des_eaux -41	dommage_materiel -42	vandalisme 76	vol -53
#ليله	vandalisme 98
#ليلي	evenement_climatique 132	vol 40
#ليم>	none -56
#ليما	bris_de_glace 53	dommage_materiel 56	incendie -65	none -75	vandalisme -43
#ليمن	collision 210	dommage_materiel -44	incendie -56	none -49
#ليمه	collision -54	none -82	vol 138
#ليمو	blessure 132	dommage_materiel -75	none -82	vandalisme 72
#ليمي	collision 120	none -43
#لين>	vandalisme 95
#ليني	collision 71
#ليه>	none -42
#ليها	dommage_materiel 72
#ليهم	none -45	vandalisme 68
#ليو>	evenement_climatique 111
#ليوم	none 83
#ليون	vol 104
#لييه	blessure 106	bris_de_glace 88	degats_des_eaux -40	dommage_materiel -51	incendie -52	none -41	vandalisme 68	vol -65
#ماء>	degats_des_eaux 114
#مابغ	collision 168	evenement_climatique -70
#مابق	blessure 131	bris_de_glace -53	collision -96	dommage_materiel 68	none -69
#مات>	dommage_materiel 77
#ماتت	collision 79	dommage_materiel 98
#ماتش	blessure 170	bris_de_glace -95	dommage_materiel -92	none -68	vandalisme 102	vol -112
#ماتو	evenement_climatique 131
#ماتي	autre 46	degats_des_eaux 64	dommage_materiel 66	incendie -61	none -91	vandalisme -43	vol 43
#ماجا	bris_de_glace 282	collision 42	dommage_materiel -70	none -203	vandalisme -48
#ماد>	incendie 112
#ماذا	autre 74
#مار>	vandalisme 91
#مارس	autre 103
#مارش	collision 200	none -50
#ماري	blessure -58	collision -83	dommage_materiel 111	none -58	vandalisme -51	vol 185
#مازا	none 72
#مازو	autre 84	blessure -46	bris_de_glace -40	collision -78	degats_des_eaux -41	incendie 70	none -73
#ماس>	incendie 124
#ماسي	bris_de_glace 60	collision 134	none -62
#ماش>	bris_de_glace 223	collision -106	dommage_materiel -58	none -75	vandalisme -52	vol 79
#ماشف	collision 198	none -53	vandalisme -59
#ماشي	degats_des_eaux 44
#ماصر	collision -55	vandalisme 152
#ماضي	none 84
#ماطم	evenement_climatique 56	none -41	vandalisme 104
#ماعر	autre 151	none -60	vandalisme 113	vol -95
#ماعن	collision 104	none -48	vandalisme 42
#ماعه	collision -84	degats_des_eaux -76	dommage_materiel 179	evenement_climatique 173	none -111	vandalisme -47	vol -90
#ماعي	collision 68	incendie 61
#ماق>	bris_de_glace 71	dommage_materiel 154	evenement_climatique -52	vol -107
#ماكا	bris_de_glace 51	evenement_climatique 61
#ماكن	evenement_climatique 41	none -73	vandalisme 95
#ماكي	degats_des_eaux 54	dommage_materiel 61	evenement_climatique 48	incendie 53	none -50
#مال>	blessure 47	vol 48
#مالك	collision -45	dommage_materiel 174	none -41	vandalisme -62
#ماما	collision 73	dommage_materiel -45	none 57	vandalisme 41
#مامه	bris_de_glace -40	collision 185	dommage_materiel -46	incendie 61	none -70	vol -48
#مامي	bris_de_glace 93
#مان>	autre 57	blessure -40	collision -44	dommage_materiel 54	evenement_climatique 88	none -47
#مانط	dommage_materiel -45	incendie 185	none -50	vol -74
#مانه	blessure -40	none 44
#ماني	evenement_climatique 88
#ماه>	degats_des_eaux 53
#ماوق	collision 78	degats_des_eaux -60	dommage_materiel 98	none -46
#ماي>	none 140
#مايه	blessure -64	collision -173	dommage_materiel 113	incendie -55	none -63	vandalisme -86	vol 178
#مبا>	autre 78	collision -57	dommage_materiel 40	evenement_climatique 59	none -51	vandalisme -46	vol 57
#مبار	blessure 41	collision -57	none -58	vandalisme 146	vol -46
#مبلغ	vol 40
#مبلل	degats_des_eaux 96
#مبلو	blessure 44	collision -50	degats_des_eaux 174
#مبوا	collision 70	vandalisme 123
#مبي>	degats_des_eaux 147
#مبيل	incendie 54
#مبين	collision -73	dommage_materiel -43	vandalisme -55	vol 175
#مبيه	degats_des_eaux -48	incendie 177
#متاز	blessure 48	collision 72
#متاك	none 95
#متجر	collision -43	vandalisme 108
#متدت	incendie 132
#متر>	evenement_climatique 85
#مترا	blessure -41	collision 114	evenement_climatique 87	none -61
#متري	evenement_climatique 46
#متضر	collision 68	evenement_climatique 120
#متعل	collision -51	evenement_climatique 136	vandalisme -40
#متقا	degats_des_eaux 82
#متنا	collision 74
#متني	collision 85
#متها	dommage_materiel 43	vol 63
#متوق	collision 68
#متي>	none 43
#مثقو	collision -51	dommage_materiel -103	vandalisme 51	vol 154
#مثل>	collision -63	evenement_climatique 140
#مثلث	dommage_materiel 201	none -69	vandalisme -40	vol -44
#مثلي	blessure 214	dommage_materiel -57	none -147	vol -46
#مجاو	degats_des_eaux 102
#مجرو	blessure -41	vandalisme 76
#مجهو	none -52	vandalisme 236	vol -50
#محاو	bris_de_glace 58	vandalisme -62	vol 96
#محرك	none -54	vandalisme 96
#محرو	collision -49	incendie 153
#محطم	collision 94
#محطه	vol 91
#محفظ	none -52	vol 216
#محل>	degats_des_eaux 81	none -59	vandalisme 86
#محلو	collision -55	degats_des_eaux 81	vol 71
#محلي	degats_des_eaux 52
#محمد	autre 84	collision 57	none -45
#محمل	collision 75
#محمو	blessure 96	none -57
#مخدو	collision -54	none -51	vandalisme 192
#مخزن	collision -45	dommage_materiel -49	none -68	vol 159
#مخلو	blessure 53	collision 68	vol 41
#مدا>	vandalisme 169
#مدام	degats_des_eaux 156
#مدخل	dommage_materiel 40
#مدخن	evenement_climatique 111	incendie 44
#مدرب	blessure 228	dommage_materiel -81	none -66	vandalisme -45	vol -42
#مدرس	none -43	vandalisme 70
#مدفا	bris_de_glace 78	degats_des_eaux 77	dommage_materiel -58
#مدني	degats_des_eaux 63
#مدوا	collision 195	vandalisme -60
#مدير	bris_de_glace 64	collision -73	dommage_materiel 81	vandalisme -44
#مدين	blessure 64	degats_des_eaux -40	evenement_climatique 96
#مرا>	collision 132	none -59	vol 41
#مراب	collision 45
#مرات	collision 88
#مراق	blessure 95
#مراك	autre 77	none -45	vol 90
#مراه	bris_de_glace 154	collision 68	dommage_materiel -44	none -68	vol -50
#مراي	vandalisme 118	vol -40
#مرت>	degats_des_eaux 92	none -48
#مرتي	dommage_materiel 91	none -52	vandalisme 107	vol -52
#مرجا	collision 44
#مرحا	degats_des_eaux 186	dommage_materiel -48	evenement_climatique -62
#مرحب	none 67	vandalisme 53
#مرسي	collision 87
#مرفق	collision 55	none -49	vol 65
#مركب	blessure 42	collision 41
#مركز	bris_de_glace -50	collision -52	vandalisme 130	vol 48
#مركو	collision 58
#مرنا	collision 82
#مره>	none -46
#مرها	collision 42	degats_des_eaux 64
#مرو>	collision 63	none -45	vandalisme 119
#مرور	collision 57
#مري>	blessure 82
#مريض	autre 102	collision -41	degats_des_eaux 75	dommage_materiel -50
#مرين	blessure 182	dommage_materiel -69	none -56
#مزق>	blessure 147	none -78	vandalisme 97
#مزهر	dommage_materiel 95
#مزيا	collision 98
#مساء	none 72
#مساع	none 118
#مساف	degats_des_eaux 108
#مسبح	degats_des_eaux 103	dommage_materiel 94	none -41
#مستا	blessure -54	collision -56	incendie 69	none -43	vandalisme 56
#مستش	blessure 50
#مستع	degats_des_eaux 42
#مستو	incendie 52
#مسجد	degats_des_eaux 55	dommage_materiel -43	vol -40
#مسح>	blessure -84	bris_de_glace 191	collision -64
#مسدو	blessure 96	collision -42	degats_des_eaux 117	dommage_materiel -42	none -47	vol -55
#مسرع	collision 150
#مسرو	vol 209
#مسسن	dommage_materiel -60	incendie 49	vol 78
#مسكو	blessure 45	collision -62	none -61	vandalisme 155
#مسكي	blessure 107
#مسما	collision -103	degats_des_eaux -43	dommage_materiel -44	evenement_climatique 60	vandalisme 223	vol -93
#مسني	blessure 87
#مسوو	collision -40	degats_des_eaux 71	dommage_materiel -48	none 100
#مسيه	evenement_climatique 78	vol 44
#مشا>	blessure 67	dommage_materiel 42	none -47
#مشات	autre 84	collision 70	incendie 71	vandalisme -43
#مشاو	blessure 75	incendie 44	none -82
#مشتر	degats_des_eaux 125
#مشكل	collision 55	vandalisme 79
#مشي>	blessure 56	none -51
#مشيت	vandalisme 65	vol 51
#مشين	vol 70
#مصاب	dommage_materiel -40	none -52	vandalisme 176
#مصار	autre 186	none -81
#مصبا	collision 100	none -50	vandalisme -43
#مصد>	collision 162	none -48
#مصدر	collision -57	degats_des_eaux 230	dommage_materiel -52
#مصعد	blessure 196	collision -78	incendie 49	none -86	vol -56
#مصنع	collision 214	vandalisme -56
#مضرو	none -57	vandalisme 269	vol -57
#مطار	autre 109	degats_des_eaux -50	dommage_materiel -51	evenement_climatique 140	none -57
#مطاف	incendie 118
#مطبخ	blessure -42	bris_de_glace 83	collision -63	degats_des_eaux 81	none -45
#مطر>	evenement_climatique 183
#مطعم	blessure 154	collision -44	dommage_materiel -78	none -60	vandalisme 87
#مطعو	collision 112	none -170	vandalisme 86	vol -45
#مظله	evenement_climatique 115	none -78	vol 93
#معا>	bris_de_glace -84	vandalisme 125	vol -61
#معاه	collision 55	incendie 50	none -51
#معت>	blessure -53	dommage_materiel 50
#معجز	collision 155
#معرف	autre 97	none 40
#معرو	collision -60	dommage_materiel 118	none -58	vandalisme -44	vol 111
#معصم	blessure 103	collision -45	vol 62
#معقو	collision 129
#معلق	collision 171	evenement_climatique -62	vol 42
#معلم	collision -78	dommage_materiel 119	evenement_climatique 106	none -46
#معلو	degats_des_eaux 160	incendie -112
#معنا	bris_de_glace 49	none -67	vandalisme 81
#معني	blessure 139	bris_de_glace -47	collision -138	dommage_materiel -77	none 219
#معه>	collision -45	degats_des_eaux -40	none 40
#معها	collision -72	incendie 45	none -90	vandalisme 99	vol 48
#معو>	degats_des_eaux 110	evenement_climatique -96	vol 52
#معوج	blessure 85	dommage_materiel -65	none -63	vandalisme 158	vol -86
#معي>	bris_de_glace 41
#معيه	vol 70
#مغرب	degats_des_eaux -46	dommage_materiel -60	none 59	vandalisme 116
#مغسل	degats_des_eaux 154
#مغلق	degats_des_eaux -84	evenement_climatique 132	vol 91
#مفات	autre 108	degats_des_eaux -57	vandalisme 47
#مفاج	collision -41	dommage_materiel 230	none -48
#مفتا	collision -64	none -52	vandalisme 82	vol 153
#مفتو	bris_de_glace 58	degats_des_eaux 45
#مقبض	collision -48	vandalisme 84	vol 50
#مقدم	collision 73
#مقص>	blessure -40	dommage_materiel -53	none -75	vandalisme 281	vol -61
#مقطع	collision -60	evenement_climatique 45	none -45	vandalisme 150
#مقطو	blessure 64	incendie -53	none -46
#مقعد	collision 81
#مقلا	blessure 77	incendie 47
#مقله	collision -40	evenement_climatique 45	none -49	vandalisme 96
#مقلو	collision -63	none -42	vandalisme 186
#مقهي	collision -125	degats_des_eaux 55	dommage_materiel -43	vandalisme 45	vol 95
#مكان	autre 48
#مكتب	collision -52	degats_des_eaux 82	dommage_materiel 128
#مكتر	degats_des_eaux 104	vandalisme 77	vol -44
#مكتو	collision 58	vandalisme 50
#مكرو	collision -43	dommage_materiel 53	vol 113
#مكسو	collision 74
#مكشو	blessure 58	none -103	vandalisme 133	vol -40
#مكم>	bris_de_glace 74
#مكن>	bris_de_glace 62	collision 58
#مكنا	bris_de_glace 60
#مكنك	autre 108	collision -57	none 119	vandalisme -40	vol -44
#مكنن	none 198
#مكيف	collision -46	degats_des_eaux 55	vol 66
#ملء>	collision 77
#ملا>	evenement_climatique 50
#ملاب	degats_des_eaux 64	vol 64
#ملات	bris_de_glace 70
#ملان	collision 70
#ملت>	evenement_climatique 60	vol 59
#ملثم	vandalisme 81	vol 64
#ملف>	autre 40	none 188	vol -70
#ملفي	none 151
#ملك>	none -42	vandalisme 87	vol 52
#ملكه	collision 83	none -57	vandalisme 62
#مله>	evenement_climatique 45
#ملي>	vol 64
#ملين	vandalisme 101
#مليه	autre 82	blessure 160	dommage_materiel -41	evenement_climatique -47
#مليو	collision -53	dommage_materiel -43	incendie 150	none -54	vandalisme -43	vol 96
#ممتا	blessure 48	collision 72
#ممر>	degats_des_eaux 47
#ممكن	autre 111	none 62	vol -52
#منا>	collision 71
#مناس	bris_de_glace -43	dommage_materiel 100	incendie 63	none -40
#منت>	blessure 58	degats_des_eaux -70	dommage_materiel -44	vandalisme 159	vol -57
#منزل	evenement_climatique 41
#منشا	blessure 147	dommage_materiel -56	none -75	vandalisme -45
#منطق	evenement_climatique 118	none -48
#منفو	degats_des_eaux 65
#منكم	autre 220	dommage_materiel -63	none -58
#منه>	degats_des_eaux 69
#منها	incendie 41
#منهم	collision -97	dommage_materiel -42	none 92	vandalisme 63
#منو>	degats_des_eaux 63
#مني>	collision 62	dommage_materiel 49	none -49
#منيه	collision -42	none 93	vandalisme -45	vol 128
#مها>	evenement_climatique 49	none -51
#مهرس	collision 104	none -54	vandalisme 55
#مهم>	collision 45	dommage_materiel -42	vandalisme 119
#موا>	vandalisme 144
#مواف	none 173
#مواي	vol 62
#موبي	collision 61	none -43
#موت>	autre -47	blessure -48	bris_de_glace -40	collision -71	degats_des_eaux -70	dommage_materiel 359	evenement_climatique -48	incendie -43	none -277	vandalisme -59	vol -74
#موتو	collision 41	none -46	vandalisme 119
#موجه	collision 50	degats_des_eaux 85	evenement_climatique 47
#موجو	collision -58	dommage_materiel -46	none -54	vol 189
#موخر	collision 108
#مود>	collision 112	dommage_materiel -59	evenement_climatique 94
#مودم	collision -40	dommage_materiel -51	evenement_climatique 196
#مورا	bris_de_glace 56	collision 116	vandalisme -62
#موس>	collision -139	dommage_materiel -45	none -92	vandalisme 337	vol -51
#موسم	blessure 122	dommage_materiel -55	incendie 51	none -44
#موسي	collision -50	dommage_materiel 67	incendie 81
#موضو	incendie 40	vol 78
#موظف	collision -45	degats_des_eaux 101	incendie -71	vol 87
#موقع	collision 61	vol 84
#موقف	collision 107	none -42	vol 45
#موك>	collision 91	none -55	vol 104
#موكي	blessure -43	bris_de_glace -47	collision -87	degats_des_eaux 178	dommage_materiel 181	evenement_climatique -176	incendie 83	none -183	vandalisme -138	vol -54
#مول>	collision 83
#مولا	collision 57	dommage_materiel 43
#موني	autre 151	dommage_materiel -43	none -91	vandalisme -43
#مياه	degats_des_eaux 176
#ميت>	blessure -40	bris_de_glace -49	dommage_materiel -42	incendie 215	none -56
#ميتو	collision 180	none -50
#ميد>	evenement_climatique 180	incendie 98	vol -45
#ميذ>	evenement_climatique 53	vandalisme 83	vol -101
#ميرا	dommage_materiel 76	none -62	vandalisme 54	vol 75
#ميس>	none 70
#ميسا	vol 118
#ميع>	autre 66
#ميعا	autre 65	collision 61	none -40
#ميك>	bris_de_glace 131	dommage_materiel 72	none -68
#ميكا	collision -43	dommage_materiel 48	none -44	vandalisme 63
#ميل>	dommage_materiel 126	vol -45
#مين>	autre 79
#مينا	collision 54	dommage_materiel 47
#مينه	bris_de_glace 70
#ميني	dommage_materiel 61	none 77
#ميو>	none -50	vandalisme 92
#ناء>	dommage_materiel 60
#نابي	collision -44	degats_des_eaux -63	dommage_materiel -40	none -40	vandalisme 258	vol -60
#نات>	blessure 46	dommage_materiel 78	none -74
#ناتن	collision 150
#ناج>	autre 162	collision 76	dommage_materiel -62	vandalisme -42
#ناح>	collision 63	vandalisme 102
#نادي	blessure 81	degats_des_eaux 40	dommage_materiel -51	evenement_climatique 68	none -63	vandalisme 56	vol -58
#نار>	collision -56	incendie 172
#ناري	collision 87	vol 49
#نازل	blessure 42	collision 43	vandalisme 40
#ناس>	collision 40	vol 43
#ناسب	bris_de_glace -43	dommage_materiel 100	incendie 63	none -40
#ناض>	collision 59
#ناضت	blessure -44	collision -54	dommage_materiel 226	none -60
#ناع>	collision 115	vol 64
#ناعس	none -44	vol 90
#ناعي	collision -80	dommage_materiel 73	none -126	vandalisme -55	vol 178
#نافذ	bris_de_glace 141
#ناك>	none 50
#ناكل	collision 81
#نامو	dommage_materiel -45	incendie 187
#نان>	dommage_materiel 71	none -80	vandalisme 61	vol -43
#ناني	degats_des_eaux 89
#ناه>	degats_des_eaux 67	none -66	vandalisme 53
#ناها	dommage_materiel 43	incendie 82	none -51	vol 56
#ناهم	blessure -46	collision -128	evenement_climatique 115	none -49	vandalisme 99	vol -61
#نايم	vol 143
#نايي	collision 56
#نبر>	none 63	vol 41
#نبه>	dommage_materiel 149	none -124	vandalisme -81
#نبها	evenement_climatique 46	incendie 60
#نبوب	degats_des_eaux 159
#نبور	collision 131	degats_des_eaux 125	dommage_materiel -49	evenement_climatique -68
#نبي>	collision 108
#نتبه	bris_de_glace 53	collision 77	dommage_materiel -48
#نترن	vandalisme 93
#نترو	vol 162
#نتسن	autre 57	blessure 50	collision -54	dommage_materiel -61	vol 107
#نتش>	none -54	vandalisme 87
#نتصل	collision 45
#نتظر	none 63
#نتفا	collision 129	none -41
#نتفخ	degats_des_eaux 168	evenement_climatique -53	incendie 77
#نتيج	bris_de_glace 223	collision 40	dommage_materiel -59	none -98	vandalisme -40	vol -52
#نتين	collision -65	degats_des_eaux -91	dommage_materiel -57	evenement_climatique 82	none -53	vandalisme 102	vol 102
#نجا>	collision 42
#نجار	degats_des_eaux 100	dommage_materiel -41	incendie 41
#نجره	blessure 156	bris_de_glace 61	collision -64	dommage_materiel -43
#نجلي	none 113
#نجمه	bris_de_glace 124	none -43
#نجه>	collision 54
#نجيل	collision -96	degats_des_eaux -77	dommage_materiel 261	incendie -63	none -49
#نحاس	collision -58	degats_des_eaux -50	vandalisme -40	vol 248
#نحرف	collision 87
#نحو>	collision 93	degats_des_eaux 86	dommage_materiel -46
#نخدم	dommage_materiel 102	incendie -59	vol 40
#نخرج	collision 165	dommage_materiel -70	none -82	vandalisme 102
#نخلص	blessure -40	bris_de_glace 136	collision -48	dommage_materiel 65
#ندا>	autre 69	bris_de_glace 129	none -82
#ندار	none -73	vandalisme 187	vol -44
#ندخل	collision 80	dommage_materiel -91	none -44	vandalisme 128
#ندر>	bris_de_glace -76	collision 101	degats_des_eaux -93	dommage_materiel -121	evenement_climatique 174	incendie -88	none -142	vandalisme 123	vol -83
#ندق>	autre 184	none -71
#ندلع	incendie 102
#ندما	autre -64	bris_de_glace 59	collision -110	none -45	vandalisme 69
#ندنا	none -43	vol 131
#نده>	blessure 47	degats_des_eaux 56	evenement_climatique -64
#ندها	degats_des_eaux 66	vol 50
#ندهم	degats_des_eaux 93	none -59
#ندو>	dommage_materiel 72
#ندور	blessure -66	dommage_materiel 199	incendie -44	none -72
#ندوق	collision 63	vol 45
#ندير	autre 51
#نديك	blessure -44	degats_des_eaux 77	none -45	vandalisme 76
#نديل	blessure 49	bris_de_glace -45	collision -55	degats_des_eaux -84	dommage_materiel -91	evenement_climatique -67	incendie 229	none -93	vandalisme 40	vol -103
#نذار	evenement_climatique 44	vol 98
#نزل>	degats_des_eaux 66	evenement_climatique 44
#نزلا	degats_des_eaux -43	dommage_materiel 93
#نزلت	collision 41	none -69	vol 57
#نزلق	blessure 46	evenement_climatique 40
#نزلن	collision 95	vol -70
#نزلو	collision 142	evenement_climatique -51	incendie 52
#نزلي	vandalisme 61
#نزير	collision 87
#نسا>	collision -79	degats_des_eaux 69	evenement_climatique 49	incendie -73	none -60	vandalisme 74
#نسان	evenement_climatique 53	none 82
#نستا	collision 58	degats_des_eaux 42
#نسخه	autre 258	bris_de_glace -41	collision -58	dommage_materiel -66	none -161	vandalisme -60
#نسطا	collision 116
#نسله	blessure -52	collision -52	vol 198
#نسمع	degats_des_eaux 185	evenement_climatique -95
#نسول	none 114
#نسي>	collision 69
#نسيت	autre 78
#نسير	blessure -44	collision -81	dommage_materiel 115	none -89	vandalisme 166	vol -81
#نسين	dommage_materiel -42	evenement_climatique 120	none -72	vandalisme 52
#نسيه	incendie 62	none 54
#نشار	blessure 147	dommage_materiel -56	none -75	vandalisme -45
#نشقت	incendie 80
#نشوف	incendie -80	vol 171
#نصاب	blessure -54	bris_de_glace 139	collision -101	dommage_materiel -57	none -43	vol 120
#نصب>	evenement_climatique 41
#نصف>	none 76
#نصلي	autre 71	dommage_materiel -46	evenement_climatique 80	none -109	vol 70
#نصور	collision 77	dommage_materiel 45
#نضاض	autre 170	blessure -46	vol -42
#نطره	evenement_climatique 151	vandalisme 62
#نطقه	evenement_climatique 118	none -48
#نطه>	collision 66	dommage_materiel -55	incendie 142	vol -41
#نطور	collision -70	degats_des_eaux 114	vol 66
#نطي>	blessure 85	collision -64	vol 43
#نظار	autre 118	dommage_materiel -74	none -67	vandalisme -62	vol 125
#نظر>	dommage_materiel -65	none 142
#نعاج	collision -64	evenement_climatique 105	vandalisme -41	vol 85
#نعاس	degats_des_eaux 80
#نعاش	blessure 93
#نعاو	vandalisme 44
#نعرف	autre 42	none 51
#نعس>	degats_des_eaux 80
#نعست	degats_des_eaux 49	dommage_materiel -45	incendie 92	vol -48
#نعم>	none 187
#نعمر	collision 148
#نعنا	collision 138	vol 58
#نعيط	degats_des_eaux 69
#نغرس	collision 90
#نفجر	degats_des_eaux 99
#نفخ>	degats_des_eaux 131
#نفس>	collision 44
#نفسه	bris_de_glace 74	collision 75	vandalisme -60
#نفسو	collision 55	degats_des_eaux 63	incendie 49	vol -44
#نفسي	collision 63	vandalisme 51
#نفصل	blessure 65	bris_de_glace 51	collision -53	degats_des_eaux 78
#نفوخ	degats_des_eaux 65
#نقدر	blessure -59	collision 155
#نقطع	blessure 149	collision -41	dommage_materiel 42
#نقل>	dommage_materiel 105
#نقلب	collision 167	dommage_materiel 42	none -99	vandalisme -82	vol 54
#نقلو	collision -55	incendie 149
#نقه>	dommage_materiel -43	none -40	vandalisme 132	vol -47
#نقول	degats_des_eaux 88	dommage_materiel -40	vol 48
#نقي>	blessure 66	collision 66	dommage_materiel -49	evenement_climatique -41	vol 46
#نكتب	collision 99	evenement_climatique -42
#نكسر	blessure 63	bris_de_glace 44	none -42
#نكم>	autre 296	dommage_materiel -57	none -101	vandalisme -47	vol -41
#نكن>	vol 76
#نما>	blessure 57	collision -83	dommage_materiel 165	evenement_climatique 48	none -85	vandalisme -54
#نمره	bris_de_glace 78	collision 76
#نمسح	blessure -84	bris_de_glace 191	collision -64
#نمشي	autre 65	degats_des_eaux 57	none -41	vol 46
#ننا>	evenement_climatique 43
#نهاي	collision 45	dommage_materiel 151	incendie -45	none -129
#نهضر	collision -45	incendie 92	none 143
#نهم>	collision -85	degats_des_eaux 46	none -56	vandalisme 85	vol 62
#نوات	dommage_materiel 106	evenement_climatique 44
#نواف	collision -48	evenement_climatique 65
#نوان	autre 96	collision -60	dommage_materiel -47	vandalisme -70	vol 79
#نوبي	collision 141	none -52
#نوت>	degats_des_eaux 80	none -43
#نورا	bris_de_glace 162
#نوقع	collision 65	degats_des_eaux 42
#نون>	autre 47	blessure 47	dommage_materiel -52	none -56	vol 97
#نوي>	autre 196	collision -75	dommage_materiel -47	none -98	vandalisme -40	vol 46
#نويه	blessure 96	collision -54	dommage_materiel -63	vandalisme -46	vol 172
#نيا>	autre 59	blessure 224	collision -55	dommage_materiel -45	evenement_climatique -53	none -136	vandalisme -54
#نياب	collision 41	degats_des_eaux -46	vol 51
#نيت>	blessure 62
#نير>	blessure -51	collision 54	evenement_climatique -75	vandalisme -58	vol 135
#نيرا	incendie 112
#نيسي	collision -45	dommage_materiel 97	none -56	vandalisme 72	vol -53
#نيش>	blessure -40	collision -53	dommage_materiel -43	vandalisme 88	vol 95
#نيط>	collision 212	incendie -106
#نيطر	autre 157	none -100	vandalisme -55
#نيفي	bris_de_glace 159	collision 43	dommage_materiel -44	none -59	vandalisme -57	vol -60
#نيك>	collision 53
#نين>	autre 40
#نينا	collision 60	degats_des_eaux -72	evenement_climatique 95
#نينه	bris_de_glace 73	collision -81	degats_des_eaux -40	dommage_materiel -41	incendie 119	none -68	vol 84
#نيو>	degats_des_eaux 50	none 71
#نيين	degats_des_eaux 100	dommage_materiel 57
#هاتف	vol 49
#هاد>	vandalisme 132
#هادش	none 140
#هاده	autre 83
#هاز>	dommage_materiel 129
#هاش>	dommage_materiel -41	none 123	vandalisme -65
#هان>	blessure -43	bris_de_glace 71	collision 100	dommage_materiel -58	none -158	vandalisme 68
#هايم	evenement_climatique 88
#هبت>	blessure 57	evenement_climatique 50
#هبط>	collision 45	degats_des_eaux 114	none -41	vol -40
#هبطا	blessure -88	bris_de_glace 71	collision -98	dommage_materiel 70	evenement_climatique 172	incendie -41	none -105	vandalisme -52	vol -40
#هتين	collision 89	none -62	vandalisme 60
#هذا>	none 81
#هذه>	vol 146
#هرب>	collision 92	none -43	vol 106
#هربا	incendie 67
#هربو	collision -50	dommage_materiel -48	none -46	vol 174
#هرس>	bris_de_glace 91	dommage_materiel -40
#هرسا	evenement_climatique 42	none -53	vandalisme 73
#هرسه	bris_de_glace -66	collision 109	dommage_materiel 70	evenement_climatique 52
#هرسو	collision -86	vandalisme 139	vol 41
#هرسي	blessure 42	dommage_materiel -53	none -74	vandalisme 157	vol -54
#هره>	blessure 84	collision -60	vandalisme -71	vol 77
#هري>	blessure 52
#هرين	autre 46	blessure 70	degats_des_eaux -51	none -42
#هريه	dommage_materiel 76
#هزات	collision 99	dommage_materiel -54	vol 66
#هزو>	collision -47	dommage_materiel -42	vandalisme 52	vol 100
#هست>	collision 148	none -60
#هشم>	bris_de_glace 119
#هضر>	collision -44	incendie 40	vandalisme 75
#هضره	vandalisme 72	vol 47
#هكتا	collision -47	degats_des_eaux -58	dommage_materiel -50	evenement_climatique 148	incendie 58	none -49	vandalisme 61	vol -59
#هما>	collision 57	dommage_materiel -40	none 78
#همت>	incendie 60	none 67
#همو>	collision 129	none -41
#هنا>	vol 50
#هناك	none 57
#هنيه	collision 82
#ههه>	collision 74	dommage_materiel 51
#هههه	collision 80	dommage_materiel 105	none -50
#هوا>	collision 95
#هواي	evenement_climatique 58	none -43	vandalisme 51
#هوت>	incendie 81
#هود>	none -44	vol 117
#هور>	autre 47	collision -57	dommage_materiel 72	none -60	vandalisme 56
#هول>	dommage_materiel -45	none -80	vandalisme 228	vol -44
#هولو	vandalisme 176	vol -86
#هوما	blessure -74	collision 90	vandalisme 91
#هوند	collision 98	vol 48
#هوه>	dommage_materiel 86
#واء>	bris_de_glace 76
#واب>	none -41	vandalisme 57
#وابن	collision 43
#وات>	dommage_materiel 77
#واتي	none -49	vandalisme 137	vol -72
#واج>	autre 100	dommage_materiel -40
#واجه	bris_de_glace 42	none -43	vandalisme 105
#واح>	evenement_climatique 135	incendie 80	vol -40
#واحت	blessure 54	degats_des_eaux -50	dommage_materiel -46	incendie 158
#واخا	collision -85	none 150	vol 81
#واخذ	vol 133
#واد>	blessure 53	collision -44	evenement_climatique 152
#وار>	collision 58	none -42
#وارت	autre 88
#واري	bris_de_glace 114	degats_des_eaux 45	dommage_materiel -40
#واز>	autre 166
#واش>	autre 131	none -48
#واصط	collision 110
#واصي	evenement_climatique 52
#واضط	autre 128	degats_des_eaux 57	evenement_climatique -77
#واعط	dommage_materiel -46	none -50	vol 150
#وافذ	collision -48	evenement_climatique 65
#وافس	degats_des_eaux 76
#وافق	none 212
#واقف	collision 116	none -46
#وال>	degats_des_eaux 44	dommage_materiel 44
#والت	degats_des_eaux 45	dommage_materiel 48
#والث	evenement_climatique 153
#والح	collision -41
#والخ	collision -72	evenement_climatique 55	vol 132
#والر	collision 46	none -40
#والز	vandalisme 80	vol -47
#والس	incendie 53	none -43
#والش	incendie 58	none -45
#والص	vol 43
#والض	incendie 51	none -41
#والط	collision -41
#والف	autre 70	dommage_materiel 96	none -78
#والق	evenement_climatique 46
#والك	incendie 47
#والل	none 121
#والم	degats_des_eaux 86
#والن	vol 70
#واله	bris_de_glace 172	collision -40	degats_des_eaux -73	dommage_materiel -40	evenement_climatique 59	none -74
#والو	bris_de_glace 46
#والي	collision -47	vol 40
#وان>	collision 56	evenement_climatique 61
#وانا	none -41
#وانت	incendie 77
#وانك	collision 49	dommage_materiel 62
#واني	autre 103	collision -95	vandalisme -55	vol 142
#واي>	vol 62
#وايج	none -40	vol 87
#وايد	collision 77	dommage_materiel -64	none -63	vandalisme 41
#وايض	collision -70	none -59	vandalisme 147	vol 75
#وايي	collision -42	evenement_climatique 50	none -41	vandalisme 83
#وباب	collision 83	degats_des_eaux 44
#وباق	blessure -96	dommage_materiel 111	none -53	vandalisme -46	vol 77
#وبر>	collision 67
#وبعد	collision 46	vandalisme -62
#وبقا	blessure 107	collision -71	dommage_materiel -55	vol 79
#وبقي	autre 96	blessure 68	none -41	vol -43
#وبل>	bris_de_glace 170	collision 155	degats_des_eaux -44	dommage_materiel -56	none -112	vandalisme -57	vol -76
#وبلا	degats_des_eaux 50
#وبني	bris_de_glace 112	collision -44	degats_des_eaux 143	dommage_materiel -49	none -101	vandalisme -48
#وبه>	degats_des_eaux 53
#وبو>	collision -44	dommage_materiel -49	vandalisme 98
#وبي>	collision -41	dommage_materiel 57	vol 54
#وبيس	blessure 68	vol 76
#وبيل	collision 63	none -44
#وبين	degats_des_eaux 118	incendie -40
#وتحر	degats_des_eaux 118	evenement_climatique 97	incendie -114	none -45
#وتحط	blessure -72	collision -96	dommage_materiel 132	none -55	vandalisme 176	vol -92
#وتر>	blessure 95	collision 65	none -84	vol -42
#وترك	autre -41	collision -49	vol 139
#وتشق	bris_de_glace 286	evenement_climatique -94	none -75
#وتضر	degats_des_eaux 88
#وتلو	blessure 65	bris_de_glace -73	collision -78	degats_des_eaux -46	dommage_materiel 116	none -51	vol -62
#وته>	dommage_materiel -41	none -66	vol 163
#وتهر	dommage_materiel 85
#وتور	collision 84	dommage_materiel 68	none -64	vandalisme 49
#وتوق	autre 105	dommage_materiel 89	none -45
#وتوم	bris_de_glace -41	collision 152	dommage_materiel 99	evenement_climatique -42	none -147	vandalisme -57
#وتين	blessure 95	none -44	vol 61
#وثيق	collision 68
#وجا>	collision 56	vol -56
#وجاء	degats_des_eaux 40
#وجاب	bris_de_glace 73	collision 63	evenement_climatique 55	vandalisme -132
#وجات	blessure 80	dommage_materiel 43
#وجتي	autre 59
#وجد>	autre 44
#وجدت	vandalisme 118
#وجدن	evenement_climatique 55	vandalisme 49
#وجده	autre 150	collision 78	none -102
#وجرح	blessure -94	bris_de_glace 42	collision -57	vandalisme 127
#وجع>	collision 44	vandalisme 92
#وجعن	vandalisme 144	vol -50
#وجه>	collision 138	dommage_materiel -42	evenement_climatique 62	none -43
#وجها	collision 113	none -62
#وجهي	blessure 57	vandalisme 80
#وجود	collision -46	none -43	vol 171
#وجي>	evenement_climatique 50
#وحا>	degats_des_eaux 107
#وحتي	degats_des_eaux -43	none -43	vol 142
#وحده	bris_de_glace 117
#وحدو	bris_de_glace 195	none -69
#وحدي	collision 42
#وحرر	vol 68
#وحرق	blessure -55	bris_de_glace -49	collision -73	degats_des_eaux -73	dommage_materiel 109	evenement_climatique -47	incendie 275	none -93	vandalisme -59	vol -53
#وحطم	collision 41	dommage_materiel -40	vandalisme 194	vol -148
#وحك>	blessure -78	collision 77	dommage_materiel 140	vol -42
#وحل>	degats_des_eaux -69	evenement_climatique 194
#وحنا	collision -59	degats_des_eaux 130	dommage_materiel -45	vol 68
#وحين	evenement_climatique 42
#وختي	dommage_materiel -51	evenement_climatique 93	incendie 93
#وخدا	vol 186
#وخدش	bris_de_glace -57	collision -86	dommage_materiel 277	none -53	vandalisme -67
#وخرج	collision 109
#وخره	collision 104
#وخسر	degats_des_eaux 72
#وخلا	vol 77
#وخلي	collision -113	degats_des_eaux -40	dommage_materiel -42	incendie 113	none -77	vandalisme -61	vol 196
#وخه>	collision 63	degats_des_eaux 131
#وداء	incendie 75
#وداب	collision 117	evenement_climatique 46	none -41
#ودات	incendie 168
#ودار	vandalisme 99	vol -60
#ودان	collision 109
#وداو	dommage_materiel -71	vandalisme -45	vol 87
#ودخل	collision 107	evenement_climatique 55
#ودع>	incendie 84	vandalisme 54
#ودم>	collision -40	dommage_materiel -51	evenement_climatique 196
#ودنو	collision -65	evenement_climatique 90	vandalisme 79
#وده>	blessure 131	collision -113	vol 49
#ودور	evenement_climatique 110	none -43
#ودي>	collision 91
#وديا	degats_des_eaux 54	none -61	vol 110
#ورا>	collision 44
#وراء	collision 93
#ورات	autre 67	collision -69	dommage_materiel 76	none -78	vol 53
#وراج	collision -52	degats_des_eaux 107	evenement_climatique 80
#وراق	collision 99	none -47
#ورام	bris_de_glace 162
#وران	collision 116
#وراه	degats_des_eaux -54	evenement_climatique 109	none -56	vol 103
#وراي	incendie 47
#ورتو	collision 82	vol 54
#ورتي	collision 100
#ورجع	degats_des_eaux -46	dommage_materiel 136	none -64	vandalisme -55
#ورحم	none 163
#ورد>	collision -41	dommage_materiel 41	none -49	vandalisme 88
#ورش>	blessure 111	degats_des_eaux 43	dommage_materiel -48	none -44
#ورشه	bris_de_glace 166	collision -60	none -61
#ورفع	collision 55	vol 96
#ورقه	collision 69
#وركه	blessure 151	bris_de_glace -41	collision -109	degats_des_eaux 126	dommage_materiel -88	none -51	vandalisme -75	vol -117
#ورو>	autre 147	collision -52	none -104	vandalisme 67	vol -50
#وروت	bris_de_glace 94	collision 63	none -50
#وري>	evenement_climatique 101	vol -41
#وريد	blessure 203	collision 66	dommage_materiel -131	none -60	vol -54
#ورين	collision 70	none -45	vol 82
#وريه	collision -63	none -92	vandalisme 106	vol 113
#وزلق	blessure 109	dommage_materiel -50	vol -40
#وزوج	evenement_climatique 90
#وزين	incendie 55
#وساع	bris_de_glace 65	incendie 46
#وسرق	dommage_materiel -94	vandalisme -89	vol 246
#وسط>	collision 106
#وسم>	blessure 122	dommage_materiel -55	incendie 51	none -44
#وسه>	blessure 62	collision 57	dommage_materiel 44	none -107	vandalisme 90	vol -59
#وسي>	autre 248	dommage_materiel -59	none -75	vandalisme -44
#وسيا	collision 76	evenement_climatique 61
#وسيق	blessure -43	bris_de_glace 67	collision -74	dommage_materiel 164	none -42
#وسيه	dommage_materiel -43	incendie 154
#وشعل	collision -45	incendie 183
#وشه>	collision -58	incendie 43	none -59	vandalisme 142
#وصاح	blessure 52	collision -125	dommage_materiel 101
#وصبع	blessure 89	bris_de_glace -125	collision -72	degats_des_eaux -46	dommage_materiel 243	none -88	vandalisme -44	vol -49
#وصدم	collision 89
#وصل>	degats_des_eaux 42	none 50
#وصلا	bris_de_glace 69	incendie 143
#وصلت	autre 147	none -42
#وصلن	collision 48	degats_des_eaux 41
#وصور	vandalisme 127
#وصيل	collision 103	vol 49
#وضعت	none -42	vol 119
#وضعن	vol 96
#وضه>	autre 143	collision -95	dommage_materiel 60
#وضوع	incendie 40	vol 78
#وضون	autre 208	none -90
#وضي>	blessure 147	collision -43	dommage_materiel -56
#وطا>	incendie 116
#وطاح	blessure 134	none -78
#وطار	blessure 150	collision -95	dommage_materiel -48	vol 99
#وطحت	blessure -54	collision -43	degats_des_eaux 194	dommage_materiel -66	evenement_climatique -114	vandalisme 92	vol -51
#وطني	vol 60
#وطه>	collision -97	degats_des_eaux -46	dommage_materiel 90	incendie 110
#وطو>	collision 69	dommage_materiel -48	none -65	vandalisme 138
#وطوا	collision 167	degats_des_eaux 72	incendie -56
#وطور	collision 70
#وطيح	blessure 182	collision -105	none -71	vandalisme -50	vol 99
#وظف>	collision -42	none 57	vol 79
#وعا>	degats_des_eaux 58	vol 116
#وعاي	collision 103
#وعد>	bris_de_glace 40	collision -86	dommage_materiel 114
#وعطا	evenement_climatique 93
#وعطي	bris_de_glace -40	collision 113	evenement_climatique 49	vandalisme 53	vol -58
#وعلي	collision 195	evenement_climatique 99	none -98	vandalisme -52
#وعمر	collision 45	degats_des_eaux 106
#وعند	bris_de_glace 104	collision -43
#وعه>	collision -56	degats_des_eaux 71	none -50	vandalisme 140
#وعي>	collision 135	none -66	vol 77
#وعين	autre 117	none 63	vol -46
#وغرق	collision -48	degats_des_eaux 242	dommage_materiel -45	evenement_climatique 67	none -67	vandalisme -59	vol -56
#وفان	degats_des_eaux -41	evenement_climatique 148
#وفجا	collision 102
#وفر>	vol 110
#وفه>	collision -83	dommage_materiel -54	none -102	vandalisme 137	vol 178
#وفو>	collision -40	degats_des_eaux 164	vol 62
#وفي>	blessure -56	degats_des_eaux 97
#وفيز	bris_de_glace 41	collision 54
#وفيه	autre 43	collision -41	dommage_materiel 154	none -101
#وقال	vol 44
#وقاي	degats_des_eaux 63
#وقت>	dommage_materiel 43	evenement_climatique 45
#وقد>	degats_des_eaux 55	vol 52
#وقطع	collision -83	dommage_materiel 160	none -62
#وقعا	blessure -44	collision 71	dommage_materiel 150	none -66
#وقعت	dommage_materiel 216	none -51
#وقعن	degats_des_eaux 63
#وقعه	collision 138	dommage_materiel -45	none 87	vol -41
#وقفت	collision 103	incendie 40	vandalisme 41	vol -49
#وقفش	blessure 75	collision 60	vol -61
#وقفه	collision 57
#وقلب	collision 83	vandalisme 83	vol -60
#وقه>	collision -59	vandalisme 92	vol 91
#وقها	vol 75
#وقي>	degats_des_eaux 200	dommage_materiel -61	none -42
#وقين	incendie 69	vol 49
#وكات	blessure 60	collision 154
#وكال	autre 148	none -57
#وكان	degats_des_eaux -68	evenement_climatique 101
#وكتب	dommage_materiel -41	evenement_climatique 83	none -40	vandalisme 74
#وكسر	blessure 46	vandalisme 110
#وكلب	collision -136	dommage_materiel 169	incendie 103	vol -52
#وكلش	collision 97	dommage_materiel 70	evenement_climatique -69	incendie -52	vol 51
#وكلن	bris_de_glace 45	evenement_climatique 90
#وكم>	vol 104
#وكمل	collision 150	vandalisme -60
#وكنت	bris_de_glace -40	collision 132	evenement_climatique 48	vandalisme -59
#وكه>	dommage_materiel -40	evenement_climatique 153
#وكيق	blessure -94	incendie 159
#وكيل	collision -44	evenement_climatique 48	none -61	vol 139
#ولاب	blessure -54	collision -48	degats_des_eaux 104	dommage_materiel 176	none -61	vol -79
#ولات	vandalisme 48	vol -49
#ولاه	collision 94	evenement_climatique 58	vandalisme -40	vol 62
#ولت>	autre 64
#ولد>	blessure 46
#ولدو	blessure 168	collision -97	degats_des_eaux 42	dommage_materiel -84	evenement_climatique 43
#ولدي	dommage_materiel 73	none -63	vandalisme -43
#ولكن	collision 40
#ولله	collision 129	none -49
#وله>	collision -45	vol 43
#ولو>	collision 49	dommage_materiel -68	none -64	vandalisme -46	vol 118
#ولوا	collision -49	degats_des_eaux 86	none -70	vol 155
#ولوح	collision 106	dommage_materiel 49	evenement_climatique 43	none -70
#ولون	collision 73	vandalisme 58	vol -41
#ولي>	collision -48	none -43	vol 42
#وليد	collision 69	degats_des_eaux 71
#وليه	collision -66	dommage_materiel -52	incendie 57	none -42	vandalisme -71	vol 131
#وما>	collision 47	none -44
#وماب	collision 94	evenement_climatique -101
#ومات	collision 95	degats_des_eaux 47	incendie -60	none -58
#ومبا	autre 78	collision -57	dommage_materiel 40	evenement_climatique 59	none -51	vandalisme -46	vol 57
#ومبي	incendie 100
#ومتر	dommage_materiel 99	evenement_climatique 40	none -49
#ومرا	collision 173
#ومشا	collision 82
#ومشي	dommage_materiel 108
#ومع>	collision 78	vandalisme -62	vol 45
#ومعا	collision 183
#وملي	degats_des_eaux 51	evenement_climatique -66	vandalisme 73
#ومن>	collision 61
#ومه>	blessure 91	none -47
#ومها	dommage_materiel 158	vol -79
#وموب	collision 42
#ومول	collision 78
#ومي>	blessure 48	collision -40	degats_des_eaux 105	vol 46
#وميس	vol 111
#ومين	blessure -46	collision -65	evenement_climatique 78	none 46
#ونا>	vandalisme 64
#ونات	collision 116	degats_des_eaux 101	dommage_materiel -50	none -47
#ونتي	vol 132
#ونجي	collision -96	degats_des_eaux -77	dommage_materiel 261	incendie -63	none -49
#ونحن	dommage_materiel -40
#وندا	collision 98	vol 48
#ونزل	collision -63	dommage_materiel 141
#ونس>	autre 264	blessure -59	bris_de_glace -55	collision -66	degats_des_eaux 54	dommage_materiel -90	incendie -43	none -138	vandalisme -57	vol -93
#ونست	collision 58	degats_des_eaux 42
#ونسط	collision 116
#ونسي	collision 56	dommage_materiel 51	incendie 53	vandalisme 41	vol -48
#ونص>	vandalisme 91
#ونطو	collision -67	degats_des_eaux 148	vol 48
#ونقل	evenement_climatique 45	incendie 85
#ونه>	collision 70	dommage_materiel 48	vol -42
#ونو>	collision 203	degats_des_eaux -48	evenement_climatique -100	vandalisme -57
#ونوا	bris_de_glace 66	collision -54	evenement_climatique 87	none -69	vandalisme 99	vol -66
#وني>	vol 45
#ونيط	collision 212	incendie -106
#ونيه	bris_de_glace 117	vol -55
#ونيو	none 108
#وها>	collision 56	none -61
#وهاد	evenement_climatique 88
#وهبط	degats_des_eaux 104	evenement_climatique 51	incendie -45	none -64
#وهرا	evenement_climatique 47	vol 47
#وهرب	vol 108
#وهرس	collision -52	none -49	vandalisme 85
#وهم>	none -66	vol 149
#وهو>	blessure 95	none -55
#وهي>	bris_de_glace 43	dommage_materiel -40	none -49
#وواح	collision 73
#ووصل	incendie 84
#ووقع	degats_des_eaux 96
#ويا>	blessure 182	dommage_materiel -42	evenement_climatique 48	none -75
#ويت>	collision -78	degats_des_eaux 62	dommage_materiel 75	incendie -69	vandalisme 93
#ويده	autre -111	blessure -67	bris_de_glace -78	collision -96	degats_des_eaux -81	dommage_materiel 217	incendie -65	none -250	vandalisme -123	vol -102
#ويدي	incendie 104
#ويره	collision 52	evenement_climatique 83
#ويض>	autre 64
#ويضي	none 100
#ويقو	blessure 77
#ويل>	autre 65	bris_de_glace -66	collision -70	vandalisme 138
#ويلا	bris_de_glace 50	collision 52
#وين>	bris_de_glace -44	collision -59	degats_des_eaux -86	dommage_materiel 167	evenement_climatique -57	none -64	vandalisme 82	vol -47
#ويو>	collision -69	degats_des_eaux 252	dommage_materiel 62	none -103	vandalisme -77	vol -86
#ياء>	collision 155	none -40
#ياب>	bris_de_glace 117	degats_des_eaux 70	dommage_materiel -50	evenement_climatique -83
#يابه	collision 41	degats_des_eaux -46	vol 51
#يات>	none -49	vandalisme 46
#ياتو	collision 104
#ياتي	none 68
#ياج>	dommage_materiel 51	incendie 84	none -45
#ياح>	evenement_climatique 86
#ياحي	bris_de_glace 41	none -57	vandalisme 112
#ياخذ	vandalisme 66
#ياده	blessure -63	dommage_materiel 158	none -46	vol -40
#يار>	dommage_materiel 78
#يارا	none -44	vandalisme 173	vol -44
#يارت	none -44	vandalisme 43
#ياره	collision 53
#ياض>	bris_de_glace 97	dommage_materiel -49	none -58	vandalisme 52
#ياضي	collision 50	vandalisme 109	vol -66
#ياطه	blessure -74	collision -67	degats_des_eaux 156	dommage_materiel 108	vandalisme -42
#ياع>	autre 203	collision -83	degats_des_eaux -51	dommage_materiel -40	evenement_climatique 122	none -58	vandalisme -77	vol -63
#يال>	none -40
#يالن	none -61	vol 97
#ياله	dommage_materiel 41	incendie 49
#يالو	bris_de_glace 78	collision 106	none -78
#يالي	dommage_materiel 53	none -53
#يام>	blessure 44	none 91
#يان>	vandalisme 43
#يانو	collision -62	degats_des_eaux 56	dommage_materiel 231	none -86
#ياه>	degats_des_eaux 115
#يبا>	collision 56	dommage_materiel 47
#يبان	autre 133	vol -61
#يبت>	collision 63
#يبتي	bris_de_glace -49	dommage_materiel 87
#يبدو	collision -57	degats_des_eaux 93	none -47	vandalisme 101
#يبكي	collision 84	vandalisme 58
#يبه>	vol 62
#يبو>	collision -41	dommage_materiel 115	none -40	vandalisme -56
#يبور	collision 82	vol 54
#يبي>	blessure 83	dommage_materiel 45	none -86	vol 52
#يترو	bris_de_glace 95
#يتري	bris_de_glace 173	collision -52	dommage_materiel -63	evenement_climatique -52	none -54	vandalisme 148	vol -66
#يتش>	collision -63	dommage_materiel -49	none 182
#يتصل	collision -55	dommage_materiel 62	none 133	vandalisme -43
#يتضر	collision -47	degats_des_eaux 64
#يتعر	bris_de_glace 56	degats_des_eaux -46
#يته>	dommage_materiel 112	none -105	vandalisme 51
#يتها	dommage_materiel 62
#يتهم	collision -40	dommage_materiel 51	none -40	vol 73
#يتو>	autre 87	none -48
#يتوش	collision -61	vandalisme 83	vol 101
#يتوق	collision -45	degats_des_eaux -47	evenement_climatique 74	incendie 81
#يتون	blessure 95	dommage_materiel -47
#يجار	collision 50	incendie 115
#يجاو	bris_de_glace 110	collision -52	degats_des_eaux 188	dommage_materiel -53	none -110	vandalisme -59
#يجب>	bris_de_glace -41	dommage_materiel -58	none 132	vol -51
#يجرح	collision -85	dommage_materiel 126	vol -42
#يجري	vol 52
#يجه>	bris_de_glace 163	collision 132	dommage_materiel -60	none -95	vol -52
#يجو>	bris_de_glace 60	vol 60
#يجي>	collision 66	none -53	vandalisme -41	vol 88
#يجين	collision -58	incendie 116
#يجيو	evenement_climatique 48
#يحات	blessure 133	collision -83	evenement_climatique 116
#يحتر	blessure -78	collision 93	dommage_materiel 161	incendie -49	none -52
#يحدث	none 105
#يحرق	collision -46	dommage_materiel 75	incendie 69
#يحلو	collision -48	vandalisme -47	vol 165
#يحه>	degats_des_eaux 57	evenement_climatique 43	incendie 74	none -60
#يحي>	autre 123	dommage_materiel -52	none 123	vol -50
#يخرج	bris_de_glace 106	degats_des_eaux -40	dommage_materiel -54	incendie -42	none -95	vandalisme 63	vol 54
#يخلص	autre 81	none -40
#يخير	degats_des_eaux -52	dommage_materiel 216	incendie -41
#يدا>	blessure 51	dommage_materiel -55	none 52
#يدخل	bris_de_glace -44	collision -94	degats_des_eaux 57	dommage_materiel -70	evenement_climatique 120	incendie -116	none -40	vandalisme -41	vol 128
#يدفع	autre 147	vandalisme -58
#يدلي	bris_de_glace 149	vandalisme -46
#يده>	none -43
#يدها	bris_de_glace 103	dommage_materiel -58
#يدو>	dommage_materiel -53	incendie 80	none -46	vol 80
#يديس	collision 159	vol -73
#يديه	vandalisme 43
#يديو	dommage_materiel 69	vandalisme -53	vol 69
#يرا>	dommage_materiel 41	vol 48
#يرات	collision 58	evenement_climatique 124	none -66	vandalisme -41
#يرام	bris_de_glace 91	collision -66	dommage_materiel 132	none -126
#يرت>	none 50
#يرجع	autre 83	blessure -40	collision 167	dommage_materiel -43	evenement_climatique -57	none -60
#يرحم	blessure -56	dommage_materiel 52	vol 87
#يرد>	dommage_materiel -43	none 132
#يرفو	collision -73	dommage_materiel -62	incendie -93	none -78	vandalisme 328	vol -47
#يرمي	autre 115	collision 82	none -88
#يرها	collision 73	none -40
#يرو>	bris_de_glace 129
#يري>	degats_des_eaux 80	dommage_materiel -50	incendie 130	none -65
#يزه>	vol 135
#يزور	collision -92	dommage_materiel 42	incendie -53	none -50	vandalisme -43	vol 220
#يزيه	none 113
#يسار	blessure 47	collision -64	vol 96
#يسال	collision 78	dommage_materiel -44	none -131	vandalisme 174
#يستا	dommage_materiel 139	evenement_climatique 46
#يستي	autre -45	degats_des_eaux 60	dommage_materiel -72	none -43	vol 169
#يسر>	collision 143
#يسرق	autre 134	bris_de_glace 101	collision -66	none -41	vandalisme -72
#يسري	collision 74
#يسي>	blessure 46	dommage_materiel 114	none -52	vol 43
#يسيا	collision -47	dommage_materiel 83	none -48	vandalisme 53
#يسيل	bris_de_glace 77	collision -168	degats_des_eaux 272	dommage_materiel -58	none -65	vandalisme -49	vol -78
#يسين	autre 90	collision -47	evenement_climatique 51	none -54	vol -86
#يشعل	dommage_materiel 182	none -52
#يشكا	collision 83
#يشكو	blessure 84	collision 67	none -51
#يشه>	blessure -48	bris_de_glace -57	collision -82	degats_des_eaux -41	dommage_materiel -54	evenement_climatique -40	incendie 246	none -67	vandalisme 55
#يشوف	blessure 59	vol 71
#يصبن	vandalisme 77	vol -67
#يصبه	vol 40
#يصلح	collision -79	degats_des_eaux -79	dommage_materiel 222	evenement_climatique -40	vol -40
#يصلن	autre 179	blessure -44	none -70	vol -47
#يضا>	autre 61	collision 47	none -64
#يضاء	autre 79	collision 44	dommage_materiel 59	none -79
#يضان	degats_des_eaux 63	dommage_materiel -43	evenement_climatique 119	none -40
#يضحك	blessure 52
#يضرب	blessure -55	collision 156	dommage_materiel -43
#يضرن	collision 190
#يضه>	collision 57	dommage_materiel -54	none -58	vandalisme 94
#يضي>	none 100
#يطار	blessure 80
#يطال	autre 97	collision -45	dommage_materiel 105	incendie 41	none -66	vandalisme -50
#يطان	collision -53	dommage_materiel -68	incendie 142	none -46	vandalisme -54
#يطت>	collision 139
#يطره	autre 122	dommage_materiel 41	none -89	vandalisme -46
#يطري	dommage_materiel 160
#يطكم	bris_de_glace 44
#يطنا	incendie 66
#يطه>	dommage_materiel 65
#يطو>	dommage_materiel 66
#يطيح	collision -67	degats_des_eaux 66	vandalisme 123	vol -49
#يعا>	autre 65	collision 61	none -40
#يعرف	collision 100	none -44	vol 69
#يعطي	collision 82	dommage_materiel -75	incendie -43	none 127	vol -43
#يعمر	degats_des_eaux 83
#يعني	degats_des_eaux 53	vol 86
#يعه>	dommage_materiel -48	evenement_climatique 60	none 107
#يغطي	autre 106	bris_de_glace -40	dommage_materiel -41	vandalisme 80	vol -42
#يفاش	collision 44	none 91
#يفه>	incendie 84
#يفور	incendie 48	vandalisme -41	vol 51
#يفون	collision -46	vol 78
#يفي>	blessure 46	bris_de_glace 112	none -41	vol -44
#يقا>	collision -41	vandalisme 46
#يقدر	degats_des_eaux 58	incendie 82
#يقطر	degats_des_eaux 232	dommage_materiel -52	none -53
#يقطع	blessure 66
#يقظت	degats_des_eaux 48
#يقلب	collision -48	degats_des_eaux -40	dommage_materiel 217	evenement_climatique -42	none -101	vandalisme -95
#يقه>	collision 41	none -49
#يقها	collision 72
#يقول	blessure 52
#يقي>	autre 73	dommage_materiel 45	vandalisme 59	vol -65
#يكال	bris_de_glace -100	collision 140	evenement_climatique 84
#يكان	collision -46	dommage_materiel 60	vandalisme 43
#يكل>	collision 179
#يكم>	collision 41
#يكه>	collision -40	dommage_materiel 141	none -71
#يكو>	bris_de_glace 40	degats_des_eaux 66	dommage_materiel 118	evenement_climatique -56	none -54	vandalisme -40	vol -45
#يكوب	collision 150	vandalisme -48
#يكون	bris_de_glace 88	vandalisme 99	vol -64
#يكي>	blessure 66	bris_de_glace 60	collision -98	dommage_materiel 53
#يكيه	evenement_climatique 154
#يلات	degats_des_eaux -54	dommage_materiel 99	vandalisme 51
#يلان	collision 64	incendie 44
#يلتي	vandalisme 106
#يلعب	blessure 212	bris_de_glace 42	collision -72	none -94	vandalisme -65
#يلمس	bris_de_glace 50	vol 71
#يله>	none -54	vandalisme 100
#يلو>	blessure -40	collision 82	dommage_materiel 164	none -72	vandalisme -69	vol -53
#يلوم	dommage_materiel 99	evenement_climatique 40	none -49
#يلي>	autre 72	evenement_climatique 88	none -48
#يليا	blessure 68
#يليف	vol 41
#يليك	vandalisme 166	vol -47
#يما>	collision 64	none -52	vandalisme 72
#يمات	bris_de_glace 64	collision -63	dommage_materiel 82	incendie -62	none -65	vandalisme -49
#يمار	blessure -41	collision -52	dommage_materiel -57	none -84	vandalisme -74	vol 246
#يمان	blessure -44	none 50	vol -41
#يمته	none -40	vol 91
#يمكن	bris_de_glace 47	none 55
#يملا	degats_des_eaux 59
#يمن>	collision 152
#يمه>	none -42
#يمون	dommage_materiel -49	none -41	vandalisme 46	vol 67
#يمين	collision 136	none -44
#يناء	collision 67	vandalisme 73
#ينات	collision 60	evenement_climatique 49
#يناش	degats_des_eaux 42	dommage_materiel -50	evenement_climatique 58	vandalisme 101	vol -47
#يناه	incendie 109	none -69	vandalisme -47	vol 127
#يناي	autre -45	blessure 76	dommage_materiel -44	none 126
#ينت>	dommage_materiel 98
#ينزل	degats_des_eaux 183	dommage_materiel -44
#ينش>	none 143	vandalisme -49
#ينغ>	autre 84	collision 124	none -62	vol -54
#ينما	blessure 57	collision -83	dommage_materiel 165	evenement_climatique 48	none -85	vandalisme -54
#يننا	collision 69	degats_des_eaux 94	evenement_climatique -60
#ينها	degats_des_eaux 56	vol 109
#ينو>	collision 118	dommage_materiel -107	none -66	vandalisme 128	vol -58
#ينوا	blessure 67
#يني>	dommage_materiel 42
#ينيا	autre 124	collision -45	evenement_climatique 68	vandalisme -52
#ينيت	blessure 95	none -44	vol 61
#ينيك	collision 64
#ينين	blessure -75	bris_de_glace 156	collision -56	dommage_materiel -41	vol 87
#ينيه	blessure -41	collision 101	incendie 55
#يها>	dommage_materiel 49
#يهم>	none -43	vandalisme 53
#يوجد	autre 108	none 61	vol -42
#يوجع	blessure -62	collision 62	vandalisme 90
#يورو	autre 177	collision -58	none -151	vol -41
#يوقع	collision 135	degats_des_eaux 55	evenement_climatique -45
#يول>	evenement_climatique 112
#يولي	degats_des_eaux 98	dommage_materiel -93
#يوم>	none 46
#يوما	autre 61	collision 82	none -44
#يومي	blessure -50	collision -69	evenement_climatique 86	none 56
#يون>	dommage_materiel -42	none -58
#يوني	none 92
#يوه>	none 127	vol 43
#ييا>	vandalisme 65
#ييت>	collision 162	vandalisme -91
#يير>	autre 81	collision 107	dommage_materiel -42	none -40	vandalisme -51	vol 41
#يين>	blessure 178	dommage_materiel -58	none -121	vandalisme -42
#ييه>	vol 66
05	none 177
06	none 140
12	autre 47	evenement_climatique 74	incendie -54	none 42
13	incendie 79	none 146
14	autre 139	collision -96	none -76	vol 51
15	none 125
16	collision -50	degats_des_eaux 47	none 80
17	collision 80	none 62
18	bris_de_glace 85	dommage_materiel 102	none -76
19	none 110
2	bris_de_glace 62	degats_des_eaux -53	dommage_materiel 49	vandalisme -58
20	none 51
200	collision -53	dommage_materiel -54	incendie 258	none -58	vol -40
2025	none 115
21	autre 64	bris_de_glace 161	collision -59	dommage_materiel -74	none -75	vol -56
22	collision 51	none 91
25	blessure 48	dommage_materiel -51	none 194
3	blessure 75	bris_de_glace 46	evenement_climatique -54	none -72
30	none 52	vandalisme 47
300	degats_des_eaux 79	dommage_materiel -42	none -48	vandalisme -42	vol 92
4	vol 66
45	none 98
5	none 103
6	blessure 47	bris_de_glace 46	dommage_materiel -41	evenement_climatique 57
7	blessure 80	dommage_materiel -57	none 157	vandalisme -77
8	none 76
80	bris_de_glace 89	vandalisme -43
900	autre 191	blessure -59	dommage_materiel -93	vol -43
=answer: lead	collision 67	dommage_materiel -48
=answer: no	none -50
=answer: unsure	none 67
=being: animal	collision 77	dommage_materiel 82	none -90	vandalisme -41
=being: thing	none -83
=constat: constat	collision 177	none -40
=constat: not-done	collision 162
=danger: event	collision -53	dommage_materiel -52	incendie 320	none -45	vol -44
=danger: now	blessure 56	collision -118	degats_des_eaux -53	dommage_materiel 180	incendie 77	none -76	vandalisme -69	vol -75
=danger: over	blessure -87	bris_de_glace -69	collision -60	degats_des_eaux -69	dommage_materiel -108	evenement_climatique 183	incendie 73	none -102	vandalisme -62	vol -65
=danger: plea	autre -54	blessure -57	collision 176	dommage_materiel -85	vol -76
=danger: present	none -58
=danger: put-out	degats_des_eaux 86	dommage_materiel -42	incendie 152	vol -40
=distress: distress	collision 71	evenement_climatique 41
=document: devis_ou_facture	autre 207	incendie -60	none -136	vandalisme -49
=document: photos	collision 50	degats_des_eaux -69	incendie 79	vol -51
=hedge: hedge	dommage_materiel -47
=hedge: roughly	collision 43	dommage_materiel 71	vandalisme -47
=idiom: figure	collision 73	dommage_materiel 43	vol -61
=idiom: paper	collision 142	degats_des_eaux 100	none -65
=idiom: part	autre 186	collision -57	none -87
=idiom: silence	blessure -44	bris_de_glace -61	collision -78	degats_des_eaux 302	dommage_materiel -113	evenement_climatique -43	none -199	vandalisme -53	vol -105
=injuries no	none -58
=injuries no rather	collision 45	none -68	vandalisme 51
=injuries no sure	none -56
=injuries unknown	dommage_materiel 50	none -77	vol 41
=injuries unknown unsure	dommage_materiel 50	none -77	vol 41
=injuries yes	blessure 87	collision 48	none -52
=injuries yes sure	blessure 87	collision 48	none -52
=injury: absent	collision -50	degats_des_eaux 53	dommage_materiel -45	evenement_climatique -66	incendie 55	none -40	vandalisme -68	vol 131
=injury: body	blessure 60	collision 57	none -70
=injury: casualty	blessure 91	collision 55	dommage_materiel -46	none -49
=injury: grave	bris_de_glace -48	collision 56	degats_des_eaux -48	dommage_materiel 141	evenement_climatique 49	none -50	vandalisme -47
=injury: nobody	incendie 44	none -56
=injury: one-well	collision 54	none -54	vol 70
=injury: perhaps	blessure 134	none -59
=injury: struck	blessure -74	collision 138	dommage_materiel 65	none -53
=injury: symptom	blessure 71	collision 46	dommage_materiel -50	none -53
=intent: back	autre -46	bris_de_glace -62	degats_des_eaux -48	dommage_materiel -47	evenement_climatique -52	none -136	vandalisme 172	vol -126
=intent: cancel	blessure -40	none 71	vandalisme -51
=intent: complaint	collision -83	dommage_materiel -44	none -74	vandalisme 85	vol 271
=intent: correct	collision 161	degats_des_eaux 61	dommage_materiel -66	evenement_climatique -41
=intent: declare	blessure 46	collision 42	dommage_materiel -50	vandalisme -49	vol 85
=intent: follow	autre 43	none 80	vandalisme -42
=intent: greet	collision 51
=intent: help	autre 53	dommage_materiel -59	none 73
=intent: human	collision -54	degats_des_eaux 44	dommage_materiel 47
=intent: language	collision 45	vandalisme -52
=intent: other	autre 141	collision -50	dommage_materiel -68	evenement_climatique -40	none 67	vol -67
=intent: review	collision 86	dommage_materiel -56	none 147
=intent: thanks	blessure -78	bris_de_glace -45	none 124	vandalisme -49	vol 54
=liability: admitted_by_other	bris_de_glace 48	dommage_materiel 54
=liability: contested	collision 231	dommage_materiel -42	none -54
=other autre	autre 119	blessure -42	collision -76	degats_des_eaux 107	evenement_climatique -42	none -73	vandalisme -104	vol -61
=other blessure	blessure -65	collision 57	dommage_materiel 217	evenement_climatique -69	vol -42
=other collision	evenement_climatique 126	vandalisme -46	vol -47
=other incendie	collision -42	dommage_materiel -83	incendie 76	none -50	vol -48
=party: alone	collision 70	degats_des_eaux -55	evenement_climatique 50	none -46
=party: culprit	bris_de_glace 155	collision 116	degats_des_eaux -75	dommage_materiel -78	none -43	vandalisme -62	vol -51
=party: foreign	autre -52	collision -56	degats_des_eaux -45	dommage_materiel -82	evenement_climatique 85	none -120	vandalisme -73	vol 185
=party: hit-and-run	collision 94	degats_des_eaux -43	dommage_materiel -62	incendie 83	none -59	vandalisme -49	vol 83
=party: neighbour	degats_des_eaux 71	dommage_materiel 49	none -69
=party: nobody-else	blessure 75	collision 40	degats_des_eaux 114	vol -44
=party: obstacle	collision 113	evenement_climatique 53	none -76
=party: other-vehicle	collision 155	none -42
=party: theirs	blessure -84	bris_de_glace 110	collision 193	none -57	vandalisme -40	vol -46
=party: witness	collision -57	dommage_materiel -60	incendie 57	none -73	vandalisme 177	vol 85
=person: close	bris_de_glace -43	dommage_materiel 64	none -85
=person: driver	collision 170
=person: exposed	collision 157	evenement_climatique -47	incendie 143	none -72	vandalisme -68	vol -97
=person: self	collision 88	none -49
=police: not-done	collision 114	none -51	vol 64
=police: police	collision 57	dommage_materiel -53	none -73	vandalisme 60	vol 104
=status: awaited	blessure -42	collision 51	dommage_materiel 85	vol -41
=status: done	collision 123	none -42
=status: future	collision 55	none -48	vol 49
=status: not-yet	autre 72	collision 58	none -52
=status: refused	collision 62	degats_des_eaux 46	none -49
=status: unfinished	vandalisme 57
=thirdParty no	none -67
=thirdParty no rather	evenement_climatique 82	none -61	vol 59
=thirdParty no sure	dommage_materiel -40	none -51	vol 76
=thirdParty no unsure	blessure 41	degats_des_eaux 60	incendie 61	none -75
=thirdParty none	none 101
=thirdParty yes	collision 93	none -58
=thirdParty yes rather	bris_de_glace -48	collision 138	degats_des_eaux -79	dommage_materiel 76	evenement_climatique -52	none -93
=thirdParty yes sure	collision 89	none -56
=type autre	autre 332	none -88
=type autre sure	autre 332	none -88
=type blessure	blessure 242	none -79
=type blessure sure	blessure 325	collision -116	none -57	vol -66
=type blessure unsure	blessure 163	collision 43	degats_des_eaux -48	evenement_climatique -56	none -95
=type bris_de_glace	bris_de_glace 336	collision -62	none -58	vol -46
=type bris_de_glace sure	bris_de_glace 336	collision -62	none -58	vol -46
=type collision	collision 214	none -56
=type collision rather	collision 215	none -52	vol -48
=type collision sure	collision 220	none -57
=type collision unsure	degats_des_eaux -41	none -52	vandalisme -52	vol 135
=type degats_des_eaux	collision -82	degats_des_eaux 297	none -67	vol -40
=type degats_des_eaux rather	autre -55	blessure -68	collision -104	evenement_climatique 117	incendie 105	none -105	vol -67
=type degats_des_eaux sure	collision -81	degats_des_eaux 358	dommage_materiel -55	none -59
=type dommage_materiel	collision -47	dommage_materiel 355	evenement_climatique -46	none -61	vandalisme -60
=type dommage_materiel sure	collision -47	dommage_materiel 355	evenement_climatique -46	none -61	vandalisme -60
=type evenement_climatique	collision -56	dommage_materiel -61	evenement_climatique 368	none -60	vandalisme -49	vol -57
=type evenement_climatique sure	collision -56	dommage_materiel -61	evenement_climatique 368	none -60	vandalisme -49	vol -57
=type incendie	collision -63	incendie 330	none -55	vol -40
=type incendie sure	collision -63	incendie 330	none -55	vol -40
=type none	none 100
=type vandalisme	collision -53	evenement_climatique -42	none -66	vandalisme 314	vol -81
=type vandalisme rather	blessure -43	bris_de_glace -51	degats_des_eaux -65	dommage_materiel 211	evenement_climatique -52	none -65	vandalisme 41	vol -86
=type vandalisme sure	collision -56	evenement_climatique -41	none -66	vandalisme 325	vol -80
=type vol	collision -43	none -53	vol 308
=type vol rather	blessure -40	bris_de_glace -44	collision -95	degats_des_eaux -85	dommage_materiel 83	evenement_climatique -52	none -75	vandalisme -80	vol 190
=type vol sure	collision -41	dommage_materiel -45	none -52	vol 308
=type: autre	autre 277	none -78	vandalisme -43
=type: blessure	blessure 262	collision -91	none -55
=type: bris_de_glace	bris_de_glace 353	collision -64	degats_des_eaux -45	dommage_materiel -42	none -57	vol -54
=type: collision	collision 140	none -57
=type: degats_des_eaux	collision -61	degats_des_eaux 220	evenement_climatique 43	none -63
=type: dommage_materiel	dommage_materiel 101	none -64
=type: evenement_climatique	collision -59	dommage_materiel -42	evenement_climatique 354	none -61	vandalisme -49	vol -57
=type: incendie	collision -62	incendie 316	none -56	vol -43
=type: vandalisme	none -67	vandalisme 286	vol -84
=type: vol	collision -46	none -53	vol 268
ا	collision -58	degats_des_eaux 66	dommage_materiel 98
ابدا	collision -41	none 165
ابلغ	bris_de_glace 50	collision -56	degats_des_eaux -45	none -47	vandalisme 80	vol 69
ابن	none -42	vandalisme -52	vol 103
ابنتي	blessure 52	dommage_materiel 67
ابني	dommage_materiel 140	none -52
ابي	blessure 156	collision -103	incendie 87
اتذكر	none 75
اتصل	collision 85
اتصلت	collision 92
اتلف	dommage_materiel 94	incendie 55	none -49
اتمكن	collision 71
اثر	collision 91	vol -55
اثناء	dommage_materiel 103
اجد	collision -72	none 48	vol 191
اجره	collision 85
اجل	collision 83	dommage_materiel -50	none 67
احتاج	autre 127
احترق	incendie 151
احترقت	collision -51	incendie 233	none -45
احتكاك	collision 128
احدا	degats_des_eaux -48	none -85	vandalisme 164	vol 60
احدهم	collision -52	vandalisme 155
اختفت	vol 162
اختي	dommage_materiel 71	incendie 46
اخذت	none -58	vandalisme 113	vol -41
اخر	collision 96
اخري	collision 62
اخضر	dommage_materiel -49	none -46	vandalisme 207	vol -46
اخي	none 137
ادري	bris_de_glace 40	collision -75	dommage_materiel -59	none 110	vandalisme -78	vol 49
ادم	degats_des_eaux -43	evenement_climatique 117	none -41	vandalisme 91	vol -61
اذي	bris_de_glace 84
ار	collision 44	vol 40
اربع	blessure 51	degats_des_eaux 47
اربعه	none -43	vandalisme 128
ارتطم	bris_de_glace 119
ارتطمت	collision 55
ارتفاع	dommage_materiel 100
اريد	autre -42	none 195
ارير	collision 160
ازرق	bris_de_glace -41	collision 126	dommage_materiel -107	none 95	vandalisme -61	vol -57
اسابيع	autre 133	blessure 62	collision -48	dommage_materiel -53	incendie -42	none -88
اسبوع	degats_des_eaux 40	none 40
اسبوعين	autre -45	none 196
استدعاء	autre 60	collision 75
استرجاع	autre 202	none -95
استطيع	none 78
استنشقت	incendie 80
استيقظت	degats_des_eaux 66
اسفله	bris_de_glace 65	collision -103	dommage_materiel 150	vol -46
اسفي	evenement_climatique 115
اسقط	degats_des_eaux -60	dommage_materiel 183
اسمها	degats_des_eaux -55	dommage_materiel -47	evenement_climatique 199
اسود	degats_des_eaux 57	incendie 131	none -76
اشتري	autre -41	collision -48	vol 136
اشتعلت	collision -44	incendie 154
اشرح	none 109
اشعر	vol 57
اصابات	evenement_climatique 45
اصب	bris_de_glace 42	collision 66
اصبت	blessure 203
اصبعي	blessure 286	bris_de_glace -41	collision -90	degats_des_eaux -44	dommage_materiel -120	evenement_climatique -47	none -155	vandalisme -57	vol -57
اصرح	blessure 96	collision -64	dommage_materiel -45	none 106
اصص	dommage_materiel -48	evenement_climatique 101
اصطدام	collision 148	none -55
اصطدمت	collision 157	none -43
اصيب	dommage_materiel -42	none 134
اضرار	degats_des_eaux 96
اطلب	autre 48	none 57
اظن	none 93
اعتذر	blessure 40	bris_de_glace 79	collision -49
اعترف	dommage_materiel 133	none -69
اعلم	bris_de_glace 92
افران	bris_de_glace -40	collision -59	evenement_climatique 244	none -48
افعل	collision -45	none 102	vol 74
افهم	autre -62	none 252
اقتلعت	evenement_climatique 106
اقدر	collision -97	vandalisme -64	vol 139
اقدم	vandalisme 63
اكادير	autre 52	bris_de_glace 110	collision -111	incendie 74	none -51
اكتشفنا	degats_des_eaux 50
اكثر	degats_des_eaux 81	none -48
اكل	autre 71	collision -109	dommage_materiel -52	incendie 44	none -56	vandalisme -71	vol 129
اكن	collision 69	none 75
اكيد	none 167	vol -46
الا	vandalisme 56
الابواب	collision -40	degats_des_eaux -83	vandalisme 218	vol -61
الاثاث	blessure -52	dommage_materiel 91	evenement_climatique 53
الاثنين	none 55
الاحد	none 86
الاخر	none 101
الاربع	collision -41	none -67	vol 150
الارض	bris_de_glace 43	degats_des_eaux 60	none -66	vol -52
الارضيه	degats_des_eaux 241	evenement_climatique -69	vandalisme -53
الارواح	blessure -51	incendie 128
الاسبقيه	collision 56
الاسبوع	none 233
الاسطبل	collision -58	evenement_climatique 108	none -52	vol 101
الاسعاف	collision 74
الاسنان	autre 97	collision 45	none -62
الاسود	degats_des_eaux 137	dommage_materiel -44
الاشاره	collision 41
الاضرار	evenement_climatique 54
الاطار	collision 57	dommage_materiel 83	vandalisme -92
الاطفاء	collision -68	degats_des_eaux 51	evenement_climatique -44	incendie 123
الاف	collision -46	vandalisme -40	vol 202
الاقامه	blessure 48	collision -43	incendie 75
الاكواريوم	bris_de_glace 66	degats_des_eaux 108	dommage_materiel -55
الالواح	evenement_climatique 159
الامامي	bris_de_glace 124
الاماميه	collision 133
الامر	none 146
الامن	collision 42	vandalisme 59
الامنيه	vol 87
الان	dommage_materiel 42
الانترنت	vandalisme 93
الاوراق	collision 144	vol -99
الاولاد	bris_de_glace 57	collision -46	evenement_climatique 87	none -50
الايسر	collision 123
الايمن	collision 82
الباب	bris_de_glace 63
الباربريز	bris_de_glace 197	collision -52	evenement_climatique -62
البارح	none 116
البارحه	collision 80	dommage_materiel -53	none 108
البارشوك	collision 163	none -57
الباركي	collision -49	degats_des_eaux 189	evenement_climatique -46
الباركينغ	collision 100	none -97	vandalisme 80
الباركيه	degats_des_eaux 66	dommage_materiel 118	vol -81
الباش	dommage_materiel -49	evenement_climatique 135	none -77	vandalisme 145	vol -49
الباقي	autre 97	collision -57	degats_des_eaux 50	none -60
البالكون	blessure -78	bris_de_glace 122	collision -148	degats_des_eaux -43	dommage_materiel -63	none -41	vandalisme 96	vol 93
البانيو	collision -40	degats_des_eaux 232	evenement_climatique -44
البحر	blessure 129	evenement_climatique 86	none -40	vol -50
البرد	bris_de_glace 80	collision -48	evenement_climatique 183	none -53	vandalisme -45
البريد	collision -57	dommage_materiel 152	none -77	vandalisme 45
البزطام	collision -58	vol 158
البصمات	vol 133
البقره	evenement_climatique 111	vol 60
البلاستيكيه	evenement_climatique 154
البلاكه	bris_de_glace 82	collision -71	dommage_materiel -78	evenement_climatique 99	none -114	vandalisme -48
البلديه	collision 103	evenement_climatique 57
البلومبي	degats_des_eaux 114
البنت	blessure 204	dommage_materiel -71	none -140
البنك	autre 128	bris_de_glace -43	collision -92	dommage_materiel -58	evenement_climatique 55	none -115	vandalisme -48	vol 136
البهايم	evenement_climatique 88
البوطا	incendie 116
البوطه	degats_des_eaux -60	incendie 175
البوليس	none -40	vandalisme 86
البوليسي	collision 138
البومبا	autre 135	collision -77	dommage_materiel 67	evenement_climatique 77	incendie -54	none -74	vandalisme -67	vol -59
البومبيه	incendie 141
البيانو	collision -48	degats_des_eaux 100	dommage_materiel 85
البيت	degats_des_eaux 42	incendie 40	none -44
البير	autre -81	blessure -75	bris_de_glace -91	collision -122	degats_des_eaux 184	dommage_materiel -122	evenement_climatique 61	incendie -74	none -240	vandalisme -116
البيرمي	collision 179
البيرو	bris_de_glace 224	degats_des_eaux -88	dommage_materiel -52	none -40	vol -40
البيسي	collision -51	dommage_materiel 207	none -49
البيسين	bris_de_glace 50	degats_des_eaux 49	dommage_materiel -46	evenement_climatique 123
البيض	collision -41	evenement_climatique 82	vandalisme 89
البيضاء	autre 98	collision 63	none -63
البيطري	autre 68	dommage_materiel -50
التابعه	dommage_materiel -54	none -44	vandalisme 114
التامين	autre 183	dommage_materiel -46
التبروري	evenement_climatique 156
التحدث	none 52
التدفيه	degats_des_eaux 107
الترامواي	vol 62
الترقوه	collision 51
التريبورتور	collision 82	vol 54
التصريح	autre 83	collision -58	none -41	vandalisme -56	vol 110
التعويض	autre 65	degats_des_eaux -46	none 102	vol -41
التلفاز	dommage_materiel 74
التلفازه	collision -76	dommage_materiel 158	none -54	vandalisme 124
التلفزه	blessure -61	collision -61	dommage_materiel 177	vol 53
التوصيل	collision 94	none -41	vol 76
التي	collision 60
التيار	autre -74	degats_des_eaux 53	dommage_materiel 203	none -44
التيليفون	collision 58	dommage_materiel 91
الثالث	none 60
الثالثه	collision 85
الثامنه	collision 58	none 115
الثاني	blessure 84	dommage_materiel 63
الثانيه	incendie 93
الثلاثاء	none 93
الثلاثه	vandalisme 113
الثلاجه	dommage_materiel 214	none -54
الثلج	evenement_climatique 192
الجار	degats_des_eaux 61
الجاره	collision -78	degats_des_eaux 80	evenement_climatique 43
الجامع	autre -45	bris_de_glace -45	collision -86	dommage_materiel -51	incendie 174	none -122	vandalisme -55	vol 156
الجانب	collision -73	incendie 147
الجبس	blessure 66	degats_des_eaux 64	none -53
الجبص	degats_des_eaux 201	dommage_materiel -77
الجبل	degats_des_eaux -52	evenement_climatique 90	vol 59
الجدار	degats_des_eaux 108
الجديده	dommage_materiel 152	none -43
الجرح	blessure 168	collision -50
الجرحي	collision 86
الجرده	degats_des_eaux 152	dommage_materiel -45	evenement_climatique -88	none -51	vandalisme 57
الجمعه	bris_de_glace 60	collision -50	none 92
الجميع	autre 81	dommage_materiel 40
الجناح	bris_de_glace -58	vandalisme 176	vol -43
الجنب	collision 199	none -53	vol -48
الجنط	collision -86	dommage_materiel 232	none -61
الجهتين	collision 89	none -62	vandalisme 60
الجهه	vol 50
الجيب	bris_de_glace 64	none -60	vol 183
الجيران	blessure 54	none -41
الحاج	none -42	vandalisme 95
الحاجب	collision 45
الحاجز	bris_de_glace 92	collision 98	none -54
الحاجه	collision 43	dommage_materiel -55	none -49	vandalisme 46	vol 111
الحادث	blessure 63
الحادثه	collision 103
الحارس	vandalisme 100
الحاسوب	collision -64	dommage_materiel 327	incendie -116	none -64
الحافله	blessure 45	incendie 54	none -52	vol 111
الحانوت	degats_des_eaux 98	none -46
الحبل	blessure -54	collision -44	dommage_materiel 54	vol 146
الحجاره	vandalisme 236	vol -91
الحجر	dommage_materiel -43	vandalisme 96	vol -69
الحديد	collision 73
الحديقه	collision -62	dommage_materiel 86	none -54	vandalisme 58
الحراره	bris_de_glace 176	vandalisme -56
الحسن	collision 148
الحصان	blessure -75	collision -70	incendie 102	vol 85
الحق	collision -126	degats_des_eaux 40	vol 158
الحلاقه	collision -61	degats_des_eaux 58	vol 54
الحلوي	blessure -51	bris_de_glace 71	degats_des_eaux -71	dommage_materiel 207	evenement_climatique -82	incendie -45	none -111	vandalisme -49
الحليب	dommage_materiel 97	none -52
الحمار	collision 221	vandalisme -47
الحمام	degats_des_eaux 60	dommage_materiel -43	vandalisme 42
الحمد	bris_de_glace 60
الحوايج	collision -45	dommage_materiel -48	none -66	vandalisme 58	vol 157
الحوت	collision 69	degats_des_eaux 105
الحوض	blessure 43	dommage_materiel 74	none -52
الحومه	blessure 96	collision -50	dommage_materiel -80
الحي	autre -66	collision -51	degats_des_eaux -46	dommage_materiel 83	evenement_climatique 100	none -58	vandalisme 64
الحيط	vandalisme 47
الحين	collision 86
الخامس	autre 108	degats_des_eaux 71	none -81	vandalisme -53
الخامسه	none 136
الخانز	degats_des_eaux 197
الخبز	autre -42	collision -42	vol 103
الخبير	none 178
الخدامه	collision -57	dommage_materiel -55	evenement_climatique 56	incendie 145	none -64	vandalisme -47	vol 91
الخدمه	none -63	vandalisme 86	vol 61
الخزان	collision -44	degats_des_eaux 89	dommage_materiel -42	evenement_climatique 123	incendie -92
الخزانه	blessure -63	bris_de_glace 75	collision -94	dommage_materiel 118	evenement_climatique -44	incendie -46	none -132	vandalisme -51	vol -54
الخساير	vandalisme 98	vol -40
الخشب	bris_de_glace 79	degats_des_eaux 107	none -58
الخضره	blessure 73	collision 122	vandalisme -58
الخط	collision 53	vandalisme 43
الخلف	collision 126
الخلفي	bris_de_glace 81	evenement_climatique 42
الخلفيه	blessure 101	collision -48	vandalisme 56
الخميس	none 70
الخوف	collision 155	degats_des_eaux -61	dommage_materiel -54	evenement_climatique 101	none -64	vol -43
الخير	bris_de_glace 42	collision -57	degats_des_eaux 63	none 166	vandalisme -54	vol -48
الخيمه	evenement_climatique 53	incendie 52	none -59	vandalisme 100
الداخل	dommage_materiel 64	evenement_climatique 52	incendie 49
الدار	autre 42	none -40
الدايره	vol 92
الدجاج	evenement_climatique 61	incendie 80
الدخان	incendie 166
الدراجه	dommage_materiel 54
الدراري	bris_de_glace 76	dommage_materiel -41	vandalisme 79
الدرج	blessure 69	dommage_materiel 48
الدرك	vol 43
الدروج	bris_de_glace -43	degats_des_eaux 110	dommage_materiel 49	none -104	vandalisme -52	vol 81
الدري	blessure -47	degats_des_eaux 67	dommage_materiel 178	incendie -70	none -42	vol -70
الدش	bris_de_glace 121	degats_des_eaux 54
الدقيق	degats_des_eaux 55	incendie 119
الدم	blessure 49	vol 46
الدوش	bris_de_glace 205	collision -54	dommage_materiel -48	none -59
الدولاب	blessure -64	bris_de_glace -42	collision -47	degats_des_eaux 146	dommage_materiel 83	none -56
الذهب	bris_de_glace 62	vol 48
الذي	collision 68	degats_des_eaux 42	none -41
الرابع	collision -46	degats_des_eaux 99
الرابعه	none 69
الراجل	degats_des_eaux -73	dommage_materiel 54	incendie 199	none -79	vol -54
الراجلين	collision 88
الراديو	autre -60	bris_de_glace -53	none -53	vandalisme -103	vol 96
الراكب	collision 71	none -67	vandalisme 113
الرباط	autre 66	blessure 133	dommage_materiel -44	none -56	vandalisme -58	vol -43
الرجل	blessure 86	collision 77	dommage_materiel -54
الرحله	autre 156	collision -113	none -66	vol 63
الرصيف	blessure -64	collision 211
الرف	dommage_materiel 238	none -61	vol -93
الرمله	bris_de_glace 92	collision -51	degats_des_eaux -49	incendie 83	vandalisme -41
الروايد	collision -123	dommage_materiel -41	none -75	vandalisme 79	vol 123
الروبيني	degats_des_eaux 232	incendie -75
الروضه	collision 93
الرياح	blessure -45	dommage_materiel -49	evenement_climatique 225
الرياض	bris_de_glace 97	dommage_materiel -49	none -58	vandalisme 52
الريح	collision -42	evenement_climatique 278
الريحه	bris_de_glace -40	degats_des_eaux 50	incendie 165	none -55
الريدو	collision -55	dommage_materiel -77	incendie 264	none -73	vol -57
الزاج	bris_de_glace 247	collision -57	degats_des_eaux -43	none -60
الزبل	vandalisme 177
الزبون	incendie -45	vandalisme 96
الزجاج	bris_de_glace 156	collision -41
الزجاجي	bris_de_glace 182	collision -79	dommage_materiel 84	none -54
الزربيه	collision -40	degats_des_eaux 206	none -46
الزرع	blessure -44	collision -52	dommage_materiel -44	evenement_climatique -50	incendie 97	none -50	vol 138
الزريبه	collision -41	none -53	vol 158
الزليج	bris_de_glace 110	collision -50	degats_des_eaux 74	dommage_materiel -79	vandalisme 47	vol -50
الزنقه	collision -47	degats_des_eaux 52	vandalisme 135	vol -50
الزوال	autre 83	none 64
الزيت	collision 82
الزيتون	blessure 146	degats_des_eaux -43	incendie 46
السابعه	bris_de_glace 50
الساروط	autre 91	collision -62	dommage_materiel -69	none -76	vandalisme -59	vol 176
الساق	blessure 159	dommage_materiel -54
السانديك	collision -82	degats_des_eaux 97	dommage_materiel -42	none -77	vandalisme 159
السايق	collision 46
السبت	none 98
السبيطار	blessure 138	collision -130	none -54	vol 149
الستاير	incendie 89
السجاد	degats_des_eaux 154	dommage_materiel -67	evenement_climatique 55	none -40
السخان	degats_des_eaux 156
السخونيه	bris_de_glace 216	vol -66
السرير	degats_des_eaux -43	evenement_climatique 79	incendie 95
السطح	degats_des_eaux 43	evenement_climatique 140
السطل	bris_de_glace -41	collision -75	degats_des_eaux -46	dommage_materiel 287	none -125	vandalisme -71
السفر	autre 201	dommage_materiel -40	none -60	vandalisme -40
السفلي	blessure -53	collision 96	degats_des_eaux 94	dommage_materiel -81
السقف	evenement_climatique 44
السكانير	blessure -68	dommage_materiel -40	evenement_climatique -82	none -45	vandalisme -77	vol 166
السكر	blessure 50	degats_des_eaux 71	dommage_materiel -44	vandalisme 82	vol -51
السكوتر	none -54	vandalisme 103
السلام	collision 41
السلامه	collision 107	dommage_materiel -58	none 155	vol -41
السلطات	collision -55	dommage_materiel 75	vol 58
السلطه	degats_des_eaux -56	dommage_materiel 60	evenement_climatique 141
السلعه	degats_des_eaux 154	dommage_materiel -51	none -61	vandalisme -65	vol 47
السلوم	blessure 67	degats_des_eaux -47	dommage_materiel 76
السما	dommage_materiel 101	vol -45
السنسله	blessure -52	collision -52	vol 198
السوق	blessure 54	vol 62
السي	degats_des_eaux 58	incendie 79	none -42
السياح	collision 75
السياحي	bris_de_glace 67	collision -56	none -49	vandalisme 175
السيارات	bris_de_glace -83	collision -78	vandalisme 286	vol -71
السياره	collision 65
السيد	dommage_materiel 132
السير	bris_de_glace 47	incendie 41
السيل	collision -54	degats_des_eaux -88	dommage_materiel -52	evenement_climatique 190	incendie 105	none -63	vandalisme -41	vol -52
السيمانه	blessure -57	bris_de_glace 68	collision -74	degats_des_eaux -48	dommage_materiel 88	none -42
السيول	evenement_climatique 145
الشاب	incendie 138
الشاحنه	collision 92
الشارع	collision 86
الشاشه	dommage_materiel 81	none -43	vandalisme 99	vol -49
الشانطي	blessure 85	collision -64	vol 43
الشباك	blessure -44	vol 109
الشبكه	collision -79	dommage_materiel 46	incendie -85	vol 188
الشتا	degats_des_eaux 139	evenement_climatique 52	vol -40
الشجره	bris_de_glace -59	dommage_materiel -56	evenement_climatique 211	none -71
الشراره	incendie 169
الشرجم	bris_de_glace 181	dommage_materiel -69
الشرفه	evenement_climatique 54	incendie 72
الشركه	autre 72	dommage_materiel 51	none -76	vol 61
الشقه	dommage_materiel 72	none -46	vol 47
الشكايه	collision -47	none -42	vol 208
الشمس	bris_de_glace 91	dommage_materiel -47	incendie 74
الشمسيه	evenement_climatique 88	vol 51
الشهر	none 206
الشوفو	degats_des_eaux 225	dommage_materiel -47	incendie -54
الشيفور	collision 75
الصابون	collision -41	degats_des_eaux 82	dommage_materiel 86
الصاعقه	evenement_climatique 144
الصاك	collision -63	vol 153
الصاله	degats_des_eaux 214	evenement_climatique -81
الصالون	bris_de_glace 46	degats_des_eaux 82	none -43
الصباغه	collision -43	degats_des_eaux -51	dommage_materiel 230	none -117	vol -50
الصبع	blessure -70	bris_de_glace 171	collision -53	dommage_materiel 72	evenement_climatique -48
الصحون	degats_des_eaux 101	dommage_materiel 96	vandalisme -53
الصدمه	collision 57
الصغيره	degats_des_eaux 42	incendie 87
الصندوق	bris_de_glace 46	collision 93
الصوره	degats_des_eaux -51	incendie 119
الصيدليه	bris_de_glace 103	collision 45
الضباب	collision 82	evenement_climatique 128	none -63	vandalisme -41
الضو	dommage_materiel 44
الضوء	collision 50
الطابق	collision -41	degats_des_eaux 43	dommage_materiel 105	none -46
الطاجين	dommage_materiel -40	incendie 98
الطاقه	collision -59	evenement_climatique 85	incendie -108	vol 145
الطاكسي	vol 69
الطبله	bris_de_glace -73	collision -62	dommage_materiel 172	vandalisme 80
الطبيب	autre 110	blessure 44	dommage_materiel -42
الطبيه	autre 208	none -101	vol -41
الطراكتور	none -61	vandalisme -40	vol 168
الطرام	blessure -84	collision 179	vandalisme -60
الطرفين	collision 87
الطروطوار	collision 82	degats_des_eaux 138	incendie -69
الطريق	bris_de_glace 51	collision 94	none -43
الطلاء	dommage_materiel 55	vandalisme 91
الطموبيل	dommage_materiel -104	none -69	vandalisme 131	vol 134
الطواليط	degats_des_eaux 194	dommage_materiel 51	evenement_climatique -81	none -48
الطوبيس	blessure 94
الطوموبيل	collision 50	none -41
الطياره	blessure -81	dommage_materiel 145	vandalisme -50	vol 90
الطين	degats_des_eaux -100	evenement_climatique 197
الظهر	dommage_materiel 54	none 81
العاشره	collision -74	dommage_materiel 46	none 108
العاصفه	evenement_climatique 150
العافيه	incendie 107
العام	autre 91
العامل	blessure -55	bris_de_glace 91	collision -47	incendie 104
العجلات	none -43	vol 177
العجله	autre -40	collision 100	dommage_materiel 86	none -64	vandalisme -67
العربه	degats_des_eaux -47	dommage_materiel -40	evenement_climatique 117	incendie 42
العربي	collision 44	degats_des_eaux 101	dommage_materiel -55	incendie 73	none -54
العربيه	collision 79	none 44
العرس	dommage_materiel 178	incendie 61	none -119
العساس	vandalisme 60	vol 42
العشره	collision -50	dommage_materiel 93	incendie 40
العشيه	bris_de_glace 58	collision 60	none 62	vol -43
العصر	collision -64	vol 118
العقد	autre 224	bris_de_glace -54	collision -76	dommage_materiel -51	none -59	vandalisme -40	vol -75
العلميه	vol 117
العماره	blessure 44
العمال	degats_des_eaux -44	dommage_materiel 61	incendie 72
العمره	autre 202	none -73	vol -57
العمل	collision -42	dommage_materiel 56	none -63	vandalisme 68
العمليه	autre 119	blessure 96	dommage_materiel -43	none -54
العمود	collision 62
العنق	blessure 103	collision -59	dommage_materiel -56	vandalisme -40	vol 109
العود	blessure 115	collision -76	vol 40
العياده	autre 107	blessure -94	collision -62	dommage_materiel 103	vol -60
العيد	autre 85	blessure 40	collision -40	none -52	vandalisme -46
العينين	blessure -93	bris_de_glace 190	collision -46	dommage_materiel -41
الغاز	collision -40	incendie 184	none -62
الغرز	blessure 57	collision -42	degats_des_eaux 68
الغرزات	blessure 86	bris_de_glace 139	collision -74	dommage_materiel -64
الغرفه	incendie 46
الغساله	degats_des_eaux 65	dommage_materiel 105	vol -80
الغسيل	collision -80	degats_des_eaux 80	incendie 103
الغوا	none 162
الغيت	autre 219	dommage_materiel -45	none -73
الف	autre 54	dommage_materiel 63
الفاتوره	bris_de_glace 48
الفار	collision 167	evenement_climatique 48	none -54
الفجر	collision 50
الفراش	degats_des_eaux 44	incendie 58
الفرامل	collision 104
الفران	bris_de_glace 156	dommage_materiel -57	incendie 94	none -142
الفرن	dommage_materiel -66	incendie 277	none -66
الفرنسيه	autre 65	none 97
الفريكو	bris_de_glace 53	degats_des_eaux 95	evenement_climatique -60	vol -40
الفلاح	incendie 45
الفلاحي	none -71	vol 176
الفلوس	autre 237	none -61	vol -55
الفندق	autre 191	collision -104	none -53
الفوق	collision -58	degats_des_eaux 170	none -40
الفول	collision 81	vol -50
الفولون	collision 171
الفيترينه	bris_de_glace 190	dommage_materiel -68	evenement_climatique -56
الفيلا	collision 66	degats_des_eaux -77	dommage_materiel -100	evenement_climatique -67	incendie -45	none -91	vandalisme 228	vol -59
القادوس	degats_des_eaux 166	none -47
القايد	evenement_climatique 107	vol -60
القبو	degats_des_eaux 41	evenement_climatique 47	none -111	vol 82
القدام	collision 175	degats_des_eaux 60	dommage_materiel -46	incendie -40
القديم	bris_de_glace 103	collision -50	degats_des_eaux -64	dommage_materiel 87	none -60	vandalisme -46	vol 58
القديمه	blessure 92	degats_des_eaux 45	dommage_materiel 67	none -57
القران	dommage_materiel 142	none -42	vol -49
القرميد	blessure -56	collision -40	dommage_materiel -42	evenement_climatique 260
القصدير	evenement_climatique 110
القضاييه	collision -49	vol 182
القطار	vandalisme 44	vol 59
القفل	vol 84
القمامه	collision 42	incendie 92
القنطره	collision -92	evenement_climatique 174	vandalisme 70
القهوه	dommage_materiel 106	none -40
الكابو	dommage_materiel 56	incendie 60	none -56	vandalisme 105	vol -59
الكابينه	bris_de_glace 144	dommage_materiel -77	incendie 75	none -74	vandalisme -67
الكاحل	blessure 233	collision -65
الكار	blessure -63	collision 262	none -53	vol -40
الكاراج	collision 58
الكاميرا	collision -53	dommage_materiel 59	vandalisme 131
الكاميو	dommage_materiel -41	evenement_climatique 40	none -66	vandalisme 118
الكبير	bris_de_glace 45	dommage_materiel 91
الكتب	collision -51	degats_des_eaux 60	none -42	vandalisme 102
الكتف	collision -46	dommage_materiel 85	vandalisme 81	vol -58
الكرا	dommage_materiel -111	vandalisme -57	vol 196
الكراج	blessure -46	collision 72	dommage_materiel -62	evenement_climatique 86	none -70
الكراسي	incendie 62	vol 55
الكرسي	blessure 93	dommage_materiel 53	none -72
الكره	bris_de_glace 100	collision 43	dommage_materiel 48	none -56
الكروسه	collision 94	dommage_materiel -50	none -62	vandalisme 121	vol -42
الكل	collision 242	none -109	vandalisme -62	vol -47
الكلب	collision 42	dommage_materiel 101	vandalisme -78	vol 56
الكليان	dommage_materiel 188	vol -78
الكليماتيزور	blessure -41	collision -76	degats_des_eaux 68	dommage_materiel 109	incendie -74	none -81	vandalisme -67	vol 69
الكلينيك	blessure 85
الكليو	collision 57	vandalisme 67
الكهرباء	incendie 53
الكهربايي	collision 58	vandalisme 45
الكهرباييه	collision -54	dommage_materiel -52	incendie 104	vol 161
الكوره	blessure 137	bris_de_glace 73	none -44
الكوزينه	collision -43	incendie 42
الكوفر	none -40	vol 155
الكونستا	collision 58	degats_des_eaux 56	vandalisme -46
الكونسطا	collision 96
الكونطور	collision -75	degats_des_eaux 128	vol 70
اللوحه	blessure -54	dommage_materiel 107	vol 79
اللور	collision 79
اللي	dommage_materiel 47
الليل	degats_des_eaux 54	dommage_materiel -43	vandalisme 52
الليله	none -63	vandalisme 128
الليلي	collision -45	evenement_climatique 176
الما	degats_des_eaux 156	dommage_materiel -40
الماء	degats_des_eaux 109
الماضي	none 68
الماضيه	blessure 71	collision -57	none 167
الماكينه	blessure -45	collision -56	degats_des_eaux 200	dommage_materiel 92	incendie -44	none -71	vandalisme -45	vol -59
المالك	collision -45	dommage_materiel 174	none -41	vandalisme -62
المبلغ	none 82
المبلل	blessure 60	degats_des_eaux 52
المجاور	degats_des_eaux 205
المجاوره	collision -49	dommage_materiel 80	incendie 46
المحرك	none -62	vandalisme 104
المحضر	vol 57
المحطه	vol 168
المحفظه	autre -48	vol 135
المحل	degats_des_eaux 77	none -62	vandalisme 100
المحليه	collision -47	dommage_materiel 54	evenement_climatique 71
المدخل	collision -50	degats_des_eaux 57	vandalisme 63	vol 53
المدرب	blessure 259	dommage_materiel -93	none -86	vandalisme -56	vol -54
المدرسي	blessure 100	collision 44
المدفاه	bris_de_glace 78	degats_des_eaux 77	dommage_materiel -58
المدنيه	degats_des_eaux 63
المدير	collision -46	degats_des_eaux 53
المدينه	blessure 151	collision -58	degats_des_eaux -45	dommage_materiel -49
المرا	degats_des_eaux 65	dommage_materiel -41	none -90	vandalisme -61	vol 148
المراقبه	blessure 123
المرايه	collision 112	vandalisme -51
المرحاض	degats_des_eaux 172	dommage_materiel -62	evenement_climatique -66
المرفق	blessure -40	collision 72	dommage_materiel -51	none -76	vandalisme -40	vol 156
المركز	vol 104
المركونه	collision 88	evenement_climatique 40	none -43
المره	vandalisme 129
المرور	collision 57
المستاجر	blessure -65	collision -57	degats_des_eaux 73	dommage_materiel -45	incendie 116
المستودع	collision -51	incendie 86	none -49	vandalisme 79	vol -64
المسجد	blessure 48	degats_des_eaux 78	dommage_materiel -54	none -43	vol -48
المشترك	collision -43	degats_des_eaux 128	dommage_materiel 52	vandalisme -52
المصباح	bris_de_glace 45
المطافي	incendie 118
المطبخ	collision -59	degats_des_eaux 93	none -43
المطر	dommage_materiel -43	evenement_climatique 184
المطعم	dommage_materiel -67	evenement_climatique 68	vandalisme 142
المظله	evenement_climatique 182	none -52
المغسله	degats_des_eaux 170
المقدمه	collision 69
المقلاه	blessure 77	incendie 47
المقله	collision -49	evenement_climatique 59	none -61	vandalisme 110
المقهي	collision -42	degats_des_eaux 101	vandalisme 77
المكتبه	degats_des_eaux 96	none -42
الملف	none 218
الملك	collision -41	none -71	vandalisme 81	vol 123
الملكي	incendie 46
الممتاز	blessure 48	collision 72
الممر	bris_de_glace 87	dommage_materiel -42	incendie 79
المناسب	bris_de_glace -43	dommage_materiel 100	incendie 63	none -40
المنزل	evenement_climatique 150	none -48	vol 48
الموتور	none -57	vandalisme 151
الموسم	blessure 141	dommage_materiel -56	incendie 66	none -51	vol -43
الموضوع	incendie 40	vol 78
الموطو	collision -117	incendie 45	none -75	vandalisme 170	vol 94
الموطور	collision 52
الموقع	evenement_climatique 49	vol 44
الموقف	collision 205	vol -48
المياه	collision -42	degats_des_eaux 158
النادي	evenement_climatique 132	none -41	vol -68
النار	collision -57	incendie 163
الناريه	collision 125	none -44
الناس	collision 57
النافذه	bris_de_glace 67	collision -48	vandalisme 77
النجاره	incendie 77
النضاضر	autre 197	blessure -50	dommage_materiel -59	vol -40
النعاس	degats_des_eaux 80
النعناع	collision 138	none -44	vol 80
النقل	bris_de_glace 80
النمره	bris_de_glace 87	collision 54
النهار	dommage_materiel 67
النوافذ	degats_des_eaux 49	vandalisme 70
النيران	incendie 112
اله	degats_des_eaux 46	dommage_materiel 65	vol 63
الهاتف	vol 55
الهواييه	blessure 50	vol 97
الهوندا	collision 136	vol -41
الواجهه	bris_de_glace 57
الواد	collision -57	degats_des_eaux -42	evenement_climatique 228
الوالد	blessure 57	vol 40
الوالدين	blessure -51	bris_de_glace -44	collision 51	degats_des_eaux -70	dommage_materiel -83	evenement_climatique -68	incendie 185	vandalisme -42
الواليد	blessure 129	collision -116	dommage_materiel -45	none -55	vol 120
الواليده	degats_des_eaux 85
الوحل	degats_des_eaux -69	evenement_climatique 194
الودي	collision 139	none -42
الوراق	autre -42	collision 138	none -62	vol 72
الورد	dommage_materiel 59	none -76	vandalisme 132	vol -59
الورشه	bris_de_glace 165	collision -108	degats_des_eaux -41	dommage_materiel 89	evenement_climatique -51	incendie -44	none -98	vandalisme -63
الورقه	collision 83
الوطني	vol 90
الوقايه	incendie 83
الوقت	blessure 71	collision -54	dommage_materiel 69
الوكاله	autre 175	degats_des_eaux 63	none -89	vol -60
الولد	blessure 135	dommage_materiel -74	none -55	vandalisme -47
الي	autre 40
اليد	blessure 128	incendie -41
اليسري	collision 69
اليكم	degats_des_eaux -44	vol 79
اليمين	collision 144	none -59
اليوم	none 102
ام	autre 114	bris_de_glace 117	collision -66	dommage_materiel -65	none -111	vandalisme -62	vol 71
امام	vandalisme 52
امامي	bris_de_glace 89	collision 135	dommage_materiel -52	none -54
امس	none 92
امطار	degats_des_eaux -47	evenement_climatique 162
امي	dommage_materiel -42	vandalisme 44
انبوب	degats_des_eaux 127
انتبه	bris_de_glace -48	collision 98	dommage_materiel -53	none 57	vandalisme -70
انتظر	evenement_climatique 73	none 86
انحرفت	collision 92
انزلق	autre 60	blessure -63	degats_des_eaux 97
انزلقت	blessure 51	evenement_climatique 73
انسان	evenement_climatique 74	none 43
انسي	collision 114
انفجر	degats_des_eaux 115
انفجرت	collision 86	evenement_climatique -58	incendie 82	none -45
انكسر	blessure 57	bris_de_glace 96	dommage_materiel -62	none -48
انني	collision 130
انه	blessure 100	collision 65	none -50
انها	collision 81	dommage_materiel -46	vandalisme 68
انهار	dommage_materiel 49	evenement_climatique 137
اه	bris_de_glace -52	collision -105	none 238
اود	degats_des_eaux 80	none 164	vol -127
اول	none 64
اولا	vol 42
اولادي	degats_des_eaux 51
ايام	blessure 47	none 100
ايدي	blessure -47	collision 113	none -77	vol 41
ايضا	autre 106	collision 41	none -107
اين	none 134
ايه	collision -40	dommage_materiel -44	none 237
ب	autre 85	dommage_materiel 60	none -99	vandalisme 77	vol -48
باب	none -44
بابي	dommage_materiel -45	none -75	vandalisme 184
باذي	collision 54
بارك	none 168
باش	dommage_materiel 41	none -58	vandalisme 41
باغي	blessure 56	none 71
باقي	autre 50	collision 52
بالبرد	bris_de_glace 85	degats_des_eaux 101	dommage_materiel -54	evenement_climatique -41	none -55
بالتاكيد	none 124
بالجهد	blessure -72	bris_de_glace 207	dommage_materiel -50
بالحجاره	bris_de_glace -71	collision -55	vandalisme 220	vol -67
بالريح	collision -112	degats_des_eaux -115	dommage_materiel -164	evenement_climatique 348	incendie -40	none -41	vandalisme -46	vol -53
بالسياره	autre 197	bris_de_glace -63	collision -55	dommage_materiel -46	none -87	vandalisme 80	vol -54
بالشرطه	collision 84
بالصباغه	collision -81	dommage_materiel -59	vandalisme 251
بالضبط	none 135
بالطبع	degats_des_eaux 138	evenement_climatique -92	none 150	vandalisme -43
بالفرنسيه	none 120
بالكامل	blessure 114	incendie 64	vandalisme -43
بالليل	dommage_materiel -43	none -64	vol 177
بالما	degats_des_eaux 53	incendie 59
بالمقص	blessure -50	collision -72	dommage_materiel -64	none -99	vandalisme 355	vol -117
بالموس	collision -174	dommage_materiel -43	none -88	vandalisme 322	vol -59
باله	blessure 139	collision -40	dommage_materiel -69	none -96	vandalisme 103	vol -61
بان	autre 41	degats_des_eaux 55
بجانبي	collision 128	none -56
بجوج	vol 44
بحال	bris_de_glace 55	vol 41
بحجم	evenement_climatique 159
بحيره	collision -42	dommage_materiel 92	evenement_climatique 75	none -54	vol -65
بدا	collision 53	incendie 57
بدات	incendie 77
بدون	dommage_materiel 138	vol -46
برا	autre 103
برد	evenement_climatique 193
برشيد	collision 65
بزاف	bris_de_glace 73	dommage_materiel -60	evenement_climatique 116	none -72	vol -42
بس	collision -58	dommage_materiel 178	none -99
بسرعه	collision 51
بسلام	incendie 178	none -54	vol -93
بسلك	blessure 54	none -46	vol 52
بسوء	degats_des_eaux 48	vol 46
بسياره	vol 57
بسيط	collision 146
بسيطه	collision 77
بشريه	incendie 45
بشويه	collision 78
بصح	blessure -69	collision 142
بصراحه	none 158
بعدما	collision 51	dommage_materiel 104	vol -42
بعصا	bris_de_glace -46	vandalisme 196	vol -59
بعيني	collision -116	dommage_materiel -41	none -47	vandalisme 198	vol 49
بغا	bris_de_glace 67	collision -44	degats_des_eaux 63
بغاتش	degats_des_eaux 105
بغاش	vol 56
بغيت	autre 138	collision -46	dommage_materiel -46	incendie 41
بغيتش	blessure 158	collision -125	dommage_materiel -40	vandalisme 119
بفعل	bris_de_glace 115	evenement_climatique 41
بقا	collision -48	dommage_materiel -40	incendie 68
بقات	autre -73	collision -76	degats_des_eaux -70	dommage_materiel 188	incendie 58	vol 70
بقاش	collision 85
بقاو	incendie 68
بقره	collision 171
بقعه	dommage_materiel 150	none -84	vol -47
بكل	blessure 72	none 77
بلا	collision 61
بلاصتو	collision 139	degats_des_eaux 65
بلاصه	bris_de_glace 84	collision 68	degats_des_eaux -44	dommage_materiel 128	incendie -43	none -76	vandalisme -67	vol -65
بلاغ	blessure -87	collision -77	dommage_materiel -54	none -56	vandalisme 197
بلانت	collision -43	vandalisme -62	vol 253
بلغت	bris_de_glace 53	vol 77
بليون	blessure 51	collision -41	dommage_materiel -57	evenement_climatique 95	incendie -41	vol 47
بمفتاح	collision -63	vandalisme 213	vol -56
بنا	evenement_climatique 70	incendie 56
بنتي	autre 66	evenement_climatique 46	none -51
بني	evenement_climatique 91	vandalisme 72	vol -50
به	none 61
بها	autre 50	blessure 52	bris_de_glace 40	collision -45	degats_des_eaux -56	dommage_materiel 95	none -96	vandalisme -60
بهذا	vandalisme 41
بوحدها	bris_de_glace 135	collision 82	degats_des_eaux -55
بوحدو	bris_de_glace 199	collision 41	degats_des_eaux -87	none -86	vandalisme -40
بوحدي	bris_de_glace 53	vandalisme 56
بوليس	collision 114	none -44
بي	none 65
بيا	autre 124	collision 52	none -56
بيت	bris_de_glace 105	collision -61	degats_des_eaux 40
بيتي	evenement_climatique 47	vol 58
بيجو	bris_de_glace 113	none -44
بيخير	degats_des_eaux -52	dommage_materiel 216	incendie -41
بيضا	collision 107
بين	autre 72
بيناتنا	collision 150
بينما	collision -57	dommage_materiel 93	evenement_climatique 77	none -45
بيننا	collision 69	degats_des_eaux 94	evenement_climatique -60
بيني	collision 144
بيه	dommage_materiel 72	none -49
بيها	collision -45	dommage_materiel 165
بيهم	bris_de_glace 66	collision -55	dommage_materiel -40	vandalisme 160
تاذي	collision -42	degats_des_eaux 74	incendie 44
تاع	degats_des_eaux 130	none -50
تامين	autre 163	collision -59	degats_des_eaux 65	dommage_materiel -65	vandalisme -65	vol -45
تاميني	bris_de_glace -57	none 183
تبع	blessure -55	bris_de_glace 199	dommage_materiel -49	none -48	vandalisme -81
تبكي	bris_de_glace -41	collision 83
تجرح	bris_de_glace 258	collision -83	none -55	vol -44
تجرحات	blessure -72	bris_de_glace -41	collision 198	dommage_materiel -41	evenement_climatique 46
تجيب	collision 91	dommage_materiel -100	incendie 167	none -115	vandalisme -65	vol -70
تحت	degats_des_eaux 67	none -57
تحتها	blessure -61	bris_de_glace 69	collision -156	degats_des_eaux -64	dommage_materiel 105	none -41	vol 132
تحتو	collision -40	degats_des_eaux -55	evenement_climatique 125
تحتي	collision -49	degats_des_eaux 118
تحرق	dommage_materiel 152	none -46	vol -41
تحرقات	dommage_materiel 128	none -42
تحقيقا	collision -48	vandalisme 66	vol 44
تحيه	none 105
تخرج	collision 86	vandalisme -69
تخنق	collision -40	incendie 157
تدخل	collision 84
ترجع	none -46	vandalisme 136	vol -70
ترك	vol 92
تركيب	bris_de_glace 237	collision -43	dommage_materiel -64	none -99
تسجل	vol 46
تسرب	degats_des_eaux 214	incendie -44
تسرق	none -42	vol 160
تسرقات	collision -57	vandalisme -60	vol 241
تشفر	collision -76	dommage_materiel -49	none -81	vandalisme -46	vol 292
تشق	bris_de_glace 86	degats_des_eaux 47	evenement_climatique -50
تشقات	bris_de_glace 193	degats_des_eaux -63	dommage_materiel -59	evenement_climatique -54
تشقق	bris_de_glace 156	collision -51
تشكو	collision 74
تصادم	collision 174	vandalisme -42
تصريح	none -49	vol 163
تضر	degats_des_eaux 105	evenement_climatique -99	none -64	vandalisme 110	vol -45
تضرر	degats_des_eaux 99
تعثرت	blessure 185	none -46	vol -46
تعرض	collision 55	vol 49
تعرضت	none -41	vol 127
تعرفت	none -54	vandalisme -68	vol 185
تعطلت	autre 310	collision -91	dommage_materiel -86	none -44
تعوج	collision 103	none -53	vandalisme 101	vol -42
تعود	dommage_materiel 80
تعوضون	autre 208	none -90
تعويض	autre 123	bris_de_glace 47
تعويضي	none 100
تفرقع	bris_de_glace 69	degats_des_eaux 90	none -47
تفركع	bris_de_glace 96	collision -41	degats_des_eaux 162	dommage_materiel -44	incendie -82	none -46
تفركعات	incendie 147
تقاس	dommage_materiel -47	vandalisme 62
تقاسيت	collision -90	degats_des_eaux -40	dommage_materiel -42	incendie 83	vandalisme 109
تقديم	none 250	vol -97
تقريبا	dommage_materiel 65
تقرير	dommage_materiel 40	incendie 51
تقريرا	collision 61
تقطع	blessure 96	degats_des_eaux 135	dommage_materiel -65	none -87	vandalisme -47
تقلبات	dommage_materiel 107	vol -76
تقلع	collision 48	degats_des_eaux 60
تقول	autre 96	dommage_materiel -52
تكسر	bris_de_glace 176	collision -83	dommage_materiel 40	none -41
تكن	collision 112	dommage_materiel -42
تلاقيت	collision 75	none -47
تلف	autre 118	blessure -69	degats_des_eaux 44	dommage_materiel -55	none -63
تم	vandalisme 96
تما	collision -41	dommage_materiel 45	evenement_climatique 94	none -76
تماس	incendie 100
تمام	collision 52	dommage_materiel -54	none 210	vandalisme -44	vol -45
تماما	collision 57	none 85
تنتبه	bris_de_glace 148	collision 48	dommage_materiel -70	none -65	vandalisme -61
تنفخ	degats_des_eaux 164	none -46
تهرس	blessure 52	bris_de_glace 120	dommage_materiel -54
تهرسات	dommage_materiel 103
توجد	collision 46
توصيل	collision 122
توقف	collision -60	dommage_materiel -47	none 184
توقيع	degats_des_eaux 57
ثانيه	blessure 69	degats_des_eaux -62	dommage_materiel -46	incendie 141
ثقب	blessure -45	collision -42	degats_des_eaux 51	incendie 88	vandalisme -52
ثلاث	collision 72	none -50	vol -42
ثلاثه	none 42	vandalisme -45
ثلاثين	collision -70	dommage_materiel -43	none -79	vandalisme 160
ثمن	autre 110
ثمنه	dommage_materiel 42	vol 55
جا	vandalisme 47
جاء	collision -46	degats_des_eaux -56	evenement_climatique 124
جات	degats_des_eaux 40
جارتنا	blessure 65
جارتي	collision -85	degats_des_eaux 47	dommage_materiel 134	none -42
جاري	collision -56	degats_des_eaux 61	evenement_climatique 63
جانبي	collision 137
جاني	blessure 84
جدا	none 47
جدار	collision -112	evenement_climatique 111	incendie 61	none -55	vandalisme 74
جدتي	blessure -101	degats_des_eaux 101	none -42	vol 42
جدران	degats_des_eaux 52	dommage_materiel 89	none -43	vandalisme 42	vol -57
جدي	collision -61	degats_des_eaux 91	dommage_materiel 88	incendie 71	none -49
جديد	degats_des_eaux 42	vandalisme 84
جرح	bris_de_glace 43	vandalisme 92
جري	collision 158	evenement_climatique 91	none -51	vol -48
جريح	evenement_climatique 40
جسديا	vol 94
جميعا	autre 65	collision 61	none -40
جنب	collision 85	dommage_materiel -43	none -102	vandalisme 111
جهاز	vol 59
جواب	incendie 107
جوج	collision 46
جيبي	autre 91	none -142	vol 127
جيت	collision -86	dommage_materiel 142	evenement_climatique -42	none -57	vandalisme 98	vol -40
جيده	autre 84	collision 94	none -87
حاجه	vol 49
حادث	autre 143	none -82
حادثه	autre -76	collision 240	none -61
حاده	blessure 123	collision -74	dommage_materiel -60	none -59	vandalisme 180	vol -76
حاسوب	dommage_materiel 50	vol 43
حافله	collision 87
حافيه	bris_de_glace 77	dommage_materiel -44
حامل	collision 50
حاول	collision -43	vandalisme -55	vol 207
حاولت	collision 64	vandalisme 73	vol -53
حجر	bris_de_glace 159
حجره	bris_de_glace 187
حد	none -59
حدا	collision 108	none -48
حدانا	collision -46	dommage_materiel -76	evenement_climatique 156	incendie -41	vandalisme -42
حدايا	vandalisme 103
حدث	degats_des_eaux 93	incendie -49
حديد	collision 156	vandalisme -40
حررت	vandalisme 65
حرق	blessure 42	collision 50	incendie 46	vandalisme -52
حرقات	collision -70	degats_des_eaux -90	dommage_materiel -63	evenement_climatique -128	incendie 294
حريق	degats_des_eaux 41	incendie 136
حزام	bris_de_glace -49	collision 155
حصاه	bris_de_glace 129
حضر	incendie 40
حطيت	dommage_materiel 56
حفره	dommage_materiel 164
حفل	collision -48	dommage_materiel 66	none -112	vandalisme -53	vol 181
حفيدي	blessure 89	collision -89	dommage_materiel 97	incendie 43	none -56
حقيبتي	autre 73
حقيبه	autre 72	collision -87	dommage_materiel 41	none -46	vandalisme -52	vol 119
حك	collision 136
حلات	collision 187
حماتي	autre 187	evenement_climatique 44	none -107
حمار	vandalisme 78
حمام	collision -66	degats_des_eaux 153
حمامي	collision -100	degats_des_eaux 178
حملت	evenement_climatique 144
حنا	collision 43	evenement_climatique 57	vol 42
حوالي	collision -44	none 65
حوض	blessure -62	bris_de_glace 116	collision -63	degats_des_eaux 120	none -45
حي	degats_des_eaux -42	dommage_materiel 86
حيت	none -48	vol 77
حيث	none -63	vol 149
حين	bris_de_glace 64
خاتم	autre 286	collision -69	degats_des_eaux -63	dommage_materiel -84	none -102	vol 61
خارج	blessure 102	bris_de_glace -46	collision -41	dommage_materiel -44
خارجه	blessure -52	vol 166
خاصني	none 83
خالتي	collision -49	evenement_climatique 144
ختي	incendie 81
خدا	bris_de_glace -42	dommage_materiel -42	none -94	vandalisme 136	vol 102
خدامين	collision 161
خدش	bris_de_glace 72	dommage_materiel 45	none -54
خدشت	collision 166	degats_des_eaux -40	dommage_materiel 87	none -41	vandalisme -95
خدشه	collision 86	vol -87
خدمه	autre 67	dommage_materiel 52	none 45
خدوش	collision 108
خرج	incendie 72	vol 42
خرجات	dommage_materiel -42	vandalisme 84
خرجت	incendie 43	none -41	vol 56
خرجنا	collision 49	evenement_climatique 51	incendie 53	vol -42
خرجو	incendie 48	vol 51
خرطوم	degats_des_eaux 153	evenement_climatique -52
خزان	blessure -43	collision -55	incendie 121
خزانه	collision -51	dommage_materiel 211	incendie 41	none -53	vandalisme -71
خساره	blessure 131	collision -100	incendie 102
خسر	collision -70	degats_des_eaux -57	dommage_materiel -62	evenement_climatique 74	none -86	vandalisme 207	vol -44
خسرات	autre 163	collision -63	dommage_materiel -67
خسرنا	degats_des_eaux -41	evenement_climatique 71	incendie 57
خطا	blessure 92	dommage_materiel -51	none 95
خطف	collision -86	dommage_materiel -45	vol 183
خطفو	vol 185
خفيف	collision 53
خلا	collision 45	dommage_materiel 128	none -48
خلال	blessure 80	collision -56	vol 54
خلاو	collision 187	dommage_materiel -45	none -154	vandalisme -116	vol 109
خلصت	autre 188	dommage_materiel -66	evenement_climatique 73	none -72	vol -60
خلف	collision 46
خلفي	collision 103
خمس	autre 89	bris_de_glace -64	collision -57	none -75	vandalisme 70
خمسه	evenement_climatique 46
خويا	blessure 62
خير	collision 180	vol -62
خيطو	blessure 78	collision -65	dommage_materiel -42	vol 102
د	none -76	vandalisme 55
دابا	dommage_materiel 81
داخل	autre 57	degats_des_eaux 50
دار	blessure 97	degats_des_eaux 46	dommage_materiel -45	none -71
دارت	dommage_materiel 193	none -49
دارنا	collision 78
دارو	bris_de_glace 43	collision -70	dommage_materiel -65	none -45	vandalisme 45	vol 109
داز	dommage_materiel -42	none 104	vandalisme 56
دازت	dommage_materiel 147	none -69
داعي	bris_de_glace 74	none 107	vandalisme -110
داو	collision -57	vol 242
داوه	collision -46	vol 188
داوهم	none -96	vandalisme -50	vol 197
داير	collision 91
دايز	bris_de_glace 131	degats_des_eaux -60	dommage_materiel -40	evenement_climatique 74	none -46	vandalisme -47
دخلات	bris_de_glace 97
دخلت	bris_de_glace 55	collision 160	none -42
دخلو	vol 120
دراجتي	none -53	vol 97
دراجه	collision 51	vol 52
دراري	vol 66
درت	autre 53	blessure 68	evenement_climatique -43	none -68	vol 49
درتش	autre 114
درج	blessure 110
درجه	blessure 235	collision -72	degats_des_eaux -71	dommage_materiel -76	incendie 124	none -87	vandalisme -49	vol -50
درك	collision 198	vol -95
درنا	collision 157	vol -45
درهم	autre 67
دفع	autre 154	none -75	vandalisme -43	vol 54
دقايق	collision -44	none 102	vol 80
دقيقه	collision 112	dommage_materiel -51	evenement_climatique 49	incendie 55	vol -50
دم	collision 60
دمي	degats_des_eaux 114	dommage_materiel -47	vandalisme 41
دهست	collision 148	none -60
دون	degats_des_eaux 45
ديال	none -40
ديالنا	none -61	vol 97
ديالها	dommage_materiel 63	incendie 64
ديالهم	blessure -40	collision -49	dommage_materiel 59	none -56	vandalisme -67	vol 196
ديالو	bris_de_glace 78	collision 106	none -78
ديالي	dommage_materiel 55	none -52
ذاب	degats_des_eaux 80	dommage_materiel -43	evenement_climatique 48
ذراعي	blessure 159	dommage_materiel -66	vol 43
ذو	collision -46	dommage_materiel 135	vandalisme -49	vol 46
راجع	collision 157
راجل	collision 97	degats_des_eaux 43	vol -65
راجلي	blessure -58	dommage_materiel -41	evenement_climatique 78	none 90	vol 41
راحت	dommage_materiel 40	none -48	vandalisme 80
راس	dommage_materiel -40	incendie 57
راسها	blessure -61	evenement_climatique 124	vol -43
راسو	collision 82
راسي	collision 46	vol 70
راكب	collision 123
راكبه	collision 73
راني	none -43	vol 110
راه	autre 42	degats_des_eaux 64	dommage_materiel -49	none -44
راها	incendie 56	vol 65
ربع	vol 61
ربعه	blessure -48	bris_de_glace 99	collision -133	dommage_materiel -54	none -59	vandalisme 58	vol 96
ربما	collision -47	none 102	vol 40
رجال	incendie 44
رجع	blessure 44	none -40	vol 62
رجعت	collision 80	none -56
رجعنا	collision -72	vol 142
رجل	vol 103
رجلو	collision 123
رجلي	blessure 157	dommage_materiel 64	evenement_climatique -58	none -46
رجليه	blessure -51	degats_des_eaux 126	dommage_materiel -70	incendie -71	vol 65
رغم	autre 145	none -96	vandalisme 62	vol -65
رفض	degats_des_eaux 40
رقبتي	collision 108	vandalisme -41
رقم	vandalisme 43
رقمها	bris_de_glace 50	vol 72
رقمي	collision 121
ركابي	collision 103
ركبت	bris_de_glace -43	collision 82	dommage_materiel 190	evenement_climatique -40	incendie -40	vandalisme -65	vol -114
ركبتي	blessure 90	collision 61	dommage_materiel -42
رماد	incendie 92
روبو	collision -44	dommage_materiel -49	vandalisme 98
زاج	bris_de_glace 201	collision -43	none -79
زال	collision 161	vol -54
زالت	blessure 64	vol 52
زبون	degats_des_eaux 153
زجاج	bris_de_glace 228	collision -54	dommage_materiel -47	none -50
زلت	collision 52	none 60
زلقات	blessure 101	degats_des_eaux 40	dommage_materiel -49
زلقت	degats_des_eaux 135	dommage_materiel -45
زوجتي	autre 64
زوجي	evenement_climatique 63	incendie 40
زيت	blessure 49	collision 43
ساحه	collision 50
ساعتين	collision 45
ساعه	none 68
ساقي	blessure 42	collision 50
ساكن	degats_des_eaux 220	dommage_materiel -84
سال	bris_de_glace -66	evenement_climatique 71	vandalisme 53
سالم	incendie 115
سالمه	bris_de_glace -46	dommage_materiel 153	none -103
سالمون	degats_des_eaux 64	incendie 62
سالمين	incendie 150
سايق	collision 77
سايقه	collision 172	incendie -75
ست	collision -56	vol 152
ستر	bris_de_glace 114	collision 78	degats_des_eaux -46	vandalisme -47	vol -41
سته	blessure 77	bris_de_glace 46	degats_des_eaux -42	dommage_materiel -44	none 51
سجل	vandalisme -44	vol 105
سجلت	vandalisme 107
سحقت	collision 155
سخان	degats_des_eaux 149	none -40
سخون	bris_de_glace 126	evenement_climatique -61
سد	blessure -49	collision -46	degats_des_eaux 111	evenement_climatique 60
سديت	blessure -50	bris_de_glace 140
سرقت	vandalisme -45	vol 193
سرقه	autre 65	none -49	vol 103
سرقو	vol 116
سرقوا	none -56	vandalisme -72	vol 200
سطح	evenement_climatique 77	vol 64
سقط	autre 75	blessure 77	collision -64	dommage_materiel 124	none -87	vol -56
سقطت	blessure 73	collision -43	dommage_materiel 118	none -41	vol -40
سقف	collision -42	degats_des_eaux 45	evenement_climatique 92
سلا	degats_des_eaux -45
سلام	autre -60	bris_de_glace -41	collision 99	dommage_materiel -54	incendie -42	none 68	vandalisme -57
سليم	dommage_materiel 64	incendie 54	none -68	vandalisme 49	vol -40
سليمه	collision -54	none -82	vol 138
سمعت	blessure -47	vol 53
سمعنا	bris_de_glace 87
سنه	blessure 60
سنوات	dommage_materiel 106	evenement_climatique 44
سنين	autre 133	collision -52	dommage_materiel 53	none -107
سوء	collision 43	vandalisme 66	vol -52
سوداء	incendie 75
سوق	collision 111	degats_des_eaux -57	dommage_materiel -51	evenement_climatique 162	none -69	vandalisme -54
سوي	degats_des_eaux 60	incendie 56	none -52	vol 62
سياج	collision -41	dommage_materiel 124	none -50
سيارات	collision 115	none -59	vandalisme 63
سيارتنا	collision 48
سيارتي	none -47	vandalisme 54
سياره	collision 74
سيده	collision 50
سيدي	collision 46
سير	collision 159	none -42
سيمانه	collision 69	degats_des_eaux 59	dommage_materiel -72	none 127	vandalisme -65
شاب	blessure 79
شاحن	collision -43	dommage_materiel -48	incendie 168
شاحنتي	none -49	vandalisme 93	vol 79
شاحنه	collision 55
شارع	collision 57
شاعل	dommage_materiel 114
شاف	vandalisme 84
شب	collision -43	degats_des_eaux -62	incendie 189	none -42
شتنبر	none 112
شجره	evenement_climatique 79
شحال	bris_de_glace 119	degats_des_eaux 77	dommage_materiel -46	none -66
شخص	blessure 64	vandalisme -44
شد	dommage_materiel 154	evenement_climatique 58	none -73
شدات	incendie 130
شدو	collision -52	evenement_climatique 73	none -47	vol 99
شرجم	bris_de_glace 193	degats_des_eaux -58	dommage_materiel -74	vol 48
شرخ	bris_de_glace 132	none -42
شرطه	collision 96
شرفه	collision -40	degats_des_eaux 82	dommage_materiel 51	none -43
شركه	collision 96	none -62	vandalisme -58	vol 65
شظيه	blessure -72	bris_de_glace 275	collision -62	none -58
شعل	evenement_climatique -62	incendie 260
شعلات	incendie 191
شعلت	collision -53	degats_des_eaux 109	incendie -126	vol 134
شفت	collision 44
شفتش	bris_de_glace 86	none 75
شفتو	collision -108	vandalisme 202
شفرو	collision -43	vol 143
شقتي	degats_des_eaux 111	evenement_climatique -59	incendie 40
شقه	bris_de_glace 95	collision -43	degats_des_eaux 90	dommage_materiel -45	evenement_climatique 54	none -53
شكايه	vol 75
شكرا	autre -48	none 139
شكون	none -67	vandalisme 157
شكوي	collision -53	none -40	vandalisme 113	vol 86
شمعه	incendie 123
شنو	autre 59	collision 46	dommage_materiel -44	none 102	vol -40
شهاده	autre 96
شهر	degats_des_eaux 59	none 121
شهرين	autre 51	blessure 77	degats_des_eaux -56	none -45
شهور	autre 86	collision -46	dommage_materiel -41	none -57	vol 45
شوف	blessure -72	collision 160	dommage_materiel 62	none -54
شويه	autre 67	blessure -42	bris_de_glace 43	collision -52	dommage_materiel 47	incendie 54	none -45	vandalisme -42
شي	vandalisme 87
شيء	none 55
شييا	vandalisme 79
صاحب	collision -51	dommage_materiel 148
صاحبه	collision 44
صاحبي	collision 41	dommage_materiel 104	none -47
صار	degats_des_eaux 90	vandalisme 53	vol -52
صارت	collision 61	degats_des_eaux 110	dommage_materiel -41	evenement_climatique 67	none -41	vandalisme -67
صاعقه	collision -40	evenement_climatique 257
صافي	collision 46	none 93
صباح	bris_de_glace 58
صباحا	none 81
صباعي	blessure 130	bris_de_glace 80	collision -118	dommage_materiel -66	evenement_climatique -42	incendie 113	none -93	vandalisme -51	vol -44
صباغه	bris_de_glace -46	collision 190	dommage_materiel -60	incendie 79	none -108	vandalisme 68	vol -84
صحاح	bris_de_glace 132	dommage_materiel -71
صحيح	none 96
صدري	blessure 101
صدم	collision 87
صدمت	collision 153
صدمتني	collision 70
صدمني	collision 172	none -54
صدمه	incendie 117
صغير	bris_de_glace 70	evenement_climatique 84	incendie -41
صغيره	bris_de_glace 73	vol 46
صفر	bris_de_glace 159	none -53
صلاه	collision -84	incendie 121	vandalisme -52
صندوق	none -52	vol 93
صوت	vol 66
صور	collision -60	degats_des_eaux -58	dommage_materiel -46	evenement_climatique 69	none 180	vandalisme -44
صورا	none -65	vandalisme 141
ضاع	autre 148
ضاعت	autre 230	collision -58	degats_des_eaux 48	dommage_materiel -54	none -93
ضاعو	autre 78	degats_des_eaux 152	dommage_materiel -41	none -54	vandalisme -44	vol -59
ضحايا	bris_de_glace 70
ضد	vandalisme 123	vol -63
ضرب	collision -49	evenement_climatique 89	none -45	vandalisme 62	vol -44
ضربات	collision 42	evenement_climatique 110
ضربت	bris_de_glace 42	collision 101	evenement_climatique 44
ضربتني	collision 91
ضربنا	collision 60
ضربني	blessure 50	vol 97
ضربه	degats_des_eaux 55	vol 61
ضربو	dommage_materiel 135	none -64	vol 46
ضرر	bris_de_glace 70	degats_des_eaux -41	dommage_materiel 131	none -77
ضو	collision 99	dommage_materiel 150	none -82	vandalisme -43	vol -44
طاح	dommage_materiel 134	none -59	vol -41
طاحت	blessure -47	bris_de_glace -40	dommage_materiel 78	evenement_climatique 126	none -41	vol -48
طار	blessure -41	collision -45	evenement_climatique 136	vol 65
طارت	bris_de_glace 62	collision -42	none -49	vol 48
طاكسي	collision 81
طالب	autre 147	vandalisme -62
طالع	collision 45	degats_des_eaux 52	vandalisme 44
طاير	blessure -121	degats_des_eaux 118	dommage_materiel -52	vol -47
طبعا	none 78
طبيب	bris_de_glace 65	collision 96
طحت	blessure 161
طراف	blessure -114	bris_de_glace 97	collision 71	dommage_materiel -121	evenement_climatique -54	incendie -49	none -88	vandalisme 117	vol -82
طرطق	blessure -67	degats_des_eaux 221	dommage_materiel -41
طرطقات	bris_de_glace 97	dommage_materiel -48	incendie 104
طرف	blessure 58
طريق	collision 170	dommage_materiel -48
طلب	blessure 134	bris_de_glace 84	dommage_materiel -45	none -54	vandalisme -96	vol -58
طلبت	collision -68	degats_des_eaux 195	none -42	vandalisme 49
طلع	autre 115	degats_des_eaux 63	dommage_materiel 75	none -84	vandalisme -46	vol -47
طلعات	dommage_materiel 101
طلعت	degats_des_eaux 69
طنجه	collision 89
طوال	blessure -65	degats_des_eaux 204	dommage_materiel -42	vandalisme -58
طوموبيل	collision 75	evenement_climatique 80
طوموبيلات	collision 136	degats_des_eaux -49	evenement_climatique 67
طوموبيلتي	collision -106	none -40	vandalisme 195
طويل	bris_de_glace -92	collision -94	vandalisme 201
طويلا	bris_de_glace 50	collision 52
طيبه	none 105
طيح	blessure 51	collision -58	dommage_materiel 43	evenement_climatique 90
طيرات	evenement_climatique 205	none -40
طيرت	evenement_climatique 53
ظهر	blessure -51	dommage_materiel 155	none -51	vol -40
ظهري	blessure 98	vandalisme -46	vol -79
عاد	blessure 53	vandalisme 49	vol -54
عاشوراء	collision -49	none -43	vandalisme 105	vol 56
عاصفه	evenement_climatique 126
عافاكم	degats_des_eaux 44
عام	collision 92	dommage_materiel 77	vol -46
عامره	degats_des_eaux 157
عامل	none -47	vol 103
عامين	autre 98	collision -89	dommage_materiel 84	evenement_climatique 74	none -126	vandalisme -54	vol -52
عباد	bris_de_glace 136	collision -45
عجلات	none -115	vandalisme 131	vol 94
عجله	collision 129	dommage_materiel -43
عربه	collision 110
عرفتش	collision -46	dommage_materiel -45	none 171	vandalisme 51	vol -106
عشر	blessure 48	vandalisme 42
عشره	none 55
عشرين	none -52	vandalisme 104
عض	blessure 256	collision -80	dommage_materiel -55	none -42
عضني	blessure 178	collision -60
عطاني	autre 127	blessure -49	collision -55	dommage_materiel -51
عظم	dommage_materiel 81
عفوا	degats_des_eaux -99	evenement_climatique 147
علاش	autre 194	collision -121	none -61	vandalisme 45
علامه	blessure -63	collision 83	dommage_materiel 141	incendie -40	none -42
علبه	vol 89
علما	bris_de_glace 44
عليا	autre 44	none -42
علينا	collision 59
عليه	bris_de_glace 124	collision -48	vol 51
عليها	blessure 42	dommage_materiel 96	vol -58
عليهم	degats_des_eaux -40	dommage_materiel 121	incendie -72	none -54	vandalisme 69	vol 54
عمدا	vandalisme 169
عمر	dommage_materiel 83
عمرنا	degats_des_eaux 62
عمرها	collision 88	dommage_materiel 81	vol -60
عمري	blessure 140	collision -75
عمليه	autre 84	blessure 237	degats_des_eaux -44	dommage_materiel -54	evenement_climatique -109	none -42
عمود	dommage_materiel -87	evenement_climatique 206
عمي	blessure -40	collision 168
عند	none -41
عندنا	evenement_climatique 43	vol 145
عنده	blessure 64	degats_des_eaux 50	evenement_climatique -93
عندها	degats_des_eaux 75	vol 58
عندهم	degats_des_eaux 130	dommage_materiel -41	evenement_climatique 49	none -70	vandalisme -70
عندو	dommage_materiel 72
عنقي	vol 107
عيد	blessure -48	collision -86	dommage_materiel 59	none -51	vandalisme 160	vol -43
عيطت	collision 149	vol -41
عيطو	none 106
عيني	bris_de_glace 80
غابه	collision 187	none -55
غادي	dommage_materiel 52	vandalisme -44
غدا	vandalisme 62
غرز	blessure 179	dommage_materiel -47	vandalisme -61
غرزات	bris_de_glace -89	collision -94	dommage_materiel 107	evenement_climatique -47	none -44	vandalisme 139	vol -134
غرفه	collision -42	degats_des_eaux 122	incendie 60
غرق	degats_des_eaux 111
غساله	collision -41	degats_des_eaux 211	dommage_materiel -42
غطاء	evenement_climatique 42	none -68	vandalisme 104	vol -45
غلط	collision 193
ف	none -70
فات	collision 59	none 97
فاتوره	autre 231	dommage_materiel -69	none -122
فاحترق	evenement_climatique 111	incendie 46
فاحترقت	degats_des_eaux 106	dommage_materiel -57	incendie 62
فارغ	dommage_materiel -43	vol 143
فارغه	autre 119	none -68
فاس	autre 67	none -49	vol 41
فاصطدمت	collision 46
فاض	collision -43	degats_des_eaux 186	dommage_materiel -48	evenement_climatique 75	none -104	vol -49
فاضت	degats_des_eaux 126	evenement_climatique 62
فالباب	collision 68
فالبحر	autre 209	blessure -89	collision -91	dommage_materiel 99	evenement_climatique -44	none -58	vandalisme -50	vol -77
فالتيليفون	bris_de_glace 135
فالجرده	incendie 106
فالخدمه	collision 79	degats_des_eaux 108	none -50
فالدار	collision -52	evenement_climatique 83	incendie 71
فالدروج	blessure 217	collision -153	degats_des_eaux -42	dommage_materiel -80	vandalisme -50
فالدوار	evenement_climatique 53	vol 89
فالسبيطار	blessure 69	collision 99	degats_des_eaux -41	evenement_climatique 48	vol -53
فالشجره	collision -67	degats_des_eaux -43	evenement_climatique 207	vandalisme -41
فالضو	collision 69
فالطريق	bris_de_glace 41	collision 80	incendie -66	vandalisme 91
فالطوموبيل	dommage_materiel 102
فالقهوه	blessure 116	collision -49	evenement_climatique 53
فالكوزينه	degats_des_eaux 44	incendie 64
فالكوميساريه	vandalisme 65	vol 50
فالوقت	collision -50	degats_des_eaux -63	dommage_materiel 44	evenement_climatique 115	incendie 58	none -47	vandalisme -40	vol -71
فانكسر	blessure 92	collision -54	dommage_materiel 48	none -56	vandalisme 69	vol -45
فتح	evenement_climatique 75
فجاه	bris_de_glace 63
فدار	bris_de_glace -125	dommage_materiel 259	incendie -64
فسقط	evenement_climatique 58
فضلك	none 129
فضلكم	none 125
فطريق	collision 147	evenement_climatique -43
فظهر	collision -145	evenement_climatique 82	vol 213
فعل	collision -54	none -44	vandalisme 148	vol -63
فقت	collision -87	dommage_materiel -64	incendie 113	none -53	vandalisme -47	vol 142
فقد	collision 166	none -63
فقدت	autre 200	dommage_materiel -40	none -90	vandalisme 88	vol -110
فلا	bris_de_glace 74	collision -103	dommage_materiel 65	none -77	vandalisme 96
فلم	vol 53
فما	collision -75	none -55	vandalisme -74	vol 266
فورا	vandalisme 56	vol 79
فوسط	collision 123	degats_des_eaux -46	dommage_materiel 88
فوق	degats_des_eaux 45
فوقي	collision -55	degats_des_eaux 289	dommage_materiel -78	none -55	vol -43
فيا	blessure 71	collision 88
فيضان	degats_des_eaux 126	dommage_materiel -65
فين	autre 152	vol -95
فيه	bris_de_glace 49	none -45
فيهم	collision 83	degats_des_eaux -40	dommage_materiel -68	incendie 53	none -68	vol 112
قال	collision 41
قالت	degats_des_eaux 46
قالو	blessure 43	incendie 72	none -41	vol 65
قالي	collision 48	vol 77
قاليا	collision 96
قبل	none 63
قد	bris_de_glace 71	incendie 51
قدام	collision -60	none -43	vol 128
قدامي	autre 114	blessure -64	bris_de_glace 87	collision 72	dommage_materiel -48	none -55	vandalisme -40	vol -59
قدروش	collision -49	vandalisme -51	vol 196
قدمت	collision -59	vandalisme 78	vol 80
قدمي	blessure 49	bris_de_glace 42	dommage_materiel -40	vol 42
قديمه	collision 103
قرب	collision 83
قريب	bris_de_glace -40	degats_des_eaux 48	vol 97
قصد	autre 126	none -91	vandalisme -44
قطع	incendie 59	none -42
قطعت	blessure 117	collision -52	dommage_materiel 86	none -91	vandalisme -49
قطعو	collision -70	dommage_materiel -50	evenement_climatique -53	none -129	vandalisme 258
قف	collision 129
قفز	collision 62	dommage_materiel 54
قفزت	incendie 60
قفل	dommage_materiel 75	vandalisme -60	vol 86
قلبي	collision -79	degats_des_eaux -41	dommage_materiel -40	incendie 72	vandalisme 88	vol 112
قلت	collision 107	incendie 57	vol -53
قلعات	bris_de_glace -40	collision -79	dommage_materiel -68	evenement_climatique 120	none -69	vandalisme 160	vol -52
قليل	none 166
قويه	evenement_climatique 80
كاحلي	blessure 259	collision -60	degats_des_eaux -45	dommage_materiel -55	none -58
كار	collision 250	dommage_materiel -55	none -46	vol -40
كاع	none -57	vandalisme 152
كامل	degats_des_eaux 48	none -62	vol -41
كامله	dommage_materiel 56	none -52
كاملين	vandalisme 96
كاميرا	collision -103	degats_des_eaux -96	dommage_materiel 157	incendie -43	none -81	vol 114
كاميو	collision 120
كانت	vol 43
كانه	bris_de_glace 105
كانها	collision 89	none -64	vol 63
كانو	collision 126
كانوا	degats_des_eaux 76
كاين	autre 64	collision -73	vandalisme 124
كاينش	none 176	vandalisme -61	vol -53
كبير	blessure 61	collision 94	dommage_materiel -40	evenement_climatique 103	none -54	vol -40
كتب	autre 68	collision -46	dommage_materiel -48	none -54	vandalisme 119
كتبكي	blessure -41	collision 105	dommage_materiel 102
كتبنا	collision 74
كتبو	vandalisme 46	vol 45
كتفي	blessure 87	dommage_materiel -51
كتقول	collision -60	dommage_materiel 84	none -48	vol 52
كثير	blessure -41	dommage_materiel 116	evenement_climatique 83	none -47	vandalisme -41	vol -42
كثيرا	autre 64	none 42
كحل	blessure -53	bris_de_glace -41	collision -65	incendie 223
كذلك	collision 65	none 102
كرسي	autre 144	bris_de_glace 64	collision -156	dommage_materiel 132	evenement_climatique -41	none -130	vandalisme -69	vol -57
كره	evenement_climatique 113
كسر	blessure 62	vandalisme -45
كسرت	blessure 68	dommage_materiel 56
كسرو	dommage_materiel -45	incendie -56	none -59	vandalisme 320	vol -101
كسروا	bris_de_glace -72	collision -51	dommage_materiel -101	none -43	vandalisme 141	vol 182
كسيده	autre 206	collision 88	dommage_materiel -49	none -88	vol -52
كل	vandalisme 67
كلا	collision -60	dommage_materiel -86	none 210	vandalisme -82
كلام	collision 162	dommage_materiel -41	incendie -40	none -179	vandalisme 165	vol -128
كلب	blessure 182	dommage_materiel -41
كلبي	autre 187	blessure -80	collision -83	dommage_materiel 94	incendie -48	none -116	vandalisme -52	vol -42
كلشي	collision 45	incendie 57
كله	dommage_materiel 61	incendie 45	none -57
كلها	collision -49	dommage_materiel 71	evenement_climatique 61
كلهم	evenement_climatique 47
كلو	bris_de_glace 113	dommage_materiel -49
كليان	blessure 121	collision -71	dommage_materiel -70	vandalisme 113
كم	autre -85	none 223
كما	collision 86	incendie 69
كنا	evenement_climatique 83
كنت	bris_de_glace 40
كنتسني	autre 57	blessure 50	collision -54	dommage_materiel -61	vol 107
كندور	blessure -66	dommage_materiel 199	incendie -44	none -72
كنقول	collision 40	degats_des_eaux 66
كنمسح	blessure -84	bris_de_glace 191	collision -64
كهربايي	incendie 182
كهرباييه	autre -59	dommage_materiel -57	none 240	vol -45
كونسطا	collision 148	none -48
كي	vandalisme 49	vol 62
كيبكي	collision 153
كيجري	vol 86
كيخلص	autre 152	blessure -68	collision -84	dommage_materiel -76	none -75	vol 102
كيشعل	dommage_materiel 182	none -52
كيضحك	collision 40
كيضحكو	blessure -79	collision -60	none -61	vandalisme 112	vol 120
كيضرني	collision 190
كيف	collision -71	dommage_materiel 53	none 84
كيفاش	collision 44	none 91
كيقطر	collision 64	degats_des_eaux 193	dommage_materiel -59	none -53	vol -59
كيقول	blessure 154	dommage_materiel -52	vandalisme -44
كيلعب	blessure 177	collision -72	dommage_materiel 102	none -56	vandalisme -91
كيلعبو	bris_de_glace 122
ل	bris_de_glace -48	collision 102	degats_des_eaux 53	dommage_materiel -73	incendie 109	none -53	vol -60
لا	none 65
لاباس	collision 90	dommage_materiel 45	none -46
لاحد	bris_de_glace 85
لاسورانس	collision 118	dommage_materiel 55	evenement_climatique -60
لان	autre 100	none -75	vol 52
لانني	collision 53
لانه	collision 74
لاني	autre -67	collision -43	vol 207
لاي	bris_de_glace 95	incendie 50
لباربريز	bris_de_glace 266	evenement_climatique -52	none -44
لبيع	incendie 82
لتحت	dommage_materiel -42	incendie 143	none -44
لتر	degats_des_eaux 115	none -43	vol 92
لحادث	collision 110
لحد	degats_des_eaux 80	evenement_climatique 130	none -44	vol -62
لحظه	evenement_climatique 72
لدي	autre 42
لدينا	collision 132	incendie 41	none -41
لست	dommage_materiel -80	none 179
لسيارتي	bris_de_glace 98
لصوص	vol 128
لطيفه	degats_des_eaux 75
لفوق	collision -74	degats_des_eaux 171
لقيت	incendie 41	none -55	vol 62
لقيتو	degats_des_eaux 47	none -48	vandalisme 122	vol -48
لقينا	collision -107	vandalisme 70	vol 151
لكن	degats_des_eaux 46	none 41
لكنه	vol 41
لكني	bris_de_glace 51	collision 79	none -67
للاسف	dommage_materiel 72	none 97
للباركينغ	collision 159
للبوليس	vol 44
للدار	blessure 134	dommage_materiel -43
للدرك	vol 76
للسرقه	vol 131
للسطح	collision -65	evenement_climatique 164	none -62
للشرطه	bris_de_glace 115	evenement_climatique 42	vol -44
للصالون	bris_de_glace 90	collision -96	degats_des_eaux 119	evenement_climatique -62
للكوميساريه	collision -40	vandalisme 52	vol 59
لله	bris_de_glace 41
لما	blessure -84	bris_de_glace -48	degats_des_eaux 103	dommage_materiel -82	incendie 94	none -98	vandalisme -55
لماذا	autre 177	collision 64	dommage_materiel -56	none -161	vol -53
لنا	collision 102	dommage_materiel -61	none -57	vandalisme 82	vol -90
له	bris_de_glace 75
لواحد	dommage_materiel 50
لوح	bris_de_glace 76	collision -62	dommage_materiel -49	none -49	vandalisme 123
لوحه	bris_de_glace 88
لور	bris_de_glace 44	collision 108
لوطوروت	incendie 119	vol -41
ليا	none -52
ليس	collision -48	dommage_materiel -45	none 205	vandalisme -45
ليكم	collision 70	degats_des_eaux 42
ليل	collision 55	evenement_climatique 49
ليلا	none 51
ليله	collision -45	vandalisme 84
لينا	autre 42	collision -40	evenement_climatique 47
ليه	dommage_materiel 52
ليها	dommage_materiel 78
ليهم	bris_de_glace 54	none -45	vandalisme 72
ليون	vol 108
ماء	degats_des_eaux 139	dommage_materiel -40	evenement_climatique 48
مات	blessure -41	collision -51	dommage_materiel 193	evenement_climatique 51
ماتت	collision 83	dommage_materiel 105
ماذا	none 105
مارس	autre 103
مارش	collision 203	none -42
مازال	none 92	vandalisme 43
ماشي	degats_des_eaux 46
ماعرفتش	autre 190	collision -81	none -116	vandalisme 90	vol -113
ماكان	bris_de_glace 59	collision -72	degats_des_eaux -43	evenement_climatique 110	none -90	vandalisme 60
ماكاين	collision 102
ماكاينش	bris_de_glace 70	collision -64	none 128	vandalisme -45
ماكينه	autre -84	collision -83	degats_des_eaux -62	dommage_materiel 177	incendie 167	none -78	vol -49
ماوقع	bris_de_glace -45	collision 108	degats_des_eaux -72	dommage_materiel 116	none -56	vol -45
ماي	none 140
مبلل	degats_des_eaux 128
متر	evenement_climatique 137
مترين	blessure 63	vol 40
متي	autre 60	none 87
مثل	collision -63	evenement_climatique 140
مثلي	blessure 214	dommage_materiel -57	none -147	vol -46
مجروح	blessure -61	bris_de_glace 60	dommage_materiel -41	none -40	vandalisme 117
مجهول	dommage_materiel -45	none -80	vandalisme 228	vol -44
مجهولون	vandalisme 176	vol -86
محاوله	bris_de_glace 71	vandalisme -72	vol 120
محرك	incendie 90	vandalisme 100	vol -77
محروق	blessure -76	collision -45	incendie 200
محروقه	collision -69	incendie 88	none -40	vandalisme 76	vol 57
محضر	degats_des_eaux 52	none -44
محطه	bris_de_glace 47	collision -49	dommage_materiel -50	none -51	vandalisme 92
محلول	collision -55	degats_des_eaux 81	vol 71
محلي	degats_des_eaux 78
محمد	autre 102	degats_des_eaux 40	dommage_materiel -42	none -62
محمل	collision 138
محمله	bris_de_glace 101	collision -53	vol 86
مخلوع	blessure 80	collision 82	dommage_materiel -50
مدام	degats_des_eaux 156
مدخل	dommage_materiel 110	vandalisme -51
مدينه	degats_des_eaux -44	evenement_climatique 153
مرات	collision 115	evenement_climatique -58
مراتي	collision 99	none -55
مراه	bris_de_glace 260	dommage_materiel -102	none -91	vandalisme -41
مرجان	collision 44
مرحبا	none 67	vandalisme 53
مرسيليا	blessure 68
مرفق	collision 118	none -51
مركز	bris_de_glace -112	collision -94	none -58	vandalisme 230
مركونه	bris_de_glace 57	collision 63
مره	autre 63	evenement_climatique 55
مريض	autre 121	blessure -43	collision -40	degats_des_eaux 92	dommage_materiel -50
مزهريه	dommage_materiel 95
مزيان	collision 80
مساء	none 94
مستشار	none 122
مستشفي	blessure 127
مستودع	incendie 91
مسدود	collision 52	degats_des_eaux 214	none -79
مسرعه	collision 185
مسكين	blessure 179	collision -89	none -55	vandalisme -43	vol 55
مسكينه	collision 95
مشا	blessure 94	dommage_materiel 64	incendie -43	none -48
مشات	autre 118	incendie 68	none -48	vandalisme -41
مشاو	blessure 88	incendie 54	none -96
مشكل	collision 55	vandalisme 79
مشي	blessure 66	dommage_materiel 103	none -54	vandalisme 48	vol -48
مشيت	blessure -44	dommage_materiel -41	none -54	vandalisme 88	vol 100
مشيتش	collision -67	none 125	vandalisme 41
مشينا	collision -84	degats_des_eaux -69	dommage_materiel 78	vol 172
مصابين	collision -54	degats_des_eaux -42	dommage_materiel -52	none -103	vandalisme 188
مصاريف	autre 69	blessure 40
مصباح	collision 197	dommage_materiel 56	none -66	vandalisme -66
مصدره	collision -54	degats_des_eaux 239	dommage_materiel -58	none -44
مضروب	collision -118	dommage_materiel -49	none -81	vandalisme 300	vol -75
مضروبه	collision 175	vandalisme 59	vol -45
مطار	autre 226	dommage_materiel -83	none -79
مطر	degats_des_eaux 90	evenement_climatique 75	none -42
مع	none 41
معا	bris_de_glace -84	vandalisme 125	vol -61
معاه	dommage_materiel 71	none -51
معاها	collision 77	dommage_materiel -46	incendie 159	none -62	vol -51
معايا	collision 61
معرفه	autre 97	none 40
معصمي	blessure 109	collision -40	vol 50
معقول	collision 129
معلق	collision 135	evenement_climatique -86	vol 63
معلم	collision -99	evenement_climatique 178	vandalisme 54
معمره	collision 43
معها	collision -68	incendie 70	none -82	vandalisme 124	vol -74
معي	bris_de_glace 48	collision 42
مفاجي	dommage_materiel 141
مفتوح	bris_de_glace 97	degats_des_eaux -59
مفتوحا	degats_des_eaux 168
مقطوع	blessure 154	collision -73	dommage_materiel -53	incendie -83	none -57	vandalisme -48	vol 106
مقلوبه	vol 111
مكان	autre 149	bris_de_glace -54	evenement_climatique 49	none -79	vol -43
مكانها	dommage_materiel 75	none -59	vol 105
مكروه	collision -42	dommage_materiel 69	vol 89
مكسور	vandalisme 54
مكسوره	blessure -47	collision 157
مكناس	bris_de_glace 68	incendie 46
ملء	collision 77
ملا	evenement_climatique 98
ملانا	collision 104
ملف	autre 118	none 140	vol -138
ملفي	none 151
ملي	vol 79
ممر	collision 88
ممكن	autre 111	none 62	vol -52
منا	degats_des_eaux 54
منزلي	evenement_climatique -41	vandalisme 72
منفوخ	degats_des_eaux 73	dommage_materiel 56
منفوخه	collision 63	degats_des_eaux 131
منكم	autre 220	dommage_materiel -63	none -58
منه	bris_de_glace 48	degats_des_eaux 168	dommage_materiel -45	none -61
منها	incendie 44
منهم	collision -88	evenement_climatique 41	none -47	vandalisme 106	vol 74
منو	degats_des_eaux 63
مني	dommage_materiel 120	none -56	vol 56
مهرس	bris_de_glace -41	collision 176	none -55	vandalisme -49	vol 89
مهرسه	collision 131	evenement_climatique 70
مهرسين	blessure 42	dommage_materiel -53	none -74	vandalisme 157	vol -54
موجه	collision 50	degats_des_eaux 85	evenement_climatique 47
موخره	collision 104
مورا	blessure -40	bris_de_glace 64	collision 93	vandalisme -51
موطور	collision 41	vol 77
موظف	collision -42	none 57	vol 79
موقعه	collision 134	dommage_materiel -58	none 114	vol -52
موقف	collision 72	none -50
مول	collision 112
مولات	collision 53	degats_des_eaux 61	vandalisme 59	vol -46
مولاه	collision 128	dommage_materiel -45	vandalisme -44	vol 83
ميه	none 170
ناريه	collision 48	vol 65
نازل	collision 131	degats_des_eaux 40
ناس	degats_des_eaux -65	dommage_materiel -55	vandalisme -48	vol 209
ناض	collision 59
ناضت	blessure -44	collision -54	dommage_materiel 226	none -60
ناعس	blessure -40	none -44	vol 83
ناعسين	collision -45	evenement_climatique 133	none -49	vandalisme -47	vol 132
نافذه	bris_de_glace 123	degats_des_eaux -55	none -44
نايم	collision -133	dommage_materiel -40	vol 260
نايمه	collision 134	degats_des_eaux 69	none -47
نترو	vol 117
نتصل	collision 45
نتفاهمو	collision 129	none -41
نجا	collision 67
نجمه	bris_de_glace 124	none -43
نحن	none -48
نحو	collision 93	degats_des_eaux 86	dommage_materiel -46
نخرج	vandalisme 135
ندير	autre 83
نزل	degats_des_eaux 50	evenement_climatique 53
نزلت	collision 64	none -87	vol 83
نزلو	collision 138
نسخه	autre 258	bris_de_glace -41	collision -58	dommage_materiel -66	none -161	vandalisme -60
نسول	dommage_materiel -42	none 147	vol -40
نسيت	autre 74	degats_des_eaux 40
نسيتها	collision -126	dommage_materiel 122	incendie 75	none -48	vol -47
نسيتو	autre 274	collision -43	dommage_materiel -71	none -84	vol -58
نصب	evenement_climatique 41
نصف	degats_des_eaux 43	dommage_materiel -45	evenement_climatique 71	none 40	vol -41
نصلي	collision 98
نعرف	autre 65	none 116	vol -48
نعست	degats_des_eaux 77	dommage_materiel -47	incendie 137	none -43	vol -63
نعم	none 187
نعمرو	collision 163
نفس	collision 76	incendie 55
نفسه	incendie 74
نقل	collision 46	degats_des_eaux -62	dommage_materiel 160	none -42	vandalisme -48
نكن	vol 76
نمشي	autre 93	none -51	vol 71
نهار	bris_de_glace 43
نوع	blessure 64	collision -48	dommage_materiel 62
نوقع	collision 65	degats_des_eaux 42
نيابه	collision 41	degats_des_eaux -46	vol 51
هاتفي	collision -41	degats_des_eaux -43	dommage_materiel 169	none -70	vol 81
هاد	none -53	vandalisme 154
هادشي	dommage_materiel -44	none 151	vandalisme -40
هبت	evenement_climatique 107
هبط	collision 68	degats_des_eaux 116	dommage_materiel -41	none -43
هبطات	blessure -109	bris_de_glace 115	collision -100	dommage_materiel 95	evenement_climatique 70	incendie -44	none -82	vandalisme -43
هذا	none 93
هذه	none -41	vol 154
هرب	collision 180	incendie -46	vandalisme -62	vol 47
هربات	collision -78	degats_des_eaux -74	dommage_materiel -93	evenement_climatique 180	incendie 108	none -69	vol -45
هز	collision 81	vol 57
هزات	evenement_climatique 61	vandalisme -42	vol 110
هزو	vandalisme 123
هل	autre 92	none 72
هما	collision 167	incendie -64
هنا	vol 57
هناك	none 57
ههه	collision 59
هههه	collision 59	dommage_materiel 120	none -53
هو	none 84
هي	collision 87
و	collision 84	dommage_materiel -45	none -64	vol 44
واجهه	bris_de_glace 48	none -61	vandalisme 153	vol -55
واحدا	collision -55	vandalisme 152
واحده	blessure 90	collision -68	degats_des_eaux -57	dommage_materiel -51	evenement_climatique 67	none 128	vol -50
واخا	collision -78	none 182	vol 43
واخذوا	vol 124
واش	autre 131	none -48
واصطدمت	collision 126
وافسد	evenement_climatique 107
واقف	collision 89
واقفه	collision 113	incendie 54	none -98	vandalisme -46	vol 50
والباب	vandalisme 67
والبوليس	incendie 97
والبومبا	evenement_climatique 41	vol 154
والثلاجه	dommage_materiel -42	evenement_climatique 181
والجدارميه	incendie 73
والحمد	degats_des_eaux 55	none -41
والدراري	collision 130
والدرك	collision -49	evenement_climatique 166
والرادياتور	collision 77
والزجاج	collision 50	evenement_climatique -44	incendie -68	vandalisme 149	vol -83
والزرابي	degats_des_eaux 47	incendie 56
والسايق	collision 54
والستاره	dommage_materiel -82	incendie 263	none -99
والسقف	blessure -49	collision 72	dommage_materiel -43	evenement_climatique 56	incendie 51	vandalisme -46
والسوارت	autre 99	incendie 47
والشرطه	incendie 52
والطبيب	blessure 63	bris_de_glace 72
والطبيبه	degats_des_eaux 49
والطوموبيل	autre 61	collision -50	evenement_climatique 145	vandalisme -62
والعافيه	incendie 55
والفلوس	autre 180	collision -69	dommage_materiel -47	none -93	vandalisme -47	vol 114
والكل	collision -82	incendie 147
والكلب	collision 128	dommage_materiel -40	evenement_climatique 102	none -68
والكونسطا	collision 76
والله	none 130
والما	degats_des_eaux 202	dommage_materiel -45	incendie -47
والماء	collision -44	degats_des_eaux 129
والماكينه	degats_des_eaux 118	evenement_climatique 69
والموطور	collision 94
والنصف	collision -49	dommage_materiel 44	none 134
والوقايه	collision -51	degats_des_eaux 133
واليوم	collision -62	vandalisme 142
وانا	none -41
وانكسرت	blessure 77	collision 42
وباب	bris_de_glace -44	collision 104
وبابي	collision 74
وبقا	collision -77	degats_des_eaux 55	vol 119
وبقيت	autre 114	blessure 90	dommage_materiel -47	none -47	vol -47
وبلا	vol 40
وبين	collision 144
وتضررت	degats_des_eaux 66
وتهرس	blessure 96
وتهرسو	dommage_materiel 227	none -45	vol -42
وجا	collision 93	vol -51
وجاء	collision 55
وجات	blessure 109	collision -141	dommage_materiel 83
وجدت	vandalisme 138	vol -40
وجدنا	vandalisme 139
وجده	autre 191	collision 62	dommage_materiel -41	none -146	vandalisme -41
وجهي	blessure 65	vandalisme 91
وحتي	degats_des_eaux -47	none -50	vol 157
وحده	none -41
وحدها	bris_de_glace 294	collision -103	degats_des_eaux -60	dommage_materiel -148	none -146	vandalisme -64	vol -94
وحدو	bris_de_glace 136	degats_des_eaux 63	dommage_materiel -55
وحدي	blessure 54	collision 88
وحرق	collision -51	degats_des_eaux -72	incendie 202
وحك	blessure -78	collision 77	dommage_materiel 140	vol -42
وحنا	collision -59	degats_des_eaux 130	dommage_materiel -45	vol 68
وحين	evenement_climatique 42
وختي	dommage_materiel -51	evenement_climatique 93	incendie 93
وخداو	collision -59	none -44	vandalisme -46	vol 193
وخرجت	blessure -45	collision 160	dommage_materiel -41	evenement_climatique -44	vandalisme 53	vol -45
وخلاو	collision -45	degats_des_eaux 78	dommage_materiel -45	vol 176
وخليت	collision -113	degats_des_eaux -40	dommage_materiel -42	incendie 113	none -77	vandalisme -61	vol 196
ودابا	collision 117	evenement_climatique 46	none -41
ودارو	collision 84
ودخل	collision 57	evenement_climatique 134	vol -45
ودخلت	collision 173
ودنو	collision -65	evenement_climatique 90	vandalisme 79
ودي	collision 42
ورا	collision 54	evenement_climatique 74
وراء	blessure -45	collision 173
وراجلي	collision -52	degats_des_eaux 107	evenement_climatique 80
ورحمه	none 163
ورقه	autre 44	collision 59
وسط	collision 88
وسقطت	blessure 40	dommage_materiel 41	evenement_climatique 50
وسياره	collision 125
وشعلات	collision -45	incendie 183
وصل	degats_des_eaux 84	none 66
وصلات	bris_de_glace 194	collision -44	degats_des_eaux -44	none -49	vandalisme -74
وصلت	incendie 44	vol 51
وضحك	incendie 44
وضرب	bris_de_glace 60	evenement_climatique 48
وضربني	blessure 125	collision 63	dommage_materiel -68	none -42	vol -53
وضعت	dommage_materiel -40	none -51	vol 172
وضعنا	vol 96
وطاح	blessure 150	dommage_materiel 75	none -43	vol -45
وطاحت	blessure 111	bris_de_glace 87	collision -60	incendie 60	none -117	vandalisme -48
وطحت	blessure -54	collision -43	degats_des_eaux 194	dommage_materiel -66	evenement_climatique -114	vandalisme 92	vol -51
وعطاوني	evenement_climatique 93
وعلي	collision -66	degats_des_eaux -62	evenement_climatique 234
وعليها	collision 205	none -45	vandalisme -63
وعمرنا	collision 76
وعند	bris_de_glace 119
وعندما	autre -69	bris_de_glace 79	collision -83	none -44	vandalisme -50	vol 74
وعندي	bris_de_glace 95	collision -66	degats_des_eaux 61	dommage_materiel 57	vandalisme -40
وفجاه	collision 102
وفي	blessure -70	degats_des_eaux 112
وقالت	degats_des_eaux 77
وقت	vandalisme 72	vol 43
وقد	degats_des_eaux 55	vol 52
وقعات	blessure -50	collision 78	dommage_materiel 172	none -74	vandalisme -43
وقعت	dommage_materiel 124
وقفت	collision 40	incendie 59	vandalisme 59	vol -49
وقفش	blessure 75	collision 60	vol -61
وكان	degats_des_eaux -68	evenement_climatique 101
وكتبو	evenement_climatique 114	none -52	vandalisme 61	vol -53
وكسر	degats_des_eaux -45	vandalisme 182
وكسرت	blessure 84	degats_des_eaux 84	vandalisme -60
وكلشي	collision 97	dommage_materiel 70	evenement_climatique -69	incendie -52	vol 51
وكلنا	bris_de_glace 45	evenement_climatique 90
وكمل	collision 150	vandalisme -60
وكنت	bris_de_glace -42	collision 121	evenement_climatique 59	vandalisme -64
وكيقول	blessure -94	incendie 159
وكيل	collision -41	none -71	vandalisme 81	vol 123
ولات	evenement_climatique 131
ولدي	dommage_materiel 77	none -65	vandalisme -44
ولكن	collision 40
ولله	collision 129	none -49
ولي	bris_de_glace 93	evenement_climatique 76
وما	collision 47	none -46
ومراتي	collision 173
ومشا	autre 43	collision -72	degats_des_eaux 42	vol 148
ومشات	collision 168	incendie 51	vandalisme -46	vol -76
ومشاو	collision 57	vandalisme 47
ومشي	collision 168	vol -57
ومشيت	collision -86	degats_des_eaux -44	dommage_materiel 243	none -43	vandalisme -52
ومشينا	degats_des_eaux 45
ومع	collision 78	vandalisme -62	vol 45
وملي	degats_des_eaux 51	evenement_climatique -66	vandalisme 73
ومن	collision 75
ونحن	dommage_materiel -40
ونزل	blessure -47	degats_des_eaux 66	dommage_materiel 113	none -46
ونسيت	collision 172	degats_des_eaux -43	dommage_materiel -43	vandalisme -46	vol -47
ونص	none 45
ونقل	evenement_climatique 78
وها	bris_de_glace 72	collision 61
وهبط	collision 57	degats_des_eaux 130	incendie -45	none -44
وهرب	collision 72
وهرس	bris_de_glace 136	dommage_materiel -46
وهو	blessure 95	none -55
وهي	bris_de_glace 43	dommage_materiel -40	none -49
وواحد	collision 73
ووصلات	incendie 112
ووقعنا	degats_des_eaux 88
ويدي	incendie 76
ويقول	blessure 77
يا	collision 93	dommage_materiel -43
ياخذوا	vandalisme 96
يبدو	collision -57	degats_des_eaux 93	none -47	vandalisme 101
يتاذ	collision 47
يتصل	collision -55	dommage_materiel 62	none 133	vandalisme -43
يتضرر	degats_des_eaux 112
يتعرض	bris_de_glace 56	degats_des_eaux -46
يتوقف	collision -44	incendie 99
يجب	bris_de_glace -41	dommage_materiel -58	none 132	vol -51
يجرح	collision -85	dommage_materiel 126	vol -42
يجي	collision 97
يحدث	none 105
يحلو	collision -48	vandalisme -47	vol 165
يخرج	collision -71	dommage_materiel -60	none -108	vandalisme 151	vol 105
يخلص	dommage_materiel 115
يد	collision -69	degats_des_eaux -45	none -64	vandalisme 159
يده	blessure -49	degats_des_eaux 125	dommage_materiel -57
يدها	blessure 114	collision -40	degats_des_eaux 67	dommage_materiel -71	vandalisme 67
يدي	bris_de_glace 42	vol 40
يديها	blessure -85	bris_de_glace -47	collision 101	degats_des_eaux 63	dommage_materiel -44	none -40
يرجع	blessure -45	collision 110	vol 88
يرحمها	blessure -53	collision -49	vol 162
يرد	dommage_materiel -43	none 132
يشكو	blessure 84	collision 67	none -51
يشوف	degats_des_eaux -60	vol 128
يعمرها	collision -54	degats_des_eaux 137
يعني	degats_des_eaux 53	vol 86
يغطي	bris_de_glace -40	vandalisme 99
يقطر	degats_des_eaux 242	none -54
يقول	autre 66	none -58
يلمسني	vandalisme 87
يمكن	bris_de_glace 109	collision 76
يملا	degats_des_eaux 59
ينزل	degats_des_eaux 194	dommage_materiel -60	none -46
يوجد	autre 108	none 61	vol -42
يورو	autre 177	collision -58	none -151	vol -41
يوقع	collision 69	degats_des_eaux 73	evenement_climatique -45
يوما	autre 61	collision 82	none -44
يومين	collision -72	dommage_materiel -56	evenement_climatique 109	none 94
يونيو	none 108
@injuries
	no -75	unknown 86	yes -65
#000>	unknown 96	yes -76
#200>	no -52	unknown 110	yes -67
#400>	no -45	unknown 132	yes -120
#500>	unknown 82	yes -53
#800>	unknown 79	yes -44
#900>	no -49	unknown 118	yes -69
#<11>	yes -47
#<12>	no 60	unknown -56
#<14>	unknown 70	yes -99
#<15>	yes 57
#<16>	unknown 40	yes -41
#<18>	no -104	unknown 124
#<19>	no -95	unknown -43	yes 136
#<200	no 51	yes -101
#<201	no 61	yes -76
#<202	no -82	unknown 126	yes -52
#<20>	no 71	unknown -46
#<21>	no -85	unknown 131	yes -58
#<300	no 52
#<30>	no -122	unknown 153	yes -42
#<400	no -86	unknown 200	yes -132
#<600	no -115	unknown 240	yes -159
#<900	no -49	unknown 118	yes -69
#<ابت	no 222	unknown -175	yes -57
#<ابل	unknown 45
#<ابن	no -42	yes 48
#<ابي	unknown -104	yes 87
#<اتذ	no -56	unknown -98	yes 147
#<اتص	no -70	unknown 86
#<اتل	no -82	unknown 129	yes -47
#<اتم	unknown 81	yes -81
#<اثا	unknown 65	yes -44
#<اثر	no 68	unknown -52
#<اجد	yes -48
#<اجل	no 114	unknown -52	yes -64
#<احد	no 62
#<احم	unknown -130	yes 148
#<احي	unknown -42
#<اخت	no -52	yes 51
#<اخذ	unknown 59	yes -45
#<اخر	yes -47
#<اخض	no 96	unknown -70	yes -67
#<اخي	no 48	unknown -199	yes 110
#<ادم	no 154	unknown -101	yes -66
#<ادو	no -75	unknown 50
#<اذي	no 147	unknown -99	yes -48
#<ار>	no 70	yes -64
#<ارب	no -62	unknown 64
#<ارج	no -69	unknown 48
#<ارد	no 73	unknown -129
#<ارس	no -60	unknown 81
#<ارض	unknown -96	yes 74
#<اري	unknown 42
#<ازر	no -172	unknown 113
#<اسا	no -95	unknown 118	yes -60
#<اسع	no 156	unknown -146	yes -68
#<اسف	unknown 43
#<اسق	unknown 92	yes -67
#<اسم	yes 45
#<اسن	no -134	unknown 158	yes -69
#<اسو	yes 50
#<اشع	yes 47
#<اصا	no 113	unknown -81
#<اصب	unknown -56
#<اصط	no 122	unknown -65	yes -61
#<اصل	no -52
#<اضر	no 67	yes -58
#<اظن	no -151	unknown 190	yes -86
#<اعت	no -77	yes 58
#<اعد	unknown -73
#<اعر	no -155	unknown 233	yes -106
#<اعط	unknown -72	yes 86
#<اغل	no 88	unknown -158	yes 56
#<افر	unknown 85	yes -94
#<افع	no -83	unknown 115	yes -52
#<اقد	unknown -57	yes 62
#<اكا	yes -41
#<اكث	no 157	unknown -70	yes -105
#<اكد	no 62	unknown -120
#<اكل	no -114	yes 89
#<الظ	unknown -76	yes 64
#<ام>	no 63	yes -57
#<اما	no 50
#<امت	unknown -43
#<امل	no 126	unknown -107	yes -43
#<امي	no -55	unknown -65	yes 114
#<انا	no 54
#<انب	no -54	unknown 74
#<انج	no 92	unknown -62	yes -75
#<اند	no 86	unknown -69
#<انز	no -45	yes 63
#<انس	unknown 70	yes -48
#<انغ	no 56	unknown -63
#<انق	no -56
#<انن	no 89	unknown -55	yes -40
#<انه	no -40	unknown 60
#<اود	no -45	unknown 56
#<اور	unknown 105	yes -100
#<اوق	no -58	unknown 79
#<اول	yes 48
#<اي>	no 81	yes -44
#<ايا	no -49	yes 42
#<ايد	unknown -159	yes 180
#<ايض	no 41	yes -55
#<باذ	no 65
#<بار	no -137	unknown 112
#<باس	no -42	unknown 46
#<باغ	no 51	yes -50
#<بان	no 69	yes -69
#<باي	no -82	yes 85
#<ببا	unknown 56
#<بثل	no -59	yes 69
#<بجا	unknown -65	yes 102
#<بجد	unknown 118	yes -83
#<بجر	no -169	unknown -46	yes 197
#<بحا	no 93	unknown -41	yes -53
#<بحث	no -98	unknown 151	yes -97
#<بحر	no -114	yes 110
#<بحي	no -53	unknown 103	yes -56
#<بخط	no 124	unknown -174
#<بخي	no 86	unknown -52
#<بدا	unknown -45	yes 77
#<بدر	no 48	yes -45
#<بدن	no 166	unknown -141
#<بدو	yes 47
#<برا	unknown 42	yes -89
#<برد	unknown 54	yes -42
#<برش	no 98	unknown -52	yes -74
#<برك	no 42	yes -41
#<برو	no 171	yes -163
#<بزا	unknown -71	yes 62
#<بس>	no -102	unknown -113	yes 160
#<بسب	no -51	yes 56
#<بسر	unknown 47	yes -85
#<بسو	no 137	unknown -106
#<بسي	unknown -67	yes 53
#<بشا	no -73	unknown -44	yes 58
#<بشر	no 136	unknown -60	yes -77
#<بشظ	no -113	unknown -116	yes 187
#<بشو	no 106	unknown -55	yes -54
#<بشي	no 109	unknown -73
#<بصح	no 158	unknown -152
#<بطا	yes -46
#<بطل	no 71	yes -77
#<بطن	no -82	yes 77
#<بعص	no 82	unknown -91
#<بعض	no 187	unknown -164	yes -43
#<بعي	no 183	unknown -97	yes -101
#<بغا	yes 57
#<بغي	no 40
#<بفع	no -71	unknown 101	yes -41
#<بقر	no 57	yes -44
#<بقط	no 78	yes -73
#<بقع	no 55	yes -84
#<بقي	unknown -102	yes 66
#<بكل	unknown -65
#<بكي	no 69	yes -111
#<بلغ	no -84	unknown 43
#<بلو	unknown 49	yes -40
#<بلي	no -148	unknown 85
#<بمر	no 40	yes -83
#<بمع	no -76	yes 55
#<بمن	no -43
#<بمو	no -101	unknown 98
#<بنا	yes -45
#<به>	unknown -70	yes 59
#<بها	no -48
#<بهو	no 71	yes -84
#<بوا	unknown 86	yes -96
#<بوح	unknown 43	yes -78
#<بور	no 163	unknown -61	yes -130
#<بوم	no -131	unknown 101
#<بي>	no 119	unknown -40	yes -80
#<بيت	unknown -50
#<بيج	no -80	unknown 132	yes -70
#<بيخ	no 233	unknown -207	yes -84
#<بيد	no 122	unknown -117
#<بيس	no 167	unknown -50	yes -148
#<بيض	no -96	unknown 87
#<بيط	no 124	yes -193
#<بيك	no 41	unknown -53
#<تاذ	no 169	unknown -91	yes -78
#<تاع	unknown -58	yes 67
#<تاك	unknown -86
#<تام	no -49	unknown 80
#<تبع	no 52	unknown -90
#<تبك	no -72	unknown -54	yes 108
#<تبل	yes -64
#<تجر	no 91	unknown -67
#<تجي	unknown -64	yes 58
#<تحق	yes -46
#<تحي	no -80	unknown 117	yes -46
#<تخب	no 45	unknown 72	yes -206
#<تخر	no 97	unknown -72
#<تخس	unknown -56	yes 41
#<تخل	yes -59
#<تخن	no -53	unknown -67	yes 123
#<تخي	no -108	unknown 74
#<تدخ	no 144	unknown -102	yes -41
#<تسب	no -99	unknown 74
#<تسج	no 83	yes -51
#<تسر	no 45
#<تسع	no 48	unknown -104
#<تشف	no -134	unknown 175	yes -53
#<تشك	no -68	unknown 66
#<تشو	no -85	unknown -81	yes 160
#<تصا	unknown -116	yes 46
#<تصد	no -84	unknown 169	yes -101
#<تصر	no 56	yes -91
#<تصل	no -94	yes 46
#<تصو	no 80	unknown -61
#<تضر	no 102	unknown -64
#<تطا	unknown 56	yes -69
#<تعا	no 77	unknown -123	yes 42
#<تعث	no -62	unknown -94	yes 127
#<تعر	no 55	unknown -67
#<تعط	no 79	unknown -57	yes -56
#<تعف	unknown -161	yes 137
#<تعو	no 54
#<تفا	no 81	unknown -93
#<تفر	no -42	unknown 71
#<تفك	no -56	unknown -47	yes 48
#<تفل	unknown -113	yes 81
#<تقا	no 110	unknown -98
#<تقد	unknown 54	yes -61
#<تقر	unknown -46
#<تقل	unknown -59
#<تقو	no -60	unknown 56
#<تكب	no -130	unknown 148
#<تكس	unknown -58	yes 43
#<تكن	no 137	unknown -63	yes -94
#<تلا	no 85	unknown -88
#<تلف	no 68	unknown -56
#<تلق	no -93	unknown 82
#<تلم	no 47	unknown -118	yes 42
#<تما	unknown -59	yes 56
#<تمر	no -53	unknown -108	yes 138
#<تمش	no -112	unknown -53	yes 122
#<تنت	no 70	yes -61
#<تنز	no -71	unknown -49	yes 97
#<تنف	no -85	unknown 111	yes -44
#<تهر	no 74	unknown -81
#<تهز	no -227	yes 201
#<توج	no 44	unknown -67
#<تور	no -80	unknown -98	yes 155
#<توص	no 45	unknown -45	yes -41
#<تول	no -87	unknown 79
#<توي	unknown 50	yes -61
#<ثقب	unknown -43
#<ثمن	no -50	unknown 79
#<جا>	unknown -72	yes 101
#<جاء	no 85	unknown -54
#<جاب	no 43	yes -72
#<جات	no -65	unknown 57
#<جاج	no 57	unknown -77
#<جام	no 78	unknown -102
#<جاو	unknown -74	yes 99
#<جبد	no 43	unknown -126	yes 59
#<جبل	no -72	unknown 41
#<جبي	no -86	unknown -90	yes 167
#<جدت	yes 47
#<جدر	no -58	unknown 132	yes -74
#<جدي	unknown 108	yes -93
#<جرا	no 113	unknown -121
#<جرح	no 55	unknown -83
#<جرف	no 91	unknown -59
#<جرو	no -73	yes 102
#<جري	unknown -71
#<جسد	no 108	unknown -59	yes -49
#<جلد	no -137	unknown 145
#<جمع	no -127	yes 138
#<جمي	no 76	unknown -40
#<جها	unknown 65	yes -40
#<جوا	no 49	yes -41
#<جوج	no -41	yes 73
#<جيب	no -52	unknown 97	yes -45
#<جيت	no -117	unknown 105
#<جيد	no 163	unknown -139
#<جير	no -174	unknown 110
#<حار	no -86	unknown 62
#<حاس	unknown 61	yes -45
#<حال	no -149	unknown 270	yes -221
#<حام	unknown -57	yes 67
#<حاو	unknown -70
#<حتي	no 68
#<حجر	no 58	unknown -62
#<حد>	no 182	unknown -120	yes -61
#<حدي	unknown 55	yes -56
#<حرف	no 146	unknown -54	yes -98
#<حرق	unknown -93	yes 70
#<حرو	no 194	unknown -153	yes -71
#<حري	unknown -99	yes 97
#<حزا	no -79	unknown -52	yes 134
#<حسب	no -89	unknown 50	yes 40
#<حسي	no 90	unknown -147	yes 52
#<حصل	unknown 40	yes -106
#<حضر	no 49	unknown -44
#<حطي	yes 47
#<حفا	no 74	unknown -148	yes 68
#<حفر	no 46	unknown 55	yes -117
#<حفظ	yes -50
#<حفل	no -75	unknown 40
#<حفي	no -93	unknown 59
#<حقي	yes -55
#<حك>	no 240	unknown -183	yes -115
#<حلا	no -70	yes 44
#<حمر	no 69	unknown -50	yes -48
#<حمل	unknown -90	yes 77
#<حنا	no 152	unknown -113
#<حوا	unknown -52
#<حوض	no 60	unknown -87
#<حيت	no -47	unknown 45
#<حيد	no -61	yes 61
#<حين	yes 51
#<خات	no -122	unknown 174	yes -100
#<خار	yes 56
#<خاص	no -45	yes 42
#<خاط	no -124	unknown 142
#<خال	unknown -97	yes 59
#<خاو	no 88	unknown -87
#<خاي	no -67	unknown 83
#<خبط	no 66	unknown -77
#<خبي	no 127	unknown -82	yes -44
#<ختي	no -56	yes 54
#<خدا	no 58
#<خدو	no -42	unknown -58	yes 104
#<خرب	unknown -95	yes 45
#<خرج	no 48	unknown -40
#<خرط	yes -41
#<خري	no 57	unknown -67
#<خسا	no 65	unknown -87
#<خسر	unknown 100	yes -64
#<خطا	unknown -88	yes 61
#<خطف	no -63
#<خطي	unknown -146	yes 145
#<خفي	unknown -96	yes 114
#<خلا	no -55	unknown 57
#<خلص	no -71	unknown 114	yes -43
#<خلي	no 44
#<خمس	no -44
#<خنز	unknown 57	yes -68
#<خوا	no 157	unknown -168
#<خوي	yes 47
#<خير	no 68	unknown -96
#<خيط	no -72	yes 68
#<داب	no -55	yes 86
#<داخ	unknown -42
#<دار	yes 63
#<داز	yes 43
#<داس	no 174	unknown -128	yes -73
#<داع	no 92	unknown -50	yes -66
#<داك	no -91	yes 90
#<داو	no -83	unknown 75
#<داي	unknown -55
#<دخا	no -154	unknown 116
#<دخل	unknown -43	yes 46
#<درا	no -52	yes 58
#<درت	unknown 43
#<درج	unknown -106	yes 113
#<درك	no 47	unknown -85	yes 41
#<درن	unknown -41	yes 49
#<دره	no -40	unknown 76
#<دفع	no -48	yes 57
#<دقا	unknown -79
#<دقي	no -70	unknown 55
#<دلا	no 179	unknown -128	yes -117
#<دم>	no 146	unknown -84	yes -64
#<دمي	unknown 70	yes -83
#<دهس	no -62	yes 85
#<دهن	yes -43
#<دير	no -97	unknown 50
#<ديم	no -131	unknown -120	yes 189
#<ذرا	no -49	unknown -54	yes 104
#<ذو>	no 107	yes -99
#<راج	unknown -42	yes 53
#<راح	no -58
#<راس	unknown -68	yes 64
#<راف	yes -64
#<راك	no -59	unknown -76	yes 129
#<ران	unknown 64
#<راه	unknown -42	yes 50
#<ربا	no -161	unknown 91	yes 66
#<ربع	no -86	unknown 46
#<رجا	no 89	unknown -80
#<رجل	unknown -62	yes 75
#<رزق	no -52	yes 78
#<رسم	no 40	yes -114
#<رغم	no -67	unknown 114	yes -50
#<رقب	no -86	unknown -73	yes 148
#<رقم	unknown 67	yes -61
#<ركا	unknown -62	yes 62
#<ركب	no -57	unknown -58	yes 103
#<رمو	no 73	unknown -181	yes 94
#<روا	no 168	unknown -104	yes -80
#<ريا	no -80	yes 105
#<ريح	no -68	unknown 79
#<زاج	no 55	yes -142
#<زال	no -126	unknown -82	yes 185
#<زبو	unknown -103	yes 103
#<زجا	unknown 50
#<زرق	yes 70
#<زفا	no -45
#<زلت	unknown -81	yes 46
#<زلق	no -62	yes 91
#<زوا	no -45	unknown 103	yes -96
#<زوج	no -71	yes 51
#<زيا	no 201	unknown -245
#<ساح	no 68	unknown -81
#<ساد	no -41	unknown 75
#<ساع	yes 41
#<ساق	no -74	unknown -83	yes 151
#<ساك	no 44	unknown 47	yes -97
#<سال	no 78	unknown -75
#<سام	no -136	unknown 111
#<سبع	no -69	yes 94
#<ست>	no -140	yes 106
#<ستر	no 140	unknown -72	yes -79
#<سته	unknown -144	yes 93
#<ستي	no -101	yes 61
#<سحق	unknown -73
#<سخو	yes 62
#<سد>	no -41
#<سرق	unknown 88	yes -51
#<سري	no -118	unknown 102
#<سطح	no 156	unknown -141
#<سقو	unknown -126	yes 142
#<سكب	no -47
#<سكت	unknown -104	yes 90
#<سكر	unknown -60	yes 85
#<سلا	no 63	unknown -55
#<سلك	no 224	unknown -205	yes -127
#<سلم	no 167	unknown -131	yes -58
#<سلي	no 130	unknown -96
#<سمح	no 130	unknown -114
#<سمع	unknown 69	yes -42
#<سمي	no -101	yes 79
#<سنه	no -95	yes 90
#<سنو	yes -47
#<سني	unknown 73
#<سوء	no 157	unknown -73	yes -107
#<سود	yes 43
#<سور	no 99	yes -105
#<سوق	yes -84
#<سول	no -45	unknown 50
#<سوي	no 49	yes -77
#<سير	unknown -62
#<سيم	no -86	unknown 111	yes -50
#<سين	unknown -147	yes 128
#<شاب	no -54	unknown -76	yes 123
#<شات	no -89	unknown 169	yes -107
#<شاح	unknown 43
#<شاد	no 89	unknown -128
#<شاط	no -56	unknown -106	yes 128
#<شاع	no -161	unknown 197	yes -50
#<شاف	no -64	unknown 74
#<شب>	unknown -67	yes 54
#<شبا	no -96	yes 88
#<شتا	no -49	yes 68
#<شتن	no 56
#<شجر	no -96	unknown 143	yes -53
#<شحا	no -127	unknown 185	yes -102
#<شد>	no -51	unknown -43	yes 80
#<شدا	no 44	unknown -126	yes 64
#<شده	no 49	unknown -53
#<شدو	no -55	unknown -102	yes 153
#<شرب	unknown -40	yes 77
#<شرج	no 181	unknown -161	yes -94
#<شرف	yes 40
#<شرك	unknown 55
#<شري	no -66
#<شظي	no 68	unknown -134	yes 59
#<شعر	no -123	unknown 83
#<شعل	yes 40
#<شغل	unknown 70	yes -47
#<شفت	no 47	unknown -89	yes 44
#<شفر	unknown 93	yes -67
#<شقت	unknown 119	yes -89
#<شقه	no -111	unknown 90
#<شكا	no -59	unknown 69
#<شكي	no 84	yes -71
#<شمع	no -56
#<شنو	no -69	yes 78
#<شهر	no -62	unknown 46
#<شوف	no 148	yes -172
#<شوي	unknown -109	yes 109
#<شيء	no 57
#<شيي	no -42	unknown 50
#<صار	no 87	yes -89
#<صاع	no -135	unknown 147
#<صبع	no -105	unknown -130	yes 227
#<صحا	no 118	unknown -72	yes -68
#<صحت	no 145	unknown -187
#<صحي	no 169	unknown -120	yes -69
#<صدا	unknown -49	yes 57
#<صدر	no -79	yes 103
#<صدي	no -161	unknown 101
#<صرا	no 69	unknown -76
#<صرخ	yes -75
#<صعد	no 140	unknown -151
#<صغي	no 44	yes -40
#<صفر	no 127	unknown 46	yes -175
#<صلا	no 181	unknown -210
#<صند	no 43
#<صوت	no 72	unknown -78
#<صور	yes -55
#<صيف	unknown 58	yes -42
#<ضاع	no 45	yes -50
#<ضحا	no 120	unknown -59	yes -76
#<ضحك	no 93	yes -122
#<ضرر	no 127	unknown -105
#<ضلع	no -112	unknown -91	yes 183
#<ضو>	no 139	unknown -146
#<طار	no 74	unknown -72
#<طاك	unknown -41
#<طال	no -57
#<طاي	no -59	yes 68
#<طبي	no 93	unknown -70
#<طحت	unknown -73	yes 99
#<طرا	unknown 67	yes -71
#<طرط	no -71	yes 51
#<طرف	no -59	unknown -66	yes 115
#<طري	unknown -67
#<طفا	unknown -86	yes 43
#<طفل	no -85	yes 120
#<طفي	no 115	unknown -93
#<طلب	unknown 69	yes -86
#<طلع	unknown 49
#<طنج	no 103	unknown -64
#<طوا	no -86	unknown 116
#<طول	no -40	unknown 111	yes -108
#<طوم	no -68	yes 73
#<طيا	no -82	unknown 117
#<طيب	no 85	unknown -59
#<طيح	unknown -127	yes 110
#<طير	unknown -77	yes 40
#<ظهر	no -49	unknown -78	yes 129
#<عاد	no 97	unknown -88
#<عار	no -84	unknown 93
#<عاش	no -44	unknown -74	yes 69
#<عاص	unknown -108	yes 61
#<عاف	no 59
#<عاي	no -44
#<عبا	no 111	unknown -114
#<عبر	no 78	unknown -47
#<عجل	unknown 74	yes -63
#<عدا	no -104	yes 81
#<عرب	no -58	unknown -45	yes 93
#<عرس	no 76	unknown -88
#<عرض	unknown -70
#<عرف	no -67	unknown 87
#<عصف	no 51	unknown 52	yes -122
#<عض>	unknown -106	yes 127
#<عضن	no -68	unknown -69	yes 129
#<عطا	no -52	yes 43
#<عطي	no -61	yes 85
#<عظم	unknown -90	yes 117
#<عفو	unknown -53	yes 55
#<عقد	no -105	unknown 177	yes -71
#<عقر	no -56	yes 48
#<علا	no -45	unknown 86	yes -42
#<علب	unknown 81	yes -108
#<علم	no 42	yes -52
#<عمد	no -51
#<عمو	unknown 66	yes -72
#<عمي	no -90	yes 59
#<عن>	no 53	yes -42
#<عنق	no -67	unknown -67	yes 132
#<عنه	no -76	yes 110
#<عني	no 57	yes -76
#<عيا	no -50	unknown 78
#<عيد	no 129	unknown -62	yes -107
#<عيط	yes -51
#<عين	unknown -96	yes 99
#<غاب	yes -64
#<غال	unknown 85	yes -52
#<غدا	no 82	unknown -52
#<غرا	no 103	yes -155
#<غرز	no -53	unknown -116	yes 169
#<غرف	unknown 56	yes -57
#<غسل	no 118	yes -129
#<غطا	no 71	unknown -40
#<غلط	no -81	yes 67
#<غمر	no -123	unknown 171	yes -70
#<غير	unknown -48
#<فات	unknown 41
#<فار	no 46
#<فاز	no -144	unknown 115
#<فاس	unknown 51	yes -74
#<فاش	unknown -54
#<فاص	unknown -74	yes 67
#<فاض	no -85	unknown 73
#<فاك	no -132	unknown -151	yes 178
#<فان	yes 61
#<فاي	no -46	unknown -103	yes 134
#<فبا	no -151	unknown 154
#<فبل	unknown -64
#<فتا	unknown 64
#<فتح	no -45	yes 82
#<فتر	unknown 59
#<فتش	unknown 43	yes -80
#<فثق	unknown -141	yes 82
#<فجا	no -41
#<فجر	no 115	unknown -60	yes -113
#<فحا	no 85	unknown -99
#<فدا	no -95	unknown -52	yes 101
#<فرا	no 64	unknown -86
#<فطا	unknown 62	yes -45
#<فطر	no 84	unknown -55
#<فطو	unknown 62	yes -61
#<فظه	no -105	unknown -73	yes 161
#<فقط	no 93	unknown -49	yes -43
#<فكل	no 46	unknown 102	yes -205
#<فلا	no 189	unknown -114	yes -76
#<فلو	no -60	unknown 67
#<فما	no -47
#<فنص	no 84	unknown -60
#<فوا	unknown -81	yes 84
#<فور	no 69	yes -116
#<فوس	yes -44
#<فون	no 157	yes -205
#<فيا	no 46	unknown -71
#<فيت	no -53	unknown 116	yes -66
#<فيد	unknown -113	yes 119
#<فيض	unknown -82
#<فيل	no 103	unknown -69	yes -56
#<فين	no 121	unknown -114
#<قاد	no -84	yes 81
#<قاس	no 79	yes -98
#<قد>	no 60	unknown -58
#<قدا	unknown 51	yes -57
#<قدر	no 88	unknown -66	yes -43
#<قدم	no -72	yes 61
#<قرب	no 109	unknown -85
#<قرر	no 264	unknown -197	yes -104
#<قفز	unknown -51
#<قفل	unknown -104	yes 81
#<قلب	no 62	unknown 52	yes -113
#<قلت	no -85	unknown 101
#<قلع	no -139	yes 71
#<قول	yes 65
#<قوي	no 40	yes -60
#<قيد	unknown -52
#<كاب	no 206	unknown -178	yes -51
#<كات	no -93	unknown 106	yes -76
#<كاح	no -95	yes 75
#<كار	unknown -86
#<كاع	no 90	unknown -55	yes -53
#<كال	no 113	unknown -106
#<كام	unknown 41
#<كبر	unknown 69
#<كبي	unknown -67	yes 47
#<كتا	no -73	unknown 128	yes -55
#<كتج	no 70	yes -46
#<كتر	no -78	unknown 74
#<كتع	unknown -172	yes 111
#<كتغ	no -85	unknown 93
#<كتف	no -60	unknown -84	yes 143
#<كتك	no -59	unknown 130	yes -86
#<كثي	no -91	yes 85
#<كحل	unknown 79	yes -104
#<كذل	no 107	unknown -45	yes -68
#<كرا	unknown -57
#<كرس	no -124	unknown 186	yes -89
#<كرش	no -63	unknown -86	yes 142
#<كره	unknown -85	yes 59
#<كسي	no -81	unknown -62	yes 139
#<كلب	no -44	unknown -41	yes 78
#<كلش	unknown -44
#<كلم	no -81	yes 68
#<كلن	no 98	unknown -83
#<كلو	no 108	unknown -76	yes -43
#<كما	unknown -78	yes 51
#<كنا	no 92	unknown -91
#<كنب	no 151	unknown -98	yes -99
#<كنج	no -108	yes 138
#<كنح	no -97	unknown 74
#<كنخ	no 226	unknown -175	yes -107
#<كند	no -52	unknown 95	yes -57
#<كنر	no -112	unknown 102
#<كنس	no 43	unknown -148	yes 103
#<كنش	no -66	unknown 66
#<كنص	no 58	yes -60
#<كنع	yes 55
#<كنف	no 146	unknown -50	yes -106
#<كنق	no -45	unknown -47	yes 89
#<كنك	no 82	unknown -157
#<كنم	no 116	unknown -150
#<كنو	no -65	yes 49
#<كهر	yes 57
#<كول	unknown -47
#<كي>	no 70	unknown -108
#<كيب	unknown 82	yes -45
#<كيت	no 48
#<كيج	no -86	unknown 40	yes 44
#<كيح	no -62	yes 75
#<كيخ	unknown -44
#<كيد	no 51	unknown -105	yes 58
#<كير	yes -56
#<كيس	no -119	unknown 157	yes -43
#<كيش	yes -46
#<كيض	no -47
#<كيط	no 83	unknown -54
#<كيل	unknown 41
#<كين	no -84	yes 105
#<كيه	unknown -176	yes 165
#<كيو	yes -45
#<لا>	no 49
#<لاب	no 77	yes -54
#<لاح	no 47	yes -79
#<لاس	unknown 57	yes -56
#<لاص	unknown -68	yes 61
#<لاف	no 191	unknown -164	yes -68
#<لاك	no -59	unknown 182	yes -137
#<لال	no -150	yes 114
#<لام	no -68	unknown -49	yes 119
#<لان	no -78	unknown 112
#<لاي	no 60	unknown 58	yes -129
#<لبا	no 54	unknown 59	yes -134
#<لبن	no -47
#<لبي	no 40	yes -70
#<لتح	no -55	unknown -41	yes 79
#<لتر	unknown 40	yes -59
#<لحا	unknown -161	yes 146
#<لحد	no 58	unknown -144	yes 59
#<لحق	no 124	unknown -128	yes -41
#<لدا	unknown -119	yes 86
#<لرج	no 231	unknown -102	yes -184
#<لسع	no 62	unknown -120
#<لسي	unknown 59	yes -42
#<لصق	no 211	unknown -193	yes -74
#<لطي	no 123	unknown -62	yes -69
#<لعب	no -232	unknown 62	yes 105
#<لعر	unknown 106	yes -84
#<لغي	no -96	unknown 148	yes -52
#<لقا	no 83	yes -48
#<لقي	unknown 53	yes -56
#<لكر	no 82	yes -93
#<لكم	no 98	unknown -40	yes -64
#<للا	unknown -64	yes 67
#<للب	unknown 43	yes -62
#<للت	no -106	yes 100
#<للح	yes -66
#<للخ	no -63	unknown 68
#<للد	no -67
#<للر	no -71
#<للز	no 75	yes -156
#<للس	no 41	yes -42
#<للش	no 83	yes -57
#<للص	no 72	unknown -111
#<للع	no -61
#<للف	no 48	yes -68
#<للك	no 40	unknown -102	yes 55
#<للم	no -44	unknown 56
#<لله	no 115	unknown -111
#<للو	no 151	unknown -155
#<للي	unknown -88	yes 100
#<لم>	no 68
#<لما	no -134	unknown 58	yes 79
#<له>	no 52	unknown -75
#<لوج	unknown 53	yes -87
#<لوح	yes -43
#<لور	no -69	unknown -77	yes 141
#<لوط	no 168	unknown -110	yes -61
#<لون	no -178	yes 112
#<ليس	yes -42
#<ليك	no 98	yes -70
#<ليل	no 61	unknown -58
#<ليه	unknown -48	yes 60
#<ليو	no 77	yes -59
#<ماء	unknown -52	yes 64
#<ماب	yes 41
#<مات	no 70	unknown -83
#<ماج	no 271	unknown -220	yes -102
#<ماد	no 47	yes -75
#<ماذ	no -113	unknown 155	yes -52
#<مار	unknown 79	yes -118
#<ماز	no -53
#<ماس	no -117	unknown 81
#<ماش	unknown 42
#<ماص	no -118	unknown 107
#<ماع	no -54	unknown 68
#<ماف	no 206	unknown -131	yes -108
#<ماك	no 122	unknown -63	yes -62
#<مال	no 222	unknown -199	yes -100
#<مام	no 85	unknown -123
#<مان	unknown -53
#<ماو	no 227	unknown -178	yes -96
#<ماي	unknown 53	yes -51
#<مبا	no 41
#<مبل	no 54
#<متا	no -130	unknown 172	yes -55
#<متج	no -134	yes 65
#<متش	no -85
#<متع	no -150	unknown 44	yes 57
#<متف	no 43	unknown -45
#<متق	unknown -60
#<متو	yes 62
#<متي	unknown 72
#<مثق	no -73	unknown 137	yes -75
#<مثل	unknown -58	yes 78
#<مجا	unknown 98	yes -94
#<مجر	no 90	unknown -48	yes -51
#<مجه	no 90	unknown -49	yes -51
#<محا	no 63	yes -55
#<محر	no 47	unknown -76
#<محض	unknown 61
#<محط	unknown 55	yes -43
#<مخب	no 59	yes -60
#<مخد	no -98	unknown 82
#<مخل	no -52	yes 60
#<مدا	no -76	unknown 53
#<مدك	no -207	unknown 290	yes -100
#<مدي	no 40	unknown 42	yes -90
#<مرت	no -73	unknown 116	yes -55
#<مرج	no -87	unknown 50
#<مرض	no 114	unknown -131
#<مرك	no -43	unknown 69
#<مره	unknown 70	yes -51
#<مري	yes -70
#<مزر	no 75	unknown -165	yes 72
#<مزه	no 126	unknown -71	yes -90
#<مست	no 42
#<مسد	no -51	unknown 42
#<مسل	unknown -101	yes 100
#<مشا	unknown -45	yes 52
#<مشع	unknown -153	yes 126
#<مشك	unknown 42
#<مشي	unknown 71	yes -66
#<مصا	no 52
#<مصب	yes -71
#<مصد	no -74	unknown 137	yes -103
#<مصن	yes -60
#<مطا	unknown 48
#<مطر	no -60
#<مطع	no -40
#<معر	no 90	yes -136
#<معص	no -66	unknown -49	yes 117
#<معط	no -150	unknown 123
#<معق	no 142	unknown -89	yes -95
#<معم	no 114	unknown -54	yes -80
#<معه	no -44	unknown 67
#<معو	no -73	yes 56
#<معي	no 65	unknown -66
#<مفا	unknown -64	yes 46
#<مقد	no 68	yes -42
#<مقط	unknown -70	yes 58
#<مقي	no 74	yes -105
#<مكا	no 41	unknown -57
#<مكت	unknown 96	yes -60
#<مكر	no 247	unknown -169	yes -115
#<مكس	unknown 52	yes -53
#<مكن	no 128	unknown -73	yes -59
#<ملء	unknown 42	yes -68
#<ملت	no -60	unknown -96	yes 149
#<ملث	no -112	unknown -134	yes 208
#<ملك	yes -56
#<ملو	no -72	unknown 148	yes -99
#<ممر	unknown -70	yes 101
#<منا	no 128	unknown -90
#<منذ	no -54
#<منز	unknown 69	yes -50
#<منع	unknown -76
#<منف	no -42	unknown -44	yes 84
#<منك	no -144	unknown 179
#<منو	unknown -177	yes 131
#<مني	no -71	unknown 65
#<مهر	no -89	unknown -108	yes 182
#<موا	no -107	unknown 61
#<موج	no 90	yes -51
#<موخ	unknown 75	yes -75
#<مور	unknown -78
#<موط	unknown -50	yes 59
#<موق	no -67	unknown 91
#<مول	no 45
#<مون	yes -59
#<ميا	unknown -53	yes 52
#<ميت	no 59	unknown -45
#<مير	no -116	unknown 169	yes -84
#<مين	no 80	yes -87
#<نار	unknown -42	yes 63
#<ناز	unknown -86
#<ناس	unknown 65	yes -74
#<ناع	no 79	unknown -94
#<ناف	no 44	unknown -80
#<ناي	unknown -42
#<نتر	unknown -118	yes 136
#<نتص	unknown -67	yes 50
#<نتي	no 126	unknown -125	yes -64
#<نجا	no -144	yes 80
#<نجم	no -101	unknown 93
#<نجي	no -90	yes 83
#<نحت	no 66	yes -77
#<نحر	no 142	unknown -75	yes -83
#<نحن	no 46	unknown -53
#<نحو	no -72	yes 78
#<نحي	no -45	unknown 131	yes -86
#<نخر	unknown -75	yes 71
#<نخل	no 46	yes -79
#<ندي	no -50	unknown 100	yes -50
#<نزي	unknown -91	yes 112
#<نست	no -54	unknown 125	yes -119
#<نسخ	no -63	unknown 113	yes -50
#<نسو	no 113	unknown -69	yes -58
#<نشر	unknown 160	yes -150
#<نصب	no 198	unknown -105	yes -97
#<نصف	no 119	yes -86
#<نصل	no -48	unknown 59
#<نظا	no 42
#<نعا	unknown 67	yes -85
#<نعر	no 84	unknown -92
#<نعل	unknown 56	yes -77
#<نعم	no -43	unknown 45
#<نعي	no 99	yes -88
#<نفق	unknown -49	yes 46
#<نقد	no -96	unknown 53	yes 46
#<نقل	no -58	yes 80
#<نقو	no -40	unknown 78	yes -41
#<نكت	unknown -70	yes 86
#<نمر	unknown -83	yes 55
#<نمش	no -58	unknown 84
#<نمل	unknown 46	yes -41
#<نها	unknown 45
#<نهر	no -83	unknown -72	yes 132
#<نوع	unknown -49
#<نوق	no -62
#<نوم	no 204	unknown -154	yes -79
#<نيا	no -65	unknown -77	yes 140
#<هاد	unknown 60
#<هبت	no 154	unknown -90	yes -104
#<هبط	no 80	yes -59
#<هذا	unknown 42
#<هذه	unknown 43	yes -56
#<هرب	no 53	unknown -41
#<هرس	no -147	yes 158
#<هز>	no 98	unknown -81
#<هزو	no -79	unknown 135	yes -57
#<هكت	unknown 92	yes -84
#<هل>	no -62	unknown 74
#<ههه	no 128	unknown -95	yes -44
#<هو>	no 51	yes -40
#<هي>	no 56	unknown -51
#<واب	no -118	yes 101
#<واح	no 44	unknown -46
#<واد	no -83	unknown 160	yes -116
#<وار	no 44	unknown -58
#<واص	unknown -45	yes 70
#<واض	no 90	yes -67
#<واع	yes 40
#<واف	unknown 50	yes -40
#<واك	no -69	unknown 142	yes -95
#<وام	no 88	unknown -94
#<وبع	unknown -46
#<وبل	yes -50
#<وبي	no 150	unknown -109	yes -56
#<وتا	no 44	unknown -92
#<وتب	no 53	unknown -69
#<وتر	unknown -61	yes 86
#<وتس	no 45	unknown -176	yes 107
#<وتض	no -81	unknown 121	yes -42
#<وتع	unknown -54
#<وتف	no -74	unknown -59	yes 116
#<وتق	no -61	unknown -59	yes 102
#<وتك	no -48	unknown -61	yes 108
#<وتل	no -117	yes 111
#<وتو	no -45	unknown 108	yes -89
#<وجد	unknown 49
#<وجع	no 135	unknown -125
#<وجه	no -60	unknown -47	yes 107
#<وحا	no 66	yes -45
#<وحت	no 103	unknown -45	yes -61
#<وحر	no 69	unknown -96
#<وحط	no 65	unknown -108
#<وحك	unknown -82	yes 79
#<وحم	no -61	unknown 40	yes -46
#<وحن	no 101	unknown -101
#<وحي	no -75	yes 76
#<وخت	no -108	unknown -123	yes 216
#<وخد	no 58	yes -40
#<وخر	no 59	yes -57
#<وخس	no -75	unknown 154	yes -80
#<وخل	no -57	unknown 79
#<ودر	unknown 67	yes -135
#<ودم	no -86	unknown -108	yes 154
#<ودن	unknown -72	yes 61
#<ودو	no -81	unknown -105	yes 172
#<ورا	unknown -72	yes 74
#<ورج	no -142	unknown 90
#<ورش	no -128	unknown 156
#<ورف	no -101	unknown 143	yes -53
#<ورق	unknown 57	yes -67
#<ورك	no -74	unknown -122	yes 166
#<ورم	no 82	unknown -123
#<وزل	no -62	unknown -64	yes 119
#<وزو	no -44	yes 62
#<وسا	unknown -66	yes 79
#<وسج	no 45	yes -41
#<وسر	unknown 69
#<وسط	no 83	unknown -69
#<وسق	no 40	unknown 41	yes -85
#<وسي	no 116	unknown -108
#<وشا	no -43	yes 66
#<وشد	unknown -70	yes 97
#<وشع	no 63	unknown -49
#<وشق	no -136	unknown -139	yes 225
#<وصا	no 135	unknown -77	yes -59
#<وصب	unknown -72	yes 52
#<وصد	no -117	yes 144
#<وصف	no -49	yes 64
#<وصل	yes -59
#<وصو	no 42	yes -64
#<وضح	no 153	unknown -133
#<وضر	unknown -110	yes 109
#<وضع	no 69	yes -57
#<وطا	unknown -110	yes 75
#<وطح	unknown -190	yes 163
#<وطف	unknown 63
#<وطي	unknown -73	yes 104
#<وعا	no 84	yes -79
#<وعد	no 135	unknown -46	yes -129
#<وعط	no 103	yes -80
#<وعل	no 41
#<وعن	unknown -42	yes 51
#<وفج	no 56	unknown -52
#<وفر	no 110	unknown -61
#<وقب	no 157	unknown -41	yes -137
#<وقت	no 46	unknown -72
#<وقد	unknown 53	yes -76
#<وقض	unknown -46	yes 69
#<وقط	unknown -68	yes 40
#<وقل	unknown 80	yes -73
#<وكا	no -61
#<وكس	no -50
#<وكل	no 96	yes -57
#<وكم	no 41	unknown 75	yes -115
#<وكن	no -81	yes 93
#<ولا	no 95	unknown -62
#<ولك	no 47	unknown -68
#<ولل	no 111	unknown -72	yes -61
#<ولم	no 76	unknown -46
#<ولو	no 120	unknown -92
#<ولي	no 97	unknown -149	yes 47
#<وما	no 47	unknown -54
#<ومر	unknown -48	yes 44
#<ومس	unknown -104	yes 72
#<ومع	no 45
#<ومو	unknown -44	yes 78
#<ونح	no 88	unknown -69
#<ونس	yes -62
#<ونص	no 50	unknown -48
#<ونع	no -74	unknown 76
#<ونق	no -79	unknown -56	yes 134
#<وها	no 68	unknown -65
#<وهب	no -97	unknown 93
#<وهذ	no -71	yes 43
#<وهي	no -52	unknown 50
#<ووص	no -136	yes 103
#<وول	no -94	unknown -114	yes 160
#<ويد	no -99	unknown -80	yes 179
#<ياخ	no 44	unknown 63	yes -167
#<يبد	no -96	unknown 66
#<يتا	no 174	unknown -130	yes -46
#<يتض	no 135	unknown -111
#<يتع	no 127	unknown -80	yes -49
#<يتو	no -47	unknown -54	yes 98
#<يجا	no -101	unknown 97
#<يجر	no 62	yes -54
#<يجي	unknown -60
#<يحت	unknown 79	yes -106
#<يحد	no 115	unknown -89
#<يحل	unknown 46	yes -69
#<يخر	no 68	unknown -78
#<يخل	no 45	unknown -53
#<يد>	no -51	yes 41
#<يدا	no 61	unknown 71	yes -145
#<يده	no -123	unknown -72	yes 191
#<يدي	unknown -41	yes 60
#<يرج	no -106	yes 128
#<يرح	unknown 72	yes -81
#<يرض	no -124	unknown 120
#<يسا	no -73	unknown 40
#<يست	no 66	unknown -105
#<يسر	no 57	yes -105
#<يشر	unknown 118	yes -139
#<يشو	no -62	unknown 47
#<يصب	no 62	unknown -40
#<يصل	no 47	yes -65
#<يضح	no -63	yes 59
#<يطا	no -87	unknown 85
#<يعت	no 115	unknown -97
#<يعن	no -41	unknown 106	yes -66
#<يغط	no -94	yes 64
#<يغل	unknown -58	yes 40
#<يقط	no -92	unknown 42	yes 45
#<يقو	no -81	unknown 52
#<يكن	no 142	unknown -99	yes -43
#<يلم	no 153	unknown -199
#<يمس	no 110	unknown -62	yes -60
#<يمك	unknown 78	yes -57
#<يمل	unknown 65	yes -61
#<ينت	no -79	unknown 85
#<ينج	no 72	yes -52
#<ينز	no 110	unknown -111
#<يوج	no -47	yes 67
#<يور	no -59	unknown 43
#<يول	unknown -51	yes 79
#<يوم	no -43
#<يون	unknown 54
#ءها>	no 48	unknown -118
#اءت>	unknown 80	yes -91
#اءها	no 48	unknown -118
#ابا>	no -45	yes 72
#ابات	no 104	unknown -60	yes -45
#اباس	no 160	unknown -88	yes -72
#ابت>	no -57	unknown 121	yes -66
#ابدا	no 86	unknown -44	yes -64
#ابري	no -75	unknown 82
#ابس>	no -55	unknown 109	yes -55
#ابع>	no 44	unknown -68
#ابغا	no 129	unknown -135
#ابق>	yes -46
#ابقا	yes 64
#ابل>	no -52	yes 80
#ابلا	unknown -89	yes 72
#ابلغ	yes -53
#ابله	no -114	unknown -116	yes 177
#ابن>	no -43	unknown -79	yes 105
#ابنا	no 116	unknown -119
#ابنت	no -46
#ابني	no -53	yes 67
#ابه>	unknown -41
#ابوا	no -76	unknown 87
#ابول	no -72	unknown 109	yes -66
#ابون	unknown 90	yes -48
#ابيح	no 42	yes -42
#ابيض	unknown 64	yes -99
#ابيع	no -95	unknown 118	yes -60
#ابين	no 118	unknown -47	yes -72
#اتاي	unknown -59	yes 49
#اتت>	unknown 56	yes -42
#اتذك	no -56	unknown -98	yes 147
#اتش>	no -78	yes 85
#اتصل	no -77	unknown 94
#اتفه	unknown 72	yes -113
#اتفي	no -79	yes 79
#اتلف	unknown 69	yes -46
#اتم>	no -115	unknown 153	yes -65
#اتمك	unknown 81	yes -81
#اتنا	no 45
#اتني	no -41	unknown -90	yes 114
#اتها	unknown 78	yes -55
#اتهم	unknown -94	yes 110
#اتو>	yes -70
#اتيز	no -72	unknown 194	yes -149
#اتيك	no -123	unknown 64
#اتين	no -107	unknown 80
#اثاء	no -64	yes 61
#اثاث	no -63	unknown 96
#اثر>	no 145	unknown -85	yes -63
#اثه>	unknown -50
#اثوا	unknown 48	yes -54
#اثي>	unknown 73	yes -125
#اثين	no 97	unknown -67
#اجات	no 44	unknown -48
#اجب>	no -78	unknown -54	yes 132
#اجته	yes 41
#اجتي	unknown 73	yes -41
#اجد>	unknown 46	yes -64
#اجر>	no 135	unknown -82	yes -72
#اجره	no -46	unknown 55
#اجز>	no 66	unknown -98
#اجع>	unknown -45
#اجل>	no 116	unknown -70	yes -48
#اجلي	unknown -83	yes 119
#اجم>	no 103	yes -106
#اجها	unknown 53	yes -82
#اجور	no -90	unknown -40	yes 107
#اجين	no 85	unknown -88
#احا>	no 70	unknown -65
#احات	unknown 127	yes -198
#احبه	no 64	unknown -50
#احبي	no -112	yes 86
#احت>	yes 49
#احتك	no 98	unknown -50	yes -60
#احد>	no 46
#احل>	no 45	unknown -81
#احلي	unknown -58	yes 96
#احمر	unknown -52	yes 85
#احن>	no 40	yes -70
#احنت	no 74	yes -55
#احنه	unknown 61
#احه>	unknown -74	yes 70
#احي>	no 62	unknown -45
#اخا>	no -99	unknown 80
#اختف	unknown 60	yes -43
#اختي	no -115	yes 117
#اخذ>	no 44
#اخذت	no -52	unknown 89	yes -44
#اخضر	no 72	unknown -72
#اخل>	no 48
#اخله	no 104	unknown -114
#اخلي	no 52
#اخي>	no 96	unknown -117
#ادتي	no -63
#ادثه	unknown -44	yes 69
#ادرش	unknown -62	yes 96
#ادسه	no 74	unknown -53
#ادشي	no -84	yes 87
#ادلن	no 70	unknown -40
#ادم>	no 74	yes -84
#ادمه	no -65	unknown 139	yes -112
#ادو>	no -111	unknown 143	yes -48
#ادوا	no -111	unknown 149	yes -57
#ادوس	yes -42
#اديا	no 76	yes -97
#اديك	no -59
#اديه	yes -50
#اديو	no -51	yes 50
#اذا>	no -82	unknown 96
#اذه>	no -57	yes 57
#اذهب	no 52
#اذي>	no 162	unknown -109	yes -53
#ارا>	no 60	unknown -87
#اراب	no -61
#ارات	unknown 56
#اراج	no 112	unknown -82	yes -72
#اراس	no -55	unknown -43	yes 95
#اراه	no 47	unknown -84
#ارب>	no -46	unknown 73
#اربع	no -46	unknown 46
#ارت>	no -45	unknown 70
#ارتج	unknown -45	yes 40
#ارتف	no -82	unknown 126	yes -43
#ارتن	no 84	unknown -51
#ارتي	yes -41
#ارثه	no -96	yes 41
#ارج>	no -42	yes 42
#ارجع	no 49	yes -43
#ارجه	no 72	unknown -76
#ارجو	unknown -41
#ارحه	unknown -64	yes 87
#ارد>	no -70
#ارز>	unknown 80	yes -84
#ارس>	no 57	yes -41
#ارش>	no 59	yes -81
#ارشو	no 86	unknown 44	yes -147
#ارشي	no 74	yes -46
#ارضي	yes -67
#ارط>	no -46	unknown 103	yes -97
#ارطه	no 161	unknown -164	yes -47
#ارع>	unknown -41
#ارغ>	no -61	unknown 63
#ارغه	no -67	yes 44
#ارفي	no -110	yes 91
#ارقه	unknown 53	yes -57
#ارك>	no -100	unknown -93	yes 163
#ارم>	no -125	unknown 143
#ارمي	no -63	unknown 75
#ارو>	no 83	unknown -64
#اروا	no 53	unknown -75
#اروت	no 89	yes -101
#اروط	no -108	unknown 138	yes -52
#اريت	no -49	unknown 89	yes -60
#ارير	unknown 69	yes -103
#اريس	no -77	unknown 151	yes -81
#اريف	unknown 70
#اريك	no 64	yes -83
#اريو	no -84	yes 61
#اريي	unknown 95	yes -118
#ازال	no -50
#ازت>	no -50
#ازرق	no -118	yes 102
#ازل>	no 52	unknown -81
#ازله	no -90	unknown -55	yes 133
#ازه>	yes 41
#ازوت	no -119	unknown 91	yes 54
#اسا>	no -49	yes 66
#اساب	no -95	unknown 118	yes -60
#اسات	no 52	yes -45
#اسب>	no 48	unknown -46
#اسبق	no 106	unknown -44	yes -66
#اسبو	unknown 45	yes -41
#استا	no 61	unknown -62
#استر	no 83	yes -66
#استط	no -74	yes 78
#استع	no -105	unknown 51	yes 42
#استن	no -78	unknown -48	yes 122
#استي	no 47
#اسطب	yes -41
#اسعا	unknown -57
#اسف>	no 95	unknown -76	yes -40
#اسفل	no -96	unknown 80
#اسقط	unknown 99	yes -63
#اسك>	no -113	unknown 149	yes -91
#اسل>	no -50	unknown -58	yes 107
#اسم>	no -116	unknown 142	yes -51
#اسما	no -95	unknown 220	yes -157
#اسمن	no -44
#اسمه	no -78	yes 96
#اسنا	no -58	unknown 119	yes -71
#اسه>	no -151	unknown 71	yes 63
#اسها	no -64	unknown -83	yes 143
#اسو>	no 93	unknown -78
#اسوب	unknown 101	yes -61
#اسود	unknown -41	yes 55
#اسور	unknown 62	yes -57
#اسي>	yes 49
#اسيت	no 89	unknown -58
#اسيه	no 99	unknown -89
#اشار	no 78	yes -50
#اشتر	no -46	unknown 103	yes -58
#اشتع	no 46	unknown -42
#اشجا	no -66	unknown 96	yes -47
#اشعر	yes 42
#اشغا	unknown 44
#اشه>	no -65	unknown 96
#اشور	no -44	unknown -74	yes 69
#اشي>	unknown 41
#اصاب	no 123	unknown -97
#اصب>	no 90	unknown -60
#اصبت	no -48	unknown -105	yes 154
#اصبع	no -55	yes 42
#اصتو	no -68	unknown -111	yes 166
#اصص>	no -48
#اصطد	no 60
#اصق>	unknown -68	yes 98
#اصني	no -44
#اصه>	unknown 52	yes -72
#اصها	no 204	unknown -157	yes -62
#اصيب	yes 54
#اضت>	no -61	unknown 43
#اضر>	unknown 144	yes -163
#اضرا	no 74	unknown -44
#اضه>	no -57	unknown -59	yes 115
#اضي>	no -54	unknown 52
#اطار	no 122	unknown -96
#اطري	unknown 68	yes -167
#اطلب	unknown 43	yes -80
#اطم>	no 101	unknown -63	yes -41
#اطه>	no -60	unknown 163	yes -132
#اطي>	no -62	unknown 40
#اطيم	no -60	unknown 141	yes -90
#اظن>	no -157	unknown 194	yes -93
#اعات	no -45	yes 69
#اعت>	unknown 59
#اعتر	unknown -52	yes 64
#اعتي	unknown -54	yes 66
#اعد>	no -59	unknown -138	yes 173
#اعرف	no -59	unknown 132	yes -73
#اعس>	no 43	unknown -95	yes 45
#اعسي	no 126	unknown -76	yes -66
#اعصا	no 95	unknown -66	yes -52
#اعطا	unknown -41
#اعطت	unknown 53	yes -44
#اعطي	no -88	unknown -55	yes 118
#اعقه	unknown 63	yes -60
#اعل>	no -118	unknown 119
#اعلم	no -76	unknown 98
#اعند	no -155	unknown 107
#اعو>	unknown -117	yes 93
#اعي>	no 49	unknown -75
#اعيط	no -77	unknown 103
#اعيه	unknown -44	yes 58
#اغا>	no -78	unknown 136	yes -59
#اغلا	no -102	unknown -100	yes 171
#اغلق	no 63	unknown -67
#اغمي	no -74	unknown -123	yes 194
#اغه>	no -53	unknown 117	yes -63
#اغي>	no -60	unknown 125	yes -83
#افاب	no -69	unknown 162	yes -96
#افاك	no 59
#افذ>	no 66	unknown -134
#افذه	no 48	unknown -46
#افر>	unknown 112	yes -95
#افرا	no 42	unknown 64	yes -121
#افرغ	no -80	unknown 74
#افرو	no -71	unknown 43
#افري	no 110	unknown -59	yes -47
#افسد	no -48	unknown 109	yes -80
#افعل	no -83	unknown 115	yes -52
#افعه	unknown 42	yes -56
#افه>	no 51
#افهم	no -82	unknown 130	yes -84
#افون	no -137	yes 58
#افي>	no 83	unknown -93
#افيا	yes -50
#افيه	unknown -49
#اقبه	unknown -62	yes 92
#اقتح	no 83	unknown -129
#اقتل	no -66	unknown 58
#اقدر	no -134	unknown -144	yes 214
#اقعه	no -130	unknown 94
#اقف>	no 41	unknown -64
#اقفا	unknown 66	yes -48
#اقفه	no 44	unknown 55	yes -104
#اقلي	no 61
#اقوا	no -41	unknown 43
#اقيت	no 83	unknown -59
#اقيه	no -181	unknown 132
#اكار	unknown 47	yes -78
#اكان	no 218	unknown -143	yes -88
#اكاي	no 70	yes -93
#اكب>	no -71	unknown -95	yes 159
#اكبه	no -81	unknown -54	yes 125
#اكتو	yes -40
#اكثر	no 157	unknown -70	yes -105
#اكش>	unknown 44	yes -40
#اكل>	unknown -53	yes 71
#اكله	unknown 52	yes -66
#اكم>	yes 40
#اكه>	yes -40
#اكوا	no -50
#اكور	no 75	unknown -144	yes 72
#اكين	no 87	unknown -40	yes -51
#الا>	no 63	unknown -78
#الات	no -65	unknown -83	yes 120
#الاخ	no -73	yes 41
#الاد	no -96	unknown 70
#الاش	no 82	unknown -48
#الاض	no 149	unknown -123
#الاع	no 65	yes -105
#الاغ	unknown -118	yes 122
#الاف	no -86	unknown 71
#الاك	no -49	unknown -40	yes 87
#الال	no -74	unknown 132	yes -57
#الاي	no 41
#الب>	no -101	unknown 101
#البخ	no -76	unknown -49	yes 122
#البد	no 145	unknown -130
#البز	yes -62
#البس	no -68	unknown -95	yes 165
#البص	no 67	yes -66
#البط	unknown -49
#البغ	no 201	unknown -113	yes -96
#البق	no -106	unknown 71
#البك	no -128	yes 118
#البه	no -95	unknown 136	yes -51
#الت>	no -48
#التا	yes -49
#التح	no -70	unknown 90
#التد	unknown -91	yes 99
#التص	no -140	unknown 203	yes -72
#التع	unknown 44	yes -52
#التف	no -49
#التق	no 73	unknown -57
#التك	unknown 64	yes -65
#التم	no -65	unknown 126	yes -59
#التن	no -86	unknown 97
#التو	unknown -50
#الثه	unknown -53
#الجب	unknown -57
#الجد	unknown 45
#الجز	no 116	yes -94
#الجل	no -119	unknown 93
#الجم	unknown -52
#الجه	no 67	unknown -57
#الحب	unknown 66	yes -57
#الحس	unknown 50
#الحص	no 46
#الحف	no -139	unknown -136	yes 244
#الحق	no 46	unknown 69	yes -128
#الحل	unknown 40	yes -59
#الحم	no 68	unknown -67
#الحن	yes -53
#الحو	yes -54
#الخب	no -86	unknown -53	yes 134
#الخر	unknown 44	yes -65
#الخز	unknown 48	yes -52
#الخس	unknown 71	yes -113
#الخش	unknown 46
#الخض	no -76	yes 54
#الخط	no -42
#الخم	yes 42
#الخن	no 184	unknown -119	yes -68
#الخو	no 65	yes -62
#الخي	no 56	unknown -68
#الد>	no -81	yes 59
#الدا	unknown 43	yes -59
#الدت	unknown -122	yes 100
#الدج	no 89	yes -56
#الدخ	no 66	unknown -63
#الدش	no 118	unknown -129
#الدق	no -43
#الدل	no 135	unknown -50	yes -129
#الدم	no -85	yes 111
#الذه	no -81	unknown 90
#الذي	no 60	unknown -47
#الرا	unknown -61	yes 45
#الرج	unknown -43	yes 58
#الرح	no -86	unknown 143	yes -82
#الرخ	unknown 111	yes -89
#الرس	unknown -70	yes 106
#الرص	no -42
#الرع	no -90	unknown 52
#الرف	no 75	yes -43
#الرق	no -108	yes 107
#الرك	unknown -50
#الرم	unknown 47
#الزا	unknown -52	yes 72
#الزب	no 49
#الزل	no 99	yes -116
#الزم	no 49	unknown 91	yes -151
#الزن	unknown -79	yes 53
#الزه	no 260	unknown -176	yes -179
#الزو	yes -79
#الزي	unknown -49
#الست	yes -41
#السج	unknown -94	yes 65
#السخ	unknown -72	yes 70
#السد	yes -42
#السر	unknown -60	yes 56
#السط	no -44
#السع	no -104	unknown -40	yes 140
#السل	unknown -40
#السم	yes 47
#السن	no -61	unknown 45
#الشب	no 48	unknown -42
#الشت	no -52	yes 42
#الشج	no 100	unknown -119
#الشع	no 79	unknown -144	yes 72
#الشف	unknown -46	yes 44
#الشق	unknown 51
#الشم	unknown 74	yes -41
#الشه	no -61	unknown 46
#الشو	no -58
#الشي	no -55	yes 69
#الصح	no 49	unknown -80
#الصخ	no 76	yes -135
#الصد	no -95	unknown 43	yes 53
#الصر	unknown 78	yes -99
#الصغ	unknown -64	yes 50
#الصف	unknown -58	yes 42
#الصو	no 44	unknown -54
#الصي	yes -52
#الضا	no -55	yes 45
#الضب	yes 46
#الضر	no -130	yes 62
#الضل	no 51	unknown -169	yes 103
#الضي	no -97	unknown 58
#الطل	yes 47
#الطم	yes -42
#الطن	no -53	unknown -176	yes 208
#الطي	unknown 135	yes -125
#الظل	no -60	unknown -50	yes 111
#الظه	unknown -66	yes 57
#الع>	unknown -46	yes 68
#العت	no 106	unknown -89	yes -50
#العج	no 40
#العد	no 92	unknown -108
#العر	unknown 54	yes -42
#العس	no -55	unknown -55	yes 96
#العش	unknown -49
#العص	no 41
#العط	no 89	unknown -49	yes -52
#العظ	no 87	unknown -142
#العف	unknown -104	yes 52
#العق	no -54	unknown 40
#العل	no 70
#العم	no -41	unknown 44
#العن	yes 59
#العي	no 46	yes -59
#الغا	unknown -50
#الغر	unknown -45
#الغس	no -63	yes 44
#الغط	unknown -70	yes 47
#الغل	no -125	unknown 94
#الغي	yes -47
#الفا	unknown 84	yes -71
#الفخ	no -63	unknown -102	yes 159
#الفر	no 64
#الفق	no -173	unknown -48	yes 163
#الفن	unknown 62	yes -40
#الفو	no -49	yes 50
#الفي	yes -59
#القب	no -96	unknown 155	yes -59
#القد	no 59	unknown -81
#القر	no -45	yes 59
#القض	no 49	yes -59
#القط	unknown 112	yes -76
#القف	unknown 77	yes -50
#القل	no 120	unknown -72	yes -79
#القن	yes 43
#القه	unknown -76	yes 48
#القو	unknown -124	yes 100
#القي	unknown -61	yes 83
#الك>	unknown 51	yes -57
#الكب	no -58	unknown -51	yes 107
#الكت	no -61	unknown 72
#الكم	yes -40
#الكن	unknown 116	yes -131
#الكي	no 59	yes -91
#اللا	no -53	unknown 132	yes -83
#اللو	unknown 79	yes -50
#الم>	no 79	unknown -110
#المب	no 52	unknown -67
#المج	no -79	unknown 91
#المخ	no -106	yes 91
#المض	no -59	unknown 169	yes -135
#المظ	no 110	yes -144
#المغ	no 83	unknown -67	yes -42
#المف	no -99	yes 91
#المق	no 40	unknown -46
#المك	no -43	unknown 40
#المم	no 82	yes -49
#المن	no 85	unknown -49
#المه	no 163	unknown -128	yes -40
#المو	unknown -42
#المي	no 43
#النج	no -56	unknown 47
#النح	no 149	unknown -110	yes -53
#النخ	no -82	unknown -109	yes 132
#النز	no 111	unknown -137
#النص	yes 42
#النض	unknown 168	yes -170
#النظ	unknown 53
#النع	no -42
#النف	unknown -159	yes 182
#النق	no 40	unknown -49
#النم	unknown -42
#النه	no -80	yes 66
#النو	no 76	unknown -87
#الني	yes -62
#الها	yes 40
#الهب	no 85	unknown 90	yes -224
#الهم	no 246	unknown -174	yes -115
#الهو	no -80	unknown 92
#الهي	no 112	unknown -85
#الو>	no 49	yes -41
#الوج	no -110	unknown -163	yes 222
#الوح	no 65	yes -65
#الوس	no -42	unknown 63
#الوع	unknown -168	yes 146
#الوق	no 49
#الول	unknown -120	yes 83
#الوي	unknown 99	yes -76
#اليد	no -56	unknown -72	yes 125
#اليز	no -121	unknown 224	yes -143
#اليل	no -75	unknown 140	yes -65
#الين	no 110	unknown -65	yes -56
#اليه	no 41	yes -67
#اليو	unknown 51	yes -45
#اما>	no 79	unknown -77
#امان	no 138	unknown -159
#امبي	no -59	unknown -40	yes 101
#امتد	no 72	unknown -40
#امر>	no 53	yes -41
#امره	no -112	yes 66
#امسك	no -125	unknown 221	yes -174
#امشي	no 120	unknown -131
#امعي	no 43
#املا	no 141	unknown -123
#املك	no 139	unknown -126	yes -52
#امن>	no 49
#امني	no -87	unknown 55
#امه>	no 100	unknown -53	yes -48
#اموس	no -56	unknown -84	yes 138
#امي>	unknown -40
#امير	no -58	unknown 99	yes -40
#اميك	no 86	yes -85
#اميه	no 72	yes -92
#انات	no -58	unknown 140	yes -97
#انب>	yes -43
#انبه	no 89	unknown -154	yes 59
#انبو	no -71	unknown 59
#انبي	no -42
#انتا	no 85	unknown -55	yes -48
#انتر	no -71	unknown 116	yes -47
#انتظ	no -40	unknown 40
#انتف	no 224	unknown -70	yes -168
#انتق	no -45	unknown 90	yes -66
#انتو	no 192	unknown -108	yes -130
#انتي	no -79	unknown 121	yes -44
#انجز	no -57	unknown 52
#اندا	unknown 58	yes -53
#اندل	no 69	unknown -59
#اندي	no -56	unknown 105	yes -64
#انذا	no 40
#انز>	yes -41
#انزل	no -44	yes 77
#انسا	no 116	unknown -98
#انسي	no -124	unknown 176	yes -52
#انش>	no 46	yes -65
#انص>	no -122	unknown -44	yes 168
#انطه	no 72	yes -87
#انطي	no -101	unknown -161	yes 216
#انع>	no -86	unknown -57	yes 102
#انعا	unknown -107	yes 111
#انغر	no 56	unknown -63
#انفص	no 63	yes -48
#انفه	no -78	unknown -40	yes 120
#انقل	no -100	unknown 48
#اننا	no -165	unknown 92	yes 46
#انها	unknown -63
#انو>	no 97	unknown -77
#انوت	no 47	yes -63
#انور	no 90	unknown -73	yes -57
#انوي	unknown 86	yes -95
#انير	yes -96
#انيس	unknown 88	yes -58
#انيك	no 112	unknown -83	yes -68
#انين	no 77	unknown -43	yes -51
#انيه	unknown -94	yes 59
#انيو	unknown -62
#اها>	unknown -46
#اهم>	unknown -72	yes 61
#اوب>	no 101	yes -79
#اود>	no -46	yes 60
#اور>	no 105	yes -84
#اورا	unknown 55	yes -51
#اوره	unknown -40
#اوصل	unknown -81	yes 51
#اوقع	no 168	unknown -94	yes -113
#اوقف	no 83	unknown -56
#اول>	unknown -70	yes 86
#اولا	unknown -63
#اولت	unknown -41	yes 47
#اوله	unknown 47
#اولو	no 69	unknown -46	yes -57
#اون>	no -111	unknown 72
#اوني	unknown -123	yes 92
#اوهم	unknown -48
#اوي>	no 252	unknown -151	yes -149
#ايا>	no 61	unknown -73
#ايات	no -128	unknown 91
#ايام	no -49	yes 42
#ايت>	no -56	unknown 54
#ايج>	unknown 58	yes -112
#ايح>	no -67	unknown 72
#ايده	no 158	unknown -92	yes -67
#ايدي	no -42	unknown -107	yes 145
#ايره	no -54	unknown 77
#ايري	unknown 65	yes -63
#ايز>	no 233	unknown -174	yes -116
#ايسر	unknown 49	yes -89
#ايض>	no -75
#ايضا	no 41	yes -55
#ايط>	no -59	unknown 46
#ايطا	unknown -68
#ايع>	no -45	yes 40
#ايقه	unknown -51	yes 83
#ايله	no -114	unknown 85
#ايم>	no -79	unknown 126	yes -42
#ايما	unknown -41
#ايمه	no -67	unknown -52	yes 111
#اين>	no 100	unknown -62
#اينا	no 77	unknown -104
#اينت	no 80	yes -126
#اينش	no 51	yes -57
#اييه	unknown 61	yes -42
#باء>	unknown -56
#بابا	unknown 91	yes -97
#بابه	no 84	unknown -138
#بابي	unknown 117	yes -122
#بات>	no 68
#باحا	no 70	unknown -65
#باد>	no 78	unknown -144
#بادل	no 100	unknown -75
#باذي	no 65
#بار>	no -118	yes 83
#بارب	no -47	unknown 54
#بارح	no -49	yes 46
#بارش	no 86	unknown 44	yes -147
#باس>	no 154	unknown -95	yes -60
#باسب	no -102	unknown 172	yes -79
#باسم	no -110	unknown 149	yes -45
#باط>	unknown -99	yes 104
#باعي	unknown -111	yes 71
#باغه	no -53	unknown 117	yes -63
#باغي	unknown 72	yes -89
#باق>	no -77	unknown -43	yes 120
#باك>	no -128	yes 106
#بال>	no -48	unknown 110	yes -98
#بالا	unknown 87	yes -54
#بالب	unknown -42	yes 55
#بالخ	yes 67
#بالد	no 128	unknown -104	yes -49
#بالر	unknown -44	yes 66
#بالز	no -105	unknown -59	yes 157
#بالس	no -52	yes 72
#بالص	unknown 67	yes -41
#بالض	no -63	unknown 81
#بالط	unknown 117	yes -138
#بالع	no -92	unknown 53
#بالغ	yes -47
#بالف	no 42	unknown -69
#بالق	no -90	unknown 76
#بالك	yes 56
#بالل	unknown 72	yes -91
#بالن	no 98	unknown -115	yes -47
#باله	no 46	unknown -98	yes 41
#بالو	unknown -84
#بان>	yes 47
#بانه	no -43	unknown 74
#بانو	no 126	unknown -78	yes -63
#باي>	unknown -150	yes 115
#بايع	no -125	yes 88
#بتار	no 68	yes -86
#بتنا	no -148	unknown 55	yes 97
#بتني	no 81	unknown -84
#بته>	no -160	yes 182
#بتها	no -159	unknown 90	yes 59
#بتو>	no -41	unknown -53	yes 68
#بتي>	unknown -62	yes 73
#بثلا	no -62	unknown -44	yes 95
#بجان	unknown -96	yes 126
#بحاج	no 79	unknown -69
#بحال	no 101	yes -67
#بحجم	unknown 61	yes -44
#بحير	yes -46
#بخاخ	no -56	yes 67
#بخار	no -97	unknown -133	yes 189
#بخير	no 91	unknown -65
#بدا>	no -56	unknown -81	yes 119
#بداو	no -92	unknown 40	yes 53
#بدرا	no 48	yes -45
#بدل>	no 49	yes -76
#بدني	no 166	unknown -141
#بدو>	no -96	unknown 66
#بدون	unknown -58	yes 81
#برا>	yes -96
#برات	yes -43
#برد>	unknown 50
#برشي	no 84	yes -90
#برق>	no -127	unknown 96
#برور	no 55	yes -56
#بري>	no 74	yes -76
#بريا	no 86	unknown -40	yes -52
#بريس	no 113	unknown -92	yes -49
#بزاف	unknown -71	yes 62
#بزطا	yes -62
#بسبب	no -42
#بستا	no -102	unknown 96
#بسرع	no 114	unknown -46	yes -71
#بسلا	no 125	unknown -164
#بسلك	no -78	yes 43
#بسوء	no 137	unknown -132
#بسيا	unknown -59	yes 46
#بسيط	unknown -68	yes 69
#بشري	no 136	unknown -60	yes -77
#بشوي	no 106	unknown -55	yes -54
#بشيء	no 120	unknown -103
#بصح>	unknown -51	yes 43
#بصحت	no 261	unknown -203	yes -129
#بصما	no 56	yes -75
#بطه>	unknown 102	yes -97
#بطيخ	unknown -136	yes 78
#بعاء	no -70	yes 45
#بعدم	no 92	yes -109
#بعصا	no 82	unknown -91
#بعه>	unknown 51
#بعون	no 41
#بعي>	no -47	unknown -134	yes 160
#بعيد	no 230	unknown -176	yes -102
#بعين	no 101	unknown -76
#بغا>	no -41
#بغات	no -75	unknown -51	yes 96
#بغاش	no 62	unknown -83
#بغيت	unknown -41
#بغين	yes -42
#بفعل	no -71	unknown 101	yes -41
#بقات	no -60
#بقاو	yes -55
#بقره	yes -40
#بقعه	yes -79
#بقي>	no 100	unknown -87
#بقيت	yes 49
#بقيه	no 64	unknown -63
#بكل>	no 52	unknown -103	yes 44
#بكيو	no -144	unknown 253	yes -162
#بلا>	no 72	unknown -50
#بلات	unknown -134	yes 97
#بلاس	no 77	yes -49
#بلاط	no -87	unknown 40	yes 49
#بلاغ	no -109	unknown 171	yes -70
#بلاف	no -137	yes 58
#بلان	no -114	unknown 163	yes -77
#بلاي	no -57	unknown 106	yes -61
#بلدي	unknown 60	yes -49
#بلغت	unknown 48
#بلغن	no 55	unknown -173	yes 85
#بلل>	no 69
#بله>	unknown -63
#بلو>	no -109	unknown 96
#بلوك	no 157	yes -171
#بلول	no -81	yes 53
#بلوم	no -47	yes 54
#بليو	no -67	yes 57
#بما>	unknown -84
#بمرا	no 61	yes -71
#بنا>	unknown -73
#بناء	yes -99
#بنات	no 74	unknown 46	yes -155
#بناه	no -91	unknown -74	yes 129
#بناي	no 103	unknown -43	yes -66
#بنت>	unknown -85	yes 83
#بنتي	yes 50
#بنك>	no -106	unknown 88
#بهاي	no -118	unknown 159	yes -61
#بوا>	no 61
#بواب	unknown 61
#بوان	no -68	yes 63
#بوب>	no -82	unknown 74
#بوبي	no -102	unknown 209	yes -133
#بوحد	unknown 43	yes -78
#بور>	no -83	unknown 141	yes -59
#بورت	unknown 92	yes -69
#بورط	unknown -66	yes 41
#بوطا	unknown -82	yes 45
#بوطه	unknown -50	yes 45
#بوطو	no -189	yes 74
#بوع>	no -53	unknown 62
#بومب	no -55
#بونا	no 47
#بونه	no 52	unknown -134
#بوني	no -105	unknown -180	yes 246
#بيا>	no -101	unknown 56	yes 42
#بيان	no 98	unknown -63	yes -58
#بيبه	no -53	yes 64
#بيبي	no 154	unknown -109	yes -100
#بيت>	no 46	unknown -41
#بيته	no -103	unknown 115
#بيجا	no 59	unknown -61
#بيجو	no -80	unknown 132	yes -70
#بيح>	unknown 47	yes -58
#بيخي	no 233	unknown -207	yes -84
#بيرم	no -89	unknown 87
#بيرو	no -70	unknown 156	yes -102
#بيس>	no -95	yes 108
#بيسي	no 51	yes -70
#بيض>	unknown 76	yes -81
#بيضه	no 80	unknown -90
#بيطا	unknown -62	yes 44
#بيطر	no -90	unknown 111
#بيع>	yes -63
#بيكا	no -46	unknown -139	yes 156
#بيكو	unknown -118	yes 100
#بيلا	no -67	unknown -40	yes 105
#بيلت	no -150	unknown 124
#بينن	no 95	unknown -121
#بينه	no -49	unknown 66
#بيني	unknown -67	yes 48
#بيه>	unknown 51
#بيها	unknown 59	yes -77
#بيوت	no -68	unknown 115	yes -44
#تابع	no 47
#تابل	no 50	unknown -79
#تات>	unknown -58	yes 49
#تاج>	yes -42
#تاجر	unknown 72	yes -113
#تاح>	no -91	unknown 58
#تاذ>	no 127	unknown -94
#تاذه	no -57	yes 57
#تاذي	no 225	unknown -150	yes -74
#تار>	no -75
#تارا	unknown 64	yes -50
#تاره	no 59	unknown 48	yes -144
#تاري	no 68	yes -86
#تاسع	unknown -58	yes 64
#تاع>	no -86	yes 73
#تاكل	no 46	yes -60
#تامي	no -42	unknown 71
#تاي>	unknown -59	yes 49
#تاير	no 72	unknown -128	yes 40
#تبا>	no 119	unknown -86
#تباد	no 100	unknown -75
#تبدل	no -109	unknown 114	yes -46
#تبرو	no 55	yes -56
#تبع>	no 140	unknown -65	yes -86
#تبكي	no -99	yes 105
#تبلل	no 46	yes -70
#تبن>	unknown 50	yes -63
#تبنا	unknown -98	yes 69
#تبو>	unknown 55	yes -51
#تبي>	no -68	unknown 142	yes -74
#تبين	no -102	unknown 94
#تجاو	no 166	unknown -98	yes -90
#تجرح	no 127	unknown -100
#تجري	unknown 71	yes -85
#تجمع	no 44	unknown -209	yes 82
#تجي>	unknown 42	yes -71
#تجيب	no -103	yes 126
#تحاد	no 110	yes -120
#تحت>	no -40
#تحته	unknown -49
#تحتو	no -54	unknown -60	yes 73
#تحتي	no 43	unknown 53	yes -107
#تحرك	no 40
#تحطم	no 46	yes -52
#تحف>	no 155	unknown -222
#تحمل	no 121	unknown -150
#تحه>	no -123	yes 99
#تحوا	no 68	yes -69
#تخرج	no 100	unknown -70
#تخري	unknown -44
#تخلع	no 52
#تخنق	no -53	unknown -67	yes 123
#تخيل	no -106	unknown 111
#تدت>	no 45	yes -83
#تدخل	no 140	unknown -97	yes -58
#تدري	unknown -70	yes 72
#تدع>	no -76	unknown 137	yes -102
#تدعا	unknown 63	yes -97
#تدفي	unknown -69
#تذكر	no -56	unknown -98	yes 147
#تراج	no 81	yes -130
#تراك	no -96	unknown 41	yes 55
#ترام	no 129	yes -108
#ترق>	yes -42
#ترقت	no -45	yes 74
#ترقو	no -48	unknown -64	yes 113
#تركت	unknown 70	yes -78
#تركي	unknown 46
#ترم>	no 44
#ترنت	no -55	unknown 88
#ترو>	no -44
#تروت	no -55	unknown -43	yes 96
#تروط	unknown -56
#تروف	no 107	unknown -62	yes -58
#ترون	no 179	unknown -114	yes -81
#تري>	unknown 45	yes -59
#ترين	no -65	unknown 71
#تسجل	no 141	unknown -91	yes -52
#تسد>	yes -45
#تسرق	no 48	yes -58
#تسلس	yes -64
#تسمع	no -89	unknown -70	yes 116
#تسني	unknown -50
#تشعر	no -96	yes 119
#تشفر	no -134	unknown 175	yes -53
#تشفي	no -71	unknown -41	yes 110
#تشق>	no -56	unknown 52
#تشقا	no 52	yes -88
#تشقق	no 50
#تشكو	unknown -52
#تشوا	no -143	yes 117
#تشوف	unknown -113	yes 71
#تصاد	no -114	unknown 78
#تصاو	no 73	unknown -61
#تصدع	no -129	unknown 229	yes -150
#تصر>	no 114	yes -146
#تصري	unknown 62	yes -42
#تصل>	no -62	unknown 98
#تصلت	no -56	yes 68
#تصلح	no -92	yes 43
#تصوي	no 121	unknown -66	yes -90
#تضر>	no 126	unknown -101
#تضرب	no 178	unknown -135	yes -52
#تطمت	unknown -58
#تطيع	no -87	unknown -48	yes 132
#تعثر	no -62	unknown -94	yes 127
#تعجل	unknown -74	yes 50
#تعرض	no 64	unknown -85
#تعرف	no 61	unknown -123	yes 49
#تعطل	no 57	yes -57
#تعفن	unknown -161	yes 137
#تعلت	no 116	unknown -54	yes -65
#تعلم	no -77	unknown 105
#تعما	no -109	unknown -60	yes 141
#تعمر	no -54	unknown 77	yes -83
#تعمل	no -87	unknown 166	yes -115
#تعوج	no 118	unknown -118
#تعود	no 99	unknown -67	yes -43
#تعوض	yes -40
#تعوي	unknown 42
#تغل>	no 67	unknown -135	yes 43
#تغيي	no -57	unknown 114	yes -55
#تفاع	no -84	unknown 113
#تفت>	yes -46
#تفتح	no -87	unknown -124	yes 187
#تفخ>	no 105	unknown -102
#تفرك	unknown 77	yes -53
#تفلت	no -98	unknown -75	yes 169
#تفلق	no 49	unknown -66
#تفها	no -100	yes 85
#تفي>	yes 57
#تقاس	no 158	unknown -119	yes -40
#تقاط	unknown -132
#تقاع	unknown -60
#تقدر	no 82	unknown -87
#تقدي	no -49	unknown 63
#تقطع	no -48	unknown -40	yes 62
#تقلب	unknown -81	yes 53
#تقلع	no -75	yes 50
#تقني	no -76	unknown 111
#تقول	no -45	unknown 76
#تقي>	yes 43
#تكاك	no 118	unknown -68	yes -52
#تكسر	unknown -72	yes 68
#تكم>	no 130	unknown -98	yes -56
#تكن>	no 137	unknown -63	yes -94
#تكي>	no -52	yes 76
#تلاح	unknown -154	yes 87
#تلاق	no 127	unknown -80	yes -50
#تلام	no 138	unknown -64	yes -92
#تلعت	no -54	unknown 110	yes -55
#تلف>	no -45	unknown 81
#تلفا	yes -42
#تلفت	yes -80
#تلفز	no -81	unknown 120
#تلفو	unknown -78	yes 113
#تلقي	no -40	yes 49
#تلمي	unknown -110	yes 48
#تله>	no 101	unknown -54	yes -70
#تلوا	no -80	unknown -67	yes 140
#تما>	no -96	yes 82
#تمار	no -83	unknown -93	yes 172
#تماس	unknown -80
#تمام	no 83	unknown -100
#تمزق	no -48	unknown -82	yes 128
#تمشي	no -112	unknown -53	yes 122
#تمكن	unknown 81	yes -81
#تنبر	no 56
#تنتب	no 70	yes -61
#تنزف	no -71	unknown -49	yes 97
#تنشق	no -78	unknown -48	yes 122
#تنفخ	no -82	unknown 96
#تنفس	no -116	yes 127
#تهبت	unknown -144	yes 137
#تهرس	no 55	unknown -58
#توب>	no -135	unknown 162
#توجد	yes 52
#توجع	no 129	unknown -165
#توح>	yes 43
#توحا	no -48	unknown 99	yes -49
#تورم	no -42	unknown -55	yes 98
#توره	yes -60
#تورو	no 73	unknown -50
#توش>	no -139	yes 131
#توصي	unknown -63
#توقع	yes -57
#توي>	unknown -82	yes 65
#تويو	unknown 52	yes -45
#تيجه	no -56	unknown -40	yes 47
#تير>	unknown 55	yes -68
#تيزو	no -70	unknown 139	yes -93
#تيشك	unknown -55
#تيقظ	no 56	unknown -42
#تيك>	no -63	unknown 108	yes -46
#تيله	no -79	unknown 150	yes -142
#تيلي	no 58
#تيني	no -64	unknown -72	yes 136
#تيه>	no 53	unknown -76
#تيو>	no -148	unknown 122
#ثاء>	no -64	yes 61
#ثاث>	no -48	unknown 73
#ثانو	no 61	unknown 54	yes -112
#ثاني	unknown -70	yes 50
#ثرت>	unknown -68
#ثريا	unknown -48
#ثقب>	unknown -51
#ثقل>	no 61	yes -44
#ثقوب	no -73	unknown 137	yes -75
#ثلث>	unknown -48	yes 64
#ثلج>	no -90	yes 49
#ثلي>	unknown -164	yes 119
#ثمنه	no -72	unknown 130	yes -77
#ثواب	unknown 48	yes -54
#ثير>	yes 61
#ثيرا	no -92	unknown 98
#ثين>	no 97	unknown -67
#جاءت	unknown 80	yes -91
#جابت	no -118	unknown 255	yes -173
#جاتن	no -59
#جاجه	no 78	unknown -106
#جاجي	unknown 46	yes -53
#جاد>	no 43	unknown -82
#جاده	no 104	unknown -110
#جار>	unknown 58
#جاري	unknown -41
#جال>	no 72	unknown -49
#جامع	no 52	unknown -70
#جان>	no -102	yes 69
#جاني	no 125	unknown -88	yes -48
#جاه>	no 53	unknown -68
#جاو>	unknown -74	yes 94
#جاوب	no -80	unknown 178	yes -118
#جاور	no -50	unknown 63
#جبد>	no -123	unknown -118	yes 219
#جبس>	no -40	unknown -58	yes 93
#جبص>	unknown -107	yes 92
#جبل>	no 72	yes -43
#جبلي	no -126	unknown 137
#جبين	no -86	unknown -90	yes 167
#جته>	no -101	unknown 179	yes -127
#جتي>	no -52
#جدا>	no 63	unknown -81
#جدار	unknown 41
#جدت>	no -56	unknown 84
#جدته	no 133	unknown -160
#جدتي	no -92	yes 81
#جدرا	no -78	unknown 158	yes -77
#جدنا	unknown 45	yes -71
#جدها	no -182	unknown 59	yes 72
#جدي>	no -65	unknown 142	yes -84
#جديد	yes -58
#جرار	no 88	unknown -77
#جرت>	no 44	yes -122
#جرح>	no 120	unknown -86
#جرحا	unknown -114	yes 129
#جرحت	no -53	unknown -161	yes 193
#جرحي	no 82	unknown -64
#جرده	no -74	unknown 101
#جره>	unknown -54	yes 42
#جروح	no 43	unknown -85
#جزت>	no -87	unknown 88
#جزه>	no 76	unknown -64
#جسدي	no 141	unknown -87	yes -55
#جعت>	unknown 100	yes -70
#جعنا	yes -56
#جعني	no -46	unknown -42	yes 75
#جعو>	unknown 52
#جعون	unknown 53	yes -91
#جلاب	no -99	unknown 50	yes 49
#جلات	no -69	yes 51
#جلد>	no -105	yes 122
#جله>	no 40	yes -43
#جلو>	no -139	unknown -55	yes 157
#جلوا	no -78	unknown 117
#جلي>	unknown -66	yes 79
#جلين	no -43	unknown -116	yes 155
#جليه	unknown -140	yes 140
#جمع>	no -69	yes 70
#جمعه	no 43
#جمعي	unknown 89	yes -106
#جمه>	no -97	unknown 170	yes -88
#جميع	no 50
#جميل	no 146	unknown -69	yes -126
#جنا>	no 70	unknown -53
#جناح	yes -47
#جنب>	no 47
#جني>	no 77	unknown -61
#جها>	unknown 70	yes -90
#جهاز	no 57	yes -60
#جهتي	no 43	yes -76
#جهد>	unknown -107	yes 77
#جهول	no 90	unknown -49	yes -51
#جهي>	unknown -40	yes 48
#جواب	yes -48
#جواز	no -56	unknown 68
#جوج>	yes 43
#جور>	no -85	unknown -97	yes 140
#جوز>	no 79	unknown 80	yes -153
#جيب>	unknown -47
#جيبي	unknown 107	yes -75
#جيت>	no -107	unknown 52	yes 43
#جيده	no 198	unknown -172
#جيلا	no -53	yes 51
#جين>	unknown -74	yes 40
#جيه>	no -125	yes 85
#جيو>	no 85	yes -52
#حات>	yes 57
#حاج>	yes -53
#حاجب	no -76	unknown -154	yes 218
#حاجز	no 66	unknown -98
#حاح>	no 181	unknown -115	yes -125
#حاده	no -46
#حارس	no 59
#حاسو	unknown 101	yes -61
#حاض>	no -124	unknown 42
#حافي	unknown -57	yes 54
#حال>	no 86	yes -56
#حالو	no -50	unknown 156	yes -108
#حامل	no -44	yes 68
#حان>	no -93	unknown -157	yes 224
#حانو	no 47	yes -63
#حاول	unknown -61
#حاوي	no 73	yes -52
#حايا	no 174	unknown -60	yes -134
#حايط	no -59	unknown 46
#حبل>	no 78	unknown -40	yes -47
#حبه>	unknown -55
#حبها	unknown -78
#حبو>	no -156	unknown 92
#حبي>	no -112	yes 86
#حتكا	no 118	unknown -68	yes -52
#حتنا	no -44	unknown 94	yes -73
#حتها	unknown -49
#حتو>	unknown -91	yes 48
#حتي>	no 82	unknown -40	yes -42
#حجار	unknown -58	yes 66
#حجر>	yes -63
#حجره	unknown -88	yes 69
#حجم>	unknown 61	yes -44
#حدان	no 40	unknown -59
#حداه	no 109	unknown -97
#حداي	no -116	yes 98
#حدث>	no 42
#حدها	unknown 114	yes -114
#حدو>	no 66	yes -46
#حدود	unknown 54	yes -89
#حديد	no 44	yes -42
#حرار	no -69	unknown 111	yes -53
#حرام	no 118	unknown -92	yes -46
#حرر>	no 103	unknown -57	yes -49
#حررت	no 44
#حرق>	yes 68
#حرقا	no 69	yes -98
#حرقت	no -69	unknown -115	yes 143
#حرقن	yes 73
#حرقو	no 53	unknown -60
#حرك>	no -44	unknown 79
#حروق	unknown -50	yes 80
#حرير	yes 40
#حريق	unknown -90	yes 90
#حزام	no -66	unknown -44	yes 112
#حساب	no -67	unknown 137	yes -73
#حسب>	no -47	unknown 41
#حسن>	no 46	yes -49
#حصول	no -49	unknown 94	yes -134
#حصي>	unknown 110	yes -81
#حصير	no 143	unknown -50	yes -100
#حضر>	no 46
#حضرا	no -43	unknown 45
#حضرو	no -103	yes 63
#حطم>	no 82	unknown -112
#حطمت	unknown 86	yes -137
#حطه>	no -53	unknown 73
#حطيت	yes 47
#حظه>	no -117	unknown 70
#حفره	unknown -109	yes 44
#حفظ>	no -44	unknown -230	yes 201
#حفل>	no -65	unknown 129	yes -63
#حفيد	no -99	yes 84
#حقت>	no 150	unknown -81	yes -100
#حقق>	no -84	yes 63
#حقيب	yes -43
#حكو>	no 96	yes -92
#حلات	no -54	yes 83
#حلاق	no 70	yes -57
#حلف>	unknown 119	yes -179
#حلو>	no 65	unknown -51	yes -48
#حلوي	unknown 60	yes -97
#حلي>	no -49
#حليب	unknown 68
#حليت	yes -58
#حمات	unknown -44	yes 74
#حمار	no 50
#حمد>	no 108	unknown -97
#حمر>	unknown -51	yes 82
#حمرا	unknown 78	yes -71
#حمل>	no 137	unknown -132
#حملت	no 40
#حمله	no -54
#حمه>	no 96	unknown -164	yes 69
#حمها	no -57	unknown 74
#حنا>	no 138	unknown -105
#حنتي	yes -46
#حنفي	no -86	unknown 125	yes -57
#حنه>	unknown 61
#حني>	no -179	unknown 89	yes 64
#حها>	no 143	unknown -208
#حوا>	no 68	yes -69
#حوال	no 62	unknown -72
#حواي	no 57	unknown 45	yes -122
#حوت>	no -65	unknown 51
#حوض>	no 76	unknown -48
#حول>	no 123	unknown -177
#حومه	no -89	unknown 101
#حون>	unknown -51
#حونه	no 109	unknown -44	yes -114
#حيت>	no -46
#حيح>	no 157	unknown -95	yes -92
#حيد>	no -49	unknown 134	yes -88
#حيده	no 114	unknown -109
#حيدو	no -62	yes 40
#حيره	yes -46
#حيط>	no -48
#حيطا	unknown 68	yes -41
#حين>	unknown -49	yes 88
#حيه>	no 127	unknown -136
#خاتم	no -115	unknown 153	yes -65
#خاخ>	no -56	yes 67
#خار>	unknown -142	yes 80
#خارج	yes 62
#خاص>	no -60	yes 56
#خاصن	no -65	unknown 84
#خاطر	no -124	unknown 142
#خالت	unknown -73	yes 91
#خالي	no 130	unknown -169
#خام>	unknown 119	yes -110
#خامس	unknown -52	yes 45
#خانز	yes -41
#خانه	no -65	unknown -44	yes 106
#خاوي	no 88	unknown -87
#خايب	no -55	unknown 82
#خايف	no -96	unknown 94
#خبار	no -86	unknown 99
#خبز>	unknown -60
#خبط>	no 69	yes -54
#خبير	no 93	unknown -86
#ختفت	yes -46
#ختفي	unknown 47
#ختي>	no -86	yes 110
#خدا>	unknown -84	yes 58
#خدام	no 109	unknown -108
#خداو	no 112	unknown -85
#خدشت	no -40	unknown 121	yes -87
#خدشه	no 128	unknown -55	yes -94
#خدم>	no 63	unknown -101
#خدمت	no -57	unknown -76	yes 56
#خدمه	unknown 73	yes -41
#خدوش	no -69	yes 67
#خذت>	no -52	unknown 89	yes -44
#خرب>	no -112	yes 76
#خرج>	no 43	unknown -57
#خرجا	no 132	unknown -71	yes -105
#خرجت	yes -48
#خرجن	no 81	unknown -71
#خرجو	unknown -106	yes 80
#خره>	unknown 71	yes -120
#خروج	unknown 43	yes -64
#خزن>	no -51	unknown 127	yes -87
#خزنه	no 70	yes -129
#خسار	unknown 58	yes -64
#خساي	no 57	yes -45
#خسر>	no -62	unknown 99	yes -43
#خسرا	no -99	unknown 142	yes -41
#خسرن	no 75	unknown -49
#خشبي	unknown 80	yes -62
#خضر>	no 107	unknown -103
#خضره	unknown -65
#خطا>	unknown -101	yes 65
#خطفو	unknown 57	yes -45
#خطيب	no 99	unknown -141
#خفيف	unknown -96	yes 114
#خلا>	no -72	unknown 123	yes -49
#خلات	unknown -102	yes 130
#خلاو	no -66	unknown 132	yes -70
#خلص>	unknown 50	yes -55
#خلصت	no -73	unknown 111	yes -45
#خلصو	no 89	yes -113
#خلع>	no -111	yes 62
#خله>	unknown -144	yes 101
#خلها	yes -76
#خلوع	no -58	unknown -58	yes 82
#خليت	no -44	unknown 84
#خمسه	no -68	yes 61
#خميس	unknown 54
#خنزي	yes -63
#خنق>	no -44	unknown -51	yes 95
#خنه>	no 171	unknown -193
#خوف>	unknown 56	yes -55
#خول>	yes -68
#خون>	no -50	yes 73
#خوني	no -92	unknown 79
#خويا	unknown -43	yes 70
#خياط	unknown 140	yes -161
#خير>	no 105	unknown -76
#خيطو	no -69	unknown 60
#خيل>	no -44	unknown -71	yes 99
#خيمه	unknown -119	yes 122
#داء>	unknown -60	yes 69
#دابا	no -51	yes 82
#دات>	unknown -63
#داخل	no 59	unknown -43
#داد>	no -80	unknown 63
#دارت	no -110	unknown 54	yes 55
#دارم	no -75	unknown 88
#دارن	no -151	unknown 101	yes 72
#داره	no -100	unknown 53	yes 48
#داري	no -42	unknown 52
#داز>	unknown -93	yes 77
#دازت	no -50
#داع>	no -53
#داعي	no 92	unknown -50	yes -66
#داك>	no -87	yes 122
#دامه	no 105	unknown -79	yes -75
#دامي	no 80	unknown -95
#دان>	no 42	unknown -76
#دانا	unknown -43	yes 46
#داها	no 53	yes -87
#داو>	no -62	unknown 77
#دايا	unknown -58	yes 75
#داير	no -48
#دايز	no 194	unknown -173	yes -80
#دتي>	yes 63
#دثه>	unknown -44	yes 69
#دجاج	no 89	yes -56
#دخلت	no 53	unknown -41
#دخلن	no -105	unknown -68	yes 161
#دخلو	unknown -40
#دخنه	no 171	unknown -193
#دخول	yes -68
#درار	no -59	yes 49
#دران	no -95	unknown 87
#درب>	yes 67
#درت>	no -46	unknown 56
#درتش	no -48	unknown 93	yes -44
#درجه	no -103	unknown -113	yes 208
#درسه	no 51
#درش>	no -81	unknown -95	yes 170
#درنا	unknown -42	yes 48
#دره>	no 72	unknown -80
#درها	no -92	yes 67
#درهم	no -40	unknown 76
#دروج	no -92	unknown 43	yes 49
#دروش	no 88	unknown -69	yes -48
#دري>	yes 40
#دريب	unknown -70	yes 72
#دسه>	no 47	yes -41
#دشت>	no -40	unknown 121	yes -87
#دشه>	no 128	unknown -55	yes -94
#دشي>	no -84	yes 87
#دعاء	no 56
#دعي>	no 183	unknown -182
#دفاه	no 66	yes -84
#دفع>	no -104	unknown 94
#دفعت	no -74	yes 44
#دفعن	no -67	unknown -131	yes 177
#دفيه	unknown -69
#دقاي	unknown -79
#دقيق	unknown 58
#دلاء	no 144	unknown -109	yes -52
#دلاح	no 56	unknown 55	yes -138
#دلعت	no 46
#دلنا	no 70	unknown -40
#دله>	no 146	unknown -115	yes -60
#دليه	unknown -70	yes 50
#دما>	unknown 58	yes -79
#دمات	no -143	unknown -167	yes 227
#دمتن	unknown 51	yes -53
#دمتي	no 53	yes -70
#دمنا	no -112	unknown 54	yes 56
#دمه>	no -40
#دموع	unknown -106	yes 100
#دمي>	no -40	yes 66
#دنا>	no -53	unknown 78
#دنو>	unknown -72	yes 61
#دها>	yes 58
#دهان	no 65	yes -75
#دهست	no -60	yes 62
#دهن>	yes 42
#دوا>	unknown -111	yes 100
#دوات	no -111	unknown 149	yes -57
#دوار	no -66	yes 60
#دود>	unknown 90	yes -95
#دور>	no -105	unknown 110
#دورت	no -75	yes 84
#دوره	no -83	yes 105
#دوس>	yes -42
#دوش>	no -40	unknown 51
#دوق>	no 87	unknown -87
#دوني	no -98	unknown -175	yes 215
#دوه>	no -100	unknown -164	yes 227
#ديا>	no 57	unknown -79
#ديات	no 175	unknown -87	yes -123
#ديان	no -98	unknown -64	yes 117
#ديبو	no 215	unknown -160	yes -63
#ديت>	no 52	unknown -66
#ديد>	no 88	yes -77
#ديدا	no -108	unknown 62
#ديدي	no -71	yes 93
#دير>	unknown -43
#ديري	no -85	unknown 117	yes -45
#ديس>	no -137	unknown 129	yes -68
#ديش>	no -45	unknown 43
#ديل>	no -190	unknown 78	yes 44
#ديم>	unknown 111	yes -88
#ديما	no -171	yes 69
#ديمه	yes -44
#دين>	yes 40
#دينه	unknown -55	yes 50
#ديها	unknown -66	yes 74
#ديهم	no 158	unknown -80	yes -103
#ديو>	no 50	unknown -44
#ذاب>	no 125	unknown -85	yes -64
#ذار>	no 40
#ذراع	unknown -66	yes 73
#ذكر>	no -56	unknown -98	yes 147
#ذني>	no -126	unknown -207	yes 256
#راب>	no 63
#رابو	no -50	unknown 44
#رابي	no 47
#راتو	no 137	unknown -120
#راجا	no -66	yes 69
#راجت	unknown 61
#راجع	unknown -49	yes 76
#راجل	unknown -80	yes 53
#راجه	unknown -43	yes 74
#راحت	no -167	unknown 58	yes 55
#راحه	no -51	yes 70
#راخ>	no 133	yes -100
#رار>	no 54
#راره	no -84	unknown 127	yes -51
#راري	no -45
#راس>	unknown -55	yes 77
#راسه	no -54	unknown -51	yes 104
#راسو	no 62	unknown -93
#راسي	unknown -64	yes 71
#راش>	no -86	unknown -65	yes 141
#راطي	no -157	unknown 78
#راع>	no 42	unknown -95
#راعي	unknown -98	yes 58
#راف>	no 117	unknown -84	yes -64
#رافع	no 40	yes -54
#رافي	yes -75
#راق>	unknown -62	yes 57
#راقب	no -53	unknown -66	yes 119
#راكب	no -76	unknown -85	yes 159
#راكت	no 45	yes -56
#راكش	unknown 44	yes -40
#رام>	no 74	unknown -42	yes -49
#رامل	no -87	yes 79
#رامي	no 125	unknown -63	yes -77
#رانس	yes -53
#راني	no -51	yes 49
#راها	no 86	unknown -106
#راهق	no -164	unknown 43	yes 53
#رايح	no 64	unknown -58
#ربا>	no -96	unknown 151	yes -92
#رباء	unknown -56
#ربات	yes -41
#رباط	unknown -91	yes 82
#ربتن	no 69	unknown -59
#ربتو	unknown -69	yes 79
#ربع>	no -50
#ربعا	no -70	yes 45
#ربعه	no -131	unknown 143
#ربعو	no 61	yes -48
#ربنا	no -94	unknown -74	yes 158
#ربني	unknown -58	yes 60
#ربه>	no 52	unknown -81
#ربها	no 126	unknown -48	yes -92
#ربو>	no 93	unknown -132
#ربون	unknown -63
#ربيه	unknown 92	yes -59
#رتان	no 179	unknown -134	yes -77
#رتجف	no -56	yes 73
#رتش>	no -48	unknown 93	yes -44
#رتفا	no -84	unknown 113
#رتنا	no 108	unknown -88
#رته>	no 80	unknown -72
#رتها	no 109	yes -88
#رتو>	no 102	unknown -49	yes -63
#رتيل	unknown 95	yes -103
#رتين	unknown -67
#رثه>	no -96	yes 41
#رجات	no 132	unknown -71	yes -105
#رجال	no 72	unknown -49
#رجان	no -87	unknown 50
#رجت>	no 52	yes -46
#رجعت	no -43	unknown 72
#رجعن	yes -56
#رجعو	no 46
#رجلو	no -139	unknown -55	yes 157
#رجلي	unknown -89	yes 97
#رجم>	no 84	unknown -84
#رجنا	no 81	unknown -71
#رجه>	no -44	unknown -94	yes 138
#رجو>	no 49	unknown -103	yes 55
#رجون	no -170	unknown -159	yes 245
#رحات	unknown -79	yes 76
#رحاض	no -124	unknown 42
#رحت>	no -106	unknown 57	yes 40
#رحله	no -75	unknown 87
#رحمه	unknown 48
#رحه>	no -63	unknown -42	yes 84
#رحي>	no 82	unknown -64
#ردت>	no 89	unknown -128
#رده>	unknown 43
#ردين	no 141	unknown -141	yes -45
#رزات	unknown -56	yes 95
#رزق>	unknown -145	yes 112
#رسات	unknown 49	yes -51
#رست>	unknown -64
#رسم>	no -67	unknown 117	yes -50
#رسو>	unknown 63	yes -48
#رسيد	no -109	unknown 155	yes -59
#رسيل	unknown -86	yes 48
#رسين	no -70	yes 42
#رشه>	yes -65
#رشوك	no 86	unknown 44	yes -147
#رشيد	no 50	unknown -40	yes -53
#رشيف	no 74	yes -46
#رصيف	no -65	unknown 60
#رضت>	unknown -121	yes 93
#رضي>	no -96	unknown 72
#رضيه	unknown 44	yes -40
#رطق>	no 99	unknown -96	yes -41
#رطقا	no -140	yes 132
#رطوب	no -101	unknown 184	yes -120
#رطي>	no -139	unknown 44	yes 71
#رعد>	no -176	yes 112
#رعه>	no 63	unknown -45
#رغم>	no -67	unknown 114	yes -50
#رغه>	no -102	unknown 115
#رغوا	no -66	unknown 114	yes -45
#رفا>	unknown -107	yes 100
#رفت>	no 63	unknown -73
#رفتش	no -71	unknown 134	yes -72
#رفتي	unknown -80	yes 109
#رفش>	no -46	unknown -45	yes 62
#رفع>	no -116	unknown 54	yes 56
#رفعت	unknown 55	yes -59
#رفق>	unknown -49
#رفقه	unknown -53	yes 67
#رفقي	no -55
#رفنا	no 42	yes -47
#رفين	unknown -43
#رقا>	unknown 55	yes -89
#رقات	no 60	yes -66
#رقبت	no -99	unknown -66	yes 151
#رقبه	no -64	unknown -79	yes 143
#رقت>	no -48
#رقع>	no -89	unknown 80	yes -50
#رقعا	no 83	unknown -166	yes 80
#رقم>	yes -51
#رقمه	unknown 84	yes -73
#رقمي	no -104	unknown 157	yes -84
#رقني	yes 73
#رقه>	yes -44
#رقوا	no 129	unknown -97	yes -46
#رقوه	no -84	unknown 58
#ركب>	no -41	unknown -132	yes 156
#ركبت	no -59	unknown -59	yes 112
#ركبه	unknown -95	yes 91
#ركت>	no -84	unknown 55
#ركتن	no 147	unknown -86	yes -64
#ركز>	no -97	unknown 138	yes -49
#ركع>	unknown 81	yes -89
#ركعا	no -59	unknown 66
#ركها	unknown -74
#ركون	yes -44
#ركي>	no 100	unknown -45	yes -63
#ركيب	no -55	unknown 82
#ركين	no -70	unknown 53
#ركيه	unknown -160	yes 124
#رلي>	no 116	yes -153
#رماد	no -44	unknown 77	yes -45
#رمان	no -99	unknown -72	yes 127
#رمت>	no 75	unknown -121
#رمل>	no 41	yes -64
#رمله	unknown -42
#رمه>	no 121	unknown -183	yes 47
#رموا	no 100	unknown -158
#رموش	no 59	unknown -184	yes 81
#رموك	yes -47
#رمي>	unknown 48
#رميد	unknown -165	yes 176
#رميه	no -43	unknown 50
#رناه	no -97	unknown -132	yes 187
#رنت>	no -55	unknown 88
#رنسا	no -74	unknown 97
#رنسي	no 83	yes -59
#رني>	unknown -114	yes 128
#رها>	no -63	yes 80
#رهم>	no -42	unknown 72
#رهما	no 49	yes -43
#رواح	no 71	unknown -59
#رواي	yes -72
#روب>	unknown -58	yes 47
#روبه	no 123	yes -110
#روبو	no -75	unknown 89	yes -49
#روبي	no -55
#روت>	no 94	unknown -53	yes -43
#روتي	no -89	unknown -100	yes 190
#روح>	no 85	unknown -93
#روحه	unknown -66	yes 46
#رود>	no -45	unknown 175	yes -198
#روره	no 78	unknown -100
#روري	unknown 41	yes -76
#روش>	unknown -67
#روضه	no 79	unknown -63
#روط>	no -61	unknown 93	yes -49
#روف>	no -58	yes 67
#روفي	no 107	unknown -62	yes -58
#روقه	no -58	unknown 107	yes -45
#روقي	no -44	unknown -203	yes 201
#روني	unknown 102	yes -97
#روه>	no 130	unknown -45	yes -95
#رويض	no 63	unknown -42
#ريا>	no 49	unknown -113	yes 50
#ريات	unknown 70	yes -70
#ريب>	unknown -79	yes 42
#ريبه	no -91	unknown 104
#ريت>	unknown 52
#ريته	no -56	unknown 83
#ريتي	no -61	unknown 74
#ريحا	no -114	unknown -130	yes 204
#ريحه	no -70	unknown 80	yes -49
#ريدو	no -106	unknown 152	yes -75
#ريدي	no 52	yes -77
#رير>	no -41
#ريرا	no 88	unknown -61
#ريره	no -83	unknown -42	yes 124
#ريس>	no -77	unknown 151	yes -81
#ريض>	no 90	unknown -63
#ريق>	unknown -53
#ريقه	no 83	unknown -85
#ريك>	no 92	unknown -92
#ريكه	no 64	yes -83
#ريكي	no -111	unknown 61	yes 49
#ريل>	no -151	unknown 67
#رينا	no 61	unknown 69	yes -144
#رينه	no -92	unknown 87
#ريو>	no -98	yes 63
#ريوم	no -50
#ريير	unknown 95	yes -118
#زات>	unknown -42	yes 59
#زاج>	yes 48
#زار>	no 95	yes -99
#زاف>	unknown -71	yes 62
#زال>	no -50	yes 61
#زالت	no -57	unknown -99	yes 160
#زام>	no -66	unknown -44	yes 112
#زبل>	no -108	unknown 106	yes -44
#زبون	no 55	unknown -88
#زجاج	unknown 41
#زراب	no 52	unknown -75
#زربي	unknown 64	yes -63
#زرع>	no -54
#زرق>	no -126	yes 144
#زرقا	no -46	unknown 71	yes -46
#زرقه	unknown -190	yes 180
#زريب	no -105	unknown 128
#زطام	yes -62
#زلاء	no 240	unknown -196	yes -49
#زلق>	no 45	unknown -55
#زلقا	no -70	unknown -103	yes 159
#زلقت	no -48	yes 84
#زلنا	no 160	unknown -112	yes -67
#زله>	no -90	unknown -55	yes 133
#زلو>	no -52	yes 43
#زلي>	no -90	unknown 112
#زليج	no 67	unknown -54
#زميل	no -64	unknown 52
#زنقه	unknown -48
#زنه>	no 70	yes -129
#زهري	no 126	unknown -71	yes -90
#زواج	no -160	unknown 231	yes -121
#زوال	yes -60
#زوت>	no -119	unknown 91	yes 54
#زوجت	no -95	unknown 44	yes 49
#زور>	no -68	unknown 193	yes -140
#زون>	no -109	unknown 172	yes -113
#زيار	no 194	unknown -139	yes -92
#زيان	unknown -65	yes 80
#زير>	no 106	unknown -63	yes -47
#زينه	unknown -58	yes 44
#زيه>	no -88	unknown 197	yes -110
#ساب>	no -81	unknown 161	yes -82
#سابع	unknown -45
#سابي	no -95	unknown 118	yes -60
#ساحا	no 41	unknown 47	yes -132
#ساحه	no 98	unknown -114
#سادس	no 57
#سار>	no -59
#ساره	no 50	yes -72
#سارو	unknown 94	yes -77
#ساري	unknown -41	yes 55
#ساس>	no -42	yes 49
#ساعت	unknown -54	yes 66
#ساعد	no -62	unknown -110	yes 149
#سافر	unknown 48	yes -55
#ساق>	no -44	unknown -127	yes 175
#ساقه	no -47	unknown -93	yes 128
#ساقي	no -102	unknown -74	yes 166
#سال>	no -103	yes 103
#سالا	unknown -189	yes 131
#سالم	no 138	unknown -90	yes -48
#سالن	no -137	unknown 139
#سامح	no -90	unknown 93
#سان>	no -80	unknown -107	yes 145
#ساند	no -56	unknown 105	yes -64
#ساير	no 57	yes -45
#سباب	yes 49
#سباك	no -158	unknown 70	yes 62
#سبان	no -72
#سبح>	no -92	unknown 139	yes -46
#سبع>	yes 50
#سبقي	no 106	unknown -44	yes -66
#سبور	unknown 69	yes -86
#سبيط	no -42	yes 72
#ستا>	no 177	unknown -143	yes -52
#ستاج	unknown 72	yes -113
#ستاذ	no 44	unknown -67
#ستار	no 106	yes -145
#ستان	no -78	unknown 133	yes -70
#ستاي	no 72	unknown -128	yes 40
#ستدع	unknown 43	yes -53
#ستر>	no 246	unknown -194	yes -89
#سترا	no 76	yes -52
#ستشف	no -71	unknown -41	yes 110
#ستطي	no -87	unknown -48	yes 132
#ستعج	unknown -74	yes 50
#ستعم	no -98	unknown 66
#ستنش	no -78	unknown -48	yes 122
#سته>	unknown -53	yes 69
#ستود	no 58
#ستيق	no 56	unknown -42
#ستيك	no 77	yes -49
#ستين	unknown 48	yes -79
#سجاد	no 107	unknown -120
#سجل>	no 82	unknown -42	yes -41
#سجلو	no -78	unknown 117
#سحبو	no -66	unknown 140	yes -95
#سحقت	no 50	unknown -68
#سخان	unknown -57
#سخن>	no -57	unknown -80	yes 122
#سخه>	no -63	unknown 113	yes -50
#سخون	no -62	unknown -47	yes 103
#سدار	no -103	unknown 104
#سدت>	no 145	unknown -62	yes -109
#سدود	no -49	unknown 84	yes -44
#سديا	no 80	unknown -42
#سرات	no -58
#سرب>	unknown 72	yes -44
#سربا	unknown -141	yes 150
#سربت	unknown 49	yes -84
#سرت>	unknown -48	yes 58
#سردي	no 135	unknown -151	yes -43
#سرعه	no 107	unknown -72
#سرق>	unknown 50	yes -65
#سرقا	no 56	yes -52
#سرقت	no -84	unknown 143	yes -59
#سرقه	unknown 83	yes -85
#سرنا	no 75	unknown -49
#سرو>	unknown 61
#سروا	unknown 84	yes -81
#سروق	unknown 43	yes -110
#سرير	no -73	unknown 69
#سطبل	yes -41
#سطحي	unknown -88	yes 52
#سطل>	unknown 75	yes -77
#سطو>	no 116	unknown -113
#سطوب	no -120	unknown -77	yes 150
#سعار	unknown -111	yes 77
#سعاف	unknown -40
#سعه>	no 116	unknown -63	yes -69
#سفر>	unknown 70	yes -89
#سفله	no -86	unknown 117	yes -45
#سفلي	no 81	yes -52
#سقفه	yes -74
#سقوط	no -68	unknown -71	yes 139
#سقي>	no -63
#سكان	unknown 95	yes -115
#سكب>	no -69	unknown 54
#سكت>	unknown -160	yes 103
#سكر>	unknown 46
#سكرا	no -82	unknown -88	yes 139
#سكري	unknown 43
#سكلي	no -170	unknown 179
#سكوب	yes -71
#سكوت	no -95	yes 70
#سكين	no 52	unknown -56
#سلا>	unknown -77	yes 71
#سلام	no 57	unknown -48
#سلسل	yes -64
#سلطه	no 97	unknown -57	yes -40
#سلعه	no 46	yes -61
#سلك>	no 81	unknown -55	yes -40
#سلم>	no -90	unknown 90
#سلمن	no 131	unknown -70	yes -59
#سلوم	no -45	unknown -79	yes 122
#سليم	no 112	unknown -90
#سما>	no -45	unknown 50
#سماء	no -46
#سماح	unknown -164	yes 151
#سمار	no -78	unknown 40
#سمع>	no -76	unknown 56
#سمعت	no -43
#سمعن	unknown 55	yes -59
#سمن>	no -148	unknown 191	yes -74
#سمنت	no -44
#سمها	no -99	unknown -145	yes 196
#سميت	no -101	yes 79
#سنا>	no 212	unknown -184	yes -45
#سنان	no -106	unknown 52	yes 49
#سنسل	unknown -89	yes 114
#سنه>	no -55
#سنوا	yes -47
#سني>	unknown -41
#سنين	unknown 81	yes -44
#سها>	no -121	unknown -55	yes 168
#سوء>	no 144	unknown -91	yes -58
#سوار	no -115	unknown 166	yes -67
#سوب>	no -90	unknown 160	yes -81
#سوبي	no 82	unknown -71
#سود>	unknown -41	yes 55
#سودا	no -52	yes 66
#سور>	no 44
#سورا	no -60	unknown 128	yes -85
#سوره	no -52	unknown -72	yes 125
#سوري	no 150	unknown -117	yes -86
#سول>	no 166	unknown -80	yes -126
#سولت	no -67	unknown 88
#سولو	no 93	yes -57
#سون>	no -62	unknown -81	yes 83
#سوول	no -61	unknown 107	yes -58
#سوي>	no 44	yes -81
#سيا>	no 104	unknown -48	yes -57
#سياح	no 40	unknown -60
#سيان	unknown 88	yes -58
#سيته	no 53	yes -99
#سيجي	no -110	unknown -54	yes 165
#سيدي	unknown 63	yes -49
#سيرا	unknown 45	yes -96
#سيرك	no 138	unknown -161
#سيره	no 68	unknown -79
#سيط>	unknown -66	yes 54
#سيطه	yes 66
#سيف>	no -73	yes 109
#سيقي	unknown -123	yes 69
#سيل>	no -57
#سيما	unknown 49	yes -50
#سين>	unknown 49	yes -54
#سينا	no 87	unknown -92
#سيون	no -51	unknown -44	yes 64
#شاب>	unknown -93	yes 98
#شاحن	unknown 64
#شار>	no -56	yes 84
#شاره	no 48	yes -51
#شاشه	unknown 46
#شاطي	no -91	unknown 142	yes -115
#شاعل	no -161	unknown 197	yes -50
#شاف>	no -66	unknown 141	yes -76
#شانط	no -105	unknown -127	yes 178
#شاو>	unknown -70	yes 42
#شاي>	no 47	yes -74
#شباب	no -55	unknown 63
#شباك	no -46	unknown -117	yes 151
#شترك	no -84	unknown 85
#شتري	no -46	unknown 103	yes -58
#شتعل	no 46	unknown -42
#شتغل	no 67	unknown -135	yes 43
#شتكي	unknown -42	yes 53
#شتنب	no 56
#شجار	no -66	unknown 96	yes -47
#شحال	no -127	unknown 185	yes -102
#شدات	no 43	unknown -109	yes 54
#شدو>	no -98	yes 67
#شرار	no -124	unknown 187	yes -87
#شرب>	no -76	yes 43
#شرجم	no 84	unknown -84
#شرخ>	no 59	yes -79
#شرطي	no -78	yes 41
#شرفت	no -134	yes 122
#شرفه	unknown -57	yes 44
#شركت	no 106	unknown -88
#شركه	yes -43
#شريت	no -66	unknown 81
#شرين	no -62	unknown 133	yes -68
#شريه	no 61	yes -81
#شظاي	unknown -118	yes 56
#شظيه	unknown -145	yes 116
#شعر>	no -72	yes 96
#شعلا	yes 51
#شغال	unknown 44
#شفت>	no -43	yes 45
#شفتش	no 41	unknown -96	yes 53
#شفتو	no 62	unknown -72
#شفر>	yes -56
#شفرو	no -60	unknown 115	yes -75
#شفنا	no -63
#شفي>	no -70	unknown -47	yes 116
#شقات	unknown -44
#شقت>	no -80	unknown 43
#شقتي	unknown 60	yes -61
#شقفه	no 189	unknown -145
#شقق>	no 43	unknown -42
#شققت	yes -89
#شقه>	no -48	unknown 60
#شقوق	no -144	unknown -47	yes 147
#شكا>	unknown -55
#شكو>	no 56	unknown -84
#شكون	unknown 42
#شكي>	yes -58
#شكيت	no -75	unknown 99
#شلال	no -53	unknown 138	yes -95
#شمس>	unknown 76	yes -53
#شمسي	yes -54
#شمع>	no -192	unknown 210
#شمعه	unknown -86	yes 40
#شنو>	no -69	yes 78
#شهر>	no -100	unknown 110
#شهود	unknown 86	yes -80
#شهور	no -94	unknown 90
#شوا>	no -59	unknown -45	yes 93
#شورا	no -44	unknown -74	yes 69
#شوفو	no -72	yes 50
#شوك>	unknown 55	yes -79
#شوي>	no 108	unknown -73	yes -45
#شويه	unknown -98	yes 93
#شيء>	no 66
#شيت>	no 64	yes -83
#شيتش	no -89	unknown 164	yes -84
#شيد>	no 50	unknown -40	yes -53
#شيف>	no 74	yes -46
#شيفو	unknown -62	yes 40
#شينا	unknown 115	yes -71
#شيه>	no -65	unknown -60	yes 119
#شييا	no -42	unknown 50
#صاب>	no 180	unknown -136	yes -62
#صابا	no 123	unknown -77	yes -48
#صابع	no 230	unknown -201	yes -75
#صابه	no 70	unknown -62
#صابو	unknown 90	yes -48
#صابي	no 158	unknown -93	yes -65
#صات>	no 97	yes -82
#صادم	no -114	unknown 78
#صارت	no 75	yes -90
#صاري	no -54	unknown 72
#صاعق	unknown 63	yes -60
#صافي	no 68	yes -41
#صاك>	no -64	yes 76
#صالح	unknown -47	yes 67
#صان>	unknown -45	yes 51
#صانع	unknown -100	yes 84
#صاور	no 73	unknown -61
#صباع	unknown -188	yes 148
#صباغ	unknown 75	yes -60
#صبت>	no -77	yes 73
#صبع>	no -76	unknown -107	yes 182
#صبعي	no -97	unknown -107	yes 183
#صبغ>	no 130	unknown -99	yes -40
#صبنا	no 43
#صبني	no 181	yes -160
#صتو>	no -68	unknown -111	yes 166
#صحاح	no 181	unknown -115	yes -125
#صحتي	no 307	unknown -208	yes -145
#صحه>	no 145	unknown -122
#صحون	unknown -52
#صحيح	no 183	unknown -129	yes -83
#صداع	no -53
#صدام	no -96	unknown 225	yes -135
#صدره	unknown -49
#صدري	no -87	yes 105
#صدع>	no -138	unknown 240	yes -186
#صدمت	yes -52
#صدمه	no -58	unknown -41	yes 99
#صدوم	no -147	unknown 169	yes -169
#صدي>	no -96	unknown 208	yes -146
#صدير	unknown -55	yes 50
#صديق	no -166	unknown 76	yes 54
#صراخ	no 133	yes -100
#صرحت	no -102	unknown 160	yes -86
#صرخ>	no 51	unknown -70
#صريح	unknown 62	yes -42
#صطدا	no 95	unknown -112
#صطدم	no 45
#صعد>	no 73	unknown -111	yes 60
#صغار	no -49	unknown 122	yes -83
#صغير	unknown -40
#صفر>	no 105	yes -117
#صقات	no 263	unknown -190	yes -133
#صلا>	unknown -84	yes 98
#صلات	no 63	unknown -95
#صلاح	no -52
#صلاه	no 181	unknown -210
#صلح>	yes -62
#صلنا	no -133	unknown 153
#صلني	no 57	unknown -58	yes -54
#صلي>	no -64	unknown 72	yes -49
#صمات	no 56	yes -75
#صمه>	no -99	unknown 40
#صندو	no 71	unknown -75
#صنع>	no 56	yes -84
#صني>	no 48	unknown -49
#صها>	no -53	unknown 82	yes -46
#صوت>	no 74	unknown -96
#صور>	unknown 64	yes -58
#صورا	unknown 99	yes -109
#صورت	yes -46
#صورو	no -87	unknown 82
#صول>	no -49	unknown 94	yes -134
#صوير	no 160	unknown -106	yes -85
#صيبت	no -50	unknown -43	yes 93
#صير>	unknown 117	yes -131
#صيف>	no -48	unknown 72	yes -45
#صيفط	unknown 52
#صيل>	unknown -63
#صيني	no 217	unknown -113	yes -139
#ضاء>	no 40	yes -48
#ضاضر	unknown 144	yes -163
#ضاع>	no 194	unknown -152	yes -71
#ضاعت	unknown 44
#ضاعو	no 129	unknown -110	yes -56
#ضان>	no -40
#ضايي	no 48	yes -69
#ضباب	yes 49
#ضحاي	no 174	unknown -60	yes -134
#ضحك>	no 80	unknown -71
#ضحكو	no 96	yes -92
#ضرا>	no -44	unknown 49
#ضرار	no 93	unknown -65
#ضربا	unknown 42
#ضربن	unknown -48	yes 68
#ضربه	no 91	unknown -118
#ضربو	no 94	unknown -147
#ضرر>	no 49
#ضررت	no -40
#ضرني	unknown -110	yes 49
#ضره>	yes 69
#ضرها	no -84	unknown -84	yes 170
#ضرو>	no 65	unknown -43	yes -43
#ضطرر	no -61	unknown 66
#ضعت>	no -70	unknown 124	yes -68
#ضعنا	no 69	unknown -106
#ضلوع	no -91	unknown -128	yes 197
#ضني>	no -50	unknown -66	yes 111
#ضوء>	yes -60
#ضوع>	no -77	unknown 93	yes -59
#ضون>	no -46	unknown 85	yes -59
#ضيات	no 126	unknown -129
#ضياع	no -40	unknown 55
#ضيعه	no -105	unknown 159	yes -75
#ضيق>	no 75	unknown 45	yes -114
#طابق	yes -47
#طابل	no -79	unknown -83	yes 145
#طات>	unknown -63	yes 53
#طاجي	no 119	unknown -151
#طاح>	yes 56
#طاحت	unknown -45	yes 56
#طاحو	no 193	unknown -109	yes -166
#طارا	no -44	unknown 66	yes -45
#طافي	no 57	unknown -97
#طاقه	no 53
#طالب	unknown 55
#طالع	unknown -43
#طالي	yes -59
#طان>	unknown 125	yes -116
#طاني	no -41	unknown -48	yes 78
#طاون	no 152	unknown -64	yes -101
#طاير	no -96	unknown 60
#طباخ	no 64	unknown -128
#طبل>	yes -41
#طحت>	unknown -99	yes 133
#طدام	no 95	unknown -112
#طدمت	no 50
#طراف	no 44	unknown 50	yes -79
#طراك	no 76	yes -98
#طرت>	no -114	unknown 77	yes 43
#طررت	no -61	unknown 66
#طرف>	no -83	unknown -72	yes 151
#طرفي	no 129	unknown -70	yes -62
#طرق>	no -48	unknown 65
#طره>	unknown -73	yes 62
#طروط	no 51	yes -48
#طري>	no -75	unknown 159	yes -101
#طريق	unknown -40
#طعات	no 151	unknown -208
#طعت>	no -121	yes 131
#طعم>	unknown -57	yes 58
#طعه>	no 69	unknown -140	yes 58
#طعو>	unknown 85	yes -86
#طفاء	unknown -45	yes 63
#طفات	no 129	unknown -80	yes -61
#طفال	no -60	unknown 97	yes -44
#طفاي	yes -61
#طفل>	yes 45
#طفه>	unknown -45
#طفو>	no -62	unknown 90	yes -49
#طفين	no 203	unknown -157	yes -65
#طقات	no -140	yes 132
#طقه>	no 41	unknown 56	yes -110
#طلاء	no 49	yes -64
#طلب>	no 43
#طلبت	unknown 84	yes -120
#طلع>	unknown 40
#طلعا	no -182	unknown 212	yes -69
#طلعت	unknown 87	yes -80
#طله>	no -60	unknown -83	yes 126
#طماط	no 101	unknown -63	yes -41
#طمت>	yes -46
#طموب	unknown 42
#طنا>	no -41	unknown -43	yes 80
#طناش	no 42	unknown 51	yes -92
#طنجر	no -44	unknown -158	yes 128
#طنجه	unknown 44
#طوار	unknown -42
#طوال	no -78	unknown 72
#طوب>	no -97	unknown -81	yes 151
#طوبه	no -54	unknown 136	yes -107
#طوبي	no -91	yes 105
#طوره	no 122	yes -129
#طورو	no 104	unknown -92
#طوع>	unknown -84
#طوله	no 69	unknown -40
#طون>	no 40	unknown -50
#طوني	no -60	yes 94
#طويل	no 50	unknown -43
#طيار	no -92	unknown 174	yes -96
#طيبت	no 99	unknown -141
#طيبه	no 94	unknown -46	yes -74
#طيته	unknown -158	yes 98
#طيتو	no 52	unknown -137	yes 54
#طيح>	no -64	unknown -76	yes 135
#طيحا	no 122	unknown -157
#طيحو	no -55	unknown -108	yes 148
#طير>	no 66	unknown -61	yes -68
#طيرا	no -105	unknown 50
#طيرت	no 65	unknown -127	yes 57
#طيع>	no -52	unknown -51	yes 101
#طيفه	no 77	yes -47
#طيم>	unknown 105	yes -73
#طين>	no -110	unknown -71	yes 139
#طيني	unknown -53
#طيه>	no 94	unknown -121
#ظارا	unknown 53
#ظام>	unknown -99	yes 49
#ظايا	unknown -118	yes 56
#ظلام	no -60	unknown -50	yes 111
#ظله>	unknown 108	yes -137
#ظهر>	unknown -42	yes 57
#ظهره	no -155	unknown -68	yes 200
#ظهري	no -53	unknown -123	yes 172
#ظيه>	unknown -145	yes 116
#عاج>	no 61	yes -112
#عاد>	no 139	unknown -95	yes -46
#عاده	unknown 46	yes -89
#عارف	no -82	unknown 81
#عاس>	no -114	yes 99
#عاش>	no -65
#عاشو	no -44	unknown -74	yes 69
#عاف>	unknown -40
#عافا	no 59
#عافي	unknown -43
#عام>	unknown 50	yes -69
#عامر	no -135	unknown 40	yes 84
#عامل	unknown -56
#عامي	no 99	unknown -134
#عاني	yes 43
#عاه>	unknown -108	yes 75
#عاها	unknown -45
#عاود	no -57	yes 76
#عاون	no -139	unknown 75	yes 56
#عايا	unknown -51
#عايد	no -56	yes 65
#عايل	no -55	unknown 79
#عباد	no 109	unknown -172
#عبر>	unknown -60	yes 77
#عبو>	yes -77
#عترض	unknown -136	yes 120
#عتله	no 179	unknown -164	yes -74
#عتنا	no 46	unknown -53
#عته>	no 70	yes -66
#عتين	yes 44
#عثرت	no -40	yes 54
#عجاج	no -54	yes 48
#عجزه	no 76	unknown -64
#عجلا	no -69	yes 51
#عجلت	no 93	unknown -62
#عجله	no 50	yes -63
#عجين	no 106	unknown -40	yes -74
#عدت>	no 56	yes -61
#عدد>	no 201	unknown -132	yes -100
#عدما	no 92	yes -109
#عدنا	unknown 56	yes -82
#عده>	no 65	yes -63
#عراس	no 102	yes -112
#عربه	unknown -76
#عربي	no -114	unknown 99
#عرس>	unknown 81	yes -53
#عرض>	no 83	yes -61
#عرضت	no 61	unknown -104	yes 47
#عرف>	no -53	unknown 101	yes -46
#عرفش	unknown -104	yes 99
#عرفن	no 42	yes -47
#عرفه	unknown -49
#عرفو	no -125	unknown 176	yes -78
#عروس	unknown 95	yes -112
#عساس	no -48	unknown -112	yes 136
#عست>	no 40
#عسل>	no -169	unknown 125
#عسين	no 126	unknown -76	yes -66
#عشر>	no -48	yes 45
#عشره	no 46	yes -42
#عشري	no -62	unknown 133	yes -68
#عشيه	no -96	unknown -55	yes 139
#عصا>	unknown -124	yes 105
#عصاب	no 183	unknown -125	yes -105
#عصر>	unknown 67	yes -95
#عصمه	no -74	unknown -60	yes 135
#عصير	no -43	unknown 167	yes -166
#عضني	no -68	unknown -69	yes 129
#عطان	unknown -45	yes 62
#عطاه	no -74	unknown -48	yes 123
#عطاو	no 82	yes -82
#عطتن	unknown 53	yes -44
#عطل>	no -131	unknown 140
#عطيت	unknown -53
#عطين	no -186	unknown 56	yes 109
#عظم>	unknown -132	yes 139
#عفوا	unknown -53	yes 55
#عقد>	no -100	unknown 74
#عقرب	no -56	yes 48
#عقه>	unknown 63	yes -60
#عقول	no 142	unknown -89	yes -95
#عكاز	no -129	unknown -117	yes 203
#علات	yes 51
#علاج	no -70	yes 70
#علاش	no -78	unknown 141	yes -64
#علبه	no 75	yes -88
#علت>	no 126	unknown -124
#علمك	yes -69
#عله>	yes -59
#علوم	no 68	yes -52
#علوي	no 50
#عمار	no -52	unknown 41
#عمدا	no -51
#عمر>	unknown 47	yes -63
#عمرت	no -163	unknown 208	yes -83
#عمرو	no -69	unknown 48
#عمري	no -70	unknown -61	yes 129
#عمل>	unknown 58	yes -45
#عملت	yes -70
#عملي	unknown -46	yes 53
#عمي>	no -94	unknown 67
#عميق	no 50	unknown -100
#عناه	unknown 77	yes -54
#عندم	no -84	unknown 110
#عندن	no -94	unknown 93
#عنده	unknown -54	yes 75
#عنق>	no -59	unknown -58	yes 118
#عنقي	no -54	unknown -52	yes 103
#عني>	no -46	yes 53
#عها>	no -67	unknown 41
#عوج>	no 60	unknown -105	yes 41
#عود>	no 51	yes -64
#عوض>	no 41	yes -57
#عوضو	no -46	unknown 85	yes -59
#عول>	no -185	unknown -114	yes 231
#عوم>	no 182	unknown -205
#عون>	no 118	unknown -85
#عوني	no -72	yes 52
#عوها	unknown -110	yes 82
#عويض	unknown 42
#عيا>	no 150	unknown -97	yes -85
#عياد	no -74	unknown 194	yes -134
#عيد>	no 116	yes -83
#عيطت	no 46	yes -75
#عيطن	no 45	unknown 48	yes -89
#عيطو	no -66	unknown 116	yes -73
#عين>	unknown -75	yes 104
#عينا	no -95	unknown -65	yes 125
#عيني	unknown -57	yes 56
#عيون	no -86	unknown 72
#غابه	unknown -65
#غاتش	no -75	unknown -51	yes 96
#غاز>	unknown -40
#غاش>	no 62	unknown -83
#غالي	no 183	unknown -112	yes -86
#غدا>	no 82	unknown -52
#غراف	yes -75
#غرز>	no -47	unknown -122	yes 168
#غرزا	unknown -56	yes 95
#غرفه	unknown 58	yes -51
#غرقت	no -44	unknown 94	yes -58
#غزال	no 131	unknown -114	yes -48
#غسل>	no 62	yes -97
#غسله	no 48	yes -88
#غسيل	no -40	unknown -58	yes 89
#غطا>	no 66	unknown -68
#غلاق	no -102	unknown -100	yes 171
#غلط>	no -100
#غلقه	unknown -167	yes 173
#غمي>	no -57	unknown -92	yes 148
#غنا>	no 110	unknown -189	yes 61
#غوا>	no -66	unknown 114	yes -45
#غوت>	no -81	unknown -80	yes 158
#غيتش	no -64	yes 50
#غير>	unknown -55
#غينا	yes -42
#غيير	no -57	unknown 114	yes -55
#فابو	no -69	unknown 162	yes -96
#فات>	no 52
#فاجي	no -82	unknown 116
#فار>	no 82	yes -129
#فاز>	unknown 42	yes -73
#فاس>	unknown 42	yes -67
#فاش>	no 134	unknown -158
#فاصط	unknown -54
#فاض>	unknown 79	yes -47
#فاضت	no -45	yes 53
#فاع>	unknown 59
#فاكت	no -45	unknown 104	yes -61
#فال>	unknown 67	yes -76
#فالا	no 104	unknown -128
#فالب	no -52
#فالت	unknown -73
#فالح	no -90	yes 103
#فالخ	no -41	unknown 84	yes -59
#فالر	no -63	unknown -69	yes 135
#فالز	yes 41
#فالس	no -61	unknown -75	yes 137
#فالص	unknown -87	yes 56
#فالض	no -99	unknown 142	yes -88
#فالط	no -82	yes 95
#فالظ	unknown -43	yes 77
#فالع	no 51	unknown -66
#فالف	no -70	unknown -105	yes 168
#فالق	no 40	unknown -64
#فالك	no 47	unknown -40
#فالل	unknown 44
#فالن	unknown -63	yes 58
#فاله	no -120	unknown 53
#فالو	no 162	unknown -180
#فالي	no -122	unknown 40	yes 55
#فان>	no -44	yes 71
#فانك	no -96	unknown 49
#فاه>	no 106	unknown -106
#فايي	yes -61
#فبلا	unknown -64
#فتات	no 53	unknown -57	yes -59
#فتاح	no -98	unknown 45
#فتح>	unknown -79	yes 71
#فتحت	no -60	unknown 77
#فتحط	no 98	unknown -130
#فتحه	no -123	yes 99
#فتحو	no 68	yes -69
#فتشق	no 125	unknown -53	yes -87
#فتو>	no 84	unknown -65	yes -60
#فتي>	no -83	unknown -112	yes 172
#فثقب	unknown -141	yes 82
#فجاء	no -127	unknown 138
#فجرت	no 44	yes -122
#فحال	no 142	unknown -62	yes -151
#فخار	no 141	unknown -147	yes -48
#فخد>	no -141	unknown -91	yes 187
#فخذ>	unknown -56	yes 87
#فدار	no -95	unknown -52	yes 101
#فراش	no -108	yes 56
#فرام	no -87	yes 79
#فران	no 57	yes -41
#فرج>	no 49	unknown -46
#فرغو	unknown 78
#فرقع	unknown -44
#فركع	no -75	unknown 136	yes -72
#فرن>	no 161	unknown -192
#فرنس	yes -53
#فره>	unknown -59
#فرو>	no -84	unknown 85
#فريق	no 243	unknown -114	yes -129
#فريك	no 64	yes -78
#فرين	no 71	unknown -57
#فزت>	no -67	unknown 46
#فزه>	no -81	unknown 120
#فسه>	no -93	unknown -138	yes 161
#فسو>	no -144	yes 88
#فصل>	unknown -88	yes 102
#فطان	no -90	unknown 210	yes -168
#فطري	no 84	unknown -55
#فطوم	unknown 42	yes -71
#فظهر	no -105	unknown -73	yes 161
#فعت>	no -45
#فعتن	unknown -59	yes 76
#فعل>	no -50	unknown 44
#فعني	no -106	unknown -164	yes 217
#فعه>	no 88	yes -67
#فقد>	unknown -46	yes 54
#فقدت	no -55	unknown 125	yes -103
#فقط>	no 93	unknown -49	yes -43
#فقه>	yes -44
#فقي>	no -55
#فلا>	no 209	unknown -151	yes -59
#فلاح	no 101	unknown -59	yes -51
#فلت>	unknown -100	yes 81
#فلق>	no -74	unknown -57	yes 97
#فلم>	yes -48
#فلمس	no 47	unknown -115
#فلوس	no -76	unknown 43
#فلي>	no 81	yes -52
#فما>	no 81	yes -49
#فنا>	no -50	yes 43
#فنان	no -136	unknown 180	yes -52
#فندق	unknown 66	yes -49
#فهم>	no -78	unknown 143	yes -79
#فوار	yes -43
#فوخ>	no -110	yes 86
#فوخه	no 45	unknown -93	yes 46
#فورا	no 69	yes -116
#فوسط	yes -44
#فوقي	no -40	unknown 111	yes -75
#فول>	no -89	yes 101
#فولو	no -99	unknown -70	yes 162
#فون>	unknown 43	yes -63
#فيا>	no 55	unknown -60
#فيتر	yes -57
#فيرا	no -64	yes 77
#فيزو	no 107	unknown -62	yes -58
#فيف>	unknown -98	yes 67
#فيفه	no -140	unknown -127	yes 206
#فيل>	no -83	unknown 93	yes -46
#فيلا	no 83	yes -72
#فيلت	no 45	yes -43
#فين>	unknown -70
#فينا	no 187	unknown -144	yes -42
#فيهم	no 98	yes -90
#فيي>	no 49	unknown -67
#قاء>	no -77	unknown 139	yes -70
#قاتش	no -77	unknown 79
#قادر	no -53	unknown -65	yes 118
#قادم	no -74	unknown 113	yes -71
#قادو	yes -42
#قاس>	no 187	unknown -123	yes -64
#قاسي	no 146	unknown -119
#قاطع	unknown -51
#قاعد	unknown -56
#قاعه	no -47	yes 64
#قالت	unknown 91	yes -64
#قالي	unknown 52
#قاو>	no 87	unknown -133
#قايد	unknown -44
#قايق	unknown -79
#قبتي	no -94	unknown -73	yes 145
#قبض>	no -56	yes 69
#قبه>	unknown -53	yes 84
#قبو>	unknown 94	yes -62
#قتحم	no 113	unknown -167
#قتلع	no -50	unknown 50
#قته>	no 139	unknown -78	yes -61
#قتي>	unknown 96	yes -64
#قدت>	no -55	unknown 125	yes -103
#قدرش	no -96	unknown -103	yes 187
#قدرو	no 156	unknown -125	yes -65
#قدم>	yes 63
#قدمت	unknown 43
#قدمي	no -117	yes 109
#قديم	unknown 62	yes -64
#قرا>	no -123	yes 83
#قران	no -47	unknown 69	yes -66
#قرب>	no 49
#قرعه	no -72	unknown 50
#قرمي	unknown -165	yes 176
#قره>	unknown -41	yes 53
#قرير	unknown -59	yes 51
#قسط>	no -116	unknown 182	yes -79
#قسم>	no -47
#قضاي	no 48	yes -69
#قطار	unknown 107	yes -95
#قطر>	unknown 87	yes -78
#قطع>	no -44	yes 62
#قطعا	no 186	unknown -225
#قطعت	no -121	yes 131
#قطعه	no 82	unknown -107
#قطعو	no -142	unknown 183	yes -64
#قطه>	no -49	unknown 109	yes -86
#قطور	unknown 99	yes -134
#قعت>	no -85	yes 89
#قعد>	no 73	unknown -66
#قعه>	no -67	unknown 61
#قفت>	no 46	yes -75
#قفز>	unknown -62	yes 92
#قفزت	no -67	unknown 46
#قفش>	no -62	yes 90
#قفطا	no -90	unknown 210	yes -168
#قفه>	no 69	yes -77
#ققت>	yes -89
#قلاه	no 59
#قلب>	no 77	yes -99
#قلبا	no 66	unknown -90
#قلبت	unknown -45
#قلبي	unknown 174	yes -159
#قلت>	yes 44
#قلع>	no -62	yes 87
#قلعا	no -155	unknown 73	yes 41
#قلنا	no -82	yes 47
#قله>	yes -66
#قلوب	no -65	unknown 108	yes -45
#قلوع	no 53
#قلوه	no -80	unknown -43	yes 121
#قلي>	no 43	unknown -44
#قمام	unknown 78	yes -66
#قمها	unknown 84	yes -73
#قمي>	no -104	unknown 157	yes -84
#قنا>	no 74	unknown -82
#قناه	no -128	unknown 171	yes -48
#قندي	no -178	unknown 206	yes -150
#قنطر	unknown -138	yes 105
#قني>	no -64	yes 66
#قنيط	yes -43
#قنين	unknown -68	yes 63
#قها>	unknown -55	yes 89
#قهوه	unknown -63	yes 41
#قهي>	no 65	unknown -71
#قوا>	no 67	unknown -87
#قوال	no -41	unknown 43
#قوب>	unknown 42	yes -48
#قوط>	no -69	unknown -43	yes 111
#قولو	no -108	yes 106
#قوه>	unknown -50	yes 55
#قويه	no 58	unknown -96
#قيا>	no 42	unknown -90	yes 50
#قياس	no 60	unknown -57
#قيبت	yes 41
#قيبه	unknown 64	yes -79
#قيتش	no -70
#قيته	no 73	unknown -78	yes -40
#قيتو	no -112	unknown 140	yes -40
#قيدو	unknown -60	yes 88
#قيع>	no -71	unknown 64
#قيق>	unknown 70	yes -43
#قيقه	no -43
#قين>	no 134	unknown -191	yes 47
#قينا	unknown 55	yes -94
#قيه>	no -72	unknown 46
#كاب>	no 76	unknown -44
#كابل	unknown -88	yes 73
#كابو	no 49
#كاتب	unknown 122	yes -127
#كاحل	no -53	unknown -61	yes 113
#كارا	no 61	unknown -99
#كارت	unknown 107	yes -83
#كارث	no -96	yes 41
#كارد	no -119	unknown -123	yes 178
#كارط	yes -74
#كاس>	no -101	unknown 82
#كاسك	no -101	unknown 151	yes -101
#كاط>	no -74	yes 96
#كاع>	no 90	unknown -55	yes -53
#كاف>	no -65	unknown 143	yes -78
#كاك>	no 78	unknown -63
#كاله	no -57	yes 82
#كامي	unknown 44
#كان>	no 45
#كانش	no 62	yes -41
#كانه	no 191	unknown -157
#كانو	no 78	unknown -91
#كاني	no 43	yes -88
#كاين	no 57	yes -40
#كبار	no -120	yes 121
#كبت>	no -87	unknown 115	yes -73
#كبتي	unknown -94	yes 122
#كبر>	unknown 45
#كبري	yes -52
#كبه>	unknown -77	yes 107
#كبير	unknown -65	yes 54
#كتاب	no -72	unknown 55
#كتار	unknown 92	yes -84
#كتب>	unknown 43
#كتبت	no -74	unknown 63
#كتبك	no -130	yes 106
#كتبن	unknown -55	yes 54
#كتبه	unknown 78	yes -53
#كتبو	yes -47
#كتبي	no -68	unknown 142	yes -74
#كتري	no -76	unknown 108	yes -51
#كتف>	no -83	unknown -138	yes 208
#كتفي	unknown -71	yes 62
#كتقو	no -40	unknown 83	yes -51
#كتنا	no 106	unknown -88
#كتور	yes -54
#كثر>	no 128	unknown -69	yes -72
#كثير	no -60
#كثيف	no -177	unknown 73	yes 61
#كحال	no -46	unknown 40
#كحل>	no 145	unknown -55	yes -124
#كدمه	no -111	yes 142
#كذلك	no 107	unknown -45	yes -68
#كرا>	no 72	unknown -96
#كراج	unknown 48
#كراس	unknown -99	yes 89
#كرام	no 83	yes -59
#كران	no -82	unknown -88	yes 139
#كرسي	no -92	unknown 62
#كره>	no 40	unknown -62
#كروه	no 225	unknown -143	yes -103
#كسرا	unknown -138	yes 154
#كسرت	unknown -42	yes 71
#كسرو	unknown 53	yes -54
#كسور	yes -44
#كسيج	no -110	unknown -54	yes 165
#كسيد	no -59	unknown -68	yes 127
#كعات	no -59	unknown 66
#كعب>	no -87	unknown -88	yes 157
#كفي>	no -108	yes 52
#كلات	no -50	unknown 71
#كلاك	no -45	unknown 124	yes -87
#كلام	no 75	yes -126
#كلت>	no -156	unknown 159
#كلمه	no -108	unknown 60
#كلنا	no 104	unknown -86
#كلهم	no -43	unknown -55	yes 93
#كلو>	no 108	unknown -76	yes -43
#كليا	no 69	unknown -52
#كليت	no 65	unknown -63
#كليم	no -69	unknown 165	yes -116
#كلين	no -41	unknown -86	yes 124
#كليو	no -94	unknown 137	yes -43
#كما>	no 44	unknown -121	yes 69
#كمان	no -94	unknown 186	yes -137
#كمل>	no 41	unknown 75	yes -115
#كنا>	no 78	unknown -76
#كناس	no 77	yes -76
#كنتس	unknown -88
#كنتش	no 61	unknown -113
#كندو	no -111	unknown 95
#كنعا	no -80	unknown -91	yes 146
#كنقد	no -89	unknown -59	yes 144
#كنقط	no -52	unknown -72	yes 121
#كنقل	no -74	unknown 42
#كنقو	unknown -82
#كنمس	no 91	unknown -181
#كنه>	no -60	unknown 83
#كني>	no 107	yes -96
#كها>	no 82	unknown -85
#كوار	no -50
#كوب>	unknown -106	yes 60
#كوتر	no -95	yes 70
#كور>	no -104	yes 101
#كورس	no -143	unknown 91
#كوره	unknown -56
#كوزي	unknown -58	yes 44
#كوفر	no 69	yes -93
#كول>	no -45	unknown -124	yes 163
#كولو	no -121	unknown -100	yes 159
#كونج	no -53	yes 51
#كونط	unknown 50
#كونه	unknown 86	yes -57
#كيا>	unknown 69	yes -59
#كيب>	no -55	unknown 82
#كيبك	unknown 44
#كيت>	no -139	unknown 71	yes 63
#كيتس	no 99	unknown -81
#كيتع	no 70	unknown -69
#كيجر	no -74	unknown 49
#كيحر	no -41	unknown -45	yes 86
#كيخر	no 118	unknown -203	yes 86
#كيخل	no -85	unknown 215	yes -170
#كيدو	no -76	unknown -52	yes 116
#كيشع	unknown 48	yes -43
#كيضح	unknown 48	yes -66
#كيضر	no -95	yes 95
#كيطي	no 52	unknown -119
#كيف>	unknown 70	yes -74
#كيفا	no 142	unknown -173
#كيقط	unknown 82	yes -94
#كيقو	no 51
#كيل>	no -40	unknown 90	yes -56
#كيلو	yes -63
#كين>	no 86	unknown -128
#كينا	no 210	unknown -131	yes -79
#كينغ	no -99	unknown 60
#كينه	unknown 43
#كيه>	unknown -56
#كيو>	no -144	unknown 253	yes -162
#كيوج	no -47	unknown 48
#لاء>	no 113	unknown -56	yes -57
#لاب>	no -54
#لابا	no 160	unknown -88	yes -72
#لابس	no -81	unknown 108
#لابه	no -90	yes 67
#لابو	no -140	unknown 222	yes -98
#لابي	no -91	unknown 88	yes -62
#لات>	yes 46
#لاتو	no 91	unknown 54	yes -165
#لاث>	no -74	yes 62
#لاثا	no -51
#لاثه	unknown -50
#لاثو	unknown 48	yes -54
#لاثي	no 73	yes -85
#لاج>	no -82	unknown 47
#لاجا	no 107	unknown -57	yes -47
#لاح>	yes -69
#لاحي	no 69	yes -68
#لاخر	no -73	yes 73
#لاد>	no 52	unknown -68
#لادو	unknown 62
#لادي	no 77	yes -69
#لارب	no -52	unknown 43
#لارج	unknown -57
#لارض	unknown 76	yes -73
#لارو	no 71	unknown -59
#لازم	no 152	yes -203
#لاسب	no 150	unknown -98	yes -65
#لاست	no 71	unknown -57
#لاسط	yes -41
#لاسع	no -61	yes 83
#لاسم	no -74	unknown 179	yes -117
#لاسن	unknown 51	yes -43
#لاسو	yes -40
#لاش>	no -78	unknown 141	yes -64
#لاشا	no 40	yes -69
#لاصا	no 131	unknown -103	yes -97
#لاصت	no -95	yes 110
#لاصق	unknown -68	yes 98
#لاصل	no -85	unknown 134	yes -63
#لاصه	no 42	unknown 42	yes -103
#لاضر	no 111	unknown -88
#لاط>	unknown -45	yes 74
#لاطا	no 156	unknown -127
#لاغ>	no -89	unknown 138	yes -74
#لافا	no -42	unknown 121	yes -80
#لافت	no -120	unknown -82	yes 158
#لافو	no -137	yes 58
#لافي	no 158	unknown -88	yes -167
#لاق>	no -145	unknown 95
#لاقه	no 57	unknown -48
#لاقي	no 127	unknown -80	yes -50
#لاكا	unknown 63	yes -72
#لاكه	yes -40
#لاكو	no -50
#لال>	no -41	unknown 53
#لالم	no -63	unknown 73
#لاله	no -80	unknown 131	yes -53
#لالو	no 52	yes -53
#لالي	no -62
#لامب	no -101	yes 69
#لامر	no 71	yes -56
#لامن	no 40
#لامه	no 142	unknown -110	yes -44
#لامو	no -47	unknown -72	yes 112
#لامي	no -65	unknown -63	yes 128
#لان>	no -42	unknown 72
#لانت	unknown 104	yes -73
#لانج	no -95	unknown 164	yes -67
#لانس	no -136	unknown 165
#لانع	no -63	unknown -80	yes 144
#لانن	no -86	yes 50
#لانه	unknown 80	yes -58
#لاني	unknown 52	yes -97
#لاه>	no 95	unknown -46	yes -57
#لاو>	no -106	unknown 153	yes -46
#لاور	no 59	unknown -56
#لاوط	no -100	unknown 105	yes -93
#لاول	no 64	unknown -54
#لاي>	no 79	yes -44
#لايس	unknown 62	yes -86
#لبات	no 142	unknown -141
#لباد	no -214	unknown 43	yes 72
#لباس	no -92	yes 91
#لباش	unknown -83	yes 103
#لباط	no 71	unknown 57	yes -192
#لباق	no -89	unknown 72
#لبال	unknown -93	yes 83
#لبان	unknown -65
#لبت>	unknown 42
#لبحر	unknown 40
#لبخا	no -76	unknown -77	yes 150
#لبرو	no -75	yes 45
#لبري	unknown -62	yes 42
#لبزط	yes -62
#لبصم	no 56	yes -75
#لبطي	unknown -136	yes 78
#لبقر	no -106	unknown 108
#لبكا	no -145	unknown -57	yes 128
#لبلو	no 78	unknown -82
#لبنا	unknown 74	yes -94
#لبنت	unknown -101	yes 92
#لبنك	no -94	unknown 67
#لبني	no 79	unknown -61
#لبه>	yes -71
#لبها	no -131	unknown 173	yes -52
#لبو>	no -63	yes 76
#لبوا	unknown 99	yes -82
#لبور	no -69	yes 65
#لبوط	unknown -81	yes 103
#لبوم	unknown -52	yes 60
#لبي>	unknown 123	yes -105
#لبيا	no 104	unknown -113
#لبيب	no 157	unknown -50	yes -155
#لبيج	no 59	unknown -61
#لبير	no -95	unknown 153	yes -79
#لبيس	unknown 50	yes -61
#لبيض	no 75	yes -47
#لبيط	no -78	yes 73
#لبيع	no 117	unknown -53	yes -70
#لبيك	unknown -163	yes 170
#لتاب	yes -52
#لتاس	unknown -58	yes 64
#لتام	unknown 50
#لتبر	unknown 41	yes -40
#لتبن	unknown 50	yes -63
#لتحت	no -77	yes 45
#لتدف	unknown -69
#لتر>	no 88	unknown -47	yes -58
#لترق	no -43	yes 76
#لترو	no -40	yes 66
#لتصا	no -52	unknown 61
#لتصر	no -87	unknown 110
#لتقي	yes 43
#لتنا	no 131	unknown -82	yes -55
#لتني	unknown 84	yes -108
#لتها	no 62	unknown -98
#لتهب	no -66	unknown -119	yes 152
#لتهم	no 168	unknown -130	yes -56
#لتوص	unknown -87
#لتوق	no 55	unknown -70
#لتوي	unknown -51	yes 44
#لتيا	unknown -40
#لتين	no -50	yes 47
#لثان	unknown -46
#لثلج	no -84	unknown 57
#لثه>	unknown -53
#لجاج	no 154	unknown -233	yes 49
#لجان	no 111	yes -99
#لجبس	no -40	unknown -58	yes 93
#لجبص	unknown -107	yes 92
#لجبل	no 49	yes -72
#لجدي	no 52	yes -54
#لجرح	unknown -97	yes 79
#لجرد	no -74	unknown 101
#لجزا	no 116	yes -94
#لجلا	no -85	unknown 63
#لجمع	no 46	yes -62
#لجمي	no 88	unknown -59
#لجنا	no -58
#لجند	no -112	unknown 72
#لجنط	no 234	unknown -99	yes -185
#لجهت	no 43	yes -76
#لجهد	unknown -107	yes 77
#لجهه	no 49	yes -74
#لجوا	no 59	yes -55
#لجيب	no 60	yes -114
#لحاد	unknown -51	yes 64
#لحار	no 63	yes -60
#لحاس	no -116	unknown 209	yes -109
#لحاف	no 58	unknown -47
#لحان	no 47	yes -63
#لحبل	no 78	unknown -40	yes -47
#لحج>	no 308	unknown -256	yes -104
#لحجا	unknown -72	yes 94
#لحد>	no 58	unknown -144	yes 59
#لحري	unknown -57	yes 81
#لحسا	no -74	unknown 108	yes -43
#لحسن	unknown 47
#لحصا	unknown -52
#لحصي	no 50	yes -50
#لحظه	no -142	unknown 85
#لحفر	no -157	unknown -144	yes 216
#لحق>	unknown 92	yes -83
#لحقت	no 136	unknown -166	yes -45
#لحقي	no 106	yes -108
#لحلا	no 79	yes -77
#لحلو	unknown 53	yes -83
#لحلي	unknown 68
#لحما	no -59	yes 46
#لحمد	no 123	unknown -108
#لحمر	unknown 86	yes -72
#لحنف	no -86	unknown 125	yes -57
#لحوا	yes -76
#لحوت	no -66	unknown 86
#لحوض	no 99	unknown -84
#لحوم	no -89	unknown 101
#لحي>	no 99	unknown -107
#لحيط	no -48
#لحين	unknown -49	yes 83
#لخار	unknown -51	yes 45
#لخام	unknown -58	yes 50
#لخان	yes -41
#لخبز	no -79	unknown -55	yes 128
#لخدا	no 93	unknown -137	yes 40
#لخدم	no -109	unknown 153	yes -47
#لخرا	yes -60
#لخزا	unknown 45
#لخسا	unknown 71	yes -113
#لخشب	unknown 46
#لخضا	no -160	yes 136
#لخط>	unknown -46	yes 59
#لخمي	unknown 54
#لخوف	unknown 56	yes -55
#لخير	no 88	unknown -58	yes -54
#لخيم	unknown -113	yes 97
#لداب	no -95	unknown -68	yes 147
#لداخ	no 89	yes -90
#لدار	unknown 57
#لدتي	unknown -122	yes 100
#لدجا	no 89	yes -56
#لدخا	no 43	unknown -48
#لدرا	no -53	yes 52
#لدرج	no -73
#لدرو	no -88	unknown 46	yes 42
#لدش>	no 118	unknown -129
#لدقي	unknown 70	yes -43
#لدلا	no 135	unknown -50	yes -129
#لدم>	no -89	unknown -64	yes 152
#لده>	unknown -53	yes 73
#لدها	no 93	yes -76
#لدوا	no -98	unknown 103
#لدور	no 51	unknown -114	yes 42
#لدوش	unknown 40
#لدول	unknown -44	yes 57
#لديب	no 144	unknown -90	yes -55
#لديه	unknown 76	yes -50
#لذرا	no 42	unknown -95
#لذهب	no -81	unknown 90
#لذي>	no 64	unknown -46
#لراج	no 81	unknown -95
#لراس	no -106	yes 94
#لراك	no -101	unknown -117	yes 208
#لراي	no 167	unknown -111	yes -73
#لربا	unknown -91	yes 82
#لرجل	no 54	unknown -56
#لرحل	no -86	unknown 143	yes -82
#لرصي	no -42
#لرعد	no -116	unknown 62
#لرقب	no -81	unknown -74	yes 154
#لركب	unknown -63	yes 53
#لركل	unknown -57	yes 47
#لرما	no -130	unknown 194	yes -113
#لروا	unknown 57	yes -70
#لروب	yes 55
#لروض	no 91	unknown -104
#لروم	no -52	unknown 57
#لروي	unknown 65	yes -118
#لريح	unknown -69	yes 68
#لريد	no -106	unknown 152	yes -75
#لزاج	unknown -77	yes 75
#لزبل	no -108	unknown 106	yes -44
#لزبو	unknown -52
#لزرا	unknown -55
#لزرب	yes -47
#لزرع	no -54
#لزرق	unknown -66	yes 57
#لزري	unknown 52	yes -62
#لزلي	no 99	yes -116
#لزنق	no 41	unknown -99
#لزوا	no -107	unknown 179	yes -88
#لزيت	unknown -48
#لساد	no 65
#لسار	no -56	unknown 89	yes -44
#لساس	no -123	unknown 153	yes -79
#لساق	no -47	unknown -45	yes 91
#لسان	unknown 44	yes -74
#لسبا	no 64	unknown -60
#لسبب	yes -53
#لسبي	no -77	yes 89
#لستا	no 74	unknown -86
#لستو	unknown 41	yes -61
#لسجا	unknown -94	yes 65
#لسخا	no 87	unknown -115
#لسخو	no -99	yes 101
#لسدا	no -103	unknown 104
#لسرب	no -95	unknown -138	yes 197
#لسرد	no 135	unknown -151	yes -43
#لسرق	no 112	unknown -66	yes -67
#لسرو	unknown 43	yes -40
#لسري	no -46	unknown 46
#لسطح	no -59	unknown 45
#لسطل	no -101	unknown 136	yes -52
#لسطو	no 75	unknown -150	yes 80
#لسعا	no -91	unknown -53	yes 143
#لسفر	unknown 70	yes -89
#لسفل	no 81	yes -52
#لسفن	unknown -63	yes 80
#لسقي	no -113	unknown 135	yes -71
#لسكا	no 50	unknown 40	yes -104
#لسكو	no -89	yes 93
#لسلط	no 47	unknown -40
#لسلع	no 62	yes -55
#لسلو	unknown -60	yes 67
#لسما	unknown -42	yes 59
#لسنا	yes -45
#لسنس	unknown -89	yes 114
#لسه>	no -65	yes 74
#لسوا	unknown 106	yes -114
#لسور	unknown -153	yes 78
#لسوك	no -71	unknown 103
#لسي>	no -138	unknown 119
#لسيد	no 44
#لسير	no 59	unknown -74
#لسيف	no -66	unknown 47
#لسيل	unknown 94	yes -51
#لسيم	unknown 69	yes -58
#لسيو	unknown 42
#لشاب	unknown -138	yes 115
#لشاح	no 59	yes -80
#لشاش	unknown 49	yes -68
#لشان	no -105	unknown -127	yes 178
#لشبا	no -51	unknown -71	yes 117
#لشبك	no 154	yes -164
#لشتا	yes 47
#لشجر	no 124	unknown -152
#لشرا	no 45	yes -65
#لشرج	no 42	unknown -61
#لشرف	no -64	unknown -44	yes 77
#لشرك	no 43
#لشري	no 55	yes -63
#لشفا	unknown -46	yes 44
#لشقه	unknown 42
#لشكا	no 46
#لشمس	no -55	unknown 97	yes -43
#لشمع	no -51	unknown 53
#لشوف	no -70	unknown 53
#لشوك	unknown -92	yes 105
#لشيف	unknown -59	yes 55
#لصاب	unknown 90	yes -48
#لصاك	no -64	yes 76
#لصان	unknown -125	yes 111
#لصبا	unknown 53
#لصبع	no -82	unknown -105	yes 188
#لصت>	no -73	unknown 111	yes -45
#لصحو	unknown -51
#لصخر	no 76	yes -135
#لصدا	no -99	unknown 193	yes -95
#لصدم	no -76	yes 107
#لصغي	unknown -78	yes 58
#لصقا	no 263	unknown -190	yes -133
#لصنا	no -42	unknown 84	yes -43
#لصند	no 113	unknown -144
#لصور	yes -55
#لصيد	no -54	unknown 76
#لصين	no 85	yes -87
#لضبا	yes 49
#لضوء	yes -47
#لضيع	no -105	unknown 159	yes -75
#لطاج	no 60	unknown -148	yes 61
#لطاق	no 115	unknown -80	yes -41
#لطبا	no 50	unknown -119	yes 53
#لطبل	unknown -73	yes 89
#لطرا	no 66	yes -75
#لطرف	no 63	unknown -63
#لطرق	unknown -40
#لطرو	unknown 43
#لطلا	unknown -43	yes 41
#لطما	no 181	unknown -161
#لطمو	no -42	unknown 75	yes -49
#لطنا	no -107	yes 134
#لطنج	no -44	unknown -158	yes 128
#لطه>	no 57	yes -43
#لطوا	unknown -43
#لطوب	no -91	yes 105
#لطيا	no -63	unknown 154	yes -109
#لطيف	no 85	yes -65
#لطين	no 127	unknown -89	yes -49
#لظلا	no -60	unknown -50	yes 111
#لظهر	unknown -66	yes 57
#لعات	no -166	unknown 145
#لعاد	no 72	yes -91
#لعاص	unknown 82	yes -57
#لعام	no 53	yes -43
#لعان	no -84	unknown 58
#لعاي	no -127	unknown 165	yes -67
#لعب>	no -120	yes 138
#لعبو	yes -77
#لعت>	no 61	yes -56
#لعجا	no -77	yes 81
#لعجل	yes -61
#لعجي	no 140	unknown -73	yes -77
#لعرا	no 58	yes -50
#لعرب	no -49	unknown 68
#لعرس	unknown 61	yes -55
#لعرض	unknown 157	yes -129
#لعرو	unknown 95	yes -112
#لعسا	no -48	unknown -112	yes 136
#لعشا	no 255	unknown -220	yes -99
#لعشر	unknown 46
#لعشي	no -96	unknown -55	yes 139
#لعصر	unknown 77	yes -111
#لعصي	unknown 146	yes -184
#لعظم	unknown -171	yes 112
#لعقد	no -97	unknown 96
#لعلم	no 115	unknown -105
#لعلو	no 50
#لعمر	unknown 51
#لعمل	no -47	unknown 41
#لعمو	no -76	yes 41
#لعنا	unknown -133	yes 116
#لعنق	no -67	unknown -61	yes 130
#لعود	unknown 47	yes -46
#لعيا	unknown 112	yes -150
#لعيد	no 52	yes -65
#لعين	no 48	unknown -67
#لغاب	unknown -82	yes 42
#لغاز	no -74	yes 67
#لغت>	yes -43
#لغرز	no -49	unknown -63	yes 111
#لغرف	unknown 62
#لغسا	no -53
#لغسي	no -40	unknown -58	yes 89
#لغطا	unknown -70	yes 47
#لغنا	no 110	unknown -189	yes 61
#لغيت	no -74	unknown 127	yes -51
#لفار	no 57	unknown 60	yes -133
#لفاز	yes -42
#لفت>	yes -80
#لفخا	no 141	unknown -147	yes -48
#لفخد	no -141	unknown -91	yes 187
#لفخذ	unknown -56	yes 87
#لفرن	no 161	unknown -120	yes -50
#لفري	no 62	yes -69
#لفزه	no -81	unknown 120
#لفلا	yes -70
#لفنا	no -77	yes 104
#لفند	unknown 72	yes -72
#لفوق	no -50	unknown 55
#لفول	no -97	unknown -47	yes 143
#لفون	unknown -78	yes 113
#لفيت	no 44	yes -85
#لفير	no 72	unknown -127
#لفيض	no -73	unknown 110
#لفيل	yes -45
#لفيه	no 54	unknown -116	yes 67
#لقات	unknown -92	yes 95
#لقار	no 51	yes -124
#لقاع	no 113	unknown -143
#لقاو	unknown -44
#لقاي	unknown -44
#لقبو	no -58	unknown 112	yes -53
#لقت>	unknown -56	yes 88
#لقدا	no 77	unknown -189	yes 86
#لقدر	unknown 43
#لقدي	unknown 58	yes -99
#لقرا	no -61
#لقرم	no -84	unknown -132	yes 199
#لقسم	yes -43
#لقضا	no 48	yes -69
#لقط>	no -73	unknown 131	yes -70
#لقطا	unknown 107	yes -95
#لقفل	unknown 43
#لقما	unknown 78	yes -66
#لقنط	unknown -152	yes 107
#لقه>	unknown -68
#لقهو	unknown -76	yes 48
#لقوي	no 65	unknown -100
#لقيا	no 50	unknown -60
#لقيت	unknown 45
#لقين	unknown 85	yes -127
#لكات	unknown 71	yes -78
#لكاح	yes 49
#لكار	unknown -47	yes 59
#لكاز	no -78	yes 99
#لكاس	no -104	unknown 79
#لكاط	no -56	unknown 67
#لكاف	no -93	unknown 51
#لكبي	no -54	unknown -54	yes 104
#لكت>	no 290	unknown -207	yes -153
#لكتب	no -51	unknown 126	yes -77
#لكتف	no -86	unknown -52	yes 127
#لكرس	no -79	unknown 56
#لكره	unknown 60	yes -55
#لكرو	unknown -94
#لكري	no 65	unknown -43
#لكسي	unknown -87	yes 92
#لكل>	no 65	unknown -52
#لكلا	no 45	unknown 62	yes -122
#لكلب	yes -59
#لكلي	no -53	yes 45
#لكن>	no 46	unknown -62
#لكنا	no 112	unknown -66	yes -96
#لكنن	no 133	unknown -98	yes -44
#لكنه	no -56	unknown 47
#لكني	no 45
#لكه>	no 201	unknown -101	yes -136
#لكوز	unknown -58	yes 44
#لكوف	no 69	yes -93
#لكوك	yes -63
#لكول	no -88	yes 55
#للاس	no 95	unknown -76	yes -40
#للاف	no -74	unknown 178	yes -116
#للبا	no 78	unknown -77
#للبل	no -65	unknown 137	yes -84
#للبو	unknown 93	yes -96
#للحم	no -135	yes 88
#للدا	no -79	yes 54
#للدر	no -65
#للدو	no -87	unknown 91
#للسط	no 113	unknown -58	yes -54
#للشر	no 73	yes -56
#للصا	no 72	unknown -111
#للعا	unknown 78	yes -46
#للعم	unknown 62
#للكو	no 62	unknown -83
#للمر	unknown -84	yes 59
#للمس	no -124	unknown -48	yes 144
#للمو	no 87	unknown 42	yes -143
#لله>	no 68	unknown -48
#للوح	no -106	unknown 146	yes -92
#للور	no 106	unknown -48	yes -57
#لليس	no -120	unknown -56	yes 119
#لمات	no -45	yes 40
#لماذ	no -80	unknown 56
#لماز	no -125	unknown 97
#لماض	no -55
#لماط	no -73	unknown -175	yes 162
#لماك	no 43	yes -61
#لمال	no 68	yes -48
#لمان	no -71	yes 73
#لمبل	unknown -53	yes 47
#لمت>	no 56	yes -91
#لمتح	no 73	unknown -72
#لمتر	no 109	unknown -104
#لمتو	unknown 82	yes -80
#لمجا	unknown 70	yes -68
#لمجم	no -163	yes 76
#لمحر	no -83	unknown 117
#لمحض	no 53
#لمحط	no -44	unknown 65
#لمحل	no -40	unknown 63
#لمحم	unknown -42	yes 43
#لمخب	no -53
#لمخز	no -81	unknown 160	yes -94
#لمدخ	no 117	unknown -94	yes -52
#لمدف	no 66	yes -84
#لمدي	unknown -81	yes 71
#لمرت	no 148	unknown -75	yes -87
#لمرس	no -106	unknown 130	yes -62
#لمرف	no -86	unknown -71	yes 146
#لمره	no 46	unknown -100	yes 44
#لمسا	unknown -45
#لمست	yes 66
#لمسج	no -73	unknown 41
#لمسر	unknown 108	yes -147
#لمسك	no 140	unknown -164
#لمسم	no -151	unknown 225	yes -124
#لمسو	no 87	unknown -48	yes -51
#لمصا	no 42	yes -73
#لمصب	unknown -60
#لمطا	no 93	unknown -101
#لمطر	no -73	unknown 54
#لمطع	unknown -40
#لمظل	no 41	unknown 65	yes -160
#لمعل	no 221	unknown -125	yes -141
#لمغس	no 135	unknown -74	yes -115
#لمقا	no 124	unknown -162
#لمقد	no -97	yes 75
#لمقص	no 70	yes -72
#لمقل	yes -52
#لمقه	unknown -72
#لمكا	no -41
#لمكت	no -68	unknown 129	yes -63
#لمكم	yes -69
#لملا	no 55	yes -52
#لملك	no -40
#لممر	no 118	unknown -52	yes -70
#لمنا	no 117	unknown -74	yes -46
#لمنح	no 106	unknown -124
#لمنز	no -105	unknown 117
#لمنش	no -56	yes 84
#لمني	unknown -69
#لمه>	no 176	unknown -117	yes -68
#لموا	no 106	unknown -84
#لموت	no -119	unknown 62	yes 45
#لمود	no -46	unknown 50
#لموس	no 54	unknown -86
#لموض	no -77	unknown 93	yes -59
#لموق	unknown -77	yes 67
#لموك	no -66	yes 65
#لمون	no 54
#لميا	no 113	unknown -81
#لميذ	unknown -110	yes 48
#لميك	no 51	yes -63
#لميه	no 86	unknown -58
#لناد	unknown -150	yes 118
#لناس	no 78	unknown -49
#لناف	no 45	yes -56
#لنام	no -55	unknown -89	yes 141
#لنجا	unknown -42
#لنحا	no 184	unknown -150	yes -50
#لنضا	unknown 168	yes -170
#لنظا	unknown 53
#لنعا	no -60	yes 45
#لنمر	unknown -42
#لنها	no -77	yes 75
#لنوا	no 102	unknown -152
#لني>	no -63	yes 58
#لنير	no 76	yes -93
#لهم>	unknown -67
#لهوا	no -76	unknown 99
#لهوت	unknown 80	yes -134
#لهون	no -148	unknown 45	yes 74
#لواج	no 56	yes -105
#لواد	no 110	unknown -99
#لواق	unknown 51	yes -49
#لوبه	no -86	unknown 131	yes -48
#لوجه	no -70	unknown -41	yes 83
#لوح>	no -59
#لوحت	unknown 85	yes -93
#لوحه	yes -57
#لوحي	no 106	yes -87
#لور>	unknown -54
#لورا	unknown -59
#لورد	no 78	yes -75
#لورش	no 49	yes -64
#لورق	no 49	yes -80
#لورك	no -100	unknown -156	yes 236
#لوز>	no -52	unknown 164	yes -115
#لوس>	no -75	yes 70
#لوسط	unknown -91	yes 70
#لوضو	no -118	unknown 82
#لوطو	no 118	unknown -98
#لوع>	no -119	unknown -88	yes 171
#لوعه	no 139	unknown -167
#لوعي	no -100	unknown -113	yes 207
#لوقت	no 114	unknown -80
#لوك>	no 142	unknown -102	yes -83
#لوكا	no 52	unknown 50	yes -108
#لول>	unknown 49
#لولا	no 180	unknown -96	yes -91
#لولد	no -105	unknown -108	yes 185
#لوم>	no -45	unknown -79	yes 122
#لوما	no 75	yes -47
#لومب	no -75	yes 67
#لومت	no 54	yes -59
#لوني	no 170	unknown -56	yes -130
#لوه>	no -83	yes 70
#ليان	no 72	unknown -57
#ليب>	unknown 68
#ليت>	unknown 54
#ليته	no 63	unknown -53
#ليج>	no 67	unknown -54
#ليد>	no -88	yes 78
#ليده	no 69	unknown -59
#ليدي	no -50	unknown -142	yes 147
#ليزه	no -130	unknown 120	yes -43
#ليزو	no -113	unknown 216	yes -171
#ليسا	no -84	yes 90
#ليسر	no 42
#ليسي	no -64	unknown -106	yes 150
#ليفو	yes -41
#ليك>	unknown 93	yes -122
#ليكو	no -59	yes 48
#ليلا	no 42
#ليلت	unknown -96	yes 133
#ليله	no 52
#ليلي	no 185	unknown -127	yes -60
#ليم>	no 77	unknown -49
#ليما	no -43	unknown 82	yes -50
#ليمن	no -195	unknown 54	yes 126
#ليمه	no 236	unknown -165	yes -139
#ليمو	no -107	unknown 122	yes -48
#ليني	no -41	unknown -86	yes 124
#ليه>	yes 60
#ليهم	no 66	yes -56
#ليو>	unknown 76	yes -46
#ليوم	unknown 46	yes -49
#ليون	unknown 71
#لييه	no 44	unknown -45
#مابغ	no 129	unknown -135
#مابق	yes 64
#مات>	unknown -91	yes 43
#ماتت	unknown 55	yes -54
#ماتش	no -128	unknown -96	yes 180
#ماتو	no 53	yes -102
#ماتي	no -56	unknown 86
#ماجا	no 271	unknown -220	yes -102
#ماد>	no -117	unknown 131
#ماذا	no -100	unknown 123
#مار>	unknown -43
#مارس	no 40	yes -47
#مارش	unknown 122	yes -156
#ماري	no -86	unknown 138	yes -93
#مازا	no -50
#مازو	no -126	unknown 117
#ماس>	yes -46
#ماسي	no -54	unknown -52	yes 85
#ماش>	no -166	unknown 208	yes -70
#ماصر	no -118	unknown 107
#ماضي	no -55
#ماطم	no 101	unknown -63	yes -41
#ماعر	no 57	yes -45
#ماعن	no -155	unknown 107
#ماعي	no -77	unknown 103
#ماق>	no 54	unknown -92
#ماكا	no 190	unknown -105	yes -93
#ماكن	no 71	unknown -77
#ماكي	yes -46
#مال>	unknown -44	yes 45
#مالك	yes -55
#ماما	unknown -98	yes 75
#مامه	unknown 67	yes -59
#مان>	unknown 55	yes -50
#مانه	unknown 65
#ماني	no -181	unknown -111	yes 208
#ماه>	no -157	yes 120
#ماوق	no 243	unknown -190	yes -128
#مايه	no -94	unknown 185	yes -213
#مبار	no 85	unknown -78	yes -40
#مبلل	no 107	unknown -103
#مبلو	no -81	yes 53
#مبوا	no -78	yes 116
#مبي>	no -75	yes 67
#مبيل	yes 67
#مبين	no -97	unknown 68
#مبيه	no -51	yes 47
#متجر	no -102	unknown 100
#متدت	no 45	yes -83
#متر>	no 58	yes -51
#مترا	no 134	unknown -160
#متري	no -48
#متضر	no -84	unknown 157	yes -80
#متعل	no -154	yes 129
#متقا	unknown -60
#متنا	no -58	unknown -85	yes 138
#متني	unknown 54	yes -69
#متوق	yes 43
#متي>	unknown 51	yes -54
#مثقو	no -73	unknown 137	yes -75
#مثل>	no -69	yes 46
#مثلث	no 114	unknown -192	yes 42
#مثلي	unknown -164	yes 119
#مجاو	no -42	unknown 94	yes -56
#مجرو	no 105	unknown -71
#مجهو	no 90	unknown -49	yes -51
#محاو	no 63	yes -55
#محرك	unknown 63	yes -43
#محرو	yes 57
#محطم	no 76	unknown -49
#محطه	no -53	unknown 73
#محفظ	unknown 60
#محمد	no -81	yes 78
#محمل	no 88	yes -95
#محمو	no -72	unknown 76
#مخدو	no -105	unknown 77
#مخزن	no -47	unknown 124	yes -84
#مخلو	no -49	unknown -51	yes 74
#مدا>	no -51
#مدام	no -76	unknown 53
#مدخن	no 171	unknown -193
#مدرب	no -58	unknown -96	yes 143
#مدرس	no 46
#مدفا	no 66	yes -84
#مدوا	no 163	unknown -125	yes -61
#مرا>	no -40	unknown 90	yes -50
#مراء	no 65	yes -46
#مراق	unknown -62	yes 92
#مراك	unknown 44	yes -40
#مراه	no -78	unknown 74
#مراي	unknown 83	yes -88
#مرت>	no -51	unknown 90	yes -46
#مرتي	no -101	unknown 73
#مرجا	no -87	unknown 50
#مرحا	no -124	unknown 42
#مرسي	no -48	unknown 74
#مركب	no 55	unknown -83
#مركز	no -135	unknown 82	yes 42
#مركو	unknown 44	yes -58
#مرها	no -84	unknown 66
#مرو>	no -59	unknown 104	yes -42
#مري>	no -51	unknown -64	yes 112
#مريض	yes -70
#مرين	no -83	unknown -107	yes 159
#مزق>	unknown -90	yes 45
#مزهر	no 126	unknown -71	yes -90
#مساع	unknown -64	yes 45
#مسبح	no -71	unknown 116	yes -45
#مستا	unknown 64	yes -115
#مستش	no -71	unknown -41	yes 110
#مستع	unknown -56	yes 46
#مسح>	no 91	unknown -181
#مسدو	no -49	unknown 84	yes -44
#مسرع	unknown -55
#مسرو	unknown 43	yes -110
#مسسن	no 164	unknown -132	yes -66
#مسكو	yes -71
#مسكي	unknown -60
#مسما	no -78	unknown 40
#مسني	no 49	unknown -110	yes 55
#مسه>	no -51	yes 59
#مسوو	no -61	unknown 107	yes -58
#مسيه	no 44	yes -47
#مشا>	yes 58
#مشاو	unknown -89	yes 51
#مشتر	no -84	unknown 85
#مشيت	yes -66
#مشين	unknown 115	yes -71
#مصاب	no 124	unknown -91
#مصار	no -54	unknown 72
#مصد>	no -50	unknown 88	yes -82
#مصدر	no 76	unknown -45
#مصدو	no -147	unknown 169	yes -169
#مصعد	no -118	yes 87
#مصنع	yes -60
#مطاف	no 57	unknown -97
#مطر>	no -70	unknown 48
#مطعم	unknown -57	yes 58
#مطعو	unknown 66
#مظله	unknown 108	yes -137
#معاه	unknown -105	yes 93
#معت>	no -60
#معجز	no 76	unknown -64
#معرو	no 85	yes -114
#معصم	no -68	unknown -77	yes 146
#معقو	no 142	unknown -89	yes -95
#معلق	unknown 85	yes -152
#معلم	no 85	unknown -74
#معلو	no 68	yes -52
#معمر	no 94	yes -81
#معه>	unknown -47
#معها	no -45	unknown 137	yes -96
#معو>	no 193	unknown -154	yes -40
#معوج	no -73	yes 56
#معي>	no 55	unknown -51
#معيه	no 56	yes -65
#مغسل	no 73	yes -90
#مغلق	no -58	unknown -47	yes 44
#مفاج	no 63	yes -63
#مفتا	no -98	unknown 45
#مقبض	no -56	yes 69
#مقص>	no 81	yes -94
#مقطع	no -204	unknown -108	yes 204
#مقطو	unknown 41	yes -52
#مقعد	no 93	unknown -80
#مقلا	no 59
#مقله	yes -80
#مقهي	no 65	unknown -71
#مكتب	no -54	unknown 116	yes -64
#مكتر	no -76	unknown 108	yes -51
#مكتو	yes -99
#مكرو	no 225	unknown -143	yes -103
#مكسو	yes -44
#مكشو	no -103	unknown 94
#مكم>	no 50	yes -57
#مكن>	unknown 81	yes -61
#مكنا	no 77	yes -76
#مكيف	no 204	unknown -159	yes -58
#ملء>	unknown 42	yes -68
#ملاب	no -55	unknown 102	yes -49
#ملات	unknown 54
#ملان	no 70	unknown -60
#ملتق	yes 43
#ملثم	no -112	unknown -134	yes 208
#ملف>	no 74	yes -55
#ملك>	no -98	unknown 145	yes -51
#ملكه	no 227	unknown -191	yes -108
#ملي>	yes 40
#مليه	unknown -73	yes 75
#مليو	no -63	unknown 157	yes -169
#ممر>	no 64	unknown -58
#منا>	no 90	unknown -82
#مناس	no 48	unknown -46
#منت>	no -44
#منذ>	no -54
#منزل	unknown 74
#منشا	no -56	yes 84
#منطق	no 56	unknown 40	yes -129
#منفو	no -48	unknown -40	yes 86
#منكم	no -144	unknown 179
#منه>	unknown 41	yes -79
#منها	unknown 41	yes -46
#منهم	unknown -111	yes 106
#منو>	unknown -177	yes 131
#مني>	no -43
#منيه	no -142	unknown 96
#مها>	no -62	yes 60
#مهرس	no -86	unknown -106	yes 174
#مهم>	no 49	yes -54
#موا>	unknown -109	yes 98
#موت>	no -220	unknown 233	yes -133
#موتو	no -128	unknown 64
#موجه	no 69	yes -82
#موجو	no 90	unknown -75
#موخر	no 45	yes -45
#مورا	no 75	unknown -109
#موس>	unknown 46	yes -43
#موسم	no -62
#موسي	unknown -101	yes 101
#موضو	no -77	unknown 93	yes -59
#موظف	unknown -64	yes 58
#موقف	no -66	yes 43
#موكي	no -70
#مول>	unknown -51	yes 44
#مولا	no 66	yes -79
#مون>	unknown -75
#موني	no -81	unknown 147	yes -72
#مياه	no 81	unknown -41	yes -41
#ميت>	no -89	unknown -88	yes 137
#ميتو	no -107	unknown -124	yes 192
#ميد>	no -95	unknown 40
#ميرا	no -58	unknown 99	yes -40
#ميس>	unknown 64	yes -45
#ميسا	unknown -51	yes 57
#ميع>	no 51	unknown -58
#ميعا	no 46
#ميك>	no 70	yes -76
#ميكا	no 51	yes -63
#ميل>	no 62	yes -65
#مينا	yes -49
#مينه	no 108	yes -83
#ميني	unknown -91	yes 50
#ميه>	yes -40
#نابي	no -54	unknown 77
#نات>	no -63	unknown 118	yes -54
#ناج>	no 52	yes -45
#ناح>	yes -47
#نار>	unknown 61	yes -40
#ناري	unknown -40
#نازل	unknown -78	yes 54
#ناس>	no 80	unknown -50
#ناسب	no 48	unknown -46
#ناض>	no 52	unknown -122	yes 46
#ناضت	no -69	unknown 94
#ناعس	no 79	unknown -94
#ناعي	no -65	unknown 106	yes -55
#نافذ	no 51	unknown -42
#ناكل	no 92	yes -114
#نامو	no -81	yes 60
#نان>	no -70	unknown 88
#ناني	no -99	unknown 48	yes 56
#ناه>	unknown 63
#ناها	unknown -59	yes 64
#ناهم	no 40	unknown -58
#نايم	unknown -42
#نايي	no 108	unknown -87
#نبر>	yes -47
#نبه>	no -155	unknown 46	yes 41
#نبها	unknown 41
#نبوب	no -71	unknown 59
#نبور	no 93	yes -61
#نبي>	no -80	yes 50
#نتبه	unknown 67	yes -51
#نترن	no -55	unknown 88
#نترو	no -46	yes 40
#نتسن	unknown -88
#نتش>	no 61	unknown -113
#نتصل	unknown -67	yes 50
#نتفا	unknown 53	yes -73
#نتفخ	no 107	unknown -93
#نتيج	no -56	unknown -40	yes 47
#نتين	no 81	yes -85
#نجا>	no -71	yes 48
#نجار	unknown -42
#نجره	no -44	unknown -158	yes 128
#نجز>	unknown -58
#نجمه	no -114	unknown 170	yes -81
#نجه>	no -51
#نجيل	no -53	yes 51
#نحاس	no 184	unknown -150	yes -50
#نحرر	no 142	unknown -75	yes -83
#نحن>	no 66	unknown -60
#نحو>	no -72	yes 51
#نخدم	no -68	unknown -59	yes 112
#نخرج	yes 43
#نخلص	no 151	yes -121
#ندا>	yes -48
#ندار	no -125	unknown 143
#ندخل	no -65
#ندر>	no 96	yes -63
#ندق>	yes -52
#ندلع	no 60	unknown -58
#ندما	no -84	unknown 110
#ندنا	no -94	unknown 93
#نده>	no 42	unknown -90	yes 41
#ندها	no -57	unknown -72	yes 129
#ندهم	unknown 61	yes -49
#ندو>	no 69	unknown -60
#ندور	no -111	unknown 95
#ندوق	no 71	unknown -75
#ندير	unknown 47
#نديك	no -62	unknown 84
#نديل	no -184	unknown 136
#نذار	no 40
#نزف>	no -81	unknown -55	yes 125
#نزلا	unknown 55	yes -69
#نزلت	unknown 43
#نزلق	yes 74
#نزلن	no 160	unknown -112	yes -67
#نزلو	no 80	unknown -69
#نزلي	no -90	unknown 112
#نزير	yes -63
#نسا>	no -40	unknown -84	yes 117
#نستا	no 177	unknown -143	yes -52
#نسخه	no -63	unknown 113	yes -50
#نسله	unknown -89	yes 114
#نسمع	unknown -62	yes 69
#نسول	no 66	yes -53
#نسيت	yes -50
#نسير	no -94	unknown 199	yes -137
#نسين	no -84	unknown 180	yes -146
#نسيه	yes -55
#نشار	no -56	yes 84
#نشقت	no -93	unknown -42	yes 128
#نشوف	unknown -178	yes 166
#نصاب	no 134	unknown -62	yes -88
#نصب>	no 198	unknown -105	yes -97
#نصف>	no 88	yes -53
#نصلي	yes -60
#نصور	no 43
#نضاض	unknown 144	yes -163
#نطره	unknown -138	yes 105
#نطقه	no 56	unknown 40	yes -129
#نطه>	no 127	yes -122
#نطور	no -54	unknown 83
#نطي>	no -105	unknown -127	yes 178
#نظار	unknown 53
#نعاج	no 107	yes -146
#نعاس	no -114	yes 99
#نعاش	no -63	unknown -80	yes 144
#نعاو	no -138	unknown 64	yes 62
#نعرف	no 61	unknown -56
#نعس>	no -71	yes 87
#نعم>	no 42	yes -43
#نعمر	no -125	unknown 86
#نعنا	no -57	unknown 78
#نعيط	no 103	yes -129
#نغرس	no 56	unknown -63
#نفخ>	no -53	yes 62
#نفس>	no 41
#نفسه	unknown -77	yes 82
#نفسو	no -144	yes 88
#نفسي	no 135	unknown -68	yes -71
#نفصل	unknown -42
#نفق>	unknown -49	yes 46
#نفها	no -77	yes 109
#نفوخ	no -48	unknown -40	yes 86
#نقدر	no -94	yes 95
#نقطع	no -57	unknown 68
#نقلب	no -120	unknown 113	yes -47
#نقلو	unknown -88	yes 70
#نقه>	unknown -48
#نقي>	unknown -80	yes 73
#نكتب	unknown -50
#نكم>	no -143	unknown 132
#نمره	yes -43
#نمسح	no 91	unknown -181
#نمشي	unknown 60
#نملا	unknown 46	yes -41
#ننا>	unknown -41
#نهار	no -50
#نهاي	no 130	unknown -108	yes -56
#نهم>	unknown -105	yes 101
#نوا>	no 42
#نوات	yes -47
#نواف	no 123	unknown -167
#نوبي	no -58
#نوت>	no 47	yes -63
#نورا	no 90	unknown -73	yes -57
#نوع>	no 86	unknown -87
#نوقع	no -62
#نون>	no -65	yes 86
#نوي>	unknown 80	yes -60
#نويه	no -73	yes 51
#نيا>	no -62	unknown -68	yes 113
#نياب	no -65	unknown -77	yes 140
#نيت>	unknown -73	yes 105
#نير>	yes -96
#نيرا	no 76	yes -93
#نيسي	unknown 88	yes -58
#نيش>	no 253	unknown -234	yes -122
#نيط>	no -140	yes 128
#نيطر	yes -43
#نيفي	no -182	unknown -200	yes 254
#نيك>	unknown -95	yes 126
#نينا	unknown -80	yes 48
#نينه	no -50	unknown 58
#نيين	no -72	unknown 59
#هاد>	no -46	unknown 83
#هادش	no -84	yes 87
#هاز>	no 57	yes -60
#هاش>	unknown -101	yes 84
#هان>	no 69	yes -66
#هايم	no -118	unknown 159	yes -61
#هبت>	no 102	unknown -57	yes -47
#هبط>	yes -52
#هتين	no 43	yes -76
#هذه>	unknown 50	yes -50
#هربو	no 51	unknown -82
#هرس>	no 53	unknown -107	yes 51
#هرسا	unknown 49	yes -51
#هرسه	no -128	unknown -118	yes 203
#هرسو	no -47
#هرسي	no -70	yes 42
#هره>	no -63	unknown -73	yes 136
#هرها	no -113	unknown -134	yes 204
#هري>	unknown -92	yes 137
#هريه	no 93	unknown -85	yes -42
#هزات	yes 68
#هزو>	no -92	unknown 109
#هست>	no -66	yes 40
#هشم>	no -59
#هضر>	unknown -132	yes 150
#هضره	no -77	yes 45
#هكتا	unknown 92	yes -84
#همو>	unknown 53	yes -73
#هنيه	unknown -109	yes 60
#ههه>	no 128	unknown -95	yes -44
#هههه	no 143	unknown -157
#هواي	unknown 87	yes -64
#هوت>	unknown 80	yes -134
#هود>	unknown 86	yes -80
#هور>	no -56	unknown 41
#هول>	yes -42
#هولو	no 155	unknown -115	yes -82
#هوما	no -100	unknown 71
#هوند	no 42	unknown -70
#هوه>	unknown -63	yes 41
#واء>	no -76	yes 100
#واب>	yes -45
#وابن	no -85	yes 48
#واتي	no -85	unknown 82
#واج>	no -142	unknown 139	yes -47
#واح>	no 66
#واحت	no 100	unknown -55	yes -45
#واحد	unknown -45
#واخا	no -99	unknown 80
#واد>	no 67	unknown -51
#وار>	yes 53
#وارت	no -89	unknown 85
#واري	no -95	yes 120
#واز>	no -56	unknown 68
#واش>	unknown 53
#واصط	no -80	unknown 72
#واصي	no -62	unknown -77	yes 139
#واعت	unknown -63	yes 51
#واعط	unknown 99	yes -65
#وافذ	no 123	unknown -167
#وافس	unknown 64	yes -54
#واقع	no -130	unknown 94
#وال>	no -44	unknown 61
#والت	no 83	unknown -129	yes 43
#والث	no 88	unknown -69
#والح	no 83	yes -53
#والر	no 43
#والز	unknown -53
#والص	no -58	yes 75
#والض	unknown 60
#والط	no -60	yes 98
#والف	unknown 57
#والق	unknown -44
#والن	no -48	unknown -41	yes 88
#واله	no -132	unknown 102
#والو	no 67	yes -47
#وان>	no -67	yes 101
#وانت	no 70	yes -45
#وانك	yes -41
#واني	no 74	yes -83
#وايج	no 57	unknown 45	yes -122
#وايد	no 44	yes -54
#وايض	no -73	unknown 116	yes -65
#وايي	unknown 52
#وباب	no 57	yes -82
#وباق	no -91	unknown 55
#وبعد	no 86	unknown -58	yes -51
#وبقا	no -70	yes 58
#وبقي	yes 66
#وبل>	no -121	yes 78
#وبني	no -61	unknown 113	yes -93
#وبه>	yes -62
#وبي>	no 49	unknown -92	yes 40
#وبيس	no -91	yes 82
#وتحر	no -148	yes 69
#وتحط	unknown 104	yes -109
#وتر>	no -100	unknown -47	yes 132
#وترك	no 47	yes -42
#وتشق	no 43	yes -121
#وتضر	no -81	unknown 121	yes -42
#وتلو	no -84	unknown -103	yes 174
#وته>	no 56	unknown -74
#وتوق	no -45	unknown 108	yes -89
#وتوم	no -123	unknown 64
#وتين	no -64	unknown -72	yes 136
#وجا>	no 112	unknown -94
#وجاب	no -103	unknown 137	yes -54
#وجات	unknown -69	yes 53
#وجتي	no -71	yes 78
#وجد>	unknown -50	yes 53
#وجدت	no -59	unknown 69
#وجدن	unknown 45	yes -71
#وجده	unknown 85	yes -59
#وجرح	no -79
#وجع>	no 209	unknown -168	yes -67
#وجعن	no -46	unknown -42	yes 75
#وجه>	unknown -51	yes 80
#وجها	unknown 78	yes -74
#وجهي	unknown -40	yes 48
#وجود	no 90	unknown -75
#وحا>	no -67	yes 44
#وحتي	no 127	unknown -75	yes -56
#وحدو	no 66	yes -46
#وحرر	no 138	unknown -98	yes -46
#وحرق	unknown -86	yes 75
#وحك>	no -87	unknown -51	yes 114
#وحنا	no 101	unknown -101
#وحيد	no 106	yes -87
#وحين	no -75	yes 76
#وختي	no -108	unknown -123	yes 216
#وخدا	no 92	unknown -105
#وخدش	unknown 71	yes -126
#وخرج	no 101	unknown -65	yes -48
#وخره	unknown 44
#وخسر	no -75	unknown 154	yes -80
#وخلا	no -42	unknown 46
#وخلي	no -91	unknown 137	yes -53
#وخه>	unknown -163	yes 161
#وداء	yes 43
#ودات	no -137	unknown 65	yes 77
#ودار	unknown -83	yes 94
#ودان	unknown -42
#وداو	no -65	yes 68
#ودع>	no -44	unknown 40
#ودنو	unknown -72	yes 61
#وده>	no 158	unknown -165
#ودور	no -106	unknown 120	yes -40
#ودي>	unknown -44
#وديا	unknown 104	yes -67
#ورا>	no 51	yes -42
#ورات	no 98	unknown -63	yes -41
#وراج	no -97	unknown -162	yes 211
#ورام	no 90	unknown -73	yes -57
#وران	yes -63
#وراه	no -62	yes 85
#وراي	unknown -44	yes 45
#ورجع	no -176	unknown 284	yes -124
#ورد>	unknown 43	yes -67
#ورش>	no -72	yes 46
#ورشه	yes -65
#ورفع	no -130	unknown 155	yes -60
#ورقه	unknown 62	yes -75
#وركه	no -79	unknown -173	yes 228
#ورم>	no -86	unknown -80	yes 160
#ورو>	no -57	unknown 55
#وروت	no 93	unknown -71
#وري>	unknown 49	yes -78
#وريد	no -121	unknown -115	yes 184
#ورين	no 185	unknown -149	yes -88
#وريه	unknown 65	yes -102
#وزلق	no -62	unknown -64	yes 119
#وزوج	no -44	yes 62
#وزين	unknown -58	yes 44
#وساع	no -60	unknown -115	yes 147
#وسجل	no -72	unknown 112	yes -42
#وسرق	unknown 69
#وسط>	no 68	unknown -56
#وسقط	no 89	yes -72
#وسم>	no -62
#وسي>	no -126	unknown 171	yes -70
#وسيا	no 116	unknown -108
#وسيق	unknown -123	yes 69
#وسيه	no -55	unknown -89	yes 141
#وشعل	no 63	unknown -49
#وصبع	no -88	unknown -179	yes 228
#وصدم	no -127	yes 142
#وصل>	unknown 53
#وصلا	no 63	unknown -95
#وصلت	no -122	unknown 107
#وصلن	no 43	unknown -58
#وصور	no 42	yes -64
#وصيل	unknown -63
#وضحك	no 153	unknown -133
#وضرب	unknown -104	yes 96
#وضعت	unknown 69	yes -128
#وضعن	no 69	unknown -106
#وضه>	unknown 40	yes -71
#وضوع	no -77	unknown 93	yes -59
#وضون	no -46	unknown 85	yes -59
#وضي>	unknown -76	yes 109
#وطا>	no -65	unknown -54	yes 117
#وطاح	no 52	unknown -153	yes 100
#وطار	unknown 70	yes -85
#وطحت	no -70	unknown -184	yes 210
#وطه>	unknown -50	yes 45
#وطور	unknown -42
#وطيح	no -45	unknown -78	yes 117
#وعا>	yes -49
#وعاي	no 125	unknown -66	yes -73
#وعطا	no 152	unknown -64	yes -101
#وعطي	no 79	unknown -46	yes -61
#وعند	unknown -40
#وعه>	no 96	unknown -109
#وعي>	no -69	unknown -100	yes 163
#وعين	no -109	unknown 64
#وغرق	no -62
#وفان	no -85	yes 69
#وفجا	no 56	unknown -52
#وفر>	no 44	yes -65
#وفه>	no -127	unknown 221	yes -107
#وفي>	no 113	unknown -43	yes -84
#وفيز	no 107	unknown -62	yes -58
#وفيه	unknown 44	yes -52
#وقت>	no 41	unknown -72
#وقد>	unknown 44	yes -82
#وقطع	unknown -68	yes 40
#وقع>	no 68	yes -53
#وقعا	no -83	unknown 108
#وقعت	no -85	yes 89
#وقعه	no -191	unknown 86	yes 121
#وقفت	no 46	yes -75
#وقفش	no -62	yes 90
#وقفه	unknown -50
#وقلب	unknown 79	yes -87
#وقه>	no -94	unknown 61
#وقها	unknown -58	yes 42
#وقي>	no -85	unknown 132	yes -55
#وقين	unknown -171	yes 145
#وكات	no 110	yes -113
#وكال	no -55	unknown 72
#وكان	no -62	yes 71
#وكتب	unknown 54	yes -42
#وكل>	no 90	yes -83
#وكلب	no 51	unknown -163	yes 83
#وكلش	no 84	unknown -76
#وكلن	no 132	unknown -98
#وكم>	no -88	unknown 117	yes -71
#وكمل	no 41	unknown 75	yes -115
#وكنت	no -53	unknown -79	yes 137
#وكه>	no -81	yes 55
#وكيق	no 76	unknown -55
#وكيل	unknown 96	yes -61
#ولا>	no 92	unknown -57
#ولاب	no 47	unknown -63
#ولات	no 52
#ولاد	no 62	unknown -68
#ولاه	no 45	unknown 86	yes -159
#ولت>	no -138	unknown 55	yes 73
#ولد>	unknown -41
#ولدو	unknown -58	yes 42
#ولكن	no 47	unknown -68
#ولله	no 111	unknown -72	yes -61
#ولم>	no 80	unknown -49
#ولمن	unknown -46	yes 66
#وله>	no 55	yes -60
#ولو>	no -89	yes 44
#ولوا	unknown -131	yes 91
#ولوح	no 120	unknown -92
#ولون	no 62	unknown -118	yes 40
#وليد	unknown -151	yes 92
#وليه	no -71	unknown 111	yes -70
#وماب	no 174	unknown -179
#ومات	no -47	unknown 93	yes -51
#ومبي	no -48	yes 50
#ومتر	no 54	yes -59
#ومرا	unknown -56	yes 61
#ومشا	no 45	yes -44
#ومع>	no 41	unknown -118	yes 41
#ومعا	no 108	unknown -133
#وملا	unknown 54
#ومها	no -57	unknown -70	yes 104
#ومول	no 40
#ومي>	no 105	unknown -100
#وميس	unknown -71	yes 60
#ومين	unknown 49
#ونا>	no 122	unknown -160
#ونات	no -113	unknown 156	yes -45
#ونتي	no 56	yes -82
#ونجي	no -53	yes 51
#ونحن	no 88	unknown -69
#وندا	no 42	unknown -70
#ونس>	no -56	unknown 68
#ونست	no 177	unknown -143	yes -52
#ونسي	unknown 95	yes -99
#ونص>	no 74	unknown -121
#ونطو	no -44	unknown 72
#ونقل	no -90	unknown -79	yes 166
#ونو>	no 142	unknown -104	yes -116
#ونوا	no 97	unknown -60	yes -41
#ونيط	no -140	yes 128
#ونيه	unknown -68	yes 88
#ونيو	unknown 54
#وها>	yes 59
#وهبط	no -97	unknown 93
#وهذا	no -73	yes 66
#وهرس	unknown 46	yes -49
#وهي>	no -48	unknown 44
#ووصل	no -136	yes 103
#ويا>	no -44	unknown -91	yes 138
#ويت>	no -166	unknown -51	yes 157
#ويده	no -172	yes 132
#ويدي	no -78	unknown -40	yes 117
#ويره	no 216	unknown -148	yes -111
#ويلا	no 127	unknown -111
#وين>	no -49	unknown 120	yes -88
#ويه>	unknown -53	yes 45
#ويو>	no -46	unknown 91	yes -50
#ياء>	no 110	unknown -141
#ياب>	no 106	unknown -137
#يابه	no -65	unknown -77	yes 140
#يات>	unknown -61
#ياتو	no 91	unknown -94
#ياتي	no -76	unknown 64
#ياح>	yes -47
#ياحي	no 58	unknown -71
#ياخذ	no 108	unknown -134
#ياده	no -127	unknown 160	yes -45
#ياض>	no -76	unknown 106
#ياضي	no 100	unknown -128
#ياطه	unknown 140	yes -161
#ياله	no 61	unknown -58
#يالو	unknown 42	yes -71
#يالي	unknown 48
#يام>	no -63	yes 78
#يان>	unknown -43	yes 62
#يانو	no 98	unknown -63	yes -58
#ياه>	no 61	yes -50
#يبان	unknown 71	yes -65
#يبت>	no -50	unknown -43	yes 93
#يبدو	no -96	unknown 66
#يبه>	no -54	unknown 68
#يبو>	no 215	unknown -160	yes -63
#يبي>	no 41
#يتاذ	no 143	unknown -106
#يترو	no 40	yes -88
#يتضر	no 135	unknown -111
#يتعر	no 127	unknown -80	yes -49
#يته>	unknown 55
#يتها	no 55	unknown -49
#يتهم	no -112	unknown 65
#يتوش	no -119	unknown 44	yes 97
#يتوق	no -40	unknown -57	yes 94
#يتي>	unknown 62	yes -42
#يجار	no -138	unknown -135	yes 200
#يجاو	no -176	unknown 229	yes -126
#يجرح	no 162	unknown -73	yes -92
#يجري	no -57	yes 60
#يجه>	no -77	unknown -44	yes 97
#يجو>	unknown 97	yes -95
#يجي>	no 47	yes -40
#يجين	no -125	yes 94
#يجيو	no 85	yes -52
#يحات	no 122	unknown -157
#يحدث	no 115	unknown -89
#يحرق	unknown -56	yes 93
#يحلو	no 65	unknown -51	yes -48
#يخرج	no 158	unknown -113	yes -58
#يخلص	unknown 85	yes -52
#يخير	no 233	unknown -207	yes -84
#يدخل	no 54	unknown -101
#يدفع	no -68	yes 84
#يده>	unknown -42
#يدها	no -103	unknown -75	yes 177
#يدو>	no -68	yes 48
#يدي>	yes 67
#يديس	no -137	unknown 129	yes -68
#يدين	no -125	yes 148
#يديه	unknown -48	yes 66
#يديو	no 181	unknown -100	yes -127
#يرا>	unknown 64	yes -41
#يرات	no -43
#يرام	no 59	yes -114
#يرت>	unknown -59	yes 50
#يرجع	unknown -48	yes 69
#يرحم	unknown 72	yes -81
#يرفو	no -71	unknown 145	yes -91
#يرمي	no -94	unknown 102
#يرها	unknown -79	yes 106
#يرو>	no -174	unknown 153
#يري>	no -74	unknown 112	yes -58
#يزه>	unknown 49	yes -51
#يزور	unknown 154	yes -135
#يسار	unknown -70	yes 90
#يسال	no -114	yes 79
#يستا	unknown -48
#يستي	no 145	unknown -75	yes -98
#يسر>	unknown 50	yes -98
#يسرق	no 57	yes -105
#يسيا	yes -71
#يسيل	no -166	unknown 109
#يسين	yes -77
#يشعل	unknown 48	yes -43
#يشكا	unknown -55
#يشكو	no 83	unknown -106
#يشه>	no -70	yes 50
#يصب>	no 47
#يصبن	no 156	yes -116
#يصبه	no 69	unknown -117
#يصلح	no 70	yes -130
#يضا>	unknown 46
#يضاء	yes -43
#يضرب	yes -46
#يضرن	no -55	unknown -129	yes 151
#يضره	no -84	unknown -84	yes 170
#يطار	unknown -62	yes 44
#يطان	unknown 68	yes -41
#يطت>	no 69	yes -61
#يطري	no -90	unknown 111
#يطنا	no 45	unknown 48	yes -89
#يطه>	no 56	unknown -117	yes 59
#يطو>	no -74	unknown 144	yes -71
#يطيح	no -52	unknown -62	yes 109
#يعا>	no 46
#يعمر	unknown 43
#يعني	no -41	unknown 106	yes -66
#يعه>	no -40	unknown 94	yes -64
#يغطي	no -92	unknown 49	yes 40
#يفه>	no -75	yes 87
#يفون	unknown 46	yes -43
#يفي>	no -142	unknown -171	yes 240
#يقا>	unknown -72	yes 53
#يقدر	no 42	yes -111
#يقطر	no -51	unknown 118	yes -76
#يقطع	no -72	unknown -113	yes 176
#يقلب	unknown -94	yes 89
#يقه>	no -54	yes 62
#يقود	no -48	yes 66
#يقي>	unknown -59	yes 76
#يكال	no -119	unknown -179	yes 227
#يكان	no 106	unknown -59	yes -59
#يكل>	unknown -52
#يكن>	no 142	unknown -99	yes -43
#يكه>	no 124	unknown -61	yes -74
#يكو>	no 64	yes -78
#يكوب	unknown -122	yes 124
#يكون	no 46	yes -66
#يكي>	no 80	unknown -95
#يكيه	no -60	unknown 115	yes -54
#يلا>	no 54
#يلات	no -65	yes 90
#يلان	no -81	yes 119
#يلتي	no -122	unknown 124
#يلعب	no -57	unknown -55	yes 87
#يلمس	no 153	unknown -199
#يلو>	no -106	unknown 133
#يلوم	no 54	yes -59
#يلي>	no 136	unknown -76	yes -59
#يليا	unknown -86	yes 48
#يليف	yes -53
#يليك	no -51	unknown 50
#يما>	no 73	unknown -181	yes 94
#يمات	unknown 140	yes -116
#يمار	unknown 111	yes -111
#يمان	unknown 57
#يمته	unknown 63
#يمكن	unknown 78	yes -57
#يمن>	no -61	unknown 64
#يمه>	no 43	unknown -53
#يمون	yes -44
#يناء	no 60	yes -53
#ينات	no 43
#يناش	unknown 42
#يناه	no 48	unknown -50
#ينت>	no 80	yes -126
#ينزل	no 110	unknown -59	yes -63
#ينش>	yes -59
#ينغ>	no -97	unknown 58
#يننا	no 95	unknown -121
#ينها	no -89	unknown 66
#ينو>	unknown 41	yes -74
#ينوا	no -106	yes 93
#يني>	unknown -58	yes 42
#ينيا	no -49	unknown 64
#ينيت	no -64	unknown -72	yes 136
#ينيك	no -67	unknown -79	yes 144
#ينين	no -91	unknown 77
#ينيه	no 91	unknown -129
#يهم>	no 66	yes -54
#يوجع	no -50
#يورو	no -59	unknown 43
#يول>	no -40	yes 66
#يولم	unknown -47	yes 71
#يولي	no 62	unknown -77
#يوم>	unknown 44
#يوما	no -139	unknown 62	yes 50
#يون>	unknown -40
#يوني	unknown 92	yes -68
#ييت>	unknown -73	yes 46
#يير>	unknown 99	yes -101
#يين>	unknown -138	yes 110
#ييه>	unknown 65
11	yes -47
12	no 60	unknown -56
14	unknown 70	yes -99
15	yes 57
16	unknown 40	yes -41
18	no -104	unknown 124
19	no -95	unknown -43	yes 136
2	no -109	unknown 159	yes -53
20	no 71	unknown -46
200	no 51	yes -101
21	no -85	unknown 131	yes -58
30	no -122	unknown 153	yes -42
4	unknown 42	yes -85
5	no 97	unknown -77
6	no 77	yes -93
7	unknown -100	yes 114
900	no -49	unknown 118	yes -69
=answer: no	no 116	unknown -79
=answer: unsure	unknown 77	yes -60
=being: animal	no 81	yes -74
=constat: constat	no 52
=constat: not-done	unknown -50	yes 50
=danger: event	unknown -59	yes 44
=danger: now	unknown -54	yes 61
=danger: over	unknown -52
=danger: past	no -50	unknown 47
=danger: plea	unknown -164	yes 111
=danger: present	no -63	yes 42
=distress: distress	no -64
=document: devis_ou_facture	yes -71
=document: photos	no 149	yes -246
=hedge: hedge	no -50	unknown 113	yes -72
=hedge: roughly	unknown -61	yes 56
=idiom: figure	no -71
=idiom: paper	no 64	yes -110
=idiom: part	no -64	unknown 108	yes -62
=idiom: silence	no -137	unknown 193	yes -82
=injuries no	no 236	unknown -156	yes -80
=injuries no rather	no 258	unknown -178	yes -85
=injuries no sure	no 231	unknown -152	yes -80
=injuries none	no -43	unknown 115	yes -72
=injuries unknown	unknown -91	yes 70
=injuries unknown unsure	unknown -91	yes 70
=injuries yes	no -58	unknown -94	yes 153
=injuries yes sure	no -58	unknown -94	yes 153
=injury: absent	no 178	unknown -116	yes -63
=injury: body	no -94	unknown -152	yes 239
=injury: casualty	no -41	unknown -139	yes 180
=injury: doubt	no -216	unknown 262	yes -218
=injury: grave	no 86	unknown -44	yes -59
=injury: nobody	no 208	unknown -143	yes -66
=injury: one-well	no 221	unknown -165	yes -60
=injury: perhaps	no -50	unknown -89	yes 132
=injury: struck	no -200	yes 97
=injury: symptom	no -77	unknown -81	yes 157
=intent: back	unknown 65	yes -80
=intent: correct	no -93	unknown 54
=intent: declare	no 53	unknown -59
=intent: follow	no 61	unknown 50	yes -128
=intent: greet	no -46
=intent: help	unknown -45
=intent: language	no -98	unknown 117	yes -52
=intent: other	no 86	yes -115
=intent: thanks	unknown 119	yes -98
=liability: contested	no -185	unknown -204	yes 271
=other autre	no -148	unknown 218	yes -76
=other blessure	no -187	unknown 213	yes -92
=other collision	unknown -114	yes 49
=other incendie	no 123	yes -133
=party: alone	no 96	unknown -81
=party: culprit	no -73	unknown 115	yes -107
=party: foreign	no -227	unknown 42	yes 80
=party: hit-and-run	unknown -83	yes 58
=party: witness	no 64	yes -107
=person: close	no -65	unknown -42	yes 106
=person: exposed	no 53	unknown -56
=person: self	no 81	unknown -78
=police: not-done	no 63	yes -82
=status: awaited	no -83	unknown 145	yes -77
=status: done	no 74	unknown -86
=status: not-yet	no -105	yes 59
=status: refused	no 59	yes -56
=status: unfinished	no -51
=thirdParty no sure	no 75	unknown -55
=thirdParty yes rather	no 57	unknown -77
=type autre	unknown 116	yes -89
=type autre sure	unknown 116	yes -89
=type blessure	unknown -66	yes 99
=type blessure sure	unknown -96	yes 93
=type blessure unsure	no -56	unknown -49	yes 99
=type collision	yes 46
=type collision rather	no 49	unknown 109	yes -159
=type collision sure	unknown -45	yes 66
=type collision unsure	no -85
=type dommage_materiel	unknown 64	yes -74
=type dommage_materiel sure	unknown 64	yes -74
=type incendie	unknown -47
=type incendie sure	unknown -47
=type none	yes -64
=type vandalisme	unknown 49
=type vandalisme rather	unknown -76	yes 57
=type vandalisme sure	unknown 58
=type vol	unknown 42
=type vol sure	unknown 45
=type: autre	no -55	unknown 84
=type: blessure	unknown -69	yes 68
=type: incendie	unknown -52
ا	unknown 55	yes -94
ابلغ	unknown 63
ابنتي	yes 74
ابني	no -44	yes 48
ابي	no -133	unknown -47	yes 174
اتذكر	no -56	unknown -98	yes 147
اتصل	no -65	unknown 133	yes -73
اتصلت	no -56	yes 68
اتلف	no -96	unknown 134	yes -42
اتمكن	unknown 81	yes -81
اثر	no 107	unknown -67	yes -47
اجد	yes -55
احتاج	unknown 94	yes -55
احتكاك	no 118	unknown -68	yes -52
احد	no 75
احدا	unknown 54	yes -64
اختي	no -115	yes 117
اخذ	yes -50
اخذت	no -95	unknown 133
اخر	no 86	yes -67
اخري	yes -42
اخضر	no 96	unknown -70	yes -67
اخي	no 96	unknown -117
ادم	no 122	unknown -69	yes -77
اذي	no 147	unknown -99	yes -48
ار	no 70	yes -64
اربع	no -66	unknown -61	yes 121
اربعه	no -119	unknown 162	yes -54
ارتطمت	yes 47
ارتفاع	no -84	unknown 113
ارير	unknown 69	yes -103
اسابيع	no -95	unknown 118	yes -60
اسبوع	no -53	unknown 62
استدعاء	no 42	yes -45
استطيع	no -98	yes 101
استنشقت	no -93	unknown -42	yes 128
اسفله	no -86	unknown 117	yes -45
اسفي	no 80	unknown -61
اسقط	yes -46
اسمها	no -99	unknown -145	yes 196
اسود	no -97	yes 59
اشتري	no -140	unknown 209	yes -89
اشتعلت	no 85	yes -54
اشعر	yes 42
اصابات	no 123	unknown -77	yes -48
اصابه	no 70	unknown -78
اصب	no 90	unknown -60
اصبت	no -48	unknown -105	yes 154
اصبعي	no -104	yes 72
اصرح	unknown -73	yes 50
اصطدام	no 132	unknown -146
اصطدمت	no 121	unknown -71	yes -59
اصيبت	no -60	unknown -55	yes 112
اضرار	no 65	yes -67
اطلب	unknown 43	yes -80
اظن	no -157	unknown 194	yes -93
اعتذر	no -64	unknown 78
اعترف	no -42
اعرف	no -155	unknown 233	yes -106
اعلم	no -98	unknown 77
افران	unknown 94	yes -102
افعل	no -83	unknown 115	yes -52
اقتلعت	no -54	unknown 110	yes -55
اقدر	no -126	unknown -44	yes 117
اكادير	yes -41
اكتشفنا	no -114	unknown 105
اكثر	no 157	unknown -70	yes -105
اكل	no -86	unknown -109	yes 152
الا	no 52	unknown -64
الابواب	no -76	unknown 87
الاثاث	unknown 50
الاحد	no -57	unknown 68
الاخر	no -85	unknown 76
الاخري	unknown -98	yes 91
الاربع	unknown 56	yes -69
الاربعاء	no -70	yes 45
الارض	unknown 101	yes -97
الارضيه	unknown 66	yes -118
الارواح	no 74	unknown -70
الاسبقيه	no 106	unknown -44	yes -66
الاسطبل	yes -41
الاسعاف	no -61	yes 83
الاسنان	unknown 51	yes -43
الاشاره	yes -51
الاضرار	no 116	unknown -94
الاطار	no 156	unknown -127
الاطفاء	unknown -43
الاف	no -92	unknown 48
الاكواريوم	no -50
الالواح	yes -53
الاماميه	no 72	yes -92
الامر	no 107	unknown -57	yes -62
الامن	no 53	yes -43
الامنيه	yes 56
الانترنت	no -55	unknown 88
الاوراق	no -126	unknown 69
الاولاد	no 211	unknown -119	yes -93
الايسر	unknown 49	yes -89
الباربريز	no -65	unknown -48	yes 81
البارح	no -42	yes 41
البارحه	unknown -64	yes 87
البارشوك	unknown 103	yes -88
الباركي	yes -87
الباركينغ	no -64
الباركيه	no -41	unknown -132	yes 155
الباش	no -121	yes 113
الباقي	no -90	unknown 101
البالكون	unknown -42
البانيو	no 41	unknown -89	yes 47
البحر	unknown -54
البرد	no 52
البريد	no 108	unknown -173	yes 47
البزطام	yes -62
البصمات	no 56	yes -75
البقره	no -53
البلاستيكيه	no -60	unknown 115	yes -54
البلاكه	unknown 46	yes -81
البلومبي	no -69	unknown -46	yes 94
البنت	unknown -164	yes 116
البنك	no -97	unknown 102
البهايم	no -118	unknown 159	yes -61
البوطا	no -65	unknown -54	yes 117
البوطه	no -75	unknown -83	yes 145
البوليسي	unknown -88	yes 81
البومبا	no -130	unknown 155	yes -85
البومبيه	unknown -77	yes 55
البيانو	no 72	unknown -98
البيت	no 40
البير	no -166	unknown 213	yes -105
البيرمي	no -67	unknown 41
البيرو	no -70	unknown 156	yes -102
البيسي	unknown 111	yes -131
البيسين	no 62	yes -107
البيض	no 155	unknown -98	yes -59
البيضاء	no 42	yes -68
البيطري	no -81	yes 65
التابعه	unknown 67	yes -97
التامين	unknown 82	yes -56
التبروري	no -63	unknown 104	yes -40
التدفيه	unknown -69
الترقوه	no -43	yes 76
التلفاز	unknown 58	yes -86
التلفازه	no -87	unknown 84
التلفزه	no -87	unknown 119
التوصيل	unknown -87
التوي	no -48	unknown -52	yes 91
التيار	unknown -40
التيليفون	yes -45
الثالث	no -67
الثالثه	unknown -53
الثاني	no -59	unknown -58	yes 82
الثانيه	no 122	unknown -113	yes -40
الثلاثاء	no -64	yes 61
الثلاثه	no 82	unknown -123
الثلاجه	no -68	unknown 41
الثلج	no -182	unknown 107	yes 62
الجامع	yes -69
الجبس	no -40	unknown -58	yes 93
الجبص	unknown -63
الجبل	no 89	yes -74
الجدار	no 73	unknown -81
الجدارميه	no -110	unknown 75
الجديده	no 44
الجرح	no -69	unknown -58	yes 127
الجرحي	no 72	unknown -133
الجرده	no -74	unknown 128	yes -78
الجمعه	no 66	unknown -42
الجناح	no -41	unknown 113	yes -79
الجهتين	no 43	yes -76
الجهه	yes -75
الجيب	no 75	yes -93
الحاج	unknown 56	yes -78
الحاجب	no -56	unknown -72	yes 126
الحاجز	unknown -58	yes 72
الحاجه	no -52	unknown 105	yes -58
الحادث	unknown -83	yes 46
الحادثه	no -121	yes 112
الحارس	no 75	yes -63
الحاسوب	no -116	unknown 209	yes -109
الحانوت	no 43	yes -84
الحبل	no 78	unknown -40	yes -47
الحجر	no 71	unknown -115
الحديد	no 100	unknown -57	yes -55
الحديقه	no -59	unknown 59
الحسن	unknown 49
الحصان	yes -49
الحق	no -45	unknown 170	yes -139
الحلاقه	no 122	unknown -96	yes -48
الحلوي	no -182	unknown 240	yes -79
الحليب	no -120	unknown 123
الحمار	no 119	unknown -201	yes 49
الحمد	no 113	unknown -110
الحوايج	no 90	yes -99
الحوت	no -66	unknown 86
الحوض	no 124	unknown -99	yes -46
الحومه	no -69	unknown 42
الحي	no 110	unknown -122
الحيط	no -56
الحين	unknown -49	yes 83
الخامس	unknown -60
الخانز	yes -41
الخبز	no -78	yes 100
الخدامه	no 181	unknown -119	yes -98
الخدمه	no -86	unknown 114
الخزان	no -84	unknown 144	yes -101
الخساير	no 69	yes -92
الخضره	unknown -65
الخط	unknown -59	yes 78
الخلفيه	no 105	unknown -139
الخميس	unknown 64	yes -45
الخوف	unknown 56	yes -55
الخيمه	unknown -185	yes 139
الداخل	no 69	unknown 56	yes -135
الدار	unknown 90	yes -64
الدجاج	no 80	unknown -56
الدخان	unknown -58
الدراجه	no -50
الدراري	no -94	yes 91
الدرج	no -58	unknown 56
الدروج	no -127	unknown 100
الدش	no 118	unknown -129
الدم	no -96	unknown -68	yes 160
الدوش	unknown 55	yes -63
الذهب	no -72	unknown 80
الذي	no 64	unknown -46
الرابع	no -63	unknown 108	yes -60
الرابعه	no 52	unknown -77
الراجل	no 140	unknown -115
الراجلين	unknown -65	yes 75
الراديو	unknown 65	yes -57
الراكب	no -125	unknown -126	yes 224
الرباط	unknown -86	yes 105
الرجل	unknown -97	yes 116
الرحله	no -86	unknown 143	yes -82
الرصيف	no 68	unknown -93
الروايد	no -139	unknown 118	yes -41
الروبيني	no -47	yes 48
الروضه	no 43	unknown -66
الرياض	no -76	unknown 106
الريح	unknown -48
الريحه	unknown -63	yes 50
الريدو	no -52	unknown 107	yes -67
الزاج	unknown -66	yes 76
الزبل	no -108	unknown 106	yes -44
الزبون	unknown -92	yes 97
الزجاج	unknown 70	yes -51
الزجاجي	unknown 71	yes -47
الزربيه	no 72	yes -95
الزرع	no -54
الزريبه	no -91	unknown 49	yes 42
الزليج	no 99	yes -116
الزنقه	unknown -79	yes 53
الزيتون	no 84	unknown -73
السابعه	no 78	unknown -57
السادسه	no 74	unknown -53
الساروط	no -115	unknown 135
الساعه	no 64
الساق	no -42	unknown -118	yes 163
السانديك	unknown 76	yes -78
السبيطار	no -78	unknown 49
الستاير	unknown -130	yes 103
السجاد	no 118	unknown -52	yes -76
السخان	no 110	unknown -178	yes 67
السخونيه	no -92	unknown 79
السرير	no -58
السطح	no -101	unknown 77
السطل	no -101	unknown 136	yes -52
السفر	no 42	unknown 48	yes -88
السفلي	no 131	unknown -93
السقف	unknown -44
السكانير	no 43	unknown 48	yes -160
السكر	unknown 46
السكوتر	no -67	unknown 85
السلامه	no 214	unknown -152	yes -111
السلطه	no 97	unknown -57	yes -40
السلعه	no 45	yes -57
السلوم	no -45	unknown -79	yes 122
السما	no -45	unknown 50
السنسله	unknown -89	yes 114
السوق	unknown -42
السي	no -143	unknown 106
السياحي	no 67	yes -69
السيارات	no 100	unknown -78
السير	unknown -83	yes 41
السيل	unknown 84	yes -70
السيمانه	no -115	unknown 104
الشاب	unknown -127	yes 113
الشاحنه	yes -80
الشاشه	no -63	unknown 122	yes -57
الشانطي	no -105	unknown -127	yes 178
الشباك	no -40	unknown -102	yes 130
الشبكه	no 53	yes -110
الشتا	yes 50
الشجره	no 232	unknown -208	yes -58
الشراره	no -121	unknown 183	yes -100
الشرجم	no 42	unknown -61
الشرفه	no -49	yes 53
الشركه	yes -48
الشقه	unknown 42
الشكايه	no 54	unknown -46
الشمس	unknown 58	yes -58
الشمسيه	no -41	unknown 51
الشوفو	no -126	unknown 47
الشيفور	unknown -59	yes 55
الصابون	unknown 90	yes -48
الصاك	no -64	yes 76
الصاله	yes -42
الصالون	no -62	unknown 111	yes -60
الصباغه	no -56	unknown 145	yes -89
الصبع	no -92	unknown -115	yes 202
الصحون	unknown -51
الصدمه	no -95	yes 117
الصغير	unknown -105	yes 73
الصغيره	unknown -46
الصندوق	no 52	unknown -109	yes 52
الصوره	no 44	yes -69
الصيدليه	unknown -70	yes 50
الضباب	no -41
الضوء	unknown 48
الطاجين	no 60	unknown -148	yes 61
الطاقه	no 161	unknown -96	yes -87
الطبله	unknown -73	yes 89
الطبيه	unknown 53
الطراكتور	no 84	yes -116
الطرام	no 59	unknown -47
الطرفين	no 129	unknown -70	yes -62
الطروطوار	unknown 43
الطلاء	no 132	unknown -93	yes -52
الطموبيل	no -42	unknown 75	yes -49
الطواليط	no -82	unknown 55
الطوبيس	no -63	yes 55
الطوموبيل	unknown 42	yes -61
الطياره	no -107	unknown 191	yes -130
الطين	no 41
الظهر	unknown -76	yes 64
العاشره	unknown -55	yes 45
العاصفه	no -45	unknown 98	yes -50
العام	unknown 86	yes -115
العامل	unknown -82	yes 62
العربه	no 93	unknown -55	yes -46
العربي	no -97	unknown 41
العرس	yes -43
العساس	unknown -89	yes 49
العشره	unknown 58	yes -41
العشيه	no -90	unknown 52
العصر	unknown 106	yes -92
العلميه	no 115	unknown -105
العمال	no 87	yes -49
العمره	no -56	unknown 40
العمل	no -66	unknown 105	yes -40
العمود	no -85
العنق	no -61	unknown -75	yes 136
العياده	no -65	unknown 211	yes -143
العيد	no 52	yes -65
الغاز	no -128	yes 97
الغرز	no -47	unknown -88	yes 133
الغرزات	no -50	yes 86
الغرفه	unknown -41
الغساله	unknown -86	yes 71
الغسيل	no -40	unknown -58	yes 89
الف	yes -51
الفار	no 72	unknown 50	yes -162
الفراش	yes 62
الفرامل	no -55	unknown -87	yes 131
الفران	no 165	unknown -103	yes -101
الفرن	no 141	unknown -132
الفرنسيه	no 128	unknown -94	yes -41
الفريكو	no 114	unknown -67	yes -48
الفلاح	no 93	unknown -114
الفلاحي	unknown 55	yes -103
الفلوس	no -44	unknown 85	yes -41
الفندق	unknown 78	yes -62
الفوق	no -141	unknown 94
الفول	no -89	yes 101
الفولون	no -99	unknown -70	yes 162
الفيترينه	no -92	unknown 87
الفيلا	unknown 65	yes -76
القايد	unknown -49
القبو	no -58	unknown 112	yes -53
القدام	no 111	unknown -150
القديم	no 76	yes -124
القديمه	unknown 77	yes -87
القران	no -47	unknown 69	yes -66
القرميد	no -113	unknown -180	yes 197
القضاييه	no 62	yes -85
القط	no -103	unknown 165	yes -83
القطار	unknown 50	yes -65
القفل	unknown 41
القمامه	unknown 78	yes -66
القنطره	unknown -152	yes 107
القهوه	unknown -63	yes 50
الكابو	no 56	yes -44
الكابينه	no 90	yes -104
الكاحل	yes 49
الكار	unknown -88	yes 71
الكاراج	no 112	unknown -82	yes -72
الكاميرا	no -120	unknown 135
الكاميو	no 45	yes -79
الكبير	no -78	unknown -63	yes 135
الكتب	no -91	unknown 173	yes -85
الكتف	no -86	unknown -52	yes 127
الكرا	no -110	yes 108
الكراج	no -47	unknown 106	yes -68
الكراسي	no 51	yes -66
الكرسي	no -78	yes 46
الكره	no 49	yes -63
الكروسه	no 115	unknown -49	yes -72
الكل	no 103	unknown -64	yes -53
الكليان	no 77	unknown -81
الكليماتيزور	no -70	unknown 139	yes -93
الكلينيك	no -111	unknown -97	yes 203
الكليو	no -103	unknown 152	yes -47
الكهرباء	no 46	unknown -43
الكهربايي	yes 44
الكوره	no -70	unknown -40	yes 73
الكوزينه	unknown -60	yes 41
الكوفر	unknown 69	yes -101
الكونستا	no 141	unknown -110	yes -53
الكونطور	no -68	unknown 94
اللوحه	yes -111
الليل	no 63	unknown -58
الليلي	no 181	unknown -132	yes -53
الماضي	no -54	unknown 52
الماكينه	no -104	unknown 183	yes -107
المالك	yes -55
المجاور	no -84	unknown 151	yes -83
المجاوره	unknown 43
المحرك	no -82	unknown 131	yes -54
المحضر	no 40
المحطه	no -44	unknown 65
المحل	no -52	unknown 78
المدخل	no 48
المدرب	unknown -108	yes 128
المدرسه	no 49
المدرسي	unknown -45
المدفاه	no 66	yes -84
المدير	no -109	yes 107
المدينه	unknown -119	yes 133
المرا	unknown 67	yes -46
المراقبه	unknown -71	yes 90
المرايه	unknown 90	yes -113
المرحاض	no -106	yes 60
المرفق	no -86	unknown -71	yes 146
المركز	no -112	unknown 163	yes -60
المركونه	yes -65
المره	no 51	unknown -84
المستاجر	no 101	yes -132
المستشفي	no -64	yes 97
المستعجلات	unknown -84	yes 116
المستودع	unknown 62	yes -49
المسجد	no -53	yes 59
المشترك	no -58	unknown 50
المصباح	no -41
المطافي	no 57	unknown -97
المطبخ	no -49	yes 43
المطر	no -46	unknown 62
المطعم	unknown -40
المظله	no 110	yes -144
المغسله	no 135	unknown -74	yes -115
المقدمه	no -55	yes 75
المقلاه	no 59
المقله	no 181	unknown -111	yes -73
المقهي	unknown -79	yes 59
المكان	no -67	yes 45
المكتبه	unknown 78	yes -53
الملك	no -84	unknown 139	yes -73
الممر	no 184	unknown -106	yes -91
المناسب	no 48	unknown -46
الموتور	no -143	unknown 118
الموسم	no -42
الموضوع	no -77	unknown 93	yes -59
الموطو	yes -48
الموقف	unknown -56	yes 83
المياه	no 113	unknown -81
النادي	no 74	unknown -107
النار	unknown 42
الناريه	no 42	yes -44
الناس	no 81	unknown -46
النافذه	no 112	unknown -71	yes -45
النجاره	yes -72
النضاضر	no 59	unknown 109	yes -153
النعاس	no -114	yes 99
النقل	no 72	unknown -90
النمره	no 70	yes -86
النهار	no -103	yes 86
النوافذ	no 102	unknown -152
النيران	no 76	yes -93
اله	no 197	unknown -132	yes -93
الهواييه	no -52	unknown 101	yes -70
الهوندا	no -148	unknown 45	yes 74
الواجهه	no 95	yes -101
الواد	no 62	unknown -96
الواقعه	no -130	unknown 94
الوالد	no -81	yes 59
الوالدين	unknown 44	yes -98
الواليده	no 157	unknown -152
الوراق	no -75	unknown -90	yes 174
الورد	no 78	yes -75
الورشه	no 46	yes -46
الورقه	no 49	yes -80
الوكاله	no -73	unknown 111	yes -43
الولد	no -105	unknown -108	yes 185
اليد	no -166	yes 159
اليسري	no 50	unknown -56
اليمين	unknown 63	yes -66
اليوم	unknown 41	yes -43
ام	no 63	yes -57
اما	no 90	unknown -79
امام	unknown 57	yes -62
امامي	no 72	unknown -86
امي	no -55	unknown -65	yes 114
انا	no 53
انبوب	no -54	unknown 74
انجز	unknown -58
انزلق	no -78	unknown 59
انزلقت	unknown -46	yes 81
انسي	no -67	unknown 90
انفجرت	no 44	yes -122
انفها	no -77	yes 109
انني	no 89	unknown -55	yes -40
انه	no -77	unknown 106
انها	no 43
انهار	no -43	yes 64
اول	no -48	yes 76
اولا	no -45	unknown -59	yes 101
اولادي	no 77	yes -69
اي	no 81	yes -44
ايام	no -49	yes 42
ايدي	no -128	unknown -137	yes 209
ايضا	no 41	yes -55
ب	unknown 73	yes -54
باذي	no 65
بالبرد	no -134	unknown 90
بالجهد	no -63	unknown -54	yes 117
بالحجاره	unknown -78	yes 57
بالريح	no -84	unknown -142	yes 149
بالسياره	yes 60
بالشرطه	unknown 69
بالصباغه	no -108	unknown 148	yes -47
بالكامل	no 59	unknown -56
بالليل	unknown 100	yes -74
بالما	unknown 65	yes -66
بالمقص	yes -68
بالموس	no 121	unknown -53	yes -103
باله	no -96	unknown 88
بايع	no -125	yes 88
بتاريخ	no 68	yes -86
بجانبي	no -157	unknown -89	yes 225
بحال	no 112	unknown -51	yes -64
بحجم	unknown 61	yes -44
بحيره	yes -53
بخير	no 91	unknown -65
بدا	no -66	unknown -103	yes 146
برا	yes -96
برد	unknown 61	yes -63
برشيد	no 98	unknown -52	yes -74
بزاف	unknown -71	yes 62
بس	no -102	unknown -113	yes 160
بسبب	no -42
بسرعه	no 114	unknown -46	yes -71
بسلام	no 125	unknown -164
بسلك	no -78	yes 43
بسوء	no 137	unknown -132
بسياره	unknown -101	yes 123
بسيط	unknown -82	yes 65
بسيطه	yes 66
بشريه	no 136	unknown -60	yes -77
بشويه	no 106	unknown -55	yes -54
بشيء	no 120	unknown -103
بصح	unknown -51	yes 43
بعدما	no 92	yes -109
بعصا	no 82	unknown -91
بعيني	yes -103
بغا	no -41
بغاتش	no -81	yes 69
بغاش	unknown -47
بغيت	no 59	unknown -48
بغيتش	no -64	yes 50
بفعل	no -71	unknown 101	yes -41
بقات	no -63	yes 40
بقاش	no 76	yes -44
بقاو	no 68	unknown -142	yes 57
بقره	no 74	yes -101
بقعه	no 55	yes -84
بكل	no 52	unknown -103	yes 44
بلا	no 75	unknown -50
بلاصتو	no -60	unknown -126	yes 183
بلاصه	unknown 88	yes -92
بلاغ	no -95	unknown 194	yes -152
بلانت	no -114	unknown 163	yes -77
بلغت	no -101	unknown 116	yes -50
بليون	no -136	yes 81
بنا	no 68	unknown -54
بني	no 97	unknown -71
به	unknown -70	yes 59
بها	no -47
بوحدها	no 65	unknown 101	yes -193
بوحدو	yes -51
بي	no 119	unknown -40	yes -80
بيا	no -101	unknown 56	yes 42
بيت	no 76	unknown -78
بيجو	no -80	unknown 132	yes -70
بيخير	no 233	unknown -207	yes -84
بيضا	no -40	yes 65
بيننا	no 95	unknown -121
بيني	no 150	unknown -109	yes -56
بيها	unknown 59	yes -77
تاذي	no 169	unknown -91	yes -78
تاع	no -73	yes 97
تامين	no -56	unknown 112	yes -56
تبع	no 140	unknown -65	yes -86
تبكي	no -72	unknown -54	yes 108
تجرح	no 158	unknown -67	yes -95
تجرحات	unknown -79	yes 76
تجيب	no -117	unknown -47	yes 135
تحتها	unknown -49
تحتو	no -54	unknown -60	yes 73
تحتي	no 43	unknown 53	yes -107
تحرق	unknown 47	yes -47
تحرقات	yes -54
تخرج	no 100	unknown -70
تخنق	no -44	unknown -51	yes 95
تدخل	no 144	unknown -102	yes -41
ترجع	yes -52
ترك	unknown -98	yes 54
تركيب	unknown 65
تسجل	no 135	unknown -73	yes -60
تسرق	no 79	unknown -58	yes -50
تسرقات	no 56	yes -52
تشفر	no -134	unknown 175	yes -53
تشق	no -44	unknown 54
تشقات	no -69	unknown 81
تشقق	no 108	unknown -101
تشكو	unknown -52
تصريح	no 63	yes -61
تضر	no 138	unknown -95	yes -51
تضرر	unknown 45	yes -49
تعثرت	no -62	unknown -94	yes 127
تعرض	unknown -45
تعرضت	no 61	unknown -104	yes 47
تعرفت	no 148	unknown -122	yes -62
تعوج	no 182	unknown -109	yes -84
تعود	no 99	unknown -67	yes -43
تعوضون	no -46	unknown 85	yes -59
تعويض	unknown -81	yes 51
تفرقع	no -89	unknown 80	yes -50
تفركع	unknown 81	yes -89
تفركعات	no -59	unknown 66
تقاس	no 136	unknown -91	yes -45
تقاسيت	no 89	unknown -58
تقرير	no -75	yes 87
تقريرا	no 112	unknown -59	yes -60
تقلبات	no 66	unknown -90
تقلع	no -62	yes 87
تقول	no -67	unknown 42
تكن	no 137	unknown -63	yes -94
تلاقيت	no 83	unknown -59
تما	no -75	yes 108
تماس	unknown -80
تماما	no 59	unknown -84
تنتبه	no 70	yes -61
تنزف	no -71	unknown -49	yes 97
تنفخ	no -50	yes 53
تهرس	no 84	unknown -67
تهرسات	unknown -88	yes 63
توجد	yes 52
توصيل	yes -44
توقيع	unknown 43
ثانيه	unknown -77	yes 61
ثقب	no 82	unknown -69
ثلاث	no -67	yes 50
ثلاثه	unknown -44
ثلاثين	no 97	unknown -67
ثمنه	no -74	unknown 120	yes -72
جا	unknown -72	yes 101
جاء	no 73	unknown -54
جات	no -83	unknown 101
جارتنا	no 93	unknown -92
جارتي	unknown 41	yes -42
جاري	unknown -51
جاو	unknown -80	yes 96
جدا	no 63	unknown -81
جدار	no -90	unknown 99
جدتي	no -92	yes 81
جدران	no -58	unknown 132	yes -74
جدي	no -80	unknown 200	yes -140
جديد	yes -55
جرح	no 72	unknown -87
جرحي	no 77	unknown -46
جري	no 71	unknown -88
جريح	no 96	yes -105
جسديا	no 80	unknown -42
جميعا	no 46
جنب	no 136	unknown -164
جهاز	unknown 65	yes -40
جواب	unknown 43	yes -56
جوج	no -41	yes 73
جيبي	no -52	unknown 97	yes -45
جيت	no -117	unknown 105
جيده	no 198	unknown -172
حاجه	no 40
حادث	unknown 81	yes -54
حادثه	no 127	unknown -155
حاده	no -46
حاسوب	no -59	unknown 89	yes -45
حافيه	unknown -92	yes 71
حامل	no -63	unknown -44	yes 95
حاول	no 54	unknown -108
حاولت	no -101	unknown -41	yes 141
حتي	no 68
حجر	no 59	unknown 40	yes -128
حجره	no 43	unknown -113	yes 67
حد	no 182	unknown -120	yes -61
حدانا	no 40	unknown -59
حدايا	no -116	yes 98
حديد	no 42	unknown 68	yes -112
حررت	unknown 46
حرق	no -42	unknown -128	yes 151
حرقات	no 172	unknown -156	yes -92
حريق	unknown -99	yes 97
حزام	no -79	unknown -52	yes 134
حضر	no 102	unknown -90
حطيت	yes 47
حفره	no 154	unknown -45	yes -128
حفل	no -65	unknown 129	yes -63
حفيدي	no -68	yes 53
حقيبتي	yes 41
حقيبه	no -50	unknown 111	yes -65
حك	no 240	unknown -183	yes -115
حلات	no -87	unknown -46	yes 115
حماتي	yes 51
حمار	unknown 67	yes -101
حمام	no 117	unknown -102
حمامي	no 121	unknown -100
حمراء	yes -49
حملت	no 40
حنا	no 152	unknown -113
حوالي	no 62	unknown -72
حيت	no -47	unknown 45
حين	unknown -53	yes 58
خاتم	no -122	unknown 174	yes -100
خارج	no -70	yes 76
خارجه	no 72	unknown -76
خاصني	no -44
خالتي	unknown -73	yes 91
ختي	no -56	yes 54
خدا	no 53	unknown -84
خدامين	no 197	unknown -183	yes -78
خدش	no -59	yes 44
خدشه	no 202	unknown -146	yes -92
خدمه	no 122	unknown -120	yes -45
خدوش	no -45	yes 70
خرج	unknown -46
خرجات	no 132	unknown -71	yes -105
خرجت	no 64	yes -51
خرجنا	no 88	unknown -80
خرجو	unknown -77	yes 87
خرطوم	yes -52
خزان	no 117	unknown -119
خزانه	no -73
خساره	no 90	unknown -69
خساير	unknown -113
خسر	no -114	unknown 184	yes -96
خسرات	no -99	unknown 142	yes -41
خسرنا	no 75	unknown -49
خطا	unknown -101	yes 65
خطفو	no -74	unknown 89	yes -49
خفيف	unknown -98	yes 67
خلا	no -93	unknown 136	yes -41
خلاو	no -92	unknown 175	yes -86
خلصت	no -73	unknown 111	yes -45
خلفي	no 62
خمسه	no -63	unknown 50
خويا	yes 47
خير	no 68	unknown -96
خيطو	no -70	unknown 81
دابا	no -60	yes 89
دار	unknown -133	yes 141
دارت	no -113	unknown 105
دارنا	no -151	unknown 101	yes 72
داز	unknown -71	yes 104
دازت	no -76	unknown 61
داعي	no 51	yes -66
داك	no -96	yes 111
داو	no -111	unknown 159	yes -68
داوه	no 64	yes -51
داوهم	no 41	unknown -114	yes 42
داير	no -105	unknown 76
دايز	no 233	unknown -174	yes -116
دخل	unknown -55	yes 62
دراجتي	no -62	unknown 102	yes -41
دراجه	no -45	unknown -81	yes 124
درت	no -53	unknown 56
درتش	no -48	unknown 93	yes -44
درج	unknown -104	yes 72
درجه	no -75	unknown -98	yes 166
درك	no 47	unknown -85	yes 41
درنا	unknown -60
درهم	no -48	unknown 85
دفع	no -92	unknown 106
دقايق	unknown -79
دقيقه	unknown 40
دم	no 146	unknown -84	yes -64
دمي	unknown 70	yes -83
دهست	no -66	yes 40
ديالهم	no 187	unknown -131	yes -85
ديالو	unknown 42	yes -71
ديالي	unknown 49
ذاب	no 50	unknown -73
ذراعي	no -57	unknown -51	yes 108
ذو	no 107	yes -99
راجع	unknown -45
راجل	no 74	yes -76
راجلي	no -62	unknown -44	yes 105
راحت	no -167	unknown 58	yes 55
راحه	unknown -93	yes 120
راس	no 54	unknown -154	yes 71
راسها	no -41	unknown -80	yes 117
راسو	no 93	unknown -78
راسي	no -51	yes 80
راكب	unknown -58	yes 52
راكبه	no -106	unknown -60	yes 149
راني	unknown 64
راه	no -45	yes 51
راها	no 148	unknown -193
ربع	no -93	yes 75
ربعه	no -77	unknown 65
رجال	no 89	unknown -80
رجع	unknown -41
رجعت	unknown 90	yes -72
رجعنا	yes -56
رجل	yes -45
رجلو	no -139	unknown -55	yes 157
رجلي	unknown -47	yes 40
رجليه	no -113	unknown -117	yes 180
رغم	no -67	unknown 114	yes -50
رقبتي	no -94	unknown -73	yes 145
رقم	yes -55
رقمها	unknown 84	yes -73
رقمي	no -104	unknown 157	yes -84
ركابي	unknown -67	yes 53
ركبت	no -54
ركبتي	no -58	unknown -51	yes 108
رماد	no -98	unknown 82
زاج	unknown 70	yes -133
زال	no -163	unknown -67	yes 176
زالت	no -61	unknown -91	yes 158
زبون	no 72	unknown -100
زجاج	no -44	unknown 66
زفاف	no -45
زلت	unknown -81	yes 46
زلقات	no -79	unknown -112	yes 165
زلقت	no -69	yes 50
زوجتي	no -73	yes 77
زوجي	no -47
ساحه	unknown -51
ساعتين	unknown -54	yes 66
ساعه	no -42
ساقي	no -55	unknown -62	yes 114
ساكن	unknown 45	yes -84
سال	no -126	unknown -54	yes 147
سالم	no 171	unknown -128	yes -108
سالمه	no 241	unknown -201	yes -91
سالمون	unknown -49
سالمين	no 54	unknown -44
سايقه	no -50	unknown -90	yes 113
ست	no -140	yes 106
ستر	no 181	unknown -131	yes -72
سته	unknown -144	yes 93
سجل	yes -55
سحقت	unknown -73
سخون	unknown 46	yes -40
سد	no -41
سديت	no 63	unknown -93
سرقت	no -85	unknown 132	yes -48
سرقه	unknown 67	yes -70
سرقو	no -50
سرقوا	no 61	yes -60
سطح	no 200	unknown -154	yes -71
سقط	yes 43
سقطت	yes -41
سلا	unknown -77	yes 71
سلام	unknown 61	yes -68
سلمنا	no 64
سليم	no 98	unknown -55	yes -46
سليمه	no 236	unknown -165	yes -139
سمعت	no -43
سمعنا	yes -44
سنه	no -65	yes 43
سنوات	yes -47
سنين	no -44	unknown 96	yes -54
سوء	no 157	unknown -73	yes -107
سوداء	yes 43
سوق	yes -84
سوي	no 69	yes -70
سيارات	unknown 81	yes -48
سيدي	no -41	unknown 84	yes -51
سيمانه	no -61
شاب	no -58	yes 86
شاحن	no 85	yes -82
شاحنتي	yes -46
شاحنه	no -95	unknown 80
شاعل	no -118	unknown 119
شاف	no -68	unknown 162	yes -100
شب	unknown -67	yes 54
شتنبر	no 56
شجره	no -96	unknown 143	yes -53
شحال	no -127	unknown 185	yes -102
شد	no -51	unknown -43	yes 80
شدات	no 76	unknown -112
شدو	no -54	unknown -70	yes 121
شرجم	no 181	unknown -161	yes -94
شرفه	no 83	yes -80
شركه	no -76	unknown 110
شظيه	no 68	unknown -134	yes 59
شعلات	no -43	yes 59
شفت	no -94	yes 129
شفتش	no 101	unknown -119
شفتو	no 151	unknown -75	yes -136
شفرو	no -54	unknown 87	yes -56
شقتي	unknown 60	yes -61
شقه	no -111	unknown 90
شكايه	no -59	unknown 69
شكون	unknown 42
شمعه	unknown -78	yes 54
شنو	no -69	yes 78
شهر	no -89	unknown 88
شهرين	no -47
شهور	no -82	unknown 57
شوف	no 148	yes -172
شويه	unknown -117	yes 114
شيء	no 57
شييا	no -42	unknown 50
صاحبي	no -112	yes 86
صارت	no 75	yes -90
صاعقه	no -135	unknown 147
صافي	no 78	unknown -110
صباح	unknown 49	yes -47
صباحا	no 70	unknown -65
صباعي	no 64	unknown -138	yes 43
صباغه	yes -48
صحاح	no 181	unknown -115	yes -125
صحيح	no 157	unknown -95	yes -92
صداع	unknown -49	yes 57
صدري	no -87	yes 97
صدمت	no 61
صدمتني	unknown 53	yes -75
صدمه	no 44	unknown -60
صغير	no 68	unknown -65
صغيره	yes -53
صفر	no 147	yes -177
صلاه	no 181	unknown -210
صندوق	no 56	yes -57
صوت	no 50	unknown -59
صورا	no 46	unknown 51	yes -110
ضاع	no 98	unknown -61	yes -44
ضاعت	unknown 59
ضاعو	no 129	unknown -110	yes -56
ضحايا	no 120	unknown -59	yes -76
ضرب	unknown 53
ضربات	no -110	unknown 134	yes -49
ضربت	yes 49
ضربتني	no 128	unknown -70	yes -91
ضربنا	no -133	unknown -84	yes 195
ضربه	no 123	unknown -115
ضربو	no 55	yes -127
ضرر	no 127	unknown -105
ضو	no 139	unknown -146
طار	no 50
طارت	unknown -57
طاكسي	unknown -41
طالب	no -96	unknown 74
طالع	no -90	yes 106
طاير	unknown -83	yes 67
طبيب	no 73	yes -46
طحت	unknown -73	yes 99
طراف	no 44	unknown 50	yes -79
طرطق	unknown -53	yes 44
طرطقات	no -141	yes 111
طرف	no -59	unknown -66	yes 115
طريق	no 48	unknown -102	yes 44
طلبت	unknown 84	yes -120
طلع	unknown 40
طلعات	no -151	unknown 164	yes -52
طلعت	yes -54
طنجه	no 103	unknown -64
طوال	no -86	unknown 116
طوموبيلات	no -151	yes 155
طوموبيلتي	no -175	unknown 211	yes -93
طويل	no -40
طويلا	no 127	unknown -111
طيح	no -99	unknown -82	yes 158
طيرات	no -106	yes 75
طيرت	no 56	unknown -155	yes 85
ظهره	no -153	yes 185
ظهري	no -55	unknown -125	yes 170
عاد	no 97	unknown -88
عاشوراء	no -44	unknown -74	yes 69
عاصفه	unknown -108	yes 61
عامره	no -170	yes 107
عامين	no 99	unknown -134
عايدين	no -56	yes 65
عباد	no 109	unknown -172
عبر	no 65
عجلات	no -103	unknown 138	yes -83
عجله	no -57	unknown 59	yes -44
عربه	unknown -94	yes 81
عشر	no -48	yes 45
عشره	no 83	yes -55
عشرين	no -57	unknown 134	yes -77
عض	unknown -106	yes 127
عضني	no -68	unknown -69	yes 129
عطاني	no -83	yes 89
عظم	unknown -90	yes 117
عفوا	unknown -53	yes 55
علاش	no -78	unknown 141	yes -64
علامه	unknown -66
علبه	unknown 81	yes -108
عليكم	yes 42
عليه	unknown -61	yes 68
عليها	no -78
عليهم	unknown 40	yes -53
عمدا	no -51
عمر	yes -78
عمرنا	unknown 66	yes -76
عمري	unknown -55	yes 55
عمليه	unknown -83	yes 55
عمود	unknown 44	yes -77
عمي	no -169	unknown 78	yes 80
عن	no 53	yes -42
عندنا	no -82	unknown 56
عنده	no 110	unknown -115
عندها	no -48	unknown -74	yes 120
عندهم	yes -56
عندو	no 69	unknown -60
عندي	unknown 48
عنقي	no -51	unknown -51	yes 98
عيد	no 129	unknown -62	yes -107
عيطت	yes -59
عين	unknown -100	yes 93
عيني	unknown -68	yes 94
غابه	no 66	yes -54
غدا	no 82	unknown -52
غرز	no -47	unknown -137	yes 179
غرزات	unknown -74	yes 95
غرفه	unknown 48	yes -65
غطاء	no 72	unknown -44
غلط	unknown -78	yes 89
غير	unknown -48
فاحترق	no -41
فاحترقت	no -136	yes 106
فارغ	no -61	unknown 63
فارغه	no -67	yes 44
فاس	no 68	yes -69
فاصطدمت	unknown -54
فاض	no -104	unknown 135
فاضت	no -45	yes 53
فالباب	no -57	unknown 90	yes -50
فالبحر	no -75	unknown 163	yes -117
فالتيليفون	unknown -68	yes 49
فالجرده	unknown -56
فالخدمه	no -147	unknown 212	yes -113
فالدار	no 44	unknown -53
فالدروج	no -49	yes 59
فالدوار	no -155	unknown 137
فالسبيطار	no -74	unknown -84	yes 155
فالشجره	no -42	unknown -96	yes 86
فالطريق	no -61	unknown -121	yes 156
فالطوموبيل	no -92	yes 127
فالقهوه	no 67	unknown -92
فالكوزينه	yes 46
فالكوميساريه	no 92	unknown -135	yes 67
فالوقت	no 253	unknown -174	yes -103
فانكسر	no -96	unknown 49
فتح	no -76	unknown -59	yes 123
فتحت	yes 43
فدار	no -95	unknown -52	yes 101
فسقط	yes -81
فطريق	no 93	unknown -63	yes -44
فظهر	no -105	unknown -73	yes 161
فقد	unknown -52	yes 64
فقدت	no -48	unknown 120	yes -121
فقط	no 93	unknown -49	yes -43
فلا	no 170	unknown -99	yes -73
فلم	yes -48
فما	no 81	yes -49
فورا	no 69	yes -116
فوسط	yes -44
فوقي	no -40	unknown 111	yes -75
فيا	no 46	unknown -71
فيضان	no -70	unknown -50
فين	yes 47
فينا	no 179	unknown -148
فيهم	no 98	yes -90
قالت	no -46	unknown 96	yes -56
قاليا	yes -51
قد	no 60	unknown -58
قدام	unknown 62	yes -51
قدامي	unknown 47	yes -78
قدروش	no 88	unknown -69	yes -48
قدمت	no -56
قدمي	no -117	yes 109
قرب	no 80	unknown -59
قصد	unknown -45
قطع	no -41
قطعت	no -100	unknown -112	yes 168
قطعو	unknown 85	yes -86
قفز	unknown -44	yes 62
قفزت	no -67	unknown 46
قفل	unknown -104	yes 81
قلبي	unknown 85	yes -120
قلت	no -50	unknown 54
قلعات	no -155	unknown 73	yes 41
قويه	no 82	unknown -106
كاحلي	no -66	unknown -58	yes 121
كار	unknown -89
كاع	no 90	unknown -55	yes -53
كامل	unknown 77	yes -58
كاملين	unknown 48
كاميرا	no -78	unknown 139	yes -57
كاميو	no -115	unknown -153	yes 225
كانه	no 161	unknown -77	yes -84
كانها	no 203	unknown -172	yes -66
كانو	no 87	unknown -112
كاين	no 85	unknown -46	yes -42
كبير	no 73	unknown -115
كتبكي	no -130	yes 106
كتبنا	no 86	unknown -117
كتبو	unknown 40	yes -56
كتفي	no -51	unknown -70	yes 120
كتقول	no -42	unknown 75	yes -43
كثير	no -77	yes 76
كثيرا	no -92	unknown 98
كحل	no 52	yes -99
كذلك	no 107	unknown -45	yes -68
كرسي	no -124	unknown 186	yes -89
كره	unknown -131	yes 86
كسرت	no -104	unknown -67	yes 162
كسرو	no -78	unknown 141	yes -62
كسروا	no 45	unknown 52	yes -100
كسيده	no -81	unknown -62	yes 139
كلام	no -139	unknown 184	yes -49
كلب	no -119	yes 134
كلشي	unknown -44
كلنا	no 98	unknown -83
كله	unknown -41	yes 42
كلهم	no -79	yes 110
كلو	no 108	unknown -76	yes -43
كليان	no 65
كما	no 44	unknown -121	yes 69
كنا	no 78	unknown -85
كنتسني	unknown -88
كندور	no -111	unknown 95
كنقول	no 129	unknown -48	yes -125
كنمسح	no 91	unknown -181
كونسطا	no -43	unknown 40
كي	no 70	unknown -108
كيجري	no -55	yes 42
كيخلص	no -85	unknown 215	yes -170
كيشعل	unknown 48	yes -43
كيضحك	no -53
كيضحكو	no 48	unknown 60	yes -142
كيضرني	no -55	unknown -129	yes 151
كيضرها	no -84	unknown -84	yes 170
كيف	no -52	unknown 130	yes -92
كيقطر	unknown 82	yes -94
كيقول	no 46	unknown -43
كيلعب	no -89	yes 76
كيلعبو	yes -77
ل	no 218	unknown -164	yes -78
لا	no 49
لاباس	no 152	unknown -82	yes -71
لاحد	no 78	unknown -77
لاسورانس	unknown 62	yes -57
لان	no -63	unknown 87
لانني	no -91	unknown 72
لانه	unknown 113	yes -119
لاني	no -41	unknown 65
لاي	no 197	unknown -132	yes -72
لباربريز	no 54	unknown 59	yes -134
لبيع	no 68	yes -48
لتحت	no -55	unknown -41	yes 79
لتر	unknown 40	yes -59
لحادث	unknown -107	yes 85
لحد	no 58	unknown -144	yes 59
لحظه	no -142	unknown 85
لدي	no -40	yes 40
لدينا	no 101	unknown -171	yes 53
لسيارتي	yes -43
لطيفه	no 77	yes -47
لفوق	no 42
لقيت	unknown 42	yes -40
لقيتو	no -83	unknown 128	yes -49
لقينا	unknown 108	yes -138
لكم	no 98	unknown -40	yes -64
لكن	no 40	unknown -54
لكنه	no -59	unknown 68
لكني	no 45
للاسف	no 95	unknown -76	yes -40
للباركينغ	no 93	yes -68
للبوليس	unknown 93	yes -96
للدار	no -62	yes 80
للدرك	no -43	unknown 92	yes -44
للسطح	no 113	unknown -58	yes -54
للشرطه	no 44	yes -61
للصالون	no 72	unknown -111
للكوميساريه	no 62	unknown -83
لله	no 115	unknown -111
لم	no 68
لما	no -153	unknown 58	yes 107
لماذا	no -80	unknown 56
له	no 52	unknown -75
لواحد	no -138	unknown -43	yes 148
لوح	no 136	yes -106
لوحه	no 62	unknown -52
لور	no -42	unknown -49	yes 86
لوطوروت	no 179	unknown -114	yes -73
ليكم	no 63	yes -55
ليل	no 78	unknown -98
ليلا	no 59	unknown -58
ليله	no 66
ليه	no -45	unknown -46	yes 91
ليها	unknown -62	yes 53
ليهم	no 77	yes -65
ماء	unknown -52	yes 64
مات	unknown -128	yes 57
ماتت	unknown 59	yes -53
ماديه	no 124	unknown -97
ماذا	no -113	unknown 155	yes -52
مارس	no 40	yes -47
مارش	no 59	yes -81
مازال	no -48	unknown 49
ماشي	unknown 41
ماعرفتش	no -60	unknown 129	yes -95
ماكان	no 195	unknown -130	yes -89
ماكاين	no 58
ماكاينش	no 51	unknown 63	yes -190
ماكينه	no 100	unknown -121
ماوقع	no 237	unknown -194	yes -129
مبلل	no 196	unknown -132	yes -70
متر	yes -48
مترين	yes 64
متي	unknown 72
مثل	no -69	yes 46
مثلي	unknown -164	yes 119
مجروح	no 143	unknown -76	yes -82
مجهول	yes -42
مجهولون	no 155	unknown -115	yes -82
محاوله	no 53	yes -45
محرك	no 122	unknown -69	yes -65
محروق	no 45
محضر	unknown 70	yes -57
محضرا	no -43	unknown 45
محطه	no -123	unknown 159	yes -59
محلي	no -45
محمد	no -76
محمل	no 211	unknown -135	yes -150
محمله	no -130	unknown 192	yes -67
مخلوع	no -121	unknown -49	yes 134
مدام	no -76	unknown 53
مدخل	unknown 41	yes -52
مدينه	no -74
مرات	no 61	unknown -71
مراتي	unknown -68	yes 46
مراه	no -46	unknown 122	yes -89
مرتي	no -108	unknown 154	yes -67
مرجان	no -87	unknown 50
مرسيليا	unknown -86	yes 48
مرفق	no 126	unknown -75	yes -72
مركز	no -82	unknown 102
مركونه	no -98	unknown 147	yes -45
مره	unknown 70	yes -51
مريض	no 90	unknown -63
مزهريه	no 126	unknown -71	yes -90
مزيان	no -52	yes 57
مستشفي	no -78	unknown -44	yes 121
مسدود	no -43	unknown 102	yes -100
مسرعه	no 71	unknown -68
مسكين	no 71	unknown -123
مسكينه	unknown 94	yes -76
مشا	no -60	yes 85
مشات	no -55	unknown 56
مشاو	unknown -126	yes 87
مشي	no 58
مشيت	unknown 41	yes -101
مشيتش	no -89	unknown 164	yes -84
مشينا	no -140	unknown 232	yes -112
مصاب	no 94	unknown -80
مصابين	no 171	unknown -130	yes -48
مصباح	no 40	yes -68
مصدره	no 119	unknown -97
مضروب	no -91	yes 108
مضروبه	no 123	yes -110
مطار	unknown 48
مطر	no -51	yes 48
معاه	unknown -102	yes 57
معاها	unknown -45
معايا	unknown -50
معاينه	yes -45
معقول	no 142	unknown -89	yes -95
معلق	no 81	unknown 57	yes -167
معلم	no -97	yes 79
معمره	no 145	yes -150
معها	no -44	unknown 117	yes -80
معي	no 65	unknown -66
مفاجي	no -82	unknown 116
مفتوح	yes 43
مفتوحا	no -48	unknown 99	yes -49
مقطوع	unknown -84
مقلوبه	no -79	unknown 129	yes -54
مكان	no -49	unknown 71
مكانها	no 228	unknown -199	yes -64
مكروه	no 247	unknown -169	yes -115
مكسور	yes -74
مكسوره	no -52	unknown -72	yes 125
مكناس	no 120	unknown -66	yes -58
ملء	unknown 42	yes -68
ملا	no -56	yes 86
ملانا	no 53	unknown -62
ملتقي	yes 43
ملي	yes 47
ممر	unknown -65	yes 75
منا	no 128	unknown -90
منذ	no -54
منزلي	no -98	unknown 113
منفوخ	no -112	yes 76
منفوخه	no 45	unknown -93	yes 46
منكم	no -144	unknown 179
منه	no 109	yes -78
منها	yes -42
منهم	unknown -136	yes 116
منو	unknown -177	yes 131
مني	no -68	unknown 47
مهرس	unknown -178	yes 174
مهرسه	no -134	unknown -119	yes 204
مهرسين	no -70	yes 42
موجه	no 69	yes -82
موخره	unknown 75	yes -75
مورا	unknown -78
موطور	no -53	yes 81
موقف	no -79	unknown 127	yes -57
مول	no 40	unknown -78
مولاه	no 119	yes -160
ناريه	no -41	unknown -80	yes 114
نازل	no 52	unknown -81
ناض	no 52	unknown -122	yes 46
ناضت	no -69	unknown 94
ناعس	no 43	unknown -95	yes 45
ناعسين	no 126	unknown -76	yes -66
نافذه	unknown -63	yes 56
نايم	unknown 86	yes -85
نايمه	no -67	unknown -52	yes 111
نترو	unknown -118	yes 136
نتصل	unknown -67	yes 50
نتفاهمو	unknown 53	yes -73
نجا	no -149	unknown 62	yes 62
نجمه	no -114	unknown 170	yes -81
نحرر	no 142	unknown -75	yes -83
نحن	no 46	unknown -53
نحو	no -72	yes 51
نخرج	unknown -75	yes 71
ندير	yes -54
نزل	no 52	unknown -51
نزلت	no -55	unknown 78
نزلو	no -52	yes 43
نسخه	no -63	unknown 113	yes -50
نسيت	yes -55
نسيتها	no 53	yes -99
نسيتو	yes -53
نصب	no 198	unknown -105	yes -97
نصف	no 96	yes -88
نصلي	no -151	unknown 114
نعرف	unknown -49
نعست	no 47
نعم	no 42	yes -43
نعمرو	no -49	unknown 89	yes -42
نفس	no 118	yes -130
نفسه	no -93	unknown -138	yes 161
نفق	unknown -49	yes 46
نقل	no -109	yes 65
نمشي	no -81	unknown 99
نملا	unknown 46	yes -41
نهار	no -54	unknown 62
نوع	unknown -49
نوقع	no -62
نيابه	no -65	unknown -77	yes 140
هاتفي	no -83	yes 53
هاد	no -54	unknown 85
هادشي	no -87	yes 87
هادي	unknown 50	yes -57
هبت	no 154	unknown -90	yes -104
هبط	unknown 46	yes -73
هبطات	no 110	unknown -175
هذا	unknown 42
هذه	unknown 43	yes -56
هربات	no 246	unknown -163	yes -141
هز	no 98	unknown -81
هزو	no -79	unknown 135	yes -57
هل	no -62	unknown 74
هنا	yes -42
ههه	no 74	yes -74
هههه	no 115	unknown -126
هو	no 51	yes -40
هي	no 56	unknown -51
و	yes 40
واحد	no 42	unknown -46
واحدا	no 104	unknown -82
واحده	unknown -43	yes 51
واخذت	yes -48
واش	unknown 53
واصطدمت	no -82	unknown 83
واقف	no 41	unknown -64
واقفه	unknown 85	yes -116
والبوليس	no 48	unknown -64
والبومبا	no 105	unknown -187	yes 73
والجدارميه	unknown 63
والحمد	no 145	unknown -102	yes -43
والدتي	unknown -122	yes 100
والدرك	no 40
والرادياتور	no 149	unknown -77	yes -86
والزجاج	no -51	unknown -62	yes 101
والزرابي	no 41	unknown -40
والستاره	no 106	yes -145
والسقف	no 40	yes -47
والسوارت	no -125	unknown 177	yes -84
والطبيب	no -64	unknown -65	yes 129
والطبيبه	no -50	unknown -58	yes 109
والطوموبيل	no -126	yes 107
والعافيه	no 88	unknown -48
والفلوس	no -114	unknown 61
والكلب	no -130	unknown 212	yes -113
والكونسطا	no 53	unknown -126	yes 69
والما	no -59	unknown 60
والماء	yes -60
والماكينه	no 97	yes -125
والموطور	no -94	unknown -63	yes 159
والو	no 86	unknown -45	yes -40
والوقايه	no -50	unknown 116	yes -107
واليوم	no -59	unknown 105	yes -62
وانكسرت	no 55	yes -84
وباب	no 105	unknown -147
وبابي	unknown 118	yes -146
وبقا	no -80	unknown 50
وبقيت	yes 45
وبلا	no 59	unknown -66
وبين	no 150	unknown -109	yes -56
وتضررت	no -88	unknown 128	yes -47
وتهرس	unknown -45	yes 82
وتهرسو	no 50
وجا	no 150	unknown -136
وجات	no -47	unknown -46	yes 90
وجدت	no -60	unknown 90
وجدنا	no 52	yes -62
وجده	yes -54
وحتي	no 103	unknown -45	yes -61
وحدها	no -168	unknown 91
وحدو	no 133	unknown -106
وحرق	no -98	unknown 89
وحك	no -87	unknown -51	yes 114
وحنا	no 101	unknown -101
وحين	no -75	yes 76
وختي	no -108	unknown -123	yes 216
وخداو	no 137	unknown -110	yes -40
وخلاو	yes -52
وخليت	no -91	unknown 137	yes -53
ودارو	no 42	unknown -70
ودخل	no -70	yes 42
ودخلت	no 118	unknown -58	yes -80
ودنو	unknown -72	yes 61
ودي	no 47	unknown -89
ورا	no 108	unknown -149
وراء	no -60
وراجلي	no -97	unknown -162	yes 211
ورقه	unknown 98	yes -74
وسط	no 83	unknown -69
وسقطت	no 142	unknown -96	yes -54
وسياره	no 104	unknown -119
وشعلات	no 63	unknown -49
وصل	no -102	unknown 139
وصلات	no 82	unknown -108
وصلت	no -115	unknown 47
وضحك	no 148	unknown -132
وضرب	unknown -73	yes 40
وضعت	no -147	unknown 185	yes -74
وضعنا	no 69	unknown -106
وطاح	unknown -121	yes 141
وطاحت	unknown -129	yes 72
وطحت	no -70	unknown -184	yes 210
وعطاوني	no 152	unknown -64	yes -101
وعلي	no 92	unknown -98
وعمرنا	no 90	unknown -64
وعند	no 84	unknown -63
وعندما	no -88	unknown 121
وعندي	unknown -99	yes 77
وفجاه	no 56	unknown -52
وفي	no 53	yes -57
وقال	yes -59
وقالت	unknown 80	yes -74
وقت	no -98	yes 91
وقد	unknown 44	yes -82
وقع	no 77	yes -60
وقعات	no -98	unknown 131
وقعت	no -134	yes 125
وقعنا	unknown 52	yes -47
وقفت	unknown 64	yes -74
وقفش	no -62	yes 90
وكان	no -62	yes 71
وكتبو	no -76	unknown 113	yes -55
وكسرت	no -55	unknown 47
وكل	no 90	yes -83
وكلشي	no 84	unknown -76
وكلنا	no 132	unknown -98
وكمل	no 41	unknown 75	yes -115
وكنت	no -49	unknown -93	yes 134
وكيقول	no 76	unknown -55
وكيل	no -84	unknown 139	yes -73
ولا	no 102	unknown -59	yes -43
ولات	no 96	yes -135
ولدي	no -43
ولكن	no 47	unknown -68
ولله	no 111	unknown -72	yes -61
ولم	no 80	unknown -49
ولي	no 48	unknown -165	yes 90
وما	unknown -45
ومراتي	unknown -56	yes 61
ومشا	no 103	unknown -71
ومشات	no 41	unknown -71
ومشاو	unknown 78	yes -131
ومشي	no -218	unknown 172
ومشيت	no 76	unknown -55
ومشينا	no 78	unknown -57
ومع	no 41	unknown -118	yes 41
وملانا	no 41
ومول	no -71	yes 63
ونحن	no 88	unknown -69
ونسيت	unknown 74	yes -45
ونص	no 50	unknown -48
ونقل	no -71	unknown -109	yes 177
وها	unknown -79
وهبط	no -45
وهذا	no -73	yes 66
وهرب	no -46
وهرس	no 171	unknown -123	yes -77
وهي	no -48	unknown 44
ووصلات	no -119	unknown -48	yes 149
ويدي	no -62	unknown -53	yes 111
يبدو	no -96	unknown 66
يتاذ	no 95	unknown -60
يتضرر	no 115	unknown -94
يتعرض	no 127	unknown -80	yes -49
يتوقف	no -84	unknown -41	yes 122
يجرح	no 162	unknown -73	yes -92
يجي	no 83	yes -49
يحدث	no 115	unknown -89
يحلو	no 65	unknown -51	yes -48
يخرج	no 68	unknown -78
يخلص	no -97	yes 83
يد	no -51	yes 41
يده	no -145	unknown -89	yes 216
يدها	no -107	unknown -61	yes 159
يدي	no -40	yes 68
يديها	no -74	unknown -65	yes 137
يرجع	no -106	yes 128
يرحمها	no -57	unknown 74
يشكو	no 83	unknown -106
يشوف	no -114	unknown 73
يصب	no 47
يعمرها	no -110	unknown 80
يعني	no -41	unknown 106	yes -66
يغطي	no -94	yes 64
يقود	no -66	yes 87
يقول	no -90	unknown 108
يكن	no 142	unknown -99	yes -43
يلمسني	no 116	unknown -145
يمكن	unknown 83	yes -60
ينزل	no 181	unknown -148	yes -54
يورو	no -59	unknown 43
يوقع	yes -42
يولمني	unknown -46	yes 66
يوم	unknown 43
يوما	no -139	unknown 62	yes 50
يومين	no -57	unknown 48
يونيو	unknown 54
@thirdParty
	no 128	unknown -186	yes -53
#200>	no -108	yes 135
#300>	no 44
#400>	no -132	unknown 192	yes -101
#500>	no -126	unknown 45	yes 71
#800>	no 63	unknown -121
#900>	no -165	unknown 215	yes -81
#<10>	yes 44
#<12>	unknown 69	yes -43
#<14>	no 66
#<17>	no -55	yes 66
#<18>	no 59
#<19>	no -66	yes 103
#<200	no -131	yes 149
#<201	no -287	unknown 134	yes 73
#<20>	no 47
#<21>	no 102	yes -61
#<30>	unknown -57
#<400	no -56	unknown 164	yes -129
#<600	no 157	unknown -149	yes -52
#<80>	no -44	yes 59
#<900	no -165	unknown 215	yes -81
#<ابت	no -61	unknown -47	yes 96
#<ابر	no 87	unknown -67	yes -50
#<ابن	no -64	yes 94
#<ابي	no 41
#<اتذ	no -132	unknown 111	yes -41
#<اتص	yes 40
#<اتم	no 104	yes -86
#<اثا	no 46	yes -41
#<اجد	no 90	unknown -53
#<اجر	no -51	yes 59
#<اجل	no -301	unknown 295	yes -61
#<احم	no -137	yes 149
#<احي	no -85	yes 96
#<اخذ	no 60
#<اخض	no 160	yes -137
#<ادم	no -52	yes 70
#<ادو	yes 66
#<اذي	no 42	unknown 61	yes -108
#<ار>	no 140	unknown -45	yes -112
#<ارت	no 66
#<ارج	no 60	yes -40
#<ارد	no 115	unknown -44	yes -94
#<ارس	no -101	unknown 146	yes -113
#<ارض	no -63	yes 78
#<ارف	no -99	yes 111
#<اري	unknown -40
#<ازر	no -167	unknown 123	yes 83
#<اسا	no 48
#<است	no -63
#<اسع	no 46
#<اسف	no -82	unknown 81
#<اسق	no -140	yes 155
#<اسم	yes 54
#<اسن	no 60	unknown -65
#<اشت	unknown -40
#<اصب	no 78	yes -47
#<اصص	no 56	yes -47
#<اصط	no -45	yes 75
#<اصل	no -51	unknown 62
#<اضر	unknown 93	yes -114
#<اطف	no 98	yes -81
#<اطل	no 52	unknown -53
#<اظن	no -102	unknown 138	yes -49
#<اعت	no -79	yes 99
#<اعد	no 44
#<اعر	no 82	yes -64
#<اعط	yes 49
#<اعم	no -64	unknown -41	yes 109
#<اغل	no 69	yes -42
#<افر	no 81	yes -65
#<اقت	no 40
#<اقد	no 41
#<اقو	no -40	yes 75
#<اكا	no -47	unknown 119	yes -121
#<اكت	no 42
#<اكث	no -44	yes 61
#<اكد	no 58	yes -44
#<اكل	no -53	unknown 61
#<الذ	no -56
#<ام>	no -103	unknown 68
#<امت	no -42	yes 52
#<امي	no 54
#<انب	no 58
#<انج	no -51	yes 82
#<انح	no 53	yes -41
#<اند	no -64	yes 79
#<انز	no 64	yes -45
#<انغ	no 57
#<انق	no 176	yes -142
#<انك	unknown 121	yes -112
#<انن	no -108	unknown 76
#<اود	no -76	unknown 74
#<اور	no 92	unknown -50	yes -41
#<اول	yes 53
#<ايا	no 43
#<ايض	unknown -73	yes 40
#<بار	yes -50
#<باس	no 71	yes -46
#<باغ	no -110	unknown -55	yes 135
#<باي	no -68	unknown 51
#<ببا	no -143	yes 157
#<بثل	no -41	yes 57
#<بجا	no 65	unknown -45
#<بحث	no 81	yes -62
#<بحر	unknown -48	yes 53
#<بحي	no 111	yes -86
#<بخط	no -106	yes 137
#<بدا	yes 45
#<بدر	no -87	unknown -51	yes 115
#<بدل	yes 55
#<بدن	no -144	yes 159
#<برا	unknown 59	yes -79
#<برد	no 81	yes -63
#<برش	no -72	yes 86
#<برك	no 229	unknown -52	yes -205
#<برو	no 116	yes -80
#<بري	no 94	yes -78
#<بزا	no -74	yes 99
#<بس>	no -113	yes 133
#<بسا	no 128	yes -93
#<بسب	unknown 47	yes -43
#<بسر	no 41
#<بسل	yes -74
#<بسو	no -42	yes 50
#<بسي	yes 46
#<بشا	yes 57
#<بشر	no -86	yes 92
#<بشظ	no 55
#<بشو	no 43
#<بصح	no -103	yes 134
#<بطا	no -117	unknown 75	yes -41
#<بطل	no -44	yes 60
#<بطن	no -84	yes 101
#<بعص	no -172	yes 179
#<بعض	yes 49
#<بفع	unknown -47
#<بقر	no 128	yes -109
#<بقط	unknown -67
#<بقع	no -63	yes 79
#<بقي	no 78	yes -65
#<بكي	no -178	yes 189
#<بلغ	no 104	yes -80
#<بلي	no 124	yes -109
#<بمع	no 192	yes -162
#<بمق	yes 49
#<بنا	no 58
#<بنت	no -90	yes 78
#<بنف	no -154	yes 191
#<بني	no -184	yes 208
#<بوا	no 131	yes -95
#<بوح	no 83	yes -59
#<بور	no 52
#<بيا	unknown -45
#<بيت	no -66	unknown 40
#<بيخ	yes 57
#<بيد	no -149	yes 162
#<بيس	no -135	yes 153
#<بيض	no -67	yes 101
#<بيط	no 260	unknown -139	yes -148
#<بيك	no -149	yes 166
#<بين	no -43	yes 51
#<بيه	no 66	yes -40
#<تاذ	yes 53
#<تاك	no 70
#<تام	unknown 79	yes -87
#<تبع	no 85	unknown -48	yes -46
#<تبك	no -87	yes 104
#<تتح	no -97	yes 103
#<تجر	yes 57
#<تجي	no 132	yes -109
#<تحط	no 109	yes -98
#<تحق	no 45
#<تحي	no 65	yes -49
#<تخر	no -124	yes 141
#<تخل	no 116	yes -91
#<تدخ	no 40
#<ترج	no -146	unknown 67	yes 55
#<تسل	no 91	yes -73
#<تشف	no 126	yes -90
#<تشق	no 57
#<تشك	yes 50
#<تشو	yes 52
#<تصا	no -84	unknown 71
#<تصد	no 70	yes -45
#<تصل	no 98	yes -72
#<تطا	no 83	yes -44
#<تعا	no -71	yes 97
#<تعط	unknown 93	yes -139
#<تعف	no 110	yes -94
#<تعو	no 61
#<تفا	no 50
#<تفر	no 41
#<تفل	no 156	yes -135
#<تقر	yes 43
#<تقط	no 101	yes -75
#<تقو	no -115	unknown 103
#<تكب	no 155	yes -136
#<تكس	no 77	yes -49
#<تكن	no 73	yes -58
#<تلا	no -76	yes 101
#<تلف	no 52	yes -46
#<تلق	no 86	yes -73
#<تلم	no -47	yes 52
#<تم>	no -87	yes 100
#<تمر	no -155	unknown 131
#<تمش	no 82	yes -64
#<تنف	no 99	yes -72
#<تهر	no 61	yes -40
#<تهز	no 46	unknown -40
#<توج	no 57	yes -43
#<تور	no -56	yes 80
#<توص	no -71	yes 90
#<توق	no -160	unknown 55	yes 115
#<تول	no -186	unknown 154
#<توي	no -105	yes 129
#<ثان	no 108	yes -90
#<جا>	no -68	yes 95
#<جاب	no -173	yes 197
#<جار	no -111	yes 129
#<جام	no 52	unknown -42
#<جان	no 63	yes -72
#<جاو	no 56
#<جبد	no 56	yes -40
#<جبل	no 96	unknown -46	yes -64
#<جبي	no -47	yes 53
#<جدي	unknown -45
#<جرف	no 92	yes -76
#<جرو	no 82	yes -66
#<جري	no -105	yes 144
#<جلد	no -113	yes 131
#<جمع	yes 76
#<جمي	no 41
#<جنب	no 80	yes -58
#<جيب	no 108	yes -73
#<جيت	no 137	yes -115
#<جيد	unknown -40
#<جير	no -43	yes 53
#<حاج	no 42	unknown 42	yes -76
#<حاد	no 61
#<حار	no 83	yes -55
#<حاس	yes 51
#<حاف	no -48
#<حال	no -100	yes 121
#<حد>	no 40
#<حدا	unknown 48
#<حدث	unknown 83	yes -115
#<حدي	no 104	yes -86
#<حرف	no -41	yes 55
#<حرق	no 65
#<حرو	no 55	yes -48
#<حزا	no -119	yes 127
#<حسب	no -106	yes 136
#<حسي	no 49	yes -41
#<حصا	no 50
#<حصل	unknown -50
#<حطي	no 56
#<حفا	yes 47
#<حفي	no -83	unknown 62
#<حك>	no -106	yes 158
#<حلا	no -177	yes 186
#<حلي	no -54	yes 68
#<حمر	no -46	unknown 111	yes -63
#<حيد	no 100	unknown -43	yes -56
#<خات	no 156	unknown -54	yes -111
#<خاص	no -43
#<خاط	no 153	unknown -47	yes -104
#<خال	no -86	yes 108
#<خاو	no 109	yes -82
#<خاي	no 64	yes -50
#<خبط	no -43	yes 68
#<خبي	no -98	unknown 152	yes -88
#<ختي	no 59	yes -48
#<خدا	unknown -42
#<خدم	unknown -45	yes 56
#<خدو	no -87	yes 101
#<خرب	no 109	yes -96
#<خرط	no -80	yes 86
#<خري	no 143	yes -132
#<خسا	no 44
#<خسر	no 73	yes -42
#<خطا	no 122	yes -104
#<خطف	no 71	yes -58
#<خطي	yes 49
#<خلا	no -78	unknown 93
#<خلص	no -176	unknown 188
#<خلف	no -74	yes 99
#<خلي	no 78	yes -52
#<خنز	no 93	yes -77
#<خوا	unknown -72	yes 70
#<خير	no -167	yes 185
#<خيط	no 98	yes -65
#<داس	yes 46
#<داو	no 61
#<دخا	no 95	yes -78
#<درج	no 58	yes -43
#<درك	no 75	yes -58
#<درن	no -83	yes 100
#<دقا	no -49	unknown 69
#<دقي	no 47
#<دلا	no -49	yes 65
#<دم>	no -44	yes 54
#<دمي	no 56	yes -42
#<دهس	no -42	yes 62
#<دهن	no 79	yes -67
#<دون	no -66	yes 81
#<دير	no 113	yes -93
#<ديم	yes 54
#<ذاب	no 72	yes -59
#<ذرا	no 104	yes -79
#<ذو>	no -73	yes 85
#<راج	no -60	yes 81
#<راف	no 108	yes -88
#<راك	no -63	yes 83
#<راه	unknown 41	yes -41
#<راي	no -64	yes 85
#<ربع	no 58
#<رجا	no -54	yes 66
#<رسم	no -145	unknown -47	yes 178
#<رغم	no -124	unknown 141	yes -44
#<رفض	unknown -47
#<رفع	no -100	unknown 147	yes -61
#<رقب	no -66	yes 86
#<ركب	no -103	yes 131
#<رمو	yes 55
#<روا	yes 44
#<ريا	no -90	unknown 103
#<ريح	no 88	yes -70
#<زاج	no 76	yes -51
#<زال	no -78
#<زجا	no 44	yes -53
#<زرق	unknown 93	yes -77
#<زلت	yes 47
#<زيا	no -117	unknown 81
#<ساع	yes 45
#<ساق	yes 54
#<سام	no -110	unknown 88
#<ست>	no 93	yes -71
#<سته	yes 69
#<سحق	no -152	yes 167
#<سخا	no 127	yes -114
#<سخو	no 59	yes -47
#<سد>	no 88	yes -76
#<سدي	no 73	yes -63
#<سرق	no 59	yes -42
#<سري	no 95	yes -61
#<سقو	no 161	yes -137
#<سكب	no 119	yes -89
#<سكت	no -48	yes 61
#<سكر	no -70	yes 83
#<سلا	no -85	unknown 70
#<سلم	yes 44
#<سلي	no 50
#<سمح	no -127	yes 157
#<سمع	yes -40
#<سنه	no -68	yes 90
#<سنو	no -58	yes 73
#<سني	unknown -43	yes 45
#<سوء	no 129	yes -108
#<سور	no -44	yes 72
#<سوق	no -186	unknown 131
#<سول	no 50	yes -71
#<سوي	no 100	yes -78
#<سيا	no -46	yes 53
#<سير	yes 52
#<سيم	unknown 67	yes -95
#<شاد	no -274	yes 290
#<شاع	no 42
#<شاف	yes -41
#<شبا	no 89	yes -59
#<شتا	no 148	yes -133
#<شتن	no 55	unknown -71
#<شحا	no 139	unknown -53	yes -84
#<شد>	no -151	yes 167
#<شدا	yes 44
#<شده	no 95	yes -79
#<شدو	no 76	yes -40
#<شرب	yes 49
#<شرف	no -62	yes 78
#<شري	unknown -82	yes 48
#<شظي	no 107	yes -81
#<شعر	unknown 97	yes -108
#<شفت	no -98	yes 123
#<شقت	no 114	unknown -48	yes -61
#<شكا	no 54	yes -60
#<شكو	no 63
#<شكي	no -109	unknown -49	yes 133
#<شنو	no -142	unknown 69
#<شها	unknown 78	yes -83
#<شهر	unknown 80	yes -60
#<شهو	no -52	unknown 55
#<شوف	no 174	yes -149
#<شوي	no 52
#<شي>	unknown 46	yes -79
#<شيي	yes -43
#<صاح	no -134	yes 140
#<صاع	no 85	yes -56
#<صال	no 49
#<صحت	no -50	yes 66
#<صحي	unknown 62	yes -66
#<صدر	no -42	yes 54
#<صدم	no -53
#<صدي	no -192	yes 113
#<صرخ	no -41	yes 59
#<صعد	no 115	yes -94
#<صغي	no 58
#<صفر	no 60
#<صلا	no 50
#<صوت	yes 61
#<صور	no 70	yes -48
#<صيف	no -52	unknown 110	yes -113
#<ضحا	no -74	yes 86
#<ضرر	yes 46
#<ضلع	no 76	yes -52
#<ضو>	unknown -41
#<طار	no 70	yes -47
#<طاك	no -109	yes 123
#<طبي	unknown -40	yes 41
#<طرا	no 43	unknown 73	yes -171
#<طرط	no 72	yes -59
#<طفا	no 198	yes -184
#<طفل	no -111	yes 122
#<طلب	no -115	yes 135
#<طلع	yes -51
#<طنج	no -50	yes 57
#<طوا	no -42	yes 47
#<طول	no 54	yes -44
#<طوم	no -90	yes 93
#<طوي	no 77	yes -50
#<طيا	no 171	unknown -98	yes -73
#<طير	no -50	yes 70
#<ظهر	no 43
#<عاد	no -47	yes 72
#<عار	no 80	yes -56
#<عاش	no 46
#<عاص	no 51	yes -43
#<عاي	no -68	yes 90
#<عبا	no -141	yes 150
#<عبر	no -75	yes 89
#<عجل	no -56	yes 90
#<عدا	no -41	yes 55
#<عرض	unknown -53
#<عصف	no 118	yes -95
#<عضن	no -84	yes 100
#<عطا	no -111	unknown 54	yes 65
#<عطي	unknown -44
#<عظم	no 116	unknown 90	yes -205
#<عفو	no -64	yes 74
#<عقد	no -139	unknown 185	yes -127
#<عقر	no 155	yes -126
#<علا	yes -40
#<علب	no 85	yes -70
#<علم	yes 52
#<عمر	yes 45
#<عمل	no -68	yes 93
#<عمي	no 53
#<عن>	unknown 46	yes -50
#<عند	no -43	yes 46
#<عنق	no 43
#<عنه	no 46	unknown -53
#<عني	no 57	yes -47
#<عيا	no 87	unknown -49	yes -43
#<عيد	no -48	yes 65
#<عيط	no 66	yes -49
#<عين	yes -68
#<غاب	no 115	yes -89
#<غاد	no -46
#<غال	no -75	yes 102
#<غرا	no 167	yes -130
#<غرز	yes 61
#<غرق	no 70	yes -51
#<غسل	no 126	yes -92
#<غمر	no -40	yes 45
#<فات	no -96	unknown 145	yes -71
#<فاز	no 131	yes -103
#<فاص	no -50	yes 64
#<فاض	yes 64
#<فاك	no -131	yes 144
#<فان	no 65	yes -49
#<فاي	no 119	yes -82
#<فبا	no 145	yes -129
#<فتا	no -67	yes 104
#<فتح	no -44	unknown 49
#<فتر	no -84	unknown 108
#<فتش	no -127	yes 151
#<فتض	no -73	yes 96
#<فثق	no 44
#<فجا	no 53	yes -89
#<فجر	no 121	yes -109
#<فدا	no -228	yes 246
#<فرا	yes 46
#<فسق	no 86	yes -75
#<فطا	no -131	yes 159
#<فطر	no 84	yes -65
#<فطو	yes 58
#<فظه	no 177	yes -160
#<فقت	no 132	unknown -41	yes -88
#<فقد	yes 40
#<فكل	no -47	yes 69
#<فلم	no 51
#<فلو	no -135	unknown 59	yes 71
#<فما	no 48	unknown -40
#<فنص	no 140	yes -113
#<فوا	no -75	yes 94
#<فوس	no -47	unknown 99	yes -74
#<فون	no 159	yes -131
#<فيا	no -69	yes 87
#<فيت	no 80	yes -63
#<فيد	no -103	yes 133
#<فين	no -57	yes 79
#<قاس	unknown 105	yes -147
#<قبل	no 56	yes -49
#<قد>	no 43
#<قدا	yes -53
#<قدر	no 49
#<قدم	no 68	yes -47
#<قدي	yes 46
#<قلب	no 40
#<قلت	no 70	yes -46
#<قلع	no 179	yes -142
#<قول	no 94	yes -76
#<قيد	no 64	yes -54
#<كاب	no 45
#<كاح	no 87	yes -57
#<كار	no -96	yes 136
#<كاع	no 74	yes -54
#<كال	no -84	yes 101
#<كتا	no -43	yes 59
#<كتج	no -133	yes 157
#<كتر	no -199	unknown 127	yes 57
#<كتع	no -65	yes 101
#<كتغ	no 80	unknown -86
#<كتق	no -58	unknown 41
#<كثي	yes 67
#<كحل	no 63	yes -45
#<كذل	no -49	yes 65
#<كرش	no -44	yes 51
#<كره	no 60	yes -41
#<كسي	no -130	unknown 247	yes -170
#<كلا	unknown 57
#<كلب	no -142	yes 114
#<كلم	no -84	yes 117
#<كلو	no 67	yes -52
#<كلي	yes 72
#<كنج	no 65
#<كنح	unknown -41
#<كنخ	unknown 81	yes -51
#<كند	no -105	unknown 138	yes -50
#<كنر	no 96	unknown -118
#<كنس	no -131	yes 157
#<كنش	no 61	yes -40
#<كنص	no 91	yes -76
#<كنع	no 55	yes -42
#<كنف	no 132	yes -112
#<كنق	no 53
#<كنك	no 87	yes -70
#<كنم	no 120	yes -102
#<كنو	no 60	yes -46
#<كول	unknown 126	yes -129
#<كون	no -53	yes 76
#<كي>	no 118	yes -103
#<كيب	no 46
#<كيت	yes -46
#<كيخ	no 48	yes -84
#<كيد	no -124	yes 163
#<كير	no -192	unknown 86	yes 66
#<كيس	no 110	yes -87
#<كيش	no 58
#<كيط	no -104	yes 123
#<كيف	no 123	yes -135
#<كيق	no -44
#<كيل	no -92	yes 113
#<كين	yes 46
#<كيه	no 102	unknown -61	yes -56
#<لاح	no 89	yes -51
#<لاس	no -174	unknown 164
#<لاص	no -156	unknown -49	yes 188
#<لاك	unknown 51	yes -79
#<لال	yes 47
#<لان	yes 46
#<لاي	unknown 81	yes -126
#<لبن	no -58	yes 69
#<لبي	unknown -48
#<لتح	no 73	yes -58
#<لتر	no 49
#<لحا	no -127	unknown 111
#<لحد	no 96	yes -76
#<لحق	no 45
#<لدا	no -207	yes 214
#<لدي	no -82	yes 56
#<لرج	no 80	yes -57
#<لسع	no 90	yes -61
#<لسي	unknown 96	yes -129
#<لصق	no -100	unknown -40	yes 129
#<لطي	no -89	yes 103
#<لعب	no 75	yes -42
#<لعر	no -148	yes 174
#<لغي	no -205	unknown 235	yes -89
#<لفو	no -41	yes 55
#<لقا	unknown 97	yes -50
#<لقي	yes -68
#<لكر	no -61	unknown 167	yes -143
#<للت	no -73	yes 91
#<للح	no -79	yes 43
#<للخ	no -75	yes 94
#<للد	unknown 57
#<للز	no -117	yes 125
#<للش	no 68	yes -55
#<للص	no 88	yes -69
#<للع	no 44
#<للف	unknown -46
#<للم	yes 41
#<للو	no -42	yes 69
#<لما	unknown -50
#<لنا	no 89	yes -73
#<لوج	yes 45
#<لوح	no 61
#<لور	no -76	yes 96
#<لون	no -74	unknown 152	yes -111
#<ليس	no -117	unknown 67
#<ليك	no 44	yes -60
#<ليل	no 56	yes -52
#<لين	no -73	yes 53
#<ليه	no -54	yes 68
#<ليو	no 51	yes -40
#<ماء	no 40
#<ماب	no 84	yes -64
#<ماج	no 80	yes -56
#<ماد	no 91	yes -58
#<مار	no 85	unknown -63
#<ماز	unknown 82	yes -58
#<ماس	no 64	yes -50
#<ماص	no 120	unknown -45	yes -73
#<ماع	unknown 72	yes -59
#<ماف	no 70	yes -46
#<مال	no -181	yes 190
#<مام	no -105	yes 136
#<مبا	no 83	yes -60
#<متا	unknown 112	yes -93
#<متج	no 121	yes -111
#<متر	no 44
#<متش	no -46	yes 72
#<متع	no 70	yes -58
#<متف	no 169	yes -138
#<متق	no 43
#<متو	yes 40
#<متي	no 41	unknown 64	yes -136
#<مثق	no 102	yes -82
#<مجا	no -170	yes 191
#<مجه	no 79	yes -56
#<محا	no 101	yes -84
#<محر	no 74	yes -57
#<محط	no -43	unknown 109	yes -66
#<محل	no -60	yes 80
#<محم	no -40	yes 63
#<مخد	no 141	unknown -56	yes -96
#<مخل	no -51	unknown 108	yes -80
#<مدا	no -75	yes 97
#<مدخ	no -87	yes 100
#<مدر	no 46
#<مدك	no -272	unknown 318	yes -212
#<مدي	no -41	yes 63
#<مرت	unknown 70	yes -76
#<مرج	yes 60
#<مرس	yes 51
#<مرف	no 75	unknown -43
#<مره	no -106	unknown 93
#<مري	no 59	yes -41
#<مزه	no -112	yes 125
#<مسا	no -49	yes 69
#<مسد	no 72	yes -50
#<مسر	no -51	yes 70
#<مسل	yes 53
#<مشك	no -61	yes 81
#<مشي	no 64
#<مصب	yes 58
#<مصد	no -61	yes 72
#<مضر	yes -69
#<مطا	no 162	unknown -76	yes -86
#<مطر	no -133	yes 164
#<مطع	no 48	unknown 80	yes -128
#<معا	no -50	yes 41
#<معر	no -133	unknown 80	yes 67
#<معق	no -82	yes 95
#<معن	no 76	yes -40
#<معه	no 118	yes -102
#<معو	no -79	unknown 158	yes -112
#<مفت	yes 43
#<مقد	no 132	yes -104
#<مقص	no -43	yes 65
#<مقط	no 58
#<مقل	no 49
#<مقي	no -109	yes 132
#<مكا	no -69	yes 88
#<مكت	no -84	yes 106
#<مكر	no 49
#<مكن	no 52	yes -40
#<ملا	yes 48
#<ملث	no 40
#<ملو	no 102	yes -82
#<ملي	no 75	yes -71
#<ممر	no -51	yes 82
#<منز	yes 43
#<منع	no 156	yes -129
#<منك	no -209	unknown 201	yes -126
#<منو	no -44	yes 66
#<مهر	no -135	unknown 153
#<موا	no 78	yes -65
#<موج	no 85	yes -70
#<موخ	no -120	yes 136
#<مور	yes 73
#<موط	no -52	yes 71
#<مول	no -97	yes 123
#<ميا	no -42	yes 63
#<ميت	no 56	yes -43
#<مير	no -123	yes 151
#<نار	yes 62
#<ناز	unknown 45	yes -56
#<ناس	no 107	yes -86
#<ناض	yes 43
#<ناع	no 44
#<نتر	no 59	yes -49
#<نتص	no 61	yes -46
#<نتف	yes 50
#<نجا	no -84	yes 93
#<نجم	no 141	yes -110
#<نجي	no -125	unknown 156	yes -88
#<نحر	no -45	yes 50
#<نحو	yes 41
#<نخر	no -87	yes 104
#<نخل	no -60	yes 82
#<ندي	no -45
#<نزي	no -142	yes 171
#<نسخ	no -163	unknown 239	yes -106
#<نسو	unknown -55	yes 71
#<نشر	no 56	yes -41
#<نصب	yes 43
#<نصل	no -98	yes 123
#<نظا	no 110	unknown -58	yes -50
#<نعا	no 53
#<نعر	no -51	unknown 92	yes -60
#<نعل	no 178	unknown -47	yes -146
#<نعي	no -100	unknown 137	yes -57
#<نقد	no 65
#<نقل	yes 62
#<نقو	no 106	yes -87
#<نمر	no -53	unknown 73
#<نمش	unknown 52	yes -57
#<نمل	no -51	yes 56
#<نها	no 54	unknown -48
#<نهر	no 52
#<نوع	no -51	yes 54
#<نوق	no -73	yes 85
#<نوم	no -54	yes 83
#<هات	yes 41
#<هذا	no -43
#<هذه	no 96	yes -75
#<هرب	no -64	unknown 46
#<هز>	no -98	unknown 72
#<هزا	no 104	yes -82
#<هل>	no -85	unknown 121	yes -43
#<هنا	no 61	yes -49
#<هو>	no -41
#<هي>	yes 50
#<وات	unknown 104	yes -86
#<واج	no 90	yes -60
#<واخ	no 99	yes -83
#<وار	no 42
#<واش	no -82	unknown 127	yes -44
#<واص	no 88	yes -66
#<واض	no -187	unknown 164
#<واف	no -97	yes 108
#<واق	no -72	unknown 66
#<واك	unknown -62
#<وام	no -112	yes 138
#<وبل	no -73	yes 91
#<وبي	no -122	yes 154
#<وتب	no 74	yes -59
#<وتح	no -62	yes 83
#<وتر	no 45
#<وتس	no 41
#<وتش	no 53
#<وتع	no 123	yes -105
#<وتف	no -92	yes 126
#<وتق	no 113	unknown -66	yes -67
#<وتك	yes 60
#<وتل	no 70	yes -52
#<وتو	no 119	unknown -54	yes -68
#<وجا	no -40	yes 64
#<وجر	no 62	yes -47
#<وجع	no -70	yes 81
#<وجو	no 71	yes -59
#<وحت	no 40
#<وحد	no 50
#<وحر	no 81	yes -57
#<وحك	no -140	yes 162
#<وحم	no -142	yes 155
#<وحن	no 119	yes -106
#<وحي	no -77	yes 92
#<وخت	no 60	yes -50
#<وخد	no -53	yes 73
#<وخس	no -82	yes 94
#<ودر	unknown -66	yes 100
#<ودم	no 61	yes -55
#<ودن	yes 45
#<ودو	no 56	unknown -72
#<ورج	no 65	unknown 56	yes -117
#<ورش	no 58	yes -40
#<ورف	no 44
#<ورق	no -159	unknown 144
#<ورك	unknown 143	yes -236
#<ورم	no 43
#<وزل	no 184	yes -170
#<وسا	no -79	yes 97
#<وسر	no 43
#<وسط	yes -44
#<وسق	no -48	yes 60
#<وسي	yes 41
#<وشا	no -162	yes 183
#<وشد	no 240	yes -230
#<وشع	no 105	yes -93
#<وشق	no 54	unknown -47
#<وصب	no -61	unknown 40
#<وصف	no -73	unknown 91
#<وصو	no 71	yes -54
#<وضع	unknown 69	yes -83
#<وطا	yes 49
#<وطح	no 90	yes -74
#<وطف	no 96	yes -89
#<وطي	yes 70
#<وعا	no 41
#<وعد	no -73	yes 85
#<وعط	no -54	yes 77
#<وعل	no -136	unknown 140
#<وعن	yes 44
#<وفج	no -104	yes 123
#<وفر	no -92	yes 99
#<وفي	no 45
#<وقا	no -58	yes 44
#<وقب	no -196	unknown 106	yes 41
#<وقت	no 56
#<وقد	no 41
#<وقض	no 52	yes -42
#<وقط	no -52	yes 81
#<وكت	no -43	yes 62
#<وكس	no 44
#<وكل	no 49
#<وكم	no -108	yes 130
#<وكن	no -110	unknown 52	yes 57
#<ومر	no 44	yes -75
#<ومس	no -60	yes 90
#<ومع	yes 45
#<ومل	no -57	yes 74
#<ومو	no -63	yes 81
#<ونح	no 52	yes -40
#<ونز	no 51
#<ونس	no 69	yes -49
#<ونص	no 61	yes -50
#<ونع	no 113	unknown -61	yes -49
#<ونق	no 50
#<وها	yes 41
#<وهر	no -91	yes 106
#<وهو	yes 55
#<ووا	no -76	yes 47
#<ووص	no -78	yes 90
#<وول	no 100	yes -71
#<ويد	no -72	unknown 68
#<ويق	no 74	yes -59
#<ياخ	no 152	yes -128
#<يتع	unknown 144	yes -114
#<يتو	no 83	yes -67
#<يجا	no 123	yes -109
#<يحت	no 83	yes -62
#<يحد	yes 47
#<يحل	no -61	unknown 87	yes -48
#<يخر	no -56	unknown -71	yes 95
#<يخل	no -43	yes 71
#<يد>	no 169	unknown -45	yes -163
#<يدا	yes 44
#<يده	yes 49
#<يدو	no -173	yes 181
#<يرج	yes 67
#<يرح	no 61	yes -80
#<يسا	no -46	yes 84
#<يسر	unknown 78	yes -90
#<يشك	no 53
#<يصب	no -40	yes 52
#<يصل	no 53	unknown -64
#<يضح	no 97	yes -88
#<يطا	yes 42
#<يعن	no 48
#<يغط	unknown -44
#<يغل	yes 44
#<يقط	no -48	yes 70
#<يقو	no -66	unknown 74
#<يمس	no 62	yes -46
#<يمك	no -82	unknown 127	yes -75
#<يور	no 91	unknown -40	yes -52
#<يوق	no -133	yes 143
#<يول	no 43
#ءها>	no 55
#اءت>	no 77	yes -65
#اءها	no 55
#ابت>	no -76	yes 103
#ابدا	no 75	yes -64
#ابري	no 60	unknown -50
#ابس>	no 151	yes -109
#ابع>	no -43	yes 60
#ابعه	no 46
#ابغا	no -126	yes 140
#ابق>	yes 54
#ابقا	no 178	yes -159
#ابله	no 126	yes -113
#ابن>	no -103	unknown -50	yes 132
#ابنا	yes 42
#ابنت	no -55	yes 42
#ابني	no -60	yes 82
#ابه>	no 41
#ابها	yes 40
#ابو>	no 51
#ابول	yes 48
#ابيح	no 187	unknown -50	yes -149
#ابيض	no -57	yes 78
#ابيع	no 48
#اتاي	no 130	yes -117
#اتذك	no -132	unknown 111	yes -41
#اتش>	no 88	yes -47
#اتف>	no 56
#اتفه	yes 44
#اتفي	no -77	yes 102
#اتم>	no 164	unknown -63	yes -109
#اتمك	no 104	yes -86
#اتنا	yes 50
#اتني	yes 64
#اتها	no 92	yes -76
#اتهم	no -169	yes 191
#اتيح	no -53	unknown 42
#اتيك	no 89	yes -70
#اثين	no 135	yes -125
#اجب>	unknown -90	yes 55
#اجته	no -78	yes 89
#اجد>	no 64	yes -40
#اجر>	no -73	unknown 75
#اجره	no -99	yes 111
#اجز>	no 137	unknown -55	yes -88
#اجع>	no -166	yes 180
#اجل>	no -107	yes 81
#اجلي	unknown 51
#اجم>	no -47	yes 70
#اجه>	yes -45
#اجها	no -49	yes 67
#اجهه	yes -48
#اجور	unknown -52
#اجين	no 67	yes -50
#احا>	yes 58
#احات	no 166	yes -137
#احب>	no -56	yes 75
#احبت	no -194	yes 208
#احبه	no -102	yes 137
#احبي	no -176	yes 146
#احتا	unknown 40
#احتك	no -51	yes 68
#احده	no 59	yes -42
#احل>	no 97	yes -75
#احلي	no 141	yes -112
#احمر	yes 46
#احنت	no 87	yes -61
#احنه	no -54	yes 80
#اخا>	no 139	yes -122
#اختف	no 73	yes -59
#اختي	no -42	yes 54
#اخذ>	yes 50
#اخذت	no 64	yes -46
#اخذو	no 64	yes -55
#اخضر	no 114	yes -96
#اخله	no 47
#ادتي	no 120	unknown -51	yes -64
#ادثه	no -81	yes 104
#ادرش	no -82	yes 94
#ادسه	no 44
#ادشي	no 56	unknown -40
#ادمه	no 83	unknown -41	yes -45
#ادو>	no 156	yes -142
#ادوس	no -46	yes 69
#اديا	no 138	yes -108
#ادير	unknown 71	yes -75
#اديك	no -123	yes 135
#ادين	no -178	yes 192
#اديه	no 66	yes -51
#اديو	unknown 84	yes -86
#اذا>	no 62
#اذه>	no -93	yes 115
#اذهب	no 110	yes -77
#ارا>	no -54	yes 63
#اراب	no 75
#اراس	no 57	yes -43
#اراه	yes 56
#ارب>	no 81	yes -61
#اربر	yes 46
#ارتج	no -104	yes 114
#ارتف	no 188	unknown -44	yes -152
#ارتن	no -135	yes 154
#ارته	no -72	yes 88
#ارثه	yes 45
#ارج>	no 59	yes -41
#ارجع	no 151	yes -123
#ارجه	no 41
#ارجو	no 40
#ارح>	unknown 47
#ارحه	no -162	yes 168
#ارد>	no 57	unknown -55
#ارز>	no 95	yes -83
#ارشي	no 42
#ارط>	no 79	yes -44
#ارطه	no -76	yes 89
#ارع>	no -63	yes 51
#ارغ>	no 75	yes -54
#ارغه	no -94	unknown 103
#ارقه	unknown -44
#ارك>	no 99	yes -64
#ارم>	no 105	yes -84
#ارنا	no -60	yes 76
#ارها	no 57
#ارو>	no 52
#اروت	no 180	unknown -84	yes -95
#اروط	no -77	unknown 53
#اريت	no 100	yes -88
#اريخ	no -56	yes 72
#اريد	no 111	unknown -82
#ارير	no -44	yes 55
#اريك	no -52	yes 71
#اريو	no -48	yes 75
#اريي	no 198	unknown -132	yes -90
#ازال	unknown 83	yes -67
#ازرق	no -183	unknown 87	yes 88
#ازل>	unknown 81	yes -51
#ازه>	no 48	unknown -58
#ازوت	no 101	yes -83
#اسا>	no 52	yes -42
#اساب	no 48
#اسات	no 104	yes -83
#اسبق	no -42	yes 56
#اسبو	no 49
#استا	no -62	yes 85
#استد	no -86	unknown 69
#استر	unknown 86	yes -45
#اسطب	no 84	yes -68
#اسعا	no -69	unknown 43
#اسف>	no 85	yes -73
#اسفل	no -126	unknown 98
#اسفي	no 48	yes -43
#اسقط	no -140	yes 157
#اسل>	no -79	yes 89
#اسم>	no 99	yes -79
#اسما	no 60	yes -49
#اسنا	no -62	yes 47
#اسه>	no -64	yes 95
#اسها	no -65	unknown 43
#اسو>	unknown 127	yes -204
#اسوب	no 66	yes -45
#اسود	no 61	yes -52
#اسور	yes 49
#اسيت	no 87	yes -70
#اسين	yes 50
#اسيه	no 80	yes -50
#اسيو	no -136	unknown 206	yes -123
#اشتر	unknown -40	yes 49
#اشتع	no 112	yes -92
#اشجا	no 67	yes -56
#اشغا	yes 48
#اشفت	no -59	unknown 71
#اشه>	yes 55
#اشور	no 46
#اصب>	no 72	yes -57
#اصبت	unknown -59
#اصبع	no 98	yes -67
#اصتو	no -65	unknown 79
#اصرح	no 43	yes -47
#اصص>	no 76	yes -68
#اصطد	yes 47
#اصق>	no -224	yes 231
#اصلا	no -100	unknown 73
#اصني	no -94	yes 116
#اصه>	no 55
#اصها	no -70	yes 84
#اصيب	no 42
#اضت>	no -63	yes 93
#اضر>	unknown 107	yes -86
#اضطر	no -222	unknown 131	yes 86
#اضه>	no 124	yes -97
#اطري	no 59	yes -43
#اطع>	yes 45
#اطلب	no 88	unknown -60
#اطلس	no -44	yes 57
#اطم>	no 48
#اطه>	yes 55
#اطي>	no -63	unknown 93	yes -56
#اطيم	no 93	yes -71
#اظن>	no -144	unknown 139
#اعات	no 153	yes -137
#اعتذ	no -100	yes 114
#اعتر	no -66	yes 85
#اعده	no 43
#اعرف	yes -67
#اعسي	no 71	yes -54
#اعصا	no 45
#اعطت	no -67	yes 82
#اعطي	yes 50
#اعقه	no 69	yes -49
#اعلم	no -96	unknown 123	yes -47
#اعند	no -51	yes 81
#اعو>	yes 41
#اعي>	yes 47
#اعيط	no 64	yes -41
#اعيه	no 85	yes -76
#اغا>	no 172	unknown -44	yes -125
#اغلا	no 55	yes -47
#اغه>	unknown 95	yes -95
#اغي>	no -120	yes 150
#افاب	no 143	yes -114
#افذ>	no -108	yes 122
#افذه	no 83	yes -66
#افر>	no -105	yes 123
#افرا	no 79	yes -64
#افرغ	yes 44
#افرو	no -52	unknown -70	yes 101
#افري	no -174	yes 121
#افسد	no -68	yes 87
#افعه	no 95	yes -74
#افله	no -57	unknown 68
#افه>	no 100	yes -78
#افهم	no 186	unknown -130	yes -84
#افون	no -98	yes 108
#افيا	no 69	yes -48
#اقام	no -193	unknown 176	yes -74
#اقتل	no 51
#اقدر	no 154	unknown -40	yes -124
#اقف>	yes 48
#اقفا	no -112	yes 86
#اقفه	unknown 147	yes -126
#اقلي	no 42
#اقه>	no -70	unknown 42
#اقوا	no 60	unknown -51
#اقيت	no 62	yes -45
#اقيه	unknown 49	yes -110
#اكاد	unknown 87	yes -110
#اكار	no -40
#اكان	no 57
#اكبه	no -77	yes 90
#اكتش	no 61	yes -50
#اكثر	no -44	yes 61
#اكش>	no 58
#اكم>	no -44	unknown 71
#اكن>	no -112	yes 68
#اكه>	no -59	yes 71
#اكوا	no 49
#اكور	unknown -46
#اكين	no 76	yes -46
#الاب	no -45	yes 74
#الات	no -104	yes 133
#الاح	no 41
#الاد	unknown 48
#الاص	no -52	yes 68
#الاض	no 54
#الاع	no 64	yes -44
#الاف	no 122	unknown -43	yes -76
#الاق	no -94	unknown 128	yes -84
#الال	no 73	yes -46
#الاو	yes 46
#الب>	no -77	unknown 65
#البخ	no 120	yes -101
#البز	no 74	yes -60
#البس	yes 59
#البق	no 79	yes -65
#البك	no -46	yes 71
#الت>	yes 54
#التا	no -62	unknown 101
#التب	no 71	yes -50
#التح	no -126	unknown 183	yes -72
#التد	no 41
#التع	no -307	unknown 162	yes 147
#التف	no -52	yes 77
#التق	no -61	yes 79
#التك	no 73	yes -60
#التم	unknown 54	yes -104
#التن	no -73	yes 87
#الته	no 186	yes -170
#الث>	no -67	yes 85
#الثل	no 42
#الثه	no 41
#الجا	no -53	yes 71
#الجب	no 43
#الجد	no -41
#الجز	no -108	yes 123
#الجل	no 64
#الجه	no 65	yes -44
#الجو	no 142	yes -121
#الجي	no -71	yes 89
#الحج	no 71
#الحس	no -107	unknown 136	yes -64
#الحص	yes 61
#الحو	no 43
#الخا	no -52	yes 80
#الخب	no -41	yes 64
#الخد	yes 51
#الخر	no 154	yes -133
#الخز	no 49
#الخس	no 43
#الخش	yes 51
#الخض	no -91	unknown 61
#الخط	no 48
#الخن	no 125	yes -109
#الخي	no 61	yes -77
#الدا	no 42	yes -56
#الدج	no 84	yes -69
#الدخ	yes 52
#الدش	no 132	yes -102
#الدف	no -121	yes 129
#الدل	no -61	yes 87
#الده	no -42	yes 68
#الدي	no -66	unknown 66
#الذر	yes 40
#الذي	no -64	yes 53
#الرب	no -71	yes 50
#الرج	no -50	yes 73
#الرح	no -40	unknown 94	yes -112
#الرس	no -46	yes 67
#الرص	no -170	unknown 96	yes 76
#الرع	no 74	yes -58
#الرم	no 77	yes -52
#الزب	no -98	yes 119
#الزم	no -170	yes 186
#الزن	no 84	yes -62
#الزو	unknown -58	yes 63
#الزي	yes -59
#السخ	unknown 67
#السع	no 66	yes -47
#السف	no 64	yes -66
#السك	unknown 67	yes -56
#السل	yes 41
#السم	no 47
#السن	unknown 51	yes -56
#الشب	no 82	yes -55
#الشت	no 52
#الشج	no 86	yes -57
#الشف	no 88	yes -63
#الشق	no -91	yes 108
#الشك	no 80	yes -57
#الشم	no 41
#الشه	no 56
#الشو	no 58
#الشي	yes 61
#الصح	no 95	yes -80
#الصخ	no -131	yes 145
#الصد	no 55	yes -79
#الصر	no -59	yes 75
#الصف	no -179	unknown 111	yes 79
#الصن	no 45
#الضا	unknown -50
#الضب	no -54	yes 71
#الضر	no 42
#الضل	no -247	unknown 130	yes 101
#الضي	unknown 50
#الطم	no 55	unknown 43	yes -106
#الطن	unknown 116	yes -143
#الطي	no 102	yes -79
#الظل	no 108	yes -88
#العت	no 86	yes -71
#العج	no -48
#العد	no 87	yes -60
#العس	no 56	yes -40
#العص	no -52	yes 66
#العط	no -58	yes 67
#العظ	no -135	unknown 83	yes 62
#العف	no 108	yes -96
#العق	no -107	unknown 172	yes -92
#العل	yes 42
#العن	no 58
#العو	no 56	yes -41
#الغر	no 48
#الغس	unknown 86	yes -97
#الغل	no -133	unknown -46	yes 156
#الغي	yes -84
#الف>	unknown 51
#الفا	no -62	yes 67
#الفق	no -58	yes 72
#الفن	yes -53
#القب	no 171	unknown -43	yes -124
#القس	no -103	unknown 212	yes -154
#القط	unknown 69	yes -43
#القم	no -103	yes 124
#القن	no 69	yes -55
#القه	yes 45
#القو	no 129	yes -111
#الكب	yes 54
#الكس	no -137	unknown 116
#الكم	no 121	yes -107
#الكن	no 67
#الكي	no -65	yes 90
#المش	no -101	yes 128
#المض	unknown -50	yes 46
#المظ	no 60
#المغ	no 102	yes -84
#المف	no -47	unknown 87	yes -54
#المك	no -80	yes 111
#المو	no 41
#النج	no 41
#النح	no 119	yes -102
#النخ	no -54	yes 79
#النص	no 52
#النض	unknown 54	yes -103
#النظ	no 100	unknown -76
#النع	no -46	yes 67
#النف	no -129	yes 145
#النق	no -186	unknown 140
#النم	no -107	yes 125
#النو	no -105	yes 120
#الني	no -63	yes 74
#الهم	no -70	yes 83
#الهو	yes -55
#الهي	no 71	yes -48
#الوا	no 48
#الوج	unknown 129	yes -199
#الوح	no 44
#الود	yes 41
#الوس	no -76	yes 94
#الوط	no -51	yes 74
#الوك	unknown -91	yes 96
#الول	no -125	unknown 70
#الون	no 52
#الوي	yes 46
#اليا	unknown 46	yes -63
#اليد	no 43
#اليز	no 121	yes -84
#اليس	no -60	yes 75
#اليط	yes 45
#اليك	no 102	yes -85
#اليل	no -82	unknown 134	yes -88
#اليم	yes 53
#الين	no -83	yes 101
#اليه	yes 54
#امان	no 44
#امبي	no 63	yes -52
#امتد	no -117	yes 133
#امره	yes 45
#امشي	yes 47
#امع>	unknown -50
#امعي	yes 49
#املك	no 47
#امله	no 53
#املي	yes 58
#امني	no -62	yes 86
#امه>	no -40
#امو>	no 80	yes -61
#اموس	no 69	yes -57
#اميك	no 108	yes -85
#امين	no -129	unknown 146
#اميه	no -137	unknown 98	yes -44
#انات	no 71	yes -61
#انب>	yes 40
#انبه	no 134	yes -123
#انبي	no -42
#انتا	no 78	yes -50
#انتر	no 139	yes -119
#انتظ	no 58
#انتف	no 97	yes -67
#انتق	no -205	yes 219
#انتو	no 65	yes -52
#انتي	no -80	yes 95
#انجز	no -43	yes 68
#انحر	yes 45
#اندا	no 155	yes -119
#اندي	no 43
#انذا	no 74	yes -66
#انز>	no -170	yes 177
#انس>	yes 51
#انسي	no -63	yes 96
#انطه	no 62	yes -49
#انطي	no -103	yes 119
#انع>	yes -44
#انعا	no -46	yes 67
#انغر	no 57
#انفص	no -65	unknown 154	yes -135
#انقل	no 106	unknown -40	yes -79
#انكس	no 44	unknown 52	yes -93
#اننا	no -73	yes 83
#انها	no 40
#انو>	no -51	yes 49
#انوت	no 65	yes -43
#انور	no 68	yes -57
#انوي	no 66	yes -48
#انير	unknown 52	yes -73
#انيك	no 90	yes -70
#انين	no -64	unknown 161	yes -153
#انيو	no 61	yes -42
#اهم>	no -105	yes 126
#اهمو	no -106	yes 122
#اوتو	no 46	unknown -49
#اود>	no -137	unknown 81	yes 54
#اورا	no -73	yes 95
#اوقف	no -96	yes 119
#اول>	yes 52
#اولت	yes 43
#اوله	no 76	yes -48
#اولو	no 125	unknown -52	yes -94
#اون>	yes 41
#اوني	no -55	yes 69
#اوه>	no 114	yes -94
#اوها	no 41
#اوهم	no 81	unknown -70
#اوي>	no 81	yes -53
#اويه	no 227	unknown -46	yes -185
#ايات	yes 54
#ايام	no 43
#ايت>	no 95	unknown -40	yes -61
#ايج>	no 51
#ايح>	no -64	yes 81
#ايحه	no 82	yes -67
#ايده	no 103	unknown -55	yes -84
#اير>	no 85	yes -55
#ايره	no -40	unknown 95	yes -64
#ايز>	no -108	yes 126
#ايسر	yes 52
#ايض>	no 97	yes -83
#ايضا	unknown -73	yes 40
#ايطا	no -92	unknown 151	yes -103
#ايله	unknown -45	yes 68
#ايم>	no 81	yes -63
#ايمن	no -41	unknown 62	yes -41
#ايمه	no -157	yes 171
#اين>	no 61	yes -48
#اينت	no -81	yes 94
#اينه	no -41	yes 41
#ايي>	no 45
#اييه	yes -44
#باء>	unknown 72	yes -45
#بابه	no -52	yes 65
#بابي	yes 43
#باحا	yes 58
#باد>	no -99	yes 109
#بادل	no -98	yes 120
#بار>	no -104	unknown 135
#بارا	unknown 68	yes -79
#بارب	no -45
#بارح	no -58	unknown 40
#باري	no 66	yes -46
#باسب	no 162	unknown -58	yes -102
#باسم	no 120	yes -92
#باعي	no -61	yes 87
#باغه	unknown 95	yes -95
#باغي	no -198	unknown -43	yes 210
#باق>	unknown 75	yes -141
#بال>	unknown -44	yes 61
#بالا	no 61
#بالب	no 94	yes -67
#بالج	no 108	yes -90
#بالح	yes 61
#بالخ	no 142	yes -111
#بالز	no -92	yes 112
#بالس	yes -55
#بالش	no -46	yes 70
#بالص	no 50
#بالض	no -57	unknown 62
#بالع	no 81	yes -44
#بالف	no -98	unknown 47	yes 45
#بالق	no 45	unknown -41
#بالك	no 55
#بالل	unknown 58	yes -74
#بالن	no 93	yes -76
#بالو	yes 45
#بانه	yes 42
#بانو	no 79	yes -66
#باي>	no 111	yes -96
#بايي	no 55
#بتني	yes 46
#بتها	yes 56
#بتو>	no 102	yes -81
#بتي>	no -117	yes 101
#بثلا	no -55	yes 73
#بجان	no 45	unknown -48
#بحاج	no 232	unknown -92	yes -194
#بحجم	no 51	yes -41
#بخاخ	no 122	yes -104
#بخار	no 132	yes -120
#بدرا	no -87	unknown -51	yes 115
#بدني	no -144	yes 159
#برا>	unknown 82	yes -69
#برات	no 190	yes -153
#برد>	no 79	yes -67
#برشي	yes 52
#برق>	no 106	yes -92
#برور	no 77	yes -54
#بري>	no 100	yes -86
#بريا	no 75	yes -44
#بريس	no 153	yes -93
#بزاف	no -74	yes 99
#بزطا	no 74	yes -60
#بزه>	no -100	yes 104
#بسات	no 42
#بستا	no 97	yes -87
#بسلا	no 49	unknown -41
#بسلك	no -85	unknown 93	yes -79
#بسيا	no -67	yes 89
#بسيط	no -81	yes 105
#بشري	no -86	yes 92
#بشوي	no 43
#بصح>	no -119	yes 141
#بصحت	no -124	yes 136
#بطار	no -53	unknown 78	yes -49
#بطاط	no 129	yes -108
#بطاق	no -125	unknown 148	yes -44
#بطه>	no -67	yes 91
#بعدم	unknown -54	yes 44
#بعصا	no -172	yes 179
#بعه>	no 56
#بعون	no 137	yes -111
#بعيد	no 76	yes -58
#بغا>	no -79	yes 106
#بغات	no 95	unknown -61
#بغاش	no -40	yes 58
#بفعل	unknown -47
#بقا>	no 51	yes -73
#بقاش	no 64
#بقاو	no 40
#بقره	no 96	yes -81
#بقعه	no -76	yes 94
#بقي>	no -92	unknown 134	yes -82
#بقيت	unknown 57	yes -51
#بكه>	no 88	yes -62
#بكي>	no -54	yes 73
#بلات	no 41
#بلاص	yes -47
#بلاط	no 161	yes -142
#بلاف	no -98	yes 108
#بلاك	no -60	yes 82
#بلان	no 118	yes -78
#بلاي	no 66
#بلدي	no -121	yes 84
#بلغ>	no 59
#بلغت	no 71	yes -59
#بله>	no -43	yes 63
#بلو>	no 156	yes -136
#بلوك	no -71	yes 93
#بلوم	no -55	yes 70
#بليو	no 44
#بما>	no -66	unknown -49	yes 92
#بمرا	no 104	yes -73
#بناء	no -102	yes 131
#بنت>	no 45
#بنتي	no -68	yes 49
#بنفس	no -154	yes 191
#بنك>	no -43	unknown 94
#بني>	yes 46
#بوا>	no 118	yes -90
#بواب	no -170	unknown -50	yes 210
#بوان	no -63
#بوبي	yes 55
#بوحد	no 83	yes -59
#بور>	no 59
#بورت	no -48	yes 61
#بورط	no -191	unknown 58	yes 140
#بوطا	no -68	unknown 74
#بوطه	no 60	yes -41
#بوطو	no -81	unknown 157	yes -272
#بوع>	yes 45
#بوعي	no 84	yes -58
#بول>	no -47	unknown -72	yes 115
#بومب	no 88	yes -68
#بون>	no -70	unknown 42
#بونا	yes 45
#بونه	no -87	yes 108
#بيا>	no 141	unknown -45	yes -98
#بيان	no -154	yes 175
#بيبه	no -45	unknown -44	yes 79
#بيبي	no -59	yes 81
#بيته	no -104	yes 120
#بيح>	no 199	unknown -51	yes -156
#بيخي	yes 57
#بيرم	no 75	unknown -44	yes -41
#بيرو	no 61	yes -45
#بيض>	no 64
#بيضا	no -52	yes 57
#بيضه	no 51	yes -40
#بيكا	no -116	yes 125
#بيكو	no -66	yes 100
#بيلا	no -65	yes 86
#بيلت	yes 72
#بينا	no -121	yes 132
#بينن	no -157	unknown -49	yes 185
#بيني	no -66	yes 90
#بيهم	no 136	yes -111
#بيوت	no -54	unknown 103	yes -72
#تابع	no 83	yes -62
#تابل	no 160	yes -134
#تات>	no 103	yes -79
#تاج>	yes -41
#تاجر	no -127	yes 145
#تاح>	no 223	unknown -42	yes -179
#تاذه	no -93	yes 115
#تار>	no 47
#تاره	no 49
#تاز>	no -94	unknown 77
#تاع>	no 46
#تامي	no -123	unknown 166	yes -48
#تان>	no -54	yes 78
#تاي>	no 130	yes -117
#تاير	no 60	yes -42
#تبا>	no 53	yes -42
#تباد	no -98	yes 120
#تبدل	no 75	yes -56
#تبرو	no 77	yes -54
#تبع>	no -50	yes 83
#تبكي	no -109	yes 128
#تبي>	yes 59
#تبين	no 94	yes -75
#تجاو	no -53	yes 62
#تجرح	no -69	yes 98
#تجري	no -64	yes 77
#تجمع	no 79	yes -68
#تجي>	no 45
#تحاد	no -75	yes 89
#تحت>	no 59	yes -57
#تحته	no 121	yes -97
#تحتو	no -82	yes 101
#تحتي	no -131	yes 165
#تحدث	no -52	yes 63
#تحرك	no 94	yes -83
#تحري	no -41	yes 51
#تحطم	no 61
#تحف>	no 90	yes -67
#تحمل	no -151	yes 169
#تحه>	unknown 111	yes -148
#تحوا	no 101	yes -89
#تخرج	no -46	yes 58
#تخري	no -52	yes 62
#تخلع	no 194	unknown -52	yes -143
#تدت>	no -111	yes 123
#تدخل	no 66
#تدري	no -50	yes 68
#تدعا	no -93	unknown 105
#تدفي	no 106	yes -93
#تذر>	no -105	yes 118
#تذكر	no -132	unknown 111	yes -41
#تراج	no -44	yes 73
#تراك	no -110	yes 123
#ترجا	unknown 52	yes -70
#ترجع	no -87	unknown 120	yes -47
#ترف>	no -40	yes 62
#ترق>	unknown 51
#ترقت	no -79	yes 92
#ترك>	no -75	yes 97
#تركت	no 58
#تركي	no -44
#ترم>	no 46
#ترنت	no 74	yes -55
#ترو>	no 54	yes -41
#تروت	no -74	yes 91
#تروط	no 43
#ترون	no -72	unknown -42	yes 110
#تري>	unknown -48
#تريب	no -51	yes 62
#ترين	no -59	yes 77
#تسرق	no 54
#تسع>	no -62	yes 73
#تسلس	no -64	yes 86
#تسني	unknown 63	yes -82
#تشفت	no 101	yes -79
#تشفر	no 126	yes -90
#تشفي	yes -49
#تشقا	no 53
#تشقق	no 58
#تشكو	no -46	yes 63
#تشوا	no 77	yes -64
#تشوف	no -150	yes 160
#تصاد	no -184	unknown 69	yes 72
#تصاو	no 67	unknown -44
#تصدع	no 99	yes -74
#تصر>	yes 51
#تصري	no 49	yes -64
#تصل>	no 49
#تصلت	no -69	yes 95
#تصوي	no 49
#تضرب	unknown -40	yes 45
#تطمت	no 45
#تعرف	no -209	unknown 60	yes 121
#تعطل	unknown 70	yes -142
#تعفن	no 110	yes -94
#تعلت	no 84	yes -62
#تعلم	no -144	unknown 135
#تعوج	no 103	yes -83
#تعود	no -143	yes 154
#تعوض	no 47	yes -79
#تغل>	no 53
#تغيي	no -118	unknown 203	yes -165
#تفاع	no 81	yes -73
#تفاه	no -83	yes 111
#تفخ>	no 59
#تفرق	no 128	yes -99
#تفلت	no 147	yes -130
#تفلق	no -62	yes 81
#تقاط	no -86	yes 105
#تقاع	no 43
#تقدر	no 105	yes -88
#تقدي	no -41	yes 53
#تقري	yes 56
#تقطع	no 87	yes -58
#تقلع	no 60	unknown -40	yes -41
#تقني	no -176	yes 189
#تقول	no -51
#تكاك	no -88	yes 106
#تكسر	no 57
#تكن>	no 73	yes -58
#تلاح	no -113	unknown -49	yes 140
#تلام	no -50	yes 62
#تلعت	no 46
#تلفا	no 47
#تلفت	no -60	yes 89
#تلفز	no -42	yes 70
#تلمي	no -55	yes 61
#تلوا	no 91	yes -74
#تمام	unknown -69	yes 89
#تمزق	no -82	unknown -58	yes 119
#تمشي	no 82	yes -64
#تمكن	no 104	yes -86
#تنا>	no -41	yes 63
#تنبر	no 55	unknown -71
#تني>	no -43	yes 59
#تهبت	no 43
#تهم>	no -79	yes 59
#توب>	no -112	yes 134
#توبر	no 75	yes -53
#توجع	no 76	yes -62
#توح>	no 72	yes -55
#توحا	no -136	yes 145
#توره	no -62
#تورو	no -74	unknown 61
#توش>	no -117	unknown -89	yes 179
#توصي	yes 45
#توقع	no -93	yes 116
#توقف	no -56	yes 53
#توقي	no -46	yes 55
#توما	no 56
#تون>	no 90	yes -69
#توي>	no 57
#تويو	no -62	yes 84
#تيار	no 79	yes -46
#تيجه	no 59
#تير>	no 139	unknown -58	yes -81
#تيك>	no 69	yes -48
#تيله	no 189	unknown -47	yes -153
#تيني	yes 47
#تيه>	no 94	yes -67
#تيو>	yes 49
#ثانو	no 57
#ثرت>	no -74	yes 92
#ثقب>	yes 50
#ثقبت	no -48	yes 63
#ثقل>	no 64	yes -54
#ثقوب	no 102	yes -82
#ثلج>	no 90	yes -74
#ثمن>	yes 44
#ثناء	no -53	yes 50
#ثير>	no -50	yes 78
#ثيرا	no -50	unknown -66	yes 117
#ثين>	no 135	yes -125
#جاءت	no 77	yes -65
#جابت	no -133	unknown -41	yes 162
#جاتن	no 95	yes -76
#جار>	no -94	yes 110
#جارت	no -51	yes 66
#جارن	no -126	yes 138
#جاره	yes 55
#جاري	no -143	yes 137
#جاع>	unknown 52	yes -70
#جال>	yes 47
#جان>	no -62	yes 80
#جاني	no 118	unknown -62	yes -50
#جاه>	no -118	yes 84
#جاوب	no 41
#جاور	no -109	yes 124
#جبد>	unknown 70	yes -76
#جبس>	no 47
#جبص>	no -51	yes 57
#جبل>	no 125	yes -102
#جبلي	no 103	unknown -57	yes -64
#جبين	no -47	yes 53
#جته>	no -60	yes 66
#جدت>	no 59
#جدرا	no 93	yes -53
#جده>	no -107	yes 54
#جدها	no 40	unknown -63
#جدي>	yes 56
#جديد	no -95	unknown 74
#جرت>	no -96	unknown 121	yes -72
#جرحا	no -112	unknown -47	yes 132
#جرحت	no 70	yes -55
#جرحي	no -75	yes 88
#جرده	no -56	unknown 60
#جروح	no 47
#جري>	no -69	yes 104
#جريح	no -74	yes 98
#جزت>	no -119	yes 152
#جسدي	no -48	yes 63
#جعنا	no 59	yes -42
#جعو>	no -127	unknown 146	yes -52
#جعون	no -116	yes 134
#جلاب	no 87	yes -70
#جلات	no -55	yes 79
#جلد>	no 113	yes -103
#جله>	unknown 41	yes -82
#جلو>	no 66	yes -49
#جلين	no -42	yes 64
#جليه	no 65	yes -50
#جمعه	no 47
#جمه>	no 180	yes -146
#جنا>	no 51	yes -40
#جنب>	no -70	unknown 69
#جني>	no 98	yes -76
#جهاز	no 61	yes -43
#جهتي	no 59
#جهد>	no 74	yes -63
#جهه>	yes -40
#جهول	no 79	yes -56
#جواب	unknown -73	yes 57
#جور>	unknown -41
#جيب>	yes -69
#جيبي	no 94	yes -67
#جيت>	yes 54
#جيده	no 65
#جيرا	no -91	yes 107
#حاجب	yes 56
#حاجز	no 137	unknown -55	yes -88
#حاجه	yes -57
#حاح>	no -52	yes 49
#حادث	yes 53
#حاده	no 86	yes -61
#حارس	no -57	yes 44
#حاسو	no 66	yes -45
#حافل	no -57	unknown 68
#حافي	no 54	yes -43
#حاله	no 136	yes -110
#حالو	no -145	unknown 116
#حانو	no 65	yes -43
#حاوي	no 211	yes -186
#حايا	yes 45
#حبه>	yes 59
#حبي>	no -176	yes 146
#حتكا	no -88	yes 106
#حتها	no 121	yes -97
#حتو>	no -70	yes 87
#حجار	no 77	yes -58
#حجر>	no 103	yes -69
#حجره	no -133	yes 112
#حجم>	no 51	yes -41
#حدا>	no -46	unknown 73
#حدان	no -101	yes 117
#حداه	unknown -46	yes 70
#حداي	unknown 107	yes -106
#حدها	no 149	yes -112
#حدهم	no 59
#حدو>	no 106	yes -79
#حدي>	no 70	yes -55
#حديد	no 47
#حديق	no 61	yes -43
#حرار	no 47
#حرام	no 100	unknown -42	yes -62
#حرفت	no 53	yes -41
#حرق>	no -55	yes 55
#حرقا	no 144	yes -128
#حرقت	no 64	yes -41
#حرقن	no 120	yes -99
#حرقو	no 114	yes -88
#حروق	no 62	yes -85
#حزام	no -133	yes 142
#حساب	no -76	unknown 178	yes -106
#حسب>	no -60	yes 82
#حسن>	no -90	unknown 104
#حصان	no -52	yes 76
#حصاه	no 86	yes -54
#حصول	unknown 48	yes -90
#حصي>	no 87	unknown -59
#حصير	no 79	yes -58
#حضرو	no 138	yes -127
#حطم>	yes 56
#حطه>	no -41	unknown 99	yes -61
#حطيت	no 56
#حفره	no 71	yes -50
#حفظ>	no 139	unknown -42	yes -106
#حفظه	no 41
#حفل>	no 104	yes -82
#حفيد	no -55	unknown 44
#حقت>	no -56	yes 82
#حقق>	no 180	yes -161
#حقيب	no -41
#حكو>	no 67	yes -56
#حلات	no -167	yes 175
#حلف>	no -58	yes 73
#حله>	no 66	yes -94
#حلو>	no 126	unknown -47	yes -82
#حلول	no -50	yes 73
#حليب	yes 48
#حليت	no -55	yes 73
#حماق	no -53	yes 67
#حمر>	yes 40
#حمرا	no -76	unknown 152	yes -86
#حمل>	no -115	yes 132
#حمله	yes 57
#حمه>	no 42	unknown -53
#حمها	yes -94
#حنا>	no 41	yes -45
#حنتي	no 111	yes -82
#حنه>	no -54	yes 80
#حني>	no -96	yes 115
#حها>	no -260	unknown -50	yes 282
#حوا>	no 101	yes -89
#حول>	no -69	unknown 132	yes -170
#حومه	no 65	yes -46
#حون>	no 88	yes -77
#حيح>	no -62	unknown 81	yes -49
#حيد>	no 142	yes -120
#حيده	no 95	yes -75
#حيدو	no 83	unknown -40	yes -42
#حيطا	no 103	yes -85
#حيه>	no 57
#خاتم	no 164	unknown -63	yes -109
#خاخ>	no 122	yes -104
#خارج	no 54
#خاص>	no -165	yes 197
#خاصن	yes 46
#خاطر	no 153	unknown -47	yes -104
#خالي	no -89	yes 115
#خام>	no -174	unknown 154	yes -74
#خامس	no -122	yes 143
#خانز	no -170	yes 177
#خاوي	no 109	yes -82
#خايب	no 78	yes -57
#خايف	no 84	yes -65
#خبار	unknown 152	yes -166
#خبزه	no -100	yes 104
#خبط>	no -191	unknown -52	yes 235
#خبير	no -63	unknown 132	yes -83
#ختفي	no 131	yes -113
#خدا>	no 83	unknown -42
#خدام	unknown -50	yes 80
#خداو	no 65	yes -55
#خدشت	no -110	yes 130
#خدشه	yes 44
#خدم>	no -81	yes 91
#خدمت	no 81	unknown -41	yes -51
#خدمه	yes 64
#خذت>	no 64	yes -46
#خذوا	no 59	yes -52
#خرب>	no -57	yes 89
#خرجت	no 81	yes -74
#خرجن	no 59	yes -47
#خرجو	no -117	yes 144
#خرطو	yes 40
#خره>	no -171	yes 193
#خروج	yes 67
#خزان	no 43
#خزن>	no 101	yes -80
#خزنه	no 114	yes -87
#خساي	no 57	yes -43
#خسرا	no 65	unknown -55
#خشبي	no -55	yes 62
#خضار	no -80	yes 114
#خضر>	no 59	yes -42
#خضره	no -57	yes 76
#خطا>	no 139	yes -124
#خطفو	no 79	yes -64
#خلا>	no -96	unknown 197	yes -122
#خلال	yes 60
#خلاو	no -85	unknown 64
#خلت>	unknown 51
#خلص>	no -83	unknown 62
#خلصت	no -48	unknown 89	yes -77
#خلصو	no -156	yes 121
#خلع>	no 144	yes -121
#خلف>	no -61	yes 61
#خلوع	no -49	unknown 51
#خليت	no 138	yes -106
#خمس>	no 86	unknown -45	yes -46
#خمسه	no -72	yes 100
#خنزي	no 105	yes -87
#خنق>	no 171	yes -148
#خنه>	no -141	yes 152
#خوف>	no -134	yes 159
#خول>	no 102	yes -86
#خون>	no 72	yes -61
#خوني	no 110	yes -77
#خياط	no -86	yes 102
#خيل>	no 70	yes -53
#خيمه	no 63	unknown 46	yes -116
#دات>	no -59
#داد>	no -48	unknown 150	yes -128
#دارت	yes 56
#دارن	no 46
#داره	no 68	yes -57
#دارو	no 71	yes -50
#داري	yes 56
#داز>	no -125	yes 138
#داع>	no 85	yes -69
#دامه	unknown -44
#دامي	no -74
#دان>	no 78	yes -60
#دانا	no -61	yes 76
#داها	no 103	unknown -43	yes -73
#داو>	no 48
#داوه	no 67
#دايا	unknown 90	yes -103
#داير	no 68	yes -41
#دايز	no -96	yes 113
#دثه>	no -81	yes 104
#دجاج	no 84	yes -69
#دخلا	no -55	yes 85
#دخلت	unknown 50
#دخلن	no -89	yes 102
#دخنه	no -141	yes 152
#دخول	no 102	yes -86
#دران	no 96	yes -61
#درب>	no -126	unknown 73	yes 68
#درتش	no -73	unknown 92
#درجه	no 101	yes -86
#درسه	yes 42
#درش>	yes 56
#درنا	no -83	yes 101
#دره>	yes 43
#درها	no -85	yes 95
#دروج	no 65	yes -45
#دروش	no 119	unknown -46	yes -77
#دريب	no -50	yes 68
#دسه>	no 103	unknown -45	yes -56
#دشت>	no -110	yes 130
#دشه>	yes 44
#دشي>	no 56	unknown -40
#دعاء	no -91	unknown 120	yes -43
#دعين	no 59
#دفاه	no 64	yes -51
#دفع>	no -112	unknown 99
#دفعت	no -46	unknown -48	yes 96
#دفعن	no -145	yes 163
#دفيه	no 106	yes -93
#دقاي	no -49	unknown 69
#دقيق	no 60	yes -43
#دلاء	no -66	unknown 75
#دلاح	no -125	yes 148
#دلعت	no -71	yes 90
#دله>	no -140	unknown -58	yes 164
#دما>	no 63	unknown -47
#دمتن	no -46	yes 61
#دمتي	no 64
#دمنا	unknown -41
#دمني	no -118	unknown 139
#دموع	no 57	yes -42
#دنا>	yes 60
#دنو>	yes 45
#دها>	no 45
#دهان	no -51	unknown 88	yes -56
#دهن>	no 111	yes -100
#دود>	no 60
#دور>	no -103	yes 131
#دوس>	no -46	yes 69
#دوش>	yes 61
#دولا	no 41
#دون>	no -63	yes 80
#دوه>	no 126	yes -109
#ديات	no 167	unknown -50	yes -129
#ديان	unknown 47	yes -102
#ديبو	no -252	unknown -45	yes 270
#ديت>	no 40
#ديد>	yes -50
#ديده	no -146	yes 126
#ديدي	no 156	yes -140
#دير>	unknown 49
#ديري	yes 47
#ديس>	no -119	yes 138
#ديش>	no 49
#ديقه	no 72	yes -53
#ديك>	no -78	yes 99
#ديل>	no 130	unknown -45	yes -80
#ديم>	no 103	yes -79
#ديما	no 133	yes -95
#ديمه	no -74	yes 99
#دين>	no -73	yes 87
#دينا	no -68	yes 94
#دينه	no 67	yes -54
#ديه>	no -45
#ديها	yes 46
#ديو>	unknown 48
#ذار>	no 74	yes -66
#ذراع	no 59
#ذكر>	no -132	unknown 111	yes -41
#ذني>	no 48	yes -42
#ذهب>	no 50
#ذوا>	no 59	yes -52
#راب>	yes -46
#رابر	no 78	unknown -51
#رابو	yes 40
#رابي	unknown 66	yes -49
#راتو	no -96	yes 110
#راج>	no 63
#راجا	no 43	unknown -46
#راجت	yes 44
#راجع	no -143	yes 164
#راحت	no 93	yes -77
#راحه	no 44
#رادي	no 64	yes -98
#راره	yes 66
#راس>	no 83	yes -53
#راسا	no 71	yes -58
#راسه	no -114	yes 91
#راسو	no 60	unknown 109	yes -202
#راطي	no -47	unknown 119	yes -125
#راعي	no 42
#رافع	no 69	yes -48
#راق>	no -133	unknown 52	yes 84
#راقب	no -58	yes 82
#راكت	no -55	yes 82
#راكش	no 58
#رام>	yes -50
#رامل	no 83	yes -44
#رامي	no 101	yes -79
#ران>	yes 47
#رانس	unknown -51
#راه>	no -46	unknown 51
#راهق	no 46
#رايا	no 68	yes -49
#رايح	no -47	yes 65
#رايه	yes 60
#رباء	unknown 72	yes -45
#ربات	no -51	yes 77
#رباط	no -70
#رباي	no 62
#ربت>	no 53	yes -46
#ربتن	no -106	yes 121
#ربتو	no 109	yes -99
#ربع>	no -48	yes 77
#ربعه	no 101	yes -71
#ربعو	no 45	yes -41
#ربنا	no -41	yes 51
#ربني	no -42
#ربها	no -73	yes 89
#ربو>	no 55	yes -58
#ربون	no -96	unknown 150	yes -69
#ربي>	yes 63
#ربيه	no -56	yes 82
#رتش>	no -73	unknown 92
#رتفا	no 81	yes -73
#رتنا	no -82	yes 90
#رته>	no -87	yes 101
#رتها	yes 52
#رتو>	no -69	yes 86
#رتور	no -51	yes 62
#رتيل	no 185	unknown -44	yes -154
#رتين	no -65	yes 74
#رثه>	yes 45
#رجاع	unknown 52	yes -70
#رجال	yes 47
#رجان	yes 60
#رجت>	no 66	yes -61
#رجعن	no 59	yes -42
#رجعو	no -118	unknown 184	yes -80
#رجلو	no 66	yes -49
#رجنا	no 59	yes -47
#رجه>	no 69	yes -52
#رجو>	no -133	yes 153
#رجون	no 83	yes -61
#رحات	no -161	unknown -54	yes 179
#رحت>	no 99	yes -73
#رحله	unknown 61	yes -106
#رحه>	unknown -47
#رحي>	no -75	yes 88
#ردت>	no 133	unknown -52	yes -107
#ردو>	unknown 95	yes -88
#ررت>	no -45	unknown 48
#رزات	no 76	yes -55
#رسات	no -60	yes 90
#رست>	no 61
#رسم>	no -140	yes 176
#رسه>	no -41
#رسيد	no -93	yes 108
#رسيل	no -93	yes 103
#رسين	unknown -48	yes 49
#رشه>	no 57	yes -43
#رشيد	yes 48
#رشيف	no 42
#رصيف	no -96	unknown 68
#رضي>	no 77	unknown -41
#رطق>	no 116	yes -96
#رطقا	no 56	yes -42
#رطوم	yes 40
#رطي>	no -102	unknown -49	yes 125
#رعد>	no 44	unknown 77	yes -127
#رعه>	no -69	yes 95
#رغم>	no -124	unknown 141	yes -44
#رغه>	no -80	unknown 92
#رغوا	no 55	yes -43
#رفا>	no -95	yes 110
#رفت>	no -74	unknown 127	yes -56
#رفتش	no 130	unknown -55	yes -74
#رفتي	no -70	yes 98
#رفش>	no -85	yes 105
#رفض>	yes 60
#رفع>	no -131	unknown 111
#رفعت	no 48
#رفقه	no 61
#رفقي	no -58	unknown -53	yes 87
#رفنا	no 65	yes -45
#رقا>	no -199	unknown 134
#رقات	no 102	yes -88
#رقبت	no -73	yes 94
#رقبه	yes 48
#رقع>	no 100	yes -77
#رقم>	no -64	yes 53
#رقمه	no 101	yes -88
#رقمي	no -63	yes 76
#رقني	no 120	yes -99
#رقو>	no 95	yes -79
#رقوا	no 102	yes -76
#رقوه	no 52
#ركاب	no 98	yes -76
#ركب>	no -153	yes 170
#ركبت	no -96	unknown 51	yes 41
#ركت>	no 121	unknown -43	yes -76
#ركز>	no 77	yes -59
#ركعا	yes 44
#ركون	yes 62
#ركيب	unknown -76	yes 91
#ركين	no -75	unknown 72
#ركيه	no 74	yes -55
#رلي>	no 160	unknown -86	yes -72
#رمان	no 109	yes -92
#رمت>	no 125	yes -107
#رمل>	no 117	unknown -43	yes -75
#رمله	no 82	yes -68
#رموا	no 113	yes -90
#رموش	no 65	unknown -55
#رموك	yes 48
#رمي>	no 97	yes -69
#رميد	no 53
#رنا>	no -43	yes 60
#رناه	no -95	yes 108
#رنت>	no 74	yes -55
#رنسا	no 114	yes -91
#رنسي	no -93	yes 66
#رني>	no -62	unknown -48	yes 101
#رهما	no 116	unknown -52	yes -63
#رواح	yes 44
#رواي	no 118	yes -81
#روب>	unknown -50	yes 41
#روبه	no -48	unknown 117	yes -113
#روبو	unknown 44	yes -57
#روت>	no 42	yes -46
#روتي	yes 54
#روج>	no 51
#روح>	no 47
#روحه	yes 50
#رود>	no 125	yes -111
#رور>	no -40	yes 49
#روري	yes -58
#روسه	no -130	yes 165
#روش>	no 161	unknown -65	yes -91
#روضه	no -123	yes 140
#روط>	no -47
#روف>	no -144	yes 160
#روق>	unknown 43	yes -54
#روقه	no 87	yes -62
#رون>	no 113	yes -89
#روني	no 83
#رويض	no 42
#ريا>	no 69
#ريات	no -69	unknown 137	yes -107
#رياح	no -96	yes 106
#ريب>	yes 42
#ريبا	no -44	yes 65
#ريبه	no 53
#ريبو	no -51	yes 62
#ريته	no 171	unknown -103	yes -97
#ريح>	no -55	yes 46
#ريحه	no 91	yes -66
#ريخ>	no -56	yes 72
#ريد>	unknown -42	yes 67
#ريدو	no 84	yes -67
#ريرا	yes 51
#ريز>	unknown -41
#ريض>	no 50
#ريف>	yes -46
#ريقه	unknown -58
#ريك>	no -156	unknown -40	yes 174
#ريكه	no -52	yes 71
#ريكو	no 95	yes -82
#ريكي	no -197	yes 217
#ريل>	unknown -87
#رينا	no 96	yes -65
#ريو>	no -108	unknown -44	yes 133
#ريوم	no 49
#ريير	no 198	unknown -132	yes -90
#زات>	no 109	yes -91
#زار>	no -137	yes 147
#زاف>	no -74	yes 99
#زال>	unknown 76	yes -72
#زالت	no -56	yes 78
#زام>	no -133	yes 142
#زان>	no 67	yes -53
#زانه	no 51
#زبل>	no 42
#زبون	no -75	yes 100
#زراب	no -48	unknown 89	yes -48
#زربي	no -41	yes 63
#زرع>	yes 46
#زرق>	no -131	unknown 68	yes 51
#زرقا	no -166	unknown 140	yes -53
#زرقه	no 169	yes -130
#زريب	no 60
#زطام	no 74	yes -60
#زلاء	unknown -42	yes 45
#زلقا	no -53	yes 72
#زلقت	no 53
#زلنا	no -50	yes 72
#زلو>	no -94	yes 121
#زلي>	yes 41
#زميل	no -159	yes 182
#زنقه	no -46	unknown 40
#زنه>	no 114	yes -87
#زهري	no -112	yes 125
#زواج	no 75	unknown -60
#زوال	no 98	unknown -51	yes -50
#زوت>	no 101	yes -83
#زوجت	unknown -43
#زوجي	yes -55
#زور>	no 51
#زون>	yes 40
#زيار	no -117	unknown -40	yes 154
#زيان	no -46	unknown 78
#زيت>	no -52	unknown 42
#زيتو	no 99	yes -77
#زين>	no 121	yes -97
#زيه>	no 100	yes -79
#ساب>	no -170	unknown 282	yes -132
#سابي	no 48
#سات>	yes 63
#ساحا	no 66	yes -54
#سار>	no -93	unknown 157	yes -100
#سارو	yes -45
#ساري	unknown 40
#ساعد	yes 48
#سافر	no -54	yes 54
#ساق>	unknown -51
#ساقي	no -48	yes 70
#ساكن	no -104	yes 123
#سال>	no -103	unknown 105
#سالا	no -79	yes 99
#سالن	no 59
#ساله	no 49
#سامح	no -74	yes 93
#ساند	no 43
#ساير	no 57	yes -43
#سباب	no -41	unknown 121	yes -151
#سباك	no -73	yes 87
#سبان	no -65	yes 71
#سبب>	unknown 48
#سبح>	yes 63
#سبع>	no -70	yes 79
#سبعه	no 45
#سبقي	no -42	yes 56
#سبور	no 91	yes -59
#ستا>	no -71	yes 97
#ستاج	no -127	yes 145
#ستار	no 51	unknown -53
#ستاي	no 60	yes -42
#ستدع	no -58	unknown 50
#ستر>	no -112	yes 130
#سترا	no 86	yes -69
#سترج	unknown 52	yes -70
#ستشف	yes -49
#سته>	no -52	unknown 75
#سحقت	no -119	yes 139
#سخان	no 46
#سخن>	no 174	yes -136
#سخه>	no -163	unknown 239	yes -106
#سخون	no 66	yes -51
#سدار	no -74	yes 101
#سدود	no 86	yes -60
#سديت	no 73	yes -63
#سرات	no 164	unknown -54	yes -106
#سربا	no 72	yes -54
#سربت	no 40
#سرعه	no -45	yes 67
#سرق>	unknown 60	yes -79
#سرقت	no 81	yes -66
#سرقه	no 53
#سرقو	no 70	yes -54
#سرو>	no 136	yes -113
#سروا	unknown 58	yes -86
#سري>	no -42	yes 57
#سرير	no 63	yes -48
#سطا>	no -63	yes 83
#سطبل	no 84	yes -68
#سطحي	no -123	yes 139
#سطل>	unknown -47
#سطو>	no 73	yes -62
#سطوب	no -216	unknown -47	yes 255
#سعاف	no -93	unknown 49	yes 44
#سعه>	yes 45
#سفر>	unknown 87	yes -128
#سفله	no -141	unknown 121	yes -94
#سفي>	no 48	yes -43
#سقطت	yes 48
#سقفه	no -104	yes 125
#سقوط	no 113	unknown -40	yes -70
#سقي>	no 57	yes -44
#سكان	no -116	unknown 166	yes -78
#سكب>	no -43	yes 56
#سكت>	no 117	yes -102
#سكر>	no 49
#سكرا	no -129	yes 148
#سكري	no 93	unknown -59
#سكوب	no -89	yes 113
#سكوت	no 74	yes -42
#سلا>	yes 59
#سلام	no -70	yes 40
#سلسل	no -64	yes 86
#سلطه	no 53	yes -43
#سلعه	no -90	yes 117
#سلك>	unknown 44	yes -87
#سلم>	no 186	yes -154
#سلمن	no 125	yes -110
#سله>	no 118	yes -88
#سليم	no 41
#سماء	no -56	yes 61
#سماح	no -109	yes 131
#سمعت	no -54	unknown 51
#سمن>	no 104	unknown -79	yes -44
#سمه>	no 47
#سنا>	no 75	yes -67
#سنسل	no 101	yes -83
#سنوا	no -58	yes 73
#سنين	unknown -44
#سها>	no -69	yes 64
#سوار	no 78	unknown -53
#سوب>	no 59	yes -41
#سوبي	no 81	yes -55
#سود>	no 61	yes -52
#سور>	unknown 40
#سوره	no -143	unknown -45	yes 171
#سوري	no 58
#سوق>	no -66
#سول>	no -57
#سولت	unknown -43	yes 42
#سولو	no -57	unknown 148	yes -126
#سون>	no 65
#سوول	no -72	yes 81
#سوي>	no 111	yes -87
#سياج	no -98	yes 117
#سياح	no -80
#سيت>	no 66	yes -68
#سيته	no 150	unknown -77	yes -73
#سيتو	no 131	unknown -58	yes -73
#سيجي	no -77	yes 90
#سيد>	no -74	yes 95
#سيده	no -81	unknown 92
#سير>	no -55	yes 47
#سيرا	no 182	unknown -87	yes -97
#سيرك	no 81	yes -69
#سيره	no 50
#سيط>	no -65	yes 95
#سيطه	yes 54
#سيف>	no 179	yes -163
#سيما	no 88	yes -125
#سيون	no -107	unknown 161	yes -95
#شاب>	yes 56
#شات>	yes 48
#شاحن	yes 49
#شار>	no 82	yes -65
#شارع	no -41
#شاطي	no 52
#شاعل	no 42
#شاف>	no 41	yes -68
#شافت	no -44	yes 61
#شانط	no -47	yes 61
#شاي>	yes 41
#شباب	no 154	yes -131
#شباك	no -48	yes 74
#شبكه	no 63
#شتا>	no 54	yes -43
#شترك	no -147	yes 166
#شتري	unknown -40	yes 49
#شتعل	no 112	yes -92
#شتغل	no 53
#شتكي	no -96	unknown -48	yes 131
#شتنب	no 55	unknown -71
#شجار	no 67	yes -56
#شجره	no 85	yes -63
#شحال	no 139	unknown -53	yes -84
#شخص>	yes 44
#شدو>	no 88	yes -59
#شرار	no -82	yes 98
#شرخ>	no 153	unknown -96	yes -104
#شرطي	no -61	yes 84
#شرفت	yes 40
#شرفه	no -90	yes 109
#شريت	no 134	unknown -84	yes -66
#شرين	yes 43
#شظيه	no 111	yes -87
#شعر>	no 72	yes -52
#شعلا	no 40
#شغال	yes 48
#شفت>	unknown 48
#شفتش	no 133	yes -109
#شفتو	no -220	yes 237
#شفر>	no 114	yes -84
#شفرو	no 43
#شفنا	no 74	yes -64
#شقات	no 61
#شقت>	no 85	unknown -51
#شقفه	no 62	yes -46
#شقق>	no 73	yes -45
#شقه>	no -91	yes 109
#شقوق	no 40
#شكل>	no -61	yes 82
#شكو>	yes 43
#شكون	no 63
#شكوي	no 70	yes -48
#شكي>	no -74	yes 103
#شكيت	yes 45
#شلال	yes 60
#شمس>	no 65	yes -51
#شمعه	no 50	yes -41
#شنو>	no -142	unknown 69
#شهاد	no -68	unknown 59
#شهر>	no -40	unknown 49
#شهري	unknown 40	yes -67
#شهود	no 69	yes -47
#شهور	no -65	unknown 61
#شوا>	no 137	yes -117
#شورا	no 46
#شوفو	no 97	yes -83
#شوك>	unknown 116	yes -93
#شويه	no 53
#شيتش	no 80	yes -62
#شيد>	yes 48
#شيف>	no 42
#شيفو	no -44	yes 54
#شينا	no 47
#شيه>	no -74	unknown 107	yes -45
#شييا	yes -43
#صاب>	yes 41
#صابع	no -118	yes 132
#صابه	no 162	yes -143
#صابي	no 62
#صات>	no 57	yes -49
#صاحب	no -130	yes 142
#صادم	no -184	unknown 69	yes 72
#صاري	yes -54
#صاعق	no 69	yes -49
#صافي	no 45
#صاك>	no 72	yes -52
#صاله	no -137	yes 150
#صالو	no 40
#صان>	yes 47
#صانع	no -90
#صاه>	no 86	yes -54
#صاور	no 67	unknown -44
#صباع	no -50	yes 78
#صباغ	unknown 85	yes -83
#صبت>	no 70	unknown -49
#صبعي	yes 50
#صبغ>	unknown -41	yes 75
#صبني	no 61	yes -44
#صتو>	no -65	unknown 79
#صحاب	no 96	yes -62
#صحاح	no -52	yes 49
#صحه>	no 67
#صحون	no 61	yes -51
#صحيح	unknown 71	yes -57
#صداع	no 85	yes -69
#صدره	no -83	yes 95
#صدع>	no 94	yes -76
#صدم>	no -64	yes 85
#صدمت	no -43	yes 59
#صدمن	no -109	unknown 88
#صدي>	no 129	yes -111
#صدير	no 43
#صديق	no -276	unknown 52	yes 179
#صرحت	no 60
#صرخ>	no -82	yes 100
#صريح	no 49	yes -64
#صطدا	no -83	yes 99
#صعد>	no 98	yes -67
#صقات	no -132	yes 155
#صلا>	no -106	unknown 133	yes -71
#صلات	yes 45
#صلاح	no -79	yes 101
#صلاه	no 50
#صلت>	no -49	unknown 42
#صلح>	yes 54
#صلني	no 78
#صلي>	no 59	yes -42
#صمه>	yes 40
#صناع	no 95	yes -82
#صني>	no -88	yes 108
#صورا	no -79	yes 116
#صوره	no 63	yes -43
#صول>	unknown 48	yes -90
#صوير	no 41
#صيب>	no 72	yes -49
#صيبت	yes 51
#صير>	no -94	yes 116
#صيف>	no -46	unknown 54
#صيفط	no -96	unknown 157	yes -102
#صيل>	yes 45
#صيني	no 45
#ضاء>	no -46	yes 45
#ضار>	no -81	yes 111
#ضاضر	unknown 107	yes -86
#ضاع>	unknown -67
#ضاعو	no 82	unknown -48
#ضان>	no -40	yes 49
#ضايع	no 57
#ضباب	no -59	yes 76
#ضحاي	yes 45
#ضحكو	no 67	yes -56
#ضربا	no -45	yes 68
#ضربو	no 42
#ضرت>	no 55	yes -45
#ضرر>	yes 41
#ضرني	unknown -46	yes 57
#ضره>	no -52	yes 72
#ضروب	no 44	yes -76
#ضطرر	no -206	unknown 149
#ضعت>	unknown 45
#ضعنا	no 54	yes -46
#ضلوع	no -104	yes 135
#ضني>	no -70	yes 84
#ضوع>	no 51	yes -40
#ضون>	no 49	yes -126
#ضيات	no -62	yes 95
#ضياع	no -112	unknown 148	yes -87
#ضيعه	no 101	yes -78
#ضيق>	unknown -43	yes 83
#طاء>	no 44
#طابق	yes 45
#طابل	no 135	yes -109
#طاجي	no 89	yes -72
#طاحو	no -153	yes 171
#طاري	no -53	unknown 78	yes -49
#طافي	no 46
#طاقه	no -123	unknown 140
#طالب	no -111	unknown 49	yes 62
#طالي	no -54	unknown 112	yes -69
#طاني	no -45	unknown 77
#طاول	no 116	yes -81
#طاير	no -54	unknown 82	yes -47
#طباخ	unknown 80	yes -136
#طبخ>	no 47
#طبعا	yes 41
#طبل>	no 84	yes -68
#طبله	no -103	yes 122
#طبيه	no 100	unknown -63
#طحت>	no 50
#طدام	no -83	yes 99
#طراف	no 175	unknown -52	yes -154
#طرام	no -80	unknown 101
#طرت>	no -85	unknown -63	yes 140
#طررت	no -206	unknown 149
#طرطق	no 93	yes -78
#طرق>	no -61	yes 65
#طره>	no 64	yes -86
#طري>	no 43	yes -46
#طعه>	no -90	yes 121
#طعو>	no 101	yes -62
#طفات	no 174	yes -164
#طفال	no -68	yes 82
#طفاي	no 67	yes -48
#طفين	no 75
#طقات	no 56	yes -42
#طقه>	no 43
#طلاء	yes 45
#طلب>	no -71
#طلبت	no -161	yes 175
#طلع>	no 42
#طلعا	no 50
#طلعت	no -143	unknown 169	yes -60
#طله>	no 135	yes -107
#طماط	no 48
#طموب	unknown 45	yes -50
#طنجر	no 74	yes -62
#طنجه	no -45	yes 66
#طوب>	no -122	yes 158
#طورو	no 88	unknown -44	yes -40
#طوع>	no 79	yes -61
#طوله	no 60	yes -48
#طوم>	yes 52
#طون>	no -58	yes 85
#طويل	no 63
#طيار	no 131	unknown -47	yes -82
#طيبه	no 56
#طيت>	no 47
#طيته	no 47
#طيتو	unknown -40
#طيح>	no -72	yes 94
#طيحو	no 185	unknown -54	yes -155
#طير>	no 131	yes -111
#طيرت	no -89	yes 96
#طيع>	no 58
#طيم>	yes 50
#طين>	no -116	yes 125
#طيني	yes 44
#طيه>	no -67	yes 78
#ظارا	no 120	unknown -83
#ظام>	no -53	yes 85
#ظلام	no 108	yes -88
#ظهر>	no 79	yes -51
#ظهره	no 54
#ظيه>	no 111	yes -87
#عاء>	unknown 44
#عاج>	no 59
#عاد>	yes 59
#عاده	no 45
#عار>	no 51
#عارف	no 57
#عاس>	no -66	yes 81
#عاشو	no 46
#عاف>	no -93	unknown 49	yes 44
#عامر	no -58	yes 83
#عامل	yes 62
#عامي	no -126	unknown 73
#عاني	yes 46
#عاه>	no -79	yes 103
#عاها	no -208	unknown 229	yes -48
#عايا	yes 49
#عايل	no -102	unknown -45	yes 145
#عباد	no -166	yes 172
#عبر>	no -140	yes 169
#عبو>	no -97	yes 105
#عتذر	no -95	yes 108
#عترف	yes 57
#عتله	no 87	yes -77
#عتنا	no -49	yes 69
#عته>	no -210	unknown 136
#عثرت	no -56	yes 76
#عجاج	no -143	yes 154
#عجلا	no -55	yes 79
#عجلت	no 48
#عجله	unknown 44	yes -92
#عجين	no 79	unknown -49
#عدما	unknown -54	yes 44
#عدنا	no -53	yes 57
#عراس	no 89	yes -73
#عربي	no -66	yes 104
#عرج>	no 108	unknown -45	yes -73
#عرض>	no -62	yes 41
#عرف>	unknown 47
#عرفت	unknown 109	yes -71
#عرفش	no -104	yes 129
#عرفن	no 65	yes -45
#عرفه	no -128	unknown 139
#عرفو	no -92	yes 110
#عروس	no -146	yes 172
#عساس	no 83	yes -66
#عست>	no 52
#عسل>	no 41
#عسين	no 71	yes -54
#عشر>	no 42
#عشري	yes 43
#عشيه	no -100	unknown 119	yes -40
#عصا>	no -120	yes 129
#عصاب	no -41	yes 47
#عصر>	no 75	yes -66
#عصمه	yes 49
#عصير	no -162	yes 184
#عضني	no -84	yes 100
#عطان	no -99	unknown 101
#عطاه	no 106	yes -91
#عطتن	no -67	yes 82
#عطل>	unknown -54
#عطله	no 49	yes -42
#عطين	no -82	unknown -41	yes 116
#عظم>	unknown 135	yes -173
#عفوا	no -64	yes 74
#عقد>	no -110	unknown 205	yes -132
#عقرب	no 155	yes -126
#عقه>	no 69	yes -49
#عقول	no -82	yes 95
#عكاز	unknown -53
#علات	no 40
#علاج	no -86	unknown 116	yes -46
#علاش	no 81	yes -85
#علبه	no 82	yes -65
#علت>	no 42
#علم>	yes 51
#علمك	no 111	unknown -40	yes -84
#علوي	no -85	yes 92
#عليا	yes 52
#علين	yes 52
#عمال	yes 45
#عمرت	no 149	yes -130
#عمرن	no -66	yes 77
#عمرو	yes 57
#عملت	no 128	yes -108
#عملي	yes 60
#عمود	no 53
#عمي>	no -40	yes 63
#عميق	no 132	yes -108
#عناع	no -47	yes 82
#عناه	no 87	unknown -47	yes -40
#عند>	no -42
#عندم	no 128	unknown -43	yes -86
#عندن	no -54	yes 86
#عندو	yes 66
#عندي	no -49	yes 59
#عنق>	yes 45
#عنقي	no -66	yes 95
#عها>	no 53
#عوج>	unknown 82	yes -58
#عوجا	no 129	yes -96
#عوض>	no -120	unknown 75
#عوضو	no 49	yes -126
#عول>	unknown 144	yes -143
#عون>	no -81	yes 90
#عوني	no 71	yes -42
#عوها	unknown 80	yes -56
#عيا>	unknown -53	yes 77
#عياد	yes -52
#عيد>	yes 43
#عيط>	unknown 96	yes -110
#عيطت	no 86	yes -61
#عينا	no 145	yes -127
#عيون	no 157	unknown -51	yes -107
#غابه	no 70	yes -48
#غاتش	no 95	unknown -61
#غادي	no -45
#غاش>	no -40	yes 58
#غالي	no -172	yes 202
#غرز>	no -40	yes 58
#غرزا	no 76	yes -55
#غرفت	no -91	yes 118
#غرفه	no 61	yes -42
#غرق>	no 82	yes -56
#غرقا	no 78	yes -68
#غرقت	no 65	yes -45
#غزال	no 176	yes -149
#غسال	no 49
#غسل>	no -71	unknown 104	yes -84
#غسله	no 113	yes -92
#غسيل	no 108	yes -99
#غطاء	no 44
#غطي>	yes -69
#غلاق	no 55	yes -47
#غلط>	no -77	yes 106
#غلقه	no 130	yes -113
#غنا>	no 99	yes -63
#غوا>	no 55	yes -43
#غيتش	no -92	yes 108
#غيره	no 46
#غيير	no -118	unknown 203	yes -165
#فابو	no 143	yes -114
#فاتو	no -70
#فاتي	no -53	unknown 42
#فاجي	no 99	yes -91
#فار>	no -62	unknown 72
#فارغ	unknown 48	yes -53
#فاز>	no 51
#فازه	no 63	yes -47
#فاس>	no 46
#فاش>	unknown 97	yes -108
#فاصط	no -86	yes 103
#فاض>	no 44
#فاضت	no -50	yes 72
#فاع>	no 69	yes -62
#فاكم	no -95	unknown 133	yes -74
#فال>	no -66	yes 48
#فالا	no 40
#فالت	no 45
#فالج	no -115	unknown 157
#فالح	no 70	yes -48
#فالر	no 57	yes -61
#فالز	no -76	yes 92
#فالس	yes 50
#فالش	no 84	yes -71
#فالص	no 50
#فالض	no 63
#فالظ	no 150	yes -138
#فالف	no -109	yes 140
#فالق	no -40
#فالك	no 71	yes -79
#فالل	yes -46
#فالن	no 86	yes -71
#فاله	no 75	yes -66
#فالي	no 40
#فانك	no 96	yes -76
#فاه>	no -79	yes 96
#فاها	no 114	yes -94
#فاهم	no -83	yes 111
#فايي	no 67	yes -48
#فتات	no 163	yes -123
#فتاح	no 231	unknown -45	yes -189
#فتحت	unknown 60	yes -75
#فتحط	unknown -55	yes 63
#فتحه	unknown 111	yes -148
#فتحو	no 101	yes -89
#فتش>	no 137	unknown -41	yes -96
#فتشق	yes 50
#فتضر	no -73	yes 96
#فتها	no -59	yes 72
#فثقب	no 44
#فجاء	no 96	yes -85
#فجاه	no -56	unknown 51
#فجر>	no 42
#فجرت	no -96	unknown 121	yes -72
#فخار	no -101	yes 123
#فخد>	no 48
#فخذ>	no 103	unknown -56	yes -71
#فدار	no -228	yes 246
#فذه>	no 45
#فراش	no -47	yes 73
#فرام	no 83	yes -44
#فرغو	no 47
#فرقع	no 54
#فره>	no 73	yes -50
#فرو>	no -100	yes 127
#فريق	no 80	yes -47
#فريك	no 96	yes -83
#فزت>	no 42
#فزه>	no -42	yes 70
#فسقط	no 86	yes -75
#فسه>	no -77	yes 93
#فسو>	no -204	unknown 102	yes 74
#فطان	no -220	unknown -64	yes 241
#فطري	no 84	yes -65
#فطوم	no -99	yes 122
#فظه>	no 41
#فظهر	no 177	yes -160
#فعت>	no 95	yes -60
#فعتن	no -132	unknown -45	yes 181
#فعل>	no 90	yes -54
#فعنا	no -41	yes 55
#فعني	no -159	yes 175
#فعه>	no 97	yes -81
#فقت>	no 73	unknown -51
#فقد>	no -52	yes 67
#فقدت	no 55
#فقي>	no -58	unknown -53	yes 87
#فلا>	no 49
#فلق>	unknown -56
#فلم>	no 63	yes -48
#فلمس	yes 40
#فله>	no -90	unknown 102
#فلوس	no -47	unknown 102	yes -65
#فما>	no -41	unknown -60	yes 76
#فنا>	yes 50
#فناش	no 89	yes -75
#فنان	unknown -40	yes 76
#فندق	yes -59
#فني>	no -94	yes 94
#فها>	yes 44
#فهم>	no 101	unknown -101
#فوا>	no -63	yes 80
#فوار	no 154	unknown -49	yes -106
#فوجد	no 42
#فوسط	no -47	unknown 99	yes -74
#فوقا	no -58	yes 70
#فوقي	no -90	yes 101
#فول>	no -146	unknown 73	yes 64
#فولو	no 78	yes -54
#فون>	no 71	yes -45
#فيا>	no -42	yes 59
#فيدي	no -117	unknown 40	yes 75
#فيرا	no 54
#فيل>	no -85	yes 105
#فيلا	no 145	yes -129
#فيلت	no 98	yes -86
#فين>	no 42
#فينا	no -68	yes 88
#فيها	no 54	yes -42
#فيهم	unknown -44	yes 74
#فيي>	no -158	yes 184
#قاء>	no 41
#قاتش	no 68
#قادر	no -93	yes 119
#قادم	yes 52
#قادو	no -46	yes 69
#قاس>	yes 48
#قاسي	no 56	yes -41
#قاعد	no 94	yes -67
#قال>	no -42	yes 40
#قالت	yes 49
#قالو	no 40
#قام>	no -105	yes 123
#قامه	no -193	unknown 176	yes -74
#قاوه	no 168	yes -149
#قايد	no -118	yes 126
#قايق	no -49	unknown 69
#قبت>	no -48	yes 63
#قبتي	no -76	yes 87
#قبه>	yes 49
#قبو>	no -49	unknown 94	yes -52
#قتلع	no 44
#قته>	no -53	yes 74
#قتها	no 46
#قتي>	no -74	yes 94
#قدام	unknown 41	yes -53
#قدت>	no 55
#قدر>	no 55
#قدرو	no 94	yes -61
#قدمت	yes 56
#قدمه	no 87	yes -61
#قدمي	no 53
#قرا>	no 121	yes -98
#قرب>	unknown 45
#قرعه	no -104	unknown -41	yes 126
#قرمي	no 53
#قره>	no 96	yes -80
#قرير	yes 47
#قسط>	no 49	unknown 106	yes -173
#قسم>	unknown 88	yes -68
#قصد>	no -163	yes 117
#قصدي	no 62	yes -53
#قطار	no -114	unknown 123
#قطت>	yes 47
#قطر>	no -71	unknown 75
#قطعه	no -82	yes 117
#قطعو	no 140	unknown -53	yes -88
#قطوع	no 75	yes -57
#قعات	no -61	unknown 51
#قعد>	no -85	yes 98
#قعنا	no -46	yes 57
#قعه>	no -63	yes 91
#قفا>	no -50	yes 67
#قفت>	no -83	yes 58
#قفز>	no -152	yes 167
#قفزت	no 42
#قفش>	no -162	yes 173
#قفطا	no -220	unknown -64	yes 241
#قفه>	unknown 104	yes -85
#قلب>	no 43
#قلبا	no -48	yes 65
#قلبت	no 107	yes -98
#قلبو	no 128	yes -108
#قلبي	no 61	yes -40
#قلت>	no -64	yes 81
#قلع>	unknown -44
#قلعا	no 177	yes -152
#قله>	no 69	yes -55
#قلوب	no 71	yes -51
#قلوع	unknown -41
#قمها	no 101	yes -88
#قمي>	no -63	yes 76
#قناه	no -96	yes 118
#قندي	no 96	yes -73
#قنطر	unknown 45	yes -78
#قنيط	no 171	unknown -68	yes -104
#قها>	no 45
#قهي>	no 87	yes -67
#قوا>	no 110	yes -86
#قوال	no 60	unknown -51
#قود>	no -41	yes 64
#قوط>	no 126	unknown -49	yes -81
#قولو	no -62	unknown 137	yes -86
#قوه>	no 65	yes -50
#قوي>	no 109	yes -90
#قيا>	no -161	unknown 156	yes -43
#قياس	no 105	yes -87
#قيبت	no 94	unknown -58
#قيبه	no -96	unknown 40	yes 56
#قيت>	unknown 62	yes -76
#قيتش	no 96	yes -76
#قيته	no 49
#قيتو	no 66
#قيدو	no 104	yes -89
#قيع>	yes 47
#قيقه	unknown 52	yes -72
#قيم>	no 114	yes -82
#كاب>	no 101	yes -73
#كابل	no 84	yes -66
#كابي	no 66	yes -48
#كاتب	no 95	yes -89
#كاحل	no 95	yes -66
#كادي	unknown 87	yes -110
#كار>	no -128	yes 134
#كارا	no -56	unknown 91
#كارت	no 44
#كارث	yes 45
#كارد	no -86	unknown 74
#كاس>	no -179	yes 196
#كاسك	no 86	yes -64
#كاط>	no -55	yes 65
#كاع>	no 74	yes -54
#كاف>	no 115	yes -82
#كاك>	no 42
#كاله	unknown -46
#كانش	yes 55
#كانه	no 47
#كاني	yes -49
#كبت>	no 183	unknown -76	yes -124
#كبتي	no -164	unknown 84	yes 71
#كبر>	no -63	yes 83
#كبري	no 53
#كتاب	no -58	yes 73
#كتبت	no -48	yes 79
#كتبك	no -115	yes 131
#كتبن	no -81	yes 92
#كتبه	no 143	yes -117
#كتبي	yes 59
#كتري	no -186	unknown -40	yes 205
#كتشف	no 61	yes -50
#كتفي	no -40	yes 58
#كتقو	no -61	unknown 57
#كتور	no -48	yes 78
#كثر>	no -57	yes 72
#كثير	no -57	yes 101
#كثيف	no 80	yes -53
#كحال	no -68	yes 81
#كحل>	no -44	yes 60
#كدمه	no -75	yes 85
#كذلك	no -49	yes 65
#كرا>	no -165	unknown 256	yes -154
#كراج	no 88	yes -59
#كراس	no -45	unknown 43
#كرام	no 96	yes -82
#كران	no -129	yes 148
#كره>	no -89	yes 114
#كروس	no -71	yes 97
#كروه	no 82	yes -66
#كري>	no 78	unknown -45
#كريس	no 151	yes -129
#كسرا	no 223	unknown -40	yes -184
#كسرت	no 40
#كسرو	no 96	yes -78
#كسيج	no -77	yes 90
#كسيد	no -137	unknown 235	yes -133
#كعات	yes 44
#كلات	no 75	yes -52
#كلاك	no -48	yes 71
#كلام	no -47	unknown 82	yes -64
#كلب>	no -40	yes 59
#كلت>	no -89	yes 94
#كلمه	no 73
#كلها	no 69	yes -46
#كلهم	no -61	yes 43
#كلو>	no 67	yes -52
#كليا	no -66	yes 82
#كليم	no 68	yes -45
#كلين	unknown -43	yes 70
#كليو	unknown 63	yes -72
#كما>	no -62	yes 73
#كمان	no 165	yes -140
#كمل>	no -108	yes 130
#كناس	no 52	yes -42
#كنتس	unknown 76	yes -84
#كندو	no -53	yes 80
#كنصو	no 128	yes -116
#كنعا	yes 43
#كنقد	no -130	yes 146
#كنقط	no 154	yes -120
#كنقل	no 105	yes -89
#كنقو	yes 61
#كنمس	no 98	yes -83
#كنها	no 57	yes -51
#كني>	no -52	unknown 118	yes -90
#كها>	no 150	yes -139
#كوار	no 49
#كوب>	no -130	yes 163
#كوتر	no 74	yes -42
#كوره	yes 55
#كوفر	no 86	yes -64
#كول>	no 46	unknown -40
#كولو	no 66	yes -54
#كونس	no -59	yes 80
#كونط	no 102	yes -88
#كونه	no -60	yes 85
#كوي>	no 73	yes -53
#كيا>	unknown 109	yes -122
#كيب>	unknown -76	yes 91
#كيت>	unknown -53
#كيتس	no 101	yes -72
#كيتع	yes 47
#كيجر	yes 53
#كيخر	no 127	yes -102
#كيخل	no -77	unknown 100
#كيدو	no -210	yes 229
#كيس>	no 99	yes -84
#كيشع	no 149	yes -131
#كيطل	no -127	yes 142
#كيطي	no -52	yes 59
#كيعر	yes 40
#كيف>	no 152	unknown -54	yes -96
#كيفا	no -48	unknown 136	yes -121
#كيقط	no -67	unknown 82	yes -41
#كيل>	no -140	unknown -44	yes 173
#كيلع	no -87	yes 99
#كيلو	no -94	yes 119
#كين>	no 48
#كينغ	no -80	unknown 80
#لاب>	no 91	yes -67
#لابس	no 85	yes -51
#لابه	no 124	yes -98
#لابو	no -75	yes 116
#لابي	yes 58
#لات>	yes 42
#لاتو	yes 48
#لاث>	no -61	unknown 44
#لاثي	no 57	yes -43
#لاج>	unknown 69	yes -63
#لاجا	no 85	unknown -100
#لاجه	no 44
#لاح>	no -71	yes 88
#لاحد	no 50
#لاحي	unknown -42
#لادو	no 122	yes -77
#لارو	yes 44
#لازم	no 175	unknown -100	yes -145
#لاست	unknown 43
#لاسط	no 84	yes -68
#لاسع	no -84	unknown 59
#لاسم	no 64
#لاسن	no -119	unknown 47	yes 70
#لاش>	no 81	yes -85
#لاصا	no -118	unknown -69	yes 158
#لاصت	unknown 50
#لاصق	no -224	yes 231
#لاصل	no -63	yes 74
#لاصه	no 96	yes -71
#لاط>	no 77	yes -70
#لاطا	no 42
#لاف>	no 106	yes -65
#لافا	no 76	yes -48
#لافت	no -47	yes 61
#لافو	no -98	yes 108
#لافي	no 64
#لاقا	no -193	unknown 176	yes -74
#لاقه	no 42
#لاكه	no -59	yes 71
#لاكو	no 49
#لال>	yes 62
#لالم	no 86	yes -70
#لاله	no 103	unknown -55	yes -46
#لالو	no 93	yes -75
#لالي	no -91	yes 108
#لامب	no 66	yes -55
#لامر	no 66	yes -51
#لامه	no -45	yes 78
#لامو	no 49
#لانا	no -69	yes 83
#لانت	no 117	yes -83
#لانج	no 83	unknown -40	yes -43
#لانس	no -62	yes 89
#لانه	no -78	yes 98
#لاني	no 55
#لاو>	no -92	unknown 67
#لاوت	no 46	unknown -49
#لاور	no -168	yes 176
#لاوط	no 69	unknown -83
#لاي>	unknown 67	yes -80
#لايم	no -41	unknown 62	yes -41
#لبات	no -54	yes 78
#لباد	no 157	unknown -43	yes -122
#لباس	unknown -67	yes 99
#لباق	yes 42
#لبال	no -51	yes 79
#لبان	no 67	yes -44
#لبت>	no -44	yes 59
#لبخا	no 133	yes -116
#لبرد	no 67	yes -57
#لبرو	no -51	yes 69
#لبزط	no 74	yes -60
#لبطا	unknown 57	yes -74
#لبقر	no 56	yes -44
#لبكا	no 122	yes -110
#لبلد	no -70	unknown 41
#لبلو	yes 43
#لبنت	no 90	yes -62
#لبنك	unknown 84
#لبني	no -40	yes 59
#لبه>	no 49
#لبور	no -138	unknown 75	yes 63
#لبوم	no 87	yes -69
#لبيا	no -113	yes 129
#لبيب	no -55	yes 81
#لبير	no 41
#لبيس	no 49
#لبيض	no 62	yes -47
#لبيط	no -73	unknown 74
#لبيك	no -60	yes 79
#لتاب	no 148	yes -122
#لتام	no -178	unknown 171
#لتبر	no 76	yes -48
#لتحت	no 86	yes -69
#لتدف	no 106	yes -93
#لتر>	no 67	yes -56
#لترا	yes 50
#لترق	no 56	yes -41
#لترو	no 53
#لتري	yes 42
#لتصر	yes -99
#لتنا	unknown -45
#لتني	no -42	yes -55
#لتها	no -62	yes 89
#لتهب	no 83	yes -71
#لتهم	no 95	yes -79
#لتو>	yes 45
#لتوق	no -76	yes 86
#لتوي	no 49
#لتيا	no 84	yes -48
#لتين	no 156	yes -144
#لثلج	no 80	yes -64
#لثه>	no 41
#لجاج	no 105	yes -96
#لجار	no -109	yes 127
#لجام	no 58
#لجان	no 44
#لجبس	no 47
#لجبص	no -51	yes 57
#لجبل	no 128	yes -101
#لجدي	no -136	unknown 106
#لجرح	yes 48
#لجرد	no -56	unknown 60
#لجزا	no -108	yes 123
#لجلا	no 139	unknown -52	yes -85
#لجمل	unknown 109	yes -126
#لجمي	yes 53
#لجنا	no 54
#لجنب	no -84	unknown 88
#لجند	no -89	yes 124
#لجنط	no 161	yes -137
#لجهت	no 59
#لجهد	no 74	yes -63
#لجوا	no 114	yes -89
#لجيب	no 119	yes -99
#لجير	no -91	yes 108
#لحاج	yes 42
#لحاد	yes 49
#لحار	no -66	yes 53
#لحاس	no 154	yes -135
#لحاف	no 68	unknown 73	yes -167
#لحان	no 65	yes -43
#لحج>	no -98	yes 106
#لحجا	no 71	yes -51
#لحد>	no 96	yes -76
#لحدي	no 40
#لحرا	no 114	yes -83
#لحسا	no -56	unknown 138	yes -154
#لحسن	no -152	unknown 129
#لحصي	no -43	yes 67
#لحق>	no 76	yes -52
#لحقي	no -115	yes 130
#لحلو	no 44
#لحلي	yes 48
#لحمر	unknown 92	yes -105
#لحوا	no 58
#لحوت	yes 42
#لحوم	no 65	yes -46
#لحي>	no -41	yes 72
#لحين	yes 47
#لخار	no 114	yes -97
#لخام	no -136	yes 158
#لخان	no -170	yes 177
#لخدا	no -65	unknown -42	yes 103
#لخرا	no 63	yes -59
#لخزا	no 84	yes -60
#لخسا	no 43
#لخشب	yes 51
#لخضا	no -52	yes 75
#لخضر	no -106	unknown 88
#لخوف	no -134	yes 159
#لخير	no 88	yes -64
#لخيم	no 59	unknown 53	yes -114
#لداب	no -143	yes 160
#لداخ	no 57	yes -83
#لدار	yes -67
#لدجا	no 84	yes -69
#لدخا	no -43	yes 56
#لدرج	no -44	unknown 72
#لدرو	no 81	yes -61
#لدش>	no 132	yes -102
#لدلا	no -61	yes 87
#لده>	no -85	yes 93
#لدوا	no 47
#لدوش	no 67
#لديب	no -253	unknown 118	yes 106
#لديه	no -156	yes 136
#لذي>	no -65	yes 53
#لراج	no -57	yes 82
#لراد	no 57	yes -94
#لراس	no 83	yes -52
#لراك	no -49
#لراي	no 73	yes -54
#لربا	no -70
#لرحل	no -40	unknown 94	yes -112
#لرصي	no -170	unknown 96	yes 76
#لرعد	no 81	yes -63
#لرف>	no 46
#لرقب	yes 49
#لركا	no 97	yes -70
#لركب	yes 44
#لرما	no 56
#لرمل	no 93	yes -68
#لروا	no 91	unknown -46	yes -45
#لروب	no -70
#لروض	yes 43
#لروم	no 66
#لروي	no 102	unknown -138
#لريح	no -49	yes 74
#لريد	no 84	yes -67
#لزبل	no 42
#لزبو	no -170	yes 185
#لزرا	no -68	unknown 110	yes -51
#لزرع	yes 46
#لزرق	no -57	yes 72
#لزري	no 90	yes -57
#لزوا	no 106	unknown -82	yes -58
#لزيت	yes -59
#لساب	no -66	yes 88
#لساس	unknown -40	yes 54
#لسبب	no -150	unknown 200	yes -88
#لستا	no 91	yes -58
#لستو	no -79	yes 97
#لسخا	no -129	unknown 114
#لسخو	no 82	yes -62
#لسدا	no -74	yes 101
#لسرب	no 128	yes -100
#لسرق	no 49
#لسرو	unknown 67	yes -125
#لسري	no 78	yes -63
#لسطل	no 61	unknown -58
#لسطو	no -76	yes 107
#لسعا	no 117	yes -93
#لسفر	unknown 87	yes -128
#لسفن	no 95	yes -75
#لسقي	yes 43
#لسكا	unknown 111	yes -103
#لسكو	no 48
#لسلا	yes 45
#لسلع	no -150	yes 169
#لسما	yes 42
#لسنا	yes 45
#لسنس	no 101	yes -83
#لسه>	unknown -60	yes 50
#لسوا	unknown 63	yes -63
#لسور	no -73	yes 92
#لسوك	no 83	unknown -53
#لسي>	no -129	yes 160
#لسيد	no -51	yes 70
#لسير	unknown 42	yes -53
#لسيف	no 57
#لسيل	no 105	yes -83
#لسيم	no 82	yes -73
#لسيو	no 53
#لشاب	no -45	yes 65
#لشاح	no -52	yes 70
#لشاش	no 117	yes -100
#لشان	no -47	yes 61
#لشبا	no 55
#لشبك	no 123	yes -89
#لشتا	no 65	yes -51
#لشجر	no 75	yes -47
#لشرا	no -72	yes 92
#لشرف	no -53	yes 74
#لشري	no -74	yes 90
#لشفا	no 88	yes -63
#لشقه	no -104	yes 121
#لشكا	no 79	yes -56
#لشكو	no 82	yes -61
#لشوف	no 110	yes -91
#لشوك	no -103	yes 112
#لشيف	no -44	yes 54
#لصاك	no 72	yes -52
#لصان	no -65	yes 76
#لصبع	no 43
#لصت>	no -48	unknown 89	yes -77
#لصحو	no 88	yes -77
#لصخر	no -131	yes 145
#لصدا	unknown 90	yes -85
#لصدم	no -44	yes 54
#لصقا	no -132	yes 155
#لصنا	no 127	yes -110
#لصور	no 58	yes -44
#لصين	no -145	unknown 123	yes -65
#لضبا	no -59	yes 76
#لضيا	no -156	unknown 131
#لضيع	no 101	yes -78
#لطاج	no 100	yes -86
#لطاك	no 41
#لطاو	no 118	yes -75
#لطبا	no -46	unknown 54
#لطبل	no -121	yes 141
#لطبي	yes -41
#لطرق	no -52	yes 61
#لطما	no 52
#لطمو	no 51	unknown 56	yes -123
#لطنا	unknown 111	yes -117
#لطنج	no 74	yes -62
#لطه>	no 75	yes -60
#لطيا	no 98	yes -80
#لطيف	no -63	yes 79
#لطين	no 56	yes -52
#لظلا	no 108	yes -88
#لعات	no 110	yes -85
#لعاي	no -50	unknown -53	yes 87
#لعب>	yes 45
#لعبو	no -97	yes 105
#لعت>	no -41	yes 56
#لعجا	no -151	yes 161
#لعجل	unknown 70	yes -90
#لعجي	no 59	yes -41
#لعرا	no 50
#لعرب	no -69	yes 48
#لعرو	no -146	yes 172
#لعسا	no 83	yes -66
#لعشا	no 150	unknown -51	yes -100
#لعشر	no 67	yes -61
#لعشي	no -100	unknown 119	yes -40
#لعصر	no 66	yes -58
#لعصي	no -146	yes 170
#لعطل	no 48	yes -41
#لعظم	no -77	unknown 111	yes -77
#لعقد	unknown 121	yes -152
#لعلم	no 55	yes -49
#لعلو	no -85	yes 92
#لعمو	no 112	yes -96
#لعنق	no -54	yes 73
#لعه>	yes 47
#لعو>	no 158	yes -139
#لعود	no 74	yes -61
#لعيا	unknown 53	yes -66
#لعيد	yes 46
#لغاب	no 47
#لغاز	yes 47
#لغت>	no 74	yes -53
#لغسا	no 85	yes -71
#لغسي	no 108	yes -99
#لغنا	no 99	yes -63
#لغيت	no -163	unknown 215	yes -116
#لفات	no -96	unknown -84	yes 161
#لفار	no -92	unknown 63
#لفاز	no 47
#لفت>	no -60	yes 89
#لفخا	no -101	yes 123
#لفخد	no 48
#لفخذ	no 103	unknown -56	yes -71
#لفري	no 100	yes -82
#لفزه	no -42	yes 70
#لفلا	unknown -44	yes 47
#لفلو	unknown 46	yes -89
#لفند	yes -66
#لفور	yes -64
#لفوق	no -57	yes 73
#لفي>	no -46
#لفيت	no 64	unknown -66
#لفير	no 78	yes -42
#لفيض	no 41
#لفيل	no 127	yes -107
#لفيه	no 91	yes -55
#لقات	yes 40
#لقاد	yes 47
#لقار	no 163	unknown -52	yes -136
#لقاع	no -64	unknown 141	yes -137
#لقاو	no 121	yes -100
#لقاي	no -118	yes 126
#لقبو	no 83	yes -63
#لقت>	no 86	yes -56
#لقدا	unknown 60	yes -55
#لقدر	no -57	yes 75
#لقرا	no 75
#لقسم	unknown 91	yes -144
#لقصد	no 46
#لقط>	no 47
#لقطا	no -114	unknown 123
#لقفل	no 47
#لقنط	no 81	yes -54
#لقني	no 109	unknown -48	yes -56
#لقه>	unknown 98	yes -146
#لقهو	yes 45
#لقوي	no 161	yes -143
#لقي>	no 167	yes -151
#لقيت	unknown 45	yes -75
#لكاب	no 53
#لكات	no 100	yes -75
#لكاح	no 119	yes -97
#لكار	no -43
#لكاس	no 98	yes -75
#لكاط	yes 42
#لكاف	no 109	yes -72
#لكت>	no 54	yes -43
#لكتف	no 121	yes -95
#لكرا	no 45	yes -63
#لكره	no -125	yes 155
#لكرو	no -69	yes 95
#لكري	no 66	yes -45
#لكسي	no -159	unknown 98
#لكلا	no 42
#لكلب	yes 43
#لكم>	no 49
#لكنا	no -79	yes 98
#لكنن	no 41
#لكني	unknown 138	yes -133
#لكه>	no -76	yes 96
#لكهر	yes -40
#لكوف	no 86	yes -64
#لكوك	no 180	yes -147
#لكول	no 95	yes -76
#لكوم	no 41
#لكون	yes 54
#لكي>	yes 56
#للاس	no 85	yes -73
#للاف	no 164	yes -136
#للبا	no -99	yes 71
#للدا	no -60	unknown 146	yes -126
#للدر	no 57	yes -47
#للدو	no -93	yes 111
#للسر	no 43
#للشر	no 71	yes -57
#للصا	no 88	yes -69
#للعا	no 207	yes -179
#للعم	no -117	yes 135
#للكو	no -48	yes 58
#للمر	no 47
#للمو	no 41
#للوح	no 67
#للور	no -58	yes 46
#للي>	no -43	yes 52
#لليس	no 126	yes -106
#لليل	no 47	yes -50
#لليم	no -87	yes 99
#لماذ	no 105	unknown -88	yes -51
#لماز	no 139	unknown -45	yes -92
#لماط	no 137	unknown -40	yes -117
#لماك	no 81	yes -67
#لمال	no -55	yes 65
#لمان	no 81	yes -56
#لمبل	no 67
#لمت>	no -82	yes 112
#لمتر	yes 40
#لمجا	no -156	unknown 59	yes 100
#لمجم	no 176	yes -155
#لمحر	yes -49
#لمحط	no 84	yes -68
#لمحف	no 41
#لمحل	no 55	yes -41
#لمحم	no -46	yes 80
#لمخب	no -145	yes 151
#لمخز	no 141	yes -113
#لمدخ	unknown -44	yes 68
#لمدر	no -59	yes 51
#لمدف	no 64	yes -51
#لمدي	no 64	unknown -79
#لمرت	no 174	yes -157
#لمرح	no 77	yes -70
#لمرس	yes 50
#لمرف	unknown 87	yes -92
#لمرك	yes 40
#لمس>	no -51	yes 77
#لمسك	no -60	yes 78
#لمسم	no 54
#لمشت	no -168	yes 186
#لمصا	no 209	unknown -71	yes -156
#لمصب	no -103	unknown 83
#لمطا	no 79	unknown 71	yes -152
#لمطب	no 47
#لمطر	no 75	yes -50
#لمطع	no -48	yes 63
#لمعل	no -115	yes 134
#لمغر	no 59	yes -42
#لمغس	no 98	yes -77
#لمقا	no 140	yes -118
#لمقد	yes 52
#لمقص	no -55	unknown 79
#لمقل	no 52	yes -41
#لمقه	no 144	yes -122
#لمكا	yes 51
#لمكت	no -169	yes 197
#لمكم	no 111	unknown -40	yes -84
#لملا	yes 43
#لممت	no -94	unknown 77
#لممر	no 83	yes -67
#لمنا	no 52
#لمنح	yes 42
#لمنز	no 72	yes -58
#لمنش	no 82	yes -65
#لمه>	no -68	unknown 48
#لموت	no 52
#لموس	no 88	yes -60
#لموض	no 51	yes -40
#لموك	no 92	unknown -69	yes -48
#لمون	no -48	unknown 97
#لميذ	no -55	yes 61
#لميك	no 49
#لمين	no -82	yes 78
#لميه	no 177	unknown -53	yes -143
#لناد	no -97	yes 117
#لناس	no -69	yes 69
#لناف	no 84	yes -69
#لنام	no 73	yes -63
#لنحا	no 119	yes -104
#لنضا	unknown 54	yes -103
#لنظا	no 100	unknown -76
#لنعا	no -47	yes 60
#لنعن	no -47	yes 82
#لنقل	no -118	unknown 124
#لنمر	no -107	yes 125
#لنوا	no -152	yes 168
#لنير	no -67	yes 79
#لهات	no 71	yes -51
#لهم>	no -57	yes 49
#لهوا	no 66	yes -112
#لهوت	no 60	yes -51
#لهون	no -116	yes 135
#لوا>	no 44
#لواد	no 41
#لواق	no 154	unknown -44	yes -124
#لوال	no 54	yes -48
#لوب>	no 99	yes -71
#لوبه	no -137	unknown 168
#لوجه	no 113	yes -89
#لوح>	no 149	yes -117
#لوحي	no 92	yes -77
#لودي	yes 48
#لور>	no -67	yes 89
#لورا	no -71	unknown 157	yes -104
#لورد	no 138	yes -117
#لورش	no 65	yes -45
#لورق	no -60	yes 72
#لورك	no -152	yes 177
#لوز>	no -256	unknown 116	yes 79
#لوس>	unknown 77	yes -80
#لوسط	no -97	yes 116
#لوضو	no 132	yes -101
#لوطن	no -51	yes 74
#لوطو	no 67	unknown -40
#لوع>	no -141	yes 79
#لوعه	yes 51
#لوك>	no -104	yes 112
#لوكا	unknown -69	yes 59
#لولا	no -74	yes 93
#لولد	no -125	unknown 112
#لومب	yes 47
#لومت	no -73	yes 101
#لوني	unknown 118	yes -112
#لوي>	yes 48
#ليان	no -126	yes 140
#ليب>	yes 48
#ليت>	no 71
#ليته	no 125	yes -111
#ليد>	no 41
#ليدي	no -153	yes 164
#ليزه	no 61
#ليزو	no 151	unknown -47	yes -119
#ليسا	no 67	yes -51
#ليسر	no -100	yes 53
#ليفو	no 83	yes -48
#ليك>	no 114	unknown -40	yes -75
#ليكو	no 131	yes -111
#ليل>	yes -44
#ليلا	no 64	yes -86
#ليلت	no 76	yes -59
#ليله	no 68	yes -45
#ليلي	no 59	yes -51
#ليما	unknown -55
#ليمن	no -65	unknown 130	yes -131
#ليمه	no 102	yes -91
#ليمو	no 76	yes -58
#ليمي	no -52	yes 77
#لين>	yes 54
#لينا	no -53	yes 54
#ليني	unknown -43	yes 70
#ليو>	unknown 45
#ليون	no 84	yes -67
#لييه	no 67	yes -54
#مابغ	no -126	yes 140
#مابق	no 178	yes -159
#مات>	no 70	yes -52
#ماتو	no 57	yes -53
#ماتي	no 62
#ماجا	no 80	yes -56
#ماد>	no 41
#ماذا	no 84	unknown -43	yes -40
#مارس	no 45
#مارش	no 89	unknown -90
#مازا	unknown 83	yes -67
#مازو	no 117	yes -77
#ماس>	no 98	yes -83
#ماسي	no -145	unknown 139
#ماش>	no 140	unknown -40	yes -99
#ماشف	no -59	unknown 71
#ماصر	no 120	unknown -45	yes -73
#ماطم	no 48
#ماعر	unknown 60	yes -69
#ماعن	no -51	yes 81
#ماعه	no 123	yes -91
#ماعي	no 64	yes -41
#ماق>	no -83	yes 100
#ماكا	no 48
#ماكن	no 65
#مال>	yes 53
#مالك	no -77	yes 88
#ماما	unknown -62
#مامه	unknown -42
#مان>	no 127	yes -98
#مانط	no 48
#مانه	no 61	yes -96
#ماني	yes 42
#ماه>	no -72	yes 100
#ماوق	yes 43
#ماي>	no -46	yes 73
#مايه	no 108	unknown -62	yes -48
#مبا>	no 66
#مبلغ	no 87	unknown -43	yes -43
#مبلل	no 51	yes -44
#مبوا	no -40	yes 67
#مبي>	yes 47
#مبين	no 167	yes -147
#مبيه	no 88	yes -81
#متاز	no -94	unknown 77
#متجر	no 109	yes -97
#متدت	no -111	yes 123
#مترا	no -53	yes 67
#متضر	no 136	yes -119
#متعل	no 92	yes -72
#متقا	no 43
#متنا	no -47	yes 58
#متني	no -54	yes 75
#متها	no -48	yes 63
#متوق	no -45	yes 81
#متي>	no 47	yes -91
#مثقو	no 102	yes -82
#مثل>	no 75	yes -58
#مثلث	no 62	unknown -53
#مجاو	no -139	yes 151
#مجهو	no 79	yes -56
#محاو	no 101	yes -84
#محرك	yes -45
#محرو	no 86	yes -68
#محطم	no 82	yes -64
#محطه	no -41	unknown 99	yes -61
#محفظ	no 42
#محل>	no 51
#محلو	no -50	yes 73
#محلي	no -48	yes 58
#محمد	no -46	yes 67
#محمل	no -94	yes 124
#محمو	no 100	yes -86
#مخبز	no -111	yes 116
#مخدو	no 66	unknown -56
#مخزن	no 133	yes -105
#مخلو	unknown 42	yes -61
#مدام	no -75	yes 97
#مدخل	yes 68
#مدخن	no -141	yes 152
#مدرب	no -210	unknown 98	yes 135
#مدفا	no 64	yes -51
#مدوا	no -46	yes 64
#مدير	no -79	unknown -98	yes 174
#مدين	no 49
#مرا>	no -100	unknown 124
#مراب	no 60
#مراك	no 58
#مراه	no -123	unknown 91
#مراي	no 47
#مرت>	no 88	unknown 55	yes -145
#مرتي	no 59
#مرجا	yes 60
#مرسي	no -100	yes 122
#مرفق	no -44
#مركز	no 58
#مركو	yes 61
#مرنا	no -66	yes 77
#مرو>	yes 49
#مرور	no -40	yes 49
#مريض	no 59	yes -41
#مرين	no -109	unknown 138	yes -60
#مزق>	no -92	unknown -53	yes 129
#مزهر	no -112	yes 125
#مساع	no -98	yes 110
#مساف	no -88	yes 76
#مسبح	no -53	yes 78
#مستا	no -107	yes 125
#مستش	yes -49
#مسح>	no 98	yes -83
#مسدو	no 86	yes -60
#مسرع	no -118	yes 132
#مسسن	no 138	yes -113
#مسكو	no -89	yes 113
#مسني	yes 57
#مسه>	no -65	yes 90
#مسوو	no -72	yes 81
#مشاو	no 42
#مشتر	no -147	yes 166
#مشكل	no -66	yes 89
#مشي>	yes -48
#مشين	no 47
#مصاب	no 72	yes -45
#مصار	yes -54
#مصبا	no -86	unknown 42
#مصدر	no -71	yes 83
#مصعد	no 110	yes -83
#مضرو	no 44	yes -76
#مطار	no 53	unknown 40	yes -102
#مطاف	no 46
#مطبخ	no 47
#مطعو	unknown 131	yes -148
#معا>	yes 47
#معاه	no -131	unknown 70	yes 67
#معت>	no -63	unknown 43
#معرو	unknown -45	yes 54
#معقو	no -82	yes 95
#معلق	no -57	unknown 80	yes -73
#معلم	no -90	yes 107
#معنا	no 58
#معها	no 175	yes -154
#معو>	no 72	yes -51
#معوج	no -79	unknown 158	yes -112
#معي>	no 44
#معيه	no -55	yes 76
#مغرب	no 59	yes -42
#مغسل	no 43
#مغلق	no 105	yes -95
#مفات	no -53	unknown 42
#مفتا	no 231	unknown -45	yes -189
#مقص>	no -44	unknown 86	yes -55
#مقطع	no -58	yes 78
#مقطو	no 43
#مقعد	no -74	yes 86
#مقله	no 71	yes -56
#مقلو	no 49
#مقهي	no 87	yes -67
#مكان	yes 46
#مكتب	no -85	yes 111
#مكتر	no -186	unknown -40	yes 205
#مكرو	no 82	yes -66
#مكشو	no -56	unknown 65	yes -95
#مكم>	no 111	yes -83
#مكن>	unknown 63	yes -72
#مكنا	no 52	yes -42
#ملاب	no 64
#ملات	no 53
#ملان	no -41	yes 51
#ملثم	no 40
#ملك>	yes 59
#ملكه	no 104	yes -75
#ملين	yes 58
#مليه	no 55
#مليو	no 135	yes -106
#ممتا	no -94	unknown 77
#منزل	yes 43
#منشا	no 82	yes -65
#منكم	no -209	unknown 201	yes -126
#منهم	unknown 41	yes -80
#منو>	no -44	yes 66
#منيه	no 74	yes -61
#مها>	no 64	yes -43
#مهرس	no -152	unknown 164
#مهم>	no 42
#موا>	no 95	yes -70
#موت>	no 79	unknown -121	yes -42
#موتو	no 156	unknown -45	yes -123
#موجه	no 62	yes -48
#موجو	no 113	yes -95
#موخر	no -124	yes 145
#مورا	no -60	yes 93
#موس>	no 111	yes -74
#موسم	no 60
#موسي	no 48
#موضو	no 51	yes -40
#موظف	no 98	yes -78
#موك>	no 46
#موكي	no 126	unknown -76	yes -68
#مول>	no -73	yes 95
#مولا	no -76	yes 100
#موني	no -228	unknown 121	yes 62
#مياه	no -47	yes 53
#ميت>	no 50	yes -44
#ميتو	no -80	yes 103
#ميد>	no 74	yes -49
#ميع>	yes 56
#ميعا	no 51
#ميك>	no 110	yes -83
#ميكا	no 49
#ميل>	no -57	yes 81
#مين>	no -82	unknown 68
#مينا	yes 41
#مينه	no 69
#ميني	no -87	unknown -43	yes 135
#ناء>	no -52	yes 56
#نابي	no 109	yes -99
#نات>	no 83	yes -52
#ناتن	no -97	yes 111
#ناج>	no -131	unknown 204	yes -207
#نازل	yes -43
#ناض>	no 41
#ناضت	no -53	yes 80
#ناعس	no 44
#ناعي	no 128	yes -112
#ناكل	no 55	yes -46
#نامو	no 95	yes -82
#نان>	yes 43
#ناه>	yes 52
#ناهم	no 76	yes -56
#نبر>	no 50	unknown -58
#نبه>	no 135	yes -110
#نبها	no 261	yes -246
#نبور	no -188	yes 201
#نتبه	unknown 62
#نترن	no 74	yes -55
#نترو	no 58	yes -46
#نتسن	unknown 76	yes -84
#نتصل	no 61	yes -46
#نتفا	no -78	yes 91
#نتفخ	no 48
#نتي>	no -53	yes 44
#نتيج	no 59
#نتين	no 124	yes -102
#نجا>	no -66	yes 73
#نجره	no 74	yes -62
#نجمه	no 164	yes -128
#نجه>	no -71	yes 91
#نحاس	no 119	yes -104
#نحرر	no -45	yes 50
#نحو>	unknown -42
#نخدم	no -95	yes 106
#نخرج	no -41	yes 62
#نخلص	no -111	unknown 58	yes 48
#ندا>	no -48	unknown 50
#ندار	no 105	yes -84
#ندخل	no -183	yes 199
#ندر>	no 208	unknown -53	yes -165
#ندق>	no 51	yes -70
#ندلع	no -44	yes 61
#ندما	no 128	unknown -43	yes -86
#ندنا	no -54	yes 86
#ندهم	yes 44
#ندو>	yes 71
#ندور	no -53	yes 80
#ندي>	no -49	yes 59
#ندير	no -53	unknown 73
#نديك	yes 49
#نديل	no 83	yes -64
#نذار	no 74	yes -66
#نزف>	yes 47
#نزلا	no 42
#نزلق	no 43
#نزلن	no -50	yes 72
#نزلي	yes 41
#نزير	no 105	yes -87
#نسا>	no 47
#نستا	no -71	yes 97
#نسخه	no -163	unknown 239	yes -106
#نسطا	no -66	yes 86
#نسله	no 101	yes -83
#نسول	no 53	unknown -58
#نسي>	no -110	yes 130
#نسيت	no 78	yes -66
#نسير	no 148	yes -106
#نسين	no -114	yes 128
#نسيه	yes -41
#نشار	no 82	yes -65
#نشوف	no 134	yes -116
#نصاب	no 73	yes -49
#نصب>	yes 43
#نصور	no 92	yes -81
#نضاض	unknown 107	yes -86
#نطره	unknown 45	yes -78
#نطه>	no 103	yes -83
#نطور	no 109	yes -97
#نطي>	no -47	yes 61
#نظار	no 120	unknown -83
#نعاج	no 77	yes -72
#نعاس	no -66	yes 81
#نعرف	no -49	unknown 77
#نعس>	no 49	yes -42
#نعمر	yes 43
#نعنا	no -47	yes 74
#نعيط	no -77	unknown 150	yes -111
#نغرس	no 57
#نفجر	yes -41
#نفسه	no -66	yes 87
#نفسو	no -204	unknown 102	yes 74
#نفسي	no -40	yes 65
#نفصل	no -117	unknown 135
#نقدر	no -44	yes 73
#نقطع	no 124	yes -83
#نقل>	no -81	yes 46
#نقلب	no 130	yes -104
#نقلو	no 75	yes -50
#نقه>	no -46	unknown 40
#نقول	no 42
#نكتب	no 65	yes -44
#نكسر	no 72	yes -86
#نكم>	no -234	unknown 286	yes -117
#نما>	no 55
#نمره	no -107	unknown 48	yes 58
#نمسح	no 98	yes -83
#نمشي	yes -70
#نملا	no -51	yes 56
#ننا>	no -86	yes 108
#نهار	no 43
#نهاي	no 97	unknown -83
#نهم>	no 65	yes -104
#نوات	no -58	yes 73
#نوبي	no -47	unknown 93
#نوت>	no 65	yes -43
#نورا	no 68	yes -57
#نوع>	no -62	yes 69
#نوقع	no -73	yes 85
#نون>	no 133	unknown -49	yes -97
#نوي>	no -97	unknown 180	yes -104
#نويه	no 132	unknown -41	yes -95
#نيا>	unknown 51	yes -47
#نيت>	no -73	yes 96
#نير>	unknown 52	yes -73
#نيرا	no -67	yes 79
#نيش>	no 83	yes -65
#نيط>	yes 51
#نيطر	no 171	unknown -68	yes -104
#نيفي	no -255	unknown 198
#نينا	no -85	yes 97
#نينه	no -59	yes 80
#نيه>	yes 44
#نيين	no -117	yes 133
#هاد>	no 71	yes -43
#هادش	no 56	unknown -40
#هاده	unknown 67	yes -72
#هادي	unknown 46
#هار>	no 41
#هاز>	no 61	yes -43
#هاش>	no 43
#هان>	no -68	unknown 75
#هبت>	no 41
#هبط>	no -49	yes 73
#هتين	no 59
#هذا>	no -41
#هذه>	no 86	yes -66
#هربو	no 58	unknown 77	yes -128
#هرس>	no -59	unknown 73
#هرسا	no -60	yes 90
#هرسه	no -141	unknown 95
#هرسي	unknown -48	yes 49
#هره>	no 46
#هرين	unknown 43	yes -73
#هريه	no -80	yes 91
#هزات	no 118	yes -96
#هزو>	no 70	yes -55
#هشم>	no 138	yes -110
#هضره	no 75	yes -46
#همو>	no -78	yes 91
#هنا>	no 45
#هناك	no 65	yes -52
#هنيه	no -70	yes 83
#هواي	no 59	unknown 49	yes -116
#هوت>	no 60	yes -51
#هود>	no 69	yes -47
#هور>	unknown 49
#هول>	no 88	yes -62
#هولو	no 65	yes -45
#هوند	no -59	yes 82
#واء>	unknown -44	yes 60
#واب>	no -63	unknown -67	yes 126
#واتي	no 120	unknown -58	yes -67
#واج>	no 72	unknown -55
#واجه	yes -46
#واحت	no -84	unknown 131	yes -66
#واخا	no 139	yes -122
#واخذ	no 44
#وار>	no 43
#وارت	no 49
#واش>	no -87	unknown 139	yes -51
#واصط	no 85	yes -57
#واضط	no -199	unknown 184
#واعت	yes 45
#واعط	no 53
#واقف	no -50	unknown 59
#وال>	unknown 40	yes -53
#والح	no 42
#والخ	no 88	yes -69
#والد	yes -47
#والر	no 45	yes -55
#والز	yes -49
#والض	no -46
#والط	no 72	yes -52
#والف	unknown -42
#والن	yes 41
#واله	no 85	yes -73
#والي	no 48
#وان>	no 46	yes -52
#وانت	no -157	unknown 116
#وانك	no 88	yes -69
#واني	no -48	unknown 96	yes -101
#وايد	no 141	unknown -53	yes -102
#وايض	no 109	yes -95
#وايي	unknown 42	yes -63
#وباب	yes 56
#وبر>	yes 44
#وبقا	no 99	unknown -42	yes -58
#وبقي	no -89	unknown 71
#وبل>	no -98	yes 126
#وبلا	no -51	yes 62
#وبه>	no -71	unknown 59
#وبي>	yes 42
#وبين	no -50	yes 71
#وتحر	no -46	yes 60
#وتحط	no -50	yes 68
#وتر>	no 55	yes -88
#وترك	no 110	yes -73
#وتشق	no 53
#وتلو	no 139	yes -122
#وته>	no -44	unknown -40	yes 78
#وتهر	yes 48
#وتور	unknown 44	yes -73
#وتوق	no 119	unknown -54	yes -68
#وتوم	no 89	yes -70
#وتين	yes 47
#وجا>	yes 51
#وجاء	no -57	yes 77
#وجاب	no -91	yes 130
#وجات	no 60	yes -43
#وجتي	no 41	unknown -48
#وجد>	no 46
#وجدت	no 46
#وجده	no -57	unknown 72
#وجرح	no 52	yes -42
#وجه>	yes -73
#وجها	no 76	yes -60
#وجود	no 88	yes -75
#وحا>	no -43	yes 60
#وحتي	no 48
#وحدو	no 106	yes -79
#وحدي	no 70	yes -55
#وحرق	no 155	yes -122
#وحك>	no -85	yes 110
#وحنا	no 119	yes -106
#وحيد	no 92	yes -77
#وحين	no -77	yes 92
#وختي	no 60	yes -50
#وخدا	no 48
#وخدش	no -174	yes 189
#وخرج	no 41
#وخره	no -133	yes 152
#وخسر	no -82	yes 94
#وخلي	no 134	unknown -45	yes -87
#ودات	no -47	yes 60
#ودان	no 48
#وداو	no -48	yes 58
#ودع>	yes 47
#ودنو	yes 45
#وده>	no 124	yes -115
#ودور	yes 42
#ودي>	no -51	yes 67
#وديا	unknown -40	yes 64
#وديه	yes 40
#ورا>	yes 56
#وراء	yes 44
#ورات	no 106	yes -85
#وراج	no 97	yes -78
#وراق	no -56	unknown 55
#ورام	no 68	yes -57
#وران	no -62	unknown 54
#وراه	no 73	yes -46
#ورتو	no -51	yes 62
#ورتي	no -67	yes 79
#ورجع	unknown 111	yes -122
#ورد>	no 42
#ورشه	no 57	yes -43
#ورفع	no 122	yes -97
#ورقه	no -115	unknown 96
#ورو>	no 87	yes -55
#ورين	no 151	yes -128
#وريه	no 111	yes -83
#وزلق	no 184	yes -170
#وساع	yes 48
#وسرق	no 43
#وسقط	no -96	yes 107
#وسم>	no 60
#وسه>	no -130	yes 165
#وسي>	no -206	unknown 249	yes -108
#وسيا	yes 41
#وسيه	no 73	yes -63
#وشعل	no 105	yes -93
#وصاح	no -98	yes 117
#وصبع	no -74	unknown 87
#وصدم	no -74	yes 92
#وصل>	yes 40
#وصلا	yes 45
#وصلت	unknown 51	yes -90
#وصور	no 71	yes -54
#وصيل	yes 45
#وضعت	no -53	unknown 118	yes -76
#وضعن	no 54	yes -46
#وضه>	yes 47
#وضوع	no 51	yes -40
#وضون	no 49	yes -126
#وضي>	no 121	yes -112
#وطا>	no -45	yes 59
#وطاح	no -67	yes 97
#وطار	no 113	yes -97
#وطحت	no 113	yes -97
#وطني	no -51	yes 74
#وطه>	no 60	yes -41
#وطو>	unknown 79	yes -74
#وطيح	no -54	unknown -43	yes 92
#وعا>	no 67	yes -51
#وعطي	no -113	yes 126
#وعلي	no -189	unknown 169
#وعي>	yes 56
#وعين	unknown 112	yes -114
#وغرق	no 99	yes -79
#وفجا	no -104	yes 123
#وفر>	no 65	yes -45
#وفه>	no 209	yes -179
#وفو>	no 76	yes -60
#وفي>	no -60	yes 68
#وفيه	no 107	yes -70
#وقطع	no -52	yes 81
#وقعا	no -77	unknown 67
#وقعن	no -46	yes 57
#وقعه	no -156	unknown -57	yes 174
#وقفت	no -83	yes 58
#وقفش	no -162	yes 173
#وقفه	no -64	yes 86
#وقه>	no 91	yes -61
#وقها	yes 42
#وقي>	no -88	yes 101
#وقيع	no -51	yes 60
#وقين	no 128	yes -115
#وكات	no -130	yes 151
#وكال	no 102	unknown -73
#وكان	no -54	yes 63
#وكتب	no 74	yes -57
#وكلب	no 60
#وكلن	no 56
#وكمل	no -108	yes 130
#وكنت	yes 49
#وكه>	yes 53
#وكيق	no -109	yes 119
#وكيل	no -65	unknown -48	yes 95
#ولاب	no -84	yes 98
#ولات	no -51	yes 76
#ولاه	yes 46
#ولت>	no -98	yes 123
#ولد>	no -64	yes 59
#ولدي	no 40	yes -48
#وله>	no 56
#ولو>	no -95	unknown 49	yes 43
#ولوا	no 75	yes -63
#ولون	unknown 84	yes -89
#ولي>	no 71	yes -46
#وليد	no -42	yes 57
#وليه	no 57
#وماب	no -64	yes 72
#ومات	no 85	yes -66
#ومبا	no 66
#ومتر	no -73	yes 101
#ومرا	no 57	unknown 49	yes -163
#ومشي	unknown 51	yes -41
#ومع>	no -68	yes 76
#ومعا	no -121	yes 140
#وملا	yes 45
#وملي	no -45	yes 69
#ومن>	no -59
#ومول	no -60	yes 73
#ومين	no 79	yes -46
#ونتي	no 135	yes -109
#ونحن	no 52	yes -40
#وندا	no -59	yes 82
#ونزل	no 60	yes -45
#ونس>	no -212	unknown 253	yes -105
#ونست	no -71	yes 97
#ونسط	no -66	yes 86
#ونسي	no 93	yes -69
#ونص>	no 68	yes -48
#ونطو	no 101	yes -89
#ونقل	no 54
#ونه>	yes 43
#ونو>	no 60	yes -45
#ونوا	no 73	yes -54
#وني>	unknown 62
#ونيط	yes 51
#ونيه	no -42	yes 71
#وها>	no -66
#وهاد	no -42	yes 56
#وهرا	no 60	yes -56
#وهرس	no -170	yes 195
#وهم>	no 74	unknown -56
#وهو>	yes 66
#وواح	no -76	yes 47
#ووصل	no -78	yes 90
#ويا>	no 59
#ويت>	no -218	yes 230
#ويده	no 83	unknown -100
#ويدي	no -63	unknown 102	yes -56
#ويقو	no 74	yes -59
#ويل>	yes -70
#وين>	no -152	yes 180
#ويه>	no 79	yes -49
#ويو>	yes 58
#ياء>	yes 41
#ياب>	no -56	yes 74
#ياتو	no 59
#ياتي	no 56
#ياج>	no -73	yes 92
#ياح>	no -140	unknown 71	yes 64
#ياحي	no -77	unknown 63
#ياده	yes -58
#يار>	no 44
#ياض>	no -47
#ياضي	yes 50
#ياطه	no -86	yes 102
#ياع>	no -118	unknown 129
#يالن	no 71	yes -49
#ياله	no -87	yes 107
#يالو	no -105	yes 128
#يالي	yes 59
#يام>	no 40
#يانو	no -154	yes 175
#يبا>	yes 48
#يبان	unknown -52	yes 43
#يبت>	yes 51
#يبتي	yes 43
#يبو>	no -252	unknown -45	yes 270
#يبور	no -51	yes 62
#يبي>	no 53
#يتعر	unknown 144	yes -114
#يته>	no -80	yes 99
#يتها	no 78	yes -53
#يتهم	unknown -80	yes 61
#يتوش	yes 40
#يتوق	no 64	yes -51
#يتون	no 99	yes -77
#يتي>	no 40
#يجار	no -84	yes 101
#يجاو	no 59
#يجرح	no -44	unknown -44	yes 70
#يجه>	no -84	yes 115
#يجين	no -73	yes 87
#يحدث	yes 47
#يحرق	no 74	yes -56
#يحلو	no 126	unknown -47	yes -82
#يحه>	no 95	yes -73
#يخرج	unknown -50	yes 53
#يخلص	no -54
#يخير	yes 57
#يدا>	no -87	yes 111
#يدخل	no 53
#يدفع	no -140	unknown 128
#يدها	no -40	yes 65
#يدو>	no -62	yes 98
#يديس	no -119	yes 138
#يدين	no -106	yes 111
#يديو	no -55	yes 73
#يرام	no 145	yes -112
#يران	no -60	yes 83
#يرت>	no -57	yes 76
#يرجع	no -177	unknown 64	yes 97
#يرحم	no 61	yes -80
#يرفو	no 108	unknown -45	yes -63
#يرمي	no 86	yes -55
#يرها	no 99	yes -87
#يزه>	no 42
#يزور	no 55
#يسال	unknown -42
#يستا	no 53	yes -45
#يستي	unknown -68
#يسر>	no -57	unknown 60
#يسرق	unknown 78	yes -90
#يسري	no -89	yes 104
#يسي>	no -48	yes 77
#يسين	no 58
#يشعل	no 149	yes -131
#يصب>	no -56	yes 70
#يصلح	no -96	yes 104
#يضا>	unknown -58	yes 52
#يضحك	no 62	yes -48
#يضرب	no -91	yes 135
#يضرن	no 77	unknown -57	yes -64
#يضه>	no 62	yes -47
#يطال	no -130	unknown 94	yes 48
#يطان	no 103	yes -85
#يطت>	no 76	yes -62
#يطره	no 143	unknown -56	yes -85
#يطه>	no -53	yes 69
#يعا>	no 51
#يعرف	no -53	yes 69
#يعمر	no -68	yes 78
#يعني	no 48
#يعه>	no 99	yes -80
#يغطي	no -71	unknown 73
#يفون	no 69
#يفي>	no -158	unknown 162	yes -56
#يقدر	yes 47
#يقطر	no -91	unknown 85
#يقطع	no -259	yes 272
#يقلب	no 69
#يقه>	yes -43
#يقها	no 73	yes -67
#يقود	no -44	yes 50
#يقي>	no -221	unknown 53	yes 172
#يكال	no -128	yes 137
#يكان	no 51
#يكل>	no 212	yes -186
#يكه>	no -40	yes 60
#يكو>	no 96	yes -83
#يكوب	yes 46
#يكون	no 98	yes -77
#يكي>	no -60	yes 84
#يكيه	no 48
#يلا>	no 65	yes -74
#يلات	no -54	yes 79
#يلتي	yes 56
#يلعب	no -43	yes 61
#يله>	no 55
#يلو>	no -142	yes 158
#يلوم	no -73	yes 101
#يلي>	no 48
#يليا	no -93	yes 103
#يليف	no 40
#يليك	no 136	yes -113
#يما>	unknown -49	yes 47
#يمات	no 64	yes -43
#يمان	no 80	unknown 43	yes -121
#يمته	no -82	yes 99
#يمكن	no -82	unknown 127	yes -75
#يمن>	no -106	unknown 138	yes -67
#يمين	no -80	yes 108
#ينا>	yes 50
#ينات	yes 41
#يناه	yes 49
#ينت>	no -81	yes 94
#ينش>	no -64	yes 83
#ينغ>	no -52	unknown 65
#ينما	no 55
#يننا	no -157	unknown -49	yes 185
#ينها	no -148	yes 164
#ينو>	no -199	yes 221
#ينوا	no -51	yes 57
#ينيا	no -65	unknown 112	yes -69
#ينيت	yes 47
#ينين	no -71	yes 64
#ينيه	no -75	yes 105
#يوجع	yes 43
#يورو	no 91	unknown -40	yes -52
#يوقع	no -202	yes 222
#يول>	yes 54
#يوما	no -148	yes 174
#يومي	no 59
#يون>	unknown 47	yes -44
#ييا>	no 56	yes -55
#ييت>	no -154	unknown 131
#يير>	unknown 119	yes -133
#ييه>	no 41	yes -40
10	yes 44
12	unknown 69	yes -43
14	no 66
17	no -55	yes 66
18	no 59
19	no -66	yes 103
2	no 72	unknown -46
20	no 47
200	no -131	yes 149
21	no 102	yes -61
3	unknown 53	yes -49
30	unknown -57
4	no 52
5	no 68	unknown -101
6	no -112	yes 130
7	yes 41
8	no 115	yes -87
80	no -44	yes 59
9	no -86	yes 114
900	no -165	unknown 215	yes -81
=answer: lead	no -45
=answer: unsure	no -82	unknown 68
=being: animal	no 58	unknown -41
=constat: constat	no -127	yes 154
=constat: not-done	no -95	yes 124
=danger: event	unknown -44
=danger: now	no -45	yes 75
=danger: over	no 195	unknown -68	yes -163
=danger: plea	no 201	unknown -52	yes -151
=danger: put-out	no 54	unknown -41
=distress: distress	yes 60
=document: devis_ou_facture	no -71	yes 45
=document: photos	no 72	unknown -47
=hedge: hedge	no -80	unknown 112	yes -47
=hedge: roughly	no -46	unknown -51	yes 95
=idiom: paper	no -162	yes 193
=idiom: part	no 44	unknown 56	yes -112
=idiom: silence	unknown -72	yes 43
=injuries no rather	no 116	unknown -42	yes -73
=injuries unknown	no 44
=injuries unknown unsure	no 44
=injury: absent	no 182	yes -157
=injury: grave	no 59	unknown -45
=injury: nobody	yes 40
=injury: perhaps	no 86	yes -46
=injury: struck	unknown -41
=intent: back	no 96	unknown -133	yes -51
=intent: complaint	no 110	yes -90
=intent: correct	unknown -47	yes 68
=intent: declare	no -61	unknown 98	yes -43
=intent: follow	no -47	unknown 48
=intent: human	no 49
=intent: language	no -112	yes 104
=intent: other	no -192	unknown 204
=intent: thanks	no -40	unknown 77	yes -80
=liability: admitted_by_other	no -179	yes 199
=liability: contested	no -118	unknown -50	yes 165
=other autre	no -82	unknown 107	yes -87
=other blessure	no 71	unknown -45	yes -47
=other collision	no 92	yes -63
=other incendie	unknown -42
=party: alone	no 125	unknown -42	yes -84
=party: foreign	no 202	unknown -53	yes -184
=party: hit-and-run	no -119	unknown 43	yes 60
=party: neighbour	no -179	yes 216
=party: nobody-else	no 159	yes -130
=party: other-vehicle	no -82	yes 90
=party: theirs	no -176	unknown -46	yes 209
=party: witness	no 40
=person: close	yes 45
=person: driver	no -75	unknown -40	yes 114
=person: exposed	no -95	unknown -55	yes 142
=person: self	yes 50
=police: not-done	no 58	unknown -44
=status: done	no -88	yes 120
=status: future	no -45	yes 59
=status: not-yet	unknown 49
=status: refused	no 49	unknown -48
=thirdParty no	no 68	yes -55
=thirdParty no rather	no 73	yes -52
=thirdParty no sure	no 120	unknown -46	yes -75
=thirdParty no unsure	no 59	yes -57
=thirdParty none	unknown 49	yes -58
=thirdParty yes	no -136	yes 152
=thirdParty yes rather	no -63	yes 45
=thirdParty yes sure	no -140	yes 159
=type autre	no -47	unknown 113	yes -84
=type autre sure	no -47	unknown 113	yes -84
=type blessure sure	unknown -41
=type collision	no -66	yes 44
=type collision rather	no -93	yes 70
=type collision sure	no -68	yes 43
=type collision unsure	unknown -61
=type degats_des_eaux	unknown -40
=type degats_des_eaux rather	no 113	unknown -40	yes -70
=type degats_des_eaux sure	unknown -40	yes 60
=type dommage_materiel	unknown -42
=type dommage_materiel sure	unknown -42
=type evenement_climatique	no 70
=type evenement_climatique sure	no 70
=type vandalisme	yes 45
=type vandalisme rather	no -158	yes 187
=type vol	no 113	yes -80
=type vol rather	no 107	yes -74
=type vol sure	no 113	yes -81
=type: autre	unknown 101	yes -70
=type: blessure	no 45
=type: collision	no -60	yes 41
=type: evenement_climatique	no 74
=type: vandalisme	yes 49
=type: vol	no 105	yes -70
ا	no 49
ابن	no -179	unknown -63	yes 209
ابنتي	yes 47
ابني	no -66	yes 87
ابي	no 127	yes -112
اتذكر	no -132	unknown 111	yes -41
اتصل	no 57
اتصلت	no -69	yes 95
اتمكن	no 104	yes -86
اجد	no 71	yes -43
اجره	no -51	yes 59
احتاج	no 132	unknown -52	yes -77
احترق	no -70	unknown 93
احتكاك	no -88	yes 106
احد	no -49
احدا	no -123	unknown 49
احدهم	no 59
اختي	no -42	yes 54
اخذت	no 70	yes -40
اخري	no -47
اخضر	no 160	yes -137
اذي	no 42	unknown 61	yes -108
ار	no 140	unknown -45	yes -112
اربع	yes 42
اربعه	no 41
ارتطمت	no 95	yes -42
ارتفاع	no 81	yes -73
اريد	no 111	unknown -82
ارير	no -44	yes 55
اسابيع	no 48
اسبوع	yes 45
استدعاء	no -107	unknown 131	yes -84
استرجاع	unknown 52	yes -70
استطيع	yes 50
اسفله	no -141	unknown 121	yes -94
اسقط	no -166	yes 179
اسود	no 65	yes -52
اشتري	no 66
اشتعلت	no 89	yes -67
اصب	no 72	yes -57
اصبت	unknown -59
اصبعي	no 109	unknown -44	yes -72
اصص	no 56	yes -47
اصطدام	no -118	yes 140
اصيب	no 59
اضرار	no 56	yes -45
اطلب	no 88	unknown -60
اظن	no -144	unknown 139
اعتذر	no -163	yes 175
اعترف	no -54	yes 76
اعرف	no 82	yes -64
افران	no 112	yes -99
اقتلعت	no 46
اقدر	no 104	yes -81
اكادير	no -47	unknown 119	yes -121
اكتوبر	no 75	yes -53
اكثر	no -44	yes 61
اكل	unknown 69	yes -66
الاحد	no 57
الاخر	yes 46
الاربع	no -112	yes 133
الارضيه	no 44
الاسبقيه	no -42	yes 56
الاسطبل	no 84	yes -68
الاسعاف	no -84	unknown 59
الاسنان	no -119	unknown 47	yes 70
الاشاره	no 40
الاطار	no 42
الاف	no 112	unknown -46	yes -64
الاقامه	no -193	unknown 176	yes -74
الاكواريوم	no 49
الالواح	no 68	yes -56
الامامي	no 42	yes -44
الاماميه	no -137	unknown 98	yes -44
الامر	no 71	yes -55
الامنيه	no 54	yes -41
الان	no -47	yes 60
الانترنت	no 74	yes -55
الاوراق	no -129	yes 132
الايسر	yes 52
الايمن	no -41	unknown 62	yes -41
الباربريز	unknown -44
البارح	no -48	unknown 53
البارحه	no -162	yes 168
البارشوك	no 69	yes -52
الباركينغ	no 57
الباركيه	no 97	yes -78
الباش	no 131	yes -100
البالكون	no -41	yes 84
البانيو	no 92	yes -75
البحر	no 99	yes -67
البرد	no 63	yes -53
البريد	no -107	yes 125
البزطام	no 74	yes -60
البقره	no 54	yes -42
البلاستيكيه	no 48
البلاكه	no -93	yes 106
البلديه	no -40	unknown 46
البلومبي	no -48	yes 59
البنت	no 53
البنك	unknown 101	yes -146
البوطا	no -45	yes 59
البوليسي	no -94	yes 115
البومبا	no 107	unknown -53	yes -53
البومبيه	no 121	yes -114
البيانو	no -125	yes 138
البير	no 157	unknown -44	yes -111
البيرو	no 61	yes -45
البيسي	yes 56
البيض	no 84	yes -62
البيطري	no -133	unknown 85
التابعه	no 98	yes -80
التامين	no -157	unknown 197	yes -54
التبروري	no 72	yes -50
التدفيه	no 106	yes -93
الترقوه	no 56	yes -41
التريبورتور	no -51	yes 62
التلفازه	no 69	yes -49
التلفزه	no 105	yes -88
التيار	no 84	yes -48
الثالث	no -88	yes 107
الثالثه	no 41
الثاني	no -55
الثلاثه	no 78	yes -63
الثلج	no 82	yes -67
الجار	no -112	yes 129
الجاره	no -93	yes 114
الجامع	no 123	unknown -46	yes -78
الجبس	no 47
الجبص	no -44	yes 50
الجبل	no 121	yes -97
الجديده	no -54	yes 81
الجرحي	no -85	yes 103
الجرده	no 120	yes -105
الجمعه	no 40
الجنب	no -84	unknown 93
الجهتين	no 59
الجيب	no 125	yes -104
الجيران	no -105	yes 122
الحاجب	no -116	yes 132
الحاجز	no 40	unknown -47
الحاجه	no 55
الحادث	no 57
الحادثه	no -104	yes 130
الحارس	no -83	yes 62
الحاسوب	no 154	yes -135
الحافله	no 164	unknown -47	yes -126
الحانوت	no 65	yes -41
الحديقه	no 75	yes -55
الحراره	no 123	yes -95
الحسن	no -152	unknown 129
الحق	no 54
الحلاقه	no 61	yes -51
الحليب	yes 56
الحمار	unknown -40
الحمام	yes -45
الحوايج	no 68
الحوت	yes 42
الحومه	no 65	yes -49
الحي	no -63	yes 100
الحيط	yes 42
الحين	yes 47
الخامس	no -139	yes 158
الخانز	no -170	yes 177
الخدامه	unknown -43	yes 47
الخدمه	no 59
الخزانه	no 156	unknown -43	yes -113
الخضره	no -57	yes 76
الخلف	no -62	yes 49
الخلفيه	no 149	yes -114
الخوف	no -134	yes 159
الخيمه	no 43	unknown 78	yes -116
الدار	unknown 45	yes -63
الدجاج	no 44
الدخان	no -80	yes 91
الدراجه	unknown 59	yes -76
الدراري	no -53	yes 73
الدرج	no -56	unknown 79
الدروج	no 76	yes -49
الدش	no 132	yes -102
الدولاب	no 41
الذي	no -65	yes 53
الراجل	no -42	yes 65
الراجلين	no -70	yes 93
الراديو	no 122	yes -90
الراكب	unknown 42	yes -57
الرباط	no -77	unknown 52
الرجل	no -44	yes 63
الرحله	no -40	unknown 94	yes -112
الرصيف	no -248	unknown 116	yes 132
الرف	no -102	yes 122
الرمله	no -52	yes 67
الروايد	no 170	unknown -76	yes -146
الروبيني	no -49	yes 64
الروضه	no -83	yes 89
الرياض	no -47
الريح	no -44	yes 68
الريحه	no 83	yes -64
الريدو	no 101	yes -81
الزاج	no 48
الزبل	no 42
الزبون	no -144	yes 158
الزجاج	no 47	yes -54
الزربيه	no 53
الزرع	yes 46
الزريبه	no 80	unknown -44
الزنقه	no 84	yes -62
الزيت	unknown 69	yes -44
الزيتون	no 85	yes -68
السابعه	yes 51
السادسه	no 44
الساروط	no -150	unknown 70	yes 65
الساق	unknown -51
السانديك	no 52
السبيطار	no 161	yes -131
الستاير	no 111	yes -93
السخان	no -58	yes 71
السخونيه	no 110	yes -77
السرير	no 85	yes -69
السطح	no 43
السطل	no 61	unknown -58
السفر	no 91	yes -120
السكانير	yes -107
السكر	no 49
السكوتر	no 41
السلام	no -63	yes 58
السلامه	no -168	yes 193
السلطه	no 53	yes -43
السلعه	no -158	yes 176
السنسله	no 101	yes -83
السي	no -132	unknown -40	yes 163
السياح	no -56	yes 94
السياحي	no -63	unknown 129	yes -133
السيارات	no 103	yes -80
السياره	yes -51
السيد	no -74	yes 95
السيده	no -47	yes 56
السير	no -51	unknown 64
السيل	no 90	yes -74
السيمانه	no 69	yes -61
الشاحنه	no -73	yes 94
الشارع	no -70	unknown 40
الشاشه	no 119	yes -98
الشانطي	no -47	yes 61
الشباك	no 74	yes -62
الشبكه	no 103	yes -75
الشتا	no 53	yes -43
الشجره	no 134	yes -106
الشراره	yes 52
الشرفه	no -46	yes 71
الشقه	no -104	yes 121
الشكايه	no 76	yes -53
الشمس	no 53	yes -43
الشوفو	no 90	yes -75
الشيفور	no -44	yes 54
الصاك	no 72	yes -52
الصاله	no -156	yes 170
الصالون	no 56
الصباغه	no 53	yes -64
الصبع	no 52
الصحون	no 88	yes -77
الصدمه	yes 41
الصوره	no 82	yes -68
الضباب	no -114	yes 131
الطابق	yes 50
الطاجين	no 100	yes -86
الطاقه	yes 45
الطاكسي	no 43
الطبله	no -121	yes 141
الطبيب	no -51	unknown 129	yes -83
الطبيه	no 100	unknown -76
الطراكتور	yes 63
الطلاء	no -125	yes 139
الطموبيل	no 51	unknown 56	yes -123
الطواليط	no 73	yes -51
الطوبيس	no -66	yes 87
الطوموبيل	yes -55
الطياره	no 77	yes -61
الطين	no 70	yes -66
العافيه	no 44
العام	no 83	yes -78
العامل	no -96	yes 108
العجله	no 82	yes -52
العربه	no 104	unknown -58	yes -44
العربي	no -133	unknown -42	yes 163
العرس	no 51
العساس	no 96	yes -74
العشره	no 94	yes -86
العشيه	no -103	unknown 68
العصر	no 101	yes -91
العلميه	no 55	yes -49
العمال	no -65	yes 83
العمره	unknown 58	yes -107
العمليه	no 148	unknown -53	yes -90
العمود	no 119	yes -104
العنق	no -55	yes 74
العود	no 90	yes -73
العياده	no -181	unknown 102
العيد	yes 46
العينين	yes -61
الغرز	no 57	yes -41
الغساله	no 90	yes -77
الغسيل	no 108	yes -99
الف	unknown 62	yes -61
الفاتوره	unknown -109	yes 93
الفار	no -135	unknown 101
الفراش	unknown -43
الفران	no 190	yes -160
الفرن	no 65
الفرنسيه	no -75	unknown 41
الفريكو	no 104	yes -93
الفلاح	no -65	yes 71
الفلاحي	no 109	unknown -59	yes -49
الفلوس	no -62	unknown 104	yes -81
الفندق	unknown 58	yes -44
الفوق	no -95	yes 117
الفول	no -146	unknown 73	yes 64
الفولون	no 78	yes -54
الفيلا	no 166	yes -148
القادوس	no -48	yes 73
القايد	no -155	yes 162
القبو	no 83	yes -63
القدام	no -70	unknown 94
القديم	no 120	yes -95
القديمه	no -58	yes 77
القصدير	no 46
القضاييه	no 85	yes -68
القط	no 45
القطار	unknown 51
القفل	no 43
القنطره	no 81	yes -54
الكابو	no 67
الكابينه	no 114	yes -89
الكاحل	no 119	yes -97
الكار	no -63	yes 92
الكاميو	yes 57
الكتب	yes 44
الكتف	no 121	yes -95
الكرا	unknown 85	yes -86
الكراج	no 122	yes -89
الكراسي	no -69	yes 84
الكرسي	yes 57
الكره	no -220	unknown -42	yes 240
الكروسه	yes 47
الكلب	no -58	yes 77
الكليان	no -181	yes 194
الكلينيك	no -74	unknown -45	yes 95
الكليو	unknown 111	yes -125
الكهرباء	unknown 90	yes -95
الكهربايي	no 80	yes -61
الكوره	no -64	yes 97
الكوفر	no 82	yes -60
الكونستا	no -85	yes 118
الكونسطا	no -62	yes 81
الكونطور	no 117	yes -104
اللوحه	no 59
اللور	yes 47
اللي	no -46	yes 55
الليل	no 55
الليله	no 73	yes -54
الليلي	no 73	yes -63
المالك	no -77	yes 88
المجاور	no -166	yes 177
المجاوره	no -42	yes 48
المحرك	yes -51
المحطه	no 84	yes -68
المحفظه	no 41
المحل	no 64	yes -47
المدخل	unknown -50
المدرب	no -208	unknown 95	yes 123
المدرسي	unknown -41
المدفاه	no 64	yes -51
المدير	no 45	unknown -118	yes 47
المدينه	no 120	yes -104
المرا	unknown -74	yes 60
المراقبه	no 86	yes -57
المرايه	no -92	yes 110
المرفق	unknown 87	yes -92
المركز	no 43
المركونه	no -116	yes 132
المرور	no -40	yes 49
المستاجر	no -82	yes 93
المستشفي	unknown 58	yes -51
المسجد	no 47
المشترك	no -144	yes 161
المصباح	no -62	unknown 110	yes -94
المطافي	no 46
المطبخ	no 62	yes -44
المطر	no 83	yes -73
المطعم	no -48	yes 63
المظله	no 60
المعاينه	yes 44
المغسله	no 98	yes -77
المقله	no 92	yes -73
المقهي	no 90	yes -69
المكتبه	no 143	yes -117
الممتاز	no -94	unknown 77
الممر	no 110	yes -91
الموتور	no 142	unknown -49	yes -111
الموسم	no 110	yes -78
الموضوع	no 51	yes -40
الموطو	no 65
الموقع	no 85	yes -65
الموقف	no -128	yes 146
النادي	no -127	yes 148
الناس	no -63	yes 60
النضاضر	no -87	unknown 113	yes -62
النعاس	no -66	yes 81
النعناع	no -47	yes 82
النقل	no -198	unknown 168
النمره	no -125	yes 143
النوافذ	no -152	yes 168
النيران	no -67	yes 79
الهاتف	no 88	yes -65
الهواييه	unknown 98	yes -158
الهوندا	no -116	yes 135
الواجهه	no -176	unknown 124
الواد	no 81	yes -68
الوالدين	no 48
الواليد	no 143	yes -113
الواليده	no 58	yes -46
الودي	no -69	yes 87
الوراق	no -76	unknown 206	yes -184
الورد	no 138	yes -117
الورشه	no 52
الورقه	no -60	yes 72
الوقت	no 53
الوكاله	no 68	unknown -44
الولد	no -125	unknown 112
اليسري	no -74	yes 89
اليكم	no 61	yes -57
اليمين	no -52	yes 81
ام	no -103	unknown 68
امام	no -45	yes 69
امامي	no 80	yes -61
امي	no 54
انبوب	no 58
انحرفت	no 53	yes -41
انزلق	no -85	yes 107
انزلقت	no 115	yes -99
انسي	no -90	yes 106
انفجر	no 51
انفجرت	no -96	unknown 121	yes -72
انكسر	unknown 58	yes -73
انني	no -108	unknown 76
انه	unknown 40
انها	no -46	yes 66
اول	no -65	yes 86
اولا	yes 41
ايام	no 43
ايدي	yes 62
ايضا	unknown -73	yes 40
بالبرد	no 74	yes -65
بالجهد	no 80	yes -70
بالحجاره	no 76	yes -50
بالريح	no -234	yes 263
بالسياره	no -143	unknown 132	yes -52
بالشرطه	no -55	yes 66
بالصباغه	no 129	yes -91
بالليل	no 52	unknown 57	yes -107
بالما	no 81	yes -69
بالموس	no 64	unknown -50	yes -42
بان	yes 51
بجانبي	unknown -91	yes 61
بحجم	no 51	yes -41
بحيره	no 114	yes -86
برا	unknown 82	yes -69
برد	no 102	yes -85
برشيد	no -72	yes 86
بزاف	no -74	yes 99
بس	no -113	yes 133
بسلام	no 49	unknown -41
بسلك	no -85	unknown 93	yes -79
بسياره	no -59	yes 79
بسيط	no -102	yes 125
بسيطه	yes 54
بشريه	no -86	yes 92
بشويه	no 43
بصح	no -119	yes 141
بعدما	unknown -54	yes 44
بعصا	no -172	yes 179
بعيني	no -98	yes 115
بغا	no -79	yes 106
بغاتش	no 104	unknown -74
بغيت	no 52	unknown -40
بغيتش	no -92	yes 108
بفعل	unknown -47
بقا	no 44	yes -79
بقره	no 119	yes -104
بقعه	no -63	yes 79
بلاصتو	unknown 134	yes -146
بلاصه	no 138	yes -113
بلاغ	no 52
بلانت	no 118	yes -78
بلغت	no 64	yes -50
بليون	no 67	yes -53
بنتي	no -59
بوحدها	no 108	yes -89
بوحدو	no 132	yes -98
بيا	no 141	unknown -45	yes -98
بيت	no -96	unknown 92
بيخير	yes 57
بيضا	no -94	unknown -48	yes 135
بيناتنا	no -97	yes 111
بيننا	no -157	unknown -49	yes 185
بيني	no -122	yes 154
بيه	no 125	yes -94
بيهم	no 136	yes -111
تاذي	yes 53
تامين	unknown 114	yes -136
تبع	no -50	yes 83
تبكي	no -87	yes 104
تجرح	no 142	yes -118
تجرحات	no -161	unknown -54	yes 179
تحت	no 61	yes -49
تحتها	no 121	yes -97
تحتو	no -82	yes 101
تحتي	no -131	yes 165
تحرق	no -73	yes 43
تحرقات	no 91	yes -75
تخرج	no -46	yes 58
تخنق	no 171	yes -148
تدخل	no 40
ترجع	no 115	unknown -93
ترك	yes 41
تركيب	no 49	unknown -93
تشفر	no 126	yes -90
تشقق	no 110	yes -85
تشكو	no -46	yes 63
تصريح	no 67	yes -43
تضرر	no -40	yes 55
تعرفت	no -163	unknown 125
تعوج	no 100	yes -82
تعود	no -143	yes 154
تعوضون	no 49	yes -126
تعويض	no 174	unknown -120	yes -50
تفرقع	no 100	yes -77
تفركعات	yes 44
تقاس	no -43	yes 60
تقاسيت	no 87	yes -70
تقريبا	no -45	yes 67
تقريرا	no -49	yes 65
تقطع	no 94	yes -68
تقلبات	no -48	yes 65
تقلع	unknown -44
تقول	yes 54
تكسر	yes 46
تكن	no 73	yes -58
تلاقيت	no 62	yes -45
تلف	no 64	yes -58
تم	no -87	yes 100
تما	no 48
تماما	unknown -95	yes 67
تنفخ	no 87	yes -69
تهرس	no 69	yes -45
تهرسات	no 55
توصيل	no -86	yes 109
توقيع	no -41	yes 52
ثانيه	no 55	yes -41
ثلاث	no -50
ثلاثين	no 135	yes -125
ثمن	no 79	unknown -41
جا	no -68	yes 95
جات	yes 67
جارتنا	no -90	yes 98
جارنا	no -126	yes 138
جاري	no -130	yes 157
جانبي	no -133	unknown 101
جاني	no 153	unknown -95	yes -67
جاو	no 41
جدي	no -88	yes 110
جديد	no 75	yes -41
جرح	no 52
جرحي	no -72	yes 82
جري	no -101	unknown -51	yes 151
جريح	no -117	yes 136
جميعا	no 51
جنب	yes 42
جواب	unknown -96	yes 90
جيبي	no 108	yes -73
جيت	no 137	yes -115
جيده	no 65
حاجه	unknown 52	yes -50
حادث	unknown -53
حادثه	yes 45
حاده	no 86	yes -61
حاسوب	no -66	yes 77
حافله	no -97	unknown 41	yes 52
حافيه	no 61	yes -50
حامل	no -65	yes 83
حاولت	no -198	yes 205
حجر	no 166	yes -127
حجره	no -110	unknown 41	yes 69
حد	no 40
حدا	no -49	unknown 84
حدانا	no -101	yes 117
حدايا	unknown 107	yes -106
حدث	unknown 83	yes -115
حديد	no 96	yes -79
حرق	no -74	yes 88
حرقات	no 188	yes -177
حزام	no -119	yes 127
حصاه	no 86	yes -54
حضرت	no 55	yes -45
حطيت	no 56
حفره	no 119	yes -104
حفل	no 104	yes -82
حفيدي	no -126	unknown 84	yes 60
حقيبتي	no 94	unknown -58
حقيبه	no -49	unknown 65
حك	no -106	yes 158
حلات	no -198	yes 207
حماتي	no 58
حمام	no -68	yes 72
حمامي	no -48	yes 52
حوض	no 61	yes -41
خاتم	no 156	unknown -54	yes -111
خارجه	no 41
خاصني	no -94	yes 116
ختي	no 59	yes -48
خدا	no 116	unknown -47	yes -71
خدامين	no -121	unknown -54	yes 150
خدشه	no 74	yes -61
خدمه	no -96	unknown -41	yes 127
خرجت	no 61	yes -58
خرجنا	no 58	yes -46
خرجو	no -243	yes 261
خرطوم	no -102	yes 108
خزان	no 98	yes -89
خزانه	no -51	yes 74
خسر	no 103	yes -68
خسرات	no 65	unknown -55
خطا	no 139	yes -124
خطفو	no 73	yes -59
خلا	no -104	unknown 179	yes -101
خلال	yes 60
خلاو	no -101	unknown 121
خلصت	no -48	unknown 89	yes -77
خلف	no -68	yes 92
خلفي	no -103	yes 120
خمس	no 86	unknown -45	yes -46
خمسه	no -67	yes 93
خير	no -167	yes 185
خيطو	no 173	yes -140
دارت	no -81	yes 95
دارنا	no 46
دارو	no 117	yes -94
داز	no -117	yes 130
دازت	no 48
داعي	no 61
داو	no 62
داوه	no 114	yes -93
داوهم	no 68	unknown -88
داير	no 83	unknown -50	yes -50
دايز	no -108	yes 126
دخلات	no -55	yes 85
دخلت	no -49	unknown 81	yes -41
دخلو	no 46
دراجتي	no 55
دراري	no 53	yes -40
درت	yes -48
درتش	no -73	unknown 92
درجه	no 103	yes -88
درك	no 75	yes -58
درنا	no -114	yes 136
دفع	no -133	unknown 136
دقايق	no -49	unknown 69
دقيقه	no 77	yes -56
دم	no -44	yes 54
دمي	no 56	yes -42
دون	no -68	yes 84
ديالنا	no 71	yes -49
ديالها	no -89	yes 111
ديالهم	no -102	yes 112
ديالو	no -105	yes 128
ديالي	no -42	yes 62
ذاب	no 73	yes -60
ذراعي	no 136	yes -104
ذو	no -73	yes 85
راجع	no -166	yes 180
راجل	no -100	yes 111
راجلي	no 93	yes -62
راحت	no 93	yes -77
راس	no 97	yes -70
راسها	no -58	unknown 55
راسو	unknown 127	yes -204
راسي	no 49
راكبه	no -77	yes 90
راها	unknown 53	yes -62
ربعه	no 104	unknown -52	yes -63
رجال	no -54	yes 66
رجع	yes -41
رجعنا	no 59	yes -42
رجل	no 155	yes -137
رجلو	no 66	yes -49
رجلي	unknown -42	yes 59
رغم	no -124	unknown 141	yes -44
رفض	unknown -53
رقبتي	no -76	yes 87
رقم	no -64	yes 44
رقمها	no 101	yes -88
رقمي	no -63	yes 76
ركبت	no 150	yes -127
ركبتي	no -163	yes 189
زاج	no 48
زال	no -98	unknown 62
زالت	no -45	yes 58
زبون	no 48
زجاج	no 54	yes -69
زلت	yes 47
زلقات	no -111	yes 123
زوجتي	no 42	unknown -54
زوجي	yes -58
زيت	no -75	yes 86
ساقي	no -86	yes 89
سالمه	no 78	yes -59
سالمون	no 51
سالمين	no -65
سايقه	no 40
ست	no 93	yes -71
ستر	yes 52
سته	yes 69
سجل	yes 42
سحقت	no -152	yes 167
سخان	no 127	yes -114
سخون	no 84	yes -72
سد	no 88	yes -76
سديت	no 65	yes -58
سرقت	no 53	yes -40
سرقه	no 52
سرقو	no 67	yes -54
سرقوا	no 110	yes -83
سطح	no 58	yes -43
سقط	no 49
سلا	yes 59
سلام	no -181	unknown 128
سليم	no 40
سليمه	no 102	yes -91
سمعت	no -54	unknown 51
سمعنا	no 46
سنه	yes 54
سنوات	no -58	yes 73
سنين	unknown -48
سوء	no 129	yes -108
سوق	no -186	unknown 131
سوي	no 112	yes -88
سيارات	no -80	unknown -43	yes 127
سيارتنا	no -44	yes 50
سياره	no -74	yes 82
سيده	no -41	yes 55
سيدي	no 77	yes -62
سير	no -65	yes 98
سيمانه	no 58	unknown 89	yes -138
شاب	no -55	yes 74
شاحن	no 70	yes -60
شاحنتي	no 111	yes -82
شاحنه	no -46	yes 74
شارع	no -57	yes 73
شاف	no 50	unknown 66	yes -109
شتنبر	no 55	unknown -71
شحال	no 139	unknown -53	yes -84
شد	no -151	yes 167
شدو	no 82	unknown -44
شرفه	no -99	yes 112
شركه	no 50
شظيه	no 107	yes -81
شفتش	no 145	yes -121
شفتو	no -75	yes 89
شكايه	no 54	yes -60
شكون	no 63
شكوي	no 65	yes -43
شمعه	yes 48
شنو	no -142	unknown 69
شهاده	unknown 78	yes -83
شهر	no -125	unknown 97
شهرين	no 61	unknown 51	yes -107
شهور	no -76	unknown 69
شوف	no 174	yes -149
شويه	no 52
شي	unknown 46	yes -79
شييا	yes -43
صاحب	no -77	yes 95
صاحبه	no -98	yes 119
صاحبي	no -176	yes 146
صاعقه	no 85	yes -56
صافي	no -61	yes 86
صباح	no 83	yes -90
صباحا	yes 58
صباعي	no -64	yes 91
صباغه	no -115	unknown 187	yes -119
صحاح	no -52	yes 49
صحيح	no -62	unknown 81	yes -49
صدم	no -63	yes 89
صدمتني	no -51	yes 68
صدمني	no -118	unknown 139
صدمه	no 77	yes -58
صغير	no 55
صغيره	no 61
صلاه	no 50
صندوق	no 70	yes -58
صورا	no 46
ضاع	no 118	unknown -74	yes -43
ضاعو	no 82	unknown -48
ضحايا	no -74	yes 86
ضربت	no 90	yes -106
ضربتني	no -61	yes 78
ضربنا	no -46	yes 58
ضربني	no -41
ضربو	no 63	unknown -63
ضرر	yes 46
ضو	unknown -41
طاح	no 65	yes -50
طار	no 101	yes -77
طاكسي	no -109	yes 123
طالب	no -168	unknown 120
طاير	yes 46
طبيب	no -91	yes 120
طراف	no 175	unknown -52	yes -154
طرطق	no 71	yes -58
طرطقات	no 63	yes -48
طريق	no 63	yes -78
طلب	no -53	yes 76
طلبت	no -161	yes 175
طلع	no 62	yes -49
طلعات	no 58	yes -42
طنجه	no -50	yes 57
طوال	no -42	yes 47
طوموبيل	no -127	yes 98
طوموبيلات	no -112	yes 129
طوموبيلتي	no 102	unknown -66	yes -45
طويل	no 117	yes -89
طيح	unknown -42	yes 54
طيرات	yes 54
طيرت	no -98	yes 106
ظهر	no 56	unknown -41
ظهري	no 43
عاد	no -47	yes 72
عاشوراء	no 46
عاصفه	no 51	yes -43
عام	no -42	yes 66
عامره	no -64	yes 89
عامل	no 45
عامين	no -126	unknown 73
عباد	no -166	yes 172
عبر	no -60	yes 72
عجلات	no -208	unknown -53	yes 233
عجله	no 155	yes -130
عربه	no -64	yes 83
عشر	no 42
عشرين	yes 52
عضني	no -84	yes 100
عطاني	no -113	unknown 114
عظم	no 116	unknown 90	yes -205
عفوا	no -64	yes 74
علاش	no 81	yes -85
علامه	no -52	yes 60
علبه	no 85	yes -70
عليا	yes 52
عليكم	no -46
علينا	yes 52
عليه	no 73	yes -49
عليها	no 53
عليهم	no 47
عمر	no 56
عمرنا	no -72	yes 83
عمرها	no -139	yes 164
عمود	no 69	yes -52
عن	unknown 46	yes -50
عند	no -44
عندنا	no -44	yes 65
عندهم	no -56	yes 74
عندو	yes 71
عندي	no -49	yes 58
عنقي	yes 44
عيد	no -48	yes 65
عيطت	no 101	yes -86
عيني	no 50	unknown 105	yes -147
غابه	no 131	yes -104
غادي	no -59
غرز	no -93	yes 109
غرزات	no 150	yes -128
غرفه	no 50
غرق	no 59	yes -40
فات	no -58	unknown 62
فاتوره	unknown 105	yes -93
فاحترق	no 51	yes -41
فاحترقت	no -189	yes 203
فارغ	no 75	yes -54
فارغه	no -94	unknown 103
فاصطدمت	no -86	yes 103
فاضت	no -50	yes 72
فالباب	no -52	yes 70
فالبحر	unknown 81	yes -98
فالتيليفون	no 47
فالجرده	no -93	unknown 136	yes -57
فالدار	no 129	yes -104
فالدروج	no 52
فالدوار	no 155	unknown -45	yes -144
فالسبيطار	no -89	yes 109
فالشجره	no 73	yes -66
فالضو	no -44	yes 58
فالطوموبيل	no -92	yes 105
فالقهوه	no -128	yes 142
فالكوزينه	no 61	yes -51
فالكوميساريه	no 79	yes -63
فالليل	yes -41
فانكسر	no 96	yes -76
فتح	no -57	yes 79
فتحت	unknown 60	yes -75
فجاه	unknown 61	yes -52
فدار	no -228	yes 246
فسقط	no 149	yes -141
فطريق	no 46
فظهر	no 177	yes -160
فقت	no 132	unknown -41	yes -88
فقد	no -65	yes 83
فقدت	no 55
فلا	no 44
فلم	no 63	yes -48
فما	no -41	unknown -60	yes 76
فوسط	no -47	unknown 99	yes -74
فوقي	no -90	yes 101
فيا	no -69	yes 87
فيضان	no 41
فينا	no -99	yes 114
فيها	no 53	yes -42
فيهم	unknown -44	yes 74
قال	no -53
قالو	no 62
قالي	no -54	yes 44
قاليا	no 97	yes -69
قبل	no 50	yes -46
قد	no 43
قدام	no 73	yes -85
قدامي	no -137	unknown 98
قدروش	no 119	unknown -46	yes -77
قدمت	no 50
قدمي	no 53
قديمه	no -79	yes 103
قصد	no -92	unknown 52
قطعو	no 101	yes -62
قفز	no -105	yes 120
قفزت	no 42
قلبي	no 60
قلعات	no 177	yes -152
كاحلي	no 154	yes -122
كار	no -183	unknown -103	yes 242
كاع	no 74	yes -54
كامله	no 57
كاميرا	no -97	unknown -53	yes 136
كاميو	unknown 81	yes -120
كان	yes 40
كانه	no 84	yes -63
كانها	no 83	yes -68
كاين	no 109	yes -68
كتب	unknown 63	yes -95
كتبكي	no -115	yes 131
كثير	yes 53
كثيرا	no -50	unknown -66	yes 117
كحل	yes 41
كذلك	no -49	yes 65
كره	no 74	yes -55
كسرت	no -83	yes 99
كسرو	no 82	yes -58
كسروا	no 101	yes -83
كسيده	no -130	unknown 247	yes -170
كلام	unknown 143	yes -140
كلب	no -76	yes 91
كلها	no 65	yes -42
كلهم	no -45
كلو	no 67	yes -52
كما	no -62	yes 73
كنتسني	unknown 76	yes -84
كندور	no -53	yes 80
كنمسح	no 98	yes -83
كهربايي	no 73	yes -58
كونسطا	no -69	yes 93
كي	no 118	yes -103
كيخلص	no -77	unknown 100
كيشعل	no 149	yes -131
كيضحك	yes 54
كيضحكو	no 78	yes -67
كيضرني	no 77	unknown -57	yes -64
كيف	no 205	unknown -70	yes -139
كيقطر	no -67	unknown 82	yes -41
كيلعب	no -67	yes 80
كيلعبو	no -97	yes 105
ل	no 96	yes -77
لاسورانس	yes 49
لان	no 53	unknown -51
لانه	no -82	yes 103
لاني	no 73	yes -40
لاي	unknown 138	yes -162
لبيع	no -51	yes 57
لتحت	no 73	yes -58
لتر	no 49
لحادث	no -63	yes 84
لحد	no 96	yes -76
لدي	no -77	yes 43
لدينا	no -102	yes 122
لسيارتي	no 128	unknown -42	yes -82
لفوق	no -86	yes 95
لقيت	unknown 71	yes -84
لكني	unknown 138	yes -133
للاسف	no 85	yes -73
للباركينغ	no -158	unknown 108
للدار	no -48	unknown 107	yes -75
للدرك	no 65	yes -56
للسرقه	no 43
للشرطه	no 53	yes -40
للصالون	no 88	yes -69
للكوميساريه	no -48	yes 58
لما	no -69	yes 93
لماذا	no 105	unknown -88	yes -51
لنا	no 89	yes -73
لواحد	yes 54
لوح	no 104	yes -82
لوحه	no 71	yes -55
لور	no -101	yes 122
لوطوروت	no 106	yes -78
ليكم	no 57	yes -77
ليل	no -69	yes 83
ليلا	no 57	yes -83
ليله	no 68	yes -43
لينا	no -73	yes 53
ليه	no -63	yes 71
ليها	no -61	yes 86
ليون	no 78	yes -68
ماء	no 40
مات	no 99	yes -79
مارس	no 45
مازال	unknown 114	yes -104
ماعرفتش	no 155	unknown -78	yes -77
ماكان	no 147	yes -121
ماكاين	no -69	yes 82
ماكاينش	no 134	yes -127
ماكينه	no 59	unknown -53
ماوقع	no -40	yes 61
ماي	no -46	yes 73
مبلل	no 52	yes -45
متر	no 44
مترين	no 78	yes -68
متي	no 41	unknown 64	yes -136
مثل	no 75	yes -58
مجروح	no 65	yes -40
مجهول	no 88	yes -62
مجهولون	no 65	yes -45
محاوله	no 58	yes -48
محرك	no 41
محروقه	no 115	yes -91
محطه	no -146	unknown 176	yes -69
محلول	no -50	yes 73
محلي	no -65	yes 78
محمل	no -85	yes 111
محمله	no -44	yes 64
مخلوع	no -106	unknown 74
مدام	no -75	yes 97
مدخل	no -61	yes 72
مرات	no 101	yes -79
مراتي	no -63	yes 91
مراه	no -60	unknown 68	yes -69
مرجان	yes 60
مرسيليا	no -93	yes 103
مرفق	yes 60
مركز	no 101	yes -75
مره	no -106	unknown 93
مريض	no 50
مزهريه	no -112	yes 125
مستشفي	yes 47
مستودع	yes 49
مسدود	no 116	yes -96
مسرعه	no -138	yes 154
مشا	no -62	unknown 60
مشات	yes 54
مشاو	no 75	yes -42
مشكل	no -66	yes 89
مشي	no 106	yes -75
مشيت	no 41
مشيتش	no 80	yes -62
مشينا	no 41
مصابين	no -43	yes 57
مصاريف	no -41
مصباح	no -98	yes 121
مصدره	no -61	yes 73
مضروب	no 46	unknown -57
مضروبه	no -48	unknown 117	yes -113
مطار	no 162	unknown -76	yes -86
مطر	no -48	yes 67
معا	yes 47
معاه	no -78	yes 103
معاها	no -208	unknown 229	yes -48
معايا	yes 43
معقول	no -82	yes 95
معلق	no 43
معلم	no 47
معمره	no -57	yes 70
معها	no 129	yes -112
مفاجي	no 99	yes -91
مفتوح	no 72	yes -55
مفتوحا	no -136	yes 145
مقطوع	no 79	yes -61
مكان	no 54
مكروه	no 49
مكسور	unknown 63	yes -66
مكسوره	no -143	unknown -45	yes 171
مكناس	no 63	yes -50
ملانا	no -63	yes 78
ملي	no 73	yes -70
ممر	no -70	yes 93
منزلي	yes 47
منكم	no -209	unknown 201	yes -126
منه	no -40	yes 60
منهم	no 46	unknown 46	yes -95
منو	no -44	yes 66
مهرس	no -284	unknown 191
مهرسه	no -85	unknown 110	yes -94
مهرسين	unknown -48	yes 49
موجه	no 62	yes -48
موخره	no -120	yes 136
مورا	yes 73
موطور	yes 41
موقف	unknown 58	yes -54
مول	no -85	yes 111
مولات	no -131	yes 146
مولاه	no -57	yes 83
ناريه	yes 44
نازل	unknown 81	yes -51
ناس	no 96	yes -78
ناض	no 41
ناضت	no -53	yes 80
ناعسين	no 71	yes -54
نافذه	no 49
نايم	no 141	yes -117
نايمه	no -157	yes 171
نترو	no 59	yes -49
نتصل	no 61	yes -46
نتفاهمو	no -78	yes 91
نجا	no -96	yes 100
نجمه	no 164	yes -128
نحرر	no -45	yes 50
نحو	unknown -42
نخرج	no -87	yes 104
ندير	no -81	yes 51
نزلت	no -47	unknown 42
نزلو	no -94	yes 121
نسخه	no -163	unknown 239	yes -106
نسيت	yes -54
نسيتها	no 150	unknown -77	yes -73
نسيتو	no 148	unknown -72	yes -77
نصب	yes 43
نصلي	no -45	yes 61
نعرف	no -66	unknown 102	yes -62
نعست	no 54
نعمرو	no -141	yes 172
نفس	no 87	yes -70
نفسه	no -77	yes 93
نقل	no -109	yes 130
نمشي	unknown 57	yes -48
نملا	no -51	yes 56
نهار	no 44	unknown -45
نوع	no -51	yes 54
نوقع	no -73	yes 85
هاد	no 90	yes -60
هادشي	no 73	unknown -42
هادي	unknown 60
هبط	no -136	yes 156
هبطات	no 202	yes -180
هذا	no -43
هذه	no 96	yes -75
هرب	no -57
هز	no -98	unknown 72
هزات	no 117	yes -98
هل	no -85	unknown 121	yes -43
هنا	no 55	yes -45
هناك	no 65	yes -52
هو	no -41
هي	yes 50
واجهه	no 96	yes -67
واحد	yes 41
واحدا	no 135	yes -116
واحده	no 69	yes -54
واخذت	no 51	yes -45
واش	no -87	unknown 139	yes -51
واصطدمت	no 98	unknown -51	yes -68
واقف	yes 48
واقفه	no -73	unknown 168	yes -104
والثلاجه	no 44
والجدارميه	no 58
والحمد	no -98	yes 114
والرادياتور	no 129	yes -106
والزجاج	no 77	yes -61
والزرابي	no -106	unknown 133	yes -50
والسايق	no -55	yes 67
والستاره	no 51	unknown -53
والسوارت	no 63
والطبيب	no 89	yes -70
والطبيبه	no -117	yes 125
والطوموبيل	no 71
والعافيه	no -160	yes 168
والفلوس	no 201	unknown -80	yes -118
والكلب	no 83	yes -68
والكونسطا	no -93	yes 116
والله	yes 52
والماء	no -44	yes 58
وباب	no -92	yes 111
وبابي	no -81	yes 104
وبقا	no 71	yes -47
وبقيت	no -132	unknown 85
وبين	no -122	yes 154
وتهرس	no 127	yes -112
وتهرسو	no -40	yes 56
وجا	no -58	yes 81
وجاء	no -65	yes 88
وجدت	no 60
وجده	unknown 95	yes -78
وحتي	no 40
وحده	yes 42
وحدها	no 199	unknown -62	yes -148
وحدو	no 54	yes -43
وحدي	no 161	yes -145
وحرق	no 116	yes -100
وحك	no -85	yes 110
وحنا	no 119	yes -106
وحين	no -77	yes 92
وختي	no 60	yes -50
وخداو	no 73	yes -62
وخرجت	no 100	yes -84
وخلاو	no -73	yes 91
وخليت	no 134	unknown -45	yes -87
ودارو	no -95	yes 104
ودخل	no 51
ودنو	yes 45
ودي	yes 40
وديه	no -40	yes 47
وراجلي	no 97	yes -78
ورقه	no -165	unknown 176
وسط	yes -44
وسقطت	no -106	yes 122
وسياره	no -119	yes 139
وشعلات	no 105	yes -93
وصلات	no -68	yes 87
وضرب	no 65	yes -52
وضعت	no 41
وضعنا	no 54	yes -46
وطاح	no -118	yes 139
وطحت	no 113	yes -97
وعلي	no -97	yes 126
وعليها	no -126	unknown 99
وعمرنا	yes 40
وعندما	no 101	unknown -40	yes -62
وعندي	yes 54
وفجاه	no -104	yes 123
وفي	no -57	yes 62
وقال	yes 52
وقالت	no -54	yes 67
وقع	no 65	yes -42
وقعات	no -77	unknown 74
وقعت	yes 52
وقعنا	no -43	yes 54
وقفش	no -162	yes 173
وكان	no -54	yes 63
وكتبو	no 68	yes -56
وكلنا	no 56
وكمل	no -108	yes 130
وكنت	no -44	yes 62
وكيقول	no -109	yes 119
ولات	no 62
ولد	no -55	yes 78
ولدي	yes -46
ولي	no 66
ومراتي	no 57	unknown 49	yes -163
ومشا	no 53
ومشات	no 78	yes -62
ومشاو	no -99	yes 116
ومشي	no -172	unknown 156	yes -46
ومشيت	no 78	yes -57
ومع	no -68	yes 76
وملي	no -45	yes 69
ومن	yes 48
ومول	no -78	yes 84
ونحن	no 52	yes -40
ونسيت	no 92	yes -72
ونص	no 61	yes -50
ونقل	no 44
وها	unknown -42
وهبط	no 102	yes -74
وهرب	no -91	unknown 40	yes 60
وهرس	no -50	yes 56
وهو	yes 66
وواحد	no -76	yes 47
ووصلات	no -122	yes 134
ووقعنا	yes 46
ويقول	no 74	yes -59
ياخذوا	no 66	yes -58
يتعرض	unknown 144	yes -114
يتوقف	no 56	yes -40
يجرح	no -44	unknown -44	yes 70
يجي	no -51	yes 75
يحدث	yes 47
يحلو	no 126	unknown -47	yes -82
يخرج	no -56	unknown -71	yes 95
يخلص	yes 50
يد	no 169	unknown -45	yes -163
يدي	yes -46
يديها	no -93	unknown -50	yes 118
يرجع	yes 67
يرحمها	yes -94
يصب	no -56	yes 70
يعمر	yes 41
يعمرها	no -59	yes 67
يعني	no 48
يغطي	unknown -44
يقول	no -48	unknown 55
يلمسني	no -89	yes 110
يمكن	unknown 59	yes -63
ينزل	no -41	yes 50
يورو	no 91	unknown -40	yes -52
يوقع	no -143	yes 154
يوما	no -148	yes 174
يومين	no 77	yes -48
`;
