// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -210	blessure -185	bris_de_glace -182	collision -84	degats_des_eaux -180	dommage_materiel -98	evenement_climatique -192	incendie -208	none 129	vandalisme -153	vol -139
#000>	dommage_materiel 74	none -41	vol 87
#025>	none 116
#200>	dommage_materiel 121
#2025	none 116
#300>	blessure 81	degats_des_eaux 78	dommage_materiel -46	vol 83
#500>	autre 51	collision -88	dommage_materiel 122
#800>	autre 53	bris_de_glace 97
#900>	autre 197	blessure -92	collision -46	dommage_materiel -93	vol -54
#<201	autre 244	collision -56	dommage_materiel -56	none -82	vol -83
#<202	none 97
#<300	degats_des_eaux 71	none -61	vol 101
#<400	autre 171	bris_de_glace -46	collision -225	dommage_materiel 76	none -107
#<600	vol 137
#<900	autre 197	blessure -92	collision -46	dommage_materiel -93	vol -54
#<ابت	autre -47	bris_de_glace -72	degats_des_eaux 123	dommage_materiel 121	evenement_climatique -47	none -143	vandalisme -44	vol -62
#<ابد	collision -41	none 151
#<ابر	collision -67	evenement_climatique 141
#<ابل	collision -49	none -66	vandalisme 89	vol 85
#<ابن	dommage_materiel 147	none -77
#<ابي	blessure 157	degats_des_eaux -47	dommage_materiel -50	incendie 93	none -66	vandalisme -83	vol -46
#<اتا	none 124
#<اتذ	none 77
#<اتص	collision 56	vol 42
#<اتل	degats_des_eaux 46	dommage_materiel 64	none -62	vandalisme 46
#<اتم	collision 75
#<اثر	collision 61	evenement_climatique 46
#<اثن	blessure 42	bris_de_glace 48	dommage_materiel 94	none -57
#<اجد	collision -65	vol 190
#<اجر	collision 116
#<اجل	collision 71	dommage_materiel -56	incendie 67	none 54
#<احت	incendie 98
#<احر	blessure 118	collision -97	degats_des_eaux -55	dommage_materiel 85	none -88	vol -63
#<احم	blessure 43	vandalisme 102	vol -86
#<اخت	dommage_materiel 40	none -44	vol 79
#<اخذ	none -64	vandalisme 75	vol 61
#<اخر	collision 83
#<اخي	collision -58	none 134	vol 46
#<ادر	bris_de_glace 49	collision -87	dommage_materiel -77	none 111	vandalisme -63	vol 51
#<اذي	bris_de_glace 100
#<ارب	blessure 43	none -59	vandalisme 102
#<ارت	autre 62	bris_de_glace 43	dommage_materiel 65	none -70
#<ارج	bris_de_glace 48	none -74	vandalisme 114
#<ارد	blessure 166	collision -129	dommage_materiel -103	incendie 175	none -144	vandalisme -55	vol -51
#<ارس	autre 224	collision -66	dommage_materiel -87	none 41	vandalisme -52	vol -48
#<ارض	evenement_climatique 86
#<ارغ	autre 208	blessure -45	bris_de_glace -43	collision -84	dommage_materiel -65	none 41	vandalisme -82	vol -58
#<اري	none 155
#<ازر	blessure -43	bris_de_glace -48	collision 56	degats_des_eaux -68	dommage_materiel 124	none 47	vandalisme -73	vol -67
#<اسب	degats_des_eaux 45	none 61
#<است	autre 62
#<اسف	collision -40	dommage_materiel 75	none -46
#<اسق	dommage_materiel 163	none -45
#<اسم	collision 116	degats_des_eaux -41	evenement_climatique 125
#<اسو	collision 111	degats_des_eaux 56	incendie 55	none -68
#<اشت	dommage_materiel -43	incendie 107	none -58
#<اشر	none 63
#<اشع	vol 62
#<اصا	dommage_materiel 54	none -42
#<اصب	blessure 158	dommage_materiel -51	none -54
#<اصر	blessure 100	collision -58	dommage_materiel -49	none 98
#<اصص	dommage_materiel -47	evenement_climatique 106
#<اصط	collision 115	dommage_materiel 75	none -51
#<اصل	blessure -62	bris_de_glace 108	collision 151	dommage_materiel -63	none -66	vandalisme -64	vol -48
#<اصي	blessure -41	dommage_materiel 109	none 76	vol -42
#<اضر	autre 80	bris_de_glace -43	collision -58	degats_des_eaux 82	dommage_materiel -43	evenement_climatique 125	none -84	vol -47
#<اطف	incendie 128
#<اطل	collision 42	none 46
#<اظن	none 99
#<اعت	none 64
#<اعط	bris_de_glace -41	collision 129	vol 45
#<اعل	bris_de_glace 90	incendie 45
#<اغل	collision -66	evenement_climatique 44	incendie 78	none -40
#<افر	dommage_materiel -56	evenement_climatique 177	none -89	vol 54
#<افع	none 92	vol 77
#<افه	autre 120	collision -82	dommage_materiel -53	none 70	vol -41
#<اقت	evenement_climatique 58	vandalisme 40
#<اقد	vol 93
#<اقو	collision 84	none -67	vol 99
#<اكا	autre 74	collision -105	incendie 97
#<اكل	autre 60	collision -107	dommage_materiel -54	vandalisme -92	vol 155
#<اكي	none 151	vandalisme 46	vol -47
#<الب	none -47
#<الج	none -47
#<الد	none -50
#<الذ	collision 62	dommage_materiel -43	none -52
#<الر	none -61
#<الز	bris_de_glace 102	none -47
#<الش	none -45
#<الض	none -42
#<الط	none -53
#<الظ	bris_de_glace 54	none 88
#<الف	none -45
#<الك	none -62
#<الم	none -47
#<الن	none -49
#<الپ	collision 111	dommage_materiel -46	evenement_climatique 109	none -122	vandalisme -96	vol 153
#<الڤ	autre -152	blessure -47	bris_de_glace 127	dommage_materiel 196	evenement_climatique -43	incendie -63	none -120	vandalisme -68	vol -45
#<الگ	collision 246	dommage_materiel -97	none -165	vandalisme 86	vol -101
#<اما	evenement_climatique 47	none -42	vandalisme 51
#<امت	incendie 113	none -60	vandalisme 100
#<امس	none 81
#<امط	collision -41	evenement_climatique 162
#<امل	evenement_climatique 61	vandalisme 64
#<امي	blessure 42	degats_des_eaux 40	dommage_materiel -40	vandalisme 72
#<انا	collision 60
#<انب	degats_des_eaux 139
#<انت	degats_des_eaux -48	vandalisme 71
#<انح	collision 129
#<اند	incendie 148
#<انز	blessure 67	evenement_climatique 43	none -45
#<انس	none 58	vol 58
#<انظ	autre -45	blessure -57	bris_de_glace 47	collision -66	degats_des_eaux -50	dommage_materiel -119	evenement_climatique -43	none 162	vandalisme -69	vol -76
#<انغ	collision 119	dommage_materiel -52
#<انف	degats_des_eaux 68
#<انق	collision 147	degats_des_eaux -44	dommage_materiel 81	none -87	vol -42
#<انك	blessure 41	bris_de_glace 90	dommage_materiel 79	none -101	vandalisme -59
#<انن	collision 135
#<انه	evenement_climatique 71	none -47
#<اود	none 45	vandalisme -47	vol 99
#<اور	collision 58	vol 76
#<اوق	bris_de_glace 79	dommage_materiel -54	none 93
#<ايا	blessure 55	collision -43	none 109
#<ايد	collision 93	none -82
#<ايض	autre 110	collision 72	none -116
#<اين	none 136	vol -42
#<ايه	collision -40	dommage_materiel -44	none 223
#<ايو	collision -43	none 255
#<باب	bris_de_glace 46	none -66
#<باذ	collision 64
#<بار	blessure 52	collision 65
#<باس	autre 172	collision -81	dommage_materiel -65	none -126	vandalisme 141
#<باش	none -64	vandalisme 80
#<باق	collision 90
#<بال	vandalisme 54
#<بان	bris_de_glace 116	dommage_materiel -44	incendie 40	none -78
#<باي	collision 59	vandalisme 59
#<بتا	collision 65
#<بثل	vol 95
#<بجو	collision 59	vandalisme 42
#<بحج	collision -40	evenement_climatique 169
#<بحر	bris_de_glace -53	collision -79	degats_des_eaux -49	dommage_materiel 127	incendie 116	none -123	vandalisme -43	vol -57
#<بحي	collision -43	dommage_materiel 80	evenement_climatique 44	none -56
#<بخي	dommage_materiel 45	none -40
#<بدا	collision 76	incendie 50
#<بدر	none -62	vandalisme -45	vol 92
#<بدل	none -54	vol 104
#<بدن	degats_des_eaux 67	dommage_materiel 121	evenement_climatique -103	none -63
#<بدو	collision 48	dommage_materiel 97	vol -60
#<برا	autre 129	none -54
#<برد	collision -55	evenement_climatique 220	none -43	vandalisme -42
#<بري	collision 77
#<بسا	blessure 192	collision -85	degats_des_eaux -45	dommage_materiel -66	evenement_climatique 66	none -112	vandalisme 96	vol -64
#<بسب	autre 45	none -42
#<بسر	vol 76
#<بسل	blessure 44	incendie 102	none -54
#<بسو	collision 53	degats_des_eaux 85
#<بسي	collision 86	none -43	vol 75
#<بشر	incendie 53
#<بشظ	bris_de_glace -42	evenement_climatique 45	vandalisme 109
#<بشو	collision 114
#<بشي	vandalisme 48
#<بصح	autre 59	blessure -46	collision 110	none -54	vandalisme 40	vol -49
#<بصر	none 139
#<بطا	autre 111	none -95	vandalisme -56
#<بطن	bris_de_glace -57	collision 124	vol 88
#<بعص	vandalisme 193	vol -52
#<بعض	collision 74	none -61	vol 113
#<بعي	bris_de_glace 114	collision -47	dommage_materiel -47	none -108	vandalisme 115
#<بغا	bris_de_glace 45	degats_des_eaux 81
#<بغي	autre 70	dommage_materiel -46
#<بفع	bris_de_glace 242	collision -40	dommage_materiel -84	evenement_climatique 48	none -145
#<بقا	dommage_materiel 141	none -64
#<بقر	collision 116	none -51
#<بقط	collision -92	dommage_materiel 94	none -59	vandalisme 122	vol -77
#<بقع	bris_de_glace -42	degats_des_eaux 79	dommage_materiel 171	none -122	vol -61
#<بقي	blessure 100	collision -58	none 47	vandalisme 40
#<بكل	blessure 56	bris_de_glace -43	none 72	vol -40
#<بلا	vol 41
#<بلغ	bris_de_glace 63	collision -49	vol 118
#<بمر	collision -49	none -73	vandalisme 126	vol -55
#<بمع	blessure 150	bris_de_glace -43	degats_des_eaux 54	dommage_materiel -74
#<بمف	collision -56	vandalisme 205	vol -60
#<بمق	collision 78	none -42	vol 44
#<بمن	evenement_climatique 64	vandalisme 132	vol -96
#<بنا	bris_de_glace 60	collision 60	dommage_materiel -41	none -80
#<بنت	autre 70	evenement_climatique 40	none -65
#<بنف	collision 268	none -66
#<بها	autre 79	blessure 54	bris_de_glace -40	collision -94	degats_des_eaux -53	dommage_materiel 138	none -110	vandalisme -60	vol 58
#<بهذ	collision 62	vandalisme 45
#<بوح	bris_de_glace 210	collision 68	degats_des_eaux -65	dommage_materiel -53	none -72
#<بول	collision 153	none -62
#<بوم	blessure 126	incendie 64
#<بيا	dommage_materiel 216	none -100	vandalisme -42
#<بيت	bris_de_glace 59	collision -46	vol 59
#<بيج	bris_de_glace 149	none -53
#<بيد	collision 51	none -44	vandalisme -42	vol 122
#<بيس	degats_des_eaux -42	none -88	vandalisme 93	vol 156
#<بيض	dommage_materiel 157	evenement_climatique 48	none -74	vandalisme -47
#<بين	collision 43
#<بيه	collision -46	dommage_materiel 71	none -49	vandalisme 65	vol -42
#<تاذ	collision -57	incendie 73	none -40	vol 65
#<تاع	degats_des_eaux 128	none -53
#<تاك	blessure -48	collision 64	incendie 52
#<تام	autre 114	bris_de_glace -41	dommage_materiel -56	none 175	vandalisme -41	vol -41
#<تبع	blessure -78	bris_de_glace 117	degats_des_eaux -51	dommage_materiel -71	evenement_climatique 73	none -83	vandalisme -85	vol 128
#<تبل	blessure -46	collision -63	degats_des_eaux 255	dommage_materiel -58	vol -55
#<تتح	vandalisme 49
#<تجر	blessure -60	bris_de_glace 126	collision 54	evenement_climatique 72	none -41	vol -45
#<تحت	degats_des_eaux 62	none -69
#<تحر	dommage_materiel 113	incendie 55
#<تحق	collision -46	incendie 128	none -43	vandalisme 79
#<تحي	collision 110	dommage_materiel -40
#<تخر	collision 55	vandalisme 42
#<تخس	collision -52	degats_des_eaux 81	dommage_materiel 98	incendie -64	vandalisme 64	vol -71
#<تخل	bris_de_glace 126	collision -42	degats_des_eaux 227	dommage_materiel -72	incendie -40	none -69	vandalisme -63	vol -66
#<تدخ	collision 92	incendie 40
#<ترج	autre 91	collision 136	dommage_materiel -50	none -79
#<ترك	dommage_materiel -42	vol 111
#<تسب	bris_de_glace 84	degats_des_eaux 114	dommage_materiel -62	none -50	vandalisme -51
#<تسج	vol 73
#<تسر	collision -42	degats_des_eaux 153	vol 67
#<تسع	blessure -55	bris_de_glace 84	collision -81	dommage_materiel 108
#<تسل	collision -64	degats_des_eaux 67	dommage_materiel -44	vol 111
#<تشف	collision -65	dommage_materiel -52	none -84	vandalisme -50	vol 272
#<تشق	bris_de_glace 181
#<تشك	collision 109
#<تشو	collision -88	incendie 157
#<تصا	bris_de_glace -47	collision 77	none -86	vandalisme 167
#<تصد	bris_de_glace 225	collision 137	degats_des_eaux -57	dommage_materiel -70	evenement_climatique -48	none -103	vandalisme -41	vol -43
#<تصر	none 41	vol 51
#<تصل	bris_de_glace 93	collision 153	dommage_materiel -113	vol -41
#<تضر	collision 89	degats_des_eaux 84	none -48	vandalisme 45
#<تطا	degats_des_eaux 155	none -40
#<تعث	blessure 226	dommage_materiel -58	none -68	vol -54
#<تعر	none -46	vol 140
#<تعط	autre 180	collision -80	dommage_materiel 110	evenement_climatique -41	incendie -43	none -73
#<تعو	autre 77	collision 59
#<تغي	autre 143	collision -67	dommage_materiel -54	vandalisme -59	vol -78
#<تفا	collision 192
#<تفر	bris_de_glace 97	collision -41	degats_des_eaux 130	dommage_materiel -41	none -56
#<تفك	collision 48	degats_des_eaux 154	dommage_materiel -47
#<تفل	blessure 121	dommage_materiel -89	evenement_climatique 61	none -48	vol -47
#<تقا	vandalisme 94
#<تقد	collision -42	none 68	vandalisme 126	vol -61
#<تقط	blessure 50	none -51
#<تقل	collision 85	none -45
#<تكس	bris_de_glace 54	dommage_materiel 105	none -86
#<تلا	bris_de_glace 52	collision 83	none -64	vandalisme 40
#<تلف	autre 95	blessure -66	collision -53	dommage_materiel 81	none -69
#<تلق	bris_de_glace 104	collision -43	evenement_climatique 48	vandalisme -58	vol 42
#<تما	none 61
#<تمر	blessure 174	dommage_materiel -61	none -72	vol -41
#<تنف	degats_des_eaux 239	dommage_materiel -69	incendie 98	none -106	vol -55
#<تهر	bris_de_glace 109
#<توص	collision 45	none 128
#<توق	collision 71	none 61
#<ثقب	collision -73	degats_des_eaux 60	none -41	vol -41
#<ثمن	autre 66	collision -49
#<جاء	collision -40	degats_des_eaux -46	evenement_climatique 157
#<جاب	bris_de_glace 135	collision -87	dommage_materiel -88	evenement_climatique 42	none -59	vandalisme 121
#<جات	degats_des_eaux 90
#<جاج	bris_de_glace 137	collision -81	vandalisme 91
#<جار	dommage_materiel 59	none -44
#<جان	blessure 50	collision 68
#<جاو	collision 59	evenement_climatique 56	none -45
#<جبل	blessure 228	dommage_materiel -68	none -79
#<جبي	degats_des_eaux 51	vandalisme 87	vol -64
#<جدا	evenement_climatique 53	vandalisme 46
#<جدت	blessure -143	degats_des_eaux 237	dommage_materiel -67	none -60	vandalisme -42
#<جدر	collision -42	degats_des_eaux 40	dommage_materiel 94	none -58	vandalisme 56
#<جدي	autre -64	collision -49	dommage_materiel 51	none 93	vol 69
#<جرح	bris_de_glace 49	none -40	vandalisme 76
#<جرف	collision -68	evenement_climatique 287	none -51	vol -42
#<جرو	bris_de_glace 79	vol 49
#<جري	collision 88	evenement_climatique 100	none -47
#<جسد	vol 101
#<جمع	blessure -59	collision -68	degats_des_eaux 73	dommage_materiel 116	incendie 41
#<جمي	autre 76	collision 73	none -50	vol -46
#<جنب	collision 100	evenement_climatique 49
#<جها	degats_des_eaux 42	vol 56
#<جوا	collision -66	degats_des_eaux 53	incendie 100
#<جوج	collision 62	none -52
#<جيت	bris_de_glace 52	collision -72	dommage_materiel 231	evenement_climatique -51	none -69
#<جيد	collision 77	none 56
#<حاج	blessure 41
#<حاد	autre 85	collision 140	dommage_materiel -51	none -118	vandalisme 51	vol -56
#<حار	autre -43	bris_de_glace -54	collision -102	degats_des_eaux 124	dommage_materiel -101	evenement_climatique -127	incendie -43	none -201	vandalisme 190
#<حاس	none -40	vol 169
#<حاف	collision 60
#<حال	collision 164	dommage_materiel -52	none 55
#<حام	collision 96
#<حاو	none -55	vol 225
#<حجر	bris_de_glace 208
#<حدا	collision 67	none -47
#<حدث	degats_des_eaux 120	incendie -45
#<حدي	collision 162
#<حرف	collision 149	none -41
#<حرق	blessure 84	collision -66	degats_des_eaux -40	dommage_materiel -54	incendie 187	none -41
#<حري	collision -45	incendie 229	none -52
#<حزا	bris_de_glace -56	collision 184
#<حسب	blessure -95	collision 194
#<حسن	bris_de_glace 62	collision -54	degats_des_eaux -41	dommage_materiel -56	evenement_climatique -53	none 199	vol -43
#<حصا	blessure 166	bris_de_glace 74	collision -135	dommage_materiel -45	incendie -42	none -65
#<حضر	incendie 86
#<حطي	bris_de_glace 49
#<حفا	evenement_climatique 57
#<حفر	collision -43	degats_des_eaux 58	dommage_materiel 110	none -40
#<حفل	collision -48	dommage_materiel 81	none -121	vandalisme -41	vol 163
#<حقي	autre 49	collision -53	vol 74
#<حلا	bris_de_glace 134	collision 138	dommage_materiel -55	none -88	vol -48
#<حما	autre 69	bris_de_glace 45	collision 74	none -83
#<حمر	blessure 52	bris_de_glace -43	collision 45	dommage_materiel -43	none -71	vandalisme 129
#<حمل	collision -50	degats_des_eaux -48	evenement_climatique 216
#<حنا	collision 66	evenement_climatique 94	none -53
#<حوا	dommage_materiel 117	vol 45
#<حوض	blessure -54	bris_de_glace 87	collision -62	degats_des_eaux 231	dommage_materiel -65	none -68
#<حول	collision -40	none 245
#<حيت	vol 42
#<حيث	none -87	vol 185
#<حين	incendie 47	none -49	vandalisme 56
#<خار	blessure 101	collision -40	none -41
#<خاص	blessure 45	degats_des_eaux 41
#<خاط	collision 154	none -100	vandalisme -49
#<خال	collision -71	dommage_materiel 71	evenement_climatique 112	none -66	vol 41
#<خاو	collision 219	none -67
#<خاي	collision -43	degats_des_eaux 96	none -66	vandalisme 91
#<خبط	blessure -58	collision 259	dommage_materiel -40	none -60
#<ختي	dommage_materiel 85
#<خدا	bris_de_glace -41	collision -54	dommage_materiel 67	none -117	vandalisme 68	vol 128
#<خدش	collision 92	none -44	vol -45
#<خدم	degats_des_eaux 45	dommage_materiel -75	vandalisme -44	vol 131
#<خدو	vol 69
#<خرب	collision -41	degats_des_eaux 312	dommage_materiel -97	evenement_climatique -135	incendie -44	none -74	vandalisme -79	vol -48
#<خرج	collision 59	incendie 94	none -45
#<خرط	degats_des_eaux 103
#<خزا	collision -54	dommage_materiel 127	incendie 90	none -42
#<خسا	blessure 52	collision -93	incendie 178
#<خسر	autre 66	collision -98	evenement_climatique 48	incendie 45	none -65	vandalisme 53
#<خطا	blessure 46	collision -57	dommage_materiel -42	none 181
#<خطف	collision -54	dommage_materiel -40	none -41	vol 200
#<خفي	collision 71
#<خلا	dommage_materiel 48	vandalisme -41	vol 70
#<خلص	autre 275	blessure -41	collision -49	dommage_materiel -54	none -96	vol -95
#<خلف	collision 77
#<خلي	collision -47	incendie 123
#<خمس	autre 96	collision -67	dommage_materiel -49	evenement_climatique 58	none -67
#<خنز	collision 117
#<خوي	blessure 58	collision 44	dommage_materiel -46
#<خير	collision 149	dommage_materiel -69	none 166	vandalisme -49	vol -87
#<خيط	vol 84
#<داب	dommage_materiel 66	none -45
#<داخ	evenement_climatique 45
#<دار	blessure 90	collision -54	none -69
#<داز	collision -67	dommage_materiel -49	none 105	vol 116
#<داس	collision 73
#<داع	bris_de_glace 71	collision 82	dommage_materiel -41	none 46	vandalisme -83
#<داك	collision -59	dommage_materiel 49	incendie 44
#<داو	collision -45	dommage_materiel -43	none -62	vol 291
#<داي	collision 98
#<دخل	collision 86	none -48
#<درا	vol 71
#<درت	autre 67	blessure 62	dommage_materiel -42	evenement_climatique -42	none -51	vol 52
#<درج	blessure 208	collision -57	none -85	vol -43
#<درك	collision 203	vol -68
#<درن	collision 164
#<دره	autre 76	dommage_materiel 54	none -50
#<دفع	autre 129	blessure 56	none -96	vol 67
#<دقا	collision -41	incendie 46	none 107
#<دقي	collision 142	evenement_climatique 49	vol -47
#<دهس	collision 195	none -55
#<دور	none -78	vandalisme 179
#<دون	degats_des_eaux 67	vol -43
#<ديا	none -48
#<ديم	blessure -45	dommage_materiel -54	none -81	vandalisme 93	vol 129
#<ذرا	blessure 115	collision -42	degats_des_eaux 42	dommage_materiel -80	vol 49
#<راج	blessure -40	collision 140	vol -50
#<راح	bris_de_glace -40	collision -45	dommage_materiel 64	none -80	vandalisme 97
#<راس	collision 59	evenement_climatique 47
#<راك	collision 87
#<ران	none -73	vandalisme -42	vol 142
#<راه	degats_des_eaux 48	dommage_materiel -42	none -52	vol 50
#<راي	collision 43	none 65
#<ربع	vol 99
#<رجا	incendie 61
#<رجع	none -58	vol 58
#<رجل	blessure 125	collision 48	evenement_climatique -41	none -44
#<رحل	autre 240	blessure 100	collision -65	dommage_materiel -90	none -126
#<رسم	blessure -42	collision -106	degats_des_eaux -46	dommage_materiel 252	evenement_climatique -48	none -199	vandalisme 63	vol -63
#<رغم	autre 142	dommage_materiel -56	none -121	vandalisme 67	vol -47
#<رفع	blessure -42	bris_de_glace 43	collision -50	degats_des_eaux 44	none -45	vol 62
#<رقب	collision 119
#<رقم	collision 65
#<ركا	collision 155
#<ركب	blessure 59	collision 96
#<رما	dommage_materiel 121	none -112
#<روا	blessure 73	collision 53	dommage_materiel -44	vandalisme -45
#<روب	collision -46	dommage_materiel -46	none 45	vandalisme 116
#<ريا	collision 103	dommage_materiel 50	none -60
#<زاج	bris_de_glace 214	collision -50	none -77
#<زال	collision 94	dommage_materiel -50	evenement_climatique 47
#<زبو	degats_des_eaux 78	evenement_climatique 146	none -50
#<زجا	bris_de_glace 263	collision -64	dommage_materiel -57	none -57
#<زرق	evenement_climatique 114
#<زلت	collision 53	none 48
#<زلق	blessure -54	collision 47	degats_des_eaux 116
#<زمي	collision 55
#<زوج	evenement_climatique 70
#<زيا	dommage_materiel 155	none -62
#<زيت	collision 59	dommage_materiel -56	none -79	vol 143
#<ساح	collision 86
#<ساد	vol 55
#<ساق	blessure 76	collision 40	dommage_materiel -44	incendie 73	none -41
#<ساك	collision -56	degats_des_eaux 177	dommage_materiel -83	vol 49
#<سال	incendie 106	none -54
#<ساي	collision 117
#<ستر	bris_de_glace 78	collision 46	degats_des_eaux -42	dommage_materiel -42	none -59	vandalisme 93	vol -88
#<سته	blessure 68	dommage_materiel -40	none 41
#<سجل	vandalisme 42	vol 88
#<سخا	degats_des_eaux 146	none -48
#<سخو	bris_de_glace 158	evenement_climatique -56
#<سدي	blessure -50	bris_de_glace 199	collision -40	none -55
#<سرق	none -55	vol 188
#<سطح	degats_des_eaux -70	evenement_climatique 170
#<سقط	blessure 104	collision -57	dommage_materiel 127	none -60	vol -48
#<سقف	collision -48	degats_des_eaux 85	evenement_climatique 74	none -47
#<سقو	blessure 96	collision -89	vandalisme 121
#<سكب	collision -60	evenement_climatique -66	none -160	vandalisme 312	vol -76
#<سلا	none 118	vol 67
#<سلك	blessure -77	bris_de_glace 109	collision 234	dommage_materiel -65	none -77	vandalisme -48	vol -63
#<سلم	dommage_materiel 149	none -62	vandalisme -55
#<سلي	dommage_materiel 62	incendie 86	none -121	vol 91
#<سمح	blessure -54	bris_de_glace 84	collision 155	dommage_materiel -42	vol -69
#<سمع	vol 76
#<سمي	collision 54	dommage_materiel 105
#<سنه	bris_de_glace -40	collision 48	dommage_materiel 48
#<سنو	collision -47	dommage_materiel 64	evenement_climatique 76	none -44
#<سني	autre 121	none -123	vandalisme 49
#<سوء	collision 94	dommage_materiel -55	incendie 46
#<سود	incendie 110
#<سور	evenement_climatique 124	none -51
#<سول	collision -78	vol 175
#<سوي	none -44
#<سيا	collision 58	none -42
#<سيد	collision 90
#<سير	collision 124	incendie 62	none -71
#<سيم	dommage_materiel 112	vandalisme -41	vol -48
#<شاب	none -43	vol 112
#<شات	bris_de_glace 152	collision -73	dommage_materiel -101	none -49	vol 116
#<شاح	collision 68
#<شاد	collision 218	dommage_materiel -43	none -60	vol -48
#<شار	collision 62	vandalisme 60
#<شاع	degats_des_eaux -49	dommage_materiel 94	incendie 94	vol -75
#<شاف	collision 97	vol 67
#<شتن	none 96
#<شجر	evenement_climatique 101	none -45
#<شحا	autre 41	bris_de_glace 127	collision -55	degats_des_eaux 90	dommage_materiel -53	none -76
#<شخص	none 63	vol 52
#<شدا	blessure -62	dommage_materiel -40	incendie 245	none -78
#<شدو	collision -97	degats_des_eaux 47	evenement_climatique 94	none -94	vol 144
#<شرط	collision 116	none -48
#<شرف	bris_de_glace 48	collision -61	incendie 85	none -55
#<شرك	bris_de_glace 79	none -72	vandalisme -44	vol 95
#<شري	blessure 99
#<شظي	blessure -44	bris_de_glace 194	collision -65	dommage_materiel 86	none -85	vandalisme -40
#<شعل	incendie 268
#<شغل	dommage_materiel -40	none -53	vol 165
#<شفت	bris_de_glace 41	vandalisme 68
#<شفر	collision -70	vol 239
#<شقت	bris_de_glace 199	collision -95	degats_des_eaux 46	dommage_materiel -58	evenement_climatique -73	none -144
#<شقه	collision -44	degats_des_eaux 128	evenement_climatique 78
#<شكا	vol 116
#<شكر	autre -63	dommage_materiel -45	none 243
#<شكو	none -66	vandalisme 178	vol 63
#<شمع	incendie 134
#<شنو	collision 59	none 123
#<شها	autre 81	collision -46	dommage_materiel -69	evenement_climatique 42
#<شهر	autre 50	none 56	vol -40
#<شهو	autre 74	collision -47	dommage_materiel -43	none -54	vandalisme 47	vol 55
#<شوف	blessure -53	collision 144
#<شوي	bris_de_glace 73	incendie 45	none -49
#<شيء	none 66
#<شيي	vandalisme 133	vol -40
#<صاح	dommage_materiel 142	none -48
#<صار	collision 72	degats_des_eaux 106	dommage_materiel -46	none -53	vol -55
#<صاع	collision -45	evenement_climatique 268
#<صاف	collision 57	none 82
#<صبا	vandalisme 44
#<صبع	autre -43	blessure 159	bris_de_glace -68	collision -162	degats_des_eaux -64	evenement_climatique -65	incendie 159	none -201	vandalisme -99	vol -141
#<صحا	bris_de_glace 111	dommage_materiel -60	vol 44
#<صحي	autre 41	none 98
#<صدر	blessure 54	collision 91
#<صدم	collision 138	none -45
#<صدي	autre 112	bris_de_glace -43	dommage_materiel 170	none -202	vandalisme -44	vol -54
#<صرا	collision -62	degats_des_eaux 129
#<صرخ	collision 129	dommage_materiel -51	none -153	vandalisme -74	vol 194
#<صعد	autre -73	blessure 77	collision -94	dommage_materiel 160	incendie -40	none -59
#<صغي	bris_de_glace 94	none -45
#<صفر	bris_de_glace 174	degats_des_eaux 47	dommage_materiel -69	none -94	vandalisme -46	vol -44
#<صلا	bris_de_glace -42	collision -106	dommage_materiel -41	incendie 120	vandalisme -47
#<صند	collision 90	none -63	vol 91
#<صوت	vol 104
#<صور	dommage_materiel -40	none 62	vandalisme 79
#<ضاع	autre 162	collision -45	degats_des_eaux 54	none -68
#<ضحا	bris_de_glace 100
#<ضرب	collision 53	none -51
#<ضرر	bris_de_glace 104	dommage_materiel 93	none -99
#<ضلع	evenement_climatique 90
#<طاح	dommage_materiel 92	evenement_climatique 90	none -68	vol -46
#<طار	bris_de_glace 63	evenement_climatique 56	none -57	vol 83
#<طاك	collision 98
#<طال	autre 98	none 117	vandalisme -45
#<طاي	blessure -106	degats_des_eaux 75	incendie 74	none -56	vandalisme -40	vol -88
#<طبع	none 123
#<طبي	collision 97	none -45
#<طحت	blessure 190	dommage_materiel -40
#<طرا	autre 84	blessure -57	bris_de_glace 79	dommage_materiel -108	evenement_climatique -54	incendie -43	none -115	vandalisme 95	vol -72
#<طرط	blessure -50	degats_des_eaux 179	evenement_climatique -44	incendie 64
#<طرف	blessure 84	bris_de_glace 94	none -56
#<طري	collision 148	dommage_materiel -46	none -43	vol 50
#<طفا	collision -65	degats_des_eaux -42	dommage_materiel -56	incendie 246
#<طفي	incendie 182	none -41	vol -63
#<طلب	blessure 81	degats_des_eaux 86	dommage_materiel -48	vol -50
#<طلع	autre 63	dommage_materiel 64	evenement_climatique 40	none -76
#<طوم	evenement_climatique 76	none -41	vandalisme 43
#<طوي	collision -53	dommage_materiel 118
#<طيب	none 85
#<طيح	blessure 44	collision -60	evenement_climatique 98
#<طير	evenement_climatique 154
#<ظهر	blessure 111	dommage_materiel 54	none -47	vol -63
#<عاد	collision 98	degats_des_eaux 57
#<عار	bris_de_glace 105	degats_des_eaux -47	dommage_materiel -61	evenement_climatique -67	none -55	vandalisme 101
#<عاص	evenement_climatique 147
#<عام	collision 46	dommage_materiel 77	none -57
#<عاي	dommage_materiel 191	none -56
#<عبا	bris_de_glace 142
#<عبر	collision 51
#<عجل	collision 73	dommage_materiel -43	none -89	vandalisme 98	vol 57
#<عدا	collision 124	degats_des_eaux -44	evenement_climatique -41	none -102	vandalisme 110	vol -87
#<عرب	collision 75	none -47	vol 112
#<عرف	collision 49	none 86	vol -40
#<عصف	bris_de_glace 197	collision -78	evenement_climatique 100	none -101	vandalisme -44	vol -57
#<عضن	blessure 164	collision -50	vol 45
#<عطا	autre 95	blessure -74	collision -83	dommage_materiel 85
#<عطي	collision -52	dommage_materiel -48	none -54	vol 229
#<عظم	dommage_materiel 88	none -44
#<عفو	degats_des_eaux -83	evenement_climatique 147
#<عقل	collision -58	dommage_materiel -61	none 292
#<علا	autre 104	none -43
#<علم	collision 64	none -50
#<علي	none -46
#<عمد	none -41	vandalisme 189	vol -40
#<عمر	dommage_materiel 42
#<عمل	blessure 139	collision -121	dommage_materiel -52	evenement_climatique -66	incendie 75	none -77	vandalisme 125	vol -65
#<عمو	dommage_materiel -49	evenement_climatique 161
#<عمي	blessure -43	collision 188	dommage_materiel -44	vol -47
#<عنق	vol 112
#<عنو	autre 174	bris_de_glace -42	collision -70	dommage_materiel -64	vandalisme 46	vol -81
#<عيط	collision 138
#<عين	vol 104
#<غاد	dommage_materiel 66	none -49	vandalisme -47
#<غدا	vandalisme 53	vol 56
#<غرا	blessure -58	collision 42	dommage_materiel -75	none -67	vandalisme 216	vol -70
#<غرز	blessure 112
#<غرف	collision -51	degats_des_eaux 131	incendie 72
#<غرق	degats_des_eaux 111	dommage_materiel -42	evenement_climatique 85	none -44
#<غسا	degats_des_eaux 209	none -46	vandalisme -48
#<غطا	evenement_climatique 76	none -99	vandalisme 82
#<غلط	collision 179
#<فات	autre 180	dommage_materiel -61
#<فاح	blessure -69	degats_des_eaux 65	dommage_materiel -67	none -54	vandalisme 80	vol -44
#<فار	autre 78	collision 73	none -53
#<فاس	autre 49	none -41	vol 94
#<فاص	collision 57
#<فاض	degats_des_eaux 209	evenement_climatique 75	none -72	vol -40
#<فاك	incendie 150
#<فان	blessure 55	none -45
#<فاي	degats_des_eaux 196	dommage_materiel -71	incendie -55
#<فتا	bris_de_glace 123	collision -73	degats_des_eaux -58	dommage_materiel 242	evenement_climatique -42	none -86	vandalisme -150	vol -65
#<فتح	none -41
#<فتر	incendie 69	vol 58
#<فتش	blessure -46	bris_de_glace 160	collision -59	none -54	vol 78
#<فتض	collision -50	dommage_materiel -42	evenement_climatique 170
#<فجا	bris_de_glace 98	dommage_materiel -41
#<فجر	collision -108	dommage_materiel -58	vandalisme -60	vol 242
#<فحا	bris_de_glace -53	collision 43	evenement_climatique 79
#<فدا	bris_de_glace -99	degats_des_eaux -42	dommage_materiel 258	incendie -75
#<فرا	collision 158	none -80	vandalisme 43	vol -40
#<فرن	collision -76	degats_des_eaux -56	evenement_climatique 130	none -61	vandalisme 117
#<فسق	collision 48
#<فضل	none 126
#<فطا	autre 41
#<فطر	collision 98
#<فطو	collision 49	none -63	vol 123
#<فعل	collision -72	none -49	vandalisme 166	vol -45
#<فقت	blessure -45	collision -87	dommage_materiel -74	incendie 96	none -54	vandalisme -48	vol 162
#<فقد	autre 161	collision 42	dommage_materiel -41	none -87	vandalisme 75	vol -76
#<فكس	blessure 53	bris_de_glace 99	collision -50	dommage_materiel -41	none -51	vandalisme 67
#<فكل	bris_de_glace 143	collision -41	evenement_climatique 44	none -65
#<فلا	bris_de_glace 53	collision -48	dommage_materiel 69	none -87	vandalisme 88
#<فلم	collision 42	none -44	vol 57
#<فلو	autre 56	blessure -58	collision 190	dommage_materiel -53
#<فما	blessure 103	collision -93	dommage_materiel -46	none -72	vandalisme -53	vol 158
#<فوا	blessure 134	bris_de_glace -53	collision 91	dommage_materiel -66	none -44	vandalisme -42	vol -73
#<فوج	degats_des_eaux 63
#<فور	collision -43	none -76	vandalisme 116	vol 54
#<فوق	degats_des_eaux 46	none -52
#<فيا	blessure 66	collision 126
#<فيد	collision 119	incendie 46
#<فيض	collision -40	degats_des_eaux 115	dommage_materiel -73	evenement_climatique 64	none -58
#<فيل	dommage_materiel -40	none -84	vandalisme 74	vol 121
#<فين	autre 73	dommage_materiel -45	vol -58
#<فيه	none -50
#<قاد	blessure 76	collision 67
#<قال	collision 46	none -41
#<قبل	none 58
#<قبو	dommage_materiel -41	evenement_climatique 72	incendie 95	vol -47
#<قدا	none -58	vol 54
#<قدم	collision -56	vandalisme 55	vol 79
#<قدي	collision 82
#<قرا	collision -50	dommage_materiel 107	evenement_climatique 43	none 77	vol -98
#<قرب	collision 77
#<قرر	collision 286	none -79	vandalisme -44
#<قري	collision 65	degats_des_eaux 40	none -53	vol 94
#<قصد	autre 132	none -121	vandalisme -52
#<قطع	collision -61	none -65	vandalisme 76
#<قفز	bris_de_glace 50
#<قفل	dommage_materiel 77	none -41	vandalisme -60	vol 114
#<قلب	collision -82	dommage_materiel -58	incendie 57	none -53	vandalisme 151	vol 67
#<قلت	evenement_climatique 80
#<قلع	bris_de_glace -41	collision -86	dommage_materiel -65	evenement_climatique 117	none -76	vandalisme 155	vol -42
#<قلي	none 157	vandalisme -40
#<قني	bris_de_glace 114	collision -90	degats_des_eaux -47	dommage_materiel -40	incendie 171	none -65	vol -40
#<قول	collision -54	none -47	vandalisme -43	vol 169
#<قوي	evenement_climatique 86
#<قيد	evenement_climatique 147
#<كات	blessure -56	vandalisme 94
#<كاح	blessure 215	collision -81	degats_des_eaux 51	none -65
#<كار	collision 106	dommage_materiel -52	evenement_climatique 46	vandalisme 40
#<كاع	none -69	vandalisme 125	vol 41
#<كال	vol 47
#<كام	none -69
#<كاي	collision -67	degats_des_eaux 41	none 43	vandalisme 67
#<كبي	collision 46	evenement_climatique 54
#<كتا	collision -40	degats_des_eaux 64	dommage_materiel -62	evenement_climatique -41	none -63	vandalisme 164
#<كتب	none -46	vandalisme 58
#<كتج	blessure -44	collision 133	dommage_materiel 58	none -50
#<كتر	autre 124	collision 86	dommage_materiel -46	none -60
#<كتس	degats_des_eaux 129	evenement_climatique 74	none -58
#<كتع	collision 75	degats_des_eaux 95
#<كتف	blessure 66	collision 62	dommage_materiel -42	evenement_climatique 51	none -41
#<كتق	autre 43	collision -88	none 62
#<كثي	evenement_climatique 43
#<كحل	blessure -49	bris_de_glace -47	collision -71	incendie 198
#<كذل	dommage_materiel 59	none 95
#<كرا	dommage_materiel -88	evenement_climatique 144	none -41	vol 61
#<كرس	autre 137	bris_de_glace 53	collision -149	dommage_materiel 116	evenement_climatique -45	none -133	vol -50
#<كره	degats_des_eaux -46	evenement_climatique 155
#<كسر	blessure 51	vandalisme 46	vol 49
#<كسي	autre 148	collision 101	dommage_materiel -48	none -86	vol -56
#<كلا	dommage_materiel 83	vandalisme 69
#<كلب	autre 64	blessure 108	dommage_materiel 71	none -82
#<كلش	collision 41	incendie 97	none -42
#<كلن	collision 44	incendie 42	none -41	vandalisme 54
#<كله	evenement_climatique 54	incendie 52	none -45
#<كلو	degats_des_eaux 53	dommage_materiel -41	vol 56
#<كلي	blessure 96	collision 63	dommage_materiel -56	none -52	vandalisme 50
#<كما	collision 79	none -46	vandalisme 112
#<كنا	evenement_climatique 88
#<كنت	bris_de_glace 53	none -44
#<كنج	collision -74	dommage_materiel 125
#<كنخ	degats_des_eaux -46	dommage_materiel 248	incendie -70	none -50	vol -44
#<كند	autre 71	blessure 53	collision 109	degats_des_eaux -42	dommage_materiel 50	incendie -42	none -141	vandalisme -43	vol -67
#<كنر	bris_de_glace -103	collision 132	degats_des_eaux -43	dommage_materiel 99	none -56
#<كنص	blessure 123	collision 77	dommage_materiel -52	incendie -42
#<كنع	collision 117
#<كنف	bris_de_glace 139	collision -82	degats_des_eaux 170	dommage_materiel -40	evenement_climatique -87	incendie -51	none -74	vandalisme -61	vol -41
#<كنق	blessure 105	bris_de_glace 48	collision -68	dommage_materiel -54
#<كهر	collision -53	dommage_materiel -53	incendie 180	none 57
#<كون	collision 166	none -68
#<كيب	collision 90
#<كيت	bris_de_glace 59	collision 56	none -53
#<كيج	collision -45	evenement_climatique 40	vandalisme 75
#<كيح	collision 42
#<كيخ	autre 85	blessure -44	bris_de_glace 79	degats_des_eaux -45	dommage_materiel -68	none -127	vandalisme 53	vol 49
#<كيد	blessure 157	bris_de_glace -47	collision -73	dommage_materiel -70	incendie 177	none -83	vandalisme -43	vol -139
#<كير	autre 153	collision 85	evenement_climatique -75	none -77	vol -69
#<كيس	blessure 61	bris_de_glace 119	collision -114	degats_des_eaux 83	none -52
#<كيش	bris_de_glace 50	dommage_materiel 116	none -73	vandalisme -50
#<كيض	blessure -40	collision 79	none -40	vandalisme 95
#<كيط	collision -55	degats_des_eaux 65	dommage_materiel 65	incendie 84	vol -56
#<كيع	collision 223	degats_des_eaux 97	dommage_materiel -92	none -87
#<كيف	none 72	vandalisme -41	vol -48
#<كيق	blessure 93	degats_des_eaux 63	dommage_materiel -49	none -48	vol 45
#<كيل	bris_de_glace 92	dommage_materiel 102	none -63
#<كين	blessure 119	bris_de_glace -60	degats_des_eaux 88	dommage_materiel -108	none -79
#<كيو	blessure -43	degats_des_eaux 80	dommage_materiel -110	vol 86
#<لاب	collision 120	dommage_materiel 49	none -65
#<لاح	bris_de_glace 63	degats_des_eaux 63
#<لاس	autre 158	collision 67	none -75
#<لاف	bris_de_glace 173	collision 55	dommage_materiel -51	evenement_climatique 45	none -94	vandalisme -54
#<لاك	autre 70	evenement_climatique 74	vol 45
#<لال	none 171	vol -41
#<لام	bris_de_glace 40	incendie 65
#<لان	none -69	vol 99
#<لاي	bris_de_glace 68	collision -61	dommage_materiel -40	incendie 45	none -77	vandalisme 128	vol -40
#<لبا	bris_de_glace 257	evenement_climatique -63	none -46
#<لبن	evenement_climatique 76	vol 57
#<لبي	bris_de_glace -45	collision -147	dommage_materiel -40	evenement_climatique -42	none -122	vandalisme 238	vol -100
#<لتح	degats_des_eaux 80
#<لتر	degats_des_eaux 125	none -44	vol 107
#<لحا	collision 66	dommage_materiel 40
#<لحد	degats_des_eaux 77	evenement_climatique 125	none -52	vol -48
#<لحق	collision 231	dommage_materiel -47	none -47	vandalisme -63
#<لدا	collision 213	vol -70
#<لدي	vandalisme 42
#<لست	dommage_materiel -85	none 186
#<لسع	blessure 224	collision -81	degats_des_eaux -45	dommage_materiel -67	incendie 62	none -53
#<لسي	autre 136	bris_de_glace 71	none -88
#<لصق	blessure -54	bris_de_glace -90	collision 351	degats_des_eaux -49	dommage_materiel -85	evenement_climatique -64	incendie -63	none -154	vandalisme -66	vol -60
#<لصو	vol 136
#<لعب	blessure 175	bris_de_glace -57	collision -123	degats_des_eaux -57	dommage_materiel 216	incendie -43	none -167	vandalisme -89	vol -51
#<لقا	collision 80	vandalisme -42	vol 52
#<لقي	none -59	vol 111
#<للت	blessure -67	incendie 56	none 188	vol -149
#<للح	autre 98	collision 63	degats_des_eaux 61	dommage_materiel -58	none -121	vol -40
#<للخ	degats_des_eaux 144
#<للد	blessure 56
#<للر	collision 72	vandalisme -42
#<للس	autre 41	collision -60	none -65	vol 81
#<للش	bris_de_glace 187	collision -79	evenement_climatique 70	none -72	vandalisme -99
#<للص	blessure -40	bris_de_glace 129	collision -121	degats_des_eaux 117	evenement_climatique -80	vol -42
#<للع	collision -69	dommage_materiel 147	none -60
#<للك	evenement_climatique 47
#<للم	degats_des_eaux -41	dommage_materiel 101	incendie 57
#<لله	bris_de_glace 56
#<للو	bris_de_glace 58	collision 82
#<للي	bris_de_glace 40
#<لما	autre 129	blessure -71	bris_de_glace -42	collision -55	degats_des_eaux 83	dommage_materiel -74	incendie 63	none -179	vandalisme -51
#<لنا	collision 90	dommage_materiel -51	none -70	vandalisme 94	vol -67
#<لوا	autre 42	collision -90	evenement_climatique 133
#<لوح	dommage_materiel -40	none -53	vol 73
#<لور	bris_de_glace 70	collision 119
#<لوط	collision 76	incendie 78
#<ليا	none -58	vol 44
#<ليس	dommage_materiel -51	none 249	vandalisme -47	vol -47
#<ليك	collision 136
#<ليل	collision -40
#<لين	autre 65	collision -59	degats_des_eaux 59	dommage_materiel -43	evenement_climatique 77
#<ليه	dommage_materiel 51
#<ليو	blessure -40	collision -52	degats_des_eaux -60	dommage_materiel 138	none -46	vol 106
#<ماء	degats_des_eaux 132	evenement_climatique 61
#<ماب	blessure 114	bris_de_glace -44	dommage_materiel 53	none -97
#<مات	collision 53	dommage_materiel 97	none -44
#<ماج	bris_de_glace 264	dommage_materiel -57	none -176	vandalisme -45
#<ماد	autre -44	collision -74	dommage_materiel -88	none -176	vandalisme 230
#<ماذ	none 146	vol 47
#<مار	collision 150	none -49
#<ماز	none 81	vandalisme 72
#<ماس	bris_de_glace -46	dommage_materiel -40	incendie 116	vandalisme 100
#<ماش	degats_des_eaux 61
#<ماص	collision -55	none -46	vandalisme 177
#<ماع	autre 66	collision 59	none -58
#<ماف	collision 111	none -56
#<ماك	evenement_climatique 42
#<مال	blessure 46	degats_des_eaux 85
#<مام	collision 44	none -53	vandalisme 77	vol 65
#<مان	collision 334	dommage_materiel -68	none -99	vandalisme -52	vol -68
#<ماو	bris_de_glace -48	collision 81	dommage_materiel 103	incendie 49	none -62	vandalisme -40
#<ماي	none 64
#<مبل	collision -42	degats_des_eaux 165	incendie 40
#<متا	collision 98
#<متج	degats_des_eaux 62	dommage_materiel 42
#<متر	degats_des_eaux -40	evenement_climatique 88
#<متش	bris_de_glace 47	collision 59	degats_des_eaux 90	none -53	vandalisme -58
#<متع	bris_de_glace 93	collision -47	degats_des_eaux -52	dommage_materiel -48	evenement_climatique 109	none -56	vol -70
#<متف	collision 52	degats_des_eaux 125	dommage_materiel -43	none -116
#<متي	autre 58	none 102
#<مثل	evenement_climatique 106
#<مجر	blessure 68	bris_de_glace 85	dommage_materiel -44	none -66	vol -43
#<مجه	none -57	vandalisme 180	vol -50
#<محا	bris_de_glace 68	collision 51	none -43	vandalisme -66	vol 91
#<محر	incendie 129	none -47
#<محض	degats_des_eaux 53	none -51
#<محط	none -67	vandalisme 101	vol -42
#<محف	collision -109	dommage_materiel -42	none -145	vandalisme 141	vol 168
#<محل	collision -47	degats_des_eaux 93	vol 48
#<محم	autre 55	none -56
#<مخد	none -61	vandalisme 170
#<مخل	autre 110	collision 57	none -63
#<مدخ	degats_des_eaux -41	dommage_materiel 81	evenement_climatique 61
#<مدي	degats_des_eaux -49	dommage_materiel 78	evenement_climatique 101	none -71
#<مرا	bris_de_glace 56	collision 72	none -71
#<مرج	collision 42	dommage_materiel -66	none 121
#<مرح	bris_de_glace -43	none 66	vandalisme 69
#<مرس	blessure 55	none -71	vol 110
#<مرض	degats_des_eaux 192	evenement_climatique -94
#<مرف	autre 42	dommage_materiel -43	none -66	vandalisme 42	vol 93
#<مره	autre 107	dommage_materiel -43	evenement_climatique 72	none -75	vol 42
#<مري	autre 108	blessure -63	collision -46	degats_des_eaux 64	dommage_materiel -51
#<مزر	collision 108	dommage_materiel 59	none -43	vol -76
#<مزي	collision 187
#<مسا	none 79
#<مست	vandalisme 61
#<مسد	blessure 83	collision -83	degats_des_eaux 136	dommage_materiel -43	none -56
#<مسر	none -50	vol 156
#<مسك	blessure 80	none -71	vandalisme 78
#<مشا	autre 42	blessure 85	incendie 43	none -68
#<مشك	collision 44	degats_des_eaux 71	dommage_materiel -43	none -50	vandalisme 93
#<مشي	vandalisme 63
#<مصا	autre 41
#<مصب	collision 158	degats_des_eaux -55	none -133	vandalisme 114	vol -65
#<مصد	degats_des_eaux 185	none -42
#<مضر	dommage_materiel -46	none -61	vandalisme 202	vol -56
#<مطر	bris_de_glace -59	collision -107	degats_des_eaux 42	dommage_materiel 235	evenement_climatique 61	none -143	vandalisme -49	vol -51
#<مطع	blessure 111	collision 57	dommage_materiel -58	evenement_climatique -58	none -174	vandalisme 87	vol -52
#<معا	collision 80
#<معر	autre 56	collision -43	dommage_materiel 102
#<معص	blessure 189	collision -48	none -43
#<معط	none -70	vol 182
#<معل	collision -60	dommage_materiel -51	evenement_climatique 178	vol 86
#<معم	evenement_climatique 95
#<معن	collision -43	none 232
#<معه	collision -42	dommage_materiel 139
#<معو	blessure 122	dommage_materiel -68	none -70	vandalisme 64	vol -71
#<معي	collision 141
#<مفا	autre 80	dommage_materiel 45	none -46
#<مفت	bris_de_glace 77	degats_des_eaux 43
#<مقد	collision 129
#<مقط	blessure 197	bris_de_glace -42	collision -41	dommage_materiel -65	incendie -43	none -140	vandalisme -53
#<مقل	vandalisme 108
#<مكا	collision 86
#<مكت	collision -47	degats_des_eaux 42	dommage_materiel 114	none -50	vol -56
#<مكر	collision -72	dommage_materiel 86	vol 121
#<مكس	blessure -40	collision 99	none -51	vandalisme 89
#<مكن	bris_de_glace 50	collision -90	evenement_climatique 44	incendie 44	vol 60
#<ملء	collision 106	none -40
#<ملا	collision 72
#<ملت	vol 140
#<ملث	collision -64	none -44	vandalisme 99	vol 94
#<ملف	none 183	vol -45
#<ملك	collision 62	dommage_materiel 194	evenement_climatique -42	none -83	vandalisme -41	vol -86
#<ملي	none -44	vol 63
#<ممر	collision 52	vol 56
#<ممك	autre 123	none 60	vol -51
#<منا	collision 57	evenement_climatique 96	vandalisme -74
#<منت	degats_des_eaux 73	none 106
#<منذ	autre 62	blessure 41
#<منز	none -52	vandalisme 115
#<منع	collision 109
#<منف	blessure 57	degats_des_eaux 64
#<منك	autre 239	collision -66	dommage_materiel -93	none -68	vol -41
#<منه	dommage_materiel -45
#<منو	degats_des_eaux 76	vol -41
#<مني	collision -48	dommage_materiel 124	none -65	vol 85
#<مهر	collision 116	none -59
#<موا	dommage_materiel -49	none 171	vandalisme 55
#<موج	collision -58	degats_des_eaux 68	dommage_materiel -50	evenement_climatique 64	none -87	vol 155
#<موخ	collision 135
#<مور	bris_de_glace 53	collision 73	vandalisme -40	vol 67
#<موط	collision 130
#<موظ	collision -43	none 58	vol 116
#<موق	collision 121	none -40	vol 94
#<مول	collision 96
#<مون	blessure 100	dommage_materiel 132	incendie -49	none -68
#<ميت	vandalisme 139
#<مين	collision 54	dommage_materiel 149
#<ميه	none 168
#<نار	collision 59	vol 61
#<ناز	blessure 68	collision 57	dommage_materiel -47	none -40	vandalisme 81	vol -46
#<ناض	blessure -44	dommage_materiel 106
#<ناع	blessure 40	dommage_materiel -47	evenement_climatique 93	none -43	vandalisme -44	vol 59
#<ناف	bris_de_glace 168	degats_des_eaux -62	dommage_materiel -40	none -54	vol 42
#<ناي	vol 104
#<نتص	collision 57
#<نتف	blessure 79	collision 83	none -41
#<نجم	bris_de_glace 159
#<نحن	incendie 50	none -51
#<نحو	collision 103	degats_des_eaux 55
#<نحي	bris_de_glace 190	evenement_climatique -88	none -54
#<نخر	blessure -60	collision 44	vandalisme 96
#<نخل	bris_de_glace 205	collision -73	degats_des_eaux 58	dommage_materiel -73
#<ندي	degats_des_eaux 72
#<نزل	collision 70	evenement_climatique 64	none -53
#<نست	collision 80	evenement_climatique 78	none -43
#<نسخ	autre 296	bris_de_glace -48	collision -91	degats_des_eaux -43	dommage_materiel -96	evenement_climatique -40	none -189	vandalisme -80	vol -54
#<نسو	none 85
#<نسي	autre 107	collision -49	dommage_materiel 46	none -51
#<نشل	collision -47	none -74	vandalisme -53	vol 289
#<نصب	collision 41	evenement_climatique 45
#<نصف	degats_des_eaux 48	evenement_climatique 71
#<نعر	autre 61	none 96	vol -41
#<نعس	degats_des_eaux 49	incendie 118	none -46	vol -65
#<نعم	none 177
#<نفس	collision 57	incendie 45
#<نفق	degats_des_eaux 56
#<نقل	dommage_materiel 130	incendie 51	none -40
#<نكت	collision -96	dommage_materiel -51	none 222	vandalisme 53	vol -46
#<نكن	vol 103
#<نمر	collision 77	vandalisme 114
#<نمش	autre 82	none -53	vol 97
#<نهر	bris_de_glace -83	collision 41	dommage_materiel -47	evenement_climatique 156
#<نهض	none 176
#<نوع	blessure 71	dommage_materiel 50
#<نوق	collision 126	degats_des_eaux 55	none -43
#<نوم	collision 75	degats_des_eaux 107	dommage_materiel -56	none -43
#<هات	collision 56	dommage_materiel 70	vol 41
#<هاد	vandalisme 67
#<هبت	evenement_climatique 119
#<هبط	blessure -42	bris_de_glace 43	collision -42	degats_des_eaux 76	none -73
#<هذا	none 90
#<هذه	none -51	vol 108
#<هرب	collision 207	none -42	vandalisme -47
#<هرس	bris_de_glace -44	collision -64	dommage_materiel -40	none -58	vandalisme 233
#<هما	collision 173	dommage_materiel -41	none -55
#<هنا	none 43	vol 53
#<ههه	collision 60	dommage_materiel 75	none -50
#<واب	collision 44	dommage_materiel 50
#<وات	autre 181	bris_de_glace -41	collision -62	degats_des_eaux -41	dommage_materiel 51	none -120	vandalisme -51	vol -48
#<واج	vandalisme 122	vol -56
#<واخ	vol 132
#<وار	vol 66
#<واش	autre 139	none -55
#<واص	collision 90
#<واض	autre 80	blessure -48	collision -55	dommage_materiel 113	evenement_climatique -78	none -47
#<واع	dommage_materiel 55
#<واف	degats_des_eaux 79
#<واق	collision 85	incendie 71
#<واك	autre 118	collision -78	degats_des_eaux -49	dommage_materiel 174	none -154	vol -44
#<وام	collision 63	incendie 110
#<وان	none -49
#<وبا	collision 144	none -44
#<وبع	collision 42	none -45	vandalisme -57
#<وبق	degats_des_eaux 59	none -44
#<وبي	collision 135	none -47
#<وتب	blessure 141	collision -47	dommage_materiel -58	evenement_climatique 136	none -65
#<وتح	degats_des_eaux 61	incendie -64	none -51	vandalisme 102	vol -40
#<وتر	collision 51	none -63
#<وتش	blessure -44	bris_de_glace 320	collision -79	degats_des_eaux -48	evenement_climatique -64	none -69
#<وتض	degats_des_eaux 114
#<وتع	collision -72	dommage_materiel 67	vol 107
#<وتف	collision -100	evenement_climatique 116
#<وتق	collision 193
#<وتك	blessure -97	bris_de_glace 95
#<وتل	blessure 125	bris_de_glace -68	collision 41	degats_des_eaux -49	evenement_climatique 62	none -42	vol -45
#<وته	blessure 45	bris_de_glace 57	dommage_materiel 98	none -54	vol -62
#<وتو	autre 85	collision -45	dommage_materiel 102	none -54	vol -40
#<وجا	bris_de_glace 109	none -42
#<وجد	autre 64	none -63	vandalisme 112
#<وجر	blessure -58	none -47	vandalisme 103	vol -42
#<وجع	collision 62	evenement_climatique 92
#<وجه	blessure 56	none -44
#<وحت	collision 137	degats_des_eaux -48
#<وحد	bris_de_glace 161	dommage_materiel -47	none -58
#<وحر	collision -59	dommage_materiel 98	incendie 127	none -55	vandalisme -41
#<وحط	vandalisme 183	vol -108
#<وحك	blessure -92	collision 141	dommage_materiel 107	none -57	vandalisme -59	vol -48
#<وحم	evenement_climatique 49	incendie 58
#<وحن	degats_des_eaux 162
#<وحي	evenement_climatique 40
#<وخد	bris_de_glace -47	collision -41	dommage_materiel 249	none -57
#<وخر	blessure -43	collision 111	degats_des_eaux -40	dommage_materiel 109	none -40	vandalisme -76
#<وخس	degats_des_eaux 90
#<وخل	collision -49	incendie 40	none -49	vol 156
#<ودا	collision 58	incendie 57
#<ودخ	collision 110	evenement_climatique 55
#<ودر	autre -42	blessure -61	bris_de_glace -52	collision -150	degats_des_eaux -109	dommage_materiel 160	evenement_climatique -45	incendie 181	none -187	vandalisme -99	vol -74
#<ودن	collision -68	evenement_climatique 102	vandalisme 92	vol -40
#<ودو	collision 106
#<ودي	collision 45
#<ورا	collision 60	evenement_climatique 52
#<ورج	degats_des_eaux -47	evenement_climatique 110	vandalisme -44
#<ورح	none 144
#<ورش	bris_de_glace 66	collision -44	none -62	vandalisme 66	vol 59
#<ورق	autre 46	collision 115
#<ورك	blessure -103	collision 110	degats_des_eaux 124	dommage_materiel -56	none -61
#<وزل	blessure 114	collision 41	dommage_materiel -53	vol -47
#<وزو	evenement_climatique 79
#<وسا	bris_de_glace 50	degats_des_eaux 65	evenement_climatique 87
#<وسج	degats_des_eaux 110
#<وسح	collision 92	dommage_materiel 43
#<وسر	autre -51	bris_de_glace -53	dommage_materiel -114	vandalisme -85	vol 251
#<وسط	collision 101	incendie 40
#<وسق	blessure 55	collision -46	degats_des_eaux 40	evenement_climatique 48
#<وسي	collision 65	evenement_climatique 84
#<وشا	none -106	vandalisme 226	vol -156
#<وشد	collision -170	degats_des_eaux -59	dommage_materiel -57	evenement_climatique 77	incendie 90	vol 167
#<وشع	incendie 193
#<وشق	blessure -83	bris_de_glace 194	none -58
#<وصا	bris_de_glace 143	collision -95	degats_des_eaux -42	dommage_materiel 97	none -63	vandalisme -51	vol -57
#<وصب	blessure 97	bris_de_glace -71	collision -63	dommage_materiel 101	none -51	vol -40
#<وصل	autre 58	degats_des_eaux 44
#<وضر	collision 64
#<وضع	vol 113
#<وطا	blessure 154	collision -57	none -71
#<وطح	blessure -42	degats_des_eaux 216	dommage_materiel -79	evenement_climatique -114	none -44	vol -44
#<وطي	blessure 135	bris_de_glace -42	dommage_materiel -55	none -78	vandalisme -44	vol 104
#<وعا	collision 87	evenement_climatique 40
#<وعط	collision 81	vol -43
#<وعل	collision 253	none -122
#<وعم	collision 56	degats_des_eaux 79	evenement_climatique -43	none -86	vol 61
#<وعن	bris_de_glace 119	dommage_materiel 42
#<وغر	collision -64	evenement_climatique 167
#<وفج	collision 112
#<وفر	degats_des_eaux -94	evenement_climatique 103
#<وفي	blessure -42	collision -59	dommage_materiel 127	none -105	vol 114
#<وقب	collision 97	degats_des_eaux 100	dommage_materiel -40
#<وقت	autre 85	collision -40	evenement_climatique -71	incendie 58	none -67	vol 76
#<وقد	degats_des_eaux 52	vol 102
#<وقط	collision -87	dommage_materiel 163	none -77
#<وقف	collision 99	incendie 43	vol -43
#<وقل	collision 131	dommage_materiel -45	vandalisme 85	vol -46
#<وكا	degats_des_eaux -44	evenement_climatique 76	vol 76
#<وكت	evenement_climatique 76	vandalisme 66
#<وكس	blessure 58	collision -79	none -54	vandalisme 144
#<وكل	evenement_climatique 43	none -54
#<وكم	collision 171	vandalisme -58
#<وكن	autre 65	blessure -40	collision 72	none -47
#<وكي	incendie 64	none -65	vandalisme 86
#<ولا	collision 46
#<ولد	dommage_materiel 54	none -88
#<ولك	evenement_climatique 45	none -43
#<ولل	collision 128	dommage_materiel -42	none -57
#<ولو	collision 61	dommage_materiel 44	evenement_climatique 85	none -92
#<ولي	bris_de_glace 58	collision 79	evenement_climatique 51
#<وما	none -46
#<ومر	collision 85	dommage_materiel 111	none -58	vol -68
#<ومش	collision 85
#<ومع	collision 209	vandalisme -53
#<ومل	vandalisme 82
#<ومن	collision 70	vol 45
#<ومو	evenement_climatique 117
#<ونح	dommage_materiel -40
#<ونز	blessure 64	degats_des_eaux 54
#<ونس	collision 168
#<ونص	none 40
#<ونق	collision -44	incendie 69
#<وها	collision -46	dommage_materiel 70	evenement_climatique 120
#<وهب	degats_des_eaux 107	evenement_climatique 49	incendie -47	none -62
#<وهر	none -53	vandalisme 55	vol 62
#<وهو	blessure 78	none -69
#<وهي	degats_des_eaux 43
#<ووا	collision 62
#<ووص	collision -46	dommage_materiel -42	evenement_climatique 51	incendie 143
#<ووق	degats_des_eaux 58	evenement_climatique 45
#<وول	degats_des_eaux 62	dommage_materiel 59
#<ويد	dommage_materiel -47	evenement_climatique 109	incendie 74
#<ويق	blessure 80	collision 61
#<يات	collision 60	degats_des_eaux 51	vandalisme -48
#<ياخ	vandalisme 149
#<يبد	collision -53	degats_des_eaux 100	none -70	vandalisme 121
#<يتص	collision -54	dommage_materiel 59	none 148	vandalisme -44
#<يتض	collision -57	evenement_climatique 45	vandalisme 49
#<يتع	bris_de_glace 66	collision -43	degats_des_eaux -45	incendie 65	vol 63
#<يتو	collision -41	evenement_climatique 55	incendie 77
#<يجر	collision -149	degats_des_eaux 48	dommage_materiel 104	none -62	vol 112
#<يجي	collision 72	evenement_climatique 49
#<يحت	blessure -57	collision 46	dommage_materiel 252	none -112	vol -47
#<يحد	bris_de_glace 51	none 81
#<يحل	autre 122	collision -74	dommage_materiel -55	none -127	vandalisme -86	vol 180
#<يخل	dommage_materiel 109
#<يده	collision -61	degats_des_eaux 162	dommage_materiel -84
#<يدي	none -49	vol 70
#<يرج	blessure -77	collision 160	dommage_materiel -41	none -53	vandalisme -43	vol 89
#<يرح	blessure -61	dommage_materiel 87	vol 55
#<يرد	autre 42	dommage_materiel -47	none 139
#<يست	blessure 58	collision 123	dommage_materiel -40	none -56
#<يسر	autre 153	blessure -46	bris_de_glace 122	collision -74	dommage_materiel -43	none -66	vandalisme -54
#<يشر	collision -60	degats_des_eaux 87	dommage_materiel -50	none -84	vandalisme -48	vol 161
#<يشك	blessure 66	collision 44	dommage_materiel -40	none -56	vandalisme 85
#<يشو	collision 75
#<يصل	autre 202	blessure 51	collision -57	none -181	vol -45
#<يضح	blessure 114	collision -49	vol 44
#<يطا	dommage_materiel 103	none -53
#<يعط	collision 91	dommage_materiel -61	incendie -88	none 127	vol -43
#<يعم	collision 66
#<يغط	bris_de_glace -48	collision 42	none 90
#<يغل	collision 41	vol 44
#<يقط	blessure 79	collision -56	degats_des_eaux 196	none -59
#<يقو	autre 49	collision 73	none -60
#<يلم	bris_de_glace 45	none -49	vol 114
#<يمس	collision 45	incendie 51
#<يمك	autre 48	none 94
#<يمل	degats_des_eaux 46	vandalisme 121
#<ينا	blessure 111	degats_des_eaux -41	dommage_materiel -46	none 120
#<ينت	degats_des_eaux 81	vandalisme 67
#<ينج	collision 45	vandalisme -74	vol 150
#<ينز	degats_des_eaux 128
#<ينق	collision 51	vol 83
#<يوج	autre 81	blessure -50	collision 73	none 41
#<يور	autre 182	blessure 52	collision -69	none -167	vol -41
#<يوق	collision 71	degats_des_eaux 77	evenement_climatique -49
#<يول	blessure 67
#<يون	none 103
#ءها>	collision 65	incendie 121
#اءها	collision 65	incendie 121
#ابا>	collision 69	none -43
#ابات	vandalisme 83
#اباس	collision 113	dommage_materiel 93	none -70
#ابت>	bris_de_glace 132	collision -74	degats_des_eaux -57	dommage_materiel 103	incendie 41	none -78
#ابدا	collision -41	none 151
#ابري	bris_de_glace 60	dommage_materiel -62	evenement_climatique 161	none -41
#ابس>	degats_des_eaux 45	vol 96
#ابع>	dommage_materiel 158	evenement_climatique 44	vandalisme -41
#ابعه	vandalisme 46
#ابغا	collision 170	evenement_climatique -60
#ابق>	collision -49	degats_des_eaux 59	dommage_materiel 60	none -53
#ابقا	blessure 105	bris_de_glace -56	collision -93	dommage_materiel 168	none -116	vol -58
#ابلا	collision -46	none -79	vandalisme 53	vol 98
#ابلغ	collision -55	none -72	vandalisme 114	vol 102
#ابله	bris_de_glace 56	collision -48	incendie 90
#ابنا	degats_des_eaux 215	dommage_materiel -49	none -51
#ابنت	blessure 62	dommage_materiel 135	none -72
#ابني	dommage_materiel 154	none -75
#ابه>	collision 59	none -50	vol 74
#ابها	blessure 81	bris_de_glace 103	dommage_materiel -134	none -50	vandalisme 87	vol -52
#ابو>	degats_des_eaux 50	dommage_materiel 73	none -68	vandalisme 66	vol -48
#ابوا	collision -48	degats_des_eaux -79	none -55	vandalisme 233	vol -61
#ابي>	none -42
#ابيح	vandalisme 165
#ابين	evenement_climatique 60	incendie 40
#اتت>	collision 72
#اتذك	none 77
#اتش>	degats_des_eaux 72	evenement_climatique -46	none -83	vandalisme 65
#اتصل	collision 52	vol 46
#اتف>	collision 60
#اتفه	collision 184	none -45
#اتفي	degats_des_eaux -40	dommage_materiel 93	vol 56
#اتلف	collision -40	degats_des_eaux 43	dommage_materiel 135	none -62
#اتم>	autre 233	blessure -69	collision -70	dommage_materiel -102	vol 53
#اتمك	collision 75
#اتنا	collision 179	none -55
#اتني	blessure 148	bris_de_glace -54	collision -76	degats_des_eaux -44	dommage_materiel 64	none -63
#اتها	collision -46	dommage_materiel -40	incendie 171
#اتو>	blessure -52	bris_de_glace -41	collision -74	dommage_materiel 58	evenement_climatique 97	none -78	vandalisme 164	vol -85
#اتور	autre 139	dommage_materiel 78	none -81
#اتوص	none 159
#اتي>	collision 62	none -40
#اتيح	autre 143	degats_des_eaux -58	none -50	vandalisme 47
#اتيز	blessure -62	collision -78	degats_des_eaux 104	dommage_materiel 117	incendie -77	none -102	vol 47
#اتيك	collision 118	dommage_materiel 115	none -131	vandalisme -41
#اتين	degats_des_eaux 103	vandalisme 56
#اثاء	none 100
#اثاث	degats_des_eaux 47	evenement_climatique 51
#اثر>	collision 86	vol -43
#اثنا	blessure 40	bris_de_glace 45	dommage_materiel 90	none -56
#اثني	none 81
#اثه>	none 52
#اجات	bris_de_glace 95	collision -44	degats_des_eaux -47	evenement_climatique 52	none -40
#اجب>	blessure -43	bris_de_glace 85
#اجتي	dommage_materiel 43	none -52	vol 154
#اجد>	collision -74	none 43	vol 224
#اجر>	blessure -48	collision -55	incendie 132
#اجره	collision 86	dommage_materiel 50	vandalisme -46
#اجز>	bris_de_glace 42	collision 184	none -42	vol -41
#اجع>	blessure -80	collision 222
#اجل>	collision 122	incendie 83	vol -91
#اجلي	evenement_climatique 54	incendie 45
#اجم>	collision -67	degats_des_eaux -44	evenement_climatique 192	incendie 93	none -55
#اجه>	bris_de_glace 63	none -51
#اجهه	bris_de_glace 40	vandalisme 92	vol -46
#اجي>	bris_de_glace 123	dommage_materiel 58	evenement_climatique 44	none -48
#اجين	dommage_materiel -42	incendie 171
#احا>	none 79
#احب>	dommage_materiel 154	none -71
#احبه	degats_des_eaux 83	dommage_materiel 76
#احبي	collision 51	dommage_materiel 123	none -63	vandalisme -40
#احت>	evenement_climatique 122	none -86
#احتا	autre 72
#احتر	collision -42	incendie 217	none -42
#احتك	collision 177	none -43
#احدا	none -66	vandalisme 164
#احده	blessure 43	collision -62	dommage_materiel -43	vandalisme 82
#احرق	blessure 118	collision -97	degats_des_eaux -55	dommage_materiel 85	none -88	vol -63
#احل>	blessure 157
#احلي	blessure 235	collision -95	degats_des_eaux -48	none -59
#احمر	collision 40	vandalisme 106	vol -40
#احنت	none -51	vandalisme 70	vol 83
#احنه	collision 98
#احه>	blessure 59
#احي>	none -98	vandalisme 92	vol 75
#اخا>	collision -87	none 147	vol 91
#اختف	none -54	vol 252
#اختي	degats_des_eaux 63	vandalisme 56
#اخذ>	vol 71
#اخذت	none -48	vandalisme 94
#اخذو	vol 123
#اخر>	collision 49	none 55
#اخري	collision 75
#اخضر	collision 61	dommage_materiel -49	vandalisme 134	vol -44
#اخل>	evenement_climatique 62
#اخله	evenement_climatique 82	none -46
#اخلي	dommage_materiel -52	evenement_climatique -48	incendie 53	none -125	vandalisme -78	vol 188
#اخي>	collision -58	none 134	vol 46
#ادث>	autre 70
#ادرش	collision 121
#ادري	bris_de_glace 49	collision -87	dommage_materiel -77	none 111	vandalisme -63	vol 51
#ادشي	collision -59	dommage_materiel -47	none 134	vandalisme -44
#ادم>	collision 125	degats_des_eaux 77	dommage_materiel -53
#اده>	none -71	vandalisme 66	vol -42
#ادوا	incendie 49	vol 63
#ادوس	degats_des_eaux 215	none -78
#اديا	collision 140
#ادير	autre 40	collision -78	incendie 62	vol 73
#ادين	collision 227	dommage_materiel -61	none -63	vandalisme -42
#اديه	incendie 127
#اديو	autre -41	blessure 156	bris_de_glace -45	none -63	vandalisme -68	vol 70
#اذا>	autre 131	collision -68
#اذهب	collision -43	vandalisme 42	vol 141
#اذي>	collision 47
#ارا>	incendie 53
#اراب	bris_de_glace 145	collision -70	dommage_materiel -86	evenement_climatique 62
#ارات	autre 65	none -80	vandalisme 109
#اراه	blessure 103	none -49	vandalisme 88
#ارب>	degats_des_eaux 110	none -40	vandalisme 77
#اربر	bris_de_glace 248	collision -47	evenement_climatique -52	none -45
#اربع	none -63	vandalisme 71	vol 50
#ارت>	dommage_materiel 59	none -64
#ارتج	collision 118
#ارتط	bris_de_glace 92	collision 71
#ارتف	autre 172	collision -88	dommage_materiel 70	none -138
#ارتن	dommage_materiel 158	none -68
#ارتي	none -60
#ارثه	degats_des_eaux 143	dommage_materiel -44	evenement_climatique 53
#ارج>	blessure 89	collision -64	degats_des_eaux 78	dommage_materiel -43	evenement_climatique 60	none -55
#ارجع	collision -43	none -122	vandalisme 127	vol 53
#ارجو	blessure 75	collision -65	dommage_materiel -50	evenement_climatique 57
#ارح>	none 109
#ارحه	collision 81	dommage_materiel -40	none 95
#ارز>	collision 68	vandalisme 97
#ارس>	vandalisme 71	vol 53
#ارشو	collision 178	none -77
#ارض>	dommage_materiel -40	evenement_climatique 55	none -54	vol -53
#ارضي	degats_des_eaux 114	evenement_climatique 79	none -44
#ارط>	autre 52	vol 106
#ارع>	collision 91	evenement_climatique 52
#ارك>	blessure 240	bris_de_glace -56	collision -124	degats_des_eaux -53	dommage_materiel -106	evenement_climatique -43	vandalisme -52	vol -47
#اركي	collision 56	degats_des_eaux 100	none -47	vol -43
#ارم>	blessure -40	none -65	vandalisme 104
#ارمي	collision 74
#ارنا	collision 42
#اره>	none -46
#ارو>	none -42	vandalisme 53	vol 54
#اروا	blessure -58	bris_de_glace -52	collision -55	dommage_materiel -47	incendie 164	none -51	vandalisme 68	vol -46
#اروط	autre 62	collision -84	dommage_materiel -76	none -111	vandalisme 109	vol 133
#اري>	bris_de_glace 45	collision -40	none -70
#اريد	autre -40	none 201
#اريف	autre 70	blessure 47
#اريك	collision -63	dommage_materiel 146	incendie 55	none -106	vandalisme -46
#اريه	none -43	vol 44
#اريو	none -46	vol 63
#اريي	blessure -41	collision 251	dommage_materiel -64	none -97	vol -47
#ازال	none 97	vandalisme 84
#ازرق	collision 78	none 91	vandalisme -67	vol -46
#ازل>	collision 162	degats_des_eaux 56	dommage_materiel -56	evenement_climatique -46	none -44	vol -51
#ازله	blessure 130	collision -42
#ازما	autre -55	blessure -54	bris_de_glace -70	collision -110	degats_des_eaux -59	dommage_materiel 269	evenement_climatique -66	incendie -51	none -68	vandalisme -84	vol -68
#ازه>	collision 51	none -42
#ازوت	blessure -60	bris_de_glace -45	collision -65	degats_des_eaux -51	dommage_materiel 109	incendie 134	none -76	vandalisme -92	vol 70
#اسا>	evenement_climatique 86	none -53	vandalisme -54	vol 125
#اسات	blessure -47	dommage_materiel 133	none -62
#اسبا	bris_de_glace -49	collision 112	incendie 72
#اسبق	collision 78
#اسبو	autre 77
#استا	blessure -97	collision 54	dommage_materiel 110	none 45
#استد	collision 106
#استر	autre 254	bris_de_glace 42	collision -49	none -131
#استط	collision 56	none 80
#استم	none 55	vol 120
#استن	incendie 111
#استي	evenement_climatique 89
#اسطب	collision -50	evenement_climatique 125	none -69	vol 107
#اسعا	collision 112
#اسف>	collision -44	dommage_materiel 52	none 82
#اسفل	dommage_materiel 87	none -44
#اسقط	dommage_materiel 171
#اسك>	vol 146
#اسم>	bris_de_glace -59	collision 146	none -53	vandalisme 65	vol -42
#اسما	incendie 128	none -47
#اسمن	blessure 56	degats_des_eaux -64	dommage_materiel -41	none -48	vandalisme 173	vol -55
#اسمه	collision -43	degats_des_eaux -60	dommage_materiel -57	evenement_climatique 148	none -79	vandalisme 157
#اسنا	autre 131	collision 47	none -89
#اسها	blessure -68	dommage_materiel 47	evenement_climatique 120	none -42
#اسو>	collision 106
#اسوب	dommage_materiel 142	incendie -52	none -48	vol 63
#اسود	degats_des_eaux 86	incendie 64
#اسور	collision 119	evenement_climatique -44
#اسي>	vol 88
#اسين	collision 129	evenement_climatique 67	none -69
#اسيو	autre 169	blessure -43	dommage_materiel -74	none -145
#اشار	collision 117
#اشتع	collision -87	incendie 237
#اشرح	none 63
#اشره	collision -46	none 60	vol 65
#اشعر	vol 81
#اشغا	bris_de_glace 99	collision -66	dommage_materiel 163	none -75	vol -42
#اشفت	collision 191	none -55	vandalisme -56
#اشه>	evenement_climatique 53	none -51	vandalisme 100
#اشي>	degats_des_eaux 75	none 44	vandalisme -40
#اصاب	dommage_materiel 81	none -47
#اصب>	bris_de_glace 62	collision 83
#اصبت	blessure 208
#اصبع	autre 56	blessure 250	bris_de_glace -42	collision -90	dommage_materiel -97	none -118	vandalisme -44	vol -44
#اصتو	collision 116	degats_des_eaux 52
#اصرح	blessure 63	collision -56	dommage_materiel -40	none 49	vandalisme 62
#اصص>	dommage_materiel -46	evenement_climatique 79	vandalisme 91
#اصطد	collision 128	dommage_materiel 40	none -43
#اصفه	evenement_climatique 180
#اصلا	blessure -41	bris_de_glace 59	dommage_materiel 58	none -48	vandalisme -53
#اصني	collision -48	none 99
#اصه>	bris_de_glace 44	dommage_materiel 100	none -60	vandalisme 40
#اصيب	none 82
#اضت>	blessure -56	collision -63	degats_des_eaux 87	dommage_materiel 92	none -40
#اضر>	autre 129	blessure -43	bris_de_glace -48	evenement_climatique 153	none -59	vol -48
#اضرا	autre 79	degats_des_eaux 47	none -51
#اضطر	autre 90	degats_des_eaux 70	evenement_climatique -67
#اضي>	none 66
#اضيه	blessure 87	collision -52	none 140
#اطع>	collision 106	none -76	vandalisme 104	vol -40
#اطفا	degats_des_eaux 65	incendie 85
#اطلب	autre 41	none 61
#اطلس	degats_des_eaux 115
#اطم>	collision -67	dommage_materiel -49	none -57	vandalisme 178
#اطه>	blessure 54	bris_de_glace -41	degats_des_eaux 105	dommage_materiel 101	none -82	vandalisme -63	vol -48
#اطي>	autre 92	blessure 107	collision -95	none -68	vol -49
#اظن>	none 122
#اعت>	autre 163	collision -49	degats_des_eaux 73	dommage_materiel -46	none -88
#اعتذ	bris_de_glace 71
#اعتر	collision 54	dommage_materiel 72
#اعتي	evenement_climatique 70	vol 42
#اعد>	collision -59	degats_des_eaux 63	vol 80
#اعده	dommage_materiel -40	none 64	vandalisme 86
#اعرف	autre 87	vandalisme 50	vol -59
#اعس>	blessure -58	collision 98	dommage_materiel -43	vandalisme -46	vol 147
#اعطي	bris_de_glace -56	collision 138	none -50	vol 91
#اعقه	collision -48	evenement_climatique 227
#اعل>	collision 167	dommage_materiel 83	vandalisme -86	vol -60
#اعلم	bris_de_glace 70	collision 78	none -46	vandalisme -43
#اعند	collision 113	none -42
#اعو>	autre 99	blessure -51	collision 125
#اعي>	blessure 62	bris_de_glace 63	vandalisme -40
#اعيط	collision 81	incendie 71	none -49
#اعيه	none -52	vol 115
#اغرق	evenement_climatique 107	none -46
#اغلق	bris_de_glace 42	collision -58	degats_des_eaux 46	incendie 94
#اغه>	bris_de_glace -45	degats_des_eaux -49	dommage_materiel 100	none -106	vandalisme 171	vol -66
#اغي>	collision 90	none 86
#افاب	collision -42	degats_des_eaux 134	dommage_materiel 86	vol -40
#افذ>	evenement_climatique 91	vandalisme 50
#افذه	bris_de_glace 121	none -58
#افر>	collision -51	degats_des_eaux 198	evenement_climatique -96	none -44
#افرا	dommage_materiel -45	evenement_climatique 246	none -70
#افرغ	collision -40	vandalisme 46	vol 131
#افرو	blessure 195	collision -122	dommage_materiel 150	evenement_climatique -48	incendie -53	none -118	vandalisme -69	vol -100
#افسد	degats_des_eaux 92
#افعل	none 92	vol 77
#افله	collision 52
#افهم	autre 106	dommage_materiel -46
#افي>	bris_de_glace 49	collision 44	dommage_materiel -40	incendie 57
#افيه	incendie 131
#اقام	autre 55	blessure 58	collision -53	dommage_materiel -43	incendie 71
#اقبه	blessure 130	vandalisme -40
#اقتل	bris_de_glace 44	evenement_climatique 86
#اقدر	blessure 254	collision -117	dommage_materiel -49	none -209	vandalisme -71	vol 92
#اقدم	vandalisme 86	vol 43
#اقف>	blessure -42	collision 88	incendie 49
#اقفا	autre 41	collision 90
#اقفه	evenement_climatique 40	incendie 117	vol -50
#اقلي	evenement_climatique 57	incendie 67
#اقه>	autre 85	none -60
#اقوا	none -119	vol 214
#اقي>	collision 63
#اقيه	autre -44	bris_de_glace 208	collision -165	degats_des_eaux -59	dommage_materiel -85	incendie 67	none -199	vandalisme -58	vol -85
#اكاد	autre 53	collision -90	incendie 75	vol 52
#اكار	bris_de_glace -54	dommage_materiel 61	vol 61
#اكان	bris_de_glace 84	degats_des_eaux -60	dommage_materiel -42	evenement_climatique 62
#اكاي	collision 40	none 58
#اكب>	collision 78	none -52	vandalisme 76
#اكبه	collision 95
#اكتش	bris_de_glace 68	vol 43
#اكتو	degats_des_eaux 61	none -44	vol 59
#اكدا	collision 54
#اكسي	vol 59
#اكل>	autre 74	dommage_materiel 56	none -84	vol 56
#اكم>	dommage_materiel -48	none 100
#اكن>	degats_des_eaux 174	dommage_materiel -83	none 80
#اكه>	bris_de_glace 101	dommage_materiel -62	evenement_climatique 83	none -104	vandalisme -51
#اكيد	none 142
#اكين	autre -44	collision -54	degats_des_eaux 78	dommage_materiel 68	incendie 131	none -80
#الا>	dommage_materiel -40	none 68
#الاب	collision -46	degats_des_eaux -53	dommage_materiel 44	vandalisme 140	vol -47
#الات	collision 114
#الاث	none 45
#الاح	none 62
#الاخ	incendie 44	none 44
#الاد	autre 227	dommage_materiel -59	none -149
#الار	none -58
#الاش	bris_de_glace 59	collision 92
#الاص	dommage_materiel 138	none -48
#الاض	autre 41	evenement_climatique 54
#الاط	degats_des_eaux 56	incendie 71
#الاع	collision 75	evenement_climatique 75	incendie 48	none -46
#الاف	collision -94	dommage_materiel -80	none -117	vol 337
#الاق	collision -95	dommage_materiel -42	none -64	vol 187
#الال	degats_des_eaux 110	dommage_materiel 56	evenement_climatique 86	incendie -67	none -89	vandalisme -51
#الان	degats_des_eaux 43
#الاو	collision 44	evenement_climatique 44	none -49	vandalisme 48
#الاي	collision 65	vol 50
#الب>	autre 97	degats_des_eaux 47	none -54	vandalisme -43
#البح	autre 92	blessure 112	collision -46	dommage_materiel -40	evenement_climatique 42	none -53	vandalisme -42
#البخ	blessure 135	collision -87	dommage_materiel -80	incendie 151	none -62	vol -49
#البر	evenement_climatique 71	none -62
#البز	collision -50	none -45	vol 197
#البس	blessure -45	bris_de_glace -42	collision 58	dommage_materiel 139	none -61
#البص	collision 54	vol 116
#البط	autre 68	blessure 50	evenement_climatique 44	none -65
#البق	evenement_climatique 203
#البك	degats_des_eaux 49	dommage_materiel 197	none -106	vandalisme -53
#البل	degats_des_eaux 62	dommage_materiel 46	evenement_climatique 50	none -59
#البن	autre 42	blessure 57	collision -41	dommage_materiel 107	none -119
#البو	collision 43	none -52	vandalisme 55
#البي	none -58
#الت>	degats_des_eaux 56	vol 43
#التا	autre 109
#التب	blessure 64	evenement_climatique 60	none -40
#التح	autre 113	none 46	vol -44
#التد	blessure 190	collision -84	degats_des_eaux 68	dommage_materiel -87	none -46
#التر	blessure 44
#التص	collision -64	dommage_materiel 105	incendie -50	none -40	vandalisme -40	vol 84
#التع	autre 49	none 85	vol -42
#التف	collision 111	evenement_climatique 100	none -40	vandalisme -55
#التق	bris_de_glace 54
#التك	autre 108	collision 40	degats_des_eaux 48	none -96	vol -48
#التل	collision -52	dommage_materiel 85	vol 69
#التم	autre 127	bris_de_glace 41	degats_des_eaux 73	dommage_materiel -71	none -186
#الته	blessure 95	collision -42	dommage_materiel -46	incendie 130	none -53
#التو	collision 41
#التي	dommage_materiel 50
#الثا	collision 52
#الثل	evenement_climatique 98
#الثه	collision 78
#الجا	collision -56	degats_des_eaux 58	incendie 42	none -55
#الجب	dommage_materiel 86	none -49
#الجد	none -48
#الجر	blessure 45	bris_de_glace 58	dommage_materiel -41	none -65
#الجل	blessure 74	collision -55	evenement_climatique -42	none -48	vol 124
#الجن	collision 98	none -64	vandalisme 54
#الجه	bris_de_glace 74	dommage_materiel 69	none -49
#الجو	collision -63	degats_des_eaux 54	evenement_climatique 58	vol 65
#الجي	none -52
#الحب	autre 99	collision -42	evenement_climatique 66	none -46
#الحج	dommage_materiel -47	none -44	vandalisme 178
#الحر	bris_de_glace 161	collision -69	none -93	vandalisme -41	vol 50
#الحس	autre 88	collision 46	degats_des_eaux -45	dommage_materiel -61
#الحص	collision -80	degats_des_eaux -45	incendie 202	none -40
#الحف	blessure 124	collision 89	dommage_materiel -143	vandalisme 44	vol -59
#الحق	vandalisme 86
#الحل	collision -54	degats_des_eaux 41	dommage_materiel 156	none -63
#الحن	collision -76	degats_des_eaux 205	evenement_climatique -95	none -95	vandalisme 98	vol -86
#الحو	collision -66	dommage_materiel 48	none -62	vandalisme 46
#الحي	incendie 50	none -42
#الخا	degats_des_eaux 88
#الخب	none 74
#الخد	evenement_climatique 61	none -54	vol 48
#الخر	evenement_climatique 92
#الخز	bris_de_glace 85	collision -88	degats_des_eaux 61	dommage_materiel 77	incendie -57	none -89
#الخس	evenement_climatique 45	vandalisme 100
#الخش	degats_des_eaux 99	dommage_materiel 52	incendie 47	none -76
#الخض	autre 112	collision 54	dommage_materiel -45	none -75	vol -46
#الخط	autre 40	blessure -40	none 65
#الخل	collision 56
#الخم	none 53
#الخو	collision 110	degats_des_eaux 128	dommage_materiel -92	evenement_climatique 56	incendie -123	none -103	vol -50
#الخي	collision -69	degats_des_eaux 103
#الدا	none -47	vol 53
#الدخ	dommage_materiel -43	incendie 214
#الدر	none -41
#الدش	bris_de_glace 127	degats_des_eaux 68	none -42
#الدق	degats_des_eaux 69	evenement_climatique 43
#الدم	vandalisme 68	vol 100
#الده	blessure -40	bris_de_glace 88	dommage_materiel -45	none -80	vandalisme 100	vol 54
#الدو	none -56
#الدي	incendie 81	none -42	vandalisme -40
#الذه	bris_de_glace 108	none -59	vol 68
#الذي	collision 111	none -51
#الرا	collision 49	none -47
#الرب	autre 45	blessure 66	collision 64	vandalisme -44
#الرج	blessure 74	collision 112	dommage_materiel -56
#الرح	autre 167	collision -105	none -64	vol 43
#الرس	blessure 102	vol -40
#الرص	blessure -84	collision 236	none -58
#الرع	collision -47	evenement_climatique 267	none -52
#الرف	blessure -68	collision -75	dommage_materiel 273	incendie 60	none -55	vol -71
#الرق	vol 127
#الرك	none -46	vandalisme 164
#الرم	bris_de_glace 58	collision -52	degats_des_eaux -46	dommage_materiel -41	incendie 180	none -73	vandalisme -57	vol 46
#الرو	dommage_materiel 79	none -102	vandalisme 120
#الري	collision -43	evenement_climatique 150	none -71
#الزا	bris_de_glace 253	collision -62	none -66
#الزب	collision -55	incendie 74	vandalisme 83
#الزج	bris_de_glace 189
#الزل	bris_de_glace 104	collision -55	degats_des_eaux 69	dommage_materiel -70	vandalisme 67	vol -55
#الزم	bris_de_glace -74	collision -56	dommage_materiel 279	incendie -89	none -61
#الزن	collision -51	degats_des_eaux 82	none -40	vandalisme 147	vol -55
#الزه	bris_de_glace 244	dommage_materiel -41	none -77	vol -41
#الزو	autre 79	collision 44	dommage_materiel -63	vol 49
#الزي	blessure 80	collision 64
#السا	collision 41
#الست	collision -43	dommage_materiel 94	incendie 215	none -83
#السج	degats_des_eaux 74
#السخ	bris_de_glace 96	degats_des_eaux 88	vol -72
#السد	blessure -70	collision -42	dommage_materiel 111	incendie 138	none -50	vandalisme -41	vol -68
#السر	dommage_materiel 49	none 61
#السط	degats_des_eaux 48	evenement_climatique 125	incendie -40	none -50
#السع	blessure 137	collision -135	incendie 103
#السف	collision 60	degats_des_eaux 84	dommage_materiel -57	none -67
#السق	evenement_climatique 72	incendie 41
#السك	autre 82	dommage_materiel -54	incendie 77	none -97
#السم	blessure 59	dommage_materiel 96	none -70
#السن	autre 106	collision -159	degats_des_eaux -45	evenement_climatique 64	incendie 85	vandalisme -50
#السو	blessure 56
#السي	none -49
#الشا	none -63	vandalisme 53
#الشب	collision 66	none -52	vol 61
#الشت	degats_des_eaux 121	evenement_climatique 49	none -68	vol 48
#الشج	bris_de_glace -40	dommage_materiel -55	evenement_climatique 305	none -77	vandalisme -46
#الشر	none -40
#الشع	collision 91	degats_des_eaux -41	incendie 143	vandalisme -56
#الشف	collision -45	evenement_climatique 57	incendie 75
#الشق	collision -58	dommage_materiel 53	incendie 55	none -76	vol 92
#الشك	collision -57	none -50	vol 238
#الشم	collision -55	evenement_climatique 93
#الشه	none 43	vol 52
#الشو	degats_des_eaux 178	incendie -42
#الشي	collision 150
#الصا	degats_des_eaux 73
#الصب	vandalisme 52
#الصح	collision -50	degats_des_eaux 135	dommage_materiel 54	none -78	vandalisme -70	vol 78
#الصخ	collision -45	dommage_materiel 80	evenement_climatique 101
#الصد	collision 63	dommage_materiel 108	none -94	vol 59
#الصر	degats_des_eaux 147	dommage_materiel -53
#الصغ	degats_des_eaux 45
#الصن	degats_des_eaux 78	none -46	vol 82
#الصو	incendie 60
#الصي	collision 45	dommage_materiel 98
#الضا	autre 89	blessure 83	dommage_materiel -88	none -81	vandalisme -43	vol 98
#الضب	collision 73	evenement_climatique 77	none 47
#الضر	collision -46	incendie 95	none -46	vandalisme 103
#الضو	incendie 50
#الضي	autre 62	collision -40	evenement_climatique 120	none -49	vol -40
#الطا	collision -43	none -43
#الطب	autre 61	incendie 44
#الطر	bris_de_glace 41	collision 86
#الطل	collision -44	dommage_materiel 53	none 41	vandalisme 71
#الطم	collision 49	dommage_materiel -84	none -96	vandalisme 163	vol 122
#الطن	blessure 108	dommage_materiel -43
#الطو	none -49
#الطي	autre 41	collision -71	dommage_materiel -68	incendie 101	none -86
#الظه	bris_de_glace 54	none 88
#الع>	bris_de_glace 102
#العا	incendie 64
#العت	bris_de_glace -48	dommage_materiel -54	vol 183
#العج	collision 61	evenement_climatique 91	none -48	vol 43
#العد	blessure 55	degats_des_eaux -50	evenement_climatique 49	vandalisme -44
#العر	dommage_materiel 101
#العس	blessure 70	dommage_materiel -47	none -40	vol 104
#العش	collision -55	incendie 66	none 65	vol -51
#العص	blessure 96	collision -75	degats_des_eaux 127	evenement_climatique -70	none -66
#العط	collision -48	dommage_materiel 89	none -49	vol 117
#العظ	blessure 84	degats_des_eaux -77	dommage_materiel 81	evenement_climatique 50	none -91	vandalisme -42	vol -61
#العق	autre 197	collision -56	dommage_materiel -48	none -56	vol -53
#العل	degats_des_eaux 63
#العن	blessure 64	collision -40	dommage_materiel -46	none -75	vandalisme 43	vol 71
#العو	blessure 81	collision -63	dommage_materiel 55	none -47
#العي	autre 86	dommage_materiel 97	none -73	vandalisme -45
#الغا	collision 44	incendie 79
#الغر	collision -42
#الغس	collision -95	dommage_materiel 105	incendie 54	vol -60
#الغط	blessure 124	dommage_materiel -48	vandalisme -63
#الغل	collision 283	none -137
#الغو	none 155
#الغي	autre 164	collision -44
#الف>	autre 65	blessure -62	collision 84	degats_des_eaux -41	vandalisme -51	vol -57
#الفا	bris_de_glace 50
#الفج	collision 73	none -40
#الفخ	blessure 62	dommage_materiel 52	evenement_climatique 45
#الفر	incendie 40
#الفل	autre 58	none -57	vol 87
#الفن	autre 131	blessure 141	collision -133	dommage_materiel -59	none -118
#الفو	collision 76	degats_des_eaux 70	none -51
#الفي	bris_de_glace 93	none -89	vandalisme 89	vol -40
#القا	degats_des_eaux 100	evenement_climatique 44	vol -42
#القب	collision -75	degats_des_eaux 42	dommage_materiel -56	none -130	vandalisme 131	vol 78
#القد	blessure 102	collision 47	none -81
#القر	autre 53	blessure -40	evenement_climatique 80
#القس	autre 181	bris_de_glace -43	collision 91	dommage_materiel -60	evenement_climatique -45	none -151	vandalisme -41	vol -71
#القص	evenement_climatique 85
#القض	collision -45	vandalisme 57	vol 140
#القط	autre 72	dommage_materiel 56	none -54
#القف	collision -55	dommage_materiel 47	none -40	vandalisme 96	vol 53
#القل	collision -82	degats_des_eaux 107	dommage_materiel -56	evenement_climatique -40	none -82	vandalisme 131
#القم	collision 80	incendie 108
#القن	blessure 75	collision -54	dommage_materiel -46	incendie 92	none -68
#القه	vol 41
#القو	blessure -65	collision -112	degats_des_eaux -44	none 246	vol -105
#القي	blessure 138	evenement_climatique 41	none -41
#الك>	collision -54	dommage_materiel 243	none -53	vandalisme -59
#الكا	none -66	vandalisme 51
#الكب	dommage_materiel 57
#الكت	dommage_materiel 109	none -74	vandalisme 95	vol -65
#الكر	collision 40	none -59
#الكس	blessure 116	collision -41	dommage_materiel 103	none -78
#الكل	collision 84	dommage_materiel 91	none -51
#الكم	blessure -48	collision -94	dommage_materiel 118	none 46	vol 40
#الكه	incendie 44	none -44
#الكو	none -57
#اللا	collision -55	degats_des_eaux 140	dommage_materiel 144	incendie -54	none -63	vol -42
#اللص	vol 166
#الله	none 47
#اللو	dommage_materiel 62	none -42	vol 40
#الم>	collision 45	incendie 116	none -56	vandalisme 66
#الما	degats_des_eaux 96
#المب	degats_des_eaux 48
#المج	autre -54	collision -40	dommage_materiel 132	incendie 116	none -57
#المح	none -43
#المخ	incendie 41	none -73	vol 128
#المد	blessure 47
#المر	none -46
#المس	none -44	vandalisme 42
#المش	degats_des_eaux 45	dommage_materiel 165	none -84
#المص	autre 56	blessure 140	none -82
#المض	bris_de_glace -50	degats_des_eaux -83	dommage_materiel -55	evenement_climatique 195	incendie -46	none -95	vandalisme -114	vol 70
#المط	evenement_climatique 48	incendie 44	none -48
#المظ	collision -83	evenement_climatique 217	none -63
#المع	collision 41
#المغ	degats_des_eaux 54	vol 50
#المف	autre 160	collision -105	degats_des_eaux -43	dommage_materiel -53	none -164	vandalisme 41	vol 103
#المق	vandalisme 128
#المك	dommage_materiel 85	none -45
#المل	vandalisme 42	vol 47
#المن	blessure 67	none -83	vol 41
#المه	dommage_materiel 73	evenement_climatique 62
#المو	none -50
#المي	incendie 53
#النا	incendie 63
#النج	blessure -75	collision -88	degats_des_eaux 112	dommage_materiel 182	none -95	vandalisme -56	vol -40
#النح	collision -72	degats_des_eaux -52	none -92	vandalisme -45	vol 320
#النص	none 73
#النض	autre 125	blessure -68	bris_de_glace -44	collision -100	degats_des_eaux -55	dommage_materiel 206	evenement_climatique -56	none -167	vandalisme -68	vol -70
#النظ	autre 122	bris_de_glace -50	collision -55	dommage_materiel -113	vandalisme -75	vol 105
#النع	collision 43	vol 80
#النق	bris_de_glace 75
#النم	bris_de_glace 146
#النه	collision 47	dommage_materiel 65	none -55
#النو	degats_des_eaux 88	vandalisme 41
#الني	collision -49	incendie 141
#اله>	degats_des_eaux 77	none -48
#الها	dommage_materiel 46	incendie 52
#الهم	blessure -66	collision -64	dommage_materiel 105	incendie -51	none -70	vandalisme -52	vol 135
#الهو	none -55
#الهي	collision 92	incendie 88
#الو>	collision 42
#الوا	bris_de_glace 61	evenement_climatique 83	incendie 43	none -43
#الوح	evenement_climatique 95	none 61
#الود	collision 91
#الور	blessure 51	collision 72	none -63
#الوس	dommage_materiel -56	vandalisme 109
#الوط	collision 53	vol 52
#الوق	collision -63	dommage_materiel 85	incendie 53
#الول	blessure 127	dommage_materiel -70	none -53	vandalisme 42
#الون	bris_de_glace 51	degats_des_eaux 114	dommage_materiel -43	none -59
#الوي	bris_de_glace -69	collision -105	dommage_materiel 310	incendie -52	none -76	vandalisme -124	vol -96
#الي>	none -46
#اليا	autre 101	blessure -50	collision -135	evenement_climatique -40	incendie -43	none -126	vandalisme -42	vol 199
#اليد	blessure 59
#اليز	blessure -63	collision -80	dommage_materiel -64	none -48	vandalisme -48	vol 313
#اليس	collision 50
#اليط	collision -71	degats_des_eaux 178	dommage_materiel 115	evenement_climatique -58	none -46	vol -60
#اليك	degats_des_eaux -41	vol 156
#اليم	collision 188	none -87	vol -40
#الين	blessure 49	collision 118	degats_des_eaux 109	dommage_materiel -42	none -106
#اليه	bris_de_glace -40	collision -64	dommage_materiel 142	none -131	vandalisme -43	vol 96
#اليو	none 89
#امام	bris_de_glace 65	collision 47	none -48	vandalisme 40
#امان	bris_de_glace -42	collision 89	evenement_climatique 170	none -52
#امبي	incendie 101
#امتد	collision -59	incendie 191
#امر>	none 104
#امره	collision 48	degats_des_eaux 93
#امس>	none 67
#امسه	none 167
#امشي	blessure 195	collision -47	dommage_materiel -60	none -92	vandalisme 48
#امطا	collision -42	degats_des_eaux -71	dommage_materiel -50	evenement_climatique 264	none -63	vol -44
#امع>	blessure 189	bris_de_glace -41	collision -152	dommage_materiel -67	incendie 97	none -129	vandalisme -50	vol 79
#امل>	bris_de_glace 56	incendie 40	none -60
#املا	bris_de_glace 78	degats_des_eaux -58	evenement_climatique 60	none 43
#امله	none -61	vandalisme 71
#املي	vandalisme 79
#امن>	collision 93	none -53	vandalisme 85
#امنه	none 112
#امني	collision -59	none -52	vol 251
#امه>	collision 80	dommage_materiel 57	none -41
#اموا	vol 97
#اموس	incendie 111
#امي>	bris_de_glace 92	dommage_materiel -40	none -58
#امير	dommage_materiel 74	none -84	vandalisme 62	vol 106
#اميك	bris_de_glace 171	collision -78	dommage_materiel 121	evenement_climatique -43	none -131
#امين	autre 197	vandalisme -41
#اميه	collision 163	dommage_materiel -55	none -40
#اميو	bris_de_glace 57	none -67	vandalisme 109
#انا>	collision 50
#انات	collision 59	degats_des_eaux -46	dommage_materiel -50	evenement_climatique 245	none -48	vandalisme -41
#انب>	incendie 146
#انبه	incendie 74
#انبو	degats_des_eaux 221	dommage_materiel -41
#انبي	collision 89	none -47	vandalisme 62
#انت>	none -43	vol 64
#انتب	collision 78	dommage_materiel -59	none 85	vandalisme -77
#انتر	vandalisme 119
#انتظ	none 186
#انتف	degats_des_eaux 42	incendie 119
#انتق	collision -48	degats_des_eaux -84	incendie 64	none -60	vandalisme 133
#انتي	evenement_climatique 103
#انجز	collision 156	none -55
#انجل	none 111
#انحر	collision 135
#اندا	autre -43	blessure -46	bris_de_glace 225	collision -54	dommage_materiel -73	none -140	vandalisme 80	vol -96
#اندل	incendie 153
#اندي	collision -62	degats_des_eaux 97	vol 47
#انزل	blessure 76	none -42
#انس>	collision 77	dommage_materiel 91
#انسا	evenement_climatique 87	none 87
#انسي	dommage_materiel -42	evenement_climatique 103	none -86
#انش>	blessure -43	bris_de_glace -67	collision 64	degats_des_eaux 64	dommage_materiel -81	evenement_climatique -118	incendie 75	none 130	vandalisme -79	vol -84
#انطه	incendie 176	none -48	vol -60
#انطي	collision -42	vandalisme 71	vol 54
#انعا	blessure 171	dommage_materiel -40	incendie 40
#انغر	collision 119	dommage_materiel -52
#انفج	degats_des_eaux 80
#انقل	collision 202	dommage_materiel 70	none -81	vandalisme -53	vol -51
#انكس	blessure 68	bris_de_glace 108	none -68
#انني	blessure 55	collision 88
#انه>	bris_de_glace 47	dommage_materiel 68	none -43
#انها	blessure 56	evenement_climatique 53	none -82
#انو>	collision 78	dommage_materiel 84	none -76	vandalisme -40
#انوت	degats_des_eaux 112	none -69	vandalisme 48
#اني>	vol 49
#انيس	collision -52	dommage_materiel 106	none -60	vandalisme 71	vol -45
#انيه	collision 53	incendie 49
#انيو	collision -66	degats_des_eaux 198
#اها>	incendie 105	none -63	vol 82
#اهم>	bris_de_glace 83	dommage_materiel -51	evenement_climatique 77	none -84	vol -44
#اهمو	collision 155
#اوب>	dommage_materiel 49	none -66	vol 101
#اوتو	collision 180	dommage_materiel 60	none -132
#اود>	degats_des_eaux 46	dommage_materiel -45	none 80	vandalisme 99	vol -92
#اور>	bris_de_glace 47	collision -112	dommage_materiel -70	incendie 71	none -108	vandalisme 132
#اورا	collision 173	none -43
#اوصل	bris_de_glace -53	collision 108	incendie 90	none -44
#اوقع	bris_de_glace 41	dommage_materiel 87	none -63
#اوقف	none 121
#اول>	none 58
#اولا	evenement_climatique 65	none -40	vandalisme 43
#اولت	collision 159	vandalisme 52	vol -59
#اوله	bris_de_glace 112	incendie 50	vandalisme -43
#اون>	bris_de_glace -53	collision 107	evenement_climatique 55
#اوني	evenement_climatique 68
#اوه>	dommage_materiel -44	incendie 63	none -65	vandalisme 42	vol 94
#اوها	collision -69	evenement_climatique 69	none -46	vol 112
#اوهم	autre -41	collision 42	none -115	vandalisme 55	vol 105
#اوي>	collision 169	degats_des_eaux 41	none -71
#اويه	collision -86	incendie 210	vandalisme -42	vol 41
#ايا>	collision 52	vandalisme 67
#ايات	collision 49	vandalisme 129	vol -70
#ايام	blessure 55	collision -43	none 109
#ايت>	collision 66	dommage_materiel -44	evenement_climatique 77	none 108	vandalisme -45	vol -46
#ايج>	collision -60	none -64	vandalisme 47	vol 141
#ايح>	collision 55	evenement_climatique 56	none -89	vol 100
#ايحه	collision 40	incendie 103
#ايد>	collision 54	evenement_climatique 48	incendie -56	none -70
#ايده	collision 119	dommage_materiel -57	evenement_climatique 85
#ايدي	collision 110	none -73
#اير>	vandalisme 57
#ايره	autre 95	collision -50	dommage_materiel 76	none -80	vol 59
#ايز>	bris_de_glace 56	collision 49	evenement_climatique 97	none -55	vandalisme -40
#ايضا	autre 110	collision 72	none -116
#ايط>	degats_des_eaux 76	dommage_materiel 79	none -48	vandalisme -50
#ايع>	autre 126	dommage_materiel -71
#ايق>	collision 86
#ايقه	collision 131
#ايله	blessure 56	dommage_materiel 105	none -67	vol -46
#ايم>	collision -95	dommage_materiel -47	evenement_climatique 104	vandalisme 84	vol 115
#ايمن	blessure 50	collision 73
#ايمه	collision 128	degats_des_eaux 69	none -52
#اينت	dommage_materiel 84
#اينش	dommage_materiel -47	none 152	vandalisme -44
#اينه	collision 64
#ايه>	vol 88
#ايي>	incendie 73	none -40	vandalisme 67
#اييه	vol 108
#باء>	dommage_materiel 52	none -43
#باب>	none -53
#بابه	collision 79	degats_des_eaux 113	evenement_climatique -65
#بابي	collision 76	dommage_materiel -61	none -85	vandalisme 179
#بات>	none -57
#باحا	none 79
#بادل	collision 169	none -50
#باذي	collision 64
#بار>	autre 211	bris_de_glace -46	collision 75	dommage_materiel -40	none -131	vol -76
#بارا	bris_de_glace 79	collision 56	dommage_materiel -48	vol -41
#بارب	bris_de_glace 230	collision -44	evenement_climatique -50	none -42
#بارح	none 117
#بارش	collision 178	none -77
#بارك	blessure 67	degats_des_eaux 81	vol -42
#باري	collision 67
#باس>	collision 71	dommage_materiel 75	none -63
#باسب	autre 369	collision -43	degats_des_eaux -40	dommage_materiel -72	none -158	vol -86
#باسم	collision -61	dommage_materiel -66	none -135	vandalisme 310	vol -50
#باش>	none -68	vandalisme 102
#باط>	autre 56	blessure 155	dommage_materiel -45	none -64	vandalisme -45	vol -46
#باعي	blessure 138	bris_de_glace 118	collision -80	dommage_materiel -40	none -69
#باغه	bris_de_glace -45	degats_des_eaux -49	dommage_materiel 100	none -106	vandalisme 171	vol -66
#باغي	collision 90	none 86
#باق>	blessure 82	collision -55	degats_des_eaux 46	incendie 48
#باقي	collision 62
#باك>	none -87	vandalisme 83
#بالا	none -43	vandalisme 131	vol -43
#بالب	degats_des_eaux 59	none -55
#بالت	blessure 74	collision -42	none 54
#بالج	bris_de_glace 69
#بالح	dommage_materiel 43	vandalisme 145	vol -64
#بالخ	collision -55	degats_des_eaux 40	dommage_materiel 63	none -52	vol 99
#بالد	incendie 58
#بالر	collision -63	degats_des_eaux -49	dommage_materiel -67	evenement_climatique 125	incendie 71	none -68	vandalisme 179	vol -69
#بالز	blessure 129	collision -45	dommage_materiel -67
#بالس	autre 41	blessure -49	collision 78	incendie 51	vol -74
#بالش	collision 114	dommage_materiel 40	none -44
#بالص	collision -84	dommage_materiel 109	vandalisme 61	vol 64
#بالض	autre 51	dommage_materiel 84	incendie -71	none 69	vol -48
#بالط	bris_de_glace 78	collision -50	dommage_materiel -43	evenement_climatique -74	none 91
#بالع	dommage_materiel 51	incendie -58	none 60	vandalisme 72	vol -41
#بالغ	collision 61
#بالف	collision 71	dommage_materiel -69	incendie 46	vandalisme 90
#بالك	blessure 64	bris_de_glace 50	collision -85	none -80	vandalisme 66	vol 42
#بالل	dommage_materiel -41	none -113	vol 205
#بالم	none -61	vandalisme 124
#بالن	collision 106	none -97	vandalisme -59	vol 87
#باله	blessure 70	dommage_materiel -54	incendie 98	none -91	vol -56
#بالو	blessure -54	degats_des_eaux 228	none -43	vol 40
#بان>	degats_des_eaux 42	none -48	vandalisme 106
#بانو	bris_de_glace 152	degats_des_eaux 59	dommage_materiel -44	none -46
#باني	degats_des_eaux 126
#باي>	collision 66	evenement_climatique 102	vol -41
#بايي	incendie 107
#بتار	collision 50
#بتني	collision 75
#بتها	collision 128
#بتو>	collision 41	degats_des_eaux 44	evenement_climatique 41
#بتي>	collision 41	dommage_materiel 61
#بجان	collision 52	incendie 46
#بجوج	collision 59	vandalisme 42
#بحاج	collision 154
#بحال	bris_de_glace 49	collision 45	none -42
#بحجم	collision -56	evenement_climatique 195	none -50
#بحر>	autre 81	blessure 137	collision -42	none -58	vandalisme -42	vol -56
#بحير	collision -44	dommage_materiel 98	evenement_climatique 74	none -67	vol -90
#بخار	blessure 226	collision -125	degats_des_eaux -54	dommage_materiel -112	incendie 100
#بدا>	incendie 55	none 44
#بدات	incendie 50
#بدرا	none -62	vandalisme -45	vol 92
#بدل>	blessure -65	bris_de_glace 218	dommage_materiel -76
#بدني	degats_des_eaux 67	dommage_materiel 121	evenement_climatique -103	none -63
#بدو>	collision -53	degats_des_eaux 100	none -70	vandalisme 121
#بدون	degats_des_eaux -53	dommage_materiel 119	evenement_climatique 130	none -54	vandalisme -58	vol -73
#برا>	autre 129	none -54
#برد>	bris_de_glace 55	collision -56	evenement_climatique 183	none -58	vandalisme -45
#برشي	vandalisme 61
#برور	collision -43	evenement_climatique 202	none -44
#بريا	collision 208	none -76
#بريد	collision -41	dommage_materiel 121	none -84	vandalisme 73
#بريز	bris_de_glace 235	collision -52
#بزطا	collision -50	none -45	vol 197
#بسرع	collision 69
#بسيا	collision 87	vol 89
#بسيط	collision 157	none -48
#بشري	incendie 53
#بشوي	collision 114
#بشيء	collision 48
#بصح>	blessure -77	collision 190
#بصحت	collision 60	vandalisme 97	vol -55
#بصرا	none 139
#بصما	vol 152
#بطات	blessure -86	bris_de_glace 82	collision -103	degats_des_eaux -42	dommage_materiel 68	evenement_climatique 172	none -111	vandalisme -46	vol -42
#بطار	autre 123	incendie 45	none -72	vandalisme -44
#بطاط	blessure 119	collision -55	degats_des_eaux -48	dommage_materiel -47	evenement_climatique 54	none -94	vandalisme -46
#بطاق	autre 208	none -75
#بطه>	collision 138	dommage_materiel -40	none -47	vandalisme -51	vol 117
#بعا>	none 131
#بعاء	blessure 53
#بعدم	collision 77	dommage_materiel 102	vol -46
#بعصا	vandalisme 193	vol -52
#بعه>	collision -40	vandalisme 71
#بعون	collision -83	dommage_materiel -53	evenement_climatique 47	none -58	vandalisme -41	vol 166
#بعي>	blessure 225	bris_de_glace -74	collision -81	dommage_materiel 79	none -94	vandalisme -51	vol -49
#بعيد	bris_de_glace 186	collision -48	degats_des_eaux 70	dommage_materiel -47	none -143
#بعين	collision -40	dommage_materiel -47	none -42	vandalisme 217
#بغا>	bris_de_glace 136	collision -56	degats_des_eaux 64	dommage_materiel -67
#بغات	degats_des_eaux 95	vol 47
#بغاش	collision 123
#بغيت	autre 76
#بفعل	bris_de_glace 242	collision -40	dommage_materiel -84	evenement_climatique 48	none -145
#بقا>	blessure 46	collision -69	degats_des_eaux 74	dommage_materiel -47	incendie 53
#بقات	autre -89	blessure -46	dommage_materiel 303	none -102
#بقاش	blessure 50	collision 65	dommage_materiel 111	none -79	vol -40
#بقاو	blessure -40	collision 110	dommage_materiel -43	incendie 87
#بقره	collision 120	evenement_climatique 82	none -54
#بقعه	degats_des_eaux 64	dommage_materiel 168	none -122	vandalisme -43	vol -59
#بقي>	autre 192	bris_de_glace 44	collision -64	none -154	vol -62
#بقيت	autre 62	blessure 146	dommage_materiel -40	vol -42
#بقيه	evenement_climatique 156
#بكل>	blessure 67	bris_de_glace -45	none 90	vandalisme -40	vol -41
#بكه>	collision 56
#بكي>	collision 205	none -48
#بلا>	autre 44	collision 56	none 50
#بلات	none -83	vandalisme 92	vol 116
#بلاس	dommage_materiel -42	evenement_climatique 133
#بلاص	dommage_materiel 52	none -72	vandalisme 100
#بلاط	blessure -159	bris_de_glace -41	collision -74	degats_des_eaux 191	dommage_materiel 124	evenement_climatique -43	none -105	vandalisme -49	vol -52
#بلاغ	collision -62	none -85	vandalisme 64	vol 183
#بلاك	dommage_materiel 151	evenement_climatique 53	none -92	vol -45
#بلان	collision -59	dommage_materiel -42	none -67	vandalisme -77	vol 253
#بلدي	collision 83
#بلغ>	vandalisme 40	vol 65
#بلغت	collision -45	none -41	vol 174
#بلل>	degats_des_eaux 84
#بله>	dommage_materiel 70	vandalisme 62
#بلو>	blessure -54	degats_des_eaux 162	dommage_materiel -69	incendie 70	none -70	vol -60
#بلول	blessure 68	collision -58	degats_des_eaux 168	dommage_materiel -43
#بلوم	degats_des_eaux 154
#بما>	blessure -68	collision 106	degats_des_eaux -41	dommage_materiel -66	none 151	vandalisme -42
#بمفت	collision -56	vandalisme 205	vol -60
#بناء	bris_de_glace 75	collision -55	dommage_materiel -54	vol 93
#بناي	collision 137
#بنت>	blessure 162	bris_de_glace -42	collision -53	dommage_materiel 48	evenement_climatique -41	none -147
#بنتي	autre 45	none -52
#بنفس	collision 268	none -66
#بنك>	autre 153	bris_de_glace -40	collision -114	dommage_materiel -66	none -105	vandalisme -45	vol 144
#بني>	dommage_materiel 73	none -59
#بها>	dommage_materiel 136	none -79
#بهذا	collision 62	vandalisme 45
#بوا>	dommage_materiel -62	none -90	vandalisme 320	vol -56
#بواب	degats_des_eaux -73	dommage_materiel -51	none -58	vandalisme 167	vol 42
#بوان	collision 142
#بوب>	degats_des_eaux 221	dommage_materiel -41
#بوحد	bris_de_glace 210	collision 68	degats_des_eaux -65	dommage_materiel -53	none -72
#بور>	autre 148	degats_des_eaux 69	dommage_materiel -47	none -56
#بورط	collision 215	evenement_climatique -57	none -53
#بوطا	incendie 158
#بوطه	collision -91	dommage_materiel 170	incendie 48
#بوع>	none 90
#بوعي	autre 115	collision -41
#بول>	incendie 47	vandalisme 86
#بولي	collision 51	none -52	vandalisme 44	vol 50
#بومب	autre 55	collision -63	evenement_climatique 48	incendie 85
#بون>	collision -52	degats_des_eaux 52	dommage_materiel 106	none -43	vandalisme 44
#بوني	bris_de_glace -54	collision 64	none -54	vandalisme 80
#بيا>	collision 88
#بيان	collision -82	degats_des_eaux 73	dommage_materiel 234	none -119	vandalisme -46
#بيب>	autre 86	blessure 42	dommage_materiel -42	none -42
#بيبي	dommage_materiel 114	none -57	vandalisme -45
#بيت>	bris_de_glace 59
#بيته	degats_des_eaux 57	dommage_materiel 104	none -56
#بيتي	vol 83
#بيجو	bris_de_glace 149	none -53
#بيح>	vandalisme 165
#بير>	degats_des_eaux 52	evenement_climatique 74
#بيره	evenement_climatique 46
#بيس>	blessure 77	vol 78
#بيسي	collision -71	degats_des_eaux 49	dommage_materiel 121	none -68	vol 93
#بيض>	blessure -43	bris_de_glace -41	collision -55	degats_des_eaux -40	evenement_climatique 60	incendie -43	none -103	vandalisme 226	vol -107
#بيضا	collision 109	dommage_materiel 97	none -72	vandalisme -45
#بيطا	blessure 94
#بيع>	autre 158	blessure -43	bris_de_glace 90	collision -51	none -111
#بيكا	bris_de_glace -71	collision 80	evenement_climatique 68
#بيكو	collision 224	none -56
#بيل>	collision 92	none -67
#بيلا	collision 65	dommage_materiel -40	vandalisme 75	vol -44
#بيلت	collision -47	dommage_materiel 53	vandalisme 119
#بين>	blessure 51
#بينا	collision 219	none -55	vandalisme -66
#بينم	collision -53	dommage_materiel 96	evenement_climatique 64	none -57
#بينه	none -41	vandalisme 50	vol 129
#بيني	collision 101	degats_des_eaux 60
#بيه>	dommage_materiel 75
#بيهم	bris_de_glace 95	collision -79	vandalisme 159	vol -60
#بيوت	autre 124	collision -46	dommage_materiel -43	evenement_climatique 141	none -61	vandalisme -72
#تابا	bris_de_glace -40	dommage_materiel -58	none -80	vandalisme 263	vol -95
#تابع	collision 42	vandalisme 67
#تات>	bris_de_glace 130	collision -68	dommage_materiel 94	none -70	vandalisme -66	vol -42
#تاج>	autre 144
#تاجر	blessure -81	collision -79	dommage_materiel 145	incendie 46	none -66	vandalisme 58	vol -46
#تاح>	collision -106	dommage_materiel -48	none -93	vandalisme 101	vol 204
#تاذ>	collision 80
#تاذي	degats_des_eaux 77	none -53
#تاره	collision -55	dommage_materiel -78	incendie 279	none -119
#تاري	collision 50
#تاسع	collision 84
#تاع>	collision 94	degats_des_eaux 87	none -75
#تاكد	none 148
#تاكل	incendie 58
#تاكي	none 129
#تامي	autre 193	dommage_materiel -41	none 41
#تان>	blessure -47	dommage_materiel 45	none -58	vol 83
#تاير	incendie 113
#تباد	collision 169	none -50
#تبدل	blessure -70	bris_de_glace 127	collision -46	dommage_materiel 106	none -58	vandalisme -68	vol -41
#تبرو	collision -43	evenement_climatique 202	none -44
#تبكي	blessure -52	bris_de_glace -55	collision 218	dommage_materiel 80	none -62	vol -42
#تبلل	evenement_climatique 105
#تبن>	incendie 67
#تبنا	collision 71
#تبه>	collision 54
#تبو>	evenement_climatique 40	none -45	vandalisme 87
#تبي>	degats_des_eaux 196	none -60
#تبين	blessure 153	collision -101	degats_des_eaux -44	dommage_materiel -71	none -91	vandalisme 72	vol -50
#تجاو	collision 172
#تجرح	blessure -41	bris_de_glace 118	collision 100
#تجمع	collision 61	degats_des_eaux 66
#تجي>	collision -71	degats_des_eaux -42	dommage_materiel -54	incendie 146	vol 112
#تحت>	degats_des_eaux 61	none -70
#تحتي	degats_des_eaux 86
#تحدث	none 49
#تحرق	blessure 47	collision -64	dommage_materiel 102	evenement_climatique 42	none -43
#تحطم	bris_de_glace 65	collision -97	dommage_materiel 76	vandalisme 43
#تحمل	degats_des_eaux 152	dommage_materiel -57	none -54	vandalisme 64
#تحه>	blessure 137	bris_de_glace 56	collision -98	degats_des_eaux -59	dommage_materiel 122	incendie -77	none -88	vol -64
#تحيه	none 102
#تخرج	collision 102	vandalisme -64	vol 42
#تخري	bris_de_glace -47	collision -41	vandalisme 180	vol -51
#تخلع	bris_de_glace 115	degats_des_eaux 112	dommage_materiel -49	none -58	vandalisme -43	vol -47
#تدت>	incendie 180
#تدخل	bris_de_glace 115	collision 40	vandalisme -52
#تدري	blessure 190	dommage_materiel -91
#تدع>	collision 112
#تدعا	autre 46	collision 85
#تذر>	bris_de_glace 68	dommage_materiel 65
#تذكر	none 77
#تراج	blessure -62	bris_de_glace 103	dommage_materiel -52	none 170	vandalisme -48	vol -40
#ترام	bris_de_glace 67	vol 48
#ترجا	autre 220	collision -51	none -118
#ترجع	autre 210	dommage_materiel -42	none -43	vol -42
#ترف>	autre 49	dommage_materiel 79	none -72
#ترق>	degats_des_eaux -43	dommage_materiel 56	incendie 171	none -44
#ترقت	blessure -42	collision -55	degats_des_eaux 68	dommage_materiel -54	incendie 203	none -43
#ترك>	degats_des_eaux 98	vol 55
#تركت	collision 86
#تركي	bris_de_glace 89	none -68	vol 118
#ترم>	collision 79	dommage_materiel -45	none -40
#ترنت	vandalisme 119
#ترو>	bris_de_glace 87	collision -56	none -48	vol 150
#تروت	blessure 105
#تروط	blessure -86	collision 188
#تروف	vol 51
#ترون	collision 151	dommage_materiel 120	evenement_climatique -56	none -85	vol -44
#ترين	bris_de_glace 147	collision -42	degats_des_eaux 49	dommage_materiel -42	none -51	vol -45
#تسبب	bris_de_glace 125	dommage_materiel -58	evenement_climatique 46	incendie 56	none -44
#تسجل	evenement_climatique 40	vol 48
#تسد>	blessure 97	bris_de_glace -51	collision 184	degats_des_eaux 54	dommage_materiel -88	none -149	vol -50
#تسرب	degats_des_eaux 258	none -45
#تسرق	autre 91	collision -52	none -50	vandalisme -41	vol 169
#تسني	autre 93	blessure 42	collision -139	dommage_materiel -72	none -54	vol 163
#تشار	none 140
#تشفر	collision -65	dommage_materiel -52	none -84	vandalisme -50	vol 272
#تشفي	blessure 55	incendie 60	none -45
#تشق>	bris_de_glace 209	evenement_climatique -59
#تشقا	bris_de_glace 171	none -60
#تشقق	bris_de_glace 223	collision -54	none -45	vol -47
#تشكو	collision 109
#تشوف	collision 135
#تصاد	collision 163	none -42
#تصدع	bris_de_glace 375	collision -87	degats_des_eaux -70	dommage_materiel -50	evenement_climatique -64	none -98	vol -41
#تصري	collision -40	none 106	vol 46
#تصلت	collision 89	vol 55
#تصلح	bris_de_glace 87	collision 129	degats_des_eaux 46	dommage_materiel -124	vol -44
#تضر>	collision 69	degats_des_eaux 80	dommage_materiel -42	evenement_climatique -65	none -66	vandalisme 70
#تضرب	collision 96	vandalisme 61
#تضرر	degats_des_eaux 75	evenement_climatique 63
#تطم>	bris_de_glace 261	collision -79	none -71
#تطمت	collision 155
#تطيع	degats_des_eaux 41	none 59
#تظر>	none 107
#تعثر	blessure 226	dommage_materiel -58	none -68	vol -54
#تعرض	none -40	vol 96
#تعرف	none -45	vol 131
#تعطل	autre 154	collision -69	dommage_materiel 146	none -68
#تعلت	collision -56	incendie 194
#تعلم	autre 190	collision -89	dommage_materiel -48	none -69
#تعوج	collision 151
#تعود	dommage_materiel 108
#تعوض	autre 187	collision -40	none -86
#تعوي	autre 65	none 49
#تغل>	blessure 112	bris_de_glace 58	collision 59	dommage_materiel -45	evenement_climatique -47	none -73
#تغيي	autre 227	dommage_materiel -41	vandalisme -43	vol -56
#تفاع	dommage_materiel 107
#تفاه	collision 150
#تفت>	vol 148
#تفخ>	collision -43	degats_des_eaux 138	incendie 100	none -40
#تفرج	blessure 91	none -78	vandalisme 113	vol -48
#تفرق	bris_de_glace 150	dommage_materiel -40	none -60
#تفرگ	collision -46	degats_des_eaux 228	dommage_materiel -49	none -47	vandalisme -40	vol -47
#تفعل	none 117	vandalisme 51
#تفلق	collision -40	dommage_materiel 115	evenement_climatique 55
#تفي>	blessure 41	none -72	vol 72
#تقاس	vandalisme 91
#تقدم	collision -46	vandalisme 157	vol -49
#تقدي	bris_de_glace 73	dommage_materiel -53	none 132	vol -68
#تقري	collision 58
#تقطع	blessure 53	degats_des_eaux 42	dommage_materiel -41	none -56
#تقلب	dommage_materiel 101	vol -64
#تقلع	collision 68	degats_des_eaux 110
#تقول	autre 71	collision -42	dommage_materiel 62	none -66	vandalisme -40	vol 71
#تكاك	collision 123
#تكسر	collision 71	dommage_materiel 91	none -78
#تكم>	collision 101
#تكي>	collision 115
#تلاح	collision 100	dommage_materiel -47	evenement_climatique -46	none -101	vandalisme 107	vol -41
#تلاق	collision 125	none -58
#تلام	blessure -50	bris_de_glace 116	collision -93	evenement_climatique 57	vol 56
#تلعت	evenement_climatique 117
#تلف>	dommage_materiel 43	none -55
#تلفا	dommage_materiel 124	none -42
#تلفت	collision -49	degats_des_eaux 48	dommage_materiel 173	none -63
#تلفز	blessure -69	collision -55	dommage_materiel 221
#تلقي	blessure 74	collision -62	evenement_climatique 52	vol 54
#تله>	collision -92	dommage_materiel -63	incendie -41	none -119	vandalisme -95	vol 366
#تما>	collision -58	dommage_materiel 60	evenement_climatique 101	none -97	vandalisme 46	vol -51
#تمار	none 67	vol 54
#تماس	incendie 90
#تمام	collision 58	dommage_materiel -44	none 160
#تمزق	blessure 198	dommage_materiel -93	none -41
#تمكن	collision 75
#تنا>	collision 50	none -50
#تنبر	none 96
#تنشق	incendie 111
#تنفخ	degats_des_eaux 213	dommage_materiel -61	incendie 83	none -90	vol -52
#تنفس	collision 78	incendie 62
#تني>	blessure 126	collision 48	none -89
#تها>	autre 43	none -52
#تهبت	blessure 87	collision -49	dommage_materiel -41	none -49	vol 128
#تهرس	bris_de_glace 124
#تهشم	bris_de_glace 132	collision 40	none -51
#تهم>	collision 44	none -49
#توب>	dommage_materiel 141	incendie -69	none -40	vandalisme 57	vol -45
#توبر	blessure 50
#توجد	collision 63
#توجع	bris_de_glace 51	collision 81
#توح>	blessure -44	bris_de_glace 115	degats_des_eaux -77
#توحا	degats_des_eaux 191
#تودع	collision -64	incendie 130	none -69	vandalisme 62
#تور>	blessure -45	collision 54	none -47
#تورم	blessure 153	none -41
#توره	autre 199	none -115
#تورو	bris_de_glace 127	collision 127	none -81
#توش>	collision -67	vandalisme 78	vol 70
#توصل	none 217
#توصي	collision 106	none -45	vol 63
#توقع	collision 90	evenement_climatique 74	none -86
#توقي	collision 75
#توما	bris_de_glace -40	collision 59	degats_des_eaux -40	dommage_materiel 208	none -119	vandalisme -42
#تون>	blessure 90	bris_de_glace 115	dommage_materiel -68	none -74
#توي>	blessure 81	degats_des_eaux 51	dommage_materiel -54	none -51
#تيار	autre -57	blessure -66	collision -47	degats_des_eaux 94	dommage_materiel 153	incendie -52	none -58
#تير>	collision 148	dommage_materiel -40	none -71	vandalisme 99	vol -77
#تيشك	collision 84
#تيقظ	collision 94
#تيك>	collision 180	dommage_materiel -91	incendie 116	none -94
#تيكي	collision -67	dommage_materiel 71	evenement_climatique 129	none -43
#تيلي	vol 83
#تين>	none -41	vandalisme 59
#تيني	blessure 138	collision -57	incendie 46
#تيه>	blessure -63	degats_des_eaux 83	dommage_materiel 57	evenement_climatique 79	incendie -99	none -54
#تيو>	bris_de_glace -57	collision -52	degats_des_eaux 234	dommage_materiel 50	incendie -61	none -41	vol -45
#ثاء>	none 100
#ثاث>	degats_des_eaux 47	evenement_climatique 51
#ثالث	collision 60
#ثامن	none 112
#ثاني	incendie 47
#ثرت>	blessure 133	collision -42	dommage_materiel 70	incendie -40	none -45	vol -40
#ثقب>	blessure -88	bris_de_glace -42	collision -44	degats_des_eaux 70	evenement_climatique 112	vandalisme -62
#ثلاج	collision -41	dommage_materiel 76	evenement_climatique 120	none -50
#ثلث>	degats_des_eaux 99	evenement_climatique -80	none 79
#ثلج>	blessure -42	collision -42	evenement_climatique 284	none -47	vol -45
#ثمن>	autre 89	dommage_materiel 49	none 43	vol -56
#ثمنه	dommage_materiel 112
#ثناء	blessure 42	bris_de_glace 48	dommage_materiel 94	none -57
#ثنين	none 81
#ثير>	blessure -41	collision 61	dommage_materiel 79	evenement_climatique 74	none -83
#ثيرا	autre 52
#جاء>	evenement_climatique 101
#جاج>	bris_de_glace 190	collision -40	dommage_materiel -42	none -44
#جاجه	bris_de_glace 240	collision -90	degats_des_eaux -87	dommage_materiel 67	evenement_climatique 63	none -122	vandalisme -52	vol -48
#جاجي	bris_de_glace 269	collision -68	none -53
#جاد>	degats_des_eaux 67	dommage_materiel -46	evenement_climatique 58	incendie 57	none -43
#جاده	blessure -54	collision -61	degats_des_eaux 120	dommage_materiel 161	none -53
#جار>	degats_des_eaux 75	none -48
#جارت	collision -65	dommage_materiel 95	none -44
#جارن	incendie 55
#جاره	collision -64	degats_des_eaux 50	none -45	vandalisme 60
#جاري	degats_des_eaux 41	dommage_materiel 53	none -60
#جاع>	autre 220	collision -51	none -118
#جال>	incendie 72
#جامع	blessure 127	collision -127	dommage_materiel -47	incendie 72	none -81	vandalisme -43	vol 126
#جان>	collision 45
#جانب	incendie 81
#جاني	blessure 66	bris_de_glace 137	degats_des_eaux 55	dommage_materiel -64	none -145
#جاه>	bris_de_glace 63	collision 52
#جاو>	evenement_climatique 45	vandalisme 47
#جاوب	bris_de_glace 99	degats_des_eaux 67	none -84
#جاور	degats_des_eaux 73
#جبد>	blessure -52	collision -74	dommage_materiel 116	evenement_climatique 72
#جبس>	blessure 80	degats_des_eaux 60	none -54
#جبل>	blessure 58	degats_des_eaux -47	evenement_climatique 76
#جبلي	blessure 97	collision -56	dommage_materiel 122	none -86	vol -62
#جبين	degats_des_eaux 51	vandalisme 87	vol -64
#جتي>	vol 77
#جدا>	collision 68	none 51
#جدار	none -43
#جدت>	vandalisme 137
#جدته	degats_des_eaux 98
#جدرا	collision -42	degats_des_eaux 40	dommage_materiel 94	none -58	vandalisme 56
#جدنا	degats_des_eaux 65	evenement_climatique 42	vandalisme 57
#جده>	autre 196	dommage_materiel -44	none -161	vandalisme -51	vol 86
#جديد	autre 50	dommage_materiel 59	none 50	vol -45
#جرار	bris_de_glace 205	dommage_materiel -52	none -94
#جرت>	collision 80	degats_des_eaux 41	evenement_climatique -69	incendie 94	none -60
#جرح>	bris_de_glace 73	vandalisme 42
#جرحا	blessure -70	collision 150	vol -45
#جرحت	bris_de_glace 97
#جرحي	collision 74	incendie 51
#جرده	degats_des_eaux 71	dommage_materiel 129	evenement_climatique -75	none -47	vandalisme -73
#جره>	bris_de_glace 45	evenement_climatique 100	none -44
#جروح	bris_de_glace 93	collision 48
#جري>	collision 79	evenement_climatique 43	none -50
#جريح	evenement_climatique 166	none -42
#جزت>	collision 115	incendie 51	none -40
#جسدي	collision 44	vol 72
#جعت>	collision 59	vol 40
#جعنا	collision -92	vol 156
#جعو>	autre 169
#جعون	blessure -40	vandalisme 72	vol 68
#جلاب	autre 161	collision -123	degats_des_eaux -41	dommage_materiel -57	incendie -52	none -104	vandalisme -45	vol 120
#جلات	none -64	vandalisme 63	vol 107
#جلت>	incendie 57	vandalisme 59
#جلد>	degats_des_eaux 91
#جله>	collision 176
#جلي>	blessure 103
#جليز	none 111
#جلين	collision 109
#جليه	degats_des_eaux 131	dommage_materiel -49	incendie -52
#جمع>	collision 56
#جمعه	bris_de_glace 56	collision -43	none 100
#جمعي	collision -54	degats_des_eaux 56	dommage_materiel -41	none -55	vandalisme 61	vol 120
#جمه>	bris_de_glace 110	degats_des_eaux 54	none -46
#جميع	autre 99	none -46	vol -40
#جنا>	evenement_climatique 88	incendie 62
#جناح	collision 94	vandalisme 66
#جنب>	collision 149	none -57	vol -41
#جنط>	collision -86	dommage_materiel 238	none -67
#جها>	collision 78	dommage_materiel -43	evenement_climatique 85	none -77	vol 49
#جهاز	collision -44	dommage_materiel 140	none -48
#جهتي	collision 118	none -73	vandalisme 46
#جهد>	blessure -61	bris_de_glace 186
#جهه>	vandalisme 61
#جهول	none -57	vandalisme 180	vol -50
#جهي>	blessure 103	vandalisme 55
#جواب	vol 50
#جوج>	collision 54	none -48
#جيب>	none -57	vol 142
#جيبي	autre 83	collision -70	dommage_materiel 104	none -96	vol 54
#جيت>	collision 71	dommage_materiel 138	evenement_climatique -41	none -63
#جيده	autre 80	collision 160	none -110	vandalisme -43
#جيرا	degats_des_eaux 45	none -50
#جيلا	collision -109	degats_des_eaux -42	dommage_materiel 254	incendie -73	none -42
#جين>	degats_des_eaux -59	dommage_materiel 49	evenement_climatique 64	incendie 72
#حات>	blessure -47	collision 152	dommage_materiel -106	vandalisme 85
#حاج>	blessure 57	collision -84	evenement_climatique -40	none -53	vandalisme 142
#حاجب	bris_de_glace 47	evenement_climatique 96
#حاجز	bris_de_glace 42	collision 184	none -42	vol -41
#حاجه	collision 92
#حادث	autre 54	collision 122	vol -42
#حاده	blessure 123	collision -77	dommage_materiel -52	none -59	vandalisme 193	vol -83
#حارس	none -55	vandalisme 94	vol 70
#حاسو	dommage_materiel 142	incendie -52	none -48	vol 63
#حاض>	degats_des_eaux 192	dommage_materiel -70	evenement_climatique -59
#حافل	collision 52
#حافي	bris_de_glace 55
#حال>	none 45
#حاله	collision 124	dommage_materiel 63	none -69	vandalisme -41
#حالو	blessure 107	collision 69	vol -42
#حامل	collision 82
#حانو	degats_des_eaux 112	none -69	vandalisme 48
#حاول	none -52	vandalisme -41	vol 175
#حاوي	collision -168	incendie 243	none -41	vol 64
#حايا	bris_de_glace 53	collision -71	vandalisme 131	vol -42
#حايط	degats_des_eaux 76	dommage_materiel 79	none -48	vandalisme -50
#حبا>	bris_de_glace -43	none 66	vandalisme 69
#حبه>	collision -76	dommage_materiel 84	evenement_climatique 64
#حبها	collision 57	degats_des_eaux 114
#حبي>	collision 51	dommage_materiel 123	none -63	vandalisme -40
#حتاج	autre 107	dommage_materiel -41	incendie 56
#حترق	collision -45	incendie 201	none -46
#حترم	collision 79	dommage_materiel -45	none -40
#حتكا	collision 123
#حجار	collision -49	none -44	vandalisme 246	vol -78
#حجر>	bris_de_glace 119	vandalisme 44
#حجره	blessure 54	bris_de_glace 170	dommage_materiel -40
#حجم>	collision -56	evenement_climatique 195	none -50
#حدا>	collision 64	none -57
#حداه	bris_de_glace 59	collision 86
#حداي	none -59	vandalisme 116
#حده>	dommage_materiel -40	none 40
#حدها	bris_de_glace 410	degats_des_eaux -137	dommage_materiel -140	evenement_climatique -55	incendie -40	none -175	vandalisme -73	vol -119
#حدهم	collision -55	none -52	vandalisme 175	vol 44
#حدو>	bris_de_glace 173	none -73
#حدود	collision -78	degats_des_eaux -48	dommage_materiel -41	incendie 303	none -40
#حدي>	bris_de_glace 49	collision 91	dommage_materiel -52
#حديد	collision 69
#حديق	dommage_materiel 77	evenement_climatique 51	none -47
#حرار	bris_de_glace 237	collision -68	degats_des_eaux -80	dommage_materiel 116	evenement_climatique -50	none -123	vandalisme -67	vol -55
#حرام	bris_de_glace -43	collision -130	dommage_materiel -65	none -83	vol 229
#حرر>	collision 40
#حررت	vandalisme 51
#حرفت	collision 129
#حرق>	blessure 41	collision -62	dommage_materiel 56	incendie 109
#حرقا	collision -68	dommage_materiel 56	incendie 151	none -42
#حرقت	blessure 287	bris_de_glace -45	collision -106	degats_des_eaux -62	dommage_materiel 66	incendie -53	none -123	vandalisme -41	vol -65
#حرقن	collision -74	dommage_materiel 100
#حرقو	collision -54	degats_des_eaux 85	dommage_materiel 76	none -55	vol -41
#حرك>	evenement_climatique 41	none -70	vandalisme 104
#حروق	collision -49	incendie 214
#حرير	collision 56	incendie 47
#حريق	incendie 210	none -47
#حزام	bris_de_glace -44	collision 175
#حساب	autre 152	blessure -70	collision -63	dommage_materiel -89
#حسن>	bris_de_glace 75	collision 87
#حصان	blessure 193	bris_de_glace -42	collision -162	degats_des_eaux -51	dommage_materiel -66	evenement_climatique -40	incendie 72	none -77	vandalisme -56
#حصاه	bris_de_glace 136
#حصول	autre 123	collision -46	dommage_materiel -78	evenement_climatique 184	none -180
#حصي>	bris_de_glace 331	collision -106	degats_des_eaux -40	dommage_materiel -46	none -148	vol -48
#حصير	autre -48	bris_de_glace -41	collision -83	degats_des_eaux -74	dommage_materiel -61	incendie 191	none -48	vol -40
#حضر>	none -48
#حضرت	collision 62
#حضرو	collision -94	incendie 227
#حطم>	blessure -40	bris_de_glace 52	collision 91	none -45	vol -40
#حطمت	dommage_materiel 85	none -56	vandalisme 41
#حطه>	none -42	vandalisme 75
#حطيت	bris_de_glace 49
#حفره	collision 109	dommage_materiel 52	vol -41
#حفظت	none -75	vol 182
#حفل>	collision -48	dommage_materiel 81	none -121	vandalisme -41	vol 163
#حفيد	blessure 263	collision -173	dommage_materiel -47
#حقت>	blessure -40	collision 157
#حقيب	autre 65	collision -78	dommage_materiel 49	none -52	vol 116
#حقيق	collision -58	dommage_materiel -50	none 141	vandalisme 50
#حكو>	blessure -51	none -40	vol 106
#حلات	collision 175	vol -41
#حلف>	collision 73	vandalisme 77
#حله>	autre 78	blessure 105	collision -94	dommage_materiel -47	none -75	vandalisme -43	vol 84
#حلول	collision -56	degats_des_eaux 82	vol 94
#حلوي	blessure -72	collision -83	degats_des_eaux 67	dommage_materiel 223	evenement_climatique -44	incendie -57	none -127	vandalisme -57	vol -46
#حلي>	blessure 106	collision -44
#حليب	blessure -41	dommage_materiel 97
#حليت	blessure 78	dommage_materiel -54	vol 87
#حليه	collision -41	dommage_materiel 41	evenement_climatique 89
#حمات	autre 212	collision -42	none -120	vol -44
#حمار	blessure -42	collision 177	none -58
#حماق	bris_de_glace 147	degats_des_eaux -43	dommage_materiel 103	evenement_climatique -88	none -47	vol -84
#حمام	degats_des_eaux 73	dommage_materiel -42	none -50
#حمد>	bris_de_glace 44	collision 45
#حمر>	vandalisme 92
#حمرا	collision 108
#حمل>	degats_des_eaux 46	evenement_climatique 52
#حملت	collision -42	evenement_climatique 154
#حمله	evenement_climatique 89	vol 55
#حمه>	collision -70	dommage_materiel -43	none 46	vandalisme 72	vol 83
#حمها	blessure -44	collision -46	dommage_materiel -41	vol 93
#حنا>	evenement_climatique 58	none -44
#حنتي	none -50	vandalisme 83	vol 97
#حنفي	collision -88	degats_des_eaux 198	evenement_climatique -112	none -125	vandalisme 108	vol -108
#حنه>	collision 98
#حني>	blessure 89	collision 105	dommage_materiel -49	none -75	vandalisme -46	vol -67
#حوال	none 60
#حواي	collision -40	none -56	vandalisme 41	vol 126
#حوض>	degats_des_eaux 102	dommage_materiel 46	none -72
#حومه	bris_de_glace 126	collision -52	dommage_materiel -67	incendie 58	none -68	vandalisme 70
#حيت>	vol 53
#حيث>	none -87	vol 185
#حيح>	autre 46	none 106
#حيد>	bris_de_glace 91	collision 120	evenement_climatique -71	none -92
#حيده	collision -59	evenement_climatique 51	vol 74
#حيره	collision -44	dommage_materiel 98	evenement_climatique 74	none -67	vol -90
#حيط>	collision 66	incendie 43	none -63
#حيطا	collision -57	degats_des_eaux 49	dommage_materiel -66	incendie 129	none -52	vandalisme -52
#حيطك	bris_de_glace 48	degats_des_eaux 50	none -52	vol 42
#حين>	collision 46
#حيه>	blessure 75	collision -45	dommage_materiel -59	incendie 120
#خاتم	autre 233	blessure -69	collision -70	dommage_materiel -102	vol 53
#خار>	blessure 131	collision -124	degats_des_eaux -43	evenement_climatique 46	incendie 58
#خارج	blessure 83	collision -49	degats_des_eaux 69	evenement_climatique 54	none -49
#خاصن	bris_de_glace -48	degats_des_eaux 89	none 72
#خاصه	collision -102	degats_des_eaux 73	dommage_materiel 103	evenement_climatique -50	none -89	vandalisme 122	vol -53
#خاطر	collision 154	none -100	vandalisme -49
#خالت	collision -93	evenement_climatique 188	vandalisme 43
#خام>	blessure -41	collision -50	dommage_materiel 201	incendie 93	none -51	vol -54
#خامس	autre 61
#خان>	degats_des_eaux 57	incendie 136
#خانه	bris_de_glace 48	incendie 65
#خاوي	collision 219	none -67
#خايب	collision -44	degats_des_eaux 118	dommage_materiel -44	none -105	vandalisme 155	vol -54
#خبر>	collision 80	vandalisme 50
#خبز>	incendie 90
#خبط>	blessure -64	collision 180	dommage_materiel 134	none -142	vandalisme -44	vol -55
#خبير	collision -42	none 76
#ختفت	vol 148
#ختي>	evenement_climatique 54
#خدا>	bris_de_glace -54	collision -40	dommage_materiel -51	none -106	vandalisme 143	vol 117
#خدام	bris_de_glace -53	collision -96	dommage_materiel 78	evenement_climatique 77	none -139	vandalisme 90	vol 96
#خداو	vol 73
#خدش>	dommage_materiel 145	none -46	vol -58
#خدشت	collision 118	degats_des_eaux -54	dommage_materiel 139	none -48	vandalisme -58	vol -44
#خدشه	bris_de_glace -83	dommage_materiel 163	none -50	vandalisme -47	vol -55
#خدم>	degats_des_eaux 68	incendie -47	vandalisme 118	vol -99
#خدوش	none -47	vandalisme 153
#خذت>	none -48	vandalisme 94
#خذوا	vandalisme 43	vol 96
#خرب>	blessure -49	bris_de_glace -68	collision -153	degats_des_eaux 111	dommage_materiel 181	evenement_climatique -134	incendie -48	none -77	vandalisme 63	vol -77
#خرج>	collision 89	incendie 80	none -52
#خرجا	vandalisme 93
#خرجت	collision 101	incendie 48	none -49
#خرجن	evenement_climatique 79	incendie 77
#خرجو	collision 83	none -50	vol 50
#خرطو	degats_des_eaux 103
#خره>	collision 75	dommage_materiel 48
#خروج	collision 165	degats_des_eaux 47	none -60
#خري>	collision 75
#خريب	vandalisme 142
#خزان	bris_de_glace 53	collision -65	dommage_materiel 96	none -75	vandalisme -41
#خزن>	blessure -40	bris_de_glace -44	evenement_climatique 50	vandalisme 96	vol 65
#خسار	blessure 83	collision -84	incendie 101
#خساي	collision -44	incendie 70	vandalisme 95	vol -41
#خسر>	collision -59	degats_des_eaux 83	none -71	vandalisme 83
#خسرن	collision -64	evenement_climatique 51	incendie 114	none -50
#خشب>	degats_des_eaux 91	dommage_materiel 43	incendie 83	none -68
#خضار	collision 167	none -52
#خضر>	collision 61	dommage_materiel -49	vandalisme 134	vol -44
#خطف>	collision -72	dommage_materiel -45	none -55	vol 184
#خطفو	collision -42	vol 209
#خفيف	collision 71
#خلا>	collision 45	dommage_materiel 119	none -58
#خلات	bris_de_glace 119
#خلال	blessure 87	collision -67	vol 47
#خلاو	degats_des_eaux 57	dommage_materiel -50	none -47	vol 190
#خلت>	collision 212	dommage_materiel -40	none -57
#خلص>	autre 47	dommage_materiel 93	none -57
#خلصت	autre 186	blessure -46	dommage_materiel -48	evenement_climatique 74	none -70	vol -70
#خلصو	blessure -54	bris_de_glace 238	collision -96	dommage_materiel -93	vandalisme -41
#خلع>	blessure -41	degats_des_eaux 161	dommage_materiel -44	evenement_climatique 52	none -43	vol -44
#خلف>	collision 106
#خلفي	bris_de_glace 57
#خله>	evenement_climatique 151	none -53
#خلها	collision 95
#خلو>	dommage_materiel -62	none -41	vandalisme 149
#خلوع	collision 57	vol 104
#خليت	collision -90	degats_des_eaux -43	dommage_materiel -47	incendie 178	none -57	vol 125
#خمسه	blessure 45	dommage_materiel -51	evenement_climatique 59
#خميس	none 68
#خنزي	collision 117
#خنه>	evenement_climatique 107	incendie 47
#خول>	bris_de_glace 79	collision 78	dommage_materiel -51	none -47	vandalisme -122	vol 90
#خون>	bris_de_glace 99	degats_des_eaux 161	dommage_materiel -51	evenement_climatique -58	incendie -45
#خويا	blessure 47	collision 40	evenement_climatique 68
#خياط	blessure -133	bris_de_glace -43	collision -114	degats_des_eaux 165	dommage_materiel 184	none -62	vandalisme -62	vol -45
#خير>	collision 46
#خيطو	collision -92	dommage_materiel 123	vandalisme -45	vol 97
#خيمه	collision -92	evenement_climatique 113	incendie 68	vol 43
#داء>	bris_de_glace 54	incendie 64
#دابا	collision 75	dommage_materiel 40	none -45
#دات>	collision 47	dommage_materiel -42	incendie 165	none -40	vol -41
#داخل	evenement_climatique 60	none -49	vol 49
#داد>	autre 180	blessure -41	incendie 53	none -102
#دار>	none -56
#دارت	collision -75	dommage_materiel 204	none -84
#دارم	collision 67	none -43
#دارو	vandalisme 97
#داري	blessure -45	dommage_materiel 63	incendie 85	none -42	vol -47
#داش>	blessure 139	collision -83	dommage_materiel -72	none 148	vandalisme -46
#داعي	bris_de_glace 71	collision 82	dommage_materiel -41	none 46	vandalisme -83
#داك>	collision -63	dommage_materiel 49	incendie 43	vol 42
#دام>	collision 40	none -59
#دامه	autre -42	dommage_materiel 127	none -135	vandalisme -56	vol 69
#دامي	autre 75	blessure 109	bris_de_glace 129	dommage_materiel -72	none -137	vandalisme -47	vol -62
#دانا	collision -42	degats_des_eaux 89	dommage_materiel -46	evenement_climatique 61
#داها	collision 133	dommage_materiel -40	none -55	vandalisme -40
#داو>	vol 161
#داوه	dommage_materiel -40	none -86	vol 178
#دايا	collision 106	none -78	vandalisme 85
#داير	collision 47	vol 88
#دايز	collision 51	evenement_climatique 59
#دتي>	blessure -76	degats_des_eaux 130	none -52	vol 93
#دخان	collision -45	dommage_materiel -43	incendie 250
#دخلا	bris_de_glace 138
#دخلت	collision 212	dommage_materiel -40	none -57
#دخلن	collision 76
#دخلو	dommage_materiel -53	none -41	vandalisme 107	vol 54
#دخنه	evenement_climatique 107	incendie 47
#دخول	bris_de_glace 79	collision 78	dommage_materiel -51	none -47	vandalisme -122	vol 90
#دراج	vol 80
#درار	bris_de_glace 97	none -41
#دران	collision -40	degats_des_eaux 103	dommage_materiel 72	none -54	vandalisme 42
#درب>	blessure 154	dommage_materiel -52	none -71	vol 49
#درت>	autre 50	blessure 68	evenement_climatique -47	none -86	vol 63
#درج>	blessure 106	collision -46	degats_des_eaux -43	incendie 106	none -54
#درجه	blessure 191	collision -70	degats_des_eaux -55	dommage_materiel -78	incendie 106	none -117	vandalisme -41	vol -47
#درسه	collision 88	none -41
#درسي	blessure 102
#درش>	blessure 183	collision 110	none -131	vandalisme -40	vol -49
#درك>	vol 45
#درنا	collision 146
#دره>	degats_des_eaux 171	none -43
#درها	collision 144	degats_des_eaux 74	evenement_climatique -43	none -45
#درهم	autre 76	dommage_materiel 54	none -50
#دروج	blessure 144	collision -103	degats_des_eaux 93	dommage_materiel -40	none -63	vol 74
#دري>	dommage_materiel 85	incendie -41
#دريب	blessure 190	dommage_materiel -91
#دشت>	collision 118	degats_des_eaux -54	dommage_materiel 139	none -48	vandalisme -58	vol -44
#دشه>	bris_de_glace -83	dommage_materiel 163	none -50	vandalisme -47	vol -55
#دشي>	collision -59	dommage_materiel -47	none 134	vandalisme -44
#دعاء	autre 46	collision 85
#دعي>	collision 166	none -85	vandalisme -44	vol 68
#دفع>	autre 198	collision -54	none -82	vandalisme -50
#دفعت	autre 131	none -110
#دفعن	blessure 100	none -43
#دقاي	collision -41	incendie 46	none 107
#دقيق	collision 83	degats_des_eaux 55
#دلعت	incendie 159
#دما>	dommage_materiel 93	vol -45
#دمت>	collision 98	none -53
#دمتن	collision 77
#دمنا	collision 136	none -66
#دمني	collision 219	none -80
#دمه>	collision 52
#دموع	collision -53	dommage_materiel -47	vandalisme 175
#دمي>	collision 53	degats_des_eaux 88	vandalisme -61
#دنا>	evenement_climatique 55	vol 48
#دنو>	collision -68	evenement_climatique 102	vandalisme 92	vol -40
#دنيه	degats_des_eaux 68	incendie 47
#دها>	bris_de_glace 177	dommage_materiel -57	none -70	vol -45
#دهان	blessure -55	bris_de_glace 88	collision 93	degats_des_eaux -46	dommage_materiel -67	none -190	vandalisme 80	vol -53
#دهست	collision 151	none -55
#دهم>	collision -48	none -47	vandalisme 163
#دوا>	blessure -44	collision 76	dommage_materiel -49	none -81	vandalisme -79	vol 221
#دوات	incendie 49	vol 63
#دوار	collision 84	evenement_climatique 45
#دود>	collision -57	degats_des_eaux 128	dommage_materiel -42	incendie 184	none -73
#دوس>	degats_des_eaux 215	none -78
#دوش>	bris_de_glace 84	degats_des_eaux 56
#دوق>	collision 100	none -62	vol 92
#دون>	degats_des_eaux 54
#ديا>	degats_des_eaux 46	vol 43
#ديات	collision 52	dommage_materiel 147	none -71
#ديال	none -48
#ديان	autre -49	collision 49	dommage_materiel -49	none -161	vandalisme 88	vol 109
#ديت>	bris_de_glace 95
#ديد>	collision 59
#ديده	dommage_materiel 60	none 77	vandalisme -52	vol -60
#ديدي	collision 71
#دير>	collision 49
#ديش>	dommage_materiel -45	none -45	vol 168
#ديقه	collision -48	dommage_materiel 90	evenement_climatique 59	none -51
#ديل>	autre 88	blessure -43	bris_de_glace -43	collision -95	degats_des_eaux -94	dommage_materiel -80	evenement_climatique -111	incendie 181	none -54	vandalisme 64	vol -106
#ديم>	collision -43	dommage_materiel 81	none 69
#ديما	blessure -58	bris_de_glace -50	collision -141	dommage_materiel -69	none -127	vandalisme 89	vol 234
#ديمه	blessure 88	collision 91
#دين>	collision 75	incendie 126
#دينا	collision 40	dommage_materiel 143	evenement_climatique 45	none -87	vandalisme -44	vol -46
#دينه	blessure 98	collision -54	degats_des_eaux -60	dommage_materiel -42	evenement_climatique 127
#ديه>	collision 40
#ديها	blessure -58	bris_de_glace -40	collision 87	dommage_materiel 79	none -58
#ديو>	blessure 107	bris_de_glace -41	none -51	vandalisme -68	vol 44
#ذاب>	collision -78	degats_des_eaux 51	incendie 130	vol -55
#ذراع	blessure 77	collision 42	dommage_materiel -82
#ذكر>	none 77
#ذلك>	none 145
#ذهب>	bris_de_glace 61	none -43	vol 94
#ذوا>	vandalisme 43	vol 96
#راء>	autre 52	collision 59	none -56	vandalisme 41
#راب>	autre 57	collision 64	none -62
#رابر	bris_de_glace 145	collision -70	dommage_materiel -86	evenement_climatique 62
#رابع	evenement_climatique 47
#رابي	degats_des_eaux 43	vol 64
#رات>	collision 43	none -69	vandalisme 40
#راتي	collision 121	none -57
#راج>	collision 81	evenement_climatique 53	none -42	vol 47
#راجت	dommage_materiel 65	none -50	vol 128
#راجع	blessure -46	collision 165	none 70	vol -46
#راجل	collision 79	incendie 68	vol -48
#راجه	collision 50	vol 52
#راحت	bris_de_glace -40	collision -45	dommage_materiel 64	none -80	vandalisme 97
#رادي	blessure 110	none -52	vandalisme -46	vol 60
#راره	bris_de_glace 104	collision -57	dommage_materiel 115	none -92	vandalisme -53	vol -40
#راري	bris_de_glace 136	none -42
#راس>	blessure -41	bris_de_glace 47	collision -83	degats_des_eaux 55	dommage_materiel -42	incendie 68
#راسا	collision -79	dommage_materiel 93	evenement_climatique 58	none -75	vandalisme -52	vol 84
#راسه	blessure -49	collision 121	evenement_climatique 97	none -74	vol -44
#راسو	collision 87	evenement_climatique 49
#راسي	collision 67	vol 62
#راش>	incendie 41
#راعي	blessure 76
#راف>	bris_de_glace 46	collision 114	degats_des_eaux -44	dommage_materiel -81	none -66	vandalisme 90	vol -41
#رافع	collision 48	vol 101
#رافي	bris_de_glace 116	collision -101	degats_des_eaux -48	dommage_materiel -52	none -44	vandalisme 127
#راق>	bris_de_glace -42	collision 126	none -58	vol 67
#راقب	blessure 105	collision 88	none -54
#راكب	collision 94	none -40	vandalisme 44
#راكت	none -48	vol 148
#رام>	autre 50	collision 56	none -71	vol 119
#رامل	vandalisme 109
#رامو	vol 97
#رامي	bris_de_glace 147	collision -66	dommage_materiel 91	none -111
#ران>	none -51
#رانس	collision 119	evenement_climatique -44
#راني	collision 57	none -46	vol 69
#راه>	bris_de_glace 82	dommage_materiel -50	none -64
#راها	incendie 126	none -53	vandalisme -40	vol 93
#رايا	vandalisme 193	vol -50
#رايح	collision 86	incendie 103	none -44
#رايي	collision -53	none 178
#رباء	dommage_materiel 52	none -43
#ربات	evenement_climatique 77	vandalisme 68
#رباط	autre 65	blessure 94	collision 61	dommage_materiel -42	none -66	vandalisme -49	vol -45
#رباي	incendie 97
#ربت>	collision 106	none -70
#ربتن	collision 151
#ربتو	collision 133
#ربري	bris_de_glace 228	collision -52	evenement_climatique -51	none -51
#ربع>	vol 89
#ربعا	blessure 44	none 42
#ربعه	collision -75	incendie 42	vandalisme 104	vol 41
#ربنا	collision 87
#ربني	blessure 82	none -42	vol 97
#ربها	bris_de_glace -41	collision -59	degats_des_eaux -41	dommage_materiel 117	evenement_climatique 174	vol -47
#ربو>	collision -61	none -76	vol 122
#ربون	collision -95	dommage_materiel 147	none -50
#ربيه	dommage_materiel 133	none 49
#رتطم	bris_de_glace 80	collision 79
#رتفا	dommage_materiel 107
#رتها	blessure -44	collision -61	dommage_materiel 94	none 87
#رتو>	collision 95
#رتي>	none -65
#رثه>	degats_des_eaux 143	dommage_materiel -44	evenement_climatique 53
#رجات	vandalisme 93
#رجاع	autre 220	collision -51	none -118
#رجال	incendie 72
#رجان	collision 68
#رجت>	collision 101	incendie 48	none -49
#رجع>	collision 105	none -59
#رجعت	collision 43	degats_des_eaux 46	none -57	vol 41
#رجعن	collision -92	vol 156
#رجعو	autre 210	collision -41	dommage_materiel -50	none -63
#رجل>	blessure 55	collision 85
#رجلي	blessure 127	none -46
#رجم>	bris_de_glace 212	dommage_materiel -68	none -40
#رجنا	evenement_climatique 79	incendie 77
#رجه>	blessure 154	degats_des_eaux -40	dommage_materiel -54	incendie 60
#رجو>	vol 59
#رجون	bris_de_glace -41	collision 133	degats_des_eaux 66	none -49
#رحات	blessure -77	bris_de_glace -41	collision 199	dommage_materiel -44	evenement_climatique 54	vol -47
#رحاض	degats_des_eaux 192	dommage_materiel -70	evenement_climatique -59
#رحبا	bris_de_glace -43	none 66	vandalisme 69
#رحت>	collision -60	dommage_materiel -40	vol 144
#رحله	autre 136	blessure 89	collision -105	dommage_materiel -53	none -63
#رحمه	collision -54	none 48	vol 149
#رحه>	none 59	vandalisme 64
#رحي>	collision 74	incendie 51
#رده>	collision 40	degats_des_eaux 57	dommage_materiel 102	evenement_climatique -60	none -42	vandalisme -71
#ردو>	collision 46	dommage_materiel -42	evenement_climatique 84
#ردين	incendie 96
#رزات	blessure 54	collision -62	dommage_materiel 58
#رسات	bris_de_glace 51	evenement_climatique 47	none -69	vandalisme 69	vol -40
#رسم>	dommage_materiel 139	none -144	vandalisme -55	vol 87
#رسه>	collision 93
#رسو>	blessure -44	bris_de_glace -44	collision -106	degats_des_eaux 68	dommage_materiel 82	none -43	vol 128
#رسي>	blessure 49	none -57
#رسيد	collision 158	vol -75
#رسيل	blessure 100	collision 58
#رشه>	bris_de_glace 71	collision -65	dommage_materiel 53	vol 56
#رشوك	collision 178	none -77
#رشيد	vandalisme 46
#رصيف	blessure -65	collision 223	none -46
#رضت>	none -50	vol 128
#رضي>	blessure 71	collision -47	degats_des_eaux -62	dommage_materiel 45	evenement_climatique 180	none -90	vol -46
#رضيه	degats_des_eaux 168
#رطق>	blessure -52	bris_de_glace 124	collision -47	degats_des_eaux 129	dommage_materiel -41
#رطوب	collision -51	degats_des_eaux 231	dommage_materiel -48	none -40
#رطوم	degats_des_eaux 103
#رعد>	collision 65	evenement_climatique 133	none -80	vol -50
#رعه>	collision 74	dommage_materiel 78
#رغم>	autre 142	dommage_materiel -56	none -121	vandalisme 67	vol -47
#رغوا	collision -40	none -45	vol 160
#رفت>	collision 79	evenement_climatique 59	none -46	vol 50
#رفتش	autre 103	collision -78	dommage_materiel -40	none 61	vandalisme 68	vol -107
#رفتي	collision -61	degats_des_eaux 63	incendie 66	vol 41
#رفش>	collision 93	none -46
#رفض>	collision 71
#رفع>	blessure -60	bris_de_glace 42	dommage_materiel -43	none -54	vandalisme 113
#رفق>	collision 89	none -54	vol 108
#رفقي	blessure -41	collision -93	none -61	vandalisme 44	vol 134
#رفه>	degats_des_eaux 79	incendie 54
#رفين	dommage_materiel -40	none -45	vandalisme 103
#رقات	collision -77	evenement_climatique 51	incendie 94	none -45	vol 72
#رقبت	collision 124
#رقبه	collision 67	vol 40
#رقت>	blessure 50	collision -53	degats_des_eaux 57	incendie 56	none -61	vol 50
#رقع>	bris_de_glace 95	degats_des_eaux 75	none -51
#رقعا	blessure 104	bris_de_glace 129	collision -59	degats_des_eaux -180	dommage_materiel -60	evenement_climatique 78	incendie -49	none -81	vandalisme -47
#رقم>	collision 74
#رقمي	collision 149	none -46
#رقني	collision -74	dommage_materiel 100
#رقو>	collision -41	degats_des_eaux 46
#رقوا	collision -46	dommage_materiel -69	none -54	vol 261
#ركاب	collision 75
#ركب>	blessure -81	bris_de_glace -86	degats_des_eaux 188	dommage_materiel 74	incendie -47
#ركبت	blessure 49	collision 111
#ركبه	blessure 42	collision 51
#ركت>	blessure 153	degats_des_eaux -45	dommage_materiel 54	none -99
#ركز>	none -49	vandalisme 57	vol 142
#ركه>	autre 70	blessure 91	none -75
#ركون	collision 62	none -44
#ركي>	collision 45	degats_des_eaux 185	dommage_materiel -44	none -46
#ركين	collision 164	none -67	vandalisme 49
#ركيه	dommage_materiel 152	vol -77
#رماد	incendie 87
#رمله	bris_de_glace 94	collision 84	degats_des_eaux -43	vandalisme -46
#رمه>	dommage_materiel -42	evenement_climatique 40	none -70	vol 95
#رمي>	collision 158	none -55
#رميد	evenement_climatique 204
#رميه	collision 64
#رنا>	collision 79
#رنت>	vandalisme 119
#رنسا	evenement_climatique 80	none -147	vandalisme 127	vol -43
#رنسي	none 64
#رني>	blessure -63	bris_de_glace -42	collision 279	degats_des_eaux -43	dommage_materiel -62	none -49
#رها>	collision 70	none -50	vol -43
#رهم>	autre 66	dommage_materiel 55	none -47
#رهما	autre 100	collision 46	none -92	vandalisme 69
#روا>	collision -48	dommage_materiel -52	vandalisme 123	vol 46
#رواح	blessure -58	collision -56	dommage_materiel -40	incendie 187	none -56	vol -40
#رواي	collision 66	dommage_materiel -58	none -78	vol 116
#روب>	dommage_materiel -56	none -73	vandalisme 265	vol -102
#روبو	vandalisme 93
#روبي	degats_des_eaux 126
#روت>	bris_de_glace 64	collision 70	none -51
#روتي	blessure 208	collision -86	dommage_materiel -45	incendie 67	none -48	vol -42
#روج>	blessure 123	collision -67	degats_des_eaux 93	none -54	vol 54
#روح>	blessure -40	bris_de_glace 107	collision 52	none -50	vandalisme 66	vol -47
#روحه	collision 108	evenement_climatique 43
#رور>	blessure -65	dommage_materiel -123	none 129	vandalisme -55	vol -45
#روري	autre 66	collision -51	evenement_climatique 149	none -59	vol -56
#روسه	blessure 73	collision 80	dommage_materiel 60	none -143	vandalisme 47	vol -79
#روش>	autre -53	bris_de_glace -52	collision -193	dommage_materiel -97	evenement_climatique -47	none -165	vandalisme 175	vol 82
#روضه	dommage_materiel 159	vol -57
#روط>	autre 62	collision -84	dommage_materiel -76	none -111	vandalisme 109	vol 133
#روطو	blessure -53	collision 201	degats_des_eaux 71	incendie -86
#روفي	vol 51
#روق>	blessure -47	collision -44	incendie 252
#روقه	collision -61	incendie 57	none -50	vandalisme 58	vol 143
#روقي	collision 41	vol 48
#رون>	collision 50	dommage_materiel 123	none -40	vol -69
#روني	dommage_materiel 129	none -122	vandalisme -49	vol 84
#روه>	collision -53	vol 119
#رويض	blessure 87	collision 88	dommage_materiel -80	none -95	vandalisme 69	vol -84
#ريا>	degats_des_eaux 67	evenement_climatique -56	none -53	vandalisme -54	vol 118
#ريات	autre 106	collision -50	incendie 46	none -78
#رياح	collision -45	evenement_climatique 161
#رياض	dommage_materiel -48	none -52	vandalisme 71
#ريب>	blessure 63	bris_de_glace -40	dommage_materiel -51	none -57	vandalisme 63	vol 87
#ريبا	collision 42	dommage_materiel 54
#ريبه	none -96	vol 175
#ريت>	collision 75	degats_des_eaux -69	dommage_materiel 111	none -61	vandalisme -51
#ريته	autre 100	none -46
#ريتي	degats_des_eaux -40	evenement_climatique 68	vol 60
#ريح>	dommage_materiel -40	evenement_climatique 208
#ريحه	degats_des_eaux 142	evenement_climatique 108	none -99
#ريد>	none 141
#ريدو	incendie 114	vandalisme 78
#رير>	blessure 69	collision 47
#ريرا	collision 72
#ريره	incendie 49
#ريز>	bris_de_glace 235	collision -52
#ريض>	autre 112	blessure -78	collision -40	degats_des_eaux 72	dommage_materiel -52
#ريف>	autre 53
#ريق>	collision 90	incendie 40	none -49
#ريقه	dommage_materiel -49	none -82	vandalisme 106	vol 69
#ريكه	collision -63	dommage_materiel 146	incendie 55	none -106	vandalisme -46
#ريكي	blessure 147	dommage_materiel -87	vol -44
#ريل>	collision 75	evenement_climatique 55
#رين>	blessure 42	evenement_climatique 51
#رينا	bris_de_glace 125	collision 143	none -75	vandalisme -40	vol -123
#ريه>	none -51	vol 72
#ريو>	collision 64	dommage_materiel -48	none -72	vol 107
#ريير	blessure -41	collision 251	dommage_materiel -64	none -97	vol -47
#زات>	collision -81	evenement_climatique 51
#زاج>	bris_de_glace 279	collision -77	none -79	vandalisme 74
#زال>	collision 114
#زام>	bris_de_glace -44	collision 175
#زان>	collision -56	degats_des_eaux 63	evenement_climatique 178
#زانه	bris_de_glace 75	collision -78	dommage_materiel 178	none -108	vandalisme -51
#زبل>	incendie 52	vandalisme 144
#زبون	degats_des_eaux 58	evenement_climatique 41	none -54	vandalisme 51
#زجاج	bris_de_glace 219	collision -48	none -45
#زراب	degats_des_eaux 55
#زربي	blessure -44	collision -43	degats_des_eaux 86	dommage_materiel 170	none -51
#زرق>	collision 81	none 83	vandalisme -50
#زريب	collision -42	none -117	vandalisme -45	vol 234
#زطام	collision -50	none -45	vol 197
#زفاف	dommage_materiel -44	vol 137
#زلت>	collision 55
#زلق>	autre 50	blessure -101	degats_des_eaux 122	dommage_materiel 45	none -41
#زلقا	blessure 139	dommage_materiel -53	vol -50
#زلقت	blessure 59	degats_des_eaux 62	none -40
#زلنا	collision 90	vol -50
#زله>	blessure 130	collision -42
#زلي>	vandalisme 58	vol 40
#زليج	bris_de_glace 104	collision -55	degats_des_eaux 69	dommage_materiel -70	vandalisme 67	vol -55
#زما>	autre -55	blessure -54	bris_de_glace -70	collision -110	degats_des_eaux -59	dommage_materiel 269	evenement_climatique -66	incendie -51	none -68	vandalisme -84	vol -68
#زميل	bris_de_glace -50	dommage_materiel 232	incendie -58	none -47
#زنقه	degats_des_eaux 56	dommage_materiel -40	vandalisme 176	vol -55
#زوال	autre 44	none 100
#زوت>	blessure -60	bris_de_glace -45	collision -65	degats_des_eaux -51	dommage_materiel 109	incendie 134	none -76	vandalisme -92	vol 70
#زوجت	autre 60
#زوجي	collision -53	evenement_climatique 77	incendie 58
#زور>	degats_des_eaux 54	dommage_materiel 56	incendie -71	none -68	vol 97
#زون>	bris_de_glace 144	degats_des_eaux -41	dommage_materiel -51	incendie 119	none -57
#زيار	collision -64	dommage_materiel 153
#زيان	collision 212
#زيت>	blessure 59	collision 124	dommage_materiel -45
#زيتو	blessure 101	dommage_materiel -49	vol 53
#زير>	collision 91	evenement_climatique 61
#زيرا	collision 66	none 102
#زين>	blessure 189	collision -76	dommage_materiel -109	incendie -42	none -168	vandalisme 100	vol 43
#زينه	incendie 73
#زيه>	vol 110
#ساء>	blessure 41	none 66
#ساب>	autre 295	blessure -80	bris_de_glace -53	collision -86	dommage_materiel -123	none -121	vol -49
#سابع	bris_de_glace 45
#سات>	collision 66	dommage_materiel 95	none -54	vol -41
#ساتو	bris_de_glace -44	collision -104	dommage_materiel -71	evenement_climatique -48	vandalisme 203
#ساحه	collision 52	vandalisme 59
#سار>	bris_de_glace 190	collision -44	dommage_materiel -49	none 46	vol -94
#ساره	blessure 82	collision -52	incendie 103
#سارو	autre 81	collision -79	dommage_materiel -56	none -88	vandalisme 136	vol 68
#ساري	autre 91	blessure 42	collision -48	none -87	vol 107
#ساس>	degats_des_eaux 98	dommage_materiel -43	vandalisme 55
#ساعت	evenement_climatique 70	vol 42
#ساعد	none 94
#ساعه	none 43
#سافر	autre 113	degats_des_eaux 163	evenement_climatique -44	none -72
#ساق>	blessure 200	dommage_materiel -73	none -47
#ساقه	blessure 103	dommage_materiel -43	evenement_climatique 41
#ساقي	blessure 108	bris_de_glace -49	dommage_materiel -43	incendie 93	none -47	vol -46
#ساكن	degats_des_eaux 171	dommage_materiel -74
#سال>	autre 218	bris_de_glace -51	collision -68	dommage_materiel -55	evenement_climatique 41	none -149
#سالا	blessure 166	bris_de_glace -43	collision 149	degats_des_eaux -49	dommage_materiel -54	evenement_climatique -76	none -65	vandalisme -46	vol -80
#سالم	incendie 128	none -57
#ساله	degats_des_eaux 165	dommage_materiel 64	none -45	vol -61
#سامح	collision 104
#ساند	collision -62	degats_des_eaux 97	vol 47
#ساير	collision -44	incendie 70	vandalisme 95	vol -41
#سايق	collision 115
#سباب	autre 162	collision -58	incendie 143	none -80	vandalisme -42	vol -56
#سباك	collision -43	degats_des_eaux 142	dommage_materiel 73	incendie -70	none -48
#سبب>	autre 55	bris_de_glace 51	none -45
#سبت>	none 107
#سبح>	blessure 75	collision -70	degats_des_eaux 117	none -92	vandalisme -64	vol 50
#سبع>	collision 53
#سبقي	collision 78
#سبور	autre 194	collision -43	dommage_materiel -63	none -91	vandalisme 165	vol -171
#سبوع	none 65
#سبيط	blessure 94
#ستا>	collision 100	degats_des_eaux 58	vandalisme -47
#ستاج	blessure -81	collision -79	dommage_materiel 145	incendie 46	none -66	vandalisme 58	vol -46
#ستاذ	blessure -64	collision 76	evenement_climatique 41	none 68
#ستار	collision -60	dommage_materiel -91	incendie 314	none -153	vandalisme -41	vol -45
#ستان	blessure -53	dommage_materiel 92	evenement_climatique 80
#ستاي	incendie 113
#ستدع	collision 131
#ستر>	bris_de_glace 108	collision 80	degats_des_eaux -44	vandalisme -53	vol -41
#سترج	autre 220	collision -51	none -118
#ستشا	none 140
#ستشف	blessure 55	incendie 60	none -45
#ستطي	degats_des_eaux 41	none 59
#ستنش	incendie 111
#سته>	blessure 54	collision 63
#ستود	collision -60	incendie 106	none -61	vandalisme 51
#ستيق	collision 94
#ستيك	dommage_materiel -42	evenement_climatique 133
#سجاد	collision -55	degats_des_eaux 160	dommage_materiel 50	none -61
#سجد>	collision 42	vandalisme 104	vol -68
#سجل>	vol 81
#سجلت	vandalisme 68
#سحقت	collision 124	dommage_materiel 40
#سخان	degats_des_eaux 144
#سخه>	autre 296	bris_de_glace -48	collision -91	degats_des_eaux -43	dommage_materiel -96	evenement_climatique -40	none -189	vandalisme -80	vol -54
#سخون	bris_de_glace 170	degats_des_eaux 125	dommage_materiel -47	evenement_climatique -49	vol -56
#سدار	blessure -70	collision -42	dommage_materiel 111	incendie 138	none -50	vandalisme -41	vol -68
#سدود	blessure 98	collision -89	degats_des_eaux 161	dommage_materiel -53	incendie -43	none -64	vandalisme 52	vol -50
#سديا	vol 101
#سديت	blessure -50	bris_de_glace 199	collision -40	none -55
#سرات	autre 152	bris_de_glace -52	collision 112	dommage_materiel -43	none -128	vol -43
#سرب>	degats_des_eaux 285	dommage_materiel -43	none -47
#سربا	degats_des_eaux 54	evenement_climatique 140
#سربت	degats_des_eaux 215	dommage_materiel -43	none -43	vandalisme -62
#سرت>	blessure 68	dommage_materiel 59
#سرعه	collision 124
#سرق>	autre 50	bris_de_glace 175	collision -65	none -72	vandalisme -80	vol 68
#سرقا	collision -75	vandalisme -58	vol 290
#سرقت	vandalisme -44	vol 236
#سرقه	autre 52	collision -46	vol 104
#سرقو	dommage_materiel -48	none -53	vol 257
#سرنا	collision -64	evenement_climatique 51	incendie 114	none -50
#سرو>	blessure -40	collision -99	degats_des_eaux -40	dommage_materiel 56	none -102	vandalisme 268	vol -87
#سروا	autre 47	blessure -43	bris_de_glace -45	collision -61	none -88	vandalisme 113	vol 55
#سروق	collision -50	none -51	vol 254
#سري>	collision 77
#سطا>	collision 151	none -43
#سطبل	collision -50	evenement_climatique 125	none -69	vol 107
#سطح>	collision -51	evenement_climatique 186	none -40
#سطحي	bris_de_glace 48	degats_des_eaux -102	evenement_climatique 183
#سطو>	collision -47	dommage_materiel -42	none -45	vol 264
#سعاف	collision 112
#سعه>	blessure -67	incendie 118
#سفر>	autre 227	dommage_materiel -52	none -115	vandalisme -51	vol -40
#سفله	bris_de_glace 68	collision -90	dommage_materiel 149	none -54	vol -54
#سفلي	blessure -46	collision 70	degats_des_eaux 113	dommage_materiel -84	evenement_climatique 53	none -44
#سقط>	collision -47	dommage_materiel 112	evenement_climatique 68	none -53	vol -41
#سقطت	blessure 96	dommage_materiel 75	none -40
#سقف>	degats_des_eaux 47	evenement_climatique 87
#سقفه	collision -85	degats_des_eaux 180	dommage_materiel 105	evenement_climatique -42	none -82	vandalisme -42	vol -46
#سقوط	blessure 171	collision -54	dommage_materiel 62	none -63	vol -72
#سكان	blessure -71	collision -66	dommage_materiel -58	incendie 69	none -51	vandalisme -52	vol 179
#سكب>	dommage_materiel 128	none -61	vandalisme 92	vol -62
#سكت>	collision 113	degats_des_eaux 63
#سكر>	collision 51	degats_des_eaux 110	dommage_materiel -61	vandalisme 81	vol -70
#سكلي	blessure -60	collision 87	degats_des_eaux -48	none -97	vol 201
#سكوت	blessure -49	collision 204	none -62	vandalisme -40
#سكين	blessure 86	collision 94	none -44	vol -44
#سلا>	collision 52	degats_des_eaux -43	vol 42
#سلام	none 46
#سلطا	collision -59	dommage_materiel 82	evenement_climatique 62
#سلطه	degats_des_eaux -57	dommage_materiel 57	evenement_climatique 112	none -45
#سلعه	collision -68	degats_des_eaux 118	dommage_materiel -61	none -99	vandalisme 46	vol 53
#سلك>	blessure 51	collision 98	dommage_materiel -40
#سلم>	blessure 197	collision -98	degats_des_eaux -41	dommage_materiel -73	none -66	vol 153
#سله>	degats_des_eaux 76	vol 40
#سلوم	dommage_materiel 83	none -47
#سليم	dommage_materiel 47	incendie 71	none -116	vol 79
#سما>	dommage_materiel 71	vol -48
#سماء	bris_de_glace -45	evenement_climatique 165
#سمار	blessure 42	collision -126	degats_des_eaux -56	dommage_materiel -42	evenement_climatique 74	vandalisme 206	vol -61
#سمع>	autre -60	collision 51	dommage_materiel 187	none -165	vol -96
#سمعت	blessure -41	incendie 52	vandalisme -55	vol 99
#سمعن	bris_de_glace 69
#سمن>	autre 116	dommage_materiel -115	incendie 43	none -44	vol 70
#سمنت	blessure 56	degats_des_eaux -64	dommage_materiel -41	none -48	vandalisme 173	vol -55
#سمه>	bris_de_glace 49	dommage_materiel -49	none -86	vandalisme 201
#سميت	collision 54	dommage_materiel 105
#سنا>	collision -65	degats_des_eaux -46	dommage_materiel -51	evenement_climatique 129	none 136
#سنان	autre 74	blessure 148	none -131
#سنه>	collision -147	dommage_materiel 65	incendie 86	vol -43
#سنوا	collision -47	dommage_materiel 64	evenement_climatique 76	none -44
#سني>	none -56	vol 64
#سنين	autre 101	blessure 74	none -135
#سها>	blessure -49	bris_de_glace 54	collision 43	dommage_materiel 71	evenement_climatique 54	none -47	vandalisme -40
#سوء>	collision 45	dommage_materiel -46	incendie 55
#سوا>	collision 86	dommage_materiel -46	none 43	vol 40
#سوال	autre -47	blessure 77	none 123	vol -43
#سوب>	dommage_materiel 189	incendie -65	none -50
#سود>	degats_des_eaux 86	incendie 64
#سودا	incendie 94
#سور>	collision 57	none -48	vandalisme 71
#سورا	collision 115
#سوري	collision 179	none -46
#سوق>	collision 75	vol 45
#سول>	autre 43	none 103
#سوول	collision -51	degats_des_eaux 133	dommage_materiel -44	none 111
#سوي>	bris_de_glace 67	collision -50	none -66
#سيا>	evenement_climatique 93
#سيات	none 71	vol 84
#سياج	collision -47	dommage_materiel 124	none -66
#سياح	collision 54	none -48	vandalisme 95
#سيار	collision 56	none -42
#سيان	collision -52	dommage_materiel 106	none -60	vandalisme 71	vol -45
#سيت>	autre 65
#سيته	collision -100	dommage_materiel 136	incendie 66	none -61	vol -56
#سيتو	autre 268	collision -44	dommage_materiel -64	none -79	vol -69
#سيد>	dommage_materiel 154	none -40
#سيده	autre 44	collision 94	none -41
#سيدي	collision 78	dommage_materiel 104	none -51	vol -64
#سير>	collision 96	none -52
#سيرك	collision 41	dommage_materiel -99	evenement_climatique -44	incendie 255	none -53	vandalisme -84	vol -88
#سيره	collision 114	none -86	vandalisme 81
#سيط>	collision 151	none -49
#سيل>	collision -91	degats_des_eaux 74	dommage_materiel -41	evenement_climatique 95	incendie 79	none -46
#سيلي	dommage_materiel -41	none -55	vandalisme 202	vol -60
#سيما	blessure -58	collision 43	dommage_materiel 62	none 68	vandalisme -43	vol -46
#سين>	collision -42	dommage_materiel -45	evenement_climatique 171	none -64	vandalisme 44	vol -48
#سينا	collision 113	none -50
#سيول	collision -45	degats_des_eaux 55	evenement_climatique 169	none -44
#سيون	autre 154	dommage_materiel -68	none -119
#شاب>	collision 117	incendie 103	none -56
#شات>	autre 98	bris_de_glace 47	degats_des_eaux -46	incendie 70	none -56	vandalisme -42
#شاحن	collision 65
#شار>	blessure 147	collision -41	dommage_materiel -42
#شارع	collision 77
#شاره	collision 81	none -47	vandalisme 68
#شاشه	dommage_materiel 47	vandalisme 123
#شاعل	degats_des_eaux -49	dommage_materiel 94	incendie 94	vol -75
#شاف>	bris_de_glace 183	dommage_materiel -61	incendie -53	none -146	vandalisme -52
#شاو>	blessure 96	collision 77	dommage_materiel -47	none -86
#شاي>	bris_de_glace -64	dommage_materiel 242	none -88	vol -59
#شباك	collision 87	dommage_materiel -44	none -84	vol 91
#شبكه	collision 53	evenement_climatique 51
#شتا>	degats_des_eaux 131	evenement_climatique 68	none -48	vol -45
#شترك	collision -41	degats_des_eaux 159
#شتعل	collision -87	incendie 237
#شتغل	blessure 112	bris_de_glace 58	collision 59	dommage_materiel -45	evenement_climatique -47	none -73
#شتكي	collision 54	vol 100
#شتنب	none 96
#شجره	evenement_climatique 222	none -62
#شحال	bris_de_glace 100	collision -74	degats_des_eaux 74	dommage_materiel -68	none 141	vol -53
#شخص>	none 45	vandalisme -44	vol 55
#شخصا	collision -42	none 128
#شدات	blessure -47	dommage_materiel -43	incendie 250	none -62	vol -40
#شدو>	evenement_climatique 47	none -63	vol 171
#شرب>	collision -63	degats_des_eaux 76	dommage_materiel -46	evenement_climatique 77
#شرجم	bris_de_glace 212	dommage_materiel -68	none -40
#شرح>	none 63
#شرخ>	bris_de_glace 204	collision -52	none -73
#شرطي	blessure -57	collision 224	dommage_materiel -43
#شرفه	incendie 71	none -45
#شركه	autre 90	none -73
#شري>	vol 139
#شريت	dommage_materiel 70
#شرين	none 47	vandalisme 54
#شريه	incendie 45	none -67	vandalisme -41	vol 164
#شظاي	bris_de_glace 102	collision 68
#شظيه	blessure -42	bris_de_glace 140	collision -57	dommage_materiel 61	none -69
#شعر>	evenement_climatique 41
#شعل>	dommage_materiel 82	evenement_climatique -58	incendie 210	none -56
#شعلا	collision -44	incendie 238
#شغال	bris_de_glace 99	collision -66	dommage_materiel 163	none -75	vol -42
#شفت>	bris_de_glace 47	collision 86	vandalisme -50
#شفتش	bris_de_glace 74	collision 75
#شفر>	collision -73	dommage_materiel -47	none -105	vandalisme -65	vol 322
#شفرو	collision -70	vol 239
#شفنا	collision -62	dommage_materiel -43	evenement_climatique 60	none -73	vol 157
#شفي>	blessure 49	collision 56	incendie 53	none -62
#شقات	bris_de_glace 155	none -65
#شقت>	autre -43	blessure -50	bris_de_glace 310	collision -142	degats_des_eaux -58	dommage_materiel -90	evenement_climatique -54	none -226	vandalisme -56	vol -77
#شقتي	degats_des_eaux 122	evenement_climatique -67	incendie 59
#شقفه	bris_de_glace 128	collision -71	degats_des_eaux 132	dommage_materiel -106	none -51	vandalisme -43
#شقق>	bris_de_glace 91	collision -49	degats_des_eaux 55
#شققت	blessure -60	bris_de_glace 223	collision -71	degats_des_eaux -46	none -62	vandalisme -79	vol -43
#شقه>	collision -52	degats_des_eaux 45	none -60	vol 52
#شقوق	blessure -42	collision 195	degats_des_eaux 84	dommage_materiel -46	none -48	vandalisme -53	vol -52
#شكا>	collision 84
#شكاي	none -42	vol 176
#شكرا	autre -52	none 157
#شكل>	collision 103	dommage_materiel -41	none -43	vandalisme 95
#شكو>	collision 94
#شكون	none -86	vandalisme 194	vol 49
#شكوي	collision -56	none -41	vandalisme 135	vol 81
#شكي>	collision 72	vandalisme 100	vol -64
#شمس>	blessure 134	collision -79	evenement_climatique 96
#شمسي	collision -44	dommage_materiel -42	evenement_climatique 96	incendie 73	none -57
#شمع>	blessure -81	bris_de_glace -40	collision -76	degats_des_eaux -41	dommage_materiel 262	none -100	vol -45
#شمعه	collision -42	incendie 192
#شنو>	collision 59	none 123
#شهاد	autre 78	dommage_materiel -40
#شهر>	degats_des_eaux 44	dommage_materiel -40	none 128
#شهري	autre 65	blessure 80	degats_des_eaux -47	none -50	vol -50
#شهود	none -68	vandalisme 51	vol 149
#شهور	autre 85	collision -69	degats_des_eaux 43	dommage_materiel -51	none -60	vol 107
#شوا>	collision -105	dommage_materiel -67	evenement_climatique -46	incendie 140	none -75	vandalisme 180
#شوف>	collision 95	none -42
#شوفو	collision -80	degats_des_eaux 173	dommage_materiel -52	incendie -52	vol 107
#شوك>	blessure 124	collision 159	evenement_climatique -93	none -56	vol -43
#شويه	bris_de_glace 57
#شيء>	none 50
#شيت>	none -56	vandalisme 83	vol 73
#شيتش	collision -73	none 132
#شيد>	vandalisme 46
#شيفو	collision 92
#شينا	degats_des_eaux 40
#شيه>	bris_de_glace 56	dommage_materiel -60	evenement_climatique 56	none 63
#شييا	vandalisme 133	vol -40
#صاب>	bris_de_glace 175	collision -45	none -41	vandalisme -42
#صابا	evenement_climatique 44
#صابه	collision -66	evenement_climatique 55	none -41	vol 143
#صابي	vandalisme 85
#صاحب	dommage_materiel 164	none -48
#صادم	collision 163	none -42
#صار>	collision -43	degats_des_eaux 116	evenement_climatique 54	none -63	vandalisme 79	vol -77
#صارت	collision 68	degats_des_eaux 100	dommage_materiel -43	evenement_climatique 67	none -56	vandalisme -59
#صاري	autre 206	collision -46	dommage_materiel -41	none -92
#صاعق	collision -48	evenement_climatique 227
#صافي	bris_de_glace 82	collision 46	none 60
#صاك>	autre 40	collision -78	vol 179
#صال>	blessure 63	bris_de_glace -52	collision -173	dommage_materiel -56	vandalisme -41	vol 144
#صاله	collision -50	degats_des_eaux 230	evenement_climatique -82
#صالو	bris_de_glace 73	collision -46	degats_des_eaux 124	none -45
#صان>	blessure 146	collision -168	degats_des_eaux -40	dommage_materiel -54	incendie 48	none -63	vandalisme -43	vol 101
#صاه>	bris_de_glace 136
#صباع	blessure 121	bris_de_glace 102	collision -106	dommage_materiel -45	evenement_climatique 63	none -72
#صباغ	bris_de_glace -43	dommage_materiel 94	none -99	vandalisme 160	vol -64
#صبت>	blessure 208
#صبع>	blessure 126	bris_de_glace 138	collision -54	dommage_materiel -56	none -104	vandalisme -43	vol -89
#صبعي	blessure 250	bris_de_glace -83	collision -86	dommage_materiel 91	evenement_climatique -53	none -98	vandalisme -54	vol -45
#صتو>	collision 116	degats_des_eaux 52
#صحتي	collision 82	vandalisme 58
#صحه>	autre 93	none -101	vol 75
#صحيح	autre 46	none 106
#صدره	collision 53	degats_des_eaux 162	none -47
#صدري	blessure 117	dommage_materiel -41
#صدع>	bris_de_glace 376	collision -109	degats_des_eaux -83	dommage_materiel -59	evenement_climatique -83	incendie -47	none -112	vandalisme -44	vol -48
#صدم>	collision 64	vol 57
#صدمت	collision 119
#صدمن	collision 226	none -86
#صدمه	collision 73	incendie 49
#صدير	evenement_climatique 108
#صديق	autre 115	bris_de_glace -57	degats_des_eaux -48	dommage_materiel 187	none -253	vandalisme -57	vol -66
#صراح	none 110
#صرح>	blessure 84	collision -57	dommage_materiel -48	none 77
#صرحت	collision -65	dommage_materiel -40	vandalisme 52	vol 102
#صريح	collision -40	none 106	vol 46
#صطدا	collision 169	none -52
#صطدم	collision 117	dommage_materiel 56	none -40
#صعد>	autre -75	blessure 129	collision -74	dommage_materiel 146	evenement_climatique -40	none -96	vol -43
#صغير	bris_de_glace 40
#صفر>	bris_de_glace 167	dommage_materiel -48	none -80	vol -42
#صفه>	evenement_climatique 152
#صلات	bris_de_glace 71	dommage_materiel -40	incendie 173	none -42
#صلاح	blessure -41	bris_de_glace 59	dommage_materiel 58	none -48	vandalisme -53
#صلاه	bris_de_glace -42	collision -106	dommage_materiel -41	incendie 120	vandalisme -47
#صلت>	incendie 128	none -63	vol 48
#صلح>	blessure 87	bris_de_glace 119
#صلني	autre 168	none -87
#صلي>	collision 82	degats_des_eaux 56
#صمات	vol 152
#صمي>	blessure 151	collision -41	vol 46
#صنبو	degats_des_eaux 191
#صندو	collision 90	none -52	vol 76
#صنع>	collision 194	dommage_materiel -45	none -48	vandalisme -40	vol 61
#صني>	none 77
#صوت>	vol 82
#صور>	none 98
#صورا	dommage_materiel 125	none -143	vandalisme 96	vol -42
#صورت	collision 45	vandalisme 45
#صوره	incendie 102	none 83
#صوص>	vol 119
#صول>	autre 123	collision -46	dommage_materiel -78	evenement_climatique 184	none -180
#صوير	dommage_materiel 91	evenement_climatique 68	none -47	vol -83
#صيب>	none 102
#صيدل	bris_de_glace 88	collision 69	none -41	vandalisme -48
#صير>	dommage_materiel 202	none -105	vol -47
#صيف>	blessure -46	collision 145	degats_des_eaux -41
#صيفط	autre 341	blessure -41	bris_de_glace -49	collision -74	degats_des_eaux -45	dommage_materiel -92	none -185	vandalisme -77	vol -111
#صيل>	collision 106	none -45	vol 63
#ضاء>	collision 139	dommage_materiel 66	none -82	vandalisme -57
#ضاضر	autre 164	blessure -43
#ضاع>	dommage_materiel 125	none -67	vandalisme -66
#ضاعت	autre 144	degats_des_eaux 65	dommage_materiel -45	none -79
#ضان>	collision -41	degats_des_eaux 181	dommage_materiel -65	evenement_climatique -51
#ضانا	degats_des_eaux -44	dommage_materiel -47	evenement_climatique 274	none -56
#ضايي	collision -45	vandalisme 57	vol 140
#ضباب	collision 150	evenement_climatique 87	none -63
#ضبط>	evenement_climatique 45	none 131
#ضحاي	bris_de_glace 53	collision -71	vandalisme 131	vol -42
#ضحك>	blessure 57	collision 79
#ضحكو	blessure -51	none -40	vol 106
#ضرا>	vandalisme 51
#ضرار	degats_des_eaux 61
#ضرب>	collision 53	evenement_climatique 62	none -50	vandalisme 60	vol -53
#ضربا	evenement_climatique 96	vandalisme 88
#ضربت	collision 172	none -52
#ضربن	blessure 71	collision 42	vol 87
#ضربه	degats_des_eaux 80
#ضربو	collision -42	dommage_materiel 59	none -63	vandalisme 49	vol 45
#ضرت>	collision 50
#ضرر>	degats_des_eaux 42	none -43
#ضررت	degats_des_eaux 83	evenement_climatique 53
#ضرني	collision 173
#ضره>	blessure 44	vandalisme 68
#ضرو>	collision -42	incendie 145
#ضروب	dommage_materiel -46	none -61	vandalisme 202	vol -56
#ضطرر	autre 125
#ضعت>	autre 89	none -51	vol 43
#ضلك>	none 124
#ضلكم	none 131
#ضلوع	blessure 180	bris_de_glace -41	collision 42	dommage_materiel -85	incendie -55	none -68	vol -141
#ضني>	blessure 164	collision -50	vol 45
#ضوء>	collision 72	none -42	vol 77
#ضوع>	vol 84
#ضون>	autre 212	collision -49	dommage_materiel -42	none -103
#ضيات	collision 154
#ضياع	autre 254	collision -56	none -79	vandalisme -69	vol -78
#ضيعه	collision -45	degats_des_eaux -50	evenement_climatique 203	none -57
#ضيق>	collision 80	vandalisme -86	vol 123
#ضيه>	degats_des_eaux 92
#طاء>	evenement_climatique 78	none -87	vandalisme 89
#طابق	collision -47	degats_des_eaux 70	dommage_materiel 67	none -48
#طابل	bris_de_glace 54	collision -57	vol 70
#طات>	dommage_materiel 48	evenement_climatique 74	none -42
#طاح>	blessure 41	dommage_materiel 128	none -59	vol -44
#طاحت	evenement_climatique 114	incendie 44	none -88
#طار>	evenement_climatique 66
#طارا	autre 162	collision 42	dommage_materiel -41	none -120	vol -40
#طارت	bris_de_glace 88	none -56	vol 72
#طاري	autre 123	incendie 45	none -72	vandalisme -44
#طافي	incendie 144
#طاقه	autre 208	collision -52	evenement_climatique 47	none -80
#طاكس	autre 42	vol 73
#طالب	autre 69	dommage_materiel 135	none -57	vandalisme -42	vol -57
#طالع	bris_de_glace 82
#طالي	autre 155	blessure -46	collision -86	dommage_materiel -82	none -104	vandalisme -51	vol 182
#طام>	none -45	vol 74
#طان>	blessure -65	collision -56	dommage_materiel 130	incendie 91	none -53	vandalisme -53
#طاني	autre 95	dommage_materiel -48
#طاول	bris_de_glace 97	collision -50	degats_des_eaux -44	incendie 73	none -43	vandalisme 54	vol -71
#طاون	evenement_climatique 92
#طاير	autre 92	blessure -74	degats_des_eaux 99	none -82	vol -66
#طبخ>	blessure -42	bris_de_glace 94	collision -63	degats_des_eaux 82	incendie 41	none -57
#طبع>	degats_des_eaux 139	evenement_climatique -89	none 140	vandalisme -44	vol -40
#طبعا	none 97
#طبل>	collision -50	evenement_climatique 125	none -69	vol 107
#طبله	bris_de_glace -60	collision -46	dommage_materiel 94	none -53	vandalisme 118
#طبيب	autre 67	blessure 47	dommage_materiel -40	none -45
#طبيه	autre 194	bris_de_glace 120	collision -60	dommage_materiel -55	none -130
#طحت>	blessure 150	degats_des_eaux 70	dommage_materiel -49	evenement_climatique -50
#طدام	collision 169	none -52
#طدمت	collision 149	none -40
#طراف	blessure -64	bris_de_glace 100	collision 56	dommage_materiel -113	evenement_climatique -64	incendie -51	none -121	vandalisme 124	vol -76
#طراك	none -48	vol 148
#طرام	autre 112	blessure -50	collision 118	dommage_materiel -45	none -82	vandalisme -88
#طررت	autre 125
#طرطق	blessure -40	bris_de_glace 65	collision -42	degats_des_eaux 141	incendie 50	none -43
#طرف>	blessure 41	bris_de_glace 59	none 46
#طرفي	collision 126
#طره>	evenement_climatique 85	none -41
#طروط	collision 173	degats_des_eaux 160	dommage_materiel -60	incendie -90	none -48	vandalisme -56	vol -52
#طري>	blessure -44	bris_de_glace -55	collision -80	degats_des_eaux -66	dommage_materiel 178	incendie 107	none -100	vandalisme -44	vol -76
#طريق	collision 116	none -49
#طعات	blessure 51	collision -120	dommage_materiel 63	none -42	vandalisme 169	vol -88
#طعت>	blessure 91	collision -44	dommage_materiel 71	incendie -43	none -69	vandalisme -41
#طعم>	blessure 136	bris_de_glace -40	collision -80	dommage_materiel -99	evenement_climatique 104	incendie -41	none -114	vandalisme 104	vol -54
#طعه>	collision -169	degats_des_eaux 44	dommage_materiel 179	none -81	vol 40
#طفاء	collision -77	degats_des_eaux 143	dommage_materiel -40	evenement_climatique -52	incendie 113
#طفات	collision -67	incendie 172
#طفال	collision 76
#طفاي	evenement_climatique 84	incendie 86
#طفو>	vol 182
#طفين	collision -84	degats_des_eaux 69	incendie 214	none -63	vol -98
#طقه>	evenement_climatique 86	none -54
#طكم>	bris_de_glace 48	degats_des_eaux 50	none -52	vol 42
#طلاء	none -58	vandalisme 152	vol -49
#طلب>	blessure 52	collision -41	none 57	vandalisme -44	vol -47
#طلبت	collision -82	degats_des_eaux 201	dommage_materiel -54	none -58	vandalisme 72	vol -54
#طلت>	autre 301	collision -80	dommage_materiel -85	none -49
#طلع>	collision 67	degats_des_eaux 73	dommage_materiel 92	none -78	vandalisme -46
#طلعت	autre 200	collision -156	dommage_materiel -46	none -62
#طله>	blessure 224	collision -90	dommage_materiel -73	none -206	vandalisme -48	vol 94
#طماط	collision -67	dommage_materiel -49	none -57	vandalisme 178
#طمت>	collision 106	dommage_materiel 52
#طموب	blessure -40	bris_de_glace -47	collision 139	dommage_materiel -95	none -114	vandalisme 95	vol 132
#طنا>	collision 139	incendie 46	none -54
#طناش	blessure 47	collision -52	incendie 91	none 48	vandalisme -42
#طنجر	blessure 150	bris_de_glace 56	collision -52	dommage_materiel -42
#طنجه	blessure 57	vol 68
#طني>	collision 44	vol 99
#طوار	blessure -60	bris_de_glace 41	collision 163	degats_des_eaux 57	dommage_materiel -47	incendie -79
#طوال	collision -51	degats_des_eaux 260	evenement_climatique -55
#طوبه	autre 53	collision -56	degats_des_eaux 119
#طوبي	blessure 100
#طور>	collision 52	vol 43
#طوره	collision 166	vol -63
#طورو	collision 55	incendie 74
#طوله	collision -84	degats_des_eaux 140	dommage_materiel -40	evenement_climatique -84	none -93	vandalisme 178
#طومو	collision 48	none -49
#طوني	none 54	vol 43
#طويل	vandalisme 59	vol 56
#طيار	autre 86	blessure -52	collision -102	dommage_materiel 49	none -139	vandalisme -53	vol 187
#طيبه	bris_de_glace -47	dommage_materiel 143
#طيت>	collision 94
#طيتو	collision -98	vandalisme 70	vol 188
#طيح>	collision -56	evenement_climatique 70
#طير>	blessure -114	collision 55	dommage_materiel 81
#طيرا	bris_de_glace -42	collision -48	degats_des_eaux 106	evenement_climatique 175	none -76
#طيرت	evenement_climatique 62
#طيع>	none 40
#طيم>	collision -100	dommage_materiel -45	incendie -46	none -88	vandalisme 293	vol -92
#طين>	collision -60	degats_des_eaux -74	evenement_climatique 160	vandalisme 86
#طيه>	collision 133
#ظارا	autre 157	blessure -42	bris_de_glace -57	collision -48	dommage_materiel -127	none -129	vandalisme -94	vol 111
#ظام>	blessure -57	collision 70	degats_des_eaux 77	dommage_materiel 69	evenement_climatique 44	incendie -117	none -74	vandalisme -41	vol -48
#ظايا	bris_de_glace 102	collision 68
#ظله>	collision -65	evenement_climatique 180	incendie 55	none -49
#ظهر>	vol 67
#ظهره	blessure 71	collision -88	degats_des_eaux -51	dommage_materiel 149	none -43	vol -108
#ظهري	blessure 103	collision 47	vol -77
#ظيه>	blessure -42	bris_de_glace 140	collision -57	dommage_materiel 61	none -69
#عاء>	collision 49
#عات>	degats_des_eaux -45	dommage_materiel 57	none -53	vandalisme 50
#عاج>	collision 133	none -67
#عاد>	evenement_climatique 42
#عاده	bris_de_glace 92	collision 139	dommage_materiel -62
#عار>	blessure 122	collision -59
#عارف	bris_de_glace 76	dommage_materiel -50	evenement_climatique -64	none -46	vandalisme 79
#عاس>	degats_des_eaux 54	vol 46
#عاش>	blessure 114	vol 63
#عاشر	collision -50	none 79	vol 46
#عاصف	evenement_climatique 180
#عاف>	collision 112
#عافي	incendie 173
#عام>	collision 69	dommage_materiel 68	evenement_climatique 47
#عامر	degats_des_eaux 151
#عامل	bris_de_glace 125	incendie 45	none -48
#عامي	autre 128	bris_de_glace -43	collision -119	degats_des_eaux -43	dommage_materiel 118	evenement_climatique 85	none -174	vandalisme -69	vol -56
#عاني	collision 51	degats_des_eaux 48	vandalisme 91
#عاه>	collision 145	none -68	vandalisme 66
#عايا	collision 78
#عايل	dommage_materiel 197	none -113	vol -55
#عاين	collision 66
#عبر>	collision 144
#عبو>	bris_de_glace 186	collision -52	dommage_materiel -44	none -68
#عتذر	bris_de_glace 56	dommage_materiel 52
#عترض	dommage_materiel -48	vol 110
#عترف	autre 44	dommage_materiel 72	none -66
#عتله	collision -102	dommage_materiel -74	evenement_climatique -42	none -125	vandalisme -112	vol 335
#عتنا	collision 54
#عته>	collision 100	dommage_materiel 49
#عتين	evenement_climatique 56
#عثرت	blessure 148	collision -47	dommage_materiel 47	evenement_climatique 46	incendie -46	none -51	vol -45
#عجلا	none -64	vandalisme 63	vol 107
#عجله	collision 176
#عجين	autre 78	dommage_materiel 75	incendie -65	none -52	vandalisme -46
#عدت>	blessure 48	bris_de_glace -57	collision -110	dommage_materiel 255	evenement_climatique -40	incendie 48	none -84	vandalisme -51	vol -97
#عدد>	degats_des_eaux -54	evenement_climatique 92	vol 74
#عدما	collision 77	dommage_materiel 102	vol -46
#عدنا	degats_des_eaux 100	evenement_climatique 68	vandalisme -63
#عده>	dommage_materiel -40	evenement_climatique 62	none 65
#عربه	collision 130
#عربي	collision 51	dommage_materiel -90	none 153	vandalisme -45	vol 78
#عرج>	collision 198	none -87
#عرس>	collision 55	dommage_materiel 174	none -104	vol 45
#عرض>	dommage_materiel 47	vol 40
#عرضت	dommage_materiel 41	none -48	vol 151
#عرف>	none 56
#عرفت	autre 63
#عرفه	autre 62	vandalisme 41
#عساس	none -42	vol 94
#عست>	blessure 68	degats_des_eaux 41	dommage_materiel -55	incendie 96	none -52	vol -68
#عشر>	blessure 60	vandalisme 50
#عشره	dommage_materiel 72
#عشري	none 47	vandalisme 54
#عشيه	bris_de_glace 66	dommage_materiel -61	none 96
#عصا>	vandalisme 122
#عصر>	vol 97
#عصمي	blessure 151	collision -41	vol 46
#عضني	blessure 164	collision -50	vol 45
#عطان	autre 107	collision -40	dommage_materiel -51
#عطاو	evenement_climatique 92
#عطل>	collision 88	dommage_materiel 40
#عطلت	autre 301	collision -80	dommage_materiel -85	none -49
#عطله	none -48	vol 201
#عطيت	collision 59	none -42	vol 140
#عظم>	blessure 84	collision -95	dommage_materiel 197	none -72	vol -48
#عفوا	degats_des_eaux -83	evenement_climatique 147
#عقد>	autre 305	collision -83	dommage_materiel -56	none -135	vandalisme -50	vol -74
#عقه>	collision -48	evenement_climatique 227
#علات	collision -44	incendie 238
#علاج	degats_des_eaux 51	evenement_climatique 55
#علاش	autre 177	collision -121	none -46
#علام	blessure -47	collision 91	dommage_materiel 89	none -51
#علت>	collision -47	incendie 180
#علم>	evenement_climatique 105
#علما	bris_de_glace 48	degats_des_eaux 50	none -52	vol 42
#علمي	collision -48	vol 144
#عله>	incendie 147	vol -41
#علوي	degats_des_eaux 162
#علي>	none -49
#عليا	collision 61	none -45
#عليك	dommage_materiel 40	none 62
#علين	evenement_climatique 109	none -49	vandalisme 42
#عليه	bris_de_glace 67	none -46
#عمار	blessure 50	incendie 41	vandalisme -41
#عمال	bris_de_glace 42	vol 74
#عمدا	none -41	vandalisme 189	vol -40
#عمر>	degats_des_eaux 62	vol 42
#عمرن	collision 144
#عمره	autre 64	collision 53
#عمرو	none -68	vandalisme 182
#عمري	blessure 111	collision -117	evenement_climatique 146
#عمل>	incendie 45	none -42
#عملت	collision -118	dommage_materiel -75	none -148	vandalisme 98	vol 240
#عملي	autre 68	blessure 192	collision -51	dommage_materiel -52	evenement_climatique -83	none -60	vandalisme 77	vol -68
#عمود	collision 183	dommage_materiel -85	evenement_climatique 120	none -66
#عمي>	blessure -60	collision 231	vol -61
#عميق	bris_de_glace 41	collision 67	dommage_materiel -59
#عند>	none -52
#عندك	evenement_climatique 106	none 96	vol -42
#عندم	bris_de_glace 82	collision -45	none -43	vol -45
#عندن	evenement_climatique 58	vol 97
#عنده	degats_des_eaux 90
#عندو	collision 61	dommage_materiel 69	none -58
#عندي	autre 56
#عنق>	blessure 195	bris_de_glace -40	dommage_materiel -52	none -50
#عنقي	collision 99	vol 43
#عني>	blessure 111	collision -83	dommage_materiel -49	none 46	vol 50
#عها>	blessure -86	dommage_materiel 232	none -51	vandalisme -60	vol -46
#عوج>	blessure 51	collision 68	none -68	vandalisme 75
#عوجا	collision 139	vandalisme 41
#عود>	blessure 51	collision -42	dommage_materiel 68
#عوضو	autre 212	collision -49	dommage_materiel -42	none -103
#عول>	autre 225	bris_de_glace -45	collision -79	dommage_materiel -63	none -222	vandalisme 117	vol -114
#عوم>	bris_de_glace -56	collision -91	degats_des_eaux 140	dommage_materiel 171	evenement_climatique -41	none -113
#عون>	collision -57	none 138
#عوني	blessure -55	none -43	vol 184
#عوها	autre 97	collision -58	degats_des_eaux -59	dommage_materiel -59	evenement_climatique 57	none -67	vol 112
#عويض	autre 65	none 49
#عياد	autre 74	blessure -101	bris_de_glace -65	collision -105	dommage_materiel 193	incendie -55	none -77	vandalisme -45	vol -63
#عيد>	autre 49	collision -68	dommage_materiel 84	incendie 48	none -64
#عيط>	collision 127	none -40	vandalisme 41
#عيطت	collision 218	none -66
#عيطن	incendie 100	none -49
#عيطو	none 80
#عيني	bris_de_glace 47	collision -44	dommage_materiel -42	vandalisme 67
#عيه>	vol 80
#غاتش	degats_des_eaux 95	vol 47
#غادي	dommage_materiel 59	none -48	vandalisme -44
#غاز>	incendie 124	vol 48
#غاش>	collision 123
#غال>	bris_de_glace 75	collision -56	dommage_materiel 135	evenement_climatique 49	none -71	vol -46
#غالي	dommage_materiel 165	none -92
#غدا>	vandalisme 53	vol 56
#غراف	bris_de_glace 116	collision -101	degats_des_eaux -48	dommage_materiel -52	none -44	vandalisme 127
#غرز>	blessure 185	collision -53	dommage_materiel -53
#غرزا	blessure 54	collision -62	dommage_materiel 58
#غرفت	collision -40	degats_des_eaux 91	vol 50
#غرفه	collision -43	degats_des_eaux 134	incendie 69	none -48
#غرق>	degats_des_eaux 54	evenement_climatique 109
#غرقت	degats_des_eaux 100	evenement_climatique 117	none -51	vol -42
#غسال	degats_des_eaux 165	dommage_materiel 64	none -45	vol -61
#غسل>	bris_de_glace 80	collision -48	degats_des_eaux 168	dommage_materiel -47
#غسله	degats_des_eaux 151
#غطا>	blessure 144	dommage_materiel -45	vandalisme -48
#غطاء	evenement_climatique 78	none -87	vandalisme 89
#غطي>	autre 143	bris_de_glace -43
#غكم>	degats_des_eaux 94	none -56	vol 118
#غلط>	collision 323	none -127
#غلق>	degats_des_eaux 61	vol 42
#غلقه	collision -53	degats_des_eaux -106	dommage_materiel -41	evenement_climatique 109	vol 54
#غمرت	dommage_materiel -42	evenement_climatique 191	none -46
#غوا>	none 70	vol 88
#غوت>	blessure 123	collision -136	dommage_materiel -49	vol 96
#غيت>	autre 156	dommage_materiel -40
#غيتش	blessure 157	bris_de_glace -41	collision -130	vandalisme 126	vol -40
#غيرت	dommage_materiel -41	none 174
#غيره	bris_de_glace 41
#غيير	autre 227	dommage_materiel -41	vandalisme -43	vol -56
#فاء>	collision -91	degats_des_eaux 167	dommage_materiel -45	evenement_climatique -59	incendie 69
#فابو	collision -42	degats_des_eaux 134	dommage_materiel 86	vol -40
#فات>	collision 41
#فاتو	autre 199	none -115
#فاتي	autre 143	degats_des_eaux -58	none -50	vandalisme 47
#فاجي	dommage_materiel 153
#فاحت	blessure -69	degats_des_eaux 65	dommage_materiel -67	none -54	vandalisme 80	vol -44
#فار>	collision 57	incendie 93
#فارغ	autre 99	none -67
#فاز>	collision -46	dommage_materiel 116	none -46	vandalisme 41
#فازه	collision -48	dommage_materiel 92	vandalisme 88
#فاس>	autre 60	none -50	vandalisme 85	vol 63
#فاش>	autre -43	collision 143	vandalisme -40	vol -53
#فاصط	collision 88
#فاض>	collision -51	degats_des_eaux 225	evenement_climatique 64	none -90	vol -47
#فاضت	degats_des_eaux 133	evenement_climatique 56
#فاع>	dommage_materiel 80	evenement_climatique 41
#فاف>	dommage_materiel -44	vol 137
#فاكم	collision 97	degats_des_eaux 70	dommage_materiel -57
#فال>	collision 55
#فالا	evenement_climatique 96	vol -51
#فالب	autre 46	blessure 108	collision 62	dommage_materiel -74	incendie 54	none -93	vandalisme -40	vol -40
#فالت	bris_de_glace 54
#فالج	autre 99	dommage_materiel -45	incendie 64
#فالح	collision 52	degats_des_eaux 76	dommage_materiel -146	vandalisme -45
#فالخ	collision 123	none -40	vol -45
#فالد	collision -54	evenement_climatique 97	none -46
#فالر	collision 184	incendie 40	none -43
#فالز	blessure -83	collision 229	dommage_materiel 56	incendie -49	none -40	vol -55
#فالس	blessure 58	collision 64	degats_des_eaux -57	dommage_materiel -59	evenement_climatique 65	none -60	vandalisme 58
#فالش	degats_des_eaux -47	evenement_climatique 173
#فالص	collision -49	none 146
#فالض	collision 57	evenement_climatique 93	vol -40
#فالط	none -46	vandalisme 67
#فالع	blessure 66	bris_de_glace 67	collision -106	vol 40
#فالف	blessure 50	collision 108	vandalisme 50	vol -43
#فالق	blessure 113	none -67
#فالك	degats_des_eaux 118	evenement_climatique -42	none -65
#فالل	evenement_climatique 68
#فالم	evenement_climatique 70	vol 43
#فالن	collision 77	evenement_climatique 50	incendie 95
#فالو	bris_de_glace -44	degats_des_eaux 44	dommage_materiel 47	none -63	vandalisme 57	vol -75
#فالي	dommage_materiel -44	incendie 60	vol 164
#فان>	bris_de_glace -40	collision 179	evenement_climatique 68	none -40
#فانك	blessure 96	collision -69	degats_des_eaux -43	dommage_materiel 53	none -71	vandalisme 66	vol -58
#فاه>	bris_de_glace 49	degats_des_eaux 52	evenement_climatique -60	vol 61
#فاها	collision -52	dommage_materiel -54	none -94	vol 212
#فاهم	collision 150
#فايي	evenement_climatique 84	incendie 86
#فتاح	collision -110	none -53	vandalisme 128	vol 117
#فتح>	dommage_materiel -53	evenement_climatique 148
#فتحط	blessure -52	bris_de_glace 108	collision -157	dommage_materiel 110	none -48	vandalisme 66	vol -49
#فتحه	blessure 137	bris_de_glace 56	collision -98	degats_des_eaux -59	dommage_materiel 122	incendie -77	none -88	vol -64
#فتش>	autre 54	bris_de_glace 59	none 44	vol -65
#فتشق	blessure -58	bris_de_glace 189	collision -58	degats_des_eaux -47	none -45
#فتضر	collision -50	dommage_materiel -42	evenement_climatique 170
#فتو>	bris_de_glace -40	dommage_materiel -46	none -56	vandalisme 183
#فتوح	bris_de_glace 77	degats_des_eaux 43
#فتي>	blessure -49	incendie 79	vol 59
#فجاه	bris_de_glace 70	collision 44
#فجر>	degats_des_eaux 66
#فجرت	collision 80	degats_des_eaux 41	evenement_climatique -69	incendie 94	none -60
#فحال	collision 78	degats_des_eaux 55
#فخذ>	blessure 243	collision -83	dommage_materiel -44
#فدار	bris_de_glace -99	degats_des_eaux -42	dommage_materiel 258	incendie -75
#فذه>	bris_de_glace 130	degats_des_eaux -40	none -62
#فراش	collision -57	dommage_materiel -41	evenement_climatique 150	incendie 47	none -53
#فرام	vandalisme 109
#فران	collision 127	evenement_climatique 88	none -95	vandalisme -59
#فرج>	blessure 91	none -78	vandalisme 113	vol -48
#فرغو	collision -45	degats_des_eaux 102	evenement_climatique -88	none -54	vol 132
#فرقع	bris_de_glace 151	dommage_materiel -46	none -57
#فرن>	autre -55	collision -57	dommage_materiel 72	incendie 242	none -87
#فره>	collision 66	none -54	vandalisme 99	vol -40
#فرو>	blessure 132	collision -141	degats_des_eaux 87	dommage_materiel 87	evenement_climatique -43	incendie -41	none -83	vandalisme -51
#فرين	autre 83	collision 191	none -81	vandalisme -43	vol -40
#فرگع	collision -58	degats_des_eaux 202	none -42	vol -43
#فزه>	blessure -69	collision -55	dommage_materiel 221
#فسد>	evenement_climatique 116
#فسقط	collision 48
#فضل>	collision -45	dommage_materiel -83	none 272
#فضلك	none 126
#فطري	collision 98
#فطوم	collision 101
#فعت>	autre 115	blessure 60	collision -75	none -135	vol 67
#فعتن	collision 119
#فعل>	bris_de_glace 76	collision -53	vandalisme 108
#فعنا	collision 99	none -50	vandalisme 86	vol -40
#فعني	blessure 147	collision -147	dommage_materiel -47	none -60	vol 45
#فعه>	vol 99
#فقت>	blessure -41	dommage_materiel -62	incendie 71	none -56	vandalisme -40	vol 124
#فقد>	collision 75	dommage_materiel 66	none -75
#فقدت	autre 189	blessure -47	collision -41	none -98	vandalisme 89	vol -122
#فقي>	blessure -41	collision -93	none -61	vandalisme 44	vol 134
#فكسر	blessure 53	bris_de_glace 99	collision -50	dommage_materiel -41	none -51	vandalisme 67
#فلا>	bris_de_glace 48	collision -84	dommage_materiel 62	none -88	vandalisme 130
#فلاح	collision 47	none -83	vol 124
#فلت>	blessure 123	degats_des_eaux -41	dommage_materiel 64	none -66	vol -63
#فلق>	dommage_materiel 114	evenement_climatique 69
#فلم>	none -44	vol 77
#فلمس	collision 125	degats_des_eaux 87	none -43
#فلوس	autre 159	dommage_materiel -50	none -58	vol 68
#فلي>	blessure -46	collision 70	degats_des_eaux 113	dommage_materiel -84	evenement_climatique 53	none -44
#فما>	collision -88	dommage_materiel -43	none -63	vandalisme -63	vol 278
#فنا>	blessure 149	collision -74	dommage_materiel -49	none -74	vol 75
#فنان	blessure -41	collision -100	dommage_materiel 144	evenement_climatique -40	none -201	vandalisme 208	vol -58
#فندق	autre 173	collision -56	dommage_materiel -40	none -117	vol 54
#فني>	collision 92
#فها>	degats_des_eaux 68	none -66
#فهم>	autre -44	none 176
#فوا>	degats_des_eaux -53	evenement_climatique 106
#فوار	dommage_materiel -69	none -150	vandalisme 242
#فوجد	degats_des_eaux 105	evenement_climatique 45	vandalisme -44
#فوخه	collision 52	degats_des_eaux 143
#فور>	degats_des_eaux 63	incendie 75	none -75	vandalisme -58
#فورا	collision -43	none -76	vandalisme 116	vol 54
#فوق>	degats_des_eaux 63	none -51
#فوقي	collision -54	degats_des_eaux 290	dommage_materiel -88	none -44	vol -41
#فول>	autre 51	collision 93	vol -54
#فون>	collision -41	dommage_materiel 48	none -44	vol 63
#فيا>	blessure 40	collision 74	none 81
#فيتر	blessure -54	bris_de_glace 288	collision -128	degats_des_eaux -41	dommage_materiel -70	evenement_climatique -42	none -125	vandalisme 148	vol -145
#فيدي	blessure 63	incendie 60	vandalisme -46
#فيرا	bris_de_glace 248	dommage_materiel -65	none -101	vandalisme -56	vol -52
#فيزو	vol 51
#فيضا	degats_des_eaux 105	dommage_materiel -65	evenement_climatique 73	none -49
#فيف>	collision 94
#فيكم	none 206
#فيلا	collision 47	dommage_materiel -68	evenement_climatique -52	incendie -48	none -97	vandalisme 118	vol 110
#فين>	autre 82	degats_des_eaux 57	vol -43
#فينا	degats_des_eaux 44	incendie 68	vol -41
#فيها	incendie 49	none -46	vol 42
#فيهم	bris_de_glace -55	collision 209	degats_des_eaux -47	dommage_materiel -74	evenement_climatique -42	incendie 46	none -121	vandalisme -57	vol -44
#فيي>	collision 195	none -112	vandalisme -72	vol -49
#قاء>	bris_de_glace 49	collision -52	degats_des_eaux -58	none 175	vandalisme -59
#قات>	dommage_materiel 42	incendie 47	none -53
#قادر	collision 127
#قادم	collision 55	none 105
#قادو	degats_des_eaux 215	none -78
#قاس>	vandalisme 65
#قاسي	incendie 66	none -51	vandalisme 112	vol -45
#قاش>	blessure 45	collision 57	dommage_materiel 95	none -75
#قاطع	collision -47	dommage_materiel -69	none 200
#قاعد	none -78	vandalisme 208
#قاعه	collision -53	degats_des_eaux 238	incendie -114
#قال>	collision 66
#قالت	degats_des_eaux 84
#قالو	blessure 40	none -50	vol 87
#قالي	vol 99
#قام>	collision 71	degats_des_eaux 79	dommage_materiel -65	none -176	vandalisme 199	vol -132
#قامه	autre 55	blessure 58	collision -53	dommage_materiel -43	incendie 71
#قاو>	collision 50	incendie 95
#قاوه	collision 57	evenement_climatique 49	none -58	vandalisme -45	vol 77
#قايد	evenement_climatique 142	vol -64
#قايق	collision -41	incendie 46	none 107
#قايه	degats_des_eaux 74	incendie 51
#قبتي	collision 140	vandalisme -45
#قبل>	none 54
#قبه>	blessure 56
#قبو>	degats_des_eaux 77	dommage_materiel -43	evenement_climatique 67	none -91	vol 64
#قتحم	collision -46	none -77	vandalisme 103	vol 61
#قتلع	bris_de_glace 43	evenement_climatique 78
#قتها	autre 129	degats_des_eaux 66	none -88	vol -40
#قتي>	collision -51	degats_des_eaux 87	dommage_materiel 151	evenement_climatique -66	none -100
#قدام	blessure 41	none -67
#قدت>	autre 189	blessure -47	collision -41	none -98	vandalisme 89	vol -122
#قدر>	collision -61	incendie 114	none -41	vandalisme -53	vol 107
#قدرش	blessure 213	collision 87	degats_des_eaux -54	dommage_materiel -54	none -197	vandalisme -52	vol -68
#قدرو	collision -65	none -51	vandalisme -80	vol 237
#قدم>	evenement_climatique 45	vandalisme 54
#قدمت	none -68	vandalisme 118	vol 91
#قدمه	collision 58
#قرا>	blessure -69	bris_de_glace 258	collision -149	degats_des_eaux -52	dommage_materiel -52	vol -45
#قرار	collision -46	dommage_materiel -57	evenement_climatique 41	none 234
#قرب>	collision 62
#قرمي	evenement_climatique 204
#قره>	collision 221	dommage_materiel -102	evenement_climatique 70	none -53
#قريب	collision 42	vol 59
#قرير	collision 83
#قسم>	bris_de_glace -44	collision 201	dommage_materiel -52	none -73	vol -42
#قصد>	autre 90	dommage_materiel 133	incendie -64	none -108	vandalisme -48
#قصدي	evenement_climatique 108
#قضاي	collision -45	vandalisme 57	vol 140
#قطار	autre 140	collision -52	dommage_materiel -45	none -73	vol 80
#قطت>	blessure 86	dommage_materiel 67
#قطر>	degats_des_eaux 217	dommage_materiel -46	none -65
#قطع>	blessure 52	none -44
#قطعا	blessure 49	collision -98	dommage_materiel 85	vandalisme 145	vol -74
#قطعت	blessure 91	collision -44	dommage_materiel 71	incendie -43	none -69	vandalisme -41
#قطعه	blessure -74	collision -154	degats_des_eaux 44	dommage_materiel 258	none -88	vol -45
#قطعو	bris_de_glace -49	collision -102	dommage_materiel -76	evenement_climatique 75	incendie -42	none -141	vandalisme 254	vol -75
#قطه>	blessure -48	collision -58	dommage_materiel 217	none -47
#قطور	collision 199	none -44	vol -64
#قطوع	autre -46	blessure 209	bris_de_glace -58	collision -76	degats_des_eaux -43	dommage_materiel -86	evenement_climatique -43	incendie -58	none -175	vandalisme -74
#قظت>	degats_des_eaux 51
#قعات	bris_de_glace 46	degats_des_eaux -114	dommage_materiel 131	none -73	vandalisme -44
#قعت>	bris_de_glace -47	dommage_materiel 186	none -69
#قعد>	collision 122
#قعنا	collision 62	degats_des_eaux 67
#قعه>	collision 42	dommage_materiel 83
#قفا>	collision 78
#قفت>	collision 122	incendie 54	vol -41
#قفز>	blessure 141	bris_de_glace -40	dommage_materiel -64
#قفل>	vol 89
#قفه>	bris_de_glace 40	incendie 65
#ققت>	blessure -60	bris_de_glace 223	collision -71	degats_des_eaux -46	none -62	vandalisme -79	vol -43
#قلاه	incendie 110
#قلب>	collision -67	dommage_materiel 162	none -106	vandalisme 131	vol -55
#قلبا	dommage_materiel 118	incendie 42	vol -82
#قلبت	collision 204	dommage_materiel -57	none -62
#قلبو	collision -67	none -79	vandalisme 180	vol 97
#قلبي	dommage_materiel -50	incendie 87	vol 106
#قلت>	incendie 117
#قلع>	collision 68	degats_des_eaux 110
#قلعا	bris_de_glace -41	collision -86	dommage_materiel -65	evenement_climatique 117	none -76	vandalisme 155	vol -42
#قله>	collision -57	incendie 63	none -72	vandalisme 129	vol -43
#قلوع	vandalisme 158	vol -56
#قلي>	incendie 98
#قليل	none 157	vandalisme -40
#قمام	incendie 120
#قمي>	collision 149	none -46
#قنا>	degats_des_eaux 95	none -60	vandalisme 61
#قناه	collision -61	degats_des_eaux 211	dommage_materiel -74	evenement_climatique 65	none -43	vandalisme -40	vol -44
#قنطر	evenement_climatique 142	none -45	vandalisme 62
#قني>	collision -74	dommage_materiel 89	incendie 73
#قنين	bris_de_glace 80	collision -73	degats_des_eaux -45	incendie 206	none -54
#قها>	collision 41
#قهي>	collision -41	vandalisme 84
#قوا>	collision -49	dommage_materiel -66	none -61	vandalisme 99	vol 174
#قوال	none -119	vol 214
#قود>	vandalisme 68
#قوط>	blessure 106	dommage_materiel 66	none -65	vol -90
#قولو	autre 59	degats_des_eaux 64	dommage_materiel -45	none -54	vol 60
#قوه>	blessure -45	dommage_materiel 96
#قويه	evenement_climatique 88
#قيا>	collision 203
#قياس	collision 73
#قيبت	vol 70
#قيبه	autre 69	collision -101	dommage_materiel 66	none -70	vandalisme -46	vol 140
#قيت>	dommage_materiel -41	none -61	vol 43
#قيدو	collision -55	evenement_climatique 53	vol 107
#قيع>	collision 59
#قيق>	collision -59	degats_des_eaux 107	evenement_climatique 63
#قيقه	collision 184	vol -48
#قيم>	collision -50	evenement_climatique 75	vol 101
#قينا	collision -78	evenement_climatique 47	vandalisme 59	vol 97
#قيه>	bris_de_glace 131	collision -56	dommage_materiel -46	evenement_climatique 67	none -87	vol -44
#كاب>	bris_de_glace 90	incendie 61
#كابل	collision -66	dommage_materiel -45	none -75	vandalisme 61	vol 137
#كابو	dommage_materiel 78	incendie 59	none -67	vandalisme 105	vol -56
#كابي	collision 60	degats_des_eaux 45
#كات>	blessure -40	bris_de_glace 80	collision 89
#كاحل	blessure 238	collision -70	dommage_materiel -44	none -48
#كادي	autre 53	collision -90	incendie 75	vol 52
#كار>	blessure -63	bris_de_glace -68	collision 218	evenement_climatique -41	none -56
#كارا	blessure 134	dommage_materiel -54	none -56
#كارت	collision 81	dommage_materiel 126	incendie -72	none -47	vol 62
#كارث	degats_des_eaux 143	dommage_materiel -44	evenement_climatique 53
#كارط	bris_de_glace 74	vol 66
#كاسك	vol 169
#كاع>	none -69	vandalisme 125	vol 41
#كاف>	bris_de_glace -40	collision -116	degats_des_eaux 239	dommage_materiel -63	incendie -46	none -146	vandalisme -59	vol -44
#كاك>	vol 108
#كاله	bris_de_glace -69	collision 104	evenement_climatique 64
#كامل	none -63
#كامي	none -78	vandalisme 86	vol 78
#كان>	none -45
#كانت	evenement_climatique 40	none -41
#كانش	blessure -42	bris_de_glace -83	degats_des_eaux 80	dommage_materiel -93	evenement_climatique -140	incendie 86	none 150	vandalisme -95	vol -91
#كانه	collision 54	dommage_materiel 40	none -84	vol 96
#كانو	collision 176	none -57
#كاني	blessure -40	collision -76	dommage_materiel 44	none -59	vol 122
#كاين	none 51	vandalisme 43
#كايه	none -41	vol 162
#كبت>	bris_de_glace -50	degats_des_eaux -68	dommage_materiel 339	incendie -51	none -152	vandalisme -145	vol -65
#كبتي	blessure 74	collision 89	dommage_materiel -42
#كبر>	bris_de_glace 132
#كبه>	collision 68
#كبير	evenement_climatique 62
#كتاب	degats_des_eaux 43	dommage_materiel -46	none -50	vandalisme 172	vol -62
#كتب>	dommage_materiel 69
#كتبن	degats_des_eaux 111
#كتبه	degats_des_eaux 83	none -50	vol 48
#كتبو	none -48	vandalisme 109
#كتبي	degats_des_eaux 196	none -60
#كتشف	bris_de_glace 68	vol 43
#كتف>	blessure -86	collision 93	dommage_materiel 114
#كتفي	blessure 87	collision 42
#كتقو	autre 71	collision -42	dommage_materiel 62	none -66	vandalisme -40	vol 71
#كتور	blessure -84	collision 51	degats_des_eaux 61	none -57	vandalisme -41	vol 61
#كثير	collision 42	evenement_climatique 43	none -40
#كحل>	blessure -51	bris_de_glace -48	collision -80	incendie 231
#كدا>	collision 62	none 75
#كدمه	degats_des_eaux 79
#كذلك	dommage_materiel 59	none 95
#كرا>	autre -53	collision 97	none 56
#كراج	blessure -40	dommage_materiel -54	evenement_climatique 164	vandalisme -40	vol 93
#كراس	evenement_climatique 43	incendie 92	vol 42
#كرام	collision 211
#كرسي	autre 55	blessure 52	collision -42	none -81
#كره>	bris_de_glace 51	dommage_materiel -41	evenement_climatique 81	none 49
#كروس	blessure 100	collision 52	dommage_materiel -59	none -106	vandalisme 82	vol -84
#كروه	collision -67	degats_des_eaux -45	dommage_materiel 64	vol 143
#كري>	blessure 106	collision -56	dommage_materiel -44	none 114
#كسر>	blessure 58	bris_de_glace 48	none -41
#كسرا	blessure 85	bris_de_glace -47	collision 157	none -130	vol -44
#كسرت	blessure 76	dommage_materiel 69
#كسرو	collision -56	dommage_materiel -56	none -74	vandalisme 271	vol 43
#كسور	blessure -40	collision 132	none -52	vandalisme 60
#كسي>	vol 64
#كسيد	autre 126	collision 122	dommage_materiel -44	none -72	vol -48
#كعب>	blessure 84	vandalisme 72
#كلا>	collision -50	dommage_materiel -80	none 191	vandalisme -76
#كلام	collision -65	dommage_materiel 85	vandalisme 149	vol -46
#كلب>	blessure 146	collision 44	dommage_materiel 40	none -63	vandalisme -49
#كلبي	autre 184	blessure -106	collision -70	degats_des_eaux -41	dommage_materiel 108	incendie -46	none -135	vandalisme -49
#كلشي	incendie 79	none -41
#كلنا	collision 55	none -45	vandalisme 40
#كله>	dommage_materiel 79	incendie 72	none -56
#كلها	collision -85	degats_des_eaux 52	evenement_climatique 41	incendie 73
#كلهم	evenement_climatique 150	none -43
#كلو>	degats_des_eaux 53	dommage_materiel -41	vol 56
#كليا	blessure 114	collision -72	none -61	vandalisme 102	vol -84
#كليت	blessure 125	bris_de_glace -42	collision -43	none -80	vol 106
#كلين	blessure 65	collision 60
#كليو	vol 44
#كما>	collision 151
#كمان	blessure -70	bris_de_glace -45	collision -118	degats_des_eaux -46	dommage_materiel 130	none -100	vandalisme 207	vol -84
#كمل>	collision 171	vandalisme -58
#كنا>	evenement_climatique 69	none -42
#كناس	bris_de_glace 60	collision -73	evenement_climatique 53	incendie 68
#كنت>	bris_de_glace 48	none -43
#كنتس	autre 93	blessure 42	collision -139	dommage_materiel -72	none -54	vol 163
#كنتش	collision -114	dommage_materiel -41	none -71	vandalisme 123	vol 50
#كنقط	autre -43	blessure 276	collision -63	dommage_materiel -80	vandalisme -41	vol -53
#كنقو	dommage_materiel -45	evenement_climatique 111
#كننا	bris_de_glace 40
#كنني	none 167
#كنه>	none -40	vol 52
#كنها	degats_des_eaux -42	vol 86
#كهرب	incendie 77
#كوب>	collision 224	none -56
#كوتر	blessure -49	collision 204	none -62	vandalisme -40
#كور>	blessure 122	collision -91	none -47	vol 112
#كوره	blessure 60	bris_de_glace 128	collision -47	dommage_materiel -57	none -41	vandalisme -47
#كوزي	incendie 73
#كوفر	collision 51	none -75	vol 159
#كول>	dommage_materiel -53	none -40	vandalisme 61	vol 79
#كومي	incendie 45	none -44	vol 127
#كون>	bris_de_glace 56	none -73	vandalisme 149
#كونج	collision -109	degats_des_eaux -42	dommage_materiel 254	incendie -73	none -42
#كونس	collision 139	none -46
#كونط	collision -66	degats_des_eaux 120
#كوي>	collision -69	incendie 67	none -43	vandalisme 110	vol 63
#كيبك	collision 148
#كيت>	collision -46	degats_des_eaux 164	dommage_materiel 148	evenement_climatique -88	incendie -46	none -164	vol -55
#كيجر	collision -43	vandalisme 98	vol 60
#كيحر	dommage_materiel 65	incendie 62
#كيخر	bris_de_glace 118	degats_des_eaux -51	dommage_materiel -51	none -109	vandalisme 96	vol -87
#كيد>	none 142
#كيس>	blessure 185	collision -91	degats_des_eaux 53
#كيشع	blessure -41	collision -45	dommage_materiel 270	none -110	vol -55
#كيضح	blessure -40	none -44	vol 63
#كيضر	collision 120	vandalisme 113
#كيعر	collision 189	degats_des_eaux 71	dommage_materiel -95	none -91
#كيف>	collision -76	dommage_materiel 44	none 94
#كيفا	autre -45	collision 154	vandalisme -49
#كيقط	degats_des_eaux 200	dommage_materiel -58	none -80	vol -42
#كيقو	incendie 65	vol 60
#كيل>	none -106	vandalisme 109	vol 51
#كيلع	bris_de_glace 141	collision -53	none -53
#كيلو	collision 49	dommage_materiel 118	none -63	vandalisme -46
#كين>	blessure 85	dommage_materiel -50	incendie 146	none -92	vol -49
#كينا	collision 125	evenement_climatique 95	vandalisme -65
#كينغ	collision 175	none -76	vandalisme 53
#كينه	autre -40	degats_des_eaux 84	dommage_materiel 76	none -43
#كيه>	autre 42	dommage_materiel 70	none -52
#لاء>	autre 62	none -79	vandalisme 93	vol -40
#لاب>	collision 117	degats_des_eaux 62	none -76
#لابا	collision 113	dommage_materiel 93	none -70
#لابس	degats_des_eaux 71	vol 72
#لابه	autre 131	blessure 73	collision -112	dommage_materiel -77	incendie -47	none -80	vandalisme -48	vol 93
#لابو	collision -48	degats_des_eaux -79	none -55	vandalisme 233	vol -61
#لات>	incendie 50	none -46
#لاتو	blessure -94	collision -132	degats_des_eaux -60	dommage_materiel 369	incendie -69	none -53	vandalisme -48	vol -42
#لاث>	collision 68	none -63	vol -41
#لاثا	none 64
#لاثن	none 67
#لاثه	none 52
#لاثي	vol 69
#لاج>	collision -41	none -62	vol 141
#لاجا	autre 66	collision -40	degats_des_eaux -73	evenement_climatique 68	none -52	vandalisme 77
#لاجه	dommage_materiel 105	evenement_climatique 105	none -57
#لاح>	dommage_materiel 41	evenement_climatique 50	none -43
#لاحد	none 84
#لاحم	collision 67
#لاحي	collision 90	degats_des_eaux -40	none -100	vol 147
#لاخر	none 61	vol 42
#لاد>	none -61
#لارب	collision -42	none -69	vandalisme 52	vol 83
#لارج	blessure 132	bris_de_glace -46	collision -109	degats_des_eaux -42	dommage_materiel -90	evenement_climatique 70	none -100	vol 137
#لارض	degats_des_eaux 99	dommage_materiel -43	evenement_climatique 49	none -55	vol -46
#لارو	blessure -58	collision -56	dommage_materiel -40	incendie 187	none -56	vol -40
#لازم	autre -56	blessure -57	bris_de_glace -70	collision -113	degats_des_eaux 101	dommage_materiel 314	evenement_climatique -73	incendie -49	none -302	vandalisme -83	vol -62
#لاسب	dommage_materiel 82
#لاست	autre 48	evenement_climatique 44
#لاسط	collision -50	evenement_climatique 125	none -69	vol 107
#لاسع	collision 95
#لاسف	none 91
#لاسم	blessure 43	collision -68	dommage_materiel -41	incendie 70	none -54	vandalisme 137	vol -41
#لاسن	autre 147	none -103
#لاسو	collision 81
#لاش>	autre 177	collision -121	none -46
#لاشا	collision 114
#لاصا	blessure 75	bris_de_glace -52	collision -161	degats_des_eaux -45	dommage_materiel 100	none -148	vandalisme -92	vol 154
#لاصت	collision 74	none -78	vandalisme 127
#لاصط	collision 74	dommage_materiel 66	none -50
#لاصل	collision -89	dommage_materiel 105
#لاصه	bris_de_glace 53	degats_des_eaux -44	dommage_materiel 119	none -67	vandalisme 45
#لاضر	evenement_climatique 47
#لاطا	collision 60	dommage_materiel 73	vandalisme -97	vol 58
#لاطف	collision -41	degats_des_eaux 109	incendie 62
#لاغ>	collision -76	none -46	vandalisme 170
#لاف>	dommage_materiel -60	none -86	vandalisme 45	vol 112
#لافا	collision 54	degats_des_eaux 96	dommage_materiel 58	none -41
#لافت	collision -63	dommage_materiel -52	evenement_climatique 49	none -94	vandalisme 86	vol 111
#لاقا	autre 55	blessure 58	collision -53	dommage_materiel -43	incendie 71
#لاقه	collision -40	degats_des_eaux 93	evenement_climatique 48
#لاقي	collision 125	none -58
#لاك>	bris_de_glace -45	collision -71	dommage_materiel 254	none -89	vandalisme -59
#لاكا	bris_de_glace -41	collision -42	dommage_materiel 51
#لاكس	collision 100	incendie 53	none -50
#لاكه	bris_de_glace 101	dommage_materiel -62	evenement_climatique 83	none -104	vandalisme -51
#لال>	bris_de_glace 50	collision -49	dommage_materiel 87	none -41	vandalisme -43
#لالا	dommage_materiel -65	none 136	vandalisme -45	vol 74
#لام>	none 46
#لاما	bris_de_glace 87	none -40
#لامب	dommage_materiel 42	incendie 70
#لامر	none 138
#لامن	collision 75	none -52	vandalisme 72
#لامه	collision 55	dommage_materiel 103
#لامو	bris_de_glace 59	vol 51
#لان>	autre 49	collision -43	none -41	vol 53
#لانا	collision 179	dommage_materiel -42	none -67
#لانت	vol 92
#لانج	collision -59	dommage_materiel 75	vandalisme -118	vol 140
#لانس	evenement_climatique 108	none -47
#لانع	blessure 171	dommage_materiel -40	incendie 40
#لانن	collision 126	none -43
#لانه	collision 158
#لاني	vol 96
#لاه>	collision -49	dommage_materiel -41	evenement_climatique 67	incendie 123	vol 47
#لاو>	bris_de_glace -41	collision -75	degats_des_eaux 72	dommage_materiel -66	none -77	vandalisme 63	vol 117
#لاوت	collision 180	dommage_materiel 60	none -132
#لاور	collision 195	vol -114
#لاوط	blessure -74	collision -107	evenement_climatique 91	incendie -40	none -59	vandalisme -80	vol 171
#لاول	collision -46	degats_des_eaux 46	evenement_climatique 65	incendie 50
#لاي>	bris_de_glace 68	incendie 43
#لايس	collision 89	degats_des_eaux 109	dommage_materiel -46	none -43
#لايم	blessure 50	collision 73
#لباب	bris_de_glace 48	none -50
#لبات	dommage_materiel 100	vol -65
#لباس	autre 110	blessure -58	collision 64	dommage_materiel -42
#لباش	collision 64	dommage_materiel -47	evenement_climatique 40	none -74	vandalisme 105	vol -48
#لباق	autre 93	none -63
#لبال	bris_de_glace 99	collision -96	none -47
#لبان	blessure 61	bris_de_glace 67	collision -47	degats_des_eaux 93	none -47
#لبت>	collision 141	degats_des_eaux 110	dommage_materiel -64	none -72	vol -46
#لبحر	autre 90	blessure 100	collision -43	none -57	vandalisme -44	vol -59
#لبخا	blessure 162	collision -90	dommage_materiel -75	incendie 69	none -49
#لبرد	bris_de_glace 96	collision -58	degats_des_eaux 40	evenement_climatique 114	none -69	vandalisme -46	vol -40
#لبرو	blessure 152	dommage_materiel -40	none -52	vandalisme -43	vol 49
#لبري	autre 117	collision -50	dommage_materiel 111	none -91	vol -105
#لبزط	collision -50	none -45	vol 197
#لبصم	vol 152
#لبطا	autre 88	blessure 69	none -76
#لبقر	collision 52	evenement_climatique 104	none -43
#لبلا	collision -73	degats_des_eaux 68	dommage_materiel 149	evenement_climatique 51	none -104
#لبلد	collision 55	degats_des_eaux 46	evenement_climatique 46
#لبلو	collision 46	degats_des_eaux 112
#لبنا	bris_de_glace 53	collision 50
#لبنت	blessure 151	collision -46	none -131
#لبنك	autre 153	bris_de_glace -40	collision -114	dommage_materiel -66	none -105	vandalisme -45	vol 144
#لبني	collision 103	dommage_materiel 120	none -53	vol -92
#لبه>	degats_des_eaux -40	dommage_materiel 118	none -51	vol -41
#لبو>	collision -88	dommage_materiel -40	evenement_climatique -48	none -109	vandalisme 103	vol 166
#لبوا	collision 103	dommage_materiel -53	none -55	vandalisme 99	vol 43
#لبور	collision 144	none -59
#لبوط	incendie 144
#لبول	none -50	vandalisme 61	vol 55
#لبوم	autre 68	collision -74	evenement_climatique 61	incendie 75	none -40
#لبي>	autre 72	blessure -49	vol 62
#لبيا	degats_des_eaux 117
#لبيب	blessure -66	degats_des_eaux -41	dommage_materiel 123	none -49
#لبير	blessure -55	collision 42	degats_des_eaux 71	dommage_materiel -65	evenement_climatique 79	incendie -50	none -130	vandalisme -56
#لبيس	collision -63	degats_des_eaux 40	dommage_materiel 97	none -65	vol 105
#لبيض	dommage_materiel -59	evenement_climatique 66	none -87	vandalisme 188	vol -59
#لبيك	bris_de_glace -49	collision 190	evenement_climatique 43	none -50
#لتاب	collision -94	dommage_materiel -57	incendie 71	none -61	vandalisme 128
#لتاس	collision 84
#لتاك	none 120
#لتام	autre 194	none -42
#لتبر	evenement_climatique 120	none -42
#لتبن	incendie 67
#لتحت	degats_des_eaux 80
#لتحد	none 120
#لتر>	collision -40	degats_des_eaux 186	dommage_materiel -42	none -41	vol 81
#لترا	vol 61
#لترو	blessure 111	collision 45
#لتري	incendie 80	vol 58
#لتصر	autre 69	collision -51	none 139	vandalisme -45
#لتعو	autre 60	none 106
#لتلف	dommage_materiel 111
#لتم>	collision -43	evenement_climatique 57	none 174
#لتني	autre 265	dommage_materiel -48	none -188
#لتها	blessure -40	collision -46	dommage_materiel 105	none 76
#لتهب	blessure 115	collision -62	dommage_materiel -44	incendie 104	none -54	vol 65
#لتوص	collision 94	none -45	vol 92
#لتوق	collision 106
#لتوي	blessure 70	degats_des_eaux 40	dommage_materiel -51	none -49
#لتي>	evenement_climatique 45	vandalisme 41
#لتيا	autre -68	blessure -73	collision -53	degats_des_eaux 104	dommage_materiel 181	incendie -61	none -59
#لتيل	bris_de_glace 55	dommage_materiel 50
#لتين	blessure 203	collision -89	dommage_materiel -46	vandalisme -40
#لثال	collision 72
#لثام	none 112
#لثان	vandalisme -44	vol 43
#لثلج	evenement_climatique 246	none -40
#لثه>	collision 78
#لجاج	blessure 140	bris_de_glace 165	collision -94	degats_des_eaux -123	dommage_materiel -83	evenement_climatique -40	none -68	vol -45
#لجار	collision -53	degats_des_eaux 94	none -48
#لجام	collision -70	incendie 122	none -87	vandalisme -47	vol 174
#لجان	incendie 91	none -55	vandalisme 132	vol -54
#لجبس	blessure 80	degats_des_eaux 60	none -54
#لجبل	degats_des_eaux -49	dommage_materiel 101	evenement_climatique 72
#لجدا	collision 41	degats_des_eaux 41	none -42
#لجدي	autre 66	collision 58	dommage_materiel 123	none -65	vandalisme -49	vol -43
#لجرا	blessure 57	bris_de_glace 229	collision -46	dommage_materiel -70	none -114	vandalisme -43
#لجرح	blessure 159	collision 44	none -44
#لجرد	degats_des_eaux 71	dommage_materiel 129	evenement_climatique -75	none -47	vandalisme -73
#لجلا	blessure -48	collision -120	incendie -40	none -77	vol 236
#لجمع	bris_de_glace 42	none 69
#لجمي	autre 97
#لجنا	blessure 64	none -66	vandalisme 124
#لجنب	collision 189	none -60	vandalisme 42	vol -40
#لجنط	dommage_materiel 176	none -54
#لجهت	collision 118	none -73	vandalisme 46
#لجهد	blessure -61	bris_de_glace 186
#لجيب	blessure -40	dommage_materiel 42	none -72	vol 174
#لجير	degats_des_eaux 43	none -49
#لحاج	bris_de_glace 45	collision 64	none -42
#لحاد	collision 84
#لحار	none -57	vandalisme 106	vol 45
#لحاس	dommage_materiel 298	incendie -137	none -74
#لحاف	blessure 46	dommage_materiel -40	none -53	vol 82
#لحال	bris_de_glace -50	collision -70	degats_des_eaux -42	evenement_climatique -46	none 192	vandalisme -51	vol -51
#لحان	degats_des_eaux 112	none -69	vandalisme 48
#لحجا	collision -47	none -42	vandalisme 285	vol -81
#لحجر	blessure 61	dommage_materiel -58	none -45	vandalisme 94	vol -58
#لحد>	degats_des_eaux 77	evenement_climatique 125	none -52	vol -48
#لحرا	bris_de_glace 88	collision -89	degats_des_eaux 87	dommage_materiel -62	incendie -78	none -64	vol 139
#لحري	incendie 56
#لحسا	autre 144	blessure 78	bris_de_glace -46	collision -85	degats_des_eaux -40	dommage_materiel -103	vandalisme -50
#لحصا	blessure -65	collision -89	incendie 160	none -43	vol 108
#لحصي	collision -76	degats_des_eaux -52	dommage_materiel -41	incendie 161	none -40
#لحفر	blessure -42	collision 209	dommage_materiel -159	vandalisme 69	vol -63
#لحق>	collision -50	degats_des_eaux 60	incendie 123
#لحقت	blessure -46	bris_de_glace -48	collision 272	dommage_materiel -59	none -66	vandalisme -78	vol -40
#لحلو	blessure -45	collision -85	dommage_materiel 169	evenement_climatique 74	incendie -43	none -106	vandalisme -48
#لحلي	dommage_materiel 97
#لحما	blessure 40	degats_des_eaux 46	none -52
#لحمد	bris_de_glace 52
#لحمر	collision 68
#لحنف	collision -88	degats_des_eaux 198	evenement_climatique -112	none -125	vandalisme 108	vol -108
#لحوا	collision -65	none -63	vandalisme 100	vol 50
#لحوض	bris_de_glace -45	degats_des_eaux 49	dommage_materiel 77	none -96	vol -41
#لحوم	bris_de_glace 126	collision -52	dommage_materiel -67	incendie 58	none -68	vandalisme 70
#لحي>	autre -69	collision -56	degats_des_eaux -56	dommage_materiel 96	evenement_climatique 126	none -78	vandalisme 75
#لحيط	incendie 78	none -60
#لحين	collision 122
#لخام	autre 68	degats_des_eaux 41	vol -42
#لخبي	none 126
#لخدا	collision -54	dommage_materiel -47	evenement_climatique 149	none -66	vandalisme -47	vol 138
#لخدم	collision 51	none -43	vandalisme 64
#لخزا	bris_de_glace 97	collision -64	degats_des_eaux 76	evenement_climatique 49	incendie -68	none -100
#لخسا	evenement_climatique 45	vandalisme 100
#لخشب	degats_des_eaux 99	dommage_materiel 52	incendie 47	none -76
#لخضا	collision 167	none -52
#لخضر	autre 140	blessure 62	bris_de_glace -40	collision -42	dommage_materiel -62	none -93	vol -70
#لخط>	collision 86	vandalisme 47
#لخطو	autre 83	blessure -73	collision -104	dommage_materiel -61	none 178
#لخلف	collision 69
#لخمي	none 68
#لخير	collision -53	degats_des_eaux 75	none 110	vandalisme -55
#لخيم	collision -96	incendie 90	vol 70
#لداب	blessure 89	bris_de_glace -46	collision 156	dommage_materiel -60	vol -90
#لداخ	evenement_climatique 78	none -81	vandalisme -56	vol 88
#لدار	dommage_materiel -49	none -42
#لداي	vol 122
#لدخا	collision -47	dommage_materiel -43	incendie 254
#لدرا	bris_de_glace 66	collision 56	none -44
#لدرج	blessure 79	degats_des_eaux -47	dommage_materiel 51	incendie 67
#لدرك	none -40	vol 52
#لدرو	blessure 144	collision -103	degats_des_eaux 93	dommage_materiel -40	none -63	vol 74
#لدري	blessure -68	degats_des_eaux 69	dommage_materiel 218	incendie -81	none -41	vol -73
#لدش>	bris_de_glace 127	degats_des_eaux 68	none -42
#لدقي	collision -59	degats_des_eaux 107	evenement_climatique 63
#لدم>	collision 71	vol 66
#لدها	blessure -61	bris_de_glace 133	degats_des_eaux -43	dommage_materiel -58	none -112	vandalisme 154	vol -60
#لدوا	evenement_climatique 67	none -57	vandalisme 45	vol 80
#لدوش	bris_de_glace 110	collision -71	degats_des_eaux 86	none -64
#لدول	blessure 150	collision -46	degats_des_eaux 82
#لدي>	dommage_materiel 49	none -42
#لديب	autre 116	dommage_materiel -59	none -48	vandalisme -45	vol 87
#لدين	collision 81	degats_des_eaux -46	dommage_materiel -43	incendie 151
#لديه	collision 42	dommage_materiel 127	none -73
#لذهب	bris_de_glace 108	none -59	vol 68
#لذي>	collision 111	none -51
#لراب	none 53
#لراج	collision 96	incendie 135	none -91	vol -51
#لراد	blessure 111	none -49	vol 64
#لراس	blessure -109	bris_de_glace 147	collision -99	none -67	vandalisme 68
#لراك	collision 76	none -57	vandalisme 91
#لراي	blessure -57	bris_de_glace -42	collision 229	dommage_materiel -42	incendie 44	none -55	vandalisme -51	vol -61
#لربا	autre 65	blessure 94	collision 61	dommage_materiel -42	none -66	vandalisme -49	vol -45
#لربع	collision 61	none 104
#لرجل	blessure 72	collision 90	dommage_materiel -51
#لرحل	autre 167	collision -105	none -64	vol 43
#لرصي	blessure -84	collision 236	none -58
#لرعد	collision -52	dommage_materiel -42	evenement_climatique 283	none -60
#لرف>	blessure -85	collision -113	degats_des_eaux -42	dommage_materiel 303	incendie 70	none -65	vol -86
#لرقب	collision 60	vol 57
#لركا	bris_de_glace 111	collision -78	degats_des_eaux 68	incendie 77
#لركب	collision 46	degats_des_eaux -48	evenement_climatique 103
#لركل	bris_de_glace -46	collision -91	dommage_materiel -41	none -84	vandalisme 308	vol -62
#لرمل	bris_de_glace 101	collision -41	degats_des_eaux -48	incendie 196	none -58	vandalisme -62	vol -88
#لروا	collision -43	dommage_materiel 41	none -90	vandalisme 52	vol 67
#لروب	degats_des_eaux 104
#لروض	collision 122
#لروم	collision 112	vol 68
#لروي	autre -106	blessure -77	bris_de_glace -75	degats_des_eaux -95	dommage_materiel 214	evenement_climatique -93	incendie -54	none -314	vol -126
#لريا	dommage_materiel -48	evenement_climatique 57	none -44	vandalisme 48
#لريح	collision -60	dommage_materiel -49	evenement_climatique 327	none -41
#لريد	incendie 114	vandalisme 78
#لزاج	bris_de_glace 277	collision -73	none -64
#لزبل	incendie 52	vandalisme 144
#لزبو	incendie -49	none -55	vandalisme 85
#لزجا	bris_de_glace 189
#لزرا	degats_des_eaux 74
#لزرب	degats_des_eaux 76	dommage_materiel 74
#لزلي	bris_de_glace 104	collision -55	degats_des_eaux 69	dommage_materiel -70	vandalisme 67	vol -55
#لزنق	collision -59	degats_des_eaux 69	dommage_materiel -44	vandalisme 192	vol -59
#لزوا	autre 113	dommage_materiel -66	vol 76
#لزيت	blessure 86	collision 73
#لساب	degats_des_eaux -44	none -47	vandalisme 134
#لسار	autre 86	dommage_materiel -59	none -83	vandalisme 71	vol 85
#لساس	collision -72	degats_des_eaux 219	dommage_materiel -69	evenement_climatique -46	vandalisme 85	vol -67
#لساع	vol 46
#لساق	blessure 253	collision -44	dommage_materiel -64	none -51
#لسان	degats_des_eaux 73
#لساي	collision 95
#لسبا	blessure 46	collision -84	degats_des_eaux 155	dommage_materiel 63	none -64	vol -40
#لسبت	none 107
#لسبي	blessure 103	collision 43
#لست>	none 144
#لستا	dommage_materiel -49	incendie 291	none -84
#لسجا	degats_des_eaux 74
#لسخا	degats_des_eaux 85	incendie 53
#لسدا	blessure -70	collision -42	dommage_materiel 111	incendie 138	none -50	vandalisme -41	vol -68
#لسرب	collision -57	evenement_climatique 140	vol 69
#لسرق	collision -44	none 192
#لسطح	collision -55	evenement_climatique 195	none -43
#لسطو	degats_des_eaux 58	dommage_materiel -58	none -63	vol 73
#لسعا	blessure 232	collision -130	dommage_materiel -49	incendie 68	none -40
#لسفر	autre 227	dommage_materiel -52	none -115	vandalisme -51	vol -40
#لسفل	blessure -46	collision 70	degats_des_eaux 113	dommage_materiel -84	evenement_climatique 53	none -44
#لسقف	evenement_climatique 69
#لسكا	blessure -70	bris_de_glace -40	collision -90	dommage_materiel -103	evenement_climatique -40	incendie 217	none -138	vandalisme -65	vol 146
#لسكر	collision 41	degats_des_eaux 87	dommage_materiel -51	vandalisme 59	vol -59
#لسكو	blessure -49	collision 204	none -62	vandalisme -40
#لسلا	blessure 40	collision 41
#لسلط	dommage_materiel 75	evenement_climatique 94
#لسلع	collision -68	degats_des_eaux 121	dommage_materiel -55	none -86	vandalisme -78	vol 132
#لسلو	dommage_materiel 48	none -43	vandalisme 59
#لسما	blessure 80	bris_de_glace -44	dommage_materiel 135	evenement_climatique 72	none -84	vol -66
#لسه>	blessure -42	collision 116	degats_des_eaux -41	dommage_materiel -54	none -140	vandalisme -59	vol 205
#لسوا	autre 83	none 89	vandalisme -44
#لسوق	vol 67
#لسيا	collision 53
#لسيد	dommage_materiel 138
#لسير	collision 70	dommage_materiel 81	none -62	vol -44
#لسيف	collision -85	degats_des_eaux 203	dommage_materiel -48	vol 61
#لسيل	collision -75	degats_des_eaux -64	dommage_materiel -67	evenement_climatique 114	incendie 57	none -80	vandalisme 206	vol -88
#لسيو	collision -52	degats_des_eaux 42	dommage_materiel -45	evenement_climatique 140	none -79	vandalisme 87	vol -42
#لشاب	blessure -42	collision 122	incendie 104	none -64
#لشاح	collision 95
#لشار	collision 63	none -50	vandalisme 71
#لشاش	none -40	vandalisme 81
#لشبا	blessure 48	dommage_materiel -46	none -73	vol 72
#لشبك	blessure -40	collision 84	dommage_materiel 47
#لشتا	degats_des_eaux 117	evenement_climatique 54	none -73	vandalisme -42	vol 51
#لشجر	bris_de_glace -48	degats_des_eaux -45	dommage_materiel -63	evenement_climatique 332	none -89	vandalisme -54
#لشرا	collision -60	evenement_climatique 145	incendie 66
#لشرج	bris_de_glace 228	dommage_materiel -76	none -43
#لشرف	evenement_climatique 49	incendie 79
#لشرك	autre 133	collision 52	none -76
#لشري	collision -74	dommage_materiel 59	none -62	vandalisme -40	vol 131
#لشفا	collision -45	evenement_climatique 57	incendie 75
#لشقه	collision -58	dommage_materiel 66	incendie 66	none -85	vol 108
#لشكا	collision -73	none -56	vandalisme -45	vol 326
#لشكو	collision -55	none -42	vandalisme 71	vol 96
#لشمس	collision -45	evenement_climatique 136
#لشمع	blessure -59	collision -84	degats_des_eaux -54	dommage_materiel 101	incendie 141
#لشهر	degats_des_eaux 53	none 90
#لشوف	degats_des_eaux 217	incendie -53
#لشي>	incendie 79	none -41
#لشيف	collision 92
#لصاع	collision -52	evenement_climatique 169
#لصاك	autre 40	collision -78	vol 179
#لصال	bris_de_glace 62	collision -47	degats_des_eaux 147
#لصبا	vandalisme 41
#لصبع	blessure -83	bris_de_glace 199	incendie 41
#لصت>	autre 186	blessure -46	dommage_materiel -48	evenement_climatique 74	none -70	vol -70
#لصخر	collision -45	dommage_materiel 80	evenement_climatique 101
#لصدم	collision 95
#لصغي	degats_des_eaux 45
#لصنا	collision -40	degats_des_eaux 50	none -59	vol 149
#لصند	collision 73	degats_des_eaux 45	vol 52
#لصور	incendie 102	none 41
#لصوص	vol 145
#لصيد	bris_de_glace 71	collision 96	none -42	vandalisme -41
#لضبا	collision 150	evenement_climatique 87	none -63
#لضبط	evenement_climatique 45	none 131
#لضو>	dommage_materiel 56	incendie 67	none -42
#لضوء	collision 91
#لضيا	autre 124	vol -51
#لضيع	collision -45	degats_des_eaux -50	evenement_climatique 203	none -57
#لطاب	collision -44	degats_des_eaux 60	dommage_materiel 65	none -45
#لطات	collision -59	dommage_materiel 82	evenement_climatique 62
#لطاق	evenement_climatique 153
#لطاك	vol 106
#لطاو	blessure -88	bris_de_glace 87	collision -83	degats_des_eaux -65	dommage_materiel 85	incendie 118	vol -42
#لطبا	blessure -42	collision -94	dommage_materiel -127	incendie 258	none -164	vandalisme 121	vol -60
#لطبع	degats_des_eaux 139	evenement_climatique -89	none 140	vandalisme -44	vol -40
#لطبل	bris_de_glace -60	collision -46	dommage_materiel 94	none -53	vandalisme 118
#لطبي	autre 132	blessure 47	dommage_materiel -41	none -55
#لطرا	collision 96	none -56	vol 124
#لطرف	none 144
#لطري	bris_de_glace 53	collision 100	none -55
#لطلا	dommage_materiel 53	none -50	vandalisme 108
#لطما	collision -67	dommage_materiel -49	none -57	vandalisme 178
#لطمو	autre -40	blessure -40	bris_de_glace -40	collision 71	dommage_materiel -94	none -106	vandalisme 118	vol 159
#لطنا	blessure 84	collision -52	dommage_materiel -47	none 130	vol -40
#لطنج	blessure 150	bris_de_glace 56	collision -52	dommage_materiel -42
#لطه>	degats_des_eaux -45	dommage_materiel 45	evenement_climatique 93
#لطوا	collision -61	degats_des_eaux 199	evenement_climatique -45	none -42
#لطوب	blessure 100
#لطوم	collision 53	none -53
#لطيا	autre 113	blessure -63	bris_de_glace 89	collision -109	degats_des_eaux -44	dommage_materiel -99	evenement_climatique -43	incendie -48	none -135	vandalisme -50	vol 124
#لطيف	autre -41	collision 102	degats_des_eaux -42	dommage_materiel -53	incendie 135	none -51	vol -83
#لطين	degats_des_eaux -73	evenement_climatique 163
#لظهر	bris_de_glace 54	none 88
#لعات	collision -56	evenement_climatique 91	none -53	vandalisme 115
#لعاد	bris_de_glace 109	collision 192	dommage_materiel -64	none -143
#لعاش	collision -50	none 79	vol 46
#لعاص	evenement_climatique 185
#لعاف	incendie 176
#لعام	bris_de_glace 65	none -42
#لعاي	blessure 112	collision -65	dommage_materiel 166	none -100	vol -48
#لعب>	blessure 136	collision -128	dommage_materiel 120	vandalisme -48
#لعبو	bris_de_glace 186	collision -52	dommage_materiel -44	none -68
#لعت>	evenement_climatique 74
#لعجا	collision -47	dommage_materiel -62	evenement_climatique 203	none -43	vandalisme -50
#لعجل	collision 95	none -49	vol 118
#لعجي	collision 53	degats_des_eaux -95	dommage_materiel 143	evenement_climatique 66	incendie -77	none -55	vandalisme -63
#لعرب	collision 93	dommage_materiel -67	none 121
#لعرس	degats_des_eaux -42	dommage_materiel 206	none -132	vandalisme -47	vol 83
#لعسا	none -42	vol 94
#لعشر	collision -46	none 96
#لعشي	bris_de_glace 66	dommage_materiel -61	none 96
#لعصر	collision -83	degats_des_eaux 90	dommage_materiel -93	vol 85
#لعطل	collision -46	none -60	vol 200
#لعظم	blessure 108	collision -145	dommage_materiel 229	none -102	vandalisme -45	vol -65
#لعقد	autre 214	collision -63	dommage_materiel -54	none -64	vol -61
#لعلو	degats_des_eaux 162
#لعما	blessure 40	incendie 40
#لعمر	autre 137	collision -64	none -57	vol 98
#لعمل	none -50
#لعمو	blessure 67	collision 94
#لعنا	collision -49	evenement_climatique 151	incendie 70	none -67
#لعنق	blessure 139	bris_de_glace -41	dommage_materiel -57	none -51
#لعه>	collision -43	degats_des_eaux 70	none -64
#لعود	blessure 84	collision -87	dommage_materiel 60	none -55	vol 42
#لعيد	autre 74	blessure 48	collision -80	dommage_materiel 47	incendie 72	none -88	vandalisme -45
#لعين	bris_de_glace 65	collision 53
#لغاز	incendie 122	vol 57
#لغت>	autre 62	collision -49	none -66	vol 116
#لغرز	blessure 115	bris_de_glace 81	collision -61
#لغرف	degats_des_eaux 115	none -50
#لغسا	collision -60	degats_des_eaux 42	dommage_materiel 146	none -42	vol -98
#لغطا	blessure 124	dommage_materiel -48	vandalisme -63
#لغوا	none 155
#لغيت	autre 325	collision -51	dommage_materiel -49	none -101	vol -53
#لفات	bris_de_glace 83	dommage_materiel 145	incendie -65	vol -50
#لفار	bris_de_glace 78	dommage_materiel -47	incendie 76	none -53
#لفاز	dommage_materiel 124	none -42
#لفت>	collision -49	degats_des_eaux 48	dommage_materiel 173	none -63
#لفجر	collision 73	none -40
#لفخذ	blessure 243	collision -83	dommage_materiel -44
#لفرا	bris_de_glace 59	collision 52	evenement_climatique 40	none -64
#لفرن	dommage_materiel 40	incendie 77
#لفري	degats_des_eaux 83	dommage_materiel 106	vandalisme -44
#لفزه	blessure -69	collision -55	dommage_materiel 221
#لفلا	collision 61	none -85	vol 125
#لفلو	autre 129	collision -53	none -53	vol 71
#لفنا	blessure 141	collision -123	dommage_materiel -65	incendie -45	none -63	vandalisme 107	vol -86
#لفند	autre 218	blessure 44	collision -75	none -123
#لفور	bris_de_glace 48	collision 123	incendie 44	none -70
#لفوق	collision -83	degats_des_eaux 230	none -48
#لفول	collision 144
#لفي>	bris_de_glace 43
#لفير	bris_de_glace 181	dommage_materiel -54	none -88	vandalisme -45
#لفيل	bris_de_glace -40	collision 41	dommage_materiel 106	evenement_climatique -48	incendie -49	none -119	vandalisme 140	vol -57
#لفيه	blessure 79	vandalisme 51
#لقات	blessure 95	dommage_materiel -45
#لقاد	degats_des_eaux 132
#لقار	collision -94	degats_des_eaux -46	dommage_materiel 151	none -98	vandalisme 55	vol -55
#لقاع	degats_des_eaux 226	dommage_materiel -64	incendie -101
#لقاو	collision 91	none -48	vandalisme -41	vol 47
#لقاي	evenement_climatique 142	vol -64
#لقبو	degats_des_eaux 54	evenement_climatique 56	none -116	vol 95
#لقت>	blessure 83	none -46
#لقدا	blessure 131	bris_de_glace 64	collision 64	degats_des_eaux 55	dommage_materiel -81	incendie -51	none -115	vol -53
#لقدي	blessure 76	dommage_materiel 60	none -56
#لقرا	collision -75	dommage_materiel 120	none 82	vol -42
#لقرم	evenement_climatique 162	incendie 50	none -40
#لقصد	evenement_climatique 108
#لقضا	collision -45	vandalisme 57	vol 140
#لقط>	collision 79
#لقطا	autre 140	collision -52	dommage_materiel -45	none -73	vol 80
#لقفل	vandalisme 68	vol 78
#لقما	incendie 120
#لقنط	collision -96	evenement_climatique 166	none -45	vandalisme 73
#لقني	collision 61	incendie 77
#لقه>	bris_de_glace 65	collision -61	degats_des_eaux -108	dommage_materiel -46	evenement_climatique 106	none -40	vol 69
#لقهو	vol 41
#لقيا	collision 50
#لقيت	dommage_materiel -40	none -60	vandalisme 41	vol 102
#لقين	collision -127	evenement_climatique 57	none -49	vandalisme 67	vol 123
#لكاب	dommage_materiel 46	incendie 62	none -64	vandalisme 107
#لكار	collision 97	none -56
#لكاز	bris_de_glace 134	collision -48	degats_des_eaux -40	dommage_materiel -65	incendie 132
#لكاس	vol 140
#لكاط	blessure -112	collision 50	dommage_materiel -44	vol 183
#لكاف	blessure -49	bris_de_glace -44	collision -94	degats_des_eaux 253	dommage_materiel -100	evenement_climatique -128	incendie 78	none -163	vandalisme -57	vol -44
#لكام	none -57	vandalisme 99	vol 42
#لكبي	dommage_materiel 72	evenement_climatique 40
#لكتب	degats_des_eaux 163	dommage_materiel -43	evenement_climatique 44	none -56
#لكرا	collision 58	evenement_climatique 63	none -41	vol 75
#لكرس	blessure 156	collision 60	dommage_materiel -68	none -64
#لكره	bris_de_glace 162	collision 147	dommage_materiel -60	none -148	vandalisme -65
#لكرو	blessure 138	degats_des_eaux -41	dommage_materiel -75	evenement_climatique -43	none -127	vandalisme 120	vol -103
#لكري	collision -55	degats_des_eaux -53	dommage_materiel 150	none -98	vandalisme 71	vol -75
#لكل>	collision 114	incendie 147	none -94	vandalisme -47	vol -41
#لكلا	collision 202	vandalisme -47
#لكلب	collision 74	degats_des_eaux -46	dommage_materiel 147	none -72	vandalisme -65
#لكلي	dommage_materiel 89	incendie -48	none -47
#لكم>	none 68
#لكنا	blessure -72	collision 170
#لكنن	bris_de_glace 41	dommage_materiel 40
#لكنه	vol 42
#لكه>	collision 51	none -63	vandalisme 110
#لكهر	incendie 46	none -44
#لكور	blessure 53	bris_de_glace 134	collision -112	dommage_materiel -52	vol 90
#لكوز	incendie 73
#لكوف	collision 51	none -75	vol 159
#لكوك	blessure 82	bris_de_glace -83	collision -108	dommage_materiel 286	evenement_climatique -52	incendie -48	none -200	vandalisme -55	vol -53
#لكول	blessure -89	collision -80	degats_des_eaux 187	dommage_materiel -61	none -56	vol 130
#لكوم	incendie 49	none -47	vol 128
#لكون	collision 66
#لكي>	incendie 54	none -40	vol 79
#للاس	collision -41	dommage_materiel 90	none 87
#للاف	collision -42	degats_des_eaux 134	dommage_materiel 86	vol -40
#للبا	bris_de_glace 57	degats_des_eaux 41
#للبو	vol 78
#للدا	blessure 101	incendie 52
#للدر	degats_des_eaux 40	vol 93
#للرك	evenement_climatique 90
#للسر	none -40	vol 157
#للسط	collision -70	dommage_materiel -50	evenement_climatique 116	incendie 54	none -79	vol 97
#للشر	bris_de_glace 187	collision -79	evenement_climatique 70	none -72	vandalisme -99
#للصا	blessure -40	bris_de_glace 129	collision -121	degats_des_eaux 117	evenement_climatique -80	vol -42
#للعا	blessure 101	collision -141	dommage_materiel 138	evenement_climatique 92	none -103	vol -52
#للكو	collision -41	vandalisme 67	vol 63
#للمس	dommage_materiel -43	incendie 181	vol -88
#للوح	blessure -55	bris_de_glace 43	collision -65	dommage_materiel 175	none -69	vol 63
#للور	collision 65
#للي>	dommage_materiel 53
#لليس	blessure 121	collision -87	dommage_materiel 85	evenement_climatique -50	none -71	vol -69
#لليل	dommage_materiel -42	vandalisme 61	vol 43
#لما>	degats_des_eaux 166	none -41
#لماء	degats_des_eaux 117	none -41
#لمات	bris_de_glace 55	vandalisme 83
#لمار	blessure 92	vol 58
#لماز	autre 116	blessure -55	bris_de_glace -45	collision -100	dommage_materiel 42	evenement_climatique -46	incendie 75	none -62	vandalisme 43	vol -59
#لماض	none 78
#لماط	blessure 227	bris_de_glace -45	degats_des_eaux 53	dommage_materiel -98	incendie -47	none -247	vandalisme -46	vol -84
#لماك	collision -63	degats_des_eaux 144	dommage_materiel -40	evenement_climatique 86
#لمال	collision -40	dommage_materiel 170	vandalisme -56	vol 53
#لمان	blessure 61	collision -82	dommage_materiel -43	incendie 157	none -43	vol -57
#لمبل	blessure 45	degats_des_eaux 58	none 47
#لمت>	collision -96	degats_des_eaux 66	dommage_materiel 102	none -99	vandalisme -87	vol 129
#لمتر	blessure -42	collision 43	evenement_climatique 142
#لمجا	degats_des_eaux 74
#لمحر	autre 44	evenement_climatique 51	none -81	vandalisme 125
#لمحض	collision 110
#لمحط	vol 54
#لمحل	collision -49	degats_des_eaux 92	vandalisme 47
#لمحم	collision 85
#لمخب	incendie 77
#لمخز	blessure -42	bris_de_glace -48	collision -59	dommage_materiel -46	none -108	vol 217
#لمدخ	collision -60	degats_des_eaux 55	vol 74
#لمدر	blessure 102	collision 50	none -46
#لمدن	degats_des_eaux 74	incendie 51
#لمدي	blessure 45	bris_de_glace 73	collision -90	dommage_materiel -41
#لمرا	collision 64	none -46
#لمرح	collision -54	degats_des_eaux 140	dommage_materiel -61	incendie 90
#لمرس	collision 139	evenement_climatique 81	none -43	vol -80
#لمرف	collision 49	dommage_materiel -53	none -73	vol 168
#لمره	dommage_materiel -42	none -48	vandalisme 111
#لمرو	collision 62	evenement_climatique 48
#لمسا	blessure 65	collision -43	degats_des_eaux 60	dommage_materiel -40	evenement_climatique -41	vandalisme 75
#لمست	incendie 62	none -47
#لمسج	collision 62	evenement_climatique 46	vandalisme 73	vol -75
#لمسم	autre 92	blessure -43	collision -117	dommage_materiel -75	none -44	vandalisme 225	vol -42
#لمسن	blessure 97	collision -61	incendie 63	none -44
#لمسو	collision -45	degats_des_eaux 104	none -65	vol 132
#لمشت	degats_des_eaux 106
#لمصا	autre 206	none -140	vandalisme 60	vol -44
#لمصب	blessure 74	bris_de_glace 57	collision 42
#لمطا	collision -51	incendie 173
#لمطب	blessure -42	bris_de_glace 94	collision -63	degats_des_eaux 82	incendie 41	none -57
#لمطر	evenement_climatique 171
#لمظل	collision -65	evenement_climatique 180	incendie 55	none -49
#لمعا	collision 65
#لمعل	degats_des_eaux 128	dommage_materiel 92	evenement_climatique -43	incendie -132	none -83	vandalisme -74
#لمغر	none 107	vol 41
#لمغس	degats_des_eaux 151
#لمقد	vandalisme 64
#لمقص	dommage_materiel -40	none -71	vandalisme 246	vol -69
#لمقل	incendie 95	none -50	vandalisme 93
#لمكا	collision 46
#لمكت	bris_de_glace -40	collision -59	degats_des_eaux 65	dommage_materiel 174	incendie -43	none -51
#لملا	degats_des_eaux 56	dommage_materiel 41	vandalisme -46	vol 104
#لملف	collision -44	none 249	vandalisme -43
#لملك	none -72	vandalisme 104
#لممر	bris_de_glace 73	collision -42	degats_des_eaux 50	incendie 68
#لمنا	dommage_materiel 67	none -65
#لمنح	collision 95	none -87	vandalisme -46	vol 140
#لمنز	evenement_climatique 122	none -40
#لمنش	autre -42	blessure 184	bris_de_glace -55	collision -75	degats_des_eaux -46	dommage_materiel -94	evenement_climatique -41	none -175	vandalisme -70
#لمه>	dommage_materiel 117	none -61	vandalisme 92	vol -40
#لموت	none -59	vandalisme 111
#لمود	collision -48	evenement_climatique 194	none -50
#لموس	blessure 89	collision -117	none -77	vandalisme 220	vol -88
#لموض	vol 84
#لموط	none -47	vandalisme 63
#لموق	collision 75	vol 62
#لموك	blessure -49	bris_de_glace -48	collision -93	degats_des_eaux 133	dommage_materiel 186	evenement_climatique -162	incendie 87	none -186	vandalisme -156	vol -62
#لمون	autre 107	collision -57	dommage_materiel -47	vol -45
#لميا	degats_des_eaux 131
#لميك	collision -44	dommage_materiel 73	none -59	vandalisme 44
#لمين	evenement_climatique -55	incendie 111
#لميه	autre 173	collision -123	dommage_materiel -47
#لنا>	collision 59	none -48
#لناد	collision -56	evenement_climatique 100	none -58	vandalisme 186	vol -123
#لنار	incendie 149
#لناس	collision 67	vol 48
#لناف	bris_de_glace 46	none -55	vandalisme 71	vol 45
#لنام	incendie 146
#لنجا	blessure -86	collision -52	degats_des_eaux 166	dommage_materiel -81
#لنحا	collision -65	degats_des_eaux -63	none -69	vol 267
#لنصف	dommage_materiel 46	none 131
#لنضا	autre 125	blessure -68	bris_de_glace -44	collision -100	degats_des_eaux -55	dommage_materiel 206	evenement_climatique -56	none -167	vandalisme -68	vol -70
#لنظا	autre 157	blessure -42	bris_de_glace -57	collision -48	dommage_materiel -127	none -129	vandalisme -94	vol 111
#لنعا	degats_des_eaux 43	vol 44
#لنقل	bris_de_glace 52	vol 50
#لنمر	bris_de_glace 146
#لنها	collision 55	degats_des_eaux 48	dommage_materiel 72	none -58	vandalisme -41
#لنوا	degats_des_eaux 50	vandalisme 72
#لني>	autre 98
#لنير	collision -49	incendie 141
#لها>	incendie 66
#لهات	none 42
#لهم>	evenement_climatique 94	none -47
#لهوا	bris_de_glace 53	none -68	vandalisme 58
#لهوت	incendie 127
#لوا>	vol 69
#لواج	bris_de_glace 86	collision -79	dommage_materiel 61	incendie 48
#لواح	collision -48	evenement_climatique 127	incendie 74
#لواد	collision -66	degats_des_eaux -59	evenement_climatique 306	none -43
#لواق	bris_de_glace 253	collision -90	dommage_materiel -54	none -141
#لوال	incendie 86
#لوبه	none -45	vol 111
#لوجه	collision 264	none -110
#لوحت	collision 54	dommage_materiel -43	evenement_climatique 67	none -106	vol 118
#لوحه	dommage_materiel 53	none -43
#لودي	collision 89
#لور>	collision 108
#لورا	collision 112	none -50
#لورش	collision -83	degats_des_eaux 102	dommage_materiel 71	evenement_climatique -45	vandalisme -48	vol 75
#لورق	collision 72	degats_des_eaux 65
#لورك	blessure 229	degats_des_eaux -40	dommage_materiel -47	none -62	vandalisme -73	vol -104
#لوس>	autre 119	degats_des_eaux -41	dommage_materiel -54	evenement_climatique 50	none -53	vol 42
#لوسط	collision 57	dommage_materiel -55	vandalisme 89
#لوطن	collision 53	vol 52
#لوطو	collision 63	incendie 61
#لوع>	blessure 223	bris_de_glace -41	collision -87	dommage_materiel -61	incendie -51	none -63	vandalisme -44
#لوعه	blessure -41	degats_des_eaux 160	vandalisme 83
#لوقا	degats_des_eaux 74	incendie 51
#لوقت	blessure 64	collision -107	dommage_materiel 179	none -54	vol -45
#لول>	degats_des_eaux 107	vol 45
#لولا	collision 118	dommage_materiel -49	incendie 102	vol -73
#لوم>	dommage_materiel 83	none -47
#لومب	degats_des_eaux 154
#لومت	collision 49	dommage_materiel 118	none -63	vandalisme -46
#لون>	degats_des_eaux 72	none -49
#لوني	collision 57	none 43	vandalisme -42	vol 55
#لوي>	dommage_materiel 178	none -57
#ليا>	none -59	vol 45
#ليان	blessure 149	bris_de_glace -40	collision -117	dommage_materiel 60	none -74	vandalisme 97	vol -101
#ليب>	blessure -41	dommage_materiel 97
#ليت>	collision -52	dommage_materiel -51	incendie 106	none -62	vol 105
#ليته	blessure 96	collision -126	dommage_materiel -59	none -85	vandalisme 109	vol 56
#ليج>	bris_de_glace 104	collision -55	degats_des_eaux 69	dommage_materiel -70	vandalisme 67	vol -55
#ليد>	blessure 92
#ليده	bris_de_glace 66	evenement_climatique -40
#ليدي	degats_des_eaux 98
#ليزي	none 111
#ليس>	collision 44	vol 45
#ليسا	bris_de_glace 58	collision -58	dommage_materiel 143	evenement_climatique -55	none -48	vol -53
#ليسر	collision 110
#ليسي	blessure 146	collision 74	none -65	vol -42
#ليط>	degats_des_eaux 180	evenement_climatique -55
#ليفو	collision -55	none -54	vandalisme -49	vol 187
#ليك>	collision -67	dommage_materiel 78	none 106	vandalisme -47	vol 58
#ليكو	collision -60	dommage_materiel -57	incendie 73	none -54	vandalisme 237	vol -82
#ليل>	dommage_materiel -43	vandalisme 54
#ليله	collision -44	incendie 51	vandalisme 44
#ليلي	collision -46	evenement_climatique 122	vol 82
#ليم>	collision 75	dommage_materiel 59	incendie 65	none -79	vol -40
#ليما	degats_des_eaux 76	dommage_materiel 83	incendie -85	none -102
#ليمي	collision 119	none -55
#لين>	collision 58	none -42	vandalisme 76
#لينا	evenement_climatique 94	none -43
#ليني	blessure 65	collision 60
#ليه>	none -56
#ليها	dommage_materiel 63
#ليهم	none -47	vandalisme 53
#ليو>	vol 44
#ليوم	none 83
#ليون	collision -45	evenement_climatique 58	incendie 43	none -59	vandalisme -40	vol 162
#لييه	blessure 106	bris_de_glace 68	degats_des_eaux -42	dommage_materiel -41	incendie -56	none -51	vandalisme 86	vol -73
#ماء>	degats_des_eaux 108	evenement_climatique 44
#مابغ	collision 170	evenement_climatique -60
#مابق	blessure 105	bris_de_glace -56	collision -93	dommage_materiel 168	none -116	vol -58
#مات>	dommage_materiel 124	none -46
#ماتت	collision 117	dommage_materiel 40
#ماتش	blessure 111	bris_de_glace -65	dommage_materiel -50	none -68	vandalisme 66	vol -64
#ماتو	evenement_climatique 216
#ماتي	autre 66	degats_des_eaux 110	dommage_materiel 84	incendie -68	none -113
#ماجا	bris_de_glace 264	dommage_materiel -57	none -176	vandalisme -45
#ماد>	incendie 127
#مادي	collision 43
#ماذا	autre 140	collision -88
#مار>	collision 49	none -45	vandalisme 100	vol -41
#مارس	evenement_climatique 40	none 50
#ماري	collision -69	dommage_materiel -42	none -64	vandalisme -46	vol 250
#مازا	none 97	vandalisme 84
#مازو	autre 94	blessure -46	bris_de_glace -41	collision -83	degats_des_eaux -44	incendie 63	none -66
#ماس>	incendie 145
#ماش>	bris_de_glace 275	collision -139	dommage_materiel -85	none -119	vandalisme -75	vol 65
#ماشف	collision 191	none -55	vandalisme -56
#ماشي	degats_des_eaux 71	vandalisme -41
#ماصر	collision -55	none -46	vandalisme 177
#ماضي	none 78
#ماطم	collision -67	dommage_materiel -49	none -57	vandalisme 178
#ماعر	autre 155	none -69	vandalisme 72	vol -80
#ماعن	collision 113	none -42
#ماعي	collision 81	incendie 71	none -49
#ماق>	bris_de_glace 55	collision 42	dommage_materiel 139	evenement_climatique -55	vol -100
#ماكا	bris_de_glace 60	degats_des_eaux -42	evenement_climatique 55
#ماكن	none -77	vandalisme 105	vol -54
#ماكي	degats_des_eaux 88	dommage_materiel 53	evenement_climatique 49	none -56
#مال>	blessure 61	collision -44	vol 73
#مالك	dommage_materiel 227	none -49	vandalisme -73	vol -41
#مام>	vandalisme 59
#ماما	none 64	vandalisme 72
#مامه	collision 168	dommage_materiel -58	incendie 93	none -86	vol -46
#مامي	bris_de_glace 117	collision 56	none -42
#مان>	blessure -58	bris_de_glace -40	dommage_materiel 99	evenement_climatique 74	none -59	vandalisme 59	vol -49
#مانط	incendie 186	none -48	vol -69
#مانه	blessure -61	dommage_materiel 74	none 83	vandalisme -49	vol -43
#ماوق	collision 52	dommage_materiel 121	none -59
#ماي>	none 136
#مبا>	autre 119	collision -100	dommage_materiel 60	evenement_climatique 127	incendie -41	none -63	vandalisme -67	vol -42
#مبار	blessure 102	evenement_climatique 70	none -62	vandalisme 66	vol -47
#مبلغ	none 55	vol 44
#مبلل	degats_des_eaux 113	incendie 43
#مبلو	blessure 68	collision -58	degats_des_eaux 168	dommage_materiel -43
#مبي>	degats_des_eaux 154
#مبيل	collision 66	incendie 68
#مبين	collision -73	dommage_materiel -46	evenement_climatique 42	incendie 60	none -45	vol 169
#مبيه	incendie 164
#متاك	none 85
#متجر	collision -76	vandalisme 188
#متدت	incendie 180
#متر>	dommage_materiel 43	evenement_climatique 93
#مترا	blessure -40	collision 142	evenement_climatique 82	none -72
#متري	blessure 63
#متعل	collision -53	degats_des_eaux -42	evenement_climatique 138	vol 45
#متني	collision 107
#متها	dommage_materiel 64	vol 76
#متوق	collision 80
#متي>	autre 40	collision 46	none 67
#مثل>	collision -79	evenement_climatique 129
#مجاو	degats_des_eaux 89
#مجرو	bris_de_glace 74	collision 78	vandalisme 42	vol -42
#مجهو	none -57	vandalisme 180	vol -50
#محاو	bris_de_glace 68	collision 51	none -43	vandalisme -66	vol 91
#محرك	none -81	vandalisme 102
#محرو	blessure -41	collision -57	incendie 176	vandalisme 46
#محضر	none -46
#محطم	collision 119	none -69
#محطه	none -42	vandalisme 75
#محفظ	collision -44	none -63	vandalisme -44	vol 210
#محل>	collision -67	degats_des_eaux 148	none -48	vandalisme 59
#محلو	collision -56	degats_des_eaux 82	vol 94
#محمد	autre 104	collision 82	none -52
#محمل	collision 70	vol 54
#محمو	blessure 103	collision -44	dommage_materiel 41	none -72
#مخبز	incendie 57
#مخدو	collision -66	none -59	vandalisme 217
#مخزن	blessure -42	bris_de_glace -48	collision -59	dommage_materiel -46	none -108	vol 217
#مخلو	collision 99	vol 72
#مدا>	none -41	vandalisme 189	vol -40
#مدخل	dommage_materiel 41	vol 50
#مدخن	evenement_climatique 107	incendie 47
#مدرب	blessure 244	dommage_materiel -83	none -97	vol -57
#مدرس	collision 68
#مدني	degats_des_eaux 74	incendie 51
#مدوا	collision 238	degats_des_eaux -41	vandalisme -53
#مدير	bris_de_glace 69	collision -103	dommage_materiel 118	vandalisme -55	vol -43
#مدين	blessure 98	collision -54	degats_des_eaux -60	dommage_materiel -42	evenement_climatique 127
#مرا>	collision 150	none -73	vandalisme -56	vol 64
#مراب	collision 60	dommage_materiel 40	none -42
#مرات	collision 111	none -49
#مراق	blessure 130	vandalisme -40
#مراه	bris_de_glace 170	collision 65	dommage_materiel -40	none -81
#مراي	collision 45	none -48	vandalisme 182	vol -64
#مرت>	degats_des_eaux 98	dommage_materiel -40	evenement_climatique 77	none -55	vandalisme 40
#مرجا	collision 68
#مرحا	degats_des_eaux 192	dommage_materiel -70	evenement_climatique -59
#مرحب	bris_de_glace -43	none 66	vandalisme 69
#مرسي	blessure 44	collision 127	vol -47
#مرفق	collision 51	none -60	vol 70
#مركب	blessure 52	collision 55
#مركز	none -53	vol 98
#مرنا	collision 144
#مره>	autre 42	bris_de_glace 52	dommage_materiel -41	none -72	vandalisme 59
#مرها	collision 83	vol -41
#مرو>	none -68	vandalisme 182
#مريض	autre 108	blessure -63	collision -46	degats_des_eaux 64	dommage_materiel -51
#مرين	blessure 172	degats_des_eaux -42	dommage_materiel -73	evenement_climatique 73	none -78	vol -48
#مزق>	blessure 198	dommage_materiel -93	none -41
#مزيا	collision 187
#مساء	blessure 41	none 66
#مساع	blessure -42	degats_des_eaux 61	none 142
#مساف	degats_des_eaux 133
#مسبح	collision -44	degats_des_eaux 82	dommage_materiel 105	none -59
#مستا	blessure -65	collision -69	incendie 73	none -53	vandalisme 69
#مستو	collision -64	incendie 112	none -60	vandalisme 51
#مسجد	collision 42	vandalisme 104	vol -68
#مسدو	blessure 98	collision -89	degats_des_eaux 161	dommage_materiel -53	incendie -43	none -64	vandalisme 52	vol -50
#مسرو	collision -50	none -51	vol 254
#مسسن	dommage_materiel -53	incendie 70	vol 71
#مسكي	blessure 103	collision 112	none -47	vol -45
#مسما	blessure 42	collision -126	degats_des_eaux -56	dommage_materiel -42	evenement_climatique 74	vandalisme 206	vol -61
#مسني	blessure 142	none -51
#مسه>	dommage_materiel -42	evenement_climatique 41
#مسوو	collision -51	degats_des_eaux 133	dommage_materiel -44	none 111
#مسيه	collision -48	dommage_materiel -45	evenement_climatique 73	incendie 82	none -61
#مشا>	blessure 146	collision -87
#مشات	autre 115	degats_des_eaux -49	incendie 75	none -61	vandalisme -44	vol -41
#مشاو	blessure 104	collision 40	dommage_materiel -40	none -85
#مشتر	collision -41	degats_des_eaux 159
#مشكل	collision 86	dommage_materiel -42	none -49	vandalisme 109
#مشي>	blessure 54	none -59
#مشيت	vandalisme 75	vol 53
#مشين	degats_des_eaux 40
#مصاب	vandalisme 65
#مصار	autre 206	collision -46	dommage_materiel -41	none -92
#مصبا	collision 113	none -81	vandalisme -45
#مصدر	collision -55	degats_des_eaux 252	dommage_materiel -54	none -54
#مصعد	blessure 195	bris_de_glace -40	collision -85	degats_des_eaux -46	incendie 68	none -97	vol -56
#مضرو	dommage_materiel -46	none -61	vandalisme 202	vol -56
#مطار	autre 93	degats_des_eaux -54	dommage_materiel -57	evenement_climatique 205	none -73	vol -40
#مطاف	incendie 144
#مطبخ	blessure -42	bris_de_glace 94	collision -63	degats_des_eaux 82	incendie 41	none -57
#مطر>	evenement_climatique 212	none -50
#مطعم	blessure 136	bris_de_glace -40	collision -80	dommage_materiel -99	evenement_climatique 104	incendie -41	none -114	vandalisme 104	vol -54
#مطعو	collision 102	dommage_materiel -46	evenement_climatique -50	none -157	vandalisme 128	vol -54
#مظله	collision -65	evenement_climatique 180	incendie 55	none -49
#معاه	collision 170	none -57
#معاي	collision 73
#معت>	blessure -59	dommage_materiel 63	vandalisme -52	vol 80
#معرف	autre 109
#معصم	blessure 163	collision -89	vol 81
#معلم	collision -68	dommage_materiel 74	evenement_climatique 171	none -50	vandalisme -53
#معنا	bris_de_glace 60
#معني	blessure 138	bris_de_glace -54	collision -171	dommage_materiel -84	none 233
#معه>	collision -42	incendie 41	none 69
#معوج	blessure 122	dommage_materiel -68	none -70	vandalisme 64	vol -71
#معي>	collision 141
#معيه	degats_des_eaux 40	none -46	vol 81
#مغرب	none 107	vol 41
#مغسل	degats_des_eaux 151
#مغلق	collision -48	degats_des_eaux -90	dommage_materiel -45	evenement_climatique 133	vol 112
#مفات	autre 143	degats_des_eaux -58	none -50	vandalisme 47
#مفاج	dommage_materiel 153
#مفتا	collision -110	none -53	vandalisme 128	vol 117
#مفتو	bris_de_glace 77	degats_des_eaux 43
#مقدم	collision 81
#مقص>	blessure -48	dommage_materiel -50	none -86	vandalisme 273	vol -85
#مقطو	blessure 158	collision 84	dommage_materiel -50	none -118	vandalisme -45
#مقعد	collision 86
#مقلا	incendie 110
#مقله	collision -57	incendie 63	none -72	vandalisme 129	vol -43
#مقلو	vandalisme 108
#مقهي	collision -41	vandalisme 84
#مكتب	collision -54	degats_des_eaux 86	dommage_materiel 144	none -50
#مكرو	collision -67	degats_des_eaux -45	dommage_materiel 64	vol 143
#مكسو	blessure -40	collision 132	none -52	vandalisme 60
#مكن>	collision 43
#مكنا	bris_de_glace 60	collision -73	evenement_climatique 53	incendie 68
#مكنك	autre 130	collision -52	none 63	vandalisme -44	vol -47
#مكنن	none 190
#مكيف	collision -47	vol 94
#ملء>	collision 106	none -40
#ملا>	evenement_climatique 91
#ملاب	degats_des_eaux 71	vol 72
#ملات	bris_de_glace 69	collision 107	none -47
#ملان	collision 83
#ملت>	collision -57	dommage_materiel -41	evenement_climatique 53	none -71	vandalisme 43	vol 123
#ملثم	collision -64	none -44	vandalisme 99	vol 94
#ملف>	none 262	vol -87
#ملفي	none 150
#ملك>	none -79	vandalisme 173
#ملكي	incendie 40	none -56
#مله>	evenement_climatique 70	none -43
#ملي>	none -44	vandalisme 55	vol 45
#ملين	vandalisme 79
#مليه	autre 91	blessure 222	collision -64	dommage_materiel -57	evenement_climatique -104	vandalisme -40
#ممر>	bris_de_glace 41
#ممكن	autre 123	none 60	vol -51
#منا>	collision 113
#منت>	blessure 56	degats_des_eaux -64	dommage_materiel -41	none -48	vandalisme 173	vol -55
#منذ>	autre 59
#منزل	evenement_climatique 40
#منشا	autre -42	blessure 184	bris_de_glace -55	collision -75	degats_des_eaux -46	dommage_materiel -94	evenement_climatique -41	none -175	vandalisme -70
#منطق	evenement_climatique 127	none -73	vol 63
#منفو	blessure 49	degats_des_eaux 53
#منكم	autre 239	collision -66	dommage_materiel -93	none -68	vol -41
#منه>	degats_des_eaux 73
#منها	collision 56	incendie 64
#منهم	blessure -44	collision -130	dommage_materiel -59	evenement_climatique 55	none 123	vandalisme 40
#منو>	degats_des_eaux 76	vol -41
#مني>	collision 82	dommage_materiel 63	none -71
#منيه	collision -73	none 145	vandalisme -51	vol 167
#مها>	autre 53	evenement_climatique 75	none -79
#مهرس	collision 116	none -59
#موا>	collision -43	none -46	vandalisme 158	vol 40
#مواي	vol 97
#موبي	collision 76	none -63	vandalisme 44
#موتو	collision 51	none -67	vandalisme 133
#موخر	collision 139
#مود>	collision 155	dommage_materiel -76	evenement_climatique 87	none -55
#مورا	bris_de_glace 45	collision 111	vandalisme -49	vol 54
#موس>	blessure 49	collision -148	dommage_materiel -56	none -95	vandalisme 282	vol -74
#موسم	blessure 168	collision -49	degats_des_eaux 73	dommage_materiel -54	none -53	vol -48
#موسي	collision -58	dommage_materiel 75	incendie 89
#موضو	vol 84
#موطو	none -47	vandalisme 53
#موظف	collision -64	degats_des_eaux 105	dommage_materiel -48	incendie -78	vol 136
#موقع	collision 47	vol 112
#موقف	collision 116	none -54	vol 63
#موكي	blessure -49	bris_de_glace -48	collision -93	degats_des_eaux 133	dommage_materiel 186	evenement_climatique -162	incendie 87	none -186	vandalisme -156	vol -62
#مول>	collision 114
#مولا	blessure -56	dommage_materiel 95	evenement_climatique 53
#مون>	vandalisme 41	vol 44
#موني	autre 166	dommage_materiel -52	none -104
#مياه	degats_des_eaux 162
#ميد>	dommage_materiel -42	evenement_climatique 146	incendie 129	none -40	vol -40
#ميرا	dommage_materiel 74	none -84	vandalisme 62	vol 106
#ميس>	none 75
#ميسا	vol 143
#ميع>	autre 115	dommage_materiel 48	none -42
#ميعا	autre 76	collision 73	none -50	vol -46
#ميك>	bris_de_glace 185	collision -66	dommage_materiel 105	none -116
#ميكا	collision -44	dommage_materiel 73	none -59	vandalisme 44
#ميل>	collision 42	dommage_materiel 206	incendie -41
#مين>	autre 95
#مينا	dommage_materiel 82	vandalisme 61
#ميني	bris_de_glace -49	collision 76	none 124
#ميه>	collision 47
#ميو>	bris_de_glace 57	none -67	vandalisme 109
#ناء>	bris_de_glace 48	dommage_materiel 64	none -45
#نات>	blessure 58	dommage_materiel 93	evenement_climatique 56	none -94	vandalisme -50
#ناتن	collision 179	none -55
#ناج>	autre 175	collision 69	dommage_materiel -61
#ناح>	collision 94	vandalisme 66
#نادي	collision -54	degats_des_eaux 88	evenement_climatique 98	none -68	vandalisme 50	vol -73
#نار>	collision -74	incendie 234
#ناري	collision 68	vol 56
#نازل	blessure 58	collision 60	dommage_materiel -42	vandalisme 71	vol -41
#ناس>	collision 40
#ناش>	vandalisme 44
#ناض>	collision 83
#ناضت	blessure -85	collision -101	dommage_materiel 186	incendie 76	none -47
#ناع>	blessure -40	collision 67	vol 72
#ناعس	blessure 40	dommage_materiel -47	evenement_climatique 93	none -43	vandalisme -44	vol 59
#نافذ	bris_de_glace 175	degats_des_eaux -43	none -63
#ناك>	none 92	vol 47
#نامو	incendie 146
#نان>	autre 44	dommage_materiel 75	none -121	vandalisme 118	vol -50
#ناه>	collision 44	degats_des_eaux 115	dommage_materiel -47	none -50
#ناها	collision -73	dommage_materiel 75	incendie 133	none -77
#نايم	vol 104
#نبر>	none 51
#نبوب	degats_des_eaux 221	dommage_materiel -41
#نبور	collision 113	degats_des_eaux 122	dommage_materiel -40	evenement_climatique -53
#نبي>	collision 93
#نتبه	collision 117	dommage_materiel -40	none 55
#نترن	vandalisme 119
#نترو	collision -41	vol 203
#نتسن	autre 93	blessure 42	collision -139	dommage_materiel -72	none -54	vol 163
#نتش>	collision -114	dommage_materiel -41	none -71	vandalisme 123	vol 50
#نتصل	collision 57
#نتظر	none 102
#نتفا	collision 120
#نتفخ	degats_des_eaux 138	incendie 78
#نتي>	none -50
#نتين	bris_de_glace -44	degats_des_eaux -103	dommage_materiel -49	evenement_climatique 88	none -97	vandalisme 148	vol -46
#نجا>	collision 66	vandalisme 68
#نجار	blessure -86	collision -52	degats_des_eaux 166	dommage_materiel -81
#نجره	blessure 150	bris_de_glace 56	collision -52	dommage_materiel -42
#نجلي	none 111
#نجمه	bris_de_glace 136	none -45
#نجه>	degats_des_eaux 52	vandalisme -40
#نجيل	collision -109	degats_des_eaux -42	dommage_materiel 254	incendie -73	none -42
#نحاس	collision -65	degats_des_eaux -63	none -69	vol 267
#نحرف	collision 129
#نحن>	none -42
#نحو>	collision 96	degats_des_eaux 85	dommage_materiel -41
#نخرج	blessure -53	collision 200	dommage_materiel -71	none -83	vandalisme 63	vol -43
#نخلص	bris_de_glace 175	collision -60	dommage_materiel 48	none -44
#ندا>	autre 85	bris_de_glace 214	dommage_materiel -53	none -119	vandalisme -45	vol -51
#ندار	blessure -40	none -65	vandalisme 104
#ندخل	bris_de_glace -42	collision 75	dommage_materiel -68	none -63	vandalisme 128
#ندق>	autre 141	collision 43	dommage_materiel -40	none -100
#ندلع	incendie 132
#ندما	bris_de_glace 82	collision -45	none -43	vol -45
#ندنا	evenement_climatique 58	vol 97
#نده>	blessure 80	collision 53	degats_des_eaux 65	evenement_climatique -97
#ندها	degats_des_eaux 116
#ندو>	collision 57	dommage_materiel 76	incendie 43	none -60	vandalisme -41
#ندوق	collision 90	none -52	vol 76
#ندي>	autre 58
#ندير	blessure 41	collision 95	degats_des_eaux 49	dommage_materiel -40
#نديك	blessure -57	collision 86	degats_des_eaux 64
#نديل	autre -48	blessure 92	bris_de_glace -41	collision -81	degats_des_eaux -97	dommage_materiel -87	evenement_climatique -106	incendie 170	none -52	vandalisme 70	vol -99
#نزف>	vol 42
#نزل>	degats_des_eaux 56	evenement_climatique 91	none -51
#نزلا	collision 57	evenement_climatique 40	incendie 60
#نزلت	collision 49	none -76
#نزلق	blessure 51	none -41
#نزلن	collision 90	vol -50
#نزلو	collision 145	incendie 66
#نزلي	vandalisme 58	vol 40
#نزير	collision 117
#نسا>	collision -103	evenement_climatique 81	none -117	vandalisme 129	vol -41
#نسان	evenement_climatique 87	none 87
#نستا	collision 100	degats_des_eaux 58	vandalisme -47
#نسخه	autre 296	bris_de_glace -48	collision -91	degats_des_eaux -43	dommage_materiel -96	evenement_climatique -40	none -189	vandalisme -80	vol -54
#نسطا	collision 156	none -44
#نسول	none 98
#نسي>	collision 45
#نسيت	autre 115	none -44	vol -40
#نسير	blessure -64	collision -131	degats_des_eaux -55	dommage_materiel 148	incendie -43	none -115	vandalisme 199	vol -81
#نسين	dommage_materiel -48	evenement_climatique 120	none -71
#نسيه	autre 43	none 87
#نشار	autre -42	blessure 184	bris_de_glace -55	collision -75	degats_des_eaux -46	dommage_materiel -94	evenement_climatique -41	none -175	vandalisme -70
#نشوف	bris_de_glace -42	none -50	vol 171
#نصاب	blessure -54	bris_de_glace 150	collision -92	dommage_materiel -51	none -62	vol 132
#نصب>	collision 41	evenement_climatique 45
#نصف>	none 65
#نصلي	autre 133	collision 49	dommage_materiel -62	none -124
#نضاض	autre 164	blessure -43
#نطره	evenement_climatique 142	none -45	vandalisme 62
#نطقه	evenement_climatique 127	none -73	vol 63
#نطه>	collision 63	dommage_materiel -69	incendie 150	none -40	vol -49
#نطور	collision -66	degats_des_eaux 120
#نظار	autre 157	blessure -42	bris_de_glace -57	collision -48	dommage_materiel -127	none -129	vandalisme -94	vol 111
#نظر>	autre -56	blessure -53	bris_de_glace -69	collision -56	degats_des_eaux -50	dommage_materiel -109	evenement_climatique -50	none 190	vandalisme -73	vol -76
#نعاس	degats_des_eaux 54	vol 46
#نعاش	blessure 171	dommage_materiel -40	incendie 40
#نعرف	autre 54	none 76
#نعست	blessure 68	degats_des_eaux 41	dommage_materiel -55	incendie 96	none -52	vol -68
#نعم>	none 189
#نغرس	collision 119	dommage_materiel -52
#نفجر	degats_des_eaux 92	none -42
#نفخ>	degats_des_eaux 176	none -74
#نفس>	collision 144
#نفسه	bris_de_glace 67	collision 122	incendie 48	none -60	vandalisme -63
#نفسي	collision 57	vandalisme 76
#نفق>	degats_des_eaux 56
#نفوخ	blessure 49	degats_des_eaux 53
#نقطع	blessure 174	vol -43
#نقل>	dommage_materiel 116
#نقلب	collision 152	dommage_materiel 56	evenement_climatique -42	none -106	vandalisme -66	vol 71
#نقلو	collision -59	incendie 166
#نقه>	degats_des_eaux 56	dommage_materiel -40	vandalisme 176	vol -55
#نقول	degats_des_eaux 100
#نقي>	blessure 92	bris_de_glace -45	collision 41	dommage_materiel -55
#نكتب	vandalisme 46
#نكسر	blessure 78	bris_de_glace 57	none -54
#نكم>	autre 326	dommage_materiel -70	none -124	vandalisme -55	vol -48
#نكن>	vol 103
#نما>	blessure 69	collision -78	dommage_materiel 160	none -104	vandalisme -48
#نمره	bris_de_glace 146
#نمشي	autre 82	none -53	vol 97
#نني>	collision 55
#نها>	collision 57	none -52
#نهاي	collision 48	degats_des_eaux -50	dommage_materiel 147	evenement_climatique -46	incendie -46	none -140
#نهضر	none 176
#نهم>	collision -104	evenement_climatique 82	none -63	vandalisme 78	vol 102
#نوا>	blessure 54	degats_des_eaux 65	evenement_climatique 52
#نوات	collision -47	dommage_materiel 64	evenement_climatique 76	none -44
#نواف	collision -45	evenement_climatique 71	incendie 42
#نوبي	collision 150	none -52
#نوت>	degats_des_eaux 112	none -69	vandalisme 48
#نوع>	blessure 54
#نوقع	collision 126	degats_des_eaux 55	none -43
#نون>	autre 87	blessure 51	dommage_materiel -108	none -95	vol 116
#نوي>	autre 184	collision -82	dommage_materiel -70	none -129	vandalisme -40	vol 70
#نيا>	autre 82	blessure 269	bris_de_glace -44	collision -102	dommage_materiel -68	evenement_climatique -92	incendie -49	none -210	vandalisme -70	vol -75
#نيت>	blessure 115	collision -51
#نيرا	collision -49	incendie 141
#نيسي	collision -52	dommage_materiel 106	none -60	vandalisme 71	vol -45
#نيش>	blessure -43	collision -114	dommage_materiel -42	vandalisme 98	vol 130
#نيك>	blessure 44	collision 88
#نين>	autre 45
#نينا	collision 71	degats_des_eaux -64	evenement_climatique 84
#نينه	bris_de_glace 73	collision -76	degats_des_eaux -48	dommage_materiel -45	incendie 156	none -74	vol 69
#نيو>	none 81
#نيين	collision -46	degats_des_eaux 92	dommage_materiel 61
#هاتف	collision 41	dommage_materiel 49
#هاد>	none -41	vandalisme 151
#هادش	collision -59	dommage_materiel -47	none 134	vandalisme -44
#هاده	autre 91	dommage_materiel -50
#هاز>	collision -44	dommage_materiel 140	none -48
#هاش>	collision -78	dommage_materiel -46	none 128	vandalisme -93	vol 109
#هان>	blessure -55	bris_de_glace 88	collision 93	degats_des_eaux -46	dommage_materiel -67	none -190	vandalisme 80	vol -53
#هبت>	blessure 61	evenement_climatique 51
#هبط>	degats_des_eaux 133	none -41
#هبطا	blessure -86	bris_de_glace 82	collision -103	degats_des_eaux -42	dommage_materiel 68	evenement_climatique 172	none -111	vandalisme -46	vol -42
#هتين	collision 118	none -73	vandalisme 46
#هذا>	none 81
#هذه>	none -45	vol 114
#هرب>	collision 144	none -71	vol 99
#هربا	incendie 77
#هربو	collision -81	dommage_materiel -67	incendie 43	none -55	vol 218
#هرس>	bris_de_glace 120
#هرسا	bris_de_glace 51	evenement_climatique 47	none -69	vandalisme 69	vol -40
#هرسه	bris_de_glace -56	collision 86	dommage_materiel 91	evenement_climatique 49	none -42
#هرسو	bris_de_glace -44	collision -99	degats_des_eaux 52	dommage_materiel 60	none -51	vandalisme 79	vol 85
#هره>	blessure 93	collision -62	vandalisme -82	vol 102
#هري>	blessure 63
#هرين	autre 65	blessure 80	degats_des_eaux -47	none -50	vol -50
#هزات	collision 107	dommage_materiel -61	none -52	vandalisme -42	vol 113
#هزو>	collision -41	vol 188
#هست>	collision 153	dommage_materiel 40	none -66
#هشم>	bris_de_glace 107	collision 63	none -47
#هضر>	vandalisme 74
#هما>	collision 71	dommage_materiel -46	none 48
#همو>	collision 120
#هنا>	vol 50
#هناك	none 92	vol 47
#ههه>	collision 60	dommage_materiel 75	none -50
#هههه	collision 41	dommage_materiel 157	none -72
#هواي	evenement_climatique 71	none -67	vandalisme 71
#هوت>	incendie 127
#هود>	none -68	vandalisme 51	vol 149
#هور>	autre 47	blessure -46	collision -91	dommage_materiel 98	evenement_climatique -45	none -70	vol 45
#هول>	collision 65	none -68	vandalisme 130
#هولو	collision -48	none -47	vandalisme 215	vol -113
#هوما	blessure -82	collision 117	vandalisme 87	vol -41
#هوند	collision 162
#واء>	bris_de_glace 100
#واب>	collision -40	degats_des_eaux 55	dommage_materiel -42	none -49	vandalisme 99	vol 45
#وابن	collision 44	dommage_materiel 50
#وات>	collision -49	none 53
#واج>	autre 129	dommage_materiel -82
#واجه	bris_de_glace 40	vandalisme 92	vol -46
#واح>	collision -46	degats_des_eaux -40	evenement_climatique 162	incendie 128	none -49	vol -46
#واحت	blessure 129	collision -47	degats_des_eaux -55	dommage_materiel -62	incendie 119	none -47
#واخا	collision -87	none 147	vol 91
#واخذ	vol 94
#واد>	blessure 64	collision -59	evenement_climatique 193	none -47	vol -40
#وار>	collision 90	none -58
#وارت	autre 85	collision 48
#واري	bris_de_glace 117
#واش>	autre 151	none -55
#واصط	collision 160
#واضط	autre 121	degats_des_eaux 76	evenement_climatique -79
#وافذ	collision -45	evenement_climatique 71	incendie 42
#وافس	degats_des_eaux 92
#وافق	collision -48	dommage_materiel -46	none 249	vandalisme -45
#واقف	collision 79	incendie 77
#وال>	degats_des_eaux 50	dommage_materiel 48	vandalisme -41
#والا	collision -44	evenement_climatique 42	vol 51
#والب	evenement_climatique 54	none -44
#والت	collision -40	degats_des_eaux 49	dommage_materiel 60	vol 49
#والث	collision -44	dommage_materiel -47	evenement_climatique 177
#والح	degats_des_eaux 43
#والخ	collision -96	evenement_climatique 65	vol 108
#والد	incendie 40	none -43
#والر	collision 50	none -50
#والز	bris_de_glace 44	degats_des_eaux 44
#والس	dommage_materiel -41	incendie 82	none -61
#والش	incendie 66	none -46
#والص	degats_des_eaux -58	incendie 94	vol 50
#والض	evenement_climatique 40	incendie 71	none -52	vol 60
#والط	autre 59	blessure 63	collision -44
#والع	autre -43	dommage_materiel 78
#والف	autre 59	dommage_materiel 93	none -70	vandalisme -43
#والق	bris_de_glace 56	collision -54	evenement_climatique 59	incendie 42
#والك	incendie 46
#والل	collision -40	none 145
#والم	degats_des_eaux 40	none -41
#والن	degats_des_eaux 62	vol 74
#واله	collision -42	degats_des_eaux -53	evenement_climatique 94	incendie 52
#والو	bris_de_glace 49
#والي	collision -49	degats_des_eaux 45
#وان>	collision 95	dommage_materiel -41	evenement_climatique 82	incendie 51	vol -42
#وانا	collision 43	none -53
#وانت	incendie 97
#وانك	blessure 47	collision 62	dommage_materiel 49
#واني	autre 119	bris_de_glace -44	collision -121	dommage_materiel -45	none -61	vandalisme -61	vol 165
#واي>	vol 97
#وايج	collision -40	none -56	vandalisme 41	vol 126
#وايد	collision 94	dommage_materiel -64	none -89	vandalisme 40	vol 58
#وايي	evenement_climatique 60	none -63	vandalisme 108
#وباب	collision 105	degats_des_eaux 80
#وباق	blessure -91	dommage_materiel 108	none -54	vol 61
#وبر>	collision 85	none -44
#وبعد	collision 60	none -51	vandalisme -64	vol 47
#وبقا	blessure 104	collision -51	dommage_materiel -60	vol 80
#وبقي	autre 83	blessure 91	none -41	vol -52
#وبه>	degats_des_eaux 59
#وبو>	collision -55	dommage_materiel -56	vandalisme 105
#وبيس	blessure 100
#وبيل	collision 79	none -62	vandalisme 43
#وبين	collision 60	degats_des_eaux 109
#وتحر	degats_des_eaux 116	evenement_climatique 84	incendie -97	none -41
#وتر>	autre 61	collision 103	none -53	vandalisme -55
#وترك	bris_de_glace 45	degats_des_eaux 55	none -51	vol 71
#وتشق	bris_de_glace 315	collision -44	degats_des_eaux -44	dommage_materiel -43	evenement_climatique -100	none -111	vandalisme -54
#وتضر	degats_des_eaux 114
#وته>	collision -45	dommage_materiel -45	none -100	vol 228
#وتهر	blessure 56	bris_de_glace 67	dommage_materiel 113	none -57	vol -67
#وتور	collision 140	none -92	vandalisme 78
#وتوق	autre 85	collision -45	dommage_materiel 102	none -54	vol -40
#وتوم	collision 118	dommage_materiel 115	none -131	vandalisme -41
#وتين	blessure 138	collision -57	incendie 46
#وثيق	collision 87	degats_des_eaux 43
#وجا>	collision 66	dommage_materiel 53	vol -65
#وجاء	collision 80
#وجات	blessure 105	collision 66
#وجتي	autre 66
#وجد>	autre 46
#وجدت	vandalisme 128
#وجدن	degats_des_eaux 65	evenement_climatique 42	vandalisme 57
#وجده	autre 258	collision 60	dommage_materiel -55	none -223	vandalisme -64	vol -75
#وجرح	blessure -71	bris_de_glace 49	collision -54	vandalisme 130	vol -45
#وجع>	collision 131
#وجه>	collision 150	dommage_materiel -41	evenement_climatique 95	none -72	vandalisme -41
#وجها	collision 137	none -80
#وجهي	blessure 103	vandalisme 55
#وجي>	evenement_climatique 63	incendie 44
#وحا>	degats_des_eaux 109
#وحتي	collision 76	degats_des_eaux -44	evenement_climatique 104
#وحده	bris_de_glace 222	dommage_materiel -54	none -40
#وحدو	bris_de_glace 173	none -73
#وحدي	bris_de_glace 49	collision 91	dommage_materiel -52
#وحرر	vol 53
#وحرق	collision -122	degats_des_eaux -54	dommage_materiel 147	incendie 196	none -89	vandalisme -56	vol -48
#وحطم	vandalisme 213	vol -129
#وحنا	degats_des_eaux 162
#وحين	evenement_climatique 40
#وخدش	bris_de_glace -69	collision -77	degats_des_eaux -47	dommage_materiel 282	evenement_climatique -50	none -73	vol -47
#وخرج	blessure -41	collision 167	evenement_climatique 42
#وخره	collision 139
#وخسر	degats_des_eaux 90
#وخلا	vol 111
#وخلي	collision -115	degats_des_eaux -51	dommage_materiel -41	incendie 112	none -96	vandalisme -63	vol 188
#وخه>	collision 52	degats_des_eaux 143
#وداء	incendie 110
#وداب	collision 124	evenement_climatique 50	none -54
#ودار	collision 41	vandalisme 44
#ودان	collision 126
#وداو	collision 68	incendie 58	vol -54
#ودخل	collision 110	evenement_climatique 55
#ودع>	collision -66	incendie 151	none -56	vandalisme 76
#ودنو	collision -68	evenement_climatique 102	vandalisme 92	vol -40
#ودي>	collision 116
#وديا	degats_des_eaux 66	none -61	vol 110
#وديه	collision 61
#ورا>	none -58	vandalisme 45
#وراء	blessure -42	collision 175	dommage_materiel -52	none -77	vandalisme 83
#ورات	collision -68	dommage_materiel 141	none -82	vandalisme 82	vol -40
#وراج	collision -53	degats_des_eaux 120	evenement_climatique 75
#وراق	collision 140	none -56	vol 72
#وران	collision 106
#وراي	incendie 104
#ورتي	collision 143	none -44
#ورحم	none 144
#ورد>	collision 43	dommage_materiel -51	none -158	vandalisme 159
#ورش>	blessure 120	bris_de_glace -43	degats_des_eaux 69	dommage_materiel -64	none -52	vandalisme -40
#ورشه	bris_de_glace 71	collision -65	dommage_materiel 53	vol 56
#ورقه	collision 86	degats_des_eaux 43
#وركه	blessure 155	bris_de_glace -40	collision -98	degats_des_eaux 126	dommage_materiel -90	none -71	vandalisme -83	vol -112
#وره>	autre 41	none -51
#ورو>	autre 150	collision -59	none -121	vandalisme 74	vol -48
#وروت	bris_de_glace 83	collision 107	none -54
#وري>	autre 40	collision 51	evenement_climatique 103	vol -48
#ورين	collision 80	none -54	vol 94
#وريه	collision -91	dommage_materiel -43	none -135	vandalisme 151	vol 132
#وزلق	blessure 114	collision 41	dommage_materiel -53	vol -47
#وزوج	evenement_climatique 79
#وزين	incendie 73
#وسرق	autre -51	bris_de_glace -53	dommage_materiel -114	vandalisme -85	vol 251
#وسط>	collision 129
#وسقط	blessure 76	collision -49	evenement_climatique 66
#وسم>	blessure 168	collision -49	degats_des_eaux 73	dommage_materiel -54	none -53	vol -48
#وسه>	blessure 73	collision 80	dommage_materiel 60	none -143	vandalisme 47	vol -79
#وسي>	autre 251	dommage_materiel -62	none -108	vandalisme -67
#وسيا	collision 65	evenement_climatique 84
#وسيه	incendie 146
#وشعل	incendie 193
#وصبع	blessure 134	bris_de_glace -105	collision -95	dommage_materiel 160	evenement_climatique -41	none -74	vandalisme -42	vol -49
#وصل>	none 56
#وصلا	bris_de_glace 71	dommage_materiel -40	incendie 173	none -42
#وصلت	autre 144	dommage_materiel -43	none -47
#وصلن	collision 75	degats_des_eaux 59
#وصيل	collision 106	none -45	vol 63
#وضرب	collision 49
#وضعت	collision 58	none -57	vol 46
#وضه>	dommage_materiel 159	vol -57
#وضوع	vol 84
#وضون	autre 212	collision -49	dommage_materiel -42	none -103
#وطا>	incendie 161
#وطاح	blessure 152	collision -44	dommage_materiel 41	none -79
#وطني	collision 53	vol 52
#وطه>	collision -91	dommage_materiel 170	incendie 48
#وطو>	collision 93	dommage_materiel -58	none -95	vandalisme 157
#وطوا	blessure -53	collision 201	degats_des_eaux 71	incendie -86
#وطور	collision 87
#وطيح	blessure 148	bris_de_glace -52	dommage_materiel -68	none -95	vandalisme -55	vol 118
#وظف>	collision -43	none 58	vol 116
#وعا>	degats_des_eaux 54	vol 142
#وعاي	collision 119	evenement_climatique 58	none -41
#وعد>	bris_de_glace 42	collision -62	dommage_materiel 75
#وعطا	evenement_climatique 92
#وعطي	bris_de_glace -47	collision 154	vandalisme 79	vol -66
#وعلي	collision 283	none -142	vandalisme -68
#وعمر	degats_des_eaux 101	evenement_climatique -46
#وعند	bris_de_glace 144	collision -46	degats_des_eaux -41	dommage_materiel 53	vandalisme -42
#وعه>	collision -67	degats_des_eaux 120	none -82	vandalisme 189	vol -50
#وعي>	collision 230	dommage_materiel -46	none -74
#وعين	autre 116	collision -42	none 56
#وفجا	collision 112
#وفر>	collision 47	none -59	vol 126
#وفو>	collision -51	degats_des_eaux 156	dommage_materiel -46	incendie -45	vol 97
#وفي>	blessure -52	degats_des_eaux 92
#وفيز	vol 51
#وفيه	collision -55	dommage_materiel 223	none -161	vandalisme -51	vol 70
#وقاي	degats_des_eaux 74	incendie 51
#وقت>	dommage_materiel 104	none -47
#وقد>	degats_des_eaux 61	vol 75
#وقطع	collision -87	dommage_materiel 163	none -77
#وقع>	collision 40
#وقعا	blessure -46	collision 59	dommage_materiel 158	none -63
#وقعت	bris_de_glace -47	dommage_materiel 186	none -69
#وقعن	collision 62	degats_des_eaux 67
#وقعه	collision 123	dommage_materiel -53	none 123	vol -53
#وقف>	collision 58
#وقفا	collision 47
#وقفت	collision 122	incendie 54	vol -41
#وقفه	collision 90
#وقلب	collision 76	dommage_materiel -45	evenement_climatique 46	vandalisme 96	vol -46
#وقه>	collision -44	incendie 40	none -43	vandalisme 78	vol 95
#وقها	collision -67	incendie 60	vol 112
#وقي>	degats_des_eaux 225	dommage_materiel -72
#وقيع	collision 81
#وكان	collision 51	degats_des_eaux -68	evenement_climatique 120
#وكتب	evenement_climatique 103	none -58	vandalisme 100	vol -42
#وكسر	blessure 63	collision -58	none -48	vandalisme 103
#وكل>	collision 44
#وكلش	degats_des_eaux -42	dommage_materiel 60	incendie -67	vandalisme -40	vol 86
#وكمل	collision 171	vandalisme -58
#وكنت	blessure -47	collision 124	evenement_climatique 58
#وكه>	degats_des_eaux -54	evenement_climatique 167	vandalisme -43
#وكيل	collision -66	dommage_materiel -44	evenement_climatique 57	none -128	vandalisme 138	vol 80
#ولا>	collision 48
#ولات	blessure -42	dommage_materiel 65	evenement_climatique 49	vandalisme 64	vol -56
#ولاد	collision 74	evenement_climatique 48	none -59	vol -42
#ولت>	collision 65	vandalisme 47
#ولد>	bris_de_glace 41	dommage_materiel -51	none -58	vandalisme 53	vol 57
#ولدي	dommage_materiel 110	none -87
#ولكن	evenement_climatique 45	none -43
#ولله	collision 128	dommage_materiel -42	none -57
#وله>	bris_de_glace 53	collision -53	vandalisme 45
#ولو>	autre 43	collision 102	dommage_materiel -70	none -108	vandalisme -67	vol 88
#ولوا	collision -107	degats_des_eaux 77	dommage_materiel -46	none -130	vol 230
#ولوح	collision 61	dommage_materiel 44	evenement_climatique 85	none -92
#ولون	collision 105	vandalisme 94	vol -63
#ولي>	collision -70	none -47	vol 47
#وليد	collision 77	degats_des_eaux 102
#وليس	collision 56	none -53	vandalisme 43	vol 49
#وما>	collision 45	none -49
#وماب	collision 78	degats_des_eaux -46	evenement_climatique -83
#ومات	collision 50	degats_des_eaux 71	evenement_climatique 66	incendie -73	none -74	vandalisme -41
#ومبا	autre 119	collision -100	dommage_materiel 60	evenement_climatique 127	incendie -41	none -63	vandalisme -67	vol -42
#ومبي	incendie 98
#ومتر	collision 49	dommage_materiel 118	none -63	vandalisme -46
#ومرا	collision 208	none -43
#ومشا	collision 164	vol -44
#ومشي	dommage_materiel 56
#وملا	degats_des_eaux 46
#وملي	vandalisme 107	vol 56
#ومن>	autre 40	collision 84	none -43
#ومه>	blessure 47	bris_de_glace 56	dommage_materiel -43	none -53
#ومها	dommage_materiel 178	vol -82
#وموب	collision 48	none -49
#ومول	evenement_climatique 129
#ومي>	blessure 62	collision -49	degats_des_eaux 106	dommage_materiel -47	none -45	vol 47
#وميس	none -43	vol 150
#ومين	blessure -42	collision -63	evenement_climatique 51	none 68
#ونا>	vandalisme 93
#ونات	collision 155	degats_des_eaux 65	dommage_materiel -52	none -68
#ونجي	collision -109	degats_des_eaux -42	dommage_materiel 254	incendie -73	none -42
#ونحن	dommage_materiel -40
#وندا	collision 162
#ونزل	blessure 75	collision -60	degats_des_eaux 65
#ونس>	autre 271	blessure -45	bris_de_glace -55	collision -86	degats_des_eaux 45	dommage_materiel -97	incendie -47	none -153	vandalisme -63	vol -80
#ونست	collision 100	degats_des_eaux 58	vandalisme -47
#ونسط	collision 156	none -44
#ونسي	collision 66	degats_des_eaux -44	dommage_materiel 94	none -51	vandalisme 52	vol -45
#ونص>	vandalisme 109
#ونطو	collision -66	degats_des_eaux 120
#ونقل	collision -43	evenement_climatique 49	incendie 98
#ونه>	collision 66	evenement_climatique 43	vol -40
#ونوا	blessure -46	collision -59	evenement_climatique 124	none -87	vandalisme 141	vol -78
#وني>	autre 60	vol 70
#ونيه	bris_de_glace 150	dommage_materiel -43	vandalisme 67	vol -120
#ونيو	none 103
#وها>	evenement_climatique 40	none -51	vol 40
#وهبط	degats_des_eaux 107	evenement_climatique 49	incendie -47	none -62
#وهرا	evenement_climatique 52	vol 57
#وهرب	dommage_materiel -44	none -47	vol 140
#وهرس	collision -65	degats_des_eaux 43	evenement_climatique 41	none -60	vandalisme 89
#وهم>	autre -41	collision 42	none -115	vandalisme 55	vol 105
#وهو>	blessure 84	bris_de_glace 40	none -74
#وهي>	degats_des_eaux 47
#وواح	collision 62
#ووصل	collision -46	dommage_materiel -42	evenement_climatique 51	incendie 143
#ووقع	degats_des_eaux 93
#ويا>	blessure 198	degats_des_eaux -43	dommage_materiel -52	evenement_climatique 52	none -96
#ويت>	bris_de_glace -41	collision -91	degats_des_eaux 115	dommage_materiel 60	incendie -77	vandalisme 78
#ويده	autre -98	blessure -78	bris_de_glace -80	collision -116	degats_des_eaux -87	dommage_materiel 208	evenement_climatique 86	incendie -68	none -261	vandalisme -121	vol -103
#ويدي	incendie 128
#ويره	dommage_materiel -45	evenement_climatique 190
#ويض>	autre 80	none 40	vol -40
#ويضي	none 100
#ويقو	blessure 80	collision 61
#ويل>	autre 90	collision -94	none -47	vandalisme 44	vol 74
#ويه>	incendie 46
#يات>	none -65	vandalisme 50
#ياتو	collision 154	vandalisme -44
#ياتي	none 60
#ياج>	dommage_materiel 74	none -64
#ياح>	evenement_climatique 99
#ياحي	none -56	vandalisme 132
#ياخذ	collision -40	none -48	vandalisme 101	vol 50
#ياده	autre 61	blessure -108	bris_de_glace 134	collision -53	degats_des_eaux -47	dommage_materiel 140	incendie -51	none -146	vandalisme -55	vol -62
#يار>	dommage_materiel 82	none -42
#يارا	none -52	vandalisme 128
#يارت	none -57	vandalisme 40
#ياره	collision 63
#ياض>	bris_de_glace 54	dommage_materiel -56	none -65	vandalisme 90
#ياطه	blessure -133	bris_de_glace -43	collision -114	degats_des_eaux 165	dommage_materiel 184	none -62	vandalisme -62	vol -45
#ياع>	autre 254	collision -56	none -79	vandalisme -69	vol -78
#يالن	collision 157	incendie 80	none -50	vol -41
#ياله	blessure -42	evenement_climatique -43	incendie 90	none -46	vandalisme -43	vol 47
#يالو	bris_de_glace 97	collision 169	none -81
#يالي	dommage_materiel 76	none -69
#يام>	blessure 55	collision -43	none 109
#يان>	collision 40	vandalisme 58
#يانو	collision -82	degats_des_eaux 73	dommage_materiel 234	none -119	vandalisme -46
#ياه>	degats_des_eaux 111	evenement_climatique 41
#يبا>	collision 83	dommage_materiel 43
#يبان	autre 166	dommage_materiel -75	vandalisme 62	vol -51
#يبتي	bris_de_glace -52	dommage_materiel 72	vol 82
#يبدو	collision -53	degats_des_eaux 100	none -70	vandalisme 121
#يبكي	collision 135
#يبه>	collision -41	none -44	vol 107
#يبي>	blessure 100	collision -61	dommage_materiel 63	none -85
#يترو	bris_de_glace 122	none -43
#يتري	bris_de_glace 241	collision -117	degats_des_eaux -40	dommage_materiel -88	evenement_climatique -50	incendie -43	none -157	vandalisme 166	vol -157
#يتش>	collision -103	dommage_materiel -56	none 195	vol 40
#يتصل	collision -54	dommage_materiel 59	none 148	vandalisme -44
#يتضر	collision -57	evenement_climatique 45	vandalisme 49
#يتعر	bris_de_glace 66	collision -43	degats_des_eaux -45	incendie 65	vol 63
#يته>	blessure -46	bris_de_glace -41	dommage_materiel 126	none -153	vandalisme 73	vol -43
#يتها	none -46
#يتهم	collision -44	dommage_materiel 73	none -64	vol 76
#يتو>	autre 123	none -57	vol 40
#يتوق	degats_des_eaux -43	evenement_climatique 69	incendie 92
#يتون	blessure 101	dommage_materiel -49	vol 53
#يتي>	dommage_materiel 46	none -47
#يجار	incendie 163	none -49
#يجري	vol 51
#يجه>	autre -42	blessure -42	bris_de_glace 186	collision 116	dommage_materiel -88	evenement_climatique -40	none -153	vandalisme -63	vol -85
#يجو>	bris_de_glace 81	none -51	vol 57
#يجي>	collision 69	none -78	vandalisme -49	vol 99
#يحتر	blessure -57	collision 93	dommage_materiel 146	none -62
#يحدث	bris_de_glace 51	none 81
#يحرق	collision -56	dommage_materiel 60	incendie 108
#يحه>	degats_des_eaux 103	evenement_climatique 43	incendie 48	none -62
#يحي>	autre 165	collision -43	dommage_materiel -52	none 124	vandalisme -40	vol -61
#يخرج	bris_de_glace 117	degats_des_eaux -54	dommage_materiel -42	none -73	vandalisme -66	vol 89
#يخلص	autre 85	dommage_materiel 48	none -66	vol 66
#يدا>	blessure 68	dommage_materiel -66	none 51
#يدلي	bris_de_glace 88	collision 69	none -41	vandalisme -48
#يده>	none -50
#يدها	blessure 59	dommage_materiel -60	evenement_climatique 75	vol -40
#يدو>	blessure 46	dommage_materiel -58	none -55	vol 131
#يديه	collision 44	incendie 66
#يديو	collision 52	dommage_materiel 85	vandalisme -56	vol 50
#يرا>	dommage_materiel 45	vandalisme 41	vol 50
#يرات	collision 68	evenement_climatique 110	none -76	vandalisme -41	vol 58
#يران	bris_de_glace 63	none -43
#يرت>	none 76
#يرجع	autre 92	blessure -57	collision 186	dommage_materiel -41	evenement_climatique -60	none -75	vandalisme -42
#يرحم	blessure -61	dommage_materiel 87	vol 55
#يرد>	autre 42	dommage_materiel -47	none 139
#يرفو	collision -76	dommage_materiel -66	none -98	vandalisme 289	vol -46
#يره>	none -47
#يرو>	bris_de_glace 124	degats_des_eaux 70	dommage_materiel -57	none -44	vandalisme -40
#يزه>	dommage_materiel -43	vol 200
#يزور	degats_des_eaux 49	dommage_materiel 50	incendie -63	none -67	vol 118
#يزيه	none 111
#يسار	blessure 49	collision -64	none -46	vol 115
#يستي	autre -51	bris_de_glace -43	degats_des_eaux 79	dommage_materiel -70	none -88	vol 196
#يسر>	collision 156
#يسرق	autre 153	blessure -46	bris_de_glace 122	collision -74	dommage_materiel -43	none -66	vandalisme -54
#يسري	collision 96
#يسي>	blessure 75	dommage_materiel 95	none -78	vol 47
#يسيا	collision -55	dommage_materiel 88	none -53	vandalisme 55
#يسيل	blessure -40	bris_de_glace 103	collision -145	degats_des_eaux 240	dommage_materiel -51	none -50	vandalisme -43	vol -73
#يسين	autre 116	collision -61	dommage_materiel -50	evenement_climatique 93	incendie 47	none -65	vandalisme -49	vol -119
#يشعل	blessure -41	collision -45	dommage_materiel 270	none -110	vol -55
#يشكا	collision 84
#يشكو	blessure 95	collision 75	none -51
#يشوف	collision 100
#يصبه	vol 46
#يصلن	autre 194	blessure -43	collision -53	none -91	vol -42
#يضا>	autre 66	collision 45	none -83
#يضاء	collision 103	dommage_materiel 77	none -85	vandalisme -48
#يضان	degats_des_eaux 105	dommage_materiel -65	evenement_climatique 73	none -49
#يضحك	vol 73
#يضرب	blessure -70	collision 174	dommage_materiel -46
#يضرن	collision 173
#يضه>	collision 71	evenement_climatique 115	none -76
#يضي>	none 100
#يطار	blessure 83	incendie 70	none -59
#يطال	autre 127	collision -42	dommage_materiel 127	none -83
#يطان	collision -57	degats_des_eaux 49	dommage_materiel -66	incendie 129	none -52	vandalisme -52
#يطت>	collision 140
#يطره	bris_de_glace 49	collision 50	dommage_materiel 66	none -60
#يطكم	bris_de_glace 48	degats_des_eaux 50	none -52	vol 42
#يطنا	incendie 100	none -49
#يطه>	collision 80	dommage_materiel 121	none -50	vol -81
#يطو>	collision -47	dommage_materiel 94	vandalisme -40	vol 69
#يعا>	autre 76	collision 73	none -50	vol -46
#يعرف	collision 157	none -46
#يعطي	collision 91	dommage_materiel -61	incendie -88	none 127	vol -43
#يعمر	collision 80	degats_des_eaux 85
#يعه>	collision -75	degats_des_eaux -56	dommage_materiel -78	evenement_climatique 155	none 192	vandalisme -50	vol -53
#يغطي	autre 143	bris_de_glace -43
#يفه>	evenement_climatique 77
#يفور	incendie 85	none -56	vandalisme -82	vol 94
#يفون	collision -46	none -45	vol 106
#يفي>	bris_de_glace 109	collision 75	degats_des_eaux -46	dommage_materiel -48	none -60	vol -67
#يقا>	bris_de_glace 44	collision -45	incendie 40	vandalisme 66
#يقطر	degats_des_eaux 261	dommage_materiel -53	none -74
#يقلب	degats_des_eaux -45	dommage_materiel 202	evenement_climatique -42	none -125	vandalisme -95
#يقه>	blessure 49	collision 70	none -55
#يقها	collision 91
#يقود	collision 49
#يقول	none -49	vol 44
#يقي>	autre 65	collision -50	dommage_materiel 43	none -49	vandalisme 142	vol -69
#يكان	collision -46	dommage_materiel 91	none -44
#يكل>	collision 214
#يكم>	collision 55
#يكه>	collision -53	dommage_materiel 118	incendie 42	none -90	vandalisme -40
#يكوب	collision 175	incendie 67	none -49
#يكون	bris_de_glace 99	collision -42	dommage_materiel -51	none -55	vandalisme 182	vol -123
#يكي>	blessure 93	bris_de_glace 58	collision -106	degats_des_eaux -41	dommage_materiel 55	none -53
#يلات	degats_des_eaux -41	dommage_materiel 116	none -41	vandalisme 68	vol -43
#يلان	incendie 95
#يلتي	collision -42	none -45	vandalisme 124
#يلعب	bris_de_glace 141	collision -53	none -53
#يلمس	bris_de_glace 45	none -49	vol 114
#يله>	incendie 68	none -40	vandalisme 46
#يلوم	collision 49	dommage_materiel 118	none -63	vandalisme -46
#يلي>	autre 78	evenement_climatique 72	none -66
#يليا	blessure 100	collision 58
#يليف	none -46	vol 72
#يليك	collision -60	dommage_materiel -57	incendie 73	none -54	vandalisme 237	vol -82
#يما>	collision 104	none -56	vandalisme 81	vol -51
#يمات	collision -64	degats_des_eaux 105	dommage_materiel 122	incendie -75	none -104	vol -54
#يمار	blessure -53	collision -95	dommage_materiel -49	none -72	vandalisme -60	vol 267
#يمان	blessure -61	dommage_materiel 74	none 83	vandalisme -49	vol -43
#يمته	none -40	vol 94
#يمكن	autre 48	none 94
#يمن>	blessure 50	collision 73
#يمه>	none -42	vol 51
#يمون	dommage_materiel -46	none -63	vandalisme 105	vol 116
#يمين	collision 134	none -63
#ينا>	none -41
#يناء	collision 71	vandalisme 102
#ينات	collision 93	evenement_climatique 56	none -42
#يناش	collision -61	degats_des_eaux 65	dommage_materiel -69	evenement_climatique 78	none -55	vandalisme 80	vol -56
#يناه	incendie 118	none -72	vol 78
#يناي	blessure 107	collision -51	dommage_materiel -58	none 121	vol 44
#ينت>	dommage_materiel 84
#ينزل	degats_des_eaux 205	dommage_materiel -50	none -62
#ينش>	dommage_materiel -45	none 136	vandalisme -43
#ينغ>	autre 87	collision 136	none -73	vol -73
#ينما	blessure 69	collision -78	dommage_materiel 160	none -104	vandalisme -48
#ينها	degats_des_eaux 55	vol 90
#يني>	dommage_materiel 61
#ينيت	blessure 138	collision -57	incendie 46
#ينيك	blessure 44	collision 88
#ينيه	blessure -56	collision 154	dommage_materiel -42	incendie 69
#يها>	dommage_materiel 41	none -43
#يهم>	none -55	vandalisme 58
#يوجد	autre 105	none 59
#يوجع	blessure -88	collision 161	vol 74
#يورو	autre 182	blessure 52	collision -69	none -167	vol -41
#يوقع	blessure -58	bris_de_glace -42	collision 151	degats_des_eaux 67	evenement_climatique -62	none -49
#يول>	collision -47	evenement_climatique 145	incendie -47	none -42
#يولي	degats_des_eaux 101	dommage_materiel -101
#يوم>	none 42
#يومي	blessure -42	collision -63	evenement_climatique 51	none 68
#يون>	autre 95	dommage_materiel -45	none -94	vol 62
#يوني	none 92
#يوه>	collision -58	none 134	vol 73
#ييا>	collision -49	dommage_materiel 47	none -46	vandalisme 108
#يير>	autre 113	collision 126	dommage_materiel -51	none -77	vandalisme -51	vol 54
#يين>	blessure 177	collision -40	dommage_materiel -57	none -137
#ييه>	vol 60
05	dommage_materiel -49	none 235	vol -49
06	none 174
11	vol -42
12	autre 62	degats_des_eaux 53	incendie -43	none 59
13	bris_de_glace -41	dommage_materiel -47	incendie 111	none 153
14	autre 199	collision -109	none -144
15	dommage_materiel -40	none 154	vandalisme -44	vol 80
16	collision -59	degats_des_eaux 48	none 101
17	none 88
18	bris_de_glace 125	dommage_materiel 120	none -130	vandalisme -48
19	none 141
2	bris_de_glace 55	vandalisme -42
20	collision 46	none 64
2025	none 116
25	blessure 73	collision -62	dommage_materiel -51	none 252	vandalisme -53	vol -54
3	blessure 90	collision -52	none -62	vol 58
30	none 92
300	degats_des_eaux 125	none -44	vol 107
4	autre 60	none -61	vol 99
45	none 128
5	bris_de_glace 50	none 93
7	dommage_materiel -42	none 227	vandalisme -40
8	none 98
900	autre 197	blessure -92	collision -46	dommage_materiel -93	vol -54
=injuries no	collision 45	incendie 43	none -76
=injuries no rather	collision 150	dommage_materiel 40	evenement_climatique -44	incendie 40	none -88	vandalisme -48
=injuries no sure	evenement_climatique 42	incendie 43	none -75
=injuries unknown	blessure 49	collision 68	none -103
=injuries unknown unsure	blessure 49	collision 68	none -103
=injuries yes	blessure 98	collision 60	none -72
=injuries yes sure	blessure 98	collision 60	none -72
=other autre	autre 117	collision -81	degats_des_eaux 102	none -98	vandalisme -88	vol -63
=other blessure	blessure -50	collision 45	dommage_materiel 202	evenement_climatique -70	none -42	vol -50
=other collision	evenement_climatique 84	none -44	vandalisme -55	vol -60
=other incendie	collision -52	degats_des_eaux 65	dommage_materiel -85	incendie 78	none -52	vol -49
=thirdParty no	none -84
=thirdParty no rather	evenement_climatique 90	none -78	vandalisme 43	vol 84
=thirdParty no sure	collision 59	dommage_materiel -78	incendie 51	none -80	vol 111
=thirdParty no unsure	blessure 47	degats_des_eaux 73	dommage_materiel 44	incendie 66	none -90	vandalisme -44	vol -43
=thirdParty none	none 115
=thirdParty yes	collision 120	none -80
=thirdParty yes rather	autre -40	bris_de_glace -56	collision 86	degats_des_eaux -80	dommage_materiel 133	evenement_climatique -62	none -139	vol -93
=thirdParty yes sure	collision 120	degats_des_eaux 43	none -77
=type autre	autre 439	blessure -54	collision -49	degats_des_eaux -45	evenement_climatique -40	incendie -44	none -115	vandalisme -47	vol -71
=type autre sure	autre 439	blessure -54	collision -49	degats_des_eaux -45	evenement_climatique -40	incendie -44	none -115	vandalisme -47	vol -71
=type blessure	blessure 291	evenement_climatique -45	none -95
=type blessure sure	blessure 395	collision -133	dommage_materiel -51	incendie -41	none -82	vol -79
=type blessure unsure	blessure 171	collision 53	degats_des_eaux -56	evenement_climatique -64	none -105	vandalisme -50
=type bris_de_glace	bris_de_glace 398	collision -68	none -64	vandalisme -45	vol -49
=type bris_de_glace sure	bris_de_glace 398	collision -68	none -64	vandalisme -45	vol -49
=type collision	collision 263	none -75	vandalisme -40
=type collision rather	collision 273	dommage_materiel -43	none -64	vol -51
=type collision sure	collision 261	none -76	vandalisme -46
=type collision unsure	collision 231	none -77
=type degats_des_eaux	collision -68	degats_des_eaux 360	dommage_materiel -54	none -81	vol -50
=type degats_des_eaux rather	autre -52	blessure -63	degats_des_eaux 102	evenement_climatique 113	incendie 53	none -103	vol -110
=type degats_des_eaux sure	collision -80	degats_des_eaux 419	dommage_materiel -65	incendie -44	none -75
=type dommage_materiel	blessure -56	collision -59	dommage_materiel 407	evenement_climatique -51	incendie -40	none -76	vandalisme -54
=type dommage_materiel sure	blessure -56	collision -59	dommage_materiel 407	evenement_climatique -51	incendie -40	none -76	vandalisme -54
=type evenement_climatique	collision -78	dommage_materiel -67	evenement_climatique 444	none -79	vandalisme -56	vol -64
=type evenement_climatique sure	collision -78	dommage_materiel -67	evenement_climatique 444	none -79	vandalisme -56	vol -64
=type incendie	bris_de_glace -40	collision -96	evenement_climatique -41	incendie 425	none -73	vandalisme -43	vol -61
=type incendie sure	bris_de_glace -40	collision -96	evenement_climatique -41	incendie 425	none -73	vandalisme -43	vol -61
=type none	none 112
=type vandalisme	collision -74	evenement_climatique -56	incendie -40	none -89	vandalisme 412	vol -89
=type vandalisme sure	collision -72	evenement_climatique -54	none -86	vandalisme 427	vol -88
=type vol	collision -54	evenement_climatique -42	none -70	vol 386
=type vol rather	autre -41	blessure -59	bris_de_glace -48	collision -125	degats_des_eaux -88	dommage_materiel 95	evenement_climatique -62	incendie -56	none -98	vandalisme -72	vol 232
=type vol sure	collision -50	dommage_materiel -47	evenement_climatique -41	none -69	vol 386
ا	dommage_materiel 68
ابدا	collision -41	none 151
ابلغ	bris_de_glace 60	collision -55	degats_des_eaux -58	dommage_materiel -41	none -83	vandalisme 100	vol 71
ابنتي	blessure 89	none -40
ابني	dommage_materiel 154	none -75
اتذكر	none 77
اتصل	collision 53	vol 54
اتصلت	collision 89	vol 55
اتلف	dommage_materiel 115	incendie 61	none -59
اتمكن	collision 75
اثر	collision 86	vol -43
اثناء	blessure 42	bris_de_glace 48	dommage_materiel 94	none -57
اجد	collision -74	none 43	vol 224
اجره	collision 116
اجل	collision 88	dommage_materiel -54	none 62
احتاج	autre 140
احترق	incendie 165
احترقت	collision -51	degats_des_eaux -40	dommage_materiel -44	incendie 254	none -49
احتكاك	collision 123
احدا	degats_des_eaux -46	none -95	vandalisme 145	vol 69
احدهم	collision -55	none -52	vandalisme 175	vol 44
اختفت	vol 151
اختي	degats_des_eaux 63	vandalisme 56
اخذ	collision 50	none -45	vol 53
اخر	bris_de_glace 85	collision 152	dommage_materiel -48
اخري	blessure 53	collision 55
اخي	collision -58	none 134	vol 46
ادري	bris_de_glace 49	collision -87	dommage_materiel -77	none 111	vandalisme -63	vol 51
اذي	bris_de_glace 100
اربعه	none -74	vandalisme 169
ارتطم	bris_de_glace 261	collision -79	none -71
ارتطمت	collision 75
ارتفاع	dommage_materiel 107
اريد	autre -40	none 201
اسبوع	degats_des_eaux 40	none 42
اسبوعين	autre -48	none 176
استدعاء	autre 58	collision 85
استرجاع	autre 220	collision -51	none -118
استطيع	collision 51	none 102	vandalisme -44
استيقظت	degats_des_eaux 51
اسفله	bris_de_glace 68	collision -90	dommage_materiel 149	none -54	vol -54
اسقط	dommage_materiel 182
اسود	degats_des_eaux 128	incendie 51	none -44
اشتعلت	collision -50	incendie 159
اشرح	none 84
اشعر	vol 81
اصابات	evenement_climatique 44
اصب	bris_de_glace 62	collision 83
اصبت	blessure 208
اصبعي	autre 61	blessure 272	bris_de_glace -55	collision -105	degats_des_eaux -44	dommage_materiel -124	evenement_climatique -58	incendie -43	none -152	vandalisme -56	vol -52
اصرح	blessure 100	collision -58	dommage_materiel -49	none 98
اصص	dommage_materiel -47	evenement_climatique 106
اصطدام	collision 167	none -55
اصطدمت	collision 145	dommage_materiel 45	none -52
اصيب	dommage_materiel -46	none 129
اضرار	degats_des_eaux 184
اطلب	autre 41	none 61
اظن	none 122
اعترف	dommage_materiel 132	none -96
اعلم	bris_de_glace 90	incendie 45
افران	bris_de_glace -42	collision -64	dommage_materiel -56	evenement_climatique 274	none -82	vandalisme -42
افعل	none 92	vol 77
اقتلعت	evenement_climatique 117
اقدر	collision -93	none -42	vandalisme -80	vol 160
اقدم	vandalisme 86	vol 43
اكادير	autre 74	collision -105	incendie 97
اكتوبر	blessure 50
اكيد	none 151	vandalisme 46	vol -47
الا	vandalisme 40
الابواب	collision -48	degats_des_eaux -79	none -55	vandalisme 233	vol -61
الاثاث	blessure -43	dommage_materiel 47	evenement_climatique 63
الاثنين	none 55
الاحد	none 112
الاخر	none 106
الاخري	collision 113
الاربع	collision -54	none -126	vandalisme 115	vol 166
الاربعاء	blessure 53
الارض	degats_des_eaux 76	dommage_materiel -43	incendie 43	none -75	vol -58
الارضيه	degats_des_eaux 222	none -40	vandalisme -57
الاسبقيه	collision 78
الاسبوع	none 226
الاسطبل	collision -50	evenement_climatique 125	none -69	vol 107
الاسعاف	collision 95
الاسنان	autre 147	none -103
الاشاره	collision 54
الاضرار	evenement_climatique 65
الاطار	collision 60	dommage_materiel 73	vandalisme -97	vol 58
الاطفاء	collision -91	degats_des_eaux 67	evenement_climatique -56	incendie 174
الاقامه	autre 55	blessure 58	collision -53	dommage_materiel -43	incendie 71
الامامي	bris_de_glace 142	none -44
الاماميه	collision 163	dommage_materiel -55	none -40
الامر	none 155
الامن	collision 91	none -56	vandalisme 92
الان	blessure 42	dommage_materiel 55
الانترنت	vandalisme 119
الاولاد	collision -42	degats_des_eaux 60	evenement_climatique 106	none -60
الايمن	blessure 50	collision 73
الباب	bris_de_glace 56	evenement_climatique 43	none -51
الباربريز	bris_de_glace 211	collision -59	evenement_climatique -48	none -45
البارح	none 121
البارحه	collision 81	dommage_materiel -40	none 95
الباركي	blessure -41	collision -53	degats_des_eaux 170	incendie 60
الباركيه	collision -58	dommage_materiel 171	none -42	vol -93
الباش	bris_de_glace -43	collision -44	dommage_materiel -55	evenement_climatique 123	none -109	vandalisme 166	vol -54
الباقي	autre 108	collision -62	none -84
البالكون	blessure -57	bris_de_glace 101	collision -159	dommage_materiel -65	none -47	vandalisme 101	vol 103
البانيو	collision -66	degats_des_eaux 198
البحر	blessure 164	evenement_climatique 73	none -49	vol -51
البرد	bris_de_glace 97	collision -68	degats_des_eaux -49	dommage_materiel -41	evenement_climatique 195	none -63	vandalisme -51	vol -40
البريد	collision -53	dommage_materiel 160	none -97	vandalisme 70
البزطام	collision -50	none -45	vol 197
البصمات	vol 152
البقره	evenement_climatique 145	none -52
البلديه	collision 73	evenement_climatique 60
البلومبي	degats_des_eaux 154
البنت	blessure 213	bris_de_glace -44	dommage_materiel -86	none -161
البنك	autre 168	bris_de_glace -49	collision -129	dommage_materiel -78	none -138	vandalisme -47	vol 169
البوطا	incendie 161
البوليس	none -62	vandalisme 120	vol 42
البوليسي	collision 163
البومبا	autre 147	collision -98	dommage_materiel 77	evenement_climatique 47	incendie -48	none -77	vandalisme -81	vol -45
البومبيه	collision -49	incendie 171
البيانو	collision -55	degats_des_eaux 139
البيت	collision -44	incendie 42	vol 53
البير	autre -56	blessure -57	bris_de_glace -82	collision -144	degats_des_eaux 174	dommage_materiel -104	evenement_climatique 77	incendie -79	none -234	vandalisme -104
البيضاء	collision 137	dommage_materiel -44	none -60	vandalisme -40
التامين	autre 212	none -45
التبروري	evenement_climatique 161
التحدث	none 54
الترامواي	vol 97
التصريح	autre 87	collision -52	none -64	vandalisme -61	vol 100
التعويض	autre 73	none 109	vol -43
التلفاز	dommage_materiel 81	none -40	vol 46
التلفازه	collision -65	dommage_materiel 140	none -59	vandalisme 120
التلفزه	blessure -69	collision -55	dommage_materiel 221
التوصيل	collision 94	none -45	vol 92
التي	collision 60
التيار	autre -68	blessure -73	collision -53	degats_des_eaux 104	dommage_materiel 181	incendie -61	none -59
التيليفون	collision 63	dommage_materiel 88	none -44
الثالث	collision 40	none 63
الثالثه	collision 78
الثامنه	none 112
الثاني	collision 41	dommage_materiel 50	none 57
الثانيه	incendie 109
الثلاثاء	none 91
الثلاجه	dommage_materiel 221	none -66
الثلج	evenement_climatique 246	none -40
الجار	degats_des_eaux 94	none -52
الجاره	collision -83	degats_des_eaux 95	none -47
الجامع	blessure -40	collision -86	dommage_materiel -46	incendie 158	none -134	vandalisme -49	vol 168
الجبس	blessure 80	degats_des_eaux 60	none -54
الجبل	degats_des_eaux -45	evenement_climatique 95	vol 43
الجدار	degats_des_eaux 138
الجدارميه	evenement_climatique 60	none -49	vol 40
الجمعه	bris_de_glace 60	collision -43	none 107
الجميع	autre 132	dommage_materiel 59	none -49	vol -41
الجناح	vandalisme 100
الجنب	collision 189	none -60	vandalisme 42	vol -40
الجنط	collision -86	dommage_materiel 238	none -67
الجهتين	collision 118	none -73	vandalisme 46
الجيب	bris_de_glace 47	none -71	vol 206
الجيران	degats_des_eaux 44	none -52
الحاج	collision -42	dommage_materiel -55	none -68	vandalisme 181
الحاجب	collision 62
الحاجز	bris_de_glace 86	collision 118	none -56
الحادث	blessure 118
الحارس	none -64	vandalisme 119
الحاسوب	dommage_materiel 298	incendie -137	none -74
الحافله	blessure 64	dommage_materiel -46	incendie 48	none -60	vol 121
الحانوت	degats_des_eaux 138	evenement_climatique -48	none -80	vandalisme 59
الحجاره	vandalisme 241	vol -84
الحجر	dommage_materiel -43	none -45	vandalisme 98	vol -49
الحديد	collision 89	incendie 41
الحديقه	collision -53	degats_des_eaux 41	dommage_materiel 103	evenement_climatique 49	none -57
الحراره	bris_de_glace 200	none -44	vandalisme -57
الحمام	degats_des_eaux 70	none -41	vandalisme 49
الحمد	bris_de_glace 71
الحوايج	collision -48	none -71	vandalisme 56	vol 163
الحوض	bris_de_glace -45	degats_des_eaux 49	dommage_materiel 77	none -96	vol -41
الحومه	bris_de_glace 126	collision -52	dommage_materiel -67	incendie 58	none -68	vandalisme 70
الحي	autre -69	collision -56	degats_des_eaux -56	dommage_materiel 96	evenement_climatique 126	none -78	vandalisme 75
الحيط	none -65	vandalisme 60
الحين	collision 122
الخامس	autre 104	degats_des_eaux 73	dommage_materiel 40	none -73	vandalisme -42	vol -45
الخامسه	none 167
الخبير	none 170
الخدامه	collision -52	evenement_climatique 89	none -74	vandalisme -48	vol 167
الخدمه	none -45	vandalisme 110
الخزان	bris_de_glace -40	collision -57	degats_des_eaux 84	dommage_materiel -43	evenement_climatique 154	incendie -117	vandalisme -48
الخزانه	autre -41	blessure -52	bris_de_glace 150	collision -117	dommage_materiel 75	evenement_climatique -55	incendie -43	none -220	vandalisme -58	vol -77
الخساير	vandalisme 128
الخشب	degats_des_eaux 159	incendie 52	none -85
الخط	collision 99	vandalisme 57
الخلف	collision 133	none -42
الخلفي	bris_de_glace 78	evenement_climatique 43
الخلفيه	blessure 102	collision -67	vandalisme 69
الخميس	none 75
الخير	bris_de_glace 41	collision -52	degats_des_eaux 85	dommage_materiel -44	none 147	vandalisme -61	vol -47
الخيمه	evenement_climatique 44	incendie 129
الداخل	dommage_materiel 106	evenement_climatique 63
الدار	autre 60	dommage_materiel -54	none -58
الدايره	vol 155
الدخان	collision -45	dommage_materiel -46	incendie 247
الدراجه	blessure 63	incendie 61
الدراري	bris_de_glace 207	dommage_materiel -47	none -65
الدرج	blessure 89	degats_des_eaux -43	dommage_materiel 60	incendie 48
الدرك	none -41	vol 56
الدروج	blessure 55	degats_des_eaux 136	dommage_materiel -49	none -95	vandalisme -49	vol 89
الدري	blessure -68	degats_des_eaux 69	dommage_materiel 218	incendie -81	none -41	vol -73
الدش	bris_de_glace 127	degats_des_eaux 68	none -42
الدوش	bris_de_glace 122	collision -77	degats_des_eaux 100	none -54
الذهب	bris_de_glace 147	none -43
الذي	collision 111	none -51
الرابعه	incendie 48	none 67
الراجل	collision 64	degats_des_eaux -46	dommage_materiel 67	incendie 183	none -119	vandalisme -46	vol -69
الراجلين	collision 109
الراديو	autre -72	blessure 57	bris_de_glace -73	collision -79	degats_des_eaux -45	none -65	vandalisme -101	vol 136
الراكب	collision 90	none -68	vandalisme 103
الرباط	autre 70	blessure 106	collision 59	dommage_materiel -49	none -74	vandalisme -60	vol -55
الرجل	blessure 79	collision 116	dommage_materiel -60
الرحله	autre 167	collision -105	none -64	vol 43
الروايد	collision -91	dommage_materiel -58	none -105	vandalisme 75	vol 117
الروبيني	degats_des_eaux 166
الرياح	dommage_materiel -43	evenement_climatique 227
الرياض	bris_de_glace 54	dommage_materiel -56	none -65	vandalisme 90
الريح	collision -53	evenement_climatique 299	none -48
الزاج	bris_de_glace 260	collision -69	none -67
الزبل	incendie 52	vandalisme 144
الزبون	incendie -59	none -47	vandalisme 88
الزجاج	bris_de_glace 185	collision -51
الزجاجي	bris_de_glace 191	collision -78	dommage_materiel 77	none -56
الزليج	bris_de_glace 104	collision -55	degats_des_eaux 69	dommage_materiel -70	vandalisme 67	vol -55
الزنقه	collision -51	degats_des_eaux 82	none -40	vandalisme 147	vol -55
الزوال	autre 70	none 69
الزيت	collision 99
الزيتون	blessure 210	collision -58
السابعه	bris_de_glace 45
الساروط	autre 83	collision -72	dommage_materiel -49	none -91	vandalisme -85	vol 187
الساعه	none 50
الساق	blessure 200	dommage_materiel -73	none -47
السايق	collision 100
السبت	none 107
السبيطار	blessure 97	none -50
الستاير	incendie 108
السخان	degats_des_eaux 151
السطح	collision -51	degats_des_eaux 60	evenement_climatique 158	incendie -50
السفر	autre 109	collision 72	degats_des_eaux 51	dommage_materiel -41	none -80	vandalisme -42
السفلي	blessure -46	collision 70	degats_des_eaux 113	dommage_materiel -84	evenement_climatique 53	none -44
السقف	collision -47	degats_des_eaux 43	evenement_climatique 85
السكر	collision 51	degats_des_eaux 110	dommage_materiel -61	vandalisme 81	vol -70
السلام	collision 55
السلامه	collision 89	dommage_materiel -65	none 189
السلطات	collision -59	dommage_materiel 82	evenement_climatique 62
السلطه	degats_des_eaux -57	dommage_materiel 57	evenement_climatique 112	none -45
السلعه	collision -68	degats_des_eaux 121	dommage_materiel -55	none -86	vandalisme -78	vol 132
السلوم	dommage_materiel 83	none -47
السما	dommage_materiel 71	vol -48
السوق	blessure 45	collision 51
السياحي	bris_de_glace 58	collision -55	dommage_materiel -40	none -56	vandalisme 197
السيارات	collision -53	evenement_climatique -43	vandalisme 195
السياره	collision 88
السيد	dommage_materiel 154	none -40
السيده	degats_des_eaux 46
السير	bris_de_glace 54	collision 42
السيل	bris_de_glace -46	collision -78	degats_des_eaux -117	dommage_materiel -72	evenement_climatique 202	incendie 110	none -85	vandalisme -55	vol -78
السيول	collision -45	degats_des_eaux 55	evenement_climatique 169	none -44
الشاب	blessure -55	incendie 124
الشاحنه	collision 151
الشارع	collision 62	evenement_climatique 40
الشاشه	dommage_materiel 60	none -45	vandalisme 112	vol -40
الشباك	collision -49	vol 133
الشتا	degats_des_eaux 169	evenement_climatique 47	none -50
الشجره	bris_de_glace -64	dommage_materiel -75	evenement_climatique 281	none -119	vandalisme -51	vol -42
الشرجم	bris_de_glace 228	dommage_materiel -76	none -43
الشرطه	vandalisme 42	vol 52
الشرفه	evenement_climatique 58	incendie 98	none -40
الشركه	autre 133	collision 52	none -76
الشقه	collision -58	dommage_materiel 66	incendie 66	none -85	vol 108
الشكايه	collision -72	none -60	vandalisme -47	vol 319
الشمسيه	bris_de_glace 50	dommage_materiel -42	evenement_climatique 89	vol 45
الشهر	none 242
الشوفو	degats_des_eaux 226	dommage_materiel -66	incendie -66
الشيفور	collision 92
الصاعقه	collision -52	evenement_climatique 169
الصاك	autre 40	collision -78	vol 179
الصاله	collision -50	degats_des_eaux 230	evenement_climatique -82
الصالون	degats_des_eaux 94	none -47
الصباغه	bris_de_glace -41	collision -63	degats_des_eaux -50	dommage_materiel 221	incendie -41	none -112	vandalisme 65	vol -48
الصبع	blessure -93	bris_de_glace 228	collision -41	evenement_climatique -45
الصدمه	collision 88
الصغير	vandalisme 58
الصغيره	degats_des_eaux 98	incendie 69
الصندوق	collision 104	none -41	vol 69
الصوره	incendie 151
الضباب	collision 121	dommage_materiel -57	evenement_climatique 138	none -102	vandalisme -52
الضو	incendie 97
الضوء	collision 91
الطابق	collision -45	degats_des_eaux 48	dommage_materiel 84	none -51
الطاكسي	autre 50	collision -45	vol 102
الطبله	bris_de_glace -60	collision -46	dommage_materiel 94	none -53	vandalisme 118
الطبيب	autre 145	dommage_materiel -53
الطراكتور	none -61	vol 176
الطرفين	collision 126
الطريق	bris_de_glace 61	collision 96	none -53
الطلاء	collision -49	dommage_materiel 88	none -70	vandalisme 144
الطموبيل	autre -40	blessure -40	bris_de_glace -40	collision 71	dommage_materiel -94	none -106	vandalisme 118	vol 159
الطواليط	collision -64	degats_des_eaux 201	dommage_materiel 54	evenement_climatique -76	none -50
الطوبيس	blessure 121
الطوموبيل	collision 71	none -56
الظهر	bris_de_glace 54	none 88
العاشره	collision -61	dommage_materiel 41	none 103
العاصفه	evenement_climatique 162
العافيه	incendie 187
العام	evenement_climatique 102
العامل	blessure -56	bris_de_glace 97	collision -49	incendie 89	none -49
العجلات	collision -40	vol 150
العرس	degats_des_eaux -45	dommage_materiel 235	none -153	vandalisme -51	vol 41
العساس	collision 41	none -40	vandalisme 51	vol 44
العشره	dommage_materiel 58	incendie 54
العشيه	bris_de_glace 128	dommage_materiel -80	none 99
العقد	autre 235	bris_de_glace -55	collision -78	dommage_materiel -64	none -73	vandalisme -41	vol -77
العماره	blessure 50	incendie 41	vandalisme -41
العمل	degats_des_eaux 49	dommage_materiel 65	none -73	vandalisme 53
العمليه	blessure 138	collision -41	dommage_materiel -61	vol -46
العنق	blessure 139	bris_de_glace -41	dommage_materiel -57	none -51
العود	blessure 94	collision -91	dommage_materiel 89	none -62	vol 59
العيد	autre 74	blessure 48	collision -80	dommage_materiel 47	incendie 72	none -88	vandalisme -45
الغاز	collision -56	incendie 145	vol 77
الغرزات	blessure 65	bris_de_glace 113	collision -45
الغرفه	incendie 51
الغساله	collision -60	degats_des_eaux 42	dommage_materiel 146	none -42	vol -98
الغوا	none 155
الغيت	autre 226	dommage_materiel -45	none -75
الف	autre 78	blessure -63	collision -95	degats_des_eaux -43	dommage_materiel 84	vandalisme -48	vol -56
الفاتوره	bris_de_glace 117	vol -41
الفار	evenement_climatique 111	none -40
الفجر	collision 73	none -40
الفراش	degats_des_eaux 51	incendie 70
الفرامل	collision 105
الفران	bris_de_glace 176	dommage_materiel -69	incendie 63	none -194	vandalisme -50
الفرن	collision -57	dommage_materiel -79	incendie 329	none -113
الفرنسيه	autre 73	evenement_climatique -40	none 116	vandalisme -49	vol -42
الفلوس	autre 273	collision -52	none -78	vol -64
الفندق	autre 119	blessure 87	collision -81	none -78
الفوق	collision -61	degats_des_eaux 218	none -67
الفول	autre 51	collision 93	vol -54
القادوس	degats_des_eaux 215	none -78
القايد	evenement_climatique 121	none -47	vol -73
القبو	degats_des_eaux 54	evenement_climatique 56	none -116	vol 95
القدام	blessure -47	collision 117	degats_des_eaux 103	dommage_materiel -68	incendie -55	none -41
القديم	collision -55	dommage_materiel 125	none -66	vandalisme -40	vol 61
القرميد	evenement_climatique 218
القصدير	evenement_climatique 108
القضاييه	collision -54	none -44	vol 213
القط	collision 79
القطار	autre 75	collision -41	none -45	vandalisme 69
القفل	autre 47	vol 108
القمامه	incendie 120
القنطره	collision -96	evenement_climatique 166	none -45	vandalisme 73
القهوه	vol 52
الكابو	dommage_materiel 85	incendie 65	none -72	vandalisme 92	vol -58
الكاميرا	collision -50	dommage_materiel 50	none -60	vandalisme 147
الكاميو	degats_des_eaux -40	dommage_materiel -43	none -79	vandalisme 132
الكبير	dommage_materiel 81
الكراج	blessure -59	collision -42	evenement_climatique 110	vandalisme -50	vol 109
الكراسي	incendie 104	vol 96
الكرسي	blessure 156	collision 60	dommage_materiel -68	none -64
الكل	collision 267	dommage_materiel -48	none -123	vandalisme -74	vol -46
الكلب	collision 77	degats_des_eaux -53	dommage_materiel 109	none -60	vandalisme -86
الكهرباء	dommage_materiel 59	none -45
الكهربايي	collision 45	none -44	vandalisme 50
الكهرباييه	collision -66	dommage_materiel -52	incendie 113	vol 158
الكوره	blessure 108	bris_de_glace 129	dommage_materiel -81	none -49
الكوزينه	incendie 80
الكوفر	collision 51	none -75	vol 159
الكونستا	collision 101	degats_des_eaux 76	none -45	vandalisme -60
الكونسطا	collision 127
الكونطور	collision -73	degats_des_eaux 138
اللوحه	blessure -67	collision -54	dommage_materiel 140	vol 54
اللور	collision 90
اللي	dommage_materiel 54
الليل	degats_des_eaux 72	dommage_materiel -55	vandalisme 95
الليله	bris_de_glace 42
الما	collision -40	degats_des_eaux 213	dommage_materiel -44	none -40
الماء	degats_des_eaux 124
الماضي	none 66
الماضيه	blessure 87	collision -52	none 140
الماكينه	blessure -47	collision -78	degats_des_eaux 279	dommage_materiel -53	vol -59
المالك	dommage_materiel 227	none -49	vandalisme -73	vol -41
المبلغ	none 172
المجاوره	dommage_materiel 57
المحرك	autre 44	evenement_climatique 51	none -81	vandalisme 125
المحضر	collision 57	vol 47
المحطه	vol 54
المحل	collision -52	degats_des_eaux 126	none -46	vandalisme 66
المحليه	collision -41	dommage_materiel 41	evenement_climatique 89
المدخل	collision -65	degats_des_eaux 70	dommage_materiel -41	none -40	vol 83
المدرب	blessure 244	dommage_materiel -83	none -97	vol -57
المدرسه	collision 69
المدرسي	blessure 102
المدنيه	degats_des_eaux 74	incendie 51
المرا	degats_des_eaux 57	none -92	vandalisme -54	vol 126
المراب	collision 42	dommage_materiel 48	none -45
المرحاض	degats_des_eaux 192	dommage_materiel -70	evenement_climatique -59
المرفق	collision 49	dommage_materiel -53	none -73	vol 168
المركز	none -45	vol 135
المركونه	collision -70	dommage_materiel 67	evenement_climatique 91	incendie 43
المره	dommage_materiel -42	none -48	vandalisme 111
المستشفي	collision 40	none -54
المستعجلات	bris_de_glace 57
المستودع	collision -84	evenement_climatique -51	incendie 135	none -61	vandalisme 90	vol -53
المسجد	collision -44	evenement_climatique 70	none -42	vandalisme 90
المشترك	collision -45	degats_des_eaux 149	dommage_materiel 67	vandalisme -54
المصباح	blessure 74	bris_de_glace 57	collision 42
المطافي	incendie 144
المطبخ	collision -57	degats_des_eaux 97	incendie 50	none -55
المطر	evenement_climatique 183
المظله	collision -83	evenement_climatique 217	none -63
المعاينه	collision 79
المغسله	degats_des_eaux 151
المقلاه	incendie 110
المكتبه	degats_des_eaux 83	none -50	vol 48
الملف	collision -44	none 249	vandalisme -43
الملكي	incendie 54	none -40	vol 79
المنزل	evenement_climatique 142	none -43
الموتور	none -86	vandalisme 163
الموضوع	vol 84
الموطو	collision -117	dommage_materiel -47	incendie 46	none -90	vandalisme 189	vol 100
الموطور	collision 54
الموقع	evenement_climatique 62	vol 45
الموقف	collision 175
المياه	degats_des_eaux 131
النار	collision -74	incendie 234
الناريه	collision 64
الناس	collision 51	vol 60
النافذه	bris_de_glace 76	collision -60	none -57	vandalisme 91
النضاضر	autre 195	blessure -44	dommage_materiel -69
النعاس	degats_des_eaux 54	vol 46
النمره	bris_de_glace 146
النهار	blessure -42	degats_des_eaux 59	dommage_materiel 88	vandalisme -42
النوافذ	degats_des_eaux 50	vandalisme 72
النيران	collision -49	incendie 141
اله	dommage_materiel 72	vol 76
الهاتف	none 51
الهواييه	blessure 104	vandalisme -47	vol 48
الواجهه	bris_de_glace 86	collision -79	dommage_materiel 61	incendie 48
الواد	collision -64	degats_des_eaux -53	evenement_climatique 275	none -46
الوالدين	autre -43	blessure -54	collision 55	degats_des_eaux -78	dommage_materiel -66	evenement_climatique -87	incendie 198	vandalisme -42
الواليد	blessure 144	dommage_materiel -52	incendie 47	none -58	vol -56
الواليده	degats_des_eaux 96
الودي	collision 166	none -55
الوديه	collision 58
الوراق	collision 134	none -61	vol 83
الورقه	collision 72	degats_des_eaux 65
الوطني	collision 44	vol 99
الوقايه	incendie 105
الوقت	blessure 87	bris_de_glace -47	collision -125	dommage_materiel 130	none -57
الي	autre 50
اليد	dommage_materiel 71	incendie -57	vol 49
اليسري	collision 72
اليكم	degats_des_eaux -41	vol 90
اليمين	collision 141	none -85
اليوم	none 102
ام	autre 136	dommage_materiel -46	none -104	vol 72
اما	evenement_climatique 65
امام	none -60	vandalisme 126
امامي	blessure -45	bris_de_glace 97	collision 144	dommage_materiel -57	none -55
امس	none 92
امطار	collision -41	evenement_climatique 162
امي	blessure 42	degats_des_eaux 40	dommage_materiel -40	vandalisme 72
انا	collision 58
انبوب	degats_des_eaux 139
انتبه	collision 78	dommage_materiel -59	none 85	vandalisme -77
انتظر	evenement_climatique 75	none 62
انحرفت	collision 129
انزلقت	blessure 74	evenement_climatique 63	none -45
انفجر	degats_des_eaux 103
انفجرت	collision 80	degats_des_eaux 41	evenement_climatique -69	incendie 94	none -60
انكسر	blessure 67	bris_de_glace 131	dommage_materiel -56	none -64
انني	collision 135
انه	blessure 147	none -58
انها	collision 79	dommage_materiel -48	vandalisme 77
انهار	dommage_materiel 43	evenement_climatique 176
اه	bris_de_glace -60	collision -211	dommage_materiel -77	none 273	vandalisme -49	vol -41
اود	degats_des_eaux 83	none 169	vol -125
اول	none 69
اي	incendie 43	none -42
ايام	blessure 55	collision -43	none 109
ايدي	blessure -43	collision 121	dommage_materiel 56	none -100	vol 48
ايضا	autre 110	collision 72	none -116
اين	none 136	vol -42
ايه	collision -40	dommage_materiel -44	none 223
ب	autre 67	dommage_materiel 84	none -119	vandalisme 82
باب	collision 49	none -61
باذي	collision 64
باش	none -64	vandalisme 80
باقي	collision 98
بالبرد	bris_de_glace 60	degats_des_eaux 128	none -79
بالتاكيد	none 120
بالحجاره	bris_de_glace -64	collision -57	none -49	vandalisme 247	vol -76
بالريح	collision -108	degats_des_eaux -99	dommage_materiel -140	evenement_climatique 324	none -41	vandalisme -48
بالسياره	autre 204	bris_de_glace -47	collision -41	dommage_materiel -60	none -113	vandalisme 85	vol -68
بالشرطه	collision 88	dommage_materiel 54	vandalisme -44
بالضبط	evenement_climatique 45	none 131
بالطبع	degats_des_eaux 139	evenement_climatique -89	none 140	vandalisme -44	vol -40
بالفرنسيه	none 116
بالليل	autre -42	blessure -42	collision -88	none -98	vol 237
بالما	evenement_climatique 46	incendie 66
بالمقص	blessure -47	collision -103	dommage_materiel -57	none -92	vandalisme 310	vol -98
بالموس	collision -163	none -52	vandalisme 266	vol -69
باله	blessure 147	collision -65	dommage_materiel -59	evenement_climatique -40	none -105	vandalisme 112	vol -61
بان	degats_des_eaux 106
بتاريخ	collision 50
بجوج	collision 59	vandalisme 42
بحال	bris_de_glace 54	none -42	vol 45
بحجم	collision -56	evenement_climatique 195	none -50
بحيره	collision -44	dommage_materiel 98	evenement_climatique 74	none -67	vol -90
بدا	collision 65	incendie 75	none -44
بدات	incendie 50
برا	autre 129	none -54
برد	collision -55	evenement_climatique 220	none -43	vandalisme -42
بس	collision -57	dommage_materiel 193	incendie -40	none -124
بسرعه	collision 69
بسيط	collision 151	none -49
بشويه	collision 114
بشيء	collision 48
بصح	blessure -77	collision 190
بصراحه	none 139
بعدما	collision 77	dommage_materiel 102	vol -46
بعصا	vandalisme 193	vol -52
بغا	bris_de_glace 136	collision -56	degats_des_eaux 64	dommage_materiel -67
بغاتش	degats_des_eaux 134
بغاش	degats_des_eaux 56
بغيت	autre 119	bris_de_glace 52	dommage_materiel -40
بغيتش	blessure 157	bris_de_glace -41	collision -130	vandalisme 126	vol -40
بفعل	bris_de_glace 242	collision -40	dommage_materiel -84	evenement_climatique 48	none -145
بقا	blessure 48	collision -77	degats_des_eaux 89	dommage_materiel -62	incendie 87	none -45	vol -40
بقات	autre -108	blessure -54	dommage_materiel 234	none -60
بقاش	collision 142	dommage_materiel 43	none -59
بقره	collision 202	none -57
بقعه	bris_de_glace -48	collision 42	dommage_materiel 197	none -147	vandalisme -47	vol -71
بكل	blessure 67	bris_de_glace -45	none 90	vandalisme -40	vol -41
بلا	autre 44	collision 56	none 50
بلاصتو	collision 114	degats_des_eaux 71
بلاصه	bris_de_glace 88	collision 40	degats_des_eaux -50	dommage_materiel 161	evenement_climatique -43	incendie -46	none -81	vandalisme -70	vol -48
بلاغ	blessure -71	collision -80	dommage_materiel -42	none -57	vandalisme 195
بلانت	collision -59	dommage_materiel -42	none -67	vandalisme -77	vol 253
بلغت	bris_de_glace 91	collision -42	vol 55
بمفتاح	collision -56	vandalisme 205	vol -60
بنا	evenement_climatique 73	incendie 72
بنتي	autre 84	evenement_climatique 48	none -69
به	none 49
بها	autre 79	blessure 54	bris_de_glace -40	collision -94	degats_des_eaux -53	dommage_materiel 138	none -110	vandalisme -60	vol 58
بهذا	collision 62	vandalisme 45
بوحدو	bris_de_glace 122	incendie 47	none -88
بوحدي	bris_de_glace 95	collision 84	dommage_materiel -85
بوليس	collision 155	none -65	vandalisme -40
بي	none 66
بيا	collision 88
بيت	bris_de_glace 150	collision -80	vol 40
بيتي	vol 83
بيجو	bris_de_glace 149	none -53
بين	blessure 45	degats_des_eaux 52	incendie -48
بيناتنا	collision 179	none -55
بينما	collision -53	dommage_materiel 96	evenement_climatique 64	none -57
بيني	collision 135	none -47
بيه	dommage_materiel 41	none -47
بيهم	bris_de_glace 95	collision -79	vandalisme 159	vol -60
تاذي	collision -57	incendie 73	none -40	vol 65
تاع	blessure -41	bris_de_glace 40	degats_des_eaux 133	none -61
تامين	autre 113	collision -75	dommage_materiel -83	none 164	vandalisme -62	vol -47
تاميني	bris_de_glace -65	collision 54	none 159
تجرح	bris_de_glace 214	collision -75	none -49	vol -51
تجرحات	blessure -77	bris_de_glace -41	collision 199	dommage_materiel -44	evenement_climatique 54	vol -47
تحت	degats_des_eaux 73	dommage_materiel 46	none -77
تحتي	degats_des_eaux 86
تحرق	dommage_materiel 129	none -40
تحرقات	collision -80	dommage_materiel 125	evenement_climatique 67	none -55
تحيه	none 102
تخرج	collision 102	vandalisme -64	vol 42
تدخل	collision 92	incendie 40
ترك	vol 113
تسجل	evenement_climatique 40	vol 48
تسرب	degats_des_eaux 237	incendie -43
تسرق	none -46	vol 162
تسرقات	collision -75	vandalisme -58	vol 290
تشفر	collision -65	dommage_materiel -52	none -84	vandalisme -50	vol 272
تشق	bris_de_glace 165	dommage_materiel -43
تشقات	bris_de_glace 50
تشقق	bris_de_glace 96	collision -67	evenement_climatique 43
تشكو	collision 109
تصريح	none -66	vol 198
تضر	collision 54	degats_des_eaux 90	dommage_materiel -46	evenement_climatique -95	none -79	vandalisme 74	vol -58
تضرر	degats_des_eaux 102
تعثرت	blessure 226	dommage_materiel -58	none -68	vol -54
تعرض	collision 68	none -41	vol 66
تعرضت	dommage_materiel 41	none -48	vol 151
تعرفت	blessure -40	dommage_materiel -43	none -62	vandalisme -52	vol 187
تعطلت	autre 301	collision -80	dommage_materiel -85	none -49
تعوج	collision 159
تعود	dommage_materiel 108
تعوضون	autre 212	collision -49	dommage_materiel -42	none -103
تعويض	autre 156	bris_de_glace 73	collision -51	vandalisme -43
تعويضي	none 100
تفرقع	bris_de_glace 95	degats_des_eaux 75	none -51
تقاس	vandalisme 84
تقديم	none 221	vol -75
تقريبا	dommage_materiel 62
تقرير	dommage_materiel 45	incendie 49
تقريرا	collision 97
تقطع	blessure 62	degats_des_eaux 49	dommage_materiel -42	none -55	vol 46
تقلبات	dommage_materiel 118	incendie 42	vol -82
تقلع	collision 68	degats_des_eaux 110
تكسر	bris_de_glace 89	collision -106	dommage_materiel 118	none -45
تلف	autre 111	blessure -57	degats_des_eaux 61	dommage_materiel -56	none -65
تم	vandalisme 138
تما	collision -64	dommage_materiel 65	evenement_climatique 107	none -109	vandalisme 51	vol -56
تماس	incendie 90
تمام	dommage_materiel -55	none 190	vol -41
تماما	collision 65	none 79
تنفخ	degats_des_eaux 213	none -94
تهرس	bris_de_glace 161	dommage_materiel -46
تهرسات	collision 54	dommage_materiel 45
توجد	collision 63
توقف	autre 44	collision -95	dommage_materiel -54	none 211
توقيع	collision 42
ثقب	blessure -105	bris_de_glace -43	collision -86	degats_des_eaux 89	evenement_climatique 57	incendie 52	none -49	vandalisme -64	vol -40
ثلاث	autre 41	collision 84	none -71	vol -45
ثلاثه	autre 49	none 72
ثم	dommage_materiel 55
ثمن	autre 117	collision -56	dommage_materiel -41	none 70
جا	none -59	vandalisme 40
جاء	degats_des_eaux -54	evenement_climatique 150
جات	degats_des_eaux 66
جارتنا	blessure 72	collision -40
جارتي	collision -85	degats_des_eaux 43	dommage_materiel 164	none -65	vol 42
جارنا	incendie 55
جاري	collision -45	degats_des_eaux 60	dommage_materiel 68	none -55
جاو	evenement_climatique 49
جدا	collision 68	none 51
جدار	collision -97	evenement_climatique 112	none -47	vandalisme 124
جدران	collision -42	degats_des_eaux 40	dommage_materiel 94	none -58	vandalisme 56
جديد	degats_des_eaux 101	none 49
جرح	bris_de_glace 49	evenement_climatique 42	none -43	vandalisme 73
جرحي	collision 43	incendie 71
جري	collision 130	evenement_climatique 107	none -65	vol -40
جريح	evenement_climatique 54
جسديا	vol 101
جميعا	autre 76	collision 73	none -50	vol -46
جهاز	degats_des_eaux 42	vol 56
جوج	collision 62	none -52
جيت	bris_de_glace 52	collision -72	dommage_materiel 231	evenement_climatique -51	none -69
جيده	autre 80	collision 160	none -110	vandalisme -43
حاجه	collision 50	vandalisme 47
حادث	autre 180	collision 58	none -150
حاده	blessure 123	collision -77	dommage_materiel -52	none -59	vandalisme 193	vol -83
حاسوب	dommage_materiel 57	vol 61
حافله	collision 106
حافيه	bris_de_glace 55
حامل	collision 73
حاول	incendie 44	vandalisme -76	vol 190
حاولت	collision 111	vandalisme 74	vol -65
حجر	bris_de_glace 176
حجره	bris_de_glace 199
حد	dommage_materiel -47	evenement_climatique 42	none -76	vandalisme 49
حدا	collision 101	none -50
حدايا	none -59	vandalisme 116
حدث	degats_des_eaux 120	incendie -45
حررت	vandalisme 51
حرق	evenement_climatique 103	incendie 90
حرقات	collision -70	degats_des_eaux -51	dommage_materiel -64	evenement_climatique -131	incendie 286
حريق	collision -45	incendie 229	none -52
حزام	bris_de_glace -56	collision 184
حصاه	bris_de_glace 136
حضر	incendie 78	vandalisme 57	vol -44
حضرت	collision 50
حطيت	bris_de_glace 49
حفره	dommage_materiel 180	none -42
حفل	collision -48	dommage_materiel 81	none -121	vandalisme -41	vol 163
حقيبتي	vol 70
حقيبه	autre 68	collision -126	dommage_materiel 68	none -81	vandalisme -50	vol 140
حك	collision 159
حمار	blessure -60	collision 76	none -56	vandalisme 76
حمام	degats_des_eaux 139
حملت	collision -42	evenement_climatique 154
حنا	collision 66	evenement_climatique 94	none -53
حوالي	none 60
حوض	blessure -61	bris_de_glace 115	collision -52	degats_des_eaux 138	dommage_materiel -44	none -45
حيت	vol 42
حيث	none -87	vol 185
حين	bris_de_glace 40	incendie 56
خارج	blessure 109	bris_de_glace -40	collision -57	degats_des_eaux 46	dommage_materiel -43	none -48
خاصني	collision -48	none 99
خالتي	collision -93	evenement_climatique 188	vandalisme 43
ختي	dommage_materiel 85
خدا	bris_de_glace -54	collision -40	dommage_materiel -51	none -106	vandalisme 143	vol 117
خدش	incendie 52	none -45	vandalisme 52
خدشت	collision 173	degats_des_eaux -55	dommage_materiel 87	none -49	vandalisme -69	vol -42
خدمه	autre 104	none 70
خرج	collision 65	evenement_climatique -52	incendie 171	none -50
خرجات	vandalisme 93
خرجت	collision 62	dommage_materiel -43	incendie 64	none -59	vol 45
خرجنا	collision 41	evenement_climatique 59	incendie 73
خرجو	incendie 51	vol 125
خزان	blessure -53	collision -45	incendie 127
خزانه	collision -67	dommage_materiel 220	incendie 42	none -59	vandalisme -53
خساره	blessure 115	collision -109	evenement_climatique -41	incendie 148
خسرنا	collision -64	evenement_climatique 51	incendie 114	none -50
خطف	collision -72	dommage_materiel -45	none -55	vol 184
خطفو	vol 182
خفيف	collision 94
خلا	collision 64	degats_des_eaux -41	dommage_materiel 155	none -76
خلال	blessure 87	collision -67	vol 47
خلاو	degats_des_eaux 55	dommage_materiel -54	incendie 43	none -54	vandalisme -109	vol 186
خلصت	autre 186	blessure -46	dommage_materiel -48	evenement_climatique 74	none -70	vol -70
خلف	bris_de_glace 45	collision 61
خمسه	collision -50	dommage_materiel -51	evenement_climatique 75	incendie 49
خويا	blessure 58	collision 44	dommage_materiel -46
خيطو	blessure 67	collision -60	dommage_materiel -57	vol 120
د	none -89	vandalisme 56
دابا	dommage_materiel 84	none -47
داخل	evenement_climatique 58	vandalisme 41
دار	blessure 163	collision -55	degats_des_eaux 59	dommage_materiel -63	incendie 68	none -93
دارت	collision -101	dommage_materiel 295	none -130	vol -46
دارو	collision -83	dommage_materiel -41	vandalisme 118	vol 66
داعي	bris_de_glace 100	dommage_materiel -41	none 114	vandalisme -102
داك	collision -71	dommage_materiel 64	incendie 58
داو	collision -61	vol 217
داوه	collision -57	dommage_materiel -48	incendie 65	none -40	vol 197
داير	collision 103	none -43
دايز	bris_de_glace 56	collision 49	evenement_climatique 97	none -55	vandalisme -40
دخل	none -44
دخلات	bris_de_glace 138
دخلت	collision 219	dommage_materiel -46	none -72
دراجتي	collision -52	dommage_materiel 55	none -48	vol 131
دراجه	collision 79	vol 63
دراري	incendie 47	vol 67
درت	autre 59	blessure 79	dommage_materiel -44	evenement_climatique -47	none -82	vol 70
درج	blessure 95	dommage_materiel 54
درك	collision 203	vol -68
درنا	collision 173	vol -43
درهم	autre 70	dommage_materiel 59	none -48
دفع	autre 175	collision -45	dommage_materiel -44	none -95	vandalisme -41	vol 62
دقايق	collision -41	incendie 46	none 107
دقيقه	blessure -47	collision 227	dommage_materiel -41	vol -55
دم	collision 103
دهست	collision 153	dommage_materiel 40	none -66
دون	degats_des_eaux 67	vol -43
ديالنا	collision 157	incendie 80	none -50	vol -41
ديالها	blessure -45	evenement_climatique -46	incendie 98
ديالو	bris_de_glace 97	collision 169	none -81
ديالي	dommage_materiel 79	none -69
ذراعي	blessure 209	collision -49	dommage_materiel -91	vol 63
ذو	collision -41	dommage_materiel 71	vol 78
راجع	blessure -80	collision 222
راجل	collision 175	dommage_materiel -42	vol -75
راجلي	blessure -50	collision -40	evenement_climatique 86	incendie 55	none 123
راحت	bris_de_glace -40	collision -45	dommage_materiel 64	none -80	vandalisme 97
راس	collision -93	dommage_materiel -45	incendie 103	vol -42
راسها	blessure -68	dommage_materiel 47	evenement_climatique 120	none -42
راسو	collision 106
راسي	collision 103	dommage_materiel -43	vol 67
راكبه	collision 95
راني	none -73	vandalisme -42	vol 142
راه	autre 49	collision -43	degats_des_eaux 69	dommage_materiel -45	none -53
راها	incendie 126	none -53	vandalisme -40	vol 93
ربع	collision 44	vol 73
ربعه	blessure -48	bris_de_glace 85	collision -109	dommage_materiel -43	none -69	vandalisme 61	vol 91
رجال	incendie 61
رجع	blessure 70	collision 51
رجعت	collision 53	none -64	vol 64
رجعنا	collision -92	vol 156
رجل	dommage_materiel 51
رجلي	blessure 193	collision 43	evenement_climatique -65	none -60
رجليه	blessure -41	degats_des_eaux 143	dommage_materiel -80	incendie -74
رغم	autre 142	dommage_materiel -56	none -121	vandalisme 67	vol -47
رقبتي	collision 140	vandalisme -45
رقم	collision 67
رقمي	collision 149	none -46
ركبتي	blessure 114	collision 70	dommage_materiel -58
رماد	incendie 127
روبو	collision -55	dommage_materiel -56	vandalisme 105
زاج	bris_de_glace 214	collision -50	none -77
زال	blessure -61	collision 181	degats_des_eaux -44	dommage_materiel -50	evenement_climatique 83	vol -52
زجاج	bris_de_glace 269	collision -66	dommage_materiel -55	none -58
زلت	collision 53	none 48
زلقت	degats_des_eaux 159	dommage_materiel -72	none -46
زوجتي	autre 73	blessure 41
زوجي	collision -53	evenement_climatique 77	incendie 58
ساحه	collision 87
ساعتين	evenement_climatique 70	vol 42
ساعه	none 54
ساكن	collision -48	degats_des_eaux 266	dommage_materiel -101
سال	bris_de_glace -62	collision -58	evenement_climatique 88	vandalisme 65	vol 57
سالم	collision -62	incendie 214	none -109
سالمه	bris_de_glace -58	collision -50	dommage_materiel 167	evenement_climatique 66	none -127
سالمون	degats_des_eaux 68	incendie 72	none -51
سالمين	dommage_materiel -42	evenement_climatique -78	incendie 164
سايق	collision 120
ستر	bris_de_glace 108	collision 80	degats_des_eaux -44	vandalisme -53	vol -41
سته	blessure 68	dommage_materiel -40	none 41
سجلت	vandalisme 74
سخان	degats_des_eaux 146	none -48
سخون	bris_de_glace 149	degats_des_eaux 42	evenement_climatique -64
سد	blessure -43	collision -84	evenement_climatique 257	vol -44
سديت	blessure -61	bris_de_glace 119
سرقت	vandalisme -46	vol 219
سرقه	autre 67	collision -41	none -55	vol 130
سرقو	vol 140
سرقوا	collision -41	none -57	vandalisme -53	vol 205
سقط	blessure 67	collision -69	dommage_materiel 153	evenement_climatique 48	none -66	vol -54
سقطت	blessure 124	collision -47	dommage_materiel 91	none -51	vandalisme -41	vol -41
سقف	collision -43	degats_des_eaux 70	evenement_climatique 77
سلا	collision 52	degats_des_eaux -43	vol 42
سليم	collision 41	dommage_materiel 105	incendie 106	none -91	vandalisme -43	vol -50
سمعت	blessure -41	incendie 52	vandalisme -55	vol 99
سمعنا	bris_de_glace 69
سنه	blessure 60	collision -86	dommage_materiel 96	evenement_climatique 57
سنوات	collision -47	dommage_materiel 64	evenement_climatique 76	none -44
سنين	autre 145	collision -83	none -143	vandalisme 71
سوء	collision 94	dommage_materiel -55	incendie 46
سوداء	incendie 110
سوي	collision -45	none -41	vol 47
سياج	collision -47	dommage_materiel 124	none -66
سيارات	collision 100	none -83	vandalisme 107
سيارتي	none -61	vandalisme 49
سياره	collision 89
سيده	collision 88
سيدي	collision 87
سير	collision 145	none -60
سيمانه	collision 52	dommage_materiel -117	none 143
شاحنتي	none -50	vandalisme 83	vol 97
شاحنه	collision 76
شارع	collision 117
شاف	collision 76	vol 89
شب	bris_de_glace -40	collision -61	degats_des_eaux -100	incendie 238	none -49
شتنبر	none 96
شجره	evenement_climatique 101	none -45
شحال	autre 41	bris_de_glace 127	collision -55	degats_des_eaux 90	dommage_materiel -53	none -76
شخص	none 45	vandalisme -44	vol 55
شدات	blessure -62	dommage_materiel -40	incendie 245	none -78
شدو	collision -97	degats_des_eaux 47	evenement_climatique 94	none -94	vol 144
شرطه	collision 121	none -55
شرفه	degats_des_eaux 87	dommage_materiel 43	none -50
شركه	bris_de_glace 79	none -72	vandalisme -44	vol 95
شظيه	blessure -44	bris_de_glace 194	collision -65	dommage_materiel 86	none -85	vandalisme -40
شعل	evenement_climatique -79	incendie 297
شعلات	collision -46	incendie 245
شفت	collision 41
شفتش	bris_de_glace 84	collision 45	degats_des_eaux -44	dommage_materiel -45	none 64
شفرو	collision -69	vol 198
شقتي	degats_des_eaux 122	evenement_climatique -67	incendie 59
شقه	collision -44	degats_des_eaux 128	evenement_climatique 78
شكايه	vol 116
شكرا	autre -62	none 152
شكون	none -86	vandalisme 194	vol 49
شكوي	collision -57	none -41	vandalisme 137	vol 73
شمعه	incendie 134
شنو	collision 59	none 123
شهاده	autre 81	collision -46	dommage_materiel -69	evenement_climatique 42
شهر	dommage_materiel -42	none 134
شهرين	autre 77	blessure 96	collision -57	degats_des_eaux -53	evenement_climatique 46	none -49	vol -54
شهور	autre 99	collision -75	degats_des_eaux 53	dommage_materiel -53	none -69	vol 81
شوف	blessure -53	collision 144
شويه	bris_de_glace 73	incendie 45	none -49
شي	vandalisme 110
شيء	none 66
شييا	vandalisme 133	vol -40
صاحب	collision -83	dommage_materiel 174	none -71
صاحبي	collision 51	dommage_materiel 123	none -63	vandalisme -40
صار	collision -42	degats_des_eaux 151	dommage_materiel -41	none -52	vandalisme 109	vol -91
صارت	collision 68	degats_des_eaux 100	dommage_materiel -43	evenement_climatique 67	none -56	vandalisme -59
صاعقه	collision -45	evenement_climatique 268
صافي	blessure -45	collision 97	dommage_materiel -49	none 110	vol -45
صباح	bris_de_glace 62	collision -55	degats_des_eaux 43	vandalisme 49
صباحا	none 79
صباعي	blessure 161	bris_de_glace 129	collision -122	dommage_materiel -49	none -82
صباغه	bris_de_glace -62	collision 107	degats_des_eaux -48	dommage_materiel -72	incendie 86	none -128	vandalisme 118	vol -107
صحيح	autre 46	none 106
صدري	blessure 149	dommage_materiel -40
صدم	collision 59	vol 74
صدمت	collision 158
صدمتني	collision 78
صدمني	collision 219	none -80
صدمه	incendie 122	none -52
صغير	bris_de_glace 136	none -46
صغيره	bris_de_glace 76	none -43	vol 60
صفر	bris_de_glace 214	dommage_materiel -69	none -111	vandalisme -54	vol -48
صلاه	bris_de_glace -42	collision -106	dommage_materiel -41	incendie 120	vandalisme -47
صندوق	collision 94	none -93	vol 128
صوت	collision 49	vol 130
صور	autre -40	collision -52	degats_des_eaux -56	dommage_materiel -44	evenement_climatique 68	none 148	vandalisme -41	vol -42
صورا	none -86	vandalisme 153
ضاعت	autre 163	collision -49	degats_des_eaux 73	dommage_materiel -46	none -88
ضحايا	bris_de_glace 100
ضد	blessure 76	collision 41	vol -49
ضرب	collision -46	evenement_climatique 152	none -64	vandalisme 90	vol -70
ضربات	evenement_climatique 131
ضربت	bris_de_glace 53	collision 173	none -67
ضربتني	collision 115
ضربني	blessure 66	none -45	vol 126
ضربه	bris_de_glace 51	collision -44	degats_des_eaux 126
ضربو	dommage_materiel 124	none -88	vol 74
ضرر	bris_de_glace 104	dommage_materiel 93	none -99
ضو	collision 98	degats_des_eaux -49	dommage_materiel 168	none -123	vandalisme -54	vol -49
طاح	dommage_materiel 151	none -67	vol -45
طاحت	blessure -46	degats_des_eaux -50	evenement_climatique 174	incendie 80	none -69	vol -48
طار	blessure -43	bris_de_glace 61	evenement_climatique 50	vol 56
طارت	bris_de_glace 80	none -60	vandalisme -41	vol 79
طاكسي	collision 98
طاير	blessure -102	degats_des_eaux 147	dommage_materiel -58	vol -41
طبعا	none 123
طبيب	bris_de_glace 65	collision 103
طحت	blessure 190	dommage_materiel -40
طراف	blessure -64	bris_de_glace 100	collision 56	dommage_materiel -113	evenement_climatique -64	incendie -51	none -121	vandalisme 124	vol -76
طرطق	blessure -69	collision -40	degats_des_eaux 225	dommage_materiel -44
طرف	blessure 84	bris_de_glace 94	none -56
طريق	collision 194	dommage_materiel -52	none -41
طلب	blessure 155	bris_de_glace 80	dommage_materiel -59	none -89	vandalisme -94	vol -73
طلبت	collision -82	degats_des_eaux 201	dommage_materiel -54	none -58	vandalisme 72	vol -54
طلع	collision 88	degats_des_eaux 48	dommage_materiel 111	none -88	vandalisme -50
طلعت	vol 52
طوموبيل	bris_de_glace 48	dommage_materiel -49	evenement_climatique 103
طوموبيلات	collision 167	degats_des_eaux -40	dommage_materiel -59	evenement_climatique 100	none -54	vol -44
طوموبيلتي	collision -107	dommage_materiel -40	none -44	vandalisme 204
طيبه	none 102
طيح	blessure 44	collision -60	evenement_climatique 98
طيرات	collision -51	evenement_climatique 208	none -45
ظهر	collision 107	none -60
ظهري	blessure 103	collision 47	vol -77
عاد	collision 98	degats_des_eaux 57
عاصفه	evenement_climatique 147
عام	blessure -47	collision 141	dommage_materiel 126	vol -42
عامره	degats_des_eaux 144
عامين	autre 128	bris_de_glace -43	collision -119	degats_des_eaux -43	dommage_materiel 118	evenement_climatique 85	none -174	vandalisme -69	vol -56
عجلات	dommage_materiel -47	evenement_climatique -49	none -185	vandalisme 148	vol 92
عجله	collision 155	dommage_materiel -59
عربه	collision 121
عشر	blessure 60	vandalisme 50
عشره	dommage_materiel 57	none 60
عشرين	none -83	vandalisme 78	vol 71
عض	blessure 288	collision -99	degats_des_eaux -41	dommage_materiel -67	none -67
عضني	blessure 164	collision -50	vol 45
عطاني	autre 116	blessure -42	collision -63	dommage_materiel -57
عظم	dommage_materiel 88	none -44
عفوا	degats_des_eaux -83	evenement_climatique 147
علاش	autre 177	collision -121	none -46
علامه	blessure -47	collision 91	dommage_materiel 89	none -51
علما	bris_de_glace 48	degats_des_eaux 50	none -52	vol 42
علي	none -49
عليا	collision 61	none -45
علينا	evenement_climatique 109	none -49	vandalisme 42
عليه	bris_de_glace 177	collision -41
عليها	blessure 98	collision -72	dommage_materiel 97	vol -60
عليهم	dommage_materiel 76	vandalisme 49
عمدا	none -41	vandalisme 189	vol -40
عمر	dommage_materiel 105	incendie -41	vol 47
عمرها	collision 137	vol -52
عمليه	autre 87	blessure 253	collision -102	degats_des_eaux -57	dommage_materiel -75	evenement_climatique -155	none -58	vandalisme -55	vol -57
عمود	dommage_materiel -77	evenement_climatique 176
عمي	blessure -60	collision 231	vol -61
عن	incendie 52	none 54
عند	none -53
عندنا	evenement_climatique 69	vol 111
عنده	blessure 80	collision 53	degats_des_eaux 65	evenement_climatique -97
عندها	degats_des_eaux 116
عندو	collision 57	dommage_materiel 76	incendie 43	none -60	vandalisme -41
عندي	autre 68	none 45
عيطت	collision 153
عيطو	none 109	vol 45
عين	vol 45
عيني	blessure -56	bris_de_glace 102	dommage_materiel -42	vol 73
غادي	dommage_materiel 76	none -52	vandalisme -47
غدا	vandalisme 53	vol 56
غرز	blessure 160	dommage_materiel -51	none -42
غرزات	bris_de_glace -56	collision -81	dommage_materiel 104	vandalisme 71	vol -51
غرفه	collision -53	degats_des_eaux 130	incendie 96	none -41
غرق	collision 65	degats_des_eaux 62	dommage_materiel -47	evenement_climatique 46
غساله	degats_des_eaux 209	none -46	vandalisme -48
غطاء	evenement_climatique 82	none -111	vandalisme 86
ف	none -85
فات	collision 76	none 72
فاتوره	autre 254	dommage_materiel -88	none -166
فاس	autre 74	none -47	vol 85
فاصطدمت	collision 88
فاض	collision -58	degats_des_eaux 201	dommage_materiel -43	evenement_climatique 84	none -102	vol -59
فاضت	degats_des_eaux 133	evenement_climatique 56
فالتيليفون	bris_de_glace 151
فالجرده	collision 45	incendie 116
فالدار	collision -70	evenement_climatique 103	incendie 63
فالسبيطار	blessure 61	collision 79	dommage_materiel -56	evenement_climatique 70	vol -48
فالشجره	collision -88	degats_des_eaux -67	evenement_climatique 253	vandalisme -44
فالطريق	blessure -40	bris_de_glace -50	collision 79	dommage_materiel -44	none -84	vandalisme 138
فالطوموبيل	collision -75	degats_des_eaux -41	dommage_materiel 114	evenement_climatique 72	none -51	vol -47
فالكوزينه	degats_des_eaux 48	incendie 51
فالليل	evenement_climatique 53	vandalisme 45	vol 45
فانكسر	blessure 96	collision -69	degats_des_eaux -43	dommage_materiel 53	none -71	vandalisme 66	vol -58
فتح	evenement_climatique 82
فجاه	bris_de_glace 103	dommage_materiel -47
فدار	bris_de_glace -99	degats_des_eaux -42	dommage_materiel 258	incendie -75
فضلك	none 124
فضلكم	none 131
فطريق	collision 61
فعل	collision -72	none -49	vandalisme 166	vol -45
فقت	blessure -45	collision -87	dommage_materiel -74	incendie 96	none -54	vandalisme -48	vol 162
فقد	collision 137	none -79
فقدت	autre 215	blessure -52	dommage_materiel -57	none -98	vandalisme 114	vol -108
فلا	bris_de_glace 55	collision -95	dommage_materiel 71	none -100	vandalisme 102
فلم	none -44	vol 77
فما	collision -88	dommage_materiel -43	none -63	vandalisme -63	vol 278
فورا	collision -43	none -76	vandalisme 116	vol 54
فوق	degats_des_eaux 43	none -51
فوقي	collision -54	degats_des_eaux 290	dommage_materiel -88	none -44	vol -41
في	none -51
فيا	blessure 66	collision 126
فين	autre 175	dommage_materiel -40	none 63	vol -101
فينا	bris_de_glace 48	collision 41	dommage_materiel -47
فيه	degats_des_eaux 47	none -45
فيها	incendie 50	none -46
فيهم	bris_de_glace -55	collision 209	degats_des_eaux -47	dommage_materiel -74	evenement_climatique -42	incendie 46	none -121	vandalisme -57	vol -44
قال	collision 92
قالت	degats_des_eaux 75	vol 42
قالو	blessure 66	collision -79	none -59	vol 150
قالي	collision 58
قبل	dommage_materiel -40	none 63
قد	bris_de_glace 85	incendie 45
قدام	collision -43	none -50	vol 100
قدامي	autre 113	blessure -57	bris_de_glace 71	collision 68	dommage_materiel -51	incendie 48	none -81	vandalisme -40	vol -60
قدمت	collision -67	none -44	vandalisme 80	vol 117
قديمه	collision 82
قرب	collision 86
قريب	bris_de_glace -43	collision 42	degats_des_eaux 51	none -61	vol 119
قصد	autre 132	none -121	vandalisme -52
قطع	bris_de_glace 49	dommage_materiel -49	incendie 107	none -50
قطعت	blessure 103	collision -52	dommage_materiel 91	evenement_climatique -45	incendie -49	none -76	vandalisme -49
قف	collision 161	dommage_materiel -58
قفل	dommage_materiel 77	none -41	vandalisme -60	vol 114
قلبي	collision -69	dommage_materiel -45	incendie 115	vol 148
قلعات	bris_de_glace -41	collision -86	dommage_materiel -65	evenement_climatique 117	none -76	vandalisme 155	vol -42
قليل	none 157	vandalisme -40
قويه	evenement_climatique 86
كاحلي	blessure 267	collision -94	degats_des_eaux -59	dommage_materiel -44	none -70	vol -41
كار	blessure -77	bris_de_glace -47	collision 235	dommage_materiel -72
كاع	none -69	vandalisme 125	vol 41
كامل	bris_de_glace 66	degats_des_eaux 60	none -63	vol -43
كامله	collision -78	degats_des_eaux -58	dommage_materiel 47	none -90	vandalisme 115	vol 66
كاملين	vandalisme 57
كاميرا	collision -119	degats_des_eaux -71	dommage_materiel 150	incendie -41	none -104	vol 178
كان	collision 41
كانت	none -44
كانها	collision 73	none -102	vol 99
كانو	collision 199	none -53
كاين	autre 66	collision -58	vandalisme 55
كبير	collision 117	evenement_climatique 87	vol -40
كبيره	evenement_climatique 46
كتب	autre 141	collision -75	dommage_materiel -48	none -55	vandalisme 131	vol -47
كتبو	none -42	vandalisme 67	vol 50
كتفي	blessure 97	dommage_materiel -40
كتقول	collision -45	dommage_materiel 86	none -54	vandalisme -44	vol 112
كثير	blessure -47	dommage_materiel 100	evenement_climatique 86	none -55	vol -41
كثيرا	autre 52
كحل	blessure -65	bris_de_glace -64	collision -91	incendie 188
كذلك	dommage_materiel 59	none 95
كرسي	autre 137	bris_de_glace 53	collision -149	dommage_materiel 116	evenement_climatique -45	none -133	vol -50
كره	degats_des_eaux -46	evenement_climatique 155
كسر	blessure 80	vandalisme -44
كسرو	collision -57	none -102	vandalisme 279	vol -79
كسروا	bris_de_glace -46	collision -56	dommage_materiel -85	none -63	vandalisme 130	vol 144
كسيده	autre 148	collision 101	dommage_materiel -48	none -86	vol -56
كلا	collision -50	dommage_materiel -80	none 191	vandalisme -76
كلب	blessure 229	dommage_materiel -52	none -46
كلبي	autre 184	blessure -106	collision -70	degats_des_eaux -41	dommage_materiel 108	incendie -46	none -135	vandalisme -49
كلشي	collision 41	incendie 97	none -42
كلنا	collision 44	incendie 42	none -41	vandalisme 54
كله	dommage_materiel 90	evenement_climatique 48	incendie 40	none -65
كلها	collision -71	degats_des_eaux 63	evenement_climatique 50	incendie 83
كلهم	bris_de_glace 45	evenement_climatique 75
كلو	degats_des_eaux 53	dommage_materiel -41	vol 56
كما	collision 151
كنا	evenement_climatique 88
كنت	bris_de_glace 55	none -43
كنتسني	autre 93	blessure 42	collision -139	dommage_materiel -72	none -54	vol 163
كهربايي	collision -66	dommage_materiel -51	incendie 224	none -44
كونسطا	collision 213	none -71
كي	collision 185	dommage_materiel -44	none -92
كيبكي	collision 148
كيجري	vol 85
كيشعل	blessure -41	collision -45	dommage_materiel 270	none -110	vol -55
كيضرني	collision 173
كيف	collision -79	dommage_materiel 48	none 101	vandalisme -40
كيقطر	degats_des_eaux 200	dommage_materiel -58	none -80	vol -42
كيقول	blessure 80	dommage_materiel -41	evenement_climatique 51
كيلعبو	bris_de_glace 186	collision -52	dommage_materiel -44	none -68
ل	bris_de_glace -49	collision 90	degats_des_eaux 59	dommage_materiel -48	incendie 95	none -55	vol -40
لا	none 96
لاباس	collision 125	dommage_materiel 59	none -70
لاحد	bris_de_glace 75
لاسورانس	collision 119	evenement_climatique -44
لان	autre 133	collision -42	none -99	vol 92
لانه	collision 94
لاي	bris_de_glace 119	collision -54	incendie 74
لباربريز	bris_de_glace 257	evenement_climatique -63	none -46
لتحت	degats_des_eaux 80
لتر	degats_des_eaux 125	none -44	vol 107
لحادث	collision 143
لحد	degats_des_eaux 77	evenement_climatique 125	none -52	vol -48
لدي	autre 47	vandalisme 55
لدينا	collision 152	incendie 46	none -42	vol -41
لست	dommage_materiel -85	none 186
لسيارتي	bris_de_glace 107
لصوص	vol 136
لقيت	dommage_materiel -40	incendie 44	none -66	vol 76
لقينا	collision -138	vandalisme 88	vol 154
لكن	degats_des_eaux 59	none 41
لكنه	none -40	vol 52
للاسف	collision -41	dommage_materiel 90	none 87
للبوليس	vol 78
للدار	blessure 110	collision -48	dommage_materiel -43	incendie 61
للسرقه	none -40	vol 157
للسطح	collision -78	evenement_climatique 148	incendie 69	none -80
للشرطه	bris_de_glace 187	collision -79	evenement_climatique 70	none -72	vandalisme -99
للصالون	blessure -40	bris_de_glace 129	collision -121	degats_des_eaux 117	evenement_climatique -80	vol -42
للكوميساريه	collision -41	vandalisme 67	vol 63
لله	bris_de_glace 56
لما	blessure -78	bris_de_glace -44	degats_des_eaux 94	dommage_materiel -73	incendie 76	none -82	vandalisme -49
لنا	collision 90	dommage_materiel -51	none -70	vandalisme 94	vol -67
له	bris_de_glace 71	collision 60
لوحه	bris_de_glace 50	incendie 41
لور	bris_de_glace 81	collision 125	dommage_materiel -46
لوطوروت	bris_de_glace 42	incendie 103
ليا	none -58	vol 45
ليس	collision -51	dommage_materiel -52	none 209	vandalisme -55	vol -46
ليكم	collision 149
ليلا	none 40
ليله	collision -60	incendie 71	vandalisme 46
لينا	autre 65	collision -59	degats_des_eaux 59	dommage_materiel -43	evenement_climatique 77
ليه	dommage_materiel 56
ليها	dommage_materiel 69
ليهم	bris_de_glace 56	none -59	vandalisme 44
ليون	degats_des_eaux -46	vol 150
ماء	degats_des_eaux 132	evenement_climatique 61
مات	blessure -64	collision -54	dommage_materiel 272	incendie -55	none -44
ماتت	collision 117	dommage_materiel 40
ماذا	none 146	vol 47
مارس	evenement_climatique 40	none 50
مازال	none 108	vandalisme 97	vol -58
ماشي	degats_des_eaux 75	none 44	vandalisme -40
ماعرفتش	autre 167	collision -84	dommage_materiel -44	none -121	vandalisme 133	vol -111
ماكان	bris_de_glace 102	collision -66	degats_des_eaux -65	evenement_climatique 92	none -109	vandalisme 64
ماكاين	collision 128	none -44
ماكاينش	bris_de_glace 64	collision -58	none 112
ماكينه	autre -90	blessure -50	bris_de_glace -40	collision -70	degats_des_eaux -77	dommage_materiel 243	evenement_climatique -50	incendie 89	none -74
ماوقع	blessure -40	collision 77	dommage_materiel 145	none -69	vandalisme -40	vol -42
ماي	none 136
مبلل	degats_des_eaux 110	incendie 84
متر	degats_des_eaux -67	evenement_climatique 152
مترين	blessure 82	vol 42
متوقفا	collision 47
متي	autre 58	none 102
مثل	collision -79	evenement_climatique 129
مجروح	blessure -45	bris_de_glace 121	none -51	vandalisme 74	vol -53
مجهول	collision 65	none -68	vandalisme 130
مجهولون	collision -48	none -47	vandalisme 215	vol -113
محاوله	bris_de_glace 90	none -40	vandalisme -82	vol 133
محروق	blessure -70	collision -53	incendie 218
محروقه	collision -74	incendie 99	none -55	vandalisme 93	vol 47
محضر	degats_des_eaux 66	none -64	vol 50
محطه	autre 73	bris_de_glace 73	collision -69	dommage_materiel -44	none -65	vandalisme 103	vol -64
محلول	collision -56	degats_des_eaux 82	vol 94
محلي	degats_des_eaux 66
محمد	autre 125	collision 85	dommage_materiel -60	none -87	vol -51
محمله	bris_de_glace 102	collision -58	vol 104
مدخل	collision 63	degats_des_eaux -54	dommage_materiel 121	vandalisme -55
مدينه	degats_des_eaux -78	dommage_materiel -42	evenement_climatique 178
مراتي	bris_de_glace -44	collision 130	dommage_materiel 48	none -68
مراه	bris_de_glace 264	dommage_materiel -104	none -111
مرجان	collision 68
مرحبا	bris_de_glace -43	none 66	vandalisme 69
مرسيليا	blessure 100	collision 58
مرفق	collision 129	none -51
مركونه	bris_de_glace 56	collision 83
مره	autre 107	dommage_materiel -43	evenement_climatique 72	none -75	vol 42
مريض	autre 112	blessure -78	collision -40	degats_des_eaux 72	dommage_materiel -52
مزيان	collision 78	none 80
مساء	none 91
مستشار	none 135
مستودع	incendie 141
مسكين	blessure 182	collision -46	none -58	vandalisme -41	vol -55
مشا	blessure 168	collision -100
مشات	autre 137	blessure -45	collision -57	degats_des_eaux -60	incendie 92	none -66	vandalisme -41
مشاو	blessure 117	dommage_materiel -48	none -101
مشكل	collision 86	dommage_materiel -42	none -49	vandalisme 109
مشي	dommage_materiel 106	none -45
مشيت	blessure -45	none -69	vandalisme 115	vol 88
مشيتش	collision -73	none 132
مصاريف	autre 82	blessure 59
مصباح	collision 209	degats_des_eaux -64	dommage_materiel 85	none -125	vandalisme -77
مصدره	collision -55	degats_des_eaux 255	dommage_materiel -56	none -57
مضروب	collision -118	dommage_materiel -47	none -84	vandalisme 300	vol -80
مطر	bris_de_glace -40	collision -84	degats_des_eaux 87	evenement_climatique 89	none -63
مع	collision 42	none 60
معاه	collision 145	none -68	vandalisme 66
معايا	collision 68
معاينه	collision 55
معرفه	autre 109
معصمي	blessure 151	collision -41	vol 46
معلم	blessure -45	bris_de_glace -43	collision -120	degats_des_eaux -43	dommage_materiel -47	evenement_climatique 236	vol 47
معي	collision 141
مفاجي	dommage_materiel 153
مفتوح	blessure -44	bris_de_glace 115	degats_des_eaux -77
مفتوحا	degats_des_eaux 191
مكان	bris_de_glace -48	evenement_climatique 89
مكانها	dommage_materiel 112	none -89	vol 103
مكروه	collision -72	dommage_materiel 86	vol 121
مكسور	collision 54	none -56	vandalisme 102
مكناس	bris_de_glace 60	collision -73	evenement_climatique 53	incendie 68
ملء	collision 106	none -40
ملانا	collision 102
ملفي	none 150
ملي	none -41	vol 55
ممر	collision 109
ممكن	autre 123	none 60	vol -51
منا	collision 57	evenement_climatique 96	vandalisme -74
منذ	autre 62	blessure 41
منزلي	vandalisme 69	vol 50
منفوخه	collision 52	degats_des_eaux 143
منكم	autre 239	collision -66	dommage_materiel -93	none -68	vol -41
منه	bris_de_glace 49	degats_des_eaux 170	dommage_materiel -60	none -77
منها	collision 65	incendie 72
منهم	collision -104	evenement_climatique 82	none -63	vandalisme 78	vol 102
منو	degats_des_eaux 76	vol -41
مني	collision -50	dommage_materiel 136	none -71	vol 93
مهرس	collision 190	dommage_materiel -46	incendie -43	none -93	vandalisme -46	vol 116
مهرسه	collision 110	evenement_climatique 79	none -42
موخره	collision 135
مورا	bris_de_glace 53	collision 73	vandalisme -40	vol 67
موطور	collision 135
موظف	collision -43	none 58	vol 116
موقف	collision 115	none -71	vol 44
مول	collision 164	dommage_materiel -43
مولات	blessure -41	collision 77	degats_des_eaux 74	dommage_materiel -70	none -61	vandalisme 107	vol -71
ميه	none 168
ناريه	collision 70	vol 68
نازل	collision 162	degats_des_eaux 56	dommage_materiel -56	evenement_climatique -46	none -44	vol -51
ناض	collision 83
ناضت	blessure -85	collision -101	dommage_materiel 186	incendie 76	none -47
ناعس	blessure -58	collision 98	dommage_materiel -43	vandalisme -46	vol 147
نافذه	bris_de_glace 93	degats_des_eaux -57	evenement_climatique 40	none -51	vol 54
نايم	vol 179
نايمه	collision 128	degats_des_eaux 69	none -52
نتصل	collision 57
نتفاهمو	collision 120
نجمه	bris_de_glace 136	none -45
نحن	incendie 50	none -51
نحو	collision 96	degats_des_eaux 85	dommage_materiel -41
نخرج	blessure -60	collision 44	vandalisme 96
ندير	degats_des_eaux 50
نزل	dommage_materiel 45	evenement_climatique 147	none -50
نزلت	collision 100	degats_des_eaux 43	none -91
نسخه	autre 296	bris_de_glace -48	collision -91	degats_des_eaux -43	dommage_materiel -96	evenement_climatique -40	none -189	vandalisme -80	vol -54
نسول	none 135
نسيت	autre 121	collision -41	degats_des_eaux 63
نسيتها	collision -100	dommage_materiel 136	incendie 66	none -61	vol -56
نسيتو	autre 268	collision -44	dommage_materiel -64	none -79	vol -69
نصب	collision 41	evenement_climatique 45
نصف	degats_des_eaux 55	dommage_materiel -44	evenement_climatique 64
نعرف	autre 70	dommage_materiel -40	none 117	vol -40
نعست	degats_des_eaux 62	dommage_materiel -45	incendie 127	none -58	vandalisme -42	vol -86
نعم	none 189
نفس	collision 181	dommage_materiel -44	none -41
نفق	degats_des_eaux 56
نقل	collision 50	dommage_materiel 124
نكن	vol 103
نمشي	autre 82	none -53	vol 97
نوع	blessure 71	dommage_materiel 50
نوقع	collision 126	degats_des_eaux 55	none -43
هاتفي	collision -42	degats_des_eaux -46	dommage_materiel 158	none -79	vol 95
هاد	none -56	vandalisme 160
هادشي	collision -59	dommage_materiel -47	none 134	vandalisme -44
هبت	evenement_climatique 119
هبط	degats_des_eaux 157	none -45
هبطات	blessure -105	bris_de_glace 126	collision -96	degats_des_eaux -41	dommage_materiel 96	evenement_climatique 72	none -95	vandalisme -45	vol -41
هذا	none 90
هذه	none -51	vol 108
هرب	blessure -51	collision 290	dommage_materiel -40	none -67	vandalisme -75
هز	collision 100	degats_des_eaux -43	dommage_materiel -41	evenement_climatique -75	incendie 46	vol 55
هل	autre 119	dommage_materiel -46	none 95
هما	collision 173	dommage_materiel -41	none -55
هنا	vol 50
هناك	none 92	vol 47
ههه	collision 72	degats_des_eaux 40	vandalisme -41	vol 58
هههه	collision 41	dommage_materiel 157	none -72
هو	none 128
هي	collision 171
و	collision 73	dommage_materiel -43	none -78	vol 60
واجهه	vandalisme 135	vol -61
واحدا	collision -67	vandalisme 207
واحده	blessure 122	collision -83	degats_des_eaux -63	dommage_materiel -62	evenement_climatique 48	none 123	vandalisme -49	vol -52
واخا	collision -78	none 177	vol 50
واخذت	blessure 43
واخذوا	vol 128
واش	autre 151	none -55
واصطدمت	collision 160
وافسد	evenement_climatique 116
واقف	blessure -42	collision 88	incendie 49
واقفه	evenement_climatique 60	incendie 109	none -44	vol -61
والباب	collision -81	dommage_materiel -46	evenement_climatique -41	none -69	vandalisme 132
والبوليس	dommage_materiel -45	incendie 150	none -48	vandalisme -44	vol 72
والثلاجه	collision -47	dommage_materiel -59	evenement_climatique 223	none -40
والجدارميه	collision 56	incendie 57	vol 40
والحمد	collision 47	degats_des_eaux 72	none -51
والدراري	collision 169	none -46
والدرك	collision -60	evenement_climatique 162
والزجاج	bris_de_glace 93	collision 78	evenement_climatique -49	none -51	vandalisme 62	vol -65
والزرابي	degats_des_eaux 54	incendie 55
والسايق	collision 98
والستاره	collision -60	dommage_materiel -91	incendie 314	none -153	vandalisme -41	vol -45
والسقف	blessure -46	collision 55	incendie 53
والشرطه	incendie 70
والطبيب	blessure 105
والعافيه	incendie 106
والفلوس	autre 44	collision -74	dommage_materiel -54	none -56	vandalisme -48	vol 148
والكل	collision -120	incendie 200
والكلب	collision 181	none -87
والكونسطا	collision 84
والله	collision -40	none 145
والما	degats_des_eaux 230	dommage_materiel -46
والنصف	dommage_materiel 46	none 131
والوقايه	collision -55	degats_des_eaux 143
واليوم	bris_de_glace -41	collision -109	dommage_materiel -50	none -46	vandalisme 193
وانا	collision 44	none -53
وانكسرت	blessure 103	collision 45
وبقا	collision -54	vol 115
وبقيت	autre 100	blessure 109	none -48	vol -63
وبين	collision 135	none -47
وتضررت	degats_des_eaux 104
وجا	collision 103	dommage_materiel 53	vol -66
وجاء	collision 68
وجات	blessure 184	collision -130
وجدت	vandalisme 149
وجدنا	vandalisme 153
وجده	autre 258	collision 60	dommage_materiel -55	none -223	vandalisme -64	vol -75
وجهي	blessure 118	vandalisme 67
وحتي	collision 137	degats_des_eaux -48
وحده	bris_de_glace 57	collision 55	none -40
وحدو	bris_de_glace 189	collision -45	degats_des_eaux 56	dommage_materiel -44	none -57
وحدي	blessure 81	collision 87
وحرق	collision -92	degats_des_eaux -54	incendie 233	none -48
وحنا	degats_des_eaux 162
وحين	evenement_climatique 40
وخرجت	blessure -62	collision 231	evenement_climatique -48
وخلاو	collision -42	degats_des_eaux 72	dommage_materiel -46	vol 189
وخليت	collision -115	degats_des_eaux -51	dommage_materiel -41	incendie 112	none -96	vandalisme -63	vol 188
ودابا	collision 124	evenement_climatique 50	none -54
ودارو	collision 153
ودخل	collision 73	evenement_climatique 134	vol -51
ودخلت	collision 163
ودنو	collision -68	evenement_climatique 102	vandalisme 92	vol -40
ودي	collision 91
وديه	collision 65
وراجلي	collision -53	degats_des_eaux 120	evenement_climatique 75
ورحمه	none 144
ورقه	autre 62	collision 98
وسط	collision 101	incendie 40
وسقطت	blessure 92	collision -53	evenement_climatique 93
وشعلات	incendie 193
وصل	degats_des_eaux 59	none 66
وصلات	bris_de_glace 131	collision -60	degats_des_eaux -47	incendie 90	none -53	vandalisme -55
وصلت	incendie 57	vol 97
وضرب	bris_de_glace 56	evenement_climatique 46
وضربني	blessure 118	collision 91	dommage_materiel -91	none -45
وطاح	blessure 144	vol -40
وطاحت	blessure 141	collision -68	dommage_materiel 45	none -119	vandalisme -48
وعطاوني	evenement_climatique 92
وعليها	collision 208	none -54	vandalisme -51
وعمرنا	collision 104
وعندي	bris_de_glace 96	collision -88	degats_des_eaux -56	dommage_materiel 98	incendie 57	vandalisme -58
وفجاه	collision 112
وقال	bris_de_glace 54
وقالت	degats_des_eaux 93
وقت	vandalisme 64	vol 66
وقد	degats_des_eaux 61	vol 75
وقع	vandalisme 41
وقعات	blessure -52	collision 60	dommage_materiel 182	none -70	vandalisme -44
وقعت	dommage_materiel 61
وقعنا	collision 69	degats_des_eaux 41
وقفت	collision 75	incendie 70
وكان	collision 51	degats_des_eaux -68	evenement_climatique 120
وكتبو	evenement_climatique 122	none -63	vandalisme 52	vol -42
وكسر	collision -61	degats_des_eaux -57	evenement_climatique 46	none -48	vandalisme 135
وكسرت	blessure 91	collision -57	degats_des_eaux 84	vandalisme -52
وكل	collision 44
وكلشي	degats_des_eaux -42	dommage_materiel 60	incendie -67	vandalisme -40	vol 86
وكمل	collision 171	vandalisme -58
وكنت	blessure -53	collision 95	evenement_climatique 71
ولا	collision 52
ولات	evenement_climatique 131
ولد	bris_de_glace 56	dommage_materiel -51	none -66	vandalisme 86	vol 53
ولدي	dommage_materiel 115	none -91
ولكن	evenement_climatique 45	none -43
ولله	collision 128	dommage_materiel -42	none -57
ولي	bris_de_glace 130	collision -53	dommage_materiel -41	evenement_climatique 88	vol -40
وما	none -52
ومراتي	collision 208	none -43
ومشي	collision 169	vol -43
ومشيت	collision -80	dommage_materiel 157	none -48	vandalisme -65	vol 52
ومشينا	degats_des_eaux 44	incendie 40
وملي	vandalisme 107	vol 56
ومن	collision 97
ومول	collision 67
ونحن	dommage_materiel -40
ونزل	degats_des_eaux 98
ونسيت	collision 166	degats_des_eaux -46
ونص	none 40
ونقل	evenement_climatique 86
وهبط	collision 52	degats_des_eaux 135	evenement_climatique -40	incendie -47	none -44
وهرب	collision 62	none -44	vandalisme 52	vol 57
وهو	blessure 84	bris_de_glace 40	none -74
وهي	degats_des_eaux 47
وواحد	collision 62
ووقعنا	collision 70	degats_des_eaux 105
ويقول	blessure 80	collision 61
يا	collision 185	dommage_materiel -49
ياخذوا	vandalisme 149
يبدو	collision -53	degats_des_eaux 100	none -70	vandalisme 121
يتاذ	incendie 50
يتصل	collision -54	dommage_materiel 59	none 148	vandalisme -44
يتضرر	degats_des_eaux 43	evenement_climatique 91
يتعرض	bris_de_glace 66	collision -43	degats_des_eaux -45	incendie 65	vol 63
يتوقف	incendie 112
يجي	collision 108
يحدث	bris_de_glace 51	none 81
يخلص	dommage_materiel 133
يد	bris_de_glace -41	collision -82	degats_des_eaux -43	evenement_climatique -45	none -72	vandalisme 158
يدها	blessure 148	collision -53	degats_des_eaux 66	dommage_materiel -62	vandalisme 68
يدي	blessure 46	bris_de_glace 43	none -43	vol 52
يديها	blessure -80	bris_de_glace -44	collision 92	degats_des_eaux 58	none -42
يرجع	blessure -77	collision 160	dommage_materiel -41	none -53	vandalisme -43	vol 89
يرحمها	blessure -44	collision -46	dommage_materiel -41	vol 93
يرد	autre 42	dommage_materiel -47	none 139
يشكو	blessure 95	collision 75	none -51
يغطي	bris_de_glace -48	collision 42	none 90
يقول	autre 80	collision 69	dommage_materiel -46	none -91	vol 64
يلمسني	vandalisme 78
يمكن	collision 47
يوجد	autre 105	none 59
يورو	autre 182	blessure 52	collision -69	none -167	vol -41
يوقع	collision 62	degats_des_eaux 99	evenement_climatique -60	none -40
يومين	collision -57	dommage_materiel -55	evenement_climatique 69	none 117	vol -43
يونيو	none 103
@injuries
	no -59	unknown 54	yes -58
#000>	unknown 90	yes -81
#200>	no -117	unknown 168	yes -56
#500>	unknown 76	yes -61
#800>	unknown 75	yes -44
#900>	no -56	unknown 150	yes -92
#<201	yes -73
#<202	no -73	unknown 135	yes -69
#<300	no 85	unknown -50	yes -46
#<400	no -101	unknown 192	yes -122
#<600	no -95	unknown 223	yes -165
#<900	no -56	unknown 150	yes -92
#<ابت	no 268	unknown -200	yes -102
#<ابل	unknown 52	yes -46
#<ابن	no -46	yes 68
#<ابي	unknown -106	yes 106
#<اتص	no -60	unknown 90
#<اتل	no -66	unknown 127	yes -60
#<اتم	unknown 64	yes -73
#<اثر	no 41
#<اجد	no 108	unknown -88
#<اجر	no 42	unknown -55
#<اجل	no 120	unknown -62	yes -61
#<احد	no 79	yes -52
#<احم	unknown -142	yes 152
#<اخت	no -55	yes 73
#<اخذ	unknown 77	yes -68
#<اخر	no 91	unknown -65
#<اذي	no 188	unknown -127	yes -69
#<ارب	no -119	unknown 117
#<ارج	no -78	yes 76
#<ارد	no 92	unknown -188	yes 72
#<ارض	unknown -95	yes 87
#<اسف	no -82	unknown 83
#<اسق	unknown 53	yes -59
#<اسم	unknown -68
#<اسو	unknown -145	yes 98
#<اصا	no 126	unknown -94
#<اصب	unknown -59
#<اصر	unknown -81	yes 63
#<اصص	unknown -48
#<اصط	no 124	unknown -73	yes -58
#<اصل	no -118	unknown 50
#<اضر	no 77	yes -58
#<اطل	unknown 46
#<اظن	no -138	unknown 197	yes -153
#<اعت	no -92	yes 61
#<اعر	no -175	unknown 252	yes -165
#<اعط	no -52	unknown -96	yes 110
#<اعل	no -80	unknown 88
#<اغل	unknown -172	yes 167
#<افر	no 49	yes -76
#<افع	no -110	unknown 120
#<اقد	unknown -49	yes 61
#<اقو	unknown -53	yes 53
#<اكا	unknown 82	yes -53
#<الظ	unknown -63	yes 43
#<الغ	unknown -44
#<الپ	unknown 41	yes -90
#<الڤ	no -172	unknown 180	yes -56
#<الگ	no -99	yes 62
#<اما	no 66	unknown -48
#<امت	unknown 44	yes -78
#<امل	no 69	unknown -123
#<امي	no -69	unknown -66	yes 124
#<انا	no 97	unknown -58
#<انب	no -109	unknown 113
#<انج	no 100	unknown -48	yes -131
#<اند	no 90	unknown -77
#<انز	no -74	yes 67
#<انس	unknown 136	yes -121
#<انغ	unknown -85
#<انق	no -62	yes 47
#<انن	no 133	unknown -94	yes -48
#<اود	unknown 61
#<اور	unknown 131	yes -136
#<اول	unknown -54
#<ايا	no -43
#<ايد	no -80	unknown -155	yes 209
#<ايض	no 59	yes -52
#<باذ	no 105	unknown -55	yes -51
#<بار	no -154	unknown 121
#<باس	unknown 49
#<باق	yes 44
#<بان	no 111	yes -90
#<باي	no -40	unknown -95	yes 113
#<بتا	no 51
#<بثل	no -87	unknown 77
#<بجا	unknown -81	yes 113
#<بجر	no -116	unknown -76	yes 175
#<بجو	no 49	unknown -68
#<بحا	no 66	unknown -44
#<بحج	unknown 57	yes -46
#<بحر	no -109	yes 77
#<بحي	no -44	unknown 102	yes -65
#<بخي	no 120	unknown -64	yes -59
#<بدا	unknown -101	yes 99
#<بدر	yes -58
#<بدل	no -79	unknown 55
#<بدن	no 190	unknown -164
#<برا	no -125	unknown 160	yes -64
#<برد	unknown 58	yes -73
#<بري	unknown 98	yes -98
#<بسب	no -72	yes 67
#<بسر	unknown 89	yes -85
#<بسل	unknown -43
#<بسو	no 179	unknown -153
#<بسي	unknown -86	yes 90
#<بشر	no 160	unknown -82	yes -92
#<بشظ	no -109	unknown -136	yes 204
#<بشو	no 106	unknown -48	yes -61
#<بشي	no 85	unknown -40	yes -45
#<بصح	no 149	unknown -176
#<بطا	unknown 57	yes -60
#<بطن	no -106	yes 111
#<بعص	no 112	unknown -135
#<بعض	no 185	unknown -164	yes -50
#<بعي	no 208	unknown -112	yes -124
#<بغا	unknown -65
#<بغي	no 50
#<بفع	no -55	unknown 84	yes -53
#<بقط	no 90	yes -97
#<بقع	unknown 89	yes -100
#<بقي	unknown -99	yes 58
#<بكل	unknown -88
#<بلا	yes -57
#<بلغ	no -68	unknown 45
#<بمر	no 106	yes -93
#<بنا	unknown 41	yes -71
#<بنت	no -56	yes 45
#<بنف	no 64	unknown -115
#<بها	no -85	unknown 59
#<بوح	no 104	unknown -46	yes -83
#<بول	no 50	yes -41
#<بوم	no -124	unknown 99
#<بيت	no 58	unknown -55
#<بيد	no 139	unknown -162
#<بيس	no 113	yes -151
#<بيض	no -99	unknown 95
#<بيه	no 60	unknown -50
#<تاذ	no 170	unknown -73	yes -98
#<تاع	yes 53
#<تاك	unknown -68
#<تام	no -82	unknown 72
#<تبع	no 84	unknown -182	yes 76
#<تبل	no -59	unknown 113	yes -80
#<تجر	no 118	unknown -89
#<تحق	unknown 48	yes -135
#<تحي	no -83	unknown 114	yes -44
#<تخر	no 99	unknown -65	yes -41
#<تخل	unknown 73	yes -52
#<تدخ	no 139	unknown -96	yes -46
#<ترج	no 43	unknown -73
#<ترك	no 54	unknown -62
#<تسب	no -108	unknown 93
#<تسج	no 110	unknown -41	yes -66
#<تسر	no 48
#<تسع	no 109	unknown -122
#<تسل	no -112	unknown 51	yes 60
#<تشف	no -129	unknown 177	yes -60
#<تشك	unknown -87	yes 93
#<تشو	unknown -135	yes 139
#<تصا	no -49	unknown -80	yes 93
#<تصد	no -49	unknown 134	yes -100
#<تصر	no 97	yes -86
#<تصل	no -46	unknown -45	yes 58
#<تضر	no 112	unknown -61	yes -52
#<تطا	unknown 57	yes -73
#<تعث	no -96	unknown -94	yes 166
#<تعر	no 51	unknown -54
#<تعط	no 81	unknown -58	yes -57
#<تعو	no 41
#<تفا	no 82	unknown -82
#<تفر	no -66	unknown 87
#<تفك	no -88	yes 55
#<تفل	no 99	unknown -135
#<تقا	no 193	unknown -132	yes -63
#<تقد	no -61	unknown 122	yes -60
#<تقر	unknown -42
#<تقل	unknown -80
#<تلا	no 74	unknown -46
#<تلف	no 51	unknown -42
#<تلق	no -93	yes 79
#<تما	unknown -71	yes 107
#<تمر	unknown -101	yes 104
#<تنز	no -102	unknown -60	yes 118
#<تنف	no -134	unknown 149	yes -58
#<تهر	no 66	unknown -85
#<توج	unknown -50
#<توق	unknown 79	yes -70
#<ثمن	no -42	unknown 100	yes -64
#<جاء	yes -40
#<جاب	unknown 61	yes -97
#<جات	no -98	unknown 59
#<جاج	no 67	unknown -90
#<جاو	unknown -70	yes 92
#<جبل	no -78	yes 48
#<جبي	no -88	unknown -76	yes 159
#<جدا	no 50	unknown -72
#<جدت	no 85	unknown -115
#<جدر	no -89	unknown 154	yes -80
#<جدي	unknown 79	yes -88
#<جرا	no 70	unknown -124	yes 41
#<جرح	no 42	unknown -77
#<جرف	no 69	unknown -44
#<جرو	no -128	yes 118
#<جري	no 44	unknown -111	yes 64
#<جسد	no 131	unknown -66	yes -69
#<جمع	no -88	unknown -61	yes 139
#<جمي	no 104	unknown -68
#<جنب	no -47	unknown -45	yes 85
#<جها	no -82	unknown 132	yes -50
#<جوا	no 44	yes -47
#<جوج	unknown -43	yes 78
#<جيت	no -151	unknown 129
#<جيد	no 143	unknown -124
#<حاج	no 41
#<حاد	no -61	unknown 53
#<حار	unknown 90	yes -60
#<حاس	unknown 75	yes -56
#<حاف	yes 53
#<حال	no -201	unknown 299	yes -219
#<حام	unknown -72	yes 69
#<حاو	no 51	unknown -45
#<حتي	no 81	unknown -49
#<حجر	no 69	unknown -90
#<حدا	no 42	unknown -52
#<حدي	no 55	unknown -58
#<حرف	no 160	unknown -55	yes -111
#<حرق	unknown -93	yes 53
#<حري	unknown -92	yes 72
#<حزا	no -97	unknown -95	yes 169
#<حسب	no -53	yes 59
#<حصا	no -119	unknown 80
#<حضر	unknown -49
#<حطي	no -107	yes 110
#<حفا	no 78	unknown -137	yes 62
#<حفر	no 61	unknown 47	yes -134
#<حفل	no -70	unknown 144	yes -77
#<حقي	yes -61
#<حلا	no -132	unknown 50	yes 66
#<حمر	no 80	unknown -51	yes -59
#<حمل	no 57	unknown -143	yes 49
#<حنا	no 212	unknown -141	yes -72
#<حوا	no 46	unknown -55
#<حوض	no 90	unknown -82
#<حيت	no -50	unknown 53
#<حين	no -51	yes 90
#<خار	unknown -63	yes 97
#<خاص	no -60	yes 61
#<خاط	no -97	unknown 136
#<خال	no 95	unknown -125
#<خاو	unknown -60
#<خاي	no -99	unknown 45	yes 47
#<خبط	no 43	unknown -85
#<خدم	no 60	unknown 44	yes -134
#<خدو	no -55	unknown -92	yes 156
#<خرب	unknown -72
#<خرج	no 84	unknown -87
#<خسا	no 84	unknown -92
#<خسر	unknown 103	yes -82
#<خطف	no -77
#<خطي	no -127	unknown -80	yes 185
#<خفي	unknown -113	yes 137
#<خلا	no -60	unknown 92
#<خلص	no -81	unknown 141	yes -59
#<خلف	unknown -40
#<خلي	no 70	unknown -90
#<خنز	no 70	yes -113
#<خوي	yes 53
#<خيط	no -61	yes 67
#<داب	no -76	yes 74
#<داخ	unknown -61	yes 47
#<دار	unknown -81	yes 83
#<داز	no -48	unknown -90	yes 133
#<داس	no 159	unknown -111	yes -73
#<داع	no 88	unknown -52	yes -75
#<داك	no -85	unknown 70
#<داو	no -107	unknown 133	yes -40
#<داي	unknown -62
#<دخل	unknown -68	yes 66
#<درا	no -51	yes 65
#<درت	no -68	unknown 80
#<درج	unknown -106	yes 119
#<درك	no 42	unknown -76
#<درن	no 57	unknown -110	yes 55
#<دره	no -50	unknown 89
#<دفع	no -69	yes 61
#<دقا	unknown -92
#<دقي	no -129	yes 86
#<دهس	no -79	yes 103
#<دور	yes -62
#<ديم	no -127	unknown -57	yes 125
#<ذرا	no -71	unknown -75	yes 147
#<راج	unknown -77	yes 89
#<راح	no -110	unknown -55	yes 139
#<راس	no -45	unknown -94	yes 139
#<راك	no -144	unknown -97	yes 228
#<ران	no -42	unknown 44
#<راه	no -61	unknown -47	yes 106
#<راي	unknown -48	yes 53
#<ربع	no -100	yes 67
#<رجا	no 66	unknown -65
#<رجل	unknown -93	yes 127
#<رسم	no 61	yes -92
#<رغم	no -65	unknown 121	yes -60
#<رفع	no -41	unknown 51
#<رقب	no -101	unknown -74	yes 166
#<رقم	unknown 53	yes -66
#<ركا	unknown -62	yes 77
#<ركب	no -56	unknown -71	yes 119
#<رما	no -84	unknown 133	yes -77
#<روا	no 54	yes -51
#<ريا	no -82	yes 95
#<زاج	unknown 70	yes -142
#<زال	no -144	unknown -78	yes 183
#<زبو	unknown -121	yes 136
#<زجا	unknown 52
#<زرق	no 127	unknown -145
#<زلت	unknown -63	yes 42
#<زلق	no -70	unknown -51	yes 116
#<زوج	no -94	yes 108
#<زيا	no 205	unknown -248
#<ساح	no 155	unknown -150
#<ساد	no -71	unknown 152	yes -80
#<ساق	no -104	unknown -92	yes 187
#<ساك	no 56	yes -65
#<سال	no 115	unknown -112
#<ساي	yes 49
#<ستر	no 80	yes -61
#<سته	unknown -119	yes 82
#<سجل	unknown -57
#<سخا	unknown 62	yes -42
#<سخو	unknown -113	yes 98
#<سدي	unknown 54	yes -45
#<سرق	unknown 77	yes -62
#<سطح	no 130	unknown -130
#<سقو	no -45	unknown -133	yes 175
#<سكب	no -131	unknown 92
#<سلك	no 226	unknown -204	yes -125
#<سلم	no 179	unknown -133	yes -71
#<سلي	no 150	unknown -111	yes -44
#<سمح	no 177	unknown -106	yes -89
#<سمع	unknown 58	yes -48
#<سمي	no -110	yes 96
#<سنه	no -98	yes 111
#<سنو	yes -52
#<سني	no -76	unknown 97
#<سوء	no 224	unknown -131	yes -148
#<سود	no -100	unknown -47	yes 147
#<سور	no 97	yes -123
#<سول	no -111	unknown 117
#<سوي	no 106	unknown -67	yes -69
#<سيد	unknown 46
#<سير	unknown -81	yes 59
#<سيم	no -158	unknown 111
#<شاب	unknown -106	yes 92
#<شات	no -69	unknown 125	yes -69
#<شاح	no -54	unknown 58
#<شاد	no 41	unknown -96	yes 51
#<شار	unknown -53
#<شاع	no -186	unknown 201
#<شاف	no -109	unknown 135
#<شتن	no 54
#<شجر	no -97	unknown 121
#<شحا	no -171	unknown 222	yes -117
#<شخص	unknown 67	yes -58
#<شدا	no 58	unknown -141	yes 50
#<شدو	no -50	unknown -70	yes 117
#<شرط	no 53	yes -43
#<شرك	no -68	unknown 106	yes -42
#<شري	no -80	yes 53
#<شظي	unknown -100	yes 63
#<شغل	unknown 89	yes -81
#<شفت	no 46	unknown -94	yes 48
#<شفر	no -107	unknown 104
#<شقت	unknown 114	yes -95
#<شقه	no -126	unknown 99
#<شكا	no -66	unknown 96
#<شكو	yes -49
#<شمع	no 157	unknown -86	yes -89
#<شنو	no -66	yes 79
#<شهر	no -44
#<شهو	unknown 65	yes -48
#<شوف	no 166	yes -168
#<شوي	unknown -118	yes 138
#<شيء	no 99	unknown -43	yes -58
#<صار	no 111	unknown -53	yes -89
#<صاع	no -120	unknown 107
#<صبا	no 44
#<صبع	no -155	unknown -210	yes 245
#<صحا	no 136	unknown -99	yes -78
#<صحي	no 65	yes -45
#<صدا	yes 40
#<صدر	no -97	unknown -47	yes 144
#<صدي	no -147	unknown 98
#<صرا	no 69	unknown -75
#<صرخ	no 157	unknown -152	yes -49
#<صعد	no 120	unknown -150
#<صغي	yes -50
#<صفر	no 100	unknown 81	yes -181
#<صند	no 108	unknown -87
#<صوت	no 90	unknown -91
#<صور	unknown 41	yes -54
#<ضاع	no 80	yes -52
#<ضحا	no 101	unknown -80
#<ضرر	no 159	unknown -127
#<ضلع	no -106	unknown -79	yes 161
#<طار	no 64	unknown -70
#<طاك	no 47	unknown -45
#<طاي	no -92	yes 84
#<طبي	no 86	unknown -70
#<طحت	no -40	unknown -97	yes 131
#<طرا	unknown 45	yes -53
#<طرط	no -89	yes 72
#<طرف	no -92	unknown -60	yes 121
#<طري	unknown -64
#<طفا	no 133	unknown -127
#<طفي	no 203	unknown -134	yes -71
#<طلب	no 43
#<طلع	yes -58
#<طوم	no -71	yes 68
#<طيب	no 87	unknown -54	yes -43
#<طيح	no -105	unknown -66	yes 142
#<طير	no 59	unknown -77
#<ظهر	no -57	unknown -105	yes 161
#<عاد	no 168	unknown -138	yes -50
#<عار	unknown 96	yes -90
#<عاص	no 76	unknown -104
#<عام	no -78	yes 58
#<عاي	no -63	unknown 46
#<عبا	no 171	unknown -101	yes -89
#<عبر	no 92	unknown -53	yes -42
#<عجل	no -56	unknown 94	yes -64
#<عدا	no -83	yes 88
#<عرب	yes 52
#<عرف	no -137	unknown 164	yes -51
#<عصف	no 60	unknown 60	yes -160
#<عضن	no -55	unknown -60	yes 114
#<عطا	no -101	unknown 64
#<عطي	unknown -94	yes 70
#<عظم	unknown -75	yes 108
#<عفو	unknown -96	yes 98
#<علا	unknown 56
#<علم	no 115	unknown -54	yes -62
#<عمل	no -50	yes 69
#<عمي	no -68	yes 71
#<عنق	no -83	unknown -124	yes 191
#<عين	no -40	unknown -96	yes 132
#<غدا	no 117	unknown -53	yes -81
#<غرا	no 94	yes -152
#<غرز	no -53	unknown -117	yes 164
#<غرق	unknown 57	yes -68
#<غطا	no 60	unknown -41
#<غلط	yes -43
#<غير	no 41	unknown -44
#<فات	yes -54
#<فار	no 59	unknown -62
#<فاس	unknown 103	yes -92
#<فاص	unknown -77	yes 42
#<فاض	no -82	unknown 73
#<فاك	no -132	unknown -166	yes 181
#<فال	yes 46
#<فان	no -50	yes 72
#<فاي	unknown -89	yes 112
#<فتا	no -49	unknown 74
#<فتح	unknown -40	yes 75
#<فتش	no 65	yes -98
#<فحا	no 59	unknown -81
#<فدا	no -101	yes 89
#<فرا	no 84	unknown -72
#<فرن	no -50	unknown 56
#<فطا	unknown 50
#<فطو	unknown 90	yes -104
#<فعل	unknown 52	yes -62
#<فقد	unknown 44	yes -41
#<فقط	no 61
#<فكل	unknown 105	yes -170
#<فلا	no 208	unknown -134	yes -81
#<فلم	no 69	yes -59
#<فلو	no -98	unknown 93
#<فوا	unknown -74	yes 67
#<فور	no 128	unknown -108	yes -54
#<فيا	no 78	unknown -93
#<فيد	unknown -108	yes 128
#<فيض	unknown -161	yes 60
#<فيل	no 76	yes -53
#<فين	no 107	unknown -101
#<فيه	unknown -46
#<قاد	no -103	yes 95
#<قبل	unknown 44	yes -41
#<قدا	unknown 49	yes -45
#<قدم	no -54	unknown -60	yes 101
#<قدي	no 46	unknown -64
#<قرب	no 118	unknown -69	yes -49
#<قرر	no 264	unknown -191	yes -116
#<قصد	no -75	unknown 41
#<قفز	no -75	unknown 54
#<قفل	unknown -113	yes 95
#<قلب	no 95	yes -110
#<قلت	no -158	unknown 95	yes 46
#<قلع	no -151	unknown 76
#<قول	no -61	yes 65
#<قوي	no 74	unknown -103
#<قيد	unknown -62
#<كات	no -93	unknown 82	yes -49
#<كاح	no -90	unknown -76	yes 144
#<كار	unknown -57
#<كاع	no 99	unknown -66	yes -54
#<كال	no 95	unknown -98
#<كام	unknown 52
#<كبي	no 44	unknown -61
#<كتا	no -127	unknown 170	yes -66
#<كتج	no 49
#<كتر	no -82	unknown 47
#<كتس	unknown 48	yes -42
#<كتع	no 56	unknown -129
#<كتف	no -94	unknown -94	yes 187
#<كثي	no -99	yes 66
#<كحل	no 86	unknown 46	yes -164
#<كذل	no 149	unknown -74	yes -82
#<كرا	no 52	unknown -156	yes 112
#<كرس	no -124	unknown 193	yes -112
#<كره	unknown -119	yes 75
#<كسي	no -97	unknown -91	yes 182
#<كلا	unknown -57
#<كلب	no -48	yes 55
#<كلن	no 105	unknown -90
#<كله	yes 40
#<كلو	no 83	yes -79
#<كلي	yes 40
#<كما	no 44	unknown -83
#<كنا	no 76	unknown -88
#<كنج	no -94	yes 93
#<كنخ	no 137	unknown -192
#<كنر	no -147	unknown 169	yes -116
#<كنص	no 116	unknown -109	yes -62
#<كنع	no -57	unknown -49	yes 95
#<كنف	no 153	unknown -45	yes -113
#<كنق	no -53	yes 76
#<كهر	no -79	yes 63
#<كون	unknown 50	yes -82
#<كيب	no -42	unknown 91	yes -58
#<كيت	no 100	unknown -94
#<كيج	no -100	yes 106
#<كيح	unknown -87	yes 91
#<كيخ	no 81	unknown -40	yes -74
#<كيد	no 124	unknown -186	yes 69
#<كير	no 51	yes -79
#<كيس	no -141	unknown 161
#<كيش	yes -95
#<كيض	no -79	yes 45
#<كيط	no 144	unknown -112	yes -53
#<كيع	unknown 59	yes -86
#<كيف	unknown 41	yes -52
#<كيل	yes -51
#<كين	no -177	unknown 58	yes 99
#<كيو	unknown 83	yes -92
#<لاب	no 175	unknown -95	yes -82
#<لاح	no 88	yes -105
#<لاس	unknown 49	yes -57
#<لاف	no 139	unknown -144	yes -41
#<لاك	unknown 129	yes -135
#<لام	no -85	unknown -54	yes 141
#<لان	no -80	unknown 99
#<لاي	no 100	yes -121
#<لبا	no 47	yes -100
#<لبن	no -48
#<لبي	no 86	yes -116
#<لتح	no -91	unknown 122
#<لحا	no 41	unknown -188	yes 124
#<لحد	no 60	unknown -128
#<لحق	no 118	unknown -146
#<لدا	unknown -114	yes 102
#<لسع	no 41	unknown -80
#<لسي	no -127	unknown 179	yes -54
#<لصق	no 105	unknown -162
#<لعب	no -254	unknown 127	yes 66
#<لقا	no 60
#<لقي	unknown 57	yes -57
#<لكم	no 127	unknown -43	yes -91
#<للب	unknown 45	yes -51
#<للت	no -60	yes 56
#<للح	no 83	unknown 54	yes -164
#<للخ	no -42
#<للد	no -67
#<للر	no -44
#<للس	no 67	yes -71
#<للش	no 107	unknown -41	yes -89
#<للع	no -71
#<للك	no 42	unknown -70
#<للم	no -59	unknown 63
#<لله	no 116	unknown -114
#<للو	no 55	unknown -108	yes 41
#<للي	unknown -80	yes 91
#<لما	no -133	unknown 67	yes 68
#<لوا	unknown 78	yes -125
#<لور	no -63	unknown -113	yes 155
#<لوط	no 185	unknown -105	yes -85
#<ليس	unknown -46
#<ليك	no 163	unknown -115	yes -70
#<ليل	no 55	unknown -52
#<لين	no 45
#<ليه	unknown -45	yes 55
#<ليو	no 51	yes -45
#<ماء	unknown -91	yes 82
#<ماب	no -101	unknown 81
#<مات	no 76	unknown -70
#<ماج	no 266	unknown -204	yes -116
#<ماد	no 126	unknown -71	yes -67
#<ماذ	no -110	unknown 120
#<مار	no 43	unknown 84	yes -191
#<ماز	no -90	unknown 79
#<ماس	no -124	unknown 73
#<ماش	yes -52
#<ماص	no -112	unknown 92
#<ماع	no -50	unknown 76
#<ماف	no 204	unknown -136	yes -106
#<ماك	no 125	unknown -65	yes -61
#<مال	no 235	unknown -206	yes -111
#<مام	no 115	unknown -90
#<مان	unknown -70
#<ماو	no 219	unknown -191	yes -75
#<ماي	unknown 47	yes -61
#<مبل	no 87	unknown -59	yes -43
#<متا	no -108	unknown 163	yes -62
#<متج	no -104	yes 118
#<متش	no -102	unknown 63
#<متع	no -138	yes 74
#<متو	yes 53
#<متي	no -42	unknown 84	yes -42
#<مثل	yes 40
#<مجر	no 73	unknown -40	yes -46
#<مجه	no 62	yes -53
#<محر	unknown -59	yes 51
#<محض	unknown 61	yes -59
#<محط	unknown 71	yes -47
#<مخد	no -118	unknown 103
#<مخل	no -138	yes 78
#<مدخ	no 59	unknown -58
#<مرج	unknown -64
#<مرح	no -89	unknown 59
#<مرض	no 102	unknown -128
#<مرف	unknown -81	yes 62
#<مرك	unknown 61
#<مري	no 40	yes -85
#<مزر	no 70	unknown -198	yes 105
#<مزي	unknown -120	yes 125
#<مسد	no -90	unknown 102
#<مسر	no 60	yes -63
#<مشا	unknown -47
#<مشك	unknown 60	yes -66
#<مشي	no 44	yes -69
#<مصب	no 76	yes -54
#<مصد	no -78	unknown 142	yes -106
#<مطع	no -47
#<معا	unknown -46
#<معر	no 57	yes -77
#<معص	no -68	unknown -87	yes 153
#<معط	no -141	unknown 116
#<معل	unknown 82	yes -50
#<معو	no -92	unknown 50
#<معي	unknown -54	yes 57
#<مفا	no -60
#<مقد	no 111	unknown -40	yes -70
#<مقط	no -59	unknown -42	yes 47
#<مكا	no 63	unknown -72
#<مكت	no -100	unknown 173	yes -73
#<مكر	no 175	unknown -145	yes -46
#<مكس	unknown 68	yes -97
#<مكن	no 145	unknown -86	yes -64
#<ملء	unknown 43	yes -83
#<ملا	no 64	unknown -65
#<ملت	no -56	unknown -138	yes 168
#<ملث	no -127	unknown -128	yes 195
#<ملك	unknown 56	yes -75
#<ملي	unknown -46
#<ممر	unknown -60	yes 76
#<منا	no 175	unknown -110	yes -85
#<منذ	no -42	yes 61
#<منز	no -45	unknown 87	yes -50
#<منع	unknown -95	yes 47
#<منف	unknown -87	yes 108
#<منه	no 85	unknown -61
#<منو	no 46	unknown -178	yes 121
#<مني	no -90	unknown 71
#<مهر	no -104	unknown -132	yes 183
#<موج	unknown 90	yes -84
#<موخ	unknown 41	yes -102
#<مور	unknown -89	yes 64
#<موط	unknown -145	yes 130
#<موق	no -79	unknown 117	yes -48
#<مول	no 69	yes -66
#<مون	no -49	unknown 44	yes -62
#<ميت	no 172	unknown -89	yes -104
#<مين	no 78	unknown 40	yes -133
#<نار	unknown -82	yes 106
#<ناز	no 122	unknown -155
#<ناع	unknown -116	yes 76
#<ناف	no 51	unknown -89
#<نتص	unknown -52	yes 52
#<نتف	no -44
#<نجم	no -93	unknown 103
#<نحر	no 137	unknown -75	yes -76
#<نحن	no 64	unknown -67
#<نحو	no -62	yes 69
#<نحي	unknown 97	yes -69
#<نخر	no 144	unknown -143
#<نخل	no 68	yes -69
#<ندي	no -110	unknown 124
#<نزل	no 44
#<نست	no -42	unknown 140	yes -148
#<نسخ	no -80	unknown 136	yes -57
#<نسو	no 111	unknown -67	yes -66
#<نصب	no 169	unknown -104	yes -89
#<نصف	no 101	yes -86
#<نعر	no 57	unknown -80
#<نعس	unknown -52
#<نعم	unknown 75	yes -43
#<نعي	no 123	yes -107
#<نفس	unknown -104	yes 71
#<نفق	no 96	unknown -61
#<نقل	no -90	yes 85
#<نمر	no 95	unknown -166	yes 89
#<نمش	no -56	unknown 74
#<نهر	no -115	yes 108
#<نوع	no 53	unknown -78
#<نوق	no -121	unknown 63	yes 49
#<نوم	no 145	unknown -74	yes -123
#<هاد	unknown 61
#<هبت	no 137	unknown -76	yes -101
#<هبط	yes -47
#<هذه	unknown 49	yes -59
#<هرب	no -71
#<هرس	no -144	unknown -51	yes 163
#<ههه	no 121	unknown -71	yes -62
#<واب	no -64	yes 45
#<وات	unknown -43
#<واح	unknown -53
#<وار	no 76	unknown -79
#<واش	yes -53
#<واص	no -59	yes 45
#<واض	no 61	yes -47
#<واف	unknown 51
#<واق	no 43
#<واك	no -112	unknown 192	yes -135
#<وام	no 84	unknown -97
#<وبع	yes -68
#<وبي	no 105	unknown -51	yes -69
#<وتب	no 107	unknown -111
#<وتح	no -41	unknown -40	yes 71
#<وتر	unknown -50
#<وتش	yes -69
#<وتض	no -78	unknown 123	yes -49
#<وتع	yes -62
#<وتف	no -118	yes 71
#<وتق	no -77	unknown -69	yes 119
#<وتك	no -54	unknown -64	yes 112
#<وتل	no -125	yes 107
#<وته	no 92	yes -110
#<وتو	unknown 128	yes -149
#<وجد	unknown 72
#<وجر	unknown -42
#<وجع	no 177	unknown -138	yes -76
#<وجه	no -46	unknown -82	yes 128
#<وحا	no 104	yes -75
#<وحت	no 182	unknown -114	yes -71
#<وحر	no 59	unknown -70
#<وحط	unknown -59
#<وحك	no -57	unknown -146	yes 152
#<وحم	no -111	unknown 76
#<وحن	no 156	unknown -119	yes -49
#<وحي	no -58	yes 51
#<وخد	yes -67
#<وخر	unknown 50	yes -123
#<وخس	no -99	unknown 174	yes -86
#<وخل	no -79	unknown 78
#<ودا	yes 64
#<ودر	no 42	unknown 57	yes -139
#<ودن	unknown -96	yes 86
#<ودو	no -140	unknown -95	yes 208
#<ودي	yes -45
#<ورا	unknown -51	yes 62
#<ورج	no -109	yes 71
#<ورش	no -157	unknown 196	yes -61
#<ورق	unknown 60	yes -93
#<ورك	no -48	unknown -92	yes 126
#<وزل	no -66	unknown -63	yes 122
#<وزو	no -54	yes 82
#<وسج	no 47	yes -64
#<وسح	no 68	unknown -41	yes -41
#<وسط	no 81	unknown -62
#<وسق	no 52
#<وسي	no 169	unknown -128	yes -82
#<وشا	no -103	yes 82
#<وشد	no -50	unknown -129	yes 157
#<وشع	no 150	unknown -101	yes -56
#<وشق	no -147	unknown -140	yes 218
#<وصا	no 262	unknown -105	yes -203
#<وصب	no -45	unknown -82	yes 107
#<وضر	unknown -110	yes 113
#<وضع	no 124	unknown -94	yes -51
#<وطا	unknown -126	yes 98
#<وطح	unknown -256	yes 197
#<وطي	no -51	unknown -93	yes 127
#<وعا	no 97	unknown -47	yes -102
#<وعط	no 145	unknown -58	yes -99
#<وعل	yes -51
#<وعم	no 48	yes -77
#<وغر	unknown -59	yes 74
#<وفج	no 54	unknown -53
#<وفر	no 107	unknown -90
#<وقا	yes -44
#<وقب	no 151	yes -162
#<وقت	no 58	unknown -76
#<وقد	unknown 46	yes -70
#<وقط	unknown -68	yes 44
#<وقف	unknown 49	yes -41
#<وقل	unknown 84	yes -112
#<وكا	no -41	unknown 84	yes -70
#<وكت	yes 48
#<وكس	no -52	yes 72
#<وكل	no 72	yes -40
#<وكم	no 55	unknown 75	yes -126
#<وكن	no -108	yes 101
#<ولا	no 111	unknown -79
#<ولل	no 102	unknown -65	yes -54
#<ولم	no 81	unknown -47
#<ولو	no 124	unknown -75	yes -52
#<ولي	no 130	unknown -162
#<وما	no 44	unknown -64
#<ومر	unknown -46
#<ومع	no 185	unknown -139	yes -69
#<ومل	no -44	yes 43
#<ومو	no -151	unknown 51	yes 98
#<ونح	no 103	unknown -83
#<ونس	no 84	yes -70
#<ونص	no 44
#<ونق	no -79	unknown -58	yes 137
#<وها	no -108	yes 126
#<وهب	no -84	unknown 103	yes -41
#<وهذ	no -63	yes 61
#<وول	no -98	unknown -80	yes 137
#<ويد	no -116	unknown -91	yes 198
#<ويق	unknown -62
#<يبد	no -112	unknown 108
#<يتا	no 154	unknown -105	yes -53
#<يتض	no 135	unknown -110
#<يتع	no 148	unknown -108	yes -42
#<يتو	unknown -79	yes 107
#<يجر	no 98	unknown -57	yes -64
#<يحت	unknown 53	yes -94
#<يحد	no 127	unknown -90
#<يحل	yes -53
#<يده	no -134	unknown -93	yes 213
#<يدي	unknown -56	yes 90
#<يرج	no -89	yes 81
#<يرح	unknown 123	yes -123
#<يست	no 41	unknown -67
#<يسر	no 52	yes -109
#<يشر	unknown 124	yes -141
#<يشو	no 49	unknown -40
#<يصب	no 75	unknown -52
#<يصل	no -74	unknown 62
#<يضح	no -92	yes 88
#<يطا	no -96	unknown 95
#<يعم	no 112	unknown -75	yes -53
#<يغط	no -89	yes 97
#<يغل	no 48	unknown -66
#<يقو	no -58
#<يكن	no 169	unknown -118	yes -53
#<يلم	no 182	unknown -226
#<يمس	no 205	unknown -121	yes -130
#<يمك	unknown 92	yes -75
#<يمل	no -70	unknown 125	yes -77
#<ينت	no -59	unknown 53
#<ينج	no 76	yes -65
#<ينز	no 109	unknown -115
#<يوج	no -56	yes 75
#<يور	no -85	unknown 64
#<يوق	no 56
#<يول	unknown -50	yes 80
#<يوم	no -42	unknown 41
#<يون	unknown 50
#ءها>	unknown -137	yes 50
#اءها	unknown -137	yes 50
#ابا>	no -73	yes 76
#ابات	no 102	unknown -51	yes -53
#اباس	no 215	unknown -112	yes -105
#ابت>	unknown 42
#ابري	no -100	unknown 119
#ابع>	no 74	unknown -103
#ابغا	no 107	unknown -145
#ابق>	yes -63
#ابلا	no -71	unknown -49	yes 94
#ابلغ	unknown 45	yes -71
#ابله	no -88	unknown -92	yes 143
#ابنا	no 136	unknown -141
#ابني	no -65	yes 79
#ابها	no 52
#ابو>	unknown 74	yes -62
#ابوا	no -81	unknown 103
#ابيح	no 53	yes -48
#ابين	no 182	unknown -151	yes -44
#اتت>	unknown 80	yes -49
#اتش>	no -77	yes 71
#اتصل	no -70	unknown 100
#اتف>	no 62	unknown -61
#اتفه	no 70	yes -105
#اتفي	no -88	yes 61
#اتلف	unknown 47	yes -49
#اتم>	no -84	unknown 131	yes -86
#اتمك	unknown 64	yes -73
#اتنا	yes -72
#اتني	no -57	unknown -54	yes 91
#اتها	unknown 57	yes -73
#اتو>	no -41	unknown 122	yes -102
#اتور	yes -51
#اتي>	yes 50
#اتيز	no -110	unknown 209	yes -162
#اتيك	no -107	unknown 69
#اتين	no -142	unknown 112
#اثاء	no -66	yes 55
#اثاث	no -56	unknown 72
#اثر>	no 72	yes -47
#اجات	no 98	unknown -85
#اجب>	no -91	unknown -117	yes 204
#اجتي	unknown 50	yes -45
#اجد>	no 146	unknown -125	yes -41
#اجر>	no 118	unknown -52	yes -91
#اجز>	no 61	unknown -101
#اجع>	unknown -44
#اجل>	no 138	unknown -106
#اجلي	no -48	unknown -112	yes 160
#اجم>	no 107	unknown -44	yes -86
#اجه>	unknown -55
#اجي>	no -42
#اجين	no 56	unknown -49
#احا>	no 62	unknown -86
#احب>	no 52
#احبه	unknown -50
#احبي	no -70
#احت>	unknown -58	yes 46
#احتك	no 90	yes -71
#احد>	no 54
#احل>	no 83	unknown -124
#احلي	unknown -67	yes 84
#احمر	unknown -46	yes 78
#احنه	unknown 45
#احه>	unknown -88	yes 111
#احي>	no 51	unknown -71
#اخا>	no -124	unknown 94
#اختف	unknown 95	yes -84
#اختي	no -142	unknown -94	yes 197
#اخذ>	no 51	unknown -43
#اخذت	no -69	unknown 111	yes -58
#اخذو	no 47
#اخري	unknown -58
#اخل>	no 42	unknown -42
#اخله	no 96	unknown -98
#اخلي	no 56
#ادث>	yes 52
#ادرش	unknown -63	yes 98
#ادشي	no -45
#ادم>	no 51	yes -75
#ادوا	no -105	unknown 156	yes -86
#اديا	no 67	yes -111
#ادين	no -56
#اديو	no -136	yes 94
#اذا>	no -65	unknown 109	yes -46
#اذي>	no 183	unknown -115	yes -69
#ارا>	no 47	unknown -106	yes 47
#اراب	no -111	yes 40
#ارات	no -51	unknown 71
#اراه	unknown -117	yes 54
#ارب>	no -46	unknown 105	yes -107
#اربع	no -41	unknown 46
#ارت>	no -50	unknown 62
#ارتج	unknown -42	yes 67
#ارتف	no -88	unknown 140	yes -58
#ارتن	no 92	unknown -56
#ارثه	no -144	unknown 65
#ارج>	unknown -43	yes 73
#ارجع	no 108	unknown -55	yes -79
#ارجو	unknown -140	yes 163
#ارح>	no -64
#ارحه	no -54	unknown -52	yes 96
#ارس>	no 89	yes -70
#ارشو	no 109	yes -149
#ارض>	unknown 46	yes -77
#ارضي	yes -71
#ارط>	unknown 54	yes -69
#ارع>	unknown -47
#ارم>	no -104	unknown 115
#ارمي	no -48	unknown 70
#ارنا	no 60	yes -82
#ارو>	no 107	unknown -104
#اروا	unknown -76	yes 65
#اروط	no -86	unknown 121	yes -55
#اريف	no -46	unknown 96	yes -52
#اريك	no 132	unknown -42	yes -105
#اريو	no -97	yes 103
#اريي	no -59	unknown 148	yes -152
#ازال	no -82	unknown 73
#ازل>	no 95	unknown -122
#ازله	no -139	unknown -64	yes 175
#ازوت	no -106	unknown 92
#اسا>	no -41	unknown -51	yes 71
#اسات	no 83	unknown -63
#اسبا	unknown -104	yes 51
#اسبق	no 139	unknown -49	yes -91
#اسبو	unknown 55
#استا	no 146	unknown -110
#استر	unknown 71	yes -86
#استط	unknown -87	yes 107
#استن	no -79	unknown -42	yes 119
#استي	no 50
#اسطب	yes -48
#اسعا	unknown -45
#اسف>	no 79	unknown -74
#اسفل	no -105	unknown 75
#اسقط	unknown 70	yes -58
#اسك>	no -88	unknown 126	yes -89
#اسم>	no -123	unknown 95
#اسما	no -78	unknown 213	yes -171
#اسمن	no -44	unknown 46
#اسمه	no -87	yes 98
#اسنا	no -93	unknown 156	yes -101
#اسه>	no -97	unknown -106	yes 180
#اسها	no -57	unknown -105	yes 158
#اسو>	unknown -67
#اسوب	no -45	unknown 114	yes -75
#اسود	no -74	unknown -95	yes 138
#اسور	unknown 46	yes -49
#اسي>	unknown -43	yes 58
#اسيو	no -47	unknown 41
#اشار	no 79	yes -47
#اشتع	no 51	unknown -51
#اشره	no -53
#اشفت	no -66
#اشه>	unknown 62
#اشي>	yes -64
#اصاب	no 138	unknown -108
#اصب>	no 116	unknown -59	yes -60
#اصبت	no -66	unknown -109	yes 175
#اصبع	no -65	yes 54
#اصتو	no -86	unknown -85	yes 155
#اصطد	no 71	unknown -46
#اصلا	no -100	unknown 58
#اصه>	unknown 105	yes -92
#اصيب	unknown -50	yes 54
#اضت>	no -70	unknown 46
#اضر>	unknown 150	yes -154
#اضرا	no 72	unknown -47
#اضي>	no -57
#اطار	no 111	unknown -78
#اطع>	no 61	yes -83
#اطلب	unknown 83	yes -90
#اطلس	unknown 52
#اطم>	no 190	unknown -167
#اطه>	no -46	unknown 159	yes -147
#اظن>	no -140	unknown 195	yes -162
#اعت>	unknown 52	yes -45
#اعتر	unknown -43	yes 60
#اعتي	no -44	unknown -50	yes 71
#اعد>	unknown -148	yes 124
#اعده	no 70	yes -94
#اعرف	no -89	unknown 177	yes -116
#اعس>	unknown -118	yes 120
#اعطي	no -140	yes 111
#اعقه	yes -61
#اعلم	no -147	unknown 181	yes -61
#اعند	no -144	unknown 108
#اعو>	unknown -77	yes 58
#اعي>	no 70	unknown -76
#اعيط	unknown 83	yes -51
#اعيه	unknown -59	yes 72
#اغلق	unknown -178	yes 135
#اغمي	no -75	unknown -111	yes 186
#اغه>	no -54	unknown 103	yes -52
#افاب	no -99	unknown 216	yes -161
#افذ>	no 56	unknown -114
#افر>	unknown 60	yes -76
#افرا	no 145	unknown -51	yes -107
#افرغ	no -80	unknown 90
#افرو	no -51	yes 42
#افسد	unknown 69	yes -52
#افعل	no -110	unknown 120
#افه>	no 43
#افي>	no 85	unknown -99
#افيه	unknown -60
#اقبه	no -43	unknown -88	yes 125
#اقتل	no -72
#اقدر	no -147	unknown -121	yes 205
#اقف>	no 47	unknown -88
#اقفا	unknown 57	yes -61
#اقفه	no 95	yes -90
#اقلي	no 59
#اقوا	no -95	unknown 81
#اقي>	yes 42
#اقيه	no -140	unknown 69	yes 50
#اكار	no 82	yes -81
#اكان	no 203	unknown -130	yes -78
#اكاي	no 84	yes -99
#اكب>	no -141	unknown -121	yes 245
#اكبه	no -95	unknown -47	yes 132
#اكتب	no 57
#اكتش	no -105	unknown 127
#اكتو	yes -59
#اكسي	unknown -44	yes 41
#اكل>	no -93	yes 91
#اكم>	no -73	yes 69
#اكين	no 89	unknown -68
#الا>	no 61	unknown -104	yes 44
#الاب	unknown 53
#الات	no -89	unknown -63	yes 113
#الاخ	no -71
#الاد	no -137	unknown 127
#الار	yes -51
#الاس	no 43
#الاش	no 42
#الاض	no 92	unknown -83
#الاط	no 60	unknown -59
#الاع	no 73	yes -70
#الاف	no -103	unknown 50
#الاك	unknown -82	yes 101
#الال	no -71	unknown 137	yes -69
#الاي	no 99	unknown -91
#الب>	no -113	unknown 121
#البح	unknown -52	yes 80
#البخ	no -108	unknown -49	yes 141
#البز	no 55	unknown -44	yes -40
#البس	no -63	unknown -102	yes 168
#البص	no 127	unknown -70	yes -82
#البط	unknown -85	yes 51
#البق	no -94	unknown 53	yes 43
#البك	no -150	unknown -57	yes 149
#الت>	unknown 43
#التا	unknown 75	yes -52
#التب	unknown 41
#التح	no -51	unknown 149	yes -99
#التد	no -72	unknown -59	yes 112
#التص	no -114	unknown 168	yes -53
#التع	unknown 63	yes -91
#التف	no -68	unknown 61
#التق	no 71	yes -79
#التك	no 42	yes -88
#التم	no -81	unknown 143	yes -71
#الته	no -64
#التو	unknown -48	yes 46
#الث>	unknown 42	yes -62
#الثه	no -47	yes 45
#الجا	yes -50
#الجب	no 45	unknown -64
#الجد	no -46	unknown 49
#الجل	no -128	unknown 83
#الجم	no 46	unknown -66
#الجه	no 124	unknown -100
#الجو	no 110	yes -98
#الجي	yes -43
#الحب	no 118	yes -105
#الحج	unknown -55
#الحص	no 85	yes -134
#الحف	no -110	unknown -222	yes 272
#الحق	no 62	yes -82
#الحم	no 66	unknown -58
#الحن	unknown 50	yes -91
#الحو	no 59	yes -57
#الحي	unknown -45
#الخب	no -93	yes 109
#الخد	no -98	unknown 89
#الخر	no 122	unknown -85	yes -45
#الخز	unknown 60	yes -72
#الخس	unknown 114	yes -147
#الخش	no -44
#الخض	no -126	unknown 48	yes 69
#الخط	no -46
#الخل	no 51
#الخو	no 85	unknown -70
#الخي	yes -64
#الدا	unknown 42	yes -65
#الدت	unknown -139	yes 135
#الدخ	no 95	unknown -113
#الدش	no 115	unknown -143
#الدم	no -57	unknown -86	yes 127
#الده	no 49	yes -64
#الدو	unknown 45
#الدي	no 42
#الذه	no -148	unknown 108	yes 40
#الذي	no 60	unknown -70
#الرا	unknown -51	yes 54
#الرج	unknown -104	yes 76
#الرح	no -109	unknown 179	yes -110
#الرس	no -51	unknown -115	yes 166
#الرص	no -69
#الرع	no -64	unknown 106	yes -54
#الرف	no 105	yes -104
#الرق	no -109	yes 119
#الرك	no 78	unknown -45
#الرم	no 110	unknown -108
#الزا	unknown -66	yes 51
#الزج	unknown 45
#الزل	no 110	yes -120
#الزم	no 40	unknown 75	yes -116
#الزن	unknown -88	yes 92
#الزه	no 285	unknown -184	yes -199
#الزو	yes -81
#الزي	unknown -45	yes 68
#الست	unknown 59	yes -94
#السج	no -61	unknown -80	yes 114
#السخ	unknown -45
#السد	no -89	unknown 96
#السر	unknown -55	yes 78
#السع	no -122	unknown -54	yes 172
#السف	no 119	unknown -86
#السك	unknown 55
#السل	unknown -42
#السم	yes 51
#السن	no -92	unknown 91	yes -49
#السو	unknown -52
#الشب	unknown -43
#الشج	no 81	unknown -131
#الشع	no 60	unknown -129	yes 50
#الشق	no 52	yes -42
#الشم	no -53	unknown 74
#الشه	no -86	unknown 58
#الشو	unknown 58	yes -46
#الشي	unknown -97	yes 44
#الصب	unknown 52
#الصح	unknown -98	yes 78
#الصخ	no 80	yes -143
#الصد	no -103	yes 79
#الصر	unknown 93	yes -77
#الصغ	unknown -88	yes 75
#الصن	no 47	unknown -67
#الصو	no 94	unknown -109
#الصي	unknown 64	yes -73
#الضر	no -113	unknown 42
#الضو	no -60
#الضي	no -89	unknown 95
#الطب	yes 46
#الطل	unknown 69	yes -48
#الطم	yes -43
#الطن	unknown -137	yes 153
#الطي	unknown 132	yes -169
#الظه	unknown -63	yes 43
#الع>	unknown -73
#العت	no 125	unknown -115	yes -51
#العج	unknown 44	yes -53
#العد	no 87	unknown -105
#العر	unknown 50	yes -50
#العس	no -60	unknown -104	yes 141
#العش	no 64	unknown -73
#العص	no -42	yes 48
#العط	no 89	unknown -45	yes -69
#العظ	unknown -147	yes 91
#العق	no -95	unknown 86
#العم	no -47	unknown 53
#العن	no -44	unknown -83	yes 105
#العي	no 57	yes -82
#الغا	unknown -88	yes 67
#الغس	yes 51
#الغط	unknown -77	yes 73
#الغل	no -169	unknown 103
#الغي	unknown 91	yes -61
#الف>	no -105	unknown -40	yes 96
#الفا	unknown 87	yes -94
#الفخ	no -50	unknown -138	yes 168
#الفر	no 64
#الفو	no -61	yes 53
#الفي	no 75	yes -61
#القب	no -102	unknown 161	yes -61
#القد	unknown -104	yes 67
#القض	yes -73
#القط	no -40	unknown 112	yes -90
#القف	unknown 91	yes -88
#القل	no 67	unknown -100
#القن	yes 48
#القه	unknown -85	yes 83
#القو	unknown -106	yes 50
#القي	no -74	unknown -59	yes 102
#الك>	yes -52
#الكب	no -49	unknown -85	yes 126
#الكت	no -78	unknown 84
#الكم	no -61	unknown 59
#اللا	no -44	unknown 149	yes -124
#اللو	yes -49
#الم>	unknown -140	yes 89
#المب	unknown -96	yes 72
#المج	no -50	unknown 114	yes -67
#المح	unknown 51
#المخ	no -81	yes 71
#المص	no -52
#المض	no -79	unknown 187	yes -137
#المظ	no 68	yes -126
#المغ	no 99	unknown -112
#المف	no -124	yes 106
#المق	no 73	unknown -74
#المك	unknown 44
#المل	no -50	unknown 47
#المم	no 120	yes -121
#المن	no 75	unknown -93
#المه	no 183	unknown -140	yes -53
#المي	yes -54
#النج	no -106	unknown 65
#النح	no 197	unknown -165	yes -51
#النص	no -50	yes 52
#النض	no -41	unknown 192	yes -167
#النع	unknown 50	yes -60
#النق	no 92	unknown -49	yes -48
#النم	no 122	unknown -93	yes -76
#النه	no -74	unknown 54
#النو	no 95	unknown -92
#الني	no 58	yes -119
#الهم	no 179	unknown -101	yes -149
#الهو	no -107	unknown 131
#الهي	no 84	unknown -105
#الو>	no 65	yes -42
#الوح	no 99	unknown -46	yes -56
#الور	no 44	unknown -47
#الوط	unknown 51	yes -66
#الوع	unknown -151	yes 93
#الوق	yes -52
#الول	no 50	unknown -142	yes 64
#الون	unknown 46
#الوي	unknown 117	yes -107
#اليا	no -44
#اليد	unknown -108	yes 113
#اليز	no -130	unknown 219	yes -151
#اليط	no -41
#اليم	no -90	unknown 46
#الين	no 101	unknown -83
#اليه	no 184	unknown -110	yes -104
#اليو	unknown 47
#اما>	no 82	unknown -79
#امان	no 42	unknown -110	yes 69
#امبي	no -71	unknown -50	yes 122
#امتد	no 45	unknown -49
#امر>	no 75	unknown -44
#امره	no -176	unknown 69	yes 72
#امشي	no 119	unknown -123
#امع>	unknown -41
#املا	no 71	unknown -78
#امله	no 88	yes -66
#امن>	no 50
#امني	no -127	unknown 51	yes 68
#امه>	no 93	yes -57
#اموا	no -42
#اموس	no -63	unknown -78	yes 134
#امير	no -77	unknown 118	yes -41
#اميك	no 125	unknown -63	yes -73
#امين	unknown 48
#اميه	no 123	yes -130
#انا>	no 42
#انات	unknown 127	yes -141
#انب>	no 145	unknown -44	yes -107
#انبه	no 82	unknown -122
#انبو	no -113	unknown 82
#انبي	unknown -75	yes 92
#انتر	no -69	unknown 105
#انتظ	no -48	unknown 44
#انتف	no 214	unknown -87	yes -133
#انتق	no -47	unknown 116	yes -105
#انتي	no -68	unknown 91
#انجز	no -129	unknown 83
#اندا	no -64	unknown 94	yes -71
#اندل	unknown -69
#اندي	no -107	unknown 159	yes -85
#انزل	no -73	yes 91
#انس>	unknown 40
#انسي	no -162	unknown 250	yes -134
#انش>	no 137	unknown -81	yes -85
#انطه	no 101	yes -126
#انطي	no -155	unknown -212	yes 270
#انعا	no -78	unknown -97	yes 176
#انغر	unknown -85
#انفه	no -110	unknown -64	yes 177
#انقل	no -123	yes 61
#انني	no 51	unknown -56
#انه>	no -56	unknown 53
#انها	no 45	unknown -89	yes 41
#انو>	no 108	unknown -55	yes -58
#انوت	unknown 50	yes -73
#انيس	unknown 66	yes -57
#انيه	no 71	unknown -116
#انيو	no 91	unknown -139	yes 46
#اها>	unknown -62
#اهم>	no -61	yes 70
#اوب>	no 104	yes -74
#اوتو	no -96	unknown 68
#اود>	no -57
#اور>	no 172	unknown -120	yes -76
#اورا	no -100	unknown 124	yes -55
#اوصل	no -47	unknown -80	yes 106
#اوقع	no 218	unknown -115	yes -167
#اول>	unknown -46	yes 71
#اولا	no 76	unknown -112
#اولت	yes 67
#اوله	no -59	unknown 68
#اون>	no -128	unknown 59
#اوني	no 93	unknown -75
#اوها	yes -50
#اوهم	no -139	yes 52
#اوي>	no 178	unknown -127	yes -85
#ايا>	no 82	unknown -87
#ايات	no -126	unknown 88
#ايام	no -43
#ايت>	no -44	unknown 49
#ايج>	unknown 48	yes -96
#ايح>	no -81	unknown 67
#ايحه	no 75	unknown -104
#ايد>	no 69	yes -70
#ايده	no 222	unknown -102	yes -131
#ايدي	no -77	unknown -130	yes 194
#ايره	no -53	unknown 77
#ايز>	no 245	unknown -168	yes -157
#ايضا	no 59	yes -52
#ايع>	no -109	yes 109
#ايقه	unknown -81	yes 87
#ايله	no -147	unknown 111
#ايم>	no -111	unknown 141	yes -43
#ايمن	unknown -68
#ايمه	no -82	unknown -41	yes 117
#اين>	no 126	unknown -82	yes -44
#اينت	no 109	yes -127
#اينش	no 79	yes -128
#ايي>	no -52
#بابه	no 75	unknown -124
#بابي	unknown 71	yes -138
#بات>	no 45
#باحا	no 62	unknown -86
#بادل	no 117	unknown -86
#باذي	no 105	unknown -55	yes -51
#بار>	no -101	unknown 64
#بارا	no -40	unknown 81	yes -48
#بارب	no -61	unknown 61
#بارح	no -78	yes 60
#بارش	no 109	yes -149
#باري	no 62	unknown -44
#باس>	no 205	unknown -118	yes -89
#باسب	no -118	unknown 180	yes -78
#باسم	no -117	unknown 154	yes -55
#باط>	unknown -101	yes 77
#باعي	no 55	unknown -82
#باغه	no -54	unknown 103	yes -52
#باق>	no -76	unknown -61	yes 124
#باقي	yes 45
#باك>	no -141	yes 101
#بالا	unknown 63	yes -49
#بالب	no -49	yes 41
#بالح	no -44	unknown 71	yes -49
#بالخ	unknown -45	yes 48
#بالد	no 117	unknown -78	yes -61
#بالز	unknown -89	yes 83
#بالس	no -103	yes 123
#بالص	no -70	unknown 71
#بالض	no -96	unknown 90	yes -43
#بالط	no -92	unknown 175	yes -127
#بالع	no -136	unknown 112
#بالغ	yes -68
#بالف	no 94	unknown -163	yes 55
#بالل	unknown 117	yes -132
#بالم	unknown -56
#بالن	no 93	unknown -113
#باله	no 86	unknown -119
#بالو	unknown -63
#بان>	no -66	yes 61
#بانو	no 95	yes -77
#باني	no 56	unknown -150	yes 68
#باي>	unknown -163	yes 120
#بايي	yes 41
#بتار	no 85	yes -101
#بتني	no 81	unknown -74	yes -43
#بتها	no -100	yes 66
#بتي>	no -42	yes 76
#بجان	unknown -121	yes 148
#بجوج	no 49	unknown -68
#بحاج	no 79	unknown -71
#بحال	no 65	yes -50
#بحجم	no -42	unknown 77	yes -54
#بحر>	no -43	yes 49
#بحير	yes -61
#بخار	no -121	unknown -144	yes 205
#بخير	no 128	unknown -88	yes -43
#بدا>	unknown -140	yes 95
#بدات	no 77	unknown -49
#بدرا	yes -58
#بدل>	yes -85
#بدني	no 190	unknown -164
#بدو>	no -112	unknown 108
#بدون	no -51	unknown -58	yes 86
#برا>	no -125	unknown 160	yes -64
#برد>	unknown 66	yes -41
#برشي	yes -65
#برور	no 53	yes -59
#بريا	no 67	yes -65
#بريز	no -50
#بزطا	no 55	unknown -44	yes -40
#بسبب	no -66	yes 52
#بسرع	no 78	yes -64
#بسيا	unknown -76	yes 65
#بسيط	unknown -87	yes 78
#بشري	no 160	unknown -82	yes -92
#بشوي	no 106	unknown -48	yes -61
#بشيء	no 90	unknown -68
#بصح>	unknown -115	yes 99
#بصحت	no 249	unknown -188	yes -118
#بصما	no 115	unknown -55	yes -99
#بطات	unknown -59
#بطه>	unknown 65	yes -136
#بعا>	yes -47
#بعاء	no -48
#بعدم	no 101	yes -118
#بعصا	no 112	unknown -135
#بعه>	no -41	unknown 55
#بعي>	no -116	unknown -85	yes 175
#بعيد	no 232	unknown -150	yes -122
#بعين	no 121	unknown -61	yes -103
#بغا>	no -50	unknown 53
#بغات	no -82	unknown -96	yes 128
#بغاش	no 139	unknown -128
#بغيت	no 44
#بفعل	no -55	unknown 84	yes -53
#بقا>	no -44
#بقاش	no 60	yes -44
#بقاو	no -40	unknown 45	yes -76
#بقعه	unknown 121	yes -107
#بقي>	no 79	yes -64
#بقيه	no 73	unknown -77
#بكل>	no 61	unknown -139	yes 49
#بكه>	no -63	unknown 68
#بلا>	no 100	unknown -42	yes -59
#بلات	no -55	unknown -96	yes 125
#بلاس	no 74	yes -45
#بلاص	no -53	unknown 60
#بلاط	no -90	yes 63
#بلاغ	no -107	unknown 184	yes -89
#بلان	no -99	unknown 149	yes -90
#بلدي	no -63	unknown 106	yes -60
#بلغ>	no -40	unknown 65
#بلل>	no 87	unknown -49	yes -49
#بله>	unknown -91	yes 106
#بلو>	no -133	unknown 118
#بلول	no -74	yes 50
#بلوم	no -112	unknown -47	yes 120
#بنا>	no 85	unknown -101
#بناي	no 99	unknown -70	yes -44
#بنت>	no -75	unknown -151	yes 138
#بنتي	no -48	yes 74
#بنفس	no 64	unknown -115
#بنك>	no -109	yes 65
#بها>	no 45
#بوا>	unknown 76	yes -67
#بوان	no -52	unknown -73	yes 123
#بوب>	no -113	unknown 82
#بوحد	no 104	unknown -46	yes -83
#بور>	no -103	unknown 177	yes -78
#بورط	unknown -64	yes 63
#بوطا	unknown -59	yes 64
#بوطه	no 49	unknown -156	yes 57
#بوع>	no -56	unknown 83
#بوعي	no 72	unknown -74
#بول>	no 101	unknown -101
#بولي	yes -43
#بومب	unknown 56
#بوني	no -131	unknown -159	yes 222
#بيا>	no -125	yes 100
#بيان	no 91	yes -131
#بيبي	no 131	unknown -98	yes -84
#بيت>	no 99	unknown -66
#بيته	no -118	unknown 132	yes -48
#بيتي	no 51	unknown -106	yes 59
#بيح>	no 53	yes -48
#بيس>	no -102	unknown -72	yes 173
#بيض>	unknown 98	yes -75
#بيضا	no -63	unknown 58
#بيطا	unknown -63	yes 80
#بيع>	no 104	yes -163
#بيكا	unknown -131	yes 102
#بيكو	no -132	unknown -172	yes 207
#بيلا	no -55	unknown -52	yes 97
#بيلت	no -154	unknown 138
#بينا	no 74	yes -62
#بينه	no -46	yes 44
#بيني	unknown -54	yes 57
#بيه>	unknown 51	yes -84
#بيوت	no -99	unknown 135	yes -40
#تاجر	no 68	unknown 41	yes -135
#تاح>	no -152	unknown 77	yes 40
#تاذ>	no 112	unknown -73	yes -41
#تاذي	no 234	unknown -148	yes -88
#تاره	no 64	unknown 70	yes -171
#تاري	no 85	yes -101
#تاسع	unknown -66	yes 57
#تاع>	no -89	yes 63
#تاكل	no 74	yes -116
#تامي	no -46	unknown 97	yes -51
#تان>	unknown 70	yes -81
#تاير	no 66	unknown -80
#تباد	no 117	unknown -86
#تبدل	no -132	unknown 126
#تبرو	no 53	yes -59
#تبكي	no -51	unknown -42	yes 76
#تبلل	unknown 72	yes -77
#تبن>	yes -56
#تبنا	no 58	unknown -119	yes 51
#تبه>	unknown 42
#تبو>	yes -72
#تبي>	no -67	unknown 143	yes -78
#تبين	no -97	unknown 67
#تجرح	no 146	unknown -118
#تجمع	no 76	unknown -211	yes 69
#تجي>	no 78	yes -111
#تحتي	unknown 116	yes -118
#تحدث	no 71	unknown -46
#تحطم	no 122	unknown -112
#تحمل	no 147	unknown -183
#تحه>	no -151	yes 89
#تخرج	no 85	unknown -50	yes -42
#تخري	unknown -82	yes 44
#تدت>	yes -73
#تدخل	no 134	unknown -94	yes -54
#تدري	unknown -72	yes 48
#تدع>	no -80	unknown 132	yes -86
#تدعا	no 52	yes -54
#تذر>	unknown 74	yes -61
#ترام	no 91	yes -73
#ترجع	no 41
#ترق>	no 52	unknown -59
#ترقت	no -84	yes 71
#تركت	unknown 45	yes -68
#تركي	yes -42
#ترم>	no 51	yes -42
#ترنت	no -69	unknown 105
#تروت	no -76	unknown -56	yes 131
#تروط	unknown -83
#تروف	no 123	unknown -79	yes -62
#ترون	no 160	unknown -101	yes -83
#ترين	no -65	unknown 90
#تسجل	no 153	unknown -90	yes -63
#تسد>	yes -45
#تسرب	unknown 50
#تسرق	no 58	yes -59
#تسني	no -77	yes 75
#تشفر	no -129	unknown 177	yes -60
#تشفي	no -77	yes 102
#تشق>	no -64
#تشقا	no 74	unknown -59	yes -52
#تشقق	yes -45
#تشكو	unknown -87	yes 93
#تشوف	unknown -111	yes 53
#تصاد	no -195	unknown 131	yes 63
#تصدع	no -102	unknown 215	yes -157
#تصري	unknown 40	yes -52
#تصل>	no -78	unknown 115
#تصلت	no -41
#تصلح	no -50	unknown -40	yes 55
#تضر>	no 117	unknown -129
#تضرب	no 161	unknown -76	yes -91
#تطمت	no 46	unknown -66
#تطيع	no -79	unknown -106	yes 182
#تظر>	no 42	yes -61
#تعثر	no -96	unknown -94	yes 166
#تعجل	unknown -59	yes 53
#تعرض	no 72	unknown -91
#تعرف	no 118	unknown -119
#تعطل	no 55	yes -62
#تعلت	no 137	unknown -66	yes -74
#تعلم	no -92	unknown 83
#تعوج	no 110	unknown -103
#تعود	no 97	unknown -63	yes -50
#تعوض	no -40
#تعوي	no -66	unknown 79
#تغل>	no 54	unknown -136	yes 41
#تغيي	no -95	unknown 171	yes -77
#تفاع	no -87	unknown 125	yes -46
#تفت>	no 46	yes -96
#تفخ>	no 87	unknown -127
#تفرج	no 56
#تفرگ	no -131	unknown 93
#تفها	no -102	yes 95
#تفي>	no -86	yes 119
#تقاس	no 236	unknown -156	yes -81
#تقدي	no -61	unknown 106	yes -52
#تقري	yes 53
#تقلب	no 41	unknown -94	yes 46
#تقلع	no -70	yes 84
#تقول	unknown 67	yes -48
#تكاك	no 132	unknown -74	yes -66
#تكسر	unknown -55	yes 43
#تكي>	no -71	unknown -57	yes 117
#تلاح	unknown -91	yes 67
#تلاق	no 135	unknown -75	yes -70
#تلام	no 120	yes -133
#تلعت	no -46	unknown 83	yes -42
#تلف>	unknown 51	yes -47
#تلفا	yes -46
#تلفت	no 42	yes -83
#تلفز	no -61	unknown 74
#تلقي	no -77	unknown -89	yes 154
#تله>	no 178	unknown -105	yes -128
#تما>	no -101	yes 87
#تمام	unknown -110	yes 42
#تمزق	no -60	unknown -81	yes 140
#تمكن	unknown 64	yes -73
#تنبر	no 54
#تنزف	no -102	unknown -60	yes 118
#تنشق	no -79	unknown -42	yes 119
#تنفخ	no -134	unknown 123
#تنفس	no -103	unknown -70	yes 160
#تهبت	no -41	unknown -135	yes 126
#تهرس	no 66	unknown -57
#تهم>	unknown 48
#توب>	no -105	unknown 139	yes -40
#توبر	yes -41
#توجع	no 102	unknown -157
#توح>	unknown -65	yes 53
#تودع	unknown 58
#تور>	no 41	yes -48
#تورم	no -52	unknown -84	yes 137
#توره	unknown 57	yes -58
#توش>	no -145	unknown 93	yes 44
#توصي	no 59	unknown -53
#توقع	unknown 45	yes -75
#تون>	no -125	unknown 82
#توي>	unknown -88	yes 85
#تير>	unknown 60	yes -77
#تيشك	unknown -83
#تيقظ	no 59
#تيك>	unknown 50
#تيلي	no 91	unknown -62
#تين>	unknown -50
#تيني	no -81	unknown -58	yes 136
#تيه>	no 57	unknown -97
#تيو>	no -153	unknown 126
#ثاء>	no -66	yes 55
#ثاث>	no -56	unknown 72
#ثاني	no 50	unknown -46
#ثرت>	no 48	unknown -79
#ثقب>	unknown -62
#ثلاج	no 48	unknown -75
#ثلث>	no -43	yes 45
#ثلج>	no -153	yes 104
#ثمنه	no -53	unknown 103	yes -69
#ثير>	no -55	yes 47
#ثيرا	no -68	unknown 64
#جاجه	no 55	unknown -61
#جاجي	unknown 69	yes -54
#جاده	no 142	unknown -198
#جار>	unknown 72
#جارن	yes -65
#جاره	no -41	yes 49
#جال>	no 71	unknown -64
#جامع	no 51	unknown -75
#جان>	unknown -65	yes 68
#جانب	no 55	unknown -76
#جاني	no 166	unknown -141	yes -52
#جاو>	unknown -69	yes 87
#جاوب	no -125	unknown 235	yes -160
#جاور	no -54	unknown 58
#جبد>	no -121	unknown -130	yes 209
#جبس>	no -42	unknown -65	yes 91
#جبل>	no 44
#جبلي	no -110	unknown 125
#جبين	no -88	unknown -76	yes 159
#جتي>	no -49
#جدا>	no 121	unknown -178
#جدت>	no -78	unknown 110
#جدته	no 172	unknown -207
#جدرا	no -89	unknown 154	yes -80
#جدنا	unknown 74	yes -91
#جده>	yes -75
#جديد	no 43	unknown -42
#جرار	no 112	unknown -57	yes -71
#جرت>	yes -134
#جرح>	no 136	unknown -108
#جرحا	unknown -116	yes 104
#جرحت	no -89	unknown -173	yes 228
#جرحي	no 97	unknown -59	yes -43
#جرده	no -51	unknown 88	yes -43
#جره>	unknown -57	yes 50
#جروح	unknown -109	yes 67
#جريح	no -45	yes 42
#جزت>	no -85	unknown 48
#جسدي	no 162	unknown -97	yes -71
#جعت>	unknown 85	yes -63
#جعنا	unknown 55	yes -67
#جعني	no -44	yes 58
#جعو>	no -43	unknown 79
#جعون	yes -89
#جلاب	no -112	unknown 83
#جلات	no -79	unknown 57
#جلد>	no -97	unknown -56	yes 133
#جله>	no 72	yes -102
#جلي>	no -46	unknown -94	yes 140
#جلين	unknown -62	yes 67
#جليه	no -43	unknown -129	yes 145
#جمع>	no -51
#جمعي	unknown 83	yes -118
#جمه>	no -93	unknown 173	yes -84
#جميع	no 77	unknown -57
#جنا>	no 111	unknown -104
#جناح	no 44	yes -46
#جها>	unknown 63	yes -99
#جهاز	yes -63
#جهتي	yes -79
#جهد>	unknown -116	yes 86
#جهول	no 62	yes -53
#جهي>	unknown -90	yes 91
#جوج>	unknown -42	yes 43
#جيب>	no 40	unknown -62
#جيبي	no -65	unknown 193	yes -155
#جيت>	no -155	unknown 47	yes 77
#جيده	no 182	unknown -149
#جين>	unknown -51	yes 44
#حاج>	unknown 44	yes -65
#حاجب	no -96	unknown -173	yes 246
#حاجز	no 61	unknown -101
#حاجه	no 43	yes -52
#حاده	no -53
#حارس	no 71	yes -68
#حاسو	no -45	unknown 114	yes -75
#حاض>	no -138	yes 41
#حافي	unknown -88	yes 79
#حال>	no 84	yes -51
#حاله	no -44	unknown 40
#حالو	no -83	unknown 159	yes -90
#حامل	no -50	unknown -43	yes 86
#حانو	unknown 50	yes -73
#حاول	unknown -41
#حاوي	no 70	yes -77
#حايا	no 186	unknown -92	yes -127
#حبا>	no -89	unknown 59
#حبه>	unknown -71	yes 62
#حبها	unknown -47
#حبي>	no -70
#حترم	no 51	yes -42
#حتكا	no 132	unknown -74	yes -66
#حتي>	no 96	unknown -56	yes -40
#حجار	unknown -47	yes 77
#حجر>	no 52	yes -71
#حجره	unknown -97	yes 65
#حجم>	no -42	unknown 77	yes -54
#حدا>	no 62	yes -40
#حداه	no 64	unknown -103	yes 40
#حداي	no -96	unknown -87	yes 146
#حدث>	no 60	unknown -54
#حده>	unknown -57	yes 43
#حدها	no -79	unknown 177	yes -103
#حدو>	no 133	unknown -62	yes -76
#حدود	no 54	unknown 51	yes -124
#حديد	no 61	unknown -48
#حديق	unknown 50
#حرار	no -142	unknown 180	yes -67
#حرام	no 160	unknown -129	yes -71
#حرر>	no 154	unknown -77	yes -80
#حررت	unknown 49
#حرق>	no -67	yes 95
#حرقا	no 61	yes -90
#حرقت	unknown -75	yes 61
#حرقن	no -53	yes 82
#حرقو	no 50	unknown -68
#حرك>	no -63	unknown 118	yes -61
#حروق	unknown -58	yes 82
#حرير	unknown -70	yes 85
#حريق	unknown -87	yes 67
#حزام	no -80	unknown -79	yes 151
#حساب	no -64	unknown 151	yes -91
#حسن>	no 98	unknown -99
#حصان	no 42	unknown -49
#حصول	unknown 85	yes -133
#حصي>	no -82	unknown 163	yes -95
#حصير	no 105	yes -110
#حضرا	unknown 44
#حضرت	no 40
#حضرو	no -118	yes 109
#حطم>	no 141	unknown -155
#حطمت	no 130	unknown -52	yes -117
#حطه>	no -71	unknown 89
#حطيت	no -107	yes 110
#حفره	no 72	unknown -213	yes 66
#حفل>	no -70	unknown 144	yes -77
#حفيد	no -73	yes 107
#حقت>	no 222	unknown -105	yes -170
#حقيب	unknown 44
#حكو>	no 83	yes -92
#حلات	no -73	unknown -40	yes 98
#حلف>	unknown 122	yes -156
#حلوي	no -160	unknown 253	yes -111
#حلي>	yes 49
#حليب	unknown -118	yes 63
#حليت	no -138	unknown 116
#حمات	no -79	yes 71
#حمار	no 63	unknown -41	yes -52
#حمد>	no 115	unknown -107
#حمر>	unknown -44	yes 75
#حمرا	unknown 69	yes -76
#حمل>	no 158	unknown -145
#حملت	no 149	unknown -106	yes -65
#حمله	no -60
#حمه>	no 77	unknown -157	yes 68
#حمها	no -81	unknown 105	yes -56
#حنا>	no 205	unknown -141	yes -65
#حنتي	no -80	unknown 101
#حنفي	no -95	unknown 130	yes -52
#حنه>	unknown 45
#حني>	no -165	unknown -95	yes 197
#حوال	no 84	unknown -83
#حواي	no 57	yes -108
#حوض>	no 108	yes -89
#حومه	no -102	unknown 70
#حيت>	no -48	unknown 40
#حيح>	no 78	yes -71
#حيد>	no -61	unknown 151	yes -104
#حيده	no 154	unknown -133	yes -53
#حيره	yes -61
#حيط>	no -54
#حيطا	unknown 68	yes -50
#حين>	no -53	unknown -64	yes 118
#حيه>	no 71	unknown -150	yes 67
#خاتم	no -84	unknown 131	yes -86
#خار>	unknown -158	yes 157
#خارج	unknown -48	yes 56
#خاصن	no -72	unknown 122	yes -55
#خاصه	no -41	unknown 75
#خاطر	no -97	unknown 136
#خالت	unknown -94	yes 95
#خام>	unknown 172	yes -171
#خامس	unknown -44
#خان>	no 52	unknown -81
#خانه	no -145	yes 122
#خاوي	unknown -60
#خايب	no -102	unknown 167	yes -69
#خبز>	no -112	yes 126
#خبط>	no 64	yes -56
#خبير	unknown -41
#ختفت	no 46	yes -96
#ختي>	no -118	unknown -87	yes 181
#خدا>	no 42	unknown -81
#خدام	unknown -50
#خداو	no 95	yes -90
#خدش>	no -45	yes 48
#خدشت	no -64	unknown 145	yes -98
#خدشه	no 133	unknown -58	yes -112
#خدم>	no 51	unknown -123	yes 65
#خدمه	no -83	unknown 102
#خدوش	no -90	yes 85
#خذت>	no -69	unknown 111	yes -58
#خرج>	no 60	unknown -84
#خرجا	no 151	unknown -76	yes -143
#خرجت	no 54	yes -44
#خرجن	no 108	unknown -97
#خرجو	no 139	unknown -177
#خره>	unknown 67	yes -101
#خروج	unknown 85	yes -90
#خري>	unknown -58
#خريب	unknown -65	yes 40
#خزان	unknown 62
#خزن>	no -85	unknown 215	yes -161
#خسار	unknown 58	yes -62
#خساي	no 58	yes -77
#خسر>	no -77	unknown 81
#خسرن	no 82	unknown -44	yes -40
#خشب>	no -69	yes 60
#خضار	no -198	yes 144
#خطفو	unknown 53
#خفيف	unknown -113	yes 137
#خلا>	no -113	unknown 160	yes -49
#خلات	unknown -66	yes 40
#خلاو	no -51	unknown 123	yes -83
#خلت>	no 69	unknown -69
#خلص>	unknown 69	yes -103
#خلصت	no -92	unknown 137	yes -53
#خلصو	no 83	yes -138
#خلع>	no -142	yes 94
#خله>	no 55	unknown -140	yes 66
#خلو>	no 66	unknown -79
#خليت	unknown 52
#خمسه	no -51	yes 43
#خميس	unknown 42
#خنزي	no 70	yes -113
#خنه>	no 106	unknown -138
#خول>	no 56	yes -72
#خون>	unknown -103	yes 108
#خويا	no -43	unknown -41	yes 83
#خياط	unknown 141	yes -188
#خير>	no 144	unknown -103	yes -42
#خيطو	no -73	unknown 84
#خيمه	no -111	yes 85
#داء>	unknown -98	yes 126
#دابا	no -73	yes 83
#دات>	no 43	unknown -105	yes 61
#داخل	no 54	unknown -48
#داد>	no -95	unknown 99
#دار>	yes 42
#دارت	no -103	yes 67
#دارم	no -56	unknown 78
#دارو	no 50	unknown -51
#داري	no -41	unknown 57
#داع>	yes 40
#داعي	no 88	unknown -52	yes -75
#داك>	no -87	yes 89
#دامه	yes -50
#دانا	no -137	yes 146
#داها	unknown 52	yes -68
#داو>	no -79	unknown 119	yes -52
#داوه	no -52
#دايا	unknown -135	yes 112
#داير	no -72
#دايز	no 196	unknown -162	yes -93
#دتي>	unknown -81	yes 92
#دخان	no 56	unknown -97
#دخل>	unknown -54	yes 51
#دخلا	yes -53
#دخلت	no 69	unknown -69
#دخلن	no -80	yes 109
#دخلو	no 92	unknown -92
#دخنه	no 106	unknown -138
#دخول	no 56	yes -72
#دراج	yes 48
#دران	no -110	unknown 69
#درب>	yes 64
#درت>	no -72	unknown 78
#درج>	no 43	unknown -64
#درجه	no -152	unknown -93	yes 214
#درسه	no 83	unknown -59
#درش>	no -81	unknown -150	yes 216
#درنا	unknown -53
#دره>	no 60	unknown -120	yes 41
#درها	no -93	yes 49
#درهم	no -50	unknown 89
#دروج	no -97	unknown 86
#دري>	no -64
#دريب	unknown -72	yes 48
#دشت>	no -64	unknown 145	yes -98
#دشه>	no 133	unknown -58	yes -112
#دشي>	no -45
#دعاء	no 52	yes -54
#دعي>	no 168	unknown -172
#دفع>	no -119	unknown 137
#دفعت	no -114	yes 56
#دفعن	no -72	unknown -115	yes 164
#دقاي	unknown -92
#دقيق	yes 40
#دلعت	unknown -59
#دما>	unknown 65	yes -97
#دمات	no -165	unknown -153	yes 223
#دمتن	unknown 60	yes -68
#دمنا	no -148	yes 113
#دمني	no -65	unknown 52
#دمه>	no -40
#دموع	no 127	unknown -170
#دمي>	unknown -84	yes 104
#دنا>	no -47	unknown 70
#دنو>	unknown -96	yes 86
#دها>	no -43	yes 66
#دهان	no 56	yes -81
#دهست	no -55
#دوا>	unknown -101	yes 112
#دوات	no -105	unknown 156	yes -86
#دوار	no -77	yes 60
#دود>	unknown 159	yes -151
#دوش>	no -60	unknown 72
#دوق>	no 115	unknown -138
#ديا>	no 61	unknown -98
#ديات	no 177	unknown -101	yes -122
#ديان	no -80	unknown -45	yes 87
#ديت>	no 75	unknown -66
#ديد>	no 110	unknown -55	yes -63
#ديدي	no -69	yes 107
#ديش>	unknown 58	yes -53
#ديقه	unknown 61	yes -54
#ديل>	no -159	unknown 126
#ديم>	no -64	unknown 140	yes -105
#ديما	no -157	yes 43
#دينا	unknown -77	yes 86
#دينه	no -60	unknown -59	yes 125
#ديها	unknown -79	yes 82
#ذاب>	no 142	yes -133
#ذراع	unknown -95	yes 75
#راء>	unknown 48
#راب>	no 98	unknown -60	yes -41
#رابر	no -111	yes 40
#راتي	unknown -53	yes 58
#راجت	unknown 88	yes -59
#راجع	unknown -42	yes 45
#راجل	unknown -119	yes 80
#راجه	unknown -87	yes 103
#راحت	no -137	yes 93
#راحه	no -82	unknown -45	yes 120
#رادي	no -63
#رار>	yes -54
#راره	no -134	unknown 159	yes -54
#راس>	no -98	yes 109
#راسا	no 43	unknown -64
#راسه	no -41	unknown -109	yes 149
#راسو	unknown -92	yes 90
#راسي	unknown -84	yes 102
#راش>	no -116	yes 125
#راعي	unknown -92	yes 76
#راف>	no 93	unknown -75	yes -47
#رافع	no 78	yes -90
#رافي	yes -54
#راق>	unknown -54	yes 51
#راقب	no -80	unknown -79	yes 154
#راكب	no -130	unknown -95	yes 221
#راكت	no 48	unknown 43	yes -100
#رام>	no 43	unknown -62
#رامل	no -103	yes 71
#رامو	unknown 44
#رامي	no 155	unknown -98	yes -75
#ران>	yes -44
#رانس	unknown 46	yes -49
#راني	no -65	unknown -41	yes 105
#راه>	no -74	yes 74
#راها	no 125	unknown -195	yes 41
#رايا	no 45	yes -61
#رايح	no 64	unknown -118
#ربات	yes -55
#رباط	unknown -100	yes 58
#رباي	unknown -45	yes 70
#ربتن	no 75	unknown -58
#ربتو	unknown -90	yes 73
#ربعا	no -48
#ربعه	no -132	unknown 126
#ربنا	no -83	unknown -75	yes 139
#ربني	unknown -58
#ربه>	no 50	unknown -87
#ربها	no 91	unknown 49	yes -141
#ربو>	no 91	unknown -161	yes 42
#ربون	no 42	yes -84
#ربيه	unknown 130	yes -113
#رتفا	no -87	unknown 125	yes -46
#رتنا	no 130	unknown -112
#رتها	no 157	unknown -101	yes -76
#رتو>	no 84	yes -65
#رثه>	no -144	unknown 65
#رجات	no 151	unknown -76	yes -143
#رجال	no 71	unknown -64
#رجان	unknown -64
#رجت>	no 54	yes -44
#رجعت	no -51	unknown 68
#رجعن	unknown 55	yes -67
#رجعو	no 51
#رجل>	unknown -123	yes 73
#رجلي	unknown -90	yes 127
#رجم>	no 104	unknown -80
#رجنا	no 108	unknown -97
#رجه>	no -73	unknown -97	yes 153
#رجو>	no 171	unknown -187
#رجون	no -174	unknown -192	yes 266
#رحات	unknown -92	yes 59
#رحاض	no -138	yes 41
#رحبا	no -89	unknown 59
#رحت>	no -128	unknown 66	yes 53
#رحله	no -92	unknown 118	yes -43
#رحمه	unknown 77	yes -53
#رحه>	no -65	unknown -61	yes 115
#رحي>	no 97	unknown -59	yes -43
#رده>	yes -45
#ردو>	no -106	yes 81
#ردين	no 143	unknown -103	yes -62
#رزات	no -73	unknown -60	yes 131
#رسات	unknown 51	yes -71
#رسم>	no -70	unknown 66
#رسو>	unknown 69	yes -57
#رسي>	no -82	yes 48
#رسيد	unknown 46
#رسيل	unknown -111
#رشوك	no 109	yes -149
#رصيف	no -77	yes 42
#رضت>	unknown -127	yes 91
#رضي>	no -138	unknown 140
#رضيه	unknown 49	yes -46
#رطق>	no 110	unknown -67	yes -76
#رعد>	no -212	unknown 172
#رعه>	no 67	yes -66
#رغم>	no -65	unknown 121	yes -60
#رغوا	no -75	unknown 136	yes -63
#رفت>	no 119	unknown -108
#رفتش	no -60	unknown 133	yes -100
#رفتي	unknown -51	yes 75
#رفع>	no -137	unknown 69	yes 59
#رفق>	unknown -42
#رفقي	no -92	yes 58
#رفه>	unknown 42
#رفين	no 118	yes -87
#رقات	no 63	yes -76
#رقبت	no -115	unknown -74	yes 173
#رقبه	no -73	unknown -88	yes 162
#رقت>	no -52	unknown 50
#رقع>	no -89	unknown 60
#رقعا	no 180	unknown -135	yes -50
#رقم>	no 47	yes -76
#رقمي	no -102	unknown 93
#رقني	no -53	yes 82
#رقه>	unknown 47	yes -58
#رقو>	unknown -73
#رقوا	no 111	unknown -57	yes -75
#ركب>	no -56	unknown -142	yes 166
#ركبت	no -45	unknown -53	yes 94
#ركبه	unknown -119	yes 97
#ركت>	no -85	yes 48
#ركز>	no -75	unknown 122	yes -52
#ركون	no 56	yes -57
#ركي>	no 144	yes -119
#ركيه	unknown -173	yes 135
#رماد	no -57
#رمله	no 77	unknown -95
#رمه>	no 132	unknown -212	yes 57
#رمي>	no -85	unknown 137	yes -93
#رميد	unknown -184	yes 139
#رميه	unknown 41
#رنا>	no 66	yes -44
#رنت>	no -69	unknown 105
#رنسا	no -65	unknown 102	yes -61
#رنسي	no 79	yes -84
#رني>	no -104	unknown -106	yes 187
#رها>	no -44	unknown -67	yes 110
#رهم>	no -49	unknown 87
#رهما	yes -67
#روا>	yes 47
#رواح	unknown -58
#رواي	unknown 48	yes -56
#روب>	unknown -45	yes 43
#روبو	no -70	unknown 108	yes -72
#روبي	no -49
#روت>	no 66	yes -40
#روتي	no -109	unknown -95	yes 193
#روح>	no 100	unknown -112
#روحه	unknown -72	yes 81
#روري	unknown 41	yes -87
#روش>	unknown 69	yes -72
#روضه	no 145	unknown -104	yes -60
#روط>	no -86	unknown 121	yes -55
#روطو	no 44	unknown -50
#روفي	no 123	unknown -79	yes -62
#روق>	unknown -63	yes 58
#روقه	no -89	unknown 111
#روقي	no -51	unknown -238	yes 208
#رون>	no 87	unknown -50	yes -49
#روني	no -59	unknown 116	yes -95
#روه>	no 71	yes -54
#رويض	no 64	unknown -54
#ريا>	no 73	unknown -126
#ريات	unknown 129	yes -113
#رياح	no 71	yes -63
#ريب>	no 48	unknown -94	yes 43
#ريبه	unknown 70	yes -49
#ريته	no -59	unknown 91
#ريتي	no -78	unknown 63
#ريح>	unknown -43
#ريحا	no -171	unknown -186	yes 269
#ريحه	unknown 69	yes -140
#ريدو	no -97	unknown 128	yes -73
#رير>	no -91	yes 121
#ريرا	no 54	unknown -77
#ريره	no -133	unknown -69	yes 173
#ريز>	no -50
#ريض>	no 107	unknown -76	yes -48
#ريف>	yes -49
#ريق>	unknown -47
#ريقه	no 102	unknown -100
#ريكه	no 132	unknown -42	yes -105
#ريكي	no -85	yes 55
#ريل>	no -151	unknown 45	yes 57
#رينا	no 63	yes -106
#ريه>	no 40
#ريو>	no -103	yes 50
#ريير	no -59	unknown 148	yes -152
#زات>	no -53	yes 42
#زال>	no -62	yes 43
#زام>	no -80	unknown -79	yes 151
#زان>	no 45	unknown -60
#زبل>	no -113	unknown 104
#زبون	unknown -87	yes 57
#زجاج	unknown 46
#زربي	unknown 80	yes -78
#زرق>	no -111	unknown 64	yes 45
#زريب	no -47	unknown 107	yes -60
#زطام	no 55	unknown -44	yes -40
#زفاف	no -46	unknown 44
#زلق>	unknown -55
#زلقا	no -94	unknown -108	yes 176
#زلقت	no -58	unknown -45	yes 98
#زلنا	no 141	unknown -90	yes -73
#زله>	no -139	unknown -64	yes 175
#زلي>	no -91	unknown 114
#زليج	no 110	yes -120
#زميل	unknown 40
#زنقه	unknown -120	yes 69
#زوال	no 89	yes -62
#زوت>	no -106	unknown 92
#زوجت	no -128	unknown 47	yes 79
#زوجي	no -42	unknown -66	yes 108
#زور>	no -71	unknown 157	yes -115
#زون>	no -102	unknown 200	yes -148
#زيار	no 205	unknown -140	yes -119
#زيان	no -58	unknown -156	yes 178
#زيتو	no -60	yes 55
#زير>	no 153	unknown -84	yes -89
#زين>	no -107	unknown 83
#زينه	yes 60
#زيه>	no -72	unknown 193	yes -137
#ساء>	yes 51
#ساب>	no -77	unknown 171	yes -95
#سابع	no 62	unknown -64
#ساحه	no 145	unknown -139
#سادس	no 55
#سار>	no -80	unknown 61
#ساره	no 54	yes -72
#سارو	no -53	unknown 104	yes -82
#ساري	yes 43
#ساس>	no -57	yes 57
#ساعت	no -44	unknown -50	yes 71
#ساعد	no -51	unknown -146	yes 166
#سافر	unknown 72	yes -74
#ساق>	no -74	unknown -122	yes 194
#ساقه	no -61	unknown -91	yes 125
#ساقي	no -111	unknown -71	yes 174
#سال>	no -132	yes 122
#سالا	unknown -182	yes 125
#سالم	no 165	unknown -96	yes -68
#سامح	no -43	yes 40
#ساند	no -107	unknown 159	yes -85
#ساير	no 58	yes -77
#سباك	no -173	unknown 104
#سبب>	no -57
#سبح>	no -110	unknown 167	yes -55
#سبقي	no 139	unknown -49	yes -91
#سبور	unknown 77	yes -71
#سبيط	unknown -63	yes 80
#ستا>	no 191	unknown -150	yes -66
#ستاج	no 68	unknown 41	yes -135
#ستاذ	yes -47
#ستار	no 104	yes -182
#ستاي	no 66	unknown -80
#ستر>	no 153	unknown -111	yes -53
#ستشف	no -77	yes 102
#ستطي	no -79	unknown -106	yes 182
#ستعج	unknown -59	yes 53
#ستنش	no -79	unknown -42	yes 119
#سته>	no -41
#ستود	yes -45
#ستيق	no 59
#ستيك	no 74	yes -45
#سجاد	no 127	unknown -176
#سجل>	no 86	unknown -64
#سجلت	unknown 48
#سحقت	no 152	unknown -91	yes -92
#سخه>	no -80	unknown 136	yes -57
#سخون	unknown -98	yes 125
#سدار	no -89	unknown 96
#سدود	no -99	unknown 159	yes -70
#سديا	no 131	unknown -66	yes -69
#سديت	unknown 54	yes -45
#سرات	yes 47
#سرب>	no -66	unknown 104
#سربا	unknown -160	yes 160
#سربت	no 53	yes -104
#سرت>	unknown -52	yes 49
#سرعه	no 143	unknown -76	yes -82
#سرق>	yes -70
#سرقا	no 43	yes -55
#سرقت	no -85	unknown 151	yes -64
#سرقه	unknown 105	yes -104
#سرقو	no 45
#سرنا	no 82	unknown -44	yes -40
#سرو>	no 54	unknown 64	yes -115
#سروا	unknown 67	yes -97
#سروق	unknown 78	yes -87
#سطبل	yes -48
#سطحي	no 78	unknown -149
#سعاف	unknown -45
#سعه>	no 129	unknown -64	yes -87
#سفر>	no 61	yes -67
#سفله	no -56	unknown 95	yes -54
#سفلي	no 129	unknown -99
#سقفه	yes -84
#سقوط	no -97	unknown -70	yes 168
#سكان	unknown 103	yes -146
#سكب>	no -108	unknown 88
#سكت>	no 62	unknown -181	yes 85
#سكر>	no -108	unknown 117
#سكلي	no -164	unknown 157
#سكوت	no -150	yes 118
#سلا>	unknown -108	yes 103
#سلام	no 68	unknown -60
#سلطا	no -46
#سلطه	no 157	unknown -125
#سلعه	unknown 50	yes -71
#سلك>	no 89	unknown -128
#سلم>	no -109	unknown 48	yes 55
#سلمن	no 122	unknown -61	yes -60
#سله>	no -51
#سلوم	no -76	unknown -72	yes 139
#سليم	no 112	unknown -108
#سماء	no -54
#سمار	no -113	yes 54
#سمع>	unknown 40
#سمعت	no -55	unknown 74	yes -65
#سمعن	yes -47
#سمن>	no -155	unknown 203	yes -90
#سمنت	no -44	unknown 46
#سمه>	yes -72
#سميت	no -110	yes 96
#سنا>	no 194	unknown -150	yes -63
#سنان	no -167	unknown 96	yes 54
#سنه>	yes 42
#سنوا	yes -52
#سني>	no 55	unknown -70
#سنين	no -71	unknown 93
#سها>	no -103	unknown -58	yes 151
#سوء>	no 198	unknown -119	yes -101
#سوب>	no -118	unknown 174	yes -81
#سود>	no -74	unknown -95	yes 138
#سودا	no -92	unknown -49	yes 142
#سور>	no 50	unknown 46	yes -109
#سورا	no -92	unknown 147	yes -75
#سوري	no 149	unknown -126	yes -90
#سوق>	no 65	unknown -95
#سول>	no 132	unknown -46	yes -98
#سوي>	no 81	yes -72
#سيا>	no 162	unknown -78	yes -84
#سياج	yes -45
#سياح	no 71	yes -69
#سيان	unknown 66	yes -57
#سيته	no 43	yes -100
#سيتو	unknown 55	yes -51
#سيد>	no 53	yes -73
#سيده	unknown -43
#سيدي	yes -74
#سيرك	no 173	unknown -213	yes 44
#سيط>	unknown -90	yes 72
#سيل>	no -51
#سيما	unknown 74	yes -92
#سين>	yes -57
#سينا	no 66	unknown -100	yes 42
#سيول	no 77	unknown -55
#سيون	no -57
#شاب>	no 63	unknown -78
#شات>	no -44	unknown 70
#شاحن	unknown 49
#شار>	no -95	unknown -91	yes 114
#شاره	no 51	yes -53
#شاعل	no -186	unknown 201
#شاف>	no -178	unknown 223	yes -64
#شاو>	no 84	unknown -96
#شاي>	no 84	yes -85
#شباك	no -60	unknown -118	yes 165
#شبكه	no -91	unknown 106
#شترك	no -77	unknown 122	yes -44
#شتعل	no 51	unknown -51
#شتغل	no 54	unknown -136	yes 41
#شتكي	unknown -62	yes 83
#شتنب	no 54
#شحال	no -171	unknown 222	yes -117
#شخص>	unknown 86	yes -92
#شدات	no 63	unknown -129	yes 52
#شدو>	no -96	unknown 77
#شرب>	no -152	yes 138
#شرجم	no 104	unknown -80
#شرطي	unknown -78	yes 82
#شركه	unknown 55	yes -44
#شريت	no -75	unknown 68
#شرين	no -103	unknown 173	yes -94
#شريه	no 71	yes -87
#شظاي	unknown -117	yes 54
#شظيه	unknown -132	yes 142
#شعر>	unknown -79	yes 115
#شعل>	no -43	unknown 46
#شعلا	unknown -40
#شفت>	no -76	yes 68
#شفتش	unknown -95	yes 66
#شفر>	yes -63
#شفرو	no -107	unknown 104
#شفنا	no -174	unknown 103	yes 63
#شفي>	no -77	yes 106
#شقات	unknown -75	yes 55
#شقت>	no -89	unknown 68
#شقتي	yes -62
#شقفه	no 130	unknown -152	yes 43
#شققت	unknown 71	yes -120
#شقوق	no -149	unknown -74	yes 171
#شكا>	unknown -83
#شكاي	unknown 46
#شكو>	unknown -92	yes 47
#شكون	unknown 76	yes -76
#شكي>	no 49	yes -48
#شمس>	no 42	unknown -76
#شمسي	yes -58
#شمع>	no -165	unknown 162
#شمعه	no 182	unknown -96	yes -97
#شنو>	no -66	yes 79
#شهر>	no -87	unknown 81
#شهود	unknown 46	yes -72
#شهور	no -90	unknown 139	yes -53
#شوا>	no -91	unknown -49	yes 114
#شوفو	no -68
#شوك>	no 41	yes -53
#شويه	unknown -107	yes 104
#شيء>	no 89	yes -48
#شيت>	yes -74
#شيتش	no -74	unknown 147	yes -84
#شيفو	no 60	unknown -59
#شينا	yes -54
#شيه>	unknown -50	yes 80
#صاب>	no 187	unknown -134	yes -74
#صابا	no 131	unknown -78	yes -59
#صابه	no 75	unknown -117
#صابي	no 146	unknown -65	yes -92
#صادم	no -195	unknown 131	yes 63
#صار>	no -70
#صارت	no 70	yes -100
#صاري	no -69	unknown 80
#صاعق	yes -61
#صافي	no 94	yes -68
#صاك>	no -94	yes 74
#صاله	yes -44
#صالو	no -45	unknown 54
#صان>	unknown -65
#صباع	no 90	unknown -135
#صباغ	unknown 83	yes -48
#صبت>	no -66	unknown -109	yes 175
#صبع>	no -83	unknown -223	yes 218
#صبعي	no -111	unknown -65	yes 148
#صتو>	no -86	unknown -85	yes 155
#صحتي	no 265	unknown -169	yes -135
#صحه>	no 200	unknown -178
#صحيح	no 78	yes -71
#صداع	yes 40
#صدام	no -107	unknown 179	yes -74
#صدره	unknown -72
#صدري	no -119	yes 146
#صدع>	no -104	unknown 229	yes -190
#صدم>	yes -46
#صدمت	no 45	yes -61
#صدمن	no -87	yes 68
#صدمه	unknown -78	yes 73
#صدوم	no -153	unknown 173	yes -157
#صديق	no -163	unknown 77	yes 50
#صرحت	no -99	unknown 179	yes -104
#صريح	unknown 40	yes -52
#صطدا	no 100	unknown -126
#صطدم	no 57	yes -40
#صعد>	no 50	unknown -110	yes 75
#صفر>	no 67	yes -89
#صلات	unknown -94	yes 71
#صلاح	no -100	unknown 58
#صلح>	yes -67
#صلني	yes -58
#صلي>	no -41	unknown 96	yes -110
#صمات	no 115	unknown -55	yes -99
#صندو	no 88	unknown -118
#صنع>	no 70	yes -79
#صني>	yes -45
#صوت>	no 85	unknown -110
#صور>	yes -55
#صورا	unknown 125	yes -126
#صورت	yes -42
#صوره	no 90	unknown -74
#صوص>	unknown 44	yes -47
#صول>	unknown 85	yes -133
#صوير	no 128	yes -116
#صيب>	unknown -51	yes 42
#صيبت	no -47	unknown -52	yes 96
#صيدل	no -58	unknown 80
#صير>	no -84	unknown 158	yes -98
#صيف>	no -54
#صيفط	no -69	unknown 114	yes -48
#صيل>	no 59	unknown -53
#ضاضر	unknown 150	yes -154
#ضاع>	no 228	unknown -194	yes -76
#ضان>	no -72	unknown -40
#ضايي	yes -73
#ضحاي	no 186	unknown -92	yes -127
#ضحكو	no 83	yes -92
#ضرا>	unknown 50
#ضرار	no 84	unknown -60
#ضرب>	unknown 73	yes -41
#ضربا	unknown 46
#ضربت	unknown -40
#ضربن	unknown -60	yes 58
#ضربه	no 101	unknown -136
#ضربو	no 114	unknown -149
#ضرر>	no 53	yes -41
#ضرني	no -63	unknown -101	yes 128
#ضره>	no -57	yes 74
#ضرها	no -98	unknown -107	yes 198
#ضطرر	no -82	unknown 68
#ضعت>	unknown 76	yes -54
#ضلوع	no -84	unknown -181	yes 247
#ضني>	no -55	unknown -60	yes 114
#ضوء>	no -42	unknown 60
#ضوع>	no -96	unknown 88
#ضون>	unknown 71	yes -56
#ضيات	no 90	unknown -134	yes 40
#ضياع	no -58	unknown 79
#ضيعه	no -153	unknown 203	yes -140
#ضيق>	no 56	unknown 55	yes -102
#طابق	yes -64
#طابل	no -58	unknown -73	yes 115
#طات>	unknown -41
#طاح>	no -40	yes 42
#طاحت	unknown -60
#طار>	no 47	unknown -43
#طارا	unknown 49	yes -48
#طافي	unknown -75	yes 59
#طالب	unknown 56
#طالع	no 78	unknown -64
#طالي	unknown 94	yes -111
#طام>	no 45
#طان>	unknown 125	yes -152
#طاني	no -51	unknown -47	yes 79
#طاول	no -47
#طاون	no 143	unknown -62	yes -92
#طاير	no -91	unknown 44
#طبخ>	no -40
#طبعا	yes -57
#طبل>	yes -48
#طبله	unknown -90	yes 61
#طبيب	yes 40
#طبيه	no 44	yes -43
#طحت>	no -50	unknown -140	yes 179
#طدام	no 100	unknown -126
#طدمت	no 56
#طراف	no 40	yes -60
#طراك	no 48	unknown 43	yes -100
#طرام	no -125	yes 96
#طررت	no -82	unknown 68
#طرف>	no -108	unknown -89	yes 175
#طرفي	no 158	unknown -79	yes -95
#طره>	unknown -99	yes 67
#طروط	yes -83
#طري>	no -169	unknown 284	yes -229
#طعات	no 136	unknown -202
#طعت>	no -133	yes 134
#طعم>	unknown -145	yes 101
#طعه>	no 114	unknown -86
#طفاء	unknown -99	yes 87
#طفات	no 148	unknown -89	yes -75
#طفال	unknown 59	yes -44
#طفاي	unknown 54	yes -71
#طفو>	no -87	unknown 84
#طفين	no 241	unknown -187	yes -94
#طقه>	unknown 55	yes -97
#طلاء	no 65	unknown -55
#طلب>	no 74	unknown -48	yes -43
#طلبت	unknown 40	yes -116
#طلع>	yes -42
#طلعت	unknown 110	yes -123
#طله>	no -80	yes 102
#طماط	no 190	unknown -167
#طمت>	no 85	unknown -60
#طنا>	unknown -46
#طناش	no 43
#طنجر	unknown -131	yes 96
#طني>	no -69	unknown 44
#طوار	unknown -51
#طوال	no -107	unknown 83
#طوبه	no -48	unknown 118	yes -85
#طوبي	no -115	unknown -76	yes 185
#طوره	no 182	unknown -127	yes -92
#طورو	no 129	unknown -116
#طوني	no -76	unknown -45	yes 121
#طويل	no 75	unknown -89
#طيار	no -106	unknown 158	yes -89
#طيبه	no 75	yes -86
#طيت>	no -57
#طيتو	unknown -131	yes 72
#طيح>	no -102	unknown -84	yes 163
#طير>	no 99	unknown -46	yes -132
#طيرا	no -94	unknown 111
#طيرت	no 51	unknown -181	yes 109
#طيع>	unknown -90	yes 128
#طيم>	unknown 75	yes -71
#طين>	no -41
#طيه>	no 118	unknown -184	yes 53
#ظام>	no 58	unknown -121
#ظايا	unknown -117	yes 54
#ظله>	unknown 136	yes -183
#ظهر>	unknown -69	yes 79
#ظهره	no -158	unknown -55	yes 188
#ظهري	unknown -157	yes 156
#ظيه>	unknown -132	yes 142
#عاج>	no 42	yes -89
#عاد>	no 195	unknown -120	yes -68
#عاده	no 42	yes -107
#عار>	no -67	yes 85
#عارف	unknown 113	yes -86
#عاس>	no -125	unknown 61	yes 59
#عاش>	no -83
#عاف>	unknown -45
#عافي	unknown -52
#عام>	unknown 95	yes -102
#عامر	no -170	unknown 70	yes 88
#عامل	unknown -63	yes 66
#عامي	no 56	unknown -140	yes 61
#عاني	no -45	unknown -72	yes 82
#عاه>	unknown -116	yes 111
#عايا	unknown -62	yes 40
#عايل	no -112	unknown 139	yes -40
#عبر>	unknown -75	yes 77
#عبو>	yes -66
#عتذر	no -43	unknown 57
#عترض	unknown -103	yes 103
#عتله	no 249	unknown -213	yes -139
#عتنا	no 59	unknown -69
#عته>	no 73	yes -71
#عتين	no -40	yes 46
#عثرت	yes 41
#عجلا	no -79	unknown 57
#عجله	no 72	yes -102
#عجين	no 80	yes -89
#عدت>	no 200	unknown -142	yes -71
#عدد>	no 208	unknown -132	yes -121
#عدما	no 101	yes -118
#عدنا	unknown 77	yes -107
#عده>	no 138	yes -92
#عربه	unknown -51	yes 41
#عربي	no -161	unknown 99	yes 43
#عرج>	yes -49
#عرس>	no -55	unknown 134	yes -90
#عرض>	no 71	yes -50
#عرضت	no 71	unknown -122	yes 53
#عرف>	no -77	unknown 134	yes -70
#عرفت	no 50	yes -41
#عرفه	no -43	yes 48
#عساس	no -54	unknown -145	yes 168
#عست>	unknown -57
#عشر>	unknown -65	yes 83
#عشره	no 52	yes -62
#عشري	no -103	unknown 173	yes -94
#عشيه	no -65	unknown -43	yes 98
#عصا>	no 51	unknown -178	yes 119
#عصر>	unknown 49	yes -103
#عصمه	no -64	unknown -73	yes 136
#عضني	no -55	unknown -60	yes 114
#عطان	no -47	unknown -42	yes 71
#عطاو	no 143	unknown -62	yes -92
#عطل>	no -130	unknown 151
#عطله	unknown 47
#عطيت	no 78	unknown -119
#عظم>	unknown -125	yes 125
#عفوا	unknown -96	yes 98
#عقد>	no -131	unknown 110
#عقه>	yes -61
#علات	unknown -40
#علاج	no -83	yes 69
#علاش	no -65	unknown 125	yes -60
#علام	unknown -61	yes 43
#علت>	no 137	unknown -66	yes -74
#علم>	no -93	unknown 64
#علمي	no 55	yes -54
#عله>	no -160	unknown 111
#علوي	no 54	yes -53
#عليا	no -41	yes 52
#عليك	unknown 62	yes -42
#عليه	yes 40
#عمار	unknown 43
#عمال	unknown -76	yes 48
#عمر>	no 51	yes -63
#عمرو	no -74	unknown 121	yes -43
#عمري	no -123	unknown -84	yes 187
#عمل>	unknown 69
#عملت	no 119	yes -158
#عملي	unknown -65	yes 88
#عمي>	no -171	yes 120
#عميق	no 82	unknown -97
#عند>	no 48	yes -53
#عندم	no -121	unknown 149
#عندن	no -84	unknown 60
#عنده	unknown -79	yes 95
#عندو	no 49	yes -47
#عنق>	no -66	unknown -115	yes 180
#عنقي	no -63	unknown -79	yes 128
#عني>	no -60	yes 94
#عها>	no -93	yes 80
#عوج>	unknown -63
#عوجا	unknown -68
#عود>	no 91	yes -77
#عوضو	unknown 71	yes -56
#عول>	no -184	unknown -60	yes 174
#عوم>	no 126	unknown -180
#عون>	no 149	unknown -77	yes -90
#عوني	no -81	unknown 61
#عوها	no 59	unknown -142	yes 62
#عويض	no -66	unknown 79
#عياد	no -91	unknown 198	yes -156
#عيد>	no 112	yes -98
#عيطت	no 60	yes -78
#عيطن	no 48	yes -46
#عيطو	no -88	unknown 144	yes -83
#عين>	unknown -74	yes 95
#عيني	unknown -108	yes 66
#غاتش	no -82	unknown -96	yes 128
#غاز>	unknown -106	yes 82
#غاش>	no 139	unknown -128
#غالي	no 200	unknown -70	yes -134
#غدا>	no 117	unknown -53	yes -81
#غراف	yes -54
#غرز>	no -48	unknown -122	yes 154
#غرزا	no -73	unknown -60	yes 131
#غرفه	unknown 48	yes -48
#غرقت	no -80	unknown 127	yes -53
#غسل>	unknown 50	yes -68
#غسله	no 81	yes -109
#غطا>	no 62	unknown -71
#غطي>	no -95	yes 72
#غلط>	no -107	unknown 84
#غلق>	no 60	unknown -102
#غلقه	unknown -158	yes 153
#غمي>	no -60	unknown -83	yes 144
#غوا>	no -75	unknown 136	yes -63
#غوت>	no -98	unknown -81	yes 177
#غيت>	no 41	yes -44
#غيتش	no -107	yes 91
#غير>	unknown -44
#غيير	no -95	unknown 171	yes -77
#فاء>	no 40
#فابو	no -99	unknown 216	yes -161
#فات>	no 52
#فاتو	unknown 57	yes -58
#فاجي	no -63	unknown 112	yes -50
#فار>	no 101	yes -90
#فاز>	no 80	yes -107
#فاس>	no 120	yes -124
#فاش>	no 142	unknown -124
#فاصط	no 46	unknown -61
#فاض>	unknown 95	yes -70
#فاضت	no -42	yes 54
#فاع>	unknown 69	yes -41
#فاف>	no -46	unknown 44
#فال>	no 63	yes -93
#فالا	no 75	unknown -65
#فالب	no -50
#فالت	no 56	unknown -81
#فالح	no -158	unknown -64	yes 150
#فالخ	no -64	unknown 73
#فالد	no 46	unknown -45
#فالر	no -47	unknown -117	yes 163
#فالس	unknown -78	yes 104
#فالش	unknown -91	yes 46
#فالص	unknown -58
#فالض	unknown 53	yes -97
#فالط	no -122	unknown -114	yes 219
#فالع	no 54	unknown -170	yes 87
#فالف	no -127	unknown -182	yes 246
#فالق	unknown -43
#فالك	no 64	unknown -67
#فالل	unknown 53
#فالم	no -64	unknown 40
#فالن	unknown -85	yes 82
#فالو	no 147	unknown -181
#فالي	no -120	unknown 138	yes -54
#فان>	unknown -64	yes 96
#فانك	no -113	unknown 83
#فاه>	no 118	unknown -150
#فاها	unknown -41
#فايي	unknown 54	yes -71
#فتاح	no -177	unknown 53	yes 64
#فتح>	unknown -66	yes 54
#فتحت	no -61	unknown 93	yes -43
#فتحط	no 105	unknown -141
#فتحه	no -151	yes 89
#فتشق	no 155	unknown -81	yes -105
#فتو>	unknown -77
#فتي>	no -67	unknown -110	yes 174
#فجرت	yes -134
#فحال	no 119	yes -140
#فخذ>	no -43	unknown -62	yes 104
#فدار	no -101	yes 89
#فراش	no -92	unknown 84
#فرام	no -103	yes 71
#فرج>	no 56
#فرغو	unknown 92	yes -55
#فرن>	no 169	unknown -201
#فرنس	unknown 48	yes -77
#فره>	unknown -131	yes 55
#فرو>	no -98	unknown 73
#فرگع	no -176	unknown 170
#فزه>	no -61	unknown 74
#فطوم	no 42	unknown 54	yes -117
#فعتن	unknown -90	yes 97
#فعل>	no -70	unknown 78
#فعني	no -118	unknown -144	yes 201
#فعه>	unknown 45	yes -82
#فقد>	unknown -59
#فقدت	no -56	unknown 142	yes -118
#فقط>	no 61
#فقي>	no -92	yes 58
#فلا>	no 226	unknown -167	yes -62
#فلاح	no 151	unknown -101	yes -69
#فلت>	unknown -110	yes 108
#فلق>	no -98	unknown -50	yes 94
#فلم>	no 57	yes -72
#فلمس	no 73	unknown -125
#فلوس	no -102	unknown 41	yes 53
#فلي>	no 129	unknown -99
#فما>	no 80	yes -69
#فنا>	no -73	yes 65
#فنان	no -126	unknown 177	yes -68
#فها>	unknown -55
#فهم>	no -47	unknown 85	yes -53
#فوار	yes -51
#فوخه	no 55	unknown -83
#فور>	unknown 65	yes -75
#فورا	no 128	unknown -108	yes -54
#فوقي	unknown 72	yes -57
#فول>	no -78	yes 69
#فون>	no 45	yes -72
#فيا>	no 89	unknown -86
#فيتر	no 177	unknown -89	yes -124
#فيرا	no -108	yes 110
#فيزو	no 123	unknown -79	yes -62
#فيضا	unknown -84	yes 71
#فيف>	no 51	unknown -51
#فيلا	no 78	yes -69
#فين>	unknown -53	yes 41
#فينا	no 175	unknown -133
#فيها	unknown -44
#فيهم	no 240	unknown -194	yes -97
#فيي>	unknown -54
#قاء>	no -54	unknown 130	yes -78
#قات>	unknown -49
#قادر	no -69	unknown -69	yes 134
#قادم	no -81	unknown 115	yes -75
#قاس>	no 172	unknown -117	yes -57
#قاسي	no 288	unknown -203	yes -122
#قاش>	no 57	yes -40
#قاعد	no 93	unknown -44	yes -72
#قالت	unknown 82	yes -65
#قالو	no -55	yes 57
#قام>	unknown 84	yes -59
#قاو>	no 58	unknown -124	yes 46
#قاوه	yes -66
#قايد	no 112	unknown -61	yes -69
#قايق	unknown -92
#قايه	unknown 50
#قبتي	no -99	unknown -68	yes 145
#قبل>	unknown 54	yes -51
#قبه>	no -58	unknown -73	yes 131
#قبو>	unknown 107	yes -67
#قتحم	no 123	unknown -156
#قتلع	no -56
#قتي>	unknown 105	yes -85
#قدت>	no -56	unknown 142	yes -118
#قدر>	no -55
#قدرش	no -106	unknown -187	yes 254
#قدرو	no 146	unknown -93	yes -91
#قدم>	unknown -40	yes 43
#قرا>	no -64	yes 96
#قرب>	no 84	yes -73
#قرمي	unknown -184	yes 139
#قره>	unknown -85	yes 97
#قرير	unknown -60	yes 82
#قسم>	unknown -98	yes 108
#قصد>	no -77	unknown 69
#قضاي	yes -73
#قطار	unknown 77	yes -98
#قطر>	unknown 52	yes -89
#قطع>	no -44	yes 43
#قطعا	no 177	unknown -226
#قطعت	no -133	yes 134
#قطعه	no 127	unknown -60	yes -70
#قطعو	no -225	unknown 130
#قطه>	no -63	unknown 144	yes -132
#قطور	no 42	yes -100
#قطوع	no -147	yes 67
#قعات	unknown 77
#قعت>	no -56	unknown -45	yes 92
#قعد>	no 95	unknown -70	yes -45
#قعه>	no -110	unknown 110
#قفا>	no 45	yes -61
#قفت>	no 58	unknown 55	yes -127
#قفز>	no -59	unknown -72	yes 123
#قفل>	no -65
#قفه>	no 94	unknown -62
#ققت>	unknown 71	yes -120
#قلاه	no 81	yes -65
#قلب>	no 92	yes -108
#قلبا	no 69	unknown -110
#قلبت	unknown -48
#قلبو	unknown -61	yes 47
#قلبي	no -42	unknown 170	yes -163
#قلت>	no -73	unknown -62	yes 128
#قلع>	no -70	yes 84
#قلعا	no -151	unknown 76
#قله>	unknown 57	yes -134
#قلوع	no 52
#قلوه	no -83	unknown -51	yes 134
#قلي>	no 92	unknown -46	yes -56
#قمام	no -43	unknown 82	yes -60
#قمي>	no -102	unknown 93
#قناه	no -147	unknown 182	yes -58
#قنطر	unknown -122	yes 96
#قني>	no -66	yes 81
#قنين	unknown -71	yes 63
#قها>	unknown -66	yes 101
#قهوه	unknown -67	yes 69
#قهي>	no 115	unknown -186	yes 49
#قوا>	no 40	unknown -46
#قوال	no -95	unknown 81
#قوط>	no -88	yes 123
#قولو	no -86	yes 93
#قوه>	no 60	unknown -54
#قويه	no 49	unknown -91
#قياس	no -53	yes 47
#قيبت	yes 40
#قيبه	unknown 70	yes -60
#قيدو	no -42	unknown -84	yes 120
#قيع>	no -81	unknown 72
#قيقه	no -83	yes 99
#قيم>	no 77	unknown -136
#قين>	no 119	unknown -218
#قينا	unknown 61	yes -96
#قيه>	no -43	yes 66
#كاب>	no 90	unknown -56
#كابل	no -70	unknown -46	yes 87
#كابو	yes -49
#كابي	unknown -84
#كات>	no -69	unknown 121	yes -59
#كاحل	no -72	unknown -66	yes 127
#كار>	unknown -61
#كارا	no 136	unknown -190
#كارت	unknown 82	yes -72
#كارث	no -144	unknown 65
#كارط	yes -46
#كاسك	no -118	unknown 167	yes -110
#كاع>	no 99	unknown -66	yes -54
#كاف>	unknown 103	yes -77
#كاك>	no 82	unknown -81
#كاله	no -72	unknown -121	yes 135
#كامل	yes -42
#كامي	no -59	unknown 73
#كان>	no 47
#كانش	no 89	unknown -57	yes -52
#كانه	no 198	unknown -153	yes -55
#كانو	no 153	unknown -167
#كاني	no -78	unknown 158	yes -93
#كاين	no 75	yes -75
#كبت>	no -49	unknown 159	yes -141
#كبتي	unknown -86	yes 99
#كبر>	unknown 46
#كبه>	unknown -84	yes 116
#كبير	unknown -74
#كتاب	no -108	unknown 94
#كتبن	unknown -52
#كتبه	unknown 110	yes -71
#كتبو	no 52	yes -69
#كتبي	no -67	unknown 143	yes -78
#كتشف	no -105	unknown 127
#كتف>	no -109	unknown -140	yes 221
#كتفي	no -81	unknown -78	yes 157
#كتقو	unknown 67	yes -48
#كتوب	no -47	unknown 50
#كتور	yes -48
#كثير	no -62
#كحل>	no 148	yes -190
#كدمه	no -136	unknown -50	yes 167
#كذلك	no 149	unknown -74	yes -82
#كرا>	no 128	unknown -178
#كراج	no -62	unknown 75
#كراس	unknown -58	yes 49
#كرام	no 119	unknown -57	yes -74
#كرسي	no -106	unknown 48	yes 47
#كره>	no 41	unknown -48
#كروس	unknown -51
#كروه	no 166	unknown -128	yes -46
#كري>	no 42	unknown -81
#كسرا	unknown -148	yes 140
#كسرت	unknown -59	yes 74
#كسرو	no 50	yes -71
#كسور	unknown 55	yes -78
#كسي>	unknown -42	yes 46
#كسيد	no -54	unknown -92	yes 143
#كعب>	no -77	unknown -99	yes 155
#كلام	yes -56
#كلنا	no 114	unknown -88
#كلهم	unknown -67	yes 84
#كلو>	no 83	yes -79
#كليا	no 148	unknown -125
#كليت	no 90	unknown -89
#كلين	no -75	unknown -83	yes 154
#كليو	no -91	unknown 135	yes -45
#كما>	no 76	unknown -160	yes 52
#كمان	no -90	unknown 208	yes -172
#كمل>	no 55	unknown 75	yes -126
#كنا>	no 64	unknown -70
#كناس	no 139	unknown -74	yes -72
#كنتس	no -77	yes 75
#كنتش	no 159	unknown -106	yes -54
#كنقط	no -45	unknown -61	yes 104
#كنقو	unknown -52
#كنه>	no -76	unknown 90
#كنها	unknown -43	yes 50
#كوب>	no -132	unknown -172	yes 207
#كوتر	no -150	yes 118
#كور>	no -187	yes 130
#كوره	unknown -54
#كوزي	yes 60
#كوفر	no 76	unknown 60	yes -137
#كول>	no -79	unknown -40	yes 115
#كومي	no -41
#كون>	yes -48
#كونس	no 42
#كونط	unknown 61	yes -41
#كونه	unknown 90	yes -56
#كيبك	yes -42
#كيت>	no -151	unknown 67	yes 51
#كيجر	no -86	yes 61
#كيحر	no -52	unknown -49	yes 101
#كيخر	no 145	unknown -202	yes 58
#كيس>	unknown -99	yes 76
#كيشع	unknown 42	yes -97
#كيضح	no -43
#كيضر	no -109	yes 101
#كيعر	yes -45
#كيف>	unknown 98	yes -79
#كيفا	no 224	unknown -177	yes -81
#كيقط	no 51	yes -89
#كيقو	yes -60
#كيل>	unknown 53	yes -60
#كيلع	unknown 70	yes -59
#كيلو	no 112	unknown -59	yes -68
#كين>	no 87	unknown -141
#كينا	no 161	unknown -132
#كينغ	no -71	unknown 47
#كينه	no -43	unknown 69	yes -40
#كيه>	unknown -69
#لاء>	no 92	unknown -54	yes -42
#لاب>	no -101	unknown 86
#لابا	no 215	unknown -112	yes -105
#لابس	no -121	unknown 166	yes -50
#لابه	no -104	unknown 54	yes 57
#لابو	no -81	unknown 103
#لات>	yes 40
#لاتو	unknown 115	yes -104
#لاث>	no -89	yes 58
#لاثا	no -62
#لاثي	no 92	yes -131
#لاج>	no -97	unknown 76
#لاجا	no 95	unknown -58	yes -45
#لاجه	unknown -51	yes 49
#لاح>	unknown 55	yes -85
#لاحد	unknown 40
#لاحي	no 49
#لاخر	no -69	yes 44
#لاد>	no 55	unknown -57
#لارض	unknown 84	yes -109
#لارو	unknown -58
#لازم	no 161	yes -204
#لاسب	no 250	unknown -194	yes -83
#لاست	no 83	yes -61
#لاسط	yes -48
#لاسع	no -65	yes 79
#لاسم	no -75	unknown 158	yes -97
#لاسن	unknown 55	yes -76
#لاسو	unknown 47
#لاش>	no -65	unknown 125	yes -60
#لاشا	no 53
#لاصا	no 197	unknown -235	yes -59
#لاصت	no -112	yes 81
#لاصط	yes 54
#لاصل	no -52	unknown 85	yes -40
#لاصه	unknown 91	yes -97
#لاضر	no 92	unknown -82
#لاطا	no 149	unknown -114
#لاطف	no 52	unknown -40
#لاغ>	no -104	unknown 170	yes -99
#لاف>	unknown -54
#لافا	no -48	unknown 163	yes -125
#لافت	no -117	unknown -55	yes 130
#لاقه	unknown -79	yes 63
#لاقي	no 135	unknown -75	yes -70
#لاكا	no 57	yes -69
#لاكس	no 108	unknown -86
#لال>	no -66	unknown 69
#لامب	no -102	yes 94
#لامر	no 117	unknown -75	yes -62
#لامه	no 165	unknown -143	yes -42
#لامو	no -64	unknown -65	yes 117
#لان>	no -57	unknown 78
#لانا	no 57	unknown -52
#لانت	no -67	unknown 144	yes -77
#لانج	no -80	unknown 163	yes -87
#لانس	no -121	unknown 124
#لانع	no -78	unknown -97	yes 176
#لانن	no -85	yes 106
#لانه	no 52	unknown -56
#لاني	unknown 79	yes -115
#لاه>	no 98	yes -108
#لاو>	no -92	unknown 155	yes -64
#لاوت	no -96	unknown 68
#لاور	no -59
#لاوط	no -100	unknown 122	yes -83
#لاول	no 110	yes -124
#لاي>	no 94	unknown -87
#لايس	no 103	yes -124
#لايم	unknown -68
#لباب	unknown -47
#لبات	no 133	unknown -159
#لباس	no -111	yes 79
#لباش	unknown -85	yes 95
#لباق	no -121	yes 77
#لبال	unknown -59
#لبان	unknown -58	yes 50
#لبحر	no -41
#لبخا	no -108	unknown -84	yes 169
#لبرد	no -61	unknown 53
#لبرو	no -150	unknown 138
#لبري	no 41	unknown -97	yes 61
#لبزط	no 55	unknown -44	yes -40
#لبصم	no 115	unknown -55	yes -99
#لبقر	no -88	unknown 95
#لبلا	unknown 47
#لبلد	no -45	unknown 64
#لبلو	unknown -70	yes 48
#لبنا	unknown 79	yes -107
#لبنت	no -81	unknown -80	yes 110
#لبنك	no -109	yes 65
#لبني	no 77	unknown -93
#لبه>	no 40	yes -77
#لبو>	unknown -85	yes 94
#لبوا	unknown 88	yes -100
#لبور	no -93	yes 94
#لبوط	no -58	unknown -59	yes 109
#لبول	yes -40
#لبي>	unknown 111	yes -89
#لبيا	no 88	unknown -44	yes -49
#لبيب	no 145	yes -166
#لبيت	no 92	unknown -81
#لبير	no -194	unknown 205	yes -74
#لبيض	no 45
#لبيك	no -76	unknown -158	yes 182
#لتاب	no -137	unknown 93
#لتاس	unknown -66	yes 57
#لتام	unknown 87	yes -86
#لتبر	unknown 78	yes -58
#لتبن	yes -56
#لتحت	no -91	unknown 122
#لتر>	no 112	unknown -83	yes -51
#لترو	no -40	unknown -68	yes 99
#لتري	no 44	yes -107
#لتصر	no -66	unknown 91
#لتلف	yes -44
#لتني	no 42	unknown 81	yes -147
#لتهب	no -64	unknown -117	yes 149
#لتوص	no 55	unknown -80
#لتوق	no 86	unknown -99
#لتوي	no -45	unknown -40	yes 64
#لتيا	unknown -47
#لتين	no -63	unknown -73	yes 137
#لثان	no 91	unknown -67
#لثلج	no -151	unknown 74	yes 51
#لثه>	no -47	yes 45
#لجاج	no 151	unknown -213
#لجار	unknown 40
#لجام	yes -72
#لجان	no 182	unknown -65	yes -135
#لجبس	no -42	unknown -65	yes 91
#لجبل	yes -79
#لجدا	no -47	unknown 43
#لجدي	yes -50
#لجرا	no -48	unknown 89	yes -63
#لجرح	unknown -138	yes 113
#لجرد	no -51	unknown 88	yes -43
#لجلا	no -118	unknown 91
#لجمع	yes -60
#لجمي	no 74	unknown -62
#لجنب	yes -53
#لجنط	no 223	unknown -138	yes -154
#لجهت	yes -79
#لجهد	unknown -116	yes 86
#لجهه	no 72
#لجيب	no 70	yes -146
#لحاج	unknown -44	yes 58
#لحاد	unknown -81	yes 89
#لحار	no 60	yes -72
#لحاس	no -148	unknown 221	yes -119
#لحاف	no 82	unknown -68
#لحان	unknown 50	yes -73
#لحجا	unknown -76	yes 84
#لحد>	no 60	unknown -128
#لحرا	no 79	unknown -56	yes -51
#لحري	no -44	unknown -72	yes 112
#لحسا	no -73	unknown 109	yes -49
#لحسن	unknown -89	yes 59
#لحصا	no 137	yes -132
#لحصي	unknown 63	yes -101
#لحفر	no -124	unknown -247	yes 286
#لحقت	no 127	unknown -186
#لحلو	no -93	unknown 183	yes -90
#لحلي	unknown -118	yes 63
#لحما	no -57
#لحمد	no 122	unknown -110
#لحمر	unknown 57	yes -63
#لحنف	no -95	unknown 130	yes -52
#لحوا	yes -44
#لحوض	no 183	unknown -89	yes -140
#لحوم	no -102	unknown 70
#لحي>	no 142	unknown -84	yes -97
#لحيط	no -49
#لحين	no -43	unknown -75	yes 116
#لخام	unknown -48
#لخدا	unknown -50	yes 42
#لخدم	no -132	unknown 146
#لخزا	unknown 61	yes -55
#لخسا	unknown 114	yes -147
#لخشب	no -44
#لخضا	no -198	yes 144
#لخضر	unknown 61
#لخط>	unknown -57	yes 80
#لخمي	unknown 42
#لخير	no 65	yes -93
#لخيم	no -100
#لداب	no -102	unknown -74	yes 153
#لداخ	no 87	yes -108
#لدار	unknown 51
#لدتي	unknown -139	yes 135
#لدخا	no 71	unknown -103
#لدرو	no -97	unknown 86
#لدش>	no 115	unknown -143
#لدم>	no -136	unknown -129	yes 226
#لدها	no 87	yes -94
#لدوا	no -111	unknown 142	yes -47
#لدوش	no -47	unknown 52
#لدول	yes -42
#لدي>	no -59
#لديب	no 130	unknown -86	yes -50
#لدين	unknown -58
#لديه	no -51	unknown 101	yes -61
#لذهب	no -148	unknown 108	yes 40
#لذي>	no 60	unknown -70
#لراج	no 108	unknown -126
#لراس	no -118	yes 72
#لراك	no -118	unknown -108	yes 215
#لراي	no 158	unknown -129	yes -47
#لربا	unknown -100	yes 58
#لرجل	unknown -100	yes 60
#لرحل	no -109	unknown 179	yes -110
#لرصي	no -69
#لرعد	no -102	unknown 131	yes -54
#لرف>	no 54	yes -87
#لرقب	no -85	unknown -97	yes 178
#لركا	no 74	yes -85
#لركب	no 64	unknown -50
#لرمل	no 194	unknown -212
#لروا	yes -44
#لروب	no -41	yes 48
#لروض	no 144	unknown -139
#لروم	no -78	unknown 53
#لروي	unknown 58	yes -118
#لريح	unknown -93	yes 66
#لريد	no -97	unknown 128	yes -73
#لزاج	unknown -101	yes 63
#لزبل	no -113	unknown 104
#لزجا	unknown 45
#لزرب	no 50	yes -46
#لزلي	no 110	yes -120
#لزنق	unknown -130	yes 69
#لزوا	no -121	unknown 179	yes -80
#لساد	no 62	yes -42
#لسار	unknown 57	yes -53
#لساس	no -117	unknown 168	yes -99
#لساق	no -41	unknown -96	yes 134
#لسان	no -102	unknown 121
#لسبا	no 48	unknown -46
#لسبي	no -70	yes 99
#لستا	no 72	yes -85
#لسجا	no -61	unknown -80	yes 114
#لسخا	no 58	unknown -87
#لسدا	no -89	unknown 96
#لسرب	no -77	unknown -141	yes 180
#لسرق	no 109	unknown -45	yes -84
#لسطو	no 96	unknown -158	yes 69
#لسعا	no -105	unknown -69	yes 172
#لسفر	no 61	yes -67
#لسفل	no 129	unknown -99
#لسكا	no 89	yes -133
#لسكر	no -99	unknown 115
#لسكو	no -150	yes 118
#لسلا	unknown -54
#لسلط	no 47
#لسلع	yes -67
#لسلو	no -71	yes 65
#لسما	unknown -65	yes 51
#لسه>	no -59	yes 75
#لسوا	no 40	unknown 40	yes -137
#لسوق	unknown -70
#لسيد	no 93	yes -67
#لسير	no 61	unknown -121	yes 44
#لسيف	no -95	unknown 99
#لسيل	unknown 91	yes -52
#لسيو	yes -77
#لشاب	unknown -83
#لشاح	no 125	unknown -53	yes -76
#لشاش	yes -79
#لشبا	no -60	unknown -105	yes 157
#لشبك	no 104	unknown 60	yes -145
#لشجر	no 111	unknown -183	yes 40
#لشرا	no 47
#لشرج	no 72	unknown -59
#لشرف	no -69
#لشرك	yes -40
#لشري	no 86	unknown -47	yes -58
#لشقه	no 69
#لشكا	no 52	yes -43
#لشكو	yes -56
#لشمس	no -62	unknown 85
#لشهر	unknown 68	yes -89
#لشوف	no -63	unknown 91	yes -61
#لشيف	no 60	unknown -59
#لصاك	no -94	yes 74
#لصبا	unknown 72
#لصبع	no -99	unknown -96	yes 184
#لصت>	no -92	unknown 137	yes -53
#لصخر	no 80	yes -143
#لصدا	no -107	unknown 179	yes -74
#لصدم	no -61	unknown -58	yes 109
#لصغي	unknown -88	yes 75
#لصنا	no 81	unknown -64
#لصند	no 52	unknown -120	yes 44
#لصور	no 147	unknown -86	yes -70
#لصوص	unknown 44	yes -47
#لصيد	no -83	unknown 149	yes -67
#لضو>	no -50
#لضوء	no -48
#لضيع	no -153	unknown 203	yes -140
#لطات	no -46
#لطاق	no 79	unknown -104
#لطاك	unknown -47
#لطاو	unknown -91	yes 76
#لطبا	no 202	unknown -197
#لطبل	unknown -90	yes 61
#لطبي	no -70	yes 49
#لطرف	no 105	unknown -104
#لطلا	unknown 47	yes -53
#لطما	no 190	unknown -167
#لطمو	unknown 54	yes -48
#لطنج	unknown -131	yes 96
#لطه>	no 100	unknown -62	yes -41
#لطوب	no -115	unknown -76	yes 185
#لطيا	unknown 88	yes -85
#لطيف	no 70	yes -93
#لطين	no 102	yes -102
#لظهر	unknown -63	yes 43
#لعات	no -123	unknown 92
#لعاد	no 42	yes -107
#لعاص	yes -58
#لعاف	unknown -49	yes 42
#لعام	no 68	yes -47
#لعاي	no -170	unknown 211	yes -104
#لعب>	no -114	unknown 99
#لعبو	yes -66
#لعت>	no 74	yes -56
#لعجا	no -185	yes 77
#لعجل	no 53	unknown 42	yes -116
#لعجي	no 73	yes -96
#لعرب	no -104	unknown 71
#لعرس	unknown 117	yes -93
#لعسا	no -54	unknown -145	yes 168
#لعشر	yes -43
#لعشي	no -65	unknown -43	yes 98
#لعصر	unknown 67	yes -106
#لعطل	no -47	unknown 63
#لعظم	unknown -168	yes 99
#لعقد	no -97	unknown 110
#لعلو	no 54	yes -53
#لعمر	no -45	yes 65
#لعمل	no -55	unknown 74
#لعمو	no -181	unknown 181	yes -46
#لعنا	unknown -139	yes 130
#لعنق	no -77	unknown -135	yes 199
#لعود	no 46	yes -72
#لعيد	no 69	yes -68
#لعين	no 70	unknown -90
#لغاز	no -41	unknown -102	yes 128
#لغرز	no -76	unknown -49	yes 123
#لغرف	unknown 76	yes -58
#لغسا	unknown -82	yes 42
#لغطا	unknown -77	yes 73
#لغيت	no -90	unknown 164	yes -73
#لفات	no -80	unknown 119
#لفار	no 46	yes -93
#لفاز	yes -46
#لفت>	no 42	yes -83
#لفخذ	no -43	unknown -62	yes 104
#لفرا	no -63	unknown 41
#لفرن	no 181	unknown -127	yes -65
#لفري	no 109	unknown -108
#لفزه	no -61	unknown 74
#لفلا	no 57	yes -98
#لفلو	no -52
#لفنا	no -71	unknown -86	yes 145
#لفند	yes -52
#لفوق	no -55
#لفول	no -89	unknown -52	yes 132
#لفير	no 57	unknown -143	yes 61
#لفيل	no -106	unknown 137	yes -116
#لفيه	no 40	unknown -101	yes 61
#لقات	unknown -85	yes 90
#لقار	yes -121
#لقاع	no 119	unknown -149
#لقاو	no 60	yes -61
#لقاي	no 112	unknown -61	yes -69
#لقبو	no -64	unknown 116	yes -55
#لقت>	no -52	unknown -67	yes 117
#لقدا	unknown -196	yes 140
#لقدي	unknown 52	yes -52
#لقرم	no -73	unknown -163	yes 172
#لقضا	yes -73
#لقط>	no -105	unknown 152	yes -86
#لقطا	unknown 77	yes -98
#لقفل	no -43	unknown 71
#لقما	no -43	unknown 82	yes -60
#لقنط	unknown -111	yes 73
#لقني	unknown -94	yes 50
#لقه>	no 83	unknown -148
#لقهو	unknown -85	yes 83
#لقين	no 46	unknown 94	yes -154
#لكار	unknown -75	yes 48
#لكاز	no -110	yes 66
#لكاس	no -125	unknown 135	yes -77
#لكاط	no -87	unknown 129	yes -81
#لكاف	no -117	yes 52
#لكام	unknown 57
#لكبي	unknown -104	yes 124
#لكتب	no -41	unknown 85	yes -72
#لكرس	no -101	yes 114
#لكره	no -136	unknown 178	yes -63
#لكرو	no 98	unknown -195	yes 45
#لكري	no 165	unknown -127	yes -74
#لكل>	no 58	unknown -60
#لكلا	no -63	unknown 119	yes -73
#لكلب	yes -91
#لكلي	no -52
#لكم>	no 45	unknown -46
#لكن>	no 43	unknown -47
#لكنا	no 93	unknown -93	yes -43
#لكنن	no 150	unknown -120	yes -46
#لكنه	no -72	unknown 62
#لكه>	no 133	unknown -87	yes -73
#لكور	no -95	unknown 44
#لكوز	yes 60
#لكوف	no 76	unknown 60	yes -137
#لكوك	unknown 43	yes -71
#لكول	no -105	unknown 43	yes 48
#لكي>	no -48
#للاس	no 79	unknown -74
#للاف	no -99	unknown 216	yes -161
#للبا	no 62	unknown -74
#للبو	unknown 89	yes -80
#للدا	no -105	yes 73
#للرك	unknown 41
#للسط	no 95	unknown -44	yes -48
#للشر	no 107	unknown -41	yes -89
#للعا	unknown 59	yes -87
#للكو	unknown -45
#للمس	no -117	yes 81
#لله>	no 82	unknown -74
#للوح	unknown 50	yes -62
#للور	no 89	yes -67
#لليس	no -95	unknown -43	yes 101
#لمات	no -56	unknown 40
#لمار	no 41
#لماز	no -118	unknown 102
#لماض	no -62
#لماط	no -68	unknown -142	yes 140
#لماك	no 91	unknown -50	yes -48
#لمال	no 98	unknown -53	yes -59
#لمبل	no -48	unknown -58	yes 103
#لمت>	no 52	yes -91
#لمتر	no 83	unknown -88
#لمجا	unknown 57	yes -75
#لمحر	no -69	unknown 123	yes -62
#لمحط	no -57
#لمحل	no -56	unknown 63
#لمحم	unknown -60	yes 60
#لمخب	unknown -54
#لمخز	no -72	unknown 198	yes -141
#لمدخ	no 70	unknown -69
#لمدر	no 50	unknown -65
#لمدن	unknown 50
#لمدي	unknown -50
#لمرس	no -72	unknown 97	yes -46
#لمرف	no -99	unknown -67	yes 152
#لمرك	yes 42
#لمره	no 44	unknown -153	yes 89
#لمرو	no 50	unknown -73
#لمسا	unknown -47
#لمست	yes 53
#لمسج	no -55	unknown 56
#لمسم	no -142	unknown 214	yes -119
#لمسن	no 52	unknown -134
#لمسو	no 127	unknown -72	yes -75
#لمشت	unknown 69	yes -56
#لمصا	no 54	yes -81
#لمصب	no -44
#لمطا	no 70	unknown -113
#لمطب	no -40
#لمطر	no -86	unknown 69
#لمظل	unknown 136	yes -183
#لمعل	no 205	unknown -154	yes -101
#لمغس	no 123	unknown -58	yes -137
#لمقد	no -71	yes 55
#لمقص	no 71	yes -85
#لمقل	no 45	unknown 47	yes -99
#لمكت	no -57	unknown 133	yes -80
#لملا	unknown 54	yes -68
#لملك	no -67	unknown 50
#لممر	no 140	unknown -50	yes -104
#لمنا	no 112	unknown -41	yes -74
#لمنح	no 82	unknown -123
#لمنش	no -95	unknown -91	yes 114
#لمني	no 60	unknown -93
#لمه>	no 209	unknown -125	yes -101
#لموت	no -140	unknown 86
#لموس	unknown -60
#لموض	no -96	unknown 88
#لموق	unknown -60	yes 48
#لموك	no -51	unknown -49	yes 74
#لمون	no 59	yes -51
#لميا	no 143	unknown -116
#لميك	no -42	unknown 88	yes -51
#لميه	no 75	yes -66
#لناد	no 79	unknown -159	yes 60
#لنار	yes -41
#لناس	no 82	unknown -55
#لناف	unknown 46	yes -76
#لنام	no -56	unknown -82	yes 124
#لنجا	no -89	yes 72
#لنحا	no 157	unknown -124	yes -46
#لنضا	no -41	unknown 192	yes -167
#لنعا	no -57
#لنقل	no 57	yes -54
#لنمر	no 122	unknown -93	yes -76
#لنها	no -65
#لنوا	no 89	unknown -126
#لني>	no -77	yes 86
#لنير	no 58	yes -119
#لهم>	unknown -62
#لهوا	no -101	unknown 108
#لهوت	unknown 95	yes -116
#لوا>	unknown -52
#لواج	yes -62
#لواد	no 77	unknown -64
#لواق	yes -59
#لوال	unknown -65
#لوبه	no -108	unknown 140
#لوجه	no -63	yes 46
#لوحت	no -44	unknown 120	yes -114
#لوحه	no 85	unknown -56
#لوحي	no 84	yes -67
#لور>	no 41	unknown -42
#لورا	unknown -49
#لورش	no 45	yes -46
#لورق	no 70	yes -117
#لورك	no -121	unknown -186	yes 245
#لوس>	no -98	yes 96
#لوسط	unknown -108	yes 57
#لوطن	unknown 51	yes -66
#لوطو	no 144	unknown -102	yes -47
#لوعه	no 95	unknown -143
#لوعي	no -83	unknown -103	yes 176
#لوقا	unknown 50
#لوقت	no 114	unknown -63	yes -50
#لول>	no -63	unknown 47
#لولا	no 157	unknown -85	yes -80
#لوم>	no -76	unknown -72	yes 139
#لومب	no -112	unknown -47	yes 120
#لومت	no 112	unknown -59	yes -68
#لوه>	no -85	yes 71
#لوي>	unknown 66	yes -53
#ليان	no 145	unknown -154
#ليب>	unknown -118	yes 63
#ليت>	no -52	unknown 91
#ليته	no 84	unknown -73
#ليج>	no 110	yes -120
#ليد>	no -82	yes 104
#ليده	no 64	unknown -46
#ليدي	no 89	unknown -104
#ليس>	yes -47
#ليسا	no -74	yes 61
#ليسي	no -48	unknown -115	yes 145
#ليط>	no -139	unknown 67	yes 68
#ليك>	unknown 99	yes -127
#ليكو	no -75	unknown 49
#ليلي	no 171	unknown -107	yes -90
#ليم>	no 88	unknown -61
#ليما	no -51
#ليمي	unknown 43
#لين>	no 57
#ليني	no -75	unknown -83	yes 154
#ليه>	no -42	yes 53
#ليها	unknown -58	yes 52
#ليهم	no 58	yes -51
#ليو>	no -91	unknown 135	yes -45
#ليوم	unknown 42
#ليون	no -67	unknown 93	yes -41
#مابغ	no 107	unknown -145
#مات>	no 40	unknown -91
#ماتت	unknown 92	yes -88
#ماتش	no -147	unknown -64	yes 167
#ماتو	no 67	yes -161
#ماتي	no -72	unknown 121	yes -54
#ماجا	no 266	unknown -204	yes -116
#ماد>	no -100	unknown 78
#مادي	no 52	unknown -74
#ماذا	no -95	unknown 133	yes -46
#مار>	unknown -70
#ماري	no -54	unknown 122	yes -110
#مازا	no -82	unknown 73
#مازو	no -122	unknown 125
#ماس>	no -81	unknown 73
#ماش>	no -184	unknown 226	yes -89
#ماشف	no -66
#ماشي	yes -62
#ماصر	no -112	unknown 92
#ماضي	no -62
#ماطم	no 190	unknown -167
#ماعر	no 67	yes -69
#ماعن	no -144	unknown 108
#ماعي	unknown 83	yes -51
#ماق>	no 56	unknown -94
#ماكا	no 192	unknown -111	yes -85
#ماكن	no 79	unknown -81
#ماكي	yes -41
#مال>	unknown -98	yes 70
#مالك	no 66	yes -61
#ماما	no 85	unknown -133
#مامه	unknown 56	yes -64
#مان>	unknown 41
#مانه	no -111	unknown 108	yes -65
#ماوق	no 301	unknown -225	yes -165
#مبا>	unknown 76	yes -63
#مبلغ	no -42	unknown 40
#مبلل	no 134	unknown -137
#مبلو	no -74	yes 50
#مبي>	no -112	unknown -47	yes 120
#مبيل	unknown -48	yes 77
#مبين	no -96	unknown 55
#متجر	no -112	yes 86
#متدت	yes -73
#متر>	no 54	yes -51
#مترا	no 107	unknown -140
#متري	unknown -48	yes 51
#متعل	no -178	unknown -54	yes 171
#متني	unknown 55	yes -83
#متها	unknown 43
#متوق	yes 43
#متي>	no 45	yes -60
#مثل>	no -90	yes 81
#مجاو	no -51	unknown 86	yes -46
#مجرو	no 127	unknown -84	yes -60
#مجهو	no 62	yes -53
#محرك	unknown 92	yes -64
#محرو	no -45	unknown -51	yes 78
#محضر	yes -44
#محطم	yes -41
#محطه	no -71	unknown 89
#محفظ	no -65	unknown 151	yes -100
#محل>	no -40	unknown 47
#محمد	no -87	unknown -47	yes 113
#محمل	no 51	yes -55
#محمو	no -88	unknown 70
#مخبز	unknown -43
#مخدو	no -123	unknown 103
#مخزن	no -72	unknown 198	yes -141
#مخلو	no -143	yes 107
#مدخل	no 48
#مدخن	no 106	unknown -138
#مدرب	unknown -98	yes 108
#مدرس	no 95	unknown -75
#مدني	unknown 50
#مدوا	no 145	unknown -104	yes -54
#مدير	unknown 61	yes -85
#مدين	no -60	unknown -59	yes 125
#مرا>	unknown 109	yes -77
#مراء	no 52	yes -49
#مراب	no 46	unknown -46
#مرات	yes 44
#مراق	no -43	unknown -88	yes 125
#مراه	no -67	unknown 112	yes -48
#مراي	no 89	yes -77
#مرت>	yes -41
#مرجا	unknown -64
#مرحا	no -138	yes 41
#مرحب	no -89	unknown 59
#مرفق	no -41	yes 46
#مركب	unknown -93	yes 53
#مركز	no -118	unknown 46	yes 54
#مركو	yes -58
#مرو>	no -74	unknown 121	yes -43
#مريض	no 40	yes -85
#مرين	no -77	unknown -142	yes 166
#مزق>	no -60	unknown -81	yes 140
#مزيا	unknown -120	yes 125
#مساء	yes 51
#مساف	yes -45
#مسبح	no -118	unknown 189	yes -73
#مستا	no 52	unknown 61	yes -146
#مستش	no -77	yes 102
#مستع	unknown -40	yes 52
#مستو	no -45	unknown 43
#مسدو	no -99	unknown 159	yes -70
#مسرو	unknown 78	yes -87
#مسسن	no 191	unknown -136	yes -110
#مسكي	unknown -51
#مسما	no -113	yes 54
#مسني	no 116	unknown -223
#مسيه	yes -53
#مشا>	no 67
#مشات	no -62	unknown 78
#مشاو	no 100	unknown -123
#مشتر	no -77	unknown 122	yes -44
#مشكل	no 62	yes -62
#مشي>	yes 42
#مشيت	yes -57
#مشين	yes -54
#مصاب	no 120	unknown -85	yes -41
#مصار	no -69	unknown 80
#مصبا	no 68	unknown -90
#مصدر	no 94	unknown -50	yes -63
#مصدو	no -153	unknown 173	yes -157
#مصعد	no -121	yes 96
#مطار	no 52	yes -42
#مطاف	unknown -75	yes 59
#مطبخ	no -40
#مطر>	no -46
#مطعم	unknown -145	yes 101
#مطعو	no -41	unknown 80
#مظله	unknown 136	yes -183
#معاه	no -73	unknown -132	yes 187
#معت>	no -70
#معصم	no -70	unknown -96	yes 165
#معلم	no 76	yes -55
#معنا	no 67	yes -64
#معه>	no 80	unknown -52
#معوج	no -92	unknown 50
#معي>	unknown -54	yes 57
#معيه	no 64	yes -73
#مغسل	no 81	yes -109
#مغلق	no -59
#مفاج	no -63	unknown 112	yes -50
#مفتا	no -177	unknown 53	yes 64
#مقدم	no 47
#مقص>	no 103	yes -146
#مقطو	no -44
#مقعد	no 111	unknown -82	yes -40
#مقلا	no 81	yes -65
#مقله	unknown 57	yes -134
#مقهي	no 115	unknown -186	yes 49
#مكتب	no -80	unknown 160	yes -85
#مكرو	no 166	unknown -128	yes -46
#مكسو	unknown 55	yes -78
#مكن>	unknown 77	yes -68
#مكنا	no 139	unknown -74	yes -72
#مكيف	no 196	unknown -155	yes -65
#ملء>	unknown 43	yes -83
#ملاب	no -121	unknown 166	yes -50
#ملات	no -51	unknown 85	yes -50
#ملان	no 56	unknown -58
#ملت>	no 84	unknown -52
#ملثم	no -127	unknown -128	yes 195
#ملك>	no -132	unknown 166	yes -42
#ملكي	no -55
#مله>	unknown -45
#ملي>	unknown -48
#مليه	unknown -106	yes 93
#ممر>	no 86	unknown -56
#منا>	no 101	unknown -79
#منت>	no -44	unknown 46
#منذ>	no -44	yes 67
#منزل	unknown 48
#منشا	no -95	unknown -91	yes 114
#منطق	no 43	unknown 43	yes -119
#منفو	no -44	unknown -76	yes 118
#منه>	no 45	yes -71
#منها	no 48	yes -79
#منهم	unknown -167	yes 102
#منو>	no 46	unknown -178	yes 121
#مني>	no -60	yes 56
#منيه	no -191	unknown 87	yes 78
#مها>	no -66	yes 65
#مهرس	no -104	unknown -132	yes 183
#موا>	unknown -109	yes 85
#مواي	unknown 44
#موتو	no -129	unknown 56	yes 43
#موخر	yes -57
#مورا	no 50	unknown -106	yes 47
#موس>	no -52	unknown 69	yes -97
#موسم	no -129	yes 117
#موسي	unknown -82	yes 67
#موضو	no -96	unknown 88
#موظف	no -57	yes 45
#موقع	unknown 52
#موقف	no -54
#موكي	no -51	unknown -49	yes 74
#مول>	unknown -40
#مولا	no 47	unknown 85	yes -145
#مون>	no 44	unknown -80
#موني	no -101	unknown 139	yes -55
#مياه	no 95	unknown -58
#ميد>	no -98
#ميرا	no -77	unknown 118	yes -41
#ميس>	unknown 55
#ميسا	unknown -46	yes 50
#ميع>	unknown -42
#ميعا	no 104	unknown -68
#ميك>	no 84	yes -66
#ميكا	no -42	unknown 88	yes -51
#ميل>	no 86	yes -105
#مينا	unknown 67	yes -138
#ميني	no -61	yes 84
#ميه>	yes -53
#ناء>	unknown 42	yes -44
#نات>	no -97	unknown 118
#ناتن	yes -72
#ناج>	yes -42
#ناح>	no 44	yes -46
#نادي	no 162	unknown -112	yes -57
#ناري	unknown -41	yes 47
#نازل	no 66	unknown -139	yes 57
#ناس>	no 100	unknown -68
#ناش>	no 41
#ناض>	no 56	unknown -151	yes 52
#ناضت	no -89	unknown 100	yes -48
#ناع>	no 57	yes -103
#ناعس	unknown -116	yes 76
#نافذ	no 44
#نامو	no -56	unknown -82	yes 124
#نان>	no -79	unknown 132	yes -70
#ناه>	no -75	unknown 119	yes -44
#ناها	no 62	unknown -83
#نبر>	yes -43
#نبوب	no -113	unknown 82
#نبور	no 46	yes -79
#نبي>	no -71	yes 54
#نتبه	no -74	unknown 149	yes -72
#نترن	no -69	unknown 105
#نترو	no -61	yes 53
#نتسن	no -77	yes 75
#نتش>	no 159	unknown -106	yes -54
#نتصل	unknown -52	yes 52
#نتفا	unknown 60	yes -80
#نتفخ	no 86	unknown -108
#نتي>	no -45	yes 56
#نتين	no 136	yes -134
#نجا>	unknown 50	yes -49
#نجار	no -89	yes 72
#نجره	unknown -131	yes 96
#نجمه	no -107	unknown 176	yes -76
#نحاس	no 157	unknown -124	yes -46
#نحرر	no 137	unknown -75	yes -76
#نحن>	no 83	unknown -73
#نحو>	no -55	yes 50
#نخرج	no 84	unknown -53	yes -59
#نخلص	no 184	unknown -68	yes -134
#ندا>	unknown 85	yes -59
#ندار	no -104	unknown 115
#ندق>	no 41
#ندلع	unknown -60	yes 51
#ندما	no -121	unknown 149
#ندنا	no -84	unknown 60
#نده>	no 66	unknown -163	yes 75
#ندها	no -91	unknown -43	yes 127
#ندو>	no 88	unknown -67	yes -44
#ندوق	no 88	unknown -118
#ندير	no -46	unknown 54
#نديك	no -128	unknown 120
#نديل	no -163	unknown 48	yes 46
#نزف>	no -91	unknown -64	yes 141
#نزل>	no 49
#نزلا	no 55	yes -62
#نزلق	no -61	yes 83
#نزلن	no 141	unknown -90	yes -73
#نزلو	unknown -94	yes 56
#نزلي	no -91	unknown 114
#نزير	no 70	yes -113
#نسا>	no -133	yes 82
#نستا	no 191	unknown -150	yes -66
#نسخه	no -80	unknown 136	yes -57
#نسول	yes -44
#نسيت	yes -41
#نسير	no -134	unknown 238	yes -184
#نسين	unknown 121	yes -118
#نسيه	unknown 63	yes -94
#نشار	no -95	unknown -91	yes 114
#نشوف	unknown -172	yes 173
#نصاب	no 169	unknown -99	yes -110
#نصب>	no 169	unknown -104	yes -89
#نصف>	no 78	yes -51
#نصلي	no -52	unknown 111	yes -97
#نضاض	unknown 150	yes -154
#نطره	unknown -122	yes 96
#نطقه	no 43	unknown 43	yes -119
#نطه>	no 154	yes -145
#نطور	unknown 61	yes -41
#نعاس	no -125	unknown 61	yes 59
#نعاش	no -78	unknown -97	yes 176
#نعرف	no 75	unknown -87
#نعست	unknown -57
#نعيط	no 120	yes -151
#نغرس	unknown -85
#نفخ>	no -100	yes 65
#نفس>	unknown -94	yes 102
#نفسه	unknown -123	yes 77
#نفسي	no 174	unknown -89	yes -118
#نفق>	no 96	unknown -61
#نفوخ	no -44	unknown -76	yes 118
#نقطع	no -80	unknown 66
#نقل>	no -53	unknown 45
#نقلب	no -156	unknown 120	yes -42
#نقلو	unknown -82	yes 62
#نقه>	unknown -120	yes 69
#نقول	unknown -41
#نقي>	no -75	unknown -87	yes 151
#نكتب	yes 51
#نكم>	no -140	unknown 140
#نمره	no 122	unknown -93	yes -76
#نمشي	no -56	unknown 74
#ننا>	no 144	unknown -156
#نني>	no 47	unknown -50
#نها>	unknown -44
#نهار	no -51
#نهاي	no 134	unknown -113	yes -53
#نهم>	unknown -167	yes 102
#نوا>	no 72	unknown -68
#نوات	yes -52
#نواف	no 106	unknown -135
#نوبي	no -88
#نوت>	unknown 50	yes -73
#نوع>	no 129	unknown -98	yes -44
#نوقع	no -121	unknown 63	yes 49
#نون>	no -106	yes 86
#نوي>	no -67	unknown 122	yes -66
#نيا>	unknown -159	yes 147
#نيت>	unknown -60	yes 93
#نيرا	no 58	yes -119
#نيسي	unknown 66	yes -57
#نيش>	no 171	unknown -192	yes -49
#نيك>	unknown -88	yes 84
#نينا	unknown -72	yes 40
#نينه	unknown 56
#نيين	no -103	unknown 91
#هاد>	no -75	unknown 97
#هادش	no -45
#هاده	no -72	yes 47
#هار>	no -43
#هاز>	yes -63
#هان>	no 56	yes -81
#هبت>	no 76	yes -59
#هبط>	unknown 45	yes -65
#هبطا	unknown -59
#هتين	yes -79
#هذه>	unknown 55	yes -53
#هربو	no 49	unknown -150	yes 61
#هرس>	unknown -85	yes 84
#هرسا	unknown 51	yes -71
#هرسه	no -111	unknown -117	yes 190
#هرسو	no -53
#هره>	no -78	unknown -72	yes 141
#هرها	no -141	unknown -129	yes 207
#هري>	unknown -142	yes 136
#هزات	unknown -40
#هزو>	no -148	unknown 191	yes -56
#هست>	no -51	unknown 50
#هضر>	unknown -147	yes 130
#همو>	unknown 60	yes -80
#هنا>	no -62	unknown 81
#ههه>	no 121	unknown -71	yes -62
#هههه	no 134	unknown -141
#هواي	unknown 74	yes -73
#هوت>	unknown 95	yes -116
#هود>	unknown 46	yes -72
#هور>	no -47	unknown 68
#هول>	no -86	unknown 91
#هولو	no 129	unknown -91	yes -80
#هوما	no -124	unknown 59
#هوند	unknown 43
#هوه>	unknown -67	yes 69
#واء>	no -80	yes 64
#واب>	unknown 87	yes -52
#وابن	no -64	yes 45
#وات>	unknown 90	yes -66
#واج>	no -195	unknown 163	yes -40
#واح>	no 40
#واحت	no 52	unknown -84
#واحد	unknown -48
#واخا	no -124	unknown 94
#واد>	no 80	unknown -74
#وار>	no -47	yes 62
#وارت	no -88	unknown 63
#واري	no -115	unknown -54	yes 168
#واش>	unknown 47	yes -67
#واصط	no -85	unknown 80
#وافذ	no 106	unknown -135
#وافس	unknown 69	yes -52
#واقف	no 60	unknown -48
#وال>	no -41	unknown 47
#والت	unknown -127	yes 75
#والث	no 116	unknown -138
#والح	no 123	unknown -80	yes -41
#والخ	unknown 44	yes -94
#والر	no 95	unknown -57	yes -42
#والز	unknown -53	yes 58
#والص	no 66	yes -72
#والض	no -57	unknown 85
#والط	no -50	unknown -52	yes 102
#والق	no 59	unknown -87
#والل	no -58
#والن	unknown -47	yes 69
#واله	no -112	unknown 73
#والو	no 85	yes -64
#وان>	no -47	unknown -119	yes 164
#وانت	no 91	yes -59
#واني	no 97	yes -110
#واي>	unknown 44
#وايج	no 57	yes -108
#وايي	unknown 48
#وباب	no 75	unknown -55	yes -53
#وباق	no -106	unknown 88
#وبعد	no 64	yes -48
#وبقا	no -59	yes 62
#وبقي	yes 68
#وبه>	no -55	unknown 60
#وبيس	no -115	unknown -76	yes 185
#وتحر	no -144	yes 83
#وتر>	no -109	yes 78
#وترك	no 136	unknown -107	yes -50
#وتشق	no 64	unknown 44	yes -198
#وتضر	no -78	unknown 123	yes -49
#وته>	no 115	unknown -74	yes -49
#وتهر	no 72	yes -87
#وتور	no -103	unknown 82
#وتوق	unknown 128	yes -149
#وتوم	no -107	unknown 69
#وتين	no -81	unknown -58	yes 136
#وجا>	no 93	yes -94
#وجات	unknown -80
#وجتي	no -88	yes 105
#وجد>	unknown -48	yes 54
#وجدت	no -81	unknown 90
#وجدن	unknown 74	yes -91
#وجده	unknown 53	yes -86
#وجرح	no -85	yes 43
#وجع>	no 216	unknown -173	yes -90
#وجعن	no -44	yes 58
#وجه>	no -57	yes 66
#وجها	unknown 83	yes -102
#وجهي	unknown -90	yes 91
#وجي>	no -59	yes 69
#وحا>	no -129	yes 102
#وحتي	no 202	unknown -140	yes -64
#وحدو	no 133	unknown -62	yes -76
#وحرر	no 103	unknown -44	yes -67
#وحرق	unknown -73
#وحطم	unknown -44
#وحنا	no 156	unknown -119	yes -49
#وحه>	no 68	unknown -69
#وحيد	no 84	yes -67
#وحين	no -58	yes 51
#وخدش	unknown 64	yes -112
#وخرج	no 92	yes -113
#وخره	yes -57
#وخسر	no -99	unknown 174	yes -86
#وخلا	no -71
#وخلي	no -105	unknown 158	yes -80
#وخه>	unknown -143	yes 135
#وداء	no -100	unknown -47	yes 147
#وداب	unknown -69	yes 43
#ودار	unknown -88	yes 105
#ودان	no -63	yes 90
#وداو	no -42	unknown -87	yes 128
#ودع>	no -67	unknown 87
#ودنو	unknown -96	yes 86
#ودي>	no 51	unknown -42
#وديا	unknown 106	yes -77
#ورا>	yes -40
#وراء	unknown 80	yes -59
#ورات	no 171	unknown -140	yes -61
#وراج	no -83	unknown -116	yes 169
#وران	no 50	yes -62
#وراي	unknown -44
#ورتي	unknown 44
#ورد>	yes -92
#ورش>	no -157	unknown 65	yes 86
#ورقه	unknown 73	yes -101
#وركه	no -89	unknown -156	yes 213
#ورو>	no -84	unknown 86
#وروت	no 69	unknown -56
#وري>	yes -73
#ورين	no 196	unknown -173	yes -82
#وريه	unknown 115	yes -130
#وزلق	no -66	unknown -63	yes 122
#وزوج	no -54	yes 82
#وزين	yes 60
#وسجل	no -86	unknown 140	yes -58
#وسط>	no 67	unknown -70
#وسقط	no 131	unknown -121
#وسم>	no -129	yes 117
#وسي>	no -89	unknown 167	yes -109
#وسيا	no 169	unknown -128	yes -82
#وسيه	no -56	unknown -82	yes 124
#وشعل	no 150	unknown -101	yes -56
#وصبع	no -98	unknown -147	yes 187
#وصل>	no -69	unknown 92
#وصلا	unknown -94	yes 71
#وصلت	no -144	unknown 138
#وصلن	unknown -118	yes 56
#وصيل	no 59	unknown -53
#وضرب	unknown -101	yes 95
#وضعت	no 120	yes -141
#وضه>	no 145	unknown -104	yes -60
#وضوع	no -96	unknown 88
#وضون	unknown 71	yes -56
#وطا>	no -96	unknown -54	yes 146
#وطاح	no 45	unknown -145	yes 98
#وطني	unknown 51	yes -66
#وطه>	no 49	unknown -156	yes 57
#وطو>	no -43
#وطوا	no 44	unknown -50
#وطور	unknown -47
#وطيح	no -96	unknown -96	yes 160
#وعا>	unknown 47	yes -68
#وعاي	no 157	unknown -108	yes -94
#وعطا	no 143	unknown -62	yes -92
#وعطي	no 169	unknown -148	yes -62
#وعلي	unknown 75	yes -53
#وعمر	unknown 77	yes -74
#وعه>	no 56	unknown -67
#وعي>	unknown -188	yes 212
#وعين	no -114	unknown 48	yes 45
#وفجا	no 54	unknown -53
#وفر>	unknown 49	yes -94
#وفي>	no 112	unknown -98
#وفيز	no 123	unknown -79	yes -62
#وفيه	yes -91
#وقال	yes -47
#وقاي	unknown 50
#وقت>	unknown -47
#وقد>	no 43	yes -72
#وقطع	unknown -68	yes 44
#وقع>	no 76	yes -59
#وقعا	no -108	unknown 134
#وقعت	no -56	unknown -45	yes 92
#وقف>	no -40
#وقفا	no 40	yes -55
#وقفت	no 58	unknown 55	yes -127
#وقفه	unknown -47
#وقلب	unknown 93	yes -146
#وقه>	no -111	unknown 64
#وقها	unknown -80	yes 44
#وقي>	no -113	unknown 149	yes -50
#وكتب	yes -65
#وكسر	yes 46
#وكلش	unknown -65
#وكمل	no 55	unknown 75	yes -126
#وكنت	no -82	unknown -78	yes 154
#وكه>	no -60
#وكيل	unknown 62	yes -59
#ولا>	no 112	unknown -75
#ولات	no 42	yes -41
#ولاد	no 91	unknown -97
#ولت>	no -135	unknown 58	yes 68
#ولد>	no 72	unknown -84
#ولدي	no -48
#ولله	no 102	unknown -65	yes -54
#ولم>	no 86	unknown -52
#ولمن	unknown -43	yes 73
#وله>	no 89	yes -84
#ولو>	no -89	yes 41
#ولوا	no 111	unknown -171
#ولوح	no 124	unknown -75	yes -52
#ولون	unknown -124	yes 54
#وليد	unknown -95	yes 75
#وليس	yes -43
#وما>	unknown -43	yes 41
#وماب	no 197	unknown -235
#ومات	no -83	unknown 123	yes -62
#ومبا	unknown 76	yes -63
#ومتر	no 112	unknown -59	yes -68
#ومرا	unknown -66	yes 76
#ومشا	no 69	yes -96
#ومشي	no -51
#وملا	unknown 56
#ومها	no -47	unknown -74	yes 95
#ومول	no -109	unknown 80
#ومي>	no 59	unknown -68
#وميس	unknown -55	yes 71
#ونا>	no 179	unknown -161	yes -51
#ونات	no -171	unknown 187
#ونحن	no 103	unknown -83
#وندا	unknown 43
#ونس>	no -84	unknown 76
#ونست	no 191	unknown -150	yes -66
#ونسي	unknown 97	yes -137
#ونص>	no 71	unknown -109
#ونطو	unknown 61	yes -41
#ونقل	no -83	unknown -71	yes 154
#ونوا	unknown -54
#وني>	no -45	unknown 46
#ونيو	unknown 50
#وها>	no -47	yes 57
#وهبط	no -84	unknown 103	yes -41
#وهرب	no 63	unknown -92
#وهرس	no -79	unknown 99	yes -54
#وهم>	no -139	yes 52
#ووقع	no -42	unknown 46
#ويا>	no -61	unknown -91	yes 152
#ويت>	no -167	yes 126
#ويده	no -176	yes 119
#ويدي	no -79	unknown -55	yes 127
#ويره	no 215	unknown -160	yes -124
#ويض>	no -56
#ويقو	unknown -62
#ويه>	unknown -69	yes 75
#ياتو	no 85	unknown -101
#ياتي	no -81	unknown 40
#ياج>	unknown -43
#ياح>	no 117	yes -139
#ياحي	no 57	unknown -78
#ياخذ	no 118	unknown -137
#ياده	no -155	unknown 208	yes -108
#يار>	unknown 44
#يارا	no -68
#ياض>	no -75	unknown 101
#ياطه	unknown 141	yes -188
#ياع>	no -58	unknown 79
#ياله	unknown 40	yes -92
#يالو	no 41	yes -55
#يالي	unknown 62
#يام>	no -43
#يان>	unknown -85	yes 123
#يانو	no 91	yes -131
#ياه>	no 104	unknown -64	yes -40
#يبان	unknown 77	yes -88
#يبت>	no -47	unknown -52	yes 96
#يبتي	no -61	yes 79
#يبدو	no -112	unknown 108
#يبه>	no -43	unknown 57
#يبي>	no 48
#يتاذ	no 154	unknown -105	yes -53
#يترو	no 58	yes -99
#يتري	no 43	yes -98
#يتش>	unknown 57
#يتضر	no 135	unknown -110
#يتعر	no 148	unknown -108	yes -42
#يته>	no -40	unknown 81	yes -49
#يتها	no 54	unknown -46
#يتهم	no -134	unknown 104
#يتو>	unknown 41
#يتوق	unknown -68	yes 81
#يتون	no -60	yes 55
#يجار	no -140	unknown -168	yes 220
#يجري	no -65	unknown -41	yes 92
#يجه>	no -206	unknown 70	yes 104
#يجو>	unknown 136	yes -125
#يحدث	no 127	unknown -90
#يحرق	no -41	unknown -59	yes 99
#يحه>	no 55	yes -78
#يخرج	no 163	unknown -114	yes -72
#يخلص	no -45	unknown 133	yes -101
#يدا>	unknown -77	yes 72
#يدلي	no -58	unknown 80
#يده>	no 46	unknown -56
#يدها	no -128	unknown -85	yes 203
#يدو>	no -57	yes 51
#يدي>	no -44	unknown -54	yes 98
#يديه	unknown -51	yes 73
#يديو	no 153	unknown -66	yes -154
#يرا>	no -44	unknown 73
#يرات	unknown 45
#يران	yes -49
#يرت>	unknown -150	yes 117
#يرحم	unknown 123	yes -123
#يرفو	no -68	unknown 122	yes -78
#يرو>	no -180	unknown 232	yes -90
#يزه>	no -68	unknown 96	yes -100
#يزور	unknown 107	yes -113
#يسار	unknown -58	yes 82
#يستي	no 169	unknown -90	yes -122
#يسر>	no 104	yes -137
#يسرق	no 52	yes -109
#يسي>	no -166	unknown 58	yes 86
#يسيا	no 48	yes -84
#يسيل	no -145	unknown 98
#يسين	no 112	unknown -62	yes -85
#يشعل	unknown 42	yes -97
#يشكا	unknown -83
#يشكو	no 58	unknown -94
#يشوف	no 96	unknown -76
#يصب>	no 73	unknown -47
#يصبه	no 52	unknown -73
#يضا>	unknown 43	yes -46
#يضاء	no -76	unknown 77
#يضان	unknown -84	yes 71
#يضحك	no -46	unknown 49
#يضرن	no -63	unknown -101	yes 128
#يضره	no -98	unknown -107	yes 198
#يضه>	no 82	unknown -41	yes -58
#يطار	unknown -96	yes 48
#يطال	no 47	yes -48
#يطان	unknown 68	yes -50
#يطت>	no 126	unknown -55	yes -87
#يطره	no 116	unknown -86
#يطنا	no 48	yes -46
#يطه>	no 97	unknown -140
#يطو>	no -90	unknown 189	yes -114
#يعا>	no 104	unknown -68
#يعرف	unknown -58	yes 68
#يعمر	no 78	yes -83
#يعه>	no -153	unknown 203	yes -140
#يغطي	no -95	yes 72
#يفه>	no -116	yes 117
#يفون	yes -40
#يفي>	no -153	unknown -182	yes 226
#يقا>	no 50	unknown -40
#يقطر	unknown 85	yes -94
#يقلب	unknown -108	yes 105
#يقه>	no -58	yes 92
#يقها	yes 48
#يقي>	unknown -72
#يكان	no 47	yes -52
#يكل>	no 50	unknown -54
#يكم>	no 49
#يكن>	no 169	unknown -118	yes -53
#يكه>	no 177	unknown -99	yes -100
#يكوب	no -131	unknown -165	yes 219
#يكون	no -41	unknown 92	yes -52
#يكي>	unknown -55
#يلا>	no 41
#يلات	yes 56
#يلان	no -83	unknown -51	yes 135
#يلتي	no -130	unknown 126
#يلعب	unknown 70	yes -59
#يلمس	no 182	unknown -226
#يلوم	no 112	unknown -59	yes -68
#يلي>	no 133	unknown -55	yes -84
#يليا	unknown -111
#يليف	no 50	yes -56
#يليك	no -75	unknown 49
#يما>	unknown -167	yes 129
#يمات	unknown 112	yes -101
#يمار	unknown 115	yes -115
#يمان	no -111	unknown 108	yes -65
#يمته	unknown 124	yes -123
#يمكن	unknown 92	yes -75
#يمن>	unknown -68
#يمه>	unknown -40
#يمون	unknown -41
#يمين	unknown 51
#ينا>	no 51
#يناء	no 55	yes -61
#يناش	no 77	yes -68
#يناه	no 100	unknown -108
#ينت>	no 109	yes -127
#ينزل	no 96	yes -102
#ينش>	unknown 64	yes -121
#ينغ>	no -76	unknown 41
#ينها	no -103	unknown 55	yes 47
#يني>	unknown -61	yes 58
#ينيت	no -81	unknown -58	yes 136
#ينيك	unknown -88	yes 84
#ينيه	unknown -116	yes 61
#يها>	unknown -45
#يهم>	no 99	unknown -63	yes -41
#يوجع	no -74	unknown 60
#يورو	no -85	unknown 64
#يوقع	no 41
#يول>	unknown -73
#يولم	unknown -44	yes 82
#يولي	no 45	unknown -70
#يوم>	unknown 46
#يون>	unknown -49	yes 64
#يوني	unknown 102	yes -75
#ييا>	no 41
#يير>	unknown 130	yes -138
#يين>	no -115	unknown -119	yes 141
#ييه>	unknown 72	yes -55
10	unknown 41
11	yes -52
12	no 76	unknown -48
14	unknown 101	yes -86
16	yes -46
17	unknown -92	yes 82
18	no -131	unknown 126
19	no -120	unknown -66	yes 175
2	no -83	unknown 138	yes -57
20	no 104	unknown -66	yes -59
30	no -54	unknown 113	yes -64
4	no 64	yes -130
5	no 109	unknown -88
9	yes -44
900	no -56	unknown 150	yes -92
=injuries no	no 269	unknown -162	yes -107
=injuries no rather	no 250	unknown -149	yes -113
=injuries no sure	no 270	unknown -164	yes -106
=injuries none	no -41	unknown 132	yes -90
=injuries unknown	no -40	unknown -80	yes 114
=injuries unknown unsure	no -40	unknown -80	yes 114
=injuries yes	no -72	unknown -124	yes 197
=injuries yes sure	no -72	unknown -124	yes 197
=other autre	no -168	unknown 240	yes -109
=other blessure	no -155	unknown 115
=other collision	no 112	unknown -162
=other incendie	no 95	yes -128
=thirdParty no sure	no 127	unknown -131
=thirdParty none	yes -40
=thirdParty yes rather	no 124	yes -113
=type autre	no -43	unknown 173	yes -143
=type autre sure	no -43	unknown 173	yes -143
=type blessure	no -42	unknown -70	yes 111
=type blessure sure	unknown -138	yes 144
=type blessure unsure	no -60	yes 90
=type bris_de_glace	unknown 43
=type bris_de_glace sure	unknown 43
=type collision	unknown -51	yes 54
=type collision rather	no 115	yes -167
=type collision sure	unknown -66	yes 78
=type collision unsure	no -173	unknown 137	yes -56
=type degats_des_eaux rather	no -67
=type degats_des_eaux sure	yes -45
=type dommage_materiel	unknown 83	yes -113
=type dommage_materiel sure	unknown 83	yes -113
=type evenement_climatique	no 47
=type evenement_climatique sure	no 47
=type none	yes -58
=type vandalisme	unknown 52	yes -44
=type vandalisme rather	no -43
=type vandalisme sure	unknown 55	yes -49
=type vol	unknown 49
=type vol rather	no 63	yes -65
=type vol sure	unknown 53
ا	unknown 63	yes -87
ابلغ	unknown 87	yes -51
ابنتي	unknown -83	yes 90
ابني	no -65	yes 79
اتصل	no -78	unknown 143	yes -77
اتصلت	no -41
اتلف	no -69	unknown 117	yes -49
اتمكن	unknown 64	yes -73
اثر	no 72	yes -47
اجد	no 146	unknown -125	yes -41
اجره	no 42	unknown -55
احتاج	no -78	unknown 143	yes -66
احترقت	unknown -49	yes 62
احتكاك	no 132	unknown -74	yes -66
احد	no 100	unknown -41	yes -57
احدا	unknown 51	yes -64
اختي	no -142	unknown -94	yes 197
اخذ	no 62	yes -56
اخر	no 154	unknown -96	yes -75
اذي	no 188	unknown -127	yes -69
اربعه	no -133	unknown 169	yes -61
ارتطمت	yes 46
ارتفاع	no -87	unknown 125	yes -46
اسبوع	no -56	unknown 83
استدعاء	no 44	yes -63
استطيع	no -68	unknown -105	yes 157
اسفله	no -56	unknown 95	yes -54
اسقط	yes -48
اسود	unknown -146	yes 122
اشتعلت	no 87	unknown -45	yes -46
اصابات	no 131	unknown -78	yes -59
اصابه	no 42	unknown -132	yes 86
اصب	no 116	unknown -59	yes -60
اصبت	no -66	unknown -109	yes 175
اصبعي	no -106	yes 80
اصرح	unknown -81	yes 63
اصص	unknown -48
اصطدام	no 101	unknown -115
اصطدمت	no 127	unknown -79	yes -62
اصيبت	no -47	unknown -52	yes 96
اضرار	no 48	yes -67
اطلب	unknown 83	yes -90
اظن	no -140	unknown 195	yes -162
اعترف	no -63
اعرف	no -175	unknown 252	yes -165
اعلم	no -80	unknown 88
افران	no 73	yes -69
افعل	no -110	unknown 120
اقتلعت	no -46	unknown 83	yes -42
اقدر	no -162	yes 122
اكادير	unknown 82	yes -53
اكتب	no 57
اكتوبر	yes -41
الا	unknown -90	yes 63
الابواب	no -81	unknown 103
الاثاث	no -51	unknown 65
الاحد	no -63	unknown 85
الاحمر	yes 46
الاخر	no -93	unknown 84
الاخري	no 45	unknown -95
الاربع	yes -52
الاربعاء	no -48
الارض	unknown 97	yes -120
الارضيه	no 43	unknown 83	yes -126
الارواح	unknown -68
الاسبقيه	no 139	unknown -49	yes -91
الاسطبل	yes -48
الاسعاف	no -65	yes 79
الاسنان	unknown 55	yes -76
الاضرار	no 79	unknown -74
الاطار	no 149	unknown -114
الاطفاء	no 53	unknown -109	yes 44
الامامي	no -74	unknown 69
الاماميه	no 123	yes -130
الامر	no 152	unknown -110	yes -67
الامن	no 60
الانترنت	no -69	unknown 105
الاولاد	no 175	unknown -102	yes -78
الايمن	unknown -68
الباربريز	no -82	yes 65
البارح	no -71	yes 55
البارحه	no -54	unknown -52	yes 96
الباركي	no 58	unknown 56	yes -137
الباركيه	no -94	unknown -123	yes 169
الباش	no -136	yes 107
الباقي	no -103	unknown 65
البانيو	no 91	unknown -139	yes 46
البحر	unknown -74	yes 87
البريد	no 102	unknown -178	yes 62
البزطام	no 55	unknown -44	yes -40
البصمات	no 115	unknown -55	yes -99
البقره	no -54
البلديه	unknown 44
البلومبي	no -112	unknown -47	yes 120
البنت	no -78	unknown -181	yes 138
البنك	no -100	unknown 68
البوطا	no -96	unknown -54	yes 146
البوليس	no 43	yes -44
البوليسي	unknown -85	yes 91
البومبا	no -149	unknown 136	yes -51
البومبيه	no 62	unknown -83
البيانو	no 85	yes -57
البيت	no 133	unknown -88	yes -52
البير	no -173	unknown 220	yes -108
البيضاء	no -48	unknown 60
التامين	unknown 105	yes -75
التبروري	no -82	unknown 114	yes -48
الترامواي	unknown 44
التلفاز	yes -79
التلفازه	no -76	unknown 60
التلفزه	no -61	unknown 74
التوصيل	no 55	unknown -80
التوي	no -41	unknown -47	yes 76
التيار	unknown -47
التيليفون	no 60	yes -55
الثالث	unknown 79	yes -65
الثالثه	no -47	yes 45
الثانيه	no 112	unknown -105
الثلاثاء	no -66	yes 55
الثلاجه	no -87
الثلج	no -151	unknown 74	yes 51
الجار	unknown 58
الجامع	yes -92
الجبس	no -42	unknown -65	yes 91
الجبل	no 67	yes -82
الجدار	no 42	unknown -113	yes 67
الجدارميه	no -116	unknown 87
الجميع	yes 48
الجناح	unknown 48	yes -101
الجنب	yes -53
الجهتين	yes -79
الجيب	no 96	unknown -46	yes -87
الحاج	unknown 104	yes -123
الحاجب	no -83	unknown -136	yes 206
الحاجز	unknown -79	yes 91
الحادث	unknown -60	yes 93
الحارس	no 72	yes -76
الحاسوب	no -148	unknown 221	yes -119
الحافله	no 45	unknown -40
الحانوت	unknown 82	yes -115
الحجر	no 73	unknown -108
الحديد	no 94	unknown -47	yes -68
الحديقه	unknown 81	yes -53
الحراره	no -79	unknown 61
الحمام	unknown 43
الحمد	no 121	unknown -115
الحوايج	no 60	yes -102
الحوض	no 183	unknown -89	yes -140
الحومه	no -102	unknown 70
الحي	no 142	unknown -84	yes -97
الحيط	no -59	yes 77
الحين	no -43	unknown -75	yes 116
الخامس	unknown -49
الخدامه	no 47	yes -72
الخدمه	no -83	unknown 100
الخزان	no -55	unknown 121	yes -113
الخزانه	unknown 56	yes -74
الخساير	no 45	unknown 53	yes -124
الخشب	no -58	yes 71
الخط	unknown -73	yes 108
الخلف	no 53	yes -52
الخلفيه	no 93	unknown -120
الخميس	unknown 55
الخيمه	no -66	yes 102
الداخل	no 120	yes -166
الدار	unknown 111	yes -81
الدخان	no 56	unknown -96
الدراجه	unknown -48	yes 46
الدراري	no -65	yes 49
الدروج	no -132	unknown 149	yes -41
الدش	no 115	unknown -143
الدوش	unknown 83	yes -68
الذي	no 60	unknown -70
الرابعه	no 69	unknown -86
الراجل	no 174	unknown -158
الراجلين	unknown -62	yes 67
الراكب	no -138	unknown -117	yes 230
الرباط	unknown -108	yes 60
الرجل	unknown -110	yes 98
الرحله	no -109	unknown 179	yes -110
الروايد	no -165	unknown 97
الروبيني	no -71	yes 60
الرياض	no -75	unknown 101
الزاج	unknown -96	yes 91
الزبل	no -113	unknown 104
الزبون	no 102	unknown -137
الزجاج	unknown 87	yes -54
الزجاجي	no -62	unknown 80
الزليج	no 110	yes -120
الزنقه	unknown -88	yes 92
الزيتون	yes 64
السابعه	no 62	unknown -64
الساروط	no -90	unknown 115	yes -44
الساعه	no 47
الساق	no -43	unknown -118	yes 159
السبيطار	no -68
السخان	no 57	unknown -166	yes 88
السطح	no -91	unknown 59
السفر	no 113	unknown -64	yes -57
السفلي	no 129	unknown -99
السكر	no -108	unknown 117
السلامه	no 210	unknown -142	yes -118
السلطات	no -46
السلطه	no 157	unknown -125
السلعه	yes -67
السلوم	no -76	unknown -72	yes 139
السوق	no 47	unknown -90
السياحي	no 80	yes -81
السيار	no -48	unknown 66
السياره	unknown 43
السيد	no 53	yes -73
السيده	no 47	yes -42
السير	unknown -77	yes 98
السيل	yes -77
السيول	no 77	unknown -55
الشاب	unknown -73	yes 44
الشاحنه	no 177	unknown -116	yes -82
الشارع	yes -43
الشاشه	no -79	unknown 139	yes -60
الشباك	no -59	unknown -115	yes 162
الشجره	no 251	unknown -174	yes -129
الشرجم	no 72	unknown -59
الشرفه	no -63	yes 40
الشركه	yes -40
الشقه	no 69
الشكايه	no 67	unknown -63
الشمسيه	no -75	unknown 80
الشوفو	no -144	unknown 100
الشيفور	no 60	unknown -59
الصاك	no -94	yes 74
الصاله	yes -44
الصالون	no -60	unknown 57
الصباح	unknown 42
الصباغه	no -66	unknown 161	yes -95
الصبع	no -93	unknown -90	yes 177
الصدمه	no -87	unknown -53	yes 122
الصغير	unknown -93	yes 60
الصغيره	unknown -80	yes 78
الصندوق	unknown -89	yes 67
الصوره	no 159	unknown -88	yes -88
الضباب	yes -42
الضو	no -45	yes 41
الضوء	no -48
الطابق	yes -64
الطاكسي	no 46
الطبله	unknown -90	yes 61
الطبيب	no -55	unknown 51
الطراكتور	no 52	unknown 49	yes -115
الطرفين	no 158	unknown -79	yes -95
الطلاء	no 146	unknown -156
الطموبيل	unknown 54	yes -48
الطواليط	no -114	unknown 52	yes 47
الطوبيس	no -73	yes 108
الطوموبيل	unknown 55	yes -61
الظهر	unknown -63	yes 43
العاشره	unknown -61	yes 47
العاصفه	unknown 63
العافيه	unknown -49	yes 41
العام	no 49	unknown 101	yes -165
العامل	unknown -100	yes 80
العرس	unknown 93	yes -91
العساس	unknown -115	yes 107
العشره	yes -43
العشيه	unknown 93	yes -77
العماره	unknown 43
العمال	no 90	unknown -45	yes -46
العمل	no -98	unknown 142	yes -47
العنق	no -77	unknown -135	yes 199
العود	no 96	yes -78
العيد	no 69	yes -68
الغاز	no -96	unknown -102	yes 176
الغرزات	no -86	unknown -40	yes 121
الغساله	unknown -82	yes 42
الف	no -75	unknown 172	yes -109
الفاتوره	no -78	unknown 98
الفار	no 65	yes -108
الفراش	no -57
الفرامل	no -51	unknown -95	yes 132
الفرن	no 201	unknown -186	yes -45
الفرنسيه	no 126	unknown -85	yes -49
الفلوس	no -75	unknown 131	yes -58
الفوق	no -165	unknown 98
الفول	no -78	yes 69
القايد	no 124	unknown -70	yes -81
القبو	no -64	unknown 116	yes -55
القدام	no 51	unknown -146	yes 51
القديم	no 40	yes -133
القرميد	no -115	unknown -181	yes 186
القضاييه	yes -97
القط	no -105	unknown 152	yes -86
القطار	no 40	yes -53
القفل	unknown 50
القمامه	no -43	unknown 82	yes -60
القنطره	unknown -111	yes 73
القهوه	unknown -85	yes 73
الكابو	no 44	yes -75
الكاميرا	no -120	unknown 138
الكاميو	unknown 76	yes -88
الكبير	no -80	unknown -114	yes 174
الكراج	no -141	unknown 202	yes -82
الكراسي	yes -101
الكرسي	no -101	yes 114
الكل	no 114	unknown -63	yes -56
الكلب	yes -63
الكهرباء	unknown -63
الكهربايي	yes 55
الكهرباييه	no 72	unknown -53
الكوره	no -68	unknown -85	yes 109
الكوزينه	no -76	yes 61
الكوفر	no 76	unknown 60	yes -137
الكونستا	no 147	unknown -105	yes -73
الكونسطا	unknown -41
الكونطور	unknown 70	yes -43
الله	no 48	unknown -42
اللوحه	no 173	unknown -179	yes -66
اللور	no 68	yes -59
الليل	no 101	unknown -111
الليله	no -79	unknown 93
الماضي	no -57
الماكينه	no -90	unknown 138	yes -83
المالك	no 66	yes -61
المجاوره	unknown 45
المحرك	no -69	unknown 123	yes -62
المحضر	no 47
المحطه	no -57
المحل	no -76	unknown 80
المدرب	unknown -98	yes 108
المدرسه	no 76	unknown -60
المدنيه	unknown 50
المرا	unknown 63	yes -57
المرحاض	no -138	yes 41
المرفق	no -99	unknown -67	yes 152
المركز	no -100	unknown 156	yes -65
المركونه	no 55	yes -40
المره	no 44	unknown -153	yes 89
المستشفي	no -61	yes 90
المستعجلات	unknown -96	yes 133
المستودع	unknown 81	yes -65
المشترك	no -58	unknown 108	yes -50
المصباح	no -44
المطافي	unknown -75	yes 59
المطبخ	no -86	yes 57
المطر	no -70	unknown 89
المظله	no 68	yes -126
المغسله	no 123	unknown -58	yes -137
المقلاه	no 81	yes -65
المكان	no -58
المكتبه	unknown 110	yes -71
الملكي	no -48
الموتور	no -150	unknown 112
الموضوع	no -96	unknown 88
الموطو	yes -60
الموطور	no 45	yes -40
الموقع	yes -47
الموقف	yes 54
المياه	no 143	unknown -116
الناريه	no 42	yes -56
الناس	no 68	unknown -45
النافذه	no 93	yes -83
النضاضر	unknown 128	yes -150
النعاس	no -125	unknown 61	yes 59
النمره	no 122	unknown -93	yes -76
النهار	no -96	unknown 48	yes 43
النوافذ	no 89	unknown -126
النيران	no 58	yes -119
اله	no 158	unknown -105	yes -71
الهواييه	no -49	unknown 70	yes -53
الواجهه	yes -62
الواد	no 45	unknown -73
الوالدين	unknown 53	yes -106
الواليد	unknown -172	yes 126
الواليده	no 276	unknown -212	yes -121
الوراق	no -48	unknown -84	yes 131
الورقه	no 70	yes -117
الوطني	no -69	unknown 44
الوقت	no 56
اليد	no -140	yes 134
اليسري	unknown -56	yes 45
اليمين	no -55	unknown 95	yes -53
ام	no 45	yes -62
اما	no 116	unknown -99
امام	yes -45
امي	no -69	unknown -66	yes 124
ان	no -40	unknown 57
انا	no 97	unknown -56	yes -42
انبوب	no -109	unknown 113
انزلقت	no -53	yes 75
انفجرت	yes -134
انني	no 133	unknown -94	yes -48
انه	no -88	unknown 99
انها	no 49	yes -51
انهار	unknown -108	yes 83
اول	no -56	yes 75
اي	no 111	unknown -47	yes -63
ايام	no -43
ايدي	no -93	unknown -167	yes 218
ايضا	no 59	yes -52
ب	unknown 89	yes -73
باذي	no 105	unknown -55	yes -51
باقي	yes 47
بالبرد	no -145	unknown 104
بالحجاره	unknown -96	yes 59
بالريح	no -52	unknown -175	yes 146
بالسياره	unknown -41	yes 63
بالشرطه	unknown 41
بالليل	no -94	unknown 196	yes -136
بالما	yes -78
بالمقص	yes -103
بالموس	unknown 43	yes -92
باله	no -82	unknown 69
بان	no 84	unknown -41	yes -59
بتاريخ	no 85	yes -101
بجوج	no 49	unknown -68
بحال	no 78	unknown -51	yes -40
بحجم	no -42	unknown 77	yes -54
بحيره	yes -61
بخير	no 128	unknown -88	yes -43
بدا	no -58	unknown -135	yes 134
بدات	no 77	unknown -49
برا	no -125	unknown 160	yes -64
برد	unknown 58	yes -73
بس	no -60	unknown -148	yes 155
بسبب	no -66	yes 52
بسرعه	no 78	yes -64
بسياره	unknown -91	yes 53
بسيط	unknown -90	yes 72
بشريه	no 160	unknown -82	yes -92
بشويه	no 106	unknown -48	yes -61
بشيء	no 90	unknown -68
بصح	unknown -115	yes 99
بعدما	no 101	yes -118
بعصا	no 112	unknown -135
بغا	no -50	unknown 53
بغاتش	no -57	unknown -61	yes 71
بغاش	no 86	unknown -103
بغيت	no 78	yes -57
بغيتش	no -107	yes 91
بفعل	no -55	unknown 84	yes -53
بقا	yes 48
بقاش	no 106	unknown -53	yes -64
بقره	no 52	yes -97
بقعه	unknown 89	yes -100
بكل	no 61	unknown -139	yes 49
بلا	no 100	unknown -42	yes -59
بلاصتو	no -75	unknown -95	yes 143
بلاصه	unknown 89	yes -78
بلاغ	no -94	unknown 208	yes -160
بلانت	no -99	unknown 149	yes -90
بلغت	no -85	unknown 84
بنا	no 63	unknown -47
بنتي	no -66	yes 70
به	unknown -68	yes 49
بها	no -85	unknown 59
بوحدو	no 116	yes -99
بوحدي	no 78	unknown -101
بوليس	no 58	yes -54
بي	no 129	unknown -49	yes -86
بيا	no -125	yes 100
بيت	no 93	unknown -58	yes -61
بيتي	no 51	unknown -106	yes 59
بيناتنا	yes -72
بيني	no 105	unknown -51	yes -69
بيه	no 115	unknown -77	yes -71
تاذي	no 170	unknown -73	yes -98
تاع	no -87	yes 86
تجرح	no 180	unknown -91	yes -112
تجرحات	unknown -92	yes 59
تحتي	unknown 116	yes -118
تحرق	unknown 64	yes -61
تحرقات	yes -68
تخرج	no 85	unknown -50	yes -42
تدخل	no 139	unknown -96	yes -46
ترك	unknown -157	yes 115
تسجل	no 153	unknown -90	yes -63
تسرب	no -42
تسرق	no 127	unknown -106	yes -55
تسرقات	no 43	yes -55
تشفر	no -129	unknown 177	yes -60
تشق	no -50
تشقات	no -79	yes 68
تشقق	no 80	unknown -125
تشكو	unknown -87	yes 93
تصريح	no 99	unknown -44	yes -78
تضر	no 165	unknown -118	yes -60
تضرر	yes -55
تعثرت	no -96	unknown -94	yes 166
تعرض	unknown -41
تعرضت	no 71	unknown -122	yes 53
تعرفت	no 135	unknown -116	yes -61
تعوج	no 162	unknown -75	yes -105
تعود	no 97	unknown -63	yes -50
تعوضون	unknown 71	yes -56
تعويض	unknown -92	yes 79
تفرقع	no -89	unknown 60
تقاس	no 138	unknown -84	yes -55
تقريبا	no -53
تقرير	no -68	yes 84
تقريرا	no 91	unknown -67
تقطع	yes -59
تقلبات	no 69	unknown -110
تقلع	no -70	yes 84
تكسر	yes -75
تلف	no 51	unknown -42
تم	yes -46
تما	no -81	unknown -41	yes 117
تنزف	no -102	unknown -60	yes 118
تنفخ	no -88
تهرسات	no 64	unknown -145	yes 44
توقيع	no -60	unknown 99
ثقب	no 51	unknown -62
ثلاث	no -86	yes 58
ثمن	unknown 82	yes -53
جا	unknown -75	yes 98
جات	no -94	unknown 87
جارتنا	no 90	unknown -101
جارتي	unknown 74	yes -48
جارنا	yes -65
جاو	unknown -80	yes 94
جدا	no 121	unknown -178
جدار	yes 59
جدران	no -89	unknown 154	yes -80
جرح	no 46	unknown -86
جرحي	no 84	yes -62
جري	no 121	unknown -100
جريح	no 83	yes -95
جسديا	no 131	unknown -66	yes -69
جميعا	no 104	unknown -68
جهاز	no -82	unknown 132	yes -50
جواب	no -63	unknown 107	yes -46
جوج	unknown -43	yes 78
جيت	no -151	unknown 129
جيده	no 182	unknown -149
حاجه	no 66	yes -88
حادث	no -49	unknown 86	yes -49
حاده	no -53
حاسوب	no -79	unknown 99	yes -48
حافله	no -50
حافيه	unknown -88	yes 79
حامل	no -69	unknown -76	yes 108
حاول	unknown -63
حاولت	no -72	unknown -50	yes 122
حتي	no 81	unknown -49
حجر	no 85	yes -127
حجره	unknown -147	yes 101
حد	no 200	unknown -123	yes -75
حدا	no 70
حدايا	no -96	unknown -87	yes 146
حررت	unknown 49
حرق	no -63	unknown -131	yes 157
حرقات	no 168	unknown -130	yes -98
حريق	unknown -92	yes 72
حزام	no -97	unknown -95	yes 169
حضر	no 64	unknown -98
حطيت	no -107	yes 110
حفره	no 184	unknown -77	yes -146
حفل	no -70	unknown 144	yes -77
حقيبتي	yes 40
حقيبه	unknown 101	yes -70
حك	no 267	unknown -208	yes -124
حمار	unknown 55	yes -136
حمام	no 111	unknown -108
حمراء	yes -54
حملت	no 149	unknown -106	yes -65
حنا	no 212	unknown -141	yes -72
حوالي	no 84	unknown -83
حيت	no -50	unknown 53
حين	no -41	unknown -69	yes 108
خارج	no -73	unknown -58	yes 122
خالتي	unknown -94	yes 95
خدا	no 42	unknown -81
خدش	no -111	yes 61
خرج	unknown -93	yes 81
خرجات	no 151	unknown -76	yes -143
خرجت	no 86	unknown -63
خرجنا	no 111	unknown -107
خرجو	no 115	unknown -109
خزان	no 56	unknown -72
خزانه	no -46
خساره	no 97	unknown -83
خساير	no 56	unknown -105
خسرنا	no 82	unknown -44	yes -40
خطفو	no -87	unknown 84
خفيف	no 51	unknown -51
خلا	no -149	unknown 187	yes -42
خلاو	no -62	unknown 179	yes -132
خلصت	no -92	unknown 137	yes -53
خويا	yes 53
خيطو	no -77	unknown 49
دابا	no -94	yes 76
داخل	unknown -59	yes 50
دار	unknown -159	yes 189
دارت	no -101	unknown 114
دارو	no 80	unknown -55
داعي	no 58	yes -83
داك	no -94	unknown 67
داو	no -74	unknown 165	yes -117
داير	no -126	unknown 70
دايز	no 245	unknown -168	yes -157
دخل	unknown -86	yes 102
دخلات	yes -53
دخلت	no 40	unknown -74
دراجتي	no -45	unknown 84	yes -41
دراجه	no -52	unknown -94	yes 144
درت	no -96	unknown 100
درج	unknown -114	yes 87
درك	no 42	unknown -76
درنا	no 43	unknown -114	yes 68
درهم	no -58	unknown 97
دفع	no -107	unknown 108
دقايق	unknown -92
دقيقه	no -81	yes 94
دم	no 163	unknown -79	yes -86
دهست	no -51	unknown 50
ديالها	unknown 106	yes -95
ديالو	no 41	yes -55
ديالي	unknown 65
ذو	no 128	unknown -93	yes -71
راجع	unknown -44
راجل	no 96	unknown -61	yes -63
راجلي	no -154	unknown -144	yes 251
راحت	no -137	yes 93
راس	no -79	unknown -105	yes 129
راسها	no -57	unknown -105	yes 158
راسو	unknown -67
راسي	no -61	unknown -135	yes 192
راكبه	no -127	unknown -58	yes 164
راني	no -42	unknown 44
راه	no -122	yes 121
راها	no 125	unknown -195	yes 41
ربع	no -78	yes 106
ربعه	no -109	unknown 61
رجال	no 66	unknown -65
رجع	unknown -75	yes 69
رجعت	unknown 80	yes -53
رجعنا	unknown 55	yes -67
رجل	no 62	unknown -122
رجلي	unknown -66	yes 80
رجليه	no -117	unknown -146	yes 199
رغم	no -65	unknown 121	yes -60
رقبتي	no -99	unknown -68	yes 145
رقم	no 45	yes -78
رقمي	no -102	unknown 93
ركبتي	no -66	unknown -65	yes 129
رماد	no -100	unknown 78
زاج	unknown 70	yes -142
زال	no -188	yes 155
زجاج	unknown 56
زلت	unknown -63	yes 42
زلقت	no -71	yes 76
زوجتي	no -91	yes 104
زوجي	no -42	unknown -66	yes 108
ساحه	no 88	unknown -85
ساعتين	no -44	unknown -50	yes 71
ساقي	no -110	unknown -90	yes 198
ساكن	no 56	yes -64
سال	no -127	unknown -146	yes 203
سالم	no 177	unknown -146	yes -92
سالمه	no 226	unknown -168	yes -93
سالمون	no 44	unknown -49
سالمين	no 92	unknown -51	yes -41
ستر	no 153	unknown -111	yes -53
سته	unknown -119	yes 82
سخان	unknown 62	yes -42
سخون	unknown -56	yes 40
سد	no -100	unknown 55
سديت	no 73	unknown -91
سرقت	no -78	unknown 130	yes -51
سرقه	unknown 60	yes -78
سرقو	no 50	unknown -49
سرقوا	no 50	yes -92
سقط	unknown -45
سلا	unknown -108	yes 103
سلمنا	no 89	yes -52
سليم	no 124	unknown -65	yes -62
سمعت	no -55	unknown 74	yes -65
سمعنا	yes -47
سنه	no -51	yes 56
سنوات	yes -52
سنين	no -114	unknown 168	yes -52
سوء	no 224	unknown -131	yes -148
سوداء	no -100	unknown -47	yes 147
سوي	no 143	unknown -128	yes -45
سياج	yes -45
سيارات	no -118	unknown 106
سياره	no 48
سيدي	no -102	unknown 160	yes -86
شاحنتي	no -80	unknown 101
شاحنه	no -106	unknown 83
شارع	unknown -57
شاف	no -170	unknown 209	yes -64
شب	unknown -93	yes 81
شتنبر	no 54
شجره	no -97	unknown 121
شحال	no -171	unknown 222	yes -117
شخص	unknown 86	yes -92
شدات	no 58	unknown -141	yes 50
شدو	no -50	unknown -70	yes 117
شرطه	no 54	yes -46
شرفه	no 80	yes -79
شركه	no -68	unknown 106	yes -42
شظيه	unknown -100	yes 63
شعل	no -50	unknown 55
شفت	no -75	unknown -81	yes 143
شفتش	no 108	unknown -111
شفرو	no -91	unknown 70
شقتي	yes -62
شقه	no -126	unknown 99
شكايه	no -66	unknown 96
شكون	unknown 76	yes -76
شمعه	no 157	unknown -86	yes -89
شنو	no -66	yes 79
شهر	no -64	yes 47
شهور	no -85	unknown 117
شوف	no 166	yes -168
شويه	unknown -128	yes 144
شي	unknown 48
شيء	no 99	unknown -43	yes -58
صاحبي	no -70
صار	unknown -49	yes 51
صارت	no 70	yes -100
صاعقه	no -120	unknown 107
صافي	no 116	unknown -128
صباح	unknown 64	yes -78
صباحا	no 62	unknown -86
صباعي	no 138	unknown -91	yes -78
صباغه	unknown -54
صحيح	no 78	yes -71
صداع	yes 40
صدري	no -116	yes 136
صدم	unknown 59	yes -49
صدمت	no 106	unknown -58	yes -51
صدمتني	unknown 53	yes -81
صدمني	no -65	unknown 52
صدمه	no 122	unknown -117
صغير	no 58	yes -64
صغيره	yes -45
صفر	no 118	yes -184
صندوق	no 154	unknown -104	yes -88
صوت	no 79	unknown -85
صورا	unknown 72	yes -115
ضاعت	unknown 52	yes -45
ضحايا	no 101	unknown -80
ضد	no -64	yes 50
ضرب	no -86	unknown 171	yes -119
ضربات	no -112	unknown 114
ضربت	unknown -51	yes 58
ضربتني	no 117	unknown -59	yes -83
ضربني	unknown -51
ضربه	no 146	unknown -132
ضربو	no 69	unknown -71	yes -54
ضرر	no 159	unknown -127
ضو	no 204	unknown -182	yes -51
طار	no 61	unknown -47
طاكسي	no 47	unknown -45
طاير	no -46	unknown -87	yes 99
طبيب	no 74	yes -73
طحت	no -40	unknown -97	yes 131
طراف	no 40	yes -60
طرف	no -92	unknown -60	yes 121
طريق	no 48	unknown -109	yes 48
طلب	unknown -95
طلبت	unknown 40	yes -116
طلعت	no 48	yes -94
طوموبيلات	no -186	yes 154
طوموبيلتي	no -169	unknown 205	yes -88
طيح	no -105	unknown -66	yes 142
طيرات	no -67
ظهر	unknown -69	yes 70
ظهره	no -160	unknown -42	yes 185
ظهري	unknown -157	yes 156
عاد	no 168	unknown -138	yes -50
عاصفه	no 76	unknown -104
عام	no -57	unknown 71
عامره	no -167	unknown 51	yes 93
عامين	no 56	unknown -140	yes 61
عبر	no 83	unknown -46	yes -41
عجلات	no -124	unknown 152	yes -88
عجله	no -75	unknown 62	yes -44
عربه	unknown -78	yes 72
عشر	unknown -65	yes 83
عشره	no 73	yes -72
عشرين	no -83	unknown 175	yes -113
عض	no -51	unknown -146	yes 172
عضني	no -55	unknown -60	yes 114
عطاني	no -94	yes 93
عظم	unknown -75	yes 108
عفوا	unknown -96	yes 98
علاش	no -65	unknown 125	yes -60
علامه	unknown -61	yes 43
عليا	no -41	yes 52
عليه	unknown -46	yes 80
عليها	unknown -53	yes 79
عليهم	unknown 49	yes -41
عمر	no 53	yes -88
عمرها	no 71	unknown -101
عمي	no -171	yes 120
عن	no 110	yes -80
عند	no 42	yes -50
عندنا	no -70	yes 51
عنده	no 130	unknown -149
عندها	no -91	unknown -43	yes 127
عندو	no 88	unknown -67	yes -44
عندي	unknown 49
عنقي	no -62	unknown -79	yes 116
عيطت	no 101	yes -93
عين	unknown -83	yes 69
عيني	no -109	unknown -51	yes 161
غدا	no 117	unknown -53	yes -81
غرز	no -51	unknown -129	yes 155
غرزات	no -58	unknown -81	yes 127
غرفه	yes -48
غرق	no 56	yes -71
غطاء	no 61	unknown -46
غير	no 41	unknown -44
فاتوره	no 43	yes -69
فاس	unknown 54	yes -87
فاصطدمت	no 46	unknown -61
فاض	no -100	unknown 150	yes -52
فاضت	no -42	yes 54
فالتيليفون	unknown -53	yes 55
فالجرده	no 53	unknown -88
فالدار	no 49	unknown -85	yes 40
فالسبيطار	no -73	unknown -81	yes 145
فالشجره	no -69	unknown -139	yes 136
فالطريق	no -127	unknown -146	yes 201
فالطوموبيل	no -127	yes 149
فالكوزينه	unknown -72
فانكسر	no -113	unknown 83
فتح	no -71	unknown -54	yes 84
فدار	no -101	yes 89
فعل	unknown 52	yes -62
فقد	unknown -71	yes 47
فقدت	no -46	unknown 132	yes -130
فقط	no 61
فلا	no 200	unknown -134	yes -72
فلم	no 57	yes -72
فما	no 80	yes -69
فورا	no 128	unknown -108	yes -54
فوقي	unknown 72	yes -57
فيا	no 78	unknown -93
فينا	no 135	unknown -115
فيها	no 43	unknown -50
فيهم	no 240	unknown -194	yes -97
قالت	no -73	unknown 110	yes -45
قالو	no -67	yes 57
قالي	no 52
قبل	unknown 52	yes -44
قد	no 118	unknown -103
قدام	unknown 59
قدامي	unknown 65	yes -84
قديمه	no 46	unknown -64
قرب	no 110	unknown -59	yes -50
قريب	no -42
قصد	no -75	unknown 41
قطع	no -68	unknown 75
قطعت	no -109	unknown -125	yes 173
قفل	unknown -113	yes 95
قلبي	unknown 81	yes -98
قلعات	no -151	unknown 76
قويه	no 74	unknown -103
كاحلي	no -52	unknown -62	yes 106
كار	no 47	unknown -87
كاع	no 99	unknown -66	yes -54
كامل	unknown 72	yes -57
كامله	yes -54
كاميرا	no -85	unknown 140	yes -54
كانها	no 175	unknown -147	yes -55
كانو	no 115	unknown -155
كاين	no 110	unknown -44	yes -86
كبير	no 117	unknown -102
كبيره	yes 42
كتب	unknown -76
كتبو	no 66	yes -75
كتفي	no -95	unknown -84	yes 175
كثير	no -93	yes 57
كثيرا	no -68	unknown 64
كحل	no 89	unknown 58	yes -188
كذلك	no 149	unknown -74	yes -82
كرسي	no -124	unknown 193	yes -112
كره	unknown -119	yes 75
كسرت	no -46	unknown -66	yes 99
كسرو	no -90	unknown 157	yes -66
كسروا	no 95	yes -92
كسيده	no -97	unknown -91	yes 182
كل	unknown -45
كلب	no -138	yes 122
كلنا	no 105	unknown -90
كلهم	no -60	unknown -57	yes 105
كلو	no 83	yes -79
كما	no 76	unknown -160	yes 52
كنا	no 76	unknown -88
كنتسني	no -77	yes 75
كهربايي	no -85	yes 56
كونسطا	unknown 51	yes -56
كي	no 77	unknown -155	yes 71
كيبكي	yes -42
كيجري	no -69	yes 84
كيشعل	unknown 42	yes -97
كيضرني	no -63	unknown -101	yes 128
كيضرها	no -98	unknown -107	yes 198
كيف	no -52	unknown 130	yes -90
كيقطر	no 51	yes -89
كيقول	unknown 42
كيلعبو	yes -66
ل	no 206	unknown -175	yes -103
لا	no 72	yes -51
لاباس	no 205	unknown -102	yes -106
لاحد	no 129	unknown -109	yes -42
لاسورانس	unknown 46	yes -49
لان	no -97	unknown 123
لانه	no 49
لاي	no 206	unknown -137	yes -79
لباربريز	no 47	yes -100
لتحت	no -91	unknown 122
لحادث	no 43	unknown -109	yes 40
لحد	no 60	unknown -128
لدي	no -64
لدينا	no 76	unknown -158	yes 49
لقينا	unknown 113	yes -163
لكم	no 127	unknown -43	yes -91
لكن	no 60	unknown -57
لكنه	no -76	unknown 90
للاسف	no 79	unknown -74
للبوليس	unknown 89	yes -80
للدار	no -88	unknown -42	yes 103
للسطح	no 95	unknown -44	yes -48
للشرطه	no 107	unknown -41	yes -89
للكوميساريه	unknown -45
لله	no 116	unknown -114
لم	no 92	unknown -44	yes -49
لما	no -144	yes 106
له	no 68	unknown -108
لوحه	no 93	unknown -79
لور	unknown -87	yes 99
لوطوروت	no 218	unknown -125	yes -109
لي	unknown -63	yes 82
ليكم	no 136	unknown -100	yes -44
ليلا	no 44	unknown -49
ليله	no 44
لينا	no 45
ليه	yes 73
ليها	unknown -56	yes 79
ليهم	no 99	unknown -45	yes -75
ما	no 57
ماء	unknown -91	yes 82
مات	unknown -70
ماتت	unknown 92	yes -88
ماديه	no 152	unknown -113
ماذا	no -110	unknown 120
مازال	no -85	unknown 69
ماشي	yes -64
ماعرفتش	no -40	unknown 112	yes -100
ماكان	no 173	unknown -114	yes -70
ماكاين	no 62	unknown -46
ماكاينش	no 61	unknown 47	yes -196
ماكينه	unknown -93	yes 65
ماوقع	no 285	unknown -219	yes -159
مبلل	no 186	unknown -134	yes -81
متر	yes -41
مترين	no -51	yes 74
متوقفا	no 40	yes -55
متي	no -42	unknown 84	yes -42
مثل	no -90	yes 81
مجروح	no 143	unknown -94	yes -80
مجهول	no -86	unknown 91
مجهولون	no 129	unknown -91	yes -80
محروق	unknown -60
محضر	unknown 67	yes -75
محضرا	unknown 44
محطه	no -86	unknown 136	yes -52
محمد	no -61	yes 58
محمله	no -110	unknown 177	yes -72
مدخل	no 72	yes -60
مدينه	yes 68
مراتي	unknown -84	yes 69
مراه	unknown 111	yes -94
مرجان	unknown -64
مرحبا	no -89	unknown 59
مرسيليا	unknown -111
مرفق	no 118	unknown -65	yes -80
مركونه	no -106	unknown 177	yes -69
مريض	no 107	unknown -76	yes -48
مزيان	no -104	unknown -84	yes 156
مستودع	no -50
مسكين	no 87	unknown -126
مشا	no 85	unknown -49
مشات	no -128	unknown 134
مشاو	no 108	unknown -186
مشكل	no 62	yes -62
مشي	no 78	unknown -48	yes -43
مشيت	yes -97
مشيتش	no -74	unknown 147	yes -84
مصاب	no 116	unknown -96
مصاريف	no -44
مصباح	no 114	unknown -79
مصدره	no 149	unknown -125	yes -46
مضروب	no -89	yes 80
مطر	unknown -84	yes 50
مع	no 48
معاه	unknown -116	yes 111
معايا	unknown -60	yes 46
معاينه	no 53	yes -59
معلم	no -125	unknown 101
معي	unknown -54	yes 57
مفاجي	no -63	unknown 112	yes -50
مفتوح	unknown -65	yes 53
مكان	no -55
مكانها	no 202	unknown -177	yes -61
مكروه	no 175	unknown -145	yes -46
مكسور	no 49	unknown 75	yes -135
مكناس	no 139	unknown -74	yes -72
ملء	unknown 43	yes -83
ملانا	no 60	unknown -76
ملي	unknown -65	yes 45
ممر	unknown -62	yes 67
منا	no 175	unknown -110	yes -85
منذ	no -42	yes 61
منزلي	no -105	unknown 111
منفوخه	no 55	unknown -83
منه	no 115	unknown -48	yes -72
منها	no 55	yes -78
منهم	unknown -167	yes 102
منو	no 46	unknown -178	yes 121
مني	no -95	unknown 50	yes 40
مهرس	no -63	unknown -166	yes 159
مهرسه	no -113	unknown -129	yes 197
موخره	unknown 41	yes -102
مورا	unknown -89	yes 64
موطور	no -90	unknown -111	yes 183
موقف	no -53	unknown 117	yes -74
مول	no 71	unknown -65
مولات	no 87	unknown -56	yes -64
ناريه	no -56	unknown -81	yes 128
نازل	no 95	unknown -122
ناض	no 56	unknown -151	yes 52
ناضت	no -89	unknown 100	yes -48
ناعس	unknown -118	yes 120
نافذه	unknown -71	yes 60
نايم	no -80	unknown 125	yes -69
نايمه	no -82	unknown -41	yes 117
نتصل	unknown -52	yes 52
نتفاهمو	unknown 60	yes -80
نجمه	no -107	unknown 176	yes -76
نحرر	no 137	unknown -75	yes -76
نحن	no 64	unknown -67
نحو	no -55	yes 50
نخرج	no 144	unknown -143
ندير	no -57	unknown 62
نزل	no 92	unknown -50	yes -49
نزلت	no -59	unknown 66
نسخه	no -80	unknown 136	yes -57
نسيت	unknown 55
نسيتها	no 43	yes -100
نسيتو	unknown 55	yes -51
نصب	no 169	unknown -104	yes -89
نصف	no 93	yes -91
نعست	no 41	unknown -63
نفس	no 74	unknown -107
نفق	no 96	unknown -61
نقل	no -130	unknown 67	yes 53
نمشي	no -56	unknown 74
نهار	no -48	unknown 41
نوع	no 53	unknown -78
نوقع	no -121	unknown 63	yes 49
هاتفي	no -94
هاد	no -75	unknown 97
هادشي	no -45
هادي	yes -45
هبت	no 137	unknown -76	yes -101
هبط	unknown 62	yes -88
هبطات	no 89	unknown -172	yes 42
هذه	unknown 49	yes -59
هرب	no -139	unknown 68	yes 65
هز	no 150	unknown -127	yes -50
هل	no -105	unknown 114
هنا	no -62	unknown 81
ههه	no 66	yes -85
هههه	no 134	unknown -141
هو	no 76	yes -49
هي	no 113	unknown -96
واحد	unknown -52
واحدا	no 96	yes -62
واحده	no 49	unknown -85
واش	unknown 47	yes -67
واصطدمت	no -85	unknown 80
واقف	no 47	unknown -88
واقفه	no 66	yes -101
والباب	unknown -78
والبوليس	no 75	unknown -75
والثلاجه	no 69	unknown -114
والحمد	no 125	unknown -95
والدتي	unknown -139	yes 135
والدراري	yes 47
والدرك	no 53
والزجاج	unknown -105	yes 102
والسايق	no 69	yes -104
والستاره	no 104	yes -182
والسقف	yes -41
والطبيب	no -57	unknown -61	yes 118
والعافيه	unknown -40	yes 43
والفلوس	no -138	yes 71
والكل	unknown -50	yes 43
والكلب	no -121	unknown 183	yes -96
والكونسطا	no 159	unknown -152	yes -46
والله	no -58
والما	no -91	yes 41
والو	no 108	unknown -54	yes -53
والوقايه	no -71	unknown 124	yes -97
واليوم	no -127	unknown 174	yes -78
وانكسرت	yes -56
وبقا	no -64	unknown 45
وبقيت	yes 56
وبين	no 105	unknown -51	yes -69
وتضررت	no -57	unknown 101	yes -53
وجا	no 153	unknown -79	yes -111
وجاء	no 58	unknown -50
وجات	yes 70
وجدت	no -84	unknown 117
وجدنا	yes -70
وجده	unknown 53	yes -86
وجهي	unknown -83	yes 71
وحتي	no 182	unknown -114	yes -71
وحده	unknown -45
وحدو	no 135	unknown -90	yes -53
وحرق	no -156	unknown 40	yes 71
وحنا	no 156	unknown -119	yes -49
وحين	no -58	yes 51
وخليت	no -105	unknown 158	yes -80
ودابا	unknown -69	yes 43
ودارو	no 49	unknown -75
ودخل	no -66	unknown 80
ودخلت	no 105	unknown -50	yes -74
ودنو	unknown -96	yes 86
ودي	no 86	unknown -103
وديه	yes -51
وراجلي	no -83	unknown -116	yes 169
ورقه	unknown 101	yes -96
وسط	no 81	unknown -62
وسقطت	no 130	unknown -125
وشعلات	no 150	unknown -101	yes -56
وصل	no -112	unknown 109
وصلات	no 45	unknown -107	yes 55
وصلت	no -135	unknown 67
وضرب	no 43	unknown -95	yes 52
وطاح	no -102	unknown -88	yes 178
وطاحت	unknown -137	yes 52
وعطاوني	no 143	unknown -62	yes -92
وعليها	unknown 44	yes -60
وعمرنا	no 107	unknown -67	yes -48
وفجاه	no 54	unknown -53
وقالت	no 55	yes -91
وقت	no -90	yes 80
وقد	no 43	yes -72
وقع	no 58	yes -49
وقعات	no -131	unknown 159
وقعت	no -134	yes 150
وقعنا	yes -57
وقفت	unknown 82	yes -115
وكتبو	no -54	unknown 110	yes -80
وكسر	no -52	yes 72
وكسرت	no -60	yes 63
وكلشي	unknown -65
وكمل	no 55	unknown 75	yes -126
وكنت	no -47	unknown -85	yes 124
ولا	no 124	unknown -80	yes -43
ولات	no 62	yes -92
ولد	no 79	unknown -64
ولدي	no -66	unknown 43
ولله	no 102	unknown -65	yes -54
ولم	no 86	unknown -52
ولي	no 90	unknown -169	yes 43
وما	unknown -49
ومراتي	unknown -66	yes 76
ومشي	no -233	unknown 124
ومشينا	no 68	unknown -124
ومول	no -75	yes 70
ونحن	no 103	unknown -83
ونسيت	yes -40
ونص	no 44
ونقل	no -65	unknown -90	yes 155
وهبط	no -59	unknown 58
ووقعنا	no -49
ويقول	unknown -62
يا	unknown -76	yes 54
يبدو	no -112	unknown 108
يتاذ	no 101	unknown -52	yes -49
يتضرر	no 98	unknown -74
يتعرض	no 148	unknown -108	yes -42
يتوقف	no -48	unknown -68	yes 113
يجي	yes -41
يحدث	no 127	unknown -90
يخلص	no -93	unknown 62
يد	no -67	unknown 45
يدها	no -114	unknown -72	yes 171
يدي	no -55	yes 79
يديها	no -94	unknown -70	yes 158
يرجع	no -89	yes 81
يرحمها	no -81	unknown 105	yes -56
يشكو	no 58	unknown -94
يصب	no 73	unknown -47
يغطي	no -89	yes 97
يقول	no -67	unknown 56
يكن	no 169	unknown -118	yes -53
يلمسني	no 161	unknown -213
يمكن	unknown 59	yes -80
يورو	no -85	unknown 64
يوقع	no 75	yes -81
يولمني	unknown -43	yes 73
يوم	unknown 51
يومين	no -50
يونيو	unknown 50
@thirdParty
	no 103	unknown -185	yes -36
#025>	no 43
#200>	yes 76
#2025	no 43
#300>	no 77	yes -60
#500>	no -75
#800>	no 40	unknown -119	yes 51
#900>	no -134	unknown 199	yes -87
#<201	no -221	unknown 86	yes 50
#<300	no 62
#<400	unknown 136	yes -204
#<900	no -134	unknown 199	yes -87
#<ابت	no -78	unknown -51	yes 121
#<ابر	no 118	unknown -95	yes -68
#<ابن	no -112	yes 141
#<ابي	no 46
#<اتم	no 99	yes -76
#<اثن	no -54	yes 54
#<اجد	no 155	unknown -83	yes -73
#<اجر	no -46	yes 54
#<اجل	no -267	unknown 259
#<احم	no -135	yes 151
#<اخذ	no 113	yes -76
#<اذي	no 40	unknown 60	yes -117
#<ارت	no 83	yes -45
#<ارج	no 122	yes -102
#<ارد	no 138	unknown -72	yes -110
#<ارض	no -61	yes 80
#<اري	no 52	unknown -48
#<است	no -92	yes 55
#<اسف	no -104	unknown 88
#<اسق	no -175	yes 193
#<اسم	yes 64
#<اسو	yes 59
#<اشت	unknown -46	yes 59
#<اصب	no 92	yes -53
#<اصر	unknown 41	yes -42
#<اصص	no 52	yes -42
#<اصط	no -62	yes 92
#<اصل	unknown -59	yes 40
#<اضر	no -41	unknown 84	yes -46
#<اطف	no 103	yes -85
#<اطل	unknown -50	yes 61
#<اظن	no -79	unknown 117	yes -61
#<اعت	no -60	yes 83
#<اعر	no 95	yes -77
#<اعط	no -108	yes 143
#<اعل	yes 53
#<افر	no 62	yes -41
#<اقت	no 56
#<اقد	no 52
#<اقو	unknown -41	yes 71
#<اكا	no -89	unknown 132	yes -89
#<اكت	no 47
#<الج	yes 40
#<الذ	no -70	unknown 52
#<الض	yes -42
#<اله	no 59
#<الپ	no 125	yes -82
#<الڤ	no 79	unknown -131
#<الگ	unknown 84	yes -107
#<امت	no -50	yes 67
#<امي	no 87	yes -69
#<انب	no 74	yes -51
#<انح	no 42
#<اند	no -88	yes 109
#<انز	no 72	yes -51
#<انس	no 87	yes -62
#<انف	unknown 49
#<انق	no 167	yes -142
#<انك	unknown 124	yes -115
#<انن	no -74	yes 98
#<اود	no -52	unknown 49
#<اور	no 109	unknown -71	yes -45
#<اول	yes 53
#<ايا	no 50
#<ايد	yes 42
#<ايض	no 47	unknown -87
#<بار	no -59
#<باس	no 141	yes -107
#<باق	yes 46
#<بان	no 50
#<باي	no -64	yes 75
#<بتا	no 41
#<بثل	no -51	yes 68
#<بجا	no 149	unknown -52	yes -104
#<بحج	no 68	yes -52
#<بحر	no -59	unknown -52	yes 76
#<بحي	no 130	yes -99
#<بدا	yes 62
#<بدر	no -94	unknown -49	yes 117
#<بدل	no 65	yes -47
#<بدن	no -156	yes 179
#<برا	no -88	unknown 107	yes -41
#<برد	no 131	yes -110
#<بري	no 97	yes -78
#<بسا	no 108	unknown -52	yes -53
#<بسب	unknown 43	yes -56
#<بسل	no 146	unknown -47	yes -108
#<بسو	no -57	yes 65
#<بسي	yes 48
#<بشظ	no 41
#<بصح	no -154	unknown -41	yes 189
#<بطا	no -135	unknown 93	yes -40
#<بطن	no -82	yes 98
#<بعص	no -179	yes 188
#<بغا	yes 51
#<بفع	no 74	unknown -89
#<بقر	no 130	yes -103
#<بقط	no 41	unknown -75
#<بقع	no -103	unknown -50	yes 120
#<بقي	no 48
#<بلغ	no 113	yes -88
#<بمر	yes 40
#<بمع	no 168	yes -139
#<بمق	no -52	yes 70
#<بمن	no 44
#<بنا	no 52
#<بنت	no -50
#<بنف	no -193	unknown -47	yes 236
#<بها	no -58	unknown 48
#<بوح	no 65
#<بيت	no -58	unknown 47
#<بيد	no -156	unknown -50	yes 175
#<بيس	no -53	yes 73
#<بيض	no -98	unknown -43	yes 142
#<بين	no -45	yes 51
#<بيه	no 78	yes -49
#<تاذ	unknown -48
#<تاك	no 127	unknown -45	yes -97
#<تام	no -122	unknown 147	yes -75
#<تبع	no 54	unknown -51
#<تتح	no -90	yes 102
#<تجر	yes 54
#<تحت	no 58	yes -44
#<تحق	no 41
#<تخر	no -122	yes 138
#<تخل	no 188	yes -160
#<تدخ	no 51	unknown -45
#<ترج	no -229	unknown 112	yes 116
#<تسب	yes 46
#<تسل	no 146	yes -121
#<تشف	no 143	unknown -41	yes -103
#<تشك	no -68	yes 84
#<تشو	yes 51
#<تصا	no -114	unknown 87
#<تصد	no 99	yes -67
#<تصر	no 46
#<تصل	no 110	yes -80
#<تطا	no 60
#<تعط	unknown 79	yes -135
#<تعو	no 49
#<تفر	no 62
#<تفل	no 190	yes -155
#<تقد	yes 65
#<تقر	no -48	yes 69
#<تقط	no 75	yes -50
#<تقل	yes 48
#<تكس	no 187	unknown -43	yes -143
#<تلا	no -97	yes 126
#<تلف	no 56	yes -50
#<تلق	no 129	yes -112
#<تما	no 61	unknown -42
#<تمر	no -150	unknown 121
#<تنف	no 80	yes -50
#<توج	no 44
#<توق	no -159	unknown 65	yes 105
#<ثمن	no 56	unknown -55
#<جاب	no -124	yes 146
#<جاج	no 52
#<جار	no -124	yes 149
#<جان	no 45	unknown -62
#<جاو	no 55
#<جبل	no 72	unknown -40	yes -45
#<جدر	no 43
#<جدي	no 107	unknown -68
#<جرف	no 103	yes -86
#<جرو	no 96	yes -77
#<جري	no -101	yes 135
#<جمع	no -160	yes 198
#<جمي	no 117	yes -92
#<جنب	yes 44
#<جيت	no 116	yes -93
#<حاج	unknown 46
#<حاد	no 106	unknown -58	yes -49
#<حار	no 134	unknown -42	yes -92
#<حاس	yes 65
#<حاف	yes 44
#<حال	no -86	unknown -47	yes 118
#<حام	yes 49
#<حاو	no 75	yes -49
#<حجر	no -55
#<حدا	no -40
#<حدث	unknown 67	yes -98
#<حدي	no 86	yes -68
#<حرف	no -58	yes 88
#<حرق	no 141	yes -111
#<حري	no 45
#<حزا	no -160	yes 172
#<حسب	no -209	unknown -43	yes 233
#<حصا	no 44	unknown -43
#<حطي	no 51
#<حفا	yes 54
#<حفل	no 90	yes -69
#<حلا	no -236	yes 247
#<حما	no 41
#<حمر	unknown 65	yes -45
#<حمل	yes 41
#<حوا	no 50
#<حيت	no -50
#<خاط	no 135	unknown -51	yes -95
#<خال	no -113	yes 137
#<خاو	no 126	yes -102
#<خاي	no 94	yes -70
#<خبط	no -55	unknown -44	yes 87
#<ختي	no 40
#<خدا	no 166	unknown -48	yes -115
#<خدم	no 40	unknown -57
#<خرب	no 133	yes -115
#<خزا	yes 46
#<خسر	no 96	unknown -43	yes -52
#<خطف	no 78	yes -60
#<خلا	no -66	unknown 46
#<خلص	no -182	unknown 191
#<خلف	no -80	yes 111
#<خلي	no 49	unknown -46
#<خمس	unknown -57	yes 87
#<خنز	no 101	yes -81
#<خوي	no 55
#<خيط	no 95	yes -67
#<دار	no 50
#<داز	no 95	unknown -43	yes -70
#<داس	no -46	yes 57
#<داو	no 101	unknown -46	yes -50
#<داي	no -63
#<درت	yes -57
#<درج	no 44
#<درك	no 71	yes -49
#<درن	no -98	yes 120
#<دقا	no -68	unknown 100	yes -44
#<دهس	no -68	yes 95
#<دون	no -90	yes 111
#<ذرا	no 138	yes -108
#<راج	no -76	yes 102
#<راح	no 94	yes -74
#<راك	yes 44
#<ران	no 49
#<راه	unknown 48
#<راي	no -83	yes 105
#<ربع	no 54
#<رجا	no -73	yes 90
#<رجل	unknown -41
#<رسم	no -98	unknown -52	yes 133
#<رغم	no -120	unknown 136	yes -65
#<رفض	unknown -54
#<رفع	no -59	unknown 117	yes -80
#<رقب	no -69	yes 90
#<رقم	no -65	yes 53
#<ركا	no 41
#<ركب	no -99	yes 134
#<رما	unknown -45
#<روا	no 49
#<ريا	no -54	unknown 135	yes -91
#<زاج	no 42
#<زال	no -115	unknown 62
#<زجا	no 44	yes -55
#<زلت	yes 42
#<زلق	no -40	yes 63
#<زمي	no -134	yes 151
#<زوج	no 67
#<زيا	no -118	unknown 70	yes 40
#<زيت	no 75	yes -65
#<ساح	yes 52
#<ساد	no 75
#<ساق	no -68	unknown -43	yes 107
#<ستر	yes 50
#<سته	no -90	yes 119
#<سخا	no 117	yes -102
#<سخو	no 96	yes -81
#<سدي	no 55	yes -45
#<سرق	no 69	yes -47
#<سقو	no 178	yes -153
#<سكب	no 131	yes -94
#<سلا	yes 56
#<سلي	no 72	unknown -51
#<سمح	no -128	yes 148
#<سمع	unknown 54
#<سنه	yes 52
#<سني	unknown -61	yes 54
#<سوء	no 168	yes -136
#<سور	yes 49
#<سول	no 52	yes -87
#<سوي	no 137	yes -103
#<سيا	no -57	yes 69
#<سيد	no -61	yes 89
#<سيم	no 127	yes -103
#<شاب	no 53
#<شات	yes 49
#<شاح	yes 67
#<شاد	no -295	yes 311
#<شار	unknown -51
#<شاف	no -51	unknown 52
#<شتن	no 55	unknown -68
#<شحا	no 142	unknown -54	yes -87
#<شخص	yes 52
#<شدو	no 150	unknown -67	yes -84
#<شرط	yes 41
#<شرف	no -95	yes 119
#<شرك	no 73	yes -46
#<شري	unknown -83	yes 47
#<شظي	no 137	yes -115
#<شعل	no 50
#<شغل	no 82	yes -55
#<شفت	yes 50
#<شفر	no 48
#<شقت	no 103	unknown -44	yes -54
#<شقه	no -68	yes 82
#<شكا	no 63	yes -69
#<شكو	no 91	yes -59
#<شمع	no 79	yes -67
#<شنو	no -177	unknown 90	yes 59
#<شهر	no -50	unknown 111	yes -59
#<شوف	no 185	yes -156
#<شيي	no 48	yes -78
#<صاح	no -147	yes 155
#<صاع	no 129	yes -94
#<صاف	no 122	yes -106
#<صحا	unknown -41	yes 53
#<صحي	no -90	unknown 92
#<صدم	no -53	yes 43
#<صدي	no -183	yes 124
#<صرخ	yes 47
#<صعد	no 158	yes -135
#<صغي	no 50
#<صفر	no 71	unknown -63	yes -47
#<صند	no 60
#<صوت	no -50	yes 79
#<صور	no 68	yes -43
#<ضاع	no 62
#<ضحا	no -77	yes 94
#<طاح	no 55
#<طار	no 92	yes -68
#<طاك	no -126	yes 146
#<طال	no -91	unknown 65
#<طبي	unknown -42	yes 47
#<طرا	no 60	unknown 63	yes -166
#<طرط	no 91	yes -75
#<طرف	yes 46
#<طفا	no 187	yes -171
#<طفي	no 46
#<طلب	no -121	yes 148
#<طلع	unknown 56
#<طوم	no -85	yes 124
#<طوي	no 54
#<طيب	yes 53
#<طيح	unknown -46
#<طير	no -70	yes 93
#<عاد	no -45	yes 73
#<عاص	no 71	yes -61
#<عام	no -69	yes 49
#<عاي	no -157	yes 182
#<عبا	no -152	yes 163
#<عبر	no -66	yes 80
#<عجل	unknown -48	yes 58
#<عدا	no -42	yes 63
#<عرب	yes 45
#<عرف	no -82	unknown 69
#<عصف	no 140	yes -107
#<عضن	no -51	yes 73
#<عطا	no -159	unknown 71	yes 111
#<عطي	unknown -44
#<عظم	no 168	unknown -42	yes -147
#<عفو	no -49	yes 57
#<علا	no -40	unknown 56
#<علم	no -54	yes 90
#<عمل	yes 43
#<عمو	no 59
#<عمي	yes 46
#<عند	no -53	yes 56
#<عنق	no 40
#<عيط	no 85	yes -66
#<عين	no 64	yes -43
#<غاد	no -59
#<غدا	no -40	yes 58
#<غرا	no 206	unknown -42	yes -164
#<غرز	yes 49
#<غرف	no 67	yes -40
#<غرق	no 44
#<غطا	no 64
#<غلط	no 57
#<فات	no -131	unknown 161	yes -69
#<فار	unknown 61
#<فاص	no -63	yes 76
#<فاض	yes 65
#<فاك	no -149	yes 167
#<فان	no 47
#<فاي	no 125	yes -92
#<فتا	no -48	yes 90
#<فتش	no -127	yes 153
#<فتض	no -56	yes 81
#<فجا	unknown 58	yes -91
#<فحا	no 59
#<فدا	no -206	yes 224
#<فرا	yes 70
#<فسق	no 115	yes -92
#<فطا	no -116	unknown -41	yes 146
#<فطر	no 128	yes -104
#<فطو	yes 75
#<فقت	no 141	yes -107
#<فكل	no -40	yes 59
#<فلم	no 77	yes -51
#<فلو	no -204	unknown 55	yes 178
#<فما	no 57	unknown -43
#<فوا	no -80	yes 101
#<فور	no 52	yes -44
#<فيا	no -78	yes 98
#<فيد	no -88	yes 113
#<فيض	no 78	yes -67
#<فين	no -68	yes 98
#<قال	no -54	yes 51
#<قبل	no 53	yes -49
#<قدم	no 83	yes -57
#<قدي	no -76	yes 108
#<قرر	unknown -44
#<قصد	no -114	unknown 92
#<قطع	no 46
#<قفز	no 65
#<قفل	yes 40
#<قلت	no 127	yes -104
#<قلع	no 189	unknown -40	yes -166
#<قول	no 99	yes -79
#<قوي	no 42
#<قيد	no 67	yes -57
#<كاح	no 61
#<كار	no -129	unknown -43	yes 171
#<كاع	no 99	yes -78
#<كال	no -102	yes 122
#<كاي	unknown -54	yes 83
#<كبي	yes 52
#<كتا	yes 40
#<كتب	no -66	yes 59
#<كتج	no -172	yes 198
#<كتر	no -190	unknown 131	yes 48
#<كتس	no 64
#<كتع	yes 59
#<كتق	no -41	unknown 45
#<كثي	yes 60
#<كرا	no -69	yes 93
#<كرس	no 41
#<كره	no 72	yes -50
#<كسر	no 41
#<كسي	no -207	unknown 295	yes -134
#<كلب	no -162	yes 121
#<كلن	yes 41
#<كلو	no 41
#<كلي	no -81	yes 103
#<كما	yes 58
#<كنخ	no -166	unknown 121
#<كند	no -189	unknown 128
#<كنر	no 72	unknown -139
#<كنص	no 143	yes -125
#<كنع	yes 54
#<كنف	no 170	yes -150
#<كنق	no 88	yes -56
#<كهر	no 87	yes -66
#<كون	no -102	yes 131
#<كيت	no -79	unknown 78
#<كيج	no -53	unknown 47
#<كيخ	no 64	unknown 48	yes -115
#<كيد	no -109	unknown -58	yes 160
#<كير	no -197	unknown 69	yes 89
#<كيس	no 98	yes -73
#<كيط	no -148	yes 166
#<كيف	no 99	yes -105
#<كيق	no -44
#<كيل	no -84	yes 104
#<كين	no -45	yes 75
#<كيو	yes 48
#<لاح	no 92	yes -56
#<لاس	no -135	unknown 131
#<لاف	yes 60
#<لاك	no 74	yes -50
#<لاي	unknown 69	yes -124
#<لبي	no 80	unknown -74
#<لتر	no 44
#<لحا	no -126	unknown 99
#<لحد	no 102	yes -77
#<لحق	no 57
#<لدا	no -199	yes 206
#<لدي	no -75
#<لسع	no 109	yes -79
#<لسي	unknown 125	yes -160
#<لصق	unknown -49
#<لعب	no 55	unknown -44
#<لقا	unknown 75	yes -61
#<لقي	no 43	yes -76
#<للب	yes 54
#<للت	no 71	yes -48
#<للح	no -138	unknown 80
#<للخ	yes 56
#<للد	no -68	unknown 77
#<للش	no 108	yes -83
#<للم	yes 51
#<للو	no 45
#<لما	no 63	unknown -70
#<لنا	no 110	yes -85
#<لوا	unknown 56	yes -73
#<لوح	no 44
#<لور	no -97	yes 119
#<ليس	no -114	unknown 80
#<ليك	no 48	yes -88
#<ليل	no 60	yes -60
#<لين	no -69	unknown 50
#<ليه	no -56	yes 76
#<ليو	no 64	yes -44
#<ماء	no 92	yes -77
#<ماج	no 82	yes -56
#<ماد	no 110	unknown -44	yes -67
#<مار	no 154	unknown -124	yes -49
#<ماز	no -56	unknown 125	yes -92
#<ماس	no 70	yes -54
#<ماص	no 109	unknown -58	yes -51
#<ماع	unknown 66	yes -64
#<ماف	no 51
#<مال	no -171	yes 180
#<مام	no -99	yes 124
#<ماو	no 42
#<مبل	no 41
#<متا	no -55	unknown 136	yes -142
#<متج	no 97	yes -80
#<متش	no -76	yes 95
#<متع	no 103	yes -87
#<متف	no 183	unknown -41	yes -143
#<متو	yes 62
#<متي	unknown 129	yes -205
#<مجه	no 57
#<محا	no 155	yes -135
#<محر	no 73	yes -49
#<محط	no -67	unknown 139	yes -90
#<محل	no -65	yes 88
#<مخد	no 123	unknown -57	yes -65
#<مخل	unknown 44	yes -82
#<مدخ	no -97	yes 109
#<مدي	yes 47
#<مرج	no -65	yes 91
#<مرف	unknown -48
#<مره	no -114	unknown 119	yes -51
#<مري	no 99	yes -76
#<مزر	no -78	yes 100
#<مزي	no -59	unknown 62
#<مسا	yes 55
#<مست	no -48	yes 64
#<مسد	no 73	yes -43
#<مسك	no 54
#<مشك	no -46	yes 71
#<مشي	no 59
#<مصب	unknown -46
#<مصد	no -94	yes 107
#<مضر	unknown 64	yes -61
#<مطر	no -166	unknown -46	yes 195
#<مطع	no 49	unknown 96	yes -157
#<معا	no -63	yes 47
#<معر	no -179	unknown 76	yes 108
#<معص	no 86	yes -66
#<معل	no 67	yes -49
#<معم	no 48
#<معو	no -98	unknown 189	yes -156
#<مفا	no 72	yes -100
#<مقد	no 113	unknown -49	yes -78
#<مكا	no -94	yes 118
#<مكت	no -72	yes 101
#<مكر	no 74	yes -58
#<مكس	yes -47
#<مكن	no 77	yes -58
#<ملء	no -44	yes 59
#<ملا	yes 64
#<ملث	no 62	yes -51
#<ملي	no 83	yes -85
#<ممر	yes 45
#<منا	no -62	yes 76
#<منع	no 143	yes -110
#<منو	no -49	yes 73
#<مني	no 71
#<مهر	no -219	unknown 210
#<موج	no 201	yes -166
#<موخ	no -121	yes 138
#<مور	unknown -42	yes 46
#<موط	no -108	unknown -47	yes 128
#<مول	no -127	yes 161
#<مون	no 52
#<ميت	no 91	yes -72
#<مين	yes 45
#<ناز	unknown 57	yes -68
#<ناض	no 81	yes -59
#<ناع	no 46
#<نتص	no 57
#<نتف	yes 49
#<نجم	no 140	yes -109
#<نحر	no -69	yes 81
#<نحن	no 41
#<نخر	no -91	yes 105
#<نخل	no -85	yes 113
#<نسخ	no -209	unknown 259	yes -125
#<نسو	unknown -58	yes 91
#<نصب	yes 43
#<نعر	unknown 63	yes -78
#<نعم	no -72	yes 94
#<نعي	no -91	unknown 148	yes -56
#<نفس	no -40
#<نقل	yes 69
#<نمر	no -41	yes 69
#<نمش	yes -55
#<نها	no 41	unknown -56
#<نهر	no 54
#<نوع	no -61	yes 67
#<نوق	no -113	yes 138
#<نوم	no -88	yes 120
#<هات	no -50	yes 86
#<هاد	no 62	yes -61
#<هبت	no 58	yes -52
#<هذه	no 74	yes -53
#<هرب	no -145	unknown 114
#<هرس	unknown -41
#<هما	unknown -40
#<هنا	no 74	yes -56
#<واب	no -60	yes 74
#<وات	no -75	unknown 123	yes -71
#<واج	no 90	yes -69
#<واخ	no 105	yes -83
#<وار	no 42
#<واش	no -101	unknown 153	yes -50
#<واص	no 112	yes -84
#<واض	no -184	unknown 145
#<واف	no -112	yes 129
#<واق	no -59
#<واك	unknown -66
#<وام	no -125	unknown -42	yes 163
#<وبي	no -136	unknown -41	yes 171
#<وتب	no 78	yes -60
#<وتح	no -90	yes 114
#<وتش	no 92	yes -55
#<وتع	no 139	yes -121
#<وتف	no -141	yes 163
#<وتق	no 50
#<وتك	unknown -49	yes 77
#<وتل	no 53
#<وته	yes 55
#<وتو	no 112	unknown -46	yes -66
#<وجا	yes 45
#<وجد	unknown 45
#<وجر	no 73	yes -51
#<وجع	no -71	yes 88
#<وحت	no -68	yes 89
#<وحد	no 83	yes -51
#<وحر	no 91	yes -55
#<وحط	no 49	yes -40
#<وحك	no -168	yes 191
#<وحم	no -147	yes 160
#<وحن	no 72	yes -55
#<وحي	no -130	yes 150
#<وخد	no -136	yes 157
#<وخس	no -50	yes 68
#<وخل	yes -54
#<ودا	yes 40
#<ودر	no 41	unknown -90
#<ودن	yes 40
#<ودو	no 78	unknown -86
#<ودي	no -41	yes 55
#<ورج	unknown 116	yes -127
#<ورش	no 65	yes -40
#<ورق	no -179	unknown 162
#<ورك	unknown 151	yes -216
#<وزل	no 170	yes -152
#<وسا	no -48	yes 62
#<وسق	no -108	yes 118
#<وشا	no -173	yes 200
#<وشد	no 238	yes -222
#<وشع	no 90	yes -77
#<وشق	no 101	unknown -42	yes -58
#<وصا	no 44	unknown -41
#<وصب	no -76	unknown 79
#<وضر	no 42
#<وضع	unknown 90	yes -108
#<وطا	yes 55
#<وطح	no 66	yes -50
#<وطي	unknown -45
#<وعط	yes 63
#<وعل	no -177	unknown 176
#<وفج	no -122	yes 141
#<وفر	no -67	yes 78
#<وفي	no 75	yes -42
#<وقا	no -101	yes 77
#<وقب	no -202	unknown 116
#<وقت	no 80	yes -53
#<وقد	no 47
#<وقط	no -56	yes 88
#<وقف	no -147	unknown 40	yes 85
#<وقل	no 86	yes -73
#<وكس	no 74	yes -40
#<وكل	no 57
#<وكم	no -131	unknown -43	yes 157
#<وكن	no -93	unknown 49	yes 45
#<وكي	yes 45
#<ولد	yes 42
#<ومر	no 72	yes -96
#<ومع	no -161	yes 183
#<ومل	no -79	yes 102
#<ومو	no -40	yes 65
#<ونح	no 53	yes -40
#<ونس	no 72	yes -45
#<ونص	no 57	yes -41
#<ونق	no 73	yes -54
#<وها	no 51
#<وهر	no -93	unknown -40	yes 128
#<وهو	yes 52
#<ووا	no -65
#<وول	no 103	yes -67
#<ويد	no -54	unknown 74
#<ويق	no 54
#<ياخ	no 72	yes -62
#<يتا	no 54
#<يتض	no 67	yes -53
#<يتع	no -110	unknown 130	yes -66
#<يتو	no 76	yes -57
#<يجر	yes 57
#<يحت	no 65	yes -42
#<يحل	unknown 75	yes -118
#<يخل	unknown -45	yes 81
#<يده	no -40	yes 58
#<يرج	no -43	unknown -41	yes 83
#<يرح	yes -66
#<يسر	unknown 66	yes -96
#<يشو	no -69	yes 86
#<يصب	no -53	yes 69
#<يصل	no 165	unknown -61	yes -113
#<يضح	no 75	yes -59
#<يطا	no -43	yes 55
#<يغط	unknown -41	yes 62
#<يغل	yes 41
#<يقو	no -55
#<يمس	no 75	yes -50
#<يمك	no -152	unknown 194	yes -99
#<يمل	no 58
#<ينت	no 45
#<يور	no 94	unknown -51	yes -46
#<يوق	no -133	yes 148
#ءها>	no 54
#اءها	no 54
#ابات	no 54
#ابت>	no -83	yes 119
#ابري	no 80	unknown -62
#ابع>	no -126	yes 147
#ابغا	no -101	yes 120
#ابق>	yes 55
#ابقا	no 127	yes -104
#ابلغ	no 61	yes -43
#ابله	no 108	yes -94
#ابنا	no -42	yes 55
#ابنت	no -120	yes 95
#ابني	no -92	yes 118
#ابه>	no 55
#ابها	unknown -44	yes 43
#ابو>	no 81	yes -45
#ابيح	no 195	unknown -55	yes -156
#ابين	no -76	yes 94
#اتت>	no 120	yes -96
#اتش>	no 91	yes -52
#اتف>	no 43
#اتفه	no -94	unknown -40	yes 133
#اتفي	no -66	yes 100
#اتم>	no 157	unknown -100	yes -100
#اتمك	no 99	yes -76
#اتنا	no -102	yes 128
#اتني	no -43	yes 80
#اتها	no 103	yes -89
#اتو>	unknown -46	yes 43
#اتور	no -43	unknown 41
#اتيح	no -50	unknown 41
#اتيز	no 128	yes -92
#اتيك	no 111	yes -88
#اتين	yes 60
#اثنا	no -54	yes 55
#اثه>	no 86	yes -58
#اجب>	no -63	yes 85
#اجد>	no 116	yes -82
#اجر>	no -130	unknown 111
#اجره	no -66	yes 77
#اجز>	no 126	yes -91
#اجع>	no -168	yes 181
#اجل>	no -141	yes 133
#اجلي	unknown 57	yes -65
#اجم>	no -42	yes 68
#اجهه	yes -40
#اجي>	yes 53
#اجين	no 76	yes -61
#احا>	no -83	yes 101
#احب>	no -116	yes 143
#احبه	no -75	yes 112
#احبي	no -176	yes 152
#احتا	yes -42
#احتر	no -48
#احتك	no -55	yes 79
#احدا	no -71	unknown 73
#احده	no 78	yes -56
#احل>	no 79	yes -54
#احلي	no 159	yes -131
#احمر	yes 42
#احنت	no 76	yes -53
#احنه	no -77	yes 110
#اخا>	no 153	unknown -48	yes -131
#اختف	no 64	yes -51
#اختي	no -44	yes 56
#اخذ>	yes 55
#اخذت	no 111	yes -84
#اخذو	no 66	yes -55
#اخري	yes 47
#اخضر	no 117	yes -96
#اخله	no 51
#اخلي	no 43
#ادث>	unknown -41
#ادرش	no -128	yes 141
#ادشي	no 109	unknown -51	yes -61
#ادم>	yes -76
#اديا	no 163	unknown -52	yes -131
#ادير	unknown 82	yes -74
#ادين	no -173	yes 193
#اديه	no 81	yes -61
#اديو	unknown 90	yes -119
#اذا>	no 186	unknown -80	yes -136
#اذهب	no 123	yes -88
#ارا>	no -63	yes 75
#اراب	no 54	unknown -40
#ارات	unknown 44
#اراه	no -72	yes 97
#ارب>	no 52
#ارت>	yes 45
#ارتج	no -108	yes 120
#ارتط	no 67
#ارتف	no 189	unknown -60	yes -142
#ارتن	no -168	yes 189
#ارج>	no 67	yes -49
#ارجع	no 160	yes -139
#ارجو	no 100	yes -82
#ارح>	unknown 59
#ارحه	no -161	unknown -43	yes 173
#ارز>	no 102	yes -90
#ارشو	no 53
#ارط>	no 40
#ارع>	no -70	yes 61
#ارم>	no 103	yes -79
#ارنا	no -55	yes 72
#ارو>	no 54
#اروط	no -47	unknown 40
#اري>	no -43	yes 45
#اريخ	no -47	yes 65
#اريك	yes 55
#اريو	no -58	yes 87
#اريي	no 216	unknown -134	yes -119
#ازال	unknown 128	yes -129
#ازل>	no -92	unknown 108	yes -64
#ازه>	unknown -68
#ازوت	no 111	yes -93
#اسا>	no 83	yes -66
#اسات	no 141	unknown -42	yes -111
#اسبا	yes 51
#اسبق	no -60	yes 75
#اسبو	no 59
#استا	no -94	yes 120
#استد	no -90	unknown 64
#استر	unknown 104	yes -86
#استن	no 83	yes -70
#اسطب	no 91	yes -72
#اسعا	no -76	yes 96
#اسف>	no 103	yes -87
#اسفل	no -120	unknown 97
#اسقط	no -171	yes 192
#اسك>	no 72	yes -62
#اسما	no 50
#اسمن	yes 41
#اسمه	no 110	yes -85
#اسنا	no -64
#اسها	no -82	unknown 58
#اسو>	unknown 146	yes -206
#اسوب	no 60
#اسود	no 93	yes -79
#اسور	yes 51
#اسي>	no -47
#اسيو	no -135	unknown 155	yes -117
#اشتع	no 102	yes -82
#اشره	no 51
#اشغا	no -46	yes 65
#اشفت	no -61	unknown 83	yes -53
#اشه>	yes 50
#اشي>	yes 41
#اصب>	no 78	yes -60
#اصبت	no 59	unknown -71
#اصبع	no 108	yes -72
#اصتو	unknown 75	yes -66
#اصرح	no 40	yes -44
#اصص>	no 78	yes -68
#اصطد	yes 59
#اصفه	no 42
#اصلا	no -95	yes 123
#اصه>	no 44
#اضر>	unknown 77	yes -92
#اضطر	no -217	unknown 115	yes 95
#اطع>	yes 63
#اطلب	unknown -50
#اطلس	no -74	yes 96
#اطم>	no 78	yes -60
#اطه>	no -51	yes 75
#اطي>	no -101	unknown 100	yes -89
#اظن>	no -120	unknown 126	yes -48
#اعتذ	no -51	yes 68
#اعتر	no -73	yes 96
#اعتي	no 51
#اعد>	yes 40
#اعده	no 93	yes -61
#اعرف	no 51	yes -77
#اعس>	yes 62
#اعطي	no -85	yes 102
#اعقه	no 96	yes -73
#اعلم	no -112	unknown 135	yes -56
#اعند	no -42	yes 69
#اعو>	no 95	unknown -72
#اعي>	no -59	yes 96
#اعيط	no 66	yes -42
#اعيه	no 110	yes -96
#اغه>	unknown 40	yes -83
#افاب	no 171	yes -144
#افذ>	no -93	yes 105
#افذه	no 88	yes -65
#افر>	no -62	yes 84
#افرا	no 51
#افرو	no -59	unknown -76	yes 111
#افله	no -57
#افه>	no 98	yes -75
#افي>	no 52
#اقام	no -162	unknown 163	yes -68
#اقتل	no 56	yes -41
#اقدر	no 149	unknown -45	yes -112
#اقف>	no -54	yes 86
#اقفا	no -104	yes 67
#اقفه	no 56	unknown 78	yes -118
#اقلي	no 70	yes -61
#اقه>	no -70	unknown 61
#اقوا	no 105	unknown -62	yes -44
#اقيه	no 106	unknown -52	yes -81
#اكاد	no -50	unknown 93	yes -80
#اكان	no 44
#اكاي	no 40
#اكب>	no 48	yes -93
#اكبه	no -79	yes 91
#اكتش	no 50
#اكتو	no 42
#اكسي	unknown -40
#اكم>	no -93	unknown 100
#اكن>	no -59	yes 83
#اكه>	no -55	yes 69
#اكين	no 121	unknown -42	yes -77
#الا>	no 68	yes -46
#الاب	no -187	yes 216
#الات	no -101	unknown -44	yes 137
#الاح	no 59
#الاخ	yes 46
#الاد	no -57	unknown 80	yes -49
#الار	no 43
#الاش	no -44	yes 74
#الاص	no -42	yes 57
#الاع	no 100	yes -82
#الاف	no 154	yes -122
#الاق	no -61	unknown 105	yes -91
#الاك	no 62	yes -43
#الال	no 120	yes -83
#الاو	unknown -40	yes 51
#الب>	no -126	unknown 87
#البح	no 58	yes -65
#البخ	no 106	yes -89
#البز	no 75	yes -55
#البس	yes 65
#البط	yes -59
#البق	no 118	yes -98
#البك	no -41	yes 75
#البن	no -56
#الت>	no -42	yes 64
#التا	no -110	unknown 124
#التب	no 79	yes -56
#التح	no -192	unknown 218	yes -70
#التع	no -272	unknown 135	yes 135
#التف	no -52	yes 86
#التق	no -66	yes 83
#التك	no 120	yes -86
#التل	no 74	yes -54
#التم	unknown 99	yes -134
#الته	no 176	yes -160
#الث>	yes 61
#الثل	no 51
#الثه	no 64
#الجا	no -68	yes 90
#الجب	no 62
#الجد	no -40
#الجل	no 71
#الجم	no 48
#الجه	no 51
#الجو	no 143	yes -127
#الجي	no -86	yes 107
#الحب	unknown -45
#الحس	no -108	unknown 152	yes -80
#الحص	yes 43
#الحف	yes 50
#الحل	no 47
#الحن	no 89	yes -64
#الحو	no 48
#الخا	no -93	yes 120
#الخد	yes 61
#الخر	no 172	unknown -41	yes -147
#الخز	no 59
#الخس	no 48
#الخش	no -92	yes 117
#الخض	no -83	unknown 62
#الخط	no 42
#الخو	unknown -40	yes 71
#الخي	no 65	yes -100
#الدا	no 42	yes -63
#الدخ	yes 56
#الدش	no 147	yes -111
#الده	no -81	yes 112
#الدي	no -99	unknown 70
#الذه	no 90	yes -73
#الذي	no -87	yes 69
#الرب	no -62
#الرج	no -69	yes 95
#الرح	unknown 50	yes -89
#الرس	no -42	yes 63
#الرص	no -153	unknown 88	yes 44
#الرع	no 104	yes -77
#الرم	no 101	unknown -40	yes -64
#الزا	no 57
#الزب	no -44	yes 65
#الزج	no 44
#الزر	no -42
#الزم	no -177	unknown -40	yes 197
#الزن	no 110	yes -87
#الزه	unknown -42
#الزو	unknown -58	yes 72
#الزي	no 65	yes -94
#السا	yes 45
#السج	no 49
#السخ	no -55	unknown 85
#السد	no -88	yes 113
#السط	yes 71
#السف	no 57	yes -61
#السك	no -44	unknown 120	yes -77
#السل	yes 40
#السم	no 44
#السن	no 45	unknown 63	yes -143
#السو	yes -45
#الشب	no 73	yes -40
#الشت	no 67	yes -45
#الشج	no 136	yes -106
#الشف	no 101	yes -79
#الشق	no -42	yes 67
#الشك	no 92	yes -63
#الشه	no 66
#الشو	no 79	yes -52
#الشي	no -163	yes 192
#الصح	no 111	yes -95
#الصخ	no -109	yes 124
#الصد	unknown 47	yes -59
#الصر	no -91	yes 115
#الصغ	no 66	yes -44
#الضا	no 57	unknown -71
#الضب	yes 54
#الضر	no 89	yes -72
#الضو	unknown 41	yes -58
#الضي	unknown 62	yes -42
#الطب	no -43	unknown 55
#الطل	no -51	yes 68
#الطم	no 61	yes -97
#الطن	unknown 128	yes -129
#الطي	no 132	yes -106
#الع>	no 40
#العت	no 110	yes -96
#العج	no -82	yes 51
#العد	no 113	unknown -40	yes -77
#العس	no 69	yes -50
#العش	no -51
#العط	no -61	yes 73
#العظ	no -97	unknown 73
#العق	no -83	unknown 176	yes -163
#العو	no 81	yes -62
#الغس	unknown 95	yes -126
#الغل	no -136	unknown -42	yes 178
#الغي	no 51	yes -108
#الف>	no -54	unknown 79	yes -42
#الفا	no -52	unknown -57	yes 103
#الفخ	yes 53
#الفل	yes -48
#القب	no 159	yes -130
#القد	yes -57
#القر	no -41
#القس	no -125	unknown 224	yes -163
#القط	unknown 72
#القل	no 139	yes -114
#القم	no -98	yes 119
#القن	no 47	yes -61
#القو	no 164	yes -144
#القي	yes 58
#الك>	no -78	yes 91
#الكا	no 45
#الكب	no -71	yes 86
#الكت	no 63
#الكس	no -129	unknown 129
#الكم	no 129	yes -113
#المب	no -45	yes 60
#المت	no 42
#المج	no 49	yes -61
#المش	no -102	yes 134
#المص	yes -47
#المض	no 43	unknown -44
#المظ	no 101	yes -67
#المع	yes 40
#المغ	no 93	yes -69
#المف	no -184	unknown 146
#المك	no -86	yes 121
#المل	no -55	yes 51
#المم	no 43	yes -81
#المن	no 49
#المه	no 48
#المو	no 48
#المي	no 45
#النح	no 160	yes -141
#النض	yes -102
#النق	no -194	unknown 149
#النم	no -152	yes 173
#النو	no -88	yes 102
#الني	no -48	yes 62
#الهو	no 57
#الهي	no 78	yes -50
#الود	no -55	yes 73
#الور	no -43
#الوس	no -50	yes 71
#الوط	no -77	yes 105
#الول	no -96	unknown 81
#الون	no 51
#الوي	yes 65
#اليا	no -46	unknown 64	yes -63
#اليد	no 55	yes -49
#اليز	no 113	yes -78
#اليس	yes 51
#اليط	yes 56
#اليك	no 72	yes -50
#اليم	unknown -42
#الين	no -82	yes 101
#اليه	unknown -53	yes 63
#امبي	no 61	yes -43
#امتد	no -113	yes 137
#امر>	no 49
#امره	yes 49
#امشي	yes 47
#امع>	unknown -58
#املا	no 50
#امله	no 126	yes -87
#املي	no -84	yes 114
#امني	unknown -42	yes 54
#امه>	no -52
#اموس	no 72	yes -56
#اميك	no 113	yes -89
#امين	no -166	unknown 233	yes -79
#اميه	no -120	unknown 107	yes -83
#انات	no 89	yes -77
#انبه	no 131	yes -121
#انبي	unknown -52	yes 91
#انتر	no 86	yes -66
#انتف	no 113	yes -84
#انتق	no -200	yes 215
#انتي	no -81	yes 97
#انجز	no -93	yes 123
#انحر	yes 48
#اندا	no 187	unknown -57	yes -155
#اندل	yes 46
#اندي	unknown -40
#انزل	no 76	yes -57
#انس>	yes 49
#انسي	no -165	yes 183
#انطه	no 42
#انطي	no -178	yes 192
#انعا	no 60
#انقل	no 84	unknown -44	yes -53
#انكس	no 57	unknown 45	yes -100
#انني	yes 45
#انها	no 61
#انو>	no -74	yes 66
#انوت	no 64
#انيو	no 81	yes -68
#اها>	yes -59
#اهم>	no -109	yes 131
#اهمو	no -104	yes 121
#اوب>	no 85	yes -61
#اوتو	no 54	unknown -60
#اود>	no -143	unknown 77	yes 64
#اور>	no 103	unknown -52	yes -46
#اورا	unknown -42	yes 49
#اول>	yes 41
#اولت	no -104	yes 122
#اوله	no 81	yes -51
#اون>	no -60	yes 77
#اوه>	no 148	yes -121
#اوها	yes 41
#اوهم	no 68	unknown -85
#اوي>	no 125	yes -97
#اويه	no 202	yes -183
#ايات	yes 67
#ايام	no 50
#ايت>	no 109	unknown -47	yes -66
#ايج>	no 47
#ايح>	yes 43
#ايحه	no 115	yes -91
#ايده	no 90	unknown -50	yes -63
#ايدي	yes 68
#اير>	no 84	yes -54
#ايره	unknown 71	yes -68
#ايز>	no -105	yes 125
#ايضا	no 47	unknown -87
#ايله	no 62
#ايم>	no 136	yes -111
#ايمه	no -133	yes 144
#اينت	no -52	yes 65
#اينش	no 51
#اينه	no -61	yes 63
#ايي>	no 44
#باء>	unknown 82	yes -75
#بابه	no -68	yes 88
#بابي	no -59	yes 82
#باحا	no -83	yes 101
#بادل	no -100	yes 133
#بار>	no -234	unknown 201
#بارا	no -69	unknown 125	yes -61
#بارب	yes 59
#بارح	no -60	unknown 50
#بارش	no 53
#باري	no 50	yes -42
#باسب	no 143	unknown -52	yes -89
#باسم	no 164	yes -129
#باش>	no 40
#باعي	no -85	unknown -44	yes 117
#باغه	unknown 40	yes -83
#باق>	no 63	unknown 62	yes -165
#بالا	unknown -44	yes 48
#بالب	no 184	yes -159
#بالت	yes 52
#بالج	no 77	yes -57
#بالخ	no 96	unknown -41	yes -60
#بالد	no 40
#بالر	unknown -41
#بالز	no 74	yes -50
#بالس	yes -63
#بالش	no -66	yes 100
#بالص	unknown -45
#بالض	no -64	unknown 76
#بالع	no 108	yes -82
#بالغ	no -65	yes 87
#بالف	no -70	unknown 42
#بالك	no 53
#بالل	yes -51
#بالن	no 127	yes -95
#باله	no 52
#بالو	yes 49
#بانو	no 76	yes -61
#باي>	no 91	yes -77
#بايي	no 53
#بتني	no -40	yes 55
#بتها	yes 59
#بتو>	no 118	yes -93
#بتي>	no -114	yes 91
#بجان	no 127	unknown -57	yes -76
#بحاج	no 221	unknown -87	yes -179
#بحال	no -43
#بحجم	no 93	yes -73
#بحير	no 140	yes -106
#بخار	no 123	yes -108
#بدا>	no 66	yes -43
#بدات	no -89	yes 101
#بدرا	no -94	unknown -49	yes 117
#بدني	no -156	yes 179
#برا>	no -88	unknown 107	yes -41
#برد>	no 110	yes -95
#برور	no 83	yes -60
#بريا	no 140	yes -105
#بريد	yes 53
#بزطا	no 75	yes -55
#بسبب	yes -46
#بسيا	no -40	yes 61
#بسيط	no -94	yes 127
#بصح>	no -180	unknown -50	yes 207
#بصحت	no -129	yes 141
#بطار	no -61	unknown 96	yes -66
#بطاط	no 143	yes -117
#بطاق	no -160	unknown 177
#بطه>	unknown -49	yes 50
#بعا>	no -52	yes 67
#بعدم	unknown -46	yes 62
#بعصا	no -179	yes 188
#بعه>	no 56
#بعون	no 162	unknown -54	yes -130
#بعي>	unknown -40
#بعيد	no 103	yes -85
#بعين	no -105	yes 118
#بغا>	no -83	yes 111
#بغات	no 63	yes -40
#بغاش	no -106	yes 124
#بفعل	no 74	unknown -89
#بقا>	no 53	yes -91
#بقاو	no 60	yes -42
#بقره	no 119	yes -96
#بقعه	no -126	unknown -41	yes 145
#بقي>	no -135	unknown 178	yes -100
#بقيت	no -43	unknown 53
#بكه>	no 75	yes -41
#بكي>	no -98	yes 123
#بلات	no 44
#بلاص	no 52	yes -65
#بلاط	no 172	yes -156
#بلاك	no -56	yes 79
#بلان	no 134	unknown -57	yes -74
#بلدي	no -83	yes 42
#بلغ>	no 59
#بلغت	no 99	yes -81
#بله>	yes 40
#بلو>	no 165	yes -141
#بلوم	yes 52
#بنت>	no 87	yes -56
#بنتي	no -72	yes 48
#بنفس	no -193	unknown -47	yes 236
#بنك>	no -46	unknown 138	yes -67
#بني>	no -57	yes 64
#بوا>	no 120	yes -92
#بواب	no -191	unknown -62	yes 224
#بوان	no -128	unknown 50	yes 54
#بوحد	no 65
#بور>	no 51
#بورط	no -181	unknown 71	yes 115
#بوطا	no -72	unknown 68
#بوعي	no 104	yes -76
#بول>	no -96	unknown -97	yes 181
#بومب	no 99	yes -74
#بون>	no -133	unknown 51	yes 79
#بيا>	no 128	yes -102
#بيان	no -149	yes 170
#بيب>	no -46	unknown 48
#بيبي	no -50	yes 71
#بيت>	no -47
#بيته	no -143	yes 161
#بيح>	no 195	unknown -55	yes -156
#بيس>	yes 57
#بيسي	no 102	yes -74
#بيض>	unknown -43
#بيضا	no -79	yes 72
#بيع>	no 102	yes -68
#بيكا	no -105	yes 114
#بيكو	no -56	unknown -55	yes 106
#بيلا	no -51	yes 81
#بيلت	no -60	yes 103
#بينا	no -151	yes 172
#بينه	yes 43
#بيني	no -75	yes 103
#بيهم	no 118	yes -92
#بيوت	no -42	unknown 97	yes -92
#تابع	no 94	yes -63
#تات>	no 150	yes -125
#تاجر	no -114	yes 136
#تاح>	no 256	unknown -53	yes -207
#تاذ>	yes 41
#تاره	no 69	unknown -56
#تاسع	no -53	yes 68
#تاع>	no 42
#تاكل	no 135	yes -112
#تامي	no -161	unknown 221	yes -74
#تان>	no -115	yes 136
#تاير	no 72	yes -56
#تباد	no -100	yes 133
#تبدل	no 77	yes -55
#تبرو	no 83	yes -60
#تبكي	no -211	unknown -43	yes 244
#تبي>	yes 40
#تبين	no 106	yes -86
#تجرح	no -56	yes 82
#تجمع	no 71	yes -54
#تحت>	no 78	yes -64
#تحتي	no -113	unknown -47	yes 157
#تحدث	no -104	yes 124
#تحطم	no 71	yes -41
#تحمل	no -146	yes 164
#تحه>	unknown 105	yes -164
#تخرج	no -59	yes 74
#تخلع	no 218	unknown -59	yes -162
#تدت>	no -83	yes 99
#تدخل	no 80	yes -42
#تدري	no -140	yes 161
#تدع>	yes 48
#تدعا	no -89	unknown 107	yes -49
#تذر>	no -57	yes 70
#ترجا	unknown 55	yes -79
#ترجع	no -136	unknown 162	yes -49
#ترف>	yes 52
#ترق>	unknown 52
#ترقت	no -116	yes 134
#ترك>	no -45	yes 68
#تركت	yes 62
#تركي	no -68	yes 92
#ترم>	no 62
#ترنت	no 86	yes -66
#ترو>	no 106	yes -91
#تروت	yes 53
#ترون	no -43	yes 78
#ترين	no -145	yes 162
#تسرق	no 57	yes -40
#تسني	no 70	unknown 80	yes -194
#تشفر	no 143	unknown -41	yes -103
#تشفي	unknown 54	yes -66
#تشقق	no 62
#تشكو	no -68	yes 84
#تشوف	no -152	yes 163
#تصاد	no -193	unknown 71	yes 73
#تصدع	no 147	yes -113
#تصري	no 48	yes -80
#تصل>	no 56
#تصلت	yes 60
#تصلح	no 56
#تضر>	no 42
#تضرب	no 95	yes -68
#تطم>	no 111	yes -85
#تطمت	no 55
#تطيع	yes 42
#تعرف	no -207	unknown 83	yes 109
#تعطل	unknown 61	yes -158
#تعلت	no 60	yes -41
#تعلم	no -96	unknown 92	yes -40
#تعوج	no 121	yes -95
#تعود	no -191	yes 204
#تعوض	yes -115
#تعوي	no -42
#تغيي	no -160	unknown 241	yes -181
#تفاع	no 72	yes -63
#تفاه	no -97	yes 123
#تفخ>	no 57
#تفرق	no 128	yes -98
#تفرگ	yes 58
#تفلق	no -45	yes 65
#تقدي	yes 45
#تقري	no -61	yes 84
#تقطع	no 68	yes -43
#تقلب	yes 52
#تقلع	unknown -42
#تقول	no -50	unknown 72
#تكاك	no -124	yes 143
#تكسر	no 101	yes -62
#تلاح	no -135	unknown -50	yes 160
#تلعت	no 50
#تلفا	no 43
#تلفت	no -91	yes 114
#تلفز	no 57	yes -41
#تلقي	no 54
#تله>	no 50
#تما>	no 42
#تمام	unknown -72	yes 60
#تمزق	unknown -72	yes 82
#تمكن	no 99	yes -76
#تنا>	no -91	yes 119
#تنبر	no 55	unknown -68
#تنشق	no 83	yes -70
#تنفخ	yes 50
#تنفس	no -47	yes 59
#تني>	no -56	yes 71
#تهبت	no 57	yes -44
#توب>	no -128	unknown -45	yes 159
#توبر	no 87	unknown -43	yes -43
#توح>	no 40
#تورم	unknown -40
#توره	no -115	unknown 59
#تورو	no -97	unknown 68
#توش>	no 52	unknown -124	yes 42
#توصي	yes 45
#توقع	no -61	yes 84
#توقف	no -46	yes 41
#توقي	no -58	yes 69
#توما	no 88	yes -59
#تون>	no 156	unknown -40	yes -114
#تيار	no 47
#تير>	no 137	yes -106
#تيشك	no 63	yes -40
#تيقظ	no -53	yes 85
#تيك>	no 46
#تيه>	no 91	yes -66
#تيو>	yes 48
#ثرت>	no -77	yes 99
#ثقب>	no 55
#ثلج>	no 141	yes -118
#ثمن>	unknown -60	yes 59
#ثمنه	no -48	yes 69
#ثناء	no -54	yes 54
#ثير>	no -50	yes 73
#ثيرا	unknown -51	yes 83
#جاء>	yes 46
#جاجه	no 108	yes -63
#جاده	no 53
#جار>	no -117	yes 138
#جارت	no -50	yes 69
#جارن	no -137	yes 152
#جاره	no -55	yes 79
#جاري	no -169	yes 164
#جاع>	unknown 55	yes -79
#جال>	no -57	yes 76
#جان>	no -84	yes 106
#جاني	no 138	unknown -81	yes -60
#جاه>	no -66	unknown 44
#جاور	yes 59
#جبد>	no -93	unknown 87
#جبس>	no 54	yes -40
#جبل>	no 113	yes -93
#جبلي	no 75	unknown -43	yes -46
#جتي>	unknown -44
#جدا>	yes 57
#جدت>	no 56
#جدرا	no 43
#جده>	no -122	unknown 91
#جديد	no -122	unknown 137
#جرار	no 113	unknown -46	yes -65
#جرت>	no -89	unknown 108
#جرحا	no -83	unknown -44	yes 104
#جرحت	no 67	yes -53
#جرحي	no -109	yes 131
#جرده	no -108	unknown 62	yes 45
#جري>	no -83	yes 117
#جريح	no -65	yes 91
#جزت>	no -112	yes 140
#جسدي	yes 41
#جعنا	no 60	yes -43
#جعو>	no -104	unknown 124	yes -51
#جعون	no -124	yes 141
#جلاب	no 110	yes -90
#جلد>	no 123	yes -107
#جله>	no 41	yes -93
#جلين	no -80	yes 97
#جمه>	no 180	yes -144
#جميع	no 54
#جنا>	no 104	yes -82
#جنب>	no -78	unknown 91
#جها>	yes 44
#جهاز	no 75	yes -48
#جهد>	no 59	yes -43
#جهول	no 57
#جهي>	no 54
#جواب	no 69	unknown -72
#جيب>	no 53	unknown 54	yes -113
#جيبي	no 107	yes -74
#جيت>	no -89	yes 112
#جيده	no 80	unknown -57
#جيرا	no -124	yes 144
#جيلا	no 48
#حاج>	no 68	yes -49
#حاجز	no 126	yes -91
#حاجه	no -46
#حادث	unknown -44	yes 42
#حاده	no 103	yes -69
#حارس	no -42
#حاسو	no 60
#حافل	no -57
#حافي	no 70	yes -54
#حال>	yes 50
#حاله	no 193	unknown -44	yes -149
#حالو	no -158	unknown 114
#حانو	no 64
#حاول	no 72	yes -45
#حاوي	no 215	yes -196
#حبي>	no -176	yes 152
#حتاج	yes -41
#حترق	no -66
#حترم	no 62
#حتكا	no -124	yes 143
#حجار	no 81	yes -59
#حجر>	no 95	yes -55
#حجره	no -139	yes 118
#حجم>	no 93	yes -73
#حدا>	unknown 66
#حداه	yes 59
#حداي	no -65	unknown 116	yes -69
#حدها	no 191	unknown -56	yes -135
#حدهم	no 76	yes -50
#حدو>	no 125	yes -95
#حدود	unknown -45
#حدي>	no 76	yes -54
#حديق	no 47
#حرار	unknown -44
#حرام	no 118	unknown -67	yes -68
#حرر>	no -44	yes 58
#حرفت	no 42
#حرق>	no -47	yes 49
#حرقا	no 142	yes -123
#حرقت	no 133	unknown -49	yes -126
#حرقن	no 127	yes -107
#حرقو	no 119	yes -87
#حرك>	yes -49
#حروق	no 45	yes -70
#حزام	no -168	yes 181
#حساب	no -79	unknown 175	yes -85
#حسن>	no -90	unknown 104	yes -61
#حصان	no -67	unknown -41	yes 99
#حصاه	no 107	yes -68
#حصول	unknown 87	yes -139
#حصي>	no 67	unknown -48
#حصير	no 121	yes -91
#حضر>	yes 40
#حضرو	no 109	yes -94
#حطمت	unknown -61	yes 47
#حطه>	no -116	unknown 149	yes -48
#حطيت	no 51
#حفره	no 57
#حفل>	no 90	yes -69
#حفيد	unknown 108	yes -90
#حقت>	yes 61
#حكو>	no 48
#حلات	no -188	yes 197
#حلف>	yes 48
#حلول	no -94	yes 117
#حلوي	unknown -42
#حلي>	no 73	yes -48
#حليت	no 64	yes -46
#حليه	no 41
#حمار	no 119	yes -82
#حماق	no -70	yes 86
#حمرا	no -81	unknown 139	yes -72
#حمل>	no -121	yes 141
#حملت	no -48	yes 60
#حمله	yes 51
#حمه>	unknown -47
#حمها	unknown 65	yes -93
#حنتي	no 93	yes -69
#حنفي	no 49
#حنه>	no -77	yes 110
#حني>	no -167	yes 186
#حوض>	no 64
#حيت>	no -53
#حيح>	no -147	unknown 102
#حيد>	no 137	yes -107
#حيده	no 89	yes -77
#حيره	no 140	yes -106
#حيط>	no 67
#حيطا	no 110	yes -91
#حين>	no -53	yes 79
#حيه>	no 81	unknown -46
#خاتم	no 157	unknown -100	yes -100
#خار>	no 54
#خارج	no 52
#خاصن	no 55
#خاطر	no 135	unknown -51	yes -95
#خالت	no -62	yes 73
#خام>	no -157	unknown 156	yes -67
#خامس	no -121	yes 137
#خانه	unknown -46
#خاوي	no 126	yes -102
#خايب	no 113	yes -87
#خبز>	no 50
#خبط>	no -186	unknown -68	yes 236
#خبير	no -141	unknown 165	yes -77
#خدا>	no 116	unknown -42	yes -71
#خدام	no 85	unknown -64
#خدشت	no -116	yes 137
#خدم>	no -117	yes 131
#خدوش	no 44
#خذت>	no 111	yes -84
#خذوا	no 57	yes -46
#خرب>	yes 78
#خرجت	no 65	yes -65
#خرجن	no 107	yes -86
#خرجو	no -66	unknown -46	yes 110
#خره>	no -183	yes 207
#خروج	no -43	unknown -42	yes 87
#خري>	yes 47
#خزن>	no 103	yes -80
#خساي	no 65	yes -49
#خسر>	yes 44
#خضار	no -108	yes 134
#خضر>	no 117	yes -96
#خطفو	no 92	yes -75
#خلا>	no -95	unknown 211	yes -144
#خلات	no -91	yes 122
#خلال	unknown -46	yes 70
#خلاو	yes 42
#خلت>	no -41	unknown 57
#خلص>	no -92	unknown 61
#خلصت	unknown 78	yes -80
#خلصو	no -173	yes 141
#خلع>	no 154	yes -124
#خلف>	no -54	yes 84
#خلها	yes 54
#خلو>	no -159	yes 188
#خليت	no 129	yes -90
#خمسه	no -92	yes 129
#خميس	no -45	yes 60
#خنزي	no 101	yes -81
#خنه>	no -116	yes 128
#خول>	no 169	yes -144
#خون>	no 98	yes -82
#خياط	no -97	yes 116
#خيطو	unknown -41	yes 42
#خيمه	unknown 76	yes -120
#دات>	no -68	yes 44
#داد>	no -41	unknown 112	yes -90
#دارت	yes 65
#دارو	no 57
#داري	no -55	yes 74
#داك>	no 52
#دام>	unknown 57
#دامه	no 89	unknown -50	yes -43
#دامي	unknown 55
#دانا	no -167	yes 182
#داها	no 114	unknown -41	yes -84
#داوه	no 65	unknown -44
#دايا	unknown 88	yes -85
#داير	no 63
#دايز	no -104	yes 126
#دتي>	no -44	yes 65
#دخان	yes 46
#دخلا	no -87	yes 123
#دخلت	no -41	unknown 57
#دخلن	no -108	yes 136
#دخلو	no -95	yes 125
#دخنه	no -116	yes 128
#دخول	no 169	yes -144
#دران	no 60
#درب>	no -119	unknown 64	yes 66
#درت>	yes -45
#درجه	no 159	yes -139
#درسه	yes 63
#درسي	unknown -55
#درش>	yes 40
#درنا	no -80	yes 101
#دره>	no -60	yes 77
#درها	no -113	yes 125
#دروج	no 58
#دريب	no -140	yes 161
#دشت>	no -116	yes 137
#دشي>	no 109	unknown -51	yes -61
#دعاء	no -89	unknown 107	yes -49
#دعي>	unknown -41	yes 48
#دفع>	no -123	unknown 153	yes -61
#دفعت	yes 64
#دفعن	no -151	yes 171
#دقاي	no -68	unknown 100	yes -44
#دلعت	no -73	yes 91
#دمتن	no -55	yes 73
#دمنا	no -61	unknown -77	yes 134
#دمني	no -159	unknown 134
#دموع	no 48
#دنا>	yes 68
#دنو>	yes 40
#دها>	no 47
#دهان	no -66	unknown 91	yes -41
#دوا>	unknown -41
#دود>	no 88	yes -46
#دوش>	no -56	yes 84
#دوق>	no 40
#دون>	no -70	yes 92
#ديات	no 200	unknown -71	yes -153
#ديان	unknown 63	yes -108
#ديد>	unknown 44
#ديده	no -115	yes 77
#ديدي	no 135	yes -118
#دير>	unknown 69
#ديش>	no 94	unknown -40	yes -53
#ديقه	no 60	yes -42
#ديك>	no -107	yes 135
#ديل>	no 177	unknown -102	yes -91
#ديم>	no 99	yes -75
#ديما	no 141	unknown -40	yes -99
#ديمه	no -66	yes 94
#دين>	no -46	yes 69
#دينا	no -131	yes 157
#دينه	no 115	yes -95
#ديه>	no -50	yes 43
#ديها	unknown -40	yes 45
#ديو>	unknown 45	yes -54
#ذاب>	no 62	yes -41
#ذراع	no 114	yes -78
#ذهب>	no 73	yes -48
#ذوا>	no 57	yes -46
#راء>	no -43
#راب>	no 51	yes -56
#رابر	no 54	unknown -40
#رابي	unknown 70	yes -48
#رات>	yes -41
#راجع	no -161	yes 184
#راجل	yes 55
#راحت	no 94	yes -74
#رادي	no 91	yes -131
#راره	no -98	yes 129
#راس>	no 119	unknown -41	yes -72
#راسا	no 124	yes -101
#راسه	no -150	yes 113
#راسو	unknown 125	yes -179
#راسي	no -57
#راش>	unknown -45
#راق>	no -109	unknown 62	yes 48
#راقب	no -63	yes 92
#راكت	yes 47
#رام>	yes -48
#رامل	no 97	yes -59
#رامي	no 108	yes -84
#ران>	no -61	yes 83
#رانس	yes 51
#راني	no 45
#راه>	no -52	unknown 42
#راها	yes -52
#رايا	no 85	yes -62
#رايح	no -61	yes 80
#رباء	unknown 82	yes -75
#ربات	yes 60
#رباط	no -50
#رباي	no 56
#ربت>	no 60	yes -60
#ربتن	no -120	yes 139
#ربتو	no 121	yes -106
#ربع>	yes 65
#ربعه	no 106	yes -74
#ربها	no -64	yes 83
#ربو>	no 50	yes -48
#ربون	no -81	unknown 120	yes -71
#ربيه	no -91	yes 125
#رتطم	no 59
#رتفا	no 72	yes -63
#رتنا	no -100	yes 112
#رتها	no -92	yes 112
#رتو>	no -69	yes 93
#رجاع	unknown 55	yes -79
#رجال	no -57	yes 76
#رجان	no -65	yes 91
#رجت>	no 65	yes -65
#رجعت	no 42
#رجعن	no 60	yes -43
#رجعو	no -93	unknown 152	yes -79
#رجلي	unknown -40	yes 66
#رجم>	no 81	yes -60
#رجنا	no 107	yes -86
#رجه>	no 113	yes -88
#رجو>	no -131	yes 164
#رجون	no 104	yes -70
#رحات	no -127	unknown -52	yes 147
#رحت>	no 124	yes -89
#رحله	yes -101
#رحمه	no -63
#رحه>	unknown -46	yes 59
#رحي>	no -109	yes 131
#رده>	no -54
#ردو>	unknown 90	yes -114
#ررت>	no -53	unknown 45
#رزات	no 49
#رسات	no -71	yes 100
#رسم>	no -124	yes 158
#رسه>	no -57
#رسو>	unknown -44	yes 51
#رسيد	no -136	yes 144
#رسيل	no -44	yes 57
#رشوك	no 53
#رصيف	no -106	unknown 80
#رضي>	no 126	unknown -44	yes -87
#رطق>	no 125	yes -104
#رعد>	unknown 82	yes -143
#رعه>	no -125	yes 154
#رغم>	no -120	unknown 136	yes -65
#رغوا	no 65	yes -53
#رفت>	no -125	unknown 136
#رفتش	no 159	unknown -59	yes -98
#رفتي	no -92	yes 122
#رفش>	no -75	yes 92
#رفض>	unknown -45	yes 60
#رفع>	no -94	unknown 88	yes -60
#رفقي	no -50	unknown -63	yes 82
#رفين	no -45	yes 71
#رقات	no 108	yes -89
#رقبت	no -76	yes 100
#رقبه	yes 65
#رقت>	no 49
#رقع>	no 97	yes -72
#رقم>	no -92	yes 79
#رقمي	no -63	yes 79
#رقني	no 127	yes -107
#رقو>	no 89	yes -66
#رقوا	no 116	yes -92
#ركاب	no 93	yes -67
#ركب>	no -205	yes 223
#ركبت	no -112	unknown 56	yes 49
#ركت>	no 94	yes -56
#ركز>	no 86	yes -67
#ركين	no -94	yes 49
#ركيه	no 79	yes -51
#رمله	no 45
#رمه>	yes 49
#رمي>	no 103	yes -87
#رميد	no 62
#رنا>	no -48	yes 69
#رنت>	no 86	yes -66
#رنسا	no 101	yes -82
#رنسي	no -114	unknown 45	yes 57
#رني>	unknown -59	yes 50
#رهما	no 147	unknown -63	yes -84
#روا>	unknown 56	yes -45
#رواي	no 161	unknown -43	yes -117
#روب>	no -42	unknown -63	yes 87
#روبو	yes -64
#روبي	yes 42
#روتي	yes 58
#روج>	no 52
#روحه	yes 52
#روري	yes -67
#روسه	no -200	unknown -47	yes 242
#روش>	no 207	unknown -106	yes -133
#روضه	no -183	yes 202
#روط>	no -47	unknown 40
#روق>	unknown 51	yes -65
#روقه	no 91	yes -59
#روقي	yes 52
#رون>	no 117	unknown -60	yes -69
#روني	no 85	yes -46
#روه>	no 44
#رويض	unknown -41
#ريا>	no 52	unknown -47
#ريات	no -99	unknown 143	yes -109
#رياح	no -60	yes 74
#ريب>	no -51	yes 78
#ريبا	no -78	yes 102
#ريبه	no 83	unknown -67
#ريت>	no -70	yes 102
#ريته	no 173	unknown -111	yes -90
#ريح>	no -67	yes 48
#ريحه	no 106	yes -75
#ريخ>	no -47	yes 65
#ريد>	unknown -41
#ريدو	no 56	yes -47
#ريرا	no -61	yes 83
#ريض>	no 72	yes -46
#ريف>	yes -48
#ريقه	unknown -48	yes 41
#ريكه	yes 55
#ريكي	no -175	yes 197
#ريل>	no 41	unknown -103
#رينا	no 79	yes -52
#ريو>	no -115	unknown -45	yes 144
#ريير	no 216	unknown -134	yes -119
#زات>	no 103	yes -80
#زاج>	no 66
#زال>	unknown 106	yes -91
#زام>	no -168	yes 181
#زان>	no 58	yes -46
#زبون	no -84	yes 108
#زجاج	no 40	yes -40
#زراب	no -47	unknown 86	yes -46
#زربي	no -102	yes 130
#زرق>	no -183	unknown 95	yes 74
#زريب	no 123	unknown -70	yes -51
#زطام	no 75	yes -55
#زلقا	no -116	yes 137
#زلقت	no 77	yes -57
#زلنا	no -46	yes 68
#زميل	no -218	yes 239
#زوال	no 92	unknown -44	yes -48
#زوت>	no 111	yes -93
#زوجت	no 41	unknown -57
#زوجي	no 79	yes -67
#زور>	no 67
#زون>	yes 41
#زيار	no -128	yes 159
#زيان	no -64	unknown 110	yes -70
#زيت>	unknown 57	yes -49
#زيتو	no 118	yes -87
#زين>	no 141	yes -120
#زينه	no 56	yes -42
#زيه>	no 93	yes -68
#ساب>	no -154	unknown 264	yes -122
#سابع	yes 48
#سات>	no -58	yes 84
#سار>	unknown 132	yes -130
#ساري	unknown 69
#ساس>	yes 48
#ساعت	no 51
#سافر	no -44
#ساق>	unknown -46
#ساقه	yes 40
#ساقي	no -125	unknown -46	yes 150
#ساكن	no -75	yes 97
#سال>	no -116	unknown 174	yes -99
#سالا	no -51	unknown -49	yes 76
#ساله	no 51
#سامح	no -107	yes 132
#ساند	unknown -40
#ساير	no 65	yes -49
#سايق	yes 45
#سباب	unknown 87	yes -152
#سباك	no -43	yes 65
#سبب>	unknown 58	yes -40
#سبح>	yes 65
#سبع>	no -95	yes 111
#سبقي	no -60	yes 75
#سبور	no 97	yes -61
#ستا>	no -130	yes 150
#ستاج	no -114	yes 136
#ستاذ	no -46	yes 66
#ستار	no 70	unknown -75
#ستاي	no 72	yes -56
#ستدع	no -59	unknown 42
#ستر>	no -48	yes 67
#سترج	unknown 55	yes -79
#ستشف	unknown 54	yes -66
#ستطي	yes 42
#ستنش	no 83	yes -70
#سته>	no -93	unknown 89
#ستود	no 47
#ستيق	no -53	yes 85
#سجد>	no -59	yes 78
#سحقت	no -121	yes 144
#سخان	no 51
#سخه>	no -209	unknown 259	yes -125
#سخون	no 87	yes -71
#سدار	no -88	yes 113
#سدود	no 88	yes -54
#سديت	no 55	yes -45
#سرات	no 200	unknown -85	yes -114
#سرت>	no 90	yes -57
#سرعه	no -56	yes 82
#سرق>	unknown 51	yes -84
#سرقا	no 42
#سرقت	no 110	yes -90
#سرقه	no 61
#سرقو	no 85	yes -65
#سرو>	no 148	yes -118
#سروا	unknown 71	yes -103
#سروق	no 82	unknown -51
#سري>	no -59	yes 75
#سطا>	no -98	yes 125
#سطبل	no 91	yes -72
#سطحي	no -109	yes 125
#سعاف	no -76	yes 96
#سعه>	no -42	yes 57
#سفر>	no -52	unknown 138	yes -127
#سفله	no -139	unknown 112	yes -86
#سقطت	yes 50
#سقفه	no -136	yes 163
#سقوط	no 134	yes -97
#سكان	no -135	unknown 212	yes -140
#سكب>	no -96	yes 118
#سكت>	no 122	yes -104
#سكر>	no -41	yes 54
#سكوت	no 102	unknown -42	yes -59
#سلا>	yes 65
#سلام	no -43	yes 46
#سلطه	no 71	yes -54
#سلعه	no -102	unknown -43	yes 133
#سلك>	no 79	yes -54
#سلم>	no 220	unknown -48	yes -173
#سلمن	no 127	yes -106
#سله>	no 123	yes -89
#سليم	no 55	unknown -46
#سماء	no -41	yes 48
#سمار	no 45
#سمع>	no 68	unknown -63
#سمعت	no -64	unknown 68
#سمعن	no 68	yes -55
#سمن>	no 127	unknown -82	yes -73
#سمنت	yes 41
#سمه>	no 95	yes -69
#سنا>	no 111	yes -98
#سنان	no 46	yes -47
#سنه>	no 74	yes -54
#سنين	no 40	unknown -62
#سها>	no -75	yes 70
#سوء>	no 50
#سود>	no 93	yes -79
#سور>	unknown 47	yes -74
#سورا	yes 51
#سوي>	no 171	yes -137
#سياح	no -93	unknown 40
#سيت>	no 41	yes -53
#سيته	no 170	unknown -95	yes -77
#سيتو	no 139	unknown -64	yes -73
#سيد>	no -88	yes 115
#سيده	no -119	unknown 104
#سيدي	yes 51
#سيرك	no 141	yes -103
#سيره	no 68
#سيط>	no -109	yes 139
#سيلي	no 50
#سيما	no 186	yes -170
#سين>	no -50	yes 90
#سيون	no -84	unknown 146	yes -122
#شاب>	yes 56
#شاحن	no -45	yes 75
#شار>	no 123	yes -96
#شارع	no -55	yes 41
#شاشه	no 51
#شاف>	yes -42
#شاو>	yes 50
#شاي>	no -44	yes 63
#شباك	no -43	yes 73
#شبكه	no 55	unknown -47
#شتا>	no 77	yes -57
#شترك	no -140	yes 161
#شتعل	no 102	yes -82
#شتكي	no -123	yes 146
#شتنب	no 55	unknown -68
#شجره	no 81	yes -53
#شحال	no 142	unknown -54	yes -87
#شخص>	no -50	yes 68
#شدو>	no 136	unknown -45	yes -92
#شرجم	no 81	yes -60
#شرطي	no -179	unknown -43	yes 194
#شرفه	no -81	yes 103
#شريت	no 108	unknown -86
#شرين	no 47
#شريه	yes 60
#شظاي	yes 47
#شظيه	no 134	yes -113
#شعر>	no 49
#شعلا	no 83	yes -60
#شغال	no -46	yes 65
#شفت>	no -41	unknown 80	yes -43
#شفتش	no 73	yes -53
#شفر>	no 134	yes -97
#شفرو	no 48
#شفنا	no 129	yes -104
#شقات	no 60	unknown -44
#شقت>	no 137	unknown -49	yes -84
#شقفه	no 61	yes -44
#شقق>	no 85	yes -56
#شقه>	no -87	yes 112
#شقوق	no 55
#شكا>	no 63	yes -40
#شكاي	no 44
#شكل>	yes 59
#شكو>	no -50	yes 68
#شكون	no 99	yes -63
#شكوي	no 96	yes -71
#شمس>	no 106	yes -88
#شمسي	no 45
#شمع>	no -85	yes 106
#شمعه	no 153	yes -141
#شنو>	no -177	unknown 90	yes 59
#شهاد	no -99	unknown 112
#شهر>	no -86	unknown 71
#شهري	unknown 62	yes -73
#شهود	no 76
#شهور	yes -55
#شوا>	no 163	yes -133
#شوفو	no 114	yes -96
#شوك>	unknown 76	yes -102
#شيتش	no 82	yes -61
#شيفو	no -59	yes 70
#شيه>	no -68	unknown 113	yes -56
#شييا	no 48	yes -78
#صاب>	no -40	yes 58
#صابا	no 45
#صابه	no 128	yes -106
#صابي	no 76	yes -40
#صاحب	no -154	yes 168
#صادم	no -193	unknown 71	yes 73
#صار>	no 41
#صاري	yes -60
#صاعق	no 96	yes -73
#صافي	no 147	yes -128
#صاك>	no 85	yes -65
#صاله	no -161	yes 179
#صالو	no 45
#صان>	yes 63
#صاه>	no 107	yes -68
#صباع	unknown -46	yes 67
#صباغ	yes -66
#صبت>	no 59	unknown -71
#صبع>	no 73	yes -51
#صبعي	unknown -44	yes 45
#صتو>	unknown 75	yes -66
#صحتي	no -53	yes 89
#صحه>	no 46
#صحيح	no -147	unknown 102
#صدره	no -103	yes 119
#صدري	no 95	yes -79
#صدع>	no 156	yes -129
#صدمت	no -55	yes 72
#صدمن	no -147	unknown 83
#صدير	no 81	yes -67
#صديق	no -273	yes 200
#صرح>	yes -49
#صرحت	no 93	unknown -46	yes -46
#صريح	no 48	yes -80
#صطدا	no -97	yes 112
#صطدم	yes 44
#صعد>	no 111	yes -79
#صغير	no 56
#صفه>	no 42
#صلات	yes 62
#صلاح	no -95	yes 123
#صلت>	yes -43
#صلح>	no 109	yes -86
#صلني	no 100	unknown -52	yes -53
#صنع>	no 52
#صني>	yes 54
#صور>	yes 62
#صورا	no -90	yes 126
#صوره	no 70	yes -57
#صول>	unknown 87	yes -139
#صوير	no 45
#صيب>	no 60
#صيدل	no -50
#صير>	yes 41
#صيف>	no -64	unknown 69
#صيفط	no -101	unknown 170	yes -152
#صيل>	yes 45
#ضاء>	no -77	yes 61
#ضاضر	unknown 77	yes -92
#ضاع>	unknown -72	yes 48
#ضباب	no -41	yes 69
#ضحك>	yes 65
#ضحكو	no 48
#ضرب>	no 50	yes -66
#ضربا	yes 49
#ضربو	no 45	unknown -43
#ضرت>	no 54
#ضرر>	yes 43
#ضررت	no 49
#ضرني	no 71	unknown -59	yes -58
#ضروب	unknown 64	yes -61
#ضطرر	no -189	unknown 134
#ضعت>	unknown 60	yes -50
#ضلوع	no -90	yes 124
#ضني>	no -51	yes 73
#ضوع>	no 54	yes -43
#ضون>	yes -137
#ضيات	no -69	unknown -44	yes 110
#ضياع	no -99	unknown 141	yes -97
#ضيعه	no 143	unknown -40	yes -103
#ضيق>	yes 63
#طاء>	no 74	yes -43
#طابق	yes 45
#طابل	no 108	yes -83
#طاح>	no 50
#طار>	no 56
#طاري	no -61	unknown 96	yes -66
#طاقه	no -153	unknown 163
#طاكس	no 56
#طالب	no -183	unknown 65	yes 118
#طالي	no -57	unknown 105	yes -90
#طان>	yes 55
#طاني	unknown 70
#طاول	no 107	yes -70
#طاير	no -51	unknown 65
#طبخ>	no 46
#طبعا	no -68	yes 88
#طبل>	no 91	yes -72
#طبله	no -117	yes 137
#طبيب	no -51
#طبيه	no 163	unknown -76	yes -84
#طدام	no -97	yes 112
#طراف	no 181	unknown -50	yes -163
#طراك	yes 47
#طرام	no -61	unknown 93	yes -61
#طررت	no -189	unknown 134
#طرطق	no 112	yes -94
#طرف>	yes 71
#طرفي	no -40	yes 49
#طره>	no 52	yes -90
#طري>	no 62	yes -113
#طعات	yes 47
#طعه>	no -98	unknown -42	yes 136
#طفاء	no 83	yes -57
#طفات	no 167	yes -154
#طفال	no -84	yes 107
#طفاي	no 76	yes -51
#طفو>	no 80	yes -62
#طفين	no 96	unknown -40	yes -56
#طقه>	no 88	yes -64
#طلاء	no -79	yes 101
#طلب>	no -108	unknown 43	yes 52
#طلبت	no -165	yes 185
#طلعت	no -89	unknown 128	yes -70
#طله>	no 146	yes -113
#طماط	no 78	yes -60
#طمت>	unknown -42
#طموب	yes -43
#طناش	no 68	yes -52
#طنجر	no 65	yes -53
#طني>	yes 53
#طوال	no 50
#طوبي	no -71	yes 97
#طوره	no -44	yes 60
#طورو	no 61
#طوله	no 96	yes -69
#طوني	yes 69
#طويل	no 41
#طيار	no 179	yes -142
#طيبه	no 41
#طيت>	no 43
#طيتو	no 61	unknown -45
#طيح>	yes 52
#طير>	no 156	yes -128
#طيرت	no -101	yes 112
#طيع>	no 55
#طيم>	unknown -40
#طين>	no -43	yes 51
#طيه>	no -46	yes 63
#ظام>	no -71	unknown -45	yes 109
#ظايا	yes 47
#ظهر>	no 76	yes -44
#ظهره	no 61
#ظهري	unknown -41
#ظيه>	no 134	yes -113
#عاء>	unknown 40
#عاج>	no 68
#عاد>	yes 54
#عار>	yes 45
#عاش>	no 63
#عاشر	no 40
#عاصف	no 42
#عاف>	no -76	yes 96
#عامل	no -131	yes 157
#عامي	no -138	unknown 122	yes -84
#عاه>	no 49
#عايا	no -63	yes 86
#عايل	no -92	unknown -42	yes 132
#عاين	no -57	yes 58
#عبر>	no -119	yes 147
#عبو>	no -90	yes 100
#عتذر	no -61	yes 78
#عترف	yes 53
#عتله	no 141	yes -125
#عتنا	yes 58
#عته>	no -196	unknown 128
#عتين	no 72	yes -53
#عثرت	yes 62
#عجله	no 41	yes -93
#عجين	no 94	unknown -54	yes -52
#عدت>	yes 48
#عدما	unknown -46	yes 62
#عدنا	no -49	yes 55
#عربه	unknown -59
#عربي	unknown -42	yes 69
#عرج>	no 139	unknown -42	yes -107
#عرس>	no -49	yes 83
#عرض>	no -66
#عرفت	no -73	unknown 112	yes -51
#عرفه	no -83	unknown 87
#عساس	no 62	yes -44
#عست>	no 73	yes -54
#عشر>	no 44
#عشره	no 42
#عشري	no 47
#عشيه	no -99	unknown 128	yes -50
#عصا>	no -126	yes 137
#عصر>	no 49
#عضني	no -51	yes 73
#عطان	no -73	unknown 83
#عطل>	unknown -49
#عطله	no 67	yes -58
#عطيت	no 55
#عظم>	no 49	unknown 57	yes -119
#عفوا	no -49	yes 57
#عقد>	no -128	unknown 216	yes -159
#عقه>	no 96	yes -73
#علات	no 83	yes -60
#علاج	no -58	unknown 116	yes -68
#علاش	unknown 43	yes -76
#علام	no -56	yes 66
#علت>	no 60	yes -41
#علمي	no 103	yes -80
#عله>	no 114	yes -95
#علوي	no -108	yes 115
#عليا	no -48	yes 59
#علين	yes 49
#عمال	no -94	yes 113
#عمرن	no -93	yes 111
#عمره	no -81	unknown 50
#عمري	no 166	yes -151
#عمل>	yes 45
#عملت	no 175	yes -151
#عملي	unknown -42
#عمود	no 110	yes -81
#عمي>	no -90	yes 108
#عند>	no -55	yes 52
#عندم	no 100	yes -73
#عندن	no -79	yes 112
#عنده	no -67	yes 88
#عندو	unknown -48	yes 81
#عندي	no -51	yes 52
#عنق>	no -69	yes 97
#عنقي	no -111	yes 140
#عني>	yes 45
#عها>	yes 48
#عوج>	unknown 97	yes -75
#عوجا	no 123	yes -91
#عوضو	yes -137
#عول>	no -151	unknown 212	yes -102
#عون>	no -95	yes 104
#عوني	no 73	unknown -45
#عوها	unknown 70
#عويض	no -42
#عياد	no -59	unknown 95	yes -89
#عيط>	unknown 100	yes -125
#عيطت	no 75	yes -46
#عيطن	no 81	yes -66
#غاتش	no 63	yes -40
#غادي	no -62	yes 40
#غاش>	no -106	yes 124
#غال>	yes 55
#غالي	no -198	yes 212
#غدا>	no -40	yes 58
#غرز>	no -60	yes 84
#غرزا	no 49
#غرفت	no -85	yes 108
#غرفه	no 97	yes -71
#غرق>	no 57
#غرقت	no 83	yes -60
#غسال	no 51
#غسل>	no -62	unknown 110	yes -147
#غسله	no 51
#غطاء	no 74	yes -43
#غطي>	no -84	unknown 48
#غلط>	no -66	yes 101
#غلقه	no 139	yes -120
#غمرت	no 59	yes -52
#غوا>	no 65	yes -53
#غوت>	no 42
#غيت>	yes -42
#غيتش	no -88	yes 105
#غيره	no 53
#غيير	no -160	unknown 241	yes -181
#فاء>	no 60
#فابو	no 171	yes -144
#فات>	unknown 45
#فاتو	no -115	unknown 59
#فاتي	no -50	unknown 41
#فاجي	no 88	yes -78
#فار>	no 50
#فارغ	unknown 77	yes -67
#فاز>	no 69	yes -52
#فازه	no 49
#فاس>	no 60
#فاش>	no -149	unknown 91
#فاصط	no -99	yes 114
#فاض>	no 57
#فاضت	no -72	yes 103
#فاع>	no 67	yes -57
#فال>	no -92	yes 69
#فالا	no 40
#فالت	no 94	yes -101
#فالج	no -105	unknown 155	yes -67
#فالح	no 95	yes -71
#فالر	no 78	yes -98
#فالز	no -74	yes 95
#فالس	yes 62
#فالش	no 98	yes -80
#فالص	no 98	yes -72
#فالط	no 62
#فالع	no -48	unknown 60
#فالف	no -219	unknown -47	yes 259
#فالك	no 72	yes -91
#فالم	yes 53
#فالن	no 73	yes -56
#فالو	no -42	yes 70
#فالي	no 91	unknown -40	yes -48
#فان>	yes 49
#فانك	no 94	yes -73
#فاه>	no -113	yes 136
#فاها	no 86	yes -65
#فاهم	no -97	yes 123
#فايي	no 76	yes -51
#فتاح	no 282	unknown -65	yes -236
#فتح>	yes 45
#فتحط	unknown -52	yes 44
#فتحه	unknown 105	yes -164
#فتش>	no 109	yes -72
#فتشق	no -63	yes 83
#فتضر	no -56	yes 81
#فتو>	no -48	yes 64
#فجاه	unknown 54
#فجرت	no -89	unknown 108
#فخذ>	no 116	unknown -71	yes -87
#فدار	no -206	yes 224
#فذه>	no 47
#فراش	no -71	unknown -53	yes 104
#فرام	no 97	yes -59
#فرغو	no 65	yes -54
#فرقع	no 76	yes -54
#فرن>	unknown -47
#فره>	no 71	yes -43
#فرو>	no -106	yes 138
#فرين	unknown 55	yes -84
#فزه>	no 57	yes -41
#فسقط	no 115	yes -92
#فطري	no 128	yes -104
#فطوم	no -160	yes 191
#فعت>	no 107	yes -76
#فعتن	no -120	yes 145
#فعل>	no 170	unknown -44	yes -123
#فعنا	yes 41
#فعني	no -166	yes 181
#فعه>	no 42
#فقت>	no 84	yes -53
#فقد>	no -50	yes 62
#فقدت	no 74
#فقي>	no -50	unknown -63	yes 82
#فلا>	no 54
#فلاح	unknown -51	yes 51
#فلت>	no -42	yes 63
#فلق>	yes 59
#فلم>	no 99	yes -73
#فله>	no -84	unknown 84
#فلوس	no -65	unknown 123	yes -68
#فما>	no -59	unknown -49	yes 84
#فنان	unknown -45	yes 44
#فندق	yes -47
#فني>	no -108	yes 120
#فها>	yes 69
#فوا>	no -58	yes 79
#فوار	no 137	unknown -46	yes -91
#فوجد	no 53	yes -43
#فورا	no 52	yes -44
#فوقي	no -115	yes 126
#فول>	no -155	unknown 76	yes 75
#فون>	no 58
#فيا>	no -45	yes 66
#فيدي	no -48	unknown 71
#فيرا	no 67	unknown -84
#فيضا	no 62	yes -53
#فيلا	no 143	yes -129
#فينا	no -55	yes 78
#فيها	no 71	yes -57
#فيهم	no -145	yes 176
#فيي>	no -139	unknown -42	yes 169
#قادر	no -112	yes 140
#قاسي	no 76	yes -46
#قاعد	no 63
#قال>	no -93	yes 81
#قالت	no -60	yes 84
#قام>	no -147	unknown -42	yes 171
#قامه	no -162	unknown 163	yes -68
#قاوه	no 149	yes -133
#قايد	no -80	yes 91
#قايق	no -68	unknown 100	yes -44
#قبتي	no -101	yes 114
#قبه>	no -52	yes 83
#قبو>	unknown 81	yes -53
#قتحم	no 64	yes -53
#قتلع	no 48
#قتي>	no -85	unknown -40	yes 104
#قدام	unknown 53	yes -54
#قدت>	no 74
#قدر>	no 41
#قدرش	no 64	unknown -42
#قدرو	no 103	unknown -48	yes -59
#قدمه	no 93	yes -66
#قرا>	no 134	yes -114
#قرب>	unknown 54	yes -60
#قرمي	no 62
#قره>	no 122	yes -97
#قريب	yes 58
#قرير	no -46	yes 69
#قسم>	no -57
#قصد>	no -174	unknown 80	yes 90
#قصدي	no 81	yes -67
#قطار	no -94	unknown 108
#قطت>	yes 49
#قطر>	no -72	unknown 71
#قطعا	no -52	yes 80
#قطعه	no -84	unknown -43	yes 124
#قطعو	no 111	unknown -64	yes -53
#قطور	no -40	yes 60
#قطوع	no 84	yes -61
#قعات	unknown 48
#قعت>	no 47
#قعد>	no -80	yes 99
#قعنا	no -61	yes 76
#قعه>	no -93	unknown -44	yes 131
#قفا>	no -52	yes 64
#قفت>	no -100	unknown 42	yes 41
#قفز>	no -137	yes 147
#قفل>	no 41
#قفه>	unknown 45	yes -73
#قلب>	no 69
#قلبا	no -65	yes 85
#قلبت	no 93	yes -82
#قلبو	no 140	yes -115
#قلبي	no 48
#قلت>	no -134	yes 155
#قلع>	unknown -42
#قلعا	no 189	unknown -40	yes -166
#قله>	no 76	yes -57
#قلوع	unknown -42
#قمي>	no -63	yes 79
#قنا>	yes 55
#قناه	no -93	yes 125
#قنطر	unknown 42	yes -71
#قني>	no 112	yes -95
#قها>	no 59
#قهي>	no 55
#قوا>	no 104	yes -82
#قوال	no 105	unknown -62	yes -44
#قود>	no -43	yes 68
#قوط>	no 140	unknown -43	yes -107
#قولو	no -102	unknown 78
#قوه>	no 125	yes -107
#قويه	no 58	yes -44
#قياس	no 96	yes -72
#قيبت	no 121	unknown -89
#قيبه	no -40	unknown 53
#قيت>	unknown 48	yes -77
#قيدو	no 76	yes -65
#قيع>	no -40	yes 53
#قيقه	no -45	unknown 85	yes -70
#قيم>	no 130	yes -100
#كاب>	no 73	yes -48
#كابل	no 118	yes -90
#كابو	no 60
#كات>	yes 55
#كاحل	no 79	yes -46
#كادي	no -50	unknown 93	yes -80
#كار>	no -112	unknown -53	yes 153
#كارا	no -169	unknown 127	yes 53
#كارط	yes 50
#كاسك	no 78	yes -61
#كاع>	no 99	yes -78
#كاف>	no 169	unknown -49	yes -125
#كاله	no -91	yes 102
#كانت	yes 46
#كانش	no -43	yes 72
#كاني	yes -57
#كبت>	no 216	unknown -80	yes -155
#كبتي	no -181	unknown 91	yes 78
#كبر>	no -77	yes 101
#كتاب	no -50	yes 69
#كتبن	no -111	yes 125
#كتبه	no 152	yes -131
#كتبو	no 46
#كتبي	yes 40
#كتشف	no 50
#كتف>	yes 45
#كتقو	no -50	unknown 72
#كتور	yes 64
#كثير	no -53	yes 89
#كحل>	yes 60
#كدمه	no -75	yes 86
#كرا>	no -198	unknown 298	yes -160
#كراج	no 92	yes -56
#كراس	no -116	unknown 78
#كرام	no 89	yes -76
#كروس	no -74	yes 112
#كروه	no 107	yes -88
#كري>	no 143	unknown -86	yes -59
#كسرا	no 177	unknown -44	yes -132
#كسرت	no 106	yes -67
#كسرو	no 105	yes -78
#كسي>	unknown -41
#كسيد	no -198	unknown 291	yes -137
#كلام	yes 42
#كلب>	no -40	yes 66
#كلشي	yes 40
#كلها	no 90	yes -71
#كلهم	no -62
#كلو>	no 41
#كليا	no -97	yes 113
#كلين	no 118	yes -90
#كليو	no 44
#كما>	no -132	yes 155
#كمان	no 150	yes -123
#كمل>	no -131	unknown -43	yes 157
#كناس	no 96	yes -73
#كنتس	no 70	unknown 80	yes -194
#كنتش	no 101	yes -75
#كنقط	no 156	yes -118
#كنقو	yes 67
#كنها	no 46
#كوب>	no -56	unknown -55	yes 106
#كوتر	no 102	unknown -42	yes -59
#كور>	no 42	unknown -63
#كوزي	no 56	yes -42
#كوفر	no 96	yes -72
#كول>	no 58	unknown -53
#كومي	no 49
#كون>	no 42
#كونج	no 48
#كونس	no -95	yes 122
#كونط	no 102	yes -86
#كونه	no -54	yes 76
#كوي>	no 98	yes -74
#كيت>	no 48	unknown -62
#كيجر	yes 66
#كيحر	no 41
#كيخر	no 129	yes -109
#كيس>	no 67	yes -54
#كيشع	no 115	yes -87
#كيضر	unknown -44
#كيف>	no 197	unknown -84	yes -121
#كيفا	no -169	unknown 120
#كيقط	no -92	unknown 94
#كيل>	no -181	unknown -62	yes 221
#كيلع	no -54	yes 67
#كيلو	no -106	yes 127
#كين>	no 48	unknown -41
#كينا	no -65	yes 84
#كينغ	no -103	unknown 44	yes 50
#كيه>	no -43
#لاء>	no -141	unknown 41	yes 99
#لاب>	no 103	yes -74
#لابس	no 68	unknown -86
#لابه	no 143	yes -115
#لات>	yes 45
#لاتو	no -102	yes 121
#لاث>	no -63
#لاثه	no 86	yes -58
#لاج>	unknown 54	yes -88
#لاجا	no 44	unknown -118	yes 49
#لاجه	no 52
#لاح>	no -120	yes 138
#لاحد	no 79	yes -46
#لاحي	unknown -66	yes 57
#لارض	no 41
#لازم	no 211	unknown -119	yes -188
#لاست	unknown 46
#لاسط	no 91	yes -72
#لاسع	no -61	yes 80
#لاسف	no 49
#لاسم	yes 47
#لاسن	no -66	unknown 43
#لاش>	unknown 43	yes -76
#لاصا	no -99	unknown -121	yes 159
#لاصت	unknown 47	yes -76
#لاصه	no 81	yes -54
#لاطا	no 58	yes -50
#لاف>	no 165	unknown -45	yes -118
#لافا	no 80	yes -54
#لاقا	no -162	unknown 163	yes -68
#لاكس	no 49
#لاكه	no -55	yes 69
#لال>	yes 76
#لام>	no -42	yes 40
#لامب	no 41
#لامر	no 85	yes -64
#لامه	no -119	yes 148
#لامو	no 66	yes -49
#لان>	no 74
#لانا	no -88	yes 106
#لانت	no 111	yes -70
#لانج	no 67
#لانس	no -123	yes 136
#لانع	no 60
#لانن	no -55	yes 74
#لانه	no -123	yes 154
#لاني	no 83	yes -53
#لاه>	no 118	yes -93
#لاوت	no 54	unknown -60
#لاور	no -175	yes 182
#لاوط	no 106	unknown -82
#لاي>	no -72	unknown 107	yes -53
#لايس	no 131	yes -93
#لبات	no -70	yes 96
#لباس	unknown -61	yes 89
#لباق	yes 41
#لبال	no -62	yes 90
#لبان	no 65	yes -43
#لبت>	no -48	yes 69
#لبخا	no 120	yes -104
#لبرد	no 97	yes -85
#لبرو	yes 53
#لبري	yes 58
#لبزط	no 75	yes -55
#لبطا	unknown 58	yes -81
#لبقر	no 81	yes -63
#لبلا	no 68
#لبلد	unknown 49
#لبلو	no -104	yes 120
#لبنت	no 96	yes -63
#لبنك	no -46	unknown 138	yes -67
#لبني	no -81	yes 103
#لبو>	no 145	yes -117
#لبور	no -147	unknown 89	yes 57
#لبوط	no -41	unknown 50
#لبوم	no 119	yes -89
#لبي>	no -67
#لبيا	no -103	yes 114
#لبيب	no -61	yes 91
#لبير	no 55
#لبيس	no 107	yes -76
#لبيض	no 97	yes -92
#لبيك	no -47	yes 69
#لتاب	no 144	yes -118
#لتاس	no -53	yes 68
#لتام	no -151	unknown 182	yes -41
#لتبر	no 82	yes -57
#لتر>	no 72	yes -61
#لترا	yes 56
#لتصر	unknown 66	yes -116
#لتني	unknown 77	yes -116
#لتها	unknown -41	yes 78
#لتهب	no 87	yes -74
#لتوق	no -90	yes 103
#لتوي	no 42
#لتيا	no 47
#لتين	no 127	yes -112
#لثلج	no 129	yes -105
#لثه>	no 64
#لجاج	no 112	yes -102
#لجار	no -125	yes 148
#لجام	no 58
#لجبس	no 54	yes -40
#لجبل	no 114	yes -92
#لجدي	no -129	unknown 135
#لجرا	no 111	unknown -61	yes -75
#لجرح	no -100	yes 127
#لجرد	no -108	unknown 62	yes 45
#لجلا	no 155	unknown -58	yes -107
#لجمي	no -48	unknown -40	yes 87
#لجنب	no -76	unknown 111	yes -54
#لجنط	no 165	yes -139
#لجهد	no 59	yes -43
#لجهه	yes 40
#لجيب	no 138	yes -114
#لجير	no -121	yes 142
#لحاج	yes 57
#لحار	no -62	yes 42
#لحاس	no 100	yes -76
#لحاف	no 70	unknown 71	yes -175
#لحان	no 64
#لحجا	no 78	yes -57
#لحد>	no 102	yes -77
#لحرا	no 131	unknown -41	yes -91
#لحري	yes 47
#لحسا	no -47	unknown 136	yes -136
#لحصا	no -41	yes 67
#لحقت	no 49	unknown -47
#لحلو	no 53
#لحمر	no -40	unknown 122	yes -99
#لحنف	no 49
#لحوا	no 55
#لحوض	no 60
#لحي>	no -76	yes 114
#لحيط	no 53
#لحين	yes 43
#لخام	no -134	yes 152
#لخدا	unknown -51	yes 68
#لخدم	yes 53
#لخزا	no 100	yes -71
#لخسا	no 48
#لخشب	no -92	yes 117
#لخضا	no -108	yes 134
#لخضر	no -62	unknown 89	yes -97
#لخمي	no -45	yes 60
#لخير	no 99	yes -71
#لخيم	unknown 88	yes -115
#لداب	no -136	yes 155
#لداخ	no 59	yes -92
#لدار	unknown 53	yes -78
#لدخا	no -43	yes 61
#لدرج	no -47	unknown 77
#لدرو	no 58
#لدري	yes 41
#لدش>	no 147	yes -111
#لدم>	unknown 67	yes -94
#لدها	yes 43
#لدوا	no 42	unknown -40
#لدوش	no 63
#لديب	no -207	unknown 137
#لديه	no -115	yes 90
#لذهب	no 90	yes -73
#لذي>	no -87	yes 69
#لراج	no -94	yes 123
#لراد	no 82	unknown 40	yes -125
#لراس	no 150	unknown -58	yes -97
#لراك	no -66
#لراي	no 92	yes -65
#لربا	no -50
#لرجل	no -57	yes 77
#لرحل	unknown 50	yes -89
#لرصي	no -153	unknown 88	yes 44
#لرعد	no 114	yes -82
#لرقب	yes 69
#لركا	no 100	yes -68
#لركب	yes 43
#لرمل	no 72	yes -42
#لروا	no 69	unknown -49
#لروب	no -60	unknown 59
#لروض	no -66	yes 75
#لروي	no 84	unknown -128
#لريح	no -76	yes 105
#لريد	no 56	yes -47
#لزاج	no 66	yes -43
#لزبو	no -131	yes 154
#لزجا	no 44
#لزرا	no -73	unknown 110	yes -44
#لزرب	yes 53
#لزنق	no 42
#لزوا	no 112	unknown -83	yes -65
#لزيت	no 61	yes -95
#لساب	no -70	yes 96
#لساس	unknown -58	yes 59
#لساق	yes 51
#لساي	no -58	yes 76
#لستا	no 119	unknown -49	yes -74
#لسجا	no 49
#لسخا	no -98	unknown 107
#لسدا	no -88	yes 113
#لسرب	no 123	yes -91
#لسرق	no 62	yes -49
#لسطو	no -68	yes 94
#لسعا	no 118	yes -88
#لسفر	no -52	unknown 138	yes -127
#لسكا	unknown 159	yes -183
#لسكر	unknown -57
#لسكو	no 102	unknown -42	yes -59
#لسلا	no -53	yes 49
#لسلط	no 44
#لسلع	no -123	unknown -48	yes 146
#لسلو	yes 61
#لسما	yes 52
#لسه>	unknown -58
#لسوا	unknown 88	yes -105
#لسوق	yes -58
#لسيد	no -65	yes 92
#لسير	unknown 55	yes -81
#لسيف	no 84	yes -56
#لسيل	no 132	yes -102
#لشاب	yes 56
#لشاح	no -78	yes 100
#لشاش	no 113	yes -93
#لشبك	no 149	yes -111
#لشتا	no 90	yes -66
#لشجر	no 127	yes -101
#لشرا	no -133	yes 153
#لشرج	no 78	yes -55
#لشرف	yes 54
#لشرك	unknown 46	yes -40
#لشري	no -66	unknown -50	yes 88
#لشفا	no 101	yes -79
#لشقه	no -56	yes 81
#لشكا	no 80	yes -48
#لشكو	no 127	yes -108
#لشمع	no -57	yes 68
#لشهر	no -55	yes 78
#لشوف	no 145	yes -118
#لشي>	yes 40
#لشيف	no -59	yes 70
#لصاك	no 85	yes -65
#لصبع	no 65	yes -46
#لصت>	unknown 78	yes -80
#لصخر	no -109	yes 124
#لصدم	no -65	yes 82
#لصغي	no 66	yes -44
#لصنا	no 136	yes -120
#لصور	no 76	yes -62
#لصيد	no -68	yes 73
#لضبا	no -41	yes 69
#لضو>	yes -59
#لضيا	no -151	unknown 139
#لضيع	no 143	unknown -40	yes -103
#لطاك	no 106	yes -67
#لطاو	no 77	unknown -46
#لطبا	no -53	unknown 59
#لطبل	no -117	yes 137
#لطبي	unknown 49
#لطرف	no -40	yes 49
#لطلا	no -88	yes 104
#لطما	no 78	yes -60
#لطمو	no 47	unknown 47	yes -106
#لطنج	no 65	yes -53
#لطه>	no 93	yes -69
#لطوب	no -71	yes 97
#لطوم	yes -43
#لطيا	no 118	yes -92
#لطيف	no -73	yes 97
#لطين	no 69	yes -64
#لعات	no 139	yes -114
#لعاش	no 40
#لعام	no -50
#لعاي	no 139	yes -117
#لعب>	no -40	yes 57
#لعبو	no -90	yes 100
#لعت>	no -41	yes 57
#لعجا	no -198	yes 208
#لعجل	unknown 64	yes -116
#لعرس	unknown -42	yes 52
#لعسا	no 62	yes -44
#لعشر	no 88	yes -77
#لعشي	no -99	unknown 128	yes -50
#لعطل	no 71	yes -60
#لعظم	no -78	unknown 101	yes -71
#لعقد	unknown 103	yes -172
#لعلو	no -108	yes 115
#لعما	yes 56
#لعمر	unknown 93	yes -105
#لعمو	no 181	unknown -42	yes -153
#لعنا	yes 47
#لعنق	no -122	yes 141
#لعود	no 114	yes -93
#لعين	no -44
#لغاز	yes 41
#لغت>	no 92	yes -64
#لغرز	yes 44
#لغرف	no 45
#لغسا	no 78	yes -53
#لغيت	no -165	unknown 221	yes -126
#لفات	no -118	unknown -119	yes 192
#لفاز	no 43
#لفت>	no -91	yes 114
#لفخذ	no 116	unknown -71	yes -87
#لفرا	yes 61
#لفري	no 160	yes -143
#لفزه	no 57	yes -41
#لفلا	unknown -72	yes 99
#لفلو	unknown 81	yes -123
#لفند	unknown 61	yes -47
#لفور	no 81	yes -125
#لفوق	no -58	yes 75
#لفول	unknown 40	yes -54
#لفير	no 80	unknown -59
#لفيل	no 170	yes -146
#لفيه	no 110	unknown -47	yes -70
#لقات	no -58	yes 78
#لقار	no 176	unknown -59	yes -138
#لقاع	unknown 115	yes -136
#لقاو	no 100	yes -81
#لقاي	no -80	yes 91
#لقبو	no 96	yes -73
#لقت>	no 101	yes -71
#لقدا	unknown 79	yes -137
#لقدي	no 54
#لقرم	yes 51
#لقصد	no 81	yes -67
#لقطا	no -94	unknown 108
#لقفل	no 74	yes -48
#لقنط	no 79	yes -48
#لقني	no 86	yes -60
#لقه>	no 145	yes -127
#لقيت	no 48	unknown 42	yes -92
#لقين	no 47
#لكاب	no 75
#لكار	no -94	yes 74
#لكاس	no 90	yes -70
#لكاف	no 125	unknown -46	yes -83
#لكام	no 62
#لكبي	no -44	yes 58
#لكرا	yes -70
#لكرس	no -97	yes 110
#لكرو	no -81	unknown -47	yes 117
#لكري	unknown -41
#لكل>	no 41
#لكلا	no 41	unknown -42
#لكلب	yes 42
#لكلي	no 53
#لكنا	no -117	yes 134
#لكه>	no 85	yes -59
#لكور	no 54
#لكوز	no 56	yes -42
#لكوف	no 96	yes -72
#لكوك	no 193	yes -167
#لكول	no 120	yes -94
#لكوم	no 52
#لكون	no -68	yes 96
#للاس	no 103	yes -87
#للاف	no 171	yes -144
#للبا	no -101	yes 125
#للدا	unknown 138	yes -140
#للدر	no 77	yes -61
#للسر	no 58	yes -49
#للشر	no 108	yes -83
#للعا	no 204	yes -180
#للكو	yes 47
#للوح	no 74	yes -49
#للي>	no -58	yes 73
#لليس	no 142	yes -117
#لليل	no 64	yes -55
#لمار	no -58	yes 85
#لماز	no 155	unknown -47	yes -107
#لماط	no 143	unknown -42	yes -117
#لماك	no 71	yes -54
#لمال	no -101	yes 113
#لمان	no 116	yes -88
#لمت>	yes 73
#لمجا	no -111	unknown 79
#لمحر	yes -53
#لمحض	yes 51
#لمحل	no 56	yes -42
#لمحم	yes 55
#لمخب	no -166	yes 174
#لمخز	no 154	yes -122
#لمدخ	no -41	yes 68
#لمدر	no -68	yes 66
#لمدي	no 174	unknown -124	yes -67
#لمرح	no 87	yes -77
#لمرس	no -73	yes 85
#لمرف	no 61	unknown 58	yes -107
#لمره	unknown -40
#لمسج	no -82	yes 101
#لمسم	no 63	unknown -47
#لمسو	no 42
#لمشت	no -164	yes 183
#لمصا	no 195	unknown -73	yes -144
#لمصب	no -40	unknown 115	yes -120
#لمطا	no 168	yes -118
#لمطب	no 46
#لمطر	no 67	yes -43
#لمعا	no -55	yes 53
#لمعل	no -60	yes 84
#لمغس	no 122	yes -98
#لمقص	no -64	unknown 86
#لمقل	no 48
#لمكت	no -173	yes 203
#لملا	no -53	yes 77
#لملك	no -54
#لممر	no 98	yes -81
#لمنا	no 88	yes -63
#لمنح	no -41	yes 74
#لمنش	no 123	yes -96
#لموت	no 51	unknown -41
#لمود	no 74	yes -55
#لموس	no 108	yes -73
#لموض	no 54	yes -43
#لموك	no 115	unknown -60	yes -61
#لمون	unknown 57
#لميه	no 206	unknown -99	yes -158
#لناد	no -51	yes 74
#لنار	no 50
#لناس	no -129	yes 122
#لناف	no 73	yes -56
#لنام	no 71	yes -59
#لنجا	no -106	yes 119
#لنحا	no 164	yes -148
#لنضا	yes -102
#لنقل	no -126	unknown 130
#لنمر	no -152	yes 173
#لنوا	no -133	yes 146
#لني>	no 47
#لنير	no -48	yes 62
#لهات	no 93	yes -74
#لهم>	no -48
#لهوا	no 95	yes -71
#لهوت	no 83	yes -72
#لوا>	no 53
#لواج	no -209	unknown 105
#لواح	no 62
#لواد	no 57
#لواق	no 174	unknown -42	yes -143
#لوبه	no -126	unknown 161	yes -61
#لوجه	no 124	unknown -44	yes -79
#لوحت	no 46
#لوحي	no 112	yes -92
#لودي	no -66	yes 82
#لور>	no -80	yes 103
#لورا	unknown 81	yes -110
#لورش	no -43	yes 63
#لورق	no -85	yes 105
#لورك	no -48	yes 74
#لوس>	unknown 92	yes -82
#لوسط	no -71	yes 95
#لوطن	no -77	yes 105
#لوطو	no 41
#لوع>	no -121	yes 136
#لوعه	no -55	yes 87
#لول>	yes 54
#لولا	no -108	yes 133
#لومب	yes 52
#لومت	no -106	yes 127
#لوي>	yes 58
#ليان	no -233	yes 247
#ليت>	no 64
#ليته	no 136	yes -120
#ليدي	no -96	yes 108
#ليسا	no 92	yes -69
#ليسر	no -99	unknown 48	yes 41
#ليسي	unknown -45	yes 48
#ليفو	no 84	yes -44
#ليك>	no 94	unknown -46	yes -49
#ليكم	unknown 45	yes -44
#ليكو	no 125	yes -94
#ليل>	yes -52
#ليلا	no 72	yes -88
#ليله	no 67	yes -47
#ليلي	no 95	yes -84
#ليما	unknown -72	yes 40
#ليمي	yes 66
#لين>	no -71	yes 101
#لينا	no -41	yes 45
#ليني	no 118	yes -90
#ليو>	no 44
#ليون	no 146	yes -119
#لييه	no 75	yes -61
#مابغ	no -101	yes 120
#مابق	no 127	yes -104
#مات>	no 86	yes -64
#ماتت	no 97	yes -81
#ماتش	yes 52
#ماتو	no 87	yes -75
#ماتي	no 113	yes -80
#ماجا	no 82	yes -56
#ماذا	no 219	unknown -106	yes -168
#مار>	no 74
#ماره	yes 46
#مازا	unknown 128	yes -129
#مازو	no 128	yes -87
#ماس>	no 82	yes -67
#ماش>	no 189	unknown -69	yes -152
#ماشف	no -61	unknown 83	yes -53
#ماصر	no 109	unknown -58	yes -51
#ماطم	no 78	yes -60
#ماعر	unknown 46	yes -75
#ماعن	no -42	yes 69
#ماعي	no 66	yes -42
#ماق>	no -106	yes 123
#ماكا	no 44
#ماكن	no 59
#مال>	no -99	yes 121
#مالك	no -138	yes 150
#ماما	no 120	unknown -79	yes -43
#مامه	no 40	unknown -45
#مامي	unknown 45	yes -45
#مان>	no 87	yes -62
#مانط	no 44
#مانه	no 178	yes -161
#ماي>	yes 50
#مبا>	no 106	unknown -46	yes -59
#مبار	no -45	yes 73
#مبلغ	no 84	yes -47
#مبلل	no 47	yes -41
#مبي>	yes 52
#مبيل	yes 60
#مبين	no 195	yes -165
#مبيه	no 91	yes -83
#متجر	no 88	yes -69
#متدت	no -83	yes 99
#مترا	yes 43
#متري	no -61	yes 75
#متعل	no 95	yes -70
#متني	no -69	yes 94
#متها	no -56	yes 71
#متوق	no -49	yes 76
#متي>	unknown 87	yes -91
#مثل>	no 61	yes -44
#مجاو	no -80	yes 97
#مجرو	yes 47
#مجهو	no 57
#محاو	no 155	yes -135
#محرك	yes -57
#محرو	no 60	yes -41
#محطم	no 115	yes -88
#محطه	no -116	unknown 149	yes -48
#محفظ	no 62	yes -45
#محل>	no 55
#محلو	no -94	yes 117
#محمد	yes 44
#محمل	no -69	yes 99
#محمو	no 116	yes -100
#مخبز	no -121	yes 128
#مخدو	no 73	unknown -52
#مخزن	no 154	yes -122
#مخلو	no 80	yes -64
#مدخل	no -45	yes 72
#مدخن	no -116	yes 128
#مدرب	no -202	unknown 84	yes 120
#مدرس	yes 46
#مدوا	no -87	yes 100
#مدير	no -44	unknown -130	yes 172
#مدين	no 115	yes -95
#مرا>	no -105	unknown 119
#مراب	no 75
#مراه	no -98	yes 45
#مراي	no 44
#مرت>	no 104	yes -88
#مرجا	no -65	yes 91
#مرسي	no -103	yes 127
#مركز	no 62
#مركو	yes 50
#مرنا	no -93	yes 111
#مره>	no -56
#مرها	no -46	yes 80
#مريض	no 99	yes -76
#مرين	no -110	unknown 126	yes -46
#مزق>	unknown -72	yes 82
#مزيا	no -59	unknown 62
#مساف	no -64	yes 45
#مستا	no -119	yes 141
#مستش	unknown 54	yes -66
#مسجد	no -59	yes 78
#مسدو	no 88	yes -54
#مسرو	no 82	unknown -51
#مسسن	no 140	yes -109
#مسكي	yes 54
#مسما	no 45
#مسني	yes 51
#مسه>	no -79	yes 111
#مشات	no 47
#مشتر	no -140	yes 161
#مشكل	yes 57
#مصاب	no 74	yes -43
#مصار	yes -60
#مصبا	no -73
#مصدر	no -105	yes 119
#مصعد	no 104	yes -77
#مضرو	unknown 64	yes -61
#مطار	no 170	unknown -67	yes -104
#مطبخ	no 46
#مطر>	no 46
#مطعو	unknown 139	yes -157
#معاه	no -70	unknown 111	yes -70
#معاي	no -60	yes 65
#معت>	no -90	unknown 55
#معصم	no 96	yes -78
#معنا	no 43
#معه>	no 47
#معوج	no -98	unknown 189	yes -156
#معيه	no -44	yes 68
#مغسل	no 51
#مغلق	no 119	yes -105
#مفات	no -50	unknown 41
#مفاج	no 88	yes -78
#مفتا	no 282	unknown -65	yes -236
#مقدم	no 49
#مقص>	no -61	unknown 97	yes -48
#مقعد	no -71	yes 91
#مقله	no 76	yes -57
#مقهي	no 55
#مكان	yes 45
#مكتب	no -61	yes 88
#مكرو	no 107	yes -88
#مكن>	no -43	unknown 106	yes -78
#مكنا	no 96	yes -73
#ملء>	no -44	yes 59
#ملاب	no 68	unknown -86
#ملات	no 59	unknown -41
#ملان	no -46	yes 58
#ملت>	no 56
#ملثم	no 62	yes -51
#ملك>	no -45	yes 75
#مله>	no 45
#ملين	no -84	yes 114
#مليه	no 145	yes -104
#منا>	yes 45
#منت>	yes 41
#منشا	no 123	yes -96
#منطق	no 64	yes -41
#منهم	unknown 74	yes -125
#منو>	no -49	yes 73
#منيه	no 124	yes -102
#مها>	no 86	yes -54
#مهرس	no -219	unknown 210
#موا>	no 106	yes -77
#موتو	no 137	unknown -43	yes -105
#موخر	no -142	yes 164
#مود>	no 55
#مورا	unknown -40	yes 73
#موس>	no 75	unknown -40
#موسم	no 41	unknown -44
#موسي	no 98	yes -79
#موضو	no 54	yes -43
#موظف	no 190	yes -155
#موقع	unknown -40
#موكي	no 115	unknown -60	yes -61
#مول>	no -79	yes 104
#مولا	no -87	yes 119
#مون>	no 45
#موني	no -170	unknown 79	yes 49
#مياه	no -49	yes 59
#ميد>	no 78	yes -49
#ميس>	yes 43
#ميسا	no 47
#ميع>	no -41	unknown -44	yes 81
#ميعا	no 117	yes -92
#ميك>	no 119	yes -89
#ميل>	no -97	yes 126
#مين>	no -86	unknown 104
#ميني	unknown -98	yes 101
#ناء>	yes 45
#نات>	no 82	yes -43
#ناتن	no -102	yes 128
#ناج>	no -121	unknown 199	yes -209
#نادي	yes 62
#نار>	no 41
#نازل	unknown 43	yes -45
#ناس>	no -66	yes 67
#ناض>	no 69	yes -40
#ناضت	no 92	yes -77
#ناعس	no 46
#ناك>	no 85	yes -73
#نامو	no 71	yes -59
#ناه>	no -97	yes 125
#نبر>	no 66	unknown -57
#نبور	no -159	yes 175
#نبي>	unknown -55
#نتبه	no -78	unknown 74
#نترن	no 86	yes -66
#نترو	no 106	yes -89
#نتسن	no 70	unknown 80	yes -194
#نتش>	no 101	yes -75
#نتصل	no 57
#نتفا	no -61	yes 74
#نتفخ	no 68	yes -46
#نتي>	no -50
#نتين	no 53
#نجا>	no -81	yes 89
#نجار	no -106	yes 119
#نجره	no 65	yes -53
#نجمه	no 166	yes -129
#نجه>	no -75	yes 99
#نجيل	no 48
#نحاس	no 164	yes -148
#نحرر	no -69	yes 81
#نحرف	no 42
#نحن>	no 48
#نخلص	no -132	unknown 64	yes 60
#ندار	no 103	yes -79
#ندخل	no -170	yes 190
#ندق>	no 64	yes -76
#ندلع	no -73	yes 91
#ندما	no 100	yes -73
#ندنا	no -79	yes 112
#نده>	no -61	yes 87
#ندو>	unknown -53	yes 87
#ندي>	no -51	yes 51
#ندير	no -73	unknown 96	yes -45
#نديك	no -103	yes 151
#نديل	no 131	yes -104
#نزف>	yes 44
#نزلا	unknown -60
#نزلت	unknown 53
#نزلق	no 76	yes -56
#نزلن	no -46	yes 68
#نزلو	yes 41
#نزير	no 101	yes -81
#نسا>	no 89	yes -73
#نستا	no -130	yes 150
#نسخه	no -209	unknown 259	yes -125
#نسطا	no -104	yes 131
#نسول	no 47	unknown -58
#نسي>	no -103	yes 125
#نسيت	no 67	yes -55
#نسير	no 136	yes -103
#نسين	no -118	yes 134
#نسيه	no -66	unknown 69	yes -42
#نشار	no 123	yes -96
#نشوف	no 184	yes -153
#نصاب	no 58
#نصب>	yes 43
#نصلي	no -94	unknown 80
#نضاض	unknown 77	yes -92
#نطره	unknown 42	yes -71
#نطقه	no 64	yes -41
#نطه>	no 103	yes -79
#نطور	no 102	yes -86
#نعاش	no 60
#نعرف	unknown 56	yes -42
#نعست	no 73	yes -54
#نعيط	no -65	unknown 159	yes -130
#نفخ>	no -60	yes 84
#نفسه	no -104	yes 139
#نفسي	no -58	yes 89
#نقطع	no 85	yes -54
#نقل>	no -90	yes 55
#نقلب	no 134	yes -104
#نقلو	no 87	unknown -48	yes -51
#نقي>	no -46	yes 71
#نكتب	no 127	yes -103
#نكسر	no 73	yes -86
#نكم>	no -291	unknown 342	yes -155
#نما>	no 66
#نمره	no -152	yes 173
#نمشي	yes -55
#ننا>	no -78	yes 103
#نهار	unknown -42
#نهاي	no 92	unknown -77
#نهم>	unknown 74	yes -125
#نوا>	no 56	yes -40
#نوبي	no -81	unknown 82
#نوت>	no 64
#نوع>	no -68	yes 74
#نوقع	no -113	yes 138
#نون>	no 108	unknown -70	yes -62
#نوي>	no -62	unknown 130	yes -138
#نيا>	unknown 56
#نيت>	no -68	yes 87
#نيرا	no -48	yes 62
#نيش>	no 66	yes -45
#نيك>	no 119	yes -94
#نينا	no -74	yes 85
#نينه	yes 50
#نيه>	yes 56
#نيين	no -96	yes 109
#هاد>	no 87	yes -52
#هادش	no 109	unknown -51	yes -61
#هاده	no -40	unknown 125	yes -124
#هادي	unknown 54	yes -62
#هار>	unknown -42
#هاز>	no 75	yes -48
#هان>	no -66	unknown 91	yes -41
#هبت>	no 66	yes -56
#هبط>	yes 60
#هذه>	no 70	yes -48
#هربو	no 45	unknown 98	yes -133
#هرس>	no -107	unknown 82
#هرسا	no -71	yes 100
#هرسه	no -146	unknown 94
#هرسو	unknown -41
#هره>	no 40
#هرين	unknown 62	yes -73
#هزات	no 185	yes -149
#هزو>	no 82	yes -60
#هشم>	no 113	yes -80
#هضر>	no -52	yes 75
#هما>	no 55
#همو>	no -61	yes 74
#هنا>	no 58
#هناك	no 85	yes -73
#هههه	no 41	unknown -44
#هواي	no 77	yes -56
#هوت>	no 83	yes -72
#هود>	no 76
#هور>	no 40	yes -61
#هولو	no 73	yes -48
#هوند	no -135	yes 160
#واء>	unknown -60
#واب>	unknown -73	yes 103
#وابن	no -60	yes 74
#واج>	no 91	unknown -59	yes -52
#واجه	yes -40
#واحت	no -98	unknown 103	yes -71
#واخا	no 153	unknown -48	yes -131
#وارت	no 70	unknown -60
#واش>	no -104	unknown 168	yes -62
#واصط	no 102	unknown -49	yes -74
#واضط	no -193	unknown 164
#وال>	no 44	yes -84
#والا	no 61	yes -70
#والب	no 44
#والخ	no 94	yes -77
#والد	yes -40
#والر	no 69	yes -83
#والز	yes -45
#والص	no 64	yes -87
#والط	no 65
#والف	unknown -48
#والق	yes 43
#والل	unknown -45	yes 48
#واله	no 69	yes -59
#والو	no 40	yes -51
#والي	no 51
#وان>	yes -51
#وانت	no -146	unknown 98	yes 44
#وانك	no 83	yes -52
#واني	no -67	unknown 125	yes -115
#وايد	no 168	unknown -49	yes -124
#وباب	no -46	yes 66
#وبر>	unknown -51	yes 74
#وبقا	no 88	yes -49
#وبقي	no -73	unknown 64
#وبه>	no -78	unknown 84
#وبيس	no -71	yes 97
#وبين	no -83	yes 111
#وتحر	yes 45
#وتر>	unknown 63	yes -84
#وترك	no 121	yes -88
#وتشق	no 168	unknown -44	yes -119
#وته>	unknown -42
#وتهر	no -63	yes 88
#وتور	unknown 47	yes -51
#وتوق	no 112	unknown -46	yes -66
#وتوم	no 111	yes -88
#وجاء	no -68	yes 92
#وجات	no 73	yes -52
#وجتي	no 52	unknown -64
#وجد>	no 79	yes -52
#وجدت	no 46
#وجده	no -90	unknown 127	yes -110
#وجرح	no 51	yes -42
#وجع>	no -63	yes 89
#وجه>	no 45	unknown 41	yes -104
#وجهي	no 54
#وجي>	no 43
#وحتي	yes 40
#وحده	no 54
#وحدو	no 125	yes -95
#وحدي	no 76	yes -54
#وحرق	no 170	unknown -53	yes -124
#وحطم	no 47
#وحنا	no 72	yes -55
#وحيد	no 112	yes -92
#وحين	no -130	yes 150
#وخدش	no -182	yes 199
#وخرج	no 101	yes -82
#وخره	no -142	yes 164
#وخسر	no -50	yes 68
#وخلا	unknown 45	yes -40
#وخلي	no 131	unknown -41	yes -81
#وداو	no -115	yes 130
#ودنو	yes 40
#ودي>	no -75	yes 97
#وديا	yes 60
#وديه	no -52	yes 63
#ورا>	yes 57
#وراء	no -89	yes 129
#ورات	no 69	yes -55
#وراج	no 113	yes -96
#وراق	unknown 59	yes -51
#وراي	no 71	yes -56
#ورتي	no -96	yes 116
#ورد>	no 85	yes -50
#ورش>	no -66	unknown -40	yes 107
#ورقه	no -141	unknown 122
#وره>	no -44	yes 41
#ورو>	no 93	yes -53
#وري>	no 68	yes -92
#ورين	no 138	yes -118
#وريه	no 132	yes -88
#وزلق	no 170	yes -152
#وزين	no 56	yes -42
#وسقط	no -81	yes 92
#وسم>	no 41	unknown -44
#وسه>	no -200	unknown -47	yes 242
#وسي>	no -180	unknown 230	yes -118
#وسيه	no 71	yes -59
#وشعل	no 90	yes -77
#وصبع	no -110	unknown 121
#وصل>	no -67	yes 81
#وصلا	yes 62
#وصلت	unknown 53	yes -120
#وصيل	yes 45
#وضعت	no -67	unknown 136	yes -110
#وضه>	no -183	yes 202
#وضوع	no 54	yes -43
#وضون	yes -137
#وطا>	no -53	yes 70
#وطاح	no -53	yes 86
#وطني	no -77	yes 105
#وطو>	no -41	unknown 75	yes -73
#وطيح	unknown -56	yes 47
#وعا>	no 87	yes -74
#وعاي	no -69	yes 89
#وعطي	no -133	yes 150
#وعلي	no -215	unknown 197
#وعي>	no -106	yes 137
#وعين	unknown 112	yes -113
#وفجا	no -122	yes 141
#وفر>	no 59
#وفو>	no 85	yes -63
#وفي>	no -119	yes 126
#وفيه	no 143	unknown -41	yes -98
#وقال	no -71	yes 87
#وقطع	no -56	yes 88
#وقعا	no -59	unknown 59
#وقعت	no 47
#وقعن	no -61	yes 76
#وقفت	no -100	unknown 42	yes 41
#وقفه	no -72	yes 83
#وقلب	no 99	yes -83
#وقه>	no 83	yes -50
#وقي>	no -84	yes 93
#وقيع	no -62	yes 73
#وكتب	no 83	yes -69
#وكسر	no 49
#وكلش	unknown -40
#وكمل	no -131	unknown -43	yes 157
#وكه>	yes 48
#وكيل	no -95	unknown -77	yes 139
#ولات	no -126	yes 156
#ولت>	no -139	yes 156
#ولد>	no -99	yes 85
#ولدي	no 54	yes -46
#وله>	no 80	yes -53
#ولو>	no -156	unknown 41	yes 103
#ولوا	no 127	yes -110
#ولون	no 67	unknown 49	yes -114
#ولي>	no 75	yes -48
#وليد	no -53	yes 70
#وما>	no -42
#وماب	yes 40
#ومات	no 104	yes -77
#ومبا	no 106	unknown -46	yes -59
#ومتر	no -106	yes 127
#ومرا	no 70	yes -153
#ومشا	unknown -55
#ومشي	unknown 60	yes -46
#وملا	no -60	yes 63
#وملي	no -92	yes 120
#ومن>	no -66	unknown 49
#ومه>	yes 42
#وميس	no 45
#ونات	unknown -42	yes 68
#ونجي	no 48
#ونحن	no 53	yes -40
#وندا	no -135	yes 160
#ونس>	no -198	unknown 239	yes -102
#ونست	no -130	yes 150
#ونسط	no -104	yes 131
#ونسي	no 98	yes -67
#ونص>	no 63	yes -40
#ونطو	no 102	yes -86
#ونقل	no 68	yes -46
#ونوا	no 67	yes -45
#وني>	unknown 78	yes -68
#ونيه	no -95	yes 113
#وهرا	no 63	yes -58
#وهرب	unknown -53
#وهرس	no -174	yes 199
#وهم>	no 68	unknown -85
#وهو>	yes 61
#وواح	no -65
#ووقع	no -44	yes 53
#ويا>	no 80	yes -47
#ويت>	no -209	yes 225
#ويده	no 110	unknown -102	yes -62
#ويدي	no -70	unknown 128	yes -90
#ويره	no 43
#ويقو	no 54
#ويل>	unknown 59	yes -87
#ويه>	no 68	yes -40
#ياتو	no 62	unknown -48
#ياتي	no 81	yes -63
#ياح>	no -145	unknown 76	yes 57
#ياحي	no -74	unknown 68
#ياخذ	no 45
#ياده	yes -121
#يار>	no 40
#ياض>	no -43
#ياطه	no -97	yes 116
#ياع>	no -99	unknown 141	yes -97
#ياله	no -53	yes 81
#يالو	no -113	yes 141
#يالي	yes 71
#يام>	no 50
#يان>	no -54
#يانو	no -149	yes 170
#يبا>	no -53	yes 81
#يبان	no 138	unknown -62	yes -75
#يبتي	unknown -60
#يبه>	no -41
#يبي>	no 60
#يتاذ	no 54
#يتري	unknown -40
#يتضر	no 67	yes -53
#يتعر	no -110	unknown 130	yes -66
#يته>	no -76	unknown -43	yes 99
#يتها	no 97	yes -57
#يتهم	unknown -99	yes 100
#يتو>	no 42	yes -71
#يتوق	no 71	yes -52
#يتون	no 118	yes -87
#يتي>	no 61
#يجار	no -93	yes 118
#يجه>	no -75	unknown -80	yes 123
#يجي>	unknown -45	yes 66
#يحرق	no 81	yes -59
#يحه>	no 110	yes -83
#يخرج	no -121	unknown -45	yes 150
#يخلص	no -49
#يدا>	no -87	yes 105
#يدلي	no -50
#يده>	no -46	unknown 50
#يدها	no -68	yes 90
#يدو>	no -65	unknown -40	yes 108
#يديه	no -93	yes 55
#يديو	no -67	yes 83
#يرات	no -63	unknown 43
#يران	no -91	yes 115
#يرت>	no -107	yes 118
#يرجع	no -164	unknown 41	yes 98
#يرحم	yes -66
#يرفو	no 101	yes -62
#يرو>	no -50	yes 89
#يزه>	no 66	yes -41
#يزور	no 67
#يسار	no 43
#يستي	no 72	unknown -89
#يسر>	unknown 86	yes -75
#يسرق	unknown 66	yes -96
#يسري	no -91	yes 107
#يسي>	no 81	unknown -42	yes -42
#يسيل	no -52	yes 75
#يشعل	no 115	yes -87
#يشكا	no 63	yes -40
#يشوف	no -58	yes 72
#يصب>	no -68	yes 84
#يضا>	unknown -74
#يضاء	no -55
#يضان	no 62	yes -53
#يضحك	no 47
#يضرب	no -113	yes 149
#يضرن	no 71	unknown -59	yes -58
#يضه>	no 81	yes -61
#يطال	no -189	unknown 101	yes 85
#يطان	no 110	yes -91
#يطت>	no 79	yes -58
#يطره	no 106	yes -86
#يطنا	no 81	yes -66
#يطه>	no -177	yes 198
#يعا>	no 117	yes -92
#يعرف	no -100	yes 121
#يعمر	no -102	yes 122
#يعه>	no 143	unknown -40	yes -103
#يغطي	no -84	unknown 48
#يفون	no 77	yes -41
#يفي>	no -90	unknown 209	yes -225
#يقطر	no -118	unknown 92
#يقلب	no 96	unknown -46	yes -51
#يقها	no 59	yes -50
#يقود	no -57	yes 64
#يقي>	no -179	yes 138
#يكل>	no 185	yes -159
#يكه>	yes 41
#يكوب	unknown -47	yes 72
#يكون	no 99	yes -75
#يكي>	no -68	yes 92
#يلا>	no 73	yes -80
#يلات	yes 62
#يلتي	yes 51
#يلعب	no -54	yes 67
#يله>	no 54
#يلوم	no -106	yes 127
#يلي>	no 66
#يليا	no -44	yes 57
#يليك	no 125	yes -94
#يما>	unknown -50	yes 59
#يمات	no 126	yes -96
#يمار	no 74
#يمان	no 178	yes -161
#يمته	no -68	yes 84
#يمكن	no -152	unknown 194	yes -99
#يمون	no 83	yes -69
#يمين	no -47	yes 80
#ينا>	yes 47
#ينات	no -47	yes 69
#يناه	no -84	yes 117
#ينت>	no -52	yes 65
#ينزل	yes 57
#ينش>	yes 46
#ينغ>	no -60
#ينما	no 66
#ينها	no -143	yes 161
#يني>	unknown -42
#ينيك	no 119	yes -94
#ينيه	no -102	unknown -49	yes 146
#يوجع	no -110	yes 141
#يورو	no 94	unknown -51	yes -46
#يوقع	no -201	unknown -43	yes 225
#يول>	no -57	yes 78
#يون>	unknown 69	yes -70
#ييا>	no 80	yes -86
#يير>	unknown 149	yes -158
#يين>	no 71	yes -40
#ييه>	no 53
10	yes 45
11	no 40
12	no -77	unknown 83
14	no 120	unknown -78	yes -74
15	no 53
17	no -81	yes 92
18	no 102	unknown -43	yes -66
19	no -47	unknown -41	yes 86
2	no 94	unknown -45	yes -48
20	no 65	yes -44
2025	no 43
3	unknown 64	yes -120
30	no 74	unknown -88
300	no 44
4	no 67
5	no 73	unknown -105
8	no 104	yes -66
9	no -141	yes 157
900	no -134	unknown 199	yes -87
=injuries no rather	no 123	yes -83
=other autre	no -63	unknown 98	yes -99
=other blessure	no -64	unknown -52	yes 100
=other collision	no 139	yes -107
=other incendie	unknown -46
=thirdParty no	no 81	yes -66
=thirdParty no rather	no 87	yes -60
=thirdParty no sure	no 109	unknown -64	yes -51
=thirdParty no unsure	no 73	yes -76
=thirdParty none	unknown 51	yes -74
=thirdParty yes	no -169	yes 196
=thirdParty yes rather	no -140	yes 108
=thirdParty yes sure	no -169	yes 199
=type autre	no -67	unknown 156	yes -124
=type autre sure	no -67	unknown 156	yes -124
=type blessure sure	unknown -48
=type collision	no -86	yes 63
=type collision rather	no -83	unknown -40	yes 126
=type collision sure	no -84	yes 55
=type collision unsure	no -166	yes 190
=type degats_des_eaux	unknown -48	yes 51
=type degats_des_eaux rather	no 45	unknown -49
=type degats_des_eaux sure	unknown -48	yes 60
=type dommage_materiel	unknown -52
=type dommage_materiel sure	unknown -52
=type evenement_climatique	no 78	unknown -45
=type evenement_climatique sure	no 78	unknown -45
=type none	yes -40
=type vandalisme	unknown -41	yes 41
=type vandalisme sure	unknown -41
=type vol	no 130	unknown -42	yes -87
=type vol rather	no 158	yes -118
=type vol sure	no 129	unknown -42	yes -85
ابنتي	no -91	yes 108
ابني	no -92	yes 118
اتصل	no 67	unknown -41
اتصلت	yes 60
اتمكن	no 99	yes -76
اثناء	no -54	yes 54
اجد	no 116	yes -82
اجره	no -46	yes 54
احتاج	no 137	unknown -62	yes -72
احترق	no -91	unknown 87
احترقت	no -50	yes 65
احتكاك	no -124	yes 143
احد	no -44
احدا	no -173	unknown 100
احدهم	no 76	yes -50
اختي	no -44	yes 56
اذي	no 40	unknown 60	yes -117
اربعه	no 56
ارتطم	no 111	yes -85
ارتطمت	no 51	unknown -45
ارتفاع	no 72	yes -63
استدعاء	no -101	unknown 112	yes -84
استرجاع	unknown 55	yes -79
استطيع	no -86	yes 99
اسفله	no -139	unknown 112	yes -86
اسقط	no -192	yes 207
اسود	no 76	yes -59
اشتعلت	no 62	yes -43
اصابات	no 45
اصب	no 78	yes -60
اصبت	no 59	unknown -71
اصبعي	no 114	unknown -47	yes -72
اصرح	unknown 41	yes -42
اصص	no 52	yes -42
اصطدام	no -119	yes 133
اصطدمت	yes 43
اصيب	no 45
اضرار	no -61	yes 72
اطلب	unknown -50
اظن	no -120	unknown 126	yes -48
اعترف	no -66	yes 91
اعرف	no 95	yes -77
اعلم	yes 53
افران	no 111	yes -92
اقتلعت	no 50
اقدر	no 92	yes -64
اكادير	no -89	unknown 132	yes -89
اكتوبر	no 87	unknown -43	yes -43
الاحد	no 95	yes -59
الاخر	no -50	yes 70
الاخري	no -47	yes 71
الاربع	no -46	yes 74
الارضيه	no 59	yes -52
الاسبقيه	no -60	yes 75
الاسطبل	no 91	yes -72
الاسعاف	no -61	yes 80
الاسنان	no -66	unknown 43
الاشاره	no 59
الاطار	no 58	yes -50
الاقامه	no -162	unknown 163	yes -68
الامامي	no 42	yes -57
الاماميه	no -120	unknown 107	yes -83
الامر	no 91	yes -67
الامن	unknown -40
الانترنت	no 86	yes -66
الباب	no 44
الباربريز	unknown -42
البارح	no -50	unknown 67
البارحه	no -161	unknown -43	yes 173
الباركي	no -55	yes 94
الباركيه	no 113	yes -83
الباش	no 133	unknown -40	yes -91
البالكون	unknown -40	yes 44
البانيو	no 81	yes -68
البحر	no 94	yes -54
البرد	no 84	yes -72
البريد	no -88	yes 108
البزطام	no 75	yes -55
البقره	no 75	yes -56
البلديه	unknown 57	yes -85
البلومبي	yes 52
البنت	no 65	unknown -49
البنك	unknown 147	yes -172
البوطا	no -53	yes 70
البوليسي	no -133	unknown -41	yes 173
البومبا	no 111	unknown -56	yes -55
البومبيه	no 116	yes -108
البيانو	no -113	yes 123
البيت	no 46
البير	no 170	unknown -46	yes -130
البيضاء	yes -64
التامين	no -142	unknown 200	yes -76
التبروري	no 78	yes -56
التلفاز	no 40
التلفازه	no 52
التلفزه	no 57	yes -41
التي	no 48
التيار	no 47
الثالث	no -71	yes 98
الثالثه	no 64
الثاني	no -124	unknown 71
الثانيه	no 55
الثلج	no 129	yes -105
الجار	no -130	yes 152
الجاره	no -105	yes 130
الجامع	no 142	unknown -56	yes -101
الجبس	no 54	yes -40
الجبل	no 115	yes -94
الجدارميه	unknown -44	yes 40
الجمعه	no 41
الجميع	unknown -52	yes 79
الجنب	no -76	unknown 111	yes -54
الجيب	no 146	yes -122
الجيران	no -148	yes 168
الحاج	no 48
الحاجب	no -90	yes 110
الحاجز	no 50
الحادث	no 86	yes -65
الحارس	no -92	yes 60
الحاسوب	no 100	yes -76
الحافله	no 165	unknown -58	yes -127
الحانوت	no 62
الحجر	unknown -40
الحديد	yes 41
الحديقه	no 63	yes -42
الحراره	no 116	yes -91
الحمام	yes -43
الحوايج	no 63
الحوض	no 60
الحي	no -76	yes 114
الحين	yes 43
الخامس	no -139	yes 156
الخدامه	unknown -46
الخزانه	no 194	unknown -62	yes -135
الخساير	no 44
الخشب	yes 50
الخلف	no -47	yes 75
الخلفيه	no 175	unknown -52	yes -141
الخميس	yes 43
الخيمه	unknown 128	yes -135
الدار	unknown 60	yes -76
الدايره	no 54
الدخان	no -92	yes 108
الدراري	yes 62
الدرج	no -68	unknown 87
الدروج	no 99	yes -67
الدري	yes 41
الدش	no 147	yes -111
الدوش	yes 49
الذي	no -87	yes 69
الرابعه	no 42
الراجل	no -82	yes 112
الراجلين	no -80	yes 97
الراكب	unknown 40	yes -55
الرباط	no -42	unknown 50
الرجل	no -76	yes 96
الرحله	unknown 50	yes -89
الروايد	no 166	unknown -52	yes -132
الروبيني	yes 45
الرياض	no -43
الريح	no -58	yes 86
الزاج	no 64	yes -40
الزبون	no -136	yes 179
الزجاج	no 65	yes -64
الزنقه	no 110	yes -87
الزيت	unknown 79	yes -79
الزيتون	no 105	yes -81
السابعه	yes 48
الساروط	no -119	unknown 68	yes 46
الساعه	yes 44
الساق	unknown -46
السايق	no -58	yes 77
السبيطار	no 113	yes -87
السخان	yes 48
السفر	yes -101
السكر	no -41	yes 54
السلام	no -80	yes 58
السلامه	no -139	yes 172
السلطه	no 71	yes -54
السلعه	no -123	unknown -48	yes 146
السوق	no 46	yes -77
السياحي	no -56	unknown 121	yes -139
السيار	unknown -45
السيد	no -88	yes 115
السيده	no -80	yes 96
السير	no -53	unknown 88	yes -41
السيل	no 119	yes -99
الشاحنه	no -94	yes 117
الشارع	no -78
الشاشه	no 89	yes -66
الشباك	no 80	yes -68
الشتا	no 76	yes -59
الشجره	no 139	yes -111
الشرجم	no 78	yes -55
الشرفه	no -66	yes 92
الشركه	unknown 46	yes -40
الشقه	no -56	yes 81
الشكايه	no 79	yes -48
الشوفو	no 96	yes -74
الشيفور	no -59	yes 70
الصاك	no 85	yes -65
الصاله	no -161	yes 179
الصالون	no 65	yes -44
الصباغه	no 48	yes -68
الصبع	no 57
الصدمه	no -55	yes 71
الصغير	no 75	yes -54
الصغيره	no 63	yes -41
الصندوق	yes 47
الصوره	no 97	yes -86
الضباب	no -107	unknown -48	yes 135
الضو	unknown 44	yes -71
الطابق	yes 42
الطاكسي	no 113	unknown -45	yes -70
الطبله	no -117	yes 137
الطبيب	no -98	unknown 172	yes -91
الطراكتور	no -46	yes 77
الطرفين	no -40	yes 49
الطلاء	no -149	yes 164
الطموبيل	no 47	unknown 47	yes -106
الطواليط	no 77	yes -58
الطوبيس	no -127	yes 148
الطوموبيل	yes -66
العافيه	no 58
العام	no 43	unknown 53	yes -114
العامل	no -101	yes 120
العرس	unknown -48	yes 61
العساس	no 65	yes -44
العشره	no 88	yes -77
العشيه	no -95	unknown 90
العمال	no -112	yes 130
العمليه	no 169	unknown -59	yes -108
العنق	no -122	yes 141
العود	no 132	yes -107
الغساله	no 78	yes -53
الف	unknown 82	yes -159
الفاتوره	no -52	unknown -131	yes 128
الفراش	no 64	unknown -50
الفران	no 202	yes -164
الفرن	no 91	unknown -57	yes -51
الفرنسيه	no -91	unknown 100	yes -80
الفلوس	no -110	unknown 144	yes -81
الفندق	no -148	unknown 139
الفوق	no -118	yes 140
الفول	no -155	unknown 76	yes 75
القايد	no -115	yes 125
القبو	no 96	yes -73
القدام	unknown 128	yes -154
القديم	no 113	yes -85
القرميد	no 47
القصدير	no 81	yes -67
القضاييه	no 114	yes -101
القطار	unknown 45	yes -41
القفل	no 72	yes -40
القنطره	no 79	yes -48
الكابو	no 116	yes -78
الكاميرا	no 68
الكاميو	yes 62
الكبير	no -62	yes 77
الكراج	no 148	unknown -42	yes -105
الكراسي	no -101	yes 121
الكرسي	no -97	yes 110
الكل	unknown -50
الكلب	no -71	yes 97
الكهرباء	unknown 91	yes -104
الكهربايي	no 95	yes -65
الكهرباييه	no -51	yes 85
الكوزينه	no 59	yes -44
الكوفر	no 96	yes -72
الكونستا	no -158	yes 177
الكونسطا	no -100	yes 124
الكونطور	no 111	yes -95
اللوحه	no 88	yes -66
اللور	no -43	yes 64
اللي	no -59	yes 73
الليل	no 96	yes -56
الليله	no 112	yes -91
المالك	no -138	yes 150
المجاوره	no -53	yes 64
المحرك	yes -53
المحل	no 62	yes -45
المحليه	no 41
المدخل	unknown -41
المدرب	no -202	unknown 84	yes 120
المدرسه	yes 48
المدرسي	unknown -55
المرا	unknown -72	yes 51
المراب	no 51
المرفق	no 61	unknown 58	yes -107
المركز	no 74	yes -60
المركونه	no -145	yes 157
المره	unknown -40
المستشفي	unknown 93	yes -79
المستودع	no 79	yes -52
المشترك	no -141	yes 161
المصباح	no -40	unknown 115	yes -120
المطبخ	no 67	yes -50
المطر	no 84	yes -75
المظله	no 101	yes -67
المعاينه	no -43	yes 60
المغسله	no 122	yes -98
المكتبه	no 152	yes -131
الموتور	no 117	unknown -44	yes -89
الموضوع	no 54	yes -43
الموطو	no 77	yes -40
الموقع	no 95	yes -73
الموقف	no -119	yes 138
النار	no 41
الناريه	no 66	yes -51
الناس	no -154	yes 140
النضاضر	no -58	unknown 86	yes -58
النمره	no -152	yes 173
النوافذ	no -133	yes 146
النيران	no -48	yes 62
الهاتف	no 93	yes -77
الواجهه	no -209	unknown 105
الواد	no 104	yes -84
الوالدين	no 80	yes -57
الواليد	no 115	yes -84
الواليده	no 113	yes -83
الودي	no -120	yes 142
الوديه	no -46	yes 57
الوراق	no -49	unknown 177	yes -161
الورقه	no -85	yes 105
الوطني	yes 53
الوقايه	no 54	yes -41
الوقت	no 98	yes -69
اليد	no 45	unknown -40
اليسري	no -55	yes 70
اليمين	yes 57
ام	no -177	unknown 45	yes 101
امام	no -43	yes 75
امي	no 87	yes -69
انبوب	no 74	yes -51
انحرفت	no 42
انزلقت	no 116	yes -100
انفجر	no 49
انفجرت	no -89	unknown 108
انكسر	unknown 62	yes -85
انني	no -74	yes 98
اول	no -61	yes 84
اي	no 52
ايام	no 50
ايدي	yes 72
ايضا	no 47	unknown -87
باب	no 51
باقي	no -46	yes 54
بالبرد	no 109	yes -98
بالحجاره	no 77	yes -52
بالريح	no -227	yes 259
بالسياره	no -140	unknown 118	yes -59
بالشرطه	no -83	yes 103
بالليل	no 143	unknown -70	yes -74
بالما	no 110	yes -91
باله	no 88	yes -65
بان	no -65	yes 75
بحال	no -43	yes 74
بحجم	no 93	yes -73
بحيره	no 140	yes -106
بدا	no 45
بدات	no -89	yes 101
برا	no -88	unknown 107	yes -41
برد	no 131	yes -110
بس	no -115	yes 138
بسبب	yes -46
بسيط	no -109	yes 139
بصح	no -180	unknown -50	yes 207
بعدما	unknown -46	yes 62
بعصا	no -179	yes 188
بغا	no -83	yes 111
بغاتش	no 64
بغاش	no -57	yes 70
بغيتش	no -88	yes 105
بفعل	no 74	unknown -89
بقا	no 58	unknown 75	yes -131
بقاش	yes 60
بقره	no 134	yes -112
بقعه	no -103	unknown -50	yes 120
بلاصتو	unknown 102	yes -138
بلاصه	no 145	yes -117
بلاغ	no 59
بلانت	no 134	unknown -57	yes -74
بلغت	no 91	yes -63
بها	no -58	unknown 48
بوحدو	no 154	yes -120
بوحدي	no -120	yes 127
بيا	no 128	yes -102
بيت	no -121	unknown 107
بيناتنا	no -102	yes 128
بيني	no -136	unknown -41	yes 171
بيه	no 52
بيهم	no 118	yes -92
تاذي	unknown -48
تجرح	no 122	yes -107
تجرحات	no -127	unknown -52	yes 147
تحت	no 87	yes -74
تحتي	no -113	unknown -47	yes 157
تحرق	no -66
تحرقات	no 100	yes -77
تخرج	no -59	yes 74
تدخل	no 51	unknown -45
تسرق	no 41
تسرقات	no 42
تشفر	no 143	unknown -41	yes -103
تشقات	no -72	yes 96
تشقق	no 119	yes -91
تشكو	no -68	yes 84
تصريح	no 73	yes -51
تضرر	no -79	yes 94
تعرفت	no -175	unknown 122
تعوج	no 117	yes -95
تعود	no -191	yes 204
تعوضون	yes -137
تعويض	no 174	unknown -133	yes -44
تفرقع	no 97	yes -72
تقريبا	no -79	yes 104
تقريرا	no -102	yes 127
تقطع	no 62
تقلبات	no -65	yes 85
تقلع	unknown -42
تلف	no 56	yes -50
تم	no -99	yes 117
تما	no 81	yes -43
تنفخ	no 71	yes -45
توقيع	no -61	yes 74
ثلاثه	no 75	yes -45
ثمن	no 134	unknown -82	yes -51
جا	no -81	yes 119
جارتنا	no -72	yes 82
جارتي	yes 51
جارنا	no -137	yes 152
جاري	no -160	yes 197
جدا	yes 57
جدران	no 43
جرح	no 50
جرحي	no -80	yes 92
جري	no -73	unknown -45	yes 116
جريح	no -122	yes 137
جميعا	no 117	yes -92
جواب	no 52	unknown -108	yes 41
جيت	no 116	yes -93
جيده	no 80	unknown -57
حاجه	no -75	unknown 64
حادث	no 58	unknown -74
حاده	no 103	yes -69
حاسوب	no -48	yes 65
حافله	no -80	yes 96
حافيه	no 70	yes -54
حامل	no -118	yes 143
حاول	no 73	yes -62
حاولت	no -190	yes 199
حجر	no 164	yes -124
حجره	no -141	yes 102
حد	no 48
حدا	unknown 54
حدايا	no -65	unknown 116	yes -69
حدث	unknown 67	yes -98
حرق	no -53	yes 69
حرقات	no 176	yes -165
حريق	no 45
حزام	no -160	yes 172
حصاه	no 107	yes -68
حضر	no -62	yes 75
حضرت	no 54
حطيت	no 51
حفره	no 127	yes -105
حفل	no 90	yes -69
حقيبتي	no 121	unknown -89
حقيبه	unknown 50
حك	no -93	unknown -43	yes 141
حمار	no 92	yes -72
حمام	no -68	yes 73
حملت	no -48	yes 60
حوض	no 69	yes -50
حيت	no -50
حين	yes 45
خالتي	no -62	yes 73
ختي	no 40
خدا	no 116	unknown -42	yes -71
خرجت	no 63	yes -66
خرجنا	no 115	yes -91
خرجو	no -222	unknown -50	yes 250
خزان	no 96	yes -88
خزانه	no -66	yes 89
خطفو	no 80	yes -62
خلا	no -108	unknown 188	yes -114
خلال	unknown -46	yes 70
خلصت	unknown 78	yes -80
خلف	no -88	yes 113
خمسه	no -94	yes 130
خويا	no 55
خيطو	no 180	yes -153
دار	no 41
دارت	no -123	yes 135
دارو	no 145	yes -112
داعي	no 60
داو	no 83	yes -46
داوه	no 109	yes -85
داير	no 85	unknown -40	yes -57
دايز	no -105	yes 125
دخلات	no -87	yes 123
دخلت	no -76	unknown 95	yes -44
دراجتي	no 84	yes -66
دراري	no 48
درت	no 57	yes -75
درج	no -51	yes 67
درك	no 71	yes -49
درنا	no -109	yes 133
دفع	no -120	unknown 125	yes -58
دقايق	no -68	unknown 100	yes -44
دقيقه	no 72	yes -45
دم	no -94	yes 117
دون	no -90	yes 111
ديالها	no -71	yes 99
ديالو	no -113	yes 141
ديالي	no -46	yes 78
ذو	no -59	yes 69
راجع	no -168	yes 181
راجل	no -129	yes 150
راجلي	no 143	yes -116
راحت	no 94	yes -74
راس	no 87	yes -50
راسها	no -82	unknown 58
راسو	unknown 146	yes -206
راكبه	no -79	yes 91
راني	no 49
راه	unknown 47
راها	yes -52
ربعه	no 101	yes -65
رجال	no -73	yes 90
رجع	no -82	unknown 56
رجعت	unknown -43
رجعنا	no 60	yes -43
رجل	no 133	yes -111
رجلي	unknown -57	yes 74
رجليه	no -41	yes 57
رغم	no -120	unknown 136	yes -65
رفض	unknown -62
رقبتي	no -101	yes 114
رقم	no -102	yes 76
رقمي	no -63	yes 79
ركبتي	no -162	yes 189
زاج	no 42
زال	no -151	unknown 89
زجاج	no 58	yes -75
زلت	yes 42
زوجتي	no 56	unknown -73
زوجي	no 79	yes -67
ساحه	no -47	yes 60
ساعتين	no 51
ساكن	yes 45
سالمه	no 85	yes -62
ستر	no -48	yes 67
سته	no -90	yes 119
سخان	no 117	yes -102
سخون	no 111	yes -95
سد	no 117	yes -103
سرقت	no 86	yes -68
سرقو	no 61	yes -43
سرقوا	no 130	yes -102
سلا	yes 65
سمعت	no -64	unknown 68
سمعنا	no 68	yes -55
سنه	no 50
سنين	unknown -79
سوء	no 168	yes -136
سوي	no 178	yes -146
سيارات	yes 78
سياره	no -81	yes 101
سيده	no -75	yes 106
شاحنتي	no 93	yes -69
شاحنه	no -66	yes 99
شارع	no -83	yes 102
شاف	no -42	unknown 83	yes -53
شتنبر	no 55	unknown -68
شحال	no 142	unknown -54	yes -87
شخص	no -50	yes 68
شدو	no 150	unknown -67	yes -84
شرفه	no -89	yes 104
شركه	no 73	yes -46
شظيه	no 137	yes -115
شعل	yes 49
شعلات	no 82	yes -57
شفتش	no 69	yes -48
شفرو	no 45
شقه	no -68	yes 82
شكايه	no 63	yes -69
شكون	no 99	yes -63
شكوي	no 77	yes -52
شمعه	no 79	yes -67
شنو	no -177	unknown 90	yes 59
شهر	no -140	unknown 96	yes 43
شهرين	unknown 80	yes -137
شهور	unknown 45	yes -58
شوف	no 185	yes -156
شي	unknown 41	yes -71
شييا	no 48	yes -78
صاحب	no -112	yes 132
صاحبي	no -176	yes 152
صاعقه	no 129	yes -94
صافي	no 68	yes -53
صباح	no 106	yes -83
صباحا	no -83	yes 101
صباعي	no -86	unknown -51	yes 118
صباغه	unknown 72	yes -78
صحيح	no -147	unknown 102
صدري	no 80	yes -70
صدمتني	no -57	yes 76
صدمني	no -159	unknown 134
صدمه	no 80	yes -47
صغير	no 48
صغيره	no 51
صفر	unknown -72
صندوق	no 115	yes -85
ضحايا	no -77	yes 94
ضد	yes 62
ضرب	no 86	unknown 75	yes -163
ضربت	no 54	yes -76
ضربتني	no -67	yes 85
ضربو	no 68	unknown -79
ضو	no 57	unknown -57
طاح	no 95	yes -69
طاحت	unknown -41	yes 58
طار	no 119	yes -100
طارت	no 67	yes -41
طاكسي	no -126	yes 146
طاير	yes 52
طبيب	no -78	yes 114
طراف	no 181	unknown -50	yes -163
طرطق	no 84	yes -68
طرف	yes 46
طريق	no 67	yes -75
طلب	no -42	yes 65
طلبت	no -165	yes 185
طوموبيل	no -91	yes 121
طوموبيلات	no -133	yes 153
طوموبيلتي	no 70	unknown -58
طيح	unknown -46
طيرات	no -60	yes 76
ظهر	unknown -44	yes 52
ظهري	unknown -41
عاد	no -45	yes 73
عاصفه	no 71	yes -61
عام	no -42	yes 76
عامره	no -48	yes 80
عامين	no -138	unknown 122	yes -84
عبر	no -52	yes 63
عجلات	no -158	unknown -61	yes 189
عجله	no 149	unknown -49	yes -117
عربه	no -78	yes 100
عشر	no 44
عشرين	no 54
عضني	no -51	yes 73
عطاني	no -68	unknown 96
عظم	no 168	unknown -42	yes -147
عفوا	no -49	yes 57
علاش	unknown 43	yes -76
علامه	no -56	yes 66
عليا	no -48	yes 59
عليكم	no -63	unknown 41
علينا	yes 49
عليه	no 83	yes -59
عليهم	no 108	yes -66
عمرها	no -57	unknown -40	yes 98
عمود	no 93	yes -70
عمي	no -90	yes 108
عن	unknown 61	yes -71
عند	no -56	yes 53
عندنا	no -70	yes 94
عنده	no -61	yes 87
عندو	unknown -53	yes 87
عندي	no -58	yes 54
عيطت	no 112	yes -90
عين	no 50
عيني	no 92	yes -67
غادي	no -78	yes 47
غدا	no -40	yes 58
غرز	no -63	yes 81
غرزات	no 116	yes -97
غرفه	no 88	yes -60
غطاء	no 69
فات	no -68	unknown 59
فاتوره	no -78	unknown 124	yes -118
فاصطدمت	no -99	yes 114
فاضت	no -72	yes 103
فالجرده	no -105	unknown 96	yes -43
فالدار	no 135	yes -99
فالسبيطار	no -47	yes 66
فالشجره	no 80	yes -65
فالطريق	no 161	unknown -55	yes -126
فالطوموبيل	no -78	yes 93
فالكوزينه	no 44
فانكسر	no 94	yes -73
فتح	no -72	yes 100
فجاه	unknown 65	yes -130
فدار	no -206	yes 224
فطريق	no 72	yes -46
فقت	no 141	yes -107
فقد	no -68	yes 82
فقدت	no 69
فلا	no 48
فلم	no 99	yes -73
فما	no -59	unknown -49	yes 84
فورا	no 52	yes -44
فوقي	no -115	yes 126
فيا	no -78	yes 98
فين	unknown -60	yes 45
فينا	no -94	yes 112
فيها	no 72	yes -58
فيهم	no -145	yes 176
قال	no -105	yes 79
قالت	no -44	yes 66
قالو	no 72	yes -43
قالي	no -60	yes 53
قبل	no 48	yes -46
قد	no 109	yes -90
قدام	yes -51
قدامي	no -137	unknown 90
قدمت	no 62
قديمه	no -76	yes 108
قريب	no 64
قصد	no -114	unknown 92
قطع	no 73	yes -50
قفل	yes 40
قلبي	no 40
قلعات	no 189	unknown -40	yes -166
قويه	no 42
كاحلي	no 173	yes -143
كار	no -180	unknown -87	yes 221
كاع	no 99	yes -78
كامله	no 185	yes -155
كاملين	no -53	yes 83
كاميرا	no -60	unknown -54	yes 102
كان	yes 43
كانت	yes 49
كانها	no 124	yes -96
كانو	no -74	unknown 46
كاين	no 114	unknown -66	yes -48
كبير	yes 59
كتب	unknown 112	yes -130
كتقول	no 55	unknown -49
كثير	yes 52
كثيرا	unknown -51	yes 83
كحل	yes 49
كرسي	no 41
كره	no 72	yes -50
كسرو	no 96	yes -60
كسروا	no 104	yes -84
كسيده	no -207	unknown 295	yes -134
كلب	no -78	yes 96
كلنا	yes 41
كلها	no 88	yes -70
كلهم	no -45	unknown 42
كلو	no 41
كما	no -132	yes 155
كنتسني	no 70	unknown 80	yes -194
كهربايي	no 63	yes -44
كونسطا	no -100	yes 130
كي	no 81	yes -64
كيشعل	no 115	yes -87
كيضرني	no 71	unknown -59	yes -58
كيف	no 227	unknown -100	yes -144
كيقطر	no -92	unknown 94
كيلعبو	no -90	yes 100
ل	no 110	yes -88
لاباس	yes -44
لاسورانس	yes 51
لان	no 143	unknown -67	yes -77
لانه	no -65	yes 88
لاي	no -64	unknown 117	yes -125
لتر	no 44
لحادث	no -78	yes 102
لحد	no 102	yes -77
لدي	no -66	unknown 48
لدينا	no -119	yes 141
لسيارتي	no 140	unknown -46	yes -93
لقيت	unknown 60	yes -92
للاسف	no 103	yes -87
للدار	unknown 95	yes -86
للسرقه	no 58	yes -49
للشرطه	no 108	yes -83
للكوميساريه	yes 47
لما	no -58	yes 75
لنا	no 110	yes -85
لوحه	no 64	yes -49
لور	no -105	yes 127
لوطوروت	no 96	yes -63
لي	no -97	yes 95
ليكم	no 71	unknown 41	yes -129
ليلا	no 64	yes -83
ليله	no 54
لينا	no -69	unknown 50
ليه	no -74	yes 86
ليها	yes 67
ليون	no 107	yes -90
ماء	no 92	yes -77
مات	no 138	yes -117
ماتت	no 97	yes -81
مازال	no -62	unknown 150	yes -130
ماشي	yes 41
ماعرفتش	no 149	unknown -66	yes -81
ماكان	no 134	yes -108
ماكاين	no -58	yes 72
ماكاينش	no 160	yes -150
ماكينه	no 174	unknown -50	yes -130
ماي	yes 50
مبلل	no 61	yes -52
متر	no 50
متي	unknown 129	yes -205
مثل	no 61	yes -44
مجهولون	no 73	yes -48
محروقه	no 99	yes -75
محطه	no -184	unknown 215	yes -93
محلول	no -94	yes 117
محمله	no -44	yes 63
مدخل	no -80	yes 89
مدينه	no 55	yes -45
مراتي	no -76	yes 103
مراه	unknown 61	yes -80
مرجان	no -65	yes 91
مرسيليا	no -44	yes 57
مرفق	yes 49
مره	no -114	unknown 119	yes -51
مريض	no 72	yes -46
مزيان	no 45	unknown -43
مستودع	yes 55
مسكين	no -63	yes 79
مشات	yes 40
مشاو	no 81	yes -47
مشكل	yes 57
مشي	no 105	yes -68
مشيتش	no 82	yes -61
مصاريف	no -49	yes -47
مصباح	no -69	yes 106
مصدره	no -85	yes 100
مضروب	no 43	unknown -71
مطر	no -40	yes 65
مع	no -60	yes 47
معاه	no 49
معايا	no -58	yes 80
معاينه	no -40	yes 54
معلم	no 112	yes -99
مفاجي	no 88	yes -78
مفتوح	no 40
مكانها	no -41	yes 57
مكروه	no 74	yes -58
مكسور	no 56	unknown 63	yes -132
مكناس	no 96	yes -73
ملء	no -44	yes 59
ملانا	no -62	yes 77
ملي	no 80	yes -85
ممر	no -80	yes 97
منا	no -62	yes 76
منهم	unknown 74	yes -125
منو	no -49	yes 73
مني	no 49
مهرس	no -290	unknown 242	yes -48
مهرسه	no -62	unknown 77	yes -119
موخره	no -121	yes 138
مورا	unknown -42	yes 46
موطور	no -71	unknown -44	yes 84
موقف	unknown 78	yes -56
مول	no -110	yes 142
مولات	no -225	yes 240
نازل	no -92	unknown 108	yes -64
ناض	no 69	yes -40
ناضت	no 92	yes -77
ناعس	yes 62
نافذه	no 42
نايم	no 75	yes -49
نايمه	no -133	yes 144
نتصل	no 57
نتفاهمو	no -61	yes 74
نجمه	no 166	yes -129
نحرر	no -69	yes 81
نحن	no 41
نخرج	no -91	yes 105
ندير	no -71	unknown 55
نزل	no 80	yes -41
نزلت	no -86	unknown 69
نسخه	no -209	unknown 259	yes -125
نسيت	unknown 41
نسيتها	no 170	unknown -95	yes -77
نسيتو	no 139	unknown -64	yes -73
نصب	yes 43
نعرف	unknown 70	yes -81
نعست	no 84	yes -63
نقل	no -116	yes 137
نمشي	yes -55
نهار	unknown -53
نوع	no -61	yes 67
نوقع	no -113	yes 138
هاد	no 87	yes -52
هادشي	no 109	unknown -51	yes -61
هادي	unknown 71	yes -93
هبت	no 58	yes -52
هبط	no -125	yes 148
هبطات	no 207	yes -181
هذه	no 74	yes -53
هرب	no -108	unknown 71
هز	no -143	unknown 99
هل	no -117	unknown 161	yes -63
هما	unknown -40
هنا	no 58
هناك	no 85	yes -73
هههه	no 41	unknown -44
هو	no -71	yes 80
هي	yes 51
و	yes -44
واجهه	no 84	yes -62
واحد	yes 46
واحدا	no 143	yes -123
واحده	no 94	yes -79
واخذت	no 64	yes -49
واش	no -104	unknown 168	yes -62
واصطدمت	no 102	unknown -49	yes -74
واقف	no -54	yes 86
واقفه	unknown 102	yes -85
والبوليس	no 82	yes -44
والثلاجه	no 87	yes -72
والحمد	no -112	yes 125
والزجاج	no 105	yes -80
والزرابي	no -110	unknown 129	yes -41
والسايق	no -80	yes 101
والستاره	no 70	unknown -75
والطبيب	no 52
والعافيه	no -165	yes 175
والفلوس	no 224	unknown -78	yes -171
والكلب	no 91	yes -73
والكونسطا	no -140	unknown -44	yes 184
والله	unknown -45	yes 48
والما	no -46	yes 67
والو	yes -55
والوقايه	yes 43
وبقا	no 47
وبقيت	no -112	unknown 75
وبين	no -136	unknown -41	yes 171
وتضررت	no 42
وجاء	no -60	yes 85
وجدت	no 54
وجده	no -90	unknown 127	yes -110
وحتي	no -68	yes 89
وحدو	no 84	yes -64
وحدي	no 218	yes -191
وحرق	no 123	yes -95
وحنا	no 72	yes -55
وحين	no -130	yes 150
وخلاو	yes 50
وخليت	no 131	unknown -41	yes -81
ودارو	no -120	yes 135
ودنو	yes 40
ودي	no -47	yes 56
وديه	no -61	yes 73
وراجلي	no 113	yes -96
ورقه	no -187	unknown 194	yes -43
وسقطت	no -92	yes 105
وشعلات	no 90	yes -77
وصل	no -66	yes 77
وصلات	no -70	yes 89
وصلت	no 61
وضرب	no 65	yes -48
وطاح	no -112	yes 137
وطاحت	no 43
وعليها	no -147	unknown 110	yes 42
وعمرنا	no -72	yes 90
وفجاه	no -122	yes 141
وقال	no -95	yes 108
وقالت	no -85	yes 110
وقع	no 57
وقعات	no -62	unknown 66
وقعنا	no -59	yes 75
وقفت	no -70	unknown 63
وكتبو	no 85	yes -70
وكلشي	unknown -40
وكمل	no -131	unknown -43	yes 157
ولات	no 69
ولد	no -127	yes 160
ولدي	no 50	yes -43
ولي	no 97	yes -72
وما	unknown 47
ومراتي	no 70	yes -153
ومشي	no -175	unknown 156	yes -41
ومشيت	no 100	yes -73
وملي	no -92	yes 120
ومن	yes 42
ومول	no -81	yes 88
ونحن	no 53	yes -40
ونزل	no -88	yes 100
ونسيت	no 119	yes -93
ونص	no 57	yes -41
ونقل	no 74	yes -50
وهبط	no 122	yes -94
وهرب	no -79	unknown -42	yes 106
وهو	yes 61
وواحد	no -65
ووقعنا	no -57	yes 68
ويقول	no 54
يا	yes 52
ياخذوا	no 72	yes -62
يتعرض	no -110	unknown 130	yes -66
يتوقف	no 59
يجي	no -105	yes 133
يخلص	unknown -57	yes 74
يد	no 185	unknown -41	yes -175
يدي	yes -43
يديها	no -73	unknown -46	yes 103
يرجع	no -43	unknown -41	yes 83
يرحمها	unknown 65	yes -93
يصب	no -68	yes 84
يغطي	unknown -41	yes 62
يقود	no -42	yes 48
يقول	unknown 42
يلمسني	no -100	yes 120
يمكن	no -78	unknown 112	yes -70
يورو	no 94	unknown -51	yes -46
يوقع	no -123	yes 138
يومين	no 50
`;
