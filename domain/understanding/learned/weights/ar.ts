// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -213	blessure -168	bris_de_glace -193	collision -90	degats_des_eaux -169	dommage_materiel -105	evenement_climatique -152	incendie -207	none 143	vandalisme -168	vol -140
05	autre -41	blessure -60	bris_de_glace -48	collision -97	degats_des_eaux -58	dommage_materiel -94	evenement_climatique -68	incendie -43	none 374	vandalisme -59	vol -78
06	none 209
06 2025	collision -41	none 242
10	collision 55	none 67
10 يونيو	none 41	vol 49
12	autre 113	collision -58	degats_des_eaux 81	dommage_materiel -50	evenement_climatique 54	none 66	vandalisme -45	vol -70
12 يونيو	evenement_climatique -42	none 226
15	collision -126	dommage_materiel -57	evenement_climatique -54	none 181	vandalisme -74	vol 171
17	collision 110	dommage_materiel -73	evenement_climatique -60	none 217	vandalisme -44	vol -68
18	autre -73	blessure -49	bris_de_glace 197	collision -155	degats_des_eaux -52	dommage_materiel 223	evenement_climatique -47	incendie -47	none -169	vandalisme -77	vol -86
19	dommage_materiel -46	none 213	vol -60
2	autre -42	blessure -59	bris_de_glace 267	collision -120	degats_des_eaux -45	dommage_materiel -64	evenement_climatique -66	incendie -46	none 61	vandalisme -56	vol -89
2025	collision -41	none 240
22	none 245	vandalisme -43	vol -53
3	autre -55	blessure 259	bris_de_glace 101	collision -103	degats_des_eaux -43	dommage_materiel -91	evenement_climatique -59	incendie -124	none -202	vandalisme -80	vol 125
3 ايام	autre -75	blessure 302	bris_de_glace -79	collision -111	degats_des_eaux -50	dommage_materiel -114	evenement_climatique -72	incendie -148	none -241	vandalisme -98	vol 161
300	blessure -52	bris_de_glace -72	collision -70	degats_des_eaux 107	dommage_materiel -93	evenement_climatique -105	none -155	vandalisme -101	vol 249
300 لتر	blessure -52	bris_de_glace -72	collision -70	degats_des_eaux 107	dommage_materiel -93	evenement_climatique -105	none -155	vandalisme -101	vol 249
45	collision -49	none 233	vandalisme -42
5	autre -51	blessure -72	bris_de_glace 194	collision -130	degats_des_eaux -80	dommage_materiel -107	evenement_climatique -92	incendie -65	none 228	vandalisme -65	vol -92
7	dommage_materiel -41	none 201	vol -40
8	collision 91	degats_des_eaux -54	evenement_climatique 87	incendie 41	none -81
8 يونيو	collision -60	degats_des_eaux -89	dommage_materiel -43	evenement_climatique 166	incendie 115	none -133	vandalisme -47
9	bris_de_glace 167	collision -124	degats_des_eaux 98	none -86	vol -40
900	autre 372	blessure -62	collision -62	dommage_materiel -113	none -147	vandalisme -62	vol -165
ابلا*	blessure 135	collision -73	degats_des_eaux 154	dommage_materiel -59	incendie -48	none -140
ابلاغكم	collision -51	degats_des_eaux 209	dommage_materiel -68	none -176	vol 79
ابلاغكم بان	collision -51	degats_des_eaux 209	dommage_materiel -68	none -176	vol 79
ابلغ	autre -44	blessure -102	bris_de_glace -42	collision -136	degats_des_eaux -69	dommage_materiel -79	evenement_climatique -63	incendie -73	none -237	vandalisme 265	vol 205
ابلغ*	collision -138	dommage_materiel -62	evenement_climatique -58	incendie -52	none -133	vandalisme 252	vol 127
ابنت*	autre -40	blessure 264	bris_de_glace -45	degats_des_eaux -60	dommage_materiel 128	evenement_climatique -65	none -172	vandalisme -44	vol -63
ابنتي	blessure 310	collision 52	dommage_materiel -122	evenement_climatique -54	none -94	vol -49
ابني	autre -48	blessure -68	bris_de_glace -67	collision -65	degats_des_eaux -149	dommage_materiel 553	evenement_climatique -83	none -236	vandalisme -71	vol -46
ابني ذو	collision -87	dommage_materiel 309	evenement_climatique -61	incendie -42	none -111	vandalisme -47	vol -58
اتذك*	dommage_materiel -49	evenement_climatique -48	none 138	vandalisme -44	vol -42
اتذكر	dommage_materiel -49	evenement_climatique -48	none 138	vandalisme -44	vol -42
اتصل	collision 135	dommage_materiel -44	none -91	vandalisme -40	vol 162
اتصل*	collision 89	vol 63
اتصلت	collision 130	none -53	vol 89
اتصلت بالشرطه	collision 179	none -43
اتلف	blessure -43	collision -112	degats_des_eaux 101	dommage_materiel 237	evenement_climatique -72	incendie 150	none -207	vandalisme -57	vol -62
اتلف الثلاجه	collision -55	degats_des_eaux -75	dommage_materiel 306	evenement_climatique -71	incendie -78	none -114	vandalisme -51	vol -53
اتمك*	collision 121	none -62	vol 93
اتمكن	collision 121	none -62	vol 93
اتمكن من	collision 121	none -62	vol 93
اثر	bris_de_glace 48	collision 64	evenement_climatique 56	incendie 47	none -66
اثنا*	autre -45	blessure 232	bris_de_glace 120	dommage_materiel 114	evenement_climatique -87	none -180	vandalisme -62	vol -87
اثناء	autre -45	blessure 232	bris_de_glace 120	dommage_materiel 114	evenement_climatique -87	none -180	vandalisme -62	vol -87
اثناء السير	blessure -113	bris_de_glace 152	collision -168	degats_des_eaux -40	dommage_materiel -84	evenement_climatique -42	incendie 256	none -85	vandalisme -52	vol -60
اثناء نقل	blessure -93	collision -55	degats_des_eaux -161	dommage_materiel 283	none -44	vol -41
اجد	autre -61	blessure -62	bris_de_glace -46	collision -179	degats_des_eaux -50	dommage_materiel -76	evenement_climatique -82	incendie -51	vandalisme -74	vol 435
اجد سيارتي	autre -64	blessure -48	bris_de_glace -48	collision -200	degats_des_eaux -59	dommage_materiel -96	evenement_climatique -105	incendie -51	none -227	vandalisme -96	vol 453
اجره	collision 146
اجل	autre 140	blessure -60	bris_de_glace -42	collision 64	degats_des_eaux -72	dommage_materiel -73	evenement_climatique -50	none 84	vandalisme -52	vol -61
احتا*	blessure -40	collision -53	dommage_materiel -59	evenement_climatique -41	incendie 41	none 110	vol 169
احتاج	blessure -48	degats_des_eaux -48	dommage_materiel -75	evenement_climatique -55	incendie -44	none 307	vandalisme -50	vol -125
احتر*	blessure -48	bris_de_glace -44	collision -135	degats_des_eaux -62	evenement_climatique -77	incendie 577	none -137	vandalisme -62	vol -81
احترق	autre -42	blessure -47	bris_de_glace -45	collision -74	degats_des_eaux -73	dommage_materiel 139	evenement_climatique -50	incendie 258	none -127	vol -103
احترقت	blessure -49	bris_de_glace -45	collision -142	degats_des_eaux -59	dommage_materiel -89	evenement_climatique -100	incendie 524	none -145	vandalisme -82	vol -84
احتك*	collision 300	none -111
احتكاك	collision 226	none -79
احتكاك بسيط	collision 143	none -61
احتكت	collision 372	none -184
احتم*	blessure -109	bris_de_glace -74	collision -70	degats_des_eaux -71	dommage_materiel 319	evenement_climatique 91	incendie -50	none -235	vandalisme -81	vol -101
احد	none -52
احد اصيب	collision -62	degats_des_eaux -85	dommage_materiel -46	evenement_climatique 69	none 185	vol -48
احد في	evenement_climatique 81	none -47
احد من	collision -47	degats_des_eaux -63	evenement_climatique -40	incendie 94	none -76	vandalisme 192	vol -67
احدا	blessure -62	degats_des_eaux -40	dommage_materiel -62	evenement_climatique -58	none -159	vandalisme 351	vol 41
احده*	collision -136	degats_des_eaux -48	dommage_materiel -50	evenement_climatique -50	incendie -45	none -112	vandalisme 315	vol 115
احدهم	collision -136	degats_des_eaux -48	dommage_materiel -50	evenement_climatique -50	incendie -45	none -112	vandalisme 315	vol 115
احك	autre -47	blessure -78	bris_de_glace -56	degats_des_eaux -57	dommage_materiel -80	evenement_climatique -75	none 397	vandalisme -45	vol -64
احمر	blessure -49	bris_de_glace -41	collision -73	degats_des_eaux -60	evenement_climatique -58	none -137	vandalisme 414	vol -72
اختر*	collision 55	incendie 137
اختف*	blessure -42	collision -82	degats_des_eaux -45	dommage_materiel -102	evenement_climatique -80	none -151	vol 448
اختفت	collision -61	dommage_materiel -64	evenement_climatique -78	none -84	vol 304
اختي	collision 77	none -65	vandalisme 192
اخذ	collision 75	none -107	vol 179
اخذو*	collision -83	degats_des_eaux -60	dommage_materiel -46	evenement_climatique -43	incendie -45	none -135	vol 344
اخذوا	collision -83	degats_des_eaux -60	dommage_materiel -46	evenement_climatique -43	incendie -45	none -135	vol 344
اخر	blessure -41	bris_de_glace 126	collision 257	degats_des_eaux -42	dommage_materiel -66	evenement_climatique -45	none -100	vol -68
اخري	collision 196	none -54
اخي	collision -66	degats_des_eaux 160	dommage_materiel -50	evenement_climatique -42	incendie -44	none -105	vol 171
ادري	bris_de_glace 125	collision -150	dommage_materiel -57	evenement_climatique -46	none 129	vandalisme -70	vol 69
اذي	blessure -51	bris_de_glace 249	collision 143	degats_des_eaux -42	dommage_materiel -83	evenement_climatique 64	incendie -48	none -194	vandalisme -64	vol -70
ار	blessure -42	collision 144	dommage_materiel -55	evenement_climatique 140	none -63
اربع*	autre -48	blessure -64	bris_de_glace -72	collision -127	degats_des_eaux -82	dommage_materiel -126	evenement_climatique -105	incendie -69	none -290	vandalisme 492	vol -93
اربعه	autre -48	blessure -64	bris_de_glace -72	collision -127	degats_des_eaux -82	dommage_materiel -126	evenement_climatique -105	incendie -69	none -290	vandalisme 492	vol -93
ارتب*	blessure -49	bris_de_glace -60	collision 48	dommage_materiel 242	evenement_climatique -50	incendie -75	none -100	vol -63
ارتج*	collision 83
ارتجف	collision 84
ارتجف وانا	collision 84
ارتط*	blessure -41	bris_de_glace 312	collision 115	degats_des_eaux -49	evenement_climatique -76	none -168	vol -56
ارتطمت	collision 286	none -63
ارتف*	collision -56	dommage_materiel 208	none -59
ارتفاع	collision -56	dommage_materiel 208	none -59
ارتفاع مفاجي	collision -79	dommage_materiel 249	none -75	vol -43
اردت	autre -86	blessure 189	bris_de_glace -61	collision -223	degats_des_eaux -77	dommage_materiel -118	evenement_climatique -99	incendie 349	none -271	vandalisme -94	vol -100
ارسا*	autre 460	blessure -44	bris_de_glace -51	collision -141	degats_des_eaux -62	dommage_materiel -79	evenement_climatique -67	incendie -42	none -396	vandalisme -86	vol -70
ارسال	autre 460	blessure -44	bris_de_glace -51	collision -141	degats_des_eaux -62	dommage_materiel -79	evenement_climatique -67	incendie -42	none -396	vandalisme -86	vol -70
ارض	blessure -50	bris_de_glace -65	collision -85	degats_des_eaux -89	dommage_materiel -42	evenement_climatique 275	incendie 129	none -90	vandalisme -41	vol -85
ارغب	autre 310	blessure -65	bris_de_glace -54	collision -114	degats_des_eaux -62	dommage_materiel -83	evenement_climatique -69	incendie -67	vandalisme -79	vol -136
ارغب في	autre 310	blessure -65	bris_de_glace -54	collision -114	degats_des_eaux -62	dommage_materiel -83	evenement_climatique -69	incendie -67	vandalisme -79	vol -136
اريد	autre -104	collision -72	dommage_materiel -66	none 487	vol -53
اريد التحدث	none 81
اسبو*	degats_des_eaux 123	dommage_materiel -42	none 142	vol -40
اسبوع	degats_des_eaux 107	dommage_materiel -41	none 75
اسبوعين	collision -118	degats_des_eaux -49	none 335	vol -48
استد*	autre 162	collision 164	none -83	vol -41
استدعاء	autre 208	collision 109	evenement_climatique -40	none -91	vol -46
استر*	autre 228	bris_de_glace 183	collision -69	degats_des_eaux -44	evenement_climatique -52	incendie -54	none -190	vandalisme -46
استط*	collision 228	none -50
استطيع	collision 228	none -50
استم*	collision 62	dommage_materiel -47	evenement_climatique -52	incendie -51	none -94	vandalisme -44	vol 233
استن*	collision -42	degats_des_eaux -60	evenement_climatique -64	incendie 275	none -81
استي*	autre -40	degats_des_eaux 244	dommage_materiel -48	evenement_climatique -49	none -164	vandalisme -40	vol 66
استيقظت	autre -40	degats_des_eaux 244	dommage_materiel -48	evenement_climatique -49	none -164	vandalisme -40	vol 66
اسفل*	blessure -51	bris_de_glace 137	collision -89	degats_des_eaux -59	dommage_materiel 235	evenement_climatique -45	none -104	vandalisme -43	vol -113
اسفله	blessure -51	bris_de_glace 137	collision -89	degats_des_eaux -59	dommage_materiel 235	evenement_climatique -45	none -104	vandalisme -43	vol -113
اسقط	autre -52	blessure -90	bris_de_glace -83	collision -133	degats_des_eaux -59	dommage_materiel 472	evenement_climatique -89	incendie -72	none -236	vandalisme -60	vol -129
اشار*	collision 211	evenement_climatique -41	none -60
اشاره	collision 211	evenement_climatique -41	none -60
اشتع*	blessure -71	bris_de_glace -47	collision -132	dommage_materiel -55	evenement_climatique -42	incendie 382	none -125	vol -42
اشتعلت	blessure -71	bris_de_glace -47	collision -132	dommage_materiel -55	evenement_climatique -42	incendie 382	none -125	vol -42
اشرح	none 128
اشرح لي	none 215
اشعر	collision 122	degats_des_eaux -40	dommage_materiel -50	none -80	vol 139
اصاب*	collision 96	degats_des_eaux 41	evenement_climatique 75	none -97
اصابات	collision 137	degats_des_eaux 60	dommage_materiel -47	evenement_climatique 65	none -100
اصب	bris_de_glace 118	collision 157	dommage_materiel -62	incendie 46	none -104	vol -55
اصبت	autre -101	blessure 513	bris_de_glace -83	collision -108	degats_des_eaux -104	dommage_materiel -151	evenement_climatique -99	incendie -76	none -239	vandalisme -145	vol -115
اصرح	autre 94	blessure 366	bris_de_glace -76	collision -87	degats_des_eaux -63	dommage_materiel -207	evenement_climatique -60	incendie -56	none -171	vandalisme -67	vol -82
اصص	blessure -45	bris_de_glace -42	collision -92	dommage_materiel -117	evenement_climatique 223	none -87	vandalisme -77	vol 134
اصطد*	blessure -41	bris_de_glace -41	collision 374	none -139	vol -47
اصطدمت	blessure -46	bris_de_glace -49	collision 366	dommage_materiel 53	none -153	vandalisme -44	vol -52
اصطدمت بي	collision 129
اصلا*	autre -42	blessure -84	bris_de_glace 301	collision 235	degats_des_eaux -67	dommage_materiel -80	evenement_climatique -113	incendie -54	none -237	vandalisme -98	vol -111
اصيب	collision 67	degats_des_eaux -56	evenement_climatique 43	none 127
اضاف*	collision 137	none 43
اضرا*	autre 271	bris_de_glace -42	degats_des_eaux 56	dommage_materiel -89	evenement_climatique -48	none -227	vol -79
اطفا*	collision -64	degats_des_eaux -60	dommage_materiel -82	evenement_climatique -61	incendie 269	none -78	vandalisme 52	vol -103
اطلب	autre -55	blessure -80	bris_de_glace -54	degats_des_eaux -70	dommage_materiel -150	evenement_climatique -140	incendie -60	none 409	vandalisme -97	vol -115
اظن	collision -53	dommage_materiel -46	none 164	vandalisme -55	vol 74
اظن ان	autre -54	collision -126	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 158	incendie -47	none -131	vandalisme -73	vol 237
اظن ذلك	blessure -43	collision -70	degats_des_eaux -41	evenement_climatique -48	none 203	vol -55
اعتر*	autre -52	blessure -43	bris_de_glace -40	dommage_materiel 168	evenement_climatique -51	vandalisme -50
اعترض	autre -80	collision -100	degats_des_eaux -45	dommage_materiel -122	evenement_climatique -47	none 256	vandalisme -73	vol 148
اعترف	autre -47	blessure -55	bris_de_glace -45	collision -57	degats_des_eaux 80	dommage_materiel 301	evenement_climatique -64	incendie -44	none -242	vandalisme -45	vol -64
اعرف	collision -54	none 130	vandalisme 107	vol -47
اعمل	collision 65	incendie 125	vol -44
افرا*	bris_de_glace -82	dommage_materiel -90	evenement_climatique 290	incendie -54	none -122	vandalisme -89	vol -67
افران	bris_de_glace -82	dommage_materiel -90	evenement_climatique 290	incendie -54	none -122	vandalisme -89	vol -67
افرغ*	autre -47	blessure -41	bris_de_glace -40	collision -152	degats_des_eaux -91	dommage_materiel -169	evenement_climatique -77	incendie -40	none -150	vandalisme -57	vol 411
افرغوا	autre -47	blessure -41	bris_de_glace -40	collision -152	degats_des_eaux -91	dommage_materiel -169	evenement_climatique -77	incendie -40	none -150	vandalisme -57	vol 411
افضل	collision -106	dommage_materiel -82	none 346	vol -42
افعل	blessure -53	collision -68	dommage_materiel -84	evenement_climatique -40	none 174	vol 136
افهم	collision -102	none 311
اقتل*	collision 105	dommage_materiel -50	evenement_climatique 267	none -130	vol -44
اقتلعت	evenement_climatique 311	none -134
اقدم	collision -74	none -130	vandalisme 188	vol 89
اقدم شكايه	collision -77	none -129	vandalisme 53	vol 142
اقوا*	collision 84
اقود	collision 190	none -57
اكتب	collision 116	none -40	vol 60
اكتب اليكم	vol 131
اكثر	collision -77	degats_des_eaux 200	dommage_materiel -68	evenement_climatique -59	incendie 251	none -224	vandalisme -43	vol -73
الا	dommage_materiel -73	evenement_climatique 116	vandalisme 84
الا في	autre -40	blessure -53	bris_de_glace -79	collision -152	degats_des_eaux -52	dommage_materiel -128	evenement_climatique 206	incendie -55	none -146	vandalisme 268	vol -124
الاب*	autre -51	blessure 120	collision -99	degats_des_eaux -57	dommage_materiel 77	incendie -58	none -140	vandalisme 249	vol -99
الابواب	autre -40	blessure -71	collision -85	degats_des_eaux -54	dommage_materiel -49	evenement_climatique -42	none -152	vandalisme 411	vol -93
الاث*	autre 55	blessure -47	none 95
الاثاث	blessure -66	bris_de_glace -43	collision -46	dommage_materiel 89	evenement_climatique 178	none -119
الاثنين	autre 76	blessure -43	none 149	vandalisme -43
الاثنين لا	collision 53	none 143
الاح*	dommage_materiel -41	none 96	vandalisme 137
الاحد	dommage_materiel -40	none 160
الاحد 15	none 125	vandalisme -65
الاخ*	collision 74	degats_des_eaux -56	dommage_materiel -59	evenement_climatique -49	incendie 348	none -138	vandalisme -40	vol -54
الاخر	collision 224	none -65
الاخري	collision 189	none -47
الاد*	autre 249	collision 74	dommage_materiel -46	none -179	vol -52
الار*	blessure 105	collision -82	degats_des_eaux 77	dommage_materiel -49	evenement_climatique 79	none -124	vandalisme 73	vol -45
الاربع	blessure -74	bris_de_glace -50	collision -73	degats_des_eaux -53	dommage_materiel 55	evenement_climatique -77	incendie -44	none -141	vandalisme 153	vol 120
الاربعاء	autre -45	blessure 350	bris_de_glace -43	collision -111	degats_des_eaux -110	dommage_materiel -106	evenement_climatique 79	incendie -55	none -204	vandalisme -67	vol -103
الارض	blessure -43	bris_de_glace 60	collision -72	degats_des_eaux 179	none -76	vandalisme 64	vol -76
الارضي	autre -55	blessure -67	bris_de_glace -78	collision -75	degats_des_eaux -113	dommage_materiel -91	evenement_climatique 362	incendie -61	none -183	vandalisme -70	vol -75
الاس*	dommage_materiel -50	incendie 70
الاسبقيه	collision 229	none -48	vol -60
الاسبوع	collision -41	none 270	vol -45
الاسبوع الماضي	none 244
الاستفسار	autre 142	collision -74	degats_des_eaux -60	dommage_materiel -49	incendie -55	none 118	vandalisme -44	vol -41
الاستفسار عن	autre 142	collision -74	degats_des_eaux -60	dommage_materiel -49	incendie -55	none 118	vandalisme -44	vol -41
الاسطبل	blessure -46	bris_de_glace -52	collision -114	degats_des_eaux -74	dommage_materiel -75	evenement_climatique 195	incendie -64	none -226	vandalisme -85	vol 273
الاسعاف	collision 199	dommage_materiel -43	evenement_climatique -48	none -81	vandalisme -45	vol 108
الاسمنت	autre -41	blessure 189	bris_de_glace -46	collision -156	degats_des_eaux -56	dommage_materiel -74	evenement_climatique -88	incendie -56	none -252	vandalisme 311	vol -102
الاسنان	autre 176	degats_des_eaux 114	none -175
الاش*	bris_de_glace 187	collision 93	dommage_materiel -49	none -53	vol -58
الاشاره	collision 147
الاشاره الحمراء	collision 87
الاض*	blessure -40	collision 78	degats_des_eaux -49	dommage_materiel -44	evenement_climatique 70	incendie 162	none -89	vandalisme -41	vol -47
الاضرار	blessure -40	collision 78	degats_des_eaux -49	dommage_materiel -44	evenement_climatique 70	incendie 162	none -89	vandalisme -41	vol -47
الاط*	degats_des_eaux 99	dommage_materiel -52	evenement_climatique -59	incendie 151	none -113	vandalisme -48	vol 60
الاطار	collision 85	degats_des_eaux -50	dommage_materiel -57	incendie -67	none -77	vandalisme -87	vol 263
الاطفاء	blessure -48	collision -97	degats_des_eaux 182	dommage_materiel -55	evenement_climatique -119	incendie 239	none -130	vol -53
الاع*	degats_des_eaux -72	dommage_materiel -63	evenement_climatique 213	incendie 138	none -147	vandalisme -41	vol -72
الاف	autre -63	blessure -50	collision -86	degats_des_eaux -52	dommage_materiel -110	incendie -57	none -129	vandalisme -43	vol 412
الاف درهم	autre -63	blessure -50	collision -86	degats_des_eaux -52	dommage_materiel -110	incendie -57	none -129	vandalisme -43	vol 412
الاق*	autre 156	blessure 74	bris_de_glace -44	collision -145	degats_des_eaux -48	dommage_materiel -66	evenement_climatique -44	incendie 103	none -151	vandalisme -70	vol 166
الاقامه	autre 159	blessure -50	collision -121	degats_des_eaux -53	dommage_materiel -87	incendie 186	none -103	vandalisme -54	vol 51
الاك*	bris_de_glace 88	degats_des_eaux 146	dommage_materiel -48	evenement_climatique -65	none -52
الاكواريوم	bris_de_glace 121	collision -71	degats_des_eaux 193	dommage_materiel -53	evenement_climatique -90	none -58	vol -46
الال*	autre -42	blessure -67	bris_de_glace -79	collision -73	degats_des_eaux 192	dommage_materiel 96	evenement_climatique 121	incendie -62	none -251	vandalisme -66	vol 119
الام*	bris_de_glace 82	collision 54	dommage_materiel -48
الامامي	bris_de_glace 297	collision -43	none -87
الامامي تكسر	bris_de_glace 151	collision -91
الامامي لسيارتي	bris_de_glace 203	collision -87
الاماميه	bris_de_glace 121	collision 217	dommage_materiel -53	none -84	vol -40
الامر	autre -42	blessure -59	bris_de_glace -71	collision -45	degats_des_eaux -62	dommage_materiel -90	evenement_climatique -74	incendie 53	none 454	vandalisme -65	vol -89
الامن	collision 167	dommage_materiel -42	evenement_climatique -40	incendie 50	none -116	vandalisme 167	vol -65
الان	blessure 52	dommage_materiel 142	evenement_climatique -43	none 40	vol -105
الان عند	collision 113	incendie 79
الان*	autre -59	blessure -79	collision 44	degats_des_eaux 102	dommage_materiel -135	evenement_climatique -95	incendie -73	none 202	vandalisme 72	vol -61
الاناره	autre -49	blessure -72	bris_de_glace 178	collision 274	degats_des_eaux -108	dommage_materiel -174	evenement_climatique -90	incendie -57	none -410	vandalisme -99	vol -145
الانترنت	autre -77	blessure -88	bris_de_glace -81	collision -189	degats_des_eaux -146	evenement_climatique -102	incendie -111	none -416	vandalisme 353	vol -127
الاو*	autre -41	bris_de_glace -42	collision -57	incendie 138	none -135	vandalisme -56	vol 131
الاوتوماتيكي	autre -52	blessure -56	bris_de_glace -56	collision -142	degats_des_eaux -66	dommage_materiel 286	evenement_climatique -67	incendie -75	none -193	vandalisme -51	vol 134
الاي*	blessure 87	collision 162	dommage_materiel -65	none -90	vol 77
الايمن	blessure 149	collision 184	dommage_materiel -40	evenement_climatique -47	none -91	vol -67
البا*	blessure -46	bris_de_glace 77	collision 49	dommage_materiel -71	vandalisme 45
الباب	bris_de_glace 74	collision 101	dommage_materiel -57	evenement_climatique 51	none -107	vandalisme 46
الباب الخلفي	bris_de_glace -42	collision -80	incendie 120	none -49	vol 173
الباب لم	collision -126	evenement_climatique -47	none -110	vandalisme 296	vol -63
الباربريز	autre -57	blessure -69	bris_de_glace 434	collision -223	degats_des_eaux -67	dommage_materiel -89	evenement_climatique -67	incendie -48	none -195	vandalisme 99	vol -105
البارح	autre -53	blessure -49	bris_de_glace -82	collision 106	degats_des_eaux 43	dommage_materiel -82	evenement_climatique -141	incendie -55	none 312	vandalisme -80	vol -98
البارحه	blessure -46	bris_de_glace -72	collision -46	degats_des_eaux -65	dommage_materiel -55	evenement_climatique -64	incendie -40	none 275	vandalisme -67	vol -72
الباركي	bris_de_glace -42	collision -106	degats_des_eaux 487	dommage_materiel -53	evenement_climatique -88	none -134	vandalisme -46	vol -130
الباش	autre -100	blessure -94	bris_de_glace -122	collision -181	degats_des_eaux -70	dommage_materiel -166	evenement_climatique 105	incendie -80	none -188	vandalisme 345	vol -165
الباش د	autre -100	blessure -94	bris_de_glace -122	collision -181	degats_des_eaux -70	dommage_materiel -166	evenement_climatique 105	incendie -80	none -188	vandalisme 345	vol -165
البالكون	autre -62	blessure -69	bris_de_glace 234	collision -157	degats_des_eaux -99	dommage_materiel -114	evenement_climatique -61	incendie -65	none -131	vandalisme 149	vol 128
البح*	autre -82	blessure 151	bris_de_glace -43	collision -99	degats_des_eaux -49	dommage_materiel -66	evenement_climatique 282	incendie -52	none -78	vandalisme -61
البحر	autre -95	blessure 177	bris_de_glace -42	collision -95	degats_des_eaux -55	dommage_materiel -69	evenement_climatique 327	incendie -58	none -84	vandalisme -66	vol -83
البخ*	collision -40	degats_des_eaux -147	dommage_materiel -89	evenement_climatique -41	incendie 383	none -97	vandalisme -65	vol -148
البر*	collision -82	dommage_materiel -87	evenement_climatique 313	incendie -56	none -152
البرد	autre -55	blessure -69	bris_de_glace 70	collision -163	degats_des_eaux -118	dommage_materiel -105	evenement_climatique 357	incendie -59	none -172	vandalisme -126	vol -123
البز*	autre -40	blessure -55	collision -90	degats_des_eaux -47	dommage_materiel -57	evenement_climatique -45	none -77	vandalisme -57	vol 348
البزطام	autre -40	blessure -55	collision -90	degats_des_eaux -47	dommage_materiel -57	evenement_climatique -45	none -77	vandalisme -57	vol 348
البس*	blessure -57	bris_de_glace -41	collision 162	degats_des_eaux -51	dommage_materiel 117	evenement_climatique 98	none -128	vandalisme -61	vol -58
البص*	collision 73	dommage_materiel -55	evenement_climatique -40	none -72	vol 199
البصمات	collision -68	degats_des_eaux -48	evenement_climatique -45	none -88	vol 259
البط*	autre 325	blessure -57	bris_de_glace -55	collision -131	degats_des_eaux -83	dommage_materiel -126	evenement_climatique 177	incendie -59	none -344	vandalisme -76	vol -136
البق*	collision 102	dommage_materiel -48	none -83	vol 144
البقره	collision 102	dommage_materiel -48	none -83	vol 144
البك*	blessure -41	degats_des_eaux 112	dommage_materiel 219	evenement_climatique -55	incendie -42	none -99	vandalisme -67	vol -51
البكا	collision 105	degats_des_eaux 193	dommage_materiel -44	evenement_climatique -54	vandalisme -40
البل*	blessure -59	bris_de_glace -49	collision -67	degats_des_eaux 201	evenement_climatique 180	none -150	vol -42
البلاستيك	collision -84	degats_des_eaux -89	dommage_materiel -60	evenement_climatique -84	incendie 370	none -85	vol -53
البلاط	autre -75	blessure -196	bris_de_glace -84	collision -119	degats_des_eaux 473	dommage_materiel -150	evenement_climatique -120	incendie -67	none -230	vandalisme -84	vol -86
البلديه	bris_de_glace -46	collision 248	degats_des_eaux -61	dommage_materiel -57	evenement_climatique 146	incendie -68	none -150	vandalisme -71	vol -88
البن*	autre 208	bris_de_glace -49	collision 47	dommage_materiel -63	evenement_climatique -46	incendie -45	none -144	vandalisme -53	vol 113
البنت	collision 274	none -60	vol -47
البنك	autre 394	blessure -58	bris_de_glace -97	collision -208	degats_des_eaux -64	dommage_materiel -125	evenement_climatique -60	incendie -80	none -266	vandalisme -107	vol 74
البو*	blessure -41	bris_de_glace -49	incendie 75	none -109	vandalisme 159
البوطه	bris_de_glace -47	collision -71	incendie 284	none -79	vol -76
البوليس	blessure -43	bris_de_glace -47	collision 52	degats_des_eaux -40	dommage_materiel -50	evenement_climatique -49	none -85	vandalisme 168	vol 128
البوليس جاو	blessure -65	collision 154	evenement_climatique -51	none -73	vandalisme -42	vol 73
البوليس دارو	autre -48	blessure -69	bris_de_glace -92	collision -174	degats_des_eaux -48	dommage_materiel -64	evenement_climatique -90	incendie -62	none -162	vandalisme 140	vol 306
البومبيه	blessure -42	collision -209	degats_des_eaux -61	dommage_materiel -74	evenement_climatique -64	incendie 430	none -89	vandalisme -60	vol -84
البي*	blessure -73	bris_de_glace -65	degats_des_eaux 113	dommage_materiel 266	evenement_climatique 54	incendie -50	none -335	vandalisme -63
البيت	collision -78	degats_des_eaux 139	dommage_materiel -47	none -59	vandalisme -69	vol 193
البيتزا	collision 275	dommage_materiel -40	none -105
البير	autre -120	blessure -135	bris_de_glace -138	collision -258	degats_des_eaux 192	dommage_materiel -303	evenement_climatique 231	incendie -175	none -285	vandalisme -159	vol -103
البيضاء	blessure -78	bris_de_glace -52	collision 227	degats_des_eaux -95	dommage_materiel -120	evenement_climatique -126	incendie -76	none -147	vandalisme -82
التا*	autre 240	blessure -43	collision 95	degats_des_eaux -40	dommage_materiel -57	evenement_climatique -48	none -64
التابعه	autre -43	blessure -45	collision -120	dommage_materiel -87	evenement_climatique -56	incendie -59	none -98	vandalisme 212	vol 171
التامين	autre 372	blessure -53	collision 41	degats_des_eaux -40	dommage_materiel -61	evenement_climatique -55	none -44	vandalisme -65	vol -77
التب*	blessure 102	bris_de_glace -43	collision -95	degats_des_eaux 104	dommage_materiel -59	evenement_climatique 128	none -209	vandalisme 111	vol -131
التبروري	blessure -40	bris_de_glace -46	collision -73	degats_des_eaux -71	evenement_climatique 303	incendie -71	none -80	vandalisme -110	vol -43
التح*	autre 160	blessure -50	collision -46	dommage_materiel 69	vol -47
التحدث	none 146
التحدث مع	none 81
التد*	autre -47	blessure 323	bris_de_glace -84	collision -188	degats_des_eaux 164	dommage_materiel -254	evenement_climatique -88	incendie -76	none -211	vandalisme -62	vol -72
التر*	autre -45	blessure 44	bris_de_glace -55	degats_des_eaux -54	incendie 174	none -141	vandalisme -104	vol 131
الترامواي	collision -116	degats_des_eaux -46	dommage_materiel -74	evenement_climatique -56	none -159	vol 357
التس*	bris_de_glace -41	collision -141	degats_des_eaux -41	dommage_materiel -45	evenement_climatique -57	incendie -40	none -122	vol 383
التص*	autre 62	blessure -48	collision -131	degats_des_eaux 48	dommage_materiel 229	evenement_climatique -52	incendie -65	vandalisme -65
التصريح	autre 161	collision -91	degats_des_eaux -58	dommage_materiel -87	evenement_climatique -42	incendie -54	none 117	vandalisme -49	vol 51
التصليح	autre -76	bris_de_glace -46	collision -92	degats_des_eaux 202	dommage_materiel 223	evenement_climatique -71	incendie -55	none -98	vandalisme -88	vol -95
التع*	autre 183	blessure -70	collision -70	degats_des_eaux -55	dommage_materiel -81	evenement_climatique -58	none 168	vandalisme 82	vol -100
التعويض	autre 214	blessure -88	collision -73	degats_des_eaux -51	dommage_materiel -94	evenement_climatique -66	none 237	vandalisme -63	vol -98
التق*	blessure -42	bris_de_glace 143	degats_des_eaux -42	dommage_materiel 84	evenement_climatique 66	none -67	vol -89
التل*	blessure -61	bris_de_glace -41	degats_des_eaux -61	dommage_materiel 302	evenement_climatique -58	incendie -52	none -142	vol 94
التلفاز	blessure -79	bris_de_glace -44	collision -71	degats_des_eaux -55	dommage_materiel 280	evenement_climatique -53	incendie -51	none -132	vandalisme -44	vol 166
التلفازه	bris_de_glace -48	collision -108	degats_des_eaux -101	dommage_materiel 223	evenement_climatique -90	incendie -78	none -157	vandalisme 176	vol -85
التم*	autre 152	bris_de_glace 75	collision -77	degats_des_eaux 121	dommage_materiel -48	none -173	vol -44
التمس	autre 212	bris_de_glace 123	collision -53	degats_des_eaux -43	dommage_materiel -47	none -211	vol -45
الته*	autre -57	blessure -106	bris_de_glace -75	collision -154	degats_des_eaux -139	dommage_materiel -246	evenement_climatique -126	incendie 243	none -308	vandalisme -85	vol 335
التو*	blessure 94	collision 106	degats_des_eaux -55	evenement_climatique -49	vandalisme -46	vol 83
التوصيل	collision 278	dommage_materiel -57	none -102	vandalisme -40	vol 89
التي	collision 60	degats_des_eaux -48	dommage_materiel -51	evenement_climatique 152	incendie 67	none -96
التي كانت	blessure -67	collision -137	degats_des_eaux -95	dommage_materiel -73	evenement_climatique 240	incendie 221	none -216	vol -64
التي*	autre -53	blessure 52	bris_de_glace -56	collision -53	degats_des_eaux 174	dommage_materiel 196	evenement_climatique -70	incendie -62	none -180	vandalisme -69
التيار	blessure -65	bris_de_glace -61	collision -95	degats_des_eaux 285	dommage_materiel 149	evenement_climatique -62	incendie -93	none -256	vandalisme -92	vol -102
التيليفون	autre -80	blessure -48	bris_de_glace -62	degats_des_eaux -55	dommage_materiel 194	evenement_climatique -74	none -118	vandalisme -53	vol 126
التيليفون ف	autre -103	blessure -59	bris_de_glace -86	collision -190	degats_des_eaux -68	dommage_materiel 240	evenement_climatique -88	none -140	vandalisme -64	vol 184
الثا*	blessure -45	collision 53	evenement_climatique -49	incendie 69	none 47	vandalisme -58	vol 46
الثالث	collision -111	degats_des_eaux 147	dommage_materiel -57	evenement_climatique -57	none 217	vol -87
الثالثه	autre -46	blessure -89	collision 78	degats_des_eaux -79	dommage_materiel 239	evenement_climatique -58	incendie -50	none -162	vandalisme -55
الثامنه	autre -42	degats_des_eaux -45	dommage_materiel -72	evenement_climatique -44	none 302	vandalisme -76	vol -46
الثاني	collision 110	dommage_materiel -40	none -56	vol 118
الثانيه	blessure -44	collision 62	degats_des_eaux -58	dommage_materiel -65	evenement_climatique -60	incendie 346	none -103	vandalisme -62	vol -116
الثل*	degats_des_eaux -51	evenement_climatique 173	incendie -42
الثلاثاء	dommage_materiel -45	evenement_climatique -55	none 262
الثلاثاء 10	collision 60	none -88	vol 92
الثلاثه	blessure -55	bris_de_glace -42	collision 245	degats_des_eaux -48	dommage_materiel -74	evenement_climatique -45	incendie -78	none -154	vol 107
الثلاجه	collision -55	degats_des_eaux -75	dommage_materiel 306	evenement_climatique -71	incendie -78	none -114	vandalisme -51	vol -53
الثلج	autre -40	bris_de_glace -49	collision -160	degats_des_eaux -84	dommage_materiel -58	evenement_climatique 414	incendie -48	none -144	vandalisme -54	vol -47
الثلوج	autre -40	blessure -62	bris_de_glace -77	collision -94	degats_des_eaux -82	dommage_materiel -76	evenement_climatique 379	incendie -51	none -249	vandalisme -54	vol -86
الجا*	collision -91	degats_des_eaux 184	dommage_materiel 97	none -152
الجار	blessure -44	collision -77	degats_des_eaux 356	evenement_climatique -64	none -168	vol -64
الجاره	blessure 77	collision -154	degats_des_eaux 58	dommage_materiel 156	evenement_climatique 69	incendie 85	none -124	vandalisme -54	vol -83
الجامع	blessure -68	bris_de_glace -83	collision -95	degats_des_eaux -58	dommage_materiel -98	incendie -55	none -115	vandalisme -50	vol 387
الجب*	blessure 121	bris_de_glace -42	dommage_materiel 161	incendie -40	none -104	vandalisme 41	vol -59
الجبل	degats_des_eaux -50	evenement_climatique 111	vol 95
الجد*	collision 40	degats_des_eaux 91	dommage_materiel -54	evenement_climatique 127	incendie 67	none -131	vandalisme -43
الجدار	collision -71	degats_des_eaux 237	dommage_materiel -54	incendie 98	none -125	vandalisme -52	vol -52
الجدارميه	blessure -44	bris_de_glace -40	collision -142	degats_des_eaux -50	dommage_materiel -75	evenement_climatique 318	incendie 113	none -95	vol -65
الجر*	autre -81	blessure -58	bris_de_glace 129	collision -112	degats_des_eaux -115	dommage_materiel -190	evenement_climatique 431	incendie -100	none -475	vandalisme -138
الجرحي	collision 310	none -99	vol -69
الجرس	bris_de_glace -41	collision 158	dommage_materiel -43	evenement_climatique -82	none -89	vol 154
الجز*	bris_de_glace 223	collision 49	degats_des_eaux -67	dommage_materiel -88	incendie -49	none -83	vandalisme -61	vol -62
الجل*	blessure -48	collision -73	dommage_materiel -56	none -63	vol 355
الجلابه	blessure -53	bris_de_glace -56	collision -70	degats_des_eaux -64	dommage_materiel -68	none -71	vol 340
الجلد	blessure -46	collision -81	degats_des_eaux 79	dommage_materiel -48	evenement_climatique -48	none -58	vol 202
الجلد ديال	blessure -46	collision -81	degats_des_eaux 79	dommage_materiel -48	evenement_climatique -48	none -58	vol 202
الجم*	autre 62	degats_des_eaux -51	dommage_materiel -63	none 145
الجمعه	blessure -47	collision -81	degats_des_eaux -62	dommage_materiel -62	incendie -43	none 280	vandalisme 74	vol -52
الجمعه الماضي	evenement_climatique 162	none -100
الجميع	autre 299	blessure -46	degats_des_eaux -42	dommage_materiel -116	evenement_climatique -53	none -143	vandalisme -46	vol -80
الجميع ولم	autre 299	blessure -46	degats_des_eaux -42	dommage_materiel -116	evenement_climatique -53	none -143	vandalisme -46	vol -80
الجن*	autre -47	blessure 159	bris_de_glace -56	collision -108	degats_des_eaux -52	dommage_materiel 154	evenement_climatique -58	none -148	vandalisme 45	vol -61
الجناح	degats_des_eaux -62	dommage_materiel -69	evenement_climatique -43	incendie 172	none -105	vandalisme 152	vol -59
الجنب	collision 257	dommage_materiel -46	evenement_climatique -40	none -68	vandalisme 55	vol -58
الجنب كامل	collision 115	dommage_materiel -44	none -82	vandalisme 116	vol -44
الجه*	bris_de_glace 141	collision -40	dommage_materiel 98	evenement_climatique -42	none -50	vol -57
الجهه	collision 89
الجهه اليسري	collision 89
الجو*	collision -73	degats_des_eaux 132	dommage_materiel -53	evenement_climatique 67	none -42	vol 59
الجي*	autre -47	blessure 83	degats_des_eaux 135	dommage_materiel 135	evenement_climatique -83	none -172	vandalisme -66
الجيب	blessure -62	bris_de_glace 95	degats_des_eaux -50	dommage_materiel -59	evenement_climatique -52	none -88	vandalisme -44	vol 251
الجيران	autre -55	collision 47	degats_des_eaux 238	dommage_materiel 120	evenement_climatique -94	none -189	vandalisme -76	vol -113
الجيران تحتنا	degats_des_eaux 135
الحا*	evenement_climatique -45	none -155	vandalisme 122	vol 95
الحاج	autre -49	blessure -52	bris_de_glace -51	degats_des_eaux -68	dommage_materiel -95	evenement_climatique -78	incendie -67	none -217	vandalisme 323	vol -128
الحاجب	bris_de_glace 174	collision -87	dommage_materiel -58	evenement_climatique 163	incendie -40	none -53	vandalisme -42	vol -67
الحاجز	autre -51	blessure -91	bris_de_glace 69	collision 286	degats_des_eaux -79	dommage_materiel -151	evenement_climatique -150	incendie -100	none -203	vandalisme -159	vol -130
الحارس	collision -122	dommage_materiel -47	evenement_climatique -44	incendie 74	none -109	vandalisme 99	vol 233
الحاسوب	autre -46	blessure -77	bris_de_glace -118	collision -72	degats_des_eaux -66	dommage_materiel 371	evenement_climatique -105	incendie -77	none -240	vandalisme -113	vol -60
الحافله	autre -54	blessure 171	bris_de_glace -80	collision -77	degats_des_eaux -97	dommage_materiel -128	evenement_climatique -89	incendie 116	none -202	vandalisme -93	vol 167
الحانوت	autre -52	blessure -71	bris_de_glace -64	collision -215	degats_des_eaux 203	dommage_materiel -175	evenement_climatique -64	incendie -78	none -164	vandalisme 265
الحج*	blessure 211	bris_de_glace 77	degats_des_eaux -42	dommage_materiel -145	evenement_climatique -87	incendie -41	none -148	vandalisme 214	vol -98
الحجاره	blessure -45	bris_de_glace -45	collision -72	dommage_materiel -160	evenement_climatique -114	none -98	vandalisme 448	vol -76
الحجاره علي	blessure -45	bris_de_glace -45	collision -72	dommage_materiel -160	evenement_climatique -114	none -98	vandalisme 448	vol -76
الحجر	blessure -46	bris_de_glace 227	collision 186	dommage_materiel -66	evenement_climatique -60	none -100	vandalisme -112	vol -84
الحد*	collision 62	evenement_climatique 48	vandalisme -44
الحديث	autre -41	collision -54	degats_des_eaux -41	none 321	vandalisme -57
الحديد	bris_de_glace -44	collision 202	dommage_materiel -41	evenement_climatique -44	none -52	vol 64
الحديقه	autre -51	blessure -41	collision -72	degats_des_eaux 120	dommage_materiel 112	evenement_climatique 186	none -158	vandalisme -72	vol -66
الحر*	autre -40	blessure -78	bris_de_glace 343	collision -123	dommage_materiel -106	evenement_climatique -80	incendie 105	none -177	vandalisme -62	vol 136
الحراره	blessure -53	bris_de_glace 397	collision -114	degats_des_eaux -50	dommage_materiel -49	evenement_climatique -51	incendie -40	none -183	vandalisme -49	vol -81
الحس*	autre 91	blessure 189	degats_des_eaux -52	dommage_materiel -68	none -111	vandalisme -40
الحساب	autre 228	blessure -58	collision -88	degats_des_eaux -41	dommage_materiel -103	evenement_climatique -42	none -137	vol 60
الحسن	collision 214	none -50
الحسن الثاني	collision 214	none -50
الحص*	autre -44	blessure -49	collision -155	degats_des_eaux -55	dommage_materiel -77	incendie 283	none -155	vandalisme 132	vol 102
الحصان	bris_de_glace -42	collision -129	degats_des_eaux -54	dommage_materiel -65	evenement_climatique -80	incendie 121	none -121	vandalisme -78	vol 262
الحصيره	autre -68	blessure -55	collision -210	degats_des_eaux -78	dommage_materiel -131	evenement_climatique 46	incendie 297	none -95	vandalisme -65	vol -57
الحط*	bris_de_glace 199	dommage_materiel -78	none -100	vol -54
الحف*	autre -56	blessure 287	bris_de_glace -64	collision -198	degats_des_eaux -107	dommage_materiel -95	evenement_climatique -76	incendie -67	none -166	vandalisme 224	vol -129
الحق*	collision -93	degats_des_eaux -63	dommage_materiel -67	evenement_climatique -50	incendie 102	none -102	vandalisme 219	vol -71
الحك*	collision 293	vandalisme -61	vol -52
الحل*	degats_des_eaux -44	dommage_materiel 166	evenement_climatique -41	incendie 64	none -104	vandalisme -49	vol 86
الحم*	none -48
الحمار	autre -43	blessure -46	bris_de_glace -67	collision 371	degats_des_eaux -72	dommage_materiel -61	evenement_climatique -66	incendie -51	none -186	vandalisme -68	vol -87
الحمام	collision -76	degats_des_eaux 135	dommage_materiel -68	incendie -57	none -114	vandalisme 131
الحمد	degats_des_eaux -50	dommage_materiel -54	incendie 75	none 55	vandalisme -52
الحمد لله	bris_de_glace 44	degats_des_eaux -51	dommage_materiel -55	incendie 50	none 73	vandalisme -56
الحمراء	collision 87
الحو*	autre -41	blessure -46	collision -73	degats_des_eaux 59	dommage_materiel 127	evenement_climatique -59	none -104	vandalisme 129
الحوايج	collision -135	degats_des_eaux -47	dommage_materiel -62	incendie 194	none -113	vandalisme -54	vol 174
الحوض	blessure -41	bris_de_glace -53	collision 48	degats_des_eaux 82	dommage_materiel 164	evenement_climatique -53	none -99	vandalisme -56	vol -61
الحوض ديال	autre -48	blessure -52	bris_de_glace -67	collision 85	degats_des_eaux -68	dommage_materiel 217	evenement_climatique -61	none -106	vandalisme -57	vol -68
الحي	autre -95	blessure -136	bris_de_glace -112	collision -195	degats_des_eaux -283	dommage_materiel -150	evenement_climatique 324	incendie -58	none -296	vol -144
الحي*	autre -70	blessure -40	dommage_materiel 67	evenement_climatique -41	incendie 62
الحيط	bris_de_glace -45	degats_des_eaux 65	dommage_materiel 164	evenement_climatique -46	incendie -45	none -99	vandalisme 74
الحيطان	collision -67	degats_des_eaux -174	dommage_materiel -60	incendie 257	none -116	vandalisme -65	vol 69
الحين	blessure -47	collision 267	none -82
الخا*	blessure -43	degats_des_eaux 187	evenement_climatique 55	none -49
الخامس	collision 65	degats_des_eaux 46	dommage_materiel 126	none -76	vol -47
الخامسه	none 149
الخب*	collision -51	degats_des_eaux -43	evenement_climatique -45	none 155	vandalisme 148
الخبير	none 244
الخد*	blessure -52	bris_de_glace -41	dommage_materiel -54	evenement_climatique 48	none -90	vandalisme 84	vol 137
الخدمه	blessure -66	bris_de_glace -44	collision 43	dommage_materiel -49	evenement_climatique -51	none -87	vandalisme 159	vol 64
الخر*	collision 154	degats_des_eaux 189	evenement_climatique -45	none -104	vol -48
الخز*	autre -77	blessure -111	bris_de_glace 275	collision -155	degats_des_eaux -112	dommage_materiel 99	evenement_climatique 138	incendie -89	none -278	vandalisme -92
الخزانه	autre -105	blessure -144	bris_de_glace 387	collision -254	degats_des_eaux -128	evenement_climatique -230	incendie -146	none -415	vandalisme -148	vol -203
الخس*	collision 47	none -76	vandalisme 174	vol -63
الخساير	collision 47	none -76	vandalisme 174	vol -63
الخش*	degats_des_eaux 292	dommage_materiel -46	evenement_climatique -50	none -163	vandalisme -44	vol -48
الخشب	collision 51	degats_des_eaux 350	dommage_materiel -54	evenement_climatique -54	none -202	vandalisme -46	vol -58
الخص*	collision -91	vandalisme 235	vol -98
الخض*	autre 311	blessure -56	bris_de_glace -51	degats_des_eaux -57	dommage_materiel -85	evenement_climatique -75	incendie -47	none -254	vandalisme 126	vol -106
الخط	collision 110	dommage_materiel -58	none -78	vandalisme 182	vol -60
الخط*	blessure -50	collision -132	dommage_materiel -59	none 229	vandalisme -47	vol 164
الخل*	collision 130	none -106
الخلف	collision 274	none -96
الخلفي	bris_de_glace 95	collision 72	evenement_climatique 95	none -82
الخلفيه	autre -92	blessure 219	bris_de_glace -53	collision -136	degats_des_eaux -47	dommage_materiel -71	evenement_climatique -86	incendie -100	none -295	vandalisme 334	vol -76
الخم*	none 46	vol 57
الخميس	none 46	vol 57
الخميس الماضي	collision 197	none -70
الخو*	blessure -42	collision -126	degats_des_eaux 238	dommage_materiel -56	evenement_climatique 142	incendie -51	none -79	vol -68
الخي*	collision -72	degats_des_eaux 45	dommage_materiel -55	none 105	vandalisme -42	vol 57
الخير	blessure -46	bris_de_glace -42	collision -68	degats_des_eaux 122	dommage_materiel -60	evenement_climatique -51	incendie -42	none 266	vandalisme -67	vol -74
الخيمه	blessure -42	collision -61	dommage_materiel -65	evenement_climatique 159	incendie 161	none -50	vol -85
الدا*	autre 111	bris_de_glace -43	collision 51	dommage_materiel -107	evenement_climatique 68	none -119
الداخل	bris_de_glace -44	collision 72	dommage_materiel -102	evenement_climatique 229	none -94	vandalisme -77	vol -45
الدار	autre 154	bris_de_glace -47	dommage_materiel -118	incendie 53	none -127
الدار البيضاء	autre 50	blessure -115	bris_de_glace -71	collision 291	degats_des_eaux -130	dommage_materiel -156	evenement_climatique -160	incendie -107	none -192	vandalisme -107	vol -203
الدار ما	blessure 220	collision -84	degats_des_eaux -60	dommage_materiel -93	evenement_climatique 123	incendie -82	none -64	vandalisme -44
الدج*	blessure -62	collision -176	degats_des_eaux -66	dommage_materiel 280	evenement_climatique 91	incendie -50	none -150	vandalisme -52	vol -43
الدخ*	collision -82	degats_des_eaux -63	dommage_materiel -71	incendie 390	none -165	vandalisme -71	vol 95
الدخان	collision -66	degats_des_eaux -66	dommage_materiel -70	incendie 444	none -178	vandalisme -54	vol -52
الدر*	degats_des_eaux -41	evenement_climatique -40	incendie 45	none -112	vol 102
الدراجه	collision 159	none -42
الدراري	bris_de_glace 113	dommage_materiel -54	none -56	vandalisme 134	vol -52
الدرج	blessure 91	collision -108	degats_des_eaux -113	dommage_materiel 218	incendie 131	none -90	vandalisme -46	vol -68
الدرك	collision 107	none -97	vandalisme 47	vol 101
الدرك الملكي	blessure -41	collision -55	none -77	vol 240
الدروج	autre -108	blessure 211	bris_de_glace -105	collision -230	degats_des_eaux -131	dommage_materiel -188	evenement_climatique -122	incendie -121	none -311	vandalisme -169	vol 332
الدري	autre -41	degats_des_eaux -59	dommage_materiel 233	evenement_climatique -57	none -60	vol -110
الدش	bris_de_glace 262	collision -64	degats_des_eaux 50	dommage_materiel -54	evenement_climatique -83	none -139	vandalisme -44	vol -69
الدق*	collision 130	degats_des_eaux 125	dommage_materiel -55	evenement_climatique -40	incendie 72	none -91	vandalisme -40	vol -68
الدقيق	collision -67	degats_des_eaux 193	evenement_climatique -44	incendie 114	none -79	vol -50
الدم*	bris_de_glace -42	collision -110	degats_des_eaux -68	dommage_materiel -70	evenement_climatique -42	incendie -159	none -142	vandalisme 259	vol 171
الده*	collision -90	none -101	vol 310
الدهب	collision -90	none -101	vol 310
الدو*	autre 85	blessure 80	dommage_materiel -76	incendie -43	none -143
الدوش	bris_de_glace 159	collision -125	degats_des_eaux 164	dommage_materiel -60	evenement_climatique 51	incendie -54	none -84	vandalisme -75	vol -70
الدي*	autre -47	blessure -49	bris_de_glace -42	collision 222	degats_des_eaux -51	dommage_materiel -73	evenement_climatique 91	incendie -73	none -181	vandalisme -53	vol 137
الذر*	blessure -43	bris_de_glace -49	collision 76	degats_des_eaux 259	dommage_materiel -118	evenement_climatique -82	none -105	vandalisme -41	vol -58
الذق*	blessure 222	collision -67	degats_des_eaux 108	dommage_materiel -108	evenement_climatique -70	incendie -45	none -51	vol -41
الذقن	blessure 222	collision -67	degats_des_eaux 108	dommage_materiel -108	evenement_climatique -70	incendie -45	none -51	vol -41
الذه*	collision -77	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -44	none -119	vol 356
الذهب	collision -77	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -44	none -119	vol 356
الذي	collision 215	degats_des_eaux 97	dommage_materiel -72	evenement_climatique -59	none -115	vol 63
الذي كان	blessure -49	bris_de_glace -45	collision 390	degats_des_eaux -48	dommage_materiel -65	evenement_climatique -81	incendie -40	none -113	vandalisme -76	vol -73
الرا*	blessure -40	bris_de_glace -64	collision 180	incendie 41	none -73	vandalisme -63	vol 55
الرابعه	none 179	vol -65
الرابعه بعد	none 179	vol -65
الراجل	blessure -41	degats_des_eaux -49	dommage_materiel -91	evenement_climatique -46	incendie 265	none -66	vandalisme -46	vol -61
الراديو	autre -78	blessure -71	bris_de_glace -268	collision -163	degats_des_eaux -99	dommage_materiel 243	evenement_climatique -100	incendie -75	none -240	vandalisme -245	vol 298
الراكب	autre -40	blessure -46	collision 428	dommage_materiel -50	evenement_climatique -56	none -186	vol -61
الرب*	autre 232	blessure 295	bris_de_glace -84	collision 50	degats_des_eaux -92	dommage_materiel -117	evenement_climatique -76	incendie -65	none -303	vandalisme -81	vol -142
الرباط	autre 232	blessure 295	bris_de_glace -84	collision 50	degats_des_eaux -92	dommage_materiel -117	evenement_climatique -76	incendie -65	none -303	vandalisme -81	vol -142
الرج*	collision 234	none -48
الرجل	collision 248	none -51
الرح*	autre 243	collision -121	degats_des_eaux -53	dommage_materiel -43	evenement_climatique -47	incendie -50	none -107	vandalisme -44	vol 122
الرحله	autre 243	collision -121	degats_des_eaux -53	dommage_materiel -43	evenement_climatique -47	incendie -50	none -107	vandalisme -44	vol 122
الرع*	autre -59	blessure -80	bris_de_glace -65	collision -113	degats_des_eaux -112	dommage_materiel -114	evenement_climatique 613	incendie -67	none -272	vandalisme -139	vol -99
الرعديه	collision -57	dommage_materiel -53	evenement_climatique 267	none -100
الرق*	collision 119	degats_des_eaux -42	none -93	vol 186
الرقبه	collision 277	none -57
الرك*	collision 164	none -52
الرو*	autre 44	blessure -93	bris_de_glace -79	collision -124	dommage_materiel 239	evenement_climatique -96	incendie -63	none -260	vandalisme 208
الروايد	autre -62	blessure -76	bris_de_glace -68	collision -154	degats_des_eaux -85	dommage_materiel -130	evenement_climatique -77	incendie -49	none -106	vandalisme 74	vol 291
الروبيني	autre -45	degats_des_eaux 287	dommage_materiel -68	evenement_climatique -62	vandalisme -68	vol -41
الري	autre -70	blessure -43	bris_de_glace -43	collision -100	degats_des_eaux -99	dommage_materiel 190	evenement_climatique 213	incendie -47	none -136	vandalisme -59	vol -95
الري*	autre -50	collision -105	degats_des_eaux 65	dommage_materiel -58	evenement_climatique 272	none -126	vol -41
الرياض	bris_de_glace 135	degats_des_eaux 155	dommage_materiel -82	evenement_climatique -78	none -127	vol 72
الريح	collision -143	degats_des_eaux -47	evenement_climatique 449	none -66	vandalisme -57	vol -57
الريفي	autre -84	blessure 228	bris_de_glace -43	collision -75	degats_des_eaux -77	dommage_materiel -60	evenement_climatique -99	incendie 205	none -135	vandalisme -67	vol -55
الزا*	blessure -49	bris_de_glace 499	collision -119	degats_des_eaux -77	dommage_materiel 40	evenement_climatique -62	incendie -52	none -121	vol -70
الزاج	blessure -44	bris_de_glace 551	collision -120	degats_des_eaux -75	dommage_materiel -69	evenement_climatique -52	incendie -46	none -93	vandalisme 52	vol -67
الزب*	blessure -46	bris_de_glace -51	degats_des_eaux -44	dommage_materiel 50	evenement_climatique -40	none -40	vandalisme 248	vol -67
الزبل	autre -44	blessure -54	bris_de_glace -81	collision -95	dommage_materiel -68	evenement_climatique -47	incendie 126	none -171	vandalisme 345	vol -126
الزبون	blessure -43	degats_des_eaux -51	dommage_materiel 138	none -83	vandalisme 112	vol -42
الزج*	bris_de_glace 522	collision -87	degats_des_eaux -41	dommage_materiel -49	evenement_climatique -51	none -87	vol -53
الزجاج	bris_de_glace 438	collision -89	dommage_materiel -40	evenement_climatique -48	none -70	vol -41
الزجاج الامامي	bris_de_glace 304	collision -80	none -116
الزجاج الخلفي	blessure -62	bris_de_glace 425	collision -143	degats_des_eaux -48	dommage_materiel -61	evenement_climatique -82	incendie -76	none -173	vandalisme -52	vol -67
الزجاجي	blessure -41	bris_de_glace 437	collision -94	degats_des_eaux -71	dommage_materiel -54	evenement_climatique -57	incendie -53	none -145	vandalisme -56	vol -58
الزر*	degats_des_eaux 152	dommage_materiel -46	none -94	vol 114
الزل*	bris_de_glace -74	degats_des_eaux 149	dommage_materiel -43	none -40	vandalisme 122	vol -46
الزليج	bris_de_glace -74	degats_des_eaux 149	dommage_materiel -43	none -40	vandalisme 122	vol -46
الزم*	collision 56	degats_des_eaux -53	dommage_materiel 257	evenement_climatique -47	none -120	vol -75
الزن*	bris_de_glace 167	collision -126	dommage_materiel -68	evenement_climatique -60	incendie 111	none -86	vandalisme 125	vol -95
الزنقه	bris_de_glace 167	collision -126	dommage_materiel -68	evenement_climatique -60	incendie 111	none -86	vandalisme 125	vol -95
الزه*	bris_de_glace 430	degats_des_eaux -42	dommage_materiel -56	evenement_climatique -62	incendie -46	none -129	vandalisme -61	vol -68
الزهر	autre -48	blessure -56	bris_de_glace 450	collision -136	degats_des_eaux -65	dommage_materiel -84	evenement_climatique -79	incendie -52	none -175	vandalisme -102	vol -110
الزو*	autre 130	bris_de_glace -40	collision 44	degats_des_eaux -56	dommage_materiel -79	evenement_climatique 85	none -76	vandalisme -40	vol 80
الزواج	autre 329	blessure -49	collision 40	degats_des_eaux -46	dommage_materiel -115	evenement_climatique -51	none -163	vandalisme -50	vol -84
الزوال	collision 42	none 142	vol -40
الزي*	blessure 90	collision 220	dommage_materiel -42	evenement_climatique -43	none -70	vandalisme -48	vol -60
الزيت	collision 244	evenement_climatique -44	incendie 69	none -48	vandalisme -52	vol -50
السا*	blessure 73	collision 103	dommage_materiel -57	none -72
السادسه	collision 80	none -47
الساروط	autre 219	blessure -70	collision -137	degats_des_eaux -43	dommage_materiel -81	evenement_climatique -50	incendie -67	none -130	vandalisme -70	vol 243
الساعه	collision 68	none 60
الساعه الثامنه	collision 170	dommage_materiel -42	none 78	vandalisme -45
الساعه السادسه	collision 80	none -47
السايق	collision 274	none -66	vol -45
السايق كان	collision 218	none -70
السب*	blessure 141	bris_de_glace -40	degats_des_eaux -47	none 117	vandalisme -45
السبت	degats_des_eaux -43	none 178	vandalisme -40	vol -60
السبت علي	blessure -42	dommage_materiel -81	evenement_climatique -40	none 174
السبت كنا	blessure -108	bris_de_glace -44	collision -43	degats_des_eaux -69	dommage_materiel 405	evenement_climatique -123	incendie -48	none -298	vandalisme -53	vol -92
الست*	autre -85	blessure -100	bris_de_glace -109	collision -204	degats_des_eaux -92	dommage_materiel 254	evenement_climatique -121	incendie 312	none -237	vandalisme -110	vol -128
السج*	collision -60	degats_des_eaux 96	dommage_materiel -52	evenement_climatique 174	none -107	vandalisme -42
السجاد	collision -60	degats_des_eaux 96	dommage_materiel -52	evenement_climatique 174	none -107	vandalisme -42
السخ*	collision -67	degats_des_eaux 233	dommage_materiel -72	incendie 173	none -76	vol -70
السخان	collision -68	degats_des_eaux 304	dommage_materiel -43	none -53	vol -47
السد*	blessure -61	bris_de_glace -45	collision -135	degats_des_eaux 61	dommage_materiel 303	evenement_climatique -55	incendie -99	none -107	vandalisme -72	vol -81
السداري	blessure -61	bris_de_glace -45	collision -135	degats_des_eaux 61	dommage_materiel 303	evenement_climatique -55	incendie -99	none -107	vandalisme -72	vol -81
السر*	autre 85	blessure -59	bris_de_glace -41	collision -83	degats_des_eaux -60	dommage_materiel 40	evenement_climatique -54	incendie 202	vandalisme -54
السط*	blessure 78	bris_de_glace 98	collision -128	dommage_materiel -77	evenement_climatique 320	incendie -41	none -147	vandalisme -54	vol -73
السطح	blessure -46	bris_de_glace 121	collision -104	degats_des_eaux 47	dommage_materiel -77	evenement_climatique 363	incendie -41	none -143	vandalisme -55	vol -75
السف*	autre 72	collision 177	degats_des_eaux 122	dommage_materiel -55	evenement_climatique -40	none -107	vandalisme -41	vol -43
السفر	autre 157	collision 65	degats_des_eaux 83	dommage_materiel -46	none -112	vandalisme -55	vol -50
السفلي	blessure -43	collision 222	degats_des_eaux 142	dommage_materiel -65	evenement_climatique -42	incendie -40	none -103
السق*	bris_de_glace 152	collision -61	degats_des_eaux 77	dommage_materiel -60	evenement_climatique 96	none -115
السقف	bris_de_glace 162	collision -63	degats_des_eaux 83	dommage_materiel -54	evenement_climatique 105	none -120
السقف ديال	collision -95	degats_des_eaux 107	dommage_materiel -52	evenement_climatique 256	none -87
السك*	autre 120	blessure -65	bris_de_glace -42	dommage_materiel -80	evenement_climatique -58	incendie 245	none -216	vandalisme -63	vol 80
السكانير	autre -79	blessure -51	bris_de_glace -40	degats_des_eaux -43	dommage_materiel -59	evenement_climatique -81	incendie -75	none -109	vandalisme -104	vol 305
السكر	collision 171	degats_des_eaux 92	dommage_materiel -56	vol -89
السل*	collision 51	dommage_materiel -54	incendie -40
السلام	autre 61	bris_de_glace 84	collision 101	evenement_climatique -43
السلام عليكم	autre 91	collision 43
السلامه	collision 82	degats_des_eaux -51	dommage_materiel -57	evenement_climatique -53	none 296	vandalisme -47	vol -62
السلطات	collision -95	evenement_climatique 238	none -42
السلطه	blessure -42	collision 165	degats_des_eaux -47	dommage_materiel -45	evenement_climatique 215	none -137	vol -58
السلعه	autre -52	blessure -64	bris_de_glace -55	collision -133	degats_des_eaux 299	dommage_materiel -114	evenement_climatique -76	incendie -112	none -126	vandalisme -114	vol 151
السلوم	autre -40	blessure 223	collision 48	degats_des_eaux -40	evenement_climatique -40	none -84	vandalisme -41	vol -61
السم*	blessure 140	dommage_materiel 146	none -117	vol -67
السن*	autre 333	blessure -71	bris_de_glace -64	collision -200	degats_des_eaux -72	dommage_materiel 111	evenement_climatique -107	incendie -55	none -327	vandalisme -84
السو*	autre -44	blessure 43	bris_de_glace -49	collision 145	dommage_materiel -49	evenement_climatique -50	incendie -46	none -54	vandalisme 78
السوال	collision 190	degats_des_eaux -46	evenement_climatique -47	incendie -62	none 80	vandalisme -50	vol -95
السوق	blessure 187	collision 152	dommage_materiel -51	evenement_climatique -52	none -86
السي*	collision 54	evenement_climatique 107	none -113	vandalisme 52	vol -42
السياحي	blessure -43	bris_de_glace 123	collision -99	degats_des_eaux -50	dommage_materiel -81	evenement_climatique -53	incendie -57	none -97	vandalisme 322	vol -54
السيار	bris_de_glace 64	collision 119
السيارات	blessure -51	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -141	incendie -74	none -128	vandalisme 271	vol -162
السياره	collision 209	dommage_materiel -47	none -53
السياره الاخري	collision 189	none -47
السياره الامامي	bris_de_glace 151	collision -91
السياره الاماميه	collision 307	dommage_materiel -58	none -87	vol -53
السيد	collision 69	dommage_materiel 161	none -80
السيده	collision 92	degats_des_eaux 173	none -79
السير	blessure -52	bris_de_glace 71	collision 107	dommage_materiel -51	incendie 154	none -79	vol -50
السيل	autre -112	blessure -124	bris_de_glace -118	collision -237	degats_des_eaux -342	dommage_materiel -276	evenement_climatique 423	incendie 142	none -274	vandalisme -175	vol -214
السينما	autre -63	blessure 336	bris_de_glace -85	collision -231	degats_des_eaux -114	dommage_materiel 239	evenement_climatique -198	incendie -88	none -371	vandalisme -156	vol -117
السيول	autre -104	blessure -112	bris_de_glace -116	collision -339	dommage_materiel -224	evenement_climatique 508	incendie -135	none -310	vandalisme -220	vol -188
الشا*	blessure -47	collision 64	degats_des_eaux -47	incendie 74	none -115	vandalisme 127
الشاب	collision 151	degats_des_eaux -45	dommage_materiel -54	incendie 218	none -99	vandalisme -53	vol -59
الشاحنه	collision 326	none -100
الشارع	blessure -48	collision 67	degats_des_eaux -68	dommage_materiel -68	evenement_climatique 101	incendie 86	none -138	vandalisme 163	vol -105
الشاشه	blessure -73	collision -68	dommage_materiel 140	none -75	vandalisme 153	vol -48
الشاي	blessure -43	bris_de_glace -59	collision 64	dommage_materiel 246	evenement_climatique -62	incendie -84	none -112	vol -60
الشب*	autre -41	blessure 133	collision -126	dommage_materiel 68	evenement_climatique -55	incendie -51	none -115	vol 223
الشبكه	autre -47	blessure -40	collision -127	dommage_materiel 187	evenement_climatique -41	none -65	vol 151
الشت*	collision -47	degats_des_eaux 148	dommage_materiel -52	evenement_climatique 153	none -61
الشتا	degats_des_eaux 78	dommage_materiel -44	evenement_climatique 180	none -57
الشج*	autre -48	bris_de_glace -61	collision -119	degats_des_eaux -45	dommage_materiel -99	evenement_climatique 363	incendie -50	none -91	vandalisme -67	vol 56
الشجره	bris_de_glace -85	collision -118	degats_des_eaux -54	dommage_materiel -123	evenement_climatique 419	incendie -67	none -120	vandalisme -96	vol -122
الشح*	autre -53	blessure -60	bris_de_glace -55	collision -188	degats_des_eaux -57	dommage_materiel -94	evenement_climatique -62	incendie -58	none -142	vandalisme 464	vol -101
الشر*	collision 68	dommage_materiel -47	none -95	vol 71
الشرجم	blessure -42	bris_de_glace 340	degats_des_eaux -54	dommage_materiel -57	evenement_climatique -52	incendie -41	none -87	vandalisme -52
الشرجم ديال	blessure -58	bris_de_glace 442	collision -141	degats_des_eaux -99	dommage_materiel -58	evenement_climatique -46	incendie -65	none -127	vandalisme -68	vol -91
الشرطه	collision 83	dommage_materiel -41	none -90	vandalisme 43	vol 97
الشركه	autre 170	collision 87	degats_des_eaux 50	none -76	vandalisme -42	vol -51
الشع*	collision 40	degats_des_eaux -55	dommage_materiel -64	evenement_climatique -62	incendie 348	none -122	vandalisme -63	vol -101
الشف*	collision -92	degats_des_eaux -49	dommage_materiel -50	evenement_climatique 184	incendie 138	none -147	vandalisme -40
الشق*	autre -47	collision -64	degats_des_eaux 181	dommage_materiel -89	incendie 175	none -176	vol -55
الشقه	collision -64	dommage_materiel -82	incendie 216	none -212	vandalisme 59	vol -58
الشك*	collision -45	degats_des_eaux -47	dommage_materiel -44	none -89	vol 406
الشكايه	collision -95	degats_des_eaux -52	dommage_materiel -46	incendie -41	none -104	vol 452
الشم*	blessure -49	bris_de_glace 61	collision -135	degats_des_eaux -84	dommage_materiel -89	evenement_climatique 309	incendie 99	none -99	vandalisme -41
الشمسيه	blessure -44	bris_de_glace 167	collision -75	dommage_materiel -81	evenement_climatique 87	none -61	vol 44
الشه*	blessure -77	collision 81	degats_des_eaux -67	dommage_materiel -72	evenement_climatique -66	incendie -49	none 289	vol -54
الشو*	bris_de_glace -42	collision 56	degats_des_eaux 324	dommage_materiel -51	evenement_climatique -55	none -173	vandalisme -44	vol -90
الشي*	blessure -45	bris_de_glace -40	collision 386	degats_des_eaux -46	dommage_materiel -51	evenement_climatique -76	none -155	vandalisme -61	vol -49
الصا*	autre 47	blessure -66	collision -160	degats_des_eaux 340	dommage_materiel -99	evenement_climatique 157	incendie -72	none -197	vandalisme -70
الصاك	autre 219	blessure -56	bris_de_glace -45	collision -132	degats_des_eaux -74	dommage_materiel -67	evenement_climatique -44	none -75	vandalisme -48	vol 219
الصاك من	blessure -43	collision -71	degats_des_eaux -44	none -40	vol 245
الصالون	autre -71	blessure -75	bris_de_glace 42	collision -103	degats_des_eaux 466	dommage_materiel -124	incendie -99	none -305	vandalisme -95	vol -134
الصالون كامل	bris_de_glace -78	degats_des_eaux 218	evenement_climatique -59	none -45
الصب*	vandalisme 111	vol -47
الصباح	dommage_materiel -55	vandalisme 87
الصباغه	autre -67	blessure -73	bris_de_glace -64	collision -114	degats_des_eaux -136	dommage_materiel 253	evenement_climatique -73	incendie -59	none -206	vandalisme 75	vol -109
الصباغه علي	autre -58	blessure -75	bris_de_glace -71	collision -121	degats_des_eaux -170	dommage_materiel 299	evenement_climatique -88	incendie -72	none -248	vandalisme -88	vol -108
الصبع	bris_de_glace 185	collision 108	degats_des_eaux -46	evenement_climatique -45	vandalisme -62
الصد*	autre -40	blessure -41	collision 181	degats_des_eaux -46	dommage_materiel 222	evenement_climatique -67	none -145	vandalisme -60	vol -43
الصدر	autre -99	blessure -97	bris_de_glace -86	collision 105	degats_des_eaux -93	dommage_materiel 364	evenement_climatique -166	incendie -70	none -341	vandalisme -164	vol -98
الصدمه	collision 186
الصر*	collision 52	degats_des_eaux 174	dommage_materiel -48	evenement_climatique -47	none -75	vandalisme -48	vol 54
الصغ*	blessure -41	evenement_climatique 44	incendie 115	none -72
الصغير	collision -44	degats_des_eaux -56	evenement_climatique 122	none -66	vandalisme 70
الصغير الذي	collision -97	dommage_materiel -87	none -74	vandalisme 189	vol 140
الصغيره	blessure -49	bris_de_glace -42	degats_des_eaux 56	dommage_materiel -58	incendie 230	none -80	vol -49
الصن*	collision 40	degats_des_eaux 256	dommage_materiel -52	evenement_climatique -53	incendie -45	none -121	vandalisme -45
الصو*	blessure -42	collision -126	degats_des_eaux -41	dommage_materiel -46	evenement_climatique -45	incendie 227	none -156	vandalisme 223	vol -62
الصوت	blessure -46	dommage_materiel -41	evenement_climatique -44	incendie -62	none -259	vandalisme 337	vol -60
الصي*	blessure -40	bris_de_glace -50	collision 99	degats_des_eaux -43	dommage_materiel 185	evenement_climatique -41	incendie -69	none -139	vandalisme -49	vol 68
الضا*	autre 242	blessure 139	bris_de_glace -49	collision -107	degats_des_eaux -55	dommage_materiel -140	evenement_climatique -79	incendie -47	none -135	vandalisme -51	vol 89
الضب*	collision 310	none -100	vandalisme -58
الضباب	collision 310	none -100	vandalisme -58
الضر*	collision -69	none -176	vandalisme 178	vol 179
الضو	blessure -48	bris_de_glace -46	collision 84	degats_des_eaux 73	dommage_materiel 70	evenement_climatique 101	incendie 44	none -160	vandalisme -53	vol -48
الضو*	autre 151	collision 71	dommage_materiel -54	none -94
الضوء	collision 205	none -67
الطا*	autre 138	blessure -49	bris_de_glace 43	collision -68	none -116	vandalisme -46
الطابق	collision -85	degats_des_eaux 122	evenement_climatique 114	incendie 48	none -97	vandalisme -40
الطابق الارضي	autre -55	blessure -67	bris_de_glace -78	collision -75	degats_des_eaux -113	dommage_materiel -91	evenement_climatique 362	incendie -61	none -183	vandalisme -70	vol -75
الطابق الخامس	blessure -44	collision -108	degats_des_eaux 68	dommage_materiel 176	none -50
الطاكسي	autre 248	blessure -63	bris_de_glace -57	degats_des_eaux -85	dommage_materiel -83	evenement_climatique -56	incendie -47	none -98	vandalisme -51	vol 50
الطب*	autre 243	blessure 40	bris_de_glace -43	collision -108	degats_des_eaux -48	dommage_materiel -77	evenement_climatique -54	incendie 180	none -165
الطبيب	autre 388	blessure 119	collision -97	degats_des_eaux -40	dommage_materiel -69	evenement_climatique -49	incendie -45	none -182	vandalisme -67	vol -51
الطر*	blessure -50	bris_de_glace 54	collision 310	evenement_climatique -58	none -130	vandalisme -50
الطرفين	collision 242	none -104
الطريق	blessure -50	bris_de_glace 88	collision 259	degats_des_eaux -45	dommage_materiel 54	evenement_climatique -57	none -139	vandalisme -46	vol -62
الطريق السيار	bris_de_glace 64	collision 119
الطريق الي	autre 215	dommage_materiel -52	evenement_climatique -51	none -77	vandalisme -42
الطق*	autre -52	blessure -47	collision -63	degats_des_eaux -44	dommage_materiel 183	evenement_climatique -52	none 74	vandalisme -45	vol -56
الطل*	autre -41	blessure -50	bris_de_glace -43	collision -119	dommage_materiel -83	evenement_climatique -62	incendie -44	vandalisme 330	vol -58
الطلاء	autre -58	blessure -72	bris_de_glace -60	collision -144	dommage_materiel -130	evenement_climatique -97	incendie -60	none -258	vandalisme 413	vol -85
الطلب	collision -88	none 285	vandalisme -51
الطم*	autre -64	blessure -60	bris_de_glace -55	collision 104	degats_des_eaux -54	dommage_materiel -115	incendie -51	none -150	vandalisme 193	vol 199
الطموبيل	autre -66	blessure -58	bris_de_glace -51	collision 123	degats_des_eaux -51	dommage_materiel -111	evenement_climatique -73	incendie -50	none -139	vandalisme 212	vol 223
الطن*	autre -47	bris_de_glace 152	collision 120	degats_des_eaux -88	dommage_materiel -61	evenement_climatique -48	incendie 158	none -112	vol -78
الطنوبيل	autre -52	bris_de_glace -48	collision 214	dommage_materiel -51	evenement_climatique -45	incendie 103	none -160	vol -40
الطنوبيل ف	autre -52	bris_de_glace -48	collision 214	dommage_materiel -51	evenement_climatique -45	incendie 103	none -160	vol -40
الطو*	autre -42	blessure -43	collision 124	degats_des_eaux -50	dommage_materiel 107	evenement_climatique 131	incendie -42	none -112	vandalisme 46	vol -75
الطوموبيل	blessure -47	collision 210	degats_des_eaux -45	dommage_materiel 51	evenement_climatique 91	incendie -45	none -116	vol -61
الطي*	autre -69	blessure -79	bris_de_glace -81	collision -128	degats_des_eaux 267	dommage_materiel -100	evenement_climatique -91	incendie 219	none -276	vol -89
الظه*	bris_de_glace 65	collision 54	none 126	vol -47
الظهر	bris_de_glace 65	collision 54	none 126	vol -47
العا*	evenement_climatique 64	incendie 113	none -49
العاده	blessure -44	bris_de_glace 220	collision 230	degats_des_eaux -78	dommage_materiel -108	evenement_climatique -48	incendie -41	none -157	vandalisme -64	vol -50
العاشره	collision -113	dommage_materiel -49	evenement_climatique -42	incendie -50	none 178	vol 61
العاشره ليلا	collision -113	dommage_materiel -49	evenement_climatique -42	incendie -50	none 178	vol 61
العاصفه	collision -72	dommage_materiel -50	evenement_climatique 421	none -135	vol -41
العاصفه الرعديه	collision -57	dommage_materiel -53	evenement_climatique 267	none -100
العافيه	collision -51	dommage_materiel -55	evenement_climatique -51	incendie 357	vol -53
العافيه شعلات	collision -151	dommage_materiel -44	evenement_climatique -47	incendie 288	none -59	vol -53
العام	collision 66	degats_des_eaux 56	dommage_materiel -48	evenement_climatique 118	none -77
العام اللي	collision 63	dommage_materiel -55	vol 155
العامل	blessure -43	bris_de_glace 66	collision -87	dommage_materiel 45	evenement_climatique -51	incendie 153	none -97	vandalisme -40	vol 67
العت*	autre -58	blessure -53	bris_de_glace -40	collision -122	degats_des_eaux -60	dommage_materiel -81	evenement_climatique -46	incendie -61	none -100	vandalisme 188	vol 226
العج*	autre -42	blessure -43	bris_de_glace -40	collision 51	degats_des_eaux -48	dommage_materiel -54	none -110	vandalisme -67	vol 279
العجلات	blessure -76	bris_de_glace -73	collision -112	degats_des_eaux -71	dommage_materiel -114	evenement_climatique -83	incendie -53	none -200	vandalisme -145	vol 391
العجله	autre -99	blessure -44	bris_de_glace -51	collision 110	dommage_materiel -58	evenement_climatique -75	none -106	vandalisme -68	vol 205
العجين	collision 134	degats_des_eaux -57	evenement_climatique 164	none -75	vol -56
العد*	autre -49	blessure 144	degats_des_eaux -65	dommage_materiel -42	incendie 107	none -104	vandalisme -45	vol -54
العر*	blessure -40	collision 135	dommage_materiel 65	evenement_climatique 40	none -78	vandalisme -44
العربيه	collision 199
العرس	autre -50	blessure -47	bris_de_glace -52	collision -170	degats_des_eaux -66	dommage_materiel 280	evenement_climatique -56	incendie -62	none -103	vandalisme -80	vol 76
العس*	autre -54	blessure 316	bris_de_glace -73	collision -95	degats_des_eaux -109	dommage_materiel -144	evenement_climatique -77	incendie -59	none -222	vandalisme -115	vol 167
العش*	autre -44	blessure -48	bris_de_glace -57	collision -122	degats_des_eaux -60	dommage_materiel 195	evenement_climatique -125	none -145	vandalisme 278	vol -128
العص*	autre -43	blessure -82	bris_de_glace -70	collision -133	degats_des_eaux 275	dommage_materiel 210	evenement_climatique -143	incendie -56	none -235	vandalisme -70	vol 60
العض*	autre -88	blessure 213	bris_de_glace -59	collision -95	degats_des_eaux -46	dommage_materiel -74	evenement_climatique -73	incendie -59	none 274	vandalisme -76	vol -134
العط*	collision -104	degats_des_eaux -51	dommage_materiel -46	evenement_climatique -44	none -107	vandalisme -44	vol 314
العق*	autre 295	blessure -55	bris_de_glace -72	collision -134	degats_des_eaux -53	dommage_materiel -97	evenement_climatique -63	incendie 69	vandalisme -78	vol -120
العقد	autre 330	blessure -66	bris_de_glace -100	collision -181	degats_des_eaux -70	dommage_materiel -120	evenement_climatique -69	incendie -89	vandalisme -112	vol -138
العل*	collision -44	degats_des_eaux 124	evenement_climatique 117	none -67
العم*	blessure 188	collision -52	incendie 46	none -106
العماره	blessure 148	collision -83	degats_des_eaux 59	evenement_climatique -47	incendie 103	none -90	vandalisme -56	vol 40
العمال	blessure -47	bris_de_glace -50	degats_des_eaux -62	dommage_materiel -91	evenement_climatique 285	incendie 100	none -116	vandalisme -50	vol -74
العمل	blessure -43	collision -94	degats_des_eaux -49	dommage_materiel 193	evenement_climatique -60	none -154	vandalisme 155
العمليه	autre -92	blessure 457	bris_de_glace -50	collision -141	dommage_materiel -231	evenement_climatique -65	incendie -48	none -128	vandalisme -80	vol -144
العن*	blessure 237	collision -112	degats_des_eaux -58	dommage_materiel -117	evenement_climatique -65	incendie -46	none -177	vandalisme 80
العنق	autre -43	blessure 381	bris_de_glace -102	collision -124	degats_des_eaux -62	dommage_materiel -199	evenement_climatique -64	incendie -60	none -257	vandalisme -105	vol -137
العو*	blessure 163	bris_de_glace -47	collision -44	degats_des_eaux -48	dommage_materiel -62	evenement_climatique -54	none -124	vandalisme -46	vol 212
العود	blessure 171	bris_de_glace -61	collision -113	degats_des_eaux -60	dommage_materiel -80	evenement_climatique -69	incendie -44	none -143	vandalisme -55	vol 242
العي*	autre 182	blessure 118	collision -91	degats_des_eaux -46	evenement_climatique -51	incendie -41	none -123	vandalisme -53	vol 47
العيد	autre -59	blessure 172	collision -110	degats_des_eaux -51	dommage_materiel 57	evenement_climatique -58	incendie -45	none -111	vandalisme -51	vol 145
الغا*	blessure -44	bris_de_glace -59	collision 105	degats_des_eaux -55	dommage_materiel -78	evenement_climatique -47	incendie 223
الغاز	bris_de_glace -79	collision -116	degats_des_eaux -71	dommage_materiel -67	evenement_climatique -48	incendie 354	none -144	vol 98
الغر*	bris_de_glace 92	collision -92	dommage_materiel -56	incendie 131	none -137	vandalisme 117	vol -54
الغرزات	bris_de_glace 273	collision -83	dommage_materiel -49	none -86
الغرفه	collision -97	dommage_materiel -58	evenement_climatique 60	incendie 183	none -159	vandalisme 169	vol -62
الغس*	blessure -45	bris_de_glace 155	collision -102	degats_des_eaux 303	dommage_materiel -62	evenement_climatique -63	incendie -46	none -161	vandalisme -42	vol -69
الغض*	blessure 343	bris_de_glace -71	collision -124	degats_des_eaux -94	dommage_materiel -236	evenement_climatique -60	incendie -54	none -140	vandalisme -46	vol -57
الغل*	collision 266	dommage_materiel -66	none -223
الغو*	collision -46	none 234	vandalisme -53
الغوا	collision -46	none 234	vandalisme -53
الغي*	autre 445	blessure -155	bris_de_glace -130	collision -192	degats_des_eaux -140	dommage_materiel -190	evenement_climatique -167	incendie -123	none -371	vandalisme -148	vol -166
الغيت	autre 445	blessure -155	bris_de_glace -130	collision -192	degats_des_eaux -140	dommage_materiel -190	evenement_climatique -167	incendie -123	none -371	vandalisme -148	vol -166
الف	autre 102	blessure -71	bris_de_glace -60	collision -129	degats_des_eaux -63	evenement_climatique -68	incendie -51	none 260	vandalisme -64	vol -43
الف درهم	autre 175	blessure -54	bris_de_glace -46	collision -111	degats_des_eaux -43	dommage_materiel 163	evenement_climatique -42	none -158	vandalisme -43
الفا*	autre -45	blessure -59	bris_de_glace 61	degats_des_eaux -58	dommage_materiel 87	evenement_climatique 67	incendie -49	vandalisme -43
الفاتوره	autre -56	blessure -92	bris_de_glace 214	collision -140	degats_des_eaux -67	dommage_materiel 314	evenement_climatique -100	incendie -78	none -257	vandalisme -60	vol -192
الفار	collision 132	degats_des_eaux -93	dommage_materiel -92	evenement_climatique 254	incendie -43	none -191	vol -60
الفايت	blessure -48	collision -59	dommage_materiel -87	evenement_climatique -60	none 330	vol -60
الفج*	collision 132	dommage_materiel -62	incendie 184	none -92	vol -99
الفجر	collision 132	dommage_materiel -62	incendie 184	none -92	vol -99
الفخ*	blessure -85	bris_de_glace -51	collision -124	degats_des_eaux -58	dommage_materiel 183	evenement_climatique 166	incendie -45	none -103	vandalisme -84	vol 101
الفخار	autre -41	blessure -93	bris_de_glace -63	collision -126	degats_des_eaux -62	dommage_materiel 240	evenement_climatique 220	incendie -54	none -105	vandalisme -99	vol -129
الفر*	blessure -43	collision 83	incendie 118	vandalisme -50	vol -61
الفراش	autre -43	blessure -47	bris_de_glace -52	collision -128	degats_des_eaux 234	dommage_materiel -135	evenement_climatique -82	incendie 251	none -120	vandalisme -67	vol -149
الفرن	autre -78	blessure -130	bris_de_glace -50	collision -153	degats_des_eaux -87	dommage_materiel -93	evenement_climatique -75	incendie 468	none -205	vandalisme -84	vol -87
الفرنسي	collision 228	vol -45
الفرنسيه	autre 79	blessure -40	degats_des_eaux -53	dommage_materiel 42	evenement_climatique -67	incendie -46	none 201	vandalisme -53	vol -56
الفق*	blessure -44	bris_de_glace -40	collision 220	degats_des_eaux 245	dommage_materiel -154	incendie -48	none -180	vandalisme -55	vol -128
الفل*	autre 218	blessure -45	collision -76	degats_des_eaux 107	dommage_materiel -60	evenement_climatique 77	none -107	vol -77
الفلوس	autre 393	blessure -43	bris_de_glace -47	collision -97	degats_des_eaux -56	dommage_materiel -60	evenement_climatique -54	none -149	vandalisme -49	vol -138
الفن*	autre 173	blessure -85	bris_de_glace -49	collision -113	degats_des_eaux -58	dommage_materiel -108	evenement_climatique -87	incendie -57	none -191	vandalisme -49	vol 296
الفو*	blessure -54	bris_de_glace 161	collision 157	dommage_materiel -70	evenement_climatique -67	none -215	vandalisme -51	vol -42
الفوق	bris_de_glace -75	collision -59	degats_des_eaux 313	dommage_materiel -63	evenement_climatique -78	none -142	vol -45
الفول	autre 219	collision 74	dommage_materiel -51	none -79	vol -78
الفي*	blessure -55	bris_de_glace 242	collision -67	degats_des_eaux -57	evenement_climatique -73	incendie -45	none -169	vandalisme 61
الفيراندا	autre -72	blessure -68	bris_de_glace 435	collision -212	degats_des_eaux -77	dommage_materiel -114	evenement_climatique -140	incendie -60	none -271	vandalisme -107	vol -97
القا*	blessure -53	degats_des_eaux 241	dommage_materiel -57	evenement_climatique -60	incendie -60	none -93	vandalisme 190	vol -87
القادم	bris_de_glace 133	collision -66	degats_des_eaux -79	dommage_materiel -43	evenement_climatique -44	none 188	vandalisme -111
القادوس	blessure -60	bris_de_glace -50	collision -128	degats_des_eaux 456	dommage_materiel -65	evenement_climatique -56	incendie -50	none -294	vandalisme -72	vol -84
القب*	autre -41	blessure -60	bris_de_glace -42	collision -146	degats_des_eaux -96	dommage_materiel -83	evenement_climatique 226	incendie -62	none -193	vandalisme 274	vol -96
القبو	blessure -52	collision -46	degats_des_eaux -87	dommage_materiel -53	evenement_climatique 302	incendie -47	none -114	vandalisme -45
القد*	blessure 49	bris_de_glace 102	collision 49	evenement_climatique -60	none -96
القدام	collision 132	dommage_materiel -47	evenement_climatique -89	none -69	vandalisme 156	vol -54
القدم	collision 103	degats_des_eaux 93	evenement_climatique -44
القديم	autre -40	blessure -44	bris_de_glace 129	collision -111	degats_des_eaux -53	dommage_materiel 151	evenement_climatique -64	incendie -85	none -152	vandalisme -79	vol 177
القديمه	blessure 255	bris_de_glace -53	collision 57	degats_des_eaux -60	dommage_materiel -88	evenement_climatique -59	incendie -43	none -104	vol -102
القر*	blessure -50	bris_de_glace -54	collision -80	degats_des_eaux -45	dommage_materiel 44	evenement_climatique 134	incendie -48	none 84	vandalisme 76	vol -77
القرميد	collision -62	dommage_materiel -54	evenement_climatique 389	none -116	vandalisme -54	vol -41
القص*	degats_des_eaux -42	evenement_climatique 228	none -47
القصدير	collision -97	degats_des_eaux -58	evenement_climatique 279	none -59
القض*	autre -44	collision -93	dommage_materiel -50	evenement_climatique -41	none -50	vandalisme 72	vol 269
القضاييه	autre -44	bris_de_glace -43	collision -107	dommage_materiel -58	evenement_climatique -55	none -70	vandalisme -54	vol 341
القط	blessure -46	collision 137	degats_des_eaux -96	dommage_materiel -62	incendie 252	none -149	vol -54
القط*	autre 371	blessure -53	bris_de_glace -52	collision -137	degats_des_eaux -69	dommage_materiel 202	evenement_climatique -69	incendie -56	none -266	vol -105
القطار	autre 212	blessure -41	collision -110	dommage_materiel -93	evenement_climatique -47	incendie -47	none -90	vandalisme 158	vol -83
القف*	blessure -58	bris_de_glace -48	collision -80	degats_des_eaux -69	dommage_materiel -69	evenement_climatique -42	incendie -103	none -120	vandalisme 144	vol 345
القفل	blessure -64	bris_de_glace -44	collision -67	degats_des_eaux -58	dommage_materiel -60	incendie -46	none -112	vandalisme -51	vol 423
القم*	blessure 146	collision -115	dommage_materiel -40	evenement_climatique -53	incendie 261	none -61	vandalisme -41	vol -79
القمامه	blessure 197	collision -136	degats_des_eaux -44	dommage_materiel -46	evenement_climatique -53	incendie 193	none -63	vandalisme -45	vol -102
القن*	blessure 110	bris_de_glace -45	collision -109	degats_des_eaux 88	dommage_materiel -77	evenement_climatique 98	incendie 128	none -131	vandalisme -61	vol -65
القنطره	blessure -53	bris_de_glace -44	collision -126	degats_des_eaux -53	dommage_materiel -63	evenement_climatique 376	incendie -67	none -107	vandalisme -42	vol -55
القه*	bris_de_glace -41	collision -83	degats_des_eaux -46	dommage_materiel 57	evenement_climatique 58	none -103	vandalisme -59	vol 209
القهوه	bris_de_glace -41	collision -83	degats_des_eaux -46	dommage_materiel 57	evenement_climatique 58	none -103	vandalisme -59	vol 209
القو*	autre -76	blessure -111	bris_de_glace -95	collision -155	degats_des_eaux -108	dommage_materiel -156	evenement_climatique -121	incendie -79	none 295	vol -141
القي*	dommage_materiel -40	evenement_climatique 122	none -57	vol 125
الكا*	autre -41	dommage_materiel 47	evenement_climatique -40	none -141	vandalisme 177	vol 93
الكابو	blessure -60	bris_de_glace -62	collision 55	degats_des_eaux -40	dommage_materiel 253	evenement_climatique -111	incendie -43	none -132	vandalisme 101	vol -58
الكاف	collision -129	degats_des_eaux 180	dommage_materiel -51	incendie -40	none -65	vol 149
الكاميرا	autre -48	blessure -91	bris_de_glace -63	collision -168	degats_des_eaux -78	dommage_materiel 97	evenement_climatique -122	incendie -50	none -207	vandalisme 354	vol -67
الكاميو	autre -70	blessure -73	bris_de_glace 117	collision -126	degats_des_eaux -101	dommage_materiel -122	evenement_climatique -100	incendie -47	none -183	vandalisme 227	vol 136
الكب*	bris_de_glace 126	collision -79	degats_des_eaux -48	dommage_materiel -48	evenement_climatique 141	none -58	vandalisme -43	vol -42
الكبير	bris_de_glace 126	collision -79	degats_des_eaux -48	dommage_materiel -48	evenement_climatique 141	none -58	vandalisme -43	vol -42
الكت*	collision 224	degats_des_eaux 184	dommage_materiel -85	evenement_climatique -45	none -181	vol -41
الكر*	dommage_materiel 83	evenement_climatique 64	none -77	vandalisme -62	vol 136
الكرا	blessure -47	bris_de_glace -44	collision -81	degats_des_eaux -41	dommage_materiel -86	evenement_climatique -50	incendie 138	none -63	vandalisme -67	vol 229
الكراج	autre -47	bris_de_glace -42	collision -59	dommage_materiel -68	evenement_climatique 47	incendie -56	none -66	vandalisme -85	vol 278
الكراسي	collision -98	dommage_materiel -48	evenement_climatique -41	incendie 199	none -84	vandalisme -49	vol 148
الكس*	autre -48	blessure 136	bris_de_glace 125	collision -145	degats_des_eaux -61	dommage_materiel 206	evenement_climatique -76	incendie -78	none -97	vandalisme -70	vol -79
الكش*	autre -66	blessure -77	bris_de_glace 389	collision -147	degats_des_eaux -80	dommage_materiel -141	evenement_climatique -78	incendie -88	none -249	vandalisme -74	vol -91
الكل	collision 230	degats_des_eaux -61	dommage_materiel -46	evenement_climatique -40	incendie 87	none -102	vandalisme -74	vol -43
الكل في	collision 230	degats_des_eaux -61	dommage_materiel -46	evenement_climatique -40	incendie 87	none -102	vandalisme -74	vol -43
الكل*	blessure -50	collision 44	degats_des_eaux -87	dommage_materiel 268	incendie -47	none -55	vandalisme -61
الكلب	blessure -54	bris_de_glace -49	collision 235	degats_des_eaux -147	dommage_materiel 290	evenement_climatique -58	incendie -58	none -169	vandalisme -67	vol -82
الكه*	blessure -51	dommage_materiel 53	incendie 189	none -131
الكهرباء	blessure -43	collision -89	degats_des_eaux 108	dommage_materiel 57	incendie 99	none -164	vandalisme -41
الكهربايي	blessure -62	bris_de_glace -41	collision 114	degats_des_eaux -61	dommage_materiel 72	evenement_climatique -62	incendie 181	none -145	vandalisme 60	vol -66
الكهرباييه	blessure -50	collision -87	dommage_materiel -89	incendie 231	none -50	vol 130
الكو*	autre 183	collision 54	degats_des_eaux 67	evenement_climatique -65	none -164	vandalisme -40
الكوره	autre -123	blessure 358	bris_de_glace 184	collision -241	degats_des_eaux -121	dommage_materiel -119	evenement_climatique -71	incendie -83	none -169	vandalisme -102	vol -146
الكوزينه	blessure -53	bris_de_glace 129	collision -85	degats_des_eaux -45	incendie 256	none -69	vol -82
الكوفر	blessure -45	bris_de_glace 190	collision 123	degats_des_eaux -54	dommage_materiel -87	evenement_climatique -54	incendie -42	none -102	vandalisme -65	vol 77
الكونسطا	collision 469	dommage_materiel -47	none -117	vandalisme -52	vol -77
الكونطور	collision -124	degats_des_eaux 281	dommage_materiel -44	evenement_climatique -53	incendie -41	none -47	vol 63
اللا*	autre -46	blessure -45	bris_de_glace -43	collision -105	degats_des_eaux 318	dommage_materiel 159	evenement_climatique -70	incendie -48	none -165	vandalisme -47	vol -84
اللح*	autre -84	blessure 272	bris_de_glace -55	collision -148	degats_des_eaux -73	dommage_materiel 152	evenement_climatique -62	incendie -59	none -136	vandalisme -78	vol -126
اللحم	autre -84	blessure 272	bris_de_glace -55	collision -148	degats_des_eaux -73	dommage_materiel 152	evenement_climatique -62	incendie -59	none -136	vandalisme -78	vol -126
اللص*	none -47	vol 206
اللصوص	none -47	vol 206
الله	blessure -55	degats_des_eaux -41	evenement_climatique -41	none 171
الله ستر	blessure -57	bris_de_glace 278	dommage_materiel -62	none -89	vandalisme -82	vol -75
الله ما	bris_de_glace -40	collision 135	degats_des_eaux -50	dommage_materiel -65	none -87	vandalisme 213	vol -61
الله يرحمها	autre 190	blessure -51	bris_de_glace -46	collision -127	degats_des_eaux -51	dommage_materiel -96	evenement_climatique -58	incendie -49	none -111	vandalisme -52	vol 208
اللو*	blessure -49	bris_de_glace 64	collision -45	degats_des_eaux -41	dommage_materiel 129	evenement_climatique -66	none -118	vandalisme 60	vol 82
اللوحات	blessure -43	bris_de_glace 234	collision -70	degats_des_eaux -46	dommage_materiel -86	evenement_climatique -84	none -75	vol 92
اللوحات الشمسيه	blessure -43	bris_de_glace 234	collision -70	degats_des_eaux -46	dommage_materiel -86	evenement_climatique -84	none -75	vol 92
اللوحه	dommage_materiel -59	none -68	vol 207
اللور	none -56	vandalisme 242	vol -54
اللي	degats_des_eaux 77	dommage_materiel 68	evenement_climatique -42	none -94
اللي فات	collision 63	dommage_materiel -55	vol 155
اللي فوقي	autre -50	blessure -62	bris_de_glace -58	collision -101	degats_des_eaux 417	dommage_materiel -123	evenement_climatique -61	incendie -78	none -97	vandalisme -97	vol -121
اللي كان	autre -55	blessure -67	bris_de_glace -129	collision -256	degats_des_eaux -172	dommage_materiel 562	evenement_climatique -91	incendie -69	none -249	vandalisme -79	vol -163
اللي ما	autre -44	blessure -52	bris_de_glace -41	collision 378	degats_des_eaux -69	dommage_materiel -105	evenement_climatique -51	incendie -64	none -139	vandalisme 120	vol -142
اللي مشي	blessure -41	collision 90	dommage_materiel 201	incendie -47	none -77	vandalisme -87	vol -73
اللي*	autre -42	blessure 87	collision -41	incendie -44	none -120	vandalisme 52	vol 59
الليل	blessure -45	degats_des_eaux 85	dommage_materiel -51	incendie -40	none -97	vandalisme 125
الليل ماكان	autre -40	blessure -44	bris_de_glace 156	collision -76	degats_des_eaux -51	dommage_materiel -51	evenement_climatique -120	incendie -77	none -89	vandalisme 207	vol -83
الليله	blessure -46	bris_de_glace 153	collision -64	degats_des_eaux -53	dommage_materiel -70	evenement_climatique -64	none -136	vandalisme -61	vol 194
الم	blessure -40	collision 225	none -50	vol -66
الم في	blessure -40	collision 225	none -50	vol -66
الما	blessure -49	collision -79	degats_des_eaux 618	dommage_materiel -75	incendie -50	none -159	vandalisme -54	vol -81
الما سخون	bris_de_glace 154	collision -88	degats_des_eaux 190	dommage_materiel -54	evenement_climatique -61	none -90	vandalisme -56	vol -55
الما*	bris_de_glace -40	collision -51	degats_des_eaux 151	dommage_materiel 41	vandalisme -48	vol -48
الماء	blessure -47	collision -67	degats_des_eaux 316	evenement_climatique 54	none -120	vol -46
الماء عند	degats_des_eaux 256	dommage_materiel -49	none -60
الماء في	degats_des_eaux 149	none -40
الماء من	degats_des_eaux 203	evenement_climatique 58	none -84
المازوت	blessure -61	bris_de_glace -64	collision -124	degats_des_eaux -102	dommage_materiel 236	evenement_climatique -102	incendie 268	none -195	vandalisme -89	vol -118
الماضي	blessure 116	degats_des_eaux -62	dommage_materiel -62	none 223	vol -51
الماضي كنت	collision 115
المب*	blessure 62	collision -49	dommage_materiel -53	none 124	vandalisme 62	vol -48
المبلغ	collision -49	dommage_materiel -45	none 350
المبلل	blessure 163	collision -49	degats_des_eaux 89	dommage_materiel -80	evenement_climatique -46	none -76	vandalisme -55
المت*	blessure -45	dommage_materiel -52	evenement_climatique -46	vandalisme 69	vol 180
المث*	autre -69	blessure -55	bris_de_glace -52	collision -186	degats_des_eaux -82	dommage_materiel 131	evenement_climatique -81	incendie -58	none -141	vandalisme -95	vol 301
المج*	blessure -41	degats_des_eaux 185	dommage_materiel -52	evenement_climatique -62	incendie 133	none -106	vandalisme -62
المجاوره	collision 53	degats_des_eaux 132	none -51
المح*	blessure -63	bris_de_glace -61	degats_des_eaux -53	evenement_climatique 299	none -202	vandalisme 86
المحرك	autre 56	blessure -51	bris_de_glace -43	collision -87	degats_des_eaux -46	dommage_materiel -74	evenement_climatique 51	none -136	vandalisme 266	vol -71
المحضر	collision 77	evenement_climatique -58	incendie 108	none -68	vandalisme -49	vol 144
المحكمه	autre 206	blessure -59	collision -74	degats_des_eaux -53	evenement_climatique -49	none -55	vandalisme 121	vol -58
المحليه	collision -61	evenement_climatique 194	none -49
المحليه والدرك	collision -61	evenement_climatique 194	none -49
المحمديه	collision 285	dommage_materiel -48	evenement_climatique -55	none -74	vol -47
المحمله	blessure -66	collision 178	dommage_materiel -57	evenement_climatique -52	none -112	vandalisme -43	vol 178
المخ*	incendie 115	none -63	vandalisme 120	vol -49
المد*	blessure 155	bris_de_glace 54	dommage_materiel -66	none -57	vandalisme -43	vol 47
المدخل	collision -135	degats_des_eaux 185	dommage_materiel -53	evenement_climatique -44	none -61	vandalisme -43	vol 137
المدرب	blessure 289	bris_de_glace -49	degats_des_eaux -48	dommage_materiel -62	evenement_climatique -43	incendie -44	none -158	vandalisme -45	vol -71
المدرسه	blessure 119	bris_de_glace 120	collision -58	dommage_materiel -97	none -103	vandalisme -50	vol 110
المدرسي	autre -79	blessure 236	collision 115	degats_des_eaux -43	dommage_materiel -52	evenement_climatique -57	incendie -63	none -116	vandalisme -64	vol -50
المدنيه	collision -57	evenement_climatique -41	incendie 256	none -42
المر*	collision 65	degats_des_eaux 61	evenement_climatique 40	none -110	vol 54
المرا	degats_des_eaux 201	dommage_materiel -77	incendie -49	none -83	vol 102
المراب	bris_de_glace -44	collision 114	degats_des_eaux -53	dommage_materiel 112	none -113	vandalisme -52
المرحاض	autre -41	blessure -50	bris_de_glace -51	collision -90	degats_des_eaux 403	dommage_materiel -229	evenement_climatique -148	incendie -45	none -128	vandalisme -69	vol -82
المرفق	collision 73	degats_des_eaux -81	dommage_materiel -43	evenement_climatique -40	none -107	vol 211
المركبه	collision 67	degats_des_eaux 142
المركز	blessure -44	collision -69	dommage_materiel -55	evenement_climatique -56	none -164	vandalisme -161	vol 399
المره	collision 62	incendie 135	none -67	vandalisme -46	vol 66
المرور	collision 212	none -75
المز*	autre -46	blessure -82	bris_de_glace 301	collision -113	degats_des_eaux -74	dommage_materiel -96	evenement_climatique -134	incendie -54	none -243	vandalisme -63	vol 185
المس*	autre 53	bris_de_glace -43	degats_des_eaux 46	evenement_climatique -43	incendie 40	none -91
المساحات	bris_de_glace -88	collision -119	dommage_materiel -63	evenement_climatique -41	incendie -42	none -97	vandalisme 377	vol -92
المستاجر	collision -74	degats_des_eaux 112	dommage_materiel -40	incendie 131	none -48
المستشفي	blessure 62	degats_des_eaux -59	dommage_materiel -48	evenement_climatique 67	incendie 141	none -81	vandalisme -40	vol -41
المستعجلات	collision 217	dommage_materiel -44	incendie 49	vol -130
المسجد	collision -105	degats_des_eaux -47	evenement_climatique 169	incendie 80
المسكين	collision 211	degats_des_eaux -44	dommage_materiel -44	incendie 113	none -108	vandalisme -70	vol -58
المش*	blessure -54	bris_de_glace -44	collision -94	degats_des_eaux 180	dommage_materiel 212	evenement_climatique -70	none -128
المشترك	collision -117	degats_des_eaux 298	dommage_materiel 66	evenement_climatique -54	none -62	vandalisme -43	vol -43
المص*	blessure 304	bris_de_glace 61	degats_des_eaux -71	evenement_climatique -51	incendie -42	none -148	vandalisme -58	vol -71
المصباح	blessure 191	bris_de_glace 156	degats_des_eaux -79	dommage_materiel -79	evenement_climatique -44	none -128	vol -50
المط*	degats_des_eaux 107	dommage_materiel -51	evenement_climatique 43	incendie 104	none -106	vol -54
المطافي	collision -75	degats_des_eaux -51	evenement_climatique -46	incendie 347	none -156	vol -74
المطبخ	bris_de_glace 61	collision -78	degats_des_eaux 249	dommage_materiel -53	evenement_climatique 71	none -110	vandalisme -47	vol -51
المطر	bris_de_glace -56	collision 118	degats_des_eaux -72	dommage_materiel -59	evenement_climatique 274	incendie -45	none -103	vandalisme -49	vol -51
المظ*	blessure -47	bris_de_glace -69	collision -98	degats_des_eaux -75	dommage_materiel -70	evenement_climatique 321	incendie -45	none -147	vandalisme -45	vol -56
المظله	blessure -47	bris_de_glace -69	collision -98	degats_des_eaux -75	dommage_materiel -70	evenement_climatique 321	incendie -45	none -147	vandalisme -45	vol -56
المع*	collision 120	degats_des_eaux 47	none -52
المعاينه	collision 170	degats_des_eaux 42
المعاينه الوديه	collision 111
المغ*	degats_des_eaux 184	none -57	vol 66
المغسله	collision -49	degats_des_eaux 299	none -62
المف*	autre 289	blessure -56	bris_de_glace -42	collision -105	degats_des_eaux -72	dommage_materiel -63	evenement_climatique -63	incendie -53	none -332	vandalisme 275	vol -76
المق*	collision 88	none -77	vandalisme 67	vol 68
المقدمه	collision 153	none -54
المقلاه	collision -52	incendie 257	none -125	vol -51
المقهي	autre -55	collision -109	evenement_climatique -52	incendie -46	none -164	vandalisme 165	vol 249
المك*	collision 167	degats_des_eaux 136	dommage_materiel -42	none -104	vol -56
المكان	collision 87	evenement_climatique 67	none -45
المل*	blessure -44	collision -63	degats_des_eaux 96	evenement_climatique -52	vol 98
الملاك	blessure -59	bris_de_glace -43	collision -158	degats_des_eaux 182	dommage_materiel 162	evenement_climatique -77	none -75	vol -58
الملف	collision -123	degats_des_eaux -57	dommage_materiel -100	evenement_climatique -57	none 487	vandalisme -109	vol -83
الملكي	blessure -43	collision -59	none -107	vol 340
المم*	bris_de_glace 91	collision 120	degats_des_eaux -96	dommage_materiel 101	none -59
المن*	blessure -42	bris_de_glace -43	degats_des_eaux -55	dommage_materiel 47	evenement_climatique 224	none -119
المناسب	blessure -57	bris_de_glace -65	collision -94	dommage_materiel 237	evenement_climatique -61	incendie 128	none -88	vol -84
المناسب ولم	blessure -57	bris_de_glace -65	collision -94	dommage_materiel 237	evenement_climatique -61	incendie 128	none -88	vol -84
المنحدر	collision 275	none -89
المنزل	autre -50	blessure -54	bris_de_glace -71	collision -207	degats_des_eaux -126	dommage_materiel -104	evenement_climatique 462	incendie -52	none -190	vandalisme -61
المنطقه	collision 130	evenement_climatique -47	incendie -55	none -105	vol 171
المه*	collision 149	dommage_materiel -41	evenement_climatique 119	none -54	vol -41
المو*	autre -40	bris_de_glace -45	incendie 47	none -133	vol 53
الموسم	autre -109	blessure 371	bris_de_glace -86	collision -45	degats_des_eaux -83	dommage_materiel -104	evenement_climatique -61	incendie -62	none -137	vandalisme -92	vol -95
الموضوع	incendie 97	none -85	vandalisme -44	vol 134
الموطو	autre -50	blessure -85	bris_de_glace -73	collision -204	degats_des_eaux -56	dommage_materiel -85	evenement_climatique -62	incendie 110	none -113	vandalisme 247	vol 212
الموطور	blessure -55	collision 200	degats_des_eaux -44	dommage_materiel -62	evenement_climatique -40	none -114	vandalisme -65	vol 148
الموقع	collision -50	evenement_climatique 102	none -46	vol 117
الموقف	collision 242	dommage_materiel -44	none -81	vandalisme 92	vol -51
الموكيت	autre -88	blessure -110	bris_de_glace -102	collision -181	degats_des_eaux 269	dommage_materiel 247	evenement_climatique -203	incendie -106	none -317	vandalisme -272	vol -155
المي*	blessure -46	degats_des_eaux 284	dommage_materiel -57	evenement_climatique -55	incendie 94	none -171	vol -52
المياه	collision -65	degats_des_eaux 269	evenement_climatique -40
الميناء	degats_des_eaux -53	evenement_climatique -41	none -88	vandalisme 226
النا*	degats_des_eaux -40	dommage_materiel -62	incendie 221	none -88	vol 40
النادي	collision -69	degats_des_eaux -45	evenement_climatique 136	none -96	vandalisme 208	vol -85
النار	blessure -41	bris_de_glace -41	collision -91	degats_des_eaux -40	dommage_materiel -80	evenement_climatique -56	incendie 522	none -98	vandalisme -42	vol -63
النار في	collision -77	dommage_materiel -66	evenement_climatique -45	incendie 363	none -50	vol -57
الناريه	blessure -47	collision 237	degats_des_eaux -40	dommage_materiel -73	incendie -48	none -98	vandalisme -47	vol 144
الناس	collision 56	dommage_materiel -47	evenement_climatique -45	none -67	vol 215
النافذه	blessure -40	bris_de_glace 278	collision -159	degats_des_eaux -67	dommage_materiel -73	evenement_climatique -84	incendie -60	none -123	vandalisme 227	vol -106
الناموسيه	autre -40	blessure -79	bris_de_glace -89	collision -86	degats_des_eaux -55	dommage_materiel -80	evenement_climatique -75	incendie 397	none -82	vandalisme -40	vol -79
النت*	bris_de_glace 206	collision 130	degats_des_eaux -41	dommage_materiel -84	none -127	vandalisme -61	vol -82
النتيجه	bris_de_glace 206	collision 130	degats_des_eaux -41	dommage_materiel -84	none -127	vandalisme -61	vol -82
النج*	blessure -70	collision -84	degats_des_eaux -47	dommage_materiel 300	evenement_climatique -132	none -119	vandalisme -68	vol -59
النح*	collision -97	degats_des_eaux -53	dommage_materiel -42	evenement_climatique -68	incendie -43	none -87	vol 408
النز*	blessure -65	bris_de_glace -41	collision -103	dommage_materiel -47	evenement_climatique 165	none -62	vandalisme -58	vol 190
النض*	autre 132	blessure -137	bris_de_glace -85	collision -126	degats_des_eaux -180	dommage_materiel 410	evenement_climatique -139	incendie -79	none -357	vandalisme -187	vol -190
النضاضر	autre 275	dommage_materiel -74	none -83	vandalisme -40	vol -41
النع*	collision 130	degats_des_eaux 78	dommage_materiel -50	none -71	vol 99
النعاس	collision 88	degats_des_eaux 133	dommage_materiel -57	none -74	vol 45
النعناع	autre -42	collision 155	dommage_materiel -41	none -70	vandalisme -60	vol 143
النم*	blessure -50	bris_de_glace 275	dommage_materiel -93	none -103	vandalisme -79	vol -66
النمره	blessure -50	bris_de_glace 275	dommage_materiel -93	none -103	vandalisme -79	vol -66
النه*	collision 145	dommage_materiel -40	none -79	vol 109
النهار	vol 171
النو*	collision -76	degats_des_eaux 104	dommage_materiel -46	evenement_climatique 88	none -113	vandalisme 184	vol -50
النوافذ	collision -76	degats_des_eaux 104	dommage_materiel -46	evenement_climatique 88	none -113	vandalisme 184	vol -50
اله	bris_de_glace -46	collision -67	degats_des_eaux 95	evenement_climatique -79	none -86	vol 222
الها*	blessure -45	degats_des_eaux -42	dommage_materiel 118	evenement_climatique -43	none 59
الهاتف	blessure -45	degats_des_eaux -42	dommage_materiel 118	evenement_climatique -43	none 59
الهو*	bris_de_glace -46	degats_des_eaux -43	dommage_materiel -60	evenement_climatique 141	incendie 95	none -163	vandalisme 111	vol -72
الهوايي	collision -147	degats_des_eaux -54	dommage_materiel -64	evenement_climatique 207	incendie -68	none -191	vandalisme 209	vol -84
الوا*	dommage_materiel -68	evenement_climatique 124	incendie 140	none -48	vandalisme -49	vol -45
الواد	blessure -43	bris_de_glace -56	collision -138	degats_des_eaux -128	dommage_materiel -74	evenement_climatique 496	incendie -63	none -139	vandalisme -43	vol -58
الوادي	collision -56	degats_des_eaux -96	dommage_materiel -47	evenement_climatique 320	incendie -44	none -114	vandalisme -70	vol -41
الواقفه	collision 60	degats_des_eaux -40	dommage_materiel -40	evenement_climatique -50	incendie 212	none -71	vol -71
الوالدين	autre -63	blessure -50	degats_des_eaux -60	dommage_materiel -139	evenement_climatique -166	incendie 307	none -107	vandalisme -67	vol -60
الواليد	autre -52	blessure 253	bris_de_glace -88	degats_des_eaux -56	dommage_materiel -103	evenement_climatique -107	incendie 184	none -196	vandalisme -61	vol -119
الواليده	collision 50	degats_des_eaux 143	dommage_materiel -41	evenement_climatique -76	incendie -46	none -63	vol 78
الوح*	blessure -42	degats_des_eaux -52	dommage_materiel -47	evenement_climatique 349	incendie -40	none -59	vandalisme -40	vol -51
الوحل	collision -79	degats_des_eaux -69	evenement_climatique 343	none -48	vandalisme -51	vol -54
الود*	collision 200
الودي	collision 280	none -110
الوديه	collision 120
الور*	blessure 160	bris_de_glace -42	collision 154	degats_des_eaux 130	dommage_materiel -60	evenement_climatique -54	none -102	vandalisme -57	vol -66
الوراق	collision 163	degats_des_eaux -62	none -55	vol 101
الورقه	collision 252	none -66
الوركه	autre -67	blessure 488	bris_de_glace -76	collision -147	degats_des_eaux -68	dommage_materiel -103	evenement_climatique -65	incendie -70	none -126	vandalisme -113	vol -292
الوط*	blessure -63	bris_de_glace 154	collision -166	degats_des_eaux -45	dommage_materiel -77	evenement_climatique -60	none -138	vandalisme -41	vol 254
الوق*	blessure 78	collision -89	dommage_materiel 74	evenement_climatique -52	incendie 130	none -59
الوقايه	collision -50	incendie 185
الوقايه المدنيه	collision -50	incendie 185
الوقت	blessure 114	bris_de_glace -44	collision -110	dommage_materiel 114	evenement_climatique -62	incendie 47	none -72	vol 59
الوقت المناسب	blessure -57	bris_de_glace -65	collision -94	dommage_materiel 237	evenement_climatique -61	incendie 128	none -88	vol -84
الول*	blessure 240	bris_de_glace -41	collision -45	degats_des_eaux -42	dommage_materiel -79	none -89	vandalisme -42	vol 104
الولد	autre -40	blessure 285	bris_de_glace -56	collision -202	degats_des_eaux -53	dommage_materiel -72	incendie -47	none -113	vandalisme -54	vol 148
الي	autre 77	dommage_materiel -60	none 40
الي الامن	collision 56	degats_des_eaux -45	evenement_climatique -50	none -130	vandalisme 243	vol -52
الي الطابق	blessure -49	collision -89	degats_des_eaux -173	dommage_materiel 162	evenement_climatique -43	incendie -40	none -42	vol 189
الي المستشفي	blessure -52	collision -144	degats_des_eaux -85	dommage_materiel -55	evenement_climatique 149	incendie 269	none -118	vandalisme -52	vol -58
الي غرفه	collision -44	degats_des_eaux 149	dommage_materiel -45	evenement_climatique -40	incendie 82	none -49	vandalisme -46
اليا*	autre -68	blessure -111	bris_de_glace -73	collision -159	degats_des_eaux -111	dommage_materiel 239	evenement_climatique -128	incendie -65	none -131	vandalisme -263	vol 341
اليد	blessure 126	degats_des_eaux -53	dommage_materiel 146	evenement_climatique -42	incendie -41	none -85	vandalisme -49	vol 55
اليس*	collision 266	none -54	vol -43
اليسري	collision 266	none -54	vol -43
اليك*	vol 131
اليكم	vol 131
اليم*	bris_de_glace 163	collision 202	degats_des_eaux -61	dommage_materiel -56	evenement_climatique -56	none -86	vandalisme -76	vol -54
اليه*	autre -63	collision -129	degats_des_eaux -57	dommage_materiel -50	evenement_climatique -72	incendie 242	none -226	vandalisme -57	vol 221
اليها	autre -63	collision -129	degats_des_eaux -57	dommage_materiel -50	evenement_climatique -72	incendie 242	none -226	vandalisme -57	vol 221
اليو*	dommage_materiel -49	evenement_climatique -40	none 168
اليوم	dommage_materiel -49	evenement_climatique -40	none 168
ام	autre 325	blessure -52	bris_de_glace -61	collision -152	degats_des_eaux -73	dommage_materiel -153	evenement_climatique -68	incendie -56	none -309	vandalisme -56	vol 163
اما	collision 55	dommage_materiel -49	evenement_climatique 262	none -80	vol -54
امام	blessure -42	collision 142	dommage_materiel -56	evenement_climatique -50	incendie -42	none -140	vandalisme 176	vol 106
امام العماره	autre -41	blessure -77	collision -142	degats_des_eaux -43	dommage_materiel -80	evenement_climatique -41	incendie -65	none -135	vandalisme -70	vol 379
امام*	blessure -42	bris_de_glace -52	collision 336	dommage_materiel -69	evenement_climatique -111	incendie -46	none -177	vandalisme -46	vol -81
امامي	blessure -42	bris_de_glace -52	collision 336	dommage_materiel -69	evenement_climatique -111	incendie -46	none -177	vandalisme -46	vol -81
امس	degats_des_eaux -41	evenement_climatique -43	none 167
امس حوالي	collision -151	none 112	vol 155
امس علي	collision -101	none 204
امشي	autre -61	blessure 352	bris_de_glace -77	degats_des_eaux -79	dommage_materiel -174	evenement_climatique -100	incendie -73	none -294	vandalisme -113	vol -80
امطا*	collision -68	degats_des_eaux -67	evenement_climatique 271	none -91
امطار	collision -68	degats_des_eaux -67	evenement_climatique 271	none -91
امطار غزيره	collision -48	degats_des_eaux -91	evenement_climatique 228	none -104
امي	blessure 87	collision -40	dommage_materiel -56	evenement_climatique -43	none -87	vandalisme 188	vol -44
ان	collision 66	none -51	vol 73
ان تفعل	none 140
انا	collision 145	evenement_climatique -47
انا بخير	collision 179	degats_des_eaux -44	dommage_materiel -42	incendie 140	none -113	vandalisme -40	vol -63
انا سليم	collision 342	none -112	vol -41
انا كنت	bris_de_glace -49	degats_des_eaux 142	dommage_materiel -55	evenement_climatique -86	incendie -51	none -108	vandalisme 245	vol -81
انا لاباس	bris_de_glace -40	collision 92	dommage_materiel -65	incendie -58	none -80	vandalisme -100	vol 184
انا لي	autre 306	blessure -73	bris_de_glace -95	collision 216	degats_des_eaux -128	dommage_materiel -125	evenement_climatique -154	incendie -54	none -185	vandalisme -86	vol -146
انا ما	collision 237	degats_des_eaux -50	dommage_materiel -60	incendie -109	none -116	vandalisme 178	vol -75
انا مزيان	collision 185
انا من	collision 220	dommage_materiel -41	none -65	vol 57
انا هو	autre -90	blessure -78	bris_de_glace -66	collision -229	degats_des_eaux -76	dommage_materiel -99	evenement_climatique -73	incendie -84	none 298	vandalisme -88	vol -102
انا ولا	collision 65	degats_des_eaux -42	dommage_materiel 196	none -68	vol -50
انبو*	collision -52	degats_des_eaux 353	dommage_materiel -44	none -102
انبوب	collision -52	degats_des_eaux 353	dommage_materiel -44	none -102
انبوب الماء	degats_des_eaux 89
انتب*	autre -48	blessure -56	bris_de_glace -46	collision -112	degats_des_eaux -63	dommage_materiel -77	evenement_climatique -73	incendie -44	none 224	vandalisme -59	vol 64
انتبه	autre -48	blessure -56	bris_de_glace -46	collision -112	degats_des_eaux -63	dommage_materiel -77	evenement_climatique -73	incendie -44	none 224	vandalisme -59	vol 64
انتظ*	collision -102	degats_des_eaux -80	dommage_materiel -71	evenement_climatique 169	incendie -44	none 191	vol -40
انتظر	collision -102	degats_des_eaux -80	dommage_materiel -71	evenement_climatique 169	incendie -44	none 191	vol -40
انحر*	blessure -53	collision 342	dommage_materiel -66	incendie -64	none -140	vol -41
انحرفت	blessure -53	collision 342	dommage_materiel -66	incendie -64	none -140	vol -41
اندل*	collision -55	dommage_materiel -54	incendie 300	none -42	vol -49
اندلعت	dommage_materiel -90	evenement_climatique -43	incendie 285	vol -46
اندلعت النار	dommage_materiel -90	evenement_climatique -43	incendie 285	vol -46
انزل*	blessure 76	bris_de_glace -52	collision 66	degats_des_eaux 155	dommage_materiel 60	evenement_climatique 41	incendie -50	none -154	vandalisme -60	vol -98
انزلقت	blessure 135	bris_de_glace -50	collision 97	dommage_materiel 101	evenement_climatique 67	incendie -46	none -134	vandalisme -57	vol -89
انزلقت في	blessure 364	collision -116	degats_des_eaux -62	dommage_materiel -108	evenement_climatique -56	incendie -40	none -109	vandalisme -63	vol -103
انسا*	collision -56	degats_des_eaux -49	dommage_materiel -48	evenement_climatique 162	none 167	vol -56
انسان	blessure -40	collision -58	degats_des_eaux -63	dommage_materiel -52	evenement_climatique 207	none 94	vol -67
انغر*	collision 227	none -54
انغرست	collision 264	dommage_materiel -55	none -74
انفج*	degats_des_eaux 147	dommage_materiel -52	evenement_climatique 46	incendie 86	none -121	vol -67
انفجر	bris_de_glace 89	degats_des_eaux 219	dommage_materiel -41	evenement_climatique -49	none -85	vol -47
انفجر انبوب	degats_des_eaux 136
انفجر خرطوم	degats_des_eaux 215	evenement_climatique -53	none -51
انفجرت	blessure -48	bris_de_glace -98	collision 130	degats_des_eaux 85	dommage_materiel -62	evenement_climatique -110	incendie 182	none -191	vandalisme -50	vol -108
انفس*	collision 134	degats_des_eaux -57	evenement_climatique 164	none -75	vol -56
انفص*	blessure -44	bris_de_glace 206	collision -93	degats_des_eaux 160	dommage_materiel -66	evenement_climatique -53	incendie -42	none -107	vandalisme -44	vol -40
انفصلت	blessure -44	bris_de_glace 206	collision -93	degats_des_eaux 160	dommage_materiel -66	evenement_climatique -53	incendie -42	none -107	vandalisme -44	vol -40
انقط*	blessure -55	bris_de_glace -50	collision -69	degats_des_eaux -106	dommage_materiel 387	evenement_climatique -86	incendie -129	none -146	vandalisme -51	vol -111
انقل*	autre -141	blessure -118	bris_de_glace -127	collision 473	degats_des_eaux -115	dommage_materiel -215	evenement_climatique -261	incendie -130	none -358	vandalisme -218	vol -225
انكس*	blessure -46	bris_de_glace 245	collision 100	degats_des_eaux -41	dommage_materiel -63	evenement_climatique -57	incendie -52	none -135	vandalisme -43	vol 71
انكسر	blessure -45	bris_de_glace 223	collision 60	degats_des_eaux -45	dommage_materiel -68	evenement_climatique -64	incendie -55	none -169	vandalisme -44	vol 120
انكسر زجاج	bris_de_glace 359	collision -158	dommage_materiel -66	evenement_climatique -50	none -106	vol -82
انني	collision 244	none -82
انه	bris_de_glace 76	collision 181	none -71	vol -43
انها*	bris_de_glace 61	degats_des_eaux -42	dommage_materiel -47	evenement_climatique 317	incendie -41	none -141	vol -49
انهار	degats_des_eaux -47	dommage_materiel -42	evenement_climatique 302	none -117	vol -52
اني	collision 264
اه	autre -70	blessure -96	bris_de_glace -99	collision -170	degats_des_eaux -93	dommage_materiel -127	evenement_climatique -111	incendie -74	none 267	vandalisme -95	vol -111
او	collision -42	none 241	vol -41
اود	autre 110	blessure -41	collision -65	degats_des_eaux 138	dommage_materiel -68	incendie -55	vandalisme -42	vol -56
اود الاستفسار	autre 142	collision -74	degats_des_eaux -60	dommage_materiel -49	incendie -55	none 118	vandalisme -44	vol -41
اول	blessure -43	bris_de_glace -40	collision 216	degats_des_eaux -53	dommage_materiel -88	evenement_climatique -130	none 94	vandalisme -55	vol -74
اي	collision 76	degats_des_eaux 56	incendie 104	none -61
اي شخص	collision -81	degats_des_eaux 149	dommage_materiel -43	evenement_climatique -41	incendie -45	none -59	vandalisme -58	vol 185
ايام	blessure 145	collision -55	dommage_materiel -67	evenement_climatique -58	incendie -47	none 169	vandalisme -40
ايضا	blessure -47	collision 269	none -79
اين	none 234	vol -57
اين وصل	none 128
ايه	autre -63	blessure -87	bris_de_glace -78	collision -191	degats_des_eaux -83	dommage_materiel -119	evenement_climatique -111	incendie -65	none 318	vandalisme -94
ب	autre 99	blessure -65	bris_de_glace 65	degats_des_eaux -59	evenement_climatique -87	incendie -57	none -185	vandalisme 253	vol -76
باب	bris_de_glace 153	degats_des_eaux -50	dommage_materiel 42	evenement_climatique -44	none -139	vandalisme 181	vol -45
بابي	autre -56	blessure -77	bris_de_glace -66	degats_des_eaux -119	dommage_materiel -150	evenement_climatique -97	incendie -62	none -321	vandalisme 318	vol -104
باذي	collision 118	none -45
بارك*	blessure 279	bris_de_glace -51	collision 62	degats_des_eaux -59	dommage_materiel -74	evenement_climatique -62	incendie -51	none -115	vandalisme -45	vol -73
باش	blessure -41	bris_de_glace 42	collision 47	evenement_climatique -58	none -129	vandalisme 69	vol 52
باقي	collision 153	degats_des_eaux -42	dommage_materiel -60	evenement_climatique 86	none -107	vandalisme -60	vol 61
باقي ما	autre -56	blessure -47	collision -111	none -83	vandalisme -67	vol 275
بالا*	autre -64	blessure -58	bris_de_glace -52	degats_des_eaux -67	evenement_climatique -73	incendie -51	none -96	vandalisme 371	vol -157
بالب*	blessure -47	bris_de_glace 63	collision 139	degats_des_eaux -61	dommage_materiel -67	evenement_climatique -53	incendie -50	none -203	vol 97
بالت*	blessure 87	collision -76	degats_des_eaux 90	dommage_materiel -51	evenement_climatique -60	none 147	vandalisme -62
بالتاكيد	blessure -59	collision -73	degats_des_eaux -59	dommage_materiel -54	evenement_climatique -45	none 232	vol -55
بالج*	blessure 104	bris_de_glace 127	collision 150	degats_des_eaux -41	dommage_materiel -72	evenement_climatique -57	none -94	vol -42
بالجهد	bris_de_glace 273	collision -83	dommage_materiel -49	none -86
بالح*	blessure -42	collision -53	degats_des_eaux -44	dommage_materiel 46	evenement_climatique -46	incendie -54	none -128	vandalisme 299	vol -86
بالحجاره	autre -43	bris_de_glace -81	collision -77	dommage_materiel -85	evenement_climatique -43	none -76	vandalisme 317	vol -71
بالخ*	collision 149	none -65
بالد*	dommage_materiel -49	evenement_climatique -40	incendie 170	vandalisme -49
بالدخان	blessure -43	collision -116	dommage_materiel -55	evenement_climatique -60	incendie 345	none -110	vandalisme -43	vol -52
بالر*	autre -50	blessure -57	bris_de_glace -59	collision -107	degats_des_eaux -65	dommage_materiel -123	evenement_climatique 143	incendie -47	none -149	vandalisme 441	vol -105
بالريح	autre -48	blessure -54	bris_de_glace -52	collision -79	degats_des_eaux -85	dommage_materiel -186	evenement_climatique 416	incendie -50	none -107	vandalisme -100	vol -52
بالريح علي	autre -48	blessure -54	bris_de_glace -52	collision -79	degats_des_eaux -85	dommage_materiel -186	evenement_climatique 416	incendie -50	none -107	vandalisme -100	vol -52
بالز*	autre -134	blessure 396	bris_de_glace -192	collision -151	degats_des_eaux -174	dommage_materiel -365	evenement_climatique -189	incendie -144	none -446	vandalisme -177	vol -69
بالس*	autre 158	blessure -78	bris_de_glace -59	collision 135	degats_des_eaux -68	dommage_materiel -119	incendie 77	none -43	vandalisme -85	vol -50
بالسياره	autre 410	blessure -74	bris_de_glace -74	degats_des_eaux -62	dommage_materiel -125	evenement_climatique -119	incendie -69	none -367	vandalisme -93	vol -158
بالش*	dommage_materiel 66	evenement_climatique 77	none -68
بالشرطه	collision 155
بالص*	autre -57	blessure -61	bris_de_glace -57	collision -52	degats_des_eaux -71	dommage_materiel 208	evenement_climatique -65	incendie -52	none -125	vandalisme 181	vol -93
بالض*	autre 99	blessure -47	bris_de_glace -65	collision -49	degats_des_eaux -56	dommage_materiel 154	evenement_climatique -69	incendie -49	none 122	vandalisme -63	vol -98
بالضبط	autre -60	dommage_materiel -137	evenement_climatique -40	none 216
بالط*	bris_de_glace 114	degats_des_eaux -50	dommage_materiel -50	none 92	vandalisme 83	vol -42
بالطبع	bris_de_glace -48	collision -59	dommage_materiel -42	none 270	vandalisme -50
بالع*	autre -53	blessure -66	bris_de_glace -86	degats_des_eaux -59	dommage_materiel -93	evenement_climatique -64	incendie -60	none 265	vandalisme 185	vol -116
بالغ*	collision 150	degats_des_eaux 137	dommage_materiel -45	none -88	vol -47
بالف*	bris_de_glace 46	collision -70	degats_des_eaux -55	dommage_materiel -62	evenement_climatique -43	incendie 102	vandalisme 188	vol -53
بالفرنسيه	autre -61	none 288
بالك*	autre -52	blessure 211	bris_de_glace 61	collision -115	degats_des_eaux -61	dommage_materiel 78	evenement_climatique -76	none -169
بالكامل	autre -84	blessure 316	bris_de_glace -75	collision -161	degats_des_eaux -82	dommage_materiel -97	evenement_climatique -118	incendie 95	none -163	vandalisme -77	vol -119
بالل*	autre 127	collision 115	none -131	vol 85
بالم*	autre -46	blessure 342	bris_de_glace -55	degats_des_eaux -42	dommage_materiel -84	evenement_climatique -75	none -198	vandalisme 214	vol -99
بالما	blessure -42	collision -40	degats_des_eaux 106	dommage_materiel -65	evenement_climatique -48	incendie 197	none -70	vandalisme -55	vol -72
بان	degats_des_eaux 244	none -88
باي	blessure -56	bris_de_glace -49	collision 228	degats_des_eaux -76	dommage_materiel -94	evenement_climatique -55	incendie -46	none 222	vandalisme -54	vol -100
بايع	collision 87	incendie 124	vol -41
بتار*	collision 149	none -58
بتاريخ	collision 149	none -58
بتمز*	autre -90	blessure 226	bris_de_glace -46	collision -76	degats_des_eaux -44	dommage_materiel -69	evenement_climatique -73	incendie -61	none -129	vandalisme 227	vol -197
بجان*	incendie 217	none -59	vol -77
بجوج	bris_de_glace -51	collision 169	dommage_materiel -45	incendie 74	none -72	vandalisme 76	vol -55
بحاج*	bris_de_glace -45	collision 330	dommage_materiel -44	none -70	vol -42
بحاد*	blessure -66	none 248
بحادث	blessure -66	none 248
بحال	bris_de_glace 149	collision 56	dommage_materiel -49	none -72	vandalisme -43
بحال الحديد	collision 214	none -57	vol -45
بحثا	collision -123	dommage_materiel -56	evenement_climatique -51	incendie 193	none -104	vandalisme -52	vol 165
بحرو*	collision -78	degats_des_eaux -54	dommage_materiel -57	evenement_climatique -59	incendie 292	none -110	vol -56
بحروق	collision -78	degats_des_eaux -54	dommage_materiel -57	evenement_climatique -59	incendie 292	none -110	vol -56
بحروق في	collision -78	degats_des_eaux -54	dommage_materiel -57	evenement_climatique -59	incendie 292	none -110	vol -56
بحير*	autre -59	blessure -73	bris_de_glace -55	collision -126	degats_des_eaux 72	dommage_materiel 237	evenement_climatique 184	incendie -52	none -176	vandalisme -79	vol -167
بحيره	autre -59	blessure -73	bris_de_glace -55	collision -126	degats_des_eaux 72	dommage_materiel 237	evenement_climatique 184	incendie -52	none -176	vandalisme -79	vol -167
بخير	collision 98	degats_des_eaux 57	evenement_climatique -40	incendie 97	none -128
بخير وانا	blessure -58	degats_des_eaux -58	dommage_materiel 242	evenement_climatique -40	none -75	vol -72
بدات	collision 43	degats_des_eaux -41	dommage_materiel -50	incendie 183
بدرا*	bris_de_glace -42	collision 128	degats_des_eaux -48	dommage_materiel 108	evenement_climatique -51	incendie -52	none -132	vandalisme -55	vol 103
بدراجتي	blessure -41	bris_de_glace -47	collision 224	degats_des_eaux -59	dommage_materiel -104	evenement_climatique -44	incendie -51	none -130	vandalisme -54	vol 153
بدني*	collision 64	degats_des_eaux 217	evenement_climatique -94	incendie -49	none -49
بدون	autre -40	blessure -95	bris_de_glace -64	collision 64	degats_des_eaux -65	dommage_materiel 338	evenement_climatique -75	incendie -46	none -149	vandalisme -91	vol -186
برد	blessure -71	bris_de_glace -55	collision -146	degats_des_eaux -69	dommage_materiel -107	evenement_climatique 524	incendie -60	none -189	vandalisme -90	vol -70
برد يوم	blessure -64	collision -134	degats_des_eaux -52	dommage_materiel -70	evenement_climatique 377	incendie -55	none -132	vandalisme -85	vol -41
بسبب	autre 49	bris_de_glace 109	dommage_materiel -118	evenement_climatique 163	incendie 68	none -126	vandalisme -76	vol -59
بسبب تماس	incendie 94
بسبب حجر	bris_de_glace 151	collision -91
بسرع*	collision 188
بسرعه	collision 188
بسرق*	collision -139	dommage_materiel -54	evenement_climatique -68	incendie -43	none -123	vandalisme -53	vol 383
بسرقه	collision -139	dommage_materiel -54	evenement_climatique -68	incendie -43	none -123	vandalisme -53	vol 383
بسقف	autre -79	blessure -88	bris_de_glace -126	collision -197	degats_des_eaux 55	dommage_materiel -119	evenement_climatique 301	incendie -80	none -233	vandalisme -144	vol -155
بسيط	collision 194	none -59
بسيط مع	collision 143	none -61
بسيط*	collision 229	none -97
بسيطه	collision 229	none -97
بشري*	collision 71	evenement_climatique -40	incendie 156	none -73
بشريه	collision 71	evenement_climatique -40	incendie 156	none -73
بشكا*	blessure -52	collision -78	degats_des_eaux -46	dommage_materiel -59	evenement_climatique -48	none -179	vandalisme 168	vol 168
بشكايه	blessure -52	collision -78	degats_des_eaux -46	dommage_materiel -59	evenement_climatique -48	none -179	vandalisme 168	vol 168
بشوي*	collision 217	none -46	vol -42
بشويه	collision 217	none -46	vol -42
بشيء	blessure -51	collision 63	degats_des_eaux -57	dommage_materiel -43	evenement_climatique -53	incendie -65	none -253	vandalisme 361	vol -63
بضاع*	collision 45	none -88	vol 214
بعاد	autre -53	blessure -52	bris_de_glace -75	collision -97	degats_des_eaux -59	dommage_materiel -87	evenement_climatique 88	incendie -42	none -101	vandalisme -58	vol 237
بعد	autre 81	dommage_materiel -58	vandalisme 48	vol 78
بعد الزوال	collision 42	none 142	vol -40
بعد الظهر	evenement_climatique -40	none 188	vol -60
بعد ما	collision 267	incendie -40	vol -45
بعدم*	collision 164	degats_des_eaux 53	dommage_materiel 156	evenement_climatique -43	none -113	vol -85
بعدما	collision 164	degats_des_eaux 53	dommage_materiel 156	evenement_climatique -43	none -113	vol -85
بغات*	bris_de_glace -40	collision -93	degats_des_eaux 338	dommage_materiel -55	evenement_climatique -73	none -63	vol -42
بغاتش	bris_de_glace -40	collision -93	degats_des_eaux 338	dommage_materiel -55	evenement_climatique -73	none -63	vol -42
بغاش	collision 319	none -72	vandalisme -52	vol -53
بغيت	autre 78	bris_de_glace 89	collision 50	degats_des_eaux -41	dommage_materiel -47	none 40	vandalisme -67
بغيت نعرف	autre 266	degats_des_eaux -42	dommage_materiel -49	none -115	vol -52
بغيت*	autre -41	blessure 190	bris_de_glace -51	collision -45	degats_des_eaux -62	dommage_materiel -77	evenement_climatique -59	incendie -47	none -90	vandalisme 255	vol -78
بغيتش	autre -41	blessure 190	bris_de_glace -51	collision -45	degats_des_eaux -62	dommage_materiel -77	evenement_climatique -59	incendie -47	none -90	vandalisme 255	vol -78
بغين*	autre -59	bris_de_glace -43	collision -90	degats_des_eaux 201	dommage_materiel -105	evenement_climatique -54	incendie -42	none -70	vandalisme 188	vol -65
بغيناش	autre -59	bris_de_glace -43	collision -90	degats_des_eaux 201	dommage_materiel -105	evenement_climatique -54	incendie -42	none -70	vandalisme 188	vol -65
بفعل	autre -69	blessure -199	bris_de_glace 519	collision -122	degats_des_eaux -109	dommage_materiel -176	evenement_climatique -157	incendie -102	none -260	vandalisme -70	vol -180
بقا	blessure 242	collision -62	degats_des_eaux -41	dommage_materiel -108	evenement_climatique -82	incendie 150	none -65	vol -70
بقات	blessure -58	degats_des_eaux -44	dommage_materiel 228	evenement_climatique -76	incendie 103	none -69	vol -99
بقات*	autre -55	bris_de_glace -47	collision 86	degats_des_eaux -44	dommage_materiel 245	incendie -47	none -122	vandalisme -40	vol -71
بقاتش	autre -55	bris_de_glace -47	collision 86	degats_des_eaux -44	dommage_materiel 245	incendie -47	none -122	vandalisme -40	vol -71
بقاش	autre -49	collision 193	dommage_materiel 163	none -107	vandalisme -40	vol -74
بقعه	autre -67	blessure -67	bris_de_glace -64	collision 91	dommage_materiel 327	evenement_climatique -75	incendie -57	none -285	vandalisme -95	vol -102
بكدم*	collision 146
بكدمه	collision 146
بكل	autre -49	blessure -77	bris_de_glace -66	collision -45	degats_des_eaux -68	evenement_climatique -87	incendie -65	none 305	vandalisme -73	vol -102
بكل ما	blessure -41	bris_de_glace -52	dommage_materiel 249	evenement_climatique -45	incendie -73	none -110	vol -60
بلا	autre 154	blessure -51	bris_de_glace 74	collision 166	degats_des_eaux -54	dommage_materiel -47	evenement_climatique -40	incendie -55	none -113
بلا حتي	bris_de_glace -54	collision 304	evenement_climatique -66	none -43	vandalisme -59	vol -80
بلا ما	autre 269	blessure -54	bris_de_glace 71	collision -48	degats_des_eaux -73	dommage_materiel 106	evenement_climatique -69	incendie -55	none -136	vandalisme -76	vol -146
بلاص*	autre -50	blessure -60	bris_de_glace -60	collision 72	dommage_materiel 177	evenement_climatique -89	incendie -65	none -148	vandalisme 170	vol -92
بلاصتو	collision 220	degats_des_eaux 111	dommage_materiel -59	evenement_climatique -58	incendie -45	none -107	vol -46
بلاصه	blessure -69	bris_de_glace -49	degats_des_eaux -71	dommage_materiel 398	evenement_climatique -63	incendie -82	none -133	vandalisme -78	vol -95
بلان*	autre -53	blessure -87	bris_de_glace -68	collision -109	degats_des_eaux -45	dommage_materiel -97	evenement_climatique -54	none -114	vandalisme -70	vol 446
بلانت	autre -53	blessure -87	bris_de_glace -68	collision -109	degats_des_eaux -45	dommage_materiel -97	evenement_climatique -54	none -114	vandalisme -70	vol 446
بمفت*	autre -58	blessure -57	bris_de_glace -60	collision -163	degats_des_eaux -56	dommage_materiel -100	evenement_climatique -123	incendie -62	none -171	vandalisme 374	vol -108
بمفتاح	autre -58	blessure -57	bris_de_glace -60	collision -163	degats_des_eaux -56	dommage_materiel -100	evenement_climatique -123	incendie -62	none -171	vandalisme 374	vol -108
بنا	collision 115	evenement_climatique 77	none -42
بناد*	bris_de_glace 205	collision 223	dommage_materiel -87	evenement_climatique -49	incendie -102	none -135	vandalisme -72	vol -68
بنادم	bris_de_glace 205	collision 223	dommage_materiel -87	evenement_climatique -49	incendie -102	none -135	vandalisme -72	vol -68
بنتي	autre 74	blessure -61	bris_de_glace -43	evenement_climatique 90	incendie 63	none -123	vandalisme -69
بنفس*	collision 265	none -88
به	bris_de_glace 56	collision 68	degats_des_eaux 65	dommage_materiel -50	evenement_climatique -55	none 103	vandalisme -41	vol -65
بها	autre 127	blessure -49	bris_de_glace -50	degats_des_eaux -54	dommage_materiel 189	evenement_climatique -44	incendie -52	none -170	vandalisme -62	vol 55
بهذا	collision 286	none -58	vol -41
بوحد*	blessure -41	bris_de_glace 188	degats_des_eaux -50	dommage_materiel -57	evenement_climatique -63	incendie 245	none -140	vandalisme -77	vol -70
بوحدها	blessure -43	bris_de_glace 214	collision 168	dommage_materiel -45	evenement_climatique -87	incendie -69	none -72	vandalisme -106	vol -67
بوحدو	blessure -48	bris_de_glace 140	collision -156	degats_des_eaux -77	dommage_materiel -83	evenement_climatique -61	incendie 297	none -227	vandalisme -88	vol -86
بولي*	autre 128	blessure -40	collision 100	degats_des_eaux -42	dommage_materiel -65	evenement_climatique -45	incendie 146	none -138	vandalisme -83	vol 56
بوليس	autre 128	blessure -40	collision 100	degats_des_eaux -42	dommage_materiel -65	evenement_climatique -45	incendie 146	none -138	vandalisme -83	vol 56
بوليس لا	bris_de_glace -52	collision 116	incendie 128	none -63	vol -52
بي	bris_de_glace 49	none 60
بي احد	none 195
بي من	none 156
بيا	autre -46	collision 182	degats_des_eaux -45	dommage_materiel -69	evenement_climatique -48	none -125	vol 156
بيت	bris_de_glace 72	collision -49	degats_des_eaux 69	dommage_materiel -54	evenement_climatique -41	incendie 139	none -73
بيت النعاس	collision -100	degats_des_eaux 184	none -53	vol 105
بيتي	collision -90	dommage_materiel -57	evenement_climatique 113	incendie 76	none -115	vandalisme -53	vol 209
بيجو	bris_de_glace 261	collision 96	degats_des_eaux -47	dommage_materiel -48	evenement_climatique -58	none -213	vandalisme -79	vol -96
بيضا*	blessure -40	dommage_materiel 247	none -129	vandalisme -67	vol -51
بيضاء	blessure -40	dommage_materiel 247	none -129	vandalisme -67	vol -51
بيضاء عند	blessure -40	dommage_materiel 247	none -129	vandalisme -67	vol -51
بين	bris_de_glace -59	collision 47	dommage_materiel 60	evenement_climatique -77	incendie -51	none 65	vandalisme -56
بينم*	blessure -50	bris_de_glace 67	collision -112	degats_des_eaux -58	dommage_materiel 131	evenement_climatique 97	none -131	vandalisme -64
بينما	blessure -50	bris_de_glace 67	collision -112	degats_des_eaux -58	dommage_materiel 131	evenement_climatique 97	none -131	vandalisme -64
بينما كان	blessure -41	bris_de_glace -60	collision -156	degats_des_eaux -80	dommage_materiel -88	evenement_climatique 270	incendie -66	none -88	vandalisme -95	vol 158
بينما كنت	blessure -69	bris_de_glace 149	collision -88	degats_des_eaux -49	dommage_materiel 242	evenement_climatique -69	none -192	vandalisme -54	vol -85
بينن*	collision 55	degats_des_eaux 213	evenement_climatique -94	incendie -53
بيننا	collision 55	degats_des_eaux 213	evenement_climatique -94	incendie -53
بيني	collision 163	degats_des_eaux 116	dommage_materiel -50	none -89
بيني وبين	collision 163	degats_des_eaux 116	dommage_materiel -50	none -89
تاذي	collision -135	degats_des_eaux 185	dommage_materiel -53	evenement_climatique -44	none -61	vandalisme -43	vol 137
تامي*	autre 219	blessure -48	bris_de_glace -70	collision -66	degats_des_eaux -43	dommage_materiel -69	evenement_climatique -40	none 245	vandalisme -42	vol -63
تامين	autre 304	blessure -60	collision -138	degats_des_eaux -53	dommage_materiel -85	evenement_climatique -51	incendie -45	none 166	vandalisme -52	vol -80
تاميني	autre -96	bris_de_glace -160	collision 78	dommage_materiel -40	none 323
تبكي	collision 295	none -95
تتكل*	collision -57	none 208
تتكلمون	collision -57	none 208
تجرح	blessure -52	bris_de_glace 177	collision -120	degats_des_eaux -64	dommage_materiel -68	evenement_climatique 213	incendie -58	none -101	vol -81
تجرح*	autre -72	blessure -61	bris_de_glace -61	collision 177	degats_des_eaux -67	dommage_materiel -72	evenement_climatique 237	incendie -47	none -159	vandalisme -78	vol -79
تجرحات	autre -72	blessure -61	bris_de_glace -61	collision 177	degats_des_eaux -67	dommage_materiel -72	evenement_climatique 237	incendie -47	none -159	vandalisme -78	vol -79
تحت	autre -57	blessure 97	bris_de_glace -52	collision -88	degats_des_eaux 145	dommage_materiel 91	evenement_climatique 44	none -196	vandalisme -43	vol 76
تحت الباب	collision -64	degats_des_eaux 160	evenement_climatique 123	none -55	vol -82
تحت المغسله	collision -49	degats_des_eaux 299	none -62
تحتن*	degats_des_eaux 135
تحتنا	degats_des_eaux 135
تحته*	autre -40	blessure -66	bris_de_glace 188	collision -113	degats_des_eaux -78	dommage_materiel -107	evenement_climatique 293	incendie -79	none -175	vandalisme -138	vol -91
تحتها	autre -40	blessure -66	bris_de_glace 188	collision -113	degats_des_eaux -78	dommage_materiel -107	evenement_climatique 293	incendie -79	none -175	vandalisme -138	vol -91
تحرق	collision -77	degats_des_eaux -58	dommage_materiel 130	evenement_climatique 121	incendie 158	none -124	vandalisme -49	vol -94
تحرق ليه	autre -46	bris_de_glace -40	collision -76	degats_des_eaux -55	dommage_materiel 244	evenement_climatique -66	incendie 152	none -100	vol -115
تحرق*	bris_de_glace -73	collision -115	degats_des_eaux -44	dommage_materiel 179	incendie 127	none -149	vandalisme -45	vol -76
تحرقات	blessure -42	bris_de_glace -84	collision -132	degats_des_eaux -51	dommage_materiel 224	evenement_climatique 54	incendie 55	none -169	vandalisme -59	vol -82
تحمل	collision 115	degats_des_eaux 225	dommage_materiel -56	none -116	vol -62
تحيه	dommage_materiel -43	none 135
تحيه طيبه	dommage_materiel -43	none 135
تخري*	collision -68	degats_des_eaux -48	none -98	vandalisme 294	vol -93
تخريب	collision -68	degats_des_eaux -48	none -98	vandalisme 294	vol -93
تخسر	blessure -79	bris_de_glace -46	collision -170	degats_des_eaux 164	dommage_materiel 250	evenement_climatique -54	none -85	vandalisme -50	vol -109
تخنق	blessure -40	collision -86	dommage_materiel -48	evenement_climatique -74	incendie 364	none -141	vol -41
تدخل	collision 181	dommage_materiel -48	incendie 143	none -69	vol -46
تدري*	collision 240	evenement_climatique -54	none -76
تراج*	collision 102	none 202	vandalisme -62
تراجعت	collision 102	none 202	vandalisme -62
ترجع*	autre 349	blessure -45	bris_de_glace -42	collision -133	dommage_materiel -96	none -132	vandalisme -44	vol -100
ترجعو	autre 349	blessure -45	bris_de_glace -42	collision -133	dommage_materiel -96	none -132	vandalisme -44	vol -100
ترجعو ليا	autre 349	blessure -45	bris_de_glace -42	collision -133	dommage_materiel -96	none -132	vandalisme -44	vol -100
ترك	blessure -51	bris_de_glace -43	collision 60	degats_des_eaux 88	dommage_materiel -120	evenement_climatique -73	none -105	vandalisme -45	vol 251
تركت*	collision 145	none -70	vol 120
تركي*	autre -59	bris_de_glace 167	collision 46	degats_des_eaux -52	dommage_materiel -122	evenement_climatique -58	incendie -43	none -137	vol 205
تسبب	blessure -41	bris_de_glace 244	collision -55	dommage_materiel -84	evenement_climatique -51	incendie 157	none -104	vol -110
تسجل	evenement_climatique 43	incendie 72	none -67	vol 92
تسجل اي	collision -90	evenement_climatique 136	incendie 149	none -65
تسرب	collision -67	degats_des_eaux 517	dommage_materiel -53	evenement_climatique -84	incendie -41	none -120	vandalisme -40	vol -42
تسرب الماء	degats_des_eaux 278	evenement_climatique -80	none -72
تسرب في	blessure -44	bris_de_glace -51	collision -111	degats_des_eaux 469	dommage_materiel -92	evenement_climatique -116	incendie -82	none -257	vandalisme -55	vol -70
تسرب*	bris_de_glace -45	collision -105	degats_des_eaux 379	dommage_materiel -45	evenement_climatique -49	none -216	vandalisme -40	vol -84
تسرق*	autre -54	blessure -99	bris_de_glace -68	collision -203	degats_des_eaux -78	dommage_materiel -106	evenement_climatique -82	incendie -81	none -195	vandalisme -150	vol 538
تسرقات	autre -54	blessure -99	bris_de_glace -68	collision -203	degats_des_eaux -78	dommage_materiel -106	evenement_climatique -82	incendie -81	none -195	vandalisme -150	vol 538
تشفر	blessure -55	bris_de_glace -52	collision -115	degats_des_eaux -52	dommage_materiel -75	incendie -41	none -77	vandalisme -50	vol 372
تشق	autre -43	blessure -50	bris_de_glace 450	collision -103	degats_des_eaux -56	dommage_materiel -66	evenement_climatique -66	incendie -41	none -161	vandalisme -158	vol -70
تشقا*	bris_de_glace 103	collision 207	dommage_materiel -53	evenement_climatique -43	none -86	vol -54
تشقات	bris_de_glace 103	collision 207	dommage_materiel -53	evenement_climatique -43	none -86	vol -54
تشكو	collision 231	none -93
تصاد*	autre -52	blessure -47	collision 364	dommage_materiel -63	evenement_climatique -67	none -178	vol -63
تصادم	autre -52	blessure -47	collision 364	dommage_materiel -63	evenement_climatique -67	none -178	vol -63
تصدع	autre -72	blessure -111	bris_de_glace 492	collision -179	degats_des_eaux -152	dommage_materiel -138	evenement_climatique -259	incendie -113	none -296	vandalisme -133	vol -207
تصري*	autre -50	blessure -69	bris_de_glace -90	collision -145	degats_des_eaux -71	dommage_materiel -99	evenement_climatique -83	incendie -50	none 303	vandalisme 44	vol 58
تصوي*	blessure -95	bris_de_glace -71	collision 92	degats_des_eaux -69	dommage_materiel 332	evenement_climatique -74	incendie -50	none -130	vandalisme -85	vol -189
تضرب*	autre -40	none -62	vandalisme 218	vol -51
تضرر	collision -52	degats_des_eaux 178	dommage_materiel -42	evenement_climatique 108	incendie -48	none -49	vandalisme -66
تعرض	collision 147	none -118	vol 165
تعرض*	blessure -60	bris_de_glace -42	collision -47	degats_des_eaux -54	dommage_materiel 58	evenement_climatique -56	incendie -55	none -143	vandalisme -47	vol 420
تعرضت	blessure -60	bris_de_glace -42	collision -47	degats_des_eaux -54	dommage_materiel 58	evenement_climatique -56	incendie -55	none -143	vandalisme -47	vol 420
تعرف*	collision 157	dommage_materiel -44	incendie -51	none -105	vandalisme -49	vol 214
تعرفت	collision 122	degats_des_eaux -42	dommage_materiel -52	incendie -56	none -131	vandalisme -52	vol 260
تعطل*	autre 366	blessure -54	bris_de_glace -63	collision -183	degats_des_eaux -55	dommage_materiel -104	evenement_climatique -126	incendie -63	none -149	vandalisme -122	vol -107
تعطلت	autre 366	blessure -54	bris_de_glace -63	collision -183	degats_des_eaux -55	dommage_materiel -104	evenement_climatique -126	incendie -63	none -149	vandalisme -122	vol -107
تعطلت سيارتي	autre 366	blessure -54	bris_de_glace -63	collision -183	degats_des_eaux -55	dommage_materiel -104	evenement_climatique -126	incendie -63	none -149	vandalisme -122	vol -107
تعوج	collision 222	evenement_climatique -49	none -49
تعود	blessure -65	bris_de_glace -59	degats_des_eaux -46	dommage_materiel 381	evenement_climatique -65	incendie -56	none -166	vandalisme -52	vol -104
تعوي*	bris_de_glace 244	collision -62	degats_des_eaux -44	dommage_materiel -42	evenement_climatique -43	none 77	vol -47
تعويضي	bris_de_glace -52	collision -51	none 285
تغيي*	autre 184	blessure -51	bris_de_glace -45	collision -95	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -56	incendie -56	vandalisme -66	vol -66
تغيير	autre 184	blessure -51	bris_de_glace -45	collision -95	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -56	incendie -56	vandalisme -66	vol -66
تغيير عنواني	autre 184	blessure -51	bris_de_glace -45	collision -95	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -56	incendie -56	vandalisme -66	vol -66
تفاه*	collision 175	none -47
تفرق*	autre -69	blessure -84	bris_de_glace 476	collision -171	degats_des_eaux -59	dommage_materiel -114	evenement_climatique -119	none -257	vandalisme -107	vol -104
تفرقع	autre -79	blessure -96	bris_de_glace 392	collision -198	degats_des_eaux -51	dommage_materiel -138	evenement_climatique -115	incendie 45	none -296	vandalisme -92	vol -120
تفعل	none 140
تفك	blessure -44	collision -80	degats_des_eaux 341	dommage_materiel -85	evenement_climatique -55	none -97	vol -53
تقاس	bris_de_glace 153	collision -58	degats_des_eaux 99	dommage_materiel -55	evenement_climatique -45	incendie -50	none -55	vandalisme 116	vol -68
تقاس حتي	blessure -53	bris_de_glace 243	collision -127	degats_des_eaux -84	dommage_materiel -72	incendie -58	none -81	vandalisme 194	vol -107
تقاس*	blessure -43	collision -102	degats_des_eaux -70	dommage_materiel -67	evenement_climatique 93	incendie 166	none -108	vandalisme 122	vol -98
تقاسيت	autre -42	blessure -46	bris_de_glace -46	collision -116	degats_des_eaux -76	dommage_materiel -87	evenement_climatique -67	incendie 241	none -130	vandalisme 171	vol -127
تقاسيت ما	autre -42	blessure -46	bris_de_glace -46	collision -116	degats_des_eaux -76	dommage_materiel -87	evenement_climatique -67	incendie 241	none -130	vandalisme 171	vol -127
تقدم*	blessure -52	collision -78	degats_des_eaux -46	dommage_materiel -59	evenement_climatique -48	none -179	vandalisme 168	vol 168
تقدمت	blessure -52	collision -78	degats_des_eaux -46	dommage_materiel -59	evenement_climatique -48	none -179	vandalisme 168	vol 168
تقدي*	autre -95	dommage_materiel -55	none 354	vol -91
تقديم	autre -95	dommage_materiel -55	none 354	vol -91
تقري*	collision 179	dommage_materiel 72	none -80	vol 41
تقريبا	collision 121	degats_des_eaux -46	dommage_materiel 71	none -103	vol 154
تقرير	collision 174	dommage_materiel 126	none -52	vol -108
تقريرا	collision 248	none -61	vol -43
تقطع	autre -88	blessure 319	bris_de_glace -74	collision 85	degats_des_eaux 91	dommage_materiel -98	evenement_climatique -73	incendie -43	none -205	vandalisme -71	vol -136
تقل	collision 244	none -53	vol -48
تقلع	blessure -54	bris_de_glace -59	collision 196	degats_des_eaux 198	dommage_materiel -64	evenement_climatique 74	incendie -51	none -213	vandalisme -40	vol -128
تقلق*	blessure -40	bris_de_glace -62	collision 189	degats_des_eaux -40	dommage_materiel -97	none -104	vandalisme 120	vol -41
تكسر	bris_de_glace 151	collision -91
تكسر بسبب	bris_de_glace 151	collision -91
تكن	collision 272	dommage_materiel -60	none -77
تلف	degats_des_eaux 85	evenement_climatique -41	incendie 154	none -115
تم	collision -49	dommage_materiel -54	vandalisme 226
تما	blessure -66	bris_de_glace -40	collision -128	degats_des_eaux 50	dommage_materiel 122	evenement_climatique 284	incendie -51	none -148	vandalisme -80	vol -63
تماس	incendie 178	none -49
تماس كهربايي	incendie 178	none -49
تمام*	autre -44	blessure -54	bris_de_glace -40	collision 101	degats_des_eaux -42	dommage_materiel -68	evenement_climatique -52	incendie -53	none 159	vol -48
تماما	autre -44	blessure -54	bris_de_glace -40	collision 101	degats_des_eaux -42	dommage_materiel -68	evenement_climatique -52	incendie -53	none 159	vol -48
تمري*	blessure 289	bris_de_glace -49	degats_des_eaux -48	dommage_materiel -62	evenement_climatique -43	incendie -44	none -158	vandalisme -45	vol -71
تمرين	blessure 289	bris_de_glace -49	degats_des_eaux -48	dommage_materiel -62	evenement_climatique -43	incendie -44	none -158	vandalisme -45	vol -71
تنتب*	collision 263	none -66
تنتبه	collision 263	none -66
تنفخ	blessure -41	collision -69	degats_des_eaux 377	dommage_materiel -53	evenement_climatique -63	none -255	vandalisme -56	vol -69
تهرس	autre -58	blessure -67	bris_de_glace 307	degats_des_eaux -52	dommage_materiel -70	evenement_climatique -43	none -79	vandalisme -79	vol -122
تهرس*	blessure -54	bris_de_glace 64	degats_des_eaux -56	dommage_materiel 89	incendie -46	none -131	vandalisme -60
تهرسات	blessure -50	bris_de_glace 93	collision 58	degats_des_eaux -64	dommage_materiel 120	evenement_climatique 48	incendie -54	none -149	vandalisme -64	vol -99
توجد	collision 123	none -55
توصل*	dommage_materiel -44	none 269
توصلتم	dommage_materiel -44	none 269
توقع	collision 109	degats_des_eaux 194	dommage_materiel -50	none -130	vol -45
توقف	autre 90	blessure -48	bris_de_glace -45	collision -111	degats_des_eaux -49	dommage_materiel -79	evenement_climatique -62	none 245	vandalisme -58	vol -59
توقي*	collision 43	degats_des_eaux 124	none -40
توقيع	collision 43	degats_des_eaux 124	none -40
توقيع المعاينه	collision 129
تيو	blessure -76	bris_de_glace -97	collision -138	degats_des_eaux 138	dommage_materiel 246	evenement_climatique -52	incendie -48	none -99	vandalisme -57	vol -47
ثقب	autre -42	blessure -72	bris_de_glace -80	collision -142	degats_des_eaux 340	dommage_materiel -202	evenement_climatique 122	incendie -83	none -298	vandalisme -111	vol -95
ثلاث	autre 62	blessure 64	collision 76	degats_des_eaux -45	dommage_materiel -61	evenement_climatique 82	none -148	vol -45
ثلاث سيارات	collision 350	dommage_materiel -41	evenement_climatique -40	none -135	vandalisme -42
ثلاث*	degats_des_eaux 40	dommage_materiel -52	none 44	vol 144
ثلاثه	dommage_materiel -42	none 136	vol 125
ثلاثه ايام	blessure -42	none 276	vol -87
ثلاثي	bris_de_glace -45	collision 126	dommage_materiel -44	evenement_climatique -40	none -100	vol 152
ثم	bris_de_glace 61	degats_des_eaux -43	evenement_climatique 127	none -86	vandalisme 43
جا	blessure -49	bris_de_glace 64	degats_des_eaux -43	dommage_materiel -67	evenement_climatique -45	incendie -93	none -95	vandalisme 305	vol -67
جاء	collision -75	degats_des_eaux -88	dommage_materiel -67	evenement_climatique 352	none -123	vandalisme -41	vol 74
جات	bris_de_glace 212	degats_des_eaux 111	dommage_materiel -57	evenement_climatique -54	none -89	vandalisme -123
جاتو	autre -54	blessure -85	bris_de_glace -57	collision -142	degats_des_eaux -70	dommage_materiel -142	evenement_climatique 103	incendie -69	none -177	vandalisme 332	vol -143
جارت*	blessure 102	collision -97	degats_des_eaux -65	dommage_materiel 104	evenement_climatique -82	incendie 148	none -129	vol 42
جارتنا	blessure 173	collision -132	degats_des_eaux -65	dommage_materiel -46	evenement_climatique -56	incendie 242	none -150	vol -73
جارتي	collision -67	degats_des_eaux -65	dommage_materiel 199	evenement_climatique -108	incendie -44	none -94	vol 152
جارن*	collision -90	dommage_materiel 152	evenement_climatique -49	incendie 198	none -73	vandalisme -40	vol -46
جارنا	collision -90	dommage_materiel 152	evenement_climatique -49	incendie 198	none -73	vandalisme -40	vol -46
جاري	blessure -48	bris_de_glace -49	collision -43	degats_des_eaux 86	dommage_materiel 138	evenement_climatique 52	incendie 94	none -143	vandalisme -48	vol -70
جانب*	collision 196	none -85
جانبي	collision 196	none -85
جاو	collision 125	degats_des_eaux -40	evenement_climatique 57	incendie 55	none -64	vandalisme -41
جبين*	none -81	vandalisme 191	vol -47
جدا	dommage_materiel -42	evenement_climatique -41	none 79	vol 141
جدار	autre -44	blessure -60	bris_de_glace -63	collision -136	degats_des_eaux -104	dommage_materiel -112	evenement_climatique 180	none -205	vandalisme 402	vol -124
جدار*	bris_de_glace 59	collision 72	degats_des_eaux 80	none -51	vandalisme -43
جدرا*	blessure -67	collision -112	degats_des_eaux 205	dommage_materiel 145	none -144	vol -72
جدران	blessure -67	collision -112	degats_des_eaux 205	dommage_materiel 145	none -144	vol -72
جديد	collision -75	degats_des_eaux 202	dommage_materiel -43	evenement_climatique -62	incendie -42	none 76
جرح	bris_de_glace 96	collision 126	degats_des_eaux -58	dommage_materiel -59	evenement_climatique 63	incendie -49	none -120	vandalisme 72
جرح في	bris_de_glace -52	degats_des_eaux -74	dommage_materiel -62	evenement_climatique 284	incendie -48	none -96	vandalisme -70	vol -84
جرحي	collision 180	none -71
جروح*	blessure -72	bris_de_glace 251	collision -123	degats_des_eaux -64	dommage_materiel -64	evenement_climatique -85	none -148	vandalisme -60	vol 180
جروحا	blessure -72	bris_de_glace 251	collision -123	degats_des_eaux -64	dommage_materiel -64	evenement_climatique -85	none -148	vandalisme -60	vol 180
جري	collision 143	evenement_climatique 96	none -55
جريح	evenement_climatique 173	none -45	vandalisme -42
جميع*	bris_de_glace -47	collision 99	incendie 199	none -95	vol -43
جميعا	bris_de_glace -47	collision 99	incendie 199	none -95	vol -43
جهاز	bris_de_glace -53	collision -93	degats_des_eaux -64	dommage_materiel 164	incendie -60	none -127	vandalisme -67	vol 262
جواب	collision 64	degats_des_eaux 101	none -60
جوج	blessure -47	collision 246	degats_des_eaux -50	evenement_climatique 48	incendie -44	none -117
جيت	autre -41	blessure -43	bris_de_glace 125	collision -83	degats_des_eaux -68	dommage_materiel 274	evenement_climatique -86	none -131	vandalisme -79	vol -119
حاجه	collision 178	dommage_materiel -44	incendie 171	none -86	vandalisme -71	vol -52
حادث	blessure -47	collision 329	none -195	vol -43
حاده	autre -54	blessure 309	bris_de_glace -75	collision -132	degats_des_eaux -106	dommage_materiel -161	evenement_climatique -73	incendie -64	none -233	vandalisme 199	vol -135
حافل*	collision 260	none -63
حافله	collision 260	none -63
حافي*	bris_de_glace 141	collision -66	degats_des_eaux 92
حافيه	bris_de_glace 141	collision -66	degats_des_eaux 92
حامل	collision 285	dommage_materiel -48	evenement_climatique -55	none -74	vol -47
حاول	bris_de_glace -40	collision -129	degats_des_eaux -72	dommage_materiel -90	evenement_climatique -58	incendie 202	none -135	vandalisme -119	vol 325
حاول*	autre -51	blessure -43	collision 43	degats_des_eaux -41	evenement_climatique -51	none -94	vandalisme 147	vol 89
حاولت	blessure -51	collision 121	degats_des_eaux -50	dommage_materiel -50	evenement_climatique -58	none -83	vandalisme 224	vol -79
حاوي*	blessure -86	bris_de_glace -55	collision -127	degats_des_eaux -63	dommage_materiel -68	evenement_climatique -53	incendie 194	none -101	vandalisme -78	vol 245
حاويه	blessure -86	bris_de_glace -55	collision -127	degats_des_eaux -63	dommage_materiel -68	evenement_climatique -53	incendie 194	none -101	vandalisme -78	vol 245
حتا	blessure -47	bris_de_glace 259	collision 127	degats_des_eaux -62	dommage_materiel -70	evenement_climatique -61	incendie -50	none -178	vandalisme -53	vol -60
حتي	evenement_climatique 46	none -95
حتي حد	autre -55	blessure -63	bris_de_glace -122	collision -215	degats_des_eaux 227	dommage_materiel -66	evenement_climatique 220	incendie -135	none -164	vandalisme 158	vol -165
حتي شقفه	bris_de_glace 194	collision -86	degats_des_eaux 137	dommage_materiel -72	evenement_climatique -51	none -63	vandalisme -62
حتي مجروح	bris_de_glace -44	collision 89	evenement_climatique -53	none -85	vandalisme 214	vol -85
حتي هو	collision -128	degats_des_eaux -55	dommage_materiel -61	evenement_climatique -49	incendie 158	vol 158
حتي واحد	blessure -49	bris_de_glace 198	collision -49	degats_des_eaux -64	dommage_materiel -59	evenement_climatique -58	incendie 172	none -138	vandalisme -69	vol 48
حجر	bris_de_glace 385	collision -114	dommage_materiel -48	evenement_climatique -64	none -103	vol -205
حجر طار	bris_de_glace 151	collision -91
حجره	bris_de_glace 366	dommage_materiel -49	evenement_climatique -41	none -75	vandalisme -64	vol -62
حد	autre -46	blessure -56	bris_de_glace 85	degats_des_eaux 89	dommage_materiel -86	evenement_climatique 111	incendie -74	none -133	vandalisme 56	vol 46
حدا	blessure -47	collision 184	dommage_materiel -59	evenement_climatique 144	incendie 64	none -134	vandalisme -43	vol -64
حدث	bris_de_glace 138	degats_des_eaux 186	dommage_materiel -52	evenement_climatique -47	incendie -59	none -89	vol -50
حديد	collision 185
حررت	collision 137	none -47
حررن*	collision 116	degats_des_eaux 102	none -82	vol -44
حررنا	collision 116	degats_des_eaux 102	none -82	vol -44
حرق	collision -63	degats_des_eaux -60	dommage_materiel -65	evenement_climatique 201	incendie 261	none -113	vandalisme -55	vol -65
حرقا*	blessure -46	collision -221	degats_des_eaux -52	dommage_materiel -67	evenement_climatique -94	incendie 502	none -92	vandalisme -65	vol -65
حرقات	blessure -46	collision -221	degats_des_eaux -52	dommage_materiel -67	evenement_climatique -94	incendie 502	none -92	vandalisme -65	vol -65
حريق	blessure -40	collision -102	dommage_materiel -58	evenement_climatique -61	incendie 588	none -134	vandalisme -52	vol -90
حريق في	collision -48	degats_des_eaux -40	incendie 260	none -56
حزام	collision 167
حسنا	autre -60	blessure -83	bris_de_glace -71	collision -112	degats_des_eaux -78	dommage_materiel -114	evenement_climatique -93	incendie -63	none 225	vandalisme -81	vol -95
حصاه	bris_de_glace 267	collision -92	none -154
حصي	autre -73	blessure -75	bris_de_glace 467	collision -280	degats_des_eaux -104	dommage_materiel -138	evenement_climatique -87	incendie -93	none -302	vandalisme -79	vol -96
حضر	blessure -42	collision 60	evenement_climatique -44	incendie 52	none -146	vandalisme 221	vol -45
حضر الدرك	incendie 159
حضرت	collision 142	none -43
حط	autre -42	blessure -44	collision -85	dommage_materiel 221	evenement_climatique -59	incendie 154	none -68	vandalisme -65	vol -100
حطيت	autre -41	blessure -46	bris_de_glace 223	collision -107	degats_des_eaux -158	dommage_materiel -84	evenement_climatique -42	incendie -44	none -70	vandalisme -57	vol 166
حفره	autre -113	blessure -181	bris_de_glace -170	collision -341	degats_des_eaux -109	dommage_materiel 437	evenement_climatique -118	incendie -115	none -266	vandalisme -135	vol -128
حفل	autre -56	blessure -120	bris_de_glace -78	collision -158	degats_des_eaux -94	dommage_materiel 306	evenement_climatique -105	incendie -61	none -255	vandalisme -97	vol 211
حفيد*	blessure 256	collision -108	dommage_materiel -63	evenement_climatique -71	incendie 154	none -107	vol -71
حفيدي	blessure 256	collision -108	dommage_materiel -63	evenement_climatique -71	incendie 154	none -107	vol -71
حقيب*	autre 201	blessure -92	bris_de_glace -56	collision -195	degats_des_eaux -56	dommage_materiel 102	evenement_climatique -50	incendie -50	none -207	vandalisme -59	vol 249
حقيبه	autre 201	blessure -92	bris_de_glace -56	collision -195	degats_des_eaux -56	dommage_materiel 102	evenement_climatique -50	incendie -50	none -207	vandalisme -59	vol 249
حقيق*	collision -60	dommage_materiel -53	none 315	vol -41
حك	collision 303	none -75	vol -41
حمام*	bris_de_glace -59	collision 217	degats_des_eaux 121	dommage_materiel -48	none -111	vol -61
حمرا*	collision 122
حمراء	collision 122
حنا	blessure -48	collision 237	dommage_materiel -41	evenement_climatique 178	none -80	vandalisme -51	vol -70
حنا بجوج	collision 281	none -59	vol -44
حنا كنا	collision -66	dommage_materiel -44	evenement_climatique 315	incendie -47	none -50	vandalisme -41	vol -71
حوال*	vol 85
حوالي	vol 85
حوالي الساعه	collision 124	none -53
حواي*	collision 99	degats_des_eaux -41	dommage_materiel -62	incendie -48	none -93	vandalisme -51	vol 179
حوض	blessure -51	bris_de_glace 142	collision -72	degats_des_eaux 303	dommage_materiel -63	evenement_climatique -73	incendie -67	none -149	vandalisme -54	vol -40
حيت	autre 60	blessure -43	dommage_materiel -54	none -82	vandalisme 148	vol 81
حيت ما	autre -40	blessure -76	bris_de_glace -65	collision -125	dommage_materiel -61	evenement_climatique -55	none -105	vandalisme 362	vol 41
حيث	autre -46	blessure -40	bris_de_glace -46	degats_des_eaux -48	dommage_materiel -83	evenement_climatique -77	incendie -42	none -216	vandalisme -70	vol 391
حين	bris_de_glace 76	degats_des_eaux -41	dommage_materiel -45	evenement_climatique -40	incendie 215	none -46	vandalisme -45	vol -48
حيه	autre -119	blessure 290	bris_de_glace -89	collision -199	degats_des_eaux -89	dommage_materiel -154	evenement_climatique -109	incendie 307	none -332	vandalisme -117	vol -182
خارج	degats_des_eaux 91	dommage_materiel -41	none -120	vandalisme -53	vol 210
خارج من	collision -94	degats_des_eaux 167	dommage_materiel -40	evenement_climatique -50	none -119	vandalisme -40	vol 133
خاصن*	bris_de_glace -69	collision -70	degats_des_eaux 158	dommage_materiel -72	none 111	vol -42
خاصني	collision -97	degats_des_eaux 56	dommage_materiel -86	none 158	vol -44
خاصني ندير	collision -97	degats_des_eaux 56	dommage_materiel -86	none 158	vol -44
خالت*	blessure -55	bris_de_glace -61	collision -89	degats_des_eaux -56	dommage_materiel -67	evenement_climatique 206	none -70	vandalisme 155	vol -83
خالتي	blessure -55	bris_de_glace -61	collision -89	degats_des_eaux -56	dommage_materiel -67	evenement_climatique 206	none -70	vandalisme 155	vol -83
خدا	blessure -61	bris_de_glace -132	collision -105	degats_des_eaux -54	dommage_materiel -72	evenement_climatique -84	incendie -49	none -100	vandalisme 256	vol 176
خدام*	autre -49	bris_de_glace -44	collision -155	degats_des_eaux -44	dommage_materiel 247	none -118	vandalisme -51	vol 127
خدش	collision -106	dommage_materiel 183	evenement_climatique -52	none -77	vandalisme 76	vol -41
خدشت	collision 279	degats_des_eaux -120	dommage_materiel 127	none -76	vol -126
خدمه	collision 55	dommage_materiel -46	none 173	vandalisme -68	vol -49
خرج	collision 88	degats_des_eaux 81	dommage_materiel -57	evenement_climatique -69	incendie 262	none -99	vol -55
خرج من	collision 69	degats_des_eaux 173	dommage_materiel -50	evenement_climatique -53	incendie -51	vol -43
خرجت	collision 135	dommage_materiel -58	evenement_climatique -42	incendie -46	none -104	vol 142
خرجت ما	blessure -46	bris_de_glace -81	collision -172	degats_des_eaux -59	dommage_materiel -74	evenement_climatique -49	incendie -53	none -174	vandalisme -108	vol 441
خرجت من	collision 109	dommage_materiel -73	evenement_climatique -71	none -86	vandalisme 223	vol -104
خرجت منها	collision 325	dommage_materiel -62	none -104	vol -42
خرجن*	dommage_materiel -51	evenement_climatique 144	incendie 79	none -50	vol -69
خرجنا	dommage_materiel -51	evenement_climatique 144	incendie 79	none -50	vol -69
خرجنا من	bris_de_glace -44	collision 119	dommage_materiel -59	evenement_climatique 207	incendie -45	none -60	vandalisme -53	vol -97
خرجو	degats_des_eaux -42	dommage_materiel -58	evenement_climatique -53	incendie 107	none -56	vandalisme -45	vol 176
خرجو كاملين	collision 77	degats_des_eaux -41	dommage_materiel -49	incendie 172	vol -42
خرجو*	autre -41	blessure -65	bris_de_glace -68	collision 450	degats_des_eaux -52	dommage_materiel -93	evenement_climatique -44	incendie -86	none -190	vandalisme -49	vol -69
خرطو*	degats_des_eaux 215	evenement_climatique -53	none -51
خرطوم	degats_des_eaux 215	evenement_climatique -53	none -51
خروج*	collision 277	none -89
خروجي	collision 277	none -89
خروجي من	collision 277	none -89
خزان	blessure -52	bris_de_glace -41	collision -100	degats_des_eaux -61	dommage_materiel -77	evenement_climatique 119	incendie 272	none -135	vandalisme -45	vol -68
خزان*	blessure -46	collision -87	degats_des_eaux 228	dommage_materiel 114	none -121	vol -49
خزانه	blessure -63	collision -57	degats_des_eaux 136	dommage_materiel 172	incendie -41	none -143	vol -63
خسار*	blessure 163	collision -103	dommage_materiel -72	evenement_climatique -67	incendie 274	none -80	vandalisme -40	vol -61
خساره	blessure 163	collision -103	dommage_materiel -72	evenement_climatique -67	incendie 274	none -80	vandalisme -40	vol -61
خطا	autre -75	blessure -50	bris_de_glace -63	collision -109	degats_des_eaux 83	dommage_materiel -81	evenement_climatique -78	incendie -45	none 216	vandalisme -51	vol -66
خطف	collision -242	dommage_materiel -107	none -178	vol 385
خطفو	autre -60	blessure -140	bris_de_glace -87	collision -208	degats_des_eaux -88	dommage_materiel -178	evenement_climatique -99	incendie -89	none -189	vandalisme -131	vol 499
خلا	autre -42	blessure -71	collision -119	degats_des_eaux -57	dommage_materiel 264	evenement_climatique -91	none -92	vandalisme 51	vol 103
خلا ليا	autre -45	blessure -46	collision -98	degats_des_eaux -44	dommage_materiel -44	vandalisme 121	vol 185
خلاص	autre -65	blessure -62	bris_de_glace -43	collision 270	dommage_materiel -59	evenement_climatique -45	vol -68
خلال	autre -67	blessure 220	collision -117	degats_des_eaux -70	dommage_materiel 179	evenement_climatique -100	incendie -60	none -48	vandalisme -77
خلاو	autre -64	blessure -65	bris_de_glace -63	collision -189	degats_des_eaux 251	dommage_materiel -128	evenement_climatique -72	incendie -53	none -231	vandalisme -250	vol 344
خلف	bris_de_glace 107	collision 110	none -59
خمسه	autre -61	blessure -67	bris_de_glace -45	collision -117	degats_des_eaux -63	dommage_materiel -66	evenement_climatique 165	none 178	vandalisme -54	vol 103
خنزي*	collision 192	none -93
خويا	blessure -54	bris_de_glace -42	collision 215	degats_des_eaux -62	dommage_materiel -70	evenement_climatique 190	incendie -56	none -192	vandalisme -69	vol -75
خيطو	autre -60	blessure -56	bris_de_glace -42	collision -123	degats_des_eaux -41	dommage_materiel -98	evenement_climatique 148	incendie -53	none -72	vol 228
د	autre 71	collision -52	degats_des_eaux -43	dommage_materiel -86	evenement_climatique 56	none -196	vandalisme 169
د الباب	autre -61	blessure -41	bris_de_glace 229	collision -129	dommage_materiel -54	evenement_climatique -48	incendie -42	none -143	vandalisme -91	vol 144
د الطموبيل	collision 118	evenement_climatique -43	none -55	vandalisme 180	vol -152
د القهوه	dommage_materiel -75	evenement_climatique 180	incendie 103	none -50	vandalisme -77	vol -57
د الموطو	autre -61	blessure -67	bris_de_glace -114	collision -157	degats_des_eaux -53	dommage_materiel -78	evenement_climatique -88	incendie 256	none -128	vandalisme 228	vol -167
دابا	bris_de_glace 72	collision 46	dommage_materiel 105	evenement_climatique -57	none -99	vandalisme 55	vol -107
داخل	blessure -69	degats_des_eaux 138	dommage_materiel -83	evenement_climatique 134	none -129	vol 99
دار	degats_des_eaux 153	dommage_materiel -54	evenement_climatique 40	incendie 154	none -70	vandalisme -113	vol -59
دارت	autre -46	blessure -44	bris_de_glace -45	collision -99	degats_des_eaux -49	dommage_materiel 283	evenement_climatique -48	incendie -49	none -82	vandalisme -69	vol -79
دارو	autre -54	blessure 191	bris_de_glace -62	collision -177	degats_des_eaux -57	dommage_materiel -66	evenement_climatique -66	incendie -59	none -115	vandalisme 40	vol 203
داسي*	collision 125	none -43
داسيا	collision 125	none -43
داعي*	collision 265	none -109
داعيا	collision 265	none -109
داو	bris_de_glace -43	collision -73	degats_des_eaux -41	dommage_materiel -54	evenement_climatique -70	incendie -46	none -63	vandalisme -54	vol 427
داو ليا	bris_de_glace -51	collision -105	dommage_materiel -43	evenement_climatique -54	none -47	vol 315
داوه	collision -89	degats_des_eaux -43	dommage_materiel -59	evenement_climatique -74	incendie 77	none -123	vandalisme -54	vol 382
دخل	autre -51	collision 85	degats_des_eaux 113	incendie -45	none -153
دخل فيا	blessure -47	collision 394	dommage_materiel -120	none -78	vandalisme -55
دخل ليا	autre -45	bris_de_glace 181	collision 277	degats_des_eaux -109	dommage_materiel -59	none -76	vandalisme -65	vol -88
دخلت	collision 347	degats_des_eaux -44	dommage_materiel -61	evenement_climatique -51	incendie -41	none -157	vandalisme -61	vol 59
دخلت ف	bris_de_glace -58	collision 420	dommage_materiel -46	none -111	vandalisme -94	vol -60
دخلت فيها	collision 204	none -42	vol -48
دخول	blessure -74	bris_de_glace 266	collision 226	degats_des_eaux -74	dommage_materiel -80	evenement_climatique -96	incendie -59	none -216	vandalisme -72	vol -109
دراج*	collision 111	evenement_climatique -42	none -102	vandalisme -43	vol 215
دراجات	none -51	vol 173
دراجتي	blessure -55	bris_de_glace -44	collision -149	degats_des_eaux -51	dommage_materiel 175	evenement_climatique -69	incendie -49	none -136	vandalisme -71	vol 338
دراجه	collision 242	dommage_materiel -58	none -98	vol 84
دراجه ناريه	collision 176	dommage_materiel -65	none -97	vol 125
درار*	blessure -64	bris_de_glace 159	collision -102	degats_des_eaux -62	dommage_materiel -89	evenement_climatique -50	incendie -41	none -86	vandalisme -53	vol 267
دراري	blessure -64	bris_de_glace 159	collision -102	degats_des_eaux -62	dommage_materiel -89	evenement_climatique -50	incendie -41	none -86	vandalisme -53	vol 267
درت	autre 104	blessure 212	collision 49	degats_des_eaux -51	evenement_climatique -61	incendie -59	none -131	vandalisme -49	vol 41
درت بلانت	autre -65	blessure -110	bris_de_glace -51	collision -114	dommage_materiel -49	none -103	vandalisme -84	vol 352
درج	blessure 319	collision -108	degats_des_eaux -86	dommage_materiel -88	evenement_climatique -54	none -97	vol -89
درك	bris_de_glace -41	collision 250	none -47
درك الطريق	bris_de_glace -41	collision 250	none -47
درنا	blessure -41	collision 396	dommage_materiel -117	evenement_climatique -44	none -68	vandalisme -48	vol -58
درهم	autre 202	blessure -67	collision -90	dommage_materiel 132	evenement_climatique -58	none -151	vandalisme -40	vol 86
دغيا	collision -165	dommage_materiel -54	evenement_climatique -58	incendie 381	none -70	vandalisme -215	vol -96
دفع	autre 292	blessure -51	bris_de_glace -48	collision -73	degats_des_eaux -56	dommage_materiel -95	evenement_climatique -76	incendie -53	none -277	vandalisme -79	vol 195
دفعت*	collision 193	none -79
دفعتنا	collision 193	none -79
دفعن*	blessure 185	bris_de_glace -47	collision 40	degats_des_eaux -45	dommage_materiel -53	none -64
دفعني	blessure 255	bris_de_glace -56	collision -85	degats_des_eaux -57	dommage_materiel -72	evenement_climatique -44	none -83	vol 64
دقاي*	blessure -52	collision -90	degats_des_eaux -54	dommage_materiel -57	evenement_climatique -54	incendie 224	none 143	vandalisme -48	vol -69
دقايق	blessure -52	collision -90	degats_des_eaux -54	dommage_materiel -57	evenement_climatique -54	incendie 224	none 143	vandalisme -48	vol -69
دقيق*	collision 286	dommage_materiel -62	none -86	vol -58
دقيقه	collision 286	dommage_materiel -62	none -86	vol -58
دون	collision 98	degats_des_eaux 89	none -77	vandalisme 82	vol -45
دون ان	collision 111	none -103	vandalisme 181	vol -79
دون اي	degats_des_eaux 229	dommage_materiel -57	evenement_climatique -59	incendie -47	none -97	vol -46
ديال	none -115
ديال الحمام	bris_de_glace -50	collision -84	degats_des_eaux 149	dommage_materiel -84	evenement_climatique -74	incendie -151	none -98	vandalisme 261	vol -61
ديال الدار	autre 327	blessure -66	bris_de_glace -41	collision -103	degats_des_eaux 106	dommage_materiel -107	evenement_climatique -59	incendie -62	none -122	vandalisme 99	vol -132
ديال الزاج	bris_de_glace 224	collision -176	degats_des_eaux -42	dommage_materiel -61	incendie -40	none -97	vandalisme 152	vol -54
ديال الزيت	collision 275	evenement_climatique -64	none -41	vol -51
ديال الضو	autre -61	blessure -75	bris_de_glace -80	collision 174	degats_des_eaux 41	dommage_materiel 70	evenement_climatique -156	incendie 182	none -173	vandalisme -64	vol -103
ديال العام	collision 81	degats_des_eaux 181	dommage_materiel -61	evenement_climatique -42	none -57	vol -55
ديال العماره	degats_des_eaux 178	none -68	vol -44
ديال العيد	autre -89	blessure 277	bris_de_glace -44	collision -137	degats_des_eaux -76	dommage_materiel 150	evenement_climatique -67	incendie -59	none -121	vandalisme -69	vol -153
ديال الكرا	blessure -47	bris_de_glace -44	collision -81	degats_des_eaux -41	dommage_materiel -86	evenement_climatique -50	incendie 138	none -63	vandalisme -67	vol 229
ديال بنتي	autre 303	blessure -124	bris_de_glace -50	collision -63	degats_des_eaux -64	dommage_materiel -72	evenement_climatique -91	incendie -52	none -230	vandalisme -54	vol 147
ديال*	autre -40	collision 45	dommage_materiel 105	incendie 44	none -118	vandalisme -40
ديالها	autre -47	blessure -49	degats_des_eaux -54	dommage_materiel 168	evenement_climatique -119	incendie 209	none -108	vandalisme -65	vol -71
ديالو	bris_de_glace 201	collision 237	dommage_materiel -62	none -121	vandalisme -45	vol -69
ديالي	autre -44	dommage_materiel 129	none -122	vol 59
ديالي اللي	autre -54	bris_de_glace -51	collision 122	dommage_materiel 209	incendie -45	none -118	vol -114
ذراع*	blessure 255	collision -65	dommage_materiel -80	none -90
ذراعي	blessure 301	bris_de_glace -43	collision -80	degats_des_eaux -72	dommage_materiel -108	none -101	vol -44
ذلك	blessure 100	degats_des_eaux 49	dommage_materiel -55	none -62
ذلك الحين	blessure -47	collision 267	none -82
ذو	bris_de_glace -44	collision -100	degats_des_eaux -40	dommage_materiel 201	evenement_climatique -56	incendie -43	none -128	vandalisme -49	vol 171
راجع	collision 278	vandalisme -49	vol -71
راجع من	collision 278	vandalisme -49	vol -71
راجل	collision 341	dommage_materiel -64	none -67	vandalisme -43	vol -93
راجل*	bris_de_glace -46	collision 145	dommage_materiel -43	evenement_climatique 59	incendie 128	none -109	vol -55
راجلي	bris_de_glace -46	collision 145	dommage_materiel -43	evenement_climatique 59	incendie 128	none -109	vol -55
راس	bris_de_glace -40	degats_des_eaux 63	dommage_materiel -61	evenement_climatique 75	none -71	vandalisme 130	vol -43
راسه*	blessure -46	collision 172	degats_des_eaux -52	dommage_materiel -108	evenement_climatique 217	none -97	vandalisme -55	vol -57
راسها	autre -47	blessure -50	collision 113	degats_des_eaux -73	dommage_materiel -154	evenement_climatique 267	incendie -47	none -133	vandalisme -68	vol -58
راسي	blessure -41	collision 86	degats_des_eaux -47	dommage_materiel -89	incendie -46	none -128	vandalisme -59	vol 316
رافع*	collision 57	evenement_climatique -52	none -127	vol 206
راكب*	collision 293	none -60
راكبه	collision 285	none -57
راه	blessure 73	collision -58	degats_des_eaux 146	dommage_materiel -68	none -85	vandalisme -48
راها	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -62	incendie 228	none -93	vandalisme -40	vol 98
رايي	none 196
ربع	collision 210	dommage_materiel -62	none -92	vandalisme -44	vol 111
ربع ساعه	collision 106	degats_des_eaux -40	dommage_materiel -66	none -72	vandalisme -54	vol 164
ربعه	blessure -54	bris_de_glace 132	degats_des_eaux -49	dommage_materiel -77	evenement_climatique -47	none -81	vol 167
ربعه الغرزات	bris_de_glace 273	collision -83	dommage_materiel -49	none -86
ربما	autre -47	blessure -53	bris_de_glace -46	collision -165	degats_des_eaux -71	dommage_materiel -107	evenement_climatique -73	incendie -48	none 274	vandalisme -70	vol 92
رجال	degats_des_eaux 79	evenement_climatique -71	incendie 254	none -94	vol -49
رجال الاطفاء	blessure -48	collision -97	degats_des_eaux 182	dommage_materiel -55	evenement_climatique -119	incendie 239	none -130	vol -53
رجع	blessure 146	degats_des_eaux -46	dommage_materiel 93	none -77	vol -69
رجع علي	collision 190	dommage_materiel -45
رجعت	collision 202	degats_des_eaux 41	dommage_materiel -55	evenement_climatique -43	incendie -40	none -120	vandalisme 82
رجعت من	blessure -41	collision -113	degats_des_eaux 156	dommage_materiel -68	evenement_climatique -59	incendie -59	none -68	vandalisme 218	vol -139
رجعن*	collision -107	degats_des_eaux -40	incendie -45	none -54	vol 289
رجعنا	collision -107	degats_des_eaux -40	incendie -45	none -54	vol 289
رجلي	autre -162	blessure 538	bris_de_glace -137	collision -119	degats_des_eaux -157	dommage_materiel -224	evenement_climatique -198	incendie -88	none -556	vandalisme -165	vol -169
رجلي*	collision 215	degats_des_eaux 90	dommage_materiel -42	none -87	vol -62
ردو	blessure -58	collision 89	dommage_materiel -44	none -49	vol 172
ردو عليا	blessure -58	collision 89	dommage_materiel -44	none -49	vol 172
رطوب*	autre -48	blessure -62	bris_de_glace -62	collision -127	degats_des_eaux 443	dommage_materiel -108	evenement_climatique -127	incendie -75	none -212	vandalisme -61	vol -88
رطوبه	autre -48	blessure -62	bris_de_glace -62	collision -127	degats_des_eaux 443	dommage_materiel -108	evenement_climatique -127	incendie -75	none -212	vandalisme -61	vol -88
رفض	collision 96	degats_des_eaux 91
رفع	blessure -57	bris_de_glace 210	collision -81	degats_des_eaux 76	dommage_materiel -57	evenement_climatique -45	none -68	vandalisme -41
رقبت*	collision 137
رقبتي	collision 137
رقم	bris_de_glace 85	collision 102	dommage_materiel -46	none 50	vol -56
رقم لوحته	collision 262	none -155	vol -42
رقمي	collision 204	none -94
ركاب*	collision 187	vol -43
ركابي	collision 187	vol -43
ركبت	blessure -73	bris_de_glace -53	collision 68	degats_des_eaux -53	dommage_materiel 274	evenement_climatique -75	incendie -78	none -102	vandalisme -73	vol -106
ركبت*	blessure 258	bris_de_glace -50	collision 189	degats_des_eaux -60	dommage_materiel -153	evenement_climatique -57	incendie -40	none -123	vandalisme -47	vol -76
ركبتي	autre -43	blessure 328	bris_de_glace -77	collision 50	degats_des_eaux -103	dommage_materiel -245	evenement_climatique -73	incendie -66	none -152	vandalisme -58	vol -96
رماد*	collision 138
رماديه	collision 138
زال	blessure -53	bris_de_glace -51	collision 257	degats_des_eaux -64	dommage_materiel -75	evenement_climatique 171	incendie -56	none -148	vandalisme -78	vol -82
زجاج	autre -45	blessure -70	bris_de_glace 629	collision -165	degats_des_eaux -58	dommage_materiel -95	evenement_climatique -86	incendie -57	none -163	vandalisme -88	vol 72
زجاج السياره	bris_de_glace 151	collision -91
زجاج سيارتي	autre -109	blessure -94	bris_de_glace 252	collision -207	degats_des_eaux -115	dommage_materiel -203	evenement_climatique -166	incendie -107	none -294	vandalisme -259	vol 192
زجاج*	blessure -49	bris_de_glace 365	collision -144	degats_des_eaux -82	dommage_materiel -63	evenement_climatique 184	incendie -70	none -167	vandalisme -58	vol -93
زلت	collision 109	degats_des_eaux -46	dommage_materiel -41	evenement_climatique -77	incendie 120	none 97	vol -50
زلقا*	collision 148	degats_des_eaux 117	dommage_materiel -53	vandalisme -40	vol -63
زلقات	collision 148	degats_des_eaux 117	dommage_materiel -53	vandalisme -40	vol -63
زوجت*	collision 172	none 94	vol -41
زوجتي	blessure -41	collision 154	dommage_materiel -47	evenement_climatique -48	none 119	vol -47
زوجي	degats_des_eaux -43	evenement_climatique 199	incendie 79	none -85	vandalisme -42	vol -56
زيار*	autre -45	blessure -77	bris_de_glace -41	collision -107	dommage_materiel 310	evenement_climatique -52	none -81	vandalisme -57	vol 101
زياره	autre -58	blessure -92	bris_de_glace -49	collision -131	dommage_materiel 228	evenement_climatique -50	incendie -40	none -80	vandalisme -68	vol 167
ساتو*	blessure -40	none 190
ساتوصل	blessure -40	none 190
ساحه	collision 209	none -43
ساذه*	collision -80	dommage_materiel -44	evenement_climatique -65	none -81	vandalisme 150	vol 115
ساذهب	collision -80	dommage_materiel -44	evenement_climatique -65	none -81	vandalisme 150	vol 115
ساذهب غدا	collision -80	dommage_materiel -44	evenement_climatique -65	none -81	vandalisme 150	vol 115
ساعت*	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 212	none -64	vol -66
ساعتين	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 212	none -64	vol -66
ساعه	blessure -53	degats_des_eaux -55	dommage_materiel 95	none 175	vandalisme -42
ساقي	autre -67	blessure 124	bris_de_glace -103	collision 263	degats_des_eaux -87	dommage_materiel -128	evenement_climatique -106	incendie -94	none -283	vandalisme -119	vol -194
ساكن	collision -120	degats_des_eaux 472	dommage_materiel -96	evenement_climatique -59	none -124
سالم	blessure -48	collision -59	dommage_materiel -50	evenement_climatique -48	incendie 278	none -50	vol -70
سالم*	blessure -51	collision 58	degats_des_eaux -52	incendie 284	none -125	vol -54
سالمه	blessure -43	bris_de_glace -45	collision -177	degats_des_eaux -96	dommage_materiel 311	evenement_climatique 87	incendie -49	none -134	vandalisme -49	vol -48
سالمون	collision 280	none -110
سالمين	blessure -70	bris_de_glace -46	collision 65	degats_des_eaux -46	dommage_materiel -87	evenement_climatique -79	incendie 418	none -104	vol -67
سايق	collision 337	dommage_materiel -40	none -76	vol -48
سايق الشاحنه	collision 184	none -57
سايق شاحنه	collision 237	none -56
سايق*	collision 243	none -46
سايقها	collision 84
ست	collision -123	dommage_materiel -45	none -118	vandalisme -43	vol 337
ستر	blessure -57	bris_de_glace 278	dommage_materiel -62	none -89	vandalisme -82	vol -75
سته	bris_de_glace 204	collision 103	evenement_climatique -48	incendie -46	none -79
سجلت	bris_de_glace -51	none -102	vandalisme 125	vol 125
سحقت	collision 386	dommage_materiel -44	none -119	vol -48
سخان	collision -65	degats_des_eaux 292	dommage_materiel -65	evenement_climatique -62	incendie -43	none -121	vol 79
سخان الماء	bris_de_glace -45	collision -78	degats_des_eaux 295	dommage_materiel -72	evenement_climatique -54	incendie -53	none -142	vol 141
سخون	bris_de_glace 117	collision -69	degats_des_eaux 212	dommage_materiel -43	evenement_climatique -49	none -61	vol -48
سد	bris_de_glace -51	collision -110	degats_des_eaux -65	evenement_climatique 370	none -107	vandalisme -46	vol -59
سد الباب	bris_de_glace -51	collision -110	degats_des_eaux -65	evenement_climatique 370	none -107	vandalisme -46	vol -59
سديت	blessure -46	bris_de_glace 298	collision -95	degats_des_eaux -45	dommage_materiel -61	evenement_climatique -57	incendie 88	none -105	vandalisme -49	vol -73
سرقت	autre -46	blessure -54	bris_de_glace -62	collision -101	degats_des_eaux -40	dommage_materiel -62	evenement_climatique -58	none -136	vandalisme -51	vol 440
سرقه	blessure -42	bris_de_glace 76	collision -116	degats_des_eaux -67	dommage_materiel -60	evenement_climatique -46	none -153	vandalisme -66	vol 469
سرقو*	autre -45	blessure -122	bris_de_glace -51	collision -130	degats_des_eaux -55	dommage_materiel -102	evenement_climatique -71	incendie -54	none -284	vandalisme -65	vol 579
سرقوا	collision -93	dommage_materiel -59	evenement_climatique -44	none -109	vol 383
سرقوا سيارتي	blessure -40	collision -108	dommage_materiel -63	evenement_climatique -56	none -152	vandalisme -49	vol 342
سقط	autre -55	blessure 118	bris_de_glace -72	collision -147	degats_des_eaux -140	dommage_materiel 463	incendie -68	none -258	vandalisme -88	vol -184
سقط مني	autre -42	blessure -103	bris_de_glace -49	collision -117	degats_des_eaux -61	dommage_materiel 344	evenement_climatique -69	incendie -48	none -217	vandalisme -77	vol -81
سقطت	autre -73	blessure 231	collision -95	degats_des_eaux -103	dommage_materiel 192	incendie -97	none -222	vandalisme -215	vol -115
سقطت في	blessure 210	degats_des_eaux -64	dommage_materiel -83	none -44
سقف	bris_de_glace 120	collision -100	degats_des_eaux 123	dommage_materiel -58	evenement_climatique 217	none -130	vandalisme -50	vol -67
سقف بيتي	bris_de_glace -59	collision -90	dommage_materiel -60	evenement_climatique 247	incendie -51	none -77	vol -76
سقفه*	collision -50	degats_des_eaux 332	dommage_materiel -53	none -113
سلام	autre -52	blessure -68	bris_de_glace -94	collision -115	degats_des_eaux 116	dommage_materiel -112	evenement_climatique -90	incendie -61	none 240	vandalisme -74	vol -82
سلكت	bris_de_glace -44	collision 364	degats_des_eaux -42	dommage_materiel -83	evenement_climatique -49	incendie -43	none -94	vandalisme -75	vol -60
سلكن*	blessure -57	collision 222	degats_des_eaux -48	dommage_materiel -54	evenement_climatique -58	incendie 158	none -151	vandalisme -90	vol -97
سلكنا	blessure -57	collision 222	degats_des_eaux -48	dommage_materiel -54	evenement_climatique -58	incendie 158	none -151	vandalisme -90	vol -97
سليم	collision 356	evenement_climatique -47	none -89
سمعن*	bris_de_glace 193	collision 59	evenement_climatique -46	incendie -42	none -81
سمعنا	bris_de_glace 193	collision 59	evenement_climatique -46	incendie -42	none -81
سنه	blessure 151	collision -118	degats_des_eaux -52	dommage_materiel 196	evenement_climatique 45	incendie -50	none -109	vandalisme -51	vol -88
سنوا*	collision -92	dommage_materiel 191	evenement_climatique 158	none -137	vandalisme -45	vol -46
سنوات	collision -92	dommage_materiel 191	evenement_climatique 158	none -137	vandalisme -45	vol -46
سنين	blessure -69	collision 91	dommage_materiel -52	evenement_climatique -54	none -149	vandalisme 158	vol 87
سوء	blessure -41	collision 118	dommage_materiel -64	none -92	vandalisme -43	vol 196
سوي	collision -100	degats_des_eaux 75	dommage_materiel -47	evenement_climatique -57	incendie 139	none -49	vol 89
سياج	blessure -40	collision -57	degats_des_eaux -43	dommage_materiel 223	evenement_climatique -126	none -92	vol 117
سيار*	blessure -50	collision 124	degats_des_eaux -49	evenement_climatique 72	none -133
سيارات	collision 231	evenement_climatique -51	none -146	vandalisme 136
سيارتي	blessure -68	collision 55	degats_des_eaux -68	evenement_climatique 111	none -176	vandalisme 71
سيارتي الواقفه	collision 60	degats_des_eaux -40	dommage_materiel -40	evenement_climatique -50	incendie 212	none -71	vol -71
سيارتي بمفتاح	autre -58	blessure -57	bris_de_glace -60	collision -163	degats_des_eaux -56	dommage_materiel -100	evenement_climatique -123	incendie -62	none -171	vandalisme 374	vol -108
سيارتي وهي	collision 320	dommage_materiel -42	none -70	vol -163
سياره	collision 178	none -71
سياره اجره	collision 146
سياره اخري	collision 149	none -55
سياره الاسعاف	collision 59	dommage_materiel -53	evenement_climatique -42	none -55	vandalisme -42	vol 186
سياره بيجو	bris_de_glace 261	collision 96	degats_des_eaux -47	dommage_materiel -48	evenement_climatique -58	none -213	vandalisme -79	vol -96
سياره جاري	blessure -41	bris_de_glace -65	collision -99	degats_des_eaux -92	dommage_materiel -123	evenement_climatique 277	incendie 147	none -71	vandalisme -40	vol -98
سياره رماديه	collision 138
سياره من	collision 80	none -47
سياره وانا	collision 190	dommage_materiel -45
سيده	collision 131	degats_des_eaux -42	incendie 187	none -82
سير	autre -168	blessure -59	bris_de_glace -45	collision 381	degats_des_eaux -70	dommage_materiel -97	evenement_climatique -88	incendie -60	none -122	vandalisme -68
سييه	autre -63	blessure -82	bris_de_glace -57	collision -117	degats_des_eaux -96	dommage_materiel 340	evenement_climatique -69	incendie -53	none -166	vandalisme -56	vol -85
شاحن*	collision 241	dommage_materiel -49	evenement_climatique -40	none -95	vol 72
شاحنتي	blessure -59	bris_de_glace -42	degats_des_eaux -60	dommage_materiel -115	evenement_climatique -57	incendie -42	none -127	vandalisme -46	vol 386
شاحنه	bris_de_glace 47	collision 278	none -89	vol -42
شاحنه في	bris_de_glace 86	collision 118	dommage_materiel -43	none -64
شارع	collision 151
شاط	blessure -49	bris_de_glace 250	collision -83	degats_des_eaux -55	dommage_materiel -78	incendie 100	none -57	vandalisme -42	vol -89
شاف	collision 44	degats_des_eaux -41	dommage_materiel -71	none -65	vol 229
شب	collision -67	degats_des_eaux -68	evenement_climatique -50	incendie 366	none -76
شب حريق	collision -60	degats_des_eaux -85	evenement_climatique -52	incendie 352	none -90
شبكه	collision 94	evenement_climatique 171	incendie -51	none -69	vol -45
شجره	autre -58	bris_de_glace -85	collision 41	degats_des_eaux -81	dommage_materiel -348	evenement_climatique 282	incendie -100	none -156	vandalisme 99	vol -110
شحال	autre -54	bris_de_glace 239	collision -106	degats_des_eaux 213	dommage_materiel -92	evenement_climatique -63	incendie -48	none -119	vandalisme -100	vol -50
شخص	dommage_materiel -82	evenement_climatique -53	incendie -40	none 217	vandalisme -53	vol 97
شخصا	none 260
شدات	blessure -49	bris_de_glace -97	collision -96	degats_des_eaux -69	dommage_materiel -88	evenement_climatique -74	incendie 412	none -105	vandalisme -48	vol -100
شدو	collision -136	degats_des_eaux 127	dommage_materiel -92	evenement_climatique 203	none -72	vandalisme -46	vol -64
شدو الضو	collision -136	degats_des_eaux 127	dommage_materiel -92	evenement_climatique 203	none -72	vandalisme -46	vol -64
شرخ	bris_de_glace 174	none -134
شرخ في	bris_de_glace 174	none -134
شرطه	collision 318	none -93
شرفه	blessure -51	collision -98	degats_des_eaux 196	dommage_materiel -81	evenement_climatique -49	incendie 245	none -218	vol -77
شركه	autre -40	blessure -43	bris_de_glace 195	dommage_materiel -79	evenement_climatique -42	none -77	vandalisme -46	vol 111
شعل	autre -51	blessure -56	bris_de_glace -171	collision -166	degats_des_eaux -80	dommage_materiel -67	evenement_climatique -127	incendie 482	none -217	vandalisme -60	vol -94
شعلا*	blessure -41	collision -100	degats_des_eaux -43	dommage_materiel -50	evenement_climatique -42	incendie 497	none -88	vandalisme -42	vol -51
شعلات	blessure -41	collision -100	degats_des_eaux -43	dommage_materiel -50	evenement_climatique -42	incendie 497	none -88	vandalisme -42	vol -51
شعلات ف	autre -42	blessure -51	collision -115	degats_des_eaux -51	dommage_materiel -61	incendie 432	none -68	vandalisme -53	vol -49
شفت	blessure -62	collision -107	degats_des_eaux -41	dommage_materiel -71	evenement_climatique 152	none -70	vandalisme -41	vol 191
شفتش	blessure -40	bris_de_glace 146	collision 161	degats_des_eaux -43	dommage_materiel -76	none -83	vandalisme -42	vol -50
شفشا*	collision 70	evenement_climatique 147	none -64
شفشاون	collision 70	evenement_climatique 147	none -64
شقتي	collision -50	degats_des_eaux 201	dommage_materiel -44	evenement_climatique -95	incendie -49	none -57	vol 99
شقفه	bris_de_glace 194	collision -86	degats_des_eaux 137	dommage_materiel -72	evenement_climatique -51	none -63	vandalisme -62
شقه	autre -42	blessure -82	bris_de_glace -63	collision -134	degats_des_eaux 505	dommage_materiel -189	evenement_climatique 114	incendie -54	none -208	vandalisme -46	vol -84
شقه السيده	collision -79	degats_des_eaux 278	evenement_climatique -44	none -111
شكاي*	autre -44	collision -60	vol 251
شكايه	autre -44	collision -60	vol 251
شكايه لدي	collision -56	none -100	vol 283
شكرا	autre -71	collision 43	degats_des_eaux -47	dommage_materiel -71	evenement_climatique -49	incendie -47	none 409	vandalisme -53	vol -71
شكون	blessure -59	bris_de_glace -62	degats_des_eaux -50	dommage_materiel -65	evenement_climatique -71	incendie -62	none -118	vandalisme 363	vol 42
شكون غادي	collision 158	dommage_materiel -54	evenement_climatique -65	incendie -51	none -102	vandalisme -67	vol 209
شكون هاد	blessure -87	bris_de_glace -46	collision -127	degats_des_eaux -77	dommage_materiel -79	evenement_climatique -71	incendie -64	none -123	vandalisme 430	vol -139
شكوي	collision -88	vol 183
شمعه	autre -59	blessure -75	bris_de_glace -86	collision -112	degats_des_eaux -88	dommage_materiel -160	evenement_climatique -115	incendie 520	none -271	vandalisme -67	vol -103
شنو	autre -44	collision 199	degats_des_eaux 130	dommage_materiel -72	evenement_climatique -61	vol -62
شنو الوراق	collision 272	degats_des_eaux -73	none -69	vol -43
شنو خاصني	collision -97	degats_des_eaux 56	dommage_materiel -86	none 158	vol -44
شهاد*	autre 101	collision -69	dommage_materiel -50	none 142	vol -42
شهاده	autre 101	collision -69	dommage_materiel -50	none 142	vol -42
شهر	autre 125	blessure -61	dommage_materiel -91	none 157	vandalisme -40	vol -62
شهري*	autre 242	blessure 149	bris_de_glace -43	collision -80	degats_des_eaux -67	dommage_materiel -59	evenement_climatique 59	incendie -53	none -176	vandalisme -64	vol -94
شهرين	autre 242	blessure 149	bris_de_glace -43	collision -80	degats_des_eaux -67	dommage_materiel -59	evenement_climatique 59	incendie -53	none -176	vandalisme -64	vol -94
شهود	none -86	vandalisme 240	vol -82
شهور	autre 133	collision -132	degats_des_eaux 113	dommage_materiel -67	none -75	vol 57
شويه	blessure -52	bris_de_glace 73	collision 103	degats_des_eaux -65	dommage_materiel 88	evenement_climatique -41	incendie 44	none -78	vandalisme -54	vol -40
شي	blessure -40	bris_de_glace -45	collision -53	degats_des_eaux -46	dommage_materiel -59	vandalisme 308
شي واحد	blessure -47	bris_de_glace -47	collision -190	dommage_materiel -50	evenement_climatique -55	none 188	vandalisme 256	vol -132
شيء	blessure -45	bris_de_glace -41	evenement_climatique -58	none 164
شيء في	autre -62	blessure -53	bris_de_glace -40	collision -72	degats_des_eaux -106	dommage_materiel -128	evenement_climatique -50	incendie 258	vandalisme -82	vol -68
شييا	autre 172	collision -117	dommage_materiel -46	none -75	vandalisme 97	vol 53
شييا لم	collision -104	degats_des_eaux -43	dommage_materiel -42	none -121	vandalisme 170	vol 126
صاحب	autre -51	blessure -72	bris_de_glace -59	collision -163	degats_des_eaux 234	dommage_materiel -63	evenement_climatique -122	incendie -53	none -191	vandalisme 176	vol 105
صاحب*	blessure -41	bris_de_glace -40	collision 62	degats_des_eaux 107	dommage_materiel 96	evenement_climatique 68	incendie -52	none -137	vandalisme -46
صاحبها	collision 60	degats_des_eaux 241	dommage_materiel -57	evenement_climatique -49	none -83	vol -47
صاحبي	autre -40	bris_de_glace -44	collision 152	degats_des_eaux -51	dommage_materiel -53	evenement_climatique 162	incendie -41	none -145	vandalisme -40	vol 53
صار	collision -54	degats_des_eaux 245	dommage_materiel -48	evenement_climatique -42	none -122	vandalisme 119	vol -56
صارت	collision 122	degats_des_eaux 238	dommage_materiel -57	evenement_climatique -58	incendie -48	none -122	vol -57
صاعق*	blessure -40	collision -118	degats_des_eaux -51	dommage_materiel -66	evenement_climatique 333	incendie -88	none -145	vandalisme -71	vol -80
صاعقه	blessure -40	collision -118	degats_des_eaux -51	dommage_materiel -66	evenement_climatique 333	incendie -88	none -145	vandalisme -71	vol -80
صافي	blessure -55	bris_de_glace 51	collision 125	degats_des_eaux -43	dommage_materiel -91	evenement_climatique -47	none 110	vandalisme -45	vol -57
صب	autre -57	blessure -108	bris_de_glace -58	collision -186	degats_des_eaux -71	dommage_materiel -80	evenement_climatique -82	incendie -56	none -251	vandalisme 506	vol -131
صباح	bris_de_glace 73	collision -88	degats_des_eaux 84	dommage_materiel -54	evenement_climatique -42	none -72	vandalisme 159
صباح الاحد	bris_de_glace -74	collision -82	dommage_materiel -40	none -88	vandalisme 159	vol 108
صباح الخير	blessure -55	bris_de_glace -53	collision -80	degats_des_eaux 165	dommage_materiel -68	evenement_climatique -57	incendie -40	none 157	vandalisme -84	vol -90
صباح اليوم	collision -113	degats_des_eaux -45	dommage_materiel -46	none -151	vandalisme 234	vol 99
صباح*	blessure -43	collision -52	dommage_materiel -45	evenement_climatique -42	incendie -49	none 108	vandalisme 197	vol -63
صباحا	blessure -43	collision -52	dommage_materiel -45	evenement_climatique -42	incendie -49	none 108	vandalisme 197	vol -63
صباع*	bris_de_glace 229	collision -92	degats_des_eaux -40	dommage_materiel -58	evenement_climatique -40	incendie 116	none -142	vandalisme -56	vol -85
صباعي	bris_de_glace 229	collision -92	degats_des_eaux -40	dommage_materiel -58	evenement_climatique -40	incendie 116	none -142	vandalisme -56	vol -85
صباغ*	blessure -49	bris_de_glace -130	collision -72	degats_des_eaux -167	dommage_materiel -71	evenement_climatique -74	incendie 254	none -128	vandalisme 244	vol -182
صباغه	blessure -49	bris_de_glace -130	collision -72	degats_des_eaux -167	dommage_materiel -71	evenement_climatique -74	incendie 254	none -128	vandalisme 244	vol -182
صحاب*	blessure -46	collision 42	vandalisme -50	vol 199
صحتي	collision 241	none -60	vol -61
صحيح	autre 163	collision -40	degats_des_eaux -42	dommage_materiel -82	evenement_climatique -43	incendie -43	none 191	vandalisme -52	vol -66
صدري	blessure 231	dommage_materiel -83	evenement_climatique -65
صدمت	collision 319	evenement_climatique -50	none -85	vol -43
صدمت*	collision 179	none -46
صدمتني	collision 187	none -51
صدمتني سياره	collision 134	none -52
صدمن*	collision 308	none -149	vol -46
صدمني	collision 308	none -149	vol -46
صدمني شخص	collision 310	none -196	vol -61
صدمه	collision 236	none -100
صديق*	autre 302	blessure -100	bris_de_glace -100	collision -336	degats_des_eaux -122	dommage_materiel 393	evenement_climatique -124	incendie -84	none -502	vandalisme -141	vol -161
صغير	bris_de_glace 228	dommage_materiel -41	evenement_climatique -43	incendie 107	none -170	vandalisme -54	vol -69
صغير*	bris_de_glace 51	degats_des_eaux -41	dommage_materiel -49	evenement_climatique 58	none -105	vandalisme -43	vol 213
صغيره	bris_de_glace 51	degats_des_eaux -41	dommage_materiel -49	evenement_climatique 58	none -105	vandalisme -43	vol 213
صفاي*	collision -46	evenement_climatique 206	none -57
صفايح	collision -46	evenement_climatique 206	none -57
صفر	bris_de_glace 211	collision 122	dommage_materiel -76	evenement_climatique -45	none -127	vandalisme -60	vol -91
صندو*	collision 194	none -91	vandalisme -45	vol 114
صندوق	blessure -43	collision 200	degats_des_eaux -54	dommage_materiel -51	incendie -43	none -132	vandalisme -80	vol 186
صوت	autre -50	collision 175	degats_des_eaux -40	dommage_materiel -60	none -106	vol 147
صور	autre -76	blessure -43	bris_de_glace -48	collision -141	degats_des_eaux -120	dommage_materiel -121	evenement_climatique 225	incendie -50	none 153	vandalisme -62	vol -79
صورا	collision 187	none -50
ضاعت	autre 302	blessure -44	collision -92	degats_des_eaux 70	dommage_materiel -61	evenement_climatique -50	none -162	vandalisme -53	vol 48
ضاعت ليا	autre 187	blessure -46	collision -127	degats_des_eaux -61	dommage_materiel -60	evenement_climatique -52	incendie -42	none -171	vandalisme -72	vol 162
ضاعت مفاتيحي	autre 295	blessure -50	bris_de_glace -41	collision -66	degats_des_eaux -65	dommage_materiel -65	evenement_climatique -56	incendie -40	none -148	vandalisme -49	vol -109
ضحاي*	bris_de_glace 222	degats_des_eaux -67	dommage_materiel -78	evenement_climatique -52	incendie -49	none -98	vandalisme -53	vol -41
ضحايا	bris_de_glace 222	degats_des_eaux -67	dommage_materiel -78	evenement_climatique -52	incendie -49	none -98	vandalisme -53	vol -41
ضرب	autre -80	blessure -128	bris_de_glace -98	collision -176	degats_des_eaux 131	dommage_materiel -121	evenement_climatique 453	incendie -103	none -340	vol -164
ضربا*	collision 209	degats_des_eaux -41	dommage_materiel -76	evenement_climatique 181	incendie -40	none -158	vandalisme -75	vol -69
ضربات	collision 209	degats_des_eaux -41	dommage_materiel -76	evenement_climatique 181	incendie -40	none -158	vandalisme -75	vol -69
ضربت	autre -70	blessure -75	bris_de_glace 64	collision 349	degats_des_eaux -103	dommage_materiel -108	evenement_climatique 195	incendie -56	none -219	vandalisme -101	vol -111
ضربت*	bris_de_glace -56	collision 395	degats_des_eaux -53	dommage_materiel -64	evenement_climatique -57	incendie -51	none -164	vandalisme -44	vol -74
ضربتني	collision 273	dommage_materiel -56	incendie -43	none -81	vol -50
ضربن*	collision 239	none -91	vandalisme -45	vol 108
ضربني	collision 237	none -100	vandalisme -49	vol 123
ضربو	autre -43	blessure -50	bris_de_glace -50	collision -125	degats_des_eaux -50	dommage_materiel 66	evenement_climatique -66	incendie -61	none -154	vandalisme 177	vol 93
ضرر	blessure -42	bris_de_glace 230	collision -150	degats_des_eaux -45	dommage_materiel 182	evenement_climatique -111	none -131	vandalisme -42	vol -85
ضو	autre -41	blessure -45	collision 98	dommage_materiel 198	evenement_climatique -46	none -58	vandalisme -91	vol -99
طاح	autre 130	collision -98	dommage_materiel 266	evenement_climatique 77	incendie -59	none -131	vandalisme -65	vol -86
طاح ليا	autre 251	blessure -111	bris_de_glace -58	collision -224	degats_des_eaux -69	dommage_materiel 245	evenement_climatique -81	incendie -88	none -157	vandalisme -82	vol -156
طاحت	autre -51	blessure -58	bris_de_glace -61	degats_des_eaux -57	dommage_materiel 147	evenement_climatique 133	incendie 133	none -130	vol -88
طاحت علي	autre -47	blessure -49	bris_de_glace -70	degats_des_eaux -48	dommage_materiel -123	evenement_climatique 230	incendie 221	none -100	vandalisme -77	vol -97
طاحت و	autre -82	blessure -60	bris_de_glace -68	collision 236	degats_des_eaux -63	dommage_materiel -80	evenement_climatique -138	incendie -53	none -171	vandalisme 246	vol -86
طار	bris_de_glace 86	collision -69	evenement_climatique 68	vol 70
طار من	bris_de_glace 151	collision -91
طارت	bris_de_glace 262	collision -96	degats_des_eaux -54	dommage_materiel -50	incendie 40	none -68	vol -58
طارت من	blessure -44	bris_de_glace 379	collision -136	degats_des_eaux -90	dommage_materiel -89	evenement_climatique -67	incendie -51	none -108	vandalisme -57	vol -81
طاكس*	collision 262	none -58	vol -59
طاكسي	collision 262	none -58	vol -59
طبعا	collision 57	degats_des_eaux 111	none -84
طبيب	collision 227	none -56
طحت	autre -57	blessure 451	bris_de_glace -56	collision 73	degats_des_eaux -65	dommage_materiel -84	evenement_climatique -70	incendie -72	none -140	vol -140
طحت علي	blessure 211	bris_de_glace -56	collision -135	degats_des_eaux -67	dommage_materiel -77	evenement_climatique -69	incendie -43	none -99	vandalisme 115	vol 60
طحت من	autre -52	blessure 391	bris_de_glace -47	collision -144	degats_des_eaux -48	dommage_materiel -71	evenement_climatique -65	incendie -41	none -126	vandalisme -67	vol -240
طراف	autre -86	blessure -110	bris_de_glace -80	collision 322	degats_des_eaux -93	dommage_materiel -150	evenement_climatique -124	incendie -157	none -338	vandalisme 293	vol -172
طرطق	autre -58	blessure -103	bris_de_glace 83	collision -128	degats_des_eaux 511	dommage_materiel -107	evenement_climatique -84	incendie -54	none -239	vandalisme -67	vol -100
طرطق*	collision -48	dommage_materiel -78	incendie 278	none -63	vol -66
طرطقات	collision -48	dommage_materiel -78	incendie 278	none -63	vol -66
طرف	bris_de_glace 355	collision 57	degats_des_eaux -66	dommage_materiel -44	evenement_climatique -58	none -112	vol -69
طرف سياره	collision 199	none -56
طريق	collision 383	dommage_materiel -55	incendie -40	none -105
طريق*	collision 78	dommage_materiel -76	none -135	vandalisme -49	vol 283
طريقه	collision 151	degats_des_eaux -41	dommage_materiel -90	none -101	vandalisme -53	vol 167
طلب	blessure 207	bris_de_glace 289	collision -145	degats_des_eaux -54	dommage_materiel -98	evenement_climatique -78	incendie -50	none -212	vandalisme -71	vol -140
طلبي	none 167
طلع	blessure -66	bris_de_glace -41	collision -144	dommage_materiel 280	evenement_climatique 191	incendie -71	none -160	vandalisme -72	vol -72
طموب*	autre -80	blessure -123	bris_de_glace -132	collision 298	degats_des_eaux -137	dommage_materiel -189	evenement_climatique 218	incendie -137	none -179	vandalisme -109	vol -152
طنجه	collision 50	evenement_climatique 156	none -47
طومو*	blessure -58	bris_de_glace -43	collision 85	degats_des_eaux -103	dommage_materiel 104	evenement_climatique 61	incendie -45	none -166	vandalisme 190	vol -85
طوموبيلتي	bris_de_glace -41	collision -134	degats_des_eaux -91	dommage_materiel -81	evenement_climatique -45	incendie -43	none -125	vandalisme 352	vol -64
طويل	autre -44	blessure -49	collision -218	dommage_materiel -50	none -64	vandalisme 233	vol 175
طويل*	collision 238	none -75
طويلا	collision 238	none -75
طيبه	dommage_materiel -43	none 135
طيح	bris_de_glace -42	collision -269	degats_des_eaux -73	dommage_materiel -69	evenement_climatique 425	incendie -47	none -124	vandalisme -55	vol -63
طيرا*	collision -94	degats_des_eaux -62	evenement_climatique 301	none -53	vandalisme -80	vol -47
طيرات	collision -94	degats_des_eaux -62	evenement_climatique 301	none -53	vandalisme -80	vol -47
ظهر	collision 305	none -123	vandalisme -47	vol -61
ظهري	autre -56	blessure 135	bris_de_glace -45	collision 172	degats_des_eaux -56	dommage_materiel 130	evenement_climatique -64	incendie -54	none -84	vandalisme -65	vol -134
عاد	collision 78	degats_des_eaux 181	evenement_climatique -46	none -82	vol -51
عارف*	autre -52	collision -118	degats_des_eaux -53	dommage_materiel -75	none -61	vandalisme 230	vol 143
عام	blessure -48	collision 142	degats_des_eaux -49	dommage_materiel 155	evenement_climatique -40	incendie -70	none -103	vandalisme -50
عامي*	autre 280	blessure -54	bris_de_glace -63	collision -106	degats_des_eaux -59	dommage_materiel 88	evenement_climatique 83	incendie -52	none -271	vandalisme -97	vol -97
عامين	autre 280	blessure -54	bris_de_glace -63	collision -106	degats_des_eaux -59	dommage_materiel 88	evenement_climatique 83	incendie -52	none -271	vandalisme -97	vol -97
عايد*	collision 84
عايدين	collision 84
عايدين من	collision 84
عايل*	autre -96	blessure -93	bris_de_glace -78	collision 207	degats_des_eaux -68	dommage_materiel 261	evenement_climatique -73	incendie -67	none -160	vandalisme -89	vol -126
عبر	collision 115	degats_des_eaux -46	dommage_materiel -52	incendie 50	none -78	vandalisme -49	vol 129
عبر السقف	collision -91	degats_des_eaux -50	incendie 86	none -62	vandalisme -44	vol 204
عجلا*	blessure -40	collision -102	dommage_materiel -56	evenement_climatique -71	none -125	vandalisme 384	vol -184
عجلات	blessure -40	collision -102	dommage_materiel -56	evenement_climatique -71	none -125	vandalisme 384	vol -184
عجلات سيارتي	blessure -40	collision -102	dommage_materiel -56	evenement_climatique -71	none -125	vandalisme 384	vol -184
عجين*	autre 294	blessure -52	bris_de_glace -42	collision -97	degats_des_eaux 166	dommage_materiel -137	evenement_climatique -74	incendie -46	none -203	vandalisme -59	vol -97
عربه	collision 296	none -86	vol -42
عرفت*	blessure -49	bris_de_glace 272	collision -115	degats_des_eaux -55	dommage_materiel -64	none -131	vandalisme -64	vol -62
عشر	blessure 72	dommage_materiel -71	evenement_climatique -64	none 101	vandalisme 116	vol -71
عشره	blessure -43	bris_de_glace 66	dommage_materiel 135	evenement_climatique -53	incendie -44	none 58	vandalisme -44	vol -49
عشره ايام	blessure -54	collision -62	degats_des_eaux 61	dommage_materiel -67	none 175	vol -45
عشري*	blessure -85	bris_de_glace -41	degats_des_eaux -67	dommage_materiel -44	evenement_climatique -69	incendie -94	none -188	vandalisme 191	vol 154
عشرين	blessure -85	bris_de_glace -41	degats_des_eaux -67	dommage_materiel -44	evenement_climatique -69	incendie -94	none -188	vandalisme 191	vol 154
عض	autre -62	blessure 388	collision -108	degats_des_eaux -62	dommage_materiel -199	evenement_climatique -96	incendie -43	none -165	vol -54
عضني	blessure 297	bris_de_glace -45	collision -98	degats_des_eaux -43	dommage_materiel -60	evenement_climatique -60	incendie -58	none -140	vandalisme -50	vol -68
عضني كلب	blessure 297	bris_de_glace -45	collision -98	degats_des_eaux -43	dommage_materiel -60	evenement_climatique -60	incendie -58	none -140	vandalisme -50	vol -68
عطان*	autre 170	blessure -43	bris_de_glace -44	collision -115	dommage_materiel -82	evenement_climatique -41	incendie -48	none -90	vandalisme 152	vol 107
عطاني	autre 170	blessure -43	bris_de_glace -44	collision -115	dommage_materiel -82	evenement_climatique -41	incendie -48	none -90	vandalisme 152	vol 107
عطيت*	autre -48	blessure -53	bris_de_glace -46	collision 97	degats_des_eaux -45	dommage_materiel -88	evenement_climatique -48	none -114	vandalisme 206	vol 75
علاج	autre 223	collision -88	degats_des_eaux 157	evenement_climatique -46	none -213	vol -41
علام*	collision 201	none -64
علامه	collision 201	none -64
علامه قف	collision 201	none -64
علما	bris_de_glace 93	collision -47	degats_des_eaux 61	none -113	vol 69
علي	dommage_materiel 131	none -112	vandalisme 108
علي الارض	blessure -45	collision -73	degats_des_eaux -68	dommage_materiel 52	incendie -56	none -62	vandalisme 208	vol -67
علي الباب	autre -40	collision -119	dommage_materiel -48	evenement_climatique -49	none -107	vandalisme 391	vol -76
علي الحيط	collision -89	degats_des_eaux -71	dommage_materiel -59	none -54	vandalisme 232	vol 96
علي الدراجه	collision 159	none -42
علي الساعه	collision 81	none 61
علي السلامه	collision 339	degats_des_eaux -41	dommage_materiel -44	none -120	vol -47
علي الطريق	bris_de_glace 173	collision 67	none -74	vol -46
علي باب	autre -46	blessure -56	bris_de_glace -72	degats_des_eaux -92	dommage_materiel -187	evenement_climatique -60	incendie -52	none -176	vandalisme 310	vol -104
علي جوج	autre -51	blessure -47	bris_de_glace -51	collision 150	degats_des_eaux -42	dommage_materiel 215	evenement_climatique -92	none -73	vandalisme -67	vol -98
علي دراجه	collision -45	dommage_materiel -79	none -164	vandalisme -40	vol 314
علي سيارتي	autre -156	blessure -288	bris_de_glace -194	collision -389	degats_des_eaux -151	dommage_materiel 350	evenement_climatique 113	incendie -162	none -375	vol -228
علي سياره	collision 84	degats_des_eaux -61	dommage_materiel -58	evenement_climatique 210	none -59	vol -54
علي طريق	collision 312	none -65
علي غطاء	autre -85	blessure -80	bris_de_glace -69	collision 126	degats_des_eaux -93	dommage_materiel -152	evenement_climatique -270	incendie -102	none -288	vandalisme 373	vol -112
علي كل	autre 217	blessure -51	collision -79	degats_des_eaux -73	dommage_materiel -47	evenement_climatique -61	incendie -40	none -202	vandalisme 224	vol -51
علي ما	blessure -56	collision -100	dommage_materiel -121	evenement_climatique -69	none 383	vandalisme -85	vol -85
علي واجهه	none -90	vandalisme 243	vol -72
عليا	autre -53	blessure 208	collision 62	degats_des_eaux -67	evenement_climatique -63	incendie -71	none -198	vandalisme -99	vol 86
عليك*	autre 91	collision 43
عليكم	autre 91	collision 43
عليكم ورحمه	collision -70	none 187	vol 42
علين*	collision 61	degats_des_eaux 49	evenement_climatique 168	none -57	vol -46
علينا	collision 61	degats_des_eaux 49	evenement_climatique 168	none -57	vol -46
عليه	autre -40	blessure 100	bris_de_glace 322	collision -128	degats_des_eaux -87	dommage_materiel -58	evenement_climatique -48	incendie -43	none -59	vandalisme -66
عليه*	blessure 171	bris_de_glace -53	collision -98	dommage_materiel -55	evenement_climatique -73	incendie 120	none -116	vandalisme -72	vol 130
عليها	blessure 221	collision -89	dommage_materiel -48	evenement_climatique -46	incendie 153	none -104	vandalisme -68	vol -57
عمال	bris_de_glace 256	collision -69	degats_des_eaux -56	dommage_materiel -82	evenement_climatique -48	none -64	vol 46
عمدا	blessure -74	bris_de_glace -47	collision -51	degats_des_eaux -62	dommage_materiel -150	evenement_climatique -73	incendie -78	none -176	vandalisme 434	vol -127
عمر	collision -98	degats_des_eaux 191	dommage_materiel -40	none -73	vol 97
عمرن*	collision 224	none -61
عمره*	collision 340	dommage_materiel -70	none -104	vol -78
عمرها	collision 340	dommage_materiel -70	none -104	vol -78
عمري	blessure 230	collision -136	dommage_materiel -69	evenement_climatique 143	incendie -50	none -97	vandalisme -40	vol -62
عملي*	autre 253	blessure 219	bris_de_glace -113	collision -204	degats_des_eaux -156	dommage_materiel -158	evenement_climatique -219	incendie -112	none -264	vandalisme -162	vol -157
عمليه	autre 253	blessure 219	bris_de_glace -113	collision -204	degats_des_eaux -156	dommage_materiel -158	evenement_climatique -219	incendie -112	none -264	vandalisme -162	vol -157
عميق*	collision 139	dommage_materiel -63	none -70	vandalisme 110	vol -56
عميقه	collision 139	dommage_materiel -63	none -70	vandalisme 110	vol -56
عن	collision 74	degats_des_eaux 43	dommage_materiel -55	incendie 106	vandalisme -40
عند	degats_des_eaux 40	dommage_materiel 78	none -105	vandalisme -41
عند الاشاره	collision 147
عند البوليس	autre 227	collision -97	degats_des_eaux -61	dommage_materiel -65	evenement_climatique -41	incendie -48	none -133	vandalisme -57	vol 110
عند الجار	autre -45	blessure -47	bris_de_glace -41	collision -75	degats_des_eaux 107	dommage_materiel -72	evenement_climatique -61	incendie 281	none -122	vandalisme -51	vol -50
عند الظهر	dommage_materiel -41	none 214	vol -43
عند مدخل	collision 257	none -101
عند واحد	autre -50	blessure -52	bris_de_glace -51	collision -124	degats_des_eaux -76	dommage_materiel 305	evenement_climatique -53	incendie -63	none -170	vandalisme -64	vol 54
عندن*	collision -85	incendie 111	none -80	vol 197
عندنا	collision -85	incendie 111	none -80	vol 197
عنده	collision 68	degats_des_eaux 214	dommage_materiel -40	evenement_climatique -94	incendie -51	none -48
عنده*	degats_des_eaux 270	dommage_materiel -42	evenement_climatique -61
عندها	degats_des_eaux 270	dommage_materiel -42	evenement_climatique -61
عندو	collision 198	degats_des_eaux -51	dommage_materiel 82	evenement_climatique 49	none -135	vandalisme -63	vol -59
عندي	autre 46	blessure -77	degats_des_eaux 53	evenement_climatique -69	incendie -52	none 186	vol -62
عنقي	none -51	vol 152
عنوا*	autre 184	blessure -51	bris_de_glace -45	collision -95	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -56	incendie -56	vandalisme -66	vol -66
عنواني	autre 184	blessure -51	bris_de_glace -45	collision -95	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -56	incendie -56	vandalisme -66	vol -66
عيد	blessure -68	bris_de_glace -54	collision -155	degats_des_eaux -86	dommage_materiel 292	evenement_climatique -74	incendie 210	none -224	vandalisme -88	vol -109
عيطت	collision 387	dommage_materiel -79	evenement_climatique -41	none -97	vandalisme -51	vol -58
عين	evenement_climatique 97	none -44	vol 85
عين المكان	collision 48	evenement_climatique 136	none -41
غادي	autre 70	blessure -45	dommage_materiel 98	evenement_climatique -58	none -107	vandalisme -58
غدا	evenement_climatique -52	none -75	vandalisme 116	vol 90
غدا الي	collision -80	dommage_materiel -44	evenement_climatique -65	none -81	vandalisme 150	vol 115
غرز	autre -45	blessure 341	collision -104	degats_des_eaux -51	dommage_materiel -153	evenement_climatique -75	none -181	vol 109
غرفت*	bris_de_glace -48	collision -144	degats_des_eaux 410	dommage_materiel -97	evenement_climatique -143	none -110	vol -63
غرفه	blessure -43	collision -99	degats_des_eaux 340	dommage_materiel -63	evenement_climatique -68	incendie 178	none -153	vandalisme -54	vol -46
غرق	blessure -59	collision 78	degats_des_eaux 225	dommage_materiel -55	evenement_climatique 71	incendie -40	none -186	vandalisme -71	vol -54
غزير*	collision -48	degats_des_eaux -91	evenement_climatique 228	none -104
غزيره	collision -48	degats_des_eaux -91	evenement_climatique 228	none -104
غسال*	autre -40	bris_de_glace -48	collision -73	degats_des_eaux 383	dommage_materiel -65	evenement_climatique -101	incendie -51	none -196	vandalisme -51	vol -63
غساله	autre -40	bris_de_glace -48	collision -73	degats_des_eaux 383	dommage_materiel -65	evenement_climatique -101	incendie -51	none -196	vandalisme -51	vol -63
غطاء	autre -44	blessure -50	bris_de_glace -42	degats_des_eaux -61	dommage_materiel -80	evenement_climatique 41	none -181	vandalisme 233	vol -63
غطاء المحرك	autre -77	blessure -82	bris_de_glace -61	collision -257	degats_des_eaux -69	dommage_materiel -139	incendie -104	none -249	vandalisme 333	vol -93
غلط	collision 332	degats_des_eaux -47	dommage_materiel -41	none -136
غمرت	autre -55	blessure -67	bris_de_glace -78	collision -75	degats_des_eaux -113	dommage_materiel -91	evenement_climatique 362	incendie -61	none -183	vandalisme -70	vol -75
غير	bris_de_glace 51	collision 77	evenement_climatique -40	none -68
غير شويه	incendie 138
غيرت	none 196
غيرت رايي	none 196
ف	autre 120	blessure 52	degats_des_eaux -78	dommage_materiel 76	evenement_climatique -56	none -180
ف الليل	blessure -49	bris_de_glace 117	collision -88	degats_des_eaux -46	dommage_materiel -48	evenement_climatique -102	incendie -60	none -83	vandalisme 293	vol -145
فات	collision 63	dommage_materiel -55	vol 155
فاتو*	autre 408	blessure -55	bris_de_glace -46	degats_des_eaux -49	dommage_materiel -103	evenement_climatique -77	incendie -47	none -280	vandalisme -57	vol 65
فاتوره	autre 408	blessure -55	bris_de_glace -46	degats_des_eaux -49	dommage_materiel -103	evenement_climatique -77	incendie -47	none -280	vandalisme -57	vol 65
فاحت*	autre -47	blessure -69	bris_de_glace -89	collision 75	degats_des_eaux 239	dommage_materiel -178	evenement_climatique -113	incendie 134	none -259	vandalisme 137	vol -136
فارت*	collision 284	none -48	vol -52
فارتطمت	collision 284	none -48	vol -52
فارغ*	autre 268	degats_des_eaux -44	dommage_materiel -86	evenement_climatique -56	none -212	vandalisme 116	vol -51
فارغه	autre 318	bris_de_glace -44	degats_des_eaux -50	dommage_materiel -61	evenement_climatique -58	none -283	vandalisme -71	vol -51
فاس	collision 139	dommage_materiel -53	none -68	vol 143
فاصط*	collision 262	none -68	vol -44
فاصطدمت	collision 262	none -68	vol -44
فاض	autre -52	blessure -59	bris_de_glace -56	collision -129	degats_des_eaux 403	dommage_materiel -129	evenement_climatique 81	incendie -54	none -167	vandalisme -61	vol -172
فاضت	autre -62	blessure -113	bris_de_glace -51	collision -115	degats_des_eaux 482	dommage_materiel -132	evenement_climatique 113	incendie -58	none -213	vandalisme -58	vol -96
فالا*	blessure -48	collision -85	degats_des_eaux 140	dommage_materiel -64	evenement_climatique 289	incendie -53	none -98	vandalisme -45	vol -58
فالب*	autre 106	collision 142	dommage_materiel -77	evenement_climatique -66	incendie 113	none -81	vol -46
فالت*	autre 80	bris_de_glace 70	degats_des_eaux -44	dommage_materiel -52	incendie 124	none -74	vandalisme -43
فالتيليفون	bris_de_glace 161	degats_des_eaux -44	incendie 87	none -58	vol -61
فالج*	autre 241	blessure -69	collision -97	degats_des_eaux -43	dommage_materiel -95	evenement_climatique -55	incendie 254	none -113	vandalisme -57	vol -89
فالجرده	collision -63	dommage_materiel -52	evenement_climatique -45	incendie 356	none -83	vandalisme -45	vol -83
فالح*	autre -45	collision 112	degats_des_eaux 117	dommage_materiel -90	evenement_climatique -47	incendie 98	none -82	vandalisme -73
فالخ*	bris_de_glace -46	collision 150	dommage_materiel -61	evenement_climatique 141	vandalisme -42	vol -96
فالد*	blessure 59	collision 48	dommage_materiel -59	evenement_climatique 46	incendie 106	none -120	vandalisme -69
فالدار	blessure -51	bris_de_glace -42	collision -115	degats_des_eaux 73	dommage_materiel -75	evenement_climatique 104	incendie 163	none -109	vandalisme -71	vol -49
فالدوار	autre -41	blessure -50	bris_de_glace -64	collision 246	degats_des_eaux -82	dommage_materiel -57	evenement_climatique -68	incendie -64	none -169	vandalisme -56	vol 121
فالر*	autre -47	blessure -56	bris_de_glace -45	collision 358	degats_des_eaux -58	dommage_materiel -79	evenement_climatique -90	incendie 107	none -190	vandalisme -77
فالز*	blessure -70	bris_de_glace -49	collision 130	degats_des_eaux -71	dommage_materiel 281	evenement_climatique -57	incendie -104	none -158	vandalisme -77	vol -104
فالس*	autre -52	blessure 79	bris_de_glace -52	degats_des_eaux -85	dommage_materiel -110	evenement_climatique 59	incendie -62	none -148	vandalisme 175
فالسبيطار	autre -45	blessure 156	collision 117	degats_des_eaux -93	dommage_materiel -70	evenement_climatique 167	incendie -52	none -131	vandalisme -79	vol -100
فالص*	autre -40	blessure -84	bris_de_glace -98	collision -86	degats_des_eaux -96	dommage_materiel -121	evenement_climatique 206	incendie 285	none -143	vandalisme -48	vol -90
فالط*	blessure -49	bris_de_glace -51	dommage_materiel 67	incendie -41	none -97	vandalisme 51	vol 94
فالطوموبيل	blessure -64	bris_de_glace -60	collision -127	degats_des_eaux -64	dommage_materiel 187	evenement_climatique 123	incendie -62	none -122	vandalisme 155	vol -98
فالع*	blessure 194	bris_de_glace 258	collision -210	degats_des_eaux -48	dommage_materiel -65	evenement_climatique -59	none -112	vandalisme -58	vol 54
فالف*	autre -70	blessure -84	bris_de_glace -87	collision 374	degats_des_eaux -73	dommage_materiel -105	evenement_climatique -71	incendie -50	none -243	vandalisme 179	vol -211
فالق*	autre -54	blessure 139	bris_de_glace -48	collision -108	degats_des_eaux -41	dommage_materiel 100	evenement_climatique -63	incendie 60	none -95	vandalisme -58	vol 94
فالك*	autre -59	blessure -70	bris_de_glace -63	degats_des_eaux 214	dommage_materiel -124	evenement_climatique -250	none -234	vandalisme -73	vol 142
فالل*	blessure -50	collision -76	evenement_climatique 174	incendie -50	vol 67
فالليل	blessure -48	collision -78	dommage_materiel -64	evenement_climatique 125	incendie -48	none 79	vol 104
فالم*	collision 64	degats_des_eaux -61	dommage_materiel 54	evenement_climatique 144	none -69	vol 44
فالمستعجلات	blessure -58	collision -118	dommage_materiel -60	evenement_climatique 171	vandalisme -40	vol 167
فالن*	collision 195	dommage_materiel -46	incendie 146	none -100	vol -42
فاله*	blessure -48	collision 209	dommage_materiel -57	evenement_climatique -58	incendie 166	none -113	vandalisme -85	vol -49
فالو*	bris_de_glace -53	collision 111	degats_des_eaux 124	dommage_materiel -69	evenement_climatique -61	incendie -51	none -88	vandalisme 137	vol -63
فالي*	autre -85	blessure -85	bris_de_glace -77	collision -187	degats_des_eaux -129	dommage_materiel -126	evenement_climatique -129	incendie 174	none -299	vandalisme -124	vol 350
فايد*	bris_de_glace -40	collision 146	degats_des_eaux 187	dommage_materiel -69	evenement_climatique -106	none -54	vol -51
فتح	blessure -42	collision 61	degats_des_eaux -47	dommage_materiel -63	evenement_climatique 107	none -95	vandalisme -57	vol 142
فتحت	collision 117	dommage_materiel -61	evenement_climatique -51	none -87	vandalisme 85	vol 77
فتحط*	autre -71	blessure -92	bris_de_glace -49	collision -117	dommage_materiel 215	evenement_climatique -51	incendie -40	none -55	vandalisme 182	vol -113
فتحطمت	autre -71	blessure -92	bris_de_glace -49	collision -117	dommage_materiel 215	evenement_climatique -51	incendie -40	none -55	vandalisme 182	vol -113
فتضر*	bris_de_glace -49	collision -126	degats_des_eaux 83	dommage_materiel -58	evenement_climatique 302	incendie -60	none -87	vol -73
فتضرر	bris_de_glace -65	collision -101	degats_des_eaux 119	dommage_materiel -70	evenement_climatique 224	incendie -58	none -107	vandalisme -44	vol -88
فجاه	autre 166	bris_de_glace 64	collision 45	dommage_materiel -53	evenement_climatique -41	none -78
فحال*	collision 94	degats_des_eaux 181	dommage_materiel -47	none -102	vandalisme -42	vol -55
فحتي	blessure -45	bris_de_glace 279	dommage_materiel -93	evenement_climatique -41	none -98	vandalisme -87	vol -81
فران	autre -79	blessure -112	bris_de_glace -129	collision 329	degats_des_eaux -119	dommage_materiel -177	evenement_climatique -147	incendie 144	none -172	vandalisme -114	vol -130
فرنس*	collision -153	degats_des_eaux -48	evenement_climatique 155	none -131	vandalisme 224	vol -48
فضرب*	collision 241	none -89	vol -51
فضربت	collision 241	none -89	vol -51
فضربت السياره	collision 241	none -89	vol -51
فضلك	collision -43	none 280	vol -54
فضلك*	collision -40	none 231
فضلكم	collision -40	none 231
فطوم*	collision 359	dommage_materiel -49	none -129	vandalisme -52	vol -79
فعل	collision -54	none -94	vandalisme 237	vol -56
فعل ذلك	collision -54	none -94	vandalisme 237	vol -56
فقت	autre -64	blessure -59	bris_de_glace -52	collision -129	degats_des_eaux 174	dommage_materiel -92	evenement_climatique -70	incendie 119	none -135	vandalisme -96	vol 206
فقت لقيت	autre -51	blessure -58	bris_de_glace -55	collision -118	degats_des_eaux 206	dommage_materiel -82	evenement_climatique -71	incendie 149	none -148	vandalisme -113	vol 51
فقد	collision 148	evenement_climatique 110	none -86
فقط	autre 143	collision 183	dommage_materiel -48	none -113
فقط ولم	collision 269	dommage_materiel -47	none -56
فلا	blessure -53	bris_de_glace 109	collision -124	degats_des_eaux -60	dommage_materiel 144	evenement_climatique -115	incendie -69	none -121	vandalisme 232	vol -99
فلا جرح	blessure -59	bris_de_glace 166	collision -149	degats_des_eaux -61	dommage_materiel -69	evenement_climatique -79	incendie -86	none -123	vandalisme 287	vol -106
فلم	dommage_materiel -55	evenement_climatique 192	none -143	vol 110
فلم يتضرر	bris_de_glace -40	collision -50	degats_des_eaux 91	dommage_materiel -47	evenement_climatique 216	incendie -40	none -119	vol -75
فلوس	autre 186	blessure -81	bris_de_glace -54	collision 206	dommage_materiel -110	evenement_climatique -51	none -155	vandalisme -41	vol -85
فما	bris_de_glace -42	collision -119	degats_des_eaux -45	dommage_materiel -58	evenement_climatique -76	none -69	vandalisme -40	vol 369
فنان	autre -56	blessure -82	bris_de_glace -69	collision -125	degats_des_eaux -75	dommage_materiel 227	evenement_climatique -102	incendie -75	none -335	vandalisme 288	vol -113
فواد	autre -41	blessure 417	bris_de_glace -110	collision -103	degats_des_eaux -60	dommage_materiel -190	evenement_climatique -65	incendie -57	none -235	vandalisme -105	vol -146
فوسط	collision 285	degats_des_eaux -40	dommage_materiel -52	none -47	vol -42
فوسط الطريق	collision 285	degats_des_eaux -40	dommage_materiel -52	none -47	vol -42
فوق	autre -40	blessure 69	evenement_climatique 45	none -132	vandalisme -45	vol 68
فوق السطح	blessure -60	bris_de_glace -115	collision -76	degats_des_eaux -149	dommage_materiel -102	evenement_climatique 485	incendie -54	none -190	vandalisme -71	vol -97
فوقي	blessure -41	bris_de_glace -41	collision -67	degats_des_eaux 448	dommage_materiel -79	evenement_climatique -75	incendie -48	none -89	vandalisme -58	vol -76
في	blessure 42	collision 47	incendie 45	none -127
في اثناء	autre -129	blessure 515	bris_de_glace -191	collision -278	degats_des_eaux -144	evenement_climatique -131	incendie -119	none -474	vandalisme -147	vol -210
في البيت	collision -50	degats_des_eaux 60	none -50	vandalisme -100	vol 211
في الحديقه	blessure -47	bris_de_glace -41	collision -77	degats_des_eaux -113	dommage_materiel 170	evenement_climatique 242	none -207	vandalisme -44	vol -75
في الدرج	blessure 266	degats_des_eaux -40	dommage_materiel -98	none -62	vandalisme -46
في الرقبه	collision 277	none -57
في الزجاج	bris_de_glace 253	collision -89	none -121
في الشارع	blessure -54	bris_de_glace -44	collision -150	dommage_materiel -113	evenement_climatique 116	incendie -69	none -113	vandalisme 309	vol -138
في الصباح	collision 128	degats_des_eaux -56	evenement_climatique 179	none -71	vandalisme -54
في الطابق	degats_des_eaux 202	evenement_climatique -50	none -57
في الطريق	blessure -95	bris_de_glace -58	collision 108	degats_des_eaux -76	dommage_materiel 180	evenement_climatique -91	incendie -72	none -252	vandalisme -83	vol -92
في العمل	blessure -48	collision -85	degats_des_eaux -60	dommage_materiel 242	none -167	vandalisme -71	vol 76
في الغرفه	collision -103	degats_des_eaux 69	dommage_materiel -44	evenement_climatique -46	none -167	vandalisme 267	vol -46
في المراب	collision 141	incendie 107	none -50
في المستشفي	blessure 146	degats_des_eaux -55	dommage_materiel -50	none -42
في المطبخ	incendie 125	none -43
في الموقف	collision 307	dommage_materiel -50	evenement_climatique -44	none -65	vandalisme -82
في الوقت	blessure -57	bris_de_glace -65	collision -94	dommage_materiel 237	evenement_climatique -61	incendie 128	none -88	vol -84
في بيت	autre -49	blessure -45	bris_de_glace 173	collision -77	degats_des_eaux -58	dommage_materiel -101	evenement_climatique -66	incendie 265	none -125	vandalisme -43	vol -89
في درج	blessure 319	collision -108	degats_des_eaux -86	dommage_materiel -88	evenement_climatique -54	none -97	vol -89
في سياره	bris_de_glace 203	collision -65	dommage_materiel -56	incendie 99	none -83	vol -56
في شقه	bris_de_glace -61	collision -71	evenement_climatique 258	incendie -43	none -97	vol -73
في عين	collision 48	evenement_climatique 136	none -41
في كل	collision -44	degats_des_eaux 61	evenement_climatique -63	incendie 208	none -100	vol -40
في محطه	autre 216	blessure -67	bris_de_glace 205	collision -126	degats_des_eaux -66	dommage_materiel -63	evenement_climatique -43	incendie -52	none -101	vandalisme -70	vol -72
في منعرج	collision 228	none -53
في موقف	collision 126	none -63
فيا	blessure 139	collision 300	degats_des_eaux -47	dommage_materiel -90	evenement_climatique -43	incendie -40	none -85	vandalisme -74	vol -50
فيضا*	autre -161	blessure -217	bris_de_glace -177	collision -276	degats_des_eaux 184	dommage_materiel -349	evenement_climatique 345	incendie -222	none -432	vandalisme -278	vol -233
فين	collision 43	degats_des_eaux -50	dommage_materiel -89	none 287	vol -70
فينا	collision 78	degats_des_eaux 83	dommage_materiel -46	incendie 66
فينا حتي	collision 131	degats_des_eaux 151	dommage_materiel -67	evenement_climatique -40	none -42	vol -43
فيه	blessure -40	bris_de_glace 93	degats_des_eaux 68	dommage_materiel 68	none -104	vol -48
فيه علي	autre -49	blessure -53	bris_de_glace -56	collision -100	degats_des_eaux 320	dommage_materiel -237	evenement_climatique -148	incendie -59	none -162	vandalisme 155	vol -131
فيه نجمه	autre -42	blessure -52	bris_de_glace 406	collision -127	degats_des_eaux -78	dommage_materiel -72	evenement_climatique -74	incendie -40	none -260	vandalisme -68	vol -65
فيها	degats_des_eaux -50	evenement_climatique 68	incendie 92	none -99	vandalisme -70	vol 146
فيها حتي	blessure 157	collision -71	degats_des_eaux -57	dommage_materiel -97	evenement_climatique 235	incendie -63	none -89	vandalisme -41	vol -59
فيهم	autre -81	blessure -120	bris_de_glace -125	collision 343	degats_des_eaux -148	dommage_materiel -182	evenement_climatique -158	incendie 194	none -203	vandalisme -97	vol -138
قال	blessure 63	bris_de_glace 44	collision 87	degats_des_eaux 85	dommage_materiel 55	evenement_climatique -61	incendie -48	none -118	vandalisme -62
قال انا	blessure -44	bris_de_glace 203	degats_des_eaux -45	dommage_materiel -45	incendie -45	none -42	vandalisme -41	vol 82
قالت	collision 267	incendie -40	vol -45
قالو	autre -42	blessure 202	bris_de_glace -49	collision -90	degats_des_eaux -55	dommage_materiel -74	none -79	vandalisme -41	vol 219
قالو ليا	autre -56	blessure 243	bris_de_glace -65	collision -104	degats_des_eaux -50	dommage_materiel -100	evenement_climatique -49	none -109	vandalisme -57	vol 167
قالو*	collision -65	none -73	vandalisme 245
قالي	autre 70	collision 147	dommage_materiel -57	none -60	vandalisme -57	vol 57
قبل	dommage_materiel -65	none 154
قبل اسبوع	collision 40	degats_des_eaux -62	none 198
قبل ان	blessure -41	bris_de_glace -41	collision 43	dommage_materiel -45	evenement_climatique -54	none -119	vandalisme -41	vol 298
قبل ثلاثه	none 82
قبل ساعه	collision 108	dommage_materiel -73	evenement_climatique -45	none 151	vol -63
قبو	autre -49	blessure -50	bris_de_glace -41	collision -53	degats_des_eaux -59	dommage_materiel -109	evenement_climatique 102	incendie 242	none -114	vandalisme -40	vol -97
قد	bris_de_glace 132	collision -42	dommage_materiel -53	evenement_climatique 48	incendie 88	none -123	vandalisme -43
قدام	autre -71	blessure 167	bris_de_glace 56	collision -162	degats_des_eaux -69	dommage_materiel 58	evenement_climatique -77	incendie -53	none -141	vandalisme 82	vol 147
قدام الباب	autre -72	blessure -85	bris_de_glace -68	collision -130	degats_des_eaux -57	dommage_materiel -82	evenement_climatique -57	incendie -60	none -181	vandalisme 282	vol 128
قدام*	autre 209	blessure -52	bris_de_glace 133	degats_des_eaux -64	dommage_materiel -84	evenement_climatique -51	none -177	vol -119
قدامي	autre 247	blessure -59	bris_de_glace 174	degats_des_eaux -72	dommage_materiel -98	evenement_climatique -56	none -197	vandalisme -104	vol -141
قدمت	collision -81	dommage_materiel -40	none -98	vandalisme -58	vol 323
قدمت شكايه	collision -62	none -67	vol 199
قديم*	collision 50	none -69	vol 152
قديمه	collision 50	none -69	vol 152
قرب	collision 172	none -79
قرب مكناس	bris_de_glace 181	collision -104	evenement_climatique -52	incendie 189	none -122	vol -44
قرر	collision 355	degats_des_eaux -44	dommage_materiel -48	evenement_climatique -44	incendie -41	none -124	vandalisme -66	vol -41
قررت	blessure -42	collision 401	dommage_materiel -64	evenement_climatique -44	none -219	vol -88
قريب	autre -54	bris_de_glace -44	collision -56	degats_des_eaux 143	dommage_materiel -81	evenement_climatique -65	incendie -53	none -102	vol 246
قصد	autre 172	collision 60	degats_des_eaux -40	dommage_materiel -83	incendie -49	none -177	vol 133
قطع	blessure -57	bris_de_glace 188	dommage_materiel -49	evenement_climatique -59	none -145	vandalisme 130
قطع ليا	blessure -80	bris_de_glace -45	collision 75	dommage_materiel -45	evenement_climatique -56	none -111	vandalisme 235	vol -90
قف	collision 201	none -64
قفل	blessure -65	bris_de_glace -69	collision 254	degats_des_eaux -61	dommage_materiel -84	evenement_climatique -55	incendie -54	none -186	vandalisme -119	vol 241
قلبي	blessure -63	bris_de_glace -52	collision -199	degats_des_eaux -58	dommage_materiel -80	evenement_climatique -66	incendie 210	none -136	vandalisme -53	vol 353
قلتم	blessure -46	bris_de_glace -61	collision -100	degats_des_eaux -99	dommage_materiel -100	evenement_climatique 226	none 131	vol -52
قلتم لي	blessure -46	bris_de_glace -61	collision -100	degats_des_eaux -99	dommage_materiel -100	evenement_climatique 226	none 131	vol -52
قليل	collision -65	dommage_materiel -55	evenement_climatique -44	none 359	vandalisme -41	vol -53
قناه	autre -68	blessure -56	bris_de_glace -44	collision -119	degats_des_eaux 198	dommage_materiel -116	evenement_climatique 268	incendie -47	none -127	vandalisme -71	vol -124
قنين*	blessure -53	bris_de_glace 108	collision -154	degats_des_eaux -87	dommage_materiel -59	evenement_climatique -52	incendie 297	none -128	vandalisme -60	vol -78
قنينه	autre -45	blessure -72	bris_de_glace 139	collision -192	degats_des_eaux -119	dommage_materiel -83	evenement_climatique -67	incendie 244	none -181	vandalisme -78	vol -95
قويه	evenement_climatique 140	none -44
كاحل*	autre -55	blessure 410	bris_de_glace -72	collision -219	degats_des_eaux 250	dommage_materiel -163	evenement_climatique -130	incendie -70	none -273	vandalisme -77	vol -135
كاحلي	autre -53	blessure 525	bris_de_glace -76	collision -224	degats_des_eaux -142	dommage_materiel -126	evenement_climatique -127	incendie -67	none -264	vandalisme -78	vol -120
كار	blessure -83	bris_de_glace -68	collision 363	dommage_materiel -164	evenement_climatique -74	none -137	vandalisme -52	vol -117
كارث*	blessure -44	collision -80	degats_des_eaux 341	dommage_materiel -85	evenement_climatique -55	none -97	vol -53
كارثه	blessure -44	collision -80	degats_des_eaux 341	dommage_materiel -85	evenement_climatique -55	none -97	vol -53
كاع	blessure -70	bris_de_glace -48	collision -131	degats_des_eaux -66	evenement_climatique 110	none -95	vandalisme 258	vol -89
كامل	bris_de_glace -40	collision 56	degats_des_eaux 154	dommage_materiel -51	incendie 159	none -116	vol -71
كامل*	blessure -52	bris_de_glace -45	collision 53	degats_des_eaux -64	dommage_materiel -57	none -146	vol 193
كامله	autre -74	blessure -111	bris_de_glace -85	collision -224	degats_des_eaux -172	dommage_materiel -129	evenement_climatique 89	incendie -185	none -296	vandalisme -110	vol 383
كاملين	collision 131	dommage_materiel -41	evenement_climatique -51	incendie 91	none -53	vandalisme 56
كامي*	autre -74	blessure -49	bris_de_glace -56	collision -182	degats_des_eaux -67	dommage_materiel 212	evenement_climatique -57	incendie -58	none -171	vandalisme -57	vol 293
كاميرا	autre -74	blessure -49	bris_de_glace -56	collision -182	degats_des_eaux -67	dommage_materiel 212	evenement_climatique -57	incendie -58	none -171	vandalisme -57	vol 293
كان	dommage_materiel 80	none -93
كان حد	bris_de_glace -52	collision -53	degats_des_eaux -42	evenement_climatique -77	none -83	vandalisme 141	vol 178
كان ذلك	collision 131	none -48
كانت	blessure 96	collision -40	degats_des_eaux -59	evenement_climatique 180	none -117	vandalisme -64	vol 83
كانه*	autre -41	blessure -43	collision 196	dommage_materiel -61	evenement_climatique -52	incendie -40	none -222	vol 195
كانها	autre -41	blessure -43	collision 196	dommage_materiel -61	evenement_climatique -52	incendie -40	none -222	vol 195
كانو	collision 214	none -44	vol 49
كاين	evenement_climatique -43	none -62	vandalisme 221	vol -83
كاين*	autre -87	blessure -114	bris_de_glace -101	collision -195	degats_des_eaux -100	dommage_materiel -155	evenement_climatique -130	incendie -95	none 282	vandalisme -130
كبيت	autre -43	bris_de_glace 153	collision -82	degats_des_eaux -81	dommage_materiel 247	evenement_climatique -81	incendie -42	none -100	vandalisme -65	vol -89
كبير	collision 230	dommage_materiel 76	none -80	vol -63
كبير*	bris_de_glace -41	collision -43	degats_des_eaux -65	dommage_materiel -46	evenement_climatique 144	incendie 147	none -128
كبيره	bris_de_glace -41	collision -43	degats_des_eaux -65	dommage_materiel -46	evenement_climatique 144	incendie 147	none -128
كتاب*	autre -74	blessure -124	bris_de_glace -87	collision -160	degats_des_eaux 280	dommage_materiel -166	evenement_climatique -228	incendie -103	none -293	vandalisme 262	vol -168
كتب	autre 301	blessure -69	collision -67	degats_des_eaux -57	dommage_materiel -61	evenement_climatique -52	incendie -48	none -226	vandalisme 177	vol -107
كتبن*	bris_de_glace -40	collision 193	degats_des_eaux 170	dommage_materiel -53	evenement_climatique -43	none -87	vandalisme -46	vol -73
كتبو	collision 103	degats_des_eaux -54	dommage_materiel -93	evenement_climatique -43	none -143	vandalisme 231	vol -71
كتبو كلشي	collision 249	none -46
كتر	collision 117	dommage_materiel -44	none -85	vandalisme -57	vol 167
كتسو*	collision 73	degats_des_eaux -103	dommage_materiel -69	evenement_climatique 243	incendie -42	none -82	vandalisme -52	vol -61
كتفي	blessure 315	collision -110	degats_des_eaux -42	dommage_materiel -63	evenement_climatique -65	incendie -40	none -112	vandalisme -59
كتقو*	autre 188	blessure -101	bris_de_glace -44	collision -140	degats_des_eaux 136	dommage_materiel 109	evenement_climatique -64	incendie -51	none -163	vandalisme -47
كتقول	autre -58	blessure -68	bris_de_glace -41	collision -158	degats_des_eaux 181	dommage_materiel 157	evenement_climatique -46	incendie -52	none -97	vandalisme -40	vol 100
كتهض*	collision 61	degats_des_eaux -43	vol 121
كتهضر	collision 61	degats_des_eaux -43	vol 121
كثير	autre -47	blessure -53	bris_de_glace 189	collision 65	dommage_materiel -61	evenement_climatique 133	incendie -45	none -146	vandalisme -62	vol -96
كثير*	blessure -42	collision 147	degats_des_eaux 57	none -62
كثيرا	blessure -42	collision 147	degats_des_eaux 57	none -62
كحل	blessure -40	bris_de_glace -127	collision -149	degats_des_eaux 116	dommage_materiel -46	evenement_climatique -44	incendie 329	none -162	vol -75
كذلك	dommage_materiel 131	evenement_climatique -48
كره	bris_de_glace 41	collision 120	degats_des_eaux -62	dommage_materiel -42	evenement_climatique 197	none -86	vol -70
كسر	autre -60	blessure 136	bris_de_glace 55	collision -113	dommage_materiel 84	evenement_climatique -79	incendie -69	none -177	vandalisme -70	vol 51
كسر في	blessure -47	collision 158	degats_des_eaux 280	dommage_materiel -95	evenement_climatique -46	none -157	vandalisme -40	vol -172
كسرو	autre -104	blessure -133	bris_de_glace -121	collision -252	degats_des_eaux -150	dommage_materiel -199	evenement_climatique -134	incendie -136	none -479	vandalisme 544	vol -223
كسرو*	autre -50	blessure -61	bris_de_glace -149	collision -172	degats_des_eaux -71	dommage_materiel -113	evenement_climatique -133	incendie -78	none -179	vandalisme 314	vol 269
كسروا	autre -50	blessure -61	bris_de_glace -149	collision -172	degats_des_eaux -71	dommage_materiel -113	evenement_climatique -133	incendie -78	none -179	vandalisme 314	vol 269
كسيد*	autre 237	blessure -52	bris_de_glace -50	collision 270	degats_des_eaux -61	dommage_materiel -72	evenement_climatique -40	incendie -42	none -150	vandalisme -47	vol -102
كسيده	autre 237	blessure -52	bris_de_glace -50	collision 270	degats_des_eaux -61	dommage_materiel -72	evenement_climatique -40	incendie -42	none -150	vandalisme -47	vol -102
كل	autre 68	blessure -47	degats_des_eaux -42	evenement_climatique -45	incendie 55	vandalisme 77
كل شيء	autre -49	blessure -62	bris_de_glace -49	collision -95	degats_des_eaux -75	dommage_materiel 48	evenement_climatique -66	incendie 68	none 231	vol -81
كل ما	collision 99	evenement_climatique 80	none -45
كل مكان	collision -44	degats_des_eaux 61	evenement_climatique -63	incendie 208	none -100	vol -40
كل نهار	collision 267	none -50	vol -43
كلب	autre -40	blessure 410	degats_des_eaux -57	dommage_materiel -114	evenement_climatique -60	incendie -47	none -133	vol -54
كلب الجيران	autre -52	blessure 203	collision 158	degats_des_eaux -72	dommage_materiel -130	none -95	vol -44
كلبي	autre 454	blessure -291	bris_de_glace -90	collision -164	degats_des_eaux -132	dommage_materiel -141	evenement_climatique -91	incendie -85	none -357	vandalisme -135	vol -121
كلشي	collision 65	dommage_materiel -60	evenement_climatique 52	incendie 70	none -75	vandalisme -42	vol 81
كلشي تحرق	collision -81	degats_des_eaux -66	dommage_materiel -86	evenement_climatique 212	incendie 129	none -133	vandalisme -68	vol -78
كلنا	collision 247	none -50
كله	dommage_materiel -40	evenement_climatique 168	none -85	vandalisme -45	vol 89
كلها	collision -132	degats_des_eaux 236	dommage_materiel -44	evenement_climatique 97	incendie 100	none -103	vol -55
كلهم	dommage_materiel -45	evenement_climatique 224	incendie 69	none -57	vandalisme -75	vol -52
كلو	collision -48	degats_des_eaux 179	dommage_materiel -72	evenement_climatique -110	none -78	vol 194
كم	autre -85	blessure -57	bris_de_glace -47	collision -112	degats_des_eaux -54	dommage_materiel -93	evenement_climatique -75	incendie -41	none 433	vandalisme -58	vol -69
كما	collision 278	none -81
كنا	bris_de_glace 59	collision -58	degats_des_eaux -53	dommage_materiel 55	evenement_climatique 196	none -120	vandalisme -42
كنا بعاد	autre -53	blessure -52	bris_de_glace -75	collision -97	degats_des_eaux -59	dommage_materiel -87	evenement_climatique 88	incendie -42	none -101	vandalisme -58	vol 237
كنا عايدين	collision 84
كنت	blessure 86	collision 70	dommage_materiel 115	evenement_climatique -42	none -103
كنت اقود	collision 190	none -57
كنت راجع	collision 278	vandalisme -49	vol -71
كنت راكبه	bris_de_glace -42	collision 284	dommage_materiel -45	evenement_climatique -42	none -59	vol -49
كنت متوقفا	collision 104
كنت واقفا	collision 318	none -128	vandalisme -53	vol -62
كنتس*	autre 215	blessure 183	bris_de_glace -44	collision -96	degats_des_eaux -49	dommage_materiel -196	evenement_climatique -77	incendie -47	none -183	vandalisme -73	vol 44
كنتسني	autre 215	blessure 183	bris_de_glace -44	collision -96	degats_des_eaux -49	dommage_materiel -196	evenement_climatique -77	incendie -47	none -183	vandalisme -73	vol 44
كنخل*	blessure -57	collision 44	degats_des_eaux -65	dommage_materiel 234	evenement_climatique -45	none -67	vol -89
كنخلص	blessure -57	collision 44	degats_des_eaux -65	dommage_materiel 234	evenement_climatique -45	none -67	vol -89
كندي*	autre -84	blessure 249	bris_de_glace -67	collision 193	degats_des_eaux -64	dommage_materiel -65	evenement_climatique -120	incendie -46	none -200	vandalisme -104	vol -101
كندير	autre -84	blessure 249	bris_de_glace -67	collision 193	degats_des_eaux -64	dommage_materiel -65	evenement_climatique -120	incendie -46	none -200	vandalisme -104	vol -101
كنفط*	bris_de_glace 193	collision -140	degats_des_eaux 195	dommage_materiel -55	evenement_climatique -71	incendie -61	none -59	vandalisme -65	vol -44
كنفطرو	bris_de_glace 193	collision -140	degats_des_eaux 195	dommage_materiel -55	evenement_climatique -71	incendie -61	none -59	vandalisme -65	vol -44
كنوج*	bris_de_glace -44	collision -64	degats_des_eaux -50	dommage_materiel -58	incendie 160	none -96	vandalisme -40	vol 183
كهرب*	collision -82	degats_des_eaux -48	dommage_materiel -65	evenement_climatique -52	incendie 410	none -139	vol -53
كهربايي	collision -82	degats_des_eaux -48	dommage_materiel -65	evenement_climatique -52	incendie 410	none -139	vol -53
كونس*	collision 357	degats_des_eaux -40	dommage_materiel 108	none -160	vol -60
كونسطا	collision 397	dommage_materiel -65	none -117	vol -51
كيتس*	blessure -42	bris_de_glace -70	collision 120	dommage_materiel -103	none -116	vandalisme 235	vol -53
كيجب*	collision -89	degats_des_eaux -46	dommage_materiel -67	evenement_climatique 202	incendie 156	none -88	vol -63
كيجبد	collision -89	degats_des_eaux -46	dommage_materiel -67	evenement_climatique 202	incendie 156	none -88	vol -63
كيجر*	collision 157	dommage_materiel -51	none -97	vandalisme -52	vol 128
كيجري	collision 157	dommage_materiel -51	none -97	vandalisme -52	vol 128
كيجري مورا	collision 157	dommage_materiel -51	none -97	vandalisme -52	vol 128
كيحر*	collision 79	incendie 204	none -59	vandalisme -57	vol -54
كيس	blessure 404	collision -149	dommage_materiel -54	evenement_climatique -72	incendie -68	none -113	vandalisme -50	vol -64
كيسر*	autre -56	collision -91	degats_des_eaux 370	dommage_materiel -88	evenement_climatique -59	none -69	vandalisme -81	vol -51
كيسرب	autre -56	collision -91	degats_des_eaux 370	dommage_materiel -88	evenement_climatique -59	none -69	vandalisme -81	vol -51
كيسي*	blessure -41	bris_de_glace 219	collision -214	degats_des_eaux 183	dommage_materiel -40	evenement_climatique -51	incendie -45	none -73	vandalisme -48	vol -64
كيسيل	blessure -41	bris_de_glace 219	collision -214	degats_des_eaux 183	dommage_materiel -40	evenement_climatique -51	incendie -45	none -73	vandalisme -48	vol -64
كيضر*	blessure -52	bris_de_glace -50	collision 233	dommage_materiel -87	evenement_climatique -80	none -109	vandalisme 232	vol -57
كيضرب	blessure -73	bris_de_glace -61	collision 192	dommage_materiel -67	evenement_climatique -58	none -108	vandalisme 181	vol -68
كيضرني	collision 286	dommage_materiel -110	evenement_climatique -103	none -90	vandalisme -69
كيطي*	collision -53	degats_des_eaux 44	evenement_climatique -42	incendie 140	vol -40
كيعر*	degats_des_eaux 174	dommage_materiel -49
كيف	bris_de_glace 56	collision -97	degats_des_eaux -50	evenement_climatique -72	incendie -42	none 351	vandalisme -68	vol -71
كيقط*	collision 94	degats_des_eaux 232	dommage_materiel -78	incendie -45	none -83	vandalisme -93	vol -91
كيقطر	collision 94	degats_des_eaux 232	dommage_materiel -78	incendie -45	none -83	vandalisme -93	vol -91
كيقو*	autre -80	blessure -43	bris_de_glace -47	collision -145	degats_des_eaux -91	dommage_materiel -130	evenement_climatique 224	incendie -74	none -187	vandalisme -95	vol 272
كيلو*	blessure -50	bris_de_glace -52	collision -86	degats_des_eaux -81	dommage_materiel 254	evenement_climatique 141	incendie -64	none -132	vandalisme -99	vol -87
ل	blessure -43	bris_de_glace -128	collision 85	degats_des_eaux 116	dommage_materiel -86	evenement_climatique -73	incendie 273	none -184	vandalisme -61	vol -79
لا	blessure -42	dommage_materiel -40	none 194
لا اتذكر	dommage_materiel -49	evenement_climatique -48	none 138	vandalisme -44	vol -42
لا احد	degats_des_eaux 96	dommage_materiel -53	none 59
لا ادري	bris_de_glace 150	collision -140	degats_des_eaux -40	dommage_materiel -52	evenement_climatique -53	none 151	vandalisme -76	vol -99
لا اذي	autre -59	blessure -68	bris_de_glace 308	collision -199	degats_des_eaux -64	dommage_materiel -150	evenement_climatique 170	incendie -60	none -267	vandalisme -124	vol -91
لا اريد	collision -44	none 173
لا اصابات	blessure -43	degats_des_eaux 169	dommage_materiel -68	evenement_climatique 183	incendie -50	none -133	vol -50
لا اعرف	collision -54	none 130	vandalisme 107	vol -47
لا انا	collision 286	none -80
لا بوليس	bris_de_glace -52	collision 116	incendie 128	none -63	vol -52
لا توجد	collision 123	none -55
لا جرحي	collision 180	none -71
لا شرطه	collision 345	none -123
لا ليس	collision -47	none 87
لا هي	collision 308	none -95	vol -60
لابا*	bris_de_glace -50	collision 200	degats_des_eaux -44	dommage_materiel 47	incendie -41	none -91	vandalisme -63	vol 47
لاباس	bris_de_glace -50	collision 200	degats_des_eaux -44	dommage_materiel 47	incendie -41	none -91	vandalisme -63	vol 47
لاباس علينا	collision 147	degats_des_eaux -59	dommage_materiel -59	evenement_climatique 124	none -53	vol -67
لاحد	blessure -45	bris_de_glace 287	collision 96	degats_des_eaux -44	dommage_materiel -63	evenement_climatique -84	none -213	vandalisme -46	vol -66
لاست*	autre 190	blessure -49	evenement_climatique -46	none -67	vol -41
لاكا*	autre 286	blessure -57	bris_de_glace -67	collision -139	degats_des_eaux -121	dommage_materiel -109	evenement_climatique -66	incendie -41	none -122	vandalisme -64	vol 67
لاكارط	autre 286	blessure -57	bris_de_glace -67	collision -139	degats_des_eaux -121	dommage_materiel -109	evenement_climatique -66	incendie -41	none -122	vandalisme -64	vol 67
لان	autre -44	collision -83	degats_des_eaux 102	dommage_materiel -61	evenement_climatique -52	none -113	vol 294
لانن*	collision 219	none -58
لانه	collision 282	dommage_materiel -48	none -118	vandalisme -52	vol 51
لاي	blessure -57	bris_de_glace 190	collision -187	degats_des_eaux -49	dommage_materiel -72	evenement_climatique -50	incendie 255	none -105	vandalisme -64	vol -52
لبار*	blessure -48	bris_de_glace 401	collision -103	degats_des_eaux -53	dommage_materiel -60	evenement_climatique -62	none -154	vandalisme -57	vol -80
لباربريز	blessure -48	bris_de_glace 401	collision -103	degats_des_eaux -53	dommage_materiel -60	evenement_climatique -62	none -154	vandalisme -57	vol -80
لباربريز تشق	bris_de_glace 233	collision -76	dommage_materiel -46	none -129	vandalisme -53	vol -60
لبلا*	autre -96	blessure -100	bris_de_glace -114	collision -194	degats_des_eaux -100	dommage_materiel 488	evenement_climatique -161	incendie -102	none -292	vandalisme -114	vol -144
لبلازما	autre -96	blessure -100	bris_de_glace -114	collision -194	degats_des_eaux -100	dommage_materiel 488	evenement_climatique -161	incendie -102	none -292	vandalisme -114	vol -144
لبول*	blessure -56	dommage_materiel -78	evenement_climatique -41	incendie -89	none -76	vandalisme -78	vol 237
لبوليس	blessure -56	dommage_materiel -78	evenement_climatique -41	incendie -89	none -76	vandalisme -78	vol 237
لتر	blessure -52	bris_de_glace -72	collision -70	degats_des_eaux 107	dommage_materiel -93	evenement_climatique -105	none -155	vandalisme -101	vol 249
لحاد*	collision 321	dommage_materiel -43	none -101	vol -71
لحادث	collision 321	dommage_materiel -43	none -101	vol -71
لحد	collision 101	evenement_climatique 146	none -79
لدي	autre 81	dommage_materiel -43	vandalisme 85	vol 58
لدي الدرك	collision -82	none -109	vandalisme 70	vol 196
لدي الشرطه	autre 112	bris_de_glace -46	collision -71	none -91	vandalisme 73	vol 94
لدين*	collision 230	dommage_materiel -41	incendie 98	none -93	vol -47
لدينا	collision 230	dommage_materiel -41	incendie 98	none -93	vol -47
لست	autre -72	blessure -107	bris_de_glace -87	collision -153	degats_des_eaux -101	dommage_materiel -160	evenement_climatique -123	incendie -76	none 359	vandalisme -110	vol -127
لسرق*	collision -88	dommage_materiel -61	none -140	vol 280
لسرقه	collision -88	dommage_materiel -61	none -140	vol 280
لسيا*	autre 226	bris_de_glace 184	collision -85	degats_des_eaux -41	dommage_materiel -72	evenement_climatique -55	none -237	vol -49
لسيارتي	bris_de_glace 253	collision -71	none -66
لصدم*	collision 199	none -56
لصدمه	collision 199	none -56
لصوص	blessure -40	collision -83	dommage_materiel -43	evenement_climatique -43	none -135	vandalisme -46	vol 360
لقيت	blessure -40	collision -49	degats_des_eaux 85	dommage_materiel -60	evenement_climatique -41	incendie 50	none -98	vol 209
لقيت لا	autre -41	bris_de_glace -51	collision -166	degats_des_eaux -60	dommage_materiel -71	evenement_climatique -47	incendie -55	none -169	vandalisme -106	vol 440
لقيت*	autre -63	blessure -55	bris_de_glace -61	collision -132	degats_des_eaux -54	dommage_materiel -105	evenement_climatique -53	incendie -58	none -108	vandalisme -49	vol 406
لقين*	collision -117	none -73	vandalisme 88	vol 220
لقينا	collision -129	evenement_climatique -40	incendie -42	none -77	vandalisme 112	vol 271
لكم	degats_des_eaux -41	dommage_materiel -73	none 237	vandalisme -41
لكن	collision 90	degats_des_eaux 75	dommage_materiel -45	evenement_climatique -49	none 68	vandalisme -41
لكنن*	dommage_materiel 149	none -61	vol -41
لكنه	collision 114	degats_des_eaux -41	dommage_materiel -54	none -94	vandalisme 90	vol 103
لكنه لم	dommage_materiel -47	incendie -51	none -93	vandalisme -80	vol 243
للاس*	collision -122	degats_des_eaux -47	dommage_materiel 153	evenement_climatique -69	none 197	vandalisme -41
للاسف	collision -122	degats_des_eaux -47	dommage_materiel 153	evenement_climatique -69	none 197	vandalisme -41
للبا*	bris_de_glace 71	degats_des_eaux 70	dommage_materiel -54	evenement_climatique -56	incendie 70	none -91	vandalisme 120	vol -72
للبل*	blessure -63	bris_de_glace -42	collision -115	degats_des_eaux 434	dommage_materiel -93	evenement_climatique -80	incendie -40	none -130	vandalisme -68	vol -109
للبو*	degats_des_eaux 91	dommage_materiel -43	none -55	vandalisme -40	vol 163
للبوليس	degats_des_eaux 91	dommage_materiel -43	none -55	vandalisme -40	vol 163
للبي*	bris_de_glace 176	collision -70	degats_des_eaux -139	dommage_materiel -51	evenement_climatique 208	incendie -60	none -168	vandalisme -43
للدا*	blessure 238	bris_de_glace -41	degats_des_eaux -44	dommage_materiel -59	evenement_climatique -45	incendie 114	none -100	vol -69
للدار	blessure 238	bris_de_glace -41	degats_des_eaux -44	dommage_materiel -59	evenement_climatique -45	incendie 114	none -100	vol -69
للرك*	collision 103	degats_des_eaux 160	dommage_materiel -53	evenement_climatique -41	none -64	vandalisme -48	vol -68
للسر*	collision -75	degats_des_eaux -40	dommage_materiel -42	none -77	vol 276
للسرقه	collision -75	degats_des_eaux -40	dommage_materiel -42	none -77	vol 276
للسو*	degats_des_eaux 52	evenement_climatique -41	vol 137
للسوق	degats_des_eaux 52	evenement_climatique -41	vol 137
للعا*	autre -41	blessure 129	bris_de_glace -75	collision -101	degats_des_eaux -67	dommage_materiel 216	evenement_climatique 150	incendie -58	none -209	vandalisme -96	vol -94
للعايله	autre -43	blessure 200	bris_de_glace -83	collision -90	degats_des_eaux -86	dommage_materiel 295	evenement_climatique -145	incendie -66	none -257	vandalisme -83	vol -109
للعم*	autre -47	blessure -72	bris_de_glace -73	degats_des_eaux -50	dommage_materiel 340	evenement_climatique -68	incendie -61	none -231	vandalisme -50	vol -112
للكر*	collision 58	degats_des_eaux -98	dommage_materiel -71	evenement_climatique 253	none -69	vandalisme -40	vol -47
للكراج	collision 58	degats_des_eaux -98	dommage_materiel -71	evenement_climatique 253	none -69	vandalisme -40	vol -47
للمخ*	autre -70	blessure -53	collision -76	degats_des_eaux -49	dommage_materiel -63	none -76	vandalisme 214	vol 119
للمخزن	autre -70	blessure -53	collision -76	degats_des_eaux -49	dommage_materiel -63	none -76	vandalisme 214	vol 119
لله	degats_des_eaux -49	dommage_materiel -54	incendie 137	none 43	vandalisme -51
لله غير	collision 289	dommage_materiel -46	evenement_climatique -40	none -150
لله لا	collision 132	none -54
لله ما	bris_de_glace 179	collision -80	dommage_materiel -49	incendie 43	none -81	vandalisme -49	vol 69
لم اتمكن	collision 124	evenement_climatique -43	none -83	vol 142
لم اصب	bris_de_glace 143	collision 209	dommage_materiel -71	none -104	vol -64
لم افهم	collision -102	none 311
لم اقدم	collision -77	none -129	vandalisme 53	vol 142
لم تسجل	evenement_climatique 87	incendie 101	none -71
لم تكن	collision 272	dommage_materiel -60	none -77
لم نتصل	collision 87
لم نحرر	collision 143
لم يتوقف	collision 114	none -41
لم يحترم	collision 195	none -66
لم يصب	collision 60	none -53	vandalisme 85
لم يكن	degats_des_eaux 68	evenement_climatique 53	none -92
لما	autre -58	blessure -75	bris_de_glace -65	collision -136	degats_des_eaux 255	dommage_materiel -132	evenement_climatique -83	incendie 259	none -175	vandalisme -111	vol -154
لنا	blessure -45	bris_de_glace -42	collision 80	dommage_materiel -63	incendie -40	none -93	vandalisme 218	vol -64
له	bris_de_glace 117	collision 202	incendie -40	none -68	vandalisme -42	vol -56
لوحت*	collision 176	dommage_materiel -77	evenement_climatique -52	none -198	vol 213
لوحته	collision 262	none -155	vol -42
لوحه	collision -93	degats_des_eaux 58	dommage_materiel -65	evenement_climatique -59	incendie 157	none -92	vandalisme -45	vol 139
لور	bris_de_glace 154	collision 245	dommage_materiel -105	evenement_climatique -47	none -97	vandalisme -51	vol -58
لوطو*	blessure -42	bris_de_glace 222	collision 103	degats_des_eaux -60	dommage_materiel -56	evenement_climatique -68	incendie -60	none -163	vandalisme -53	vol -53
لوطوروت	blessure -42	bris_de_glace 222	collision 103	degats_des_eaux -60	dommage_materiel -56	evenement_climatique -68	incendie -60	none -163	vandalisme -53	vol -53
لي	blessure 69	collision 57	dommage_materiel -68	incendie -41	vandalisme -53
ليا	autre 164	collision -42	degats_des_eaux -50	dommage_materiel -59	evenement_climatique -54	none -147	vandalisme 90	vol 141
ليا الله	autre -61	blessure -40	collision 93	dommage_materiel -81	evenement_climatique -48	incendie -42	none -98	vandalisme -47	vol 251
ليا حجره	bris_de_glace 169	collision 103	none -52	vandalisme -42	vol -61
ليا ف	autre -49	blessure -86	bris_de_glace 303	collision -91	degats_des_eaux -105	dommage_materiel -69	evenement_climatique -41	none -73	vandalisme -71	vol 153
ليا كسيده	collision 280	none -83	vol -51
ليا من	autre -55	blessure -57	bris_de_glace -56	collision -100	degats_des_eaux -46	dommage_materiel -83	none -77	vol 372
ليس	collision -90	dommage_materiel -62	evenement_climatique -46	none 372	vandalisme -54	vol -73
ليس كذلك	dommage_materiel -56	none 179
ليس لدي	autre -45	blessure -42	collision -70	degats_des_eaux -41	dommage_materiel -59	evenement_climatique -49	none 228	vandalisme -77	vol -79
ليكم	collision 264	dommage_materiel -50	vol -44
ليلا	blessure -48	dommage_materiel -52	evenement_climatique -47	incendie 95	none 94	vandalisme -43	vol 76
ليلا في	collision -97	incendie 312	none -81	vol -56
ليله	autre -43	blessure 183	collision -80	degats_des_eaux -51	dommage_materiel -60	none -182	vandalisme 95	vol 86
لينا	autre 123	blessure -50	bris_de_glace -49	collision -86	degats_des_eaux 160	dommage_materiel -68	none -101	vandalisme -50	vol 89
ليه	blessure -45	degats_des_eaux 91	dommage_materiel 202	evenement_climatique -48	none -107	vol -62
ليها	blessure -66	bris_de_glace -57	collision -43	degats_des_eaux 101	dommage_materiel 168	incendie 97	none -86	vol -97
ليهم	bris_de_glace 137	collision -116	degats_des_eaux -62	dommage_materiel -61	evenement_climatique 115	incendie -40	none -66	vandalisme 136	vol -72
ما	collision 40
ما بغاش	collision 337	none -81	vandalisme -59	vol -51
ما بغيتش	blessure -65	bris_de_glace -51	dommage_materiel -62	evenement_climatique -46	none -67	vandalisme 354	vol -75
ما بقاتش	autre -55	bris_de_glace -47	collision 86	degats_des_eaux -44	dommage_materiel 245	incendie -47	none -122	vandalisme -40	vol -71
ما بقاش	autre -49	collision 193	dommage_materiel 163	none -107	vandalisme -40	vol -74
ما تقاس	bris_de_glace 195	degats_des_eaux -57	dommage_materiel -56	incendie -40	none -63	vandalisme 151	vol -77
ما تقاسيت	autre -42	blessure -46	bris_de_glace -46	collision -116	degats_des_eaux -76	dommage_materiel -87	evenement_climatique -67	incendie 241	none -130	vandalisme 171	vol -127
ما جري	collision 226	none -53
ما درت	autre 347	blessure -79	bris_de_glace -81	collision -311	degats_des_eaux -51	dommage_materiel -112	evenement_climatique -57	incendie -43	none -133	vandalisme -108	vol 78
ما زال	blessure -53	bris_de_glace -51	collision 257	degats_des_eaux -64	dommage_materiel -75	evenement_climatique 171	incendie -56	none -148	vandalisme -78	vol -82
ما زلت	collision 109	degats_des_eaux -46	dommage_materiel -41	evenement_climatique -77	incendie 120	none 97	vol -50
ما ضربو	autre -42	blessure -40	bris_de_glace -42	collision -138	degats_des_eaux -45	dommage_materiel 217	evenement_climatique -73	incendie -72	none -94	vandalisme -90	vol 212
ما عندو	collision 143	degats_des_eaux -42	incendie 145	none -53	vandalisme -45	vol -48
ما عيطت	collision 336	dommage_materiel -90	evenement_climatique -45	none -107	vandalisme -58	vol -47
ما في	autre -52	blessure -40	bris_de_glace 135	collision 168	dommage_materiel -68	evenement_climatique -44	none -136	vandalisme -47	vol 116
ما فينا	collision 56	incendie 116
ما فيه	collision 71	evenement_climatique 82	none -44
ما فيها	blessure 148	bris_de_glace -50	degats_des_eaux -41	dommage_materiel 165	evenement_climatique -73	incendie -72	none -84	vol -66
ما كان	bris_de_glace 179	dommage_materiel -49	incendie -61	none -80	vandalisme 79
ما لقيت	collision -167	degats_des_eaux -50	dommage_materiel -64	incendie -52	none -144	vandalisme -79	vol 469
ما مشيتش	autre -43	blessure -51	collision -66	none -54	vandalisme -52	vol 262
ما معني	collision -220	degats_des_eaux -44	dommage_materiel -40	none 319
ما هو	autre -65	blessure -45	bris_de_glace -44	degats_des_eaux -54	dommage_materiel -79	evenement_climatique -60	incendie -54	none 384	vandalisme -50	vol -75
ما هي	collision -116	dommage_materiel -68	none 438	vol -64
ما والو	autre -47	blessure -48	bris_de_glace -44	collision -122	degats_des_eaux -64	dommage_materiel 153	evenement_climatique -66	incendie 172	none -113	vandalisme 111	vol -123
ماء	blessure -48	bris_de_glace -52	collision -96	degats_des_eaux 366	dommage_materiel -52	evenement_climatique 138	incendie -48	none -171	vandalisme -49	vol -78
مات	autre -57	blessure -55	bris_de_glace -77	collision -116	dommage_materiel 471	incendie -61	none -218	vandalisme -67	vol -78
ماتت	collision 316	none -78	vandalisme -73
ماذا	collision -45	dommage_materiel -49	none 181	vol 87
ماذا افعل	blessure -53	collision -68	dommage_materiel -84	evenement_climatique -40	none 174	vol 136
ماذا يمكنك	none 140
مازا*	autre -48	blessure -53	bris_de_glace -115	collision 62	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -57	incendie -66	none -95	vandalisme 252	vol -106
مازال	autre -48	blessure -53	bris_de_glace -115	collision 62	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -57	incendie -66	none -95	vandalisme 252	vol -106
ماشي	autre -43	blessure -46	bris_de_glace -40	collision 77	degats_des_eaux 119	dommage_materiel 75	evenement_climatique -77	none -114	vandalisme -53	vol 140
ماشي من	autre -57	blessure -59	bris_de_glace -54	collision -179	degats_des_eaux 155	dommage_materiel 271	evenement_climatique -66	incendie -64	none -118	vandalisme -82	vol -96
ماعر*	autre -56	blessure -62	bris_de_glace 210	degats_des_eaux -62	dommage_materiel -67	evenement_climatique -70	incendie -65	none -151	vandalisme 131	vol -89
ماعرفتش	autre -73	blessure -83	bris_de_glace 264	collision -160	degats_des_eaux -83	dommage_materiel -91	evenement_climatique -96	incendie -93	none -204	vandalisme 210	vol -118
ماعرفتش ماعرفتش	autre -73	blessure -83	bris_de_glace 264	collision -160	degats_des_eaux -83	dommage_materiel -91	evenement_climatique -96	incendie -93	none -204	vandalisme 210	vol -118
ماكا*	autre -48	blessure -63	bris_de_glace 102	collision 114	degats_des_eaux -72	dommage_materiel -87	evenement_climatique 71	incendie -67	vol 40
ماكان	autre -50	blessure -62	bris_de_glace 195	collision -130	degats_des_eaux -63	dommage_materiel -83	evenement_climatique 99	incendie -72	none -154	vol 131
ماكان حتي	autre -40	blessure -44	bris_de_glace 156	collision -76	degats_des_eaux -51	dommage_materiel -51	evenement_climatique -120	incendie -77	none -89	vandalisme 207	vol -83
ماكاين	collision 109	degats_des_eaux -59	evenement_climatique 122	none -72
ماكاينش	blessure -60	bris_de_glace 42	collision -115	degats_des_eaux -64	dommage_materiel -71	evenement_climatique -103	incendie -42	none 177	vandalisme -59	vol -102
ماكاينش ماكاينش	blessure -60	bris_de_glace 42	collision -115	degats_des_eaux -64	dommage_materiel -71	evenement_climatique -103	incendie -42	none 177	vandalisme -59	vol -102
ماكي*	blessure -61	bris_de_glace -68	collision -151	degats_des_eaux 209	dommage_materiel 180	evenement_climatique -60	incendie 47	none -169	vandalisme -57	vol -65
ماكينه	blessure -70	collision -177	degats_des_eaux -56	dommage_materiel 257	evenement_climatique -45	incendie 101	none -105	vandalisme -53	vol -70
ماي	autre -57	blessure -88	bris_de_glace -66	degats_des_eaux -65	dommage_materiel -120	evenement_climatique -72	incendie -45	none 374	vandalisme -65	vol -82
مايد*	bris_de_glace -44	collision 72	dommage_materiel -102	evenement_climatique 229	none -94	vandalisme -77	vol -45
مايده	bris_de_glace -44	collision 72	dommage_materiel -102	evenement_climatique 229	none -94	vandalisme -77	vol -45
مبلل	bris_de_glace -48	collision -94	degats_des_eaux 238	dommage_materiel -56	evenement_climatique -48	incendie 128	none -90	vol -65
متر	collision -122	degats_des_eaux -68	evenement_climatique 251	none -73	vandalisme 134	vol -41
متر من	blessure -48	collision -64	degats_des_eaux -113	dommage_materiel -41	evenement_climatique 320	incendie -46	none -89	vandalisme -43	vol -54
متشق*	bris_de_glace 140	collision -52	degats_des_eaux 128	dommage_materiel -49	none -112
متشقق	bris_de_glace 140	collision -52	degats_des_eaux 128	dommage_materiel -49	none -112
متقا*	collision 149	none -58
متوق*	collision 113
متوقفا	collision 104
متوقفه	collision 124	none -49
متي	blessure -45	collision -63	dommage_materiel -56	none 401	vandalisme -46	vol -43
متي ساتوصل	blessure -40	none 190
مثقو*	collision -101	degats_des_eaux -54	dommage_materiel -43	evenement_climatique -47	none -104	vandalisme 322	vol -63
مثل	blessure 142	bris_de_glace 74	collision -107	degats_des_eaux -59	dommage_materiel -43	evenement_climatique 129	none -102	vandalisme -43	vol -63
مجرد	autre -49	blessure 355	bris_de_glace -62	collision -111	degats_des_eaux -75	dommage_materiel -156	evenement_climatique -91	incendie -62	none -260	vandalisme -99	vol -71
مجرو*	collision 287	dommage_materiel -54	none -89	vandalisme 58	vol -64
مجروح	blessure -41	bris_de_glace -46	collision 193	degats_des_eaux -48	dommage_materiel -80	evenement_climatique 49	none -81	vandalisme 104	vol -56
مجروحه	collision 397	evenement_climatique -47	none -111	vandalisme -46	vol -103
مجهو*	autre -41	blessure -44	bris_de_glace -40	collision -126	degats_des_eaux -49	dommage_materiel -91	evenement_climatique -58	incendie 61	none -214	vandalisme 424
مجهولون	autre -49	collision -124	degats_des_eaux -45	dommage_materiel -97	evenement_climatique -50	incendie -45	none -129	vandalisme 400	vol -116
محاو*	blessure -54	bris_de_glace 176	collision 126	degats_des_eaux -40	dommage_materiel -60	evenement_climatique -44	incendie -51	none -154	vandalisme -112	vol 152
محاوله	blessure -40	bris_de_glace 220	collision -106	dommage_materiel -40	evenement_climatique -41	none -120	vandalisme -141	vol 198
محاوله سرقه	bris_de_glace -59	collision -66	vandalisme -168	vol 281
محرو*	blessure -64	bris_de_glace -50	collision -159	degats_des_eaux -68	dommage_materiel -64	evenement_climatique -73	incendie 355	none -123	vandalisme 127
محروق	bris_de_glace -40	collision -88	degats_des_eaux -53	dommage_materiel -47	evenement_climatique -44	incendie 326	none -55	vol -68
محروقه	autre -55	blessure -108	bris_de_glace -60	collision -216	degats_des_eaux -93	dommage_materiel -82	evenement_climatique -113	incendie 211	none -180	vandalisme 227	vol 59
محضر	collision 125	dommage_materiel -45	none -90	vol 109
محضر ودي	collision 290	none -104	vol -49
محضر*	collision 97	degats_des_eaux 95	none -78
محضرا	collision 97	degats_des_eaux 95	none -78
محضرا وديا	collision -80	degats_des_eaux 246	vandalisme -43
محطه	autre 162	blessure -66	bris_de_glace 155	collision -127	degats_des_eaux -58	dommage_materiel -74	evenement_climatique -43	incendie -55	none -109	vandalisme 149	vol -78
محفظ*	autre -70	blessure -173	bris_de_glace -77	collision -174	degats_des_eaux -91	dommage_materiel -134	evenement_climatique -105	incendie -127	none -244	vandalisme -112	vol 425
محفظتي	autre -70	blessure -173	bris_de_glace -77	collision -174	degats_des_eaux -91	dommage_materiel -134	evenement_climatique -105	incendie -127	none -244	vandalisme -112	vol 425
محلو*	collision -101	degats_des_eaux 181	evenement_climatique -42	none -95	vol 206
محلول	collision -101	degats_des_eaux 181	evenement_climatique -42	none -95	vol 206
محلي	blessure -100	collision -88	degats_des_eaux 256	dommage_materiel -78	evenement_climatique -52	none -119	vol 54
محمل*	blessure -79	bris_de_glace 164	collision -150	degats_des_eaux -45	dommage_materiel -63	incendie -45	none -119	vandalisme -74	vol 238
محمله	blessure -79	bris_de_glace 164	collision -150	degats_des_eaux -45	dommage_materiel -63	incendie -45	none -119	vandalisme -74	vol 238
مخدو*	bris_de_glace -44	collision -130	degats_des_eaux -58	dommage_materiel -59	evenement_climatique -50	none -174	vandalisme 346	vol -82
مخدوشه	bris_de_glace -44	collision -130	degats_des_eaux -58	dommage_materiel -59	evenement_climatique -50	none -174	vandalisme 346	vol -82
مخدوشه من	bris_de_glace -44	collision -130	degats_des_eaux -58	dommage_materiel -59	evenement_climatique -50	none -174	vandalisme 346	vol -82
مدخل	collision 173	degats_des_eaux -122	dommage_materiel 138	none -74
مدرس*	blessure -46	collision 89	dommage_materiel -41	evenement_climatique -42	none -160	vandalisme 258	vol -102
مدين*	bris_de_glace -58	collision -54	degats_des_eaux -83	evenement_climatique 320	incendie -41	none -76	vol -71
مدينه	bris_de_glace -58	collision -54	degats_des_eaux -83	evenement_climatique 320	incendie -41	none -76	vol -71
مر	collision 122
مرات*	blessure -42	bris_de_glace -49	collision 284	degats_des_eaux -53	dommage_materiel 113	evenement_climatique -73	none -151	vandalisme -49	vol -67
مراتي	blessure -48	bris_de_glace -61	collision 255	degats_des_eaux -63	dommage_materiel 153	evenement_climatique -92	incendie -44	none -185	vandalisme -59	vol -79
مراه	autre -56	blessure -64	bris_de_glace 470	degats_des_eaux -77	dommage_materiel -235	evenement_climatique -102	incendie -50	none -218	vandalisme -67	vol -86
مرجا*	collision 182	dommage_materiel -46	none -91
مرجان	collision 182	dommage_materiel -46	none -91
مرحب*	collision 41	dommage_materiel -49	evenement_climatique -51	none 170	vandalisme 77	vol -59
مرحبا	collision 41	dommage_materiel -49	evenement_climatique -51	none 170	vandalisme 77	vol -59
مرحبا انا	collision 301	none -125	vandalisme -45	vol -66
مرفق	collision 111	dommage_materiel -41	none -105	vol 158
مركو*	collision 238	none -94	vandalisme 55
مركونه	collision 238	none -94	vandalisme 55
مره	autre 182	blessure -72	collision -69	degats_des_eaux -77	dommage_materiel -60	evenement_climatique 132	none -163	vandalisme -46	vol 72
مريض	autre 202	blessure -188	bris_de_glace -65	degats_des_eaux 88	dommage_materiel -105	evenement_climatique -59	incendie -52	none -166	vandalisme 76	vol -76
مزيا*	autre -48	blessure -62	bris_de_glace -41	collision 422	evenement_climatique -48	none -98	vandalisme -67	vol -65
مزيان	collision 296	none -58	vol -44
مساء	blessure -40	evenement_climatique -44	incendie 71	none 209	vol -48
مساء السبت	blessure -44	incendie 106	none 88
مساء امس	collision -72	evenement_climatique -46	none 122	vandalisme 92	vol -63
مساء صدمتني	collision 80	none -47
مساف*	collision -88	degats_des_eaux 185	evenement_climatique 150	none -114	vandalisme -49	vol -45
مستش*	dommage_materiel -55	none 231
مستشار	collision -52	none 274
مستشفي	collision 172	none -61
مستع*	collision 91	degats_des_eaux 115	none -64
مستو*	collision -122	incendie 231	none -93	vol 132
مستودع	collision -109	incendie 323	none -71	vandalisme -42	vol -79
مسدو*	autre -58	blessure 101	bris_de_glace -71	collision -150	degats_des_eaux 368	dommage_materiel -141	evenement_climatique -95	incendie -72	none -274	vol -95
مسرو*	autre -101	blessure -49	collision -127	degats_des_eaux -54	dommage_materiel -67	evenement_climatique -41	none -156	vandalisme -53	vol 342
مسروقه	autre -101	blessure -49	collision -127	degats_des_eaux -54	dommage_materiel -67	evenement_climatique -41	none -156	vandalisme -53	vol 342
مسكي*	blessure 224	bris_de_glace -64	collision 90	dommage_materiel -75	evenement_climatique -48	none -111	vandalisme -40	vol -83
مسكين	blessure 224	bris_de_glace -64	collision 90	dommage_materiel -75	evenement_climatique -48	none -111	vandalisme -40	vol -83
مشات	autre -46	blessure -52	collision -171	degats_des_eaux -56	dommage_materiel 119	evenement_climatique -103	incendie 262	none -123	vandalisme -62	vol 40
مشاو	collision 145	degats_des_eaux 81	dommage_materiel -60	evenement_climatique 63	incendie -45	none -94	vandalisme -63
مشكل	bris_de_glace -44	collision 158	degats_des_eaux -60	dommage_materiel -65	evenement_climatique -40	none -99	vandalisme 206	vol -53
مشي	dommage_materiel 118	evenement_climatique -52	none -72	vandalisme 119	vol -80
مشيت	collision -97	degats_des_eaux 136	dommage_materiel -61	evenement_climatique -53	incendie -51	none -76	vandalisme -49	vol 259
مشيت*	autre -43	blessure -51	collision -66	none -54	vandalisme -52	vol 262
مشيتش	autre -43	blessure -51	collision -66	none -54	vandalisme -52	vol 262
مصار*	autre 385	blessure -50	collision -92	degats_des_eaux -51	dommage_materiel -44	incendie -46	none -210	vandalisme -70	vol -71
مصاريف	autre 385	blessure -50	collision -92	degats_des_eaux -51	dommage_materiel -44	incendie -46	none -210	vandalisme -70	vol -71
مصبا*	blessure -49	collision 320	degats_des_eaux -132	dommage_materiel 107	none -172	vol -49
مصباح	blessure -49	collision 320	degats_des_eaux -132	dommage_materiel 107	none -172	vol -49
مصدر*	collision -70	degats_des_eaux 371	dommage_materiel -44	evenement_climatique -57	none -125	vol -42
مصدره	collision -70	degats_des_eaux 371	dommage_materiel -44	evenement_climatique -57	none -125	vol -42
مصنع	collision 298	none -76	vandalisme -45
مضرو*	collision 179	degats_des_eaux -53	dommage_materiel -64	evenement_climatique -43	incendie -41	none -70	vandalisme 209	vol -67
مضروب	collision -87	degats_des_eaux -87	dommage_materiel -70	incendie -61	none -54	vandalisme 352	vol -87
مضروبه	collision 346	dommage_materiel -63	evenement_climatique -50	none -86	vandalisme -115	vol -53
مطر	blessure -49	bris_de_glace -70	collision -87	degats_des_eaux 192	dommage_materiel -65	evenement_climatique 250	incendie -56	none -154	vandalisme -44	vol -94
مع	blessure -41	collision 75	dommage_materiel -49	none 79
مع سياره	collision 143	none -61
مع موظف	none 81
مع واحد	degats_des_eaux -88	dommage_materiel -70	none -106	vandalisme 266	vol -57
معاه*	blessure -46	bris_de_glace -50	collision 152	degats_des_eaux -45	dommage_materiel -82	evenement_climatique 165	incendie -53	none -101	vandalisme -72	vol -70
معاها	blessure -46	bris_de_glace -50	collision 152	degats_des_eaux -45	dommage_materiel -82	evenement_climatique 165	incendie -53	none -101	vandalisme -72	vol -70
معاي*	collision 187	none -53
معايا	collision 203	none -45
معاينه	collision 174	none -58
معاينه وديه	collision 147	none -48
معرف*	autre 182	blessure -55	collision -66	evenement_climatique -52	none 80	vol -43
معرفه	autre 182	blessure -55	collision -66	evenement_climatique -52	none 80	vol -43
معرو*	autre -47	blessure -91	bris_de_glace -43	collision 94	degats_des_eaux -43	dommage_materiel 252	incendie -40	none -83	vandalisme -58	vol -109
معصم*	blessure 301	collision -120	degats_des_eaux -47	dommage_materiel -89	evenement_climatique -58	none -89	vandalisme -54	vol 101
معصمي	blessure 301	collision -120	degats_des_eaux -47	dommage_materiel -89	evenement_climatique -58	none -89	vandalisme -54	vol 101
معطف*	blessure -48	bris_de_glace -44	collision -99	degats_des_eaux -49	dommage_materiel -100	evenement_climatique -59	incendie 103	none -153	vol 302
معطفه	blessure -48	bris_de_glace -44	collision -99	degats_des_eaux -49	dommage_materiel -100	evenement_climatique -59	incendie 103	none -153	vol 302
معلم	blessure -80	bris_de_glace -98	collision -175	degats_des_eaux -105	dommage_materiel -108	evenement_climatique 262	incendie -63	none -147	vandalisme -86	vol 252
معمر*	collision -113	degats_des_eaux -42	dommage_materiel -61	evenement_climatique 200	incendie -41	none -82	vol 133
معني	collision -220	degats_des_eaux -44	dommage_materiel -40	none 319
مغلق*	blessure -48	bris_de_glace -61	collision -76	degats_des_eaux -92	dommage_materiel -55	evenement_climatique 250	incendie -48	none -99	vol 107
مفات*	autre 262	collision -67	degats_des_eaux -64	dommage_materiel -58	evenement_climatique -41	incendie -44	none -123	vol 59
مفاتيحي	autre 295	blessure -50	bris_de_glace -41	collision -66	degats_des_eaux -65	dommage_materiel -65	evenement_climatique -56	incendie -40	none -148	vandalisme -49	vol -109
مفاج*	collision -79	dommage_materiel 249	none -75	vol -43
مفاجي	collision -79	dommage_materiel 249	none -75	vol -43
مفاجي في	collision -79	dommage_materiel 249	none -75	vol -43
مفتو*	bris_de_glace 143	collision -119	degats_des_eaux 108	dommage_materiel -50	none -59	vol 78
مفتوح	bris_de_glace 222	collision -198	degats_des_eaux -66	dommage_materiel -46	incendie -45	none -67	vol 160
مفتوحا	degats_des_eaux 265	dommage_materiel -52	none -52
مقدم*	collision 286	none -73
مقدمتي	collision 218	none -73
مقطو*	autre -112	blessure 437	bris_de_glace -141	collision -190	degats_des_eaux -162	dommage_materiel -219	evenement_climatique -163	incendie -139	none -491	vandalisme -287
مقلو*	collision -63	degats_des_eaux -42	dommage_materiel -40	evenement_climatique -51	none -90	vandalisme 363	vol -79
مقلوعه	collision -44	degats_des_eaux -49	none -66	vandalisme 276	vol -48
مكان	collision -82	evenement_climatique 186	incendie 101	none -107	vol -47
مكتب*	blessure -110	bris_de_glace -50	collision -106	degats_des_eaux 485	dommage_materiel -63	evenement_climatique -160	incendie -56	none -214	vandalisme -104	vol -68
مكرو*	autre -51	blessure -59	bris_de_glace -80	collision -122	degats_des_eaux -53	dommage_materiel -63	evenement_climatique -117	incendie -40	none -126	vandalisme -75	vol 407
مكروه	autre -51	blessure -59	bris_de_glace -80	collision -122	degats_des_eaux -53	dommage_materiel -63	evenement_climatique -117	incendie -40	none -126	vandalisme -75	vol 407
مكسو*	blessure -45	bris_de_glace 74	collision 202	dommage_materiel -53	evenement_climatique -45	none -177	vandalisme 90
مكسور	bris_de_glace 120	dommage_materiel -40	none -138	vandalisme 145
مكنا*	bris_de_glace 181	collision -104	evenement_climatique -52	incendie 189	none -122	vol -44
مكناس	bris_de_glace 181	collision -104	evenement_climatique -52	incendie 189	none -122	vol -44
ملء	collision 222	none -100
ملء المعاينه	collision 246	none -121
ملان*	collision 263	evenement_climatique -43	none -73
ملانا	collision 263	evenement_climatique -43	none -73
ملانا المعاينه	collision 240	evenement_climatique -54	none -76
ملثم*	collision -69	none -176	vandalisme 178	vol 179
ملف	autre -125	collision 111	degats_des_eaux -40	dommage_materiel -46	incendie -44	none 246	vol -42
ملفي	autre -40	collision -64	dommage_materiel -41	none 357
ملي	blessure -44	bris_de_glace 84	collision -47	dommage_materiel 186	evenement_climatique -41	none -96	vandalisme -55
ملي بغيت	bris_de_glace 263	collision -93	degats_des_eaux -59	dommage_materiel -58	incendie -40	none -121	vandalisme -58	vol 82
مليي*	bris_de_glace 149	collision -73	evenement_climatique -50	incendie -44	none -99	vandalisme 155	vol -58
ملييه	bris_de_glace 149	collision -73	evenement_climatique -50	incendie -44	none -99	vandalisme 155	vol -58
ممكن	autre 226	collision -76	degats_des_eaux -49	dommage_materiel -53	evenement_climatique -44	none 109	vandalisme -49	vol -149
من	none -81	vol 75
من الارض	blessure -58	bris_de_glace 184	collision -81	degats_des_eaux 222	dommage_materiel -55	evenement_climatique -76	none -103	vandalisme -55	vol -124
من الاسبوع	none 221	vol -47
من البالكون	autre -41	blessure -54	bris_de_glace -64	collision -131	degats_des_eaux -105	dommage_materiel -120	evenement_climatique -55	incendie -74	none -125	vandalisme 240	vol 227
من البكا	collision 105	degats_des_eaux 193	dommage_materiel -44	evenement_climatique -54	vandalisme -40
من الجبل	collision 104	degats_des_eaux -53	evenement_climatique 165	vol -66
من الجنب	collision 76	none -72	vandalisme 120
من الجهه	collision 89
من الخلف	collision 240	none -85
من السقف	bris_de_glace -74	collision -105	degats_des_eaux 194	dommage_materiel -50	evenement_climatique 205	none -176	vandalisme -46
من الصدمه	collision 158
من الطرفين	collision 242	none -104
من القدام	collision 132	dommage_materiel -47	evenement_climatique -89	none -69	vandalisme 156	vol -54
من الم	blessure -40	collision 225	none -50	vol -66
من الموقف	collision 254	none -60
من امام	blessure -54	collision -114	dommage_materiel -71	evenement_climatique -69	incendie -46	none -103	vandalisme -56	vol 411
من بلاصتو	collision 220	degats_des_eaux 111	dommage_materiel -59	evenement_climatique -58	incendie -45	none -107	vol -46
من بيت	vol 124
من تحت	blessure -45	collision -65	degats_des_eaux 137	dommage_materiel -50	evenement_climatique 57	none -94	vol 104
من دون	collision -50	degats_des_eaux 238	dommage_materiel -47	evenement_climatique -50	incendie -41	none -74	vol -42
من سقف	degats_des_eaux 185	none -52
من شاحنه	bris_de_glace 161	collision -69
من طرف	bris_de_glace 252	collision 85	dommage_materiel -41	evenement_climatique -82	none -176	vol -66
من عام	collision 110	dommage_materiel -67	incendie -42	none -50	vol 121
من عند	autre -51	blessure -64	bris_de_glace -54	collision -122	degats_des_eaux 207	dommage_materiel 236	evenement_climatique -72	incendie 63	none -135	vandalisme -86	vol -225
من غير	collision 269	none -58
من فضلك	collision -43	none 280	vol -54
من فضلكم	collision -40	none 231
من فعل	collision -54	none -94	vandalisme 237	vol -56
من فوق	autre -54	blessure 177	bris_de_glace -65	collision -165	degats_des_eaux -73	dommage_materiel -100	evenement_climatique -90	incendie -72	none -149	vandalisme -105	vol 287
من قبل	collision 235	none -54
من قدام	autre -60	blessure -97	bris_de_glace -51	collision -114	degats_des_eaux -72	dommage_materiel 268	evenement_climatique -100	incendie -49	none -95	vandalisme -60	vol 180
من لور	bris_de_glace -67	collision 303	dommage_materiel -156	evenement_climatique -44	none -125	vol -50
من موقف	blessure -84	bris_de_glace -51	collision 129	degats_des_eaux -49	dommage_materiel -61	evenement_climatique -43	incendie -54	none -114	vandalisme -82	vol 242
من نافذه	bris_de_glace -52	collision -76	degats_des_eaux -66	dommage_materiel -42	evenement_climatique 196	incendie -44	none -116	vol 177
من نوع	blessure 188	incendie -45	none -45	vol -44
من يدي	autre -68	blessure -136	bris_de_glace -57	collision -213	degats_des_eaux -103	dommage_materiel 466	evenement_climatique -94	incendie -48	none -217	vandalisme -63	vol -105
منذ	blessure 88	degats_des_eaux 59	dommage_materiel -52
منذ اسبوع	degats_des_eaux 209	dommage_materiel -60	evenement_climatique -41	vol -50
منذ ذلك	blessure 289	bris_de_glace -51	collision 93	degats_des_eaux -61	dommage_materiel -117	evenement_climatique -70	incendie -49	none -242	vandalisme -73	vol -63
منزل*	collision -56	degats_des_eaux -88	dommage_materiel -67	evenement_climatique -76	none -130	vandalisme 215
منزلي	blessure -47	bris_de_glace -42	collision -66	degats_des_eaux -101	dommage_materiel -87	evenement_climatique -92	incendie -49	none -170	vandalisme 234	vol 47
منعر*	collision 228	none -53
منعرج	collision 228	none -53
منفو*	collision 110	degats_des_eaux 195	dommage_materiel -53	evenement_climatique -102	none -41	vol -68
منكم	autre 377	blessure -57	bris_de_glace -59	collision -112	degats_des_eaux -59	dommage_materiel -117	evenement_climatique -85	incendie -46	none -70	vandalisme -59	vol -86
منه	blessure -46	bris_de_glace 54	degats_des_eaux 339	dommage_materiel -68	incendie -51	none -118	vandalisme -63	vol -49
منها	collision 194	dommage_materiel -43	incendie 179	none -85	vandalisme -88	vol -54
منهم	blessure -43	bris_de_glace 138	collision -116	evenement_climatique 78	incendie -44	none -68	vandalisme 160	vol -84
منو	bris_de_glace 80	collision -82	degats_des_eaux 168	dommage_materiel -58	incendie 49	none -59	vandalisme -57	vol -59
مني	autre -47	blessure -77	bris_de_glace 59	collision -62	dommage_materiel 346	evenement_climatique -65	incendie -44	none -224	vandalisme -63
مهرس	autre -42	blessure -47	bris_de_glace -71	collision 275	degats_des_eaux -73	dommage_materiel -108	evenement_climatique -62	incendie -74	none -187	vandalisme -57	vol 166
مهرس*	blessure -58	collision 238	degats_des_eaux -42	dommage_materiel -58	evenement_climatique 99	none -98	vandalisme -73	vol -88
مهرسه	blessure -58	collision 238	degats_des_eaux -42	dommage_materiel -58	evenement_climatique 99	none -98	vandalisme -73	vol -88
مواف*	autre -70	blessure -98	bris_de_glace -82	collision -132	degats_des_eaux -92	dommage_materiel -139	evenement_climatique -108	incendie -73	none 266	vandalisme -103	vol -113
موجه	blessure -59	bris_de_glace -116	collision -104	degats_des_eaux 133	dommage_materiel -111	evenement_climatique 339	incendie -78	none -184	vandalisme -58	vol -98
موخر*	collision 127	none -52
موخره	collision 127	none -52
موخره سيارتي	collision 127	none -52
مورا	autre -41	blessure -48	bris_de_glace 143	collision 197	dommage_materiel -65	evenement_climatique -56	none -84	vandalisme -66	vol 71
موطو*	autre -52	blessure -103	bris_de_glace -66	collision 293	degats_des_eaux -58	dommage_materiel -83	evenement_climatique -63	incendie -42	none -191	vandalisme -84
موطور	autre -52	blessure -103	bris_de_glace -66	collision 293	degats_des_eaux -58	dommage_materiel -83	evenement_climatique -63	incendie -42	none -191	vandalisme -84
موظف	autre -46	collision -81	dommage_materiel -64	none 119	vol 184
موقع*	blessure -51	bris_de_glace -59	collision 96	degats_des_eaux -58	dommage_materiel -96	evenement_climatique -51	incendie -50	none 117	vandalisme -44	vol -59
موقعه	blessure -51	bris_de_glace -59	collision 96	degats_des_eaux -58	dommage_materiel -96	evenement_climatique -51	incendie -50	none 117	vandalisme -44	vol -59
موقف	blessure -46	collision 147	none -87	vandalisme -47	vol 150
مول	collision 309	degats_des_eaux 40	dommage_materiel -44	none -66	vol -51
مولا*	autre -49	blessure -40	collision 174	dommage_materiel -80	evenement_climatique -43	incendie -46	none -61	vandalisme -44	vol 177
مينا*	blessure -74	bris_de_glace -46	collision 77	degats_des_eaux -65	dommage_materiel 289	evenement_climatique -44	none -145	vol -62
ميناء	collision 277	dommage_materiel -41	none -65
ناري*	collision 176	dommage_materiel -65	none -97	vol 125
ناريه	collision 176	dommage_materiel -65	none -97	vol 125
نازل	collision 299	dommage_materiel -61	none -52	vol -59
ناضت	autre -55	blessure -47	bris_de_glace -45	collision -122	dommage_materiel 331	evenement_climatique -79	incendie 116	none -209	vandalisme -50	vol -79
ناعس	autre -41	blessure -53	collision 227	degats_des_eaux -43	dommage_materiel -58	evenement_climatique -47	incendie -70	none -114	vandalisme -74	vol 110
ناعس*	blessure 157	collision -74	degats_des_eaux -57	dommage_materiel -96	evenement_climatique 283	incendie -50	none -97	vol -57
ناعسين	blessure -60	collision -66	degats_des_eaux -59	dommage_materiel -67	evenement_climatique 382	incendie -46	none -114	vandalisme -42	vol -65
نافذ*	autre -40	blessure -51	bris_de_glace 234	collision -41	degats_des_eaux -94	dommage_materiel -70	incendie -52	none -189	vandalisme -61	vol 48
نافذه	autre -40	blessure -51	bris_de_glace 234	collision -41	degats_des_eaux -94	dommage_materiel -70	incendie -52	none -189	vandalisme -61	vol 48
نافذه الحمام	collision -65	none -112	vol 265
نايم	autre -56	collision -42	dommage_materiel -65	evenement_climatique -45	none -59	vol 245
نايم*	collision 84	dommage_materiel -101	none -95	vol 209
نترو	autre -40	blessure -46	collision -84	none -51	vandalisme -42	vol 272
نترو ليا	autre -40	blessure -46	collision -84	none -51	vandalisme -42	vol 272
نتصل	collision 87
نتصل بالشرطه	collision 87
نجا	collision 185	degats_des_eaux -74	dommage_materiel -46	incendie 94	none -44
نجمه	autre -42	blessure -52	bris_de_glace 406	collision -127	degats_des_eaux -78	dommage_materiel -72	evenement_climatique -74	incendie -40	none -260	vandalisme -68	vol -65
نحرر	collision 68	degats_des_eaux 98
نحن	blessure -44	collision -48	evenement_climatique 127	incendie 147	none -124
نحو	blessure -41	collision 43	degats_des_eaux 286	dommage_materiel -80	none -154	vol -63
نحيط*	bris_de_glace 141	collision -58	degats_des_eaux 93	none -90
نحيطكم	bris_de_glace 141	collision -58	degats_des_eaux 93	none -90
نحيطكم علما	bris_de_glace 141	collision -58	degats_des_eaux 93	none -90
نخلص	blessure -60	bris_de_glace 217	collision -140	degats_des_eaux 239	dommage_materiel -100	incendie -55	none -158	vandalisme -47	vol -96
ندير	blessure -41	bris_de_glace -47	degats_des_eaux 161	dommage_materiel -104	evenement_climatique -44	none 43	vol 74
نر	collision 265	none -109
نر داعيا	collision 265	none -109
نزل	dommage_materiel -51	evenement_climatique 182	none -72	vol 98
نزل علينا	collision -88	evenement_climatique 291	none -71	vol -44
نزلا*	blessure -46	collision 70	degats_des_eaux -48	dommage_materiel -76	evenement_climatique -47	incendie 263	none -95	vandalisme -59	vol -64
نزلت	blessure -43	collision -67	degats_des_eaux 126	dommage_materiel -63	evenement_climatique 129	incendie -76	none -160	vandalisme -55	vol 132
نزلن*	collision 190
نزلنا	collision 190
نزلو	collision 283	none -44
نستد*	collision 202	none -65
نستدع	collision 202	none -65
نستدع الشرطه	collision 202	none -65
نسخه	autre 632	blessure -217	bris_de_glace -164	collision -306	degats_des_eaux -165	dommage_materiel -251	evenement_climatique -176	incendie -151	none -399	vandalisme -270	vol -154
نسيت	autre 349	blessure -54	bris_de_glace -51	collision -131	degats_des_eaux 255	dommage_materiel -74	evenement_climatique -56	none -181	vandalisme -49	vol -132
نسيت*	autre 283	blessure -77	bris_de_glace -100	collision -223	degats_des_eaux -141	dommage_materiel 277	evenement_climatique -97	incendie -63	none -194	vandalisme -73	vol -250
نشوف*	collision -69	degats_des_eaux -57	evenement_climatique -69	vol 315
نشوفو	collision -69	degats_des_eaux -57	evenement_climatique -69	vol 315
نصف	blessure -43	collision 43	degats_des_eaux 100	dommage_materiel -74	evenement_climatique 49	none 129	vandalisme -40	vol -68
نصلي	bris_de_glace -52	collision 122	degats_des_eaux -41	dommage_materiel -87	incendie -46	none -80	vol 157
نظام	bris_de_glace -47	collision -118	degats_des_eaux 219	dommage_materiel 212	evenement_climatique -137	incendie -57	none -125	vandalisme -53	vol -82
نعرف	autre 78	blessure -57	bris_de_glace -58	collision -66	degats_des_eaux -64	dommage_materiel -87	evenement_climatique -73	incendie -48	none 246	vol -94
نعرف واش	autre 266	degats_des_eaux -42	dommage_materiel -49	none -115	vol -52
نعست	autre -56	blessure -58	bris_de_glace -50	collision -112	degats_des_eaux 276	dommage_materiel -67	evenement_climatique -85	incendie 211	none -188	vandalisme -116	vol -240
نعم	collision -85	dommage_materiel -54	none 383	vol -45
نعم هذا	autre -82	collision -46	none 115
نفرا*	bris_de_glace -45	collision 353	dommage_materiel -53	none -73	vandalisme -68	vol -78
نفس	collision 247	none -58
نفس الشركه	collision 247	none -58
نفق	collision 81	evenement_climatique 152	none -57
نقل	blessure -52	collision 103	degats_des_eaux -90	dommage_materiel 200	none -57	vol -42
نمرت*	collision 272	none -63
نمرتو	collision 272	none -63
نمشي	autre 152	collision -165	degats_des_eaux -40	dommage_materiel -48	none -81	vandalisme -44	vol 260
نملا	collision 89
نهار	autre -42	collision 193	degats_des_eaux -45	dommage_materiel 143	incendie -50	none -104	vandalisme -61
نهضر	bris_de_glace -58	collision -84	dommage_materiel -44	incendie 108	none 271	vandalisme -141	vol -62
نوع	blessure 188	incendie -45	none -45	vol -44
نوقع	collision 278	none -69	vandalisme -41
نومي	collision -92	degats_des_eaux 161	dommage_materiel -90	evenement_climatique -47	incendie -42	none -99	vandalisme -52	vol 195
نيفي	autre -54	blessure -68	bris_de_glace 176	collision 272	degats_des_eaux -111	dommage_materiel -162	evenement_climatique -89	incendie -97	none -179	vandalisme -76	vol -158
هاتف*	autre -44	blessure -88	bris_de_glace -50	collision -94	degats_des_eaux -130	dommage_materiel 169	evenement_climatique -99	incendie -58	vandalisme -63	vol 114
هاتفي	autre -56	blessure -121	bris_de_glace -56	collision -224	degats_des_eaux -172	dommage_materiel 258	evenement_climatique -138	incendie -73	none -272	vandalisme -65	vol 230
هاد	blessure -44	degats_des_eaux -51	dommage_materiel -46	evenement_climatique 53	none -97	vandalisme 216	vol -72
هاد الصباح	none -57	vandalisme 104
هاد المره	collision 161	incendie 177	none -87	vandalisme -48	vol -84
هادش*	collision -74	degats_des_eaux 262	evenement_climatique -40	none -46	vol -42
هادشي	collision -74	degats_des_eaux 262	evenement_climatique -40	none -46	vol -42
هادي	autre 118	blessure -67	collision 69	dommage_materiel -71	none -89	vandalisme -43	vol 109
هذا	autre 99	dommage_materiel -65	none 190	vandalisme -59	vol -55
هذا الصباح	autre 79	degats_des_eaux 63	dommage_materiel -68	evenement_climatique -63	none 144	vandalisme -87	vol -64
هذا صحيح	autre 317	blessure -45	bris_de_glace -50	collision -79	degats_des_eaux -58	dommage_materiel -120	evenement_climatique -62	none -153	vol -93
هذه	blessure 132	dommage_materiel -59	evenement_climatique -44	none -126	vol 218
هرب	collision 322	dommage_materiel -40	evenement_climatique -46	none -95	vandalisme -112	vol -41
هل	autre 293	blessure -43	bris_de_glace -42	collision -89	degats_des_eaux -43	dommage_materiel -74	evenement_climatique -50	none 211	vandalisme -51
هل تتكلمون	collision -57	none 208
هل توصلتم	dommage_materiel -44	none 269
هل من	autre -71	collision -74	degats_des_eaux -45	dommage_materiel -75	none 382	vandalisme -43	vol -57
هل هناك	autre -63	collision -48	none 270
هما	autre -44	blessure -45	bris_de_glace -50	collision 152	dommage_materiel -53	none -77	vandalisme -63	vol 180
هما اللي	autre -44	blessure -45	bris_de_glace -50	collision 152	dommage_materiel -53	none -77	vandalisme -63	vol 180
هنا	collision 164	dommage_materiel -40	evenement_climatique -45	none -56	vol 126
هناك	autre -43	collision 58	dommage_materiel -70	evenement_climatique -47	none 193	vandalisme -40
ههه	autre -47	blessure -62	bris_de_glace -79	collision 60	degats_des_eaux 184	dommage_materiel -72	evenement_climatique -84	incendie 118	none -144	vandalisme -95	vol 107
هو	autre 46	collision 86	dommage_materiel -60	evenement_climatique -47	none 111	vandalisme -42
هو اللي	blessure -44	collision 288	degats_des_eaux 109	dommage_materiel -49	evenement_climatique -58	incendie -48	none -123	vandalisme -62	vol -70
هو ما	collision 256	none -52
هي	blessure -41	collision 206	dommage_materiel 74	evenement_climatique -54	vandalisme -45	vol -70
هي اللي	blessure -42	collision 203	degats_des_eaux -59	dommage_materiel -88	evenement_climatique -45	incendie 201	none -94	vandalisme -67	vol -108
و	collision 134	dommage_materiel -56	evenement_climatique -55	none -155	vol 62
و شعلات	autre -63	blessure -59	bris_de_glace -52	collision -89	degats_des_eaux -89	dommage_materiel -92	evenement_climatique -50	incendie 436	none -103	vandalisme -89	vol -69
وابن*	collision 164
واتل*	blessure -65	bris_de_glace -73	collision -107	degats_des_eaux -83	dommage_materiel 160	evenement_climatique 305	incendie -53	none -205	vandalisme -80	vol -110
واتلفت	blessure -65	bris_de_glace -73	collision -107	degats_des_eaux -83	dommage_materiel 160	evenement_climatique 305	incendie -53	none -205	vandalisme -80	vol -110
واجه*	bris_de_glace 146	collision -68	none -134	vandalisme 273	vol -82
واجهه	bris_de_glace 146	collision -68	none -134	vandalisme 273	vol -82
واحت*	autre 166	blessure 187	collision -94	degats_des_eaux -46	dommage_materiel -119	evenement_climatique -68	incendie -42	none -108	vol -53
واحتاج	autre 166	blessure 187	collision -94	degats_des_eaux -46	dommage_materiel -119	evenement_climatique -68	incendie -42	none -108	vol -53
واحتاج الي	autre 166	blessure 187	collision -94	degats_des_eaux -46	dommage_materiel -119	evenement_climatique -68	incendie -42	none -108	vol -53
واحد	bris_de_glace 52	degats_des_eaux -53	evenement_climatique -40
واحد السيد	autre -65	blessure -51	bris_de_glace -53	collision -129	degats_des_eaux -63	dommage_materiel 311	evenement_climatique -53	incendie -45	none -135	vandalisme -53
واحد الشاب	collision 270	none -47	vandalisme -51
واحد المرا	collision 79	dommage_materiel -51	none -67	vol 174
واحد*	blessure 148	bris_de_glace 86	collision -146	degats_des_eaux -64	dommage_materiel -81	none 61	vandalisme 95	vol -73
واحده	autre -43	blessure 188	collision -128	degats_des_eaux -77	dommage_materiel -95	none 132	vandalisme -86	vol -71
واخذ	bris_de_glace -47	collision -88	degats_des_eaux -62	dommage_materiel -167	evenement_climatique -53	none -130	vandalisme -47	vol 376
واخذ*	blessure 59	none -79	vol 238
واخذت	blessure 148	none -66	vol 55
واخذوا	evenement_climatique -41	none -89	vol 313
واش	autre 298	collision 116	degats_des_eaux -43	dommage_materiel -64	none -117	vol -76
واش التامين	autre 469	collision -146	degats_des_eaux -50	dommage_materiel -67	evenement_climatique -50	none -149	vandalisme -52	vol -86
واصي*	collision -40	dommage_materiel -49	evenement_climatique 200	none -87
واصيب	collision -40	dommage_materiel -49	evenement_climatique 200	none -87
واضط*	autre 270	collision -106	degats_des_eaux 135	dommage_materiel -56	evenement_climatique -92	incendie -53	none -87	vandalisme -40	vol -49
واضطررت	autre 316	collision -133	degats_des_eaux -41	dommage_materiel -57	evenement_climatique -52	none -119	vandalisme -54	vol -57
واضطررت الي	autre 316	collision -133	degats_des_eaux -41	dommage_materiel -57	evenement_climatique -52	none -119	vandalisme -54	vol -57
واطف*	incendie 110	none -68
واعط*	collision 216	none -77
وافس*	bris_de_glace -45	collision -50	degats_des_eaux 186	dommage_materiel -58	evenement_climatique 134	incendie -53	none -113	vol -43
وافسد	bris_de_glace -54	collision -50	degats_des_eaux 64	dommage_materiel -60	evenement_climatique 207	none -155	vandalisme -40	vol -45
واقف	collision 136	dommage_materiel -53	none -41	vol 104
واقف في	collision 190	dommage_materiel -45
واقف*	blessure -44	collision 106	degats_des_eaux -45	dommage_materiel -44	evenement_climatique 232	incendie -47	none -142	vandalisme -58	vol -65
واقفا	collision 318	none -128	vandalisme -53	vol -62
واكل	autre 269	blessure -117	bris_de_glace -78	collision -172	degats_des_eaux -129	dommage_materiel 329	evenement_climatique -106	incendie -77	none -369	vandalisme -91	vol -143
والا*	blessure -55	vandalisme -42	vol 86
والب*	degats_des_eaux 52	dommage_materiel -70	evenement_climatique 46	incendie 82	none -81	vandalisme -48
والبوليس	collision 146	dommage_materiel -55	evenement_climatique -52	incendie 112	none -75	vandalisme -46	vol 103
والت*	blessure -67	collision -65	degats_des_eaux 226	evenement_climatique -59	none -85	vol 127
والتلفاز	dommage_materiel 74	vol 42
والتلفازه	collision -56	degats_des_eaux 88	none -41	vol 124
والث*	blessure -57	collision -154	degats_des_eaux 104	dommage_materiel -66	evenement_climatique 348	incendie -100	none -126	vol -70
والج*	degats_des_eaux 104	dommage_materiel -60	evenement_climatique 48	incendie 62	none -117	vandalisme -47	vol 52
والجدارميه	collision 110	dommage_materiel -90	evenement_climatique -82	incendie -64	none -124	vandalisme -75	vol 243
والح*	collision -94	dommage_materiel -46	incendie 229	none -112	vandalisme 71
والحمد	incendie 156	none -97
والحمد لله	incendie 156	none -97
والخ*	collision -96	degats_des_eaux 111	evenement_climatique 105	none -64	vol 102
والد*	blessure 63	collision 83	evenement_climatique 82	none -76	vol -49
والدرك	collision -100	evenement_climatique 285	none -51
والدم	blessure -42	collision 331	degats_des_eaux -40	dommage_materiel -58	evenement_climatique -42	none -136	vol -53
والر*	blessure 105	bris_de_glace -52	collision 251	degats_des_eaux -44	dommage_materiel -73	evenement_climatique -40	incendie 116	none -149	vandalisme -54	vol -59
والرادياتور	bris_de_glace -40	collision 259	none -83
والز*	bris_de_glace 102	degats_des_eaux 121	dommage_materiel -57	evenement_climatique -47	none -107	vol -57
والزجاج	bris_de_glace 180	collision 95	degats_des_eaux -42	dommage_materiel -43	evenement_climatique -53	none -92	vandalisme 68	vol -55
والزربيه	collision -86	degats_des_eaux 337	dommage_materiel -88	none -131	vol -45
والس*	autre 46	blessure -50	collision 45	dommage_materiel -68	incendie 170	none -124
والسايق	collision 203	none -44
والستاره	autre -90	blessure -141	bris_de_glace -62	collision -175	degats_des_eaux -98	dommage_materiel -113	evenement_climatique -88	incendie 542	none -297	vandalisme -88	vol -123
والسقف	collision 45	dommage_materiel -54	evenement_climatique 142	incendie 89	vandalisme -65	vol -44
والش*	collision 61	degats_des_eaux -48	dommage_materiel 50	incendie 83	none -116	vandalisme 41
والشرطه	collision 123	degats_des_eaux -40	dommage_materiel -43	incendie 40	none -103	vandalisme 111	vol -47
والص*	autre 76	degats_des_eaux -46	dommage_materiel -65	incendie 168	none -101	vandalisme -59	vol 46
والض*	autre -49	blessure -42	bris_de_glace -45	collision -48	degats_des_eaux -72	dommage_materiel -103	evenement_climatique 103	incendie 308	none -154	vandalisme -52	vol 42
والط*	blessure 146	dommage_materiel -63	evenement_climatique 108	none -72	vol -52
والطبيب	blessure 154	collision 124	dommage_materiel -40	evenement_climatique -43	none -67	vandalisme -41	vol -49
والع*	blessure -46	bris_de_glace -52	collision 109	degats_des_eaux -62	dommage_materiel -48	evenement_climatique 54	incendie 42	none -143	vol 145
والف*	collision 93	degats_des_eaux -47	dommage_materiel 86	none -79	vandalisme -81	vol 75
والق*	blessure -46	bris_de_glace 172	collision -153	degats_des_eaux -108	dommage_materiel -80	evenement_climatique 374	incendie -68	none -153	vandalisme -59	vol -99
والك*	blessure -55	bris_de_glace -41	collision 88	dommage_materiel -61	evenement_climatique -47	incendie 117	none -95	vol 150
والكل	blessure -50	collision 96	incendie 137	none -83	vol -47
والكونسطا	collision 316	none -67	vandalisme -66	vol -61
والل*	bris_de_glace -44	dommage_materiel -49	evenement_climatique -40	none 137
والله	bris_de_glace -44	dommage_materiel -49	evenement_climatique -40	none 137
والم*	blessure -43	degats_des_eaux 121	evenement_climatique 95	none -126
والما	bris_de_glace -41	collision -87	degats_des_eaux 517	dommage_materiel -64	evenement_climatique -69	none -156	vandalisme -45	vol -64
والماء	degats_des_eaux 140	evenement_climatique -45
والموطو	autre -52	blessure -67	bris_de_glace -51	collision 79	degats_des_eaux -62	dommage_materiel -137	evenement_climatique -160	incendie -47	none -190	vandalisme 378	vol -140
والموطور	collision 218	vol -44
والميكانيسيان	blessure -47	bris_de_glace -43	collision -101	degats_des_eaux -89	dommage_materiel 245	evenement_climatique -88	incendie 141	none -111	vandalisme -70	vol -91
والن*	blessure -52	bris_de_glace -91	collision -95	degats_des_eaux 162	dommage_materiel -116	evenement_climatique -62	none 59	vandalisme -50	vol 102
والنصف	collision -53	degats_des_eaux -56	dommage_materiel -49	evenement_climatique -53	none 339	vandalisme -48	vol -74
والو	autre -40	blessure -53	bris_de_glace -45	collision 103	none -110	vol 120
والو غير	autre -47	blessure -48	bris_de_glace -51	collision -127	degats_des_eaux -75	dommage_materiel 207	evenement_climatique -57	incendie -166	none -111	vandalisme 238	vol -100
والو*	autre -68	blessure -86	bris_de_glace 387	collision -288	degats_des_eaux -81	dommage_materiel -137	evenement_climatique -95	incendie 96	none -257	vandalisme -86	vol -100
والي*	bris_de_glace -88	collision -87	degats_des_eaux -88	dommage_materiel -102	evenement_climatique -42	incendie -52	none -155	vandalisme 416	vol -70
واليوم	bris_de_glace -88	collision -87	degats_des_eaux -88	dommage_materiel -102	evenement_climatique -42	incendie -52	none -155	vandalisme 416	vol -70
وانا	autre 117	blessure 40	collision 72	none -132	vandalisme -46
وانا اكتب	collision 84
وانا غادي	blessure -62	degats_des_eaux -61	dommage_materiel 244	none -66	vol -73
وانا كذلك	blessure -46	collision -42	degats_des_eaux -58	dommage_materiel 283	evenement_climatique -96	incendie -42	none -149	vandalisme -42	vol -42
وانا ما	autre 379	blessure -94	bris_de_glace -81	collision -312	degats_des_eaux -64	dommage_materiel -143	evenement_climatique -51	incendie -48	none -148	vandalisme -93	vol 90
وانا واقف	collision 190	dommage_materiel -45
وانت*	degats_des_eaux 43	dommage_materiel -56	evenement_climatique -43	incendie 238	none -49	vol -54
وانك*	blessure 138	bris_de_glace -41	dommage_materiel 198	evenement_climatique -53	none -108	vandalisme -58	vol -70
وانكسرت	blessure 186	bris_de_glace -43	dommage_materiel 68	evenement_climatique -49	none -83	vandalisme -60	vol -51
وانكسرت الشاشه	blessure -75	dommage_materiel 190	none -47	vandalisme -59
وباب	bris_de_glace -44	collision 323	dommage_materiel -47	none -82	vol -46
وبان*	autre -63	bris_de_glace -53	collision 210	degats_des_eaux 211	dommage_materiel -89	evenement_climatique -48	incendie -45	none -82	vandalisme -99	vol -61
وبقي*	autre 183	blessure 239	bris_de_glace -44	degats_des_eaux -57	dommage_materiel -99	evenement_climatique -71	incendie -70	none -130	vandalisme -71	vol -98
وبقيت	autre 183	blessure 239	bris_de_glace -44	degats_des_eaux -57	dommage_materiel -99	evenement_climatique -71	incendie -70	none -130	vandalisme -71	vol -98
وبقيت ليله	autre -80	blessure 324	bris_de_glace -57	collision -64	degats_des_eaux -71	dommage_materiel -83	evenement_climatique -101	incendie -73	none -152	vandalisme -67	vol -104
وبين	collision 163	degats_des_eaux 116	dommage_materiel -50	none -89
وتبل*	collision -50	degats_des_eaux -95	evenement_climatique 231	none -84
وتبلل	collision -50	degats_des_eaux -95	evenement_climatique 231	none -84
وتحط*	autre -41	blessure -47	bris_de_glace -40	collision -98	degats_des_eaux -59	dommage_materiel -75	evenement_climatique -43	incendie -51	none -129	vandalisme 408	vol -104
وتحطيم	autre -41	blessure -47	bris_de_glace -40	collision -98	degats_des_eaux -59	dommage_materiel -75	evenement_climatique -43	incendie -51	none -129	vandalisme 408	vol -104
وترك*	bris_de_glace 172	collision -53	degats_des_eaux 166	dommage_materiel -40	evenement_climatique -47	none -214
وتشق*	bris_de_glace 329	collision -74	dommage_materiel -52	none -134	vandalisme -56	vol -60
وتضر*	collision -71	degats_des_eaux 363	dommage_materiel -54	evenement_climatique -40	none -92
وتضررت	blessure -51	collision -99	degats_des_eaux 360	dommage_materiel -69	evenement_climatique -53	none -120
وتفل*	autre -52	blessure -52	collision -62	degats_des_eaux 100	dommage_materiel 187	evenement_climatique -58	none -75	vandalisme -43	vol -60
وتفلق	autre -52	blessure -52	collision -62	degats_des_eaux 100	dommage_materiel 187	evenement_climatique -58	none -75	vandalisme -43	vol -60
وتهر*	autre -45	blessure 217	bris_de_glace -43	collision 104	evenement_climatique -44	incendie -46	none -93	vandalisme -40	vol -96
وتوق*	blessure -108	bris_de_glace -40	collision -84	degats_des_eaux -71	dommage_materiel 308	evenement_climatique -55	none -197	vol -77
وثيق*	collision 129	none 65
وثيقه	collision 129	none 65
وجاء	collision 255	none -58
وجات	blessure 290	bris_de_glace -45	collision -153	degats_des_eaux -90	dommage_materiel -96	evenement_climatique 138	incendie -67	none -98	vandalisme -128	vol -85
وجاج*	bris_de_glace 346	collision -129	dommage_materiel -68	none -99	vandalisme -58	vol -54
وجاجه	bris_de_glace 346	collision -129	dommage_materiel -68	none -99	vandalisme -58	vol -54
وجدت	bris_de_glace -48	dommage_materiel -51	vandalisme 258	vol -79
وجدت سيارتي	collision 103	degats_des_eaux -43	dommage_materiel -60	evenement_climatique -68	none 74	vandalisme 150	vol -74
وجدن*	collision -64	degats_des_eaux -57	evenement_climatique -46	incendie 53	none -94	vandalisme 294
وجدنا	collision -64	degats_des_eaux -57	evenement_climatique -46	incendie 53	none -94	vandalisme 294
وجده	autre 332	blessure -69	bris_de_glace -58	collision 221	degats_des_eaux -58	dommage_materiel -94	evenement_climatique -69	incendie -64	none -476	vandalisme -77	vol -95
وجع	collision 258	none -42	vandalisme -54
وجهي	autre -62	blessure 245	bris_de_glace -47	degats_des_eaux -62	dommage_materiel -59	evenement_climatique -81	incendie -51	none -134	vandalisme 110
وحتي	collision 138	dommage_materiel -55	none -47	vol 127
وحتي انا	collision 238	dommage_materiel -57
وحده	blessure -44	bris_de_glace 84	collision 47	dommage_materiel -86	incendie 163	none -154	vandalisme -54
وحدو	blessure -47	bris_de_glace 256	collision -134	degats_des_eaux 179	dommage_materiel -77	evenement_climatique -102	incendie -75	none -167	vandalisme -51	vol -54
وحدي	bris_de_glace -54	collision 352	degats_des_eaux -47	dommage_materiel -52	evenement_climatique -61	none -99	vol -48
وحرق	autre -48	blessure -64	bris_de_glace -99	collision -109	degats_des_eaux -110	dommage_materiel 181	evenement_climatique -134	incendie 274	none -193	vandalisme -88	vol -101
وحما*	collision 61	incendie 214	none -82	vandalisme -44	vol -48
وحنا	blessure -46	bris_de_glace -46	collision -110	degats_des_eaux 269	dommage_materiel -84	evenement_climatique 165	incendie -56	none -84	vol -50
وحين	blessure -63	degats_des_eaux 189	dommage_materiel -46	none -118	vandalisme 117	vol -58
وختي	autre -55	blessure -78	bris_de_glace -105	collision -217	degats_des_eaux -106	dommage_materiel -123	evenement_climatique 272	incendie 250	none -208	vandalisme -68	vol -109
وخرج*	blessure -46	bris_de_glace -58	collision 378	degats_des_eaux -48	dommage_materiel -63	evenement_climatique -118	none -96	vandalisme -83
وخرجت	blessure -46	bris_de_glace -58	collision 378	degats_des_eaux -48	dommage_materiel -63	evenement_climatique -118	none -96	vandalisme -83
وخلا*	autre -40	bris_de_glace -41	collision -68	dommage_materiel -47	evenement_climatique -50	none -51	vol 338
وخلاو	autre -40	bris_de_glace -55	collision -69	degats_des_eaux -46	dommage_materiel -51	evenement_climatique -55	none -70	vol 381
وخلي*	collision -108	degats_des_eaux -125	dommage_materiel -59	incendie 230	none -97	vandalisme -62	vol 191
وخليت	collision -108	degats_des_eaux -125	dommage_materiel -59	incendie 230	none -97	vandalisme -62	vol 191
وداب*	autre -46	bris_de_glace -46	degats_des_eaux -68	dommage_materiel -80	evenement_climatique 169	none -83	vol 97
ودابا	autre -46	bris_de_glace -46	degats_des_eaux -68	dommage_materiel -80	evenement_climatique 169	none -83	vol 97
ودار*	bris_de_glace 128	collision 122	none -56	vandalisme -44	vol -56
ودخل	dommage_materiel -65	evenement_climatique 380	none -123	vol -60
ودخل*	collision 360	degats_des_eaux -42	dommage_materiel -44	none -130	vol -60
ودخلت	collision 360	degats_des_eaux -42	dommage_materiel -44	none -130	vol -60
ودي	collision 241	none -72
وديا	collision -80	degats_des_eaux 246	vandalisme -43
وديه	collision 164	none -50
وراء	autre -67	blessure -75	bris_de_glace -45	collision 466	degats_des_eaux -66	dommage_materiel -81	evenement_climatique -45	incendie -41	none -124	vol -77
وراج*	collision -93	degats_des_eaux 157	dommage_materiel -77	evenement_climatique 165	none -84	vandalisme -41	vol -51
وراجلي	collision -93	degats_des_eaux 157	dommage_materiel -77	evenement_climatique 165	none -84	vandalisme -41	vol -51
ورحم*	collision -70	none 187	vol 42
ورحمه	collision -70	none 187	vol 42
ورحمه الله	collision -70	none 187	vol 42
ورقه	autre 228	blessure -41	bris_de_glace -41	collision 119	degats_des_eaux 152	dommage_materiel -57	evenement_climatique -48	none -187	vandalisme -41	vol -68
ورقه المعاينه	bris_de_glace -41	collision 54	degats_des_eaux 260	dommage_materiel -80	evenement_climatique -84	none -107	vandalisme -42	vol -91
وركب*	collision 139	dommage_materiel -48	evenement_climatique -119	none -166	vandalisme -71	vol 154
وركبتي	collision 139	dommage_materiel -48	evenement_climatique -119	none -166	vandalisme -71	vol 154
وزوج*	collision 134
وزوجي	collision 134
وساع*	bris_de_glace 294	degats_des_eaux -52	evenement_climatique -54	none -127	vandalisme -40	vol -58
وسجا*	collision -102	degats_des_eaux 445	dommage_materiel -80	evenement_climatique -63	incendie -42	none -150	vandalisme -43	vol -61
وسجل	collision 183	none -58	vol -40
وسجل*	collision 41	vandalisme 119	vol -47
وسط	collision 268	incendie 54	none -99	vol -53
وسط الطريق	collision 190	vol -43
وسيا*	blessure -40	collision 114	degats_des_eaux -44	dommage_materiel -53	evenement_climatique 202	none -108
وسياره	collision 248	none -55
وصاف*	bris_de_glace 198	collision 93	degats_des_eaux -60	dommage_materiel -47	none -85	vandalisme -57
وصافي	bris_de_glace 198	collision 93	degats_des_eaux -60	dommage_materiel -47	none -85	vandalisme -57
وصل	degats_des_eaux 99	dommage_materiel -41	none 100
وصل الي	collision -87	degats_des_eaux 315	dommage_materiel -47	evenement_climatique -49	none -122	vol -49
وصل ملفي	none 83
وصلا*	bris_de_glace 197	collision -96	degats_des_eaux -68	dommage_materiel -51	evenement_climatique -45	incendie 199	none -91	vandalisme -83	vol -56
وصلات	bris_de_glace 197	collision -96	degats_des_eaux -68	dommage_materiel -51	evenement_climatique -45	incendie 199	none -91	vandalisme -83	vol -56
وصلن*	collision 54	degats_des_eaux 209	none -68	vol -53
وضحك	collision 267	dommage_materiel -41	none -61
وضرب*	bris_de_glace 128	collision 105	degats_des_eaux -55	dommage_materiel 46	evenement_climatique 52	incendie -44	none -118	vandalisme -50	vol -71
وضربت	blessure -74	bris_de_glace -40	degats_des_eaux -56	dommage_materiel 273	evenement_climatique -68	incendie -45	none -88	vol -46
وضربني	blessure 242	collision 103	dommage_materiel -93	evenement_climatique -67	none -95
وضع	collision -58	degats_des_eaux -49	incendie 139	none -124	vol 164
وطاح	autre -48	blessure 350	bris_de_glace -100	degats_des_eaux -84	dommage_materiel 86	evenement_climatique -115	incendie -62	none -225	vandalisme -108	vol -151
وطاح*	collision -146	degats_des_eaux 81	dommage_materiel 212	evenement_climatique 66	none -109	vandalisme -43	vol -70
وطاحت	collision -146	degats_des_eaux 81	dommage_materiel 212	evenement_climatique 66	none -109	vandalisme -43	vol -70
وعاي*	evenement_climatique 155	none -46
وعطي*	bris_de_glace -44	collision 316	incendie -51	none -61	vol -69
وعلي*	collision 269	none -89
وعليها	collision 269	none -89
وعند	bris_de_glace 194	collision 62	evenement_climatique -47	incendie -42	none -79
وعند*	blessure -68	bris_de_glace 272	collision -195	degats_des_eaux -80	dommage_materiel 189	evenement_climatique -48	incendie -81	none -135	vandalisme -89	vol -117
وغطا*	bris_de_glace -44	collision -86	degats_des_eaux -55	dommage_materiel -50	evenement_climatique 170	none -116	vandalisme 168	vol -103
وغطاء	bris_de_glace -44	collision -86	degats_des_eaux -55	dommage_materiel -50	evenement_climatique 170	none -116	vandalisme 168	vol -103
وغطاء المحرك	bris_de_glace -44	collision -86	degats_des_eaux -55	dommage_materiel -50	evenement_climatique 170	none -116	vandalisme 168	vol -103
وفجا*	collision 161
وفجاه	collision 161
وفي	degats_des_eaux 89	evenement_climatique -41	incendie 97
وقال	bris_de_glace 187	collision 90	dommage_materiel -44	none -74	vandalisme -58	vol -59
وقال ان	collision 103	degats_des_eaux 94	none -49
وقد	blessure -40	degats_des_eaux 175	dommage_materiel -45	none -120	vandalisme -41	vol 187
وقع	blessure -49	bris_de_glace 98	degats_des_eaux -49	dommage_materiel -69	none -91	vandalisme 129	vol 44
وقع لي	blessure -40	collision 195	none -73
وقع لينا	autre -53	blessure -52	bris_de_glace -75	collision -97	degats_des_eaux -59	dommage_materiel -87	evenement_climatique 88	incendie -42	none -101	vandalisme -58	vol 237
وقعا*	collision 280	none -83	vol -51
وقعات	collision 280	none -83	vol -51
وقعات ليا	collision 280	none -83	vol -51
وقعت	collision 123	degats_des_eaux -64	evenement_climatique 178	none -126
وقعن*	collision 113	degats_des_eaux 150	dommage_materiel -47	none -65
وقعنا	collision 113	degats_des_eaux 150	dommage_materiel -47	none -65
وقعنا المعاينه	collision 222	degats_des_eaux -53	none -56
وقفت	collision 243	none -40	vol -42
وقلب*	blessure -63	collision 157	degats_des_eaux -42	dommage_materiel -57	evenement_climatique -54	incendie -74	none -278	vandalisme 293	vol -71
وكان	collision 90	degats_des_eaux -63	evenement_climatique 138	none -72
وكسر	autre -42	blessure 129	bris_de_glace -41	collision -97	degats_des_eaux -67	dommage_materiel -106	evenement_climatique -67	incendie -55	none -228	vandalisme 303	vol -108
وكسر*	autre -46	blessure 203	bris_de_glace -55	collision -96	degats_des_eaux 191	evenement_climatique -63	incendie -46	none -166	vandalisme -45	vol -59
وكسرت	autre -46	blessure 203	bris_de_glace -55	collision -96	degats_des_eaux 191	evenement_climatique -63	incendie -46	none -166	vandalisme -45	vol -59
وكسرت ذراعي	blessure 301	bris_de_glace -43	collision -80	degats_des_eaux -72	dommage_materiel -108	none -101	vol -44
وكل	degats_des_eaux 238	dommage_materiel -52	evenement_climatique -46	none -191	vol 74
وكل شيء	bris_de_glace -41	collision -100	degats_des_eaux 285	dommage_materiel -68	evenement_climatique -65	none -242	vandalisme -47	vol 102
وكلش*	blessure -70	collision -189	degats_des_eaux -70	dommage_materiel 247	incendie -41	none -83	vandalisme -52	vol 156
وكلشي	blessure -70	collision -189	degats_des_eaux -70	dommage_materiel 247	incendie -41	none -83	vandalisme -52	vol 156
وكلم*	bris_de_glace -41	collision -155	degats_des_eaux 162	dommage_materiel -60	evenement_climatique -67	none -117	vandalisme 240	vol -45
وكنا	autre 242	blessure -42	collision -103	degats_des_eaux -46	dommage_materiel -47	evenement_climatique -49	incendie -41	none -156	vandalisme -48	vol 146
وكنت	collision 168	none -45
وكيق*	collision -92	degats_des_eaux -48	dommage_materiel -40	incendie 329	none -59	vandalisme -46	vol -61
وكيقول	collision -92	degats_des_eaux -48	dommage_materiel -40	incendie 329	none -59	vandalisme -46	vol -61
ولا	collision 122	none -50
ولا اصابات	blessure -40	bris_de_glace -55	collision 223	degats_des_eaux -70	dommage_materiel -58	evenement_climatique -59	none -124	vol 83
ولا انا	collision 223	none -64
ولا معاينه	collision 181	none -53
ولات	autre -50	collision 49	degats_des_eaux -71	dommage_materiel -75	evenement_climatique 321	incendie -69	none -97	vandalisme -51	vol -63
ولد	blessure -57	bris_de_glace -72	collision -153	degats_des_eaux -58	dommage_materiel -81	evenement_climatique -62	none -152	vandalisme 285	vol 226
ولدي	autre 70	bris_de_glace -42	dommage_materiel 181	none -99	vandalisme -49	vol -56
ولكن	collision 98	degats_des_eaux 60	dommage_materiel -49	none -73	vol -57
ولكن ما	collision 274	dommage_materiel -55	none -49	vol -41
ولم	collision 58	incendie 45	none -82
ولم نملا	collision 89
ولم يحدث	bris_de_glace 158	dommage_materiel -74	evenement_climatique -68	none 93	vol -51
ولم يصب	collision 154	none -49
ولم يكن	collision 161	degats_des_eaux -44	dommage_materiel -69	evenement_climatique -46	incendie 127	none -119	vandalisme -49	vol 59
ولوح*	collision 74	degats_des_eaux -48	dommage_materiel 134	evenement_climatique 95	none -100	vol -45
ولوحه	collision 131	dommage_materiel 187	none -139	vol -47
ولي	bris_de_glace 133	collision -63	degats_des_eaux -56	dommage_materiel -61	evenement_climatique 96	incendie 131	none -83	vandalisme -55	vol -73
وليد*	collision 267	none -50	vol -43
وما	collision 60	dommage_materiel -66	evenement_climatique 50	none -94
وما بغيناش	autre -59	bris_de_glace -43	collision -90	degats_des_eaux 201	dommage_materiel -105	evenement_climatique -54	incendie -42	none -70	vandalisme 188	vol -65
وما شفتش	blessure -40	bris_de_glace 146	collision 161	degats_des_eaux -43	dommage_materiel -76	none -83	vandalisme -42	vol -50
ومسا*	collision 253	none -62
ومشا*	collision 265	evenement_climatique -62	none -41	vandalisme -48	vol -85
ومشي*	blessure -53	bris_de_glace -49	collision -108	degats_des_eaux -52	dommage_materiel 197	evenement_climatique -52	incendie 68	none -100	vandalisme -61	vol 89
ومشيت	blessure -53	bris_de_glace -49	collision -108	degats_des_eaux -52	dommage_materiel 197	evenement_climatique -52	incendie 68	none -100	vandalisme -61	vol 89
ومعا*	collision 249	none -44
وملا*	degats_des_eaux 136	none -49
وملانا	collision 72
وملانا المعاينه	collision 72
وملي	autre -49	blessure -41	bris_de_glace 59	degats_des_eaux -55	dommage_materiel -65	evenement_climatique -48	none -84	vandalisme 195	vol 88
ومن	collision 211	dommage_materiel -45	evenement_climatique -54	none -67	vandalisme -44	vol 109
ومن بعد	collision 211	dommage_materiel -45	evenement_climatique -54	none -67	vandalisme -44	vol 109
ومول	collision 255	none -44	vandalisme -45	vol -53
ونحن	bris_de_glace -48	collision -88	dommage_materiel -151	evenement_climatique 174	none -95	vandalisme -69	vol 251
ونحن في	collision -74	dommage_materiel -94	evenement_climatique 237	none -61	vandalisme -76
ونزل	collision -40	degats_des_eaux 220	none -60
ونزل الماء	collision -40	degats_des_eaux 220	none -60
ونسي*	collision 340	dommage_materiel -53	none -71	vol -52
ونسيت	collision 358	dommage_materiel -71	none -52	vandalisme -40	vol -72
ونص	dommage_materiel -49	none -64	vandalisme 208	vol -70
ونقل	collision -98	evenement_climatique 174	none -43
ونقل الي	collision -98	evenement_climatique 174	none -43
وهبط	bris_de_glace -42	collision -75	degats_des_eaux 131	dommage_materiel 226	evenement_climatique -118	incendie -71	none -145	vandalisme -74	vol -59
وهرب	blessure -41	bris_de_glace -45	collision 163	degats_des_eaux -46	dommage_materiel -75	incendie -58	none -175	vandalisme -73	vol 218
وهرس*	autre -54	blessure -72	bris_de_glace -58	collision -222	degats_des_eaux 209	dommage_materiel -107	evenement_climatique -107	incendie -64	none -226	vandalisme 350	vol -173
وهو	bris_de_glace 89	degats_des_eaux 49	none -117
وهو يخرج	collision 88	dommage_materiel -63	none -65	vandalisme -56	vol 175
وهي	collision 81	degats_des_eaux 52	dommage_materiel -53	none -76
وهي الان	blessure 142	collision -42	degats_des_eaux 59	dommage_materiel -61	evenement_climatique -42	none -73
وواح*	blessure -41	collision 152	dommage_materiel -54	evenement_climatique -44	incendie 47	none -64	vol 148
وواحد	blessure -41	collision 152	dommage_materiel -54	evenement_climatique -44	incendie 47	none -64	vol 148
ووصل*	collision -82	degats_des_eaux -54	dommage_materiel -74	evenement_climatique -75	incendie 332	none -65	vol -52
ووصلات	collision -82	degats_des_eaux -54	dommage_materiel -74	evenement_climatique -75	incendie 332	none -65	vol -52
ويده*	autre -43	blessure -55	bris_de_glace -45	collision 84	degats_des_eaux -74	dommage_materiel -74	evenement_climatique 283	incendie -107	none -216	vandalisme -66	vol -103
ويدها	autre -43	blessure -55	bris_de_glace -45	collision 84	degats_des_eaux -74	dommage_materiel -74	evenement_climatique 283	incendie -107	none -216	vandalisme -66	vol -103
ويقو*	blessure 202	collision 147	evenement_climatique -47	none -84	vandalisme -58	vol -40
ويقول	blessure 202	collision 147	evenement_climatique -47	none -84	vandalisme -58	vol -40
يا	blessure 71	collision 332	dommage_materiel -62	none -88	vol -59
يا ولدي	collision 378	dommage_materiel -92	none -71	vol -94
ياخذ*	collision -104	degats_des_eaux -43	dommage_materiel -42	none -121	vandalisme 170	vol 126
ياخذوا	collision -104	degats_des_eaux -43	dommage_materiel -42	none -121	vandalisme 170	vol 126
ياخذوا شييا	collision -104	degats_des_eaux -43	dommage_materiel -42	none -121	vandalisme 170	vol 126
يبدو	collision 69	degats_des_eaux 114	dommage_materiel -70	evenement_climatique -52	none -129	vandalisme 161	vol -69
يبدو ان	collision 69	degats_des_eaux 114	dommage_materiel -70	evenement_climatique -52	none -129	vandalisme 161	vol -69
يتاذ	collision 75	incendie 196	none -83	vandalisme -47	vol -85
يتاذ*	collision -48	degats_des_eaux 175	evenement_climatique -46	none -119	vandalisme 143	vol -43
يتاذي	collision -48	degats_des_eaux 175	evenement_climatique -46	none -119	vandalisme 143	vol -43
يتبد*	blessure -64	bris_de_glace 145	collision -86	degats_des_eaux -71	dommage_materiel 247	evenement_climatique -76	incendie -70	none -143	vandalisme -78	vol -91
يتصل	none 195
يتصل بي	none 195
يتضر*	collision -116	degats_des_eaux 104	dommage_materiel -44	evenement_climatique 133	none -96	vandalisme 143	vol -56
يتضرر	degats_des_eaux 136	dommage_materiel -42	evenement_climatique 168	none -98	vol -58
يتعر*	blessure -47	bris_de_glace 134	collision -62	dommage_materiel -87	incendie 93	none -57	vol 103
يتعرض	blessure -47	bris_de_glace 134	collision -62	dommage_materiel -87	incendie 93	none -57	vol 103
يتعرض احد	collision -55	degats_des_eaux -43	dommage_materiel -106	incendie 164	none -48	vol 159
يتفق*	collision 100	degats_des_eaux -48	evenement_climatique -44	incendie 257	none -156	vol -74
يتوق*	collision 89	evenement_climatique 98
يتوقف	collision 149	none -45
يجب	autre -45	blessure -72	bris_de_glace -63	collision -126	degats_des_eaux -75	dommage_materiel -99	evenement_climatique -83	incendie -45	none 243	vandalisme -74	vol -117
يجب ان	autre -45	blessure -72	bris_de_glace -63	collision -126	degats_des_eaux -75	dommage_materiel -99	evenement_climatique -83	incendie -45	none 243	vandalisme -74	vol -117
يحتر*	collision 195	none -66
يحترم	collision 195	none -66
يحدث	bris_de_glace 158	dommage_materiel -74	evenement_climatique -68	none 93	vol -51
يخرج	collision 88	dommage_materiel -63	none -65	vandalisme -56	vol 175
يد	autre -44	blessure -67	bris_de_glace -60	collision -154	degats_des_eaux -73	evenement_climatique -86	incendie 137	none -177	vandalisme 224	vol 94
يدها	autre -51	blessure 299	bris_de_glace -69	collision -147	degats_des_eaux -83	dommage_materiel -197	evenement_climatique -96	incendie -52	none -142	vandalisme 216	vol -95
يدي	autre -89	blessure 297	collision -184	degats_des_eaux -112	dommage_materiel 111	evenement_climatique -125	incendie -86	none -354	vandalisme -105	vol -125
يرجع	autre -78	blessure -73	bris_de_glace -58	collision 238	degats_des_eaux -43	dommage_materiel -92	evenement_climatique -101	incendie -65	none -196	vandalisme -89	vol 245
يرحم*	autre 107	blessure -58	bris_de_glace -61	collision -174	degats_des_eaux -88	dommage_materiel 306	evenement_climatique -81	incendie -62	none -244	vandalisme -73	vol 126
يرحمها	autre 190	blessure -51	bris_de_glace -46	collision -127	degats_des_eaux -51	dommage_materiel -96	evenement_climatique -58	incendie -49	none -111	vandalisme -52	vol 208
يرد	autre -60	dommage_materiel -71	none 253	vandalisme -44	vol -63
يرفض	collision 247	evenement_climatique -42	none -78
يصب	collision 97	none -51	vandalisme 54
يصب احد	collision 124	none -55	vandalisme 74
يصبه*	collision 81	degats_des_eaux 136	dommage_materiel -41
يصبها	collision 81	degats_des_eaux 136	dommage_materiel -41
يصبها شيء	collision 81	degats_des_eaux 136	dommage_materiel -41
يطال*	collision 43	dommage_materiel 186	evenement_climatique -44	none -89
يطالب	collision 43	dommage_materiel 186	evenement_climatique -44	none -89
يعان*	collision 250	none -65
يعاني	collision 250	none -65
يعاني من	collision 250	none -65
يعتر*	autre 289	blessure -57	bris_de_glace -43	collision -138	degats_des_eaux -61	dommage_materiel -132	evenement_climatique -72	incendie -54	none -200	vandalisme -59	vol 169
يعطي*	dommage_materiel -62	evenement_climatique -49	incendie -127	none 357	vandalisme -43	vol -43
يعمل	blessure -47	bris_de_glace -40	collision 210	dommage_materiel -69	evenement_climatique -40	none 51	vol -53
يعني	collision 153	dommage_materiel -42	evenement_climatique -45	none -196	vandalisme -55	vol 183
يغطي	autre 152	blessure -56	bris_de_glace -171	collision -84	dommage_materiel -51	none 233	vandalisme -58	vol -77
يقود	collision 134
يقول	autre 187	blessure -67	bris_de_glace -58	collision 219	degats_des_eaux -74	dommage_materiel -137	evenement_climatique -66	incendie -53	none -242	vandalisme -45	vol 158
يكن	collision 51	degats_des_eaux 46	none -97
يكن احد	evenement_climatique 59	none -48
يكن في	collision -84	degats_des_eaux -44	dommage_materiel 223	evenement_climatique -118	incendie -43	none -89	vandalisme -42	vol 142
يكن هناك	collision 168	degats_des_eaux 105	dommage_materiel -93	evenement_climatique -56	incendie -41	none -143	vandalisme -41	vol 100
يلمس*	autre -55	collision -149	dommage_materiel -63	evenement_climatique -62	incendie -52	none -144	vandalisme -49	vol 478
يمكن	autre -40	collision -76	degats_des_eaux 163	dommage_materiel -57	evenement_climatique -54	none 196	vandalisme -67	vol -40
يمكن*	autre 172	collision -74	dommage_materiel -44	none 182	vandalisme -40	vol -41
يمكنك	none 140
يمكنك ان	none 140
يمكنني	autre -48	collision -82	degats_des_eaux -50	dommage_materiel -57	none 368	vol -54
يملك	degats_des_eaux -46	evenement_climatique -40	none -85	vandalisme 230
ينزل	collision 80	degats_des_eaux 223	dommage_materiel -52	evenement_climatique -56	none -121
يوجد	evenement_climatique -69	none 280
يولم*	blessure 222	collision 90	dommage_materiel -47	evenement_climatique -59	none -129	vandalisme -43
يوم	evenement_climatique 40	vandalisme -40
يوم 12	collision -42	degats_des_eaux -45	evenement_climatique 195	vandalisme -85
يوم 8	collision -60	degats_des_eaux -89	dommage_materiel -43	evenement_climatique 166	incendie 115	none -133	vandalisme -47
يوم الاثنين	autre 134	blessure -40	incendie -40	none 41	vandalisme -45
يوم الاحد	none 100	vol 40
يوم الثلاثاء	collision 49	none -59	vol 95
يوم الجمعه	bris_de_glace 75	collision -65	degats_des_eaux -42	dommage_materiel -43	evenement_climatique 54	none 150	vandalisme -52
يوم الخميس	none -80	vol 121
يوم السبت	blessure 114	degats_des_eaux -40	dommage_materiel 155	evenement_climatique 86	none -148	vandalisme -41	vol -48
يوما	bris_de_glace 176	collision 102	dommage_materiel -50	none -110	vol -73
يومي*	blessure -53	bris_de_glace -57	collision -112	degats_des_eaux 140	dommage_materiel -84	evenement_climatique 123	incendie -64	none 155	vandalisme -76	vol -87
يومين	blessure -53	bris_de_glace -57	collision -112	degats_des_eaux 140	dommage_materiel -84	evenement_climatique 123	incendie -64	none 155	vandalisme -76	vol -87
يوني*	dommage_materiel -45	none 210
يونيو	dommage_materiel -45	none 210
يونيو 2025	vol 96
@injuries
	no -91	unknown 41	yes -30
10	no -53	unknown 85	yes -49
12	no 46	unknown 47	yes -97
15	no -156	unknown 214	yes -78
17	no 66	unknown -141	yes 56
18	no -156	unknown 245	yes -164
2025	no 49	yes -96
3	no -67	unknown -43	yes 81
3 ايام	no -218	yes 121
300	no -123	unknown 70
300 لتر	no -123	unknown 70
8	no 86	yes -78
8 يونيو	yes -56
9	no -87	unknown 214	yes -133
900	no -97	unknown 217	yes -125
ابلا*	no -154	unknown 72	yes 60
ابلغ	unknown 90	yes -220
ابلغ*	no 88	yes -119
ابنت*	no -165	unknown -66	yes 201
ابنتي	no -161	unknown -168	yes 294
ابنتي تنزف	no -42	unknown -67	yes 107
ابني	no -133	unknown -80	yes 165
ابني ذو	no 94	yes -164
اتصل	unknown 67	yes -80
اتصل*	no -64	unknown -87	yes 119
اتصلت	no -64	unknown -87	yes 119
اتصلت بالشرطه	no -104	yes 84
اتلف	no -91	unknown 209	yes -134
اتمك*	unknown 101	yes -177
اتمكن	unknown 101	yes -177
اتمكن من	unknown 101	yes -177
اثر	no 62	yes -81
اثنا*	unknown -62
اثناء	unknown -62
اثناء السير	no 263	unknown -123	yes -173
اثناء نقل	no -75	unknown 186	yes -144
اجد	no 178	unknown -109	yes -101
اجره	no 147	unknown -52	yes -107
اجل	unknown 81	yes -115
احتا*	no -73	unknown 69
احتر*	no 74	unknown -161
احترق	no 148	yes -214
احترقت	no -41	unknown -242	yes 175
احتك*	no 103	yes -133
احتكاك	no 167	unknown -116	yes -75
احتكت	unknown 166	yes -214
احتم*	unknown 175	yes -257
احد	no 181	unknown -71	yes -107
احد اصيب	no 82	yes -247
احد باذي	no 224	unknown -160	yes -115
احد في	no 67	unknown -104
احد مصاب	no 222	unknown -168	yes -105
احد من	no 227	unknown -174	yes -94
احدا	unknown 118	yes -168
احده*	no 82	unknown 60	yes -163
احدهم	no 82	unknown 60	yes -163
احمر	no -156	unknown -202	yes 285
اختر*	no -159	unknown -127	yes 239
اختف*	no -84	unknown 222	yes -188
اختي	no -166	unknown -125	yes 256
اخذ	no 102	unknown -40	yes -82
اخذو*	unknown 81	yes -104
اخذوا	unknown 81	yes -104
اخر	no 263	unknown -196	yes -94
اخري	no 134	unknown -54	yes -89
اخي	no 210	unknown -157	yes -77
ادري	unknown 100	yes -116
اذي	no 248	unknown -181	yes -85
ار	no 270	unknown -196	yes -131
اربع*	no -212	unknown 290	yes -177
اربعه	no -212	unknown 290	yes -177
ارتب*	no 88	unknown -154
ارتج*	unknown -58	yes 46
ارتجف	no -93	yes 112
ارتجف وانا	no -93	yes 112
ارتط*	no -86	unknown -72	yes 110
ارتطم	no -208	unknown -111	yes 167
ارتطمت	unknown -85	yes 44
ارتف*	no -106	unknown 200	yes -111
ارتفاع	no -106	unknown 200	yes -111
ارتفاع مفاجي	no -46	unknown 144	yes -109
اردت	no 217	unknown -265	yes -54
ارسا*	no -122	unknown 204	yes -122
ارسال	no -122	unknown 204	yes -122
ارض	unknown -190	yes 145
اسبو*	unknown 97	yes -92
اسبوع	no -90	unknown 182	yes -100
استد*	yes -51
استدعاء	no 61	unknown 90	yes -168
استر*	no 65	unknown 68	yes -149
استط*	no -130	unknown -144	yes 212
استطيع	no -130	unknown -144	yes 212
استم*	no 97	unknown -236	yes 103
استن*	no -170	unknown -65	yes 204
استي*	no 77	unknown -132	yes 48
استيقظت	no 77	unknown -132	yes 48
اسفل*	no -51	unknown 173	yes -166
اسفله	no -51	unknown 173	yes -166
اسقط	no 88	unknown 67	yes -213
اشار*	no 189	unknown -85	yes -115
اشاره	no 189	unknown -85	yes -115
اشتع*	no 218	unknown -110	yes -144
اشتعلت	no 218	unknown -110	yes -144
اشعر	unknown -110	yes 78
اصاب*	no 205	unknown -162	yes -51
اصابات	no 246	unknown -135	yes -126
اصابات بشريه	no 108	unknown -43	yes -76
اصابه	no 44	unknown -289	yes 136
اصب	no 218	unknown -150	yes -75
اصب باذي	no 138	unknown -63	yes -75
اصبت	no -132	unknown -313	yes 346
اصرح	no -89	unknown -251	yes 217
اصص	no 70	unknown 87	yes -188
اصطد*	no 207	unknown -145	yes -61
اصطدمت	no 176	unknown -151
اصطدمت بي	no 161	unknown -89	yes -75
اصلا*	no -258	unknown 112	yes 93
اصيب	no -51	unknown -90	yes 151
اصيب*	no -136	unknown -79	yes 195
اصيبت	no -136	unknown -79	yes 195
اضرا*	no 82	yes -91
اطفا*	no -197	unknown -47	yes 152
اظن	no -298	unknown 358	yes -208
اظن ان	no -169	unknown 218	yes -154
اعتر*	no -104	yes 80
اعترف	no -50	unknown 138	yes -112
اعرف	no -210	unknown 302	yes -254
اعمل	no 47	unknown -98
اغمي	no -150	unknown -188	yes 240
اغمي علي	no -150	unknown -188	yes 240
افرا*	no 179	unknown -98	yes -95
افران	no 179	unknown -98	yes -95
افرغ*	no -225	unknown 302	yes -136
افرغوا	no -225	unknown 302	yes -136
افعل	no -174	unknown 244	yes -171
اقتل*	unknown 51	yes -53
اقتلعت	unknown 115	yes -158
اقدم	no 82	unknown -109
اقدم شكايه	no -81	yes 69
اقوا*	no -93	yes 112
اقود	unknown -125	yes 103
اكتب	no 63	unknown -72
اكتب اليكم	unknown -66	yes 52
اكثر	no 240	unknown -173	yes -111
الا	no 138	unknown -147
الا في	no 287	unknown -163	yes -200
الاب*	no -69	unknown 106	yes -57
الابواب	no -180	unknown 251	yes -114
الاث*	yes -51
الاثاث	no -124	yes 70
الاثنين	unknown 43	yes -56
الاح*	no -40
الاحد	no -106	unknown 123
الاخ*	no -98	yes 75
الاخر	no -77	unknown -41	yes 70
الاخري	unknown -117	yes 57
الاد*	no -152	yes 120
الاربع	no 123	yes -180
الاربعاء	no 81	unknown -175	yes 87
الارض	no 70	yes -103
الارواح	no 44	unknown -145
الاس*	yes -54
الاسبقيه	no 203	unknown -93	yes -118
الاسطبل	no 138	unknown -49	yes -121
الاسعاف	no -75	unknown -120	yes 174
الاسمنت	no -205	unknown 182
الاسنان	unknown 122	yes -107
الاش*	no 139	unknown -58	yes -85
الاشاره	no 199	unknown -119	yes -82
الاشاره الحمراء	no 105	unknown -65	yes -40
الاض*	no 174	unknown -161	yes -43
الاضرار	no 174	unknown -161	yes -43
الاط*	no 221	unknown -112	yes -114
الاطار	no 266	unknown -203	yes -111
الاطفاء	no 238	unknown -170	yes -119
الاع*	no 111	unknown 40	yes -170
الاف	no -155	yes 135
الاف درهم	no -155	yes 135
الاق*	no 106	yes -100
الاقامه	no 93	yes -112
الاك*	no -94	unknown -152	yes 222
الاكواريوم	no -70	unknown -169	yes 199
الال*	no -142	unknown 261	yes -141
الام*	no 50
الامامي	no -97	unknown 68
الاماميه	no 98	yes -144
الامر	no 277	unknown -198	yes -128
الامن	no 102	unknown -65
الان عند	no 210	unknown -128	yes -102
الان*	no -133	unknown 80
الانترنت	no -150	unknown 240	yes -186
الاو*	no -80	unknown 130	yes -67
الاوتوماتيكي	no -193	yes 130
الاي*	no 96	unknown -145	yes 43
الايمن	unknown -120	yes 99
الباب	unknown -72	yes 94
الباب الخلفي	no -119	unknown 44	yes 59
الباب لم	no -93	unknown 216	yes -138
البارح	no -161	unknown -42	yes 156
البارحه	no -81	unknown -74	yes 148
الباركي	no 57	unknown 124	yes -204
الباش	no -171	unknown 108
الباش د	no -171	unknown 108
البالكون	no 105	unknown -59	yes -71
البح*	unknown -223	yes 213
البحر	unknown -240	yes 196
البخ*	no -143	yes 130
البر*	no 58	unknown -137	yes 72
البرد	no 145	unknown -227	yes 49
البز*	no -112	unknown 72
البزطام	no -112	unknown 72
البس*	no -173	unknown -238	yes 295
البص*	no 126	unknown -67	yes -87
البصمات	unknown 80	yes -59
البط*	no -209	unknown 183
البق*	no -148	unknown 67
البقره	no -148	unknown 67
البك*	no -142	unknown 68	yes 41
البكا	no -145	unknown -145	yes 233
البل*	no 85	unknown -124
البلاستيك	no 65	unknown -132	yes 56
البلاط	no -147	unknown -209	yes 281
البلديه	no 55	unknown -158	yes 73
البن*	unknown 146	yes -154
البنت	no 198	unknown -129	yes -100
البنك	no -254	unknown 308	yes -169
البو*	no 112	unknown -51	yes -63
البوطه	no -44	unknown -125	yes 115
البوليس	no 157	unknown -108	yes -50
البوليس جاو	no 54	unknown -147
البوليس دارو	no 308	unknown -223	yes -155
البومبيه	unknown -156	yes 127
البي*	unknown 145	yes -118
البيت	no 218	unknown -165	yes -69
البيتزا	unknown -149	yes 113
البير	no -195	unknown 283	yes -157
البيضاء	no -89	unknown 131	yes -54
التا*	unknown 114	yes -126
التابعه	no -174	unknown 259	yes -158
التامين	no 49	unknown 159	yes -258
التب*	no 100	unknown -49	yes -70
التبروري	no 92	yes -84
التح*	no -106	unknown 280	yes -229
التد*	no -176	unknown -74	yes 169
التر*	no -52	unknown -74	yes 119
الترامواي	no 96	unknown 69	yes -187
التس*	no 131	unknown 64	yes -227
التص*	no -161	unknown 302	yes -172
التصريح	no -102	unknown 133	yes -42
التصليح	no -128	unknown 218	yes -126
التع*	no 117	unknown 54	yes -210
التق*	unknown 94	yes -100
التل*	unknown 191	yes -224
التلفاز	unknown 219	yes -234
التلفازه	unknown 141	yes -175
التم*	no -83	unknown 186	yes -116
التمس	no -72	unknown 159	yes -91
التوصيل	no 174	unknown -107	yes -97
التوي	no -80	unknown -140	yes 174
التوي كاحلي	no -80	unknown -140	yes 174
التي	no 81	yes -69
التي كانت	no 251	unknown -177	yes -161
التي*	no -97
التيار	no -200	yes 112
التيليفون	unknown 78	yes -127
التيليفون ف	no -153	unknown 197	yes -125
الثالثه	no -163	unknown 77
الثانيه	no 96	unknown -195	yes 60
الثل*	no 48	unknown 75	yes -133
الثلاثاء	no -147	unknown 179	yes -60
الثلاثه	no 317	unknown -236	yes -174
الثلج	no -179	unknown 170	yes -43
الثلوج	unknown 127	yes -171
الجار	no -93	unknown 49
الجاره	no 121	unknown -204	yes 74
الجامع	no -200	unknown 292	yes -169
الجبل	no -94
الجد*	no 82	unknown -100
الجدار	no 142	unknown -183
الجدارميه	no -66	unknown -121	yes 157
الجر*	no -101	unknown 217	yes -179
الجرحي	no 168	unknown -297
الجرس	no 319	unknown -247	yes -197
الجز*	no 166	unknown -76	yes -118
الجل*	no -131	yes 142
الجلابه	no -114	unknown 84
الجلد	no -144	unknown -137	yes 231
الجلد ديال	no -144	unknown -137	yes 231
الجم*	no 43
الجمعه	no 47	yes -84
الجمعه الماضي	no -125	unknown 118
الجميع	no -108	unknown 41	yes 57
الجميع ولم	no -129	unknown 87
الجن*	no 99	unknown -91
الجناح	no 153	unknown 40	yes -212
الجنب	no 198	unknown -77	yes -129
الجنب كامل	no 82	yes -109
الجه*	no 97	yes -122
الجهه	no 68	unknown -68
الجهه اليسري	no 68	unknown -68
الجو*	no 200	unknown -124	yes -104
الجي*	unknown -48
الجيب	no 98	unknown -54	yes -62
الجيران	unknown -76
الجيران تحتنا	no -96	unknown 126	yes -56
الحاج	unknown 182	yes -262
الحاجب	no -148	unknown -243	yes 296
الحادث	no -271	unknown -433	yes 470
الحارس	no 228	unknown -53	yes -189
الحاسوب	no -210	unknown 262	yes -196
الحافله	no 139	unknown -142
الحانوت	no -218	unknown 277	yes -170
الحجاره	no -77	yes 63
الحجاره علي	no -77	yes 63
الحجر	no 116	unknown 58	yes -218
الحد*	no 112	yes -102
الحديد	no 237	unknown -144	yes -119
الحديقه	no -87	unknown 170	yes -103
الحر*	no 94	yes -109
الحراره	no -183	unknown 293	yes -188
الحس*	unknown -59	yes 78
الحساب	no -110	unknown 180	yes -78
الحسن	unknown -79
الحسن الثاني	unknown -79
الحص*	no 158	yes -183
الحصان	no 66	unknown 85	yes -147
الحصيره	unknown 87	yes -163
الحط*	no 219	unknown -170	yes -66
الحف*	no -151	unknown -192	yes 285
الحق*	yes -64
الحك*	no 257	unknown -120	yes -175
الحل*	no -176	unknown 58	yes 75
الحم*	no 83	unknown -55
الحمار	unknown -317	yes 215
الحمد	no 148	unknown -99	yes -48
الحمد لله	no 127	unknown -96
الحمراء	no 105	unknown -65	yes -40
الحو*	no 183	unknown -89	yes -102
الحوايج	no 81	yes -147
الحوض	no 203	unknown -111	yes -144
الحوض ديال	no 319	unknown -270	yes -160
الحي	no 147	unknown -92	yes -58
الحي*	no 58	yes -52
الحيط	no 131	yes -144
الحيطان	unknown 74	yes -109
الحين	no -102	unknown -101	yes 158
الخا*	no -95	yes 70
الخامس	no -136	yes 86
الخد*	no -121	unknown 93
الخدمه	no -76	unknown 102	yes -43
الخر*	no 259	unknown -148	yes -132
الخز*	unknown 236	yes -220
الخزانه	unknown 168	yes -198
الخس*	no 136	unknown -43	yes -102
الخساير	no 136	unknown -43	yes -102
الخش*	no -74	unknown 60
الخشب	no -115	unknown 80
الخض*	no -210	unknown 118	yes 69
الخط	unknown -156	yes 123
الخل*	no 97	unknown -79
الخلف	no 54	yes -53
الخلفي	no 54	unknown -69
الخلفيه	no 140	unknown -232	yes 61
الخم*	no -78	unknown 189	yes -114
الخميس	no -78	unknown 189	yes -114
الخميس الماضي	no 46	unknown 51	yes -108
الخو*	no 282	unknown -224	yes -73
الخي*	no 68	yes -66
الخيمه	no -131	unknown -78	yes 181
الدا*	unknown 129	yes -110
الداخل	no 198	unknown -124	yes -93
الدار	no -87	unknown 208	yes -126
الدار ما	no 49	unknown -242	yes 127
الدج*	no 294	unknown -150	yes -213
الدخ*	no 87	unknown -178	yes 71
الدخان	unknown -123	yes 132
الدر*	unknown -49
الدراجه	unknown -173	yes 164
الدراري	no -118	yes 138
الدرج	no 53	unknown 121	yes -236
الدرك	no 76	unknown -71
الدروج	no -283	unknown 140	yes -40
الدري	no 170	unknown -86	yes -159
الدش	unknown -190	yes 146
الدق*	unknown -131	yes 145
الدقيق	unknown -124	yes 72
الدم*	unknown 75	yes -112
الده*	no 70	yes -105
الدهب	no 70	yes -105
الدو*	yes -61
الدوش	no 44	unknown 58	yes -115
الدي*	no -87	unknown -286	yes 288
الذر*	no 69	unknown 53	yes -157
الذق*	no -185	unknown -191	yes 284
الذقن	no -185	unknown -191	yes 284
الذي	no 124	unknown -157
الذي كان	no -47	unknown -198	yes 158
الرا*	unknown -152	yes 147
الراجل	no 375	unknown -220	yes -284
الراكب	no -315	unknown -245	yes 424
الراكبه	no -169	unknown -182	yes 259
الرب*	no -214	unknown -152	yes 295
الرباط	no -214	unknown -152	yes 295
الرج*	no 99	unknown -143
الرجل	no 70	unknown -146	yes 57
الرح*	no -193	unknown 243	yes -126
الرحله	no -193	unknown 243	yes -126
الرع*	no -79	unknown 119	yes -80
الرعديه	no -159	unknown -63	yes 158
الرق*	no -179	yes 149
الرقبه	no -180	unknown -202	yes 285
الرك*	no 161	unknown -81	yes -86
الرو*	no -76	unknown 155	yes -109
الروايد	no -148	unknown 224	yes -161
الروبيني	no -87	unknown -196	yes 244
الري	unknown 92	yes -105
الري*	no -96	unknown 71
الرياض	no -102	unknown 149	yes -68
الريح	unknown -209	yes 191
الريفي	no -201	unknown -157	yes 270
الزاج	unknown -93	yes 78
الزبل	no -150	unknown 135
الزبون	no 148	unknown -154
الزج*	no -48	unknown 59
الزجاج	no -86	unknown 113	yes -43
الزجاج الامامي	no -89	unknown 197	yes -123
الزجاجي	no 46	unknown -128
الزر*	no 74	yes -81
الزل*	no -45	unknown 116	yes -91
الزليج	no -45	unknown 116	yes -91
الزم*	no 58	unknown 79	yes -151
الزن*	no 66	unknown -177	yes 93
الزنقه	no 66	unknown -177	yes 93
الزه*	no 318	unknown -185	yes -148
الزهر	no 329	unknown -221	yes -181
الزو*	no 54	unknown 65	yes -126
الزواج	no -208	unknown 270	yes -132
الزي*	unknown -148	yes 99
الزيت	no 124	unknown -116
السادسه	no 80	unknown -42	yes -51
الساروط	no -108	unknown 219	yes -159
الساعه	no 54	yes -87
الساعه السادسه	no 80	unknown -42	yes -51
السايق	unknown -77	yes 62
السايق الاخر	no -278	unknown 47	yes 182
السايق كان	no 60	unknown -77
السب*	no -45	yes 52
السبت	yes -41
السبت كنا	no -203	unknown 347	yes -291
السج*	no 111	unknown -57	yes -102
السجاد	no 111	unknown -57	yes -102
السخ*	no 179	unknown -244
السخان	no 58	unknown -178	yes 88
السد*	no -111	unknown 125	yes -47
السداري	no -111	unknown 125	yes -47
السر*	no -70	yes 96
السط*	no -79	unknown 44
السطح	unknown 87	yes -67
السف*	no 195	unknown -132	yes -74
السفر	no 165	yes -165
السفلي	no 190	unknown -200
السق*	yes -63
السقف	yes -64
السقف ديال	no -145	unknown -94	yes 197
السك*	unknown 125	yes -159
السكانير	no -236	unknown 207	yes -73
السكر	no -130	unknown 54	yes 48
السلام	no -70	unknown 43
السلام عليكم	yes -50
السلامه	no 269	unknown -158	yes -153
السلطات	no -137	unknown 108
السلطه	no 256	unknown -159	yes -100
السلعه	no 67	unknown 97	yes -204
السلوم	no -172	unknown -135	yes 231
السم*	no -146	yes 121
السن*	no -126	unknown 172	yes -88
السو*	unknown -43
السوق	unknown -140	yes 142
السي*	yes -46
السياحي	no 115	yes -115
السيار	no -44	unknown 91	yes -66
السياره	no 50
السياره الاخري	unknown -117	yes 57
السيد	unknown 87	yes -117
السيده	no 78	yes -53
السير	unknown -173	yes 170
السيل	unknown 98	yes -161
السينما	no -239	yes 133
السيول	unknown 58	yes -86
الشا*	unknown -44
الشاب	no -76	unknown -112	yes 156
الشاحنه	no 188	unknown -152	yes -60
الشارع	no 72	unknown -91
الشاشه	no -109	unknown 221	yes -148
الشاي	no 216	unknown -135	yes -129
الشب*	no -140	yes 146
الشبكه	no -92	unknown 189	yes -109
الشت*	unknown -73	yes 99
الشتا	unknown -130	yes 127
الشج*	no 97	yes -80
الشجره	no 179	unknown -124	yes -89
الشح*	no -210	yes 159
الشر*	no 53	unknown -67
الشرجم ديال	unknown 170	yes -259
الشرطه	no 44	unknown -47
الشركه	no 134	unknown -48	yes -91
الشع*	no 48	unknown -172	yes 87
الشف*	unknown -138	yes 81
الشق*	yes -41
الشقه	no 60
الشك*	no 49	unknown -76
الشكايه	no 109	unknown -146
الشم*	unknown 48	yes -94
الشمسيه	no -103	unknown 67
الشو*	unknown 187	yes -196
الشي*	unknown -245	yes 182
الصا*	no -68
الصاك	no -99	yes 69
الصاك من	no -69	unknown -91	yes 141
الصالون	no -193	unknown 95
الصالون كامل	no -85	unknown -125	yes 179
الصب*	unknown 48
الصباغه	no -108	unknown 310	yes -256
الصباغه علي	no -117	unknown 291	yes -254
الصبع	no -148	unknown -114	yes 220
الصد*	no -149	unknown 47	yes 77
الصدر	no -141	unknown 49
الصدمه	no -148	unknown -131	yes 248
الصر*	unknown 111	yes -79
الصغ*	no 125	unknown -170	yes 43
الصغير	no 151	unknown -188
الصغير الذي	no 230	unknown -161	yes -116
الصغيره	no 85	unknown -154	yes 53
الصن*	no 263	unknown -214	yes -86
الصو*	no 79	unknown -133	yes 40
الصوت	no 76	unknown -188	yes 69
الصي*	no 120	yes -116
الضا*	no -143	unknown 75	yes 46
الضب*	no 110	unknown -158
الضباب	no 110	unknown -158
الضر*	no -156	unknown -188	yes 269
الضو	no -126	yes 122
الضو*	no -71	unknown 126	yes -105
الضوء	no -58	unknown 116	yes -105
الطا*	no 40
الطابق	unknown 63	yes -106
الطابق الخامس	no -116	unknown 176	yes -78
الطاكسي	no 56	yes -104
الطب*	unknown -74	yes 85
الطبيب	no -176	yes 159
الطر*	unknown -74	yes 42
الطرفين	no 254	unknown -179	yes -118
الطريق السيار	no -44	unknown 91	yes -66
الطريق الي	no -100	yes 100
الطل*	no 74	unknown -179	yes 82
الطلاء	no 74	unknown -179	yes 82
الطم*	unknown 59	yes -103
الطموبيل	unknown 88	yes -92
الطن*	unknown -268	yes 241
الطنوبيل	no 54	unknown -190	yes 92
الطنوبيل ف	no 54	unknown -190	yes 92
الطو*	unknown 46	yes -64
الطوموبيل	yes -74
الطي*	unknown 297	yes -353
الظه*	unknown -81	yes 65
الظهر	unknown -81	yes 65
العا*	unknown -42
العاده	no -71	unknown 188	yes -237
العاصفه	no -169	yes 102
العاصفه الرعديه	no -159	unknown -63	yes 158
العافيه	unknown -156	yes 149
العافيه شعلات	unknown -165	yes 111
العام	no 61	unknown 173	yes -260
العام اللي	no 84	yes -128
العامل	no -88	unknown -111	yes 170
العت*	no 170	unknown -47	yes -160
العج*	no 52	yes -55
العجله	no 47	yes -99
العجين	no 219	unknown -130	yes -113
العد*	unknown -151	yes 116
العر*	no -47	unknown 73
العرس	no 74	unknown 97	yes -213
العس*	no -125	unknown -112	yes 160
العش*	no -41	unknown -155	yes 168
العص*	no -186	unknown 102
العط*	no 43	unknown 61	yes -163
العق*	no -253	unknown 228	yes -50
العل*	unknown -191	yes 156
العماره	no -76	yes 62
العمال	no 314	unknown -200	yes -171
العمل	no -160	unknown 288	yes -219
العمليه	no -108	unknown -213	yes 249
العن*	unknown -57	yes 63
العنق	no -185	unknown -224	yes 290
العو*	no -54	unknown -76	yes 112
العود	unknown -62
العي*	no -42	unknown 79	yes -52
الغا*	no 113	unknown -193	yes 48
الغاز	no -81	unknown -187	yes 200
الغر*	unknown -93	yes 70
الغرزات	no -129	unknown -136	yes 212
الغرفه	no 72	unknown -73
الغس*	no 111	yes -107
الغض*	unknown -269	yes 193
الغل*	no -329	unknown 265
الف	no -104	unknown 174	yes -79
الف درهم	no -104	unknown 174	yes -79
الفا*	no -99	unknown 236	yes -162
الفاتوره	no -187	unknown 279	yes -167
الفار	unknown 103	yes -172
الفج*	no 82	yes -136
الفجر	no 82	yes -136
الفخ*	unknown -183	yes 180
الفخار	no 41	unknown -194	yes 120
الفر*	no 58	yes -64
الفراش	no -252	yes 145
الفرن	no 329	unknown -235	yes -205
الفرنسي	no 205	unknown -111	yes -111
الفرنسيه	no 142	unknown -54	yes -102
الفق*	no -154	unknown -68	yes 133
الفل*	no 128	unknown -47	yes -99
الفلوس	no -114	unknown 159	yes -78
الفن*	no -123	unknown 284	yes -227
الفو*	no -108	unknown 60	yes 41
الفوق	no -119	yes 75
الفول	no -104	yes 62
الفي*	no 129	unknown 63	yes -193
الفيراندا	no 125	yes -198
القا*	no -99	unknown 255	yes -166
القادوس	no -171	unknown 334	yes -271
القب*	no -84	unknown 237	yes -202
القبو	unknown 67	yes -123
القد*	unknown -41
القدام	unknown -110	yes 103
القدم	no 42	unknown -75
القديم	no 108	unknown 83	yes -257
القديمه	no -227	yes 164
القرميد	no -143	unknown -283	yes 336
القص*	no 111	unknown -138
القصدير	no 225	unknown -112	yes -151
القض*	no -86	unknown 150	yes -77
القضاييه	no -115	unknown 175	yes -102
القط	unknown 141	yes -226
القط*	no -66	unknown 215	yes -179
القطار	no 111	unknown -62	yes -75
القف*	unknown 169	yes -180
القفل	no -116	unknown 288	yes -221
القم*	no 106	unknown -121
القمامه	no 48	unknown -141	yes 76
القنطره	no 221	unknown -77	yes -160
القه*	no 100	unknown -190	yes 72
القهوه	no 100	unknown -190	yes 72
القي*	no -90	yes 93
الكا*	no -111	unknown 176	yes -65
الكابو	unknown 175	yes -215
الكاف	no -123	unknown 211	yes -143
الكاميرا	no -184	unknown 352	yes -229
الكاميو	no 93	unknown 108	yes -235
الكب*	no -157	unknown -141	yes 263
الكبير	no -157	unknown -141	yes 263
الكت*	no -128	yes 83
الكر*	unknown -126	yes 104
الكرا	no -121	unknown -183	yes 253
الكراسي	no 69	unknown -196	yes 84
الكس*	unknown 47	yes -41
الكش*	no -182	unknown 191	yes -79
الكل	no 214	unknown -155	yes -101
الكل في	no 214	unknown -155	yes -101
الكل*	unknown 98	yes -119
الكلب	unknown 235	yes -262
الكه*	unknown -41
الكهرباء	no 109	yes -105
الكهربايي	no -77	yes 59
الكهرباييه	no 48	unknown -152	yes 70
الكوره	no 58	unknown -259	yes 142
الكوزينه	unknown -166	yes 109
الكوفر	no 113	yes -167
الكونسطا	no 131	unknown -171
الكونطور	no 45	yes -69
اللا*	unknown 185	yes -225
اللح*	no -159	unknown -257	yes 324
اللحم	no -159	unknown -257	yes 324
الله	no 135	yes -118
الله ستر	no 261	unknown -173	yes -137
الله ما	no 275	unknown -168	yes -147
الله يرحمها	no -106	unknown 179	yes -104
اللو*	no 77	unknown 68	yes -149
اللوحات	no -70	unknown 127	yes -81
اللوحات الشمسيه	no -70	unknown 127	yes -81
اللوحه	no 233	unknown -174	yes -93
اللور	no 222	unknown -95	yes -157
اللي فات	no 84	yes -128
اللي فوقي	unknown 77	yes -142
اللي كان	no -331	unknown 455	yes -334
اللي ما	no -84	unknown -328	yes 330
اللي مشي	no 261	unknown -155	yes -179
اللي*	unknown -51
الليل	no 111	unknown -112
الليل ماكان	no 138	unknown -112	yes -42
الليله	no -126	unknown 60
الم	no -86	unknown -151	yes 194
الم في	no -86	unknown -151	yes 194
الما	unknown 132	yes -149
الما سخون	no 174	unknown -191
الماء	no 44	yes -63
الماء عند	no 106	unknown -49	yes -87
الماء في	no -97	unknown 177	yes -137
المازوت	no -229	unknown 107	yes 87
الماضي	no -58	yes 46
الماضي كنت	no -77	yes 50
المب*	no 106	unknown -229	yes 101
المت*	no 49	unknown -44
المث*	no 110	yes -186
المج*	unknown 164	yes -149
المجاوره	unknown 69	yes -124
المح*	unknown 107	yes -76
المحرك	no -106	unknown 235	yes -143
المحضر	no 222	unknown -94	yes -132
المحكمه	no -86	unknown 221	yes -171
المحليه	unknown 114	yes -102
المحليه والدرك	unknown 114	yes -102
المحمديه	no -163	unknown -222	yes 282
المحمله	no 103	unknown -169
المخ*	no -110	unknown -49	yes 131
المد*	no 130	unknown -142
المدخل	no 247	unknown -150	yes -161
المدرب	unknown -154	yes 108
المدرسه	no 120	unknown -137
المدرسي	unknown -175	yes 127
المدنيه	no 137	unknown -88	yes -69
المرا	no -42	unknown 147	yes -126
المراب	no 95	yes -84
المرحاض	no -205	unknown -209	yes 257
المرفق	no -129	yes 51
المركبه	unknown -183	yes 93
المركز	no -86	unknown 204	yes -153
المره	unknown -48
المرور	no 181	unknown -110	yes -76
المز*	no -128	unknown 429	yes -406
المساحات	no 105	yes -138
المستاجر	no 243	unknown -147	yes -169
المستشفي	no -122	unknown -121	yes 226
المستعجلات	no -136	unknown -179	yes 258
المسجد	unknown -53	yes 47
المسكين	no 80	unknown -171
المش*	no -217	unknown -184	yes 294
المشترك	unknown 160	yes -147
المص*	no -100	unknown -123	yes 206
المصباح	no -217	yes 204
المط*	yes -50
المطافي	unknown -109	yes 53
المطبخ	no -72
المظ*	unknown 138	yes -192
المظله	unknown 138	yes -192
المع*	unknown 47
المغ*	no 145	unknown -47	yes -111
المغسله	no 130	yes -176
المف*	no -237	unknown 204	yes -59
المق*	no 171	unknown -151
المقدمه	no -116	unknown -76	yes 164
المقلاه	no 156	unknown -54	yes -141
المقهي	no 160	unknown -266	yes 75
المك*	no -70	yes 45
المكان	no -71	unknown -70	yes 137
المل*	no -66	unknown 91
الملاك	no -118	unknown 210	yes -135
المم*	no 200	unknown -75	yes -136
المن*	no 89	unknown -76
المناسب	no 200	unknown -120	yes -119
المناسب ولم	no 200	unknown -120	yes -119
المنحدر	unknown -83	yes 52
المنطقه	no 259	unknown -127	yes -188
المه*	no 65	unknown -93
المو*	no 84	unknown -58
الموسم	no -204	unknown -189	yes 292
الموضوع	no -49	unknown 49
الموطو	no 79	unknown 96	yes -204
الموطور	no 179	unknown -50	yes -146
الموقع	no 101	yes -97
الموقف	no -62	unknown -77	yes 123
الموكيت	no -244	unknown -84	yes 169
المي*	unknown 85	yes -126
المياه	no 194	unknown -119	yes -87
الميناء	no -92	unknown 132	yes -67
النا*	no 105	unknown -77
النادي	no 248	unknown -165	yes -142
النار	no 145	unknown -112
النار في	no 176	unknown -109	yes -73
الناريه	no 107	yes -137
الناس	no 73	yes -87
النافذه	no 239	unknown -116	yes -194
الناموسيه	no -192	unknown -267	yes 316
النت*	no -196	unknown 41	yes 80
النتيجه	no -196	unknown 41	yes 80
النج*	no -123	unknown 120
النح*	no 214	unknown -131	yes -98
النز*	no 117	unknown -200	yes 56
النض*	no -93	unknown 289	yes -264
النضاضر	unknown 141	yes -181
النع*	no -41
النعاس	no -174	yes 128
النعناع	no 136	unknown 57	yes -230
النم*	no 237	unknown -190	yes -120
النمره	no 237	unknown -190	yes -120
النهار	no -127	unknown 40	yes 66
النو*	no 155	unknown -238	yes 71
النوافذ	no 155	unknown -238	yes 71
اله	no 159	unknown -59	yes -109
الها*	unknown 59	yes -77
الهاتف	unknown 59	yes -77
الهو*	no -91	unknown 235	yes -199
الهوايي	no -145	unknown 207	yes -113
الوا*	no 63	unknown -86
الواد	unknown -108	yes 62
الوادي	no 71	yes -97
الواقفه	no 198	unknown -116	yes -106
الوالدين	unknown 154	yes -231
الواليد	no -87	unknown -299	yes 280
الواليده	no 309	unknown -209	yes -156
الوح*	no 312	unknown -158	yes -179
الوحل	no 280	unknown -219	yes -98
الود*	unknown -47
الودي	no 188	unknown -111	yes -119
الور*	unknown -77	yes 53
الوراق	no -80	unknown -45	yes 108
الورقه	no 246	unknown -127	yes -135
الوركه	no -165	unknown -348	yes 375
الوس*	no -216	unknown 175	yes -112
الوط*	no -191	unknown 294	yes -157
الوق*	no 63	unknown -59
الوقايه	no 100	unknown -88
الوقايه المدنيه	no 100	unknown -88
الوقت المناسب	no 200	unknown -120	yes -119
الول*	no 94	unknown -218	yes 58
الولد	no -166	unknown -147	yes 252
الي	unknown 65	yes -49
الي الامن	unknown 63	yes -87
الي الطابق	no -112	unknown 168	yes -97
الي المستشفي	no -147	unknown -256	yes 355
الي غرفه	no -72	unknown 127	yes -76
اليا*	no -146	yes 94
اليد	no -235	yes 191
اليس*	unknown -117	yes 147
اليسري	unknown -117	yes 147
اليك*	unknown -66	yes 52
اليكم	unknown -66	yes 52
اليم*	no -152	unknown -160	yes 256
اليه*	no 313	unknown -246	yes -127
اليها	no 313	unknown -246	yes -127
اليو*	no 45	yes -75
اليوم	no 45	yes -75
ام	no 77	unknown 45	yes -139
اما	no 203	unknown -179
امام	unknown 55	yes -73
امام العماره	no -109	unknown 200	yes -139
امس	unknown 55	yes -60
امس علي	no 42	yes -66
امشي	unknown -240	yes 188
امطا*	no 229	unknown -182	yes -90
امطار	no 229	unknown -182	yes -90
امي	no -113	unknown -154	yes 244
امي سقطت	no -46	unknown -85	yes 101
ان	unknown 84	yes -58
انا	no 80	yes -116
انا سليم	no 228	unknown -177	yes -83
انا كنت	no 323	unknown -195	yes -189
انا لاباس	no 335	unknown -283	yes -158
انا لي	no -155	unknown 44	yes 64
انا ما	no 89	unknown -173	yes 65
انا مزيان	unknown -43
انا من	no 219	unknown -152	yes -91
انا ولا	no 283	unknown -184	yes -124
انا وهو	no 355	unknown -346	yes -221
انبو*	no -119	unknown 257	yes -173
انبوب	no -119	unknown 257	yes -173
انحر*	no 141	unknown -127	yes -61
انحرفت	no 141	unknown -127	yes -61
اندل*	no 105	unknown -67
اندلعت	no 87	yes -47
اندلعت النار	no 87	yes -47
انزل*	no -118	unknown -85	yes 175
انزلقت	no -72	unknown -45	yes 95
انغر*	unknown -121	yes 144
انغرست	unknown -159	yes 122
انفجر	no -44
انفجر انبوب	no -97	unknown 177	yes -137
انفجر خرطوم	unknown 77	yes -87
انفجرت	no 241	unknown -169	yes -116
انفس*	no 219	unknown -130	yes -113
انفص*	unknown 69	yes -115
انفصلت	unknown 69	yes -115
انفه*	no -42	unknown -67	yes 107
انفها	no -42	unknown -67	yes 107
انكس*	no 86	yes -127
انكسر	unknown 142	yes -138
انكسر زجاج	no -47	unknown 104	yes -88
انني	no 191	unknown -117	yes -118
انه	no -238	unknown 230
انها*	no 49	yes -69
انهار	no 162	unknown -185
اني	unknown -84	yes 41
اود	no -122	unknown 240	yes -162
اي	no 232	unknown -114	yes -113
اي اصابه	no 250	unknown -99	yes -193
اي شخص	no 248	unknown -175	yes -110
اي منا	no 161	unknown -46	yes -124
ايام	no -127	unknown -162	yes 220
ايضا	unknown -114	yes 56
ب	unknown 99	yes -101
باذي	no 215	unknown -126	yes -91
بارك*	no -338	unknown 109	yes 197
باش	no 82	yes -82
باقي	no -54	yes 81
باقي ما	no -71	unknown 48
بالا*	no -54	unknown 181	yes -148
بالب*	no -83	yes 68
بالت*	no -99	unknown 133	yes -41
بالج*	unknown -152	yes 100
بالجهد	no -129	unknown -136	yes 212
بالح*	unknown 100	yes -137
بالحجاره	no 106	unknown -52	yes -84
بالخ*	no 130	unknown -87	yes -64
بالد*	no 195	unknown -132	yes -81
بالدخان	no 56	unknown -123
بالر*	unknown -63	yes 61
بالريح	no -169	unknown -212	yes 301
بالريح علي	no -169	unknown -212	yes 301
بالز*	unknown -121	yes 65
بالس*	no -156	unknown 43	yes 71
بالسياره	no 47	unknown 117	yes -215
بالش*	yes 43
بالشرطه	unknown -52
بالص*	unknown 172	yes -180
بالض*	no -211	unknown 163	yes -45
بالط*	no -166	unknown 261	yes -218
بالع*	no -133	unknown 159	yes -67
بالف*	no 134	unknown -102	yes -49
بالك*	unknown -54
بالكامل	no 64	unknown -201	yes 123
بالل*	no 123	yes -154
بالم	no -61	unknown -163	yes 176
بالم في	no -61	unknown -163	yes 176
بالم*	no -61	unknown -115	yes 158
بالما	no 45	yes -72
بان	no 115	yes -121
بايع	no -154	unknown -86	yes 214
بتار*	no 201	unknown -99	yes -133
بتاريخ	no 201	unknown -99	yes -133
بتمز*	no -198	yes 93
بجان*	no 78	unknown -103
بجوج	unknown -59	yes 72
بحاج*	no 266	unknown -167	yes -141
بحال	no 157	unknown -81	yes -81
بحال الحديد	no 249	unknown -179	yes -125
بحثا	no 63	yes -137
بحرو*	no -176	unknown -111	yes 212
بحروق	no -176	unknown -111	yes 212
بحروق في	no -176	unknown -111	yes 212
بحير*	no -54	unknown 162	yes -154
بحيره	no -54	unknown 162	yes -154
بخير	no 220	unknown -141	yes -93
بخير الا	no -180	unknown -89	yes 246
بخير جميعا	no 62	unknown -43
بخير لكن	no -165	unknown 74	yes 46
بخير وانا	no 227	unknown -156	yes -121
بدات	no 83	unknown -183	yes 80
بدرا*	no 75	yes -110
بدراجتي	no 205	unknown -163	yes -90
بدني*	no 235	unknown -178	yes -78
بدون	unknown 117	yes -171
برد	no 180	unknown -55	yes -180
برد يوم	no 64	yes -156
برضو*	no -163	unknown -101	yes 188
برضوض	no -163	unknown -101	yes 188
بسبب	no -168	unknown 91	yes 80
بسبب تماس	no -70	unknown -72	yes 111
بسرع*	no 104	yes -127
بسرعه	no 104	yes -127
بسرق*	no -147	unknown 225	yes -151
بسرقه	no -147	unknown 225	yes -151
بسيط	unknown -201	yes 158
بسيط*	no -42	unknown -138	yes 154
بسيطه	no -42	unknown -138	yes 154
بشري*	no 147	unknown -57	yes -97
بشريه	no 147	unknown -57	yes -97
بشكا*	no -127	unknown 213	yes -111
بشكايه	no -127	unknown 213	yes -111
بشوي*	no 173	unknown -71	yes -134
بشويه	no 173	unknown -71	yes -134
بشيء	no 153	unknown -216
بضاع*	unknown -97	yes 52
بعاد	no 220	unknown -155	yes -113
بعد	unknown 62	yes -53
بعد ما	unknown -57	yes 40
بعدم*	no 122	yes -152
بعدما	no 122	yes -152
بغات*	no -128	unknown 43
بغاتش	no -128	unknown 43
بغاش	no 49	unknown -179	yes 102
بغيت	no 116	unknown -96
بغيت نعرف	no -163	unknown 60	yes 79
بغيت*	no -122	yes 135
بغيتش	no -122	yes 135
بغين*	no 71	yes -70
بغيناش	no 71	yes -70
بفعل	no -228	unknown 349	yes -233
بقا	no -151	unknown -136	yes 239
بقات	no -156	unknown -165	yes 292
بقات*	no 60	unknown 42	yes -116
بقاتش	no 60	unknown 42	yes -116
بقاش	no 89	yes -76
بقعه	unknown 191	yes -217
بكدم*	no -148	unknown -90	yes 195
بكدمه	no -148	unknown -90	yes 195
بكل	no 137	unknown -174
بكل ما	unknown -156	yes 88
بلا	no 88	yes -84
بلا حتي	no 209	unknown -163	yes -86
بلا ما	unknown 153	yes -130
بلاص*	no -54	unknown 92	yes -73
بلاصتو	no -40	unknown -204	yes 202
بلاصه	unknown 198	yes -283
بلان*	no -112	unknown 260	yes -210
بلانت	no -112	unknown 260	yes -210
بنا	unknown -54	yes 60
بناد*	no 217	unknown -79	yes -144
بنادم	no 217	unknown -79	yes -144
بنتي	no -120	yes 115
بنفس*	no 262	unknown -120	yes -175
به	unknown -89	yes 82
بهذا	no 50	unknown -109	yes 46
بوحد*	no 47	unknown 44	yes -98
بوحدها	no -157	unknown 187	yes -63
بوحدو	no 236	unknown -119	yes -125
بولي*	no 54	yes -79
بوليس	no 54	yes -79
بوليس لا	no 160	unknown -80	yes -106
بي	no 241	unknown -101	yes -145
بيا	no -222	unknown -43	yes 230
بيت	no 90	unknown -63
بيت النعاس	no -145	unknown 114
بيتي	no 167	unknown -152
بيضا*	no -101	unknown 146	yes -87
بيضاء	no -101	unknown 146	yes -87
بيضاء عند	no -101	unknown 146	yes -87
بين	yes -47
بينما كان	no -125	yes 119
بينما كنت	unknown 93	yes -156
بينن*	no 187	unknown -150	yes -69
بيننا	no 187	unknown -150	yes -69
بيني	no 119	unknown -42	yes -85
بيني وبين	no 119	unknown -42	yes -85
تاذي	no 247	unknown -150	yes -161
تامي*	no -157	unknown 155
تامين	no -150	unknown 276	yes -191
تبكي	no 78	unknown -170	yes 94
تجرح	no 291	unknown -215	yes -181
تجرح حد	no 180	unknown -53	yes -142
تجرح*	no -148	unknown -204	yes 259
تجرحات	no -148	unknown -204	yes 259
تحت	no -52	unknown 53
تحت الباب	no 186	unknown -191
تحت المغسله	no 130	yes -176
تحتن*	no -96	unknown 126	yes -56
تحتنا	no -96	unknown 126	yes -56
تحته*	no 258	unknown -195	yes -127
تحتها	no 258	unknown -195	yes -127
تحرق	unknown 69	yes -67
تحرق ليه	no -141	unknown 118
تحرق*	no 57	unknown 86	yes -233
تحرقات	unknown 126	yes -247
تحمل	no 285	unknown -182	yes -161
تحيه	unknown 41	yes -61
تحيه طيبه	unknown 41	yes -61
تخري*	no 101	unknown -46	yes -89
تخريب	no 101	unknown -46	yes -89
تخسر	no 66	unknown -141	yes 58
تخنق	no -163	unknown -108	yes 224
تدخل	no 199	unknown -134	yes -77
تدري*	no 162	unknown -53	yes -128
ترجع*	no -70	unknown 125	yes -96
ترجعو	no -70	unknown 125	yes -96
ترجعو ليا	no -70	unknown 125	yes -96
ترك	no 96	unknown -227	yes 102
تركت*	no 47	yes -69
تركي*	no 57	yes -123
تسجل	no 170	unknown -76	yes -93
تسجل اي	no 140	unknown -57	yes -85
تسرب	unknown 88	yes -97
تسرب الماء	no -227	unknown 107	yes 60
تسرب في	unknown 103	yes -193
تسرب*	no 228	unknown -204	yes -82
تسرق*	no 121	unknown 88	yes -243
تسرقات	no 121	unknown 88	yes -243
تشفر	no -105	unknown 240	yes -175
تشق	no -45	unknown 134	yes -129
تشقا*	no -93	unknown -115	yes 172
تشقات	no -93	unknown -115	yes 172
تشكو	unknown -154	yes 136
تصدع	unknown 223	yes -310
تصري*	no -121	unknown 200	yes -134
تصوي*	unknown 141	yes -161
تضرب*	no 272	unknown -154	yes -177
تضرر	unknown 58	yes -85
تضرر*	no 57	unknown -167	yes 75
تضررت	no 57	unknown -167	yes 75
تعرض	no 98	unknown -117
تعرض*	unknown -125	yes 65
تعرضت	unknown -125	yes 65
تعرف*	no 81	unknown -130
تعرفت	no 168	unknown -162
تعوج	no 197	unknown -64	yes -170
تعود	no 129	yes -185
تعوي*	no -151	unknown -79	yes 162
تفاه*	unknown -148	yes 81
تفرق*	unknown 127	yes -153
تفرقع	no -64	unknown 151	yes -161
تفك	no -153	unknown 114
تقاس	no 293	unknown -156	yes -164
تقاس حتي	no 238	unknown -175	yes -127
تقاس*	no 247	unknown -203	yes -72
تقاسيت	no 204	unknown -142	yes -85
تقاسيت ما	no 204	unknown -142	yes -85
تقدم*	no -127	unknown 213	yes -111
تقدمت	no -127	unknown 213	yes -111
تقري*	unknown -59	yes 92
تقريبا	no -77	yes 94
تقرير	no -147	unknown -61	yes 168
تقريرا	no 137	unknown -97	yes -50
تقطع	no 130	unknown -238	yes 83
تقل	unknown -148	yes 102
تقلع	no -228	unknown 43	yes 115
تقلق*	unknown 71	yes -110
تكن	no 235	unknown -178	yes -97
تلف	unknown -135	yes 83
تم	unknown 66	yes -112
تما	no -131	yes 88
تماس	no -70	unknown -72	yes 111
تماس كهربايي	no -70	unknown -72	yes 111
تمري*	unknown -154	yes 108
تمرين	unknown -154	yes 108
تنتب*	unknown 93	yes -89
تنتبه	unknown 93	yes -89
تنزف	no -76	unknown -106	yes 158
تنزف من	no -42	unknown -67	yes 107
تنفخ	no -134	yes 120
تهرس	no 334	unknown -243	yes -221
تهرس*	no 164	unknown -282
تهرسات	no 204	unknown -322
توجد	no 61	unknown -94
توجد اصابات	unknown -82	yes 59
توجع*	no -116	unknown -100	yes 171
توجعني	no -116	unknown -100	yes 171
توقع	unknown 122	yes -136
توقي*	no -99	unknown 113
توقيع	no -99	unknown 113
توقيع المعاينه	no -61	unknown 52
تيو	no -110	yes 56
ثقب	no 79	unknown -349	yes 207
ثلاث	no -146	unknown 72	yes 65
ثلاث سيارات	no -207	unknown 98	yes 54
ثلاث*	no 68	unknown -65
ثلاثه	no -40	unknown -245	yes 236
ثلاثي	no 196	unknown -71	yes -213
ثم	no 201	unknown -166	yes -40
جا	no 91	unknown -239	yes 130
جاء	unknown 114	yes -116
جات	unknown -111	yes 129
جاتو	no -167	unknown 140
جارت*	no 112	unknown -118
جارتنا	no 72	unknown -142
جارتي	no 137	unknown -91	yes -60
جارن*	no -78	unknown 83
جارنا	no -78	unknown 83
جاري	unknown 76	yes -95
جانب*	no 44	unknown -72
جانبي	no 44	unknown -72
جاو	no -40	unknown -159	yes 187
جبين*	no -229	unknown -181	yes 324
جدا	no 166	unknown -265	yes 106
جدار	no -86	yes 76
جدار*	no 140	yes -123
جدرا*	no -105	unknown 219	yes -167
جدران	no -105	unknown 219	yes -167
جرح	unknown -224	yes 177
جرح في	no 42	unknown -206	yes 111
جرحي	no 184	unknown -110	yes -107
جرحي لا	no 219	unknown -146	yes -115
جروح*	no -182	unknown -216	yes 300
جروحا	no -182	unknown -216	yes 300
جري	no 177	unknown -99	yes -87
جريح	no 133	yes -144
جريح*	no -158	unknown -223	yes 238
جريحان	no -158	unknown -223	yes 238
جميع*	no 202	unknown -119	yes -111
جميعا	no 202	unknown -119	yes -111
جهاز	no -161	unknown 316	yes -219
جواب	no -94	unknown 200	yes -118
جوج	unknown -90	yes 83
جيت	no -262	unknown 181
حاجه	no 293	unknown -169	yes -154
حادث	no -108	unknown 63
حاده	no -182	unknown -113	yes 190
حافل*	no -78	yes 108
حافله	no -78	yes 108
حافي*	no -95	unknown -108	yes 177
حافيه	no -95	unknown -108	yes 177
حاله	unknown 175	yes -321
حامل	no -163	unknown -222	yes 282
حاول	unknown -124	yes 100
حاول*	no -126	unknown -40	yes 140
حاولت	no -134	unknown -171	yes 257
حاوي*	no 68	unknown 61	yes -149
حاويه	no 68	unknown 61	yes -149
حتا	no 325	unknown -291	yes -151
حتي	no 88	unknown -48
حتي حد	no 334	unknown -221	yes -154
حتي شقفه	no 238	unknown -133	yes -161
حتي مجروح	no 257	unknown -155	yes -157
حتي هو	no 100	yes -158
حتي واحد	no 204	unknown -103	yes -144
حجر	no -64	unknown 129	yes -94
حجره	no 75	unknown -171	yes 67
حد	no 370	unknown -218	yes -144
حدا	no 324	unknown -293	yes -167
حدث	no 107	unknown -177
حديد	no 237	unknown -141	yes -107
حررت	no 47	unknown -91
حررن*	no 137	unknown -114	yes -47
حررنا	no 137	unknown -114	yes -47
حرق	no -95	unknown -139	yes 217
حرقا*	no 330	unknown -177	yes -210
حرقات	no 330	unknown -177	yes -210
حريق	unknown -120	yes 73
حريق في	unknown -86	yes 50
حزام	no -117	unknown -156	yes 225
حصي	no -157	unknown 272	yes -215
حضر	no 203	unknown -119	yes -97
حضر الدرك	no 81	unknown -51
حضرت	unknown -85	yes 67
حط	no 107	unknown -139
حطيت	no -191	yes 170
حفل	no -180	unknown 282	yes -180
حفيد*	no -116	unknown -103	yes 205
حفيدي	no -116	unknown -103	yes 205
حقيب*	no -94	unknown 226	yes -170
حقيبه	no -94	unknown 226	yes -170
حك	no 263	unknown -212	yes -83
حمام*	no 161	unknown -88	yes -81
حمرا*	unknown 53	yes -63
حمراء	unknown 53	yes -63
حنا	no 358	unknown -230	yes -181
حنا بجوج	no 212	unknown -106	yes -125
حنا كنا	no 199	unknown -151	yes -72
حوال*	unknown -109	yes 52
حوالي	unknown -109	yes 52
حوالي الساعه	no 94	unknown -59	yes -51
حواي*	no 59	yes -120
حوض	unknown 50	yes -63
حيت	no -109	unknown 93
حيت ما	no -80	unknown -163	yes 216
حيث	no -136	unknown -75	yes 150
حين	no -60	unknown -122	yes 166
حيه	no 132	unknown -352	yes 145
خارج	no -42	yes 63
خارج من	unknown -145	yes 81
خاصن*	no -103	unknown 246	yes -207
خالت*	no -86	unknown -191	yes 251
خالتي	no -86	unknown -191	yes 251
خدا	unknown -145	yes 105
خدام*	no -92	unknown 184	yes -128
خدش	no -337	unknown 178	yes 103
خدشت	no -66	unknown 118	yes -68
خرج	no 41	unknown -110	yes 59
خرج من	no 106	unknown -158
خرجت	no 206	unknown -79	yes -145
خرجت ما	no 63	unknown 64	yes -195
خرجت من	no 110	unknown -51	yes -98
خرجت منها	no 246	unknown -149	yes -149
خرجن*	no 145	unknown -138	yes -58
خرجنا	no 145	unknown -138	yes -58
خرجنا من	unknown -189	yes 131
خرجو	no 162	unknown -151	yes -41
خرجو كاملين	no 68	unknown -121	yes 43
خرجو*	no 104	unknown -173
خرطو*	unknown 77	yes -87
خرطوم	unknown 77	yes -87
خروج*	no -122	unknown 177	yes -82
خروجي	no -122	unknown 177	yes -82
خروجي من	no -122	unknown 177	yes -82
خزان	unknown -174	yes 116
خزان*	no -119	unknown 215	yes -107
خزانه	no -92	unknown 194	yes -128
خسار*	no 77	unknown -123
خساره	no 77	unknown -123
خساي*	no 84	unknown -183
خساير	no 84	unknown -183
خطفو	no -177	unknown 280	yes -204
خلا	no -88	unknown 108
خلا ليا	no -67	yes 85
خلال	no -125	yes 123
خلاو	no -140	unknown 365	yes -345
خمسه	no -190	unknown -81	yes 167
خنزي*	no 130	unknown -80	yes -65
خويا	unknown -171	yes 165
خيطو	no -148	unknown 75	yes 54
د	unknown 44	yes -46
د الباب	no 109	yes -131
د الطموبيل	unknown 97	yes -114
د القهوه	no -106	unknown -278	yes 291
د الموطو	unknown 48	yes -86
دابا	no -113	unknown 56
داخل	unknown -207	yes 155
دار	no 115	unknown -229	yes 94
دارت	no -143	unknown 191	yes -96
دارو	no 111	unknown -199	yes 72
داسي*	no 231	unknown -127	yes -127
داسيا	no 231	unknown -127	yes -127
داعي*	no 159	unknown -115	yes -73
داعيا	no 159	unknown -115	yes -73
داو	no -54	unknown 185	yes -148
داو ليا	no -115	unknown 176	yes -103
داوه	unknown 51
دخل	unknown -62	yes 77
دخل فيا	no 134	unknown -218
دخل ليا	unknown -287	yes 241
دخلت	no 110	unknown -186	yes 71
دخلت ف	no 212	unknown -128	yes -100
دخلت فيها	unknown -104	yes 83
دخول	no 61	unknown 136	yes -285
دراج*	no -95	yes 67
دراجات	no -188	unknown 48	yes 108
دراجتي	no -182	unknown 295	yes -181
دراجه	unknown -154	yes 161
دراجه ناريه	unknown -163	yes 166
درار*	no 83	unknown -47	yes -55
دراري	no 83	unknown -47	yes -55
درت	no -167	unknown 103	yes 60
درت بلانت	no -129	unknown 268	yes -242
درج	no -77	unknown -111	yes 138
درك	unknown -163	yes 137
درك الطريق	unknown -163	yes 137
درنا	no 61	unknown -226	yes 98
درهم	no -118	unknown 227	yes -109
دغيا	no 262	unknown -124	yes -189
دفع	no -57	unknown 112	yes -66
دفعن*	unknown -143	yes 125
دفعني	no -124	unknown -169	yes 225
دقاي*	no 102	unknown -125
دقايق	no 102	unknown -125
دقيق*	no -157	unknown -66	yes 153
دقيقه	no -157	unknown -66	yes 153
دون	no 72
دون ان	no 46	yes -54
دون اي	no 219	unknown -177	yes -59
ديال الحمام	no 71	unknown -196	yes 119
ديال الدار	no -65	unknown 191	yes -126
ديال الزاج	no -142	unknown 43	yes 66
ديال الزيت	unknown -109	yes 53
ديال الضو	no -89	unknown -64	yes 120
ديال العام	no 80	yes -120
ديال العماره	unknown 123	yes -167
ديال العيد	no 110	unknown -268	yes 127
ديال الكرا	no -121	unknown -183	yes 253
ديال بنتي	no -113	unknown 317	yes -272
ديال*	yes -54
ديالها	no -60	unknown 151	yes -123
ديالو	no 73	yes -123
ديالي	yes -46
ديالي اللي	no -111	unknown 168	yes -97
ذراع*	no -148	unknown -232	yes 288
ذلك	unknown -43
ذلك الحين	no -102	unknown -101	yes 158
ذو	no 229	unknown -110	yes -184
راجع	no 61	unknown -89
راجع من	no 61	unknown -89
راجل	no 106	yes -158
راجل*	no -100	unknown -237	yes 290
راجلي	no -100	unknown -237	yes 290
راس	no -85	unknown -48	yes 114
راسه*	unknown -168	yes 141
راسها	no -83	unknown -204	yes 237
راسي	no -186	unknown -256	yes 357
رافع*	no 47	unknown 89	yes -170
راكب*	no -156	unknown -170	yes 290
راكبه	no -150	unknown -125	yes 235
راه	no -154	yes 136
راها	no 94	unknown -164	yes 57
ربع	no -141	unknown -73	yes 192
ربع ساعه	no -122	yes 74
ربعه	no -87	unknown 62
ربعه الغرزات	no -129	unknown -136	yes 212
رجال	no 197	unknown -129	yes -86
رجال الاطفاء	no 238	unknown -170	yes -119
رجع	no -225	unknown 67	yes 127
رجعت	no -83	unknown 171	yes -99
رجعت من	no 58	unknown 40	yes -131
رجعن*	unknown 64	yes -134
رجعنا	unknown 64	yes -134
رجلي	no -188	unknown -370	yes 402
رجلي*	no -204	unknown -149	yes 273
ردو	no -80	unknown -99	yes 158
ردو عليا	no -80	unknown -99	yes 158
رفض	no 232	unknown -121	yes -119
رفع	no -187	unknown 40	yes 96
رقبت*	no -105	unknown -104	yes 190
رقبتي	no -105	unknown -104	yes 190
رقبتي توجعني	no -116	unknown -100	yes 171
رقبه	no -168	unknown -126	yes 225
رقم	no 76	yes -98
رقم لوحته	no -97	unknown 178	yes -129
رقمي	no -152	unknown 170	yes -45
ركاب*	unknown -132	yes 102
ركابي	unknown -132	yes 102
ركبت	unknown 138	yes -242
ركبت*	no -190	unknown -197	yes 327
ركبتي	no -155	unknown -236	yes 288
رماد*	no 46	unknown -60
رماديه	no 46	unknown -60
زال	no -238	unknown -218	yes 330
زجاج	no -123	unknown 258	yes -143
زجاج*	no 52	unknown 112	yes -186
زلت	unknown -102	yes 64
زلقا*	no -129	unknown -164	yes 240
زلقات	no -129	unknown -164	yes 240
زوجت*	no -220	yes 231
زوجتي	no -186	unknown -164	yes 303
زوجي	no -125	unknown -196	yes 263
زيار*	no 343	unknown -253	yes -143
زياره	no 279	unknown -192	yes -125
ساحه	no 69	unknown -99
ساعت*	no 41	unknown -180	yes 81
ساعتين	no 41	unknown -180	yes 81
ساعه	no -108	unknown 146	yes -46
ساقي	no -124	unknown -226	yes 297
ساكن	no 90	unknown 49	yes -151
سالم	no 103	unknown -94
سالم*	no 297	unknown -163	yes -147
سالمه	no 327	unknown -214	yes -215
سالمون	no 188	unknown -111	yes -119
سالمين	no 240	unknown -164	yes -124
سايق	unknown -120	yes 120
سايق الشاحنه	unknown -97	yes 74
سايق شاحنه	no 195	unknown -275
سايق*	no -136	unknown -66	yes 190
سايقها	no -93	yes 112
ست	no -138	yes 87
ستر	no 261	unknown -173	yes -137
سته	unknown -161	yes 128
سجلت	unknown -42	yes 57
سحقت	no 286	unknown -184	yes -150
سخان	no -56	unknown 159	yes -149
سخون	no 88	unknown -175	yes 65
سد	no -156	unknown 71
سد الباب	no -156	unknown 71
سديت	no 122	unknown -160
سرقت	no -159	unknown 264	yes -133
سرقت سيارتي	no -119	unknown 190	yes -116
سرقه	no -48	unknown 172	yes -144
سرقو*	no -82	unknown 305	yes -313
سرقوا	no 43	unknown 59	yes -132
سقط	no -64	unknown 41
سقط مني	no -138	unknown 243	yes -200
سقطت	no 56	unknown -188	yes 113
سقف	no 100	unknown -49	yes -62
سقف بيتي	no 181	unknown -99	yes -133
سقفه*	no 72	yes -78
سلكت	no 268	unknown -207	yes -119
سلكن*	unknown -212	yes 113
سلكنا	unknown -212	yes 113
سلمن*	no 169	unknown -156	yes -115
سلمنا	no 169	unknown -156	yes -115
سليم	no 254	unknown -140	yes -140
سمعن*	no 64	unknown -91
سمعنا	no 64	unknown -91
سنه	unknown -170	yes 146
سنوا*	no 78	unknown 81	yes -189
سنوات	no 78	unknown 81	yes -189
سنين	no -182	unknown 132
سوء	no 299	unknown -203	yes -200
سوي	no 135	unknown -140
سياج	unknown 124	yes -152
سيار*	no 50
سيارات	no -203	unknown 151
سيارتي	unknown 46	yes -63
سيارتي الواقفه	no 198	unknown -116	yes -106
سياره	no 100	unknown -82
سياره اجره	no 147	unknown -52	yes -107
سياره اخري	no 137	unknown -92	yes -77
سياره الاسعاف	no 71	unknown 45	yes -154
سياره جاري	no 177	unknown -88	yes -86
سياره رماديه	no 46	unknown -60
سياره من	no 80	unknown -42	yes -51
سيده	unknown -56	yes 69
سير	unknown -68
شاحن*	no -55
شاحنه	no -112	unknown 59	yes 47
شاحنه في	unknown 122	yes -212
شارع	unknown -120	yes 116
شاط	no 123	unknown -290	yes 107
شاف	no -193	unknown 281	yes -149
شب	unknown -171	yes 127
شب حريق	no -139	unknown -200	yes 263
شبكه	no -120	unknown 101
شجره	no -115	yes 74
شحال	no -246	unknown 317	yes -226
شخص	no 58	unknown 50	yes -133
شدات	no -223	unknown -263	yes 342
شدو	no -126	unknown -193	yes 259
شدو الضو	no -126	unknown -193	yes 259
شرطه	no 108	unknown -55	yes -57
شرفه	no 97	unknown 51	yes -167
شركه	unknown 96	yes -139
شعل	no 311	unknown -238	yes -108
شعلا*	no -77	yes 40
شعلات	no -77	yes 40
شعلات ف	no -63	unknown 45	yes -47
شفت	no -156	unknown -113	yes 217
شفتش	no 60	unknown -123
شفشا*	unknown -167	yes 107
شفشاون	unknown -167	yes 107
شقفه	no 238	unknown -133	yes -161
شقه	no -149	unknown 60	yes 66
شقه السيده	no -142	unknown 237	yes -124
شكاي*	no -96	unknown 133	yes -41
شكايه	no -96	unknown 133	yes -41
شكايه لدي	no -99	unknown 141	yes -48
شكون	no -123	unknown 234	yes -126
شكون غادي	no -81	unknown 186	yes -119
شكون هاد	no -132	unknown 217	yes -142
شنو	no -124	yes 89
شنو الوراق	no -73	unknown -172	yes 203
شهر	no -83	yes 40
شهود	no 214	unknown -124	yes -125
شهور	no -89	unknown 190	yes -102
شويه	no -49	unknown -119	yes 139
شي	unknown -50
شي واحد	unknown 88	yes -161
شيء	no 115	yes -122
شييا	unknown 96	yes -172
صاحب	no -78	unknown 56
صاحبها	no 97	unknown -196	yes 58
صاحبي	no -67	unknown -75	yes 108
صار	yes 48
صارت	no 293	unknown -210	yes -155
صاعق*	no -102	unknown 79
صاعقه	no -102	unknown 79
صافي	no 75	unknown -133
صب	no -250	unknown 93	yes 118
صباح	unknown 136	yes -135
صباح الاحد	no -99	unknown 138	yes -61
صباح اليوم	no 41	yes -100
صباح*	no 76	unknown -188	yes 69
صباحا	no 76	unknown -188	yes 69
صباع*	no 250	unknown -150	yes -145
صباعي	no 250	unknown -150	yes -145
صباغ*	unknown 80	yes -96
صباغه	unknown 80	yes -96
صحاب*	no -157	unknown -60	yes 201
صحتي	no 279	unknown -204	yes -142
صدري	no -165	unknown -112	yes 234
صدمت	no 196	unknown -90	yes -109
صدمت*	no 52	yes -83
صدمتني	no 68	yes -108
صدمتني سياره	no 175	unknown -105	yes -90
صدمن*	no -135	unknown 60	yes 48
صدمني	no -135	unknown 60	yes 48
صدمه	no 215	unknown -166	yes -88
صديق*	no -197	unknown 354	yes -263
صغير	no 42	unknown 60	yes -128
صفاي*	no 79	unknown 71	yes -179
صفايح	no 79	unknown 71	yes -179
صفر	no 165	unknown 46	yes -258
صندو*	no 169	unknown -177
صندوق	no 317	unknown -231	yes -202
صوت	no 119	yes -116
صورا	no 94	unknown 44	yes -155
ضاعت	no -43	unknown 129	yes -105
ضاعت ليا	no -114	unknown 144	yes -81
ضحاي*	no 202	unknown -135	yes -132
ضحايا	no 202	unknown -135	yes -132
ضرب	no -158	unknown 312	yes -275
ضربا*	no -106	yes 97
ضربات	no -106	yes 97
ضربت	no 49	unknown -247	yes 138
ضربت*	no 47	unknown -279	yes 140
ضربتني	no 212	unknown -143	yes -126
ضربن*	no 51	unknown -148	yes 79
ضربني	no 92	unknown -155
ضربو	no 174	unknown -49	yes -153
ضرر	no 209	unknown -156	yes -54
ضو	no 103	unknown -154
طاح	no -89	unknown 155	yes -74
طاح ليا	no -145	unknown 224	yes -192
طاحت	unknown -124	yes 61
طاحت علي	yes -69
طاحت و	no -205	unknown -295	yes 357
طار	no -71	yes 62
طارت	no 74	yes -72
طارت من	no 231	unknown -153	yes -162
طاكس*	no 70	unknown -123
طاكسي	no 70	unknown -123
طبعا	yes -87
طبيب	no 51	unknown 52	yes -131
طحت	no -141	unknown -307	yes 404
طحت علي	no -71	unknown -120	yes 175
طحت من	no -107	unknown -209	yes 231
طراف	no -280	unknown 64	yes 150
طرطق	no -78
طرطق*	no -153	unknown -283	yes 317
طرطقات	no -153	unknown -283	yes 317
طرف	no -105	unknown -115	yes 168
طرف سياره	unknown -201	yes 128
طريق	no 89	unknown -216	yes 119
طريق*	unknown -184	yes 157
طريقه	no 92	unknown -175	yes 64
طلب	no -207	unknown 129
طلع	no 66	unknown 101	yes -184
طموب*	no 133	unknown -205
طنجه	no 170	unknown -103	yes -92
طومو*	no -202	yes 147
طوموبيلتي	no -212	unknown 288	yes -189
طويل	no 81	unknown -113
طويل*	no 70	unknown -152	yes 64
طويلا	no 70	unknown -152	yes 64
طيبه	unknown 41	yes -61
طيح	no -138	unknown -181	yes 232
طيرا*	unknown -126	yes 87
طيرات	unknown -126	yes 87
ظهر	yes -61
ظهره	no -244	unknown -240	yes 310
ظهري	no -162	unknown -379	yes 445
ظهري يولمني	no -40	unknown -51	yes 79
عاد	no 263	unknown -207	yes -109
عارف*	no 51	yes -69
عام	no -151	unknown 152
عايد*	no -93	yes 112
عايدين	no -93	yes 112
عايدين من	no -93	yes 112
عايل*	no -165	unknown -52	yes 155
عبر	no 141	unknown -144
عبر السقف	no 221	unknown -134	yes -153
عجين*	no 56	yes -91
عربه	no -67	unknown -154	yes 171
عرفت*	no -207	unknown 287	yes -171
عشر	no -69	unknown -60	yes 108
عشره	unknown 143	yes -156
عشري*	no -92	unknown 303	yes -250
عشرين	no -92	unknown 303	yes -250
عض	no -71	unknown -251	yes 242
عضني	no -108	unknown -96	yes 183
عضني كلب	no -108	unknown -96	yes 183
عطان*	no -134	yes 88
عطاني	no -134	yes 88
عطيت*	no 55	unknown -244	yes 147
علاج	no -146	unknown 232	yes -130
علام*	no -98	unknown -86	yes 150
علامه	no -98	unknown -86	yes 150
علامه قف	no -98	unknown -86	yes 150
علما	unknown 61	yes -40
علي الارض	no -110	unknown 125	yes -62
علي الباب	no -92	unknown 229	yes -143
علي الحيط	no 54	unknown -134	yes 72
علي الدراجه	no 142	unknown -67	yes -81
علي الساعه	no 63	yes -81
علي السلامه	no 222	unknown -146	yes -110
علي الطريق	no 42	yes -87
علي باب	unknown 114	yes -157
علي جوج	no 94	unknown 63	yes -176
علي دراجه	no -171	unknown -154	yes 232
علي سياره	unknown -108	yes 83
علي طريق	no 257	unknown -137	yes -157
علي غطاء	no 49	unknown 64	yes -147
علي كل	no -151	yes 91
علي واجهه	no -77	yes 63
عليا	no -159	unknown -142	yes 250
عليك*	yes -50
عليكم	yes -50
علين*	no 93	unknown -49	yes -62
علينا	no 93	unknown -49	yes -62
عليه	unknown -239	yes 196
عليه*	unknown -108	yes 86
عليها	unknown -91	yes 57
عليهم	unknown -138	yes 115
عمال	no -80	yes 62
عمدا	no -142	unknown 198	yes -100
عمر	no 162	unknown -154	yes -40
عمرن*	no 149	unknown -64	yes -95
عمره*	no 69	unknown -260	yes 151
عمرها	no 69	unknown -260	yes 151
عمري	no -143	unknown -92	yes 197
عميق*	no 60	yes -87
عميقه	no 60	yes -87
عن	no 113	unknown 41	yes -157
عند	no 44	yes -72
عند الاشاره	no 199	unknown -119	yes -82
عند البوليس	no -102	unknown 133	yes -42
عند مدخل	no 215	unknown -139	yes -107
عند واحد	no -151	unknown 202	yes -100
عندن*	no -168	unknown 115
عندنا	no -168	unknown 115
عنده	no 211	unknown -170	yes -58
عنده*	no -104	unknown -231	yes 282
عندها	no -104	unknown -231	yes 282
عندو	no 118	unknown -210	yes 70
عندي	no -46	yes 48
عنقي	no -133	unknown -192	yes 260
عيد	no 81	unknown 104	yes -226
عيطت	no 55	yes -110
عين	unknown -255	yes 227
عين المكان	no 122	unknown -58	yes -67
غادي	no 45	yes -80
غدا	unknown 53	yes -94
غرز	no -109	unknown -256	yes 281
غرفه	unknown 194	yes -186
غرق	no 130	yes -163
غطاء	no 117	yes -165
غطاء المحرك	no -237	unknown 291	yes -155
غلط	no 224	unknown -118	yes -141
غير	no 91	unknown -123
غير شويه	unknown -68
ف الليل	unknown 55	yes -85
فات	no 84	yes -128
فاتو*	no 95	yes -121
فاتوره	no 95	yes -121
فاحت*	no 68	unknown -340	yes 191
فارت*	no 233	unknown -137	yes -137
فارتطمت	no 233	unknown -137	yes -137
فارغه	no -155	unknown 90	yes 46
فاس	unknown 45
فاصط*	no 50	unknown -108	yes 44
فاصطدمت	no 50	unknown -108	yes 44
فاض	no -156	unknown 144
فاضت	unknown -80	yes 80
فالا*	no 294	unknown -150	yes -212
فالت*	no 92	unknown -93
فالتيليفون	no 50	unknown -97
فالج*	no -138	yes 141
فالجرده	no -180	unknown -155	yes 275
فالح*	no -221	unknown -72	yes 243
فالخ*	no 62	unknown -161	yes 65
فالد*	unknown -142	yes 95
فالدار	no 45	unknown -169	yes 47
فالدوار	no -251	yes 215
فالر*	no -68	unknown -274	yes 289
فالز*	no -158	unknown 45	yes 57
فالس*	no -175	unknown -58	yes 205
فالسبيطار	no -174	unknown -191	yes 295
فالص*	no 76	unknown -236	yes 90
فالط*	no -105	unknown -82	yes 181
فالطوموبيل	no -177	unknown 54	yes 94
فالع*	no 82	unknown -193	yes 94
فالف*	no -186	unknown -310	yes 345
فالق*	unknown -72	yes 63
فالك*	unknown 78	yes -131
فالل*	unknown 49	yes -69
فالليل	no 41
فالم*	no -146	yes 132
فالمستعجلات	no -135	unknown -80	yes 182
فالن*	no -61	unknown -159	yes 183
فاله*	no -270	unknown 215	yes -42
فالو*	no 129	unknown -189
فالي*	no -284	unknown 100	yes 82
فايد*	no 99	unknown -227	yes 106
فتح	unknown -169	yes 151
فتحت	no -65
فتحط*	no 270	unknown -199	yes -133
فتحطمت	no 270	unknown -199	yes -133
فتضر*	no 89	unknown -103
فجاه	no 44	unknown 42	yes -95
فحال*	no 318	unknown -156	yes -245
فحتي	no 321	unknown -287	yes -128
فران	no 315	unknown -192	yes -223
فرنس*	no 112	yes -118
فطوم*	no 46	unknown -219	yes 136
فعل	no 75	yes -69
فعل ذلك	no 75	yes -69
فقت لقيت	no 76	unknown -113
فقد	no -156	unknown -407	yes 392
فقط	no 49
فقط ولم	no 197	unknown -155	yes -74
فلا	no 273	unknown -118	yes -210
فلا جرح	no 305	unknown -145	yes -262
فلم	no 169	unknown -47	yes -122
فلم يتضرر	no 256	unknown -211	yes -83
فلوس	no -119	unknown -126	yes 210
فما	no 260	unknown -192	yes -107
فنان	no -168	unknown 327	yes -278
فواد	unknown -194	yes 180
فوسط	unknown -194	yes 149
فوسط الطريق	unknown -194	yes 149
فوق	no -56	yes 41
فوق السطح	no 70	unknown 54	yes -164
فوقي	unknown 143	yes -145
في	unknown -51
في اثناء	no -159	unknown -395	yes 363
في اصابات	no 127	unknown -163	yes -79
في الارواح	no 44	unknown -145
في البيت	no 93	unknown -76	yes -42
في الحديقه	no -90	unknown 167	yes -119
في الرقبه	no -180	unknown -202	yes 285
في الزجاج	no -100	unknown 200	yes -157
في الشارع	no -54	unknown 176	yes -168
في الصباح	no 118	unknown -229	yes 91
في الطابق	no 222	unknown -159	yes -138
في الطريق	no -178	unknown 192	yes -70
في الغرفه	no 285	unknown -143	yes -172
في المراب	no 205	unknown -116	yes -119
في المستشفي	no -45	unknown -45	yes 67
في الوقت	no 200	unknown -120	yes -119
في بيت	no 312	unknown -245	yes -139
في درج	no -77	unknown -111	yes 138
في ساقي	no -108	unknown -96	yes 183
في سياره	no -63	unknown 56
في شقه	no -133	unknown -40	yes 126
في عين	unknown -245	yes 193
في كل	no -284	unknown -275	yes 346
في محطه	no -144	unknown 206	yes -105
في منعرج	unknown -69	yes 47
في موقف	unknown 42	yes -79
فيا	no 149	unknown -171
فينا	no 166	unknown -108	yes -70
فينا حتي	no 215	unknown -139	yes -111
فيه	yes 54
فيه علي	no 49	unknown -387	yes 287
فيه نجمه	no -156	unknown 242	yes -149
فيها	no 52	unknown -105	yes 51
فيها حتي	no 93	unknown -155	yes 42
فيهم	no 320	unknown -219	yes -198
قالت	unknown -57	yes 40
قالو	no -122	yes 104
قالو ليا	no -124	yes 55
قالو*	no 60	unknown -157	yes 43
قالي	yes -50
قبل	no 40	unknown 58	yes -96
قبل ان	no 145	yes -132
قد	no 219	unknown -227
قدام	no -106	unknown 60	yes 42
قدام الباب	no -104	unknown 305	yes -266
قدام*	no 147	yes -135
قدامي	no 88	yes -133
قدمت	no -129	unknown 208	yes -83
قديم*	no 227	unknown -99	yes -152
قديمه	no 227	unknown -99	yes -152
قرب	no 147	unknown -115
قرب مكناس	no 260	unknown -149	yes -151
قرر	no 228	unknown -173	yes -111
قررت	no 375	unknown -290	yes -239
قصد	unknown -114	yes 104
قطع	no -79	unknown 224	yes -173
قطع ليا	no 62	unknown 68	yes -150
قف	no -98	unknown -86	yes 150
قفل	unknown -303	yes 185
قلبي	no -49	unknown 220	yes -199
قناه	no -155	unknown 229	yes -131
قنين*	no 97	unknown -99
قويه	no 104	unknown -145
كاحل*	no -226	unknown -219	yes 352
كاحلي	no -180	unknown -189	yes 286
كار	no -184	unknown -67	yes 212
كارث*	no -153	unknown 114
كارثه	no -153	unknown 114
كاع	no 50	unknown 109	yes -167
كامل	yes -73
كامل*	unknown 65	yes -81
كامله	no -66	unknown 216	yes -257
كامي*	no -66	unknown 173	yes -141
كاميرا	no -66	unknown 173	yes -141
كان حد	no 250	unknown -199	yes -97
كان ذلك	no 66	unknown -100
كانت	unknown -68	yes 55
كانه*	no 266	unknown -171	yes -135
كانها	no 266	unknown -171	yes -135
كانو	no 124	unknown -187	yes 43
كاين	unknown -164	yes 96
كبيت	no -133	unknown 53
كبير	no 102	unknown -79	yes -40
كبير*	unknown -70	yes 79
كبيره	unknown -70	yes 79
كتب	no -55	yes 40
كتبن*	no 57	unknown -122
كتبو	no 90	yes -132
كتبو كلشي	no 171	unknown -106	yes -74
كتر	no -130	unknown 80
كتسو*	no 65	unknown -165	yes 79
كتفي	no -111	unknown -189	yes 244
كتقو*	unknown 216	yes -239
كتقول	no 40	unknown 139	yes -205
كتهض*	no -131	unknown -151	yes 242
كتهضر	no -131	unknown -151	yes 242
كثير	no -89	unknown -151	yes 202
كثير*	no -74	yes 49
كثيرا	no -74	yes 49
كحل	no 108	unknown 64	yes -178
كذلك	no 267	unknown -161	yes -131
كره	no 68	unknown -229	yes 131
كسر	no -67	unknown -67	yes 98
كسر في	no -145	unknown 41	yes 72
كسرت	no -249	unknown -244	yes 358
كسرو	no -176	unknown 310	yes -267
كسيد*	no -123	unknown -62	yes 168
كسيده	no -123	unknown -62	yes 168
كل	no -61	yes 84
كل شيء	no 47	unknown 147	yes -311
كل ما	unknown 68	yes -123
كل مكان	no -189	unknown 140
كل نهار	no 61	unknown -182	yes 82
كلب	no -138	unknown -83	yes 182
كلب الجيران	no -174	yes 107
كلشي تحرق	no 82	yes -129
كلنا	no 286	unknown -260	yes -161
كله	no -108	yes 132
كلها	no 254	unknown -206	yes -71
كلهم	no -202	yes 186
كلو	no -82	unknown 49
كما	no 128	unknown -161
كنا	no 121	unknown -73	yes -50
كنا بعاد	no 220	unknown -155	yes -113
كنا عايدين	no -93	yes 112
كنت	no 42	unknown -88	yes 47
كنت اقود	unknown -125	yes 103
كنت راجع	no 61	unknown -89
كنت راكبه	no -100	unknown -127	yes 180
كنت متوقفا	yes -48
كنت واقفا	unknown 51	yes -97
كنتس*	no -142	yes 119
كنتسني	no -142	yes 119
كنخل*	no 291	unknown -212	yes -135
كنخلص	no 291	unknown -212	yes -135
كندي*	no 172	unknown -330
كندير	no 172	unknown -330
كنفط*	no 275	unknown -99	yes -224
كنفطرو	no 275	unknown -99	yes -224
كنوج*	no -159	unknown 77	yes 58
كهرب*	no -154	unknown 165	yes -69
كهربايي	no -154	unknown 165	yes -69
كونس*	no 82	unknown 71	yes -165
كونسطا	no 66	unknown 48	yes -134
كيتس*	no 232	unknown -146	yes -135
كيجب*	no -126	unknown -154	yes 217
كيجبد	no -126	unknown -154	yes 217
كيجر*	no -188	yes 120
كيجري	no -188	yes 120
كيجري مورا	no -188	yes 120
كيحر*	no -225	unknown -126	yes 288
كيس	no -159	unknown -122	yes 251
كيسر*	no -90	unknown 172	yes -111
كيسرب	no -90	unknown 172	yes -111
كيسي*	no -190	unknown 107	yes 40
كيسيل	no -190	unknown 107	yes 40
كيضر*	no -220	unknown -71	yes 251
كيضرب	no -182	unknown 212	yes -115
كيضرني	no -109	unknown -245	yes 254
كيضرها	no -302	unknown -208	yes 369
كيطي*	no 71	unknown -283	yes 163
كيعر*	no 139	unknown -113	yes -40
كيف	no -74	unknown 141	yes -84
كيقط*	no 40	unknown 59	yes -125
كيقطر	no 40	unknown 59	yes -125
كيقو*	no -141	unknown 226	yes -135
كيلو*	no 89	unknown 59	yes -203
ل	no 340	unknown -216	yes -170
لا	no 103	unknown -86
لا احد	no 217	unknown -112	yes -168
لا اذي	no 282	unknown -230	yes -144
لا اصابات	no 309	unknown -158	yes -191
لا اعرف	no -210	unknown 302	yes -254
لا انا	no 265	unknown -172	yes -137
لا بوليس	no 160	unknown -80	yes -106
لا توجد	no 61	unknown -94
لا جرحي	no 261	unknown -190	yes -108
لا شرطه	no 68	yes -73
لا ضحايا	no 187	unknown -151	yes -126
لا هي	no 240	unknown -154	yes -101
لابا*	no 297	unknown -240	yes -79
لاباس	no 297	unknown -240	yes -79
لاباس علينا	no 251	unknown -194	yes -125
لاحد	no 213	unknown -211	yes -42
لاست*	unknown 126	yes -197
لاكا*	no -100	unknown 273	yes -241
لاكارط	no -100	unknown 273	yes -241
لان	no -199	unknown 257	yes -87
لانن*	no -133	unknown -141	yes 201
لانه	no 53	unknown -93
لاي	no 319	unknown -180	yes -195
لبار*	no -44	unknown 108	yes -106
لباربريز	no -44	unknown 108	yes -106
لباربريز تشق	no -150	unknown 103
لبلا*	no 120	unknown 96	yes -341
لبلازما	no 120	unknown 96	yes -341
لبول*	no 62	unknown 51	yes -183
لبوليس	no 62	unknown 51	yes -183
لتر	no -123	unknown 70
لحاد*	unknown -198	yes 118
لحادث	unknown -198	yes 118
لحد	no 162	unknown -81	yes -109
لدي	no -68	unknown 59
لدي الدرك	no 50	unknown 40	yes -119
لدي الشرطه	no -72	unknown 119	yes -55
لدين*	no 140	unknown -187
لدينا	no 140	unknown -187
لسرق*	no 122	yes -155
لسرقه	no 122	yes -155
لسيا*	no -124	unknown 231	yes -115
لسيارتي	no -57	unknown 131	yes -73
لصدم*	unknown -201	yes 128
لصدمه	unknown -201	yes 128
لقد	no -226	unknown -335	yes 344
لقيت لا	no 144	unknown -50	yes -145
لقيت*	no -211	unknown 272	yes -135
لقين*	no 81	unknown 45	yes -137
لقينا	no 55	unknown 62	yes -137
لكم	no 162	unknown -76	yes -106
لكن	unknown -123	yes 95
لكنن*	no 257	unknown -202	yes -111
لكنه لم	no 63	yes -102
للبا*	no 102	unknown -185	yes 66
للبل*	no -162	unknown 293	yes -217
للبو*	no 49	unknown 97	yes -151
للبوليس	no 49	unknown 97	yes -151
للدا*	no -228	unknown -127	yes 304
للدار	no -228	unknown -127	yes 304
للرك*	no -96	unknown 57
للسو*	no -81	unknown -112	yes 162
للسوق	no -81	unknown -112	yes 162
للعا*	no -88	unknown 85
للعايله	no -246	unknown 170
للعم*	no -210	unknown 317	yes -168
للكر*	no 53	unknown -111
للكراج	no 53	unknown -111
للمخ*	no -74	unknown 227	yes -201
للمخزن	no -74	unknown 227	yes -201
لله	no 108	unknown -94
لله غير	no -227	unknown -169	yes 283
لله لا	no 165	yes -145
لله لم	no 62	unknown -48
لله ما	no 239	unknown -140	yes -114
لم	no 170	unknown -88	yes -80
لم اصب	no 205	unknown -146	yes -72
لم اقدم	no -81	yes 69
لم تسجل	no 151	unknown -58	yes -95
لم تكن	no 235	unknown -178	yes -97
لم نتصل	no 105	unknown -65	yes -40
لم نحرر	no 155	unknown -97	yes -82
لم يتوقف	no 45	unknown -132	yes 75
لم يجرح	no 161	unknown -147	yes -102
لم يصب	no 69	unknown -62	yes -67
لم يكن	no 233	unknown -137	yes -95
لما	no -232	unknown 92	yes 122
لنا	unknown 92	yes -141
له	no 167	unknown -135	yes -57
لوحت*	no -100	unknown 204	yes -135
لوحته	no -97	unknown 178	yes -129
لوحه	no 130	unknown -145
لور	no -93	unknown -113	yes 181
لوطو*	no 283	unknown -231	yes -148
لوطوروت	no 283	unknown -231	yes -148
لي	no -76	unknown -98	yes 164
ليا	no -46	unknown 74
ليا الله	no 102	yes -126
ليا حجره	no -178	unknown -271	yes 335
ليا ف	no -133	unknown -128	yes 203
ليا كسيده	unknown -122	yes 137
ليا من	no -115	unknown 218	yes -119
ليكم	no 259	unknown -179	yes -107
ليلا	no 118	unknown -99
ليلا في	no 62	unknown -116
ليله	no 99	unknown -138
ليه	no -50	yes 77
ليها	no -40	unknown -133	yes 155
ليهم	no 137	unknown -153
ما	no 109	unknown -79
ما بغاش	no -61	unknown -160	yes 186
ما بغيتش	no -116	yes 90
ما بقاتش	no 60	unknown 42	yes -116
ما بقاش	no 89	yes -76
ما تقاس	no 262	unknown -169	yes -131
ما تقاسيت	no 204	unknown -142	yes -85
ما جري	no 164	unknown -126	yes -59
ما درت	no -124	unknown 233	yes -196
ما زال	no -238	unknown -218	yes 330
ما زلت	unknown -102	yes 64
ما ضربو	no 284	unknown -189	yes -182
ما عندو	no 262	unknown -127	yes -194
ما عيطت	no 267	unknown -237	yes -114
ما في	no 40	unknown -57
ما فينا	no 272	unknown -97	yes -218
ما فيه	no 66	unknown 95	yes -178
ما فيها	no 135	unknown -196
ما كان	no 135	unknown -179
ما لقيت	no 79	unknown 42	yes -145
ما مشيتش	no -46	unknown 97	yes -67
ما والو	no 242	unknown -162	yes -112
ماء	no 131	unknown -140
مات	unknown -42	yes 44
ماتت	no -142	unknown 148	yes -48
مادي*	no 183	unknown -140	yes -146
ماديه	no 183	unknown -140	yes -146
ماديه فقط	no 183	unknown -140	yes -146
ماذا	no -174	unknown 244	yes -171
ماذا افعل	no -174	unknown 244	yes -171
مازا*	yes -75
مازال	yes -75
ماشي	unknown 89	yes -108
ماشي من	no -135	unknown 297	yes -245
ماعر*	unknown 157	yes -183
ماعرفتش	no -151	unknown 266	yes -206
ماعرفتش ماعرفتش	no -151	unknown 266	yes -206
ماكا*	no 329	unknown -179	yes -151
ماكان	no 293	unknown -177	yes -123
ماكان حتي	no 138	unknown -112	yes -42
ماكاين	no 207	unknown -75	yes -156
ماكي*	no -182	unknown 215	yes -108
ماكينه	no -192	unknown 80
مايد*	no 198	unknown -124	yes -93
مايده	no 198	unknown -124	yes -93
مبلل	no 273	unknown -194	yes -136
متر	unknown 89	yes -107
متر من	unknown 73	yes -67
متشق*	no -135	unknown 188	yes -78
متشقق	no -135	unknown 188	yes -78
متقا*	no 201	unknown -122	yes -79
متوق*	unknown -45
متوقفا	yes -48
متوقفه	unknown -128	yes 117
مثقو*	no -197	unknown 233	yes -78
مثل	no -52	unknown -174	yes 204
مجرد	no -72	unknown -204	yes 183
مجرو*	no 67	unknown -127	yes 59
مجروح	no 73	unknown -141
مجروحه	unknown -125	yes 115
مجهو*	no 133	yes -145
مجهولون	no 305	unknown -250	yes -114
محاو*	no 58	unknown 149	yes -285
محرو*	unknown -171	yes 162
محروق	unknown -141	yes 125
محروقه	unknown -116	yes 64
محضر	yes -66
محضر ودي	no 244	unknown -143	yes -139
محضر*	unknown 76	yes -69
محضرا	unknown 76	yes -69
محضرا وديا	no 214	unknown -128	yes -119
محطه	no -166	unknown 276	yes -143
محلو*	no -64
محلول	no -64
محلي	unknown -116	yes 77
محمل*	no -107	unknown 223	yes -134
محمله	no -107	unknown 223	yes -134
مدخل	no 135	unknown -44	yes -101
مدرس*	no 306	unknown -190	yes -154
مدين*	no -178	yes 139
مدينه	no -178	yes 139
مر	unknown 53	yes -63
مرات*	no 45	unknown -162	yes 98
مراتي	no -124	unknown -115	yes 217
مراه	no -53	unknown 170	yes -138
مرجا*	no 132	unknown -71	yes -94
مرجان	no 132	unknown -71	yes -94
مرحب*	no -155	unknown 65	yes 60
مرحبا	no -155	unknown 65	yes 60
مرحبا انا	no -152	yes 116
مرفق	no 112	yes -116
مركو*	no -102	unknown 202	yes -134
مركونه	no -102	unknown 202	yes -134
مره	no -50	unknown 99	yes -66
مريض	no 255	unknown -168	yes -128
مزيا*	no 191	unknown -226
مزيان	no -68	unknown -74	yes 132
مساء السبت	no 69	unknown -46
مساء امس	no -108	unknown 146	yes -59
مساء صدمتني	no 80	unknown -42	yes -51
مساف*	no 91	yes -112
مستش*	no -198	yes 143
مستشفي	no -198	yes 143
مستو*	no 86	unknown -86
مستودع	unknown -87
مسدو*	no -243	unknown 273	yes -118
مسرو*	no -123	unknown 210	yes -172
مسروقه	no -123	unknown 210	yes -172
مسكي*	unknown -175	yes 94
مسكين	unknown -175	yes 94
مشات	no -178	unknown 203	yes -45
مشاو	no 152	unknown -94	yes -82
مشكل	no 104	unknown 41	yes -171
مشي	no 81	unknown -46	yes -50
مشيت	no 41	unknown 84	yes -153
مشيت*	no -46	unknown 97	yes -67
مشيتش	no -46	unknown 97	yes -67
مصاب	no 222	unknown -168	yes -105
مصار*	no -99	unknown 174	yes -110
مصاريف	no -99	unknown 174	yes -110
مصبا*	no 164	unknown -71	yes -100
مصباح	no 164	unknown -71	yes -100
مصدر*	no 112	yes -116
مصدره	no 112	yes -116
مصنع	no 265	unknown -186	yes -150
مضرو*	yes -61
مضروب	no -103	unknown 130	yes -50
مطر	no 75	unknown -240	yes 133
مع	no 82	unknown -71
مع واحد	no -91	unknown 175	yes -163
معاه*	no 58	unknown -121	yes 40
معاها	no 58	unknown -121	yes 40
معاي*	no 55	unknown -98	yes 42
معايا	unknown -158	yes 185
معاينه	no 113	unknown -57	yes -58
معاينه وديه	no 46	yes -52
معرو*	no 203	unknown -136	yes -114
معصم*	no -198	unknown -156	yes 316
معصمي	no -132	unknown -168	yes 239
معطف*	no -136	unknown 81	yes 40
معطفه	no -136	unknown 81	yes 40
معلم	no -191	unknown 58	yes 91
معمر*	no -184	unknown 109	yes 46
مغلق*	no -137	yes 79
مفات*	unknown 92	yes -106
مفاج*	no -46	unknown 144	yes -109
مفاجي	no -46	unknown 144	yes -109
مفاجي في	no -46	unknown 144	yes -109
مفتو*	no -60	yes 63
مفتوح	unknown -139	yes 107
مقدم*	no 264	unknown -96	yes -173
مقدمتي	no 243	unknown -89	yes -165
مقطو*	no -162	unknown -273	yes 279
مقلو*	no 49	yes -63
مقلوعه	no 152	unknown -109	yes -67
مكان	no -72	yes 70
مكاي*	no 271	unknown -231	yes -113
مكتب*	no -189	unknown 313	yes -220
مكرو*	no 275	unknown -145	yes -169
مكروه	no 275	unknown -145	yes -169
مكسو*	no -106	unknown 178	yes -89
مكسور	no -61	unknown 227	yes -185
مكنا*	no 260	unknown -149	yes -151
مكناس	no 260	unknown -149	yes -151
ملء	unknown 115	yes -101
ملء المعاينه	no -200	unknown 250	yes -84
ملان*	no 66	unknown -140	yes 54
ملانا	no 66	unknown -140	yes 54
ملانا المعاينه	no 162	unknown -53	yes -128
ملثم*	no -156	unknown -188	yes 269
ملي	no 110	unknown -139
ملي بغيت	no 133	unknown -172
مليي*	no 72	yes -103
ملييه	no 72	yes -103
من الارض	no 110	yes -154
من البالكون	no -183	unknown 83
من البكا	no -145	unknown -145	yes 233
من الجبل	unknown -153	yes 129
من الجنب	no 50	unknown 81	yes -145
من الجهه	no 68	unknown -68
من الخلف	no 54	yes -53
من السقف	no -47	unknown 270	yes -273
من الصدمه	no -168	unknown -103	yes 208
من الطرفين	no 254	unknown -179	yes -118
من القدام	unknown -110	yes 103
من الم	no -86	unknown -151	yes 194
من الموقف	no 66	yes -99
من امام	no -109	unknown 200	yes -139
من انفها	no -42	unknown -67	yes 107
من بلاصتو	no -40	unknown -204	yes 202
من بيت	no -90	unknown -71	yes 144
من دون	no 110	unknown -167
من سقف	unknown 77	yes -163
من شاحنه	no -64	unknown 129	yes -94
من طرف	unknown 134	yes -141
من عام	no -136	unknown 200	yes -119
من عند	unknown 136	yes -169
من غير	no -253	unknown -126	yes 305
من فعل	no 75	yes -69
من فوق	no -179	unknown 114
من قبل	no -207	unknown 131	yes 46
من قدام	no -160	unknown 71	yes 56
من لور	no -222	unknown -94	yes 243
من موقف	no -158	unknown 255	yes -136
من نافذه	no 41	unknown -101
من نوع	unknown -100	yes 71
من يدي	no -146	unknown 367	yes -343
منا	no 161	unknown -46	yes -124
منذ	no -49	unknown -84	yes 135
منذ ذلك	no -166	unknown -152	yes 274
منزل*	no -46	unknown 89	yes -47
منعر*	unknown -69	yes 47
منعرج	unknown -69	yes 47
منفو*	no -152	unknown -192	yes 266
منكم	no -158	unknown 262	yes -145
منه	no 170	yes -189
منها	no 88	yes -65
منهم	no 261	unknown -147	yes -133
منو	no 87	unknown -236	yes 136
مني	no -159	unknown 242	yes -122
مهرس	unknown -138	yes 150
مهرس*	no -153	unknown -139	yes 230
مهرسه	no -153	unknown -139	yes 230
موجه	no 53	unknown 85	yes -168
موخر*	no 203	unknown -140	yes -82
موخره	no 203	unknown -140	yes -82
موخره سيارتي	no 203	unknown -140	yes -82
مورا	no 68	unknown -149	yes 58
موطو*	no -113	unknown -243	yes 298
موطور	no -113	unknown -243	yes 298
موقف	no -70	unknown 156	yes -107
مول	no 253	unknown -214	yes -57
مولا*	unknown -47
مينا*	no 132	unknown 56	yes -235
ميناء	no 284	unknown -254	yes -77
ناري*	unknown -163	yes 166
ناريه	unknown -163	yes 166
نازل	no 164	unknown -227
ناضت	no -251	unknown 146	yes 59
ناعس	no -200	yes 179
ناعس*	no 123	unknown -120
ناعسين	no 240	unknown -88	yes -228
نافذ*	no -112	unknown 82
نافذه	no -112	unknown 82
نافذه الحمام	no 128	yes -169
نايم	no -131	unknown 89
نايم*	no 47	unknown -202	yes 117
نترو	no -62	unknown -161	yes 193
نترو ليا	no -62	unknown -161	yes 193
نتصل	no 105	unknown -65	yes -40
نتصل بالشرطه	no 105	unknown -65	yes -40
نجا	no -93	unknown 188	yes -174
نجمه	no -156	unknown 242	yes -149
نحرر	no 214	unknown -113	yes -124
نحن	no 166	unknown -80	yes -102
نحن بخير	no 110	unknown -49	yes -75
نحو	no -139	unknown 123
نحيط*	no 43
نحيطكم	no 43
نحيطكم علما	no 43
نخلص	no 98	unknown 90	yes -225
ندير	no -101	unknown 194	yes -108
نر	no 159	unknown -115	yes -73
نر داعيا	no 159	unknown -115	yes -73
نزل	no 69	yes -83
نزل علينا	unknown -52
نزلا*	no -47	unknown 172	yes -182
نزلت	unknown 122	yes -102
نزلن*	no 123	unknown -78	yes -52
نزلنا	no 123	unknown -78	yes -52
نزلو	no -46	unknown -127	yes 124
نستد*	no -71	unknown 121	yes -93
نستدع	no -71	unknown 121	yes -93
نستدع الشرطه	no -71	unknown 121	yes -93
نسخه	no -192	unknown 394	yes -266
نسيت	no 54	unknown 122	yes -189
نسيت*	no -161	unknown 282	yes -219
نشوف*	no 70	unknown -142	yes 65
نشوفو	no 70	unknown -142	yes 65
نصف	no 114	yes -122
نصلي	no -217	unknown 267	yes -132
نظام	no 224	unknown -176	yes -58
نعرف	unknown -81	yes 64
نعرف واش	no -163	unknown 60	yes 79
نعست	no 160	yes -178
نعم	unknown 69	yes -110
نفرا*	no -153	unknown -127	yes 246
نفس	no 178	unknown -137	yes -51
نفس الشركه	no 178	unknown -137	yes -51
نفق	unknown -168	yes 89
نقل	no -111	yes 86
نقلت	no -112	unknown -236	yes 279
نقلو*	no 69	unknown -272	yes 156
نمرت*	no 205	unknown -163	yes -60
نمرتو	no 205	unknown -163	yes -60
نمشي	no -110	unknown 182	yes -88
نملا	unknown -44	yes 46
نهار	no -73	yes 70
نوع	unknown -100	yes 71
نوقع	no -146	unknown 72	yes 62
نومي	yes -96
نيفي	no -224	unknown -250	yes 332
هاتف*	no 102	unknown 58	yes -187
هاد	no -101	unknown 120
هاد الصباح	no -158	unknown 83	yes 44
هاد المره	no 72	unknown -196	yes 71
هادش*	no -117	unknown 66
هادشي	no -117	unknown 66
هادي	no 101	unknown 74	yes -205
هذا	no 43	unknown 54	yes -104
هذا الصباح	no -47	unknown 111	yes -83
هذه	no 59	yes -46
هل	no -149	unknown 284	yes -154
هما	no -161	unknown -116	yes 242
هما اللي	no -161	unknown -116	yes 242
هنا	no 87	unknown -105
هناك	unknown -55
ههه	no 90	unknown -112
هو	no 169	unknown -71	yes -98
هو اللي	no -46	unknown -51	yes 79
هو ما	no 239	unknown -139	yes -118
هي	no 128	unknown -150
هي اللي	no 116	unknown -241	yes 109
و	unknown -48	yes 56
و شعلات	no -189	unknown 152	yes -87
وابن*	no -130	unknown -74	yes 190
واتل*	no 241	unknown -174	yes -127
واتلفت	no 241	unknown -174	yes -127
واجه*	unknown 87	yes -65
واجهه	unknown 87	yes -65
واحت*	no -107	yes 85
واحتاج	no -107	yes 85
واحتاج الي	no -107	yes 85
واحد	unknown -70	yes 56
واحد السيد	no -133	unknown 198	yes -108
واحد الشاب	no 42	unknown -77
واحد المرا	unknown 55	yes -98
واحد ما	no 106	yes -163
واحد*	no 56	unknown -129	yes 52
واحده	unknown -172	yes 172
واخذ	no 81	yes -138
واخذت	no 45	unknown -101
واخذوا	unknown 80	yes -78
واش التامين	no -158	unknown 291	yes -174
واصي*	no -96	unknown -214	yes 241
واصيب	no -96	unknown -214	yes 241
واضط*	unknown 117	yes -102
واضطررت	no -156	unknown 254	yes -125
واضطررت الي	no -156	unknown 254	yes -125
واعط*	yes -55
وافس*	no -45	unknown 137	yes -138
واقف	no 82	unknown -158	yes 55
واقف*	no 99	yes -118
واقفا	unknown 51	yes -97
واكل	no -163	unknown 351	yes -302
والا*	no 41	yes -57
والبوليس	no 53
والت*	unknown -155	yes 117
والتلفازه	no 89	unknown -193	yes 74
والث*	no 109	unknown -166	yes 49
والج*	no -117	yes 87
والجدارميه	no -139	unknown 199	yes -105
والح*	no 120	unknown -75	yes -45
والحمد	no 141	unknown -69	yes -79
والحمد لله	no 141	unknown -69	yes -79
والخ*	no 66	yes -116
والد*	unknown -116	yes 122
والدتي	no 47	unknown -149	yes 96
والدرك	no -45	unknown 60
والدم	no -193	unknown -187	yes 297
والر*	no 112	yes -90
والرادياتور	no 203	unknown -116	yes -133
والز*	no -73	yes 76
والزجاج	unknown -74	yes 101
والزربيه	no -132	unknown 129
والسايق	no 142	unknown -43	yes -123
والستاره	no 368	unknown -275	yes -233
والسقف	no 140	yes -177
والش*	unknown 63
والشرطه	unknown 63
والص*	no 71	unknown 64	yes -141
والض*	no -80	unknown 140	yes -77
والط*	unknown -144	yes 169
والطبيب	no -127	unknown -134	yes 254
والع*	no 104	yes -140
والف*	no 77	unknown -68
والق*	no 113	unknown -188	yes 54
والك*	unknown 71	yes -50
والكل	unknown -101	yes 66
والكونسطا	no 313	unknown -216	yes -169
والل*	no -48	unknown 151	yes -124
والله	no -48	unknown 151	yes -124
والم*	unknown 51	yes -69
والما	no -127	unknown 121
والماء	no 44	yes -106
والموطو	no 91	unknown 118	yes -271
والموطور	no -183	unknown -166	yes 274
والميكانيسيان	no 69	unknown 71	yes -209
والن*	no -128	unknown -277	yes 301
والو	no 122	yes -106
والو غير	no 233	unknown -168	yes -121
والو*	unknown 201	yes -238
والي*	no -162	unknown 279	yes -204
واليوم	no -162	unknown 279	yes -204
وانا	unknown -43	yes 51
وانا اكتب	no -93	yes 112
وانا غادي	no 233	unknown -146	yes -149
وانا كذلك	no 225	unknown -106	yes -163
وانا ما	no -132	unknown 324	yes -272
وانت*	no 212	unknown -157	yes -62
وانكسرت الشاشه	no -59	unknown 143	yes -114
وباب	no 186	unknown -306	yes 103
وبان*	no -145	yes 132
وبقي*	no -108	unknown -70	yes 164
وبقيت	no -108	unknown -70	yes 164
وبقيت ليله	no -147	unknown -196	yes 266
وبين	no 119	unknown -42	yes -85
وتبل*	no 118	unknown -43	yes -139
وتبلل	no 118	unknown -43	yes -139
وتحط*	no 110	yes -180
وتحطيم	no 110	yes -180
وترك*	no 90	yes -67
وتشق*	no 136	yes -138
وتضر*	no -141	unknown 226	yes -93
وتضررت	no -137	unknown 218	yes -117
وتفل*	no -129	unknown 69
وتفلق	no -129	unknown 69
وتهر*	no 149	unknown -127
وتوق*	unknown 178	yes -301
وجاء	unknown -157	yes 112
وجات	no -146	unknown -98	yes 205
وجاج*	no -143	unknown 129
وجاجه	no -143	unknown 129
وجدت	yes -86
وجدن*	no 52	yes -90
وجدنا	no 52	yes -90
وجده	unknown 230	yes -325
وجع	no 278	unknown -126	yes -206
وجهي	no -61	unknown -205	yes 240
وحتي	no 291	unknown -174	yes -178
وحتي انا	no 307	unknown -197	yes -209
وحده	unknown -49
وحدو	no 331	unknown -289	yes -171
وحدي	no 253	unknown -124	yes -143
وحرق	no -204	unknown 50	yes 59
وحما*	no -249	unknown 90	yes 140
وحنا	no 308	unknown -151	yes -232
وحين	no -96	yes 92
وختي	no -173	unknown -249	yes 308
وخلا*	no -97	yes 120
وخلاو	no -92	unknown 97
وخلي*	no -206	unknown 273	yes -127
وخليت	no -206	unknown 273	yes -127
وداب*	no -42	yes 42
ودابا	no -42	yes 42
ودار*	no -73	unknown -107	yes 164
ودخل	yes 41
ودخل*	no 271	unknown -206	yes -120
ودخلت	no 271	unknown -206	yes -120
ودي	no 103	unknown -131
وديا	no 214	unknown -128	yes -119
وديه	no 60	yes -50
وراء	no -204	yes 166
وراج*	no -114	unknown -225	yes 251
وراجلي	no -114	unknown -225	yes 251
ورقه	no 49	unknown 103	yes -164
ورقه المعاينه	unknown 94	yes -131
وركب*	no -151	unknown -156	yes 220
وركبتي	no -151	unknown -156	yes 220
وركه*	no -98	unknown -187	yes 242
وركها	no -98	unknown -187	yes 242
وزوج*	no -123	unknown -44	yes 145
وزوجي	no -123	unknown -44	yes 145
وساع*	no -61	unknown -178	yes 194
وسجا*	no 305	unknown -243	yes -135
وسجل	no 62	unknown -52
وسجل*	no -113	unknown 149	yes -56
وسط	no 125	unknown -133
وسيا*	no 225	unknown -161	yes -97
وسياره	no 182	unknown -117	yes -79
وصاف*	no 211	unknown -100	yes -159
وصافي	no 211	unknown -100	yes -159
وصل	no -182	unknown 127	yes 41
وصل الي	no -182	unknown 237	yes -104
وصلا*	unknown -150	yes 81
وصلات	unknown -150	yes 81
وصلن*	no 108	unknown -112
وضحك	no 76	unknown -116
وضرب*	no 142	unknown -208	yes 42
وضربت	no 61	unknown -134
وضع	no 172	unknown -94	yes -121
وطاح	no -294	unknown -245	yes 402
وطاح*	no 238	unknown -142	yes -129
وطاحت	no 238	unknown -142	yes -129
وعاي*	no 100	unknown -50	yes -49
وعطي*	no 244	unknown -133	yes -172
وعلي*	unknown -138	yes 96
وعليها	unknown -138	yes 96
وعند	no 179	unknown -106	yes -98
وعند*	no -43	unknown -184	yes 181
وغطا*	no -150	unknown 205	yes -90
وغطاء	no -150	unknown 205	yes -90
وغطاء المحرك	no -150	unknown 205	yes -90
وفجا*	unknown -73	yes 49
وفجاه	unknown -73	yes 49
وفي	no -46	unknown -117	yes 140
وقال	no 141	unknown -74	yes -100
وقال ان	no -100	unknown 49
وقد	unknown 120	yes -119
وقع	no 67	yes -96
وقع لي	no 78	unknown -138
وقع لينا	no 220	unknown -155	yes -113
وقعا*	unknown -122	yes 137
وقعات	unknown -122	yes 137
وقعات ليا	unknown -122	yes 137
وقعت	no -171	unknown 97	yes 52
وقعن*	unknown 104	yes -156
وقعنا	unknown 104	yes -156
وقعنا المعاينه	unknown 125	yes -210
وقفت	no 233	unknown -96	yes -163
وقلب*	no 62	unknown 185	yes -309
وكان	no -47	unknown 81
وكسر	no -195	unknown 151
وكسر*	no -91	unknown -116	yes 177
وكسرت	no -91	unknown -116	yes 177
وكل	no 88	yes -86
وكل شيء	no 48	yes -94
وكلش*	no -121	yes 65
وكلشي	no -121	yes 65
وكلم*	no 50	yes -92
وكنا	no -164	unknown 213	yes -99
وكنت	unknown -42	yes 64
وكيق*	unknown -142	yes 93
وكيقول	unknown -142	yes 93
ولا	no 152	unknown -126
ولا انا	no 263	unknown -148	yes -116
ولا معاينه	no -104	unknown 154	yes -95
ولات	no 156	unknown -59	yes -119
ولد	no 225	unknown -218	yes -44
ولدي	no -135	unknown 101
ولكن	no 60	unknown -50
ولكن ما	no 102	unknown -223	yes 80
ولله	no 179	unknown -87	yes -144
ولله الحمد	no 179	unknown -87	yes -144
ولم	no 150	unknown -74	yes -75
ولم اصب	no 189	unknown -133	yes -81
ولم نملا	unknown -44	yes 46
ولم يحدث	no 251	unknown -184	yes -70
ولم يصب	no 167	unknown -107	yes -73
ولم يكن	no 260	unknown -141	yes -162
ولوح*	no 178	unknown -65	yes -137
ولوحه	no 53	unknown 58	yes -112
ولي	unknown -207	yes 197
وليد*	no 61	unknown -182	yes 82
وما	no 65	unknown -114	yes 51
وما بغيناش	no 71	yes -70
وما تجرح	no 180	unknown -53	yes -142
وما شفتش	no 60	unknown -123
ومسا*	no 96	unknown -176
ومشا*	no 270	unknown -229	yes -117
ومشي*	no -54	unknown 88	yes -68
ومشيت	no -54	unknown 88	yes -68
ومعا*	no 153	unknown -66	yes -95
وملا*	unknown 46	yes -50
وملانا	no 78	unknown -44	yes -43
وملانا المعاينه	no 78	unknown -44	yes -43
وملي	unknown -63	yes 73
ومن	no 118	yes -124
ومن بعد	no 118	yes -124
ومول	no -161	unknown -115	yes 237
ونحن	no 341	unknown -271	yes -169
ونزل	no 49	unknown 42	yes -108
ونزل الماء	no 49	unknown 42	yes -108
ونسي*	no 71	yes -117
ونسيت	unknown 65	yes -116
ونص	no 92	unknown -125
ونقل	no -92	unknown -77	yes 153
ونقل الي	no -92	unknown -77	yes 153
وهبط	no -136	unknown 92
وهرب	no -135	yes 91
وهرس*	no -246	unknown 338	yes -214
وهو يخرج	no 113	unknown -166
وهي	yes 56
وهي الان	no -95	unknown -118	yes 153
وواح*	unknown -119	yes 115
وواحد	unknown -119	yes 115
ووصل*	no 42	unknown -175	yes 105
ووصلات	no 42	unknown -175	yes 105
ويده*	no -164	unknown -145	yes 236
ويدها	no -164	unknown -145	yes 236
ويقو*	no 157	unknown -146
ويقول	no 157	unknown -146
يا	no 124	unknown -169
يا ولدي	unknown -126	yes 65
يبدو	no -169	unknown 133
يبدو ان	no -169	unknown 133
يتاذ	no 235	unknown -155	yes -138
يتاذ احد	no 209	unknown -178	yes -125
يتاذ*	no 255	unknown -208	yes -88
يتاذي	no 255	unknown -208	yes -88
يتبد*	no -194	unknown 110
يتضر*	no 264	unknown -172	yes -122
يتضرر	no 241	unknown -176	yes -102
يتعر*	no 198	unknown -120	yes -87
يتعرض	no 198	unknown -120	yes -87
يتعرض احد	no 144	unknown -89	yes -68
يتفق*	no 208	unknown -107	yes -130
يتوق*	unknown -148	yes 125
يتوقف	no -57	unknown -145	yes 179
يجرح	no 161	unknown -147	yes -102
يجرح احد	no 161	unknown -147	yes -102
يحدث	no 251	unknown -184	yes -70
يخرج	no 113	unknown -166
يد	no -45	unknown 52	yes -40
يدها	no -212	unknown -180	yes 322
يدي	no -220	yes 181
يرجع	no -156	unknown -165	yes 245
يرحم*	no -199	unknown 330	yes -209
يرحمها	no -106	unknown 179	yes -104
يرفض	no 87	yes -120
يشكو	no -109	unknown -243	yes 203
يصب	no 118	unknown -76	yes -73
يصب احد	no 44	yes -49
يصب اي	no 324	unknown -233	yes -140
يصبه*	no 86	unknown -123
يصبها	no 86	unknown -123
يصبها شيء	no 86	unknown -123
يطال*	no -180	unknown 120	yes 44
يطالب	no -180	unknown 120	yes 44
يعان*	no -140	unknown -195	yes 249
يعاني	no -140	unknown -195	yes 249
يعاني من	no -140	unknown -195	yes 249
يعتر*	unknown 68	yes -116
يعني	no -193	unknown 240	yes -94
يقود	no -123	unknown -44	yes 145
يقول	no -252	unknown 169	yes 49
يكن	no 249	unknown -140	yes -107
يكن احد	no 178	unknown -108	yes -79
يكن في	no 255	unknown -119	yes -163
يكن هناك	no 257	unknown -167	yes -125
يلمس*	no 320	unknown -233	yes -116
يملك	unknown 119	yes -138
ينزل	no 227	unknown -120	yes -155
يولم*	no -86	unknown -123	yes 195
يولمني	no -74	unknown -124	yes 179
يوم	no -48	unknown 110	yes -62
يوم 8	yes -56
يوم الاثنين	unknown 73	yes -111
يوم الاحد	no -109	unknown 93
يوم الجمعه	no -129	unknown 247	yes -138
يوم الخميس	no -145	unknown 246	yes -108
يوم السبت	unknown 46
يوما	no -121	unknown -59	yes 127
يومي*	no -180	unknown 87
يومين	no -180	unknown 87
يوني*	unknown 85	yes -78
يونيو	unknown 85	yes -78
يونيو 2025	no 49	yes -96
@thirdParty
	no 98	unknown -178	yes -51
10	yes 50
12	no -51	unknown 140	yes -101
15	no 161	yes -147
17	no -130	yes 153
18	no 237	unknown -91	yes -192
2025	no 84	yes -72
3	no -63	unknown 147	yes -142
3 ايام	no 198	unknown -96	yes -110
300	no 128	yes -92
300 لتر	no 128	yes -92
8	unknown -53
8 يونيو	no 137	unknown -40	yes -99
9	no -279	yes 302
900	no -284	unknown 302	yes -95
ابلا*	no -65	unknown -49	yes 105
ابلاغكم	no 44	unknown -50
ابلاغكم بان	no 44	unknown -50
ابلغ	no -99	unknown -59	yes 133
ابلغ*	no 181	unknown -42	yes -153
ابنت*	no -224	unknown -42	yes 262
ابنتي	no -114	yes 135
ابني	no -172	unknown -68	yes 240
ابني ذو	no -172	unknown -41	yes 200
اتصل	unknown -54
اتصل*	no -43	yes 83
اتصلت	no -43	yes 83
اتصلت بالشرطه	no -91	yes 118
اتلف	unknown -41
اثر	no 41
اثنا*	yes 48
اثناء	yes 48
اثناء السير	no -117	unknown 206	yes -184
اجد	no 218	unknown -92	yes -149
اجره	no -98	yes 109
اجل	no -216	unknown 174
احتا*	no 126	yes -93
احتر*	no 42	unknown 59	yes -111
احترق	unknown 156	yes -175
احتك*	no -152	unknown -40	yes 194
احتكاك	no -152	yes 178
احتكت	no -149	unknown -60	yes 209
احتم*	no 124	yes -97
احد	no -95	yes 74
احد اصيب	no 58
احد في	no 122	yes -90
احد من	no -294	yes 316
احدا	no -202	unknown -73	yes 256
احده*	no 149	unknown -50	yes -108
احدهم	no 149	unknown -50	yes -108
احمر	unknown -77	yes 95
اختر*	no -167	unknown -43	yes 204
اختف*	no 217	unknown -59	yes -164
اختي	no -128	unknown -48	yes 173
اخذ	unknown -57	yes 50
اخذو*	no 248	unknown -64	yes -194
اخذوا	no 248	unknown -64	yes -194
اخر	unknown -53
اخري	no -53	yes 84
اخي	no 191	unknown -42	yes -152
ادري	no 45	unknown -82
اذي	no 40	unknown 82	yes -137
ار	no 215	unknown -82	yes -154
اربع*	no 240	unknown -79	yes -197
اربعه	no 240	unknown -79	yes -197
ارتب*	no 77	yes -43
ارتج*	no -88	yes 102
ارتجف	no -77	yes 88
ارتجف وانا	no -77	yes 88
ارتط*	no 170	unknown -68	yes -99
ارتطمت	unknown -64
ارتف*	no 105	yes -76
ارتفاع	no 105	yes -76
ارتفاع مفاجي	no 118	yes -88
اردت	no 277	unknown -121	yes -208
ارسا*	no -235	unknown 307	yes -240
ارسال	no -235	unknown 307	yes -240
ارض	no -43	yes 74
اسبو*	no -44	unknown -40	yes 85
اسبوع	no -116	unknown -40	yes 157
استد*	no -146	unknown 145
استدعاء	no -119	unknown 197	yes -163
استر*	unknown 173	yes -198
استط*	no -96	yes 122
استطيع	no -96	yes 122
استم*	no -250	unknown -64	yes 287
استن*	no 181	yes -152
استي*	no 90	unknown -79
استيقظت	no 90	unknown -79
اسفل*	no -151	unknown 138	yes -72
اسفله	no -151	unknown 138	yes -72
اسقط	no -262	unknown -69	yes 298
اشار*	no -113	yes 134
اشاره	no -113	yes 134
اشتع*	no 176	unknown -77	yes -117
اشتعلت	no 176	unknown -77	yes -117
اشعر	unknown -45	yes 61
اصابات	no 79	yes -47
اصب	no 152	unknown -51	yes -103
اصبت	no 257	unknown -129	yes -189
اصرح	no 127	yes -215
اصص	no 132	yes -98
اصطد*	no -145	unknown -47	yes 192
اصطدمت	no -122	unknown -53	yes 172
اصطدمت بي	no -61	yes 82
اصلا*	no -99	unknown -66	yes 146
اصيب	no 127	unknown -79	yes -69
اضرا*	no -216	unknown 194	yes -76
اطفا*	no 139	yes -114
اظن	unknown -58	yes 61
اظن ان	unknown -74	yes 45
اعتر*	no -118	unknown -48	yes 163
اعترف	no -189	unknown -63	yes 231
اعمل	no -160	yes 180
افرا*	no 169	yes -148
افران	no 169	yes -148
افرغ*	no 191	unknown -51	yes -156
افرغوا	no 191	unknown -51	yes -156
اقتل*	yes 41
اقتلعت	no 44
اقدم	unknown -56	yes 60
اقدم شكايه	no 191	unknown -57	yes -142
اقوا*	no -77	yes 88
اقود	no -138	yes 162
اكتب	yes 58
اكثر	unknown -42	yes 68
الا	no 75	unknown -42
الا في	no 271	unknown -56	yes -232
الاب*	no -216	unknown -78	yes 281
الابواب	no -303	unknown -88	yes 338
الاث*	no -43	unknown 56
الاثنين	no -100	unknown 74
الاخ*	no -40	unknown -62	yes 105
الاخر	no -74	unknown -49	yes 122
الاخري	no -76	unknown -41	yes 108
الاد*	no -206	unknown 146
الار*	no 60	unknown -45
الاربع	no -300	unknown -56	yes 320
الاربعاء	no 168	yes -138
الاس*	no -46	yes 62
الاسبقيه	no -123	yes 142
الاسطبل	no 189	yes -165
الاسعاف	no -91	unknown -41	yes 125
الاسمنت	no -130	unknown -66	yes 174
الاسنان	no -150	unknown 110
الاش*	no -190	yes 216
الاشاره	no -43	yes 67
الاض*	no 62	unknown -50
الاضرار	no 62	unknown -50
الاط*	unknown -45	yes 71
الاطار	no 229	yes -210
الاطفاء	no -176	unknown -73	yes 224
الاع*	no 164	unknown -56	yes -117
الاف	no 285	unknown -69	yes -231
الاف درهم	no 285	unknown -69	yes -231
الاق*	no -95	unknown 208	yes -143
الاقامه	no -204	unknown 283	yes -140
الاكواريوم	no 94	yes -64
الال*	no 208	unknown -56	yes -147
الام*	no 40
الامامي	no 108	unknown -67	yes -44
الامامي لسيارتي	no 189	unknown -74	yes -115
الاماميه	no -145	unknown 132	yes -65
الامر	no 230	unknown -84	yes -160
الامن	no 69	unknown -55
الان	unknown -40	yes 46
الان عند	no -168	yes 203
الان*	no -49	unknown -54	yes 111
الانترنت	no 231	unknown -92	yes -190
الاو*	no 128	unknown -71	yes -52
الاوتوماتيكي	no 182	unknown -53	yes -132
الاي*	no -48	yes 87
الايمن	no -64	yes 106
البا*	unknown -41	yes 61
الباب	no 58	unknown -51
الباب لم	no 189	yes -170
الباربريز	unknown -82	yes 114
البارح	no -357	unknown 132	yes 165
البارحه	no -99	yes 113
الباركي	no -132	unknown -49	yes 168
الباش	no 204	unknown -90	yes -126
الباش د	no 204	unknown -90	yes -126
البالكون	no -154	unknown -84	yes 208
البح*	no 155	unknown -47	yes -105
البحر	no 164	unknown -50	yes -111
البخ*	no 77	yes -52
البر*	no 81	unknown -49
البرد	no 147	yes -127
البز*	no 159	yes -126
البزطام	no 159	yes -126
البس*	no -82	unknown -45	yes 125
البص*	no 125	yes -103
البصمات	no 100	yes -82
البط*	no -196	unknown 223	yes -191
البق*	no 127	yes -87
البقره	no 127	yes -87
البك*	no -97	unknown -47	yes 138
البكا	no 64
البلاستيك	yes 55
البلاط	no 211	unknown -73	yes -158
البلديه	no -378	unknown 251	yes 82
البن*	no -110	unknown 139	yes -92
البنت	no -180	yes 202
البنك	no -140	unknown 322	yes -364
البوطه	no 93	yes -69
البوليس	no -44	yes 49
البوليس جاو	no -91	unknown -80	yes 125
البوليس دارو	no 174	unknown -46	yes -126
البومبيه	no 198	unknown -47	yes -166
البي*	no 92	yes -68
البيت	no 61
البيتزا	no -176	unknown -55	yes 216
البير	no 235	unknown -77	yes -175
البيضاء	no -80	unknown 97	yes -48
التا*	no -211	unknown 249	yes -50
التابعه	no 191	unknown -71	yes -143
التامين	no -345	unknown 412	yes -157
التب*	no 138	unknown -44	yes -93
التبروري	no 98	unknown -58	yes -63
التح*	no -166	unknown 215	yes -158
التد*	no -56	unknown -79	yes 104
التر*	no 53	unknown -60
الترامواي	no 271	unknown -73	yes -208
التس*	no 180	unknown -56	yes -128
التصريح	no -97	unknown 175	yes -144
التصليح	no -71	unknown -98	yes 143
التع*	no -350	unknown 243	yes 121
التق*	no -108	yes 135
التل*	no 62	unknown -57
التلفاز	no 191	unknown -65	yes -137
التلفازه	unknown -62	yes 81
التم*	no 53	unknown 56	yes -147
التمس	unknown 104	yes -124
التو*	unknown -49	yes 68
التوصيل	no -89	unknown -46	yes 130
التي	no 80	yes -42
التي كانت	no 99	unknown -57	yes -56
التي*	unknown -86	yes 75
التيار	no -55	unknown -78	yes 114
التيليفون	unknown -112	yes 74
التيليفون ف	no 303	unknown -118	yes -211
الثا*	no 63	yes -41
الثالثه	no 264	unknown -74	yes -199
الثاني	unknown 74	yes -78
الثانيه	no 71	unknown -40
الثل*	no 71	unknown -45
الثلاثه	no 217	unknown -56	yes -169
الثلج	no 193	unknown -62	yes -135
الثلوج	no 133	unknown -55	yes -88
الجا*	no -120	unknown -52	yes 177
الجار	no -303	unknown -53	yes 360
الجاره	no -190	unknown -59	yes 244
الجامع	no 187	yes -161
الجب*	no 103	unknown -42	yes -58
الجبل	no 115	yes -80
الجد*	no -70	unknown 59
الجدارميه	no 165	unknown -48	yes -114
الجر*	no 190	unknown -107	yes -102
الجرحي	no -250	yes 270
الجرس	no -119	yes 141
الجز*	no -169	unknown -47	yes 198
الجل*	no 181	yes -145
الجلابه	no 165	yes -140
الجلد	no 175	unknown -40	yes -139
الجلد ديال	no 175	unknown -40	yes -139
الجم*	no 88	yes -46
الجمعه	no 117	yes -91
الجمعه الماضي	no 59	yes -43
الجميع	no 94	unknown -72	yes -46
الجميع ولم	no 94	unknown -72	yes -46
الجن*	no 101	unknown -58	yes -40
الجناح	unknown -59
الجنب كامل	no 54	unknown -51
الجه*	no 169	unknown -49	yes -127
الجهه	no -69	yes 82
الجهه اليسري	no -69	yes 82
الجو*	no 122	yes -103
الجي*	no -118	unknown -54	yes 174
الجيب	no 190	yes -159
الجيران	no -226	unknown -61	yes 283
الجيران تحتنا	no -197	yes 211
الحا*	no 63	unknown -59
الحاج	unknown -53
الحاجب	no -171	unknown -66	yes 192
الحارس	no -91	unknown -56	yes 137
الحاسوب	no 127	unknown -43	yes -90
الحافله	no 273	unknown -89	yes -198
الحانوت	no 180	unknown -73	yes -136
الحج*	unknown -41	yes 68
الحجاره	no 108	yes -80
الحجاره علي	no 108	yes -80
الحجر	unknown -43
الحد*	unknown -45
الحديد	unknown -43	yes 54
الحديقه	no 90	unknown -57	yes -45
الحر*	no 165	yes -154
الحراره	no 189	unknown -83	yes -106
الحس*	unknown 106	yes -135
الحساب	no -81	unknown 174	yes -172
الحسن	no -139	unknown 110
الحسن الثاني	no -139	unknown 110
الحص*	no 114	unknown -64	yes -50
الحصان	no 72	unknown -41	yes -44
الحصيره	no 273	unknown -123	yes -179
الحط*	no 213	unknown -70	yes -170
الحف*	no -227	unknown -54	yes 260
الحق*	no 176	unknown -50	yes -131
الحك*	no -143	unknown -59	yes 195
الحل*	no -76	yes 109
الحم*	no 53	unknown -44
الحمار	no 45	unknown -83
الحمد	no 108	unknown -46	yes -61
الحمد لله	no 86	unknown -47
الحو*	no 96	unknown -55
الحوايج	no 214	unknown -50	yes -173
الحوض	unknown -49
الحوض ديال	no 163	unknown -58	yes -108
الحي	no -233	yes 254
الحيط	unknown -40
الحيطان	no 138	yes -103
الحين	no -115	yes 147
الخا*	no -95	unknown -41	yes 136
الخامس	no -146	yes 170
الخد*	no -76	unknown -58	yes 129
الخدمه	no 94	yes -60
الخر*	no 202	unknown -51	yes -158
الخز*	no 121	unknown -99
الخزانه	no 319	unknown -137	yes -276
الخس*	no 55
الخساير	no 55
الخش*	unknown -68	yes 53
الخشب	no 108	unknown -84
الخض*	no -244	unknown 187
الخط	unknown -64	yes 59
الخل*	no -59	yes 69
الخلف	no -139	yes 177
الخلفي	no -72
الخلفيه	no 259	unknown -120	yes -194
الخميس الماضي	no -114	yes 132
الخو*	no 157	yes -124
الخي*	no 83	unknown 51	yes -155
الخيمه	no -74	unknown 166	yes -152
الدا*	no 40	unknown 74	yes -119
الداخل	unknown -41
الدار	unknown 124	yes -155
الدار ما	no 131	unknown -43	yes -86
الدج*	no 228	unknown -54	yes -192
الدخ*	unknown -43
الدخان	no -58	unknown -47	yes 98
الدراجه	no -111	yes 135
الدراري	unknown -58
الدرج	no -142	unknown 188	yes -68
الدرك	unknown -41
الدرك الملكي	no 92	yes -71
الدروج	no 317	unknown -119	yes -243
الدري	unknown -61	yes 77
الدق*	no -81	yes 109
الدقيق	yes 50
الدم*	no -45	unknown -52	yes 91
الده*	unknown -53	yes 75
الدهب	unknown -53	yes 75
الدوش	unknown -71
الدي*	no -353	unknown 358	yes -85
الذر*	no 60	unknown -65
الذق*	no -124	unknown -49	yes 152
الذقن	no -124	unknown -49	yes 152
الذي	no -122	yes 92
الذي كان	no -258	unknown -58	yes 291
الرا*	no -115	unknown 111
الراجل	unknown -83
الراكب	no -134	unknown 323	yes -278
الرب*	no -136	unknown 107
الرباط	no -136	unknown 107
الرج*	no -139	yes 176
الرجل	no -162	yes 201
الرح*	no -60	unknown 144	yes -142
الرحله	no -60	unknown 144	yes -142
الرع*	no 262	unknown -74	yes -190
الرعديه	no 174	unknown -48	yes -136
الرق*	unknown -63	yes 103
الرقبه	no -214	unknown -52	yes 263
الرك*	no -134	yes 161
الرو*	no 50	yes -70
الروايد	no 262	unknown -97	yes -170
الروبيني	no -59	unknown -42	yes 97
الري	unknown -102	yes 103
الري*	unknown -51
الرياض	no -131	yes 93
الريح	no 69
الريفي	no 258	unknown -124	yes -189
الزا*	no 71	unknown -54
الزاج	no 58	unknown -52
الزب*	no -87	unknown -45	yes 135
الزبل	no 44	unknown -56
الزبون	no -192	yes 228
الزج*	no 49	yes -55
الزجاج	no 81	yes -112
الزجاج الامامي	no 138	unknown -89	yes -66
الزجاجي	no 178	unknown -40	yes -136
الزر*	no 79	unknown -50
الزل*	unknown -63	yes 50
الزليج	unknown -63	yes 50
الزم*	no -223	unknown -81	yes 275
الزن*	no 130	yes -104
الزنقه	no 130	yes -104
الزه*	no 91	unknown -55
الزهر	no 199	unknown -47	yes -153
الزو*	no -54	unknown -56	yes 113
الزواج	no 123	unknown -71	yes -65
الزي*	no 59	unknown 53	yes -122
الزيت	no -46	unknown 108	yes -84
السا*	no -78	yes 102
السادسه	no -43	yes 53
الساروط	no -168	unknown 144
الساعه	yes 54
الساعه السادسه	no -43	yes 53
السايق	no -136	unknown -44	yes 180
السايق كان	no -200	yes 222
السب*	unknown -58	yes 41
السبت	no -45	unknown -48	yes 92
السبت كنا	no -331	unknown -71	yes 354
السخ*	no -171	unknown 149
السخان	unknown -46	yes 73
السد*	no -147	unknown -40	yes 171
السداري	no -147	unknown -40	yes 171
السر*	unknown 69	yes -79
السط*	no 86	unknown -67
السطح	unknown -56
السفر	no 42	unknown 90	yes -165
السفلي	unknown -56	yes 63
السق*	unknown -54
السقف	no 57	unknown -55
السقف ديال	no 89	unknown -43	yes -47
السك*	no -214	unknown 322	yes -175
السكانير	no 159	yes -151
السكر	no -91	yes 118
السل*	yes 49
السلام	no -83	yes 49
السلام عليكم	no -73	unknown 62
السلامه	no -186	unknown -41	yes 227
السلطات	no 165	unknown -55	yes -117
السلطه	no 206	unknown -55	yes -150
السلعه	no -280	unknown -89	yes 319
السلوم	unknown -100	yes 105
السم*	unknown -76	yes 81
السن*	no -85	unknown 226	yes -296
السو*	yes -57
السوق	no 123	unknown -86	yes -50
السي*	no 43
السياحي	unknown 166	yes -208
السيار	no -44	unknown -55	yes 101
السياره الاخري	no -76	unknown -41	yes 108
السيد	no -126	unknown -54	yes 177
السيده	no -161	unknown -45	yes 208
السير	no -153	unknown 112
السيل	no 191	unknown -74	yes -128
السينما	no 250	unknown -56	yes -219
السيول	no -71	unknown -48	yes 107
الشاب	yes 47
الشاحنه	no -203	yes 238
الشارع	no -45	unknown 80	yes -44
الشاشه	no 146	unknown -56	yes -102
الشاي	no 53
الشب*	no 241	unknown -66	yes -174
الشبكه	no 260	unknown -85	yes -188
الشت*	no 67
الشتا	no 113	yes -79
الشج*	no 181	unknown -57	yes -127
الشجره	no 81	yes -57
الشح*	no 275	unknown -90	yes -203
الشر*	yes 59
الشرجم	no 131	unknown -46	yes -82
الشرجم ديال	no 49	unknown -51
الشرطه	no -53	yes 85
الشركه	unknown 81	yes -56
الشع*	no 73	unknown -42
الشف*	no 146	unknown -52	yes -115
الشق*	no -67	unknown -64	yes 119
الشقه	no -177	unknown -62	yes 215
الشك*	no 59
الشكايه	no 78	unknown -43	yes -40
الشم*	no 116	unknown -48	yes -71
الشمسيه	no -57	yes 78
الشو*	no 90	unknown -61
الشي*	no -265	unknown -57	yes 294
الصا*	no 158	unknown -60	yes -94
الصاك	no 220	unknown -57	yes -164
الصاك من	no 155	yes -136
الصالون	no 185	unknown -63	yes -124
الصالون كامل	no -58	yes 79
الصباغه	no 172	unknown -57	yes -110
الصباغه علي	no 103	yes -66
الصبع	no -48	yes 71
الصد*	no -115	unknown -77	yes 177
الصدر	unknown -183	yes 109
الصدمه	no -105	yes 133
الصر*	no -123	unknown -59	yes 165
الصغ*	no 69	unknown -53
الصغير	no 62	unknown -52
الصغير الذي	no 241	unknown -71	yes -177
الصغيره	no 72	unknown -53
الصن*	no 62	unknown -42
الصي*	no 48	unknown -45
الضا*	no 237	unknown -75	yes -178
الضب*	no 67	unknown -40
الضباب	no 67	unknown -40
الضر*	no 158	yes -125
الضو	unknown 75	yes -105
الضو*	no -128	unknown 94
الضوء	no -76	yes 107
الطابق	unknown -40	yes 76
الطابق الخامس	no -140	yes 158
الطاكسي	no 81	unknown -74
الطب*	no -55	unknown 179	yes -135
الطبيب	no -115	unknown 238	yes -170
الطر*	no -59	yes 56
الطرفين	no -106	yes 133
الطريق	no -70	yes 45
الطريق السيار	no -44	unknown -55	yes 101
الطريق الي	no -241	unknown 242	yes -48
الطل*	no -160	unknown -62	yes 206
الطلاء	no -160	unknown -62	yes 206
الطم*	no 117	yes -148
الطموبيل	no 98	yes -140
الطن*	no -98	unknown 220	yes -180
الطنوبيل	no -102	unknown 193	yes -204
الطنوبيل ف	no -102	unknown 193	yes -204
الطو*	no 76	yes -104
الطوموبيل	unknown 71	yes -96
الطي*	no 188	unknown -55	yes -128
الظه*	no -58	yes 94
الظهر	no -58	yes 94
العا*	no 60
العاده	no 207	unknown -41	yes -173
العاصفه	no 178	yes -141
العاصفه الرعديه	no 174	unknown -48	yes -136
العافيه	no 116	unknown -44	yes -70
العافيه شعلات	no 135	unknown -48	yes -88
العام	unknown 61	yes -73
العام اللي	no -47	unknown 160	yes -197
العامل	no -61	unknown -64	yes 96
العت*	no 252	unknown -71	yes -196
العج*	no 43	unknown -67
العجله	no 179	unknown -119	yes -131
العجين	no -66	yes 93
العد*	no 114	unknown -74	yes -45
العر*	no -86	yes 49
العرس	no -97	unknown -97	yes 139
العس*	no 182	unknown -60	yes -118
العش*	no -273	unknown -51	yes 298
العص*	no -91	unknown -63	yes 145
العط*	no 142	yes -119
العق*	no -374	unknown 446	yes -334
العل*	no 42
العم*	no 41
العماره	unknown -64	yes 100
العمال	yes 55
العمل	unknown -44
العمليه	no 320	unknown -112	yes -248
العن*	no 47	unknown -44
العنق	no -243	unknown -63	yes 284
العو*	no 99	unknown -50	yes -47
العود	no 192	unknown -59	yes -131
العي*	no -111	unknown 105
العيد	no 42	unknown -83
الغر*	no 81	yes -48
الغرزات	no 125	yes -88
الغرفه	no 59
الغس*	unknown 136	yes -175
الغض*	no -288	unknown -57	yes 312
الغل*	no -177	unknown -75	yes 214
الف	no 42	unknown 120	yes -200
الف درهم	no 42	unknown 120	yes -200
الفا*	no -75	unknown -74	yes 138
الفاتوره	no -328	unknown -75	yes 354
الفار	no 108	unknown -55	yes -72
الفج*	no -60	yes 99
الفجر	no -60	yes 99
الفخ*	unknown -51	yes 65
الفخار	no -135	unknown -51	yes 170
الفراش	unknown -107	yes 88
الفرن	no 68	unknown -108
الفرنسي	no -181	yes 211
الفرنسيه	no -128	unknown 87
الفق*	unknown -80	yes 40
الفل*	no -56	unknown 117	yes -76
الفلوس	no -226	unknown 281	yes -152
الفن*	no -75	unknown 214	yes -289
الفو*	unknown 48
الفوق	no -363	unknown -68	yes 386
الفول	no -209	unknown 166
الفيراندا	no 233	unknown -102	yes -193
القا*	no 57	unknown -49
القادوس	unknown -69	yes 45
القب*	no 171	unknown -41	yes -127
القبو	no 93	yes -72
القدام	no -122	unknown 141	yes -56
القدم	yes 54
القديم	no 212	unknown -50	yes -168
القديمه	no 69	unknown -92
القرميد	no -86	unknown -61	yes 126
القص*	no 82	yes -48
القصدير	no 180	yes -161
القض*	no 87	unknown -65	yes -42
القضاييه	no 201	unknown -51	yes -170
القط	no -88	unknown -44	yes 125
القط*	unknown 221	yes -312
القطار	unknown 96	yes -121
القف*	no 188	yes -153
القفل	no 189	yes -157
القم*	no -70	unknown -46	yes 109
القمامه	unknown -49
القنطره	no 120	unknown -62	yes -57
القه*	no 75	unknown -55
القهوه	no 75	unknown -55
القي*	no 140	unknown -57	yes -90
الكا*	no 101	yes -65
الكابو	no 160	unknown -41	yes -116
الكاف	no 208	unknown -61	yes -166
الكاميرا	no 287	unknown -66	yes -220
الكاميو	unknown -77	yes 67
الكب*	no 133	yes -113
الكبير	no 133	yes -113
الكت*	no -60	unknown -62	yes 116
الكرا	unknown 151	yes -213
الكراج	no 266	unknown -140	yes -166
الكراسي	no -83	unknown -48	yes 124
الكس*	no -264	unknown 180	yes 74
الكش*	no 180	unknown -104	yes -140
الكل	unknown -42
الكل في	unknown -42
الكل*	no -57	unknown -51	yes 109
الكلب	no -84	unknown -43	yes 130
الكه*	no 82	yes -82
الكهرباء	unknown 140	yes -158
الكهربايي	no 226	unknown -69	yes -151
الكهرباييه	no -78	unknown -82	yes 140
الكو*	no -128	unknown 92
الكوره	no 91	unknown -104
الكوزينه	no 48	unknown -42
الكوفر	no 144	yes -105
الكونسطا	no -283	unknown -64	yes 340
الكونطور	no 166	unknown -40	yes -129
اللا*	unknown -86	yes 68
اللح*	no 73	unknown -110
اللحم	no 73	unknown -110
الله	unknown -46
الله ستر	no -206	yes 232
الله ما	no -258	unknown -54	yes 289
الله يرحمها	unknown 128	yes -155
اللو*	no 44	unknown -42
اللوحات	no -136	yes 155
اللوحات الشمسيه	no -136	yes 155
اللوحه	no 122	unknown -42	yes -92
اللور	no 91	unknown -58
اللي	no -66	unknown -46	yes 114
اللي فات	no -47	unknown 160	yes -197
اللي فوقي	no -242	unknown -52	yes 266
اللي كان	unknown -84	yes 68
اللي ما	no -147	unknown -72	yes 199
اللي مشي	unknown -56
اللي*	no 126	unknown -50	yes -70
الليل	no 40	unknown -46
الليل ماكان	no 83	yes -57
الليله	no 192	unknown -48	yes -158
الم	no -121	unknown -49	yes 156
الم في	no -121	unknown -49	yes 156
الما	no 81	unknown -57
الما سخون	no 132	yes -95
الماء	yes 58
الماء عند	no -111	yes 138
الماء في	no -53	yes 73
الماء من	no 127	yes -101
المازوت	no 267	unknown -45	yes -222
الماضي	no 46
الماضي كنت	no -55	yes 64
المب*	no -138	unknown -41	yes 163
المت*	no 153	unknown -59	yes -96
المث*	no 281	unknown -90	yes -231
المج*	no -167	unknown 46	yes 103
المجاوره	no -135	yes 153
المحرك	unknown 83	yes -102
المحضر	no 70	unknown -62
المحكمه	no -280	unknown 249
المحليه	no 113	yes -87
المحليه والدرك	no 113	yes -87
المحمديه	no -185	unknown -48	yes 226
المحمله	no -68	unknown -49	yes 119
المخ*	no -67	unknown -49	yes 114
المدخل	no -55	unknown -76	yes 103
المدرب	no -258	unknown 229	yes -63
المدرسه	no -59	unknown -53	yes 107
المدرسي	no 93	unknown -117
المدنيه	no -48	yes 73
المر*	no 62	unknown -46
المرا	no -47	unknown -80	yes 114
المراب	no 83	unknown -57
المرحاض	no 132	unknown -51	yes -102
المرفق	unknown 130	yes -174
المركبه	no -159	yes 192
المركز	no 261	unknown -54	yes -226
المره	no -84	unknown -62	yes 134
المرور	no -117	yes 142
المز*	no 259	unknown -70	yes -210
المس*	yes 45
المساحات	no 213	unknown -46	yes -173
المستاجر	no -119	yes 148
المستشفي	no -80	unknown -57	yes 137
المستعجلات	no -98	unknown -46	yes 132
المسجد	unknown -52	yes 43
المسكين	unknown -42
المش*	no -126	yes 161
المشترك	no -165	yes 193
المص*	unknown 60	yes -105
المصباح	no -110	unknown 135	yes -49
المط*	yes -60
المطافي	yes 56
المطبخ	no 128	yes -85
المطر	no 65	yes -40
المظ*	no 182	unknown -57	yes -142
المظله	no 182	unknown -57	yes -142
المع*	no -42	yes 77
المعاينه	no -112	yes 142
المعاينه الوديه	no -78	yes 103
المغ*	no 142	unknown -42	yes -107
المغسله	no 161	unknown -47	yes -134
المف*	no -513	unknown 387
المق*	no 84	unknown 42	yes -125
المقدمه	no 72	yes -54
المقلاه	no 55	yes -45
المقهي	no 243	unknown -82	yes -183
المك*	no -93	unknown -65	yes 158
المكان	no 44	unknown -57
المل*	no -79	yes 49
الملاك	no -137	unknown -45	yes 167
الملكي	no 175	yes -142
المم*	unknown -63
المن*	unknown -50
المناسب	unknown -48
المناسب ولم	unknown -48
المنحدر	no -194	unknown -74	yes 246
المنطقه	no -60	yes 86
المه*	no -93	yes 125
المو*	no 77	unknown -59
الموسم	no 127	unknown -101	yes -46
الموضوع	no 66	yes -40
الموطو	no 195	unknown -76	yes -115
الموطور	unknown -57	yes 80
الموقع	no 152	unknown -56	yes -100
الموقف	no -152	yes 187
الموكيت	no 303	unknown -67	yes -267
المي*	no 85	unknown -47
المياه	yes 44
الميناء	no 96	unknown -46	yes -56
النا*	yes 47
النادي	no -135	unknown -45	yes 168
النار في	unknown -44
الناريه	no 64
الناس	no -139	yes 106
النافذه	no 91	unknown -63	yes -48
الناموسيه	no 188	unknown -49	yes -141
النت*	unknown -53
النتيجه	unknown -53
النج*	no 150	yes -122
النح*	no 183	yes -153
النز*	no -100	yes 127
النض*	no 68	unknown 55	yes -167
النضاضر	no -146	unknown 182	yes -79
النع*	unknown -44	yes 70
النعاس	no 53	unknown -43
النعناع	no -107	unknown -45	yes 138
النم*	no -238	unknown -62	yes 274
النمره	no -238	unknown -62	yes 274
النه*	no -43	unknown -60	yes 97
النهار	no 70	unknown -67
النو*	no -131	unknown -57	yes 179
النوافذ	no -131	unknown -57	yes 179
اله	no 77	unknown -53
الها*	no 185	unknown -43	yes -148
الهاتف	no 185	unknown -43	yes -148
الهو*	no 100	unknown -54	yes -53
الهوايي	no 220	unknown -53	yes -206
الوا*	no 51	yes -46
الواد	no 189	unknown -50	yes -142
الوادي	no -91	yes 112
الواقفه	no 110	unknown -43	yes -76
الوالدين	no 80	unknown -113
الواليد	no 145	unknown -55	yes -87
الواليده	no 164	yes -131
الوحل	no -88	yes 106
الود*	no -83	yes 118
الودي	no -176	unknown -55	yes 219
الوديه	no -95	yes 120
الور*	no -104	yes 83
الوراق	no -47	unknown 174	yes -173
الورقه	no -136	yes 160
الوركه	no -56	unknown -105	yes 116
الوط*	no -97	unknown -81	yes 154
الوق*	no 117	unknown -48	yes -70
الوقت	no 98	unknown -52	yes -47
الوقت المناسب	unknown -48
الول*	no -140	unknown 170	yes -74
الولد	no -79	unknown 229	yes -240
الي	no -75	unknown 94
الي الامن	no 88	yes -59
الي المستشفي	unknown -87	yes 112
الي غرفه	no -214	yes 226
اليا*	no -51	unknown -98	yes 125
اليد	no 70	unknown -63
اليس*	no -133	yes 162
اليسري	no -133	yes 162
اليم*	no 112	yes -78
اليه*	no 232	unknown -80	yes -174
اليها	no 232	unknown -80	yes -174
اليو*	no -59	unknown 55
اليوم	no -59	unknown 55
ام	no -255	unknown 232	yes -59
اما	yes 48
امام	no -112	unknown -49	yes 162
امام العماره	no 266	unknown -68	yes -211
امس	no 81	yes -90
امشي	no 52	unknown -81
امطا*	no 146	yes -118
امطار	no 146	yes -118
امي	no 114	unknown -42	yes -75
ان	unknown -42
انا	no -49	yes 53
انا بخير	no -109	unknown 153	yes -80
انا سليم	no 258	unknown -40	yes -239
انا كنت	no 151	unknown -44	yes -109
انا لاباس	no -135	unknown 111
انا لي	no -83	unknown -127	yes 157
انا ما	no -96	unknown -54	yes 152
انا مزيان	no 60	unknown -42
انا من	unknown -57	yes 61
انا ولا	no -98	unknown -61	yes 159
انبو*	no 136	unknown -53	yes -89
انبوب	no 136	unknown -53	yes -89
انحر*	no 91	unknown -49	yes -42
انحرفت	no 91	unknown -49	yes -42
اندل*	no -84	yes 118
اندلعت	no -223	yes 247
اندلعت النار	no -223	yes 247
انزل*	no 56	unknown -46
انزلقت	no 220	yes -182
انغر*	yes 46
انغرست	no 48	unknown -49
انفج*	no -44	unknown 49
انفجر	no 42
انفجر انبوب	no -53	yes 73
انفجر خرطوم	yes 41
انفجرت	no -318	unknown 259
انفس*	no -66	yes 93
انفص*	no -144	unknown 194	yes -137
انفصلت	no -144	unknown 194	yes -137
انكس*	no -79	unknown 251	yes -212
انكسر	unknown 179	yes -190
انني	no -144	yes 169
انه	no -85	unknown -40	yes 124
انها*	no 108	unknown -42	yes -63
انهار	no 53
اني	no -103	yes 125
اود	no -184	unknown 161
اي	unknown -52	yes 48
اي شخص	yes 48
ايام	no 64	unknown -51
ايضا	no -127	yes 160
باب	no 145	unknown -57	yes -85
بارك*	no 256	unknown -95	yes -182
باش	no 89	unknown -51
باقي ما	no 160	unknown -71	yes -109
بالا*	no 59	unknown -114	yes 40
بالب*	no 330	unknown -66	yes -280
بالت*	no -150	unknown -55	yes 193
بالج*	no 92	yes -51
بالجهد	no 125	yes -88
بالح*	unknown -58	yes 45
بالحجاره	no 189	unknown -72	yes -128
بالد*	no 66
بالدخان	no 167	unknown -47	yes -122
بالر*	no -40	unknown -70	yes 109
بالريح	no -293	unknown -92	yes 333
بالريح علي	no -293	unknown -92	yes 333
بالز*	unknown -49
بالس*	unknown 92	yes -152
بالسياره	no -425	unknown 308
بالش*	no -43	unknown -45	yes 89
بالشرطه	no -71	yes 90
بالص*	no -170	unknown -101	yes 230
بالض*	no -145	unknown 117
بالع*	no 188	unknown -50	yes -133
بالغ*	no -219	unknown -48	yes 263
بالف*	no -61	unknown 65	yes -43
بالك*	unknown -76	yes 76
بالل*	no -75	unknown 51
بالم*	no 67	unknown -58
بالما	no 122	unknown -49	yes -87
بان	no -59	yes 93
بايع	no -163	yes 183
بتار*	no -104	yes 124
بتاريخ	no -104	yes 124
بتمز*	no -82	unknown -144	yes 166
بجان*	no 124	yes -96
بجوج	unknown -48	yes 40
بحاج*	no 271	unknown -104	yes -203
بحال	no -92	unknown -45	yes 138
بحال الحديد	no -195	unknown -63	yes 238
بحثا	no 171	unknown -45	yes -139
بحير*	no 236	unknown -80	yes -157
بحيره	no 236	unknown -80	yes -157
بخير وانا	no -178	unknown -56	yes 232
بدات	no -154	unknown -49	yes 186
بدرا*	no -47	unknown -70	yes 98
بدراجتي	unknown -83	yes 49
بدني*	no -146	unknown -51	yes 183
بدون	no -97	unknown -60	yes 148
برد	no 304	unknown -53	yes -256
برد يوم	no 270	unknown -46	yes -239
بسبب	unknown 53	yes -83
بسرع*	no -62	yes 97
بسرعه	no -62	yes 97
بسرق*	no 208	unknown -66	yes -167
بسرقه	no 208	unknown -66	yes -167
بسيط	no -100	unknown -55	yes 147
بسيط*	no -93	unknown -45	yes 138
بسيطه	no -93	unknown -45	yes 138
بشري*	no -199	yes 221
بشريه	no -199	yes 221
بشكا*	no -72	unknown -81	yes 118
بشكايه	no -72	unknown -81	yes 118
بشوي*	unknown -46
بشويه	unknown -46
بشيء	unknown -41
بعاد	no 161	unknown -50	yes -112
بعد	no -48
بعد ما	no -181	unknown -42	yes 214
بعدم*	unknown -63	yes 78
بعدما	unknown -63	yes 78
بغاش	no -196	unknown -54	yes 248
بغيت	no -57
بغيت نعرف	no -156	unknown 140
بغيت*	no -141	unknown -56	yes 188
بغيتش	no -141	unknown -56	yes 188
بغين*	unknown -53	yes 72
بغيناش	unknown -53	yes 72
بفعل	no 255	unknown -119	yes -146
بقا	no -77	unknown 159	yes -137
بقات	no -303	unknown 95	yes 191
بقات*	no 73	unknown -79
بقاتش	no 73	unknown -79
بقاش	unknown -77	yes 76
بقعه	no -262	unknown -108	yes 294
بكدم*	no -119	yes 151
بكدمه	no -119	yes 151
بكل	no -101	yes 131
بلا	no -139	unknown 49	yes 86
بلا حتي	no 119	yes -93
بلا ما	no -214	unknown 135	yes 74
بلاص*	no 154	yes -154
بلاصتو	unknown 74	yes -109
بلاصه	no 230	unknown -65	yes -167
بلان*	no 200	unknown -79	yes -130
بلانت	no 200	unknown -79	yes -130
بنا	no -84	yes 121
بناد*	no 159	unknown -85	yes -102
بنادم	no 159	unknown -85	yes -102
بنتي	no -114	yes 74
بنفس*	no -138	unknown -51	yes 182
به	unknown -42
بها	no -161	yes 102
بهذا	no -161	yes 193
بوحد*	no 93	yes -64
بوحدها	no 91	yes -62
بوحدو	no 124	yes -91
بولي*	no -44	unknown 44
بوليس	no -44	unknown 44
بوليس لا	no 72	yes -44
بي	yes 45
بيا	no 232	unknown -110	yes -163
بيت	no -146	unknown 121
بيت النعاس	no -55	yes 86
بيجو	unknown -61	yes 43
بيضا*	no -225	unknown -41	yes 252
بيضاء	no -225	unknown -41	yes 252
بيضاء عند	no -225	unknown -41	yes 252
بين	unknown 49	yes -87
بينم*	no 89	yes -52
بينما	no 89	yes -52
بينما كان	no 172	yes -149
بينما كنت	no 124	unknown -47	yes -83
بينن*	no -129	unknown -49	yes 161
بيننا	no -129	unknown -49	yes 161
بيني	no -146	unknown -48	yes 192
بيني وبين	no -146	unknown -48	yes 192
تاذي	no -55	unknown -76	yes 103
تامي*	no -244	unknown 297	yes -140
تامين	no -269	unknown 361	yes -273
تبكي	no -184	unknown -73	yes 244
تجرح	no 269	unknown -51	yes -235
تجرح*	no -288	unknown -123	yes 331
تجرحات	no -288	unknown -123	yes 331
تحت	no 183	unknown -48	yes -131
تحت الباب	no 126	yes -99
تحت المغسله	no 161	unknown -47	yes -134
تحتن*	no -197	yes 211
تحتنا	no -197	yes 211
تحته*	no 180	unknown -44	yes -139
تحتها	no 180	unknown -44	yes -139
تحرق	no -154	unknown 50	yes 102
تحرق ليه	no -271	unknown 128	yes 136
تحرق*	no 118	unknown -47	yes -70
تحرقات	no 147	unknown -57	yes -88
تحمل	no -245	unknown -43	yes 275
تحيه	yes 51
تحيه طيبه	yes 51
تخسر	no -129	unknown -46	yes 168
تخنق	no 157	unknown -46	yes -110
تدخل	unknown -90	yes 59
تدري*	no -167	yes 193
ترجع*	no -222	unknown 260	yes -147
ترجعو	no -222	unknown 260	yes -147
ترجعو ليا	no -222	unknown 260	yes -147
ترك	yes 40
تركت*	unknown -43	yes 77
تركي*	unknown -89	yes 58
تسجل	yes 61
تسجل اي	no -64	yes 90
تسرب	unknown -41
تسرب في	no 152	unknown -56	yes -101
تسرب*	no 86	unknown -78
تسرق*	no 177	unknown -63	yes -116
تسرقات	no 177	unknown -63	yes -116
تشفر	no 204	unknown -54	yes -163
تشق	no 68	unknown -87
تشقا*	no -118	unknown -60	yes 164
تشقات	no -118	unknown -60	yes 164
تشكو	no -148	yes 188
تصدع	no 227	unknown -59	yes -186
تصري*	no 183	unknown -55	yes -139
تصوي*	unknown -60	yes 79
تضرب*	no 65	unknown -97
تضرر	no -102	unknown -61	yes 148
تعرض	yes 41
تعرض*	no 92	unknown -40	yes -50
تعرضت	no 92	unknown -40	yes -50
تعرف*	no -184	unknown 147
تعرفت	no -179	unknown 182
تعوج	no 181	unknown -44	yes -147
تعود	no -258	unknown -56	yes 299
تعوي*	no 180	unknown -82	yes -96
تفاه*	no -65	yes 87
تفرق*	no 216	unknown -65	yes -147
تفرقع	no 250	unknown -78	yes -173
تفك	no 77	unknown -68
تقاس	no -111	unknown -46	yes 154
تقاس حتي	no -214	unknown -41	yes 243
تقاس*	no 120	yes -86
تقاسيت	no 129	yes -98
تقاسيت ما	no 129	yes -98
تقدم*	no -72	unknown -81	yes 118
تقدمت	no -72	unknown -81	yes 118
تقري*	no -122	unknown -46	yes 169
تقريبا	no -67	unknown -53	yes 122
تقرير	no -129	unknown -47	yes 172
تقريرا	no -185	yes 212
تقطع	no 295	unknown -102	yes -200
تقل	no -240	yes 271
تقلع	unknown -72	yes 50
تقلق*	no 230	yes -209
تكن	no 108	unknown -57	yes -55
تلف	no 81	yes -68
تم	unknown -46	yes 81
تما	no 93	unknown -62
تمري*	no -258	unknown 229	yes -63
تمرين	no -258	unknown 229	yes -63
تنتب*	no -167	yes 200
تنتبه	no -167	yes 200
تنفخ	unknown -53	yes 46
تهرس	no -99	unknown -93	yes 144
تهرس*	unknown -47
تهرسات	unknown -53	yes 63
توجد	no 47
توقع	no -237	unknown -48	yes 268
توقي*	no -98	yes 120
توقيع	no -98	yes 120
توقيع المعاينه	no -56	yes 75
تيو	no -53	unknown -53	yes 101
ثقب	no -137	unknown -55	yes 165
ثلاث سيارات	no -286	unknown -72	yes 337
ثلاث*	no 81
ثلاثه	no 70
ثلاثي	no -55	unknown -47	yes 94
جا	no -290	unknown -52	yes 320
جاء	no 105	yes -74
جات	no -78	unknown -59	yes 136
جاتو	no 214	unknown -55	yes -170
جارت*	no -173	unknown -50	yes 216
جارتنا	no -205	unknown -62	yes 246
جارتي	no -72	unknown -40	yes 98
جارن*	no -212	yes 238
جارنا	no -212	yes 238
جاري	no -310	unknown -59	yes 365
جانب*	no -99	yes 116
جانبي	no -99	yes 116
جاو	unknown -42	yes 80
جبين*	no 84	yes -58
جدا	no 82	unknown -92
جدار	no 102	yes -64
جدار*	no 68	unknown -56
جدرا*	no 77	unknown -55	yes -40
جدران	no 77	unknown -55	yes -40
جرح	no 68	unknown -47
جرحي	no -118	yes 155
جروح*	no 155	unknown -43	yes -110
جروحا	no 155	unknown -43	yes -110
جري	unknown -49	yes 83
جريح	no -185	yes 203
جميع*	no 198	unknown -40	yes -168
جميعا	no 198	unknown -40	yes -168
جهاز	no 230	unknown -79	yes -167
جواب	no -152	yes 171
جوج	no 102	yes -65
جيت	no 230	unknown -56	yes -184
حاجه	no -154	unknown 91	yes 40
حادث	no -132	unknown -47	yes 167
حاده	no 240	unknown -78	yes -167
حافل*	no -131	yes 158
حافله	no -131	yes 158
حافي*	no 136	yes -96
حافيه	no 136	yes -96
حامل	no -185	unknown -48	yes 226
حاول	no 208	yes -174
حاول*	no -62	unknown -82	yes 129
حاولت	no -186	unknown -66	yes 228
حاوي*	no 249	unknown -43	yes -226
حاويه	no 249	unknown -43	yes -226
حتا	no -49	unknown -58	yes 94
حتي حد	no 189	unknown -57	yes -129
حتي مجروح	no -69	unknown -93	yes 131
حتي هو	unknown -48
حتي واحد	unknown 70	yes -65
حجره	no -215	unknown 46	yes 162
حد	no 72	unknown -63
حدا	no -60	unknown 177	yes -136
حدث	unknown 178	yes -267
حديد	no 101	yes -85
حررت	no -76	yes 88
حررن*	no -159	yes 183
حررنا	no -159	yes 183
حرق	unknown -43	yes 48
حرقا*	no 238	unknown -64	yes -183
حرقات	no 238	unknown -64	yes -183
حريق	no 107	unknown -59	yes -44
حريق في	no 202	yes -174
حزام	no -152	unknown -40	yes 193
حصاه	no 152	unknown -73	yes -100
حصي	no 286	unknown -128	yes -261
حضر الدرك	no -160	yes 178
حضرت	no -65	yes 98
حط	unknown 143	yes -185
حطيت	no 194	unknown -52	yes -151
حفل	no 231	unknown -62	yes -174
حفيد*	no -42	unknown 158	yes -174
حفيدي	no -42	unknown 158	yes -174
حقيب*	unknown 91	yes -96
حقيبه	unknown 91	yes -96
حك	no -188	unknown -72	yes 234
حمام*	no 67	unknown -100
حمرا*	no -74	yes 93
حمراء	no -74	yes 93
حنا	no -171	unknown 107
حنا بجوج	no -200	unknown -59	yes 242
حنا كنا	no 111	yes -77
حوال*	no 65	unknown -52
حوالي	no 65	unknown -52
حوالي الساعه	no -101	yes 102
حواي*	yes 40
حوض	no 115	yes -81
حيت	no -84	unknown 64
حيت ما	no -170	unknown -47	yes 202
حيث	unknown -50	yes 48
حين	no -63	yes 93
حيه	no 259	unknown -144	yes -162
خارج	no 61
خارج من	no 112	yes -93
خاصن*	no -41	unknown -44	yes 77
خالت*	no -135	yes 158
خالتي	no -135	yes 158
خدا	no 180	unknown -44	yes -139
خدام*	no 247	unknown -90	yes -198
خدش	no 103	unknown -64	yes -67
خدشت	no -121	yes 139
خرج من	no -108	unknown 144	yes -93
خرجت	no 80	unknown -41
خرجت ما	no 231	unknown -66	yes -180
خرجت من	no 155	yes -129
خرجت منها	unknown -58	yes 51
خرجن*	no 149	yes -109
خرجنا	no 149	yes -109
خرجنا من	no 148	yes -129
خرجو	no -263	unknown -59	yes 301
خرجو كاملين	no -168	yes 190
خرجو*	no 235	unknown -69	yes -166
خرطو*	yes 41
خرطوم	yes 41
خروج*	no -137	yes 172
خروجي	no -137	yes 172
خروجي من	no -137	yes 172
خزان	no 222	yes -188
خزان*	no -158	unknown -45	yes 194
خزانه	no -141	unknown -55	yes 177
خسار*	unknown -43
خساره	unknown -43
خطفو	no 261	unknown -62	yes -209
خلا	no 42	unknown -73
خلا ليا	unknown -89	yes 66
خلال	no -87	unknown -86	yes 169
خلاو	no -87	unknown -118	yes 149
خلف	no -185	yes 213
خمسه	no 261	unknown -68	yes -207
خنزي*	no 176	yes -152
خويا	no -154	unknown -73	yes 205
خيطو	no 239	unknown -72	yes -185
د	unknown 67	yes -94
د الباب	no 154	unknown -79	yes -88
د الطموبيل	no -134	unknown 171	yes -118
د القهوه	no 70	yes -47
د الموطو	no 129	unknown -82	yes -56
دابا	no -53	yes 48
داخل	no -105	unknown -55	yes 159
دار	no -141	unknown -53	yes 188
دارت	no -228	unknown -91	yes 266
دارو	no 289	unknown -77	yes -207
داسي*	no -61	yes 83
داسيا	no -61	yes 83
داعي*	no -139	yes 165
داعيا	no -139	yes 165
داو	no 173	unknown -85	yes -89
داو ليا	no 213	unknown -45	yes -178
داوه	no 183	unknown -45	yes -138
دخل	no 66	unknown -56
دخل فيا	no -206	unknown -50	yes 248
دخل ليا	unknown -65	yes 63
دخلت	no -55	unknown 172	yes -135
دخلت ف	unknown 151	yes -169
دخلت فيها	no 181	unknown -45	yes -148
دخول	no 192	unknown -46	yes -143
دراج*	unknown -50	yes 58
دراجات	unknown -59
دراجتي	no 220	unknown -46	yes -172
دراجه	no -119	unknown -49	yes 166
دراجه ناريه	no -57	unknown -56	yes 107
درت	no 95	yes -124
درت بلانت	no 197	unknown -106	yes -116
درك	unknown -45
درك الطريق	unknown -45
درنا	no -242	unknown -60	yes 285
درهم	no -108	unknown 96
دغيا	no 123	unknown -54	yes -69
دفع	no -154	unknown 217	yes -177
دفعت*	no -165	unknown -50	yes 210
دفعتنا	no -165	unknown -50	yes 210
دفعن*	no -165	yes 189
دفعني	no -148	unknown -43	yes 171
دقاي*	no -209	unknown 144	yes 46
دقايق	no -209	unknown 144	yes 46
دقيق*	no 105	yes -71
دقيقه	no 105	yes -71
دون	no -137	yes 169
دون ان	yes 43
دون اي	unknown -49	yes 42
ديال الحمام	no 209	yes -183
ديال الدار	no -137	unknown 248	yes -180
ديال الزاج	no 216	unknown -66	yes -154
ديال الزيت	no 118	unknown -44	yes -72
ديال الضو	no -193	unknown 212	yes -72
ديال العام	unknown 164	yes -179
ديال العماره	unknown -49
ديال العيد	no 121	unknown -118
ديال الكرا	unknown 151	yes -213
ديال بنتي	no -198	unknown 240	yes -125
ديال*	no -54	unknown -52	yes 108
ديالها	no -95	unknown -86	yes 175
ديالو	no -174	unknown -47	yes 223
ديالي	no -45	unknown -50	yes 96
ديالي اللي	no 54	unknown -72
ذراع*	no 174	unknown -78	yes -111
ذلك	no -40	unknown -40	yes 83
ذلك الحين	no -115	yes 147
ذو	no -63	unknown -41	yes 100
راجع	no -131	yes 145
راجع من	no -131	yes 145
راجل	no -277	unknown -49	yes 306
راجل*	unknown -46	yes 47
راجلي	unknown -46	yes 47
راس	unknown -58	yes 79
راسه*	no -163	unknown 40	yes 93
راسها	no -169	unknown 58	yes 68
راسي	no 259	unknown -51	yes -212
رافع*	no 42	unknown -62
راكب*	no -159	yes 190
راكبه	no -180	yes 211
راه	no -124	unknown 97
ربع	yes 57
ربعه	no 136	unknown -58	yes -77
ربعه الغرزات	no 125	yes -88
رجال	no -224	unknown -51	yes 269
رجال الاطفاء	no -176	unknown -73	yes 224
رجع	no -86	unknown 114	yes -71
رجعت	no -51	unknown -48	yes 101
رجعت من	no 156	yes -125
رجعن*	no 119	yes -87
رجعنا	no 119	yes -87
رجلي	no 190	unknown -150	yes -114
رجلي*	no -80	yes 110
ردو	unknown 104	yes -108
ردو عليا	unknown 104	yes -108
رفض	no -118	yes 138
رفع	no -165	unknown 198	yes -111
رقبت*	no -99	yes 124
رقبتي	no -99	yes 124
رقم	no -128	yes 94
رقم لوحته	no -120	yes 150
رقمي	no -131	yes 155
ركبت	no 241	unknown -72	yes -178
ركبت*	no -283	unknown -58	yes 324
ركبتي	no -258	unknown -64	yes 286
رماد*	no -86	yes 102
رماديه	no -86	yes 102
زال	no -114	unknown -53	yes 154
زجاج	no 124	unknown 40	yes -200
زجاج*	unknown -47
زلت	yes 66
زلقا*	no -242	yes 256
زلقات	no -242	yes 256
زوجت*	no -128	yes 166
زوجتي	no -146	unknown -46	yes 189
زيار*	no -161	unknown -67	yes 205
زياره	no -93	unknown -81	yes 135
ساحه	no -118	yes 142
ساذه*	no 106	yes -82
ساذهب	no 106	yes -82
ساذهب غدا	no 106	yes -82
ساعت*	yes 63
ساعتين	yes 63
ساعه	unknown -40
ساقي	no -309	unknown -116	yes 319
ساكن	no -141	yes 173
سالم*	no 44
سالمه	no 271	unknown -60	yes -236
سالمون	no -176	unknown -55	yes 219
سالمين	no 41	yes -76
سايق	no -161	yes 197
سايق الشاحنه	no -227	yes 249
سايق شاحنه	no -113	yes 139
سايقها	no -77	yes 88
ست	no 187	unknown -48	yes -148
ستر	no -206	yes 232
سته	unknown -91	yes 104
سجلت	no 46
سحقت	no -245	unknown -49	yes 293
سخون	no 125	yes -90
سد	no 174	yes -140
سد الباب	no 174	yes -140
سديت	no 134	yes -105
سرقت	no 251	unknown -87	yes -174
سرقه	no 183	unknown -63	yes -121
سرقو*	no 302	unknown -77	yes -243
سرقوا	no 299	unknown -75	yes -257
سقط	unknown -63
سقط مني	no 200	unknown -58	yes -166
سقطت	no 229	unknown -76	yes -156
سقف	no 58	unknown -44
سقف بيتي	no -203	yes 227
سقفه*	no -163	yes 191
سلكت	no 165	unknown -46	yes -120
سلكن*	no -143	unknown -58	yes 176
سلكنا	no -143	unknown -58	yes 176
سليم	no 238	unknown -41	yes -210
سنه	no -52	unknown -40	yes 86
سنوا*	unknown -42
سنوات	unknown -42
سنين	no -97	unknown -49	yes 141
سوء	no 253	unknown -53	yes -204
سوي	no 222	yes -185
سياج	no -124	yes 144
سيار*	no -82	yes 103
سيارات	no -59	unknown -60	yes 116
سيارتي	no -63	yes 52
سيارتي الواقفه	no 110	unknown -43	yes -76
سياره	no -98	unknown -41	yes 140
سياره اجره	no -98	yes 109
سياره اخري	no 93	yes -75
سياره الاسعاف	unknown -43
سياره بيجو	unknown -61	yes 43
سياره جاري	no -224	unknown -45	yes 252
سياره رماديه	no -86	yes 102
سياره من	no -43	yes 53
سيده	no -190	unknown -44	yes 238
سير	unknown -66	yes 83
شاحن*	no -82	unknown -42	yes 127
شاحنتي	no 126	unknown -50	yes -80
شاحنه	no -143	unknown -43	yes 188
شارع	no -65	unknown -41	yes 106
شاط	no -67	yes 97
شاف	no 68	unknown -45
شب	no -74	unknown -57	yes 126
شب حريق	no -74	unknown -57	yes 126
شبكه	unknown -65
شجره	no 197	unknown -50	yes -180
شحال	no 271	unknown -61	yes -221
شخص	no -71	yes 101
شدات	no 146	yes -117
شدو	no 144	yes -117
شدو الضو	no 144	yes -117
شرطه	no -94	unknown -54	yes 148
شرفه	no -152	unknown -78	yes 211
شركه	unknown -61
شعل	no 196	unknown -64	yes -131
شعلا*	no 158	unknown -54	yes -105
شعلات	no 158	unknown -54	yes -105
شعلات ف	no 184	unknown -73	yes -108
شفت	no 196	yes -164
شفتش	no 190	unknown -53	yes -143
شفشا*	unknown -45	yes 59
شفشاون	unknown -45	yes 59
شقتي	unknown -46
شقه	unknown -42	yes 84
شقه السيده	no -162	unknown -45	yes 206
شكاي*	no 166	unknown -51	yes -115
شكايه	no 166	unknown -51	yes -115
شكايه لدي	no 142	unknown -59	yes -97
شكون	no 140	unknown -58	yes -79
شكون غادي	no 74	unknown -46
شكون هاد	no 187	yes -154
شنو	no -294	unknown 61	yes 200
شنو الوراق	no -169	unknown 220	yes -152
شهر	no -169	unknown 120
شهري*	no -51	unknown 165	yes -178
شهرين	no -51	unknown 165	yes -178
شهود	no 70	unknown -60
شهور	unknown 40	yes -61
شويه	no -92	unknown -43	yes 133
شي	no 107	yes -115
شي واحد	no 198	unknown -75	yes -129
شييا	unknown 124	yes -118
شييا لم	no 117	yes -90
صاحب	no -216	unknown -68	yes 256
صاحب*	no -158	yes 123
صاحبها	no 50	unknown -62
صاحبي	no -162	unknown 88	yes 51
صارت	unknown -51
صاعق*	no 183	unknown -72	yes -152
صاعقه	no 183	unknown -72	yes -152
صافي	no 156	yes -127
صب	no -88	unknown -86	yes 148
صباح	no 184	unknown -46	yes -136
صباح الاحد	no 97	unknown -46	yes -60
صباح اليوم	no 115	yes -78
صباع*	no 80	yes -48
صباعي	no 80	yes -48
صباغ*	no 85	yes -55
صباغه	no 85	yes -55
صحاب*	unknown -62
صحتي	no -207	unknown -45	yes 237
صحيح	no -280	unknown 256	yes -93
صدمت	yes 62
صدمت*	no -73	yes 97
صدمتني	no -81	yes 107
صدمتني سياره	no -57	yes 79
صدمن*	no -125	yes 152
صدمني	no -125	yes 152
صدمه	no -117	unknown -44	yes 163
صديق*	no -460	unknown 183	yes 231
صغير	unknown -45
صغير*	no 151	unknown -43	yes -108
صغيره	no 151	unknown -43	yes -108
صفاي*	no 68	yes -54
صفايح	no 68	yes -54
صفر	no -68	unknown -54	yes 121
صندو*	no 70
صندوق	no 245	unknown -49	yes -201
صوت	no 53	unknown -93
صورا	no -179	yes 195
ضاعت	no -119	unknown 135
ضاعت ليا	unknown 85	yes -142
ضحاي*	no -166	unknown -48	yes 196
ضحايا	no -166	unknown -48	yes 196
ضرب	no 77	unknown -111
ضربا*	no -94	unknown -61	yes 140
ضربات	no -94	unknown -61	yes 140
ضربت	unknown 70	yes -109
ضربت*	unknown -70	yes 56
ضربتني	no -199	unknown -58	yes 235
ضربن*	no -146	unknown -59	yes 203
ضربني	no -151	unknown -65	yes 211
ضربو	no 43	unknown -88
ضرر	no -54	unknown -68	yes 100
ضو	no 67	unknown -55
طاح	no 140	yes -134
طاح ليا	no -47	unknown 176	yes -261
طاحت	no 107	unknown -80
طاحت علي	no 219	unknown -64	yes -151
طاحت و	no -92	unknown -121	yes 165
طار	no 155	yes -134
طارت من	no 81	unknown -44	yes -54
طاكس*	no -227	yes 247
طاكسي	no -227	yes 247
طبعا	no -144	yes 170
طبيب	no -96	unknown -42	yes 139
طحت	no 76	unknown -66
طحت علي	no -157	yes 183
طحت من	no 146	unknown -52	yes -89
طراف	no 274	unknown -99	yes -198
طرطق	no 281	unknown -78	yes -211
طرطق*	no 121	yes -92
طرطقات	no 121	yes -92
طرف	unknown -89	yes 64
طرف سياره	no -149	unknown -43	yes 187
طريق	unknown 49	yes -97
طريق*	no -80	unknown -62	yes 129
طريقه	no -187	unknown -81	yes 238
طلب	no -129	unknown -55	yes 158
طلع	no 169	unknown -47	yes -117
طموب*	no -277	unknown -101	yes 315
طومو*	no -129	unknown -59	yes 182
طوموبيلتي	no 69	unknown -44
طويل	no 245	unknown -94	yes -165
طويل*	no -133	yes 163
طويلا	no -133	yes 163
طيبه	yes 51
طيح	unknown -84	yes 73
طيرا*	no 162	yes -146
طيرات	no 162	yes -146
ظهر	no -162	unknown -66	yes 203
ظهري	no -57	unknown -82	yes 112
عاد	unknown -46	yes 67
عارف*	unknown -82
عام	no -60	unknown -52	yes 109
عامي*	no -175	unknown 143
عامين	no -175	unknown 143
عايد*	no -77	yes 88
عايدين	no -77	yes 88
عايدين من	no -77	yes 88
عايل*	no -347	unknown -177	yes 408
عبر	no -70	yes 97
عجين*	no 230	unknown -83	yes -177
عربه	no -162	unknown -41	yes 200
عرفت*	no 176	unknown -44	yes -128
عشر	yes 61
عشره	no 108	yes -72
عشري*	no 158	unknown -43	yes -119
عشرين	no 158	unknown -43	yes -119
عض	no -112	unknown -102	yes 164
عطان*	no -88	unknown 90
عطاني	no -88	unknown 90
عطيت*	unknown -69
علاج	no -156	unknown 170	yes -59
علام*	no -65	yes 75
علامه	no -65	yes 75
علامه قف	no -65	yes 75
علي الارض	no 126	yes -104
علي الباب	no 235	unknown -52	yes -185
علي الحيط	no -40	yes 67
علي الدراجه	no -111	yes 135
علي الساعه	unknown -43	yes 64
علي السلامه	no -221	unknown -50	yes 261
علي الطريق	no -60	unknown -42	yes 89
علي باب	no 139	unknown -72	yes -100
علي جوج	no 185	unknown -65	yes -126
علي دراجه	no 41	unknown -74
علي سياره	no -184	yes 209
علي طريق	no -45	unknown -73	yes 101
علي غطاء	no 225	unknown -90	yes -159
علي كل	no -209	unknown 151
علي واجهه	no 108	yes -80
عليا	no -96	unknown -46	yes 125
عليك*	no -73	unknown 62
عليكم	no -73	unknown 62
علين*	no -53	yes 93
علينا	no -53	yes 93
عليه	no 160	unknown -53	yes -104
عليه*	no 44
عمال	no -152	yes 171
عمدا	no 98	unknown -41	yes -59
عمر	no 194	unknown -42	yes -155
عمرن*	no -193	unknown -81	yes 233
عمره*	no -79	unknown -53	yes 114
عمرها	no -79	unknown -53	yes 114
عمري	no 196	yes -164
عن	unknown 71	yes -84
عند	no -135	yes 135
عند الاشاره	no -43	yes 67
عند البوليس	no -97	unknown 175	yes -144
عند مدخل	no -82	yes 104
عند واحد	no -115	unknown -73	yes 158
عندن*	no -210	unknown -46	yes 242
عندنا	no -210	unknown -46	yes 242
عنده	no -144	unknown -56	yes 188
عنده*	no 75	yes -50
عندها	no 75	yes -50
عندو	no -102	unknown -77	yes 168
عندي	no -178	yes 135
عنقي	unknown -63
عيد	no -118	unknown -45	yes 151
عيطت	no 149	unknown -46	yes -103
عين	no 84	unknown -54
عين المكان	unknown -40
غادي	no -102	yes 91
غدا الي	no 106	yes -82
غرز	no -52	unknown -74	yes 101
غرفت*	no -138	unknown -52	yes 179
غرفه	no 66	unknown -55
غرق	unknown -62	yes 44
غطاء	no 207	unknown -53	yes -154
غطاء المحرك	no 211	unknown -86	yes -141
غلط	unknown -87	yes 66
غير شويه	no -172	yes 197
ف	no -58	unknown 103	yes -48
ف الليل	no 92	yes -57
فات	no -47	unknown 160	yes -197
فاتو*	no -200	unknown 264	yes -108
فاتوره	no -200	unknown 264	yes -108
فاحت*	no 70	unknown -57
فارغ*	no -58	unknown 149	yes -141
فارغه	no -189	unknown 204	yes -110
فاس	no -59	unknown -59	yes 113
فاصط*	no -158	yes 180
فاصطدمت	no -158	yes 180
فاض	no 70	unknown -47
فاضت	no -154	unknown -98	yes 223
فالا*	no 177	yes -141
فالب*	no -151	yes 114
فالت*	no 59	yes -101
فالتيليفون	unknown -52	yes 47
فالج*	no -329	unknown 284
فالجرده	no -231	unknown 147	yes 67
فالح*	no 213	unknown -56	yes -151
فالخ*	no 145	yes -125
فالد*	no 72	unknown -47
فالدار	no 163	unknown -48	yes -111
فالدوار	no 232	unknown -69	yes -192
فالر*	no 52
فالز*	no -71	unknown -53	yes 111
فالس*	no 108	unknown -69	yes -42
فالسبيطار	no -43	unknown -63	yes 91
فالص*	no 153	yes -121
فالط*	unknown -47
فالطوموبيل	no -57	yes 88
فالع*	no -99	unknown 158	yes -84
فالف*	no -319	unknown -96	yes 361
فالق*	no -47	unknown 41
فالك*	no 87	yes -119
فالل*	no 93	unknown -49	yes -42
فالليل	no 56	unknown -42
فالم*	no -44	unknown -59	yes 103
فالمستعجلات	no 190	unknown -59	yes -138
فالن*	no 120	unknown -49	yes -74
فاله*	no 186	unknown -63	yes -125
فالو*	no 43	unknown -41
فالي*	no 258	unknown -101	yes -193
فايد*	no 199	unknown -79	yes -141
فتح	no -104	unknown -59	yes 154
فتحت	unknown -60	yes 50
فتحط*	no -139	unknown -108	yes 191
فتحطمت	no -139	unknown -108	yes 191
فتضر*	no -58	unknown -56	yes 105
فتضرر	no -181	unknown -41	yes 208
فجاه	unknown 162	yes -218
فحال*	unknown -41	yes 50
فحتي	no -58	yes 88
فران	no -109	unknown -83	yes 161
فطوم*	no -299	unknown -45	yes 318
فقت	no 236	unknown -64	yes -172
فقت لقيت	no 190	unknown -46	yes -143
فقد	no -103	yes 126
فقط	no -55	unknown 43
فقط ولم	no 115	unknown -85	yes -54
فلا	no 49
فلا جرح	no 253	unknown -42	yes -223
فلم	no 107	unknown -48	yes -54
فلم يتضرر	no 150	yes -115
فلوس	no -266	unknown 97	yes 165
فما	unknown -73	yes 88
فنان	no -59	unknown -88	yes 134
فواد	no -229	unknown -44	yes 257
فوسط	no -239	unknown 166	yes 67
فوسط الطريق	no -239	unknown 166	yes 67
فوق	unknown -64
فوق السطح	unknown -58	yes 40
فوقي	no -252	unknown -43	yes 285
في اثناء	no 112	unknown -179
في البيت	no 164	yes -140
في الحديقه	no 44	unknown -53
في الرقبه	no -214	unknown -52	yes 263
في الزجاج	no 73	unknown -137
في الشارع	no 215	unknown -64	yes -180
في الصباح	no -235	unknown -40	yes 266
في الطابق	no -128	yes 154
في الطريق	no -133	unknown 164	yes -72
في العمل	no -65	unknown -49	yes 98
في الغرفه	no -46	yes 66
في المراب	no -154	unknown -61	yes 204
في الوقت	unknown -48
في بيت	no -177	unknown 254	yes -161
في عين	unknown -40
في كل	no 120	yes -97
في محطه	no -302	unknown 315	yes -92
في منعرج	no 132	unknown -99	yes -85
في موقف	no -141	yes 160
فيا	no -139	unknown -45	yes 182
فينا	no -143	unknown -46	yes 184
فينا حتي	no -239	yes 261
فيه	unknown -57	yes 45
فيه علي	no 51	unknown -66
فيه نجمه	no 177	unknown -53	yes -135
فيها	no 140	yes -117
فيها حتي	unknown 115	yes -166
فيهم	no -273	unknown -98	yes 323
قال	no -241	yes 203
قال انا	unknown -69	yes 69
قالت	no -181	unknown -42	yes 214
قالو	unknown -57	yes 54
قالو ليا	no -72	unknown -75	yes 112
قالو*	no 104	unknown -61	yes -45
قالي	no -106	yes 74
قبل ان	no 77	unknown -68
قد	no 232	yes -194
قدام	no 188	unknown -73	yes -113
قدام الباب	no 292	unknown -68	yes -232
قدام*	no -238	unknown 163
قدامي	no -312	unknown 186	yes 56
قدمت	no 123	unknown -51	yes -72
قديم*	no 48
قديمه	no 48
قرب	unknown 46	yes -82
قرب مكناس	no 165	unknown -50	yes -114
قرر	no 52	unknown -49
قررت	unknown -82	yes 105
قريب	no 220	unknown -92	yes -144
قصد	no -94	unknown 92
قطع	no 192	yes -160
قطع ليا	no 139	yes -107
قف	no -65	yes 75
قفل	no -92	unknown -76	yes 132
قلبي	no 86	unknown -86
قناه	no -74	unknown -100	yes 141
قنين*	no -52	yes 69
كاحل*	unknown -100	yes 65
كاحلي	no 296	unknown -105	yes -232
كار	no -263	unknown -102	yes 289
كارث*	no 77	unknown -68
كارثه	no 77	unknown -68
كاع	no 218	yes -196
كامل	no -50	unknown -52	yes 104
كامل*	unknown -48	yes 70
كامله	no 201	unknown -82	yes -167
كاملين	no -97	unknown -42	yes 137
كامي*	unknown -129	yes 83
كاميرا	unknown -129	yes 83
كان	unknown -50
كان حد	no 145	yes -117
كان ذلك	no -100	yes 116
كانت	unknown -70	yes 108
كانه*	no 222	unknown -79	yes -159
كانها	no 222	unknown -79	yes -159
كانو	no -137	unknown 87	yes 40
كاين	no 62
كبيت	no -139	unknown -71	yes 188
كبير	no -245	unknown -46	yes 284
كبير*	no 115	yes -88
كبيره	no 115	yes -88
كتب	no -85	unknown 172	yes -125
كتبن*	no -284	yes 313
كتبو	no 61	unknown -46
كتبو كلشي	no -144	yes 168
كتر	no -185	unknown -49	yes 217
كتسو*	unknown -41
كتفي	no 154	yes -122
كتقو*	no -173	unknown 108	yes 43
كتقول	unknown -114	yes 106
كتهض*	unknown -43
كتهضر	unknown -43
كثير	unknown -66	yes 70
كثير*	no -203	unknown -42	yes 221
كثيرا	no -203	unknown -42	yes 221
كحل	no -80	unknown -49	yes 124
كذلك	no 51	unknown -40
كسر	no 157	unknown -65	yes -85
كسر في	unknown -74	yes 67
كسرو	no 251	unknown -105	yes -209
كسيد*	no -323	unknown 427	yes -220
كسيده	no -323	unknown 427	yes -220
كل	unknown 50
كل شيء	no 193	yes -161
كل ما	unknown -54	yes 52
كل مكان	no 120	yes -97
كل نهار	no -167	unknown -51	yes 207
كلب	no -148	unknown -63	yes 196
كلب الجيران	no -47	unknown -86	yes 103
كلشي	yes 55
كلشي تحرق	unknown -45
كلنا	no -262	unknown -75	yes 306
كلها	no 156	unknown -57	yes -94
كلهم	no -72	unknown 53
كلو	no 74
كما	no -207	yes 233
كنا	no 40
كنا بعاد	no 161	unknown -50	yes -112
كنا عايدين	no -77	yes 88
كنت	unknown -49	yes 66
كنت اقود	no -138	yes 162
كنت راجع	no -131	yes 145
كنت راكبه	no -201	unknown -40	yes 228
كنت متوقفا	no -58	yes 72
كنت واقفا	no -204	unknown -40	yes 229
كنتس*	unknown 144	yes -235
كنتسني	unknown 144	yes -235
كنخل*	no -230	unknown 176	yes 47
كنخلص	no -230	unknown 176	yes 47
كندي*	no -122	unknown 219	yes -209
كندير	no -122	unknown 219	yes -209
كنفط*	no 225	unknown -44	yes -195
كنفطرو	no 225	unknown -44	yes -195
كنوج*	no 134	unknown -49	yes -87
كهرب*	no 258	unknown -66	yes -210
كهربايي	no 258	unknown -66	yes -210
كونس*	no -119	unknown -69	yes 193
كونسطا	no -228	unknown -61	yes 291
كيتس*	no 186	unknown -60	yes -128
كيجب*	unknown 148	yes -181
كيجبد	unknown 148	yes -181
كيجر*	unknown -55	yes 53
كيجري	unknown -55	yes 53
كيجري مورا	unknown -55	yes 53
كيحر*	no -171	unknown -56	yes 212
كيس	no -46	unknown -46	yes 84
كيسر*	no 206	unknown -58	yes -161
كيسرب	no 206	unknown -58	yes -161
كيسي*	no -48	unknown -72	yes 104
كيسيل	no -48	unknown -72	yes 104
كيضر*	no 111	unknown -69	yes -61
كيضرب	no -68	unknown -62	yes 112
كيضرني	no 149	unknown -76	yes -138
كيطي*	no -218	yes 237
كيعر*	no -172	yes 189
كيف	no 117	yes -86
كيقط*	no -269	unknown 158	yes 86
كيقطر	no -269	unknown 158	yes 86
كيقو*	no 283	unknown -107	yes -220
كيلو*	no -78	yes 108
ل	no 174	unknown -51	yes -119
لا احد	unknown -41	yes 70
لا اذي	no 216	unknown -90	yes -171
لا اصابات	no 153	yes -120
لا انا	no -196	unknown -54	yes 234
لا بوليس	no 72	yes -44
لا توجد	no 47
لا جرحي	no -118	yes 155
لا شرطه	no -211	unknown -65	yes 275
لا هي	no -174	yes 201
لاباس علينا	no -131	unknown -64	yes 170
لاحد	unknown -65	yes 69
لاست*	no -224	unknown 232	yes -117
لاكا*	no 190	unknown -58	yes -140
لاكارط	no 190	unknown -58	yes -140
لان	no 174	unknown -66	yes -110
لانن*	no -103	yes 140
لانه	no -152	unknown -48	yes 189
لاي	no -148	unknown 245	yes -205
لبار*	no 72	unknown -65
لباربريز	no 72	unknown -65
لباربريز تشق	no -94	unknown -87	yes 134
لبلا*	no 263	unknown -112	yes -210
لبلازما	no 263	unknown -112	yes -210
لبول*	no 182	unknown -60	yes -124
لبوليس	no 182	unknown -60	yes -124
لتر	no 128	yes -92
لحاد*	no -165	yes 195
لحادث	no -165	yes 195
لحد	no 116	unknown -41	yes -82
لدي	no -98	yes 58
لدي الدرك	no 116	yes -102
لدي الشرطه	unknown 55	yes -108
لدين*	no -179	yes 207
لدينا	no -179	yes 207
لسرق*	no 136	yes -110
لسرقه	no 136	yes -110
لسيا*	unknown 110	yes -178
لسيارتي	no 204	unknown -65	yes -137
لصدم*	no -149	unknown -43	yes 187
لصدمه	no -149	unknown -43	yes 187
لقيت	no 191	unknown -49	yes -138
لقيت لا	no 227	unknown -79	yes -165
لقيت*	no 253	unknown -73	yes -203
لقين*	no 76	unknown -45
لقينا	no 57	unknown -48
لكن	no -133	unknown -41	yes 176
للبا*	unknown -50	yes 79
للبل*	unknown -60
للبو*	no -48	unknown -65	yes 106
للبوليس	no -48	unknown -65	yes 106
للدا*	no -149	unknown 191	yes -90
للدار	no -149	unknown 191	yes -90
للرك*	no 42
للسر*	no 145	yes -127
للسرقه	no 145	yes -127
للسو*	no -116	yes 134
للسوق	no -116	yes 134
للعا*	no 169	unknown -42	yes -125
للعايله	no 170	yes -128
للعم*	no -223	unknown -57	yes 257
للكر*	no 183	unknown -44	yes -138
للكراج	no 183	unknown -44	yes -138
للمخ*	no 184	unknown -68	yes -123
للمخزن	no 184	unknown -68	yes -123
لله	no 102	unknown -43	yes -57
لله غير	unknown -66	yes 45
لله لا	no -120	yes 119
لله ما	no 73	yes -58
لم اصب	no 139	unknown -50	yes -96
لم اقدم	no 191	unknown -57	yes -142
لم تسجل	no -100	yes 128
لم تكن	no 108	unknown -57	yes -55
لم نحرر	no -122	yes 142
لم يتوقف	yes 46
لم يصب	no -148	yes 178
لم يكن	no -44	unknown -41	yes 89
لما	unknown -66
لنا	no 217	unknown -71	yes -177
له	no -97	yes 124
لوحت*	unknown -56	yes 48
لوحته	no -120	yes 150
لوحه	no 167	yes -132
لور	no -151	unknown -47	yes 182
لوطو*	no 154	unknown -49	yes -104
لوطوروت	no 154	unknown -49	yes -104
لي	no -186	unknown 72	yes 113
ليا	no -46	unknown 80
ليا الله	no -45	unknown -81	yes 97
ليا حجره	no -180	unknown -76	yes 206
ليا ف	no -93	unknown -91	yes 142
ليا كسيده	no -149	unknown 197	yes -121
ليا من	no 235	unknown -81	yes -183
ليكم	no -183	unknown 167	yes -73
ليلا	no 119	unknown 57	yes -177
ليلا في	yes 63
ليله	no 166	unknown -61	yes -104
لينا	no -182	unknown 49	yes 120
ليه	no -239	yes 255
ليها	no -191	unknown -72	yes 259
ليهم	no 60	unknown -60
ما بغاش	no -184	unknown -54	yes 234
ما بغيتش	no -103	unknown -63	yes 150
ما بقاتش	no 73	unknown -79
ما بقاش	unknown -77	yes 76
ما تقاس	no -166	unknown -45	yes 204
ما تقاسيت	no 129	yes -98
ما جري	no -123	unknown -55	yes 173
ما درت	no -128	unknown 215	yes -183
ما زال	no -114	unknown -53	yes 154
ما زلت	yes 66
ما ضربو	no -55	unknown -96	yes 113
ما عندو	no -215	unknown -54	yes 248
ما عيطت	no 147	unknown -48	yes -105
ما في	no 92	unknown -88
ما فينا	no -46	unknown -63	yes 98
ما فيها	unknown 140	yes -176
ما لقيت	no 241	unknown -75	yes -173
ما مشيتش	no 110	yes -91
ما والو	no 185	unknown -48	yes -140
ماء	no 230	unknown -57	yes -173
مات	no 274	unknown -74	yes -198
ماتت	no 77	unknown -46
مازا*	no -107	unknown 159	yes -106
مازال	no -107	unknown 159	yes -106
ماشي	no -87	unknown -83	yes 163
ماشي من	no -49	unknown -108	yes 101
ماعر*	no 56	unknown 90	yes -190
ماعرفتش	no 280	unknown -138	yes -200
ماعرفتش ماعرفتش	no 280	unknown -138	yes -200
ماكا*	no 54	unknown -52
ماكان	no 129	yes -92
ماكان حتي	no 83	yes -57
ماكاين	no -51	unknown -80	yes 104
ماكي*	unknown -90	yes 91
ماكينه	no 227	unknown -77	yes -159
مايد*	unknown -41
مايده	unknown -41
مبلل	no 184	yes -149
متر	no 163	unknown -41	yes -118
متر من	no 129	yes -108
متشق*	unknown -41	yes 44
متشقق	unknown -41	yes 44
متقا*	no -110	yes 137
متوق*	no -87	yes 104
متوقفا	no -58	yes 72
متوقفه	no -129	yes 150
مثل	no 97	unknown -40	yes -57
مجرد	no 149	unknown -48	yes -125
مجرو*	no -92	unknown -44	yes 139
مجروح	unknown -58	yes 68
مجروحه	no -200	yes 220
مجهو*	no 236	unknown -62	yes -170
مجهولون	no 237	unknown -81	yes -169
محاو*	no 186	unknown -50	yes -133
محاوله	no 123	yes -89
محرو*	no 104	unknown -41	yes -61
محروقه	no 158	unknown -49	yes -105
محضر	no -71	unknown -47	yes 118
محضر ودي	no -183	yes 212
محضر*	no -72	yes 105
محضرا	no -72	yes 105
محضرا وديا	no -119	yes 137
محطه	no -199	unknown 254	yes -116
محلو*	no -87	unknown -55	yes 136
محلول	no -87	unknown -55	yes 136
محلي	no -125	unknown -44	yes 146
محمل*	no -80	unknown -42	yes 111
محمله	no -80	unknown -42	yes 111
مدخل	no -114	yes 134
مدرس*	unknown -61	yes 53
مدين*	no 142	yes -109
مدينه	no 142	yes -109
مر	no -74	yes 93
مرات*	no -114	unknown -71	yes 167
مراتي	no -65	unknown -64	yes 107
مراه	no -45	unknown 45
مرجا*	no -134	unknown -53	yes 158
مرجان	no -134	unknown -53	yes 158
مرحب*	unknown -49	yes 66
مرحبا	unknown -49	yes 66
مرحبا انا	no -178	unknown -54	yes 212
مرفق	no 52	unknown -44
مركو*	unknown -55	yes 63
مركونه	unknown -55	yes 63
مره	no -96	unknown 133	yes -103
مريض	no 115	unknown -69	yes -40
مزيا*	no -127	unknown 172	yes -80
مزيان	no 96	unknown -46	yes -56
مساء	yes 61
مساء امس	no 113	yes -92
مساء صدمتني	no -43	yes 53
مساف*	no -207	unknown -43	yes 244
مستش*	no -139	yes 157
مستشفي	no -139	yes 157
مستع*	no -97	unknown -40	yes 137
مستو*	no 59
مسدو*	no 179	unknown -96	yes -113
مسرو*	no 184	unknown -129	yes -126
مسروقه	no 184	unknown -129	yes -126
مسكي*	no -142	unknown -53	yes 170
مسكين	no -142	unknown -53	yes 170
مشات	unknown -81	yes 75
مشاو	no 135	unknown -42	yes -89
مشكل	no -77	unknown -56	yes 120
مشي	no 90	unknown -44	yes -51
مشيت	no 174	yes -140
مشيت*	no 110	yes -91
مشيتش	no 110	yes -91
مصار*	no -215	unknown 277	yes -166
مصاريف	no -215	unknown 277	yes -166
مصبا*	unknown -65	yes 91
مصباح	unknown -65	yes 91
مصدر*	no -171	unknown -44	yes 212
مصدره	no -171	unknown -44	yes 212
مصنع	no 93	yes -74
مضرو*	no -118	unknown 118
مضروب	unknown -69	yes 58
مطر	unknown -41	yes 65
مع	no -119	yes 84
مع واحد	no -192	yes 221
معاه*	no -152	unknown 203	yes -149
معاها	no -152	unknown 203	yes -149
معاي*	no -81	unknown -42	yes 123
معايا	no -124	unknown -61	yes 185
معاينه	no -50	yes 78
معاينه وديه	no -82	yes 104
معرو*	no -327	unknown -63	yes 347
معصم*	no 190	unknown -44	yes -144
معصمي	no 190	unknown -44	yes -144
معطف*	no 40	unknown -51
معطفه	no 40	unknown -51
معلم	no 214	unknown -67	yes -152
معمر*	no 134	yes -112
مغلق*	no 151	yes -120
مفات*	unknown 110	yes -140
مفاج*	no 118	yes -88
مفاجي	no 118	yes -88
مفاجي في	no 118	yes -88
مفتو*	no 95	unknown -58	yes -42
مفتوح	no 216	unknown -70	yes -151
مقدم*	unknown -54	yes 58
مقدمتي	no -131	unknown -50	yes 173
مقطو*	no 237	unknown -112	yes -168
مقلو*	unknown -56
مقلوعه	no -54	unknown -65	yes 95
مكان	no 98	unknown -56	yes -50
مكتب*	no -58	unknown -87	yes 111
مكرو*	no 210	unknown -53	yes -161
مكروه	no 210	unknown -53	yes -161
مكسو*	no -54	unknown -44	yes 93
مكسور	no 79	yes -46
مكنا*	no 165	unknown -50	yes -114
مكناس	no 165	unknown -50	yes -114
ملء	no -133	yes 171
ملء المعاينه	no -138	unknown -43	yes 182
ملان*	no -137	yes 162
ملانا	no -137	yes 162
ملانا المعاينه	no -167	yes 193
ملثم*	no 158	yes -125
ملي	no 149	unknown -44	yes -102
ملي بغيت	no 155	yes -120
مليي*	no 130	unknown -40	yes -93
ملييه	no 130	unknown -40	yes -93
من الارض	yes 54
من البالكون	unknown -58
من البكا	no 64
من الجبل	no 130	yes -98
من الجنب	no 90	yes -69
من الجهه	no -69	yes 82
من الخلف	no -115	yes 148
من السقف	unknown -57	yes 69
من الصدمه	no -99	yes 126
من الطرفين	no -106	yes 133
من القدام	no -122	unknown 141	yes -56
من الم	no -121	unknown -49	yes 156
من الموقف	no -94	yes 115
من امام	no 266	unknown -68	yes -211
من بلاصتو	unknown 74	yes -109
من بيت	no 76	yes -60
من تحت	no 140	yes -103
من دون	unknown -40
من سقف	yes 45
من طرف	unknown -61
من عام	unknown -52	yes 63
من عند	no -293	unknown -64	yes 328
من غير	no 132	unknown -148	yes -56
من فوق	no 236	unknown -50	yes -184
من قبل	no -93	yes 118
من قدام	unknown -70	yes 71
من لور	no -238	unknown -52	yes 252
من نافذه	no 97	yes -75
من نوع	no -180	yes 205
من يدي	no 236	unknown -87	yes -175
منذ	yes 63
منذ ذلك	no 74	unknown -47
منزل*	no -69	yes 82
منعر*	no 132	unknown -99	yes -85
منعرج	no 132	unknown -99	yes -85
منفو*	no 73	yes -46
منكم	no -286	unknown 346	yes -226
منه	no -84	unknown -48	yes 132
منها	yes 56
منهم	no -104	unknown 211	yes -164
منو	yes 58
مني	unknown -69	yes 90
مهرس	no -294	unknown 274	yes -58
مهرس*	no -189	unknown 102	yes 53
مهرسه	no -189	unknown 102	yes 53
موجه	no 259	unknown -60	yes -217
موخر*	no -61	yes 82
موخره	no -61	yes 82
موخره سيارتي	no -61	yes 82
مورا	no -128	unknown -70	yes 190
موطو*	no -169	unknown -86	yes 194
موطور	no -169	unknown -86	yes 194
موقف	no -69	yes 100
مول	no -299	unknown -62	yes 353
مولا*	no -110	unknown -85	yes 179
مينا*	unknown -42
ميناء	no -135	yes 172
ناري*	no -57	unknown -56	yes 107
ناريه	no -57	unknown -56	yes 107
نازل	no -43	unknown 123	yes -108
ناضت	no 295	unknown -80	yes -236
ناعس	no -139	unknown -71	yes 177
ناعس*	no 158	unknown -40	yes -117
ناعسين	no 157	yes -120
نافذ*	no 106	unknown -44	yes -59
نافذه	no 106	unknown -44	yes -59
نافذه الحمام	no 49
نايم	no 102	unknown -66	yes -51
نايم*	yes 54
نترو	no 196	unknown -62	yes -153
نترو ليا	no 196	unknown -62	yes -153
نجا	no -134	yes 148
نجمه	no 177	unknown -53	yes -135
نحرر	no -108	yes 126
نحن	no 72	yes -60
نحو	no 141	unknown -54	yes -95
نخلص	no -226	unknown -49	yes 258
ندير	no -154	yes 129
نر	no -139	yes 165
نر داعيا	no -139	yes 165
نزل	no 128	unknown -60	yes -64
نزلا*	no 225	unknown -78	yes -149
نزلت	no 104	unknown -71	yes -45
نزلن*	no 108	yes -86
نزلنا	no 108	yes -86
نزلو	no -172	unknown -73	yes 228
نستد*	no -73	yes 96
نستدع	no -73	yes 96
نستدع الشرطه	no -73	yes 96
نسخه	no -526	unknown 571	yes -399
نسيت	unknown 110	yes -119
نسيت*	no 254	unknown -76	yes -189
نشوف*	no 182	yes -159
نشوفو	no 182	yes -159
نصف	no -100	yes 132
نصلي	yes 43
نظام	no -89	unknown -50	yes 119
نعرف	no -75	unknown 119	yes -76
نعرف واش	no -156	unknown 140
نعست	no 114	yes -77
نعم	no -53	yes 72
نفس	no 56
نفس الشركه	no 56
نفق	no -67	yes 98
نقل	no -144	yes 166
نمرت*	no -180	unknown -42	yes 209
نمرتو	no -180	unknown -42	yes 209
نمشي	no 103	unknown 54	yes -177
نملا	no -70	yes 85
نهار	no -137	unknown -87	yes 214
نوع	no -180	yes 205
نوقع	no -153	unknown -48	yes 199
نومي	no 48	unknown -48
نيفي	no -273	unknown 307	yes -210
هاتف*	no 40	unknown -56
هاد الصباح	no 84	yes -61
هاد المره	no -215	unknown -57	yes 252
هادش*	no 157	yes -129
هادشي	no 157	yes -129
هادي	no -154	unknown 167	yes -73
هذا	no -110	unknown 107
هذه	no 133	unknown -51	yes -82
هل	no -289	unknown 432	yes -225
هما	no 189	unknown -71	yes -123
هما اللي	no 189	unknown -71	yes -123
هنا	no 80
هناك	no 204	unknown -45	yes -166
ههه	no 72	unknown -46
هو	no -136	yes 121
هو اللي	no -187	unknown -87	yes 236
هو ما	no -107	unknown -58	yes 156
هي	unknown -65	yes 101
هي اللي	no 265	unknown -72	yes -203
و	yes -50
و شعلات	no 171	unknown -74	yes -97
وابن*	no -111	yes 132
واتل*	unknown -52	yes 78
واتلفت	unknown -52	yes 78
واجه*	no 126	yes -93
واجهه	no 126	yes -93
واحت*	no -219	unknown 203	yes -46
واحتاج	no -219	unknown 203	yes -46
واحتاج الي	no -219	unknown 203	yes -46
واحد	no -87	yes 122
واحد السيد	no -63	unknown -106	yes 126
واحد الشاب	no -167	yes 188
واحد المرا	no 45
واحد*	no 57	unknown -41
واحده	no 143	unknown -41	yes -107
واخذ	no 126	yes -99
واخذ*	yes 46
واخذت	no -86	yes 110
واخذوا	no 57
واش	no -282	unknown 357	yes -91
واش التامين	no -203	unknown 292	yes -168
واضط*	no -272	unknown 267	yes -48
واضطررت	no -258	unknown 317	yes -218
واضطررت الي	no -258	unknown 317	yes -218
واطف*	unknown -55	yes 65
واعط*	no -105	yes 129
واقف	no -51	unknown -45	yes 90
واقف*	no -87	unknown -56	yes 135
واقفا	no -204	unknown -40	yes 229
واكل	no -102	unknown -133	yes 184
والا*	no 58	yes -49
والب*	no 106	yes -74
والبوليس	no 78	unknown -54
والت*	no -48	yes 75
والتلفازه	no 130	yes -106
والث*	no 99	unknown -58	yes -44
والج*	no -127	unknown -43	yes 171
والح*	no 157	unknown -47	yes -108
والحمد	no 40
والحمد لله	no 40
والخ*	no 132	yes -98
والد*	no 40	yes -63
والدرك	no 167	unknown -45	yes -122
والدم	unknown 75	yes -99
والر*	unknown 49	yes -91
والرادياتور	no 164	unknown -54	yes -122
والزجاج	no 124	yes -87
والزربيه	no -94	unknown -41	yes 128
والس*	unknown 48	yes -71
والسايق	no -86	unknown -43	yes 129
والستاره	no 251	unknown -118	yes -178
والسقف	no 79	unknown -40	yes -42
والش*	unknown -53	yes 96
والشرطه	no -67	unknown -58	yes 126
والص*	yes -40
والط*	no 79	unknown -41
والطبيب	yes 43
والع*	no -45	unknown 155	yes -148
والف*	no -57	unknown -57	yes 110
والق*	unknown -52
والك*	no -43	yes 49
والكونسطا	no -276	unknown -72	yes 316
والل*	unknown -64	yes 40
والله	unknown -64	yes 40
والم*	no 54	unknown -55
والما	unknown -51
والماء	no -222	yes 229
والموطو	unknown -69	yes 87
والموطور	unknown -55	yes 54
والميكانيسيان	no -45	yes 73
والن*	no -191	yes 227
والو	unknown -46
والو غير	no 211	unknown -59	yes -166
والو*	no 100	unknown -113
والي*	unknown -45	yes 82
واليوم	unknown -45	yes 82
وانا	unknown 43
وانا اكتب	no -77	yes 88
وانا غادي	no 43	unknown -68
وانا كذلك	no 128	unknown -56	yes -90
وانا ما	no -82	unknown 251	yes -326
وانت*	no -181	unknown 165
وانك*	no 157	unknown -44	yes -123
وانكسرت	no 157	unknown -44	yes -123
وباب	no -194	unknown -55	yes 250
وبان*	no 201	unknown -61	yes -138
وبقي*	no -93	unknown 101	yes -73
وبقيت	no -93	unknown 101	yes -73
وبقيت ليله	no 199	unknown -110	yes -116
وبين	no -146	unknown -48	yes 192
وتبل*	no 120	yes -99
وتبلل	no 120	yes -99
وتحط*	no -82	unknown -76	yes 142
وتحطيم	no -82	unknown -76	yes 142
وترك*	no 136	unknown -40	yes -106
وتشق*	no 153	unknown -49	yes -99
وتضررت	no 120	unknown -44	yes -82
وتفل*	no -84	unknown -85	yes 140
وتفلق	no -84	unknown -85	yes 140
وتهر*	unknown -56	yes 77
وتوق*	no 100	unknown -42	yes -69
وجاء	no -223	unknown -44	yes 264
وجات	no -40	yes 65
وجاج*	no 181	unknown -60	yes -138
وجاجه	no 181	unknown -60	yes -138
وجدن*	no 49	unknown -40
وجدنا	no 49	unknown -40
وجده	no -322	unknown 430	yes -459
وجع	no -223	unknown -59	yes 276
وجهي	no 53	unknown -89
وحتي	unknown -57	yes 94
وحتي انا	no -171	unknown -62	yes 227
وحده	no 182	unknown -56	yes -120
وحدو	no 198	unknown -46	yes -157
وحدي	no 203	yes -174
وحرق	no 165	unknown -58	yes -114
وحما*	no -139	unknown -47	yes 177
وحنا	yes 67
وحين	no -215	unknown -63	yes 265
وختي	no 266	unknown -62	yes -215
وخلا*	no 134	unknown -64	yes -72
وخلاو	no 210	unknown -60	yes -153
وخلي*	no 122	yes -81
وخليت	no 122	yes -81
وداب*	no 229	unknown -77	yes -154
ودابا	no 229	unknown -77	yes -154
ودخل	no 77	yes -43
ودخل*	no -46	unknown -43	yes 72
ودخلت	no -46	unknown -43	yes 72
ودي	no -161	yes 192
وديا	no -119	yes 137
وديه	no -101	yes 125
وراء	no -272	unknown -104	yes 333
وراج*	no 151	unknown -45	yes -108
وراجلي	no 151	unknown -45	yes -108
ورقه	no -251	unknown 119	yes 118
ورقه المعاينه	no -177	unknown -42	yes 219
وركب*	no -89	unknown 161	yes -211
وركبتي	no -89	unknown 161	yes -211
وزوج*	no -120	yes 136
وزوجي	no -120	yes 136
وساع*	no 69
وسجا*	unknown -52
وسجل	no -108	yes 126
وسط	no -48	unknown 61
وسط الطريق	no -47	unknown -49	yes 95
وسيا*	unknown -51	yes 73
وسياره	no -261	unknown -58	yes 296
وصاف*	no 218	unknown -42	yes -193
وصافي	no 218	unknown -42	yes -193
وصل	no -48	unknown -46	yes 87
وصل الي	no -156	unknown -48	yes 189
وصلا*	no 64	unknown -56
وصلات	no 64	unknown -56
وصلن*	unknown -49
وضحك	no -145	yes 162
وضرب*	no -143	unknown -60	yes 203
وضربت	no -118	unknown -56	yes 175
وضع	no 128	yes -108
وطاح	no -324	unknown -52	yes 360
وطاح*	no 65	unknown -46
وطاحت	no 65	unknown -46
وعاي*	no 41
وعطي*	no -71	yes 104
وعلي*	no -193	unknown -64	yes 244
وعليها	no -193	unknown -64	yes 244
وعند	unknown -40
وعند*	unknown -94
وغطا*	no 124	unknown -56	yes -95
وغطاء	no 124	unknown -56	yes -95
وغطاء المحرك	no 124	unknown -56	yes -95
وفجا*	no -111	yes 130
وفجاه	no -111	yes 130
وفي	no -73	yes 92
وقال	no -237	unknown -44	yes 272
وقال ان	no -117	yes 137
وقد	no 72
وقع	no 73	unknown -46
وقع لي	no -102	yes 131
وقع لينا	no 161	unknown -50	yes -112
وقعا*	no -149	unknown 197	yes -121
وقعات	no -149	unknown 197	yes -121
وقعات ليا	no -149	unknown 197	yes -121
وقعت	unknown -43	yes 54
وقعن*	no -79	yes 105
وقعنا	no -79	yes 105
وقعنا المعاينه	no -53	yes 67
وقفت	no -99	yes 120
وقلب*	no 234	unknown -53	yes -187
وكان	no -58	yes 78
وكسر*	no 130	unknown -92	yes -58
وكسرت	no 130	unknown -92	yes -58
وكل	no 77	unknown -52
وكل شيء	no 176	unknown -68	yes -121
وكلش*	unknown -71	yes 98
وكلشي	unknown -71	yes 98
وكنا	no -182	unknown 132
وكنت	no 80	yes -64
وكيق*	no -163	unknown -56	yes 203
وكيقول	no -163	unknown -56	yes 203
ولا	no -46	yes 77
ولا اصابات	no 195	yes -167
ولا انا	no -98	yes 129
ولا معاينه	no 109	yes -91
ولات	no 79	unknown -80
ولد	no -121	unknown -62	yes 171
ولدي	no 74	yes -83
ولكن	no -63	yes 47
ولم نملا	no -70	yes 85
ولم يحدث	unknown -73	yes 58
ولم يصب	no -50	yes 71
ولم يكن	no 166	yes -137
ولوح*	no 46	unknown -40
ولوحه	no -45	unknown -45	yes 83
ولي	no 45	unknown -47
وليد*	no -167	unknown -51	yes 207
وما بغيناش	unknown -53	yes 72
وما شفتش	no 190	unknown -53	yes -143
ومسا*	no -106	unknown -46	yes 150
ومشا*	no -49	yes 79
ومشي*	no 141	unknown -47	yes -92
ومشيت	no 141	unknown -47	yes -92
ومعا*	no -151	yes 175
وملا*	no -102	yes 117
وملانا	no -64	yes 74
وملانا المعاينه	no -64	yes 74
وملي	no -77	unknown -62	yes 131
ومن	no -119	unknown -44	yes 159
ومن بعد	no -119	unknown -44	yes 159
ومول	no -128	yes 148
ونحن	no 170	unknown -45	yes -133
ونزل	no -148	yes 176
ونزل الماء	no -148	yes 176
ونسي*	no 44
ونسيت	no 140	yes -106
ونص	no 66	unknown -62
ونقل	no 198	unknown -55	yes -158
ونقل الي	no 198	unknown -55	yes -158
وهبط	no 222	unknown -55	yes -183
وهرب	no 44	unknown -62
وهرس*	no -96	unknown -59	yes 139
وهو	unknown -49	yes 89
وهو يخرج	no -174	unknown -76	yes 219
وهي	no 55	unknown -53
وواح*	no -94	yes 61
وواحد	no -94	yes 61
ووصل*	no -56	yes 85
ووصلات	no -56	yes 85
ويده*	no 43	unknown -66
ويدها	no 43	unknown -66
ويقو*	no -59	unknown -59	yes 120
ويقول	no -59	unknown -59	yes 120
يا	unknown -47	yes 86
يا ولدي	no 62
ياخذ*	no 117	yes -90
ياخذوا	no 117	yes -90
ياخذوا شييا	no 117	yes -90
يبدو	yes 51
يبدو ان	yes 51
يتاذ*	no 138	yes -102
يتاذي	no 138	yes -102
يتبد*	no 130	yes -97
يتضر*	no 113	unknown -49	yes -63
يتضرر	no 46
يتعر*	no -187	unknown 188
يتعرض	no -187	unknown 188
يتعرض احد	unknown -49	yes 48
يتوق*	yes 59
يتوقف	no -92	yes 120
يحدث	unknown -73	yes 58
يخرج	no -174	unknown -76	yes 219
يد	no 250	unknown -55	yes -198
يدي	no 109	yes -128
يرجع	no -48	unknown -117	yes 125
يرحم*	no 213	yes -290
يرحمها	unknown 128	yes -155
يرفض	no -179	yes 209
يصب	no -114	yes 142
يصب احد	no -111	yes 139
يصبه*	no -89	yes 109
يصبها	no -89	yes 109
يصبها شيء	no -89	yes 109
يطال*	no -108	yes 138
يطالب	no -108	yes 138
يعان*	no -95	yes 133
يعاني	no -95	yes 133
يعاني من	no -95	yes 133
يعتر*	no 214	unknown -78	yes -168
يعني	unknown -62
يقود	no -120	yes 136
يقول	unknown 104	yes -119
يكن	yes 40
يكن في	no -151	yes 170
يكن هناك	no 204	unknown -45	yes -166
يلمس*	no 282	unknown -70	yes -228
يملك	no 106	unknown -41	yes -70
ينزل	no -194	yes 217
يولم*	no 57	unknown -44
يوم 8	no 137	unknown -40	yes -99
يوم الاثنين	no -98	unknown 100
يوم الثلاثاء	no 77	yes -57
يوم الجمعه	no 128	yes -100
يوم الخميس	no 50
يوم السبت	no -56	unknown -58	yes 110
يوما	no -229	unknown -42	yes 255
يومي*	no 161	yes -123
يومين	no 161	yes -123
يونيو 2025	no 84	yes -72
`;
