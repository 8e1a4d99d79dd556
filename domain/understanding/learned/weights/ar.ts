// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -220	blessure -170	bris_de_glace -205	collision -97	degats_des_eaux -186	dommage_materiel -128	evenement_climatique -168	incendie -213	none 161	vandalisme -174	vol -147
00	collision 68	incendie 119	none -50
05	blessure -60	none 215	vandalisme 43	vol -47
06	collision -42	none 232
06 2025	collision -42	none 232
1	blessure -65	bris_de_glace 252	collision -85	dommage_materiel -47	evenement_climatique -64	incendie -40	none 46	vandalisme -52	vol -71
10	autre 91	collision 69	none -50	vol 50
10 يونيو	collision 41	none 70	vol 47
11	none -61	vandalisme 159	vol -54
12	autre 89	collision -40	degats_des_eaux 56	none 59	vandalisme -41	vol -52
12 يونيو	none 236
13	blessure -50	collision -74	dommage_materiel -50	evenement_climatique -51	incendie 233	none 111	vol -43
14	degats_des_eaux -62	dommage_materiel 193	evenement_climatique 45	none -71	vandalisme -45
15	collision 43	dommage_materiel -49	evenement_climatique -60	incendie -44	none 110	vandalisme -58	vol 128
16	bris_de_glace 50	collision -85	degats_des_eaux 71	evenement_climatique -46	none 115	vol -43
17	collision 135	dommage_materiel -55	evenement_climatique -42	none 192	vandalisme -41	vol -57
18	bris_de_glace 87	dommage_materiel 106	none -97	vandalisme -42
19	collision 129	none 96
19 15	blessure -40	collision 86	dommage_materiel -54	evenement_climatique -61	none 173	vol -56
2	autre 119	blessure -54	bris_de_glace 104	collision -86	evenement_climatique -49	vandalisme -52
20	dommage_materiel -43	incendie 77	none 139
2025	collision -47	none 257
2026	blessure -47	collision -68	dommage_materiel 240	evenement_climatique -130	none -92	vandalisme 100	vol -72
21	bris_de_glace 213	collision -110	dommage_materiel -48	none -96	vandalisme 59	vol -78
22	none 270	vandalisme -41	vol -47
25	autre -52	blessure 200	bris_de_glace -59	collision -89	degats_des_eaux -56	dommage_materiel -59	evenement_climatique -66	none 264	vandalisme -54	vol -76
28	autre -56	blessure 181	collision -84	degats_des_eaux -54	dommage_materiel -90	evenement_climatique -48	none 200	vandalisme -56	vol -71
3	autre -43	blessure 212	bris_de_glace 40	collision -91	dommage_materiel -65	incendie -87	none -170	vol 74
3 ايام	autre -82	blessure 339	bris_de_glace -80	collision -138	degats_des_eaux -59	dommage_materiel -125	evenement_climatique -90	incendie -178	none -290	vandalisme -118	vol 173
30	blessure -56	bris_de_glace 160	degats_des_eaux -71	dommage_materiel -58	evenement_climatique -52	incendie -42	none 55	vandalisme -43
300	blessure -57	bris_de_glace -67	collision -71	degats_des_eaux 120	dommage_materiel -82	evenement_climatique -103	none -163	vandalisme -96	vol 269
300 لتر	blessure -57	bris_de_glace -67	collision -71	degats_des_eaux 120	dommage_materiel -82	evenement_climatique -103	none -163	vandalisme -96	vol 269
4	autre 195	dommage_materiel -40	evenement_climatique -42	none -161	vandalisme -76	vol 93
45	none 186
5	blessure -62	bris_de_glace 251	collision -101	degats_des_eaux -61	dommage_materiel -80	evenement_climatique -60	incendie -46	none 133	vandalisme -50	vol -71
6500	blessure -62	collision -72	dommage_materiel 220	vandalisme -65
6500 درهم	blessure -62	collision -72	dommage_materiel 220	vandalisme -65
7	bris_de_glace 63	dommage_materiel -41	none 237	vandalisme -40	vol -44
7800	autre 250	blessure -82	bris_de_glace 195	collision -97	degats_des_eaux -49	dommage_materiel -92	evenement_climatique -60	incendie -42	none -173	vol -125
7800 درهم	autre 250	blessure -82	bris_de_glace 195	collision -97	degats_des_eaux -49	dommage_materiel -92	evenement_climatique -60	incendie -42	none -173	vol -125
8	collision 49	degats_des_eaux -40	dommage_materiel -46	incendie 60	none 42
8 يونيو	collision -54	degats_des_eaux -85	dommage_materiel -41	evenement_climatique 180	incendie 99	none -139	vandalisme -45
9	collision 83	evenement_climatique 55	none -62
900	autre 330	blessure -67	collision -59	degats_des_eaux 71	dommage_materiel -106	none -140	vandalisme -52	vol -134
900 درهم	autre 149	collision -48	degats_des_eaux 137	dommage_materiel -69	none -73	vandalisme -48	vol -48
9500	collision -97	dommage_materiel 99	none -54	vandalisme -84	vol 154
9500 درهم	collision -97	dommage_materiel 99	none -54	vandalisme -84	vol 154
ابدا	blessure -49	bris_de_glace -48	collision -97	degats_des_eaux -48	dommage_materiel -76	evenement_climatique -66	none 257	vandalisme -65	vol -63
ابري*	autre 120	bris_de_glace -41	collision -60	degats_des_eaux -45	dommage_materiel -51	evenement_climatique 186	none -115	vandalisme -79	vol -54
ابريل	autre 120	bris_de_glace -41	collision -60	degats_des_eaux -45	dommage_materiel -51	evenement_climatique 186	none -115	vandalisme -79	vol -54
ابلا*	blessure 98	collision -60	degats_des_eaux 173	dommage_materiel -67	none -151
ابلاغكم	collision -57	degats_des_eaux 231	dommage_materiel -82	none -193	vol 66
ابلاغكم بان	collision -57	degats_des_eaux 231	dommage_materiel -82	none -193	vol 66
ابلغ	blessure -76	bris_de_glace 140	collision -111	degats_des_eaux -66	dommage_materiel -65	evenement_climatique -60	incendie -54	none -242	vandalisme 236	vol 110
ابلغ*	collision -103	dommage_materiel -50	none -97	vandalisme 134	vol 201
ابنت*	blessure 251	bris_de_glace -42	degats_des_eaux -54	dommage_materiel 142	evenement_climatique -59	none -185	vandalisme -46	vol -60
ابنتي	blessure 304	collision 68	dommage_materiel -113	evenement_climatique -47	none -97	vol -44
ابني	autre -41	blessure -56	bris_de_glace -53	degats_des_eaux -67	dommage_materiel 488	evenement_climatique -69	none -224	vol -44
ابني ذو	collision -79	dommage_materiel 311	evenement_climatique -63	none -118	vandalisme -41	vol -64
اتذك*	none 105
اتذكر	none 105
اتذكر جيدا	dommage_materiel -42	evenement_climatique -40	none 73
اتصل	collision 138	dommage_materiel -53	none -108	vol 180
اتصل*	collision 83	vol 58
اتصلت	collision 121	none -61	vol 85
اتصلت بالشرطه	collision 206	none -72
اتلف	blessure -47	collision -120	degats_des_eaux 116	dommage_materiel 248	evenement_climatique -80	incendie 153	none -226	vandalisme -57	vol -72
اتلف الثلاجه	collision -55	degats_des_eaux -71	dommage_materiel 313	evenement_climatique -86	incendie -76	none -133	vandalisme -49	vol -57
اتمك*	collision 91	none -63	vol 76
اتمكن	collision 91	none -63	vol 76
اتمكن من	collision 91	none -63	vol 76
اثر	bris_de_glace 48	collision 65	dommage_materiel -41	evenement_climatique 77	incendie 50	none -71
اثنا*	blessure 162	bris_de_glace 118	dommage_materiel 134	evenement_climatique -54	none -157	vandalisme -52	vol -73
اثناء	blessure 162	bris_de_glace 118	dommage_materiel 134	evenement_climatique -54	none -157	vandalisme -52	vol -73
اثناء السير	blessure -55	bris_de_glace 168	collision -112	dommage_materiel -48	incendie 163	none -59
اثناء نقل	blessure -51	collision -47	degats_des_eaux -114	dommage_materiel 282	none -53
اجد	autre -53	blessure -67	bris_de_glace -44	collision -159	degats_des_eaux -46	dommage_materiel -67	evenement_climatique -65	incendie -52	vandalisme -70	vol 415
اجد سيارتي	autre -60	blessure -51	bris_de_glace -50	collision -196	degats_des_eaux -56	dommage_materiel -88	evenement_climatique -84	incendie -55	none -243	vandalisme -98	vol 446
اجره	collision 203	none -48
اجره صغيره	collision 170	none -52
اجل	autre 108	blessure -72	collision 67	degats_des_eaux -59	dommage_materiel -65	evenement_climatique -44	none 90	vandalisme -45	vol -54
احتا*	autre 58	blessure -42	collision -77	dommage_materiel -55	evenement_climatique -40	none 71	vandalisme -41	vol 160
احتاج	autre 132	blessure -45	collision -64	dommage_materiel -65	evenement_climatique -48	incendie -40	none 267	vandalisme -48	vol -104
احتر*	blessure -46	bris_de_glace -43	collision -129	degats_des_eaux -54	evenement_climatique -63	incendie 567	none -139	vandalisme -61	vol -71
احترق	blessure -41	bris_de_glace -45	collision -58	degats_des_eaux -48	dommage_materiel 117	evenement_climatique -40	incendie 258	none -101	vandalisme -41	vol -71
احترقت	blessure -48	bris_de_glace -40	collision -141	degats_des_eaux -57	dommage_materiel -84	evenement_climatique -81	incendie 521	none -164	vandalisme -76	vol -82
احتك*	collision 301	none -109
احتكاك	collision 232	none -81
احتكاك بسيط	collision 159	none -73
احتكت	collision 370	none -174
احتم*	blessure -103	bris_de_glace -70	collision -88	degats_des_eaux -75	dommage_materiel 333	evenement_climatique 62	incendie -53	none -235	vandalisme -75	vol -110
احد	none -53
احد اصيب	collision -55	degats_des_eaux -86	dommage_materiel -45	evenement_climatique 84	none 245	vandalisme -45	vol -47
احد في	evenement_climatique 77	none -42	vol 47
احد من	collision -44	degats_des_eaux -59	incendie 87	none -83	vandalisme 201	vol -75
احد ولم	collision 193	none -51
احدا	blessure -66	degats_des_eaux -41	dommage_materiel -58	evenement_climatique -57	incendie -40	none -171	vandalisme 365
احده*	collision -96	dommage_materiel -51	none -111	vandalisme 271	vol 161
احدهم	collision -96	dommage_materiel -51	none -111	vandalisme 271	vol 161
احدهم سيارتي	collision -64	vandalisme 166
احك	autre -53	blessure -75	bris_de_glace -52	degats_des_eaux -54	dommage_materiel -81	evenement_climatique -70	none 392	vandalisme -45	vol -70
احمر	blessure -54	collision -67	degats_des_eaux -57	evenement_climatique -51	none -129	vandalisme 395	vol -72
اخبر*	blessure -46	collision 310	none -114
اختر*	collision 57	incendie 130
اختف*	blessure -40	collision -72	dommage_materiel -77	evenement_climatique -68	none -136	vandalisme -44	vol 458
اختفت	collision -75	dommage_materiel -63	evenement_climatique -88	none -106	vol 337
اختفي	blessure -57	bris_de_glace -41	collision -74	degats_des_eaux -45	dommage_materiel -97	evenement_climatique -50	none -170	vandalisme -55	vol 379
اختي	collision 45	none -60	vandalisme 192
اخذ	collision 81	degats_des_eaux 67	none -88	vol 117
اخذو*	collision -80	degats_des_eaux -47	none -149	vol 323
اخذوا	collision -80	degats_des_eaux -47	none -149	vol 323
اخر	blessure -50	bris_de_glace 145	collision 260	degats_des_eaux -40	dommage_materiel -84	evenement_climatique -47	incendie -41	none -111	vol -74
اخري	blessure 107	collision 144	none -81
اخري يوم	blessure 261	none -133	vol -49
اخي	blessure -48	bris_de_glace -43	collision -178	degats_des_eaux 93	dommage_materiel -63	evenement_climatique -53	incendie -44	none 231	vandalisme -42	vol 68
ادري	bris_de_glace 133	collision -156	dommage_materiel -54	evenement_climatique -48	none 119	vandalisme -69	vol 69
اذي	blessure -48	bris_de_glace 285	collision 76	degats_des_eaux -41	dommage_materiel -71	evenement_climatique 69	incendie -42	none -180	vandalisme -56	vol -57
ار	collision 130	dommage_materiel -53	evenement_climatique 122	none -60
اربع*	blessure -47	bris_de_glace -42	degats_des_eaux -52	dommage_materiel -78	evenement_climatique -66	none -212	vandalisme 365	vol -58
اربعه	blessure -47	bris_de_glace -42	degats_des_eaux -52	dommage_materiel -78	evenement_climatique -66	none -212	vandalisme 365	vol -58
ارتب*	blessure -43	bris_de_glace -66	collision 54	dommage_materiel 233	evenement_climatique -46	incendie -75	none -100	vol -53
ارتج*	collision 81
ارتجف	collision 82
ارتجف وانا	collision 82
ارتط*	blessure -40	bris_de_glace 319	collision 78	degats_des_eaux -41	evenement_climatique -54	none -135	vol -43
ارتطم	blessure -47	bris_de_glace 399	collision -125	degats_des_eaux -44	dommage_materiel -54	evenement_climatique -103	none -198	vandalisme -45	vol -68
ارتطمت	blessure -42	collision 311	none -77
ارتف*	collision -56	dommage_materiel 207	none -71
ارتفاع	collision -56	dommage_materiel 207	none -71
ارتفاع مفاجي	collision -78	dommage_materiel 261	none -83	vol -50
ارجع	degats_des_eaux -40	evenement_climatique -54	none -124	vandalisme 250	vol -61
اردت	autre -104	blessure 194	bris_de_glace -59	collision -222	degats_des_eaux -75	dommage_materiel -112	evenement_climatique -95	incendie 357	none -290	vandalisme -91	vol -102
ارسا*	autre 433	blessure -44	bris_de_glace -53	collision -126	degats_des_eaux -55	dommage_materiel -69	evenement_climatique -53	incendie -40	none -347	vandalisme -69	vol -87
ارسال	autre 433	blessure -44	bris_de_glace -53	collision -126	degats_des_eaux -55	dommage_materiel -69	evenement_climatique -53	incendie -40	none -347	vandalisme -69	vol -87
ارض	blessure -52	bris_de_glace -67	collision -94	degats_des_eaux -92	dommage_materiel -51	evenement_climatique 296	incendie 133	none -109	vandalisme -41	vol -93
ارضي*	collision -41	degats_des_eaux 138	dommage_materiel 103	evenement_climatique -42	none -125
ارغب	autre 311	blessure -62	bris_de_glace -48	collision -106	degats_des_eaux -55	dommage_materiel -69	evenement_climatique -62	incendie -61	none -48	vandalisme -79	vol -118
ارغب في	autre 311	blessure -62	bris_de_glace -48	collision -106	degats_des_eaux -55	dommage_materiel -69	evenement_climatique -62	incendie -61	none -48	vandalisme -79	vol -118
اريد	autre -68	collision -71	dommage_materiel -55	none 447	vol -53
اريد التحدث	none 65
اسبا*	collision 220	none -58
اسبانيه	collision 220	none -58
اسبو*	degats_des_eaux 92	dommage_materiel -41	none 116
اسبوع	degats_des_eaux 78	dommage_materiel -44	none 73	vandalisme -44	vol 44
اسبوع بالضبط	evenement_climatique 100	none 79
اسبوعين	collision -82	none 307	vol -42
استد*	autre 147	collision 176	none -80
استدعاء	autre 195	blessure -45	collision 112	none -82
استر*	autre 328	blessure -43	bris_de_glace 137	collision -69	degats_des_eaux -41	dommage_materiel -41	evenement_climatique -64	incendie -47	none -218	vandalisme -67
استرجاع	autre 379	blessure -50	collision -64	degats_des_eaux -50	dommage_materiel -47	evenement_climatique -54	none -246	vandalisme -85	vol -46
استط*	collision 164	none 65
استطيع	collision 103	dommage_materiel -40	none 136
استم*	collision 45	dommage_materiel -48	evenement_climatique -52	incendie -61	none -96	vandalisme -40	vol 227
استن*	degats_des_eaux -60	evenement_climatique -59	incendie 262	none -77
استي*	degats_des_eaux 259	none -160
استيقظت	degats_des_eaux 259	none -160
اسفل*	autre -43	blessure -50	bris_de_glace 126	collision -89	degats_des_eaux -58	dommage_materiel 235	evenement_climatique -41	none -106	vandalisme -41	vol -115
اسفله	autre -43	blessure -50	bris_de_glace 126	collision -89	degats_des_eaux -58	dommage_materiel 235	evenement_climatique -41	none -106	vandalisme -41	vol -115
اسقط	autre -52	blessure -75	bris_de_glace -65	collision -111	degats_des_eaux -46	dommage_materiel 505	evenement_climatique -78	incendie -53	none -224	vandalisme -49	vol -102
اشار*	collision 219	none -65
اشاره	collision 219	none -65
اشتر*	autre 260	collision -72	degats_des_eaux -45	dommage_materiel -50	evenement_climatique 123	none -192	vandalisme -94	vol -53
اشتع*	blessure -49	collision -159	dommage_materiel -46	incendie 429	none -123	vol -43
اشتعلت	blessure -49	collision -159	dommage_materiel -46	incendie 429	none -123	vol -43
اشرح	collision 42	none 129
اشرح لي	none 210
اشعر	dommage_materiel -54	none -63	vol 190
اشعر بشيء	collision 88	dommage_materiel -63	none -58	vol 159
اصاب*	collision 73	dommage_materiel 70	evenement_climatique 87	none -98
اصابات	collision 100	degats_des_eaux 51	evenement_climatique 77	none -95
اصب	bris_de_glace 118	collision 138	dommage_materiel -55	none -90	vol -43
اصب باذي	collision 187	none -42
اصبت	autre -78	blessure 450	bris_de_glace -64	collision 67	degats_des_eaux -79	dommage_materiel -124	evenement_climatique -75	incendie -63	none -263	vandalisme -124	vol -100
اصرح	autre 92	blessure 387	bris_de_glace -62	collision -74	degats_des_eaux -47	dommage_materiel -111	evenement_climatique -48	incendie -43	none -144	vandalisme -55	vol -67
اصص	blessure -53	bris_de_glace -49	collision -117	dommage_materiel -117	evenement_climatique 239	none -104	vandalisme -87	vol 152
اصطد*	collision 343	none -129	vol -41
اصطدام	collision 241	none -92
اصطدمت	bris_de_glace -44	collision 355	dommage_materiel 48	none -156	vol -51
اصطدمت بي	collision 94
اصلا*	blessure -78	bris_de_glace 275	collision 186	degats_des_eaux -44	dommage_materiel -57	evenement_climatique -63	none -214	vandalisme -66	vol -82
اصيب	collision 42	degats_des_eaux -47	dommage_materiel -47	none 83	vandalisme 63	vol -47
اضاف*	collision 150
اضرا*	autre 259	blessure -45	bris_de_glace -45	degats_des_eaux 65	dommage_materiel -89	evenement_climatique -45	none -236	vol -77
اطفا*	collision -62	degats_des_eaux -47	dommage_materiel -41	evenement_climatique -41	incendie 357	none -111	vol -63
اطفاءها	collision -93	degats_des_eaux -81	dommage_materiel -65	evenement_climatique -65	incendie 373	none -95	vandalisme -47	vol -74
اطلب	autre 193	blessure -69	bris_de_glace -48	degats_des_eaux -52	dommage_materiel -81	evenement_climatique -86	incendie -50	none 165	vandalisme -66	vol -87
اظن	collision -52	dommage_materiel -43	none 192	vandalisme -46	vol 47
اظن ان	autre -46	collision -84	evenement_climatique 155	incendie -45	none -124	vandalisme -54	vol 215
اظن ذلك	collision -81	evenement_climatique -47	none 231	vol -54
اعبر	blessure -40	collision 228	none -58	vol -71
اعتر*	autre -46	collision 60	dommage_materiel 137	evenement_climatique -47	incendie -40	none -71	vandalisme -47
اعترض	autre -74	blessure -47	collision -120	degats_des_eaux -45	dommage_materiel -140	evenement_climatique -47	none 252	vandalisme -71	vol 157
اعترف	autre -41	collision 41	degats_des_eaux 48	dommage_materiel 234	evenement_climatique -52	incendie -46	none -248	vandalisme -43	vol -71
اعرف	collision -54	none 138	vandalisme 85	vol -40
اعلم	bris_de_glace 152	collision 45	incendie 90	none -91	vol -50
اعلم ان	bris_de_glace 199	collision -61	degats_des_eaux -41	incendie 123	none -116	vandalisme -52	vol -65
اعمل	collision 64	incendie 121	none -41	vol -40
افرا*	blessure -40	bris_de_glace -62	dommage_materiel -61	evenement_climatique 344	incendie -46	none -96	vandalisme -58	vol -55
افران	blessure -40	bris_de_glace -62	dommage_materiel -61	evenement_climatique 344	incendie -46	none -96	vandalisme -58	vol -55
افرغ*	autre -44	blessure -44	bris_de_glace -40	collision -145	degats_des_eaux -93	dommage_materiel -169	evenement_climatique -71	incendie -40	none -172	vandalisme -55	vol 411
افرغوا	autre -44	blessure -44	bris_de_glace -40	collision -145	degats_des_eaux -93	dommage_materiel -169	evenement_climatique -71	incendie -40	none -172	vandalisme -55	vol 411
افضل	collision -90	dommage_materiel -65	none 338
افعل	blessure -56	collision -71	dommage_materiel -73	none 172	vandalisme -45	vol 133
افهم	collision -103	none 306
اقتل*	collision 79	dommage_materiel -45	evenement_climatique 301	none -130	vol -45
اقتلعت	evenement_climatique 343	none -130
اقدا*	collision 269	evenement_climatique -43	none -62
اقدر	degats_des_eaux 73
اقدم	collision -57	dommage_materiel -51	none -87	vandalisme 152	vol 116
اقدم شكايه	collision -57	dommage_materiel -53	none -64	vol 168
اقوا*	collision 82
اقود	collision 189	none -79
اكتب	collision 117	vol 56
اكتب اليكم	vol 125
اكتش*	bris_de_glace 107	collision -62	degats_des_eaux 63	dommage_materiel -45	none -93	vandalisme -49	vol 156
اكتشفنا	collision -60	degats_des_eaux 155	dommage_materiel -53	evenement_climatique -43	none -70	vol 105
اكتو*	autre 129	blessure 103	bris_de_glace 142	degats_des_eaux -58	dommage_materiel -53	incendie -54	none -250	vol -72
اكتوبر	autre 129	blessure 103	bris_de_glace 142	degats_des_eaux -58	dommage_materiel -53	incendie -54	none -250	vol -72
اكثر	collision -78	degats_des_eaux 216	dommage_materiel -75	evenement_climatique -52	incendie 257	none -252	vandalisme -41	vol -66
اكيد	autre -63	blessure -68	bris_de_glace -51	collision -98	degats_des_eaux -55	dommage_materiel -88	evenement_climatique -65	incendie -43	none 346	vandalisme -58	vol -74
الا	dommage_materiel -63	evenement_climatique 96	none 67	vandalisme 46
الا في	blessure -58	bris_de_glace -77	collision -160	degats_des_eaux -43	dommage_materiel -119	evenement_climatique 233	incendie -54	none -151	vandalisme 229	vol -105
الاب*	autre -50	blessure 61	collision -96	degats_des_eaux -56	dommage_materiel 105	incendie -54	none -150	vandalisme 275	vol -94
الابواب	autre -41	blessure -73	collision -87	degats_des_eaux -58	dommage_materiel -56	evenement_climatique -45	none -173	vandalisme 429	vol -99
الات*	blessure -52	collision 150	degats_des_eaux -40	dommage_materiel -44	none 173	vandalisme -41	vol -53
الاث*	blessure -42	none 73
الاثاث	blessure -52	collision -50	dommage_materiel 109	evenement_climatique 162	none -123
الاثنين	autre 54	blessure -41	none 124
الاثنين 16	bris_de_glace 117	collision -52	degats_des_eaux -65	dommage_materiel 149	evenement_climatique -45	none -92
الاثنين الماضي	autre -42	blessure -54	collision -64	degats_des_eaux 51	dommage_materiel -69	evenement_climatique -48	incendie -44	none 239	vandalisme -51	vol 53
الاثنين لا	collision 60	dommage_materiel -40	none 159
الاح*	dommage_materiel -45	incendie 53	none 58	vandalisme 78
الاحد	dommage_materiel -48	incendie 71	none 98	vandalisme 42
الاحد 15	collision -86	dommage_materiel -41	incendie -46	none 188	vandalisme -78	vol 43
الاحد الماضي	autre -42	blessure -43	bris_de_glace -41	collision -185	dommage_materiel -46	evenement_climatique -44	incendie 245	none -119	vandalisme 182	vol -114
الاحمر	collision 183	none -63
الاخ*	blessure -52	collision 68	degats_des_eaux -52	dommage_materiel -57	evenement_climatique -45	incendie 290	vandalisme -44	vol -51
الاخر	blessure -55	collision 136	degats_des_eaux -40	dommage_materiel -52	incendie -54	none 172	vandalisme -41
الاخري	collision 158	none -42
الاد*	autre 362	dommage_materiel -49	evenement_climatique -43	none -218	vandalisme -59	vol -56
الار*	blessure 74	collision -49	degats_des_eaux 58	evenement_climatique 71	none -115	vandalisme 50
الاربع	blessure -59	bris_de_glace -42	collision -82	degats_des_eaux -47	dommage_materiel 53	evenement_climatique -61	none -141	vandalisme 106	vol 235
الاربعاء	blessure 187	collision 46	degats_des_eaux -46	dommage_materiel 58	none -96	vandalisme -41	vol -46
الاربعاء الماضي	autre -47	blessure 333	bris_de_glace -44	collision 89	degats_des_eaux -104	dommage_materiel -125	evenement_climatique -76	incendie -56	none -203	vandalisme -64	vol -103
الارض	blessure -43	bris_de_glace 59	collision -72	degats_des_eaux 185	none -95	vandalisme 68	vol -77
الارضي	autre -50	blessure -66	bris_de_glace -72	collision -83	degats_des_eaux -109	dommage_materiel -116	evenement_climatique 375	incendie -57	none -196	vandalisme -67	vol -82
الارواح	collision -74	degats_des_eaux -65	dommage_materiel -50	evenement_climatique 130	incendie 187	none -93	vol -46
الاس*	dommage_materiel -50	incendie 58
الاسبقيه	collision 220	none -42	vol -58
الاسبوع	collision -49	none 301	vol -42
الاسبوع الماضي	collision -48	none 318
الاستفسار	autre 125	blessure -40	collision -66	degats_des_eaux -52	incendie -49	none 133
الاستفسار عن	autre 125	blessure -40	collision -66	degats_des_eaux -52	incendie -49	none 133
الاسطبل	blessure -48	bris_de_glace -41	collision -103	degats_des_eaux -76	dommage_materiel -68	evenement_climatique 298	incendie -76	none -170	vandalisme -63	vol 200
الاسعاف	collision 239	none -98	vol 68
الاسمنت	autre -47	blessure 197	bris_de_glace -57	collision -167	degats_des_eaux -62	dommage_materiel -85	evenement_climatique -90	incendie -64	none -280	vandalisme 332	vol -105
الاسنان	autre 143	degats_des_eaux 101	none -135
الاش*	bris_de_glace 147	collision 92	none -55	vol -45
الاشاره	collision 137	none -47
الاشاره الحمراء	collision 76
الاص*	blessure -44	collision 185	dommage_materiel -50	none -66	vandalisme 132	vol -47
الاصطدام	blessure -63	collision 292	dommage_materiel -41	none -85
الاض*	collision 122	degats_des_eaux -42	dommage_materiel -41	evenement_climatique 129	incendie 131	none -120	vandalisme -43	vol -52
الاضرار	collision 122	degats_des_eaux -42	dommage_materiel -41	evenement_climatique 129	incendie 131	none -120	vandalisme -43	vol -52
الاط*	degats_des_eaux 92	evenement_climatique -51	incendie 112	none -110	vandalisme -40
الاطار	dommage_materiel 164	incendie -56	none -106	vandalisme -57	vol 146
الاطفاء	blessure -46	collision -83	degats_des_eaux 194	dommage_materiel -62	evenement_climatique -96	incendie 203	none -106	vol -41
الاع*	degats_des_eaux -74	dommage_materiel -76	evenement_climatique 230	incendie 144	none -159	vandalisme -46	vol -65
الاف	autre -51	blessure -59	collision -95	degats_des_eaux -44	dommage_materiel -98	incendie -53	none -136	vandalisme -40	vol 405
الاف درهم	autre -51	blessure -59	collision -95	degats_des_eaux -44	dommage_materiel -98	incendie -53	none -136	vandalisme -40	vol 405
الاق*	autre 142	blessure 108	bris_de_glace -44	collision -141	degats_des_eaux -43	dommage_materiel -69	incendie 70	none -148	vandalisme -58	vol 170
الاقامه	autre 132	blessure 125	collision -132	degats_des_eaux -46	dommage_materiel -94	incendie 128	none -97	vandalisme -55
الاك*	bris_de_glace 89	collision 47	degats_des_eaux 148	dommage_materiel -53	evenement_climatique -65	none -58
الاكواريوم	bris_de_glace 122	collision -59	degats_des_eaux 195	dommage_materiel -60	evenement_climatique -89	none -65	vol -48
الال*	autre -43	blessure -73	bris_de_glace -74	collision -65	degats_des_eaux 206	dommage_materiel 107	evenement_climatique 114	incendie -65	none -280	vandalisme -68	vol 122
الام*	bris_de_glace 87	collision 41	dommage_materiel -43
الامام	collision 95	none -55	vandalisme 99	vol -63
الامامي	bris_de_glace 286	collision -42	none -75
الامامي تكسر	bris_de_glace 131	collision -66
الامامي لسيارتي	bris_de_glace 190	collision -58
الاماميه	bris_de_glace 100	collision 229	dommage_materiel -53	none -87
الامر	autre -41	blessure -59	collision -53	degats_des_eaux -58	dommage_materiel -84	evenement_climatique -65	incendie 49	none 397	vandalisme -61	vol -91
الامن	collision 156	dommage_materiel -41	none -106	vandalisme 98
الامنيه	collision -47	none -81	vol 221
الان	blessure 81	dommage_materiel 99	evenement_climatique -43
الان عند	collision 136	incendie 79	none -73
الان في	blessure 247	collision -70	degats_des_eaux -65	dommage_materiel -80	evenement_climatique -50	none -58	vol -41
الان*	autre -52	blessure -72	collision 67	degats_des_eaux 90	dommage_materiel -99	evenement_climatique -78	incendie -62	none 169	vandalisme 67	vol -45
الاناره	autre -64	blessure -78	bris_de_glace 181	collision 294	degats_des_eaux -103	dommage_materiel -159	evenement_climatique -88	incendie -57	none -424	vandalisme -96	vol -137
الانبوب	blessure -51	bris_de_glace -52	collision -110	degats_des_eaux 414	dommage_materiel -122	evenement_climatique -53	incendie -68	none -177	vandalisme -74	vol -74
الانترنت	autre -73	blessure -84	bris_de_glace -75	collision -187	degats_des_eaux -129	evenement_climatique -94	incendie -101	none -428	vandalisme 361	vol -116
الاو*	autre -40	blessure -48	bris_de_glace -44	collision -48	incendie 131	none -73	vandalisme -60	vol 115
الاوتوماتيكي	autre -62	blessure -75	bris_de_glace -58	collision -149	degats_des_eaux -64	dommage_materiel 290	evenement_climatique -64	incendie -72	none -201	vandalisme -47	vol 129
الاول	blessure -46	collision -87	degats_des_eaux 100	dommage_materiel -91	evenement_climatique -51	incendie -77	none 305	vandalisme -43	vol -107
الاولاد	collision 78	incendie 88
الاي*	blessure 93	collision 158	dommage_materiel -65	none -96	vol 83
الايمن	blessure 158	collision 178	evenement_climatique -43	none -100	vol -68
البا*	bris_de_glace 54	dommage_materiel -62
الباب	bris_de_glace 62	collision 78	dommage_materiel -51	evenement_climatique 52	none -114	vandalisme 54
الباب الخلفي	collision -70	incendie 82	vol 192
الباب بلا	collision 234	none -72
الباب ديال	bris_de_glace 220	collision -206	degats_des_eaux -44	evenement_climatique 156	none -70	vandalisme -95	vol -48
الباب لم	collision -123	evenement_climatique -46	none -108	vandalisme 305	vol -66
الباربريز	autre -53	blessure -72	bris_de_glace 413	collision -227	degats_des_eaux -60	dommage_materiel -79	evenement_climatique -60	incendie -52	none -201	vandalisme 130	vol -104
البارح	autre -41	bris_de_glace -61	collision 42	dommage_materiel -68	none 235	vandalisme -60	vol -65
البارح فالليل	degats_des_eaux -46	dommage_materiel -44	evenement_climatique -124	incendie 64	none 235	vandalisme -73	vol -68
البارح مع	collision 157	dommage_materiel -46	evenement_climatique -61	incendie 152	none -150	vol -48
البارحه	blessure -48	bris_de_glace -53	degats_des_eaux -50	dommage_materiel -48	evenement_climatique -54	none 251	vandalisme -54	vol -60
الباركي	autre -42	blessure -42	bris_de_glace -42	collision -103	degats_des_eaux 522	dommage_materiel -57	evenement_climatique -92	none -160	vandalisme -48	vol -137
الباركينغ	bris_de_glace -46	collision 42	degats_des_eaux -92	dommage_materiel -74	evenement_climatique -42	incendie -44	none -141	vandalisme 286	vol -97
الباسبور	autre 411	blessure -63	bris_de_glace -59	collision -128	degats_des_eaux -107	dommage_materiel -115	evenement_climatique -84	none -165	vandalisme -48	vol -124
الباش	autre -68	blessure -96	bris_de_glace -96	collision -146	degats_des_eaux -58	dommage_materiel -136	evenement_climatique 113	incendie -68	none -224	vandalisme 322	vol -140
الباش د	autre -68	blessure -96	bris_de_glace -96	collision -146	degats_des_eaux -58	dommage_materiel -136	evenement_climatique 113	incendie -68	none -224	vandalisme 322	vol -140
البالكون	autre -52	blessure -60	bris_de_glace 150	collision -144	degats_des_eaux -75	dommage_materiel -94	evenement_climatique -53	incendie -60	none -123	vandalisme 186	vol 142
البح*	autre -69	blessure 136	bris_de_glace -40	collision -106	degats_des_eaux -44	dommage_materiel -62	evenement_climatique 296	incendie -50	none -86	vandalisme -63
البحر	autre -79	blessure 166	bris_de_glace -40	collision -102	degats_des_eaux -49	dommage_materiel -66	evenement_climatique 343	incendie -55	none -93	vandalisme -66	vol -82
البخ*	blessure -41	collision -47	degats_des_eaux -155	dommage_materiel -86	evenement_climatique -40	incendie 395	none -104	vandalisme -74	vol -172
البر*	collision -68	dommage_materiel -71	evenement_climatique 342	incendie -51	none -148
البرد	autre -43	blessure -63	collision -131	degats_des_eaux -90	dommage_materiel -82	evenement_climatique 424	incendie -50	none -158	vandalisme -114	vol -90
البز*	blessure -69	collision -91	degats_des_eaux -55	dommage_materiel -56	evenement_climatique -48	none -100	vandalisme -67	vol 371
البزطام	blessure -69	collision -91	degats_des_eaux -55	dommage_materiel -56	evenement_climatique -48	none -100	vandalisme -67	vol 371
البس*	blessure -81	bris_de_glace -40	collision 170	degats_des_eaux -42	dommage_materiel 153	evenement_climatique 55	none -132	vandalisme -68	vol -53
البص*	collision 100	degats_des_eaux -46	dommage_materiel -55	none -83	vol 196
البصمات	collision -65	degats_des_eaux -59	none -86	vol 255
البط*	autre 230	blessure -44	degats_des_eaux -49	dommage_materiel -69	evenement_climatique 106	none -224	vandalisme -54	vol -67
البق*	collision 122	dommage_materiel -42	none -91	vol 145
البقره	collision 122	dommage_materiel -42	none -91	vol 145
البك*	blessure -46	degats_des_eaux 130	dommage_materiel 250	evenement_climatique -60	incendie -46	none -126	vandalisme -71	vol -64
البكا	collision 92	degats_des_eaux 223	dommage_materiel -46	evenement_climatique -56	none -47	vandalisme -40
البل*	blessure -53	bris_de_glace -44	collision -58	degats_des_eaux 156	dommage_materiel 79	evenement_climatique 144	none -148	vol -45
البلاستيك	collision -74	degats_des_eaux -83	dommage_materiel -66	evenement_climatique -88	incendie 366	none -88	vol -52
البلاط	autre -44	blessure -164	bris_de_glace -78	collision -86	degats_des_eaux 406	dommage_materiel -101	evenement_climatique -79	incendie -46	none -167	vandalisme -63	vol -58
البلديه	collision 167	degats_des_eaux -53	dommage_materiel 159	evenement_climatique 78	incendie -56	none -156	vandalisme -74	vol -74
البلومبي	collision -47	degats_des_eaux 289	dommage_materiel -64	none -56	vol -59
البن*	autre 229	bris_de_glace -44	collision 57	dommage_materiel -62	evenement_climatique -42	incendie -45	none -180	vandalisme -54	vol 100
البنت	collision 278	none -67	vol -43
البنك	autre 408	blessure -61	bris_de_glace -86	collision -205	degats_des_eaux -65	dommage_materiel -128	evenement_climatique -62	incendie -85	none -335	vandalisme -111	vol 80
البو*	blessure -40	bris_de_glace -43	incendie 71	none -115	vandalisme 188
البوطه	bris_de_glace -44	collision -62	incendie 288	none -74	vol -66
البوليس	blessure -43	bris_de_glace -42	dommage_materiel -43	evenement_climatique -50	none -96	vandalisme 252	vol 70
البوليس جاو	blessure -68	collision 113	evenement_climatique -69	incendie -41	none -93	vandalisme 116
البوليس دارو	autre -50	blessure -76	bris_de_glace -88	collision -173	degats_des_eaux -54	dommage_materiel -62	evenement_climatique -92	incendie -64	none -173	vandalisme 115	vol 317
البومبيه	collision -140	dommage_materiel -46	incendie 386	none -91	vol -51
البومبيه جاو	collision -75	dommage_materiel -43	incendie 290	none -104	vol -52
البي*	blessure -55	degats_des_eaux 102	evenement_climatique 85	none -144
البيبي	blessure -46	bris_de_glace -49	collision -218	degats_des_eaux -55	dommage_materiel 239	evenement_climatique -51	none -77	vandalisme -74	vol 124
البيت	collision -62	degats_des_eaux 133	dommage_materiel -41	none -74	vandalisme -50	vol 89
البيتزا	collision 281	dommage_materiel -40	none -120
البير	autre -121	blessure -143	bris_de_glace -139	collision -269	degats_des_eaux 222	dommage_materiel -217	evenement_climatique 230	incendie -188	none -386	vandalisme -174	vol -90
البيسي	autre -62	blessure -73	bris_de_glace -64	collision -131	degats_des_eaux -85	dommage_materiel 430	evenement_climatique -101	incendie -57	none -293	vandalisme -107	vol -132
البيضاء	autre 51	blessure -66	collision 265	degats_des_eaux -65	dommage_materiel -51	incendie -54	none -145	vandalisme -62
التا*	autre 173	blessure -47	collision 57	evenement_climatique -46
التابعه	autre -40	blessure -43	collision -120	dommage_materiel -90	evenement_climatique -56	incendie -58	none -125	vandalisme 218	vol 178
التاسعه	blessure -68	collision 86	none -85	vol 195
التامين	autre 301	blessure -56	degats_des_eaux -41	evenement_climatique -58	incendie -45	none 62	vandalisme -63	vol -74
التامين ديال	autre 120	blessure -65	bris_de_glace -51	collision -251	degats_des_eaux -62	dommage_materiel -109	evenement_climatique -69	incendie -91	none 367	vandalisme -73	vol -100
التب*	blessure 118	bris_de_glace -41	collision -104	degats_des_eaux 109	dommage_materiel -63	evenement_climatique 127	none -192	vandalisme 87	vol -106
التبروري	autre -43	blessure -40	bris_de_glace -47	collision -83	degats_des_eaux -63	evenement_climatique 306	incendie -67	none -83	vandalisme -94
التح*	autre 151	blessure -42	collision -65	dommage_materiel 40	none 69	vol -47
التحدث	none 105
التحدث مع	none 65
التد*	autre -49	blessure 328	bris_de_glace -81	collision -169	degats_des_eaux 185	dommage_materiel -242	evenement_climatique -102	incendie -71	none -263	vandalisme -66	vol -76
التر*	bris_de_glace -44	degats_des_eaux -45	dommage_materiel 40	incendie 151	none -142	vandalisme -81	vol 133
الترامواي	collision -103	dommage_materiel -76	none -130	vol 364
التس*	collision -115	evenement_climatique -43	none -102	vol 373
التص*	autre 60	blessure -47	collision -124	degats_des_eaux 62	dommage_materiel 207	evenement_climatique -44	incendie -61	vandalisme -73
التصريح	autre 161	collision -81	degats_des_eaux -50	dommage_materiel -77	incendie -53	none 106	vandalisme -70	vol 67
التصليح	autre -81	bris_de_glace -40	collision -76	degats_des_eaux 222	dommage_materiel 188	evenement_climatique -53	incendie -49	none -100	vandalisme -90	vol -83
التع*	autre 151	blessure -59	collision -61	degats_des_eaux -44	evenement_climatique -52	none 155	vandalisme 60	vol -86
التعويض	autre 171	blessure -65	collision -63	degats_des_eaux -40	evenement_climatique -55	none 204	vandalisme -47	vol -79
التق*	bris_de_glace 112	dommage_materiel 69	evenement_climatique 47	none -64	vol -76
التل*	bris_de_glace -42	collision -53	degats_des_eaux -48	dommage_materiel 314	evenement_climatique -47	incendie -54	none -125	vol 58
التلفاز	blessure -113	bris_de_glace -50	collision -74	degats_des_eaux -55	dommage_materiel 300	evenement_climatique -49	incendie -48	none -152	vandalisme -45	vol 168
التلفازه	blessure -47	collision -88	degats_des_eaux -72	dommage_materiel 197	evenement_climatique -65	incendie -116	none -125	vandalisme 173	vol -61
التلفزه	blessure -42	bris_de_glace -50	collision -76	dommage_materiel 343	evenement_climatique -45	none -116	vol -64
التم*	autre 146	bris_de_glace 88	collision -58	degats_des_eaux 127	dommage_materiel -44	evenement_climatique -47	none -193	vol -42
التمس	autre 203	bris_de_glace 140	collision -50	degats_des_eaux -43	dommage_materiel -44	none -207	vol -46
الته*	blessure -55	bris_de_glace -42	collision -91	degats_des_eaux -62	dommage_materiel -127	evenement_climatique -104	incendie 266	none -221	vandalisme -48	vol 243
التو*	blessure 92	collision 103	degats_des_eaux -51	evenement_climatique -42	vandalisme -41	vol 87
التوصيل	collision 282	dommage_materiel -50	none -121	vol 78
التي	autre 46	collision 126	degats_des_eaux -40	dommage_materiel -53	evenement_climatique 115	none -108
التي صدمتني	collision 317	evenement_climatique -50	none -134
التي كانت	blessure -43	degats_des_eaux -62	dommage_materiel -74	evenement_climatique 223	incendie 138	none -166	vol -46
التي*	blessure 41	bris_de_glace -40	degats_des_eaux 84	dommage_materiel 184	evenement_climatique -46	incendie -46	none -129	vandalisme -45
التيار	blessure -47	bris_de_glace -52	collision -75	degats_des_eaux 203	dommage_materiel 182	evenement_climatique -40	incendie -79	none -150	vandalisme -60	vol -72
التيليفون	autre -49	blessure -41	bris_de_glace -41	collision 85	degats_des_eaux -46	dommage_materiel 198	evenement_climatique -50	none -131	vol 100
التيليفون ف	autre -44	blessure -56	bris_de_glace -74	collision -167	degats_des_eaux -50	dommage_materiel 170	evenement_climatique -62	incendie -43	none -130	vandalisme -48	vol 220
الثا*	evenement_climatique -41	none 83	vandalisme -50
الثالث	autre -55	collision -99	degats_des_eaux 82	dommage_materiel 135	evenement_climatique -53	none 143	vol -79
الثالثه	autre 71	blessure -40	collision 112	dommage_materiel 68	none -59	vandalisme -48
الثامنه	dommage_materiel -69	none 193	vandalisme -65	vol 111
الثاني	autre -44	blessure -42	dommage_materiel -57	evenement_climatique -49	incendie -41	none 212	vandalisme -40
الثانيه	blessure -41	collision 80	degats_des_eaux -59	dommage_materiel -45	evenement_climatique -53	incendie 313	none -105	vandalisme -47	vol -98
الثل*	degats_des_eaux -44	evenement_climatique 117
الثلاثاء	dommage_materiel -47	evenement_climatique -46	none 193
الثلاثاء 10	collision 82	degats_des_eaux -43	none -90	vol 105
الثلاثه	blessure -42	collision 213	degats_des_eaux -48	dommage_materiel -63	incendie -64	none -127	vol 126
الثلاجه	collision -46	degats_des_eaux -52	dommage_materiel 345	evenement_climatique -76	incendie -55	none -120	vol -43
الثلج	degats_des_eaux -66	dommage_materiel -56	evenement_climatique 349	incendie -44	none -130	vandalisme -49	vol -40
الثلوج	autre -47	blessure -76	bris_de_glace -91	collision -105	degats_des_eaux -89	dommage_materiel -102	evenement_climatique 415	incendie -57	none -300	vandalisme -61	vol -92
الجا*	bris_de_glace 53	collision -82	degats_des_eaux 165	dommage_materiel 102	none -153
الجار	blessure -50	bris_de_glace 73	collision -72	degats_des_eaux 284	dommage_materiel 42	evenement_climatique -63	none -161	vol -70
الجاره	blessure 60	collision -118	degats_des_eaux 130	dommage_materiel 139	evenement_climatique 41	none -123	vandalisme -45	vol -69
الجامع	blessure -63	bris_de_glace -60	collision -95	degats_des_eaux -51	dommage_materiel -85	evenement_climatique -42	incendie -48	none -132	vandalisme -49	vol 381
الجب*	blessure 101	bris_de_glace -41	dommage_materiel 145	incendie -44	none -103	vol -55
الجبل	degats_des_eaux -56	evenement_climatique 190	incendie -48	none -41	vol 65
الجد*	degats_des_eaux 97	evenement_climatique 100	incendie 56	none -136	vandalisme -41
الجدار	collision -71	degats_des_eaux 250	dommage_materiel -52	incendie 95	none -148	vandalisme -48	vol -50
الجدارميه	collision -120	degats_des_eaux -40	dommage_materiel -63	evenement_climatique 283	incendie 110	none -88	vol -55
الجديد	collision 228	degats_des_eaux -61	dommage_materiel 146	evenement_climatique -42	incendie -63	none -180	vandalisme -44	vol -97
الجر*	autre -57	bris_de_glace 135	collision -77	degats_des_eaux -81	dommage_materiel -130	evenement_climatique 298	incendie -42	none -340	vandalisme -94
الجرحي	collision 318	none -118	vol -67
الجرس	collision 175	dommage_materiel -44	evenement_climatique -63	none -127	vol 149
الجز*	bris_de_glace 233	collision 83	degats_des_eaux -60	dommage_materiel -125	incendie -50	none -103	vandalisme -57	vol -69
الجل*	autre 112	blessure 89	bris_de_glace -55	collision -90	dommage_materiel -70	evenement_climatique -44	none -121	vol 243
الجلابه	blessure -58	bris_de_glace -51	collision -73	degats_des_eaux -59	dommage_materiel -69	none -76	vol 354
الجلد	blessure -62	collision -78	degats_des_eaux 86	dommage_materiel -51	evenement_climatique -51	none -76	vol 221
الجلد ديال	blessure -62	collision -78	degats_des_eaux 86	dommage_materiel -51	evenement_climatique -51	none -76	vol 221
الجم*	autre 66	degats_des_eaux -41	none 84
الجمعه	collision -48	degats_des_eaux -43	none 158	vol -47
الجمعه الماضي	blessure -41	collision -51	degats_des_eaux -49	dommage_materiel 189	evenement_climatique 126	none -124	vol -59
الجمعه الماضيه	blessure 140	collision -84	dommage_materiel -45	none 196	vandalisme -40
الجميع	autre 300	blessure -47	degats_des_eaux -45	dommage_materiel -116	evenement_climatique -51	none -146	vandalisme -45	vol -80
الجميع ولم	autre 300	blessure -47	degats_des_eaux -45	dommage_materiel -116	evenement_climatique -51	none -146	vandalisme -45	vol -80
الجن*	blessure 118	bris_de_glace -40	collision 63	degats_des_eaux -42	dommage_materiel 102	evenement_climatique -47	none -131	vandalisme 44	vol -54
الجناح	blessure -41	degats_des_eaux -60	dommage_materiel -64	evenement_climatique -45	incendie 209	none -121	vandalisme 169	vol -73
الجنب	collision 284	none -73	vol -54
الجنب كامل	collision 167	none -93	vandalisme 105
الجنط	autre -68	blessure -105	bris_de_glace -114	collision -346	degats_des_eaux -66	dommage_materiel 480	evenement_climatique -76	incendie -84	none -231	vandalisme -79	vol -117
الجه*	bris_de_glace 176	collision -41	dommage_materiel 97	none -45	vol -46
الجهتين	bris_de_glace 148	collision -75	vandalisme 44
الجهه	collision 81
الجهه اليسري	collision 81
الجو*	collision -83	degats_des_eaux 80	dommage_materiel -48	evenement_climatique 41	none -82	vol 195
الجي*	autre -41	blessure 59	degats_des_eaux 117	dommage_materiel 149	evenement_climatique -66	none -167
الجيب	blessure -69	bris_de_glace 94	degats_des_eaux -51	dommage_materiel -60	evenement_climatique -52	none -97	vandalisme -44	vol 273
الجيران	autre -42	degats_des_eaux 192	dommage_materiel 190	evenement_climatique -68	none -181	vol -97
الجيران تحتنا	degats_des_eaux 153
الحا*	collision 46	evenement_climatique -42	none -67	vandalisme 41	vol 50
الحاج	dommage_materiel -54	evenement_climatique -77	incendie 65	none -147	vandalisme 231	vol -68
الحاجب	blessure -49	bris_de_glace 134	collision 87	dommage_materiel -43	evenement_climatique 114	none -106	vol -60
الحاجز	blessure -56	bris_de_glace 59	collision 383	degats_des_eaux -46	dommage_materiel -76	evenement_climatique -87	incendie -61	none -206	vandalisme -73	vol -70
الحادث	autre -50	blessure 223	collision -66	degats_des_eaux -42	dommage_materiel 126	evenement_climatique -53	none -103	vol -89
الحارس	collision -54	dommage_materiel -46	incendie 53	none -106	vandalisme 122	vol 155
الحارس لم	collision -95	none -72	vandalisme 96	vol 128
الحاسوب	autre -47	blessure -97	bris_de_glace -116	collision -81	degats_des_eaux -72	dommage_materiel 411	evenement_climatique -114	incendie -100	none -293	vandalisme -104	vol -64
الحافله	autre -55	blessure 170	bris_de_glace -76	collision -98	degats_des_eaux -90	dommage_materiel -122	evenement_climatique -78	incendie 81	none -213	vandalisme -81	vol 188
الحال	autre -78	blessure -142	bris_de_glace -89	collision -144	degats_des_eaux -106	dommage_materiel -172	evenement_climatique -106	incendie -91	none 281	vandalisme -137	vol -168
الحانوت	blessure -62	bris_de_glace -44	collision -154	degats_des_eaux 226	dommage_materiel -120	evenement_climatique -49	incendie -61	none -134	vandalisme 146	vol 52
الحج*	blessure 220	bris_de_glace 56	degats_des_eaux -40	dommage_materiel -138	evenement_climatique -70	incendie -46	none -181	vandalisme 217	vol -103
الحجاره	blessure -56	bris_de_glace -44	collision -85	dommage_materiel -165	evenement_climatique -74	none -107	vandalisme 454	vol -74
الحجاره علي	blessure -56	bris_de_glace -44	collision -85	dommage_materiel -165	evenement_climatique -74	none -107	vandalisme 454	vol -74
الحجر	blessure -42	bris_de_glace 192	collision 202	dommage_materiel -55	evenement_climatique -51	none -116	vandalisme -108	vol -81
الحد*	collision 56
الحداش	blessure 164	collision -114	dommage_materiel -66	evenement_climatique -68	incendie -41	none 223	vandalisme -55	vol -67
الحديث	autre -40	collision -41	dommage_materiel -46	none 320	vandalisme -53
الحديد	collision 244	dommage_materiel -45	evenement_climatique -51	none -77	vol 58
الحديقه	autre -45	blessure -43	collision -82	degats_des_eaux 67	dommage_materiel 147	evenement_climatique 120	none -138	vandalisme 66	vol -76
الحر*	autre -40	blessure -74	bris_de_glace 363	collision -126	dommage_materiel -102	evenement_climatique -69	incendie 80	none -201	vandalisme -61	vol 145
الحراره	blessure -44	bris_de_glace 413	collision -86	dommage_materiel -43	none -148	vandalisme -47	vol -64
الحس*	autre 116	blessure 159	collision 42	degats_des_eaux -46	dommage_materiel -69	none -132
الحساب	autre 260	blessure -89	collision -100	degats_des_eaux -51	dommage_materiel -125	evenement_climatique -45	none -168	vandalisme -43	vol 70
الحسن	collision 230	none -65	vol -52
الحسن الثاني	collision 230	none -65	vol -52
الحص*	autre -45	blessure -48	collision -151	degats_des_eaux -51	dommage_materiel -72	incendie 285	none -129	vandalisme 97	vol 96
الحصان	collision -131	degats_des_eaux -51	dommage_materiel -60	evenement_climatique -78	incendie 119	none -100	vandalisme -72	vol 262
الحصيره	autre -65	blessure -53	collision -199	degats_des_eaux -72	dommage_materiel -123	evenement_climatique 59	incendie 300	none -97	vandalisme -67	vol -65
الحط*	bris_de_glace 223	dommage_materiel -103	none -102	vol -47
الحف*	autre -49	blessure 257	bris_de_glace -65	collision -218	degats_des_eaux -96	dommage_materiel -88	evenement_climatique -66	incendie -60	none -178	vandalisme 247	vol -126
الحق	collision -49	degats_des_eaux 206
الحق*	collision -92	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -46	incendie 96	none -110	vandalisme 226	vol -94
الحك*	collision 305	none -45	vandalisme -69	vol -51
الحل*	dommage_materiel 158	none -95	vandalisme -43	vol 78
الحليب	collision 166	none -46
الحم*	none -53
الحمار	blessure -40	bris_de_glace -49	collision 339	degats_des_eaux -59	dommage_materiel -48	evenement_climatique -54	incendie -44	none -163	vandalisme -48	vol -70
الحمام	blessure 46	collision -79	degats_des_eaux 162	dommage_materiel -61	incendie -47	none -114	vandalisme 111
الحمد	blessure -42	degats_des_eaux -46	dommage_materiel -47	incendie 76	none 43	vandalisme -47
الحمد لله	blessure -42	degats_des_eaux -49	dommage_materiel -51	incendie 60	none 61	vandalisme -53
الحمراء	collision 76
الحو*	autre -40	collision -66	degats_des_eaux 52	dommage_materiel 121	evenement_climatique -53	none -123	vandalisme 97
الحوايج	collision -115	degats_des_eaux -41	dommage_materiel -58	incendie 198	none -110	vandalisme -71	vol 167
الحوض	blessure -49	bris_de_glace -53	collision 74	degats_des_eaux 85	dommage_materiel 160	evenement_climatique -48	none -124	vandalisme -54	vol -71
الحوض ديال	autre -43	blessure -60	bris_de_glace -66	collision 107	degats_des_eaux -61	dommage_materiel 215	evenement_climatique -55	none -144	vandalisme -58	vol -83
الحي	autre -90	blessure -139	bris_de_glace -103	collision -192	degats_des_eaux -224	dommage_materiel -136	evenement_climatique 328	incendie -46	none -326	vol -137
الحي*	autre -60	blessure -45	collision 94	incendie 40
الحيط	collision 95	dommage_materiel 95	incendie -44	none -104	vandalisme 79
الحيط ديال	collision -96	degats_des_eaux 177	none -81	vandalisme 87	vol -71
الحيطان	blessure -40	collision -83	degats_des_eaux -175	dommage_materiel -61	incendie 271	none -122	vandalisme -70	vol 40
الحين	blessure -59	collision 193	none -78	vol 102
الخا*	blessure -40	collision -48	degats_des_eaux 176	evenement_climatique 50	vandalisme -40
الخامس	collision 64	degats_des_eaux 58	dommage_materiel 126	none -87	vol -47
الخامسه	evenement_climatique -40	none 298	vol -57
الخب*	collision -60	degats_des_eaux -42	evenement_climatique -41	incendie 59	none 91	vandalisme 84
الخبز	collision -81	degats_des_eaux -41	dommage_materiel -46	incendie 170	none -131	vandalisme -62	vol 142
الخبير	none 294	vol -46
الخد*	blessure -45	evenement_climatique 58	none -90	vandalisme 80	vol 107
الخدمه	blessure -52	dommage_materiel 54	evenement_climatique -45	none -79	vandalisme 139
الخر*	bris_de_glace -40	collision 145	degats_des_eaux 205	evenement_climatique -40	none -124	vol -43
الخز*	autre -82	blessure -105	bris_de_glace 273	collision -153	degats_des_eaux -111	dommage_materiel 84	evenement_climatique 137	incendie -88	none -301	vandalisme -91
الخزانه	autre -106	blessure -150	bris_de_glace 387	collision -253	degats_des_eaux -124	dommage_materiel 42	evenement_climatique -226	incendie -148	none -435	vandalisme -150	vol -208
الخس*	degats_des_eaux 63	evenement_climatique 85	none -64	vandalisme 77	vol -43
الخساير	degats_des_eaux 81	none -62	vandalisme 116	vol -42
الخش*	bris_de_glace -40	collision 44	degats_des_eaux 302	dommage_materiel -42	evenement_climatique -53	none -178	vandalisme -44	vol -45
الخشب	blessure -42	bris_de_glace -52	collision 67	degats_des_eaux 359	dommage_materiel -50	evenement_climatique -59	none -216	vandalisme -48	vol -55
الخص*	collision -65	vandalisme 192	vol -75
الخض*	autre 248	blessure 58	bris_de_glace -42	degats_des_eaux -46	dommage_materiel -69	evenement_climatique -54	incendie -40	none -222	vandalisme 72	vol -83
الخضره	blessure 191	collision 60	dommage_materiel -43	none -154	vol -65
الخط	collision 97	dommage_materiel -48	none -102	vandalisme 204	vol -61
الخط*	blessure -41	collision -125	dommage_materiel -49	none 187	vandalisme -59	vol 176
الخل*	collision 115	none -92
الخلف	collision 230	none -82
الخلف في	collision 66	none -41	vandalisme 85	vol -52
الخلفي	bris_de_glace 77	collision 78	evenement_climatique 68	none -77
الخلفيه	autre -104	blessure 239	bris_de_glace -47	collision -136	degats_des_eaux -43	dommage_materiel -86	evenement_climatique -74	incendie -94	none -233	vandalisme 284	vol -71
الخم*	none 57	vol 58
الخميس	none 57	vol 58
الخميس الماضي	collision 198	none -57
الخو*	blessure -50	collision -116	degats_des_eaux 272	dommage_materiel -86	evenement_climatique 134	incendie -60	none -93	vol -77
الخي*	blessure -41	collision -75	degats_des_eaux 49	dommage_materiel -50	none 100	vandalisme -43	vol 40
الخير	blessure -50	collision -76	degats_des_eaux 111	dommage_materiel -57	evenement_climatique -51	incendie -41	none 229	vandalisme -63	vol -81
الخيمه	blessure -48	collision -62	dommage_materiel -50	evenement_climatique 169	incendie 155	none -57	vol -84
الدا*	autre 99	dommage_materiel -71	evenement_climatique 63	none -114
الداخل	blessure -44	bris_de_glace -50	collision 67	dommage_materiel -111	evenement_climatique 246	incendie -43	none -101	vandalisme -86	vol -45
الدار	autre 134	bris_de_glace -40	collision 41	dommage_materiel -73	none -119
الدار البيضاء	autre 84	blessure -96	bris_de_glace -48	collision 344	degats_des_eaux -80	dommage_materiel -73	evenement_climatique -128	incendie -59	none -188	vandalisme -79	vol -122
الدار ما	blessure 180	collision -95	degats_des_eaux -48	dommage_materiel -69	evenement_climatique 140	incendie -73	none -59
الدار وما	autre 226	collision 154	degats_des_eaux -45	dommage_materiel -40	evenement_climatique -57	none -129	vandalisme -116	vol -107
الدايره	collision -47	none -81	vol 221
الدايره الامنيه	collision -47	none -81	vol 221
الدج*	blessure -52	collision -170	degats_des_eaux -76	dommage_materiel 288	evenement_climatique 73	incendie -43	none -157	vandalisme -47	vol -41
الدخ*	collision -73	degats_des_eaux -57	dommage_materiel -67	incendie 391	none -168	vandalisme -63	vol 78
الدخان	collision -62	degats_des_eaux -59	dommage_materiel -68	incendie 443	none -181	vandalisme -51	vol -57
الدر*	collision 42	none -116	vol 86
الدراجه	blessure 154	none -99	vandalisme -45	vol 94
الدراري	blessure -42	bris_de_glace 124	dommage_materiel -53	none -77	vandalisme 149	vol -53
الدرج	blessure 88	collision -100	degats_des_eaux -95	dommage_materiel 183	evenement_climatique -40	incendie 145	none -86	vandalisme -40	vol -57
الدرك	collision 118	none -92	vandalisme 48	vol 66
الدرك الملكي	none -78	vandalisme 112	vol 166
الدروج	autre -105	blessure 221	bris_de_glace -107	collision -241	degats_des_eaux -127	dommage_materiel -185	evenement_climatique -124	incendie -122	none -332	vandalisme -170	vol 327
الدري	degats_des_eaux -44	dommage_materiel 339	evenement_climatique -43	none -106	vol -96
الدش	autre -43	bris_de_glace 252	collision -50	dommage_materiel -47	evenement_climatique -60	none -119	vol -60
الدق*	collision 141	degats_des_eaux 129	dommage_materiel -49	incendie 67	none -105	vol -66
الدقيق	collision -61	degats_des_eaux 208	evenement_climatique -40	incendie 108	none -93	vol -47
الدم*	blessure -46	collision -111	degats_des_eaux -66	dommage_materiel -64	evenement_climatique -40	incendie -135	none -155	vandalisme 252	vol 187
الده*	collision -88	incendie -44	none -111	vandalisme -45	vol 325
الدهب	collision -88	incendie -44	none -111	vandalisme -45	vol 325
الدو*	autre 88	blessure 81	degats_des_eaux 61	dommage_materiel -76	none -151
الدوش	blessure -42	bris_de_glace 134	collision -104	degats_des_eaux 229	dommage_materiel -48	none -109	vandalisme -62	vol -59
الدي*	autre -41	blessure -47	collision 187	degats_des_eaux -45	dommage_materiel -74	evenement_climatique 104	incendie -76	none -158	vandalisme -48	vol 131
الذر*	blessure -44	bris_de_glace -43	collision 54	degats_des_eaux 268	dommage_materiel -113	evenement_climatique -82	incendie -42	none -126	vandalisme -41	vol -58
الذق*	blessure 181	collision -67	degats_des_eaux 125	dommage_materiel -82	evenement_climatique -59	none -46
الذقن	blessure 181	collision -67	degats_des_eaux 125	dommage_materiel -82	evenement_climatique -59	none -46
الذه*	collision -73	degats_des_eaux -40	dommage_materiel -43	none -129	vol 356
الذهب	collision -73	degats_des_eaux -40	dommage_materiel -43	none -129	vol 356
الذي	collision 184	degats_des_eaux 115	dommage_materiel -73	evenement_climatique -51	none -124	vol 81
الذي كان	blessure -54	collision 346	dommage_materiel -51	evenement_climatique -47	none -109	vandalisme -50	vol -64
الرا*	bris_de_glace -48	collision 132	incendie 63	none -76	vandalisme -47
الرابعه	collision -63	dommage_materiel -49	incendie 210	none 72	vol -49
الرابعه بعد	collision 50	dommage_materiel -42	none 178	vol -40
الراجل	collision 54	dommage_materiel -68	evenement_climatique -40	incendie 220	none -103	vol -48
الراجلين	collision 306	dommage_materiel -44	none -70	vol -117
الراديو	autre -63	blessure 142	bris_de_glace -152	collision -110	degats_des_eaux -67	dommage_materiel 152	evenement_climatique -63	incendie -60	none -190	vandalisme -162	vol 220
الراكب	blessure -41	collision 383	dommage_materiel -42	evenement_climatique -45	none -156	vol -50
الرب*	autre 191	blessure 153	degats_des_eaux -63	dommage_materiel -80	evenement_climatique -59	incendie -53	vandalisme -69	vol -102
الرباط	autre 219	blessure 194	collision 52	degats_des_eaux -61	dommage_materiel -77	evenement_climatique -54	incendie -49	none -317	vandalisme -62	vol -113
الرج*	collision 241	none -64
الرجل	collision 260	none -69
الرح*	autre 301	collision -102	degats_des_eaux -41	dommage_materiel -44	evenement_climatique -51	none -129	vol 74
الرحله	autre 301	collision -102	degats_des_eaux -41	dommage_materiel -44	evenement_climatique -51	none -129	vol 74
الرخ*	autre -45	blessure -71	collision -79	degats_des_eaux -42	dommage_materiel 325	evenement_climatique -50	none -120	vandalisme -42
الرخام	autre -45	blessure -71	collision -79	degats_des_eaux -42	dommage_materiel 325	evenement_climatique -50	none -120	vandalisme -42
الرس*	blessure 267	collision -43	none -121
الرع*	autre -59	blessure -88	bris_de_glace -68	collision -135	degats_des_eaux -108	dommage_materiel -107	evenement_climatique 611	incendie -70	none -302	vandalisme -153	vol -102
الرعديه	collision -46	evenement_climatique 241	none -80	vandalisme -47
الرق*	collision 121	none -82	vol 149
الرقبه	collision 251	none -54	vol -44
الرك*	collision 173	none -55
الرو*	autre 45	blessure -95	bris_de_glace -78	collision -118	dommage_materiel 255	evenement_climatique -101	incendie -67	none -299	vandalisme 228	vol -58
الروايد	autre -43	blessure -58	bris_de_glace -55	collision -140	degats_des_eaux -54	dommage_materiel -89	evenement_climatique -72	incendie -43	none -98	vandalisme 86	vol 246
الروبيني	autre -58	collision -45	degats_des_eaux 315	dommage_materiel -76	evenement_climatique -68	vandalisme -77	vol -45
الري	autre -63	blessure -62	bris_de_glace -49	collision -111	degats_des_eaux -95	dommage_materiel 200	evenement_climatique 209	incendie -52	none -138	vandalisme -54	vol -84
الري*	autre -43	collision -82	degats_des_eaux 60	evenement_climatique 231	none -126
الرياح	autre -54	blessure -103	bris_de_glace -88	collision -117	degats_des_eaux -61	dommage_materiel -371	evenement_climatique 474	incendie -86	none -135	vandalisme -123	vol -81
الرياض	bris_de_glace 109	degats_des_eaux 140	dommage_materiel -72	evenement_climatique -66	none -104	vol 87
الريح	blessure -40	bris_de_glace -41	collision -120	degats_des_eaux -40	evenement_climatique 486	none -81	vandalisme -63	vol -50
الريفي	autre -88	blessure 244	bris_de_glace -40	collision -89	degats_des_eaux -79	dommage_materiel -78	evenement_climatique -99	incendie 196	none -140	vandalisme -71	vol -56
الزا*	blessure -47	bris_de_glace 440	collision -120	degats_des_eaux -66	dommage_materiel 49	incendie -48	none -127	vol -60
الزاج	blessure -41	bris_de_glace 485	collision -121	degats_des_eaux -63	dommage_materiel -59	incendie -41	none -93	vandalisme 42	vol -56
الزب*	blessure -47	bris_de_glace -46	degats_des_eaux -40	dommage_materiel 49	evenement_climatique -40	vandalisme 239	vol -67
الزبل	blessure -55	bris_de_glace -72	collision -91	dommage_materiel -58	evenement_climatique -45	incendie 126	none -180	vandalisme 343	vol -130
الزبون	blessure -42	degats_des_eaux -42	dommage_materiel 128	none -76	vandalisme 105
الزج*	autre -41	bris_de_glace 465	collision -72	none -80	vol -45
الزجاج	autre -40	bris_de_glace 389	collision -68	none -69
الزجاج الامامي	bris_de_glace 292	collision -66	none -97
الزجاج الخلفي	bris_de_glace 420	collision -84	evenement_climatique -42	incendie -40	none -121	vol -55
الزجاجي	autre -41	blessure -44	bris_de_glace 432	collision -94	degats_des_eaux -73	dommage_materiel -57	evenement_climatique -47	incendie -52	none -133	vandalisme -49	vol -54
الزر*	degats_des_eaux 166	dommage_materiel -42	none -109	vol 118
الزل*	bris_de_glace -59	collision -40	degats_des_eaux 151	dommage_materiel -47	none -47	vandalisme 142	vol -55
الزليج	bris_de_glace -59	collision -40	degats_des_eaux 151	dommage_materiel -47	none -47	vandalisme 142	vol -55
الزم*	collision 60	degats_des_eaux -42	dommage_materiel 227	none -112	vol -58
الزن*	bris_de_glace 141	collision -131	dommage_materiel -48	evenement_climatique -59	incendie 84	none -77	vandalisme 141	vol -73
الزنقه	bris_de_glace 141	collision -131	dommage_materiel -48	evenement_climatique -59	incendie 84	none -77	vandalisme 141	vol -73
الزه*	blessure -50	bris_de_glace 438	dommage_materiel -56	evenement_climatique -68	incendie -44	none -143	vandalisme -57	vol -67
الزهر	autre -48	blessure -81	bris_de_glace 449	collision -124	degats_des_eaux -57	dommage_materiel -81	evenement_climatique -84	incendie -50	none -170	vandalisme -95	vol -115
الزو*	autre 181	degats_des_eaux -44	dommage_materiel -76	evenement_climatique 75	none -67	vol 61
الزواج	autre 329	blessure -50	collision 49	degats_des_eaux -48	dommage_materiel -113	evenement_climatique -50	none -170	vandalisme -50	vol -83
الزوال	autre 125	dommage_materiel -42	none 67
الزي*	blessure 130	collision 206	dommage_materiel -42	none -80	vol -53
الزيت	collision 273	evenement_climatique -41	incendie 43	none -62	vandalisme -44	vol -45
الزيتون	blessure 350	collision -118	dommage_materiel -82	evenement_climatique -45	none -113	vol -83
السا*	collision 78	dommage_materiel -41	none -45
السابعه	bris_de_glace 109	collision 62
السابعه مساء	collision 154	none -42
السادسه	collision 53	none 64
الساروط	autre 89	collision -95	dommage_materiel -45	incendie -41	none -113	vandalisme -63	vol 268
الساعه	collision 50	none 43
الساعه 17	collision 137	none -46
الساعه 8	bris_de_glace 153	none -68
الساعه الثامنه	collision 161	dommage_materiel -45	none 131	vandalisme -45	vol -60
الساعه السابعه	collision 154	none -42
الساعه السادسه	collision 87	none -54
الساق	autre -75	blessure 430	bris_de_glace 68	collision -161	degats_des_eaux -93	dommage_materiel -288	evenement_climatique -101	incendie -85	none -408	vandalisme -105	vol -128
السايق	collision 229	none -70
السايق كان	collision 227	none -68
السب*	blessure 81	none 59
السبت	none 102	vol -40
السبت اللي	blessure -50	bris_de_glace -43	collision -77	degats_des_eaux -47	dommage_materiel 130	none 227	vol -65
السبت علي	dommage_materiel -62	none 212
السبت كنا	autre -46	blessure -118	bris_de_glace -52	collision -76	degats_des_eaux -95	dommage_materiel 438	evenement_climatique -130	incendie -53	none -317	vandalisme -78	vol -111
السبت ليلا	blessure -57	bris_de_glace -42	collision -80	dommage_materiel -107	evenement_climatique -65	incendie -47	none 238	vandalisme 192	vol -89
السبعه	collision 52	none -52	vandalisme -52	vol 142
الست*	autre -45	blessure -64	bris_de_glace -50	degats_des_eaux -53	dommage_materiel 201	evenement_climatique -58	incendie 254	none -165	vandalisme -65	vol -83
الستاير	blessure -50	bris_de_glace -49	collision -102	degats_des_eaux -50	dommage_materiel -81	evenement_climatique -63	incendie 409	none -154	vandalisme -43	vol -51
السج*	collision -56	degats_des_eaux 89	dommage_materiel -55	evenement_climatique 179	none -101
السجاد	collision -56	degats_des_eaux 89	dommage_materiel -55	evenement_climatique 179	none -101
السخ*	autre -44	blessure -58	bris_de_glace 146	collision -86	degats_des_eaux 260	dommage_materiel -72	evenement_climatique -47	incendie 80	none -102	vol -71
السخان	collision -66	degats_des_eaux 330	dommage_materiel -43	none -73	vol -42
السد*	blessure -64	bris_de_glace -47	collision -139	degats_des_eaux 74	dommage_materiel 311	evenement_climatique -56	incendie -97	none -129	vandalisme -77	vol -91
السداري	blessure -64	bris_de_glace -47	collision -139	degats_des_eaux 74	dommage_materiel 311	evenement_climatique -56	incendie -97	none -129	vandalisme -77	vol -91
السر*	collision -66	degats_des_eaux -47	dommage_materiel 46	incendie 179
السردين	collision -104	degats_des_eaux -59	dommage_materiel -51	incendie 332	none -156	vol -46
السط*	bris_de_glace 42	collision -108	evenement_climatique 333	incendie -40	none -135	vandalisme -48	vol -62
السطح	blessure -41	bris_de_glace 79	collision -95	degats_des_eaux 51	dommage_materiel -78	evenement_climatique 385	none -142	vandalisme -49	vol -67
السطوح	blessure 213	bris_de_glace -54	collision -132	degats_des_eaux -55	dommage_materiel -62	evenement_climatique 170	incendie -53	none -146	vol -55
السع*	autre -50	blessure 378	collision -139	dommage_materiel -111	incendie -48	none -66	vandalisme -42	vol -56
السعار	autre -50	blessure 378	collision -139	dommage_materiel -111	incendie -48	none -66	vandalisme -42	vol -56
السف*	autre 68	collision 166	degats_des_eaux 129	dommage_materiel -47	none -115	vandalisme -40
السفر	autre 152	collision 80	degats_des_eaux 76	none -127	vandalisme -53
السفلي	blessure -43	collision 194	degats_des_eaux 167	dommage_materiel -56	evenement_climatique -41	none -104
السق*	bris_de_glace 141	collision -67	degats_des_eaux 73	dommage_materiel -57	evenement_climatique 96	none -114
السقف	bris_de_glace 148	collision -68	degats_des_eaux 78	dommage_materiel -51	evenement_climatique 104	none -119
السقف ديال	collision -134	degats_des_eaux 134	dommage_materiel -59	evenement_climatique 282	none -102
السك*	autre 186	blessure -67	bris_de_glace -44	dommage_materiel -69	evenement_climatique -57	incendie 233	none -220	vandalisme -65	vol 93
السكانير	autre -83	blessure -60	bris_de_glace -66	degats_des_eaux -47	dommage_materiel -63	evenement_climatique -92	incendie -77	none -146	vandalisme -149	vol 331
السكر	collision 171	degats_des_eaux 112	dommage_materiel -58	none -41	vol -85
السلام	autre 42	bris_de_glace 67	collision 67
السلام عليكم	autre 80	collision 48
السلامه	blessure -45	collision 113	degats_des_eaux -44	dommage_materiel -60	evenement_climatique -45	none 271	vandalisme -44	vol -59
السلطات	collision -87	dommage_materiel 238	evenement_climatique 103	none -65	vandalisme -40
السلطات المحليه	collision -40	dommage_materiel 142	evenement_climatique 47	none -53
السلطه	collision 69	degats_des_eaux -46	dommage_materiel 117	evenement_climatique 142	none -99	vandalisme -46	vol -51
السلعه	autre -47	blessure -71	bris_de_glace -55	collision -141	degats_des_eaux 309	dommage_materiel -129	evenement_climatique -77	incendie -116	none -159	vandalisme -97	vol 162
السلم	blessure 381	bris_de_glace -54	collision -119	degats_des_eaux -63	dommage_materiel -129	evenement_climatique -56	none -163	vandalisme -43	vol -87
السلوم	blessure 115	collision 123	none -62
السم*	blessure 136	bris_de_glace 52	dommage_materiel 158	none -132	vol -68
السن*	autre 277	blessure -79	bris_de_glace -56	collision -187	degats_des_eaux -65	dommage_materiel 112	evenement_climatique -86	incendie -54	none -152	vandalisme -82
السو*	autre 52	bris_de_glace -45	collision 135	dommage_materiel -47	evenement_climatique -43	incendie -41	none -87	vandalisme 51
السوال	collision 188	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -44	incendie -62	none 82	vandalisme -46	vol -89
السوق	blessure 126	collision 178	dommage_materiel -43	none -78
السوق الممتاز	collision 273	dommage_materiel -49	none -54	vol -57
السي*	collision 52	dommage_materiel 52	evenement_climatique 54	none -110
السياحي	blessure -41	bris_de_glace 104	collision -106	degats_des_eaux -45	dommage_materiel -69	evenement_climatique -49	incendie -64	none -116	vandalisme 340	vol -49
السيار	autre 52	bris_de_glace 64	collision 96	none -61
السيار قرب	collision 238	none -57
السيارات	blessure -54	collision -48	degats_des_eaux -45	dommage_materiel -72	evenement_climatique -142	incendie -73	none -151	vandalisme 284	vol -155
السياره	collision 196	dommage_materiel -42	none -63
السياره الاخري	collision 158	none -42
السياره الامامي	bris_de_glace 131	collision -66
السياره الاماميه	bris_de_glace -53	collision 297	dommage_materiel -49	none -100	vol -54
السياره بسبب	collision 259	evenement_climatique -72	none -59
السيد	blessure 45	dommage_materiel 189	evenement_climatique -49	none -85	vandalisme -40
السيده	collision 62	degats_des_eaux 123	none -76
السير	bris_de_glace 82	collision 67	incendie 99	none -65
السيفون	collision -66	degats_des_eaux 278	dommage_materiel -42	none -74	vol -41
السيفون ديال	collision -66	degats_des_eaux 278	dommage_materiel -42	none -74	vol -41
السيل	autre -121	blessure -146	bris_de_glace -131	collision -254	degats_des_eaux -349	dommage_materiel -240	evenement_climatique 436	incendie 162	none -366	vandalisme -197	vol -246
السينما	autre -71	blessure 353	bris_de_glace -90	collision -283	degats_des_eaux -113	dommage_materiel 247	evenement_climatique -178	incendie -100	none -403	vandalisme -140	vol -126
السيول	autre -48	blessure -62	bris_de_glace -53	collision -166	degats_des_eaux 65	dommage_materiel -109	evenement_climatique 425	incendie -76	none -154	vandalisme -88	vol -85
الشا*	blessure -46	collision 66	degats_des_eaux -43	incendie 68	none -118	vandalisme 109
الشاب	collision 160	dommage_materiel -40	evenement_climatique -48	incendie 155	none -76	vol -44
الشاحنه	collision 293	none -105
الشارع	blessure -49	bris_de_glace -42	collision 60	degats_des_eaux -66	dommage_materiel -71	evenement_climatique 119	incendie 102	none -152	vandalisme 156	vol -99
الشاشه	blessure -62	collision -60	dommage_materiel 195	evenement_climatique -42	none -72	vandalisme 135	vol -57
الشاي	bris_de_glace -66	collision 79	dommage_materiel 233	evenement_climatique -60	incendie -83	none -109	vol -52
الشب*	autre -43	blessure 135	collision -134	dommage_materiel 73	evenement_climatique -51	incendie -52	none -129	vol 230
الشبكه	autre -49	blessure -42	collision -126	dommage_materiel 193	evenement_climatique -41	none -84	vol 159
الشت*	collision -55	degats_des_eaux 133	dommage_materiel -44	evenement_climatique 213	none -81
الشتا	degats_des_eaux 65	evenement_climatique 251	none -80
الشج*	autre -46	bris_de_glace -58	collision -105	dommage_materiel -89	evenement_climatique 358	incendie -52	none -113	vandalisme -62	vol 67
الشجره	bris_de_glace -81	collision -97	degats_des_eaux -44	dommage_materiel -105	evenement_climatique 416	incendie -68	none -144	vandalisme -86	vol -120
الشح*	autre -58	blessure -65	bris_de_glace -57	collision -198	degats_des_eaux -55	dommage_materiel -98	evenement_climatique -66	incendie -65	none -176	vandalisme 486	vol -119
الشر*	none -97	vol 74
الشراجم	collision -122	degats_des_eaux -40	dommage_materiel -58	evenement_climatique 381	incendie -61	none -116	vol -52
الشرجم	bris_de_glace 355	degats_des_eaux -43	dommage_materiel -53	evenement_climatique -47	none -108	vandalisme -48
الشرجم ديال	blessure -46	bris_de_glace 430	collision -128	degats_des_eaux -77	dommage_materiel -68	evenement_climatique -59	incendie -60	none -152	vandalisme -63	vol -63
الشرطه	collision 56	none -87	vandalisme 43	vol 105
الشرطه بعد	bris_de_glace 223	collision 51	none -108	vol -65
الشرطه محضرا	collision -71	dommage_materiel -76	evenement_climatique -41	none -49	vandalisme 200	vol 44
الشرطه يوم	dommage_materiel 179	evenement_climatique -74	vandalisme -40
الشركه	autre 132	collision 80	degats_des_eaux 43	evenement_climatique -40	none -96	vol -47
الشع*	collision 45	degats_des_eaux -56	dommage_materiel -44	evenement_climatique -52	incendie 318	none -120	vandalisme -46	vol -79
الشف*	collision -90	degats_des_eaux -42	dommage_materiel -46	evenement_climatique 158	incendie 218	none -178
الشفاط	collision -52	incendie 281	none -187
الشق*	autre -45	collision -57	degats_des_eaux 158	dommage_materiel -85	incendie 170	none -154
الشقه	collision -53	dommage_materiel -74	incendie 200	none -179	vandalisme 49
الشك*	collision -57	degats_des_eaux -41	dommage_materiel -45	none -92	vandalisme -43	vol 439
الشكايه	collision -98	degats_des_eaux -44	dommage_materiel -47	none -102	vandalisme -44	vol 481
الشم*	blessure -47	bris_de_glace 53	collision -103	degats_des_eaux -70	dommage_materiel -69	evenement_climatique 324	incendie 57	none -106
الشمسيه	blessure -47	bris_de_glace 124	collision -78	dommage_materiel -60	evenement_climatique 175	incendie -41	none -83
الشمسيه من	bris_de_glace -61	collision -70	evenement_climatique 142	incendie -46	none -99	vandalisme -44	vol 138
الشه*	collision 61	none 184
الشهر	collision -52	none 279
الشهر الماضي	collision -44	none 276
الشو*	degats_des_eaux 314	dommage_materiel -48	none -134	vol -59
الشوفو	blessure -43	bris_de_glace -60	collision -120	degats_des_eaux 355	dommage_materiel -93	evenement_climatique -49	incendie -55	none -202	vandalisme -46	vol -55
الشي*	collision 332	none -99
الشيفور	bris_de_glace -41	collision 232	none -62
الصا*	blessure -59	collision -133	degats_des_eaux 360	dommage_materiel -81	evenement_climatique 152	incendie -61	none -183	vandalisme -63
الصابون	collision -82	degats_des_eaux 246	evenement_climatique -48	incendie -41
الصاك	autre 174	blessure -51	collision -115	degats_des_eaux -65	dommage_materiel -56	evenement_climatique -48	none -85	vandalisme -53	vol 249
الصاك من	blessure -45	collision -70	degats_des_eaux -45	none -62	vol 266
الصاله	collision -54	degats_des_eaux 299	evenement_climatique -65
الصالون	autre -55	blessure -66	bris_de_glace 44	collision -97	degats_des_eaux 485	dommage_materiel -108	incendie -88	none -297	vandalisme -82	vol -104
الصالون كامل	bris_de_glace -61	degats_des_eaux 236	evenement_climatique -67	none -45
الصب*	dommage_materiel 47	vandalisme 75
الصباح	vandalisme 56
الصباح علي	collision -107	dommage_materiel -44	none 220	vandalisme 64	vol -73
الصباح مع	bris_de_glace -53	collision 257	dommage_materiel -70	evenement_climatique -52	none -122	vandalisme -113	vol 142
الصباغه	autre -53	blessure -66	bris_de_glace -49	collision -47	degats_des_eaux -88	dommage_materiel 352	evenement_climatique -57	incendie -48	none -161	vandalisme 59	vol -95
الصباغه علي	autre -55	blessure -75	bris_de_glace -64	collision -147	degats_des_eaux -160	dommage_materiel 310	evenement_climatique -72	incendie -71	none -270	vandalisme -67	vol -104
الصبع	bris_de_glace 160	collision 114	vandalisme -100
الصد*	autre -41	blessure -42	collision 174	degats_des_eaux -42	dommage_materiel 227	evenement_climatique -57	none -164	vandalisme -58	vol -48
الصدر	autre -106	blessure -106	bris_de_glace -89	collision 112	degats_des_eaux -93	dommage_materiel 366	evenement_climatique -146	incendie -76	none -381	vandalisme -166	vol -107
الصدمه	collision 168
الصر*	collision 67	degats_des_eaux 168	dommage_materiel -47	evenement_climatique -54	none -93	vandalisme -42	vol 73
الصغ*	collision 48	incendie 114	none -92
الصغير	collision 55	degats_des_eaux -47	evenement_climatique 78	none -100
الصغير الذي	collision -111	dommage_materiel -85	incendie -50	none -88	vandalisme 173	vol 175
الصغيره	blessure -41	degats_des_eaux 75	dommage_materiel -51	incendie 201	none -82	vol -43
الصن*	collision 68	degats_des_eaux 282	dommage_materiel -50	evenement_climatique -42	incendie -58	none -122
الصنبور	degats_des_eaux 301	dommage_materiel -81	none -78
الصنبور مفتوحا	degats_des_eaux 301	dommage_materiel -81	none -78
الصندوق	collision 356	dommage_materiel -45	none -135	vol -53
الصو*	collision -79	incendie 187	none -124	vandalisme 191	vol -49
الصوت	blessure -40	incendie -51	none -207	vandalisme 297	vol -48
الصي*	bris_de_glace -53	collision 112	dommage_materiel 182	incendie -70	none -147	vandalisme -42	vol 54
الضا*	autre 243	blessure 104	bris_de_glace -40	collision -103	degats_des_eaux -51	dommage_materiel -121	evenement_climatique -67	incendie -44	none -129	vandalisme -52	vol 90
الضب*	collision 291	none -100	vandalisme -51
الضباب	collision 291	none -100	vandalisme -51
الضر*	collision -79	none -177	vandalisme 162	vol 193
الضو	blessure -43	bris_de_glace -40	collision 56	degats_des_eaux 66	evenement_climatique 55	incendie 120	none -149	vandalisme -47	vol -45
الضو طلع	collision -58	degats_des_eaux -54	dommage_materiel 166	evenement_climatique -67	none -132	vandalisme -57	vol -47
الضو*	autre 122	collision 144	dommage_materiel -40	none -108
الضوء	collision 225	none -81
الضي*	autre 156	collision -56	dommage_materiel -40	evenement_climatique 146	none -118	vol -51
الطا*	autre 81	blessure -46	collision -48	dommage_materiel 63	evenement_climatique 57	none -115	vandalisme -43
الطابق	collision -77	degats_des_eaux 144	dommage_materiel 46	evenement_climatique 85	incendie 40	none -114
الطابق الارضي	autre -50	blessure -66	bris_de_glace -72	collision -83	degats_des_eaux -109	dommage_materiel -116	evenement_climatique 375	incendie -57	none -196	vandalisme -67	vol -82
الطابق الثالث	autre -67	collision -87	degats_des_eaux 129	dommage_materiel 221	evenement_climatique -48	none -168	vol -55
الطابق الخامس	blessure -40	collision -113	degats_des_eaux 81	dommage_materiel 175	evenement_climatique -42	none -59
الطابله	blessure -51	bris_de_glace 230	collision -77	degats_des_eaux -126	dommage_materiel 141	evenement_climatique -62	none -48	vandalisme -57	vol -111
الطاكسي	autre 156	blessure -45	bris_de_glace -51	collision 73	degats_des_eaux -55	dommage_materiel -51	none -69	vandalisme -43
الطب*	autre 322	bris_de_glace -41	collision -99	degats_des_eaux -45	dommage_materiel -70	evenement_climatique -51	incendie 167	none -227
الطبيب	autre 386	blessure 128	collision -96	dommage_materiel -75	evenement_climatique -47	incendie -44	none -197	vandalisme -63	vol -51
الطر*	blessure -42	bris_de_glace 59	collision 239	evenement_climatique -42	none -116	vandalisme -41
الطرفين	collision 250	none -99
الطريق	bris_de_glace 87	collision 188	none -117	vol -48
الطريق السيار	autre 52	bris_de_glace 64	collision 96	none -61
الطريق الي	autre 208	collision 56	dommage_materiel -44	evenement_climatique -44	none -79	vol -43
الطق*	autre -51	blessure -68	collision -80	degats_des_eaux -56	dommage_materiel 217	evenement_climatique -61	none 66	vandalisme -47	vol -68
الطل*	autre -40	blessure -55	bris_de_glace -42	collision -121	dommage_materiel -75	evenement_climatique -58	incendie -45	vandalisme 334	vol -60
الطلاء	autre -58	blessure -80	bris_de_glace -60	collision -145	dommage_materiel -119	evenement_climatique -90	incendie -62	none -278	vandalisme 414	vol -90
الطلب	collision -90	none 283	vandalisme -52
الطم*	autre -59	blessure -59	bris_de_glace -56	collision 110	degats_des_eaux -53	dommage_materiel -120	incendie -51	none -187	vandalisme 214	vol 195
الطموبيل	autre -59	blessure -57	bris_de_glace -53	collision 130	degats_des_eaux -50	dommage_materiel -116	evenement_climatique -70	incendie -50	none -180	vandalisme 231	vol 218
الطن*	blessure 54	bris_de_glace 104	collision 65	degats_des_eaux -60	dommage_materiel -52	evenement_climatique -46	incendie 100	vol -70
الطناش	blessure 170	collision -98	none 120	vol -59
الطنوبيل	autre -51	blessure -42	bris_de_glace -43	collision 228	dommage_materiel -51	evenement_climatique -52	incendie 109	none -160	vol -46
الطنوبيل ف	autre -51	blessure -42	bris_de_glace -43	collision 228	dommage_materiel -51	evenement_climatique -52	incendie 109	none -160	vol -46
الطو*	collision 130	degats_des_eaux -43	dommage_materiel 77	evenement_climatique 84	none -111	vol -60
الطوبيس	blessure 265	bris_de_glace -44	collision -66	dommage_materiel -48	none -73	vandalisme -41	vol -43
الطوموبيل	blessure -44	collision 191	degats_des_eaux -40	dommage_materiel 79	evenement_climatique 66	none -114	vol -54
الطوموبيل ديالي	autre -40	blessure -55	bris_de_glace -44	collision -126	degats_des_eaux -42	dommage_materiel 216	evenement_climatique -90	incendie 184	none -63	vandalisme -58	vol -77
الطوموبيلات	bris_de_glace -41	collision 133	dommage_materiel -43	evenement_climatique -85	none -120	vandalisme 214	vol -87
الطي*	autre -63	blessure -84	bris_de_glace -76	collision -133	degats_des_eaux 280	dommage_materiel -94	evenement_climatique -79	incendie 235	none -301	vol -85
الظه*	bris_de_glace 120	collision 41	evenement_climatique -40	none 95	vol -41
الظهر	bris_de_glace 120	collision 41	evenement_climatique -40	none 95	vol -41
العا*	evenement_climatique 56	incendie 119	none -61
العاده	autre -45	blessure -58	bris_de_glace 253	collision 239	degats_des_eaux -77	dommage_materiel -119	evenement_climatique -60	incendie -49	none -205	vandalisme -76	vol -57
العاشره	collision -104	dommage_materiel 124	evenement_climatique -40	incendie -53	none 154
العاشره ليلا	collision -86	dommage_materiel -96	evenement_climatique -40	incendie -52	none 216
العاصفه	collision -67	dommage_materiel -42	evenement_climatique 409	none -124
العاصفه الرعديه	collision -46	evenement_climatique 241	none -80	vandalisme -47
العافيه	collision -44	dommage_materiel -54	evenement_climatique -49	incendie 385	vol -51
العافيه شعلات	collision -115	incendie 291	none -54
العام	collision 58	degats_des_eaux 47	evenement_climatique 94	none -98
العام اللي	collision 56	dommage_materiel 89	evenement_climatique -43	none -72	vol 98
العامل	bris_de_glace 83	collision -81	evenement_climatique -52	incendie 113	none -84	vol 81
العت*	autre -52	blessure -62	bris_de_glace -49	collision -112	degats_des_eaux -54	dommage_materiel -78	evenement_climatique -43	incendie -51	none -114	vandalisme 212	vol 212
العج*	autre -43	blessure -40	collision 50	degats_des_eaux -43	dommage_materiel -49	none -112	vandalisme -57	vol 269
العجلات	blessure -55	bris_de_glace -62	collision -105	degats_des_eaux -56	dommage_materiel -87	evenement_climatique -61	incendie -40	none -197	vandalisme -114	vol 410
العجله	autre -113	blessure -46	bris_de_glace -49	collision 101	dommage_materiel -55	evenement_climatique -69	incendie -40	none -114	vandalisme -62	vol 209
العجين	collision 137	degats_des_eaux -50	evenement_climatique 167	none -76	vol -57
العد*	autre -50	blessure 158	degats_des_eaux -62	dommage_materiel -53	evenement_climatique 41	incendie 102	none -107	vandalisme -46	vol -54
العر*	autre 59	blessure -46	collision 104	dommage_materiel 84	evenement_climatique 47	none -95	vandalisme -44
العربه	autre 140	blessure -48	collision 218	dommage_materiel -76	evenement_climatique -45	incendie -62	none -169	vol -62
العربيه	collision 206
العرس	autre -61	blessure -79	bris_de_glace -55	collision -184	degats_des_eaux -76	dommage_materiel 321	evenement_climatique -62	incendie -68	none -157	vandalisme -95	vol 90
العس*	autre -81	blessure 339	bris_de_glace -82	collision -125	degats_des_eaux -118	dommage_materiel -154	evenement_climatique -85	incendie -69	none -284	vandalisme -141	vol 194
العش*	blessure -51	bris_de_glace 87	degats_des_eaux -48	evenement_climatique -66	incendie 46	none 42	vandalisme 83	vol -73
العشره	collision 65	dommage_materiel -47	incendie 215	none -139	vol -48
العشيه	autre -43	blessure -59	bris_de_glace 185	degats_des_eaux -52	dommage_materiel -64	evenement_climatique -46	incendie -44	none 221	vandalisme -56	vol -59
العص*	autre -46	blessure -85	bris_de_glace -64	collision -144	degats_des_eaux 263	dommage_materiel 269	evenement_climatique -152	incendie -56	none -257	vandalisme -80	vol 42
العض*	autre -91	blessure 230	bris_de_glace -53	collision -109	degats_des_eaux -43	dommage_materiel -85	evenement_climatique -67	incendie -63	none 247	vandalisme -79	vol -126
العط*	collision -74	degats_des_eaux -49	none -88	vol 271
العق*	autre 294	blessure -60	bris_de_glace -66	collision -132	degats_des_eaux -55	dommage_materiel -93	evenement_climatique -63	incendie 60	vandalisme -80	vol -126
العقد	autre 326	blessure -73	bris_de_glace -91	collision -179	degats_des_eaux -73	dommage_materiel -121	evenement_climatique -73	incendie -95	vandalisme -117	vol -146
العل*	collision -44	degats_des_eaux 180	evenement_climatique 62	none -62
العلوي	collision -51	degats_des_eaux 223	evenement_climatique -53	none -61
العم*	blessure 120	none -113	vol 62
العماره	blessure 165	collision -79	evenement_climatique -43	incendie 82	none -99	vandalisme -61	vol 103
العمال	blessure -41	bris_de_glace -40	degats_des_eaux -41	evenement_climatique 206	incendie 78	none -109	vandalisme -40	vol -59
العمل	blessure -42	degats_des_eaux -42	dommage_materiel 108	evenement_climatique -40	none -150	vandalisme 61	vol 128
العمليه	autre 187	blessure 232	bris_de_glace -57	collision -78	dommage_materiel -110	none -123	vandalisme -40	vol -80
العن*	blessure 245	collision -107	degats_des_eaux -50	dommage_materiel -96	evenement_climatique -58	incendie -41	none -186	vandalisme 71	vol 89
العنق	blessure 360	bris_de_glace -59	collision -124	degats_des_eaux -49	dommage_materiel -123	evenement_climatique -54	incendie -47	none -238	vandalisme -82
العو*	blessure 185	degats_des_eaux -43	dommage_materiel -58	evenement_climatique -48	none -138	vandalisme -41	vol 192
العود	blessure 189	bris_de_glace -48	collision -105	degats_des_eaux -54	dommage_materiel -77	evenement_climatique -61	incendie -43	none -150	vandalisme -50	vol 227
العي*	autre 213	blessure 48	collision -93	degats_des_eaux -48	evenement_climatique -49	incendie -40	none -133	vandalisme -50	vol 66
العيد	autre -58	blessure 101	collision -107	degats_des_eaux -47	dommage_materiel 108	evenement_climatique -51	incendie -41	none -111	vandalisme -45	vol 169
الغا*	blessure -46	bris_de_glace -56	collision 92	degats_des_eaux -52	dommage_materiel -71	evenement_climatique -44	incendie 223
الغاز	blessure -48	bris_de_glace -78	collision -111	degats_des_eaux -67	dommage_materiel -64	evenement_climatique -46	incendie 351	none -148	vol 102
الغر*	blessure 45	bris_de_glace 66	collision -87	incendie 60	none -100	vandalisme 55	vol -45
الغرزات	blessure -46	bris_de_glace 300	collision -75	dommage_materiel -55	none -113	vol -40
الغرفه	collision -76	degats_des_eaux 64	dommage_materiel -49	evenement_climatique 62	incendie 118	none -111	vandalisme 114	vol -49
الغس*	blessure -40	bris_de_glace 143	collision -102	degats_des_eaux 312	dommage_materiel -66	evenement_climatique -65	incendie -44	none -168	vandalisme -41	vol -61
الغض*	blessure 348	bris_de_glace -69	collision -101	degats_des_eaux -98	dommage_materiel -225	evenement_climatique -65	incendie -51	none -170	vandalisme -48	vol -57
الغل*	collision 300	dommage_materiel -65	none -254
الغو*	collision -52	none 247	vandalisme -56
الغوا	collision -52	none 247	vandalisme -56
الغي*	autre 402	blessure -133	bris_de_glace -103	collision -198	degats_des_eaux -108	dommage_materiel -150	evenement_climatique -135	incendie -100	none -194	vandalisme -122	vol -143
الغيت	autre 477	blessure -171	bris_de_glace -129	collision -183	degats_des_eaux -138	dommage_materiel -180	evenement_climatique -159	incendie -123	none -465	vandalisme -152	vol -164
الف	autre 131	blessure -85	bris_de_glace -57	collision -132	degats_des_eaux -63	evenement_climatique -66	incendie -52	none 224	vandalisme -65
الف درهم	autre 208	blessure -74	bris_de_glace -46	collision -119	degats_des_eaux -48	dommage_materiel 162	evenement_climatique -44	incendie -40	none -192	vandalisme -47
الفا*	blessure -60	bris_de_glace 44	degats_des_eaux -52	dommage_materiel 82	evenement_climatique 64	incendie -42	vandalisme -43
الفاتوره	autre 61	blessure -82	bris_de_glace 148	collision -127	degats_des_eaux -52	dommage_materiel 274	evenement_climatique -75	incendie -56	none -221	vandalisme -48	vol -133
الفار	collision 179	degats_des_eaux -68	dommage_materiel -92	evenement_climatique 218	none -167	vol -52
الفايت	blessure -47	collision -64	dommage_materiel -88	evenement_climatique -59	none 376	vol -56
الفج*	collision 168	dommage_materiel -51	incendie 144	none -85	vol -68
الفجر	collision 168	dommage_materiel -51	incendie 144	none -85	vol -68
الفخ*	blessure 47	bris_de_glace -52	collision -128	degats_des_eaux -68	dommage_materiel 141	evenement_climatique 128	incendie -43	none -110	vandalisme -74	vol 92
الفخار	autre -44	blessure -112	bris_de_glace -69	collision -151	degats_des_eaux -71	dommage_materiel 253	evenement_climatique 240	incendie -58	none -129	vandalisme -108	vol -125
الفر*	blessure -44	collision 77	incendie 119	vandalisme -47	vol -55
الفراش	collision -94	degats_des_eaux 141	dommage_materiel -74	evenement_climatique 70	incendie 160	none -94	vol -90
الفرن	autre -65	blessure -107	collision -128	degats_des_eaux -71	dommage_materiel -71	evenement_climatique -65	incendie 497	none -176	vandalisme -62	vol -69
الفرنسي	collision 222
الفرنسيه	autre 78	degats_des_eaux -48	dommage_materiel 53	evenement_climatique -68	incendie -44	none 191	vandalisme -49	vol -53
الفق*	autre -46	blessure -48	collision 243	degats_des_eaux 207	dommage_materiel -107	incendie -40	none -199	vandalisme -64	vol -114
الفل*	autre 267	blessure -44	collision -80	degats_des_eaux 107	dommage_materiel -66	evenement_climatique 72	none -135	vol -72
الفلوس	autre 433	blessure -41	collision -85	degats_des_eaux -50	dommage_materiel -70	evenement_climatique -49	none -171	vandalisme -43	vol -106
الفن*	autre 73	blessure 75	collision -77	degats_des_eaux -44	dommage_materiel -63	incendie -43	none -149	vol 168
الفندق	autre 157	blessure 177	collision -68	evenement_climatique -49	incendie -48	none -136	vol -75
الفو*	blessure -52	bris_de_glace 97	collision 148	degats_des_eaux 64	dommage_materiel -52	evenement_climatique -60	incendie 67	none -197	vandalisme -43
الفوق	bris_de_glace -62	collision -56	degats_des_eaux 317	dommage_materiel -57	evenement_climatique -96	none -137	vol -42
الفوقانيين	blessure -55	collision -73	degats_des_eaux 137	none -89	vandalisme -48	vol 129
الفول	autre 211	collision 85	dommage_materiel -51	none -72	vol -78
الفي*	blessure -52	bris_de_glace 217	collision -49	degats_des_eaux -53	evenement_climatique -60	incendie -46	none -184	vandalisme 72
الفيراندا	autre -75	blessure -73	bris_de_glace 443	collision -202	degats_des_eaux -92	dommage_materiel -103	evenement_climatique -150	incendie -61	none -281	vandalisme -110	vol -102
القا*	blessure -57	degats_des_eaux 226	dommage_materiel -66	incendie -65	none -93	vandalisme 191	vol -81
القادم	autre -46	blessure -44	bris_de_glace 132	collision -80	degats_des_eaux -89	dommage_materiel -65	evenement_climatique -60	none 260	vandalisme -107	vol -42
القادوس	blessure -63	bris_de_glace -75	collision -134	degats_des_eaux 460	dommage_materiel -60	evenement_climatique -55	incendie -47	none -284	vandalisme -72	vol -85
القب*	blessure -48	collision -105	degats_des_eaux -79	dommage_materiel -69	evenement_climatique 210	incendie -56	none -176	vandalisme 237	vol -68
القبو	blessure -44	collision -46	degats_des_eaux -81	dommage_materiel -56	evenement_climatique 299	incendie -45	none -118	vandalisme -42
القد*	bris_de_glace 110	collision 52	evenement_climatique -58	none -106
القدام	collision 121	dommage_materiel -45	evenement_climatique -80	none -99	vandalisme 177	vol -50
القدم	collision 112	degats_des_eaux 112	evenement_climatique -41
القديم	blessure -46	bris_de_glace 103	collision -124	degats_des_eaux -48	dommage_materiel 142	evenement_climatique -61	incendie -68	none -157	vandalisme -64	vol 206
القديمه	blessure 221	bris_de_glace -40	collision 97	degats_des_eaux -52	dommage_materiel -76	evenement_climatique -67	none -97	vol -101
القر*	blessure -47	bris_de_glace -46	collision -55	evenement_climatique 167	incendie -42	none 53	vandalisme 54	vol -60
القرميد	collision -49	dommage_materiel -58	evenement_climatique 394	none -107	vandalisme -42
القص*	evenement_climatique 232
القصدير	collision -80	degats_des_eaux -43	evenement_climatique 278	none -46
القض*	autre -44	collision -98	degats_des_eaux -41	dommage_materiel -55	none -68	vandalisme 86	vol 271
القضاييه	autre -43	collision -111	dommage_materiel -56	evenement_climatique -48	none -91	vandalisme -56	vol 359
القط	blessure -50	collision 97	degats_des_eaux -61	dommage_materiel 100	evenement_climatique -40	incendie 149	none -111	vol -61
القط*	autre 389	blessure -74	bris_de_glace -52	collision -134	degats_des_eaux -69	dommage_materiel 207	evenement_climatique -64	incendie -60	none -276	vol -101
القطار	autre 248	blessure -77	collision -102	dommage_materiel -75	evenement_climatique -44	incendie -61	none -106	vandalisme 138	vol -79
القف*	autre 130	blessure -60	bris_de_glace -45	collision -93	degats_des_eaux -58	dommage_materiel -58	evenement_climatique -43	incendie -73	none -155	vandalisme 128	vol 256
القفل	autre 154	blessure -61	bris_de_glace -44	collision -86	degats_des_eaux -50	dommage_materiel -53	evenement_climatique -42	incendie -46	none -156	vol 299
القل*	blessure -45	bris_de_glace -50	collision -99	degats_des_eaux -40	dommage_materiel -42	evenement_climatique -54	none -139	vandalisme 237	vol 73
القم*	blessure 109	collision -102	evenement_climatique -50	incendie 284	none -65	vol -84
القمامه	blessure 155	collision -115	dommage_materiel -49	evenement_climatique -42	incendie 217	none -66	vandalisme -41	vol -112
القن*	blessure 100	bris_de_glace -44	collision -104	degats_des_eaux 102	dommage_materiel -76	evenement_climatique 105	incendie 119	none -138	vandalisme -61	vol -68
القنطره	blessure -48	bris_de_glace -42	collision -127	degats_des_eaux -47	dommage_materiel -58	evenement_climatique 375	incendie -87	none -118	vol -55
القه*	collision -83	dommage_materiel 50	none -99	vandalisme -54	vol 212
القهوه	collision -83	dommage_materiel 50	none -99	vandalisme -54	vol 212
القهوه علي	collision -67	degats_des_eaux -44	dommage_materiel 311	evenement_climatique -41	none -94	vandalisme -47	vol -109
القو*	autre -67	blessure -104	bris_de_glace -77	collision -138	degats_des_eaux -84	dommage_materiel -129	evenement_climatique -101	incendie -69	none 288	vandalisme 44	vol -122
القي*	dommage_materiel -47	evenement_climatique 133	none -59	vol 116
الكا*	none -136	vandalisme 152	vol 114
الكابو	blessure -45	bris_de_glace -40	collision 105	dommage_materiel 168	evenement_climatique -61	none -94	vandalisme 56	vol -49
الكابو تعوج	collision 222	evenement_climatique -44	none -52
الكات	collision 163
الكات كات	collision 163
الكاحل	autre -56	blessure 311	collision -77	dommage_materiel -66	none -98	vol -66
الكارطه	blessure -44	bris_de_glace 246	collision -87	dommage_materiel -40	none -72	vandalisme -50	vol -40
الكاف	collision -101	degats_des_eaux 184	dommage_materiel -46	evenement_climatique -52	incendie -44	none -104	vol 153
الكاميرا	blessure -57	bris_de_glace -46	collision -113	degats_des_eaux -50	dommage_materiel 69	evenement_climatique -70	none -173	vandalisme 347
الكاميو	autre -53	blessure -64	bris_de_glace 93	collision -93	degats_des_eaux -90	dommage_materiel -99	evenement_climatique -77	incendie -42	none -204	vandalisme 205	vol 146
الكب*	bris_de_glace 74	evenement_climatique 122	none -46	vandalisme -60
الكبير	bris_de_glace 74	evenement_climatique 122	none -46	vandalisme -60
الكت*	collision 215	degats_des_eaux 156	dommage_materiel -63	none -160	vol -41
الكر*	dommage_materiel 51	evenement_climatique 66	none -104	vandalisme -67	vol 139
الكرا	blessure -50	collision -81	degats_des_eaux -42	dommage_materiel -77	evenement_climatique -48	incendie 132	none -66	vandalisme -71	vol 233
الكراج	autre -60	blessure -66	bris_de_glace 154	collision -66	degats_des_eaux -44	dommage_materiel -66	evenement_climatique 119	incendie -63	none -131	vandalisme -107	vol 186
الكراسي	collision -90	dommage_materiel -48	incendie 191	none -84	vandalisme -42	vol 150
الكرسي	blessure 215	bris_de_glace -51	collision -69	dommage_materiel -68	evenement_climatique -51	none -157	vandalisme -68	vol 142
الكس*	autre -46	blessure 245	degats_des_eaux -53	dommage_materiel 167	evenement_climatique -72	incendie -57	none -160	vandalisme -64	vol -65
الكسكس	autre -48	blessure 436	bris_de_glace -76	collision -134	degats_des_eaux -63	dommage_materiel -107	evenement_climatique -69	incendie -54	none -144	vandalisme -42	vol -52
الكش*	autre -73	blessure -83	bris_de_glace 390	collision -116	degats_des_eaux -78	dommage_materiel -130	evenement_climatique -78	incendie -100	none -278	vandalisme -77	vol -95
الكل	collision 208	degats_des_eaux -52	incendie 85	none -102	vandalisme -63
الكل في	collision 208	degats_des_eaux -52	incendie 85	none -102	vandalisme -63
الكل*	blessure 72	degats_des_eaux -60	dommage_materiel 195	incendie -41	none -78
الكلب	autre -49	blessure 103	bris_de_glace -53	collision 176	degats_des_eaux -107	dommage_materiel 230	evenement_climatique -58	incendie -59	none -177	vandalisme -77	vol -88
الكلينيك	autre -47	blessure 217	collision -53	degats_des_eaux -47	dommage_materiel -74	evenement_climatique 147	incendie -49	none -96	vandalisme -76	vol -83
الكليو	collision -70	none -75	vandalisme 254
الكه*	blessure -51	dommage_materiel 43	incendie 168	none -134
الكهرباء	blessure -43	collision -79	degats_des_eaux 93	dommage_materiel 64	evenement_climatique 107	incendie 66	none -151
الكهربايي	blessure -64	bris_de_glace -40	collision 113	degats_des_eaux -61	dommage_materiel 77	evenement_climatique -66	incendie 201	none -165	vandalisme 52	vol -70
الكهرباييه	blessure -48	collision -99	dommage_materiel -80	incendie 188	none -62	vandalisme -55	vol 218
الكو*	autre 97	collision 81	evenement_climatique -53	none -138
الكوره	autre -50	blessure 192	bris_de_glace 297	collision -116	degats_des_eaux -63	dommage_materiel -69	evenement_climatique -47	incendie -51	none -142	vandalisme -56	vol -63
الكوزينه	blessure -46	bris_de_glace 83	collision -72	incendie 265	none -68	vol -64
الكوفر	blessure -42	bris_de_glace 163	collision 145	degats_des_eaux -50	dommage_materiel -80	evenement_climatique -58	none -110	vandalisme -59	vol 79
الكونسطا	blessure -40	collision 437	none -108	vandalisme -43	vol -54
الكونطور	collision -74	degats_des_eaux 199	evenement_climatique -57	none -60	vol 53
اللا*	collision -63	degats_des_eaux 337	dommage_materiel 97	evenement_climatique -44	none -143	vol -68
اللافابو	collision -52	degats_des_eaux 308	dommage_materiel -63	none -83	vol -62
اللح*	autre -74	blessure 200	bris_de_glace -41	collision -121	degats_des_eaux -51	dommage_materiel 185	evenement_climatique -44	incendie -50	none -104	vandalisme -56	vol -96
اللحم	autre -74	blessure 200	bris_de_glace -41	collision -121	degats_des_eaux -51	dommage_materiel 185	evenement_climatique -44	incendie -50	none -104	vandalisme -56	vol -96
اللص*	collision -46	evenement_climatique -44	none -55	vol 237
اللصوص	collision -46	evenement_climatique -44	none -55	vol 237
الله	blessure -51	dommage_materiel 40	none 84
الله ستر	blessure -44	bris_de_glace 240	dommage_materiel -47	none -82	vandalisme -61	vol -60
الله فيكم	none 160
الله ما	collision 107	degats_des_eaux -42	dommage_materiel -50	none -76	vandalisme 210	vol -50
الله يرحمها	autre 180	blessure -69	bris_de_glace -41	collision -117	degats_des_eaux -53	dommage_materiel -95	evenement_climatique -54	incendie -47	none -99	vandalisme -49	vol 207
الله*	collision -43	evenement_climatique -40	incendie 327	none -146	vol -64
اللو*	dommage_materiel 86	none -91	vol 43
اللوحات	blessure -46	bris_de_glace 233	collision -79	degats_des_eaux -43	dommage_materiel -75	evenement_climatique -117	none -66	vandalisme -41	vol 104
اللوحات الشمسيه	blessure -46	bris_de_glace 233	collision -79	degats_des_eaux -43	dommage_materiel -75	evenement_climatique -117	none -66	vandalisme -41	vol 104
اللوحه	dommage_materiel -58	none -79	vol 218
اللور	collision 128	none -53	vandalisme 103
اللي	degats_des_eaux 61	dommage_materiel 67	evenement_climatique -40	none -55
اللي فات	dommage_materiel 94	none 106
اللي فوقي	autre -46	blessure -70	bris_de_glace -59	collision -117	degats_des_eaux 432	dommage_materiel -128	evenement_climatique -66	incendie -70	none -141	vandalisme -86	vol -115
اللي كان	autre -52	blessure -130	bris_de_glace -117	collision -256	degats_des_eaux -152	dommage_materiel 581	evenement_climatique -90	incendie -76	none -306	vandalisme -82	vol -146
اللي ما	autre -46	blessure -65	collision 362	degats_des_eaux -62	dommage_materiel -75	evenement_climatique -51	incendie -51	none -160	vandalisme 105	vol -107
اللي مشي	autre -43	blessure -42	collision 74	dommage_materiel 216	evenement_climatique -44	incendie -44	none -96	vandalisme -80	vol -73
اللي*	collision -50	incendie -40	vandalisme 76
الليل	blessure -47	degats_des_eaux 47	dommage_materiel -45	none 49	vandalisme 89
الليل ماكان	blessure -56	bris_de_glace 173	collision -64	degats_des_eaux -54	dommage_materiel -46	evenement_climatique -119	incendie -82	none -134	vandalisme 215	vol -70
الليله	bris_de_glace 87	collision -70	dommage_materiel -54	evenement_climatique -44	none -127	vandalisme 131	vol 96
الم	collision 201	none -50	vol -59
الم في	collision 201	none -50	vol -59
الما	collision -65	degats_des_eaux 533	dommage_materiel -63	incendie -45	none -127	vandalisme -50	vol -68
الما خارج	collision -45	degats_des_eaux 238	vol -80
الما سخون	bris_de_glace 122	collision -76	degats_des_eaux 213	dommage_materiel -42	evenement_climatique -55	none -100	vandalisme -101
الما*	collision -40	degats_des_eaux 103	incendie 43	none -56
الماء	blessure -40	collision -58	degats_des_eaux 286	evenement_climatique 55	none -107
الماء عند	degats_des_eaux 221	none -69
الماء عندي	degats_des_eaux 231	none -66
الماء في	degats_des_eaux 153	none -44
الماء من	collision -40	degats_des_eaux 194	evenement_climatique 53	none -76
الماريو	collision -113	degats_des_eaux -40	evenement_climatique -47	incendie 222	none -176	vandalisme -43	vol 179
المازوت	blessure -47	bris_de_glace -47	collision -92	degats_des_eaux -85	dommage_materiel 239	evenement_climatique -111	incendie 200	none -161	vandalisme -79	vol -88
الماضي	blessure 45	none 55	vol -44
الماضي كنت	collision 134
الماضيه	blessure 140	collision -84	dommage_materiel -45	none 196	vandalisme -40
الماكينه	collision -82	degats_des_eaux 246	evenement_climatique -48	incendie -41
الماكينه ديال	collision -82	degats_des_eaux 246	evenement_climatique -48	incendie -41
المب*	blessure 153	collision -51	dommage_materiel -54	none 84	vandalisme 57	vol -59
المبلغ	blessure -52	collision -49	dommage_materiel -41	none 367	vol -42
المبلل	blessure 155	collision -50	degats_des_eaux 114	dommage_materiel -56	evenement_climatique -47	none -88	vandalisme -44	vol -45
المت*	blessure -51	collision -48	evenement_climatique -50	incendie -43	vandalisme 71	vol 181
المث*	autre -72	blessure -62	bris_de_glace -57	collision -189	degats_des_eaux -80	dommage_materiel 144	evenement_climatique -89	incendie -57	none -187	vandalisme -100	vol 315
المج*	blessure -41	degats_des_eaux 165	evenement_climatique -80	incendie 127	none -114	vandalisme -72
المجاوره	degats_des_eaux 80	dommage_materiel 165	evenement_climatique -81	none -53	vandalisme -61
المح*	blessure -53	degats_des_eaux -42	evenement_climatique 181	none -145	vandalisme 103
المحرك	autre 93	blessure -43	bris_de_glace -42	collision -91	degats_des_eaux -43	evenement_climatique 63	none -144	vandalisme 236	vol -66
المحضر	collision 64	evenement_climatique -45	incendie 98	none -93	vandalisme -51	vol 188
المحطه	collision 145	dommage_materiel -75	none -65	vol 101
المحكمه	autre 174	blessure -73	collision -63	degats_des_eaux -51	none -46	vandalisme 143	vol -61
المحل	bris_de_glace 58	collision -67	evenement_climatique -43	none -87	vandalisme 274	vol -88
المحليه	collision -55	dommage_materiel 84	evenement_climatique 155	none -61
المحليه والدرك	collision -50	dommage_materiel -68	evenement_climatique 230	none -63
المحمديه	collision 229	none -58
المحمله	blessure -83	collision 182	dommage_materiel -57	evenement_climatique -43	none -129	vandalisme -50	vol 189
المخ*	blessure -46	incendie 114	none -68	vandalisme 118	vol -57
المد*	blessure 117	dommage_materiel -60	none -59	vol 48
المدخل	collision -103	degats_des_eaux 105	dommage_materiel -62	evenement_climatique -44	none -70	vandalisme 156	vol 80
المدرب	blessure 275	bris_de_glace -43	collision 53	degats_des_eaux -41	dommage_materiel -57	evenement_climatique -45	none -168	vandalisme -51	vol -71
المدرسه	blessure 131	bris_de_glace 57	dommage_materiel -87	none -107	vandalisme -43	vol 118
المدرسي	autre -58	blessure 218	collision 144	dommage_materiel -49	evenement_climatique -41	incendie -45	none -118	vandalisme -51
المدنيه	evenement_climatique -41	incendie 267
المدنيه والشرطه	collision -46	evenement_climatique -52	incendie 239	none -45	vol -54
المدينه	blessure 202	collision -171	degats_des_eaux -52	dommage_materiel -56	evenement_climatique -68	none -97	vol 175
المر*	collision 82	degats_des_eaux 43	none -111	vol 43
المرا	degats_des_eaux 199	dommage_materiel -70	incendie -44	none -90	vol 99
المراب	blessure -42	bris_de_glace -45	collision 116	degats_des_eaux -52	dommage_materiel 77	none -120	vandalisme -62	vol 107
المراه	blessure -47	collision 362	degats_des_eaux -41	evenement_climatique -76	none -114	vandalisme -45
المرحاض	blessure -52	bris_de_glace -45	collision -82	degats_des_eaux 381	dommage_materiel -189	evenement_climatique -149	incendie -41	none -119	vandalisme -62	vol -76
المرفق	collision 167	degats_des_eaux -45	dommage_materiel -43	none -91	vol 131
المركبه	collision 88	degats_des_eaux 151	none -44
المركز	collision -65	dommage_materiel -53	evenement_climatique -57	none -134	vandalisme -126	vol 373
المركونه	bris_de_glace -59	collision -153	degats_des_eaux -113	dommage_materiel 199	evenement_climatique 216	incendie -55	none -95	vandalisme -81	vol -71
المره	collision 73	dommage_materiel -46	incendie 126	none -77	vandalisme -41	vol 70
المرور	collision 229	none -80	vol -47
المز*	autre -44	blessure -77	bris_de_glace 272	collision -98	degats_des_eaux -61	dommage_materiel -90	evenement_climatique -116	incendie -47	none -223	vandalisme -58	vol 201
المس*	autre 49	degats_des_eaux 54	incendie 41	none -114
المساحات	bris_de_glace -74	collision -123	dommage_materiel -44	evenement_climatique -43	none -96	vandalisme 378	vol -86
المساعده	collision -47	none 260
المسبح	blessure -71	collision -80	degats_des_eaux -56	dommage_materiel 318	evenement_climatique -42	none -151	vol -68
المستاجر	collision -65	degats_des_eaux 121	incendie 132	none -88
المستشفي	degats_des_eaux -42	dommage_materiel -45	evenement_climatique 64	incendie 140	none -77	vol -51
المستعجلات	collision 169	none -41	vol -87
المسجد	collision -97	degats_des_eaux -45	dommage_materiel -41	evenement_climatique 180	incendie 76	none -40	vol -43
المسكين	collision 197	incendie 110	none -106	vandalisme -60	vol -51
المش*	blessure -56	bris_de_glace -44	collision -102	degats_des_eaux 188	dommage_materiel 220	evenement_climatique -72	incendie -40	none -143
المشترك	collision -123	degats_des_eaux 310	dommage_materiel 61	evenement_climatique -54	none -73	vandalisme -43	vol -45
المص*	blessure 298	bris_de_glace 58	degats_des_eaux -63	evenement_climatique -48	incendie -40	none -161	vandalisme -61	vol -71
المصباح	blessure 138	bris_de_glace 155	degats_des_eaux -58	dommage_materiel -72	none -114	vol -42
المط*	degats_des_eaux 96	dommage_materiel -45	evenement_climatique 48	incendie 111	none -102	vol -51
المطافي	collision -69	degats_des_eaux -49	dommage_materiel -44	evenement_climatique -41	incendie 346	none -165	vol -67
المطبخ	bris_de_glace 86	collision -72	degats_des_eaux 228	dommage_materiel -47	evenement_climatique 53	none -110	vandalisme -44	vol -47
المطر	blessure -41	bris_de_glace -48	collision 74	degats_des_eaux -63	dommage_materiel -50	evenement_climatique 302	incendie -40	none -93	vandalisme -42	vol -50
المظ*	blessure -58	bris_de_glace -75	collision -97	degats_des_eaux -69	dommage_materiel -82	evenement_climatique 335	incendie -47	none -183	vandalisme -49	vol -59
المظله	blessure -58	bris_de_glace -75	collision -97	degats_des_eaux -69	dommage_materiel -82	evenement_climatique 335	incendie -47	none -183	vandalisme -49	vol -59
المع*	collision 156	none -64
المعاينه	collision 179
المعاينه الوديه	collision 109
المغ*	degats_des_eaux 135	vol 72
المغرب	blessure -45	collision -72	none 194	vol 84
المغسله	collision -51	degats_des_eaux 317	dommage_materiel -40	none -71
المف*	autre 286	blessure -60	collision -96	degats_des_eaux -72	dommage_materiel -60	evenement_climatique -54	incendie -52	none -342	vandalisme 288	vol -86
المق*	collision 81	incendie 65	none -82	vandalisme 54	vol 54
المقدمه	collision 157	none -67
المقلاه	collision -49	incendie 309	none -146	vol -40
المقهي	autre -43	blessure -42	collision -76	evenement_climatique -41	incendie -46	none -137	vandalisme 156	vol 222
المك*	collision 86	degats_des_eaux 99	dommage_materiel 90	none -109	vol -43
المكان	dommage_materiel 109	none -55
المل*	collision -43	degats_des_eaux 66	evenement_climatique -44	vandalisme 60	vol 70
الملاك	blessure -55	collision -173	degats_des_eaux 198	dommage_materiel 161	evenement_climatique -80	none -96	vol -61
الملف	collision -74	dommage_materiel -42	none 366	vandalisme -72	vol -44
الملف ديالي	degats_des_eaux -40	none 215
الملكي	none -90	vandalisme 71	vol 236
المم*	bris_de_glace 91	collision 148	degats_des_eaux -80	dommage_materiel 81	none -65
الممتاز	collision 273	dommage_materiel -49	none -54	vol -57
المن*	blessure -44	bris_de_glace -44	dommage_materiel 41	evenement_climatique 214	none -130
المناسب	blessure -51	bris_de_glace -69	collision -93	dommage_materiel 226	evenement_climatique -58	incendie 141	none -91	vol -87
المناسب ولم	blessure -51	bris_de_glace -69	collision -93	dommage_materiel 226	evenement_climatique -58	incendie 141	none -91	vol -87
المنحدر	blessure -45	collision 318	none -110
المنزل	autre -51	blessure -59	bris_de_glace -77	collision -212	degats_des_eaux -143	dommage_materiel -94	evenement_climatique 454	incendie -54	none -204	vandalisme -76
المنطقه	collision 151	degats_des_eaux -40	evenement_climatique -48	incendie -59	none -125	vol 175
المه*	collision 147	evenement_climatique 127	none -63	vol -42
المو*	bris_de_glace -41	collision 50	none -144	vol 63
الموتور	blessure -41	bris_de_glace -84	collision 179	dommage_materiel -59	evenement_climatique -60	incendie -54	none -145	vandalisme 225	vol -82
الموسم	autre -66	blessure 317	bris_de_glace -78	degats_des_eaux -54	dommage_materiel -67	evenement_climatique -44	incendie -55	none -137	vandalisme -73	vol -74
الموضوع	incendie 83	none -86	vandalisme -42	vol 147
الموطو	autre -47	blessure -80	bris_de_glace -71	collision -206	degats_des_eaux -50	dommage_materiel -77	evenement_climatique -54	incendie 71	none -149	vandalisme 269	vol 221
الموطور	blessure -57	collision 212	degats_des_eaux -43	dommage_materiel -61	evenement_climatique -41	none -136	vandalisme -58	vol 227
الموقع	collision -46	dommage_materiel -51	evenement_climatique 117	none -55	vol 123
الموقف	collision 235	none -89	vandalisme 92	vol -51
الموكيت	autre -84	blessure -107	bris_de_glace -95	collision -199	degats_des_eaux 252	dommage_materiel 263	evenement_climatique -196	incendie -98	none -336	vandalisme -247	vol -153
المي*	degats_des_eaux 217	dommage_materiel -50	evenement_climatique -50	incendie 101	none -148	vandalisme 49	vol -49
المياه	collision -58	degats_des_eaux 278	evenement_climatique -44
الميناء	degats_des_eaux -50	evenement_climatique -43	incendie -45	none -128	vandalisme 256
النا*	dommage_materiel -55	incendie 194	none -87
النادي	collision -83	degats_des_eaux -44	evenement_climatique 154	none -100	vandalisme 213	vol -89
النار	collision -82	dommage_materiel -62	evenement_climatique -46	incendie 470	none -82	vol -62
النار في	collision -76	dommage_materiel -67	evenement_climatique -43	incendie 370	none -56	vol -70
الناريه	collision 184	dommage_materiel -45	none -73	vol 99
الناس	collision 64	dommage_materiel -46	evenement_climatique -45	none -71	vol 220
النافذه	bris_de_glace 295	collision -147	degats_des_eaux -56	dommage_materiel -92	evenement_climatique -70	incendie -54	none -144	vandalisme 194	vol -89
الناموسيه	blessure -99	bris_de_glace -82	collision -94	degats_des_eaux -65	dommage_materiel -92	evenement_climatique -70	incendie 425	none -116	vandalisme -44	vol -95
النت*	blessure -40	bris_de_glace 204	collision 123	dommage_materiel -66	none -138	vandalisme -61	vol -82
النتيجه	blessure -40	bris_de_glace 204	collision 123	dommage_materiel -66	none -138	vandalisme -61	vol -82
النج*	blessure -56	collision -81	dommage_materiel 268	evenement_climatique -78	incendie 107	none -101	vandalisme -55	vol -47
النجاره	incendie 162	none -45
النح*	collision -96	degats_des_eaux -46	evenement_climatique -56	incendie -40	none -113	vol 407
النز*	blessure -80	collision -96	dommage_materiel -40	evenement_climatique 157	none -78	vandalisme -57	vol 201
النض*	autre 171	blessure -132	bris_de_glace -81	collision -122	degats_des_eaux -162	dommage_materiel 379	evenement_climatique -118	incendie -73	none -373	vandalisme -178	vol -158
النضاضر	autre 325	dommage_materiel -80	none -106	vol -40
النظ*	autre 229	blessure -91	bris_de_glace -64	collision -154	degats_des_eaux -63	dommage_materiel -117	evenement_climatique -117	incendie -60	none 200	vandalisme -79	vol -81
النع*	collision 73	degats_des_eaux 100	none -64	vol 88
النعاس	degats_des_eaux 152	none -63
النعناع	collision 126	none -73	vandalisme -53	vol 150
النق*	blessure -47	bris_de_glace 169	collision 83	none -78
النقل	blessure -47	bris_de_glace 169	collision 83	none -78
النم*	bris_de_glace 193	collision 93	dommage_materiel -56	none -91	vandalisme -44	vol -47
النمره	bris_de_glace 193	collision 93	dommage_materiel -56	none -91	vandalisme -44	vol -47
النمره ديالو	blessure -40	bris_de_glace 232	dommage_materiel -46	none -84	vandalisme -54	vol -54
النه*	collision 153	dommage_materiel -47	none -94	vol 116
النهار	dommage_materiel -40	vol 180
النو*	collision -70	degats_des_eaux 204	dommage_materiel -42	evenement_climatique 54	none -118	vandalisme 131	vol -56
النوافذ	collision -69	degats_des_eaux 116	dommage_materiel -42	evenement_climatique 84	none -132	vandalisme 186	vol -52
الني*	collision -149	degats_des_eaux -45	dommage_materiel -52	incendie 431	none -133	vandalisme -51	vol -50
النيران	collision -149	degats_des_eaux -45	dommage_materiel -52	incendie 431	none -133	vandalisme -51	vol -50
اله	bris_de_glace -46	collision -65	degats_des_eaux 105	dommage_materiel 44	evenement_climatique -78	none -102	vol 217
الها*	dommage_materiel 60	none 66	vol 48
الهاتف	dommage_materiel 60	none 66	vol 48
الهض*	blessure -41	collision -114	dommage_materiel -44	none -69	vandalisme 237	vol 53
الهضره	blessure -41	collision -114	dommage_materiel -44	none -69	vandalisme 237	vol 53
الهو*	blessure 92	dommage_materiel -45	evenement_climatique 114	incendie 53	none -169	vandalisme 78	vol -56
الهوايي	blessure -56	bris_de_glace -52	collision -151	degats_des_eaux -60	dommage_materiel -58	evenement_climatique 230	incendie -94	none -206	vandalisme 214	vol -96
الهواييه	blessure 267	none -140
الوا*	evenement_climatique 111	incendie 127	none -85
الواجهه	autre -54	blessure -72	bris_de_glace 194	collision -139	degats_des_eaux -73	dommage_materiel 200	evenement_climatique -62	incendie -43	none -72	vandalisme -58
الواحده	collision -43	dommage_materiel -43	incendie 133	none 114
الواد	bris_de_glace -46	collision -107	degats_des_eaux -127	dommage_materiel -60	evenement_climatique 496	incendie -57	none -122	vandalisme -43	vol -47
الوادي	collision -50	degats_des_eaux -92	dommage_materiel -46	evenement_climatique 324	incendie -44	none -132	vandalisme -60	vol -43
الواقعه	blessure -72	collision -80	none -64	vandalisme 96	vol 156
الواقفه	collision 74	dommage_materiel -54	evenement_climatique -49	incendie 227	none -74	vol -92
الوالدين	autre -60	blessure -48	degats_des_eaux -56	dommage_materiel -130	evenement_climatique -164	incendie 311	none -113	vandalisme -67	vol -68
الواليد	autre -56	blessure 280	bris_de_glace -83	degats_des_eaux -67	dommage_materiel -114	evenement_climatique -109	incendie 202	none -224	vandalisme -76	vol -134
الواليده	degats_des_eaux 168	dommage_materiel -40	evenement_climatique -71	incendie -58	none -74	vandalisme -46	vol 87
الوح*	degats_des_eaux -42	dommage_materiel -42	evenement_climatique 237	incendie -41	none 66	vol -49
الوحل	collision -69	degats_des_eaux -58	evenement_climatique 333	none -68	vandalisme -40	vol -52
الود*	collision 179
الودي	collision 281	none -111	vol -40
الوديه	collision 116
الور*	blessure 157	collision 113	degats_des_eaux 142	evenement_climatique -61	none -104	vandalisme -57	vol -74
الوراق	collision 173	degats_des_eaux -52	dommage_materiel -44	none -69	vol 96
الورقه	collision 147	degats_des_eaux 40	none -46
الوركه	autre -61	blessure 504	bris_de_glace -72	collision -150	degats_des_eaux -70	dommage_materiel -106	evenement_climatique -66	incendie -70	none -141	vandalisme -109	vol -324
الوس*	collision 226	none -71
الوط*	blessure -41	bris_de_glace 53	collision -71	dommage_materiel -42	none -97	vol 277
الوطني	blessure -56	bris_de_glace -42	collision -58	dommage_materiel -54	evenement_climatique -45	none -119	vandalisme -48	vol 341
الوق*	collision -57	evenement_climatique -44	incendie 174	none -48
الوقايه	incendie 228
الوقايه المدنيه	incendie 228
الوقت	blessure 85	bris_de_glace -43	collision -101	dommage_materiel 115	evenement_climatique -54	incendie 58	none -68	vol 61
الوقت المناسب	blessure -51	bris_de_glace -69	collision -93	dommage_materiel 226	evenement_climatique -58	incendie 141	none -91	vol -87
الول*	blessure 231	dommage_materiel -68	none -129	vandalisme -56	vol 112
الولد	blessure 275	bris_de_glace -47	collision -195	degats_des_eaux -45	dommage_materiel -58	evenement_climatique -43	none -126	vandalisme -75	vol 156
الي	autre 74	dommage_materiel -54
الي الامن	collision 46	degats_des_eaux -49	evenement_climatique -47	none -124	vandalisme 248	vol -65
الي الخلف	collision 181	none -75	vandalisme 62	vol -44
الي الطابق	blessure -44	collision -99	degats_des_eaux -173	dommage_materiel 163	evenement_climatique -40	incendie -40	none -65	vol 206
الي المستشفي	autre -40	blessure -55	bris_de_glace -42	collision -145	degats_des_eaux -76	dommage_materiel -74	evenement_climatique 158	incendie 295	none -144	vandalisme -62	vol -82
الي غرفه	degats_des_eaux 148	dommage_materiel -47	incendie 78	none -47
الي منزلي	collision 129	none -49	vol 42
اليا*	autre -51	blessure -108	bris_de_glace -61	collision -122	degats_des_eaux -91	dommage_materiel 269	evenement_climatique -111	incendie -58	none -117	vandalisme -283	vol 302
اليد	blessure 141	degats_des_eaux -48	dommage_materiel 135	evenement_climatique -40	incendie -45	none -98	vandalisme -54	vol 54
اليس*	collision 253	none -60	vol -40
اليسري	collision 253	none -60	vol -40
اليك*	vol 125
اليكم	vol 125
اليم*	bris_de_glace 89	collision 137	evenement_climatique -42	none -88	vandalisme 91	vol -78
اليمين	bris_de_glace 134	collision -59	evenement_climatique -48	none -61	vandalisme 141	vol -86
اليمين لليسار	bris_de_glace 134	collision -59	evenement_climatique -48	none -61	vandalisme 141	vol -86
اليه*	autre -52	blessure -41	collision -95	degats_des_eaux -54	dommage_materiel -56	evenement_climatique -56	incendie 247	none -214	vandalisme -47	vol 199
اليها	autre -52	blessure -41	collision -95	degats_des_eaux -54	dommage_materiel -56	evenement_climatique -56	incendie 247	none -214	vandalisme -47	vol 199
اليو*	none 122
اليوم	none 122
اليوم علي	autre 226	collision -126	dommage_materiel -56	incendie -96	none 122	vol -42
اليوم مع	blessure 70	none 169	vandalisme -40	vol -44
ام	autre 314	blessure -67	bris_de_glace -58	collision -150	degats_des_eaux -63	dommage_materiel -144	evenement_climatique -63	incendie -52	none -304	vandalisme -67	vol 171
اما	collision 69	dommage_materiel -44	evenement_climatique 212	none -85	vol -45
اما انا	collision 120	none -46
امام	blessure -42	collision 164	dommage_materiel -47	evenement_climatique -45	none -127	vandalisme 144	vol 73
امام العماره	blessure -58	collision -121	dommage_materiel -57	incendie -46	none -109	vandalisme -45	vol 342
امام*	bris_de_glace -45	collision 346	dommage_materiel -60	evenement_climatique -83	none -186	vandalisme -40	vol -78
امامي	bris_de_glace -45	collision 346	dommage_materiel -60	evenement_climatique -83	none -186	vandalisme -40	vol -78
امس	none 116
امس بعد	collision 76	dommage_materiel -44	evenement_climatique -41	none 207	vol -69
امس حوالي	collision -98	dommage_materiel 118	none 136
امس علي	collision -68	none 208
امس مساء	blessure -55	collision 69	dommage_materiel -58	none 222	vandalisme -53
امشي	autre -64	blessure 369	bris_de_glace -81	collision -41	degats_des_eaux -83	dommage_materiel -171	evenement_climatique -93	incendie -77	none -332	vandalisme -110	vol -91
امطا*	collision -63	degats_des_eaux -69	dommage_materiel -47	evenement_climatique 285	none -98
امطار	collision -63	degats_des_eaux -69	dommage_materiel -47	evenement_climatique 285	none -98
امطار غزيره	collision -53	degats_des_eaux -93	evenement_climatique 233	none -106
امي	blessure 116	dommage_materiel -53	evenement_climatique -49	none -89	vandalisme 148	vol -46
امي في	blessure 186	collision 44	dommage_materiel -56	evenement_climatique -42	none -45	vol -46
ان	collision 49	none -68	vol 51
ان تفعل	none 137
انا	collision 129	evenement_climatique -42
انا بخير	collision 226	incendie 105	none -130	vol -53
انا سليم	collision 357	none -117	vol -44
انا كنت	bris_de_glace -40	degats_des_eaux 137	dommage_materiel -43	evenement_climatique -60	incendie -44	none -90	vandalisme 156	vol -57
انا لاباس	collision 117	dommage_materiel -49	incendie -44	none -90	vandalisme -77	vol 170
انا لي	autre 283	blessure -59	bris_de_glace -65	collision 179	degats_des_eaux -111	dommage_materiel -93	evenement_climatique -126	none -142	vandalisme -64	vol -118
انا ما	blessure -43	collision 225	degats_des_eaux -47	dommage_materiel -48	incendie -85	none -128	vandalisme 170	vol -68
انا مزيان	collision 180	none -42
انا من	collision 208	none -69	vol 53
انا هو	autre -67	blessure -66	bris_de_glace -60	collision -195	degats_des_eaux -58	dommage_materiel -85	evenement_climatique -58	incendie -64	none 261	vandalisme -69	vol -85
انا ولا	collision 97	dommage_materiel 182	none -83	vol -49
انبو*	collision -43	degats_des_eaux 369	dommage_materiel -43	none -102
انبوب	collision -43	degats_des_eaux 369	dommage_materiel -43	none -102
انبوب الماء	degats_des_eaux 96
انتب*	autre -43	blessure -55	bris_de_glace -43	collision -103	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -63	incendie -42	none 220	vandalisme -54	vol 63
انتبه	autre -43	blessure -55	bris_de_glace -43	collision -103	degats_des_eaux -52	dommage_materiel -66	evenement_climatique -63	incendie -42	none 220	vandalisme -54	vol 63
انتز*	blessure -61	collision -64	degats_des_eaux -53	evenement_climatique -47	none -108	vandalisme 228	vol 97
انتظ*	autre -45	collision -40	degats_des_eaux -54	dommage_materiel -56	evenement_climatique 152	none 180	vol -40
انتظر	collision -41	degats_des_eaux -62	dommage_materiel -63	evenement_climatique 173	none 135	vol -45
انحر*	collision 288	dommage_materiel -40	none -94
انحرفت	collision 288	dommage_materiel -40	none -94
اندل*	collision -59	dommage_materiel -56	incendie 317	none -57	vol -50
اندلعت	dommage_materiel -93	evenement_climatique -43	incendie 292	vol -55
اندلعت النار	dommage_materiel -93	evenement_climatique -43	incendie 292	vol -55
انزل*	blessure 73	bris_de_glace -41	collision 67	degats_des_eaux 177	evenement_climatique 41	incendie -42	none -136	vandalisme -55	vol -80
انزلقت	blessure 126	collision 99	evenement_climatique 67	none -104	vandalisme -48	vol -69
انزلقت السياره	collision 259	evenement_climatique -72	none -59
انزلقت في	blessure 374	collision -114	degats_des_eaux -63	dommage_materiel -80	evenement_climatique -55	none -126	vandalisme -51	vol -117
انسا*	collision -58	degats_des_eaux -48	dommage_materiel -52	evenement_climatique 178	none 150	vol -55
انسان	blessure -44	bris_de_glace -41	collision -61	degats_des_eaux -64	dommage_materiel -60	evenement_climatique 224	none 69	vol -65
انغر*	collision 226	none -67
انغرست	collision 259	dommage_materiel -43	none -92
انفج*	degats_des_eaux 162	dommage_materiel -51	evenement_climatique 44	incendie 82	none -122	vol -61
انفجر	bris_de_glace 73	degats_des_eaux 237	evenement_climatique -45	none -85	vol -40
انفجر انبوب	degats_des_eaux 185	none -41
انفجر خرطوم	degats_des_eaux 214	evenement_climatique -59	none -56
انفجرت	blessure -52	bris_de_glace -99	collision 133	degats_des_eaux 85	dommage_materiel -69	evenement_climatique -99	incendie 187	none -201	vandalisme -50	vol -105
انفس*	collision 137	degats_des_eaux -50	evenement_climatique 167	none -76	vol -57
انفص*	bris_de_glace 195	collision -88	degats_des_eaux 176	dommage_materiel -75	evenement_climatique -47	none -120	vandalisme -44
انفصلت	bris_de_glace 195	collision -88	degats_des_eaux 176	dommage_materiel -75	evenement_climatique -47	none -120	vandalisme -44
انقط*	blessure -58	bris_de_glace -61	collision -70	degats_des_eaux -96	dommage_materiel 378	evenement_climatique -98	incendie -121	none -167	vandalisme -51	vol -98
انقل*	autre -137	blessure -128	bris_de_glace -126	collision 471	degats_des_eaux -117	dommage_materiel -219	evenement_climatique -209	incendie -142	none -410	vandalisme -221	vol -235
انكس*	blessure -41	bris_de_glace 225	collision 118	dommage_materiel -59	evenement_climatique -47	incendie -43	none -127	vol 50
انكسر	blessure -41	bris_de_glace 214	collision 101	dommage_materiel -65	evenement_climatique -53	incendie -46	none -156	vol 79
انكسر زجاج	bris_de_glace 383	collision -182	dommage_materiel -88	evenement_climatique -54	none -117	vandalisme -47	vol -70
انني	collision 203	none -70
انني انا	collision 148	none -57
انه	bris_de_glace 76	collision 167	none -63	vol -41
انها*	blessure -40	bris_de_glace 53	collision -51	degats_des_eaux -49	dommage_materiel 53	evenement_climatique 298	incendie -41	none -149	vandalisme -49	vol -49
انهار	degats_des_eaux -51	dommage_materiel 120	evenement_climatique 222	none -111	vandalisme -46	vol -47
انهار جدار	collision -123	degats_des_eaux -42	dommage_materiel 218	evenement_climatique 86	none -65	vandalisme -67
اني	collision 258
اه	autre -44	blessure -68	bris_de_glace -71	collision -142	degats_des_eaux -55	dommage_materiel -82	evenement_climatique -70	incendie -45	none 266	vandalisme -59	vol -71
او	collision -46	none 243
اواف*	collision 89	none 62
اود	autre 91	blessure -44	collision -61	degats_des_eaux 164	dommage_materiel -67	incendie -50	vol -78
اود الاستفسار	autre 125	blessure -40	collision -66	degats_des_eaux -52	incendie -49	none 133
اول	blessure 70	collision 44	evenement_climatique -45	none 69
اول البارح	autre -52	blessure 226	bris_de_glace -42	collision 197	degats_des_eaux -43	dommage_materiel -120	evenement_climatique -116	none -194	vandalisme -47	vol -50
اول امس	collision -57	none 152
اي	collision 44	degats_des_eaux 65	incendie 93	none -59
اي شخص	collision -64	degats_des_eaux 144	none -60	vandalisme -49	vol 169
اي معاينه	degats_des_eaux 73
ايام	blessure 92	collision -50	dommage_materiel -62	evenement_climatique -47	none 207	vandalisme -50
ايضا	collision 319	none -104
ايضا لم	collision 246	none -80
اين	dommage_materiel -42	none 250	vol -56
اين وصل	none 134
ايه	autre -45	blessure -68	bris_de_glace -49	collision -139	degats_des_eaux -53	dommage_materiel -82	evenement_climatique -74	incendie -47	none 286	vandalisme -64
ايوه	collision -49	dommage_materiel -40	none 165	vol -40
ايوه تمام	collision -49	dommage_materiel -40	none 165	vol -40
ب	autre 59	blessure -70	bris_de_glace 68	degats_des_eaux -44	dommage_materiel 82	evenement_climatique -74	incendie -51	none -185	vandalisme 206	vol -40
باب	bris_de_glace 138	none -109	vandalisme 57
بابي	autre -62	blessure -83	bris_de_glace -68	degats_des_eaux -118	dommage_materiel -138	evenement_climatique -94	incendie -66	none -349	vandalisme 320	vol -108
باذي	collision 142	none -43
بارك	none 160
بارك الله	none 160
بارك*	blessure 244	bris_de_glace -42	collision 98	degats_des_eaux -51	dommage_materiel -58	evenement_climatique -67	incendie -52	none -95	vandalisme -43	vol -82
باش	blessure -40	collision 55	evenement_climatique -49	none -133	vandalisme 92	vol 70
باغي	autre -84	bris_de_glace -45	dommage_materiel -50	evenement_climatique -47	none 345	vol -59
باقي	collision 136	dommage_materiel -53	evenement_climatique 45
باقي ما	autre -43	blessure -45	collision -100	evenement_climatique -46	none 92	vol 79
بالا*	autre -47	blessure -50	bris_de_glace -43	dommage_materiel 76	evenement_climatique -73	none -85	vandalisme 279	vol -110
بالاصلاح	collision -130	degats_des_eaux -50	dommage_materiel 350	evenement_climatique -137	none -88	vandalisme -75
بالب*	blessure -46	bris_de_glace 62	collision 109	degats_des_eaux -56	dommage_materiel -60	evenement_climatique -50	incendie -49	none -182	vandalisme 49	vol 107
بالت*	blessure 92	collision -42	degats_des_eaux 67	dommage_materiel -43	evenement_climatique -43	none 110	vandalisme -51
بالتاكيد	blessure -64	collision -80	degats_des_eaux -42	dommage_materiel -46	none 233	vol -44
بالتروتينيت	blessure 269	collision -48	degats_des_eaux -68	dommage_materiel -59	evenement_climatique -41	none -77	vandalisme -122
بالج*	blessure 47	bris_de_glace 118	collision 193	dommage_materiel -60	evenement_climatique -48	none -103	vol -41
بالجهد	blessure -46	bris_de_glace 300	collision -75	dommage_materiel -55	none -113	vol -40
بالح*	collision -46	dommage_materiel 57	evenement_climatique -41	incendie -47	none -115	vandalisme 321	vol -83
بالحجاره	autre -42	bris_de_glace -72	collision -74	dommage_materiel -85	evenement_climatique -45	incendie -43	none -85	vandalisme 383	vol -79
بالحصي	bris_de_glace 192	collision -69	none -41
بالخ*	collision 167	none -74
بالد*	dommage_materiel -53	evenement_climatique -41	incendie 179	vandalisme -46	vol 50
بالدخان	blessure -44	collision -114	dommage_materiel -57	evenement_climatique -65	incendie 352	none -106	vandalisme -45	vol -54
بالر*	autre -41	blessure -53	bris_de_glace -50	collision -103	degats_des_eaux -54	dommage_materiel -95	evenement_climatique 117	none -149	vandalisme 454	vol -99
بالريح	autre -45	blessure -49	bris_de_glace -46	collision -85	degats_des_eaux -77	dommage_materiel -179	evenement_climatique 418	incendie -47	none -111	vandalisme -99	vol -47
بالريح علي	autre -45	blessure -49	bris_de_glace -46	collision -85	degats_des_eaux -77	dommage_materiel -179	evenement_climatique 418	incendie -47	none -111	vandalisme -99	vol -47
بالز*	autre -94	blessure 367	bris_de_glace -53	collision -145	degats_des_eaux -121	dommage_materiel -247	evenement_climatique -132	incendie -104	none -422	vandalisme -128	vol -63
بالس*	autre 127	blessure -74	bris_de_glace -50	collision 140	degats_des_eaux -55	dommage_materiel -93	incendie 65	none -85	vol -42
بالسياره	autre 353	blessure -66	bris_de_glace -63	collision -94	degats_des_eaux -49	dommage_materiel -113	evenement_climatique -84	incendie -61	none -307	vandalisme 134	vol -125
بالش*	bris_de_glace 43	dommage_materiel 56	evenement_climatique 79	none -74
بالشرطه	collision 160	none -46
بالص*	autre -50	blessure -49	bris_de_glace -41	degats_des_eaux -49	dommage_materiel 236	evenement_climatique -48	incendie -42	none -117	vandalisme 126	vol -78
بالصباغه	collision -95	degats_des_eaux -43	dommage_materiel -73	none -128	vandalisme 272	vol -68
بالصباغه علي	collision -95	degats_des_eaux -43	dommage_materiel -73	none -128	vandalisme 272	vol -68
بالض*	autre 64	blessure -41	bris_de_glace -52	collision -48	degats_des_eaux -46	dommage_materiel 128	incendie -44	none 105	vandalisme -55	vol -65
بالضبط	dommage_materiel -89	none 197
بالط*	bris_de_glace 98	collision -87	degats_des_eaux -48	dommage_materiel -49	evenement_climatique -40	incendie -41	none 169	vandalisme 89	vol -50
بالطبع	none 248
بالع*	autre -49	blessure -67	bris_de_glace -74	degats_des_eaux -55	dommage_materiel -81	evenement_climatique -61	incendie -60	none 240	vandalisme 187	vol -117
بالغ*	collision 154	degats_des_eaux 136	dommage_materiel -43	none -102	vol -46
بالف*	autre -40	blessure -42	degats_des_eaux -50	dommage_materiel -56	evenement_climatique -42	incendie 99	vandalisme 162	vol -52
بالفرنسيه	autre -50	collision -45	none 332	vandalisme -44
بالك*	autre -45	blessure 208	collision -115	degats_des_eaux -56	dommage_materiel 95	evenement_climatique -68	none -174	vol 55
بالكامل	autre -63	blessure 318	bris_de_glace -65	collision -176	degats_des_eaux -74	dommage_materiel -95	evenement_climatique -100	incendie 78	none -190	vandalisme -72	vol -99
بالل*	autre 80	collision 51	none -132	vandalisme 54	vol 134
بالليل	collision -130	dommage_materiel -43	evenement_climatique -47	none -111	vandalisme 198	vol 141
بالم*	autre -50	blessure 307	bris_de_glace -54	collision -47	degats_des_eaux -43	dommage_materiel -84	evenement_climatique -49	none -105	vandalisme 176	vol -89
بالما	degats_des_eaux 85	dommage_materiel -43	evenement_climatique 86	incendie 125	none -100	vandalisme -40	vol -52
بالما حتي	collision -94	degats_des_eaux 146	evenement_climatique 164	incendie -56	none -134
بان	degats_des_eaux 262	dommage_materiel -43	none -95
باي	blessure -48	bris_de_glace -43	collision 182	degats_des_eaux -63	dommage_materiel -74	evenement_climatique -46	none 227	vandalisme -41	vol -82
بايع	collision 97	incendie 118
بتار*	collision 90	none -57	vandalisme 80	vol -42
بتاريخ	collision 90	none -57	vandalisme 80	vol -42
بتاريخ 11	none -50	vandalisme 104	vol -56
بتمز*	autre -95	blessure 240	bris_de_glace -46	collision -98	degats_des_eaux -43	dommage_materiel -89	evenement_climatique -68	incendie -66	none -154	vandalisme 232	vol -184
بجان*	bris_de_glace 86	incendie 132	none -59	vol -64
بجانبه	bris_de_glace 154	none -59	vol -41
بجرح	collision 239	none -105
بجرح في	collision 239	none -105
بجوج	bris_de_glace -42	collision 149	incendie 45	none -75	vandalisme 156	vol -93
بحاج*	collision 314	none -71
بحاد*	blessure -66	none 241
بحادث	blessure -66	none 241
بحال	bris_de_glace 151	collision 56	dommage_materiel -48	none -83	vandalisme -41
بحال الحديد	collision 223	none -71
بحثا	collision -130	dommage_materiel -58	evenement_climatique -59	incendie 195	none -118	vandalisme -49	vol 183
بحجم	blessure -50	bris_de_glace -76	collision -89	degats_des_eaux -64	dommage_materiel -99	evenement_climatique 398	incendie -47	none -165	vandalisme -71	vol -77
بحرو*	collision -51	evenement_climatique -74	incendie 236	none -75
بحروق	collision -51	evenement_climatique -74	incendie 236	none -75
بحروق في	collision -51	evenement_climatique -74	incendie 236	none -75
بحي	collision -98	none -83	vol 279
بحي الرياض	collision -98	none -83	vol 279
بحير*	autre -57	blessure -82	bris_de_glace -61	collision -137	degats_des_eaux 81	dommage_materiel 254	evenement_climatique 181	incendie -58	none -208	vandalisme -82	vol -192
بحيره	autre -57	blessure -82	bris_de_glace -61	collision -137	degats_des_eaux 81	dommage_materiel 254	evenement_climatique 181	incendie -58	none -208	vandalisme -82	vol -192
بخير	collision 131	incendie 42	none -114
بخير وانا	blessure -63	degats_des_eaux -58	dommage_materiel 259	none -87	vol -84
بدا	evenement_climatique 80	incendie 56
بدات	collision 45	dommage_materiel -54	incendie 187
بدرا*	collision 92	degats_des_eaux -41	dommage_materiel 108	evenement_climatique -45	incendie -44	none -113	vandalisme -53	vol 116
بدراجتي	bris_de_glace -42	collision 177	degats_des_eaux -48	dommage_materiel -77	incendie -44	none -103	vandalisme -56	vol 168
بدني*	collision 84	degats_des_eaux 222	dommage_materiel -41	evenement_climatique -81	incendie -43	none -55
بدوا*	collision 165	none -42
بدوار	collision 165	none -42
بدون	autre -40	blessure -91	bris_de_glace -66	collision 44	degats_des_eaux -69	dommage_materiel 351	evenement_climatique -84	incendie -48	none -192	vandalisme -96	vol -211
برا	autre 124	dommage_materiel -45	none -66	vandalisme -47	vol 120
برد	blessure -53	bris_de_glace -53	collision -118	degats_des_eaux -59	dommage_materiel -93	evenement_climatique 525	incendie -46	none -159	vandalisme -81	vol -61
برد يوم	blessure -59	collision -130	degats_des_eaux -58	dommage_materiel -95	evenement_climatique 419	incendie -47	none -157	vandalisme -93	vol -49
بسبب	autre 42	bris_de_glace 116	dommage_materiel -83	evenement_climatique 107	incendie 45	none -119	vandalisme -61	vol -50
بسبب الحراره	blessure -56	bris_de_glace 396	collision -102	dommage_materiel -53	evenement_climatique -50	none -174	vandalisme -62	vol -84
بسبب تماس	incendie 91
بسبب حجر	bris_de_glace 131	collision -66
بسرع*	collision 124	incendie 143	none -58
بسرعه	collision 124	incendie 143	none -58
بسرق*	collision -128	dommage_materiel -50	evenement_climatique -52	none -127	vandalisme -46	vol 377
بسرقه	collision -128	dommage_materiel -50	evenement_climatique -52	none -127	vandalisme -46	vol 377
بسقف	autre -79	blessure -94	bris_de_glace -112	collision -207	degats_des_eaux 63	dommage_materiel -125	evenement_climatique 326	incendie -88	none -283	vandalisme -137	vol -165
بسلك	blessure 178	collision -99	dommage_materiel -45	evenement_climatique -45	incendie -41	none -130	vandalisme -43	vol 173
بسيط	bris_de_glace 94	collision 146	none -74
بسيط مع	collision 159	none -73
بسيط*	collision 235	none -112
بسيطه	collision 235	none -112
بشري*	collision 68	evenement_climatique -47	incendie 163	none -69
بشريه	collision 68	evenement_climatique -47	incendie 163	none -69
بشظي*	collision -65	dommage_materiel -86	evenement_climatique 141	none -114	vandalisme 212	vol -76
بشظيه	collision -65	dommage_materiel -86	evenement_climatique 141	none -114	vandalisme 212	vol -76
بشظيه في	collision -65	dommage_materiel -86	evenement_climatique 141	none -114	vandalisme 212	vol -76
بشكا*	blessure -49	collision -80	dommage_materiel -53	evenement_climatique -41	none -168	vandalisme 198	vol 131
بشكايه	blessure -49	collision -80	dommage_materiel -53	evenement_climatique -41	none -168	vandalisme 198	vol 131
بشوي*	collision 193	none -51
بشويه	collision 193	none -51
بشيء	collision 67	dommage_materiel -50	none -131	vandalisme 184	vol 64
بصرا*	dommage_materiel -54	none 178
بصراحه	dommage_materiel -54	none 178
بضاع*	collision 58	none -106	vol 221
بطار*	autre 283	blessure -54	bris_de_glace -50	collision -148	degats_des_eaux -66	dommage_materiel -75	evenement_climatique -63	incendie -44	none -246	vandalisme -146	vol 206
بعاد	autre -42	blessure -45	bris_de_glace -57	collision -76	degats_des_eaux -48	dommage_materiel -95	evenement_climatique 89	none -97	vandalisme -76	vol 220
بعد	autre 78	dommage_materiel -52	vol 44
بعد الزوال	autre 125	dommage_materiel -42	none 67
بعد الظهر	collision 66	dommage_materiel -50	none 188
بعد ان	blessure -41	collision 109	none -103	vol 116
بعد ما	collision 256
بعدم*	collision 152	degats_des_eaux 60	dommage_materiel 161	evenement_climatique -42	none -125	vol -84
بعدما	collision 152	degats_des_eaux 60	dommage_materiel 161	evenement_climatique -42	none -125	vol -84
بغا	bris_de_glace 169	collision -75	degats_des_eaux 106	dommage_materiel 90	evenement_climatique -84	none -110	vol -48
بغات*	degats_des_eaux 260	dommage_materiel -44	evenement_climatique -55	none -77
بغاتش	degats_des_eaux 260	dommage_materiel -44	evenement_climatique -55	none -77
بغاش	collision 305	none -79	vandalisme -50	vol -47
بغيت	autre 183	blessure -42	bris_de_glace 68	collision 59	dommage_materiel -46	none -40	vandalisme -40
بغيت نعرف	autre 286	dommage_materiel -53	none -119	vol -42
بغيت*	blessure 170	bris_de_glace -49	collision -56	degats_des_eaux -57	dommage_materiel -70	evenement_climatique -58	incendie -44	none -96	vandalisme 273	vol -75
بغيتش	blessure 170	bris_de_glace -49	collision -56	degats_des_eaux -57	dommage_materiel -70	evenement_climatique -58	incendie -44	none -96	vandalisme 273	vol -75
بغين*	autre -69	collision -95	degats_des_eaux 219	dommage_materiel -100	evenement_climatique -51	incendie -41	none -63	vandalisme 164	vol -58
بغيناش	autre -69	collision -95	degats_des_eaux 219	dommage_materiel -100	evenement_climatique -51	incendie -41	none -63	vandalisme 164	vol -58
بفعل	autre -77	blessure -191	bris_de_glace 547	collision -130	degats_des_eaux -110	dommage_materiel -184	evenement_climatique -146	incendie -113	none -340	vandalisme -86	vol -176
بقا	blessure 198	collision -60	dommage_materiel -77	evenement_climatique -65	incendie 148	none -54	vol -66
بقات	blessure -66	degats_des_eaux -47	dommage_materiel 242	evenement_climatique -73	incendie 98	none -77	vol -99
بقات*	autre -49	bris_de_glace -40	collision 63	dommage_materiel 263	incendie -41	none -142	vol -68
بقاتش	autre -49	bris_de_glace -40	collision 63	dommage_materiel 263	incendie -41	none -142	vol -68
بقاش	collision 169	dommage_materiel 142	none -102	vol -63
بقره	collision 359	dommage_materiel -57	none -197	vol -50
بقعه	autre -70	blessure -71	bris_de_glace -61	dommage_materiel 352	evenement_climatique -74	incendie -57	none -308	vandalisme -88	vol -95
بقيت	blessure 184	collision 110	dommage_materiel -67	evenement_climatique -53	none -79
بكدم*	collision 178
بكدمه	collision 178
بكل	autre -49	blessure -79	bris_de_glace -64	degats_des_eaux -60	evenement_climatique -80	incendie -64	none 278	vandalisme -70	vol -96
بكل ما	bris_de_glace -57	dommage_materiel 241	evenement_climatique -40	incendie -71	none -124	vol -49
بل	none 128
بلا	autre 110	blessure -61	bris_de_glace 46	collision 61	degats_des_eaux -55	dommage_materiel -66	evenement_climatique -47	incendie -56	none 97	vandalisme -43
بلا حتي	bris_de_glace -47	collision 284	evenement_climatique -57	none -44	vandalisme -52	vol -83
بلا ما	autre 226	blessure -47	bris_de_glace 85	degats_des_eaux -52	dommage_materiel 69	evenement_climatique -46	incendie -42	none -143	vandalisme -52	vol -97
بلاص*	autre -40	blessure -55	bris_de_glace -50	collision 85	dommage_materiel 174	evenement_climatique -73	incendie -63	none -157	vandalisme 149	vol -77
بلاصتو	collision 211	degats_des_eaux 94	dommage_materiel -50	evenement_climatique -48	incendie -49	none -89
بلاصه	blessure -65	bris_de_glace -46	degats_des_eaux -74	dommage_materiel 381	evenement_climatique -62	incendie -74	none -146	vandalisme -80	vol -85
بلان*	autre -52	blessure -90	bris_de_glace -68	collision -107	degats_des_eaux -45	dommage_materiel -94	evenement_climatique -52	none -161	vandalisme -84	vol 473
بلانت	autre -52	blessure -90	bris_de_glace -68	collision -107	degats_des_eaux -45	dommage_materiel -94	evenement_climatique -52	none -161	vandalisme -84	vol 473
بمرا*	bris_de_glace -60	dommage_materiel -40	evenement_climatique -68	none -130	vandalisme 241	vol -78
بمفت*	bris_de_glace -42	collision -124	dommage_materiel -66	evenement_climatique -64	incendie -43	none -153	vandalisme 399	vol -83
بمفتاح	bris_de_glace -42	collision -124	dommage_materiel -66	evenement_climatique -64	incendie -43	none -153	vandalisme 399	vol -83
بمفتاح من	collision -64	vandalisme 166
بنا	collision 83	evenement_climatique 64	incendie 84	none -80
بناد*	bris_de_glace 171	collision 211	dommage_materiel -64	evenement_climatique -55	incendie -76	none -122	vandalisme -52	vol -65
بنادم	bris_de_glace 171	collision 211	dommage_materiel -64	evenement_climatique -55	incendie -76	none -122	vandalisme -52	vol -65
بنتي	autre 74	bris_de_glace -42	evenement_climatique 68	incendie 68	none -148	vandalisme -67
بنفس*	collision 272	none -105
به	bris_de_glace 59	collision 72	degats_des_eaux 82	dommage_materiel -41	evenement_climatique -47	none 47	vol -55
بها	autre 119	blessure -59	bris_de_glace -46	degats_des_eaux -54	dommage_materiel 206	evenement_climatique -41	incendie -51	none -175	vandalisme -71	vol 62
بهذا	collision 279	none -62
بوحد*	autre -43	blessure -64	bris_de_glace 332	degats_des_eaux -55	dommage_materiel -52	evenement_climatique -72	incendie 221	none -213	vandalisme -67	vol -78
بوحدها	blessure -56	bris_de_glace 227	collision 162	degats_des_eaux -40	evenement_climatique -83	incendie -66	none -104	vandalisme -104	vol -70
بوحدو	autre -67	blessure -87	bris_de_glace 335	collision -169	degats_des_eaux -77	dommage_materiel -69	evenement_climatique -86	incendie 247	none -293	vandalisme -62	vol -100
بولي*	autre 149	collision 84	dommage_materiel -54	incendie 114	none -162	vandalisme -69	vol 68
بوليس	autre 149	collision 84	dommage_materiel -54	incendie 114	none -162	vandalisme -69	vol 68
بوليس لا	bris_de_glace -47	collision 100	incendie 131	none -61	vol -47
بي	bris_de_glace 45	none 44	vol 58
بي احد	none 167
بي من	none 152
بيا	autre -46	collision 159	dommage_materiel -65	incendie -41	none -109	vol 170
بيت	bris_de_glace 82	collision -53	degats_des_eaux 72	dommage_materiel -43	evenement_climatique -43	incendie 119	none -76
بيت النعاس	collision -110	degats_des_eaux 184	none -59	vol 106
بيتي	collision -71	dommage_materiel -55	evenement_climatique 94	incendie 62	none -108	vandalisme -46	vol 166
بيجو	bris_de_glace 238	collision 53	none -156	vandalisme -46	vol -69
بيضا*	blessure -44	collision -42	degats_des_eaux -44	dommage_materiel 273	evenement_climatique -40	none -154	vandalisme -74	vol -71
بيضاء	blessure -44	collision -42	degats_des_eaux -44	dommage_materiel 273	evenement_climatique -40	none -154	vandalisme -74	vol -71
بيضاء عند	blessure -44	collision -42	degats_des_eaux -44	dommage_materiel 273	evenement_climatique -40	none -154	vandalisme -74	vol -71
بين	evenement_climatique -68	incendie -47	none 57	vandalisme -65	vol 69
بينم*	blessure -45	bris_de_glace 70	collision -62	degats_des_eaux -46	dommage_materiel 128	evenement_climatique 73	none -120	vandalisme -52	vol 50
بينما	blessure -45	bris_de_glace 70	collision -62	degats_des_eaux -46	dommage_materiel 128	evenement_climatique 73	none -120	vandalisme -52	vol 50
بينما كان	blessure -48	bris_de_glace -57	collision -149	degats_des_eaux -71	dommage_materiel -80	evenement_climatique 257	incendie -64	none -110	vandalisme -84	vol 173
بينما كنت	blessure -59	bris_de_glace 149	degats_des_eaux -44	dommage_materiel 237	evenement_climatique -61	none -177	vandalisme -48	vol -82
بينن*	collision 50	degats_des_eaux 220	evenement_climatique -81	incendie -44
بيننا	collision 50	degats_des_eaux 220	evenement_climatique -81	incendie -44
بيني	collision 155	degats_des_eaux 123	dommage_materiel -49	none -91
بيني وبين	collision 155	degats_des_eaux 123	dommage_materiel -49	none -91
بيه	blessure 134	collision 195	degats_des_eaux -41	dommage_materiel -57	incendie 70	none -173	vandalisme -48	vol -74
بيها	blessure -49	bris_de_glace -58	collision -116	degats_des_eaux 152	dommage_materiel 230	evenement_climatique -58	incendie -83	none -130	vandalisme -74	vol -77
تاذي	collision -97	degats_des_eaux 115	dommage_materiel -40	evenement_climatique 78	none -54	vandalisme -47	vol 108
تامي*	autre 236	blessure -42	bris_de_glace -46	collision -63	dommage_materiel -57	none 186	vol -68
تامين	autre 255	blessure -59	collision -135	degats_des_eaux -54	dommage_materiel -75	evenement_climatique -48	incendie -45	none 173	vandalisme -54	vol -93
تاميني	bris_de_glace -59	none 160
تاميني يغطي	autre 50	bris_de_glace -86	none 220	vol -44
تبكي	collision 308	none -108	vol -40
تتكل*	collision -55	none 206
تتكلمون	collision -55	none 206
تجرح	bris_de_glace 224	collision -74	degats_des_eaux -42	dommage_materiel -45	evenement_climatique 137	incendie -49	none -90	vol -67
تجرح حد	bris_de_glace 111	collision -78	dommage_materiel -45	evenement_climatique 198	incendie -62	none -84	vol -52
تجرح*	autre -52	blessure -56	bris_de_glace -45	collision 111	degats_des_eaux -72	dommage_materiel -68	evenement_climatique 261	none -133	vandalisme -64	vol -71
تجرحات	autre -52	blessure -56	bris_de_glace -45	collision 111	degats_des_eaux -72	dommage_materiel -68	evenement_climatique 261	none -133	vandalisme -64	vol -71
تجي	collision -141	dommage_materiel -49	evenement_climatique -50	incendie 313	none -53
تحت	autre -56	blessure 84	collision -85	degats_des_eaux 154	dommage_materiel 106	none -202	vandalisme -44	vol 50
تحت الباب	collision -47	degats_des_eaux 163	evenement_climatique 92	none -50	vol -56
تحت المغسله	collision -51	degats_des_eaux 317	dommage_materiel -40	none -71
تحتن*	degats_des_eaux 153
تحتنا	degats_des_eaux 153
تحته*	blessure -77	bris_de_glace 207	collision -103	degats_des_eaux -74	dommage_materiel -104	evenement_climatique 281	incendie -68	none -183	vandalisme -130	vol -86
تحتها	blessure -77	bris_de_glace 207	collision -103	degats_des_eaux -74	dommage_materiel -104	evenement_climatique 281	incendie -68	none -183	vandalisme -130	vol -86
تحرق	collision -72	degats_des_eaux -44	dommage_materiel 41	evenement_climatique 69	incendie 283	none -130	vol -66
تحرق ليه	collision -52	degats_des_eaux -45	dommage_materiel 218	evenement_climatique -50	incendie 147	none -100	vol -102
تحرق*	bris_de_glace -56	collision -101	degats_des_eaux -40	dommage_materiel 194	incendie 161	none -161	vandalisme -40	vol -65
تحرقات	blessure -47	bris_de_glace -78	collision -137	degats_des_eaux -50	dommage_materiel 232	incendie 52	none -204	vandalisme -54	vol -81
تحضر	blessure -43	collision 147	degats_des_eaux -47	dommage_materiel 214	evenement_climatique -120	none -145	vandalisme -63	vol -51
تحقي*	collision -63	dommage_materiel -70	incendie 100	none -54	vandalisme 153	vol -40
تحقيقا	collision -63	dommage_materiel -70	incendie 100	none -54	vandalisme 153	vol -40
تحمل	collision 108	degats_des_eaux 240	dommage_materiel -56	none -145	vol -52
تحيه	none 127	vandalisme -41
تحيه طيبه	none 127	vandalisme -41
تخرج	collision 149	none -101	vol 104
تخري*	collision -63	degats_des_eaux -43	none -100	vandalisme 283	vol -93
تخريب	collision -63	degats_des_eaux -43	none -100	vandalisme 283	vol -93
تخسر	blessure -62	collision -133	degats_des_eaux 160	dommage_materiel 234	evenement_climatique -50	incendie -40	none -95	vandalisme -47	vol -96
تخنق	collision -61	dommage_materiel -47	evenement_climatique -74	incendie 401	none -269	vol -41
تدخل	collision 172	dommage_materiel -47	incendie 168	none -74	vandalisme -44	vol -47
تدري*	collision 251	dommage_materiel -43	evenement_climatique -54	none -84
تراج*	blessure -40	collision 119	none 189	vandalisme -63
تراجعت	blessure -40	collision 119	none 189	vandalisme -63
ترجع*	autre 363	blessure -46	collision -131	dommage_materiel -97	none -157	vandalisme -41	vol -99
ترجعو	autre 363	blessure -46	collision -131	dommage_materiel -97	none -157	vandalisme -41	vol -99
ترجعو ليا	autre 363	blessure -46	collision -131	dommage_materiel -97	none -157	vandalisme -41	vol -99
ترك	blessure -63	bris_de_glace -49	collision 60	degats_des_eaux 99	dommage_materiel -111	evenement_climatique -73	none -118	vandalisme -54	vol 267
تركت*	collision 176	none -57	vandalisme -42	vol 78
تركي*	autre -71	bris_de_glace 164	degats_des_eaux -47	dommage_materiel -97	evenement_climatique -56	incendie -41	none -139	vol 218
تزحل*	collision 216	none -50
تزحلقت	collision 216	none -50
تسبب	blessure -56	bris_de_glace 237	collision -58	dommage_materiel -75	evenement_climatique -51	incendie 172	none -122	vol -98
تسجل	evenement_climatique 60	incendie 74	none -80	vol 90
تسجل اي	collision -83	dommage_materiel -49	evenement_climatique 151	incendie 156	none -75
تسرب	collision -65	degats_des_eaux 493	dommage_materiel -53	evenement_climatique -69	none -112	vol -41
تسرب الماء	degats_des_eaux 261	evenement_climatique -58	none -67
تسرب في	blessure -54	bris_de_glace -51	collision -108	degats_des_eaux 499	dommage_materiel -108	evenement_climatique -121	incendie -85	none -264	vandalisme -55	vol -81
تسرب*	bris_de_glace -53	collision -107	degats_des_eaux 391	dommage_materiel -46	evenement_climatique -49	incendie -41	none -235	vandalisme -40	vol -87
تسرق*	autre -53	blessure -105	bris_de_glace -69	collision -212	degats_des_eaux -86	dommage_materiel -101	evenement_climatique -79	incendie -82	none -219	vandalisme -171	vol 559
تسرقات	autre -53	blessure -105	bris_de_glace -69	collision -212	degats_des_eaux -86	dommage_materiel -101	evenement_climatique -79	incendie -82	none -219	vandalisme -171	vol 559
تشفر	blessure -58	bris_de_glace -48	collision -113	degats_des_eaux -49	dommage_materiel -86	incendie -40	none -90	vandalisme -47	vol 388
تشق	blessure -48	bris_de_glace 506	collision -104	degats_des_eaux -56	dommage_materiel -69	evenement_climatique -63	incendie -45	none -159	vandalisme -143	vol -61
تشقا*	bris_de_glace 78	collision 91	dommage_materiel 127	none -128	vol -40
تشقات	bris_de_glace 78	collision 91	dommage_materiel 127	none -128	vol -40
تشقق	bris_de_glace 246	collision -101
تشكو	collision 209	none -87
تصاد*	autre -46	blessure -44	collision 339	dommage_materiel -51	evenement_climatique -57	none -150	vol -51
تصادم	autre -46	blessure -44	collision 339	dommage_materiel -51	evenement_climatique -57	none -150	vol -51
تصدع	autre -77	blessure -142	bris_de_glace 506	collision -191	degats_des_eaux -158	dommage_materiel -133	evenement_climatique -268	incendie -118	none -331	vandalisme -134	vol -256
تصري*	autre -44	blessure -63	bris_de_glace -84	collision -124	degats_des_eaux -57	dommage_materiel -79	evenement_climatique -65	incendie -44	none 286	vandalisme 47	vol 44
تصوي*	autre -41	blessure -90	bris_de_glace -71	collision 78	degats_des_eaux -74	dommage_materiel 346	evenement_climatique -85	incendie -52	none -155	vandalisme -92	vol -215
تضر	collision 268	none -72
تضرب*	autre -42	none -100	vandalisme 232	vol -53
تضرر	collision -50	degats_des_eaux 182	dommage_materiel -50	evenement_climatique 109	incendie -43	none -53	vandalisme -61
تعثر*	autre -78	blessure 444	bris_de_glace -83	collision -137	degats_des_eaux -61	dommage_materiel -79	evenement_climatique -57	incendie -64	none -229	vandalisme -69	vol -112
تعثرت	autre -78	blessure 444	bris_de_glace -83	collision -137	degats_des_eaux -61	dommage_materiel -79	evenement_climatique -57	incendie -64	none -229	vandalisme -69	vol -112
تعرض	collision 111	none -101	vol 175
تعرض*	blessure -62	bris_de_glace -40	degats_des_eaux -50	dommage_materiel 88	evenement_climatique -57	incendie -48	none -140	vandalisme -45	vol 375
تعرضت	blessure -62	bris_de_glace -40	degats_des_eaux -50	dommage_materiel 88	evenement_climatique -57	incendie -48	none -140	vandalisme -45	vol 375
تعرف*	collision 164	dommage_materiel -44	incendie -51	none -113	vandalisme -60	vol 219
تعرفت	collision 131	dommage_materiel -52	incendie -55	none -141	vandalisme -68	vol 266
تعطل*	autre 434	collision -162	dommage_materiel -67	evenement_climatique -59	incendie -40	none -146	vandalisme -72	vol -62
تعطلت	autre 434	collision -162	dommage_materiel -67	evenement_climatique -59	incendie -40	none -146	vandalisme -72	vol -62
تعطلت سيارتي	autre 434	collision -162	dommage_materiel -67	evenement_climatique -59	incendie -40	none -146	vandalisme -72	vol -62
تعوج	collision 217	none -63
تعود	autre -46	blessure -73	bris_de_glace -64	degats_des_eaux -50	dommage_materiel 410	evenement_climatique -69	incendie -59	none -188	vandalisme -54	vol -119
تعوي*	autre 136	bris_de_glace 165	collision -78	degats_des_eaux -45	evenement_climatique -41	vandalisme -58	vol -60
تعويض	autre 289	blessure -53	bris_de_glace 234	collision -134	degats_des_eaux -69	dommage_materiel -58	evenement_climatique -75	incendie -45	none -272	vandalisme -137	vol -113
تعويضي	autre -43	bris_de_glace -41	collision -58	dommage_materiel 87	none 227
تغيي*	autre 178	blessure -49	bris_de_glace -40	collision -83	degats_des_eaux -46	dommage_materiel -58	evenement_climatique -50	incendie -51	vandalisme -63	vol -62
تغيير	autre 178	blessure -49	bris_de_glace -40	collision -83	degats_des_eaux -46	dommage_materiel -58	evenement_climatique -50	incendie -51	vandalisme -63	vol -62
تغيير عنواني	autre 178	blessure -49	bris_de_glace -40	collision -83	degats_des_eaux -46	dommage_materiel -58	evenement_climatique -50	incendie -51	vandalisme -63	vol -62
تفاد*	blessure -45	collision 366	dommage_materiel -61	incendie -65	none -181	vol -44
تفاه*	collision 210	none -82
تفرق*	autre -51	blessure 63	bris_de_glace 363	collision -134	dommage_materiel -94	evenement_climatique -84	incendie 58	none -218	vandalisme -78	vol -84
تفرقع	autre -53	blessure -92	bris_de_glace 331	collision -144	degats_des_eaux 61	dommage_materiel -107	evenement_climatique -81	incendie 97	none -222	vandalisme -64	vol -97
تفرقعات	autre -46	blessure 291	bris_de_glace 168	collision -119	degats_des_eaux -68	dommage_materiel -64	evenement_climatique -97	incendie -64	none -184	vandalisme -118	vol -58
تفعل	none 137
تفك	collision -49	degats_des_eaux 280	dommage_materiel -49	none -69
تقاس	bris_de_glace 77	collision -41	degats_des_eaux 55	dommage_materiel -40	evenement_climatique 73	incendie -50	none -61	vandalisme 85	vol -45
تقاس حتي	blessure -40	bris_de_glace 186	collision -107	degats_des_eaux -56	dommage_materiel -57	evenement_climatique -40	incendie -46	none -73	vandalisme 192	vol -62
تقاس*	blessure -43	collision -102	degats_des_eaux -62	dommage_materiel -54	evenement_climatique 106	incendie 127	none -102	vandalisme 134	vol -78
تقاسيت	autre -41	blessure -47	collision -102	degats_des_eaux -68	dommage_materiel -68	evenement_climatique -52	incendie 202	none -118	vandalisme 190	vol -101
تقاسيت ما	autre -41	blessure -47	collision -102	degats_des_eaux -68	dommage_materiel -68	evenement_climatique -52	incendie 202	none -118	vandalisme 190	vol -101
تقدم*	blessure -49	collision -80	dommage_materiel -53	evenement_climatique -41	none -168	vandalisme 198	vol 131
تقدمت	blessure -49	collision -80	dommage_materiel -53	evenement_climatique -41	none -168	vandalisme 198	vol 131
تقدي*	autre -95	collision -41	dommage_materiel -48	none 374	vol -78
تقديم	autre -95	collision -41	dommage_materiel -48	none 374	vol -78
تقري*	collision 134	dommage_materiel 71	vol 40
تقريبا	blessure -45	collision 86	degats_des_eaux -63	dommage_materiel 70	evenement_climatique -41	vol 134
تقرير	collision 128	dommage_materiel 142	none -61	vol -82
تقريرا	collision 215	none -45
تقطع	autre -41	blessure 180	bris_de_glace -45	collision 40	degats_des_eaux 86	dommage_materiel -58	evenement_climatique -49	incendie 98	none -156	vandalisme -44	vol -78
تقل	collision 245	none -65
تقلب*	collision 137	degats_des_eaux -49	dommage_materiel -49	evenement_climatique -58	incendie 223	none -173	vol -52
تقلبات	collision 137	degats_des_eaux -49	dommage_materiel -49	evenement_climatique -58	incendie 223	none -173	vol -52
تقلع	blessure -58	bris_de_glace -52	collision 169	degats_des_eaux 231	dommage_materiel -62	evenement_climatique 83	incendie -54	none -223	vol -133
تقلق*	blessure -46	bris_de_glace -63	collision 169	degats_des_eaux -42	dommage_materiel -98	none -144	vandalisme 157	vol -45
تكسر	bris_de_glace 213	collision -72	none -47
تكسر بسبب	bris_de_glace 131	collision -66
تكن	collision 277	dommage_materiel -49	none -98
تلف	blessure -46	collision -42	degats_des_eaux 108	evenement_climatique -43	incendie 135	none -112
تم	collision -41	dommage_materiel -55	vandalisme 221
تما	blessure -67	bris_de_glace -40	collision -136	degats_des_eaux 56	dommage_materiel 140	evenement_climatique 290	incendie -53	none -173	vandalisme -69	vol -57
تماس	incendie 189	none -70
تماس كهربايي	incendie 189	none -70
تمام	blessure -41	collision -60	degats_des_eaux -40	dommage_materiel -106	evenement_climatique -47	incendie -41	none 273	vandalisme -50	vol -51
تمام*	blessure -42	collision 90	dommage_materiel -60	evenement_climatique -44	incendie -45	none 133	vol -40
تماما	blessure -42	collision 90	dommage_materiel -60	evenement_climatique -44	incendie -45	none 133	vol -40
تمري*	blessure 275	bris_de_glace -43	collision 53	degats_des_eaux -41	dommage_materiel -57	evenement_climatique -45	none -168	vandalisme -51	vol -71
تمرين	blessure 275	bris_de_glace -43	collision 53	degats_des_eaux -41	dommage_materiel -57	evenement_climatique -45	none -168	vandalisme -51	vol -71
تنتب*	collision 249	none -65
تنتبه	collision 249	none -65
تنفخ	blessure -47	bris_de_glace -65	collision -67	degats_des_eaux 395	dommage_materiel -53	evenement_climatique -74	none -254	vandalisme -57	vol -68
تهرس	autre -48	blessure 76	bris_de_glace 275	dommage_materiel -51	evenement_climatique -54	incendie -43	none -134	vandalisme -42	vol -74
تهرس*	blessure -53	bris_de_glace 76	degats_des_eaux -50	dommage_materiel 149	incendie -44	none -140	vandalisme -55
تهرسات	blessure -50	bris_de_glace 85	collision 40	degats_des_eaux -54	dommage_materiel 169	incendie -48	none -143	vandalisme -54	vol -79
تهشم	bris_de_glace 389	collision -91	degats_des_eaux -44	evenement_climatique -46	none -150	vol -65
توجد	collision 139	none -58
توصل*	collision -42	none 262
توصلتم	collision -42	none 262
توقع	collision 126	degats_des_eaux 193	dommage_materiel -48	none -140	vol -48
توقف	autre 84	blessure -47	bris_de_glace -40	collision -87	degats_des_eaux -42	dommage_materiel -68	evenement_climatique -53	none 232	vandalisme -54	vol -55
توقي*	collision 60	degats_des_eaux 111	none -48
توقيع	collision 60	degats_des_eaux 111	none -48
توقيع المعاينه	collision 128
تيو	blessure -67	bris_de_glace -75	collision -117	degats_des_eaux 148	dommage_materiel 231	evenement_climatique -46	incendie -49	none -105	vandalisme -54	vol -46
ثقب	blessure -45	bris_de_glace -51	collision -100	degats_des_eaux 256	dommage_materiel -118	evenement_climatique 120	incendie -66	none -153	vandalisme -62	vol -54
ثلاث	autre 54	blessure 69	collision 77	degats_des_eaux -44	dommage_materiel -61	evenement_climatique 100	none -155	vol -47
ثلاث سيارات	collision 346	none -131	vandalisme -40
ثلاث*	dommage_materiel -48	vol 133
ثلاثه	none 96	vol 102
ثلاثه ايام	collision 55	none 186	vol -66
ثلاثي	collision 149	dommage_materiel -41	none -115	vol 150
ثم	bris_de_glace 72	degats_des_eaux -40	evenement_climatique 114	none -96
ثمن	autre 365	blessure -49	bris_de_glace -44	collision -82	dommage_materiel -54	evenement_climatique -57	none -74	vandalisme -63	vol -50
ثمنه	blessure -45	collision -110	dommage_materiel 243	evenement_climatique -46	none -132	vandalisme -50	vol 104
جا	blessure -47	bris_de_glace 62	collision 89	dommage_materiel -55	evenement_climatique -57	incendie -65	none -114	vandalisme 263	vol -63
جاء	collision -75	degats_des_eaux -79	evenement_climatique 296	none -113
جات	bris_de_glace 159	degats_des_eaux 72	dommage_materiel -44	evenement_climatique -51	incendie 60	none -64	vandalisme -89	vol -41
جات الوقايه	evenement_climatique -50	incendie 195	vol -67
جاتو	autre -53	blessure -105	bris_de_glace -59	collision -144	degats_des_eaux -70	dommage_materiel -126	evenement_climatique 92	incendie -69	none -214	vandalisme 357	vol -157
جارت*	blessure 42	collision -71	degats_des_eaux -48	dommage_materiel 162	evenement_climatique -59	incendie 71	none -112
جارتنا	blessure 105	bris_de_glace 86	collision -73	degats_des_eaux -41	dommage_materiel -41	incendie 147	none -121	vol -54
جارتي	collision -72	degats_des_eaux -57	dommage_materiel 292	evenement_climatique -87	none -109	vol 84
جارن*	collision -58	dommage_materiel 54	evenement_climatique 40	incendie 162	none -67
جارنا	collision -58	dommage_materiel 54	evenement_climatique 40	incendie 162	none -67
جاري	autre -46	bris_de_glace -49	collision -77	degats_des_eaux 58	dommage_materiel 208	evenement_climatique 43	incendie 70	none -148	vandalisme -51	vol -67
جانب*	collision 176	none -75
جانبي	collision 176	none -75
جاني	autre 113	blessure 269	bris_de_glace -85	collision -117	degats_des_eaux -50	dommage_materiel -94	none -162	vandalisme -40	vol -46
جاو	collision 95	incendie 70	none -77
جبين*	none -72	vandalisme 174
جدا	dommage_materiel -40	none 101	vol 108
جدار	autre -45	blessure -62	bris_de_glace -57	collision -145	degats_des_eaux -109	evenement_climatique 125	none -207	vandalisme 378	vol -116
جدار*	bris_de_glace 75	collision 59	degats_des_eaux 85	none -52
جدرا*	blessure -74	collision -100	degats_des_eaux 199	dommage_materiel 145	none -141	vol -72
جدران	blessure -74	collision -100	degats_des_eaux 199	dommage_materiel 145	none -141	vol -72
جديد	collision -87	degats_des_eaux 235	dommage_materiel -42	evenement_climatique -61	incendie -58	none 44	vandalisme -48	vol -40
جرح	bris_de_glace 136	collision 82	degats_des_eaux -44	dommage_materiel -48	evenement_climatique 54	incendie -40	none -107
جرح في	blessure -43	bris_de_glace -51	degats_des_eaux -63	dommage_materiel -52	evenement_climatique 270	incendie -47	none -92	vandalisme -66	vol -82
جرحي	collision 172	none -67
جرحي ولا	collision 93
جرفت	autre -83	blessure -92	bris_de_glace -88	collision -241	degats_des_eaux -132	dommage_materiel -164	evenement_climatique 470	incendie -117	none -275	vandalisme -162	vol -151
جروح*	autre -50	blessure -91	bris_de_glace 241	collision -114	degats_des_eaux -58	dommage_materiel -57	evenement_climatique -67	none -136	vandalisme -61	vol 192
جروحا	autre -50	blessure -91	bris_de_glace 241	collision -114	degats_des_eaux -58	dommage_materiel -57	evenement_climatique -67	none -136	vandalisme -61	vol 192
جري	collision 206	evenement_climatique 80	none -89
جريح	evenement_climatique 163	none -59
جسدي*	collision 68	dommage_materiel -51	none -110	vol 152
جسديا	collision 68	dommage_materiel -51	none -110	vol 152
جميع*	collision 170	incendie 137	none -111
جميعا	collision 170	incendie 137	none -111
جهاز	bris_de_glace -53	collision -90	degats_des_eaux 66	dommage_materiel 120	incendie -47	none -123	vandalisme -67	vol 229
جواب	autre 93	degats_des_eaux 65	dommage_materiel -41	none -61
جوج	collision 173	evenement_climatique 66	incendie -48	none -131
جيت	blessure -41	bris_de_glace 115	collision -71	degats_des_eaux -46	dommage_materiel 265	evenement_climatique -62	none -131	vandalisme -112	vol -76
جيدا	dommage_materiel -42	evenement_climatique -40	none 73
جيده	autre -47	collision 414	degats_des_eaux -41	dommage_materiel -46	evenement_climatique -62	incendie -52	none -183	vandalisme -65	vol -57
حاجه	collision 94	evenement_climatique -40	incendie 123	none -86	vandalisme 133	vol -70
حادث	collision 335	none -165
حاده	autre -48	blessure 283	bris_de_glace -66	collision -132	degats_des_eaux -80	dommage_materiel -122	evenement_climatique -68	incendie -59	none -222	vandalisme 286	vol -151
حاسو*	autre -43	blessure -43	collision -84	dommage_materiel 142	evenement_climatique -42	none -139	vandalisme -64	vol 309
حاسوب	autre -44	blessure -56	bris_de_glace -41	collision -102	degats_des_eaux -46	dommage_materiel 243	evenement_climatique -50	none -187	vandalisme -76	vol 177
حاسوبي	autre -41	collision -68	incendie -44	none -89	vandalisme -58	vol 314
حافل*	collision 278	none -75	vol -40
حافله	collision 278	none -75	vol -40
حافي*	bris_de_glace 143	collision -55	degats_des_eaux 110	none -51
حافيه	bris_de_glace 143	collision -55	degats_des_eaux 110	none -51
حامل	collision 236	none -59
حاول	bris_de_glace -43	collision -114	degats_des_eaux -74	dommage_materiel -67	evenement_climatique -49	incendie 158	none -138	vandalisme -99	vol 351
حاول*	autre -46	blessure -49	collision 55	degats_des_eaux -42	evenement_climatique -52	none -118	vandalisme 136	vol 104
حاولت	blessure -58	collision 130	degats_des_eaux -51	dommage_materiel -46	evenement_climatique -57	none -87	vandalisme 223	vol -83
حاوي*	autre -49	blessure -97	bris_de_glace -58	collision -130	degats_des_eaux -63	dommage_materiel -81	evenement_climatique -52	incendie 205	none -124	vandalisme -91	vol 256
حاويه	autre -49	blessure -97	bris_de_glace -58	collision -130	degats_des_eaux -63	dommage_materiel -81	evenement_climatique -52	incendie 205	none -124	vandalisme -91	vol 256
حتا	autre -42	blessure -57	bris_de_glace 293	collision 89	degats_des_eaux -78	dommage_materiel -64	evenement_climatique -63	incendie -50	none -207	vandalisme -49	vol -63
حتي	dommage_materiel -41	evenement_climatique 46	none -49
حتي جات	collision 135
حتي حاجه	evenement_climatique -62	none -60	vandalisme 234	vol -71
حتي حد	autre -45	blessure -51	bris_de_glace -91	collision -191	degats_des_eaux 188	dommage_materiel -59	evenement_climatique 233	none -142	vandalisme 104	vol -124
حتي شقفه	bris_de_glace 214	collision -91	degats_des_eaux 153	dommage_materiel -63	evenement_climatique -59	none -95	vandalisme -63	vol -40
حتي للركبه	collision 109	degats_des_eaux -48	evenement_climatique 184	incendie -49	none -84	vandalisme -47	vol -63
حتي مجروح	bris_de_glace -45	collision 117	evenement_climatique -59	none -117	vandalisme 214	vol -79
حتي هو	collision -120	degats_des_eaux -44	dommage_materiel -76	evenement_climatique -51	incendie 161	none -44	vol 165
حتي واحد	blessure -57	collision -40	degats_des_eaux -58	dommage_materiel -71	incendie 101	none 186	vandalisme -75
حجر	bris_de_glace 406	collision -117	dommage_materiel -46	evenement_climatique -48	none -121	vandalisme -48	vol -162
حجر طار	bris_de_glace 131	collision -66
حجره	bris_de_glace 351	collision 56	dommage_materiel -55	none -88	vandalisme -58	vol -60
حد	blessure -47	bris_de_glace 61	degats_des_eaux 63	dommage_materiel -69	evenement_climatique 102	none -146	vandalisme 49	vol 65
حد ما	bris_de_glace -46	collision -96	degats_des_eaux -42	dommage_materiel -60	evenement_climatique 51	incendie 118	none -67	vandalisme -49	vol 150
حد وما	collision -65	dommage_materiel -55	evenement_climatique 191	incendie 59	none -61
حدا	blessure -43	collision 125	dommage_materiel -50	evenement_climatique 185	incendie 86	none -118	vandalisme -40	vol -63
حدث	degats_des_eaux 126	none -75
حدث ذلك	collision -64	evenement_climatique 90	incendie 111	none -60
حديد	collision 190	none -48
حررت	collision 42	dommage_materiel -49	none -44	vandalisme 123
حررت الشرطه	dommage_materiel -54	none -57	vandalisme 161
حررن*	collision 106	degats_des_eaux 112	none -79	vol -50
حررنا	collision 106	degats_des_eaux 112	none -79	vol -50
حرق	collision -58	degats_des_eaux -51	dommage_materiel -42	evenement_climatique 171	incendie 228	none -100	vol -48
حرقا*	blessure -49	collision -189	degats_des_eaux -46	dommage_materiel -62	evenement_climatique -90	incendie 488	none -89	vandalisme -61	vol -60
حرقات	blessure -49	collision -189	degats_des_eaux -46	dommage_materiel -62	evenement_climatique -90	incendie 488	none -89	vandalisme -61	vol -60
حريق	blessure -49	collision -109	dommage_materiel -58	evenement_climatique -67	incendie 623	none -170	vandalisme -55	vol -95
حريق في	collision -48	incendie 260	none -67
حزام	collision 174
حسنا	autre -55	blessure -80	bris_de_glace -60	collision -105	degats_des_eaux -64	dommage_materiel -97	evenement_climatique -80	incendie -56	none 225	vandalisme -71	vol -84
حصاه	bris_de_glace 238	collision -63	none -131
حصي	autre -79	blessure -83	bris_de_glace 468	collision -261	degats_des_eaux -106	dommage_materiel -128	evenement_climatique -87	incendie -104	none -329	vandalisme -82	vol -97
حضر	dommage_materiel 59	evenement_climatique -62	none -95	vandalisme 197	vol -44
حضر الدرك	collision 71	incendie 121	none -46
حضرت	collision 123
حضرت الشرطه	collision 137
حط	autre -45	blessure -49	collision -91	dommage_materiel 240	evenement_climatique -62	incendie 148	none -79	vandalisme -66	vol -101
حطيت	bris_de_glace 187	collision -90	degats_des_eaux -93	dommage_materiel -64	none -79	vol 93
حفره	autre -52	blessure -82	bris_de_glace -86	collision -174	degats_des_eaux -53	dommage_materiel 432	evenement_climatique -58	incendie -67	none -183	vandalisme -62	vol -88
حفل	autre -41	blessure -87	bris_de_glace -61	collision -129	degats_des_eaux -68	dommage_materiel 273	evenement_climatique -88	incendie -47	none -218	vandalisme -75	vol 211
حفيد*	blessure 265	collision -118	dommage_materiel -61	evenement_climatique -63	incendie 146	none -117	vol -73
حفيدي	blessure 265	collision -118	dommage_materiel -61	evenement_climatique -63	incendie 146	none -117	vol -73
حقيب*	autre 238	blessure -69	bris_de_glace -43	collision -141	degats_des_eaux -42	evenement_climatique -43	none -201	vandalisme -52	vol 303
حقيبتي	autre 151	blessure -71	collision -100	dommage_materiel -46	none -90	vol 168
حقيبه	autre 201	blessure -69	bris_de_glace -52	collision -159	degats_des_eaux -49	dommage_materiel 64	evenement_climatique -45	incendie -42	none -243	vandalisme -64	vol 320
حقيق*	collision -55	dommage_materiel -43	none 300
حك	collision 296	none -88
حل	collision 234	none -72
حل الباب	collision 234	none -72
حمام*	bris_de_glace -54	collision 226	degats_des_eaux 129	dommage_materiel -45	none -115	vol -73
حمرا*	collision 132
حمراء	collision 132
حنا	collision 196	degats_des_eaux -40	evenement_climatique 204	none -106	vandalisme -41	vol -49
حنا بجوج	collision 273	none -82
حنا كنا	collision 72	dommage_materiel -40	evenement_climatique 239	incendie -40	none -83	vandalisme -42	vol -60
حوال*	bris_de_glace 40	dommage_materiel 64	none 51
حوالي	bris_de_glace 40	dommage_materiel 64	none 51
حوالي الساعه	bris_de_glace 115	collision 51	none -67
حوالي العاشره	collision -106	dommage_materiel 207	none -140	vol 66
حواي*	collision 112	dommage_materiel -56	incendie -46	none -99	vandalisme -57	vol 174
حوض	blessure -58	bris_de_glace 149	collision -87	degats_des_eaux 316	dommage_materiel -62	evenement_climatique -70	incendie -65	none -154	vandalisme -52	vol -43
حيت	autre 40	blessure -41	dommage_materiel -48	none -101	vandalisme 125	vol 161
حيت ما	blessure -64	bris_de_glace -55	collision -132	dommage_materiel -47	evenement_climatique -51	none -144	vandalisme 324	vol 153
حيث	autre -44	blessure -44	bris_de_glace -46	degats_des_eaux -46	dommage_materiel -76	evenement_climatique -62	incendie -45	none -235	vandalisme -71	vol 385
حيدو	autre -43	blessure -47	bris_de_glace -46	collision -100	degats_des_eaux -56	dommage_materiel -91	evenement_climatique -47	incendie -40	none -81	vandalisme 68	vol 211
حيدو ليا	autre -43	blessure -47	bris_de_glace -46	collision -100	degats_des_eaux -56	dommage_materiel -91	evenement_climatique -47	incendie -40	none -81	vandalisme 68	vol 211
حين	bris_de_glace 62	collision 42	incendie 191	none -79
حيه	autre -140	blessure 322	bris_de_glace -90	collision -223	degats_des_eaux -95	dommage_materiel -155	evenement_climatique -126	incendie 302	none -338	vandalisme -134	vol -200
خارج	collision -43	degats_des_eaux 96	none -107	vandalisme -46	vol 206
خارج من	collision -68	degats_des_eaux 176	none -96	vol 115
خاصن*	bris_de_glace -46	collision -56	degats_des_eaux 122	dommage_materiel -48	none 88	vandalisme -41	vol 47
خاصني	collision -66	degats_des_eaux 47	dommage_materiel -50	none 116	vol 64
خاصني ندير	collision -71	degats_des_eaux 69	dommage_materiel -49	none 162	vol -53
خالت*	blessure -48	bris_de_glace -47	collision -74	degats_des_eaux -44	dommage_materiel -52	evenement_climatique 270	none -75	vandalisme 135	vol -77
خالتي	blessure -48	bris_de_glace -47	collision -74	degats_des_eaux -44	dommage_materiel -52	evenement_climatique 270	none -75	vandalisme 135	vol -77
ختي	bris_de_glace -52	collision -68	dommage_materiel 196	incendie 120	none -114	vol -48
خدا	blessure -59	bris_de_glace -100	collision -79	degats_des_eaux 102	dommage_materiel -71	evenement_climatique -72	incendie -56	none -114	vandalisme 190	vol 134
خدام*	autre -45	collision -156	degats_des_eaux -41	dommage_materiel 256	none -146	vandalisme -46	vol 131
خدش	collision -80	dommage_materiel 142	none -57	vandalisme 105	vol -41
خدش احدهم	collision -64	vandalisme 166
خدشت	collision 312	degats_des_eaux -122	dommage_materiel 125	none -107	vol -151
خدمه	autre 170	dommage_materiel -49	none 88	vandalisme -65	vol -46
خدوش	collision 113	none -65	vandalisme 90	vol -63
خرج	collision 89	degats_des_eaux 92	dommage_materiel -55	evenement_climatique -67	incendie 221	none -90	vol -49
خرج من	collision 85	degats_des_eaux 151	dommage_materiel -44	evenement_climatique -45	incendie -46
خرجت	collision 133	dommage_materiel -51	incendie -43	none -122	vol 115
خرجت ما	blessure -43	bris_de_glace -73	collision -213	degats_des_eaux -56	dommage_materiel -60	evenement_climatique -53	incendie -50	none -210	vandalisme -85	vol 450
خرجت من	collision 75	degats_des_eaux 86	dommage_materiel -59	evenement_climatique -52	none -83	vandalisme 173	vol -99
خرجت منها	collision 321	dommage_materiel -50	incendie -42	none -103	vol -41
خرجن*	collision 52	evenement_climatique 77	incendie 174	none -99	vol -59
خرجنا	collision 102	evenement_climatique 107	incendie 53	none -78	vol -59
خرجنا من	collision 108	dommage_materiel -51	evenement_climatique 203	incendie -46	none -60	vandalisme -54	vol -98
خرجو	dommage_materiel -63	evenement_climatique -55	incendie 100	none -59	vandalisme -43	vol 170
خرجو كاملين	collision 85	dommage_materiel -56	evenement_climatique -41	incendie 174	vol -45
خرجو*	autre -44	blessure -52	bris_de_glace -53	collision 420	degats_des_eaux -45	dommage_materiel -80	incendie -78	none -171	vandalisme -48	vol -61
خرطو*	degats_des_eaux 214	evenement_climatique -59	none -56
خرطوم	degats_des_eaux 214	evenement_climatique -59	none -56
خروج*	collision 275	none -97
خروجي	collision 275	none -97
خروجي من	collision 275	none -97
خزان	collision -69	dommage_materiel -57	evenement_climatique 83	incendie 208	none -95	vol -40
خزان*	blessure -44	collision -93	degats_des_eaux 258	dommage_materiel 108	evenement_climatique -40	none -142	vol -72
خزانه	blessure -58	collision -64	degats_des_eaux 166	dommage_materiel 168	incendie -40	none -167	vol -96
خسار*	blessure 127	collision -107	dommage_materiel -54	evenement_climatique -63	incendie 288	none -86	vol -49
خساره	blessure 127	collision -107	dommage_materiel -54	evenement_climatique -63	incendie 288	none -86	vol -49
خساي*	collision -74	degats_des_eaux -65	dommage_materiel -50	evenement_climatique 130	incendie 187	none -93	vol -46
خساير	collision -74	degats_des_eaux -65	dommage_materiel -50	evenement_climatique 130	incendie 187	none -93	vol -46
خساير في	collision -74	degats_des_eaux -65	dommage_materiel -50	evenement_climatique 130	incendie 187	none -93	vol -46
خسرن*	collision -120	degats_des_eaux -51	evenement_climatique 176	incendie 170	none -118	vol -44
خسرنا	collision -120	degats_des_eaux -51	evenement_climatique 176	incendie 170	none -118	vol -44
خطا	autre -56	blessure -57	bris_de_glace -62	collision -99	degats_des_eaux 105	dommage_materiel -76	evenement_climatique -66	incendie -44	none 232	vandalisme -50	vol -66
خطف	blessure -49	collision -197	dommage_materiel -77	none -131	vol 407
خطفو	autre -61	blessure -159	bris_de_glace -87	collision -228	degats_des_eaux -84	dommage_materiel -179	evenement_climatique -90	incendie -90	none -221	vandalisme -122	vol 545
خفيف	collision 239	none -75
خلا	blessure -60	degats_des_eaux -50	dommage_materiel 209	evenement_climatique -77	none -98	vol 74
خلا ليا	autre -43	blessure -40	collision -101	degats_des_eaux -49	dommage_materiel -47	none -47	vandalisme 131	vol 178
خلاص	autre -69	blessure -51	bris_de_glace -53	collision 280	dommage_materiel -60	evenement_climatique -46	vol -69
خلال	autre -78	blessure 235	collision -130	degats_des_eaux -73	dommage_materiel 190	evenement_climatique -102	incendie -64	none -64	vandalisme -83
خلاو	blessure -45	bris_de_glace -44	collision -135	degats_des_eaux 188	dommage_materiel -81	evenement_climatique -64	incendie 93	none -166	vandalisme -187	vol 298
خلصت	autre 381	blessure -80	bris_de_glace -71	collision -86	degats_des_eaux -41	dommage_materiel -67	incendie -44	none -151	vol -76
خلف	bris_de_glace 80	collision 104	none -44
خلف شاحنه	bris_de_glace 192	collision -69	none -41
خمسه	blessure 40	degats_des_eaux -41	dommage_materiel -47	evenement_climatique 119	vandalisme -41	vol 61
خمسه ايام	blessure 128	collision -52	evenement_climatique -41	none 152	vol -75
خمسه ديال	blessure -43	bris_de_glace -41	collision 104	degats_des_eaux -60	dommage_materiel -50	evenement_climatique 237	none -156	vandalisme -54	vol -53
خنزي*	collision 208	none -102
خويا	blessure -42	collision 221	dommage_materiel -59	evenement_climatique 126	incendie -49	none -156	vandalisme -56	vol 40
خيطو	autre -49	blessure 145	collision -125	dommage_materiel -69	evenement_climatique 94	incendie -42	none -122	vandalisme -40	vol 154
خيطو ليا	autre -68	blessure 191	collision -137	degats_des_eaux -43	dommage_materiel -78	evenement_climatique -60	incendie -45	none -156	vandalisme -51	vol 218
د	blessure 44	collision -51	dommage_materiel -73	evenement_climatique 73	none -215	vandalisme 185
د الباب	autre -64	blessure -77	bris_de_glace 254	collision -132	degats_des_eaux -41	dommage_materiel -59	evenement_climatique -52	incendie -44	none -154	vandalisme -115	vol 159
د الطموبيل	bris_de_glace -44	collision 116	evenement_climatique -54	none -104	vandalisme 203	vol -149
د القهوه	blessure -49	dommage_materiel -62	evenement_climatique 170	incendie 110	none -40	vandalisme -70	vol -66
د الموطو	autre -56	blessure -58	bris_de_glace -110	collision -140	degats_des_eaux -45	dommage_materiel -62	evenement_climatique -69	incendie 208	none -160	vandalisme 257	vol -143
دابا	blessure 54	bris_de_glace 53	collision 77	dommage_materiel 163	evenement_climatique -59	none -140	vol -105
داخل	blessure -62	degats_des_eaux 125	dommage_materiel -72	evenement_climatique 138	none -122	vandalisme -40	vol 66
داخل*	bris_de_glace 126	collision 62	dommage_materiel -45	none -53
دار	degats_des_eaux 184	dommage_materiel -47	incendie 105	none -83	vandalisme -94	vol -51
دارت	autre -58	blessure -77	bris_de_glace -49	collision -99	degats_des_eaux -55	dommage_materiel 324	evenement_climatique -54	incendie -56	none -159	vandalisme -78	vol -84
دارو	autre -52	blessure 210	bris_de_glace -62	collision -175	degats_des_eaux -60	dommage_materiel -73	evenement_climatique -70	incendie -61	none -128	vol 192
داسي*	collision 145	none -54
داسيا	collision 145	none -54
داعي*	collision 274	none -130
داعيا	collision 274	none -130
داو	blessure -41	bris_de_glace -42	collision -76	degats_des_eaux -40	dommage_materiel -52	evenement_climatique -78	incendie -47	none -92	vol 406
داو ليا	bris_de_glace -40	collision -99	evenement_climatique -85	none -46	vandalisme -42	vol 310
داوه	autre -44	blessure -43	collision -97	degats_des_eaux -45	dommage_materiel -61	evenement_climatique -73	incendie 73	none -120	vandalisme -58	vol 404
دايز	bris_de_glace 177	collision -96	dommage_materiel -61	evenement_climatique 182	incendie -90	none -111	vandalisme -52
دايز*	collision 162
دايزه	collision 162
دخل	autre -41	collision 82	none -132
دخل فيا	blessure -75	collision 411	dommage_materiel -86	none -123	vandalisme -47	vol -42
دخل ليا	bris_de_glace 181	collision 259	degats_des_eaux -96	dommage_materiel -67	none -84	vandalisme -57	vol -79
دخلا*	bris_de_glace 241	collision -53	dommage_materiel -45	evenement_climatique -41	none -99	vandalisme -59	vol -42
دخلات	bris_de_glace 241	collision -53	dommage_materiel -45	evenement_climatique -41	none -99	vandalisme -59	vol -42
دخلت	blessure -41	collision 345	degats_des_eaux -43	dommage_materiel -56	evenement_climatique -52	incendie -48	none -191	vandalisme -56	vol 88
دخلت ف	bris_de_glace -54	collision 446	dommage_materiel -44	none -140	vandalisme -89	vol -68
دخلت فيها	collision 217	none -47	vol -51
دخول	blessure -83	bris_de_glace 230	collision 255	degats_des_eaux -61	dommage_materiel -87	evenement_climatique -87	incendie -50	none -214	vandalisme -65	vol -108
دراج*	collision 86	none -94	vol 192
دراجات	vol 176
دراجتي	blessure -48	bris_de_glace -40	collision -102	degats_des_eaux -41	dommage_materiel 150	evenement_climatique -61	none -131	vandalisme -57	vol 283
دراجتي الناريه	blessure -55	dommage_materiel -49	incendie -43	none -75	vol 204
دراجه	collision 196	dommage_materiel -46	none -90	vol 117
دراجه ناريه	collision 148	dommage_materiel -50	none -90	vol 137
درار*	blessure -43	bris_de_glace 139	collision -79	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -49	incendie 76	none -97	vandalisme -47	vol 185
دراري	blessure -43	bris_de_glace 139	collision -79	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -49	incendie 76	none -97	vandalisme -47	vol 185
درت	autre 165	blessure 180	collision 70	degats_des_eaux -51	evenement_climatique -60	incendie -61	none -173	vandalisme -50	vol 43
درت بلانت	autre -61	blessure -109	bris_de_glace -51	collision -109	dommage_materiel -50	none -151	vandalisme -103	vol 376
درتش	autre 228	bris_de_glace -46	collision -76	degats_des_eaux -45	dommage_materiel -53	none -119	vandalisme -101	vol 89
درج	blessure 304	collision -104	degats_des_eaux -69	dommage_materiel -70	evenement_climatique -45	none -104	vol -97
درك	collision 249	none -56
درك الطريق	collision 249	none -56
درنا	autre -41	blessure 108	collision 269	dommage_materiel -88	none -65	vandalisme -40	vol -49
درنا الكونسطا	collision 162
درنا ليه	autre -52	blessure 214	bris_de_glace -44	collision 177	degats_des_eaux -42	dommage_materiel -158	evenement_climatique -55	none -104	vandalisme -67	vol -51
درهم	autre 146	collision -67	dommage_materiel 135	evenement_climatique -45	none -157	vol 54
درهم نهار	autre 158	blessure -69	collision -128	degats_des_eaux -53	dommage_materiel 199	evenement_climatique -63	none -127	vandalisme -50	vol -48
درهم*	autre 251	blessure -62	bris_de_glace -42	collision -128	degats_des_eaux -46	dommage_materiel -64	evenement_climatique -73	incendie -69	none -299	vandalisme 256	vol -76
درهما	autre 251	blessure -62	bris_de_glace -42	collision -128	degats_des_eaux -46	dommage_materiel -64	evenement_climatique -73	incendie -69	none -299	vandalisme 256	vol -76
دغيا	collision -148	dommage_materiel -42	evenement_climatique -44	incendie 342	none -57	vandalisme -159	vol -75
دفع	autre 289	blessure -55	bris_de_glace -49	collision -91	degats_des_eaux -56	dommage_materiel -86	evenement_climatique -63	incendie -52	none -270	vandalisme -88	vol 208
دفعت*	collision 206	dommage_materiel 164	none -134	vol -63
دفعتنا	collision 230	none -83	vol -47
دفعن*	blessure 181	bris_de_glace -41	degats_des_eaux -41	dommage_materiel -48	none -70
دفعني	blessure 250	bris_de_glace -49	collision -90	degats_des_eaux -53	dommage_materiel -66	evenement_climatique -42	none -92	vol 71
دقاي*	blessure -48	collision -64	degats_des_eaux -41	dommage_materiel -47	evenement_climatique -49	incendie 171	none 190	vol -54
دقايق	blessure -48	collision -64	degats_des_eaux -41	dommage_materiel -47	evenement_climatique -49	incendie 171	none 190	vol -54
دقيق*	collision 259	dommage_materiel -46	none -77	vol -46
دقيقه	collision 259	dommage_materiel -46	none -77	vol -46
دم	collision 258	dommage_materiel -49	none -67
دهست	autre -72	blessure -81	bris_de_glace -147	collision 373	degats_des_eaux -63	dommage_materiel -67	evenement_climatique -72	incendie -75	none -260	vandalisme -62	vol -108
دون	collision 67	degats_des_eaux 80	evenement_climatique -42	none -86	vandalisme 53	vol -44
دون ان	collision 126	none -84	vandalisme 138	vol -64
دون اي	blessure 190	degats_des_eaux 198	dommage_materiel -68	evenement_climatique -57	incendie -49	none -147	vol -60
ديال	none -88
ديال البارح	bris_de_glace -46	collision -92	degats_des_eaux -46	dommage_materiel -67	evenement_climatique 234	incendie -51	none 162	vandalisme -74	vol -41
ديال الجيران	blessure 265	collision -148	degats_des_eaux 96	dommage_materiel -74	evenement_climatique -53	incendie -45	none -97	vandalisme -135	vol -58
ديال الحمام	blessure -47	bris_de_glace -45	collision -103	degats_des_eaux 181	dommage_materiel -76	evenement_climatique -74	incendie -123	none -116	vandalisme 256	vol -55
ديال الخدمه	blessure -67	collision -94	dommage_materiel 112	evenement_climatique -55	none -90	vandalisme 215	vol -130
ديال الدار	autre 366	blessure -49	bris_de_glace -41	collision -101	degats_des_eaux 96	dommage_materiel -78	evenement_climatique -48	incendie -40	none -146	vandalisme 49	vol -104
ديال الزاج	bris_de_glace 244	collision -194	dommage_materiel -46	evenement_climatique -46	none -92	vandalisme 145	vol -50
ديال الزيت	collision 294	evenement_climatique -65	none -46	vol -54
ديال الصابون	collision -82	degats_des_eaux 246	evenement_climatique -48	incendie -41
ديال الصباح	collision 59	none 62
ديال الضو	autre -50	blessure -61	bris_de_glace -66	collision 168	dommage_materiel 50	evenement_climatique -123	incendie 231	none -195	vandalisme -56	vol -94
ديال العام	collision 141	degats_des_eaux 184	dommage_materiel -84	evenement_climatique -62	none -134
ديال العماره	degats_des_eaux 175	none -80	vol -45
ديال العيد	autre -85	blessure 196	collision -140	degats_des_eaux -66	dommage_materiel 220	evenement_climatique -50	incendie -44	none -98	vandalisme -54	vol -136
ديال الكرا	blessure -50	collision -81	degats_des_eaux -42	dommage_materiel -77	evenement_climatique -48	incendie 132	none -66	vandalisme -71	vol 233
ديال الليل	blessure -52	collision -109	degats_des_eaux -58	dommage_materiel -45	none 285	vandalisme -67	vol 85
ديال الما	collision -88	degats_des_eaux 168	evenement_climatique 123	none -105	vol -45
ديال المحل	collision -63	evenement_climatique -59	none -89	vandalisme 306	vol -109
ديال بنتي	autre 320	blessure -133	bris_de_glace -57	collision -70	degats_des_eaux -69	dommage_materiel -124	evenement_climatique -93	incendie -63	none -261	vandalisme -66	vol 158
ديال*	dommage_materiel 127	incendie 40	none -130
ديالها	autre -43	blessure -44	degats_des_eaux -50	dommage_materiel 154	evenement_climatique -97	incendie 176	none -128	vandalisme -73
ديالو	bris_de_glace 101	collision 236	none -115	vol -50
ديالي	autre -40	dommage_materiel 156	none -135	vol 47
ديالي اللي	autre -50	bris_de_glace -43	collision 122	dommage_materiel 224	incendie -44	none -136	vol -117
ذراع*	blessure 224	collision -55	degats_des_eaux 66	dommage_materiel -77	none -95
ذراعي	blessure 274	collision -62	degats_des_eaux -49	dommage_materiel -103	none -90
ذلك	blessure 48	collision 43	degats_des_eaux 44	dommage_materiel -51	none -63
ذلك الحين	blessure -41	collision 289	none -86
ذلك قبل	incendie 114	none -41
ذلك يوم	collision 104	evenement_climatique 117	none -63
ذو	blessure -40	bris_de_glace -53	collision -99	degats_des_eaux -42	dommage_materiel 205	evenement_climatique -54	incendie -40	none -139	vandalisme -49	vol 179
راجع	collision 276	none -43	vandalisme -41	vol -66
راجع من	collision 276	none -43	vandalisme -41	vol -66
راجل	collision 312	dommage_materiel -61	none -65	vol -87
راجل*	autre -45	bris_de_glace -41	dommage_materiel -54	incendie 107	none 130	vandalisme -40	vol -55
راجلي	autre -45	bris_de_glace -41	dommage_materiel -54	incendie 107	none 130	vandalisme -40	vol -55
راس	degats_des_eaux 64	dommage_materiel -66	evenement_climatique 56	incendie -41	vandalisme 123	vol -40
راسا	collision -50	dommage_materiel -40	none -108	vandalisme -149	vol 318
راسه*	blessure -43	collision 180	degats_des_eaux -50	dommage_materiel -84	evenement_climatique 195	none -95	vandalisme -52	vol -69
راسها	autre -45	blessure -47	collision 133	degats_des_eaux -71	dommage_materiel -120	evenement_climatique 245	incendie -43	none -128	vandalisme -65	vol -81
راسو	autre -67	blessure -73	bris_de_glace -54	collision 457	degats_des_eaux -65	dommage_materiel -80	evenement_climatique -78	incendie -63	none -244	vandalisme -78	vol -116
راسي	blessure -59	collision 161	degats_des_eaux -42	dommage_materiel -70	incendie -41	none -131	vandalisme -54	vol 265
رافع*	collision 75	none -114	vol 189
راكب*	collision 246	none -70
راكبه	collision 245	none -68
راه	blessure 54	collision -53	degats_des_eaux 144	dommage_materiel -61	none -96	vandalisme -46
راها	degats_des_eaux -41	dommage_materiel -56	evenement_climatique -64	incendie 234	none -96	vol 74
رايي	none 184
ربع	collision 76	degats_des_eaux -40	dommage_materiel -58	none 50	vandalisme -54	vol 110
ربع ساعه	collision 64	dommage_materiel -55	incendie 103	none -100	vandalisme -46	vol 117
ربعه	blessure -48	bris_de_glace 158	dommage_materiel -62	evenement_climatique -44	none -91	vol 129
ربعه الغرزات	blessure -46	bris_de_glace 300	collision -75	dommage_materiel -55	none -113	vol -40
ربما	autre -44	blessure -52	bris_de_glace -46	collision -151	degats_des_eaux -63	dommage_materiel -97	evenement_climatique -65	incendie -46	none 269	vandalisme -63	vol 110
رجال	collision 111	degats_des_eaux 66	evenement_climatique -62	incendie 181	none -96	vol -47
رجال الاطفاء	blessure -46	collision -83	degats_des_eaux 194	dommage_materiel -62	evenement_climatique -96	incendie 203	none -106	vol -41
رجع	blessure 120	collision 52	dommage_materiel 71	none -79	vol -57
رجع علي	collision 183
رجعت	collision 137	dommage_materiel -43	none -95	vol 77
رجعت ما	collision -65	degats_des_eaux -40	dommage_materiel -55	incendie -59	none -127	vandalisme -78	vol 322
رجعت من	collision -73	degats_des_eaux 100	dommage_materiel -56	evenement_climatique -42	none -65	vandalisme 176
رجعن*	collision -118	degats_des_eaux -51	incendie -41	none -57	vandalisme -40	vol 300
رجعنا	collision -118	degats_des_eaux -51	incendie -41	none -57	vandalisme -40	vol 300
رجلي	autre -147	blessure 534	bris_de_glace -128	collision -92	degats_des_eaux -142	dommage_materiel -201	evenement_climatique -188	incendie -79	none -579	vandalisme -176	vol -162
رجلي*	collision 192	degats_des_eaux 112	none -97	vol -56
ردو	blessure -54	collision 107	none -78	vandalisme -52	vol 162
ردو عليا	blessure -54	collision 107	none -78	vandalisme -52	vol 162
رطوب*	autre -47	blessure -76	bris_de_glace -59	collision -115	degats_des_eaux 445	dommage_materiel -114	evenement_climatique -110	incendie -71	none -220	vandalisme -60	vol -91
رطوبه	autre -47	blessure -76	bris_de_glace -59	collision -115	degats_des_eaux 445	dommage_materiel -114	evenement_climatique -110	incendie -71	none -220	vandalisme -60	vol -91
رغم	autre 401	blessure -84	bris_de_glace -67	collision 56	degats_des_eaux -68	dommage_materiel -113	evenement_climatique -124	incendie -90	none -404	vandalisme -115	vol -154
رفض	collision 74	degats_des_eaux 91
رفع	blessure -58	bris_de_glace 200	collision -78	degats_des_eaux 101	dommage_materiel -66	evenement_climatique -41	none -77	vandalisme -40
رقبت*	collision 259	none -97
رقبتي	collision 166	none -66
رقم	bris_de_glace 64	collision 114	vol -51
رقم لوحته	collision 252	none -159
رقمي	collision 240	none -109
ركاب*	collision 213	vol -47
ركابي	collision 213	vol -47
ركبت	blessure -70	bris_de_glace -47	collision 56	degats_des_eaux -50	dommage_materiel 257	evenement_climatique -66	incendie -76	none -103	vandalisme -68	vol -104
ركبت*	blessure 291	collision 145	degats_des_eaux -46	dommage_materiel -102	evenement_climatique -45	none -130	vol -68
ركبتي	blessure 355	bris_de_glace -42	degats_des_eaux -58	dommage_materiel -148	evenement_climatique -46	incendie -44	none -145	vol -71
رماد	collision -46	incendie 267	none -66	vandalisme -54	vol -48
رماد*	collision 102
رماديه	collision 102
رواي*	collision 120	dommage_materiel -52	evenement_climatique -64	none -86	vandalisme -47	vol 164
روبو	autre -79	blessure -83	bris_de_glace -97	collision -162	degats_des_eaux -65	dommage_materiel -150	evenement_climatique -121	incendie -56	none 172	vandalisme 295	vol -192
رياح	blessure -48	collision -78	dommage_materiel 258	none -90	vandalisme -51
زاج	autre -56	blessure -85	bris_de_glace 379	collision -125	degats_des_eaux -166	dommage_materiel -76	evenement_climatique -55	incendie -135	none -199	vandalisme -84
زال	blessure -42	collision 232	dommage_materiel -51	evenement_climatique 140	none -108	vandalisme -48	vol -69
زالت	blessure 195	collision -72	degats_des_eaux -40	dommage_materiel -90	evenement_climatique -41	incendie -69	none -194	vol 190
زجاج	autre -41	blessure -63	bris_de_glace 600	collision -141	degats_des_eaux -50	dommage_materiel -86	evenement_climatique -51	incendie -51	none -170
زجاج الباب	autre -50	bris_de_glace -53	collision -88	dommage_materiel -77	evenement_climatique -53	none -95	vandalisme 225	vol 125
زجاج السقف	bris_de_glace 193	collision -56	evenement_climatique 83	incendie -48	none -90	vandalisme -42
زجاج السياره	bris_de_glace 131	collision -66
زجاج سيارتي	autre -97	blessure -110	bris_de_glace 265	collision -197	degats_des_eaux -97	dommage_materiel -174	evenement_climatique -139	incendie -109	none -300	vandalisme -240	vol 168
زجاج*	blessure -49	bris_de_glace 344	collision -125	degats_des_eaux -76	dommage_materiel -74	evenement_climatique 194	incendie -65	none -176	vandalisme -55	vol -80
زفاف	vol 95
زلت	collision 94	degats_des_eaux -45	dommage_materiel -40	evenement_climatique -68	incendie 119	none 86	vol -43
زلقا*	collision 153	degats_des_eaux 130	dommage_materiel -51	none -49	vol -57
زلقات	collision 153	degats_des_eaux 130	dommage_materiel -51	none -49	vol -57
زلقت	autre -77	blessure 135	bris_de_glace -78	collision -99	degats_des_eaux 281	dommage_materiel -143	evenement_climatique -78	incendie -59	none -243	vandalisme -67	vol -95
زميل*	dommage_materiel 239	none -105	vol -73
زميلتي	dommage_materiel 239	none -105	vol -73
زوال*	collision -43	dommage_materiel -43	incendie 133	none 114
زوالا	collision -43	dommage_materiel -43	incendie 133	none 114
زوجت*	collision 140	none 69
زوجتي	collision 121	none 89
زوجتي حامل	collision 252	dommage_materiel -40	none -77
زوجي	blessure 115	bris_de_glace -43	collision -40	degats_des_eaux -49	dommage_materiel -42	evenement_climatique 107	incendie 128	none -91	vol -55
زيار*	blessure -60	bris_de_glace -44	collision -99	dommage_materiel 298	evenement_climatique -50	none -91	vandalisme -48	vol 102
زياره	autre -49	blessure -68	bris_de_glace -44	collision -119	dommage_materiel 198	evenement_climatique -46	none -89	vandalisme -56	vol 173
ساتو*	none 181
ساتوصل	none 181
ساحه	collision 194	none -45
ساذه*	collision -77	evenement_climatique -66	none -78	vandalisme 183	vol 81
ساذهب	collision -77	evenement_climatique -66	none -78	vandalisme 183	vol 81
ساذهب غدا	collision -77	evenement_climatique -66	none -78	vandalisme 183	vol 81
ساعت*	collision 40	evenement_climatique 203	none -63	vandalisme -41	vol -58
ساعتين	collision 40	evenement_climatique 203	none -63	vandalisme -41	vol -58
ساعه	blessure -41	degats_des_eaux -43	none 148	vandalisme -40
ساقي	autre -58	blessure 90	bris_de_glace -92	collision 266	degats_des_eaux -73	dommage_materiel -111	evenement_climatique -87	incendie -78	none -286	vandalisme -106	vol -189
ساكن	collision -120	degats_des_eaux 479	dommage_materiel -84	evenement_climatique -63	none -129	vandalisme -43	vol -40
سالم	blessure -42	collision -69	incendie 257	none -46	vol -70
سالم*	blessure -45	collision 54	degats_des_eaux -49	dommage_materiel 41	incendie 263	none -123	vol -52
سالمه	blessure -44	collision -166	degats_des_eaux -99	dommage_materiel 322	evenement_climatique 70	incendie -43	none -151	vandalisme -46	vol -45
سالمون	collision 281	none -111	vol -40
سالمين	blessure -56	bris_de_glace -41	collision 49	degats_des_eaux -41	dommage_materiel -80	evenement_climatique -73	incendie 409	none -96	vol -66
سايق	collision 315	none -82	vol -45
سايق الشاحنه	collision 181	none -75
سايق شاحنه	collision 233	dommage_materiel -44	none -56
سايق*	collision 234	none -54
سايقه	collision 302	none -96	vandalisme -40
سايقها	collision 82
ست	collision -133	dommage_materiel -51	none -135	vol 353
ستر	blessure -44	bris_de_glace 240	dommage_materiel -47	none -82	vandalisme -61	vol -60
سته	bris_de_glace 140	collision 53	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -51	incendie -40	none 119	vol -48
سجلت	bris_de_glace -54	none -104	vandalisme 115	vol 137
سحقت	collision 374	dommage_materiel -45	none -138	vol -45
سخان	collision -62	degats_des_eaux 321	dommage_materiel -52	evenement_climatique -53	none -126	vol 52
سخان الماء	collision -70	degats_des_eaux 341	dommage_materiel -54	evenement_climatique -46	incendie -44	none -131	vol 87
سخون	bris_de_glace 90	collision -61	degats_des_eaux 239	evenement_climatique -44	none -72	vandalisme -71
سد	bris_de_glace -40	degats_des_eaux -44	dommage_materiel -43	evenement_climatique 309	none -105	vol -47
سد الباب	bris_de_glace -54	collision -153	degats_des_eaux -60	evenement_climatique 400	none -114	vandalisme -43	vol -55
سديت	blessure -49	bris_de_glace 294	collision -81	dommage_materiel -56	evenement_climatique -58	incendie 85	none -109	vandalisme -43	vol -70
سرقت	blessure -46	collision -90	dommage_materiel -46	evenement_climatique -41	none -116	vandalisme -71	vol 477
سرقت سيارتي	collision -73	none -103	vandalisme -49	vol 264
سرقه	bris_de_glace 100	collision -109	degats_des_eaux -59	dommage_materiel -51	evenement_climatique -42	none -160	vol 426
سرقو	autre -44	blessure -41	bris_de_glace -57	collision -77	dommage_materiel -71	evenement_climatique -89	none -99	vandalisme 48	vol 230
سرقو*	autre -47	blessure -140	bris_de_glace -51	collision -131	degats_des_eaux -55	dommage_materiel -100	evenement_climatique -65	incendie -55	none -320	vandalisme -73	vol 598
سرقوا	collision -93	dommage_materiel -61	none -126	vandalisme -48	vol 403
سرقوا سيارتي	collision -103	dommage_materiel -65	evenement_climatique -43	incendie -41	none -179	vandalisme -64	vol 353
سطح	collision -40	dommage_materiel -54	evenement_climatique 247	none -74	vol -44
سقط	autre -46	blessure 226	bris_de_glace -61	collision -128	degats_des_eaux -95	dommage_materiel 359	incendie -55	none -221	vandalisme -77	vol -152
سقط مني	blessure -86	collision -61	dommage_materiel 298	evenement_climatique -40	none -122	vandalisme -55	vol -46
سقطت	autre -51	blessure 221	collision -88	degats_des_eaux -73	dommage_materiel 271	incendie -69	none -198	vandalisme -134	vol -90
سقطت شجره	autre -55	blessure -115	bris_de_glace -74	collision -140	degats_des_eaux -70	evenement_climatique 300	incendie -61	none -112	vandalisme -144	vol -79
سقطت في	blessure 211	degats_des_eaux -48	dommage_materiel -84	none -54
سقف	bris_de_glace 118	collision -95	degats_des_eaux 121	dommage_materiel -56	evenement_climatique 219	none -124	vandalisme -42	vol -57
سقف الحمام	collision -55	degats_des_eaux 272	evenement_climatique -67	none -82
سقف بيتي	bris_de_glace -56	collision -86	dommage_materiel -77	evenement_climatique 259	incendie -47	none -83	vol -63
سقفه*	collision -54	degats_des_eaux 366	dommage_materiel -56	none -145
سلا	none -45	vol 163
سلام	autre -49	blessure -71	bris_de_glace -80	collision -111	degats_des_eaux 126	dommage_materiel -99	evenement_climatique -89	incendie -59	none 224	vandalisme -70	vol -76
سلكت	blessure -48	bris_de_glace -46	collision 368	degats_des_eaux -43	dommage_materiel -87	evenement_climatique -57	incendie -43	none -110	vandalisme -83	vol -70
سلكن*	blessure -67	collision 191	dommage_materiel -45	evenement_climatique -53	incendie 174	none -139	vandalisme -78	vol -71
سلكنا	blessure -67	collision 191	dommage_materiel -45	evenement_climatique -53	incendie 174	none -139	vandalisme -78	vol -71
سليم	collision 363	evenement_climatique -44	none -95	vol -41
سمح	blessure -43	bris_de_glace 221	dommage_materiel -53	none -49	vandalisme -49	vol -74
سمح ليا	blessure -43	bris_de_glace 221	dommage_materiel -53	none -49	vandalisme -49	vol -74
سمعت	collision -57	incendie 232	vol -40
سمعن*	bris_de_glace 146	degats_des_eaux 120	dommage_materiel -41	evenement_climatique -48	none -78	vol -47
سمعنا	bris_de_glace 146	degats_des_eaux 120	dommage_materiel -41	evenement_climatique -48	none -78	vol -47
سميت*	collision 179	none -49
سميتو	collision 182	none -52
سنه	blessure 162	collision -126	degats_des_eaux -53	dommage_materiel 204	incendie -48	none -125	vandalisme -50	vol -83
سنوا*	collision -95	dommage_materiel 181	evenement_climatique 177	none -143	vandalisme -47	vol -52
سنوات	collision -95	dommage_materiel 181	evenement_climatique 177	none -143	vandalisme -47	vol -52
سنين	blessure -61	collision 79	dommage_materiel -55	evenement_climatique -49	none -162	vandalisme 158	vol 104
سوء	blessure -43	dommage_materiel -53	incendie 220	none -111	vandalisme -47	vol 89
سودا*	collision 261	none -113
سوداء	collision 261	none -113
سوي	autre 221	bris_de_glace -40	collision -89	degats_des_eaux 45	dommage_materiel -47	evenement_climatique -54	incendie 127	none -210	vol 45
سياج	collision -56	degats_des_eaux -56	dommage_materiel 163	evenement_climatique 68	incendie -47	none -100	vol 89
سيار*	blessure -47	collision 120	degats_des_eaux -41	none -116
سيارات	collision 236	none -129	vandalisme 116	vol -42
سيارتان	collision 127	evenement_climatique 101	none -84
سيارتي	blessure -60	collision 55	degats_des_eaux -53	evenement_climatique 50	none -164	vandalisme 71	vol 48
سيارتي الواقفه	collision 74	dommage_materiel -54	evenement_climatique -49	incendie 227	none -74	vol -92
سيارتي بمفتاح	bris_de_glace -42	collision -124	dommage_materiel -66	evenement_climatique -64	incendie -43	none -153	vandalisme 399	vol -83
سيارتي لم	blessure -58	collision 149	degats_des_eaux -74	dommage_materiel -78	incendie -40	none -83	vandalisme -106	vol 250
سيارتي وسط	autre 200	dommage_materiel -42	none -130	vol -40
سيارتي وهي	collision 345	dommage_materiel -50	none -102	vol -183
سياره	collision 183	none -46
سياره اجره	collision 203	none -48
سياره اخري	collision 160	none -60
سياره الاسعاف	collision 160	none -89	vol 113
سياره بيجو	bris_de_glace 238	collision 53	none -156	vandalisme -46	vol -69
سياره جاري	blessure -44	bris_de_glace -66	collision -98	degats_des_eaux -86	dommage_materiel -148	evenement_climatique 284	incendie 159	none -86	vandalisme -45	vol -102
سياره رماديه	collision 102
سياره من	collision 87	none -54
سياره وانا	collision 183
سيده	collision 168	incendie 153	none -77
سير	autre -130	blessure -55	bris_de_glace -41	collision 401	degats_des_eaux -66	dommage_materiel -72	evenement_climatique -98	incendie -56	none -165	vandalisme -73
سييه	autre -73	blessure -127	bris_de_glace -59	collision -146	degats_des_eaux -93	dommage_materiel 370	evenement_climatique -74	incendie -57	none -209	vandalisme -64	vol -95
شابا*	collision -59	none -98	vol 205
شابان	collision -59	none -98	vol 205
شابان علي	collision -59	none -98	vol 205
شات	bris_de_glace 315	collision -73	degats_des_eaux -63	dommage_materiel -62	evenement_climatique -42	incendie -43	none -101	vandalisme -44	vol -43
شاحن*	collision 226	dommage_materiel -43	none -99	vol 69
شاحنتي	blessure -73	bris_de_glace -40	degats_des_eaux -57	dommage_materiel -114	evenement_climatique -54	none -140	vandalisme -53	vol 400
شاحنه	collision 264	none -92
شاحنه الحليب	collision 166	none -46
شاحنه في	bris_de_glace 62	collision 133	none -63
شاحنه محمله	bris_de_glace 192	collision -69	none -41
شارع	collision 145
شاط	bris_de_glace 187	collision -64	dommage_materiel -70	incendie 111	none -58	vol -65
شاف	collision 111	dommage_materiel -63	none -79	vol 178
شاف والو	collision 76	dommage_materiel -51	none -100	vol 152
شب	collision -75	degats_des_eaux -62	evenement_climatique -43	incendie 361	none -84
شب حريق	collision -63	degats_des_eaux -77	evenement_climatique -47	incendie 357	none -102
شبكه	collision 108	dommage_materiel -52	evenement_climatique 182	incendie -47	none -71	vol -59
شتنب*	autre 107	blessure -40	dommage_materiel -47	none 129	vol -63
شتنبر	autre 107	blessure -40	dommage_materiel -47	none 129	vol -63
شجره	blessure 48	bris_de_glace -51	collision 50	degats_des_eaux -57	dommage_materiel -97	evenement_climatique 135	incendie -71	none -143	vandalisme 128	vol -79
شحال	autre 183	blessure -65	bris_de_glace 195	collision -117	degats_des_eaux 155	dommage_materiel -92	evenement_climatique -58	incendie -51	none -183	vandalisme -89	vol -62
شخص	dommage_materiel -68	evenement_climatique -46	none 191	vandalisme -50	vol 99
شخصا	none 252
شدات	blessure -68	bris_de_glace -87	collision -102	degats_des_eaux -80	dommage_materiel -101	evenement_climatique -67	incendie 437	none -131	vandalisme -52	vol -99
شدو	blessure -42	collision -135	degats_des_eaux 139	dommage_materiel -84	evenement_climatique 206	none -77	vandalisme -42	vol -68
شدو الضو	blessure -42	collision -135	degats_des_eaux 139	dommage_materiel -84	evenement_climatique 206	none -77	vandalisme -42	vol -68
شرخ	bris_de_glace 192	none -157
شرخ في	bris_de_glace 192	none -157
شرطه	collision 260	none -76
شرفه	collision -78	degats_des_eaux 180	dommage_materiel 67	evenement_climatique -46	incendie 145	none -181	vol -78
شركه	autre -43	blessure -45	bris_de_glace 194	collision 45	dommage_materiel -67	evenement_climatique -43	none -87	vandalisme -40	vol 106
شريت*	autre 61	blessure -45	collision -50	degats_des_eaux -41	dommage_materiel 279	evenement_climatique -48	none -122	vol -57
شظيه	blessure -49	bris_de_glace 136	collision -106	dommage_materiel 231	evenement_climatique -54	incendie -79	none -119	vandalisme -54	vol -70
شعل	autre -49	blessure -60	bris_de_glace -178	collision -185	degats_des_eaux -85	dommage_materiel -80	evenement_climatique -133	incendie 511	none -283	vandalisme -66	vol -94
شعلا*	blessure -41	collision -82	dommage_materiel -46	incendie 489	none -113	vandalisme -40	vol -48
شعلات	blessure -41	collision -82	dommage_materiel -46	incendie 489	none -113	vandalisme -40	vol -48
شعلات ف	blessure -57	collision -116	degats_des_eaux -49	dommage_materiel -58	incendie 440	none -69	vandalisme -53	vol -60
شفت	blessure -80	collision -106	degats_des_eaux -50	dommage_materiel -65	evenement_climatique 155	none -93	vandalisme -41	vol 212
شفتش	bris_de_glace 110	collision 126	degats_des_eaux -42	dommage_materiel -55
شفشا*	collision 82	dommage_materiel -48	evenement_climatique 165	none -73	vol -42
شفشاون	collision 82	dommage_materiel -48	evenement_climatique 165	none -73	vol -42
شقتي	collision -66	degats_des_eaux 273	dommage_materiel -48	evenement_climatique -70	none -63	vol 58
شقفه	bris_de_glace 214	collision -91	degats_des_eaux 153	dommage_materiel -63	evenement_climatique -59	none -95	vandalisme -63	vol -40
شقه	blessure -45	collision -92	degats_des_eaux 385	dommage_materiel -86	evenement_climatique 102	none -128	vol -55
شقه السيده	collision -84	degats_des_eaux 257	none -83
شكاي*	dommage_materiel -42	vol 209
شكايه	dommage_materiel -42	vol 209
شكايه لدي	collision -43	none -80	vol 267
شكرا	autre -67	collision 63	dommage_materiel -49	incendie -41	none 332	vol -59
شكون	blessure -55	bris_de_glace -58	degats_des_eaux -42	dommage_materiel -61	evenement_climatique -63	incendie -59	none -123	vandalisme 424
شكون غادي	collision 163	dommage_materiel -51	evenement_climatique -61	incendie -59	none -87	vandalisme -62	vol 202
شكون هاد	blessure -80	bris_de_glace -43	collision -130	degats_des_eaux -66	dommage_materiel -95	evenement_climatique -67	incendie -53	none -131	vandalisme 429	vol -154
شكوي	collision -72	vol 228
شكوي لدي	collision -100	none -108	vandalisme -55	vol 283
شمعه	blessure -43	bris_de_glace -45	collision -107	degats_des_eaux -59	dommage_materiel -72	evenement_climatique -64	incendie 521	none -235	vandalisme -44	vol -68
شنو	collision 86	degats_des_eaux 98	dommage_materiel -58	evenement_climatique -48	none 163	vol -68
شنو الوراق	collision 275	degats_des_eaux -60	none -81	vol -66
شنو خاصني	collision -71	degats_des_eaux 69	dommage_materiel -49	none 162	vol -53
شهاد*	autre 133	collision -54	dommage_materiel -47	none 77	vol -41
شهاده	autre 133	collision -54	dommage_materiel -47	none 77	vol -41
شهر	autre 115	blessure -66	dommage_materiel -96	none 224	vol -59
شهري*	autre 200	blessure 125	bris_de_glace -41	collision -78	degats_des_eaux -68	dommage_materiel 84	incendie -52	none -206	vandalisme -61	vol -101
شهرين	autre 200	blessure 125	bris_de_glace -41	collision -78	degats_des_eaux -68	dommage_materiel 84	incendie -52	none -206	vandalisme -61	vol -101
شهود	evenement_climatique -40	none -105	vandalisme 256	vol -79
شهور	autre 118	collision -114	degats_des_eaux 129	dommage_materiel -75	none -96	vol 55
شويه	blessure -57	bris_de_glace 77	collision 77	degats_des_eaux -53	dommage_materiel 73	incendie 103	none -102	vandalisme -46	vol -44
شي	blessure -50	collision -56	degats_des_eaux -45	dommage_materiel -60	none 98	vandalisme 126
شي دراري	bris_de_glace 117	collision -63	dommage_materiel -44	evenement_climatique -59	incendie 191	none -70	vandalisme -45	vol -84
شي واحد	collision -70	dommage_materiel -47	evenement_climatique -48	none 142	vandalisme 123	vol 55
شيء	blessure -42	evenement_climatique -49	none 141
شيء في	autre -62	blessure -58	bris_de_glace -41	collision -76	degats_des_eaux -97	dommage_materiel -129	evenement_climatique -49	incendie 263	vandalisme -81	vol -82
شييا	autre 262	bris_de_glace 51	collision -63	none -176
شييا لم	collision -81	none -94	vandalisme 146	vol 119
صاحب	autre -46	blessure -66	bris_de_glace -52	collision -184	degats_des_eaux 196	dommage_materiel 111	evenement_climatique -133	incendie -51	none -177	vandalisme 153	vol 70
صاحب*	blessure -43	collision 78	degats_des_eaux 95	dommage_materiel 76	evenement_climatique 62	incendie -49	none -137	vandalisme -44
صاحبها	blessure -44	collision 71	degats_des_eaux 260	dommage_materiel -60	evenement_climatique -48	incendie -41	none -107	vol -48
صاحبي	autre -40	blessure -42	bris_de_glace -40	collision 164	degats_des_eaux -50	dommage_materiel -64	evenement_climatique 161	incendie -44	none -162	vandalisme -40	vol 59
صار	collision -49	degats_des_eaux 256	dommage_materiel -51	evenement_climatique -40	none -126	vandalisme 108	vol -52
صارت	collision 114	degats_des_eaux 257	dommage_materiel -61	evenement_climatique -55	incendie -53	none -134	vol -59
صاعق*	blessure -56	bris_de_glace -43	collision -117	degats_des_eaux -51	dommage_materiel -73	evenement_climatique 353	incendie -108	none -163	vandalisme -76	vol -88
صاعقه	blessure -56	bris_de_glace -43	collision -117	degats_des_eaux -51	dommage_materiel -73	evenement_climatique 353	incendie -108	none -163	vandalisme -76	vol -88
صافي	autre -50	blessure -59	collision 61	degats_des_eaux -40	dommage_materiel -78	evenement_climatique -49	none 189	vandalisme -46	vol -60
صب	autre -67	blessure -120	bris_de_glace -71	collision -206	degats_des_eaux -77	dommage_materiel -90	evenement_climatique -91	incendie -69	none -290	vandalisme 540	vol -145
صباح	bris_de_glace 128	collision -92	degats_des_eaux 67	dommage_materiel -53	evenement_climatique -40	none -80	vandalisme 109
صباح الاحد	bris_de_glace -76	collision -54	none -75	vandalisme 144	vol 70
صباح الخير	blessure -54	bris_de_glace 53	collision -81	degats_des_eaux 154	dommage_materiel -58	evenement_climatique -52	none 116	vandalisme -71	vol -85
صباح اليوم	bris_de_glace 128	collision -111	dommage_materiel -44	none -129	vandalisme 189	vol 82
صباح*	blessure -41	none 142	vandalisme 80	vol -40
صباحا	blessure -41	none 142	vandalisme 80	vol -40
صباع*	autre -40	blessure 187	bris_de_glace 209	collision -155	degats_des_eaux -43	dommage_materiel -67	evenement_climatique -43	incendie 66	none -146	vandalisme -63	vol -80
صباعي	autre -40	blessure 187	bris_de_glace 209	collision -155	degats_des_eaux -43	dommage_materiel -67	evenement_climatique -43	incendie 66	none -146	vandalisme -63	vol -80
صباغ*	autre -41	blessure -51	bris_de_glace -133	collision -74	degats_des_eaux -174	dommage_materiel -72	evenement_climatique -77	incendie 261	none -154	vandalisme 244	vol -195
صباغه	autre -41	blessure -51	bris_de_glace -133	collision -74	degats_des_eaux -174	dommage_materiel -72	evenement_climatique -77	incendie 261	none -154	vandalisme 244	vol -195
صحاب*	collision 42	none -42	vandalisme -61	vol 207
صحتي	collision 263	none -68	vol -57
صحيح	autre 84	blessure -109	degats_des_eaux -46	dommage_materiel -77	evenement_climatique -50	incendie -44	none 305	vandalisme -81	vol -70
صدري	blessure 191	dommage_materiel -60	evenement_climatique -50
صدمت	collision 304	none -77
صدمت*	collision 221	none -71
صدمتني	collision 236	none -80
صدمتني سياره	collision 151	none -83
صدمن*	collision 319	none -137	vol -40
صدمني	collision 319	none -137	vol -40
صدمني شخص	collision 326	none -221	vol -56
صدمه	collision 271	none -131
صديق*	autre 288	blessure -123	bris_de_glace -102	collision -348	degats_des_eaux -122	dommage_materiel 412	evenement_climatique -122	incendie -87	none -528	vandalisme -140	vol -157
صغير	bris_de_glace 263	incendie 58	none -148	vandalisme -41	vol -56
صغير*	bris_de_glace 88	dommage_materiel -48	evenement_climatique 41	none -100	vol 143
صغيره	bris_de_glace 88	dommage_materiel -48	evenement_climatique 41	none -100	vol 143
صفاي*	collision -45	evenement_climatique 198	none -66
صفايح	collision -45	evenement_climatique 198	none -66
صفر	bris_de_glace 209	collision 126	dommage_materiel -61	evenement_climatique -40	none -145	vandalisme -62	vol -91
صندو*	collision 188	none -92	vol 88
صندوق	collision 188	degats_des_eaux -40	none -119	vandalisme -71	vol 150
صوت	autre -49	collision 179	dommage_materiel -67	none -131	vol 159
صور	autre -54	blessure -52	collision -67	degats_des_eaux -91	dommage_materiel -91	evenement_climatique 171	incendie -49	none 116	vandalisme -49	vol -63
صورا	collision 193	none -48
صورت*	dommage_materiel -52	none -86	vandalisme 147	vol 72
صيفط*	autre 572	blessure -221	bris_de_glace -177	collision -259	degats_des_eaux -136	dommage_materiel -238	evenement_climatique -164	incendie -147	none -446	vandalisme -231	vol -263
ضاعت	autre 322	collision -87	degats_des_eaux 68	dommage_materiel -55	evenement_climatique -45	none -172	vandalisme -49	vol 48
ضاعت ليا	autre 163	blessure -47	collision -134	degats_des_eaux -57	dommage_materiel -59	evenement_climatique -50	incendie -40	none -186	vandalisme -90	vol 195
ضاعت مفاتيحي	autre 305	blessure -49	collision -61	degats_des_eaux -55	dommage_materiel -54	evenement_climatique -48	none -147	vandalisme -44	vol -100
ضحاي*	bris_de_glace 203	degats_des_eaux -55	dommage_materiel 52	evenement_climatique -52	none -109	vandalisme -45
ضحايا	bris_de_glace 203	degats_des_eaux -55	dommage_materiel 52	evenement_climatique -52	none -109	vandalisme -45
ضد	autre -44	blessure 261	collision -118	dommage_materiel -105	none -71	vandalisme 87	vol -76
ضرب	autre -73	blessure -119	bris_de_glace -85	collision -96	degats_des_eaux 117	dommage_materiel -113	evenement_climatique 412	incendie -93	none -349	vol -145
ضربا*	collision 178	dommage_materiel -46	evenement_climatique 166	none -106	vandalisme -58	vol -49
ضربات	collision 178	dommage_materiel -46	evenement_climatique 166	none -106	vandalisme -58	vol -49
ضربت	autre -59	blessure -72	bris_de_glace 87	collision 317	degats_des_eaux -111	dommage_materiel -117	evenement_climatique 220	incendie -54	none -257	vandalisme -91	vol -108
ضربت*	collision 378	dommage_materiel -46	evenement_climatique -41	none -139	vol -58
ضربتني	collision 283	dommage_materiel -51	incendie -42	none -81	vol -49
ضربتو	bris_de_glace -40	collision 311	degats_des_eaux -55	dommage_materiel -41	evenement_climatique -50	none -167	vol -69
ضربن*	collision 245	none -103	vandalisme -52	vol 109
ضربني	blessure -42	collision 254	none -113	vandalisme -59	vol 120
ضربني هرب	collision 198	none -40	vol -58
ضربه	blessure -41	bris_de_glace -48	collision 59	degats_des_eaux 261	dommage_materiel -111	evenement_climatique -40	incendie -64	none -166	vandalisme -65	vol -50
ضربو	autre -45	blessure -53	bris_de_glace -48	collision -130	degats_des_eaux -48	dommage_materiel 117	evenement_climatique -71	incendie -67	none -172	vandalisme 191	vol 72
ضرر	blessure -42	bris_de_glace 249	collision -165	degats_des_eaux -43	dommage_materiel 176	evenement_climatique -122	none -152	vandalisme -42	vol -76
ضلوع*	collision 287	dommage_materiel -44	none -99	vol -43
ضلوعي	collision 287	dommage_materiel -44	none -99	vol -43
ضو	autre -46	blessure -49	collision 100	dommage_materiel 211	evenement_climatique -59	none -76	vandalisme -86	vol -96
طاح	autre 66	dommage_materiel 244	evenement_climatique 59	incendie -45	none -127	vandalisme -56	vol -69
طاح ليا	autre 72	blessure -49	collision -115	degats_des_eaux -47	dommage_materiel 315	evenement_climatique -43	none -131	vol -87
طاح من	bris_de_glace -64	dommage_materiel 269	evenement_climatique -47	none -113	vandalisme -45	vol -73
طاحت	autre -46	blessure -56	bris_de_glace -55	degats_des_eaux -54	dommage_materiel 122	evenement_climatique 146	incendie 131	none -134	vol -85
طاحت علي	autre -45	blessure -50	bris_de_glace -67	degats_des_eaux -47	dommage_materiel -110	evenement_climatique 238	incendie 218	none -114	vandalisme -76	vol -105
طاحت و	autre -68	blessure -61	bris_de_glace -57	collision 153	degats_des_eaux -67	dommage_materiel -70	evenement_climatique -106	incendie -51	none -176	vandalisme 278	vol -89
طار	bris_de_glace 135	collision -76	evenement_climatique 59	none -58	vol 58
طار من	bris_de_glace 131	collision -66
طارت	bris_de_glace 270	collision -88	degats_des_eaux -47	dommage_materiel -68	none -85	vol -58
طارت من	blessure -41	bris_de_glace 391	collision -123	degats_des_eaux -78	dommage_materiel -124	evenement_climatique -57	incendie -47	none -136	vandalisme -54	vol -81
طاكس*	collision 224	none -42	vol -47
طاكسي	collision 224	none -42	vol -47
طاكسي كبير	collision 108
طاول*	collision -55	degats_des_eaux -48	dommage_materiel 154	none -119	vandalisme 163	vol -63
طاير	autre -48	blessure -153	bris_de_glace 101	collision -127	degats_des_eaux 289	dommage_materiel -106	evenement_climatique -65	incendie -54	none -187	vandalisme -66	vol -62
طبعا	collision -70	degats_des_eaux 77	dommage_materiel -43	none 139
طبيب	collision 320	none -94
طبيب*	autre -50	blessure 244	collision 176	dommage_materiel -66	none -233	vol -66
طحت	autre -45	blessure 363	bris_de_glace -43	collision 110	degats_des_eaux -50	dommage_materiel -66	evenement_climatique -54	incendie -55	none -123	vol -120
طحت علي	blessure 176	bris_de_glace -40	collision -82	degats_des_eaux -47	dommage_materiel -51	evenement_climatique -51	none -96	vandalisme 100	vol 53
طحت من	autre -42	blessure 350	collision -103	degats_des_eaux -43	dommage_materiel -79	evenement_climatique -52	none -115	vandalisme -52	vol -200
طراف	autre -78	blessure -104	bris_de_glace -69	collision 352	degats_des_eaux -74	dommage_materiel -127	evenement_climatique -157	incendie -143	none -340	vandalisme 244	vol -133
طرطق	autre -40	blessure -82	bris_de_glace 88	collision -92	degats_des_eaux 425	dommage_materiel -80	evenement_climatique -64	incendie -40	none -184	vandalisme -53	vol -77
طرطق*	collision -48	degats_des_eaux 84	dommage_materiel -65	incendie 255	none -59	vol -62
طرطقات	collision -47	dommage_materiel -71	incendie 287	none -62	vol -69
طرطقه	collision -51	degats_des_eaux 154	dommage_materiel -60	evenement_climatique -47	incendie 114	none -60	vol -60
طرف	bris_de_glace 338	collision 69	degats_des_eaux -57	dommage_materiel -48	evenement_climatique -52	none -109	vol -64
طرف سياره	collision 236	none -69	vol -40
طريق	blessure -40	collision 407	dommage_materiel -41	none -123	vandalisme -40
طريق*	collision 81	degats_des_eaux -42	dommage_materiel -59	none -149	vandalisme -57	vol 291
طريقه	collision 165	degats_des_eaux -47	dommage_materiel -70	none -111	vandalisme -66	vol 167
طلب	blessure 206	bris_de_glace 260	collision -122	degats_des_eaux -46	dommage_materiel -85	evenement_climatique -64	incendie -42	none -205	vandalisme -59	vol -127
طلبي	autre -110	none 283
طلع	blessure -60	collision -121	dommage_materiel 213	evenement_climatique 188	none -140	vandalisme -55	vol -58
طلع وهبط	collision -58	degats_des_eaux -54	dommage_materiel 166	evenement_climatique -67	none -132	vandalisme -57	vol -47
طموب*	autre -65	blessure -103	bris_de_glace -100	collision 280	degats_des_eaux -108	dommage_materiel -171	evenement_climatique 241	incendie -115	none -308	vandalisme -101	vol -137
طنجه	collision 52	evenement_climatique 132	none -50
طومو*	blessure -49	degats_des_eaux -60	dommage_materiel 51	evenement_climatique 134	none -127	vandalisme 121	vol -62
طوموبيل	bris_de_glace 74	collision 146	dommage_materiel -46	evenement_climatique 118	none -120	vandalisme -53
طوموبيلتي	collision -99	degats_des_eaux -55	dommage_materiel -61	none -105	vandalisme 349	vol -71
طويل	autre -41	blessure -40	collision -233	dommage_materiel -42	evenement_climatique -40	none -107	vandalisme 244	vol 181
طويل*	collision 224	none -68
طويلا	collision 224	none -68
طيبه	none 127	vandalisme -41
طيح	blessure -49	bris_de_glace -44	collision -213	degats_des_eaux -60	dommage_materiel 84	evenement_climatique 355	incendie -46	none -120	vandalisme -49	vol -72
طيرا*	collision -77	degats_des_eaux -48	evenement_climatique 308	vandalisme -59
طيرات	collision -77	degats_des_eaux -48	evenement_climatique 308	vandalisme -59
ظهر	collision 216	incendie 136	none -128	vol -64
ظهر اليوم	collision 166	dommage_materiel -48	incendie 178	none -164	vandalisme -51	vol -88
ظهره	blessure 279	collision -107	dommage_materiel -84	evenement_climatique -48	incendie 98	none -103	vol -87
ظهري	autre -55	blessure 104	collision 195	degats_des_eaux -51	dommage_materiel 127	evenement_climatique -54	incendie -44	none -112	vandalisme -63	vol -125
عاد	collision 89	degats_des_eaux 193	evenement_climatique -47	none -95	vol -47
عارف*	autre -51	collision -116	degats_des_eaux -48	dommage_materiel -66	none -64	vandalisme 216	vol 163
عاصف*	blessure -40	collision -46	dommage_materiel -44	evenement_climatique 244	none -45	vol -43
عاصفه	blessure -40	collision -46	dommage_materiel -44	evenement_climatique 244	none -45	vol -43
عافا*	collision -66	degats_des_eaux 194	dommage_materiel -71	vol -41
عافاكم	collision -66	degats_des_eaux 194	dommage_materiel -71	vol -41
عام	blessure -50	collision 123	degats_des_eaux -47	dommage_materiel 172	incendie -70	none -112	vandalisme -53
عامر*	collision -77	degats_des_eaux 292	dommage_materiel -40	evenement_climatique -59	none -108	vol -40
عامره	collision -77	degats_des_eaux 292	dommage_materiel -40	evenement_climatique -59	none -108	vol -40
عامي*	autre 290	blessure -76	bris_de_glace -64	collision -111	degats_des_eaux -55	dommage_materiel 98	evenement_climatique 94	incendie -55	none -291	vandalisme -100	vol -92
عامين	autre 290	blessure -76	bris_de_glace -64	collision -111	degats_des_eaux -55	dommage_materiel 98	evenement_climatique 94	incendie -55	none -291	vandalisme -100	vol -92
عايد*	collision 82
عايدين	collision 82
عايدين من	collision 82
عايل*	autre -101	blessure -112	bris_de_glace -86	collision 211	degats_des_eaux -73	dommage_materiel 306	evenement_climatique -78	incendie -72	none -276	vandalisme -99	vol -129
عاين*	collision -64	dommage_materiel 301	none -65	vandalisme -45
عاينت	blessure -47	collision -92	degats_des_eaux -53	dommage_materiel 379	evenement_climatique -149	none -81	vandalisme -61	vol -41
عبد	collision 109	degats_des_eaux 66
عبر	collision 135	degats_des_eaux -48	dommage_materiel -41	incendie 47	none -76	vandalisme -46	vol 98
عبر السقف	collision -66	degats_des_eaux -41	incendie 81	none -53	vol 165
عجلا*	blessure -46	collision -106	dommage_materiel -56	evenement_climatique -56	none -147	vandalisme 383	vol -170
عجلات	blessure -46	collision -106	dommage_materiel -56	evenement_climatique -56	none -147	vandalisme 383	vol -170
عجلات سيارتي	blessure -46	collision -106	dommage_materiel -56	evenement_climatique -56	none -147	vandalisme 383	vol -170
عجله	collision 224	dommage_materiel -41	none -51
عجين*	autre 295	blessure -53	bris_de_glace -46	collision -99	degats_des_eaux 178	dommage_materiel -136	evenement_climatique -71	incendie -48	none -219	vandalisme -59	vol -94
عربه	collision 307	none -94	vol -43
عرفت*	bris_de_glace 158	collision -62	dommage_materiel -57	none 51	vandalisme -49	vol -48
عرفتش	blessure -51	bris_de_glace 185	collision -89	degats_des_eaux -53	dommage_materiel -56	evenement_climatique -59	none 77	vandalisme -68	vol -70
عشر	blessure 51	dommage_materiel -62	evenement_climatique -58	none 69	vandalisme 117	vol -66
عشره	blessure -41	bris_de_glace 69	dommage_materiel 121	evenement_climatique -47	none 70	vol -42
عشره ايام	blessure -46	collision -47	dommage_materiel -48	none 214
عشري*	blessure -81	degats_des_eaux -59	dommage_materiel -49	evenement_climatique -56	incendie -89	none -187	vandalisme 201	vol 113
عشرين	blessure -81	degats_des_eaux -59	dommage_materiel -49	evenement_climatique -56	incendie -89	none -187	vandalisme 201	vol 113
عض	autre -66	blessure 481	collision -162	degats_des_eaux -61	dommage_materiel -196	evenement_climatique -73	incendie -40	none -129	vandalisme -48	vol -56
عضني	blessure 286	bris_de_glace -43	collision -83	dommage_materiel -53	evenement_climatique -52	incendie -48	none -154	vandalisme -46	vol -62
عضني كلب	blessure 286	bris_de_glace -43	collision -83	dommage_materiel -53	evenement_climatique -52	incendie -48	none -154	vandalisme -46	vol -62
عطان*	autre 152	blessure -48	collision -84	dommage_materiel -71	none -91	vandalisme 144	vol 84
عطاني	autre 152	blessure -48	collision -84	dommage_materiel -71	none -91	vandalisme 144	vol 84
عطيت*	autre -47	blessure -67	bris_de_glace -52	collision 110	degats_des_eaux -49	dommage_materiel -86	evenement_climatique -55	incendie -42	none -148	vandalisme 219	vol 72
عقب	degats_des_eaux -42	dommage_materiel -41	none -92	vandalisme 190	vol 49
علاج	autre 187	collision -91	degats_des_eaux 143	none -160
علاش	autre 374	blessure -56	bris_de_glace -52	collision -119	dommage_materiel -92	none -145	vandalisme -48	vol -116
علاق*	collision 110	degats_des_eaux 174	none -79	vol -57
علاقه	collision 110	degats_des_eaux 174	none -79	vol -57
علام*	collision 193	none -60
علامه	collision 193	none -60
علامه قف	collision 193	none -60
علما	bris_de_glace 89	collision -47	degats_des_eaux 64	none -119	vol 85
علي	dommage_materiel 83	none -103	vandalisme 93
علي الارض	blessure -61	collision -85	degats_des_eaux -59	dommage_materiel 85	evenement_climatique -40	incendie -47	none -79	vandalisme 214	vol -91
علي الباب	blessure -44	collision -117	degats_des_eaux -41	dommage_materiel -49	evenement_climatique -47	none -113	vandalisme 411	vol -79
علي الحيط	collision -77	degats_des_eaux -45	none -50	vandalisme 230	vol 53
علي الدراجه	collision 178	none -46	vol -41
علي الساعه	collision 68
علي السلامه	collision 339	dommage_materiel -48	none -138	vol -50
علي الطريق	bris_de_glace 107	incendie 136	none -70
علي المساعده	collision -47	none 260
علي المعاينه	collision 222	none -77
علي الواحده	collision -43	dommage_materiel -43	incendie 133	none 114
علي باب	bris_de_glace -40	collision 92	degats_des_eaux -47	dommage_materiel -79	none -111	vandalisme 195	vol -50
علي جوج	autre -47	blessure -64	bris_de_glace -47	collision 136	degats_des_eaux -52	dommage_materiel 259	evenement_climatique -91	none -121	vandalisme -65	vol -112
علي دراجه	blessure -44	dommage_materiel -64	none -133	vol 331
علي سيارتي	autre -88	blessure -170	bris_de_glace -103	collision -267	degats_des_eaux -98	dommage_materiel 469	evenement_climatique 45	incendie -97	none -301	vol -145
علي سياره	collision 80	degats_des_eaux -57	dommage_materiel -66	evenement_climatique 220	none -70	vol -49
علي طريق	collision 302	none -68
علي غطاء	autre -97	blessure -91	bris_de_glace -71	collision 97	degats_des_eaux -90	dommage_materiel -156	evenement_climatique -262	incendie -102	none -336	vandalisme 398	vol -120
علي كل	autre 179	blessure -63	collision -68	degats_des_eaux -66	evenement_climatique -50	none -172	vandalisme 225	vol -52
علي ما	blessure -51	bris_de_glace 108	collision -95	dommage_materiel -81	evenement_climatique -56	incendie -41	none 343	vandalisme -77	vol -66
علي مراتي	blessure -53	bris_de_glace -54	collision -208	degats_des_eaux 154	dommage_materiel 271	evenement_climatique -87	incendie -69	none -169	vandalisme -49	vol -48
علي واجهه	none -79	vandalisme 227	vol -59
عليا	blessure 196	collision 131	degats_des_eaux -48	evenement_climatique -50	incendie -49	none -178	vandalisme -74
عليا من	blessure -65	collision -48	degats_des_eaux -50	dommage_materiel 258	incendie -63	none -94	vandalisme -47	vol -56
عليك	autre -42	blessure -62	bris_de_glace -80	collision -95	degats_des_eaux -48	dommage_materiel 200	evenement_climatique -66	incendie -43	none 160	vandalisme -53	vol -96
عليك*	autre 80	collision 48
عليكم	autre 80	collision 48
عليكم ورحمه	collision -64	none 199
علين*	degats_des_eaux 49	evenement_climatique 192	none -55	vol -40
علينا	degats_des_eaux 49	evenement_climatique 192	none -55	vol -40
علينا في	bris_de_glace -43	collision -44	degats_des_eaux -50	evenement_climatique 227
عليه	autre -40	bris_de_glace 381	collision -78	degats_des_eaux -65	dommage_materiel -53	evenement_climatique -42	incendie -44	none -68	vandalisme -68
عليه*	blessure 126	bris_de_glace -43	collision -85	dommage_materiel -56	evenement_climatique -67	incendie 88	none -104	vol 87
عليها	blessure 198	collision -84	dommage_materiel -46	evenement_climatique -41	incendie 143	none -94	vandalisme -70	vol -50
عليهم	autre -50	blessure -61	bris_de_glace -69	collision -95	degats_des_eaux -51	dommage_materiel -82	evenement_climatique -133	incendie -46	none -129	vandalisme 190	vol 215
عمال	bris_de_glace 248	collision -79	degats_des_eaux -52	dommage_materiel -73	evenement_climatique -48	none -55	vol 59
عمدا	blessure -73	bris_de_glace -44	degats_des_eaux -57	dommage_materiel -124	evenement_climatique -60	incendie -74	none -217	vandalisme 453	vol -136
عمر	collision -60	degats_des_eaux 117	dommage_materiel 135	evenement_climatique -44	none -65	vol 49
عمرن*	collision 251	none -91
عمره*	collision 298	dommage_materiel -54	none -93	vol -56
عمرها	collision 298	dommage_materiel -54	none -93	vol -56
عمري	blessure 236	collision -147	dommage_materiel -67	evenement_climatique 153	incendie -50	none -117	vandalisme -41	vol -59
عملي*	autre 222	blessure 287	bris_de_glace -105	collision -173	degats_des_eaux -135	dommage_materiel -128	evenement_climatique -185	incendie -92	none -242	vandalisme -133	vol -140
عمليه	autre 222	blessure 287	bris_de_glace -105	collision -173	degats_des_eaux -135	dommage_materiel -128	evenement_climatique -185	incendie -92	none -242	vandalisme -133	vol -140
عمود	degats_des_eaux -50	dommage_materiel -98	evenement_climatique 293	none -90	vandalisme -56	vol -53
عمي	autre -42	blessure -77	bris_de_glace -48	collision 417	degats_des_eaux -57	dommage_materiel -62	evenement_climatique -59	incendie -65	none -200	vandalisme -94	vol -113
عميق*	collision 132	dommage_materiel -47	none -69	vandalisme 89	vol -44
عميقه	collision 132	dommage_materiel -47	none -69	vandalisme 89	vol -44
عن	collision 55	degats_des_eaux 46	dommage_materiel -50	incendie 127	none -50
عند	dommage_materiel 62	none -105
عند الاشاره	collision 137	none -47
عند البوليس	autre 112	collision -77	dommage_materiel -43	none -100	vandalisme 255	vol -58
عند الجار	blessure -42	collision -81	dommage_materiel -51	evenement_climatique -57	incendie 314	none -123	vandalisme -54	vol -52
عند الظهر	bris_de_glace -52	none 256	vol -43
عند خالتي	blessure -52	bris_de_glace -51	collision -113	degats_des_eaux -74	dommage_materiel -73	evenement_climatique 387	incendie -55	none -90	vandalisme -73	vol -104
عند مدخل	collision 204	none -77
عند واحد	autre -46	blessure -64	bris_de_glace -47	collision -109	degats_des_eaux -71	dommage_materiel 325	evenement_climatique -46	incendie -62	none -188	vandalisme -90
عندن*	collision -75	incendie 99	none -90	vol 205
عندنا	collision -75	incendie 99	none -90	vol 205
عنده	autre -52	blessure 212	bris_de_glace -51	degats_des_eaux 124	dommage_materiel -56	evenement_climatique -81	incendie -44	none -100	vol -44
عنده*	collision -40	degats_des_eaux 299	dommage_materiel -42	evenement_climatique -55	none -40
عندها	collision -40	degats_des_eaux 299	dommage_materiel -42	evenement_climatique -55	none -40
عندو	collision 152	degats_des_eaux -48	dommage_materiel 101	evenement_climatique 75	none -137	vandalisme -52	vol -56
عندي	blessure -50	degats_des_eaux 65	evenement_climatique -64	none 143	vol -44
عنق	blessure 178	collision -66	degats_des_eaux -45	dommage_materiel -56	evenement_climatique -43	none -72	vol 101
عنقي	none -63	vol 160
عنوا*	autre 178	blessure -49	bris_de_glace -40	collision -83	degats_des_eaux -46	dommage_materiel -58	evenement_climatique -50	incendie -51	vandalisme -63	vol -62
عنواني	autre 178	blessure -49	bris_de_glace -40	collision -83	degats_des_eaux -46	dommage_materiel -58	evenement_climatique -50	incendie -51	vandalisme -63	vol -62
عيد	blessure -69	bris_de_glace -55	collision -159	degats_des_eaux -88	dommage_materiel 299	evenement_climatique -71	incendie 219	none -241	vandalisme -92	vol -113
عيطت	blessure -42	collision 399	dommage_materiel -64	none -107	vandalisme -48	vol -62
عين	dommage_materiel -40	evenement_climatique 85	none -47	vol 122
عين المكان	evenement_climatique 111	none -40
غادي	autre 66	dommage_materiel 114	evenement_climatique -52	none -134	vandalisme -54
غدا	none -66	vandalisme 80	vol 128
غدا الي	collision -77	evenement_climatique -66	none -78	vandalisme 183	vol 81
غرز	blessure 307	degats_des_eaux -48	dommage_materiel -122	evenement_climatique -61	none -189	vandalisme -43	vol 79
غرفت*	blessure -42	bris_de_glace -49	collision -159	degats_des_eaux 431	dommage_materiel -101	evenement_climatique -156	incendie -40	none -137	vandalisme -45	vol -73
غرفه	blessure -44	collision -108	degats_des_eaux 379	dommage_materiel -58	evenement_climatique -66	incendie 171	none -151	vandalisme -55	vol -52
غرق	blessure -65	collision 58	degats_des_eaux 237	dommage_materiel -63	evenement_climatique 84	incendie -44	none -184	vandalisme -76	vol -55
غزير*	collision -53	degats_des_eaux -93	evenement_climatique 233	none -106
غزيره	collision -53	degats_des_eaux -93	evenement_climatique 233	none -106
غسال*	collision -53	degats_des_eaux 325	dommage_materiel -46	evenement_climatique -109	none -160	vol -41
غساله	collision -53	degats_des_eaux 325	dommage_materiel -46	evenement_climatique -109	none -160	vol -41
غطاء	autre -42	blessure -47	bris_de_glace -43	degats_des_eaux -52	dommage_materiel -68	evenement_climatique 72	none -186	vandalisme 233	vol -58
غطاء المحرك	autre -68	blessure -68	bris_de_glace -62	collision -186	degats_des_eaux -60	dommage_materiel -106	evenement_climatique 60	incendie -76	none -237	vandalisme 309	vol -81
غلط	collision 348	degats_des_eaux -42	none -154	vol -45
غمرت	autre -50	blessure -66	bris_de_glace -72	collision -83	degats_des_eaux -109	dommage_materiel -116	evenement_climatique 375	incendie -57	none -196	vandalisme -67	vol -82
غير	collision 75	none -82
غير الحديد	collision 93	dommage_materiel -45	evenement_climatique -84	none -63	vol 146
غير شويه	incendie 139
غيرت	none 184
غيرت رايي	none 184
ف	autre 75	blessure 64	degats_des_eaux -71	dommage_materiel 89	evenement_climatique -51	none -191
ف الليل	blessure -55	bris_de_glace 134	collision -98	degats_des_eaux -46	dommage_materiel -45	evenement_climatique -108	incendie -64	none -135	vandalisme 310	vol -135
فات	dommage_materiel 94	none 106
فاتو*	autre 372	blessure 61	bris_de_glace -42	degats_des_eaux -55	dommage_materiel -108	evenement_climatique -67	incendie -48	none -279	vandalisme -51
فاتوره	autre 372	blessure 61	bris_de_glace -42	degats_des_eaux -55	dommage_materiel -108	evenement_climatique -67	incendie -48	none -279	vandalisme -51
فاحت*	blessure -59	bris_de_glace -72	collision 117	degats_des_eaux 145	dommage_materiel -110	evenement_climatique -82	incendie 100	none -180	vandalisme 135	vol -104
فارت*	collision 266	none -43	vol -42
فارتطمت	collision 266	none -43	vol -42
فارغ*	autre 242	dommage_materiel -74	evenement_climatique -42	incendie -43	none -169	vandalisme 110	vol -58
فارغه	autre 290	bris_de_glace -47	degats_des_eaux -44	dommage_materiel -59	evenement_climatique -44	none -228	vandalisme -53	vol -67
فاس	blessure -44	collision 118	dommage_materiel -48	none -55	vol 147
فاصط*	collision 261	none -65	vol -46
فاصطدمت	collision 261	none -65	vol -46
فاض	autre -51	blessure -64	bris_de_glace -59	collision -140	degats_des_eaux 415	dommage_materiel -103	evenement_climatique 88	incendie -60	none -202	vandalisme -62	vol -163
فاضت	autre -55	blessure -119	bris_de_glace -46	collision -113	degats_des_eaux 463	dommage_materiel -127	evenement_climatique 107	incendie -55	none -215	vandalisme -60	vol -83
فالا*	blessure -46	degats_des_eaux 103	dommage_materiel -61	evenement_climatique 185	incendie -48	none -122	vandalisme 103	vol -125
فالب*	autre 118	collision 118	dommage_materiel -61	evenement_climatique -54	incendie 97	none -99	vandalisme -45	vol -52
فالبحر	autre 417	blessure -54	bris_de_glace -46	collision -119	dommage_materiel -61	evenement_climatique -50	incendie -47	none -189	vandalisme -117	vol -101
فالت*	autre 74	bris_de_glace 76	degats_des_eaux -40	dommage_materiel -47	incendie 133	none -83	vandalisme -49
فالتيليفون	bris_de_glace 172	collision -65	evenement_climatique -40	incendie 86	none -59	vol -46
فالج*	autre 84	collision -77	dommage_materiel -55	incendie 201	none -73	vandalisme -50	vol 66
فالجديده	autre 152	blessure -45	collision -98	dommage_materiel -68	none -63	vandalisme -64	vol 172
فالجرده	collision -58	dommage_materiel -45	incendie 341	none -85	vol -85
فالح*	autre -56	collision 122	degats_des_eaux 130	dommage_materiel -77	evenement_climatique -41	incendie 65	none -104	vandalisme -80
فالخ*	collision 99	dommage_materiel -41	evenement_climatique 104	vol -74
فالد*	blessure 47	dommage_materiel -53	evenement_climatique 104	incendie 106	none -136	vandalisme -63
فالدار	blessure -48	collision -105	dommage_materiel -66	evenement_climatique 203	incendie 136	none -116	vandalisme -60	vol -53
فالدوار	blessure -44	bris_de_glace -46	collision 214	degats_des_eaux -76	dommage_materiel -43	evenement_climatique -62	incendie -57	none -146	vandalisme -50	vol 134
فالر*	blessure -50	bris_de_glace -44	collision 438	degats_des_eaux -42	dommage_materiel -59	evenement_climatique -72	incendie 41	none -169	vandalisme -69
فالرومبوان	blessure -45	bris_de_glace -54	collision 327	evenement_climatique -111	none -178	vol -42
فالز*	blessure -69	bris_de_glace -45	collision 88	degats_des_eaux -68	dommage_materiel 298	evenement_climatique -55	incendie -97	none -172	vandalisme -79	vol -98
فالس*	autre -47	blessure 110	bris_de_glace -43	degats_des_eaux -66	dommage_materiel -83	evenement_climatique 50	incendie -52	none -164	vandalisme 165
فالسبيطار	blessure 187	collision 58	degats_des_eaux -59	dommage_materiel -44	evenement_climatique 137	none -134	vandalisme -55	vol -71
فالش*	collision -134	degats_des_eaux -42	dommage_materiel -49	evenement_climatique 176	incendie -53	none -99	vandalisme 222	vol -100
فالص*	autre -49	blessure -66	bris_de_glace -54	collision -84	degats_des_eaux -68	dommage_materiel 48	evenement_climatique 90	incendie 170	none 93	vandalisme -50	vol -70
فالصباح	autre -67	blessure -45	collision -66	degats_des_eaux -62	dommage_materiel 190	evenement_climatique -113	incendie -46	none 189	vandalisme -40	vol -53
فالض*	autre -109	blessure -161	bris_de_glace -163	collision -115	degats_des_eaux -113	dommage_materiel -164	evenement_climatique 428	incendie -117	none -435	vandalisme -176	vol -220
فالط*	blessure -50	bris_de_glace -48	dommage_materiel 67	incendie -42	none -113	vandalisme 55	vol 114
فالطوموبيل	blessure -55	bris_de_glace -53	collision -142	degats_des_eaux -65	dommage_materiel 187	evenement_climatique 113	incendie -57	none -129	vandalisme 163	vol -92
فالع*	blessure 106	bris_de_glace 153	collision -131	dommage_materiel -48	evenement_climatique -44	vandalisme -44
فالعشيه	blessure -65	bris_de_glace -49	none 247	vol -46
فالف*	autre -72	blessure 92	bris_de_glace -73	collision 313	degats_des_eaux -63	dommage_materiel -112	evenement_climatique -64	incendie -50	none -267	vandalisme 148	vol -168
فالق*	autre -43	blessure 201	collision -68	dommage_materiel 58	evenement_climatique -54	none -112	vandalisme -46	vol 55
فالقهوه	blessure 215	dommage_materiel -43	evenement_climatique -41	none -136
فالك*	autre -46	blessure -56	bris_de_glace -53	collision 83	degats_des_eaux 249	dommage_materiel -91	evenement_climatique -182	incendie 46	none -226	vandalisme -74	vol 120
فالكوزينه	bris_de_glace -40	collision -118	degats_des_eaux 168	dommage_materiel -82	incendie 131	none -93	vol -40
فالل*	blessure -51	collision -41	evenement_climatique 161	vol 61
فالليل	blessure -45	dommage_materiel -59	evenement_climatique 111	vol 92
فالم*	collision 43	degats_des_eaux -54	dommage_materiel 43	evenement_climatique 155	none -84	vol 60
فالمستعجلات	blessure -52	collision -119	dommage_materiel -48	evenement_climatique 175	none -61	vandalisme -53	vol 176
فالن*	collision 182	dommage_materiel -41	incendie 148	none -90	vol -44
فاله*	blessure -47	collision 225	dommage_materiel -60	evenement_climatique -65	incendie 163	none -138	vandalisme -101	vol -50
فالو*	bris_de_glace -42	collision 44	degats_des_eaux 123	dommage_materiel -54	evenement_climatique -62	incendie 105	none -120	vandalisme 79	vol -59
فالي*	autre -94	blessure -105	bris_de_glace -82	collision -196	degats_des_eaux -144	dommage_materiel -134	evenement_climatique -159	incendie 166	none -330	vandalisme -178	vol 388
فاند*	collision 74	dommage_materiel -48	incendie 187	none -74
فانك*	autre -48	blessure -73	bris_de_glace -44	collision -105	degats_des_eaux -49	dommage_materiel 179	evenement_climatique -59	none -131	vandalisme 218	vol -88
فانكسر	autre -48	blessure -73	bris_de_glace -44	collision -105	degats_des_eaux -49	dommage_materiel 179	evenement_climatique -59	none -131	vandalisme 218	vol -88
فايد*	collision 131	degats_des_eaux 191	dommage_materiel -67	evenement_climatique -98	none -49	vol -48
فتح	blessure -41	degats_des_eaux -43	dommage_materiel -68	evenement_climatique 97	incendie 56	none -94	vandalisme -58	vol 132
فتحت	collision 90	dommage_materiel -57	evenement_climatique -45	incendie 66	none -100	vandalisme 55	vol 60
فتحط*	autre -60	blessure -66	collision -103	dommage_materiel 195	evenement_climatique -40	incendie -49	none -51	vandalisme 173	vol -113
فتحطمت	autre -60	blessure -66	collision -103	dommage_materiel 195	evenement_climatique -40	incendie -49	none -51	vandalisme 173	vol -113
فتضر*	bris_de_glace -54	collision -120	degats_des_eaux 107	dommage_materiel -79	evenement_climatique 312	incendie -59	none -103	vandalisme -43	vol -79
فتضرر	blessure -41	bris_de_glace -71	collision -102	degats_des_eaux 147	dommage_materiel -89	evenement_climatique 227	incendie -59	none -126	vandalisme -52	vol -88
فجاه	autre 101	bris_de_glace 48	dommage_materiel -52	incendie 175	none -95	vandalisme -42
فحال*	collision 92	degats_des_eaux 199	dommage_materiel -45	none -125	vol -48
فحتي	bris_de_glace 236	dommage_materiel -80	none -107	vandalisme -70	vol -66
فدار	blessure -64	bris_de_glace -52	collision -146	degats_des_eaux -52	dommage_materiel 401	incendie -43	none -156	vandalisme -42	vol -51
فران	autre -61	blessure -96	bris_de_glace -97	collision 318	degats_des_eaux -90	dommage_materiel -149	evenement_climatique -114	incendie 157	none -293	vandalisme -107	vol -115
فرنس*	collision -143	degats_des_eaux -50	evenement_climatique 144	none -147	vandalisme 236	vol -61
فسقط*	collision 99	none -92	vol 85
فسقطت	collision 99	none -92	vol 85
فضرب*	bris_de_glace -43	collision 258	none -107	vol -58
فضربت	bris_de_glace -43	collision 258	none -107	vol -58
فضربت السياره	bris_de_glace -43	collision 258	none -107	vol -58
فضلك	none 245	vol -44
فضلك*	none 211
فضلكم	none 211
فطاك*	autre 165	blessure -40	collision 89	dommage_materiel -54	none -135	vol -42
فطاكسي	autre 165	blessure -40	collision 89	dommage_materiel -54	none -135	vol -42
فطوم*	collision 321	dommage_materiel -40	none -126	vandalisme -41	vol -66
فعل	collision -55	none -94	vandalisme 229	vol -50
فعل ذلك	collision -55	none -94	vandalisme 229	vol -50
فقت	autre -72	blessure -73	bris_de_glace -49	collision -132	degats_des_eaux 185	dommage_materiel -93	evenement_climatique -72	incendie 120	none -146	vandalisme -102	vol 206
فقت لقيت	autre -64	blessure -63	bris_de_glace -51	collision -127	degats_des_eaux 219	dommage_materiel -83	evenement_climatique -77	incendie 147	none -164	vandalisme -121	vol 50
فقد	collision 165	dommage_materiel -41	evenement_climatique 90	none -98
فقط	autre 126	collision 120	evenement_climatique -41	none -117
فقط ولم	collision 82	degats_des_eaux 52	dommage_materiel 118	evenement_climatique -71	none -51	vandalisme -40
فلا	blessure -50	bris_de_glace 115	collision -123	degats_des_eaux -55	dommage_materiel 153	evenement_climatique -108	incendie -64	none -133	vandalisme 202	vol -84
فلا جرح	blessure -56	bris_de_glace 177	collision -147	degats_des_eaux -55	dommage_materiel -67	evenement_climatique -57	incendie -79	none -123	vandalisme 254	vol -89
فلم	dommage_materiel -51	evenement_climatique 191	none -152	vol 99
فلم يتضرر	bris_de_glace -42	collision -54	degats_des_eaux 90	dommage_materiel -53	evenement_climatique 228	incendie -40	none -129	vol -69
فلمس*	collision 215	none -61
فلوس	autre 210	blessure -70	bris_de_glace -59	collision 233	dommage_materiel -111	evenement_climatique -49	none -223	vandalisme -42	vol -85
فما	collision -117	dommage_materiel -49	evenement_climatique -61	none -94	vandalisme -55	vol 365
فنان	autre -58	blessure -84	bris_de_glace -65	collision -149	degats_des_eaux -81	dommage_materiel 256	evenement_climatique -91	incendie -87	none -348	vandalisme 285	vol -125
فواد	autre -43	blessure 433	bris_de_glace -91	collision -103	degats_des_eaux -58	dommage_materiel -175	evenement_climatique -79	incendie -61	none -282	vandalisme -109	vol -169
فوجد*	evenement_climatique 133	vol 49
فورا	collision -70	none -93	vandalisme 179	vol 46
فوسط	collision 325	degats_des_eaux -45	dommage_materiel -77	none -99
فوسط الطريق	collision 325	degats_des_eaux -45	dommage_materiel -77	none -99
فوق	blessure 70	evenement_climatique 59	none -128	vandalisme -50	vol 43
فوق السطح	autre -40	blessure -55	bris_de_glace -92	collision -73	degats_des_eaux -148	dommage_materiel -99	evenement_climatique 484	incendie -47	none -211	vandalisme -61	vol -95
فوق الكابو	blessure -79	bris_de_glace -40	degats_des_eaux -45	dommage_materiel 309	evenement_climatique -108	none -129	vandalisme -58	vol -64
فوق طوموبيل	blessure -41	bris_de_glace -64	collision -72	dommage_materiel -47	evenement_climatique 329	incendie -42	none -116	vandalisme -86	vol -41
فوقي	blessure -48	bris_de_glace -43	collision -76	degats_des_eaux 470	dommage_materiel -79	evenement_climatique -83	incendie -45	none -114	vandalisme -54	vol -74
في	none -116
في اثناء	autre -93	blessure 457	bris_de_glace -169	collision -200	degats_des_eaux -98	dommage_materiel 61	evenement_climatique -101	incendie -86	none -385	vandalisme -106	vol -185
في الارواح	collision -74	degats_des_eaux -65	dommage_materiel -50	evenement_climatique 130	incendie 187	none -93	vol -46
في البيت	collision -44	degats_des_eaux 44	evenement_climatique 65	none -53	vandalisme -62	vol 147
في الترامواي	collision -71	dommage_materiel -75	none -144	vol 316
في الحديقه	blessure -50	bris_de_glace -50	collision -100	degats_des_eaux -114	dommage_materiel 165	evenement_climatique 260	none -228	vandalisme -50	vol -71
في الحمام	blessure 164	collision -68	degats_des_eaux 121	dommage_materiel -69	evenement_climatique -51	none -55	vol -44
في الدرج	blessure 295	collision -41	degats_des_eaux -43	dommage_materiel -91	none -81	vandalisme -40	vol -48
في الرقبه	collision 251	none -54	vol -44
في الزجاج	bris_de_glace 224	collision -53	none -95
في السياره	collision 238	none -96
في الشارع	blessure -60	bris_de_glace -53	collision -151	degats_des_eaux -40	dommage_materiel -108	evenement_climatique 142	incendie -67	none -134	vandalisme 303	vol -128
في الصباح	collision 97	degats_des_eaux -41	evenement_climatique 172	none -76	vol -41
في الطابق	degats_des_eaux 285	dommage_materiel -57	none -81
في الطريق	blessure -52	collision 94	degats_des_eaux -41	dommage_materiel 167	evenement_climatique -52	incendie -45	none -151	vandalisme -49	vol -59
في العمل	blessure -54	collision -105	degats_des_eaux -74	dommage_materiel 270	evenement_climatique -44	none -187	vandalisme -77	vol 77
في الغرفه	collision -90	degats_des_eaux 76	dommage_materiel -44	evenement_climatique -42	none -121	vandalisme 223	vol -40
في المراب	collision 180	incendie 71	none -54
في المسبح	blessure -71	collision -80	degats_des_eaux -56	dommage_materiel 318	evenement_climatique -42	none -151	vol -68
في المستشفي	blessure 116
في المطبخ	incendie 112	none -47
في الموقف	collision 300	dommage_materiel -41	none -75	vandalisme -92
في الوقت	blessure -51	bris_de_glace -69	collision -93	dommage_materiel 226	evenement_climatique -58	incendie 141	none -91	vol -87
في بيت	autre -45	blessure -52	bris_de_glace 187	collision -67	degats_des_eaux -53	dommage_materiel -74	evenement_climatique -73	incendie 241	none -126	vol -74
في بيتي	collision -48	degats_des_eaux 95	evenement_climatique -66	incendie 203	none -99	vol -43
في درج	blessure 304	collision -104	degats_des_eaux -69	dommage_materiel -70	evenement_climatique -45	none -104	vol -97
في سياره	bris_de_glace 168	collision 40	dommage_materiel -49	incendie 73	none -106	vol -53
في شقه	blessure -45	bris_de_glace -62	collision -72	dommage_materiel -52	evenement_climatique 280	incendie -46	none -114	vol -85
في طريق	collision 290	none -103
في عين	evenement_climatique 111	none -40
في قسم	blessure 161	collision 201	degats_des_eaux -55	dommage_materiel -73	evenement_climatique -67	none -120	vandalisme -48	vol -54
في كل	collision -41	degats_des_eaux 57	evenement_climatique -64	incendie 198	none -96
في محطه	autre 251	blessure -95	bris_de_glace 193	collision -115	degats_des_eaux -66	dommage_materiel -71	evenement_climatique -44	incendie -45	none -115	vandalisme -74	vol -73
في مكناس	collision -42	evenement_climatique 80	incendie 116	none -46
في منعرج	collision 236	none -59
في موقف	collision 75	none -53	vandalisme 64
فيا	blessure 89	collision 306	dommage_materiel -58	none -97	vandalisme -57	vol -43
فيا والو	collision 155	none -69
فيضا*	autre -106	blessure -155	bris_de_glace -117	collision -202	degats_des_eaux 129	dommage_materiel -233	evenement_climatique 430	incendie -165	none -366	vandalisme -199	vol -165
فيضان	autre -42	blessure -53	bris_de_glace -46	collision -90	degats_des_eaux 259	dommage_materiel -191	evenement_climatique 44	incendie -50	none -110	vandalisme -73	vol -83
فيكم	none 160
فين	collision 42	none 138
فين وصل	degats_des_eaux -40	none 215
فينا	collision 105	degats_des_eaux 68	incendie 50	none -42
فينا حتي	collision 160	degats_des_eaux 111	dommage_materiel -47	none -56
فيه	bris_de_glace 90	degats_des_eaux 60	dommage_materiel 70	none -109	vol -42
فيه علي	autre -46	blessure -54	bris_de_glace -56	collision -92	degats_des_eaux 300	dommage_materiel -199	evenement_climatique -150	incendie -55	none -159	vandalisme 168	vol -130
فيه نجمه	blessure -43	bris_de_glace 392	collision -86	degats_des_eaux -67	dommage_materiel -53	evenement_climatique -54	none -320	vandalisme -48	vol -55
فيها	degats_des_eaux -47	evenement_climatique 72	incendie 84	none -108	vandalisme -63	vol 136
فيها حتي	blessure 119	collision -59	degats_des_eaux -52	dommage_materiel -98	evenement_climatique 269	incendie -74	none -127	vol -56
فيهم	autre -60	blessure -89	bris_de_glace -92	collision 330	degats_des_eaux -107	dommage_materiel -158	evenement_climatique -116	incendie 163	none -267	vandalisme -84	vol -113
قادر*	collision 332	evenement_climatique -46	none -117	vol -50
قادرش	collision 250	none -98	vol -50
قال	blessure 46	collision 78	degats_des_eaux 83	dommage_materiel 109	evenement_climatique -53	incendie -42	none -116	vandalisme -58
قال انا	bris_de_glace 149	dommage_materiel -46	incendie -40	none -49	vol 112
قال ليا	collision 149	dommage_materiel 163	none -78	vandalisme -41	vol -46
قالت	collision 256
قالو	blessure 144	collision -104	degats_des_eaux -40	dommage_materiel -62	none -89	vandalisme -52	vol 290
قالو ليا	autre -45	blessure 239	bris_de_glace -54	collision -108	degats_des_eaux -41	dommage_materiel -82	evenement_climatique -45	none -125	vandalisme -48	vol 160
قالو*	collision -52	none -129	vandalisme 261
قالي	autre 82	collision 144	dommage_materiel -56	none -71	vandalisme -49	vol 58
قبل	dommage_materiel -51	none 94
قبل اسبوع	degats_des_eaux -44	none 186	vol -43
قبل اسبوعين	none 166
قبل ان	blessure 83	dommage_materiel -40	evenement_climatique -42	incendie 108	none -134	vandalisme -40	vol 190
قبل ثلاثه	collision 104	none 63	vol -41
قبل خمسه	blessure 128	collision -52	evenement_climatique -41	none 152	vol -75
قبل ساعه	blessure -41	collision 102	dommage_materiel -58	evenement_climatique -47	incendie -41	none 179	vandalisme -40	vol -64
قبل قليل	collision -74	none 157	vandalisme -46	vol 88
قبل ما	collision -141	dommage_materiel -49	evenement_climatique -50	incendie 313	none -53
قبل يومين	collision 99	degats_des_eaux -87	evenement_climatique -76	none 202
قبو	autre -43	blessure -54	bris_de_glace -43	collision -44	degats_des_eaux -50	dommage_materiel -79	evenement_climatique 104	incendie 224	none -106	vol -83
قد	bris_de_glace 142	dommage_materiel -47	incendie 56	none -108	vandalisme -51	vol 52
قدام	autre -48	blessure 129	collision -97	degats_des_eaux -47	evenement_climatique -61	incendie -42	none -128	vandalisme 95	vol 167
قدام الباب	autre -60	blessure -87	bris_de_glace -58	collision -134	degats_des_eaux -52	dommage_materiel -70	evenement_climatique -57	incendie -58	none -205	vandalisme 286	vol 108
قدام الدار	collision 148	evenement_climatique -60	none -77	vandalisme 166	vol -94
قدام*	autre 222	blessure -49	bris_de_glace 69	degats_des_eaux -56	dommage_materiel -73	evenement_climatique -49	none -204	vol -102
قدامي	autre 264	blessure -54	bris_de_glace 100	degats_des_eaux -61	dommage_materiel -83	evenement_climatique -52	none -243	vandalisme -91	vol -119
قدمت	collision -72	none -99	vol 286
قدمت شكايه	collision -41	none -56	vandalisme 70	vol 105
قديم*	dommage_materiel -41	none -90	vol 183
قديمه	dommage_materiel -41	none -90	vol 183
قرب	collision 182	none -83
قرب مكناس	bris_de_glace 199	collision -102	evenement_climatique -72	incendie 189	none -130
قرر	collision 335	dommage_materiel -51	evenement_climatique -41	none -120	vandalisme -58
قررت	blessure -43	collision 389	dommage_materiel -69	none -195	vol -86
قريب	autre -44	degats_des_eaux 98	dommage_materiel -49	evenement_climatique -48	incendie -40	none -103	vol 196
قسم	blessure 161	collision 201	degats_des_eaux -55	dommage_materiel -73	evenement_climatique -67	none -120	vandalisme -48	vol -54
قصد	autre 166	blessure -40	collision 74	degats_des_eaux -40	dommage_materiel -81	incendie -50	none -172	vol 133
قطع	blessure -49	bris_de_glace 148	dommage_materiel -51	evenement_climatique -49	none -148	vandalisme 89	vol 103
قطع ليا	blessure -74	bris_de_glace -46	collision 100	dommage_materiel -58	evenement_climatique -56	none -118	vandalisme 229	vol -88
قطعت	blessure -80	degats_des_eaux -57	dommage_materiel 298	evenement_climatique -88	none -115	vol -96
قف	collision 193	none -60
قفزت	bris_de_glace 61	collision -53	dommage_materiel 159	none -62	vol -43
قفل	blessure -80	bris_de_glace -55	collision 250	degats_des_eaux -49	dommage_materiel -70	evenement_climatique -52	incendie -44	none -207	vandalisme -100	vol 260
قفل الباب	collision -60	vandalisme -49	vol 209
قلبي	blessure -57	bris_de_glace -40	collision -150	degats_des_eaux -46	dommage_materiel -56	evenement_climatique -55	incendie 158	none -142	vandalisme -42	vol 347
قلتم	blessure -45	bris_de_glace -50	collision -97	degats_des_eaux -99	dommage_materiel -123	evenement_climatique 254	none 62	vol -46
قلتم لي	blessure -45	bris_de_glace -50	collision -97	degats_des_eaux -99	dommage_materiel -123	evenement_climatique 254	none 62	vol -46
قلعا*	autre -45	blessure -46	bris_de_glace -69	collision -134	degats_des_eaux -49	dommage_materiel -68	evenement_climatique 118	incendie -51	none -188	vandalisme 262	vol -92
قلعات	autre -45	blessure -46	bris_de_glace -69	collision -134	degats_des_eaux -49	dommage_materiel -68	evenement_climatique 118	incendie -51	none -188	vandalisme 262	vol -92
قلعات ليا	autre -45	blessure -46	bris_de_glace -69	collision -134	degats_des_eaux -49	dommage_materiel -68	evenement_climatique 118	incendie -51	none -188	vandalisme 262	vol -92
قليل	collision -68	dommage_materiel -42	none 244	vandalisme -43	vol 53
قناه	autre -60	blessure -66	bris_de_glace -48	collision -116	degats_des_eaux 191	dommage_materiel -107	evenement_climatique 264	incendie -51	none -138	vandalisme -56	vol -105
قنين*	blessure -55	bris_de_glace 117	collision -157	degats_des_eaux -85	dommage_materiel -58	evenement_climatique -50	incendie 294	none -140	vandalisme -58	vol -79
قنينه	autre -44	blessure -73	bris_de_glace 148	collision -196	degats_des_eaux -119	dommage_materiel -80	evenement_climatique -65	incendie 245	none -199	vandalisme -78	vol -98
قويه	dommage_materiel -45	evenement_climatique 220	none -40
كات	collision 163
كاحل*	autre -60	blessure 385	bris_de_glace -66	collision -217	degats_des_eaux 281	dommage_materiel -172	evenement_climatique -132	incendie -70	none -276	vandalisme -86	vol -137
كاحلي	autre -54	blessure 498	bris_de_glace -63	collision -213	degats_des_eaux -125	dommage_materiel -128	evenement_climatique -117	incendie -62	none -215	vandalisme -73	vol -122
كار	blessure -94	bris_de_glace -66	collision 370	degats_des_eaux -57	dommage_materiel -160	evenement_climatique -73	incendie -44	none -156	vandalisme -114	vol -105
كارث*	collision -49	degats_des_eaux 280	dommage_materiel -49	none -69
كارثه	collision -49	degats_des_eaux 280	dommage_materiel -49	none -69
كاس	autre -53	blessure -54	bris_de_glace -43	collision -111	degats_des_eaux -65	dommage_materiel 418	evenement_climatique -60	incendie -51	none -170	vandalisme -44	vol -121
كاع	blessure -62	collision -126	degats_des_eaux -56	dommage_materiel -48	evenement_climatique 105	none -96	vandalisme 254	vol -83
كامل	collision 61	degats_des_eaux 162	dommage_materiel -51	incendie 140	none -145	vol -68
كامل*	blessure -50	bris_de_glace -40	degats_des_eaux -65	dommage_materiel -51	evenement_climatique 55	none -142	vandalisme 64	vol 179
كامله	autre -66	blessure -96	bris_de_glace -75	collision -200	degats_des_eaux -138	dommage_materiel -106	incendie -168	none -316	vandalisme 43	vol 341
كاملين	collision 55	degats_des_eaux -43	evenement_climatique 57	incendie 62	none -63	vandalisme 48
كامي*	autre -60	blessure -56	bris_de_glace -44	collision -154	degats_des_eaux -62	dommage_materiel 160	evenement_climatique -52	incendie -49	none -158	vandalisme 48	vol 305
كاميرا	autre -60	blessure -56	bris_de_glace -44	collision -154	degats_des_eaux -62	dommage_materiel 160	evenement_climatique -52	incendie -49	none -158	vandalisme 48	vol 305
كان	collision 46	dommage_materiel 74	none -86
كان حتي	bris_de_glace 181	collision 236	dommage_materiel -71	evenement_climatique -76	incendie -88	none -128	vandalisme -102	vol -56
كان حد	bris_de_glace -41	collision -55	evenement_climatique -66	none -95	vandalisme 151	vol 173
كان ذلك	collision 210	none -91
كان زوجي	autre -61	blessure 266	bris_de_glace -64	degats_des_eaux -57	dommage_materiel -46	evenement_climatique -51	none -94	vol -55
كانت	blessure 43	collision -50	degats_des_eaux -48	evenement_climatique 126	none -114	vol 83
كانه*	autre -40	blessure -45	collision 181	dommage_materiel -65	evenement_climatique -43	incendie -42	none -201	vol 203
كانها	autre -40	blessure -45	collision 181	dommage_materiel -65	evenement_climatique -43	incendie -42	none -201	vol 203
كانو	bris_de_glace 50	collision 194	dommage_materiel -43	none -78
كاين	autre 139	bris_de_glace -46	degats_des_eaux -49	dommage_materiel -52	none 74	vol -67
كاين*	blessure -41	collision -54	dommage_materiel -51	evenement_climatique -47	incendie -40	none 98	vandalisme -47	vol 95
كاينش	blessure -47	collision -42	dommage_materiel -56	evenement_climatique -58	none 127	vandalisme -50	vol -90
كبيت	bris_de_glace 128	collision -51	degats_des_eaux -56	dommage_materiel 223	evenement_climatique -52	none -94	vandalisme -105	vol -59
كبير	collision 137	none -62	vol -48
كبير*	evenement_climatique 75	incendie 139	none -124
كبيره	evenement_climatique 75	incendie 139	none -124
كبيره في	dommage_materiel 207	none -88	vol -74
كتاب*	autre -91	blessure -141	bris_de_glace -99	collision -205	degats_des_eaux 279	dommage_materiel -256	evenement_climatique -230	incendie -115	none -372	vandalisme 307	vol -190
كتب	autre 320	blessure -70	bris_de_glace -44	collision -50	degats_des_eaux -58	dommage_materiel -64	evenement_climatique -54	incendie -53	none -286	vandalisme 194	vol -129
كتبن*	collision 172	degats_des_eaux 146	dommage_materiel -42	none -82	vol -50
كتبنا	bris_de_glace -43	collision 267	dommage_materiel -49	none -64
كتبو	collision 125	none -104	vandalisme 177	vol -51
كتبو بالصباغه	collision -95	degats_des_eaux -43	dommage_materiel -73	none -128	vandalisme 272	vol -68
كتبو كلشي	collision 259	none -60
كتر	collision 128	dommage_materiel -47	none -101	vandalisme -51	vol 171
كترج*	autre 381	blessure -80	bris_de_glace -71	collision -86	degats_des_eaux -41	dommage_materiel -67	incendie -44	none -151	vol -76
كتسو*	collision 94	degats_des_eaux -94	dommage_materiel -60	evenement_climatique 247	incendie -46	none -100	vandalisme -51	vol -62
كتفي	blessure 260	dommage_materiel -49	evenement_climatique -43	none -103	vandalisme -44
كتقو*	autre 180	blessure -88	bris_de_glace -47	collision -126	degats_des_eaux 97	dommage_materiel 78	evenement_climatique -56	incendie -41	none -164	vandalisme -55	vol 96
كتقول	autre -48	blessure -61	bris_de_glace -44	collision -138	degats_des_eaux 131	dommage_materiel 137	evenement_climatique -41	none -105	vandalisme -51	vol 166
كتهض*	collision 50	vol 125
كتهضر	collision 50	vol 125
كثير	autre -45	blessure -52	bris_de_glace 207	collision 71	dommage_materiel -69	evenement_climatique 149	incendie -45	none -188	vandalisme -60	vol -108
كثير*	autre 116
كثيرا	autre 116
كحل	bris_de_glace -126	collision -159	degats_des_eaux 118	dommage_materiel -41	evenement_climatique -52	incendie 351	none -228	vandalisme -41	vol -69
كذلك	degats_des_eaux -42	dommage_materiel 73	evenement_climatique -48	none 190	vol -44
كره	bris_de_glace 48	collision 101	degats_des_eaux -58	dommage_materiel -43	evenement_climatique 204	none -100	vol -66
كسر	autre -62	blessure 178	collision -100	dommage_materiel 113	evenement_climatique -65	incendie -52	none -161	vandalisme -63	vol 101
كسر في	autre -44	blessure 278	bris_de_glace -49	degats_des_eaux 135	dommage_materiel -83	evenement_climatique -54	none -129	vol -101
كسر قفل	collision -90	dommage_materiel -54	incendie -42	none -63	vandalisme -70	vol 310
كسرو	autre -97	blessure -130	bris_de_glace -109	collision -249	degats_des_eaux -139	dommage_materiel -187	evenement_climatique -127	incendie -129	none -477	vandalisme 554	vol -213
كسرو*	autre -44	blessure -67	bris_de_glace -123	collision -150	degats_des_eaux -58	dommage_materiel -93	evenement_climatique -115	incendie -72	none -172	vandalisme 316	vol 227
كسروا	autre -44	blessure -67	bris_de_glace -123	collision -150	degats_des_eaux -58	dommage_materiel -93	evenement_climatique -115	incendie -72	none -172	vandalisme 316	vol 227
كسيد*	autre 224	blessure -57	bris_de_glace -44	collision 307	degats_des_eaux -54	dommage_materiel -66	evenement_climatique -42	incendie -42	none -178	vandalisme -42	vol -111
كسيده	autre 224	blessure -57	bris_de_glace -44	collision 307	degats_des_eaux -54	dommage_materiel -66	evenement_climatique -42	incendie -42	none -178	vandalisme -42	vol -111
كل	autre 68	blessure -48	evenement_climatique -41	incendie 56	vandalisme 68
كل شيء	autre -46	blessure -59	bris_de_glace -46	collision -92	degats_des_eaux -66	dommage_materiel 85	evenement_climatique -60	incendie 84	none 178	vol -77
كل ما	collision 105	evenement_climatique 92	none -56
كل مكان	collision -41	degats_des_eaux 57	evenement_climatique -64	incendie 198	none -96
كل نهار	collision 270	none -58	vol -42
كلا	autre -85	blessure -112	bris_de_glace -89	collision -129	degats_des_eaux -93	dommage_materiel -131	evenement_climatique -112	incendie -84	none 229	vandalisme -102	vol -117
كلب	blessure 410	degats_des_eaux -58	dommage_materiel -118	evenement_climatique -56	incendie -42	none -138	vol -55
كلب الجيران	autre -50	blessure 209	collision 161	degats_des_eaux -69	dommage_materiel -135	none -93	vol -52
كلبي	autre 481	blessure -325	bris_de_glace -94	collision -162	degats_des_eaux -137	dommage_materiel -138	evenement_climatique -92	incendie -93	none -425	vandalisme -149	vol -125
كلشي	collision 51	dommage_materiel -59	evenement_climatique 46	incendie 59	vandalisme -44	vol 77
كلشي تحرق	blessure -47	bris_de_glace -40	collision -79	degats_des_eaux -57	dommage_materiel -87	evenement_climatique 232	incendie 110	none -153	vandalisme -73	vol -79
كلنا	collision 284	none -63
كله	dommage_materiel -44	evenement_climatique 182	none -93	vandalisme -41	vol 86
كلها	collision -117	degats_des_eaux 200	dommage_materiel -41	evenement_climatique 81	incendie 139	none -100	vol -50
كلهم	blessure -43	collision 44	evenement_climatique 227	incendie 67	none -60	vandalisme -74	vol -54
كلو	autre -59	blessure -47	bris_de_glace -43	collision -50	degats_des_eaux 181	dommage_materiel -74	evenement_climatique -112	incendie -45	none -90	vandalisme -41	vol 217
كليا*	blessure 236	collision -96	degats_des_eaux -49	dommage_materiel -72	evenement_climatique -62	none -163	vandalisme 187	vol -61
كليان	blessure 236	collision -96	degats_des_eaux -49	dommage_materiel -72	evenement_climatique -62	none -163	vandalisme 187	vol -61
كليو	none -83	vol 145
كم	autre -181	blessure -52	bris_de_glace -40	collision -96	degats_des_eaux -43	dommage_materiel -72	evenement_climatique -57	none 443	vandalisme -48	vol -57
كما	collision 251	none -83
كنا	bris_de_glace 53	degats_des_eaux -47	dommage_materiel 48	evenement_climatique 165	none -123	vandalisme -45
كنا بعاد	autre -42	blessure -45	bris_de_glace -57	collision -76	degats_des_eaux -48	dommage_materiel -95	evenement_climatique 89	none -97	vandalisme -76	vol 220
كنا داخل	bris_de_glace -40	collision -70	degats_des_eaux -43	evenement_climatique 247	incendie -62	none -61	vandalisme -45
كنا عايدين	collision 82
كنت	blessure 78	collision 74	dommage_materiel 87	none -108
كنت اقود	collision 189	none -79
كنت راجع	collision 276	none -43	vandalisme -41	vol -66
كنت راكبه	collision 268	none -78
كنت كنقطع	autre -73	blessure 394	collision -90	dommage_materiel -142	evenement_climatique -50	none -143	vandalisme -56	vol -113
كنت متوقفا	collision 141
كنت واقفا	collision 316	none -143	vandalisme -43	vol -78
كنتس*	autre 246	blessure 112	bris_de_glace -40	collision -93	degats_des_eaux -44	dommage_materiel -158	evenement_climatique -67	incendie -42	none -185	vandalisme -71	vol 57
كنتسني	autre 246	blessure 112	bris_de_glace -40	collision -93	degats_des_eaux -44	dommage_materiel -158	evenement_climatique -67	incendie -42	none -185	vandalisme -71	vol 57
كنخل*	autre -40	blessure -64	collision 84	degats_des_eaux -67	dommage_materiel 235	evenement_climatique -46	none -121	vol -94
كنخلص	autre -40	blessure -64	collision 84	degats_des_eaux -67	dommage_materiel 235	evenement_climatique -46	none -121	vol -94
كندي*	autre -55	blessure 227	bris_de_glace -49	collision 206	degats_des_eaux -51	dommage_materiel -50	evenement_climatique -105	none -273	vandalisme -86	vol -89
كندير	autre -55	blessure 227	bris_de_glace -49	collision 206	degats_des_eaux -51	dommage_materiel -50	evenement_climatique -105	none -273	vandalisme -86	vol -89
كنصو*	autre -40	blessure 298	bris_de_glace -74	collision 113	degats_des_eaux -65	dommage_materiel -69	incendie -44	none -195	vol -63
كنفط*	bris_de_glace 217	collision -119	degats_des_eaux 159	dommage_materiel -45	evenement_climatique -68	incendie -65	none -77	vandalisme -59	vol -41
كنفطرو	bris_de_glace 217	collision -119	degats_des_eaux 159	dommage_materiel -45	evenement_climatique -68	incendie -65	none -77	vandalisme -59	vol -41
كنقط*	autre -73	blessure 394	collision -90	dommage_materiel -142	evenement_climatique -50	none -143	vandalisme -56	vol -113
كنقطع	autre -73	blessure 394	collision -90	dommage_materiel -142	evenement_climatique -50	none -143	vandalisme -56	vol -113
كنقل*	collision -134	degats_des_eaux -41	dommage_materiel -65	evenement_climatique -70	incendie 121	none -152	vandalisme -68	vol 264
كنوج*	autre -62	blessure -42	bris_de_glace -46	collision -67	degats_des_eaux -54	dommage_materiel -59	incendie 156	none -107	vandalisme -50	vol 213
كهرب*	autre -82	blessure 46	bris_de_glace -40	collision -119	degats_des_eaux -52	dommage_materiel -70	evenement_climatique -55	incendie 347	none 72	vandalisme -45	vol -70
كهربايي	blessure 72	collision -77	degats_des_eaux -48	dommage_materiel -53	evenement_climatique -45	incendie 399	none -227	vol -63
كونس*	collision 341	dommage_materiel 95	none -151	vol -55
كونسطا	collision 386	dommage_materiel -53	none -115	vol -47
كيتس*	blessure -46	bris_de_glace -66	collision 117	dommage_materiel -100	evenement_climatique -40	none -169	vandalisme 252	vol -53
كيجب*	collision -99	degats_des_eaux -51	dommage_materiel -69	evenement_climatique 236	incendie 144	none -108	vol -69
كيجبد	collision -99	degats_des_eaux -51	dommage_materiel -69	evenement_climatique 236	incendie 144	none -108	vol -69
كيجر*	collision 132	dommage_materiel -52	none -112	vandalisme -41	vol 143
كيجري	collision 132	dommage_materiel -52	none -112	vandalisme -41	vol 143
كيجري مورا	collision 132	dommage_materiel -52	none -112	vandalisme -41	vol 143
كيحر*	collision 82	incendie 196	none -64	vandalisme -50	vol -55
كيس	blessure 383	collision -136	dommage_materiel -58	evenement_climatique -58	incendie -57	none -123	vandalisme -47	vol -54
كيسر*	autre -65	collision -76	degats_des_eaux 383	dommage_materiel -92	evenement_climatique -71	none -109	vandalisme -85	vol -48
كيسرب	autre -65	collision -76	degats_des_eaux 383	dommage_materiel -92	evenement_climatique -71	none -109	vandalisme -85	vol -48
كيسي*	blessure -40	bris_de_glace 232	collision -249	degats_des_eaux 183	evenement_climatique -61	incendie -42	none -77	vandalisme -43	vol -57
كيسيل	blessure -40	bris_de_glace 232	collision -249	degats_des_eaux 183	evenement_climatique -61	incendie -42	none -77	vandalisme -43	vol -57
كيشع*	autre -62	blessure -73	bris_de_glace -64	collision -131	degats_des_eaux -85	dommage_materiel 430	evenement_climatique -101	incendie -57	none -293	vandalisme -107	vol -132
كيشعل	autre -62	blessure -73	bris_de_glace -64	collision -131	degats_des_eaux -85	dommage_materiel 430	evenement_climatique -101	incendie -57	none -293	vandalisme -107	vol -132
كيضر*	blessure -50	bris_de_glace -51	collision 259	dommage_materiel -95	evenement_climatique -65	none -115	vandalisme 217	vol -58
كيضرب	blessure -68	bris_de_glace -59	collision 197	dommage_materiel -55	evenement_climatique -69	none -141	vandalisme 179	vol -71
كيضرني	bris_de_glace -44	collision 321	dommage_materiel -123	evenement_climatique -59	none -64	vandalisme -50
كيطل*	collision -68	degats_des_eaux 201	evenement_climatique 111	none -101	vandalisme -45	vol -75
كيطلع	collision -68	degats_des_eaux 201	evenement_climatique 111	none -101	vandalisme -45	vol -75
كيطي*	collision -47	degats_des_eaux 63	evenement_climatique -58	incendie 139	vol -40
كيعر*	degats_des_eaux 189	dommage_materiel -41	none -47
كيف	bris_de_glace 69	collision -102	degats_des_eaux -45	evenement_climatique -65	incendie -43	none 316	vandalisme -62	vol -71
كيفا*	autre -54	blessure -73	collision 156	degats_des_eaux -44	dommage_materiel -50	evenement_climatique -74	none 135	vandalisme -79	vol -72
كيفاش	autre -54	blessure -73	collision 156	degats_des_eaux -44	dommage_materiel -50	evenement_climatique -74	none 135	vandalisme -79	vol -72
كيقط*	collision 132	degats_des_eaux 230	dommage_materiel -72	evenement_climatique -41	none -123	vandalisme -86	vol -90
كيقطر	collision 132	degats_des_eaux 230	dommage_materiel -72	evenement_climatique -41	none -123	vandalisme -86	vol -90
كيقو*	autre -54	blessure 163	bris_de_glace -41	collision -137	degats_des_eaux -68	dommage_materiel -110	evenement_climatique 168	incendie -65	none -181	vandalisme -71	vol 191
كيقول	autre -63	blessure 219	bris_de_glace -41	collision -119	degats_des_eaux -83	dommage_materiel -122	evenement_climatique 238	incendie -50	none -190	vandalisme -51	vol -76
كيلع*	bris_de_glace 225	collision -82	dommage_materiel 126	none -110	vol -55
كيلعبو	bris_de_glace 286	collision -78	incendie -40	none -79	vol -62
كيلعبو الكوره	bris_de_glace 286	collision -78	incendie -40	none -79	vol -62
كيلو*	blessure -42	bris_de_glace -42	collision -73	degats_des_eaux -84	dommage_materiel 248	evenement_climatique 134	incendie -55	none -152	vandalisme -90	vol -79
كيوج*	collision 104	none -77	vandalisme -44	vol 142
كيوجعوني	collision 104	none -77	vandalisme -44	vol 142
كيوجعوني من	collision 104	none -77	vandalisme -44	vol 142
ل	blessure -52	bris_de_glace -129	collision 129	degats_des_eaux 79	dommage_materiel -82	evenement_climatique -77	incendie 296	none -253	vandalisme -69	vol -74
لا	blessure -42	none 157
لا اتذكر	none 105
لا احد	bris_de_glace 42	degats_des_eaux 91	dommage_materiel -48
لا ادري	blessure -42	bris_de_glace 156	collision -150	degats_des_eaux -40	dommage_materiel -54	evenement_climatique -56	none 140	vandalisme -68	vol -100
لا اذي	autre -67	blessure -83	bris_de_glace 319	collision -202	degats_des_eaux -84	dommage_materiel -150	evenement_climatique 187	incendie -68	none -280	vandalisme -134	vol -96
لا اريد	collision -58	none 209
لا استطيع	none 210
لا اصابات	blessure -44	collision -68	degats_des_eaux 121	dommage_materiel 63	evenement_climatique 173	incendie -41	none -107	vandalisme -43	vol -47
لا اعرف	collision -54	none 138	vandalisme 85	vol -40
لا انا	collision 240	none -81
لا بوليس	bris_de_glace -47	collision 100	incendie 131	none -61	vol -47
لا توجد	collision 139	none -58
لا جرحي	collision 172	none -67
لا شرطه	collision 289	none -91
لا ضحايا	collision 100	dommage_materiel 149	evenement_climatique -55	none -83
لا علاقه	collision 110	degats_des_eaux 174	none -79	vol -57
لا غير	blessure -41	bris_de_glace 220	collision -95	degats_des_eaux -44	dommage_materiel -52	evenement_climatique 160	incendie -54	none -127	vandalisme -60	vol -81
لا ليس	collision -57	none 90
لا ما	bris_de_glace 106	collision -148	none 167
لا هي	collision 302	none -79	vol -55
لا والو	collision 311	dommage_materiel -43	evenement_climatique -46	none -76	vandalisme -71
لابا*	bris_de_glace -41	collision 223	none -94	vandalisme -54
لاباس	bris_de_glace -41	collision 223	none -94	vandalisme -54
لاباس علينا	collision 162	degats_des_eaux -54	dommage_materiel -57	evenement_climatique 117	none -58	vol -59
لاحد	blessure -47	bris_de_glace 241	collision 62	degats_des_eaux 75	dommage_materiel -60	evenement_climatique -78	none -222	vandalisme -48	vol -66
لاست*	autre 163	blessure -61	collision 42	none -53
لاكا*	autre 214	blessure -46	bris_de_glace -41	collision -115	degats_des_eaux -88	dommage_materiel -63	evenement_climatique 112	incendie -48	none -108	vandalisme -56	vol 48
لاكارط	autre 259	blessure -52	bris_de_glace -51	collision -114	degats_des_eaux -98	dommage_materiel -88	evenement_climatique -73	none -110	vandalisme -64	vol 89
لان	autre -44	collision -89	degats_des_eaux 87	dommage_materiel -57	evenement_climatique -50	none -113	vol 309
لانن*	collision 240	none -80
لانه	collision 266	none -121	vandalisme -43
لاي	blessure -47	bris_de_glace 231	collision -193	degats_des_eaux -41	dommage_materiel -58	evenement_climatique -42	incendie 220	none -87	vandalisme -60	vol -41
لاي اذي	blessure -43	bris_de_glace 313	collision -98	dommage_materiel -41	incendie -45	none -52
لبار*	blessure -42	bris_de_glace 394	collision -93	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -48	none -192	vandalisme -45	vol -74
لباربريز	blessure -42	bris_de_glace 394	collision -93	degats_des_eaux -45	dommage_materiel -50	evenement_climatique -48	none -192	vandalisme -45	vol -74
لباربريز تشق	bris_de_glace 236	collision -98	dommage_materiel -46	none -122	vandalisme -48	vol -61
لبلا*	autre -91	blessure -122	bris_de_glace -119	collision -194	degats_des_eaux -95	dommage_materiel 485	evenement_climatique -166	incendie -126	none -310	vandalisme -116	vol -133
لبلازما	autre -91	blessure -122	bris_de_glace -119	collision -194	degats_des_eaux -95	dommage_materiel 485	evenement_climatique -166	incendie -126	none -310	vandalisme -116	vol -133
لبول*	blessure -56	dommage_materiel -67	incendie -92	none -76	vandalisme -79	vol 235
لبوليس	blessure -56	dommage_materiel -67	incendie -92	none -76	vandalisme -79	vol 235
لتحت	collision -46	degats_des_eaux 160	dommage_materiel -46	evenement_climatique 87	vol -50
لتر	blessure -57	bris_de_glace -67	collision -71	degats_des_eaux 120	dommage_materiel -82	evenement_climatique -103	none -163	vandalisme -96	vol 269
لحاد*	collision 285	none -89	vol -45
لحادث	collision 285	none -89	vol -45
لحد	collision 111	evenement_climatique 161	none -85	vandalisme -40
لدي	autre 69	vandalisme 58	vol 73
لدي الدايره	collision -47	none -81	vol 221
لدي الدرك	collision -70	none -104	vandalisme 49	vol 187
لدي الشرطه	autre 124	blessure -43	bris_de_glace -41	collision -71	none -90	vandalisme 44	vol 131
لدين*	collision 222	evenement_climatique -41	incendie 104	none -95	vol -47
لدينا	collision 222	evenement_climatique -41	incendie 104	none -95	vol -47
لست	autre -43	blessure -71	bris_de_glace -47	collision -113	degats_des_eaux -58	dommage_materiel -102	evenement_climatique -67	incendie -45	none 361	vandalisme -62	vol -78
لسرق*	collision -97	dommage_materiel -50	none -140	vol 277
لسرقه	collision -97	dommage_materiel -50	none -140	vol 277
لسيا*	autre 233	blessure -47	bris_de_glace 170	collision -71	degats_des_eaux -43	dommage_materiel -66	evenement_climatique -56	none -234	vol -45
لسيارتي	bris_de_glace 240	collision -50	none -70
لصدم*	collision 236	none -69	vol -40
لصدمه	collision 236	none -69	vol -40
لصوص	collision -97	dommage_materiel -51	evenement_climatique -40	none -147	vandalisme -45	vol 376
لقيت	collision -43	degats_des_eaux 91	dommage_materiel -50	evenement_climatique -41	none -102	vandalisme 93	vol 144
لقيت الما	collision -45	degats_des_eaux 238	vol -80
لقيت لا	autre -43	blessure -41	bris_de_glace -62	collision -201	degats_des_eaux -59	dommage_materiel -68	evenement_climatique -46	incendie -58	none -194	vandalisme -102	vol 452
لقيت*	autre -47	blessure -52	collision -115	degats_des_eaux -45	dommage_materiel -74	evenement_climatique -44	incendie -54	none -132	vandalisme -59	vol 426
لقين*	collision -114	degats_des_eaux 47	none -78	vandalisme 76	vol 188
لقينا	collision -117	degats_des_eaux 60	dommage_materiel -40	evenement_climatique -43	incendie -42	none -85	vandalisme 100	vol 225
لكم	collision 41	none 59	vol 59
لكن	collision 84	degats_des_eaux 59	dommage_materiel -43	evenement_climatique -40	none 91
لكنن*	bris_de_glace 106	dommage_materiel 124	none -53	vol -41
لكننا	blessure -40	bris_de_glace 143	collision -90	dommage_materiel 159	none -69	vol -55
لكنه	collision 124	degats_des_eaux -45	dommage_materiel -49	none -116	vandalisme 121	vol 88
لكنه لم	collision 64	dommage_materiel -44	incendie -43	none -103	vandalisme -70	vol 229
للاس*	degats_des_eaux -47	dommage_materiel 129	evenement_climatique -54	none 167	vol -41
للاسف	degats_des_eaux -47	dommage_materiel 129	evenement_climatique -54	none 167	vol -41
للبا*	bris_de_glace 69	degats_des_eaux 78	dommage_materiel -51	evenement_climatique -49	incendie 45	none -99	vandalisme 116	vol -67
للباركينغ	collision 219	dommage_materiel -41
للبل*	blessure -40	collision -68	degats_des_eaux 374	dommage_materiel -51	evenement_climatique -68	none -123	vandalisme -42	vol -78
للبو*	degats_des_eaux 72	dommage_materiel -44	evenement_climatique -44	incendie 61	none -89	vol 153
للبوليس	degats_des_eaux 72	dommage_materiel -44	evenement_climatique -44	incendie 61	none -89	vol 153
للبي*	blessure -46	bris_de_glace 188	collision -86	degats_des_eaux -157	dommage_materiel -68	evenement_climatique 231	incendie -63	none -200	vandalisme -47	vol -40
للدا*	blessure 147	degats_des_eaux -50	dommage_materiel -46	evenement_climatique 41	incendie 66	none -79	vol -65
للدار	blessure 176	degats_des_eaux -59	dommage_materiel -47	evenement_climatique 54	incendie 86	none -85	vol -58
للدر*	none -115	vandalisme -123	vol 219
للدرك	none -115	vandalisme -123	vol 219
للرك*	collision 59	degats_des_eaux 117	dommage_materiel -40	evenement_climatique 122	incendie -43	none -111	vol -53
للركبه	collision 109	degats_des_eaux -48	evenement_climatique 184	incendie -49	none -84	vandalisme -47	vol -63
للسر*	collision -74	dommage_materiel -43	none -54	vol 282
للسرقه	collision -74	dommage_materiel -43	none -54	vol 282
للسط*	blessure -73	bris_de_glace -45	collision -91	degats_des_eaux -126	dommage_materiel -160	evenement_climatique 85	incendie -88	none -182	vandalisme -58	vol 296
للسو*	degats_des_eaux 71	evenement_climatique -51	none -47	vandalisme -42	vol 143
للسوق	degats_des_eaux 71	evenement_climatique -51	none -47	vandalisme -42	vol 143
للعا*	autre -43	blessure 83	bris_de_glace -72	collision -130	degats_des_eaux -69	dommage_materiel 242	evenement_climatique 177	incendie -62	none -217	vandalisme -99	vol -98
للعايله	autre -44	blessure 152	bris_de_glace -75	collision -109	degats_des_eaux -88	dommage_materiel 320	evenement_climatique -136	incendie -68	none -260	vandalisme -78	vol -116
للعم*	autre -58	blessure -87	bris_de_glace -69	degats_des_eaux -53	dommage_materiel 358	evenement_climatique -68	incendie -62	none -262	vandalisme -54	vol -124
للكر*	blessure -41	collision 54	degats_des_eaux -89	dommage_materiel -59	evenement_climatique 261	incendie -42	none -79	vol -48
للكراج	blessure -41	collision 54	degats_des_eaux -89	dommage_materiel -59	evenement_climatique 261	incendie -42	none -79	vol -48
للكو*	blessure -55	collision -118	dommage_materiel -40	none -118	vandalisme -49	vol 318
للكوميساريه	blessure -55	collision -118	dommage_materiel -40	none -118	vandalisme -49	vol 318
للمخ*	autre -59	blessure -61	bris_de_glace -40	collision -83	degats_des_eaux -46	dommage_materiel -66	none -96	vandalisme 224	vol 126
للمخزن	autre -59	blessure -61	bris_de_glace -40	collision -83	degats_des_eaux -46	dommage_materiel -66	none -96	vandalisme 224	vol 126
للمر*	collision 230	none -64
للمس*	collision 128	dommage_materiel -66	incendie 151	none -97	vol -91
لله	degats_des_eaux -44	dommage_materiel -45	incendie 105	vandalisme -45
لله غير	collision 256	none -126
لله لا	collision 141	none -64
لله ما	bris_de_glace 125	evenement_climatique -41	incendie 45	none -80	vol 60
لليس*	bris_de_glace 134	collision -59	evenement_climatique -48	none -61	vandalisme 141	vol -86
لليسار	bris_de_glace 134	collision -59	evenement_climatique -48	none -61	vandalisme 141	vol -86
لم ابلغ	bris_de_glace 212	collision -100	degats_des_eaux -55	dommage_materiel -49	incendie -47	none -141	vandalisme -78	vol 206
لم اتمكن	collision 81	none -77	vol 99
لم اصب	bris_de_glace 164	collision 151	dommage_materiel -72	none -92	vol -51
لم افهم	collision -103	none 306
لم اقدم	collision -57	dommage_materiel -53	none -64	vol 168
لم تسجل	evenement_climatique 99	incendie 105	none -74
لم تكن	collision 277	dommage_materiel -49	none -98
لم نتصل	collision 122
لم نحرر	collision 139
لم نصب	collision 154	none -52
لم نوقع	collision 41	degats_des_eaux 171	none -68
لم يتوقف	collision 126
لم يحترم	collision 201	none -74
لم يصب	collision 41	none -56	vandalisme 65
لم يكن	degats_des_eaux 69	evenement_climatique 54	none -87
لما	autre -47	blessure -72	bris_de_glace -54	collision -123	degats_des_eaux 275	dommage_materiel -123	evenement_climatique -100	incendie 189	none -168	vandalisme -85	vol -128
لنا	blessure -45	bris_de_glace -41	collision 53	dommage_materiel -53	evenement_climatique 74	none -85	vandalisme 182	vol -52
له	blessure 155	bris_de_glace 89	collision 151	degats_des_eaux -47	dommage_materiel -43	incendie -42	none -94	vandalisme -43	vol -58
لوحت*	blessure -43	collision 169	dommage_materiel -66	evenement_climatique -48	none -206	vol 218
لوحته	collision 252	none -159
لوحه	collision -81	dommage_materiel -59	evenement_climatique 90	incendie 111	none -112	vandalisme -43	vol 107
لور	bris_de_glace 132	collision 255	dommage_materiel -102	evenement_climatique -47	none -98	vandalisme -43	vol -57
لوطو*	autre -42	blessure -54	bris_de_glace 255	collision 72	degats_des_eaux -78	dommage_materiel -58	evenement_climatique -73	incendie -57	none -188	vandalisme -51	vol -59
لوطوروت	autre -42	blessure -54	bris_de_glace 255	collision 72	degats_des_eaux -78	dommage_materiel -58	evenement_climatique -73	incendie -57	none -188	vandalisme -51	vol -59
لولا*	collision -99	degats_des_eaux -40	evenement_climatique -57	incendie 324	none -120	vol -46
لولاد	collision -99	degats_des_eaux -40	evenement_climatique -57	incendie 324	none -120	vol -46
لي	autre 70	blessure 44	evenement_climatique 41	none -60	vandalisme -51
ليا	autre 114	degats_des_eaux -41	evenement_climatique -40	none -132	vandalisme 68	vol 122
ليا الباب	bris_de_glace -47	collision 66	evenement_climatique 174	none -73	vandalisme -88	vol -48
ليا التيليفون	autre -80	blessure -48	collision -139	degats_des_eaux -57	dommage_materiel 383	evenement_climatique -50	none -166	vandalisme -43	vol -92
ليا الطوموبيل	evenement_climatique -61	none -115	vandalisme 205	vol -41
ليا الله	autre -59	blessure -59	collision 74	dommage_materiel -83	evenement_climatique -42	none -87	vandalisme -44	vol 253
ليا جوج	blessure 211	collision -129	incendie -43	none -131	vandalisme -44	vol 131
ليا حجره	bris_de_glace 180	collision 102	evenement_climatique -44	none -53	vol -67
ليا زاج	bris_de_glace 111	collision -49	dommage_materiel -40	none -67	vandalisme -65	vol 131
ليا ف	autre -43	blessure -85	bris_de_glace 309	collision -104	degats_des_eaux -95	dommage_materiel -80	evenement_climatique -43	none -112	vandalisme -68	vol 174
ليا كسيده	blessure -42	collision 302	none -105	vol -100
ليا ماشي	blessure -40	collision 81	dommage_materiel -62	none -90	vol 220
ليا من	autre -59	blessure -60	bris_de_glace -52	collision -99	degats_des_eaux -44	dommage_materiel -88	none -91	vandalisme -40	vol 392
ليس	blessure -42	collision -48	dommage_materiel -55	evenement_climatique -42	none 317	vandalisme -49	vol -69
ليس كذلك	none 132
ليس لدي	autre -51	blessure -65	collision -88	degats_des_eaux -42	dommage_materiel -64	evenement_climatique -54	none 221	vandalisme -79	vol -92
ليكم	autre 91	collision 203	dommage_materiel -77	none -76
ليلا	blessure -40	evenement_climatique -42	incendie 98	none 72
ليلا في	collision -92	evenement_climatique -40	incendie 311	none -74	vol -51
ليله	blessure 98	collision -54	degats_des_eaux -41	incendie 60	none -69	vandalisme 60
ليله السبت	blessure -46	bris_de_glace -40	collision -74	degats_des_eaux -49	dommage_materiel -74	evenement_climatique 177	incendie -55	none -113	vandalisme 193	vol -99
ليله امس	blessure 131	collision -91	degats_des_eaux -41	dommage_materiel 136	evenement_climatique 70	none -95	vol -85
لينا	autre 82	collision -74	degats_des_eaux 97	dommage_materiel -55	evenement_climatique 140	none -108	vandalisme -47	vol 51
ليه	collision 43	degats_des_eaux 52	dommage_materiel 178	evenement_climatique -50	none -131
ليها	bris_de_glace -46	degats_des_eaux 129	dommage_materiel 112	incendie 68	none -97	vol -79
ليهم	bris_de_glace 159	collision -119	degats_des_eaux -61	dommage_materiel -77	evenement_climatique 131	incendie -44	none -94	vandalisme 139	vol -69
ليون	collision -94	none -102	vol 293
ما	none 44
ما بغاتش	collision 53	degats_des_eaux 164	none -82	vol -43
ما بغاش	collision 312	none -89	vandalisme -55	vol -46
ما بغيتش	blessure -63	bris_de_glace -51	dommage_materiel -56	evenement_climatique -52	none -80	vandalisme 373	vol -77
ما بقاتش	autre -49	bris_de_glace -40	collision 63	dommage_materiel 263	incendie -41	none -142	vol -68
ما بقاش	collision 169	dommage_materiel 142	none -102	vol -63
ما تاذي	collision -60	degats_des_eaux 166	evenement_climatique 112	vol -81
ما تجي	collision -141	dommage_materiel -49	evenement_climatique -50	incendie 313	none -53
ما تضر	collision 268	none -72
ما تقاس	bris_de_glace 101	degats_des_eaux -48	dommage_materiel -42	evenement_climatique 106	incendie -44	none -71	vandalisme 108	vol -49
ما تقاسيت	autre -41	blessure -47	collision -102	degats_des_eaux -68	dommage_materiel -68	evenement_climatique -52	incendie 202	none -118	vandalisme 190	vol -101
ما جري	collision 296	none -102
ما درت	autre 336	blessure -73	bris_de_glace -76	collision -299	degats_des_eaux -48	dommage_materiel -97	evenement_climatique -56	incendie -42	none -164	vandalisme -114	vol 115
ما زال	blessure -42	collision 232	dommage_materiel -51	evenement_climatique 140	none -108	vandalisme -48	vol -69
ما زلت	collision 94	degats_des_eaux -45	dommage_materiel -40	evenement_climatique -68	incendie 119	none 86	vol -43
ما شاف	collision 76	dommage_materiel -51	none -100	vol 152
ما ضربو	autre -46	blessure -44	bris_de_glace -44	collision -144	degats_des_eaux -44	dommage_materiel 230	evenement_climatique -81	incendie -83	none -105	vandalisme -88	vol 206
ما عرفتش	blessure -51	bris_de_glace 185	collision -89	degats_des_eaux -53	dommage_materiel -56	evenement_climatique -59	none 77	vandalisme -68	vol -70
ما عندو	collision 117	incendie 149	none -52	vol -45
ما عندي	collision 114	incendie -46	none -124	vandalisme -65	vol 168
ما عيطت	blessure -57	bris_de_glace -45	collision 369	degats_des_eaux -41	dommage_materiel -95	evenement_climatique -55	incendie -40	none -124	vandalisme -73	vol -58
ما في	autre -50	bris_de_glace 151	collision 170	dommage_materiel -58	evenement_climatique -43	none -178	vandalisme -47	vol 120
ما فيا	collision 155	none -69
ما فينا	collision 109	incendie 84	none -46
ما فيه	collision 63	evenement_climatique 95	none -56
ما فيها	blessure 117	bris_de_glace -48	collision 66	dommage_materiel 156	evenement_climatique -63	incendie -69	none -101	vol -50
ما كان	bris_de_glace 49	collision 74	dommage_materiel -49	evenement_climatique 93	none -89	vol -49
ما كاين	bris_de_glace -50	dommage_materiel -44	evenement_climatique 110	none -79	vandalisme 140	vol -67
ما كاينش	blessure -47	collision -42	dommage_materiel -56	evenement_climatique -58	none 127	vandalisme -50	vol -90
ما لقيت	autre -40	blessure -40	bris_de_glace -45	collision -179	degats_des_eaux -48	dommage_materiel -60	incendie -56	none -171	vandalisme -78	vol 481
ما مات	collision -65	dommage_materiel -55	evenement_climatique 191	incendie 59	none -61
ما مشيت	collision -69	dommage_materiel -43	incendie -41	none -110	vandalisme 216	vol 51
ما مشيتش	blessure -46	collision -82	evenement_climatique -41	none 123	vol 40
ما معني	collision -216	none 308
ما نعرف	autre -49	collision -91	dommage_materiel -40	none 350	vandalisme -48	vol -42
ما هو	autre -51	blessure -42	bris_de_glace -40	degats_des_eaux -47	dommage_materiel -72	evenement_climatique -51	incendie -45	none 339	vandalisme -54	vol -65
ما هي	collision -98	dommage_materiel -55	none 393	vol -58
ما والو	autre -50	blessure -50	bris_de_glace -40	collision -117	degats_des_eaux -59	dommage_materiel 178	evenement_climatique -60	incendie 135	none -111	vandalisme 123	vol -102
ما وقع	blessure -40	collision -99	degats_des_eaux -81	dommage_materiel -76	evenement_climatique 100	incendie -55	none 226	vandalisme -71	vol -122
ما يشوف	collision 234	none -72
ماء	blessure -48	bris_de_glace -50	collision -95	degats_des_eaux 408	dommage_materiel -58	evenement_climatique 121	incendie -44	none -173	vandalisme -49	vol -80
مات	autre -51	blessure -54	bris_de_glace -66	collision -93	dommage_materiel 449	none -221	vandalisme -57	vol -75
مات حد	collision -65	dommage_materiel -55	evenement_climatique 191	incendie 59	none -61
ماتت	collision 313	none -106	vandalisme -77
ماذا	collision -46	dommage_materiel -43	none 180	vol 87
ماذا افعل	blessure -56	collision -71	dommage_materiel -73	none 172	vandalisme -45	vol 133
ماذا يمكنك	none 137
مارس	evenement_climatique 85	none 122
مازا*	autre -41	blessure -53	bris_de_glace -76	degats_des_eaux -44	dommage_materiel -59	evenement_climatique -56	incendie -46	none 215	vandalisme 114	vol -80
مازال	autre -41	blessure -53	bris_de_glace -76	degats_des_eaux -44	dommage_materiel -59	evenement_climatique -56	incendie -46	none 215	vandalisme 114	vol -80
ماشي	autre -45	blessure -59	bris_de_glace -44	degats_des_eaux 49	evenement_climatique -72	incendie -42	none 221	vandalisme -74	vol 40
ماشي من	autre -65	blessure -87	bris_de_glace -58	collision -172	degats_des_eaux 157	dommage_materiel 315	evenement_climatique -90	incendie -69	none -224	vandalisme -87	vol -95
ماعر*	autre -55	blessure -67	bris_de_glace 219	degats_des_eaux -59	dommage_materiel -65	evenement_climatique -64	incendie -65	none -200	vandalisme 126	vol -94
ماعرفتش	autre -70	blessure -89	bris_de_glace 276	collision -167	degats_des_eaux -76	dommage_materiel -88	evenement_climatique -86	incendie -92	none -248	vandalisme 204	vol -119
ماعرفتش ماعرفتش	autre -70	blessure -89	bris_de_glace 276	collision -167	degats_des_eaux -76	dommage_materiel -88	evenement_climatique -86	incendie -92	none -248	vandalisme 204	vol -119
ماكا*	blessure -58	bris_de_glace 92	degats_des_eaux -58	dommage_materiel -72	evenement_climatique 58	incendie -60	none 70	vol 44
ماكان	autre -45	blessure -66	bris_de_glace 184	collision -106	degats_des_eaux -58	dommage_materiel -76	evenement_climatique 100	incendie -76	none -178	vol 136
ماكان حتي	blessure -56	bris_de_glace 173	collision -64	degats_des_eaux -54	dommage_materiel -46	evenement_climatique -119	incendie -82	none -134	vandalisme 215	vol -70
ماكانش	autre -58	blessure -87	bris_de_glace -93	collision 169	degats_des_eaux -81	dommage_materiel -136	evenement_climatique -115	incendie -99	none 207	vandalisme -85	vol -109
ماكانش ماكانش	autre -58	blessure -87	bris_de_glace -93	collision 169	degats_des_eaux -81	dommage_materiel -136	evenement_climatique -115	incendie -99	none 207	vandalisme -85	vol -109
ماكاين	collision 146	degats_des_eaux -50	evenement_climatique 117	none -98	vandalisme -41
ماكاينش	blessure -62	bris_de_glace 56	collision -95	degats_des_eaux -58	dommage_materiel -68	evenement_climatique -90	incendie -40	none 148	vandalisme -56	vol -99
ماكاينش ماكاينش	blessure -62	bris_de_glace 56	collision -95	degats_des_eaux -58	dommage_materiel -68	evenement_climatique -90	incendie -40	none 148	vandalisme -56	vol -99
ماكي*	blessure -63	bris_de_glace -59	collision -151	degats_des_eaux 203	dommage_materiel 177	evenement_climatique -61	incendie 53	none -165	vandalisme -54	vol -65
ماكينه	blessure -70	collision -175	degats_des_eaux -54	dommage_materiel 244	evenement_climatique -41	incendie 109	none -105	vandalisme -51	vol -72
ماي	blessure -55	bris_de_glace -43	evenement_climatique -62	none 259	vandalisme -55	vol -58
ماي علي	collision 121	none -45
مايد*	blessure -44	bris_de_glace -50	collision 67	dommage_materiel -111	evenement_climatique 246	incendie -43	none -101	vandalisme -86	vol -45
مايده	blessure -44	bris_de_glace -50	collision 67	dommage_materiel -111	evenement_climatique 246	incendie -43	none -101	vandalisme -86	vol -45
مبلل	collision -79	degats_des_eaux 202	dommage_materiel -47	evenement_climatique -41	incendie 223	none -148	vol -51
متاك*	blessure -42	collision -79	dommage_materiel 110	evenement_climatique -80	none 201	vandalisme -44	vol -44
متر	collision -116	degats_des_eaux -74	dommage_materiel -44	evenement_climatique 299	none -87	vandalisme 114	vol -41
متر من	blessure -49	collision -66	degats_des_eaux -106	dommage_materiel -48	evenement_climatique 329	incendie -48	none -97	vandalisme -45	vol -57
متر ونص	collision -205	degats_des_eaux -76	evenement_climatique 134	none -103	vandalisme 234	vol -43
متري*	autre -53	blessure 186	bris_de_glace -51	collision -97	dommage_materiel -49	evenement_climatique -47	none -94	vol 119
مترين	autre -53	blessure 186	bris_de_glace -51	collision -97	dommage_materiel -49	evenement_climatique -47	none -94	vol 119
متشق*	bris_de_glace 138	collision -40	degats_des_eaux 124	dommage_materiel -56	none -106
متشقق	bris_de_glace 138	collision -40	degats_des_eaux 124	dommage_materiel -56	none -106
متقا*	collision 134	none -50
متور*	blessure 161	collision -101	dommage_materiel -44	incendie -44	none -132	vol 163
متورمه	blessure 161	collision -101	dommage_materiel -44	incendie -44	none -132	vol 163
متوق*	collision 129	none -40
متوقفا	collision 141
متوقفه	collision 126	none -62
متي	autre 107	blessure -47	collision -68	dommage_materiel -54	evenement_climatique -40	none 299	vandalisme -44	vol -48
متي ساتوصل	none 181
مثقو*	collision -116	degats_des_eaux -51	dommage_materiel -43	evenement_climatique -45	incendie -43	none -137	vandalisme 334	vol -59
مثل	blessure 148	bris_de_glace 84	collision -111	degats_des_eaux -61	dommage_materiel -53	evenement_climatique 143	none -122	vandalisme -44	vol -67
مجرد	autre -55	blessure 372	bris_de_glace -69	collision -119	degats_des_eaux -81	dommage_materiel -158	evenement_climatique -86	incendie -68	none -277	vandalisme -97	vol -84
مجرو*	blessure -47	collision 308	dommage_materiel -41	none -98	vandalisme 58	vol -64
مجروح	blessure -61	bris_de_glace -42	collision 215	degats_des_eaux -44	dommage_materiel -56	none -104	vandalisme 110	vol -55
مجروحه	collision 401	evenement_climatique -47	none -100	vandalisme -48	vol -106
مجهو*	blessure -41	collision -106	degats_des_eaux -42	dommage_materiel -75	evenement_climatique -44	incendie 48	none -192	vandalisme 397	vol 47
مجهول	blessure -60	bris_de_glace -51	collision -82	degats_des_eaux -51	dommage_materiel -119	evenement_climatique -67	incendie -62	none -271	vandalisme 416	vol -103
مجهولون	collision -74	dommage_materiel -58	incendie -41	none -93	vandalisme 358	vol -89
محاو*	blessure -43	bris_de_glace 154	collision 115	dommage_materiel -48	incendie -40	none -135	vandalisme -86	vol 139
محاوله	bris_de_glace 194	collision -81	none -115	vandalisme -106	vol 184
محاوله سرقه	bris_de_glace -49	collision -51	vandalisme -127	vol 267
محرو*	blessure -64	bris_de_glace -45	collision -160	degats_des_eaux -62	dommage_materiel -61	evenement_climatique -71	incendie 342	none -130	vandalisme 125
محروق	collision -69	degats_des_eaux -44	incendie 294	none -49	vol -53
محروقه	autre -54	blessure -111	bris_de_glace -57	collision -220	degats_des_eaux -85	dommage_materiel -82	evenement_climatique -120	incendie 214	none -200	vandalisme 228	vol 59
محضر	collision 100	degats_des_eaux 74	dommage_materiel -40	none -84	vol 69
محضر المعاينه	collision 197	none -92
محضر ودي	collision 277	none -99
محضر*	collision 56	degats_des_eaux 47	dommage_materiel -41	none -73	vandalisme 58	vol 66
محضرا	collision 56	degats_des_eaux 47	dommage_materiel -41	none -73	vandalisme 58	vol 66
محضرا وديا	collision -71	degats_des_eaux 258	vandalisme -43
محطه	autre 194	blessure -82	bris_de_glace 145	collision -113	degats_des_eaux -58	dommage_materiel -81	evenement_climatique -46	incendie -50	none -125	vandalisme 146	vol -84
محفظ*	autre -71	blessure -181	bris_de_glace -78	collision -175	degats_des_eaux -92	dommage_materiel -124	evenement_climatique -102	incendie -122	none -304	vandalisme -103	vol 423
محفظتي	autre -71	blessure -181	bris_de_glace -78	collision -175	degats_des_eaux -92	dommage_materiel -124	evenement_climatique -102	incendie -122	none -304	vandalisme -103	vol 423
محلو*	collision -102	degats_des_eaux 212	evenement_climatique -49	none -116	vol 210
محلول	collision -102	degats_des_eaux 212	evenement_climatique -49	none -116	vol 210
محلي	blessure -87	collision -69	degats_des_eaux 253	dommage_materiel -67	evenement_climatique -48	none -126	vandalisme 59
محمد	collision 289	none -104	vol -48
محمل*	blessure -63	bris_de_glace 116	collision -76	dommage_materiel -46	none -89	vandalisme -51	vol 224
محمله	blessure -63	bris_de_glace 116	collision -76	dommage_materiel -46	none -89	vandalisme -51	vol 224
محمله بالحصي	bris_de_glace 192	collision -69	none -41
مخدو*	blessure -42	bris_de_glace -70	collision -159	degats_des_eaux -61	dommage_materiel -66	evenement_climatique -48	none -196	vandalisme 384	vol -92
مخدوشه	blessure -42	bris_de_glace -70	collision -159	degats_des_eaux -61	dommage_materiel -66	evenement_climatique -48	none -196	vandalisme 384	vol -92
مخدوشه من	blessure -42	bris_de_glace -70	collision -159	degats_des_eaux -61	dommage_materiel -66	evenement_climatique -48	none -196	vandalisme 384	vol -92
مخلو*	vandalisme -124	vol 245
مدخل	collision 124	degats_des_eaux -119	dommage_materiel 146	none -59
مدرس*	blessure -45	collision 128	none -148	vandalisme 210	vol -83
مدين*	bris_de_glace -62	collision -60	degats_des_eaux -88	dommage_materiel -71	evenement_climatique 359	incendie -44	none -97	vol -83
مدينه	bris_de_glace -62	collision -60	degats_des_eaux -88	dommage_materiel -71	evenement_climatique 359	incendie -44	none -97	vol -83
مر	collision 132
مرات*	blessure -42	bris_de_glace -45	collision 289	dommage_materiel 66	evenement_climatique -64	none -168	vandalisme -45	vol -59
مراتي	blessure -44	bris_de_glace -51	collision 260	degats_des_eaux 50	dommage_materiel 88	evenement_climatique -72	incendie -42	none -173	vandalisme -49	vol -63
مراه	autre -57	blessure -66	bris_de_glace 475	degats_des_eaux -75	dommage_materiel -220	evenement_climatique -97	incendie -52	none -235	vandalisme -67	vol -91
مرجا*	collision 179	dommage_materiel -42	none -86
مرجان	collision 179	dommage_materiel -42	none -86
مرحب*	dommage_materiel -44	evenement_climatique -45	none 143	vandalisme 68
مرحبا	dommage_materiel -44	evenement_climatique -45	none 143	vandalisme 68
مرحبا انا	collision 204	none -136	vandalisme -45	vol 68
مرسي*	blessure 262	none -128
مرسيليا	blessure 262	none -128
مرفق	collision 104	none -95	vol 163
مرفق*	autre 254	blessure -69	bris_de_glace -67	collision -123	dommage_materiel -64	evenement_climatique -93	none -193	vandalisme 196	vol -85
مركب*	blessure 258	collision 65	none -131	vol -59
مركو*	bris_de_glace 64	collision 149	none -86	vol -43
مركونه	bris_de_glace 91	collision 188	none -97	vol -46
مره	autre 213	blessure -76	collision -62	degats_des_eaux -73	dommage_materiel -78	evenement_climatique 135	incendie -41	none -183	vandalisme -45	vol 63
مريض	autre 229	blessure -243	bris_de_glace -62	collision -67	degats_des_eaux 100	dommage_materiel -104	evenement_climatique -60	incendie -56	none -191	vandalisme 89	vol -79
مزيا*	blessure -44	bris_de_glace -40	collision 315	vandalisme -52	vol -50
مزيان	bris_de_glace -41	collision 187	none 66
مساء	incendie 51	none 151
مساء السبت	blessure -44	dommage_materiel -46	incendie 91	none 158
مساء امس	collision -83	evenement_climatique -44	none 124	vandalisme 74
مساء صدمتني	collision 87	none -54
مساف*	collision -87	degats_des_eaux 112	dommage_materiel -61	evenement_climatique 101	none -90	vol 104
مستش*	none 201
مستشار	collision -48	none 247
مستشفي	collision 181	none -72
مستع*	collision 74	degats_des_eaux 101	none -46
مستو*	collision -97	incendie 273	none -99	vandalisme -43	vol 98
مستودع	collision -85	incendie 336	none -74	vandalisme -47	vol -57
مسدو*	blessure 69	collision -96	degats_des_eaux 343	dommage_materiel -83	evenement_climatique -61	incendie -47	none -163	vandalisme 44	vol -72
مسدود	autre -40	blessure -88	bris_de_glace -63	collision -126	degats_des_eaux 459	dommage_materiel -90	evenement_climatique -77	incendie -56	none -285	vandalisme -94	vol -94
مسرو*	autre -115	blessure -50	collision -133	degats_des_eaux -52	dommage_materiel -64	evenement_climatique -41	none -168	vandalisme -48	vol 342
مسروقه	autre -115	blessure -50	collision -133	degats_des_eaux -52	dommage_materiel -64	evenement_climatique -41	none -168	vandalisme -48	vol 342
مسكي*	blessure 219	bris_de_glace -59	collision 108	dommage_materiel -69	evenement_climatique -49	none -123	vol -83
مسكين	blessure 219	bris_de_glace -59	collision 108	dommage_materiel -69	evenement_climatique -49	none -123	vol -83
مشا	blessure 423	bris_de_glace -57	collision -175	dommage_materiel -79	evenement_climatique -63	none -191	vandalisme -56	vol -64
مشات	autre -47	blessure -51	collision -158	degats_des_eaux -58	dommage_materiel 124	evenement_climatique -99	incendie 261	none -137	vandalisme -67	vol 44
مشاو	blessure -46	bris_de_glace -42	collision 143	degats_des_eaux 69	dommage_materiel -54	evenement_climatique 106	incendie -42	none -97	vandalisme -60
مشكل	collision 185	degats_des_eaux -40	dommage_materiel -60	none -110	vandalisme 190	vol -65
مشي	degats_des_eaux 41	dommage_materiel 136	evenement_climatique -49	none -82	vandalisme 127	vol -93
مشيت	collision -83	degats_des_eaux 107	dommage_materiel -51	evenement_climatique -43	incendie -51	none -97	vandalisme 84	vol 193
مشيت عند	collision -69	dommage_materiel -43	incendie -41	none -110	vandalisme 216	vol 51
مشيت*	blessure -46	collision -82	evenement_climatique -41	none 123	vol 40
مشيتش	blessure -46	collision -82	evenement_climatique -41	none 123	vol 40
مصاب*	collision -66	degats_des_eaux -47	dommage_materiel -75	evenement_climatique -49	incendie 109	none -62	vandalisme 197	vol -84
مصار*	autre 313	blessure 131	collision -107	dommage_materiel -81	none -143	vandalisme -51	vol -51
مصاريف	autre 313	blessure 131	collision -107	dommage_materiel -81	none -143	vandalisme -51	vol -51
مصبا*	blessure -46	collision 306	degats_des_eaux -128	dommage_materiel 103	none -159	vol -46
مصباح	blessure -46	collision 306	degats_des_eaux -128	dommage_materiel 103	none -159	vol -46
مصدر*	collision -79	degats_des_eaux 378	dommage_materiel -43	evenement_climatique -48	none -118
مصدره	collision -76	degats_des_eaux 368	dommage_materiel -48	evenement_climatique -43	none -124
مصنع	collision 309	none -84
مضرو*	collision 199	degats_des_eaux -52	dommage_materiel -79	evenement_climatique -40	incendie -40	none -100	vandalisme 217	vol -81
مضروب	collision -97	degats_des_eaux -80	dommage_materiel -80	incendie -53	none -67	vandalisme 370	vol -117
مضروبه	collision 360	dommage_materiel -84	evenement_climatique -46	none -133	vandalisme -126	vol -48
مطر	blessure -55	bris_de_glace -58	collision -97	degats_des_eaux 132	dommage_materiel 170	evenement_climatique 168	incendie -47	none -170	vandalisme -56	vol -84
مع	collision 56	dommage_materiel -46	none 81
مع 9	collision 242	none -61
مع الحداش	blessure 164	collision -114	dommage_materiel -66	evenement_climatique -68	incendie -41	none 223	vandalisme -55	vol -67
مع السبعه	collision 52	none -52	vandalisme -52	vol 142
مع الطناش	blessure 170	collision -98	none 120	vol -59
مع العشره	collision 65	dommage_materiel -47	incendie 215	none -139	vol -48
مع سياره	collision 159	none -73
مع موظف	none 84
مع واحد	degats_des_eaux -73	dommage_materiel -67	evenement_climatique -40	incendie -40	none -127	vandalisme 289	vol -92
معا	collision 215	none -89
معاه	autre -43	blessure -53	bris_de_glace -65	collision 183	degats_des_eaux -45	dommage_materiel -73	evenement_climatique -66	incendie -54	none -200	vandalisme 256	vol -126
معاه*	blessure -43	bris_de_glace -46	collision 178	dommage_materiel -71	evenement_climatique 142	incendie -63	none -106	vandalisme -74	vol -54
معاها	blessure -43	bris_de_glace -46	collision 178	dommage_materiel -71	evenement_climatique 142	incendie -63	none -106	vandalisme -74	vol -54
معاي*	collision 173	none -53
معايا	collision 183	none -45
معايا الكونسطا	collision 177	none -49
معايا حتي	collision 135
معاينه	collision 166	none -59
معاينه وديه	collision 128	none -44
معرف*	autre 336	blessure -70	collision -64	dommage_materiel -42	evenement_climatique -46	none -68	vol -44
معرفه	autre 336	blessure -70	collision -64	dommage_materiel -42	evenement_climatique -46	none -68	vol -44
معرو*	blessure -65	collision 89	dommage_materiel 224	none -72	vandalisme -46	vol -113
معصم*	blessure 299	collision -120	degats_des_eaux -48	dommage_materiel -66	evenement_climatique -53	none -102	vandalisme -52	vol 99
معصمي	blessure 299	collision -120	degats_des_eaux -48	dommage_materiel -66	evenement_climatique -53	none -102	vandalisme -52	vol 99
معطف*	blessure -60	bris_de_glace -44	collision -92	degats_des_eaux -46	dommage_materiel -85	evenement_climatique -56	incendie 96	none -159	vol 305
معطفه	blessure -60	bris_de_glace -44	collision -92	degats_des_eaux -46	dommage_materiel -85	evenement_climatique -56	incendie 96	none -159	vol 305
معلم	blessure -85	bris_de_glace -79	collision -142	degats_des_eaux -89	dommage_materiel -79	evenement_climatique 254	incendie -59	none -155	vandalisme -70	vol 225
معمر*	collision -119	dommage_materiel -59	evenement_climatique 189	incendie -40	none -87	vol 155
معني	collision -216	none 308
معوج	blessure 243	bris_de_glace -52	collision -179	degats_des_eaux -51	dommage_materiel -59	evenement_climatique -81	incendie -52	none -151	vandalisme 214	vol -123
معي	collision 230	none -61
مغلق*	blessure -50	bris_de_glace -67	collision -81	degats_des_eaux -97	dommage_materiel -71	evenement_climatique 268	incendie -51	none -125	vol 117
مفات*	autre 267	collision -69	degats_des_eaux -53	dommage_materiel -47	none -123	vol 59
مفاتيحي	autre 305	blessure -49	collision -61	degats_des_eaux -55	dommage_materiel -54	evenement_climatique -48	none -147	vandalisme -44	vol -100
مفاج*	collision -78	dommage_materiel 261	none -83	vol -50
مفاجي	collision -78	dommage_materiel 261	none -83	vol -50
مفاجي في	collision -78	dommage_materiel 261	none -83	vol -50
مفتو*	bris_de_glace 106	degats_des_eaux 134	dommage_materiel -56	none -92
مفتوح	blessure -40	bris_de_glace 179	collision 93	degats_des_eaux -64	dommage_materiel -51	evenement_climatique -48	incendie -48	none -124	vandalisme -52	vol 69
مفتوحا	degats_des_eaux 302	dommage_materiel -63	none -63
مقدم*	collision 304	none -103
مقدمتي	collision 225	none -81
مقدمه	collision 309	none -122
مقطو*	autre -115	blessure 452	bris_de_glace -133	collision -174	degats_des_eaux -150	dommage_materiel -198	evenement_climatique -164	incendie -135	none -560	vandalisme -269	vol 40
مقلو*	collision -58	dommage_materiel -43	none -77	vandalisme 321
مقلوعه	collision -50	degats_des_eaux -53	dommage_materiel -42	none -72	vandalisme 300	vol -63
مكان	collision -103	evenement_climatique 210	incendie 87	none -119	vol -54
مكتب*	autre -42	blessure -114	bris_de_glace -50	collision -123	degats_des_eaux 511	dommage_materiel -85	evenement_climatique -156	incendie -62	none -244	vandalisme -111	vol -71
مكرو*	blessure -50	bris_de_glace -54	collision -124	degats_des_eaux -42	dommage_materiel 138	evenement_climatique -76	incendie -44	none -138	vandalisme -72	vol 303
مكروه	blessure -50	bris_de_glace -54	collision -124	degats_des_eaux -42	dommage_materiel 138	evenement_climatique -76	incendie -44	none -138	vandalisme -72	vol 303
مكسو*	blessure -45	bris_de_glace 89	collision 210	degats_des_eaux -40	dommage_materiel -49	evenement_climatique -44	none -201	vandalisme 87
مكسور	bris_de_glace 134	none -165	vandalisme 140	vol 46
مكنا*	bris_de_glace 104	collision -71	incendie 182	none -88
مكناس	bris_de_glace 104	collision -71	incendie 182	none -88
ملء	collision 220	none -97
ملء المعاينه	collision 256	none -122
ملان*	collision 256	none -67
ملانا	collision 256	none -67
ملانا المعاينه	collision 250	evenement_climatique -43	none -65
ملتق*	collision 119	none -57
ملتقي	collision 119	none -57
ملثم*	collision -79	none -177	vandalisme 162	vol 193
ملف	autre -78	collision 98	degats_des_eaux -44	incendie -41	none 227
ملفي	collision -60	none 333
ملي	blessure -46	bris_de_glace 75	dommage_materiel 152	none -97	vandalisme -50
ملي بغيت	blessure -52	bris_de_glace 221	degats_des_eaux -58	dommage_materiel -50	none -106	vandalisme -51	vol 46
ملي كنت	bris_de_glace -48	collision -165	degats_des_eaux -52	dommage_materiel 245	evenement_climatique -47	incendie 131	none -174	vandalisme -59	vol -88
مليي*	bris_de_glace 163	collision -65	evenement_climatique -55	incendie -45	none -105	vandalisme 141	vol -53
ملييه	bris_de_glace 163	collision -65	evenement_climatique -55	incendie -45	none -105	vandalisme 141	vol -53
ممر	collision 306	dommage_materiel -44	none -70	vol -117
ممر الراجلين	collision 306	dommage_materiel -44	none -70	vol -117
ممكن	autre 173	collision -77	degats_des_eaux -40	dommage_materiel -51	none 221	vandalisme -67	vol -86
من	none -64	vol 62
من الارض	blessure -47	bris_de_glace 180	collision -75	degats_des_eaux 217	dommage_materiel -49	evenement_climatique -83	none -125	vandalisme -43	vol -109
من الاسبوع	none 208
من البارح	blessure -40	bris_de_glace -85	collision 59	degats_des_eaux 264	dommage_materiel -58	evenement_climatique -64	none -161	vol -44
من البالكون	autre -49	blessure -57	bris_de_glace -61	collision -149	degats_des_eaux -95	dommage_materiel -116	evenement_climatique -57	incendie -76	none -148	vandalisme 261	vol 212
من البكا	collision 92	degats_des_eaux 223	dommage_materiel -46	evenement_climatique -56	none -47	vandalisme -40
من الجبل	blessure -40	collision 71	degats_des_eaux -58	evenement_climatique 239	incendie -47	none -43	vol -58
من الجنب	none -89	vandalisme 162
من الجهتين	bris_de_glace 148	collision -75	vandalisme 44
من الجهه	collision 81
من الخلف	collision 237	none -84
من الدوش	blessure -45	collision -113	degats_des_eaux 351	dommage_materiel -79	evenement_climatique -45	none -97	vol -90
من السقف	bris_de_glace -60	collision -104	degats_des_eaux 190	dommage_materiel -55	evenement_climatique 218	none -163	vandalisme -44
من الصدمه	collision 157
من الطرفين	collision 250	none -99
من العمل	collision 105	evenement_climatique -42	none -121	vandalisme 167
من القدام	collision 121	dommage_materiel -45	evenement_climatique -80	none -99	vandalisme 177	vol -50
من اللور	collision 213
من الم	collision 201	none -50	vol -59
من الموقف	collision 245	none -64
من اليمين	bris_de_glace 134	collision -59	evenement_climatique -48	none -61	vandalisme 141	vol -86
من امام	blessure -43	collision -104	dommage_materiel -59	evenement_climatique -68	none -95	vandalisme -43	vol 399
من بعد	collision 74	incendie 147	none -73	vol -42
من بلاصتو	collision 211	degats_des_eaux 94	dommage_materiel -50	evenement_climatique -48	incendie -49	none -89
من بيت	vol 131
من تحت	blessure -41	collision -52	degats_des_eaux 196	dommage_materiel -49	none -92	vol 87
من دون	degats_des_eaux 266	dommage_materiel -74	evenement_climatique -58	incendie -51	none -85	vol -54
من سقف	degats_des_eaux 139	evenement_climatique 52	none -44
من شاحنه	bris_de_glace 156	collision -56
من شقه	blessure -67	collision -92	degats_des_eaux 482	dommage_materiel -175	evenement_climatique -84	incendie -43	none -161	vandalisme -44	vol -52
من طرف	bris_de_glace 222	collision 120	evenement_climatique -70	none -166	vol -60
من عام	collision 124	dommage_materiel -65	incendie -47	none -53	vol 122
من عند	autre -48	blessure -76	bris_de_glace -54	collision -127	degats_des_eaux 223	dommage_materiel 240	evenement_climatique -69	incendie 69	none -173	vandalisme -86	vol -232
من غير	collision 288	none -73
من فضلك	none 245	vol -44
من فضلكم	none 211
من فعل	collision -55	none -94	vandalisme 229	vol -50
من فوق	autre -44	blessure 259	bris_de_glace -56	collision -157	degats_des_eaux -59	evenement_climatique -93	incendie -55	none -155	vandalisme -79	vol 205
من قبل	collision 246	none -62
من قدام	autre -52	blessure -106	bris_de_glace -49	collision -119	degats_des_eaux -73	dommage_materiel 285	evenement_climatique -97	incendie -45	none -119	vandalisme -56	vol 171
من كان	collision 135	none -61
من لور	bris_de_glace -61	collision 304	degats_des_eaux -47	dommage_materiel -151	evenement_climatique -40	none -143	vol -49
من موقف	blessure -71	collision 61	degats_des_eaux -41	dommage_materiel -54	incendie -46	none -132	vandalisme -78	vol 329
من نافذه	bris_de_glace -56	collision -81	degats_des_eaux -69	dommage_materiel -52	evenement_climatique 219	incendie -48	none -129	vandalisme -43	vol 186
من نوع	blessure 114	dommage_materiel 112	none -51
من يدي	autre -68	blessure -107	bris_de_glace -40	collision -120	degats_des_eaux -82	dommage_materiel 417	evenement_climatique -75	none -174	vandalisme -67	vol -80
منا	collision 85	evenement_climatique 112	none -50
منتص*	collision -41	evenement_climatique 139	none 141	vandalisme -47
منتصف	collision -41	evenement_climatique 139	none 141	vandalisme -47
منتصف الليل	collision -41	evenement_climatique 139	none 141	vandalisme -47
منذ	blessure 63	degats_des_eaux 50	dommage_materiel -50
منذ اسبوع	blessure -42	collision -69	degats_des_eaux 189	dommage_materiel -71	evenement_climatique -49	none -45	vandalisme -81	vol 152
منذ ثلاثه	collision 49	none 164	vol -62
منذ ذلك	blessure 227	collision 209	degats_des_eaux -51	dommage_materiel -81	evenement_climatique -55	incendie -43	none -214	vandalisme -55	vol -55
منذ عشره	collision -40	degats_des_eaux 67	none 140
منذ يومين	collision -140	degats_des_eaux 121	dommage_materiel -55	evenement_climatique -61	none 270	vol -58
منزل*	degats_des_eaux -68	none -119	vandalisme 167
منزلنا	degats_des_eaux -41	evenement_climatique 140	incendie 80	vol -41
منزلي	blessure -46	degats_des_eaux -79	evenement_climatique -92	none -145	vandalisme 194	vol 59
منعر*	collision 236	none -59
منعرج	collision 236	none -59
منفو*	blessure 203	bris_de_glace -52	degats_des_eaux 130	dommage_materiel -60	evenement_climatique -89	none -66	vol -70
منفوخين	blessure 252	bris_de_glace -63	dommage_materiel -51	evenement_climatique -52	none -78	vandalisme -45	vol -70
منكم	autre 384	blessure -84	bris_de_glace -63	collision -121	degats_des_eaux -62	dommage_materiel -112	evenement_climatique -89	incendie -50	none -59	vandalisme -65	vol -86
منه	blessure -50	bris_de_glace 62	degats_des_eaux 362	dommage_materiel -76	incendie -52	none -132	vandalisme -62	vol -49
منها	autre 86	collision 104	dommage_materiel -41	incendie 222	none -115	vandalisme -64	vol -51
منهم	bris_de_glace 117	collision -130	evenement_climatique 90	none -66	vandalisme 161	vol -70
منو	bris_de_glace 48	collision -88	degats_des_eaux 140	dommage_materiel -59	incendie 42	vandalisme -49	vol -54
مني	blessure -75	bris_de_glace 42	collision -53	degats_des_eaux 41	dommage_materiel 290	evenement_climatique -50	none -174	vandalisme -49	vol 70
مهرس	autre -45	blessure -50	bris_de_glace -78	collision 293	degats_des_eaux -72	dommage_materiel -99	evenement_climatique -59	incendie -98	none -211	vandalisme -64	vol 173
مهرس*	blessure -61	collision 191	degats_des_eaux -41	dommage_materiel -55	evenement_climatique 94	incendie -44	none -114	vandalisme 44	vol -96
مهرسه	blessure -69	collision 241	degats_des_eaux -46	dommage_materiel -66	evenement_climatique 140	incendie -44	none -123	vandalisme -123	vol -77
مواف*	autre -62	blessure -94	bris_de_glace -67	collision -117	degats_des_eaux -72	dommage_materiel -114	evenement_climatique -90	incendie -63	none 265	vandalisme -88	vol -98
موجه	autre -42	blessure -62	bris_de_glace -102	collision -122	degats_des_eaux 168	dommage_materiel -111	evenement_climatique 341	incendie -91	none -202	vandalisme -73	vol -103
موخر*	collision 120	none -48
موخره	collision 120	none -48
موخره سيارتي	collision 120	none -48
مورا	bris_de_glace 88	collision 165	dommage_materiel -50	evenement_climatique -43	none -86	vandalisme -55	vol 103
موطو*	autre -48	blessure -96	bris_de_glace -59	collision 303	degats_des_eaux -54	dommage_materiel -72	evenement_climatique -56	incendie -42	none -199	vandalisme -83
موطور	autre -48	blessure -96	bris_de_glace -59	collision 303	degats_des_eaux -54	dommage_materiel -72	evenement_climatique -56	incendie -42	none -199	vandalisme -83
موظف	autre -48	collision -87	dommage_materiel -52	none 105	vol 193
موعد	bris_de_glace 160	collision -52	degats_des_eaux -43	dommage_materiel -45	none -148	vandalisme -62	vol 144
موقع*	blessure -49	bris_de_glace -46	collision 103	degats_des_eaux -48	dommage_materiel -88	evenement_climatique -51	incendie -43	none 109	vandalisme -48	vol -55
موقعه	blessure -49	bris_de_glace -46	collision 103	degats_des_eaux -48	dommage_materiel -88	evenement_climatique -51	incendie -43	none 109	vandalisme -48	vol -55
موقف	blessure -42	collision 81	none -91	vol 184
موقف المستشفي	collision 105	none -62	vandalisme 96	vol -57
مول	collision 287	degats_des_eaux 41	none -68	vol -45
مولا*	blessure -43	collision 165	dommage_materiel -60	none -60	vol 111
مولات	collision 166	degats_des_eaux 133	dommage_materiel -66	evenement_climatique -41	none -62	vol -75
مينا*	blessure -47	collision 142	degats_des_eaux -40	dommage_materiel 184	none -89
ميناء	collision 267	none -68
ناري*	collision 148	dommage_materiel -50	none -90	vol 137
ناريه	collision 148	dommage_materiel -50	none -90	vol 137
ناريه وانا	collision 142	vol -47
نازل	blessure -40	collision 326	dommage_materiel -61	none -85	vol -76
نازل*	blessure 248	bris_de_glace -64	collision -194	degats_des_eaux -75	dommage_materiel -80	evenement_climatique -47	incendie -124	none -136	vandalisme 246	vol -73
ناضت	autre -60	blessure -48	bris_de_glace -47	collision -129	dommage_materiel 334	evenement_climatique -78	incendie 111	none -212	vandalisme -50	vol -82
ناعس	blessure -65	collision 200	dommage_materiel -46	evenement_climatique -42	incendie -58	none -105	vandalisme -61	vol 130
ناعس*	blessure 121	collision -91	degats_des_eaux -49	dommage_materiel -85	evenement_climatique 322	incendie -48	none -109	vandalisme -43	vol -51
ناعسين	blessure -59	collision -94	degats_des_eaux -53	dommage_materiel -75	evenement_climatique 421	incendie -48	none -142	vandalisme -51	vol -61
نافذ*	autre -42	blessure -60	bris_de_glace 227	collision -46	degats_des_eaux -86	dommage_materiel -80	incendie -52	none -208	vandalisme -67	vol 122
نافذه	autre -42	blessure -60	bris_de_glace 227	collision -46	degats_des_eaux -86	dommage_materiel -80	incendie -52	none -208	vandalisme -67	vol 122
نافذه الحمام	collision -68	none -115	vandalisme -41	vol 284
نايم	autre -54	blessure -56	dommage_materiel -67	evenement_climatique -41	none -57	vol 242
نايم*	collision 55	dommage_materiel -97	none -103	vol 226
نترو	blessure -46	collision -78	none -80	vandalisme -48	vol 296
نترو ليا	blessure -46	collision -78	none -80	vandalisme -48	vol 296
نتصل	collision 122
نتصل بالشرطه	collision 76
نتفا*	collision 258	dommage_materiel -47	none -61
نتفاهمو	collision 258	dommage_materiel -47	none -61
نجا	collision 192	degats_des_eaux -67	dommage_materiel -51	incendie 89	none -44
نجمه	bris_de_glace 382	collision -70	degats_des_eaux -45	dommage_materiel -42	none -236	vol -44
نحرر	collision 69	degats_des_eaux 103
نحن	evenement_climatique 132	incendie 77	none -72
نحو	blessure -43	collision 179	degats_des_eaux 207	dommage_materiel -65	none -166	vol -51
نحيط*	bris_de_glace 137	collision -50	degats_des_eaux 99	none -92
نحيطكم	bris_de_glace 137	collision -50	degats_des_eaux 99	none -92
نحيطكم علما	bris_de_glace 137	collision -50	degats_des_eaux 99	none -92
نخلص	bris_de_glace 165	collision -107	degats_des_eaux 218	dommage_materiel -74	none -147	vol -58
نخلص*	autre -49	blessure -59	bris_de_glace 400	collision -115	degats_des_eaux -71	dommage_materiel -76	evenement_climatique -53	incendie -46	none -92	vandalisme -68	vol -74
نخلصوه	autre -49	blessure -59	bris_de_glace 400	collision -115	degats_des_eaux -71	dommage_materiel -76	evenement_climatique -53	incendie -46	none -92	vandalisme -68	vol -74
ندير	blessure -40	degats_des_eaux 151	dommage_materiel -77	none 43	vol 63
نر	collision 274	none -130
نر داعيا	collision 274	none -130
نزل	dommage_materiel -40	evenement_climatique 170	none -73	vol 81
نزل علينا	collision -96	evenement_climatique 306	none -60
نزلا*	blessure -48	bris_de_glace -40	collision 42	degats_des_eaux -51	dommage_materiel -70	evenement_climatique -52	incendie 285	none -104	vandalisme -73	vol -74
نزلت	bris_de_glace 84	degats_des_eaux 76	dommage_materiel -43	evenement_climatique 119	incendie -53	none -147	vandalisme -43	vol 63
نزلن*	collision 179
نزلنا	collision 179
نزلو	collision 294	none -60
نزلو*	blessure -66	bris_de_glace -46	collision 41	dommage_materiel -52	evenement_climatique -43	incendie 202	none -84
نزلوا	blessure -66	bris_de_glace -46	collision 41	dommage_materiel -52	evenement_climatique -43	incendie 202	none -84
نستد*	collision 211	none -74
نستدع	collision 211	none -74
نستدع الشرطه	collision 211	none -74
نسخه	autre 550	blessure -153	bris_de_glace -124	collision -219	degats_des_eaux -111	dommage_materiel -161	evenement_climatique -124	incendie -109	none -281	vandalisme -196	vol -102
نسول	autre 175	blessure -74	bris_de_glace -68	degats_des_eaux -53	dommage_materiel -72	evenement_climatique -73	incendie -79	none 147	vandalisme -54	vol -72
نسي	bris_de_glace -41	collision -64	degats_des_eaux 194	dommage_materiel -110	evenement_climatique -61	incendie 210	none -112	vandalisme -45	vol -72
نسي ابني	bris_de_glace -41	collision -64	degats_des_eaux 194	dommage_materiel -110	evenement_climatique -61	incendie 210	none -112	vandalisme -45	vol -72
نسيت	autre 400	blessure -50	bris_de_glace -44	collision -110	degats_des_eaux 209	dommage_materiel -62	evenement_climatique -54	none -198	vandalisme -45	vol -114
نسيت*	autre 330	blessure -60	bris_de_glace -61	collision -150	degats_des_eaux -83	dommage_materiel 218	evenement_climatique -84	incendie -45	none -167	vandalisme -45	vol -185
نسيتها	autre 130	blessure -57	bris_de_glace -53	collision -141	degats_des_eaux -49	dommage_materiel 282	evenement_climatique -67	incendie -45	none -179	vol -179
نشري	collision -59	none -111	vandalisme -79	vol 294
نشوف*	collision -71	degats_des_eaux -50	evenement_climatique -53	none -61	vol 316
نشوفو	collision -71	degats_des_eaux -50	evenement_climatique -53	none -61	vol 316
نصب	collision 154	none -52
نصف	blessure -47	degats_des_eaux 113	dommage_materiel -67	evenement_climatique 47	incendie -41	none 129	vandalisme -42	vol -68
نصلي	collision 114	dommage_materiel -71	incendie -41	none -97	vol 142
نظام	blessure -49	bris_de_glace -55	collision -110	degats_des_eaux 250	dommage_materiel 208	evenement_climatique -155	incendie -65	none -152	vandalisme -52	vol -86
نعرف	autre 140	dommage_materiel -40	none 40	vol -51
نعرف واش	autre 258	none -138	vol -54
نعست	autre -67	blessure -64	bris_de_glace -51	collision -126	degats_des_eaux 291	dommage_materiel -72	evenement_climatique -93	incendie 213	none -208	vandalisme -125	vol -261
نعم	collision -76	dommage_materiel -49	none 360	vol -43
نعم بالتاكيد	none 134
نعم هذا	collision -45	none 99
نفرا*	collision 355	dommage_materiel -54	none -87	vandalisme -62	vol -74
نفس	collision 265	none -76
نفس الشركه	collision 265	none -76
نفق	collision 42	evenement_climatique 132	none -48
نقل	collision 83	degats_des_eaux -73	dommage_materiel 207	none -63
نقل الاثاث	blessure -44	dommage_materiel 187	evenement_climatique -42	none -70
نكن	collision -42	evenement_climatique 135	none -49	vandalisme -113	vol 125
نكن في	collision -42	evenement_climatique 135	none -49	vandalisme -113	vol 125
نمرت*	collision 251	none -74
نمرتو	collision 251	none -74
نمشي	autre 142	blessure -40	collision -133	dommage_materiel -48	none -105	vandalisme -43	vol 277
نملا	collision 98
نموذ*	collision 86	degats_des_eaux 153	none -105	vol -42
نموذج	collision 86	degats_des_eaux 153	none -105	vol -42
نموذج المعاينه	collision 86	degats_des_eaux 153	none -105	vol -42
نهار	autre 62	incendie -44	none 87
نهار الاثنين	collision 65	vandalisme 99	vol -53
نهار الاحد	autre 178	blessure -45	bris_de_glace -46	collision 79	degats_des_eaux -47	dommage_materiel -92	evenement_climatique -43	incendie -46	none 100	vol -101
نهار الجمعه	autre 173	dommage_materiel -54	none -117	vol -46
نهار السبت	blessure -47	collision -104	degats_des_eaux 73	dommage_materiel -98	none 161	vol 141
نهضر	autre -41	bris_de_glace -47	collision -83	incendie 108	none 211	vandalisme -56	vol -68
نوع	blessure 114	dommage_materiel 112	none -51
نوقع	collision 162	degats_des_eaux 90	none -74
نوقع اي	collision 111	degats_des_eaux 161	evenement_climatique -47	none -92	vandalisme -44	vol -40
نومي	collision -84	degats_des_eaux 159	dommage_materiel -92	evenement_climatique -44	none -110	vandalisme -45	vol 204
نونب*	collision -41	degats_des_eaux -70	dommage_materiel 112	evenement_climatique 129	none -74
نونبر	collision -41	degats_des_eaux -70	dommage_materiel 112	evenement_climatique 129	none -74
نيفي	autre -58	blessure -75	bris_de_glace 185	collision 271	degats_des_eaux -102	dommage_materiel -143	evenement_climatique -95	incendie -130	none -195	vandalisme -76	vol -173
هاتف*	blessure -57	degats_des_eaux -63	dommage_materiel 187	evenement_climatique -53	vandalisme -45	vol 134
هاتفي	blessure -68	collision -160	degats_des_eaux -84	dommage_materiel 267	evenement_climatique -62	none -172	vandalisme -44	vol 232
هاتفي في	autre -48	blessure -144	bris_de_glace -48	collision -89	degats_des_eaux -136	dommage_materiel 285	evenement_climatique -122	incendie -66	none -212	vandalisme -67
هاد	bris_de_glace 42	none -88	vandalisme 156
هاد الصباح	collision 69	none -81	vol 111
هاد الليله	bris_de_glace 134	collision -55	degats_des_eaux -41	dommage_materiel -40	evenement_climatique -45	none -54	vandalisme 198	vol -212
هاد المره	collision 174	incendie 167	none -94	vandalisme -44	vol -88
هادش*	collision -95	degats_des_eaux 71	dommage_materiel -63	evenement_climatique -59	none 238	vandalisme -48	vol -62
هادشي	collision -95	degats_des_eaux 71	dommage_materiel -63	evenement_climatique -59	none 238	vandalisme -48	vol -62
هادي	blessure -70	bris_de_glace -49	evenement_climatique -53	incendie -46	none 210	vandalisme -60	vol 60
هبت	collision -40	dommage_materiel -54	evenement_climatique 247	none -74	vol -44
هبط	collision 52	degats_des_eaux 204	dommage_materiel -79	none -145	vol -40
هذا	autre 53	dommage_materiel -44	none 140	vandalisme -47
هذا الصباح	autre 68	blessure -42	bris_de_glace 65	degats_des_eaux 59	dommage_materiel -67	evenement_climatique -56	none 115	vandalisme -73	vol -78
هذا صحيح	autre 270	blessure -42	collision -56	dommage_materiel -83	vol -56
هذا يوم	bris_de_glace -40	collision -56	degats_des_eaux 202	dommage_materiel 107	evenement_climatique -49	incendie -41	none -99
هذه	blessure 140	degats_des_eaux -41	dommage_materiel -55	evenement_climatique -42	none -153	vol 237
هرب	collision 307	none -80	vandalisme -94	vol -57
هل	autre 288	collision -87	degats_des_eaux -40	dommage_materiel -67	evenement_climatique -47	none 175	vandalisme -49
هل تاميني	autre 50	bris_de_glace -86	none 220	vol -44
هل تتكلمون	collision -55	none 206
هل توصلتم	collision -42	none 262
هل من	autre -132	blessure -40	collision -79	degats_des_eaux -46	dommage_materiel -69	evenement_climatique -40	none 429	vandalisme -45	vol -58
هل هذا	autre 308	blessure 229	bris_de_glace -57	collision -146	degats_des_eaux -72	dommage_materiel -135	evenement_climatique -67	incendie -49	none -354	vandalisme -52	vol -105
هل هناك	autre -66	collision -43	none 288
هما	autre -41	bris_de_glace -41	collision 152	dommage_materiel -49	incendie -41	none -103	vandalisme -77	vol 193
هما اللي	autre -41	bris_de_glace -41	collision 152	dommage_materiel -49	incendie -41	none -103	vandalisme -77	vol 193
هنا	collision 133	none -57	vol 119
هناك	autre -41	degats_des_eaux 46	dommage_materiel -62	evenement_climatique -42	none 196
ههه	autre -49	blessure -71	bris_de_glace -75	collision 59	degats_des_eaux 199	dommage_materiel -76	evenement_climatique -81	incendie 130	none -174	vandalisme -109	vol 116
هو	collision 98	dommage_materiel -46	evenement_climatique -44	none 117
هو اللي	blessure -40	bris_de_glace 58	collision 221	degats_des_eaux 91	evenement_climatique -57	none -144	vandalisme -50	vol -54
هو ما	collision 282	none -75
هو من	collision 59	none -67	vol 124
هي	blessure -41	collision 187	degats_des_eaux 46	dommage_materiel 75	evenement_climatique -47	none -47	vandalisme -41	vol -62
هي اللي	autre -40	blessure -40	collision 246	degats_des_eaux -50	dommage_materiel -60	evenement_climatique -41	incendie 160	none -123	vandalisme -64	vol -86
و	collision 109	dommage_materiel -48	evenement_climatique -50	none -174	vol 83
و شعلات	autre -48	blessure -66	bris_de_glace -53	collision -88	degats_des_eaux -83	dommage_materiel -83	evenement_climatique -49	incendie 430	none -104	vandalisme -89	vol -80
وابن*	collision 174
واتل*	blessure -62	bris_de_glace -72	collision -102	degats_des_eaux -74	dommage_materiel 167	evenement_climatique 287	incendie -49	none -214	vandalisme -72	vol -103
واتلفت	blessure -62	bris_de_glace -72	collision -102	degats_des_eaux -74	dommage_materiel 167	evenement_climatique 287	incendie -49	none -214	vandalisme -72	vol -103
واجه*	bris_de_glace 100	collision -51	none -113	vandalisme 280	vol -75
واجهه	bris_de_glace 100	collision -51	none -113	vandalisme 280	vol -75
واجهه محلي	none -47	vandalisme 178	vol -74
واحت*	autre 136	blessure 193	collision -84	degats_des_eaux -43	dommage_materiel -116	evenement_climatique -56	none -90	vandalisme -40	vol -43
واحتاج	autre 136	blessure 193	collision -84	degats_des_eaux -43	dommage_materiel -116	evenement_climatique -56	none -90	vandalisme -40	vol -43
واحتاج الي	autre 136	blessure 193	collision -84	degats_des_eaux -43	dommage_materiel -116	evenement_climatique -56	none -90	vandalisme -40	vol -43
واحد	degats_des_eaux -46	none 74
واحد السيد	autre -66	blessure -65	bris_de_glace -50	collision -130	degats_des_eaux -62	dommage_materiel 328	evenement_climatique -47	incendie -47	none -163	vandalisme -66
واحد الشاب	collision 268	none -53	vandalisme -42
واحد المرا	collision 94	dommage_materiel -46	none -67	vandalisme -49	vol 169
واحد ضرب	blessure -40	collision 118	evenement_climatique -81	none -90	vandalisme 176	vol -147
واحد ما	collision -120	degats_des_eaux -49	dommage_materiel -43	evenement_climatique 211	incendie 111	none -146	vol 89
واحد*	blessure 127	bris_de_glace 74	collision -122	degats_des_eaux -55	dommage_materiel -71	none 50	vandalisme 58	vol -66
واحدثت	bris_de_glace 192	collision -69	none -41
واحده	autre -47	blessure 190	collision -141	degats_des_eaux -79	dommage_materiel -97	none 128	vandalisme -82	vol -79
واخا	blessure -60	bris_de_glace -49	collision -93	degats_des_eaux -47	dommage_materiel -74	evenement_climatique -60	incendie -40	none 273	vandalisme -52	vol -66
واخذ	bris_de_glace -54	collision -92	degats_des_eaux -69	dommage_materiel -163	evenement_climatique -41	none -127	vandalisme -47	vol 376
واخذ*	none -86	vol 260
واخذت	blessure 109	none -65	vol 74
واخذوا	collision -41	dommage_materiel -43	evenement_climatique -42	none -101	vol 332
وارت*	collision 183	none -41
واش	autre 307	collision 104	dommage_materiel -58	none -133	vol -71
واش التامين	autre 482	collision -108	degats_des_eaux -42	dommage_materiel -67	evenement_climatique -51	none -183	vandalisme -49	vol -87
واصط*	blessure -51	collision 384	degats_des_eaux -44	dommage_materiel -61	none -165	vandalisme -42	vol -77
واصطدمت	blessure -51	collision 384	degats_des_eaux -44	dommage_materiel -61	none -165	vandalisme -42	vol -77
واصي*	evenement_climatique 159	incendie 42	none -69	vandalisme -43
واصيب	evenement_climatique 159	incendie 42	none -69	vandalisme -43
واضط*	autre 272	blessure -42	collision -81	degats_des_eaux 139	dommage_materiel -55	evenement_climatique -79	incendie -51	none -90	vandalisme -40	vol -48
واضطررت	autre 323	collision -98	dommage_materiel -52	evenement_climatique -46	incendie -40	none -120	vandalisme -52	vol -55
واضطررت الي	autre 323	collision -98	dommage_materiel -52	evenement_climatique -46	incendie -40	none -120	vandalisme -52	vol -55
واطف*	collision 82	incendie 89	none -74
واعت*	collision 80	dommage_materiel 144	evenement_climatique -53	none -56
واعط*	collision 222	none -80
وافس*	collision -56	degats_des_eaux 189	dommage_materiel -54	evenement_climatique 137	incendie -42	none -106
وافسد	bris_de_glace -41	collision -57	degats_des_eaux 92	dommage_materiel -52	evenement_climatique 195	none -129
واقف	collision 138	dommage_materiel -47	none -47	vandalisme -42	vol 107
واقف في	collision 183
واقف*	collision 189	evenement_climatique 135	none -102	vandalisme -48	vol -43
واقفا	collision 316	none -143	vandalisme -43	vol -78
واقفه	collision 75	evenement_climatique 176	none -84	vandalisme -51
واكل	autre 266	blessure -164	bris_de_glace -81	collision -202	degats_des_eaux -128	dommage_materiel 360	evenement_climatique -109	incendie -81	none -402	vandalisme -98	vol -151
والا*	blessure -54	collision -47	degats_des_eaux 44	none 46	vandalisme -44	vol 91
والب*	blessure 41	dommage_materiel -58	incendie 76	none -85	vandalisme -43	vol 53
والبخار	autre -48	blessure 436	bris_de_glace -76	collision -134	degats_des_eaux -63	dommage_materiel -107	evenement_climatique -69	incendie -54	none -144	vandalisme -42	vol -52
والبوليس	collision 129	dommage_materiel -43	evenement_climatique -41	incendie 80	none -75	vol 101
والت*	blessure -69	collision -73	degats_des_eaux 252	evenement_climatique -57	none -113	vandalisme -46	vol 137
والتلفاز	dommage_materiel 75	vol 59
والتلفازه	collision -60	degats_des_eaux 101	none -51	vol 138
والث*	blessure -48	collision -109	degats_des_eaux 66	dommage_materiel -51	evenement_climatique 347	incendie -70	none -108	vol -53
والثلاجه	blessure -47	collision -152	degats_des_eaux -100	dommage_materiel -55	evenement_climatique 381	incendie -98	none -173	vandalisme -48	vol -56
والج*	degats_des_eaux 103	dommage_materiel -59	evenement_climatique 48	none -105	vandalisme -46	vol 114
والجدارميه	blessure -41	collision 108	dommage_materiel -89	evenement_climatique -75	incendie -68	none -105	vandalisme -68	vol 243
والح*	collision -64	dommage_materiel -41	incendie 217	none -126	vandalisme 52
والحمد	collision 64	evenement_climatique 58	incendie 78	none -72
والحمد لله	collision 64	evenement_climatique 58	incendie 78	none -72
والخ*	collision -80	degats_des_eaux 89	evenement_climatique 75	none -65	vandalisme -40	vol 150
والد*	blessure 88	collision 69	evenement_climatique 78	none -89
والدتي	collision -55	degats_des_eaux 137	none -54	vandalisme -47	vol 126
والدرك	collision -86	dommage_materiel -66	evenement_climatique 320	none -63
والدم	blessure -48	collision 317	dommage_materiel -46	none -123	vol -69
والدي	blessure 275	collision 58	dommage_materiel -86	evenement_climatique -46	none -125	vol -74
والر*	blessure 73	collision 235	dommage_materiel -58	incendie 59	none -129	vandalisme -47	vol -53
والرادياتور	bris_de_glace -42	collision 264	none -95
والراديو	blessure 254	collision -53	dommage_materiel -49	none -118	vol -75
والربع	bris_de_glace 147	collision 193	dommage_materiel -40	none -167	vandalisme -50	vol -42
والز*	bris_de_glace 88	degats_des_eaux 119	dommage_materiel -42	evenement_climatique -42	none -95	vol -47
والزجاج	bris_de_glace 176	collision 101	evenement_climatique -48	none -97	vandalisme 40	vol -45
والزرابي	degats_des_eaux 61	evenement_climatique -44	incendie 165	vol -53
والزربيه	collision -68	degats_des_eaux 308	dommage_materiel -66	none -123	vol -45
والس*	autre 47	blessure -53	collision 51	dommage_materiel -65	incendie 160	none -133	vol 46
والسايق	collision 213	none -80
والستاره	autre -104	blessure -157	bris_de_glace -61	collision -166	degats_des_eaux -96	dommage_materiel -109	evenement_climatique -84	incendie 553	none -300	vandalisme -83	vol -119
والسقف	collision 47	dommage_materiel -50	evenement_climatique 190	incendie 60	none -44	vandalisme -62	vol -40
والش*	collision 60	degats_des_eaux -40	dommage_materiel 77	incendie 74	none -109
والشرطه	collision 93	incendie 74	none -93	vandalisme 71	vol -49
والص*	autre 92	collision 48	dommage_materiel -58	incendie 129	none -108	vandalisme -47
والض*	autre -46	blessure -63	bris_de_glace -46	collision -42	degats_des_eaux -75	dommage_materiel -95	evenement_climatique 103	incendie 327	none -214	vandalisme -51	vol 42
والط*	autre 106	blessure 126	dommage_materiel -53	evenement_climatique 81	none -102	vol -57
والطبيب	blessure 164	collision 101	dommage_materiel -42	evenement_climatique -40	none -74	vol -53
والع*	blessure -52	bris_de_glace -45	degats_des_eaux -53	dommage_materiel -70	none 72	vandalisme -44	vol 156
والف*	autre 53	collision 57	none -99	vol 50
والفلوس	autre 188	blessure -57	bris_de_glace -45	collision -109	degats_des_eaux -58	dommage_materiel -100	evenement_climatique -45	incendie -60	none -125	vandalisme -83	vol 224
والق*	autre -41	blessure -42	bris_de_glace 209	collision -117	degats_des_eaux -66	dommage_materiel -65	evenement_climatique 226	incendie -54	none -131	vandalisme 83	vol -81
والك*	blessure -59	collision 93	dommage_materiel -58	evenement_climatique -43	incendie 118	none -102	vol 143
والكل	blessure -41	collision 83	incendie 121	none -83	vol -47
والكونسطا	collision 312	none -68	vandalisme -73	vol -57
والل*	none 174
والله	none 174
والله ما	collision 87	none 105
والم*	blessure -42	degats_des_eaux 96	evenement_climatique 104	none -129	vandalisme 48
والما	collision -66	degats_des_eaux 461	dommage_materiel -45	evenement_climatique -64	none -124	vol -52
والماء	degats_des_eaux 123
والممر	degats_des_eaux 257	evenement_climatique -59	none -54
والموطو	autre -51	blessure -75	bris_de_glace -49	collision 55	degats_des_eaux -61	dommage_materiel -128	evenement_climatique -149	incendie -49	none -230	vandalisme 402	vol -152
والموطور	collision 236	vol -48
والميكانيسيان	blessure -41	collision -87	degats_des_eaux -88	dommage_materiel 233	evenement_climatique -83	incendie 149	none -122	vandalisme -73	vol -85
والن*	bris_de_glace -55	collision -63	degats_des_eaux 78	incendie 47	vol 86
والنصف	dommage_materiel 105	incendie -49	none 172	vol -52
والنصف بعد	autre -47	dommage_materiel -48	none 278
والو	blessure -48	collision 108	none -68	vol 69
والو غير	autre -41	blessure -47	degats_des_eaux -53	dommage_materiel 158	evenement_climatique -46	incendie -93	none -112	vandalisme 173	vol -73
والو*	autre -76	blessure -91	bris_de_glace 388	collision -268	degats_des_eaux -79	dommage_materiel -121	evenement_climatique -101	incendie 93	none -287	vandalisme -89	vol -100
والي*	blessure -44	bris_de_glace -64	collision -111	degats_des_eaux -69	dommage_materiel -81	evenement_climatique -47	incendie -45	none -144	vandalisme 303	vol 153
واليوم	blessure -44	bris_de_glace -64	collision -111	degats_des_eaux -69	dommage_materiel -81	evenement_climatique -47	incendie -45	none -144	vandalisme 303	vol 153
وانا	autre 104	collision 47	dommage_materiel 40	none -133	vandalisme -42
وانا اكتب	collision 82
وانا غادي	blessure -66	degats_des_eaux -59	dommage_materiel 262	none -80	vol -87
وانا كذلك	blessure -46	collision -44	degats_des_eaux -73	dommage_materiel 291	evenement_climatique -85	none -160	vandalisme -41	vol -41
وانا ما	autre 371	blessure -86	bris_de_glace -71	collision -284	degats_des_eaux -53	dommage_materiel -117	evenement_climatique -47	incendie -43	none -197	vandalisme -77	vol 95
وانا من	blessure -41	collision 65	degats_des_eaux -40	dommage_materiel 264	evenement_climatique -43	none -157	vol -78
وانا واقف	collision 183
وانت*	evenement_climatique -40	incendie 292	none -76	vol -40
وانتشر	autre -49	blessure -47	bris_de_glace -40	collision -54	degats_des_eaux -51	dommage_materiel -70	evenement_climatique -45	incendie 392	none -175	vol -77
وانتقلت	incendie 213	vandalisme -47
وانك*	blessure 131	dommage_materiel 237	evenement_climatique -53	none -142	vandalisme -61	vol -77
وانكسرت	blessure 212	dommage_materiel 40	evenement_climatique -43	none -92	vandalisme -60	vol -52
وانكسرت الشاشه	blessure -67	dommage_materiel 181	none -43	vandalisme -51
وباب	bris_de_glace -41	collision 313	none -84	vol -47
وبان*	autre -75	bris_de_glace -44	collision 203	degats_des_eaux 226	dommage_materiel -96	evenement_climatique -42	incendie -50	none -94	vandalisme -108	vol -61
وبقا	vol 163
وبقع*	blessure -59	collision -113	degats_des_eaux 387	dommage_materiel -80	evenement_climatique -54	none -180	vandalisme -40	vol -69
وبقي*	autre 72	blessure 253	collision 48	degats_des_eaux -43	dommage_materiel -73	evenement_climatique -57	incendie -48	none -115	vandalisme -51	vol -81
وبقيت	autre 72	blessure 253	collision 48	degats_des_eaux -43	dommage_materiel -73	evenement_climatique -57	incendie -48	none -115	vandalisme -51	vol -81
وبقيت ليله	autre -59	blessure 324	bris_de_glace -51	collision -84	degats_des_eaux -64	dommage_materiel -85	evenement_climatique -89	incendie -72	none -182	vandalisme -64	vol -83
وبين	collision 155	degats_des_eaux 123	dommage_materiel -49	none -91
وتبل*	collision -57	degats_des_eaux -97	evenement_climatique 245	none -87
وتبلل	collision -57	degats_des_eaux -97	evenement_climatique 245	none -87
وتحط*	blessure -47	bris_de_glace -44	collision -86	degats_des_eaux -55	dommage_materiel -77	evenement_climatique -45	incendie -50	none -143	vandalisme 418	vol -117
وتحطيم	blessure -47	bris_de_glace -44	collision -86	degats_des_eaux -55	dommage_materiel -77	evenement_climatique -45	incendie -50	none -143	vandalisme 418	vol -117
وترك*	bris_de_glace 169	collision -57	degats_des_eaux 179	dommage_materiel -41	evenement_climatique -50	none -205
وتشق*	blessure -69	bris_de_glace 372	collision -85	dommage_materiel -58	none -151	vandalisme -62	vol -71
وتضر*	blessure -44	collision -71	degats_des_eaux 311	dommage_materiel -52	none -90
وتضررت	blessure -51	collision -87	degats_des_eaux 291	dommage_materiel -59	evenement_climatique 51	none -107
وتفل*	autre -49	blessure -69	collision -82	degats_des_eaux 101	dommage_materiel 228	evenement_climatique -68	none -127	vandalisme -45	vol -66
وتفلق	autre -49	blessure -69	collision -82	degats_des_eaux 101	dommage_materiel 228	evenement_climatique -68	none -127	vandalisme -45	vol -66
وتم	collision 248	none -116
وتهر*	autre -47	blessure 252	collision 100	dommage_materiel -53	incendie -40	none -89	vol -78
وتهرس	autre -56	blessure 311	collision -77	dommage_materiel -66	none -98	vol -66
وتوق*	autre 154	blessure -46	collision -50	dommage_materiel 146	none -147	vol -42
وتوقف	autre 217	blessure -64	collision -167	degats_des_eaux -43	dommage_materiel 197	none -182	vandalisme -49	vol -47
وثيق*	collision 120	none 66
وثيقه	collision 120	none 66
وجاء	collision 190	none -54
وجاب*	bris_de_glace 208	collision -85	degats_des_eaux -63	dommage_materiel -66	evenement_climatique 138	none -93	vandalisme -100
وجات	blessure 210	degats_des_eaux -54	dommage_materiel -61	evenement_climatique 97	incendie -42	none -88	vandalisme -93	vol -51
وجاج*	bris_de_glace 345	collision -127	dommage_materiel -59	none -110	vandalisme -59	vol -53
وجاجه	bris_de_glace 345	collision -127	dommage_materiel -59	none -110	vandalisme -59	vol -53
وجدت	degats_des_eaux -43	dommage_materiel -51	vandalisme 187
وجدت سيارتي	bris_de_glace -54	collision 110	degats_des_eaux -44	dommage_materiel -63	evenement_climatique -56	none 83	vandalisme 148	vol -88
وجدن*	collision -78	degats_des_eaux -57	evenement_climatique -50	none -114	vandalisme 329	vol -42
وجدنا	collision -78	degats_des_eaux -57	evenement_climatique -50	none -114	vandalisme 329	vol -42
وجده	autre 405	blessure -52	collision 133	dommage_materiel -75	evenement_climatique -53	incendie -48	none -408	vandalisme -51	vol -78
وجع	collision 283	none -56	vandalisme -62
وجهي	autre -54	blessure 380	bris_de_glace -60	degats_des_eaux -65	dommage_materiel -67	evenement_climatique -66	incendie -54	none -174	vandalisme 78
وحتي	collision 163	dommage_materiel -48	none -83	vol 118
وحتي انا	collision 281	dommage_materiel -50	none -88
وحده	blessure -50	degats_des_eaux 49	dommage_materiel -71	incendie 194	none -176	vandalisme -49
وحدو	autre -42	blessure -65	bris_de_glace 287	collision -162	degats_des_eaux 198	dommage_materiel -80	evenement_climatique -109	incendie -95	none -201	vandalisme -69	vol -65
وحدي	blessure 185	bris_de_glace -48	collision 235	degats_des_eaux -43	dommage_materiel -54	evenement_climatique -54	none -146	vol -58
وحرر	collision 216	none -50
وحرق	autre -44	blessure -81	bris_de_glace -86	collision -95	degats_des_eaux -96	dommage_materiel 146	evenement_climatique -100	incendie 232	none -182	vandalisme -73	vol -92
وحطم*	blessure -47	collision -98	degats_des_eaux -51	dommage_materiel -74	none -116	vandalisme 379	vol -135
وحطموا	blessure -47	collision -98	degats_des_eaux -51	dommage_materiel -74	none -116	vandalisme 379	vol -135
وحما*	collision 75	incendie 205	none -91	vol -49
وحنا	blessure -45	bris_de_glace -40	collision -97	degats_des_eaux 254	dommage_materiel -79	evenement_climatique 189	incendie -55	none -108	vol -45
وحين	blessure -67	degats_des_eaux 203	dommage_materiel -56	incendie -40	none -138	vandalisme 112	vol -61
وختي	autre -48	blessure -88	bris_de_glace -89	collision -192	degats_des_eaux -92	dommage_materiel -117	evenement_climatique 236	incendie 282	none -218	vandalisme -64	vol -100
وخرج*	bris_de_glace -44	collision 337	dommage_materiel -40	evenement_climatique -63	none -109	vandalisme -94
وخرجت	bris_de_glace -44	collision 337	dommage_materiel -40	evenement_climatique -63	none -109	vandalisme -94
وخلا*	autre -45	collision -69	dommage_materiel -46	evenement_climatique -62	none -67	vandalisme 98	vol 261
وخلاو	autre -53	blessure -40	bris_de_glace -52	collision -71	degats_des_eaux -47	dommage_materiel -49	evenement_climatique -77	none -87	vandalisme -46	vol 397
وخلي*	collision -90	degats_des_eaux -105	dommage_materiel -53	incendie 186	none -111	vandalisme -77	vol 251
وخليت	collision -90	degats_des_eaux -105	dommage_materiel -53	incendie 186	none -111	vandalisme -77	vol 251
وداب*	autre -44	blessure -52	bris_de_glace -42	collision 47	degats_des_eaux -65	dommage_materiel -77	evenement_climatique 174	incendie -41	none -89	vandalisme -40	vol 94
ودابا	autre -44	blessure -52	bris_de_glace -42	collision 47	degats_des_eaux -65	dommage_materiel -77	evenement_climatique 174	incendie -41	none -89	vandalisme -40	vol 94
ودات*	bris_de_glace -41	collision -83	dommage_materiel -53	evenement_climatique -63	incendie 368	none -85	vandalisme -58	vol -89
ودار*	bris_de_glace 130	collision 137	dommage_materiel -46	none -70	vol -54
ودخل	blessure -41	bris_de_glace -42	collision 120	degats_des_eaux -44	dommage_materiel -70	evenement_climatique 354	incendie -40	none -141	vandalisme -45	vol -71
ودخل*	collision 307	none -94	vol -44
ودخلت	collision 307	none -94	vol -44
ودي	collision 222	none -69
وديا	collision -71	degats_des_eaux 258	vandalisme -43
وديه	collision 150	none -47
وراء	autre -61	blessure -69	bris_de_glace -51	collision 492	degats_des_eaux -61	dommage_materiel -85	evenement_climatique -43	none -166	vol -82
وراج*	collision -103	degats_des_eaux 156	dommage_materiel -88	evenement_climatique 199	incendie -42	none -105	vol -57
وراجلي	collision -103	degats_des_eaux 156	dommage_materiel -88	evenement_climatique 199	incendie -42	none -105	vol -57
ورحم*	collision -64	none 199
ورحمه	collision -64	none 199
ورحمه الله	collision -64	none 199
ورقه	autre 201	collision 138	degats_des_eaux 145	dommage_materiel -50	evenement_climatique -48	none -183	vandalisme -46	vol -66
ورقه المعاينه	blessure -41	collision 46	degats_des_eaux 268	dommage_materiel -87	evenement_climatique -87	incendie -40	none -117	vandalisme -48	vol -91
ورقه لا	bris_de_glace -42	collision 373	evenement_climatique -51	none -103	vandalisme -72
وركب*	collision 153	dommage_materiel -52	evenement_climatique -98	none -120	vandalisme -66	vol 85
وركبتي	collision 153	dommage_materiel -52	evenement_climatique -98	none -120	vandalisme -66	vol 85
وزوج*	collision 101
وزوجي	collision 101
وساع*	bris_de_glace 281	degats_des_eaux -47	evenement_climatique -41	none -114	vol -54
وسجا*	blessure -41	bris_de_glace -43	collision -107	degats_des_eaux 475	dommage_materiel -85	evenement_climatique -60	incendie -47	none -195	vandalisme -43	vol -60
وسجل	collision 197	none -62	vol -45
وسجل*	vandalisme 97
وسرق*	blessure -68	bris_de_glace -168	collision -105	degats_des_eaux -53	dommage_materiel -109	evenement_climatique -57	incendie -54	none -117	vandalisme -187	vol 387
وسط	collision 172	dommage_materiel -42	incendie 60	none -99
وسط الطريق	autre 161	collision 114	none -97	vol -52
وسيا*	blessure -42	collision 109	degats_des_eaux -46	dommage_materiel -66	evenement_climatique 229	none -124	vol -42
وسياره	collision 248	none -56
وشعل*	collision -45	dommage_materiel -49	evenement_climatique -54	incendie 329	none -60	vandalisme -158	vol -72
وشعلات	collision -45	dommage_materiel -49	evenement_climatique -54	incendie 329	none -60	vandalisme -158	vol -72
وصاف*	bris_de_glace 216	collision 108	degats_des_eaux -58	dommage_materiel -45	evenement_climatique -45	incendie -41	none -106	vandalisme -56
وصافي	bris_de_glace 216	collision 108	degats_des_eaux -58	dommage_materiel -45	evenement_climatique -45	incendie -41	none -106	vandalisme -56
وصل	degats_des_eaux 84	none 59
وصل الملف	degats_des_eaux -40	none 215
وصل الي	collision -89	degats_des_eaux 300	dommage_materiel -58	none -91	vol -46
وصل ملفي	none 86
وصلا*	bris_de_glace 215	collision -95	degats_des_eaux -63	dommage_materiel -49	evenement_climatique -45	incendie 188	none -117	vandalisme -77	vol -60
وصلات	bris_de_glace 215	collision -95	degats_des_eaux -63	dommage_materiel -49	evenement_climatique -45	incendie 188	none -117	vandalisme -77	vol -60
وصلت	collision 96	dommage_materiel -77	none -51	vol 143
وصلن*	collision 63	degats_des_eaux 223	none -87	vol -48
وضحك	collision 268	dommage_materiel -41	none -67
وضرب	bris_de_glace 113	evenement_climatique 114	none -76	vol -44
وضرب*	bris_de_glace 73	collision 107	degats_des_eaux -42	dommage_materiel 50	evenement_climatique 76	incendie -41	none -121	vol -56
وضربت	blessure -63	collision 49	degats_des_eaux -44	dommage_materiel 258	evenement_climatique -59	incendie -51	none -95	vol -47
وضربني	blessure 199	collision 121	dommage_materiel -68	evenement_climatique -55	none -96
وضع	collision -66	degats_des_eaux -41	incendie 125	none -106	vol 157
وضعن*	blessure -40	collision -68	none -92	vandalisme -42	vol 274
وضعنا	blessure -40	collision -68	none -92	vandalisme -42	vol 274
وطاح	autre -40	blessure 368	bris_de_glace -70	degats_des_eaux -64	dommage_materiel 63	incendie -51	none -234	vandalisme -80	vol -117
وطاح علي	blessure 216	bris_de_glace -46	collision -74	dommage_materiel -58	evenement_climatique 102	none -142	vandalisme -40	vol -46
وطاح*	blessure -41	bris_de_glace -40	collision -123	degats_des_eaux 56	dommage_materiel 177	evenement_climatique 173	incendie -41	none -137	vol -60
وطاحت	collision -144	degats_des_eaux 85	dommage_materiel 225	evenement_climatique 56	none -133	vandalisme -42	vol -67
وعاي*	dommage_materiel -43	evenement_climatique 172	none -56
وعطي*	bris_de_glace -41	collision 303	incendie -48	none -62	vol -73
وعلي*	collision 251	none -88
وعليها	collision 251	none -88
وعمر*	bris_de_glace -47	collision 52	none -80	vandalisme 184	vol -46
وعمرو	bris_de_glace -54	collision -40	none -86	vandalisme 253	vol -63
وعند	bris_de_glace 208	collision 58	evenement_climatique -54	incendie -41	none -88
وعند*	blessure -42	bris_de_glace 318	collision -159	degats_des_eaux -58	dommage_materiel 151	incendie -53	none -144	vandalisme -58	vol -91
وعندما	bris_de_glace 180	collision -68	degats_des_eaux -75	dommage_materiel 200	evenement_climatique -42	incendie -66	none -152	vandalisme -41	vol -102
وغطا*	autre -45	bris_de_glace -46	collision -87	degats_des_eaux -54	dommage_materiel -55	evenement_climatique 173	none -109	vandalisme 179	vol -124
وغطاء	autre -45	bris_de_glace -46	collision -87	degats_des_eaux -54	dommage_materiel -55	evenement_climatique 173	none -109	vandalisme 179	vol -124
وغطاء المحرك	autre -45	bris_de_glace -46	collision -87	degats_des_eaux -54	dommage_materiel -55	evenement_climatique 173	none -109	vandalisme 179	vol -124
وغمر*	collision -55	degats_des_eaux 185	dommage_materiel -42	evenement_climatique 107	incendie -65	none -115	vandalisme -43	vol -46
وغمرت	collision -55	degats_des_eaux 185	dommage_materiel -42	evenement_climatique 107	incendie -65	none -115	vandalisme -43	vol -46
وفجا*	collision 133
وفجاه	collision 133
وفي	degats_des_eaux 114	evenement_climatique -41	incendie 91	none -53
وقال	bris_de_glace 101	collision 126	none -63	vol -40
وقال ان	collision 118	degats_des_eaux 100	none -65
وقال*	degats_des_eaux 125	none -50	vol -43
وقت	autre -51	blessure -62	bris_de_glace 151	collision -88	dommage_materiel -68	evenement_climatique -43	none -104	vandalisme 228	vol -81
وقد	blessure -46	degats_des_eaux 143	none -115	vandalisme -45	vol 191
وقع	blessure -40	bris_de_glace 60	none -42	vandalisme 68	vol 43
وقع ذلك	collision -64	degats_des_eaux 174	dommage_materiel -87	none -131	vandalisme -70	vol 204
وقع لي	collision 216	none -90
وقع لينا	autre -42	blessure -45	bris_de_glace -57	collision -76	degats_des_eaux -48	dommage_materiel -95	evenement_climatique 89	none -97	vandalisme -76	vol 220
وقع هذا	bris_de_glace 153	collision -92	degats_des_eaux 216	dommage_materiel -86	none -117
وقعا*	collision 204	dommage_materiel -42	evenement_climatique -44	none -116	vandalisme -43	vol 169
وقعات	collision 204	dommage_materiel -42	evenement_climatique -44	none -116	vandalisme -43	vol 169
وقعات ليا	blessure -40	collision 198	none -98	vandalisme -44	vol 98
وقعت	blessure -60	degats_des_eaux -47	evenement_climatique 149	none -88	vol 138
وقعن*	collision 115	degats_des_eaux 144	dommage_materiel -48	none -67
وقعنا	collision 115	degats_des_eaux 144	dommage_materiel -48	none -67
وقعنا المعاينه	collision 224	degats_des_eaux -47	dommage_materiel -46	none -51
وقعنا علي	collision 151	none -59
وقفت	collision 226	vol -43
وقفش	blessure 237	bris_de_glace -58	collision 118	degats_des_eaux -42	dommage_materiel -63	evenement_climatique -59	incendie -48	none -147	vandalisme -77	vol -79
وقلب*	blessure -58	collision 115	degats_des_eaux -45	dommage_materiel -71	evenement_climatique -47	incendie -56	none -193	vandalisme 350	vol -84
وقلبوا	blessure -61	collision -120	degats_des_eaux -54	dommage_materiel -85	evenement_climatique -52	incendie -65	none -202	vandalisme 459	vol -109
وكان	collision 98	degats_des_eaux -60	evenement_climatique 150	none -78
وكسر	blessure 63	bris_de_glace -54	collision -67	degats_des_eaux -50	dommage_materiel -60	none -160	vandalisme 205
وكسر*	blessure 153	bris_de_glace -41	collision -64	degats_des_eaux 115	none -110	vol -52
وكسرت	blessure 176	bris_de_glace -46	collision -74	degats_des_eaux 131	evenement_climatique -42	none -117	vol -44
وكسرت ذراعي	blessure 274	collision -62	degats_des_eaux -49	dommage_materiel -103	none -90
وكل	degats_des_eaux 243	dommage_materiel -49	evenement_climatique -41	none -182	vol 61
وكل شيء	bris_de_glace -45	collision -101	degats_des_eaux 290	dommage_materiel -66	evenement_climatique -58	none -243	vandalisme -42	vol 88
وكلش*	blessure -59	collision -171	degats_des_eaux -56	dommage_materiel 225	incendie -45	none -95	vandalisme -45	vol 164
وكلشي	blessure -59	collision -171	degats_des_eaux -56	dommage_materiel 225	incendie -45	none -95	vandalisme -45	vol 164
وكلم*	bris_de_glace -43	collision -153	degats_des_eaux 169	dommage_materiel -54	evenement_climatique -70	none -129	vandalisme 244	vol -59
وكنا	autre 249	collision -93	degats_des_eaux -41	dommage_materiel -54	evenement_climatique -50	incendie -47	none -182	vandalisme -48	vol 154
وكنت	collision 155	none -42
وكيق*	collision -85	degats_des_eaux -44	incendie 321	none -66	vandalisme -43	vol -60
وكيقول	collision -85	degats_des_eaux -44	incendie 321	none -66	vandalisme -43	vol -60
ولا	collision 116	none -60
ولا اصابات	blessure -58	bris_de_glace -60	collision 241	degats_des_eaux -71	dommage_materiel -74	evenement_climatique -65	none -134	vol 91
ولا انا	collision 229	none -66
ولا معاينه	collision 188	none -56
ولات	autre -46	blessure -45	collision 41	degats_des_eaux -68	dommage_materiel -73	evenement_climatique 328	incendie -70	none -96	vandalisme -47	vol -59
ولد	blessure -54	collision 50	degats_des_eaux -54	dommage_materiel -58	evenement_climatique -57	incendie -41	none -186	vandalisme 182	vol 146
ولدي	autre 44	dommage_materiel 141	none -111	vandalisme -52	vol -46
ولدي الصغير	collision 74	incendie 147	none -73	vol -42
ولكن	collision 90	degats_des_eaux 57	dommage_materiel -45	none -91
ولكن ما	collision 262	dommage_materiel -51	none -61
ولله	blessure -43	collision 64	incendie 125	none -63
ولله الحمد	blessure -43	collision 64	incendie 125	none -63
ولم	collision 43	none -86
ولم اشعر	collision 88	dommage_materiel -63	none -58	vol 159
ولم اصب	collision 63	incendie 119	none -84
ولم نملا	collision 98
ولم نوقع	collision 240	none -84
ولم يحدث	bris_de_glace 156	dommage_materiel 98	evenement_climatique -54	vol -66
ولم يصب	collision 86	evenement_climatique 57
ولم يكن	collision 116	degats_des_eaux -40	dommage_materiel -58	evenement_climatique -43	incendie 142	none -111	vandalisme -41	vol 78
ولوح*	collision 92	degats_des_eaux -41	dommage_materiel 143	evenement_climatique 77	none -118	vol -44
ولوحه	collision 144	dommage_materiel 192	none -165	vol -52
ولي	bris_de_glace 140	collision -53	degats_des_eaux -45	dommage_materiel -78	evenement_climatique 125	incendie 96	none -85	vandalisme -54	vol -64
وليد*	collision 270	none -58	vol -42
وما	collision 74	dommage_materiel -58	none -92
وما بغيناش	autre -69	collision -95	degats_des_eaux 219	dommage_materiel -100	evenement_climatique -51	incendie -41	none -63	vandalisme 164	vol -58
وما شفتش	bris_de_glace 148	collision 188	degats_des_eaux -45	dommage_materiel -62	none -100
ومبل*	collision -42	vandalisme -44	vol 180
ومبلغ	collision -42	vandalisme -44	vol 180
ومسا*	collision 240	none -52
ومشا*	collision 272	evenement_climatique -57	none -45	vandalisme -47	vol -88
ومشي*	bris_de_glace -42	collision -105	degats_des_eaux 64	dommage_materiel 127	incendie 113	none -106	vandalisme -50	vol 53
ومشيت	blessure -48	bris_de_glace -44	collision -98	degats_des_eaux -57	dommage_materiel 187	evenement_climatique -48	incendie 69	none -111	vandalisme -72	vol 104
ومشينا	bris_de_glace -40	collision -118	degats_des_eaux 168	dommage_materiel -82	incendie 131	none -93	vol -40
ومعا*	collision 248	none -47	vol -40
وملا*	degats_des_eaux 144	none -57
وملانا	collision 79	none -40
وملانا المعاينه	collision 79	none -40
وملي	autre -46	blessure -50	bris_de_glace 40	degats_des_eaux -51	dommage_materiel -63	evenement_climatique -40	none -92	vandalisme 213	vol 83
ومن	collision 176	dommage_materiel -41	none -61	vol 55
ومن بعد	collision 176	dommage_materiel -41	none -61	vol 55
ومول	collision 229	none -47	vol -48
ونحن	bris_de_glace -41	collision 46	dommage_materiel -94	evenement_climatique 77	none -104	vandalisme 51	vol 120
ونحن في	collision 74	dommage_materiel -66	evenement_climatique 137	none -93	vandalisme -59
ونزل	degats_des_eaux 235	none -84
ونزل الماء	degats_des_eaux 235	none -84
ونسي*	collision 339	dommage_materiel -51	none -74	vol -53
ونسيت	collision 363	dommage_materiel -69	incendie -43	none -65	vandalisme -43	vol -77
ونص	blessure -59	collision 109	dommage_materiel -42	incendie 54	vandalisme 53	vol -54
ونص ديال	collision 115	degats_des_eaux -49	evenement_climatique 85	none -53
ونقل	evenement_climatique 152
ونقل الي	collision -87	evenement_climatique 189	none -44
وهبط	collision -63	degats_des_eaux 125	dommage_materiel 139	evenement_climatique -78	none -115	vandalisme -50	vol -40
وهرب	bris_de_glace -46	collision 195	dommage_materiel -53	incendie -43	none -133	vandalisme -57	vol 166
وهرس	bris_de_glace 173	collision 77	dommage_materiel -54	none -79	vol -50
وهرس ليا	bris_de_glace 173	collision 77	dommage_materiel -54	none -79	vol -50
وهرس*	blessure -45	bris_de_glace 68	collision -117	degats_des_eaux 158	dommage_materiel -57	evenement_climatique -104	incendie -47	none -175	vandalisme 237	vol -103
وهرسو	bris_de_glace 112	collision -66	degats_des_eaux 231	evenement_climatique -61	none -118	vandalisme -47	vol -89
وهو	blessure 43	bris_de_glace 90	incendie 63	none -117
وهو يخرج	collision 99	dommage_materiel -54	none -71	vandalisme -63	vol 173
وهي	bris_de_glace 47	collision 104	degats_des_eaux 72	dommage_materiel -54	none -82
وهي الان	blessure 202	collision -61	degats_des_eaux 53	dommage_materiel -63	evenement_climatique -48	none -74
وهي واقفه	collision 267	evenement_climatique -49	none -42	vandalisme -76
وواح*	collision 133	dommage_materiel -47	none -70	vol 149
وواحد	collision 133	dommage_materiel -47	none -70	vol 149
ووصل*	collision -77	degats_des_eaux -42	dommage_materiel -81	evenement_climatique -80	incendie 335	none -68	vol -55
ووصلات	collision -77	degats_des_eaux -42	dommage_materiel -81	evenement_climatique -80	incendie 335	none -68	vol -55
ووقع*	blessure -46	collision 249	none -65
ووقعنا	blessure -64	collision 289	none -76
ووقعنا المعاينه	blessure -64	collision 289	none -76
ويده*	blessure -50	bris_de_glace -41	collision 122	degats_des_eaux -51	dommage_materiel -56	evenement_climatique 248	incendie -94	none -205	vandalisme -57	vol -95
ويدها	blessure -50	bris_de_glace -41	collision 122	degats_des_eaux -51	dommage_materiel -56	evenement_climatique 248	incendie -94	none -205	vandalisme -57	vol -95
ويقو*	blessure 212	collision 147	evenement_climatique -41	none -99	vandalisme -63	vol -41
ويقول	blessure 212	collision 147	evenement_climatique -41	none -99	vandalisme -63	vol -41
يا	blessure 57	collision 247	dommage_materiel -63	vol -62
يا ولدي	collision 371	dommage_materiel -82	none -83	vol -80
ياخذ*	collision -81	none -94	vandalisme 146	vol 119
ياخذوا	collision -81	none -94	vandalisme 146	vol 119
ياخذوا شييا	collision -81	none -94	vandalisme 146	vol 119
يبدو	bris_de_glace 65	degats_des_eaux 141	dommage_materiel -55	evenement_climatique -50	none -119	vandalisme 102	vol -63
يبدو ان	collision 44	degats_des_eaux 182	dommage_materiel -57	evenement_climatique -54	none -127	vandalisme 129	vol -65
يتاذ	collision 172	incendie 163	none -117	vol -67
يتاذ*	bris_de_glace -42	collision -52	degats_des_eaux 187	dommage_materiel -41	evenement_climatique -49	none -125	vandalisme 156	vol -44
يتاذي	bris_de_glace -42	collision -52	degats_des_eaux 187	dommage_materiel -41	evenement_climatique -49	none -125	vandalisme 156	vol -44
يتبد*	blessure -66	bris_de_glace 179	collision -84	degats_des_eaux -79	dommage_materiel 239	evenement_climatique -71	incendie -64	none -159	vandalisme -80	vol -87
يتحد*	collision 269	none -81	vol -42
يتحدث	collision 269	none -81	vol -42
يتصل	none 167
يتصل بي	none 167
يتضر*	collision -130	degats_des_eaux 90	dommage_materiel -44	evenement_climatique 143	none -120	vandalisme 159	vol -52
يتضرر	collision -40	degats_des_eaux 121	dommage_materiel -44	evenement_climatique 179	none -107	vol -51
يتعر*	bris_de_glace 114	collision -66	dommage_materiel -84	incendie 114	none -57	vol 92
يتعرض	bris_de_glace 114	collision -66	dommage_materiel -84	incendie 114	none -57	vol 92
يتعرض احد	collision -64	dommage_materiel -105	incendie 178	none -54	vol 139
يتفق*	collision 92	degats_des_eaux -47	dommage_materiel -45	evenement_climatique -40	incendie 263	none -166	vol -66
يتوق*	collision 74	evenement_climatique 100
يتوقف	collision 128
يجب	autre -46	blessure -80	bris_de_glace -61	collision -114	degats_des_eaux -78	dommage_materiel -86	evenement_climatique -70	incendie -57	none 227	vandalisme -65	vol -107
يجب ان	autre -46	blessure -80	bris_de_glace -61	collision -114	degats_des_eaux -78	dommage_materiel -86	evenement_climatique -70	incendie -57	none 227	vandalisme -65	vol -107
يحتر*	collision 201	none -74
يحترم	collision 201	none -74
يحدث	bris_de_glace 117	collision -42	dommage_materiel 61	evenement_climatique -51	none 108	vol -67
يحدث شيء	bris_de_glace -57	collision -84	degats_des_eaux -44	dommage_materiel -78	evenement_climatique -84	none 329	vol -57
يخرج	collision 99	dommage_materiel -54	none -71	vandalisme -63	vol 173
يخلص	autre -45	blessure -45	dommage_materiel 233	evenement_climatique -46	none -47	vandalisme -40
يد	blessure -50	bris_de_glace -51	collision -118	degats_des_eaux -65	evenement_climatique -85	incendie 104	none -150	vandalisme 191	vol 135
يده	blessure -51	bris_de_glace -49	collision -124	degats_des_eaux 259	dommage_materiel -126	evenement_climatique -55	incendie 149	none -190	vandalisme -69	vol -59
يدها	autre -51	blessure 323	bris_de_glace -63	collision -162	degats_des_eaux -85	dommage_materiel -227	evenement_climatique -87	incendie -56	none -160	vandalisme 204	vol -110
يدي	autre -69	blessure 409	collision -142	degats_des_eaux -80	dommage_materiel 64	evenement_climatique -90	incendie -64	none -307	vandalisme -88
يديه*	autre -43	blessure -42	bris_de_glace -54	collision 196	degats_des_eaux 179	dommage_materiel -84	evenement_climatique -76	incendie -52	none -98	vandalisme -48	vol -41
يديها	autre -43	blessure -42	bris_de_glace -54	collision 196	degats_des_eaux 179	dommage_materiel -84	evenement_climatique -76	incendie -52	none -98	vandalisme -48	vol -41
يرجع	autre -67	blessure -65	bris_de_glace -61	collision 254	degats_des_eaux -41	dommage_materiel -89	evenement_climatique -93	incendie -70	none -214	vandalisme -82	vol 244
يرحم*	autre 95	blessure -74	bris_de_glace -58	collision -170	degats_des_eaux -88	dommage_materiel 310	evenement_climatique -75	incendie -64	none -239	vandalisme -71	vol 123
يرحمها	autre 180	blessure -69	bris_de_glace -41	collision -117	degats_des_eaux -53	dommage_materiel -95	evenement_climatique -54	incendie -47	none -99	vandalisme -49	vol 207
يرد	autre 190	blessure -48	dommage_materiel -65	evenement_climatique -42	none 72	vandalisme -46	vol -65
يرفض	collision 239	none -72
يسرق*	autre -42	blessure -52	bris_de_glace -50	collision -105	dommage_materiel -58	evenement_climatique -42	incendie -55	none -186	vandalisme 274	vol 133
يشتك*	collision 138	none -59
يشتكي	collision 138	none -59
يشتكي من	collision 138	none -59
يشكو	blessure 279	dommage_materiel -89	evenement_climatique -41	none -117	vol -71
يشوف	collision 234	none -72
يصب	collision 57	none -50
يصب احد	collision 79	none -53	vandalisme 59
يصبه*	collision 90	degats_des_eaux 145	dommage_materiel -49
يصبها	collision 90	degats_des_eaux 145	dommage_materiel -49
يصبها شيء	collision 90	degats_des_eaux 145	dommage_materiel -49
يطال*	collision 55	dommage_materiel 171	evenement_climatique -42	none -90
يطالب	collision 55	dommage_materiel 171	evenement_climatique -42	none -90
يعان*	collision 216	none -58
يعاني	collision 216	none -58
يعاني من	collision 216	none -58
يعتر*	autre 291	blessure -58	bris_de_glace -42	collision -134	degats_des_eaux -64	dommage_materiel -131	evenement_climatique -70	incendie -55	none -215	vandalisme -57	vol 177
يعطي*	dommage_materiel -68	evenement_climatique -49	incendie -164	none 378	vandalisme -42	vol -47
يعمل	blessure -51	bris_de_glace -43	collision 193	dommage_materiel -73	none 78	vol -51
يعني	collision 110	degats_des_eaux -43	dommage_materiel -43	evenement_climatique -42	vandalisme -40	vol 111
يغطي	autre 239	blessure -65	bris_de_glace -70	collision -66	dommage_materiel -40	none 94	vandalisme -44	vol -67
يقود	collision 105
يقول	autre 163	blessure -60	bris_de_glace -50	collision 237	degats_des_eaux -58	dommage_materiel -107	evenement_climatique -51	incendie -43	none -237	vandalisme -41	vol 133
يكبر	bris_de_glace 266	collision -114	none -74
يكن	collision 45	degats_des_eaux 48	none -91
يكن احد	evenement_climatique 52	none -54
يكن في	bris_de_glace -44	collision -79	degats_des_eaux -42	dommage_materiel 234	evenement_climatique -126	incendie -43	none -102	vol 151
يكن هناك	collision 116	degats_des_eaux 123	dommage_materiel -73	evenement_climatique -48	none -130	vol 95
يلمس*	autre -48	collision -121	dommage_materiel -62	evenement_climatique -53	incendie -52	none -150	vandalisme -42	vol 473
يمكن	autre -57	blessure -60	bris_de_glace 217	collision -119	degats_des_eaux 82	dommage_materiel -60	evenement_climatique -55	incendie -50	none 147	vandalisme -51	vol -64
يمكن*	autre 157	collision -70	none 142
يمكنك	none 137
يمكنك ان	none 137
يمكنني	collision -91	none 318
يملك	degats_des_eaux -47	evenement_climatique -41	incendie -40	none -112	vandalisme 258
يناي*	autre -54	blessure 223	collision -47	degats_des_eaux -46	dommage_materiel -73	evenement_climatique -54	none 116	vol -60
يناير	autre -54	blessure 223	collision -47	degats_des_eaux -46	dommage_materiel -73	evenement_climatique -54	none 116	vol -60
ينتب*	vandalisme 110
ينتبه	vandalisme 110
ينزف	collision 106
ينزل	collision 88	degats_des_eaux 238	dommage_materiel -58	evenement_climatique -52	none -156
يوجد	evenement_climatique -67	none 283
يولم*	blessure 232	collision 108	dommage_materiel -53	evenement_climatique -53	incendie -41	none -161	vandalisme -44	vol -44
يولي*	bris_de_glace 153	collision 49	none -71	vandalisme -40	vol -40
يوليوز	bris_de_glace 153	collision 49	none -71	vandalisme -40	vol -40
يوم	autre 40
يوم 12	collision -88	degats_des_eaux -50	dommage_materiel 163	evenement_climatique 113	vandalisme -82
يوم 30	autre 147	bris_de_glace -40	collision 174	evenement_climatique -40	none -131	vol -48
يوم 8	collision -54	degats_des_eaux -85	dommage_materiel -41	evenement_climatique 180	incendie 99	none -139	vandalisme -45
يوم 9	collision -46	degats_des_eaux 61	evenement_climatique 146	incendie -52	none -64
يوم الاثنين	autre 109	blessure -42	none 47	vandalisme -44
يوم الثلاثاء	collision 62	none -40	vol 77
يوم الجمعه	autre -54	blessure 73	bris_de_glace 58	collision -94	degats_des_eaux -50	dommage_materiel -67	evenement_climatique 50	incendie -46	none 196	vandalisme -52	vol -48
يوم الخميس	evenement_climatique 42	none -86	vol 106
يوم السبت	blessure 115	degats_des_eaux -45	dommage_materiel 146	evenement_climatique 89	none -138	vandalisme -46
يوما	bris_de_glace 101	collision 144	none -98	vol -57
يومي*	blessure -44	bris_de_glace -41	collision -52	degats_des_eaux 158	dommage_materiel -56	evenement_climatique 83	incendie -43	none 119	vandalisme -51	vol -62
يومين	blessure -44	bris_de_glace -41	collision -52	degats_des_eaux 158	dommage_materiel -56	evenement_climatique 83	incendie -43	none 119	vandalisme -51	vol -62
يوني*	dommage_materiel -46	none 180
يونيو	dommage_materiel -46	none 180
يونيو 2025	none 60	vol 107
@injuries
	no -82	unknown 34	yes -36
00	no 186	unknown -133	yes -89
05	no 68	yes -96
10	no -51	unknown 59
11	no 84	yes -123
12	no 76	yes -73
13	no 102	unknown -96
14	no 59	unknown 107	yes -196
16	unknown 80	yes -122
17	unknown -147	yes 137
18	no -73	unknown 71
19	no -171	unknown -133	yes 270
2	no -142	unknown 245	yes -120
20	no 140	unknown -94	yes -47
2025	no 42	unknown 52	yes -110
2026	no -185	unknown 256	yes -153
21	no -133	unknown 219	yes -148
3	no -56	unknown -61	yes 71
3 ايام	no -247	unknown -62	yes 178
30	no -139	unknown 242	yes -154
300	no -125	unknown 82
300 لتر	no -125	unknown 82
4	unknown 78	yes -128
45	no 42	unknown -138	yes 65
5	no 182	unknown -111	yes -104
6500	no 77	yes -80
6500 درهم	no 77	yes -80
7	no 82	unknown -183	yes 90
7800	no -82	unknown 163	yes -98
7800 درهم	no -82	unknown 163	yes -98
8	no 78	unknown -40	yes -40
8 يونيو	unknown 48	yes -65
9	no 113	yes -109
900	no -99	unknown 198	yes -99
900 درهم	no -79	unknown 158	yes -79
9500	no -51	unknown 167	yes -120
9500 درهم	no -51	unknown 167	yes -120
ابري*	no -76	unknown 134	yes -75
ابريل	no -76	unknown 134	yes -75
ابلا*	no -154	unknown 95	yes 48
ابلغ	unknown 127	yes -160
ابلغ*	no 57	yes -98
ابنت*	no -157	unknown -49	yes 179
ابنتي	no -149	unknown -165	yes 283
ابنتي تنزف	no -45	unknown -74	yes 114
ابني	no -114	unknown -76	yes 156
ابني ذو	no 71	yes -160
اتذك*	no -191	unknown -120	yes 258
اتذكر	no -191	unknown -120	yes 258
اتصل	unknown 72	yes -86
اتصل*	no -48	unknown -71	yes 92
اتصلت	no -48	unknown -71	yes 92
اتصلت بالشرطه	no -127	yes 93
اتلف	no -116	unknown 214	yes -122
اتمك*	unknown 93	yes -106
اتمكن	unknown 93	yes -106
اتمكن من	unknown 93	yes -106
اثر	no 60	yes -87
اثناء السير	no 150	unknown -46	yes -113
اثناء نقل	no -85	unknown 159	yes -84
اجد	no 167	unknown -73	yes -126
اجره	no 77	unknown -96
اجره صغيره	unknown -127	yes 115
اجل	no 46	unknown 62	yes -110
احتا*	no -75	unknown 83
احتاج	no -89	unknown 142	yes -86
احتر*	no 70	unknown -120
احترق	no 80	unknown 62	yes -171
احترقت	unknown -226	yes 185
احتك*	no 78	yes -118
احتكاك	no 158	unknown -116	yes -62
احتكت	no -50	unknown 168	yes -198
احتم*	unknown 165	yes -215
احد	no 158	unknown -59	yes -97
احد اصيب	no 115	yes -239
احد باذي	no 214	unknown -153	yes -97
احد في	no 57	unknown -92
احد مصاب	no 229	unknown -184	yes -91
احد من	no 230	unknown -183	yes -83
احد ولم	no 102	unknown -72	yes -44
احدا	unknown 111	yes -179
احده*	no 76	yes -92
احدهم	no 76	yes -92
احدهم سيارتي	no -112	unknown 161	yes -60
احمر	no -144	unknown -187	yes 266
اخبر*	unknown -177	yes 112
اختر*	no -161	unknown -123	yes 239
اختف*	no -93	unknown 227	yes -167
اختفي	no -97	unknown 182	yes -108
اختي	no -135	unknown -101	yes 221
اخذ	no 50	yes -75
اخذو*	unknown 77	yes -122
اخذوا	unknown 77	yes -122
اخر	no 286	unknown -207	yes -106
اخري	no 59	unknown -106
اخري يوم	no -173	unknown -100	yes 201
اخي	no 222	unknown -174	yes -81
ادري	unknown 96	yes -142
اذي	no 234	unknown -160	yes -85
ار	no 279	unknown -222	yes -95
اربع*	no -202	unknown 230	yes -62
اربعه	no -202	unknown 230	yes -62
ارتب*	no 81	unknown -145
ارتج*	unknown -48
ارتجف	no -83	yes 111
ارتجف وانا	no -83	yes 111
ارتط*	no -79	unknown -89	yes 107
ارتطم	no -119	unknown -123	yes 122
ارتطمت	unknown -77	yes 56
ارتف*	no -113	unknown 202	yes -104
ارتفاع	no -113	unknown 202	yes -104
ارتفاع مفاجي	no -48	unknown 141	yes -104
ارجع	unknown 102	yes -75
اردت	no 220	unknown -252	yes -65
ارسا*	no -106	unknown 184	yes -111
ارسال	no -106	unknown 184	yes -111
ارض	no 45	unknown -219	yes 159
ارضي*	no 110	unknown -64	yes -69
اسبا*	unknown -162	yes 100
اسبانيه	unknown -162	yes 100
اسبو*	unknown 70	yes -75
اسبوع	no -53	unknown 125	yes -77
استدعاء	no 64	unknown 68	yes -144
استر*	unknown 136	yes -141
استرجاع	no -154	unknown 227	yes -139
استط*	no -48	unknown -118	yes 138
استطيع	no -130	unknown -156	yes 222
استم*	no 114	unknown -239	yes 89
استن*	no -145	unknown -103	yes 210
استي*	no 84	unknown -117
استيقظت	no 84	unknown -117
اسفل*	no -43	unknown 162	yes -163
اسفله	no -43	unknown 162	yes -163
اسقط	unknown 110	yes -169
اشار*	no 186	unknown -75	yes -118
اشاره	no 186	unknown -75	yes -118
اشتر*	no 82	yes -119
اشتع*	no 240	unknown -142	yes -127
اشتعلت	no 240	unknown -142	yes -127
اشعر بشيء	no -137	unknown 40	yes 74
اصاب*	no 210	unknown -158	yes -56
اصابات	no 242	unknown -135	yes -116
اصابات بشريه	no 114	unknown -47	yes -85
اصابه	no 59	unknown -275	yes 121
اصب	no 227	unknown -137	yes -94
اصب باذي	no 171	unknown -69	yes -103
اصبت	no -130	unknown -320	yes 373
اصرح	no -84	unknown -199	yes 224
اصص	no 59	unknown 89	yes -163
اصطد*	no 138	unknown -138
اصطدام	no 73	unknown -173	yes 69
اصطدمت	no 168	unknown -138
اصطدمت بي	no 149	unknown -58	yes -91
اصلا*	no -215	unknown 100	yes 61
اصيب	no -73	unknown -81	yes 148
اصيب*	no -145	unknown -100	yes 229
اصيبت	no -145	unknown -100	yes 229
اضرا*	no 72	yes -114
اطفا*	unknown -122	yes 138
اطفاءها	no -216	unknown -199	yes 296
اطلب	no 48	unknown 54	yes -111
اظن	no -307	unknown 363	yes -198
اظن ان	no -170	unknown 220	yes -148
اعبر	no -88	unknown -112	yes 170
اعتر*	no -102	yes 92
اعترف	no -67	unknown 91	yes -45
اعرف	no -223	unknown 303	yes -234
اعلم	no -159	unknown 130
اعلم ان	no -169	unknown 225	yes -82
اعمل	unknown -116	yes 64
اغمي	no -134	unknown -168	yes 255
اغمي علي	no -134	unknown -168	yes 255
افرا*	no 180	unknown -91	yes -97
افران	no 180	unknown -91	yes -97
افرغ*	no -209	unknown 295	yes -141
افرغوا	no -209	unknown 295	yes -141
افعل	no -178	unknown 249	yes -167
اقتل*	no 41	yes -76
اقتلعت	no 83	unknown 67	yes -165
اقدا*	unknown -126	yes 97
اقدر	no -121	unknown 83
اقدم	no 51	yes -42
اقدم شكايه	no -75	unknown 80
اقوا*	no -83	yes 111
اقود	unknown -117	yes 98
اكتب	no 70	unknown -71
اكتب اليكم	unknown -68	yes 44
اكتش*	no -160	unknown 200	yes -47
اكتشفنا	no -210	unknown 244	yes -67
اكتو*	no -45	unknown 67	yes -50
اكتوبر	no -45	unknown 67	yes -50
اكثر	no 247	unknown -195	yes -88
الا	no 89	unknown -139	yes 49
الا في	no 244	unknown -122	yes -177
الاب*	no -64	unknown 130	yes -84
الابواب	no -175	unknown 253	yes -127
الاث*	yes -41
الاثاث	no -127	unknown 49	yes 48
الاثنين	yes -45
الاثنين 16	no 133	unknown -106	yes -43
الاثنين الماضي	no -79	yes 88
الاحد	no -46	unknown 83	yes -43
الاحد الماضي	no 115	unknown -45	yes -107
الاحمر	no -88	unknown -96	yes 169
الاخ*	no -87	yes 70
الاخر	no -93	unknown -50	yes 121
الاخري	no 69	unknown -105
الاد*	no -168	unknown 79	yes 60
الاربع	no 83	yes -149
الاربعاء	unknown -44	yes 47
الاربعاء الماضي	no -132	unknown -173	yes 227
الارض	no 65	unknown 40	yes -112
الارواح	no 83	unknown -147
الاس*	yes -65
الاسبقيه	no 202	unknown -95	yes -114
الاسطبل	no 198	unknown -90	yes -145
الاسعاف	no -64	unknown -85	yes 141
الاسمنت	no -210	unknown 176
الاسنان	unknown 89	yes -99
الاش*	no 100	unknown -61	yes -42
الاشاره	no 134	unknown -108
الاشاره الحمراء	no 143	unknown -60	yes -83
الاص*	no -61	unknown -46	yes 101
الاصطدام	no 62	unknown -165	yes 91
الاض*	no 230	unknown -185	yes -57
الاضرار	no 230	unknown -185	yes -57
الاط*	no 206	unknown -93	yes -112
الاطار	no 231	unknown -146	yes -117
الاطفاء	no 229	unknown -168	yes -105
الاع*	no 122	yes -153
الاف	no -153	yes 119
الاف درهم	no -153	yes 119
الاق*	no 80	yes -60
الاقامه	no 45	unknown -45
الاك*	no -92	unknown -152	yes 223
الاكواريوم	no -73	unknown -174	yes 207
الال*	no -157	unknown 271	yes -134
الام*	no 47
الامام	no 128	unknown -56	yes -112
الامامي	unknown 61
الاماميه	no 91	yes -137
الامر	no 134	unknown -62	yes -77
الامن	no 105	unknown -40	yes -64
الامنيه	no -81	yes 69
الان عند	no 210	unknown -135	yes -111
الان في	no -51	unknown -76	yes 96
الان*	no -122	unknown 101
الانبوب	no -160	unknown -87	yes 167
الانترنت	no -137	unknown 233	yes -176
الاو*	no -47	unknown 110	yes -75
الاوتوماتيكي	no -189	yes 104
الاولاد	no 135	unknown -70	yes -64
الاي*	no 111	unknown -139
الايمن	unknown -113	yes 87
الباب	unknown -56	yes 90
الباب الخلفي	no -118	unknown 94
الباب بلا	no -67	unknown -74	yes 128
الباب ديال	no -166	unknown 70	yes 73
الباب لم	no -100	unknown 210	yes -116
البارح	no -41	unknown -57	yes 94
البارح فالليل	no 56	yes -56
البارح مع	no -144	unknown -84	yes 183
البارحه	no -75	unknown -62	yes 140
الباركي	no 106	unknown 65	yes -200
الباركينغ	unknown 126	yes -174
الباسبور	no -137	unknown 242	yes -164
الباش	no -181	unknown 118
الباش د	no -181	unknown 118
البالكون	no 42	unknown -55
البح*	unknown -153	yes 127
البحر	unknown -170	yes 117
البخ*	no -172	yes 142
البر*	no 61	unknown -124	yes 58
البرد	no 160	unknown -193
البز*	no -113	yes 51
البزطام	no -113	yes 51
البس*	no -133	unknown -164	yes 235
البص*	no 165	unknown -106	yes -94
البصمات	unknown 41	yes -63
البط*	no -56	unknown 67
البق*	no -145	unknown 67
البقره	no -145	unknown 67
البك*	no -148	unknown 98
البكا	no -144	unknown -128	yes 224
البل*	unknown -56
البلاستيك	no 72	unknown -149	yes 57
البلاط	no -137	unknown -169	yes 246
البلديه	no -59
البلومبي	no -184	unknown 53	yes 83
البن*	unknown 135	yes -145
البنت	no 170	unknown -108	yes -90
البنك	no -241	unknown 302	yes -178
البو*	no 73	yes -56
البوطه	unknown -155	yes 120
البوليس	no 111	unknown -50	yes -61
البوليس دارو	no 295	unknown -228	yes -146
البومبيه	no -49	unknown -115	yes 144
البومبيه جاو	no -180	unknown -133	yes 241
البي*	unknown 45	yes -51
البيبي	no 183	unknown -124	yes -123
البيت	no 144	unknown -74	yes -77
البيتزا	unknown -130	yes 81
البير	no -240	unknown 335	yes -208
البيسي	no -131	unknown 235	yes -159
البيضاء	unknown 51	yes -46
التا*	unknown 91	yes -104
التابعه	no -177	unknown 273	yes -158
التاسعه	no 83	unknown -138	yes 49
التامين	unknown 175	yes -235
التب*	no 83	unknown -43	yes -55
التبروري	no 94	unknown -40	yes -95
التح*	no -92	unknown 254	yes -201
التد*	no -204	unknown -65	yes 189
التر*	no -47	yes 79
الترامواي	unknown 118	yes -140
التس*	no 125	yes -185
التص*	no -151	unknown 278	yes -144
التصريح	no -95	unknown 131
التصليح	no -97	unknown 202	yes -113
التع*	no 59	unknown 70	yes -148
التعويض	no -121	unknown 233	yes -153
التق*	unknown 65	yes -84
التل*	unknown 140	yes -128
التلفاز	unknown 170	yes -206
التلفازه	no -40	unknown 125	yes -161
التلفزه	no -148	unknown 265	yes -144
التم*	no -97	unknown 179	yes -101
التمس	no -82	unknown 163	yes -89
الته*	unknown -141	yes 106
التوصيل	no 167	unknown -118	yes -77
التوي	no -68	unknown -140	yes 168
التوي كاحلي	no -68	unknown -140	yes 168
التي صدمتني	no 237	unknown -169	yes -88
التي كانت	no 132	unknown -193
التي*	no -58	unknown 57
التيار	no -143	yes 55
التيليفون	no 52	yes -83
التيليفون ف	no -140	unknown 213	yes -108
الثالث	no -106	unknown 149	yes -59
الثالثه	no -130	yes 103
الثامنه	no -171	unknown 273	yes -169
الثانيه	no 129	unknown -198
الثلاثاء	no -107	yes 118
الثلاثه	no 290	unknown -215	yes -142
الثلاجه	no -77	unknown 117	yes -49
الثلج	no -161	unknown 86
الثلوج	unknown 139	yes -198
الجا*	unknown 51
الجار	no -94	unknown 88
الجاره	unknown -81
الجامع	no -164	unknown 256	yes -121
الجد*	no 45	unknown -78
الجدار	no 150	unknown -201
الجدارميه	no -118	unknown -134	yes 215
الجديد	no 81	yes -132
الجر*	no -95	unknown 179	yes -103
الجرحي	no 161	unknown -275
الجرس	no 330	unknown -257	yes -194
الجز*	no 167	unknown -90	yes -109
الجل*	no -110	yes 110
الجلابه	no -118	unknown 59
الجلد	no -143	unknown -164	yes 250
الجلد ديال	no -143	unknown -164	yes 250
الجمعه الماضي	no -123	unknown 177	yes -87
الجميع	no -106	yes 57
الجميع ولم	no -127	unknown 85
الجن*	no 83	unknown -63
الجناح	no 162	yes -182
الجنب	no 130	yes -120
الجنب كامل	no 48	yes -93
الجه*	no 145	unknown -60	yes -88
الجهتين	unknown 47	yes -94
الجهه	no 66	unknown -47
الجهه اليسري	no 66	unknown -47
الجو*	no 148	unknown -45	yes -122
الجيب	no 116	unknown -80	yes -55
الجيران تحتنا	no -87	unknown 118	yes -56
الحا*	yes 49
الحاج	unknown 171	yes -169
الحاجب	no -141	unknown -239	yes 316
الحاجز	unknown -144	yes 105
الحادث	no -212	unknown -348	yes 431
الحارس	no 140	yes -166
الحارس لم	no 123	unknown -44	yes -143
الحاسوب	no -236	unknown 286	yes -207
الحافله	no 139	unknown -128
الحانوت	no -172	unknown 248	yes -148
الحجاره	no -90	yes 90
الحجاره علي	no -90	yes 90
الحجر	no 121	unknown 63	yes -221
الحديد	no 247	unknown -161	yes -106
الحديقه	no -128	unknown 212	yes -90
الحر*	no 90	yes -83
الحراره	no -151	unknown 143
الحس*	unknown -53	yes 89
الحساب	no -122	unknown 211	yes -100
الحسن	no 55	unknown -94
الحسن الثاني	no 55	unknown -94
الحص*	no 144	yes -179
الحصان	no 53	unknown 114	yes -170
الحصيره	no 40	unknown 72	yes -171
الحط*	no 259	unknown -181	yes -88
الحف*	no -144	unknown -186	yes 284
الحق	yes -58
الحق*	no 41	yes -63
الحك*	no 270	unknown -136	yes -174
الحل*	no -141	unknown 44	yes 68
الحليب	no -109	unknown -155	yes 209
الحم*	no 75	yes -42
الحمار	no -42	unknown -276	yes 196
الحمد	no 169	unknown -108	yes -60
الحمد لله	no 142	unknown -107
الحمراء	no 143	unknown -60	yes -83
الحو*	no 137	unknown -111
الحوايج	no 103	yes -140
الحوض	no 193	unknown -91	yes -133
الحوض ديال	no 315	unknown -249	yes -153
الحي	no 167	unknown -94	yes -81
الحي*	unknown -58
الحيط	no 59	unknown -53	yes -41
الحيط ديال	no -106	unknown 177	yes -108
الحيطان	unknown 104	yes -119
الحين	no -77	unknown -137	yes 198
الخا*	no -95	yes 69
الخامس	no -154	yes 103
الخب*	no -105	unknown -79	yes 161
الخبز	no -88	yes 95
الخد*	no -110	unknown 76
الخدمه	no -71	unknown 104	yes -40
الخر*	no 266	unknown -153	yes -128
الخز*	no -54	unknown 239	yes -212
الخزانه	unknown 161	yes -187
الخس*	unknown 62	yes -96
الخساير	no 67	yes -89
الخش*	no -69
الخشب	no -108	yes 56
الخض*	no -142	unknown 59	yes 67
الخضره	unknown -146	yes 64
الخط	unknown -147	yes 128
الخل*	no 61	unknown -53
الخلفيه	no 105	unknown -261	yes 115
الخم*	no -50	unknown 51
الخميس	no -50	unknown 51
الخميس الماضي	no 53	unknown 54	yes -122
الخو*	no 279	unknown -200	yes -88
الخير	no -123	unknown 240	yes -148
الخيمه	no -145	unknown -88	yes 200
الدا*	unknown 110	yes -84
الداخل	no 177	unknown -88	yes -99
الدار	no -66	unknown 170	yes -104
الدار البيضاء	no -89	unknown 53
الدار ما	no 85	unknown -203	yes 93
الدار وما	no -85	unknown 114
الدايره	no -81	yes 69
الدايره الامنيه	no -81	yes 69
الدج*	no 247	unknown -117	yes -165
الدخ*	no 106	unknown -200	yes 74
الدخان	unknown -152	yes 138
الدر*	unknown -40
الدراجه	no -75	unknown -136	yes 187
الدراري	no -96	yes 111
الدرج	no 88	unknown 52	yes -175
الدرك	no 47	unknown -64
الدرك الملكي	no -45	unknown -44	yes 80
الدروج	no -301	unknown 143	yes -44
الدري	no 84	unknown 42	yes -165
الدش	no 51	unknown -224	yes 164
الدق*	unknown -151	yes 173
الدقيق	unknown -157	yes 100
الدم*	no 43	unknown 63	yes -123
الده*	no 89	yes -104
الدهب	no 89	yes -104
الدوش	unknown 90	yes -89
الدي*	unknown -268	yes 250
الذر*	unknown 77	yes -136
الذق*	no -157	unknown -165	yes 248
الذقن	no -157	unknown -165	yes 248
الذي	no 144	unknown -146
الذي كان	unknown -175	yes 131
الرا*	unknown -131	yes 120
الرابعه	no 248	unknown -196	yes -102
الراجل	no 339	unknown -200	yes -251
الراجلين	no -105	unknown -166	yes 238
الراديو	no -198	unknown 120
الراكب	no -257	unknown -195	yes 363
الراكبه	no -184	unknown -184	yes 264
الرب*	no -85	unknown -170	yes 208
الرباط	no -85	unknown -170	yes 208
الرج*	no 83	unknown -130
الرجل	no 65	unknown -140	yes 56
الرح*	no -166	unknown 226	yes -95
الرحله	no -166	unknown 226	yes -95
الرخ*	no -113	unknown 244	yes -184
الرخام	no -113	unknown 244	yes -184
الرس*	no -92	unknown -182	yes 220
الرع*	no -76	unknown 150	yes -114
الرعديه	no -142	yes 84
الرق*	no -171	yes 158
الرقبه	no -173	unknown -196	yes 280
الرك*	no 147	unknown -68	yes -84
الرو*	no -79	unknown 150	yes -105
الروايد	no -125	unknown 179	yes -104
الروبيني	no -94	unknown -181	yes 227
الري	unknown 98	yes -117
الري*	no -49	unknown 45
الرياض	no -103	unknown 145	yes -58
الريح	unknown -175	yes 126
الريفي	no -204	unknown -181	yes 280
الزا*	no -50	yes 41
الزاج	unknown -93	yes 83
الزبل	no -152	unknown 133
الزبون	no 156	unknown -160
الزج*	no -47	unknown 46
الزجاج	no -81	unknown 85
الزجاج الامامي	unknown 136	yes -122
الزجاج الخلفي	yes -50
الزجاجي	no 62	unknown -140
الزر*	no 75	yes -85
الزل*	no -46	unknown 154	yes -127
الزليج	no -46	unknown 154	yes -127
الزم*	no 80	unknown 44	yes -128
الزن*	no 94	unknown -187	yes 82
الزنقه	no 94	unknown -187	yes 82
الزه*	no 309	unknown -187	yes -156
الزهر	no 284	unknown -216	yes -163
الزو*	unknown 94	yes -131
الزواج	no -202	unknown 273	yes -145
الزوال	no 50	yes -83
الزي*	unknown -124	yes 127
الزيت	no 40	unknown -122	yes 75
الزيتون	unknown -60	yes 73
السا*	unknown -41
السابعه	no 78	unknown -90
السابعه مساء	unknown -76
السادسه	no 84	yes -61
الساروط	no -93	unknown 166	yes -98
الساعه	no 72	unknown -42
الساعه 17	no 50	unknown -147	yes 69
الساعه 8	no 240	unknown -197	yes -85
الساعه السابعه	unknown -76
الساعه السادسه	no 84	yes -61
الساق	no -275	unknown -346	yes 416
السايق	unknown -69	yes 64
السايق الاخر	no -295	unknown 59	yes 195
السايق كان	no 65	unknown -78
السبت	unknown 44	yes -48
السبت كنا	no -214	unknown 350	yes -288
السبعه	no 51	yes -46
الست*	no -144	unknown 176	yes -71
السج*	no 128	unknown -71	yes -95
السجاد	no 128	unknown -71	yes -95
السخ*	no 45	unknown -96	yes 45
السخان	no 61	unknown -193	yes 104
السد*	no -111	unknown 110	yes -40
السداري	no -111	unknown 110	yes -40
السر*	unknown -62	yes 90
السردين	no 81	unknown -86
السطح	no -50	unknown 65
السطوح	no 78	unknown -228	yes 72
السع*	no -118	unknown -178	yes 250
السعار	no -118	unknown -178	yes 250
السف*	no 193	unknown -145	yes -58
السفر	no 176	unknown -67	yes -143
السفلي	no 180	unknown -193
السق*	yes -45
السقف	unknown 40	yes -44
السقف ديال	no -145	unknown -69	yes 169
السك*	unknown 104	yes -141
السكانير	no -219	unknown 132
السكر	no -112	unknown 47
السلام	no -55
السلام عليكم	yes -59
السلامه	no 267	unknown -168	yes -133
السلطات	no -52	unknown 89	yes -57
السلطات المحليه	no 60	yes -75
السلطه	no 201	unknown -123	yes -77
السلعه	no 68	unknown 86	yes -201
السلم	no -73	unknown -152	yes 179
السلوم	no -183	unknown -124	yes 247
السم*	no -145	yes 104
السن*	no -165	unknown 202	yes -113
السوق	unknown -52	yes 41
السوق الممتاز	no 70	yes -113
السي*	yes -40
السياحي	no 93	yes -118
السيار	no -42	unknown 67
السيار قرب	unknown -108	yes 99
السياره الاخري	no 69	unknown -105
السيد	no 57	yes -75
السيده	no 71	yes -66
السير	unknown -116	yes 118
السيفون	no -82	unknown 191	yes -128
السيفون ديال	no -82	unknown 191	yes -128
السيل	unknown 126	yes -185
السينما	no -239	yes 157
السيول	no 115	yes -106
الشا*	no 51	unknown -53
الشاب	no -73	unknown -106	yes 147
الشاحنه	no 202	unknown -147	yes -70
الشارع	no 113	unknown -163
الشاشه	no -116	unknown 243	yes -155
الشاي	no 200	unknown -124	yes -116
الشب*	no -140	yes 139
الشبكه	no -99	unknown 183	yes -102
الشت*	unknown -75	yes 81
الشتا	unknown -131	yes 101
الشج*	no 107	yes -83
الشجره	no 197	unknown -141	yes -94
الشح*	no -221	yes 165
الشر*	no 55	unknown -56
الشراجم	no 120	unknown -211
الشرجم ديال	no -91	unknown 193	yes -245
الشرطه بعد	no -100	unknown 155	yes -62
الشرطه محضرا	no -148	unknown 214	yes -106
الشرطه يوم	no -48	unknown -97	yes 127
الشركه	no 82	yes -75
الشع*	no 80	unknown -171	yes 59
الشف*	no 96	unknown -144
الشفاط	no 184	unknown -95	yes -147
الشق*	unknown 52	yes -40
الشك*	unknown -45
الشكايه	no 73	unknown -83
الشم*	yes -67
الشمسيه من	no 68	yes -80
الشو*	unknown 66	yes -87
الشوفو	no -231	unknown 197	yes -134
الشي*	unknown -160	yes 168
الشيفور	no -72	unknown -90	yes 127
الصا*	no -87	unknown 70
الصابون	unknown 115	yes -148
الصاك	no -102	yes 100
الصاك من	no -66	unknown -127	yes 164
الصاله	unknown 101	yes -82
الصالون	no -178	unknown 105
الصالون كامل	no -93	unknown -102	yes 150
الصب*	unknown 44
الصباح مع	no -165	unknown -53	yes 158
الصباغه	no -112	unknown 289	yes -214
الصباغه علي	no -114	unknown 266	yes -224
الصبع	no -134	unknown -113	yes 201
الصد*	no -156	unknown 42	yes 88
الصدر	no -160	yes 53
الصدمه	no -151	unknown -128	yes 246
الصر*	no -62	unknown 125	yes -75
الصغ*	no 76	unknown -167	yes 89
الصغير	no 62	unknown -186	yes 109
الصغير الذي	no 248	unknown -177	yes -141
الصغيره	no 86	unknown -145	yes 46
الصن*	no 194	unknown -104	yes -99
الصندوق	no 214	unknown -140	yes -91
الصو*	unknown -133	yes 92
الصوت	no 67	unknown -189	yes 90
الصي*	no 117	yes -120
الضا*	no -130	unknown 103
الضب*	no 97	unknown -144
الضباب	no 97	unknown -144
الضر*	no -165	unknown -202	yes 286
الضو	no -70	unknown -40	yes 94
الضو طلع	unknown 94	yes -164
الضو*	no -55	unknown 66
الضوء	no -51
الضي*	no 161	unknown -108	yes -64
الطا*	yes -41
الطابق	unknown 110	yes -107
الطابق الثالث	no -106	unknown 149	yes -59
الطابق الخامس	no -133	unknown 172	yes -56
الطابله	no -109	unknown -125	yes 171
الطاكسي	no 61	yes -43
الطبيب	no -172	yes 103
الطر*	no 43	unknown -72
الطرفين	no 251	unknown -177	yes -121
الطريق السيار	no -42	unknown 67
الطريق الي	no -113	yes 105
الطل*	no 89	unknown -167	yes 61
الطلاء	no 89	unknown -167	yes 61
الطم*	unknown 51	yes -102
الطموبيل	unknown 79	yes -92
الطن*	no -44	unknown -243	yes 258
الطنوبيل	unknown -188	yes 116
الطنوبيل ف	unknown -188	yes 116
الطو*	unknown 60	yes -42
الطوبيس	no -112	unknown -128	yes 201
الطوموبيل	unknown 79	yes -84
الطوموبيل ديالي	no -230	unknown 264	yes -104
الطوموبيلات	no 66	unknown -173	yes 92
الطي*	no -48	unknown 301	yes -350
الظه*	unknown -104	yes 77
الظهر	unknown -104	yes 77
العاده	no -83	unknown 190	yes -243
العاشره	unknown -51
العاصفه	no -167	unknown 110
العاصفه الرعديه	no -142	yes 84
العافيه	unknown -97	yes 99
العافيه شعلات	no 104	unknown -174	yes 46
العام	no 40	unknown 185	yes -256
العام اللي	unknown 84	yes -145
العامل	no -88	unknown -123	yes 180
العت*	no 155	yes -181
العج*	yes -40
العجله	no 65	yes -94
العجين	no 212	unknown -117	yes -115
العد*	unknown -162	yes 129
العر*	no -56	unknown 72
العربه	no 141	unknown -50	yes -119
العرس	no 105	unknown 72	yes -216
العس*	no -135	unknown -117	yes 173
العش*	no 40
العشره	no 189	unknown -121	yes -93
العشيه	unknown 120	yes -116
العص*	no -165	unknown 139
العط*	no 44	unknown 58	yes -153
العق*	no -234	unknown 223	yes -61
العل*	unknown -70	yes 43
العلوي	no 52	unknown 57	yes -151
العم*	no -52
العماره	no -79	yes 73
العمال	no 221	unknown -119	yes -131
العمل	no -111	unknown 181	yes -88
العمليه	no -89	yes 110
العن*	no -43	unknown -74	yes 104
العنق	no -185	unknown -214	yes 320
العو*	no -55	unknown -67	yes 114
العود	unknown -58
العي*	unknown 83	yes -68
الغا*	no 95	unknown -178	yes 59
الغاز	no -70	unknown -181	yes 190
الغر*	unknown -110	yes 74
الغرزات	no -134	unknown -150	yes 224
الغرفه	no 43
الغس*	no 128	unknown -51	yes -107
الغض*	no -50	unknown -279	yes 219
الغل*	no -348	unknown 256	yes -97
الف	no -114	unknown 205	yes -99
الف درهم	no -114	unknown 205	yes -99
الفا*	no -63	unknown 184	yes -125
الفاتوره	no -171	unknown 273	yes -137
الفار	no 73	yes -111
الفج*	no -59	yes 41
الفجر	no -59	yes 41
الفخ*	no -49	unknown -167	yes 199
الفخار	unknown -177	yes 117
الفر*	no 70	yes -61
الفراش	no -58	yes 48
الفرن	no 213	unknown -204	yes -41
الفرنسي	no 202	unknown -93	yes -121
الفرنسيه	no 133	unknown -58	yes -88
الفق*	no -144	unknown -103	yes 165
الفل*	no 109	yes -99
الفلوس	no -119	unknown 194	yes -94
الفن*	unknown 104	yes -93
الفندق	no -69	unknown 101	yes -52
الفو*	no -88	yes 45
الفوق	no -120	yes 94
الفوقانيين	no -52
الفول	no -101	yes 68
الفي*	no 128	yes -162
الفيراندا	no 144	yes -200
القا*	no -49	unknown 202	yes -163
القادوس	no -145	unknown 280	yes -213
القب*	no -46	unknown 157	yes -124
القبو	unknown 75	yes -101
القد*	no 63	unknown -60
القدام	unknown -129	yes 116
القدم	no 56	unknown -88
القديم	no 141	unknown 48	yes -232
القديمه	no -212	yes 123
القر*	unknown -43
القرميد	no -83	unknown -296	yes 281
القص*	no 120	unknown -124
القصدير	no 189	unknown -116	yes -95
القض*	no -74	unknown 160	yes -98
القضاييه	no -101	unknown 189	yes -126
القط	no -45	unknown 196	yes -193
القط*	no -59	unknown 227	yes -201
القطار	no 118	yes -119
القف*	unknown 187	yes -162
القفل	no -101	unknown 267	yes -176
القل*	no 112	unknown -151
القم*	no 132	unknown -120
القمامه	no 73	unknown -135	yes 43
القن*	unknown 59	yes -42
القنطره	no 209	unknown -102	yes -117
القه*	no 42	unknown -116	yes 65
القهوه	no 42	unknown -116	yes 65
القهوه علي	no -81	unknown 167	yes -97
القي*	no -96	yes 101
الكا*	no -92	unknown 143	yes -49
الكابو	no 77	unknown 79	yes -164
الكابو تعوج	no 184	unknown -76	yes -143
الكات	unknown -91	yes 91
الكات كات	unknown -91	yes 91
الكاحل	no -49	unknown -140	yes 164
الكارطه	no 92	unknown -128
الكاف	no -124	unknown 198	yes -133
الكاميرا	no -143	unknown 282	yes -141
الكاميو	no 69	unknown 121	yes -228
الكب*	no -119	unknown -146	yes 233
الكبير	no -119	unknown -146	yes 233
الكت*	no -97	yes 83
الكر*	unknown -62	yes 87
الكرا	no -111	unknown -183	yes 249
الكراج	no -93	unknown 111	yes -53
الكراسي	no 68	unknown -216	yes 110
الكرسي	no -83	unknown -50	yes 110
الكس*	no -90	yes 108
الكسكس	no -151	unknown -190	yes 272
الكش*	no -190	unknown 193	yes -85
الكل	no 203	unknown -140	yes -95
الكل في	no 203	unknown -140	yes -95
الكل*	unknown 63	yes -50
الكلب	no -43	unknown 142	yes -138
الكلينيك	no -109	unknown -212	yes 252
الكليو	no -109	unknown 220	yes -111
الكهرباء	no 127	unknown -40	yes -106
الكهربايي	no -75	yes 66
الكهرباييه	unknown -82
الكوره	unknown -88	yes 46
الكوزينه	unknown -172	yes 153
الكوفر	no 69	yes -139
الكونسطا	no 92	unknown -121
الكونطور	no 70	unknown -45
اللا*	unknown 156	yes -150
اللافابو	no -152	unknown 283	yes -176
اللح*	no -138	unknown -219	yes 284
اللحم	no -138	unknown -219	yes 284
الله	no 159	unknown -50	yes -110
الله ستر	no 240	unknown -138	yes -142
الله ما	no 249	unknown -146	yes -143
الله يرحمها	no -110	unknown 194	yes -110
الله*	no 104	unknown -113
اللو*	no 83	yes -111
اللوحات	no -98	unknown 145	yes -71
اللوحات الشمسيه	no -98	unknown 145	yes -71
اللوحه	no 251	unknown -176	yes -104
اللور	no 132	yes -104
اللي فات	unknown 88	yes -126
اللي فوقي	unknown 78	yes -150
اللي كان	no -285	unknown 423	yes -331
اللي ما	no -55	unknown -300	yes 284
اللي مشي	no 270	unknown -154	yes -179
اللي*	no 50	unknown -45
الليل	no 147	unknown -132
الليل ماكان	no 171	unknown -142	yes -54
الليله	no -128	unknown 97
الم	no -94	unknown -129	yes 180
الم في	no -94	unknown -129	yes 180
الما	unknown 76	yes -91
الما خارج	no 47	unknown 45	yes -145
الما سخون	no 168	unknown -191
الماء	unknown 43	yes -62
الماء عند	no 116	unknown -67	yes -79
الماء عندي	no -102	unknown 186	yes -89
الماء في	no -91	unknown 182	yes -152
الماريو	unknown 86	yes -148
المازوت	no -223	unknown 122	yes 79
الماضي	no -51
الماضي كنت	no -82	yes 64
الماكينه	unknown 115	yes -148
الماكينه ديال	unknown 115	yes -148
المب*	no 59	unknown -248	yes 171
المت*	no 95	unknown -72
المث*	no 104	unknown 52	yes -187
المج*	unknown 132	yes -136
المجاوره	no 63	yes -98
المح*	unknown 75	yes -63
المحرك	no -44	unknown 151	yes -114
المحضر	no 171	yes -155
المحطه	no -100	unknown 43	yes 46
المحكمه	no -69	unknown 176	yes -129
المحل	no -110	unknown 118
المحليه	no 81	yes -74
المحليه والدرك	no -59	unknown 129	yes -88
المحمديه	no -117	unknown -187	yes 228
المحمله	no 117	unknown -142
المخ*	no -125	unknown -49	yes 145
المد*	no 84	unknown -99
المدخل	no 149	unknown -67	yes -114
المدرب	unknown -159	yes 118
المدرسه	no 101	unknown -129
المدرسي	no 54	unknown -173	yes 82
المدنيه	no 46	yes -53
المدنيه والشرطه	no -222	unknown 181
المدينه	no -195	unknown -166	yes 278
المرا	unknown 136	yes -116
المراب	no 89	yes -87
المراه	unknown -89	yes 40
المرحاض	no -203	unknown -116	yes 192
المرفق	no -116	yes 131
المركبه	unknown -194	yes 104
المركز	no -86	unknown 176	yes -112
المركونه	no 188	unknown -129	yes -79
المره	no 40	unknown -68
المرور	no 166	unknown -100	yes -70
المز*	no -163	unknown 410	yes -410
المساحات	no 99	yes -143
المسبح	no -141	unknown 242	yes -172
المستاجر	no 254	unknown -162	yes -164
المستشفي	no -99	unknown -86	yes 179
المستعجلات	no -74	unknown -143	yes 211
المسجد	unknown -82	yes 80
المسكين	no 46	unknown -167	yes 70
المش*	no -80	unknown 58
المشترك	no -41	unknown 144	yes -117
المص*	no -94	unknown -114	yes 194
المصباح	no -190	yes 175
المط*	yes -47
المطافي	unknown -118	yes 91
المطبخ	no -72
المطر	unknown 43
المظ*	unknown 178	yes -203
المظله	unknown 178	yes -203
المغ*	no 113	unknown -77	yes -50
المغسله	no 133	yes -193
المف*	no -226	unknown 228	yes -92
المق*	no 190	unknown -152
المقدمه	no -81	unknown -68	yes 131
المقلاه	no 204	unknown -90	yes -148
المقهي	no 141	unknown -253	yes 81
المك*	no -52	unknown 61
المكان	no -46	yes 50
المل*	no -78	unknown 52
الملاك	no -137	unknown 203	yes -106
الملكي	no -45	yes 67
المم*	no 143	yes -131
الممتاز	no 70	yes -113
المن*	no 81	unknown -43	yes -41
المناسب	no 196	unknown -123	yes -113
المناسب ولم	no 196	unknown -123	yes -113
المنحدر	unknown -87	yes 62
المنطقه	no 266	unknown -154	yes -185
المه*	no 68	unknown -108
المو*	no 52
الموتور	no -220	unknown 98	yes 100
الموسم	no -193	unknown -158	yes 260
الموضوع	no -56	unknown 54
الموطو	no 72	unknown 102	yes -196
الموطور	no 103	yes -87
الموقع	no 87	yes -88
الموقف	unknown -62	yes 79
الموكيت	no -228	yes 93
المي*	unknown 46	yes -87
المياه	no 194	unknown -132	yes -75
الميناء	no -99	unknown 149	yes -93
النا*	no 97	unknown -80
النادي	no 257	unknown -177	yes -137
النار	no 150	unknown -121
النار في	no 198	unknown -126	yes -80
الناريه	no 77	yes -91
الناس	no 76	yes -83
النافذه	no 215	unknown -116	yes -160
الناموسيه	no -199	unknown -263	yes 321
النت*	no -204	unknown 51	yes 77
النتيجه	no -204	unknown 51	yes 77
النج*	no -140	unknown 182	yes -58
النجاره	no -139	unknown 99
النح*	no 234	unknown -154	yes -103
النز*	no 142	unknown -184
النض*	no -95	unknown 296	yes -240
النضاضر	unknown 162	yes -167
النع*	no -80	unknown 81
النعاس	no -182	unknown 86	yes 71
النعناع	no 111	unknown 55	yes -193
النق*	no 193	unknown -93	yes -103
النقل	no 193	unknown -93	yes -103
النم*	no 144	unknown -129	yes -45
النمره	no 144	unknown -129	yes -45
النمره ديالو	no 90	unknown -119
النهار	no -106	unknown 53	yes 40
النو*	no 109	unknown -129
النوافذ	no 175	unknown -240	yes 49
الني*	no 117	yes -137
النيران	no 117	yes -137
اله	no 175	unknown -65	yes -119
الهض*	no -121	unknown 74
الهضره	no -121	unknown 74
الهو*	no -70	unknown 142	yes -114
الهوايي	no -168	unknown 217	yes -137
الهواييه	no -145	unknown 119	yes -77
الوا*	no 64	unknown -81
الواجهه	no -124	unknown 186	yes -107
الواد	no 71	unknown -105
الوادي	no 64	yes -89
الواقعه	no -76	yes 73
الواقفه	no 214	unknown -128	yes -109
الوالدين	unknown 161	yes -234
الواليد	no -121	unknown -306	yes 304
الواليده	no 320	unknown -205	yes -169
الوح*	no 271	unknown -141	yes -144
الوحل	no 264	unknown -208	yes -82
الود*	unknown -54
الودي	no 184	unknown -110	yes -113
الور*	unknown -55	yes 45
الوراق	no -77	unknown -54	yes 117
الورقه	no 84	unknown 48	yes -134
الوركه	no -173	unknown -364	yes 392
الوس*	no -91	unknown 144	yes -125
الوط*	no -162	unknown 256	yes -117
الوطني	no -188	unknown 260	yes -124
الوقت المناسب	no 196	unknown -123	yes -113
الول*	no 83	unknown -213	yes 68
الولد	no -172	unknown -148	yes 241
الي	unknown 68	yes -44
الي الامن	unknown 61	yes -84
الي الطابق	no -87	unknown 155	yes -92
الي المستشفي	no -134	unknown -223	yes 321
الي غرفه	no -68	unknown 119	yes -64
اليا*	no -123	unknown -49	yes 143
اليد	no -238	yes 195
اليس*	unknown -89	yes 84
اليسري	unknown -89	yes 84
اليك*	unknown -68	yes 44
اليكم	unknown -68	yes 44
اليم*	no -121	unknown -66	yes 153
اليمين	no -68	yes 67
اليمين لليسار	no -68	yes 67
اليه*	no 303	unknown -238	yes -115
اليها	no 303	unknown -238	yes -115
اليو*	yes -48
اليوم	yes -48
اليوم مع	no 63	unknown -100
ام	no 88	unknown 51	yes -177
اما	no 155	unknown -170
اما انا	no -138	unknown -91	yes 199
امام	no 44	unknown 62	yes -107
امام العماره	no -104	unknown 200	yes -151
امس حوالي	unknown -51
امس مساء	no -90	yes 73
امشي	unknown -221	yes 159
امطا*	no 226	unknown -182	yes -83
امطار	no 226	unknown -182	yes -83
امي	no -111	unknown -153	yes 252
امي سقطت	no -63	unknown -104	yes 125
امي في	no -71
ان	unknown 71
انا	no 129	unknown -61	yes -66
انا بخير	yes -79
انا سليم	no 246	unknown -152	yes -128
انا كنت	no 190	unknown -59	yes -156
انا لاباس	no 339	unknown -256	yes -142
انا لي	no -134	unknown 100
انا ما	no 112	unknown -157
انا مزيان	unknown -45
انا من	no 205	unknown -129	yes -90
انا ولا	no 306	unknown -184	yes -135
انا وهو	no 320	unknown -297	yes -219
انبو*	no -118	unknown 251	yes -154
انبوب	no -118	unknown 251	yes -154
انتز*	no -101	unknown -172	yes 235
انتظ*	no -40	unknown 137	yes -148
انتظر	no -40	unknown 137	yes -148
انحر*	no 152	unknown -115	yes -55
انحرفت	no 152	unknown -115	yes -55
اندل*	no 122	unknown -82
اندلعت	no 103	unknown -53	yes -50
اندلعت النار	no 103	unknown -53	yes -50
انزل*	no -112	unknown -141	yes 228
انزلقت	no -71	unknown -104	yes 157
انغر*	no -43	unknown -104	yes 138
انغرست	unknown -132	yes 112
انفجر	no -50	unknown 44
انفجر انبوب	no -96	unknown 181	yes -116
انفجر خرطوم	unknown 66	yes -81
انفجرت	no 268	unknown -201	yes -103
انفس*	no 212	unknown -117	yes -115
انفص*	no 42	unknown 42	yes -110
انفصلت	no 42	unknown 42	yes -110
انفه*	no -45	unknown -74	yes 114
انفها	no -45	unknown -74	yes 114
انكس*	no 69	yes -117
انكسر	unknown 118	yes -137
انكسر زجاج	no -91	unknown 151	yes -132
انني	no 210	unknown -103	yes -125
انني انا	no 154	unknown -107	yes -84
انه	no -234	unknown 237
انها*	no 76	yes -79
انهار	no 170	unknown -170
انهار جدار	no 138	unknown -86	yes -62
اني	no 55	unknown -97
اود	no -115	unknown 226	yes -145
اول	no -68	yes 72
اول البارح	no -97	unknown -236	yes 253
اول امس	no -50	unknown 134	yes -96
اي	no 201	unknown -101	yes -98
اي اصابه	no 251	unknown -105	yes -193
اي شخص	no 261	unknown -200	yes -96
اي معاينه	no -121	unknown 83
اي منا	no 165	unknown -47	yes -130
ايام	no -87	unknown -68	yes 135
ايضا	no 76	unknown -119
ايضا لم	no 142	unknown -89	yes -72
ب	unknown 140	yes -108
باذي	no 209	unknown -114	yes -93
بارك*	no -326	unknown 141	yes 164
باش	no 74	yes -67
باقي	no -43	yes 55
باقي ما	no -62	unknown 67
بالا*	no -49	unknown 131	yes -89
بالاصلاح	no -74	unknown 133	yes -93
بالب*	no -77	yes 54
بالت*	no -52	unknown 51
بالتروتينيت	no -100	unknown -103	yes 180
بالج*	no 74	unknown -130	yes 44
بالجهد	no -134	unknown -150	yes 224
بالح*	unknown 73	yes -71
بالحجاره	no 60	unknown -117	yes 48
بالحصي	no -60	unknown 117	yes -58
بالخ*	no 126	unknown -75	yes -60
بالد*	no 202	unknown -148	yes -81
بالدخان	no 47	unknown -141
بالريح	no -169	unknown -235	yes 306
بالريح علي	no -169	unknown -235	yes 306
بالز*	no 67	unknown -129	yes 44
بالس*	no -145	unknown 41	yes 87
بالسياره	unknown 50
بالش*	yes 45
بالص*	unknown 137	yes -155
بالصباغه	no -99	unknown 130	yes -83
بالصباغه علي	no -99	unknown 130	yes -83
بالض*	no -130	unknown 128	yes -70
بالضبط	unknown -139	yes 106
بالط*	no -155	unknown 279	yes -195
بالع*	no -147	unknown 163	yes -53
بالف*	no 115	unknown -121
بالك*	yes 47
بالكامل	no 84	unknown -207	yes 122
بالل*	no 53	unknown 95	yes -150
بالليل	no -136	unknown 232	yes -149
بالم	no -63	unknown -150	yes 166
بالم في	no -63	unknown -150	yes 166
بالم*	no -51	unknown -115	yes 150
بالما	no 48	yes -46
بالما حتي	unknown 52	yes -118
بان	no 127	yes -104
بايع	no -169	unknown -100	yes 235
بتار*	no 124	yes -112
بتاريخ	no 124	yes -112
بتاريخ 11	no 84	yes -86
بتمز*	no -200	yes 104
بجان*	no -44	unknown -139	yes 169
بجانبه	no -62	unknown -119	yes 155
بجرح	no -61	unknown -77	yes 123
بجرح في	no -61	unknown -77	yes 123
بحاج*	no 271	unknown -177	yes -126
بحال	no 172	unknown -93	yes -84
بحال الحديد	no 255	unknown -185	yes -140
بحثا	no 85	unknown 59	yes -162
بحجم	no 255	unknown -203	yes -116
بحرو*	no -183	unknown -101	yes 212
بحروق	no -183	unknown -101	yes 212
بحروق في	no -183	unknown -101	yes 212
بحي	no -87	unknown 198	yes -153
بحي الرياض	no -87	unknown 198	yes -153
بحير*	no -60	unknown 165	yes -155
بحيره	no -60	unknown 165	yes -155
بخير	no 201	unknown -115	yes -88
بخير الا	no -157	unknown -86	yes 229
بخير جميعا	no 81	unknown -50
بخير لكن	no -144	unknown 112
بخير وانا	no 216	unknown -152	yes -117
بدا	no 130	unknown -257	yes 99
بدات	no 108	unknown -180	yes 56
بدرا*	no 58	yes -121
بدراجتي	no 211	unknown -158	yes -111
بدني*	no 237	unknown -180	yes -78
بدوا*	no -200	unknown -69	yes 218
بدوار	no -200	unknown -69	yes 218
بدون	unknown 147	yes -183
برا	no -99	unknown 154	yes -76
برد	no 186	unknown -82	yes -145
برد يوم	no 78	yes -179
برضو*	no -154	unknown -99	yes 184
برضوض	no -154	unknown -99	yes 184
بسبب	no -158	unknown 66	yes 95
بسبب الحراره	no -167	unknown 106
بسبب تماس	no -46	unknown -97	yes 119
بسرع*	no 159	unknown -40	yes -129
بسرعه	no 159	unknown -40	yes -129
بسرق*	no -128	unknown 213	yes -141
بسرقه	no -128	unknown 213	yes -141
بسلك	no -63	unknown -87	yes 146
بسيا*	no -114	unknown -153	yes 222
بسياره	no -114	unknown -153	yes 222
بسيط	unknown -167	yes 124
بسيط*	unknown -118	yes 121
بسيطه	unknown -118	yes 121
بشري*	no 158	unknown -62	yes -108
بشريه	no 158	unknown -62	yes -108
بشظي*	no -111	unknown -230	yes 280
بشظيه	no -111	unknown -230	yes 280
بشظيه في	no -111	unknown -230	yes 280
بشكا*	no -117	unknown 213	yes -124
بشكايه	no -117	unknown 213	yes -124
بشوي*	no 157	unknown -64	yes -114
بشويه	no 157	unknown -64	yes -114
بشيء	no 88	unknown -63
بضاع*	no 46	unknown -110	yes 53
بطار*	no -112	unknown 167	yes -90
بعاد	no 228	unknown -184	yes -93
بعد	unknown 61
بعد الزوال	no 50	yes -83
بعد ان	no -159	unknown -138	yes 253
بعد ما	unknown -51	yes 55
بعدم*	no 111	yes -143
بعدما	no 111	yes -143
بغا	no -129	unknown 108
بغاش	no 74	unknown -171	yes 81
بغيت	no 98	unknown -44	yes -58
بغيت نعرف	no -135	unknown 98
بغيت*	no -117	yes 114
بغيتش	no -117	yes 114
بغين*	no 90	yes -97
بغيناش	no 90	yes -97
بفعل	no -259	unknown 380	yes -269
بقا	no -136	unknown -101	yes 211
بقات	no -138	unknown -159	yes 276
بقات*	no 40	unknown 57	yes -99
بقاتش	no 40	unknown 57	yes -99
بقاش	no 99	yes -71
بقره	no 205	unknown -116	yes -113
بقعه	no -48	unknown 214	yes -233
بقيت	unknown -125	yes 81
بكدم*	no -163	unknown -110	yes 226
بكدمه	no -163	unknown -110	yes 226
بكل	no 140	unknown -169
بكل ما	unknown -142	yes 76
بلا	no 79	yes -80
بلا حتي	no 237	unknown -187	yes -91
بلا ما	unknown 95	yes -86
بلاص*	no -50	unknown 97	yes -79
بلاصتو	no -43	unknown -183	yes 198
بلاصه	unknown 174	yes -266
بلان*	no -104	unknown 263	yes -207
بلانت	no -104	unknown 263	yes -207
بمرا*	no 176	unknown -91	yes -129
بمفت*	no -112	unknown 161	yes -60
بمفتاح	no -112	unknown 161	yes -60
بمفتاح من	no -112	unknown 161	yes -60
بنا	no 58	unknown -72
بناد*	no 195	unknown -76	yes -122
بنادم	no 195	unknown -76	yes -122
بنتي	no -116	unknown -40	yes 149
بنفس*	no 264	unknown -124	yes -164
به	unknown -95	yes 85
بهذا	no 46	unknown -106	yes 49
بوحد*	unknown 149	yes -148
بوحدها	no -156	unknown 194	yes -71
بوحدو	no 68	unknown 117	yes -186
بولي*	unknown 45	yes -85
بوليس	unknown 45	yes -85
بوليس لا	no 191	unknown -93	yes -127
بي	no 204	unknown -68	yes -147
بيا	no -210	yes 198
بيت	no 87	unknown -71
بيت النعاس	no -142	unknown 79
بيتي	no 126	unknown -116
بيجو	no -60	unknown 148	yes -150
بيضا*	no -119	unknown 150	yes -85
بيضاء	no -119	unknown 150	yes -85
بيضاء عند	no -119	unknown 150	yes -85
بين	no 53	yes -70
بينما كان	no -130	yes 105
بينن*	no 174	unknown -144	yes -60
بيننا	no 174	unknown -144	yes -60
بيني	no 116	yes -101
بيني وبين	no 116	yes -101
بيه	unknown -201	yes 180
بيها	no -149	unknown 65
تاذي	no 267	unknown -205	yes -116
تامي*	no -136	unknown 160
تامين	no -173	unknown 288	yes -193
تاميني	no -73	unknown -43	yes 97
تبكي	no 67	unknown -156	yes 85
تجرح	no 259	unknown -149	yes -127
تجرح حد	no 172	unknown -98	yes -85
تجرح*	no -156	unknown -174	yes 238
تجرحات	no -156	unknown -174	yes 238
تجي	no 199	unknown -94	yes -128
تحت	no -61	unknown 73
تحت الباب	no 120	unknown -102
تحت المغسله	no 133	yes -193
تحتن*	no -87	unknown 118	yes -56
تحتنا	no -87	unknown 118	yes -56
تحته*	no 239	unknown -179	yes -125
تحتها	no 239	unknown -179	yes -125
تحرق	no 52	yes -61
تحرق ليه	no -111	unknown 87
تحرق*	no 81	unknown 67	yes -206
تحرقات	unknown 120	yes -249
تحضر	no 220	unknown -157	yes -89
تحقي*	no 75	yes -132
تحقيقا	no 75	yes -132
تحمل	no 294	unknown -200	yes -152
تحيه	unknown 52	yes -67
تحيه طيبه	unknown 52	yes -67
تخرج	no 131	yes -97
تخري*	no 109	unknown -53	yes -89
تخريب	no 109	unknown -53	yes -89
تخسر	no 91	unknown -186	yes 85
تخنق	no -191	unknown -134	yes 259
تدخل	no 213	unknown -139	yes -84
تدري*	no 163	unknown -49	yes -127
ترجع*	no -69	unknown 142	yes -103
ترجعو	no -69	unknown 142	yes -103
ترجعو ليا	no -69	unknown 142	yes -103
ترك	no 111	unknown -210	yes 68
تركت*	no 57	unknown 40	yes -103
تركي*	no 43	unknown 55	yes -125
تزحل*	no -70	unknown -111	yes 162
تزحلقت	no -70	unknown -111	yes 162
تسجل	no 180	unknown -79	yes -100
تسجل اي	no 138	unknown -56	yes -84
تسرب	unknown 68	yes -79
تسرب الماء	no -178	unknown 105
تسرب في	unknown 116	yes -200
تسرب*	no 242	unknown -220	yes -85
تسرق*	no 124	unknown 79	yes -239
تسرقات	no 124	unknown 79	yes -239
تشفر	no -108	unknown 246	yes -170
تشق	no -85	unknown 165	yes -122
تشقا*	no -97	yes 62
تشقات	no -97	yes 62
تشكو	unknown -143	yes 119
تصدع	unknown 218	yes -314
تصري*	no -107	unknown 186	yes -126
تصوي*	unknown 141	yes -161
تضر	no 164	unknown -99	yes -98
تضرب*	no 272	unknown -159	yes -170
تضرر	unknown 52	yes -84
تضرر*	no 50	unknown -182	yes 86
تضررت	no 50	unknown -182	yes 86
تعثر*	no -126	unknown -197	yes 245
تعثرت	no -126	unknown -197	yes 245
تعرض	no 47
تعرض*	unknown -110	yes 68
تعرضت	unknown -110	yes 68
تعرف*	no 104	unknown -151
تعرفت	no 189	unknown -189
تعطل*	no -97	unknown 141	yes -73
تعطلت	no -97	unknown 141	yes -73
تعطلت سيارتي	no -97	unknown 141	yes -73
تعوج	no 193	unknown -71	yes -147
تعود	no 138	yes -195
تعوي*	no -138	unknown 79
تعويض	no -143	unknown -77	yes 151
تفاد*	no 216	unknown -105	yes -154
تفاه*	unknown -141	yes 103
تفرق*	no -59
تفرقع	no -73	unknown 85	yes -69
تفرقعات	unknown -162	yes 145
تفك	no -110	yes 55
تقاس	no 263	unknown -142	yes -125
تقاس حتي	no 230	unknown -135	yes -111
تقاس*	no 238	unknown -196	yes -76
تقاسيت	no 187	unknown -129	yes -82
تقاسيت ما	no 187	unknown -129	yes -82
تقدم*	no -117	unknown 213	yes -124
تقدمت	no -117	unknown 213	yes -124
تقري*	unknown -47	yes 75
تقريبا	no -73	yes 84
تقرير	no -126	yes 112
تقريرا	no 157	unknown -80	yes -88
تقطع	no 86	unknown -91
تقل	unknown -126	yes 74
تقلب*	no -51	unknown -147	yes 146
تقلبات	no -51	unknown -147	yes 146
تقلع	no -218	unknown 60	yes 110
تقلق*	unknown 64	yes -109
تكسر	no -115	yes 63
تكن	no 220	unknown -147	yes -106
تلف	unknown -129	yes 108
تم	unknown 75	yes -106
تما	no -135	yes 104
تماس	no -46	unknown -97	yes 119
تماس كهربايي	no -46	unknown -97	yes 119
تمري*	unknown -159	yes 118
تمرين	unknown -159	yes 118
تنتب*	unknown 74	yes -66
تنتبه	unknown 74	yes -66
تنزف	no -56	unknown -75	yes 117
تنزف من	no -45	unknown -74	yes 114
تنفخ	no -117	unknown -91	yes 164
تهرس	no 73	yes -87
تهرس*	no 132	unknown -183
تهرسات	no 150	unknown -196
توجد	no 49	unknown -77
توجد اصابات	unknown -60	yes 62
توجع*	no -115	unknown -90	yes 162
توجعني	no -115	unknown -90	yes 162
توقع	unknown 109	yes -128
توقي*	unknown 80	yes -52
توقيع	unknown 80	yes -52
توقيع المعاينه	yes -51
تيو	no -117	unknown 50
ثقب	no 85	unknown -284	yes 147
ثلاث	no -139	unknown 61	yes 71
ثلاث سيارات	no -174	unknown 88
ثلاث*	no 64	unknown -51
ثلاثه	unknown -170	yes 135
ثلاثه ايام	no 134	unknown -81	yes -72
ثلاثي	no 198	unknown -72	yes -207
ثم	no 204	unknown -172	yes -40
ثمن	no -156	unknown 225	yes -130
ثمنه	no -107	unknown 203	yes -146
جا	unknown -229	yes 183
جاء	no 82	yes -85
جات	no -123	yes 76
جات الوقايه	no -224	unknown 171
جاتو	no -189	unknown 163
جارت*	no 90	unknown -56
جارتنا	no 111	unknown -134
جارتي	no 53	yes -84
جارن*	unknown 65	yes -93
جارنا	unknown 65	yes -93
جاري	unknown 59	yes -56
جانب*	no 45	unknown -74
جانبي	no 45	unknown -74
جاني	no -119	unknown -46	yes 135
جاو	no -54	unknown -103	yes 152
جبين*	no -155	unknown -130	yes 254
جدا	no 141	unknown -248	yes 96
جدار	no -43	unknown -40	yes 69
جدار*	no 135	yes -125
جدرا*	no -95	unknown 196	yes -138
جدران	no -95	unknown 196	yes -138
جرح	no 51	unknown -201	yes 143
جرح بسيط	no -174	unknown -174	yes 288
جرح في	unknown -194	yes 103
جرحي	no 186	unknown -114	yes -88
جرحي لا	no 203	unknown -138	yes -101
جرحي ولا	no 153	unknown -59	yes -103
جروح*	no -161	unknown -214	yes 296
جروحا	no -161	unknown -214	yes 296
جري	no 114	unknown -105
جريح	no 130	yes -133
جريح*	no -162	unknown -220	yes 240
جريحان	no -162	unknown -220	yes 240
جسدي*	no 274	unknown -167	yes -123
جسديا	no 274	unknown -167	yes -123
جميع*	no 193	unknown -99	yes -111
جميعا	no 193	unknown -99	yes -111
جهاز	no -145	unknown 281	yes -167
جواب	no -98	unknown 185	yes -95
جوج	unknown -98	yes 85
جيت	no -201	unknown 120
جيده	no 247	unknown -195	yes -108
حاجه	no 110	yes -148
حادث	unknown 46
حاده	no -154	unknown -55	yes 149
حاسو*	no 58	unknown 57	yes -113
حاسوب	no -80	unknown 161	yes -115
حاسوبي	no 165	unknown -95	yes -87
حافل*	no -84	yes 100
حافله	no -84	yes 100
حافي*	no -94	unknown -134	yes 195
حافيه	no -94	unknown -134	yes 195
حاله	no -47	unknown 179	yes -285
حامل	no -134	unknown -185	yes 260
حاول	unknown -91	yes 78
حاول*	no -118	yes 120
حاولت	no -122	unknown -140	yes 226
حاوي*	no 62	unknown 87	yes -182
حاويه	no 62	unknown 87	yes -182
حتا	no 319	unknown -275	yes -151
حتي	no 72	yes -41
حتي جات	no -86	unknown -126	yes 168
حتي حاجه	no -215	unknown 300	yes -163
حتي حد	no 203	unknown -103	yes -128
حتي شقفه	no 251	unknown -139	yes -165
حتي للركبه	no 50	unknown -103	yes 45
حتي مجروح	no 251	unknown -167	yes -138
حتي هو	no 104	yes -153
حتي واحد	no 174	unknown -117	yes -58
حجر	no 60	unknown 41	yes -122
حجره	no 97	unknown -188	yes 64
حد	no 303	unknown -186	yes -113
حد ما	unknown 60	yes -132
حد وما	no 198	unknown -94	yes -129
حدا	no 311	unknown -248	yes -177
حدث	no 108	unknown -144
حدث ذلك	unknown -60
حديد	no 221	unknown -127	yes -99
حررت	no -47	unknown 69
حررت الشرطه	unknown 142	yes -124
حررن*	no 137	unknown -119
حررنا	no 137	unknown -119
حرق	no -81	unknown -131	yes 198
حرقا*	no 301	unknown -182	yes -182
حرقات	no 301	unknown -182	yes -182
حريق	unknown -112	yes 71
حريق في	no 72	unknown -114	yes 51
حزام	no -129	unknown -140	yes 221
حصي	no -186	unknown 272	yes -211
حضر	no 102	unknown -147	yes 47
حضر الدرك	unknown -87	yes 70
حضرت	unknown -97	yes 95
حضرت الشرطه	no -141	unknown -78	yes 185
حط	no 106	unknown -132
حطيت	no -117	unknown -58	yes 146
حفره	no 179	unknown -98	yes -111
حفل	no -157	unknown 295	yes -181
حفيد*	no -124	unknown -113	yes 213
حفيدي	no -124	unknown -113	yes 213
حقيب*	no -98	unknown 174	yes -86
حقيبتي	no -42	yes 80
حقيبه	no -120	unknown 252	yes -155
حك	no 278	unknown -218	yes -110
حل	no -67	unknown -74	yes 128
حل الباب	no -67	unknown -74	yes 128
حمام*	no 160	unknown -94	yes -73
حمرا*	unknown 66	yes -76
حمراء	unknown 66	yes -76
حنا	no 300	unknown -183	yes -122
حنا بجوج	no 215	unknown -101	yes -129
حنا كنا	no 127	unknown -168
حوال*	no 135	unknown -114
حوالي	no 135	unknown -114
حوالي الساعه	no 186	unknown -148	yes -63
حوالي العاشره	unknown -51
حواي*	no 82	yes -112
حوض	unknown 44	yes -67
حيت	no -92	unknown 85
حيت ما	no -74	unknown -93	yes 156
حيث	no -142	unknown -55	yes 138
حيدو	no -82	unknown 186	yes -103
حيدو ليا	no -82	unknown 186	yes -103
حين	unknown -124	yes 96
حيه	no 106	unknown -367	yes 175
خارج	no -61
خاصن*	no -77	unknown 221	yes -171
خاصني	no -79	unknown 182	yes -130
خالت*	unknown -167	yes 157
خالتي	unknown -167	yes 157
ختي	unknown 110	yes -143
خدا	no -45	yes 45
خدام*	no -94	unknown 199	yes -136
خدش	no -289	unknown 100	yes 147
خدش احدهم	no -112	unknown 161	yes -60
خدشت	no -87	unknown 132	yes -68
خدمه	no 82	yes -104
خدوش	no -132	yes 110
خرج	no 45	unknown -105	yes 51
خرج من	no 94	unknown -165	yes 58
خرجت	no 212	unknown -95	yes -125
خرجت ما	no 136	yes -168
خرجت من	no 89	yes -88
خرجت منها	no 236	unknown -133	yes -143
خرجن*	no 175	unknown -128	yes -66
خرجنا	no 154	unknown -134	yes -47
خرجنا جميعا	no 91	yes -62
خرجنا من	unknown -226	yes 146
خرجو	no 188	unknown -181
خرجو كاملين	no 83	unknown -133	yes 42
خرجو*	no 59	unknown -159	yes 67
خرطو*	unknown 66	yes -81
خرطوم	unknown 66	yes -81
خروج*	no -118	unknown 170	yes -84
خروجي	no -118	unknown 170	yes -84
خروجي من	no -118	unknown 170	yes -84
خزان	unknown -163	yes 130
خزان*	no -135	unknown 212	yes -87
خزانه	no -87	unknown 180	yes -103
خسار*	no 117	unknown -114
خساره	no 117	unknown -114
خساي*	no 101	unknown -160
خساير	no 101	unknown -160
خساير في	unknown -164	yes 120
خسرن*	no 223	unknown -109	yes -154
خسرنا	no 223	unknown -109	yes -154
خطف	no -70	unknown -99	yes 133
خطفو	no -171	unknown 306	yes -221
خفيف	no 53	unknown -143	yes 70
خلا	no -100	unknown 118
خلا ليا	no -69	yes 81
خلال	no -131	yes 128
خلاو	no -230	unknown 422	yes -278
خلصت	no -68	unknown 152	yes -93
خلف شاحنه	no -60	unknown 117	yes -58
خمسه	no -148	yes 137
خمسه ايام	no -104	unknown -348	yes 363
خمسه ديال	no -208	unknown 218	yes -111
خنزي*	no 142	unknown -76	yes -73
خويا	no -47	unknown -82	yes 117
خيطو	no -139	yes 107
خيطو ليا	no -108	unknown 59
د الباب	no 131	yes -147
د الطموبيل	unknown 66	yes -101
د القهوه	no -103	unknown -310	yes 321
د الموطو	unknown 53	yes -73
دابا	no -120	yes 103
داخل	unknown -160	yes 138
داخل*	no 42	unknown -106	yes 48
دار	no 108	unknown -232	yes 102
دارت	no -124	unknown 170	yes -96
دارو	no 113	unknown -221	yes 88
داسي*	no 213	unknown -118	yes -114
داسيا	no 213	unknown -118	yes -114
داعي*	no 139	unknown -96	yes -67
داعيا	no 139	unknown -96	yes -67
داو	no -55	unknown 201	yes -153
داو ليا	no -138	unknown 193	yes -99
داوه	no -47	unknown 50
دايز	no 319	unknown -181	yes -221
دايز*	no 57	unknown -91
دايزه	no 57	unknown -91
دخل	unknown -77	yes 62
دخل فيا	no 165	unknown -196
دخل ليا	unknown -273	yes 251
دخلا*	no 161	unknown -114	yes -81
دخلات	no 161	unknown -114	yes -81
دخلت	no 107	unknown -190	yes 74
دخلت ف	no 223	unknown -144	yes -103
دخلت فيها	unknown -107	yes 82
دخول	no 102	unknown 118	yes -277
دراج*	no -86	yes 54
دراجات	no -142	unknown 68	yes 52
دراجتي	no -160	unknown 209	yes -97
دراجتي الناريه	no -100	unknown 95	yes -42
دراجه	unknown -118	yes 144
دراجه ناريه	unknown -103	yes 126
درار*	unknown 51	yes -46
دراري	unknown 51	yes -46
درت	no -150	unknown 124
درت بلانت	no -128	unknown 282	yes -242
درتش	no -47	unknown 80
درج	no -78	unknown -108	yes 138
درك	unknown -155	yes 133
درك الطريق	unknown -155	yes 133
درنا	unknown -201	yes 159
درنا الكونسطا	no 113	unknown -125
درنا ليه	no -209	unknown -194	yes 305
درهم	no -103	unknown 172	yes -68
درهم نهار	no -85	unknown 156	yes -110
درهم*	no 96	unknown 43	yes -154
درهما	no 96	unknown 43	yes -154
دغيا	no 245	unknown -123	yes -160
دفع	no -103	unknown 148	yes -74
دفعت*	no -152	yes 88
دفعن*	unknown -167	yes 136
دفعني	no -122	unknown -187	yes 240
دقاي*	no 81	unknown -108
دقايق	no 81	unknown -108
دقيق*	no -123	unknown -40	yes 128
دقيقه	no -123	unknown -40	yes 128
دم	no 208	unknown -137	yes -105
دهست	unknown -65
دون	no 40
دون ان	no 80	unknown -48	yes -50
دون اي	no 79	unknown -228	yes 142
ديال البارح	unknown 76	yes -130
ديال الجيران	no -103	yes 95
ديال الحمام	no 71	unknown -181	yes 101
ديال الخدمه	no -56	unknown 166	yes -120
ديال الدار	no -60	unknown 174	yes -114
ديال الزاج	no -143	unknown 48	yes 73
ديال الزيت	unknown -93	yes 48
ديال الصابون	unknown 115	yes -148
ديال الصباح	no 160	unknown -110	yes -58
ديال الضو	no -72	unknown -83	yes 110
ديال العام	no 77	yes -118
ديال العماره	unknown 111	yes -155
ديال العيد	no 135	unknown -233	yes 71
ديال الكرا	no -111	unknown -183	yes 249
ديال الليل	no 76	unknown -88
ديال الما	no 299	unknown -145	yes -231
ديال المحل	no -129	unknown 229	yes -136
ديال بنتي	no -94	unknown 309	yes -261
ديال*	unknown 54	yes -52
ديالها	no -63	unknown 172	yes -128
ديالو	unknown 54	yes -86
ديالي	unknown 47	yes -50
ديالي اللي	no -101	unknown 182	yes -116
ذراع*	no -145	unknown -215	yes 277
ذلك الحين	no -82	unknown -132	yes 187
ذلك قبل	unknown 70	yes -114
ذلك يوم	no 145	unknown -95	yes -69
ذو	no 209	unknown -86	yes -191
راجع	no 69	unknown -97
راجع من	no 69	unknown -97
راجل	no 85	unknown 45	yes -146
راجل*	no -115	unknown -244	yes 306
راجلي	no -115	unknown -244	yes 306
راس	no -118	yes 135
راسا	no -71	unknown 99
راسه*	unknown -185	yes 151
راسها	no -82	unknown -208	yes 242
راسو	no -326	unknown -275	yes 415
راسي	no -156	unknown -244	yes 362
رافع*	no 48	unknown 67	yes -142
راكب*	no -126	unknown -134	yes 250
راكبه	no -114	unknown -116	yes 214
راه	no -164	yes 154
راها	no 100	unknown -214	yes 98
ربع	no -113	yes 140
ربع ساعه	no -111	yes 95
ربعه	no -75	yes 44
ربعه الغرزات	no -134	unknown -150	yes 224
رجال	no 202	unknown -145	yes -72
رجال الاطفاء	no 229	unknown -168	yes -105
رجع	no -140	yes 140
رجعت	no -43	unknown 130	yes -87
رجعت ما	no -94	unknown 127	yes -57
رجعت من	no 41	yes -83
رجعن*	unknown 60	yes -138
رجعنا	unknown 60	yes -138
رجلي	no -190	unknown -361	yes 396
رجلي*	no -175	unknown -137	yes 253
ردو	no -81	unknown -109	yes 172
ردو عليا	no -81	unknown -109	yes 172
رغم	unknown 154	yes -211
رفض	no 166	unknown -60	yes -114
رفع	no -179	yes 97
رقبت*	no -137	unknown -117	yes 241
رقبتي	no -110	unknown -109	yes 197
رقبتي توجعني	no -115	unknown -90	yes 162
رقبه	no -177	unknown -122	yes 223
رقم	no 54	yes -88
رقم لوحته	no -139	unknown 231	yes -157
رقمي	no -175	unknown 207	yes -76
ركاب*	unknown -117	yes 95
ركابي	unknown -117	yes 95
ركبت	unknown 118	yes -213
ركبت*	no -152	unknown -173	yes 310
ركبتي	no -115	unknown -196	yes 276
رماد	no -241	unknown 50	yes 140
رماد*	no 79	unknown -47
رماديه	no 79	unknown -47
رواي*	no 73	unknown 43	yes -136
رياح	unknown 157	yes -195
زاج	no -83	unknown 225	yes -258
زال	no -219	yes 199
زالت	no -118	unknown -224	yes 260
زجاج	no -119	unknown 178	yes -71
زجاج الباب	no -98	unknown -47	yes 107
زجاج السقف	no 196	unknown -138	yes -74
زجاج*	no 82	unknown 83	yes -173
زفاف	no -86	unknown 74
زلت	unknown -100	yes 71
زلقا*	no -125	unknown -160	yes 229
زلقات	no -125	unknown -160	yes 229
زلقت	no -92	unknown -183	yes 230
زميل*	no -91	unknown 57
زميلتي	no -91	unknown 57
زوجت*	no -187	yes 193
زوجتي	no -159	unknown -105	yes 246
زوجتي حامل	no -125	unknown -193	yes 235
زوجي	no -106	unknown -175	yes 265
زيار*	no 340	unknown -265	yes -137
زياره	no 273	unknown -199	yes -113
ساحه	no 77	unknown -93
ساعت*	no 48	unknown -197	yes 105
ساعتين	no 48	unknown -197	yes 105
ساقي	no -132	unknown -226	yes 300
ساكن	no 93	yes -136
سالم	no 121	unknown -109
سالم*	no 273	unknown -151	yes -125
سالمه	no 289	unknown -178	yes -171
سالمون	no 184	unknown -110	yes -113
سالمين	no 237	unknown -159	yes -109
سايق	unknown -115	yes 107
سايق الشاحنه	no 87	unknown -102
سايق شاحنه	no 176	unknown -274	yes 53
سايق*	unknown -93	yes 121
سايقه	unknown -157	yes 106
سايقها	no -83	yes 111
ست	no -138	yes 106
ستر	no 240	unknown -138	yes -142
سته	unknown -168	yes 135
سجلت	yes 60
سحقت	no 285	unknown -180	yes -136
سخان	no -40	unknown 122	yes -96
سخان الماء	no 53	yes -67
سخون	no 86	unknown -185	yes 82
سد	no -57
سد الباب	no -192	unknown 64
سديت	no 98	unknown -146
سرقت	no -132	unknown 248	yes -120
سرقت سيارتي	no -126	unknown 216	yes -112
سرقه	no -56	unknown 177	yes -145
سرقو	no 149	unknown -84	yes -83
سرقو*	no -74	unknown 299	yes -306
سرقوا	no 59	unknown 44	yes -130
سطح	no 221	unknown -135	yes -149
سقط	no -50	yes 70
سقط مني	no -88	unknown 182	yes -140
سقطت	unknown -130	yes 85
سقف	no 82	yes -82
سقف بيتي	no 201	unknown -135	yes -113
سقفه*	no 93	unknown -42	yes -71
سلا	no 64	unknown -118
سلكت	no 275	unknown -195	yes -152
سلكن*	unknown -161	yes 52
سلكنا	unknown -161	yes 52
سلمن*	no 171	unknown -158	yes -114
سلمنا	no 171	unknown -158	yes -114
سليم	no 259	unknown -111	yes -168
سمح	no 293	unknown -200	yes -144
سمح ليا	no 293	unknown -200	yes -144
سمعت	unknown -130	yes 84
سمعن*	unknown 62	yes -69
سمعنا	unknown 62	yes -69
سميت*	no -119	unknown -112	yes 198
سميتو	no -71	unknown -114	yes 146
سنه	unknown -187	yes 178
سنوا*	no 62	unknown 73	yes -166
سنوات	no 62	unknown 73	yes -166
سنين	no -158	unknown 134
سوء	no 297	unknown -206	yes -157
سودا*	no -123	unknown -136	yes 220
سوداء	no -123	unknown -136	yes 220
سوي	no 85	unknown -90
سياج	no 98	yes -123
سيار*	no 43
سيارات	no -177	unknown 82	yes 67
سيارتان	no 178	unknown -125	yes -85
سيارتي	yes -56
سيارتي الواقفه	no 214	unknown -128	yes -109
سيارتي بمفتاح	no -112	unknown 161	yes -60
سيارتي لم	no -166	unknown 253	yes -158
سياره	no 84	unknown -78
سياره اجره	no 77	unknown -96
سياره اخري	no 132	unknown -80	yes -80
سياره بيجو	no -60	unknown 148	yes -150
سياره جاري	no 183	unknown -98	yes -81
سياره رماديه	no 79	unknown -47
سياره من	no 84	yes -61
سيده	no 47	unknown -80
سير	unknown -62	yes 40
شابا*	no -71	unknown -120	yes 150
شابان	no -71	unknown -120	yes 150
شابان علي	no -71	unknown -120	yes 150
شات	no 40	yes -93
شاحن*	no -83	unknown 68
شاحنه	no -139	unknown 96	yes 40
شاحنه الحليب	no -109	unknown -155	yes 209
شاحنه في	no -50	unknown 194	yes -221
شاحنه محمله	no -60	unknown 117	yes -58
شارع	unknown -102	yes 70
شاط	no 76	unknown -284	yes 163
شاف	no -152	unknown 272	yes -139
شاف والو	no -186	unknown 261	yes -117
شب	no 50	unknown -200	yes 140
شب حريق	no -134	unknown -227	yes 284
شبكه	no -99	yes 57
شتنب*	no 124	unknown -56	yes -71
شتنبر	no 124	unknown -56	yes -71
شجره	no -154	unknown 96
شحال	no -213	unknown 322	yes -215
شخص	no 66	unknown 42	yes -136
شدات	no -216	unknown -254	yes 347
شدو	no -132	unknown -190	yes 268
شدو الضو	no -132	unknown -190	yes 268
شرطه	no 107	unknown -57	yes -57
شرفه	no 162	unknown -66	yes -117
شركه	unknown 99	yes -128
شريت*	no -103	unknown 175	yes -89
شظيه	no 101	unknown -193	yes 49
شعل	no 364	unknown -299	yes -113
شعلا*	no -40
شعلات	no -40
شعلات ف	no -94
شفت	no -174	unknown -144	yes 251
شفتش	no 103	unknown -121
شفشا*	unknown -140	yes 105
شفشاون	unknown -140	yes 105
شقتي	no 66	yes -69
شقفه	no 251	unknown -139	yes -165
شقه	no -137	unknown 129
شقه السيده	no -128	unknown 205	yes -93
شكاي*	no -91	unknown 134	yes -43
شكايه	no -91	unknown 134	yes -43
شكايه لدي	no -96	unknown 88
شكون	no -118	unknown 232	yes -119
شكون غادي	no -78	unknown 178	yes -123
شكون هاد	no -128	unknown 222	yes -131
شكوي	no 135	unknown -55	yes -135
شكوي لدي	no 135	unknown -55	yes -135
شمعه	no 215	unknown -114	yes -120
شنو	no -107	yes 76
شنو الوراق	no -70	unknown -177	yes 207
شهر	no -86
شهري*	no -46
شهرين	no -46
شهود	no 222	unknown -131	yes -124
شهور	no -91	unknown 192	yes -101
شويه	no -43	unknown -97	yes 125
شي دراري	no -88	unknown 147	yes -99
شي واحد	no -49	unknown 140	yes -104
شيء	no 133	yes -102
شييا	no -59	unknown 103	yes -57
صاحبها	no 91	unknown -209	yes 68
صاحبي	no -85	unknown -93	yes 137
صار	unknown -44	yes 58
صارت	no 298	unknown -222	yes -157
صاعق*	no -136	unknown 98
صاعقه	no -136	unknown 98
صافي	no 70	unknown -128
صب	no -251	unknown 102	yes 116
صباح	unknown 81	yes -112
صباح الاحد	no -94	unknown 165	yes -100
صباح الخير	no -123	unknown 240	yes -148
صباح اليوم	no 134	yes -123
صباح*	no 165	unknown -132
صباحا	no 165	unknown -132
صباع*	no 173	unknown -160	yes -50
صباعي	no 173	unknown -160	yes -50
صباغ*	unknown 79	yes -107
صباغه	unknown 79	yes -107
صحاب*	no -149	unknown -60	yes 192
صحتي	no 262	unknown -204	yes -131
صدري	no -148	unknown -82	yes 208
صدمت	no 199	unknown -94	yes -105
صدمت*	no 65	yes -94
صدمتني	no 78	yes -114
صدمتني سياره	no 185	unknown -101	yes -109
صدمن*	no -78	yes 63
صدمني	no -78	yes 63
صدمه	no 208	unknown -145	yes -103
صديق*	no -218	unknown 379	yes -296
صغير	no 85	yes -67
صغير*	yes 51
صغيره	yes 51
صفاي*	no 51	unknown 85	yes -154
صفايح	no 51	unknown 85	yes -154
صفر	no 156	unknown 46	yes -259
صندو*	no 150	unknown -147
صندوق	no 283	unknown -199	yes -184
صوت	no 103	yes -102
صور	unknown 87	yes -142
صورا	no 100	unknown 48	yes -166
صورت*	no -54	unknown 94	yes -49
صيفط*	no -186	unknown 308	yes -212
ضاعت	unknown 117	yes -87
ضاعت ليا	no -109	unknown 149	yes -76
ضحاي*	no 227	unknown -157	yes -92
ضحايا	no 227	unknown -157	yes -92
ضد	no -72	unknown -80	yes 130
ضرب	no -167	unknown 314	yes -224
ضربا*	no -137	unknown 70	yes 40
ضربات	no -137	unknown 70	yes 40
ضربت	no 55	unknown -232	yes 119
ضربت*	no 85	unknown -223	yes 70
ضربتني	no 227	unknown -157	yes -133
ضربتو	no -73	unknown -262	yes 195
ضربن*	no 59	unknown -104
ضربني	no 95	unknown -104
ضربني هرب	no -153	unknown 88	yes 49
ضربه	unknown -220	yes 159
ضربو	no 177	yes -170
ضرر	no 237	unknown -182	yes -57
ضلوع*	no -127	unknown -188	yes 259
ضلوعي	no -127	unknown -188	yes 259
ضو	no 95	unknown -138
طاح	no -97	unknown 133
طاح ليا	no -106	unknown 190	yes -97
طاح من	no -253	unknown 313	yes -193
طاحت	unknown -112	yes 68
طاحت علي	yes -56
طاحت و	no -179	unknown -234	yes 304
طار	unknown -81	yes 53
طارت	no 74	yes -60
طارت من	no 255	unknown -176	yes -177
طاكس*	no 42	unknown -120	yes 51
طاكسي	no 42	unknown -120	yes 51
طاكسي كبير	no -120	unknown -72	yes 148
طاول*	no -149	yes 82
طاير	no 52	unknown -131	yes 60
طبعا	yes -89
طبيب	no 102	yes -125
طبيب*	unknown -240	yes 191
طحت	no -128	unknown -269	yes 379
طحت علي	no -62	unknown -138	yes 183
طحت من	no -112	unknown -224	yes 266
طراف	no -239	unknown -49	yes 229
طرطق	no -50
طرطق*	no -68	unknown -134	yes 171
طرطقات	no -147	unknown -320	yes 356
طرطقه	unknown 91	yes -116
طرف	no -118	unknown -88	yes 157
طرف سياره	unknown -196	yes 132
طريق	no 40	unknown -192	yes 147
طريق*	unknown -209	yes 168
طريقه	no 103	unknown -200	yes 66
طلب	no -186	unknown 109
طلع	no 71	yes -127
طلع وهبط	unknown 94	yes -164
طموب*	no 122	unknown -256	yes 90
طنجه	no 166	unknown -103	yes -74
طومو*	no -81	unknown 58
طوموبيل	yes -40
طوموبيلتي	no -209	unknown 283	yes -144
طويل	no 79	unknown -118
طويل*	no 68	unknown -143	yes 63
طويلا	no 68	unknown -143	yes 63
طيبه	unknown 52	yes -67
طيح	no -170	unknown -82	yes 183
طيرا*	no 57	unknown -137	yes 59
طيرات	no 57	unknown -137	yes 59
ظهر	unknown -40	yes 48
ظهر اليوم	no -155	yes 101
ظهره	no -184	unknown -132	yes 252
ظهري	no -175	unknown -371	yes 441
ظهري يولمني	unknown -49	yes 73
عاد	no 263	unknown -227	yes -100
عارف*	no 62	yes -89
عاصف*	no 174	unknown -97	yes -119
عاصفه	no 174	unknown -97	yes -119
عام	no -134	unknown 173	yes -66
عامر*	no -108	unknown 165	yes -87
عامره	no -108	unknown 165	yes -87
عامي*	no -40
عامين	no -40
عايد*	no -83	yes 111
عايدين	no -83	yes 111
عايدين من	no -83	yes 111
عايل*	no -184	unknown -43	yes 150
عاين*	unknown 137	yes -145
عاينت	no 42	unknown 65	yes -165
عبد	no -156	unknown 90	yes 61
عبر	no 120	unknown -131
عبر السقف	no 198	unknown -121	yes -138
عجله	no 87	unknown -132
عجين*	no 71	yes -95
عربه	no -65	unknown -155	yes 171
عرفت*	no -214	unknown 292	yes -156
عشر	no -54	unknown -60	yes 99
عشره	unknown 142	yes -169
عشري*	no -89	unknown 289	yes -239
عشرين	no -89	unknown 289	yes -239
عض	no -72	unknown -294	yes 291
عضني	no -106	unknown -80	yes 165
عضني كلب	no -106	unknown -80	yes 165
عطان*	no -121	yes 112
عطاني	no -121	yes 112
عطيت*	no 53	unknown -220	yes 127
عقب	no 134	unknown -86	yes -78
علاج	no -122	unknown 189	yes -96
علاش	unknown 141	yes -135
علاق*	no 47	unknown 41	yes -97
علاقه	no 47	unknown 41	yes -97
علام*	no -66	unknown -88	yes 127
علامه	no -66	unknown -88	yes 127
علامه قف	no -66	unknown -88	yes 127
علما	unknown 76	yes -48
علي الارض	no -113	unknown 139	yes -78
علي الباب	no -100	unknown 240	yes -153
علي الحيط	unknown -82
علي الدراجه	no 136	unknown -59	yes -82
علي السلامه	no 225	unknown -148	yes -103
علي الطريق	no 93	unknown -85
علي المعاينه	no 40	unknown -142	yes 78
علي باب	no 68	unknown 48	yes -109
علي جوج	no 104	unknown 94	yes -191
علي دراجه	no -115	unknown -125	yes 200
علي سيارتي	no 220	unknown -200	yes -47
علي سياره	unknown -106	yes 83
علي طريق	no 247	unknown -102	yes -175
علي غطاء	unknown 147	yes -172
علي كل	no -117	yes 66
علي مراتي	no 69	unknown -181	yes 74
علي واجهه	no -90	yes 90
عليا	no -67	unknown -154	yes 202
عليا من	no -81	unknown 181	yes -215
عليك*	yes -59
عليكم	yes -59
علين*	no 91	yes -62
علينا	no 91	yes -62
علينا في	no 248	unknown -202	yes -82
عليه	no -44	unknown -89	yes 112
عليه*	unknown -40	yes 44
عليها	unknown -98	yes 61
عليهم	no -69	unknown 41
عمال	no -80	yes 80
عمدا	no -170	unknown 226	yes -94
عمرن*	no 141	unknown -59	yes -85
عمره*	no 98	unknown -230	yes 106
عمرها	no 98	unknown -230	yes 106
عمري	no -167	unknown -114	yes 228
عملي*	no -157	unknown -237	yes 297
عمليه	no -157	unknown -237	yes 297
عمود	no 87	unknown -149	yes 46
عمي	no -213	unknown -211	yes 311
عميق*	no 51	yes -86
عميقه	no 51	yes -86
عن	no 103	unknown 45	yes -153
عند	yes -58
عند الاشاره	no 134	unknown -108
عند البوليس	no -82	unknown 144	yes -62
عند خالتي	no 67	unknown -198	yes 101
عند مدخل	no 218	unknown -128	yes -127
عند واحد	no -151	unknown 215	yes -111
عندن*	no -178	unknown 89	yes 70
عندنا	no -178	unknown 89	yes 70
عنده	no 110	unknown -214	yes 90
عنده*	no -114	unknown -237	yes 290
عندها	no -114	unknown -237	yes 290
عندو	no 117	unknown -185	yes 55
عندي	no -51	yes 59
عنق	no -66	unknown -143	yes 179
عنقي	no -136	unknown -193	yes 266
عيد	no 60	unknown 113	yes -208
عيطت	no 83	yes -108
عين	no -52	unknown -208	yes 208
عين المكان	no 72	yes -69
غادي	unknown 42	yes -65
غدا	no -56	unknown 183	yes -135
غرز	no -106	unknown -266	yes 301
غرفه	unknown 191	yes -165
غرق	no 140	yes -192
غطاء	no 55	unknown 61	yes -132
غطاء المحرك	no -168	unknown 232	yes -139
غلط	no 243	unknown -107	yes -169
غير	no 85	unknown -81
غير الحديد	yes -45
غير شويه	unknown -63
غير صحيح	unknown -114	yes 92
ف الليل	yes -75
فات	unknown 88	yes -126
فاتو*	no 61	yes -72
فاتوره	no 61	yes -72
فاحت*	no 80	unknown -267	yes 125
فارت*	no 240	unknown -110	yes -154
فارتطمت	no 240	unknown -110	yes -154
فارغ*	no 41
فارغه	no -140	unknown 84
فاس	unknown 77	yes -88
فاصط*	unknown -97	yes 59
فاصطدمت	unknown -97	yes 59
فاض	no -182	unknown 207	yes -62
فاضت	unknown -89	yes 91
فالا*	no 159	unknown -87	yes -96
فالب*	unknown 73	yes -52
فالبحر	no -43	unknown 162	yes -120
فالت*	no 94	unknown -95
فالتيليفون	no 52	unknown -105
فالج*	no -105	yes 98
فالجديده	no -43	unknown 179	yes -136
فالجرده	no -167	unknown -164	yes 267
فالح*	no -208	unknown -61	yes 225
فالد*	unknown -130	yes 86
فالدار	no 77	unknown -186	yes 50
فالدوار	no -238	yes 183
فالر*	no -119	unknown -237	yes 318
فالرومبوان	no -97	unknown -149	yes 178
فالز*	no -140	unknown 67
فالس*	no -156	yes 180
فالسبيطار	no -140	unknown -147	yes 250
فالش*	no -232	unknown 142	yes 69
فالص*	no 56	unknown -120
فالض*	no -90	unknown 205	yes -224
فالط*	no -107	unknown -105	yes 202
فالطوموبيل	no -178	unknown 45	yes 104
فالع*	unknown -171	yes 120
فالف*	no -187	unknown -339	yes 397
فالق*	no -45	unknown -90	yes 126
فالقهوه	no -100	unknown -137	yes 197
فالكوزينه	no -90	unknown -169	yes 207
فالل*	unknown 49	yes -77
فالليل	no 61
فالم*	no -129	yes 132
فالمستعجلات	no -149	unknown -89	yes 198
فالن*	no -41	unknown -150	yes 155
فاله*	no -268	unknown 203
فالو*	no 180	unknown -169
فالي*	no -303	unknown 134	yes 54
فاند*	no -129	unknown -139	yes 216
فانك*	no -108	unknown 49
فانكسر	no -108	unknown 49
فايد*	no 112	unknown -240	yes 101
فتح	no -68	unknown -76	yes 112
فتحت	no -56	yes 65
فتحط*	no 255	unknown -202	yes -125
فتحطمت	no 255	unknown -202	yes -125
فتضر*	no 71	unknown -128	yes 50
فجاه	no 123	unknown -45	yes -85
فحال*	no 321	unknown -166	yes -225
فحتي	no 305	unknown -271	yes -136
فدار	no -159	unknown 40	yes 89
فران	no 321	unknown -216	yes -222
فرنس*	no 108	yes -110
فسقط*	no -103	unknown -122	yes 171
فسقطت	no -103	unknown -122	yes 171
فطاك*	no -99	unknown 52
فطاكسي	no -99	unknown 52
فطوم*	no 68	unknown -186	yes 85
فعل	no 93	unknown -43	yes -78
فعل ذلك	no 93	unknown -43	yes -78
فقت	no 55	unknown -57
فقت لقيت	no 104	unknown -148
فقد	no -174	unknown -399	yes 401
فقط ولم	no 131	unknown -87	yes -50
فلا	no 267	unknown -124	yes -197
فلا جرح	no 295	unknown -147	yes -244
فلم	no 166	unknown -40	yes -127
فلم يتضرر	no 264	unknown -216	yes -87
فلمس*	no 184	unknown -101	yes -94
فلوس	no -161	unknown -141	yes 221
فما	no 281	unknown -220	yes -120
فنان	no -154	unknown 327	yes -278
فواد	no -52	unknown -233	yes 211
فوجد*	yes 46
فورا	no 136	unknown -78	yes -73
فوسط	unknown -207	yes 148
فوسط الطريق	unknown -207	yes 148
فوق	no -42
فوق السطح	no 44	unknown 63	yes -157
فوق الكابو	unknown 121	yes -162
فوق طوموبيل	no 160	yes -234
فوقي	unknown 141	yes -146
في	unknown -45
في اثناء	no -90	unknown -312	yes 289
في اصابات	no 136	unknown -176	yes -84
في الارواح	no 83	unknown -147
في البيت	no 155	unknown -87	yes -88
في الترامواي	no -143	unknown 230	yes -135
في الحديقه	no -83	unknown 149	yes -97
في الحمام	no -82	yes 56
في الرقبه	no -173	unknown -196	yes 280
في الزجاج	no -124	unknown 221	yes -136
في السياره	unknown -58	yes 47
في الشارع	no 49	unknown 57	yes -114
في الصباح	no 108	unknown -219	yes 86
في الطابق	no 71	unknown 41	yes -150
في الطريق	no -61	unknown 130	yes -91
في الغرفه	no 269	unknown -160	yes -130
في المراب	no 216	unknown -118	yes -116
في المسبح	no -141	unknown 242	yes -172
في المستشفي	unknown -42	yes 62
في الوقت	no 196	unknown -123	yes -113
في بيت	no 311	unknown -241	yes -138
في بيتي	no -160	yes 94
في درج	no -78	unknown -108	yes 138
في ساقي	no -106	unknown -80	yes 165
في سياره	no -89	yes 80
في شقه	no -128	unknown -72	yes 150
في طريق	unknown -124	yes 141
في عين	no -42	unknown -189	yes 176
في قسم	no -143	unknown -184	yes 246
في كل	no -301	unknown -269	yes 345
في محطه	no -145	unknown 219	yes -130
في مكناس	no 168	unknown -146	yes -53
في منعرج	unknown -83
في موقف	unknown 79	yes -64
فيا	no 166	unknown -141
فيا والو	no 149	unknown -87	yes -95
فيضا*	unknown -264	yes 174
فيضان	unknown -264	yes 174
فينا	no 172	unknown -113	yes -68
فينا حتي	no 210	unknown -131	yes -96
فيه علي	unknown -329	yes 217
فيه نجمه	no -173	unknown 273	yes -163
فيها	unknown -67
فيها حتي	no 165	unknown -189
فيهم	no 326	unknown -226	yes -199
قادر*	no -167	unknown -125	yes 245
قادرش	no -140	unknown -120	yes 202
قال ليا	no 160	unknown -86	yes -92
قالت	unknown -51	yes 55
قالو	no -112	unknown 48	yes 50
قالو ليا	no -127	yes 63
قالو*	no 47	unknown -172	yes 76
قالي	yes -40
قبل	yes -52
قبل اسبوع	yes -49
قبل ان	no 113	unknown -120
قبل ثلاثه	no 139	unknown -85	yes -90
قبل ما	no 199	unknown -94	yes -128
قد	no 140	unknown -104	yes -44
قدام	no -100	unknown 83
قدام الباب	no -113	unknown 307	yes -254
قدام الدار	no -93	unknown 140	yes -64
قدام*	no 104	yes -101
قدامي	yes -92
قدمت	no -116	unknown 182	yes -76
قدمت شكايه	no -91	unknown 136	yes -70
قديم*	no 244	unknown -113	yes -156
قديمه	no 244	unknown -113	yes -156
قرب	no 132	unknown -100
قرب مكناس	no 273	unknown -134	yes -165
قرر	no 210	unknown -150	yes -99
قررت	no 357	unknown -267	yes -219
قسم	no -143	unknown -184	yes 246
قصد	unknown -102	yes 91
قطع	no -92	unknown 192	yes -115
قطع ليا	no 53	unknown 68	yes -134
قطعت	no -175	unknown -188	yes 294
قف	no -66	unknown -88	yes 127
قفزت	no -85	unknown 136	yes -72
قفل	unknown -202	yes 152
قلبي	no -71	unknown 219	yes -170
قلعا*	no -153	unknown 256	yes -159
قلعات	no -153	unknown 256	yes -159
قلعات ليا	no -153	unknown 256	yes -159
قناه	no -193	unknown 249	yes -131
قنين*	no 101	unknown -132
قويه	no 146	unknown -141
كات	unknown -91	yes 91
كاحل*	no -219	unknown -209	yes 340
كاحلي	no -169	unknown -163	yes 260
كار	no -197	unknown -108	yes 233
كارث*	no -110	yes 55
كارثه	no -110	yes 55
كاس	no -110	unknown 215	yes -156
كاع	no 41	unknown 106	yes -147
كامل	unknown 78	yes -68
كامل*	unknown 73	yes -113
كامله	no -88	unknown 264	yes -259
كاملين	no 73	unknown -44	yes -41
كامي*	no -96	unknown 204	yes -121
كاميرا	no -96	unknown 204	yes -121
كان حتي	no -51	unknown -151	yes 142
كان حد	no 266	unknown -215	yes -106
كان ذلك	no 63	unknown -94
كان زوجي	no -100	unknown -156	yes 205
كانه*	no 245	unknown -154	yes -119
كانها	no 245	unknown -154	yes -119
كانو	no 165	unknown -211
كاين*	unknown 73	yes -98
كبيت	no -99	yes 49
كبير	no 117	unknown -101
كبير*	unknown -53	yes 54
كبيره	unknown -53	yes 54
كبيره في	unknown -92	yes 49
كتب	no -74
كتبن*	no 58	unknown -77
كتبنا	no 297	unknown -246	yes -108
كتبو	no 106	yes -97
كتبو بالصباغه	no -99	unknown 130	yes -83
كتبو كلشي	no 165	unknown -99	yes -79
كتر	no -130	unknown 68
كترج*	no -68	unknown 152	yes -93
كتسو*	no 49	unknown -166	yes 95
كتفي	no -97	unknown -176	yes 244
كتقو*	unknown 175	yes -183
كتقول	unknown 122	yes -157
كتهض*	no -113	unknown -153	yes 227
كتهضر	no -113	unknown -153	yes 227
كثير	no -112	unknown -141	yes 225
كثير*	no -91	unknown 54
كثيرا	no -91	unknown 54
كحل	no 135	yes -171
كذلك	no 241	unknown -143	yes -108
كره	no 68	unknown -227	yes 132
كسر	yes 56
كسر في	no -116	unknown -52	yes 151
كسر قفل	no 159	unknown -54	yes -152
كسرت	no -236	unknown -255	yes 367
كسرو	no -174	unknown 310	yes -258
كسيد*	no -130	unknown -74	yes 186
كسيده	no -130	unknown -74	yes 186
كل	unknown -50	yes 75
كل شيء	unknown 133	yes -243
كل ما	no 40	unknown 89	yes -143
كل مكان	no -181	unknown 140
كل نهار	no 78	unknown -159	yes 56
كلب	no -135	unknown -95	yes 189
كلب الجيران	no -168	yes 101
كلشي	no 45
كلشي تحرق	no 61	unknown 46	yes -142
كلنا	no 142	unknown -169	yes -60
كلنا بخير	no 161	unknown -226	yes -98
كله	no -97	unknown -53	yes 140
كلها	no 180	unknown -142	yes -53
كلهم	no -224	yes 205
كلو	no -78	unknown 74
كليا*	no 62	unknown -163	yes 89
كليان	no 62	unknown -163	yes 89
كليو	no -65	unknown 117	yes -67
كما	no 56	unknown -131	yes 65
كنا	no 101	unknown -73
كنا بعاد	no 228	unknown -184	yes -93
كنا داخل	no 218	unknown -213	yes -40
كنا عايدين	no -83	yes 111
كنت	unknown -76	yes 44
كنت اقود	unknown -117	yes 98
كنت راجع	no 69	unknown -97
كنت راكبه	no -78	unknown -120	yes 179
كنت كنقطع	no -98	unknown -187	yes 217
كنت متوقفا	no 84	yes -86
كنت واقفا	no 45	unknown 51	yes -104
كنتس*	no -115	yes 93
كنتسني	no -115	yes 93
كنخل*	no 312	unknown -235	yes -150
كنخلص	no 312	unknown -235	yes -150
كندي*	no 174	unknown -328
كندير	no 174	unknown -328
كنصو*	no 75	unknown -189	yes 81
كنفط*	no 270	unknown -117	yes -197
كنفطرو	no 270	unknown -117	yes -197
كنقط*	no -98	unknown -187	yes 217
كنقطع	no -98	unknown -187	yes 217
كنقل*	no -131	unknown 114
كنوج*	no -156	unknown 67	yes 66
كهرب*	no -135	unknown 140	yes -46
كهربايي	no -135	unknown 140	yes -46
كونس*	no 78	unknown 44	yes -139
كونسطا	no 75	yes -113
كيتس*	no 233	unknown -146	yes -121
كيجب*	no -124	unknown -155	yes 218
كيجبد	no -124	unknown -155	yes 218
كيجر*	no -163	unknown 51	yes 90
كيجري	no -163	unknown 51	yes 90
كيجري مورا	no -163	unknown 51	yes 90
كيحر*	no -206	unknown -138	yes 277
كيس	no -162	unknown -109	yes 239
كيسر*	no -92	unknown 157	yes -101
كيسرب	no -92	unknown 157	yes -101
كيسي*	no -177	unknown 91	yes 55
كيسيل	no -177	unknown 91	yes 55
كيشع*	no -131	unknown 235	yes -159
كيشعل	no -131	unknown 235	yes -159
كيضر*	no -184	unknown -107	yes 261
كيضرب	no -166	unknown 204	yes -92
كيضرني	no -104	unknown -237	yes 259
كيضرها	no -285	unknown -228	yes 378
كيطل*	unknown 97	yes -143
كيطلع	unknown 97	yes -143
كيطي*	no 75	unknown -258	yes 159
كيعر*	no 152	unknown -119	yes -48
كيف	no -82	unknown 136	yes -73
كيقط*	no 62	unknown 41	yes -126
كيقطر	no 62	unknown 41	yes -126
كيقو*	no -156	unknown 120
كيقول	no -136	unknown 43	yes 53
كيلع*	no 102	yes -98
كيلعبو	no 209	unknown -160	yes -78
كيلعبو الكوره	no 209	unknown -160	yes -78
كيلو*	no 97	unknown 53	yes -198
كيوج*	no -69	unknown 68
كيوجعوني	no -69	unknown 68
كيوجعوني من	no -69	unknown 68
ل	no 351	unknown -241	yes -151
لا	no 106	unknown -45	yes -61
لا اتذكر	no -191	unknown -120	yes 258
لا احد	no 216	unknown -112	yes -144
لا اذي	no 291	unknown -241	yes -146
لا اصابات	no 293	unknown -160	yes -144
لا اعرف	no -223	unknown 303	yes -234
لا انا	no 260	unknown -147	yes -127
لا بوليس	no 191	unknown -93	yes -127
لا توجد	no 49	unknown -77
لا جرحي	no 253	unknown -182	yes -85
لا شرطه	no 46
لا ضحايا	no 225	unknown -169	yes -86
لا علاقه	no 47	unknown 41	yes -97
لا غير	no 246	unknown -195	yes -107
لا هي	no 236	unknown -149	yes -102
لا والو	no 87	unknown -46	yes -46
لابا*	no 279	unknown -205	yes -76
لاباس	no 279	unknown -205	yes -76
لاباس علينا	no 226	unknown -171	yes -103
لاحد	no 156	unknown -129	yes -54
لاست*	unknown 97	yes -146
لاكا*	unknown 158	yes -180
لاكارط	no -107	unknown 269	yes -210
لان	no -194	unknown 239	yes -60
لانن*	no -136	unknown -142	yes 206
لانه	no 57
لاي	no 265	unknown -168	yes -145
لاي اذي	no 169	unknown -118	yes -91
لبار*	unknown 95	yes -101
لباربريز	unknown 95	yes -101
لباربريز تشق	no -168	unknown 100
لبلا*	no 86	unknown 134	yes -331
لبلازما	no 86	unknown 134	yes -331
لبول*	no 48	unknown 64	yes -175
لبوليس	no 48	unknown 64	yes -175
لتحت	no -91	unknown 203	yes -117
لتر	no -125	unknown 82
لحاد*	no 87	unknown -172	yes 61
لحادث	no 87	unknown -172	yes 61
لحد	no 176	unknown -85	yes -109
لدي	no -81	unknown 40
لدي الدايره	no -81	yes 69
لدي الدرك	unknown 60	yes -127
لدي الشرطه	no -74	unknown 145	yes -80
لدين*	no 138	unknown -198
لدينا	no 138	unknown -198
لسرق*	no 78	yes -116
لسرقه	no 78	yes -116
لسيا*	no -144	unknown 265	yes -152
لسيارتي	no -83	unknown 148	yes -64
لصدم*	unknown -196	yes 132
لصدمه	unknown -196	yes 132
لقد	no -232	unknown -328	yes 334
لقيت	unknown 64	yes -50
لقيت الما	no 47	unknown 45	yes -145
لقيت لا	no 178	unknown -88	yes -149
لقيت*	no -139	unknown 210	yes -101
لقين*	unknown 87	yes -138
لقينا	unknown 109	yes -137
لكم	no 131	unknown -59	yes -87
لكن	no 53	unknown -108	yes 41
لكنن*	no 254	unknown -183	yes -126
لكننا	no 276	unknown -232	yes -145
لكنه	unknown 53
لكنه لم	no 61	yes -111
للاس*	no 199	unknown -110	yes -122
للاسف	no 199	unknown -110	yes -122
للبا*	no 123	unknown -168
للباركينغ	no 161	unknown -74	yes -96
للبل*	no -171	unknown 252	yes -139
للبو*	no 69	unknown 66	yes -141
للبوليس	no 69	unknown 66	yes -141
للدا*	no -124	unknown -41	yes 143
للدار	no -108	unknown -132	yes 204
للدر*	no 55	yes -48
للدرك	no 55	yes -48
للركبه	no 50	unknown -103	yes 45
للسر*	no 153	yes -184
للسرقه	no 153	yes -184
للسو*	no -84	unknown -128	yes 173
للسوق	no -84	unknown -128	yes 173
للعا*	no -92	unknown 107	yes -56
للعايله	no -248	unknown 181
للعم*	no -213	unknown 341	yes -192
للكر*	unknown -99	yes 41
للكراج	unknown -99	yes 41
للكو*	no -112	unknown 94
للكوميساريه	no -112	unknown 94
للمخ*	no -75	unknown 248	yes -213
للمخزن	no -75	unknown 248	yes -213
للمر*	no -201	unknown -120	yes 261
للمس*	no -94	unknown 77
لله	no 120	unknown -99
لله غير	no -217	unknown -132	yes 256
لله لا	no 148	yes -126
لله لم	no 77	unknown -40
لله ما	no 212	unknown -131	yes -93
لليس*	no -68	yes 67
لليسار	no -68	yes 67
لم	no 145	unknown -71	yes -72
لم ابلغ	no 131	unknown -81	yes -88
لم اتمكن	no -76	unknown 164	yes -103
لم اصب	no 220	unknown -141	yes -93
لم اقدم	no -75	unknown 80
لم تسجل	no 154	unknown -59	yes -99
لم تكن	no 220	unknown -147	yes -106
لم نتصل	unknown -78	yes 104
لم نحرر	no 123	unknown -61	yes -78
لم نصب	no 217	unknown -98	yes -121
لم نوقع	no -143	unknown 122
لم يتاذ	no 205	unknown -134	yes -93
لم يتوقف	unknown -139	yes 99
لم يجرح	no 183	unknown -142	yes -106
لم يصب	no 90	unknown -69	yes -69
لم يكن	no 224	unknown -141	yes -81
لما	no -238	unknown 114	yes 111
لنا	no 58	unknown 48	yes -111
له	no 108	unknown -180	yes 52
لوحت*	no -129	unknown 256	yes -169
لوحته	no -139	unknown 231	yes -157
لوحه	no 187	unknown -186
لور	no -91	unknown -105	yes 176
لوطو*	no 258	unknown -191	yes -151
لوطوروت	no 258	unknown -191	yes -151
لولا*	no 203	unknown -124	yes -121
لولاد	no 203	unknown -124	yes -121
لي	no -66	unknown -49	yes 110
ليا	no -44	unknown 70
ليا الباب	no 83	yes -143
ليا التيليفون	no -146	unknown 219	yes -111
ليا الطوموبيل	no 70	yes -86
ليا الله	no 103	yes -159
ليا جوج	no -107	unknown 54
ليا حجره	no -169	unknown -277	yes 339
ليا زاج	no 84	unknown -50	yes -45
ليا ف	no -127	unknown -136	yes 202
ليا كسيده	no -41	unknown -157	yes 172
ليا ماشي	unknown 68	yes -132
ليا من	no -122	unknown 220	yes -112
ليكم	no 172	unknown -82	yes -99
ليلا	no 102	unknown -102
ليلا في	unknown -108	yes 44
ليله	no 48	unknown -47
ليله السبت	no 44	yes -78
ليله امس	no 102	unknown -82
لينا	no 70	yes -41
ليه	no -70	yes 106
ليها	unknown -114	yes 148
ليهم	no 135	unknown -190
ليون	no 71	yes -65
ما	no 84	unknown -63
ما بغاتش	unknown 89	yes -154
ما بغاش	unknown -141	yes 151
ما بغيتش	no -117	yes 70
ما بقاتش	no 40	unknown 57	yes -99
ما بقاش	no 99	yes -71
ما تاذي	no 209	unknown -167	yes -102
ما تجرح	no 209	unknown -156	yes -90
ما تجي	no 199	unknown -94	yes -128
ما تضر	no 164	unknown -99	yes -98
ما تقاس	no 248	unknown -138	yes -118
ما تقاسيت	no 187	unknown -129	yes -82
ما جري	no 82	unknown -122
ما درت	no -123	unknown 224	yes -170
ما زال	no -219	yes 199
ما زلت	unknown -100	yes 71
ما شاف	no -186	unknown 261	yes -117
ما ضربو	no 308	unknown -219	yes -174
ما عندو	no 248	unknown -108	yes -184
ما عندي	no 116	yes -134
ما عيطت	no 274	unknown -214	yes -134
ما فيا	no 149	unknown -87	yes -95
ما فينا	no 246	unknown -100	yes -162
ما فيه	no 44	unknown 107	yes -167
ما فيها	no 160	unknown -183
ما كان	no 68	unknown -86
ما كاين	no 130	unknown -49	yes -103
ما لقيت	no 101	yes -149
ما مات	no 198	unknown -94	yes -129
ما مشيت	no -84	unknown 149	yes -96
ما مشيتش	no -42	unknown 86	yes -55
ما والو	no 232	unknown -150	yes -109
ما يشوف	no -67	unknown -74	yes 128
ماء	no 90	unknown -90
مات	unknown -44
مات حد	no 198	unknown -94	yes -129
ماتت	no -111	unknown 146	yes -64
مادي*	no 230	unknown -159	yes -133
ماديه	no 230	unknown -159	yes -133
ماديه فقط	no 180	unknown -121	yes -125
ماذا	no -178	unknown 249	yes -167
ماذا افعل	no -178	unknown 249	yes -167
مارس	no 163	unknown -110	yes -88
مازا*	no 59	yes -87
مازال	no 59	yes -87
ماشي	unknown 69	yes -109
ماشي من	no -116	unknown 267	yes -239
ماعر*	unknown 127	yes -171
ماعرفتش	no -137	unknown 249	yes -186
ماعرفتش ماعرفتش	no -137	unknown 249	yes -186
ماكا*	no 335	unknown -190	yes -145
ماكان	no 282	unknown -181	yes -110
ماكان حتي	no 171	unknown -142	yes -54
ماكاين	no 187	unknown -72	yes -123
ماكي*	no -186	unknown 181	yes -68
ماكينه	no -202	unknown 60	yes 53
ماي	unknown 47
ماي علي	no -154	unknown -109	yes 224
مايد*	no 177	unknown -88	yes -99
مايده	no 177	unknown -88	yes -99
مبلل	no 302	unknown -192	yes -165
متر	no 58	unknown 56	yes -120
متر من	unknown 99	yes -68
متر ونص	no 243	unknown -120	yes -181
متري*	no -111	unknown -66	yes 157
مترين	no -111	unknown -66	yes 157
متشق*	no -144	unknown 191	yes -68
متشقق	no -144	unknown 191	yes -68
متقا*	no 185	unknown -108	yes -77
متور*	no -40	unknown -121	yes 156
متورمه	no -40	unknown -121	yes 156
متوق*	unknown -44
متوقفا	no 84	yes -86
متوقفه	unknown -120	yes 102
مثقو*	no -196	unknown 245	yes -105
مثل	no -61	unknown -208	yes 240
مجرد	no -76	unknown -202	yes 192
مجرو*	no 80	unknown -127	yes 42
مجروح	no 86	unknown -139
مجروحه	unknown -137	yes 118
مجهو*	no 112	yes -134
مجهول	no -123	unknown 204	yes -138
مجهولون	no 209	unknown -142	yes -92
محاو*	no 49	unknown 138	yes -235
محرو*	unknown -171	yes 169
محروق	unknown -141	yes 102
محروقه	unknown -110	yes 80
محضر	unknown 47	yes -81
محضر المعاينه	no 192	unknown -138	yes -84
محضر ودي	no 240	unknown -152	yes -130
محضر*	unknown 78	yes -75
محضرا	unknown 78	yes -75
محضرا وديا	no 215	unknown -146	yes -100
محطه	no -170	unknown 284	yes -157
محلو*	no -63
محلول	no -63
محلي	unknown -84	yes 82
محمد	no -41	unknown -167	yes 162
محمل*	no -112	unknown 213	yes -107
محمله	no -112	unknown 213	yes -107
محمله بالحصي	no -60	unknown 117	yes -58
مدخل	no 149	unknown -55	yes -103
مدرس*	no 301	unknown -199	yes -147
مدين*	no -184	yes 163
مدينه	no -184	yes 163
مر	unknown 66	yes -76
مرات*	unknown -176	yes 174
مراتي	no -137	unknown -150	yes 272
مراه	no -74	unknown 197	yes -141
مرجا*	no 138	unknown -80	yes -95
مرجان	no 138	unknown -80	yes -95
مرحب*	no -137	unknown 95
مرحبا	no -137	unknown 95
مرحبا انا	no -126	yes 64
مرسي*	no -109	unknown -180	yes 229
مرسيليا	no -109	unknown -180	yes 229
مرفق	no 125	yes -130
مرفق*	no -134	unknown 74
مركب*	no 40	unknown -228	yes 166
مركو*	unknown 79	yes -72
مركونه	no -59	unknown 132	yes -74
مره	unknown 70	yes -42
مريض	no 243	unknown -156	yes -115
مزيا*	no 193	unknown -224
مزيان	no -66	unknown -82	yes 137
مساء السبت	no 42
مساء امس	no -81	unknown 132	yes -56
مساء صدمتني	no 84	yes -61
مساف*	no 40	yes -91
مستش*	no -177	yes 118
مستشفي	no -177	yes 118
مستودع	no -55	unknown 42
مسدو*	no -171	unknown 207	yes -67
مسدود	no -209	unknown 316	yes -244
مسرو*	no -129	unknown 220	yes -171
مسروقه	no -129	unknown 220	yes -171
مسكي*	unknown -173	yes 105
مسكين	unknown -173	yes 105
مشا	no -113	unknown -152	yes 213
مشات	no -184	unknown 193
مشاو	no 145	unknown -91	yes -72
مشكل	no 123	yes -126
مشي	no 92	unknown -55	yes -49
مشيت	unknown 106	yes -131
مشيت عند	no -84	unknown 149	yes -96
مشيت*	no -42	unknown 86	yes -55
مشيتش	no -42	unknown 86	yes -55
مصاب	no 229	unknown -184	yes -91
مصاب*	unknown 56	yes -75
مصار*	no -90	unknown 69
مصاريف	no -90	unknown 69
مصبا*	no 153	unknown -68	yes -86
مصباح	no 153	unknown -68	yes -86
مصدر*	no 80	yes -121
مصدره	no 150	unknown -91	yes -85
مصدو*	no -261	unknown 280	yes -302
مصنع	no 257	unknown -186	yes -132
مضرو*	no 53	yes -69
مضروب	no -101	unknown 135	yes -49
مطر	yes 41
مع	no 66	unknown -67
مع 9	no 125	unknown -77	yes -76
مع السبعه	no 51	yes -46
مع العشره	no 189	unknown -121	yes -93
مع واحد	no -85	unknown 165	yes -130
معا	no 159	unknown -113	yes -69
معاه	no -208	unknown -226	yes 318
معاه*	unknown -123	yes 87
معاها	unknown -123	yes 87
معاي*	unknown -53
معايا	no -57	unknown -101	yes 150
معايا الكونسطا	no 53	yes -105
معايا حتي	no -86	unknown -126	yes 168
معاينه	no 83	yes -67
معاينه وديه	unknown 40	yes -59
معرف*	no -108	unknown 240	yes -177
معرفه	no -108	unknown 240	yes -177
معرو*	no 180	unknown -129	yes -90
معصم*	no -197	unknown -153	yes 325
معصمي	no -113	unknown -139	yes 226
معطف*	no -156	unknown 83	yes 53
معطفه	no -156	unknown 83	yes 53
معلم	no -195	unknown 65	yes 90
معمر*	no -193	unknown 72	yes 90
معوج	no -224	unknown 98	yes 74
معي	no 40	unknown -65
مغلق*	no -137	unknown -41	yes 127
مفات*	unknown 117	yes -128
مفاج*	no -48	unknown 141	yes -104
مفاجي	no -48	unknown 141	yes -104
مفاجي في	no -48	unknown 141	yes -104
مفتو*	no -125	yes 82
مفتوح	no -67	unknown -180	yes 210
مفتوحا	no -195	unknown 280	yes -162
مقدم*	no 223	unknown -78	yes -147
مقدمتي	no 239	unknown -92	yes -153
مقدمه	no 184	unknown -65	yes -140
مقطو*	no -199	unknown -271	yes 282
مقلو*	yes -58
مقلوعه	no 158	unknown -116	yes -68
مكان	no -45	yes 60
مكاي*	no 250	unknown -205	yes -98
مكتب*	no -224	unknown 336	yes -229
مكرو*	no 240	unknown -119	yes -140
مكروه	no 240	unknown -119	yes -140
مكسو*	no -112	unknown 184	yes -92
مكسور	no -68	unknown 235	yes -192
مكنا*	no 241	unknown -143	yes -110
مكناس	no 241	unknown -143	yes -110
ملء	unknown 137	yes -115
ملء المعاينه	no -202	unknown 265	yes -114
ملان*	no 93	unknown -102
ملانا	no 93	unknown -102
ملانا المعاينه	no 179	unknown -66	yes -115
ملتق*	unknown -103	yes 80
ملتقي	unknown -103	yes 80
ملثم*	no -165	unknown -202	yes 286
ملي	no 113	unknown -133
ملي بغيت	no 184	unknown -181
ملي كنت	no 287	unknown -359	yes -140
مليي*	no 81	yes -113
ملييه	no 81	yes -113
ممر	no -105	unknown -166	yes 238
ممر الراجلين	no -105	unknown -166	yes 238
من الارض	no 91	yes -162
من البارح	no -96	unknown 165	yes -98
من البالكون	no -174	unknown 50	yes 78
من البكا	no -144	unknown -128	yes 224
من الجبل	no 95	unknown -158	yes 41
من الجنب	no 73	unknown 68	yes -148
من الجهتين	unknown 47	yes -94
من الجهه	no 66	unknown -47
من الخلف	no 46
من الدوش	no -134	unknown 216	yes -106
من السقف	no -56	unknown 277	yes -267
من الصدمه	no -163	unknown -95	yes 198
من الطرفين	no 251	unknown -177	yes -121
من العمل	no -113	unknown 66
من القدام	unknown -129	yes 116
من اللور	no 64	yes -89
من الم	no -94	unknown -129	yes 180
من الموقف	no 94	yes -110
من اليمين	no -68	yes 67
من امام	no -104	unknown 200	yes -151
من انفها	no -45	unknown -74	yes 114
من بعد	no -133	yes 149
من بلاصتو	no -43	unknown -183	yes 198
من بيت	no -81	unknown -91	yes 154
من تحت	no -76	unknown 88
من دون	no 118	unknown -163
من سقف	no 46	unknown 47	yes -149
من شاحنه	no -121	unknown 197	yes -121
من طرف	no -67	unknown 166	yes -158
من ظهره	no -156	unknown -139	yes 216
من عام	no -129	unknown 212	yes -134
من عند	unknown 151	yes -182
من غير	no -256	unknown -137	yes 310
من فعل	no 93	unknown -43	yes -78
من فوق	no -160	unknown 126
من قبل	no -200	unknown 133
من قدام	no -160	unknown 55	yes 74
من كان	unknown -108	yes 63
من لور	no -189	unknown -103	yes 223
من موقف	no -126	unknown 218	yes -108
من نافذه	unknown -120	yes 63
من نوع	no 125	unknown -158
من يدي	no -108	unknown 311	yes -281
منا	no 159	unknown -75	yes -95
منذ	no -41	unknown -62	yes 104
منذ اسبوع	no -101	unknown 178	yes -95
منذ ذلك	no -137	unknown -162	yes 284
منزل*	no -52	unknown 117	yes -75
منزلنا	no 145	unknown -71	yes -108
منزلي	no -164	unknown 199	yes -59
منعر*	unknown -83
منعرج	unknown -83
منفو*	no -134	unknown -161	yes 255
منفوخين	no -155	unknown -130	yes 227
منكم	no -155	unknown 258	yes -172
منه	no 167	yes -187
منها	no 74	yes -63
منهم	no 245	unknown -150	yes -118
منو	no 90	unknown -259	yes 153
مني	no -131	unknown 202	yes -88
مهرس	no -69	unknown -147	yes 165
مهرس*	no -138	unknown -90	yes 183
مهرسه	no -157	unknown -173	yes 257
موجه	no 46	unknown 105	yes -189
موخر*	no 190	unknown -131	yes -77
موخره	no 190	unknown -131	yes -77
موخره سيارتي	no 190	unknown -131	yes -77
مورا	no 59	unknown -116	yes 44
موطو*	no -106	unknown -242	yes 296
موطور	no -106	unknown -242	yes 296
موعد	no -87	unknown 147	yes -77
موقف	no -80	unknown 157	yes -86
موقف المستشفي	no -92	unknown 147	yes -64
مول	no 183	unknown -155	yes -46
مولا*	no 47	yes -40
مولات	no 123	unknown -84	yes -76
مينا*	no 166	yes -163
ميناء	no 272	unknown -235	yes -76
ناري*	unknown -103	yes 126
ناريه	unknown -103	yes 126
ناريه وانا	no -102	unknown -55	yes 138
نازل	no 180	unknown -259
نازل*	no 69	unknown -129	yes 50
ناضت	no -264	unknown 127	yes 86
ناعس	no -173	yes 123
ناعس*	no 159	unknown -123	yes -61
ناعسين	no 279	unknown -123	yes -235
نافذ*	no -116	unknown 88
نافذه	no -116	unknown 88
نافذه الحمام	no 104	yes -152
نايم	no -131	unknown 99
نايم*	no 80	unknown -179	yes 59
نترو	no -55	unknown -176	yes 207
نترو ليا	no -55	unknown -176	yes 207
نتصل	unknown -78	yes 104
نتصل بالشرطه	no 143	unknown -60	yes -83
نتفا*	no 164	unknown -114	yes -65
نتفاهمو	no 164	unknown -114	yes -65
نجا	no -81	unknown 172	yes -163
نجمه	no -128	unknown 227	yes -116
نحرر	no 190	unknown -98	yes -110
نحن	no 163	unknown -91	yes -75
نحن بخير	no 89	unknown -45	yes -53
نحو	no -129	yes 81
نخلص	no 58	unknown 94	yes -161
نخلص*	no 141	yes -159
نخلصوه	no 141	yes -159
ندير	no -96	unknown 162	yes -71
نر	no 139	unknown -96	yes -67
نر داعيا	no 139	unknown -96	yes -67
نزل	no 75	yes -72
نزل علينا	no 70	unknown -57
نزلا*	unknown 142	yes -174
نزلت	no -81	unknown 116	yes -42
نزلن*	no 123	unknown -52	yes -72
نزلنا	no 123	unknown -52	yes -72
نزلو	no -50	unknown -140	yes 132
نزلو*	no 76	unknown -119
نزلوا	no 76	unknown -119
نستد*	no -75	unknown 130	yes -100
نستدع	no -75	unknown 130	yes -100
نستدع الشرطه	no -75	unknown 130	yes -100
نسخه	no -140	unknown 307	yes -187
نسول	no 128	unknown -56	yes -118
نسي	no -270	unknown 105	yes 94
نسي ابني	no -270	unknown 105	yes 94
نسيت	no 50	unknown 117	yes -180
نسيت*	no -134	unknown 241	yes -148
نسيتها	no -118	unknown 185	yes -117
نشري	no -48	unknown 163	yes -147
نشوف*	no 90	unknown -169	yes 69
نشوفو	no 90	unknown -169	yes 69
نصب	no 217	unknown -98	yes -121
نصف	no 98	yes -126
نصلي	no -164	unknown 222	yes -105
نظام	no 240	unknown -175	yes -75
نعرف	unknown -47	yes 46
نعرف واش	no -146	unknown 72	yes 55
نعست	no 182	unknown -76	yes -178
نعم	unknown 81	yes -87
نفرا*	no -166	unknown -127	yes 246
نفس	no 184	unknown -132	yes -62
نفس الشركه	no 184	unknown -132	yes -62
نفق	no 69	unknown -154	yes 62
نقل	no -112	yes 78
نقل الاثاث	no -105	unknown 175	yes -97
نقلت	no -144	unknown -260	yes 314
نقلو*	no 144	unknown -208
نمرت*	no 226	unknown -186	yes -73
نمرتو	no 226	unknown -186	yes -73
نمشي	no -110	unknown 154	yes -66
نملا	unknown -51
نموذ*	yes -73
نموذج	yes -73
نموذج المعاينه	yes -73
نهار	no -69	unknown 62
نهار الاثنين	no 59	yes -53
نهار الاحد	no -108	yes 87
نهار الجمعه	unknown 56	yes -105
نهار السبت	no -148	unknown 220	yes -119
نوع	no 125	unknown -158
نوقع	no -149	unknown 83	yes 52
نوقع اي	no -128	unknown 218	yes -144
نومي	no 68	yes -94
نونب*	no 72	yes -121
نونبر	no 72	yes -121
نيفي	no -240	unknown -245	yes 313
هاتف*	no 40	unknown 79	yes -116
هاتفي	unknown 105	yes -132
هاد	no -112	unknown 133
هاد الصباح	no -141	unknown 70	yes 63
هاد الليله	no -99	yes 63
هاد المره	no 92	unknown -210	yes 77
هادش*	no -109	yes 78
هادشي	no -109	yes 78
هادي	no 41	unknown 41	yes -91
هبت	no 221	unknown -135	yes -149
هبط	unknown 115	yes -158
هذا الصباح	no -54	unknown 128	yes -87
هذا يوم	unknown 62	yes -163
هذه	no 60	yes -43
هرب	no -153	unknown 88	yes 49
هل	no -153	unknown 249	yes -113
هل هذا	no -228	yes 153
هما	no -164	unknown -123	yes 243
هما اللي	no -164	unknown -123	yes 243
هنا	no 92	unknown -91
هناك	unknown -52
ههه	no 141	unknown -149
هو	no 149	unknown -95	yes -55
هو اللي	unknown -62
هو ما	no 267	unknown -154	yes -147
هو من	no 84	unknown -119
هي	no 95	unknown -105
هي اللي	no 86	unknown -235	yes 128
و	unknown -44
و شعلات	no -226	unknown 166	yes -96
وابن*	no -123	unknown -77	yes 188
واتل*	no 228	unknown -173	yes -116
واتلفت	no 228	unknown -173	yes -116
واجه*	unknown 75	yes -52
واجهه	unknown 75	yes -52
واجهه محلي	no -57	unknown 116	yes -77
واحت*	no -92	unknown -62	yes 101
واحتاج	no -92	unknown -62	yes 101
واحتاج الي	no -92	unknown -62	yes 101
واحد	unknown -51
واحد السيد	no -138	unknown 214	yes -124
واحد الشاب	no 56	unknown -84
واحد المرا	no 48	unknown 41	yes -92
واحد ضرب	no -166	unknown 197	yes -70
واحد ما	no 210	unknown -68	yes -155
واحد*	unknown -108	yes 71
واحدثت	no -60	unknown 117	yes -58
واحده	unknown -175	yes 187
واخذ	no 103	yes -155
واخذت	no 55	unknown -76
واخذوا	unknown 52	yes -60
وارت*	no -119	unknown -118	yes 203
واش التامين	no -169	unknown 314	yes -174
واصط*	no 45	unknown -110	yes 55
واصطدمت	no 45	unknown -110	yes 55
واصي*	no -62	unknown -161	yes 183
واصيب	no -62	unknown -161	yes 183
واضط*	unknown 116	yes -101
واضطررت	no -170	unknown 263	yes -122
واضطررت الي	no -170	unknown 263	yes -122
واعت*	no 184	unknown -175
واعط*	unknown 64	yes -64
وافس*	unknown 121	yes -103
وافسد	no -174	unknown 250	yes -126
واقف	no 96	unknown -167	yes 55
واقف*	no 58	yes -91
واقفا	no 45	unknown 51	yes -104
واقفه	no 59	yes -87
واكل	no -183	unknown 382	yes -330
والا*	no 47	yes -65
والبخار	no -151	unknown -190	yes 272
والبوليس	no 44
والت*	unknown -179	yes 127
والتلفازه	no 109	unknown -202	yes 78
والث*	no 141	unknown -146
والثلاجه	no 47	unknown -117	yes 43
والج*	no -116	unknown 42	yes 70
والجدارميه	no -147	unknown 233	yes -133
والح*	no 133	unknown -87	yes -46
والحمد	no 143	unknown -73	yes -71
والحمد لله	no 143	unknown -73	yes -71
والخ*	unknown 72	yes -92
والد*	unknown -98	yes 112
والدتي	unknown -170	yes 131
والدرك	no -72	unknown 54
والدم	no -177	unknown -167	yes 283
والدي	no -134	unknown -59	yes 150
والر*	no 145	unknown -62	yes -92
والرادياتور	no 202	unknown -101	yes -126
والراديو	unknown -162	yes 136
والربع	unknown 148	yes -191
والز*	no -71	yes 69
والزجاج	unknown -79	yes 98
والزرابي	no -111	unknown 62	yes 46
والزربيه	no -113	unknown 80
والسايق	no 126	yes -145
والستاره	no 374	unknown -259	yes -255
والسقف	no 157	yes -155
والش*	no -42	unknown 55
والشرطه	no -46	unknown 51
والص*	no 50	unknown 57	yes -110
والض*	no -88	unknown 159	yes -95
والط*	no -41	unknown -99	yes 139
والطبيب	no -134	unknown -135	yes 256
والع*	no 85	yes -123
والف*	no 45
والفلوس	no -119	yes 86
والق*	no 102	unknown -102
والك*	unknown 55	yes -63
والكل	no 69	unknown -114	yes 40
والكونسطا	no 307	unknown -203	yes -185
والل*	no -70	unknown 95
والله	no -70	unknown 95
والله ما	no 41	unknown -133	yes 64
والم*	unknown 43	yes -62
والما	no -101	unknown 81
والماء	no 70	yes -89
والموطو	no 74	unknown 152	yes -307
والموطور	no -157	unknown -150	yes 247
والميكانيسيان	no 83	unknown 64	yes -210
والن*	unknown -162	yes 141
والنصف	no 131	unknown -42	yes -102
والو	no 85	yes -86
والو غير	no 241	unknown -165	yes -101
والو*	no -59	unknown 198	yes -236
والي*	no -140	unknown 256	yes -151
واليوم	no -140	unknown 256	yes -151
وانا	yes 42
وانا اكتب	no -83	yes 111
وانا غادي	no 245	unknown -160	yes -154
وانا كذلك	no 158	unknown -51	yes -128
وانا ما	no -130	unknown 326	yes -250
وانا من	no 84	unknown 81	yes -157
وانت*	no 152	unknown -59	yes -97
وانتشر	no 312	unknown -233	yes -170
وانتقلت	no -71	unknown 146	yes -91
وانك*	no -42	yes 44
وانكسرت	no -42	yes 44
وانكسرت الشاشه	no -58	unknown 148	yes -121
وباب	no 163	unknown -285	yes 101
وبان*	no -146	yes 133
وبقا	no -75	unknown 66
وبقع*	no -149	unknown 265	yes -201
وبقي*	no -99	unknown -106	yes 196
وبقيت	no -99	unknown -106	yes 196
وبقيت ليله	no -134	unknown -195	yes 274
وبين	no 116	yes -101
وتبل*	no 115	yes -139
وتبلل	no 115	yes -139
وتحط*	no 105	yes -164
وتحطيم	no 105	yes -164
وترك*	no 81	yes -95
وتشق*	no 138	unknown -47	yes -159
وتضر*	no -85	unknown 164	yes -91
وتضررت	no -70	unknown 149	yes -104
وتفل*	no -132	unknown 90
وتفلق	no -132	unknown 90
وتم	no 88	unknown -140
وتهر*	no 107	unknown -166	yes 44
وتهرس	no -49	unknown -140	yes 164
وتوق*	unknown 124	yes -183
وتوقف	no -96	unknown 225	yes -199
وجاء	no 114	unknown -137
وجاب*	no -143	unknown 222	yes -139
وجات	no -70	unknown -91	yes 148
وجاج*	no -150	unknown 123
وجاجه	no -150	unknown 123
وجدت	unknown 69	yes -65
وجدن*	no 53	yes -101
وجدنا	no 53	yes -101
وجده	no -66	unknown 255	yes -254
وجع	no 277	unknown -129	yes -201
وجهي	no -58	unknown -215	yes 257
وحتي	no 291	unknown -168	yes -184
وحتي انا	no 306	unknown -186	yes -215
وحدو	no 321	unknown -264	yes -181
وحدي	no 163	unknown -182
وحرر	no 242	unknown -137	yes -162
وحرق	no -209	unknown 57	yes 81
وحطم*	no 71	yes -87
وحطموا	no 71	yes -87
وحما*	no -237	unknown 79	yes 130
وحنا	no 320	unknown -187	yes -195
وحين	no -115	yes 84
وختي	no -189	unknown -218	yes 305
وخلا*	no -115	yes 87
وخلاو	no -106	unknown 97
وخلي*	no -199	unknown 274	yes -117
وخليت	no -199	unknown 274	yes -117
ودات*	no -286	unknown 132	yes 123
ودار*	no -90	unknown -117	yes 181
ودخل	unknown -68	yes 93
ودخل*	no 99	unknown -164
ودخلت	no 99	unknown -164
ودي	no 104	unknown -133
وديا	no 215	unknown -146	yes -100
وديه	yes -59
وراء	no -226	yes 187
وراج*	no -110	unknown -212	yes 244
وراجلي	no -110	unknown -212	yes 244
ورقه	unknown 134	yes -142
ورقه المعاينه	unknown 96	yes -126
وركب*	no -121	unknown -126	yes 177
وركبتي	no -121	unknown -126	yes 177
وركه*	no -103	unknown -160	yes 221
وركها	no -103	unknown -160	yes 221
وزوج*	no -79	yes 101
وزوجي	no -79	yes 101
وساع*	no -62	unknown -183	yes 202
وسجا*	no 315	unknown -271	yes -122
وسجل	no 67	unknown -48
وسجل*	no -118	unknown 168	yes -75
وسط	no 90	unknown -109
وسط الطريق	no -145	yes 113
وسيا*	no 271	unknown -182	yes -142
وسياره	no 194	unknown -102	yes -115
وشعل*	no 172	unknown -118	yes -80
وشعلات	no 172	unknown -118	yes -80
وصاف*	no 219	unknown -94	yes -161
وصافي	no 219	unknown -94	yes -161
وصل	no -161	unknown 110
وصل الي	no -176	unknown 212	yes -69
وصلا*	unknown -158	yes 79
وصلات	unknown -158	yes 79
وصلن*	no 107	unknown -118
وضحك	no 87	unknown -120
وضرب	no 59	unknown -192	yes 113
وضرب*	no 116	unknown -172	yes 46
وضربت	no 40	unknown -124	yes 49
وضع	no 146	unknown -88	yes -94
وضعن*	no 133	unknown -183
وضعنا	no 133	unknown -183
وطاح	no -169	unknown -217	yes 335
وطاح علي	unknown -155	yes 92
وطاح*	no 310	unknown -180	yes -163
وطاحت	no 222	unknown -140	yes -109
وعاي*	no 86	yes -48
وعطي*	no 253	unknown -147	yes -184
وعلي*	no 65	unknown -121	yes 41
وعليها	no 65	unknown -121	yes 41
وعمر*	unknown 84	yes -80
وعمرو	no -73	unknown 150	yes -100
وعند	no 164	unknown -96	yes -90
وعند*	no -111	unknown -166	yes 196
وعندما	no -151	unknown 253	yes -171
وغطا*	no -143	unknown 204	yes -97
وغطاء	no -143	unknown 204	yes -97
وغطاء المحرك	no -143	unknown 204	yes -97
وفجا*	unknown -68
وفجاه	unknown -68
وفي	no -42	unknown -120	yes 143
وقال	no 122	unknown -60	yes -78
وقال ان	no -87	unknown 45
وقال*	yes -50
وقت	no -91
وقد	no 46	unknown 62	yes -114
وقع	unknown 59	yes -77
وقع ذلك	no -86	unknown 128	yes -57
وقع لي	no 60	unknown -135	yes 67
وقع لينا	no 228	unknown -184	yes -93
وقع هذا	no 66	unknown 62	yes -202
وقعا*	no -113	yes 63
وقعات	no -113	yes 63
وقعات ليا	no -50	yes 70
وقعت	no -136	unknown 65	yes 59
وقعن*	no 47	unknown 73	yes -130
وقعنا	no 47	unknown 73	yes -130
وقعنا المعاينه	unknown 123	yes -182
وقعنا علي	no 213	unknown -139	yes -73
وقفت	unknown 102	yes -136
وقفش	no -166	unknown -163	yes 251
وقلب*	unknown 223	yes -234
وقلبوا	no 87	yes -118
وكان	no -48	unknown 85
وكسر	no -96	unknown 94
وكسر*	no -79	unknown -60	yes 124
وكسرت	no -77	unknown -102	yes 154
وكل	no 111	unknown -49	yes -86
وكل شيء	no 80	yes -104
وكلش*	no -126	yes 77
وكلشي	no -126	yes 77
وكلم*	no 57	yes -95
وكنا	no -160	unknown 225	yes -96
وكنت	unknown -72	yes 97
وكيق*	unknown -152	yes 93
وكيقول	unknown -152	yes 93
ولا	no 149	unknown -109	yes -40
ولا انا	no 267	unknown -147	yes -120
ولا معاينه	no -85	unknown 155	yes -126
ولات	no 151	unknown -51	yes -132
ولد	no 170	unknown -236	yes 48
ولدي	no -130	unknown 79	yes 40
ولدي الصغير	no -133	yes 149
ولكن	no 60	unknown -51
ولكن ما	no 135	unknown -239	yes 57
ولله	no 213	unknown -104	yes -142
ولله الحمد	no 213	unknown -104	yes -142
ولم	no 131	unknown -61	yes -69
ولم اشعر	no -137	unknown 40	yes 74
ولم اصب	no 200	unknown -120	yes -96
ولم نملا	unknown -51
ولم نوقع	no -134	yes 96
ولم يحدث	no 223	unknown -145	yes -92
ولم يصب	no 148	unknown -96	yes -58
ولم يكن	no 254	unknown -143	yes -156
ولوح*	no 174	unknown -58	yes -124
ولوحه	no 57	unknown 54	yes -111
ولي	unknown -245	yes 188
وليد*	no 78	unknown -159	yes 56
وما	no 44	unknown -96	yes 53
وما بغيناش	no 90	yes -97
وما تجرح	no 144	unknown -49	yes -99
وما شفتش	no 103	unknown -121
ومبل*	no -78	unknown 147	yes -93
ومبلغ	no -78	unknown 147	yes -93
ومسا*	no 110	unknown -172
ومشا*	no 284	unknown -257	yes -105
ومشي*	no -57	yes 59
ومشيت	unknown 88	yes -85
ومشينا	no -90	unknown -169	yes 207
ومعا*	no 184	unknown -90	yes -106
وملا*	unknown 67	yes -43
وملانا	no 59
وملانا المعاينه	no 59
وملي	unknown -58	yes 65
ومن	no 104	yes -84
ومن بعد	no 104	yes -84
ومول	no -156	unknown -102	yes 220
ونحن	no 241	unknown -210	yes -43
ونحن في	no 226	unknown -145	yes -104
ونزل	no 57	yes -99
ونزل الماء	no 57	yes -99
ونسي*	no 88	yes -117
ونسيت	unknown 43	yes -122
ونص	no 99	unknown -120
ونص ديال	no 165	unknown -86	yes -103
ونقل	no -105	unknown -115	yes 214
ونقل الي	no -80	unknown -130	yes 198
وهبط	no -44
وهذا	unknown -114	yes 92
وهذا غير	unknown -114	yes 92
وهرب	no -125	yes 83
وهرس	no 188	unknown -141	yes -65
وهرس ليا	no 188	unknown -141	yes -65
وهرس*	no -65	unknown 145	yes -99
وهرسو	unknown 64	yes -64
وهو يخرج	no 121	unknown -177
وهي الان	no -89	unknown -126	yes 171
وهي واقفه	no -167	unknown 181	yes -47
وواح*	unknown -111	yes 80
وواحد	unknown -111	yes 80
ووصل*	unknown -199	yes 137
ووصلات	unknown -199	yes 137
ووقع*	no 85	unknown -105
ووقعنا	unknown -115	yes 93
ووقعنا المعاينه	unknown -115	yes 93
ويده*	no -187	unknown -152	yes 269
ويدها	no -187	unknown -152	yes 269
ويقو*	no 151	unknown -156
ويقول	no 151	unknown -156
يا	no 148	unknown -169
يا ولدي	no 83	unknown -126
يبدو	no -156	unknown 112
يبدو ان	no -173	unknown 191	yes -43
يتاذ	no 234	unknown -123	yes -115
يتاذ احد	no 179	unknown -106	yes -95
يتاذ*	no 270	unknown -226	yes -87
يتاذي	no 270	unknown -226	yes -87
يتبد*	no -190	unknown 121
يتحد*	unknown -143	yes 89
يتحدث	unknown -143	yes 89
يتضر*	no 282	unknown -202	yes -111
يتضرر	no 264	unknown -204	yes -97
يتعر*	no 177	unknown -109	yes -75
يتعرض	no 177	unknown -109	yes -75
يتعرض احد	no 156	unknown -99	yes -76
يتفق*	no 217	unknown -115	yes -121
يتوق*	unknown -136	yes 107
يتوقف	unknown -138	yes 156
يجرح	no 183	unknown -142	yes -106
يجرح احد	no 183	unknown -142	yes -106
يحدث	no 223	unknown -145	yes -92
يخرج	no 121	unknown -177
يخلص	no -89	yes 82
يده	no -176	unknown -248	yes 302
يدها	no -196	unknown -181	yes 308
يدي	no -200	unknown -61	yes 218
يديه*	no -106	unknown -203	yes 243
يديها	no -106	unknown -203	yes 243
يرجع	no -209	unknown -135	yes 255
يرحم*	no -206	unknown 334	yes -208
يرحمها	no -110	unknown 194	yes -110
يرد	no -163	unknown 219	yes -97
يرفض	no 76	yes -134
يستط*	no -192	unknown -277	yes 298
يستطيع	no -192	unknown -277	yes 298
يسرق*	no 170	unknown -80	yes -108
يشتك*	no -105	unknown -77	yes 152
يشتكي	no -105	unknown -77	yes 152
يشتكي من	no -105	unknown -77	yes 152
يشكو	unknown -124	yes 119
يشكو من	no -156	unknown -139	yes 216
يشوف	no -67	unknown -74	yes 128
يصب	no 126	unknown -82	yes -69
يصب احد	no 56	unknown -41	yes -51
يصب اي	no 318	unknown -216	yes -145
يصبه*	no 90	unknown -131
يصبها	no 90	unknown -131
يصبها شيء	no 90	unknown -131
يطال*	no -211	unknown 149	yes 42
يطالب	no -211	unknown 149	yes 42
يعان*	no -138	unknown -144	yes 222
يعاني	no -138	unknown -144	yes 222
يعاني من	no -138	unknown -144	yes 222
يعتر*	no 41	unknown 53	yes -115
يعني	no -174	unknown 244	yes -115
يغطي	no -59	unknown 122	yes -82
يقود	unknown -49
يقول	no -167	unknown 127
يكبر	no 177	unknown -89	yes -111
يكن	no 240	unknown -143	yes -95
يكن احد	no 187	unknown -107	yes -83
يكن في	no 240	unknown -142	yes -127
يكن هناك	no 232	unknown -161	yes -101
يلمس*	no 333	unknown -247	yes -117
يمكن	unknown 163	yes -184
يملك	no -44	unknown 133	yes -144
ينتب*	no -61	unknown 50
ينتبه	no -61	unknown 50
ينزف	no -147	unknown -108	yes 230
ينزل	no 249	unknown -149	yes -150
يولم*	no -89	unknown -127	yes 203
يولمني	no -74	unknown -122	yes 180
يولي*	no 52	unknown -161	yes 90
يوليوز	no 52	unknown -161	yes 90
يوم	unknown 70	yes -42
يوم 12	unknown 53	yes -87
يوم 8	unknown 48	yes -65
يوم 9	no 85	yes -147
يوم الاثنين	no 46	unknown 57	yes -106
يوم الاحد	yes -57
يوم الثلاثاء	no -77	unknown 40
يوم الجمعه	no -194	unknown 86	yes 54
يوم الخميس	no -140	unknown 255	yes -121
يوم السبت	unknown 48
يوما	no -144	unknown -56	yes 140
يومي*	no -181	unknown 98	yes 41
يومين	no -181	unknown 98	yes 41
يوني*	unknown 94	yes -77
يونيو	unknown 94	yes -77
يونيو 2025	no 42	unknown 52	yes -110
@thirdParty
	no 96	unknown -190	yes -33
10	unknown -48	yes 61
11	no 56
12	no -105	unknown 120
13	no 145	unknown -56	yes -97
14	no -90	yes 120
15	unknown -51	yes 42
16	no -41	yes 73
17	no -153	yes 177
18	no 96	yes -61
19	no -149	unknown -52	yes 197
2	no 90	unknown -54	yes -41
2025	no 95	yes -82
2026	no -100	yes 126
21	no 134	unknown -41	yes -105
3	unknown 80	yes -101
3 ايام	no 204	unknown -84	yes -119
30	no 72	unknown -90
300	no 135	yes -100
300 لتر	no 135	yes -100
4	no 130	unknown -52	yes -77
45	no -47	yes 59
5	no 139	unknown -129
6500	no -164	unknown -41	yes 180
6500 درهم	no -164	unknown -41	yes 180
7800	no -113	unknown -51	yes 139
7800 درهم	no -113	unknown -51	yes 139
8	no 115	unknown -49	yes -65
8 يونيو	no 123	yes -91
9	no -169	yes 194
900	no -180	unknown 257	yes -127
900 درهم	unknown 87	yes -116
9500	no 133	unknown -45	yes -87
9500 درهم	no 133	unknown -45	yes -87
ابري*	no 141	unknown -137	yes -67
ابريل	no 141	unknown -137	yes -67
ابلا*	no -65	unknown -43	yes 104
ابلاغكم	unknown -48
ابلاغكم بان	unknown -48
ابلغ	no -58	unknown -41	yes 87
ابلغ*	no 175	yes -149
ابنت*	no -185	yes 223
ابنتي	no -102	yes 126
ابني	no -152	unknown -49	yes 205
ابني ذو	no -181	yes 204
اتذك*	no -140	yes 160
اتذكر	no -140	yes 160
اتصل	unknown -56
اتصل*	yes 76
اتصلت	yes 76
اتصلت بالشرطه	no -106	yes 130
اتمك*	no 126	yes -99
اتمكن	no 126	yes -99
اتمكن من	no 126	yes -99
اثر	no 41
اثنا*	yes 42
اثناء	yes 42
اثناء السير	unknown 139	yes -208
اثناء نقل	no -140	unknown -53	yes 169
اجد	no 165	unknown -62	yes -105
اجره	no -128	yes 148
اجره صغيره	no -114	yes 133
اجل	no -243	unknown 187
احتا*	no 169	unknown -42	yes -128
احتاج	no 97	unknown -53	yes -62
احتر*	unknown 63	yes -66
احترق	no -90	unknown 141	yes -63
احتك*	no -165	yes 202
احتكاك	no -168	yes 190
احتكت	no -163	unknown -50	yes 214
احتم*	no 158	yes -130
احد	no -73	yes 58
احد اصيب	no 73	yes -50
احد في	no 122	yes -96
احد من	no -269	yes 288
احد ولم	no 55
احدا	no -196	unknown -68	yes 245
احده*	no 100	yes -62
احدهم	no 100	yes -62
احدهم سيارتي	no 124	yes -100
احمر	unknown -68	yes 91
اخبر*	no -173	unknown -60	yes 217
اختر*	no -160	yes 187
اختف*	no 198	yes -158
اختفي	no 221	yes -183
اختي	no -121	unknown -41	yes 161
اخذ	unknown -45
اخذو*	no 215	unknown -48	yes -171
اخذوا	no 215	unknown -48	yes -171
اخر	unknown -48	yes 42
اخري	yes 56
اخري يوم	unknown -41
اخي	no 169	yes -135
ادري	no 44	unknown -88
اذي	no 78	unknown 56	yes -146
ار	no 223	unknown -120	yes -135
اربع*	no 129	unknown -50	yes -82
اربعه	no 129	unknown -50	yes -82
ارتب*	no 72	yes -40
ارتج*	no -84	yes 95
ارتجف	no -64	yes 72
ارتجف وانا	no -64	yes 72
ارتط*	no 148	unknown -57	yes -87
ارتطم	no 236	unknown -61	yes -179
ارتطمت	unknown -60	yes 63
ارتف*	no 109	yes -82
ارتفاع	no 109	yes -82
ارتفاع مفاجي	no 109	yes -83
ارجع	no 241	unknown -40	yes -209
اردت	no 274	unknown -118	yes -202
ارسا*	no -260	unknown 312	yes -213
ارسال	no -260	unknown 312	yes -213
ارض	yes 58
ارضي*	no -128	unknown -54	yes 162
اسبا*	no -138	yes 169
اسبانيه	no -138	yes 169
استد*	no -143	unknown 134
استدعاء	no -115	unknown 182	yes -150
استر*	no 47	unknown 106	yes -191
استرجاع	unknown 147	yes -220
استط*	yes 58
استطيع	no -114	yes 138
استم*	no -247	unknown -69	yes 283
استن*	no 180	yes -154
استي*	no 75	unknown -61
استيقظت	no 75	unknown -61
اسفل*	no -139	unknown 136	yes -81
اسفله	no -139	unknown 136	yes -81
اسقط	no -287	unknown -62	yes 326
اشار*	no -105	yes 122
اشاره	no -105	yes 122
اشتر*	unknown -60	yes 76
اشتع*	no 176	unknown -46	yes -134
اشتعلت	no 176	unknown -46	yes -134
اشعر	no 50
اشعر بشيء	no 50
اصابات	no 62
اصب	no 170	unknown -44	yes -126
اصب باذي	no 201	yes -178
اصبت	no 77	unknown -111
اصرح	no 90	yes -153
اصص	no 151	yes -116
اصطد*	no -126	unknown -43	yes 170
اصطدام	no -165	yes 190
اصطدمت	no -101	unknown -56	yes 156
اصطدمت بي	no -65	yes 83
اصلا*	no -59	unknown -71	yes 113
اصيب	no 63	unknown -58
اضرا*	no -235	unknown 192	yes -55
اطفا*	no 175	unknown -41	yes -131
اطفاءها	no 205	yes -176
اطلب	no 67	unknown -93
اظن	no -52	unknown -44	yes 91
اظن ان	no -41	unknown -53	yes 86
اعبر	no -131	yes 156
اعتر*	no -158	unknown -42	yes 204
اعترف	no -232	unknown -48	yes 281
اعلم	no -106	yes 132
اعلم ان	no -102	yes 125
اعمل	no -162	yes 184
افرا*	no 152	yes -131
افران	no 152	yes -131
افرغ*	no 174	yes -144
افرغوا	no 174	yes -144
اقتلعت	no 80	yes -55
اقدا*	no 179	yes -158
اقدر	no -126	yes 146
اقدم شكايه	no 148	yes -118
اقوا*	no -64	yes 72
اقود	no -112	yes 136
اكتب	no -42	yes 62
اكتش*	no 107	yes -89
اكتشفنا	no 106	yes -94
اكتو*	no 128	unknown -55	yes -70
اكتوبر	no 128	unknown -55	yes -70
اكثر	unknown -40	yes 54
الا	no 40
الا في	no 250	unknown -46	yes -215
الاب*	no -250	unknown -70	yes 307
الابواب	no -296	unknown -89	yes 330
الاث*	no -46
الاثاث	no -44	unknown -51	yes 78
الاثنين	no -68	unknown 53
الاثنين 16	no 61
الاثنين الماضي	no 126	yes -97
الاح*	no 87	yes -49
الاحد	no 118	unknown -43	yes -73
الاحد الماضي	no 195	yes -162
الاحمر	no -76	yes 93
الاخ*	no -66	unknown -49	yes 120
الاخر	no -140	unknown -42	yes 184
الاخري	no -80	yes 102
الاد*	no -76	unknown 87
الار*	no 43	unknown -43
الاربع	no -150	unknown -56	yes 185
الاربعاء	unknown -50	yes 72
الاربعاء الماضي	no 85	unknown -42	yes -48
الارض	no 50
الارواح	no 145	yes -123
الاس*	yes 53
الاسبقيه	no -136	yes 155
الاسطبل	no 215	yes -186
الاسعاف	no -109	yes 139
الاسمنت	no -106	unknown -62	yes 146
الاسنان	no -173	unknown 130
الاش*	no -167	yes 188
الاشاره	no -45	yes 66
الاص*	no -68	yes 94
الاصطدام	no -175	yes 195
الاض*	unknown -46	yes 44
الاضرار	unknown -46	yes 44
الاط*	yes 52
الاطار	no 188	yes -160
الاطفاء	no -154	unknown -59	yes 199
الاع*	no 159	unknown -50	yes -122
الاف	no 267	unknown -60	yes -225
الاف درهم	no 267	unknown -60	yes -225
الاق*	no -120	unknown 201	yes -123
الاقامه	no -217	unknown 242	yes -86
الاكواريوم	no 101	yes -73
الال*	no 219	unknown -50	yes -162
الام*	no 50
الامام	no -114	yes 133
الامامي	no 115	unknown -48	yes -65
الامامي لسيارتي	no 132	unknown -50	yes -78
الاماميه	no -140	unknown 127	yes -64
الامر	no 186	unknown -48	yes -135
الامن	no 46	unknown -58
الامنيه	no 88	yes -55
الان	no 52
الان عند	no -150	yes 181
الان*	unknown -45	yes 90
الانبوب	no -97	yes 116
الانترنت	no 238	unknown -88	yes -206
الاو*	no 120	unknown -65	yes -50
الاوتوماتيكي	no 168	unknown -40	yes -130
الاولاد	no -150	yes 164
الاي*	no -43	yes 81
الايمن	no -63	yes 102
الباب	no 47	unknown -44
الباب الخلفي	no 41
الباب بلا	no -113	yes 139
الباب ديال	no 163	unknown -58	yes -121
الباب لم	no 190	yes -169
الباربريز	unknown -79	yes 85
البارح	no -109	unknown 73
البارح فالليل	no -125	unknown 152	yes -116
البارح مع	no -68	unknown -52	yes 106
البارحه	no -87	yes 103
الباركي	no -148	unknown -54	yes 187
الباركينغ	no -200	yes 229
الباسبور	no 224	unknown -74	yes -162
الباش	no 191	unknown -71	yes -120
الباش د	no 191	unknown -71	yes -120
البالكون	no -96	unknown -66	yes 148
البح*	no 152	yes -114
البحر	no 145	yes -107
البخ*	no 72	yes -48
البر*	no 54
البرد	no 109	yes -90
البز*	no 151	yes -120
البزطام	no 151	yes -120
البس*	no -122	yes 158
البص*	no 131	yes -109
البصمات	no 100	yes -83
البط*	no -133	unknown 170	yes -94
البق*	no 138	yes -98
البقره	no 138	yes -98
البك*	no -85	unknown -45	yes 126
البكا	no 66	yes -40
البلاستيك	no -46	yes 73
البلاط	no 145	yes -108
البلديه	no -361	unknown 187	yes 153
البلومبي	no -65	unknown -40	yes 89
البن*	no -120	unknown 157	yes -91
البنت	no -171	yes 192
البنك	no -156	unknown 339	yes -350
البوطه	no 94	yes -69
البوليس	yes 41
البوليس جاو	no -47	unknown -83	yes 85
البوليس دارو	no 172	yes -131
البومبيه	no 155	yes -128
البومبيه جاو	no 113	yes -98
البيبي	no 183	unknown -48	yes -136
البيت	no 87	yes -54
البيتزا	no -169	unknown -45	yes 202
البير	no 253	unknown -84	yes -191
البيسي	no 200	unknown -78	yes -160
البيضاء	no -50	unknown 79	yes -54
التا*	no -206	unknown 234
التابعه	no 196	unknown -70	yes -149
التاسعه	no 42
التامين	no -382	unknown 422	yes -110
التب*	no 148	yes -106
التبروري	no 105	unknown -44	yes -77
التح*	no -165	unknown 216	yes -175
التد*	no -59	unknown -75	yes 110
التر*	no 40	unknown -49
الترامواي	no 263	unknown -49	yes -213
التس*	no 162	unknown -44	yes -118
التص*	no -44	unknown 43
التصريح	no -107	unknown 172	yes -134
التصليح	no -75	unknown -74	yes 127
التع*	no -325	unknown 168	yes 148
التعويض	no -274	unknown 206
التق*	no -62	yes 87
التل*	unknown -47	yes 40
التلفاز	no 205	unknown -56	yes -156
التلفازه	no -52	unknown -42	yes 90
التلفزه	no -41	unknown -44	yes 72
التم*	unknown 72	yes -143
التمس	no -52	unknown 122	yes -134
الته*	no 197	unknown -58	yes -135
التو*	unknown -45	yes 49
التوصيل	no -87	unknown -43	yes 129
التي	no 90	unknown -40	yes -44
التي صدمتني	no -224	unknown -41	yes 253
التي كانت	no 152	unknown -48	yes -109
التي*	unknown -59	yes 63
التيار	unknown -59	yes 40
التيليفون	unknown -70	yes 42
التيليفون ف	no 250	unknown -76	yes -191
الثا*	no 64	yes -41
الثالث	no 46	unknown -58
الثالثه	no 153	unknown -55	yes -99
الثامنه	no -112	unknown -57	yes 162
الثاني	unknown 90	yes -91
الثانيه	no 49	unknown -40
الثل*	no 48
الثلاثه	no 201	unknown -40	yes -164
الثلاجه	no -51	unknown -45	yes 82
الثلج	no 209	unknown -49	yes -165
الثلوج	no 162	unknown -57	yes -120
الجا*	no -130	unknown -49	yes 182
الجار	no -282	unknown -48	yes 335
الجاره	no -224	unknown -50	yes 274
الجامع	no 197	unknown -61	yes -150
الجب*	no 117	yes -76
الجبل	no 120	yes -91
الجد*	no -101	unknown 55	yes 42
الجدارميه	no 157	unknown -45	yes -108
الجديد	no -334	unknown 246
الجر*	no 91	unknown -58
الجرحي	no -234	yes 256
الجرس	no -109	yes 134
الجز*	no -185	unknown -48	yes 220
الجل*	no 201	yes -157
الجلابه	no 171	yes -148
الجلد	no 161	yes -124
الجلد ديال	no 161	yes -124
الجم*	no 66
الجمعه	no 61
الجمعه الماضي	no -87	yes 113
الجميع	no 94	unknown -62	yes -56
الجميع ولم	no 94	unknown -62	yes -56
الجن*	yes -46
الجناح	unknown -56	yes 47
الجنب	no -95	unknown 121
الجنب كامل	unknown 74	yes -70
الجه*	no 120	unknown -40	yes -77
الجهتين	no 122	yes -83
الجهه	no -72	yes 83
الجهه اليسري	no -72	yes 83
الجو*	no 184	yes -154
الجي*	no -108	unknown -43	yes 156
الجيب	no 203	yes -172
الجيران	no -170	unknown -47	yes 220
الجيران تحتنا	no -217	yes 225
الحاج	no -100	yes 138
الحاجب	no -253	unknown -63	yes 286
الحاجز	no 87	yes -54
الحادث	no 230	unknown -59	yes -170
الحارس	no -100	unknown 40	yes 46
الحارس لم	no 155	yes -131
الحاسوب	no 144	unknown -45	yes -104
الحافله	no 255	unknown -58	yes -201
الحانوت	no 122	unknown -59	yes -71
الحج*	unknown -41	yes 65
الحجاره	no 110	yes -83
الحجاره علي	no 110	yes -83
الحجر	no 84	unknown -42
الحد*	yes 42
الحديد	yes 66
الحديقه	unknown -45
الحر*	no 181	yes -167
الحراره	no 142	unknown -53	yes -88
الحس*	no -58	unknown 127	yes -95
الحساب	no -110	unknown 206	yes -190
الحسن	no -158	unknown 129
الحسن الثاني	no -158	unknown 129
الحص*	no 108	unknown -59	yes -47
الحصان	no 68	unknown -45
الحصيره	no 273	unknown -109	yes -188
الحط*	no 223	unknown -58	yes -174
الحف*	no -220	unknown -48	yes 254
الحق	no -161	yes 187
الحق*	no 167	unknown -44	yes -129
الحك*	no -141	unknown -55	yes 193
الحل*	no -81	yes 110
الحليب	no -80	yes 96
الحمار	no 62	unknown -67
الحمد	no 83	unknown -45
الحمد لله	no 84	unknown -47
الحو*	no 99	unknown -52	yes -44
الحوايج	no 202	unknown -40	yes -162
الحوض	unknown -44
الحوض ديال	no 176	unknown -51	yes -128
الحي	no -217	yes 235
الحي*	no 49
الحيط	no 53
الحيط ديال	no -101	yes 124
الحيطان	no 121	yes -91
الخا*	no -70	yes 110
الخامس	no -141	yes 163
الخب*	no 74	unknown -63
الخبز	no 206	unknown -45	yes -173
الخد*	no -72	unknown -48	yes 118
الخدمه	no 66
الخر*	no 190	unknown -42	yes -148
الخز*	no 138	unknown -88	yes -53
الخزانه	no 307	unknown -132	yes -276
الخس*	no 76	yes -45
الخساير	no 57
الخش*	unknown -59	yes 72
الخشب	no 61	unknown -73
الخض*	no -175	unknown 140
الخط	unknown -61	yes 47
الخل*	yes 44
الخلف	no -90	yes 121
الخلف في	no 162	yes -134
الخلفيه	no 255	unknown -108	yes -196
الخم*	yes 56
الخميس	yes 56
الخميس الماضي	no -136	yes 149
الخو*	no 168	yes -141
الخي*	no 77	unknown 44	yes -132
الخير	no 185	unknown -42	yes -144
الخيمه	no -56	unknown 163	yes -173
الدا*	unknown 63	yes -94
الدار	unknown 93	yes -111
الدار البيضاء	no -172	unknown 143
الدار ما	no 135	unknown -42	yes -91
الدار وما	no -298	unknown 326	yes -145
الدايره	no 88	yes -55
الدايره الامنيه	no 88	yes -55
الدج*	no 203	yes -173
الدخان	no -52	unknown -42	yes 86
الدراجه	unknown -49
الدراري	unknown -51
الدرج	no -92	unknown 153	yes -84
الدرك	yes 54
الدرك الملكي	no 53
الدروج	no 297	unknown -118	yes -251
الدري	no -114	unknown -55	yes 164
الدق*	no -71	yes 98
الدقيق	yes 49
الدم*	unknown -52	yes 76
الده*	no -46	unknown -50	yes 84
الدهب	no -46	unknown -50	yes 84
الدوش	no -41	unknown -56	yes 90
الدي*	no -344	unknown 319
الذر*	no 45	unknown -59
الذق*	no -131	yes 154
الذقن	no -131	yes 154
الذي	no -96	yes 64
الذي كان	no -226	unknown -68	yes 269
الرا*	no -70	unknown 67
الرابعه	no 107	yes -74
الراجل	unknown -68	yes 65
الراجلين	no -222	unknown -42	yes 253
الراديو	no 268	unknown -76	yes -209
الراكب	no -135	unknown 301	yes -260
الرب*	no -71	unknown 105	yes -63
الرباط	no -71	unknown 105	yes -63
الرج*	no -145	yes 179
الرجل	no -168	yes 204
الرح*	unknown 91	yes -143
الرحله	unknown 91	yes -143
الرخ*	unknown -49	yes 51
الرخام	unknown -49	yes 51
الرس*	no 82	unknown -45
الرع*	no 261	unknown -86	yes -188
الرعديه	no 133	yes -105
الرق*	no -47	unknown -51	yes 103
الرقبه	no -215	unknown -43	yes 256
الرك*	no -150	yes 174
الرو*	no 53	yes -85
الروايد	no 202	unknown -96	yes -104
الروبيني	no -48	yes 84
الري	unknown -83	yes 86
الري*	unknown -40
الرياض	no -85	yes 50
الريفي	no 270	unknown -116	yes -206
الزا*	no 88	unknown -45	yes -40
الزاج	no 77	unknown -42
الزب*	no -88	yes 130
الزبل	no 40	unknown -49
الزبون	no -186	yes 218
الزج*	no 63	yes -64
الزجاج	no 90	yes -106
الزجاج الامامي	no 135	unknown -58	yes -80
الزجاج الخلفي	no -164	unknown 211	yes -130
الزجاجي	no 183	yes -149
الزر*	no 95	unknown -41	yes -49
الزل*	unknown -74	yes 54
الزليج	unknown -74	yes 54
الزم*	no -194	unknown -57	yes 232
الزن*	no 136	yes -113
الزنقه	no 136	yes -113
الزه*	no 106	unknown -49	yes -54
الزهر	no 188	unknown -41	yes -153
الزو*	unknown -53	yes 49
الزواج	no 105	unknown -64	yes -50
الزوال	no 109	unknown -64	yes -68
الزي*	no 86	unknown 48	yes -138
الزيت	unknown 96	yes -108
الزيتون	no 142	yes -105
السا*	no -71	yes 97
السابعه مساء	no -96	yes 110
السادسه	no -43	yes 55
الساروط	no -150	unknown 109
الساعه	yes 68
الساعه 17	no -150	yes 172
الساعه 8	no 64
الساعه السابعه	no -96	yes 110
الساعه السادسه	no -43	yes 55
الساق	no 318	unknown -103	yes -285
السايق	no -140	yes 176
السايق كان	no -197	yes 220
السب*	unknown -42
السبت	yes 51
السبت كنا	no -333	unknown -68	yes 353
السبعه	no 92	yes -69
الست*	no -152	unknown 122
السخ*	no -69	unknown 99	yes -48
السخان	unknown -41	yes 64
السد*	no -154	unknown -41	yes 178
السداري	no -154	unknown -41	yes 178
السر*	yes -69
السردين	yes 53
السط*	unknown -61	yes 59
السطح	no 45	unknown -48
السطوح	unknown -77	yes 60
السع*	no -147	unknown -49	yes 186
السعار	no -147	unknown -49	yes 186
السف*	yes -47
السفر	no 41	unknown 111	yes -202
السفلي	unknown -50	yes 70
السق*	unknown -49
السقف	no 48	unknown -49
السقف ديال	no 111	unknown -42	yes -71
السك*	no -205	unknown 319	yes -190
السكانير	no 143	yes -155
السكر	no -117	yes 147
السل*	yes 53
السلام	no -75	yes 45
السلام عليكم	no -81	unknown 67
السلامه	no -199	yes 234
السلطات	unknown -46	yes 59
السلطه	no 92	yes -54
السلعه	no -278	unknown -87	yes 316
السلم	no 220	unknown -79	yes -160
السلوم	no -76	unknown -83	yes 147
السم*	unknown -69	yes 77
السن*	no -64	unknown 235	yes -342
السو*	unknown 55	yes -73
السوق	unknown 47	yes -71
السوق الممتاز	unknown 147	yes -243
السياحي	unknown 141	yes -226
السيار	unknown -47	yes 56
السياره الاخري	no -80	yes 102
السيد	no -158	unknown -45	yes 204
السيده	no -148	yes 181
السير	no -59	unknown 77
السيفون	no 63	unknown -44
السيفون ديال	no 63	unknown -44
السيل	no 219	unknown -81	yes -164
السينما	no 282	unknown -64	yes -250
الشاب	no -69	yes 98
الشاحنه	no -166	yes 196
الشارع	no -92	unknown 103
الشاشه	no 178	unknown -48	yes -132
الشاي	no 42
الشب*	no 245	unknown -65	yes -181
الشبكه	no 243	unknown -81	yes -177
الشت*	no 71
الشتا	no 113	yes -80
الشج*	no 190	unknown -58	yes -137
الشجره	no 93	yes -69
الشح*	no 283	unknown -89	yes -215
الشر*	yes 44
الشراجم	no -75	yes 107
الشرجم	no 93	unknown -41	yes -50
الشرجم ديال	no 83	yes -47
الشرطه	yes 56
الشرطه بعد	yes 40
الشرطه محضرا	no 149	yes -137
الشرطه يوم	no -130	yes 154
الشركه	no -77	unknown 78
الشع*	no 83	yes -43
الشف*	no 164	unknown -61	yes -117
الشفاط	no 114	unknown -54	yes -77
الشق*	unknown -55	yes 71
الشقه	no -104	unknown -53	yes 142
الشك*	no 85	unknown -40	yes -45
الشكايه	no 107	unknown -44	yes -65
الشم*	no 104	yes -66
الشمسيه	yes 41
الشمسيه من	no 167	yes -144
الشو*	no 77	unknown -41
الشوفو	no 226	unknown -56	yes -188
الشي*	no -205	unknown -42	yes 247
الشيفور	no -192	yes 215
الصا*	no 76	unknown -49
الصابون	no -121	yes 150
الصاك	no 197	unknown -47	yes -147
الصاك من	no 160	yes -141
الصاله	no -272	yes 300
الصالون	no 162	unknown -57	yes -110
الصالون كامل	yes 61
الصباح مع	no 199	yes -174
الصباغه	unknown 45	yes -70
الصباغه علي	no 178	unknown -65	yes -134
الصبع	no -47	yes 67
الصد*	no -82	unknown -71	yes 138
الصدر	unknown -180	yes 61
الصدمه	no -98	yes 122
الصر*	no -95	unknown -59	yes 137
الصغ*	no 73	unknown -42
الصغير	no 94	unknown -44	yes -48
الصغير الذي	no 256	unknown -71	yes -190
الصغيره	no 41
الصن*	no 49
الصندوق	unknown -46	yes 48
الصي*	unknown -40
الضا*	no 212	unknown -61	yes -159
الضب*	no 89	yes -56
الضباب	no 89	yes -56
الضر*	no 188	yes -157
الضو	unknown 68	yes -109
الضو طلع	no 106	yes -66
الضو*	no -88	unknown 77
الضي*	unknown -128	yes 119
الطابق	yes 72
الطابق الثالث	no 46	unknown -58
الطابق الخامس	no -135	yes 151
الطابله	no 183	unknown -46	yes -137
الطاكسي	unknown -49
الطب*	no -42	unknown 179	yes -147
الطبيب	no -134	unknown 279	yes -206
الطرفين	no -105	yes 128
الطريق السيار	unknown -47	yes 56
الطريق الي	no -246	unknown 214
الطل*	no -166	unknown -55	yes 205
الطلاء	no -166	unknown -55	yes 205
الطم*	no 107	yes -151
الطموبيل	no 86	unknown 51	yes -143
الطن*	no -69	unknown 198	yes -159
الطنوبيل	no -126	unknown 214	yes -213
الطنوبيل ف	no -126	unknown 214	yes -213
الطوبيس	no -179	unknown -41	yes 211
الطوموبيل	unknown 84	yes -63
الطوموبيل ديالي	no -43	unknown -86	yes 102
الطوموبيلات	unknown -60	yes 89
الطي*	no 231	unknown -54	yes -171
الظه*	yes 62
الظهر	yes 62
العا*	no 55
العاده	no 201	yes -166
العاشره	no 103	yes -68
العاصفه	no 166	yes -137
العاصفه الرعديه	no 133	yes -105
العافيه	no 108	yes -71
العافيه شعلات	no 112	yes -72
العام	unknown 66	yes -96
العام اللي	unknown 138	yes -202
العامل	no -70	unknown -51	yes 100
العت*	no 260	unknown -59	yes -206
العج*	unknown -64
العجله	no 166	unknown -110	yes -124
العجين	no -66	yes 92
العد*	no 127	unknown -68	yes -61
العربه	no 273	unknown -145	yes -137
العرس	no -124	unknown -88	yes 159
العس*	no 243	unknown -61	yes -185
العش*	no -187	unknown 52	yes 133
العشيه	no -172	unknown 145
العص*	no -135	unknown -69	yes 195
العط*	no 94	yes -75
العق*	no -412	unknown 462	yes -321
العل*	no -43	yes 73
العلوي	no -180	yes 197
العم*	no 42
العماره	no 46	unknown -54
العمال	no -66	unknown -45	yes 108
العمل	unknown -42	yes 63
العمليه	no 257	unknown -71	yes -188
العن*	no 51
العنق	no -186	unknown -47	yes 222
العو*	no 96	unknown -43	yes -51
العود	no 168	unknown -51	yes -114
العي*	no -169	unknown 142
العيد	unknown -76	yes 74
الغر*	no 52
الغرزات	no 135	yes -99
الغرفه	no 67	yes -40
الغس*	unknown 132	yes -186
الغض*	no -301	unknown -55	yes 326
الغل*	no -205	unknown -60	yes 251
الف	unknown 154	yes -218
الف درهم	unknown 154	yes -218
الفا*	unknown -86	yes 100
الفاتوره	no -162	unknown -137	yes 243
الفار	unknown -40
الفخ*	unknown -41
الفخار	no -90	unknown -52	yes 132
الفراش	unknown -71
الفرن	no 132	unknown -78	yes -65
الفرنسي	no -171	yes 197
الفرنسيه	no -139	unknown 99
الفق*	unknown -71
الفل*	unknown 112	yes -98
الفلوس	no -113	unknown 230	yes -181
الفن*	no -89	unknown 97	yes -58
الفندق	no -290	unknown 192
الفو*	no -69	unknown 60
الفوق	no -336	unknown -51	yes 359
الفوقانيين	no -75	yes 96
الفول	no -216	unknown 172
الفيراندا	no 217	unknown -99	yes -184
القا*	no 69	unknown -41
القادوس	unknown -51	yes 65
القب*	no 140	yes -105
القبو	no 93	yes -75
القدام	no -106	unknown 136	yes -87
القدم	yes 42
القديم	no 192	yes -157
القديمه	unknown -78	yes 45
القرميد	unknown -49	yes 74
القص*	no 108	yes -83
القصدير	no 172	yes -154
القض*	no 69	unknown -68
القضاييه	no 196	unknown -45	yes -165
القط*	unknown 245	yes -329
القطار	no -49	unknown 134	yes -138
القف*	no 177	unknown -53	yes -120
القفل	no 173	unknown -57	yes -111
القل*	no 216	yes -186
القم*	no -58	yes 95
القمامه	no 51
القنطره	no 113	unknown -65	yes -49
القه*	no 95	yes -54
القهوه	no 95	yes -54
القهوه علي	no -114	unknown -55	yes 148
القي*	no 130	unknown -51	yes -79
الكا*	no 107	yes -75
الكابو	no 101	yes -65
الكابو تعوج	no 92	yes -58
الكات	no -75	yes 93
الكات كات	no -75	yes 93
الكاحل	no 184	unknown -59	yes -120
الكارطه	no -97	yes 116
الكاف	no 201	unknown -54	yes -160
الكاميرا	no 213	unknown -44	yes -165
الكاميو	unknown -62
الكب*	no 78	yes -53
الكبير	no 78	yes -53
الكت*	no -84	unknown -53	yes 133
الكرا	unknown 151	yes -195
الكراج	no 248	unknown -95	yes -156
الكراسي	no -82	yes 117
الكرسي	no -45	yes 67
الكس*	no -192	unknown 73	yes 114
الكسكس	no 165	unknown -45	yes -122
الكش*	no 169	unknown -91	yes -127
الكل	unknown -40
الكل في	unknown -40
الكل*	unknown -49	yes 48
الكلب	no -97	unknown -46	yes 146
الكلينيك	no 151	unknown -49	yes -99
الكليو	no 66
الكه*	no 89	yes -87
الكهرباء	unknown 115	yes -162
الكهربايي	no 233	unknown -64	yes -163
الكهرباييه	no -48	unknown -79	yes 117
الكو*	no -86	unknown 44	yes 41
الكوره	unknown -57
الكوزينه	no 73	yes -40
الكوفر	no 128	yes -95
الكونسطا	no -222	unknown -47	yes 273
الكونطور	no 166	yes -129
اللا*	unknown -56
اللافابو	no 311	unknown -45	yes -282
اللح*	unknown -84	yes 50
اللحم	unknown -84	yes 50
الله ستر	no -143	yes 168
الله ما	no -220	unknown -45	yes 253
الله يرحمها	unknown 143	yes -157
الله*	no -52	unknown 140	yes -142
اللو*	yes 40
اللوحات	no -159	yes 172
اللوحات الشمسيه	no -159	yes 172
اللوحه	no 119	yes -89
اللور	unknown -42	yes 80
اللي	no -61	yes 87
اللي فات	no -45	unknown 87	yes -61
اللي فوقي	no -226	unknown -42	yes 251
اللي كان	no -40	unknown -66	yes 102
اللي ما	no -124	unknown -60	yes 171
اللي مشي	no 51	unknown -65
اللي*	no 129	unknown -47	yes -77
الليل	no 60	unknown -48
الليل ماكان	no 77	yes -58
الليله	no 151	yes -120
الم	no -112	yes 141
الم في	no -112	yes 141
الما	no 64	unknown -48
الما خارج	no -97	yes 115
الما سخون	no 142	yes -110
الماء	yes 62
الماء عند	no -82	yes 105
الماء عندي	yes 40
الماء في	no -114	yes 131
الماء من	no 64
الماريو	unknown -53	yes 72
المازوت	no 166	yes -133
الماضي	no 48
الماضي كنت	no -88	yes 94
الماكينه	no -121	yes 150
الماكينه ديال	no -121	yes 150
المب*	unknown -52	yes 55
المت*	no 127	unknown -53	yes -73
المث*	no 276	unknown -87	yes -231
المج*	no -182	unknown 58	yes 111
المجاوره	no -173	yes 193
المح*	no 40
المحرك	no 50	unknown 40	yes -93
المحضر	no 80	unknown -50
المحكمه	no -250	unknown 209
المحل	no 88	yes -66
المحليه	no 68	yes -44
المحليه والدرك	no 149	yes -124
المحمديه	no -125	unknown -49	yes 172
المحمله	unknown -43	yes 77
المخ*	no -64	unknown -45	yes 108
المدخل	unknown -63
المدرب	no -246	unknown 213
المدرسه	yes 76
المدرسي	no 60	unknown -83
المدنيه والشرطه	no 181	yes -164
المدينه	no 287	unknown -79	yes -226
المرا	no -44	unknown -70	yes 108
المراب	no 129	unknown -50	yes -76
المراه	no -214	unknown -66	yes 253
المرحاض	no 47
المرفق	no -83	unknown 77
المركبه	no -160	yes 191
المركز	no 195	yes -164
المركونه	no -223	yes 247
المره	no -98	unknown -59	yes 147
المرور	no -119	yes 146
المز*	no 232	unknown -51	yes -189
المس*	yes 43
المساحات	no 183	yes -148
المسبح	unknown -57
المستاجر	no -130	yes 156
المستشفي	unknown -46	yes 89
المستعجلات	yes 46
المسجد	unknown -50
المسكين	unknown -40
المش*	no -117	yes 154
المشترك	no -162	yes 191
المص*	no 61	unknown 56	yes -135
المصباح	no -82	unknown 128	yes -78
المط*	yes -49
المطافي	yes 41
المطبخ	no 103	yes -63
المطر	no 70	yes -46
المظ*	no 179	unknown -55	yes -141
المظله	no 179	unknown -55	yes -141
المع*	no -76	yes 105
المعاينه	no -108	yes 133
المعاينه الوديه	no -68	yes 86
المغ*	no 130	yes -96
المغسله	no 180	yes -150
المف*	no -549	unknown 425	yes -44
المق*	no 83	unknown 42	yes -125
المقدمه	no 83	yes -68
المقلاه	no 99	unknown -40	yes -64
المقهي	no 219	unknown -62	yes -161
المك*	no -102	unknown -55	yes 159
المكان	unknown -41
المل*	no -78	yes 58
الملاك	no -124	unknown -46	yes 157
الملكي	no 94	yes -64
المم*	unknown 61
الممتاز	unknown 147	yes -243
المن*	unknown -43
المناسب	unknown -45	yes 45
المناسب ولم	unknown -45	yes 45
المنحدر	no -206	unknown -70	yes 256
المنطقه	no -70	yes 99
المه*	no -82	yes 114
المو*	no 80	unknown -52
الموتور	no 119	unknown -66	yes -52
الموسم	no 142	unknown -80	yes -86
الموضوع	no 66	yes -42
الموطو	no 180	unknown -65	yes -111
الموطور	unknown -56
الموقع	no 166	unknown -56	yes -118
الموقف	no -145	yes 178
الموكيت	no 271	unknown -85	yes -236
المي*	no 50
المياه	yes 56
الميناء	no 120	unknown -48	yes -79
النا*	yes 54
النادي	no -117	unknown -46	yes 153
النار	yes 46
الناريه	no 56
الناس	no -146	yes 115
النافذه	no 57	unknown -53
الناموسيه	no 195	unknown -41	yes -154
النت*	no 42	unknown -52
النتيجه	no 42	unknown -52
النج*	no 50
النجاره	yes 59
النح*	no 185	yes -156
النز*	no -74	yes 100
النض*	no 105	yes -179
النضاضر	no -43	unknown 117	yes -108
النع*	no -42	yes 81
النعاس	yes 63
النعناع	no -62	yes 96
النق*	no -264	unknown 209
النقل	no -264	unknown 209
النم*	no -209	unknown -45	yes 252
النمره	no -209	unknown -45	yes 252
النمره ديالو	no -171	yes 196
النه*	unknown -54	yes 89
النهار	no 76	unknown -56
النو*	no -59	unknown -41	yes 96
النوافذ	no -139	unknown -49	yes 179
الني*	no -48	unknown -48	yes 89
النيران	no -48	unknown -48	yes 89
اله	no 69	unknown -47
الها*	no 164	yes -134
الهاتف	no 164	yes -134
الهض*	no 138	unknown -54	yes -86
الهضره	no 138	unknown -54	yes -86
الهو*	no 120	unknown -42	yes -72
الهوايي	no 228	unknown -50	yes -209
الهواييه	no 70
الوا*	no 62	yes -44
الواجهه	no -264	unknown 159	yes 84
الواد	no 164	unknown -41	yes -122
الوادي	no -96	yes 114
الواقعه	no 160	yes -131
الواقفه	no 98	yes -64
الوالدين	no 78	unknown -97
الواليد	no 152	unknown -51	yes -96
الواليده	no 181	yes -147
الوحل	no -95	yes 111
الود*	no -77	yes 103
الودي	no -172	unknown -46	yes 209
الوديه	no -83	yes 102
الور*	no -118	yes 100
الوراق	no -55	unknown 183	yes -181
الورقه	no -193	yes 212
الوركه	no -41	unknown -91	yes 100
الوس*	no -108	yes 129
الوط*	no -76	unknown -46	yes 109
الوطني	no 163	unknown -47	yes -116
الوق*	no 93	yes -58
الوقايه	no 96	yes -77
الوقايه المدنيه	no 96	yes -77
الوقت	no 84	unknown -46
الوقت المناسب	unknown -45	yes 45
الول*	no -133	unknown 153	yes -46
الولد	no -92	unknown 210	yes -217
الي	no -52	unknown 77
الي الامن	no 99	yes -71
الي الخلف	unknown -47
الي الطابق	no 41
الي المستشفي	no -74	unknown -86	yes 153
الي غرفه	no -206	yes 219
اليا*	no -94	unknown -65	yes 148
اليد	no 70	unknown -57
اليس*	no -120	yes 146
اليسري	no -120	yes 146
اليم*	no 100	yes -68
اليمين	no 53
اليمين لليسار	no 53
اليه*	no 208	unknown -61	yes -155
اليها	no 208	unknown -61	yes -155
اليوم مع	yes 61
ام	no -283	unknown 228
اما	yes 50
اما انا	no -67	yes 76
امام	no -123	unknown -44	yes 171
امام العماره	no 244	unknown -58	yes -193
امس حوالي	no 103	yes -68
امس علي	no -48	yes 69
امس مساء	no -127	unknown -42	yes 152
امشي	no 68	unknown -69
امطا*	no 172	yes -147
امطار	no 172	yes -147
امي	no 128	yes -95
انا	no -48	yes 43
انا بخير	no -128	unknown 165	yes -85
انا سليم	no 245	unknown -40	yes -225
انا كنت	no 79
انا لاباس	no -115	unknown 91
انا لي	no -55	unknown -78	yes 111
انا ما	no -69	unknown -50	yes 122
انا مزيان	unknown -42
انا من	unknown -52	yes 73
انا ولا	no -108	unknown -57	yes 165
انبو*	no 141	unknown -48	yes -91
انبوب	no 141	unknown -48	yes -91
انتز*	no -67	unknown -61	yes 111
انتظ*	no 150	unknown -47	yes -125
انتظر	no 150	unknown -47	yes -125
اندل*	no -61	yes 97
اندلعت	no -218	yes 240
اندلعت النار	no -218	yes 240
انزل*	no 52
انزلقت	no 201	yes -171
انغرست	no 53
انفج*	unknown 52
انفجر انبوب	yes 50
انفجر خرطوم	yes 54
انفجرت	no -285	unknown 272	yes -64
انفس*	no -66	yes 92
انفص*	no -128	unknown 186	yes -150
انفصلت	no -128	unknown 186	yes -150
انكس*	unknown 191	yes -202
انكسر	unknown 147	yes -202
انني	no -106	yes 134
انني انا	no -55	yes 79
انه	no -68	unknown -43	yes 107
انها*	no 73
انهار جدار	yes 40
اني	no -95	yes 118
اود	no -237	unknown 177
اول	no -125	unknown -42	yes 166
اول البارح	no -184	unknown -61	yes 221
اول امس	no -76	yes 109
اي	unknown -44	yes 41
اي شخص	yes 59
اي معاينه	no -126	yes 146
ايام	unknown -41
ايضا	no -184	yes 214
ايضا لم	no -141	yes 162
ب	no 51	yes -51
باب	no 82	yes -40
باذي	no 58
بارك*	no 221	unknown -75	yes -159
باش	no 99	unknown -44	yes -52
باقي ما	no 136	unknown -53	yes -89
بالا*	unknown -82	yes 64
بالاصلاح	no -140	yes 163
بالب*	no 287	unknown -56	yes -247
بالت*	no -156	unknown -41	yes 199
بالتروتينيت	no -81	yes 101
بالج*	no 64
بالجهد	no 135	yes -99
بالح*	no 48	unknown -50
بالحجاره	no 165	unknown -58	yes -112
بالحصي	no -64	yes 85
بالد*	no 78
بالدخان	no 172	unknown -43	yes -128
بالر*	unknown -59	yes 67
بالريح	no -283	unknown -85	yes 319
بالريح علي	no -283	unknown -85	yes 319
بالز*	no 58	unknown -43
بالس*	unknown 67	yes -101
بالسياره	no -287	unknown 256	yes -107
بالش*	no -47	yes 85
بالشرطه	no -77	yes 95
بالص*	no -212	unknown -72	yes 253
بالصباغه	no 193	yes -173
بالصباغه علي	no 193	yes -173
بالض*	no -73	unknown 88	yes -55
بالع*	no 181	unknown -48	yes -127
بالغ*	no -197	unknown -40	yes 236
بالف*	no -100
بالك*	no 45	unknown -67
بالليل	no 147	yes -112
بالم*	no 84	unknown -59
بالما	no 104	yes -70
بالما حتي	no 181	yes -150
بان	no -71	yes 104
بايع	no -163	yes 182
بتار*	no -47	yes 64
بتاريخ	no -47	yes 64
بتمز*	no -56	unknown -144	yes 143
بجان*	no 141	yes -111
بجرح	no -195	yes 217
بجرح في	no -195	yes 217
بحاج*	no 269	unknown -136	yes -180
بحال	no -78	unknown -44	yes 125
بحال الحديد	no -192	unknown -50	yes 234
بحثا	no 176	unknown -40	yes -145
بحجم	no 206	yes -168
بحي	no 184	unknown -41	yes -153
بحي الرياض	no 184	unknown -41	yes -153
بحير*	no 234	unknown -65	yes -176
بحيره	no 234	unknown -65	yes -176
بخير وانا	no -173	unknown -62	yes 232
بدا	yes 57
بدات	no -154	yes 179
بدرا*	no -42	unknown -67	yes 90
بدراجتي	unknown -85	yes 58
بدني*	no -139	unknown -46	yes 176
بدوا*	no 57
بدوار	no 57
بدون	no -71	unknown -53	yes 121
برا	no -117	unknown 144	yes -44
برد	no 258	unknown -41	yes -216
برد يوم	no 261	unknown -42	yes -229
بسبب	no 41	unknown 43	yes -83
بسبب الحراره	no 117	yes -92
بسرع*	yes 61
بسرعه	yes 61
بسرق*	no 207	unknown -57	yes -170
بسرقه	no 207	unknown -57	yes -170
بسلك	no -80	unknown -46	yes 118
بسيط	no -64	unknown -42	yes 101
بسيط*	no -97	unknown -45	yes 142
بسيطه	no -97	unknown -45	yes 142
بشري*	no -207	yes 229
بشريه	no -207	yes 229
بشظي*	no 164	unknown -42	yes -122
بشظيه	no 164	unknown -42	yes -122
بشظيه في	no 164	unknown -42	yes -122
بشكا*	no -115	unknown -68	yes 156
بشكايه	no -115	unknown -68	yes 156
بشوي*	unknown -42
بشويه	unknown -42
بشيء	no 41
بضاع*	no 43
بطار*	unknown 192	yes -269
بعاد	no 125	yes -88
بعد الزوال	no 109	unknown -64	yes -68
بعد ان	yes 46
بعد ما	no -168	yes 202
بعدم*	unknown -69	yes 90
بعدما	unknown -69	yes 90
بغا	no -111	yes 145
بغات*	yes 55
بغاتش	yes 55
بغاش	no -187	unknown -46	yes 234
بغيت نعرف	unknown 51	yes -84
بغيت*	no -122	unknown -47	yes 166
بغيتش	no -122	unknown -47	yes 166
بغين*	unknown -46	yes 62
بغيناش	unknown -46	yes 62
بفعل	no 289	unknown -117	yes -192
بقا	no -88	unknown 161	yes -126
بقات	no -284	unknown 95	yes 164
بقات*	no 90	unknown -70
بقاتش	no 90	unknown -70
بقاش	unknown -46	yes 40
بقره	no 181	unknown -53	yes -131
بقعه	no -242	unknown -100	yes 275
بقيت	yes 53
بكدم*	no -129	unknown -40	yes 161
بكدمه	no -129	unknown -40	yes 161
بكل	no -79	yes 109
بكل ما	no 67
بلا	no -113	unknown 53	yes 55
بلا حتي	no 98	yes -72
بلا ما	no -199	unknown 132	yes 53
بلاص*	no 160	yes -165
بلاصتو	unknown 73	yes -126
بلاصه	no 224	unknown -56	yes -171
بلان*	no 209	unknown -75	yes -142
بلانت	no 209	unknown -75	yes -142
بمرا*	no 109	yes -83
بمفت*	no 124	yes -100
بمفتاح	no 124	yes -100
بمفتاح من	no 124	yes -100
بنا	unknown -48	yes 65
بناد*	no 181	unknown -88	yes -116
بنادم	no 181	unknown -88	yes -116
بنتي	no -81	yes 46
بنفس*	no -150	unknown -47	yes 192
بها	no -179	unknown 51	yes 111
بهذا	no -170	yes 199
بوحد*	no 111	yes -81
بوحدها	no 81	yes -58
بوحدو	no 148	yes -113
بولي*	no -62	unknown 71
بوليس	no -62	unknown 71
بوليس لا	no 61
بيا	no 222	unknown -101	yes -159
بيت	no -140	unknown 126
بيت النعاس	yes 61
بيتي	no 44
بيجو	unknown -42
بيضا*	no -221	yes 247
بيضاء	no -221	yes 247
بيضاء عند	no -221	yes 247
بين	no 68	yes -95
بينم*	no 78	yes -42
بينما	no 78	yes -42
بينما كان	no 177	yes -153
بينما كنت	no 56	unknown -43
بينن*	no -107	unknown -44	yes 140
بيننا	no -107	unknown -44	yes 140
بيني	no -144	unknown -46	yes 189
بيني وبين	no -144	unknown -46	yes 189
بيه	no -61	unknown -43	yes 95
بيها	no 151	yes -119
تاذي	unknown -65
تامي*	no -169	unknown 236	yes -126
تامين	no -317	unknown 399	yes -276
تاميني	no 96	unknown -139
تبكي	no -201	unknown -58	yes 246
تجرح	no 137	yes -108
تجرح حد	unknown -42	yes 42
تجرح*	no -254	unknown -97	yes 292
تجرحات	no -254	unknown -97	yes 292
تجي	no 154	unknown -40	yes -121
تحت	no 168	yes -126
تحت المغسله	no 180	yes -150
تحتن*	no -217	yes 225
تحتنا	no -217	yes 225
تحته*	no 173	yes -139
تحتها	no 173	yes -139
تحرق	no -52
تحرق ليه	no -269	unknown 138	yes 132
تحرق*	no 111	unknown -43	yes -68
تحرقات	no 151	unknown -55	yes -94
تحضر	unknown -54
تحقي*	unknown -74	yes 74
تحقيقا	unknown -74	yes 74
تحمل	no -236	yes 266
تخرج	no -43	yes 72
تخسر	no -56	unknown -44	yes 96
تخنق	no 140	unknown -43	yes -96
تدخل	unknown -71
تدري*	no -169	yes 193
ترجع*	no -249	unknown 295	yes -165
ترجعو	no -249	unknown 295	yes -165
ترجعو ليا	no -249	unknown 295	yes -165
تركت*	no -65	yes 96
تركي*	unknown -78	yes 85
تزحل*	no 159	yes -121
تزحلقت	no 159	yes -121
تسجل	yes 49
تسجل اي	no -45	yes 72
تسرب في	no 184	unknown -51	yes -136
تسرب*	no 74	unknown -69
تسرق*	no 184	unknown -57	yes -127
تسرقات	no 184	unknown -57	yes -127
تشفر	no 204	unknown -53	yes -160
تشق	no 46	unknown -72
تشقا*	no -114	unknown -47	yes 159
تشقات	no -114	unknown -47	yes 159
تشقق	no 135	unknown -56	yes -82
تشكو	no -106	yes 141
تصدع	no 233	unknown -58	yes -200
تصري*	no 154	unknown -42	yes -118
تصوي*	no -40	unknown -61	yes 101
تضر	no -168	yes 201
تضرب*	no 62	unknown -104
تضرر	no -118	unknown -45	yes 153
تعثر*	no 56	unknown -91
تعثرت	no 56	unknown -91
تعرض*	no 96	yes -56
تعرضت	no 96	yes -56
تعرف*	no -199	unknown 156
تعرفت	no -196	unknown 191
تعطل*	no -57	unknown 174	yes -194
تعطلت	no -57	unknown 174	yes -194
تعطلت سيارتي	no -57	unknown 174	yes -194
تعوج	no 146	yes -108
تعود	no -309	unknown -47	yes 342
تعوي*	no 67	unknown -92
تعويض	no 210	unknown -113	yes -97
تفاد*	no 180	unknown -41	yes -140
تفاه*	no -83	yes 103
تفرق*	no 211	unknown -49	yes -156
تفرقع	no 233	unknown -55	yes -174
تفرقعات	no 137	yes -105
تفك	unknown -51
تقاس	unknown -45	yes 69
تقاس حتي	no -196	yes 221
تقاس*	no 140	yes -102
تقاسيت	no 137	yes -108
تقاسيت ما	no 137	yes -108
تقدم*	no -115	unknown -68	yes 156
تقدمت	no -115	unknown -68	yes 156
تقري*	no -112	yes 152
تقريبا	no -86	unknown -51	yes 139
تقرير	no -82	yes 117
تقريرا	no -180	yes 203
تقطع	no 143	unknown -56	yes -89
تقل	no -196	yes 222
تقلب*	no 166	unknown -57	yes -123
تقلبات	no 166	unknown -57	yes -123
تقلع	unknown -69	yes 84
تقلق*	no 252	unknown -66	yes -210
تكن	no 80	unknown -52
تلف	no 78	yes -67
تم	no -48	unknown -43	yes 90
تما	no 106	unknown -61	yes -52
تمري*	no -246	unknown 213
تمرين	no -246	unknown 213
تنتب*	no -142	yes 168
تنتبه	no -142	yes 168
تنفخ	no -53	yes 90
تهرس	no -58	unknown -48	yes 102
تهرس*	unknown -41
تهرسات	unknown -44	yes 41
توقع	no -225	unknown -47	yes 257
توقي*	no -88	yes 110
توقيع	no -88	yes 110
توقيع المعاينه	no -56	yes 77
تيو	unknown -48	yes 64
ثقب	no -94	yes 118
ثلاث سيارات	no -264	unknown -52	yes 301
ثلاث*	no 99	yes -58
ثلاثه	no 119	yes -85
ثلاثه ايام	no 70	yes -41
ثلاثي	no -87	unknown -42	yes 121
ثمن	no 287	unknown -134	yes -169
ثمنه	no -47	unknown -41	yes 81
جا	no -295	unknown -54	yes 337
جاء	no 53
جات	no -50	unknown -40	yes 92
جاتو	no 240	unknown -53	yes -194
جارت*	no -196	unknown -42	yes 236
جارتنا	no -173	unknown -42	yes 207
جارتي	no -174	unknown -42	yes 207
جارن*	no -201	yes 232
جارنا	no -201	yes 232
جاري	no -264	unknown -63	yes 329
جانب*	no -82	yes 97
جانبي	no -82	yes 97
جاني	no 315	unknown -187	yes -180
جاو	unknown -45	yes 62
جبين*	no 90	yes -66
جدا	unknown -66
جدار	no 58
جدار*	no 60	unknown -50
جدرا*	no 85	unknown -51	yes -49
جدران	no 85	unknown -51	yes -49
جرح	no 80	yes -42
جرحي	no -90	yes 117
جرحي ولا	no -51	yes 70
جروح*	no 171	yes -133
جروحا	no 171	yes -133
جري	no -59	unknown -44	yes 106
جريح	no -196	yes 210
جسدي*	unknown -40
جسديا	unknown -40
جميع*	no 166	yes -135
جميعا	no 166	yes -135
جهاز	no 215	unknown -51	yes -166
جواب	unknown -114	yes 70
جوج	no 105	yes -73
جيت	no 179	yes -146
جيده	no -70	unknown -62	yes 117
حاجه	no -64	unknown 56
حادث	no -163	yes 194
حاده	no 231	unknown -63	yes -168
حاسو*	no 44	unknown -50
حاسوب	no -94	unknown -50	yes 131
حاسوبي	no 195	unknown -49	yes -149
حافل*	no -151	yes 177
حافله	no -151	yes 177
حافي*	no 136	yes -98
حافيه	no 136	yes -98
حامل	no -164	unknown -42	yes 206
حاول	no 187	yes -155
حاول*	no -81	unknown -76	yes 141
حاولت	no -198	unknown -60	yes 234
حاوي*	no 237	yes -215
حاويه	no 237	yes -215
حتا	no -52	unknown -68	yes 102
حتي جات	no -99	yes 125
حتي حاجه	unknown -43
حتي حد	no 191	unknown -51	yes -139
حتي مجروح	no -74	unknown -75	yes 134
حتي هو	unknown -49
حتي واحد	yes -52
حجر	no 187	unknown -45	yes -144
حجره	no -215	unknown 55	yes 155
حد	no 94	unknown -55
حد ما	no -55	unknown -53	yes 92
حد وما	no 118	yes -82
حدا	unknown 122	yes -116
حدث	no 52	unknown 59	yes -136
حدث ذلك	no 84	yes -56
حديد	no 116	yes -99
حررت	no 45
حررت الشرطه	no 67	yes -51
حررن*	no -157	yes 179
حررنا	no -157	yes 179
حرق	yes 59
حرقا*	no 223	unknown -54	yes -170
حرقات	no 223	unknown -54	yes -170
حريق	no 131	unknown -55	yes -70
حريق في	no 232	yes -205
حزام	no -153	yes 183
حصاه	no 107	unknown -46	yes -72
حصي	no 282	unknown -113	yes -255
حضر	yes 68
حضر الدرك	no -188	yes 210
حضرت	no -48	yes 67
حضرت الشرطه	no -81	yes 103
حط	unknown 135	yes -202
حطيت	no 158	unknown -53	yes -106
حفره	no 159	unknown -42	yes -117
حفل	no 208	yes -169
حفيد*	unknown 152	yes -181
حفيدي	unknown 152	yes -181
حقيب*	no 55	unknown 48	yes -120
حقيبتي	no 279	unknown -138	yes -149
حقيبه	unknown 97	yes -105
حك	no -199	unknown -92	yes 253
حل	no -113	yes 139
حل الباب	no -113	yes 139
حمام*	no 72	unknown -103
حمرا*	no -100	yes 114
حمراء	no -100	yes 114
حنا	no -99	unknown 66
حنا بجوج	no -180	unknown -48	yes 227
حنا كنا	unknown -48
حوال*	no 60
حوالي	no 60
حوالي العاشره	no 103	yes -68
حواي*	yes 60
حوض	no 149	yes -112
حيت	no -62	unknown 55
حيت ما	no -112	unknown -44	yes 148
حيث	yes 56
حيدو	no 145	unknown -47	yes -97
حيدو ليا	no 145	unknown -47	yes -97
حين	yes 41
حيه	no 266	unknown -137	yes -162
خاصني	no -85	yes 111
خالت*	no -73	yes 100
خالتي	no -73	yes 100
ختي	no -108	yes 134
خدا	no 182	yes -144
خدام*	no 262	unknown -87	yes -208
خدش	no 53
خدش احدهم	no 124	yes -100
خدشت	no -125	yes 144
خدمه	no 67	unknown -67
خرج من	no -69	unknown 138	yes -122
خرجت	no 64	unknown -46
خرجت ما	no 258	unknown -123	yes -186
خرجت منها	unknown -46	yes 63
خرجن*	no 154	yes -113
خرجنا	no 146	unknown -40	yes -103
خرجنا من	no 160	yes -129
خرجو	no -267	unknown -61	yes 304
خرجو كاملين	no -171	yes 191
خرجو*	no 220	unknown -55	yes -163
خرطو*	yes 54
خرطوم	yes 54
خروج*	no -133	yes 163
خروجي	no -133	yes 163
خروجي من	no -133	yes 163
خزان	no 125	yes -103
خزان*	no -170	unknown -42	yes 203
خزانه	no -156	unknown -53	yes 189
خسار*	no 40	unknown -41
خساره	no 40	unknown -41
خساي*	no 145	yes -123
خساير	no 145	yes -123
خساير في	no 145	yes -123
خسرن*	no 155	yes -120
خسرنا	no 155	yes -120
خطف	no 183	unknown -44	yes -142
خطفو	no 266	unknown -61	yes -219
خلا	unknown 69	yes -47
خلا ليا	unknown -98	yes 88
خلال	no -85	unknown -76	yes 157
خلاو	unknown -61	yes 70
خلصت	no -83	unknown 167	yes -178
خلف	no -107	yes 132
خلف شاحنه	no -64	yes 85
خمسه	unknown -65	yes 69
خمسه ديال	unknown -65	yes 85
خنزي*	no 159	yes -137
خويا	unknown -49
خيطو	no 216	unknown -55	yes -167
خيطو ليا	no 204	unknown -69	yes -153
د	no 41	unknown 40	yes -83
د الباب	no 180	unknown -76	yes -122
د الطموبيل	no -129	unknown 168	yes -115
د القهوه	no 53
د الموطو	no 111	unknown -72	yes -44
دابا	yes 40
داخل	no -123	yes 98
دار	no -138	unknown -51	yes 184
دارت	no -243	unknown -81	yes 274
دارو	no 287	unknown -67	yes -213
داسي*	no -89	yes 110
داسيا	no -89	yes 110
داعي*	no -139	yes 165
داعيا	no -139	yes 165
داو	no 164	unknown -79	yes -80
داو ليا	no 197	yes -163
داوه	no 196	unknown -42	yes -153
دايز	no -152	yes 169
دايز*	no -61	yes 77
دايزه	no -61	yes 77
دخل	unknown -43
دخل فيا	no -210	unknown -49	yes 256
دخل ليا	unknown -55
دخلا*	no -158	yes 182
دخلات	no -158	yes 182
دخلت	no -67	unknown 191	yes -148
دخلت ف	no -57	unknown 168	yes -186
دخلت فيها	no 172	unknown -45	yes -132
دخول	no 198	unknown -40	yes -156
دراج*	yes 48
دراجات	no 60	unknown -62
دراجتي	no 131	yes -100
دراجتي الناريه	no 101	yes -81
دراجه	no -56	yes 90
دراجه ناريه	yes 47
درار*	no 46
دراري	no 46
درت	no 73	unknown 43	yes -118
درت بلانت	no 188	unknown -92	yes -112
درتش	no -134	unknown 179	yes -109
درنا	no -161	unknown -55	yes 214
درنا الكونسطا	unknown -42	yes 64
درنا ليه	no -114	unknown -48	yes 155
درهم نهار	unknown -120	yes 71
درهم*	no 212	unknown -59	yes -155
درهما	no 212	unknown -59	yes -155
دغيا	no 98	unknown -48	yes -49
دفع	no -160	unknown 230	yes -193
دفعت*	no -243	yes 280
دفعتنا	no -228	unknown -44	yes 263
دفعن*	no -154	yes 179
دفعني	no -143	unknown -40	yes 165
دقاي*	no -209	unknown 150
دقايق	no -209	unknown 150
دقيق*	no 89	yes -63
دقيقه	no 89	yes -63
دم	no -205	unknown -44	yes 234
دون	no -123	yes 154
دون ان	yes 41
دون اي	no 67	unknown -50
ديال البارح	no 157	yes -136
ديال الجيران	no -199	yes 223
ديال الحمام	no 229	yes -203
ديال الخدمه	no 131	yes -106
ديال الدار	no -40	unknown 148	yes -147
ديال الزاج	no 183	unknown -60	yes -122
ديال الزيت	no 115	unknown -40	yes -73
ديال الصابون	no -121	yes 150
ديال الضو	no -150	unknown 192	yes -98
ديال العام	no -78	unknown 202	yes -195
ديال العماره	unknown -47	yes 41
ديال العيد	no 73	unknown -105
ديال الكرا	unknown 151	yes -195
ديال الليل	no 169	unknown -60	yes -114
ديال الما	no 183	unknown -40	yes -144
ديال المحل	no 117	yes -87
ديال بنتي	no -196	unknown 242	yes -150
ديال*	no -43	unknown -48	yes 93
ديالها	no -42	unknown -66	yes 107
ديالو	no -151	unknown -41	yes 194
ديالي	unknown -48	yes 80
ديالي اللي	unknown -71
ذراع*	no 191	unknown -72	yes -135
ذلك	unknown -42	yes 56
ذلك الحين	no -78	yes 106
ذلك قبل	no -195	yes 211
ذلك يوم	yes 49
ذو	no -62	yes 96
راجع	no -134	yes 149
راجع من	no -134	yes 149
راجل	no -269	unknown -47	yes 304
راجل*	no 56
راجلي	no 56
راس	unknown -56	yes 44
راسا	no 231	yes -205
راسه*	no -172	unknown 62	yes 87
راسها	no -186	unknown 86	yes 67
راسو	no -252	unknown 362	yes -380
راسي	no 161	unknown -44	yes -119
رافع*	unknown -51
راكب*	no -131	yes 157
راكبه	no -147	yes 174
راه	no -123	unknown 88
راها	no -42
ربعه	no 119	unknown -57	yes -60
ربعه الغرزات	no 135	yes -99
رجال	no -257	unknown -45	yes 300
رجال الاطفاء	no -154	unknown -59	yes 199
رجع	no -92	unknown 88
رجعت	no -42	yes 81
رجعت ما	no 182	unknown -42	yes -143
رجعت من	no 192	yes -163
رجعن*	no 116	yes -89
رجعنا	no 116	yes -89
رجلي	no 170	unknown -151	yes -107
رجلي*	no -53	yes 83
ردو	no -42	unknown 127	yes -121
ردو عليا	no -42	unknown 127	yes -121
رغم	no -425	unknown 324
رفض	no -105	yes 128
رفع	no -146	unknown 190	yes -133
رقبت*	no -138	yes 174
رقبتي	no -102	yes 123
رقم	no -137	yes 108
رقم لوحته	no -112	yes 140
رقمي	no -151	yes 175
ركبت	no 220	unknown -61	yes -170
ركبت*	no -268	unknown -52	yes 313
ركبتي	no -245	unknown -48	yes 281
رماد	no -82	yes 103
رماد*	no -98	yes 113
رماديه	no -98	yes 113
رواي*	no 178	yes -144
رياح	no -111	yes 137
زاج	no 90	unknown -66
زال	no -136	unknown 138
زالت	no -80	unknown -49	yes 125
زجاج	no 146	yes -179
زجاج الباب	no 163	unknown -44	yes -123
زجاج السقف	no 132	yes -96
زجاج*	unknown -42
زلت	yes 67
زلقا*	no -242	yes 257
زلقات	no -242	yes 257
زلقت	no 220	unknown -71	yes -156
زميل*	no -175	yes 196
زميلتي	no -175	yes 196
زوجت*	no -92	yes 121
زوجتي	no -84	yes 114
زوجتي حامل	no -184	yes 211
زوجي	no 90	yes -66
زيار*	no -163	unknown -54	yes 203
زياره	no -74	unknown -62	yes 110
ساحه	no -122	yes 145
ساذه*	no 122	yes -101
ساذهب	no 122	yes -101
ساذهب غدا	no 122	yes -101
ساعت*	unknown -42	yes 61
ساعتين	unknown -42	yes 61
ساقي	no -294	unknown -104	yes 303
ساكن	no -121	yes 153
سالمه	no 231	unknown -42	yes -201
سالمون	no -172	unknown -46	yes 209
سالمين	yes -55
سايق	no -108	yes 140
سايق الشاحنه	no -156	yes 181
سايق شاحنه	no -108	yes 136
سايقه	no 55
سايقها	no -64	yes 72
ست	no 216	unknown -50	yes -173
ستر	no -143	yes 168
سته	unknown -92	yes 116
سجلت	no 49
سحقت	no -232	unknown -41	yes 273
سخان	no 156	unknown -41	yes -125
سخان الماء	no 156	unknown -41	yes -125
سخون	no 133	yes -101
سد	no 115	yes -82
سد الباب	no 216	yes -180
سديت	no 126	yes -98
سرقت	no 238	unknown -57	yes -178
سرقت سيارتي	no 180	unknown -57	yes -129
سرقه	no 169	unknown -55	yes -116
سرقو	no 95	yes -63
سرقو*	no 298	unknown -78	yes -248
سرقوا	no 281	unknown -65	yes -242
سطح	no 102	yes -77
سقط	no 74	unknown -51
سقط مني	no 195	unknown -41	yes -170
سقطت	no 76	unknown -46
سقف بيتي	no -186	yes 209
سقفه*	no -148	yes 178
سلا	no 41
سلكت	no 144	yes -106
سلكن*	no -117	unknown -46	yes 147
سلكنا	no -117	unknown -46	yes 147
سليم	no 223	yes -195
سمح	no -178	unknown -55	yes 210
سمح ليا	no -178	unknown -55	yes 210
سمعت	no -76	yes 93
سمعن*	no 90	yes -55
سمعنا	no 90	yes -55
سميت*	no -145	yes 165
سميتو	no -167	yes 184
سنه	unknown -42	yes 56
سنين	no -93	unknown -45	yes 139
سوء	no 241	unknown -43	yes -197
سودا*	no -136	unknown -42	yes 177
سوداء	no -136	unknown -42	yes 177
سوي	no 236	unknown -62	yes -169
سياج	no -50	yes 74
سيار*	no -67	yes 89
سيارات	no -108	unknown -42	yes 151
سيارتان	no -41	yes 75
سيارتي الواقفه	no 98	yes -64
سيارتي بمفتاح	no 124	yes -100
سيارتي لم	no 184	yes -155
سيارتي وسط	unknown -71
سياره	no -107	yes 144
سياره اجره	no -128	yes 148
سياره اخري	no 70	yes -54
سياره الاسعاف	no -53	yes 80
سياره بيجو	unknown -42
سياره جاري	no -232	unknown -40	yes 259
سياره رماديه	no -98	yes 113
سياره من	no -43	yes 55
سيده	no -171	yes 207
سير	unknown -59	yes 82
شابا*	no 112	yes -76
شابان	no 112	yes -76
شابان علي	no 112	yes -76
شات	no -101	unknown -41	yes 131
شاحن*	no -67	yes 105
شاحنتي	no 136	unknown -42	yes -96
شاحنه	no -118	yes 155
شاحنه الحليب	no -80	yes 96
شاحنه محمله	no -64	yes 85
شارع	no -66	yes 99
شاط	yes 56
شاف	no -41	unknown 106	yes -75
شاف والو	unknown 196	yes -235
شب	no -85	unknown -56	yes 130
شب حريق	no -85	unknown -56	yes 130
شبكه	no 60	unknown -58
شتنب*	no 51	unknown -81
شتنبر	no 51	unknown -81
شجره	no 151	unknown -54	yes -120
شحال	no 285	unknown -59	yes -225
شخص	no -81	yes 111
شدات	no 146	yes -116
شدو	no 137	yes -110
شدو الضو	no 137	yes -110
شرطه	no -80	unknown -43	yes 124
شرفه	no -161	unknown -51	yes 206
شركه	no 41	unknown -52
شريت*	no 281	unknown -142	yes -147
شظيه	no 148	yes -123
شعل	no 212	unknown -61	yes -156
شعلا*	no 138	unknown -44	yes -94
شعلات	no 138	unknown -44	yes -94
شعلات ف	no 170	unknown -60	yes -108
شفت	no 207	yes -172
شفتش	no 113	unknown -49	yes -67
شقتي	no 90	yes -62
شقه	no -110	yes 142
شقه السيده	no -154	yes 183
شكاي*	no 79	yes -102
شكايه	no 79	yes -102
شكايه لدي	no 111	unknown -40	yes -73
شكون	no 132	unknown -50	yes -77
شكون غادي	no 78	unknown -41
شكون هاد	no 185	yes -149
شكوي	no 157	yes -131
شكوي لدي	no 157	yes -131
شمعه	no 175	yes -144
شنو	no -254	unknown 82	yes 142
شنو الوراق	no -178	unknown 231	yes -165
شهر	no -212	unknown 154
شهري*	unknown 114	yes -186
شهرين	unknown 114	yes -186
شهود	no 63	unknown -71
شهور	unknown 58	yes -52
شويه	no -70	yes 108
شي	no 76	yes -93
شي واحد	no 86	yes -129
شييا	unknown 70	yes -105
شييا لم	no 77	yes -57
صاحب	no -232	unknown -59	yes 283
صاحب*	no -153	yes 116
صاحبها	unknown -63
صاحبي	no -169	unknown 97	yes 45
صارت	unknown -45
صاعق*	no 198	unknown -70	yes -159
صاعقه	no 198	unknown -70	yes -159
صافي	no 158	yes -124
صب	no -67	unknown -79	yes 119
صباح	no 167	yes -129
صباح الاحد	no 58
صباح الخير	no 185	unknown -42	yes -144
صباح اليوم	no 156	yes -115
صباح*	no -54	yes 78
صباحا	no -54	yes 78
صباع*	yes 55
صباعي	yes 55
صباغ*	no 85	yes -57
صباغه	no 85	yes -57
صحاب*	unknown -61
صحتي	no -214	yes 241
صحيح	no -264	unknown 190
صدمت	no -60	yes 85
صدمت*	no -106	yes 134
صدمتني	no -119	yes 148
صدمتني سياره	no -55	yes 78
صدمن*	no -129	yes 155
صدمني	no -129	yes 155
صدمه	no -121	unknown -43	yes 166
صديق*	no -461	unknown 184	yes 212
صغير	no 51
صغير*	no 107	yes -75
صغيره	no 107	yes -75
صفاي*	no 76	yes -62
صفايح	no 76	yes -62
صفر	no -59	unknown -57	yes 112
صندو*	no 69
صندوق	no 219	unknown -44	yes -178
صوت	no 55	unknown -86
صور	no 112	unknown -69	yes -69
صورا	no -193	yes 208
صورت*	no 49
صيفط*	no -312	unknown 396	yes -392
ضاعت	no -54	unknown 90	yes -61
ضاعت ليا	unknown 83	yes -144
ضحاي*	no -161	yes 195
ضحايا	no -161	yes 195
ضد	unknown -40	yes 50
ضرب	no 51	yes -47
ضربا*	no -53	yes 92
ضربات	no -53	yes 92
ضربت	no 63	unknown 90	yes -167
ضربت*	unknown -55	yes 67
ضربتني	no -229	unknown -59	yes 269
ضربتو	no 215	unknown -52	yes -175
ضربن*	no -176	yes 155
ضربني	no -186	yes 158
ضربني هرب	no -193	unknown 205	yes -61
ضربه	no -225	yes 246
ضربو	no 52	unknown -95
ضرر	no -65	unknown -63	yes 111
ضلوع*	no 62	unknown -41
ضلوعي	no 62	unknown -41
ضو	no 57	unknown -62
طاح	no 133	yes -115
طاح ليا	unknown 95	yes -141
طاح من	no 86	unknown -54	yes -44
طاحت	no 117	unknown -67	yes -43
طاحت علي	no 219	unknown -57	yes -157
طاحت و	unknown -91	yes 67
طار	no 191	yes -161
طارت	no 50
طارت من	no 111	unknown -47	yes -80
طاكس*	no -186	yes 210
طاكسي	no -186	yes 210
طاكسي كبير	no -115	yes 134
طاول*	no -60	unknown -46	yes 103
طاير	no 164	unknown -54	yes -114
طبعا	no -141	yes 162
طبيب	no -200	unknown -48	yes 247
طبيب*	no 236	unknown -76	yes -161
طحت	no 45	unknown -47
طحت علي	no -156	yes 178
طحت من	no 131	unknown -40	yes -87
طراف	no 252	unknown -86	yes -187
طرطق	no 213	unknown -52	yes -156
طرطق*	no 131	yes -101
طرطقات	no 113	yes -85
طرطقه	no 143	yes -116
طرف	unknown -69	yes 53
طرف سياره	no -169	yes 203
طريق	unknown 45
طريق*	no -79	unknown -64	yes 129
طريقه	no -210	unknown -83	yes 259
طلب	no -135	unknown -49	yes 160
طلع	no 170	unknown -44	yes -122
طلع وهبط	no 106	yes -66
طموب*	no -308	unknown -103	yes 344
طومو*	no -94	unknown -46	yes 144
طوموبيل	no -147	yes 181
طوموبيلتي	unknown -64
طويل	no 241	unknown -104	yes -151
طويل*	no -97	yes 123
طويلا	no -97	yes 123
طيح	unknown -69
طيرا*	no 160	yes -142
طيرات	no 160	yes -142
ظهر	no -58	unknown -60	yes 105
ظهر اليوم	unknown -44	yes 51
ظهره	yes 43
ظهري	unknown -64	yes 84
عاد	yes 74
عارف*	unknown -79
عاصف*	no 111	yes -81
عاصفه	no 111	yes -81
عام	no -52	unknown -51	yes 101
عامر*	yes 67
عامره	yes 67
عامي*	no -178	unknown 161
عامين	no -178	unknown 161
عايد*	no -64	yes 72
عايدين	no -64	yes 72
عايدين من	no -64	yes 72
عايل*	no -371	unknown -166	yes 421
عاين*	no -105	yes 135
عاينت	no -178	yes 204
عبد	no -144	yes 173
عبر	no -78	yes 101
عبر السقف	yes 55
عجله	no 63
عجين*	no 220	unknown -75	yes -174
عربه	no -170	unknown -40	yes 208
عرفت*	no 162	yes -118
عشر	yes 72
عشره	no 90	yes -58
عشري*	no 100	yes -68
عشرين	no 100	yes -68
عض	no -110	unknown -86	yes 168
عطان*	no -106	unknown 82
عطاني	no -106	unknown 82
عطيت*	unknown -66	yes 51
عقب	no -121	yes 141
علاج	no -173	unknown 194	yes -82
علاش	unknown 136	yes -176
علاق*	yes 43
علاقه	yes 43
علام*	no -70	yes 79
علامه	no -70	yes 79
علامه قف	no -70	yes 79
علما	no 48
علي الارض	no 145	yes -121
علي الباب	no 235	unknown -45	yes -189
علي الدراجه	no -118	yes 143
علي الساعه	yes 54
علي السلامه	no -237	unknown -41	yes 268
علي الطريق	yes 56
علي المعاينه	no -121	yes 143
علي باب	no 62	unknown -51
علي جوج	no 205	unknown -74	yes -144
علي دراجه	unknown -42
علي سيارتي	no -147	yes 166
علي سياره	no -164	yes 187
علي طريق	no -51	unknown -56	yes 102
علي غطاء	no 242	unknown -87	yes -187
علي كل	no -242	unknown 172
علي مراتي	no 224	unknown -46	yes -192
علي واجهه	no 110	yes -83
عليا	no -125	yes 153
عليا من	no 93	unknown -62	yes -50
عليك*	no -81	unknown 67
عليكم	no -81	unknown 67
علين*	yes 43
علينا	yes 43
علينا في	no 140	yes -120
عليه	no 117	yes -78
عليه*	no 67
عليهم	no 174	unknown -49	yes -122
عمال	no -152	yes 166
عمدا	no 126	unknown -43	yes -81
عمر	unknown -65	yes 47
عمرن*	no -221	unknown -68	yes 258
عمره*	unknown -45	yes 68
عمرها	unknown -45	yes 68
عمري	no 227	unknown -41	yes -194
عملي*	no 171	unknown -45	yes -125
عمليه	no 171	unknown -45	yes -125
عمود	unknown -52
عمي	no -68	unknown -62	yes 101
عن	unknown 83	yes -120
عند	no -105	yes 105
عند الاشاره	no -45	yes 66
عند البوليس	unknown 92	yes -74
عند خالتي	no 168	yes -135
عند مدخل	no -57	yes 75
عند واحد	no -164	unknown -66	yes 206
عندن*	no -215	unknown -44	yes 247
عندنا	no -215	unknown -44	yes 247
عنده	unknown -46	yes 57
عنده*	no 93	yes -69
عندها	no 93	yes -69
عندو	unknown -65	yes 93
عندي	no -158	yes 134
عنق	no 119	yes -96
عنقي	unknown -67
عيد	no -112	unknown -43	yes 146
عيطت	no 127	yes -89
عين	no 109	unknown -44	yes -64
عين المكان	no 58
غادي	no -105	yes 75
غدا	yes 75
غدا الي	no 122	yes -101
غرز	no -133	unknown -68	yes 184
غرفت*	no -137	unknown -53	yes 180
غرفه	no 105	unknown -46	yes -57
غرق	unknown -60	yes 45
غطاء	no 182	unknown -42	yes -136
غطاء المحرك	no 177	unknown -55	yes -121
غلط	no -61	unknown -69	yes 113
غير شويه	no -183	unknown -42	yes 211
ف	no -41	unknown 80	yes -41
ف الليل	no 109	unknown -55	yes -56
فات	no -45	unknown 87	yes -61
فاتو*	no -178	unknown 247	yes -123
فاتوره	no -178	unknown 247	yes -123
فاحت*	no 83	unknown -41	yes -41
فارغ*	no -74	unknown 145	yes -116
فارغه	no -205	unknown 197	yes -78
فاس	no -73	unknown -47	yes 117
فاصط*	no -167	yes 192
فاصطدمت	no -167	yes 192
فاض	no 87	unknown -48
فاضت	no -158	unknown -88	yes 220
فالا*	no 79	unknown -43
فالب*	no -111	unknown 50	yes 59
فالبحر	no -86	unknown 130	yes -101
فالت*	no 60	yes -100
فالتيليفون	unknown -51
فالج*	no -205	unknown 185
فالجديده	no -119	unknown 167	yes -114
فالجرده	no -231	unknown 150	yes 55
فالح*	no 216	unknown -49	yes -161
فالخ*	yes 56
فالد*	no 85	unknown -42
فالدار	no 172	unknown -46	yes -123
فالدوار	no 198	unknown -53	yes -159
فالر*	no 76	yes -68
فالرومبوان	no -218	yes 238
فالز*	no -40	unknown -51	yes 80
فالس*	no 114	unknown -54	yes -58
فالسبيطار	unknown -43	yes 55
فالش*	no 204	unknown -44	yes -157
فالص*	no 161	unknown -47	yes -109
فالض*	no 237	unknown -100	yes -193
فالط*	unknown -47
فالطوموبيل	no -59	yes 93
فالع*	no -84	unknown 112	yes -53
فالف*	no -322	unknown -94	yes 386
فالق*	no -82	yes 52
فالقهوه	no -104	yes 123
فالك*	no 105	yes -125
فالكوزينه	no 112	yes -93
فالل*	no 61	yes -59
فالم*	unknown -50	yes 76
فالمستعجلات	no 209	unknown -59	yes -154
فالن*	no 86	yes -46
فاله*	no 210	unknown -64	yes -150
فالو*	no 93	yes -53
فالي*	no 262	unknown -87	yes -187
فاند*	no 82	yes -52
فانك*	no 143	yes -117
فانكسر	no 143	yes -117
فايد*	no 211	unknown -118	yes -126
فتح	no -156	unknown -49	yes 199
فتحت	no 60	unknown -55
فتحط*	no -110	unknown -88	yes 156
فتحطمت	no -110	unknown -88	yes 156
فتضر*	no -49	unknown -53	yes 96
فتضرر	no -181	yes 207
فجاه	no 62	unknown 75	yes -188
فدار	no -238	unknown -56	yes 276
فران	no -138	unknown -76	yes 182
فسقط*	no -40	unknown -44	yes 77
فسقطت	no -40	unknown -44	yes 77
فطاك*	unknown -61
فطاكسي	unknown -61
فطوم*	no -275	yes 292
فقت	no 229	unknown -58	yes -171
فقت لقيت	no 187	unknown -46	yes -141
فقد	no -96	yes 117
فقط	no -56
فقط ولم	no 65	unknown -79
فلا جرح	no 224	yes -198
فلم	no 110	unknown -42	yes -63
فلم يتضرر	no 162	yes -130
فلمس*	no 58
فلوس	no -291	unknown 137	yes 183
فما	no -74	unknown -78	yes 125
فنان	unknown -78	yes 93
فواد	no -264	unknown -49	yes 289
فوجد*	no 78	yes -65
فورا	no 132	yes -112
فوسط	no -256	unknown 199	yes 50
فوسط الطريق	no -256	unknown 199	yes 50
فوق	unknown -59
فوق السطح	unknown -52
فوق الكابو	no 61
فوق طوموبيل	no -62	yes 82
فوقي	no -231	yes 264
في اثناء	no 57	unknown -124
في الارواح	no 145	yes -123
في البيت	no 157	yes -131
في الترامواي	no 267	unknown -47	yes -226
في الحديقه	no 52	unknown -48
في الحمام	no 137	yes -111
في الرقبه	no -215	unknown -43	yes 256
في الزجاج	no 76	unknown -83
في الشارع	no 157	yes -120
في الصباح	no -240	yes 264
في الطابق	no -163	yes 191
في الطريق	no -55	unknown 106	yes -52
في العمل	no -66	unknown -46	yes 100
في الغرفه	no -58	yes 74
في المراب	no -53	unknown -56	yes 103
في المسبح	unknown -57
في الوقت	unknown -45	yes 45
في بيت	no -185	unknown 261	yes -181
في بيتي	no 158	unknown -43	yes -123
في سياره	yes 44
في عين	no 58
في قسم	no -81	unknown -60	yes 123
في كل	no 120	yes -94
في محطه	no -308	unknown 330	yes -127
في مكناس	no 77	yes -58
في منعرج	no 134	unknown -74	yes -97
في موقف	no -61	yes 83
فيا	no -107	yes 148
فيا والو	no 161	yes -129
فيضا*	no 215	yes -191
فيضان	no 215	yes -191
فينا	no -131	unknown -40	yes 171
فينا حتي	no -195	yes 222
فيه	unknown -47
فيه علي	unknown -47	yes 61
فيه نجمه	no 145	unknown -43	yes -106
فيها	no 138	yes -114
فيها حتي	unknown 136	yes -177
فيهم	no -290	unknown -83	yes 330
قادر*	no -198	unknown -41	yes 235
قادرش	no -152	yes 169
قال	no -207	yes 197
قال انا	unknown -62
قال ليا	no -230	unknown -69	yes 276
قالت	no -168	yes 202
قالو	no 44	unknown -58
قالو ليا	no -69	unknown -67	yes 109
قالو*	no 90	unknown -71
قالي	no -119	yes 82
قبل ان	no 122	unknown -54	yes -63
قبل ما	no 154	unknown -40	yes -121
قد	no 161	yes -127
قدام	no 125	yes -106
قدام الباب	no 284	unknown -66	yes -232
قدام الدار	no -119	unknown 150	yes -115
قدام*	no -216	unknown 174
قدامي	no -281	unknown 204
قدمت	no 114	yes -83
قدمت شكايه	no 70	yes -42
قديم*	no 59
قديمه	no 59
قرب	unknown 41	yes -61
قرب مكناس	no 155	unknown -45	yes -107
قرر	no 58	unknown -47
قررت	no -61	unknown -59	yes 113
قريب	no 197	unknown -71	yes -125
قسم	no -81	unknown -60	yes 123
قصد	no -111	unknown 105
قطع	no 144	yes -104
قطع ليا	no 135	yes -99
قطعت	no -215	yes 239
قف	no -70	yes 79
قفزت	unknown -44
قفل	no -64	unknown -62	yes 114
قلبي	no 46	unknown -67
قلعا*	no 171	yes -139
قلعات	no 171	yes -139
قلعات ليا	no 171	yes -139
قناه	unknown -77	yes 90
قنين*	yes 49
قويه	no 87	yes -68
كات	no -75	yes 93
كاحل*	unknown -96	yes 64
كاحلي	no 311	unknown -86	yes -262
كار	no -274	unknown -120	yes 301
كارث*	unknown -51
كارثه	unknown -51
كاس	no -273	unknown -74	yes 312
كاع	no 235	yes -208
كامل	no -48	yes 64
كامل*	unknown -46
كامله	no 178	unknown -51	yes -127
كاملين	unknown -45	yes 72
كامي*	no 74	unknown -90
كاميرا	no 74	unknown -90
كان	unknown -43	yes 48
كان حتي	no 165	yes -145
كان حد	no 132	yes -108
كان ذلك	no -126	yes 148
كانت	unknown -61	yes 64
كانه*	no 216	unknown -55	yes -166
كانها	no 216	unknown -55	yes -166
كانو	no -158	unknown 89	yes 59
كاين	no 95	unknown -57
كاين*	no -71	unknown -52	yes 109
كبيت	no -147	unknown -51	yes 181
كبير	no -136	unknown -40	yes 174
كبير*	no 51
كبيره	no 51
كبيره في	no 40
كتب	no -117	unknown 204	yes -127
كتبن*	no -203	yes 232
كتبنا	no -120	yes 150
كتبو	yes 61
كتبو بالصباغه	no 193	yes -173
كتبو كلشي	no -146	yes 170
كتر	no -197	unknown -48	yes 229
كترج*	no -83	unknown 167	yes -178
كتسو*	unknown -40	yes 59
كتفي	no 63
كتقو*	no -108	unknown 80
كتقول	unknown -89	yes 57
كتهض*	no 46
كتهضر	no 46
كثير	unknown -64
كثير*	no -68	unknown -61	yes 115
كثيرا	no -68	unknown -61	yes 115
كحل	no -69	unknown -48	yes 113
كسر	no 140	unknown -44	yes -90
كسر في	no 115	unknown -41	yes -70
كسر قفل	no 165	yes -149
كسرو	no 259	unknown -106	yes -225
كسيد*	no -355	unknown 458	yes -229
كسيده	no -355	unknown 458	yes -229
كل	unknown 62
كل شيء	no 193	yes -163
كل ما	unknown -58	yes 60
كل مكان	no 120	yes -94
كل نهار	no -157	unknown -40	yes 188
كلب	no -130	unknown -56	yes 177
كلب الجيران	no -58	unknown -79	yes 116
كلشي	no -40	yes 52
كلشي تحرق	unknown -44	yes 59
كلنا	no -133	unknown -55	yes 176
كلها	no 104	unknown -53	yes -46
كلهم	no -89	unknown 50
كلو	no 75	yes -44
كليا*	no -194	yes 219
كليان	no -194	yes 219
كما	no -165	yes 188
كنا بعاد	no 125	yes -88
كنا داخل	no 124	yes -88
كنا عايدين	no -64	yes 72
كنت	unknown -42	yes 73
كنت اقود	no -112	yes 136
كنت راجع	no -134	yes 149
كنت راكبه	no -169	yes 197
كنت كنقطع	no 219	unknown -77	yes -162
كنت متوقفا	no -82	yes 100
كنت واقفا	no -214	yes 240
كنتس*	unknown 152	yes -219
كنتسني	unknown 152	yes -219
كنخل*	no -248	unknown 209
كنخلص	no -248	unknown 209
كندي*	no -153	unknown 246	yes -207
كندير	no -153	unknown 246	yes -207
كنصو*	no 212	unknown -42	yes -176
كنفط*	no 229	unknown -46	yes -196
كنفطرو	no 229	unknown -46	yes -196
كنقط*	no 219	unknown -77	yes -162
كنقطع	no 219	unknown -77	yes -162
كنقل*	no 211	yes -191
كنوج*	no 126	unknown -42	yes -83
كهرب*	no 122	unknown -62	yes -71
كهربايي	no 122	unknown -62	yes -71
كونس*	no -104	unknown -62	yes 173
كونسطا	no -197	unknown -54	yes 256
كيتس*	no 195	unknown -72	yes -129
كيجب*	unknown 148	yes -167
كيجبد	unknown 148	yes -167
كيجر*	unknown -52
كيجري	unknown -52
كيجري مورا	unknown -52
كيحر*	no -168	unknown -47	yes 204
كيس	unknown -44
كيسر*	no 203	unknown -50	yes -161
كيسرب	no 203	unknown -50	yes -161
كيسي*	unknown -71	yes 85
كيسيل	unknown -71	yes 85
كيشع*	no 200	unknown -78	yes -160
كيشعل	no 200	unknown -78	yes -160
كيضر*	no 89	unknown -63	yes -42
كيضرب	no -70	unknown -61	yes 116
كيضرني	no 101	unknown -61	yes -84
كيطل*	no -133	yes 150
كيطلع	no -133	yes 150
كيطي*	no -232	yes 252
كيعر*	no -177	yes 195
كيف	no 174	unknown -42	yes -137
كيقط*	no -269	unknown 181	yes 75
كيقطر	no -269	unknown 181	yes 75
كيقو*	no 148	unknown -67	yes -98
كيقول	no 52	unknown -80
كيلع*	no -171	yes 201
كيلعبو	no -121	yes 143
كيلعبو الكوره	no -121	yes 143
كيلو*	no -89	yes 114
كيوج*	no -73	yes 97
كيوجعوني	no -73	yes 97
كيوجعوني من	no -73	yes 97
ل	no 198	unknown -50	yes -146
لا اتذكر	no -140	yes 160
لا احد	yes 40
لا اذي	no 218	unknown -89	yes -184
لا اصابات	no 81	yes -51
لا انا	no -132	yes 170
لا بوليس	no 61
لا جرحي	no -90	yes 117
لا شرطه	no -187	unknown -50	yes 238
لا ضحايا	no -125	yes 148
لا علاقه	yes 43
لا غير	no 185	yes -152
لا هي	no -145	yes 169
لا والو	no -201	unknown 152
لاباس علينا	no -80	unknown -60	yes 124
لاحد	no 50	unknown -48
لاست*	no -189	unknown 199	yes -101
لاكا*	no 170	yes -130
لاكارط	no 163	unknown -40	yes -121
لان	no 167	unknown -54	yes -108
لانن*	no -120	yes 149
لانه	no -154	yes 184
لاي	unknown 151	yes -187
لاي اذي	no -150	unknown 204	yes -140
لبار*	no 98	unknown -60	yes -55
لباربريز	no 98	unknown -60	yes -55
لباربريز تشق	no -56	unknown -80	yes 97
لبلا*	no 248	unknown -101	yes -184
لبلازما	no 248	unknown -101	yes -184
لبول*	no 175	unknown -53	yes -120
لبوليس	no 175	unknown -53	yes -120
لتر	no 135	yes -100
لحاد*	no -136	yes 165
لحادث	no -136	yes 165
لحد	no 142	yes -102
لدي	no -54
لدي الدايره	no 88	yes -55
لدي الدرك	no 96	yes -83
لدي الشرطه	unknown 69	yes -100
لدين*	no -179	yes 207
لدينا	no -179	yes 207
لسرق*	no 130	yes -106
لسرقه	no 130	yes -106
لسيا*	unknown 140	yes -179
لسيارتي	no 171	unknown -48	yes -122
لصدم*	no -169	yes 203
لصدمه	no -169	yes 203
لقيت	no 117	yes -100
لقيت الما	no -97	yes 115
لقيت لا	no 232	unknown -98	yes -171
لقيت*	no 259	unknown -76	yes -194
لقين*	no 106	unknown -41	yes -63
لقينا	no 89	unknown -40	yes -47
لكن	no -97	yes 134
لكنن*	no 43
لكننا	no -77	unknown -45	yes 109
لكنه	no 44
للاس*	no 105	unknown -42	yes -74
للاسف	no 105	unknown -42	yes -74
للبا*	unknown -43	yes 81
للباركينغ	no -123	yes 148
للبل*	unknown -45
للبو*	unknown -59	yes 61
للبوليس	unknown -59	yes 61
للدا*	no -133	unknown 216	yes -127
للدار	no -82	unknown 128	yes -79
للدر*	no 204	yes -170
للدرك	no 204	yes -170
للرك*	no 62
للسر*	no 151	yes -135
للسرقه	no 151	yes -135
للسو*	no -116	yes 133
للسوق	no -116	yes 133
للعا*	no 201	unknown -40	yes -158
للعايله	no 186	yes -147
للعم*	no -271	unknown -42	yes 291
للكر*	no 162	yes -119
للكراج	no 162	yes -119
للكو*	no 185	yes -154
للكوميساريه	no 185	yes -154
للمخ*	no 196	unknown -56	yes -145
للمخزن	no 196	unknown -56	yes -145
للمر*	no 139	unknown -76	yes -101
للمس*	no -89	yes 113
لله	no 70
لله غير	unknown -60	yes 55
لله لا	no -105	yes 105
لليس*	no 53
لليسار	no 53
لم ابلغ	no 170	yes -144
لم اتمكن	no 232	yes -206
لم اصب	no 152	unknown -43	yes -113
لم اقدم	no 148	yes -118
لم تسجل	no -84	yes 111
لم تكن	no 80	unknown -52
لم نتصل	no 71	yes -46
لم نحرر	no -124	yes 142
لم نصب	no -101	yes 122
لم نوقع	no -176	yes 200
لم يتوقف	yes 41
لم يصب	no -89	yes 117
لم يكن	yes 62
لما	unknown -43	yes 52
لنا	no 224	unknown -56	yes -184
له	yes 67
لوحت*	unknown -45	yes 40
لوحته	no -112	yes 140
لوحه	no 167	yes -129
لور	no -160	unknown -43	yes 189
لوطو*	no 127	yes -89
لوطوروت	no 127	yes -89
لولا*	no 118	yes -92
لولاد	no 118	yes -92
لي	no -110	unknown 41	yes 68
ليا	unknown 55
ليا الباب	yes 44
ليا التيليفون	no 244	unknown -94	yes -148
ليا الطوموبيل	unknown 141	yes -165
ليا الله	unknown -63	yes 79
ليا جوج	no 164	unknown -55	yes -120
ليا حجره	no -163	unknown -68	yes 190
ليا زاج	yes 54
ليا ف	no -80	unknown -75	yes 123
ليا كسيده	no -182	unknown 234	yes -145
ليا ماشي	no 133	unknown -49	yes -97
ليا من	no 237	unknown -78	yes -186
ليكم	unknown 93	yes -121
ليلا	no 104	unknown 42	yes -144
ليلا في	no -41	yes 67
ليله	no 125	yes -88
ليله السبت	no 170	yes -146
ليله امس	no 121	yes -93
لينا	no -94	unknown 52
ليه	no -173	yes 202
ليها	no -127	unknown -61	yes 189
ليهم	no 45	unknown -56
ليون	no 169	yes -141
ما بغاتش	no -162	yes 191
ما بغاش	no -167	unknown -47	yes 214
ما بغيتش	no -107	unknown -54	yes 150
ما بقاتش	no 90	unknown -70
ما بقاش	unknown -46	yes 40
ما تاذي	no 160	yes -140
ما تجي	no 154	unknown -40	yes -121
ما تضر	no -168	yes 201
ما تقاس	no -67	unknown -41	yes 107
ما تقاسيت	no 137	yes -108
ما جري	no -143	unknown -44	yes 188
ما درت	no -159	unknown 229	yes -167
ما زال	no -136	unknown 138
ما زلت	yes 67
ما شاف	unknown 196	yes -235
ما ضربو	no -43	unknown -109	yes 108
ما عندو	no -183	unknown -50	yes 219
ما عيطت	no 150	yes -110
ما في	no 112	unknown -82
ما فيا	no 161	yes -129
ما فينا	no -60	unknown -47	yes 106
ما فيها	unknown 175	yes -188
ما كاين	no 87	yes -62
ما لقيت	no 247	unknown -83	yes -180
ما مات	no 118	yes -82
ما مشيت	no 130	yes -100
ما مشيتش	no 99	yes -77
ما والو	no 200	unknown -50	yes -158
ما يشوف	no -113	yes 139
ماء	no 231	unknown -44	yes -183
مات	no 262	unknown -61	yes -196
مات حد	no 118	yes -82
ماتت	no 99	unknown -42	yes -51
مارس	yes 44
مازا*	no -136	unknown 183	yes -107
مازال	no -136	unknown 183	yes -107
ماشي	no -66	unknown -65	yes 132
ماشي من	no -93	unknown -97	yes 135
ماعر*	unknown 109	yes -192
ماعرفتش	no 270	unknown -132	yes -199
ماعرفتش ماعرفتش	no 270	unknown -132	yes -199
ماكا*	no 49	unknown -46
ماكان	no 116	yes -85
ماكان حتي	no 77	yes -58
ماكاين	no -44	unknown -66	yes 97
ماكي*	unknown -69	yes 53
ماكينه	no 208	unknown -63	yes -154
ماي	no -63	unknown -40	yes 106
ماي علي	yes 46
مبلل	no 201	unknown -53	yes -143
متر	no 163	unknown -42	yes -118
متر من	no 130	yes -109
متر ونص	no 212	unknown -76	yes -142
متري*	no 77	yes -46
مترين	no 77	yes -46
متقا*	no -77	yes 99
متور*	no -42	unknown -48	yes 80
متورمه	no -42	unknown -48	yes 80
متوق*	no -80	yes 97
متوقفا	no -82	yes 100
متوقفه	no -93	yes 111
مثل	no 112	unknown -41	yes -71
مجرد	no 154	unknown -44	yes -133
مجرو*	no -99	yes 143
مجروح	unknown -49	yes 63
مجروحه	no -237	yes 263
مجهو*	no 225	unknown -52	yes -167
مجهول	no 201	unknown -49	yes -165
مجهولون	no 170	unknown -52	yes -117
محاو*	no 161	yes -121
محاوله	no 114	yes -87
محرو*	no 101	yes -60
محروق	yes 44
محروقه	no 166	unknown -46	yes -116
محضر	no -113	unknown -40	yes 153
محضر المعاينه	no -114	yes 129
محضر ودي	no -171	yes 198
محضرا وديا	no -130	yes 148
محطه	no -203	unknown 267	yes -136
محلو*	no -102	unknown -54	yes 150
محلول	no -102	unknown -54	yes 150
محلي	no -133	unknown -40	yes 155
محمد	no -115	yes 138
محمله بالحصي	no -64	yes 85
مخلو*	no 84	yes -71
مدخل	no -93	yes 112
مدرس*	no -46	unknown -48	yes 87
مدين*	no 176	yes -143
مدينه	no 176	yes -143
مر	no -100	yes 114
مرات*	no -93	unknown -57	yes 146
مراتي	no -69	unknown -52	yes 113
مراه	yes -54
مرجا*	no -162	unknown -54	yes 183
مرجان	no -162	unknown -54	yes 183
مرحب*	unknown -40
مرحبا	unknown -40
مرحبا انا	no -90	unknown -41	yes 124
مرسي*	no 69	unknown -48
مرسيليا	no 69	unknown -48
مرفق	no 52
مرفق*	no -83	unknown -70	yes 131
مركب*	unknown -51	yes 76
مركو*	yes 73
مركونه	no -76	yes 114
مره	no -109	unknown 137	yes -103
مريض	no 122	unknown -74	yes -41
مزيا*	no -145	unknown 182	yes -79
مزيان	no 88	unknown -46	yes -45
مساء	yes 60
مساء امس	no 161	yes -130
مساء صدمتني	no -43	yes 55
مساف*	no -41	yes 71
مستش*	no -127	yes 140
مستشفي	no -127	yes 140
مستع*	no -78	yes 104
مستو*	yes 45
مستودع	no -69	yes 102
مسدو*	no 116	unknown -61	yes -58
مسدود	no 282	unknown -56	yes -246
مسرو*	no 177	unknown -119	yes -131
مسروقه	no 177	unknown -119	yes -131
مسكي*	no -159	unknown -46	yes 182
مسكين	no -159	unknown -46	yes 182
مشا	no -203	yes 229
مشات	unknown -71	yes 84
مشاو	no 135	yes -99
مشكل	no -71	unknown -46	yes 111
مشي	no 116	unknown -47	yes -72
مشيت	no 167	yes -133
مشيت عند	no 130	yes -100
مشيت*	no 99	yes -77
مشيتش	no 99	yes -77
مصاب*	no 120	yes -100
مصار*	no -80	unknown 133	yes -99
مصاريف	no -80	unknown 133	yes -99
مصبا*	no -51	unknown -50	yes 93
مصباح	no -51	unknown -50	yes 93
مصدر*	no -180	yes 211
مصدره	no -144	yes 178
مصنع	no 112	yes -92
مضرو*	no -136	unknown 143
مضروب	unknown -78	yes 67
مطر	no -98	unknown -45	yes 141
مع	no -91	yes 59
مع 9	no -104	yes 123
مع السبعه	no 92	yes -69
مع واحد	no -206	yes 236
معا	no -110	yes 129
معاه	unknown -51	yes 52
معاه*	no -151	unknown 209	yes -176
معاها	no -151	unknown 209	yes -176
معاي*	no -88	yes 123
معايا	no -110	unknown -47	yes 158
معايا الكونسطا	no -178	unknown -41	yes 214
معايا حتي	no -99	yes 125
معاينه	no -68	yes 95
معاينه وديه	no -102	yes 123
معرف*	unknown 158	yes -242
معرفه	unknown 158	yes -242
معرو*	no -284	unknown -46	yes 302
معصم*	no 217	unknown -44	yes -175
معصمي	no 217	unknown -44	yes -175
معلم	no 190	unknown -51	yes -136
معمر*	no 142	yes -110
معوج	no -88	unknown 191	yes -235
مغلق*	no 160	yes -130
مفات*	no -64	unknown 150	yes -160
مفاج*	no 109	yes -83
مفاجي	no 109	yes -83
مفاجي في	no 109	yes -83
مفتو*	no 76	unknown -54
مفتوح	no 250	unknown -68	yes -184
مفتوحا	no -174	yes 203
مقدم*	unknown -40
مقدمتي	no -144	unknown -43	yes 182
مقدمه	no 168	yes -130
مقطو*	no 240	unknown -98	yes -178
مقلو*	unknown -46
مقلوعه	no -78	unknown -69	yes 119
مكان	no 101	unknown -58	yes -41
مكتب*	no -41	unknown -86	yes 106
مكرو*	no 153	yes -114
مكروه	no 153	yes -114
مكسو*	no -51	unknown -42	yes 87
مكسور	no 76	yes -46
مكنا*	no 117	yes -83
مكناس	no 117	yes -83
ملء	no -122	yes 154
ملء المعاينه	no -146	yes 182
ملان*	no -122	yes 144
ملانا	no -122	yes 144
ملانا المعاينه	no -141	yes 162
ملتق*	no -48	yes 60
ملتقي	no -48	yes 60
ملثم*	no 188	yes -157
ملي	no 128	yes -89
ملي بغيت	no 92	yes -62
ملي كنت	no 143	yes -117
مليي*	no 107	yes -74
ملييه	no 107	yes -74
ممر	no -222	unknown -42	yes 253
ممر الراجلين	no -222	unknown -42	yes 253
من البارح	no -252	unknown -54	yes 286
من البالكون	unknown -57	yes 41
من البكا	no 66	yes -40
من الجبل	no 133	yes -107
من الجنب	no 112	unknown -66	yes -66
من الجهتين	no 122	yes -83
من الجهه	no -72	yes 83
من الخلف	no -119	yes 146
من الدوش	no -212	unknown -96	yes 271
من السقف	unknown -43
من الصدمه	no -89	yes 112
من الطرفين	no -105	yes 128
من العمل	yes 67
من القدام	no -106	unknown 136	yes -87
من اللور	no -104	yes 128
من الم	no -112	yes 141
من الموقف	no -94	yes 116
من اليمين	no 53
من امام	no 244	unknown -58	yes -193
من بلاصتو	unknown 73	yes -126
من بيت	no 89	yes -75
من تحت	no 102	yes -66
من دون	no 53
من طرف	unknown -47	yes 56
من عام	no -44	unknown -51	yes 88
من عند	no -304	unknown -59	yes 340
من غير	no 138	unknown -125	yes -71
من فوق	no 221	unknown -42	yes -174
من قبل	no -112	yes 137
من قدام	unknown -65	yes 53
من كان	yes 44
من لور	no -231	unknown -51	yes 248
من موقف	no 72	yes -41
من نافذه	no 118	yes -96
من نوع	no -132	yes 154
من يدي	no 215	unknown -78	yes -155
منا	no -82	yes 103
منذ	yes 53
منذ اسبوع	no 72	unknown -61
منزل*	no -65	yes 94
منزلنا	no -42	yes 67
منزلي	no -64	yes 91
منعر*	no 134	unknown -74	yes -97
منعرج	no 134	unknown -74	yes -97
منفو*	no -47	yes 78
منفوخين	no -84	unknown -41	yes 119
منكم	no -309	unknown 375	yes -253
منه	no -75	unknown -47	yes 125
منها	no 55
منهم	no -77	unknown 186	yes -168
منو	yes 43
مني	unknown -53	yes 63
مهرس	no -307	unknown 293	yes -63
مهرس*	no -142	unknown 70
مهرسه	no -191	unknown 95	yes 67
موجه	no 299	unknown -60	yes -260
موخر*	no -56	yes 74
موخره	no -56	yes 74
موخره سيارتي	no -56	yes 74
مورا	unknown -57	yes 96
موطو*	no -167	unknown -75	yes 186
موطور	no -167	unknown -75	yes 186
موعد	no 92	yes -71
مول	no -265	unknown -61	yes 327
مولا*	no -139	unknown -57	yes 192
مولات	no -308	unknown -66	yes 345
مينا*	yes 65
ميناء	no -138	yes 175
ناري*	yes 47
ناريه	yes 47
ناريه وانا	no -55	yes 70
نازل	no -49	unknown 144	yes -132
نازل*	no -53	yes 85
ناضت	no 301	unknown -80	yes -249
ناعس	no -105	unknown -57	yes 140
ناعس*	no 159	yes -119
ناعسين	no 176	unknown -41	yes -133
نافذ*	no 125	unknown -41	yes -80
نافذه	no 125	unknown -41	yes -80
نافذه الحمام	no 58	yes -45
نايم	no 103	unknown -52	yes -62
نترو	no 196	unknown -59	yes -154
نترو ليا	no 196	unknown -59	yes -154
نتصل	no 71	yes -46
نتفا*	no -141	yes 168
نتفاهمو	no -141	yes 168
نجا	no -123	yes 136
نجمه	no 225	unknown -41	yes -187
نحرر	no -110	yes 127
نحن	no 42
نحو	no 49
نخلص	no -192	yes 220
نخلص*	no -193	unknown -68	yes 236
نخلصوه	no -193	unknown -68	yes 236
ندير	no -134	yes 93
نر	no -139	yes 165
نر داعيا	no -139	yes 165
نزل	no 93	unknown -58
نزل علينا	no 48
نزلا*	no 248	unknown -69	yes -178
نزلت	no 74	unknown -41
نزلن*	no 89	yes -65
نزلنا	no 89	yes -65
نزلو	no -166	unknown -75	yes 230
نزلو*	no 147	unknown -48	yes -100
نزلوا	no 147	unknown -48	yes -100
نستد*	no -89	yes 110
نستدع	no -89	yes 110
نستدع الشرطه	no -89	yes 110
نسخه	no -454	unknown 501	yes -294
نسول	unknown -83	yes 73
نسي	no -41	yes 76
نسي ابني	no -41	yes 76
نسيت	unknown 112	yes -131
نسيت*	no 239	unknown -109	yes -130
نسيتها	no 235	unknown -135	yes -111
نشري	no 145	yes -116
نشوف*	no 190	yes -168
نشوفو	no 190	yes -168
نصب	no -101	yes 122
نصف	no -90	yes 123
نصلي	unknown -64	yes 92
نظام	no -82	unknown -45	yes 112
نعرف	unknown 85	yes -103
نعرف واش	no -187	unknown 174
نعست	no 129	yes -89
نعم	no -80	yes 98
نفرا*	unknown -40	yes 48
نفس	no 63	unknown -42
نفس الشركه	no 63	unknown -42
نفق	yes 61
نقل	no -140	yes 170
نكن	no 83	yes -57
نكن في	no 83	yes -57
نمرت*	no -179	unknown -60	yes 216
نمرتو	no -179	unknown -60	yes 216
نمشي	no 68	unknown 71	yes -170
نملا	no -71	yes 86
نموذ*	no -113	yes 144
نموذج	no -113	yes 144
نموذج المعاينه	no -113	yes 144
نهار	unknown -73	yes 47
نهار الاحد	no 219	unknown -91	yes -127
نهار الجمعه	no 174	unknown -61	yes -125
نهار السبت	yes 59
نوع	no -132	yes 154
نوقع	no -157	yes 183
نوقع اي	no -192	yes 215
نومي	unknown -44
نونب*	unknown -56	yes 61
نونبر	unknown -56	yes 61
نيفي	no -278	unknown 323	yes -240
هاتف*	yes 66
هاتفي	no 65	unknown -47
هاد	no 63	unknown -40
هاد الصباح	no 158	unknown -47	yes -111
هاد الليله	no 54	yes -40
هاد المره	no -229	unknown -50	yes 262
هادش*	no 137	yes -110
هادشي	no 137	yes -110
هادي	no -45	unknown 122	yes -106
هبت	no 102	yes -77
هبط	no -160	yes 184
هذا	no -48	unknown 52
هذا يوم	no -174	yes 198
هذه	no 139	unknown -45	yes -92
هرب	no -193	unknown 205	yes -61
هل	no -240	unknown 391	yes -202
هل هذا	no -88	unknown 244	yes -318
هما	no 194	unknown -71	yes -126
هما اللي	no 194	unknown -71	yes -126
هنا	no 65
هناك	no 210	yes -178
ههه	no 84	unknown -42
هو	no -100	yes 94
هو اللي	no -189	unknown -59	yes 234
هو ما	no -109	unknown -61	yes 170
هي	unknown -53	yes 93
هي اللي	no 235	unknown -58	yes -177
و	yes -48
و شعلات	no 154	unknown -59	yes -94
وابن*	no -104	yes 123
واتل*	unknown -51	yes 76
واتلفت	unknown -51	yes 76
واجه*	no 102	yes -77
واجهه	no 102	yes -77
واجهه محلي	no 40
واحت*	no -198	unknown 171
واحتاج	no -198	unknown 171
واحتاج الي	no -198	unknown 171
واحد	no -73	yes 91
واحد السيد	no -71	unknown -107	yes 139
واحد الشاب	no -172	yes 195
واحد المرا	no 41
واحد ضرب	no -85	unknown 148	yes -112
واحد ما	no 65	unknown -49
واحد*	no 83	yes -47
واحدثت	no -64	yes 85
واحده	no 145	yes -111
واخذ	no 145	yes -117
واخذت	no -74	yes 98
واخذوا	no 65	yes -41
واش	no -263	unknown 340	yes -90
واش التامين	no -265	unknown 350	yes -191
واصط*	no -57	unknown -50	yes 87
واصطدمت	no -57	unknown -50	yes 87
واضط*	no -270	unknown 269	yes -44
واضطررت	no -270	unknown 317	yes -178
واضطررت الي	no -270	unknown 317	yes -178
واطف*	no -89	unknown -45	yes 128
واعت*	no -98	yes 115
واعط*	no -116	yes 139
وافس*	no -155	unknown -46	yes 195
واقف	no -78	unknown -45	yes 115
واقف*	no -131	yes 89
واقفا	no -214	yes 240
واقفه	no -60	unknown 62
واكل	no -77	unknown -116	yes 167
والا*	no 80	yes -77
والب*	no 90	yes -65
والبخار	no 165	unknown -45	yes -122
والبوليس	no 110	unknown -46	yes -61
والت*	no -61	yes 91
والتلفازه	no 138	yes -112
والث*	no 107	unknown -43	yes -62
والثلاجه	no 232	unknown -48	yes -182
والج*	no -97	yes 138
والجدارميه	unknown -42
والح*	no 127	unknown -40	yes -85
والخ*	no 129	yes -104
والد*	no 40	yes -72
والدرك	no 198	unknown -45	yes -153
والدم	unknown 103	yes -104
والدي	unknown -56	yes 70
والر*	yes -61
والرادياتور	no 160	unknown -42	yes -117
والراديو	no -119	unknown 198	yes -193
والربع	no -121	unknown -59	yes 170
والزجاج	no 116	yes -80
والزرابي	no -214	unknown 163
والزربيه	no -90	yes 122
والس*	unknown 48	yes -72
والسايق	no -83	yes 122
والستاره	no 250	unknown -111	yes -175
والسقف	no 81	yes -47
والش*	no -42	unknown -43	yes 88
والشرطه	no -44	unknown -44	yes 89
والص*	no -43
والض*	no 52	yes -73
والط*	no 90	unknown -50
والطبيب	yes 44
والع*	unknown 135	yes -160
والف*	unknown -48	yes 49
والفلوس	no 248	unknown -78	yes -195
والق*	no 98	unknown -40	yes -54
والك*	no -66	yes 68
والكونسطا	no -269	unknown -62	yes 307
والل*	unknown -53
والله	unknown -53
والله ما	no -96	yes 127
والم*	no 60	unknown -46
والما	unknown -41	yes 56
والماء	no -240	yes 241
والممر	no 155	yes -124
والموطو	unknown -65	yes 64
والموطور	unknown -43
والميكانيسيان	no -57	yes 82
والن*	no -44	yes 76
والو غير	no 139	unknown -51	yes -99
والو*	no 92	unknown -99
والي*	no 71	unknown -42
واليوم	no 71	unknown -42
وانا اكتب	no -64	yes 72
وانا غادي	unknown -76	yes 45
وانا كذلك	no 106	unknown -40	yes -75
وانا ما	no -116	unknown 264	yes -289
وانا من	no -207	unknown -54	yes 244
وانت*	no -161	unknown 115
وانتشر	no -150	unknown 221	yes -187
وانتقلت	no -227	yes 244
وانك*	no 150	yes -118
وانكسرت	no 150	yes -118
وباب	no -197	unknown -49	yes 244
وبان*	no 214	unknown -56	yes -156
وبقا	no 80	unknown -44	yes -41
وبقع*	unknown -53
وبقي*	no -84	unknown 81	yes -46
وبقيت	no -84	unknown 81	yes -46
وبقيت ليله	no 231	unknown -107	yes -153
وبين	no -144	unknown -46	yes 189
وتبل*	no 145	yes -125
وتبلل	no 145	yes -125
وتحط*	no -84	unknown -71	yes 140
وتحطيم	no -84	unknown -71	yes 140
وترك*	no 124	yes -96
وتشق*	no 174	unknown -45	yes -126
وتضر*	no 68
وتضررت	no 116	yes -80
وتفل*	no -61	unknown -90	yes 120
وتفلق	no -61	unknown -90	yes 120
وتم	no -227	unknown -44	yes 254
وتهر*	unknown -53	yes 40
وتهرس	no 184	unknown -59	yes -120
وتوق*	no 133	unknown -48	yes -94
وتوقف	no 226	unknown -57	yes -188
وجاء	no -132	unknown -43	yes 177
وجات	yes 47
وجاج*	no 180	unknown -59	yes -145
وجاجه	no 180	unknown -59	yes -145
وجدت	no 88	yes -60
وجدن*	no 74
وجدنا	no 74
وجده	no -261	unknown 378	yes -428
وجع	no -237	unknown -57	yes 291
وجهي	no 95	unknown -77
وحتي	no -50	unknown -50	yes 101
وحتي انا	no -165	unknown -58	yes 218
وحده	no 212	unknown -54	yes -153
وحدو	no 220	yes -184
وحدي	no 232	unknown -44	yes -189
وحرر	no -166	yes 198
وحرق	no 151	unknown -40	yes -110
وحطم*	no 150	yes -128
وحطموا	no 150	yes -128
وحما*	no -152	yes 185
وحنا	unknown -40	yes 41
وحين	no -207	unknown -60	yes 260
وختي	no 233	unknown -48	yes -186
وخلا*	no 119	unknown -54	yes -64
وخلاو	no 193	unknown -54	yes -140
وخلي*	no 129	yes -92
وخليت	no 129	yes -92
وداب*	no 224	unknown -61	yes -169
ودابا	no 224	unknown -61	yes -169
ودات*	yes 59
ودار*	yes 59
ودخل	no 121	yes -82
ودي	no -142	yes 168
وديا	no -130	yes 148
وديه	no -121	yes 145
وراء	no -299	unknown -100	yes 348
وراج*	no 142	unknown -40	yes -108
وراجلي	no 142	unknown -40	yes -108
ورقه	no -283	unknown 193	yes 72
ورقه المعاينه	no -175	unknown -43	yes 219
ورقه لا	no -270	unknown 156	yes 44
وركب*	no -126	unknown 175	yes -164
وركبتي	no -126	unknown 175	yes -164
وزوج*	no -117	yes 129
وزوجي	no -117	yes 129
وساع*	no 48
وسجا*	no 41	unknown -49
وسجل	no -108	yes 127
وسط	unknown 42	yes -57
وسط الطريق	no 46	unknown -61
وسيا*	unknown -44	yes 75
وسياره	no -273	unknown -48	yes 302
وشعل*	no 79	yes -55
وشعلات	no 79	yes -55
وصاف*	no 209	yes -182
وصافي	no 209	yes -182
وصل	no -44	yes 75
وصل الي	no -148	yes 171
وصلا*	no 57	unknown -48
وصلات	no 57	unknown -48
وصلت	yes 75
وصلن*	unknown -44
وضحك	no -155	yes 175
وضرب	no 71
وضرب*	no -90	unknown -46	yes 140
وضربت	no -115	unknown -47	yes 162
وضع	no 103	yes -87
وضعن*	no 128	yes -102
وضعنا	no 128	yes -102
وطاح	no -228	unknown -45	yes 267
وطاح*	no -46	yes 81
وطاحت	no 62
وعاي*	no 56
وعطي*	no -112	yes 141
وعلي*	no -161	unknown -64	yes 215
وعليها	no -161	unknown -64	yes 215
وعمرو	no 92	yes -70
وعند*	no 92	unknown -56
وعندما	no 194	unknown -72	yes -145
وغطا*	no 127	yes -111
وغطاء	no 127	yes -111
وغطاء المحرك	no 127	yes -111
وفجا*	no -112	yes 130
وفجاه	no -112	yes 130
وفي	no -51	yes 67
وقال	no -167	yes 197
وقال ان	no -110	yes 128
وقال*	no -85	yes 107
وقت	no 167	unknown -53	yes -123
وقد	no 49
وقع	no 79	yes -41
وقع ذلك	no 173	yes -144
وقع لي	no -177	yes 201
وقع لينا	no 125	yes -88
وقع هذا	unknown -40	yes 42
وقعا*	no -60	unknown 79	yes -48
وقعات	no -60	unknown 79	yes -48
وقعات ليا	no -77	unknown 157	yes -140
وقعت	no 74
وقعن*	no -86	yes 109
وقعنا	no -86	yes 109
وقعنا المعاينه	no -76	yes 89
وقعنا علي	no -69	yes 82
وقفت	no -158	unknown 130
وقفش	no -285	unknown -45	yes 307
وقلب*	no 220	yes -178
وقلبوا	no 164	yes -145
وكان	no -47	yes 64
وكسر	no -94	yes 116
وكسر*	no 99	unknown -52	yes -48
وكسرت	no 103	unknown -66	yes -45
وكل	no 85	unknown -45
وكل شيء	no 176	unknown -60	yes -126
وكلش*	unknown -65	yes 88
وكلشي	unknown -65	yes 88
وكنا	no -221	unknown 183
وكنت	yes 43
وكيق*	no -177	unknown -51	yes 212
وكيقول	no -177	unknown -51	yes 212
ولا	no -50	yes 75
ولا اصابات	no 233	yes -204
ولا انا	no -97	yes 131
ولا معاينه	no 86	yes -69
ولات	no 83	unknown -69
ولد	no -50	unknown -64	yes 109
ولدي	no 58	yes -65
ولكن	no -43
ولكن ما	no 54
ولم اشعر	no 50
ولم اصب	no 159	unknown -45	yes -122
ولم نملا	no -71	yes 86
ولم نوقع	no -94	yes 114
ولم يحدث	unknown -52
ولم يصب	yes 41
ولم يكن	no 204	yes -177
ولوحه	no -56	unknown -43	yes 91
ولي	no 68	unknown -48
وليد*	no -157	unknown -40	yes 188
وما بغيناش	unknown -46	yes 62
وما شفتش	no 113	unknown -49	yes -67
ومبل*	no 125	yes -115
ومبلغ	no 125	yes -115
ومسا*	no -101	yes 135
ومشا*	no -64	yes 92
ومشي*	no 133	yes -95
ومشيت	no 139	unknown -46	yes -91
ومشينا	no 112	yes -93
ومعا*	no -163	yes 186
وملا*	no -99	yes 113
وملانا	no -58	yes 69
وملانا المعاينه	no -58	yes 69
وملي	no -95	unknown -62	yes 151
ومن	no -84	yes 121
ومن بعد	no -84	yes 121
ومول	no -129	yes 147
ونحن	unknown -41
ونحن في	no -51	unknown -45	yes 91
ونزل	no -134	yes 157
ونزل الماء	no -134	yes 157
ونسي*	no 70
ونسيت	no 141	yes -108
ونص	no 102	unknown -41	yes -60
ونقل	no 143	yes -111
ونقل الي	no 219	unknown -52	yes -180
وهبط	no 174	yes -138
وهرب	unknown -47	yes 50
وهرس	no -117	yes 138
وهرس ليا	no -117	yes 138
وهرس*	no -123	unknown -41	yes 159
وهرسو	no -232	yes 249
وهو	unknown -43	yes 58
وهو يخرج	no -215	unknown -81	yes 258
وهي	yes 40
وهي الان	no 122	yes -102
وهي واقفه	no -221	unknown 147
وواح*	no -69	yes 42
وواحد	no -69	yes 42
ووصل*	no -57	yes 85
ووصلات	no -57	yes 85
ووقع*	no -107	yes 129
ووقعنا	no -140	yes 163
ووقعنا المعاينه	no -140	yes 163
ويده*	unknown -53	yes 50
ويدها	unknown -53	yes 50
ويقو*	unknown -58	yes 98
ويقول	unknown -58	yes 98
يا	unknown -43	yes 70
يا ولدي	no 75	unknown -41
ياخذ*	no 77	yes -57
ياخذوا	no 77	yes -57
ياخذوا شييا	no 77	yes -57
يبدو	no -57	yes 84
يبدو ان	no -95	yes 125
يتاذ	yes 53
يتاذ*	no 122	yes -92
يتاذي	no 122	yes -92
يتبد*	no 137	yes -106
يتحد*	no -175	yes 206
يتحدث	no -175	yes 206
يتضر*	no 130	unknown -50	yes -77
يتضرر	no 69	yes -41
يتعر*	no -182	unknown 167
يتعرض	no -182	unknown 167
يتعرض احد	no -40	unknown -41	yes 72
يتفق*	no 48
يتوقف	no -59	yes 88
يحدث	unknown -52
يخرج	no -215	unknown -81	yes 258
يخلص	no -139	unknown -97	yes 205
يد	no 218	unknown -42	yes -177
يده	no -53	unknown -47	yes 85
يدي	no 66	yes -81
يديه*	no -96	unknown -63	yes 135
يديها	no -96	unknown -63	yes 135
يرجع	no -49	unknown -115	yes 130
يرحم*	no 217	unknown 47	yes -299
يرحمها	unknown 143	yes -157
يرد	unknown -97	yes 42
يرفض	no -183	yes 213
يسرق*	no 125	yes -104
يشتك*	no -80	yes 90
يشتكي	no -80	yes 90
يشتكي من	no -80	yes 90
يشكو	yes 69
يشوف	no -113	yes 139
يصب	no -66	yes 91
يصب احد	no -71	yes 96
يصبه*	no -93	yes 113
يصبها	no -93	yes 113
يصبها شيء	no -93	yes 113
يطال*	no -87	yes 112
يطالب	no -87	yes 112
يعان*	no -90	yes 118
يعاني	no -90	yes 118
يعاني من	no -90	yes 118
يعتر*	no 227	unknown -72	yes -189
يعني	unknown -52	yes 56
يغطي	no -41	unknown 81	yes -77
يقود	no -90	yes 105
يقول	no -80	unknown 80	yes -51
يكبر	no -101	unknown -42	yes 124
يكن في	no -156	yes 177
يكن هناك	no 210	yes -178
يلمس*	no 272	unknown -57	yes -220
يمكن	no 161	yes -125
يملك	no 132	unknown -43	yes -98
ينتب*	no 70	yes -56
ينتبه	no 70	yes -56
ينزف	no -83	yes 119
ينزل	no -189	yes 214
يولم*	unknown -49	yes 41
يوم 12	yes 46
يوم 30	unknown -154	yes 117
يوم 8	no 123	yes -91
يوم 9	no -42	yes 60
يوم الاثنين	no -69	unknown 86
يوم الاحد	no 48
يوم الجمعه	no 155	unknown -43	yes -114
يوم الخميس	no 44
يوم السبت	no -50	unknown -49	yes 98
يوما	no -241	yes 260
يومي*	no 45
يومين	no 45
يونيو 2025	no 95	yes -82
`;
