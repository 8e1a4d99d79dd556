// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -190	blessure -172	bris_de_glace -163	collision -92	degats_des_eaux -172	dommage_materiel -93	evenement_climatique -181	incendie -186	none 132	vandalisme -135	vol -121
#0000	evenement_climatique 69	incendie 53
#000>	dommage_materiel 40
#019>	collision 76
#025>	none 116
#026>	dommage_materiel 69
#200>	dommage_materiel 55	incendie 61
#2019	collision 76
#2025	none 116
#2026	dommage_materiel 69
#3000	autre 118	none -44	vol -55
#300>	degats_des_eaux 48	vol 58
#320>	autre 144	none -86
#4000	dommage_materiel 106
#400>	autre 200	collision -68	none -53
#5000	incendie 43	vol 125
#500>	autre 66	collision -42	dommage_materiel 48
#5200	dommage_materiel 60
#600>	autre 247	collision -133	dommage_materiel -52	none -77
#6500	autre 44	collision -81	dommage_materiel 115
#700>	collision 74
#750>	dommage_materiel 78
#800>	vol 69
#900>	autre 202	collision -68	dommage_materiel -41
#<05>	none 103
#<06>	none 143
#<10>	dommage_materiel 54
#<12>	evenement_climatique 44
#<13>	dommage_materiel -44	incendie 77	none 147
#<14>	autre 99	collision -60	none -49
#<15>	none 122
#<16>	none 54
#<17>	collision 66	none 46
#<18>	bris_de_glace 59	dommage_materiel 87	none -60
#<19>	none 94
#<200	collision -54	dommage_materiel -49	incendie 257	none -64
#<201	autre 185	collision -59	none -54	vol -41
#<202	none 89
#<21>	bris_de_glace 111
#<22>	blessure -42	collision 56	none 111
#<24>	collision 98
#<250	blessure 46	collision -44	dommage_materiel -53	vol 146
#<25>	blessure 41	dommage_materiel -47	none 173
#<26>	bris_de_glace -105	vandalisme 154	vol -69
#<28>	blessure 45	none 107
#<29>	collision 66
#<300	autre 61	degats_des_eaux 51	none -43
#<30>	none 55
#<320	autre 144	none -86
#<400	autre 149	collision -105	dommage_materiel 47	none -49
#<40>	bris_de_glace 110	vandalisme -77
#<45>	none 54
#<50>	blessure 56
#<520	dommage_materiel 60
#<600	autre 174	collision -74	none -48
#<650	collision -64	dommage_materiel 136
#<700	incendie 88
#<71>	blessure 57	dommage_materiel 69
#<780	autre 53	blessure 52	bris_de_glace 65	collision -42	dommage_materiel -56
#<800	vol 59
#<80>	bris_de_glace 94	vandalisme -45
#<900	autre 234	blessure -45	collision -80	degats_des_eaux 47	dommage_materiel -60
#<a7>	bris_de_glace 77
#<ابت	bris_de_glace -50	collision 71	degats_des_eaux 87	dommage_materiel 78	none -77
#<ابد	none 152
#<ابر	dommage_materiel 52
#<ابل	collision -41	none -47	vandalisme 63	vol 76
#<ابن	dommage_materiel 111	none -42
#<ابو	autre 73	blessure -67	bris_de_glace 80
#<ابي	blessure 102	dommage_materiel -47	incendie 58	vandalisme -52
#<اتا	vandalisme 45	vol 75
#<اتح	collision 48
#<اتذ	blessure 44	none 71
#<اتص	collision 58
#<اتع	dommage_materiel 119	none -62
#<اتق	none 116
#<اتك	dommage_materiel 44
#<اتل	dommage_materiel 46	none -56	vandalisme 52	vol -43
#<اتم	collision 71
#<اثا	vandalisme -71	vol 100
#<اثر	collision 46	evenement_climatique 47
#<اثن	dommage_materiel 102
#<اجد	collision -64	vol 175
#<اجر	collision 49
#<اجل	collision 49	dommage_materiel -56	incendie 78	none 62
#<احت	incendie 85
#<احر	blessure 132	collision -73	degats_des_eaux -41	dommage_materiel 92	incendie -40	none -80
#<احس	blessure 44
#<احم	vandalisme 83	vol -62
#<احن	blessure -48	degats_des_eaux 55	dommage_materiel 82
#<احي	vol 41
#<اخت	dommage_materiel 45	none -44	vol 85
#<اخذ	vandalisme 72
#<اخر	collision 46
#<اخض	collision -46	dommage_materiel -56	none -56	vandalisme 247	vol -68
#<اخم	incendie 92
#<اخي	blessure 144	collision -50	dommage_materiel -52	none 48
#<ادر	collision -67	dommage_materiel -48	none 117	vandalisme -74	vol 51
#<ادم	evenement_climatique 102	none -41	vandalisme 40	vol -44
#<ادو	autre 81
#<اذي	bris_de_glace 56	evenement_climatique 44
#<ار>	collision 58
#<ارب	vandalisme 54
#<ارت	autre 51	dommage_materiel 44	none -41
#<ارج	vandalisme 48
#<ارد	blessure 137	collision -112	dommage_materiel -83	incendie 143	none -101	vandalisme -45
#<ارس	autre 162	dommage_materiel -41
#<ارض	evenement_climatique 62
#<ارغ	autre 155	collision -64	none 63	vandalisme -69	vol -44
#<ارف	degats_des_eaux -44	dommage_materiel -46	vandalisme 141
#<ارك	collision 75	degats_des_eaux -40	dommage_materiel 200	evenement_climatique -49	none -111	vandalisme -83	vol -53
#<اري	none 120
#<ازر	collision 93	degats_des_eaux -40	dommage_materiel 72	vandalisme -41	vol -41
#<اسا	autre 80	blessure 133	collision -47	dommage_materiel -42	none -69
#<اسب	none 52
#<است	autre 44
#<اسط	autre 60
#<اسع	collision 42
#<اسف	collision -44	dommage_materiel 81
#<اسق	degats_des_eaux -41	dommage_materiel 128
#<اسم	collision 68	evenement_climatique 58
#<اسو	collision 40	incendie 110	none -68
#<اشا	blessure 53	collision 56
#<اشت	incendie 60	none -45	vol 56
#<اشر	none 79
#<اشع	vol 51
#<اصب	blessure 136	none -44
#<اصر	blessure 75	dommage_materiel -46	none 78
#<اصص	dommage_materiel -47	evenement_climatique 102
#<اصط	collision 88	dommage_materiel 56
#<اصل	bris_de_glace 51	collision 51	vandalisme -43
#<اصي	dommage_materiel 88	none 68
#<اضر	autre 88	evenement_climatique 123	none -72
#<اطف	incendie 100
#<اطل	none 43
#<اظن	none 70
#<اعب	collision 92
#<اعت	none 50
#<اعد	bris_de_glace 95
#<اعط	collision 73	vol 46
#<اعل	bris_de_glace 53
#<اعم	blessure 45	collision 82
#<اغل	bris_de_glace 65	collision -40
#<اغي	blessure 88
#<افر	dommage_materiel -44	evenement_climatique 163	none -68
#<افع	collision -47	none 104	vol 78
#<افه	autre 128
#<اقت	evenement_climatique 62
#<اقد	collision 50
#<اقف	blessure 40	vol 41
#<اقو	vol 48
#<اكا	autre 42	bris_de_glace 96	collision -97	incendie 72	none -55
#<اكث	degats_des_eaux 75	none -45
#<اكد	blessure 72	collision -46	vandalisme 53
#<اكل	autre 45	collision -40
#<اكن	collision 62	none 107
#<اكي	none 173	vol -40
#<الر	none -42
#<الز	bris_de_glace 78
#<الظ	none 55
#<الك	none -44
#<ام>	autre 113	bris_de_glace 103	collision -73	none -107	vandalisme -58	vol 58
#<امت	incendie 61	vandalisme 47
#<امس	none 55
#<امط	degats_des_eaux -47	evenement_climatique 170
#<امي	dommage_materiel -44	vandalisme 45
#<انب	degats_des_eaux 121
#<انت	degats_des_eaux -52	dommage_materiel -45	vandalisme 63
#<انج	collision 86
#<انح	collision 76
#<اند	incendie 92
#<انز	blessure 44	evenement_climatique 51
#<انس	none 50
#<انظ	blessure -43	dommage_materiel -70	none 119	vandalisme -42	vol -54
#<انغ	collision 93	dommage_materiel -46
#<انف	degats_des_eaux 69
#<انق	collision 156	dommage_materiel 77	none -79	vol -43
#<انك	bris_de_glace 65	dommage_materiel 76	none -81	vandalisme -42
#<انن	collision 120
#<انه	evenement_climatique 42
#<انو	collision 53
#<اني	collision 112
#<اه>	collision -81	dommage_materiel -42	none 262	vandalisme -41
#<اود	vol 46
#<اور	collision 53	vol 42
#<اوق	bris_de_glace 60	none 61
#<ايا	blessure 47	none 92
#<ايد	collision 45	dommage_materiel 65	none -51
#<ايض	autre 111	none -109
#<ايف	collision -80	dommage_materiel 178
#<ايق	bris_de_glace 51	incendie 51
#<ايك	autre 73	collision 130	none -40
#<ايم	dommage_materiel 52
#<اين	none 109
#<ايه	collision -41	dommage_materiel -45	none 253
#<ايو	collision -41	dommage_materiel -43	none 285	vol -43
#<باذ	collision 58
#<بار	bris_de_glace 63
#<باس	autre 170	collision -45	dommage_materiel -56	none -120	vandalisme 112
#<باش	dommage_materiel 51	none -48
#<باص	collision 127	none -47
#<باغ	dommage_materiel 85	vol 56
#<باق	collision 64
#<بال	vandalisme 48
#<بان	degats_des_eaux 63
#<باه	collision 40
#<بتر	autre 78	collision 133	vol -55
#<بتس	degats_des_eaux 129
#<بتع	blessure 101	collision 54	degats_des_eaux 57	dommage_materiel -81	incendie -46
#<بثل	vol 103
#<بجد	bris_de_glace -67	collision -61	dommage_materiel 174	vandalisme 41
#<بجن	collision -52	incendie 105	vol 58
#<بحث	autre 210	collision -46	dommage_materiel -50	evenement_climatique -41	none -124
#<بحج	blessure 123	evenement_climatique 91	vandalisme -66
#<بحر	collision -58	dommage_materiel 89	incendie 127	none -65
#<بحي	dommage_materiel 55
#<بخط	collision 145
#<بدا	incendie 82
#<بدر	collision 52	dommage_materiel 54	vandalisme -68	vol 78
#<بدل	incendie 85
#<بدن	degats_des_eaux 48	dommage_materiel 109	evenement_climatique -87
#<بدو	dommage_materiel 65
#<برا	autre 63	vol 60
#<برد	evenement_climatique 156
#<برش	collision 43	vol 49
#<برك	collision -59	dommage_materiel 120	incendie 131	none -102	vandalisme -52
#<برو	blessure -67	bris_de_glace -43	collision -47	dommage_materiel -59	none -119	vandalisme 130	vol 155
#<بري	collision 50
#<بزا	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
#<بس>	dommage_materiel 128
#<بسا	blessure 147	collision -70	dommage_materiel -53	none -74	vandalisme 101
#<بسك	vandalisme 192
#<بسل	incendie 112	none -50
#<بسو	collision 40
#<بسي	collision 74
#<بشا	collision 110	none -48	vandalisme -64	vol 62
#<بشظ	bris_de_glace -69	evenement_climatique 40	vandalisme 112
#<بشك	vandalisme 82
#<بشو	collision 72
#<بصح	autre 82	blessure -56	collision 94	none -66
#<بصر	none 151
#<بطا	autre 90	none -40
#<بطل	blessure -44	collision -60	dommage_materiel 102	vandalisme 113	vol -70
#<بطن	bris_de_glace -46	collision 75	vol 57
#<بطو	collision 59
#<بعر	blessure 53
#<بعص	bris_de_glace -42	collision -73	vandalisme 217
#<بعض	collision 55
#<بعم	collision 201	dommage_materiel -56	none -74
#<بعي	bris_de_glace 113	dommage_materiel -41	none -82	vandalisme 66
#<بغي	autre 72	collision -40
#<بفع	bris_de_glace 107	evenement_climatique 50
#<بقا	dommage_materiel 74
#<بقر	collision 102
#<بقط	collision -83	dommage_materiel 79	none -57	vandalisme 121	vol -102
#<بقع	degats_des_eaux 88	dommage_materiel 92	none -56
#<بقي	blessure 66	collision -48	none 41
#<بكا	incendie -43	none -48	vol 126
#<بكر	bris_de_glace 101	collision -79	none 136
#<بكل	blessure 61	none 62
#<بكي	collision -65	dommage_materiel 131	incendie 42	none -60
#<بل>	none 49
#<بلا	collision 43
#<بلغ	collision -42	vol 155
#<بلو	degats_des_eaux 64
#<بلي	blessure 88	dommage_materiel -51	evenement_climatique 54	none 53
#<بمد	autre -43	blessure 68	evenement_climatique 44
#<بمر	autre 42	vandalisme 81
#<بمع	blessure 173	bris_de_glace -53	collision -76	degats_des_eaux 70	dommage_materiel -77	none -43
#<بمف	collision -68	vandalisme 225	vol -47
#<بمق	vol 81
#<بمن	evenement_climatique 50	vandalisme 112	vol -70
#<بنت	dommage_materiel 52	none -49
#<بنج	degats_des_eaux 64
#<بنز	collision 91
#<بنف	collision 119	degats_des_eaux 57
#<بني	dommage_materiel 61	evenement_climatique 61	none -57
#<به>	degats_des_eaux 41	none 49
#<بها	autre 44	blessure 42	collision -40	degats_des_eaux -48	dommage_materiel 88	none -79	vandalisme -50	vol 45
#<بهو	bris_de_glace 74	collision -40	dommage_materiel -43	vol 105
#<بوا	degats_des_eaux -45	dommage_materiel 40	none -54	vandalisme 141
#<بوح	bris_de_glace 103
#<بوز	collision 92
#<بوش	dommage_materiel 49
#<بول	collision 128	none -43
#<بوم	blessure 105
#<بي>	none 43
#<بيا	autre 44	dommage_materiel 135	none -61
#<بيج	bris_de_glace 95	none -40
#<بيخ	degats_des_eaux -48	dommage_materiel 204
#<بيد	vandalisme -43	vol 95
#<بير	evenement_climatique 71
#<بيس	collision -43	dommage_materiel 67	none -76	vandalisme 68	vol 77
#<بيض	dommage_materiel 64	none -46	vandalisme 44
#<بيط	autre -153	blessure -45	bris_de_glace -53	collision -73	degats_des_eaux -40	dommage_materiel 190	incendie 184	none -186	vandalisme -51	vol -47
#<بيه	dommage_materiel 96	vandalisme 56
#<تاذ	degats_des_eaux 71	incendie 48
#<تار	evenement_climatique 120	vol -62
#<تاع	degats_des_eaux 113	none -46
#<تام	autre 109	none 76	vandalisme -41	vol -44
#<تبا	collision 99	incendie 45
#<تبع	bris_de_glace 78	vol 75
#<تبك	bris_de_glace -45	collision 89
#<تبل	collision -46	degats_des_eaux 228	dommage_materiel -44	none -86
#<تتح	vandalisme 42
#<تجر	blessure -46	bris_de_glace 172	evenement_climatique 43	none -44
#<تجم	incendie 71
#<تجي	degats_des_eaux -58	dommage_materiel -72	incendie 239	none -74	vol -40
#<تحت	degats_des_eaux 56	none -41
#<تحر	dommage_materiel 91
#<تحق	incendie 75	none -40	vandalisme 52
#<تحك	collision 183	none -99	vandalisme -41
#<تحل	autre 47	dommage_materiel -70	evenement_climatique 172	incendie -59
#<تحم	degats_des_eaux 180	dommage_materiel -46	none -45
#<تحي	collision 86
#<تخا	autre 59	collision 112	dommage_materiel -57	none -47
#<تخب	dommage_materiel 140	evenement_climatique 70
#<تخر	collision 45
#<تخس	degats_des_eaux 65	dommage_materiel 46	incendie -41	vandalisme 52	vol -47
#<تخل	bris_de_glace 53	degats_des_eaux 145	dommage_materiel -41	none -55	vandalisme -44
#<تخن	collision -43	incendie 197
#<تخي	collision 77	dommage_materiel -41	none -66	vandalisme -45	vol 100
#<تدخ	collision 90
#<ترا	blessure -47	collision 108	none 140
#<ترج	autre 50	collision 48	none -58	vandalisme 82	vol -44
#<ترق	vol 61
#<ترك	bris_de_glace 52	none -41	vol 88
#<تزح	blessure 126	collision 88	vol -44
#<تسا	degats_des_eaux 56	evenement_climatique 100
#<تسب	bris_de_glace 43	degats_des_eaux 97	dommage_materiel -52	incendie 56	none -47	vandalisme -48
#<تست	blessure -74	degats_des_eaux 47
#<تسج	vol 48
#<تسد	collision 189	degats_des_eaux 88	dommage_materiel -108	none -140	vandalisme -42	vol -45
#<تسر	degats_des_eaux 143	vol 53
#<تسع	autre -54	bris_de_glace 72	dommage_materiel 72
#<تسل	degats_des_eaux 56	dommage_materiel -42	vandalisme 53	vol 45
#<تشت	collision 57	degats_des_eaux 52
#<تشف	collision -84	dommage_materiel -44	none -79	vandalisme -48	vol 289
#<تشق	bris_de_glace 143
#<تشك	collision 63
#<تشو	dommage_materiel 103	incendie 60
#<تصا	collision 68	none -58	vandalisme 114
#<تصب	bris_de_glace -48	dommage_materiel 144
#<تصد	bris_de_glace 242	collision 165	degats_des_eaux -66	dommage_materiel -98	evenement_climatique -54	incendie -43	none -132	vandalisme -57	vol -57
#<تصل	bris_de_glace 79	collision 136	dommage_materiel -100	vandalisme -40	vol -46
#<تصو	collision 85	dommage_materiel 79	vol -51
#<تضر	collision 65	degats_des_eaux 78
#<تطا	degats_des_eaux 78
#<تعا	collision 121	dommage_materiel -46	none -88	vandalisme 115
#<تعث	blessure 189	none -52	vol -41
#<تعر	vol 102
#<تعط	autre 156	collision -69	dommage_materiel 88	none -64
#<تعف	autre -41	blessure 233	collision -100	degats_des_eaux 48	dommage_materiel -46	evenement_climatique -194	none -48	vol -42
#<تعل	autre 225	collision -114	dommage_materiel 44	none -74	vol -43
#<تعو	autre 70
#<تغي	autre 132	vol -58
#<تفا	collision 129
#<تفت	blessure 72	vol 86
#<تفر	bris_de_glace 54	degats_des_eaux 77
#<تفك	degats_des_eaux 95
#<تفل	collision -40	degats_des_eaux -42	dommage_materiel 127	evenement_climatique 43	none -48	vol -41
#<تقب	collision 41	degats_des_eaux 117	incendie -68
#<تقد	none 109
#<تقط	blessure 78	degats_des_eaux 97	dommage_materiel -47	none -80
#<تقف	collision 80
#<تقو	autre 80
#<تكب	dommage_materiel 91	vandalisme 72	vol -107
#<تكس	blessure 66	bris_de_glace 106	none -60
#<تكن	collision 116	dommage_materiel -50
#<تلا	bris_de_glace 42	collision 61
#<تلت	vol 97
#<تلف	autre 74	blessure -45	degats_des_eaux 65	dommage_materiel 55	none -51
#<تلق	bris_de_glace 100	vandalisme -64
#<تلم	bris_de_glace -53	collision 80	vandalisme 77	vol -102
#<تم>	vandalisme 87
#<تما	none 49
#<تمر	blessure 201	dommage_materiel -79	none -60	vol -44
#<تمش	bris_de_glace -43	collision -64	degats_des_eaux -53	dommage_materiel -56	evenement_climatique 114	none -71	vandalisme 143
#<تمن	blessure -56	collision -43	degats_des_eaux -48	dommage_materiel 97	vol 94
#<تنت	bris_de_glace 152	dommage_materiel -78	none -55	vandalisme -56
#<تنف	degats_des_eaux 172	incendie 65	none -52	vol -41
#<تنق	blessure -54	collision -76	dommage_materiel 119	none -54	vol 96
#<تهر	bris_de_glace 59
#<تهز	collision 179	degats_des_eaux 46	dommage_materiel -59	none -47	vol -54
#<توج	vandalisme 79
#<تور	collision 149
#<توص	collision 80	none 49
#<توق	collision 54
#<تول	autre 118	none -70
#<تون	autre 68	collision 117	evenement_climatique -76
#<توي	degats_des_eaux 106	dommage_materiel 59	none -73	vandalisme -55
#<تيز	collision 48
#<تيش	collision 91
#<تيو	degats_des_eaux 104	dommage_materiel 57	incendie -44
#<ثال	vol 61
#<ثان	degats_des_eaux -48	incendie 88	none -42	vol 61
#<ثقب	collision -48	incendie 44
#<ثمن	autre 56
#<جاء	collision -72	degats_des_eaux -53	evenement_climatique 142	vandalisme 55
#<جاب	collision -82	none -48	vandalisme 63
#<جات	degats_des_eaux 53
#<جاج	blessure -45	bris_de_glace 152	collision -45	evenement_climatique -56	vandalisme 170	vol -108
#<جار	dommage_materiel 42
#<جال	none -108	vandalisme -45	vol 212
#<جام	blessure 177	bris_de_glace 132	collision -106	degats_des_eaux -92	dommage_materiel -79	none -52
#<جان	collision 54	vol 62
#<جاي	degats_des_eaux 72
#<جبد	evenement_climatique 100	vol 97
#<جبل	blessure 175	dommage_materiel -41	none -58
#<جبي	vandalisme 70	vol -53
#<جدا	evenement_climatique 50
#<جدت	blessure -107	degats_des_eaux 155	none -46
#<جدر	dommage_materiel 94	none -48	vandalisme 44	vol -52
#<جدي	collision -41	dommage_materiel 69
#<جرب	dommage_materiel 160	none -82
#<جرح	bris_de_glace 44	vandalisme 68
#<جرف	collision -73	evenement_climatique 270	none -50
#<جرو	bris_de_glace 107
#<جري	collision 102	evenement_climatique 63	vol -48
#<جسد	dommage_materiel 41	vol 75
#<جلد	blessure -44	dommage_materiel 235	none -110	vandalisme -56	vol -45
#<جمع	dommage_materiel 86	none -85	vandalisme 99
#<جمي	autre 63	collision 71	none -44
#<جنا	collision 139
#<جنب	collision 67	none -47	vandalisme 57
#<جها	vol 57
#<جهه	bris_de_glace 78	incendie 64	vol -45
#<جوا	degats_des_eaux 44	incendie 93
#<جوج	collision 42
#<جيب	autre 90	none -113	vol 133
#<جيت	collision -66	dommage_materiel 107	none -59	vandalisme 74
#<جيد	autre 49	collision 50	none 58
#<جير	evenement_climatique 64
#<حاد	autre 46	collision 84	none -52
#<حار	blessure 83	collision -70	degats_des_eaux 61	dommage_materiel -49	evenement_climatique -68	none -63	vandalisme 121
#<حاس	vol 113
#<حاف	collision 53
#<حال	collision 96
#<حام	collision 49
#<حاو	vol 173
#<حبس	collision -46	dommage_materiel 189
#<حجر	bris_de_glace 174
#<حجز	autre 41
#<حد>	none -49
#<حدا	collision 43
#<حدث	degats_des_eaux 62
#<حدو	incendie 171
#<حدي	collision 87
#<حرر	vandalisme 49
#<حرف	collision 93
#<حرق	blessure 55	degats_des_eaux -40	dommage_materiel -47	incendie 164
#<حرو	incendie 61
#<حري	incendie 127
#<حزا	bris_de_glace -41	collision 131
#<حسب	collision 94	dommage_materiel 43
#<حسن	bris_de_glace 80	collision -57	degats_des_eaux -46	dommage_materiel -49	evenement_climatique -43	none 224	vandalisme -42	vol -67
#<حسي	collision -58	vandalisme -41	vol 202
#<حصا	blessure 144	bris_de_glace 72	collision -133	none -45	vol 51
#<حصل	dommage_materiel -46	incendie 191	none -53
#<حضر	incendie 40
#<حط>	dommage_materiel 167	none -81	vandalisme -46	vol -54
#<حطي	dommage_materiel 50
#<حفا	evenement_climatique 72
#<حفر	dommage_materiel 159	vandalisme -47
#<حفظ	collision 64	degats_des_eaux 60
#<حفل	collision -43	dommage_materiel 56	none -98	vandalisme -40	vol 160
#<حفي	blessure 51	collision -83	dommage_materiel 64	none -56
#<حقي	autre 64	vol 46
#<حك>	collision 160
#<حكي	bris_de_glace 52	collision 90
#<حلا	collision 109
#<حلي	blessure 75	dommage_materiel 54
#<حما	degats_des_eaux 42	none -47
#<حمر	collision 75	none -46	vandalisme 66
#<حمل	collision -40	evenement_climatique 206
#<حنا	collision 43	evenement_climatique 62
#<حوا	dommage_materiel 92
#<حوض	bris_de_glace 71	collision -41	degats_des_eaux 148	dommage_materiel -44	none -40
#<حول	none 198
#<حي>	degats_des_eaux -45	dommage_materiel 92
#<حيت	vol 45
#<حيث	none -60	vol 151
#<حيد	blessure -99	bris_de_glace 153	collision -97	dommage_materiel -59	none -57	vandalisme -44	vol 127
#<حيط	collision 194	vandalisme -40	vol -62
#<حين	bris_de_glace 48
#<خات	autre 282	collision -73	degats_des_eaux -66	dommage_materiel -77	evenement_climatique -41	incendie -40	none -106	vol 68
#<خار	blessure 50	vol 58
#<خاط	collision 152	none -100	vandalisme -50
#<خال	dommage_materiel 59	evenement_climatique 64
#<خاو	collision 124
#<خاي	degats_des_eaux 63	vandalisme 48
#<خبز	autre -59	vol 167
#<خبط	blessure -48	collision 178
#<خبي	bris_de_glace 114	collision -59	degats_des_eaux 40
#<ختي	incendie 92
#<خدا	vandalisme 45	vol 44
#<خدش	collision 67	vol -44
#<خدم	blessure -50	collision -43	incendie 53	vandalisme -50	vol 86
#<خدو	collision 62
#<خدي	blessure 41
#<خرب	degats_des_eaux 302	dommage_materiel -108	evenement_climatique -129	none -63	vandalisme -81
#<خرج	incendie 44
#<خرط	degats_des_eaux 126
#<خرو	bris_de_glace 55	collision 109
#<خري	degats_des_eaux 50	vandalisme 106
#<خزا	collision -51	dommage_materiel 138	incendie 75	none -44	vol -42
#<خسا	blessure 61	collision -102	incendie 180
#<خسر	collision -51	none -41	vandalisme 86
#<خضا	collision 59	degats_des_eaux -44	dommage_materiel -79	none -52	vandalisme 140
#<خضر	collision 111
#<خطا	blessure 115	collision -41	dommage_materiel -43	none 74
#<خطف	collision -57	vol 190
#<خطي	collision 82	dommage_materiel 108	none -51	vol -50
#<خلا	collision 58
#<خلص	autre 252	blessure 66	collision -51	dommage_materiel -106	none -72	vol -78
#<خلع	collision 43	evenement_climatique 103
#<خلف	collision 67
#<خلي	incendie 87
#<خمس	none -45
#<خنز	collision 85	degats_des_eaux 46
#<خوا	collision -106	dommage_materiel -43	none -46	vol 245
#<خوت	autre 45	degats_des_eaux 42
#<خوي	blessure 41
#<خيا	blessure -71	dommage_materiel 159
#<خير	collision 92	none 113	vol -58
#<خيط	blessure 47	vol 42
#<دا>	collision -66	evenement_climatique 163	vol 40
#<داب	dommage_materiel 48
#<دار	blessure 40	none -45
#<داس	collision 62
#<داع	bris_de_glace 47	collision 62	none 41	vandalisme -62
#<داو	vol 206
#<داي	vol 73
#<دخا	autre 77	collision -64	incendie 129	none -65
#<دخل	collision 47
#<درا	vol 53
#<درت	autre 47	blessure 44
#<درج	blessure 187	collision -47	degats_des_eaux -42	incendie 44	none -40
#<درك	collision 200	vol -91
#<درن	collision 70	none 40
#<دره	autre 52
#<دفع	autre 98	blessure 41	none -65	vol 46
#<دقا	none 71	vol 68
#<دقي	collision 69	evenement_climatique 54
#<دكت	blessure 46	collision -57	dommage_materiel 77	incendie 78
#<دلا	blessure -48	vandalisme 120
#<دم>	collision 66
#<دمي	degats_des_eaux 96	dommage_materiel -48
#<دهس	collision 139	none -41
#<دهن	blessure 94	degats_des_eaux 107	dommage_materiel -50	evenement_climatique -41
#<دوا	collision 60	degats_des_eaux 74
#<دوب	bris_de_glace 182	collision -110	none -82	vandalisme 58
#<دور	vandalisme 100
#<دوز	blessure 165	dommage_materiel -53	none 42
#<دير	dommage_materiel -65	incendie 148	none -69	vandalisme -49	vol -62
#<ديم	none -73	vandalisme 102	vol 104
#<ذاب	collision -43	degats_des_eaux 50	dommage_materiel -41	incendie 133	vol -55
#<ذرا	blessure 60	dommage_materiel -58
#<ذو>	blessure -40	collision -41	dommage_materiel 144	vandalisme -53	vol 52
#<راج	collision 90
#<راح	dommage_materiel 46	vandalisme 40
#<راف	vol 78
#<راك	collision 79
#<ران	vol 98
#<راه	incendie 41
#<راي	collision 47	none 42
#<ربا	vandalisme 72
#<ربع	vol 73
#<ربم	none 93
#<رجع	none -45	vol 44
#<رجل	blessure 76
#<رحت	collision -59	none -60	vol 222
#<رحل	autre 250	blessure 55	collision -43	dommage_materiel -58	none -106
#<رسم	blessure -59	collision -71	dommage_materiel 293	none -145	vol -54
#<رطو	degats_des_eaux 189
#<رغم	autre 131	collision -49	none -78	vandalisme 47	vol -43
#<رفع	blessure -56	vandalisme 40	vol 47
#<رقب	collision 76
#<رقم	collision 40
#<ركا	collision 126
#<ركب	collision 64
#<ركن	collision 168	evenement_climatique -44	none -98	vol 104
#<رمض	degats_des_eaux 83
#<رمو	dommage_materiel -42	incendie 151	none -64
#<روا	collision 114	dommage_materiel -40	vandalisme -52	vol -40
#<روب	collision -46	none 55	vandalisme 106
#<رون	evenement_climatique 40
#<ريا	collision 76	none -40	vandalisme 66	vol -61
#<ريح	degats_des_eaux 91
#<زاج	bris_de_glace 257	none -72	vandalisme -57
#<زال	collision 77
#<زبو	degats_des_eaux 71
#<زجا	bris_de_glace 224	collision -48	dommage_materiel -50	none -52
#<زرب	dommage_materiel 83
#<زرق	none -42
#<زلت	collision 56	none 56
#<زلق	degats_des_eaux 91
#<زما	bris_de_glace 42	degats_des_eaux 74
#<زمي	blessure 92	none -42
#<زوا	autre 175	dommage_materiel -50	evenement_climatique -40
#<زوج	evenement_climatique 42
#<زيا	dommage_materiel 91
#<زيت	dommage_materiel -46	none -61	vol 144
#<ساق	incendie 74
#<ساك	collision -42	degats_des_eaux 122
#<سال	incendie 81
#<سام	autre 67
#<ساي	collision 69
#<سبت	evenement_climatique 40
#<ست>	blessure 50	collision -48	vol 93
#<ستر	bris_de_glace 71	vandalisme 48	vol -57
#<سته	autre -40	blessure 126	dommage_materiel -50
#<ستي	dommage_materiel 148	none -46
#<سجل	vandalisme 92	vol 53
#<سحق	collision 153
#<سخا	degats_des_eaux 150	none -44
#<سخن	autre 156	collision -41	dommage_materiel -44
#<سخو	bris_de_glace 135	evenement_climatique -45
#<سد>	blessure -63	collision -49	degats_des_eaux 120	evenement_climatique 75
#<سدو	bris_de_glace 76	degats_des_eaux 156	incendie -69	vandalisme -80
#<سدي	autre 47	bris_de_glace 161	collision -41	incendie -41
#<سرق	none -43	vol 154
#<سري	blessure 144	collision -85	dommage_materiel -58	incendie -42	none -128	vandalisme -62	vol 153
#<سطح	degats_des_eaux -51	evenement_climatique 117
#<سطل	blessure -57	bris_de_glace 159	collision -72	degats_des_eaux 106	dommage_materiel -76	none -51
#<سفر	autre 130	bris_de_glace 81	collision -58	none -45
#<سقط	blessure 78	collision -50	dommage_materiel 114	none -58	vol -43
#<سقف	degats_des_eaux 55	evenement_climatique 83
#<سقو	blessure 89	collision -69	vandalisme 53
#<سكا	collision -55	vandalisme 164	vol -48
#<سكب	collision -51	none -151	vandalisme 326	vol -58
#<سكت	collision 71	dommage_materiel 51
#<سكر	degats_des_eaux 92	vandalisme 84	vol -41
#<سلا	collision 67
#<سلف	collision 137
#<سلك	blessure -93	bris_de_glace 123	collision 256	dommage_materiel -78	none -76	vandalisme -53	vol -75
#<سلم	dommage_materiel 143	none -54	vandalisme -53
#<سلي	collision 49	none -64
#<سمح	blessure -47	bris_de_glace 94	collision 122	vol -60
#<سمع	vol 55
#<سمي	dommage_materiel 55
#<سنا	blessure 318	collision -162	dommage_materiel -108	none -155	vandalisme -54
#<سنت	degats_des_eaux 79	evenement_climatique 43
#<سنه	blessure 56	collision 53
#<سنو	autre -40	dommage_materiel 93	evenement_climatique 40
#<سني	autre 98	dommage_materiel 59	none -86
#<سوء	collision 56	dommage_materiel -46	vandalisme 74	vol -49
#<سوا	blessure 74
#<سود	incendie 66
#<سور	evenement_climatique 128
#<سوق	collision 104	degats_des_eaux -45	dommage_materiel -40	evenement_climatique 147	none -57	vandalisme -41
#<سول	autre 55	collision -59	vol 193
#<سوي	degats_des_eaux 45	incendie 50	none -51	vol 59
#<سي>	collision -52	dommage_materiel 102	incendie 51
#<سيا	collision 44
#<سير	collision 119	none -46
#<سيم	dommage_materiel 71	none 56	vandalisme -56
#<سين	collision 72	vol 67
#<شات	blessure 64	bris_de_glace 75	collision -73	dommage_materiel -46	vol 80
#<شاح	collision 40
#<شاد	collision 104	degats_des_eaux -43	dommage_materiel 75	incendie 85	none -55	vandalisme -44	vol -64
#<شار	vandalisme 41
#<شاط	bris_de_glace 64	degats_des_eaux -43	dommage_materiel -59	incendie 100
#<شاع	dommage_materiel 55	incendie 127
#<شاف	collision 89
#<شال	collision 56	evenement_climatique 51
#<شب>	degats_des_eaux -54	incendie 191	none -43
#<شبا	blessure -41	collision -55	vandalisme 217
#<شتا	collision -60	dommage_materiel 137	incendie -49	vandalisme 74
#<شتن	none 85
#<شجر	evenement_climatique 93
#<شحا	bris_de_glace 118	collision -42
#<شخص	blessure 56
#<شد>	dommage_materiel 141	evenement_climatique 71	none -74
#<شدا	collision 43	incendie 185	none -64
#<شده	bris_de_glace 128	collision -40	evenement_climatique 61	vandalisme -72
#<شدو	evenement_climatique 42	vol 102
#<شدي	collision 84
#<شرا	dommage_materiel 71	incendie 47
#<شرب	degats_des_eaux 57
#<شرج	bris_de_glace 188	collision -40	degats_des_eaux -66	dommage_materiel -84	vol 50
#<شرخ	bris_de_glace 108
#<شرط	collision 78
#<شرف	collision -42	incendie 46
#<شرك	collision 50	none -41	vol 46
#<شري	blessure 65
#<شظي	blessure -82	bris_de_glace 304	collision -68	none -62
#<شعر	incendie 83
#<شعل	incendie 177
#<شغل	vol 120
#<شفر	collision -53	none -42	vol 232
#<شفن	collision -47	evenement_climatique 50	none -42	vol 115
#<شقت	bris_de_glace 188	collision -71	degats_des_eaux 73	dommage_materiel -43	evenement_climatique -41	none -97
#<شقه	bris_de_glace 81	degats_des_eaux 83	dommage_materiel -40	evenement_climatique 43	none -46
#<شكا	vandalisme 46	vol 61
#<شكر	none 182	vol -43
#<شكو	vandalisme 112
#<شكي	degats_des_eaux 76	vandalisme 70
#<شمع	incendie 115	vandalisme 42
#<شمي	bris_de_glace -43	dommage_materiel -46	incendie 233	none -74
#<شنو	dommage_materiel -40	none 70
#<شها	autre 78
#<شهو	autre 78	none -51
#<شو>	bris_de_glace 88
#<شوا	degats_des_eaux -51	evenement_climatique 130	incendie 58
#<شوف	blessure -71	collision 170	dommage_materiel 50	none -50
#<شي>	vandalisme 73
#<شيء	none 54
#<شيي	vandalisme 71
#<صاح	dommage_materiel 77
#<صار	collision 43	degats_des_eaux 67
#<صاع	evenement_climatique 263	incendie -40
#<صاف	dommage_materiel 51	none 48
#<صال	blessure 109	collision -71	vandalisme 90	vol -76
#<صبح	vandalisme 90
#<صبع	blessure 58	collision -55	degats_des_eaux -53	incendie 89	none -54	vandalisme 61	vol -122
#<صبي	bris_de_glace 94	dommage_materiel 91	evenement_climatique -63	none -44
#<صحا	bris_de_glace 93	dommage_materiel -59
#<صحت	collision 57
#<صحي	none 103
#<صدا	collision 50	vol 124
#<صدر	blessure 69	collision 63
#<صدم	collision 115
#<صدي	autre 152	dommage_materiel 133	none -182	vol -46
#<صرا	bris_de_glace 42	degats_des_eaux 66
#<صرخ	collision 81	incendie 94	none -157	vandalisme -81	vol 114
#<صعد	autre -63	blessure 59	collision -56	dommage_materiel 114	evenement_climatique 56
#<صغي	bris_de_glace 68
#<صفر	bris_de_glace 91	degats_des_eaux 42
#<صلا	collision -52	incendie 82	vol 62
#<صند	collision 48	vol 60
#<صوت	vol 53
#<صور	none 51	vandalisme 67
#<صيف	autre 214	collision -49	dommage_materiel -49	vandalisme -47	vol -49
#<ضاع	autre 190	collision -40	degats_des_eaux 66	dommage_materiel -40	none -62
#<ضحا	bris_de_glace 75
#<ضحك	dommage_materiel 78	none -52
#<ضد>	incendie -41	vandalisme 160	vol -65
#<ضرر	bris_de_glace 106	dommage_materiel 111	evenement_climatique -52	none -63
#<ضري	dommage_materiel 116
#<ضلع	blessure 84	evenement_climatique 82
#<ضلو	collision 184	dommage_materiel -52	vol -53
#<ضهر	collision -50	vandalisme 113
#<ضو>	collision 78	dommage_materiel 146	none -59
#<ضيق	collision 287	dommage_materiel -53	incendie -47	none -65	vandalisme -41
#<طاح	dommage_materiel 97	evenement_climatique 55	none -47	vol -41
#<طار	bris_de_glace 51	evenement_climatique 81	none -46	vol 41
#<طاك	collision 82
#<طاو	dommage_materiel 91	vandalisme 139	vol -96
#<طاي	blessure -88	degats_des_eaux 52	incendie 73	none -44	vol -44
#<طبع	none 70
#<طبي	bris_de_glace 85	collision 50	none -45
#<طحت	blessure 136
#<طرا	autre 90	blessure -101	bris_de_glace 95	degats_des_eaux -42	dommage_materiel -125	evenement_climatique -47	incendie -44	none -87	vandalisme 85	vol -67
#<طرط	degats_des_eaux 143
#<طرف	blessure 56
#<طري	collision 137
#<طفا	collision -51	incendie 186
#<طفل	collision 121
#<طفي	incendie 197	vol -62
#<طلب	blessure 49	degats_des_eaux 42
#<طلع	autre 76	degats_des_eaux 40	none -59
#<طنج	collision 55
#<طوا	blessure -65	degats_des_eaux 214	dommage_materiel -48	vandalisme -60
#<طول	bris_de_glace 87	none -49	vandalisme 62
#<طوم	collision 61	evenement_climatique 45
#<طوي	bris_de_glace -47	collision -78	dommage_materiel 103	vandalisme 99
#<طيا	collision -50	dommage_materiel 94	none -70	vandalisme -51	vol 70
#<طيب	none 87
#<طيح	collision -57	evenement_climatique 152
#<طير	evenement_climatique 159
#<ظهر	blessure 40	dommage_materiel 87	vol -46
#<عار	vandalisme 49
#<عاش	collision -52	none -49	vandalisme 106	vol 66
#<عاص	evenement_climatique 141
#<عال	dommage_materiel 41
#<عام	none -51
#<عاو	incendie 72
#<عاي	dommage_materiel 75
#<عبا	bris_de_glace 102
#<عبد	degats_des_eaux 100
#<عبر	collision 41
#<عجل	collision 70	none -46	vandalisme 56	vol 43
#<عدا	collision 71	none -63	vandalisme 121	vol -55
#<عرب	collision 64
#<عرس	none -93	vandalisme 149
#<عرض	blessure 103
#<عشي	dommage_materiel 81	vandalisme 46
#<عصف	bris_de_glace 74	collision -45	evenement_climatique 127	none -47	vol -57
#<عض>	blessure 237	collision -69	dommage_materiel -56	none -42
#<عضن	blessure 165	collision -57
#<عطا	autre 41
#<عطي	dommage_materiel -42	none -68	vol 183
#<عظم	dommage_materiel 92
#<عفو	degats_des_eaux -101	evenement_climatique 146	none 45
#<عقد	autre 226	none -201	vandalisme 104	vol -59
#<عقر	blessure 202	collision -40	degats_des_eaux -40	dommage_materiel 79	none -64
#<عقل	dommage_materiel -50	none 263
#<علا	autre 100	collision -50	dommage_materiel 44
#<علب	vol 83
#<علق	blessure 191	collision -68	dommage_materiel -90	none -74
#<علم	collision 78
#<عما	blessure 69	bris_de_glace 45	collision -87	vol 65
#<عمد	vandalisme 166
#<عمل	blessure 106
#<عمو	dommage_materiel -73	evenement_climatique 207
#<عمي	collision 127
#<عنا	bris_de_glace 85
#<عنق	vol 94
#<عنه	blessure 125
#<عنو	autre 128	dommage_materiel -41	vandalisme 45	vol -63
#<عني	degats_des_eaux -70	dommage_materiel -47	incendie 102
#<عوج	collision -43	vandalisme 205
#<عود	vol 101
#<عيا	bris_de_glace 110	none -51	vandalisme 44
#<عيد	blessure -48	collision -101	dommage_materiel 42	none -77	vandalisme 198	vol -47
#<عيط	collision 71
#<عين	vol 55
#<عيو	bris_de_glace 187	collision -54	dommage_materiel -52	none -104
#<غاب	collision 144	dommage_materiel -50	incendie 71	none -43
#<غال	collision -44	degats_des_eaux 45	dommage_materiel 116	none -60
#<غاي	collision 86	incendie 69
#<غدا	vandalisme 46
#<غرا	blessure -88	collision 77	dommage_materiel -65	none -95	vandalisme 199	vol -59
#<غرز	blessure 106
#<غرف	collision -40	degats_des_eaux 110	incendie 45
#<غرق	degats_des_eaux 128	evenement_climatique 73
#<غسا	collision -52	degats_des_eaux 221	dommage_materiel -41
#<غسل	collision -43	dommage_materiel 261	evenement_climatique -41	none -139	vol -77
#<غشت	collision 51
#<غطا	none -64	vandalisme 102
#<غلط	collision 86
#<غلف	dommage_materiel 74	vol 89
#<غمر	evenement_climatique 190
#<فات	autre 141
#<فاح	dommage_materiel -48	vandalisme 69
#<فار	collision 62
#<فاز	degats_des_eaux 124
#<فاس	autre 42
#<فاض	degats_des_eaux 203	evenement_climatique 66	none -71
#<فاط	degats_des_eaux 48	dommage_materiel 70
#<فاف	bris_de_glace -44	evenement_climatique 95	vandalisme 73
#<فاك	incendie 54
#<فان	blessure 46
#<فاي	degats_des_eaux 164	dommage_materiel -59	evenement_climatique 89	vol -49
#<فبا	collision 76
#<فبل	collision 41	none -55	vandalisme -81	vol 131
#<فتا	bris_de_glace 81	collision -48	dommage_materiel 210	none -54	vandalisme -159
#<فتر	collision 75
#<فتش	blessure -47	bris_de_glace 162	collision -59	degats_des_eaux -66	incendie -42	none -50	vol 88
#<فتض	collision -40	evenement_climatique 176
#<فتو	blessure 123	evenement_climatique 86
#<فثق	evenement_climatique 96
#<فجر	collision -60	vandalisme -41	vol 160
#<فحا	bris_de_glace -51	evenement_climatique 60
#<فخد	collision 61	evenement_climatique 68
#<فدا	bris_de_glace -107	degats_des_eaux -40	dommage_materiel 278	incendie -54
#<فدر	dommage_materiel 63
#<فرا	collision 110
#<فرق	bris_de_glace 102	collision 49	none -44
#<فرن	degats_des_eaux -47	evenement_climatique 97	none -40	vandalisme 81
#<فسا	blessure 59	degats_des_eaux 95
#<فسو	blessure 143	collision -56	incendie 82
#<فصد	collision 79
#<فضل	none 111
#<فطا	autre 84	vol -89
#<فطر	collision 129
#<فطن	blessure 42	collision 61
#<فطو	collision 49	vol 94
#<فظه	bris_de_glace -44	collision -135	evenement_climatique 75	vol 204
#<فعل	collision -57	none -42	vandalisme 145	vol -49
#<فعي	dommage_materiel 95
#<فغم	degats_des_eaux 159	evenement_climatique -60
#<فقت	dommage_materiel -49	incendie 89	none -43	vol 95
#<فقد	autre 110	collision 84	none -69	vandalisme 41	vol -68
#<فقن	collision 96
#<فكر	blessure 94	dommage_materiel -48	none 134	vol -49
#<فكس	blessure 43	bris_de_glace 85	collision -42	vandalisme 55
#<فكل	bris_de_glace 147	none -89
#<فلا	bris_de_glace 59	dommage_materiel 50	none -42	vandalisme 57
#<فلم	vol 50
#<فلو	bris_de_glace 94	collision 116	none -55
#<فما	blessure 89	collision -76	dommage_materiel -114	none -63	vandalisme -76	vol 247
#<فمح	incendie 101
#<فمر	collision 143	none 69
#<فنا	collision -48	dommage_materiel 159	none -132	vandalisme 48
#<فنص	collision -105	vandalisme -48	vol 256
#<فها	autre 47	none 112
#<فوا	blessure 95	collision 82	dommage_materiel -40
#<فور	vol 44
#<فوس	autre 42	collision 93	degats_des_eaux -46	dommage_materiel 56
#<فوق	degats_des_eaux 44
#<فون	blessure -85	dommage_materiel 174	none -44
#<فيا	blessure 53	collision 75
#<فيت	bris_de_glace 322	collision -48	degats_des_eaux -44	dommage_materiel -77	incendie -43	none -135	vandalisme -47	vol -115
#<فيد	bris_de_glace 48	collision 90	incendie 44	vandalisme -53
#<فيض	degats_des_eaux 104	dommage_materiel -66	evenement_climatique 88	none -56	vol -41
#<فيك	none 207
#<فيل	dommage_materiel 58	none -45	vol 52
#<فين	autre 43	vol -43
#<فيي	collision 176	none -59	vandalisme -62
#<قاد	blessure 57	collision 47
#<قاس	collision 210	incendie -71	none -131
#<قاص	blessure -57	collision 62	vol 132
#<قاط	blessure -49	dommage_materiel -70	none 240	vandalisme -59	vol -67
#<قاي	collision 62
#<قبل	none 51
#<قبو	dommage_materiel -40	evenement_climatique 75	incendie 119	vol -41
#<قد>	bris_de_glace 60	incendie 41
#<قدا	vol 64
#<قدر	incendie 57	vol 77
#<قدم	vol 56
#<قدي	bris_de_glace 75	none -52
#<قرا	dommage_materiel 88	none 40	vol -78
#<قرب	collision 61
#<قرر	collision 189
#<قري	collision 44	vol 52
#<قسم	collision 139	dommage_materiel -41	vol -40
#<قصد	autre 63	bris_de_glace 102	collision -48	dommage_materiel 57	none -70
#<قطع	collision -40	none -56	vandalisme 59
#<قف>	collision 154	dommage_materiel -43
#<قفل	dommage_materiel 60	vandalisme -51	vol 76
#<قلب	collision -48	vandalisme 101	vol 55
#<قلت	collision 51
#<قلع	blessure 66	collision -65	dommage_materiel -60	evenement_climatique 84	none -77	vandalisme 135	vol -44
#<قلي	none 135
#<قني	bris_de_glace 134	collision -80	degats_des_eaux -47	incendie 149	none -60
#<قول	collision -78	none -43	vol 168
#<قوي	dommage_materiel 69	evenement_climatique 55	incendie 44
#<قيد	evenement_climatique 120
#<قيم	autre 88	none -50	vol 40
#<كاب	none -50	vandalisme -48	vol 191
#<كات	blessure -69	vandalisme 93
#<كاح	blessure 141	collision -77	dommage_materiel 72	none -48
#<كار	collision 64
#<كاط	collision 53	incendie 42
#<كاع	none -78	vandalisme 188
#<كام	none -51
#<كاي	vandalisme 43
#<كبا	collision -99	degats_des_eaux -75	none -77	vol 271
#<كبر	bris_de_glace 43	collision 120	vol -43
#<كتا	degats_des_eaux 52	dommage_materiel -60	none -59	vandalisme 178
#<كتج	blessure -42	collision 83	dommage_materiel 75	none -45
#<كتخ	bris_de_glace -50	collision -98	dommage_materiel -91	evenement_climatique -41	incendie 80	none -85	vandalisme 173	vol -66
#<كتد	collision 91	evenement_climatique 48
#<كتر	autre 153	blessure -54	collision 71	dommage_materiel -99	none -45	vol 40
#<كتس	evenement_climatique 41	incendie 60
#<كتش	collision 65
#<كتع	autre 48	collision 124	degats_des_eaux 44	none -44
#<كتغ	dommage_materiel 52
#<كتف	blessure 50
#<كتق	collision -49	dommage_materiel 54
#<كتك	none -49	vol 112
#<كتن	bris_de_glace 172	collision -46	dommage_materiel -73	incendie 81	none -56	vandalisme -61
#<كحا	blessure 57	degats_des_eaux 52
#<كحل	incendie 165
#<كدم	collision 48	degats_des_eaux 90
#<كذل	collision 54	none 100
#<كرا	collision -65	dommage_materiel -80	evenement_climatique 98	vol 94
#<كرس	autre 149	bris_de_glace 62	collision -153	dommage_materiel 141	evenement_climatique -40	none -141	vandalisme -69	vol -61
#<كرش	collision 64
#<كره	evenement_climatique 88
#<كري	autre 156	collision -121	degats_des_eaux -120	dommage_materiel 190	evenement_climatique -45	incendie -54	none -121	vandalisme -72	vol -69
#<كسر	vandalisme 58
#<كسي	autre 203	collision 95	none -73	vol -58
#<كل>	vandalisme 56
#<كلا	collision 45	dommage_materiel 63	vol -41
#<كلب	autre 51	blessure 79	none -47
#<كلش	incendie 65
#<كلم	vandalisme 107	vol -66
#<كله	dommage_materiel 42	evenement_climatique 41
#<كلو	bris_de_glace 80	collision -44	dommage_materiel -48
#<كلي	blessure 49	dommage_materiel -40	vol 44
#<كم>	autre -64	collision -40	none 211
#<كما	collision 61	incendie 44	vandalisme 45
#<كمل	incendie 42	vol 66
#<كنا	evenement_climatique 72
#<كنب	blessure 71	bris_de_glace 76	dommage_materiel -72
#<كنج	blessure -58	collision -74	degats_des_eaux -41	dommage_materiel 256
#<كنح	autre 44	blessure 40	collision -43	evenement_climatique 45
#<كنخ	collision -86	degats_des_eaux -51	dommage_materiel 175	incendie 104	none -42
#<كند	autre 82	dommage_materiel 86	none -76	vol -41
#<كنر	bris_de_glace -72	collision 52	dommage_materiel 116
#<كنس	blessure 40	bris_de_glace 73	degats_des_eaux 46	dommage_materiel -40
#<كنش	collision 76	dommage_materiel 43
#<كنع	vol 105
#<كنف	bris_de_glace 58	collision -41	degats_des_eaux 202	evenement_climatique -85	incendie -44	none -41	vol -40
#<كنك	blessure -56	collision 297	dommage_materiel -66	evenement_climatique -97	vol -82
#<كنم	blessure -61	bris_de_glace 147
#<كنو	vol 82
#<كهر	incendie 94
#<كور	degats_des_eaux 49
#<كول	blessure 154	bris_de_glace -66	collision 60	degats_des_eaux -50	dommage_materiel 104	incendie -40	none -135	vandalisme -97	vol -81
#<كوم	collision -65	vol 170
#<كون	collision 96
#<كي>	vandalisme 48	vol 70
#<كيب	collision 52	dommage_materiel -42	vandalisme 54
#<كيت	bris_de_glace 56	none -40	vandalisme 42
#<كيج	collision -44	degats_des_eaux 54	vandalisme 40
#<كيح	collision 52
#<كيخ	autre 89	blessure -43	collision -50	dommage_materiel -59	none -98	vandalisme 64	vol 97
#<كيد	blessure 74	incendie 72	none -40	vol -60
#<كير	autre 129	collision 68	evenement_climatique -79	none -71	vandalisme 43	vol -46
#<كيس	blessure 54	bris_de_glace 45
#<كيش	bris_de_glace 41	vandalisme -40
#<كيص	degats_des_eaux 58	dommage_materiel 107
#<كيض	collision 61	vandalisme 63
#<كيط	blessure -41	dommage_materiel 100	vol -56
#<كيع	collision 108	degats_des_eaux 48
#<كيف	none 64
#<كيق	blessure 102	degats_des_eaux 45	vandalisme -41
#<كيك	collision -50	degats_des_eaux 66	incendie 43	vandalisme 61
#<كيل	blessure 57	dommage_materiel 49	none -42	vandalisme -48
#<كين	blessure 104	dommage_materiel -65
#<كيه	blessure 230	collision -134	dommage_materiel -68	incendie 54	none -192
#<كيو	degats_des_eaux 51	dommage_materiel -52	vandalisme 52
#<لا>	none 62
#<لاب	collision 80	none -41
#<لاح	bris_de_glace 51
#<لاخ	bris_de_glace 75	incendie 50
#<لاز	collision 145	none -60
#<لاس	autre 102	collision 53	none -52
#<لاص	blessure 59	dommage_materiel -41	none -49	vol 128
#<لاض	collision -53	degats_des_eaux 121
#<لاف	bris_de_glace 125	degats_des_eaux 53	dommage_materiel -50	evenement_climatique 60	none -92	vandalisme -45
#<لال	none 133
#<لان	none -48	vol 83
#<لاو	blessure 159	collision -64	dommage_materiel -55	none -45	vol -45
#<لاي	bris_de_glace 56	none -60	vandalisme 118	vol -52
#<لبا	bris_de_glace 240	evenement_climatique -63	none -43
#<لبل	blessure 116	bris_de_glace -53	collision -90	dommage_materiel 243	evenement_climatique -41	none -93	vol -60
#<لبن	evenement_climatique 66	vol 50
#<لبو	collision 63	vol 72
#<لبي	bris_de_glace -44	collision -86	none -96	vandalisme 183	vol -102
#<لتح	dommage_materiel -42	incendie 138	none -48
#<لتر	degats_des_eaux 130	none -48	vol 97
#<لحا	blessure 55	dommage_materiel 54	vol -41
#<لحد	degats_des_eaux 47	evenement_climatique 124
#<لحظ	collision -42	vandalisme 91
#<لحق	collision 166	vandalisme -45
#<لدا	autre 59	collision 87	vol -55
#<لرج	collision 120	evenement_climatique -40
#<لست	dommage_materiel -55	none 178
#<لسع	blessure 175	collision -46	degats_des_eaux -41	dommage_materiel -47	incendie 66	none -46
#<لسه	blessure -44	collision 73	degats_des_eaux 72	dommage_materiel -49	none -66	vol 50
#<لسي	autre 116	bris_de_glace 55	collision -51	none -64
#<لصق	blessure -74	bris_de_glace -61	collision 333	degats_des_eaux -51	evenement_climatique -57	incendie -52	none -121	vandalisme -97	vol -74
#<لصو	none -40	vol 136
#<لطي	collision 77	degats_des_eaux 48
#<لعب	blessure 185	bris_de_glace -52	collision -82	degats_des_eaux -45	dommage_materiel 175	incendie -46	none -182	vandalisme -97	vol -45
#<لعر	collision -101	dommage_materiel 165	evenement_climatique 110	none -96	vandalisme -75	vol -89
#<لعش	collision 133	none -46
#<لعن	collision -48	degats_des_eaux 91	incendie 90	vol -67
#<لغي	autre 249	bris_de_glace -42	collision -75	none -114	vandalisme -45
#<لفو	collision -75	degats_des_eaux 134	none -58	vol 107
#<لقا	collision 74	vandalisme -45
#<لقي	none -43	vol 79
#<لكر	collision 80	vol 74
#<للا	dommage_materiel 76
#<للت	none 84	vol -74
#<للج	collision -43	dommage_materiel 87
#<للح	autre 66	collision 55	degats_des_eaux 77	none -76
#<للخ	degats_des_eaux 110
#<للر	collision 81
#<للز	blessure -49	dommage_materiel -62	evenement_climatique 72	vandalisme 127	vol -54
#<للس	none -41	vol 49
#<للش	bris_de_glace 93
#<للص	degats_des_eaux 112	evenement_climatique -51
#<للط	blessure 145	dommage_materiel -64
#<للع	collision -61	dommage_materiel 115
#<للف	bris_de_glace 85	collision -96	dommage_materiel 45	none -76	vol 90
#<للق	collision -67	dommage_materiel -44	none -44	vandalisme 143
#<للم	dommage_materiel 75
#<للو	collision 58	degats_des_eaux -40	incendie 46
#<للي	bris_de_glace 46
#<لما	autre 79	blessure -48	degats_des_eaux 79	dommage_materiel -50	incendie 41	none -110
#<لمس	bris_de_glace 88
#<لنا	collision 73	dommage_materiel -42	none -51	vandalisme 71	vol -79
#<له>	bris_de_glace 83
#<لها	autre -81	blessure 92	bris_de_glace 141	collision -45	dommage_materiel -54	none -79
#<لوا	autre 47
#<لوج	collision 94
#<لوح	bris_de_glace 49
#<لور	collision 82
#<لوط	collision 72	incendie 107	vol -44
#<لون	collision 140	degats_des_eaux -74	dommage_materiel 100	none -61	vol -45
#<ليا	none -42
#<ليس	dommage_materiel -42	none 244	vandalisme -43
#<ليك	collision 73
#<لين	autre 48
#<ليه	dommage_materiel 41
#<ليو	dommage_materiel 107	vol 55
#<ماء	degats_des_eaux 139	dommage_materiel -41	evenement_climatique 41
#<ماب	blessure 119
#<مات	dommage_materiel 93	none -44
#<ماج	blessure -53	bris_de_glace 291	none -211	vandalisme -48	vol -46
#<ماد	collision -44	dommage_materiel -60	none -119	vandalisme 196
#<ماذ	none 99
#<مار	collision 81
#<ماز	none 56	vol 53
#<ماس	bris_de_glace -42	incendie 68	vandalisme 142	vol -76
#<ماص	collision -53	none -43	vandalisme 158
#<ماع	autre 81	collision 61	none -59	vandalisme 51	vol -55
#<ماف	collision 48
#<ماك	evenement_climatique 48
#<مال	degats_des_eaux 105
#<مام	collision 97	incendie -45	none -60	vol 47
#<مان	collision 360	dommage_materiel -87	none -117	vandalisme -50	vol -94
#<ماو	bris_de_glace -40	collision 116	degats_des_eaux -54	dommage_materiel 74	incendie 57	none -62	vol -57
#<ماي	none 51	vol 46
#<مبا	blessure 47	vandalisme 40
#<مبل	degats_des_eaux 134
#<متا	collision 77
#<متج	degats_des_eaux 67
#<متر	evenement_climatique 92
#<متش	collision 55	degats_des_eaux 92	none -40	vandalisme -48
#<متص	degats_des_eaux 60
#<متع	bris_de_glace 97	collision -47	degats_des_eaux -54	dommage_materiel -64	evenement_climatique 128	none -68	vol -65
#<متف	collision 59	degats_des_eaux 78	none -57
#<متق	degats_des_eaux 92
#<متو	blessure 41
#<متي	autre 47	none 77
#<مثق	dommage_materiel -84	vol 126
#<مثل	blessure 105	evenement_climatique 71	none -49
#<مجا	collision 43	dommage_materiel -46	none -41	vandalisme 138
#<مجر	none -42	vandalisme 46
#<مجه	none -50	vandalisme 231	vol -45
#<مجو	vol 52
#<محا	bris_de_glace 53	vandalisme -57	vol 83
#<محت	incendie 135	none -44
#<محد	incendie 72
#<محر	incendie 132
#<محط	vandalisme 49
#<محف	collision -118	none -111	vandalisme 120	vol 157
#<محل	degats_des_eaux 68
#<مخب	evenement_climatique 78	vol 50
#<مخد	vandalisme 119
#<مخر	none -41	vandalisme 143
#<مخز	incendie 158
#<مخل	autre 58	none -51
#<مدا	degats_des_eaux 72	dommage_materiel 47
#<مدخ	dommage_materiel 47
#<مدر	collision 40	none -104	vandalisme 202	vol -83
#<مدك	collision 163
#<مدي	dommage_materiel 51	evenement_climatique 55
#<مرا	bris_de_glace 42	collision 54	none -41
#<مرب	collision -106	dommage_materiel 169	vol 89
#<مرت	collision 42
#<مرج	collision 64	none 73
#<مرح	none 50
#<مرس	none -45	vol 78
#<مرض	degats_des_eaux 176	evenement_climatique -80
#<مرف	autre 133	dommage_materiel -40	none -62	vol 81
#<مرك	vandalisme 95
#<مره	autre 96	none -49
#<مري	autre 101	blessure -43	degats_des_eaux 72	dommage_materiel -48
#<مزر	dommage_materiel 90	evenement_climatique 41	vol -63
#<مزه	dommage_materiel 96
#<مزي	collision 74	none 68
#<مسا	none 70
#<مسد	blessure 81	collision -48	degats_des_eaux 97	none -48
#<مسر	collision 50	vol 81
#<مسك	blessure 88
#<مسل	vol 96
#<مسن	collision -119	vandalisme 49	vol 189
#<مسو	collision 77	dommage_materiel -43	none 165	vol -59
#<مسي	collision 57	degats_des_eaux 50
#<مش>	blessure -40	dommage_materiel 94	vandalisme 77	vol -66
#<مشا	none -48
#<مشع	collision -85	dommage_materiel -40	incendie 265	none -61	vol -43
#<مشق	blessure -69	collision 154	vandalisme -43
#<مشك	degats_des_eaux 49	vandalisme 90
#<مشي	vandalisme 45	vol 50
#<مصا	dommage_materiel -40	none -44	vandalisme 99
#<مصب	collision 126	none -46
#<مصد	degats_des_eaux 149
#<مصن	collision 195	vandalisme -55
#<مضر	none -61	vandalisme 235	vol -53
#<مطا	autre 207	dommage_materiel -55	none -69
#<مطر	collision -50	degats_des_eaux 56	dommage_materiel 151	evenement_climatique 50	none -77
#<مطع	blessure 153	collision 73	dommage_materiel -43	none -158
#<معت	bris_de_glace 44	collision -53	dommage_materiel 163
#<معر	collision -43	dommage_materiel 103
#<معص	blessure 109
#<معط	dommage_materiel -42	none -84	vol 195
#<معق	collision 125
#<معل	evenement_climatique 76
#<معن	none 90	vandalisme 85
#<معه	collision -48	vandalisme 97
#<معو	blessure 99	dommage_materiel -73	none -67	vandalisme 159	vol -86
#<معي	bris_de_glace 54
#<مفا	autre 51	dommage_materiel 102	none -52
#<مفر	collision -50	dommage_materiel 52	vandalisme 82
#<مفش	vandalisme 117
#<مفي	bris_de_glace 45	collision 109
#<مقد	collision 93
#<مقص	collision -55	none -41	vandalisme 138
#<مقط	blessure 71	incendie -61	none -45	vol 75
#<مقف	bris_de_glace 69	vandalisme 47
#<مقل	collision -54	none -40	vandalisme 158
#<مقي	incendie 107	none -48
#<مكا	autre 59	collision 59
#<مكت	dommage_materiel 113	none -44	vol -41
#<مكر	collision -52	dommage_materiel 91	vandalisme -47	vol 109
#<مكس	collision 58	vandalisme 44
#<مكش	blessure 49	collision 52	evenement_climatique 62	none -50
#<مكن	bris_de_glace 40
#<ملء	collision 69
#<ملت	vol 59
#<ملث	vandalisme 98	vol 57
#<ملف	none 135	vol -41
#<ملك	collision 57	dommage_materiel 191	evenement_climatique -47	none -60	vandalisme -42	vol -70
#<ملو	bris_de_glace 179	collision 96	dommage_materiel -60	none -104
#<ملي	vol 75
#<ممر	collision 94	vandalisme -42
#<ممك	autre 92	degats_des_eaux 61	incendie -48	none 77	vol -77
#<منت	none 42
#<منذ	autre 52
#<منز	vandalisme 104
#<منع	collision 96
#<منف	degats_des_eaux 60
#<منك	autre 206	dommage_materiel -47	none -51
#<منو	degats_des_eaux 45
#<مني	dommage_materiel 62
#<مهر	collision 84	none -60	vandalisme 57
#<مهن	dommage_materiel 96
#<مو>	incendie 60
#<موا	none 67	vandalisme 89	vol -44
#<موج	dommage_materiel -44	vandalisme 49	vol 72
#<موخ	collision 116
#<مور	bris_de_glace 41	collision 82	vandalisme -41
#<موط	collision 46	vol 77
#<موظ	none 57	vol 74
#<موع	bris_de_glace 75
#<موق	collision 91	vol 60
#<موك	autre -52	blessure -43	bris_de_glace -45	dommage_materiel -100	none 256	vandalisme -68	vol -64
#<مول	collision 72
#<مون	dommage_materiel 101
#<ميا	collision 92	degats_des_eaux 92	none -42
#<ميت	vandalisme 74
#<مير	dommage_materiel 178	incendie -48
#<مين	collision 43	dommage_materiel 65
#<ميه	autre -40	degats_des_eaux -65	dommage_materiel -43	none 225	vandalisme -48
#<نار	vol 49
#<ناز	blessure 50	collision 46
#<ناس	degats_des_eaux -42	vol 203
#<ناض	dommage_materiel 133
#<ناع	vol 65
#<ناف	bris_de_glace 177	degats_des_eaux -45	none -40
#<نان	collision 66
#<ناي	vol 112
#<نبد	incendie 103
#<نتر	vol 135
#<نتص	collision 52
#<نتع	bris_de_glace 47	collision -65	dommage_materiel 83
#<نتف	blessure 50	collision 83	none -40
#<نتو	collision -76	dommage_materiel 131
#<نجا	collision 44	incendie 79
#<نجم	bris_de_glace 163
#<نجي	blessure 79
#<نحت	evenement_climatique 44	incendie 60
#<نحر	degats_des_eaux 40
#<نحن	none -47
#<نحو	collision 50
#<نحي	bris_de_glace 169	evenement_climatique -92	none -44
#<نخر	dommage_materiel -42	vandalisme 117	vol 72
#<نخل	blessure -40	bris_de_glace 134	collision -48
#<نزل	collision 50
#<نزي	evenement_climatique 47
#<نست	evenement_climatique 55
#<نسخ	autre 211	none -111	vandalisme -46
#<نسو	none 96
#<نسي	autre 101	dommage_materiel 62	none -47
#<نشر	blessure 112	collision -81
#<نشل	collision -42	none -63	vandalisme -41	vol 247
#<نشو	blessure 68	bris_de_glace 40	collision -104	vol 151
#<نص>	blessure 53
#<نصب	evenement_climatique 41
#<نصر	incendie 56	vol 49
#<نصف	evenement_climatique 68
#<نصل	bris_de_glace -43	dommage_materiel 42	evenement_climatique 57	vandalisme 48
#<نصي	autre 199	collision -42	vol -100
#<نطل	bris_de_glace 128
#<نظا	autre 42	collision -47	degats_des_eaux 87	dommage_materiel 74	incendie -85
#<نعا	degats_des_eaux 53
#<نعر	autre 54	none 69
#<نعس	degats_des_eaux 50	incendie 107	none -41	vol -44
#<نعل	bris_de_glace 122
#<نعم	none 146
#<نعي	dommage_materiel 48
#<نفس	incendie 90
#<نفق	degats_des_eaux 47
#<نقد	blessure -40	collision 67
#<نقر	bris_de_glace 57	collision 112	none -46	vol -50
#<نقط	degats_des_eaux 42
#<نقل	dommage_materiel 146
#<نقو	degats_des_eaux 86	vol 96
#<نكت	collision 47	none 109	vol -41
#<نكن	vol 80
#<نلب	blessure 159
#<نمر	collision 68	vandalisme 50
#<نمش	autre 87	degats_des_eaux 52	evenement_climatique -45	none -55	vol 74
#<نهر	bris_de_glace -45	evenement_climatique 110
#<نهض	none 106
#<نوق	collision 55
#<نوم	collision 61	degats_des_eaux 155	dommage_materiel -60
#<نون	dommage_materiel 44
#<نيا	degats_des_eaux -47	vol 63
#<نيس	autre -95	dommage_materiel 96
#<نيف	bris_de_glace 48	collision 181	none -43	vandalisme -51	vol -64
#<هاب	collision 65	degats_des_eaux 95
#<هات	collision 53	dommage_materiel 71	vol 43
#<هال	autre 60	blessure 58	collision -62	degats_des_eaux -61	dommage_materiel -82	none -50	vandalisme 169
#<هبت	evenement_climatique 111
#<هبط	degats_des_eaux 47	none -58
#<هذا	none 79
#<هذه	none -41	vol 145
#<هرب	collision 76	evenement_climatique 40
#<هرس	collision -66	dommage_materiel 46	vandalisme 203
#<هز>	collision 95	evenement_climatique -44	vol 71
#<هزا	collision -67	vandalisme 89	vol 71
#<هزو	dommage_materiel -43	vandalisme 118
#<هضر	vandalisme 117	vol -46
#<هكا	collision -119	evenement_climatique 110	vol 136
#<هكت	collision -47	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 151	incendie 43	none -57	vandalisme 60	vol -52
#<هل>	autre 90	none 69
#<هما	collision 183	dommage_materiel -41	none -54
#<ههه	collision 74	dommage_materiel 56
#<هو>	none 76
#<هوم	collision 155
#<هي>	collision 69
#<وات	autre 132	bris_de_glace 80	collision -58	none -114	vandalisme -40	vol -44
#<واج	none -50	vandalisme 134	vol -49
#<واخ	vol 113
#<واد	degats_des_eaux 112
#<وار	autre 44
#<واس	incendie 41
#<واش	autre 128
#<واص	collision 40
#<واض	autre 92	blessure -64	dommage_materiel 122	evenement_climatique -86	incendie -67	none -47
#<واع	dommage_materiel 44
#<واف	degats_des_eaux 74
#<واق	collision 101	none -41
#<واك	autre 92	collision -51	dommage_materiel 184	none -100
#<وام	collision 76	incendie 93
#<وبا	blessure -43	collision 85	dommage_materiel 51
#<وبخ	collision 164	evenement_climatique 40
#<وبط	autre 47	vol 85
#<وبع	none -57	vandalisme -54	vol 114
#<وبغ	blessure 55	dommage_materiel 94	vol -41
#<وبق	autre 49	degats_des_eaux 49	dommage_materiel -51
#<وبل	collision 46	vol 77
#<وبو	collision 95	dommage_materiel -43	incendie 94	none -48
#<وبي	collision 80
#<وتا	collision 46
#<وتب	blessure 152	degats_des_eaux -45	dommage_materiel -60	evenement_climatique 124	none -66
#<وتح	degats_des_eaux 61	dommage_materiel 43	none -40	vandalisme 55	vol -41
#<وتر	blessure 135	none -76	vol 79
#<وتس	blessure 119	bris_de_glace -41	collision -139	degats_des_eaux -50	dommage_materiel -47	evenement_climatique 102	none -41	vandalisme -50	vol 94
#<وتش	bris_de_glace 245	evenement_climatique -57	none -53
#<وتض	degats_des_eaux 87
#<وتع	collision -41	dommage_materiel 83	vol 96
#<وتف	bris_de_glace 115	collision -85	evenement_climatique 105	vol -43
#<وتق	collision 131
#<وتك	blessure -67	bris_de_glace 70
#<وتل	blessure 79	bris_de_glace -58	dommage_materiel 84
#<وته	dommage_materiel 60
#<وتو	autre 95	dommage_materiel 77	none -41
#<وجا	collision 40
#<وجد	vandalisme 82
#<وجر	blessure -48	vandalisme 105
#<وجع	collision 66
#<وجه	blessure 51	vandalisme 53
#<وجو	incendie 70	vol 81
#<وجي	collision 97	none -51	vol 76
#<وحت	none -43	vol 148
#<وحد	bris_de_glace 99	none -51
#<وحر	dommage_materiel 55	incendie 119
#<وحط	evenement_climatique 83	vandalisme 94	vol -79
#<وحك	blessure -95	collision 113	dommage_materiel 104	vandalisme -53
#<وحم	evenement_climatique 42	incendie 40
#<وحن	collision -54	degats_des_eaux 107	dommage_materiel -45	vol 62
#<وحي	evenement_climatique 45
#<وخا	collision -49	vandalisme 161	vol -46
#<وخت	dommage_materiel -45	evenement_climatique 89	incendie 89
#<وخد	dommage_materiel 122	vol 68
#<وخر	collision 47	incendie 45
#<وخز	vol 51
#<وخس	degats_des_eaux 83
#<وخل	none -40	vol 126
#<وخم	blessure 44
#<ودخ	collision 88	evenement_climatique 45
#<ودر	autre -43	blessure -54	bris_de_glace -60	collision -116	degats_des_eaux -149	dommage_materiel 185	evenement_climatique -49	incendie 139	none -156	vandalisme -97	vol -59
#<ودف	autre 57	vandalisme 48
#<ودم	evenement_climatique 113
#<ودن	collision -67	evenement_climatique 96	vandalisme 87
#<ودو	blessure 60	collision 78	vol -43
#<ورا	collision 45
#<ورب	dommage_materiel -48	none 244	vol -46
#<ورج	dommage_materiel 56	evenement_climatique 49
#<ورح	none 101
#<ورز	collision 42
#<ورش	vandalisme 73
#<ورف	collision 42	vol 48
#<ورق	collision 58
#<ورك	blessure -85	collision 86	degats_des_eaux 123	dommage_materiel -40
#<ورم	vandalisme 147
#<وري	collision -45	evenement_climatique 141	incendie 47
#<وزا	collision -52	none -98	vol 174
#<وزل	blessure 75
#<وزو	blessure -40	evenement_climatique 90
#<وسج	degats_des_eaux 109
#<وسح	collision 91	dommage_materiel 76	vol -44
#<وسد	autre 77	collision -103	vandalisme 58	vol 50
#<وسر	dommage_materiel -99	vandalisme -93	vol 252
#<وسط	collision 81
#<وسق	collision -58	degats_des_eaux 42	dommage_materiel 73
#<وسل	evenement_climatique 54
#<وسو	collision 88
#<وسي	collision 65
#<وشا	collision 50	dommage_materiel -41	vandalisme 145	vol -89
#<وشد	collision -114	degats_des_eaux -52	incendie 102	vol 111
#<وشع	incendie 157
#<وشق	blessure -69	bris_de_glace 173	dommage_materiel -40	none -55
#<وشي	collision 137	dommage_materiel -104	none -64	vandalisme 131
#<وصا	dommage_materiel 47
#<وصب	blessure 51	bris_de_glace -69	collision -88	dommage_materiel 269	none -90	vol -40
#<وصد	collision 44
#<وصف	degats_des_eaux 53
#<وصل	degats_des_eaux 41	incendie 52
#<وصو	vandalisme 71
#<وضح	vandalisme 68
#<وضر	collision 44
#<وضع	vol 134
#<وطا	blessure 110	collision -59	dommage_materiel 54	none -58
#<وطح	degats_des_eaux 154	dommage_materiel -42	evenement_climatique -72	vandalisme 53
#<وطف	incendie 63
#<وطي	blessure 147	collision -89	none -55	vol 71
#<وعا	collision 83
#<وعد	collision -49	dommage_materiel 80	incendie 77
#<وعش	bris_de_glace -54	vandalisme 109
#<وعل	collision 162	evenement_climatique 90	none -97
#<وعم	degats_des_eaux 70
#<وعن	bris_de_glace 78
#<وعو	autre 150	blessure -77	dommage_materiel -78	vol -43
#<وغر	collision -42	degats_des_eaux 170	evenement_climatique 99	none -44
#<وغط	collision -93	evenement_climatique 79	vandalisme 90	vol -46
#<وفا	collision 40	degats_des_eaux 71
#<وفج	collision 100
#<وفر	degats_des_eaux -112	evenement_climatique 119	vol 41
#<وفق	dommage_materiel 115	vol -64
#<وفي	degats_des_eaux 44	dommage_materiel 65	none -47	vol 70
#<وقب	collision 83	degats_des_eaux 87
#<وقت	autre 63	evenement_climatique -55	none -50
#<وقد	vol 68
#<وقض	blessure 127
#<وقط	collision -55	dommage_materiel 110	none -41
#<وقل	collision 131	dommage_materiel -42	vandalisme 88	vol -62
#<وقي	dommage_materiel 68	vol 69
#<وكا	degats_des_eaux -43	evenement_climatique 49
#<وكس	collision -48	none -42	vandalisme 125
#<وكم	autre 42	collision 152	none -51	vandalisme -43
#<وكن	autre 53	collision 72	none -44	vandalisme -43
#<ولص	collision 135
#<ولق	collision -58	incendie 46	vandalisme 44	vol 76
#<ولل	collision 112	none -52
#<ولو	collision 61	dommage_materiel 44	none -49
#<ولي	collision 56	evenement_climatique 44
#<وما	collision 43
#<ومب	vol 95
#<ومر	collision 85	dommage_materiel 49	vol -50
#<ومس	collision 76
#<ومش	collision 56
#<ومض	none -57	vandalisme 155
#<ومع	collision 58
#<ومك	collision -45	dommage_materiel 77
#<ومل	vandalisme 44
#<ومو	collision 90
#<ونز	degats_des_eaux 41	dommage_materiel 76
#<ونس	collision 118	incendie 72
#<ونع	blessure 69	collision -40	dommage_materiel -47	none -63	vol 139
#<ونق	incendie 49
#<ونو	blessure -44	collision -63	evenement_climatique 88	none -90	vandalisme 135	vol -70
#<وها	collision 72
#<وهب	degats_des_eaux 98	evenement_climatique 54	incendie -45	none -69
#<وهر	vandalisme 46	vol 41
#<وهو	blessure 86	none -45
#<وهي	none -41
#<ووا	collision 50
#<ووص	incendie 122
#<ووض	autre -45	blessure 116
#<ووق	degats_des_eaux 51
#<وول	collision 43	degats_des_eaux 43
#<ويد	incendie 51
#<ويق	blessure 71	vol -40
#<يا>	collision 84
#<يات	collision 54	degats_des_eaux 48	none 50	vandalisme -54
#<ياخ	collision -163	vandalisme 76	vol 157
#<يبد	collision -40	degats_des_eaux 73	none -40	vandalisme 91
#<يبك	collision 62
#<يتب	blessure -88	bris_de_glace 67	collision -58	dommage_materiel 101	incendie 125	none -71	vandalisme -49	vol -71
#<يتص	collision -54	dommage_materiel 89	none 109	vandalisme -42
#<يتض	degats_des_eaux 49
#<يتع	bris_de_glace 62	degats_des_eaux -46	vol 40
#<يتو	collision -51	degats_des_eaux -41	evenement_climatique 65	incendie 70
#<يجا	bris_de_glace 130	incendie 55	none -49
#<يجب	dommage_materiel -54	none 129	vol -49
#<يجر	collision -77	dommage_materiel 44	none -52	vol 81
#<يجي	collision 54
#<يحب	none -60	vandalisme 131	vol -57
#<يحت	blessure -59	dommage_materiel 227	incendie -47	none -83
#<يحد	none 91
#<يحل	autre 192	collision -66	dommage_materiel -40	none -78	vandalisme -48	vol 80
#<يخر	collision -75	dommage_materiel -58	incendie -41	none -115	vandalisme 154	vol 112
#<يخل	dommage_materiel 145
#<يد>	bris_de_glace -40	collision -64	degats_des_eaux -43	none -66	vandalisme 161
#<يدا	vol 116
#<يده	degats_des_eaux 96	dommage_materiel -51
#<يدو	collision 54	degats_des_eaux 47
#<يدي	vol 47
#<يرج	blessure -50	collision 112	dommage_materiel -44	vol 100
#<يرح	blessure -54	dommage_materiel 52	vol 57
#<يرد	autre 71	dommage_materiel -43	none 106
#<يرض	degats_des_eaux 53	dommage_materiel 187	none -81	vol -45
#<يري	degats_des_eaux 129
#<يسا	collision 102	none -90	vandalisme 104
#<يست	autre -40	blessure 48	collision 127	none -41
#<يسر	autre 133	bris_de_glace 88	collision -52	none -41	vandalisme -76
#<يسم	collision 61	vandalisme 58
#<يشت	collision 40
#<يشر	collision -47	degats_des_eaux 105	dommage_materiel -42	none -94	vandalisme -52	vol 160
#<يشك	blessure 54	collision 44	none -54	vandalisme 76
#<يشو	vol 102
#<يصل	autre 137	blessure 60	collision -50	none -97
#<يضح	blessure 103	collision -58
#<يطا	dommage_materiel 123	none -52	vandalisme -57
#<يطر	bris_de_glace 130	collision -40	degats_des_eaux -45	dommage_materiel -48	incendie 140	vandalisme -41	vol -40
#<يطف	incendie 65
#<يعت	autre 79	bris_de_glace 42	dommage_materiel -58	vol 45
#<يعد	blessure 67	collision 75	degats_des_eaux 77	dommage_materiel -58
#<يعر	vol 108
#<يعط	collision 78	dommage_materiel -48	incendie -104	none 124	vol -42
#<يعم	degats_des_eaux 40
#<يعن	degats_des_eaux 46	vol 75
#<يغط	bris_de_glace -43	vandalisme 91
#<يغل	vol 45
#<يقد	blessure 76	incendie 62
#<يقط	blessure 62	collision -40	degats_des_eaux 96
#<يقو	collision 43
#<يكب	bris_de_glace 144	collision -57
#<يكو	bris_de_glace 77
#<يلم	bris_de_glace 51	vol 71
#<يلي	incendie 58	vandalisme 40
#<يمك	bris_de_glace 46	none 62
#<يمل	vandalisme 66
#<ينا	none 60
#<ينت	degats_des_eaux 91	vandalisme 70
#<ينج	collision 40	vandalisme -76	vol 133
#<ينز	degats_des_eaux 108
#<ينق	collision 51	vol 79
#<يوج	autre 73	collision 41
#<يور	autre 60
#<يوس	collision 85
#<يوص	collision 95	none -54
#<يوق	collision 69	degats_des_eaux 95
#<يول	blessure 49
#<يون	none 100
#ءها>	incendie 113
#اءت>	collision -78	dommage_materiel 100
#اءها	incendie 113
#ابا>	collision 55
#ابات	vandalisme 40
#اباس	collision 85	dommage_materiel 59	none -44
#ابت>	collision -41	dommage_materiel 52	incendie 124	none -44
#ابتو	dommage_materiel 113	evenement_climatique 48	incendie -58
#ابدا	collision -49	none 130	vandalisme 45
#ابري	bris_de_glace 69	evenement_climatique 53
#ابس>	collision -42	vol 96
#ابط>	collision 65	degats_des_eaux 95
#ابع>	dommage_materiel 55
#ابعت	collision 93	none -44
#ابغا	collision 182	evenement_climatique -76
#ابق>	degats_des_eaux 56	dommage_materiel 60
#ابقا	blessure 138	bris_de_glace -58	collision -98	dommage_materiel 75	none -57	vol -89
#ابل>	vol 57
#ابلا	collision -40	dommage_materiel -44	incendie 41	none -64	vol 101
#ابلغ	collision -43	none -41	vandalisme 76	vol 86
#ابله	blessure 64
#ابلي	collision -90	degats_des_eaux -50	dommage_materiel 309	incendie -42	none -75	vol -40
#ابن>	vol 121
#ابنا	degats_des_eaux 222	dommage_materiel -47	evenement_climatique -49	none -42
#ابنت	blessure 43	dommage_materiel 108	none -43
#ابني	dommage_materiel 118	none -40
#ابها	blessure 42	dommage_materiel -88	vandalisme 88
#ابو>	dommage_materiel 50	incendie 45	none -42	vandalisme 69	vol -44
#ابوا	autre 44	collision -43	degats_des_eaux -66	dommage_materiel -50	none -40	vandalisme 199	vol -43
#ابول	evenement_climatique 66	incendie 78
#ابون	degats_des_eaux 64	dommage_materiel 47
#ابوه	blessure -69	bris_de_glace 83	collision 43
#ابي>	vandalisme 48
#ابيح	vandalisme 200	vol -92
#ابيض	dommage_materiel 174	incendie -47	none -97	vandalisme -76
#ابيع	autre 80	blessure 133	collision -47	dommage_materiel -42	none -69
#ابيل	collision 114
#ابين	bris_de_glace 60	dommage_materiel -52	none -77	vandalisme 150
#اتاذ	collision 98	degats_des_eaux 85	incendie -41	none -72	vandalisme 92	vol -77
#اتاي	blessure 149	dommage_materiel -50	incendie -44	none -60	vol 105
#اتب>	vandalisme 75
#اتت>	collision 59	dommage_materiel 89
#اتح>	collision 55	none 94
#اتحا	dommage_materiel 91	vandalisme -65
#اتذك	blessure 44	none 71
#اتري	collision 61	vandalisme 50
#اتسر	autre 217	dommage_materiel -61	none -84
#اتش>	blessure 58	degats_des_eaux 42
#اتصا	incendie 52	none 91
#اتصل	collision 62
#اتف>	vol 68
#اتفه	collision 113
#اتفي	dommage_materiel 114	vol 49
#اتكم	collision 77
#اتلف	dommage_materiel 118	none -54
#اتم>	autre 252	bris_de_glace -46	collision -84	degats_des_eaux -53	dommage_materiel -63	none -86	vol 115
#اتمك	collision 71
#اتنا	bris_de_glace 40	collision 91
#اتني	blessure 76	none -40
#اته>	blessure 72
#اتها	incendie 99	vol 52
#اتهم	collision 130
#اتو>	incendie 66	none -40	vandalisme 44	vol -51
#اتور	autre 93	dommage_materiel 41	none -51
#اتوص	none 154
#اتي>	collision 53
#اتيح	autre 112	degats_des_eaux -55	none -43	vandalisme 50
#اتير	autre 93	collision 50	none -43
#اتيز	collision -55	degats_des_eaux 56	dommage_materiel 93	incendie -47	none -62	vandalisme -46	vol 83
#اتيك	bris_de_glace -42	collision 87	degats_des_eaux -60	dommage_materiel 200	evenement_climatique -49	none -122	vandalisme -54
#اتين	collision -60	degats_des_eaux 119	vandalisme 101
#اثاء	none 60
#اثاث	dommage_materiel 53	evenement_climatique 56
#اثر>	bris_de_glace 60	collision 45	vol -41
#اثنا	dommage_materiel 98
#اثني	none 68
#اثوا	degats_des_eaux 177	none -77
#اثي>	evenement_climatique 43
#اثين	collision -75	dommage_materiel -41	none -87	vandalisme 168
#اجات	bris_de_glace 44	collision -94	evenement_climatique 50	vandalisme 52	vol 98
#اجاز	autre 55
#اجب>	autre 100	blessure 106	collision -42	dommage_materiel -45	vandalisme -59
#اجته	collision 77	dommage_materiel 96	vandalisme -63
#اجتي	none -52	vol 113
#اجد>	collision -67	vol 166
#اجر>	blessure -42	collision -82	dommage_materiel -42	incendie 83	none -49	vandalisme 130
#اجره	dommage_materiel 65
#اجري	blessure 48	degats_des_eaux -78	dommage_materiel 56	none -41	vandalisme 97
#اجز>	bris_de_glace 45	collision 135	vol -40
#اجع>	collision 100
#اجعي	collision 114	vol -43
#اجل>	collision 75	incendie 86	vol -78
#اجلي	evenement_climatique 55
#اجم>	collision -47	evenement_climatique 158	incendie 61
#اجها	collision -41	evenement_climatique 100	vol 82
#اجهه	bris_de_glace 44	none -43	vandalisme 109	vol -42
#اجور	bris_de_glace -41	collision -146	degats_des_eaux -41	incendie -42	none -126	vol 136
#اجي>	autre 55	bris_de_glace 102	dommage_materiel 48	evenement_climatique 42	none -60
#اجين	incendie 177
#احا>	none 72
#احات	blessure -42	collision -103	dommage_materiel 53	vandalisme 200	vol -41
#احب>	dommage_materiel 81
#احبت	dommage_materiel 163
#احبه	degats_des_eaux 65	dommage_materiel 59
#احبي	collision 55	dommage_materiel 73
#احت>	dommage_materiel 64	evenement_climatique 75	none -56	vol -44
#احتا	autre 63
#احتر	incendie 168
#احتك	collision 147
#احدا	none -63	vandalisme 156
#احده	collision -43	none 43	vandalisme 84
#احذي	degats_des_eaux 52	incendie 81
#احرق	blessure 132	collision -73	degats_des_eaux -41	dommage_materiel 92	incendie -40	none -80
#احل>	blessure 144
#احلي	blessure 213	collision -53	none -50
#احمر	vandalisme 81
#احمل	blessure 97	collision -47
#احن>	dommage_materiel -42	incendie 167
#احنا	dommage_materiel 52	none -40	vandalisme -40	vol 121
#احنت	none -42	vandalisme 84	vol 68
#احنه	collision 60
#احه>	blessure 47
#احي>	none -55	vandalisme 50	vol 72
#اخا>	collision -69	none 142	vol 71
#اختف	none -49	vol 207
#اختي	dommage_materiel 63	none -48
#اخدو	collision 100	none -60	vandalisme -42	vol 78
#اخذ>	vandalisme 44	vol 43
#اخذت	blessure 55	none -41	vandalisme 49
#اخذو	vol 142
#اخر>	none 43
#اخره	bris_de_glace 73
#اخري	collision 47
#اخضر	dommage_materiel -45	none -44	vandalisme 195	vol -56
#اخله	evenement_climatique 83
#اخلي	dommage_materiel -40	incendie 73	none -80	vandalisme -41	vol 124
#اخمد	incendie 92
#اخي>	none 140
#ادا>	collision -43	evenement_climatique 63	incendie 72
#اداء	collision 52
#ادار	collision 74
#ادتي	bris_de_glace 165	collision -79	degats_des_eaux 44	dommage_materiel -48	none -107
#ادث>	autre 43
#ادثه	collision 181	none -40
#ادر>	collision -50	dommage_materiel -62	incendie 176	none -61	vandalisme -46
#ادرا	collision 62
#ادرش	collision 83
#ادري	collision -47	dommage_materiel -40	none 110	vandalisme -66	vol 45
#ادشي	none 48
#ادلن	collision 82
#ادم>	collision 70	dommage_materiel -40
#ادمه	none -86	vol 130
#اده>	dommage_materiel 43	none -48	vandalisme 56
#ادو>	collision -78	dommage_materiel -44	evenement_climatique -41	none -63	vandalisme 165	vol 81
#ادوا	vol 56
#ادوس	degats_des_eaux 176	none -46
#اديا	collision 94
#ادير	bris_de_glace 40	collision -44
#اديق	degats_des_eaux 94	none -40	vandalisme 83
#اديك	collision 40	incendie 49
#ادين	collision 264	dommage_materiel -78	none -81	vandalisme -44
#اديه	incendie 90
#اديو	blessure 149	bris_de_glace -41	none -56	vandalisme -74	vol 55
#اذا>	autre 69
#اذه>	none -46	vandalisme 152	vol -49
#اذهب	collision -85	vandalisme 170
#اراب	bris_de_glace 108	collision -51	evenement_climatique 80
#ارات	autre 45	none -61	vandalisme 104
#اراج	collision 57
#اراس	evenement_climatique 44	vol 53
#اراش	collision 137
#اراه	blessure 75	none -43	vandalisme 64
#ارب>	degats_des_eaux 118	vandalisme 90	vol -51
#اربر	bris_de_glace 227	collision -41	evenement_climatique -42
#ارتب	bris_de_glace -48	dommage_materiel 140	none -41
#ارتج	collision 77
#ارتط	collision 72
#ارتف	autre 170	collision -91	dommage_materiel 63	none -115
#ارتن	dommage_materiel 117
#ارته	collision 182
#ارتي	none -46
#ارثه	degats_des_eaux 74	evenement_climatique 56
#ارج>	blessure 62	collision -50	evenement_climatique 52
#ارجع	none -65	vandalisme 101
#ارجه	vol 110
#ارجو	blessure 50
#ارجي	incendie 59
#ارحه	collision 63	dommage_materiel -41	none 105
#ارد>	bris_de_glace 145	collision 61	degats_des_eaux -83	dommage_materiel -44	vandalisme -88	vol -43
#ارده	bris_de_glace 72
#اردي	collision 133	dommage_materiel -46	none -109	vandalisme 131	vol -82
#ارز>	vandalisme 85
#ارسا	autre 223	blessure 111	collision -74	dommage_materiel -71	none -220	vandalisme -55	vol -41
#ارسل	none 164
#ارش>	collision 176
#ارشو	collision 137
#ارشي	degats_des_eaux 82
#ارضي	degats_des_eaux 102
#ارط>	autre 133	none -47	vol 45
#ارطه	bris_de_glace 162	degats_des_eaux -53	vandalisme -42
#ارع>	collision 92
#ارغ>	dommage_materiel -43	vol 106
#ارغه	autre 86
#ارف>	bris_de_glace 65	collision 70
#ارفش	degats_des_eaux 74
#ارفو	collision 53
#ارفي	collision -97	dommage_materiel -97	incendie 100	vandalisme 136
#ارقه	dommage_materiel -73	incendie -40	none -168	vandalisme 165	vol 73
#ارك>	blessure 167	collision -73	dommage_materiel -64	none -43	vandalisme 173	vol -58
#اركي	degats_des_eaux 79
#ارم>	none -91	vandalisme 193
#ارمي	collision 55
#ارنا	incendie 53
#ارها	blessure 93	dommage_materiel -45	none -45	vandalisme 105	vol -55
#ارو>	vol 52
#اروا	bris_de_glace -61	dommage_materiel -44	incendie 136	none -50	vandalisme 125	vol -96
#اروت	autre 91	collision -77	none -45	vandalisme 186	vol -83
#ارود	evenement_climatique 120	vol -62
#اروط	autre 91	collision -47	dommage_materiel -122	none -46	vol 120
#اري>	none -42
#اريا	incendie 49	vol 48
#اريت	blessure -57	collision -53	dommage_materiel -42	vandalisme -53	vol 197
#اريد	none 173
#ارير	collision 167
#اريس	vol 117
#اريف	autre 45	blessure 51
#اريك	dommage_materiel 162	none -66
#ارين	blessure -51	dommage_materiel 144
#اريه	vol 56
#اريو	degats_des_eaux 43	vol 62
#اريي	collision 184
#ازا>	incendie 131
#ازات	collision 40	evenement_climatique 52
#ازال	none 62
#ازت>	dommage_materiel 79	incendie 50	none -41
#ازرق	collision 103	none 48	vandalisme -44
#ازعا	collision 155	none -61
#ازل>	collision 116
#ازله	blessure 106	collision -52
#ازم>	degats_des_eaux 145	dommage_materiel -46	none -44
#ازما	collision -46	dommage_materiel 133	vol 53
#ازه>	dommage_materiel 41
#ازو>	collision -46	vol 129
#ازوت	autre -40	blessure -61	bris_de_glace -47	collision -75	degats_des_eaux -49	dommage_materiel 100	incendie 130	none -86	vandalisme -68	vol 83
#ازوط	autre 81	collision -51	dommage_materiel -45	vandalisme 69
#اسا>	evenement_climatique 88	vandalisme -88	vol 115
#اساب	autre 80	blessure 133	collision -47	dommage_materiel -42	none -69
#اسات	bris_de_glace 45	dommage_materiel 59
#اساج	blessure -66	collision 194
#اسب>	dommage_materiel 92	incendie 63
#اسبا	collision 52
#اسبق	collision 58
#اسبو	autre 68
#استا	dommage_materiel 64	vandalisme 104
#استد	collision 84
#استر	autre 194	collision -92	none -85	vol 52
#استط	none 48
#استع	dommage_materiel 78	none -65	vandalisme -43	vol 101
#استف	none 187	vol -121
#استل	autre 124	collision -51	dommage_materiel 48	vol -49
#استم	none 57	vandalisme -48	vol 102
#استن	incendie 70
#استي	evenement_climatique 47
#اسطب	collision -51	evenement_climatique 123	none -48	vol 104
#اسعا	collision 65
#اسف>	collision -47	dommage_materiel 40	none 104
#اسفل	dommage_materiel 86
#اسفي	evenement_climatique 77
#اسقط	degats_des_eaux -40	dommage_materiel 145
#اسك>	vol 120
#اسل>	bris_de_glace -41	collision -50	dommage_materiel 96	vandalisme 113	vol -41
#اسم>	collision 76	none -46	vol 43
#اسما	evenement_climatique 61	incendie 77
#اسمن	blessure 46	degats_des_eaux -67	dommage_materiel -48	vandalisme 167	vol -50
#اسمه	evenement_climatique 75	none -40	vandalisme 97
#اسمي	dommage_materiel 97	evenement_climatique 89
#اسنا	autre 91	none -59
#اسه>	collision 123	none -46
#اسها	blessure -56	evenement_climatique 116
#اسو>	collision 52
#اسوب	dommage_materiel 139	vol 44
#اسود	collision -49	degats_des_eaux 52	dommage_materiel -42	incendie 67	none -81	vandalisme 90
#اسور	collision 62
#اسي>	vol 46
#اسيت	collision -74	degats_des_eaux -42	dommage_materiel -48	incendie 76	vandalisme 94
#اسين	collision 127	evenement_climatique 41	none -57
#اسيه	blessure 101	degats_des_eaux -47	vol 88
#اسيو	autre 102	collision 58	none -69	vol 43
#اشا>	autre -47	blessure -47	bris_de_glace -73	collision 72	degats_des_eaux -74	dommage_materiel -155	evenement_climatique -112	incendie -48	none 320	vandalisme -94	vol -116
#اشار	collision 71
#اشتر	vol 82
#اشتع	collision -70	incendie 208
#اشتك	collision -67	degats_des_eaux 118	none -58	vandalisme -66	vol 105
#اشجا	evenement_climatique 99
#اشرح	none 80
#اشره	none 45
#اشعر	vol 65
#اشعه	autre -66	blessure 172
#اشغا	bris_de_glace 61	collision -54	dommage_materiel 177	none -55
#اشفت	collision 212	none -54	vandalisme -67	vol -52
#اشه>	dommage_materiel 72	evenement_climatique 47	none -43	vandalisme 69
#اشور	collision -52	none -49	vandalisme 106	vol 66
#اشوك	collision 137
#اشي>	none 40
#اصب>	bris_de_glace 40	collision 73
#اصبت	blessure 203
#اصبع	blessure 256	collision -71	dommage_materiel -76	none -98
#اصتو	collision 110	none -52	vandalisme -53	vol 56
#اصرح	blessure 57	collision -59	none 60	vandalisme 50
#اصص>	dommage_materiel -43	evenement_climatique 59	vandalisme 115	vol -43
#اصطد	collision 86
#اصفه	evenement_climatique 160
#اصق>	collision 59	incendie 44
#اصل>	degats_des_eaux 75
#اصلا	dommage_materiel 101	vandalisme -46
#اصلي	autre 74	collision -40
#اصني	collision -45	dommage_materiel 43	none 82
#اصه>	vandalisme 42
#اصها	vandalisme 85
#اصو>	blessure -45	bris_de_glace 126	incendie 77	vandalisme -42
#اصيب	none 68
#اضت>	blessure -45	degats_des_eaux 76	dommage_materiel 110	none -47
#اضر>	autre 149	blessure -52	bris_de_glace -43	collision -41	evenement_climatique 139	none -56	vol -48
#اضرا	autre 77	degats_des_eaux 40	none -47
#اضطر	autre 100	degats_des_eaux 63	evenement_climatique -59
#اضع>	vandalisme 92
#اضه>	blessure 200	collision -46	dommage_materiel -47	incendie 70	vol -81
#اضي>	none 51
#اضيه	blessure 42	none 113
#اطا>	blessure 122	collision -79	degats_des_eaux -54	dommage_materiel -50	evenement_climatique 79	incendie 108	vol -43
#اطار	dommage_materiel 77	vandalisme -52
#اطري	collision -43	dommage_materiel -50	evenement_climatique -40	incendie 154	none -71	vandalisme -48	vol 90
#اطع>	collision 68	vandalisme 63
#اطعه	vol 73
#اطفا	incendie 55
#اطلب	autre 46	none 54
#اطلس	degats_des_eaux 124
#اطم>	evenement_climatique 62	none -49	vandalisme 118
#اطمه	degats_des_eaux 44	dommage_materiel 94
#اطه>	blessure 43	degats_des_eaux 85	none -65	vandalisme -52	vol 72
#اطور	autre 81	dommage_materiel -47
#اطي>	autre 147	blessure 120	collision -70	none -77
#اطيم	none -40	vandalisme 105	vol -58
#اظن>	none 90
#اظور	collision 104
#اعات	collision -78	degats_des_eaux -54	evenement_climatique 82	none -64	vol 205
#اعار	degats_des_eaux 54	dommage_materiel 138	none -85
#اعبر	collision 92
#اعت>	autre 189	collision -45	none -67
#اعتر	collision 61	dommage_materiel 50
#اعد>	collision -58	degats_des_eaux 70	vol 100
#اعده	none 48	vandalisme 42
#اعرف	autre 91	vandalisme 52	vol -61
#اعس>	none -45	vol 57
#اعسي	evenement_climatique 112	vandalisme -43	vol 101
#اعصا	collision -42	evenement_climatique 111
#اعطت	collision 84
#اعطو	none 64
#اعطي	bris_de_glace -44	collision 77	vol 98
#اعقه	evenement_climatique 215
#اعل>	collision 142	dommage_materiel 90	vandalisme -95
#اعلم	bris_de_glace 51
#اعمل	blessure 67
#اعند	collision 124	none -60
#اعو>	collision 101	degats_des_eaux 77
#اعي>	blessure 44
#اعيط	collision 81	incendie 59	none -49
#اعيه	dommage_materiel 44	vol 67
#اغا>	collision -40	none -138	vandalisme -54	vol 278
#اغرق	degats_des_eaux 62	evenement_climatique 102	none -47
#اغلا	collision -52	evenement_climatique 54	none -44	vol 132
#اغلق	bris_de_glace 66	collision -41	degats_des_eaux 62
#اغه>	dommage_materiel 64	none -76	vandalisme 122	vol -45
#اغي>	vol 78
#اغير	blessure 88
#افاب	degats_des_eaux 166	dommage_materiel 71	none -61
#افاك	none 46
#افذ>	evenement_climatique 71	vandalisme 52
#افذه	bris_de_glace 100
#افر>	collision -42	degats_des_eaux 148	dommage_materiel 59	evenement_climatique -60
#افرا	evenement_climatique 222	none -42
#افرغ	none -44	vandalisme 45	vol 129
#افرو	blessure 174	collision -144	dommage_materiel 165	evenement_climatique -42	incendie -41	none -90	vandalisme -57	vol -68
#افري	autre 57	collision 186	none -68	vandalisme -41
#افسد	degats_des_eaux 68	evenement_climatique 87
#افعل	collision -47	none 104	vol 78
#افعه	collision 47	vol 73
#افق>	none 162
#افله	collision 42
#افهم	autre 115
#افو>	degats_des_eaux 100
#افون	collision -69	degats_des_eaux 254	incendie -130
#افيا	vol 48
#افيه	incendie 163
#اقا>	collision 53	evenement_climatique 43
#اقبه	blessure 75
#اقتح	vandalisme 72
#اقتل	bris_de_glace 42	evenement_climatique 95
#اقدر	blessure 265	collision -70	degats_des_eaux -40	none -212	vandalisme -49
#اقدم	vandalisme 47
#اقف>	collision 59
#اقفا	autre 42	collision 57
#اقفه	collision 108	incendie 55	none -72
#اقلي	blessure 65
#اقه>	autre 46
#اقوا	none -58	vol 174
#اقود	collision 99
#اقيت	collision 42	vol 46
#اقيه	bris_de_glace 207	degats_des_eaux -46	dommage_materiel -80	none -199	vandalisme -66	vol -70
#اكاد	bris_de_glace 57	collision -63	incendie 49
#اكاف	evenement_climatique 162
#اكان	bris_de_glace 50	dommage_materiel -40	evenement_climatique 70
#اكاي	none 63
#اكب>	collision 78	vandalisme 53
#اكبه	collision 56
#اكت>	collision -71	vol 204
#اكتش	bris_de_glace 56
#اكثر	degats_des_eaux 75	none -45
#اكد>	blessure 59	collision -82	dommage_materiel -40	none 158	vandalisme 40	vol -43
#اكدا	collision 42
#اكس>	degats_des_eaux 98
#اكسي	autre 44
#اكش>	vol 40
#اكشي	bris_de_glace 44	evenement_climatique -42	incendie 41
#اكل>	none -42
#اكله	collision -48	incendie 120
#اكم>	none 60
#اكن>	degats_des_eaux 102
#اكنت	dommage_materiel -43	evenement_climatique 48	none -79	vandalisme 116	vol -42
#اكه>	bris_de_glace 74	dommage_materiel -60	evenement_climatique 101	none -103	vandalisme -44
#اكوا	degats_des_eaux 124
#اكور	collision 91	degats_des_eaux 56
#اكيد	none 152
#اكين	collision -41	degats_des_eaux 57	dommage_materiel 69	incendie 116	none -79
#الاب	collision -59	dommage_materiel 80	none -53	vandalisme 128	vol -44
#الات	collision 99
#الاج	collision -65	none 88	vandalisme 110	vol -116
#الاخ	none 53
#الاد	autre 117	none -58
#الاز	collision 45	vandalisme 53	vol -60
#الاش	vandalisme 67
#الاص	dommage_materiel 152
#الاض	autre 41	none -53	vandalisme 69
#الاط	incendie 55
#الاع	collision 50	evenement_climatique 43
#الاغ	vol 136
#الاف	collision -49	dommage_materiel 60	none -65	vol 175
#الاق	collision -62	none -42	vol 146
#الاك	incendie 44	none 68
#الال	degats_des_eaux 55	evenement_climatique 58	incendie -41	none -48
#الاو	dommage_materiel 42	none -40
#الاي	collision 44
#الب>	autre 53	vandalisme -44
#البح	autre 43	blessure 63
#البخ	blessure 100	collision -78	dommage_materiel -53	incendie 143	none -49	vol -47
#البد	evenement_climatique 49	vol 63
#البر	evenement_climatique 48	none -52
#البز	collision -41	vol 116
#البس	collision 95	dommage_materiel 93	none -47
#البص	vol 113
#البط	blessure 54	none -43
#البغ	blessure 81	collision -41	evenement_climatique 176	none -60	vol -49
#البق	evenement_climatique 173
#البك	blessure 83	collision -47	dommage_materiel 103	none -61
#البل	degats_des_eaux 46	none -42
#البن	none -65
#البه	evenement_climatique 65
#البي	none -45
#التا	autre 71
#التب	blessure 57	dommage_materiel -41	evenement_climatique 73
#التح	autre 81	bris_de_glace 45	dommage_materiel 48	vol -60
#التد	blessure 210	collision -55	degats_des_eaux 40	dommage_materiel -69	none -47
#التس	collision -49	incendie 51	vol 155
#التص	dommage_materiel 66
#التع	autre 42	none 61
#التف	collision 43	evenement_climatique 67
#التق	collision 49	evenement_climatique 48
#التك	autre 85	none -58	vandalisme 58
#التل	dommage_materiel 66
#التم	autre 171	degats_des_eaux 55	dommage_materiel -51	none -133
#التن	collision 50	degats_des_eaux 73	dommage_materiel -49	none -49	vandalisme 59	vol -42
#الته	blessure 48	collision -40	incendie 96	none -44	vol 45
#الث>	degats_des_eaux 57
#الثل	evenement_climatique 46
#الثم	dommage_materiel 105	none 57	vol -66
#الثه	collision 76
#الجب	degats_des_eaux 51	dommage_materiel 45
#الجز	bris_de_glace 102
#الجل	blessure 84	collision -51	none -47	vol 87
#الجن	collision 77	none -45	vandalisme 52
#الجه	bris_de_glace 56
#الجو	blessure 50	collision -45
#الحب	vol 68
#الحج	dommage_materiel -41	none -41	vandalisme 151	vol -40
#الحر	bris_de_glace 61
#الحس	autre 63	collision 42
#الحص	blessure -40	incendie 137
#الحض	dommage_materiel 104
#الحف	blessure 117	dommage_materiel -122	vandalisme 85	vol -47
#الحق	collision -77	none -48	vandalisme 59	vol 114
#الحل	dommage_materiel 121	none -54
#الحن	degats_des_eaux 198	evenement_climatique -99	none -86	vandalisme 78	vol -66
#الحو	dommage_materiel 56	none -42
#الخا	degats_des_eaux 46
#الخب	vol 52
#الخر	dommage_materiel 57	evenement_climatique 54
#الخز	bris_de_glace 58	collision -65	degats_des_eaux 53	dommage_materiel 84	incendie -47	none -63
#الخس	evenement_climatique 85	vandalisme 42
#الخش	degats_des_eaux 56
#الخص	none -68	vandalisme 204	vol -123
#الخض	autre 77	collision 84	none -44
#الخط	none 70
#الخل	collision 48
#الخن	collision 273	dommage_materiel -42	vandalisme -56	vol -132
#الخو	collision 63	degats_des_eaux 64	evenement_climatique 49	incendie -82	none -49
#الخي	collision -43	degats_des_eaux 41
#الد>	blessure 88
#الدت	blessure 41
#الدج	collision -50	dommage_materiel 96	evenement_climatique 42	none -48
#الدخ	incendie 134
#الدش	bris_de_glace 117	degats_des_eaux 57
#الدك	blessure 50	collision -42	degats_des_eaux 113
#الدل	collision -48	dommage_materiel -43	evenement_climatique 134	none -61	vandalisme 54
#الدم	blessure 40	vol 49
#الده	bris_de_glace 55	vandalisme 50	vol 42
#الدي	incendie 104
#الذر	bris_de_glace 54	degats_des_eaux 42	dommage_materiel -57
#الذه	vol 99
#الذي	collision 60
#الرا	collision 43
#الرب	blessure 58
#الرج	blessure 70	collision 52
#الرح	autre 142	collision -84	none -54	vol 85
#الرخ	degats_des_eaux -55	dommage_materiel 192
#الرس	blessure 94
#الرش	degats_des_eaux 142	incendie -125	vandalisme 52
#الرص	blessure -44	collision 177
#الرط	collision -58	degats_des_eaux 152
#الرع	evenement_climatique 189
#الرف	blessure -58	degats_des_eaux -42	dommage_materiel 235	incendie 49	none -42	vol -61
#الرق	vol 45
#الرك	vandalisme 70
#الرم	autre 46	bris_de_glace 76	incendie 115	none -78	vandalisme -41
#الرو	none -66	vandalisme 74
#الري	evenement_climatique 124	none -45
#الزا	bris_de_glace 217	collision -43	none -55
#الزب	incendie 47	vandalisme 61
#الزج	bris_de_glace 146
#الزح	blessure 261	bris_de_glace -43	collision 68	degats_des_eaux -40	dommage_materiel -97	none -167	vandalisme -52	vol -43
#الزر	degats_des_eaux 59
#الزف	bris_de_glace 63	degats_des_eaux 66	dommage_materiel -55	none -47	vol 111
#الزل	bris_de_glace 93	degats_des_eaux 69	dommage_materiel -73
#الزم	bris_de_glace -50	collision -41	dommage_materiel 231	incendie -45
#الزن	degats_des_eaux 56	vandalisme 122	vol -45
#الزه	bris_de_glace 261	dommage_materiel -51	none -66	vol -49
#الزو	autre 43	collision 46	dommage_materiel -50	vol 62
#الزي	blessure 59	collision 50
#الست	incendie 112
#السج	degats_des_eaux 84
#السخ	bris_de_glace 108	degats_des_eaux 60
#السد	collision -44	evenement_climatique 152	incendie 69	none -43	vol -47
#السط	evenement_climatique 101	none -42
#السع	blessure 93	collision -59	incendie 62	none -44	vol 52
#السف	autre 78	dommage_materiel -40	incendie 41	none -56
#السق	evenement_climatique 44
#السك	none -56
#السم	blessure 48	dommage_materiel 77	none -63
#السن	autre 86
#الشا	none -48
#الشب	collision 53	vol 94
#الشت	degats_des_eaux 97	evenement_climatique 56
#الشج	evenement_climatique 164	none -49
#الشع	collision 86	incendie 118	vandalisme -68
#الشف	evenement_climatique 55	incendie 57
#الشق	degats_des_eaux 44
#الشك	collision -42	vol 159
#الشم	collision -44	evenement_climatique 79	incendie 58
#الشن	blessure 95
#الشو	degats_des_eaux 116
#الشي	collision 45
#الص>	blessure -43	dommage_materiel 206	none -67
#الصا	degats_des_eaux 46
#الصح	collision -56	degats_des_eaux 77	dommage_materiel 79	vandalisme -45
#الصخ	autre 84	collision -54	dommage_materiel 67	evenement_climatique 81	vol -47
#الصد	dommage_materiel 42	none -46
#الصر	degats_des_eaux 126
#الصف	collision 179	none -127	vol 54
#الصل	blessure 211	collision -61	none -59	vol -47
#الصن	none -44	vol 65
#الصو	incendie 40
#الصي	dommage_materiel 79	vol 81
#الضا	autre 46	blessure 85	dommage_materiel -46	none -47	vandalisme -40	vol 60
#الضب	none 43
#الضر	incendie 47	vandalisme 95
#الضل	blessure 194	dommage_materiel -58	vandalisme -105	vol -69
#الضم	autre 231	blessure -45	collision -115	dommage_materiel 44
#الضو	dommage_materiel 41
#الضي	evenement_climatique 94	vol -62
#الطر	collision 63
#الطق	dommage_materiel 88	none 43
#الطل	incendie 50	vandalisme 92
#الطم	blessure -43	dommage_materiel -91	none -73	vandalisme 171	vol 117
#الطن	blessure 87
#الطي	autre 48	incendie 71	none -58
#الظل	blessure 90
#الظه	none 48
#الع>	bris_de_glace 40
#العا	incendie 75
#العت	dommage_materiel -55	vol 152
#العج	collision 40	dommage_materiel 50	evenement_climatique 66	none -52
#العد	vandalisme -40	vol 40
#العر	dommage_materiel 44
#العس	collision 54	vol 53
#العص	blessure 47	collision -51	degats_des_eaux 87	evenement_climatique -44
#العض	blessure 91	none 124	vol -61
#العط	dommage_materiel 68	vol 73
#العظ	blessure 79	collision 58	degats_des_eaux -55	dommage_materiel 43	evenement_climatique 46	none -65	vandalisme -44	vol -56
#العف	degats_des_eaux 119
#العق	autre 166	none -42	vol -49
#العل	collision -51	vandalisme 52
#العن	collision -57	dommage_materiel -53	none -89	vandalisme 48	vol 166
#العو	blessure 77	collision -60
#العي	autre 59	bris_de_glace 78	dommage_materiel 52	none -52
#الغا	incendie 82
#الغر	collision -43
#الغس	collision -58	dommage_materiel 100
#الغط	blessure 111	dommage_materiel -40	none -42	vandalisme -67	vol 86
#الغل	collision 233	none -130
#الغو	none 161
#الغي	autre 135
#الف>	autre 41	collision 58
#الفا	collision 49
#الفخ	blessure 85	dommage_materiel 40
#الفق	blessure -48	collision 249	degats_des_eaux 64	dommage_materiel -152	vandalisme -49	vol -47
#الفل	autre 83	none -45
#الفن	autre 161	blessure 109	collision -137	dommage_materiel -47	none -93
#الفو	collision 49	degats_des_eaux 42
#الفي	bris_de_glace 58	none -52	vandalisme 47
#القا	degats_des_eaux 65
#القب	bris_de_glace 45	collision -57	dommage_materiel -50	none -131	vandalisme 110
#القد	blessure 43	collision 52	degats_des_eaux 41	none -56
#القر	blessure -44	evenement_climatique 75
#القس	autre 110	collision 51	none -67
#القص	evenement_climatique 96
#القض	collision -50	vandalisme 77	vol 96
#القط	autre 72
#القف	collision -41	vandalisme 70	vol 64
#القل	collision -99	degats_des_eaux 64	dommage_materiel 89	none -71	vandalisme 96
#القم	collision 94	incendie 86
#القن	autre 64	blessure 60	incendie 52	none -56
#القه	dommage_materiel 73
#القو	collision -69	degats_des_eaux -52	none 179	vandalisme 116	vol -82
#القي	blessure 96	degats_des_eaux 66	none -45
#الك>	collision -54	dommage_materiel 195	none -53	vandalisme -47
#الكا	none -47
#الكب	dommage_materiel 59
#الكت	degats_des_eaux 51	dommage_materiel 48	none -54	vandalisme 108	vol -51
#الكر	none -45
#الكس	blessure 84	dommage_materiel 60
#الكل	dommage_materiel 50
#الكم	blessure -49	collision -62	dommage_materiel 88	none 83	vol 48
#الكن	degats_des_eaux 51	dommage_materiel 129	none -108	vol -82
#الكه	vol 41
#الكي	incendie 98
#اللا	collision -40	degats_des_eaux 92	dommage_materiel 116	incendie -41	none -56
#اللح	blessure 102	dommage_materiel 64	incendie -62
#اللص	blessure -41	vol 159
#اللو	collision 40
#الم>	collision 53	incendie 81	none -41
#الما	degats_des_eaux 84
#المج	degats_des_eaux 47	dommage_materiel 80	incendie 110	none -43
#المخ	vol 70
#المز	bris_de_glace 54	none -63	vol 158
#المش	dommage_materiel 134	none -54
#المص	autre 48	blessure 81	none -62
#المض	degats_des_eaux -58	dommage_materiel -40	evenement_climatique 238	none -74	vandalisme -90
#المظ	evenement_climatique 191	none -58
#المغ	vandalisme 47
#المف	autre 106	collision -59	none -92	vol 103
#المق	vandalisme 84
#المك	dommage_materiel 63
#المن	none -57
#المه	dommage_materiel 73	vol -47
#النت	bris_de_glace 113	collision 61	dommage_materiel -47	none -93	vol -49
#النج	collision -65	dommage_materiel 183	none -64
#النح	collision -50	none -64	vol 258
#النخ	dommage_materiel -47	evenement_climatique 165	incendie 43
#النز	collision -43	evenement_climatique 81	vol 47
#النس	autre 47	evenement_climatique 68
#النص	none 53
#النض	autre 141	blessure -76	bris_de_glace -48	collision -77	degats_des_eaux -51	dommage_materiel 204	evenement_climatique -45	incendie -42	none -164	vandalisme -63	vol -72
#النظ	autre 110	collision -48	dommage_materiel -94	vandalisme -79	vol 118
#النع	collision 58
#النف	collision 60	dommage_materiel 110	none -55
#النق	blessure 52
#النم	bris_de_glace 99	collision 42
#النو	none 60
#الني	incendie 69
#اله>	degats_des_eaux 49
#الهب	blessure -51	collision 121	dommage_materiel 116	none -70	vandalisme -63	vol -56
#الهل	blessure 151	collision -50	dommage_materiel -57
#الهم	collision -51	dommage_materiel 91	none -42	vandalisme -54	vol 142
#الهي	collision 112	incendie 66
#الوا	bris_de_glace 42	evenement_climatique 53
#الوج	blessure 43	collision 63	degats_des_eaux -56	incendie 115
#الوح	evenement_climatique 73
#الود	collision 47
#الور	collision 52	none -41
#الوس	collision 73	dommage_materiel -49	vandalisme 81
#الوص	autre 165
#الوط	vandalisme 43	vol 62
#الوع	degats_des_eaux 137
#الوق	incendie 46
#الوك	autre 119	degats_des_eaux 45	none -47	vandalisme -45
#الول	blessure 52
#الون	degats_des_eaux 96
#الوي	bris_de_glace -53	collision -78	dommage_materiel 217	evenement_climatique -49	incendie -43	none -73	vandalisme 58	vol -80
#اليا	autre 62	collision -44	none -64	vol 104
#اليد	blessure 72	vol 46
#اليز	collision -103	dommage_materiel -45	vol 295
#اليط	collision -52	degats_des_eaux 184	dommage_materiel 104	evenement_climatique -65	none -46	vol -55
#اليك	collision -57	degats_des_eaux -41	vol 157
#اليل	autre 174	dommage_materiel -41	none -54
#اليم	collision 145	none -47
#الين	collision 90	degats_des_eaux 144	none -100
#اليه	dommage_materiel 55	none -42
#اليو	none 57
#امام	bris_de_glace 49
#امان	collision 72	evenement_climatique 150	none -41
#امبا	dommage_materiel 41
#امبو	bris_de_glace 110	degats_des_eaux -69	dommage_materiel -93	evenement_climatique -43	incendie -69	none -71	vandalisme 159	vol -45
#امبي	incendie 43
#امتد	collision -43	incendie 145
#امر>	none 72
#امره	collision 42	degats_des_eaux 76
#امس>	none 46
#امسك	blessure -40	collision 134	dommage_materiel -67	none -81	vandalisme -80	vol 128
#امسه	none 121
#امشي	blessure 154	none -62
#امطا	degats_des_eaux -75	evenement_climatique 239	none -48
#امع>	blessure 178	collision -137	dommage_materiel -65	incendie 81	none -102	vandalisme -45	vol 125
#امعي	vol 80
#امل>	none -44
#املا	bris_de_glace 77	degats_des_eaux -61	evenement_climatique 60
#املك	vandalisme 52
#امله	dommage_materiel 46	none -43
#املي	vandalisme 99
#امن>	vandalisme 56
#امنه	none 106
#امني	vol 149
#امه>	collision 40
#امو>	incendie 69
#اموا	vol 75
#اموس	incendie 101
#امي>	bris_de_glace 78
#اميذ	collision 60	evenement_climatique 51
#امير	dommage_materiel 67	none -58	vandalisme 48	vol 72
#اميك	bris_de_glace 154	collision -57	dommage_materiel 75	none -68
#امين	autre 141
#اميه	collision 134	dommage_materiel -41
#اميو	none -44	vandalisme 64
#انات	dommage_materiel -46	evenement_climatique 166	none -57	vol -47
#اناج	autre 209	dommage_materiel -56
#انبه	incendie 67
#انبو	degats_des_eaux 145
#انبي	collision 91	none -41
#انتا	degats_des_eaux 68	none -44	vandalisme -40	vol 107
#انتب	bris_de_glace -50	collision 107	dommage_materiel -55	none 44	vandalisme -73
#انتر	none -72	vandalisme 173
#انتظ	none 147
#انتف	degats_des_eaux 87	evenement_climatique -54	incendie 137
#انتق	degats_des_eaux -84	dommage_materiel -48	incendie 52	none -44	vandalisme 145
#انتو	collision 90	dommage_materiel 55	evenement_climatique -93
#انتي	blessure 48	degats_des_eaux -58	evenement_climatique 102	incendie -61	vandalisme 93
#انجز	collision 81
#انجل	none 109
#انحر	collision 76
#اندا	bris_de_glace 170	evenement_climatique -48	none -77	vandalisme 66	vol -61
#اندل	incendie 104
#اندي	collision -62	degats_des_eaux 81	vandalisme 64
#انذا	evenement_climatique 50	vol 87
#انز>	degats_des_eaux 197
#انزل	blessure 60	evenement_climatique 41
#انس>	collision 43	dommage_materiel 52
#انسا	none 47	vol 67
#انسي	dommage_materiel -41	evenement_climatique 60	incendie 82	none -46
#انش>	bris_de_glace -42	collision 125	degats_des_eaux 57	dommage_materiel -63	evenement_climatique -81	none 124	vandalisme -65	vol -55
#انص>	collision 55
#انطه	incendie 136
#انطي	blessure 71	collision -71	vandalisme 56
#انع>	collision -74	vol 106
#انغر	collision 93	dommage_materiel -46
#انفج	degats_des_eaux 88
#انفص	bris_de_glace 63	degats_des_eaux 107
#انقط	dommage_materiel 201	none -53
#انقل	collision 210	dommage_materiel 60	none -79	vandalisme -66	vol -44
#انكس	blessure 50	bris_de_glace 59	none -41
#اننا	evenement_climatique 59	incendie 40
#انني	collision 73
#انه>	dommage_materiel 65
#انها	blessure 48	evenement_climatique 47	none -58
#انو>	dommage_materiel 57	none -43
#انوا	degats_des_eaux 72
#انوت	degats_des_eaux 73	none -57
#انور	bris_de_glace 177
#انون	autre 79	blessure 68
#انوي	vandalisme -46	vol 173
#انيت	collision 64
#انير	evenement_climatique -72	vandalisme -64	vol 138
#انيس	dommage_materiel 72
#انيك	autre 69	collision -55
#انين	collision 77	none -45	vandalisme 82
#انيه	incendie 61
#انيو	collision -41	degats_des_eaux 235	evenement_climatique -42
#اها>	incendie 64	vol 52
#اهره	vol 98
#اهش>	none 92
#اهم>	evenement_climatique 47
#اهمن	collision 91
#اهمو	collision 169	none -46	vandalisme -44
#اوب>	vol 56
#اوتو	collision 128	dommage_materiel 105	none -87
#اود>	vol -52
#اور>	collision -51	degats_des_eaux 59	none -66	vandalisme 84
#اورا	collision 121	dommage_materiel 52	none -44
#اوره	dommage_materiel 45	evenement_climatique 41
#اوز>	collision 141
#اوش>	collision 243	dommage_materiel -44	none -97	vandalisme -64
#اوصل	collision 83	incendie 93	vol -40
#اوطو	dommage_materiel 131
#اوقع	collision 68	degats_des_eaux -46	dommage_materiel 60	none -51
#اوقف	none 75
#اولت	collision 101
#اوله	bris_de_glace 82	none -43	vandalisme -45	vol 84
#اولو	collision -79	none -96	vandalisme -77	vol 255
#اون>	bris_de_glace -42	collision 74
#اونو	incendie 86
#اوني	blessure 43	degats_des_eaux 46	incendie -52
#اوه>	vol 76
#اوها	collision -44	incendie 48	vol 94
#اوهم	none -85	vandalisme 48	vol 137
#اوي>	collision 140	degats_des_eaux 53	none -58
#اويه	bris_de_glace 74	incendie 42	none -47
#ايا>	collision 42
#ايات	collision 65	vandalisme 126	vol -67
#ايام	blessure 47	none 92
#ايب>	vandalisme 170	vol -63
#ايبه	degats_des_eaux 78	incendie 83	none -51
#ايبي	incendie 151	none -54	vol -74
#ايت>	collision 50	evenement_climatique 89	none 94	vol -50
#ايج>	collision -50	none -44	vol 72
#ايجي	collision -45	none -67	vol 190
#ايح>	collision 67	none -45	vol 70
#ايحه	evenement_climatique 45	incendie 47
#ايد>	collision 48	evenement_climatique 44	incendie -41	none -51
#ايده	collision 103	dommage_materiel -64	evenement_climatique 99
#ايدي	dommage_materiel 44
#اير>	vandalisme 47
#ايرب	collision 64
#ايره	autre 77	none -45	vol 54
#ايز>	bris_de_glace 83	evenement_climatique 40
#ايزه	dommage_materiel 49
#ايسر	collision 102
#ايش>	collision 61
#ايض>	degats_des_eaux 82	dommage_materiel -44	incendie -48	vandalisme 97
#ايضا	autre 111	none -109
#ايط>	degats_des_eaux 78	dommage_materiel 40
#ايطا	autre 167	blessure -41	collision -102	dommage_materiel -90	incendie 107	none -89	vandalisme -54
#ايع>	autre 54
#ايق>	collision 46
#ايقه	collision 80
#ايكو	autre 65	bris_de_glace 88	collision 73	none -49	vol -81
#ايل>	collision 178
#ايلت	dommage_materiel 175	none -68	vandalisme -50
#ايله	dommage_materiel 163	none -55
#ايم>	collision -77	vol 107
#ايما	evenement_climatique 50
#ايمت	collision 82
#ايمن	collision 62
#ايمه	collision 85	degats_des_eaux 60
#ايمو	dommage_materiel -45	evenement_climatique 67	vol 98
#اينا	degats_des_eaux 52
#اينت	dommage_materiel 62
#اينش	none 152
#ايني	collision -41	none -43	vol 198
#ايه>	vol 48
#ايي>	incendie 46	vandalisme 52
#اييا	collision -55	dommage_materiel 149	none -53
#اييه	collision -41	none 48	vol 98
#باء>	degats_des_eaux 66
#بابا	bris_de_glace 43	degats_des_eaux 76	dommage_materiel -48	vandalisme -40
#بابه	degats_des_eaux 46
#بابي	none -61	vandalisme 145
#بات>	none -43
#باتن	blessure -52	collision 89	dommage_materiel -53	vandalisme 142	vol -41
#باحا	none 72
#باخ>	blessure 96	dommage_materiel -42	incendie 47
#باد>	bris_de_glace 129	collision -51	vol 62
#بادل	collision 164	none -41
#باذي	collision 58
#بار>	autre 128	degats_des_eaux -46	none -100	vol 142
#بارا	bris_de_glace 55	evenement_climatique 47
#بارب	bris_de_glace 181
#بارح	none 40
#بارش	collision 137
#بارك	degats_des_eaux 60
#باري	vol 49
#باس>	collision 66	dommage_materiel 50	none -41
#باسا	blessure -66	collision 194
#باسب	autre 336	dommage_materiel -60	none -157	vol -64
#باسل	bris_de_glace -53	collision -86	dommage_materiel 112	incendie -41	vandalisme 124	vol -52
#باسم	collision -49	dommage_materiel -58	none -116	vandalisme 289	vol -61
#باش>	none -51	vandalisme 41
#باشر	collision 79
#باط>	blessure 127	dommage_materiel -41	none -40
#باعي	blessure 106	bris_de_glace 82	collision -74	dommage_materiel -56	incendie 104	none -80	vandalisme -41
#باغه	dommage_materiel 64	none -76	vandalisme 122	vol -45
#باغي	dommage_materiel 92
#باق>	blessure 79	degats_des_eaux 42	incendie 45
#باقي	autre 43	collision 44
#باك>	vandalisme 49
#بال>	autre 109	evenement_climatique 50	none -66
#بالا	collision -48	dommage_materiel 89	vandalisme 153
#بالت	none 44
#بالث	collision -58	dommage_materiel 221	none -44	vol -96
#بالج	bris_de_glace 83	vol 44
#بالح	vandalisme 116	vol -47
#بالخ	collision -79	dommage_materiel 138	none -67	vandalisme -46	vol 93
#بالر	collision -45	degats_des_eaux -41	dommage_materiel -56	evenement_climatique 130	incendie 84	vandalisme 87	vol -64
#بالز	blessure 85	dommage_materiel -41
#بالس	blessure -44	collision 94	incendie 45
#بالش	bris_de_glace 43	collision 63
#بالص	collision -73	dommage_materiel 51	vandalisme 80
#بالض	dommage_materiel 41	incendie -40	none 74	vol -49
#بالط	bris_de_glace 42	none 66
#بالع	incendie -51
#بالغ	none -47	vandalisme 123
#بالف	collision 76	dommage_materiel -59	vandalisme 51
#بالق	degats_des_eaux 51
#بالك	collision -58	incendie 61	none -50	vandalisme 72
#بالل	none -47	vandalisme 40	vol 75
#بالم	vandalisme 119
#بالن	dommage_materiel 44	none -61	vandalisme -45	vol 87
#باله	blessure 57	dommage_materiel -42	none -60	vol -41
#بالو	blessure -43	degats_des_eaux 201
#بان>	vandalisme 96
#بانا	autre 136
#بانه	blessure 100	collision -79	degats_des_eaux 89	none -49	vandalisme -40	vol -41
#بانو	bris_de_glace 151	none -52	vol 43
#باني	degats_des_eaux 116
#باه>	collision 40
#باي>	collision 49	evenement_climatique 113
#باين	vandalisme 77
#بايي	incendie 78
#ببار	collision 87
#بتسر	degats_des_eaux 129
#بتعد	bris_de_glace -51	collision 63	dommage_materiel 137	incendie -55	none -46
#بتنا	evenement_climatique 62	incendie 111
#بتني	collision 62
#بتو>	collision 60
#بتوب	blessure 112	dommage_materiel 70	incendie -58
#بتي>	dommage_materiel 55
#بثلا	vol 89
#بجان	collision 46
#بحاج	collision 101
#بحال	bris_de_glace 49
#بحت>	degats_des_eaux 44	vandalisme 45
#بحث>	collision -92	dommage_materiel 131	vol 104
#بحجم	evenement_climatique 138
#بحر>	autre 53	blessure 85	evenement_climatique 42	none -40
#بحرو	blessure -55	collision -48	incendie 203
#بحي>	vol 83
#بحير	dommage_materiel 83	evenement_climatique 64	none -55	vol -57
#بخاخ	none -40	vandalisme 100
#بخار	blessure 231	collision -111	degats_des_eaux -54	dommage_materiel -86	incendie 76	vol -40
#بدا>	incendie 71
#بدات	incendie 103
#بداو	vandalisme 75
#بدرا	collision 52	dommage_materiel 54	vandalisme -68	vol 78
#بدل>	blessure -42	bris_de_glace 145	dommage_materiel -77	incendie 56
#بدني	degats_des_eaux 48	dommage_materiel 109	evenement_climatique -87
#بدو>	collision -40	degats_des_eaux 64	vandalisme 81
#بدون	dommage_materiel 89	evenement_climatique 130	vandalisme -53	vol -50
#برا>	autre 83	dommage_materiel -48
#برات	degats_des_eaux 148	none -67
#براد	collision -84	dommage_materiel 99	vandalisme -40	vol 122
#براي	vandalisme 53
#برد>	bris_de_glace 60	evenement_climatique 122	none -40
#برشي	collision 44
#برق>	collision -47	dommage_materiel 67	evenement_climatique 161	none -54
#بركا	blessure -44	bris_de_glace -42	collision -76	dommage_materiel 42	incendie 141	none -42	vandalisme -51	vol -48
#برمي	blessure 63	collision 68
#بره>	collision 49	dommage_materiel 71
#برور	evenement_climatique 184
#بري>	collision 46	vol 97
#بريا	collision 151	none -49
#بريد	dommage_materiel 59	none -89	vandalisme 145
#بريز	bris_de_glace 193	collision -49
#بريس	autre 124	collision -96	degats_des_eaux -47	dommage_materiel 117	evenement_climatique -43	incendie -48	none -119	vandalisme -76
#بزاف	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
#بزطا	collision -41	vol 116
#بسات	dommage_materiel 191	none -64	vol -48
#بست>	collision 126
#بستا	evenement_climatique 138
#بسرع	collision 45
#بسكي	blessure -50	collision -73	vandalisme 223	vol -51
#بسلا	incendie 186	none -58	vol -114
#بسلك	blessure 44	collision 45	none -50	vol 49
#بسيا	collision 104
#بسيط	collision 115
#بشكا	vandalisme 82
#بشوي	collision 72
#بشي>	vandalisme 43
#بصح>	blessure -101	collision 169
#بصحت	collision 42	vandalisme 60
#بصرا	none 151
#بصما	vol 135
#بطات	blessure -96	bris_de_glace 77	collision -103	dommage_materiel 72	evenement_climatique 186	incendie -49	none -121	vandalisme -58	vol -45
#بطار	autre 83	incendie 57
#بطاط	blessure 174	collision -71	degats_des_eaux -46	dommage_materiel -48	evenement_climatique 48	none -93
#بطاق	autre 143
#بطن>	bris_de_glace -49	collision 117
#بطه>	collision 142	vandalisme -51	vol 71
#بطوم	collision 59
#بطيخ	collision 87	evenement_climatique 59
#بعا>	none 97
#بعاء	dommage_materiel 40
#بعاد	vol 92
#بعدم	collision 58	dommage_materiel 108	vol -43
#بعصا	bris_de_glace -42	collision -73	vandalisme 217
#بعض>	vol 74
#بعضي	collision 146
#بعه>	vandalisme 49
#بعو>	blessure 156	bris_de_glace 50	collision -111	degats_des_eaux -69	dommage_materiel -145	incendie 136	none -74	vandalisme -59	vol -59
#بعون	collision -56	dommage_materiel -42	evenement_climatique 53	none -62	vol 155
#بعي>	blessure 165	bris_de_glace -53	collision -45	dommage_materiel 73	incendie -56	none -61
#بعيد	bris_de_glace 208	degats_des_eaux 44	dommage_materiel -57	none -144
#بعين	vandalisme 123	vol 59
#بغا>	bris_de_glace 42	degats_des_eaux 48
#بغات	degats_des_eaux 89
#بغاش	collision 54
#بغل>	blessure 95	collision -47	dommage_materiel -47	evenement_climatique 134	none -75	vol -60
#بغيت	autre 80
#بغين	bris_de_glace -45	collision -63	degats_des_eaux 212	dommage_materiel -124	evenement_climatique -108	vandalisme 129	vol -48
#بفعل	bris_de_glace 107	evenement_climatique 50
#بقا>	vol 42
#بقات	autre -42	degats_des_eaux -45	dommage_materiel 197	none -50
#بقاش	blessure 58	dommage_materiel 67
#بقال	blessure 104	dommage_materiel -72	incendie 96	vol -48
#بقاو	autre 52
#بقره	collision 92	evenement_climatique 48
#بقعه	degats_des_eaux 73	dommage_materiel 90	none -53
#بقي>	autre 103	none -68
#بقيت	autre 43	blessure 109	collision -57	dommage_materiel -53	none 52	vol -44
#بقيم	autre 93
#بقيه	collision -46	evenement_climatique 163
#بكل>	blessure 70	none 75
#بكه>	blessure 50	incendie -47	vol 66
#بكي>	collision 79	dommage_materiel 65	none -45
#بكيو	collision -73	dommage_materiel -45	evenement_climatique 40	none -49	vandalisme 124	vol -40
#بلا>	collision 56
#بلات	none -71	vandalisme 64	vol 133
#بلاج	collision -64	degats_des_eaux -50	dommage_materiel -66	incendie 122	none -95	vandalisme -54	vol 208
#بلاز	collision -41	dommage_materiel 187	none -83	vol 77
#بلاس	collision -42	evenement_climatique 81
#بلاص	collision 50	none -55
#بلاط	blessure -119	collision -58	degats_des_eaux 176	dommage_materiel 128	none -95
#بلاغ	collision -45	none -66	vandalisme 88	vol 149
#بلاف	collision -61	degats_des_eaux 275	incendie -117
#بلاك	dommage_materiel 92	evenement_climatique 43	none -52
#بلان	collision -69	vol 201
#بلاي	blessure 87	collision -100	dommage_materiel 160	none -91	vol -68
#بلدي	collision 104	evenement_climatique 46	none -40
#بلغت	collision -40	vol 110
#بلغن	none -55	vol 124
#بلكو	bris_de_glace 150	collision -48	dommage_materiel 93	none -62	vol -48
#بلل>	degats_des_eaux 66
#بله>	collision -51	dommage_materiel 127	none -42
#بلو>	degats_des_eaux 132	dommage_materiel -42	incendie 48	none -106
#بلوك	collision 226	dommage_materiel -41
#بلول	degats_des_eaux 152
#بلوم	degats_des_eaux 119
#بلي>	none 124
#بليو	evenement_climatique 63	vol 45
#بليي	blessure 84
#بما>	collision 54	none 71
#بمدي	autre -51	blessure 81	evenement_climatique 62
#بمرا	autre 71	none -43	vandalisme 132	vol -46
#بمفت	collision -68	vandalisme 225	vol -47
#بناء	bris_de_glace 49	collision -73	dommage_materiel -60	incendie 97
#بنات	collision -66	degats_des_eaux 61	evenement_climatique 45	vol 56
#بناد	bris_de_glace 69	collision 116	degats_des_eaux -81	dommage_materiel -64	evenement_climatique -42	vandalisme -53
#بناه	dommage_materiel 167	vol -80
#بناي	blessure 48
#بنت>	blessure 92	dommage_materiel 87	none -92
#بنتي	dommage_materiel 40
#بنجل	degats_des_eaux 64
#بنزي	collision 98	incendie -42
#بنفس	collision 119	degats_des_eaux 57
#بنك>	autre 112	collision -74	dommage_materiel -40	evenement_climatique 101	none -87	vol 109
#بني>	dommage_materiel 40
#بها>	dommage_materiel 65	none -54
#بهاي	evenement_climatique 97
#بوا>	dommage_materiel -43	none -74	vandalisme 284	vol -70
#بواب	collision 42	degats_des_eaux -56	dommage_materiel -51	none -42	vandalisme 118
#بواط	blessure -41	collision 75	dommage_materiel -69	incendie 86
#بوال	none -43	vandalisme 72	vol 111
#بوان	collision 87	vandalisme 69
#بوب>	degats_des_eaux 140
#بوبي	collision -47	incendie 56	vandalisme 82
#بوت>	blessure -47	bris_de_glace 165	collision -50	none 58
#بوحد	bris_de_glace 103
#بور>	autre 117	bris_de_glace -44	degats_des_eaux 53	vandalisme 42
#بورا	collision -46	vandalisme 86
#بورت	collision 82
#بورد	evenement_climatique 124
#بورط	collision 204	evenement_climatique -56	none -46
#بورغ	evenement_climatique 60	none -49	vandalisme 130	vol -53
#بوزن	collision 76
#بوط>	none 42
#بوطا	incendie 106
#بوطه	collision -75	degats_des_eaux -45	dommage_materiel 69	incendie 105
#بوطو	collision 148	dommage_materiel -47	incendie -44	none -68	vandalisme 63
#بوع>	degats_des_eaux 40	none 78
#بوعي	autre 107
#بول>	blessure 63	collision -50
#بومب	evenement_climatique 41	incendie 70
#بون>	collision -44	degats_des_eaux 49	dommage_materiel 78
#بونا	degats_des_eaux 66
#بونه	dommage_materiel 118	evenement_climatique 51	none -42
#بوني	vandalisme 44	vol 43
#بوه>	blessure -71	bris_de_glace 83
#بيا>	autre 74	blessure 45
#بيان	collision -54	degats_des_eaux 65	dommage_materiel 195	none -66
#بيب>	autre 53	blessure 42
#بيبا	collision 75
#بيبه	bris_de_glace 159	none -88
#بيبي	dommage_materiel 120	none -69	vandalisme -48
#بيته	degats_des_eaux 57	dommage_materiel 70
#بيجا	blessure -48	vandalisme 139	vol -50
#بيجو	bris_de_glace 95	none -40
#بيح>	collision -48	vandalisme 231	vol -77
#بيخي	degats_des_eaux -48	dommage_materiel 204
#بير>	evenement_climatique 48	none -43
#بيرم	autre 124	collision 111	none -102	vandalisme -42
#بيره	dommage_materiel 52
#بيرو	bris_de_glace 251	degats_des_eaux -112	dommage_materiel -66	none -58	vol -48
#بيس>	vol 93
#بيسك	none -66	vandalisme -42	vol 198
#بيسي	collision -49	dommage_materiel 106
#بيض>	collision -43	dommage_materiel 61	none -85	vandalisme 153	vol -67
#بيضا	autre 51	collision 53	none -56
#بيضه	degats_des_eaux -45	dommage_materiel -70	evenement_climatique 63	none -47	vandalisme 138
#بيطا	blessure 77	none -43
#بيطر	dommage_materiel 157
#بيع>	autre 47	blessure 76	collision -41	none -49
#بيعه	blessure -41	bris_de_glace -46	collision -60	degats_des_eaux -52	dommage_materiel 177	evenement_climatique -40	none 167	vandalisme -179	vol -60
#بيكا	bris_de_glace -71	collision 86	evenement_climatique 60
#بيكو	collision 163	vandalisme -40
#بيل>	collision 59
#بيلا	collision 67
#بيلت	dommage_materiel 43	vandalisme 92
#بيله	collision 75	incendie -67	vandalisme 115
#بينا	collision 117
#بينم	collision -67	dommage_materiel 92	evenement_climatique 88	none -46
#بينن	collision 61	degats_des_eaux 107	evenement_climatique -71
#بينه	bris_de_glace 41	none -46	vandalisme 78
#بيني	collision 54	degats_des_eaux 99
#بيها	dommage_materiel 135
#بيهم	bris_de_glace 72	collision -57	dommage_materiel -41	vandalisme 169
#بيوت	autre 122	evenement_climatique 100	none -47	vandalisme -64
#تابا	dommage_materiel -70	none -72	vandalisme 264	vol -104
#تابع	collision 57	vandalisme 46
#تابل	collision -93	degats_des_eaux -43	dommage_materiel 226	none -75
#تات>	blessure -53	bris_de_glace 150	collision -59	dommage_materiel 118	none -45	vol -40
#تاج>	autre 99
#تاجر	blessure -74	collision -52	dommage_materiel 139	none -58	vandalisme 49
#تاح>	dommage_materiel -46	none -76	vandalisme 73	vol 175
#تاذه	none -46	vandalisme 152	vol -49
#تاذي	degats_des_eaux 72	none -48	vandalisme 57
#تار>	collision -46	degats_des_eaux -61	dommage_materiel -82	evenement_climatique 176	none -70	vandalisme 63
#تارا	evenement_climatique 44	none -49	vandalisme 129	vol -58
#تاره	dommage_materiel -53	incendie 205	none -63
#تارو	evenement_climatique 120	vol -62
#تاز>	blessure 52	collision 69
#تاسي	collision 68	vol 45
#تاع>	collision 64	degats_des_eaux 68	none -56
#تاعت	blessure -52	dommage_materiel 125
#تاعه	degats_des_eaux 52
#تاعي	degats_des_eaux 45
#تاكد	none 186
#تاكس	blessure -47	collision 153
#تاكل	incendie 48
#تاكي	none 136
#تال>	autre 44	dommage_materiel 131
#تالي	collision -149	vol 231
#تامي	autre 154
#تان>	none -50	vol 75
#تاني	collision 42	evenement_climatique 59
#تاي>	blessure 149	dommage_materiel -50	incendie -44	none -60	vol 105
#تاير	incendie 114
#تبا>	incendie 157
#تباد	collision 164	none -41
#تبت>	collision 101
#تبدل	blessure -72	bris_de_glace 91	collision -45	dommage_materiel 70	incendie 92	none -65	vol -55
#تبرو	evenement_climatique 184
#تبع>	bris_de_glace 135	vandalisme -43
#تبكي	collision 97	dommage_materiel 69
#تبلل	evenement_climatique 85
#تبن>	incendie 51
#تبنا	collision 48
#تبه>	collision 40
#تبو>	vandalisme 52
#تبي>	degats_des_eaux 184	none -52
#تبين	blessure 114	collision -75	dommage_materiel -55	none -75	vandalisme 61
#تجاو	collision 110
#تجرح	bris_de_glace 150	collision 89	none -43
#تجري	collision 136	none -51
#تجمع	degats_des_eaux 107
#تجمي	incendie 66	vandalisme 134	vol -87
#تجي>	collision -78	degats_des_eaux -79	dommage_materiel -46	incendie 136	vol 110
#تجيب	collision 92	dommage_materiel -66	incendie 147	none -89	vandalisme -50	vol -48
#تحاد	dommage_materiel 77	vandalisme -52
#تحت>	degats_des_eaux 55	none -46
#تحتر	dommage_materiel -43	incendie 143
#تحته	blessure -56	collision -144	dommage_materiel 138	vol 114
#تحتو	collision -45	degats_des_eaux -58	evenement_climatique 134
#تحتي	degats_des_eaux 118
#تحدث	none 50
#تحرق	collision -40	dommage_materiel 89
#تحرك	blessure 47
#تحري	blessure 47
#تحطم	blessure -53	bris_de_glace 70	collision -72	dommage_materiel 130
#تحف>	blessure -72	bris_de_glace -54	collision -51	dommage_materiel 175	none -44	vol 91
#تحقي	collision -46	none -41	vandalisme 70	vol 50
#تحمل	degats_des_eaux 136	dommage_materiel -43	vandalisme 49
#تحه>	blessure 157	collision -86	degats_des_eaux -55	dommage_materiel 134	incendie -103	none -98	vandalisme -53	vol -86
#تحوا	collision -63	dommage_materiel -45	none -85	vol 188
#تحيد	collision 152	none -55
#تحيه	none 84
#تخبط	collision -78	degats_des_eaux -56	dommage_materiel 240	vol -40
#تخرج	collision 84	vandalisme -72	vol 43
#تخري	blessure -42	bris_de_glace -79	vandalisme 235	vol -119
#تخسر	degats_des_eaux 83	dommage_materiel 65	incendie -46
#تخلص	autre 73	collision 65
#تخلع	autre 67	bris_de_glace 70	degats_des_eaux 100	none -78	vandalisme -41	vol -50
#تخنق	collision -43	incendie 197
#تخيل	collision 60	none -54	vol 100
#تدت>	incendie 118
#تدخل	bris_de_glace 83	collision 49	vandalisme -54
#تدري	blessure 226	dommage_materiel -87	none -52
#تدعا	collision 72
#تدفي	degats_des_eaux 100
#تذكر	none 62
#تراج	blessure -66	bris_de_glace 228	dommage_materiel -63	none 44	vandalisme -52	vol -52
#تراح	bris_de_glace 115	collision -142	degats_des_eaux -45	dommage_materiel -49	vol 205
#تراس	evenement_climatique 43	vandalisme 105	vol -44
#تراك	blessure -47	degats_des_eaux 52	evenement_climatique 72
#ترام	bris_de_glace 78
#تران	collision 61	evenement_climatique 65
#ترجا	autre 209	none -102
#ترجع	autre 181	dommage_materiel -71	vandalisme 61	vol -42
#تردا	autre 231	blessure -46	collision -60	none -96
#ترف>	dommage_materiel 87	none -47
#ترق>	incendie 147
#ترقت	incendie 192
#ترقو	collision 77
#ترك>	degats_des_eaux 84
#تركت	vol 148
#تركو	collision -41	none 110	vol 59
#تركي	bris_de_glace 109	none -66
#ترم>	collision 66
#ترنت	vandalisme 78
#ترو>	vandalisme 51	vol 76
#تروت	blessure 114
#تروط	blessure -45	collision 145
#ترون	collision 159	dommage_materiel 117	evenement_climatique -66	none -64	vol -41
#تري>	autre -45	collision -69	none -61	vandalisme 191	vol 71
#تريب	collision 106	vol 50
#تريت	autre 79
#تريك	collision 61	vandalisme 50
#ترين	bris_de_glace 115	dommage_materiel -41
#تسبب	bris_de_glace 66	evenement_climatique 40	incendie 80	none -46
#تسجل	vol 88
#تسد>	blessure 74	collision 119	degats_des_eaux 41	dommage_materiel -65	none -84
#تسرب	degats_des_eaux 208
#تسرق	autre 69	collision -45	none -43	vol 151
#تسع>	autre -67	blessure 44	bris_de_glace 85	dommage_materiel -42
#تسلس	vol 79
#تسمع	evenement_climatique 53
#تسنا	collision -54	vol 48
#تسني	dommage_materiel -44	vol 48
#تشار	none 132
#تشعر	collision 56
#تشفت	bris_de_glace 107	collision -48	vandalisme -43
#تشفر	collision -84	dommage_materiel -44	none -79	vandalisme -48	vol 289
#تشفن	degats_des_eaux 55
#تشفي	blessure 66
#تشق>	bris_de_glace 122	evenement_climatique -49
#تشقا	bris_de_glace 221	degats_des_eaux -50	evenement_climatique -43	none -48
#تشقق	bris_de_glace 178	collision -44	none -40
#تشكو	collision 78
#تشكي	collision 53
#تشوا	blessure -47	collision -54	degats_des_eaux -92	dommage_materiel 126	incendie 126	none -84	vandalisme -48
#تشوف	collision 139
#تصاد	collision 148	none -42
#تصاو	bris_de_glace -54	collision -66	none -58	vandalisme 162
#تصدع	bris_de_glace 335	collision -66	degats_des_eaux -71	dommage_materiel -53	evenement_climatique -58	incendie -42	none -76	vandalisme -42	vol -41
#تصر>	dommage_materiel 43	none -53	vandalisme 153	vol -54
#تصري	none 87
#تصف>	none 57
#تصلت	collision 91	vol 42
#تصلح	bris_de_glace 88	collision 154	dommage_materiel -89	vandalisme -44	vol -47
#تصلي	degats_des_eaux 74	dommage_materiel 112
#تصوي	collision 44	dommage_materiel 100
#تضر>	degats_des_eaux 96	evenement_climatique -67	none -58	vandalisme 64
#تضرب	collision 170
#تضرر	degats_des_eaux 76
#تطال	collision -48	degats_des_eaux 62	evenement_climatique 68
#تطم>	bris_de_glace 81
#تطمت	collision 122
#تطوا	evenement_climatique 203
#تطيع	none 42
#تظر>	evenement_climatique 45	none 60
#تعثر	blessure 189	none -52	vol -41
#تعرض	vol 81
#تعرف	collision 68	none -52	vol 80
#تعطل	autre 127	collision -59	dommage_materiel 142	none -61
#تعفن	autre -41	blessure 233	collision -100	degats_des_eaux 48	dommage_materiel -46	evenement_climatique -194	none -48	vol -42
#تعل>	collision -106	incendie 188
#تعلت	collision -43	dommage_materiel -40	incendie 189
#تعلم	autre 162	collision -42	none -54
#تعما	collision -63	dommage_materiel -45	evenement_climatique 59	none -67	vol 194
#تعمر	degats_des_eaux 177	dommage_materiel -49	none -110
#تعمل	collision 105
#تعوج	collision 96	vandalisme 52
#تعود	dommage_materiel 90
#تعوض	autre 165	none -58
#تعوي	autre 53	none 43
#تغطي	autre 56	dommage_materiel 86
#تغل>	blessure 93	bris_de_glace 50	none -62
#تغيي	autre 147
#تفاد	collision 130
#تفاع	dommage_materiel 98
#تفاه	collision 127
#تفت>	vol 118
#تفتح	blessure 47	dommage_materiel -123	evenement_climatique 125	vol 59
#تفخ>	collision -48	degats_des_eaux 154	dommage_materiel -44	incendie 106
#تفرج	blessure 43	none -45	vandalisme 99	vol -41
#تفرق	bris_de_glace 84	degats_des_eaux 49	none -49
#تفرك	degats_des_eaux 103
#تفعل	none 137	vandalisme 51
#تفك>	degats_des_eaux 127
#تفلت	blessure 54	bris_de_glace -45	collision -68	degats_des_eaux -61	dommage_materiel 194	none -68	vol -48
#تفلق	dommage_materiel 112	evenement_climatique 71	vol -40
#تفها	collision 70	evenement_climatique 119
#تفي>	dommage_materiel 52	none -55	vol 52
#تقاط	collision 90
#تقاع	degats_des_eaux 78
#تقدر	incendie 108
#تقدم	none 64	vandalisme 42
#تقدي	none 147	vol -58
#تقطع	blessure 73	degats_des_eaux 88	none -81
#تقلب	blessure 85	dommage_materiel 51	vol -42
#تقلع	collision 67	degats_des_eaux 46	dommage_materiel -42	none -47
#تقلق	collision 93	none -44	vandalisme 64
#تقني	dommage_materiel 157
#تقول	collision -45	dommage_materiel 59
#تقيا	collision 76
#تكاك	collision 141
#تكب>	collision 89	dommage_materiel 74	vol -63
#تكت>	collision 120
#تكسر	blessure 49	bris_de_glace 69	none -46
#تكلم	none 232
#تكم>	autre 50	collision 41	none 42
#تكن>	collision 116	dommage_materiel -50
#تكي>	collision 97
#تلات	collision -48	degats_des_eaux 44	dommage_materiel 125	evenement_climatique 64	incendie -47	vandalisme -89
#تلاح	collision 76	dommage_materiel -56	none -119	vandalisme 123	vol -51
#تلاق	collision 49
#تلام	blessure -42	bris_de_glace 105
#تلت>	degats_des_eaux 170	incendie -129	vol 84
#تلعت	evenement_climatique 120
#تلف>	autre 44	none -51
#تلفا	dommage_materiel 118
#تلفت	collision -52	degats_des_eaux 71	dommage_materiel 148
#تلفز	blessure -52	collision -48	dommage_materiel 193	none -46
#تلفو	collision 41	dommage_materiel 42	vol 55
#تلمي	collision 53	vandalisme 98	vol -118
#تله>	collision -66	dommage_materiel -53	none -88	vandalisme -98	vol 302
#تلوا	blessure 109	dommage_materiel -44	evenement_climatique 74
#تلي>	collision 209	incendie -47
#تليف	collision -131	vol 206
#تما>	dommage_materiel 89	evenement_climatique 76	none -58
#تماس	incendie 92
#تمام	collision 58	dommage_materiel -41	none 168
#تمزق	blessure 216	dommage_materiel -54
#تمشي	bris_de_glace -43	collision -64	degats_des_eaux -53	dommage_materiel -56	evenement_climatique 114	none -71	vandalisme 143
#تمكن	collision 71
#تنبر	none 85
#تنتب	bris_de_glace 152	dommage_materiel -78	none -55	vandalisme -56
#تنشق	incendie 70
#تنفخ	degats_des_eaux 171	dommage_materiel -42	incendie 64	none -52	vol -43
#تنفس	bris_de_glace 63
#تنقط	blessure -69	collision -82	degats_des_eaux 54	dommage_materiel 147
#تني>	blessure 81	collision 51	none -59
#تنيش	blessure -44	collision 60	dommage_materiel -48	none -40	vandalisme 146
#تنين	autre 70	vol 86
#تهاش	collision -51	none 153	vandalisme -46
#تهبت	blessure 60	vol 101
#تهرس	bris_de_glace 55
#تهشم	bris_de_glace 142	none -45
#تهضر	vol 100
#تهم>	collision 44
#توجد	collision 47
#توجع	bris_de_glace 52	none -56	vandalisme 128
#توح>	bris_de_glace 45	degats_des_eaux -56	vol 44
#توحا	degats_des_eaux 133
#تودع	incendie 78
#تور>	collision 59
#تورا	autre 102	collision -68	dommage_materiel 116	evenement_climatique 77	none -82	vol -71
#تورم	blessure 108
#توره	autre 125	none -54
#تورو	bris_de_glace 66	collision 63	dommage_materiel 64	none -46
#توش>	vandalisme 45	vol 51
#توصل	none 147
#توصي	collision 95	vol 47
#توقع	collision 82	evenement_climatique 101	none -58
#تولو	autre 153	none -88
#توما	collision 64	dommage_materiel 156	none -90
#تون>	blessure 60	bris_de_glace 60	none -43
#تونس	autre 48	evenement_climatique 57
#توني	autre 141	blessure -76	dommage_materiel -95	none -45	vandalisme -42	vol 74
#توي>	blessure 61	degats_des_eaux 43	dommage_materiel -47	evenement_climatique 43	none -46
#تويو	degats_des_eaux 171	none -70	vandalisme -47
#تيار	autre -65	dommage_materiel 203	incendie -51
#تيجه	bris_de_glace 182	collision 43	dommage_materiel -41	none -74	vol -40
#تير>	collision 61	vandalisme 45
#تيزو	blessure -40	collision -59	degats_des_eaux 64	dommage_materiel 101	incendie -52	none -75	vandalisme -53	vol 68
#تيزي	collision 48
#تيشك	collision 79
#تيقظ	collision 70	degats_des_eaux 61
#تيك>	collision 90	dommage_materiel 44	incendie 52	none -74	vol -41
#تيكي	collision -45	dommage_materiel 63	evenement_climatique 91
#تيله	autre -54	blessure -63	bris_de_glace 103	collision -94	degats_des_eaux -117	dommage_materiel -127	evenement_climatique -95	incendie 161	none -157	vandalisme 133	vol -74
#تيلي	vol 58
#تيني	blessure 76
#تيه>	blessure -68	degats_des_eaux 94	dommage_materiel 75	incendie -82	none -46
#تيو>	degats_des_eaux 189	none -52
#ثاء>	none 60
#ثاث>	blessure -40	dommage_materiel 51	evenement_climatique 42
#ثالث	collision 42
#ثامن	none 106
#ثانو	dommage_materiel -42	vandalisme -104	vol 224
#ثاني	blessure 57
#ثرت>	blessure 108
#ثريا	degats_des_eaux 64	dommage_materiel 124	evenement_climatique -105
#ثقب>	dommage_materiel 61	evenement_climatique 42	incendie 43	vandalisme -43
#ثقبت	dommage_materiel 84	evenement_climatique 49
#ثقل>	degats_des_eaux 95	evenement_climatique 112
#ثقوب	dommage_materiel -84	vol 126
#ثلاج	collision -54	dommage_materiel 99	evenement_climatique 45
#ثلث>	degats_des_eaux 99	evenement_climatique -70	none 80
#ثلج>	evenement_climatique 173
#ثلي>	blessure 230	bris_de_glace -41	dommage_materiel -63	incendie -44	none -171	vol -49
#ثمان	autre 41	blessure 62	collision -87	vol 43
#ثمن>	autre 90	dommage_materiel 44	vol -48
#ثمنه	dommage_materiel 62
#ثمني	none 123
#ثناء	dommage_materiel 97
#ثنين	none 68
#ثواب	degats_des_eaux 177	none -77
#ثير>	collision 43	dommage_materiel 99	evenement_climatique 60	none -65
#ثين>	collision -75	dommage_materiel -41	none -87	vandalisme 168
#جاء>	collision -47	evenement_climatique 66
#جاءت	collision -78	dommage_materiel 100
#جابت	bris_de_glace 81	dommage_materiel -42	incendie 90	none -49
#جاتن	evenement_climatique 62
#جاج>	bris_de_glace 148
#جاجه	bris_de_glace 145	collision -45	dommage_materiel 42	none -60
#جاجي	bris_de_glace 240	collision -59	dommage_materiel 40	none -48	vandalisme -45
#جاد>	degats_des_eaux 116	dommage_materiel -53
#جاده	blessure -57	collision -49	degats_des_eaux 77	dommage_materiel 137	incendie -56	none -83	vandalisme -49	vol 100
#جار>	degats_des_eaux 47
#جارت	dommage_materiel 82
#جارن	incendie 62
#جاره	collision -53	vandalisme 42
#جاري	collision -42	evenement_climatique 43
#جازه	autre 47
#جازي	incendie 85
#جاش>	collision 106
#جاع>	autre 209	none -102
#جال>	incendie 44
#جالس	none -108	vandalisme -45	vol 212
#جامع	blessure 118	collision -109	dommage_materiel -45	incendie 60	none -69	vol 145
#جان>	collision 71
#جانب	collision 52
#جانط	collision 99
#جاني	bris_de_glace 173	degats_des_eaux 48	dommage_materiel -64	none -145
#جاه>	collision 58
#جاوب	bris_de_glace 52	degats_des_eaux 93	none -55
#جاور	degats_des_eaux 84
#جاوز	collision 141
#جاي>	degats_des_eaux 93
#جايه	blessure -53	collision -57	dommage_materiel 136
#جبد>	blessure -51	collision -71	dommage_materiel 77	evenement_climatique 45	vol 77
#جبس>	blessure 53	degats_des_eaux 78	none -52
#جبص>	degats_des_eaux 157	dommage_materiel -54
#جبل>	evenement_climatique 49
#جبلي	blessure 87	collision -77	dommage_materiel 137	none -77	vol -50
#جبير	autre -51	blessure 72	collision 65
#جبين	degats_des_eaux 61	vandalisme 105	vol -75
#جته>	dommage_materiel 101	vandalisme -60
#جتي>	vol 55
#جدت>	vandalisme 109
#جدته	degats_des_eaux 56
#جدتي	blessure -111	degats_des_eaux 93	dommage_materiel 41	none -44	vol 46
#جدرا	dommage_materiel 62	none -130	vandalisme 159	vol -42
#جدنا	evenement_climatique 50
#جده>	autre 79	none -67	vol 73
#جدها	dommage_materiel 62
#جدي>	collision -44	degats_des_eaux 88	incendie 105
#جديد	dommage_materiel 91
#جراج	bris_de_glace 67
#جراح	blessure 166
#جرار	bris_de_glace 72	collision 58
#جرت>	collision 66	degats_des_eaux 60	evenement_climatique -49	incendie 81	none -47
#جرح>	bris_de_glace 78
#جرحا	blessure -57	collision 132
#جرحت	bris_de_glace 89
#جرحي	collision 46
#جرد>	autre 108	blessure 162	collision -87	none -84	vandalisme -41
#جرده	collision -44	degats_des_eaux 52	dommage_materiel 188	evenement_climatique -67	none -41	vandalisme -56
#جره>	bris_de_glace 40	evenement_climatique 60
#جروح	blessure -41	bris_de_glace 67	vandalisme 54
#جري>	collision 75
#جريت	blessure 124	dommage_materiel -58	vandalisme 122	vol -95
#جريح	evenement_climatique 123
#جزت>	collision 68
#جزه>	autre -41	collision 160
#جسدي	vol 57
#جعات	collision -54	degats_des_eaux 81	dommage_materiel -52	incendie 77	none -65	vol 92
#جعت>	collision 59
#جعنا	collision -70	vol 141
#جعني	vandalisme 75
#جعو>	autre 85	blessure 72
#جعون	vandalisme 56
#جعين	collision 114	vol -43
#جلاب	autre 180	bris_de_glace -42	collision -104	dommage_materiel -49	incendie -53	none -114	vandalisme -73	vol 109
#جلات	vol 86
#جلت>	vandalisme 116
#جلد>	degats_des_eaux 86	vol 41
#جله>	collision 109
#جلو>	collision 125
#جلوا	evenement_climatique 46
#جلون	degats_des_eaux 64
#جلي>	blessure 70
#جليز	none 109
#جلين	collision 66
#جليه	degats_des_eaux 88
#جماع	collision -53	degats_des_eaux -56	evenement_climatique 184
#جمع>	degats_des_eaux 44
#جمعي	collision -46	none -42	vandalisme 46	vol 127
#جمل>	collision 139
#جمله	blessure 114	bris_de_glace -53	collision 48	degats_des_eaux -65	dommage_materiel -70	evenement_climatique 161	incendie -44	none -74	vandalisme -58
#جمه>	bris_de_glace 102
#جميع	autre 58	collision 42
#جميل	collision 40	vandalisme 110	vol -68
#جنا>	collision 50	evenement_climatique 60	incendie 40
#جناح	collision 75	vandalisme 78
#جنب>	collision 129	none -48
#جنبه	incendie 61
#جنبي	collision 68
#جنط>	collision -48	dommage_materiel 229	none -52	vandalisme -57
#جنوي	blessure 79	collision -85	dommage_materiel -68	vol 178
#جني>	blessure 43	collision -64	vandalisme 120
#جها>	evenement_climatique 62	vol 59
#جهاز	dommage_materiel 121
#جهتي	collision 92	none -70	vandalisme 63
#جهد>	blessure -51	bris_de_glace 201	vandalisme -47
#جهه>	bris_de_glace 43	vandalisme 70
#جهول	none -50	vandalisme 231	vol -45
#جهي>	blessure 72	vandalisme 75
#جواب	incendie 77
#جواز	autre 157
#جوحه	autre -51	blessure 166	dommage_materiel -61	evenement_climatique 44
#جور>	collision -105	none -69	vandalisme -132	vol 153
#جوز>	collision 40	evenement_climatique 72
#جوه>	collision -71	none -85	vandalisme 106	vol 130
#جوهر	vol 58
#جيب>	incendie 44	none -47	vol 45
#جيبي	autre 64	none -92	vol 127
#جيت>	dommage_materiel 67	none -53	vandalisme 46
#جيده	autre 97	collision 84	none -92
#جيلا	collision -72	degats_des_eaux -70	dommage_materiel 252	incendie -50	none -43
#جين>	degats_des_eaux -41	dommage_materiel 41	incendie 92
#جيه>	bris_de_glace 158
#حات>	collision 117	dommage_materiel -57	vandalisme 49
#حاج>	dommage_materiel 43	vandalisme 64
#حاجب	blessure 86	evenement_climatique 61
#حاجز	bris_de_glace 45	collision 135	vol -40
#حاح>	bris_de_glace 152	dommage_materiel -88
#حاد>	collision 45	dommage_materiel 75	vandalisme -55
#حادث	collision 78
#حاده	blessure 132	collision -64	dommage_materiel -54	none -58	vandalisme 175	vol -87
#حادي	collision 42
#حار>	collision 43	degats_des_eaux 127	evenement_climatique -92	none 51
#حارس	vandalisme 48
#حاسو	dommage_materiel 139	vol 44
#حاض>	degats_des_eaux 200	dommage_materiel -48	evenement_climatique -67
#حافل	collision 42
#حافي	bris_de_glace 43
#حاله	dommage_materiel 147	none -43	vol -53
#حالو	blessure 92
#حالي	autre 175	blessure 75	collision -42	dommage_materiel -62	none -61
#حام>	blessure 48	collision 55
#حامل	collision 50
#حانو	degats_des_eaux 73	none -57
#حاول	vol 135
#حاوي	collision -88	incendie 171	vol 70
#حايا	bris_de_glace 46	collision -51	vandalisme 94
#حايط	degats_des_eaux 78	dommage_materiel 40
#حبا>	none 50
#حبته	autre 143
#حبس>	collision 80
#حبسا	collision -64	dommage_materiel 248	incendie -41	none -69	vol -52
#حبل>	blessure -54	collision -43	dommage_materiel 100	vol 122
#حبه>	dommage_materiel 84
#حبها	collision 40	degats_des_eaux 88
#حبو>	blessure 57
#حبي>	collision 55	dommage_materiel 73
#حتاج	autre 86	incendie 47
#حترق	incendie 171
#حترم	collision 64
#حتش>	collision 79	dommage_materiel 65	none -54	vandalisme -42
#حتك>	collision 153
#حتكا	collision 141
#حتكت	collision 120
#حتنا	degats_des_eaux 155	evenement_climatique -89
#حته>	collision 118
#حتها	blessure -42	collision -96	dommage_materiel 112	vol 91
#حتو>	degats_des_eaux -50	evenement_climatique 103
#حجار	collision -49	vandalisme 204	vol -78
#حجر>	bris_de_glace 86	vandalisme 77	vol -40
#حجره	blessure 85	bris_de_glace 139
#حجم>	evenement_climatique 138
#حدا>	collision 42
#حداش	blessure 68	bris_de_glace 62	collision -50	dommage_materiel -54	none 89
#حدان	dommage_materiel -63	evenement_climatique 148
#حداه	bris_de_glace 94	collision 86	none -43
#حداي	vandalisme 103
#حدش>	incendie 59
#حدها	bris_de_glace 233	dommage_materiel -41	none -61	vol -49
#حدهم	collision -66	vandalisme 183
#حدو>	bris_de_glace 184	none -73
#حدود	incendie 184
#حدي>	collision 41
#حديد	collision 50
#حديق	collision -42	dommage_materiel 56	evenement_climatique 51	none -41
#حذيه	degats_des_eaux 52	incendie 81
#حرار	bris_de_glace 241	collision -40	degats_des_eaux -46	dommage_materiel 56	none -74	vandalisme -52
#حرام	collision -89	dommage_materiel -66	vandalisme 55	vol 204
#حررت	vandalisme 45
#حررن	collision 43	degats_des_eaux 44
#حررو	vandalisme -41	vol 95
#حرفت	collision 76
#حرق>	dommage_materiel 60	incendie 72
#حرقا	collision -42	incendie 116
#حرقت	blessure 181	bris_de_glace -42	collision -46	dommage_materiel 40	incendie 99	none -97	vol -49
#حرقن	dommage_materiel 101
#حرقو	collision -45	degats_des_eaux 89	dommage_materiel 70	none -59	vandalisme 46	vol -43
#حرك>	none -43	vandalisme 71
#حروق	collision -48	incendie 198
#حريق	incendie 111
#حزام	collision 118
#حساب	autre 124	blessure -64	collision -57	dommage_materiel -84
#حسب>	blessure 58	dommage_materiel 48
#حسن>	blessure 72	bris_de_glace 62
#حسيم	degats_des_eaux -72	evenement_climatique 124
#حصان	blessure 148	collision -147	dommage_materiel -53	incendie 73	none -44	vol 67
#حصاه	bris_de_glace 121
#حصل>	incendie 68
#حصول	autre 119	collision -40	dommage_materiel -74	evenement_climatique 195	none -154
#حصي>	bris_de_glace 341	collision -98	dommage_materiel -47	none -154	vandalisme -41	vol -45
#حصير	blessure -40	bris_de_glace -55	collision -73	degats_des_eaux -72	dommage_materiel -85	incendie 216	vol -45
#حضرو	collision -63	incendie 148
#حطم>	bris_de_glace 63	collision 57
#حطمت	blessure -40	dommage_materiel 182
#حطه>	vol 62
#حطيت	dommage_materiel 50
#حفره	dommage_materiel 65	vandalisme 46
#حفظ>	blessure 261	bris_de_glace -44	collision -57	dommage_materiel -101	none -154
#حفظت	none -81	vandalisme -40	vol 187
#حفظه	autre -52	vol 143
#حفل>	collision -52	dommage_materiel 63	none -123	vandalisme -51	vol 188
#حفيد	blessure 143	collision -132	none -47
#حقت>	collision 143
#حقق>	collision -43	degats_des_eaux -42	incendie 256	vol -40
#حقيب	autre 65	collision -53	dommage_materiel 52	vol 77
#حقيق	collision -55	dommage_materiel -41	none 140
#حكت>	collision 113	dommage_materiel 129	none -137	vandalisme -48	vol -51
#حكو>	blessure -50	collision 41	vandalisme 48	vol 68
#حكي>	bris_de_glace 59	vandalisme 41
#حكيت	collision 137
#حكين	collision 147	vandalisme -48
#حلات	collision 103
#حلاق	collision -44	degats_des_eaux 67	vol 72
#حلف>	collision 53	vandalisme 46
#حلقت	blessure 40	collision 111
#حله>	autre 77	blessure 49	collision -48	none -53	vol 72
#حلو>	collision -52	vandalisme -60	vol 188
#حلول	collision -54	degats_des_eaux 64	vol 54
#حلوي	bris_de_glace 61	dommage_materiel 134	none -79
#حلي>	blessure 68
#حليب	degats_des_eaux -45	dommage_materiel 165	none -56
#حليت	blessure 77	dommage_materiel 60
#حليه	collision -47	dommage_materiel 51	evenement_climatique 70
#حمات	autre 147	none -79
#حمار	collision 130	vandalisme 43
#حماق	bris_de_glace 152	dommage_materiel 109	evenement_climatique -96	vol -95
#حمام	degats_des_eaux 80
#حماي	autre 81	dommage_materiel 140	incendie -117	none -54
#حمدو	collision 159	dommage_materiel -41	evenement_climatique 82	vandalisme -65	vol -77
#حمر>	collision 48	vandalisme 52
#حمرا	collision 90
#حمل>	evenement_climatique 55
#حملت	evenement_climatique 153
#حمله	evenement_climatique 89
#حمه>	collision -44	none 43	vol 67
#حمها	blessure -42	collision -44	vol 113
#حنتي	none -47	vandalisme 97	vol 78
#حنفي	collision -81	degats_des_eaux 221	evenement_climatique -135	none -144	vandalisme 99	vol -96
#حنه>	collision 60
#حني>	blessure 156
#حها>	blessure -70	collision 60	degats_des_eaux 95	dommage_materiel 68	none -42	vol -52
#حوا>	collision -63	dommage_materiel -45	none -85	vol 188
#حوال	none 44
#حواي	vol 53
#حوت>	collision 82	degats_des_eaux 66	dommage_materiel -45
#حوض>	degats_des_eaux 83	dommage_materiel 46	none -40
#حول>	blessure 56	bris_de_glace 79	dommage_materiel 67	incendie 51	none -47	vandalisme -63
#حومه	blessure 78	none -65
#حون>	collision -45	degats_des_eaux 96	dommage_materiel 134	none -44	vandalisme -63	vol -76
#حونه	collision -72	dommage_materiel 95	evenement_climatique -47	incendie 135
#حيت>	vol 48
#حيث>	none -60	vol 151
#حيح>	none 118
#حيد>	bris_de_glace 46	collision 68	evenement_climatique -42	none -49	vol 40
#حيده	blessure -92	bris_de_glace 159	collision -71	dommage_materiel -42
#حيدو	collision -81	none -67	vol 187
#حيره	dommage_materiel 83	evenement_climatique 64	none -55	vol -57
#حيطا	collision -48	dommage_materiel -69	incendie 145	none -59	vandalisme -52
#حيطك	vol 43
#حيه>	blessure 70	incendie 79
#حيوا	dommage_materiel 62	evenement_climatique 47	none -56	vandalisme 82	vol -56
#خاتم	autre 252	bris_de_glace -46	collision -84	degats_des_eaux -53	dommage_materiel -63	none -86	vol 115
#خاخ>	none -40	vandalisme 100
#خار>	blessure 112	collision -128	degats_des_eaux -41	dommage_materiel 124	none -44	vol -49
#خارج	collision -40	vol 41
#خاسر	collision 80
#خاص>	blessure 87
#خاصن	collision -40	none 70
#خاصه	dommage_materiel 61	vandalisme 55
#خاصو	blessure -45	bris_de_glace 126	incendie 77	vandalisme -42
#خاطر	collision 152	none -100	vandalisme -50
#خالت	collision -55	evenement_climatique 136
#خالص	blessure -43	dommage_materiel 206	none -67
#خالي	collision 49	vandalisme -61	vol 101
#خام>	degats_des_eaux -54	dommage_materiel 164	incendie 72	none -43
#خامس	autre 56
#خان>	incendie 106
#خانز	degats_des_eaux 197
#خاوي	collision 124
#خايب	degats_des_eaux 78	none -49	vandalisme 100	vol -40
#خايف	collision -71	vandalisme 63	vol 89
#خبار	autre 207	bris_de_glace -44	collision 75	dommage_materiel -52	incendie -42	none -124	vandalisme -61	vol -90
#خبر>	collision 46	vandalisme 53
#خبرن	blessure -50	collision 111	degats_des_eaux -54	vandalisme -40	vol 86
#خبز>	collision -62	incendie 146	vol 65
#خبط>	collision 80	dommage_materiel 167	none -54	vol -42
#خبطن	collision 144
#خبير	bris_de_glace 54	collision -48	none 55
#ختفت	vol 138
#ختفي	dommage_materiel -57	none -101	vol 232
#ختي>	dommage_materiel 42	incendie 67
#خدا>	none -47	vandalisme 86	vol 74
#خدات	collision 58	incendie 117	none -53
#خدام	evenement_climatique 40	none -44
#خداو	collision -51	vol 151
#خدش>	bris_de_glace 49	dommage_materiel 112	none -43	vol -44
#خدشت	collision 78	degats_des_eaux -41	dommage_materiel 134	vandalisme -73
#خدشه	collision 53	dommage_materiel 89	vol -57
#خدم>	degats_des_eaux 43
#خدمت	bris_de_glace -40	dommage_materiel 40	incendie 123	none -86	vandalisme -59
#خدو>	collision 89	vandalisme -42	vol 40
#خدوا	collision 128	none -74	vol 46
#خدوش	vandalisme 109
#خديت	blessure 53	collision 45
#خذت>	blessure 55	none -41	vandalisme 49
#خذوا	vol 85
#خرب>	blessure -44	bris_de_glace -52	collision -101	degats_des_eaux 115	dommage_materiel 182	evenement_climatique -133	none -64	vol -57
#خرجا	dommage_materiel -53	incendie 113	vandalisme 46
#خرجت	collision 50
#خرجن	collision 49	evenement_climatique 59	incendie 53	vol -44
#خرجو	collision 52	vol 41
#خرطو	collision -49	degats_des_eaux 70	dommage_materiel 77
#خره>	collision 49
#خروج	collision 79
#خري>	collision 47
#خريب	blessure 50	bris_de_glace -47	collision -52	vandalisme 173	vol -82
#خزان	collision -53	dommage_materiel 99	none -56
#خزن>	evenement_climatique 47	incendie 48	vandalisme 41
#خزنه	collision -48	none -109	vandalisme -56	vol 247
#خسار	blessure 55	collision -68	evenement_climatique 81	incendie 65	vol -40
#خساي	collision -41	incendie 90	vandalisme 65
#خسر>	degats_des_eaux 63	none -43	vandalisme 95
#خسرا	autre 123	collision -41	dommage_materiel -51
#خسرن	degats_des_eaux -48	evenement_climatique 43	incendie 108	none -54
#خشب>	degats_des_eaux 67	incendie 48	none -40
#خشبي	degats_des_eaux 41	vandalisme 43
#خصوص	vandalisme 201	vol -126
#خضار	collision 146	dommage_materiel -51	none -41	vandalisme 67
#خضر>	vandalisme 153
#خضرا	autre 135	dommage_materiel -45	none -88	vandalisme 50	vol -51
#خضره	blessure 56	collision 115	vandalisme -44
#خطا>	blessure 95	collision -43	dommage_materiel -52	none 95
#خطف>	collision -83	dommage_materiel -45	vol 185
#خطفو	vol 189
#خطيب	dommage_materiel 121	none -43	vol -40
#خلا>	dommage_materiel 73
#خلات	bris_de_glace 41	incendie 48
#خلاص	blessure -53	collision 178	none 49
#خلال	blessure 59	collision -48	dommage_materiel 44	vol 44
#خلاو	collision 102	degats_des_eaux 42	dommage_materiel -44	none -105	vandalisme -47	vol 136
#خلت>	collision 136
#خلص>	autre 47	dommage_materiel 102	none -41
#خلصت	autre 159	blessure 100	collision -55	dommage_materiel -107	evenement_climatique 41	vol -50
#خلصن	blessure 111
#خلصو	blessure -41	bris_de_glace 135	vandalisme -41
#خلع>	collision 43	degats_des_eaux 152	none -86
#خلعه	collision 53
#خلف>	collision 93
#خلفي	bris_de_glace 55
#خلنا	collision 63
#خله>	evenement_climatique 191	none -44
#خلها	collision 51	incendie 62
#خلو>	dommage_materiel -54	incendie 44	vandalisme 53	vol 95
#خلوع	blessure 48	vol 43
#خلي>	incendie 67	vandalisme 55
#خليت	collision -80	incendie 122	none -43	vol 133
#خمس>	autre 84	bris_de_glace -51	none -69	vandalisme 57
#خنزي	collision 113
#خنق>	blessure -44	collision -53	incendie 194
#خنه>	evenement_climatique 71
#خوان	bris_de_glace -49	collision -139	dommage_materiel -46	none -56	vandalisme -56	vol 277
#خوتي	autre 45	degats_des_eaux 42
#خوف>	collision 120	degats_des_eaux -51	evenement_climatique 90	none -47
#خول>	bris_de_glace 86	collision 52	vandalisme -114	vol 68
#خون>	bris_de_glace 123	degats_des_eaux 117	dommage_materiel -53	evenement_climatique -59
#خوني	bris_de_glace 201	vol -49
#خياط	collision -52	degats_des_eaux 133	dommage_materiel 75	none -64
#خيطو	dommage_materiel 65
#خيل>	blessure 163	none -78
#خيمه	collision -85	evenement_climatique 90	none -64	vandalisme 80	vol 42
#خين>	blessure 92
#دابا	collision 56
#دات>	incendie 125
#داتو	collision 125	vandalisme -87
#داد>	autre 175	collision -43	none -58
#دارت	dommage_materiel 175	none -41
#دارم	collision 44
#دارن	collision 62	incendie 70
#داره	dommage_materiel -44	vandalisme 163	vol -63
#دارو	vandalisme 48	vol 49
#داري	incendie 105
#داز>	none 57
#دازت	dommage_materiel 79	incendie 50	none -41
#دازو	collision -46	vol 129
#داش>	blessure 52	bris_de_glace 52	collision -46	dommage_materiel -46	none 73
#داع>	vandalisme 60	vol 87
#داعي	bris_de_glace 53	collision 72	none 46	vandalisme -70
#داكش	bris_de_glace 44	evenement_climatique -42	incendie 41
#دامه	dommage_materiel 53	incendie 87	none -41	vandalisme -43
#دامي	blessure 41	bris_de_glace 84	collision 41	none -65
#دان>	dommage_materiel 82	none -44	vandalisme 96	vol -123
#دانا	dommage_materiel -42	evenement_climatique 141
#دانت	evenement_climatique 120	vol -62
#داني	degats_des_eaux -42	dommage_materiel 136
#داها	bris_de_glace 67	collision 138	none -60	vandalisme -54
#داو>	vol 175
#داون	blessure 108	degats_des_eaux 91	incendie -112	vol -54
#داوه	none -52	vol 149
#دايا	none -44	vandalisme 84
#داير	vol 104
#دايز	bris_de_glace 74	collision 43
#دتي>	degats_des_eaux 63	none -40	vol 54
#دثه>	collision 181	none -40
#دجاج	collision -50	dommage_materiel 96	evenement_climatique 42	none -48
#دخان	incendie 158
#دخلا	bris_de_glace 67	collision 49
#دخلت	collision 135
#دخلن	collision 61
#دخلو	dommage_materiel -50	vol 118
#دخنه	evenement_climatique 86
#دخول	bris_de_glace 86	collision 52	vandalisme -114	vol 68
#دراج	vol 60
#دراع	collision 163	dommage_materiel -45
#دران	degats_des_eaux 75	dommage_materiel 44	none -111	vandalisme 137	vol -40
#درب>	blessure 109
#درت>	blessure 46	none -55
#درتش	autre 113	vol -53
#درته	collision -86	none 207
#درج>	blessure 98	incendie 61	none -40
#درجه	blessure 214	collision -53	degats_des_eaux -56	dommage_materiel -53	incendie 106	none -49
#درسه	collision 41
#درسي	blessure 52	collision 40
#درش>	blessure 98	collision 59	none -53
#درنا	collision 65
#دره>	degats_des_eaux 94
#درها	collision 67
#درهم	autre 52
#دروج	blessure 135	collision -74	degats_des_eaux 55	none -57	vandalisme -42	vol 41
#دروش	collision -51	vandalisme -65	vol 233
#درون	dommage_materiel 231	none -43	vol -63
#دري>	dommage_materiel 75	incendie -46
#دريب	blessure 226	dommage_materiel -87	none -52
#دسه>	bris_de_glace 117
#دشت>	collision 78	degats_des_eaux -41	dommage_materiel 134	vandalisme -73
#دشه>	collision 53	dommage_materiel 89	vol -57
#دشي>	none 48
#دعاء	collision 59
#دعي>	collision 115	none -43	vol 45
#دعين	blessure 139	collision -49	dommage_materiel -77	none -70	vol 135
#دفاه	bris_de_glace 55	degats_des_eaux 61	dommage_materiel -43
#دفع>	autre 124	none -45
#دفعت	autre 112	none -67
#دفعن	blessure 112	collision -45	vol 45
#دفعو	blessure -67	collision -95	dommage_materiel -79	none 45	vandalisme 70	vol 115
#دفيه	degats_des_eaux 100
#دقاي	none 71	vol 68
#دقه>	none 41
#دقو>	none -57	vandalisme 66	vol 76
#دقيق	collision 44	evenement_climatique 45
#دكتو	blessure 61	collision -50
#دكوك	collision 126
#دلاء	autre 172	dommage_materiel -47	evenement_climatique 48	none -127
#دلاح	blessure -58	bris_de_glace -45	collision -60	dommage_materiel -49	evenement_climatique 132	none -95	vandalisme 77	vol -43
#دلت>	evenement_climatique 112
#دلع>	incendie 46
#دلعت	incendie 130
#دلنا	collision 82
#دله>	dommage_materiel -66	incendie 144	none -83	vol 52
#دليه	bris_de_glace 84
#دما>	dommage_materiel 70
#دمات	collision 297	dommage_materiel -100	none -139	vandalisme -60	vol -50
#دمت>	collision 84
#دمتن	collision 58
#دمته	collision 53
#دمتي	dommage_materiel 125	none -58
#دمنا	vol 71
#دمني	collision 172	none -56
#دموع	collision -45	dommage_materiel -53	vandalisme 142	vol 46
#دنا>	vol 82
#دنو>	collision -67	evenement_climatique 96	vandalisme 87
#دني>	dommage_materiel 85
#دنيه	degats_des_eaux 44
#دها>	bris_de_glace 114
#دهان	blessure -46	bris_de_glace 70	collision 109	dommage_materiel -60	incendie 41	none -187	vandalisme 63
#دهست	collision 108	dommage_materiel 45	none -43
#دهم>	collision -56	none -47	vandalisme 131
#دهن>	degats_des_eaux 200	evenement_climatique -42
#دوا>	collision 68	vandalisme -40	vol 67
#دوات	vol 56
#دوار	collision 58	evenement_climatique 59
#دوبل	bris_de_glace 155	dommage_materiel -51	none -86
#دوج>	blessure 98	bris_de_glace 63	dommage_materiel -46
#دوخه	degats_des_eaux -51	dommage_materiel 184	vol -44
#دود>	degats_des_eaux 88	incendie 95	none -48
#دور>	dommage_materiel 76
#دورت	collision 75
#دوره	collision 85
#دوري	none -56	vandalisme 173
#دوزت	blessure 266	collision -59	dommage_materiel -56
#دوس>	degats_des_eaux 176	none -46
#دوش>	bris_de_glace 73	degats_des_eaux 43
#دوشه	collision -55	none -47	vandalisme 154
#دوفي	dommage_materiel 68	evenement_climatique 69
#دوق>	collision 46	vol 66
#دولا	blessure -52	collision -63	degats_des_eaux 143	dommage_materiel 91	none -46
#دوني	evenement_climatique 80
#دوه>	vol 94
#ديات	collision 53	dommage_materiel 79
#ديان	autre -53	collision 51	dommage_materiel -59	none -169	vandalisme 104	vol 90
#ديبا	autre 171	dommage_materiel -42
#ديبو	collision -44	dommage_materiel 123	none -44	vandalisme -65	vol 59
#ديت>	bris_de_glace 56
#ديتش	collision 46
#ديتو	bris_de_glace 154	none -54
#ديد>	collision 44
#ديدا	collision 59
#ديده	dommage_materiel 112
#ديدي	collision 48
#ديرو	collision 93	degats_des_eaux 78	dommage_materiel -45
#ديري	bris_de_glace 56	collision -56	degats_des_eaux 43	dommage_materiel -106	incendie 196	none -87	vandalisme -51	vol -49
#ديس>	collision 114	vol -51
#ديش>	collision 59	vol 80
#ديق>	degats_des_eaux 94	none -40	vandalisme 83
#ديقت	dommage_materiel 142	evenement_climatique 53	none -85
#ديقه	collision -55	dommage_materiel 72	evenement_climatique 43	none -45	vandalisme 45
#ديك>	degats_des_eaux 48	vandalisme 41
#ديل>	blessure 126	bris_de_glace -56	collision -81	degats_des_eaux -84	dommage_materiel -114	evenement_climatique -68	incendie 213	none -181	vol -115
#ديم>	bris_de_glace 102	collision -45
#ديما	blessure -43	collision -100	dommage_materiel -65	none -127	vandalisme 92	vol 201
#دين>	collision 59	incendie 87
#دينا	dommage_materiel 89	incendie 40	none -61
#دينه	blessure 47	evenement_climatique 68
#ديها	blessure -55	collision 67	dommage_materiel 82	none -44
#ديهم	vol 106
#ديو>	blessure 89	none -44	vandalisme -64	vol 52
#ذاب>	degats_des_eaux 50	incendie 115	vol -65
#ذار>	evenement_climatique 50	vol 87
#ذراع	blessure 52	dommage_materiel -55
#ذكر>	none 67
#ذلك>	none 118
#ذني>	collision 57	evenement_climatique 47
#ذهب>	vandalisme 52	vol 56
#ذوا>	vol 85
#ذيه>	degats_des_eaux 52	incendie 81
#راء>	none -41	vandalisme 67
#راب>	autre 63	collision 58	none -58
#رابر	bris_de_glace 149	collision -63	evenement_climatique 49
#رابو	evenement_climatique 82	incendie 91	none -42
#رابي	degats_des_eaux 43
#رات>	none -51
#راتو	collision 109	evenement_climatique 60	vol -67
#راتي	collision 77
#راج>	collision 47	none -43
#راجا	blessure -42	collision -62	vandalisme 147
#راجت	dommage_materiel 45	none -48	vol 90
#راجع	collision 120
#راجل	collision 41	incendie 45
#راجه	vol 41
#راح>	collision 130
#راحت	collision -42	dommage_materiel 119	none -54	vandalisme 71	vol -54
#راحه	blessure 50	collision -43	vol 64
#راخ>	collision 58
#راد>	collision -48	vol 132
#رادي	blessure 86	collision 56	none -41	vandalisme -43
#راره	bris_de_glace 75	dommage_materiel 46	incendie 63	none -45
#راري	bris_de_glace 60
#راس>	degats_des_eaux 43
#راسا	bris_de_glace 41	collision -44	dommage_materiel 42	vandalisme -56	vol 64
#راسب	evenement_climatique 60	none -49	vandalisme 130	vol -53
#راسه	collision 83	evenement_climatique 75
#راسو	collision 44
#راشو	collision 137
#راضي	blessure -49	dommage_materiel 127
#راطي	blessure 182	collision -99	dommage_materiel -83	none -84	vandalisme 88	vol -75
#راع>	bris_de_glace 72	dommage_materiel -65
#راعي	blessure 53	vol 56
#راف>	blessure -54	bris_de_glace 58	collision 109	degats_des_eaux -52	dommage_materiel -97	none -48	vandalisme 80	vol -44
#رافع	vol 55
#رافي	bris_de_glace 134	collision -92	degats_des_eaux -60	none -52	vandalisme 105
#راق>	bris_de_glace -42	collision 106	dommage_materiel 63	none -49
#راقب	blessure 59	collision 58
#راكب	collision 75
#راكت	evenement_climatique 78	none -44	vol 70
#راكش	vol 40
#رالو	degats_des_eaux 63
#رام>	autre 43	collision 50	vol 61
#رامل	vandalisme 80
#رامو	vol 76
#رامي	bris_de_glace 135	collision -51	dommage_materiel 51	none -63
#ران>	none -43
#رانا	autre 60	collision 132	dommage_materiel -41
#راند	bris_de_glace 272	collision -62	dommage_materiel -44	evenement_climatique -62	none -80	vandalisme -40
#رانس	collision 62	vol 48
#راني	collision 44
#راه>	bris_de_glace 49	dommage_materiel -47	none -48
#راها	incendie 48	none -55	vandalisme -41	vol 119
#راهق	dommage_materiel 63	vandalisme 103	vol -96
#راي>	blessure -57	bris_de_glace 55	collision 95	vandalisme 40	vol -60
#رايا	vandalisme 102
#رايح	collision 88	incendie 61
#رايه	collision 50	vol 46
#رايي	none 143
#ربا>	dommage_materiel 134
#رباء	degats_des_eaux 66
#ربات	evenement_climatique 88
#رباط	autre 42	blessure 91	none -42
#ربال	autre 164	bris_de_glace -54	evenement_climatique 98	none -102
#ربان	vandalisme 83
#رباي	incendie 73
#ربت>	collision 69
#ربتن	collision 117
#ربته	collision 61
#ربتو	collision 133
#ربري	bris_de_glace 208	collision -49	evenement_climatique -42	none -42
#ربع>	vol 57
#ربعه	collision -75	vandalisme 107
#ربعو	evenement_climatique 89
#ربعي	collision 57
#ربما	none 93
#ربنا	collision 60
#ربني	blessure 74
#ربه>	evenement_climatique 48
#ربها	dommage_materiel 50	evenement_climatique 124
#ربو>	collision -61	none -82	vol 128
#ربوط	collision -111	dommage_materiel 119	vandalisme -42	vol 116
#ربون	collision -104	dommage_materiel 115
#ربي>	vol 42
#ربيه	degats_des_eaux 48	dommage_materiel 45
#رتان	collision 49
#رتجا	collision 122
#رتش>	autre 113	vol -53
#رتطم	collision 78
#رتفا	dommage_materiel 98
#رتنا	dommage_materiel 49
#رته>	collision 81
#رتو>	collision 91
#رتور	collision 106	vol 50
#رتي>	none -47
#رتيل	blessure -53	bris_de_glace 129	collision -87	degats_des_eaux -61	dommage_materiel -173	incendie -54	none -150	vandalisme 117	vol 105
#رتين	collision 55
#رثه>	degats_des_eaux 74	evenement_climatique 56
#رجات	dommage_materiel -53	incendie 113	vandalisme 46
#رجاع	autre 209	none -102
#رجال	incendie 44
#رجان	collision 87
#رجت>	collision 48
#رجع>	none -50
#رجعا	collision -54	degats_des_eaux 81	dommage_materiel -52	incendie 77	none -65	vol 92
#رجعت	collision 57	none -41
#رجعن	collision -70	vol 141
#رجعو	autre 184	blessure 49	collision -61	dommage_materiel -94	none -41
#رجف>	collision 119	none -57
#رجل>	blessure 42	collision 63
#رجله	blessure 143	dommage_materiel -54
#رجلو	collision 125
#رجلي	blessure 86
#رجم>	bris_de_glace 177	dommage_materiel -51
#رجنا	collision 49	evenement_climatique 59	incendie 53	vol -44
#رجه>	blessure 112	incendie 46
#رجوح	autre -51	blessure 166	dommage_materiel -61	evenement_climatique 44
#رجون	collision 124	degats_des_eaux 76
#رحات	blessure -69	collision 177	evenement_climatique 54
#رحاض	degats_des_eaux 200	dommage_materiel -48	evenement_climatique -67
#رحبا	none 50
#رحت>	collision -45	vol 99
#رحله	autre 146	blessure 43	collision -81	none -55
#رحمه	none 40	vol 119
#رحنا	collision 83	none -50	vandalisme 89
#رحه>	none 43	vandalisme 57
#رحي>	collision 46
#رخام	degats_des_eaux -48	dommage_materiel 221
#رداد	autre 231	blessure -46	collision -60	none -96
#ردت>	blessure 65	collision -57	dommage_materiel -86	incendie 145	none -101	vandalisme -40
#رده>	dommage_materiel 141	evenement_climatique -48	vandalisme -54
#ردو>	evenement_climatique 68	vol 42
#رديا	collision 133	dommage_materiel -46	none -109	vandalisme 131	vol -82
#ردين	collision 51	incendie 69
#ررنا	collision 43	degats_des_eaux 44
#رزات	blessure 87	collision -77	dommage_materiel 49	none -46	vandalisme 98	vol -80
#رزاز	collision 40	evenement_climatique 52
#رزق>	dommage_materiel -46	incendie 194	none -71
#رزه>	bris_de_glace 74	evenement_climatique 79	vandalisme -60
#رسا>	blessure 125	collision 86	none -61
#رسات	dommage_materiel 50	none -46	vandalisme 54
#رست>	collision 105	dommage_materiel -49
#رسلت	none 121
#رسم>	blessure -46	dommage_materiel 187	none -115	vandalisme -48	vol 74
#رسه>	collision 54
#رسها	bris_de_glace -108	collision -44	dommage_materiel 138	vandalisme 66
#رسو>	collision -83	vandalisme 61	vol 84
#رسي>	none -70
#رسيد	collision 99
#رسير	collision -58	degats_des_eaux 93	incendie 82
#رسين	dommage_materiel -50	none -88	vandalisme 178	vol -61
#رشه>	bris_de_glace 116	none -45
#رشوا	none -56	vandalisme 109
#رشوك	collision 137
#رشي>	blessure 91
#رشيف	degats_des_eaux 82
#رصيف	blessure -59	collision 122	dommage_materiel 65
#رضت>	none -44	vol 114
#رضه>	collision 87	vandalisme -85	vol 79
#رضي>	dommage_materiel 55	evenement_climatique 89	none -48
#رضيه	degats_des_eaux 145
#رطاب	collision -56	dommage_materiel 65	vol 107
#رطق>	blessure -47	bris_de_glace 74	degats_des_eaux 116
#رطقا	bris_de_glace 80	dommage_materiel -43	incendie 105
#رطقه	incendie 92
#رطوب	collision -43	degats_des_eaux 177
#رطوم	collision -49	degats_des_eaux 70	dommage_materiel 77
#رطي>	blessure -57	collision 150	dommage_materiel -59	none -84	vandalisme -61	vol 140
#رعد>	dommage_materiel 76	evenement_climatique 123	incendie -47
#رعده	evenement_climatique 160
#رعه>	collision 73
#رغب>	autre 176	dommage_materiel -41	none 59	vandalisme -70	vol -106
#رغم>	autre 131	collision -49	none -78	vandalisme 47	vol -43
#رغه>	autre 77
#رغوا	none -55	vol 162
#رفا>	collision 94	degats_des_eaux 98	dommage_materiel -44
#رفان	bris_de_glace -52	collision 97
#رفت>	collision 61
#رفتش	autre 86	collision -52	none 68	vandalisme 55	vol -94
#رفتي	collision -47	degats_des_eaux 44	incendie 43
#رفش>	collision 97	vandalisme 42
#رفضت	degats_des_eaux 53
#رفع>	blessure -62	collision 46	dommage_materiel -46	vandalisme 112
#رفعت	vol 169
#رفق>	collision 109	none -61	vol 96
#رفقه	autre 63	vandalisme 42
#رفقي	blessure -45	collision -77	none -78	vol 150
#رفنا	vandalisme 81	vol 41
#رفه>	degats_des_eaux 60
#رفوا	collision -41	none -68	vandalisme 195	vol -43
#رفور	collision 60
#رفين	vandalisme 58
#رقا>	collision 142
#رقات	collision -52	incendie 64
#رقبت	collision 77
#رقت>	incendie 84	none -50	vol 46
#رقطو	collision 63
#رقع>	bris_de_glace 76	degats_des_eaux 82	none -46
#رقعا	blessure 70	bris_de_glace 63	degats_des_eaux -101	dommage_materiel -45	evenement_climatique 97	none -50
#رقم>	collision 44
#رقمه	bris_de_glace 45	vol 86
#رقمي	collision 125
#رقني	dommage_materiel 101
#رقو>	collision -60	degats_des_eaux 56	none -44	vandalisme 80	vol 68
#رقوا	collision -47	dommage_materiel -59	none -54	vol 252
#رقوه	vol 99
#ركاب	collision 50
#ركب>	bris_de_glace -70	degats_des_eaux 81	dommage_materiel 114
#ركبت	collision 84
#ركبه	evenement_climatique 41
#ركت>	autre -42	blessure 94	none -73	vol 131
#ركتن	incendie 40
#ركز>	bris_de_glace -53	vandalisme 129	vol 53
#ركع>	bris_de_glace 49	degats_des_eaux 169	incendie -60
#ركعا	incendie 155
#ركل>	collision -65	none -50	vandalisme 237	vol -42
#ركن>	collision 111
#ركنت	collision 168	evenement_climatique -44	none -98	vol 104
#ركه>	autre 44	none -57	vol 40
#ركها	blessure -47	degats_des_eaux 103	dommage_materiel -56
#ركون	collision 76
#ركوي	collision -72	dommage_materiel -73	incendie 181
#ركي>	degats_des_eaux 180
#ركيب	bris_de_glace 172	none -68
#ركين	collision 83
#ركيه	degats_des_eaux 65	dommage_materiel 93	vol -56
#رلي>	autre 78	blessure -73	collision 117	dommage_materiel -56	none -40
#رما>	collision -43	dommage_materiel 149	evenement_climatique 68	none -96	vol -100
#رماد	incendie 82
#رمان	blessure -84	collision -65	dommage_materiel 147	evenement_climatique 142	none -52	vol -45
#رمت>	incendie 67
#رمضا	degats_des_eaux 83
#رمل>	autre 129	bris_de_glace 116	degats_des_eaux -42	dommage_materiel -76	evenement_climatique -52	incendie 143	none -199	vandalisme -61	vol -141
#رمله	bris_de_glace 68	collision 52	incendie 103	vol -45
#رمه>	none -44	vol 94
#رموا	degats_des_eaux 57	vandalisme 92
#رموش	collision -42	dommage_materiel -74	incendie 301	none -106
#رموك	none -80	vandalisme -44	vol 183
#رمي>	autre 68	collision 64	none -75	vandalisme 84
#رميد	blessure -41	evenement_climatique 225
#رميل	blessure 77	collision 76
#رنا>	collision 50
#رناش	evenement_climatique 81	vol -45
#رناه	collision 69	none 82
#رنت>	vandalisme 78
#رنسا	collision -64	dommage_materiel 69	evenement_climatique 41	none -69	vandalisme 80
#رنسي	none 43
#رني>	collision 146
#رنيش	blessure -47	vol 115
#رهم>	autre 47
#رهما	autre 57	collision 46	none -63	vandalisme 58
#روا>	dommage_materiel -56	vandalisme 124	vol 55
#رواح	blessure -46	incendie 179	none -50
#رواي	none -46	vandalisme 97	vol 52
#روب>	collision -62	none -74	vandalisme 292	vol -54
#روبه	collision 206	vandalisme 42	vol -40
#روبو	vandalisme 72
#روبي	degats_des_eaux 137	incendie -40
#روت>	bris_de_glace 57
#روتي	blessure 140	collision -44
#روج>	blessure 110	collision -43	degats_des_eaux 56	none -47
#روجي	bris_de_glace 55	collision 109
#روح>	blessure -44	bris_de_glace 70	vandalisme 71
#روحه	collision 44
#رود>	blessure -42	bris_de_glace 86	collision 81	degats_des_eaux -42	dommage_materiel -67
#رودا	evenement_climatique 120	vol -62
#رور>	dommage_materiel -46	none 110
#روره	vol 66
#روري	autre 62	dommage_materiel -55	evenement_climatique 148
#روس>	blessure -45	dommage_materiel 133
#روسه	blessure 69	collision 66	none -103	vandalisme 89	vol -51
#روش>	collision -97	dommage_materiel -58	none -124	vandalisme 240	vol 74
#روضه	dommage_materiel 87
#روط>	autre 69	dommage_materiel -115	none -44	vol 82
#روطو	collision 132	degats_des_eaux 49	incendie -40
#روف>	blessure 127	dommage_materiel -55	vol 40
#روق>	collision -41	incendie 168
#روقه	collision -62	incendie 45	vandalisme 49	vol 156
#روقي	incendie 80
#رومب	collision 133
#رون>	dommage_materiel 63	vandalisme 46
#رونو	collision 96
#روني	dommage_materiel 106	none -96	vandalisme -47	vol 81
#روه>	collision -44	dommage_materiel 70	vol 100
#رويض	collision 65
#ريا>	collision 60
#ريات	autre 117	collision -53	incendie 41	none -72
#رياح	evenement_climatique 150
#رياض	bris_de_glace 54	none -40	vandalisme 61
#ريب>	blessure 73	bris_de_glace -44	dommage_materiel -46	none -49	vandalisme 80
#ريبك	blessure 126	collision -55
#ريبه	evenement_climatique 57	none -42	vol 122
#ريبو	collision 80
#ريت>	dommage_materiel 66
#ريته	autre 60
#ريتو	dommage_materiel 83
#ريتي	collision 65	evenement_climatique 45
#ريح>	evenement_climatique 187
#ريحه	degats_des_eaux 76	incendie 83	none -48
#ريد>	none 97
#ريدو	collision -44	dommage_materiel -52	incendie 247	none -53	vol -56
#ريدي	collision -58	dommage_materiel -57	none -123	vandalisme 266	vol -57
#ريرا	collision 49
#ريز>	bris_de_glace 174	collision -54	none -41
#ريس>	vol 102
#ريسي	autre 196	incendie 67	none -64	vandalisme -66	vol -115
#ريض>	autre 120	blessure -48	degats_des_eaux 88	dommage_materiel -48
#ريعه	collision 44	dommage_materiel 98	incendie 95	vol -80
#ريف>	blessure 81
#ريفه	dommage_materiel 116
#ريفي	blessure 90	collision -43	incendie 59
#ريق>	collision 73
#ريقه	dommage_materiel -45	none -63	vandalisme 93	vol 83
#ريقو	bris_de_glace 44	collision 105	none -55
#ريك>	blessure 43	vol 121
#ريكه	dommage_materiel 143	none -58
#ريكو	collision -53	degats_des_eaux 62	dommage_materiel 178	evenement_climatique -58	none -61	vandalisme -40	vol -45
#ريكي	blessure 88
#ريمو	collision -45	dommage_materiel 305	none -136	vol -44
#رينا	blessure -41	collision 108	dommage_materiel 83	none -53	vol -61
#رينه	blessure -52	bris_de_glace 169	evenement_climatique -52
#ريه>	vol 63
#ريها	collision -61	incendie -54	none -113	vandalisme -69	vol 261
#ريو>	vol 116
#ريوم	degats_des_eaux 124
#ريير	collision 165
#زاج>	bris_de_glace 234	collision -54	none -73	vandalisme 66	vol -40
#زاد>	vandalisme 49
#زار>	evenement_climatique 57
#زاز>	bris_de_glace 89	collision -42	vandalisme 42
#زازا	collision 40	evenement_climatique 52
#زاف>	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
#زال>	collision 45
#زام>	collision 118
#زان>	collision -45	degats_des_eaux 42	dommage_materiel -43	evenement_climatique 121	none -46
#زانه	bris_de_glace 59	collision -63	dommage_materiel 185	none -78	vandalisme -51
#زبال	collision 79	incendie 97
#زبل>	collision -42	dommage_materiel -44	vandalisme 117
#زبنا	collision -64	dommage_materiel -58	incendie 108	vol -42
#زبون	degats_des_eaux 40	dommage_materiel 53
#زجاج	bris_de_glace 181
#زحلق	blessure 40	collision 111
#زدوج	blessure 98	bris_de_glace 63	dommage_materiel -46
#زراب	degats_des_eaux 69
#زربه	incendie 75
#زربي	degats_des_eaux 152	dommage_materiel 59
#زرع>	blessure -43	collision -49	dommage_materiel -40	evenement_climatique -44	incendie 88	none -50	vol 138
#زرق>	collision 63
#زرقا	collision 168
#زرقط	collision 63
#زرقه	dommage_materiel 109	none -62	vol 46
#زريب	evenement_climatique 57	none -45	vandalisme -50	vol 162
#زطام	collision -41	vol 116
#زعاج	collision 155	none -61
#زفاف	degats_des_eaux 55	vol 88
#زلاء	evenement_climatique 79	incendie 69
#زلق>	blessure -89	degats_des_eaux 121	dommage_materiel 40
#زلقا	blessure 142
#زلقت	blessure 52	degats_des_eaux 51
#زلنا	collision 81
#زله>	blessure 106	collision -52
#زلو>	collision 140
#زلي>	vandalisme 58
#زليج	bris_de_glace 94	degats_des_eaux 68	dommage_materiel -72
#زما>	collision -46	dommage_materiel 133	vol 53
#زمان	bris_de_glace 59	collision -40	degats_des_eaux 92	dommage_materiel -46	evenement_climatique 48
#زميل	blessure 67	dommage_materiel 153	none -48
#زنقه	collision 41	vandalisme 129	vol -45
#زنه>	collision -48	none -109	vandalisme -56	vol 247
#زنيق	collision 76
#زهري	dommage_materiel 96
#زواج	autre 214	dommage_materiel -51	none -97
#زوال	dommage_materiel -40	none 104
#زوت>	autre -40	blessure -61	bris_de_glace -47	collision -75	degats_des_eaux -49	dommage_materiel 100	incendie 130	none -86	vandalisme -68	vol 83
#زوجت	autre 49
#زوجي	evenement_climatique 52
#زور>	collision -82	dommage_materiel 40	none -44	vol 199
#زوط>	autre 81	collision -51	dommage_materiel -45	vandalisme 69
#زون>	bris_de_glace 91	incendie 84	none -40
#زيار	dommage_materiel 93
#زيان	collision 91	none 56
#زيت>	blessure 57	collision 70
#زيتو	blessure 65
#زير>	collision 84
#زيرا	collision 60	none 90
#زين>	blessure 114	dommage_materiel -44	none -61	vol 40
#زينه	incendie 40
#زيه>	dommage_materiel -43	vol 130
#ساء>	none 71
#ساب>	autre 252	blessure -69	bris_de_glace -44	collision -74	dommage_materiel -100	none -110
#سابي	autre 80	blessure 133	collision -47	dommage_materiel -42	none -69
#سات>	dommage_materiel 88	none -44
#ساتو	collision -84	evenement_climatique -43	vandalisme 181	vol -42
#ساج>	blessure -66	collision 194
#ساحا	collision -86	vandalisme 202
#ساخن	degats_des_eaux 137
#سار>	bris_de_glace 92	none 59	vol -67
#ساره	blessure 56	collision -53	evenement_climatique 81	incendie 66
#سارو	autre 131	collision -61	dommage_materiel -86	none -45	vandalisme 114
#ساري	autre 41	none -48	vol 78
#ساس>	degats_des_eaux 57
#ساعت	collision 44
#ساعد	none 45
#سافر	autre 93	degats_des_eaux 125	none -56
#ساق>	blessure 137	dommage_materiel -47
#ساقه	blessure 84	dommage_materiel -41
#ساقي	blessure 105	incendie 76
#ساكن	degats_des_eaux 118
#سال>	autre 152	bris_de_glace -51	none -86
#سالا	blessure 146	collision 158	degats_des_eaux -48	evenement_climatique -84	none -69	vandalisme -46	vol -63
#سالت	autre -47	collision 106	degats_des_eaux 125	dommage_materiel -49	none -49
#سالم	incendie 108
#سالن	none -127	vandalisme 151
#ساله	degats_des_eaux 120	dommage_materiel 71
#سامح	collision 105
#سان>	dommage_materiel -41	incendie 156
#سانت	blessure 79	collision 75	evenement_climatique -96
#ساند	collision -62	degats_des_eaux 81	vandalisme 64
#ساوي	dommage_materiel 115	none -42
#سايب	vandalisme 116	vol -65
#ساير	collision -41	incendie 90	vandalisme 65
#سايق	collision 64
#سباب	autre 147	blessure 49	collision -51	dommage_materiel -40	incendie 88	none -81	vol -40
#سباك	degats_des_eaux 94	dommage_materiel 47
#سبان	collision 52
#سبت>	none 58
#سبته	dommage_materiel 45
#سبح>	blessure 75	collision -58	degats_des_eaux 95	none -70	vandalisme -53	vol 72
#سبع>	collision 57
#سبعه	vol 79
#سبقي	collision 58
#سبور	autre 132	none -53	vandalisme 134	vol -83
#سبوع	none 60
#سبيط	blessure 93
#ستا>	collision 64
#ستاج	blessure -74	collision -52	dommage_materiel 139	none -58	vandalisme 49
#ستاذ	vandalisme 113
#ستار	dommage_materiel -54	incendie 234	none -72
#ستاس	collision 68	vol 45
#ستان	dommage_materiel 45	evenement_climatique 62
#ستاي	incendie 114
#ستدع	collision 81
#ستر>	bris_de_glace 98	collision 40	degats_des_eaux -52	dommage_materiel 86	none -50	vandalisme -53	vol -57
#سترا	bris_de_glace 45	collision -72	vandalisme 58	vol 90
#سترج	autre 209	none -102
#سترد	autre 229	collision -50	none -85
#ستشا	none 132
#ستشف	blessure 66
#ستطي	none 42
#ستعم	none -43	vol 128
#ستلم	autre 169	collision -57	vandalisme -40	vol -49
#ستما	collision 48	incendie 66	none 54
#ستنش	incendie 70
#ستني	collision 55	degats_des_eaux 56
#سته>	blessure 74
#ستوب	collision 66
#ستود	incendie 74
#ستور	blessure -63	degats_des_eaux -41	incendie 169
#ستيق	collision 70	degats_des_eaux 61
#ستيك	collision -42	evenement_climatique 81
#ستين	degats_des_eaux 61	incendie 59
#سجاد	collision -43	degats_des_eaux 144	dommage_materiel 43	none -65	vol 42
#سجد>	degats_des_eaux 54	dommage_materiel -43
#سجل>	vol 82
#سجلت	vandalisme 124
#سجلو	evenement_climatique 46
#سحبو	collision 126
#سحقت	collision 89
#سخان	degats_des_eaux 133
#سخن>	autre 47	collision -55	degats_des_eaux -86	dommage_materiel -58	incendie 216
#سخه>	autre 191	none -98
#سخون	bris_de_glace 158	degats_des_eaux 73	dommage_materiel -43	evenement_climatique -48
#سدات	autre 53	incendie 50
#سدار	blessure -55	dommage_materiel 62	incendie 160	none -53	vandalisme -40	vol -64
#سدت>	degats_des_eaux 168	none -53
#سدو>	bris_de_glace 76	degats_des_eaux 156	incendie -69	vandalisme -80
#سدود	blessure 95	collision -41	degats_des_eaux 115	none -54	vol -51
#سديا	vol 104
#سديت	autre 40	bris_de_glace 142	collision -41
#سرات	autre 67	collision 89	none -64
#سرب>	degats_des_eaux 215
#سربا	degats_des_eaux 86	evenement_climatique 92
#سربت	degats_des_eaux 223	dommage_materiel -60	none -40	vandalisme -62
#سرت>	blessure 76
#سردي	collision 60	incendie 89
#سرعه	collision 100
#سرق>	autre 48	bris_de_glace 91	collision -45	none -43	vandalisme -72	vol 88
#سرقا	collision -67	vandalisme -52	vol 257
#سرقت	vol 210
#سرقه	autre 40	vol 77
#سرقو	dommage_materiel -45	none -44	vandalisme 50	vol 196
#سرنا	degats_des_eaux -48	evenement_climatique 43	incendie 108	none -54
#سره>	collision 64	vol 55
#سرو>	collision -59	none -51	vandalisme 233	vol -54
#سروا	bris_de_glace -54	collision -54	none -65	vandalisme 113	vol 121
#سرور	autre 115	blessure -68	collision -70	dommage_materiel -155	none 148	vandalisme -64
#سروق	vol 229
#سري>	collision 53
#سرير	blessure 66	incendie 45
#سطا>	collision 101
#سطان	collision 78
#سطبل	collision -51	evenement_climatique 123	none -48	vol 104
#سطح>	collision -40	evenement_climatique 140
#سطحي	degats_des_eaux -101	evenement_climatique 171
#سطل>	blessure -42	bris_de_glace 90	collision -67	degats_des_eaux -41	dommage_materiel 202	none -105	vandalisme -63
#سطو>	collision -44	none -55	vol 257
#سطوب	blessure -103	collision 252	vandalisme -92	vol -43
#سطول	degats_des_eaux 135	evenement_climatique -67
#سعار	blessure 170	collision -55
#سعاف	collision 71
#سعه>	blessure -48	incendie 122
#سفر>	autre 224	bris_de_glace 46	collision -53	dommage_materiel -43	none -70
#سفل>	collision 55	degats_des_eaux 69
#سفله	bris_de_glace 55	collision -99	dommage_materiel 157	none -41	vol -47
#سفلي	collision 53	degats_des_eaux 95
#سفنج	collision -58	degats_des_eaux 93	dommage_materiel -63	none -85	vandalisme 144
#سفي>	evenement_climatique 77
#سقط>	blessure 41	collision -40	dommage_materiel 85	none -54
#سقطت	blessure 44	dommage_materiel 83
#سقف>	evenement_climatique 66
#سقفه	collision -76	degats_des_eaux 164	dommage_materiel 115	none -72	vandalisme -54
#سقوط	blessure 151	collision -57	dommage_materiel 63	none -51	vol -56
#سقي>	degats_des_eaux 41	evenement_climatique 79	none -54	vandalisme 98	vol -47
#سكات	collision -109	dommage_materiel -42	vandalisme 87	vol 87
#سكار	collision -55	vandalisme 164	vol -48
#سكان	evenement_climatique -48	incendie 47	vandalisme -46	vol 106
#سكب>	blessure 40	dommage_materiel 56	none -40	vandalisme 71	vol -44
#سكت>	collision 66	degats_des_eaux 70
#سكر>	blessure 40	degats_des_eaux 49	vandalisme 65
#سكرا	collision 80	vandalisme 45
#سكري	blessure 125	collision 67	dommage_materiel -45	none -41
#سكلي	collision 71	none -56	vol 149
#سكن>	autre 152	none -88
#سكوب	blessure 48	collision -70	none -62	vandalisme 152
#سكوت	blessure -51	collision 109
#سكين	blessure 81
#سلا>	collision 47
#سلسل	blessure 100	none -46	vol 54
#سلطا	collision -53	dommage_materiel 67	vol 70
#سلطه	degats_des_eaux -58	dommage_materiel 68	evenement_climatique 130
#سلعه	degats_des_eaux 76	none -44	vol 82
#سلك>	collision 112	incendie -86	none -46	vol 65
#سلم>	blessure 98	vol 62
#سلمت	collision -71	dommage_materiel 116	none -90	vandalisme -92	vol 172
#سله>	blessure 46	degats_des_eaux 74	none -41	vol 58
#سلوم	dommage_materiel 71
#سليم	collision 47	none -61
#سما>	dommage_materiel 106	none -43	vol -46
#سماء	bris_de_glace -57	evenement_climatique 185
#سماح	blessure 181	dommage_materiel -41	none -62	vandalisme -49	vol -80
#سمار	collision -92	dommage_materiel -41	evenement_climatique 60	vandalisme 218	vol -76
#سمع>	collision 48	dommage_materiel 90	none -53
#سمعت	vol 55
#سمعن	bris_de_glace 82
#سمعو	degats_des_eaux 115	evenement_climatique -106
#سمن>	autre 103	dommage_materiel -58	vol 61
#سمنت	blessure 46	degats_des_eaux -67	dommage_materiel -48	vandalisme 167	vol -50
#سمه>	bris_de_glace 56	none -50	vandalisme 130
#سمها	degats_des_eaux -44	dommage_materiel -47	evenement_climatique 185
#سمو>	bris_de_glace 85	collision 66
#سمي>	evenement_climatique 117
#سميت	dommage_materiel 55
#سنا>	dommage_materiel -41	evenement_climatique 62	none 95	vol 83
#سنان	autre 49	blessure 129	none -84
#سنتي	degats_des_eaux 79	evenement_climatique 43
#سنسل	blessure -63	collision -66	vol 221
#سنه>	blessure 53
#سنوا	autre -40	dommage_materiel 93	evenement_climatique 40
#سنين	autre 83	dommage_materiel 45	none -95
#سها>	bris_de_glace 52	dommage_materiel 41	evenement_climatique 52
#سهم>	collision 142	vandalisme -80
#سوار	autre 132	collision -47	vol 42
#سواق	bris_de_glace 87
#سوال	autre -49	blessure 82	collision 64	dommage_materiel -42	none 97	vol -54
#سوب>	collision -44	dommage_materiel 221	incendie -58	none -45
#سوبي	vol 109
#سود>	collision -49	degats_des_eaux 52	dommage_materiel -42	incendie 67	none -81	vandalisme 90
#سودا	incendie 57
#سورا	collision 53	vol 56
#سوره	blessure -46	collision 117
#سوري	collision 142
#سوق>	collision 69
#سول>	none 123
#سولت	autre 68	vol 72
#سولو	collision 47	vol 47
#سون>	collision 160	degats_des_eaux -53	dommage_materiel -64	incendie 73
#سوي>	incendie 42	none -59	vol 52
#سويس	collision 59
#سيا>	evenement_climatique 48
#سيات	none 53	vol 55
#سياج	collision -51	dommage_materiel 72	evenement_climatique 44	incendie 64	none -40
#سياح	collision 45	vandalisme 48
#سيار	collision 46
#سيان	dommage_materiel 72
#سيت>	blessure 45	none -44
#سيته	collision -126	dommage_materiel 129	incendie 71	none -56	vol -47
#سيتو	autre 249	collision -69	dommage_materiel -71	incendie 58	none -93	vol -74
#سيجي	blessure -46	collision -71	evenement_climatique 47	incendie 168
#سيد>	dommage_materiel 91
#سيده	autre 46	collision 58
#سيدي	collision 49
#سير>	collision 79
#سيرا	bris_de_glace 84	collision -65	dommage_materiel 116	none -92
#سيرك	collision 65	dommage_materiel -59	incendie 153	vandalisme -52	vol -94
#سيره	collision 74	none -51	vandalisme 69
#سيط>	collision 98	none -49	vandalisme 51
#سيطه	collision 81
#سيف>	collision -142	vol 251
#سيفو	degats_des_eaux 174
#سيقي	blessure -45	collision -78	dommage_materiel 210	none -49
#سيكل	evenement_climatique 79
#سيل>	collision -54	degats_des_eaux 89	evenement_climatique 69	incendie 55	none -40
#سيلي	vandalisme 104
#سيما	blessure -47	none 42
#سيمه	degats_des_eaux -72	evenement_climatique 124
#سين>	evenement_climatique 54	none -53	vandalisme 112
#سينا	collision 83	none -63	vol 104
#سيني	degats_des_eaux 50
#سيه>	incendie 50
#سيول	evenement_climatique 148
#سيون	autre 64	collision 50	none -45
#شاء>	blessure 78
#شاب>	collision 48	incendie 46
#شات>	autre 53	collision 53	incendie 52
#شاده	collision 44	incendie 156	vol -42
#شار>	blessure 79
#شارع	collision 73
#شاره	vandalisme 40
#شاري	collision 78	none -53	vol 74
#شاشه	dommage_materiel 96	vandalisme 94
#شاطي	autre 261	blessure -41	dommage_materiel -49	none -128
#شاعل	dommage_materiel 55	incendie 127
#شاف>	bris_de_glace 193	dommage_materiel -53	incendie -42	none -126
#شافت	collision 78
#شالي	bris_de_glace -73	collision -100	dommage_materiel -98	evenement_climatique 284	none -108	vandalisme -57	vol -41
#شان>	vol 137
#شانط	blessure 87	collision -67	vol 49
#شاو>	blessure 49	none -69
#شاي>	bris_de_glace -53	dommage_materiel 207	none -47
#شباب	blessure 87	vandalisme 68
#شباك	collision 68	none -40	vol 68
#شبكه	evenement_climatique 63	incendie -60	vol 114
#شبي>	collision -46	evenement_climatique 66
#شبيه	degats_des_eaux 106	evenement_climatique -47	vandalisme 98	vol -44
#شتا>	degats_des_eaux 97	evenement_climatique 52
#شترك	degats_des_eaux 125
#شتري	vol 82
#شتعل	collision -70	incendie 208
#شتغل	blessure 93	bris_de_glace 50	none -62
#شتكي	vandalisme -41	vol 114
#شتنب	none 85
#شجار	evenement_climatique 99
#شجره	evenement_climatique 149	none -40
#شحال	bris_de_glace 97	collision -54	dommage_materiel -59	none 128
#شخص>	blessure 66
#شخصا	none 116
#شدات	incendie 218	none -59
#شدني	blessure 75
#شده>	bris_de_glace 151	collision -42	vandalisme -84
#شدو>	vol 116
#شدوه	collision -66	vol 114
#شرات	collision 50	evenement_climatique 62
#شرار	incendie 157
#شرب>	degats_des_eaux 110
#شرجم	bris_de_glace 197	dommage_materiel -53
#شرح>	none 80
#شرخ>	bris_de_glace 118
#شرطي	collision 91	dommage_materiel -41	none -53	vandalisme -47	vol 89
#شرفت	bris_de_glace 76	collision -55	incendie 75
#شرفه	incendie 51
#شركت	incendie 60
#شركه	autre 49	dommage_materiel 42	none -56	vol 53
#شري>	blessure 96	collision -76
#شريت	dommage_materiel 42
#شرين	vandalisme 58
#شريه	none -56	vol 137
#شظاي	bris_de_glace 161	collision 44	vandalisme -61
#شظيه	blessure -70	bris_de_glace 238	collision -63	none -54
#شعر>	dommage_materiel 86	none -51
#شعل>	incendie 166
#شعلا	incendie 175
#شعلت	collision -48	degats_des_eaux 104	dommage_materiel -47	incendie -120	vol 135
#شعه>	autre -66	blessure 172
#شغال	bris_de_glace 61	collision -54	dommage_materiel 177	none -55
#شفار	vol 108
#شفت>	bris_de_glace 45
#شفتش	collision 72
#شفتو	none -45	vandalisme 137
#شفر>	collision -77	dommage_materiel -40	none -108	vandalisme -81	vol 338
#شفرو	collision -58	none -47	vol 235
#شفنا	vol 75
#شفي>	blessure 62
#شقات	bris_de_glace 206	degats_des_eaux -43	none -49
#شقت>	bris_de_glace 290	collision -106	degats_des_eaux -42	dommage_materiel -65	none -184	vandalisme -43	vol -50
#شقتي	degats_des_eaux 121
#شقفه	bris_de_glace 74	degats_des_eaux 146	dommage_materiel -103
#شقق>	bris_de_glace 121	collision -44
#شققت	blessure -46	bris_de_glace 228	collision -51	degats_des_eaux -67	none -50	vandalisme -76
#شقه>	degats_des_eaux 44	none -40
#شقوق	blessure -57	collision 129	degats_des_eaux 74	vandalisme -46
#شكا>	collision 79
#شكاي	vol 104
#شكر>	blessure -58	collision -56	dommage_materiel -49	incendie 137	none 134	vol -45
#شكرا	none 125
#شكل>	vandalisme 78
#شكو>	collision 70
#شكون	vandalisme 136
#شكوي	vandalisme 83	vol 45
#شكي>	collision 54	vandalisme 66
#شكيت	collision -82	degats_des_eaux 73	none -56	vandalisme 219
#شلال	blessure -41	bris_de_glace -52	collision -68	degats_des_eaux 135	dommage_materiel 190	evenement_climatique -65	incendie -60	none -85	vandalisme -55	vol -109
#شمس>	blessure 46	bris_de_glace 87	collision -50
#شمسي	evenement_climatique 83	incendie 65	none -48
#شمع>	blessure -44	collision -59	dommage_materiel 148	incendie 151	none -103	vol -67
#شمعه	collision -40	degats_des_eaux -42	incendie 200
#شنطه	blessure 70
#شنو>	dommage_materiel -40	none 70
#شهاد	autre 59
#شهر>	none 75
#شهري	none -42	vol 50
#شهود	none -59	vol 151
#شهور	autre 83	collision -47	dommage_materiel -45	none -55	vol 59
#شوا>	collision -49	degats_des_eaux -41	dommage_materiel -42	incendie 93	none -51	vandalisme 159
#شورا	collision -52	none -49	vandalisme 106	vol 66
#شوشي	vandalisme 117
#شوف>	collision 70
#شوفه	collision -43	evenement_climatique 55	none -59	vandalisme 154
#شوفو	collision -47	degats_des_eaux 171	vol 49
#شوفي	collision 72
#شوك>	blessure 106	collision 115	evenement_climatique -68
#شوي>	bris_de_glace 61	incendie 69
#شيء>	none 43
#شيت>	vol 50
#شيتش	collision -58	none 129	vandalisme 53
#شيخ>	collision 112
#شيدي	evenement_climatique 132
#شيف>	degats_des_eaux 64
#شيفو	collision 70
#شين>	vandalisme 91
#شينا	vol 113
#شييا	vandalisme 71
#صاب>	bris_de_glace 115	dommage_materiel -45	incendie 58
#صابع	dommage_materiel 176	none -48	vandalisme -45
#صابه	vol 111
#صابو	degats_des_eaux 64	dommage_materiel 47
#صابي	collision -43	none -65	vandalisme 208	vol -57
#صات>	vol 69
#صاحب	dommage_materiel 80
#صادم	collision 148	none -42
#صار>	degats_des_eaux 79
#صارت	collision 60	degats_des_eaux 67	vandalisme -44
#صاري	autre 139	none -61
#صاعق	evenement_climatique 215
#صافي	bris_de_glace 44
#صاك>	collision -51	vol 120
#صال>	blessure 79	bris_de_glace -40	collision -147	dommage_materiel -65	vandalisme -64	vol 137
#صالح	blessure 123
#صاله	degats_des_eaux 126	evenement_climatique -48
#صالو	degats_des_eaux 93
#صان>	blessure 108	collision -156	dommage_materiel -46	incendie 58	vol 108
#صانع	collision -54	vol 105
#صاه>	bris_de_glace 121
#صاور	bris_de_glace -54	collision -66	none -58	vandalisme 162
#صباط	blessure 72
#صباع	blessure 75	bris_de_glace 66	collision -104	degats_des_eaux -40	dommage_materiel -40	evenement_climatique 70	incendie 100	none -90	vandalisme -54	vol -52
#صباغ	dommage_materiel 54	none -78	vandalisme 153	vol -47
#صبت>	blessure 163	incendie 51	none -40
#صبح>	collision -52	vandalisme 117
#صبع>	blessure 61	bris_de_glace 74	dommage_materiel 62	none -42	vol -54
#صبعي	blessure 188	bris_de_glace -66	collision -78	dommage_materiel 69	incendie -73	none -69
#صبغ>	collision -87	degats_des_eaux -42	none -142	vandalisme 208
#صبني	bris_de_glace -54	dommage_materiel 143	none -55	vandalisme 100	vol -83
#صتو>	collision 108	none -49	vandalisme -47	vol 49
#صحاب	vol 71
#صحاح	bris_de_glace 152	dommage_materiel -88
#صحتي	collision 48	vandalisme 78
#صحه>	autre 69	blessure 53	none -54	vol 41
#صحون	collision -63	degats_des_eaux 127	dommage_materiel 116	vandalisme -47	vol -61
#صحيح	none 110
#صداع	blessure -43	vandalisme 70	vol 100
#صدر>	collision 73	dommage_materiel 132	none -74
#صدره	degats_des_eaux 96
#صدري	blessure 124	vol -40
#صدع>	bris_de_glace 355	collision -89	degats_des_eaux -101	dommage_materiel -68	evenement_climatique -76	incendie -56	none -97	vandalisme -54	vol -51
#صدم>	collision 82
#صدمت	collision 97
#صدمن	collision 171	none -58
#صدي>	blessure -74	collision -87	dommage_materiel 135	vandalisme 126	vol -99
#صدير	evenement_climatique 141
#صديق	autre 150	bris_de_glace -46	degats_des_eaux -40	dommage_materiel 130	none -234	vandalisme -48	vol -58
#صراح	none 117
#صراخ	collision 58
#صرح>	blessure 46	collision -41	none 53
#صرحت	collision -65	vol 99
#صرخ>	autre -40	collision 170	none -43	vandalisme -55
#صرف>	degats_des_eaux 161	dommage_materiel -41
#صريح	none 87
#صطدا	autre 53	collision 81
#صطدم	collision 88	dommage_materiel 43
#صعد>	autre -74	blessure 112	collision -56	dommage_materiel 118	none -78	vol -40
#صغار	collision 70	vol 49
#صفر>	bris_de_glace 95
#صفرا	degats_des_eaux 94
#صفه>	evenement_climatique 136
#صقات	blessure -65	bris_de_glace -63	collision 135	degats_des_eaux -63	evenement_climatique -54	incendie -74	none -173	vandalisme 94	vol -112
#صلا>	blessure 66
#صلات	dommage_materiel -40	incendie 220
#صلاح	dommage_materiel 124	vandalisme -51
#صلاه	collision -52	incendie 82	vol 62
#صلت>	incendie 83
#صلح>	blessure 41	bris_de_glace 54	dommage_materiel 100
#صلحو	degats_des_eaux 105	dommage_materiel 83	incendie -67
#صلني	autre 157	blessure -41	none -74
#صلي>	vol 61
#صليح	degats_des_eaux 74	dommage_materiel 112
#صليه	autre 245	dommage_materiel -58	none -134
#صمات	vol 135
#صمه>	blessure 101	collision 58	dommage_materiel -49	none -49	vandalisme -43	vol 94
#صمي>	blessure 85
#صنا>	blessure 104	bris_de_glace -46	degats_des_eaux 71	dommage_materiel -52	incendie 71	none -44
#صناد	degats_des_eaux 94	none -40	vandalisme 83
#صناع	dommage_materiel -41	none -99	vandalisme -45	vol 216
#صنبو	degats_des_eaux 137
#صندو	collision 62	vol 49
#صنع>	collision 154	vandalisme -52	vol 56
#صني>	none 57
#صها>	vandalisme 81
#صوا>	degats_des_eaux -65	evenement_climatique 116
#صور>	none 57
#صورا	dommage_materiel 127	none -116	vandalisme 86
#صورت	collision 47	vandalisme 54
#صوره	incendie 104
#صورو	vandalisme 97
#صوص>	vol 110
#صول>	autre 119	collision -40	dommage_materiel -74	evenement_climatique 195	none -154
#صوه>	blessure -71	bris_de_glace 256	collision -74	dommage_materiel -43
#صوير	dommage_materiel 56	evenement_climatique 48
#صيب>	none 101
#صيبت	collision 44
#صيدل	bris_de_glace 129
#صير>	dommage_materiel 199	vol -49
#صيف>	blessure -48	collision 64	vol 98
#صيفط	autre 218	vol -73
#صيل>	collision 95	vol 47
#صيني	bris_de_glace -43	collision -53	dommage_materiel 167	incendie 45	none -58
#ضاء>	autre 63	collision 55	none -64
#ضار>	collision 147	degats_des_eaux -40	dommage_materiel -61	none -49	vandalisme 81
#ضاره	autre -110	blessure -92	bris_de_glace -74	degats_des_eaux -95	dommage_materiel 357	evenement_climatique -70	incendie -61	none -262	vandalisme -102	vol -105
#ضاضر	autre 183	blessure -54
#ضاع>	autre 142	dommage_materiel 96	none -80	vandalisme -63	vol -70
#ضاعت	autre 192	dommage_materiel -42	none -64
#ضاعو	autre 69	degats_des_eaux 166	dommage_materiel -43	none -65	vol -55
#ضان>	degats_des_eaux 108	evenement_climatique 51	vol -42
#ضانا	dommage_materiel -42	evenement_climatique 249	none -61
#ضايع	autre 79	vol 41
#ضايي	collision -48	vol 143
#ضباب	collision 91	evenement_climatique 78
#ضبط>	none 102
#ضحاي	bris_de_glace 46	collision -51	vandalisme 94
#ضحك>	blessure 41	vandalisme 72
#ضحكت	collision -71	dommage_materiel 138	none -126	vandalisme -62	vol 125
#ضحكو	blessure -43	collision 44	vandalisme 43	vol 60
#ضرا>	vandalisme 51
#ضرات	dommage_materiel 48
#ضرار	degats_des_eaux 49
#ضرب>	vandalisme 43
#ضربا	collision 44	evenement_climatique 56	vandalisme 43
#ضربت	collision 107
#ضربن	blessure 62
#ضربه	bris_de_glace 41
#ضربو	bris_de_glace 46	collision -44	dommage_materiel 58	none -58	vandalisme 51
#ضرر>	degats_des_eaux 55
#ضررت	degats_des_eaux 57	evenement_climatique 43
#ضرنا	evenement_climatique 140	vol -48
#ضرني	collision 101	dommage_materiel 78	none -46
#ضره>	collision 67
#ضرو>	incendie 169
#ضروب	none -72	vandalisme 277	vol -55
#ضريف	dommage_materiel 116
#ضطرر	autre 128
#ضعت>	vol 133
#ضعنا	vol 77
#ضلك>	none 133
#ضلكم	none 114
#ضلوع	blessure 142	collision 91	dommage_materiel -79	incendie -40	none -47	vandalisme -77	vol -81
#ضمان	autre 231	blessure -45	collision -115	dommage_materiel 44
#ضني>	blessure 142	collision -56	degats_des_eaux 50
#ضها>	blessure 53	evenement_climatique 45
#ضوء>	collision 61	vol 54
#ضوع>	vol 54
#ضون>	autre 167	blessure 40	dommage_materiel -40	none -86
#ضيات	collision 103	vandalisme 52	vol -61
#ضياع	autre 263	collision -48	vandalisme -81	vol -137
#ضيعه	collision -42	evenement_climatique 127	none -57
#ضيق>	collision 141	dommage_materiel -46	vandalisme -77	vol 65
#ضيقه	collision 125	degats_des_eaux 72	none -71
#ضيه>	degats_des_eaux 65
#طاء>	evenement_climatique 49	none -59	vandalisme 106
#طابق	degats_des_eaux 63	dommage_materiel 66
#طابل	collision -47	dommage_materiel 94	vol 41
#طات>	bris_de_glace 61	dommage_materiel 68	evenement_climatique 49	none -54
#طاتن	blessure -48	dommage_materiel 150
#طاجي	incendie 74
#طاح>	dommage_materiel 112	none -49	vol -40
#طاحت	dommage_materiel 60	evenement_climatique 61	none -56	vol -43
#طاحو	dommage_materiel -64	evenement_climatique 77	incendie 196
#طار>	evenement_climatique 55
#طارا	autre 199	dommage_materiel -41	none -139
#طارت	bris_de_glace 71	collision -53	none -44	vol 59
#طاري	autre 83	incendie 57
#طافي	incendie 115
#طاقه	autre 131	collision -47	incendie -47	none -40	vol 79
#طاكس	autre 59
#طالب	dommage_materiel 63
#طالي	autre 113	blessure -42	collision -56	dommage_materiel -66	incendie 49	none -61	vandalisme -43	vol 132
#طام>	collision 53
#طان>	collision -53	dommage_materiel 66	incendie 100	none -40
#طاني	autre 59
#طاول	bris_de_glace 55	collision -42	incendie 45	none -51	vandalisme 40
#طاون	evenement_climatique 75	vol -52
#طاير	autre 118	blessure -73	degats_des_eaux 87	none -80	vol -50
#طباخ	blessure 61	collision -45	dommage_materiel -75	incendie 190	none -77
#طباس	bris_de_glace -53	collision -86	dommage_materiel 112	incendie -41	vandalisme 124	vol -52
#طبخ>	bris_de_glace 76	collision -68	degats_des_eaux 72	none -46
#طبع>	degats_des_eaux 121	evenement_climatique -59	none 110
#طبعا	none 60
#طبل>	collision -51	evenement_climatique 123	none -48	vol 104
#طبله	bris_de_glace -52	collision -55	dommage_materiel 144	vandalisme 80
#طبيب	autre 45	blessure 42
#طبيع	dommage_materiel -49	evenement_climatique 51	none 151
#طبيه	autre 154	bris_de_glace 45	none -70
#طتي>	collision 103	dommage_materiel -57	incendie 109
#طحت>	blessure 104
#طدام	autre 53	collision 81
#طدمت	collision 116
#طراف	blessure -109	bris_de_glace 115	collision 54	degats_des_eaux -43	dommage_materiel -133	evenement_climatique -53	incendie -52	none -94	vandalisme 123	vol -73
#طراك	evenement_climatique 89	none -59	vol 98
#طرام	autre 86	blessure -49	collision 102	vandalisme -62
#طرت>	blessure -62	bris_de_glace 194	collision 120	degats_des_eaux -58	dommage_materiel -154	incendie -40	none -158	vandalisme -53	vol -53
#طررت	autre 128
#طرطق	bris_de_glace 55	degats_des_eaux 97	incendie 55
#طرف>	none 56
#طرفي	collision 76
#طرق>	degats_des_eaux 54
#طره>	autre 47	evenement_climatique 55
#طروت	blessure -55	none -62	vol 136
#طروط	collision 120	degats_des_eaux 70	incendie -45
#طري>	dommage_materiel 117	incendie 71	none -55
#طريق	collision 95
#طعات	collision -87	dommage_materiel 43	vandalisme 150	vol -65
#طعت>	blessure 112	collision -52	dommage_materiel 41	incendie 51	none -72	vandalisme -40	vol -41
#طعم>	blessure 148	collision -48	dommage_materiel -77	none -59	vandalisme 87
#طعه>	bris_de_glace 46	collision -61	dommage_materiel 100	none -45
#طعو>	collision -49	none -99	vandalisme 224
#طعوه	collision -180	dommage_materiel -64	evenement_climatique 113	vandalisme -47	vol 219
#طفا>	incendie 101
#طفاء	degats_des_eaux 75	incendie 73
#طفات	collision -49	degats_des_eaux -55	incendie 165
#طفال	collision 48
#طفاه	bris_de_glace 56	dommage_materiel -42	incendie 105
#طفاو	incendie 119
#طفاي	collision -40	incendie 111	vol -41
#طفه>	collision -55	dommage_materiel -49	evenement_climatique 58	none -100	vol 159
#طفو>	vol 116
#طفيت	incendie 99
#طفين	collision -67	degats_des_eaux 45	dommage_materiel -41	incendie 238	none -46	vol -101
#طقات	bris_de_glace 80	dommage_materiel -43	incendie 105
#طقم>	bris_de_glace -64	collision -58	degats_des_eaux -48	dommage_materiel 223	none -58
#طقه>	evenement_climatique 63
#طكم>	vol 43
#طلا>	autre -94	collision -46	degats_des_eaux 123	dommage_materiel 141	none -76
#طلاء	collision -62	dommage_materiel 41	none -80	vandalisme 217	vol -43
#طلبت	collision -61	degats_des_eaux 180
#طلبي	blessure -45	collision 70	none 84
#طلت>	autre 301	collision -79	dommage_materiel -75	none -46
#طلع>	autre 84	degats_des_eaux 73	dommage_materiel 55	none -82
#طلعا	dommage_materiel 56
#طلعت	autre 90	collision -68
#طلعن	collision -65	evenement_climatique 193	none -45
#طلق>	autre 133	collision -84	incendie 74
#طله>	blessure 213	collision -63	dommage_materiel -57	none -165	vol 59
#طماط	evenement_climatique 62	none -49	vandalisme 118
#طمت>	collision 52	dommage_materiel 89
#طمه>	dommage_materiel 72
#طموب	blessure -49	bris_de_glace -47	collision 117	dommage_materiel -111	none -89	vandalisme 103	vol 123
#طنا>	collision 103
#طنجر	blessure 159	bris_de_glace 65	collision -65	dommage_materiel -41
#طنجه	vol 41
#طني>	vandalisme 49	vol 70
#طنيه	collision 54
#طوار	collision 92	degats_des_eaux 65
#طوال	degats_des_eaux 221	evenement_climatique -45
#طوان	evenement_climatique 203
#طوب>	blessure -79	collision 194	vandalisme -70
#طوبه	collision -46	degats_des_eaux 115
#طوبي	vol 61
#طوره	blessure -44	collision 102	dommage_materiel 112	vol -70
#طورو	bris_de_glace 99	incendie 54
#طوع>	blessure 136	collision -63	dommage_materiel -56	incendie -70	none -48	vandalisme -41	vol 125
#طول>	bris_de_glace 101
#طوله	degats_des_eaux 115	evenement_climatique -65	none -51	vandalisme 101
#طوم>	collision -57	degats_des_eaux 71	dommage_materiel 83
#طون>	blessure 123	collision 68	vol -41
#طونو	autre 54	collision 69
#طويل	bris_de_glace -44	vandalisme 122
#طيار	autre 67	blessure -52	dommage_materiel 112	none -66	vandalisme -51	vol 98
#طيبت	dommage_materiel 121	none -43	vol -40
#طيبه	dommage_materiel 127	none 48
#طيته	collision 81	none -44	vol 79
#طيتو	collision -80	vandalisme 53	vol 160
#طيح>	collision -63	dommage_materiel 77	evenement_climatique 41
#طيحا	blessure 141	collision -90	dommage_materiel -46	evenement_climatique 120
#طيحو	blessure -58	collision -108	dommage_materiel -72	evenement_climatique 42	none -66	vandalisme 185	vol 122
#طيخه	collision 122
#طير>	blessure -127	collision 67	dommage_materiel 82
#طيرا	evenement_climatique 140
#طيرت	evenement_climatique 58
#طيفه	degats_des_eaux 74
#طيم>	collision -53	none -58	vandalisme 228	vol -90
#طين>	collision -40	degats_des_eaux -67	evenement_climatique 135	vandalisme 59
#طيني	collision 119
#طيه>	collision 76
#ظارا	autre 114	dommage_materiel -59	none -55	vandalisme -47	vol 120
#ظام>	blessure -47	collision 64	degats_des_eaux 60	dommage_materiel 88	evenement_climatique 64	incendie -124	none -45	vandalisme -41	vol -53
#ظاهر	bris_de_glace 60	vandalisme -42	vol 75
#ظايا	bris_de_glace 161	collision 44	vandalisme -61
#ظلام	blessure 90
#ظله>	dommage_materiel -40	evenement_climatique 121	none -85	vandalisme -42	vol 97
#ظنا>	degats_des_eaux 125
#ظهره	blessure 66	collision -73	degats_des_eaux -47	dommage_materiel 132	vol -102
#ظهري	blessure 80	collision 54	vol -50
#ظور>	collision 104
#ظيه>	blessure -70	bris_de_glace 238	collision -63	none -54
#عات>	none -43
#عاج>	collision 45	evenement_climatique 50
#عاده	bris_de_glace 89	dommage_materiel -50	vandalisme 109	vol -59
#عار>	blessure 88	collision -44	none -64	vandalisme 63
#عارف	vandalisme 46
#عاس>	degats_des_eaux 74	vol 42
#عاشر	collision -44	dommage_materiel 57	none 72
#عاشو	collision -52	none -49	vandalisme 106	vol 66
#عاصف	evenement_climatique 160
#عاف>	collision 71
#عافا	none 46
#عافي	incendie 191
#عال>	collision -70	incendie 148
#عالا	bris_de_glace 85	collision 44	vandalisme -40
#عالم	vandalisme 44
#عام>	incendie 40
#عامر	degats_des_eaux 112
#عامل	bris_de_glace 60
#عامي	autre 101	collision -88	degats_des_eaux -40	dommage_materiel 88	evenement_climatique 80	incendie -44	none -137	vandalisme -57	vol -54
#عانا	collision 41	evenement_climatique 50
#عاني	blessure 71	dommage_materiel -40	incendie -41	vandalisme 65
#عاه>	dommage_materiel 81
#عاها	collision 60	incendie 142	none -57	vol -42
#عاهم	collision 47
#عاود	vandalisme 124
#عاون	incendie 44
#عايا	collision 62
#عايش	vandalisme 99
#عايل	dommage_materiel 193	none -57
#عباد	bris_de_glace 162	collision -44	vandalisme -40
#عبد>	degats_des_eaux 100
#عبر>	collision 115
#عبو>	bris_de_glace 115	dommage_materiel -43
#عبين	collision 91
#عترض	collision 46	vol 81
#عترف	dommage_materiel 103	none -40
#عتله	collision -62	dommage_materiel -62	none -91	vandalisme -114	vol 267
#عتنا	collision 53
#عتني	blessure 72	collision 58
#عته>	collision 129	none -45
#عتها	autre 252	collision -43	none -129
#عتو>	autre 216	collision -111	dommage_materiel -52	none -68	vandalisme -42
#عتين	vandalisme 42
#عثرت	blessure 120	evenement_climatique 40
#عجاج	dommage_materiel -67	evenement_climatique 204	none -43
#عجزه	autre -41	collision 160
#عجلا	vol 80
#عجلت	collision 57
#عجله	collision 137	none -47
#عجين	autre 56	dommage_materiel 119	evenement_climatique 59	incendie -75	none -46	vandalisme -50	vol -56
#عدا>	collision 83
#عداد	degats_des_eaux 73
#عدت>	collision -47	dommage_materiel 137	incendie 62	vol -54
#عدد>	degats_des_eaux -63	evenement_climatique 103	vol 70
#عدما	collision 58	dommage_materiel 108	vol -43
#عدنا	degats_des_eaux 52	dommage_materiel -40	evenement_climatique 74	vandalisme -49
#عدي>	blessure 118	bris_de_glace 66	collision 40	incendie -44	none -50
#عديه	collision 49	evenement_climatique 85
#عراس	bris_de_glace 63	collision -56	dommage_materiel 111
#عربه	collision 55	evenement_climatique 82
#عربي	collision 40
#عرج>	collision 129
#عرس>	dommage_materiel 95	none -75
#عرض>	dommage_materiel 89
#عرضت	vol 130
#عرفت	autre 54
#عرفش	collision 187	incendie -61	none -62	vandalisme 74	vol -55
#عرفن	vandalisme 81	vol 41
#عرفه	autre 41
#عرفو	collision 119	none -54	vandalisme 49
#عروس	dommage_materiel 77	none -95	vandalisme 68
#عروف	none -57	vol 154
#عزيز	autre -45	collision 142	dommage_materiel -40	none -46	vandalisme 58	vol -40
#عساس	collision 40	vol 47
#عست>	blessure 40	degats_des_eaux 46	dommage_materiel -43	incendie 116	vol -43
#عسل>	vandalisme 57	vol 72
#عسين	evenement_climatique 112	vandalisme -43	vol 101
#عشا>	blessure -52	collision -95	dommage_materiel -45	incendie 149	none -87	vandalisme 71
#عشر>	vandalisme 42
#عشري	vandalisme 63
#عصا>	collision -61	vandalisme 158
#عصاب	degats_des_eaux 59
#عصر>	vol 41
#عصمه	blessure 117	dommage_materiel -41	evenement_climatique 81
#عصمي	blessure 85
#عصير	blessure -48	dommage_materiel 255	none -49	vol -70
#عضني	blessure 165	collision -57
#عضيا	collision 146
#عطات	blessure -42	bris_de_glace 115	dommage_materiel 95	none -57	vandalisme -42
#عطان	autre 77
#عطاه	blessure 142	bris_de_glace -45	collision -101	degats_des_eaux -42	dommage_materiel -75	none -65	vandalisme -149	vol 122
#عطاو	evenement_climatique 54
#عطتن	collision 84
#عطل>	collision 97	dommage_materiel 68	none -40
#عطلت	autre 301	collision -79	dommage_materiel -75	none -46
#عطله	vol 133
#عطون	none 64
#عطيت	vol 83
#عطين	collision 40	none -69	vandalisme -41	vol 195
#عظم>	blessure 57	collision -74	dommage_materiel 183	none -60	vol -45
#عفن>	degats_des_eaux 136
#عفوا	degats_des_eaux -101	evenement_climatique 146	none 45
#عقد>	autre 283	collision -74	dommage_materiel -44	none -122	vandalisme -43	vol -68
#عقدي	autre 94	none -128	vandalisme 153
#عقرب	blessure 202	collision -40	degats_des_eaux -40	dommage_materiel 79	none -64
#عقه>	evenement_climatique 215
#عقول	collision 125
#عكاز	blessure 142	collision 56	dommage_materiel -48	none -66	vandalisme -44	vol -40
#علات	incendie 175
#علاج	autre 63
#علاش	autre 169	collision -108
#علاق	collision -58	degats_des_eaux 40	dommage_materiel 142
#علام	blessure -67	collision 59	dommage_materiel 90	none -43	vol 65
#علبه	vol 68
#علت>	collision -45	dommage_materiel -43	incendie 66	vol 70
#علق>	collision 55	evenement_climatique 68
#علقت	blessure 191	collision -68	dommage_materiel -90	none -74
#علم>	evenement_climatique 74
#علما	vol 43
#علمك	bris_de_glace 91
#علمي	vol 79
#عله>	collision -59	dommage_materiel -54	incendie 259	none -45	vol -51
#علوم	degats_des_eaux 167	incendie -114
#علوي	degats_des_eaux 87
#عليا	collision 44
#عليك	none 51
#علين	collision 46
#عليه	none -40
#عمار	blessure 40	vol 42
#عمدا	vandalisme 166
#عمر>	degats_des_eaux 42
#عمرت	degats_des_eaux 169	evenement_climatique -92	none -59
#عمرن	collision 77
#عمره	autre 54
#عمرو	collision 74	vandalisme 69
#عمري	blessure 62	evenement_climatique 41
#عملت	none -50	vandalisme 42	vol 122
#عملن	autre 46	degats_des_eaux 76
#عملو	blessure 59	collision 64	none -49	vandalisme 72	vol -69
#عملي	autre 64	blessure 143	evenement_climatique -54
#عمود	collision 124	dommage_materiel -57	evenement_climatique 112	none -40
#عمي>	collision 158
#عميق	collision 46	dommage_materiel -41
#عناع	collision 159	none -42
#عناه	collision -84	dommage_materiel -57	evenement_climatique 90	vandalisme 91
#عندك	evenement_climatique 108	none 75
#عندم	autre -48	bris_de_glace 44	collision -70	vandalisme 55	vol 46
#عندن	none -42	vol 94
#عنده	degats_des_eaux 72
#عندو	dommage_materiel 49
#عنق>	blessure 126	collision -43	dommage_materiel -47	vol 80
#عنقي	collision 51	vol 78
#عنوا	autre 93	collision -63	dommage_materiel -46	incendie -40	none -49	vandalisme -65	vol 93
#عني>	blessure 66	collision -51
#عها>	blessure -63	dommage_materiel 152	none -50
#عوا>	autre -74	blessure 132	collision -71	none -43	vandalisme 83	vol -52
#عوج>	blessure 49	collision 63	none -96	vandalisme 97
#عوجا	collision 102	vandalisme 60	vol -43
#عوجو	vandalisme 63
#عود>	blessure 54	collision -43
#عودت	vol 101
#عوض>	autre 49	degats_des_eaux 48
#عوضو	autre 186	collision -42	dommage_materiel -44	none -68
#عول>	autre 148	collision -81	dommage_materiel -40	incendie 85	none -173	vandalisme 128	vol -86
#عوم>	bris_de_glace -42	collision -86	degats_des_eaux 150	dommage_materiel 149	incendie -43	none -79	vol -43
#عون>	collision -50	none 120
#عوني	vandalisme 46	vol 116
#عوه>	collision -149	degats_des_eaux 114	dommage_materiel -52	none -43	vol 199
#عوها	autre 124	collision -70	degats_des_eaux -65	dommage_materiel -131	evenement_climatique 84	none -52	vol 103
#عويض	autre 53	none 43
#عيا>	collision 142	none -41
#عياد	blessure -84	bris_de_glace 86	collision -68	dommage_materiel 180	none -82	vol -54
#عيال	bris_de_glace 153	collision -67	dommage_materiel -76	none -48	vandalisme 57	vol -74
#عيد>	collision -40	dommage_materiel 47	none -62
#عيش>	blessure 56
#عيط>	collision 67
#عيطت	collision 119	none -40
#عيطن	collision 42
#عيطو	degats_des_eaux 44	none 62
#عينا	collision -61	dommage_materiel -48	none -81	vandalisme -46	vol 281
#عيني	bris_de_glace 60	vandalisme 46
#عيه>	vol 55
#عيون	bris_de_glace 155	collision -50	dommage_materiel -43	none -67
#غاء>	autre 56
#غابه	collision 118
#غاتش	degats_des_eaux 89
#غارق	collision -46	vol 151
#غاز>	incendie 152	none -44
#غاش>	collision 54
#غال>	bris_de_glace 40	collision -45	dommage_materiel 140	evenement_climatique 46	none -53
#غالب	collision -43	dommage_materiel 83	evenement_climatique 67	vol -43
#غالي	dommage_materiel 128	none -63
#غايب	incendie 93
#غدا>	vandalisme 41
#غراف	bris_de_glace 134	collision -92	degats_des_eaux -60	none -52	vandalisme 105
#غرب>	blessure 48	collision -76	dommage_materiel -43	none 60	vandalisme 91
#غربا	autre 164	bris_de_glace -54	evenement_climatique 98	none -102
#غرز>	blessure 127	vandalisme -50
#غرزا	blessure 87	collision -77	dommage_materiel 49	none -46	vandalisme 98	vol -80
#غرزه	bris_de_glace 74	evenement_climatique 79	vandalisme -60
#غرفت	collision -41	degats_des_eaux 75	vol 52
#غرفه	degats_des_eaux 114	incendie 45
#غرق>	degats_des_eaux 123	evenement_climatique 79
#غرقا	collision -66	degats_des_eaux 76	evenement_climatique 177	none -53	vol -41
#غرقت	degats_des_eaux 79	evenement_climatique 125	none -55
#غزال	collision 186
#غسال	collision -46	degats_des_eaux 134	dommage_materiel 59
#غسل>	bris_de_glace 68	degats_des_eaux 81
#غسله	collision -46	degats_des_eaux 130	none -40	vol 92
#غسيل	collision -80	degats_des_eaux 54	incendie 87
#غشت>	collision 51
#غطا>	blessure 117	vandalisme -57	vol 86
#غطاء	evenement_climatique 49	none -59	vandalisme 106
#غطي>	autre 93	evenement_climatique 77
#غكم>	degats_des_eaux 106	dommage_materiel -43	none -54	vol 107
#غلاق	collision -52	evenement_climatique 54	none -44	vol 132
#غلط>	collision 270	none -108
#غلف>	dommage_materiel 74	vol 89
#غلق>	degats_des_eaux 90
#غلقت	bris_de_glace 78	collision -60	incendie 76
#غلقه	degats_des_eaux -71	evenement_climatique 86	vol 40
#غلي>	blessure 164
#غمرت	degats_des_eaux 65	evenement_climatique 95
#غمي>	evenement_climatique 80
#غنا>	collision -69	none -92	vol 150
#غوا>	none 69	vol 81
#غوت>	blessure 156	collision -104	dommage_materiel -44	vol 102
#غيت>	autre 116
#غيتش	blessure 157	collision -119	dommage_materiel -42	vandalisme 121
#غيرت	none 66
#غينا	bris_de_glace -45	collision -63	degats_des_eaux 212	dommage_materiel -124	evenement_climatique -108	vandalisme 129	vol -48
#غيير	autre 147
#فاء>	collision -43	degats_des_eaux 84	incendie 48
#فابو	degats_des_eaux 166	dommage_materiel 71	none -61
#فاتح	collision 55	none 94
#فاته	collision -56	degats_des_eaux -67	incendie 176
#فاتو	autre 150	none -71
#فاتي	autre 112	degats_des_eaux -55	none -43	vandalisme 50
#فاجي	dommage_materiel 136
#فاحت	dommage_materiel -48	vandalisme 69
#فادي	collision 130
#فار>	collision 126	incendie 60
#فارت	collision 169	vol -85
#فارغ	autre 47
#فاره	vol 108
#فاز>	dommage_materiel 96	none -41
#فازك	degats_des_eaux 194	none -40
#فازه	collision -45	dommage_materiel 125	vandalisme 57
#فاس>	autre 42	vandalisme 56
#فاش>	collision 42
#فاض>	collision -41	degats_des_eaux 208	evenement_climatique 61	none -91
#فاضت	degats_des_eaux 126	evenement_climatique 64
#فاطم	degats_des_eaux 44	dommage_materiel 94
#فاع>	dommage_materiel 74
#فاف>	degats_des_eaux 55	vol 88
#فافر	bris_de_glace -44	evenement_climatique 95	vandalisme 73
#فاكت	autre 118
#فاكم	collision 51
#فالا	collision -57
#فالب	none -46
#فالت	dommage_materiel 55
#فالج	autre 67
#فالح	blessure 55
#فالخ	collision 152	degats_des_eaux 64	none -40	vandalisme -45	vol -96
#فالد	evenement_climatique 68
#فالر	collision 81
#فالز	blessure -49	collision 148	vol -40
#فالس	blessure 120	evenement_climatique 42	none -43
#فالش	evenement_climatique 98
#فالص	none 51
#فالض	autre 104	evenement_climatique 50	none -42	vol -45
#فالط	vandalisme 41
#فالظ	blessure 177	collision -58	dommage_materiel -44
#فالع	bris_de_glace 62	collision -65
#فالف	collision 42	evenement_climatique 40	vol -42
#فالق	blessure 90	dommage_materiel 52	none -51	vol -41
#فالك	degats_des_eaux 93	none -44
#فالل	evenement_climatique 45
#فالم	incendie 51
#فالن	evenement_climatique 44	incendie 71
#فاله	blessure -45	collision 126	incendie 50	vol -41
#فالو	evenement_climatique 63	incendie 71	vol -55
#فالي	vol 106
#فان>	collision 103	evenement_climatique 48
#فانز	blessure 108
#فانك	blessure 95	collision -53	none -55	vandalisme 79	vol -41
#فاه>	degats_des_eaux 68	evenement_climatique -43
#فاها	collision -43	dommage_materiel -48	incendie 72	none -69	vol 163
#فاهم	collision 127
#فاوه	incendie 119
#فايت	collision -50	dommage_materiel -42	evenement_climatique 74	none 225	vol -82
#فايي	evenement_climatique 57	incendie 81
#فبلا	collision 41	none -55	vandalisme -81	vol 131
#فتات	blessure -125	bris_de_glace 272	collision -93	none -55	vandalisme -115	vol -60
#فتاح	none -41	vandalisme 75	vol 96
#فتح>	dommage_materiel -48	evenement_climatique 85
#فتحط	blessure -60	bris_de_glace 134	collision -137	dommage_materiel 99	none -54	vandalisme 62	vol -62
#فتحه	blessure 157	collision -86	degats_des_eaux -55	dommage_materiel 134	incendie -103	none -98	vandalisme -53	vol -86
#فتحو	collision -63	dommage_materiel -45	none -85	vol 188
#فتش>	autre 49	none 44	vol -67
#فتشق	blessure -61	bris_de_glace 193	collision -54	degats_des_eaux -75	dommage_materiel 49
#فتضر	collision -40	evenement_climatique 176
#فتها	dommage_materiel 81
#فتو>	vandalisme 128
#فتوح	degats_des_eaux 41
#فتي>	blessure -45	incendie 44
#فثقب	evenement_climatique 96
#فجاء	collision -80	dommage_materiel 101	none -51	vol 112
#فجار	degats_des_eaux 48
#فجاه	collision 60
#فجر>	degats_des_eaux 62
#فجرت	collision 66	degats_des_eaux 60	evenement_climatique -49	incendie 81	none -47
#فحال	collision 60	degats_des_eaux 42
#فحم>	blessure -75	collision -53	incendie 211
#فخار	blessure -64	collision -103	dommage_materiel 251	evenement_climatique 75	none -67	vandalisme -45	vol -59
#فخد>	blessure 83	none -40	vol 44
#فخذ>	blessure 203	collision -56
#فدار	bris_de_glace -107	degats_des_eaux -40	dommage_materiel 278	incendie -54
#فدرب	dommage_materiel 92
#فذه>	bris_de_glace 106
#فراس	vandalisme 66
#فراش	evenement_climatique 129	incendie 40	none -44
#فرام	collision 43	vandalisme 69
#فران	collision 70	evenement_climatique 64	none -64	vandalisme -50
#فرج>	collision 50	none -40	vandalisme 75	vol -42
#فرغو	degats_des_eaux 116	evenement_climatique -90	none -72	vol 124
#فرقع	bris_de_glace 87	dommage_materiel -44	none -44
#فركع	degats_des_eaux 96
#فرمل	collision 144
#فرن>	autre -48	dommage_materiel 41	incendie 191	none -56
#فره>	dommage_materiel 44	vandalisme 75
#فرو>	blessure 112	collision -143	degats_des_eaux 62	dommage_materiel 107	none -64	vandalisme -48
#فري>	autre 101	bris_de_glace 79	none -45
#فريق	collision 88	dommage_materiel -54	none -100	vandalisme 184	vol -48
#فريك	bris_de_glace 43	collision -43	degats_des_eaux 73	dommage_materiel 133	evenement_climatique -60	none -63	vandalisme -41	vol -43
#فرين	collision 169	none -49	vol -56
#فزت>	incendie 53
#فزه>	blessure -52	collision -48	dommage_materiel 193	none -46
#فستا	blessure -48	collision -52	degats_des_eaux 49	dommage_materiel 81	vol 60
#فسد>	evenement_climatique 109
#فسه>	incendie 62
#فسو>	collision 47	degats_des_eaux 57	incendie 49
#فسوق	blessure 143	collision -56	incendie 82
#فسي>	collision 49	vandalisme 50
#فشوش	vandalisme 117
#فصدم	collision 79
#فصل>	blessure 70	collision -52	degats_des_eaux 136
#فصلت	bris_de_glace 62	collision -52	degats_des_eaux 114
#فضت>	degats_des_eaux 41
#فضل>	dommage_materiel -70	none 259
#فضلك	none 120
#فطان	blessure -77	bris_de_glace -42	collision -110	degats_des_eaux -42	dommage_materiel 297	none -96	vandalisme -50
#فطري	collision 129
#فطنج	blessure 42	collision 61
#فطو>	autre 199	collision -54	dommage_materiel -54	none -123	vandalisme -41	vol -54
#فطور	collision -42	dommage_materiel -57	evenement_climatique 93	none -46	vol 122
#فطوم	collision 91
#فظه>	autre -52	vol 143
#فظهر	bris_de_glace -44	collision -135	evenement_climatique 75	vol 204
#فعت>	autre 92	none -70	vol 69
#فعتن	collision 97
#فعته	autre 113	dommage_materiel 44	none -94	vol -44
#فعل>	vandalisme 85
#فعنا	collision 100	none -40	vandalisme 87	vol -58
#فعني	blessure 146	collision -127	vol 71
#فعون	blessure -67	collision -95	dommage_materiel -79	none 45	vandalisme 70	vol 115
#فغمر	degats_des_eaux 159	evenement_climatique -60
#فقت>	incendie 70	vol 62
#فقد>	collision 100	dommage_materiel 80	none -57
#فقدت	autre 171	dommage_materiel 48	none -85	vandalisme 61	vol -116
#فقه>	autre 46	none -40	vol 92
#فقي>	blessure -45	collision -77	none -78	vol 150
#فكسر	blessure 43	bris_de_glace 85	collision -42	vandalisme 55
#فلا>	bris_de_glace 64	collision -65	dommage_materiel 54	none -49	vandalisme 94
#فلاح	vol 83
#فلت>	blessure 99	dommage_materiel 98	none -50
#فلق>	bris_de_glace 131	collision -41	dommage_materiel 57	evenement_climatique 41	none -99	vol -46
#فلم>	vol 63
#فلمس	collision 142	degats_des_eaux 90
#فلوس	autre 189	none -53
#فلي>	collision 53	degats_des_eaux 95
#فلين	collision -64	dommage_materiel 93	incendie 54
#فما>	collision -81	none -56	vandalisme -74	vol 269
#فمحط	incendie 101
#فنا>	blessure 106	collision -60	none -40	vol 87
#فناش	evenement_climatique 59
#فنان	collision -77	dommage_materiel 145	none -172	vandalisme 187	vol -47
#فناه	blessure -43	collision -76	vandalisme 146
#فندق	autre 191	blessure 43	collision -84	none -79
#فني>	collision 45
#فها>	degats_des_eaux 45
#فهاد	autre 47	none 112
#فهم>	autre 79	none 46
#فهمت	none 167
#فوا>	degats_des_eaux -52	evenement_climatique 94
#فواح	blessure -41	collision 124
#فوار	none -69	vandalisme 194	vol -42
#فوجد	degats_des_eaux 58
#فوخ>	degats_des_eaux 52
#فوخه	degats_des_eaux 98
#فوخي	blessure 92
#فورا	vandalisme 55	vol 78
#فوسط	autre 42	collision 93	degats_des_eaux -46	dommage_materiel 56
#فوق>	degats_des_eaux 51
#فوقا	degats_des_eaux 85
#فوقه	collision -58	vandalisme 91	vol 46
#فوقي	collision -68	degats_des_eaux 292	dommage_materiel -72	none -47
#فول>	bris_de_glace 54	collision 45	vol -45
#فولو	collision 191	none -41
#فون>	vol 42
#فويت	collision -42	degats_des_eaux 151
#فيا>	collision 51
#فيتر	blessure -40	bris_de_glace 328	collision -63	dommage_materiel -68	evenement_climatique -43	none -80	vandalisme 77	vol -65
#فيته	incendie 99
#فيتي	autre -135	bris_de_glace -49	collision -60	dommage_materiel 159	incendie -46	none -78	vandalisme 144	vol -50
#فيده	blessure 171	collision -134	degats_des_eaux 55	dommage_materiel -42
#فيدو	bris_de_glace 71	dommage_materiel -42	vandalisme -86	vol 128
#فيدي	dommage_materiel 84	incendie 44	none -44	vandalisme -45
#فير>	blessure -52	vol 130
#فيرا	bris_de_glace 187	none -50
#فيرم	evenement_climatique 133
#فيش>	bris_de_glace 41	vandalisme 47	vol -41
#فيضا	degats_des_eaux 65	dommage_materiel -44	evenement_climatique 136	vol -47
#فيف>	collision 48
#فيفه	incendie 159	none -45
#فيكم	none 104
#فيل>	blessure -57	dommage_materiel 109	vandalisme 66	vol -96
#فيلا	degats_des_eaux -47	none -77	vandalisme 136
#فيلت	collision -40	degats_des_eaux -60	dommage_materiel -89	evenement_climatique -47	none -86	vandalisme 210
#فين>	autre 54	vol -41
#فينا	incendie 51
#فيه>	incendie 54
#فيهم	collision 55	dommage_materiel -41	none -41	vol 87
#فيي>	collision 107	dommage_materiel 78	none -65	vandalisme -43
#قاء>	bris_de_glace 75	degats_des_eaux -48	none 90	vandalisme -60
#قابل	blessure 105	none -43
#قات>	none -40
#قاتش	dommage_materiel 176	none -79	vol -74
#قادر	collision 90
#قادم	dommage_materiel -44	none 156	vol -42
#قادو	degats_des_eaux 176	none -46
#قارب	collision -41	evenement_climatique 100	vandalisme 93
#قاسي	incendie 44	vandalisme 64
#قاش>	blessure 46	dommage_materiel 49
#قاطع	none 112
#قاعد	none -50	vandalisme 163
#قاعه	degats_des_eaux 162	dommage_materiel 82	incendie -93
#قاله	blessure -55	bris_de_glace 140	collision 42	dommage_materiel -58	none -62
#قالو	incendie 59	none -41
#قالي	collision 47	vol 76
#قام>	blessure 81	collision 50	degats_des_eaux 73	dommage_materiel -46	none -62	vandalisme 65	vol -89
#قان>	incendie 63
#قانو	autre 107	collision 41
#قاو>	autre 49
#قاوه	incendie 53	none -47	vandalisme -56	vol 42
#قايد	evenement_climatique 119	vol -56
#قايق	none 71	vol 68
#قايه	degats_des_eaux 57
#قبت>	dommage_materiel 84	evenement_climatique 49
#قبتي	collision 77
#قبض>	collision -48	none -45	vandalisme 84	vol 69
#قبل>	none 49
#قبه>	bris_de_glace 73
#قبو>	degats_des_eaux 99	evenement_climatique 59	none -79
#قتحم	vandalisme 65	vol 44
#قتلع	evenement_climatique 88
#قته>	collision 42	dommage_materiel 97	evenement_climatique 68	vandalisme -59	vol -45
#قتها	autre 123	degats_des_eaux 77	none -86
#قتي>	degats_des_eaux 70
#قدام	none -44
#قدت>	autre 171	dommage_materiel 48	none -85	vandalisme 61	vol -116
#قدرش	blessure 104	collision 54	none -62
#قدرو	collision -40	vandalisme -52	vol 202
#قدمت	vandalisme 46	vol 49
#قدمه	collision 43
#قدمي	blessure 61	dommage_materiel -40	vol 46
#قدي>	autre 73	none -97	vandalisme 127
#قديم	bris_de_glace 51
#قرا>	bris_de_glace 152	collision -68
#قرار	dommage_materiel -43	none 203
#قران	dommage_materiel 172	none -53	vol -57
#قرب>	collision 60
#قررت	collision 137
#قرعه	blessure -79	dommage_materiel 141	vandalisme 67	vol -53
#قرمي	blessure -41	evenement_climatique 225
#قره>	collision 160	dommage_materiel -75
#قرير	collision 48
#قسط>	autre 335	collision -178	dommage_materiel -61	evenement_climatique 47	none -205	vandalisme -66	vol -72
#قسم>	collision 105	none -44	vandalisme 48
#قصد>	autre 80	dommage_materiel 80	none -66
#قصدي	collision -45	dommage_materiel 65	evenement_climatique 98	vandalisme 47	vol -53
#قضاي	collision -48	vol 143
#قطار	autre 111	none -58	vol 43
#قطت>	blessure 41	dommage_materiel 76
#قطر>	degats_des_eaux 171	dommage_materiel -41	none -44
#قطع>	blessure 51	none -53
#قطعا	collision -73	dommage_materiel 48	vandalisme 130	vol -55
#قطعت	blessure 112	collision -52	dommage_materiel 41	incendie 51	none -72	vandalisme -40	vol -41
#قطعه	blessure -60	bris_de_glace 49	collision -98	dommage_materiel 207	none -53
#قطعو	collision -127	dommage_materiel -40	none -77	vandalisme 176	vol 113
#قطه>	dommage_materiel 117
#قطور	blessure -45	collision 100	dommage_materiel 103	vol -74
#قطوع	blessure 98	collision -54	incendie -84	none -47	vandalisme -40	vol 129
#قطون	collision 63
#قظت>	degats_des_eaux 62
#قعات	collision 62	degats_des_eaux -48	dommage_materiel 88	none -61
#قعت>	dommage_materiel 137
#قعد>	collision 89
#قعنا	degats_des_eaux 41
#قعه>	collision 46
#قفا>	collision 55
#قفت>	collision 61
#قفز>	blessure 117
#قفزت	incendie 53
#قفش>	collision 84	vol -51
#قفطا	blessure -77	bris_de_glace -42	collision -110	degats_des_eaux -42	dommage_materiel 297	none -96	vandalisme -50
#قفل>	vol 69
#قفه>	collision 76	none -50
#ققت>	blessure -46	bris_de_glace 228	collision -51	degats_des_eaux -67	none -50	vandalisme -76
#قلاه	blessure 51	incendie 55
#قلب>	dommage_materiel 113	none -56	vandalisme 68	vol -52
#قلبا	blessure 75	collision -56	dommage_materiel 93	vol -72
#قلبت	collision 179	dommage_materiel -45	none -57
#قلبو	collision -55	none -53	vandalisme 176	vol 58
#قلبي	incendie 43	vol 74
#قلت>	collision 44	incendie 80	vol -48
#قلع>	autre 100	degats_des_eaux 44	none -55
#قلعا	bris_de_glace -40	collision -73	dommage_materiel -63	evenement_climatique 118	none -75	vandalisme 164	vol -49
#قلنا	blessure 55	vol 84
#قله>	collision -47	incendie 75	none -48	vandalisme 89
#قلوب	collision -42	evenement_climatique 48	none -48	vandalisme 78
#قلوع	collision -77	vandalisme 202	vol -63
#قلي>	incendie 99
#قليل	none 135
#قليم	blessure 90	evenement_climatique 41
#قمام	incendie 100
#قمها	bris_de_glace 45	vol 86
#قمي>	collision 125
#قنا>	degats_des_eaux 42
#قناه	degats_des_eaux 169	dommage_materiel -43	evenement_climatique 70
#قندي	autre -50	bris_de_glace -56	collision -60	degats_des_eaux -104	dommage_materiel -108	evenement_climatique -85	incendie 261	none -121	vandalisme -72	vol -59
#قنطر	evenement_climatique 145	vandalisme 61
#قني>	dommage_materiel 83
#قنيط	autre 118	none -51
#قنين	bris_de_glace 96	collision -68	degats_des_eaux -40	incendie 163	none -50
#قها>	collision 55
#قهوه	dommage_materiel 81
#قهي>	collision -130	degats_des_eaux 66	dommage_materiel -46	vandalisme 46	vol 110
#قوا>	collision -50	dommage_materiel -56	none -66	vandalisme 122	vol 157
#قوال	none -58	vol 174
#قوب>	dommage_materiel -91	vandalisme -42	vol 147
#قود>	vandalisme 53
#قوط>	blessure 93	dommage_materiel 66	none -52	vol -71
#قوق>	blessure -82	collision 108	degats_des_eaux 80	dommage_materiel -48	vandalisme -58
#قولو	vol 68
#قوه>	degats_des_eaux -43	dommage_materiel 63
#قوي>	degats_des_eaux -56	dommage_materiel 66	evenement_climatique -89	incendie 138	none -94	vandalisme 82	vol -50
#قويه	evenement_climatique 91
#قيا>	collision 123
#قيات	collision 65	incendie 95
#قياس	vol 80
#قيبت	autre 80
#قيبه	autre 47	collision -74	dommage_materiel 94	none -50	vandalisme -49	vol 114
#قيت>	none -41
#قيتش	none 56	vol 100
#قيته	dommage_materiel 93	vol 65
#قيتو	degats_des_eaux 44	none -43	vandalisme 64
#قيدو	collision -71	evenement_climatique 43	vol 106
#قيق>	collision -42	degats_des_eaux 56	evenement_climatique 64	incendie 63
#قيقا	collision -46	none -41	vandalisme 70	vol 50
#قيقه	collision 86	incendie 48
#قيم>	degats_des_eaux 125	none -45	vandalisme -46	vol 55
#قيمت	vol 105
#قيمه	autre 151	vol -83
#قين>	collision 41	incendie 83
#قينا	collision -71	evenement_climatique 45	vandalisme 40	vol 96
#قيه>	bris_de_glace 127	dommage_materiel -41	evenement_climatique 54	none -84
#كاب>	bris_de_glace 66	incendie 75
#كابل	collision -46	dommage_materiel -50	incendie 100	none -60	vol 97
#كابو	dommage_materiel 57	incendie 46	none -46	vandalisme 104	vol -54
#كابي	bris_de_glace 48
#كات>	bris_de_glace 53	collision 45
#كاتب	blessure -66	vandalisme 172
#كاحل	blessure 193
#كادن	collision -92	dommage_materiel -65	incendie -57	none -71	vandalisme 63	vol 246
#كادي	bris_de_glace 57	collision -63	incendie 49
#كار>	collision 125	none -43
#كارا	blessure 101	dommage_materiel -45	incendie 47
#كارت	collision 73	dommage_materiel 93
#كارث	degats_des_eaux 74	evenement_climatique 56
#كارد	collision 182	none -88	vandalisme 55	vol -69
#كارط	autre 96	bris_de_glace 51
#كارف	collision 60
#كاري	vandalisme 202	vol -42
#كازا	evenement_climatique 83	incendie 50
#كاس>	blessure -44	bris_de_glace 74	dommage_materiel 138	incendie -59
#كاسك	collision -42	vol 192
#كاط>	collision 46
#كاع>	none -78	vandalisme 188
#كاف>	collision -56	degats_des_eaux 264	dommage_materiel -51	none -101	vandalisme -47
#كاك>	vol 70
#كاله	autre 76	collision 44
#كالو	collision 143	dommage_materiel -44	none -56
#كامل	none -47
#كامي	none -52	vandalisme 56	vol 44
#كانش	bris_de_glace -53	collision 128	degats_des_eaux 71	dommage_materiel -78	evenement_climatique -107	none 154	vandalisme -83	vol -67
#كانو	collision 78
#كاني	vol 81
#كاين	none 41
#كايه	vol 99
#كبات	bris_de_glace -50	collision 204	degats_des_eaux -52	incendie -45	none -88	vandalisme -102	vol -75
#كبار	degats_des_eaux -56	none -83	vol 230
#كبت>	bris_de_glace -47	degats_des_eaux -75	dommage_materiel 380	incendie -47	none -138	vandalisme -135	vol -116
#كبتي	blessure 45	collision 68
#كبر>	bris_de_glace 90	vandalisme 58	vol -49
#كبري	collision 59	incendie 74
#كتاب	dommage_materiel -42	none -46	vandalisme 178	vol -68
#كتار	collision -47	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 151	incendie 43	none -57	vandalisme 60	vol -52
#كتبت	collision 52	degats_des_eaux 49
#كتبك	collision 98	dommage_materiel 98
#كتبن	collision 40
#كتبه	degats_des_eaux 78	none -47	vandalisme 40
#كتبو	vandalisme 65
#كتبي	degats_des_eaux 137
#كتر>	vol 152
#كترو	collision 45	dommage_materiel 137	none -84
#كتري	degats_des_eaux 117	vandalisme 77	vol -43
#كتسو	degats_des_eaux -46	dommage_materiel 83	evenement_climatique 97	vol -45
#كتشف	bris_de_glace 56
#كتشك	collision 67	vol -40
#كتغط	autre 56	dommage_materiel 86
#كتف>	dommage_materiel 44	vol -41
#كتفي	blessure 75
#كتقو	collision -57	dommage_materiel 87	none -44	vandalisme 41
#كتنا	incendie 54
#كته>	blessure -43	collision -75	dommage_materiel -52	none 111	vandalisme -64	vol 160
#كتور	degats_des_eaux 40
#كتير	none -47	vandalisme 138	vol -51
#كثر>	degats_des_eaux 67	none -40
#كثير	dommage_materiel 41
#كثيف	blessure -44	collision 80	evenement_climatique 152	none -43
#كحال	blessure 121	collision -99
#كحل>	collision -49	incendie 221
#كحله	vol 52
#كدا>	collision 49	none 63
#كدمه	collision 54	degats_des_eaux 67
#كذلك	collision 54	none 100
#كرا>	dommage_materiel -55	vol 96
#كراج	blessure -40	dommage_materiel -55	evenement_climatique 103	none -44	vol 60
#كراس	vandalisme 48
#كرام	collision 157
#كران	collision 47	dommage_materiel 76
#كرسي	collision -53	dommage_materiel 62	none -69
#كرشي	blessure 91
#كروس	blessure 105	collision 63	dommage_materiel -58	none -65	vandalisme 56	vol -54
#كروه	collision -54	degats_des_eaux -40	dommage_materiel 100	vandalisme -47	vol 119
#كري>	blessure 62	dommage_materiel -49	vandalisme -41	vol 50
#كريس	bris_de_glace -43	collision -58	degats_des_eaux -49	dommage_materiel 277	none -159	vandalisme -47	vol -45
#كسر>	bris_de_glace 46
#كسرا	blessure 67	bris_de_glace -51	collision 120	none -96	vol -41
#كسرت	blessure 82
#كسرو	bris_de_glace -40	collision -46	dommage_materiel -68	none -47	vandalisme 209	vol 82
#كسور	collision 71
#كسي>	autre 50	collision 41
#كسيج	blessure -46	collision -71	evenement_climatique 47	incendie 168
#كسيد	autre 145	collision 96	none -52	vol -43
#كسيو	collision 99	incendie 65
#كشوف	blessure 44	collision -71	evenement_climatique 51	none -66	vandalisme 134
#كشي>	bris_de_glace 44	evenement_climatique -42	incendie 41
#كعات	incendie 155
#كعب>	blessure 51	vandalisme 78
#كفي>	collision 47	vol 46
#كلا>	collision -54	dommage_materiel -74	none 210	vandalisme -63
#كلات	blessure -88	collision -97	dommage_materiel 111	evenement_climatique -53	incendie 219	none -106	vandalisme -65	vol -52
#كلاك	collision 231	dommage_materiel -46
#كلام	collision 65	incendie 90	none -96	vandalisme 93	vol -81
#كلب>	blessure 99	none -41	vandalisme -42
#كلبي	autre 189	blessure -86	collision -90	dommage_materiel 90	incendie -42	none -119	vandalisme -46
#كلت>	collision -65	degats_des_eaux 157
#كلشي	incendie 47
#كلمه	collision -65	none -69	vandalisme 276	vol -80
#كله>	incendie 59	none -53
#كلها	collision -56	dommage_materiel 90
#كلهم	evenement_climatique 95
#كلو>	bris_de_glace 80	collision -44	dommage_materiel -48
#كليا	dommage_materiel 48
#كليت	blessure 68	none -43	vol 85
#كليم	blessure -40	bris_de_glace 77	collision -57	dommage_materiel 78	incendie -53	none -78	vandalisme -50	vol 46
#كلين	blessure 40	collision 53
#كما>	collision 88	incendie 74
#كمان	blessure -45	collision -44	dommage_materiel 82	none -61	vandalisme 133	vol -44
#كمل>	collision 106	vandalisme -47
#كملو	incendie 56	none 49
#كنا>	evenement_climatique 62
#كناس	bris_de_glace 44	collision -62
#كنتس	autre 42	collision -50	dommage_materiel -51	vol 63
#كنتش	collision 50	vandalisme 57
#كنتن	blessure 99	collision 44	vol -50
#كنخد	dommage_materiel 82	incendie -57	vol 52
#كندو	blessure -43	dommage_materiel 172	none -53
#كندي	blessure 120	collision 87	none -49
#كنرج	collision 91
#كنسو	collision 84
#كنصو	blessure 69	dommage_materiel 46
#كنعا	collision 66
#كنقد	collision 68
#كنقط	blessure 207	collision -79	dommage_materiel 53
#كنقل	incendie 68	none -54	vol 92
#كنقو	degats_des_eaux 43	dommage_materiel -46	evenement_climatique 96
#كنمس	blessure -96	bris_de_glace 208	collision -67	none -46
#كنمش	collision 44
#كننا	bris_de_glace 48
#كنني	none 78
#كنها	degats_des_eaux -45	vol 79
#كني>	blessure 74	none -40
#كها>	degats_des_eaux 104
#كهرب	incendie 54
#كوا>	none 113
#كوار	degats_des_eaux 124
#كواه	blessure -78	degats_des_eaux -52	dommage_materiel 157	incendie 111	none -53
#كوب>	collision 129
#كوتر	blessure -58	collision 137	vandalisme 43
#كور>	blessure 82	collision -53	dommage_materiel -54	vol 161
#كورس	degats_des_eaux 52	incendie 45
#كورن	blessure -47	vol 115
#كوره	blessure 68	bris_de_glace 83
#كوري	collision 119	incendie 97	vandalisme -54
#كوفر	vol 126
#كوك>	collision 126
#كول>	blessure 130	bris_de_glace -54	dommage_materiel -80	incendie -42	none -63	vol 63
#كولو	collision -44	degats_des_eaux 130	dommage_materiel 57
#كومو	bris_de_glace 60
#كومي	vol 70
#كون>	bris_de_glace 44	none -42	vandalisme 83
#كونت	collision -138	dommage_materiel -60	vol 254
#كونج	collision -72	degats_des_eaux -70	dommage_materiel 252	incendie -50	none -43
#كونس	collision 92
#كونط	collision -64	degats_des_eaux 119	none -40	vol 62
#كونه	collision 66
#كوي>	vandalisme 66
#كيا>	collision 83	none -56	vol 87
#كيب>	bris_de_glace 172	none -68
#كيبك	collision 93	vandalisme 68
#كيت>	degats_des_eaux 89	dommage_materiel 118	evenement_climatique -58	none -85
#كيتر	blessure -72	bris_de_glace 170	collision 55	dommage_materiel -40	vandalisme -45	vol -42
#كيتع	degats_des_eaux 57
#كيتق	collision 76
#كيجر	vandalisme 87	vol 50
#كيجي	collision -46	evenement_climatique 43	vandalisme 41
#كيحر	dommage_materiel 77
#كيحل	collision 79
#كيخر	bris_de_glace 51	none -91	vandalisme 143	vol -69
#كيخل	autre 170	blessure -84	collision -90	dommage_materiel -93	none -79	vol 114
#كيد>	none 152
#كيدخ	collision -81	degats_des_eaux 66	dommage_materiel 62	evenement_climatique -48	incendie 139	none -65	vandalisme -50	vol -96
#كيدو	blessure 112
#كيس>	blessure 116	collision -76	vol 47
#كيسو	blessure -46	bris_de_glace 118	dommage_materiel 46	none -57
#كيسي	bris_de_glace 72
#كيشع	dommage_materiel 156	vol -52
#كيضح	blessure -42	vandalisme 55
#كيضر	collision 97	vandalisme 56
#كيط>	degats_des_eaux 99	dommage_materiel -40	evenement_climatique -128	incendie 126
#كيطل	degats_des_eaux 72	dommage_materiel 120	none -54	vol -41
#كيطي	blessure -100	collision -61	incendie 114	vandalisme 129	vol -59
#كيعر	collision 152	degats_des_eaux 72	dommage_materiel -84	none -58
#كيف>	collision -68	dommage_materiel 41	none 62
#كيفا	none 48
#كيقط	collision 60	degats_des_eaux 183	dommage_materiel -53	none -41	vol -41
#كيقو	blessure 70	incendie 61
#كيل>	vol 80
#كيلع	blessure 91	bris_de_glace 48	collision -46	incendie 44	vandalisme -55
#كيلو	collision 80	dommage_materiel 80	none -53
#كين>	blessure 67	incendie 53	none -50
#كينا	collision 71	degats_des_eaux -42	evenement_climatique 54
#كينغ	collision 107	none -42
#كينك	collision 45	degats_des_eaux -44	dommage_materiel 111
#كينه	degats_des_eaux 60	dommage_materiel 67	incendie 51	none -54
#كيه>	dommage_materiel 40
#كيو>	collision -49	vandalisme 109
#كيوج	vandalisme 61
#لاء>	collision -50	none -76	vandalisme 142
#لاب>	degats_des_eaux 56	dommage_materiel 42	none -42
#لابا	collision 85	dommage_materiel 59	none -44
#لابس	vol 77
#لابه	autre 155	blessure 47	collision -85	dommage_materiel -62	incendie -44	none -88	vandalisme -61	vol 90
#لابو	degats_des_eaux -55	dommage_materiel -48	evenement_climatique 79	none -47	vandalisme 167
#لابي	blessure -57	dommage_materiel 173	incendie -51	none -100	vandalisme -62
#لات>	incendie 48
#لاته	blessure 75
#لاتو	blessure -46	collision -137	degats_des_eaux -68	dommage_materiel 261	incendie 113	none -69	vol -46
#لاث>	collision 47	none -48
#لاثا	none 47
#لاثن	none 61
#لاثو	degats_des_eaux 177	none -77
#لاثي	none -45	vandalisme 110
#لاج>	collision -43	incendie 61	none -47	vol 86
#لاجا	collision -118	evenement_climatique 67	vol 118
#لاجه	dommage_materiel 109
#لاح>	collision -44	dommage_materiel 79	evenement_climatique 41
#لاحد	none 44
#لاحذ	degats_des_eaux 52	incendie 81
#لاحظ	degats_des_eaux 57
#لاحه	blessure -91	collision 93	vandalisme 124	vol -59
#لاحي	none -41	vol 121
#لاخر	none 53
#لادا	collision 52
#لادو	autre 56	collision -60	dommage_materiel -41	none -52	vol 146
#لادي	incendie 50
#لارج	autre -64	blessure 118	collision -42	dommage_materiel -77	none -76	vol 139
#لارض	degats_des_eaux 55
#لارو	blessure -46	incendie 179	none -50
#لاري	evenement_climatique 52	vol 40
#لازع	collision 155	none -61
#لازم	collision -40	degats_des_eaux 62	dommage_materiel 126	none -76	vol 50
#لاسب	dommage_materiel 40
#لاست	collision -51
#لاسط	collision -51	evenement_climatique 123	none -48	vol 104
#لاسع	collision 73
#لاسف	none 112
#لاسم	collision -43	dommage_materiel -40	none -52	vandalisme 97
#لاسن	autre 100	none -71
#لاسو	collision 43	none -59	vandalisme 88
#لاسي	autre 270	collision -58	dommage_materiel -66	incendie -79	none -131	vandalisme 58	vol -82
#لاش>	autre 158	collision -84
#لاشا	collision 73
#لاشع	autre -66	blessure 172
#لاص>	collision 101	vandalisme 48
#لاصا	blessure 80	collision -104	dommage_materiel 72	none -92	vandalisme -84	vol 129
#لاصت	collision 86	none -72
#لاصط	collision 46	dommage_materiel 82	none -45
#لاصق	collision 59	incendie 44
#لاصل	collision -57	dommage_materiel 148
#لاصه	dommage_materiel 49	none -45
#لاط>	blessure -141	collision -52	degats_des_eaux 269	dommage_materiel -53
#لاطا	collision 44	dommage_materiel 132	vandalisme -138
#لاطف	degats_des_eaux 52	incendie 44
#لاغ>	collision -54	vandalisme 207
#لاغا	collision -40	none -101	vandalisme -51	vol 213
#لاف>	none -49	vol 62
#لافا	collision 43	degats_des_eaux 128	dommage_materiel 53	none -66
#لافت	blessure -53	collision -49	dommage_materiel 70	none -86	vandalisme 76	vol 87
#لافو	collision -61	degats_des_eaux 275	incendie -117
#لافي	bris_de_glace 152	collision -62	dommage_materiel 94	evenement_climatique -40	incendie -54	none -111	vol -42
#لاق>	vol 119
#لاقل	blessure 71	collision -113	dommage_materiel -48	vol 191
#لاقه	collision -57	degats_des_eaux 41	dommage_materiel 87
#لاقي	collision 45
#لاك>	collision -91	dommage_materiel 128	none 115	vandalisme -70
#لاكس	collision 82	incendie 70
#لاكه	bris_de_glace 74	dommage_materiel -60	evenement_climatique 101	none -103	vandalisme -44
#لاكو	degats_des_eaux 71
#لال>	dommage_materiel 91
#لالا	dommage_materiel -63	none 162	vandalisme -59	vol 65
#لالم	blessure -52	degats_des_eaux 47	vandalisme 98
#لاله	autre 107	none -47
#لالو	evenement_climatique 228	vol -48
#لالي	blessure 163	collision -47	degats_des_eaux 134	dommage_materiel -80	incendie -131	none -42
#لاما	bris_de_glace 78
#لامر	none 109
#لامط	blessure -50	bris_de_glace -64	degats_des_eaux -48	dommage_materiel -78	evenement_climatique 84	incendie 187	none -109	vandalisme -50	vol -41
#لامن	vandalisme 45
#لامه	dommage_materiel 58	vandalisme 56
#لامو	degats_des_eaux 41	vol 44
#لامي	blessure 136	dommage_materiel -61	none -61
#لانا	collision 136	none -48
#لانب	degats_des_eaux 170	dommage_materiel -51	evenement_climatique 40
#لانت	vandalisme 88	vol 85
#لانج	collision -63	dommage_materiel 77	vandalisme -114	vol 147
#لانس	evenement_climatique 87	none -43
#لانص	collision 86
#لانع	blessure 51
#لانن	collision 67
#لانه	collision 123
#لاني	autre -42	collision -46	vol 148
#لاه>	incendie 56
#لاها	collision 44	dommage_materiel 65
#لاو>	bris_de_glace -40	collision 44	degats_des_eaux 49	dommage_materiel -62	none -117	vandalisme 56	vol 74
#لاوت	collision 134	dommage_materiel 112	none -97
#لاور	collision 74	dommage_materiel 69	vol -66
#لاوط	blessure -62	collision -75	dommage_materiel 77	evenement_climatique 55	vandalisme -62	vol 136
#لاول	collision -54	dommage_materiel 44
#لاي>	dommage_materiel 61
#لاير	none -73	vandalisme 150	vol -45
#لايس	collision 81
#لايك	dommage_materiel 93	vol 40
#لايم	collision 62
#لبا>	collision 172	none -55	vol -45
#لبات	blessure 72	dommage_materiel 80	vol -58
#لباد	autre -71	blessure 210	bris_de_glace 101	collision -150	degats_des_eaux -112	dommage_materiel -140	evenement_climatique -97	incendie 166	none -227	vandalisme -91	vol -85
#لباس	autre 93	collision 60
#لباش	collision 70	dommage_materiel -40	evenement_climatique 46	none -65	vandalisme 90
#لباط	collision 67	dommage_materiel -45	incendie 136	none -63	vandalisme -45	vol 58
#لباق	autre 82	none -46
#لبال	blessure -48	bris_de_glace 51	collision -79	incendie 97	none -46
#لبان	bris_de_glace 53	collision -46	degats_des_eaux 109	none -47
#لبت>	collision 119	degats_des_eaux 74	dommage_materiel -42	none -56
#لبحث	collision -92	dommage_materiel 131	vol 104
#لبحر	autre 58	blessure 66	evenement_climatique 46	none -41
#لبخا	blessure 120	collision -77	dommage_materiel -46	incendie 56	vandalisme 46
#لبرا	dommage_materiel 64	evenement_climatique -43	incendie 124
#لبرد	bris_de_glace 101	collision -40	evenement_climatique 93	none -50
#لبرق	evenement_climatique 221	incendie -42
#لبرم	blessure 77	collision 76
#لبرو	blessure 121	none -44	vandalisme -52	vol 105
#لبري	autre 105	dommage_materiel 56	none -114	vandalisme 107	vol -90
#لبزط	collision -41	vol 116
#لبس>	blessure 159
#لبست	dommage_materiel 94
#لبصم	vol 135
#لبطا	autre 63	blessure 93	collision -56	incendie 57	none -57
#لبطي	collision 87	evenement_climatique 59
#لبغل	blessure 95	collision -47	dommage_materiel -47	evenement_climatique 134	none -75	vol -60
#لبقر	collision 52	evenement_climatique 65	vol 43
#لبكا	degats_des_eaux 100
#لبكر	blessure 130	collision -96	dommage_materiel 166	none -119	vandalisme -62	vol -41
#لبلا	collision -49	degats_des_eaux 51	dommage_materiel 68	none -53
#لبلد	collision 78	evenement_climatique 54
#لبلك	bris_de_glace 150	collision -48	dommage_materiel 93	none -62	vol -48
#لبلو	degats_des_eaux 82
#لبنت	blessure 116	none -98
#لبنك	autre 103	collision -67	evenement_climatique 89	none -77	vol 116
#لبني	collision 107	dommage_materiel 46	vol -54
#لبه>	dommage_materiel 49
#لبها	evenement_climatique 73	vol 89
#لبو>	blessure 87	bris_de_glace -41	collision -71	dommage_materiel 64	none -88	vol 88
#لبوا	collision 117	dommage_materiel -51	none -43	vandalisme 88
#لبوب	collision -42	incendie 188
#لبور	collision 144	none -52	vol 40
#لبوط	incendie 98
#لبول	vandalisme 45
#لبوم	dommage_materiel 45	incendie 94
#لبي>	autre 50	vol 51
#لبيا	degats_des_eaux 58	dommage_materiel 43	evenement_climatique 50
#لبيب	blessure -47	dommage_materiel 108	none -40
#لبيج	blessure -48	vandalisme 139	vol -50
#لبير	bris_de_glace 43	degats_des_eaux 63	none -112
#لبيس	collision -40	dommage_materiel 78	vol 42
#لبيض	autre 41	dommage_materiel -45	none -70	vandalisme 158	vol -42
#لبيط	autre 50
#لبيع	bris_de_glace 98	incendie 41
#لبيك	collision 196	vandalisme -40
#لتاب	dommage_materiel 122	none -53
#لتاك	none 122
#لتال	dommage_materiel 43
#لتام	autre 165
#لتبر	evenement_climatique 123
#لتبن	incendie 51
#لتحت	bris_de_glace 101	dommage_materiel -45	incendie 86	none -61
#لتحد	none 121
#لتدف	degats_des_eaux 100
#لتر>	degats_des_eaux 196	dommage_materiel -46	none -47	vol 75
#لترق	collision 54
#لترو	blessure 111	dommage_materiel -41	vandalisme 48
#لتري	collision 68	incendie 47
#لتصا	vol 63
#لتصر	autre 49	none 102
#لتصل	degats_des_eaux 74	dommage_materiel 112
#لتعو	none 79
#لتغي	bris_de_glace 52
#لتفا	collision 64	evenement_climatique 113	vandalisme -54
#لتقا	collision 84
#لتقن	dommage_materiel 69	evenement_climatique 72
#لتكم	autre 107	vol -45
#لتلا	collision -43	degats_des_eaux 77
#لتلف	dommage_materiel 110
#لتلي	collision -57	incendie -42	vol 173
#لتم>	evenement_climatique 61	none 161
#لتنا	autre 109	dommage_materiel 147	none -118	vandalisme -47
#لتني	autre 257	collision 52	dommage_materiel -60	none -169
#لتها	collision -49	dommage_materiel 47	incendie 63	vandalisme 41
#لتهب	blessure 80	collision -48	dommage_materiel -40	incendie 104	none -43	vol 48
#لتهم	incendie 116
#لتو>	blessure 49	collision 73
#لتوص	collision 74	vol 75
#لتوق	collision 67
#لتوي	blessure 44	degats_des_eaux 102	dommage_materiel -47	none -52
#لتيا	autre -74	dommage_materiel 229	incendie -57
#لتين	blessure 159	collision -94
#لتيو	degats_des_eaux 237	dommage_materiel -41	none -109	vol -40
#لثال	collision 48	degats_des_eaux 40
#لثام	none 106
#لثان	blessure 45
#لثلج	evenement_climatique 148
#لثمن	dommage_materiel 91	none 77	vol -79
#لثه>	collision 76
#لجاج	blessure 108	bris_de_glace 113	collision -49	dommage_materiel -48
#لجار	degats_des_eaux 60
#لجام	bris_de_glace 80	collision -59	dommage_materiel -46	incendie 73	none -70	vandalisme -42	vol 142
#لجان	vandalisme 58
#لجبس	blessure 53	degats_des_eaux 78	none -52
#لجبص	degats_des_eaux 178	dommage_materiel -61
#لجبل	degats_des_eaux -42	dommage_materiel 87	evenement_climatique 56
#لجدي	autre 41	dommage_materiel 94
#لجرا	bris_de_glace 76
#لجرح	blessure 78
#لجرد	collision -44	degats_des_eaux 52	dommage_materiel 188	evenement_climatique -67	none -41	vandalisme -56
#لجزا	bris_de_glace 102
#لجلا	autre 115	blessure -48	collision -77	none -90	vol 199
#لجلي	bris_de_glace 110	collision 93	evenement_climatique -79	none -61
#لجمل	blessure 64	collision 104	dommage_materiel -43	evenement_climatique 93	none -47
#لجمي	autre 40
#لجنا	blessure 52	none -46	vandalisme 105
#لجنب	collision 145	none -41
#لجند	collision 89	dommage_materiel -54	none -106	vandalisme 110
#لجنط	dommage_materiel 178	none -43	vandalisme -48
#لجني	collision -59	vandalisme 120
#لجها	bris_de_glace -44	collision -48	dommage_materiel 205	none -77	vol -41
#لجهت	collision 92	none -70	vandalisme 63
#لجهد	blessure -51	bris_de_glace 201	vandalisme -47
#لجوا	autre 65	collision -42	degats_des_eaux 56	vol 43
#لجيب	bris_de_glace 46	none -49	vol 133
#لحاد	collision 84
#لحار	vandalisme 69
#لحاس	collision -78	dommage_materiel 338	incendie -125	none -65
#لحاف	none -43	vol 76
#لحال	none 93	vol -60
#لحان	degats_des_eaux 73	none -57
#لحاي	degats_des_eaux 113	vandalisme 109	vol -57
#لحبل	blessure -54	collision -43	dommage_materiel 100	vol 122
#لحج>	degats_des_eaux 139	dommage_materiel -40	none -68	vandalisme -53	vol 122
#لحجا	bris_de_glace -45	collision -40	vandalisme 267	vol -85
#لحجر	blessure 47	dommage_materiel -42	none -42	vandalisme 125	vol -58
#لحد>	degats_des_eaux 63	evenement_climatique 124	vol -48
#لحدا	blessure 56	bris_de_glace 51	collision -45	dommage_materiel -46	none 74
#لحرا	bris_de_glace 61	degats_des_eaux 44	dommage_materiel -43	vol 68
#لحري	incendie 41	vandalisme 45
#لحسا	autre 122	blessure 50	collision -69	dommage_materiel -87	vandalisme -51
#لحسن	blessure 108	collision 46	vol -41
#لحسي	collision 47	degats_des_eaux -63	evenement_climatique 111
#لحصا	blessure -50	collision -54	incendie 74	vol 67
#لحصي	dommage_materiel -45	incendie 139
#لحظه	evenement_climatique 41
#لحفر	blessure 41	collision 73	dommage_materiel -120	vandalisme 122	vol -48
#لحق>	collision -91	incendie 54	vol 126
#لحقت	blessure -46	collision 224	dommage_materiel -40	vandalisme -58
#لحقي	collision -57	dommage_materiel 92	none -59	vol 106
#لحلا	collision -47	degats_des_eaux 90
#لحلو	bris_de_glace 48	collision -45	dommage_materiel 105	evenement_climatique 46	none -76
#لحلي	degats_des_eaux -40	dommage_materiel 159	none -52
#لحما	degats_des_eaux 51
#لحمر	collision 69	vandalisme 41	vol -40
#لحنف	collision -81	degats_des_eaux 221	evenement_climatique -135	none -144	vandalisme 99	vol -96
#لحو>	degats_des_eaux 105	dommage_materiel 83	incendie -67
#لحوا	collision -61	none -46	vandalisme 106
#لحوت	collision 104	degats_des_eaux 86	dommage_materiel -52
#لحوض	degats_des_eaux 52	dommage_materiel 73
#لحوم	blessure 78	none -65
#لحي>	autre -59	collision -43	degats_des_eaux -44	dommage_materiel 107	evenement_climatique 68	none -54	vandalisme 47
#لحيط	incendie 47
#لحيو	dommage_materiel 69	evenement_climatique 66
#لخار	collision -54	degats_des_eaux 60	evenement_climatique 68
#لخاص	degats_des_eaux 84
#لخام	autre 60
#لخان	degats_des_eaux 197
#لخبز	vol 86
#لخبي	none 131
#لخدا	dommage_materiel -56	evenement_climatique 107	incendie 101	none -54
#لخرا	degats_des_eaux -95	evenement_climatique 155
#لخزا	bris_de_glace 63	collision -55	degats_des_eaux 62	dommage_materiel 56	incendie -52	none -67
#لخسا	evenement_climatique 85	vandalisme 42
#لخشب	degats_des_eaux 56
#لخضا	collision 152
#لخضر	autre 100	collision 51	dommage_materiel -44	none -48	vol -40
#لخط>	collision 53
#لخطو	bris_de_glace -47	collision -89	dommage_materiel -48	none 187	vol 50
#لخلف	collision 58
#لخوف	collision 120	degats_des_eaux -51	evenement_climatique 90	none -47
#لخيا	degats_des_eaux 140	none -58
#لخير	none 105
#لخيم	collision -90	evenement_climatique 43	incendie 40	none -65	vandalisme 98	vol 53
#لداب	blessure 64	collision 169	dommage_materiel -60	none -46	vol -71
#لداخ	evenement_climatique 60	none -49	vandalisme -43	vol 54
#لدار	autre 42
#لداي	vol 71
#لدتي	blessure 41
#لدجا	collision -50	dommage_materiel 96	evenement_climatique 42	none -48
#لدخا	incendie 156
#لدرب	collision -62	vandalisme 132	vol -41
#لدرج	blessure 85	dommage_materiel 40
#لدرو	blessure 112	collision -64	degats_des_eaux 43	none -51
#لدري	blessure -47	degats_des_eaux 74	dommage_materiel 186	incendie -84	none -46	vol -67
#لدش>	bris_de_glace 117	degats_des_eaux 57
#لدقي	collision -42	degats_des_eaux 56	evenement_climatique 64	incendie 63
#لدكت	blessure 69	collision -43	degats_des_eaux 74
#لدلا	blessure -42	collision -51	dommage_materiel -43	evenement_climatique 152	none -74	vandalisme 63
#لدم>	blessure 61
#لده>	incendie 45
#لدها	blessure -47	bris_de_glace 109	dommage_materiel -54	none -65	vandalisme 110	vol -41
#لدو>	blessure 145	collision -56	degats_des_eaux 46	dommage_materiel -59
#لدوا	evenement_climatique 64	none -57	vandalisme 65
#لدوش	bris_de_glace 123	collision -42	degats_des_eaux 56	none -42
#لدول	degats_des_eaux 77	dommage_materiel 65
#لديب	autre 56	dommage_materiel 54	vandalisme -53
#لدين	collision 44	dommage_materiel -42	incendie 159
#لديه	collision 70	dommage_materiel 112	none -67
#لذرا	bris_de_glace 72	dommage_materiel -65
#لذهب	vol 99
#لذي>	collision 57
#لراب	degats_des_eaux 41
#لراج	collision 58	incendie 125	none -46
#لراد	blessure 80	collision 41	vol 51
#لراس	blessure -62	bris_de_glace 99	none -44
#لراك	collision 49	none -60	vandalisme 110
#لراي	blessure -92	bris_de_glace -50	collision 195	dommage_materiel -51	incendie 60	vandalisme -57	vol -47
#لربا	autre 42	blessure 92
#لربع	none 116
#لرجل	blessure 63	collision 79
#لرحل	autre 164	collision -91	none -62	vol 59
#لرخا	bris_de_glace -42	degats_des_eaux -56	dommage_materiel 230
#لرصي	blessure -44	collision 177
#لرطو	collision -58	degats_des_eaux 152
#لرعد	evenement_climatique 200
#لرف>	blessure -82	collision -67	degats_des_eaux -57	dommage_materiel 286	evenement_climatique -40	incendie 61	none -52	vol -82
#لرفر	collision 111
#لرقم	vol 60
#لركا	bris_de_glace 57	incendie 61
#لركب	dommage_materiel 49	evenement_climatique 86
#لركل	collision -70	none -41	vandalisme 270	vol -45
#لرما	evenement_climatique 113	incendie 46	none -57	vol 49
#لرمل	autre 75	bris_de_glace 134	degats_des_eaux -44	dommage_materiel -49	incendie 169	none -95	vandalisme -50	vol -91
#لروا	collision -53	none -54	vandalisme 122	vol 59
#لروب	degats_des_eaux 152	incendie -45
#لروض	collision 51
#لروم	collision 84	dommage_materiel -47	incendie 118	none -60
#لرون	collision 150
#لروي	autre -43	dommage_materiel 188	none -144
#لريا	bris_de_glace 47	dommage_materiel -40
#لريح	collision -50	dommage_materiel -49	evenement_climatique 279	none -40
#لريد	collision -44	dommage_materiel -52	incendie 247	none -53	vol -56
#لريز	collision -52	none -81	vandalisme 228	vol -50
#لريم	dommage_materiel 184	none -87	vol -42
#لزاج	bris_de_glace 254	collision -50	none -57
#لزبل	collision -42	dommage_materiel -44	vandalisme 117
#لزبو	dommage_materiel 96	vandalisme 55
#لزجا	bris_de_glace 146
#لزرا	degats_des_eaux 84
#لزرب	degats_des_eaux 134
#لزرع	blessure -43	collision -49	dommage_materiel -40	evenement_climatique -44	incendie 88	none -50	vol 138
#لزرق	collision 60
#لزري	evenement_climatique 43	none -43	vol 99
#لزلي	bris_de_glace 106	degats_des_eaux 82	dommage_materiel -81
#لزنق	dommage_materiel -40	vandalisme 156	vol -47
#لزوا	autre 62	dommage_materiel -48	vol 88
#لزيت	blessure 65	collision 59
#لساب	vandalisme 66
#لسار	autre 132	dommage_materiel -83	none -48	vol 78
#لساس	degats_des_eaux 192	dommage_materiel -54	vandalisme 65	vol -61
#لساع	vol 42
#لساق	blessure 147	dommage_materiel -99	vol 96
#لسان	degats_des_eaux 63	vandalisme 53
#لساي	collision 48
#لسبا	collision -42	degats_des_eaux 84	dommage_materiel 80
#لسبب	autre 154	blessure 60	collision -119	none -53	vol -43
#لسبت	none 59
#لسبو	collision -62	vandalisme 238	vol -113
#لسبي	blessure 103
#لست>	none 141	vandalisme -43
#لستا	incendie 212	none -48
#لسته	collision 42
#لستو	incendie 103
#لسجا	degats_des_eaux 84
#لسخا	degats_des_eaux 78	incendie 47
#لسخو	bris_de_glace 190	degats_des_eaux 43	dommage_materiel -51	evenement_climatique -53	vol -42
#لسدا	incendie 121	vol -48
#لسرب	collision -44	evenement_climatique 162	vol 57
#لسرد	collision 60	incendie 89
#لسرق	none 172
#لسرو	autre 96	blessure -44	collision -60	dommage_materiel 90	evenement_climatique -47	none -144	vandalisme -58
#لسري	incendie 51
#لسطح	collision -42	evenement_climatique 161
#لسطل	bris_de_glace -42	collision -67	degats_des_eaux -45	dommage_materiel 297	none -156	vandalisme -74
#لسطو	collision 82	degats_des_eaux 46	dommage_materiel -42	none -51	vandalisme -51	vol 68
#لسعا	blessure 155	collision -92	incendie 75	none -40
#لسفر	autre 234	collision -46	dommage_materiel -45	none -76	vandalisme -40
#لسفل	collision 53	degats_des_eaux 95
#لسفن	collision -57	dommage_materiel -45	none -62	vandalisme 122
#لسقف	evenement_climatique 43
#لسقي	evenement_climatique 64	none -58	vandalisme 120	vol -63
#لسكا	blessure 54	collision -56	dommage_materiel -43	evenement_climatique -40	incendie 115	none -54	vandalisme -44	vol 79
#لسكر	collision 56	degats_des_eaux 41	vol -47
#لسكو	blessure -58	collision 153	vandalisme 42
#لسلط	dommage_materiel 69	evenement_climatique 84
#لسلع	degats_des_eaux 96	vandalisme -43
#لسلك	collision -59	degats_des_eaux 43	dommage_materiel 99	evenement_climatique -60	incendie -134	vol 151
#لسلم	blessure 134	collision -49
#لسلو	vandalisme 50
#لسما	blessure 72	dommage_materiel 109	evenement_climatique 65	none -93	vol -65
#لسنا	dommage_materiel 92
#لسنس	blessure -63	collision -66	vol 221
#لسه>	blessure -51	none -72	vol 129
#لسوا	autre 67
#لسوك	autre -58	collision -81	dommage_materiel -46	none -87	vandalisme 108	vol 200
#لسوي	vandalisme 92
#لسي>	blessure 92	collision -52	degats_des_eaux 104	dommage_materiel -46	incendie 48	none -47	vol -44
#لسيد	dommage_materiel 72
#لسير	collision 64	dommage_materiel 47	vol -44
#لسيف	collision -56	degats_des_eaux 104	vol 94
#لسيل	collision -52	degats_des_eaux -50	dommage_materiel -46	evenement_climatique 98	incendie 55	none -59	vandalisme 159	vol -62
#لسيم	blessure -59	bris_de_glace 59	dommage_materiel 64
#لسيو	collision -44	evenement_climatique 124	none -65	vandalisme 77	vol -41
#لشاب	collision 78	incendie 70
#لشار	collision 69	vandalisme 46
#لشاش	dommage_materiel 52	vandalisme 72
#لشان	blessure 87	collision -67	vol 49
#لشبا	collision 41	vol 58
#لشبك	blessure -46	collision 63	incendie -77	vol 123
#لشتا	degats_des_eaux 102	evenement_climatique 58	none -43
#لشجر	evenement_climatique 175	none -53
#لشرا	evenement_climatique 89	incendie 72
#لشرج	bris_de_glace 179	dommage_materiel -50
#لشرف	evenement_climatique 54	incendie 65
#لشرك	autre 50	dommage_materiel 48	none -53
#لشري	blessure 116	collision -128	dommage_materiel 73	none -51	vandalisme -47	vol 66
#لشفا	evenement_climatique 55	incendie 57
#لشقه	dommage_materiel 45	incendie 42
#لشكا	collision -47	none -40	vol 198
#لشكو	collision -42	vandalisme 57	vol 67
#لشمس	bris_de_glace 48	evenement_climatique 56
#لشمع	blessure -41	collision -79	degats_des_eaux -69	incendie 253	none -62	vandalisme -42	vol -41
#لشنط	blessure 95
#لشهر	none 50
#لشوف	degats_des_eaux 184
#لشوك	blessure 164	collision -49
#لشي>	incendie 40
#لشيف	collision 81
#لصاب	degats_des_eaux 64	dommage_materiel 47
#لصات	autre 66
#لصاع	evenement_climatique 160
#لصاك	collision -51	vol 120
#لصال	degats_des_eaux 104
#لصان	collision -43	vol 93
#لصبح	collision -52	vandalisme 117
#لصبع	bris_de_glace 141
#لصبي	collision 125
#لصت>	autre 159	blessure 100	collision -55	dommage_materiel -107	evenement_climatique 41	vol -50
#لصحو	collision -45	degats_des_eaux 96	dommage_materiel 134	none -44	vandalisme -63	vol -76
#لصخر	dommage_materiel 88	evenement_climatique 114
#لصدا	collision 57	none -73	vandalisme 93
#لصدر	collision 97	dommage_materiel 165	none -91
#لصدم	collision 57
#لصق>	blessure -40	collision 209	none -76
#لصقا	blessure -65	bris_de_glace -63	collision 135	degats_des_eaux -63	evenement_climatique -54	incendie -74	none -173	vandalisme 94	vol -112
#لصنا	bris_de_glace 64	collision -42	dommage_materiel -41	none -68	vol 99
#لصنب	degats_des_eaux 163
#لصند	collision 81
#لصو>	dommage_materiel 115
#لصوت	degats_des_eaux 61	vandalisme 54
#لصور	collision 42	incendie 79
#لصوص	vol 136
#لصوي	evenement_climatique 132
#لصيد	bris_de_glace 114
#لصيف	collision -61	degats_des_eaux -71	dommage_materiel -124	none 49	vandalisme -74	vol 240
#لصين	autre 176	bris_de_glace -63	collision -80	dommage_materiel 206	incendie -40	none -133	vandalisme -45	vol -61
#لضبا	collision 91	evenement_climatique 78
#لضبط	none 102
#لضرب	bris_de_glace 68	vol 48
#لضما	autre 231	blessure -45	collision -115	dommage_materiel 44
#لضو>	dommage_materiel 59
#لضوء	collision 69
#لضيا	autre 134	incendie 41	vol -109
#لضيع	collision -42	evenement_climatique 127	none -57
#لطاب	degats_des_eaux 47	dommage_materiel 69
#لطات	collision -53	dommage_materiel 67	vol 70
#لطاج	incendie 98
#لطاق	collision -42	evenement_climatique 115	incendie -77	vol 108
#لطاك	autre 57
#لطال	bris_de_glace 124
#لطاو	blessure -76	bris_de_glace 86	collision -94	degats_des_eaux -57	dommage_materiel 53	incendie 88	none -92	vandalisme -71	vol 81
#لطبا	collision -59	incendie 128	none -59	vandalisme 60	vol -41
#لطبع	degats_des_eaux 121	evenement_climatique -59	none 110
#لطبل	bris_de_glace -76	collision -64	dommage_materiel 163	vandalisme 88
#لطبي	autre 74	blessure 49
#لطرا	autre 45	collision 56	none -52	vol 64
#لطرف	none 138
#لطرق	collision 46
#لطرو	collision 54	degats_des_eaux 74	incendie -42
#لطري	bris_de_glace 43	collision 77
#لطف>	autre -63	collision -44	dommage_materiel -89	none 103	vandalisme 155
#لطلا	collision -55	incendie 72	none -61	vandalisme 133
#لطلب	blessure -47	none 186
#لطما	collision -47	none -44	vandalisme 140
#لطمو	blessure -51	bris_de_glace -41	dommage_materiel -107	none -80	vandalisme 134	vol 153
#لطنا	blessure 47	collision -43	dommage_materiel -42	incendie 45	none 99
#لطنج	blessure 159	bris_de_glace 65	collision -65	dommage_materiel -41
#لطه>	dommage_materiel 45	evenement_climatique 93
#لطوا	bris_de_glace 48	collision -41	degats_des_eaux 150
#لطوب	vol 71
#لطول	bris_de_glace 99	vandalisme 50
#لطون	autre 65	collision 84
#لطيا	autre 82	blessure -67	dommage_materiel 54	none -74	vandalisme -48	vol 70
#لطير	autre 91	degats_des_eaux 103	none -50
#لطيف	collision 48	incendie 122	none -40	vol -51
#لطين	degats_des_eaux -81	evenement_climatique 166
#لظلا	blessure 90
#لظهر	none 48
#لعات	vandalisme 76
#لعاد	bris_de_glace 138	collision 79	dommage_materiel -40	none -82
#لعاش	collision -44	dommage_materiel 57	none 72
#لعاص	evenement_climatique 168
#لعاف	incendie 207
#لعام	bris_de_glace 43
#لعان	blessure 126	dommage_materiel -58	incendie -68	vandalisme 130
#لعاي	blessure 77	collision -73	dommage_materiel 180	none -88	vol -40
#لعب>	blessure 257	collision -87	dommage_materiel 66	none -76	vandalisme -69
#لعبا	blessure 236	bris_de_glace -60	collision -70	degats_des_eaux -47	dommage_materiel 84	incendie -49	none -166	vandalisme -53	vol -54
#لعبو	bris_de_glace 115	dommage_materiel -43
#لعت>	evenement_climatique 41
#لعجا	dommage_materiel -55	evenement_climatique 178
#لعجل	collision 85	none -64	vol 74
#لعجي	degats_des_eaux -82	dommage_materiel 143	evenement_climatique 70	incendie -84	none -50	vandalisme 61	vol -83
#لعدا	degats_des_eaux 73
#لعرا	bris_de_glace 65	collision -45	dommage_materiel 81
#لعرب	evenement_climatique 44
#لعرس	dommage_materiel 118	none -91	vol 49
#لعرض	blessure -69	collision -64	dommage_materiel 94	evenement_climatique 125	none -43	vandalisme -56
#لعرو	dommage_materiel 100	none -82	vandalisme 58
#لعسا	collision 40	vol 47
#لعسل	vol 134
#لعشا	collision -74	dommage_materiel -40	incendie 116	none -60	vandalisme 55
#لعشر	none 53
#لعصر	degats_des_eaux 52	vol 41
#لعصي	blessure -58	collision -79	dommage_materiel 317	none -52	vol -83
#لعطل	vol 123
#لعظم	blessure 140	bris_de_glace -46	collision -154	dommage_materiel 219	incendie -48	none -99	vandalisme -64	vol -74
#لعقد	autre 225	collision -66	dommage_materiel -47	none -64	vol -64
#لعلا	autre 62	evenement_climatique 46
#لعلم	dommage_materiel 42	vol 104
#لعلو	degats_des_eaux 87
#لعمر	autre 134	none -53
#لعمل	none -42
#لعمو	collision 65
#لعنا	evenement_climatique 141	none -44
#لعند	collision -48	degats_des_eaux 91	incendie 90	vol -67
#لعنق	blessure 88	collision -43	dommage_materiel -46	vol 105
#لعه>	vol 40
#لعو>	bris_de_glace 50	vandalisme 103
#لعود	blessure 83	collision -74
#لعيا	blessure -81	bris_de_glace 84	collision -46	dommage_materiel 168	incendie -43	none -55	vandalisme -53	vol -51
#لعيد	autre 78	collision -41	incendie 77	none -89	vandalisme -46
#لعين	blessure -42	bris_de_glace 167
#لغاء	autre 56
#لغاب	collision 92
#لغاز	incendie 161	none -48
#لغت>	autre 56	none -50	vol 86
#لغرب	bris_de_glace -46	evenement_climatique 162
#لغرز	blessure 81	bris_de_glace 78	collision -56
#لغرف	degats_des_eaux 84
#لغسا	dommage_materiel 155	vol -64
#لغسي	collision -80	degats_des_eaux 54	incendie 87
#لغطا	blessure 111	dommage_materiel -40	none -42	vandalisme -67	vol 86
#لغلط	collision 266	none -171
#لغنا	collision -58	none -68	vol 141
#لغوا	none 161
#لغيت	autre 314	collision -46	dommage_materiel -41	none -98	vol -56
#لفار	collision 109	incendie 50
#لفاز	dommage_materiel 124
#لفاص	incendie 104	vol -59
#لفاك	autre 142	none -41
#لفال	vol 86
#لفت>	collision -51	degats_des_eaux 60	dommage_materiel 132
#لفخا	blessure -64	collision -103	dommage_materiel 251	evenement_climatique 75	none -67	vandalisme -45	vol -59
#لفخد	blessure 83	none -40	vol 44
#لفخذ	blessure 203	collision -56
#لفرا	bris_de_glace 72	incendie 65	none -59
#لفرح	collision -54	dommage_materiel 153	evenement_climatique 43	none -63
#لفرم	collision 123	degats_des_eaux -64	dommage_materiel 95	none -43
#لفرن	incendie 43
#لفري	degats_des_eaux 59	dommage_materiel 106	evenement_climatique -50	none -50	vol -49
#لفزه	blessure -52	collision -48	dommage_materiel 193	none -46
#لفلا	none -44	vol 93
#لفلو	autre 177	collision -46	none -53
#لفنا	blessure 151	collision -153	dommage_materiel -59	none -56	vandalisme 108	vol -50
#لفند	autre 220	blessure 53	collision -101	none -83
#لفوا	autre 97
#لفور	collision 102	dommage_materiel 45	none -52
#لفوق	bris_de_glace 59	collision -61	degats_des_eaux 136
#لفول	collision 151
#لفون	collision 41	dommage_materiel 42	vol 55
#لفوي	collision -42	degats_des_eaux 151
#لفي>	bris_de_glace 42
#لفيت	autre -51	blessure -40	bris_de_glace 143	collision -56	dommage_materiel 41	none -50	vandalisme 94	vol -43
#لفيد	collision 40	dommage_materiel 91	vandalisme -60	vol 40
#لفير	bris_de_glace 120	none -43
#لفيض	evenement_climatique 184	vol -57
#لفيل	none -74	vandalisme 133
#لفيه	blessure 80
#لقا>	vol 57
#لقات	blessure 82
#لقاد	degats_des_eaux 117
#لقار	collision -92	degats_des_eaux -48	dommage_materiel 166	none -93	vandalisme 48	vol -56
#لقاع	collision 98	degats_des_eaux 145	incendie -109	vandalisme -40	vol -40
#لقان	autre 107	collision 41
#لقاو	collision 55	incendie 45	none -41	vandalisme -53
#لقاي	evenement_climatique 119	vol -56
#لقبو	degats_des_eaux 61	evenement_climatique 53	none -97	vol 59
#لقت>	blessure 73
#لقدا	blessure 70	collision 103	dommage_materiel -47	none -66
#لقدر	degats_des_eaux 137	none -57	vandalisme -48
#لقدي	dommage_materiel 90	none -56
#لقرا	collision -50	dommage_materiel 110	vol 57
#لقرم	blessure -49	collision -52	evenement_climatique 178
#لقري	incendie 101	vandalisme 55	vol -62
#لقسم	collision 63	none -52	vandalisme 110
#لقصد	evenement_climatique 118
#لقضا	collision -48	vol 143
#لقط>	incendie 40
#لقطا	autre 111	none -58	vol 43
#لقطه	blessure -58	collision -58	dommage_materiel 130	incendie 58
#لقفل	vandalisme 56	vol 74
#لقما	incendie 100
#لقنط	collision -65	evenement_climatique 166	vandalisme 68
#لقني	autre 106	none -41
#لقه>	bris_de_glace 62	degats_des_eaux -72	evenement_climatique 65	none -42
#لقهو	dommage_materiel 77
#لقوي	collision -70	dommage_materiel -49	evenement_climatique -42	incendie 101	none -75	vandalisme 143
#لقي>	collision -101	degats_des_eaux 47	vol 142
#لقيا	vol 83
#لقيت	none -43	vol 60
#لقين	collision -99	evenement_climatique 54	vandalisme 46	vol 117
#لكاب	incendie 64	none -50	vandalisme 101	vol -43
#لكات	collision -63	vol 153
#لكاح	blessure 162
#لكار	collision 101	none -54
#لكاز	bris_de_glace 85	dommage_materiel -44	incendie 118
#لكاس	collision -41	vol 162
#لكاط	blessure -55	vol 148
#لكاف	bris_de_glace -40	collision -64	degats_des_eaux 269	dommage_materiel -73	evenement_climatique -78	none -135	vandalisme -57	vol -49
#لكام	vandalisme 59
#لكبي	dommage_materiel 68
#لكت>	collision 249	none -50	vandalisme -44	vol -76
#لكتب	collision -58	degats_des_eaux 155	dommage_materiel -47	none -48	vandalisme 70
#لكتر	collision 45	dommage_materiel 137	none -84
#لكتف	dommage_materiel 82	vandalisme 73	vol -66
#لكرا	collision 41	evenement_climatique 41	vol 51
#لكرس	blessure 42	none -55	vandalisme 56
#لكره	bris_de_glace 59	collision 112	dommage_materiel 68	none -83
#لكرو	blessure 129	dommage_materiel -50	none -71	vandalisme 83
#لكري	collision -54	dommage_materiel 175	none -85
#لكسي	collision 95
#لكل>	collision 125	incendie 60	none -58
#لكلا	collision 96	incendie 96	vandalisme -40	vol -45
#لكلب	dommage_materiel 89	none -41	vandalisme -51
#لكلي	dommage_materiel 42
#لكم>	none 67
#لكنا	blessure -68	collision 115	degats_des_eaux 65	dommage_materiel -55	vandalisme 65	vol -78
#لكني	bris_de_glace 57	collision 103	none -88
#لكه>	dommage_materiel 98	vandalisme 56
#لكهر	incendie 40	vol 42
#لكوا	blessure -71	collision -74	degats_des_eaux 207	dommage_materiel -88	incendie -49	none -94	vandalisme -57	vol 69
#لكور	bris_de_glace 59
#لكوز	incendie 40
#لكوف	vol 126
#لكوك	blessure 65	bris_de_glace -66	collision -100	dommage_materiel 273	evenement_climatique -40	incendie -59	none -153	vandalisme -54	vol -55
#لكول	blessure -64	collision -58	degats_des_eaux 176	dommage_materiel -47	vol 94
#لكوم	vol 64
#لكون	collision 46
#لكي>	incendie 66
#للاس	collision -47	dommage_materiel 46	incendie 46	none 63
#للاف	degats_des_eaux 84	dommage_materiel 97
#للبا	degats_des_eaux 43	vandalisme 47
#للبل	degats_des_eaux 184
#للبو	vol 41
#للبي	bris_de_glace 107	evenement_climatique 89	none -48
#للحم	blessure 97	degats_des_eaux 65	dommage_materiel 55	incendie -73
#للدا	blessure 79
#للدو	collision 96	evenement_climatique 51	none -64
#للرا	collision 127	vandalisme -46	vol 50
#للرك	evenement_climatique 93
#للسا	collision -73	degats_des_eaux 100	vandalisme 99
#للسب	collision 57
#للسر	vol 112
#للسط	collision -64	dommage_materiel -53	evenement_climatique 105	incendie 64	none -92	vol 118
#للسي	bris_de_glace 184	collision -73	none -50	vandalisme -92	vol 70
#للشر	bris_de_glace 108
#للصا	collision -60	degats_des_eaux 127	evenement_climatique -59
#للعا	blessure 116	collision -150	dommage_materiel 142	evenement_climatique 81	none -87	vandalisme -45	vol -61
#للعر	bris_de_glace 67	vol 69
#للعم	degats_des_eaux 46	dommage_materiel 74
#للقا	none 179
#للكر	evenement_climatique 122
#للكل	blessure 81	incendie 40
#للكو	collision -41	vol 88
#للمر	collision 56	degats_des_eaux 56
#للمس	blessure 66	degats_des_eaux 62	dommage_materiel -44	incendie 66	vol -77
#للمو	degats_des_eaux 96
#للوح	blessure -53	bris_de_glace 87	collision -56	dommage_materiel 126	none -63	vol 91
#للور	collision 74
#لليس	blessure 131	bris_de_glace 57	collision -69	dommage_materiel 72	evenement_climatique -58	none -67	vol -63
#لليل	vandalisme 55
#لليم	collision 107
#لما>	degats_des_eaux 134
#لماء	degats_des_eaux 114
#لمات	blessure 53	dommage_materiel -51	none 55	vandalisme 77	vol -69
#لماذ	autre 193	collision 58	dommage_materiel -62	none -183	vol -53
#لمار	dommage_materiel 80
#لماز	autre 44	collision -65	dommage_materiel 52	incendie 71	none -43
#لماش	collision -71	evenement_climatique 172	none -44
#لماض	none 79
#لماط	blessure 212	degats_des_eaux 44	dommage_materiel -75	none -160	vol -53
#لماك	collision -41	degats_des_eaux 109	evenement_climatique 49	none -62
#لمال	collision -44	dommage_materiel 133	vandalisme -52
#لمان	blessure 46	collision -48	incendie 124	none -41	vol -42
#لمت>	collision -62	dommage_materiel 79	none -71	vandalisme -76	vol 121
#لمتح	blessure 66
#لمتر	evenement_climatique 96
#لمتن	collision 46	incendie 72
#لمتو	vol 65
#لمجا	degats_des_eaux 87
#لمجم	collision -62	degats_des_eaux -57	incendie 235	none -84	vandalisme -49	vol -83
#لمحر	none -57	vandalisme 88
#لمحط	vol 147
#لمحف	autre -52	vol 143
#لمحل	none -59	vandalisme 91
#لمحم	collision 99
#لمخز	dommage_materiel -41	evenement_climatique 56	none -73	vol 131
#لمدخ	vandalisme 41
#لمدر	blessure 81
#لمدف	bris_de_glace 73	degats_des_eaux 78	dommage_materiel -56
#لمدن	degats_des_eaux 48
#لمدي	blessure 45	bris_de_glace 66	collision -64	dommage_materiel -40
#لمرا	collision 43
#لمرت	collision -45	degats_des_eaux 57	dommage_materiel -58	incendie 41	none -101	vandalisme 147	vol -40
#لمرج	collision 42
#لمرح	collision -43	degats_des_eaux 134	dommage_materiel -48	evenement_climatique -41	incendie 72
#لمرس	collision 84	evenement_climatique 68	vol -54
#لمرف	blessure -40	collision 103	dommage_materiel -52	none -89	vandalisme -42	vol 146
#لمرك	collision 44
#لمره	collision -43	vandalisme 96
#لمرو	evenement_climatique 42
#لمس>	collision 138
#لمسج	blessure 43	degats_des_eaux 66	dommage_materiel -48	vol -57
#لمسر	vol 217
#لمسك	collision 135
#لمسم	autre 40	blessure -41	collision -84	vandalisme 210	vol -40
#لمسن	blessure 81	collision -54	incendie 42
#لمشت	degats_des_eaux 90
#لمصا	autre 213	none -131	vandalisme 47
#لمصب	incendie 83
#لمصد	collision 110	none -50
#لمطا	incendie 100
#لمطب	bris_de_glace 69	collision -72	degats_des_eaux 77	none -45
#لمطر	evenement_climatique 158
#لمطع	collision -45	dommage_materiel -84	evenement_climatique 74	vandalisme 153
#لمظل	evenement_climatique 151	incendie 58	none -48
#لمعل	degats_des_eaux 61	dommage_materiel 130	none -64	vandalisme -41
#لمغر	blessure 41	dommage_materiel -40	none 48	vandalisme 79
#لمغس	degats_des_eaux 177
#لمفت	bris_de_glace 45	collision -74	none -48	vandalisme -55	vol 208
#لمقا	blessure 93	collision -48	none -50	vol 62
#لمقد	collision 68
#لمقص	dommage_materiel -46	none -98	vandalisme 275	vol -76
#لمقل	incendie 45	vandalisme 60
#لمقه	collision -139	degats_des_eaux 88	dommage_materiel -52	vandalisme 56	vol 138
#لمكت	collision -55	dommage_materiel 160
#لمكم	bris_de_glace 91
#لمكي	bris_de_glace 50	vol 52
#لملا	degats_des_eaux 69	vol 55
#لملف	none 143
#لممت	blessure 52	collision 69
#لممر	bris_de_glace 61	degats_des_eaux 83	evenement_climatique -47
#لمنا	none -61	vandalisme 117
#لمنح	collision 69	none -80	vandalisme -64	vol 145
#لمنز	evenement_climatique 110	none -47
#لمنش	blessure 130	dommage_materiel -46	none -58
#لمه>	dommage_materiel 70	vandalisme 99	vol -56
#لمها	collision 84
#لمهم	dommage_materiel 80	vandalisme 106	vol -108
#لموب	dommage_materiel 81
#لموت	vandalisme 55
#لمود	evenement_climatique 148
#لموس	blessure 48	collision -92	none -69	vandalisme 185	vol -45
#لموض	vol 54
#لموق	collision 98
#لموك	collision -53	degats_des_eaux 125	dommage_materiel 139	evenement_climatique -138	incendie 47	none -106	vandalisme -84
#لمون	autre 80
#لمي>	collision 54	dommage_materiel 48
#لميا	degats_des_eaux 144
#لميذ	collision 53	vandalisme 98	vol -118
#لمير	collision 87
#لميك	dommage_materiel 46	vol 44
#لمين	incendie 75
#لميه	autre 94	collision -87	none 50
#لناد	evenement_climatique 97	vandalisme 100	vol -92
#لنار	incendie 86
#لناس	collision 71
#لناظ	collision 104
#لناف	bris_de_glace 43	vandalisme 52	vol 47
#لنام	incendie 126
#لنتي	bris_de_glace 113	collision 61	dommage_materiel -47	none -93	vol -49
#لنجا	degats_des_eaux 74	incendie 59
#لنحا	collision -59	degats_des_eaux -55	none -50	vandalisme -44	vol 271
#لنحل	none -85	vol 167
#لنص>	incendie 78
#لنصف	dommage_materiel 58	none 88
#لنضا	autre 141	blessure -76	bris_de_glace -48	collision -77	degats_des_eaux -51	dommage_materiel 204	evenement_climatique -45	incendie -42	none -164	vandalisme -63	vol -72
#لنظا	autre 141	collision -46	dommage_materiel -104	none -100	vandalisme -93	vol 120
#لنعا	degats_des_eaux 59
#لنعن	collision 159	none -42
#لنقل	collision 40
#لنمر	bris_de_glace 99	collision 42
#لنوا	degats_des_eaux 52	vandalisme 74
#لنوم	degats_des_eaux 66
#لني>	autre 70
#لنير	incendie 97
#لها>	dommage_materiel 51
#لهات	vol 72
#لهم>	evenement_climatique 55
#لهوت	incendie 63
#لهون	collision 91
#لوا>	vol 58
#لواج	autre 134	bris_de_glace 42	collision -80	none -52
#لواح	evenement_climatique 82
#لواد	collision -49	degats_des_eaux -44	evenement_climatique 234
#لوار	degats_des_eaux 176
#لواق	blessure -46	bris_de_glace 270	collision -82	none -138	vandalisme -45
#لوال	blessure 45	incendie 41
#لوب>	collision -69	evenement_climatique 154	none -61	vandalisme 92	vol -45
#لوبه	vol 83
#لوجه	collision 105	degats_des_eaux -48	incendie 101
#لوح>	bris_de_glace 99	collision -65	incendie 97	none -96	vol -45
#لوحت	collision 61	none -55	vol 80
#لوحد	bris_de_glace 42	none 45
#لوحل	degats_des_eaux -68	evenement_climatique 189
#لوحه	dommage_materiel 45
#لودي	collision 41
#لور>	collision 79
#لورا	collision 92
#لورد	dommage_materiel 66	none -86	vandalisme 140	vol -58
#لورش	bris_de_glace 90	none -51
#لورق	collision 75
#لورك	blessure 238	collision -70	vandalisme -42	vol -61
#لوز>	autre 117	incendie 43	none -84
#لوس>	autre 146	none -47
#لوسط	collision 92	dommage_materiel -49	vandalisme 70
#لوضو	autre -53	blessure -46	bris_de_glace -50	collision -48	degats_des_eaux 84	dommage_materiel -78	incendie 117	none -121	vandalisme -69	vol 102
#لوطن	vandalisme 43	vol 62
#لوطو	bris_de_glace 83	collision 41	incendie 64	none -51	vol -42
#لوع>	blessure 202	dommage_materiel -73	none -51	vandalisme -82
#لوعه	degats_des_eaux 75	vandalisme 65
#لوعي	collision 157
#لوقا	degats_des_eaux 57
#لوقت	dommage_materiel 48	evenement_climatique 49	incendie 45
#لوك>	blessure -57	degats_des_eaux -45	dommage_materiel 71	vandalisme 80
#لوكا	autre 69	collision 104
#لول>	degats_des_eaux 78
#لولا	collision 83	incendie 43	vol -44
#لولد	blessure 99	dommage_materiel -45
#لولي	collision -60	vandalisme 79	vol -47
#لوم>	dommage_materiel 71
#لوما	degats_des_eaux 144	incendie -96
#لومب	degats_des_eaux 108
#لومت	collision 43	dommage_materiel 104	evenement_climatique 40	none -57
#لون>	degats_des_eaux 54
#لوني	collision 107
#لوي>	dommage_materiel 172	none -59
#لويا	collision -41	degats_des_eaux 85	evenement_climatique 61
#ليا>	none -41
#ليان	dommage_materiel 51
#ليب>	dommage_materiel 138	none -47
#ليت>	dommage_materiel 54	none -47	vol 65
#ليته	blessure 109	collision -134	dommage_materiel -45	none -47	vandalisme 101
#ليج>	bris_de_glace 94	degats_des_eaux 68	dommage_materiel -72
#ليح>	degats_des_eaux 74	dommage_materiel 112
#ليد>	blessure 104	none -41
#ليدي	collision 61
#ليزر	dommage_materiel 42
#ليزه	dommage_materiel -48	none -48	vol 141
#ليزو	blessure -57	collision -178	dommage_materiel -40	vandalisme -42	vol 304
#ليزي	none 76
#ليسا	bris_de_glace 51	collision -55	dommage_materiel 97	evenement_climatique -43
#ليسر	collision 78
#ليسي	blessure 137	collision 42	none -48	vol -41
#ليط>	degats_des_eaux 134	dommage_materiel 121	evenement_climatique -58	none -47
#ليفو	vandalisme -42	vol 133
#ليك>	dommage_materiel 78	none 69
#ليكو	incendie 40	vandalisme 129	vol -52
#ليلا	none 45
#ليلت	blessure 177	collision -52	dommage_materiel -43	none -40	vandalisme 69	vol -57
#ليله	vandalisme 89
#ليلي	blessure 65	collision -40	evenement_climatique 82
#ليم>	collision 63	none -48
#ليما	bris_de_glace 58	dommage_materiel 47	none -66
#ليمن	collision 197	none -49
#ليمه	collision -57	none -99	vol 133
#ليمو	blessure 136	dommage_materiel -75	none -86	vandalisme 82
#ليمي	collision 112
#لين>	vandalisme 85
#ليني	blessure 40	collision 53
#ليها	dommage_materiel 53
#ليهم	vandalisme 66
#ليو>	evenement_climatique 96
#ليوم	none 53
#ليون	vol 72
#لييه	blessure 43	bris_de_glace 66	vandalisme 56
#ماء>	degats_des_eaux 115
#مابغ	collision 182	evenement_climatique -76
#مابق	blessure 125	bris_de_glace -42	collision -60	dommage_materiel 64	none -43	vol -64
#مات>	dommage_materiel 72
#ماتت	collision 83	dommage_materiel 108
#ماتر	collision 61	vandalisme 50
#ماتش	blessure 143	bris_de_glace -77	dommage_materiel -83	none 43	vandalisme 54	vol -99
#ماتو	evenement_climatique 130
#ماتي	degats_des_eaux 52	dommage_materiel 103	incendie -47	none -80
#ماجا	bris_de_glace 319	dommage_materiel -88	none -236	vandalisme -52	vol -41
#ماد>	incendie 118
#ماذا	autre 86
#مار>	vandalisme 97
#مارس	autre 57
#مارش	collision 183
#ماري	blessure -41	dommage_materiel 74	none -43	vol 144
#مازا	none 62
#مازو	collision -61	incendie 58	none -54	vol 61
#ماس>	incendie 115
#ماسي	bris_de_glace 46	collision 147	none -54
#ماش>	bris_de_glace 209	collision -117	dommage_materiel -53	none -75	vandalisme -49	vol 90
#ماشف	collision 212	none -54	vandalisme -67	vol -52
#ماصر	collision -53	none -43	vandalisme 158
#ماضي	none 79
#ماطل	autre -53	blessure 291	bris_de_glace -55	collision -118	degats_des_eaux 90	dommage_materiel -109	evenement_climatique -44	incendie -54	none -276	vandalisme -67	vol -111
#ماطم	evenement_climatique 62	none -49	vandalisme 118
#ماطو	autre 81	dommage_materiel -47
#ماعر	autre 175	none -74	vandalisme 110	vol -121
#ماعن	collision 97	none -50
#ماعه	collision -65	degats_des_eaux -56	dommage_materiel 187	evenement_climatique 121	none -97	vol -61
#ماعي	collision 56	incendie 41
#ماق>	bris_de_glace 93	dommage_materiel 132	evenement_climatique -67	vol -113
#ماكا	bris_de_glace 45	evenement_climatique 58
#ماكن	none -64	vandalisme 89
#ماكي	degats_des_eaux 57	dommage_materiel 58	evenement_climatique 52	incendie 57	none -65
#مال>	blessure 42
#مالك	collision -42	degats_des_eaux 41	dommage_materiel 159	none -40	vandalisme -54
#ماما	collision 80	none 56
#مامن	degats_des_eaux 96	incendie -82	vol 115
#مامه	collision 147	incendie 75	none -56
#مامي	bris_de_glace 89
#مان>	autre 47	blessure -40	dommage_materiel 58	evenement_climatique 71	none -40
#مانط	incendie 175	none -50	vol -50
#ماني	evenement_climatique 103
#ماه>	degats_des_eaux 47
#ماوق	collision 97	degats_des_eaux -64	dommage_materiel 91	none -63
#ماي>	none 117
#مايل	blessure 42	collision -41	evenement_climatique 66
#مايه	blessure -83	collision -135	dommage_materiel 69	incendie -45	none -51	vandalisme -70	vol 153
#مبا>	autre 45	collision -45	evenement_climatique 52	none -45	vol 45
#مباش	collision 79
#مبر>	evenement_climatique 54
#مبلغ	autre 47
#مبلل	degats_des_eaux 84
#مبلو	degats_des_eaux 152
#مبوا	collision 78	vandalisme 111
#مبي>	degats_des_eaux 130
#مبيل	collision 45
#مبين	collision -79	dommage_materiel -53	evenement_climatique 45	none -45	vandalisme -47	vol 172
#مبيه	degats_des_eaux -46	incendie 181
#متاز	blessure 52	collision 69
#متاك	none 83
#متجر	collision -42	vandalisme 93
#متد>	collision -50	incendie 147
#متدت	incendie 118
#متر>	evenement_climatique 89
#مترا	blessure -41	collision 120	evenement_climatique 88	none -68
#متري	evenement_climatique 48
#متضر	collision 75	evenement_climatique 96
#متعل	collision -61	degats_des_eaux -42	evenement_climatique 158	vandalisme -44
#متقا	degats_des_eaux 78
#متنا	collision 71
#متني	collision 86
#مته>	evenement_climatique 55
#متها	vol 48
#متور	blessure 86	collision -46	vol 45
#مثقو	dommage_materiel -84	vol 126
#مثل>	collision -58	evenement_climatique 116
#مثلث	dommage_materiel 207	none -77	vandalisme -40	vol -42
#مثلي	blessure 230	bris_de_glace -41	dommage_materiel -63	incendie -44	none -171	vol -49
#مجاو	degats_des_eaux 102
#مجرد	autre 108	blessure 162	collision -87	none -84	vandalisme -41
#مجرو	vandalisme 66
#مجهو	none -50	vandalisme 231	vol -45
#مجوه	vol 58
#محام	autre 41	degats_des_eaux 90
#محاو	bris_de_glace 60	vandalisme -63	vol 101
#محرك	none -48	vandalisme 81
#محرو	blessure -41	collision -58	incendie 178
#محطم	collision 83
#محطه	vol 62
#محفظ	autre -42	none -51	vol 218
#محل>	degats_des_eaux 48	none -63	vandalisme 92
#محلو	collision -54	degats_des_eaux 64	vol 54
#محلي	degats_des_eaux 48
#محمد	autre 64	collision 46
#محمل	collision 79
#محمو	blessure 111	none -60
#مخدو	collision -42	vandalisme 175
#مخزن	none -51	vol 94
#مخلو	blessure 44	collision 51
#مدا>	vandalisme 166
#مدام	degats_des_eaux 72	dommage_materiel 47
#مدخل	dommage_materiel 40
#مدخن	evenement_climatique 86
#مدرب	blessure 246	dommage_materiel -91	none -73	vandalisme -52	vol -44
#مدرس	vandalisme 51
#مدفا	bris_de_glace 55	degats_des_eaux 61	dommage_materiel -43
#مدكو	collision 126
#مدني	degats_des_eaux 48
#مده>	collision 93	degats_des_eaux 51
#مدوا	collision 186	vandalisme -64
#مدير	bris_de_glace 71	collision -75	dommage_materiel 77	vandalisme -43
#مدين	blessure 46	evenement_climatique 70
#مرا>	collision 119	none -55	vol 59
#مراب	collision 42
#مرات	collision 96
#مراق	blessure 75
#مراك	vol 40
#مراه	bris_de_glace 150	collision 41	none -66	vol -43
#مراي	vandalisme 105
#مربو	collision -111	dommage_materiel 119	vandalisme -42	vol 116
#مرت>	degats_des_eaux 97	none -43
#مرته	collision 96
#مرتي	dommage_materiel 50	none -40	vandalisme 74
#مرجا	collision 87
#مرجو	collision 42
#مرحا	degats_des_eaux 200	dommage_materiel -48	evenement_climatique -67
#مرحب	none 50
#مرسي	collision 70
#مرض>	degats_des_eaux 201	evenement_climatique -101	none -54
#مرضه	collision 87	vandalisme -85	vol 79
#مرفق	collision 72	none -56	vol 65
#مركب	blessure 45	collision 41
#مركز	bris_de_glace -43	vandalisme 105	vol 41
#مركو	collision 46
#مرمي	collision 81	vandalisme 79
#مرنا	collision 86
#مره>	autre 44	none -42
#مرها	collision 40	degats_des_eaux 51
#مرو>	collision 69	vandalisme 78
#مرور	collision 55
#مري>	blessure 70
#مريض	autre 101	blessure -43	degats_des_eaux 72	dommage_materiel -48
#مرين	blessure 177	dommage_materiel -65	none -47	vol -40
#مزدو	blessure 98	bris_de_glace 63	dommage_materiel -46
#مزق>	blessure 149	none -87	vandalisme 98
#مزهر	dommage_materiel 96
#مزيا	collision 74	none 68
#مسا>	collision 73
#مساء	none 71
#مسار	collision 60
#مساع	none 106
#مساف	degats_des_eaux 110
#مسبح	degats_des_eaux 107	dommage_materiel 110	none -50
#مستا	incendie 45	none -43	vandalisme 49
#مستش	blessure 46
#مستن	degats_des_eaux 79
#مستو	incendie 78
#مسجد	degats_des_eaux 54	dommage_materiel -43
#مسح>	blessure -96	bris_de_glace 208	collision -67	none -46
#مسدو	blessure 95	collision -41	degats_des_eaux 115	none -54	vol -51
#مسرع	collision 150
#مسرو	vol 229
#مسسن	dommage_materiel -66	incendie 41	vol 84
#مسكت	blessure -41	vol 81
#مسكو	blessure 41	collision -51	none -45	vandalisme 129
#مسكي	blessure 106
#مسما	collision -92	dommage_materiel -41	evenement_climatique 60	vandalisme 218	vol -76
#مسني	blessure 85	collision -45	vandalisme 57
#مسيه	evenement_climatique 79	incendie 72	none -51
#مشات	autre 66	collision 61	incendie 64	none -40	vandalisme -40
#مشاو	blessure 54	none -71
#مشتر	degats_des_eaux 125
#مشقو	blessure -69	collision 154	vandalisme -43
#مشكل	vandalisme 88
#مشي>	none -42
#مشيت	vandalisme 47	vol 40
#مشين	vol 113
#مصاب	dommage_materiel -46	incendie 41	none -61	vandalisme 171
#مصار	autre 152	blessure 42	none -67
#مصبا	collision 90	none -42
#مصحه	blessure 125
#مصد>	collision 179	none -50
#مصدر	collision -44	degats_des_eaux 180
#مصعد	blessure 175	collision -73	incendie 50	none -83	vol -53
#مصنع	collision 179	vandalisme -44
#مضان	degats_des_eaux 83
#مضرو	none -72	vandalisme 277	vol -55
#مطار	autre 95	evenement_climatique 115	none -54
#مطاف	incendie 115
#مطبخ	bris_de_glace 69	collision -72	degats_des_eaux 77	none -45
#مطر>	evenement_climatique 178
#مطعم	blessure 135	collision -42	dommage_materiel -66	none -52	vandalisme 77
#مطعو	collision 141	none -207	vandalisme 66
#مظله	dommage_materiel -40	evenement_climatique 121	none -85	vandalisme -42	vol 97
#معا>	bris_de_glace -58	vandalisme 103
#معان	collision 41	evenement_climatique 50
#معت>	dommage_materiel 47	vol 43
#معتر	collision -65	dommage_materiel 203	vandalisme -42
#معجز	autre -41	collision 160
#معرف	autre 78
#معرو	collision -49	dommage_materiel 105	none -55	vol 107
#معصم	blessure 94	vol 54
#معقو	collision 125
#معلق	collision 182	evenement_climatique -68	none -41	vol 41
#معلم	collision -75	dommage_materiel 82	evenement_climatique 103	incendie 43	none -45
#معلو	degats_des_eaux 167	incendie -114
#معنا	bris_de_glace 53	none -65	vandalisme 78
#معني	blessure 145	bris_de_glace -51	collision -144	dommage_materiel -75	none 210
#معها	collision -69	incendie 54	none -85	vandalisme 90	vol 48
#معو>	degats_des_eaux 87	evenement_climatique -76
#معوج	blessure 99	dommage_materiel -73	none -67	vandalisme 159	vol -86
#معي>	bris_de_glace 43
#معيه	vol 80
#مغرب	blessure 41	dommage_materiel -40	none 48	vandalisme 79
#مغسل	degats_des_eaux 165
#مغلق	degats_des_eaux -77	evenement_climatique 119	vol 100
#مفات	autre 112	degats_des_eaux -55	none -43	vandalisme 50
#مفاج	dommage_materiel 221	none -47	vol -42
#مفتا	none -41	vandalisme 75	vol 96
#مفتو	degats_des_eaux 41
#مفرك	collision -52	dommage_materiel 98
#مفشو	vandalisme 117
#مفيش	bris_de_glace 62	collision 42
#مقبض	collision -48	none -45	vandalisme 84	vol 69
#مقدم	collision 75
#مقص>	dommage_materiel -58	none -115	vandalisme 300	vol -54
#مقصو	collision -44	incendie 40	vandalisme 104	vol -42
#مقطع	collision -62	evenement_climatique 47	none -59	vandalisme 154
#مقطو	blessure 51	dommage_materiel 79	incendie -56	vol 49
#مقعد	collision 75
#مقلا	blessure 51	incendie 55
#مقله	collision -43	evenement_climatique 40	none -56	vandalisme 102
#مقلو	collision -54	none -40	vandalisme 158
#مقهي	collision -130	degats_des_eaux 66	dommage_materiel -46	vandalisme 46	vol 110
#مكاد	degats_des_eaux 58
#مكان	autre 41
#مكتب	collision -49	degats_des_eaux 58	dommage_materiel 122
#مكتر	degats_des_eaux 117	vandalisme 77	vol -43
#مكتو	collision 76	none -47	vandalisme 52
#مكرو	collision -54	degats_des_eaux -40	dommage_materiel 100	vandalisme -47	vol 119
#مكسو	collision 71
#مكشو	none -81	vandalisme 109
#مكم>	bris_de_glace 69
#مكن>	bris_de_glace 48	collision 50
#مكنا	bris_de_glace 44	collision -62
#مكنت	vol 90
#مكنك	autre 98	collision -53	none 122	vol -43
#مكنن	none 192
#مكوا	blessure -78	degats_des_eaux -52	dommage_materiel 157	incendie 111	none -53
#مكيف	collision -41	degats_des_eaux 40	vol 59
#ملء>	collision 69
#ملا>	evenement_climatique 50
#ملاب	degats_des_eaux 51	vol 40
#ملات	bris_de_glace 75
#ملاك	degats_des_eaux 90	dommage_materiel 99	vandalisme -72
#ملال	vol 55
#ملان	collision 67
#ملت>	vol 57
#ملثم	vandalisme 98	vol 57
#ملف>	autre 43	none 138	vol -57
#ملفي	none 149
#ملك>	vandalisme 74	vol 45
#ملكه	collision 55	none -42	vandalisme 57
#ملنا	degats_des_eaux 51
#ملو>	vol 58
#ملول	blessure 67	collision 192	dommage_materiel -49	none -102	vol -40
#ملي>	vol 62
#ملين	vandalisme 99
#مليه	autre 73	blessure 158	evenement_climatique -49
#مليو	collision -43	incendie 72	vol 74
#ممتا	blessure 52	collision 69
#ممر>	degats_des_eaux 40
#ممرض	collision 99	vandalisme -74	vol 70
#ممكن	autre 92	degats_des_eaux 61	incendie -48	none 77	vol -77
#ممنو	blessure 82
#منا>	collision 56
#مناس	dommage_materiel 92	incendie 63
#منت>	blessure 46	degats_des_eaux -67	dommage_materiel -48	vandalisme 167	vol -50
#منتص	none 57
#منذ>	autre 49
#منشا	blessure 130	dommage_materiel -46	none -58
#منطق	evenement_climatique 116	none -41
#منفو	degats_des_eaux 54
#منكم	autre 206	dommage_materiel -47	none -51
#منه>	degats_des_eaux 69
#منهم	collision -79	none 60	vandalisme 81
#منو>	degats_des_eaux 45
#منوع	blessure 82
#مني>	collision 53	none -42
#منين	vol 127
#منيه	vol 99
#مها>	autre 47	evenement_climatique 42	none -56
#مهرس	collision 94	none -56	vandalisme 63
#مهم>	dommage_materiel 52	vandalisme 81
#مهند	collision 69	vandalisme 41
#موا>	vandalisme 141
#مواف	none 129
#مواي	vol 76
#موبي	collision 53
#موت>	collision -48	degats_des_eaux -50	dommage_materiel 312	none -181	vol -58
#موتو	vandalisme 77
#موجه	collision 73	degats_des_eaux 78
#موجو	collision -119	dommage_materiel -51	none -62	vandalisme 98	vol 149
#موخر	collision 109
#مود>	collision 92	evenement_climatique 80
#مودم	dommage_materiel -43	evenement_climatique 195	incendie -42
#مورا	bris_de_glace 40	collision 117	vandalisme -54
#موز>	blessure 221	degats_des_eaux -40	dommage_materiel -55	none -82
#موس>	collision -122	none -91	vandalisme 323	vol -42
#موسم	blessure 133	dommage_materiel -56	incendie 48	none -51
#موسي	collision -43	dommage_materiel 80	incendie 72
#موضو	vol 54
#موظف	collision -44	degats_des_eaux 104	incendie -74	vol 86
#موعد	bris_de_glace 75
#موقع	collision 55	vol 68
#موقف	collision 97
#موك>	collision 54	none -46	vol 104
#موكب	collision 58
#موكي	collision -64	degats_des_eaux 156	dommage_materiel 160	evenement_climatique -142	incendie 60	none -123	vandalisme -96
#مول>	collision 61
#مولا	collision 57
#مومن	collision 51
#مونب	blessure 84
#موند	bris_de_glace 60
#موني	autre 150	dommage_materiel -42	none -103	vandalisme -41
#مياه	degats_des_eaux 152
#ميت>	incendie 205	none -55
#ميتر	blessure 62	collision -52
#ميته	collision 41	dommage_materiel 62
#ميتو	collision 106	degats_des_eaux 61	incendie -48
#ميتي	vandalisme 89
#ميد>	evenement_climatique 149	incendie 64	vol -46
#ميدل	evenement_climatique 152
#ميذ>	vandalisme 72	vol -81
#مير>	dommage_materiel 239	incendie -58
#ميرا	dommage_materiel 67	none -58	vandalisme 48	vol 72
#ميري	collision 87
#ميس>	none 41
#ميسا	vol 96
#ميسي	collision 76	vandalisme 48
#ميع>	autre 47
#ميعا	autre 71	collision 61	none -44
#ميك>	bris_de_glace 144	collision -50	dommage_materiel 69	none -61
#ميكا	autre 56	collision -47
#ميل>	blessure 54	dommage_materiel 104
#ميلا	blessure -55	dommage_materiel 186
#مين>	autre 68
#مينا	dommage_materiel 40
#مينه	bris_de_glace 76
#ميني	collision 42	dommage_materiel 57	none 78
#ميو>	none -43	vandalisme 74
#ناء>	dommage_materiel 59
#نابي	collision -41	degats_des_eaux -64	dommage_materiel -42	none -46	vandalisme 252	vol -48
#نات>	blessure 49	dommage_materiel 58	none -67
#ناتن	collision 128
#ناج>	autre 113
#ناح>	collision 75	vandalisme 78
#نادم	bris_de_glace 69	collision 116	degats_des_eaux -81	dommage_materiel -64	evenement_climatique -42	vandalisme -53
#نادي	blessure 56	evenement_climatique 54	none -40
#نار>	incendie 159
#ناري	collision 78	vol 48
#نازل	blessure 45	collision 47
#ناسب	dommage_materiel 92	incendie 63
#ناض>	dommage_materiel 46
#ناضت	blessure -59	collision -52	dommage_materiel 212	none -61
#ناظو	collision 104
#ناع>	collision 133
#ناعس	vol 65
#ناعي	collision -77	dommage_materiel 78	none -137	vandalisme -60	vol 185
#نافذ	bris_de_glace 135
#ناكل	collision 77
#نامو	incendie 153
#نان>	blessure 61	dommage_materiel 54	none -80	vandalisme 52
#نانت	collision 66
#ناني	degats_des_eaux 98
#ناها	incendie 67
#ناهش	none 116
#ناهم	blessure -53	collision -129	evenement_climatique 113	none -52	vandalisme 109	vol -58
#ناي>	blessure 54	collision -40	vol 64
#ناير	blessure 41	none 77
#نايم	vol 112
#نايه	blessure 41	incendie 42
#نايي	collision 53
#نبدل	bris_de_glace 148	dommage_materiel -91
#نبلي	blessure 84
#نبه>	dommage_materiel 158	none -116	vandalisme -65
#نبها	incendie 112
#نبوب	degats_des_eaux 145
#نبور	collision 112	degats_des_eaux 100	evenement_climatique -61
#نبول	autre 66	blessure 122	collision -105	none -45	vol -40
#نبي>	collision 99
#نتبه	bris_de_glace 55	collision 83	dommage_materiel -53
#نترن	vandalisme 78
#نترو	vol 142
#نتسن	autre 42	collision -50	dommage_materiel -51	vol 63
#نتش>	collision 50	vandalisme 57
#نتصف	none 57
#نتصل	collision 52
#نتظر	none 60
#نتعش	dommage_materiel 85
#نتفا	collision 152	none -58
#نتفخ	degats_des_eaux 177	evenement_climatique -49	incendie 80
#نتقل	blessure 99	collision -49	incendie 62
#نتنف	blessure 47	collision 105	vol -42
#نتوم	collision -92	dommage_materiel 156	vandalisme 58	vol -50
#نتيج	bris_de_glace 182	collision 43	dommage_materiel -41	none -74	vol -40
#نتير	blessure 61	incendie -93	vandalisme 129
#نتيش	collision 48
#نتيم	degats_des_eaux 79	evenement_climatique 43
#نتين	collision -59	degats_des_eaux -79	dommage_materiel -48	evenement_climatique 74	none -48	vandalisme 88	vol 107
#نجا>	collision 49
#نجار	degats_des_eaux 74	incendie 59
#نجره	blessure 159	bris_de_glace 65	collision -65	dommage_materiel -41
#نجلو	degats_des_eaux 64
#نجلي	none 109
#نجمه	bris_de_glace 124
#نجه>	collision 47
#نجيل	collision -72	degats_des_eaux -70	dommage_materiel 252	incendie -50	none -43
#نحاس	collision -59	degats_des_eaux -55	none -50	vandalisme -44	vol 271
#نحرر	degats_des_eaux 40
#نحرف	collision 73
#نحل>	none -85	vol 167
#نحو>	collision 70	degats_des_eaux 53
#نخدم	dommage_materiel 67	incendie -43
#نخرج	collision 95	none -74	vandalisme 71
#نخلص	bris_de_glace 113	dommage_materiel 64
#ندا>	autre 61	bris_de_glace 105	none -64
#ندار	none -91	vandalisme 193
#ندخل	collision 82	dommage_materiel -112	none -57	vandalisme 139
#ندر>	bris_de_glace -71	collision 69	degats_des_eaux -87	dommage_materiel -117	evenement_climatique 189	incendie -92	none -159	vandalisme 158	vol -82
#ندس>	collision 69	vandalisme 41
#ندق>	autre 167	none -71
#ندلع	incendie 90
#ندما	autre -48	bris_de_glace 44	collision -70	vandalisme 55	vol 46
#ندنا	none -42	vol 94
#نده>	degats_des_eaux 80	evenement_climatique -57
#ندها	degats_des_eaux 40	dommage_materiel 42
#ندهم	degats_des_eaux 104	none -72	vol 80
#ندو>	dommage_materiel 55
#ندور	blessure -60	dommage_materiel 206	incendie -47	none -71
#ندوش	degats_des_eaux 56
#ندوق	collision 62	vol 49
#نديش	collision 137
#نديك	degats_des_eaux 63	vandalisme 47
#نديل	bris_de_glace -45	collision -50	degats_des_eaux -84	dommage_materiel -86	evenement_climatique -68	incendie 238	none -92	vandalisme 46	vol -108
#نذار	evenement_climatique 50	vol 87
#نرجع	collision 107
#نركب	bris_de_glace -119	collision -44	dommage_materiel 221
#نزل>	degats_des_eaux 55
#نزلا	degats_des_eaux -48	dommage_materiel 85
#نزلت	none -46	vol 46
#نزلق	blessure 48	evenement_climatique 44
#نزلن	collision 81
#نزلو	collision 146	evenement_climatique -54	incendie 58
#نزلي	vandalisme 58
#نزير	collision 93
#نزين	collision 98	incendie -42
#نسا>	collision -79	degats_des_eaux 70	evenement_climatique 52	incendie -75	none -67	vandalisme 74	vol 45
#نسان	evenement_climatique 57	none 79
#نساو	dommage_materiel 115	none -42
#نستا	collision 64
#نسخه	autre 205	none -110	vandalisme -50
#نسطا	collision 101
#نسله	blessure -63	collision -66	vol 221
#نسمع	degats_des_eaux 199	evenement_climatique -105
#نسوق	collision 90
#نسول	none 108
#نسي>	collision 57
#نسيت	autre 98	none -42
#نسير	blessure -41	collision -40	dommage_materiel 90	none -89	vandalisme 177	vol -72
#نسين	dommage_materiel -40	evenement_climatique 120	none -64	vandalisme 66
#نشار	blessure 130	dommage_materiel -46	none -58
#نشري	blessure 119	collision -112	vol 45
#نشق>	bris_de_glace 70
#نشقت	incendie 86
#نشوف	blessure 52	vol 113
#نصاب	blessure -54	bris_de_glace 142	collision -101	dommage_materiel -62	none -49	vol 137
#نصب>	evenement_climatique 41
#نصرح	incendie 56	vol 49
#نصف>	none 65
#نصلح	dommage_materiel 148
#نصلي	autre 61	evenement_climatique 64	none -59	vol 41
#نصور	collision 47	dommage_materiel 64
#نصيف	autre 152	vol -104
#نضاض	autre 183	blessure -54
#نطره	evenement_climatique 145	vandalisme 61
#نطقه	evenement_climatique 116	none -41
#نطه>	collision 52	dommage_materiel -41	incendie 79
#نطور	collision -43	degats_des_eaux 81	incendie 40	vol 54
#نطي>	blessure 87	collision -67	vol 49
#نظار	autre 114	dommage_materiel -59	none -55	vandalisme -47	vol 120
#نظر>	dommage_materiel -63	none 141
#نعاج	collision -45	evenement_climatique 109	vol 61
#نعاس	degats_des_eaux 74	vol 42
#نعاش	blessure 51
#نعاو	collision 51
#نعرف	autre 46	none 53
#نعس>	degats_des_eaux 90	vol 50
#نعست	incendie 94	vol -40
#نعم>	none 181
#نعمر	collision 110
#نعنا	collision 157
#نعيط	degats_des_eaux 72
#نغرس	collision 93	dommage_materiel -46
#نفجا	degats_des_eaux 48
#نفجر	degats_des_eaux 93
#نفخ>	degats_des_eaux 136
#نفخو	degats_des_eaux 157	dommage_materiel -51	none -50
#نفس>	incendie 65
#نفسه	bris_de_glace 59	collision 57	vandalisme -50
#نفسو	collision 47	degats_des_eaux 57	incendie 49
#نفسي	collision 47
#نفصل	blessure 52	bris_de_glace 45	collision -42	degats_des_eaux 75
#نفق>	degats_des_eaux 47
#نفوخ	degats_des_eaux 54
#نقدر	collision 84
#نقطع	blessure 97	collision -56	dommage_materiel 116
#نقطه	degats_des_eaux 42
#نقل>	dommage_materiel 89
#نقلب	collision 167	dommage_materiel 62	none -97	vandalisme -53
#نقلو	collision -53	incendie 150
#نقه>	collision 41	vandalisme 129	vol -45
#نقول	degats_des_eaux 79	vol 47
#نقي>	blessure 60	collision 67	dommage_materiel -44	vol 50
#نكتب	collision 122
#نكسر	blessure 54	bris_de_glace 43	none -41
#نكم>	autre 286	dommage_materiel -47	none -97	vandalisme -44
#نكن>	vol 80
#نلبس	blessure 159
#نما>	collision -88	dommage_materiel 172	evenement_climatique 58	none -82	vandalisme -48
#نمرت	collision 122
#نمره	bris_de_glace 65
#نمسح	blessure -96	bris_de_glace 208	collision -67	none -46
#نمشي	autre 66	degats_des_eaux 52	none -43	vol 52
#نني>	collision 42
#نهاي	dommage_materiel 127	none -77
#نهر>	degats_des_eaux -70	evenement_climatique 209
#نهضر	collision -45	incendie 72	none 104
#نهم>	collision -72	degats_des_eaux 50	none -55	vandalisme 95
#نهما	collision -56	dommage_materiel -67	none 179	vandalisme -70	vol -65
#نوات	autre -40	dommage_materiel 93	evenement_climatique 40
#نواف	collision -43	evenement_climatique 48
#نوان	autre 93	collision -63	dommage_materiel -46	incendie -40	none -49	vandalisme -65	vol 93
#نوبي	collision 94	none -42
#نوت>	degats_des_eaux 73	none -57
#نور>	none 186
#نورا	bris_de_glace 177
#نوع>	blessure 41
#نوقع	collision 69
#نوم>	degats_des_eaux 66
#نون>	autre 47	dommage_materiel -50	none -62	vol 113
#نونب	dommage_materiel 44
#نوني	autre 58	incendie 60
#نوي>	autre 180	collision -81	dommage_materiel -50	none -91	vandalisme -58	vol 57
#نويه	blessure 49	collision -61	dommage_materiel -57	vol 198
#نيا>	autre 49	blessure 205	collision -58	evenement_climatique -46	none -113
#نياب	degats_des_eaux -47	vol 63
#نيت>	blessure 51
#نير>	evenement_climatique -72	vandalisme -64	vol 138
#نيرا	incendie 97
#نيس>	autre -95	dommage_materiel 96
#نيسي	dommage_materiel 72
#نيش>	vandalisme 70
#نيط>	collision 205
#نيطر	autre 118	none -51
#نيفي	bris_de_glace 119	collision 107	dommage_materiel -40	none -58	vandalisme -49	vol -63
#نيقه	collision 76
#نيك>	blessure 42
#نيكي	autre 84	collision -54
#نينا	collision 49	evenement_climatique 79
#نينه	bris_de_glace 76	collision -81	degats_des_eaux -45	dommage_materiel -40	incendie 122	none -72	vol 73
#نيو>	none 66
#نيين	degats_des_eaux 63	dommage_materiel 67
#هابط	collision 65	degats_des_eaux 95
#هاتف	vol 58
#هاد>	vandalisme 78
#هادش	none 48
#هاده	autre 68
#هاز>	dommage_materiel 121
#هاش>	none 77	vandalisme -44	vol 65
#هان>	bris_de_glace 64	collision 105	dommage_materiel -48	none -162	vandalisme 57
#هايم	evenement_climatique 97
#هايي	collision -55	dommage_materiel 149	none -53
#هبت>	evenement_climatique 51
#هبط>	degats_des_eaux 99
#هبطا	blessure -96	bris_de_glace 77	collision -103	dommage_materiel 72	evenement_climatique 186	incendie -49	none -121	vandalisme -58	vol -45
#هتين	collision 92	none -70	vandalisme 63
#هذا>	none 64
#هذه>	vol 140
#هرات	vol 58
#هرب>	collision 73	vol 89
#هربا	incendie 59
#هربن	degats_des_eaux 110
#هربو	collision -55	dommage_materiel -57	none -56	vol 188
#هرس>	bris_de_glace 75
#هرسا	dommage_materiel 50	none -46	vandalisme 54
#هرسه	bris_de_glace -64	collision 69	dommage_materiel 66	evenement_climatique 48
#هرسو	collision -84	vandalisme 121	vol 58
#هرسي	dommage_materiel -50	none -88	vandalisme 178	vol -61
#هره>	blessure 44	collision -41	vol 61
#هرو>	blessure 144	dommage_materiel -57
#هري>	blessure 73
#هرين	autre 42	blessure 48	none -45
#هريه	dommage_materiel 77
#هزات	collision 95	dommage_materiel -55	vol 61
#هزو>	collision -44	dommage_materiel -43	vandalisme 47	vol 104
#هست>	collision 125	dommage_materiel 58	none -59	vandalisme -42
#هشم>	bris_de_glace 115	collision 50	none -40
#هضر>	vandalisme 70
#هضره	bris_de_glace -46	vandalisme 94	vol 51
#هكتا	collision -47	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 151	incendie 43	none -57	vandalisme 60	vol -52
#هلا>	collision -68	dommage_materiel -60	none 300	vandalisme -69
#هما>	collision 65	none 40
#همت>	none 122
#همش>	blessure -47	collision 110	none -95	vandalisme 123	vol -55
#همنا	collision 91
#همو>	collision 152	none -58
#هناك	none 46
#هندس	collision 69	vandalisme 41
#هنيه	collision 89
#ههه>	collision 74	dommage_materiel 56
#هههه	collision 66	dommage_materiel 116	none -48
#هوا>	collision 100	vol -63
#هواء	bris_de_glace 158
#هواي	evenement_climatique 55	none -43	vandalisme 46
#هوت>	incendie 51
#هود>	none -59	vol 151
#هور>	autre 55	collision -59	dommage_materiel 63	none -66	vandalisme 69
#هول>	none -65	vandalisme 224
#هولو	vandalisme 170	vol -75
#هوما	blessure -69	collision 85	vandalisme 88
#هوند	collision 79
#هوه>	dommage_materiel 81
#واء>	bris_de_glace 70
#واب>	none -51	vandalisme 55
#وابه	autre 72	collision 162	degats_des_eaux -42	dommage_materiel -55	vandalisme -41
#وات>	dommage_materiel 77
#واتي	autre 62	collision -40	none -51	vandalisme 130	vol -57
#واج>	autre 102	degats_des_eaux 41
#واجه	bris_de_glace 42	none -41	vandalisme 103
#واح>	evenement_climatique 126	incendie 103
#واحت	blessure 57	degats_des_eaux -47	dommage_materiel -51	incendie 174
#واخا	collision -69	none 142	vol 71
#واخذ	vol 142
#واد>	evenement_climatique 131
#وار>	collision 56	none -41
#وارب	degats_des_eaux 103	vandalisme 72
#وارت	autre 92
#واري	autre 41	bris_de_glace 62
#واز>	autre 157
#واش>	autre 137
#واصط	collision 113
#واصي	evenement_climatique 51
#واضط	autre 135	degats_des_eaux 70	evenement_climatique -89
#واعط	vol 112
#وافذ	collision -43	evenement_climatique 48
#وافس	degats_des_eaux 86
#وافق	none 152
#واق>	bris_de_glace 46	dommage_materiel 82
#واقع	blessure -47	dommage_materiel 86
#واقف	collision 96
#وال>	degats_des_eaux 43	vandalisme -40	vol 47
#والب	incendie 46
#والت	vol 43
#والث	dommage_materiel -47	evenement_climatique 105	incendie 69
#والخ	collision -56	evenement_climatique 57	vol 94
#والز	vandalisme 61	vol -44
#والس	incendie 46	none -41
#والش	incendie 53	none -46
#والغ	degats_des_eaux -78	dommage_materiel 115
#والف	autre 73	dommage_materiel 67	none -62
#والق	evenement_climatique 43
#والل	none 125
#والم	degats_des_eaux 78
#والن	vol 50
#واله	bris_de_glace 159	degats_des_eaux -73	dommage_materiel -47	evenement_climatique 66	none -72
#وان>	collision 46	evenement_climatique 47
#وانت	incendie 92
#وانك	collision 42	dommage_materiel 45
#واني	autre 87	collision -63	vandalisme -52	vol 134
#واه>	blessure -81	bris_de_glace -40	collision -80	degats_des_eaux -61	incendie 44	none 236	vandalisme -63	vol -70
#واي>	vol 76
#وايج	vol 53
#وايد	collision 84	dommage_materiel -63	none -72	vandalisme 45
#وايض	vandalisme 112
#وايي	evenement_climatique 47	none -42	vandalisme 76
#وباب	collision 89	degats_des_eaux 43
#وباق	blessure -114	dommage_materiel 114	none -51	vol 70
#وبان	collision 94	degats_des_eaux 114	dommage_materiel -47
#وبر>	collision 68
#وبطا	autre 47	vol 85
#وبعد	vandalisme -63
#وبقا	blessure 68	collision -47	dommage_materiel -40	vol 70
#وبقي	autre 97	collision 42	dommage_materiel -84	vol -40
#وبل>	bris_de_glace 138	collision 73	none -61
#وبلا	collision -48	degats_des_eaux 51
#وبني	bris_de_glace 130	collision -60	degats_des_eaux 154	dommage_materiel -51	none -106	vandalisme -51
#وبه>	degats_des_eaux 45
#وبو>	collision -53	dommage_materiel -40	vandalisme 122
#وبوا	collision 74	incendie 72
#وبي>	collision -40	dommage_materiel 53	vol 61
#وبيس	vol 74
#وبيل	collision 54
#وبين	degats_des_eaux 101
#وبيه	incendie 57
#وتا>	collision 68
#وتحر	collision -45	degats_des_eaux 122	evenement_climatique 75	incendie -54	none -40
#وتحط	blessure -72	collision -101	dommage_materiel 143	none -53	vandalisme 178	vol -108
#وتر>	blessure 88	collision 59	none -70
#وترك	vol 139
#وتشق	bris_de_glace 282	dommage_materiel -48	evenement_climatique -87	none -78
#وتضر	degats_des_eaux 87
#وتكس	bris_de_glace -54	collision 58	evenement_climatique 52
#وتلو	bris_de_glace -63	collision -76	degats_des_eaux -40	dommage_materiel 132	evenement_climatique 49	none -53	vol -54
#وته>	dommage_materiel -46	none -77	vol 179
#وتهر	blessure 41	dommage_materiel 68
#وتور	collision 53	incendie 40	none -49
#وتوق	autre 95	dommage_materiel 77	none -41
#وتوم	collision 139	dommage_materiel 99	none -146	vandalisme -56
#وتين	blessure 83
#وثيق	collision 61
#وجا>	collision 60	vol -47
#وجاء	degats_des_eaux 40
#وجاب	bris_de_glace 70	collision 67	evenement_climatique 40	vandalisme -116
#وجات	blessure 62	dommage_materiel 42
#وجان	collision 88
#وجاو	vandalisme 42
#وجتي	autre 53
#وجد>	autre 41
#وجدت	vandalisme 102
#وجدن	evenement_climatique 50
#وجده	autre 102	collision 55	none -72
#وجرح	blessure -79	vandalisme 121
#وجع>	vandalisme 85
#وجعن	vandalisme 75
#وجعو	vol 52
#وجه>	collision 112	evenement_climatique 50
#وجها	collision 84	none -42
#وجهي	blessure 72	vandalisme 75
#وجو>	vandalisme 65
#وجود	collision -95	dommage_materiel -44	none -51	vandalisme 91	vol 151
#وجي>	evenement_climatique 42
#وجيت	collision 159	none -41
#وحا>	degats_des_eaux 90
#وحاس	vol 56
#وحته	collision 101
#وحتي	vol 135
#وحده	bris_de_glace 102
#وحدو	bris_de_glace 184	none -73
#وحرر	vol 59
#وحرق	collision -44	degats_des_eaux -60	dommage_materiel 101	incendie 245	none -79	vandalisme -41	vol -42
#وحطم	vandalisme 178	vol -130
#وحك>	blessure -92	collision 80	dommage_materiel 147	vol -40
#وحل>	degats_des_eaux -68	evenement_climatique 189
#وحنا	collision -54	degats_des_eaux 107	dommage_materiel -45	vol 62
#وحين	evenement_climatique 45
#وختي	dommage_materiel -45	evenement_climatique 89	incendie 89
#وخدا	vol 164
#وخدش	bris_de_glace -65	collision -87	dommage_materiel 300	evenement_climatique -40	none -64	vandalisme -71
#وخرج	collision 58	incendie 50
#وخره	collision 103
#وخسر	degats_des_eaux 83
#وخلا	vol 71
#وخلي	collision -110	incendie 99	none -71	vandalisme -54	vol 206
#وخمس	blessure 44
#وخه>	degats_des_eaux 41	dommage_materiel 84
#وخين	blessure 92
#وداء	incendie 66
#وداب	collision 120	none -41
#ودات	incendie 131
#ودار	vandalisme 60
#وداز	collision 44	dommage_materiel 48	evenement_climatique -44	incendie 90
#ودان	collision 89	evenement_climatique 74	vol -63
#وداو	dommage_materiel -56	vol 105
#ودتي	vol 101
#ودخل	collision 88	evenement_climatique 45
#ودع>	incendie 114	vandalisme 43
#ودفع	vandalisme 69
#ودم>	dommage_materiel -43	evenement_climatique 195	incendie -42
#ودنو	collision -67	evenement_climatique 96	vandalisme 87
#وده>	blessure 79	collision -114	vandalisme 54	vol 98
#ودها	collision 45
#ودور	collision 58	evenement_climatique 82	incendie 49	none -42	vol -51
#ودي>	collision 81
#وديا	degats_des_eaux 62	none -64	vol 123
#ورا>	collision 48
#وراء	collision 93	vandalisme 40
#ورات	collision -58	dommage_materiel 60	none -56
#وراج	collision -57	degats_des_eaux 132	evenement_climatique 80
#وراس	collision 133
#وراق	collision 112	none -46	vol 40
#ورام	bris_de_glace 177
#وران	collision 47
#وراه	evenement_climatique 76	none -62	vol 108
#وراي	collision 50
#ورت>	collision 71
#ورته	vandalisme 88
#ورتو	collision 81	vol 41
#ورتي	collision 79
#ورجا	incendie 65
#ورجع	dommage_materiel 130	incendie -42	none -54	vandalisme -45
#ورجل	degats_des_eaux -55	evenement_climatique 153	incendie 83	vandalisme -56
#ورحم	none 120
#ورد>	collision -56	dommage_materiel 47	none -56	vandalisme 92
#وردو	evenement_climatique 124
#ورزا	collision 40	evenement_climatique 52
#ورسي	collision -58	degats_des_eaux 93	incendie 82
#ورش>	blessure 110	degats_des_eaux 43	dommage_materiel -47	none -45
#ورشه	bris_de_glace 116	none -45
#ورطا	collision -64	dommage_materiel 42	vandalisme 61	vol 65
#ورغ>	evenement_climatique 60	none -49	vandalisme 130	vol -53
#ورفض	collision 45	degats_des_eaux 68
#ورفع	vol 95
#ورقه	collision 48
#ورك>	blessure 55
#وركب	collision 98	none -48
#وركه	blessure 157	collision -119	degats_des_eaux 123	dommage_materiel -88	none -59	vandalisme -75	vol -112
#ورم>	blessure 128
#ورمت	evenement_climatique 75
#ورمو	collision 50	vandalisme 45
#ورني	blessure -47	vol 115
#ورهم	collision 42	vandalisme 62
#ورو>	autre 53
#وروت	bris_de_glace 76
#ورون	autre 48
#وري>	dommage_materiel -46	evenement_climatique 104
#وريد	blessure 206	collision 71	dommage_materiel -135	none -62	vol -54
#ورين	collision 67	none -60	vol 95
#وريه	collision -43	none -60	vandalisme 86	vol 84
#وزار	collision -46	evenement_climatique 67	none -98	vandalisme -44	vol 169
#وزت>	blessure 266	collision -59	dommage_materiel -56
#وزلق	blessure 75
#وزني	collision 55
#وزوج	blessure -40	evenement_climatique 90
#وزين	incendie 40
#وساع	bris_de_glace 51
#وسحب	collision 162
#وسرق	dommage_materiel -99	vandalisme -93	vol 252
#وسط>	collision 95
#وسطا	collision 78
#وسلم	evenement_climatique 54
#وسم>	blessure 133	dommage_materiel -56	incendie 48	none -51
#وسه>	blessure 64	collision 59	none -94	vandalisme 82	vol -48
#وسي>	autre 228	dommage_materiel -60	vandalisme -55
#وسيا	collision 60
#وسيق	blessure -45	collision -78	dommage_materiel 210	none -49
#وسيه	incendie 126
#وشعل	incendie 157
#وشه>	collision -44	vandalisme 133
#وشين	vandalisme 117
#وصاح	blessure 47	collision -76	dommage_materiel 92
#وصاف	bris_de_glace 77
#وصبع	blessure 105	bris_de_glace -109	collision -68	degats_des_eaux -45	dommage_materiel 226	none -76	vandalisme -44
#وصدر	incendie 88
#وصدم	collision 74
#وصل>	none 72
#وصلا	dommage_materiel -40	incendie 220
#وصلت	autre 119
#وصور	vandalisme 91
#وصيل	collision 95	vol 47
#وضحك	vandalisme 68
#وضرب	bris_de_glace 42
#وضعت	collision 54	dommage_materiel -41	none -69	vol 130
#وضعن	vol 77
#وضه>	autre 146	collision -80	dommage_materiel 59
#وضو>	autre 52	collision -67	degats_des_eaux 88	dommage_materiel -80	incendie 126	none -65	vandalisme -61	vol -53
#وضوع	vol 54
#وضون	autre 166	none -77
#وضي>	blessure 146	dommage_materiel -61
#وطا>	incendie 130
#وطاح	blessure 112	collision -47	dommage_materiel 70	none -65
#وطار	blessure 108	collision -100	dommage_materiel -47	vol 113
#وطحت	degats_des_eaux 169	dommage_materiel -46	evenement_climatique -83	vandalisme 61
#وطفا	collision 41
#وطني	vandalisme 43	vol 62
#وطه>	collision -75	degats_des_eaux -45	dommage_materiel 69	incendie 105
#وطو>	collision 42	none -62	vandalisme 116
#وطوا	collision 132	degats_des_eaux 49	incendie -40
#وطور	collision 55
#وطيح	blessure 178	collision -110	none -71	vandalisme -46	vol 94
#وظف>	none 57	vol 74
#وعا>	degats_des_eaux 46	vol 102
#وعاي	collision 100
#وعد>	bris_de_glace 50	collision -71	dommage_materiel 93
#وعشر	bris_de_glace -54	vandalisme 109
#وعطا	evenement_climatique 45
#وعطي	collision 57
#وعلي	collision 200	evenement_climatique 110	none -112	vandalisme -50
#وعمر	collision 50	degats_des_eaux 94
#وعمل	autre 63	collision 65	dommage_materiel -72	none -130	vol 121
#وعند	bris_de_glace 89
#وعه>	collision -51	degats_des_eaux 41	dommage_materiel 59	incendie -40	none -42	vandalisme 119
#وعي>	collision 118
#وعين	autre 108	none 49
#وغرق	collision -41	degats_des_eaux 193	evenement_climatique 92	none -51	vol -40
#وغطا	collision -93	evenement_climatique 79	vandalisme 90	vol -46
#وفان	degats_des_eaux -41	evenement_climatique 155
#وفجا	collision 100
#وفر>	vol 94
#وفه>	collision -75	dommage_materiel -45	none -89	vandalisme 107	vol 171
#وفو>	degats_des_eaux 159	vol 44
#وفي>	degats_des_eaux 80
#وفيه	dommage_materiel 131	none -78
#وقاش	autre 42	degats_des_eaux 42
#وقاي	degats_des_eaux 57
#وقته	autre 215	blessure 41	collision -59	degats_des_eaux 53	evenement_climatique -55	none -148
#وقتي	vol 77
#وقد>	degats_des_eaux 43	vol 47
#وقطع	collision -55	dommage_materiel 110	none -41
#وقعا	collision 86	dommage_materiel 112	none -61
#وقعت	dommage_materiel 146
#وقعن	degats_des_eaux 41
#وقعه	collision 117	none 78
#وقفا	collision 40
#وقفت	collision 61
#وقفش	collision 84	vol -51
#وقفو	none 103
#وقلب	collision 77	vandalisme 90	vol -62
#وقه>	collision -56	vandalisme 92	vol 87
#وقها	vol 56
#وقي>	degats_des_eaux 214	dommage_materiel -58	none -40
#وقين	collision -40	incendie 118	vol 49
#وكات	collision 139	vol -40
#وكال	autre 145
#وكان	degats_des_eaux -59	evenement_climatique 79
#وكب>	collision 58
#وكتب	evenement_climatique 49
#وكسر	vandalisme 88
#وكلب	blessure 92	collision -121	dommage_materiel 112	incendie 80	none -51	vol -44
#وكلش	collision 86	degats_des_eaux -44	dommage_materiel 146	evenement_climatique -82	incendie -84	vol 46
#وكلن	bris_de_glace 41	evenement_climatique 91
#وكم>	vandalisme -40	vol 119
#وكمل	collision 189	none -58	vandalisme -49
#وكنت	collision 133	evenement_climatique 44	vandalisme -48
#وكه>	evenement_climatique 141	none -44
#وكيت	blessure -40	bris_de_glace -41	collision -55	degats_des_eaux 124	dommage_materiel 211	evenement_climatique -88	incendie -48	none -166	vandalisme -119	vol -47
#وكيط	degats_des_eaux 99	dommage_materiel -40	evenement_climatique -128	incendie 126
#وكيق	blessure -81	collision 46	incendie 130
#وكيل	collision -44	evenement_climatique 43	none -59	vol 143
#ولاب	blessure -48	collision -61	degats_des_eaux 109	dommage_materiel 176	none -48	vol -70
#ولات	vandalisme 45	vol -45
#ولاه	collision 108
#ولاو	degats_des_eaux 145	dommage_materiel -47	evenement_climatique 40	vol -46
#ولاي	blessure 120
#ولدو	blessure 114	collision -64	dommage_materiel -46
#ولصق	collision 135
#ولقي	collision -49	degats_des_eaux 60	vandalisme 94
#ولله	collision 112	none -52
#ولو>	dommage_materiel -41	none -46	vol 77
#ولوا	collision -46	degats_des_eaux 73	none -63	vol 112
#ولوح	collision 89	dommage_materiel 62	evenement_climatique 44	none -59
#ولور	bris_de_glace -41	collision -54	dommage_materiel 107	evenement_climatique 41
#ولوز	autre 153	none -88
#ولون	collision 71	vandalisme 45	vol -40
#ولي>	collision -43
#وليه	collision -45	dommage_materiel 42	vol 68
#وما>	collision 41
#وماب	collision 106	evenement_climatique -109
#ومات	collision 71	dommage_materiel 103	incendie -57	none -52
#ومبا	autre 43	collision -44	dommage_materiel 43	evenement_climatique 53	none -46	vandalisme -45	vol 68
#ومبل	vol 71
#ومبو	collision 133
#ومبي	incendie 73
#ومتر	collision 43	dommage_materiel 104	evenement_climatique 40	none -57
#ومرا	collision 157
#ومرت	collision 41	degats_des_eaux -55	dommage_materiel 165	vol -80
#ومش>	blessure 44
#ومشا	collision 92
#ومشي	dommage_materiel 85
#ومع>	collision 76	vandalisme -54
#ومعا	collision 125
#ومعه	collision -55	degats_des_eaux -97	evenement_climatique 133	none -76	vandalisme -47	vol 137
#وملي	degats_des_eaux 48	evenement_climatique -71	incendie 55	vandalisme 62
#ومه>	blessure 84	none -47
#ومها	dommage_materiel 162	vol -79
#ومول	collision 82
#ومون	bris_de_glace 60
#ومي>	collision -40	degats_des_eaux 111	vol 40
#وميس	vol 79
#ومين	blessure -40	collision -59	evenement_climatique 69
#ونا>	incendie 43	vandalisme 51
#ونات	collision 101	degats_des_eaux 87	dommage_materiel -43	none -44
#ونبر	dommage_materiel 44
#ونبل	blessure 84
#ونتي	vol 150
#ونجي	collision -72	degats_des_eaux -70	dommage_materiel 252	incendie -50	none -43
#وند>	dommage_materiel 40	vol 98
#وندا	collision 57
#ونزل	collision -54	degats_des_eaux 50	dommage_materiel 93
#ونس>	autre 237	collision -50	degats_des_eaux 51	dommage_materiel -53	none -106	vandalisme -44	vol -49
#ونست	collision 64
#ونسط	collision 101
#ونسي	collision 50	vandalisme 47	vol -41
#ونص>	vandalisme 45
#ونطو	collision -64	degats_des_eaux 129	none -42	vol 45
#ونعس	blessure 98	dommage_materiel -46	vol 74
#ونقل	incendie 65
#ونكت	degats_des_eaux 68	dommage_materiel -47	incendie 81
#ونه>	collision 56	dommage_materiel 40
#ونو>	collision 144
#ونوا	collision -51	evenement_climatique 71	none -58	vandalisme 101	vol -50
#ونوب	collision 63
#ونون	incendie 86
#ونيط	collision 205
#ونيه	bris_de_glace 98	vol -43
#ونيو	none 100
#وها>	collision 44	none -54
#وهاد	evenement_climatique 64
#وهبط	degats_des_eaux 98	evenement_climatique 54	incendie -45	none -69
#وهرا	vol 44
#وهرب	vol 114
#وهرس	collision -58	vandalisme 99
#وهم>	none -62	vol 158
#وهو>	blessure 94	none -46
#وهي>	none -40
#وواح	collision 50
#ووصل	incendie 122
#ووضع	autre -45	blessure 116
#ووقع	degats_des_eaux 80
#وول>	degats_des_eaux 65	none 113
#وولي	degats_des_eaux 48	dommage_materiel 103
#ويا>	blessure 147
#ويات	collision -41	degats_des_eaux 85	evenement_climatique 61
#ويت>	collision -46	degats_des_eaux 56	vandalisme 48
#ويده	autre -93	blessure -52	bris_de_glace -68	collision -86	degats_des_eaux -70	dommage_materiel 205	incendie -69	none -239	vandalisme -99	vol -92
#ويدي	incendie 81
#ويره	evenement_climatique 81
#ويض>	autre 62
#ويضه	bris_de_glace 48	collision 117	none -46
#ويضي	none 98
#ويقو	blessure 71	vol -40
#ويل>	autre 80	bris_de_glace -86	collision -73	vandalisme 141
#ويلا	bris_de_glace 45	collision 49
#وين>	bris_de_glace -45	degats_des_eaux -84	dommage_materiel 163	evenement_climatique -52	none -75	vandalisme 86	vol -46
#ويو>	collision -68	degats_des_eaux 272	dommage_materiel 53	none -117	vandalisme -81	vol -79
#ويوت	collision 68
#ياء>	collision 137
#ياب>	bris_de_glace 103	degats_des_eaux 72	evenement_climatique -78
#يابه	degats_des_eaux -47	vol 63
#يات>	none -42
#ياته	collision 175
#ياتو	collision 118
#ياتي	none 67
#ياج>	dommage_materiel 41	incendie 61	none -40
#ياح>	evenement_climatique 75
#ياحي	bris_de_glace 44	none -51	vandalisme 115
#ياخذ	vandalisme 66
#ياده	blessure -73	dommage_materiel 166	none -42	vol -40
#يار>	dommage_materiel 85
#يارا	none -48	vandalisme 175	vol -44
#يارت	none -44
#ياره	collision 49
#ياس>	vol 134
#ياض>	bris_de_glace 81	none -48	vandalisme 43
#ياضي	collision 54	vandalisme 114	vol -66
#ياطه	collision -52	degats_des_eaux 133	dommage_materiel 75	none -64
#ياع>	autre 228	collision -87	degats_des_eaux -54	dommage_materiel -46	evenement_climatique 130	none -45	vandalisme -79	vol -122
#يالن	none -40	vol 55
#ياله	vandalisme -41	vol 50
#يالو	bris_de_glace 59	collision 84	none -56
#يالي	dommage_materiel 42	none -44
#يام>	blessure 44	none 85
#يانه	collision -81	degats_des_eaux -44	dommage_materiel 186	none 49
#يانو	collision -54	degats_des_eaux 65	dommage_materiel 195	none -66
#ياه>	degats_des_eaux 103
#يبا>	collision 47
#يبان	autre 78
#يبت>	collision 44
#يبتي	bris_de_glace -41	dommage_materiel 75
#يبدو	collision -40	degats_des_eaux 73	none -40	vandalisme 91
#يبكه	blessure 126	collision -55
#يبكي	collision 86	vandalisme 60
#يبه>	vol 56
#يبو>	collision -44	dommage_materiel 123	none -44	vandalisme -65	vol 59
#يبور	collision 106	vol 50
#يبي>	blessure 72	dommage_materiel 41	none -79	vol 59
#يتال	autre 46	collision 55
#يتبد	blessure -88	bris_de_glace 67	collision -58	dommage_materiel 101	incendie 125	none -71	vandalisme -49	vol -71
#يترو	bris_de_glace 75
#يتري	bris_de_glace 188	collision -60	dommage_materiel -68	evenement_climatique -53	none -61	vandalisme 151	vol -73
#يتزا	collision 124	none -48
#يتسن	collision -46	evenement_climatique 67	vandalisme 51
#يتش>	collision -51	dommage_materiel -41	none 148
#يتصل	collision -54	dommage_materiel 89	none 109	vandalisme -42
#يتضر	collision -42	degats_des_eaux 59
#يتعر	bris_de_glace 62	degats_des_eaux -46	vol 40
#يتقي	collision 76
#يتنا	vol 86
#يته>	dommage_materiel 77	evenement_climatique 45	none -75	vandalisme 52	vol -61
#يتها	dommage_materiel 52
#يتهم	vol 88
#يتو>	autre 83	none -44
#يتوش	collision -62	vandalisme 92	vol 109
#يتوق	collision -48	degats_des_eaux -48	evenement_climatique 79	incendie 83
#يتون	blessure 65
#يتين	vandalisme 113
#يتيه	blessure -90	collision -52	dommage_materiel 153	evenement_climatique 49
#يجار	collision 55	incendie 105
#يجاز	incendie 85
#يجاو	bris_de_glace 124	collision -61	degats_des_eaux 199	dommage_materiel -56	none -114	vandalisme -62
#يجب>	dommage_materiel -54	none 129	vol -49
#يجرح	collision -89	dommage_materiel 124	vol -41
#يجري	vol 50
#يجه>	bris_de_glace 108	collision 114	none -64
#يجو>	bris_de_glace 55	vol 51
#يجي>	collision 45	vol 56
#يجين	collision -65	incendie 141
#يحات	blessure 141	collision -90	dommage_materiel -46	evenement_climatique 120
#يحتر	blessure -80	collision 109	dommage_materiel 154	incendie -60	none -63
#يحدث	autre 43	collision -42	dommage_materiel 40	none 107	vandalisme -44
#يحرق	dommage_materiel 76	incendie 57
#يحلف	collision 79
#يحلو	collision -52	vandalisme -60	vol 188
#يحه>	degats_des_eaux 42	incendie 56	none -47
#يحو>	blessure -53	collision -90	dommage_materiel -52	evenement_climatique 78	vandalisme 258	vol -87
#يحي>	autre 128	dommage_materiel -50	none 118	vol -43
#يخرج	none -77	vandalisme 91	vol 69
#يخلص	autre 72	dommage_materiel 104	none -42
#يخه>	collision 122
#يخير	degats_des_eaux -48	dommage_materiel 204
#يدا>	blessure 40	dommage_materiel -55	none 59
#يدخل	collision -62	evenement_climatique 55	incendie -117	vol 96
#يدفع	autre 120	bris_de_glace 56	vandalisme -60
#يدلت	evenement_climatique 152
#يدلي	bris_de_glace 129
#يدها	bris_de_glace 98	dommage_materiel -44
#يدو>	dommage_materiel -52	incendie 95	none -47	vol 65
#يدور	blessure 107
#يدون	collision 67
#يديس	collision 114	vol -51
#يديه	none -41	vandalisme 41
#يديو	dommage_materiel 59	vandalisme -55	vol 115
#يرا>	dommage_materiel 44	vol 51
#يرات	evenement_climatique 99	none -57
#يراس	degats_des_eaux 162	none -49
#يرام	bris_de_glace 98	collision -84	dommage_materiel 138	incendie -40	none -120
#يربا	collision 64
#يرجع	autre 98	blessure -44	collision 179	dommage_materiel -50	evenement_climatique -63	none -76
#يرحم	blessure -54	dommage_materiel 52	vol 57
#يرد>	autre 57	dommage_materiel -40	none 84
#يرفو	collision -58	dommage_materiel -49	incendie -99	none -87	vandalisme 314	vol -48
#يركو	collision -72	dommage_materiel -73	incendie 181
#يرمه	evenement_climatique 64	vol 83
#يرمي	autre 103	collision 63	none -68
#يرها	incendie 60
#يرو>	bris_de_glace 128
#يري>	degats_des_eaux 53	incendie 95	none -44
#يريا	collision 87
#يريد	degats_des_eaux 129
#يرين	autre -93	degats_des_eaux 46	dommage_materiel 171	none -41	vandalisme -42	vol 59
#يزر>	dommage_materiel 42
#يزه>	vol 89
#يزور	collision -77	none -45	vol 202
#يزي>	collision 57
#يزيه	none 109
#يسار	collision -47	vol 79
#يسال	collision 77	dommage_materiel -40	none -126	vandalisme 167
#يستا	dommage_materiel 131	evenement_climatique 46
#يستي	dommage_materiel -46	vol 161
#يسر>	collision 108
#يسرق	autre 133	bris_de_glace 88	collision -52	none -41	vandalisme -76
#يسري	collision 68
#يسكل	none -66	vandalisme -42	vol 198
#يسكن	vandalisme 62	vol 54
#يسمع	collision 61	vandalisme 58
#يسه>	blessure 171	bris_de_glace -48	collision 54	dommage_materiel -54
#يسي>	dommage_materiel 102
#يسيا	collision -41	dommage_materiel 61
#يسيل	collision -52	degats_des_eaux 253	dommage_materiel -44	none -53	vandalisme -40	vol -63
#يسين	autre 57	none -40	vol -58
#يشعل	dommage_materiel 156	vol -52
#يشكا	collision 79
#يشكو	blessure 79	collision 83	none -61
#يشه>	bris_de_glace -44	collision -70	dommage_materiel -56	incendie 218	none -66	vandalisme 42
#يشوف	blessure 60	dommage_materiel -43	vol 70
#يصبن	vandalisme 82	vol -67
#يصبه	vol 41
#يصلح	blessure 46	collision -47	dommage_materiel 133	incendie -54
#يصلن	autre 196	blessure -64	collision -41	none -91	vol -52
#يضا>	autre 63	collision 46	none -66
#يضاء	autre 68	none -67
#يضان	degats_des_eaux 65	dommage_materiel -44	evenement_climatique 136	vol -47
#يضحك	blessure 55
#يضرب	blessure -46	collision 135
#يضرن	blessure 55	collision 129	dommage_materiel -41
#يضه>	collision 46	none -41	vandalisme 73
#يضي>	none 98
#يطار	blessure 77	none -43
#يطال	autre 92	dommage_materiel 92	none -55	vandalisme -49
#يطان	collision -48	dommage_materiel -69	incendie 145	none -59	vandalisme -52
#يطت>	collision 87
#يطرط	bris_de_glace 99	dommage_materiel -40	incendie 138
#يطره	autre 97	dommage_materiel 54	none -51	vandalisme -42
#يطري	dommage_materiel 157
#يطكم	vol 43
#يطلع	degats_des_eaux 145	dommage_materiel -42
#يطنا	collision 42
#يطه>	dommage_materiel 46
#يطو>	dommage_materiel 51
#يطيح	collision -63	degats_des_eaux 77	vandalisme 119	vol -55
#يعا>	autre 71	collision 61	none -44
#يعتذ	bris_de_glace 50	collision 55
#يعد>	blessure 67	collision 75	degats_des_eaux 77	dommage_materiel -58
#يعرج	collision 145	none -55
#يعرف	collision 110	none -52	vol 69
#يعطي	collision 78	dommage_materiel -48	incendie -104	none 124	vol -42
#يعمر	collision 45	degats_des_eaux 82
#يعمل	collision 62	vandalisme 79	vol -53
#يعني	degats_des_eaux 46	vol 75
#يعه>	evenement_climatique 68
#يعوض	autre 72	degats_des_eaux 123	dommage_materiel -53	none -60	vol -47
#يغطي	autre 128	dommage_materiel -40	vandalisme 60
#يفاش	incendie 48	none 95
#يفط>	autre 110	vol -120
#يفطت	collision 68	none 80
#يفطو	autre 199	collision -54	dommage_materiel -54	none -123	vandalisme -41	vol -54
#يفه>	incendie 60
#يفور	collision 40	vol 45
#يفون	vol 66
#يفي>	bris_de_glace 49	collision 59
#يقا>	vandalisme 50
#يقتي	collision -73	dommage_materiel 169	evenement_climatique 55	none -83
#يقدر	blessure 44	degats_des_eaux 45	incendie 42
#يقطر	degats_des_eaux 211	dommage_materiel -47	none -47
#يقطع	blessure 54	dommage_materiel 51
#يقظت	degats_des_eaux 48
#يقلب	collision -53	degats_des_eaux -40	dommage_materiel 214	evenement_climatique -45	none -113	vandalisme -89
#يقه>	collision 40	none -40
#يقها	collision 87
#يقو>	bris_de_glace 44	collision 105	none -55
#يقي>	autre 87	dommage_materiel 60	vandalisme 51	vol -50
#يكال	bris_de_glace -102	collision 142	evenement_climatique 90	none -46
#يكان	autre 47	collision -49
#يكبر	bris_de_glace 144	collision -57
#يكتب	incendie 74	vandalisme 57
#يكل>	collision 128
#يكلا	collision -56	vandalisme 80	vol 66
#يكه>	dommage_materiel 126	none -60
#يكو>	collision -46	degats_des_eaux 63	dommage_materiel 115	evenement_climatique -51	none -57
#يكوب	collision 133
#يكون	bris_de_glace 74	vandalisme 85	vol -63
#يكي>	collision -65
#يكيل	collision 57	vandalisme 40
#يكيه	evenement_climatique 107
#يلات	dommage_materiel 69	vandalisme 47
#يلاد	blessure -55	dommage_materiel 186
#يلان	collision 66
#يلتو	collision 109
#يلتي	vandalisme 94
#يلعب	blessure 183	bris_de_glace 54	collision -61	none -72	vandalisme -54
#يلمس	bris_de_glace 51	vol 71
#يله>	none -46	vandalisme 89
#يلو>	collision 76	dommage_materiel 153	none -58	vandalisme -50	vol -61
#يلوم	collision 43	dommage_materiel 104	evenement_climatique 40	none -57
#يلي>	autre 49	evenement_climatique 45
#يليا	blessure 81
#يليف	vol 49
#يليك	incendie 51	vandalisme 162	vol -59
#يما>	collision 53	none -46	vandalisme 73
#يمات	bris_de_glace 74	collision -55	dommage_materiel 70	incendie -47	none -69	vandalisme -44
#يمار	collision -43	dommage_materiel -48	none -70	vandalisme -61	vol 229
#يمان	blessure -47	none 48
#يمته	vol 76
#يمكن	bris_de_glace 46	none 62
#يملا	degats_des_eaux 62
#يمن>	collision 121
#يمه>	none -40
#يمون	dommage_materiel -51	none -44	vandalisme 53	vol 72
#يمي>	blessure 86	collision 68	dommage_materiel -43
#يمين	collision 120
#يناء	collision 44	vandalisme 56
#ينات	collision 49
#يناش	dommage_materiel -55	evenement_climatique 60	vandalisme 87
#يناه	incendie 103	none -74	vandalisme -40	vol 105
#يناي	none 60
#ينت>	dommage_materiel 74
#ينتي	incendie 92
#ينزف	blessure 76
#ينزل	degats_des_eaux 147
#ينش>	none 120
#ينغ>	autre 48	collision 79	none -44
#ينك>	dommage_materiel 130
#ينما	collision -88	dommage_materiel 172	evenement_climatique 58	none -82	vandalisme -48
#يننا	collision 61	degats_des_eaux 107	evenement_climatique -71
#ينها	blessure -46	dommage_materiel 81	vol 62
#ينو>	bris_de_glace 48	collision 102	dommage_materiel -109	none -73	vandalisme 112	vol -50
#ينوا	blessure 53
#ينيا	autre 105	collision -59	evenement_climatique 52
#ينيت	blessure 83
#ينيك	blessure 47	collision 44
#ينين	blessure -48	bris_de_glace 105	collision -46	vol 96
#ينيه	collision 77	incendie 40
#ينيو	collision 75	dommage_materiel 65	incendie -44
#يهرب	collision -72	dommage_materiel -58	none -102	vandalisme -80	vol 302
#يهضر	incendie 160	none -50	vol -43
#يهم>	vandalisme 50
#يوا>	collision -69	dommage_materiel -70	none 125	vandalisme -56	vol 127
#يوان	dommage_materiel 62	evenement_climatique 47	none -56	vandalisme 82	vol -56
#يوتا	collision 68
#يوجد	autre 91	collision -43	none 43
#يوجع	collision 73	vandalisme 51
#يورو	autre 60
#يوسف	collision 85
#يوصل	collision 95	none -54
#يوط>	blessure -55	collision -59	dommage_materiel 134	vandalisme -40	vol 54
#يوقع	collision 118	degats_des_eaux 91	evenement_climatique -44
#يول>	evenement_climatique 116
#يولي	degats_des_eaux 91	dommage_materiel -71
#يوما	autre 54	collision 85	none -43
#يومي	blessure -46	collision -67	evenement_climatique 82	none 54
#يون>	none -41
#يوني	none 70
#يوه>	none 121	vol 53
#ييا>	vandalisme 55
#ييت>	collision 163	vandalisme -84
#يير>	autre 55	collision 93
#يين>	blessure 146	dommage_materiel -41	none -99
#ييه>	vol 64
05	none 103
06	none 143
1	bris_de_glace 110	none 73	vandalisme -81
10	dommage_materiel 54
12	evenement_climatique 44
13	dommage_materiel -44	incendie 77	none 147
14	autre 99	collision -60	none -49
15	none 122
16	none 54
17	collision 66	none 46
18	bris_de_glace 59	dommage_materiel 87	none -60
19	none 94
2	bris_de_glace 41
200	collision -54	dommage_materiel -49	incendie 257	none -64
2019	collision 76
2025	none 116
2026	dommage_materiel 69
21	bris_de_glace 111
22	blessure -42	collision 56	none 111
24	collision 98
25	blessure 41	dommage_materiel -47	none 173
26	bris_de_glace -105	vandalisme 154	vol -69
28	blessure 45	none 107
29	collision 66
3	blessure 60	evenement_climatique -42	none -55
30	none 55
300	degats_des_eaux 99	dommage_materiel -46	none -55	vandalisme -41	vol 94
3000	autre 118	none -44	vol -55
320	autre 144	none -86
4	vol 86
40	bris_de_glace 110	vandalisme -77
400	autre 199	collision -166	degats_des_eaux 51	dommage_materiel -43	none -65	vol -42
4000	dommage_materiel 143
45	none 54
5	none 74
50	blessure 56
5200	dommage_materiel 60
6	blessure 73
600	autre 247	collision -133	dommage_materiel -52	none -77
6000	autre 58	vol 42
6500	collision -82	dommage_materiel 158
7	blessure 90	none 55	vandalisme -47
700	collision 45
71	blessure 57	dommage_materiel 69
80	bris_de_glace 94	vandalisme -45
900	autre 234	blessure -45	collision -80	degats_des_eaux 47	dommage_materiel -60
=answer: lead	collision 58	dommage_materiel -44
=answer: no	none -46
=answer: unsure	none 44
=being: animal	blessure 53	collision 57	dommage_materiel 73	none -88	vandalisme -42
=being: thing	none -80
=constat: constat	collision 171
=constat: not-done	collision 159
=danger: event	collision -73	dommage_materiel -51	incendie 301	none -48	vol -43
=danger: now	blessure 51	collision -102	dommage_materiel 172	incendie 76	none -59	vandalisme -60	vol -74
=danger: over	autre -44	blessure -96	bris_de_glace -72	collision -81	degats_des_eaux -71	dommage_materiel -126	evenement_climatique 195	incendie 76	none -110	vandalisme -68	vol -65
=danger: plea	autre -51	blessure -52	collision 154	dommage_materiel -66	incendie 53	vol -65
=danger: present	collision 43	none -56
=danger: put-out	degats_des_eaux 60	dommage_materiel -48	incendie 132
=distress: distress	collision 62	evenement_climatique 45
=document: devis_ou_facture	autre 176	incendie -51	none -111	vandalisme -44
=document: photos	collision 58	degats_des_eaux -62	incendie 67
=hedge: roughly	collision 49	dommage_materiel 44	vandalisme -49
=idiom: figure	collision 45	incendie 58	none -50	vol -59
=idiom: paper	collision 124	degats_des_eaux 72	none -58
=idiom: part	autre 131	none -64
=idiom: silence	blessure -59	bris_de_glace -62	collision -81	degats_des_eaux 319	dommage_materiel -118	evenement_climatique -49	incendie -49	none -205	vandalisme -61	vol -100
=injuries no	none -55
=injuries no rather	none -53	vandalisme 56
=injuries no sure	none -56
=injuries unknown	dommage_materiel 60	none -82
=injuries unknown unsure	dommage_materiel 60	none -82
=injuries yes	blessure 90	collision 48	none -47
=injuries yes sure	blessure 90	collision 48	none -47
=injury: absent	collision -42	dommage_materiel 59	evenement_climatique -53	vol 60
=injury: body	blessure 81	collision 57	none -62
=injury: casualty	blessure 81	collision 48	none -44
=injury: grave	autre -43	bris_de_glace -51	degats_des_eaux -40	dommage_materiel 118	evenement_climatique 53	none -65	vandalisme -46
=injury: nobody	none -56
=injury: one-well	collision 57	none -49
=injury: perhaps	blessure 115	none -59
=injury: struck	blessure -70	collision 127	dommage_materiel 65	none -48
=injury: symptom	blessure 80	collision 50	dommage_materiel -41	none -51
=intent: back	bris_de_glace -45	collision 49	degats_des_eaux -41	dommage_materiel -41	evenement_climatique -45	none -104	vandalisme 175	vol -84
=intent: cancel	none 65	vandalisme -44
=intent: complaint	collision -71	dommage_materiel -48	none -66	vandalisme 146	vol 211
=intent: correct	collision 159	degats_des_eaux 59	dommage_materiel -69
=intent: declare	collision 61	vandalisme -46	vol 42
=intent: follow	autre 49	none 79	vandalisme -41
=intent: greet	collision 55
=intent: help	autre 56	dommage_materiel -57	none 61
=intent: human	collision -59	degats_des_eaux 47	dommage_materiel 42
=intent: language	vandalisme -51
=intent: other	autre 128	collision -54	dommage_materiel -68	evenement_climatique -41	none 82	vol -66
=intent: review	collision 78	dommage_materiel -52	none 147	vandalisme -45
=intent: thanks	blessure -63	collision 43	none 90	vandalisme -50	vol 74
=liability: contested	collision 229	dommage_materiel -46	none -43
=other autre	autre 132	blessure -51	collision -69	degats_des_eaux 125	evenement_climatique -46	none -84	vandalisme -120	vol -60
=other blessure	autre -98	dommage_materiel 217	evenement_climatique -75	vol -40
=other collision	blessure 67	bris_de_glace 76	dommage_materiel -43	evenement_climatique 80	vandalisme -43
=other evenement_climatique	dommage_materiel -49	evenement_climatique 263	vol -137
=other incendie	collision -41	degats_des_eaux 43	dommage_materiel -75	incendie 74	none -57	vol -43
=other vandalisme	collision 118	degats_des_eaux 132	none -45	vandalisme -80
=other vol	collision -67	evenement_climatique 265	vol -106
=party: alone	collision 60	degats_des_eaux -56	none -44
=party: culprit	bris_de_glace 88	degats_des_eaux -65	dommage_materiel -61	none -49	vandalisme 80	vol -63
=party: foreign	dommage_materiel -54	evenement_climatique 53	none -87	vandalisme -48	vol 149
=party: hit-and-run	collision 97	degats_des_eaux -41	dommage_materiel -43	incendie 74	none -58	vandalisme -51	vol 84
=party: neighbour	degats_des_eaux 72	dommage_materiel 45	none -64
=party: nobody-else	blessure 53	degats_des_eaux 190	dommage_materiel -43	evenement_climatique -45	none -43
=party: obstacle	collision 101	evenement_climatique 55	none -77
=party: other-vehicle	collision 148
=party: theirs	blessure -90	bris_de_glace 103	collision 211	dommage_materiel -46	none -52	vandalisme -40	vol -41
=party: unknown-origin	collision -44	dommage_materiel -54	vandalisme 82
=party: witness	collision -73	dommage_materiel -49	incendie 54	none -67	vandalisme 112	vol 66
=person: close	dommage_materiel 48	none -75
=person: driver	collision 157
=person: exposed	collision 187	evenement_climatique -42	incendie 129	none -80	vandalisme -63	vol -89
=person: self	collision 64	none -64
=police: not-done	collision 78	none -44	vol 75
=police: police	collision 56	dommage_materiel -50	none -67	vandalisme 60	vol 100
=status: awaited	collision 52	dommage_materiel 74	vandalisme -41
=status: done	collision 91
=status: future	collision 54	none -51	vol 61
=status: not-yet	autre 54	collision 42	none -47	vol 48
=status: refused	collision 61	none -47
=status: unfinished	vandalisme 49
=thirdParty no	none -63
=thirdParty no rather	evenement_climatique 78	none -59	vol 67
=thirdParty no sure	none -51	vol 65
=thirdParty no unsure	blessure 41	collision -43	degats_des_eaux 54	incendie 61	none -71
=thirdParty none	none 106
=thirdParty unknown	degats_des_eaux 170
=thirdParty unknown unsure	degats_des_eaux 170
=thirdParty yes	collision 90	none -54
=thirdParty yes rather	collision 128	dommage_materiel 40	evenement_climatique -45	none -80
=thirdParty yes sure	collision 87	none -52
=type autre	autre 336	none -79
=type autre sure	autre 336	none -79
=type blessure	blessure 276	collision -40	degats_des_eaux -44	none -76	vol -46
=type blessure sure	blessure 331	collision -118	none -55	vol -62
=type blessure unsure	blessure 210	degats_des_eaux -62	evenement_climatique -55	none -95
=type bris_de_glace	bris_de_glace 369	collision -78	none -57
=type bris_de_glace sure	bris_de_glace 369	collision -78	none -57
=type collision	collision 218	none -52
=type collision rather	collision 225	none -54	vol -43
=type collision sure	collision 225	none -52
=type collision unsure	blessure -47	collision 40	none -50	vol 98
=type degats_des_eaux	collision -83	degats_des_eaux 308	none -62
=type degats_des_eaux rather	autre -61	blessure -72	collision -113	degats_des_eaux -93	dommage_materiel 67	evenement_climatique 106	incendie 84	none -86	vol -73
=type degats_des_eaux sure	collision -80	degats_des_eaux 377	dommage_materiel -61	none -55
=type dommage_materiel	blessure -41	dommage_materiel 352	evenement_climatique -45	none -60	vandalisme -56
=type dommage_materiel sure	blessure -41	dommage_materiel 352	evenement_climatique -45	none -60	vandalisme -56
=type evenement_climatique	collision -58	dommage_materiel -63	evenement_climatique 369	none -58	vandalisme -46	vol -55
=type evenement_climatique sure	collision -58	dommage_materiel -63	evenement_climatique 369	none -58	vandalisme -46	vol -55
=type incendie	collision -70	incendie 324	none -55	vol -41
=type incendie sure	collision -70	incendie 324	none -55	vol -41
=type none	none 105
=type vandalisme	collision -64	none -60	vandalisme 318	vol -85
=type vandalisme rather	blessure -45	bris_de_glace -54	degats_des_eaux -69	dommage_materiel 234	evenement_climatique -56	none -90	vol -77
=type vandalisme sure	collision -66	none -59	vandalisme 327	vol -85
=type vol	collision -50	none -55	vol 301
=type vol rather	blessure -40	bris_de_glace -46	collision -114	degats_des_eaux -81	dommage_materiel 92	evenement_climatique -52	incendie -44	none -88	vandalisme -78	vol 204
=type vol sure	collision -49	none -54	vol 300
=type: autre	autre 315	none -75	vandalisme -45	vol -46
=type: blessure	blessure 266	collision -98	none -51
=type: bris_de_glace	bris_de_glace 331	collision -77	dommage_materiel -42	none -54	vol -41
=type: collision	collision 139	none -54
=type: degats_des_eaux	collision -57	degats_des_eaux 220	evenement_climatique 46	none -60
=type: dommage_materiel	dommage_materiel 148	none -62
=type: evenement_climatique	collision -60	evenement_climatique 356	none -60	vandalisme -47	vol -59
=type: incendie	collision -63	incendie 303	none -55	vol -45
=type: vandalisme	none -61	vandalisme 298	vol -88
=type: vol	collision -50	none -54	vol 255
a7	bris_de_glace 77
ا	collision -56	degats_des_eaux 69	dommage_materiel 103	none -46
ابدا	none 152
ابلغ	bris_de_glace 50	collision -52	degats_des_eaux -42	dommage_materiel -42	none -52	vandalisme 83	vol 74
ابن	vol 91
ابنتي	blessure 59	dommage_materiel 62
ابني	dommage_materiel 143	none -44
ابي	blessure 152	collision -109	incendie 87
اتاي	vol 140
اتذكر	blessure 44	none 71
اتصل	collision 66
اتصلت	collision 91	vol 42
اتلف	dommage_materiel 93	incendie 56	none -54
اتمكن	collision 71
اثر	collision 62	evenement_climatique 40	vol -43
اثناء	dommage_materiel 102
اجد	collision -72	vol 200
اجره	collision 62
اجل	collision 67	dommage_materiel -53	none 72
احتاج	autre 121	vol -41
احترق	incendie 153
احترقت	collision -43	incendie 220	none -44
احتكاك	collision 141
احتكت	collision 120
احدا	degats_des_eaux -48	dommage_materiel -45	none -99	vandalisme 173	vol 68
احدهم	collision -66	vandalisme 183
احنا	blessure -48	degats_des_eaux 55	dommage_materiel 82
اختفت	vol 143
اختي	dommage_materiel 63	none -48
اخذ	vandalisme 84
اخذت	blessure 81	collision -46	none -75	vandalisme 85
اخذوا	degats_des_eaux -54	vol 115
اخر	bris_de_glace 72	collision 41
اخري	collision 58
اخضر	collision -46	dommage_materiel -56	none -56	vandalisme 247	vol -68
اخي	none 140
ادري	collision -67	dommage_materiel -48	none 117	vandalisme -74	vol 51
ادم	collision -43	degats_des_eaux -45	evenement_climatique 125	none -48	vandalisme 91	vol -49
اذي	bris_de_glace 56	evenement_climatique 44
ار	collision 58
اربع	blessure 56	degats_des_eaux 55
اربعه	vandalisme 115
ارتطم	bris_de_glace 103
ارتطمت	collision 45
ارتفاع	dommage_materiel 98
ارجع	none -53	vandalisme 157	vol -49
ارجو	bris_de_glace 70
اريد	autre -40	none 182
ارير	collision 167
اريير	collision 177
ازرق	collision 125	dommage_materiel -76	none 76	vandalisme -51	vol -45
اسابيع	autre 80	blessure 133	collision -47	dommage_materiel -42	none -69
اسبوع	degats_des_eaux 41
اسبوعين	autre -43	none 196
استاذ	collision 51	none 120
استدعاء	autre 46	collision 85
استرجاع	autre 209	none -102
استطيع	none 53
استنشقت	incendie 86
استيقظت	degats_des_eaux 62
اسعاف	collision 80
اسفله	bris_de_glace 55	collision -99	dommage_materiel 157	none -41	vol -47
اسفي	evenement_climatique 104
اسقط	degats_des_eaux -54	dommage_materiel 156
اسمها	degats_des_eaux -44	dommage_materiel -47	evenement_climatique 185
اسمي	evenement_climatique 117
اسود	autre 62	collision -53	degats_des_eaux 42	incendie 114	none -73
اشاره	blessure 76
اشتري	autre -48	vol 142
اشتعلت	collision -48	incendie 169
اشرح	none 105
اشعر	vol 65
اصابع	blessure 69	dommage_materiel 77
اصب	bris_de_glace 40	collision 73
اصبت	blessure 203
اصبعي	blessure 268	collision -88	dommage_materiel -103	incendie -42	none -159	vandalisme -50	vol -47
اصرح	blessure 90	collision -65	dommage_materiel -41	none 112
اصص	dommage_materiel -47	evenement_climatique 102
اصطدام	autre 84	collision 69	none -49
اصطدمت	collision 137
اصلا	blessure 87
اصيب	dommage_materiel -41	none 131
اصيبت	collision 58
اضرار	degats_des_eaux 65
اطلب	autre 46	none 54
اظن	none 90
اعبر	collision 92
اعتذر	bris_de_glace 56
اعترف	dommage_materiel 115	none -64
اعلم	bris_de_glace 76
اعمل	blessure 67
اغلقت	bris_de_glace 78	collision -60	incendie 76
اغير	blessure 88
افران	collision -47	dommage_materiel -47	evenement_climatique 246	none -58
افعل	collision -47	none 104	vol 78
افهم	autre -64	none 255
اقتلعت	evenement_climatique 126
اقدر	vol 78
اقدم	vandalisme 47
اقوالي	none -48	vol 132
اقود	collision 99
اكادير	autre 42	bris_de_glace 96	collision -97	incendie 72	none -55
اكتشفت	bris_de_glace 145	collision -56	vandalisme -40
اكثر	degats_des_eaux 75	none -45
اكل	autre 65	incendie 41	none -42	vol 64
اكن	collision 62	none 107
اكيد	none 173	vol -40
الا	vandalisme 56
الابواب	collision -42	degats_des_eaux -81	dommage_materiel -47	none -41	vandalisme 225	vol -54
الابيض	autre 74	blessure -48	collision -41	degats_des_eaux 70	dommage_materiel 54	incendie -52
الاثاث	blessure -46	dommage_materiel 60	evenement_climatique 50
الاثنين	none 40
الاحد	none 51
الاحذيه	degats_des_eaux 52	incendie 81
الاخر	none 111
الاداء	collision 52
الاربع	none -59	vol 152
الاربعاء	dommage_materiel 40
الاربعه	collision -85	incendie 114	vandalisme 78
الارض	degats_des_eaux 45	none -54
الارضي	degats_des_eaux -68	evenement_climatique 212
الارضيه	degats_des_eaux 250	dommage_materiel -47	evenement_climatique -64	vandalisme -56
الارواح	blessure -55	incendie 127
الاسباني	vol 52
الاسبقيه	collision 58
الاسبوع	none 181
الاستاذ	blessure 129	none -52
الاسطبل	collision -51	evenement_climatique 123	none -48	vol 104
الاسعاف	collision 73
الاسنان	autre 100	none -71
الاسود	degats_des_eaux 141	dommage_materiel -41
الاشاره	collision 49
الاصلاح	collision -67	dommage_materiel 170
الاضرار	evenement_climatique 55
الاطار	collision 44	dommage_materiel 132	vandalisme -138
الاطفاء	collision -45	incendie 103
الاف	collision -43	dommage_materiel -48	vol 169
الاكواريوم	degats_des_eaux 124
الالواح	evenement_climatique 125
الامامي	bris_de_glace 120
الاماميه	collision 134	dommage_materiel -41
الامان	collision 94
الامر	none 119
الامن	vandalisme 67
الامنيه	vol 92
الان	dommage_materiel 50
الانبوب	degats_des_eaux 221	dommage_materiel -59
الانترنت	vandalisme 78
الاوراق	collision 155	vol -107
الاول	degats_des_eaux 53	none 120
الاولاد	bris_de_glace 44	collision -42	evenement_climatique 86	none -45
الايسر	collision 102
الايمن	collision 62
البارابريز	bris_de_glace 189	collision -62
البارابول	evenement_climatique 160
الباراشوك	collision 137
الباربريز	bris_de_glace 204	collision -49	degats_des_eaux -41	evenement_climatique -57
البارح	none 57
البارحه	collision 63	dommage_materiel -41	none 105
البارشوك	collision 140	none -40
الباركي	collision -45	degats_des_eaux 196	evenement_climatique -47
الباركينغ	collision 45	none -69	vandalisme 105
الباركيه	degats_des_eaux 80	dommage_materiel 104	vol -65
الباش	dommage_materiel -42	evenement_climatique 119	none -78	vandalisme 127
الباقي	autre 93	collision -49	degats_des_eaux 42	none -56
البالكون	blessure -85	bris_de_glace 130	collision -152	degats_des_eaux -45	dommage_materiel -73	none -50	vandalisme 96	vol 114
البانيو	collision -45	degats_des_eaux 241	evenement_climatique -48
البحث	collision -92	dommage_materiel 131	vol 104
البحر	blessure 143	evenement_climatique 90	none -45	vol -53
البرد	bris_de_glace 59	collision -46	evenement_climatique 199	none -47	vandalisme -40
البرق	evenement_climatique 221	incendie -42
البرميل	blessure 77	collision 76
البريد	collision -67	dommage_materiel 139	none -75	vandalisme 50
البزطام	collision -41	vol 116
البصمات	vol 135
البطيخه	collision 122
البقره	evenement_climatique 89	vol 58
البلاستيك	blessure 102	collision -51	incendie 69
البلاستيكيه	evenement_climatique 145	none -40
البلاصه	collision -67	vandalisme 99	vol 106
البلاط	blessure -129	collision -53	degats_des_eaux 248	dommage_materiel -62
البلاكه	bris_de_glace 85	collision -74	dommage_materiel -78	evenement_climatique 109	none -137	vandalisme -49
البلديه	collision 100	evenement_climatique 75	none -41
البلكون	bris_de_glace 175	none -75	vol -50
البلومبي	degats_des_eaux 112
البنايه	blessure 55	vandalisme 54
البنت	blessure 178	dommage_materiel -57	none -130
البنك	autre 136	collision -90	dommage_materiel -51	evenement_climatique 50	none -113	vandalisme -44	vol 141
البهايم	evenement_climatique 97
البوطا	incendie 130
البوطه	degats_des_eaux -56	incendie 164
البوليس	vandalisme 69
البوليسي	collision 132
البومبا	autre 97	collision -59	dommage_materiel 81	evenement_climatique 67	incendie -52	none -75	vandalisme -56	vol -58
البومبيه	incendie 146
البيانو	collision -46	degats_des_eaux 116	dommage_materiel 66
البيت	none -41
البير	autre -64	blessure -57	bris_de_glace -76	collision -109	degats_des_eaux 192	dommage_materiel -100	evenement_climatique 84	incendie -78	none -216	vandalisme -98
البيرمي	collision 184
البيرو	bris_de_glace 251	degats_des_eaux -112	dommage_materiel -66	none -58	vol -48
البيسكليت	collision -53	dommage_materiel 82	incendie -55	none -57	vandalisme -49	vol 147
البيسي	collision -48	dommage_materiel 204
البيسين	evenement_climatique 92	incendie -46
البيض	evenement_climatique 98	vandalisme 90
البيضاء	autre 89	collision 48	none -59
البيطري	autre 59	collision 41	dommage_materiel -43
البيكوب	collision 70
التابعه	dommage_materiel -50	none -44	vandalisme 113
التامين	autre 212	dommage_materiel -56
التبروري	evenement_climatique 158
التحدث	none 50
التدفيه	degats_des_eaux 100
الترامواي	vol 76
الترقوه	collision 54
التروتينيت	blessure 71	collision -47	incendie 50
التريبورتور	collision 68	vol 72
التصاور	degats_des_eaux 50	evenement_climatique 41
التصريح	autre 67
التصليح	degats_des_eaux 65	dommage_materiel 141	incendie -47
التعويض	none 86
التقني	dommage_materiel 69	evenement_climatique 72
التلفاز	dommage_materiel 68	vol 40
التلفازه	collision -54	dommage_materiel 158	vandalisme 74
التلفزه	blessure -70	collision -59	dommage_materiel 182	vol 58
التوصيل	collision 74	vol 75
التي	collision 51
التيار	autre -74	dommage_materiel 229	incendie -57
التيليفون	collision 53	dommage_materiel 64
التيو	degats_des_eaux 237	dommage_materiel -41	none -109	vol -40
الثالث	degats_des_eaux 64
الثالثه	collision 78
الثامنه	none 106
الثاني	blessure 87	dommage_materiel 64
الثانيه	incendie 51
الثلاثاء	none 52
الثلاثه	vandalisme 119
الثلاجه	dommage_materiel 223	incendie -56	none -40
الثلج	evenement_climatique 203
الثمنيه	none 123
الجاج	blessure 152	bris_de_glace 110	collision -81	dommage_materiel -64	evenement_climatique -46
الجار	degats_des_eaux 59
الجاره	collision -80	degats_des_eaux 79	evenement_climatique 51
الجامع	collision -80	dommage_materiel -51	incendie 140	none -122	vandalisme -55	vol 208
الجانب	incendie 50
الجبس	blessure 53	degats_des_eaux 78	none -52
الجبص	degats_des_eaux 227	dommage_materiel -76	incendie -43
الجبل	collision 40	degats_des_eaux -40	evenement_climatique 70	vol 50
الجدار	degats_des_eaux 80
الجدارميه	vol 43
الجديده	dommage_materiel 148
الجراج	bris_de_glace 67
الجرار	bris_de_glace 65	collision 82	vol -45
الجرح	blessure 167	collision -47
الجرحي	collision 82
الجرده	collision -43	degats_des_eaux 165	dommage_materiel -53	evenement_climatique -95	none -59	vandalisme 56	vol 40
الجمعه	none 47
الجمله	blessure 114	bris_de_glace -53	collision 48	degats_des_eaux -65	dommage_materiel -70	evenement_climatique 161	incendie -44	none -74	vandalisme -58
الجميع	autre 67
الجناح	bris_de_glace -42	vandalisme 124	vol -41
الجنب	collision 145	none -40
الجنط	collision -48	dommage_materiel 229	none -52	vandalisme -57
الجهتين	collision 92	none -70	vandalisme 63
الجهه	vol 48
الجيب	bris_de_glace 56	none -48	vol 156
الجيران	blessure 41
الحاج	vandalisme 79
الحاجز	bris_de_glace 87	collision 111	none -53
الحاجه	collision 51	degats_des_eaux -45	dommage_materiel -59	none -56	vandalisme 43	vol 123
الحادث	blessure 44
الحادثه	collision 123
الحاديه	collision 42
الحارس	vandalisme 90
الحاسوب	collision -78	dommage_materiel 338	incendie -125	none -65
الحافله	incendie 52	none -50	vol 100
الحال	dommage_materiel -67	none 161
الحانوت	degats_des_eaux 87	none -62
الحبل	blessure -54	collision -43	dommage_materiel 100	vol 122
الحجاره	vandalisme 245	vol -91
الحجر	bris_de_glace 45	vandalisme 81	vol -58
الحداش	blessure 68	bris_de_glace 62	collision -50	dommage_materiel -54	none 89
الحديد	collision 54
الحديقه	collision -62	dommage_materiel 84	none -51	vandalisme 54
الحراره	bris_de_glace 168	vandalisme -48
الحرام	collision -114	dommage_materiel -42	none -44	vandalisme 79	vol 171
الحريق	incendie 58	vandalisme 74
الحسن	collision 153
الحصان	blessure -79	collision -73	incendie 95	vol 95
الحفره	blessure 120	collision -102	vandalisme 88
الحق	collision -112	vol 150
الحلاقه	collision -56	degats_des_eaux 54	vol 65
الحلوي	blessure -50	bris_de_glace 73	degats_des_eaux -66	dommage_materiel 226	evenement_climatique -84	incendie -48	none -153	vandalisme -49	vol -42
الحلويات	collision -41	degats_des_eaux 85	evenement_climatique 61
الحليب	dommage_materiel 97	none -53
الحمار	collision 270	none -60	vandalisme -51
الحمام	degats_des_eaux 67	dommage_materiel -45
الحمايه	autre 81	dommage_materiel 140	incendie -117	none -54
الحمد	bris_de_glace 43
الحوايج	collision -50	incendie 43	none -45	vandalisme 49	vol 101
الحوت	collision 104	degats_des_eaux 86	dommage_materiel -52
الحوض	degats_des_eaux 70	dommage_materiel 80	none -47
الحومه	blessure 106	collision -58	dommage_materiel -84	none -52
الحي	autre -68	collision -46	degats_des_eaux -48	dommage_materiel 117	evenement_climatique 78	none -56	vandalisme 60
الحيط	vandalisme 40
الحين	collision 68
الخامس	autre 107	degats_des_eaux 50	none -63
الخامسه	none 121
الخانز	degats_des_eaux 197
الخبز	vol 97
الخبير	none 181
الخدامه	collision -51	dommage_materiel -49	evenement_climatique 57	incendie 139	none -59	vol 61
الخدمه	vol 44
الخزان	degats_des_eaux 77	dommage_materiel -41	evenement_climatique 132	incendie -75	vol -46
الخزانه	blessure -61	bris_de_glace 86	collision -92	dommage_materiel 134	evenement_climatique -43	incendie -50	none -126	vandalisme -50	vol -50
الخساره	collision -46	evenement_climatique 186
الخساير	vandalisme 89
الخشب	bris_de_glace 73	degats_des_eaux 93	incendie 40	none -52
الخشبي	collision -46	evenement_climatique 66
الخشبيه	degats_des_eaux 106	evenement_climatique -47	vandalisme 98	vol -44
الخضره	blessure 56	collision 115	vandalisme -44
الخط	collision 63	vandalisme 42
الخلف	collision 114
الخلفي	bris_de_glace 81	evenement_climatique 46
الخلفيه	blessure 103	collision -47	vandalisme 52
الخميس	none 41
الخوف	collision 120	degats_des_eaux -51	evenement_climatique 90	none -47
الخياطه	degats_des_eaux 172	dommage_materiel -47	none -102
الخير	incendie -42	none 126	vol -45
الخيمه	evenement_climatique 58	incendie 52	none -78	vandalisme 120
الداخل	dommage_materiel 65
الدار	autre 49
الدايره	vol 106
الدايري	collision 40
الدجاج	evenement_climatique 80	incendie 51
الدخان	incendie 153
الدراري	vandalisme 61
الدرج	blessure 71	dommage_materiel 53
الدرك	vol 43
الدروج	degats_des_eaux 89	dommage_materiel 58	none -78	vandalisme -44	vol 63
الدري	blessure -47	degats_des_eaux 74	dommage_materiel 186	incendie -84	none -46	vol -67
الدش	bris_de_glace 117	degats_des_eaux 57
الدقيق	degats_des_eaux 58	incendie 114
الدم	blessure 105	collision -42
الدهان	blessure -63	bris_de_glace 127	collision -102	degats_des_eaux -42	dommage_materiel -68	incendie 48	none -81	vandalisme 140
الدوار	evenement_climatique 94
الدوش	bris_de_glace 149	collision -51	degats_des_eaux 74	dommage_materiel -45	none -46
الدولاب	blessure -70	collision -54	degats_des_eaux 133	dommage_materiel 105	none -62
الذهب	bris_de_glace 41	vol 81
الذي	collision 57
الرابع	bris_de_glace 40	degats_des_eaux 90
الرابعه	none 55
الراجل	collision 40	degats_des_eaux -65	dommage_materiel 41	incendie 185	none -73	vol -47
الراجلين	collision 89
الراديو	autre -49	bris_de_glace -50	none -55	vandalisme -92	vol 106
الراكب	collision 59	none -72	vandalisme 126
الرباط	autre 61	blessure 143	dommage_materiel -47	none -56	vandalisme -54
الرجل	blessure 91	collision 65	dommage_materiel -43
الرحله	autre 164	collision -91	none -62	vol 59
الرخام	degats_des_eaux -64	dommage_materiel 211
الرصيف	blessure -77	collision 251	none -56	vol -41
الرعد	dommage_materiel -56	evenement_climatique 246	vandalisme -41
الرعده	evenement_climatique 160
الرف	dommage_materiel 276	none -68	vol -112
الرقم	vol 60
الرمله	bris_de_glace 109	collision -46	degats_des_eaux -62	incendie 70	vandalisme -52
الروايد	collision -133	dommage_materiel -40	none -82	vandalisme 84	vol 140
الروايض	vandalisme 46	vol 52
الروبيني	degats_des_eaux 213	incendie -66
الروضه	collision 104
الرويضه	bris_de_glace 65	collision 121	none -60
الرياح	blessure -42	dommage_materiel -57	evenement_climatique 235
الرياض	bris_de_glace 81	none -48	vandalisme 43
الريح	collision -43	evenement_climatique 270
الريحه	incendie 151	none -56
الريدو	collision -44	dommage_materiel -56	incendie 235	none -62	vandalisme 57	vol -64
الزاج	bris_de_glace 224	collision -45	none -58
الزبل	vandalisme 146
الزبون	incendie -46	vandalisme 109
الزبونه	collision -71	dommage_materiel 218	none -58
الزجاج	bris_de_glace 155	collision -41
الزجاجي	bris_de_glace 181	collision -82	dommage_materiel 87	none -54
الزربيه	degats_des_eaux 219	none -40
الزرع	blessure -43	collision -49	dommage_materiel -40	evenement_climatique -44	incendie 88	none -50	vol 138
الزرقطوني	collision 63
الزريبه	collision -44	none -59	vol 174
الزليج	bris_de_glace 106	degats_des_eaux 82	dommage_materiel -81
الزنقه	degats_des_eaux 45	vandalisme 132	vol -53
الزوال	autre 53	collision -40	none 69
الزيت	collision 89
الزيتون	blessure 109
الساروط	autre 104	collision -55	dommage_materiel -136	none -53	vandalisme -59	vol 172
الساق	blessure 137	dommage_materiel -47
السانديك	collision -61	degats_des_eaux 63	none -43	vandalisme 104
السايق	collision 46
السباك	degats_des_eaux 130
السبب	blessure 91	collision -112	incendie 41
السبت	none 59
السبعه	vol 40
السبيطار	blessure 163	collision -131	dommage_materiel -43	none -63	vol 155
الستاير	incendie 96
السته	collision 42
السجاد	degats_des_eaux 160	dommage_materiel -64	evenement_climatique 56	none -45
السخان	degats_des_eaux 120
السخونيه	bris_de_glace 237	evenement_climatique -43	vol -61
السرير	evenement_climatique 46	incendie 80
السطح	collision -42	evenement_climatique 143
السطل	bris_de_glace -42	collision -67	degats_des_eaux -45	dommage_materiel 297	none -156	vandalisme -74
السعار	blessure 207	collision -70	none -45
السفر	autre 174	dommage_materiel -43	none -63
السفلي	blessure -41	collision 92	degats_des_eaux 93	dommage_materiel -84
السقف	evenement_climatique 43
السكانير	dommage_materiel -42	evenement_climatique -80	none -46	vandalisme -79	vol 156
السكر	blessure 47	degats_des_eaux 58	dommage_materiel -40	vandalisme 77	vol -55
السكوتر	none -56	vandalisme 93
السلامه	collision 115	dommage_materiel -49	none 136
السلطات	collision -53	dommage_materiel 67	vol 70
السلطه	degats_des_eaux -58	dommage_materiel 68	evenement_climatique 130
السلعه	degats_des_eaux 103	none -41	vandalisme -46	vol 41
السلك	collision -59	degats_des_eaux 43	dommage_materiel 99	evenement_climatique -60	incendie -134	vol 151
السلم	blessure 134	collision -49
السلوم	dommage_materiel 71
السما	dommage_materiel 106	none -43	vol -46
السنسله	blessure -63	collision -66	vol 221
السور	dommage_materiel 68
السي	blessure 112	collision -56	incendie 69	vol -46
السياح	collision 76
السياحي	bris_de_glace 73	collision -66	none -41	vandalisme 177
السيار	collision 50
السيارات	bris_de_glace -74	collision -44	none -47	vandalisme 277	vol -64
السياره	collision 54
السيد	dommage_materiel 96
السيفون	degats_des_eaux 174
السيل	collision -54	degats_des_eaux -87	dommage_materiel -50	evenement_climatique 190	incendie 102	none -68	vandalisme -44	vol -48
السيمانه	blessure -61	bris_de_glace 73	collision -61	degats_des_eaux -40	dommage_materiel 69
السيول	evenement_climatique 148
الشاب	incendie 93
الشاحن	incendie 160
الشاحنه	collision 80
الشارع	collision 84	none -42
الشاشه	dommage_materiel 76	none -41	vandalisme 100	vol -55
الشانطي	blessure 87	collision -67	vol 49
الشباك	vol 105
الشبكه	collision -75	dommage_materiel 42	incendie -85	vol 193
الشتا	degats_des_eaux 133	evenement_climatique 52
الشجره	bris_de_glace -41	dommage_materiel 42	evenement_climatique 169	none -70
الشراره	incendie 171
الشرجم	bris_de_glace 179	dommage_materiel -50
الشرفه	evenement_climatique 74	incendie 63
الشركه	autre 56	dommage_materiel 68	none -62	vol 55
الشغل	blessure 43	degats_des_eaux 41
الشقه	dommage_materiel 52	incendie 48	none -40
الشكايه	collision -47	none -43	vol 199
الشمس	bris_de_glace 124	incendie 44
الشمسيه	evenement_climatique 91	vol 50
الشهر	blessure 65	none 108
الشوفو	degats_des_eaux 207
الشي	autre 164	collision -149
الشيفور	collision 75
الصابون	degats_des_eaux 64	dommage_materiel 47
الصاعقه	evenement_climatique 160
الصاك	collision -51	vol 120
الصاله	degats_des_eaux 158	evenement_climatique -70
الصالون	bris_de_glace 43	degats_des_eaux 58
الصباغه	degats_des_eaux -42	dommage_materiel 186	none -82	vandalisme 42
الصبح	collision -52	vandalisme 117
الصبع	bris_de_glace 174	collision -51	dommage_materiel 43	evenement_climatique -46
الصحون	collision -45	degats_des_eaux 96	dommage_materiel 134	none -44	vandalisme -63	vol -76
الصدر	collision 97	dommage_materiel 165	none -91
الصدمه	collision 54
الصغيره	incendie 70
الصنبور	degats_des_eaux 163
الصندوق	collision 107
الصوت	degats_des_eaux 61	vandalisme 54
الصوره	degats_des_eaux -55	incendie 125
الصيدليه	bris_de_glace 84
الضباب	collision 73	dommage_materiel -40	evenement_climatique 142	none -66
الضو	dommage_materiel 45	incendie 46
الضوء	collision 60
الضيعه	blessure 106	evenement_climatique 61
الطابق	dommage_materiel 105	none -47
الطابله	bris_de_glace 65	dommage_materiel 85
الطاجين	incendie 98
الطاقه	collision -42	evenement_climatique 98	incendie -89	vol 126
الطاكسي	autre 50
الطبله	bris_de_glace -76	collision -64	dommage_materiel 163	vandalisme 88
الطبيب	autre 87	blessure 51
الطبيه	autre 207	none -108	vol -42
الطراكتور	collision 52	none -83	vol 133
الطرام	blessure -47	collision 137
الطرفين	collision 76
الطروطوار	blessure 67	degats_des_eaux 118	incendie -66
الطريق	bris_de_glace 45	collision 87
الطلاء	collision -61	dommage_materiel 47	vandalisme 111
الطموبيل	blessure -51	bris_de_glace -41	dommage_materiel -107	none -80	vandalisme 134	vol 153
الطواليط	degats_des_eaux 191	dommage_materiel 47	evenement_climatique -66	none -51
الطوبيس	blessure 82
الطوموبيلات	vandalisme 148
الطونوبيل	autre 65	collision 84
الطياره	blessure -88	dommage_materiel 137	vandalisme -55	vol 108
الطيران	autre 134
الطين	degats_des_eaux -99	evenement_climatique 202
الظهر	none 55
العاشره	collision -49	dommage_materiel 66	none 83	vandalisme -40
العاصفه	evenement_climatique 154
العافيه	incendie 216
العام	autre 80
العامل	blessure -48	bris_de_glace 80	collision -50	incendie 78
العايله	dommage_materiel 97	none -70
العجلات	none -45	vol 178
العجله	autre -43	collision 105	dommage_materiel 89	none -66	vandalisme -67
العداد	degats_des_eaux 73
العراسات	bris_de_glace 116	dommage_materiel -84	vol 49
العربه	degats_des_eaux -48	dommage_materiel -47	evenement_climatique 128
العربي	degats_des_eaux 101	dommage_materiel -57	incendie 70	none -41
العربيه	collision 99
العرس	dommage_materiel 169	incendie 53	none -132
العروسه	collision 84	dommage_materiel 164	none -96	vandalisme -61	vol -51
العساس	collision 65
العشا	collision -78	degats_des_eaux 46	dommage_materiel -49	incendie 177	none -99	vandalisme -63
العشره	vol 63
العصر	vol 50
العطله	vol 75
العقد	autre 244	blessure -40	bris_de_glace -51	collision -86	dommage_materiel -57	none -72	vandalisme -47	vol -84
العلاج	autre 62	evenement_climatique 46
العلميه	vol 140
العلوي	degats_des_eaux 68
العمال	degats_des_eaux -41	dommage_materiel 42	incendie 63
العمره	autre 172	degats_des_eaux 75	none -79	vol -41
العمل	dommage_materiel 45	none -54	vandalisme 54
العمليه	autre 129	blessure 59	dommage_materiel -40	none -51
العمود	collision 93
العنق	blessure 95	collision -58	dommage_materiel -58	none -40	vandalisme -42	vol 124
العود	blessure 116	collision -83	vol 55
العياده	autre 107	blessure -108	collision -52	dommage_materiel 125	vol -61
العيد	autre 78	collision -41	incendie 77	none -89	vandalisme -46
العينين	autre 54	blessure -110	bris_de_glace 208	collision -51	dommage_materiel -50
الغابه	incendie 44
الغاز	incendie 179	none -51
الغربال	bris_de_glace -46	evenement_climatique 162
الغرز	degats_des_eaux 79
الغرزات	blessure 90	bris_de_glace 113	collision -79	dommage_materiel -44
الغرفه	incendie 43
الغساله	collision -45	degats_des_eaux 71	dommage_materiel 109	vol -80
الغسيل	collision -80	degats_des_eaux 54	incendie 87
الغوا	none 161
الغيت	autre 206	none -71
الف	autre 50	dommage_materiel 55
الفار	collision 161	evenement_climatique 44	none -54
الفراش	degats_des_eaux 55	incendie 49
الفرامل	collision 73
الفران	bris_de_glace 168	dommage_materiel -83	incendie 176	none -161	vandalisme -43	vol -48
الفرن	dommage_materiel -55	incendie 262	none -64
الفرنسيه	autre 68	none 81
الفريكو	bris_de_glace 56	collision -41	degats_des_eaux 106	evenement_climatique -63
الفلاحي	autre -41	none -77	vol 190
الفلوس	autre 212	none -63	vol -73
الفندق	autre 165	blessure 75	collision -115	none -51
الفوق	blessure 73	collision -61	degats_des_eaux 141	incendie -42
الفول	collision 75	vol -41
الفولون	blessure -41	collision 241	none -52	vol -41
الفويت	collision -42	degats_des_eaux 151
الفيترينه	bris_de_glace 200	dommage_materiel -77	evenement_climatique -57
الفيديو	collision 40	dommage_materiel 91	vandalisme -60	vol 40
الفيراندا	bris_de_glace 272	collision -62	dommage_materiel -44	evenement_climatique -62	none -80	vandalisme -40
الفيرمه	evenement_climatique 64	vol 83
الفيلا	blessure 67	collision 44	degats_des_eaux -48	dommage_materiel -74	none -90	vandalisme 186
القادوس	degats_des_eaux 171	none -50
القاعه	degats_des_eaux 192	incendie -109
القايد	evenement_climatique 105	vol -64
القبو	degats_des_eaux 61	evenement_climatique 53	none -97	vol 59
القدام	collision 145	degats_des_eaux 49
القدامي	bris_de_glace 173	dommage_materiel -54	none -71
القديم	bris_de_glace 99	collision -74	degats_des_eaux -74	dommage_materiel 113	evenement_climatique -41	none -78	vandalisme -50	vol 51
القديمه	blessure 58	degats_des_eaux 44	dommage_materiel 51	none -44
القران	dommage_materiel 172	none -53	vol -57
القرميد	blessure -60	dommage_materiel -42	evenement_climatique 271
القصدير	evenement_climatique 118
القضاييه	collision -53	vol 187
القط	dommage_materiel 43
القطار	vol 64
القطه	blessure -58	collision -58	dommage_materiel 130	incendie 58
القفل	vol 99
القمامه	incendie 100
القنطره	collision -97	evenement_climatique 188	vandalisme 80
القنيطره	autre 187	collision 73	dommage_materiel -43	none -109	vandalisme -69
القهوه	dommage_materiel 91	vol 47
القياس	vol 134
الكابو	dommage_materiel 63	incendie 52	none -50	vandalisme 96	vol -59
الكابينه	bris_de_glace 132	dommage_materiel -62	incendie 48	none -46	vandalisme -48
الكات	collision 80
الكاحل	blessure 218	collision -65	dommage_materiel -43
الكار	blessure -75	collision 255	none -55
الكاراج	collision 70
الكارط	autre 195	collision -62	none -99
الكاسك	collision 40	none -57	vol 147
الكاميرا	collision -57	dommage_materiel 69	vandalisme 101
الكاميرات	incendie -52	vandalisme 64	vol 97
الكاميو	none -61	vandalisme 96
الكبير	bris_de_glace 49	dommage_materiel 56
الكبيره	dommage_materiel 111
الكتب	collision -53	degats_des_eaux 71	none -48	vandalisme 103
الكتف	dommage_materiel 82	vandalisme 73	vol -66
الكرا	dommage_materiel -99	vandalisme -41	vol 180
الكراج	blessure -51	collision 71	dommage_materiel -52	evenement_climatique 68	none -65	vol 58
الكراسي	incendie 43	vandalisme 43
الكرسي	blessure 64	dommage_materiel 49	none -60
الكره	bris_de_glace 76	dommage_materiel 96	none -53
الكروسه	collision 94	dommage_materiel -54	none -69	vandalisme 129	vol -40
الكسيده	collision 69
الكل	collision 230	dommage_materiel -40	none -107	vandalisme -52
الكلب	blessure 56	collision 40	dommage_materiel 75	vandalisme -65	vol 45
الكليان	dommage_materiel 165	incendie 51	vol -94
الكليماتيزور	blessure -50	collision -73	degats_des_eaux 77	dommage_materiel 113	incendie -91	none -94	vandalisme -68	vol 78
الكلينيك	blessure 58	bris_de_glace 63
الكليو	vandalisme 71
الكهربا	degats_des_eaux -73	dommage_materiel 192	incendie -40	vol -41
الكهرباء	incendie 60
الكهربايي	collision 52	vandalisme 46
الكهرباييه	collision -50	dommage_materiel -42	incendie 73	none -40	vol 179
الكوره	blessure 128	bris_de_glace 67	none -50
الكوزينه	vol 53
الكوفر	vol 148
الكونجيلاتور	collision -56	dommage_materiel 241	incendie -60	none -49
الكونستا	degats_des_eaux 67
الكونسطا	collision 87
الكونطور	collision -70	degats_des_eaux 101	vol 66
اللوحه	blessure -69	dommage_materiel 109	vol 97
اللور	collision 77
الليل	degats_des_eaux 43	vandalisme 46
الليله	none -49	vandalisme 113
الليلي	collision -43	evenement_climatique 173
الم	bris_de_glace -49	collision 111
الما	degats_des_eaux 159
الماء	degats_des_eaux 110
الماتريكيل	collision 52	vandalisme 64
المارينا	blessure -51	dommage_materiel 144
المازوط	autre 81	collision -51	dommage_materiel -45	vandalisme 69
الماضي	none 62
الماضيه	blessure 72	collision -58	none 192
الماكينه	collision -46	degats_des_eaux 199	dommage_materiel 104	incendie -61	none -125	vandalisme -49	vol -55
المالك	collision -45	dommage_materiel 183	none -51	vandalisme -65
المبلغ	autre 78	collision -49	none 70
المبلل	blessure 63	degats_des_eaux 48
المجاور	degats_des_eaux 202
المجاوره	collision -50	dommage_materiel 83	incendie 47
المحرك	autre 44	evenement_climatique 40	none -60	vandalisme 94
المحضر	vol 42
المحطه	vol 185
المحفظه	autre -52	vol 143
المحل	degats_des_eaux 47	none -68	vandalisme 109
المحليه	collision -47	dommage_materiel 51	evenement_climatique 70
المخبزه	collision 62
المدخل	collision -48	degats_des_eaux 44	vandalisme 63	vol 46
المدخنه	incendie 68
المدرب	blessure 276	dommage_materiel -105	none -95	vandalisme -65	vol -56
المدرسي	blessure 62	collision 46
المدفاه	bris_de_glace 73	degats_des_eaux 78	dommage_materiel -56
المدنيه	degats_des_eaux 52
المدير	collision -52	degats_des_eaux 51
المدينه	blessure 120	collision -51
المرا	degats_des_eaux 61	none -86	vandalisme -57	vol 157
المراب	collision 40
المراقبه	blessure 96
المراه	blessure -56	collision 133	evenement_climatique 57
المرايه	collision 79
المرجو	collision 42
المرحاض	degats_des_eaux 174	dommage_materiel -74	evenement_climatique -65
المرفق	blessure -40	collision 103	dommage_materiel -52	none -89	vandalisme -42	vol 146
المركز	vol 119
المركونه	collision 81	evenement_climatique 47	none -40
المره	dommage_materiel -41	none -43	vandalisme 139
المرور	collision 55
المسا	collision 94
المستاجر	blessure -70	collision -55	degats_des_eaux 76	dommage_materiel -40	incendie 112
المستودع	collision -66	evenement_climatique -56	incendie 143	none -61	vandalisme 72	vol -56
المسجد	blessure 49	degats_des_eaux 75	dommage_materiel -52	none -42
المسمار	collision -125	vandalisme 246
المسووليه	dommage_materiel 102
المشترك	degats_des_eaux 122	dommage_materiel 47	vandalisme -43
المصباح	collision 40
المطافي	incendie 119
المطبخ	collision -70	degats_des_eaux 95	evenement_climatique 42	none -47
المطر	dommage_materiel -41	evenement_climatique 182
المطعم	collision -45	dommage_materiel -84	evenement_climatique 74	vandalisme 153
المظله	evenement_climatique 191	none -58
المعلم	bris_de_glace -46	collision -71	dommage_materiel 135	incendie 131	none -77	vol -62
المغرب	blessure 67	collision -75	none 97
المغسله	degats_des_eaux 177
المقدمه	collision 69
المقلاه	blessure 51	incendie 55
المقله	collision -52	dommage_materiel -41	evenement_climatique 53	none -70	vandalisme 117
المقهي	collision -42	degats_des_eaux 115	vandalisme 83
المكتب	collision -109	dommage_materiel 260	none -48
المكتبه	degats_des_eaux 78	none -47	vandalisme 40
الملاك	degats_des_eaux 90	dommage_materiel 99	vandalisme -72
الملف	none 186
الملك	collision -42	none -70	vandalisme 85	vol 134
الملكي	vol 44
الممتاز	blessure 52	collision 69
الممر	bris_de_glace 85	incendie 41
المناسب	dommage_materiel 92	incendie 63
المنزل	evenement_climatique 129	none -50	vol 46
المهم	dommage_materiel 80	vandalisme 106	vol -108
الموتور	none -67	vandalisme 157
الموسم	blessure 154	dommage_materiel -62	incendie 63	none -59
الموضوع	vol 54
الموطو	collision -102	none -62	vandalisme 154	vol 66
الموطور	collision 45
الموقع	evenement_climatique 49	vol 49
الموقف	collision 203	vol -40
المياه	degats_des_eaux 144
الميكانيسيان	autre 77	dommage_materiel -58	vandalisme 79
الميكانيكي	vandalisme 54
النادي	evenement_climatique 120	vol -52
النار	incendie 138
الناريه	collision 111
الناس	collision 60
النافذه	bris_de_glace 59	collision -49	vandalisme 73
الناموسيه	dommage_materiel -43	incendie 160	vol -41
النجاره	incendie 90
النحل	none -85	vol 167
النضاضر	autre 211	blessure -63	dommage_materiel -62
النعاس	degats_des_eaux 74	vol 42
النعناع	collision 159	none -42
النقل	bris_de_glace 51	collision 40
النمره	bris_de_glace 102	collision 44
النهار	dommage_materiel 45	vol 43
النوافذ	degats_des_eaux 52	vandalisme 74
النوم	degats_des_eaux 66
النيران	incendie 97
اله	dommage_materiel 75	vol 64
الهاتف	vol 70
الهواء	bris_de_glace 158
الهواييه	blessure 45	vol 94
الهوندا	collision 91
الواجهه	bris_de_glace 61
الواحده	none 118
الواد	collision -49	evenement_climatique 204
الوالد	blessure 88
الوالدين	blessure -57	bris_de_glace -46	collision 51	degats_des_eaux -73	dommage_materiel -89	evenement_climatique -68	incendie 195	vandalisme -44
الواليد	blessure 128	collision -103	none -49	vol 114
الواليده	degats_des_eaux 61
الوحده	collision -70	dommage_materiel 71	none 104
الوحل	degats_des_eaux -68	evenement_climatique 189
الودي	collision 115
الوراق	collision 139	none -49	vol 74
الورد	dommage_materiel 66	none -86	vandalisme 140	vol -58
الورشه	bris_de_glace 114	dommage_materiel 54	none -60	vandalisme -45
الورقه	collision 75
الورك	blessure 55
الوطني	collision -41	vandalisme 62	vol 92
الوطنيه	collision 54
الوقايه	incendie 82
الوقت	blessure 58	collision -42	dommage_materiel 51	incendie 42
الوكاله	autre 164	degats_des_eaux 78	none -48	vol -117
الولاد	collision 83
الولد	blessure 99	dommage_materiel -45
اليد	blessure 159	bris_de_glace -41
اليسري	collision 56
اليكم	degats_des_eaux -45	vol 82
اليمين	collision 140	none -50
اليوم	none 63
ام	autre 113	bris_de_glace 103	collision -73	none -107	vandalisme -58	vol 58
امامي	bris_de_glace 74	collision 138	none -47
امتدت	collision -41	incendie 119
امس	none 64
امطار	degats_des_eaux -47	evenement_climatique 170
امي	dommage_materiel -44	vandalisme 45
انبوب	degats_des_eaux 125
انتبه	bris_de_glace -50	collision 107	dommage_materiel -55	none 44	vandalisme -73
انتظر	evenement_climatique 79	none 80
انحرفت	collision 76
اندلع	incendie 46
انزلق	autre 59	blessure -56	degats_des_eaux 101
انزلقت	blessure 50	evenement_climatique 78	none -42
انسان	evenement_climatique 80
انسي	collision 73
انفجر	degats_des_eaux 106
انفجرت	collision 66	degats_des_eaux 60	evenement_climatique -49	incendie 81	none -47
انكسر	blessure 56	bris_de_glace 85	dommage_materiel -49	none -48
انكسرت	degats_des_eaux -44	dommage_materiel 138	vol -58
انني	collision 120
انه	blessure 63	collision 47
انها	collision 50
انهار	collision -42	dommage_materiel 57	evenement_climatique 139
اني	collision 112
اه	collision -81	dommage_materiel -42	none 262	vandalisme -41
اود	degats_des_eaux 60	none 112	vol -84
اولا	vol 46
اولادي	degats_des_eaux 47
ايام	blessure 47	none 92
ايدي	blessure -49	collision 75	dommage_materiel 90	none -65
ايضا	autre 111	none -109
اين	none 109
ايه	collision -41	dommage_materiel -45	none 253
ب	autre 69	none -80	vandalisme 55
باب	none -40
بابي	dommage_materiel -40	none -85	vandalisme 175
باذي	collision 58
بارك	none 151
باريس	collision -41	vol 139
باش	dommage_materiel 51	none -48
باغي	none 51
باقي	autre 40	collision 49
بالبرد	bris_de_glace 108	degats_des_eaux 113	dommage_materiel -67	evenement_climatique -56	none -68
بالتاكيد	none 130
بالتبن	collision 43
بالتروتينيت	blessure 181	collision -101
بالجهد	blessure -64	bris_de_glace 212	vandalisme -56
بالحجاره	bris_de_glace -81	collision -56	none -43	vandalisme 240	vol -75
بالحجر	collision -76	none -60	vandalisme 215
بالركل	collision -65	none -50	vandalisme 237	vol -42
بالريح	bris_de_glace -40	collision -131	degats_des_eaux -117	dommage_materiel -175	evenement_climatique 369	incendie -47	none -54	vandalisme -49	vol -53
بالزجاج	bris_de_glace 42
بالزربه	incendie 75
بالسكوتر	blessure -82	collision 210
بالسياره	autre 190	bris_de_glace -71	collision -57	dommage_materiel -49	none -82	vandalisme 86	vol -58
بالشرطه	collision 80
بالصباغه	collision -63	dommage_materiel -46	vandalisme 223
بالضبط	none 102
بالطبع	collision -42	degats_des_eaux 146	evenement_climatique -98	none 145	vandalisme -42
بالطوموبيل	collision 114
بالعاني	blessure 165	collision -40	dommage_materiel -54	incendie -80	vandalisme 90
بالعربيه	dommage_materiel -57	none 243
بالفرنسيه	none 105
بالكامل	blessure 74	incendie 57
بالليل	vandalisme 55	vol 81
بالما	evenement_climatique 46	incendie 47
بالمقص	blessure -51	collision -84	dommage_materiel -67	evenement_climatique -42	none -131	vandalisme 377	vol -110
بالمنشار	blessure 169	dommage_materiel -59	none -60	vol -90
بالموس	collision -147	none -74	vandalisme 297	vol -44
باله	blessure 137	dommage_materiel -64	none -102	vandalisme 102	vol -72
بان	blessure 53	degats_des_eaux 49
باه	collision 40
باي	collision 85	evenement_climatique 47
باين	collision 61	evenement_climatique 44
بتاع	collision 45
بتسرب	degats_des_eaux 129
بجانبي	collision 96
بحال	bris_de_glace 52	vol 41
بحجم	evenement_climatique 138
بحروق	blessure -55	collision -48	incendie 203
بحي	vol 83
بحيره	collision -42	dommage_materiel 95	evenement_climatique 81	none -56	vol -69
بدا	incendie 96
بدات	incendie 103
بداو	vandalisme 40
بدون	dommage_materiel 139	vol -48
برا	autre 91	dommage_materiel -52
برد	evenement_climatique 177
برشيد	collision 61
بري	collision 109
بزاف	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
بس	dommage_materiel 128
بسرعه	collision 45
بسكين	blessure -50	collision -73	vandalisme 223	vol -51
بسلام	incendie 186	none -58	vol -114
بسلك	blessure 44	collision 45	none -50	vol 49
بسياره	collision 46
بسيط	collision 124
بسيطه	collision 81
بشريه	incendie 40
بشكايه	vandalisme 82
بشويه	collision 72
بشي	vandalisme 43
بصح	blessure -101	collision 169
بصراحه	none 151
بعدما	collision 58	dommage_materiel 108	vol -43
بعصا	bris_de_glace -42	collision -73	vandalisme 217
بعض	vol 74
بعيد	degats_des_eaux 83
بعيني	collision -86	dommage_materiel -40	vandalisme 203
بغا	bris_de_glace 42	degats_des_eaux 48
بغاتش	degats_des_eaux 112
بغيت	autre 100
بغيتش	blessure 157	collision -119	dommage_materiel -42	vandalisme 121
بفعل	bris_de_glace 107	evenement_climatique 50
بقا	incendie 46
بقات	autre -57	collision -62	degats_des_eaux -59	dommage_materiel 161	incendie 47	vol 82
بقاتش	dommage_materiel 216	none -97	vol -82
بقاش	collision 57	dommage_materiel 54
بقاو	autre 70
بقره	collision 174
بقعه	degats_des_eaux 54	dommage_materiel 109	none -60
بقي	vandalisme 58
بقيت	blessure 204	bris_de_glace 46	collision -121	vol -50
بقيتش	none 174
بقيمه	autre 93
بكل	blessure 70	none 75
بل	none 49
بلا	collision 57
بلاصتو	collision 123	dommage_materiel -40	none -55	vol 60
بلاصه	bris_de_glace 72	collision 84	dommage_materiel 103	none -71	vol -44
بلاغ	blessure -97	collision -67	dommage_materiel -50	none -50	vandalisme 209	vol -41
بلاغا	collision -40	none -101	vandalisme -51	vol 213
بلانت	collision -42	vandalisme -70	vol 265
بلغت	vol 77
بلي	collision -42	evenement_climatique 42	none 165	vandalisme -48
بليون	dommage_materiel -48	evenement_climatique 80	vol 55
بمدينه	autre -51	blessure 81	evenement_climatique 62
بمراكش	autre 101
بمفتاح	collision -68	vandalisme 225	vol -47
بنا	evenement_climatique 69	incendie 48
بنادم	bris_de_glace 69	collision 116	degats_des_eaux -81	dommage_materiel -64	evenement_climatique -42	vandalisme -53
بنت	dommage_materiel 132	incendie 58	none -51
بنتي	autre 55	evenement_climatique 43	none -48
بنجلون	degats_des_eaux 64
بني	evenement_climatique 79	vandalisme 48
به	degats_des_eaux 41	none 49
بها	autre 47	blessure 45	collision -47	degats_des_eaux -51	dommage_materiel 93	none -85	vandalisme -55	vol 49
بوالو	none -43	vandalisme 72	vol 111
بوحدها	bris_de_glace 77	collision 52
بوحدو	bris_de_glace 189	degats_des_eaux -51	none -86
بوحدي	bris_de_glace 47
بوزنيقه	collision 92
بوليس	collision 119	none -46
بي	none 43
بيا	autre 74	blessure 45
بيانو	collision -76	degats_des_eaux -61	dommage_materiel 337	none -152	vandalisme -72
بيت	bris_de_glace 83	collision -53
بيتي	evenement_climatique 47	vol 54
بيجو	bris_de_glace 95	none -40
بيخير	degats_des_eaux -48	dommage_materiel 204
بيضا	collision 108
بيضاء	dommage_materiel 176	none -89	vandalisme -50
بيكوب	collision 65
بين	autre 46
بيناتنا	collision 128
بينما	collision -67	dommage_materiel 92	evenement_climatique 88	none -46
بيننا	collision 61	degats_des_eaux 107	evenement_climatique -71
بيني	collision 101	vandalisme 41
بيه	dommage_materiel 101	none -48
بيها	dommage_materiel 135
بيهم	bris_de_glace 72	collision -57	dommage_materiel -41	vandalisme 169
تاذي	degats_des_eaux 71	incendie 48
تارودانت	evenement_climatique 120	vol -62
تاع	blessure -42	degats_des_eaux 124	none -55
تامين	autre 146	collision -41	degats_des_eaux 57	none 45	vandalisme -52	vol -54
تاميني	bris_de_glace -62	none 192
تبع	bris_de_glace 135	vandalisme -43
تبكي	bris_de_glace -45	collision 89
تجرح	bris_de_glace 279	collision -72	none -53	vandalisme -51
تجرحات	blessure -69	collision 177	evenement_climatique 54
تجيب	collision 97	dommage_materiel -89	incendie 162	none -122	vandalisme -67	vol -61
تحت	degats_des_eaux 66	none -46
تحتها	blessure -56	collision -144	dommage_materiel 138	vol 114
تحتو	collision -45	degats_des_eaux -58	evenement_climatique 134
تحتي	collision -43	degats_des_eaux 124
تحرق	dommage_materiel 153
تحرقات	dommage_materiel 85	vandalisme 41
تحقيقا	collision -46	none -41	vandalisme 70	vol 50
تحمل	degats_des_eaux 180	dommage_materiel -46	none -45
تحيد	collision 152	none -55
تحيه	none 105
تخبط	collision -78	degats_des_eaux -56	dommage_materiel 240	vol -40
تخرج	collision 84	vandalisme -72	vol 43
تخسر	degats_des_eaux 83	dommage_materiel 65	incendie -46
تخنق	blessure -44	collision -53	incendie 194
تدخل	collision 90
ترجع	none -49	vandalisme 132	vol -53
ترك	vol 92
تركت	none -50	vol 122
تركيب	bris_de_glace 201	none -80
تسجل	vol 42
تسد	collision 189	degats_des_eaux 88	dommage_materiel -108	none -140	vandalisme -42	vol -45
تسرب	degats_des_eaux 216	incendie -43
تسرق	vol 141
تسرقات	collision -67	vandalisme -52	vol 257
تسع	autre -72	blessure 64	bris_de_glace 104	dommage_materiel -47
تشفر	collision -84	dommage_materiel -44	none -79	vandalisme -48	vol 289
تشق	bris_de_glace 84	degats_des_eaux 44
تشقات	bris_de_glace 147	degats_des_eaux -51	evenement_climatique -40
تشقق	bris_de_glace 142	collision -52
تشكو	collision 78
تشوف	collision 69	degats_des_eaux 41
تصادم	collision 146
تصريح	none -60	vol 161
تصل	autre 56	incendie 50
تضر	degats_des_eaux 107	dommage_materiel -42	evenement_climatique -96	none -74	vandalisme 118	vol -44
تضرر	degats_des_eaux 104
تعثرت	blessure 189	none -52	vol -41
تعرض	collision 54	vol 44
تعرضت	vol 130
تعرفت	bris_de_glace -54	none -83	vandalisme -78	vol 195
تعطلت	autre 301	collision -79	dommage_materiel -75	none -46
تعوج	collision 96	none -67	vandalisme 120	vol -40
تعوجات	collision 176
تعود	dommage_materiel 90
تعوضون	autre 167	blessure 40	dommage_materiel -40	none -86
تعويض	autre 148	vol -50
تعويضي	none 98
تفاهمنا	collision 91
تفتح	blessure 97	dommage_materiel -44	vol 120
تفرقع	bris_de_glace 76	degats_des_eaux 82	none -46
تفركع	bris_de_glace 69	degats_des_eaux 191	incendie -76	none -41
تفركعات	incendie 155
تفك	degats_des_eaux 127
تقاس	dommage_materiel 50
تقاسيت	collision -74	degats_des_eaux -42	dommage_materiel -48	incendie 76	vandalisme 94
تقديم	none 236	vol -78
تقرير	incendie 63
تقريرا	collision 59
تقطع	blessure 91	degats_des_eaux 121	dommage_materiel -53	none -91	vandalisme -44
تقلبات	blessure 75	collision -56	dommage_materiel 93	vol -72
تقلع	collision 104	degats_des_eaux 69	none -56
تقول	autre 82
تكسر	bris_de_glace 185	collision -84	dommage_materiel 42	none -44
تكن	collision 116	dommage_materiel -50
تلاقيت	collision 42	vol 46
تلت	vol 112
تلف	autre 124	blessure -70	degats_des_eaux 40	dommage_materiel -53	none -75
تم	vandalisme 87
تما	dommage_materiel 97	evenement_climatique 81	none -59
تماس	incendie 92
تمام	collision 43	dommage_materiel -55	none 217	vandalisme -44	vol -43
تماما	collision 59	none 82
تنتبه	bris_de_glace 152	dommage_materiel -78	none -55	vandalisme -56
تنفخ	degats_des_eaux 161
تهرس	blessure 40	bris_de_glace 100	dommage_materiel -41
تهرسات	collision 47	dommage_materiel 78	none -40
تهرسو	dommage_materiel 73
توجد	collision 47
توصيل	collision 138
توقف	none 160
توقفت	collision 173
توقيع	degats_des_eaux 50
تولوز	autre 153	none -88
تيزي	collision 48
تيشكا	collision 91
تيو	degats_des_eaux 104	dommage_materiel 57	incendie -44
ثانيه	blessure 67	degats_des_eaux -66	dommage_materiel -50	incendie 147
ثقب	blessure -42	collision -44	degats_des_eaux 52	dommage_materiel 43	incendie 95	vandalisme -55
ثلاث	autre 46	collision 65	none -53
ثلاثين	collision -75	dommage_materiel -41	none -87	vandalisme 168
ثمن	autre 119
ثمنه	vol 62
ثمنها	dommage_materiel 66
جاء	collision -77	degats_des_eaux -59	evenement_climatique 131	vandalisme 60
جاتني	bris_de_glace -87	evenement_climatique 94
جارتنا	dommage_materiel 84
جارتي	collision -71	dommage_materiel 99
جارنا	incendie 47
جاري	collision -54	degats_des_eaux 50	evenement_climatique 51
جانبي	collision 136	none -45
جاني	blessure 79	collision 43	dommage_materiel -40
جاي	degats_des_eaux 93
جدار	collision -120	evenement_climatique 120	incendie 58	none -57	vandalisme 80
جدتي	blessure -111	degats_des_eaux 93	dommage_materiel 41	none -44	vol 46
جدران	dommage_materiel 94	none -48	vandalisme 44	vol -52
جدي	collision -45	degats_des_eaux 113	incendie 68
جديد	vandalisme 68
جديده	autre -67	collision -82	degats_des_eaux -43	dommage_materiel 150	incendie -43	none 169	vandalisme -40	vol -66
جرار	collision 85
جرح	bris_de_glace 56	vandalisme 70
جرحي	incendie 55
جري	collision 175	evenement_climatique 92	none -54	vol -46
جريح	collision 51
جسديا	vol 104
جميعا	autre 71	collision 61	none -44
جنب	collision 85	dommage_materiel -44	none -132	vandalisme 137
جنبها	evenement_climatique 48	incendie 78
جهاز	vol 57
جهه	bris_de_glace 78	incendie 64	vol -45
جواب	incendie 99
جوج	collision 42
جيبي	autre 90	none -113	vol 133
جيت	collision -66	dommage_materiel 107	none -59	vandalisme 74
جيده	autre 97	collision 84	none -92
حادث	autre 123	none -58
حادثه	autre -41	collision 220	none -50
حاده	blessure 132	collision -64	dommage_materiel -54	none -58	vandalisme 175	vol -87
حارس	blessure 72	collision -43	vol 50
حاسوب	dommage_materiel 41	vol 64
حافله	collision 78
حاول	vandalisme -61	vol 216
حاولت	collision 46	vandalisme 46
حجر	bris_de_glace 160
حجره	bris_de_glace 171
حد	none -49
حدا	collision 57
حدانا	dommage_materiel -63	evenement_climatique 148
حدايا	none -48	vandalisme 115
حدث	degats_des_eaux 62
حدود	incendie 171
حديد	collision 157	vandalisme -42
حررت	vandalisme 75	vol -45
حرق	dommage_materiel -43	incendie 99	vandalisme -47
حرقات	collision -74	degats_des_eaux -96	dommage_materiel -55	evenement_climatique -129	incendie 284
حريق	incendie 127
حزام	bris_de_glace -41	collision 131
حصاه	bris_de_glace 121
حصل	incendie 68
حضرو	incendie 104
حط	dommage_materiel 167	none -81	vandalisme -46	vol -54
حطيت	dommage_materiel 50
حفره	dommage_materiel 216	vandalisme -46
حفل	collision -52	dommage_materiel 63	none -123	vandalisme -51	vol 188
حفيدي	blessure 79	collision -85	dommage_materiel 103	incendie 43	none -62
حقيبتي	autre 80
حقيبه	autre 77	collision -85	dommage_materiel 43	none -46	vandalisme -56	vol 114
حك	collision 160
حلات	collision 168
حليت	collision 83	dommage_materiel 109	none -53	vol -50
حماتي	autre 165	none -94
حمار	vandalisme 95
حمام	collision -46	degats_des_eaux 104	dommage_materiel 73
حمامي	collision -95	degats_des_eaux 181
حمرا	collision 178	none -48	vandalisme -70
حمل	evenement_climatique 166
حملت	evenement_climatique 153
حنا	collision 43	evenement_climatique 62
حوالي	none 50
حوض	blessure -67	bris_de_glace 123	collision -58	degats_des_eaux 133
حي	degats_des_eaux -45	dommage_materiel 92
حيت	vol 45
حيث	none -60	vol 151
حيط	collision 194	vandalisme -40	vol -62
حين	bris_de_glace 53
خاتم	autre 282	collision -73	degats_des_eaux -66	dommage_materiel -77	evenement_climatique -41	incendie -40	none -106	vol 68
خارج	blessure 75	bris_de_glace -42	collision -42
خارجه	vol 142
خاص	blessure 112	none -51
خاصني	collision -45	dommage_materiel 43	none 82
خاصها	none -41	vandalisme 122
خاصو	blessure -45	bris_de_glace 126	incendie 77	vandalisme -42
خالتي	collision -55	evenement_climatique 136
خالص	blessure -43	dommage_materiel 206	none -67
خالي	collision 80
خاويه	collision 53	evenement_climatique 44
خبط	blessure -77	bris_de_glace 64	collision 177	dommage_materiel -49
ختي	incendie 92
خدا	collision -40	none -50	vandalisme 92	vol 81
خدات	collision 62	incendie 134	none -69	vol -47
خدام	bris_de_glace -54	none -67	vandalisme 243	vol -68
خدامه	collision -56	dommage_materiel 143	incendie -41	vandalisme -58	vol -48
خدامين	collision 141
خداو	collision -45	vandalisme 98	vol 43
خدش	bris_de_glace 77	dommage_materiel 42	none -54
خدشت	collision 167	degats_des_eaux -47	dommage_materiel 87	none -43	vandalisme -95
خدشه	collision 105	vol -61
خدمه	none 70
خدوش	collision 107
خرج	incendie 66
خرجات	bris_de_glace 42	vandalisme 72
خرجت	vol 55
خرجنا	collision 62	evenement_climatique 46	incendie 50	vol -46
خرجو	vol 72
خرطوم	degats_des_eaux 145	evenement_climatique -46
خروجي	bris_de_glace 55	collision 109
خزان	blessure -47	collision -51	incendie 117	vandalisme 46
خزانه	collision -62	dommage_materiel 234	none -63	vandalisme -79	vol -64
خساره	blessure 130	collision -105	evenement_climatique -47	incendie 148
خسر	collision -50	dommage_materiel -57	evenement_climatique 40	none -66	vandalisme 173
خسرات	autre 123	collision -41	dommage_materiel -51
خسرنا	degats_des_eaux -48	evenement_climatique 43	incendie 108	none -54
خطا	blessure 95	collision -43	dommage_materiel -52	none 95
خطف	collision -83	dommage_materiel -45	vol 185
خطفو	vol 158
خفيف	collision 48
خلا	dommage_materiel 92	none -43
خلات	collision -68	dommage_materiel -41	evenement_climatique 42	incendie 199	vol -43
خلال	blessure 59	collision -48	dommage_materiel 44	vol 44
خلاو	collision 179	dommage_materiel -44	none -147	vandalisme -113	vol 116
خلصت	autre 187	blessure 46	dommage_materiel -120	evenement_climatique 56	none -43	vol -56
خلف	collision 46
خلفي	collision 110
خليت	collision -72	dommage_materiel -44	incendie 113
خمس	autre 96	bris_de_glace -66	collision -64	none -89	vandalisme 71
خمسه	evenement_climatique 51
خنزير	collision 109
خوتي	autre 45	degats_des_eaux 42
خويا	blessure 43
خير	collision 147	vol -51
خيطو	blessure 92	collision -41	evenement_climatique 48
د	none -81	vandalisme 58
دا	collision -66	evenement_climatique 163	vol 40
دابا	dommage_materiel 54
داخل	degats_des_eaux 42
دار	blessure 87	degats_des_eaux 40	none -65
دارت	dommage_materiel 193	none -55
دارنا	collision 62	incendie 70
دارها	dommage_materiel -46	vandalisme 203	vol -70
دارو	dommage_materiel -53	vol 81
داز	dommage_materiel -57	none 90
دازت	dommage_materiel 97
دازو	collision -46	vol 129
داسيا	collision 62
داعي	bris_de_glace 60	none 88	vandalisme -91
داكشي	bris_de_glace 44	evenement_climatique -42	incendie 41
داو	collision -42	vol 199
داوني	blessure 108	degats_des_eaux 91	incendie -112	vol -54
داوه	vol 141
داوهم	autre -42	none -102	vandalisme -49	vol 206
داير	collision 79	vol 70
دايز	bris_de_glace 98	degats_des_eaux -41	evenement_climatique 50
دخان	evenement_climatique 68	incendie 153	none -94	vol -42
دخلات	bris_de_glace 76
دخلت	collision 139
دخلنا	collision 63
دخلو	incendie 69	vol 110
دراجتي	none -51	vol 96
دراجه	collision 50	vol 57
دراري	vol 47
درت	autre 45	blessure 55	none -56
درتش	autre 113	vol -53
درتها	bris_de_glace 47	collision -81	none 116
درج	blessure 140	collision -40
درجه	blessure 215	collision -70	degats_des_eaux -63	dommage_materiel -58	incendie 116	none -59
درك	collision 200	vol -91
درنا	collision 130
درناش	collision 65
درهم	autre 51
دفع	autre 152	dommage_materiel -40	none -68	vandalisme -40	vol 44
دفعت	autre 132	blessure 63	collision -42	none -113
دفعني	blessure 149	collision -139	vandalisme -40	vol 94
دقايق	none 71	vol 68
دقيقه	collision 99
دكتور	blessure 46	collision -57	dommage_materiel 77	incendie 78
دم	collision 66
دمي	degats_des_eaux 96	dommage_materiel -48
دهست	collision 125	dommage_materiel 58	none -59	vandalisme -42
دون	degats_des_eaux 41
ديالنا	none -40	vol 55
ديالها	incendie 52
ديالهم	collision -54	dommage_materiel 113	none -48	vandalisme -62	vol 165
ديالو	bris_de_glace 59	collision 84	none -56
ديالي	dommage_materiel 43	none -44
ذاب	degats_des_eaux 80	dommage_materiel -44	evenement_climatique 44	incendie 74	vol -81
ذراعي	blessure 154	dommage_materiel -76	vol 51
ذو	blessure -40	collision -41	dommage_materiel 144	vandalisme -53	vol 52
راجع	collision 100
راجعين	collision 114	vol -43
راجل	collision 124	vol -64
راجلي	blessure -54	evenement_climatique 77	none 68
راح	collision 130
راحت	collision -42	dommage_materiel 119	none -54	vandalisme 71	vol -54
راسها	blessure -65	evenement_climatique 128
راسو	collision 59
راسي	vol 67
راكب	collision 92
راكبه	collision 56
راني	none -40	vol 113
راه	degats_des_eaux 47	dommage_materiel -46	none -41
راها	incendie 97	vandalisme -48	vol 86
رايي	none 191
ربع	vol 44
ربعه	blessure -45	bris_de_glace 64	collision -144	none -53	vandalisme 112	vol 96
ربما	none 93
رجال	incendie 41
رجع	vol 57
رجعت	collision 65	none -44
رجعنا	collision -70	vol 141
رجل	vol 104
رجله	blessure 77
رجلو	collision 125
رجلي	blessure 149	dommage_materiel 50	evenement_climatique -51	none -40
رجليه	degats_des_eaux 119	dommage_materiel -48	incendie -65	vol 56
رحت	collision -59	none -60	vol 222
رحله	autre 80	blessure 116	dommage_materiel -53
رطوبه	degats_des_eaux 189
رغم	autre 131	collision -49	none -78	vandalisme 47	vol -43
رقبتي	collision 77
رقمها	bris_de_glace 45	vol 86
رقمي	collision 125
ركابي	collision 102
ركبت	bris_de_glace -40	collision 97	dommage_materiel 181	vandalisme -66	vol -127
ركبتي	blessure 71	collision 44
رماد	incendie 97
رمضان	degats_des_eaux 83
روبو	collision -53	dommage_materiel -40	vandalisme 122
رونو	evenement_climatique 50
ريح	collision -45	dommage_materiel 63	evenement_climatique 111
ريحه	degats_des_eaux 146	none -41
زاج	bris_de_glace 232	none -75	vandalisme -64
زال	collision 129
زالت	blessure 53	vol 62
زبون	degats_des_eaux 164	none -45
زبونه	evenement_climatique 89
زجاج	bris_de_glace 226	collision -50	dommage_materiel -49	none -53
زرق	collision -49	dommage_materiel 118
زرقه	evenement_climatique 59	none -64	vol 98
زلت	collision 56	none 56
زلقات	blessure 111	degats_des_eaux 42	dommage_materiel -56
زلقت	degats_des_eaux 125	dommage_materiel -41
زمان	bris_de_glace 59	collision -40	degats_des_eaux 92	dommage_materiel -46	evenement_climatique 48
زوجتي	autre 57
زوجي	evenement_climatique 57
زياره	collision -63	dommage_materiel 104	vol 41
زيت	blessure 53	collision 43
ساعتين	collision 45
ساعه	none 50
ساقي	collision 72
ساكن	degats_des_eaux 169
سال	bris_de_glace -70	evenement_climatique 76	vandalisme 55
سالم	incendie 212	none -114
سالما	incendie 96
سالمه	bris_de_glace -40	dommage_materiel 154	none -94
سالمون	degats_des_eaux 41	incendie 66
سالمين	incendie 131
سايق	collision 70
سايقه	collision 143
سايقها	collision 42
سبع	collision 57
ست	blessure 50	collision -48	vol 93
ستر	bris_de_glace 138	collision 83	degats_des_eaux -59	vandalisme -59	vol -43
ستراسبورغ	evenement_climatique 60	none -49	vandalisme 130	vol -53
سته	autre -40	blessure 126	dommage_materiel -50
سجل	collision 48	vandalisme -50	vol 106
سجلت	vandalisme 139
سحقت	collision 153
سخان	degats_des_eaux 150	none -44
سخن	autre 110	bris_de_glace 52
سخون	bris_de_glace 140	evenement_climatique -54
سد	blessure -63	collision -49	degats_des_eaux 120	evenement_climatique 75
سدو	bris_de_glace 76	degats_des_eaux 156	incendie -69	vandalisme -80
سديت	autre 60	blessure -41	bris_de_glace 96	degats_des_eaux 55	incendie -40
سرقت	vol 183
سرقه	autre 77	collision -42	none -48	vol 102
سرقو	vol 117
سرقوا	collision -41	none -53	vol 181
سطح	blessure 44	evenement_climatique 41	vol 68
سقط	autre 61	blessure 82	collision -56	dommage_materiel 112	none -79	vol -49
سقطت	blessure 72	collision -45	dommage_materiel 106	none -42
سقف	degats_des_eaux 42	evenement_climatique 85
سكاري	collision -55	vandalisme 164	vol -48
سلا	collision 47
سلام	collision 117	dommage_materiel -40	none 53	vandalisme -47
سليم	collision 62	dommage_materiel 43	none -57	vandalisme 51
سليمه	collision -57	none -99	vol 133
سمع	degats_des_eaux 56	vandalisme -40	vol 82
سمعت	blessure -47	vol 62
سمعنا	bris_de_glace 91
سميتها	dommage_materiel 104
سميتو	degats_des_eaux 86	incendie -49
سميتي	collision 69	dommage_materiel 83
سنه	blessure 66
سنوات	autre -40	dommage_materiel 93	evenement_climatique 40
سنين	autre 112	dommage_materiel 72	none -92	vandalisme 43
سوء	collision 56	dommage_materiel -46	vandalisme 74	vol -49
سوداء	incendie 66
سوق	collision 104	degats_des_eaux -45	dommage_materiel -40	evenement_climatique 147	none -57	vandalisme -41
سولت	autre 95	collision -47	vol 102
سوي	degats_des_eaux 54	incendie 51	none -53	vol 69
سي	collision -52	dommage_materiel 102	incendie 51
سياج	collision -61	dommage_materiel 110	evenement_climatique 76	none -40
سيارات	collision 126	none -61	vandalisme 61
سيارتنا	collision 48
سيارتي	none -48	vandalisme 51
سياره	collision 66
سيده	collision 48
سيدي	vandalisme 45
سير	collision 150	none -43
سيمانه	collision 68	degats_des_eaux 65	dommage_materiel -71	none 116	vandalisme -58
شاب	blessure 70
شاحن	dommage_materiel -51	incendie 170
شاحنتي	none -47	vandalisme 97	vol 78
شاحنه	collision 53
شاده	collision 44	incendie 156	vol -42
شارع	collision 85
شاعل	degats_des_eaux -41	dommage_materiel 131
شاف	collision 66	vandalisme 58
شب	degats_des_eaux -54	incendie 191	none -43
شتا	collision -49	dommage_materiel 172	incendie -51
شتنبر	none 85
شجره	evenement_climatique 93
شحال	bris_de_glace 118	collision -42
شخص	blessure 69	vandalisme -40
شد	dommage_materiel 141	evenement_climatique 71	none -74
شدات	incendie 224	none -76
شده	bris_de_glace 151	collision -42	vandalisme -84
شدو	collision -55	evenement_climatique 64	none -50	vol 107
شرجم	bris_de_glace 188	collision -40	degats_des_eaux -66	dommage_materiel -84	vol 50
شرخ	bris_de_glace 108
شرطه	collision 89
شرفه	degats_des_eaux 57	dommage_materiel 51
شركه	collision 75	none -52	vol 51
شريتو	dommage_materiel 83
شظيه	blessure -82	bris_de_glace 304	collision -68	none -62
شعل	dommage_materiel -43	evenement_climatique -58	incendie 263
شعلات	incendie 176
شعلت	collision -48	degats_des_eaux 104	dommage_materiel -47	incendie -120	vol 135
شفتو	collision -103	none -44	vandalisme 197	vol 43
شفرو	collision -47	vol 166
شقتي	degats_des_eaux 121
شقه	bris_de_glace 81	degats_des_eaux 83	dommage_materiel -40	evenement_climatique 43	none -46
شكايه	vandalisme 46	vol 61
شكرا	collision 49	none 125
شكون	vandalisme 136
شكوي	vandalisme 81
شمعه	incendie 140
شنو	dommage_materiel -40	none 70
شهاده	autre 78
شهر	degats_des_eaux 52	none 116
شهرين	autre 46	blessure 54	none -47	vol 46
شهور	autre 94	collision -47	dommage_materiel -44	none -61
شو	bris_de_glace 88
شوف	blessure -87	collision 177	dommage_materiel 64	none -66
شويه	autre 42
شي	vandalisme 73
شيء	none 54
شيفور	collision 44
شييا	vandalisme 71
صاحب	collision -40	dommage_materiel 100	none -40
صاحبه	degats_des_eaux 64
صاحبها	degats_des_eaux 111
صاحبي	collision 51	dommage_materiel 82
صار	degats_des_eaux 74
صارت	collision 60	degats_des_eaux 67	vandalisme -44
صاعقه	evenement_climatique 263	incendie -40
صافي	bris_de_glace 43	none 77
صالون	degats_des_eaux 56	vandalisme 123	vol -96
صباحا	none 72
صباعي	blessure 134	bris_de_glace 88	collision -121	dommage_materiel -77	evenement_climatique -46	incendie 124	none -112	vandalisme -57	vol -47
صباغه	bris_de_glace -45	collision 205	degats_des_eaux -42	dommage_materiel -52	evenement_climatique -40	incendie 74	none -123	vandalisme 69	vol -99
صحاح	bris_de_glace 152	dommage_materiel -88
صحيح	none 118
صداع	collision 50	vol 124
صدرها	collision 152
صدري	blessure 136	vol -47
صدم	collision 79
صدمت	collision 172	none -41
صدمتني	collision 61
صدمني	collision 172	none -56
صدمه	incendie 118
صغير	bris_de_glace 51	evenement_climatique 76
صغيره	bris_de_glace 75
صفر	bris_de_glace 129	none -43
صلاه	collision -52	incendie 82	vol 62
صندوق	none -40	vol 94
صوت	vol 62
صور	evenement_climatique 54	none 158
صورا	none -65	vandalisme 138
صورت	collision 44	evenement_climatique 50
ضاع	autre 170	none -54	vol -83
ضاعت	autre 208	collision -47	dommage_materiel -43	none -70
ضاعو	autre 69	degats_des_eaux 166	dommage_materiel -43	none -65	vol -55
ضحايا	bris_de_glace 75
ضد	incendie -41	vandalisme 160	vol -65
ضرب	collision -42	evenement_climatique 67	vandalisme 74
ضربات	evenement_climatique 101
ضربت	collision 93
ضربتني	collision 82
ضربتو	collision 163	none -52
ضربنا	collision 70
ضربني	blessure 67	vol 57
ضربه	bris_de_glace 49	vol 46
ضربو	dommage_materiel 142	none -75	vol 50
ضرر	bris_de_glace 106	dommage_materiel 111	evenement_climatique -52	none -63
ضريفه	dommage_materiel 116
ضو	collision 78	dommage_materiel 146	none -59
طاح	dommage_materiel 114	none -51
طاحت	blessure -42	dommage_materiel 73	evenement_climatique 111	vol -46
طار	bris_de_glace 43	evenement_climatique 126
طارت	bris_de_glace 74	collision -42	none -46
طاكسي	collision 82
طالب	autre 124	blessure 54	vandalisme -58
طالع	collision 42	degats_des_eaux 52
طاير	blessure -104	degats_des_eaux 118	dommage_materiel -45
طبعا	none 70
طبيب	bris_de_glace 56	collision 76
طحت	blessure 143
طراف	blessure -109	bris_de_glace 115	collision 54	degats_des_eaux -43	dommage_materiel -133	evenement_climatique -53	incendie -52	none -94	vandalisme 123	vol -73
طرطق	blessure -70	degats_des_eaux 226	dommage_materiel -41
طرطقات	bris_de_glace 100	dommage_materiel -47	incendie 102
طرف	blessure 56
طريق	collision 167	dommage_materiel -44
طريقو	bris_de_glace 44	collision 105	none -55
طفاها	incendie 141
طلب	blessure 87	vandalisme -54
طلبت	collision -61	degats_des_eaux 180
طلع	autre 104	degats_des_eaux 66	dommage_materiel 74	none -99	vandalisme -43	vol -45
طلعات	dommage_materiel 80
طلعت	blessure 50	degats_des_eaux 54
طنجه	collision 55
طوال	blessure -65	degats_des_eaux 214	dommage_materiel -48	vandalisme -60
طوموبيل	collision 80	evenement_climatique 68
طوموبيلات	collision 131	degats_des_eaux -40	evenement_climatique 51
طوموبيلتي	collision -58	vandalisme 173
طويل	bris_de_glace -119	collision -92	vandalisme 205
طويلا	bris_de_glace 45	collision 49
طيبه	none 105
طيح	blessure 53	collision -57	evenement_climatique 95
طيرات	evenement_climatique 200
طيرت	evenement_climatique 52
ظهر	blessure -56	collision 43	dommage_materiel 129	none -40
ظهري	blessure 99	vol -57
عارف	bris_de_glace 86	collision 56	evenement_climatique -50
عاشوراء	collision -52	none -49	vandalisme 106	vol 66
عاصفه	evenement_climatique 141
عافاكم	degats_des_eaux 55
عالارض	bris_de_glace 113
عام	collision 62	incendie 72	none -43
عامره	degats_des_eaux 127
عامل	none -48	vol 104
عامين	autre 101	collision -88	degats_des_eaux -40	dommage_materiel 88	evenement_climatique 80	incendie -44	none -137	vandalisme -57	vol -54
عاونوني	incendie 86
عايله	blessure -53	collision 77	dommage_materiel 86
عاينت	collision -46	dommage_materiel 120	evenement_climatique -42
عباد	bris_de_glace 162	collision -44	vandalisme -40
عبد	degats_des_eaux 100
عجلات	collision 42	none -111	vandalisme 136	vol 82
عجله	collision 118	dommage_materiel -49
عدا	collision 149
عربه	collision 104
عربيه	collision 144
عرس	collision 51
عرفت	incendie 65
عرفتش	collision -44	none 156	vol -61
عشر	vandalisme 45
عشره	none 51
عشرين	none -43	vandalisme 89
عشيه	dommage_materiel 81	vandalisme 46
عض	blessure 237	collision -69	dommage_materiel -56	none -42
عضني	blessure 165	collision -57
عطاتني	blessure -62	dommage_materiel 176
عطاني	autre 87
عطيتو	collision -134	vol 227
عظم	dommage_materiel 92
عفوا	degats_des_eaux -101	evenement_climatique 146	none 45
عقدي	autre 94	none -128	vandalisme 153
علاش	autre 169	collision -108
علاقه	collision -58	degats_des_eaux 40	dommage_materiel 142
علامه	blessure -65	collision 102	dommage_materiel 135	incendie -49	none -51
علبه	vol 83
علقت	blessure 191	collision -68	dommage_materiel -90	none -74
علما	vol 43
عليا	collision 44
علينا	collision 46
عليه	bris_de_glace 95
عليها	dommage_materiel 54	vol -41
عليهم	dommage_materiel 86	incendie -49	none -44	vandalisme 42	vol 49
عمال	bris_de_glace 69	collision -80	vol 87
عمدا	vandalisme 166
عمر	dommage_materiel 81	incendie -42
عمرنا	collision 56	degats_des_eaux 47
عمرناها	collision 90
عمره	autre 77
عمرها	autre -51	blessure 57	collision 70	dommage_materiel 41	vol -40
عمري	blessure 132	collision -80
عملت	vandalisme 56	vol 50
عملنا	degats_des_eaux 50
عمليه	autre 56	blessure 247	dommage_materiel -48	evenement_climatique -102	none -41
عمود	dommage_materiel -93	evenement_climatique 219
عمي	blessure -45	collision 157
عنا	bris_de_glace 85
عندما	collision -64	vandalisme 121
عندنا	vol 104
عنده	blessure 41	degats_des_eaux 85	evenement_climatique -73
عندها	degats_des_eaux 48	dommage_materiel 47
عندهم	degats_des_eaux 132	none -79	vandalisme -55	vol 100
عندو	dommage_materiel 55
عنقي	vol 108
عودتي	vol 101
عيد	blessure -48	collision -101	dommage_materiel 42	none -77	vandalisme 198	vol -47
عيط	vandalisme 68
عيطت	collision 89
عيطنا	collision 64
عيطناش	incendie 51
عيطو	none 86
عيني	bris_de_glace 66	vol 76
عينيا	collision -47	vandalisme 75
غابه	collision 182	none -49
غادي	dommage_materiel 43	vandalisme -43
غدا	vandalisme 46
غرز	blessure 152	vandalisme -62
غرزات	blessure 57	bris_de_glace -77	collision -72	dommage_materiel 90	evenement_climatique -40	none -51	vandalisme 146	vol -129
غرزه	bris_de_glace 74	evenement_climatique 79	vandalisme -60
غرفه	collision -40	degats_des_eaux 111	incendie 57
غرق	degats_des_eaux 109
غساله	degats_des_eaux 216	dommage_materiel -45
غشت	collision 51
غطاء	evenement_climatique 42	none -68	vandalisme 107
غلط	collision 212	degats_des_eaux -42
غلف	dommage_materiel 74	vol 89
غيرت	none 85
ف	none -69
فات	none 83
فاتح	collision 55	none 94
فاتوره	autre 237	dommage_materiel -58	none -125
فاحترق	evenement_climatique 106
فاحترقت	degats_des_eaux 105	dommage_materiel -54	incendie 70
فارغ	dommage_materiel -43	vol 106
فارغه	autre 86
فاس	autre 61
فاض	collision -46	degats_des_eaux 196	dommage_materiel -44	evenement_climatique 76	none -102	vol -45
فاضت	degats_des_eaux 126	evenement_climatique 64
فاطمه	degats_des_eaux 44	dommage_materiel 94
فالارض	vandalisme 145	vol -76
فالباب	collision 44
فالباركينغ	collision 74
فالبحر	autre 192	blessure -77	collision -80
فالبيسين	degats_des_eaux -53	none -43	vandalisme 146
فالتيليفون	bris_de_glace 71
فالجرده	dommage_materiel 90	incendie 67
فالحفره	blessure 87	collision 93	dommage_materiel -179	none -41	vandalisme 123	vol -78
فالخدمه	collision 110	degats_des_eaux 111	none -66
فالدار	collision -41	evenement_climatique 63	incendie 81
فالدروج	blessure 225	collision -151	degats_des_eaux -46	dommage_materiel -90	vandalisme -50
فالدوار	evenement_climatique 54	none -60	vandalisme -42	vol 75
فالسبيطار	blessure 117	collision 57	vol -49
فالسطح	evenement_climatique 163
فالشجره	evenement_climatique 199
فالصباح	dommage_materiel 43	none 152
فالضو	collision 60
فالطابق	collision -46	degats_des_eaux 206	dommage_materiel -87
فالطريق	collision 43	vandalisme 82
فالطوبيس	none -84	vol 202
فالطوموبيل	dommage_materiel 76
فالعشيه	incendie 41	none 98
فالقهوه	blessure 96	evenement_climatique 49
فالكوزينه	incendie 62
فالكوميساريه	vandalisme 74	vol 50
فالليل	none 40	vandalisme 40
فالموطور	collision 119
فالوقت	collision -40	degats_des_eaux -49	evenement_climatique 113	incendie 46	vol -61
فانكسر	blessure 95	collision -53	none -55	vandalisme 79	vol -41
فبلاصتو	collision 142	none -67	vandalisme -99	vol 91
فتح	evenement_climatique 56
فجاه	bris_de_glace 60	collision 42
فجر	vol 81
فحالو	collision 92
فدار	bris_de_glace -107	degats_des_eaux -40	dommage_materiel 278	incendie -54
فدرب	dommage_materiel 92
فرانيت	collision 78
فرنسيه	collision 82	evenement_climatique 51
فسقط	evenement_climatique 63
فسوق	blessure 143	collision -56	incendie 82
فضلك	none 133
فضلكم	none 114
فطريق	collision 120
فطنجه	blessure 42	collision 61
فظهر	bris_de_glace -44	collision -135	evenement_climatique 75	vol 204
فعل	collision -57	none -42	vandalisme 145	vol -49
فقت	dommage_materiel -49	incendie 89	none -43	vol 95
فقد	collision 166	none -58
فقدت	autre 196	none -89	vandalisme 89	vol -107
فلا	bris_de_glace 71	collision -69	dommage_materiel 64	none -53	vandalisme 77
فلم	vol 63
فما	collision -81	none -56	vandalisme -74	vol 269
فمحطه	incendie 101
فهاد	autre 47	none 112
فواحد	blessure -41	collision 124
فوجدنا	degats_des_eaux 74	dommage_materiel -51	evenement_climatique 92	vandalisme -64
فورا	vandalisme 55	vol 78
فوسط	autre 42	collision 93	degats_des_eaux -46	dommage_materiel 56
فوقي	collision -68	degats_des_eaux 292	dommage_materiel -72	none -47
فيا	blessure 53	collision 75
فيضان	degats_des_eaux 132	dommage_materiel -75	vol -44
فين	autre 139	none 78	vol -96
فيه	none -45
فيهم	collision 55	dommage_materiel -41	none -41	vol 87
فيي	collision 176	none -59	vandalisme -62
قالو	incendie 95	none -45	vol 41
قالوا	collision 168	none -43	vandalisme -52
قالي	collision 57	vol 65
قاليا	collision 102
قبل	none 54
قد	bris_de_glace 60	incendie 41
قدام	collision -43	vol 114
قدامي	autre 69	blessure -40	bris_de_glace 75
قدروش	collision -51	vandalisme -65	vol 233
قدمت	vandalisme 54	vol 48
قدمي	blessure 61	dommage_materiel -40	vol 46
قديم	autre 112	bris_de_glace 169	collision -50	dommage_materiel -63	none -114	vol -45
قديمه	collision 98
قرب	collision 72
قررت	collision 137
قريب	degats_des_eaux 42	vol 69
قسم	collision 139	dommage_materiel -41	vol -40
قصد	autre 121	none -86	vandalisme -48
قطع	none -41
قطعت	blessure 98	bris_de_glace -40	collision -57	dommage_materiel 58	incendie 73	none -92	vandalisme -46	vol -48
قطعه	bris_de_glace 166	collision -48	degats_des_eaux 97	dommage_materiel -131
قطعو	collision -62	evenement_climatique -43	none -123	vandalisme 236	vol 52
قف	collision 154	dommage_materiel -43
قفز	collision 55	dommage_materiel 54
قفزت	incendie 53
قفل	dommage_materiel 71	vandalisme -57	vol 89
قلب	bris_de_glace 98	collision -93	vandalisme 138	vol -60
قلبي	collision -50	incendie 56	vandalisme 59	vol 99
قلت	collision 97	incendie 40	vol -57
قلعات	bris_de_glace -40	collision -73	dommage_materiel -63	evenement_climatique 118	none -75	vandalisme 164	vol -49
قليل	none 181
قوي	bris_de_glace -47	degats_des_eaux -71	dommage_materiel 163	incendie 107	none -90	vandalisme -45	vol -58
قويه	evenement_climatique 79
كات	collision 80
كاحلي	blessure 242	collision -51	degats_des_eaux -41	dommage_materiel -45	none -59
كار	collision 257	dommage_materiel -48	none -59
كارثه	degats_des_eaux 113
كارفور	collision 60
كاط	collision 53	incendie 42
كاع	none -78	vandalisme 188
كالو	degats_des_eaux 44	vandalisme 52
كامل	bris_de_glace 44	none -53
كامله	dommage_materiel 64	none -50
كاملين	vandalisme 94
كاميرا	bris_de_glace -45	collision -107	degats_des_eaux -102	dommage_materiel 167	incendie -48	none -86	vol 111
كاميو	collision 59
كانه	bris_de_glace 84
كانها	collision 75	none -62	vol 73
كانو	collision 95
كانوا	degats_des_eaux 72
كاين	vandalisme 52
كاينش	none 165
كبير	blessure 46	collision 72	evenement_climatique 84	none -47
كبيره	dommage_materiel 56
كتب	autre 56	dommage_materiel -43	none -44	vandalisme 97
كتبت	collision 101
كتبكي	collision 98	dommage_materiel 98
كتبنا	collision 59
كتبو	vandalisme 48
كتشكي	collision 67	vol -40
كتغطي	autre 81
كتفي	blessure 92	dommage_materiel -40
كتقول	collision -53	dommage_materiel 114
كثير	blessure -45	dommage_materiel 118	evenement_climatique 70	none -47	vandalisme -40
كثيرا	autre 45
كحال	blessure 57	degats_des_eaux 52
كحل	blessure -49	collision -60	dommage_materiel -42	incendie 254
كذلك	collision 54	none 100
كرسي	autre 149	bris_de_glace 62	collision -153	dommage_materiel 141	evenement_climatique -40	none -141	vandalisme -69	vol -61
كرشي	collision 82	vol 47
كره	blessure 43	evenement_climatique 102
كسر	blessure 45
كسرت	blessure 55
كسرو	collision -41	incendie -46	none -51	vandalisme 286	vol -54
كسروا	bris_de_glace -66	collision -55	dommage_materiel -101	none -44	vandalisme 151	vol 184
كسيده	autre 203	collision 95	none -73	vol -58
كل	vandalisme 56
كلا	collision -54	dommage_materiel -74	none 210	vandalisme -63
كلام	collision 172	dommage_materiel -44	incendie -50	none -196	vandalisme 162	vol -118
كلب	blessure 159
كلبي	autre 189	blessure -86	collision -90	dommage_materiel 90	incendie -42	none -119	vandalisme -46
كلشي	incendie 65
كلمه	vandalisme 164	vol -76
كله	collision 47	dommage_materiel 40	none -60
كلها	collision -48	dommage_materiel 69	evenement_climatique 41
كلهم	evenement_climatique 61
كلو	bris_de_glace 80	collision -44	dommage_materiel -48
كليان	blessure 68	collision -61	dommage_materiel -72	none -50	vandalisme 57	vol 126
كليو	evenement_climatique 67	vol 44
كم	autre -64	collision -40	none 211
كما	collision 88	incendie 74
كمان	none -71	vandalisme 210	vol -50
كنا	evenement_climatique 74
كنتسني	autre 42	collision -50	dommage_materiel -51	vol 63
كنخدم	dommage_materiel 82	incendie -57	vol 52
كندور	blessure -60	dommage_materiel 206	incendie -47	none -71
كنسوق	collision 84
كنصور	collision 44	dommage_materiel 86
كنقدرش	collision 71
كنقطع	blessure 171	collision -91	dommage_materiel 83	vandalisme -40
كنقول	collision 47	degats_des_eaux 71
كنمسح	blessure -96	bris_de_glace 208	collision -67	none -46
كنمشي	collision 44
كهربايي	incendie 162
كهرباييه	dommage_materiel -45	incendie 57	none 147
كونستا	collision 98
كونسطا	collision 131	none -42
كي	vandalisme 48	vol 70
كيبكي	collision 158
كيتقيا	collision 70
كيجري	vol 77
كيحلف	collision 79
كيخلص	autre 170	blessure -84	collision -90	dommage_materiel -93	none -79	vol 114
كيدخل	autre 44	collision -53	degats_des_eaux 102	dommage_materiel 99	evenement_climatique -51	incendie -88
كيدور	collision 91
كيسيل	bris_de_glace 72
كيشعل	dommage_materiel 156	vol -52
كيضحك	collision 58	vol -51
كيضحكو	blessure -90	collision -58	none -74	vandalisme 118	vol 110
كيضرب	collision 92
كيضرني	blessure 55	collision 129	dommage_materiel -41
كيطلع	degats_des_eaux 145	dommage_materiel -42
كيف	collision -71	dommage_materiel 51	none 71
كيفاش	incendie 48	none 95
كيقطر	collision 60	degats_des_eaux 183	dommage_materiel -53	none -41	vol -41
كيقول	blessure 129	incendie 59	vandalisme -44
كيقولو	collision -67	vol 84
كيلعب	blessure 153	collision -63	dommage_materiel 61	incendie 48	none -41	vandalisme -80
كيلعبو	bris_de_glace 115	dommage_materiel -43
كيوجعني	vandalisme 97	vol -44
ل	collision 125	degats_des_eaux 63	dommage_materiel -81	incendie 97	none -65	vol -64
لا	none 62
لاباس	collision 91	none -43
لاحد	bris_de_glace 41
لاسورانس	collision 108	dommage_materiel 41	evenement_climatique -48
لاضرار	collision -53	degats_des_eaux 121
لاكاف	evenement_climatique 162
لاله	degats_des_eaux 68	evenement_climatique 49
لامبيلانص	incendie 78
لان	autre 79	none -59	vol 47
لانني	collision 64
لانه	collision 86
لاني	autre -65	vol 196
لاي	bris_de_glace 102	incendie 48
لباربريز	bris_de_glace 295	evenement_climatique -77	none -49
لبوليس	collision 63	vol 72
لبيع	incendie 73
لتحت	dommage_materiel -42	incendie 138	none -48
لتر	degats_des_eaux 130	none -48	vol 97
لحادث	collision 95
لحد	degats_des_eaux 63	evenement_climatique 124	vol -48
لحظه	evenement_climatique 57
لحقت	blessure -69	collision 174	dommage_materiel -48	evenement_climatique 50
لداخل	autre 122	bris_de_glace 47	collision -87	evenement_climatique 78	vol -48
لدينا	collision 126
لست	dommage_materiel -55	none 178
لسه	blessure -44	collision 73	degats_des_eaux 72	dommage_materiel -49	none -66	vol 50
لسيارتي	bris_de_glace 75	incendie 53
لصوص	none -40	vol 136
لطيفه	degats_des_eaux 74
لعند	collision -48	degats_des_eaux 91	incendie 90	vol -67
لفوق	collision -72	degats_des_eaux 177
لقيت	none -46	vol 45
لقيتش	none -57	vol 207
لقيتها	bris_de_glace -46	collision -46	degats_des_eaux -50	dommage_materiel 161
لقيتو	degats_des_eaux 69	none -48	vandalisme 105	vol -42
لقينا	collision -101	vandalisme 63	vol 147
لكن	degats_des_eaux 42	none 40
لكنني	incendie 57
لكنه	vol 45
لكني	bris_de_glace 57	collision 103	none -88
للاسف	collision -42	dommage_materiel 86	none 95
للباركينغ	collision 163
للبوليس	vol 41
للدار	blessure 93
للدرك	vol 82
للسبيطار	collision 57
للسرقه	vol 112
للسطح	collision -71	dommage_materiel -41	evenement_climatique 137	incendie 81	none -83
للشرطه	bris_de_glace 103	evenement_climatique 44	none -43
للصالون	collision -60	degats_des_eaux 127	evenement_climatique -59
للكراج	evenement_climatique 122
للكلينيك	blessure 103
للكوميساريه	collision -40	vol 106
للمستعجلات	blessure 116	collision -47	degats_des_eaux 87	dommage_materiel -58
للور	collision 98	vandalisme 54
لما	blessure -62	degats_des_eaux 105	dommage_materiel -48	incendie 65	none -65
لماذا	autre 193	collision 58	dommage_materiel -62	none -183	vol -53
لنا	collision 73	dommage_materiel -42	none -51	vandalisme 71	vol -79
له	bris_de_glace 83
لها	autre -81	blessure 92	bris_de_glace 141	collision -45	dommage_materiel -54	none -79
لواحد	collision 64
لوجه	collision 74
لوح	bris_de_glace 60	collision -50	dommage_materiel -42	none -40	vandalisme 136
لوحته	collision 118
لوحه	bris_de_glace 74
لور	collision 112
لوطوروت	incendie 133	vol -48
ليا	none -42
ليس	collision -50	dommage_materiel -42	none 200	vandalisme -44
ليسر	collision 118
ليكم	collision 65
ليلا	none 51
ليله	vandalisme 78
لينا	autre 48
ليها	dommage_materiel 65
ليهم	vandalisme 91
ليون	vol 69
ماء	degats_des_eaux 139	dommage_materiel -41	evenement_climatique 41
مات	blessure -51	collision -62	dommage_materiel 194	evenement_climatique 54	none -43
ماتت	collision 86	dommage_materiel 114
ماذا	none 99
مارس	autre 57
مارش	collision 174
مازال	none 80
ماس	incendie 144
ماشي	none 41
ماعرفتش	autre 186	collision -67	none -122	vandalisme 99	vol -116
ماكان	bris_de_glace 40	collision -66	evenement_climatique 115	none -105	vandalisme 68
ماكاين	collision 104	none -40
ماكاينش	blessure -43	bris_de_glace 69	collision -60	none 126	vandalisme -48
ماكنتش	dommage_materiel -43	evenement_climatique 48	none -79	vandalisme 116	vol -42
ماكينه	autre -80	collision -77	degats_des_eaux -58	dommage_materiel 164	incendie 167	none -75
ماوقع	bris_de_glace -41	collision 129	degats_des_eaux -76	dommage_materiel 109	none -76	vol -48
ماي	none 117
مبارح	blessure 46
مباشره	collision 79
مبلل	degats_des_eaux 141	incendie 48
مبلول	degats_des_eaux 163
متاكدا	collision 80
متر	evenement_climatique 148
مترين	blessure 52	vol 49
متوقف	collision 85	incendie 55	none -49
متوقفا	collision 40
متوقفه	bris_de_glace 47	evenement_climatique 44
متي	autre 47	none 77
مثقوب	dommage_materiel -97	vandalisme -52	vol 186
مثل	collision -58	evenement_climatique 116
مثلي	blessure 230	bris_de_glace -41	dommage_materiel -63	incendie -44	none -171	vol -49
مجرد	autre 108	blessure 162	collision -87	none -84	vandalisme -41
مجروح	blessure -55	bris_de_glace 49	vandalisme 102
مجروحه	collision 71
مجهول	none -65	vandalisme 224
مجهولون	vandalisme 170	vol -75
مجوهرات	vol 52
محاوله	bris_de_glace 72	vandalisme -73	vol 127
محترم	vol 60
محرك	incendie 86	vandalisme 68	vol -58
محروق	blessure -77	collision -42	incendie 195
محروقه	collision -82	incendie 82	vandalisme 92	vol 48
محضر	none -41
محطه	vandalisme 66
محل	degats_des_eaux 51
محلول	collision -54	degats_des_eaux 64	vol 54
محلي	degats_des_eaux 80
محمد	autre 77	none -42
محمل	collision 132	none -41
محمله	bris_de_glace 60	vol 66
مخدوشه	collision -55	none -47	vandalisme 154
مخزن	incendie 134
مخلوع	blessure 89	collision 103	dommage_materiel -63	none -51
مدام	degats_des_eaux 72	dommage_materiel 47
مدخل	collision 48	dommage_materiel 92	vandalisme -44
مدكوك	collision 126
مدينه	evenement_climatique 98
مراب	collision 78
مرات	collision 141	evenement_climatique -64
مراتي	collision 93	none -46
مراكش	vol 87
مراه	bris_de_glace 269	degats_des_eaux -44	dommage_materiel -110	none -108	vandalisme -43
مرت	collision 71	none -47	vandalisme 55
مرتي	autre 62
مرجان	collision 87
مرحبا	none 50
مرسيليا	blessure 48	collision 41
مرفق	collision 128	none -60
مركز	bris_de_glace -81	vandalisme 184
مركونه	bris_de_glace 45	collision 45
مره	autre 96	none -49
مريض	autre 120	blessure -48	degats_des_eaux 88	dommage_materiel -48
مزهريه	dommage_materiel 96
مزيان	collision 64	none 64
مساء	none 86
مسافر	collision -53	degats_des_eaux 137
مستشار	none 113
مستشفي	blessure 108
مستودع	incendie 77
مسدود	collision 58	degats_des_eaux 209	none -88
مسرعه	blessure -44	collision 185
مسكين	blessure 188	collision -94	none -58	vandalisme -45	vol 49
مسكينه	collision 108
مش	blessure -40	dommage_materiel 94	vandalisme 77	vol -66
مشا	blessure 47	dommage_materiel 43
مشات	autre 91	incendie 66	none -46
مشاو	blessure 63	incendie 43	none -74
مشكل	vandalisme 102
مشي	dommage_materiel 89	none -43	vandalisme 41
مشيت	vandalisme 54	vol 60
مشيتش	collision -58	none 129	vandalisme 53
مشينا	collision -53	degats_des_eaux -49	dommage_materiel 46	vol 216
مصاب	dommage_materiel -42	incendie 94	vol 52
مصابين	collision -73	degats_des_eaux -44	dommage_materiel -68	none -145	vandalisme 217	vol -43
مصاريف	blessure 71
مصباح	collision 184	dommage_materiel 56	none -58	vandalisme -68
مصدره	collision -58	degats_des_eaux 237	dommage_materiel -52	none -45
مضروب	collision -128	degats_des_eaux -44	dommage_materiel -53	none -116	vandalisme 337	vol -80
مضروبه	collision 206	vandalisme 42	vol -40
مطار	autre 207	dommage_materiel -55	none -69
مطر	degats_des_eaux 91	evenement_climatique 69	none -41
مطعم	blessure 235	collision -52	dommage_materiel -72	incendie -56	none -97
معا	bris_de_glace -58	vandalisme 103
معانا	collision 41	evenement_climatique 50
معاه	dommage_materiel 89
معاها	collision 60	incendie 142	none -57	vol -42
معاهم	collision 47
معايا	collision 60
معرفه	autre 78
معصمي	blessure 85
معقول	collision 125
معلق	collision 145	evenement_climatique -92	vol 60
معلم	collision -117	evenement_climatique 188	vandalisme 57
معمره	collision 48
معها	collision -75	incendie 69	none -88	vandalisme 132	vol -80
معي	bris_de_glace 54
مفاجي	dommage_materiel 136
مفتوح	bris_de_glace 45	degats_des_eaux -56	vol 44
مفتوحا	degats_des_eaux 133
مفشوشين	vandalisme 117
مقطوع	blessure 136	collision -63	dommage_materiel -56	incendie -70	none -48	vandalisme -41	vol 125
مقلوبه	vol 107
مكان	autre 148	bris_de_glace -53	evenement_climatique 43	none -82	vol -43
مكانها	dommage_materiel 49	vol 43
مكروه	collision -57	dommage_materiel 119	vandalisme -56	vol 94
مكسور	vandalisme 51
مكسوره	blessure -64	collision 179
مكناس	bris_de_glace 72	incendie 43
مكنتش	vol 90
ملء	collision 69
ملا	evenement_climatique 72
ملابس	autre 63
ملال	vol 55
ملانا	collision 101
ملف	autre 89	none 102	vol -91
ملفي	none 150
ملي	none -40	vol 81
مليون	collision -52	vol 88
ممر	collision 67
ممرضه	collision 87	vandalisme -85	vol 79
ممكن	autre 92	degats_des_eaux 61	incendie -48	none 77	vol -77
منتصف	none 57
منذ	autre 52
منزلي	vandalisme 68	vol 41
منفوخ	degats_des_eaux 68
منفوخه	degats_des_eaux 98
منفوخين	blessure 92
منكم	autre 206	dommage_materiel -47	none -51
منه	bris_de_glace 52	degats_des_eaux 180	dommage_materiel -44	none -61
منهم	collision -73	evenement_climatique 47	none -45	vandalisme 118
منو	degats_des_eaux 45
مني	dommage_materiel 73
مهرس	collision 133	none -42	vol 88
مهرسه	collision 142	evenement_climatique 75	none -44
مهرسين	dommage_materiel -50	none -88	vandalisme 178	vol -61
مو	incendie 60
موجه	collision 73	degats_des_eaux 78
موخره	collision 116
مورا	bris_de_glace 57	collision 97	vandalisme -52
موطور	vol 91
موظف	none 57	vol 74
موعد	bris_de_glace 68
موقعه	collision 108	none 101
موقف	collision 67	none -51	vol 49
مول	collision 75
مولات	collision 54	degats_des_eaux 45	vandalisme 62
مولاه	collision 140
مولاها	collision 100
مولاي	blessure 120
مونبلييه	blessure 84
مير	dommage_materiel 239	incendie -58
ميناء	collision 79	evenement_climatique 54
ميه	autre -40	degats_des_eaux -65	dommage_materiel -43	none 225	vandalisme -48
ناريه	collision 44	vol 63
نازل	collision 116
نازله	blessure 124	collision -75
ناس	degats_des_eaux -51	dommage_materiel -44	vol 201
ناض	collision 57
ناضت	blessure -59	collision -52	dommage_materiel 212	none -61
ناعس	none -45	vol 57
ناعسين	evenement_climatique 112	vandalisme -43	vol 101
نافذه	bris_de_glace 131	degats_des_eaux -46	none -43
نانت	collision 66
نايم	collision -129	vol 225
نايمه	collision 85	degats_des_eaux 60
نترو	vol 135
نتصل	collision 52
نتفاهمو	collision 152	none -58
نتوما	collision -92	dommage_materiel 156	vandalisme 58	vol -50
نتيشكا	collision 48
نجا	collision 75
نجمه	bris_de_glace 124
نحرر	degats_des_eaux 40
نحن	incendie 42	none -50
نحو	collision 70	degats_des_eaux 53
نخرج	dommage_materiel -42	vandalisme 117	vol 72
نخلص	bris_de_glace 59	degats_des_eaux 41	dommage_materiel 65
نزل	dommage_materiel 49	evenement_climatique 44
نزلت	collision 45	none -54	vol 60
نزلنا	collision 119	vol -52
نزلو	collision 140
نسخه	autre 226	collision -47	dommage_materiel -43	none -132	vandalisme -55
نسول	blessure -41	collision -45	dommage_materiel -41	none 158	vol -44
نسيت	autre 83
نسيتها	collision -126	dommage_materiel 129	incendie 71	none -56	vol -47
نسيتو	autre 290	collision -53	dommage_materiel -68	none -112	vol -90
نشري	blessure 119	collision -112	vol 45
نص	blessure 53
نصب	evenement_climatique 41
نصرح	incendie 56	vol 49
نصف	dommage_materiel -45	evenement_climatique 79	none 47
نصلح	dommage_materiel 178	none -45
نصلي	collision 41	vol 42
نظارات	autre 113
نعرف	autre 64	none 85
نعست	degats_des_eaux 75	dommage_materiel -44	incendie 145	none -53	vol -60
نعم	none 181
نعمرو	collision 146
نفس	dommage_materiel -41	incendie 116
نفسه	incendie 62
نفق	degats_des_eaux 47
نقدرش	blessure -82	collision 96	vandalisme 61
نقطه	degats_des_eaux 42
نقل	degats_des_eaux -44	dommage_materiel 140
نقول	collision 60
نكتب	collision 106
نكن	vol 80
نلبس	blessure 159
نمرتها	collision 102
نمره	vandalisme 58
نمشي	autre 99	none -57	vol 87
نهاييا	collision -55	dommage_materiel 149	none -53
نهضر	none 132
نوقع	collision 69
نونبر	dommage_materiel 44
نيابه	degats_des_eaux -47	vol 63
نيس	autre -95	dommage_materiel 96
هابط	collision 65	degats_des_eaux 95
هاتفي	blessure -42	degats_des_eaux -45	dommage_materiel 179	none -78	vol 84
هاد	vandalisme 89
هادشي	none 50
هبت	evenement_climatique 111
هبط	degats_des_eaux 88
هبطات	blessure -117	bris_de_glace 123	collision -104	dommage_materiel 99	evenement_climatique 72	incendie -52	none -92	vandalisme -49	vol -44
هذا	none 79
هذه	none -41	vol 145
هرب	collision 171	incendie -41	vandalisme -54	vol 47
هربات	collision -82	degats_des_eaux -72	dommage_materiel -92	evenement_climatique 193	incendie 94	none -75
هرس	bris_de_glace 40	collision -89	dommage_materiel 96	vandalisme 61
هرسو	blessure -40	bris_de_glace -59	collision -41	vandalisme 155	vol 49
هز	collision 95	evenement_climatique -44	vol 71
هزات	evenement_climatique 53	vol 115
هزو	dommage_materiel -43	vandalisme 118
هل	autre 90	none 69
هما	collision 183	dommage_materiel -41	none -54
هناك	none 46
ههه	collision 75	vol 43
هههه	collision 41	dommage_materiel 132	none -49
هو	none 76
هوما	collision 155
هي	collision 69
و	collision 64	none -62	vol 52
واجهه	bris_de_glace 45	none -57	vandalisme 154	vol -56
واحدا	collision -46	vandalisme 122
واحده	blessure 57	degats_des_eaux -54	dommage_materiel -51	evenement_climatique 60	none 133	vol -47
واخا	collision -60	none 168
واخذوا	vol 127
واش	autre 137
واصطدمت	collision 131
واعتذر	dommage_materiel 62
وافسد	evenement_climatique 109
واقف	collision 64	vol 40
واقفه	collision 117	incendie 49	none -82
والارضيه	degats_des_eaux 136
والاريكه	evenement_climatique 74
والباب	none -48	vandalisme 81
والبلاكارات	incendie 135
والبوليس	incendie 116
والبومبا	evenement_climatique 58	vol 147
والبيت	degats_des_eaux 74	incendie 108
والثلاجه	dommage_materiel -53	evenement_climatique 131	incendie 75
والجدارميه	incendie 83
والحمد	degats_des_eaux 40
والخشب	degats_des_eaux 79
والدار	autre 196	collision -71	none -98
والدتي	blessure 41
والدراري	collision 119
والدرك	collision -43	evenement_climatique 156
والرادياتور	collision 89
والربع	collision 82
والزجاج	bris_de_glace 46	evenement_climatique -53	vandalisme 159	vol -93
والزرابي	degats_des_eaux 81
والسايق	collision 75
والستاره	dommage_materiel -66	incendie 265	none -88
والسقف	collision 42	evenement_climatique 78
والسوارت	autre 166
والشرطه	incendie 52
والطبيب	blessure 63	bris_de_glace 69
والطبيبه	degats_des_eaux 50	incendie 49
والطوموبيل	autre 55	collision -53	degats_des_eaux -40	evenement_climatique 150	vandalisme -60
والعافيه	incendie 89
والفلوس	autre 189	collision -72	dommage_materiel -51	none -51
والكاميرا	dommage_materiel 44	none -43	vandalisme -63	vol 150
والكل	incendie 81
والكلب	collision 110	evenement_climatique 67	none -49
والكوفر	collision 71
والكونسطا	collision 63
والله	none 135
والما	degats_des_eaux 201	dommage_materiel -46	incendie -51
والماء	degats_des_eaux 130
والماكينه	degats_des_eaux 134	evenement_climatique 67	none -44
والموطور	collision 85	incendie 98	vol -65
والنصف	dommage_materiel 58	none 88
والوقايه	degats_des_eaux 132
واليوم	collision -60	vandalisme 142
وانكسر	dommage_materiel 118	none -40
وانكسرت	blessure 53	collision 48
وباب	bris_de_glace -51	collision 113
وبابي	collision 67
وبقا	collision -49	degats_des_eaux 48	vol 95
وبقيت	autre 126	blessure 78	dommage_materiel -99	vol -50
وبلا	vol 57
وبين	collision 131
وتركت	autre -75	none -40	vol 139
وتضررت	degats_des_eaux 66
وتكسر	bris_de_glace -54	collision 58	evenement_climatique 52
وتهرسات	bris_de_glace 74	collision 58
وتهرسو	blessure 81	collision -110	dommage_materiel 181
وجا	collision 90	vol -41
وجاء	collision 46
وجات	blessure 109	collision -132	dommage_materiel 71
وجاو	collision -41	vandalisme 59	vol 53
وجدت	vandalisme 127
وجدنا	vandalisme 135
وجده	autre 144	collision 62	none -101
وجهي	blessure 89	collision -46	vandalisme 90
وحتي	none -43	vol 148
وحده	none -43
وحدها	autre -43	bris_de_glace 306	collision -126	degats_des_eaux -87	dommage_materiel -177	evenement_climatique -47	incendie 68	none -191	vandalisme -81	vol -117
وحدو	bris_de_glace 137	degats_des_eaux 61	dommage_materiel -49	none -40
وحدي	blessure 46	collision 92
وحررت	vol 57
وحرق	degats_des_eaux -58	incendie 160
وحك	blessure -92	collision 80	dommage_materiel 147	vol -40
وحنا	collision -54	degats_des_eaux 107	dommage_materiel -45	vol 62
وحين	evenement_climatique 45
وختي	dommage_materiel -45	evenement_climatique 89	incendie 89
وخداو	collision -51	vandalisme -42	vol 195
وخرج	autre 47
وخرجت	collision 136
وخلاو	collision -51	degats_des_eaux 97	dommage_materiel -44	none -46	vol 185
وخليت	collision -110	incendie 99	none -71	vandalisme -54	vol 206
ودابا	collision 120	none -41
ودار	evenement_climatique 40
ودارت	collision -56	dommage_materiel 105	incendie 57
ودارو	blessure 51
وداز	collision 73	dommage_materiel 78
وداو	dommage_materiel -130	vandalisme -75	vol 173
وداوها	collision 48	incendie 47
ودخل	collision 50	evenement_climatique 110
ودخلت	collision 131
ودنو	collision -67	evenement_climatique 96	vandalisme 87
ودي	collision 43
وديا	degats_des_eaux 118
ورا	collision 52
وراء	blessure -56	collision 183	dommage_materiel -43
وراجلي	collision -57	degats_des_eaux 132	evenement_climatique 80
ورايا	collision 69
ورجال	incendie 65
ورجعت	degats_des_eaux 45	dommage_materiel -43	vol 54
ورحمه	none 120
ورشه	bris_de_glace 90	incendie 70
وركبتي	collision 98	none -48
وزلقات	blessure 152	bris_de_glace -42	collision -47	dommage_materiel 68
وسط	collision 88
وسقطت	dommage_materiel 44	evenement_climatique 45
وسياره	collision 99
وشعلات	incendie 157
وصافي	bris_de_glace 77
وصل	degats_des_eaux 60	none 90
وصلات	incendie 86
وصلت	incendie 61
وضحك	vandalisme 75
وضرب	bris_de_glace 122	collision -41
وضربت	dommage_materiel 63
وضربني	blessure 126	collision 61	dommage_materiel -52
وضعت	dommage_materiel -42	none -58	vandalisme -42	vol 193
وضعنا	vol 112
وطاح	blessure 124	dommage_materiel 106	none -43	vol -41
وطاحت	blessure 101	bris_de_glace 78	collision -67	incendie 45	none -93
وطحت	degats_des_eaux 169	dommage_materiel -46	evenement_climatique -83	vandalisme 61
وطلعت	degats_des_eaux 49
وعشرين	autre 78
وعطاوني	evenement_climatique 75	vol -52
وعلي	collision -61	degats_des_eaux -51	evenement_climatique 236
وعليها	collision 203	none -45	vandalisme -73
وعمرنا	collision 66
وعند	bris_de_glace 126
وعندما	autre -84	bris_de_glace 79	collision -75	none -47	vandalisme -52	vol 84
وعندي	bris_de_glace 84	degats_des_eaux 54
وغرق	collision -49	degats_des_eaux 116	evenement_climatique 145	none -45
وغطاء	collision -93	evenement_climatique 79	vandalisme 90	vol -46
وفجاه	collision 100
وفي	blessure -74	degats_des_eaux 110
وفيه	dommage_materiel 183	none -102
وفيها	autre 76	vol 84
وقال	bris_de_glace 43
وقالو	none -44	vol 115
وقتها	autre 215	blessure 41	collision -59	degats_des_eaux 53	evenement_climatique -55	none -148
وقد	degats_des_eaux 43	vol 47
وقعات	collision 92	dommage_materiel 126	none -66
وقعت	dommage_materiel 115
وقفت	incendie 42	vandalisme 40
وقفش	collision 84	vol -51
وكان	degats_des_eaux -71	evenement_climatique 97
وكتبو	evenement_climatique 97	none -43
وكسر	collision -45	vandalisme 148
وكسرت	blessure 66	degats_des_eaux 67	vandalisme -50
وكلشي	collision 86	degats_des_eaux -44	dommage_materiel 146	evenement_climatique -82	incendie -84	vol 46
وكلنا	bris_de_glace 41	evenement_climatique 91
وكمل	collision 183	none -54	vandalisme -62
وكنت	collision 116	evenement_climatique 54	vandalisme -51
وكيقول	blessure -81	collision 46	incendie 130
وكيل	none -59	vandalisme 67	vol 108
ولات	dommage_materiel 58	evenement_climatique 109
ولاد	collision 86	none -45	vandalisme 75
ولاو	degats_des_eaux 145	dommage_materiel -47	evenement_climatique 40	vol -46
ولد	incendie 44
ولدو	blessure 145	collision -56	degats_des_eaux 46	dommage_materiel -59
ولدي	dommage_materiel 41
ولقيت	collision -57	degats_des_eaux 42	dommage_materiel -43	vandalisme 113
ولله	collision 112	none -52
ولي	bris_de_glace 91	evenement_climatique 82	vol -40
وما	collision 41
ومبلغ	vol 71
ومراتي	collision 185	vol -48
ومرتي	collision 41	degats_des_eaux -55	dommage_materiel 165	vol -80
ومش	blessure 44
ومشا	autre 87	collision -48	degats_des_eaux 58
ومشات	collision 186	incendie 46	vandalisme -46	vol -85
ومشاو	collision 125	none -55	vandalisme 46
ومشي	collision 130
ومشيت	bris_de_glace -43	dommage_materiel 207	incendie -47	none -42
ومشينا	degats_des_eaux 48	incendie 43
ومع	collision 76	vandalisme -54
ومعايا	collision 85	vol -41
وملي	degats_des_eaux 48	evenement_climatique -71	incendie 55	vandalisme 62
ومن	collision 46	dommage_materiel 46
ونزل	degats_des_eaux 105	dommage_materiel 71
ونزلت	blessure 154	collision -112
ونسيت	collision 162	dommage_materiel -42	vandalisme -44	vol -42
ونقل	evenement_climatique 60
وها	bris_de_glace 67	collision 57	none -40
وهبط	collision 57	degats_des_eaux 122	incendie -43	none -49
وهرب	vol 55
وهرس	bris_de_glace 115
وهرسو	degats_des_eaux 101	vol -57
وهو	blessure 94	none -46
وهي	none -40
وواحد	collision 50
ووصلات	incendie 163
ووقعنا	degats_des_eaux 67
ويدي	incendie 55
ويقول	blessure 71	vol -40
يا	collision 84
ياخذوا	vandalisme 100
يبدو	collision -40	degats_des_eaux 73	none -40	vandalisme 91
يتصل	collision -63	dommage_materiel 69	none 146	vandalisme -47
يتضرر	degats_des_eaux 106
يتعرض	bris_de_glace 62	degats_des_eaux -46	vol 40
يتوقف	collision -47	incendie 101
يجب	dommage_materiel -54	none 129	vol -49
يجرح	collision -89	dommage_materiel 124	vol -41
يجي	collision 72
يحدث	autre 43	collision -42	dommage_materiel 40	none 107	vandalisme -44
يحلو	collision -52	vandalisme -60	vol 188
يخرج	collision -75	dommage_materiel -58	incendie -41	none -115	vandalisme 154	vol 112
يخلص	dommage_materiel 160
يد	bris_de_glace -40	collision -64	degats_des_eaux -43	none -66	vandalisme 161
يده	blessure -43	degats_des_eaux 123	dommage_materiel -54
يدها	blessure 57	degats_des_eaux 60	dommage_materiel -48	vandalisme 55
يدي	bris_de_glace 45
يديها	blessure -75	collision 81	degats_des_eaux 71
يرجع	blessure -50	collision 112	dommage_materiel -44	vol 100
يرحمها	blessure -42	collision -44	vol 113
يرد	autre 71	dommage_materiel -43	none 106
يريد	degats_des_eaux 129
يشكو	blessure 79	collision 83	none -61
يشوف	degats_des_eaux -48	vol 119
يطرطق	bris_de_glace 130	collision -40	degats_des_eaux -45	dommage_materiel -48	incendie 140	vandalisme -41	vol -40
يعد	blessure 67	collision 75	degats_des_eaux 77	dommage_materiel -58
يعمرها	collision -46	degats_des_eaux 135
يعمل	collision 106
يعني	degats_des_eaux 46	vol 75
يغطي	bris_de_glace -43	vandalisme 91
يقطر	degats_des_eaux 239	none -61
يقول	autre 67	none -57
يكبر	bris_de_glace 144	collision -57
يلمسني	vandalisme 62
يلي	incendie 84
يمكن	bris_de_glace 94	collision 79
يملا	degats_des_eaux 62
يناير	blessure 41	none 77
ينزف	blessure 76
ينزل	degats_des_eaux 165	dommage_materiel -40
يوجد	autre 91	collision -43	none 43
يورو	autre 60
يوقع	collision 72	degats_des_eaux 109	evenement_climatique -44
يوما	autre 54	collision 85	none -43
يومين	collision -69	dommage_materiel -48	evenement_climatique 102	none 91
يونيو	none 100
@injuries
	no -63	unknown 79	yes -71
#0000	no -77	yes 62
#000>	unknown 57
#019>	no 81	yes -71
#026>	no -87	unknown 122	yes -41
#200>	unknown 78	yes -43
#2019	no 81	yes -71
#2026	no -87	unknown 122	yes -41
#3000	no 59	yes -49
#320>	yes -50
#4000	no -50
#400>	unknown 101	yes -87
#5000	unknown 81	yes -50
#500>	unknown 65
#5200	no -45	unknown 89	yes -42
#6000	no -41	unknown 72
#600>	no -55	unknown 177	yes -134
#6500	yes -54
#750>	no -67	unknown 47
#800>	no -45	unknown 93	yes -48
#900>	no -63	unknown 114	yes -51
#<05>	no -79	yes 84
#<13>	yes 49
#<14>	unknown 69	yes -71
#<18>	no -57	unknown 103	yes -45
#<19>	no -101	yes 115
#<200	no 42	yes -98
#<201	no 43	yes -82
#<202	unknown 76	yes -40
#<20>	no 52
#<21>	unknown 55
#<24>	no -49	yes 47
#<250	unknown 100	yes -65
#<26>	no -73
#<29>	no 43	yes -57
#<30>	no -85	unknown 80
#<320	yes -50
#<400	unknown 108	yes -73
#<50>	unknown -105	yes 102
#<520	no -45	unknown 89	yes -42
#<600	no -49	unknown 136	yes -87
#<650	no 46	yes -47
#<700	unknown 59	yes -53
#<71>	unknown -55	yes 76
#<80>	unknown -46
#<900	no -72	unknown 129	yes -57
#<a7>	yes -58
#<ابت	no 212	unknown -169	yes -46
#<ابد	unknown 71	yes -55
#<ابل	yes -43
#<ابن	no -47	yes 49
#<ابو	no -42	unknown 79
#<ابي	unknown -82	yes 87
#<اتا	no 73	yes -53
#<اتح	no 57	yes -44
#<اتذ	no -55	unknown -98	yes 146
#<اتص	unknown 50
#<اتك	unknown -55	yes 87
#<اتل	no -80	unknown 127	yes -47
#<اتم	unknown 75	yes -63
#<اثا	no -51	unknown 101	yes -48
#<اثر	no 50
#<اجا	no -106	unknown 86
#<اجد	yes -52
#<اجر	unknown -45	yes 45
#<اجل	no 165	unknown -96	yes -73
#<احد	no 65
#<احم	unknown -128	yes 113
#<احن	unknown 112	yes -100
#<اخت	no -40
#<اخذ	unknown 51
#<اخر	yes -51
#<اخض	no 113	unknown -71	yes -91
#<اخم	no 84	unknown -75
#<اخي	no 53	unknown -223	yes 128
#<ادم	no 139	unknown -85	yes -66
#<ادو	no -69	unknown 50
#<اذا	no -55	unknown 118	yes -66
#<اذي	no 162	unknown -113	yes -49
#<ار>	no 68	yes -64
#<ارب	no -85	unknown 75
#<ارج	unknown 49
#<ارد	no 107	unknown -130
#<ارس	no -76	unknown 98
#<ارض	unknown -72	yes 44
#<ارف	no -75
#<ازر	no -120	unknown 60
#<اسا	no -56	unknown 52
#<اسع	no 78	unknown -102
#<اسق	unknown 72	yes -60
#<اسن	no -145	unknown 167	yes -69
#<اسو	yes 41
#<اشا	unknown 48
#<اشع	yes 53
#<اصا	no 97	unknown -74
#<اصب	unknown -52
#<اصر	unknown -44
#<اصط	no 100	unknown -43	yes -57
#<اضر	no 54	yes -60
#<اظن	no -158	unknown 198	yes -90
#<اعب	no -73	yes 111
#<اعت	no -70	yes 56
#<اعد	unknown -77
#<اعر	no -115	unknown 191	yes -81
#<اعط	unknown -90	yes 100
#<اغل	no 56	unknown -125	yes 66
#<اغم	no -43	unknown -53	yes 95
#<اغي	unknown -60	yes 53
#<افر	unknown 97	yes -79
#<افع	no -88	unknown 121	yes -40
#<اقد	unknown -72	yes 59
#<اقف	yes 44
#<اكا	no 50	yes -49
#<اكث	no 123	unknown -64	yes -63
#<اكد	no 51	unknown -86
#<اكل	no -108	yes 94
#<الغ	unknown -40
#<ام>	no 40	yes -83
#<اما	no 46
#<امت	unknown -40
#<امل	no 69	unknown -67
#<امي	no -55	unknown -56	yes 106
#<انا	no 46
#<انب	no -48	unknown 67
#<انت	yes -43
#<انج	no 57
#<اند	no 81	unknown -80
#<انز	no -45	yes 70
#<انس	unknown 62
#<انغ	no 61	unknown -63
#<انن	no 71	unknown -64
#<انه	no -40	unknown 50
#<اني	unknown -76	yes 96
#<اود	no -47	unknown 57
#<اور	unknown 81	yes -95
#<اوق	no -68	unknown 84
#<اي>	no 64
#<ايد	unknown -123	yes 141
#<ايض	no 67	yes -60
#<ايق	unknown 48	yes -63
#<ايك	no 43
#<ايم	no -81	unknown 83
#<ايه	no 83	unknown -57
#<باذ	no 74	unknown -40
#<بار	no -102	unknown 90
#<باص	no -116	unknown -84	yes 180
#<بان	no 48	yes -47
#<باه	no -127	unknown -71	yes 174
#<باي	no -61	yes 76
#<بتر	no -73	yes 107
#<بثل	no -52	yes 64
#<بجا	unknown -66	yes 97
#<بجد	no -44	unknown 126	yes -83
#<بجر	no -176	unknown -48	yes 206
#<بحا	no 93	unknown -47	yes -47
#<بحث	no -89	unknown 151	yes -103
#<بحج	no 49	unknown -51
#<بحر	no -89	yes 81
#<بحي	unknown 70	yes -46
#<بخط	no 126	unknown -174
#<بخي	no 68	unknown -54
#<بدا	yes 57
#<بدن	no 158	unknown -126
#<بدو	yes 46
#<بدي	no -49	unknown 71
#<برا	unknown 69	yes -65
#<برد	unknown 45
#<برش	no 68	yes -87
#<برك	no 58	unknown -50
#<برو	no 178	yes -168
#<بري	unknown 52
#<بسب	no -44	yes 53
#<بسر	yes -60
#<بسك	yes -57
#<بسو	no 89	unknown -59
#<بسي	unknown -63	yes 45
#<بشا	no -63	unknown -56	yes 63
#<بشر	no 145	unknown -70	yes -80
#<بشظ	no -89	unknown -121	yes 176
#<بشك	no -72	unknown 114	yes -44
#<بشو	no 72
#<بشي	no 84	unknown -62
#<بصح	no 119	unknown -103
#<بطا	unknown 42
#<بطل	no 101	yes -122
#<بطن	no -66	unknown -40	yes 91
#<بطو	no -142	unknown 141
#<بعر	unknown -58	yes 79
#<بعص	no 108	unknown -110
#<بعض	no 99	unknown -87
#<بعم	no -43
#<بعي	no 124	unknown -63	yes -63
#<بغا	yes 59
#<بفع	no -53	unknown 87	yes -45
#<بقط	no 69	yes -72
#<بقع	yes -74
#<بكا	no 49
#<بكل	unknown -57
#<بكي	no 70	yes -100
#<بلغ	no -67
#<بلو	unknown 70	yes -48
#<بلي	no -106	unknown 73
#<بمد	no -76	unknown 48
#<بمر	no 55	yes -73
#<بمع	no -87	yes 56
#<بمن	unknown -79
#<بمو	no -41	unknown 41
#<بنج	no -84	unknown 117
#<بنز	unknown -53
#<به>	unknown -80
#<بها	no -45
#<بهو	no 87	yes -93
#<بوا	unknown 53	yes -88
#<بوح	yes -57
#<بور	no 103	unknown -46	yes -62
#<بوش	unknown 59	yes -45
#<بوم	no -128	unknown 105	yes -50
#<بي>	no 48	yes -53
#<بيج	unknown 86	yes -61
#<بيخ	no 251	unknown -223	yes -90
#<بيد	no 90	unknown -62
#<بير	unknown -42
#<بيس	no 154	yes -145
#<بيض	no -66	unknown 47
#<بيط	no 134	yes -156
#<بيه	yes -50
#<تاذ	no 146	unknown -89	yes -57
#<تار	no 66	yes -71
#<تاع	unknown -52	yes 50
#<تاك	no 54	unknown -76
#<تام	no -50	unknown 79
#<تبك	no -71	unknown -53	yes 106
#<تتو	no -95	yes 118
#<تجر	no 120	unknown -80	yes -41
#<تجم	no -102	unknown 133	yes -108
#<تجي	unknown -80	yes 68
#<تحط	unknown -40
#<تحق	yes -51
#<تحك	unknown 67
#<تحل	no 187	unknown -110	yes -103
#<تحم	no 123	unknown -76	yes -64
#<تحي	unknown 81	yes -40
#<تخا	no -66	unknown 160	yes -90
#<تخب	unknown 70	yes -87
#<تخر	no 122	unknown -91	yes -40
#<تخل	yes -52
#<تخن	no -56	unknown -72	yes 129
#<تخي	no -125	unknown 60
#<تدخ	no 166	unknown -115	yes -51
#<ترق	unknown -40
#<تزح	unknown -58	yes 81
#<تسا	no -58	unknown 119	yes -58
#<تسب	no -84	unknown 59
#<تست	no -100	unknown 87
#<تسج	no 76	yes -41
#<تسد	no -69	unknown 128	yes -61
#<تسر	no 52
#<تسع	no 51	unknown -146	yes 72
#<تشت	unknown -55
#<تشع	no -96	yes 131
#<تشف	no -122	unknown 159	yes -56
#<تشك	no -43	unknown 45
#<تشو	no -60	unknown -80	yes 137
#<تصا	no 58	unknown -49
#<تصد	no -79	unknown 171	yes -108
#<تصر	no 78	yes -97
#<تصل	no -49	yes 45
#<تصو	no 83	unknown -56
#<تضر	no 96	unknown -59
#<تطا	unknown 62	yes -63
#<تعا	no 97	unknown -154	yes 54
#<تعث	no -52	unknown -115	yes 134
#<تعر	unknown -52
#<تعط	no 84	unknown -60	yes -55
#<تعف	unknown -151	yes 127
#<تعل	no 46	yes -78
#<تعو	no 44
#<تفا	no 79	unknown -74
#<تفت	no -59	unknown -50	yes 109
#<تفر	unknown 56
#<تفك	no -52	unknown -81	yes 97
#<تفل	no 50	unknown -139	yes 79
#<تقا	no 50	unknown -48
#<تقب	no -40
#<تقد	yes -65
#<تقس	no 132	yes -113
#<تقف	no -57	unknown -117	yes 144
#<تقل	unknown -52	yes 45
#<تقو	no -73	unknown 88
#<تكب	no -40	unknown 67
#<تكس	unknown -64
#<تكن	no 151	unknown -65	yes -102
#<تلا	no 70	unknown -79
#<تلت	no -49	unknown 75
#<تلف	no 60	unknown -50
#<تلق	no -77	unknown 67
#<تلم	no 54	unknown -121	yes 41
#<تما	unknown -56	yes 61
#<تمر	no -44	unknown -125	yes 147
#<تمش	no -117	yes 94
#<تمن	no -202	unknown 264	yes -92
#<تمو	no 115	unknown -68	yes -63
#<تنت	no 48	yes -50
#<تنز	no -63	unknown -46	yes 88
#<تنف	no -74	unknown 95
#<تنق	no -65	unknown 176	yes -131
#<تهر	unknown -64
#<تهز	no -231	yes 194
#<توج	no 60	unknown -69
#<تور	no -80	unknown -105	yes 160
#<توص	no 42	unknown -41
#<تون	no 149	unknown -57	yes -117
#<توي	unknown 53	yes -61
#<تيز	unknown -40
#<تيش	unknown -40	yes 64
#<تيو	no -92	yes 44
#<ثال	no 63	unknown -70
#<ثان	no 45	unknown -49
#<ثقب	no 43	unknown -45
#<ثمن	no -52	unknown 89
#<جا>	yes 69
#<جاء	no 78	unknown -40	yes -42
#<جال	no -98	unknown -47	yes 129
#<جام	no 40	unknown -43
#<جاو	unknown -52	yes 91
#<جبد	unknown -115	yes 71
#<جبي	no -72	unknown -106	yes 171
#<جدت	yes 40
#<جدر	no -52	unknown 125	yes -74
#<جدي	unknown 86	yes -72
#<جرا	no 77	unknown -100
#<جرب	unknown 79	yes -68
#<جرح	no 51	unknown -76
#<جرف	no 127	unknown -89	yes -42
#<جرو	no -63	yes 85
#<جري	no 51	unknown -73
#<جسد	no 131	unknown -79	yes -58
#<جلد	no -128	unknown 138
#<جمع	no -117	yes 138
#<جمي	no 73
#<جنا	no 55
#<جها	no -40	unknown 76
#<جهه	unknown 81
#<جوا	no 46	yes -40
#<جوج	yes 73
#<جيب	no -44	unknown 75
#<جيت	no -85	unknown 108
#<جيد	no 175	unknown -147
#<جير	no -125	unknown 64
#<حار	no -74
#<حال	no -153	unknown 176	yes -47
#<حام	yes 57
#<حاو	no 43	unknown -77
#<حتي	no 66
#<حجر	no 44	unknown -40
#<حد>	no 140	unknown -94	yes -46
#<حدو	no -108	unknown 99
#<حدي	unknown 49	yes -56
#<حرف	no 144	unknown -43	yes -111
#<حرق	no 56	unknown -115	yes 57
#<حرو	no 78	unknown -81
#<حري	unknown -92	yes 90
#<حزا	no -79	yes 118
#<حسب	no -70	unknown 49
#<حسي	no 81	unknown -158	yes 83
#<حصل	yes -42
#<حضر	no 45
#<حط>	no 75	unknown -49	yes -53
#<حطي	unknown -51	yes 63
#<حفا	unknown -84	yes 61
#<حفر	no 79	yes -110
#<حفظ	no 56	unknown -47	yes -73
#<حفل	no -82
#<حفي	no -92	unknown 63
#<حقي	yes -50
#<حك>	no 176	unknown -104	yes -83
#<حكي	unknown 45	yes -47
#<حلا	no -42
#<حلي	unknown 49	yes -44
#<حمر	unknown -46
#<حمل	unknown -73	yes 62
#<حنا	no 110	unknown -85
#<حوض	unknown -79	yes 45
#<حي>	no 49
#<حيت	no -45	unknown 44
#<حيد	no -55	yes 59
#<حيط	no -91	unknown 72
#<حين	yes 49
#<خات	no -117	unknown 175	yes -102
#<خار	yes 52
#<خاط	no -112	unknown 134
#<خال	unknown -55	yes 45
#<خاو	no 57	unknown -45
#<خاي	no -73	unknown 96
#<خبر	no -67	unknown 73
#<خبط	unknown -64
#<خبي	no 151	unknown -112	yes -41
#<ختي	no -62	yes 68
#<خدم	no 43	yes -56
#<خدو	unknown -49	yes 76
#<خدي	yes -79
#<خرب	unknown -96	yes 54
#<خرج	no 41	unknown -42
#<خرط	yes -41
#<خرو	no -104	unknown 157	yes -58
#<خري	no 67	unknown -75
#<خسا	no 77	unknown -83
#<خسر	unknown 77	yes -53
#<خضا	no -73	unknown 130	yes -54
#<خضر	no 101	unknown -132
#<خطا	unknown -95	yes 49
#<خطف	no -53
#<خطي	no -40	unknown -138	yes 150
#<خفي	unknown -77	yes 101
#<خلا	unknown 43
#<خلص	no -51	unknown 76
#<خلع	no 240	unknown -178	yes -137
#<خنز	unknown 76	yes -65
#<خوا	no 140	unknown -141
#<خوت	unknown 74	yes -41
#<خيا	no -71	unknown 134	yes -92
#<خير	no 115	unknown -83
#<خيط	no -51	yes 75
#<دا>	no 174	unknown -89	yes -108
#<داب	no -47	yes 66
#<دار	unknown -46	yes 56
#<داس	no 108	unknown -108
#<داع	no 57
#<داك	no -76	yes 66
#<داو	no -58	unknown 50
#<دخا	no -124	unknown 110
#<درا	no -44	yes 53
#<درت	unknown 43
#<درج	unknown -110	yes 115
#<درك	no 79	unknown -108
#<دره	unknown 57
#<دفع	yes 60
#<دقا	unknown -55
#<دكت	no 93	yes -91
#<دلا	no 183	unknown -124	yes -122
#<دم>	no 162	unknown -102	yes -63
#<دمي	no 49	yes -68
#<دهس	no -59	yes 84
#<دهن	yes -45
#<دوا	no -95	unknown -41	yes 113
#<دوب	yes -48
#<دير	no -107	unknown 62	yes 47
#<ديم	no -138	unknown -113	yes 186
#<ذرا	unknown -41	yes 78
#<ذو>	no 110	yes -123
#<راح	no -65	unknown 65
#<راس	unknown -50	yes 72
#<راف	no 59	yes -71
#<راك	no -66	yes 93
#<ران	unknown 61
#<ربا	no -190	unknown 132
#<ربع	no -70	yes 54
#<ربم	no 52	yes -78
#<رجا	no 79	unknown -60
#<رجل	unknown -61	yes 86
#<رحت	no -91	unknown 133	yes -50
#<رزق	no -45	unknown -42	yes 76
#<رسم	no 40	unknown 49	yes -135
#<رغم	no -69	unknown 111	yes -44
#<رقب	no -74	unknown -65	yes 135
#<رقم	unknown 50	yes -42
#<ركا	unknown -64	yes 61
#<ركب	no -51	yes 80
#<رمض	unknown 56	yes -50
#<رمو	no 85	unknown -177	yes 96
#<روا	no 165	unknown -100	yes -85
#<رون	no -82	yes 46
#<ريا	no -63	unknown -62	yes 120
#<ريح	unknown 44
#<زاج	no 62	yes -126
#<زال	no -98	unknown -77	yes 163
#<زبو	unknown -93	yes 82
#<زجا	unknown 42
#<زرب	unknown 66	yes -59
#<زرق	yes 59
#<زلت	unknown -81
#<زلق	no -62	unknown -43	yes 106
#<زما	no -63	unknown 92
#<زوا	unknown 101	yes -93
#<زوج	no -54	yes 48
#<زيا	no 126	unknown -211	yes 91
#<ساح	no 42
#<ساد	unknown 69
#<ساع	yes 40
#<ساق	no -68	unknown -82	yes 144
#<ساك	unknown 41	yes -80
#<سال	no 71	unknown -78
#<سام	no -118	unknown 104
#<سبع	yes 60
#<ست>	no -93	yes 53
#<ستر	no 130	unknown -66	yes -70
#<سته	unknown -105	yes 89
#<ستي	no -83	yes 45
#<سحق	unknown -75
#<سخن	yes -45
#<سخو	yes 65
#<سد>	no -43	yes 57
#<سدو	no -77	unknown 50	yes 49
#<سرق	unknown 84	yes -47
#<سري	no -114	unknown 110
#<سطح	no 93	unknown -99
#<سطل	no 111	unknown -70	yes -44
#<سفر	no -64	unknown 103
#<سقو	unknown -117	yes 125
#<سكا	yes 46
#<سكب	no -64	unknown 51	yes -40
#<سكت	unknown -125	yes 87
#<سكر	unknown -44	yes 59
#<سلا	no 49
#<سلف	no -84	unknown 86
#<سلك	no 228	unknown -224	yes -117
#<سلم	no 155	unknown -118	yes -48
#<سلي	no 75	unknown -76
#<سمح	no 95	unknown -65
#<سمع	unknown 55	yes -44
#<سمي	no -58
#<سنا	no -166	unknown -164	yes 222
#<سنت	no 98	unknown -82
#<سنه	no -69	yes 81
#<سني	unknown 56
#<سوء	no 168	unknown -81	yes -107
#<سوا	yes 52
#<سود	no -49
#<سور	no 79	yes -73
#<سوق	no 66	yes -90
#<سول	no -46	unknown 59
#<سوي	yes -67
#<سي>	no -68	unknown 98
#<سيم	no -93	unknown 109	yes -43
#<سين	unknown -157	yes 120
#<شاب	no -45	unknown -66	yes 107
#<شات	no -66	unknown 78
#<شاح	unknown 48
#<شاد	no 92	unknown -132
#<شاط	no -48	unknown -120	yes 124
#<شاع	no -86	unknown 135	yes -52
#<شاف	no -60	unknown 70
#<شال	unknown 67
#<شب>	unknown -58	yes 46
#<شبا	no -88	yes 51
#<شتا	no -80	unknown 80
#<شتن	no 50
#<شجر	no -75	unknown 143	yes -70
#<شحا	no -141	unknown 202	yes -83
#<شد>	no -64	unknown -58	yes 111
#<شدا	unknown -153	yes 97
#<شدو	no -46	unknown -76	yes 121
#<شدي	no 65	yes -63
#<شرا	yes -40
#<شرج	no 210	unknown -185	yes -104
#<شرخ	no -51	unknown 82
#<شظي	no 75	unknown -142	yes 58
#<شعر	no -138	unknown 84	yes 42
#<شغل	no -46	unknown 81
#<شفت	unknown -40
#<شفر	unknown 112	yes -87
#<شفن	no -120	yes 111
#<شقت	no -51	unknown 113	yes -60
#<شقه	no -93	unknown 87
#<شكا	no -55	unknown 67
#<شكي	yes -53
#<شمع	yes 46
#<شمي	no -78	unknown -104	yes 142
#<شنو	no -50	yes 50
#<شها	no 54
#<شهر	no -46
#<شو>	no -56	unknown 50
#<شوا	no -93	unknown -128	yes 173
#<شوف	no 156	yes -157
#<شوي	unknown -94	yes 94
#<شيء	no 50
#<شيف	yes -45
#<صار	no 64	yes -61
#<صاع	no -99	unknown 109
#<صال	unknown 49
#<صبح	no -45	unknown 63
#<صبع	no -86	unknown -118	yes 202
#<صبي	no -83	yes 43
#<صحا	no 114	unknown -87	yes -45
#<صحت	no 159	unknown -198
#<صحي	no 163	unknown -105	yes -75
#<صدا	no -40
#<صدر	no -66	yes 96
#<صدي	no -149	unknown 102
#<صرا	no 99	unknown -86
#<صرخ	unknown 52	yes -93
#<صعد	no 132	unknown -143
#<صغي	no 58
#<صفر	no 84	yes -121
#<صلا	no 99	unknown -109
#<صوت	no 64	unknown -49
#<صور	unknown 44
#<صيف	unknown 46	yes -41
#<ضاع	yes -42
#<ضحا	no 138	unknown -72	yes -85
#<ضحك	no 94	yes -93
#<ضرر	no 87	unknown -55
#<ضري	no 65	yes -44
#<ضلع	no -103	unknown -110	yes 194
#<ضلو	unknown -112	yes 91
#<ضهر	no -95	unknown -116	yes 206
#<ضو>	no 126	unknown -127
#<ضيق	yes -89
#<طاك	unknown -60
#<طاو	no -114	yes 80
#<طاي	no -47
#<طبع	yes 48
#<طبي	no 76	unknown -43
#<طحت	unknown -45	yes 70
#<طرا	unknown 64	yes -78
#<طرط	no -71	yes 59
#<طرف	no -50	unknown -82	yes 124
#<طري	unknown -72	yes 48
#<طفا	no 55	unknown -71
#<طفل	no -59	yes 91
#<طفي	no 109	unknown -101
#<طلب	unknown 81	yes -57
#<طنج	no 49	yes -43
#<طوا	no -82	unknown 92
#<طول	no -82	unknown 162	yes -91
#<طوم	no -44	yes 55
#<طيا	no -69	unknown 98
#<طيب	no 98	unknown -72	yes -40
#<طيح	unknown -132	yes 105
#<طير	unknown -57
#<ظهر	no -41	unknown -57	yes 99
#<عاد	no 65	unknown -44
#<عار	no -48	unknown 47
#<عاش	unknown -95	yes 76
#<عاص	unknown -57	yes 52
#<عاف	no 48
#<عبا	no 93	unknown -112
#<عبد	no -79	unknown 101
#<عبر	no 72
#<عجل	unknown 71	yes -64
#<عرب	no -43	yes 62
#<عرس	no 111	unknown -97	yes -47
#<عرض	unknown -74
#<عرف	no -63	unknown 74
#<عشي	no -100	unknown 76
#<عصف	no 47	unknown 52	yes -113
#<عض>	unknown -99	yes 117
#<عضن	no -54	unknown -63	yes 114
#<عطي	no -40	unknown -65	yes 102
#<عظم	unknown -82	yes 112
#<عفو	unknown -48	yes 48
#<عقد	no -90	unknown 143	yes -53
#<عقر	no -40	yes 61
#<علا	no -41	unknown 65
#<علب	no -42	unknown 114	yes -88
#<علق	no -88	unknown -124	yes 195
#<علم	yes -49
#<عم>	yes 57
#<عما	no -43	yes 78
#<عمو	unknown 79	yes -53
#<عمي	no -74	unknown 43
#<عنا	no -51	unknown 131	yes -128
#<عنق	no -72	unknown -86	yes 156
#<عنه	no -69	yes 103
#<عني	no 74	yes -70
#<عوج	no -94	yes 64
#<عود	no 86	unknown -111
#<عيا	unknown 47	yes -43
#<عيد	no 169	unknown -105	yes -101
#<عين	unknown -75	yes 83
#<عيو	no -61	unknown 122	yes -67
#<غاب	yes -62
#<غال	no -48	unknown 104	yes -58
#<غاي	no -87	yes 109
#<غدا	no 41
#<غرا	no 126	yes -169
#<غرز	no -40	unknown -100	yes 140
#<غرف	unknown 46	yes -51
#<غسا	unknown 42
#<غسل	no 92	yes -90
#<غطا	no 63	yes -42
#<غلط	no -68	yes 40
#<غلف	no -56	unknown 91
#<غمر	no -130	unknown 189	yes -84
#<فات	unknown 51	yes -40
#<فاح	no -43	yes 49
#<فار	no 59	unknown -47
#<فاز	no -90	unknown 101
#<فاس	yes -53
#<فاش	unknown -42	yes 58
#<فاص	yes 59
#<فاض	no -63	unknown 62
#<فاف	no 51	unknown -110	yes 48
#<فاك	no -118	unknown -102	yes 162
#<فان	yes 53
#<فاي	unknown -95	yes 128
#<فبا	no -143	unknown 145
#<فتا	no -69	unknown 83
#<فتح	unknown -49	yes 79
#<فتر	unknown 52
#<فتش	yes -56
#<فتو	unknown 48
#<فثق	unknown -128	yes 76
#<فجر	no 109	unknown -47	yes -108
#<فحا	no 65	unknown -117
#<فخد	no -43
#<فخر	no -65	yes 86
#<فدا	no -87	yes 75
#<فدر	yes 40
#<فرا	no 53	unknown -64
#<فرف	no -52
#<فرق	unknown -93	yes 70
#<فرن	no -47
#<فسو	unknown 42
#<فصد	unknown -57
#<فطا	unknown 61	yes -49
#<فطن	no -89	unknown 58
#<فطو	unknown 72	yes -53
#<فظه	no -89	unknown -73	yes 155
#<فعي	no -130	unknown -183	yes 234
#<فغم	no 55	yes -49
#<فقط	no 94	unknown -55
#<فكر	unknown -77	yes 52
#<فكس	no 42
#<فكل	unknown 120	yes -217
#<فلا	no 111	unknown -105
#<فلم	yes -46
#<فلو	no -78	unknown 67
#<فمح	unknown -42
#<فنا	no -85	unknown 147	yes -65
#<فنص	no 97	unknown -69	yes -42
#<فوا	unknown -69	yes 43
#<فور	yes -70
#<فوس	no 48
#<فون	no 189	yes -231
#<فيا	unknown -60
#<فيت	no -52	unknown 99	yes -51
#<فيد	unknown -74	yes 89
#<فيض	unknown -113
#<فيل	no 66	yes -59
#<فين	no 65	unknown -82
#<فيي	unknown -80	yes 70
#<قاد	no -84	yes 79
#<قار	unknown -66
#<قاس	no 61	yes -40
#<قاص	no -46	unknown -71	yes 101
#<قد>	no 77	unknown -57
#<قدا	unknown 42	yes -40
#<قدر	no 60
#<قدم	no -60	yes 49
#<قرب	no 96	unknown -78
#<قرر	no 213	unknown -141	yes -92
#<قسم	no -60	unknown -59	yes 95
#<قفز	unknown -55
#<قفل	no 59	unknown -127	yes 61
#<قلب	no 59	yes -75
#<قلت	no -107	unknown 86
#<قلع	no -135	yes 94
#<قول	no -40	yes 64
#<قوي	unknown 63	yes -57
#<قيد	unknown -52
#<قيم	no -48	unknown 90	yes -43
#<كاب	no 220	unknown -188	yes -63
#<كات	no -65	unknown 103	yes -87
#<كاح	no -89	yes 74
#<كار	unknown -50	yes 46
#<كاط	no -79	unknown 73
#<كاع	no 79	yes -61
#<كال	no 84	unknown -95
#<كبا	no -151	unknown 59	yes 62
#<كبر	unknown 77	yes -52
#<كبي	unknown -54	yes 41
#<كتا	no -61	unknown 111	yes -50
#<كتج	no 49	yes -41
#<كتخ	no -86	unknown 128	yes -49
#<كتد	no -55
#<كتر	no -60	unknown 62
#<كتس	yes 48
#<كتش	no 46	unknown -100
#<كتع	unknown -139	yes 97
#<كتغ	no -56	unknown 93	yes -47
#<كتف	no -63	unknown -71	yes 135
#<كتك	no -51	unknown 103	yes -54
#<كتن	unknown -137	yes 94
#<كثي	no -89	yes 86
#<كحا	no -111	unknown 52
#<كحل	yes -71
#<كدم	no -55	unknown -120	yes 174
#<كذل	no 79	yes -53
#<كرا	no 56	unknown -64
#<كرس	no -117	unknown 177	yes -74
#<كرش	no -45	unknown -70	yes 113
#<كره	unknown -72
#<كري	no -115	unknown 194	yes -93
#<كسي	no -107	yes 143
#<كلب	yes 61
#<كلش	no 43
#<كلم	no -58	yes 57
#<كلن	no 87	unknown -89
#<كما	unknown -68	yes 52
#<كنا	no 55	unknown -44
#<كنب	no 85	unknown -51	yes -46
#<كنج	no -112	unknown -42	yes 144
#<كنح	no -81	unknown 84
#<كنخ	no 171	unknown -192
#<كند	unknown 87	yes -60
#<كنر	no -67	unknown 83
#<كنس	unknown -100	yes 96
#<كنش	no -76	unknown 40
#<كنص	no 86	yes -66
#<كنض	no 181	yes -156
#<كنع	no -40
#<كنف	no 138	unknown -57	yes -89
#<كنق	unknown -43	yes 78
#<كنك	no 86	unknown -166
#<كنم	no 105	unknown -134
#<كنو	yes 60
#<كهر	no -45	yes 67
#<كول	unknown -64
#<كوم	unknown 42
#<كي>	no 71	unknown -108
#<كيب	unknown 77	yes -52
#<كيت	no 52
#<كيج	no -81	yes 47
#<كيح	yes 64
#<كيخ	unknown -46
#<كيد	unknown -52	yes 61
#<كيس	no -80	unknown 85
#<كيص	no -63	unknown 94
#<كيط	no 67	unknown -46
#<كيف	unknown 42
#<كيك	no -60	unknown 50
#<كين	no -83	yes 111
#<كيه	unknown -146	yes 148
#<لا>	no 50
#<لاب	no 75	yes -55
#<لاح	yes -53
#<لاخ	no -87	yes 108
#<لاز	no -62	unknown 72
#<لاس	unknown 47	yes -41
#<لاص	unknown -83	yes 57
#<لاف	no 198	unknown -177	yes -57
#<لاك	unknown 111	yes -82
#<لال	no -120	yes 98
#<لام	no -45	yes 63
#<لان	no -76	unknown 108
#<لاو	no -57	unknown 63
#<لاي	no 59	unknown 40	yes -106
#<لبا	no 74	yes -88
#<لبل	no 72	yes -62
#<لبن	no -45
#<لبو	no -74	unknown 78
#<لبي	yes -72
#<لتح	no -44	unknown -46	yes 76
#<لتر	unknown 40	yes -59
#<لحا	unknown -123	yes 125
#<لحد	no 82	unknown -128
#<لحق	no 65	unknown -47
#<لدا	no 41	unknown -76
#<لرج	no 257	unknown -116	yes -208
#<لسع	no 83	unknown -102
#<لسه	yes 40
#<لسي	no -50	unknown 98	yes -49
#<لصق	no 250	unknown -199	yes -106
#<لطي	no 144	unknown -70	yes -86
#<لعب	no -206	unknown 57	yes 85
#<لعر	no -72	unknown 135	yes -85
#<لعش	no -54	unknown -155	yes 191
#<لعن	no -86	yes 48
#<لغي	no -87	unknown 144	yes -59
#<لقا	no 103	unknown -52	yes -51
#<لقي	unknown 58	yes -49
#<لكر	no 106	yes -92
#<لكم	no 111	unknown -51	yes -66
#<للب	yes -48
#<للت	no -46
#<للج	no -96	unknown 106
#<للح	yes -56
#<للخ	no -61	unknown 76
#<للد	no -54	yes 58
#<للر	no -61
#<للز	no 54	yes -108
#<للش	no 61
#<للص	no 68	unknown -126	yes 41
#<للط	no -123	unknown 116
#<للع	no -78	yes 56
#<للف	no 56	yes -54
#<للق	unknown 69	yes -67
#<لله	no 100	unknown -96
#<للو	no 104	unknown -86
#<للي	unknown -56	yes 62
#<لم>	no 62
#<لما	no -82	yes 53
#<لمس	unknown 40
#<له>	no 80	unknown -88
#<لها	unknown -98	yes 118
#<لوج	no 76	yes -99
#<لوح	unknown 46
#<لور	unknown -74	yes 111
#<لوط	no 201	unknown -158	yes -63
#<لون	no -179	yes 163
#<ليك	no 40	yes -60
#<ليل	no 44	unknown -56
#<ليه	yes 48
#<ماء	unknown -55	yes 55
#<مات	no 63	unknown -78
#<ماج	no 257	unknown -156	yes -124
#<ماد	yes -64
#<ماذ	no -113	unknown 158	yes -46
#<مار	unknown 68	yes -82
#<ماس	no -78	unknown 68
#<ماص	no -92	unknown 96
#<ماع	no -57	unknown 78
#<ماف	no 148	unknown -100	yes -60
#<ماك	no 129	unknown -63	yes -68
#<مال	no 186	unknown -156	yes -77
#<مام	no 64	unknown -108
#<مان	no 55	unknown -78
#<ماو	no 240	unknown -202	yes -87
#<ماي	unknown 61	yes -70
#<مبل	no 57
#<متا	no -113	unknown 135
#<متج	no -132	yes 81
#<متر	no 40
#<متش	no -72	yes 41
#<متص	no -78	yes 63
#<متع	no -132	unknown 44	yes 49
#<متف	no 64	unknown -60
#<متي	unknown 64
#<مثق	no -74	unknown 120	yes -52
#<مثل	unknown -56	yes 79
#<مجا	no -49	unknown 79	yes -44
#<مجر	no 75	yes -57
#<مجه	no 86	unknown -45	yes -50
#<محا	yes -43
#<محت	no 71	yes -41
#<محد	no 100	unknown -79
#<محر	no 40	unknown -64
#<محض	unknown 47
#<محط	unknown 51
#<مخب	no 69	yes -63
#<مخد	no -52
#<مخر	yes -61
#<مخز	no -61	unknown 150	yes -110
#<مخل	yes 48
#<مدك	no -142	unknown 214	yes -75
#<مدي	unknown 42	yes -72
#<مرب	no 67	yes -108
#<مرت	no -69	unknown 98
#<مرج	no -66	unknown 45
#<مرض	no 81	unknown -134	yes 51
#<مرك	unknown 56	yes -40
#<مره	unknown 62	yes -50
#<مري	no 60	yes -76
#<مزر	no 68	unknown -76
#<مزه	no 132	unknown -81	yes -94
#<مزي	unknown -44
#<مسد	no -49	unknown 49
#<مسر	yes -44
#<مسل	no -46	unknown -99	yes 106
#<مسن	no 147	unknown -116
#<مسي	yes 51
#<مشع	no 41	unknown -170	yes 129
#<مشق	no -111	unknown -52	yes 128
#<مشي	unknown 46	yes -42
#<مصا	no 67	unknown -57
#<مصب	yes -68
#<مصد	no -68	unknown 132	yes -88
#<مصن	no 49	yes -47
#<مطا	unknown 42
#<مطر	no -48	unknown 41
#<معت	no 101	unknown -74
#<معر	no 57	yes -79
#<معص	no -63	unknown -40	yes 107
#<معط	no -168	unknown 144
#<معق	no 96	unknown -56	yes -55
#<معم	no 130	unknown -83	yes -77
#<معه	no -48	unknown 50
#<معو	no -63	yes 59
#<مفا	unknown -62	yes 51
#<مفر	no -130	unknown 99
#<مقد	no 89	yes -56
#<مقط	unknown -48	yes 49
#<مقف	no 102	unknown -83
#<مقل	unknown 45
#<مقي	no 68	yes -88
#<مكا	no 43	unknown -44
#<مكت	unknown 90	yes -54
#<مكر	no 149	unknown -40	yes -114
#<مكس	unknown 42	yes -48
#<مكش	no -68	unknown 73
#<مكن	no 62
#<ملء	yes -67
#<ملت	no -42	unknown -98	yes 136
#<ملث	no -102	unknown -105	yes 184
#<ملف	no 74	yes -56
#<ملك	unknown 46	yes -50
#<ملو	unknown 113	yes -105
#<منا	no 100	unknown -60
#<منت	unknown -80	yes 85
#<منذ	no -56
#<منز	unknown 71	yes -42
#<منع	unknown -71
#<منف	no -45	yes 76
#<منك	no -96	unknown 140	yes -44
#<منه	no 45	unknown -43
#<منو	unknown -130	yes 115
#<مني	no -61	unknown 62
#<مهر	no -77	unknown -100	yes 165
#<مهن	no 52
#<مو>	no -71	yes 64
#<موا	no -72	unknown 54
#<موج	no 105	unknown -59	yes -54
#<موخ	unknown 72	yes -74
#<مور	unknown -90	yes 49
#<موط	unknown -64	yes 73
#<موق	no -56	unknown 61
#<مون	yes -63
#<ميت	no 59	unknown -48
#<مير	no -93	unknown 135	yes -55
#<مين	no 96	unknown -73	yes -45
#<نار	yes 44
#<ناس	yes -52
#<ناع	no 62	unknown -87
#<ناف	unknown -59
#<نان	no -41	unknown 98	yes -67
#<ناي	no 55	unknown -56
#<نبد	unknown -90	yes 73
#<نتر	unknown -133	yes 147
#<نتص	unknown -53	yes 61
#<نتو	no 50	yes -71
#<نتي	no 85	unknown -87
#<نجا	no -93	yes 47
#<نجم	no -83	unknown 87
#<نجي	no -72	yes 70
#<نحت	no 83	yes -84
#<نحر	no 123	unknown -75	yes -61
#<نحن	no 64	unknown -55
#<نحو	yes 66
#<نحي	unknown 99	yes -73
#<نخر	unknown -45	yes 54
#<نخل	unknown 45	yes -79
#<ندي	unknown 72
#<نزي	no -45	unknown -74	yes 114
#<نست	unknown 109	yes -99
#<نسخ	unknown 77	yes -41
#<نسو	no 91	yes -56
#<نشر	unknown 64	yes -46
#<نشل	no -60	unknown 91	yes -44
#<نشو	yes 46
#<نص>	no 80	unknown -54
#<نصب	no 140	unknown -75	yes -66
#<نصر	no -94	unknown 119
#<نصف	no 104	yes -75
#<نصل	no -47	unknown 86	yes -43
#<نصي	unknown 76	yes -46
#<نطل	no 178	unknown -144
#<نظا	yes -49
#<نعا	unknown 47	yes -61
#<نعل	unknown 114	yes -103
#<نعم	no -53
#<نعي	no 67	yes -80
#<نفق	unknown -60	yes 56
#<نقل	no -47	yes 72
#<نقو	no -54	unknown 72
#<نكت	no 49	unknown -81
#<نلب	yes 61
#<نمش	no -53	unknown 77
#<نمل	unknown 46
#<نهر	no -70	unknown -61	yes 113
#<نهز	unknown -79	yes 103
#<نهض	unknown -53	yes 74
#<نوق	no -57	yes 56
#<نوم	no 202	unknown -146	yes -87
#<نيا	no -62	unknown -88	yes 147
#<نيف	no -128	unknown -167	yes 208
#<هاب	no -75	unknown 50
#<هات	yes -42
#<هاد	unknown 48
#<هال	unknown 51
#<هبت	no 127	unknown -57	yes -78
#<هبط	no 42	yes -46
#<هذه	unknown 44	yes -54
#<هرب	no 56	unknown -58
#<هرس	no -86	yes 78
#<هز>	no 113	unknown -100
#<هزو	no -61	unknown 103	yes -45
#<هضر	no -62	unknown -120	yes 163
#<هكا	yes 69
#<هكت	unknown 66	yes -87
#<هل>	no -51	unknown 63
#<ههه	no 129	unknown -87	yes -52
#<هوم	no -83	unknown -65	yes 121
#<هي>	no 59	unknown -56
#<واب	no -100	yes 91
#<واح	unknown -41
#<واد	no -78	unknown 130	yes -59
#<وار	no 41
#<واس	no -109	yes 98
#<واش	unknown 52
#<واص	unknown -41	yes 74
#<واض	no 96	yes -82
#<واف	unknown 48	yes -43
#<واك	no -82	unknown 141	yes -88
#<وام	no 66	unknown -44
#<وبخ	no 159	unknown -121	yes -49
#<وبط	unknown 56
#<وبغ	unknown -97	yes 94
#<وبل	unknown 56	yes -51
#<وبو	yes -55
#<وبي	no 83	yes -85
#<وتا	unknown -54
#<وتب	no 52	unknown -50
#<وتر	unknown -52	yes 71
#<وتس	no 55	unknown -162	yes 84
#<وتض	no -71	unknown 103
#<وتع	unknown -69
#<وتف	no -82	unknown -74	yes 143
#<وتق	no -59	unknown -62	yes 108
#<وتك	no -53	yes 82
#<وتل	no -87	yes 121
#<وتو	unknown 102	yes -80
#<وجد	unknown 71	yes -40
#<وجر	no -57	unknown 47
#<وجع	no 129	unknown -122
#<وجه	no -55	unknown -51	yes 107
#<وجو	no -78	unknown 139	yes -72
#<وجي	unknown -77	yes 92
#<وحا	no 66
#<وحت	no 69	yes -56
#<وحر	unknown -45
#<وحط	unknown -76
#<وحك	no -41	unknown -65	yes 88
#<وحم	no -76	unknown 61	yes -57
#<وحن	no 116	unknown -112
#<وحي	no -61	yes 84
#<وخا	unknown 73	yes -72
#<وخت	no -114	unknown -151	yes 246
#<وخد	no 48
#<وخز	unknown 96	yes -98
#<وخس	no -79	unknown 139	yes -65
#<وخل	no -44	unknown 65
#<وخم	no 50	unknown -48
#<ودر	no 56	unknown 45	yes -131
#<ودف	yes 44
#<ودم	no -84	unknown -115	yes 160
#<ودن	unknown -77	yes 74
#<ودو	unknown -95	yes 131
#<ورا	unknown -53	yes 66
#<ورج	no -97	unknown 57
#<ورح	no -51	yes 85
#<ورز	no -119	unknown 105
#<ورش	no -114	unknown 158	yes -47
#<ورف	no -44	unknown 87	yes -43
#<ورق	unknown 57	yes -57
#<ورك	no -53	unknown -105	yes 143
#<ورم	no 44	unknown -54
#<وري	no -54	unknown 44
#<وزا	no -148	unknown 40	yes 95
#<وزل	no -43	yes 49
#<وسا	yes 67
#<وسج	yes -41
#<وسح	unknown 50	yes -55
#<وسط	no 59	unknown -60
#<وسق	unknown 53	yes -86
#<وسل	no 143	unknown -109
#<وسو	no -47	yes 63
#<وسي	no 69	unknown -54
#<وشد	unknown -61	yes 70
#<وشع	no 50	unknown -57
#<وشق	no -160	unknown -146	yes 238
#<وشي	no -88	unknown 68
#<وصا	no 130	unknown -79	yes -58
#<وصب	unknown -80	yes 61
#<وصد	no -56	yes 89
#<وصف	no -43	yes 64
#<وصو	no 60	yes -47
#<وضح	no 149	unknown -120
#<وضر	unknown -70	yes 84
#<وضع	no 73	yes -47
#<وطا	unknown -87	yes 50
#<وطح	unknown -167	yes 141
#<وطف	unknown 94	yes -71
#<وطي	unknown -81	yes 99
#<وعا	no 106	unknown -43	yes -95
#<وعد	no 104	yes -105
#<وعش	no -57	yes 64
#<وعط	no 52	yes -49
#<وعن	yes 45
#<وعو	no 156	unknown -111	yes -80
#<وغا	no -126	unknown 157	yes -43
#<وغط	no -106	unknown 134	yes -40
#<وفا	no 51	unknown -85
#<وفج	no 46	unknown -46
#<وفر	no 109	unknown -78
#<وقا	yes -40
#<وقب	no 176	unknown -57	yes -146
#<وقت	no 46	unknown -58
#<وقد	unknown 55	yes -72
#<وقض	unknown -51	yes 80
#<وقل	unknown 45	yes -79
#<وقي	no -68	unknown 52
#<وكا	no -61	unknown 63
#<وكل	no 90	yes -56
#<وكم	unknown 45	yes -45
#<وكن	yes 71
#<ولا	no 64	unknown -40
#<ولص	no -43	unknown 89	yes -59
#<ولك	unknown -45
#<ولل	no 93	unknown -56	yes -45
#<ولم	no 72	unknown -47
#<ولو	no 128	unknown -107
#<ولي	no 85	unknown -154	yes 63
#<وما	unknown -40
#<ومس	unknown -112	yes 82
#<ومض	no 117	yes -106
#<ومك	no 44	unknown 41	yes -104
#<ومن	unknown -44	yes 51
#<ومو	unknown -62	yes 93
#<ونح	no 91	unknown -75
#<ونس	no 46	yes -83
#<ونص	unknown -49
#<ونع	no -63	unknown 55
#<ونق	no -82	unknown -48	yes 128
#<ونو	no -91	yes 52
#<وها	no 50	unknown -45
#<وهب	no -87	unknown 77
#<وهي	no -52	unknown 52
#<ووص	no -140	yes 110
#<وول	no -45	unknown -123	yes 138
#<ويد	no -83	unknown -82	yes 165
#<ويق	unknown -49
#<ياخ	no 60	unknown 61	yes -174
#<يبد	no -88	unknown 49
#<يتا	no 139	unknown -106
#<يتب	no -69	unknown 88
#<يتض	no 137	unknown -111
#<يتع	no 136	unknown -87	yes -53
#<يتو	no -43	unknown -54	yes 95
#<يجا	no -98	unknown 75
#<يجر	no 66	yes -44
#<يحب	unknown 60
#<يحت	unknown 90	yes -123
#<يحد	no 54
#<يحر	unknown -78	yes 99
#<يحل	no -40	unknown 95	yes -70
#<يخر	no 78	unknown -89
#<يخل	no 45	unknown -49
#<يد>	no -54
#<يدا	no 78	unknown 57	yes -146
#<يده	no -113	unknown -65	yes 177
#<يدو	no -62	yes 100
#<يدي	unknown -42	yes 64
#<يرج	no -117	yes 128
#<يرح	unknown 53	yes -77
#<يرد	no -44	unknown 54
#<يرض	no -142	unknown 135	yes -43
#<يسا	no -79	unknown 53
#<يست	no 61	unknown -94
#<يسر	no 56	yes -75
#<يسم	no -69	yes 91
#<يشت	unknown -41	yes 54
#<يشر	unknown 94	yes -137
#<يشو	no -84	unknown 99
#<يصب	no 67	unknown -42
#<يصل	no 52	yes -59
#<يضح	no -42	yes 41
#<يطا	no -104	unknown 105
#<يطر	unknown 105	yes -112
#<يطف	no -63	yes 74
#<يعت	no 126	unknown -101	yes -40
#<يعد	no 134	unknown -126
#<يعر	no -142	yes 123
#<يعن	unknown 62
#<يغط	no -75	yes 49
#<يغل	unknown -51
#<يقد	no 80	yes -102
#<يقط	no -68
#<يقو	no -74	unknown 41
#<يكب	no 73	yes -58
#<يكن	no 154	unknown -106	yes -47
#<يكو	no 69
#<يلم	no 155	unknown -174
#<يلي	no 140	unknown -105
#<يمس	no 128	unknown -74	yes -65
#<يمك	unknown 75	yes -62
#<يمل	no -47	unknown 81	yes -63
#<ينا	no 72	unknown -54
#<ينت	no -76	unknown 88
#<ينج	no 84	unknown -47	yes -60
#<ينز	no 73	unknown -72
#<يوج	no -77	unknown 48
#<يوص	no 85	yes -46
#<يوق	no 44	yes -55
#<يول	unknown -43	yes 50
#<يوم	no -44
#ءها>	no 45	unknown -102
#اءت>	unknown 92	yes -106
#اءها	no 45	unknown -102
#ابا>	yes 52
#ابات	no 89	unknown -57
#اباس	no 131	unknown -66	yes -66
#ابت>	no -43	unknown 123	yes -83
#ابتو	no -64	unknown 155	yes -87
#ابدا	no 64	yes -58
#ابري	no -57	unknown 63
#ابس>	no -50	unknown 97	yes -46
#ابط>	no -75	unknown 50
#ابع>	no 47	unknown -78
#ابعت	no 89	unknown -69
#ابغا	no 155	unknown -151
#ابق>	yes -43
#ابقا	yes 68
#ابل>	yes 55
#ابلا	unknown -53
#ابلغ	yes -43
#ابله	no -68	unknown -92	yes 149
#ابلي	no 51	yes -106
#ابن>	unknown -40	yes 59
#ابنا	no 125	unknown -117
#ابنت	no -52	yes 45
#ابني	no -62	yes 73
#ابوا	no -74	unknown 91
#ابول	unknown 73	yes -59
#ابون	unknown 57	yes -51
#ابوه	no -81	unknown -61	yes 108
#ابيح	no 49	yes -50
#ابيض	unknown 81	yes -76
#ابيع	no -56	unknown 52
#ابيل	no -113	unknown 80
#ابين	no 103	yes -74
#اتاذ	no 220	unknown -178	yes -61
#اتت>	unknown 53
#اتحا	unknown 49	yes -46
#اتذك	no -55	unknown -98	yes 146
#اتري	unknown 63	yes -61
#اتسر	no -76	unknown 130	yes -58
#اتش>	no -53	yes 68
#اتصل	no -54	unknown 66
#اتفه	no 46	unknown 53	yes -112
#اتفي	no -55	yes 55
#اتكم	no 120	unknown -96
#اتلف	unknown 60	yes -47
#اتم>	no -109	unknown 147	yes -59
#اتمك	unknown 75	yes -63
#اتنا	no 42
#اتني	unknown -58	yes 64
#اته>	unknown -60	yes 49
#اتها	unknown 43	yes -43
#اتهم	unknown -84	yes 68
#اتير	no -68	unknown 127	yes -56
#اتيز	no -55	unknown 168	yes -130
#اتيك	no -125	yes 79
#اتين	no -86	unknown 67
#اثاء	no -44
#اثاث	no -56	unknown 97	yes -41
#اثر>	no 82	yes -49
#اثه>	unknown -50
#اثوا	unknown 46
#اثي>	unknown 86	yes -105
#اثين	no 100	unknown -75
#اجات	no 48	unknown -48
#اجاز	no -60	unknown 52
#اجب>	no -64	unknown -65	yes 129
#اجته	yes 41
#اجتي	unknown 68
#اجد>	unknown 47	yes -65
#اجر>	no 165	unknown -105	yes -85
#اجره	no -43
#اجري	no -76	unknown 52
#اجز>	no 46	unknown -40
#اجعي	yes 52
#اجل>	no 96	unknown -43	yes -55
#اجلي	unknown -77	yes 97
#اجم>	no 131	unknown -69	yes -85
#اجها	unknown 64	yes -89
#اجور	no -103	yes 115
#اجين	no 88	unknown -98
#احا>	no 72	unknown -49
#احات	no 46	unknown 128	yes -208
#احبت	unknown 45
#احبي	no -69	yes 84
#احتك	no 74	yes -53
#احدا	no 42
#احذي	no 82	unknown -55
#احل>	unknown -62
#احلي	unknown -52	yes 91
#احمر	unknown -55	yes 75
#احمل	no -40
#احنا	yes -81
#احنت	no 90	yes -61
#احنه	unknown 56
#اخا>	no -122	unknown 87
#اختف	unknown 40	yes -40
#اختي	no -99	yes 90
#اخدو	no -49	unknown -139	yes 170
#اخذ>	no 44
#اخذت	no -50	unknown 77
#اخره	no 93	yes -93
#اخضر	no 87	unknown -69
#اخله	no 96	unknown -141
#اخلي	no 54
#اخمد	no 84	unknown -75
#اخي>	no 113	unknown -132
#ادا>	no 135	unknown -75	yes -94
#اداء	unknown -41
#ادار	no -74	yes 60
#ادتي	no -57
#ادثه	unknown -58	yes 64
#ادر>	unknown 69	yes -76
#ادرا	unknown -60	yes 58
#ادرت	yes -43
#ادرش	no -41	unknown -71	yes 112
#ادسه	no 46
#ادشي	no -47
#ادلن	no 109	unknown -69	yes -42
#ادم>	no 55	yes -60
#ادمن	no 42	yes -46
#ادمه	no -99	unknown 152	yes -99
#ادو>	no -93	unknown 127	yes -44
#ادوا	no -95	unknown 135	yes -54
#ادوس	yes -45
#اديق	unknown 64
#اديك	no -75	yes 50
#ادين	unknown -54
#اديو	no -49	yes 50
#اذا>	no -80	unknown 89
#اذه>	no -67	unknown -40	yes 70
#اذهب	no 63
#اذي>	no 152	unknown -104	yes -48
#ارا>	no 64	unknown -88
#ارات	unknown 48
#اراج	no 110	unknown -71	yes -68
#اراس	no -62	unknown -68	yes 125
#اراش	no -46	unknown 125	yes -99
#اراه	no 49	unknown -101
#ارب>	no -82	unknown 110	yes -40
#اربر	unknown -44
#ارت>	no -41	unknown 60
#ارتا	no 46	yes -47
#ارتج	unknown -44
#ارتف	no -77	unknown 118	yes -41
#ارتن	no 60	unknown -40
#ارتي	yes -43
#ارثه	no -52
#ارجع	no 49	yes -44
#ارجه	unknown -73	yes 58
#ارجو	unknown -42	yes 44
#ارجي	no -83	unknown -87	yes 138
#ارحه	unknown -47	yes 68
#ارد>	no -56
#اردي	no -116	unknown -105	yes 172
#ارز>	no -49	unknown 101	yes -74
#ارسا	no -79	unknown 49
#ارشو	no 110	yes -117
#ارشي	no 63
#ارض>	unknown 52	yes -40
#ارضي	yes -62
#ارط>	unknown 75	yes -60
#ارطه	no 163	unknown -166	yes -41
#ارغ>	no -69	unknown 51
#ارف>	no -78	unknown 90
#ارفش	no -51	unknown 96	yes -45
#ارفو	no -40	unknown 61
#ارفي	no -63	yes 80
#ارقه	unknown 55	yes -64
#ارك>	no -64	unknown -100	yes 136
#ارم>	no -142	unknown 164
#ارو>	no 54	unknown -45
#اروا	no 43	unknown -62
#اروت	no 61	yes -95
#ارود	no 66	yes -71
#اروط	no -87	unknown 113	yes -41
#اريا	unknown -159	yes 134
#اريت	no -54	unknown 106	yes -76
#ارير	unknown 69	yes -94
#اريس	no -53	unknown 64
#اريك	no 48	yes -73
#ارين	unknown 116	yes -86
#اريو	no -69	unknown 40
#اريي	unknown 42
#ازا>	no 69	unknown -107
#ازات	no -91	yes 72
#ازت>	yes -43
#ازرق	no -92	yes 97
#ازعا	no -64	unknown 72
#ازل>	unknown -44
#ازله	no -84	yes 79
#ازم>	no 82	unknown -97
#ازما	no 59	yes -85
#ازو>	unknown -50
#ازوت	no -107	unknown 80	yes 48
#ازوط	no -43	unknown 71
#اسا>	no -52	unknown -50	yes 78
#اساب	no -56	unknown 52
#اسات	no 47
#اساج	no -47	yes 72
#اسب>	no 52	unknown -41
#اسبق	no 133	unknown -57	yes -80
#استا	unknown -50
#استر	no 44	yes -63
#استط	no -62	yes 78
#استع	no -114	unknown 43	yes 50
#استل	no -127	unknown 140	yes -41
#استن	no -87	unknown -49	yes 136
#اسطب	unknown 42	yes -48
#اسعا	unknown -51	yes 49
#اسعه	unknown -72	yes 47
#اسف>	no 93	unknown -59	yes -44
#اسفل	no -94	unknown 61
#اسفي	no 57	yes -44
#اسقط	unknown 79	yes -57
#اسك>	no -99	unknown 138	yes -72
#اسل>	no -75	yes 73
#اسم>	no -106	unknown 105
#اسما	no -86	unknown 190	yes -140
#اسمه	no -64	yes 76
#اسمي	no -74	unknown -135	yes 190
#اسنا	no -59	unknown 111	yes -55
#اسه>	no -125	unknown 52	yes 68
#اسها	no -70	unknown -77	yes 146
#اسو>	unknown -47
#اسوب	unknown 76	yes -51
#اسود	unknown -42	yes 51
#اسور	unknown 62
#اسي>	yes 49
#اسيا	no 65	yes -61
#اسيت	no 101	unknown -79
#اسيه	no 95	unknown -86
#اشتر	no -44	unknown 91	yes -45
#اشجا	no -67	unknown 97	yes -47
#اشعر	yes 43
#اشعه	unknown -82	yes 109
#اشفت	no -40
#اشه>	no -60	unknown 105	yes -50
#اشور	unknown -95	yes 76
#اشوك	no -46	unknown 125	yes -99
#اصاب	no 102	unknown -86
#اصب>	no 95	unknown -65
#اصبت	no -50	unknown -93	yes 145
#اصبع	no -40
#اصتو	no -48	unknown -83	yes 127
#اصص>	no -68
#اصطد	no 49
#اصق>	unknown -43	yes 66
#اصل>	no -153	yes 135
#اصلي	no -57	unknown 128	yes -81
#اصني	no -47	unknown 67
#اصه>	unknown 52	yes -56
#اصها	no 199	unknown -150	yes -64
#اصيب	yes 53
#اضت>	no -60	unknown 41
#اضر>	unknown 138	yes -136
#اضرا	no 65
#اضع>	no -161	unknown 123
#اضه>	no -61	unknown -73	yes 129
#اضي>	no -45	unknown 51
#اضيه	no -50	unknown -43	yes 92
#اطار	no 144	unknown -116
#اطري	unknown 82	yes -171
#اطعه	no -57	unknown -103	yes 155
#اطلب	no 41	yes -85
#اطم>	no 84	unknown -46
#اطمه	no 40
#اطه>	no -43	unknown 149	yes -117
#اطور	no -60	unknown 56
#اطي>	no -52
#اطيم	no -62	unknown 152	yes -99
#اظن>	no -164	unknown 203	yes -98
#اعات	no -69	yes 74
#اعار	no -150	unknown 229	yes -112
#اعبر	no -73	yes 111
#اعت>	unknown 65	yes -45
#اعتر	unknown -55	yes 60
#اعد>	unknown -162	yes 175
#اعرف	unknown 95	yes -59
#اعس>	unknown -106	yes 63
#اعسي	no 105	unknown -60	yes -45
#اعصا	no 102	unknown -69	yes -64
#اعطا	no 48	unknown -68
#اعطت	unknown 56
#اعطي	no -74	unknown -69	yes 124
#اعقه	unknown 66
#اعل>	no -97	unknown 112
#اعلم	no -73	unknown 91
#اعمل	unknown -62	yes 71
#اعند	no -139	unknown 116
#اعو>	unknown -120	yes 115
#اعي>	unknown -52
#اعيط	no -88	unknown 115
#اعيه	unknown -43	yes 53
#اغا>	no -65	unknown 116	yes -52
#اغلا	no -99	unknown -106	yes 178
#اغلق	unknown -55
#اغمي	no -55	unknown -85	yes 138
#اغه>	no -46	unknown 99	yes -52
#اغي>	no -73	unknown 120	yes -53
#اغير	unknown -60	yes 53
#افاب	no -68	unknown 154	yes -87
#افاك	no 84	unknown -62
#افذ>	unknown -74
#افذه	no 46	unknown -44
#افر>	unknown 104	yes -91
#افرا	no 59	yes -96
#افرغ	no -74	unknown 48
#افرو	no -90	unknown 60
#افري	no 133	unknown -90	yes -40
#افسد	no -41	unknown 111	yes -86
#افعل	no -88	unknown 121	yes -40
#افعه	yes -57
#افهم	no -103	unknown 165	yes -111
#افو>	unknown 50	yes -56
#افون	no -117	yes 52
#افي>	no 78	unknown -87
#افيا	yes -45
#افيه	unknown -45
#اقا>	no 59	unknown -93
#اقبه	unknown -51	yes 88
#اقتح	no 93	unknown -136
#اقتل	no -47	unknown 47
#اقدر	no -131	unknown -179	yes 233
#اقعه	no -100	unknown 60
#اقف>	unknown -56
#اقفا	unknown 86	yes -57
#اقفه	no 52	unknown 46	yes -99
#اقود	no 92	unknown -78
#اقيت	no 104	unknown -66
#اقيه	no -144	unknown 111
#اكار	unknown 44	yes -56
#اكاف	no -51	unknown 95	yes -50
#اكان	no 252	unknown -176	yes -88
#اكاي	no 105	yes -117
#اكب>	no -56	unknown -72	yes 128
#اكبه	no -82	unknown -49	yes 128
#اكت>	unknown 60
#اكثر	no 123	unknown -64	yes -63
#اكدا	no -78	unknown 112
#اكس>	no -46	unknown 59
#اكش>	unknown 41	yes -42
#اكشي	no -67	unknown 92
#اكل>	unknown -51	yes 80
#اكله	no 48	yes -66
#اكنت	unknown 78	yes -96
#اكوا	no -55
#اكور	no 64	unknown -140	yes 79
#اكين	no 104	unknown -82
#الا>	no 44	unknown -78
#الاب	unknown 49	yes -43
#الات	unknown -43	yes 72
#الاج	no 57	unknown -47
#الاخ	no -41
#الاز	no 97	unknown -84
#الاش	no 56	unknown -56
#الاض	no 162	unknown -132
#الاع	no 74	yes -119
#الاغ	unknown -112	yes 132
#الاف	no -93	unknown 117
#الاك	yes 59
#الال	no -73	unknown 118	yes -42
#الب>	no -94	unknown 85
#البخ	no -78	yes 102
#البد	no 109	unknown -105
#البر	unknown 40
#البس	no -42	unknown -92	yes 135
#البص	no 62	yes -69
#البط	unknown -46	yes 48
#البغ	no 150	unknown -119
#البق	no -80	unknown 70
#البك	no -106	unknown -42	yes 126
#البه	no -97	unknown 146	yes -59
#التح	no -67	unknown 47
#التد	unknown -89	yes 101
#التس	no 109	unknown -97
#التص	no -87	unknown 143	yes -55
#التق	no 55
#التك	unknown 51	yes -75
#التم	no -79	unknown 126	yes -45
#التن	no -77	unknown 94
#الته	no -46
#التو	unknown -48
#الثم	no 79	unknown -64
#الثه	unknown -60
#الجب	unknown -40
#الجز	no 129	unknown -42	yes -104
#الجل	no -96	unknown 63
#الجه	no 55	unknown -63
#الجو	no 63
#الحب	unknown 59	yes -63
#الحج	unknown -40
#الحس	unknown 52
#الحص	no 40
#الحض	unknown 49
#الحف	no -96	unknown -125	yes 213
#الحق	no 44	unknown 77	yes -134
#الحل	unknown 40	yes -54
#الحم	no 58	unknown -60
#الحن	yes -70
#الحو	yes -50
#الخب	no -70	yes 102
#الخد	unknown 48
#الخر	yes -69
#الخز	unknown 50
#الخس	yes -60
#الخش	unknown 42
#الخض	no -77	yes 51
#الخن	no 193	unknown -124	yes -82
#الخو	no 75	yes -42
#الخي	no 45	unknown -60
#الد>	no -48	yes 49
#الدت	unknown -99	yes 98
#الدج	no 58	yes -41
#الدخ	no 58	unknown -57
#الدش	no 113	unknown -121
#الدك	no -61	unknown 63
#الدل	no 109	yes -125
#الدم	no -71	yes 105
#الذه	no -78	unknown 124	yes -46
#الذي	no 49	unknown -48
#الرا	unknown -44
#الرج	yes 52
#الرح	no -65	unknown 107	yes -44
#الرخ	no -59	unknown 132	yes -73
#الرس	unknown -59	yes 87
#الرط	no -79	unknown 154	yes -102
#الرع	no -65	unknown 46
#الرف	yes -42
#الرق	no -126	unknown 85	yes 40
#الرك	unknown -57
#الرو	unknown 44
#الزا	unknown -70	yes 86
#الزح	no -67	unknown -186	yes 180
#الزف	unknown 66	yes -47
#الزل	no 55	yes -71
#الزم	no 63	unknown 45	yes -115
#الزن	unknown -46
#الزه	no 282	unknown -206	yes -178
#الزو	unknown 49	yes -75
#الزي	unknown -45
#السج	unknown -94	yes 68
#السخ	unknown -40	yes 56
#السد	unknown 54	yes -40
#السر	yes 40
#السع	no -75	yes 111
#السم	yes 46
#السن	no -60
#الشب	no 63	unknown -43
#الشج	no 69	unknown -76
#الشع	no 109	unknown -161	yes 45
#الشغ	no -41	yes 41
#الشف	unknown -58	yes 49
#الشم	unknown 80	yes -42
#الشن	unknown -58	yes 46
#الشه	no -52	unknown 43
#الشي	yes 56
#الصح	no 79	unknown -78
#الصخ	no 73	yes -106
#الصد	no -91	unknown 47	yes 44
#الصر	no 55	unknown 41	yes -101
#الصغ	unknown -52	yes 46
#الصف	unknown -56	yes 41
#الصل	no -102	unknown -56	yes 112
#الصن	unknown -41
#الصو	no 52	unknown -48
#الضب	no -45
#الضر	no -61	yes 73
#الضل	no 65	unknown -178	yes 102
#الضم	no -65	unknown 157	yes -93
#الضي	no -83	unknown 59
#الطب	yes 41
#الطل	yes 40
#الطم	yes -53
#الطن	no -72	unknown -130	yes 189
#الطي	unknown 104	yes -100
#الظل	no -67	unknown -52	yes 121
#الع>	unknown -55
#العت	no 125	unknown -109	yes -50
#العد	no 96	unknown -97
#العر	unknown 61	yes -40
#العس	no -52	yes 66
#العص	unknown -49
#العظ	no 76	unknown -152	yes 48
#العف	no 55	unknown -122	yes 49
#العق	no -54	unknown 55
#العل	no 46
#العن	yes 48
#العو	unknown 43
#العي	no 52	yes -51
#الغا	unknown -44
#الغر	no 41	unknown -77
#الغس	yes 48
#الغل	no -122	unknown 107
#الغي	no 54	yes -40
#الفا	unknown 50	yes -44
#الفخ	no -55	unknown -109	yes 157
#الفر	no 42
#الفق	no -168	unknown -70	yes 171
#الفن	unknown 42
#الفو	no -53	yes 43
#الفي	yes -41
#القب	no -92	unknown 153	yes -59
#القد	no 45	unknown -53
#القر	unknown -43	yes 49
#القس	no -51	unknown 82
#القض	yes -59
#القط	unknown 98	yes -66
#القف	unknown 65	yes -46
#القل	no 139	unknown -94	yes -79
#القن	yes 44
#القه	unknown -71	yes 53
#القو	unknown -63	yes 64
#القي	unknown -48	yes 85
#الك>	unknown 49	yes -53
#الكب	no -56	yes 80
#الكت	no -51	unknown 62
#الكن	no -41	unknown 132	yes -119
#الكي	no 44	yes -74
#اللا	unknown 109	yes -70
#اللح	no -98	yes 99
#اللو	unknown 51
#الم>	no 68	unknown -101
#المج	no -64	unknown 75
#المخ	no -91	yes 74
#المز	no -106	unknown 158	yes -67
#المض	no -85	unknown 180	yes -110
#المظ	no 111	yes -127
#المغ	no 61	unknown -46
#المف	no -89	yes 76
#المق	no 46	unknown -50
#المم	no 84	unknown -47	yes -40
#المن	no 77	unknown -49
#المه	no 147	unknown -106
#النت	no -162	yes 115
#النج	no -43	unknown 50
#النح	no 148	unknown -107	yes -54
#النخ	no -53	unknown -109	yes 135
#النز	no 100	unknown -122
#النس	yes 67
#النص	no -65	unknown 58
#النض	unknown 177	yes -162
#النظ	unknown 54
#النف	no -96	unknown -135	yes 204
#النق	no 43	unknown -56
#النه	yes 42
#النو	no 79	unknown -100
#الني	yes -49
#الهب	no 102	unknown 71	yes -213
#الهل	no -74	unknown -131	yes 166
#الهم	no 228	unknown -160	yes -92
#الهو	no -73	unknown 71
#الهي	no 111	unknown -69	yes -40
#الوج	no -110	unknown -156	yes 224
#الوح	no 59	yes -63
#الوع	unknown -137	yes 134
#الول	unknown -69	yes 63
#الوي	unknown 73	yes -78
#اليد	no -44	unknown -57	yes 100
#اليز	no -99	unknown 212	yes -132
#اليط	unknown 42
#اليل	no -75	unknown 149	yes -74
#اليم	no -54	yes 50
#الين	no 154	unknown -101	yes -58
#اليه	no 53	yes -48
#اليو	unknown 45
#اما>	no 84	unknown -80
#امات	no 144	unknown -78	yes -82
#امان	no 136	unknown -162
#امبا	unknown 53
#امبو	no 96	yes -73
#امبي	yes 78
#امر>	yes -40
#امره	no -106	unknown 44	yes 62
#امسك	no -105	unknown 206	yes -177
#امسه	no -100	unknown 42	yes 51
#امشي	no 98	unknown -125
#امعي	no 62
#املا	no 135	unknown -119
#املك	no 73	unknown -75
#امن>	no 41
#امنه	no -78	unknown 152	yes -75
#امني	no -45
#امه>	no 88	unknown -42	yes -46
#امو>	no -51	yes 46
#اموس	no -45	unknown -69	yes 113
#امير	no -47	unknown 84
#اميك	no 65	yes -78
#اميه	no 80	yes -98
#انات	unknown 114	yes -96
#انب>	yes -41
#انبه	no 92	unknown -178	yes 70
#انبو	no -55	unknown 52
#انتا	no 85	unknown -45	yes -59
#انتر	no -73	unknown 122	yes -48
#انتظ	no -58	unknown 54
#انتف	no 244	unknown -76	yes -178
#انتق	unknown 78	yes -66
#انتو	no 196	unknown -109	yes -135
#انتي	no -52	unknown 84
#انجر	no 149	unknown -133
#انحر	yes 44
#اندا	unknown 69	yes -51
#اندل	no 69	unknown -71
#اندي	unknown 67	yes -42
#انز>	unknown 47	yes -52
#انزل	no -44	yes 80
#انسا	no 112	unknown -90
#انسي	no -104	unknown 141
#انش>	yes -55
#انص>	no -54	yes 76
#انطه	no 69	yes -80
#انطي	no -99	unknown -176	yes 228
#انع>	no -90	unknown -69	yes 112
#انعا	unknown -101	yes 98
#انغر	no 61	unknown -63
#انفت	no -109	unknown 117	yes -40
#انفص	no 75	yes -52
#انفه	no -73	yes 106
#انقل	no -66
#اننا	no -132	unknown 65	yes 48
#انها	unknown -46
#انو>	no 100	unknown -78
#انوت	no 41	yes -62
#انور	no 75	unknown -53	yes -51
#انون	unknown -44	yes 77
#انوي	unknown 86	yes -78
#انير	yes -84
#انيس	unknown 82	yes -54
#انيك	no 50
#انين	no 86	unknown -64
#انيه	unknown -62	yes 42
#انيو	unknown -79
#اها>	unknown -40
#اهره	no 40
#اهش>	no -89	unknown -71	yes 141
#اهم>	unknown -71	yes 55
#اهمن	no 149	unknown -113	yes -44
#اوب>	no 50	yes -57
#اود>	no -55	yes 43
#اور>	no 86	yes -91
#اورا	unknown 46	yes -60
#اوره	no 44	unknown -47
#اوش>	no -184	unknown 171
#اوصل	no 52	unknown -93
#اوطو	no -71	yes 90
#اوقع	no 181	unknown -104	yes -115
#اوقف	no 78	unknown -60
#اول>	yes 53
#اولا	unknown -47
#اولت	yes 46
#اوله	unknown 70
#اولو	no 51	yes -61
#اون>	no -89	unknown 84
#اونو	no -66
#اوني	unknown -107	yes 89
#اوهم	unknown -50
#اوي>	no 252	unknown -152	yes -137
#ايا>	no 41	unknown -59
#ايات	no -90	unknown 59
#ايبه	no -50	yes 66
#ايت>	no -71	unknown 55
#ايج>	yes -84
#ايجي	unknown 42	yes -52
#ايح>	no -55	unknown 42
#ايحه	unknown -76
#ايده	no 205	unknown -123	yes -81
#ايدي	unknown -77	yes 101
#ايرب	no -49	unknown -54	yes 103
#ايره	no -48	unknown 46
#ايري	no -83	unknown 52
#ايز>	no 149	unknown -89	yes -77
#ايزه	no 88	unknown -45	yes -46
#ايسر	no 42	unknown 50	yes -103
#ايش>	no -72	unknown -45	yes 119
#ايض>	no -54
#ايضا	no 67	yes -60
#ايط>	no -49	unknown 70
#ايطا	no 53	unknown -76
#ايع>	no -41
#ايقه	yes 73
#ايكو	yes -41
#ايل>	no 98	unknown -45	yes -66
#ايلت	unknown 66	yes -55
#ايله	no -62	unknown 58
#ايم>	no -82	unknown 134	yes -46
#ايما	no 57	unknown -55
#ايمت	no 45	yes -43
#ايمه	yes 60
#ايمو	no 68	unknown -147	yes 44
#اين>	no 55
#اينا	no 113	unknown -113	yes -44
#اينت	no 99	yes -102
#اينش	yes -41
#ايني	no -92	unknown 80
#اييا	no 74	unknown -54	yes -47
#اييه	unknown 55
#باء>	unknown -45	yes 41
#بابا	unknown 83	yes -91
#بابي	unknown 132	yes -138
#بات>	no 55
#باتن	no 111	unknown -95
#باحا	no 72	unknown -49
#باخ>	yes 67
#باد>	no 97	unknown -150
#بادل	no 148	unknown -115
#باذي	no 74	unknown -40
#بار>	no -102	yes 74
#بارش	no 110	yes -117
#باري	unknown 45
#باس>	no 136	unknown -80	yes -57
#باسا	no -47	yes 72
#باسب	no -93	unknown 166	yes -76
#باسل	no -70	yes 62
#باسم	no -98	unknown 145	yes -49
#باشر	no -45	unknown 107	yes -61
#باط>	unknown -83	yes 73
#باعي	unknown -131	yes 84
#باغه	no -46	unknown 99	yes -52
#باغي	unknown 63	yes -44
#باق>	no -83	unknown -45	yes 126
#باك>	no -55	yes 42
#بال>	unknown 50	yes -55
#بالا	unknown 94	yes -60
#بالب	yes 57
#بالث	unknown 60	yes -54
#بالخ	unknown -55	yes 73
#بالد	no 109	unknown -66	yes -49
#بالر	unknown -66	yes 66
#بالز	no -89	unknown -54	yes 139
#بالس	yes 53
#بالص	yes -48
#بالض	no -64
#بالط	unknown 53	yes -77
#بالع	no -86	unknown 44
#بالغ	no 50	yes -49
#بالف	no 41
#بالق	unknown 55
#بالك	yes 46
#بالل	unknown 57	yes -61
#بالن	no 88	unknown -92
#باله	no 46	unknown -99	yes 45
#بالو	unknown -88	yes 44
#بان>	no -48	yes 44
#بانه	unknown 42
#بانو	no 132	unknown -81	yes -65
#باه>	no -127	unknown -71	yes 174
#باي>	unknown -163	yes 125
#بايع	no -131	yes 87
#باين	no -89	yes 101
#ببار	unknown 86	yes -50
#بتار	no 54
#بتاع	no -65	unknown 69
#بتعد	no 114	unknown -58	yes -58
#بتنا	no -146	unknown 70	yes 82
#بتني	no 97	unknown -94
#بته>	no -101	yes 124
#بتها	no -118	unknown 115
#بتو>	no -41	unknown -83	yes 98
#بتي>	unknown -48	yes 60
#بثلا	no -60	yes 90
#بجان	unknown -96	yes 119
#بحاج	unknown -66	yes 41
#بحال	no 108	unknown -43	yes -66
#بحث>	no 108	unknown -98
#بحرو	no -105	yes 121
#بحي>	no -49	unknown 84
#بحير	yes -57
#بخاخ	no -48
#بخار	no -106	unknown -134	yes 190
#بخير	no 73	unknown -63
#بدا>	no -43	yes 74
#بداو	no -86	yes 74
#بدل>	yes -42
#بدني	no 158	unknown -126
#بدو>	no -79	unknown 47
#بدون	unknown -64	yes 71
#بدي>	no -49	unknown 71
#برا>	unknown 60	yes -54
#برات	yes -49
#براد	unknown 88	yes -124
#برد>	no -41	unknown 66
#برشي	no 82	yes -101
#برق>	no -104	unknown 95
#برمي	no 97	unknown -72
#بره>	no 106	unknown -122
#برور	no 70	yes -45
#بري>	yes -61
#بريا	no 67	yes -48
#بريد	no 40
#بريس	no 116	unknown -97	yes -42
#بريل	no -81	unknown 82
#بست>	no -102	yes 79
#بستا	no -92	unknown 98
#بسرع	no 88	unknown -49
#بسكي	no 69	yes -112
#بسلا	no 139	unknown -184
#بسلك	no -75
#بسوء	no 84	unknown -77
#بسيا	unknown -44	yes 52
#بسيط	unknown -79	yes 48
#بشري	no 145	unknown -70	yes -80
#بشكا	no -72	unknown 114	yes -44
#بشوي	no 72
#بشي>	yes -68
#بشيء	no 103	unknown -93
#بصح>	unknown -63	yes 47
#بصحت	no 233	unknown -149	yes -95
#بصما	no 51	yes -75
#بطات	unknown -44
#بطن>	no -66	unknown -49	yes 112
#بطه>	unknown 62	yes -82
#بطوم	no -142	unknown 141
#بطيخ	unknown -106	yes 50
#بعاد	no 137	unknown -126
#بعدم	no 93	yes -110
#بعصا	no 108	unknown -110
#بعض>	no 89	unknown -102
#بعضي	unknown -60
#بعه>	unknown 40
#بعو>	no -98	unknown -85	yes 151
#بعي>	no -63	unknown -108	yes 162
#بعيد	no 202	unknown -134	yes -80
#بعين	no 48	unknown -48
#بغا>	no -47
#بغات	no -60	unknown -73	yes 105
#بغاش	no 68	unknown -76
#بغل>	no 126	unknown -99	yes -47
#بغين	no 51	yes -43
#بفعل	no -53	unknown 87	yes -45
#بقات	no -59	unknown 43
#بقاو	yes -53
#بقعه	unknown 45	yes -72
#بقيت	no -54	yes 40
#بقيه	no 81	unknown -78
#بكل>	no 46	unknown -89
#بكيو	no -164	unknown 300	yes -171
#بلا>	no 53
#بلات	unknown -144	yes 103
#بلاج	no -103	unknown 151	yes -52
#بلاز	no 59	yes -85
#بلاس	no 71	yes -45
#بلاط	no -61
#بلاغ	no -83	unknown 151	yes -70
#بلاف	no -43
#بلان	no -56	unknown 108	yes -60
#بلاي	no -60	unknown 102	yes -64
#بلدي	unknown 43
#بلغن	no 74	unknown -160	yes 64
#بلكو	unknown 78	yes -40
#بلل>	no 73	unknown -41
#بله>	unknown -70	yes 42
#بلو>	no -104	unknown 65
#بلوك	no 165	yes -190
#بلول	no -70	yes 44
#بلي>	no -167	unknown 241	yes -86
#بليو	no -41
#بمدي	no -69
#بمرا	no 93	yes -65
#بنا>	unknown -58
#بناء	unknown 47	yes -98
#بنات	no 107	yes -150
#بناه	no -92	unknown -64	yes 120
#بناي	no 70	yes -49
#بنت>	yes 40
#بنتي	yes 56
#بنجل	no -84	unknown 117
#بنزي	no 53	unknown -91
#بنك>	no -101	unknown 64
#بهاي	no -133	unknown 189	yes -87
#بوا>	no 78	unknown -43
#بواب	unknown 53
#بواط	no -99	unknown 218	yes -164
#بوال	unknown 50	yes -86
#بوان	yes 48
#بوب>	no -66	unknown 65
#بوبي	no -40	unknown 121	yes -83
#بوحد	yes -57
#بور>	no -57	unknown 102	yes -43
#بورا	no 148	unknown -120	yes -44
#بورت	unknown 46
#بورد	no 56	yes -48
#بورغ	no 50	yes -62
#بوط>	no -97	unknown 86
#بوطه	unknown -71	yes 73
#بوطو	no -136	yes 83
#بوع>	no -59	unknown 49
#بومب	no -46	unknown 43
#بونا	no 67	unknown -63
#بونه	unknown -54
#بوني	no -100	unknown -189	yes 265
#بيا>	no -62
#بيان	no 88	unknown -60	yes -43
#بيبا	unknown -47	yes 52
#بيبه	no -47	yes 45
#بيبي	no 177	unknown -112	yes -128
#بيت>	no 40	unknown -41
#بيته	no -90	unknown 101
#بيجا	no 90	unknown -80
#بيجو	unknown 86	yes -61
#بيح>	yes -65
#بيخي	no 251	unknown -223	yes -90
#بيرم	no -69	unknown 68
#بيرو	no -76	unknown 145	yes -87
#بيس>	no -63	yes 81
#بيسك	no -53	unknown 101	yes -48
#بيسي	unknown 47	yes -77
#بيض>	unknown 72	yes -62
#بيضه	no 74	unknown -86
#بيطا	unknown -61	yes 61
#بيطر	no -65	unknown 97	yes -44
#بيكا	no -45	unknown -151	yes 170
#بيكو	unknown -70	yes 89
#بيلا	yes 75
#بيلت	no -156	unknown 140
#بيله	no -67	yes 62
#بينن	no 96	unknown -119
#بينه	no -52	unknown 44
#بيها	unknown 69	yes -84
#بيوت	no -55	unknown 98	yes -40
#تات>	unknown -46	yes 72
#تاج>	yes -40
#تاجر	unknown 78	yes -125
#تاح>	no -110	unknown 75
#تاذ>	no 83	unknown -70
#تاذه	no -67	unknown -40	yes 70
#تاذي	no 193	unknown -133	yes -58
#تار>	no -41
#تارا	unknown 52	yes -46
#تاره	no 57	unknown 45	yes -109
#تارو	no 66	yes -71
#تاسع	unknown -61	yes 49
#تاسي	no -52	unknown 93	yes -41
#تاع>	no -63	yes 40
#تاعت	no -47	unknown 93	yes -50
#تاعه	no -75	yes 94
#تاعي	no 71	yes -52
#تاكس	no -41	yes 77
#تاكل	no 60	yes -57
#تال>	no 66	unknown -113
#تالي	no -102	unknown 185	yes -128
#تامي	unknown 75
#تاني	no -69	yes 58
#تاير	no 64	unknown -124	yes 46
#تبا>	no 142	unknown -108
#تباد	no 148	unknown -115
#تبت>	no -83	yes 100
#تبدل	no -102	unknown 126	yes -57
#تبرو	no 70	yes -45
#تبع>	yes -54
#تبكي	no -90	yes 101
#تبلل	no 56	yes -66
#تبن>	yes -42
#تبنا	unknown -60	yes 60
#تبي>	no -70	unknown 125	yes -58
#تبين	no -84	unknown 124	yes -70
#تتوق	no -95	yes 118
#تجاو	no 87	yes -70
#تجرح	no 148	unknown -108	yes -40
#تجري	unknown 79	yes -82
#تجمع	unknown -214	yes 97
#تجمي	no -117	unknown 184	yes -107
#تجي>	no 52	yes -66
#تجيب	no -106	unknown -48	yes 129
#تحاد	no 95	yes -116
#تحتر	no -66	unknown 98
#تحته	unknown -69
#تحتو	unknown -110	yes 50
#تحتي	unknown 61	yes -73
#تحطم	no 41
#تحف>	no 180	unknown -259	yes 52
#تحقي	no 47	unknown -45
#تحمل	no 59	unknown -75
#تحه>	no -130	yes 91
#تحوا	no 79	yes -88
#تحيد	no -64	unknown 97	yes -48
#تخبط	no -95	yes 84
#تخرج	no 125	unknown -85	yes -54
#تخري	unknown -60
#تخسر	unknown -47
#تخلص	unknown 59	yes -45
#تخلع	no 79	unknown -66
#تخنق	no -56	unknown -72	yes 129
#تخيل	no -123	unknown 103
#تدت>	yes -45
#تدخل	no 133	unknown -92	yes -42
#تدري	unknown -82	yes 59
#تدع>	unknown 70	yes -88
#تدعا	unknown 61	yes -91
#تدفي	unknown -78	yes 48
#تذكر	no -43	unknown -69	yes 111
#تراج	no 86	yes -139
#تراح	no 113	yes -105
#تراك	no -77	unknown 43
#ترام	no 142	unknown -47	yes -118
#تران	no 76	unknown -68
#ترجع	unknown 49	yes -48
#تردا	no -78	unknown 115	yes -47
#ترقت	yes 61
#ترقو	no -48	unknown -71	yes 119
#تركت	unknown 72	yes -71
#تركي	unknown 48	yes -42
#ترم>	no 59
#ترنت	no -46	unknown 71
#تروت	no -43	yes 69
#تروط	unknown -56
#تروف	no 108	unknown -99
#ترون	no 157	unknown -97	yes -67
#تري>	yes -53
#تريت	no 46
#تريك	unknown 63	yes -61
#ترين	no -61	unknown 71
#تسجل	no 123	unknown -81	yes -44
#تسرق	no 58	yes -47
#تسع>	unknown -74
#تسلس	no 43	yes -71
#تسمع	no -108	unknown -61	yes 119
#تشعر	no -84	yes 117
#تشفر	no -122	unknown 159	yes -56
#تشفي	no -79	yes 111
#تشق>	no -42	unknown 47
#تشقا	unknown 46	yes -67
#تشكو	unknown -59
#تشكي	no -115	unknown 57
#تشوا	no -149	yes 114
#تشوف	no 40	unknown -101
#تصدع	no -127	unknown 228	yes -152
#تصر>	no 122	yes -165
#تصري	unknown 40	yes -44
#تصف>	unknown -53
#تصل>	unknown 42
#تصلت	no -42	yes 67
#تصلح	no -91
#تصلي	unknown 86	yes -44
#تصوي	no 91	unknown -40	yes -61
#تضر>	no 131	unknown -116
#تضرب	no 208	unknown -158	yes -54
#تطال	no -59	unknown 120	yes -59
#تطمت	no 48	unknown -63
#تطوا	no -78	unknown 41
#تطيع	no -75	unknown -42	yes 117
#تظر>	unknown 45
#تعثر	no -52	unknown -115	yes 134
#تعجل	unknown -77	yes 52
#تعرض	no 60	unknown -82
#تعرف	unknown -97	yes 55
#تعطل	no 63	yes -55
#تعفن	unknown -151	yes 127
#تعل>	no -69	yes 82
#تعلت	no 95	unknown -45	yes -52
#تعلم	no -77	unknown 101
#تعما	no -108	unknown -79	yes 148
#تعمر	unknown 65	yes -50
#تعمل	no -89	unknown 178	yes -128
#تعوج	no 90	unknown -63
#تعود	no 112	unknown -85	yes -41
#تغطي	unknown 75	yes -49
#تغل>	no 65	unknown -86
#تغيي	unknown 79	yes -51
#تفاد	no 53	yes -43
#تفاع	no -78	unknown 102
#تفتح	no -65	unknown -76	yes 139
#تفخ>	no 118	unknown -95
#تفرج	no 51
#تفرك	unknown 45
#تفك>	no -69	unknown -84	yes 132
#تفلت	no -103	unknown -76	yes 164
#تفلق	no 76	unknown -100
#تفها	no -60	yes 63
#تفي>	unknown -41	yes 73
#تقاس	no 78	unknown -63
#تقاط	unknown -81
#تقاع	no 59	unknown -65
#تقدر	no 115	unknown -103
#تقدم	no -72	unknown 114	yes -44
#تقدي	no -47	unknown 69
#تقطع	yes 53
#تقل>	unknown -60	yes 71
#تقلب	unknown -41	yes 52
#تقلع	no -92	yes 73
#تقلق	no 100	unknown -75
#تقني	no -69	unknown 109
#تقول	no -56	unknown 70
#تقيا	no -50	yes 80
#تكاك	no 131	unknown -89	yes -47
#تكب>	no -57
#تكت>	unknown 59	yes -71
#تكسر	unknown -61	yes 45
#تكم>	no 121	unknown -90	yes -49
#تكن>	no 151	unknown -65	yes -102
#تكي>	no -65	yes 86
#تلات	no -90	unknown 140	yes -66
#تلاح	unknown -168	yes 94
#تلاق	no 99	unknown -60	yes -40
#تلام	no 140	unknown -68	yes -91
#تلت>	no -69	unknown 102
#تلعت	unknown 81	yes -45
#تلف>	unknown 56
#تلفت	yes -76
#تلفز	no -73	unknown 108
#تلفو	unknown -57	yes 73
#تلقي	no -41	yes 47
#تلمي	unknown -119
#تله>	no 131	unknown -90	yes -71
#تلوا	no -71	unknown -60	yes 130
#تلي>	no 173	unknown -136	yes -49
#تليف	no -96	unknown 95
#تما>	no -79	yes 87
#تمار	no -77	unknown -78	yes 151
#تماس	unknown -69
#تمام	no 86	unknown -85
#تمزق	no -47	unknown -51	yes 95
#تمشي	no -117	yes 94
#تمكن	unknown 75	yes -63
#تنبر	no 50
#تنتب	no 48	yes -50
#تنزف	no -63	unknown -46	yes 88
#تنشق	no -87	unknown -49	yes 136
#تنفخ	no -74	unknown 94
#تنفس	no -67	yes 104
#تنقط	no -72	unknown 181	yes -141
#تنيش	no 201	unknown -153	yes -93
#تنين	unknown -91	yes 113
#تهبت	unknown -151	yes 141
#تهضر	unknown -91	yes 132
#توب>	no -100	unknown 101
#توجد	yes 43
#توجع	no 137	unknown -172
#توحا	no -61	unknown 99
#تورا	unknown 40
#تورم	unknown -49	yes 84
#توره	yes -44
#تورو	no 43
#توش>	no -131	yes 141
#توصي	unknown -45
#توقع	no 51	yes -53
#تونس	no -42	unknown 83
#توني	no -83	unknown 140	yes -66
#توي>	unknown -95	yes 73
#تويو	unknown 56	yes -47
#تيجه	no -64	unknown -47	yes 77
#تيزو	no -59	unknown 133	yes -92
#تيزي	unknown -40
#تيشك	unknown -40
#تيقظ	no 40
#تيك>	no -45
#تيكي	no 50
#تيله	no -121	unknown 189	yes -150
#تيني	no -48	yes 72
#تيه>	no 57	unknown -87
#تيو>	no -100	unknown 79
#ثاء>	no -44
#ثاث>	unknown 70
#ثامن	no -78	unknown 152	yes -75
#ثانو	no 47	unknown 47	yes -95
#ثاني	unknown -62	yes 43
#ثرت>	unknown -98	yes 40
#ثريا	unknown -40
#ثقب>	no 53	unknown -54
#ثقل>	yes -45
#ثقوب	no -74	unknown 120	yes -52
#ثلث>	unknown -51	yes 66
#ثلج>	no -69	unknown 41
#ثلي>	unknown -181	yes 130
#ثمان	yes 58
#ثمنه	no -75	unknown 135	yes -69
#ثمين	no 49
#ثواب	unknown 46
#ثير>	yes 48
#ثيرا	no -87	unknown 60
#ثين>	no 100	unknown -75
#جاءت	unknown 92	yes -106
#جابت	no -112	unknown 250	yes -168
#جاتن	unknown -42	yes 44
#جاجه	no 73	unknown -84
#جاجي	yes -56
#جاد>	unknown -62
#جاده	no 112	unknown -116
#جار>	unknown 45
#جازه	no -75	unknown 60
#جازي	no -41	yes 65
#جاش>	no 146	unknown -136
#جال>	no 62	unknown -40
#جالس	no -98	unknown -47	yes 129
#جامع	no 53	unknown -63
#جان>	no -82	yes 48
#جانط	no 102	yes -85
#جاني	no 174	unknown -117	yes -67
#جاه>	unknown -57
#جاو>	unknown -44	yes 74
#جاوب	no -86	unknown 144	yes -55
#جاور	no -46	unknown 62
#جاي>	no -46	unknown 53
#جايه	unknown 106	yes -138
#جبد>	no -113	unknown -126	yes 232
#جبس>	unknown -52	yes 80
#جبص>	unknown -50	yes 54
#جبل>	no 77	yes -41
#جبلي	no -151	unknown 155
#جبهت	no -79	unknown -90	yes 158
#جبير	unknown -83	yes 115
#جبين	no -93	unknown -97	yes 174
#جته>	no -115	unknown 198	yes -139
#جدا>	no 47	unknown -58
#جدت>	no -46	unknown 71
#جدته	no 135	unknown -161
#جدتي	no -74	yes 70
#جدرا	no -74	unknown 151	yes -76
#جدنا	unknown 84	yes -52
#جده>	unknown 49
#جدها	no -179	unknown 57	yes 71
#جدي>	no -56	unknown 128	yes -70
#جراج	no -48	unknown 93	yes -54
#جراح	no 92	yes -71
#جرار	no 73	unknown -68
#جرت>	no 43	yes -64
#جرح>	no 102	unknown -73
#جرحا	unknown -111	yes 107
#جرحت	no -46	unknown -152	yes 186
#جرحي	no 80	unknown -56
#جرده	no -49	unknown 86
#جره>	unknown -48
#جروح	no 49	unknown -67
#جريت	unknown -54	yes 69
#جزت>	no -62
#جزه>	no 96	unknown -69	yes -44
#جسدي	no 175	unknown -121	yes -61
#جعات	no -66	unknown 111	yes -51
#جعت>	unknown 64	yes -41
#جعني	no -49	yes 79
#جعو>	no -73	yes 69
#جعون	no 68	yes -76
#جعين	yes 52
#جلاب	no -98	unknown 42	yes 48
#جلات	no -58	yes 52
#جلت>	no -43	unknown 43
#جلد>	no -99	unknown -45	yes 134
#جلو>	no -97	unknown -58	yes 141
#جلوا	no -80	unknown 112
#جلون	no -84	unknown 117
#جلي>	unknown -66	yes 78
#جلين	unknown -113	yes 132
#جليه	unknown -127	yes 133
#جماع	unknown -100	yes 102
#جمع>	no -87	yes 68
#جمعي	unknown 93	yes -118
#جمل>	no -62	unknown -107	yes 135
#جمه>	no -79	unknown 151	yes -81
#جميع	no 60
#جميل	no 125	unknown -46	yes -109
#جنا>	no 69	unknown -53
#جناح	unknown 46
#جنبه	no -106	unknown 126
#جنبي	no -46	unknown 105	yes -79
#جنط>	no 114	yes -120
#جنوي	no -64	unknown -147	yes 200
#جني>	no 87	unknown -76	yes -42
#جها>	unknown 84	yes -99
#جهتي	yes -75
#جهد>	no 48	unknown -116	yes 70
#جهول	no 86	unknown -45	yes -50
#جهي>	unknown -45	yes 52
#جواب	yes -46
#جواز	no -47	unknown 60
#جوج>	yes 40
#جوحه	no 70	unknown -158	yes 71
#جور>	no -92	unknown -109	yes 153
#جوز>	no 112	unknown 60	yes -157
#جوه>	no 123	unknown -97	yes -49
#جيبي	unknown 79	yes -54
#جيت>	no -82	unknown 56
#جيده	no 188	unknown -162
#جين>	unknown -73
#جيه>	no -96	yes 67
#جيو>	no 50	unknown -71
#حات>	unknown -43	yes 45
#حاج>	yes -44
#حاجب	no -67	unknown -143	yes 206
#حاجز	no 46	unknown -40
#حاح>	no 191	unknown -142	yes -119
#حار>	no 103	unknown -71	yes -41
#حاسو	unknown 76	yes -51
#حاض>	no -89
#حافي	unknown -75	yes 70
#حال>	no 66	yes -44
#حاله	yes -46
#حالو	no -58	unknown 126	yes -70
#حالي	no -50
#حام>	no 70	unknown -56
#حامل	no -45	yes 63
#حان>	no -92	unknown -140	yes 222
#حانو	no 41	yes -62
#حاول	unknown -53
#حاوي	no 93	unknown -58	yes -46
#حايا	no 194	unknown -69	yes -149
#حايط	no -49	unknown 70
#حبته	no -65	unknown 42
#حبس>	no -74	unknown 165	yes -130
#حبل>	no 77	yes -59
#حبو>	no -173	unknown 131
#حبي>	no -69	yes 84
#حترم	no 46
#حتش>	no -139	yes 81
#حتك>	no 100	unknown -64
#حتكا	no 131	unknown -89	yes -47
#حتكت	unknown 59	yes -71
#حتنا	unknown 85	yes -68
#حته>	unknown 81	yes -62
#حتو>	no 74	unknown -134
#حتي>	no 75
#حجار	unknown -49	yes 70
#حجر>	yes -40
#حجره	unknown -78	yes 44
#حجزت	yes 40
#حدان	no 55	unknown -56
#حداه	no 109	unknown -97
#حداي	no -109	yes 101
#حدش>	no 53	unknown -55
#حدها	unknown 96	yes -78
#حدو>	no 79	yes -50
#حديد	no 56	yes -55
#حذيه	no 82	unknown -55
#حرار	no -67	unknown 111	yes -49
#حرام	no 126	unknown -92	yes -46
#حرر>	no 72	unknown -67
#حررن	no 79	unknown -63
#حررو	no -56	unknown 40
#حرق>	yes 41
#حرقا	no 57	yes -55
#حرقت	no -79	unknown -122	yes 153
#حرقن	unknown -45	yes 79
#حرقو	no 59	unknown -76
#حرك>	no -43	unknown 61
#حروق	unknown -56	yes 72
#حرير	yes 51
#حريق	unknown -73	yes 71
#حزام	no -70	yes 103
#حساب	no -66	unknown 143	yes -78
#حسب>	no -79	yes 63
#حسيم	no 64	yes -45
#حصل>	no -47	unknown 60
#حصول	no -77	unknown 109	yes -134
#حصي>	no -43	unknown 118	yes -80
#حصير	no 97	yes -104
#حضرو	no -87	yes 56
#حطم>	no 50	unknown -101	yes 52
#حطمت	unknown 83	yes -124
#حطه>	no -45	unknown 48
#حطيت	unknown -51	yes 63
#حظه>	no -84	unknown 42
#حفره	unknown -108	yes 51
#حفظ>	unknown -254	yes 174
#حفل>	no -71	unknown 125	yes -53
#حفيد	no -97	yes 82
#حقت>	no 103	yes -95
#حقق>	no -54	yes 62
#حقيق	no 47	unknown -45
#حكت>	no 100	yes -126
#حكو>	no 113	yes -112
#حكي>	unknown 83	yes -58
#حكين	unknown -84	yes 89
#حلاق	no 98	unknown -52	yes -55
#حلف>	unknown 115	yes -163
#حلقت	no -42	unknown 52
#حلو>	no 51	yes -41
#حلوي	unknown 49	yes -83
#حلي>	no -42
#حليب	no -55	unknown 89
#حليت	yes -45
#حمات	no -46	yes 73
#حمار	no 46	yes -40
#حماي	no -85	unknown 121	yes -51
#حمد>	no 87	unknown -82
#حمدو	no 60	unknown -131	yes 54
#حمر>	unknown -54	yes 83
#حمرا	unknown 81	yes -69
#حمل>	no 78	unknown -61
#حملت	no 47	unknown -76
#حمله	no -53
#حمه>	no 58	unknown -85
#حمها	no -46	unknown 56
#حنا>	no 102	unknown -77
#حنتي	no 46	yes -57
#حنفي	no -88	unknown 132	yes -58
#حنه>	unknown 56
#حني>	no -144	unknown 61	yes 68
#حها>	no 134	unknown -125	yes -50
#حوا>	no 79	yes -88
#حواي	no 62	yes -91
#حوض>	no 62	yes -41
#حومه	no -87	unknown 75
#حونه	no 89	yes -108
#حيت>	no -44	unknown 41
#حيح>	no 155	unknown -84	yes -96
#حيد>	unknown 89	yes -60
#حيده	no 143	unknown -127
#حيدو	no -50
#حيره	yes -57
#حيطا	unknown 55
#حين>	unknown -40	yes 68
#حيه>	no 99	unknown -116
#حيوا	no -93	unknown 113
#خاتم	no -109	unknown 147	yes -59
#خاخ>	no -48
#خار>	unknown -155	yes 92
#خارج	yes 53
#خاسر	unknown 45	yes -79
#خاصن	no -58	unknown 93
#خاطر	no -112	unknown 134
#خالت	no -49	unknown -50	yes 89
#خالي	no 105	unknown -132
#خام>	unknown 77	yes -77
#خانز	unknown 47	yes -52
#خانه	no -62	yes 85
#خاوي	no 57	unknown -45
#خايب	no -66	unknown 103
#خايف	no -92	unknown 92
#خبار	no -89	unknown 100
#خبر>	no -92	yes 68
#خبرن	yes 43
#خبز>	unknown -47
#خبطن	no -153	unknown -108	yes 234
#خبير	no 115	unknown -113
#ختفي	unknown 45
#ختي>	no -80	yes 101
#خدات	yes -54
#خدام	no 101	unknown -95
#خداو	no 77	unknown -40	yes -41
#خدش>	unknown -43
#خدشت	unknown 109	yes -72
#خدشه	no 110	unknown -55	yes -62
#خدم>	no 81	unknown -107
#خدمت	no -57	unknown -72	yes 61
#خدمه	unknown 78	yes -47
#خدوا	no -64	unknown -203	yes 232
#خدوش	no -47	yes 48
#خديت	no 114	unknown -47	yes -86
#خذت>	no -50	unknown 77
#خرب>	no -85	unknown -42	yes 78
#خرج>	unknown -47
#خرجا	no 121	unknown -58	yes -84
#خرجن	no 83	unknown -70
#خرجو	unknown -64	yes 72
#خره>	unknown 45	yes -80
#خروج	unknown 56	yes -65
#خريب	unknown -61	yes 62
#خزن>	no -52	unknown 123	yes -73
#خزنه	no 64	unknown 42	yes -140
#خسار	yes -45
#خساي	no 49
#خسر>	unknown 59
#خسرا	no -89	unknown 124
#خسرن	no 73	unknown -52
#خشبي	unknown 42
#خضار	no -47
#خضر>	no 113	unknown -83	yes -45
#خضره	unknown -44
#خطا>	unknown -112	yes 52
#خطفو	unknown 40
#خطيب	no 108	unknown -131
#خفيف	unknown -77	yes 101
#خلا>	unknown 81	yes -48
#خلات	unknown -64	yes 63
#خلاو	no -53	unknown 120	yes -71
#خلت>	no 51
#خلص>	unknown 48	yes -62
#خلصت	no -45	unknown 49
#خلصن	no 99	unknown -84
#خلصو	no 73	yes -96
#خلع>	no -90	yes 85
#خلعه	no 110	unknown -66	yes -40
#خلنا	no -88	yes 114
#خله>	unknown -169	yes 135
#خلها	unknown 43	yes -91
#خلوع	unknown -42	yes 65
#خليت	no -41	unknown 79
#خمسه	no -55	yes 59
#خميس	unknown 70
#خنزي	yes -54
#خنق>	no -48	unknown -45	yes 92
#خنه>	no 110	unknown -96
#خوان	no 207	unknown -164	yes -62
#خوتي	unknown 74	yes -41
#خول>	no 61	yes -60
#خون>	no -56	unknown -47	yes 94
#خوني	no -118	unknown 79
#خويا	yes 45
#خياط	unknown 124	yes -138
#خير>	no 85	unknown -67
#خيطو	no -54
#خيل>	unknown -83	yes 105
#خيمه	unknown -133	yes 125
#خين>	no -41	yes 75
#داء>	yes 40
#دابا	no -40	yes 61
#داتو	no -42	unknown -71	yes 94
#داد>	no -43	unknown 69
#دارت	no -76	unknown 44
#دارم	no -51	unknown 55
#دارن	no -138	unknown 60	yes 86
#داره	no -74	unknown 59
#داري	no -45
#داز>	yes 49
#دازت	yes -43
#دازو	unknown -50
#داسي	no 65	yes -61
#داع>	no -42
#داعي	no 60	yes -40
#داك>	no -58	yes 101
#داكش	no -67	unknown 92
#دامه	no 88	unknown -68	yes -63
#دان>	unknown -74
#دانا	unknown -46
#دانت	no 66	yes -71
#داني	no -53	unknown -107	yes 142
#داها	no 60	yes -101
#داو>	no -44	unknown 67
#داون	no -96	unknown -143	yes 201
#دايا	no -42	unknown -41	yes 72
#داير	no -54
#دايز	no 155	unknown -120	yes -77
#دتي>	yes 52
#دثه>	unknown -58	yes 64
#دجاج	no 58	yes -41
#دخلت	no 58
#دخلن	no -80	yes 119
#دخلو	unknown -44
#دخنه	no 150	unknown -141
#دخول	no 61	yes -60
#درار	yes 42
#دراع	no -140	unknown -62	yes 198
#دران	no -87	unknown 83
#درب>	no -49	yes 65
#درت>	no -42	unknown 54
#درتش	no -46	unknown 84
#درته	no 147	unknown -59	yes -99
#درجه	no -89	unknown -87	yes 173
#درسي	unknown -40
#درش>	no -62	unknown -74	yes 138
#دره>	no 47	unknown -72
#درها	no -56	yes 55
#درهم	unknown 57
#دروج	no -85	yes 66
#دروش	no 88	unknown -70	yes -53
#درون	no -83	unknown 135	yes -54
#دري>	yes 52
#دريب	unknown -82	yes 59
#دسه>	yes -43
#دشت>	unknown 109	yes -72
#دشه>	no 110	unknown -55	yes -62
#دشي>	no -47
#دعاء	no 53
#دعي>	no 188	unknown -180
#دعين	yes -41
#دفاه	no 52	yes -45
#دفع>	no -100	unknown 105
#دفعت	no -47
#دفعن	no -53	unknown -136	yes 183
#دفيه	unknown -78	yes 48
#دقاي	unknown -55
#دقه>	no -72	unknown -67	yes 137
#دقو>	no 119	unknown -143
#دكتو	no 40	yes -42
#دكوك	no -83	unknown 128	yes -47
#دلاء	no 153	unknown -122	yes -52
#دلاح	no 47	unknown 76	yes -144
#دلت>	no -126	unknown 167	yes -52
#دلع>	unknown -67
#دلعت	no 68	unknown -56
#دلنا	no 109	unknown -69	yes -42
#دله>	no 166	unknown -134	yes -51
#دما>	unknown 47	yes -72
#دمات	no -97	unknown -74	yes 167
#دمتن	unknown 53	yes -53
#دمته	no 56	unknown -54
#دمتي	unknown 45	yes -67
#دموع	unknown -125	yes 109
#دمي>	yes 61
#دنا>	unknown 63
#دنو>	unknown -77	yes 74
#دني>	unknown -86	yes 109
#دها>	yes 44
#دهان	unknown 60	yes -62
#دهست	no -53	yes 57
#دوا>	unknown -123	yes 108
#دوات	no -95	unknown 135	yes -54
#دوار	no -61	yes 90
#دوبل	unknown 41
#دوج>	no -63	unknown 44
#دوخه	no -76	unknown -147	yes 217
#دود>	unknown 78	yes -57
#دور>	no -79	unknown 67
#دورت	no -63	yes 82
#دوره	unknown -49	yes 85
#دوري	no 90	yes -103
#دوزت	unknown -61	yes 86
#دوس>	yes -45
#دوفي	no -117	unknown 174	yes -55
#دوق>	no 71	unknown -70
#دولا	no -40
#دوني	no -65	unknown -123	yes 167
#دوه>	no -61	unknown -101	yes 158
#ديا>	unknown -65	yes 43
#ديات	no 87	yes -50
#ديان	no -105	unknown -44	yes 101
#ديبا	unknown 78	yes -48
#ديبو	no 223	unknown -157	yes -61
#ديت>	no 57	unknown -45
#ديتش	no 96	yes -89
#ديتو	no -102	unknown 125	yes -45
#ديد>	no 87	yes -72
#ديدا	no -116	unknown 64
#ديدي	no -62	yes 87
#ديرو	no -233	unknown 174	yes 61
#ديري	no -91	unknown 128	yes -57
#ديس>	no -138	unknown 138
#ديش>	unknown 52
#ديق>	unknown 64
#ديقت	no -67	unknown 48
#ديل>	no -201	unknown 66	yes 63
#ديم>	unknown 107	yes -77
#ديما	no -143	unknown 41	yes 43
#ديمه	yes -40
#دينا	yes 43
#ديها	unknown -73	yes 60
#ديهم	no 162	unknown -92	yes -95
#ذاب>	no 139	unknown -106	yes -63
#ذراع	unknown -56	yes 57
#ذكر>	no -52	unknown -89	yes 137
#ذني>	no -126	unknown -207	yes 261
#ذهب>	unknown 59	yes -46
#ذيه>	no 82	unknown -55
#راب>	no 67
#راتو	no 132	unknown -90	yes -46
#راج>	yes -41
#راجا	no -62	yes 71
#راجت	unknown 57
#راجل	unknown -56	yes 40
#راجه	yes 65
#راح>	unknown 130	yes -159
#راحت	no -138	unknown 83
#راحه	no -49	yes 62
#راخ>	no 150	yes -117
#راد>	unknown 108	yes -117
#رار>	no 45
#راره	no -54	unknown 99	yes -44
#راس>	yes 65
#راسب	no 50	yes -62
#راسه	no -60	yes 95
#راسو	unknown -66	yes 51
#راسي	unknown -48	yes 69
#راش>	no -73	unknown -59	yes 127
#راشو	no -46	unknown 125	yes -99
#راضي	no -75	unknown 81
#راطي	no -150	unknown 72
#راع>	no 58	unknown -90
#راعي	unknown -80
#راف>	no 135	unknown -98	yes -77
#رافع	no 59	yes -61
#رافي	yes -70
#راق>	unknown -79	yes 64
#راقب	no -52	unknown -51	yes 104
#راكب	no -66	unknown -68	yes 135
#راكش	unknown 41	yes -42
#رالو	no 92	unknown -82
#رامل	no -83	yes 81
#رامي	no 110	unknown -50	yes -72
#رانا	unknown 77	yes -138
#راند	unknown 42	yes -101
#رانس	yes -40
#راني	no -45	yes 52
#راها	no 103	unknown -120
#راهق	no -152	yes 61
#راي>	no -70	unknown 73
#رايح	no 75	unknown -74
#راير	no 43
#ربا>	no -71	unknown 78
#رباء	unknown -45	yes 41
#ربات	yes -41
#رباط	unknown -77	yes 54
#رباع	no -51	unknown -52	yes 99
#ربال	no -62	unknown 94	yes -43
#ربان	no -84	unknown 83
#ربتن	no 91	unknown -72	yes -43
#ربته	no -131	unknown 143
#ربتو	unknown -88	yes 88
#ربع>	no -42
#ربعه	no -119	unknown 114
#ربعو	no 64	yes -47
#ربعي	no 94	unknown -76	yes -42
#ربما	no 52	yes -78
#ربنا	no -62	unknown -80	yes 138
#ربني	unknown -44
#ربه>	no 54	unknown -74
#ربها	no 104	unknown -78
#ربو>	no 114	unknown -152
#ربوط	no 92	yes -96
#ربون	unknown -82
#ربيه	unknown 63
#رتان	no 144	unknown -101	yes -60
#رتجا	unknown -65	yes 45
#رتجف	yes 49
#رتش>	no -46	unknown 84
#رتفا	no -78	unknown 102
#رتنا	no 71	unknown -60
#رته>	no 89	unknown -56
#رتها	no 45	yes -62
#رتو>	no 110	unknown -52	yes -60
#رتيل	no -62	unknown 123	yes -107
#رثه>	no -52
#رجات	no 121	unknown -58	yes -84
#رجال	no 62	unknown -40
#رجان	no -66	unknown 45
#رجت>	no 47
#رجعا	no -66	unknown 111	yes -51
#رجعت	unknown 48
#رجعو	no 48
#رجف>	no 93	unknown -81
#رجله	no -64	unknown -51	yes 94
#رجلو	no -97	unknown -58	yes 141
#رجلي	unknown -89	yes 99
#رجم>	no 74	unknown -58
#رجنا	no 83	unknown -70
#رجه>	no -47	unknown -78	yes 126
#رجو>	unknown -44
#رجوح	no 70	unknown -158	yes 71
#رجون	no -174	unknown -189	yes 265
#رحات	unknown -76	yes 53
#رحاض	no -89
#رحت>	no -72
#رحله	no -62	unknown 74
#رحنا	unknown -110	yes 101
#رحه>	no -71	yes 81
#رحي>	no 80	unknown -56
#رخام	no -91	unknown 162	yes -69
#رداد	no -78	unknown 115	yes -47
#ردت>	no 110	unknown -130
#رديا	no -116	unknown -105	yes 172
#ردين	no 149	unknown -147	yes -53
#ررنا	no 79	unknown -63
#رزات	unknown -58	yes 93
#رزاز	no -91	yes 72
#رزق>	unknown -119	yes 94
#رزه>	no -68	unknown -67	yes 130
#رسا>	no -40	unknown -92	yes 118
#رست>	unknown -66
#رسم>	no -68	unknown 137	yes -72
#رسها	no -131	unknown -120	yes 189
#رسو>	no -60	unknown 85
#رسيد	no -113	unknown 149
#رسير	unknown 76	yes -60
#رسين	no -63
#رشه>	unknown 51	yes -61
#رشوا	no -109	yes 74
#رشوك	no 110	yes -117
#رشي>	no -71	unknown -101	yes 172
#رشيد	no 43	yes -46
#رشيف	no 63
#رصيف	no -45
#رضت>	unknown -105	yes 82
#رضه>	unknown -60	yes 66
#رضي>	no -42	unknown 46
#رضيه	unknown 42
#رطق>	no 58	unknown -61
#رطقا	no -155	yes 136
#رطوب	no -66	unknown 153	yes -96
#رطي>	no -126	unknown 50	yes 58
#رعد>	no -147	unknown 50	yes 77
#رعده	no 43	unknown 70	yes -110
#رعه>	no 66	unknown -53
#رغم>	no -69	unknown 111	yes -44
#رغه>	no -51	unknown 48
#رغوا	no -51	unknown 85
#رفا>	unknown -113	yes 99
#رفان	unknown -59	yes 68
#رفت>	no 50	unknown -66
#رفتش	no -72	unknown 125	yes -57
#رفتي	unknown -93	yes 114
#رفضت	no -44	unknown 70
#رفع>	no -111	unknown 51	yes 51
#رفعت	unknown 47	yes -53
#رفق>	no 44	unknown -77
#رفقه	unknown -47	yes 71
#رفقي	no -51
#رفوا	no -46	unknown 70
#رفور	no -55	unknown 74
#رفين	no 48	unknown -50
#رقا>	unknown 72	yes -70
#رقات	no 54
#رقبت	no -83	unknown -59	yes 137
#رقبه	no -57	unknown -77	yes 134
#رقت>	no -44
#رقطو	yes 57
#رقع>	no -97	unknown 71	yes -47
#رقعا	no 118	unknown -207	yes 79
#رقمه	unknown 79	yes -72
#رقمي	no -90	unknown 151	yes -92
#رقني	unknown -45	yes 79
#رقه>	unknown 46	yes -42
#رقوا	no 131	unknown -93	yes -41
#رقوه	no -77	unknown 60
#ركب>	no -40	unknown -101	yes 132
#ركبت	unknown -54	yes 84
#ركبه	unknown -82	yes 74
#ركت>	no -62	unknown 49
#ركتن	no 161	unknown -94	yes -72
#ركز>	no -80	unknown 125	yes -47
#ركع>	unknown 103	yes -99
#ركعا	no -68	unknown 61
#ركل>	no 68	yes -70
#ركن>	no -62	unknown 114	yes -71
#ركها	unknown -64	yes 44
#ركون	yes -44
#ركي>	no 89	yes -69
#ركيب	no -56	unknown 93
#ركين	no -61	unknown 57
#ركيه	unknown -132	yes 109
#رلي>	no 135	unknown -56	yes -166
#رما>	yes -83
#رماد	unknown 59	yes -51
#رمان	no -114	unknown -65	yes 128
#رمت>	no 95	unknown -139
#رمضا	unknown 56	yes -50
#رمل>	yes -45
#رمله	unknown -67
#رمه>	no 46	unknown -108	yes 53
#رموا	no 64	unknown -113
#رموش	no 74	unknown -174	yes 79
#رموك	yes -50
#رميد	unknown -147	yes 149
#رميل	no 141	unknown -86	yes -73
#رناش	yes 47
#رناه	unknown -94	yes 96
#رنت>	no -46	unknown 71
#رنسا	no -51	unknown 81
#رنسي	no 44	yes -49
#رني>	unknown -93	yes 97
#رنيش	no 83	unknown -99
#رها>	no -61	yes 72
#رهم>	unknown 54
#رهما	no 77	unknown -45	yes -45
#رواح	no 70	unknown -47
#رواي	yes -65
#روب>	yes 50
#روبه	no 147	yes -136
#روبو	no -72	unknown 74
#روبي	no -46
#روت>	no 63	yes -41
#روتي	no -63	unknown -59	yes 125
#روج>	yes 50
#روجي	no -104	unknown 157	yes -58
#روح>	no 64	unknown -78
#رود>	unknown 167	yes -198
#رودا	no 66	yes -71
#روره	no 57	unknown -63
#روري	no 41	yes -63
#روش>	unknown -73
#روضه	no 96	unknown -71
#روط>	no -43	unknown 71	yes -40
#روف>	no -60	yes 59
#روفي	no 108	unknown -99
#روقه	no -61	unknown 105	yes -42
#روقي	unknown -234	yes 201
#رومب	no -44	unknown -80	yes 122
#روني	unknown 62	yes -79
#روه>	no 99	yes -89
#رويض	no -51	unknown 72
#ريا>	unknown -102	yes 73
#ريات	unknown 77	yes -80
#ريب>	no 45	unknown -79
#ريبك	unknown -50	yes 87
#ريبه	no -79	unknown 74
#ريته	no -48	unknown 79
#ريتو	unknown 49
#ريتي	no -68	unknown 97	yes -61
#ريحا	no -115	unknown -111	yes 205
#ريحه	unknown 59
#ريدو	no -77	unknown 129	yes -67
#ريدي	unknown 79	yes -55
#رير>	no -48
#ريرا	no 84	unknown -64
#ريره	no -96	unknown -49	yes 142
#ريس>	no -88	unknown 47
#ريض>	no 121	unknown -94
#ريعه	no 96	unknown -105
#ريفه	no 65	yes -44
#ريفي	unknown -43	yes 43
#ريق>	unknown -44
#ريقه	no 104	unknown -89
#ريقو	no -63	unknown 138	yes -86
#ريك>	no 83	unknown -78
#ريكه	yes -40
#ريكو	no 52
#ريل>	no -90	unknown 49
#ريمو	no -179	unknown 217	yes -99
#رينا	unknown 64	yes -91
#رينه	no -84	unknown 119	yes -40
#ريها	no -101	unknown 158	yes -56
#ريو>	no -75	unknown 48
#ريوم	no -55
#زات>	unknown -50	yes 59
#زاج>	unknown -40	yes 60
#زار>	no 70	yes -61
#زازا	no -91	yes 72
#زال>	yes 54
#زالت	no -53	unknown -100	yes 159
#زام>	no -70	yes 103
#زبال	no 197	unknown -147	yes -63
#زبل>	no -78	unknown 113
#زبون	no 47	unknown -78
#زحلق	no -42	unknown 52
#زدوج	no -63	unknown 44
#زراب	no 47	unknown -59
#زربه	no 51	unknown -40
#زربي	yes -50
#زرع>	no -49
#زرق>	no -89	unknown -46	yes 127
#زرقا	unknown 73	yes -54
#زرقط	yes 57
#زرقه	unknown -138	yes 127
#زريب	no -110	unknown 112
#زعاج	no -64	unknown 72
#زلاء	no 243	unknown -187	yes -58
#زلق>	no 55	unknown -67
#زلقا	no -72	unknown -48	yes 115
#زلقت	no -41	unknown -46	yes 87
#زلنا	no 84	unknown -100
#زله>	no -84	yes 79
#زلو>	no -51
#زلي>	no -74	unknown 100
#زليج	no 42
#زما>	no 59	yes -85
#زمان	no -75	unknown 121	yes -50
#زميل	unknown 41
#زنه>	no 64	unknown 42	yes -140
#زهري	no 132	unknown -81	yes -94
#زواج	no -170	unknown 244	yes -121
#زوال	unknown 41	yes -57
#زوت>	no -107	unknown 80	yes 48
#زوجت	no -54
#زور>	no -59	unknown 166	yes -118
#زوط>	no -43	unknown 71
#زون>	no -98	unknown 151	yes -93
#زيار	no 117	unknown -114
#زيان	unknown -75	yes 71
#زيت>	unknown -42
#زير>	no 88	unknown -52	yes -46
#زيه>	no -112	unknown 199	yes -92
#ساب>	no -89	unknown 172	yes -84
#سابع	no 48
#سابي	no -56	unknown 52
#ساج>	no -47	yes 72
#ساحا	no 58	unknown 50	yes -139
#ساحه	no 78	unknown -73
#ساخن	no -137	unknown -63	yes 158
#سادس	no 42
#سار>	no -49
#ساره	yes -49
#سارو	unknown 76	yes -69
#ساري	no -42	yes 44
#ساعت	yes 57
#ساعد	no -41	unknown -99	yes 135
#سافر	yes -53
#ساق>	no -51	unknown -123	yes 176
#ساقه	unknown -95	yes 118
#ساقي	no -71	unknown -67	yes 134
#سال>	no -115	yes 116
#سالا	unknown -142	yes 123
#سالت	no -77	unknown 125	yes -47
#سالم	no 120	unknown -89
#سالن	no -112	unknown 137	yes -42
#سامح	no -91	unknown 103
#سان>	no -88	unknown -122	yes 175
#ساند	unknown 67	yes -42
#ساوي	no 48
#سايب	no 85	unknown -54
#ساير	no 49
#سباك	no -75
#سبان	no -49
#سبته	no -78	unknown 137	yes -58
#سبح>	no -93	unknown 139	yes -46
#سبقي	no 133	unknown -57	yes -80
#سبور	unknown 69	yes -65
#سبيط	no -42	yes 78
#ستا>	no 66	unknown -68
#ستاج	unknown 78	yes -125
#ستاذ	unknown -57	yes 45
#ستار	no 95	yes -91
#ستاس	no -52	unknown 93	yes -41
#ستان	no -75	unknown 129	yes -66
#ستاي	no 64	unknown -124	yes 46
#ستدع	yes -54
#ستر>	no 249	unknown -185	yes -93
#سترا	no 64	yes -57
#سترد	no -65	unknown 100
#ستشف	no -79	yes 111
#ستطي	no -75	unknown -42	yes 117
#ستعج	unknown -77	yes 52
#ستعم	no -98	unknown 61
#ستنش	no -87	unknown -49	yes 136
#ستني	no -69	yes 76
#سته>	yes 52
#ستوب	no -112	unknown 49	yes 54
#ستود	no 52	unknown -48
#ستور	no 137	yes -120
#ستيق	no 40
#ستيك	no 71	yes -45
#ستين	no 58	yes -110
#سجاد	no 98	unknown -112
#سجل>	no 92	unknown -51	yes -42
#سجلت	no -53	unknown 51
#سجلو	no -80	unknown 112
#سحبو	no -73	unknown 146	yes -84
#سحقت	no 58	unknown -68
#سخن>	unknown -95	yes 110
#سخه>	no -60	unknown 74
#سخون	no -70	unknown -44	yes 108
#سدات	no -63
#سدار	no -108	unknown 86
#سدت>	no 147	unknown -58	yes -111
#سدو>	no -77	unknown 50	yes 49
#سدود	no -49	unknown 88	yes -50
#سديا	no 97	unknown -52	yes -47
#سرات	no -57
#سربا	no -50	unknown -118	yes 150
#سربت	yes -83
#سرت>	yes 51
#سردي	no 134	unknown -152	yes -45
#سرعه	no 106	unknown -69
#سرقا	no 77	yes -50
#سرقت	no -74	unknown 132	yes -58
#سرقه	unknown 84	yes -73
#سرنا	no 73	unknown -52
#سره>	unknown 65	yes -61
#سرو>	unknown 68
#سروا	unknown 59	yes -81
#سروق	no 46	unknown 46	yes -121
#سرير	no -83	unknown 85
#سطان	unknown -58	yes 95
#سطبل	unknown 42	yes -48
#سطحي	unknown -73	yes 57
#سطل>	no -63	unknown 113	yes -57
#سطو>	no 111	unknown -103
#سطوب	no -138	unknown -83	yes 166
#سطول	unknown -44
#سعار	unknown -108	yes 82
#سعاف	unknown -40	yes 54
#سعه>	no 106	unknown -63	yes -52
#سفر>	unknown 62	yes -68
#سفل>	no -94	yes 83
#سفله	no -82	unknown 119	yes -54
#سفلي	no 73	yes -41
#سفنج	no -48
#سفي>	no 57	yes -44
#سقفه	unknown 54	yes -81
#سقوط	no -65	unknown -64	yes 129
#سقي>	no -58	yes 47
#سكات	no -95	unknown 145	yes -64
#سكار	yes 46
#سكان	unknown 85	yes -98
#سكب>	no -64	unknown 42
#سكت>	unknown -196	yes 110
#سكرا	no -42	unknown -77	yes 112
#سكري	unknown 46
#سكلي	no -84	unknown 65
#سكن>	unknown 52	yes -60
#سكوب	yes -81
#سكوت	no -65
#سكين	no 44	unknown -58
#سلام	no 41
#سلطه	no 93	unknown -55
#سلعه	no 49	yes -42
#سلك>	no 62	yes -43
#سلمت	no 122	unknown -86	yes -71
#سلمن	no 89	unknown -50
#سلوم	no -42	unknown -79	yes 116
#سليم	no 64	unknown -73
#سما>	unknown 47
#سماء	no -55
#سماح	unknown -177	yes 160
#سمار	no -74	unknown 57
#سمطه	no -53	unknown -54	yes 90
#سمع>	no -55	unknown 58
#سمعن	unknown 42	yes -57
#سمن>	no -151	unknown 196	yes -80
#سمها	no -71	unknown -126	yes 168
#سمو>	no -77	unknown 51
#سمي>	no -64	unknown -170	yes 215
#سميت	no -58
#سنا>	no 191	unknown -158	yes -42
#سنان	no -78
#سنتي	no 98	unknown -82
#سنسل	unknown -87	yes 111
#سنه>	no -49	yes 49
#سني>	unknown -41
#سنين	unknown 65
#سها>	no -92	unknown -46	yes 138
#سهم>	no 111	unknown -55	yes -91
#سوء>	no 125	unknown -74	yes -53
#سوا>	no 127	unknown -73	yes -65
#سوار	no -98	unknown 145	yes -51
#سواق	unknown 63
#سوب>	no -84	unknown 153	yes -79
#سوبي	no 49
#سود>	unknown -42	yes 51
#سودا	no -64	yes 48
#سور>	no 44
#سورا	no -48	unknown 103	yes -59
#سوره	no -56	yes 69
#سوري	no 140	unknown -97	yes -78
#سول>	no 150	unknown -53	yes -130
#سولت	no -71	unknown 104	yes -53
#سولو	no 71	unknown -51
#سون>	no -64	unknown -76	yes 70
#سوني	no 75	unknown -56
#سوول	no -61	unknown 110	yes -49
#سوي>	unknown 40	yes -71
#سويس	unknown 89	yes -53
#سيا>	no 73	yes -58
#سيات	no 61	yes -48
#سيان	unknown 82	yes -54
#سيته	no 54	yes -102
#سيجي	no -96	unknown -52	yes 148
#سيدي	unknown 54
#سيرا	unknown 62	yes -92
#سيرك	no 68	unknown -47
#سيط>	no 42	unknown -73
#سيطه	unknown -46	yes 81
#سيف>	no -68	unknown -44	yes 112
#سيفو	no -57	unknown 119	yes -63
#سيقي	unknown -137	yes 82
#سيكل	no -73	unknown -51	yes 111
#سيل>	no -51	yes 44
#سيما	unknown 45	yes -57
#سيمه	no 64	yes -45
#سين>	unknown 50
#سينا	no 79	unknown -76
#سيني	no -55	yes 43
#سيول	unknown -63
#سيون	no -48
#شاب>	unknown -68	yes 69
#شاحن	unknown 56
#شاده	no 89	unknown -88
#شار>	unknown -61	yes 94
#شاري	no -111	unknown 122
#شاشه	unknown 51
#شاطي	no -84	unknown 141	yes -117
#شاعل	no -86	unknown 135	yes -52
#شاف>	no -70	unknown 147	yes -79
#شالي	no 57	yes -81
#شان>	no 64	unknown -60
#شانط	no -109	unknown -138	yes 191
#شاو>	unknown -60
#شاي>	no 76	yes -73
#شباب	no -58	unknown 72
#شباك	unknown -54	yes 72
#شبي>	no 53
#شبيه	no -62	unknown 91
#شتا>	no -55
#شترك	no -76	unknown 80
#شتري	no -44	unknown 91	yes -45
#شتغل	no 65	unknown -86
#شتك>	no -116	unknown 151	yes -62
#شتكي	unknown -45	yes 60
#شتنب	no 50
#شجار	no -67	unknown 97	yes -47
#شحال	no -141	unknown 202	yes -83
#شدات	no 47	unknown -139	yes 79
#شدني	no -92	unknown -52	yes 145
#شده>	unknown 44	yes -69
#شدو>	no -59	yes 44
#شدوه	no -46	unknown -52	yes 100
#شرات	no -62
#شرار	no -92	unknown 160	yes -73
#شرب>	no -78	yes 43
#شرجم	no 88	unknown -82
#شرطي	no -70
#شرفت	no -140	yes 123
#شرفه	unknown -53	yes 42
#شركت	no 77	unknown -78
#شري>	no -63	unknown 96	yes -43
#شرين	no -48	unknown 87
#شريه	no 84	yes -79
#شظاي	no 50	unknown -99	yes 49
#شظيه	unknown -152	yes 112
#شعر>	no -60	yes 92
#شعل>	unknown 42
#شعلا	yes 42
#شعه>	unknown -82	yes 109
#شفار	unknown 54
#شفت>	no -75	unknown 76
#شفتش	no 73	unknown -119
#شفتو	no 99	unknown -127
#شفر>	yes -57
#شفرو	no -65	unknown 135	yes -97
#شفنا	no -52	yes 42
#شفي>	no -78	yes 113
#شقت>	no -87	unknown 41	yes 42
#شقتي	unknown 80	yes -40
#شقفه	no 214	unknown -171
#شققت	yes -65
#شقه>	unknown 44
#شقوق	no -102	yes 104
#شكا>	unknown -40
#شكو>	no 94	unknown -79
#شكيت	no -113	unknown 143
#شلال	no -64	unknown 151	yes -94
#شمس>	no -59	unknown 113	yes -56
#شمسي	yes -42
#شمع>	no -191	unknown 194
#شمعه	no 45	unknown -116	yes 40
#شنو>	no -50	yes 50
#شهاد	no 51	unknown -42
#شهر>	no -65	unknown 65
#شهود	unknown 71	yes -93
#شهور	no -79	unknown 79
#شوا>	no -63	yes 75
#شورا	unknown -95	yes 76
#شوفه	unknown 41	yes -43
#شوفو	no -64	yes 61
#شوفي	no 136	unknown -113	yes -60
#شوك>	yes -63
#شوي>	no 55
#شويه	unknown -99	yes 93
#شيء>	no 52
#شيت>	yes -47
#شيتش	no -79	unknown 142	yes -69
#شيخ>	no -97	unknown -58	yes 136
#شيد>	no 54	yes -66
#شيدي	unknown -185	yes 118
#شيف>	no 47
#شيفو	yes 41
#شين>	unknown 51	yes -41
#شينا	no -61	unknown 95
#شيه>	yes 49
#صاب>	no 150	unknown -112	yes -46
#صابا	no 104	unknown -70
#صابع	no 169	unknown -166
#صابه	no 82	unknown -64
#صابو	unknown 57	yes -51
#صابي	no 179	unknown -111	yes -72
#صات>	no 41	yes -49
#صارت	no 47
#صاعق	unknown 66
#صافي	no 82	unknown -46
#صاك>	no -64	yes 42
#صالح	unknown -41
#صان>	unknown -48	yes 47
#صانع	unknown -112	yes 89
#صباع	unknown -217	yes 179
#صباغ	unknown 65	yes -51
#صبت>	no -73	yes 76
#صبح>	no 118	yes -101
#صبع>	no -53	unknown -87	yes 140
#صبعي	no -83	unknown -105	yes 172
#صبغ>	no 149	unknown -115	yes -48
#صبنا	no 52
#صبني	no 175	yes -151
#صتو>	no -54	unknown -60	yes 112
#صحاح	no 191	unknown -142	yes -119
#صحتي	no 314	unknown -211	yes -140
#صحه>	no 97	unknown -94
#صحيح	no 176	unknown -114	yes -88
#صداع	no -54
#صدام	no -123	unknown 247	yes -140
#صدر>	no -46	yes 62
#صدري	no -61	yes 92
#صدع>	no -134	unknown 238	yes -187
#صدمه	no -56	unknown -40	yes 97
#صدوم	no -150	unknown 172	yes -166
#صدي>	no -92	unknown 192	yes -134
#صديق	no -157	unknown 81
#صراخ	no 150	yes -117
#صرحت	no -79	unknown 143	yes -88
#صرخ>	unknown -46
#صريح	unknown 40	yes -44
#صطدا	no 70	unknown -63
#صطدم	no 41
#صعد>	no 75	unknown -100
#صغار	no -48	unknown 133	yes -95
#صغير	unknown -41
#صفر>	no 61	yes -57
#صفرا	no 98	yes -150
#صقات	no 296	unknown -197	yes -160
#صلا>	unknown -56	yes 79
#صلات	no 49	unknown -86
#صلاه	no 99	unknown -109
#صلح>	unknown 64	yes -50
#صلحو	no -92	unknown 148	yes -60
#صلنا	no -120	unknown 148
#صلني	no 69	unknown -40	yes -77
#صلي>	unknown 74	yes -61
#صليح	unknown 86	yes -44
#صليه	no -65	unknown 114	yes -49
#صمات	no 51	yes -75
#صمه>	no -112	unknown 59
#صمي>	no -47	yes 73
#صنا>	no 102	yes -97
#صناد	unknown 64
#صنبو	unknown 59
#صندو	no 59	unknown -61
#صنع>	unknown 49	yes -93
#صني>	yes -42
#صها>	no -54	unknown 96	yes -58
#صوا>	no 52	unknown -95	yes 45
#صوت>	no 73	unknown -74
#صور>	unknown 56
#صورا	unknown 102	yes -120
#صورت	yes -42
#صوره	no 45
#صورو	no -62	unknown 77
#صول>	no -77	unknown 109	yes -134
#صوه>	no 99	yes -138
#صوير	no 103	unknown -46	yes -70
#صيبت	no -58	yes 96
#صير>	no 45	unknown 82	yes -125
#صيف>	unknown 54
#صيفط	yes -43
#صيل>	unknown -45
#صيني	no 150	unknown -67	yes -108
#ضاء>	no 44	yes -43
#ضار>	unknown 61
#ضاره	no -108	unknown 72
#ضاضر	unknown 138	yes -136
#ضاع>	no 179	unknown -144	yes -59
#ضاعو	no 130	unknown -107	yes -55
#ضان>	no -48
#ضايي	yes -76
#ضباب	no -41
#ضبط>	no -50	yes 50
#ضحاي	no 194	unknown -69	yes -149
#ضحك>	no 93	unknown -78
#ضحكت	no 81	yes -119
#ضحكو	no 106	yes -103
#ضرار	no 81	unknown -52
#ضربا	unknown 54
#ضربن	unknown -43	yes 46
#ضربه	no 70	unknown -91
#ضربو	no 115	unknown -160
#ضرر>	no 60	unknown -44
#ضررت	no -45
#ضرنا	no 75	unknown -40
#ضرني	unknown -82	yes 54
#ضره>	no -42	yes 71
#ضرها	no -43	unknown -72	yes 117
#ضرو>	no 44
#ضريف	no 65	yes -44
#ضطرر	no -55	unknown 69
#ضعت>	no -56	unknown 117	yes -73
#ضلوع	no -102	unknown -135	yes 208
#ضمان	no -65	unknown 157	yes -93
#ضني>	no -41	unknown -59	yes 99
#ضها>	no -61	yes 81
#ضوء>	no 51	yes -57
#ضوع>	no -60	unknown 94	yes -77
#ضون>	unknown 43
#ضيات	no 61	unknown -72
#ضياع	unknown 48
#ضيعه	no -88	unknown 156	yes -80
#ضيق>	no 96	yes -112
#ضيقه	no -155	yes 155
#طابق	yes -43
#طابل	no -56	yes 68
#طات>	unknown -77	yes 71
#طاتن	no 57	unknown 69	yes -119
#طاجي	no 67	unknown -91
#طاحت	yes 46
#طاحو	no 170	unknown -99	yes -144
#طارا	unknown 63	yes -63
#طافي	no 60	unknown -94
#طالب	unknown 42
#طالع	unknown -49
#طالي	yes -69
#طام>	no 46
#طان>	unknown 111	yes -107
#طاني	no -44
#طاون	no 125	unknown -46	yes -87
#طاير	no -92	unknown 73
#طباخ	no 75	unknown -105
#طباس	no -70	yes 62
#طبل>	unknown 42	yes -48
#طبيع	no -48	unknown 97	yes -52
#طحت>	unknown -78	yes 104
#طدام	no 70	unknown -63
#طدمت	no 44
#طراف	no 48	unknown 51	yes -87
#طراك	yes -48
#طرت>	no -98	unknown 66
#طررت	no -55	unknown 69
#طرف>	no -76	unknown -88	yes 160
#طرفي	no 106	unknown -56	yes -50
#طرق>	unknown 72	yes -73
#طره>	unknown -53	yes 46
#طروت	no -53	unknown -75	yes 112
#طري>	no -64	unknown 151	yes -100
#طعات	no 138	unknown -172
#طعت>	no -102	yes 105
#طعم>	unknown -54	yes 47
#طعه>	unknown -95	yes 55
#طعو>	unknown 93	yes -76
#طعوه	no -186	unknown 122
#طفا>	no -157	unknown 183
#طفات	no 111	unknown -76	yes -40
#طفال	unknown 79	yes -58
#طفاه	no 122	unknown -83
#طفاو	unknown -58	yes 60
#طفل>	unknown -44
#طفو>	no -58	unknown 80
#طفين	no 180	unknown -150
#طقات	no -155	yes 136
#طقم>	unknown 128	yes -134
#طقه>	no 55	yes -74
#طلا>	no 192	unknown -163	yes -63
#طلاء	no 48	yes -73
#طلبت	no -47	unknown 136	yes -120
#طلعا	no -127	unknown 147
#طلعن	no 119	unknown -73	yes -44
#طلق>	no -113	unknown 176	yes -78
#طله>	no -70	unknown -52	yes 102
#طماط	no 84	unknown -46
#طمت>	yes -48
#طموب	unknown 40
#طنا>	unknown -53	yes 78
#طناش	unknown 66	yes -93
#طنجر	unknown -163	yes 130
#طني>	no -46	yes 55
#طنيه	unknown 55
#طوال	no -59	unknown 51
#طوان	no -78	unknown 41
#طوب>	no -96	unknown -48	yes 128
#طوبه	no -45	unknown 126	yes -89
#طوبي	no -69	unknown -42	yes 112
#طوره	no 125	unknown -44	yes -85
#طورو	no 98	unknown -81
#طوع>	unknown -79	yes 44
#طول>	no -174	unknown 187
#طوله	no 73	unknown -48
#طون>	unknown -51
#طوني	no -65	yes 44
#طويل	no 66	unknown -57
#طيار	no -84	unknown 174	yes -104
#طيبت	no 108	unknown -131
#طيبه	no 78	yes -75
#طيته	unknown -100	yes 86
#طيتو	no 69	unknown -160	yes 83
#طيح>	unknown -91	yes 129
#طيحا	no 123	unknown -164
#طيحو	unknown -89	yes 95
#طيخه	no -78	unknown -44	yes 114
#طير>	no 93	unknown -80	yes -90
#طيرا	no -64
#طيرت	unknown -123	yes 101
#طيع>	no -50	unknown -45	yes 95
#طيفه	no 101	yes -64
#طيم>	unknown 107	yes -80
#طين>	no -113	unknown -85	yes 157
#طيني	no 41	unknown -73
#طيه>	no 117	unknown -142
#ظارا	unknown 66
#ظام>	no 51	unknown -112
#ظايا	no 50	unknown -99	yes 49
#ظلام	no -67	unknown -52	yes 121
#ظله>	unknown 119	yes -129
#ظنا>	unknown 79	yes -66
#ظهره	no -133	unknown -66	yes 182
#ظهري	no -48	unknown -116	yes 164
#ظيه>	unknown -152	yes 112
#عاج>	no 44	yes -74
#عاد>	no 74	unknown -44
#عاده	unknown 41	yes -86
#عارف	no -68	unknown 72
#عاس>	no -72	yes 47
#عاش>	no -57
#عاشو	unknown -95	yes 76
#عاف>	unknown -40	yes 54
#عافا	no 84	unknown -62
#عافي	unknown -40
#عال>	no -85	yes 112
#عالا	unknown 46
#عالم	yes -42
#عام>	yes -43
#عامر	no -104	unknown 43	yes 59
#عامل	unknown -44
#عامي	no 114	unknown -148
#عانا	no 55	unknown -83
#عاه>	unknown -111	yes 82
#عاها	unknown -59
#عاهم	no -43	unknown -101	yes 120
#عاود	no -57	yes 71
#عاون	no -81	unknown 53
#عايا	unknown -42
#عايد	no -43	yes 50
#عايش	no -80	unknown 42
#عايل	unknown 53
#عباد	no 131	unknown -179
#عبد>	no -79	unknown 101
#عبر>	unknown -43	yes 51
#عبو>	no 60	yes -58
#عبين	no 74	yes -49
#عترض	unknown -152	yes 127
#عتله	no 192	unknown -171	yes -80
#عتنا	no 60	unknown -64
#عتني	no -52	unknown -62	yes 113
#عته>	no 79	unknown -50
#عتها	no -88	unknown 61
#عتو>	unknown 85	yes -94
#عثرت	unknown -46	yes 60
#عجاج	no -63	yes 50
#عجزه	no 96	unknown -69	yes -44
#عجلا	no -47	yes 48
#عجلت	no 79	unknown -53
#عجله	no 54	yes -56
#عجين	no 115	yes -95
#عدا>	unknown -51	yes 62
#عدت>	yes -48
#عدد>	no 200	unknown -135	yes -105
#عدما	no 93	yes -110
#عدنا	yes -57
#عده>	no 59	yes -45
#عدي>	unknown -101	yes 97
#عديه	no -91	yes 86
#عراس	no 45	unknown 43	yes -91
#عربه	no 60	unknown -90
#عربي	no -79	unknown 56
#عرج>	no -43	yes 46
#عرس>	unknown 80	yes -48
#عرض>	no 78	yes -54
#عرضت	no 48	unknown -87	yes 41
#عرف>	no -40	unknown 71
#عرفش	unknown -74	yes 79
#عرفه	unknown -40	yes 42
#عرفو	no -109	unknown 136
#عروس	unknown 61	yes -61
#عروف	unknown 61	yes -41
#عزيز	no -43	unknown 81
#عساس	unknown -78	yes 101
#عسل>	no -139	unknown 115
#عسين	no 105	unknown -60	yes -45
#عشا>	no 186	unknown -114	yes -107
#عشر>	no -42
#عشري	unknown 97	yes -58
#عشيه	yes 47
#عصا>	no 48	unknown -130	yes 91
#عصاب	no 195	unknown -143	yes -105
#عصمه	no -78	unknown -57	yes 137
#عصمي	no -47	yes 73
#عصير	unknown 161	yes -180
#عضني	no -54	unknown -63	yes 114
#عضيا	unknown -60
#عطات	no 89	yes -107
#عطان	no -44
#عطاه	no -71	unknown -56	yes 129
#عطاو	no 75	yes -75
#عطتن	unknown 56
#عطل>	no -149	unknown 160
#عطله	unknown 49
#عطيت	unknown -64	yes 41
#عطين	no -160	yes 103
#عظم>	unknown -140	yes 147
#عفن>	unknown -45
#عفوا	unknown -48	yes 48
#عقد>	no -118	unknown 103
#عقدي	no -55	unknown 89
#عقرب	no -40	yes 61
#عقه>	unknown 66
#عقول	no 96	unknown -56	yes -55
#عكاز	no -88	unknown -93	yes 159
#علات	yes 42
#علاج	no -57
#علاش	no -69	unknown 120	yes -51
#علبه	yes -68
#علت>	no 124	unknown -120
#علق>	no 62
#علقت	no -88	unknown -124	yes 195
#علم>	no -52	unknown 47
#علمك	no 50	yes -76
#عله>	yes -52
#علوم	no 78	yes -57
#علوي	no 59
#عليه	no -40
#عمار	no -48
#عمر>	yes -40
#عمرت	no -164	unknown 215	yes -90
#عمرو	no -41
#عمري	no -58	unknown -59	yes 115
#عملت	yes -42
#عملن	no -51	unknown 48
#عملو	unknown -71	yes 105
#عملي	unknown -52	yes 54
#عمي>	no -66	unknown 74
#عميق	no 58	unknown -100
#عناع	unknown -48
#عناه	no -54	unknown 101	yes -49
#عندم	no -46	unknown 78
#عندن	no -40	unknown 46
#عنده	yes 53
#عنق>	no -52	unknown -56	yes 109
#عنقي	no -58	unknown -71	yes 125
#عني>	no -41	yes 69
#عها>	no -55
#عوا>	no -77	yes 67
#عوج>	no 50	unknown -81
#عوجو	no 106	unknown -59	yes -54
#عود>	no 48	yes -52
#عودت	no 86	unknown -111
#عوض>	yes -47
#عوضو	unknown 47
#عول>	no -175	unknown -111	yes 222
#عوم>	no 151	unknown -174
#عون>	no 131	unknown -98
#عوني	no -69	yes 56
#عوه>	no -118	unknown 159	yes -101
#عوها	unknown -152	yes 93
#عيا>	no 152	unknown -91	yes -80
#عياد	no -75	unknown 198	yes -137
#عيال	no 104	unknown -89
#عيد>	no 119	unknown -50	yes -71
#عيش>	unknown 46	yes -76
#عيطت	no 41	yes -46
#عيطن	no 45	yes -53
#عيطو	no -64	unknown 135	yes -94
#عين>	unknown -69	yes 95
#عينا	no -104	unknown -72	yes 137
#عيني	unknown -41	yes 41
#عيون	no -65	unknown 91
#غابه	unknown -59
#غاتش	no -60	unknown -73	yes 105
#غادر	no -44	unknown 81	yes -46
#غارق	no 57	yes -41
#غاز>	unknown -58	yes 42
#غاش>	no 68	unknown -76
#غالب	no -84	unknown 145	yes -62
#غالي	no 199	unknown -126	yes -84
#غايب	no -88	yes 99
#غراف	yes -70
#غرب>	no -56	yes 52
#غربا	no -62	unknown 94	yes -43
#غرز>	unknown -121	yes 158
#غرزا	unknown -58	yes 93
#غرزه	no -68	unknown -67	yes 130
#غرفه	unknown 51	yes -45
#غرقا	no -40
#غرقت	unknown 76	yes -55
#غزال	no 138	unknown -116	yes -53
#غسل>	unknown 72	yes -73
#غسله	no 53	yes -91
#غسيل	unknown -51	yes 75
#غلاق	no -99	unknown -106	yes 178
#غلط>	no -100	unknown 61
#غلف>	no -56	unknown 91
#غلق>	yes -45
#غلقت	no 47	unknown -71
#غلقه	unknown -151	yes 154
#غلي>	unknown -40	yes 49
#غمرت	no 61
#غمي>	no -47	unknown -69	yes 114
#غنا>	no 112	unknown -192	yes 68
#غوا>	no -51	unknown 85
#غوت>	no -52	unknown -84	yes 138
#غيتش	no -45	yes 52
#غينا	no 51	yes -43
#غيير	unknown 79	yes -51
#فابو	no -68	unknown 154	yes -87
#فات>	no 41
#فاته	no 85	unknown -71
#فاجي	no -75	unknown 101
#فاحت	no -43	yes 49
#فادي	no 53	yes -43
#فار>	no 72	yes -102
#فارت	no 196	unknown -132	yes -72
#فاره	unknown 54
#فاز>	yes -54
#فازك	no -89	unknown 138	yes -42
#فاس>	yes -53
#فاض>	unknown 63	yes -41
#فاضت	yes 66
#فاطم	no 40
#فاع>	unknown 58
#فافر	no 51	unknown -110	yes 48
#فاكت	unknown 83	yes -49
#فال>	unknown 60	yes -83
#فالا	no 60	unknown -91
#فالت	unknown -49
#فالح	no -42	yes 65
#فالخ	unknown 70	yes -58
#فالر	no -42	unknown -67	yes 112
#فالس	no -59	unknown -41	yes 100
#فالش	no -42	unknown 46
#فالض	no -68	unknown 116	yes -73
#فالط	no -42	yes 49
#فالظ	no -42	unknown -47	yes 88
#فالع	no 41
#فالف	no -86	unknown -74	yes 157
#فالق	no 66	unknown -72
#فالل	unknown 43
#فالن	unknown -68
#فاله	no -117	yes 77
#فالو	no 82	unknown -148	yes 64
#فالي	no -112	unknown 46	yes 56
#فان>	yes 49
#فانز	unknown -85	yes 104
#فانك	no -84	unknown 44
#فاه>	no 106	unknown -117
#فاها	no 45
#فاوه	unknown -58	yes 60
#فايي	unknown 42
#فبرا	no 43
#فتاح	no -104	unknown 67
#فتح>	unknown -89	yes 85
#فتحت	unknown 66
#فتحط	no 99	unknown -131
#فتحه	no -130	yes 91
#فتحو	no 79	yes -88
#فتشق	no 101	unknown -43	yes -59
#فتها	no -105	unknown 157	yes -56
#فتو>	no 119	unknown -108	yes -53
#فتي>	no -60	unknown -105	yes 154
#فثقب	unknown -128	yes 76
#فجاء	no -137	unknown 162
#فجار	no -135	unknown 86
#فجرت	no 43	yes -64
#فحال	no 137	unknown -78	yes -112
#فحم>	no 55	yes -44
#فخار	no 145	unknown -170
#فخد>	no -135	unknown -100	yes 187
#فخذ>	unknown -50	yes 79
#فخرج	no -65	yes 86
#فدار	no -87	yes 75
#فراس	unknown -41	yes 42
#فراش	no -114	yes 62
#فرام	no -101	yes 103
#فران	no 61	unknown -42
#فرج>	no 53
#فرغو	unknown 60
#فرفض	no -52
#فرقع	unknown -53
#فركع	no -62	unknown 130	yes -73
#فرمل	no -129	unknown 62	yes 60
#فرن>	no 155	unknown -181
#فرنس	yes -45
#فره>	unknown -53
#فرو>	no -99	unknown 109
#فري>	no -57	unknown 101	yes -42
#فريق	no 252	unknown -153	yes -135
#فريك	no 82	yes -89
#فرين	no 50
#فزت>	no -54	unknown 45
#فزه>	no -73	unknown 108
#فستا	no -106	unknown 169	yes -96
#فسه>	no -97	unknown -92	yes 154
#فسو>	no -148	yes 86
#فسوق	unknown 42
#فسي>	no 167	unknown -108	yes -64
#فصدم	unknown -57
#فصل>	unknown -77	yes 98
#فصلت	yes -52
#فضت>	unknown 59	yes -40
#فطان	no -77	unknown 188	yes -155
#فطنج	no -89	unknown 58
#فطو>	yes -41
#فطور	yes -73
#فطوم	unknown 63	yes -62
#فظهر	no -89	unknown -73	yes 155
#فعتن	unknown -66	yes 91
#فعته	unknown 59	yes -55
#فعل>	no -44	unknown 51
#فعني	no -77	unknown -161	yes 224
#فعه>	no 99	yes -73
#فغمر	no 55	yes -49
#فقد>	unknown -46	yes 45
#فقدت	no -50	unknown 127	yes -106
#فقط>	no 94	unknown -55
#فقه>	yes -48
#فقي>	no -51
#فكسر	no 42
#فلا>	no 181	unknown -150
#فلت>	unknown -95	yes 75
#فلق>	no -87	unknown -68	yes 116
#فلم>	yes -58
#فلمس	no 69	unknown -114
#فلوس	no -66	unknown 42
#فلي>	no 73	yes -41
#فلين	no 57
#فما>	no 94	unknown -47
#فمحط	unknown -42
#فنان	no -112	unknown 169	yes -61
#فناه	no 42	unknown -95	yes 56
#فني>	no 203	unknown -85	yes -143
#فهم>	no -75	unknown 137	yes -71
#فواح	unknown -78	yes 72
#فوخ>	no -104	yes 99
#فوخه	unknown -65	yes 49
#فوخي	no -41	yes 75
#فورا	no 69	yes -124
#فوسط	no 48
#فوف>	unknown 46
#فوقي	no -43	unknown 115	yes -73
#فول>	no -74	yes 66
#فولو	no -67	unknown -81	yes 137
#فون>	unknown 45	yes -55
#فويت	no -96	unknown 151	yes -52
#فيا>	no 42	unknown -51
#فيتر	no 57	yes -55
#فيتي	no -82	unknown 148	yes -97
#فيده	no -98	unknown -62	yes 159
#فيدو	no -102	unknown -161	yes 249
#فيدي	yes -44
#فيرا	no -70	yes 46
#فيرم	no 66	unknown -55
#فيزو	no 108	unknown -99
#فيش>	no -44	unknown 69
#فيف>	unknown -93	yes 54
#فيفه	no -124	unknown -100	yes 195
#فيل>	no -68
#فيلا	yes -50
#فيلت	yes -44
#فين>	unknown -67
#فينا	no 93	unknown -98
#فيهم	unknown -61
#قاء>	unknown 98	yes -63
#قابل	no -44	unknown -81	yes 123
#قاتش	no -90	unknown 109
#قادر	no -46	unknown -58	yes 105
#قادم	no -91	unknown 114	yes -54
#قادو	yes -45
#قارب	no -147	unknown 171	yes -48
#قاس>	no 106	unknown -83
#قاسي	no 115	unknown -96
#قاطع	unknown -40	yes 40
#قاعد	no 62	unknown -67
#قاعه	no -57
#قالت	unknown 65	yes -40
#قاله	unknown -43	yes 68
#قالي	unknown 46
#قان>	no 98	unknown -126
#قانو	unknown -46	yes 78
#قاو>	no 60	unknown -56
#قاوه	no 42	unknown -65
#قايد	unknown -46
#قايق	unknown -55
#قبتي	no -76	unknown -62	yes 131
#قبض>	no -56	yes 62
#قبه>	no -41	yes 69
#قبو>	unknown 78	yes -56
#قتحم	no 124	unknown -176
#قتلع	unknown 41
#قته>	no 114	unknown -48	yes -65
#قتي>	no -44	unknown 65
#قدت>	no -50	unknown 127	yes -106
#قدرش	no -66	unknown -74	yes 142
#قدرو	no 179	unknown -155	yes -62
#قدمه	unknown -42
#قدمي	no -104	yes 91
#قدي>	unknown 41
#قديم	unknown 47	yes -60
#قرا>	no -116	yes 63
#قران	no -51	unknown 78	yes -74
#قرب>	no 52
#قررت	no 163	unknown -98	yes -115
#قرعه	no -72
#قرمي	unknown -147	yes 149
#قره>	yes 57
#قرير	unknown -43	yes 45
#قسط>	no -120	unknown 187	yes -90
#قصدي	unknown 54
#قضاي	yes -76
#قطار	unknown 90	yes -73
#قطر>	unknown 91	yes -78
#قطع>	yes 52
#قطعا	no 175	unknown -198
#قطعت	no -102	yes 105
#قطعه	no 62	unknown -71
#قطعو	no -109	unknown 158	yes -58
#قطه>	unknown 67	yes -74
#قطور	unknown 79	yes -123
#قطون	yes 57
#قعت>	no -41
#قعد>	no 45	unknown -60
#قعه>	no -57
#قفا>	yes -41
#قفت>	yes -42
#قفز>	unknown -62	yes 90
#قفزت	no -54	unknown 45
#قفطا	no -77	unknown 188	yes -155
#قفه>	no 58	yes -71
#ققت>	yes -65
#قلاه	no 67	yes -41
#قلب>	yes -47
#قلبت	unknown -46
#قلبو	unknown -55
#قلبي	unknown 106	yes -121
#قلت>	yes 42
#قلع>	no -92	yes 93
#قلعا	no -154	unknown 46	yes 66
#قلنا	no -67	yes 46
#قله>	yes -54
#قلوب	no -54	unknown 88
#قلوع	no 47
#قلوه	no -71	unknown -40	yes 110
#قلي>	no 56	unknown -65
#قمام	unknown 76	yes -65
#قمها	unknown 79	yes -72
#قمي>	no -90	unknown 151	yes -92
#قنا>	no 92	unknown -80
#قناه	no -123	unknown 167	yes -51
#قندي	no -177	unknown 202	yes -162
#قنطر	unknown -165	yes 121
#قني>	no -55	yes 56
#قنين	unknown -90	yes 69
#قها>	yes 65
#قهوه	unknown -59	yes 43
#قهي>	no 66	unknown -75
#قوا>	no 82	unknown -87
#قوب>	no 40
#قوط>	no -68	yes 107
#قوق>	no -60
#قولو	no -94	unknown 51	yes 44
#قوه>	unknown -56	yes 49
#قوي>	no -43	unknown 85	yes -43
#قيا>	unknown -75	yes 53
#قيات	no -93	yes 91
#قياس	no 40	unknown -56
#قيبه	unknown 59	yes -80
#قيت>	unknown 50
#قيتش	no -60	unknown 68
#قيته	no 58
#قيتو	no -101	unknown 145	yes -55
#قيدو	unknown -50	yes 76
#قيع>	no -49	unknown 55
#قيقا	no 47	unknown -45
#قيمت	no -55	unknown 91
#قين>	no 158	unknown -226	yes 59
#قينا	unknown 45	yes -76
#قيه>	no -53
#كاب>	no 82	unknown -47
#كابل	unknown -66	yes 53
#كابو	no 55
#كاتب	unknown 136	yes -138
#كاحل	no -42	unknown -53	yes 94
#كادن	no -98	unknown 201	yes -107
#كارا	no 68	unknown -89
#كارت	unknown 41
#كارث	no -52
#كارد	no -103	unknown -113	yes 175
#كارط	yes -53
#كارف	no -55	unknown 74
#كاري	no 95	unknown -107
#كازا	no 85	unknown -99
#كاس>	no -59	unknown 49
#كاسك	no -90	unknown 140	yes -76
#كاط>	no -79	unknown 51
#كاع>	no 79	yes -61
#كاف>	no -49	unknown 117	yes -68
#كاك>	no 80	unknown -68
#كاله	no -61	yes 86
#كالو	no 91	unknown -110
#كامي	unknown 41
#كانه	no 134	unknown -105
#كانو	no 87	unknown -86
#كاني	yes -55
#كاين	no 48	yes -40
#كبار	no -121	yes 116
#كبت>	no -73	unknown 100	yes -69
#كبتي	unknown -68	yes 84
#كبري	unknown 58	yes -73
#كبه>	unknown -72	yes 105
#كبير	unknown -43	yes 42
#كتاب	no -68	unknown 56
#كتار	unknown 66	yes -87
#كتبت	no -86	unknown 45	yes 40
#كتبك	no -105	yes 101
#كتبن	unknown -42	yes 52
#كتبه	unknown 88	yes -63
#كتبي	no -65	unknown 118	yes -53
#كتر>	no -89	unknown 89
#كترو	no 40	yes -64
#كتري	no -79	unknown 111	yes -54
#كتسو	no 76	yes -62
#كتشك	no -67	yes 107
#كتغط	unknown 75	yes -49
#كتف>	no -70	unknown -143	yes 202
#كتفه	no -48	unknown -66	yes 113
#كتفي	unknown -67	yes 92
#كتقو	no -54	unknown 65
#كتنا	no 116	unknown -95
#كته>	no -119	unknown 80
#كتور	unknown 41
#كتير	unknown 41
#كثر>	no 102	unknown -64	yes -41
#كثير	no -57	yes 47
#كثيف	no -182	unknown 85	yes 53
#كحل>	no 146	unknown -72	yes -92
#كحله	no -102	unknown 170	yes -90
#كدمه	no -75	yes 108
#كذلك	no 79	yes -53
#كرا>	no 55	unknown -73
#كراس	unknown -86	yes 72
#كرام	no 123	unknown -67	yes -67
#كران	no -46	yes 55
#كرسي	no -85	unknown 57
#كرشي	no -71	unknown -101	yes 172
#كروه	no 178	unknown -88	yes -100
#كسرا	unknown -131	yes 158
#كسرت	yes 59
#كسرو	unknown 40	yes -43
#كسور	yes -43
#كسي>	yes 40
#كسيج	no -96	unknown -52	yes 148
#كسيد	no -78	unknown -42	yes 121
#كسيو	no -95	yes 96
#كشوف	no -72	unknown 69
#كشي>	no -67	unknown 92
#كعات	no -68	unknown 61
#كعب>	no -87	unknown -99	yes 162
#كفي>	no -114	unknown 42	yes 42
#كلات	no -59	unknown 76
#كلاك	unknown 106	yes -91
#كلام	no 73	yes -81
#كلت>	no -141	unknown 159	yes -50
#كلمه	no -91	unknown 67
#كلنا	no 95	unknown -90
#كلهم	unknown -60	yes 79
#كليت	unknown -52
#كليم	no -58	unknown 147	yes -102
#كلين	unknown -83	yes 115
#كليو	unknown 74
#كما>	no 57	unknown -123	yes 58
#كمان	no -103	unknown 138	yes -54
#كمل>	unknown 86	yes -68
#كنا>	no 52	unknown -41
#كناس	no 73	yes -79
#كنتس	unknown -83	yes 46
#كنتش	no -51	unknown 59
#كنتن	no -61	yes 97
#كنخد	no -49	unknown -73	yes 97
#كندو	no -47	unknown 65
#كندي	no 75	unknown -68
#كنرج	no -86	unknown 165	yes -149
#كنصو	unknown 50
#كنعا	no -70	unknown -107	yes 154
#كنقد	no -46	unknown -55	yes 101
#كنقط	unknown -41	yes 59
#كنقل	no -76	unknown 50
#كنقو	unknown -92
#كنمس	no 89	unknown -179
#كنمش	no 48	unknown -55
#كنه>	no -99	unknown 117
#كني>	unknown -59
#كها>	no 46	unknown -76
#كوار	no -55
#كواه	no 52	unknown -117	yes 48
#كوب>	unknown -66	yes 56
#كوتر	no -56	yes 45
#كور>	no -100	yes 106
#كورس	no -122	unknown 128
#كورن	no 83	unknown -99
#كوره	unknown -43
#كوري	no -75	unknown 164	yes -122
#كوفر	no 59	yes -87
#كوك>	no -83	unknown 128	yes -47
#كول>	unknown -130	yes 161
#كولو	unknown -126	yes 123
#كومي	no -46
#كونت	unknown 107	yes -120
#كونط	unknown 70
#كونه	unknown 62	yes -59
#كيا>	yes -54
#كيب>	no -56	unknown 93
#كيبك	yes -43
#كيت>	no -109	unknown 82
#كيتر	no 132	unknown -136
#كيتس	no 88	unknown -66
#كيتع	no 67	unknown -60
#كيتق	no -50	yes 80
#كيجر	no -71	unknown 54
#كيحر	unknown -51	yes 85
#كيحل	no 140	yes -144
#كيخر	no 120	unknown -205	yes 85
#كيخل	no -71	unknown 205	yes -171
#كيدخ	no 70	yes -42
#كيدو	no -45	unknown -59	yes 106
#كيسو	no -89	unknown 131	yes -56
#كيسي	no -119	unknown 46	yes 76
#كيضح	unknown 43	yes -73
#كيضر	no -61	yes 82
#كيط>	unknown 54	yes -54
#كيطي	no 65	unknown -114
#كيعر	no 62	unknown -42
#كيف>	unknown 49	yes -57
#كيفا	no 63	unknown -48
#كيقط	unknown 76	yes -93
#كيل>	unknown 42	yes -58
#كيلو	yes -82
#كين>	no 72	unknown -107
#كينا	no 165	unknown -101	yes -62
#كينغ	no -79	unknown 85
#كينك	unknown -136	yes 83
#كيه>	unknown -51
#كيو>	no -101	unknown 232	yes -143
#كيوج	no -74	yes 68
#لاء>	no 112	unknown -47	yes -64
#لاب>	no -40
#لابا	no 131	unknown -66	yes -66
#لابس	no -68	unknown 95
#لابه	no -84	yes 59
#لابو	no -126	unknown 204	yes -95
#لابي	no -82	unknown 93	yes -64
#لاته	unknown -43
#لاتو	no 69	yes -89
#لاث>	no -67	yes 63
#لاثه	unknown -50
#لاثو	unknown 46
#لاثي	no 87	yes -82
#لاج>	no -74	unknown 81
#لاجا	no 85	unknown -40	yes -43
#لاحذ	no 82	unknown -55
#لاحظ	no -64	unknown 88
#لاخر	no -50	yes 47
#لاد>	unknown -49
#لادا	unknown -41
#لادو	unknown 49
#لادي	no 97	yes -62
#لارج	unknown -92	yes 40
#لارض	unknown 65	yes -59
#لارو	no 70	unknown -47
#لاري	no 55	yes -71
#لازع	no -64	unknown 72
#لازم	no 80	yes -52
#لاسب	no 116	unknown -60	yes -61
#لاست	no 46
#لاسط	unknown 42	yes -48
#لاسع	no -43	yes 68
#لاسم	no -64	unknown 142	yes -86
#لاسي	no -117	unknown 174	yes -59
#لاش>	no -57	unknown 108	yes -52
#لاشا	yes -40
#لاشع	unknown -82	yes 109
#لاص>	no -44	unknown 46
#لاصا	no 136	unknown -106	yes -97
#لاصت	no -66	yes 92
#لاصق	unknown -43	yes 66
#لاصل	no -52	unknown 99	yes -46
#لاصه	unknown 49	yes -73
#لاضر	no 104	unknown -79
#لاط>	unknown -70	yes 51
#لاطا	no 195	unknown -163
#لاغ>	no -67	unknown 137	yes -87
#لاغا	no -68	unknown 110	yes -42
#لافا	no -41	unknown 113	yes -72
#لافت	no -109	yes 91
#لافو	no -43
#لافي	no 144	unknown -94	yes -137
#لاق>	no -157	unknown 100
#لاقل	no 74	unknown -68
#لاقه	no 57	unknown -72
#لاقي	no 109	unknown -65	yes -45
#لاك>	unknown 46
#لاكا	unknown 55	yes -50
#لاكو	no -52	unknown 42
#لال>	unknown 57
#لالم	no -62	unknown 88
#لاله	no -64	unknown 100
#لالي	no -62
#لامب	no -62	yes 40
#لامر	no 65	yes -52
#لامه	no 143	unknown -104	yes -44
#لامو	unknown -86	yes 123
#لامي	yes 52
#لان>	no -45	unknown 73
#لانا	no 51	unknown -40
#لانب	no -84	yes 72
#لانت	unknown 103	yes -72
#لانج	no -105	unknown 171	yes -64
#لانس	no -98	unknown 128
#لانص	no -57	yes 96
#لانع	no -62	unknown -69	yes 131
#لانن	no -78	yes 41
#لانه	unknown 93	yes -62
#لاني	no 42	yes -78
#لاه>	no 62
#لاها	unknown 74	yes -42
#لاو>	no -89	unknown 135	yes -45
#لاوط	no -95	unknown 98
#لاول	unknown -51
#لاي>	no 81	unknown -50
#لاير	no -96	unknown 51
#لايس	unknown 67	yes -103
#لايك	unknown 65	yes -112
#لبات	no 82	unknown -78
#لباد	no -225	yes 88
#لباس	no -55	yes 53
#لباش	no -40	unknown -71	yes 103
#لباط	no 53	unknown 71	yes -181
#لباق	no -79	unknown 67
#لبال	unknown -96	yes 92
#لبان	no 45	unknown -65
#لبت>	unknown 43
#لبحث	no 108	unknown -98
#لبحر	unknown 46
#لبخا	no -73	unknown -55	yes 124
#لبرا	no -40	unknown 118	yes -87
#لبرد	no -58	unknown 62
#لبرق	no -77	unknown 48
#لبرم	no 141	unknown -86	yes -73
#لبرو	no -69
#لبري	unknown -64
#لبس>	yes 61
#لبست	unknown -43	yes 75
#لبصم	no 51	yes -75
#لبطا	yes 41
#لبطي	unknown -106	yes 50
#لبغل	no 126	unknown -99	yes -47
#لبقر	no -73	unknown 107
#لبكا	no -135	unknown -80	yes 137
#لبكر	no -78	unknown 42
#لبلك	unknown 78	yes -40
#لبلو	no 58	unknown -46
#لبنا	unknown 57	yes -79
#لبنت	unknown -79	yes 85
#لبنك	no -90	unknown 47
#لبني	no 56
#لبها	no -133	unknown 190	yes -74
#لبو>	no -50	yes 68
#لبوا	unknown 60	yes -78
#لبوب	no -56	unknown 100	yes -51
#لبور	no -61	yes 58
#لبوط	no -43	yes 73
#لبوم	yes 42
#لبي>	unknown 71	yes -78
#لبيا	no 107	unknown -105
#لبيب	no 90	unknown -42	yes -71
#لبيج	no 90	unknown -80
#لبير	no -78	unknown 139	yes -71
#لبيس	unknown 53	yes -43
#لبيض	no 66	yes -45
#لبيط	no -50	yes 60
#لبيع	no 126	unknown -59	yes -73
#لبيك	no -55	unknown -149	yes 193
#لتاب	yes -54
#لتاس	unknown -61	yes 49
#لتال	no -45	yes 85
#لتام	unknown 59	yes -45
#لتبن	yes -42
#لتحت	no -65	yes 57
#لتدف	unknown -78	yes 48
#لتر>	no 89	unknown -44	yes -59
#لترق	unknown -41	yes 77
#لترو	yes 48
#لتري	no 40
#لتصا	no -106	unknown 131	yes -40
#لتصر	unknown 68
#لتصل	unknown 86	yes -44
#لتعو	unknown 42
#لتفا	no -77	yes 44
#لتقا	no 86	unknown -92
#لتقن	no -64	unknown 109	yes -45
#لتلا	no 79	yes -45
#لتنا	no 89	yes -62
#لتني	unknown 105	yes -100
#لته>	no -178	unknown 151	yes -43
#لتها	no 57	unknown -93
#لتهب	no -60	unknown -123	yes 150
#لتهم	no 182	unknown -151	yes -47
#لتو>	no -64	unknown 69
#لتوص	no 41	unknown -57
#لتوق	no 77	unknown -69
#لتوي	unknown -57	yes 50
#لتين	no -47	yes 40
#لتيو	no -109	unknown 142
#لثام	no -78	unknown 152	yes -75
#لثلج	no -67	unknown 60
#لثمي	no 49
#لثه>	unknown -60
#لجاج	unknown -76	yes 51
#لجان	no 91	yes -86
#لجبس	unknown -52	yes 80
#لجبص	unknown -57	yes 59
#لجبل	no 43	yes -59
#لجرح	unknown -89	yes 69
#لجرد	no -49	unknown 86
#لجزا	no 129	unknown -42	yes -104
#لجلا	no -77	unknown 65
#لجلي	no -149	unknown 215	yes -134
#لجمل	unknown -51	yes 60
#لجمي	no 117	unknown -75	yes -49
#لجنا	no -67	unknown 57
#لجند	no -134	unknown 105
#لجنط	no 171	yes -156
#لجني	no 46	unknown -79
#لجها	no 94	unknown -113	yes -46
#لجهت	yes -75
#لجهد	no 48	unknown -116	yes 70
#لجهه	no 42	yes -69
#لجوا	no 75	yes -60
#لجيب	no 63	yes -105
#لحاد	unknown -57	yes 57
#لحاس	no -119	unknown 207	yes -105
#لحاف	no 56	unknown -43
#لحال	no -80	yes 82
#لحان	no 41	yes -62
#لحاي	no -102	yes 62
#لحبل	no 77	yes -59
#لحج>	no 321	unknown -274	yes -97
#لحجا	unknown -77	yes 86
#لحد>	no 44	unknown -124	yes 71
#لحري	yes 52
#لحسا	no -69	unknown 112	yes -45
#لحسي	no 43
#لحصا	no 44	unknown -51
#لحصي	yes -53
#لحظه	no -117	unknown 71
#لحفر	no -84	unknown -100	yes 167
#لحق>	unknown 88	yes -90
#لحقت	no 54
#لحقي	no 91	yes -111
#لحلا	no 109	unknown -58	yes -72
#لحلو	unknown 51	yes -72
#لحلي	no -55	unknown 89
#لحما	no -48	yes 42
#لحمد	no 98	unknown -92
#لحمر	unknown 73	yes -69
#لحنف	no -88	unknown 132	yes -58
#لحو>	no -92	unknown 148	yes -60
#لحوا	yes -64
#لحوت	yes -44
#لحوض	no 85	unknown -57	yes -48
#لحوم	no -87	unknown 75
#لحي>	no 78	unknown -73
#لحيو	no -52	unknown 72
#لخار	unknown -52
#لخاص	no -65	unknown 100
#لخان	unknown 47	yes -52
#لخبز	no -60	yes 90
#لخدا	no 80	unknown -120	yes 44
#لخدم	no -79	unknown 126	yes -46
#لخرا	no 52	yes -64
#لخزا	unknown 49
#لخسا	yes -60
#لخشب	unknown 42
#لخضا	no -157	yes 125
#لخط>	unknown -53	yes 50
#لخلع	no 101	unknown -78
#لخمي	unknown 70
#لخير	no 63	yes -49
#لخيم	unknown -133	yes 105
#لداب	no -78	unknown -66	yes 128
#لداخ	no 79	yes -82
#لدتي	unknown -99	yes 98
#لدجا	no 58	yes -41
#لدخا	unknown -48
#لدرا	yes 45
#لدرب	unknown -47	yes 41
#لدرج	no -57
#لدرو	no -82	yes 45
#لدري	unknown -52	yes 40
#لدش>	no 113	unknown -121
#لدلا	no 134	unknown -46	yes -134
#لدم>	no -72	unknown -80	yes 152
#لده>	unknown -60	yes 57
#لدها	unknown 43	yes -64
#لدو>	unknown -70	yes 70
#لدوا	no -78	yes 44
#لدور	unknown -58	yes 40
#لدول	yes 42
#لديب	no 159	unknown -100	yes -60
#لدين	unknown -41
#لديه	unknown 55
#لذرا	no 58	unknown -90
#لذهب	no -78	unknown 124	yes -46
#لذي>	no 56	unknown -45
#لراج	no 62	unknown -55
#لراس	no -83	unknown -41	yes 104
#لراك	no -103	unknown -107	yes 202
#لراي	no 158	unknown -131	yes -68
#لربا	unknown -97	yes 61
#لربع	no -55	unknown 109	yes -64
#لرجل	no 62	unknown -54
#لرحل	no -74	unknown 120	yes -49
#لرخا	no -97	unknown 177	yes -79
#لرطو	no -79	unknown 154	yes -102
#لرعد	no -81	unknown 55
#لرفر	no 66	yes -109
#لرقب	no -73	unknown -71	yes 143
#لرقم	no -176	unknown 223	yes -66
#لركا	no 44
#لركب	unknown -67	yes 60
#لركل	unknown -81
#لرما	no -135	unknown 202	yes -117
#لرمل	no 45	unknown -61
#لروا	unknown 68	yes -59
#لروض	no 101	unknown -103
#لرون	no 56	yes -66
#لروي	no -81	unknown 135	yes -63
#لريح	unknown -50	yes 59
#لريد	no -77	unknown 129	yes -67
#لريز	unknown 58
#لريم	no -164	unknown 170	yes -53
#لزاج	unknown -89	yes 89
#لزبل	no -78	unknown 113
#لزبو	unknown -47
#لزرب	no 47	yes -41
#لزرع	no -49
#لزرق	unknown -43
#لزري	unknown 51	yes -40
#لزلي	no 68	yes -89
#لزنق	no 45	unknown -74
#لزوا	no -93	unknown 167	yes -79
#لزيت	unknown -42
#لساد	no 47
#لسار	unknown 67	yes -41
#لساس	no -101	unknown 138	yes -81
#لساق	unknown -45	yes 76
#لسان	yes -52
#لسبا	no 46
#لسبو	unknown 48	yes -81
#لسبي	no -70	yes 91
#لستا	no 71	unknown -68
#لسته	unknown 45
#لسجا	unknown -94	yes 68
#لسخا	no 50	unknown -66
#لسخو	no -110	yes 97
#لسدا	no -100	unknown 118
#لسرب	no -96	unknown -159	yes 218
#لسرد	no 134	unknown -152	yes -45
#لسرق	no 78	yes -47
#لسرو	no -59	unknown 91
#لسري	unknown 48
#لسطح	no -50
#لسطل	no -103	unknown 141	yes -60
#لسطو	no 78	unknown -146	yes 73
#لسعا	no -73	unknown -60	yes 130
#لسفر	unknown 49	yes -73
#لسفل	no 73	yes -41
#لسفن	unknown -72	yes 92
#لسقي	no -119	unknown 129	yes -56
#لسكا	yes -82
#لسكو	no -45	yes 55
#لسلط	no 50	unknown -40
#لسلع	no 59
#لسلك	no 86	yes -93
#لسلم	unknown -61	yes 50
#لسلو	no -53
#لسما	unknown -57	yes 66
#لسمط	no -53	unknown -54	yes 90
#لسنس	unknown -87	yes 111
#لسه>	no -57	unknown 45
#لسوا	unknown 86	yes -72
#لسور	unknown -58
#لسوك	no -63	unknown 95
#لسوي	no -73	unknown 107
#لسي>	no -142	unknown 79	yes 45
#لسير	no 57	unknown -59
#لسيف	no -57	unknown 51
#لسيل	unknown 91	yes -52
#لسيم	unknown 59	yes -68
#لشاب	unknown -100	yes 94
#لشاح	no 60	yes -66
#لشاش	unknown 47	yes -73
#لشان	no -109	unknown -138	yes 191
#لشبا	unknown -57	yes 80
#لشبك	no 166	yes -155
#لشتا	no -43	yes 53
#لشجر	no 85	unknown -98
#لشرا	no 93	unknown -56	yes -41
#لشرج	no 41	unknown -57
#لشرف	no -51	unknown -61	yes 72
#لشري	no 43	unknown -58
#لشغل	no -41	yes 41
#لشفا	unknown -58	yes 49
#لشكا	no 53
#لشكو	yes -44
#لشمس	no -64	unknown 109	yes -44
#لشنط	unknown -58	yes 46
#لشوف	no -44
#لشوك	unknown -91	yes 89
#لشيف	yes 49
#لصاب	unknown 57	yes -51
#لصات	no -55	unknown 46
#لصاع	no 64	yes -69
#لصاك	no -64	yes 42
#لصان	unknown -144	yes 112
#لصبح	no 118	yes -101
#لصبع	no -61	unknown -98	yes 160
#لصت>	no -45	unknown 49
#لصخر	no 104	yes -122
#لصدا	no -106	unknown 206	yes -101
#لصدر	no -55	unknown -44	yes 86
#لصدم	no -72	yes 103
#لصغي	unknown -62	yes 52
#لصق>	no 56	unknown -78
#لصقا	no 296	unknown -197	yes -160
#لصنا	unknown 45
#لصند	no 86	unknown -128
#لصو>	unknown 49	yes -46
#لصوت	no 80	unknown -139
#لصور	yes -64
#لصوي	no 64	yes -67
#لصيد	no -48	unknown 81
#لصيف	unknown 88	yes -91
#لصين	no 75	yes -80
#لضبا	no -41
#لضبط	no -50	yes 50
#لضرب	no -83
#لضرر	no -70	yes 49
#لضما	no -65	unknown 157	yes -93
#لضوء	no 47	yes -45
#لضيع	no -88	unknown 156	yes -80
#لطاج	no 65	unknown -148	yes 66
#لطاق	no 88	unknown -47	yes -42
#لطال	no 69	unknown -62
#لطبل	unknown -78	yes 87
#لطبي	yes 49
#لطرا	yes -42
#لطرف	no 56	unknown -52
#لطرق	no 41	unknown -57
#لطلا	unknown -41	yes 44
#لطما	no 159	unknown -138
#لطمو	unknown 73	yes -59
#لطنا	no -165	unknown 60	yes 92
#لطنج	unknown -163	yes 130
#لطه>	no 43	yes -51
#لطوب	no -68	yes 93
#لطول	unknown 48	yes -64
#لطيا	no -61	unknown 162	yes -119
#لطير	no -40	unknown 92	yes -54
#لطيف	no 95	yes -82
#لطين	no 150	unknown -120	yes -42
#لظلا	no -67	unknown -52	yes 121
#لعات	no -124	unknown 100
#لعاد	no 78	yes -81
#لعاص	unknown 53	yes -54
#لعاف	unknown -41
#لعام	no 56	yes -40
#لعان	no -56	unknown 52
#لعاي	no -82	unknown 120	yes -49
#لعب>	no -101	yes 98
#لعبا	no -192	yes 140
#لعبو	no 60	yes -58
#لعجا	no -85	yes 83
#لعجل	yes -42
#لعجي	no 145	unknown -58	yes -106
#لعرا	no 49
#لعرب	no -56	unknown 78
#لعرس	unknown 69	yes -50
#لعرض	no -74	unknown 211	yes -154
#لعرو	unknown 53	yes -53
#لعسا	unknown -78	yes 101
#لعسل	no -95	unknown 65
#لعشا	no 164	unknown -111	yes -69
#لعشر	unknown 65
#لعشي	yes 50
#لعصي	unknown 133	yes -196
#لعطل	unknown 47
#لعظم	unknown -198	yes 134
#لعقد	no -115	unknown 118
#لعلا	no -53	yes 61
#لعلم	no 76	unknown -54
#لعلو	no 59
#لعمو	no -66	unknown 45
#لعنا	unknown -130	yes 124
#لعند	no -86	yes 48
#لعنق	no -59	unknown -60	yes 120
#لعو>	yes 48
#لعود	unknown 56	yes -48
#لعيا	unknown 128	yes -166
#لعيد	no 74	yes -55
#لعين	no 46	unknown -84
#لغاب	unknown -74	yes 47
#لغاز	no -59	yes 75
#لغرب	unknown 70	yes -51
#لغرز	no -45	unknown -74	yes 118
#لغسي	unknown -51	yes 75
#لغلط	no -134	unknown 122	yes -41
#لغنا	no 108	unknown -173	yes 53
#لغيت	no -58	unknown 113	yes -53
#لفار	no 51	unknown 48	yes -105
#لفاص	no -64	yes 54
#لفاك	no -51	unknown 117	yes -63
#لفال	no -110	unknown 96
#لفت>	yes -62
#لفخا	no 145	unknown -170
#لفخد	no -135	unknown -100	yes 187
#لفخذ	unknown -50	yes 79
#لفرح	no -44
#لفرن	no 125	unknown -85	yes -42
#لفري	no 74	yes -67
#لفزه	no -73	unknown 108
#لفلا	unknown 71	yes -73
#لفنا	no -84	yes 110
#لفند	unknown 46	yes -45
#لفوا	no 52	yes -51
#لفوق	no -41
#لفول	no -73	unknown -58	yes 131
#لفون	unknown -57	yes 73
#لفوي	no -96	unknown 151	yes -52
#لفيت	no 49	yes -64
#لفيد	no 50	unknown 57	yes -153
#لفيض	no -66	unknown 102
#لفيه	no 85	unknown -138	yes 64
#لقا>	no -100	unknown 142	yes -52
#لقات	unknown -59	yes 47
#لقاد	yes -40
#لقار	unknown 78	yes -129
#لقاع	no 85	unknown -101
#لقان	unknown -46	yes 78
#لقاو	no 71	unknown -71
#لقاي	unknown -46
#لقبو	no -54	unknown 105	yes -48
#لقت>	yes 76
#لقدا	no 45	unknown -102	yes 52
#لقدي	no 43	unknown 40	yes -95
#لقرا	no -72
#لقرم	no -41	unknown -133	yes 163
#لقري	no 168	unknown -209
#لقسم	unknown 68
#لقضا	yes -76
#لقط>	no -68	unknown 130	yes -73
#لقطا	unknown 90	yes -73
#لقطه	no 44	unknown 62	yes -157
#لقفل	unknown 41
#لقما	unknown 76	yes -65
#لقنط	unknown -176	yes 121
#لقه>	unknown -70
#لقهو	unknown -71	yes 49
#لقيا	unknown -59
#لقيت	unknown 59	yes -41
#لقين	unknown 65	yes -106
#لكات	unknown 71	yes -71
#لكار	unknown -51	yes 56
#لكاز	no -80	yes 99
#لكاس	no -88	unknown 73
#لكاط	no -62	unknown 88	yes -46
#لكاف	no -84	unknown 48
#لكبي	no -54	yes 78
#لكت>	no 248	unknown -158	yes -106
#لكتب	no -53	unknown 121	yes -70
#لكتر	no 40	yes -64
#لكتف	no -71	unknown -52	yes 116
#لكرس	no -73	unknown 63
#لكره	unknown 74	yes -67
#لكرو	unknown -58
#لكسي	unknown -55	yes 74
#لكل>	no 71	unknown -57
#لكلا	no 46	yes -87
#لكلب	no 45	yes -45
#لكلي	no -50	yes 57
#لكم>	no 51
#لكن>	unknown -46
#لكنا	no 115	unknown -93	yes -80
#لكنن	no 91	unknown -57	yes -43
#لكنه	no -77	unknown 56
#لكني	no 45
#لكه>	no 163	unknown -92	yes -91
#لكوا	no -126	unknown 124
#لكوف	no 59	yes -87
#لكوك	unknown 57	yes -55
#لكوم	no -41
#للاس	no 45	yes -47
#للاف	no -75	unknown 172	yes -107
#للبا	no 75	unknown -77
#للبل	no -65	unknown 128	yes -75
#للبو	unknown 76	yes -70
#للحم	no -112	yes 88
#للدا	no -57	yes 58
#للدر	no -66	yes 58
#للدو	no -73	yes 50
#للرا	unknown -101	yes 95
#للسا	no -78	unknown 134	yes -99
#للسب	no -63	unknown -45	yes 110
#للسر	no 106	unknown -73	yes -56
#للسط	no 89	unknown -50
#للسي	no 92	unknown -54	yes -64
#للشر	no 54
#للصا	no 86	unknown -140
#للعا	unknown 80	yes -51
#للعر	no -137	unknown 80	yes 44
#للعم	unknown 64
#للكل	unknown -62	yes 95
#للمر	unknown -84	yes 48
#للمس	no -108	yes 127
#للمو	no 99	yes -135
#لله>	no 67	unknown -48
#للوح	no -108	unknown 140	yes -81
#للور	no 46	yes -41
#للول	no -66	yes 74
#لليس	no -108	unknown -78	yes 130
#لماذ	no -89	unknown 59
#لمار	unknown 43
#لماز	no -78	unknown 60
#لماش	yes -65
#لماط	no -62	unknown -95	yes 117
#لماك	no 65
#لمال	no 84	yes -54
#لمان	no -92	yes 77
#لمت>	no 48	unknown -41
#لمتح	no 64	unknown -105
#لمتر	no 82	unknown -70
#لمتن	no 77	unknown -46
#لمتو	unknown 77	yes -87
#لمجا	unknown 67	yes -77
#لمجم	no -143	yes 74
#لمحر	no -72	unknown 104
#لمحض	no 41
#لمحط	unknown 45
#لمحل	unknown 49
#لمخز	no -69	unknown 137	yes -78
#لمدا	no 57
#لمدخ	no 101	unknown -65	yes -41
#لمدر	unknown -41
#لمدف	no 70	yes -86
#لمدي	unknown -88	yes 55
#لمرت	no 138	unknown -59	yes -88
#لمرج	no 127	unknown -68	yes -67
#لمرس	no -126	unknown 149
#لمرف	no -91	unknown -114	yes 189
#لمره	no 52	unknown -91
#لمست	yes 64
#لمسج	no -59
#لمسر	unknown 127	yes -167
#لمسك	no 131	unknown -149
#لمسم	no -134	unknown 213	yes -109
#لمسو	no 40	yes -49
#لمصا	yes -71
#لمصب	unknown -51
#لمصد	no 66	yes -66
#لمطا	no 90	unknown -100
#لمطر	no -75	unknown 87
#لمطع	unknown -45
#لمظل	no 43	unknown 71	yes -150
#لمعل	no 143	unknown -43	yes -116
#لمغس	no 133	unknown -72	yes -112
#لمفت	no -63	unknown -55	yes 102
#لمقا	no 108	unknown -178	yes 54
#لمقد	no -71	yes 51
#لمقص	no 65	yes -52
#لمقل	yes -49
#لمقه	unknown -79
#لمكت	no -69	unknown 130	yes -63
#لمكم	no 50	yes -76
#لممر	no 108	unknown -54	yes -55
#لمنا	no 95	unknown -60
#لمنح	no 117	unknown -135
#لمنز	no -44	unknown 76
#لمنش	unknown -61	yes 94
#لمني	unknown -59
#لمه>	no 160	unknown -102	yes -62
#لمها	no -75	yes 108
#لمهم	no 109	unknown -57	yes -57
#لموا	no 94	unknown -77
#لموت	no -71	unknown 63
#لمود	no -54	unknown 43
#لموس	unknown -61
#لموض	no -60	unknown 94	yes -77
#لموق	unknown -83	yes 61
#لموك	no -59	yes 42
#لمون	no 61
#لمي>	no -81	unknown 144	yes -62
#لميا	no 92	unknown -59
#لميذ	unknown -119
#لمير	unknown -76	yes 75
#لمين	unknown -41
#لميه	yes -56
#لناد	unknown -82	yes 98
#لناس	no 62	unknown -40
#لنام	no -45	unknown -68	yes 110
#لنتي	no -162	yes 115
#لنجا	unknown -42
#لنحا	no 202	unknown -164	yes -54
#لنحل	no 47	yes -53
#لنص>	no -157	unknown 70	yes 66
#لنضا	unknown 177	yes -162
#لنظا	unknown 54
#لنعا	no -55	unknown 45
#لنعن	unknown -48
#لنقل	no 43
#لنها	no -43	yes 50
#لنوا	no 101	unknown -161
#لني>	no -68	unknown 41
#لنير	no 64	yes -52
#لهم>	unknown -67
#لهوا	no -72	unknown 73
#لهوت	unknown 65	yes -147
#لهون	no -112	unknown 56	yes 50
#لواج	no 53	yes -81
#لواد	no 86	unknown -67
#لوار	unknown -87	yes 100
#لواق	unknown 42	yes -64
#لوب>	no -45	unknown 69
#لوبه	no -41	unknown 81
#لوجه	unknown -79	yes 81
#لوح>	no -88	unknown 44
#لوحت	unknown 86	yes -62
#لوحل	yes -49
#لوحه	yes -55
#لوحي	no 105	yes -83
#لورد	no 80	yes -80
#لورش	yes -48
#لورق	yes -58
#لورك	no -100	unknown -133	yes 224
#لوز>	unknown 61	yes -55
#لوس>	no -65	yes 44
#لوسط	unknown -76	yes 66
#لوضو	no -131	unknown 77
#لوطو	no 154	unknown -138
#لوع>	no -130	unknown -108	yes 193
#لوعه	no 87	unknown -116
#لوعي	no -52	unknown -79	yes 132
#لوقت	no 46	unknown -53
#لوك>	no 112	yes -112
#لوكا	unknown 58	yes -97
#لولا	no 104	unknown -91
#لولد	no -94	unknown -85	yes 170
#لوم>	no -42	unknown -79	yes 116
#لوما	no 78	yes -51
#لومت	no 70	yes -80
#لوني	no 206	unknown -80	yes -144
#لوه>	no -74	yes 75
#لويا	no 76	unknown -42	yes -61
#ليب>	no -52	unknown 79
#ليت>	unknown 43
#ليته	no 67	unknown -62
#ليج>	no 42
#ليح>	unknown 86	yes -44
#ليد>	no -74	yes 75
#ليده	no 52
#ليدي	unknown -139	yes 135
#ليزر	no -89	unknown 121
#ليزه	no -124	unknown 103
#ليزو	no -95	unknown 227	yes -178
#ليسا	no -64	yes 76
#ليسر	unknown -47
#ليسي	no -40	unknown -100	yes 132
#ليك>	unknown 125	yes -119
#ليكو	no -67	yes 68
#ليلت	unknown -98	yes 131
#ليله	no 41
#ليلي	no 110	unknown -103
#ليم>	no 51	unknown -55
#ليما	unknown 69	yes -54
#ليمن	no -174	yes 155
#ليمه	no 132	unknown -100	yes -43
#ليمو	no -127	unknown 139	yes -53
#ليني	unknown -83	yes 115
#ليه>	yes 45
#ليهم	no 41	yes -43
#ليوز	unknown -82	yes 69
#ليوم	unknown 45
#ليون	unknown 52
#لييه	no 52
#مابغ	no 155	unknown -151
#مابق	yes 41
#مات>	unknown -54
#ماتت	unknown 51	yes -44
#ماتر	unknown 63	yes -61
#ماتش	no -105	unknown -93	yes 175
#ماتو	unknown 62	yes -112
#ماتي	no -59	unknown 63
#ماجا	no 310	unknown -243	yes -109
#ماد>	no -120	unknown 137
#مادي	no 51	unknown -42
#ماذا	no -104	unknown 122
#مارس	yes -45
#مارش	unknown 74	yes -74
#ماري	no -74	unknown 138	yes -81
#مازو	no -84	unknown 76
#ماسي	no -63	yes 87
#ماش>	no -145	unknown 197	yes -84
#ماشف	no -40
#ماصر	no -92	unknown 96
#ماطل	no -141	unknown -138	yes 189
#ماطم	no 84	unknown -46
#ماطو	no -60	unknown 56
#ماعر	no 78	unknown -49
#ماعن	no -150	unknown 141
#ماعه	no -70	yes 53
#ماعي	no -64	unknown 77
#مافي	no 122	unknown -96	yes -45
#ماق>	no 54	unknown -98
#ماكا	no 224	unknown -126	yes -105
#ماكن	unknown 46	yes -43
#ماكي	no 40
#مالك	yes -52
#ماما	unknown -111	yes 75
#مامن	no -96	unknown 91
#مامه	unknown 66	yes -58
#مان>	unknown 40
#مانه	unknown 53
#ماني	no -195	unknown -93	yes 206
#ماه>	no -152	yes 93
#ماوق	no 264	unknown -216	yes -124
#مايل	no -64
#مايه	no -81	unknown 188	yes -169
#مباش	no -45	unknown 107	yes -61
#مبلل	no 106	unknown -95
#مبلو	no -70	yes 44
#مبوا	no -53	yes 82
#مبيل	yes 60
#مبين	no -79	unknown 44
#مبيه	no -44
#متجر	no -90	unknown 115
#متد>	no 55	unknown -47
#متدت	yes -45
#متر>	no 66	yes -56
#مترا	no 149	unknown -178
#متري	no -45	unknown 40
#متصل	no -90	yes 118
#متضر	no -80	unknown 146	yes -75
#متعل	no -131	yes 117
#متقا	no 59	unknown -65
#متنا	no -52	unknown -68	yes 117
#متني	yes -61
#مته>	no 69	yes -46
#متور	unknown -62	yes 81
#متي>	yes -44
#مثقو	no -74	unknown 120	yes -52
#مثل>	no -72
#مثلث	no 120	unknown -196
#مثلي	unknown -181	yes 130
#مجاو	no -40	unknown 92	yes -58
#مجرو	no 103	unknown -53	yes -47
#مجهو	no 86	unknown -45	yes -50
#محاو	no 41	yes -51
#محتر	no 45
#محرك	unknown 60
#محرو	unknown -56	yes 60
#محطم	no 64
#محطه	no -45	unknown 48
#محفظ	unknown 45
#محمد	no -62	yes 43
#محمل	no 81	yes -80
#محمو	no -56	unknown 59
#مخدو	no -65	unknown 44
#مخزن	no -49	unknown 116	yes -69
#مخلو	yes 59
#مدار	no 51
#مدخل	no 46
#مدخن	no 150	unknown -141
#مدرب	unknown -108	yes 136
#مدفا	no 52	yes -45
#مدكو	no -83	unknown 128	yes -47
#مده>	unknown 53	yes -41
#مدوا	no 170	unknown -131	yes -61
#مرا>	unknown 92	yes -53
#مراء	no 66	yes -55
#مراق	unknown -51	yes 88
#مراك	unknown 41	yes -42
#مراه	no -68	unknown 72
#مراي	no 46	yes -78
#مربو	no 92	yes -96
#مرت>	unknown 60
#مرته	unknown 76	yes -53
#مرتي	no -75	unknown 86
#مرجا	no -66	unknown 45
#مرجو	no 127	unknown -68	yes -67
#مرحا	no -89
#مرسي	no -59	unknown 65
#مرض>	no 112	yes -106
#مرضه	unknown -60	yes 66
#مرفق	yes 51
#مركب	no 65	unknown -80
#مركز	no -120	unknown 72	yes 42
#مركو	yes -51
#مرمي	no 63	unknown 49	yes -115
#مرها	no -71	yes 64
#مرو>	unknown 58
#مري>	unknown -59	yes 94
#مريض	no 60	yes -76
#مرين	no -70	unknown -127	yes 178
#مزدو	no -63	unknown 44
#مزق>	no 40	unknown -79
#مزهر	no 132	unknown -81	yes -94
#مزيا	unknown -44
#مسار	yes 42
#مساع	unknown -77	yes 63
#مسبح	no -76	unknown 120	yes -45
#مستا	unknown 85	yes -99
#مستش	no -79	yes 111
#مستع	unknown -58	yes 41
#مستن	no -46	unknown 52
#مسح>	no 89	unknown -179
#مسدو	no -49	unknown 88	yes -50
#مسرع	no 53	unknown -51
#مسرو	no 46	unknown 46	yes -121
#مسسن	no 183	unknown -149	yes -67
#مسكت	unknown -46
#مسكو	yes -46
#مسكي	unknown -68
#مسما	no -74	unknown 57
#مسني	no 52	unknown -100	yes 46
#مسه>	no -41	yes 47
#مسوو	no -61	unknown 110	yes -49
#مشا>	yes 40
#مشاو	unknown -79
#مشتر	no -76	unknown 80
#مشقو	no -111	unknown -52	yes 128
#مشيت	yes -40
#مشين	no -61	unknown 95
#مصاب	no 137	unknown -96	yes -45
#مصار	no -41
#مصد>	no -51	unknown 90	yes -81
#مصدر	no 41
#مصدو	no -150	unknown 172	yes -166
#مصعد	no -103	unknown 49	yes 52
#مصنع	yes -56
#مضان	unknown 56	yes -50
#مطاف	no 60	unknown -94
#مطر>	no -64	unknown 56
#مطعم	unknown -48
#مطعو	unknown 55
#مطه>	no -53	unknown -54	yes 90
#مظله	unknown 119	yes -129
#معان	no 55	unknown -83
#معاه	unknown -103	yes 84
#معتر	no 51
#معجز	no 96	unknown -69	yes -44
#معرو	no 42	yes -72
#معصم	no -62	unknown -71	yes 135
#معقو	no 96	unknown -56	yes -55
#معلق	no 45	unknown 82	yes -169
#معلم	no 52
#معلو	no 78	yes -57
#معمر	no 86	yes -83
#معها	no -50	unknown 138	yes -91
#معو>	no 113	unknown -64	yes -40
#معوج	no -63	yes 59
#معيه	no 65	yes -69
#مغسل	no 77	yes -87
#مغلق	no -40	unknown -41
#مفاج	no 52	yes -54
#مفتا	no -104	unknown 67
#مفرك	no -160	unknown 236	yes -158
#مفيش	no -49	unknown 81
#مقبض	no -56	yes 62
#مقص>	no 72	yes -81
#مقصو	no -63	unknown 57
#مقطع	no -224	unknown -114	yes 224
#مقطو	yes -41
#مقعد	no 80	unknown -70
#مقلا	no 67	yes -41
#مقله	yes -64
#مقلو	unknown 45
#مقهي	no 66	unknown -75
#مكاد	no 73	unknown -78
#مكتب	no -56	unknown 115	yes -60
#مكتر	no -79	unknown 111	yes -54
#مكتو	yes -93
#مكرو	no 178	unknown -88	yes -100
#مكسو	yes -43
#مكشو	no -84	unknown 93
#مكم>	no 60	yes -60
#مكن>	unknown 73	yes -55
#مكنا	no 73	yes -79
#مكوا	no 52	unknown -117	yes 48
#مكيف	no 178	unknown -126	yes -66
#ملء>	yes -67
#ملاب	unknown 76	yes -41
#ملات	unknown 48	yes -48
#ملاك	no -77	unknown 116
#ملال	yes -41
#ملان	no 69	unknown -59
#ملثم	no -102	unknown -105	yes 184
#ملف>	no 65	yes -49
#ملك>	no -126	unknown 172	yes -53
#ملكه	no 169	unknown -166
#ملنا	unknown 40
#ملو>	unknown 50
#ملول	no -79
#مليه	unknown -71	yes 70
#مليو	no -43	unknown 138	yes -104
#ممر>	no 63	unknown -53
#ممنو	no 78	unknown -111
#منا>	no 69	unknown -48
#مناس	no 52	unknown -41
#منتص	unknown -53
#منذ>	no -54
#منزل	unknown 63
#منشا	unknown -61	yes 94
#منطق	no 97	yes -119
#منفو	no -47	yes 76
#منكم	no -96	unknown 140	yes -44
#منه>	no 53	yes -76
#منها	unknown 42	yes -49
#منهم	unknown -113	yes 104
#منو>	unknown -130	yes 115
#منوع	no 78	unknown -111
#مني>	no -41
#منين	no -95	unknown 132
#منيه	no -89	unknown 61
#مها>	no -53	yes 52
#مهرس	no -71	unknown -97	yes 155
#مهم>	no 47	yes -45
#مهند	no 91	unknown -70
#موا>	unknown -99	yes 96
#موت>	no -201	unknown 177	yes -73
#موتو	no -67	unknown 69
#موجه	no 98	unknown -45	yes -71
#موجو	no 106	unknown -82
#موخر	no 63	yes -44
#مورا	no 84	unknown -115
#موز>	no 47	unknown -131	yes 86
#موس>	unknown 63	yes -44
#موسم	no -91	yes 43
#موسي	unknown -93	yes 97
#موضو	no -60	unknown 94	yes -77
#موظف	unknown -85	yes 64
#موقف	no -48
#موك>	unknown 48
#موكب	no -85	unknown -40	yes 120
#موكي	no -61
#مول>	unknown -58	yes 50
#مولا	no 48	yes -46
#مومن	no 84	unknown -80
#مون>	unknown -68
#موني	no -60	unknown 111	yes -51
#مياه	no 56
#ميت>	unknown -93	yes 108
#ميتر	yes -55
#ميته	no -97	yes 90
#ميتو	no -83	unknown -71	yes 145
#ميد>	no -69
#ميدل	no -126	unknown 167	yes -52
#ميذ>	no 46
#مير>	no -47	unknown 91	yes -42
#ميرا	no -47	unknown 84
#ميري	unknown -76	yes 75
#ميس>	unknown 76	yes -46
#ميسا	yes 46
#ميسي	no -83	yes 52
#ميع>	no 84	unknown -75
#ميعا	no 40
#ميك>	no 52	yes -71
#ميل>	no 70	yes -51
#ميلا	unknown 73	yes -119
#مينا	yes -43
#مينه	no 54
#ميني	unknown -85	yes 52
#نابي	unknown 46
#نات>	no -45	unknown 94	yes -48
#ناج>	yes -46
#ناح>	unknown 46
#نار>	unknown 60	yes -44
#ناس>	no 68
#ناسب	no 52	unknown -41
#ناض>	no 80	unknown -125
#ناضت	no -73	unknown 104	yes -41
#ناع>	unknown -53
#ناعس	no 62	unknown -87
#ناعي	no -62	unknown 102	yes -53
#ناكل	no 98	yes -133
#نام>	no -43	unknown -62	yes 106
#نامو	no -64	yes 58
#نان>	no -63	unknown 79
#نانت	no -41	unknown 98	yes -67
#ناني	no -84	yes 49
#ناها	unknown -63	yes 63
#ناهش	no -86	unknown -69	yes 122
#ناهم	no 51	unknown -56
#ناي>	no -48	unknown -93	yes 141
#نايم	no 55	unknown -56
#نايه	no -59	unknown -105	yes 105
#نايي	no 101	unknown -89
#نبدل	no 140	unknown -83	yes -103
#نبه>	no -137	unknown 50
#نبها	unknown 41
#نبوب	no -55	unknown 52
#نبور	no 59	yes -41
#نبول	no -57	yes 60
#نبي>	no -65
#نتبه	unknown 69	yes -47
#نترن	no -46	unknown 71
#نترو	no -41
#نتسن	unknown -83	yes 46
#نتش>	no -51	unknown 59
#نتصف	unknown -53
#نتصل	unknown -53	yes 61
#نتعش	no -42
#نتفا	unknown 63	yes -60
#نتفخ	no 121	unknown -93
#نتنف	no -69	yes 100
#نتوم	no 80	yes -78
#نتيج	no -64	unknown -47	yes 77
#نتير	no -58	unknown 77
#نتيش	unknown -40
#نتيم	no 98	unknown -82
#نتين	no 97	yes -84
#نجا>	no -42
#نجار	unknown -42
#نجرح	no 197	unknown -170	yes -40
#نجره	unknown -163	yes 130
#نجز>	unknown -55
#نجلو	no -84	unknown 117
#نجمه	no -89	unknown 145	yes -72
#نحاس	no 202	unknown -164	yes -54
#نحرر	no 123	unknown -75	yes -61
#نحرف	yes 41
#نحل>	no 47	yes -53
#نحن>	no 75	unknown -63
#نحو>	no -78	yes 68
#نخدم	no -49	unknown -59	yes 94
#نخرج	yes 59
#نخلص	no 128	yes -118
#ندا>	unknown 54	yes -42
#ندار	no -142	unknown 164
#ندخل	no -51
#ندر>	no 94	unknown -40	yes -70
#ندس>	no 91	unknown -70
#ندلع	no 45	unknown -61
#ندما	no -46	unknown 78
#ندنا	no -40	unknown 46
#نده>	unknown -62
#ندها	no -48	unknown -56	yes 103
#ندهم	unknown 91	yes -56
#ندو>	no 49	unknown -45
#ندور	no -121	unknown 94
#ندوش	no -73	unknown 74
#ندوق	no 59	unknown -61
#ندير	unknown 43	yes -40
#نديك	unknown 61
#نديل	no -181	unknown 132
#نرجع	no -130	unknown 206	yes -158
#نركب	no -61	unknown -47	yes 82
#نزف>	no -73	unknown -40	yes 107
#نزلا	yes -57
#نزلق	unknown -41	yes 78
#نزلن	no 84	unknown -100
#نزلو	no 91	unknown -72	yes -40
#نزلي	no -74	unknown 100
#نزير	unknown 41	yes -52
#نزين	no 53	unknown -91
#نسا>	no -47	unknown -67	yes 106
#نساو	no 48
#نستا	no 66	unknown -68
#نستد	unknown 118	yes -100
#نسخه	no -63	unknown 71
#نسله	unknown -87	yes 111
#نسمع	unknown -63	yes 75
#نسوق	no 62	unknown -58
#نسول	no 59	yes -54
#نسيت	yes -49
#نسير	no -55	unknown 153	yes -116
#نسين	no -61	unknown 165	yes -135
#نسيه	unknown 44	yes -43
#نشار	unknown -61	yes 94
#نشري	no -62	unknown 85
#نشق>	no -134	yes 87
#نشقت	no -77	unknown -46	yes 120
#نشوف	no -66	unknown -89	yes 140
#نصاب	no 115	unknown -57	yes -68
#نصب>	no 140	unknown -75	yes -66
#نصرح	no -94	unknown 119
#نصف>	no 43
#نصلح	unknown 64	yes -40
#نصلي	yes -66
#نصور	unknown 55	yes -41
#نصيف	no 42	yes -53
#نضاض	unknown 138	yes -136
#نطره	unknown -165	yes 121
#نطقه	no 97	yes -119
#نطه>	no 78	yes -63
#نطور	no -60	unknown 75
#نطي>	no -109	unknown -138	yes 191
#نظار	unknown 66
#نعاج	no 53	yes -117
#نعاس	no -72	yes 47
#نعاش	no -62	unknown -69	yes 131
#نعاو	no -114	unknown 63	yes 47
#نعس>	no -59	yes 92
#نعمر	no -84	unknown 58
#نعيط	no 121	yes -129
#نغرس	no 61	unknown -63
#نفتح	no -109	unknown 117	yes -40
#نفجا	no -135	unknown 86
#نفخ>	no -45
#نفخو	no -75	yes 79
#نفسه	unknown -75	yes 82
#نفسو	no -148	yes 86
#نفسي	no 154	unknown -88	yes -67
#نفصل	unknown -51
#نفق>	unknown -60	yes 56
#نفها	no -75	yes 102
#نفوخ	no -47	yes 76
#نقدر	no -58	yes 82
#نقطع	unknown 56
#نقلب	no -77	unknown 88
#نقلو	unknown -87	yes 75
#نقي>	unknown -94	yes 89
#نكتب	no 67	unknown -57
#نكم>	no -124	unknown 134
#نلبس	yes 61
#نما>	unknown 40
#نمرت	no 64	yes -56
#نمسح	no 89	unknown -179
#نمشي	unknown 45
#نملا	unknown 46
#ننا>	unknown -48
#نهاي	no 103	unknown -79	yes -45
#نهر>	unknown -43	yes 53
#نهضر	unknown -52	yes 60
#نهم>	unknown -108	yes 98
#نواف	no 70	unknown -109
#نوبي	unknown -73	yes 51
#نوت>	no 41	yes -62
#نورا	no 75	unknown -53	yes -51
#نوع>	no 48	unknown -41
#نوقع	no -67
#نون>	no -65	yes 75
#نوي>	unknown 88	yes -67
#نويه	no -57	yes 80
#نيا>	no -78	unknown -43	yes 111
#نياب	no -62	unknown -88	yes 147
#نيت>	yes 54
#نير>	yes -84
#نيرا	no 64	yes -52
#نيسي	unknown 82	yes -54
#نيش>	no 194	unknown -154	yes -64
#نيط>	no -166	unknown -52	yes 164
#نيفي	no -200	unknown -201	yes 266
#نيك>	no -41	unknown -91	yes 131
#نيكي	no 42
#نيين	no -49
#هابط	no -75	unknown 50
#هاد>	unknown 68
#هادش	no -47
#هاش>	unknown -91	yes 63
#هان>	unknown 43	yes -57
#هايم	no -133	unknown 189	yes -87
#هايي	no 74	unknown -54	yes -47
#هبت>	no 78	yes -41
#هبطا	unknown -44
#هتين	yes -75
#هذه>	unknown 47	yes -50
#هربن	no -96	unknown -130	yes 191
#هربو	no 60	unknown -105
#هرس>	unknown -61
#هرسه	no -85	unknown -125	yes 185
#هرسو	no -71	unknown 56
#هرسي	no -63
#هره>	no -54	yes 76
#هرها	no -87	unknown -91	yes 171
#هرو>	no -128	unknown -80	yes 186
#هري>	unknown -93	yes 126
#هريه	no 114	unknown -94	yes -47
#هزات	yes 58
#هزو>	no -69	unknown 56
#هست>	no -58
#هضر>	unknown -118	yes 138
#هضره	no -67	yes 61
#هكتا	unknown 66	yes -87
#همنا	no 149	unknown -113	yes -44
#همو>	unknown 63	yes -60
#هندس	no 91	unknown -70
#هنيه	no 71	unknown -135	yes 50
#ههه>	no 129	unknown -87	yes -52
#هههه	no 154	unknown -137	yes -43
#هوا>	unknown -45	yes 40
#هواء	no -59	yes 47
#هواي	no -49	unknown 87
#هوت>	unknown 55	yes -127
#هود>	unknown 71	yes -93
#هور>	no -43
#هولو	no 147	unknown -99	yes -83
#هوما	no -89	unknown 80
#هوه>	unknown -59	yes 43
#واء>	no -73	yes 96
#وابن	no -97	yes 68
#وابه	unknown 54
#وات>	no -46
#واتي	no -74	unknown 92
#واج>	no -163	unknown 154	yes -55
#واح>	no 63
#واحت	no 104	unknown -59	yes -45
#واخا	no -122	unknown 87
#واد>	unknown -49
#وار>	yes 55
#وارب	no 201	unknown -156	yes -54
#وارت	no -81	unknown 94
#واري	no -101	yes 89
#واز>	no -47	unknown 60
#واش>	unknown 62	yes -47
#واصط	no -76	unknown 71
#واصي	no -46	unknown -65	yes 109
#واضط	yes -42
#واعت	no 58	unknown -75
#واعط	no -60	unknown 108	yes -40
#وافذ	no 70	unknown -109
#وافس	unknown 60	yes -57
#واقع	no -87	unknown 105
#وال>	unknown 40
#والت	no 58	unknown -81
#والث	no 46
#والح	no 79	yes -40
#والز	unknown -54	yes 67
#والص	no -40	yes 53
#والض	unknown 51
#والط	no -58	yes 85
#والغ	yes -63
#والق	unknown -43
#والم	unknown 43
#والن	no -61	yes 51
#واله	no -142	unknown 106
#والو	no 55	yes -44
#وان>	no -47	yes 60
#وانت	no 97	unknown -49	yes -48
#واني	no 87	yes -82
#واه>	no 52	unknown -117	yes 48
#وايج	no 62	yes -91
#وايد	no 55	yes -59
#وايض	no -43	unknown 91	yes -52
#وايي	no -51	unknown 50
#وباب	no 65	yes -99
#وباق	no -58
#وبان	no -71	unknown -107	yes 118
#وبطا	unknown 56
#وبعد	no 69	yes -54
#وبقا	no -57	yes 59
#وبقي	yes 58
#وبل>	no -48
#وبني	no -74	unknown 129	yes -94
#وبه>	no 41	yes -56
#وبي>	unknown -119	yes 92
#وبيس	no -66	yes 42
#وبيه	no 40	unknown -48
#وتحر	no -144	yes 84
#وتحط	unknown 96	yes -109
#وتر>	no -69	unknown -43	yes 110
#وترك	no 43	yes -48
#وتشق	no 59	yes -94
#وتضر	no -71	unknown 103
#وتكس	no -62	unknown -60	yes 116
#وتلو	no -87	unknown -110	yes 191
#وته>	no 70	unknown -73
#وتور	unknown 51
#وتوق	unknown 102	yes -80
#وتوم	no -133	unknown 61
#وتي>	unknown 55
#وتين	no -46	yes 87
#وجا>	no 100	unknown -85
#وجاب	no -88	unknown 105
#وجات	unknown -65	yes 55
#وجان	yes -47
#وجاو	no -62	unknown 74
#وجتي	yes 56
#وجد>	yes 41
#وجدت	no -47	unknown 61
#وجدن	unknown 84	yes -52
#وجده	no -45	unknown 110	yes -66
#وجرح	no -63
#وجع>	no 178	unknown -150
#وجعن	no -49	yes 79
#وجعو	no -117	unknown 48
#وجه>	unknown -77	yes 80
#وجها	unknown 86	yes -81
#وجهي	unknown -45	yes 52
#وجو>	no 104	unknown -53	yes -66
#وجود	no 106	unknown -82
#وجيت	no -75	unknown -74	yes 133
#وحا>	no -71	unknown 41
#وحته	no -79	unknown 133	yes -67
#وحتي	no 90	yes -53
#وحدو	no 79	yes -50
#وحرر	no 43
#وحرق	unknown -86	yes 75
#وحك>	no -85	unknown -56	yes 117
#وحل>	yes -49
#وحنا	no 116	unknown -112
#وحيد	no 105	yes -83
#وحين	unknown -49	yes 58
#وختي	no -114	unknown -151	yes 246
#وخدا	no 51
#وخدش	no 53	unknown 66	yes -137
#وخسر	no -79	unknown 139	yes -65
#وخلا	unknown 41
#وخلي	no -85	unknown 127	yes -45
#وخمس	no 50	unknown -48
#وخه>	unknown -102	yes 128
#وخين	no -41	yes 75
#وداء	no -49
#ودات	no -102	yes 103
#ودار	yes 42
#وداز	yes -59
#وداو	no -54
#ودتي	no 86	unknown -111
#ودع>	no -48
#ودفع	no -48	yes 64
#ودنو	unknown -77	yes 74
#ودور	no -120	unknown 117
#ودي>	unknown -50	yes 42
#وديا	no -54	unknown 124	yes -66
#ورات	no 92	unknown -52
#وراج	no -104	unknown -164	yes 225
#وراس	no -88	unknown -58	yes 145
#ورام	no 75	unknown -53	yes -51
#وراه	unknown -55	yes 68
#ورت>	no -84	unknown 83
#ورته	unknown 44
#ورتو	yes -47
#ورجا	unknown 52
#ورجع	no -135	unknown 220	yes -92
#ورجل	no -114	unknown -138	yes 188
#ورد>	yes -67
#وردو	no 56	yes -48
#ورزا	no -91	yes 72
#ورسي	unknown 76	yes -60
#ورش>	no -52
#ورشه	unknown 51	yes -61
#ورطا	no -48	yes 59
#ورغ>	no 50	yes -62
#ورفع	no -88	unknown 124	yes -51
#ورقه	unknown 63	yes -62
#ورك>	no -68	yes 98
#وركب	no -110	unknown -127	yes 170
#وركه	no -88	unknown -182	yes 240
#ورم>	no -60	unknown -84	yes 144
#ورمت	no -55	yes 44
#ورمو	no 98	yes -110
#ورني	no 83	unknown -99
#وروب	unknown -40
#وروت	no 66	unknown -42
#ورون	no -74	unknown 55
#وري>	unknown 52	yes -73
#وريد	no -139	unknown -143	yes 215
#ورين	no 195	unknown -162	yes -91
#وريه	no 73	yes -75
#وزت>	unknown -61	yes 86
#وزلق	no -43	yes 49
#وساع	no -65	unknown -88	yes 140
#وسجل	no -77	unknown 113	yes -40
#وسحب	unknown 52	yes -41
#وسط>	no 61	unknown -60
#وسطا	unknown -58	yes 95
#وسقط	no 64	yes -71
#وسلم	no 143	unknown -109
#وسم>	no -91	yes 43
#وسي>	no -117	unknown 181	yes -90
#وسيا	no 82	unknown -66
#وسيق	unknown -137	yes 82
#وسيه	no -45	unknown -68	yes 110
#وشعل	no 50	unknown -57
#وشه>	yes 48
#وصاف	no 173	unknown -101	yes -83
#وصبع	no -79	unknown -199	yes 250
#وصدر	unknown -42	yes 67
#وصدم	no -81	yes 104
#وصلا	no 49	unknown -86
#وصلت	no -113	unknown 105
#وصلن	no 61	unknown -45	yes -62
#وصور	no 71	yes -59
#وصيل	unknown -45
#وضحك	no 149	unknown -120
#وضرب	unknown -60	yes 65
#وضعت	unknown 42	yes -102
#وضه>	no 44	yes -60
#وضو>	no -91	yes 47
#وضوع	no -60	unknown 94	yes -77
#وضون	unknown 41
#وضي>	unknown -80	yes 109
#وطا>	no -57	yes 96
#وطاح	no 48	unknown -114	yes 66
#وطار	yes -79
#وطحت	no -43	unknown -148	yes 178
#وطفا	no -128	unknown 189	yes -76
#وطلع	no -81	unknown 78
#وطه>	unknown -71	yes 73
#وطيح	unknown -85	yes 103
#وعا>	no 55	yes -44
#وعاي	no 145	unknown -71	yes -92
#وعشر	no -57	yes 64
#وعطا	no 73	yes -66
#وعطي	no 50	yes -40
#وعمل	no 53	unknown -78
#وعند	yes 40
#وعي>	no -72	unknown -89	yes 159
#وعين	no -58	unknown 54
#وغاد	no -126	unknown 157	yes -43
#وغطا	no -106	unknown 134	yes -40
#وفان	no -77	yes 64
#وفجا	no 46	unknown -46
#وفر>	yes -60
#وفه>	no -103	unknown 194	yes -100
#وفو>	yes 53
#وفي>	yes -75
#وفيز	no 108	unknown -99
#وقاش	unknown 44
#وقال	yes -41
#وقت>	unknown -44
#وقته	unknown 74	yes -60
#وقتي	no 68	unknown -162	yes 46
#وقد>	unknown 46	yes -74
#وقع>	no 43
#وقعا	no -70	unknown 88
#وقعه	no -183	yes 146
#وقفت	yes -42
#وقلب	yes -94
#وقه>	no -80	unknown 43
#وقها	unknown -56
#وقي>	no -84	unknown 139	yes -59
#وقين	unknown -223	yes 152
#وكات	no 87	yes -114
#وكال	no -59	unknown 65
#وكان	no -60	yes 50
#وكب>	no -85	unknown -40	yes 120
#وكتب	unknown 50
#وكل>	no 98	yes -78
#وكلب	no 51	unknown -167	yes 90
#وكلش	no 65	yes -51
#وكلن	no 136	unknown -99
#وكم>	no -91	unknown 133	yes -84
#وكمل	unknown 41	yes -42
#وكنت	unknown -94	yes 100
#وكه>	no -87	unknown 48
#وكيت	no -105	yes 95
#وكيط	unknown 54	yes -54
#وكيق	no 78	unknown -42
#وكيل	unknown 87	yes -64
#ولا>	no 70	unknown -41
#ولاد	unknown -58
#ولاه	unknown 88	yes -92
#ولاو	no -49
#ولاي	unknown -49	yes 55
#ولت>	no -98	unknown 49	yes 43
#ولدو	unknown -52	yes 46
#ولصق	no -43	unknown 89	yes -59
#ولقي	no 44	yes -76
#ولكن	unknown -45
#ولله	no 93	unknown -56	yes -45
#ولم>	no 78	unknown -51
#ولمن	unknown -41	yes 57
#وله>	yes -50
#ولو>	no -83	unknown 60
#ولوا	unknown -72
#ولوح	no 144	unknown -119
#ولور	no -52	yes 60
#ولون	no 75	unknown -110
#ولي>	no 43	unknown -47
#وليد	unknown -93	yes 67
#وليه	no -76	unknown 134	yes -58
#وليو	unknown -53	yes 47
#وماب	no 195	unknown -198
#ومات	no -51	unknown 59
#ومبو	no -44	unknown -80	yes 122
#ومتر	no 70	yes -80
#ومرت	unknown -67	yes 89
#ومشا	no 58	unknown -48
#ومع>	unknown -113	yes 61
#ومعا	no 50	unknown -94
#ومعه	unknown 90	yes -98
#ومن>	yes 45
#ومها	no -50	unknown -71	yes 100
#ومول	unknown -50
#ومي>	no 56
#وميس	yes 46
#ومين	unknown 47
#ونا>	no 120	unknown -118
#ونات	no -110	unknown 161	yes -53
#ونتي	no 72	yes -88
#ونحن	no 91	unknown -75
#وند>	no -62	unknown 96
#ونس>	no -52	unknown 63
#ونست	no 66	unknown -68
#ونسي	unknown 108	yes -101
#ونص>	no 50	unknown -84
#ونطو	no -50	unknown 82
#ونعس	no -74	unknown 42
#ونقل	no -94	unknown -57	yes 151
#ونكت	no -82	unknown 112
#ونو>	no 72	yes -67
#ونون	no -66
#ونيط	no -166	unknown -52	yes 164
#ونيه	yes 56
#وها>	yes 53
#وهبط	no -87	unknown 77
#وهرا	unknown 57
#وهرس	yes -44
#وهي>	no -48	unknown 47
#ووصل	no -140	yes 110
#وولي	no -86	yes 53
#ويا>	no -44	unknown -59	yes 106
#ويات	no 76	unknown -42	yes -61
#ويت>	no -94	yes 80
#ويده	no -119	yes 130
#ويدي	no -75	unknown -44	yes 119
#ويره	no 182	unknown -113	yes -104
#ويضه	no -126	unknown 159	yes -52
#ويقو	unknown -49
#ويلا	no 134	unknown -112	yes -47
#وين>	unknown 108	yes -84
#ويه>	unknown -48	yes 41
#ويو>	no -51	unknown 103	yes -57
#ياء>	no 99	unknown -115
#ياب>	no 75	unknown -130	yes 50
#يابه	no -62	unknown -88	yes 147
#يات>	unknown -41
#ياته	no 51	unknown -57
#ياتو	unknown -50
#ياتي	no -74	unknown 61
#ياخذ	no 114	unknown -145
#ياده	no -127	unknown 160	yes -47
#ياس>	no 67	unknown -65
#ياض>	no -55	unknown 62
#ياضي	no 63	unknown -76
#ياطه	unknown 124	yes -138
#ياع>	no 56
#ياله	no 55	unknown -54
#يالو	unknown 42	yes -56
#يالي	unknown 47
#يام>	no -49	yes 66
#يان>	yes 48
#يانو	no 88	unknown -60	yes -43
#ياه>	no 47	yes -43
#يبان	unknown 44
#يبت>	no -58	yes 96
#يبدو	no -88	unknown 49
#يبكه	unknown -50	yes 87
#يبه>	no -41	unknown 51
#يبو>	no 223	unknown -157	yes -61
#يبي>	no 55
#يتاذ	no 126	unknown -87	yes -40
#يتال	no 111	unknown -109
#يتبد	no -69	unknown 88
#يتزا	no 53	unknown -54
#يتش>	unknown 47
#يتضر	no 156	unknown -129
#يتعر	no 136	unknown -87	yes -53
#يتعو	no 108	unknown -104
#يتقي	no -50	yes 80
#يتنا	no -76
#يته>	unknown 57
#يتهم	no -96	yes 63
#يتوش	no -109	yes 94
#يتوق	unknown -60	yes 92
#يتي>	unknown 44
#يتين	no 84	unknown -59
#يتيه	no -76	unknown -41	yes 116
#يجار	no -129	unknown -165	yes 209
#يجاز	no -41	yes 65
#يجاو	no -173	unknown 230	yes -119
#يجرح	no 151	unknown -71	yes -87
#يجري	no -59	yes 47
#يجه>	no -73	yes 68
#يجو>	unknown 51	yes -79
#يجين	no -121	yes 81
#يجيو	no 50	unknown -71
#يحات	no 123	unknown -164
#يحدث	no 71	unknown -44
#يحرق	unknown -57	yes 91
#يحلف	no 140	yes -144
#يحلو	no 51	yes -41
#يحو>	unknown -90	yes 76
#يخرج	no 167	unknown -126	yes -52
#يخلص	unknown 65	yes -55
#يخه>	no -78	unknown -44	yes 114
#يخير	no 251	unknown -223	yes -90
#يدفع	no -57
#يدلت	no -126	unknown 167	yes -52
#يدها	no -91	unknown -67	yes 159
#يدو>	no -64	yes 50
#يدور	no -69	unknown -49	yes 118
#يدون	no -109	unknown 71
#يدي>	yes 63
#يديس	no -138	unknown 138
#يدين	no -84	unknown -40	yes 118
#يديه	yes 54
#يديو	no 149	unknown -58	yes -124
#يرا>	unknown 55
#يراس	no -60	unknown 94
#يرام	unknown 50	yes -115
#يربا	no -49	unknown -54	yes 103
#يرت>	unknown -57	yes 73
#يرجع	yes 67
#يرحم	unknown 53	yes -77
#يرد>	no -43
#يرفو	no -58	unknown 136	yes -92
#يرمه	no 104	unknown -95
#يرمي	no -85	unknown 67
#يرها	no -74	yes 49
#يرو>	no -155	unknown 98	yes 40
#يري>	no -92	unknown 62
#يريا	unknown -76	yes 75
#يرين	no -76	unknown 103	yes -45
#يزر>	no -89	unknown 121
#يزور	unknown 130	yes -117
#يسار	no -44	yes 64
#يسال	no -98	yes 77
#يستا	no 45	unknown -53
#يستي	no 125	unknown -43	yes -95
#يسر>	yes -43
#يسرق	no 56	yes -75
#يسكل	no -53	unknown 101	yes -48
#يسكن	unknown 53	yes -44
#يسمع	no -69	yes 91
#يسه>	no -62	unknown -95	yes 158
#يسيا	yes -63
#يسيل	no -148	unknown 84	yes 55
#يسين	unknown 47	yes -65
#يشكا	unknown -40
#يشكو	no 112	unknown -112
#يشه>	no -68	unknown -45	yes 57
#يصب>	no 52
#يصبن	no 148	yes -118
#يصبه	no 89	unknown -142
#يصلح	unknown 54	yes -92
#يضا>	yes -40
#يضرب	unknown -45
#يضرن	no -67	unknown -77	yes 134
#يضره	no -43	unknown -72	yes 117
#يضه>	unknown 48
#يطار	unknown -61	yes 61
#يطال	no 45
#يطان	unknown 55
#يطت>	no 50
#يطرط	unknown 65	yes -102
#يطري	no -65	unknown 97	yes -44
#يطنا	no 45	yes -53
#يطه>	unknown -49
#يطو>	no -63	unknown 113	yes -49
#يطيح	no -43	unknown -74	yes 112
#يعا>	no 40
#يعتذ	no 54	unknown -139	yes 73
#يعد>	no 134	unknown -126
#يعرج	no -184	yes 123
#يعرف	unknown -43
#يعمل	no 112	unknown -139
#يعني	unknown 62
#يعه>	no -44	unknown 106	yes -65
#يغطي	no -64	unknown 43
#يفط>	yes -69
#يفطو	yes -41
#يفه>	no -47	yes 65
#يفون	unknown 46
#يفي>	no -117	unknown -109	yes 194
#يقا>	unknown -82	yes 45
#يقتي	no -42	unknown 99	yes -63
#يقدر	no 47	yes -56
#يقطر	unknown 102	yes -79
#يقطع	no -49	unknown -91	yes 138
#يقلب	no -81	unknown -43	yes 89
#يقه>	yes 49
#يقها	no -45	unknown 52
#يقو>	no -63	unknown 138	yes -86
#يقود	yes 52
#يقي>	unknown -60	yes 81
#يكال	no -133	unknown -186	yes 241
#يكان	no 55
#يكبر	no 73	yes -58
#يكتب	no -41	yes 44
#يكلا	no -77	unknown 98
#يكن>	no 147	unknown -105	yes -43
#يكه>	no 110	unknown -51	yes -67
#يكو>	no 70	yes -83
#يكوب	no -49	unknown -92	yes 121
#يكي>	no 54	unknown -69
#يكيل	yes -56
#يكيه	unknown 69
#يلا>	no 40
#يلات	yes 64
#يلاد	unknown 73	yes -119
#يلان	no -42	yes 72
#يلتو	no -52	unknown 92	yes -55
#يلتي	no -108	unknown 105
#يلعب	no -41	yes 65
#يلمس	no 155	unknown -174
#يلو>	no -122	unknown 106
#يلوم	no 70	yes -80
#يلي>	no 57	yes -40
#يليا	unknown -41	yes 48
#يليك	no -41	unknown 51
#يما>	no 84	unknown -147	yes 54
#يمات	unknown 125	yes -106
#يمار	unknown 121	yes -113
#يمان	unknown 54	yes -41
#يمته	unknown 47	yes -43
#يمكن	unknown 75	yes -62
#يمن>	no -41	unknown 44
#يمه>	unknown -43
#يمون	yes -50
#يمي>	no -67	unknown -100	yes 144
#يناء	yes -56
#ينات	no 49
#يناه	no 48	unknown -69
#يناي	unknown -94	yes 88
#ينت>	no 101	yes -115
#ينتي	no 160	unknown -58	yes -123
#ينزف	no -77	yes 108
#ينزل	no 79	yes -47
#ينش>	yes -45
#ينغ>	no -75	unknown 73
#ينك>	unknown -56
#ينما	unknown 40
#يننا	no 96	unknown -119
#ينها	no -65	unknown 83
#ينو>	unknown 52	yes -96
#ينوا	no -82	yes 65
#ينيا	no -67	unknown 87
#ينيت	no -46	yes 87
#ينيك	no -56	unknown -93	yes 146
#ينين	no -69	unknown 50
#ينيه	no 77	unknown -94
#ينيو	no 44	unknown -89
#يهرب	no -114	unknown 152
#يهضر	no 150	unknown -105	yes -70
#يهم>	no 41
#يوان	no -93	unknown 113
#يوجع	no -70	yes 80
#يوز>	unknown -82	yes 69
#يوصل	no 85	yes -46
#يوط>	unknown 89	yes -126
#يوقع	yes -40
#يول>	unknown -77	yes 73
#يولم	unknown -40	yes 59
#يولي	no 76	unknown -69
#يوما	no -141	unknown 58	yes 59
#يوني	unknown 58
#ييت>	no 57	unknown -74
#يير>	unknown 44	yes -44
#يين>	unknown -143	yes 135
#ييه>	unknown 55
05	no -79	yes 84
13	yes 49
14	unknown 69	yes -71
18	no -57	unknown 103	yes -45
19	no -101	yes 115
2	no -56
20	no 52
200	no 42	yes -98
2019	no 81	yes -71
2026	no -87	unknown 122	yes -41
21	unknown 55
24	no -49	yes 47
26	no -73
29	no 43	yes -57
30	no -85	unknown 80
300	unknown 47
3000	no 59	yes -49
320	yes -50
4	yes -50
400	no -65	unknown 142	yes -96
5	no 112	unknown -92
50	unknown -105	yes 102
5200	no -45	unknown 89	yes -42
600	no -55	unknown 177	yes -134
6000	no -50	unknown 82
6500	no 65	yes -62
7	no -57	yes 73
71	unknown -55	yes 76
80	unknown -46
900	no -72	unknown 129	yes -57
=answer: no	no 91	unknown -60
=answer: unsure	no -42	unknown 78
=being: animal	no 75	yes -48
=constat: constat	no 55
=danger: event	unknown -47
=danger: now	yes 46
=danger: over	unknown -98	yes 40
=danger: past	no -54	unknown 53
=danger: plea	unknown -129	yes 104
=danger: present	no -53
=document: devis_ou_facture	unknown 60	yes -59
=document: photos	no 111	yes -172
=hedge: hedge	no -53	unknown 111	yes -64
=hedge: roughly	no -41	yes 67
=idiom: paper	yes -40
=idiom: part	no -42	unknown 91	yes -55
=idiom: silence	no -134	unknown 188	yes -71
=injuries no	no 250	unknown -159	yes -91
=injuries no rather	no 285	unknown -188	yes -100
=injuries no sure	no 242	unknown -153	yes -90
=injuries none	no -66	unknown 138	yes -71
=injuries unknown	unknown -82	yes 72
=injuries unknown unsure	unknown -82	yes 72
=injuries yes	no -73	unknown -103	yes 176
=injuries yes sure	no -73	unknown -103	yes 176
=injury: absent	no 208	unknown -177
=injury: body	no -96	unknown -139	yes 232
=injury: casualty	no -68	unknown -136	yes 204
=injury: doubt	no -218	unknown 267	yes -209
=injury: grave	no 115	unknown -98
=injury: nobody	no 210	unknown -144	yes -67
=injury: one-well	no 210	unknown -151	yes -59
=injury: perhaps	no -50	unknown -56	yes 103
=injury: struck	no -177	yes 92
=injury: symptom	no -84	unknown -87	yes 170
=intent: back	no -51	unknown 90	yes -87
=intent: cancel	unknown 48
=intent: complaint	no -44	unknown 73
=intent: correct	no -70	yes 45
=intent: follow	no 84	yes -132
=intent: greet	unknown 46
=intent: language	no -72	unknown 104	yes -46
=intent: other	no 63	yes -92
=intent: thanks	no -61	unknown 79	yes -45
=liability: contested	no -125	unknown -207	yes 240
=other autre	no -160	unknown 232	yes -78
=other blessure	no -142	unknown 118
=other collision	unknown -114	yes 70
=other evenement_climatique	no -219	unknown 241	yes -57
=other incendie	no 85	yes -109
=other vandalisme	no 186	unknown -139	yes -104
=other vol	no 147	yes -152
=party: alone	no 61	unknown -63
=party: culprit	unknown 98	yes -121
=party: foreign	no -248	unknown 63	yes 91
=party: hit-and-run	unknown -70
=party: nobody-else	unknown 56	yes -46
=party: unknown-origin	unknown 106	yes -81
=party: witness	yes -57
=person: close	no -57	unknown -44	yes 101
=person: exposed	yes -48
=person: self	unknown -49
=status: awaited	no -57	unknown 115	yes -65
=status: done	no 52	unknown -57
=status: not-yet	no -98	unknown 47	yes 46
=status: unfinished	no -40
=thirdParty no sure	no 56
=thirdParty unknown	no -51	unknown 89	yes -52
=thirdParty unknown unsure	no -51	unknown 89	yes -52
=thirdParty yes rather	no 40	unknown -48
=type autre	no -43	unknown 117	yes -76
=type autre sure	no -43	unknown 117	yes -76
=type blessure	unknown -70	yes 105
=type blessure sure	unknown -83	yes 95
=type blessure unsure	no -50	unknown -62	yes 110
=type bris_de_glace	unknown 41
=type bris_de_glace sure	unknown 41
=type collision	yes 44
=type collision rather	no 55	unknown 86	yes -140
=type collision sure	unknown -44	yes 55
=type collision unsure	no -72	yes 54
=type degats_des_eaux rather	unknown -67
=type degats_des_eaux sure	unknown 44
=type dommage_materiel	unknown 84	yes -93
=type dommage_materiel sure	unknown 84	yes -93
=type evenement_climatique	no 42
=type evenement_climatique sure	no 42
=type none	no 42	yes -59
=type vandalisme	no -42	unknown 63
=type vandalisme rather	unknown -97
=type vandalisme sure	no -47	unknown 74
=type vol	unknown 50
=type vol rather	no 63	unknown -62
=type vol sure	unknown 54
=type: autre	no -48	unknown 93	yes -46
=type: blessure	unknown -59	yes 68
=type: degats_des_eaux	no 41
a7	yes -58
ا	yes -89
ابدا	unknown 71	yes -55
ابريل	no -81	unknown 82
ابلغ	unknown 64
ابنتي	no -41	yes 78
ابني	no -56	yes 56
ابي	no -130	unknown -45	yes 170
اتاي	no 56	yes -77
اتذكر	no -55	unknown -98	yes 146
اتصل	no -42	unknown 96	yes -53
اتصلت	no -42	yes 67
اتلف	no -87	unknown 120
اتمكن	unknown 75	yes -63
اثر	no 77	yes -47
اجد	yes -60
احتاج	no -45	unknown 102	yes -57
احتكاك	no 131	unknown -89	yes -47
احتكت	unknown 59	yes -71
احد	no 75	unknown -41
احدا	unknown 54	yes -65
احنا	unknown 112	yes -100
اختي	no -99	yes 90
اخذ	yes -59
اخذت	no -88	unknown 89
اخر	no 44	yes -68
اخري	unknown 49	yes -46
اخضر	no 113	unknown -71	yes -91
اخي	no 113	unknown -132
ادم	no 126	unknown -70	yes -79
اذي	no 162	unknown -113	yes -49
ار	no 68	yes -64
اربع	no -54	unknown -60	yes 111
اربعه	no -165	unknown 165
ارتفاع	no -78	unknown 102
ارجع	no -55	unknown 81
ارجو	no -43	yes 78
ارير	unknown 69	yes -94
اريير	no 55	unknown -118
ازرق	no -115	unknown -45	yes 112
اسابيع	no -56	unknown 52
اسبوع	no -55
استدعاء	no 50	yes -45
استطيع	no -76	yes 93
استنشقت	no -77	unknown -46	yes 120
اسعاف	no 67	unknown -90
اسفله	no -82	unknown 119	yes -54
اسفي	no 107	unknown -89
اسقط	no 52	yes -42
اسمه	yes 40
اسمها	no -71	unknown -126	yes 168
اسمي	no -49	unknown -106	yes 138
اسود	no -95	yes 51
اشاره	no 58
اشتري	no -115	unknown 181	yes -73
اشتعلت	no 83	yes -50
اشعر	yes 43
اصابات	no 104	unknown -70
اصابع	no 48	unknown -97	yes 49
اصابه	no 64	unknown -64
اصب	no 95	unknown -65
اصبت	no -50	unknown -93	yes 145
اصبعي	no -102	yes 48
اصرح	no 46	unknown -84
اصطدام	no 83	unknown -61
اصطدمت	no 111	unknown -57	yes -58
اصلا	unknown -76	yes 76
اصيبت	no -65	unknown -46	yes 110
اضرار	no 40	yes -63
اطلب	no 41	yes -85
اظن	no -164	unknown 203	yes -98
اعبر	no -73	yes 111
اعتذر	no -65	unknown 55
اعرف	no -119	unknown 196	yes -86
اعلم	no -90	unknown 73
اعمل	unknown -62	yes 71
اغلقت	no 47	unknown -71
اغمي	no -43	unknown -53	yes 95
اغير	unknown -60	yes 53
افران	unknown 99	yes -95
افعل	no -88	unknown 121	yes -40
اقتلعت	no -51	unknown 97	yes -44
اقدر	no -89	unknown -87	yes 134
اقوالي	unknown -48	yes 57
اقود	no 92	unknown -78
اكادير	no 50	yes -49
اكتشفنا	no -89	unknown 85
اكثر	no 123	unknown -64	yes -63
اكل	no -84	unknown -129	yes 168
الا	unknown -60
الابواب	no -78	unknown 91
الابيض	unknown 52	yes -77
الاثاث	unknown 58
الاحذيه	no 82	unknown -55
الاخر	no -47	unknown 57
الاخري	unknown -102	yes 92
الاداء	unknown -41
الاربع	unknown 63	yes -69
الاربعه	no -97	unknown 60
الارض	unknown 83	yes -85
الارضيه	no 66	yes -112
الارواح	no 75	unknown -53
الاسباني	no -80	unknown 105
الاسبقيه	no 133	unknown -57	yes -80
الاستاذ	no 111	unknown -126
الاسطبل	unknown 42	yes -48
الاسعاف	no -43	yes 68
الاسود	unknown -44
الاضرار	no 124	unknown -100
الاطار	no 195	unknown -163
الاف	no -119	unknown 89
الاكواريوم	no -55
الالواح	no 42	yes -40
الاماميه	no 80	yes -98
الامان	no -98	yes 114
الامر	no 88	unknown -40	yes -55
الامن	no 45	yes -45
الانبوب	no -88	yes 94
الانترنت	no -46	unknown 71
الاوراق	no -110	unknown 73
الاوروبيه	unknown -40
الاول	no 63	unknown -44
الاولاد	no 146	unknown -86	yes -64
الايسر	no 42	unknown 50	yes -103
البارابريز	unknown 60	yes -49
الباراشوك	no -46	unknown 125	yes -99
الباربريز	no -54	unknown -91	yes 118
البارحه	unknown -47	yes 68
البارشوك	yes -66
الباركي	yes -81
الباركينغ	no -62	unknown 57
الباركيه	no -55	unknown -96	yes 138
الباش	no -128	yes 118
الباقي	no -77	unknown 88
البالكون	unknown -83
البانيو	no 47	unknown -100	yes 47
البحث	no 108	unknown -98
البحر	unknown -56
البرق	no -77	unknown 48
البرميل	no 141	unknown -86	yes -73
البريد	no 94	unknown -159	yes 54
البصمات	no 51	yes -75
البطيخه	no -78	unknown -44	yes 114
البلاستيك	unknown -64
البلاستيكيه	no -51	unknown 103	yes -49
البلاصه	unknown 55	yes -77
البلاط	no 43	unknown -67
البلاكه	yes -94
البلكون	no -68	unknown 117	yes -46
البلومبي	yes 51
البنايه	no 53	yes -59
البنت	unknown -146	yes 114
البنك	no -86	unknown 67
البهايم	no -133	unknown 189	yes -87
البوطا	no -57	yes 96
البوطه	no -76	unknown -91	yes 154
البوليسي	unknown -127	yes 91
البومبا	no -122	unknown 132	yes -62
البيانو	no 59	unknown -85
البيت	unknown -43
البير	no -181	unknown 240	yes -98
البيرمي	no -57
البيرو	no -76	unknown 145	yes -87
البيسي	unknown 104	yes -109
البيسين	no 51	yes -99
البيض	no 137	unknown -93	yes -48
البيضاء	no 43	yes -65
البيطري	no -55	yes 46
التابعه	unknown 73	yes -103
التاسعه	unknown -72	yes 47
التامين	unknown 80	yes -58
التبروري	unknown 48
التدفيه	unknown -78	yes 48
الترقوه	unknown -41	yes 77
التروتينيت	no -49	yes 73
التريبورتور	unknown 47
التصاور	no -116	unknown 167	yes -92
التصريح	unknown 49
التصليح	no -48	unknown 105	yes -55
التقني	no -64	unknown 109	yes -45
التلفاز	unknown 46	yes -65
التلفازه	no -40	unknown 74
التلفزه	no -79	unknown 107
التوصيل	no 41	unknown -57
التوي	no -45	unknown -52	yes 91
التيو	no -109	unknown 142
الثالث	no -67	unknown 58
الثالثه	unknown -62
الثامنه	no -78	unknown 152	yes -75
الثاني	no -64	unknown -53	yes 84
الثانيه	no 55	unknown -58
الثلاثاء	no -44
الثلاثه	no 113	unknown -119
الثلاجه	no -72	unknown 80
الثلج	no -151	unknown 99	yes 42
الجاج	no -47	yes 40
الجامع	yes -66
الجبس	unknown -52	yes 80
الجبل	no 78	yes -59
الجدار	no 66	unknown -57
الجدارميه	no -71	unknown 46
الجراج	no -48	unknown 93	yes -54
الجرار	no -143	yes 107
الجرح	no -64	unknown -59	yes 124
الجرحي	no 62	unknown -117
الجرده	no -88	unknown 156	yes -91
الجميع	unknown -48
الجناح	no -64	unknown 123	yes -60
الجنط	no 114	yes -120
الجهتين	yes -75
الجهه	yes -77
الجيب	no 73	yes -96
الحاج	unknown 53	yes -59
الحاجب	no -51	unknown -74	yes 123
الحاجه	unknown 76	yes -58
الحادث	unknown -74
الحادثه	no -65	yes 77
الحارس	no 48	yes -45
الحاسوب	no -119	unknown 207	yes -105
الحافله	no 47
الحانوت	unknown 46	yes -80
الحبل	no 77	yes -59
الحجر	no 89	unknown -123
الحديد	no 76	yes -72
الحديقه	no -58	unknown 59
الحرام	no 54	yes -50
الحسن	unknown 63	yes -45
الحصان	no 40	yes -58
الحفره	no -59	unknown -122	yes 163
الحق	unknown 162	yes -148
الحلاقه	no 159	unknown -139
الحلوي	no -198	unknown 243	yes -69
الحلويات	no 76	unknown -42	yes -61
الحليب	no -109	unknown 124
الحمار	no 79	unknown -198	yes 63
الحمايه	no -85	unknown 121	yes -51
الحمد	no 92	unknown -99
الحوايج	no 85	yes -87
الحوت	yes -44
الحوض	no 121	unknown -74	yes -81
الحومه	no -72	unknown 43
الحي	no 87	unknown -85
الحين	yes 66
الخامس	unknown -55
الخامسه	no -100	unknown 42	yes 51
الخانز	unknown 47	yes -52
الخبز	no -55	yes 63
الخدامه	no 156	unknown -99	yes -82
الخدمه	no -62	unknown 104	yes -41
الخزان	no -77	unknown 119	yes -50
الخساره	no -48	unknown 113	yes -62
الخساير	no 55	yes -63
الخشبي	no 53
الخشبيه	no -62	unknown 91
الخضره	unknown -44
الخط	unknown -68	yes 66
الخلفيه	no 137	unknown -165
الخميس	unknown 76	yes -46
الخياطه	no 82	yes -67
الخير	no -66	unknown 101
الخيمه	no 52	unknown -209	yes 142
الداخل	no 59	unknown 65	yes -134
الدار	unknown 72	yes -44
الدايري	no -49	yes 77
الدجاج	no 61	unknown -48
الدخان	unknown -53
الدراجه	no -50
الدراري	no -67	yes 71
الدرج	no -43	unknown 42
الدروج	no -112	unknown 59	yes 43
الدري	unknown -52	yes 40
الدش	no 113	unknown -121
الدم	no -83	unknown -84	yes 166
الدهان	unknown 90	yes -54
الدوش	yes -50
الذهب	no -75	unknown 124	yes -51
الذي	no 56	unknown -45
الرابع	no -44	unknown 84	yes -50
الراجل	no 94	unknown -48	yes -43
الراجلين	unknown -63	yes 61
الراديو	unknown 75	yes -56
الراكب	no -123	unknown -105	yes 209
الرباط	unknown -97	yes 90
الرجل	unknown -89	yes 100
الرحله	no -74	unknown 120	yes -49
الرخام	no -64	unknown 144	yes -83
الرصيف	no 70	unknown -107
الرعد	no -173	yes 82
الرعده	no 43	unknown 70	yes -110
الرف	no -100
الرقم	no -176	unknown 223	yes -66
الركاب	no 65	yes -43
الرمله	unknown -44
الروايد	no -169	unknown 148
الروايض	yes -47
الروبيني	no -50
الروضه	no 73	unknown -80
الرويضه	no -157	unknown 202	yes -88
الرياض	no -55	unknown 62
الريحه	unknown -51
الريدو	no -51	unknown 110	yes -69
الزاج	unknown -84	yes 87
الزبل	no -81	unknown 91
الزبون	unknown -110	yes 91
الزبونه	no 114	yes -115
الزجاج	unknown 52	yes -48
الزجاجي	unknown 64	yes -47
الزربيه	no 96	yes -102
الزرع	no -49
الزرقطوني	yes 57
الزريبه	no -95	unknown 57
الزليج	no 68	yes -89
الزنقه	unknown -77
الزوال	unknown 67
الزيتون	no 58
السابعه	no 85	unknown -44	yes -40
السادسه	no 46
الساروط	no -96	unknown 114
الساعه	unknown -40
الساق	no -48	unknown -115	yes 164
السانديك	unknown 45
السباك	no -49	unknown 71
السبيطار	no -73	unknown 70
الستاير	unknown -149	yes 104
السته	unknown 45
السجاد	no 95	yes -70
السخان	no 41	unknown -88
السخونيه	no -111	unknown 105
السرير	no -76	unknown 49
السطح	no -91	unknown 57
السطل	no -103	unknown 141	yes -60
السعار	no -50	unknown -72	yes 112
السفر	no 47	yes -68
السفلي	no 129	unknown -110
السقف	unknown -40
السكانير	yes -128
السكوتر	unknown 77	yes -50
السلامه	no 191	unknown -136	yes -73
السلطه	no 93	unknown -55
السلعه	no 51
السلك	no 86	yes -93
السلم	unknown -61	yes 50
السلوم	no -42	unknown -79	yes 116
السما	unknown 47
السنسله	unknown -87	yes 111
السور	no 60	unknown -136	yes 59
السي	no -143	unknown 55	yes 62
السياح	no -56
السياحي	yes -72
السيارات	no 98	unknown -100
السير	unknown -66
السيفون	no -57	unknown 119	yes -63
السيل	unknown 82	yes -69
السيمانه	no -116	unknown 100
السيول	unknown -63
الشاب	unknown -70	yes 89
الشاحنه	no 42	yes -83
الشاشه	no -72	unknown 129	yes -55
الشانطي	no -109	unknown -138	yes 191
الشباك	unknown -86	yes 79
الشبكه	no 84	yes -106
الشتا	yes 61
الشجره	no 217	unknown -191	yes -47
الشراره	no -132	unknown 194	yes -92
الشرجم	no 41	unknown -57
الشرفه	unknown -55	yes 58
الشغل	no -41
الشكايه	no 58	unknown -53
الشمس	no -50	unknown 99	yes -55
الشمسيه	no -50	unknown 64
الشهر	no -59	yes 64
الشوفو	no -104	yes 45
الشي	no -54	unknown 131	yes -97
الشيفور	unknown -46	yes 67
الصابون	unknown 57	yes -51
الصاعقه	no 64	yes -69
الصاك	no -64	yes 42
الصاله	no 42
الصالون	unknown 66
الصباغه	no -67	unknown 135	yes -68
الصبح	no 118	yes -101
الصبع	no -65	unknown -102	yes 166
الصدر	no -55	unknown -44	yes 86
الصدمه	no -92	yes 116
الصغير	unknown -78	yes 54
الصغيره	unknown -44
الصندوق	unknown -90	yes 58
الصوت	no 80	unknown -139
الصوره	no 56	yes -83
الضباب	no -44
الضرر	unknown -172	yes 152
الضوء	unknown 42
الضيعه	no -73	unknown 74
الطابله	no -72	unknown -68	yes 106
الطاجين	no 65	unknown -148	yes 66
الطاقه	no 115	unknown -43	yes -80
الطاكسي	no 45	unknown -47
الطبله	unknown -78	yes 87
الطبيه	unknown 54
الطراكتور	unknown 45	yes -56
الطرفين	no 106	unknown -56	yes -50
الطلاء	no 112	unknown -68	yes -57
الطموبيل	unknown 73	yes -59
الطواليط	no -61	unknown 53
الطوموبيل	yes -47
الطوموبيلات	no 61	unknown -62
الطياره	no -100	unknown 196	yes -143
الطين	no 52
العاصفه	unknown 64	yes -47
العافيه	unknown -41
العام	unknown 59	yes -100
العامل	unknown -62	yes 62
العايله	unknown 73	yes -79
العجلات	no -82	unknown 129	yes -46
العربه	no 104	unknown -67	yes -44
العربي	no -104	unknown 64
العربيه	no -108	unknown 171	yes -81
العرس	yes -56
العروسه	no -169	unknown 166
العشا	no 132	unknown -90	yes -67
العشره	unknown 73	yes -40
العشيه	no -48	yes 40
العصر	no -71
العطله	no -100	unknown 115
العلاج	no -53	yes 61
العلميه	no 103	unknown -94
العلوي	no 46	yes -48
العمال	no 118	unknown -64	yes -57
العمره	no -55	unknown 48
العمل	no -46	unknown 63
العمليه	unknown 45
العمود	no -67	unknown 40
العنق	no -53	unknown -73	yes 127
العياده	no -75	unknown 241	yes -169
العيد	no 74	yes -55
الغابه	unknown -91	yes 69
الغاز	no -103	yes 102
الغربال	unknown 70	yes -51
الغرز	no -41	unknown -104	yes 143
الغرزات	no -48	unknown -44	yes 91
الغرفه	unknown -55
الغساله	unknown -90	yes 74
الغسيل	unknown -51	yes 75
الف	yes -47
الفار	no 66	unknown 58	yes -152
الفراش	no -54	yes 73
الفرامل	no -52	unknown -76	yes 124
الفران	no 175	unknown -138	yes -68
الفرن	no 135	unknown -130
الفرنسيه	no 82	unknown -47
الفريكو	no 133	unknown -77	yes -59
الفلاح	no 116	unknown -128
الفلاحي	unknown 83	yes -73
الفلوس	no -46	unknown 80
الفندق	unknown 40
الفوق	no -84	unknown 47
الفول	no -80	yes 94
الفولون	no -106	unknown -94	yes 173
الفويت	no -96	unknown 151	yes -52
الفيترينه	no -93	unknown 88
الفيديو	no 50	unknown 57	yes -153
الفيراندا	unknown 42	yes -101
الفيرمه	no 104	unknown -95
القاعه	no -44	yes 44
القايد	unknown -53
القبو	no -54	unknown 105	yes -48
القدام	no 47	unknown -69
القدامي	no 198	unknown -137	yes -140
القديم	no 84	yes -137
القديمه	unknown 46	yes -76
القران	no -51	unknown 78	yes -74
القرميد	no -53	unknown -195	yes 186
القضاييه	no 48	yes -94
القط	no -89	unknown 155	yes -85
القطار	unknown 42	yes -59
القطه	no 44	unknown 62	yes -157
القمامه	unknown 76	yes -65
القنطره	unknown -196	yes 146
القهوه	unknown -59	yes 53
القياس	no 67	unknown -65
الكابو	no 66	yes -42
الكابينه	no 65	yes -75
الكات	yes 56
الكاحل	yes 44
الكار	unknown -88	yes 47
الكاراج	no 136	unknown -98	yes -86
الكارط	no -93	yes 40
الكاسك	no -66	unknown 96	yes -50
الكاميرا	no -107	unknown 132
الكاميو	yes -73
الكبير	no -66	unknown -45	yes 108
الكبيره	unknown 50	yes -42
الكتب	no -97	unknown 174	yes -79
الكتف	no -71	unknown -52	yes 116
الكرا	no -81	yes 58
الكراج	unknown 70	yes -72
الكراسي	no 57	yes -50
الكرسي	no -70	unknown 46
الكره	no 41	yes -83
الكروسه	no 113	unknown -44	yes -85
الكسيده	no -106	yes 141
الكل	no 109	unknown -70	yes -51
الكليان	unknown -63	yes 90
الكليماتيزور	no -87	unknown 158	yes -106
الكلينيك	no -144	unknown -137	yes 264
الكليو	unknown 79	yes -54
الكهربا	no -106	unknown 157	yes -59
الكوره	no -65	yes 77
الكوزينه	unknown -49
الكوفر	unknown 66	yes -108
الكونجيلاتور	no -119	yes 68
الكونستا	no 92	unknown -42	yes -54
الكونطور	no -74	unknown 105
اللوحه	yes -98
الليل	no 50	unknown -46
الليلي	no 164	unknown -132
الم	no -72	unknown -58	yes 128
الماتريكيل	unknown 89	yes -78
المارينا	unknown 116	yes -86
المازوط	no -43	unknown 71
الماضي	unknown 42
الماكينه	no -95	unknown 169	yes -74
المالك	no 53	yes -60
المجاور	no -80	unknown 147	yes -83
المجاوره	unknown 46	yes -42
المحرك	no -71	unknown 117	yes -48
المحطه	no -47	unknown 66
المحل	no -40	unknown 57
المخبزه	no -71	unknown 98
المدار	no 51
المدخنه	no 187	unknown -131	yes -78
المدرب	unknown -123	yes 133
المدرسي	no 51	unknown -46
المدفاه	no 70	yes -86
المدير	no -96	yes 101
المدينه	unknown -128	yes 121
المرا	unknown 78	yes -63
المراب	unknown -42
المراقبه	unknown -55	yes 93
المرايه	unknown 58	yes -87
المرجو	no 127	unknown -68	yes -67
المرحاض	no -114	yes 60
المرفق	no -91	unknown -114	yes 189
المركز	no -100	unknown 143	yes -52
المركونه	yes -64
المره	no 61	unknown -75
المسا	unknown 41
المستاجر	no 105	yes -143
المستشفي	no -85	yes 111
المستعجلات	unknown -91	yes 121
المستودع	unknown 52	yes -68
المسجد	yes 42
المسمار	no -113	unknown 141
المسووليه	no -74	unknown 126	yes -52
المشترك	no -52	unknown 50
المطافي	no 68	unknown -101
المطر	unknown 44
المطعم	unknown -45
المظله	no 111	yes -127
المعلم	no 56	unknown 100	yes -136
المغرب	no -54	yes 81
المغسله	no 133	unknown -72	yes -112
المقدمه	no -43	yes 69
المقلاه	no 67	yes -41
المقله	no 173	unknown -123	yes -48
المقهي	unknown -84	yes 51
المكان	no -62	yes 60
المكتب	no -127	unknown 181	yes -80
المكتبه	unknown 88	yes -63
الملاك	no -77	unknown 116
الملك	no -92	unknown 130	yes -71
الممر	no 152	unknown -93	yes -62
المناسب	no 52	unknown -41
المنزل	no -42	unknown 74	yes -44
المهم	no 109	unknown -57	yes -57
الموتور	no -149	unknown 138
الموسم	no -81	yes 57
الموضوع	no -60	unknown 94	yes -77
الموطور	no 43
الموقع	yes -47
الموقف	unknown -73	yes 81
المياه	no 92	unknown -59
الميكانيسيان	yes -59
الميكانيكي	no 73	unknown -66
الناس	no 59
النافذه	no 75	unknown -47
الناموسيه	no -98	yes 130
النجاره	no 46	yes -66
النحل	no 47	yes -53
النضاضر	unknown 139	yes -145
النعاس	no -72	yes 47
النعناع	unknown -48
النقل	no 80	unknown -80
النهار	no -72	yes 65
النوافذ	no 101	unknown -161
النيران	no 64	yes -52
اله	no 169	unknown -102	yes -78
الهواء	no -59	yes 47
الهواييه	no -48	unknown 81	yes -40
الهوندا	no -112	unknown 56	yes 50
الواجهه	no 82	yes -77
الواد	no 61	unknown -78
الواقعه	no -100	unknown 60
الوالد	no -48	yes 49
الوالده	no -51	yes 92
الوالدين	yes -111
الواليده	no 104	unknown -87
الوحده	yes -54
الوحل	yes -49
الوراق	no -83	unknown -76	yes 158
الورد	no 80	yes -80
الورقه	yes -58
الورك	no -68	yes 98
الوطنيه	unknown 55
الوعي	no -85	unknown -66	yes 152
الوقايه	yes 40
الوكاله	no -87	unknown 115
الولاد	unknown -81	yes 87
الولد	no -94	unknown -85	yes 170
اليد	no -130	yes 140
اليسري	unknown -50
اليوم	unknown 40
ام	no 40	yes -83
اما	no 87	unknown -75
امام	unknown 41	yes -52
امامي	no 58	unknown -80
امتدت	yes -56
امي	no -55	unknown -56	yes 106
انا	no 46
انبوب	no -50	unknown 70
انجز	unknown -55
اندلع	unknown -67
انزلق	no -76	unknown 51
انزلقت	unknown -53	yes 90
انسي	no -69	unknown 63
انفجرت	no 43	yes -64
انفها	no -75	yes 102
انكسرت	unknown -145	yes 145
انني	no 71	unknown -64
انه	no -72	unknown 90
انهار	yes 61
اني	unknown -76	yes 96
اود	no -71	unknown 106
اول	no -58
اولا	unknown -56	yes 80
اولادي	no 89	yes -73
اي	no 64
ايدي	no -73	unknown -107	yes 169
ايضا	no 67	yes -60
ايه	no 83	unknown -57
ب	unknown 66	yes -52
باذي	no 74	unknown -40
باريس	no -41
باغي	no 47
بالبرد	no -152	unknown 95
بالتبن	no 64	unknown -51
بالتروتينيت	yes 49
بالجهد	no -48	unknown -57	yes 107
بالحجاره	no 47	unknown -83	yes 42
بالحجر	no -192	unknown 152	yes -69
بالركل	no 68	yes -70
بالريح	no -93	unknown -161	yes 167
بالزجاج	unknown -60	yes 63
بالزربه	no 51	unknown -40
بالسكوتر	unknown -54	yes 84
بالسياره	unknown -44	yes 43
بالصباغه	no -55	unknown 95	yes -40
بالضبط	no -50	yes 50
بالطابق	no 87	yes -68
بالطوموبيل	no 87	unknown -101
بالعاني	no -53
بالكامل	unknown -73	yes 43
بالليل	unknown 66	yes -48
بالما	unknown 53	yes -51
بالمقص	unknown 53	yes -82
بالمنشار	no -42	unknown -112	yes 143
بالموس	no 85	yes -73
باله	no -109	unknown 83
باه	no -127	unknown -71	yes 174
بايع	no -131	yes 87
باين	no -97	unknown 83
بتاريخ	no 54
بتاع	no -57
بجانبي	no -120	unknown -73	yes 181
بحال	no 119	unknown -57	yes -64
بحروق	no -105	yes 121
بحي	no -49	unknown 84
بحيره	yes -65
بخير	no 72	unknown -64
بدا	no -73	yes 104
بداو	no -66	unknown -48	yes 115
بدون	no 42
بدي	no -49	unknown 71
برا	unknown 72	yes -67
برد	unknown 51	yes -52
برشيد	no 89	yes -95
بري	no 56	yes -49
بسرعه	no 88	unknown -49
بسكين	no 69	yes -112
بسلام	no 139	unknown -184
بسلك	no -75
بسوء	no 84	unknown -77
بسياره	unknown -84	yes 92
بسيط	no 52	unknown -89
بسيطه	unknown -46	yes 81
بشريه	no 145	unknown -70	yes -80
بشكايه	no -72	unknown 114	yes -44
بشويه	no 72
بشي	yes -68
بشيء	no 103	unknown -93
بصح	unknown -63	yes 47
بعدما	no 93	yes -110
بعصا	no 108	unknown -110
بعض	no 89	unknown -102
بعيد	no 129	unknown -81	yes -63
بعيني	yes -96
بغا	no -47
بغاتش	no -65	unknown -71	yes 85
بغاش	unknown -43
بغيتش	no -45	yes 52
بفعل	no -53	unknown 87	yes -45
بقات	no -49
بقاتش	no -80	unknown 145	yes -67
بقاش	no 51
بقاو	unknown -55
بقره	no 41	yes -77
بقعه	yes -74
بقي	no 47	yes -93
بقيت	no -88	unknown 47
بكل	no 46	unknown -89
بلا	no 55
بلاصتو	no -42	unknown -113	yes 151
بلاصه	unknown 52	yes -71
بلاغ	no -87	unknown 196	yes -161
بلاغا	no -68	unknown 110	yes -42
بلانت	no -104	unknown 154	yes -75
بلغت	no -88	unknown 93
بليون	no -87
بمدينه	no -69
بنا	no 44	unknown -49
بنت	no 73	unknown 69	yes -143
بنتي	yes 44
بنجلون	no -84	unknown 117
بني	no 80	yes -45
به	unknown -80
بها	no -44
بوالو	unknown 50	yes -86
بوحدها	unknown 115	yes -152
بوحدو	no 49	yes -55
بي	no 48	yes -53
بيا	no -62
بيانو	no 106	yes -138
بيجو	unknown 86	yes -61
بيخير	no 251	unknown -223	yes -90
بيضا	yes 59
بيضاء	no -104	unknown 41	yes 58
بيننا	no 96	unknown -119
بيني	no 114	unknown -64	yes -57
بيه	yes -51
بيها	unknown 69	yes -84
تاذي	no 146	unknown -89	yes -57
تارودانت	no 66	yes -71
تاع	no -53	yes 76
تامين	no -58	unknown 96
تبع	yes -54
تبكي	no -71	unknown -53	yes 106
تتوقف	no -95	yes 118
تجرح	no 159	unknown -72	yes -90
تجرحات	unknown -76	yes 53
تجيب	no -126	unknown -59	yes 141
تحتها	unknown -69
تحتو	unknown -110	yes 50
تحتي	unknown 54	yes -83
تحرق	unknown 60	yes -48
تحطم	unknown -49	yes 51
تحقيقا	no 47	unknown -45
تحمل	no 123	unknown -76	yes -64
تحيد	no -64	unknown 97	yes -48
تخبط	no -95	yes 84
تخرج	no 125	unknown -85	yes -54
تخسر	unknown -47
تخنق	no -48	unknown -45	yes 92
تدخل	no 166	unknown -115	yes -51
ترجع	yes -53
ترك	no 70	unknown -104	yes 46
تركيب	no -43	unknown 86	yes -42
تسجل	no 116	unknown -67	yes -49
تسد	no -69	unknown 128	yes -61
تسرق	no 94	unknown -74
تسرقات	no 77	yes -50
تسع	no 62	unknown -137	yes 61
تشعر	no -96	yes 131
تشفر	no -122	unknown 159	yes -56
تشق	unknown 53
تشقات	no -77	unknown 102
تشكو	unknown -59
تشوف	unknown -45	yes 60
تصادم	no 48	unknown -72
تصادمنا	no 51	yes -42
تصريح	no 97	unknown -50	yes -54
تضر	no 147	unknown -103	yes -55
تضرر	yes -43
تعثرت	no -52	unknown -115	yes 134
تعرض	unknown -64	yes 48
تعرضت	no 48	unknown -87	yes 41
تعرفت	no 147	unknown -152
تعوج	no 144	unknown -65	yes -87
تعوجات	unknown -48
تعود	no 112	unknown -85	yes -41
تعوضون	unknown 43
تعويض	unknown -64
تفاهمنا	no 149	unknown -113	yes -44
تفتح	yes 58
تفرقع	no -97	unknown 71	yes -47
تفركع	unknown 55	yes -84
تفركعات	no -68	unknown 61
تفك	no -69	unknown -84	yes 132
تقاس	no 54	unknown -52
تقاسيت	no 101	unknown -79
تقرير	no -81	yes 52
تقريرا	no 104	unknown -63	yes -44
تقل	unknown -60	yes 71
تقلع	no -71	unknown -79	yes 116
تقول	no -69	unknown 77
تكن	no 151	unknown -65	yes -102
تلاقيت	no 104	unknown -66
تلت	no -112	unknown 137
تلف	no 54	unknown -47
تما	no -64	unknown -44	yes 108
تماس	unknown -69
تماما	no 75	unknown -78
تنتبه	no 48	yes -50
تنزف	no -63	unknown -46	yes 88
تنفخ	no -47
تهرس	no 71	unknown -65
تهرسات	unknown -88	yes 121
توجد	yes 43
توقف	no -88	unknown 74
توقفت	no 86	unknown -76
توقيع	unknown 51
تيزي	unknown -40
تيشكا	unknown -40	yes 64
تيو	no -92	yes 44
ثانيه	unknown -85	yes 52
ثقب	no 97	unknown -78
ثلاث	no -59	yes 53
ثلاثه	unknown -41
ثلاثين	no 100	unknown -75
ثمنه	no -68	unknown 122	yes -79
ثمنها	no -81	unknown 131	yes -48
جا	yes 69
جاء	no 62
جات	no -53	unknown 57
جاتني	no -130	yes 50
جارتنا	no 56	unknown -70
جارتي	unknown 43	yes -40
جاري	unknown -42
جاني	no 48
جاو	unknown -57	yes 81
جاي	no -46	unknown 53
جدا	no 47	unknown -58
جدار	no -82	unknown 84
جدتي	no -74	yes 70
جدران	no -52	unknown 125	yes -74
جدي	no -68	unknown 171	yes -104
جديد	yes -47
جرار	no 118	unknown -138
جرح	no 65	unknown -80
جرحي	no 74	unknown -42
جري	no 73	unknown -82
جريح	no 99	yes -68
جسديا	no 97	unknown -52	yes -47
جميعا	no 40
جنب	no 164	unknown -179
جنبها	no -140	unknown 157
جهاز	no -40	unknown 76
جهه	unknown 81
جواب	unknown 49	yes -54
جوج	yes 73
جيبي	no -44	unknown 75
جيت	no -85	unknown 108
جيده	no 188	unknown -162
حادث	unknown 54
حادثه	no 69	unknown -120	yes 46
حارس	unknown -60	yes 43
حاسوب	no -40	unknown 75	yes -47
حافيه	unknown -110	yes 73
حاله	no -77	unknown 128	yes -108
حامل	no -62	yes 77
حاول	no 83	unknown -138
حاولت	no -66	yes 100
حتي	no 66
حجر	no 74	yes -116
حجره	unknown -65	yes 43
حجزت	yes 40
حد	no 140	unknown -94	yes -46
حدانا	no 55	unknown -56
حدايا	no -123	yes 110
حدود	no -108	unknown 99
حديد	no 62	unknown 56	yes -124
حرق	unknown -104	yes 125
حرقات	no 205	unknown -184	yes -107
حريق	unknown -92	yes 90
حزام	no -79	yes 118
حصل	no -47	unknown 60
حضر	no 126	unknown -108
حضرو	no -77	unknown 60
حط	no 75	unknown -49	yes -53
حطيت	unknown -51	yes 63
حفره	no 169	unknown -59	yes -126
حفل	no -71	unknown 125	yes -53
حفيدي	no -73	yes 48
حقيبه	unknown 89	yes -65
حك	no 176	unknown -104	yes -83
حلات	no -43	yes 70
حليت	no 48	unknown -73
حماتي	no -49	yes 59
حمار	unknown 78	yes -127
حمام	no 83	unknown -41	yes -50
حمامي	no 130	unknown -105
حمرا	no -57	unknown 133	yes -75
حمراء	yes -59
حمل	yes 47
حملت	no 47	unknown -76
حنا	no 110	unknown -85
حوالي	unknown -47
حي	no 49
حيت	no -45	unknown 44
حيط	no -91	unknown 72
حين	unknown -46	yes 54
خاتم	no -117	unknown 175	yes -102
خارج	no -57	yes 52
خارجه	unknown -73	yes 58
خاص	no -58
خاصني	no -47	unknown 67
خاصها	no 115	unknown -70	yes -46
خالتي	no -49	unknown -50	yes 89
خالي	no 63	unknown -115	yes 51
خبط	no 110	yes -103
ختي	no -62	yes 68
خدات	yes -58
خدام	no 124	unknown -100
خدامين	no 183	unknown -141	yes -72
خداو	no 62	unknown -67
خدش	no -43
خدشه	no 152	unknown -101	yes -60
خدمه	no 122	unknown -92	yes -59
خدوش	yes 47
خرج	unknown -51	yes 40
خرجات	no 137	unknown -80	yes -93
خرجت	no 59
خرجنا	no 82	unknown -74
خرجو	no -41	yes 70
خرطوم	yes -51
خروجي	no -104	unknown 157	yes -58
خزان	no 136	unknown -129
خزانه	no -66	unknown 62
خساره	no 123	unknown -92
خساير	unknown -73
خسر	no -55	unknown 108	yes -50
خسرات	no -89	unknown 124
خسرنا	no 73	unknown -52
خطا	unknown -112	yes 52
خطفو	no -66	unknown 78
خفيف	unknown -93	yes 54
خفيفه	no -94	unknown -55	yes 151
خلا	no -43	unknown 81
خلات	unknown -159	yes 181
خلاو	no -85	unknown 173	yes -91
خلصت	no -53	unknown 79
خلفي	no 56
خليت	unknown 80	yes -106
خمسه	no -51
خنزير	no 56	yes -49
خوتي	unknown 74	yes -41
خويا	unknown -42
خير	no 115	unknown -83
خيطو	no -48	unknown 53
دا	no 174	unknown -89	yes -108
دابا	no -51	yes 67
دار	unknown -133	yes 138
دارت	no -105	unknown 114
دارنا	no -138	unknown 60	yes 86
دارها	no -64	unknown 91
دارو	no 61
داز	no -65	unknown -59	yes 122
دازت	unknown 54
دازو	unknown -50
داسيا	no 110	unknown -54	yes -54
داعي	yes -44
داك	no -81	yes 109
داكشي	no -67	unknown 92
داو	no -70	unknown 128	yes -64
داوني	no -96	unknown -143	yes 201
داوه	unknown -53
داوهم	no 49	unknown -109
داير	no -103	unknown 83
دايز	no 167	unknown -104	yes -90
دخان	no -119	unknown 112
دخل	unknown -54	yes 56
دخلنا	no -88	yes 114
دخلو	unknown -42
دراجتي	no -50	unknown 89	yes -40
دراجه	unknown -77	yes 106
درت	no -42	unknown 47
درتش	no -46	unknown 84
درتها	no 147	unknown -59	yes -99
درج	unknown -109	yes 77
درجه	no -70	unknown -86	yes 151
درك	no 79	unknown -108
درناش	unknown -92	yes 63
درهم	no -44	unknown 63
دفع	no -84	unknown 94
دفعت	no -47
دفعني	no -86	unknown -180	yes 237
دقايق	unknown -55
دكتور	no 93	yes -91
دم	no 162	unknown -102	yes -63
دمي	no 49	yes -68
دهست	no -58
دورتين	no -45	yes 57
ديالهم	no 159	unknown -107	yes -63
ديالو	unknown 42	yes -56
ديالي	unknown 48
ذاب	no 61	unknown -93
ذراعي	no -49	yes 83
ذو	no 110	yes -123
راجعين	yes 52
راجل	no 75	yes -72
راجلي	no -48	unknown -40	yes 87
راح	unknown 130	yes -159
راحت	no -138	unknown 83
راحه	unknown -100	yes 136
راس	unknown -120	yes 77
راسها	no -53	unknown -69	yes 122
راسو	no 79	unknown -96
راسي	no -63	yes 90
راكب	unknown -46	yes 43
راكبه	no -102	unknown -52	yes 148
راني	unknown 57
راه	yes 41
راها	no 178	unknown -220
ربع	no -69	yes 73
ربعه	no -70	unknown 59
ربما	no 52	yes -78
رجال	no 79	unknown -60
رجعت	unknown 56	yes -40
رجل	no -62	unknown 63
رجله	no -93	yes 119
رجلو	no -97	unknown -58	yes 141
رجلي	unknown -62	yes 61
رجليه	no -78	unknown -102	yes 157
رحت	no -91	unknown 133	yes -50
رحله	yes 44
رغم	no -69	unknown 111	yes -44
رقبتي	no -76	unknown -62	yes 131
رقمها	unknown 79	yes -72
رقمي	no -90	unknown 151	yes -92
ركابي	unknown -72	yes 53
ركبتي	no -47	yes 80
رماد	no -91	unknown 78
رمضان	unknown 56	yes -50
رونو	no -77	unknown 74
ريح	unknown -46
ريحه	no -48	unknown 87
زاج	unknown 60	yes -114
زال	no -131	unknown -56	yes 151
زالت	no -51	unknown -92	yes 156
زبون	no 90	unknown -108
زبونه	no -51	unknown -80	yes 132
زجاج	no -41	unknown 59
زرق	no -76	unknown -70	yes 139
زرقه	no 53	unknown -111	yes 64
زلت	unknown -81
زلقات	no -89	unknown -122	yes 181
زلقت	no -63	yes 72
زمان	no -75	unknown 121	yes -50
زوجتي	no -41	yes 61
زوجي	no -45
زياره	no 114	unknown -134
ساعتين	yes 41
ساقي	no -56	unknown -63	yes 117
ساكن	no 45	yes -76
سال	no -133	unknown -71	yes 166
سالم	no 159	unknown -139	yes -66
سالما	no 114	unknown -65	yes -54
سالمه	no 235	unknown -162	yes -100
سالمون	no 48	unknown -47
سالمين	no 55	unknown -66
سايقه	unknown -110	yes 129
سايقها	no -61	unknown 65
سبع	yes 45
ست	no -93	yes 53
ستر	no 191	unknown -133	yes -79
ستراسبورغ	no 50	yes -62
سته	unknown -105	yes 89
سجل	yes -67
سجلت	no -40
سحقت	unknown -75
سخن	no 59	yes -52
سد	no -43	yes 57
سدو	no -77	unknown 50	yes 49
سديت	no 46	unknown -50
سرقت	no -72	unknown 123	yes -51
سرقه	unknown 84	yes -62
سرقو	no -76	unknown 63
سرقوا	no 82	unknown -40	yes -46
سطح	no 145	unknown -119
سقط	yes 44
سكاري	yes 46
سلام	unknown 85	yes -73
سلمنا	no 61
سليم	no 62	unknown -62
سليمه	no 132	unknown -100	yes -43
سمع	no -69	unknown 159	yes -90
سمعنا	yes -41
سميتها	no -98	yes 50
سميتو	yes 60
سميتي	no -59	unknown 54
سنه	no -58	yes 56
سنين	unknown 71
سوء	no 168	unknown -81	yes -107
سوداء	no -49
سوق	no 66	yes -90
سولت	no -120	unknown 148	yes -54
سوي	no 52	yes -62
سي	no -68	unknown 98
سيارات	unknown 64	yes -49
سيارتان	no 46	yes -47
سيارتي	yes -43
سيدي	no -48	unknown 64
سيمانه	no -64
شاب	yes 56
شاحن	no 46	yes -76
شاحنتي	no 46	yes -57
شاحنه	no -82	unknown 80
شاده	no 89	unknown -88
شاعل	no -97	unknown 112
شاف	no -48	unknown 141	yes -99
شب	unknown -58	yes 46
شتا	no -87	unknown 129	yes -41
شتنبر	no 50
شجره	no -75	unknown 143	yes -70
شحال	no -141	unknown 202	yes -83
شد	no -64	unknown -58	yes 111
شدات	no 62	unknown -147	yes 69
شده	unknown 44	yes -69
شدو	no -62	unknown -60	yes 119
شرجم	no 210	unknown -185	yes -104
شرخ	no -51	unknown 82
شرفه	no 46	yes -41
شركه	no -63	unknown 75
شريتو	unknown 49
شظيه	no 75	unknown -142	yes 58
شعلات	yes 45
شفت	no -115	unknown 80
شفتش	no 156	unknown -136
شفتو	no 204	unknown -137	yes -133
شفرو	no -54	unknown 109	yes -84
شقتي	unknown 80	yes -40
شقه	no -93	unknown 87
شكايه	no -55	unknown 67
شمعه	unknown -104	yes 57
شنو	no -50	yes 50
شهاده	no 54
شهر	no -57	unknown 57
شهرين	no -40
شهور	no -71	unknown 47
شو	no -56	unknown 50
شوف	no 182	yes -188
شوي	no -40
شويه	unknown -119	yes 109
شيء	no 50
شيفور	yes -72
صاحبها	unknown -52
صاحبي	no -88	yes 96
صارت	no 47
صاعقه	no -99	unknown 109
صافي	no 73	unknown -89
صالون	no -73	unknown 117	yes -42
صباحا	no 72	unknown -49
صباعي	no 71	unknown -159	yes 58
صباغه	yes -46
صحاح	no 191	unknown -142	yes -119
صحيح	no 155	unknown -84	yes -96
صداع	no -40
صدرها	no -98	yes 121
صدري	no -60	yes 89
صدمت	no 113	unknown -69	yes -45
صدمتني	unknown 53	yes -68
صدمه	no 43	unknown -62
صغير	no 75	unknown -62
صغيره	no 49	yes -48
صفر	no 103	yes -128
صلاه	no 99	unknown -109
صندوق	no 49	yes -49
صوت	no 48
صور	no -136	unknown 82
صورا	unknown 57	yes -111
صورت	unknown 84	yes -49
ضاع	no 91	unknown -60
ضاعت	unknown 46
ضاعو	no 130	unknown -107	yes -55
ضحايا	no 138	unknown -72	yes -85
ضرب	no -40	unknown 46
ضربات	no -100	unknown 145	yes -59
ضربتني	no 141	unknown -83	yes -90
ضربتو	unknown -113	yes 97
ضربنا	no -109	unknown -98	yes 190
ضربه	no 118	unknown -110
ضربو	no 65	yes -120
ضرر	no 87	unknown -55
ضريفه	no 65	yes -44
ضو	no 126	unknown -127
طاكسي	unknown -60
طالب	no -89	yes 46
طالع	unknown -41	yes 63
طاير	unknown -78	yes 58
طبعا	yes 48
طبيب	no 59	yes -46
طحت	unknown -59	yes 79
طراف	no 48	unknown 51	yes -87
طرطق	unknown -67	yes 54
طرطقات	no -161	yes 112
طرف	no -50	unknown -82	yes 124
طريق	unknown -104	yes 60
طريقو	no -63	unknown 138	yes -86
طفاها	no 109	unknown -63	yes -43
طلبت	no -47	unknown 136	yes -120
طلعات	no -122	unknown 126
طنجه	no 49	yes -43
طوال	no -82	unknown 92
طوموبيلات	no -111	yes 130
طوموبيلتي	no -140	unknown 179	yes -65
طويلا	no 134	unknown -112	yes -47
طيح	no -105	unknown -95	yes 179
طيرات	no -74	yes 41
طيرت	unknown -147	yes 133
ظهره	no -138	unknown -42	yes 176
ظهري	no -50	unknown -117	yes 164
عاد	no 65	unknown -44
عاشوراء	unknown -95	yes 76
عاصفه	unknown -57	yes 52
عالارض	no -86	unknown 94
عامره	no -136	unknown 43	yes 79
عامين	no 114	unknown -148
عاونوني	no -66
عايدين	no -43	yes 50
عباد	no 131	unknown -179
عبد	no -79	unknown 101
عبر	no 54
عجلات	no -93	unknown 127	yes -76
عجله	no -46	unknown 61	yes -67
عدا	yes 60
عربه	unknown -108	yes 61
عربيه	no -63	unknown 72
عرفت	no -67	yes 80
عرفتش	no -84	unknown 140	yes -59
عشره	no 42	unknown -44
عشرين	no -51	unknown 118	yes -65
عشيه	no -100	unknown 76
عض	unknown -99	yes 117
عضني	no -54	unknown -63	yes 114
عطاتني	unknown 126	yes -124
عطاني	no -90	unknown 52
عطيتو	no -47	unknown -83	yes 128
عظم	unknown -82	yes 112
عفوا	unknown -48	yes 48
عقدي	no -55	unknown 89
علاش	no -69	unknown 120	yes -51
علامه	no 51	unknown -58
علبه	no -42	unknown 114	yes -88
علقت	no -88	unknown -124	yes 195
عليها	no -76	yes 40
عليهم	unknown 58	yes -40
عم	yes 57
عمال	no -52	yes 74
عمر	yes -54
عمرنا	unknown 58	yes -59
عمرناها	no -43	unknown -94	yes 128
عمره	no -46	yes 72
عمرها	unknown -71	yes 86
عمري	unknown -51	yes 43
عملت	unknown 62
عملنا	no -63	yes 43
عمليه	unknown -77	yes 63
عمود	unknown 69	yes -55
عمي	no -133	unknown 93
عنا	no -51	unknown 131	yes -128
عندما	unknown 46
عنده	no 87	unknown -67
عندها	no -48	unknown -62	yes 108
عندهم	unknown 82	yes -59
عندو	no 49	unknown -45
عندي	unknown 49
عنقي	no -63	unknown -81	yes 136
عودتي	no 86	unknown -111
عيد	no 169	unknown -105	yes -101
عيط	no -45	unknown -75	yes 101
عيطنا	yes 52
عيطناش	no 174	unknown -63	yes -135
عين	unknown -100	yes 91
عيني	unknown -45	yes 60
عينيا	no -114	unknown 128
غابه	no 72	yes -55
غادي	no 41
غدا	no 41
غرز	unknown -125	yes 160
غرزات	unknown -69	yes 92
غرزه	no -68	unknown -67	yes 130
غرفه	unknown 41	yes -57
غطاء	no 60
غلط	unknown -72	yes 81
غلف	no -56	unknown 91
فات	unknown 60
فاحترق	no -89	yes 43
فاحترقت	no -151	yes 96
فارغ	no -69	unknown 51
فاس	no 56	yes -59
فاش	unknown -43	yes 80
فاض	no -65	unknown 98
فاضت	yes 66
فاطمه	no 40
فالارض	no -55	unknown 66
فالباب	yes -41
فالباركينغ	no -121	unknown 180	yes -114
فالبحر	no -75	unknown 166	yes -112
فالبيسين	no -80	unknown 115
فالتيليفون	unknown -59	yes 57
فالجرده	unknown -48
فالحفره	no -155	unknown -85	yes 146
فالخدمه	no -146	unknown 205	yes -101
فالدار	no 54	unknown -66
فالدروج	no -45	yes 73
فالدوار	no -185	unknown 94
فالسبيطار	no -72	unknown -84	yes 155
فالسطح	no 72	unknown -72
فالشجره	no -41	unknown -73	yes 81
فالطابق	no 59	yes -94
فالطريق	unknown -77	yes 100
فالطوبيس	no -99	yes 101
فالطوموبيل	no -85	yes 88
فالقهوه	no 81	unknown -105
فالكوميساريه	no 82	unknown -136	yes 84
فالموطور	yes 54
فالوقت	no 136	unknown -90	yes -51
فانكسر	no -84	unknown 44
فبراير	no 43
فبلاصتو	no -64	yes 74
فتح	no -52	unknown -75	yes 124
فجر	no 67	yes -96
فحالو	unknown 49	yes -69
فخرجت	no -65	yes 86
فدار	no -87	yes 75
فرفض	no -52
فرنسيه	no -100	unknown 136
فسقط	unknown 70	yes -62
فسوق	unknown 42
فطنجه	no -89	unknown 58
فظهر	no -89	unknown -73	yes 155
فقد	unknown -52	yes 53
فقدت	no -40	unknown 120	yes -124
فقط	no 94	unknown -55
فلا	no 129	unknown -93
فلم	yes -58
فما	no 94	unknown -47
فمحطه	unknown -42
فواحد	unknown -78	yes 72
فوجدنا	unknown 83	yes -54
فورا	no 69	yes -124
فوسط	no 48
فوقي	no -43	unknown 115	yes -73
فيا	unknown -60
فيضان	no -83	unknown -74	yes 50
فين	yes 51
فينا	no 89	unknown -95
فيهم	unknown -61
فيي	unknown -80	yes 70
قالت	no -52	unknown 101	yes -51
قالوا	no -61	unknown -71	yes 127
قاليا	yes -46
قد	no 77	unknown -57
قدام	unknown 40	yes -42
قدامي	unknown 56
قدروش	no 88	unknown -70	yes -53
قدمت	no -44
قدمي	no -104	yes 91
قديم	no -89	unknown 157	yes -68
قرب	no 71	unknown -58
قررت	no 163	unknown -98	yes -115
قسم	no -60	unknown -59	yes 95
قصد	unknown -56
قطعت	no -109	unknown -60	yes 141
قطعه	no 99	yes -107
قطعو	unknown 96	yes -88
قفز	unknown -45	yes 63
قفزت	no -54	unknown 45
قفل	no 46	unknown -128	yes 72
قلب	unknown 71	yes -42
قلبي	no 50	yes -80
قلت	no -68	unknown 52
قلعات	no -154	unknown 46	yes 66
قوي	no -168	unknown 266	yes -125
قويه	no 75	unknown -51
كات	yes 56
كاحلي	no -66	unknown -51	yes 114
كار	unknown -67	yes 66
كارثه	unknown -60	yes 43
كارفور	no -55	unknown 74
كاط	no -79	unknown 73
كاع	no 79	yes -61
كالو	no 113	unknown -143
كامل	unknown 52
كاميرا	no -69	unknown 123	yes -51
كاميو	unknown -123	yes 128
كانه	no 88	yes -51
كانها	no 200	unknown -168	yes -66
كانو	no 97	unknown -102
كاين	no 54	yes -41
كاينش	no -52	yes 74
كبير	no 44	unknown -92
كتبت	no -83	yes 100
كتبكي	no -105	yes 101
كتبنا	unknown -70
كتشكي	no -67	yes 107
كتفها	no -48	unknown -66	yes 113
كتفي	no -66	unknown -64	yes 130
كتقول	no -46	unknown 44
كثير	no -59	yes 62
كثيرا	no -113	unknown 77
كحال	no -111	unknown 52
كحل	no 87	yes -89
كذلك	no 79	yes -53
كرسي	no -117	unknown 177	yes -74
كرشي	no -54	unknown -92	yes 144
كره	no 54	unknown -117	yes 60
كسرت	no -109	unknown -59	yes 165
كسرو	no -75	unknown 109
كسروا	unknown 57	yes -99
كسيده	no -107	yes 143
كلام	no -147	unknown 199	yes -55
كلب	no -95	yes 103
كلشي	no 43
كلمه	no -70	yes 63
كلنا	no 87	unknown -89
كلهم	no -54	unknown -52	yes 97
كليان	no 50	yes -48
كليو	no -75	unknown 100
كما	no 57	unknown -123	yes 58
كمان	no -115	unknown 61	yes 52
كنا	no 45	unknown -40
كنتسني	unknown -83	yes 46
كنخدم	no -49	unknown -73	yes 97
كندور	no -121	unknown 94
كنصور	unknown 80	yes -51
كنقدرش	no -49	unknown -64	yes 112
كنقول	no 127	unknown -43	yes -128
كنمسح	no 89	unknown -179
كنمشي	no 48	unknown -55
كهرباييه	no -62	yes 48
كونستا	unknown -108	yes 72
كي	no 71	unknown -108
كيتعوض	no 108	unknown -104
كيتقيا	no -58	yes 84
كيجري	no -61
كيحلف	no 140	yes -144
كيخلص	no -71	unknown 205	yes -171
كيدخل	no -113	unknown 150
كيدور	no -64	unknown -49	yes 113
كيسيل	no -119	unknown 46	yes 76
كيضحك	no -47
كيضحكو	no 55	unknown 70	yes -162
كيضرب	no -69	unknown 64
كيضرني	no -67	unknown -77	yes 134
كيضرها	no -43	unknown -72	yes 117
كيف	no -44	unknown 100	yes -67
كيقطر	unknown 76	yes -93
كيقول	unknown -48	yes 44
كيقولو	no -70	unknown 136	yes -65
كيلعب	no -67
كيلعبو	no 60	yes -58
كيوجعني	no -42	unknown -41	yes 84
ل	no 250	unknown -182	yes -92
لا	no 50
لاباس	no 132	unknown -66	yes -66
لاحد	no 103	unknown -116
لاكاف	no -51	unknown 95	yes -50
لاله	no -77	unknown 86
لامبيلانص	no -66	unknown -59	yes 127
لان	no -63	unknown 80
لانني	no -70	unknown 71
لانه	unknown 125	yes -124
لاني	unknown 65
لاي	no 207	unknown -137	yes -81
لباربريز	no 83	unknown 48	yes -160
لبوليس	no -74	unknown 78
لبيع	no 71	yes -49
لتحت	no -44	unknown -46	yes 76
لتر	unknown 40	yes -59
لحادث	unknown -112	yes 90
لحد	no 44	unknown -124	yes 71
لحظه	no -107	unknown 53	yes 48
لحقت	no 104	unknown 53	yes -142
لداخل	no 58	yes -51
لدي	no -52
لدينا	no 115	unknown -182	yes 59
لسه	yes 40
لسيارتي	unknown 76	yes -49
لطيفه	no 101	yes -64
لعند	no -86	yes 48
لفوق	no 45
لقيت	unknown 54
لقيتش	no -70	unknown 94
لقيتها	no 132	unknown -104	yes -66
لقيتو	no -78	unknown 135	yes -60
لقينا	unknown 74	yes -119
لكم	no 111	unknown -51	yes -66
لكن	unknown -56
لكنه	no -85	unknown 82
لكني	no 45
للاسف	no 93	unknown -59	yes -44
للباركينغ	no 45	yes -48
للبوليس	unknown 76	yes -70
للدار	no -51	yes 60
للدرك	no -40	unknown 102	yes -51
للسبيطار	no -63	unknown -45	yes 110
للسرقه	no 106	unknown -73	yes -56
للسطح	no 89	unknown -50
للصالون	no 86	unknown -140
للكلينيك	no -62	unknown -70	yes 125
للمستعجلات	no -53	unknown -128	yes 165
لله	no 100	unknown -96
للور	no 179	unknown -87	yes -129
لم	no 62
لما	no -75	yes 63
لماذا	no -89	unknown 59
له	no 80	unknown -88
لها	unknown -98	yes 118
لواحد	no -128	yes 132
لوجه	no 70	yes -117
لوح	no 44	unknown 44	yes -90
لوحته	no -49	unknown 102	yes -70
لوحه	no 65	unknown -51
لور	unknown -57	yes 66
لوطوروت	no 212	unknown -168	yes -76
ليسر	yes 44
ليكم	yes -47
ليل	unknown -73	yes 61
ليلا	no 61	unknown -68
ليله	no 52
ليه	unknown -43	yes 81
ليهم	no 73	yes -49
ماء	unknown -55	yes 55
مات	unknown -140	yes 62
ماتت	unknown 55	yes -41
ماديه	no 106	unknown -78
ماذا	no -113	unknown 158	yes -46
مارس	yes -45
مارش	no 43	yes -70
ماس	no -84	unknown 97	yes -50
ماعرفتش	no -52	unknown 98	yes -60
مافيه	no 122	unknown -96	yes -45
ماكان	no 232	unknown -169	yes -90
ماكاين	no 92	unknown -57
ماكاينش	no 75	unknown 68	yes -235
ماكنتش	unknown 78	yes -96
ماكينه	no 92	unknown -125
ماوقع	no 248	unknown -206	yes -123
مبارح	unknown 46
مباشره	no -45	unknown 107	yes -61
مبلل	no 210	unknown -134	yes -83
مبلول	no -101	unknown 66
متر	yes -54
مترين	yes 60
متوقف	unknown -110	yes 131
متوقفه	no -48	unknown 42
متي	unknown 64
مثقوب	no 51	yes -52
مثل	no -72
مثلي	unknown -181	yes 130
مجروح	no 131	unknown -59	yes -76
مجهولون	no 147	unknown -99	yes -83
محاوله	yes -45
محترم	no 128	unknown -89
محرك	no 56
محروق	no 64	unknown -43
محضر	unknown 61
محطه	no -78	unknown 109
محل	no 172	unknown -142	yes -59
محمد	no -54
محمل	no 221	unknown -125	yes -167
محمله	no -112	unknown 127
مخزن	unknown 71	yes -52
مخلوع	no -132	unknown -75	yes 160
مدخل	no 50	yes -46
مدكوك	no -83	unknown 128	yes -47
مدينه	no -52	unknown 41
مراب	yes -47
مرات	no 82	unknown -77
مراتي	unknown -51	yes 47
مراكش	unknown 73	yes -55
مراه	no -46	unknown 121	yes -92
مرتي	no -83	unknown 132	yes -60
مرجان	no -66	unknown 45
مرسيليا	unknown -65	yes 60
مرفق	no 152	unknown -90	yes -87
مركز	no -72	unknown 110	yes -43
مركونه	unknown 93	yes -54
مره	unknown 62	yes -50
مريض	no 121	unknown -94
مزهريه	no 132	unknown -81	yes -94
مزيان	yes 42
مسافر	no -86	unknown 136	yes -49
مستشفي	no -72	yes 112
مستودع	yes 54
مسدود	no -48	unknown 108	yes -106
مسرعه	no 104	unknown -63	yes -67
مسكين	no 86	unknown -152	yes 47
مسكينه	unknown 73	yes -50
مشا	no -66	yes 58
مشات	no -47	unknown 58
مشاو	unknown -93	yes 54
مشي	no 72	unknown -54
مشيت	yes -51
مشيتش	no -79	unknown 142	yes -69
مشينا	no -95	unknown 171	yes -77
مصاب	no 101	unknown -75
مصابين	no 202	unknown -154	yes -60
مصاريف	yes 40
مصباح	no 55	yes -76
مصدره	no 107	unknown -86
مضروب	no -117	yes 123
مضروبه	no 147	yes -136
مطار	unknown 42
مطر	no -45
مطعم	no -52	unknown -58	yes 88
معانا	no 55	unknown -83
معاه	unknown -104	yes 66
معاها	unknown -59
معاهم	no -43	unknown -101	yes 120
معايا	unknown -47
معاينه	yes -43
معصمي	no -47	yes 73
معقول	no 96	unknown -56	yes -55
معلق	no 97	unknown 49	yes -181
معلم	no -94	yes 75
معمره	no 134	yes -154
معها	unknown 115	yes -82
مفاجي	no -75	unknown 101
مفتوحا	no -61	unknown 99
مقطوع	unknown -79	yes 44
مقلوبه	unknown 79	yes -43
مكان	unknown 48
مكانها	no 137	unknown -98	yes -52
مكروه	no 189	unknown -94	yes -112
مكسور	no 40	yes -66
مكسوره	no -45	unknown -64	yes 110
مكناس	no 138	unknown -80	yes -64
ملء	yes -67
ملا	unknown -60	yes 49
ملابس	unknown 71
ملال	yes -41
ملانا	no 74	unknown -68
ملف	no 74	yes -56
مليون	unknown 56	yes -50
ممر	unknown -52	yes 44
ممرضه	unknown -60	yes 66
منا	no 100	unknown -60
منتصف	unknown -53
منذ	no -56
منزلي	no -81	unknown 104
منفوخ	no -111	yes 103
منفوخه	unknown -65	yes 49
منفوخين	no -41	yes 75
منكم	no -96	unknown 140	yes -44
منه	no 127	yes -88
منهم	unknown -140	yes 115
منو	unknown -130	yes 115
مني	no -70	unknown 66
مهرس	unknown -142	yes 140
مهرسه	no -132	unknown -120	yes 207
مهرسين	no -63
مو	no -71	yes 64
موجه	no 98	unknown -45	yes -71
موخره	unknown 72	yes -74
مورا	no 49	unknown -100
موطور	no -42	unknown -52	yes 93
موعد	unknown 51
موقعه	no -79	unknown 56
موقف	no -64	unknown 113	yes -54
مول	unknown -67
مولاه	no 85	yes -111
مولاها	unknown 78	yes -51
مولاي	unknown -49	yes 55
مير	no -47	unknown 91	yes -42
ميناء	no 171	unknown -129	yes -51
ناريه	unknown -69	yes 91
نازل	unknown -44
نازله	no -63	yes 48
ناض	no 61	unknown -128
ناضت	no -73	unknown 104	yes -41
ناعس	unknown -106	yes 63
ناعسين	no 105	unknown -60	yes -45
نافذه	unknown -58	yes 45
نانت	no -41	unknown 98	yes -67
نايم	unknown 68	yes -66
نايما	unknown -59	yes 41
نايمه	yes 60
نترو	unknown -133	yes 147
نتصل	unknown -53	yes 61
نتفاهمو	unknown 63	yes -60
نتوما	no 80	yes -78
نتيشكا	unknown -40
نجا	no -140	unknown 68	yes 48
نجمه	no -89	unknown 145	yes -72
نحرر	no 123	unknown -75	yes -61
نحن	no 60	unknown -53
نحو	no -78	yes 68
نخرج	unknown -45	yes 54
نخلص	yes -54
ندير	unknown 41	yes -47
نزل	no 47	unknown -45
نزلت	unknown 53
نزلنا	no 50	unknown -98	yes 47
نزلو	no -51
نستدع	unknown 118	yes -100
نسخه	no -62	unknown 110	yes -46
نسيت	yes -46
نسيتها	no 54	yes -102
نسيتو	yes -48
نشري	no -62	unknown 85
نص	no 80	unknown -54
نصب	no 140	unknown -75	yes -66
نصرح	no -94	unknown 119
نصف	no 75	yes -82
نصلح	unknown 53
نصلي	no -107	unknown 139	yes -40
نظارات	unknown 76	yes -47
نعست	no 50	unknown -42
نعمرو	unknown 40
نفس	no 84	yes -79
نفسه	no -97	unknown -92	yes 154
نفق	unknown -60	yes 56
نقدرش	no -83	unknown 94
نقل	no -64	yes 64
نكتب	unknown -72	yes 42
نلبس	yes 61
نمرتها	yes -50
نمشي	no -73	unknown 90
نملا	unknown 46
نهار	unknown 42
نهاييا	no 74	unknown -54	yes -47
نوقع	no -67
نيابه	no -62	unknown -88	yes 147
هابط	no -75	unknown 50
هاتفي	no -54
هاد	no -41	unknown 67
هادشي	no -47
هادي	yes -49
هبت	no 127	unknown -57	yes -78
هبط	unknown 70	yes -70
هبطات	no 113	unknown -197	yes 40
هذه	unknown 44	yes -54
هربات	no 237	unknown -174	yes -129
هرس	no -50
هرسو	no -75
هز	no 113	unknown -100
هزو	no -61	unknown 103	yes -45
هل	no -51	unknown 63
ههه	no 63	yes -59
هههه	no 131	unknown -108	yes -45
هوما	no -83	unknown -65	yes 121
هي	no 59	unknown -56
و	yes 43
واحدا	no 131	unknown -112
واحده	unknown -81	yes 50
واخذت	unknown 48	yes -65
واش	unknown 62	yes -47
واصطدمت	no -78	unknown 83
واعتذر	no 82	unknown -58
واقف	unknown -59
واقفه	unknown 82	yes -106
والارضيه	unknown 50
والاريكه	no 88	yes -65
والبلاكارات	no 43
والبوليس	unknown -67
والبومبا	no 134	unknown -210	yes 73
والبيت	no -59	unknown 118	yes -73
والجدارميه	no 43	yes -43
والحمد	no 112	unknown -76
والخشب	no -40	unknown 73
والدار	no -97	unknown 123
والدتي	unknown -99	yes 98
والدرك	no 46
والرادياتور	no 142	unknown -119
والربع	no -55	unknown 109	yes -64
والزجاج	no -58	unknown -81	yes 126
والزرابي	no 47	unknown -45
والسايق	no 44	unknown -40
والستاره	no 126	unknown -40	yes -104
والسقف	no 62	yes -54
والسوارت	no -131	unknown 178	yes -68
والطبيب	no -56	unknown -70	yes 126
والطبيبه	no -40	unknown -46	yes 89
والطوموبيل	no -120	yes 92
والعافيه	no 98	yes -60
والفلوس	no -107	unknown 53
والكاميرا	no -92	unknown 182	yes -92
والكلب	no -110	unknown 186	yes -96
والكوفر	no 88	unknown -77
والكونسطا	unknown -117	yes 81
والما	no -60	unknown 56
والماء	unknown 60	yes -56
والماكينه	no 102	unknown -58	yes -64
والموطور	no -78	unknown -76	yes 149
والو	no 68	yes -40
والوقايه	no -40	unknown 109	yes -116
واليوم	no -51	unknown 98	yes -58
وانكسرت	no 58	yes -90
وباب	no 110	unknown -147
وبابي	unknown 151	yes -160
وبقا	no -63
وبقيت	yes 46
وبين	no 152	unknown -109	yes -54
وتركت	unknown 70
وتضررت	no -76	unknown 108
وتكسر	no -62	unknown -60	yes 116
وتهرس	no -79	unknown 47
وتهرسات	no 127	yes -157
وجا	no 125	unknown -112
وجات	unknown -78	yes 106
وجاو	no -63	unknown 62
وجدت	no -40	unknown 69
وجدنا	unknown 41	yes -55
وجده	unknown 88	yes -65
وجع	no 133	unknown -99	yes -62
وحتي	no 69	yes -56
وحدها	no -136	unknown 64
وحدو	no 144	unknown -115
وحدي	no 43	yes -45
وحررت	unknown -44
وحرق	no -83	unknown 62
وحك	no -85	unknown -56	yes 117
وحنا	no 116	unknown -112
وحين	no -61	yes 84
وختي	no -114	unknown -151	yes 246
وخداو	no 106	unknown -60	yes -58
وخرج	yes 41
وخرجت	yes -42
وخلاو	yes -41
وخليت	no -85	unknown 127	yes -45
ودار	no -67	unknown 95
ودارت	unknown -96	yes 114
وداز	unknown 58	yes -73
وداو	no -52	unknown 53
وداوها	no -47	unknown -55	yes 101
ودخل	no -56
ودخلت	no 108	yes -84
ودنو	unknown -77	yes 74
ودي	unknown -99	yes 56
وديا	no 50
ورا	unknown -65	yes 46
وراء	no -65	unknown 51
وراجلي	no -104	unknown -164	yes 225
ورايا	no -41	yes 59
ورجال	unknown 52
ورجعت	no -124	unknown 170	yes -46
ورشه	no -102	unknown 130	yes -48
ورقه	unknown 87	yes -66
وركبتي	no -110	unknown -127	yes 170
وزلقات	no -58	unknown 42
وسط	no 67	unknown -73
وسقطت	no 90	unknown -48	yes -46
وسياره	no 114	unknown -119
وشعلات	no 50	unknown -57
وصافي	no 173	unknown -101	yes -83
وصل	no -60	unknown 82
وصلات	no 49	unknown -42
وصلت	no -96	unknown 60
وضحك	no 160	unknown -142
وضربت	no -54	yes 63
وضربني	no -62	unknown -54	yes 97
وضعت	no -137	unknown 183	yes -78
وضعنا	no 84	unknown -108
وطاح	unknown -57	yes 85
وطاحت	no 45	unknown -121	yes 61
وطحت	no -43	unknown -148	yes 178
وطلعات	no -110	unknown 133
وطلعت	unknown 50
وعطاوني	no 125	unknown -46	yes -87
وعلي	no 74	unknown -55
وعليها	unknown 47
وعمرنا	no 79	unknown -59
وعند	no 90	unknown -62	yes -41
وعندما	no -79	unknown 111
وعندي	unknown -77	yes 83
وغطاء	no -106	unknown 134	yes -40
وفجاه	no 46	unknown -46
وفي	no 59	yes -51
وفيها	unknown 44
وقال	unknown 52	yes -70
وقت	no -47	yes 63
وقتها	unknown 74	yes -60
وقد	unknown 46	yes -74
وقعات	no -81	unknown 101
وقعت	no -46
وقفت	unknown 45	yes -64
وكان	no -65	yes 62
وكتبو	no -76	unknown 135	yes -71
وكسرت	unknown 55
وكل	no 98	yes -78
وكلشي	no 65	yes -51
وكلنا	no 136	unknown -99
وكمل	yes -50
وكنت	unknown -102	yes 88
وكيقول	no 78	unknown -42
وكيل	no -84	unknown 130	yes -66
ولا	no 77	unknown -43
ولات	unknown 84	yes -119
ولاد	no -90	unknown -86	yes 162
ولاو	no -49
ولدو	unknown -70	yes 70
ولقيت	unknown 90	yes -90
ولكن	unknown -45
ولله	no 93	unknown -56	yes -45
ولم	no 78	unknown -51
ولي	no 67	unknown -175	yes 76
ومراتي	unknown -73
ومرتي	unknown -67	yes 89
ومشا	no 74	unknown -58
ومشات	no 59	unknown -100
ومشاو	yes -84
ومشي	no -207	unknown 117	yes 62
ومشيت	no 111	unknown -83	yes -40
ومشينا	unknown -43
ومع	unknown -113	yes 61
ومن	unknown -51	yes 53
ومول	no -77	unknown -65	yes 121
ونحن	no 91	unknown -75
ونزلت	no 45	unknown -46
ونسيت	unknown 73	yes -65
ونص	unknown -49
ونقل	no -93	unknown -86	yes 178
وها	unknown -53
وهرب	unknown 47
وهرس	no 179	unknown -122	yes -72
وهرسو	unknown 48
وهي	no -48	unknown 47
ووصلات	no -123	unknown -59	yes 154
ويدي	no -59	unknown -52	yes 112
ويقول	unknown -49
يبدو	no -88	unknown 49
يتاذ	no 91	unknown -55
يتضرر	no 126	unknown -103
يتعرض	no 136	unknown -87	yes -53
يتوقف	no -77	unknown -46	yes 119
يجرح	no 151	unknown -71	yes -87
يحدث	no 71	unknown -44
يحلو	no 51	yes -41
يخرج	no 78	unknown -89
يخلص	no -84	yes 60
يد	no -54
يده	no -131	unknown -93	yes 214
يدها	no -103	unknown -50	yes 149
يدو	no -106	unknown -52	yes 147
يدي	yes 64
يديها	no -70	unknown -57	yes 126
يرجع	no -117	yes 128
يرحمها	no -46	unknown 56
يرد	no -44	unknown 54
يشكو	no 112	unknown -112
يشوف	no -148	unknown 136
يصب	no 54
يطرطق	unknown 105	yes -112
يعد	no 134	unknown -126
يعمرها	no -105	unknown 65
يعني	unknown 62
يغطي	no -75	yes 49
يقود	no -53	yes 82
يقول	no -97	unknown 97
يكبر	no 73	yes -58
يكن	no 154	unknown -106	yes -47
يلمسني	no 95	unknown -119
يلي	yes -48
يمكن	unknown 71	yes -63
ينزف	no -77	yes 108
ينزل	no 125	unknown -93	yes -44
يوقع	no 49	yes -64
يولمني	unknown -41	yes 57
يوليوز	unknown -82	yes 69
يوم	no -40
يوما	no -141	unknown 58	yes 59
يومين	unknown 40
@thirdParty
	no 131	unknown -186	yes -45
#0000	no 99	yes -81
#019>	no -43	yes 70
#026>	no -55	yes 66
#200>	no -43	yes 72
#2019	no -43	yes 70
#2026	no -55	yes 66
#300>	no 55
#320>	no 119	yes -105
#4000	no 88	yes -68
#400>	no -75	unknown 154	yes -114
#5000	no 88	yes -69
#500>	no -57
#5200	no 89	yes -70
#6000	no -44	yes 69
#600>	no 228	unknown -176	yes -109
#6500	unknown -57	yes 60
#700>	yes 47
#800>	no 75	unknown -88
#900>	no -105	unknown 178	yes -78
#<10>	no -100	unknown 67
#<14>	no 61
#<16>	no -74	unknown 68
#<17>	no -54	yes 65
#<19>	yes 54
#<200	no -123	yes 139
#<201	no -178	unknown 97
#<20>	no 70
#<21>	no 84	yes -49
#<24>	no -110	yes 123
#<250	no 86	yes -75
#<29>	no -46	yes 52
#<30>	no 58	unknown -70
#<320	no 119	yes -105
#<400	unknown 124	yes -86
#<520	no 89	yes -70
#<600	no 91	unknown -101
#<650	no -60	yes 84
#<700	no -54	yes 81
#<71>	no 73	yes -43
#<780	no 53	unknown -74
#<80>	no -41	yes 55
#<900	no -126	unknown 195	yes -71
#<ابت	no -64	unknown -45	yes 100
#<ابد	no 43
#<ابن	no -55	yes 70
#<ابو	unknown -67	yes 75
#<ابي	no 45
#<اتا	no 51	yes -43
#<اتذ	no -142	unknown 100
#<اتع	no -89	yes 112
#<اتك	no 57	yes -46
#<اتم	no 103	yes -83
#<اثن	no -45
#<اجا	no 102	unknown -73	yes -41
#<اجد	no 119	unknown -76	yes -44
#<اجل	no -333	unknown 326	yes -60
#<احم	no -89	yes 102
#<احي	no -82	yes 92
#<اخذ	no 52
#<اخض	no 189	yes -165
#<اخي	no 54
#<ادم	no -40	yes 64
#<ادو	unknown -54	yes 44
#<ادي	yes 56
#<اذي	unknown 64	yes -105
#<ار>	no 138	unknown -50	yes -104
#<ارت	no 63
#<ارج	no 76	unknown -40
#<ارد	no 115	unknown -43	yes -92
#<ارس	no -116	unknown 157	yes -111
#<ارض	yes 48
#<ارف	no -55	yes 66
#<ارك	no 80	unknown -40	yes -53
#<ازر	no -93	unknown 93
#<اسا	no 57
#<اسب	yes 43
#<است	no -52
#<اسط	no -40
#<اسع	no 44
#<اسف	no -80	unknown 83
#<اسق	no -150	yes 172
#<اسم	no -60	yes 77
#<اسن	unknown -47
#<اسو	no 41
#<اشا	yes 50
#<اصب	no 73	yes -46
#<اصر	no -62
#<اصص	no 67	yes -55
#<اصط	yes 57
#<اصل	unknown 67
#<اضر	unknown 93	yes -113
#<اطف	no 97	yes -77
#<اطل	no 46	unknown -47
#<اظن	no -88	unknown 126	yes -52
#<اعب	no -57	yes 78
#<اعت	no -70	yes 90
#<اعد	no 43
#<اعر	unknown 98	yes -98
#<اعط	no -45	yes 54
#<اعم	unknown -58	yes 67
#<اغل	no 55
#<اغي	no 79	yes -55
#<افر	no 67	yes -51
#<اقف	unknown 54	yes -70
#<اقو	yes 52
#<اكا	no -58	unknown 110	yes -77
#<اكت	no 42
#<اكث	no -41	yes 57
#<اكل	no -143	unknown 78
#<الذ	no -49
#<ام>	no -124	unknown 63	yes 40
#<امل	no 72	yes -49
#<امي	no 56
#<انج	no -43	yes 63
#<اند	yes 57
#<انز	no 65	yes -47
#<انغ	no 67
#<انف	yes -40
#<انق	no 191	unknown -42	yes -155
#<انك	unknown 94	yes -82
#<انن	no -95	unknown 65
#<اني	no -69	yes 85
#<اود	no -84	unknown 75
#<اور	no 46	yes -41
#<اي>	no 40
#<ايض	unknown -62
#<ايق	no 56	unknown 113	yes -178
#<ايك	no -43	unknown -41	yes 87
#<ايه	no 114	yes -82
#<باس	no 71	yes -41
#<باص	no -67	unknown -66	yes 136
#<باغ	no -98	yes 127
#<بان	no 44
#<ببا	no -117	yes 133
#<بتا	no 45
#<بتر	no -110	yes 134
#<بتس	no -84	yes 101
#<بتع	yes 55
#<بثل	yes 48
#<بجا	no 63
#<بجن	no 51	yes -44
#<بحث	no 86	yes -68
#<بحر	yes 41
#<بحي	no 56
#<بخط	no -120	yes 156
#<بدا	no -56	unknown 43
#<بدر	no -76	unknown -53	yes 109
#<بدل	yes 46
#<بدن	no -116	yes 135
#<برا	yes -44
#<برد	no 82	yes -65
#<برش	yes 43
#<برك	no 193	unknown -42	yes -162
#<برو	no 107	unknown -42	yes -63
#<بري	no 74	yes -50
#<بزا	yes 66
#<بسا	no 120	yes -92
#<بسب	unknown 41
#<بسك	no 79	yes -52
#<بسل	unknown 40	yes -64
#<بشا	no -42	yes 55
#<بشر	no -90	yes 97
#<بشظ	no 44
#<بشك	no -108	yes 116
#<بشو	no 64	yes -52
#<بصح	no -103	yes 139
#<بطا	no -55	unknown 46	yes -49
#<بطل	yes 41
#<بطن	yes 57
#<بطو	yes 59
#<بعر	no -64	yes 78
#<بعص	no -153	yes 167
#<بعض	no -50	yes 61
#<بعم	yes 49
#<بغا	yes 43
#<بفع	unknown -45
#<بقر	no 118	yes -99
#<بقط	unknown -64
#<بقع	no -41	yes 59
#<بقي	yes -43
#<بكي	no -172	yes 184
#<بلغ	no 90	yes -71
#<بلي	no 97	yes -79
#<بمع	no 189	unknown -41	yes -159
#<بمق	no -41	yes 52
#<بنا	no 60	yes -41
#<بنت	no -60	yes 55
#<بنج	no -58	yes 77
#<بنز	no -100	yes 106
#<بنف	no -109	yes 148
#<بني	no -150	yes 176
#<به>	unknown -40
#<بهو	yes 47
#<بوا	no 66
#<بوح	no 77	yes -50
#<بور	no 77	yes -61
#<بوز	no -93	unknown 115	yes -52
#<بوش	no -91	yes 105
#<بول	no -40
#<بيت	no -50
#<بيخ	yes 61
#<بيد	no -134	yes 155
#<بير	no -53	yes 64
#<بيس	no -136	yes 160
#<بيض	no -44	yes 73
#<بيط	no 252	unknown -120	yes -146
#<بيك	no -83	yes 105
#<بين	no -49	yes 47
#<بيه	no 66	yes -54
#<تار	no 59	yes -53
#<تاك	no 47
#<تام	no -55	unknown 88
#<تبك	no -102	yes 121
#<تتح	no -94	yes 103
#<تجر	yes 40
#<تجم	unknown -40	yes 73
#<تجي	no 121	yes -97
#<تحط	no 96	yes -86
#<تحق	no 66
#<تحك	no 88	unknown 55	yes -144
#<تحل	no 52	unknown -49
#<تحم	no -67	yes 82
#<تحي	no 51
#<تخا	no -138	unknown -43	yes 158
#<تخب	no -79	unknown 112	yes -46
#<تخر	no -131	yes 149
#<تخل	no 115	unknown -41	yes -76
#<تدخ	no 51
#<ترج	no -113	unknown 62
#<ترق	no 54
#<تزح	no 125	yes -96
#<تسب	no -47	yes 58
#<تسد	no -67	unknown 92
#<تسل	yes -80
#<تشت	unknown -45
#<تشع	no 50	yes -40
#<تشف	no 133	unknown -46	yes -85
#<تشق	no 44
#<تشك	yes 48
#<تشو	yes 43
#<تصا	no -42
#<تصب	no 111	yes -99
#<تصد	no 99	unknown -47	yes -57
#<تصل	no 129	unknown -48	yes -78
#<تطا	no 40
#<تعا	no -80	yes 105
#<تعط	no -78	unknown 128	yes -116
#<تعف	no 109	yes -94
#<تعل	no -105	unknown 174	yes -119
#<تعو	no 50
#<تفت	no 100	yes -88
#<تفل	no 182	yes -154
#<تقا	yes 43
#<تقب	unknown -43	yes 70
#<تقط	no 96	yes -69
#<تقف	yes 50
#<تقو	no -77	unknown 44
#<تكب	no 84	yes -53
#<تكس	no 71	yes -41
#<تكن	no 81	yes -65
#<تلا	no -52	yes 75
#<تلت	no -55	yes 85
#<تلف	no 112	yes -101
#<تلق	no 83	yes -70
#<تلم	no -56	yes 61
#<تم>	no -87	yes 100
#<تمر	no -169	unknown 150
#<تمش	no 102	yes -76
#<تمن	no 86	yes -75
#<تنف	no 86	yes -59
#<تنق	no -108	yes 125
#<تهر	no 52
#<تهز	no 49	unknown -57
#<توج	no 57	yes -43
#<تور	no -69	yes 94
#<توص	no -64	yes 78
#<توق	no -144	unknown 48	yes 100
#<تول	no -109	unknown 99
#<تون	no 41	yes -88
#<توي	no -96	yes 122
#<تيز	no -43	yes 49
#<تيش	no 96	yes -77
#<ثان	no 82	yes -58
#<جا>	no -45	yes 69
#<جاب	no -147	yes 173
#<جار	no -104	yes 124
#<جال	no 71	unknown -83
#<جام	no 49	unknown -43
#<جان	no 66	yes -79
#<جبد	no 60	yes -43
#<جبل	no 83	yes -60
#<جدر	no 44
#<جدي	unknown -44
#<جرب	no 100	yes -70
#<جرف	no 88	yes -66
#<جرو	no 86	yes -72
#<جري	no -86	yes 125
#<جلد	no -103	yes 123
#<جمع	yes 66
#<جيب	no 111	unknown -42	yes -69
#<جيت	no 109	yes -90
#<جيد	unknown -46
#<جير	no -55	yes 65
#<حاج	no 44	yes -50
#<حار	no 49
#<حاف	no -46
#<حال	no -83	yes 105
#<حاو	no 44
#<حجر	unknown 41
#<حجز	no -92	unknown 105
#<حد>	no 44
#<حدث	unknown 55	yes -46
#<حدي	no 93	yes -76
#<حرف	yes 51
#<حرق	no 63
#<حرو	no 85	yes -71
#<حزا	no -112	yes 121
#<حسب	no -93	yes 124
#<حسي	no 64	yes -53
#<حصا	no 49
#<حصل	no 59
#<حط>	unknown 68	yes -125
#<حطي	no 68	yes -46
#<حفي	no -88	unknown 68
#<حق>	no 102	unknown -74	yes -55
#<حك>	no -95	yes 144
#<حلا	no -160	yes 170
#<حلي	no -42	yes 54
#<حمر	no -42	unknown 59
#<حيد	no 105	unknown -43	yes -61
#<حيط	no 102	unknown 97	yes -168
#<خات	no 155	unknown -54	yes -108
#<خاط	no 137	unknown -46	yes -88
#<خال	no -59	yes 78
#<خاو	no 74	yes -55
#<خاي	no 76	yes -57
#<خبط	no -80	yes 104
#<خبي	no -104	unknown 162	yes -102
#<ختي	no 72	yes -55
#<خدم	unknown -41
#<خدو	no -52	yes 65
#<خدي	no -106	yes 137
#<خرب	no 116	yes -100
#<خرط	no -80	yes 88
#<خري	no 149	yes -138
#<خسا	no 53
#<خضر	no -72	yes 98
#<خطا	no 131	yes -112
#<خطف	no 69	yes -52
#<خطي	yes 60
#<خلا	no -59	unknown 84
#<خلص	no -163	unknown 188
#<خلع	no -159	yes 178
#<خلف	no -81	yes 104
#<خلي	no 79	yes -52
#<خمس	yes 43
#<خنز	no 88	yes -63
#<خوا	unknown -64	yes 76
#<خوت	no 63	unknown -40
#<خيا	no -156	yes 173
#<خير	no -161	yes 179
#<خيط	no 85	yes -55
#<دا>	no 75	yes -52
#<داك	no 48
#<داو	no 48
#<دخا	no 114	yes -77
#<درك	no 95	yes -78
#<درن	no -63	yes 76
#<دلا	no -62	yes 82
#<دم>	yes 50
#<دهس	yes 61
#<دهن	no 81	yes -66
#<دوا	no -48	yes 64
#<دور	no 41
#<دون	no -65	yes 80
#<دير	no 102	yes -84
#<ديم	yes 52
#<ذاب	no 76	yes -61
#<ذرا	no 103	yes -85
#<ذو>	no -92	yes 104
#<راج	no -49	yes 70
#<راف	no 96	yes -76
#<راك	no -41	yes 59
#<ران	unknown 40
#<راه	unknown 41
#<راي	no -65	yes 91
#<ربع	no 48
#<ربم	no 78	yes -48
#<رجا	no -63	yes 43
#<رحت	no 97	yes -74
#<رحل	no 165	unknown -85	yes -75
#<رزق	no -46	yes 50
#<رسم	no -166	unknown -45	yes 196
#<رغم	no -105	unknown 122	yes -41
#<رفض	no 40	unknown -43
#<رفع	no -97	unknown 152	yes -59
#<رقب	no -57	yes 73
#<رقم	no -48	yes 44
#<ركب	no -84	yes 109
#<رمض	no -64	yes 79
#<روا	yes 43
#<ريا	no -101	unknown 138
#<ريح	unknown 55	yes -59
#<زاج	no 78	yes -55
#<زال	no -68
#<زجا	yes -46
#<زرب	no -115	unknown 88
#<زرق	unknown 51
#<زلت	no -42	yes 58
#<زيا	no -92	unknown 82
#<ساح	no -49	yes 64
#<ساد	no 52
#<ساق	yes 60
#<ساك	no -64	unknown 44
#<سام	no -123	unknown 97
#<سبت	no 53	unknown -63
#<ست>	no 88	yes -62
#<سحق	no -157	yes 165
#<سخا	no 125	yes -110
#<سخن	no 124	unknown -63	yes -68
#<سخو	no 64	yes -52
#<سد>	no 92	yes -78
#<سدو	no 59	yes -51
#<سدي	no 64	yes -42
#<سرق	no 58
#<سري	no 108	yes -71
#<سطل	no -140	unknown 86
#<سفر	no 75	yes -102
#<سقو	no 129	yes -104
#<سكا	no 146	yes -133
#<سكب	no 128	yes -98
#<سكت	no -41	yes 58
#<سكر	no -98	yes 114
#<سلا	no -85	unknown 85
#<سلف	unknown 72	yes -58
#<سلم	yes 57
#<سلي	no 48
#<سمح	no -143	unknown -43	yes 177
#<سمع	yes -55
#<سمي	no -47	yes 74
#<سنا	no 145	yes -120
#<سنه	no -55	yes 78
#<سنو	no -54	yes 76
#<سني	yes 45
#<سوء	no 146	yes -124
#<سوق	no -169	unknown 107
#<سول	yes -66
#<سوي	no 95	yes -69
#<سي>	no -78	yes 90
#<سيا	no -44	yes 46
#<سير	yes 55
#<سيم	no 44	unknown 66	yes -108
#<شات	no 41
#<شاد	no -258	unknown 112	yes 146
#<شاع	no 72	yes -42
#<شاف	unknown 64	yes -56
#<شب>	no 43
#<شبا	no 51
#<شتا	no 110	yes -93
#<شتن	unknown -60
#<شحا	no 119	unknown -41	yes -77
#<شد>	no -122	yes 146
#<شده	no 72	yes -55
#<شدو	no 47
#<شدي	no -65	unknown 139	yes -118
#<شرا	no -136	yes 155
#<شرب	no -51	yes 63
#<شرخ	no 107	unknown -90	yes -50
#<شرف	no -61	yes 75
#<شري	unknown -65	yes 56
#<شظي	no 99	yes -74
#<شعر	unknown 92	yes -114
#<شغل	no 52
#<شفت	no -119	yes 117
#<شفر	no 46
#<شفن	no 85	yes -62
#<شقت	no 57
#<شكو	no 45
#<شكي	no -122	unknown -42	yes 150
#<شمي	no 51	yes -43
#<شنو	no -84	unknown 63
#<شها	unknown 69	yes -90
#<شهر	unknown 59	yes -47
#<شهو	no -55	unknown 59
#<شو>	no -102	yes 116
#<شوا	yes 46
#<شوف	no 120	yes -99
#<شي>	no 48	yes -74
#<شيي	yes -48
#<صاح	no -115	yes 122
#<صاع	no 77	yes -54
#<صبح	no 91	yes -73
#<صبي	no -69	yes 82
#<صحا	yes 56
#<صحت	yes 54
#<صحي	unknown 63	yes -80
#<صدا	yes 44
#<صدر	yes 45
#<صدم	no -49
#<صدي	no -209	unknown 61	yes 103
#<صرخ	yes 52
#<صعد	no 107	yes -96
#<صغي	no 54
#<صلا	no 64	yes -46
#<صوت	no -52	yes 78
#<صيف	no -62	unknown 117	yes -107
#<ضحا	no -78	yes 92
#<ضد>	no 53
#<ضري	no -59	yes 64
#<ضلع	no 92	yes -69
#<ضلو	no 48
#<ضهر	no 72
#<ضو>	yes 48
#<ضيق	no -214	unknown 136
#<طار	no 48	yes -42
#<طاك	no -82	yes 97
#<طاو	no -48	yes 62
#<طاي	no 86	unknown -54
#<طبع	no 48
#<طبي	unknown -51
#<طرا	unknown 87	yes -173
#<طرط	no 73	yes -59
#<طفا	no 126	yes -113
#<طفل	no -97	yes 107
#<طلب	yes 67
#<طلع	yes -40
#<طوا	no -42	yes 48
#<طول	no 61	yes -48
#<طوم	no -98	yes 87
#<طوي	no 90	yes -58
#<طيا	no 180	unknown -109	yes -69
#<طيح	yes 50
#<طير	yes 60
#<عار	no 51	yes -49
#<عاش	no 58	yes -44
#<عاص	no 65	yes -55
#<عاي	yes 44
#<عبا	no -125	yes 136
#<عبد	no -49	yes 66
#<عبر	no -56	yes 71
#<عجل	no -49	yes 83
#<عرض	unknown -42
#<عرف	unknown 40
#<عصف	no 138	yes -110
#<عض>	yes 52
#<عضن	no -83	yes 98
#<عطا	no -85	yes 55
#<عظم	no 100	unknown 118	yes -206
#<عفو	no -64	yes 74
#<عقد	no -114	unknown 159	yes -113
#<عقر	no 128	yes -104
#<علا	unknown 81	yes -60
#<علب	no 82	yes -69
#<علق	no 165	yes -137
#<علم	yes 44
#<عم>	no -85	yes 105
#<عما	no -45	yes 65
#<عمر	yes 40
#<عمل	yes 41
#<عمو	no 55
#<عمي	no 48
#<عنا	no -40	yes 58
#<عنق	no 44
#<عنه	unknown -41
#<عني	no 79	yes -66
#<عوج	yes 53
#<عود	no -55	yes 70
#<عيا	no 91	yes -55
#<عيد	yes 53
#<عين	yes -61
#<عيو	no 127	unknown -52	yes -77
#<غاب	no 129	yes -91
#<غاد	no -41	unknown 40
#<غال	no -90	unknown 71
#<غاي	no -44	unknown -40	yes 80
#<غرا	no 152	yes -122
#<غرق	no 71	yes -51
#<غسل	no 130	unknown -40	yes -95
#<غلف	no 112	yes -83
#<فات	no -79	unknown 113	yes -42
#<فاح	yes 43
#<فاز	no 82	yes -58
#<فاس	no -45
#<فاص	no -40	yes 51
#<فاط	yes 52
#<فاف	no -50	yes 59
#<فاك	no -76	unknown -57	yes 116
#<فان	no 71	yes -54
#<فاي	no 112	yes -78
#<فبا	no 140	yes -120
#<فتا	no -52	yes 95
#<فتح	unknown 44
#<فتر	no -74	unknown 116	yes -56
#<فتش	no -108	yes 132
#<فتض	no -79	yes 100
#<فتو	no 94	yes -69
#<فثق	no 62	yes -53
#<فجا	unknown 40	yes -75
#<فجر	no 102	yes -86
#<فحا	no 51
#<فحي	no 72	yes -54
#<فخد	no -108	yes 121
#<فخر	yes 41
#<فدا	no -221	yes 242
#<فدر	no 110	yes -88
#<فرا	yes 46
#<فرق	yes 42
#<فرن	yes 62
#<فسق	no 106	yes -95
#<فسو	no 97	yes -71
#<فصد	no -71	yes 90
#<فطا	no -139	yes 159
#<فطر	no 40	yes -61
#<فطن	no -90	yes 116
#<فطو	yes 64
#<فظه	no 152	yes -134
#<فعي	no 45	unknown -42
#<فغم	no 57	yes -47
#<فقت	no 69
#<فقد	yes 42
#<فقن	no -66	unknown 110	yes -101
#<فكر	yes 41
#<فكل	no -40	yes 66
#<فلم	no 58
#<فلو	no -132	unknown 62	yes 63
#<فما	unknown -48
#<فنا	no -80	yes 101
#<فنص	no 154	unknown -40	yes -116
#<فوا	no -46	yes 70
#<فوس	unknown 68	yes -94
#<فون	no 180	unknown -50	yes -137
#<فيا	no -57	yes 74
#<فيت	no 91	yes -75
#<فيد	no -49	yes 78
#<فين	no -43	yes 58
#<فيي	no -158	yes 181
#<قاد	yes 40
#<قاس	no -54	unknown 117	yes -108
#<قاي	no -72	yes 80
#<قبل	no 49
#<قرا	no -70	yes 77
#<قسم	no -72	yes 98
#<قلب	no 53
#<قلت	no 49
#<قلع	no 177	yes -137
#<قول	no 112	yes -94
#<قوي	no 72	yes -61
#<قيد	no 62	yes -49
#<قيم	no 67	yes -41
#<كاب	no 41
#<كاح	no 85	yes -55
#<كار	no -63	yes 94
#<كاط	no -43	yes 64
#<كاع	no 75	yes -54
#<كال	no -82	yes 116
#<كبا	no 114	unknown -56	yes -61
#<كتا	yes 57
#<كتج	no -92	yes 117
#<كتخ	no 47	unknown 73	yes -167
#<كتد	no -59	unknown 125	yes -92
#<كتر	no -215	unknown 144
#<كتس	unknown 46	yes -44
#<كتع	unknown -59	yes 66
#<كتغ	unknown -72	yes 88
#<كتق	no -95	unknown 75
#<كتك	no 66
#<كتن	no 200	yes -168
#<كثي	yes 72
#<كحا	yes 52
#<كحل	no 59	yes -42
#<كدم	no -118	yes 128
#<كذل	no -41	yes 56
#<كرس	unknown -42
#<كرش	yes 41
#<كره	no 59	yes -40
#<كري	no -141	unknown -51	yes 187
#<كسي	no -147	unknown 257	yes -145
#<كلا	no -46	unknown 61
#<كلب	no -100	yes 83
#<كلم	yes 63
#<كلو	no 67	yes -52
#<كلي	yes 42
#<كمل	unknown 73	yes -104
#<كنج	no 76	yes -45
#<كنح	no 54
#<كنخ	no -108	unknown 169	yes -70
#<كند	no -111	unknown 126
#<كنر	no 91	unknown -58
#<كنس	no -111	yes 132
#<كنش	no 80	yes -50
#<كنص	no 52
#<كنع	no 66	yes -48
#<كنف	no 98	yes -83
#<كنك	no 110	yes -84
#<كنم	no 96	yes -77
#<كنو	no 60	yes -46
#<كور	no 121	unknown -44	yes -82
#<كول	unknown 141	yes -141
#<كوم	no 111	yes -100
#<كون	no -61	yes 82
#<كي>	no 109	yes -88
#<كيب	no 48
#<كيح	unknown 55	yes -53
#<كيخ	no 45	unknown 45	yes -93
#<كيد	no -69	yes 114
#<كير	no -171	unknown 116
#<كيس	no 45
#<كيص	unknown -44
#<كيط	no -85	yes 106
#<كيف	no 86	yes -112
#<كيك	no -228	yes 240
#<كيل	no -86	yes 105
#<كين	yes 63
#<كيه	no 89	unknown -58
#<لاح	no 74	yes -42
#<لاخ	no 72	yes -54
#<لاس	no -126	unknown 110
#<لاص	no -164	unknown -50	yes 202
#<لاك	yes -61
#<لال	yes 53
#<لان	yes 44
#<لاو	no -49	unknown -86	yes 114
#<لاي	unknown 87	yes -128
#<لبا	yes 48
#<لبل	no 149	unknown -61	yes -133
#<لبن	no -61	yes 75
#<لبو	no 45
#<لبي	unknown -43
#<لتح	no 47
#<لتر	no 62	yes -48
#<لحا	no -60	unknown 83
#<لحد	no 112	yes -91
#<لحظ	no 58	yes -46
#<لحق	no 65	yes -41
#<لدا	no -96	yes 118
#<لدي	no -73	yes 51
#<لرج	no 87	yes -61
#<لسع	no 61
#<لسه	no -51	yes 85
#<لسي	no -41	unknown 71	yes -63
#<لصق	no -104	unknown -43	yes 135
#<لطي	no -101	yes 109
#<لعب	no 43
#<لعر	no -101	unknown -47	yes 136
#<لعش	no -102	unknown 164	yes -107
#<لغي	no -223	unknown 257	yes -104
#<لفو	no -64	yes 78
#<لقا	unknown 66	yes -63
#<لقي	yes -56
#<لكر	no -60	unknown 164	yes -145
#<للت	unknown -40
#<للج	unknown 86	yes -81
#<للح	no -79	yes 49
#<للخ	no -40	yes 71
#<للد	unknown 40
#<للر	no 43
#<للز	no -125	yes 133
#<للش	no 68	yes -56
#<للط	no -80	unknown 90	yes -57
#<للف	unknown -44
#<للق	no 87	yes -55
#<للم	yes 40
#<للو	yes 46
#<للي	yes 57
#<لنا	no 132	yes -109
#<لها	no 147	unknown -58	yes -85
#<لوا	no -53
#<لوح	no 44
#<لور	no -76	yes 95
#<لون	no -80	unknown 160	yes -117
#<ليس	no -65	unknown 40
#<ليك	no 43
#<ليل	no 45
#<لين	no -80	yes 71
#<ليه	no -55	yes 65
#<ماء	no 46
#<ماب	no 53
#<ماج	no 97	yes -68
#<ماد	no 53
#<ماز	unknown 67	yes -55
#<ماس	no 68	yes -53
#<ماص	no 123	unknown -49	yes -73
#<ماع	no -41	unknown 100	yes -63
#<مال	no -176	yes 194
#<مام	no -92	yes 122
#<مان	unknown -42
#<متا	unknown 89	yes -91
#<متج	no 123	yes -109
#<متش	no -61	yes 87
#<متع	no 64	yes -53
#<متف	no 119	yes -87
#<متق	no 57	yes -42
#<متي	unknown 125	yes -149
#<مثق	no 69	yes -48
#<مجا	no -131	yes 150
#<مجر	no 46
#<مجه	no 77	yes -53
#<محا	no 94	yes -74
#<محر	no 77	yes -58
#<محط	no -48	unknown 96	yes -40
#<محل	no -42	yes 64
#<محم	no -41	yes 64
#<مخد	no 93	yes -60
#<مخل	unknown 104	yes -89
#<مدا	no -97	yes 115
#<مدخ	no -104	yes 117
#<مدر	no 49
#<مدك	no -210	unknown 311	yes -207
#<مدي	yes 41
#<مرج	no -71	unknown 68
#<مرح	no 67	unknown -49
#<مرس	no -60
#<مرف	no 86	unknown -52
#<مره	no -79	unknown 60
#<مري	no 63	yes -46
#<مزر	no -54	yes 67
#<مزه	no -114	yes 131
#<مسا	yes 44
#<مست	yes 40
#<مسد	no 73	yes -49
#<مسي	no -56	yes 69
#<مشع	yes 45
#<مشق	no 53
#<مشك	no -68	yes 87
#<مشي	no 60
#<مصب	yes 48
#<مصد	no -53	yes 70
#<مصن	no 41
#<مضر	unknown 45	yes -63
#<مطا	no 53	yes -80
#<مطر	no -121	yes 151
#<مطع	no 58	unknown 47	yes -119
#<معر	no -86	unknown 79
#<معق	no -56	yes 67
#<معه	no 92	yes -70
#<معو	no -88	unknown 171	yes -123
#<مفت	yes 51
#<مفر	no 131	yes -105
#<مقد	no 128	yes -102
#<مقص	no -58	yes 78
#<مقط	no 52
#<مقف	no 52
#<مقي	no -80	yes 101
#<مكا	no -57	yes 82
#<مكت	no -77	yes 105
#<مكش	no -117	unknown 98	yes -45
#<مكن	no 45
#<ملث	no 45
#<ملف	no 67
#<ملو	no 91	yes -69
#<ملي	no 43	yes -49
#<منز	yes 49
#<منع	no 154	yes -128
#<منك	no -157	unknown 185	yes -124
#<منو	no -66	yes 40
#<مهر	no -107	unknown 127
#<مهن	no -64	yes 79
#<مو>	no -118	unknown 137	yes -49
#<موا	no 90	yes -77
#<موج	no 107	yes -86
#<موخ	no -124	yes 144
#<مور	yes 46
#<موط	no -46	yes 66
#<موع	no 60	yes -40
#<مول	no -81	yes 106
#<ميا	no -46	yes 64
#<ميت	no 43
#<مير	no -58	yes 85
#<نار	no -44	yes 67
#<ناس	no 84	yes -69
#<ناض	yes 42
#<نان	no -61	yes 74
#<نبد	no -89	unknown 156	yes -112
#<نتر	no 63	yes -53
#<نتف	yes 48
#<نتو	no -51	yes 78
#<نجا	no -56	yes 70
#<نجم	no 118	yes -83
#<نجي	no -98	unknown 129	yes -88
#<نحت	no 54	yes -48
#<نحر	yes 42
#<نحي	no 41
#<نخر	no -78	yes 97
#<نخل	no -54	yes 76
#<نزي	no -135	unknown -47	yes 174
#<نسخ	no -129	unknown 187	yes -80
#<نسو	unknown -50	yes 50
#<نشل	no 54
#<نشو	no 102	yes -79
#<نص>	no 61	yes -43
#<نصل	no -65	yes 89
#<نصي	unknown 57	yes -60
#<نطل	no -110	unknown 171	yes -120
#<نظا	no 97	unknown -59
#<نعر	no -70	unknown 61
#<نعل	no 165	unknown -45	yes -125
#<نعم	no -44	yes 66
#<نعي	no -57	unknown 106	yes -53
#<نفس	unknown 40
#<نقد	no 57
#<نقر	no -148	yes 157
#<نقط	yes 49
#<نقل	yes 63
#<نقو	no 135	yes -107
#<نكت	no -43	yes 57
#<نلب	no 62
#<نمر	no -57	yes 56
#<نمش	unknown 48	yes -58
#<نمل	no -45	yes 50
#<نوق	no -65	yes 87
#<نوم	no -57	yes 87
#<نيس	no 64	yes -40
#<نيف	no -165	unknown 210	yes -168
#<هات	yes 52
#<هال	no 143	yes -112
#<هذا	no -49	unknown 50
#<هذه	no 96	yes -74
#<هز>	no -109	unknown 70	yes 41
#<هزا	no 65	yes -47
#<هزو	no 45
#<هضر	yes 70
#<هكا	no 140	yes -132
#<هل>	no -81	unknown 120	yes -44
#<هنا	no 41
#<هوم	yes 53
#<هي>	yes 45
#<وات	unknown 86	yes -72
#<واج	no 92	yes -60
#<واخ	no 74	yes -62
#<وار	no 63	yes -40
#<واش	no -91	unknown 137	yes -46
#<واص	no 87	yes -66
#<واض	no -216	unknown 183
#<واع	no 43
#<واف	no -99	yes 116
#<واق	no -51	unknown 46
#<واك	unknown -60
#<وام	no -122	yes 144
#<وبط	no -64	unknown 97
#<وبع	no 42
#<وبغ	no -123	unknown 98
#<وبق	no -54
#<وبل	no -49	yes 71
#<وبي	no -112	yes 147
#<وتب	no 84	yes -65
#<وتح	no -44	yes 63
#<وتر	no 54
#<وتع	no 125	yes -105
#<وتف	no -61	yes 95
#<وتق	no 75	unknown -48
#<وتك	no -43	yes 76
#<وتو	no 84	unknown -41	yes -43
#<وجا	yes 54
#<وجع	no -77	yes 89
#<وجو	no 48
#<وجي	no -115	yes 130
#<وحت	no 42
#<وحد	no 58
#<وحر	no 66	yes -48
#<وحط	no 53
#<وحك	no -124	yes 143
#<وحم	no -131	yes 149
#<وحن	no 96	yes -79
#<وحي	no -87	yes 105
#<وخا	no 68
#<وخت	no 62	yes -49
#<وخد	no -47	yes 70
#<وخز	no 48
#<وخس	no -85	yes 101
#<وخم	no -47	yes 64
#<ودر	unknown -75	yes 95
#<ودف	yes 72
#<ودم	no 65	yes -58
#<ودن	no -60	yes 74
#<ودو	unknown -60
#<ودي	yes 42
#<ورج	no 46	yes -69
#<ورز	no 100	yes -88
#<ورق	no -121	unknown 82
#<ورك	no 41	unknown 137	yes -190
#<وري	no 98	yes -87
#<وزل	no 171	yes -151
#<وسا	no -93	yes 61
#<وسح	no -56	unknown 87	yes -72
#<وسد	no 78	unknown -48
#<وسق	yes 53
#<وسو	no -86	yes 95
#<وسي	no -55
#<وشا	no -129	yes 150
#<وشد	no 190	yes -176
#<وشع	no 75	yes -64
#<وشق	no 75	unknown -57
#<وشي	no -221	unknown 153
#<وصب	no -52
#<وصد	no 41
#<وصف	no -114	unknown 129
#<وصو	no -43	unknown 70
#<وضع	unknown 74	yes -86
#<وطح	no 87	yes -69
#<وطف	unknown 71	yes -98
#<وطي	unknown -40	yes 61
#<وعد	no -48	yes 61
#<وعل	no -125	unknown 137
#<وعو	no -219	unknown 155
#<وغا	no -78	yes 83
#<وغط	no 90	yes -70
#<وفج	no -77	yes 92
#<وفر	no -90	yes 98
#<وفي	no 51
#<وقا	no -44	yes 40
#<وقب	no -207	unknown 124
#<وقض	no 51	yes -41
#<وقط	yes 40
#<وقف	no -49
#<وقي	yes 59
#<وكت	no -62	yes 82
#<وكم	no -81	unknown -42	yes 113
#<وكن	no -100	unknown 60
#<وكي	yes 54
#<ولص	no 82	yes -62
#<ولق	no 109	yes -83
#<ولل	no -186	yes 206
#<ومر	yes -48
#<ومس	no -51	yes 85
#<ومع	no -61	yes 44
#<ومك	no -209	unknown 114
#<ومل	no -53	yes 70
#<ومو	no -51	yes 73
#<ونح	no 55
#<ونس	no 74	yes -54
#<ونص	no 44
#<ونع	no 118	unknown -56	yes -57
#<ونق	no 71	yes -55
#<وهر	no -68	yes 74
#<وهو	yes 59
#<ووا	no -93	unknown 51
#<ووص	no -94	yes 104
#<ووض	no 41
#<وول	no 66
#<ويد	no -69	unknown 59
#<ويق	no 81	yes -68
#<ياخ	no 175	yes -150
#<يبك	no -61	yes 87
#<يتب	no 71	yes -59
#<يتع	unknown 154	yes -119
#<يتو	no 84	yes -67
#<يجا	no 82	yes -67
#<يجي	no -58	yes 45
#<يحب	unknown -43
#<يحت	no 67	yes -44
#<يحد	yes -43
#<يحل	no -40	unknown 74	yes -61
#<يخر	no -54	unknown -89	yes 102
#<يخل	no -57	yes 82
#<يد>	no 163	unknown -50	yes -156
#<يدا	yes 49
#<يده	yes 49
#<يدو	no -127	yes 136
#<يرح	no 52	yes -78
#<يرد	no -50	unknown -89	yes 94
#<يري	no -92	yes 101
#<يسا	no -42	yes 83
#<يسر	unknown 91	yes -91
#<يسم	no -69	yes 84
#<يشت	yes 40
#<يشك	no 55
#<يصب	yes 49
#<يضح	no 100	yes -94
#<يطا	yes 44
#<يطر	no 73	yes -62
#<يطف	no -96	yes 107
#<يعد	no 101	yes -90
#<يعر	yes 46
#<يقد	no 100	yes -87
#<يقط	no -60	yes 80
#<يقو	no -63	unknown 65
#<يكب	no -55	unknown -44	yes 83
#<يكو	unknown 93	yes -124
#<يلي	no -56	yes 80
#<يمس	no 70	yes -52
#<يمك	no -46	unknown 101	yes -83
#<ينا	no -93	yes 110
#<ينت	no 49	unknown -42
#<يوج	no 70
#<يور	no 77	yes -41
#<يوس	no -45	yes 59
#<يوص	no -49	yes 69
#<يوق	no -120	yes 135
#<يول	no 105	unknown -48	yes -66
#ءها>	no 53
#اءت>	no 71	yes -59
#اءها	no 53
#ابت>	no -97	yes 127
#ابتو	no -92	yes 105
#ابدا	no 83	yes -69
#ابس>	no 87	yes -88
#ابع>	yes 48
#ابعت	no 63
#ابغا	no -127	yes 143
#ابق>	no -44	yes 43
#ابقا	no 152	yes -135
#ابل>	no 63
#ابله	no 114	unknown -58	yes -63
#ابلي	no 87	yes -56
#ابن>	no -85	unknown -42	yes 118
#ابنت	no -78	unknown 53
#ابني	yes 55
#ابه>	no 48
#ابها	unknown -48
#ابو>	no 42
#ابوا	no -68	unknown -70	yes 125
#ابوه	no -46	yes 72
#ابيح	no 200	unknown -51	yes -163
#ابيض	unknown -49	yes 45
#ابيع	no 57
#ابيل	no -62	yes 70
#اتاي	no 120	yes -104
#اتب>	no 108	yes -86
#اتت>	no 47
#اتحا	no -82	yes 99
#اتذك	no -142	unknown 100
#اتري	no -47	yes 66
#اتسر	no 106	yes -69
#اتش>	no 90	yes -53
#اتف>	no 62
#اتفه	yes 48
#اتفي	no -56	yes 83
#اتكم	no 45
#اتم>	no 165	unknown -61	yes -108
#اتمك	no 103	yes -83
#اتنا	no -47	yes 62
#اتني	yes 43
#اتها	no 70	yes -54
#اتهم	no -163	yes 182
#اتيح	no -55	unknown 46
#اتير	no 159	unknown -101	yes -59
#اتيك	unknown 97	yes -118
#اثر>	no 50
#اثنا	no -45
#اثي>	yes 46
#اثين	no 139	yes -129
#اجاز	no 154	unknown -100	yes -74
#اجب>	unknown -67	yes 64
#اجته	no -77	yes 88
#اجد>	no 81	yes -47
#اجر>	no -73	unknown 74
#اجره	no -83	yes 96
#اجز>	no 144	unknown -60	yes -83
#اجع>	no -58	yes 86
#اجعي	no -90	yes 97
#اجل>	no -113	yes 83
#اجلي	unknown 42
#اجم>	no -77	yes 101
#اجه>	yes -40
#اجها	no -47	yes 65
#اجهه	yes -48
#اجور	unknown -60
#اجين	no 73	yes -58
#احا>	yes 50
#احات	no 164	unknown -43	yes -134
#احب>	no -60	yes 79
#احبت	no -199	yes 209
#احبه	no -87	yes 121
#احبي	no -147	yes 122
#احتك	no -60	yes 78
#احدا	no -40
#احده	no 50
#احذي	no 69	yes -55
#احل>	no 67
#احلي	no 135	yes -105
#احمر	yes 54
#احنت	no 80	yes -58
#احنه	no -46	yes 70
#اخا>	no 118	yes -100
#اختف	no 65	yes -51
#اختي	yes 48
#اخدو	no -66	yes 100
#اخذ>	yes 45
#اخذت	no 56
#اخذو	no 69	yes -60
#اخضر	no 137	yes -117
#اخله	no 63
#اداء	no -40	yes 49
#ادتي	no 117	unknown -57	yes -58
#ادثه	no -71	yes 96
#ادر>	no 50
#ادرا	no -44	yes 82
#ادرش	no -66	yes 83
#ادري	unknown -92	yes 71
#ادمه	no 98	unknown -50	yes -58
#ادو>	no 145	yes -133
#ادوس	yes 67
#اديا	no 103	yes -65
#ادير	unknown 50
#اديق	no 44
#اديك	no -120	yes 134
#ادين	no -152	yes 175
#اديه	yes -45
#اديو	unknown 79	yes -92
#اذا>	no 60
#اذه>	no -84	yes 104
#اذهب	no 110	yes -72
#ارا>	no -60	yes 72
#اراب	no 55	yes -72
#اراس	no 58	yes -45
#اراش	no -61	unknown 138	yes -105
#اراه	yes 66
#ارب>	no 68	yes -52
#اربر	unknown -47	yes 62
#ارتا	no -86	unknown 117	yes -58
#ارتج	no -79	yes 89
#ارتف	no 198	unknown -46	yes -160
#ارتن	no -121	yes 139
#ارته	no -77	yes 94
#ارثه	yes 47
#ارجع	no 121	yes -93
#ارجو	no 87	unknown -44	yes -43
#ارحه	no -82	yes 109
#ارد>	no 61	unknown -73
#ارده	no 163	yes -138
#اردي	no -63
#ارز>	no 116	yes -103
#ارسا	no -173	unknown 170
#ارشي	no 77	yes -60
#ارضي	no 44
#ارط>	no 70	yes -41
#ارطه	no -95	yes 110
#ارع>	no -61	yes 53
#ارغ>	no 79	yes -58
#ارغه	no -95	unknown 83
#ارف>	unknown 49
#ارفش	unknown 53	yes -101
#ارقه	no 58
#ارك>	no 100	yes -63
#اركي	unknown 41
#ارم>	no 131	yes -99
#ارنا	no -52	yes 74
#ارها	no 64	yes -44
#ارو>	no 44
#اروت	no 142	unknown -43	yes -96
#ارود	no 59	yes -53
#اروط	no -101	unknown 84
#اريت	no 114	yes -99
#اريخ	yes 42
#اريد	no 51	yes -66
#ارير	no -45	yes 58
#اريس	no 45	unknown -42
#اريف	unknown 52
#اريك	no -47	yes 69
#اريو	yes 54
#اريي	no 121	unknown -63	yes -61
#ازا>	no 46
#ازات	no 57
#ازال	unknown 61	yes -66
#ازرق	no -152	unknown 78	yes 59
#ازل>	no -48	unknown 60
#ازما	no 74	yes -62
#ازه>	no 47
#ازو>	no 117	yes -98
#ازوت	no 130	yes -107
#ازوط	no 66
#اسا>	no 55	yes -45
#اساب	no 57
#اسات	no 110	yes -89
#اساج	no -170	yes 184
#اسب>	yes 41
#اسبق	yes 47
#اسبو	no 49
#استا	no -88	yes 114
#استد	no -82	unknown 62
#استر	unknown 46	yes -59
#استع	yes 40
#استل	no -240	unknown 121	yes 136
#اسطب	no 90	yes -77
#اسعا	no -43
#اسف>	no 76	yes -62
#اسفل	no -115	unknown 84
#اسقط	no -151	yes 177
#اسك>	no 55	yes -45
#اسل>	no -56	yes 64
#اسما	no 69	yes -57
#اسنا	no -85	yes 50
#اسه>	no -80	yes 117
#اسها	no -64	unknown 41
#اسو>	unknown 48	yes -77
#اسوب	no 67	yes -47
#اسود	no 83	yes -62
#اسي>	no -42
#اسيت	no 86	yes -69
#اسين	no -109	yes 128
#اسيه	no 86	yes -62
#اسيو	no -130	unknown 145
#اشتر	no -63
#اشتع	no 113	yes -90
#اشتك	no -103	unknown -94	yes 147
#اشجا	no 67	yes -55
#اشعه	no 109	yes -76
#اشغا	yes 50
#اشفت	no -68	unknown 77	yes -40
#اشه>	yes 63
#اشور	no 58	yes -44
#اشوك	no -61	unknown 138	yes -105
#اصب>	no 75	yes -59
#اصبت	unknown -49
#اصبع	no 96	yes -68
#اصتو	unknown 57	yes -44
#اصرح	yes -44
#اصص>	no 57	yes -46
#اصق>	no -213	yes 222
#اصلا	no -57	unknown 47
#اصلي	no 108	yes -80
#اصني	no -67	yes 90
#اصو>	no 43
#اضت>	no -68	yes 98
#اضر>	no -60	unknown 131	yes -90
#اضطر	no -164	unknown 111	yes 40
#اضع>	no 115	yes -103
#اضه>	no 114	yes -86
#اضيه	unknown -40
#اطا>	no -103	unknown 191	yes -180
#اطري	no 72	yes -55
#اطع>	yes 46
#اطعه	yes 50
#اطلب	no 76	unknown -53
#اطلس	no -42	yes 55
#اطم>	no 53
#اطور	no 129	unknown -71	yes -87
#اطي>	no -42	unknown 90	yes -61
#اطيم	no 88	yes -65
#اظن>	no -133	unknown 129
#اظور	no -68	yes 77
#اعات	no 165	yes -143
#اعار	no -224	unknown 75	yes 116
#اعبر	no -57	yes 78
#اعت>	unknown 60	yes -46
#اعتذ	no -72	yes 84
#اعتر	no -66	yes 86
#اعد>	no 53
#اعده	no 40
#اعرف	unknown 94	yes -79
#اعس>	yes 60
#اعطت	no -65	yes 75
#اعطي	no -53	yes 65
#اعقه	no 59	yes -42
#اعلم	no -58	unknown 105	yes -57
#اعمل	unknown -55	yes 76
#اعند	no -52	yes 85
#اعيط	no 77	yes -56
#اعيه	no 75	yes -67
#اغا>	no 146	yes -105
#اغلا	no 50	yes -41
#اغه>	unknown 66	yes -86
#اغي>	no -107	yes 134
#اغير	no 79	yes -55
#افاب	no 144	yes -113
#افذ>	no -90	yes 112
#افذه	no 84	yes -65
#افر>	no -120	yes 142
#افرا	no 68	yes -55
#افرغ	no -43	yes 55
#افرو	no -55	unknown -88	yes 115
#افري	no -181	unknown 52	yes 98
#افسد	no -67	yes 92
#افعه	no 92	yes -74
#افله	no -53	unknown 52
#افه>	no 111	unknown -46	yes -82
#افهم	no 185	unknown -129	yes -72
#افون	no -87	yes 99
#افيا	no 85	yes -65
#اقا>	no -165	yes 184
#اقام	no -153	unknown 180	yes -62
#اقتل	no 58	yes -44
#اقدر	no 108	yes -80
#اقفا	no -137	yes 104
#اقفه	unknown 123	yes -95
#اقلي	no 74	yes -67
#اقه>	no -60	unknown 65
#اقوا	no 57	unknown -40
#اقود	no -92	yes 114
#اقيت	no 67	yes -55
#اقيه	unknown 40	yes -123
#اكاد	no -41	unknown 65
#اكاف	no 118	yes -103
#اكان	no 49
#اكبه	no -55	yes 66
#اكت>	no 73	unknown 77	yes -166
#اكتش	no 59	yes -44
#اكثر	no -41	yes 57
#اكدا	no -76	unknown 132	yes -93
#اكس>	no -114	yes 137
#اكش>	unknown 54	yes -56
#اكشي	no 75	yes -61
#اكم>	no -41	unknown 65
#اكن>	no -93	yes 65
#اكنت	unknown 86	yes -109
#اكه>	no -86	yes 100
#اكوا	no 55	yes -42
#اكور	unknown -44
#اكين	no 69	yes -40
#الاب	no -44	yes 83
#الات	no -98	yes 126
#الاج	no 121	unknown -61	yes -73
#الاز	no -62	unknown -46	yes 108
#الاص	yes 49
#الاض	no 61
#الاع	no 61	yes -40
#الاف	no 97	unknown -43	yes -51
#الاق	no -61	unknown 108	yes -82
#الال	no 49
#الب>	no -51	unknown 52
#البخ	no 120	yes -101
#البد	no 43
#البز	no 57	yes -46
#البس	yes 46
#البق	no 94	yes -78
#البك	yes 56
#التا	no -52	unknown 73
#التب	no 66	yes -45
#التح	no -122	unknown 164	yes -55
#التس	no 115	yes -84
#التع	no -121	unknown 64	yes 50
#التف	yes 58
#التق	no -54	yes 73
#التك	no 59	yes -46
#التم	unknown 70	yes -120
#التن	yes 68
#الته	no 151	yes -132
#الث>	no -56	yes 79
#الثل	no 40
#الثم	no -61	yes 78
#الجا	no -47	yes 65
#الجز	no -102	yes 119
#الجل	no 54
#الجه	no 49
#الجو	no 158	yes -133
#الجي	no -66	yes 80
#الحج	no 67
#الحد	no 45
#الحس	no -102	unknown 129	yes -63
#الحص	yes 62
#الحض	no -76	yes 102
#الحف	no 47
#الخا	yes 62
#الخب	no -55
#الخر	no 151	yes -128
#الخز	no 57
#الخس	no 45
#الخض	no -79	unknown 58
#الخط	no 55
#الخن	no 119	yes -103
#الخي	no 44	yes -52
#الد>	no 45
#الدا	yes -42
#الدت	no 42
#الدج	no 77	yes -67
#الدش	no 133	yes -106
#الدف	no -125	yes 135
#الدك	no -81	yes 95
#الدل	no -124	yes 152
#الده	no -46	yes 69
#الدي	no -60	unknown 56
#الذه	no 43
#الذي	no -62	yes 52
#الرب	no -44
#الرج	yes 62
#الرح	unknown 48	yes -96
#الرس	yes 59
#الرش	no 115	yes -84
#الرص	no -161	unknown 91	yes 73
#الرط	yes 43
#الرع	no 60	yes -45
#الرم	no 82	yes -57
#الزب	no -92	yes 114
#الزم	no -168	yes 180
#الزن	no 88	yes -63
#الزي	yes -58
#السخ	unknown 51
#السف	yes -62
#السك	unknown 51	yes -48
#الشب	no 64	yes -42
#الشت	no 54
#الشج	no 60
#الشغ	no 67	yes -54
#الشف	no 84	yes -60
#الشق	no -40	yes 61
#الشك	no 66	yes -43
#الشم	no 49
#الشن	no 61	yes -43
#الشو	no 53
#الص>	no -112	yes 128
#الصح	no 48
#الصخ	no -113	unknown -65	yes 151
#الصد	no 42	yes -64
#الصر	no -68	yes 86
#الصف	no -181	unknown 85	yes 105
#الصل	no 182	yes -161
#الصن	no 41
#الصو	no 53
#الصي	unknown 45
#الضا	unknown -55
#الضب	yes 48
#الضر	no 46
#الضل	no -220	unknown 123	yes 80
#الضم	no 124	unknown -66	yes -61
#الضي	yes -45
#الطم	no 65	unknown 41	yes -112
#الطن	unknown 121	yes -150
#الطي	no 77	yes -71
#الظل	no 116	yes -100
#الع>	no 47
#العت	no 113	yes -98
#العج	no -47
#العد	no 79	yes -56
#العس	yes -68
#العص	no -44	yes 61
#العط	yes 48
#العظ	no -128	unknown 77	yes 51
#العف	no 128	yes -109
#العق	no -98	unknown 152	yes -69
#العن	no 59
#العو	no 63	yes -45
#الغا	no 41
#الغر	no 49
#الغس	unknown 75	yes -91
#الغط	no 46
#الغل	no -59	yes 92
#الغي	unknown 47	yes -61
#الفا	yes 41
#الفج	no 40
#الفخ	no 40
#الفق	no -62	yes 84
#القب	no 178	unknown -41	yes -133
#القس	no -57	unknown 163	yes -115
#القط	unknown 58
#القم	no -108	yes 86
#القن	no 53
#القه	yes 53
#القو	no 124	yes -107
#الك>	yes 46
#الكس	no -111	unknown 110
#الكم	no 87	yes -78
#الكن	yes 51
#الكي	yes 46
#اللح	no -90	yes 104
#المب	unknown -42
#المت	no 44
#المز	no 52
#المش	no -77	yes 105
#المط	yes -43
#المغ	no 88	yes -69
#المف	no -68	unknown 70
#المك	no -48	yes 76
#النج	no 43
#النح	no 104	yes -90
#النخ	no -62	yes 86
#النس	no -40
#النض	unknown 72	yes -110
#النظ	no 107	unknown -87
#النف	no -131	yes 145
#النق	no -157	unknown 110
#النم	no -139	unknown 54	yes 76
#النو	no -78	yes 99
#الني	no -52	yes 67
#الهل	no -86	yes 101
#الهم	no -58	yes 73
#الهو	yes -46
#الهي	no 80	yes -60
#الوا	no 40
#الوج	unknown 115	yes -146
#الوح	no 57
#الود	yes 40
#الوس	no -90	unknown -43	yes 127
#الوك	no -56	unknown -90	yes 129
#الول	no -80	yes 54
#الوي	yes 46
#اليا	unknown 43	yes -45
#اليز	no 110	yes -80
#اليس	no -53	yes 68
#اليط	no -77	unknown 59
#اليك	no 118	yes -94
#اليل	no -89	unknown 143	yes -89
#الين	no -95	yes 118
#امان	no 41
#امتد	no -114	yes 129
#امسه	no -83	yes 97
#امع>	no 40
#امعي	no -45	yes 62
#املا	no 41
#املك	no 82	yes -55
#املي	yes 53
#امنه	yes 55
#امني	yes 51
#امو>	no 74	yes -52
#اموس	no 60	yes -46
#اميذ	yes 41
#اميك	no 109	yes -81
#امين	no -114	unknown 131
#اميه	no -134	unknown 120	yes -49
#انات	no 59	yes -51
#اناج	no 153	unknown -71	yes -95
#انب>	yes 45
#انبه	no 147	yes -131
#انبي	no -42
#انتا	no 79	yes -52
#انتر	no 138	yes -108
#انتظ	no 67
#انتف	no 103	yes -75
#انتق	no -197	yes 213
#انتو	no 66	yes -49
#انتي	yes 57
#انجز	no -44	yes 63
#انحر	yes 44
#اندا	no 131	yes -99
#اندي	unknown 42
#انذا	no 66	yes -59
#انز>	no -169	yes 177
#انس>	yes 45
#انسي	yes 66
#انص>	yes 67
#انطه	no 97	yes -79
#انطي	no -107	unknown -41	yes 125
#انع>	unknown 48
#انعا	no -49	yes 66
#انغر	no 67
#انفج	yes -43
#انفص	no -78	unknown 126	yes -114
#انقل	no 85	yes -58
#انكس	no 42	unknown 42	yes -83
#اننا	yes 46
#انوت	no 55
#انور	no 81	yes -55
#انون	no 54	unknown -59
#انوي	no 79	yes -62
#انير	unknown 44	yes -65
#انيس	unknown -46
#انيك	no 101	yes -71
#انين	no -55	unknown 158	yes -156
#انيو	no 72	yes -50
#اهره	no 68	yes -47
#اهش>	no -58	yes 63
#اهم>	no -75	yes 92
#اهمن	no -47	yes 79
#اهمو	no -111	yes 129
#اوب>	no 41
#اوتو	no 70	unknown -53
#اود>	no -104	unknown 67
#اورا	no -80	yes 104
#اورو	no -147	unknown 97
#اوش>	no 106	yes -77
#اوطو	no -241	unknown 165
#اوقف	no -92	yes 113
#اوله	no 57
#اولو	no 133	unknown -55	yes -99
#اون>	no -41	yes 54
#اوني	yes 55
#اوه>	no 80	yes -60
#اوهم	no 99	unknown -75
#اوي>	no 67
#اويه	no 135	yes -103
#ايات	yes 53
#ايبه	no 118	yes -88
#ايت>	no 115	unknown -47	yes -79
#ايج>	no 50
#ايجي	no 109	yes -85
#ايح>	no -44	yes 72
#ايحه	no 80	yes -64
#ايده	no 117	unknown -61	yes -90
#اير>	no 71	yes -42
#ايرب	no 45
#ايره	unknown 49	yes -68
#ايز>	no -79	yes 111
#ايزه	yes 47
#ايسر	yes 45
#ايش>	no -75	yes 95
#ايض>	no 73	yes -47
#ايضا	unknown -62
#ايط>	no -94	unknown 62
#ايطا	no -85	unknown 151	yes -134
#ايكو	unknown -43	yes 70
#ايلت	no -178	yes 205
#ايله	yes 47
#ايم>	no 78	yes -59
#ايمت	no -75	yes 90
#ايمن	no -44	unknown 53
#ايمه	no -83	yes 99
#اين>	no 53
#اينت	no -58	yes 70
#اينه	yes 40
#ايني	yes 50
#ايي>	no 46
#اييا	no 112	unknown -51	yes -59
#باء>	unknown 78	yes -58
#بابا	yes 40
#بابي	yes 46
#باتن	no -167	unknown -48	yes 185
#باحا	yes 50
#باخ>	no -54	unknown 110	yes -88
#باد>	no -100	yes 112
#بادل	no -108	yes 138
#بار>	no -98	unknown 128
#بارا	unknown 61	yes -70
#بارب	no -48	yes 44
#باري	no 48
#باسا	no -170	yes 184
#باسب	no 136	unknown -48	yes -85
#باسل	no -50	yes 57
#باسم	no 123	yes -93
#باعي	no -59	yes 86
#باغه	unknown 66	yes -86
#باغي	no -152	yes 172
#باق>	unknown 79	yes -129
#بالا	no 59	unknown -44
#بالب	no 52
#بالت	yes 49
#بالث	no -206	yes 219
#بالج	no 116	yes -98
#بالح	yes 52
#بالخ	no 141	unknown -43	yes -104
#بالد	no 43
#بالر	yes 57
#بالز	yes 48
#بالص	no 49
#بالض	no -53
#بالع	no 57
#بالف	no -67
#بالق	no 57
#بالل	no 42	yes -61
#بالن	no 69	yes -57
#باله	yes 48
#بالو	yes 42
#بانا	no 88	unknown -47	yes -48
#بانو	no 91	yes -69
#باي>	no 100	yes -87
#بايع	no -46	yes 55
#باين	no -115	unknown 46	yes 60
#بايي	no 51
#ببار	no -52	yes 63
#بتاع	no 73	yes -55
#بتسر	no -84	yes 101
#بتني	yes 44
#بته>	yes 42
#بتو>	no 104	yes -82
#بتوب	no -63	yes 86
#بتي>	no -97	yes 85
#بثلا	no -42	yes 60
#بجان	no 42
#بحاج	no 200	unknown -71	yes -160
#بحت>	no 98	yes -75
#بحث>	no -61	unknown -40	yes 86
#بحجم	no 55	yes -46
#بخاخ	no 119	yes -98
#بخار	no 137	yes -128
#بدا>	unknown 44
#بداو	no 56	yes -44
#بدرا	no -76	unknown -53	yes 109
#بدل>	unknown 72	yes -40
#بدني	no -116	yes 135
#برا>	unknown 41	yes -67
#برات	no 148	yes -109
#براد	no 55	yes -43
#براي	no -51	yes 77
#برد>	no 76	yes -64
#برشي	yes 43
#برق>	no 68	yes -57
#برمي	no 65	yes -45
#بره>	no 55	yes -42
#برور	no 80	yes -58
#بري>	no 96	yes -80
#بريا	no 83	yes -46
#بريس	no 132	yes -72
#بزاف	yes 66
#بزطا	no 57	yes -46
#بزه>	no -79	yes 87
#بسات	no 62	yes -42
#بستا	no 90	yes -81
#بسكي	no 119	yes -85
#بسلك	no -86	unknown 95	yes -81
#بسيا	yes 53
#بسيط	no -47	yes 74
#بشري	no -90	yes 97
#بشكا	no -108	yes 116
#بشوي	no 64	yes -52
#بشي>	no 81	yes -63
#بصح>	no -137	unknown -44	yes 164
#بصحت	no -111	yes 119
#بطار	no -49	unknown 74	yes -43
#بطاط	no 143	yes -111
#بطاق	no -69	unknown 107	yes -52
#بطن>	no -120	yes 131
#بطه>	no -49	yes 75
#بطوم	yes 59
#بعاد	no 58	yes -47
#بعدم	unknown -58	yes 46
#بعصا	no -153	yes 167
#بعضي	no -101	yes 125
#بعو>	no -149	unknown 110
#بعون	no 143	unknown -45	yes -109
#بعيد	no 50
#بغا>	no -49	yes 74
#بغات	no 113	unknown -68	yes -46
#بغاش	no -77	yes 99
#بغل>	no -42	yes 63
#بفعل	unknown -45
#بقا>	no 46	yes -48
#بقاش	no 56
#بقال	no 113	yes -87
#بقاو	no 50
#بقره	no 98	yes -83
#بقعه	no -55	yes 78
#بقي>	no -45	unknown 64
#بقيت	unknown 50
#بقيم	unknown 51	yes -47
#بكه>	no 61
#بكي>	no -50	yes 70
#بلات	no 47
#بلاج	no 111	yes -89
#بلاز	no 74	yes -62
#بلاس	yes 55
#بلاط	no 129	yes -104
#بلاف	no -89	yes 106
#بلاك	no -47	yes 71
#بلان	no 77	yes -47
#بلاي	no 95	unknown -43	yes -60
#بلدي	no -77	yes 49
#بلغ>	no 52
#بلغت	no 68	yes -56
#بلغن	no 45
#بله>	yes 47
#بلو>	no 166	yes -139
#بلوك	no -65	yes 87
#بليي	no 50	yes -42
#بما>	no -42	yes 75
#بمدي	no 55
#بمرا	no 69
#بناء	no -88	yes 113
#بنات	no 47
#بنتي	no -72	yes 42
#بنجل	no -58	yes 77
#بنزي	no -66	yes 71
#بنفس	no -109	yes 148
#بنك>	no -44	unknown 89
#بوا>	no 130	yes -98
#بواب	no -103	unknown -72	yes 165
#بوان	no -41
#بوحد	no 77	yes -50
#بورا	no 65	yes -52
#بورت	no -41	yes 54
#بورد	no 83	yes -72
#بورط	no -134	yes 97
#بورغ	no 42
#بوزن	no -90	unknown 98
#بوط>	no 40
#بوطا	no -45	unknown 55
#بوطه	no 63	yes -46
#بوطو	no -68	unknown 151	yes -199
#بوعي	no 77	yes -53
#بول>	no -87	yes 88
#بومب	no 79	yes -61
#بون>	no -59
#بونا	yes 43
#بونه	no -93	yes 121
#بوه>	no -81	yes 105
#بيا>	no 116	yes -83
#بيان	no -122	yes 143
#بيبا	unknown 97	yes -90
#بيبه	no -43	unknown -46	yes 78
#بيبي	yes 55
#بيته	no -97	yes 125
#بيح>	no 201	unknown -54	yes -154
#بيخي	yes 61
#بيرم	no 67	unknown -49
#بيرو	no 43
#بيض>	no 72	unknown -41
#بيضه	no 59	yes -46
#بيكا	no -121	yes 133
#بيكو	no -65	yes 92
#بيلا	no -53	yes 73
#بيلت	no -48	yes 88
#بينا	no -79	yes 92
#بينن	no -153	unknown -51	yes 183
#بيني	no -61	yes 85
#بيهم	no 146	yes -119
#بيوت	no -65	unknown 121	yes -87
#تابع	no 66	yes -46
#تابل	no 161	yes -130
#تات>	no 102	yes -74
#تاجر	no -140	yes 160
#تاح>	no 180	yes -139
#تاذ>	yes 56
#تاذه	no -84	yes 104
#تار>	no 50
#تاره	no 64
#تارو	no 59	yes -53
#تاز>	no -88	unknown 65
#تاسي	no -53	unknown -48	yes 92
#تاع>	no 59
#تاعت	no 94	yes -82
#تاعه	no 49
#تاكس	no -69	yes 90
#تال>	no 79	unknown -71	yes -58
#تالي	no 124	yes -97
#تامي	no -114	unknown 147
#تان>	no -79	yes 52
#تاي>	no 120	yes -104
#تاير	no 53
#تبا>	no 64	yes -53
#تباد	no -108	yes 138
#تبت>	no -54	yes 78
#تبدل	no 79	yes -59
#تبرو	no 80	yes -58
#تبع>	no -51	yes 73
#تبكي	no -108	yes 127
#تبي>	no -42	yes 75
#تبين	no 85	yes -67
#تجاو	yes 44
#تجرح	no -48	yes 81
#تجري	yes 53
#تجمع	no 88	yes -72
#تجمي	unknown -41	yes 43
#تجي>	no 55
#تحاد	no -65	yes 81
#تحت>	no 44	yes -40
#تحتر	no -100	unknown 121	yes -46
#تحته	no 105	yes -86
#تحتو	no -82	yes 113
#تحتي	no -62	yes 95
#تحدث	no -51	yes 63
#تحرك	no 97	yes -81
#تحطم	no 68	yes -40
#تحف>	no 111	yes -80
#تحمل	no -128	yes 144
#تحه>	no -43	unknown 128	yes -151
#تحوا	no 97	yes -82
#تحيد	no 72	yes -43
#تخبط	no -131	unknown 184	yes -106
#تخرج	yes 55
#تخري	no -65	yes 74
#تخلص	no -73
#تخلع	no 163	yes -136
#تدت>	no -102	yes 115
#تدخل	no 65
#تدري	no -57	yes 75
#تدعا	no -89	unknown 91
#تدفي	no 88	yes -74
#تذر>	no -85	yes 99
#تذكر	unknown 49
#تراج	yes 62
#تراح	no 158	yes -139
#تراك	no -86	yes 99
#تران	no -107	yes 117
#ترجا	unknown 71	yes -81
#ترجع	no -67	unknown 115	yes -59
#تردا	unknown 49	yes -106
#ترف>	no -49	yes 72
#ترق>	unknown 65
#ترقت	no -62	yes 79
#ترك>	no -69	yes 92
#تركت	no 41
#تركي	no -68	yes 41
#ترنت	no 64	yes -46
#ترو>	no 50
#ترون	no -79	yes 114
#تري>	unknown -42
#تريب	no -48	yes 62
#تريت	no -133	unknown 69	yes 74
#تريك	no -47	yes 66
#ترين	no -73	yes 95
#تسد>	no -49	unknown 42
#تسرق	no 57
#تسع>	yes 53
#تسلس	no -62	yes 82
#تسني	unknown 67	yes -44
#تشفت	no 87	yes -60
#تشفر	no 133	unknown -46	yes -85
#تشقا	no 83	yes -48
#تشقق	no 47
#تشكو	no -41	yes 58
#تشوا	no 90	yes -75
#تشوف	no -121	yes 134
#تصاد	no -130	yes 74
#تصاو	unknown 41	yes -54
#تصدع	no 94	yes -70
#تصر>	no -42	yes 59
#تصل>	no 40
#تصلت	no -65	yes 88
#تصلح	no 61
#تصلي	no -58	yes 80
#تصوي	no 45
#تطال	no -53	yes 68
#تعرف	no -141	yes 94
#تعطل	unknown 100	yes -122
#تعفن	no 109	yes -94
#تعل>	no 131	yes -114
#تعلت	no 94	yes -70
#تعلم	no -132	unknown 125
#تعوج	no 109	yes -88
#تعود	no -173	yes 187
#تعوض	no 53	yes -67
#تغطي	unknown -93	yes 91
#تغيي	no -75	unknown 171	yes -172
#تفاد	no 152	yes -140
#تفاع	no 87	yes -79
#تفاه	no -87	yes 111
#تفخ>	no 65
#تفرق	no 126	yes -96
#تفك>	yes 50
#تفلت	no 179	yes -157
#تفلق	no -81	yes 98
#تفها	no 77	yes -52
#تقاط	no -67	yes 83
#تقدر	no 99	yes -82
#تقدم	no -108	yes 116
#تقدي	no -46	yes 61
#تقري	yes 43
#تقطع	no 72	yes -45
#تقلع	unknown -42
#تقلق	no 150	unknown -68	yes -106
#تقني	no -135	yes 154
#تقول	no -68	unknown 46
#تقيا	no -140	unknown 64
#تكاك	no -93	yes 112
#تكب>	no 105	yes -84
#تكت>	no -59	yes 71
#تكن>	no 81	yes -65
#تلات	no -71	yes 93
#تلاح	no -98	unknown -55	yes 130
#تلام	no -42	yes 52
#تلت>	yes 59
#تلعت	no 57	yes -45
#تلفا	no 63	yes -48
#تلفت	unknown -47	yes 66
#تلفز	no -46	yes 74
#تلقي	no 41
#تلمي	no -52	yes 58
#تلوا	no 91	yes -71
#تلي>	no -54	yes 69
#تليف	no 139	yes -129
#تما>	no -42
#تماس	no 115	yes -103
#تمام	unknown -53	yes 69
#تمزق	no -84	unknown -41	yes 115
#تمشي	no 102	yes -76
#تمكن	no 103	yes -83
#تنا>	yes 60
#تنبر	unknown -60
#تنقط	no -140	yes 153
#تني>	yes 41
#تنيش	no -129	yes 150
#تنين	no 81	unknown -42	yes -46
#تهم>	no -66	yes 49
#توب>	no -77	yes 102
#توبر	no 61
#توجع	no 64	yes -49
#توح>	no 56
#توحا	no -117	yes 131
#تورا	no 66	yes -49
#توش>	no -147	unknown -84	yes 203
#توقع	no -86	yes 108
#توقف	no -44
#توقي	no -44	yes 52
#تولو	no -115	unknown 129	yes -53
#توما	no 54	unknown -46
#تون>	no 82	yes -60
#تونس	yes -65
#توني	no -157	unknown 121	yes -94
#توي>	no 61
#تويو	no -57	yes 81
#تيار	no 72
#تيجه	no 47
#تير>	no 111	unknown -45	yes -63
#تيزي	no -43	yes 49
#تيقظ	yes 53
#تيك>	unknown 57
#تيله	no 212	unknown -82	yes -154
#تيه>	no 68	yes -46
#ثامن	yes 55
#ثانو	no 69	yes -53
#ثرت>	no -84	yes 106
#ثقب>	yes 43
#ثقبت	no -51	yes 68
#ثقل>	no 64	yes -52
#ثقوب	no 69	yes -48
#ثلاج	no 42
#ثلج>	no 91	yes -73
#ثمان	no 150	yes -128
#ثمن>	unknown -42
#ثمنه	yes 62
#ثمين	no 53	yes -48
#ثناء	no -60	yes 53
#ثير>	no -56	yes 82
#ثيرا	no -80	yes 120
#ثين>	no 139	yes -129
#جاءت	no 71	yes -59
#جابت	no -155	unknown -45	yes 188
#جاتن	no 105	yes -87
#جار>	no -83	yes 101
#جارت	no -56	yes 70
#جارن	no -115	yes 132
#جاره	yes 54
#جاري	no -145	yes 144
#جازه	no 106	unknown -76
#جازي	no 64	yes -53
#جاش>	no -139	unknown 123	yes -54
#جاع>	unknown 71	yes -81
#جالس	no 71	unknown -83
#جان>	no -89	unknown 60
#جانط	no 166	yes -142
#جاني	no 129	unknown -68	yes -58
#جاه>	no -104	yes 66
#جاوب	yes 46
#جاور	no -107	yes 122
#جايه	no 73	yes -54
#جبد>	unknown 66	yes -68
#جبص>	no -56	yes 68
#جبل>	no 107	yes -89
#جبلي	no 98	yes -63
#جبير	no -64	yes 87
#جبين	no -45	yes 53
#جته>	no -61	yes 68
#جدت>	no 47
#جدرا	no 103	unknown -41	yes -57
#جده>	no -59
#جدها	no 56	unknown -90
#جديد	no -84	unknown 61
#جراح	no 82	yes -62
#جرت>	no -58	unknown 98	yes -72
#جرحا	no -94	yes 113
#جرحت	no 55	yes -44
#جرحي	no -70	yes 84
#جرد>	no 101	unknown -71	yes -71
#جرده	no -72	unknown 42
#جروح	no 51
#جري>	no -75	yes 68
#جريت	no 101	yes -84
#جريح	no -58	yes 83
#جزت>	unknown -54	yes 58
#جزه>	yes 40
#جسدي	yes 57
#جعات	unknown -53	yes 51
#جعنا	no 65	yes -45
#جعني	yes 42
#جعو>	no -90	unknown 117	yes -50
#جعون	no -147	yes 161
#جعين	no -90	yes 97
#جلاب	no 91	yes -71
#جلات	no -44	yes 70
#جلد>	no 125	yes -107
#جله>	unknown 41	yes -80
#جلون	no -58	yes 77
#جلين	yes 53
#جماع	no 62	yes -52
#جمل>	no 191	yes -154
#جمله	no -137	unknown 114	yes -48
#جمه>	no 139	yes -102
#جميل	no -59	unknown -40	yes 98
#جنا>	no 50
#جنب>	no -65	unknown 58
#جنبه	no 69	yes -48
#جنبي	no 68	yes -57
#جنط>	no 52
#جنوي	no 161	unknown -48	yes -118
#جني>	no 95	yes -70
#جهاز	no 54
#جهتي	no 77
#جهد>	no 72	yes -62
#جهول	no 77	yes -53
#جواب	unknown -71	yes 56
#جواز	unknown 40
#جور>	unknown -44	yes 40
#جوه>	no 79	yes -67
#جيب>	yes -80
#جيبي	no 108	yes -73
#جيده	no 77	unknown -41
#جيرا	no -89	yes 100
#جيلا	no 56
#جيه>	no -58	yes 72
#جيو>	no 73	yes -65
#حاجب	yes 44
#حاجز	no 144	unknown -60	yes -83
#حاجه	yes -40
#حاح>	no -48	yes 44
#حادث	yes 46
#حاده	no 81	yes -62
#حار>	no -74	unknown 122	yes -106
#حارس	no -58	yes 42
#حاسو	no 67	yes -47
#حافل	no -53	unknown 52
#حافي	no 53
#حاله	no 81	unknown -42
#حالو	no -122	unknown 110
#حالي	no -69	unknown 156	yes -102
#حانو	no 55
#حاوي	no 239	yes -213
#حايا	yes 49
#حايط	no -94	unknown 62
#حبا>	no 67	unknown -49
#حبته	unknown -46
#حبس>	no 128	yes -91
#حبسا	yes 51
#حبه>	no -50	yes 84
#حبي>	no -147	yes 122
#حتش>	no -139	unknown 129
#حتكا	no -93	yes 112
#حتكت	no -59	yes 71
#حته>	no -66	yes 98
#حتها	no 70	yes -53
#حتو>	no -71	yes 97
#حجار	no 78	yes -58
#حجر>	no 93	yes -61
#حجره	no -111	unknown 44	yes 73
#حجزت	unknown -81
#حجم>	no 55	yes -46
#حدان	no -102	yes 121
#حداه	yes 72
#حداي	unknown 67	yes -83
#حدها	no 100	yes -72
#حدهم	no 70	yes -45
#حدو>	no 108	yes -74
#حدي>	no 67	yes -47
#حديد	no 52
#حديق	no 60	yes -43
#حذيه	no 69	yes -55
#حرار	no 77	unknown -50
#حرام	no 80	yes -53
#حرر>	yes 41
#حررن	no -82	yes 91
#حرقا	no 127	yes -107
#حرقت	no 69
#حرقن	no 71	yes -59
#حرقو	no 116	yes -89
#حرك>	yes -46
#حروق	no 51	yes -68
#حزام	no -123	yes 134
#حساب	no -77	unknown 118	yes -126
#حسب>	unknown -40	yes 64
#حسن>	no -97	unknown 80
#حسيم	no 65	yes -48
#حصان	no -56	yes 81
#حصاه	no 84	yes -53
#حصول	unknown 50	yes -109
#حصي>	no 85	unknown -63
#حصير	no 100	yes -71
#حضرو	no 106	yes -94
#حطم>	yes 56
#حطه>	unknown 64	yes -43
#حطيت	no 68	yes -46
#حفره	no 76	yes -54
#حفظ>	no 116	yes -88
#حفظه	no 40
#حفل>	no 100	yes -72
#حفيد	no -65	unknown 46
#حقت>	yes 44
#حقق>	no 198	unknown -42	yes -155
#حقيب	no -40
#حكت>	yes 42
#حكو>	no 68	yes -56
#حكين	no -93	yes 98
#حلات	no -103	yes 113
#حلف>	no -66	unknown 61
#حله>	no 75	yes -77
#حلو>	no 133	unknown -46	yes -90
#حلول	no -53	yes 76
#حلوي	no 41
#حليب	yes 52
#حليت	no -54	yes 66
#حماق	no -61	yes 77
#حماي	unknown -61	yes 65
#حمدو	no -99	yes 123
#حمرا	no -70	unknown 126	yes -61
#حمل>	no -52	yes 66
#حمله	yes 63
#حمها	unknown 41	yes -91
#حنتي	no 101	yes -76
#حنه>	no -46	yes 70
#حني>	no -96	yes 118
#حها>	no -225	yes 249
#حوا>	no 97	yes -82
#حول>	no -42	unknown 126	yes -104
#حومه	no 50
#حون>	no 59	yes -50
#حيح>	unknown 79	yes -64
#حيد>	no 103	yes -74
#حيده	no 96	yes -74
#حيدو	no 89	unknown -43	yes -46
#حيطا	no 120	yes -102
#حيطك	no 41
#حيه>	no 56
#خاتم	no 165	unknown -61	yes -108
#خاخ>	no 119	yes -98
#خاسر	unknown 95	yes -177
#خاص>	no -104	yes 49
#خاصن	no -40	yes 64
#خاصو	no 43
#خاطر	no 137	unknown -46	yes -88
#خالص	no -112	yes 128
#خالي	no -57	yes 77
#خام>	no -176	unknown 142
#خامس	no -93	yes 118
#خانز	no -169	yes 177
#خاوي	no 74	yes -55
#خايب	no 83	yes -55
#خايف	no 88	yes -66
#خبار	unknown 155	yes -185
#خبر>	no -130	yes 166
#خبرن	yes 40
#خبزه	no -79	yes 87
#خبط>	no -175	unknown 48	yes 117
#خبطن	no -95	yes 111
#خبير	no -66	unknown 140	yes -97
#ختفي	no 130	yes -108
#خدا>	no 76	yes -45
#خدات	no -149	yes 176
#خدام	unknown -44	yes 75
#خداو	no 69	yes -56
#خدشت	no -95	yes 115
#خدم>	no -46	yes 63
#خدمت	no 80	yes -51
#خدو>	no -107	yes 118
#خدوا	no -92	yes 131
#خدوش	yes 41
#خديت	no -54	yes 83
#خذت>	no 56
#خذوا	no 64	yes -56
#خرب>	no -67	yes 98
#خرجت	no 60	yes -52
#خرجن	no 57	yes -44
#خرجو	no -110	yes 137
#خرطو	yes 41
#خره>	no -136	yes 168
#خروج	no 40
#خزان	no 45
#خزن>	no 60	yes -41
#خزنه	no 90	yes -68
#خساي	no 75	yes -60
#خسر>	yes 46
#خشبي	yes 41
#خضار	no -60	yes 96
#خضر>	no 76	yes -59
#خضرا	no -132	unknown 105
#خضره	no -48	yes 66
#خطا>	no 151	yes -134
#خطفو	no 73	yes -58
#خطيب	yes 46
#خلا>	no -63	unknown 168	yes -113
#خلال	yes 47
#خلاو	no -105	unknown 76
#خلص>	no -92	unknown 63
#خلصت	no -64	unknown 94	yes -56
#خلصو	no -155	unknown 46	yes 107
#خلع>	no 151	yes -129
#خلف>	no -55	yes 55
#خلنا	no -64	yes 76
#خلوع	unknown 41	yes -45
#خلي>	unknown -48	yes 40
#خليت	no 118	yes -91
#خمس>	no 69
#خمسه	no -67	yes 100
#خنزي	no 93	yes -64
#خنق>	no 161	yes -140
#خنه>	no -80	yes 95
#خوان	no 126	unknown -44	yes -102
#خوتي	no 63	unknown -40
#خوف>	no -90	yes 115
#خول>	no 66	yes -53
#خون>	no 78	yes -65
#خوني	no 76	yes -50
#خياط	no -59	yes 74
#خيطو	no 48
#خيل>	no 67	yes -50
#خيمه	no 62	unknown 47	yes -114
#خين>	no -48	yes 69
#داتو	no -113	yes 131
#داد>	no 76	yes -90
#دارت	no -46	yes 65
#دارن	no 55
#داره	no 90	yes -71
#دارو	no 52
#داز>	no -119	unknown 46	yes 77
#دازو	no 117	yes -98
#داع>	no 40
#داك>	no 44
#داكش	no 75	yes -61
#دامي	no -60	unknown 43
#دان>	no 110	yes -92
#دانا	no -65	yes 83
#دانت	no 59	yes -53
#داني	no -116	unknown 144	yes -74
#داها	no 113	unknown -45	yes -81
#داو>	no 52
#داون	no -112	yes 130
#داوه	no 46
#دايا	no 67	yes -110
#داير	no 59	yes -40
#دايز	no -90	yes 113
#دثه>	no -71	yes 96
#دجاج	no 77	yes -67
#دخلا	yes 74
#دخلن	no -59	yes 71
#دخنه	no -90	yes 106
#دخول	no 66	yes -53
#دران	no 109	yes -66
#درب>	no -88	unknown 42	yes 50
#درتش	no -85	unknown 103
#درجه	no 68	yes -53
#درسه	yes 43
#درش>	yes 50
#درنا	no -57	yes 70
#دروج	no 71	yes -45
#دروش	no 130	unknown -46	yes -88
#درون	no 90	yes -70
#دريب	no -57	yes 75
#دسه>	no 75	unknown -40
#دشت>	no -95	yes 115
#دعاء	no -81	unknown 104
#دعين	no 64
#دفاه	no 71	yes -59
#دفع>	no -116	unknown 103
#دفعت	yes 53
#دفعن	no -84	yes 101
#دفيه	no 88	yes -74
#دقه>	yes 52
#دقو>	no 67	yes -42
#دكتو	yes 59
#دكوك	no -144	unknown 231	yes -159
#دلاء	no -85	unknown 83
#دلاح	no -138	unknown -42	yes 162
#دلت>	no 45
#دلعت	no -74	yes 97
#دله>	no -110	unknown -51	yes 137
#دليه	unknown -47
#دما>	no 49	unknown -42
#دمات	unknown -64
#دمتن	no -43	yes 56
#دمتي	no 61
#دمني	no -107	unknown 127
#دموع	no 53
#دنا>	yes 55
#دنو>	no -60	yes 74
#دني>	no -99	yes 117
#دهان	no -85	unknown 79
#دهم>	no 45
#دهن>	no 111	yes -95
#دوا>	yes 48
#دوبل	yes 51
#دوج>	no 66	yes -41
#دوخه	no -211	unknown 188
#دود>	no 77	yes -51
#دور>	no -69	yes 92
#دوره	unknown -40
#دوري	no 87	yes -65
#دوزت	no 150	yes -128
#دوس>	yes 67
#دوش>	yes 58
#دوفي	no 67	yes -55
#دون>	no -64	yes 65
#ديات	no 135	unknown -42	yes -91
#ديان	unknown 43	yes -120
#ديبا	no 102	unknown -61	yes -49
#ديبو	no -289	unknown -51	yes 305
#ديتش	no -55	unknown 143	yes -132
#ديد>	yes -47
#ديده	no -110	yes 91
#ديدي	no 143	yes -127
#ديرو	no 42
#ديري	no -41	yes 63
#ديس>	no -96	yes 110
#ديق>	no 44
#ديقت	no -160	unknown -41	yes 180
#ديقه	no 75	yes -57
#ديك>	no -87	yes 64
#ديل>	no 143	unknown -57	yes -85
#ديم>	no 108	yes -82
#ديما	no 124	yes -83
#ديمه	no -65	yes 87
#دين>	no -61	yes 77
#دينا	no -74	yes 96
#دينه	no 51
#ديه>	no -42
#ذار>	no 66	yes -59
#ذراع	no 71	yes -52
#ذكر>	no -117	unknown 88
#ذني>	no 67	yes -58
#ذهب>	no 53
#ذوا>	no 64	yes -56
#ذيه>	no 69	yes -55
#راب>	yes -51
#رابر	no 40	yes -70
#راتو	no -88	yes 102
#راج>	no 63
#راجا	unknown -49
#راجت	yes 41
#راجع	no -76	yes 98
#راح>	no -62	yes 80
#راحت	no 59	yes -41
#راحه	no 58
#راد>	no 71	yes -64
#رادي	no 74	yes -97
#راره	unknown -42	yes 41
#راس>	no 42
#راسا	no 70	yes -55
#راسب	no 42
#راسه	no -89	yes 74
#راسو	unknown 42	yes -85
#راشو	no -61	unknown 138	yes -105
#راطي	no -64	unknown 137	yes -133
#رافع	no 65	yes -44
#رافي	yes 47
#راق>	no -137	unknown 58	yes 83
#راقب	no -60	yes 81
#راكت	no -41	yes 63
#راكش	unknown 54	yes -56
#رامل	no 88	yes -49
#رامي	no 102	yes -77
#ران>	yes 44
#رانا	unknown -47
#راند	no 110	yes -74
#راني	unknown 55
#راه>	unknown 47
#راهق	no 42
#راي>	yes 57
#رايا	no 41
#رايح	no -51	yes 70
#رايه	yes 50
#رباء	unknown 78	yes -58
#رباط	no -45
#ربال	no 52	yes -42
#ربان	no 44
#رباي	no 56
#ربت>	no 58	yes -46
#ربتن	no -91	yes 111
#ربتو	no 115	yes -95
#ربري	unknown -46	yes 41
#ربع>	yes 53
#ربعه	no 96	yes -70
#ربعو	no 50	yes -46
#ربما	no 78	yes -48
#ربني	no -51	unknown 40
#ربها	yes 51
#ربو>	no 41
#ربوط	no 70	yes -50
#ربون	no -77	unknown 135	yes -75
#ربي>	yes 48
#ربيه	no -50	yes 49
#رتان	no -82	unknown 77
#رتجا	no -93	yes 105
#رتش>	no -85	unknown 103
#رتفا	no 87	yes -79
#رتنا	no -91	yes 100
#رته>	no -53	yes 71
#رتها	yes 53
#رتو>	no -59	yes 77
#رتور	no -48	yes 62
#رتيل	no 211	unknown -78	yes -159
#رتين	no -43	yes 58
#رثه>	yes 47
#رجاع	unknown 71	yes -81
#رجان	no -71	unknown 68
#رجت>	no 52	yes -45
#رجعا	unknown -53	yes 51
#رجعن	no 65	yes -45
#رجعو	no -112	unknown 184	yes -95
#رجف>	no -84	yes 112
#رجنا	no 57	yes -44
#رجه>	no 49
#رجو>	no -75	yes 107
#رجون	no 84	yes -55
#رحات	no -139	unknown -42	yes 156
#رحبا	no 67	unknown -49
#رحت>	no 66	yes -46
#رحله	no 72	yes -106
#رحه>	no 47	unknown -48
#رحي>	no -70	yes 84
#رخام	yes 50
#رداد	unknown 49	yes -106
#ردت>	no 135	unknown -48	yes -110
#ردو>	unknown 89	yes -116
#رديا	no -63
#ررنا	no -82	yes 91
#رزات	no 86	yes -67
#رزاز	no 57
#رزه>	yes 55
#رسا>	no -106	yes 135
#رسات	no -81	yes 109
#رست>	no 69
#رسم>	no -132	unknown -40	yes 169
#رسه>	no -40
#رسها	no -141	unknown -61	yes 177
#رسيد	no -84	yes 98
#رسيل	no -86	unknown 49
#رسين	unknown -51	yes 50
#رشوا	no 57	yes -45
#رشي>	no -42	yes 59
#رشيد	yes 47
#رشيف	no 77	yes -60
#رصيف	no -79	unknown 70
#رضه>	yes 40
#رضي>	no 84	yes -56
#رطاب	no 118	unknown -42	yes -84
#رطق>	no 94	yes -78
#رطقا	no 59	yes -43
#رطقه	no 75	yes -58
#رطوم	yes 41
#رطي>	no -110	yes 131
#رعد>	no 46	unknown 56	yes -106
#رعه>	no -48	yes 71
#رغم>	no -105	unknown 122	yes -41
#رغه>	no -84	unknown 75
#رغوا	no 40
#رفا>	no -115	yes 130
#رفان	no 110	yes -87
#رفت>	no -73	unknown 102
#رفتش	no 76	yes -92
#رفتي	no -61	yes 90
#رفض>	yes 54
#رفضت	no 68	unknown -62
#رفع>	no -127	unknown 118
#رفعت	no 43
#رفقه	no 75
#رفقي	unknown -69	yes 75
#رفنا	no 98	yes -78
#رفوا	unknown -45
#رقا>	no -147	unknown 100
#رقات	no 105	yes -87
#رقبت	no -59	yes 75
#رقبه	yes 44
#رقطو	no -46	yes 58
#رقع>	no 84	yes -60
#رقم>	no -63	yes 60
#رقمه	no 102	yes -90
#رقمي	no -78	yes 92
#رقني	no 71	yes -59
#رقو>	no 96	yes -78
#رقوا	no 89	yes -62
#رقوه	no 48
#ركاب	no 105	yes -85
#ركب>	no -126	yes 146
#ركبت	no -75	yes 45
#ركت>	no 88	yes -54
#ركز>	unknown 40	yes -81
#ركع>	no 43
#ركعا	yes 41
#ركل>	no 100	yes -84
#ركن>	yes 53
#ركها	no 125	yes -113
#ركوي	no 66	yes -43
#ركيب	no -63	unknown -62	yes 120
#ركين	no -105	unknown 108
#ركيه	no 82	yes -59
#رلي>	no 218	unknown -140	yes -89
#رما>	unknown -48
#رماد	no 41
#رمان	no 109	yes -93
#رمت>	no 139	yes -85
#رمضا	no -64	yes 79
#رمل>	no 95	yes -63
#رمله	no 88	yes -69
#رموا	no 112	yes -89
#رموش	no 66	unknown -51
#رمي>	no 84	yes -53
#رميد	no 70	yes -52
#رميل	no 102	yes -81
#رنا>	yes 56
#رناه	no -70	yes 85
#رنت>	no 64	yes -46
#رنسي	no -62	yes 52
#رني>	no -56	unknown -40	yes 91
#رنيش	no 94	yes -74
#رهما	no 138	unknown -82	yes -52
#رواح	yes 41
#رواي	no 98	yes -62
#روب>	unknown -40	yes 49
#روبه	no -64	unknown 136	yes -124
#روبو	unknown 48	yes -44
#روت>	yes -51
#روتي	yes 43
#روج>	no 56
#رود>	no 112	yes -99
#رودا	no 59	yes -53
#رور>	yes 49
#روري	unknown 49	yes -67
#روس>	no 42
#روسه	no -108	yes 148
#روش>	no 164	unknown -65	yes -97
#روضه	no -114	yes 132
#روط>	no -69	unknown 58
#روف>	no -141	yes 158
#روقه	no 93	yes -64
#رومب	no -58	unknown -46	yes 97
#رون>	no 98	yes -66
#روني	no 46
#روه>	no 44
#ريا>	unknown -48
#ريات	no -84	unknown 145	yes -104
#رياح	no -106	yes 119
#ريب>	yes 44
#ريبا	yes 43
#ريبك	no 65	yes -52
#ريبه	no 57
#ريت>	no -41
#ريته	no 178	unknown -115	yes -78
#ريتو	no 109	yes -80
#ريح>	no -56	yes 47
#ريحه	no 43	yes -76
#ريخ>	yes 42
#ريد>	yes 41
#ريدو	no 95	yes -80
#ريدي	no 53	unknown -40
#ريرا	yes 50
#ريض>	no 51
#ريفه	no -59	yes 64
#ريفي	no 151	yes -125
#ريقه	unknown -75
#ريقو	no -145	unknown 80	yes 50
#ريك>	no -97	yes 121
#ريكه	no -46	yes 68
#ريكو	no 93	yes -79
#ريكي	no -149	yes 167
#ريل>	no -45
#ريمو	no 42	unknown -41
#رينا	no 56
#ريها	no 111	yes -80
#ريو>	no -80	yes 104
#ريوم	no 55	yes -42
#ريير	no 101	unknown -52	yes -48
#زات>	no 83	yes -66
#زار>	no -91	yes 100
#زاز>	no -90	yes 107
#زازا	no 57
#زاف>	yes 66
#زال>	unknown 56	yes -68
#زالت	no -50	yes 72
#زام>	no -123	yes 134
#زان>	no 68	yes -55
#زانه	no 46
#زبال	no -54	unknown -40	yes 84
#زبون	no -77	yes 101
#زدوج	no 66	yes -41
#زراب	unknown 57	yes -62
#زربي	no -56
#زرع>	yes 44
#زرق>	no -89	unknown 55
#زرقا	no -137	unknown 117
#زرقط	no -46	yes 58
#زرقه	no 56
#زريب	no 66
#زطام	no 57	yes -46
#زلاء	unknown -45	yes 56
#زلقا	yes 57
#زلقت	no 56
#زلنا	no -59	yes 73
#زلو>	no -106	yes 133
#زلي>	yes 43
#زما>	no 74	yes -62
#زميل	no -139	yes 160
#زنه>	no 90	yes -68
#زنيق	no -90	unknown 98
#زهري	no -114	yes 131
#زواج	no 69
#زوال	no 74	unknown -44
#زوت>	no 130	yes -107
#زوجي	yes -42
#زور>	no 68
#زوط>	no 66
#زون>	yes 57
#زيار	no -86	yes 121
#زيان	no -47	unknown 67
#زيت>	no -45	unknown 42
#زيتو	no 92	yes -65
#زين>	no 61	yes -44
#زيه>	no 88	yes -60
#ساب>	no -170	unknown 219	yes -147
#سابي	no 57
#سات>	yes 63
#ساج>	no -170	yes 184
#ساحا	no 65	yes -56
#ساخن	no 58	yes -47
#سار>	no -128	unknown 138	yes -51
#سارو	yes -55
#ساعد	yes 40
#سافر	no -59	yes 56
#ساقه	yes 54
#ساقي	yes 42
#ساكن	no -129	yes 87
#سال>	no -113	unknown 113
#سالا	no -100	yes 128
#سالت	no -67	yes 87
#سالن	no 64	unknown -45
#ساله	no 52
#سامح	no -77	yes 96
#ساند	unknown 42
#ساوي	no -65	yes 76
#سايب	no 90	yes -80
#ساير	no 75	yes -60
#سباب	no -49	unknown 152	yes -134
#سباك	no -69	unknown 63
#سبان	yes 51
#سبته	no 110	yes -84
#سبح>	yes 55
#سبقي	yes 47
#سبور	no 71	yes -44
#ستا>	no -56	yes 65
#ستاج	no -140	yes 160
#ستاذ	no -40	yes 64
#ستار	no 68
#ستاس	no -53	unknown -48	yes 92
#ستان	yes 42
#ستاي	no 53
#ستدع	no -41
#ستر>	no -99	yes 119
#سترا	no 76	yes -56
#سترج	unknown 71	yes -81
#سترد	no 44	yes -94
#ستني	no -73	yes 82
#سته>	unknown 49
#ستوب	no -50	yes 72
#ستود	no 47
#ستور	no 58	yes -42
#ستيق	yes 53
#ستيك	yes 55
#سحقت	no -125	yes 142
#سخان	no 55
#سخن>	no 125	yes -92
#سخه>	no -115	unknown 143	yes -43
#سخون	no 73	yes -57
#سدات	no 137	unknown -51	yes -83
#سدار	no -75	yes 101
#سدو>	no 59	yes -51
#سدود	no 87	yes -58
#سديا	no 43
#سديت	no 59
#سرات	no 154	unknown -46	yes -106
#سربا	no 103	yes -78
#سربت	no 46
#سرعه	yes 59
#سرق>	unknown 61	yes -61
#سرقت	no 73	yes -54
#سرقه	no 52
#سرقو	no 67	yes -51
#سره>	no -108	unknown 142
#سرو>	no 83	yes -121
#سروا	unknown 55	yes -89
#سرير	no 50
#سطا>	no -56	yes 77
#سطبل	no 90	yes -77
#سطحي	no -112	yes 125
#سطل>	unknown 42
#سطو>	no 86	yes -76
#سطوب	no -230	unknown -57	yes 279
#سعار	no -55	yes 81
#سعاف	no -60
#سفر>	unknown 100	yes -140
#سفل>	no -68	yes 89
#سفله	no -145	unknown 125	yes -93
#سفنج	no 55
#سقطت	yes 46
#سقفه	no -103	yes 129
#سقوط	no 90	yes -60
#سقي>	no 64	yes -47
#سكات	no 185	unknown -44	yes -142
#سكار	no 146	yes -133
#سكان	no -134	unknown 191	yes -84
#سكب>	yes 43
#سكت>	no 108	yes -84
#سكرا	no -137	yes 155
#سكري	no 119	unknown -86
#سكن>	no -177	unknown 92	yes 61
#سكوب	no -81	yes 107
#سكوت	no 47
#سلام	no -47
#سلسل	no -99	yes 125
#سلعه	no -42	yes 73
#سلك>	yes -83
#سلم>	no 139	yes -105
#سلمت	unknown -63	yes 44
#سلمن	no 125	yes -105
#سله>	no 92	yes -59
#سليم	no 41
#سماء	no -76	yes 84
#سماح	no -138	yes 160
#سمعت	unknown 45
#سمعو	no 138	yes -124
#سمن>	no 100	unknown -76	yes -42
#سمو>	no -151	yes 163
#سميت	no -47	yes 74
#سنا>	no 45
#سنسل	no 119	yes -103
#سنوا	no -54	yes 76
#سها>	no -47	yes 48
#سهم>	no -86	yes 100
#سوء>	no 48
#سوا>	no -70	unknown 65
#سوار	no 85	unknown -56
#سوب>	no 72	yes -54
#سوبي	no 61	yes -40
#سود>	no 83	yes -62
#سوره	no -111	yes 141
#سوري	no 63	yes -40
#سوق>	no -57	yes 43
#سول>	no -63
#سولو	no -57	unknown 123	yes -79
#سون>	no 70	yes -45
#سوول	no -122	unknown 61	yes 58
#سوي>	no 91	yes -58
#سياج	no -101	yes 121
#سياح	no -90	yes 44
#سيان	unknown -46
#سيت>	no 59	yes -66
#سيته	no 179	unknown -106	yes -78
#سيتو	no 123	unknown -48	yes -75
#سيجي	no -70	yes 84
#سيد>	no -46	yes 66
#سيده	no -75	unknown 79
#سير>	no -58	yes 52
#سيرا	no 189	unknown -86	yes -104
#سيرك	no 73	yes -49
#سيره	no 45
#سيط>	yes 61
#سيطه	yes 55
#سيف>	no 153	yes -135
#سيكل	no 95	yes -85
#سيما	no 87	yes -123
#سيمه	no 65	yes -48
#سيني	yes 49
#سيون	no -61	unknown 89
#شاء>	no 85	yes -76
#شاب>	no -52	yes 72
#شاحن	yes 42
#شاده	no -117	yes 132
#شار>	no 47
#شارع	no -44
#شاري	no 86	unknown -61
#شاطي	no 43
#شاعل	no 72	yes -42
#شاف>	unknown 61	yes -93
#شافت	yes 41
#شالي	no 133	yes -107
#شانط	no -50	unknown -47	yes 68
#شباب	no 150	yes -131
#شباك	no -40	yes 61
#شبكه	no 55
#شبي>	no -72	yes 81
#شتا>	no 63	yes -47
#شترك	no -130	yes 149
#شتري	no -63
#شتعل	no 113	yes -90
#شتكي	no -92	unknown -62	yes 137
#شتنب	unknown -60
#شجار	no 67	yes -55
#شجره	no 63	yes -43
#شحال	no 119	unknown -41	yes -77
#شخص>	yes 40
#شدني	no -144	yes 163
#شده>	no 83	yes -64
#شدو>	no 79	yes -44
#شدوه	no 57	yes -45
#شرات	no 155	yes -146
#شرار	no -49	yes 73
#شرب>	no -44	yes 54
#شرخ>	no 124	unknown -77	yes -75
#شرطي	no -56	yes 76
#شرفه	no -67	yes 88
#شريت	no 99	unknown -67
#شظيه	no 102	yes -79
#شعر>	no 65	yes -45
#شعلا	no 41
#شعه>	no 109	yes -76
#شغال	yes 50
#شغل>	no 40
#شفار	no 64
#شفت>	no -56	unknown 55
#شفتش	no 129	yes -107
#شفتو	no -226	yes 244
#شفر>	no 121	yes -81
#شفرو	no 52
#شفنا	no 56	yes -43
#شقات	no 90	unknown -44	yes -41
#شقت>	no 83	unknown -56
#شقق>	no 54
#شقه>	no -54	yes 73
#شقوق	no 69	yes -42
#شكل>	no -44	yes 65
#شكو>	yes 42
#شكون	no 70	yes -41
#شكي>	yes 67
#شكيت	unknown -50	yes 89
#شلال	yes 70
#شمس>	no 103	yes -70
#شمعه	no 56	yes -45
#شنطه	no 50
#شنو>	no -84	unknown 63
#شهاد	no -54	unknown 53
#شهر>	no -42	unknown 51
#شهري	yes -54
#شهود	no 76	yes -56
#شهور	no -65	unknown 65
#شوا>	no 120	yes -100
#شورا	no 58	yes -44
#شوفه	no 107	yes -80
#شوفو	no 98	yes -78
#شوفي	no -47	yes 54
#شوك>	no -47	unknown 75
#شوي>	yes 48
#شيتش	no 70	yes -53
#شيخ>	no -56	yes 77
#شيد>	yes 41
#شيف>	no 91	yes -75
#شيفو	no -47	yes 56
#شينا	no 61
#شييا	yes -48
#صاب>	no 41
#صابع	no -78	yes 94
#صابه	no 157	yes -136
#صابي	no 64
#صات>	no 70	unknown -41
#صاحب	no -109	yes 119
#صادم	no -130	yes 74
#صار>	yes 40
#صاري	unknown 42	yes -53
#صاعق	no 59	yes -42
#صاك>	yes -62
#صاله	no -166	unknown 85	yes 79
#صان>	yes 54
#صانع	no -105	yes 50
#صاه>	no 84	yes -53
#صاور	unknown 41	yes -54
#صباع	no -49	yes 79
#صباغ	unknown 60	yes -80
#صبت>	no 61	unknown -42
#صبع>	no 51
#صبعي	yes 48
#صبغ>	unknown -52	yes 86
#صبني	no 45
#صتو>	unknown 49
#صحاح	no -48	yes 44
#صحه>	no 87	unknown -45	yes -43
#صحون	no 41
#صحيح	unknown 70	yes -71
#صدر>	unknown 58	yes -94
#صدره	yes 48
#صدع>	no 93	yes -72
#صدم>	no -62	yes 78
#صدمت	yes 51
#صدمن	no -100	unknown 87
#صدي>	no 125	yes -103
#صدير	no 46
#صديق	no -286	unknown 86	yes 156
#صرحت	no 65
#صرخ>	no -83	yes 102
#صرف>	no -168	yes 181
#صطدا	yes 64
#صعد>	no 95	yes -64
#صغار	yes 47
#صقات	no -141	unknown -42	yes 168
#صلا>	unknown 126	yes -103
#صلاح	no -44	yes 61
#صلاه	no 64	yes -46
#صلت>	no -52
#صلحو	no -52	yes 78
#صلني	no 51
#صليح	no -58	yes 80
#صليه	unknown 48	yes -126
#صمي>	no 72	yes -58
#صنا>	no 123	yes -95
#صناد	no 44
#صناع	no 98	yes -84
#صنبو	yes 41
#صني>	yes 70
#صها>	no 44
#صوا>	no 42
#صور>	yes 47
#صورا	no -62	yes 97
#صوره	no 84	yes -64
#صول>	unknown 50	yes -109
#صوه>	no -116	yes 149
#صوير	no 61	yes -40
#صيب>	no 71	yes -49
#صير>	no -116	yes 142
#صيف>	unknown 50
#صيفط	no -61	unknown 84	yes -40
#صيني	no 55
#ضار>	no -79	yes 110
#ضاره	no 132	unknown -112	yes -49
#ضاضر	no -60	unknown 131	yes -90
#ضاع>	unknown -51	yes 72
#ضاعت	unknown 60
#ضاعو	no 89	unknown -60
#ضايع	no 61
#ضباب	yes 51
#ضحاي	yes 49
#ضحكت	no -72	yes 89
#ضحكو	no 51
#ضربا	no -54
#ضربن	no -41
#ضرر>	yes 45
#ضرني	yes 50
#ضره>	no -55	yes 78
#ضروب	yes -70
#ضريف	no -59	yes 64
#ضطرر	no -141	unknown 128
#ضعت>	unknown 58
#ضلوع	no -106	yes 140
#ضمان	no 124	unknown -66	yes -61
#ضني>	no -68	yes 82
#ضوع>	no 56	yes -45
#ضون>	unknown 57	yes -107
#ضيات	no -65	yes 87
#ضياع	no -134	unknown 172	yes -106
#ضيعه	no 93	yes -72
#ضيق>	no -71	yes 108
#ضيقه	no -50	unknown 123	yes -143
#طاء>	no 40
#طابل	no 83	yes -52
#طاتن	no -121	yes 145
#طاجي	no 84	yes -72
#طاحو	no -179	yes 200
#طاري	no -49	unknown 74	yes -43
#طافي	no 47
#طاقه	no -63	unknown 93
#طالب	no -77	yes 42
#طالي	no -59	unknown 102	yes -56
#طان>	no 53
#طاني	no -51
#طاول	no 88	yes -55
#طاير	unknown 60	yes -72
#طباخ	unknown 61	yes -115
#طباس	no -50	yes 57
#طبخ>	no 55
#طبل>	no 90	yes -77
#طبله	no -100	yes 122
#طبيه	no 82	unknown -56
#طتي>	no 70	yes -55
#طحت>	no 49
#طدام	yes 64
#طراف	no 162	unknown -60	yes -144
#طرام	no -86	unknown 91
#طرت>	no -71	unknown -54	yes 122
#طررت	no -141	unknown 128
#طرطق	no 82	yes -67
#طرف>	yes 48
#طرق>	no -72	yes 78
#طره>	no 52	yes -73
#طروت	unknown -40	yes 55
#طري>	yes -42
#طعه>	no -113	yes 141
#طعو>	no 74	yes -45
#طعوه	no 81	unknown -46	yes -49
#طفا>	unknown 89	yes -124
#طفات	no 172	yes -157
#طفال	no -69	yes 84
#طفاه	no 86	yes -73
#طفاو	no 84	yes -73
#طفاي	no 42
#طفين	no 73	yes -55
#طقات	no 59	yes -43
#طقم>	no 113	yes -88
#طقه>	no 57	yes -40
#طكم>	no 41
#طلاء	yes 43
#طلب>	no -43
#طلبت	no -172	yes 186
#طلعا	no 61	yes -45
#طلعت	unknown 67	yes -62
#طلعن	no 80	yes -69
#طلق>	no 130	unknown -56	yes -87
#طله>	no 120	yes -94
#طماط	no 53
#طمه>	no 48
#طموب	unknown 45	yes -51
#طنجر	no 85	yes -72
#طنيه	no -90	yes 106
#طوب>	no -89	yes 127
#طوبي	unknown -42	yes 49
#طوره	unknown -54	yes 61
#طورو	yes -50
#طوع>	no 80	yes -65
#طوله	no 78	yes -66
#طوم>	no -41	yes 54
#طون>	no -58	yes 83
#طونو	unknown -49	yes 48
#طويل	no 71	yes -44
#طيار	no 129	unknown -54	yes -73
#طيبت	yes 46
#طيبه	no 50
#طيت>	no 48
#طيته	no 50	yes -41
#طيح>	no -54	yes 82
#طيحو	no 163	unknown -49	yes -128
#طير>	no 132	yes -116
#طيرت	no -108	yes 116
#طيع>	no 52
#طيم>	no -42	yes 65
#طين>	no -123	yes 131
#طيني	yes 40
#طيه>	no -77	yes 94
#ظارا	no 106	unknown -79
#ظام>	no -50	yes 75
#ظاهر	no 55	yes -50
#ظلام	no 116	yes -100
#ظنا>	unknown 83	yes -160
#ظهر>	no 40
#ظهره	no 57
#ظور>	no -68	yes 77
#ظيه>	no 102	yes -79
#عاج>	no 45
#عاده	no 80	yes -56
#عارف	yes -46
#عاشو	no 58	yes -44
#عاف>	no -60
#عال>	no 137	yes -121
#عامر	yes 60
#عامل	yes 60
#عامي	no -139	unknown 80
#عاه>	no -61	yes 85
#عاها	no -194	unknown 173
#عاون	yes 43
#عايل	no -59	yes 94
#عباد	no -171	yes 180
#عبد>	no -49	yes 66
#عبر>	no -112	yes 135
#عبو>	no -80	yes 88
#عبين	no -66	yes 71
#عتذر	no -81	yes 95
#عترف	no -51	yes 74
#عتله	no 86	yes -73
#عتنا	yes 63
#عتني	yes 77
#عته>	no -178	unknown 146
#عتها	no -126	unknown 142	yes -86
#عتو>	no -169	unknown 188	yes -55
#عثرت	no -63	yes 86
#عجاج	no -164	yes 175
#عجزه	yes 40
#عجلا	no -46	yes 72
#عجلت	no 44
#عجله	unknown 50	yes -95
#عجين	no 85	unknown -63
#عداد	no 100	yes -83
#عدما	unknown -58	yes 46
#عدنا	no -44	yes 49
#عدي>	no -90	yes 114
#عديه	no 43
#عراس	no 90	yes -67
#عربه	unknown -49
#عربي	yes 59
#عرج>	no 72
#عرض>	no -59
#عرف>	no -58	unknown 42
#عرفت	no -48	unknown 107	yes -59
#عرفش	no -62	yes 100
#عرفن	no 98	yes -78
#عرفه	no -107	unknown 155	yes -56
#عرفو	no -112	yes 132
#عروس	no -103	yes 129
#عروف	no 96	yes -73
#عزيز	no -111	yes 137
#عساس	unknown 64	yes -106
#عست>	no 70	yes -50
#عشا>	no 95	yes -60
#عشر>	no 48
#عصا>	no -107	yes 123
#عصاب	no -40	yes 58
#عصمي	no 72	yes -58
#عصير	no -197	yes 217
#عضني	no -83	yes 98
#عضيا	no -101	yes 125
#عطات	no -77	yes 103
#عطان	no -71	unknown 43
#عطاه	no 110	yes -96
#عطتن	no -65	yes 75
#عطل>	unknown -51
#عطله	no 54	yes -42
#عطين	no -60	yes 91
#عظم>	unknown 160	yes -179
#عفن>	unknown 81	yes -111
#عفوا	no -64	yes 74
#عقد>	no -115	unknown 213	yes -141
#عقدي	unknown 40	yes -81
#عقرب	no 128	yes -104
#عقه>	no 59	yes -42
#عقول	no -56	yes 67
#عكاز	no 53
#علات	no 41
#علاج	no -68	unknown 87	yes -40
#علاش	no 85	yes -92
#علاق	no -81	unknown 122	yes -87
#علبه	no 83	yes -66
#علت>	no 59
#علق>	no 96	yes -70
#علقت	no 165	yes -137
#علما	no 41
#علمك	no 113	yes -87
#عله>	no 50
#علوي	yes 45
#عليا	yes 55
#علين	no -42
#عمال	yes 62
#عمرت	no 136	yes -116
#عمرن	no -65	yes 81
#عمرو	yes 70
#عملت	no 77	yes -62
#عملو	no -73	yes 99
#عملي	yes 40
#عمود	no 64	yes -46
#عمي>	yes 46
#عميق	no 135	yes -113
#عناع	no -86	yes 116
#عناه	no 113	unknown -58	yes -55
#عندم	no 83	yes -49
#عندن	no -56	yes 87
#عندو	no -42	yes 68
#عنقي	no -43	yes 70
#عها>	yes -40
#عوا>	no 126	unknown -43	yes -89
#عوج>	unknown 76	yes -62
#عوجا	no 111	yes -83
#عودت	no -55	yes 70
#عوض>	no -156	unknown 132
#عوضو	no 69	yes -105
#عول>	unknown 131	yes -134
#عوم>	yes 53
#عون>	no -97	yes 106
#عوني	no 69
#عوه>	no 94	yes -69
#عوها	no -52	unknown 103	yes -65
#عيا>	unknown -42
#عياد	no -47	unknown 47
#عيال	no 85	yes -72
#عيد>	yes 46
#عيط>	unknown 63	yes -54
#عيطت	no 48
#عيطو	no 50	yes -41
#عينا	no 161	yes -137
#عيون	no 136	unknown -65	yes -68
#غابه	no 87	yes -54
#غاتش	no 113	unknown -68	yes -46
#غادي	no -43
#غاش>	no -77	yes 99
#غال>	yes 40
#غالب	unknown 132	yes -133
#غالي	no -145	unknown -40	yes 183
#غايب	no 40
#غراف	yes 47
#غرب>	no 81	yes -66
#غربا	no 52	yes -42
#غرز>	yes 41
#غرزا	no 86	yes -67
#غرزه	yes 55
#غرفت	no -78	yes 107
#غرفه	no 56
#غرق>	no 72	yes -49
#غرقا	no 91	yes -81
#غرقت	no 47
#غزال	no 179	yes -153
#غسل>	no -53	unknown 97	yes -83
#غسله	no 120	yes -94
#غسيل	no 116	yes -106
#غطاء	no 40
#غلاق	no 50	yes -41
#غلط>	no -43	yes 75
#غلف>	no 112	yes -83
#غلقه	no 114	yes -99
#غلي>	no -49	yes 60
#غنا>	no 106	yes -78
#غوا>	no 40
#غوت>	unknown -45	yes 47
#غيتش	no -66	yes 82
#غيره	no 42
#غيير	no -75	unknown 171	yes -172
#فابو	no 144	yes -113
#فاته	no 175	yes -161
#فاتو	no -62	unknown 40
#فاتي	no -55	unknown 46
#فاجي	no 110	yes -101
#فاحت	yes 43
#فادي	no 152	yes -140
#فار>	unknown 47
#فارغ	unknown 40
#فاره	no 64
#فاز>	no 47
#فازك	no 78	yes -52
#فازه	no 68	yes -49
#فاش>	unknown 49	yes -55
#فاصط	no -56	yes 68
#فاض>	no 43
#فاضت	no -53	yes 79
#فاع>	no 75	yes -67
#فافر	no -50	yes 59
#فاكت	unknown -57
#فاكم	no -75	unknown 106	yes -61
#فال>	no -76	yes 59
#فالت	yes -41
#فالج	no -103	unknown 117
#فالح	no 69	yes -44
#فالر	no 59	yes -62
#فالز	no -48	yes 66
#فالش	no 89	yes -62
#فالص	no -49	unknown 48
#فالض	no 64
#فالظ	no 164	yes -152
#فالع	unknown 44
#فالف	no -111	yes 137
#فالق	no -53	yes 45
#فالك	no 48	yes -48
#فالم	no 42
#فالن	no 105	yes -89
#فاله	no 82	yes -75
#فالو	unknown -42
#فالي	no 42
#فانز	no 123	yes -116
#فانك	no 103	yes -82
#فاه>	no -67	yes 86
#فاها	no 105	yes -85
#فاهم	no -87	yes 111
#فاوه	no 84	yes -73
#فتات	no 168	unknown -49	yes -118
#فتاح	no 157	yes -122
#فتحت	unknown 64	yes -88
#فتحط	unknown -56	yes 50
#فتحه	no -43	unknown 128	yes -151
#فتحو	no 97	yes -82
#فتش>	no 103	yes -102
#فتشق	yes 41
#فتضر	no -79	yes 100
#فتها	no -121	unknown 70
#فتو>	no 53
#فتوح	yes 47
#فثقب	no 62	yes -53
#فجاء	no 93	yes -84
#فجار	no 50	yes -40
#فجاه	no -54	unknown 49
#فجر>	no 49
#فجرت	no -58	unknown 98	yes -72
#فحم>	no -182	unknown 138
#فحي>	no 102	yes -81
#فخار	no -96	yes 120
#فخد>	no 52
#فخذ>	no 123	unknown -45	yes -91
#فخرج	yes 41
#فدار	no -221	yes 242
#فدرب	no 97	yes -79
#فذه>	no 45
#فراس	no -144	yes 155
#فراش	no -54	yes 84
#فرام	no 69
#فرغو	no 42
#فرقع	no 42
#فركع	no 40
#فرن>	yes 41
#فره>	no 73	yes -51
#فرو>	no -100	unknown -42	yes 136
#فري>	no -64	yes 63
#فريق	no 70
#فريك	no 95	yes -80
#فرين	unknown 42
#فزه>	no -46	yes 74
#فستا	no -132	yes 151
#فسقط	no 106	yes -95
#فسه>	no -112	unknown 66
#فسو>	no -205	unknown 93	yes 95
#فسوق	no 97	yes -71
#فصدم	no -71	yes 90
#فصلت	no -134	unknown 158	yes -61
#فضت>	no 63	unknown -50
#فطان	no -178	unknown -51	yes 198
#فطري	no 40	yes -61
#فطنج	no -90	yes 116
#فطو>	no -150	unknown 179	yes -88
#فطور	no -40	unknown 122	yes -131
#فطوم	no -97	yes 119
#فظه>	no 40
#فظهر	no 152	yes -134
#فعت>	no 67
#فعتن	no -100	yes 142
#فعته	no -49	yes 67
#فعل>	no 82	yes -46
#فعنا	yes 43
#فعني	no -83	yes 99
#فعه>	no 94	yes -80
#فغمر	no 57	yes -47
#فقد>	no -55	yes 71
#فقدت	no 60
#فقه>	no 40
#فقي>	unknown -69	yes 75
#فلا>	no 49
#فلت>	no -50	yes 69
#فلق>	unknown -57
#فلم>	no 68	yes -51
#فله>	no -68	unknown 75
#فلوس	no -68	unknown 113	yes -47
#فما>	no -54	unknown -76	yes 93
#فناش	no 73	yes -57
#فنان	yes 65
#فناه	no 43
#فني>	no -62	yes 60
#فها>	unknown -41	yes 45
#فهم>	no 49	yes -42
#فوا>	no -66	yes 86
#فواح	no 138	yes -112
#فوار	no 114	unknown -42	yes -72
#فوجد	no 50
#فوخ>	no -61	unknown 68
#فوخي	no -48	yes 69
#فوسط	unknown 68	yes -94
#فوقي	no -80	yes 90
#فول>	no -117	unknown 80
#فولو	no 65	yes -44
#فون>	no 54
#فيا>	yes 53
#فيتر	no 46
#فيتي	no 160	unknown -81	yes -80
#فيدو	unknown -72	yes 48
#فيدي	no -92	yes 55
#فيرا	no 45
#فيرم	no 49
#فيف>	no 40
#فيل>	no -60	unknown -75	yes 106
#فيلا	no 62
#فيلت	no 109	yes -94
#فينا	no -44	yes 58
#فيها	no 49
#فيي>	no -108	yes 142
#قاء>	no 50
#قابل	unknown -74	yes 74
#قاتش	no 60
#قادر	no -69	yes 101
#قادم	yes 50
#قادو	yes 67
#قارب	no 122	yes -107
#قاس>	no -48	yes 63
#قاسي	no 66	yes -49
#قاطع	yes 47
#قاعد	no 98	yes -70
#قاله	unknown -61	yes 94
#قالو	no 47
#قام>	no -78	yes 99
#قامه	no -153	unknown 180	yes -62
#قان>	no 48
#قانو	no -75	unknown -80	yes 93
#قاوه	no 169	unknown -42	yes -139
#قايد	no -128	yes 137
#قبت>	no -51	yes 68
#قبتي	no -65	yes 75
#قبض>	no 43
#قبه>	yes 46
#قبو>	unknown 82	yes -56
#قتلع	no 53
#قته>	no -49	yes 70
#قتي>	no -41	yes 64
#قدت>	no 60
#قدرش	yes 42
#قدرو	no 102	yes -69
#قدمت	no -44
#قدمه	no 74	yes -53
#قدمي	no 74	yes -53
#قدي>	unknown 47	yes -62
#قرا>	no 113	yes -85
#قران	no 56
#قررت	yes 45
#قرعه	no -64	yes 85
#قرمي	no 70	yes -52
#قره>	no 94	yes -78
#قرير	yes 43
#قسط>	no 56	unknown 112	yes -200
#قسم>	unknown 73	yes -63
#قصد>	no -170	yes 134
#قصدي	no 67	yes -56
#قطار	no -116	unknown 114
#قطت>	yes 46
#قطر>	unknown 44
#قطعا	yes 51
#قطعه	no -108	yes 139
#قطعو	no 105	yes -66
#قطوع	no 75	yes -56
#قطون	no -46	yes 58
#قعات	no -49	unknown 54
#قعد>	no -81	yes 94
#قعنا	yes 46
#قعه>	no -47	yes 77
#قفا>	no -59	yes 74
#قفت>	no -45	yes 45
#قفز>	no -148	yes 163
#قفش>	no -193	unknown 82	yes 91
#قفطا	no -178	unknown -51	yes 198
#قفه>	unknown 78	yes -57
#قلاه	no 47
#قلب>	no 40
#قلبت	no 78	yes -66
#قلبو	no 133	yes -107
#قلبي	no 45
#قلت>	no -49	yes 66
#قلع>	unknown -75
#قلعا	no 173	yes -146
#قله>	no 78	yes -58
#قلوب	no 47
#قلوع	unknown -43
#قليم	no 89	yes -82
#قمام	unknown 42
#قمها	no 102	yes -90
#قمي>	no -78	yes 92
#قناه	no -93	yes 119
#قندي	no 76	yes -58
#قنطر	unknown 41	yes -65
#قنيط	no 105	unknown -45	yes -56
#قهوه	yes 43
#قهي>	no 78	yes -53
#قوا>	no 106	yes -80
#قوال	no 57	unknown -40
#قود>	yes 56
#قوط>	no 99	yes -68
#قوق>	no 100	yes -68
#قولو	no -42	unknown 84	yes -45
#قوه>	no 65	yes -51
#قوي>	no 94	yes -75
#قويه	no 78	yes -67
#قيا>	no -142	unknown 73
#قيات	no -106	yes 132
#قياس	no 101	yes -86
#قيبت	no 56	yes -48
#قيبه	no -93	unknown 48	yes 45
#قيت>	unknown 43	yes -63
#قيتش	no 51
#قيته	no 40
#قيتو	no 53
#قيدو	no 112	yes -99
#قيع>	yes 46
#قيم>	no 125	yes -87
#قيمت	yes 50
#قيمه	unknown 52	yes -43
#كاب>	no 87	yes -64
#كابل	no 88	yes -71
#كابي	no 75	yes -57
#كاتب	no 95	yes -85
#كاحل	no 71	yes -40
#كادن	no 172	yes -141
#كادي	no -41	unknown 65
#كار>	no -76	yes 85
#كارا	unknown 77	yes -49
#كارث	yes 47
#كارد	no -88	yes 52
#كاس>	no -149	yes 163
#كاسك	no 84	yes -68
#كاط>	yes 52
#كاع>	no 75	yes -54
#كاف>	no 120	yes -92
#كاله	unknown -55
#كالو	no -44	unknown -86	yes 112
#كانه	no 48
#كاني	no 42
#كبات	no -62	unknown -64	yes 122
#كبار	no 41
#كبت>	no 182	unknown -73	yes -122
#كبتي	no -118	unknown 53	yes 65
#كبر>	yes 51
#كتاب	no -43	yes 61
#كتب>	yes 40
#كتبت	no -61	yes 86
#كتبك	no -102	yes 119
#كتبن	no -47	yes 60
#كتبه	no 126	yes -94
#كتبي	yes 52
#كتر>	no -147	yes 159
#كتري	no -205	unknown -48	yes 225
#كتسو	no -136	unknown 137	yes -62
#كتشف	no 59	yes -44
#كتغط	unknown -93	yes 91
#كتقو	no -101	unknown 93
#كته>	no 98	yes -83
#كتوب	yes 54
#كتور	yes 48
#كثر>	no -47	yes 62
#كثير	no -67	yes 106
#كثيف	no 89	yes -61
#كحال	no -46	yes 62
#كحله	no 128	yes -114
#كدمه	no -108	yes 121
#كذلك	no -41	yes 56
#كرا>	no -150	unknown 195	yes -79
#كراج	no 79	yes -42
#كراس	no -41
#كرام	no 108	yes -88
#كران	no -99	yes 121
#كرشي	no -42	yes 59
#كره>	no -43	yes 78
#كروس	no -77	yes 110
#كروه	no 88	yes -73
#كري>	no 88	unknown -57
#كريس	no 161	unknown -45	yes -131
#كسرا	no 234	unknown -54	yes -188
#كسرو	no 100	yes -78
#كسيج	no -70	yes 84
#كسيد	no -133	unknown 225	yes -108
#كسيو	no 50
#كشوف	no 71	yes -43
#كشي>	no 75	yes -61
#كعات	yes 41
#كلات	no 58
#كلاك	no -47	yes 75
#كلام	no -43	unknown 98	yes -97
#كلب>	no -43	yes 65
#كلت>	no -104	yes 114
#كلمه	no 72
#كلها	no 68
#كلهم	no -55	yes 42
#كلو>	no 67	yes -52
#كليا	no -57	yes 74
#كليت	yes 42
#كليم	no 63
#كلين	no -42	yes 72
#كما>	no -58	yes 69
#كمان	no 96	yes -73
#كمل>	no -164	unknown 76	yes 84
#كناس	unknown 88	yes -67
#كنتس	unknown 89	yes -62
#كنتن	no 46
#كنخد	no -97	yes 109
#كندو	no -64	yes 92
#كندي	no -70	unknown 127	yes -126
#كنرج	no 162	unknown -92	yes -79
#كنسو	no -95	yes 113
#كنصو	no 118	yes -98
#كنعا	yes 46
#كنقد	no -54	yes 72
#كنقط	no 77	yes -52
#كنقل	no 76	yes -58
#كنقو	no -49	yes 76
#كنمس	no 95	yes -82
#كنمش	no 73	yes -54
#كنني	no 42
#كنه>	unknown 42
#كنها	no 73	yes -67
#كني>	unknown 72	yes -54
#كها>	no 110	yes -96
#كوار	no 55	yes -42
#كوب>	no -108	yes 136
#كورن	no 94	yes -74
#كوره	yes 42
#كوري	yes 40
#كوفر	no 65	yes -41
#كوك>	no -144	unknown 231	yes -159
#كول>	no 65	unknown -47
#كومو	no 148	yes -113
#كونت	no 147	yes -127
#كونج	no 56
#كونس	no -55	yes 72
#كونط	no 108	yes -91
#كونه	no -62	yes 44
#كيا>	no -40	unknown 97	yes -89
#كيب>	no -63	unknown -62	yes 120
#كيت>	no 45	unknown -43
#كيتر	no -108	yes 128
#كيتس	no 42
#كيتق	no -140	unknown 64
#كيجر	yes 45
#كيجي	no 50	yes -42
#كيحل	no -125	unknown 98
#كيخر	no 115	yes -84
#كيخل	no -73	unknown 114	yes -67
#كيدخ	no 68	unknown -59
#كيدو	no -152	yes 172
#كيس>	no 97	yes -84
#كيسو	no 64
#كيسي	unknown -86	yes 56
#كيشع	no 115	yes -87
#كيط>	no -48	unknown 124	yes -116
#كيطل	no -82	yes 100
#كيطي	no -58	yes 67
#كيف>	no 150	unknown -51	yes -95
#كيفا	no -74	unknown 127	yes -65
#كيقط	no -86	unknown 89
#كيل>	no -112	yes 146
#كيلع	no -76	yes 87
#كيلو	no -102	yes 126
#كينغ	no -72	unknown 79
#كينك	no -233	unknown 100	yes 59
#لاء>	yes 42
#لابس	no 43
#لابه	no 107	yes -84
#لابو	no -84	yes 120
#لابي	unknown -50
#لاث>	no -47	unknown 48
#لاثي	no 65	yes -50
#لاج>	unknown 54	yes -61
#لاجا	no 68	unknown -70
#لاجه	no 70	yes -49
#لاح>	no -52	yes 69
#لاحذ	no 69	yes -55
#لاحظ	no 95	yes -80
#لاحه	unknown -43	yes 66
#لاحي	unknown -42	yes 42
#لادا	no -40	yes 49
#لادو	no 118	unknown -46	yes -68
#لارج	no 130	yes -88
#لارض	no 41
#لارو	yes 41
#لاري	no 48
#لازم	no 54
#لاسط	no 90	yes -77
#لاسع	no -71	unknown 45
#لاسم	no 45
#لاسن	no -129	unknown 59	yes 66
#لاسي	no -82	unknown 127	yes -106
#لاش>	no 68	yes -71
#لاشع	no 109	yes -76
#لاص>	no -80	yes 102
#لاصا	no -118	unknown -80	yes 166
#لاصت	yes -44
#لاصق	no -213	yes 222
#لاصل	yes 41
#لاط>	no 41
#لاطا	no 54	yes -48
#لاغا	no 93	yes -70
#لاف>	no 91	unknown -40	yes -48
#لافا	no 70
#لافو	no -89	yes 106
#لافي	no 76	unknown -46
#لاقا	no -160	unknown 159
#لاقل	no 112	unknown -42	yes -99
#لاقه	unknown 81	yes -79
#لاقي	no 44
#لاكس	yes 45
#لاكه	no -86	yes 100
#لال>	yes 51
#لاله	no 74	unknown -48
#لالو	no 104	yes -86
#لالي	no -99	yes 115
#لامه	yes 61
#لامو	no 53
#لانا	no -73	yes 87
#لانب	no 65	yes -54
#لانت	no 118	yes -81
#لانج	no 87	unknown -42	yes -45
#لانس	yes 60
#لانص	no -66	yes 90
#لانن	yes 44
#لانه	no -86	yes 103
#لاني	no 44
#لاها	yes 41
#لاو>	no -108	unknown 73
#لاوت	no 86	unknown -58
#لاور	no -159	yes 169
#لاوط	no -107	unknown 100
#لاي>	unknown 64	yes -45
#لاير	no 79	yes -46
#لايك	unknown -43	yes 60
#لايم	no -44	unknown 53
#لبات	yes 40
#لباد	no 174	unknown -47	yes -137
#لباس	yes 65
#لبال	no -45	yes 75
#لبان	no 88	yes -56
#لبت>	yes 54
#لبحث	no -61	unknown -40	yes 86
#لبخا	no 131	yes -114
#لبرد	no 67	yes -56
#لبرم	no 102	yes -81
#لبرو	no -60	yes 80
#لبزط	no 57	yes -46
#لبس>	no 62
#لبطا	unknown 49	yes -76
#لبغل	no -42	yes 63
#لبقر	no 78	yes -64
#لبكا	no 122	yes -102
#لبكر	no -176	yes 196
#لبنت	no 64
#لبنك	unknown 80
#لبني	no -43	yes 63
#لبوا	unknown -44
#لبوب	no 128	yes -98
#لبور	no -116	unknown 63	yes 50
#لبوم	no 76	yes -60
#لبيا	no -81	yes 102
#لبيب	no -89	unknown 73
#لبيض	no 66	yes -52
#لبيط	no -95	unknown 80
#لبيك	no -76	yes 96
#لتاب	no 147	yes -119
#لتال	no -65	yes 78
#لتام	no -153	unknown 155
#لتبر	no 81	yes -54
#لتحت	no 72
#لتدف	no 88	yes -74
#لتر>	no 81	yes -65
#لترا	yes 40
#لترق	no 55	yes -42
#لترو	no 45
#لتري	yes 44
#لتصا	no -59	unknown 80
#لتصر	no -56	unknown 41
#لتصل	no -58	yes 80
#لتعو	no -80	unknown 99
#لتغي	no 79	yes -157
#لتفا	yes 64
#لتقا	no -56	yes 69
#لتلي	no 100	yes -89
#لتنا	no 45	unknown -51
#لتني	yes -65
#لتها	no -58	yes 82
#لتهب	no 91	yes -78
#لتهم	no 127	yes -110
#لتو>	yes 43
#لتوق	no -68	yes 77
#لتوي	no 55
#لتيا	no 76	yes -40
#لتين	no 153	yes -143
#لثام	yes 55
#لثلج	no 81	yes -63
#لثمن	no -96	yes 113
#لثمي	no 53	yes -48
#لجاج	no 62	yes -53
#لجار	no -106	yes 126
#لجام	no 59
#لجبص	no -59	yes 71
#لجبل	no 118	yes -95
#لجدي	no -109	unknown 85
#لجرح	yes 48
#لجرد	no -72	unknown 42
#لجزا	no -102	yes 119
#لجلا	no 137	unknown -56	yes -82
#لجلي	no -99	unknown -44	yes 119
#لجمل	unknown 65	yes -105
#لجمي	no -47	yes 61
#لجنا	no 43	yes -52
#لجنب	no -73	unknown 74
#لجند	unknown -44	yes 83
#لجنط	no 98	yes -74
#لجني	no 79	yes -42
#لجها	no 115	yes -87
#لجهت	no 77
#لجهد	no 72	yes -62
#لجوا	no 122	yes -91
#لجيب	no 102	yes -81
#لجير	no -88	yes 99
#لحاج	yes 43
#لحاد	yes 46
#لحار	no -100	unknown 69
#لحاس	no 159	yes -141
#لحاف	no 58	unknown 65	yes -137
#لحال	no 101	unknown -41	yes -60
#لحان	no 55
#لحاي	no -82	unknown 85
#لحج>	no -114	yes 125
#لحجا	no 76	yes -55
#لحد>	no 121	yes -97
#لحدي	no 48
#لحرا	no 81	yes -42
#لحسا	no -57	unknown 136	yes -163
#لحسن	no -146	unknown 96
#لحصي	no -42	yes 72
#لحفر	no 55
#لحق>	no 94	yes -73
#لحقت	no 62
#لحقي	no -102	yes 123
#لحلو	no 56
#لحلي	yes 52
#لحمر	no -40	unknown 164	yes -143
#لحو>	no -52	yes 78
#لحوا	no 56
#لحوت	yes 48
#لحوم	no 50
#لحي>	yes 62
#لحيو	no 41
#لخار	no 65	yes -47
#لخام	no -101	yes 127
#لخان	no -169	yes 177
#لخدا	no -78	yes 112
#لخدم	no 47
#لخرا	no 64	yes -54
#لخزا	no 84	yes -60
#لخسا	no 45
#لخضا	no -68	yes 91
#لخضر	no -83	unknown 83
#لخوف	no -90	yes 115
#لخير	no 66
#لخيم	no 53	unknown 55	yes -106
#لداب	no -162	yes 178
#لداخ	no 56	yes -64
#لدار	yes -51
#لدتي	no 42
#لدجا	no 77	yes -67
#لدرج	unknown 61
#لدرو	no 79	yes -53
#لدش>	no 133	yes -106
#لدكت	no -87	yes 99
#لدلا	no -78	yes 104
#لده>	no -60	yes 68
#لدها	no -55	yes 87
#لدو>	no -67	yes 77
#لدوش	no 61
#لديب	no -273	unknown 118	yes 110
#لديه	no -131	yes 115
#لذهب	no 43
#لذي>	no -62	yes 51
#لراج	no -44	yes 70
#لراد	no 74	yes -93
#لراس	no 53
#لراي	no 52
#لربا	no -47
#لربع	yes 62
#لرحل	unknown 51	yes -112
#لرصي	no -161	unknown 91	yes 73
#لرطو	yes 43
#لرعد	no 65	yes -48
#لرف>	no 50
#لرقب	yes 41
#لرقم	no 42
#لركا	no 99	yes -74
#لركب	yes 43
#لرما	no 68	yes -51
#لرمل	no 93	yes -67
#لروا	no 79	unknown -40
#لروب	no -47
#لروض	yes 43
#لروم	no 70
#لروي	no 40
#لريح	yes 64
#لريد	no 95	yes -80
#لريز	no 76	unknown -48
#لريم	no 66	yes -52
#لزبو	no -149	yes 170
#لزرا	unknown 65	yes -67
#لزرع	yes 44
#لزرق	no -40	yes 51
#لزري	no 60
#لزلي	no 45
#لزوا	no 59	yes -97
#لزيت	yes -55
#لساب	yes 57
#لسار	yes -44
#لساس	unknown -41	yes 47
#لسبب	no -57	unknown 135	yes -97
#لسبع	yes 42
#لسبو	no 60	yes -49
#لستا	no 93	yes -62
#لسته	no -49	unknown 137	yes -101
#لستو	yes 57
#لسخا	no -91	unknown 93
#لسخو	no 85	yes -63
#لسدا	no -62	yes 80
#لسرب	no 127	yes -101
#لسرق	no 49
#لسرو	unknown 101	yes -146
#لسري	no 46
#لسطل	no 57	unknown -67
#لسطو	no -69	yes 103
#لسعا	no 55
#لسفر	unknown 130	yes -142
#لسفن	no 117	yes -80
#لسقي	yes 53
#لسكا	no -41	unknown 135	yes -106
#لسكر	unknown -40
#لسلع	no -92	yes 116
#لسلك	no 63
#لسلم	no 119	yes -97
#لسما	no -42	yes 73
#لسنا	unknown -48	yes 40
#لسنس	no 119	yes -103
#لسوا	yes -56
#لسور	no -54	yes 66
#لسوك	no 107	unknown -77
#لسوي	no -90	yes 122
#لسي>	no -141	unknown -44	yes 183
#لسيد	no -40	yes 56
#لسيف	no 56
#لسيل	no 103	yes -75
#لسيم	no 71	yes -61
#لسيو	no 52
#لشاب	no -79	yes 99
#لشاح	yes 44
#لشاش	no 120	yes -98
#لشان	no -50	unknown -47	yes 68
#لشبك	no 105	yes -78
#لشتا	no 65	yes -48
#لشجر	no 49
#لشرا	no -90	yes 109
#لشرف	yes 62
#لشري	no -102	unknown -40	yes 124
#لشغل	no 67	yes -54
#لشفا	no 84	yes -60
#لشقه	no -60	yes 78
#لشكا	no 57
#لشكو	no 83	yes -63
#لشمس	no 41
#لشنط	no 61	yes -43
#لشوف	no 95	yes -73
#لشوك	no -106	yes 118
#لشيف	yes 49
#لصات	unknown -57
#لصاك	yes -62
#لصان	no -71	yes 82
#لصبع	no 58	yes -44
#لصبي	no -137	yes 162
#لصت>	no -64	unknown 94	yes -56
#لصحو	no 59	yes -50
#لصخر	no -142	unknown -63	yes 171
#لصدا	unknown 84	yes -74
#لصدر	unknown -72
#لصدم	no -41	yes 51
#لصق>	no 156	yes -122
#لصقا	no -141	unknown -42	yes 168
#لصنا	no 112	yes -96
#لصو>	no -151	unknown 112
#لصوت	no 90	yes -70
#لصور	no 64	yes -47
#لصوي	no 80	yes -60
#لصيف	no 139	yes -123
#لصين	no -182	unknown 151	yes -68
#لضبا	yes 51
#لضرب	no 77	yes -59
#لضما	no 124	unknown -66	yes -61
#لضيا	no -160	unknown 130
#لضيع	no 93	yes -72
#لطاج	no 106	yes -93
#لطاو	no 123	yes -79
#لطبا	unknown 42
#لطبل	no -117	yes 139
#لطبي	yes -40
#لطرق	no -54	yes 62
#لطما	no 59
#لطمو	no 61	unknown 56	yes -129
#لطنا	unknown 81	yes -96
#لطنج	no 85	yes -72
#لطه>	no 63	yes -48
#لطول	no 69	yes -59
#لطون	unknown -61	yes 54
#لطيا	no 95	yes -73
#لطير	yes -79
#لطيف	no -71	yes 83
#لطين	no 60	yes -54
#لظلا	no 116	yes -100
#لعات	no 100	yes -76
#لعاد	no 54	yes -47
#لعاي	unknown -40	yes 58
#لعب>	yes 52
#لعبا	no 93	yes -62
#لعبو	no -80	yes 88
#لعجا	no -173	yes 184
#لعجل	unknown 66	yes -84
#لعجي	no 91	yes -68
#لعدا	no 100	yes -83
#لعرا	no 51
#لعرب	no -52	yes 46
#لعرو	no -105	yes 129
#لعسا	unknown 64	yes -106
#لعشا	no 102	yes -75
#لعشي	unknown 44
#لعصي	no -187	yes 208
#لعطل	no 54	yes -41
#لعظم	no -84	unknown 125	yes -89
#لعقد	no -49	unknown 141	yes -154
#لعلا	no 78	unknown -59
#لعلو	yes 45
#لعمر	unknown 43	yes -55
#لعمو	no 105	yes -92
#لعنق	no -53	yes 72
#لعو>	no 129	yes -116
#لعود	no 83	yes -65
#لعيا	no -48	unknown 69	yes -60
#لغاب	no 68	yes -47
#لغت>	no 73	yes -47
#لغرب	no 52	yes -42
#لغسا	no 86	yes -69
#لغسي	no 116	yes -106
#لغطا	no 46
#لغلط	no -63	unknown -46	yes 101
#لغنا	no 87	yes -65
#لغيت	no -213	unknown 255	yes -104
#لفات	unknown -57	yes 64
#لفار	no -61	unknown 41
#لفاز	no 54
#لفاص	no 41
#لفاك	no 49	unknown -53
#لفت>	unknown -43	yes 44
#لفخا	no -96	yes 120
#لفخد	no 52
#لفخذ	no 123	unknown -45	yes -91
#لفرح	no 101	yes -76
#لفري	no 94	yes -74
#لفزه	no -46	yes 74
#لفلا	unknown -42
#لفلو	unknown 61	yes -63
#لفند	yes -45
#لفوا	no 180	unknown -79	yes -100
#لفور	unknown 49	yes -70
#لفوق	yes 62
#لفيت	unknown -41
#لفيد	no -64	yes 82
#لفير	no 44
#لفيل	no 69	yes -41
#لفيه	no 86	yes -49
#لقا>	no 99	yes -80
#لقاد	yes 47
#لقار	no 175	unknown -51	yes -148
#لقاع	no -42	unknown 149	yes -135
#لقان	no -75	unknown -80	yes 93
#لقاو	no 126	yes -95
#لقاي	no -128	yes 137
#لقبو	no 107	yes -88
#لقت>	no 78	yes -49
#لقدا	unknown 52
#لقدر	no -57	yes 78
#لقرا	no 103	yes -69
#لقرم	yes 47
#لقري	no 58
#لقسم	unknown 68	yes -99
#لقصد	no 48	yes -40
#لقط>	no 54
#لقطا	no -116	unknown 114
#لقطه	no 98	yes -85
#لقفل	no 50
#لقما	unknown 42
#لقنط	no 67
#لقني	no 74
#لقه>	unknown 83	yes -111
#لقهو	yes 51
#لقوي	no 149	yes -129
#لقي>	unknown 68	yes -110
#لقيت	yes -61
#لقين	no 44
#لكاب	no 56
#لكات	no 90	yes -66
#لكاح	no 80	yes -51
#لكاز	yes 62
#لكاس	no 93	yes -76
#لكاط	no -48	yes 66
#لكاف	no 115	yes -80
#لكت>	no 73	yes -61
#لكتب	yes 45
#لكتف	no 113	yes -85
#لكره	no -132	yes 159
#لكرو	no -54	unknown -40	yes 89
#لكري	no 75	yes -51
#لكسي	no -95	unknown 83
#لكلا	no 57
#لكم>	no 50
#لكنا	no -90	yes 117
#لكني	unknown 129	yes -131
#لكه>	no -54	yes 77
#لكوا	no -88	yes 118
#لكور	yes 46
#لكوف	no 65	yes -41
#لكوك	no 181	yes -149
#لكول	no 60
#لكون	yes 48
#لكي>	yes 45
#للاس	no 113	unknown -55	yes -67
#للاف	no 161	yes -132
#للبا	no -97	yes 61
#للبل	no 41
#للحم	unknown -41
#للدا	unknown 98	yes -87
#للدر	no 82	yes -69
#للدو	no -109	yes 130
#للسب	no -64	yes 80
#للسط	yes 45
#للسي	no 147	yes -122
#للشر	no 67	yes -55
#للصا	no 74	yes -52
#للعا	no 221	yes -193
#للعم	no -133	yes 150
#للكر	no 42
#للكل	no 44
#للكو	yes 43
#للمر	no 58	yes -40
#للمس	yes 40
#للمو	no 55
#للوح	no 65
#للور	no -49
#للول	no -144	unknown 132
#للي>	yes 41
#لليس	no 130	yes -109
#لليل	no 50	yes -46
#لليم	no -42	yes 63
#لماذ	no 112	unknown -90	yes -54
#لماز	no 105	yes -76
#لماش	no 54	yes -41
#لماط	no 142	unknown -47	yes -108
#لماك	no 70	yes -53
#لمال	no -64	yes 77
#لمان	no 82	yes -59
#لمبل	no 75	unknown -42
#لمت>	no -50	unknown -54	yes 94
#لمتح	no 55
#لمجا	no -154	unknown 69	yes 91
#لمجم	no 176	yes -143
#لمحر	yes -43
#لمحط	no 76	yes -58
#لمحف	no 40
#لمحل	no 60	yes -44
#لمحم	no -48	yes 79
#لمخب	no -116	yes 124
#لمخز	no 132	yes -104
#لمدخ	unknown -45
#لمدر	no -59	yes 52
#لمدف	no 52
#لمدي	unknown -62
#لمرت	no 189	yes -162
#لمرج	no 41
#لمرح	no 79	yes -69
#لمرس	no -59	yes 74
#لمرف	unknown 111	yes -103
#لمره	no 64
#لمس>	no -43	yes 65
#لمسك	no -61	yes 79
#لمسو	no -77	unknown 41
#لمشت	no -160	yes 174
#لمصا	no 202	unknown -66	yes -143
#لمصب	no -102	unknown 87
#لمصد	no -40	unknown 64	yes -69
#لمطا	no 67	unknown 42	yes -108
#لمطب	no 57
#لمطر	no 91	yes -71
#لمطع	no -44	yes 62
#لمظل	yes 48
#لمعل	no -80	yes 100
#لمغر	no 49
#لمغس	no 104	yes -76
#لمفت	no 130	yes -116
#لمقا	no 69	yes -41
#لمقد	yes 49
#لمقص	no -44	unknown 80	yes -48
#لمقل	no 60	yes -44
#لمقه	no 152	yes -124
#لمكا	yes 42
#لمكت	no -115	yes 150
#لمكم	no 113	yes -87
#لمكي	no -47	yes 64
#لممت	no -88	unknown 65
#لممر	no 61	yes -47
#لمنا	no 58
#لمنح	yes 47
#لمنز	no 68	yes -58
#لمنش	no 47
#لمه>	no -55	unknown 44
#لمها	no -222	unknown 108	yes 116
#لمهم	yes 48
#لموا	no 46
#لموب	no 49
#لموت	no 80	yes -45
#لموس	no 89	yes -61
#لموض	no 56	yes -45
#لموق	yes 47
#لموك	yes -83
#لمون	unknown 71
#لميذ	no -52	yes 58
#لمير	no -62	unknown -63	yes 125
#لميك	no 58
#لمين	no -73	yes 70
#لميه	no 111	yes -79
#لناد	no -70	yes 91
#لناس	no -62	yes 64
#لناظ	no -68	yes 77
#لناف	no 85	yes -69
#لنام	no 64	yes -51
#لنحا	no 121	yes -109
#لنحل	no 68	yes -58
#لنضا	unknown 72	yes -110
#لنظا	no 107	unknown -87
#لنعن	no -86	yes 116
#لنقل	no -110	unknown 108
#لنمر	no -139	unknown 54	yes 76
#لنوا	no -141	unknown -41	yes 164
#لنير	no -52	yes 67
#لهات	no 84	yes -59
#لهم>	no -42	yes 40
#لهوا	no 55	yes -98
#لهوت	no 53	yes -44
#لهون	no -72	yes 91
#لوا>	no 50
#لواق	no 166	unknown -45	yes -130
#لوال	no 51	yes -46
#لوب>	no 74	yes -54
#لوبه	no -118	unknown 136
#لوجه	no 107	yes -83
#لوح>	no 114	yes -88
#لوحد	no 78	yes -58
#لوحي	no 87	yes -67
#لودي	yes 46
#لور>	no -61	yes 81
#لورا	no -51	unknown 146	yes -99
#لورد	no 139	yes -114
#لورش	no 59
#لورق	no -54	yes 67
#لورك	no -130	yes 159
#لوز>	no -164	unknown 102
#لوس>	no -41	unknown 90	yes -48
#لوسط	no -101	unknown -44	yes 139
#لوضو	no 137	yes -103
#لوطو	no 74	unknown -52
#لوع>	no -156	unknown 41	yes 84
#لوعي	no 42
#لوقت	no 53
#لوك>	no -47	yes 63
#لوكا	unknown -63	yes 53
#لول>	no -45
#لولا	no -61	unknown -47	yes 105
#لولد	no -119	unknown 99
#لولي	no 58	yes -41
#لومب	yes 40
#لومت	no -80	yes 107
#لوني	unknown 135	yes -131
#لويا	no 117	yes -98
#ليان	no -99	yes 116
#ليب>	yes 41
#ليت>	no 44
#ليته	no 137	yes -126
#ليح>	no -58	yes 80
#ليدي	no -143	yes 160
#ليزر	unknown -63	yes 40
#ليزه	no 54
#ليزو	no 152	yes -124
#ليسر	no -59
#ليط>	unknown 41
#ليفو	no 54	yes -41
#ليك>	no 49	unknown -51
#ليكو	no 128	yes -103
#ليل>	yes -40
#ليلا	no 65	yes -87
#ليلت	no 78	yes -62
#ليله	no 60
#ليما	unknown -41
#ليمن	unknown 101	yes -130
#ليمه	no 114	yes -99
#ليمو	no 79	yes -61
#لين>	yes 54
#لينا	no -59	yes 50
#ليني	no -42	yes 72
#ليها	yes 53
#لييه	no 55	yes -45
#مابغ	no -127	yes 143
#مابق	no 119	yes -104
#مات>	no 60
#ماتر	no -47	yes 66
#ماتو	no 66	yes -59
#ماتي	yes -54
#ماجا	no 109	yes -74
#ماد>	no 43
#مادي	yes 44
#ماذا	no 86	unknown -43	yes -40
#مارش	no 58	unknown -49
#مازا	unknown 61	yes -66
#مازو	no 94	yes -67
#ماس>	no 102	yes -87
#ماسي	no -186	unknown 113	yes 59
#ماش>	no 150	unknown -51	yes -99
#ماشف	no -68	unknown 77	yes -40
#ماصر	no 123	unknown -49	yes -73
#ماطل	no 155	unknown -53	yes -130
#ماطم	no 53
#ماطو	no 129	unknown -71	yes -87
#ماعر	unknown 63	yes -63
#ماعن	yes 62
#ماعه	no 106	yes -79
#ماعي	no 55
#مافي	yes 60
#ماق>	no -97	yes 114
#ماكا	no 45
#ماكن	unknown 63	yes -51
#مال>	yes 59
#مالك	no -75	yes 88
#ماما	unknown -49
#مامن	no -141	yes 164
#مان>	no 98	yes -72
#مانط	no 41
#مانه	yes -60
#ماني	yes 45
#ماه>	no -69	yes 111
#ماي>	yes 58
#مايه	no 57	unknown -89
#مبا>	no 49
#مبر>	no 195	unknown -87	yes -136
#مبلغ	no 64
#مبلل	no 52	yes -42
#مبيل	no -41	yes 61
#مبين	no 208	unknown -54	yes -163
#مبيه	no 88	yes -76
#متاز	no -88	unknown 65
#متجر	no 87	yes -78
#متد>	no -128	yes 146
#متدت	no -102	yes 115
#مترا	no -58	yes 68
#متضر	no 129	yes -115
#متعل	no 95	yes -73
#متنا	no -45	yes 53
#متني	no -56	yes 71
#مته>	no -40	yes 50
#متها	yes 54
#متي>	unknown 49	yes -81
#مثقو	no 69	yes -48
#مثل>	no 64	yes -48
#مثلث	no 60	unknown -52
#مجاو	no -136	yes 149
#مجرد	no 101	unknown -71	yes -71
#مجهو	no 77	yes -53
#محام	yes 53
#محاو	no 96	yes -83
#محرك	yes -49
#محرو	no 75	yes -53
#محطم	no 85	yes -69
#محطه	unknown 64	yes -43
#محل>	no 64	yes -44
#محلو	no -53	yes 76
#محلي	no -53	yes 74
#محمد	no -45	yes 70
#محمل	no -97	yes 127
#محمو	no 111	yes -95
#مخبز	no -96	yes 104
#مخدو	no 50	unknown -45
#مخزن	no 80	yes -57
#مخلو	yes -74
#مدام	no -97	yes 115
#مدخل	no -44	yes 79
#مدخن	no -90	yes 106
#مدرب	no -222	unknown 115	yes 134
#مدفا	no 71	yes -59
#مدكو	no -144	unknown 231	yes -159
#مدوا	yes 57
#مدير	no -103	unknown -77	yes 181
#مرا>	no -90	unknown 104
#مراك	unknown 54	yes -56
#مراه	no -96	unknown 84
#مربو	no 70	yes -50
#مرت>	no 51	unknown 44	yes -94
#مرته	no -59	yes 76
#مرجا	no -71	unknown 68
#مرجو	no 41
#مرحب	no 67	unknown -49
#مرسي	no -97	yes 80
#مرض>	no 76	yes -63
#مرضه	yes 40
#مرفق	no -41
#مركز	yes -48
#مرمي	no 143	yes -127
#مرنا	no -65	yes 81
#مرو>	yes 68
#مرور	yes 49
#مريض	no 63	yes -46
#مرين	no -123	unknown 93
#مزدو	no 66	yes -41
#مزق>	no -102	unknown -45	yes 137
#مزهر	no -114	yes 131
#مساع	no -82	yes 91
#مساف	no -91	yes 72
#مسبح	no -56	yes 86
#مستا	no -113	yes 142
#مستن	no -233	unknown 184
#مسح>	no 95	yes -82
#مسدو	no 87	yes -58
#مسرع	no -121	yes 135
#مسسن	no 153	yes -128
#مسكو	no -71	yes 95
#مسني	yes 45
#مسه>	no -60	yes 88
#مسوو	no -122	unknown 61	yes 58
#مشتر	no -130	yes 149
#مشقو	no 53
#مشكل	no -47	yes 69
#مشين	no 61
#مصاب	no 83	yes -54
#مصار	unknown 43	yes -55
#مصبا	no -84	unknown 45
#مصحه	no 90	unknown -56
#مصد>	unknown -46
#مصدر	no -94	unknown 61
#مصعد	no 123	yes -86
#مضان	no -64	yes 79
#مضرو	yes -70
#مطار	unknown 75	yes -83
#مطاف	no 47
#مطبخ	no 57
#مطر>	no 51
#مطعو	unknown 96	yes -128
#معاه	no -97	yes 64
#معتر	no -83	yes 97
#معجز	yes 40
#معرف	no -104	unknown 168	yes -86
#معرو	unknown -42
#معقو	no -56	yes 67
#معلق	no -56	unknown 79	yes -75
#معلم	no -75	yes 92
#معنا	no 51
#معها	no 117	unknown 49	yes -169
#معوج	no -88	unknown 171	yes -123
#معيه	no -48	yes 69
#مغرب	no 49
#مغسل	no 43
#مغلق	no 113	yes -103
#مفات	no -55	unknown 46
#مفتا	no 157	yes -122
#مفتو	yes 47
#مفرك	no 137	yes -115
#مفيش	no 97	yes -83
#مقبض	no 43
#مقص>	no -54	unknown 96	yes -55
#مقصو	no 100	yes -67
#مقطع	no -64	yes 83
#مقطو	no 43
#مقعد	no -67	yes 77
#مقلا	no 47
#مقله	no 79	yes -55
#مقهي	no 78	yes -53
#مكاد	no -50	yes 57
#مكتب	no -42	yes 71
#مكتر	no -205	unknown -48	yes 225
#مكرو	no 88	yes -73
#مكشو	unknown 60	yes -92
#مكم>	no 112	yes -86
#مكن>	unknown 51	yes -60
#مكنا	unknown 88	yes -67
#مكيف	no -45	yes 53
#ملات	no 46
#ملاك	no -124	yes 150
#ملال	no 96	yes -84
#ملان	no -44	yes 54
#ملثم	no 45
#ملف>	no 52
#ملكه	no 113	yes -87
#ملو>	no 94	yes -66
#ملول	unknown -47
#ملين	yes 53
#مليه	no 50
#ممتا	no -88	unknown 65
#مناس	yes 41
#منشا	no 47
#منكم	no -157	unknown 185	yes -124
#منهم	unknown 52	yes -70
#منو>	no -66	yes 40
#منين	unknown -77	yes 64
#منيه	no 60	yes -43
#مها>	yes -42
#مهرس	no -125	unknown 139
#موا>	no 54
#موت>	unknown -69
#موتو	no 162	unknown -40	yes -129
#موجه	no 60	yes -45
#موجو	no 156	yes -129
#موخر	no -119	yes 145
#مورا	no -47	yes 78
#موس>	no 108	yes -73
#موسم	no 62
#موسي	no 48
#موضو	no 56	yes -45
#موظف	no 103	yes -79
#موعد	no 60	yes -40
#موك>	no 56
#موكب	no -50	yes 56
#موكي	no 47	yes -101
#مول>	no -66	yes 88
#مولا	no -64	yes 87
#مومن	no 87	yes -76
#مونب	no 50	yes -42
#موند	no 148	yes -113
#موني	no -205	unknown 121
#مياه	yes 41
#ميت>	no 40
#ميتر	no 57	yes -50
#ميته	no -55	yes 67
#ميتو	no -80	yes 102
#ميتي	unknown -46
#ميد>	no 45
#ميدل	no 45
#مير>	yes 53
#ميري	no -62	unknown -63	yes 125
#ميسي	yes 57
#ميع>	no -49	yes 65
#ميعا	no 42
#ميك>	no 107	yes -78
#ميكا	no 68
#ميل>	no -53	yes 84
#ميلا	no -129	yes 141
#مين>	no -70	unknown 61
#مينه	no 97	yes -61
#ميني	no -87	unknown -56	yes 146
#ناء>	no -49	yes 50
#نابي	no 122	yes -110
#نات>	no 93	yes -57
#ناتن	no -85	yes 102
#ناج>	unknown 131	yes -157
#ناسب	yes 41
#ناض>	no 100	yes -75
#ناضت	no -59	yes 84
#ناظو	no -68	yes 77
#ناع>	no -40	yes 64
#ناعي	no 123	yes -108
#ناكل	no 58	yes -47
#نام>	no -55	yes 73
#نامو	no 74	yes -60
#نانت	no -61	yes 74
#ناه>	yes 43
#ناهم	no 98	yes -76
#نايه	no -50	yes 78
#نبدل	no -104	unknown 164	yes -88
#نبر>	no 48	unknown -48
#نبلي	no 50	yes -42
#نبه>	no 116	yes -93
#نبها	no 179	yes -153
#نبور	no -133	yes 152
#نتبه	unknown 65	yes -45
#نترن	no 64	yes -46
#نترو	no 48
#نتسن	unknown 89	yes -62
#نتظر	no 45
#نتفا	no -69	yes 81
#نتفخ	no 54
#نتقل	no -116	yes 131
#نتنف	yes 49
#نتوم	no -85	yes 114
#نتي>	no -61	yes 42
#نتيج	no 47
#نتير	no 76	yes -57
#نتيش	no -43	yes 49
#نتين	no 114	yes -82
#نجا>	no -70	yes 82
#نجرح	no -52	yes 60
#نجره	no 85	yes -72
#نجلو	no -58	yes 77
#نجمه	no 132	yes -92
#نجه>	no -43	yes 61
#نجيل	no 56
#نحاس	no 121	yes -109
#نحرر	yes 42
#نحل>	no 68	yes -58
#نحن>	no 42
#نحو>	yes 42
#نخدم	no -92	yes 105
#نخرج	no -82	unknown 66
#نخلص	no -97	unknown 53	yes 41
#ندا>	unknown 40
#ندار	no 131	yes -99
#ندخل	no -180	yes 198
#ندر>	no 234	unknown -63	yes -189
#ندق>	yes -52
#ندما	no 83	yes -49
#ندنا	no -56	yes 87
#نده>	yes 50
#ندو>	no -45	yes 72
#ندور	no -51	unknown -44	yes 80
#ندوش	no -59	yes 70
#ندير	unknown 46
#نديش	no -63	yes 76
#نديك	no -47
#نديل	no 71	yes -55
#نذار	no 66	yes -59
#نرجع	no 145	unknown -96	yes -56
#نركب	no -42	yes 65
#نزلق	no 44
#نزلن	no -59	yes 73
#نزلي	yes 43
#نزير	no 78	yes -53
#نزين	no -66	yes 71
#نسا>	no 48
#نساو	no -65	yes 76
#نستا	no -56	yes 65
#نسخه	no -132	unknown 159	yes -43
#نسطا	no -59	yes 77
#نسله	no 119	yes -103
#نسوق	no -120	yes 145
#نسول	no 62	unknown -51
#نسي>	no -86	yes 107
#نسيت	no 75	yes -70
#نسير	no 115	unknown -40	yes -69
#نسين	no -90	yes 106
#نشار	no 47
#نشق>	no -101	unknown 159	yes -128
#نشوف	no 121	yes -91
#نصاب	no 87	yes -62
#نصلح	no -141	yes 161
#نصور	no 95	yes -76
#نصيف	no -67
#نضاض	no -60	unknown 131	yes -90
#نطره	unknown 41	yes -65
#نطه>	no 98	yes -78
#نطور	no 93	yes -63
#نطي>	no -50	unknown -47	yes 68
#نظار	no 106	unknown -79
#نعاج	no 81	yes -74
#نعاو	yes 50
#نعرف	no -69	unknown 53
#نعس>	no 63	yes -56
#نعست	no 42
#نعم>	yes 45
#نعمر	yes 59
#نعنا	no -74	yes 98
#نعيط	no -91	unknown 171	yes -124
#نغرس	no 67
#نفجا	no 50	yes -40
#نفجر	yes -43
#نفسه	no -92	yes 50
#نفسو	no -205	unknown 93	yes 95
#نفصل	no -129	unknown 121
#نقدر	yes 40
#نقطع	no 77	yes -42
#نقطه	yes 49
#نقل>	no -68	yes 42
#نقلب	no 86	yes -58
#نقلو	no 78	yes -49
#نقول	no 65
#نكتب	no 44
#نكسر	no 63	yes -73
#نكم>	no -226	unknown 282	yes -113
#نلبس	no 62
#نما>	no 50
#نمرت	no -96	yes 122
#نمره	no -97	unknown 59
#نمسح	no 95	yes -82
#نمشي	yes -57
#نملا	no -45	yes 50
#ننا>	no -68	yes 92
#نهاي	unknown -47
#نهر>	no 76	yes -67
#نهضر	no 87	yes -79
#نهم>	no 48	unknown 46	yes -94
#نوات	no -54	yes 76
#نوبي	unknown 59	yes -46
#نوت>	no 55
#نورا	no 81	yes -55
#نوقع	no -72	yes 89
#نون>	no 145	unknown -48	yes -109
#نوني	unknown -43
#نوي>	no -89	unknown 180	yes -136
#نويه	no 125	yes -89
#نيا>	unknown 48
#نيت>	yes 44
#نير>	unknown 44	yes -65
#نيرا	no -52	yes 67
#نيس>	no 64	yes -40
#نيسي	unknown -46
#نيط>	yes 66
#نيطر	no 105	unknown -45	yes -56
#نيفي	no -282	unknown 198	yes 41
#نيقه	no -90	unknown 98
#نيكي	no 94	yes -62
#نينا	no -90	yes 101
#نينه	yes 55
#نيين	no -126	yes 146
#هاد>	no 52	yes -40
#هاده	unknown 60	yes -74
#هاز>	no 54
#هان>	no -94	unknown 69
#هايي	no 112	unknown -51	yes -59
#هبط>	yes 64
#هتين	no 77
#هذه>	no 88	yes -67
#هرب>	unknown 44
#هربن	no -52	yes 74
#هربو	no 54	unknown 66	yes -117
#هرسا	no -81	yes 109
#هرسه	no -117	unknown 77
#هرسو	no 41
#هرسي	unknown -51	yes 50
#هره>	no 54
#هرو>	no -67	yes 78
#هرين	yes -57
#هريه	no -78	yes 93
#هزات	no 77	yes -60
#هزو>	no 93	yes -62
#هست>	no 46
#هشم>	no 135	yes -106
#هضره	no 58
#همش>	no 110	yes -70
#همنا	no -47	yes 79
#همو>	no -69	yes 81
#هناك	no 58	yes -43
#هنيه	no -80	yes 100
#هواي	no 57	unknown 51	yes -116
#هوت>	no 43
#هود>	no 76	yes -56
#هور>	no -40	unknown 52
#هول>	no 83	yes -55
#هولو	no 65	yes -46
#هوند	no -40	yes 58
#هوه>	yes 43
#واء>	unknown -47	yes 46
#واب>	no -63	unknown -63	yes 124
#وابه	no 78	unknown -50
#واتي	no 135	unknown -62	yes -70
#واج>	no 75	unknown -56
#واجه	yes -46
#واحت	no -84	unknown 119	yes -57
#واخا	no 118	yes -100
#واخذ	no 52	yes -44
#وارب	no 51	yes -41
#وارت	no 64	unknown -40
#واري	no 43
#واز>	unknown 40
#واش>	no -95	unknown 147	yes -52
#واصط	no 83	yes -59
#واضط	no -224	unknown 204
#واعط	no 84	yes -43
#واق>	no -87	unknown 62
#واقف	unknown 42
#وال>	unknown 40	yes -45
#والخ	unknown 43	yes -59
#والد	yes -43
#والر	no 44	yes -49
#والز	yes -41
#والض	no -44
#والط	no 76	yes -53
#والغ	no 54	yes -42
#والن	no -46	yes 69
#واله	no 85	yes -71
#وانت	no -169	unknown 121	yes 40
#وانك	no 100	yes -77
#واني	unknown 78	yes -117
#وايد	no 148	unknown -55	yes -114
#وايض	no 72	yes -46
#وايي	unknown 45	yes -65
#وباب	yes 58
#وبان	no 108	yes -82
#وبر>	yes 55
#وبطا	no -64	unknown 97
#وبقا	no 56
#وبقي	no -133	unknown 80
#وبني	unknown -41
#وبه>	no -63	unknown 47
#وبوا	no -91	unknown 94
#وبي>	yes 50
#وبيس	unknown -43	yes 57
#وبين	no -50	yes 72
#وتا>	yes 50
#وتحر	no -41	yes 57
#وتحط	no -56	yes 74
#وتر>	yes -59
#وترك	no 82	yes -53
#وتشق	no 51
#وتكس	no -79	yes 97
#وتلو	no 148	yes -127
#وته>	unknown -50	yes 74
#وتور	no 59	yes -71
#وتوق	no 84	unknown -41	yes -43
#وتوم	no 126	unknown -68	yes -86
#وتي>	no 47
#وجا>	no -43	yes 73
#وجاء	no -59	yes 79
#وجاب	no -91	unknown -40	yes 134
#وجات	no 67	yes -53
#وجان	no 57
#وجتي	no 40
#وجد>	no 69	yes -47
#وجرح	no 73	yes -64
#وجعن	yes 42
#وجه>	yes -71
#وجها	no 70	yes -56
#وجود	no 124	yes -102
#وجيت	no -179	yes 197
#وحا>	yes 57
#وحته	no -61	yes 83
#وحتي	no 46
#وحده	no 47
#وحدو	no 108	yes -74
#وحدي	no 74	yes -54
#وحرق	no 163	yes -132
#وحك>	no -72	yes 92
#وحنا	no 96	yes -79
#وحيد	no 87	yes -67
#وحين	no -87	yes 105
#وختي	no 62	yes -49
#وخدا	no 47
#وخدش	no -189	yes 204
#وخرج	yes -54
#وخره	no -125	yes 148
#وخسر	no -85	yes 101
#وخلي	no 118	yes -83
#وخمس	no -47	yes 64
#وخه>	no -99	unknown 95
#وخين	no -48	yes 69
#وداب	yes 40
#ودات	no -56	yes 69
#وداز	no -185	unknown 129
#ودتي	no -55	yes 70
#ودفع	no -84	yes 100
#ودنو	no -60	yes 74
#وده>	no 127	yes -115
#ودها	no -50	yes 55
#ودور	no -50	yes 65
#ودي>	no -49	yes 65
#وديا	yes 44
#وديه	yes 42
#ورا>	yes 43
#ورات	no 76	yes -63
#وراج	no 118	yes -91
#وراس	no -99	yes 129
#وراق	no -56	unknown 63
#ورام	no 81	yes -55
#وران	no -54	unknown 47
#وراه	no 41
#ورته	no 51
#ورتو	yes 47
#ورتي	no -75	yes 89
#ورجا	no 88	yes -75
#ورجع	unknown 85	yes -115
#ورجل	unknown -42
#ورد>	no 44
#وردو	no 83	yes -72
#ورزا	no 57
#ورطا	no 144	unknown -43	yes -103
#ورغ>	no 42
#ورفض	no -85	yes 110
#ورفع	no 117	yes -93
#ورقه	no -88	unknown 56
#ورك>	no -161	yes 174
#وركب	no -96	unknown 234	yes -221
#وركه	yes 48
#ورم>	no 94	yes -74
#ورمت	yes 50
#ورمو	no 83	yes -58
#ورني	no 94	yes -74
#ورهم	no 46	unknown -67
#ورو>	no 63	yes -45
#وروب	yes 42
#ورون	no 100	yes -73
#وري>	yes -49
#ورين	no 154	yes -132
#وريه	no 95	yes -72
#وزار	no 65	yes -46
#وزت>	no 150	yes -128
#وزلق	no 171	yes -151
#وزني	no -90	unknown 98
#وساع	yes 41
#وسحب	no 47
#وسقط	no -68	yes 80
#وسم>	no 62
#وسه>	no -88	yes 127
#وسي>	no -217	unknown 261	yes -111
#وسيا	no -51
#وسيه	no 64	yes -51
#وشعل	no 75	yes -64
#وشه>	no 75	unknown -55
#وصاح	no -45	yes 67
#وصاف	no 66	yes -58
#وصبع	no -69	unknown 90
#وصدر	no 173	yes -148
#وصدم	no -63	yes 76
#وصور	no 62
#وضعت	no -55	unknown 124	yes -78
#وضو>	no 180	unknown -82	yes -124
#وضوع	no 56	yes -45
#وضون	no 42	yes -102
#وضي>	no 119	yes -110
#وطا>	yes 41
#وطاح	no -41	yes 71
#وطار	no 118	yes -104
#وطحت	no 104	yes -84
#وطفا	unknown 94	yes -120
#وطلع	no 69	yes -56
#وطه>	no 63	yes -46
#وطو>	no -49	unknown 104	yes -74
#وطيح	unknown -52	yes 81
#وعا>	no 61	yes -44
#وعطا	no 41
#وعطي	no -80	yes 94
#وعلي	no -179	unknown 165
#وعمل	unknown -50
#وعين	unknown 84	yes -121
#وغاد	no -78	yes 83
#وغرق	no 80	yes -62
#وغطا	no 90	yes -70
#وفجا	no -77	yes 92
#وفه>	no 201	yes -171
#وفو>	no 84	yes -63
#وفيه	no 82	yes -45
#وقاش	no -160	unknown 110
#وقد>	unknown 42
#وقطع	yes 40
#وقعا	no -58	unknown 67
#وقعن	yes 46
#وقعه	no -114	unknown -48	yes 150
#وقفت	no -45	yes 45
#وقفش	no -193	unknown 82	yes 91
#وقه>	no 85	yes -55
#وقها	no -52	yes 75
#وقي>	no -86	yes 98
#وقيع	no -47	yes 57
#وقين	no 110	yes -84
#وكات	no -100	yes 119
#وكال	no 108	unknown -79
#وكب>	no -50	yes 56
#وكلش	unknown -42
#وكلن	no 57
#وكم>	yes 46
#وكمل	no -115	yes 141
#وكه>	yes 48
#وكيت	no 73	unknown -76
#وكيط	no -48	unknown 124	yes -116
#وكيق	no -104	yes 121
#وكيل	no -65	unknown -50	yes 99
#ولاب	no -80	yes 96
#ولات	no -40	yes 65
#ولاه	yes 60
#ولاو	no -62	unknown 113	yes -77
#ولاي	yes 59
#ولت>	no -54	yes 75
#ولد>	no -65	yes 66
#ولصق	no 82	yes -62
#ولقي	no 83	yes -66
#ولله	no -186	yes 206
#وله>	no 48
#ولو>	no -50
#ولوا	no 51
#ولوح	yes 46
#ولوز	no -115	unknown 129	yes -53
#ولون	unknown 72	yes -74
#ولي>	no 56	yes -55
#وليد	yes 48
#وليه	no -59
#وليو	no 97	unknown -57	yes -56
#وماب	no -62	yes 74
#ومات	unknown 49	yes -82
#ومبا	no 54
#ومبو	no -58	unknown -46	yes 97
#ومتر	no -80	yes 107
#ومرا	unknown 57	yes -94
#ومش>	no 101	yes -75
#ومشي	unknown 44
#ومع>	no -67	yes 76
#ومعا	no -77	yes 93
#ومعه	unknown 109	yes -68
#وملي	no -55	yes 75
#ومن>	no -81	unknown 65
#ومول	no -45	yes 58
#ومون	no 148	yes -113
#ومين	no 56
#ونا>	no -49	yes 72
#ونبل	no 50	yes -42
#ونتي	no 151	yes -114
#ونجي	no 56
#ونحن	no 55
#وند>	no 107	yes -88
#وندا	yes 42
#ونس>	no -105	unknown 186	yes -119
#ونست	no -56	yes 65
#ونسط	no -59	yes 77
#ونسي	no 78	yes -56
#ونص>	no 51
#ونطو	no 105	yes -89
#ونعس	no 52	yes -44
#ونقل	no 84	yes -65
#ونكت	no 99	yes -73
#ونوا	no 56	yes -40
#ونوب	unknown -41
#ونيط	yes 66
#ونيه	no -50	yes 84
#وها>	no -53
#وهرس	no -152	yes 177
#وهم>	no 71	unknown -47
#وهو>	no -40	yes 68
#وواح	no -93	unknown 51
#ووصل	no -94	yes 104
#ووضع	no 41
#وولي	no -78	unknown 61
#ويا>	no 40
#ويات	no 117	yes -98
#ويت>	no -153	yes 180
#ويده	no 73	unknown -97
#ويدي	no -63	unknown 87
#ويره	no 64	yes -42
#ويضه	unknown 46	yes -47
#ويقو	no 81	yes -68
#ويل>	unknown 56	yes -78
#وين>	no -164	yes 192
#ويه>	no 66
#ويو>	yes 62
#ويوت	yes 50
#ياب>	no -69	yes 88
#ياته	no -105	yes 134
#ياتو	no 75	yes -43
#ياتي	no 65
#ياج>	no -79	yes 99
#ياح>	no -145	unknown 55	yes 80
#ياحي	no -71	unknown 79	yes -42
#ياده	unknown 45	yes -52
#يارا	unknown -44	yes 51
#ياس>	no 69	yes -60
#ياضي	yes 43
#ياطه	no -59	yes 74
#ياع>	no -139	unknown 150
#يالن	no 73	yes -47
#ياله	no -70	yes 91
#يالو	no -99	yes 104
#يالي	no -40	yes 52
#يانه	no -88	unknown 102	yes -79
#يانو	no -122	yes 143
#يبكه	no 65	yes -52
#يبو>	no -289	unknown -51	yes 305
#يبور	no -48	yes 62
#يبي>	no 72
#يتال	unknown -62
#يتبد	no 71	yes -59
#يترو	no 47
#يتزا	yes 43
#يتسن	no 61
#يتعر	unknown 154	yes -119
#يتقي	no -140	unknown 64
#يته>	no -54	yes 76
#يتها	no 44
#يتهم	unknown -72	yes 44
#يتوش	yes 40
#يتوق	no 62	yes -46
#يتون	no 92	yes -65
#يتيه	no 84	yes -67
#يجار	no -85	yes 113
#يجاز	no 64	yes -53
#يجاو	no 60	unknown -42
#يجرح	unknown -46	yes 60
#يجه>	no -103	yes 134
#يجي>	no -43	yes 68
#يجين	no -69	yes 84
#يجيو	no 73	yes -65
#يحدث	no 52	unknown -66
#يحرق	no 55	yes -41
#يحلف	no -125	unknown 98
#يحلو	no 133	unknown -46	yes -90
#يحه>	no 57	yes -66
#يحو>	no 111	yes -101
#يخرج	unknown -57	yes 71
#يخلص	no -69
#يخير	yes 61
#يدا>	no -86	yes 113
#يدخل	no 76	unknown -46
#يدفع	no -146	unknown 107
#يدلت	no 45
#يدها	yes 48
#يدو>	no -45	yes 81
#يدور	no -168	yes 189
#يدون	no -126	unknown 106
#يديس	no -96	yes 110
#يدين	no -101	yes 111
#يراس	no 70	unknown -46
#يرام	no 143	yes -113
#يران	no -61	yes 72
#يربا	no 45
#يرت>	no -67	yes 87
#يرجع	no -189	unknown 87	yes 84
#يرحم	no 52	yes -78
#يرد>	no -62	unknown -69	yes 102
#يرفو	no 111	unknown -58	yes -58
#يركو	no 66	yes -43
#يرمه	no 61	yes -45
#يرمي	no 92	yes -61
#يرها	no 83	yes -65
#يريا	no -62	unknown -63	yes 125
#يريد	no -92	yes 101
#يرين	no 132	unknown -49	yes -82
#يزر>	unknown -63	yes 40
#يزور	no 69	yes -42
#يزي>	no -51	yes 63
#يسال	unknown -45
#يستا	no 69	yes -59
#يستي	no 45	unknown -61
#يسر>	no -41
#يسرق	unknown 91	yes -91
#يسري	no -58	yes 71
#يسكن	no -43	yes 53
#يسمع	no -69	yes 84
#يسه>	unknown -50
#يسي>	no -54
#يسيا	unknown -40
#يسيل	no -51	unknown -70	yes 104
#يسين	no 45
#يشعل	no 115	yes -87
#يصب>	no -45	yes 58
#يصلح	no -75	yes 92
#يضا>	unknown -51	yes 53
#يضحك	no 66	yes -51
#يضرب	no -86	yes 102
#يضرن	no 74	unknown -45	yes -57
#يطال	no -129	unknown 85	yes 50
#يطان	no 120	yes -102
#يطرط	no 83	yes -70
#يطره	no 97	unknown -41	yes -53
#يطكم	no 41
#يطه>	yes 50
#يعا>	no 42
#يعتذ	no -95	yes 113
#يعد>	no 101	yes -90
#يعرج	unknown -52
#يعرف	no -55	yes 74
#يعمر	no -59	yes 77
#يعمل	no 49
#يعه>	no 59	yes -41
#يعوض	no -194	unknown 188	yes -58
#يغطي	no -64	unknown 81
#يفاش	no -67	unknown 161	yes -159
#يفط>	no -83
#يفطو	no -150	unknown 179	yes -88
#يفون	no 47
#يفي>	no -164	unknown 163
#يقتي	no -129	unknown -40	yes 150
#يقطر	no -89	unknown 73
#يقطع	no -268	yes 281
#يقلب	no 87	unknown -43	yes -46
#يقها	no 55	yes -47
#يقو>	no -145	unknown 80	yes 50
#يقود	yes 45
#يقي>	no -223	unknown 65	yes 159
#يكال	no -128	yes 140
#يكان	no 68
#يكبر	no -55	unknown -44	yes 83
#يكتب	no -101	yes 114
#يكل>	no 183	yes -165
#يكه>	yes 57
#يكو>	no 102	yes -81
#يكوب	yes 52
#يكون	unknown 41	yes -85
#يكي>	yes 52
#يكيل	no -40	yes 59
#يلا>	no 49	yes -55
#يلات	yes 43
#يلاد	no -129	yes 141
#يلان	no -55	yes 73
#يلتو	no -64	yes 82
#يلتي	yes 56
#يلعب	no -41	yes 57
#يله>	no 50
#يلو>	no -130	yes 150
#يلوم	no -80	yes 107
#يليا	no -100	yes 60
#يليك	no 128	yes -99
#يما>	unknown -45
#يمات	no 60
#يمان	no 78	unknown 43	yes -119
#يمته	no -60	yes 79
#يمكن	no -46	unknown 101	yes -83
#يملا	yes 47
#يمن>	no -70	unknown 110	yes -58
#يمين	no -41	yes 64
#ينا>	yes 43
#يناه	yes 48
#ينت>	no -65	yes 78
#ينزل	yes 58
#ينش>	yes 58
#ينغ>	no -48	unknown 64
#ينك>	no -85	unknown 72
#ينما	no 50
#يننا	no -153	unknown -51	yes 183
#ينها	no -101	yes 117
#ينو>	no -154	yes 184
#ينوا	no -58	yes 63
#يني>	yes 43
#ينيا	no -104	unknown 108
#ينيه	yes 52
#ينيو	no -148	yes 161
#يهرب	no 196	unknown -66	yes -137
#يهضر	no -188	unknown -45	yes 200
#يوتا	yes 50
#يوجع	yes 48
#يورو	no 77	yes -41
#يوسف	no -45	yes 59
#يوصل	no -49	yes 69
#يوط>	no 117	yes -94
#يوقع	no -160	yes 182
#يول>	no -41	yes 60
#يولي	no 80	unknown -47	yes -43
#يوما	no -135	unknown -48	yes 170
#يومي	no 47
#ييا>	no 51	yes -50
#ييت>	no -166	unknown 158	yes -42
#يير>	unknown 89	yes -104
#يين>	no 44
10	no -100	unknown 67
14	no 61
16	no -74	unknown 68
17	no -54	yes 65
19	yes 54
20	no 70
200	no -123	yes 139
2019	no -43	yes 70
2026	no -55	yes 66
21	no 84	yes -49
24	no -110	yes 123
29	no -46	yes 52
3	yes -59
30	no 58	unknown -70
320	no 119	yes -105
4	no 50
400	no -97	unknown 155	yes -130
4000	no 60	yes -41
5	no 78	unknown -84
5200	no 89	yes -70
600	no 228	unknown -176	yes -109
6000	no -97	unknown -56	yes 111
6500	no -94	yes 111
700	no -49	yes 80
71	no 73	yes -43
8	yes -64
80	no -41	yes 55
9	no -51	yes 73
900	no -126	unknown 195	yes -71
=answer: unsure	no -92	unknown 106
=being: animal	no 73	unknown -47
=constat: constat	no -125	yes 154
=constat: not-done	no -78	yes 109
=danger: now	no -57
=danger: over	no 231	unknown -104	yes -185
=danger: plea	no 145	unknown -41	yes -107
=danger: put-out	no 54
=distress: distress	yes 55
=document: photos	no 77	unknown -57
=hedge: hedge	no -139	unknown 180	yes -63
=hedge: roughly	unknown -60	yes 66
=idiom: paper	no -147	yes 182
=idiom: part	no 70	yes -106
=idiom: silence	unknown -80	yes 84
=injuries no rather	no 92	unknown -46	yes -45
=injury: absent	no 53
=injury: grave	no 45	unknown -49
=injury: nobody	yes 46
=injury: perhaps	no 59	yes -46
=injury: struck	unknown -48
=intent: back	no 84	unknown -103	yes -40
=intent: cancel	no 47	unknown -43
=intent: complaint	no 76	yes -68
=intent: correct	unknown -54	yes 61
=intent: declare	no -83	unknown 62
=intent: follow	no -59
=intent: human	no 46
=intent: language	no -99	yes 106
=intent: other	no -197	unknown 201
=intent: thanks	no -90	unknown 113	yes -53
=liability: admitted_by_other	no -156	yes 180
=liability: contested	no -132	unknown -43	yes 172
=other autre	no -98	unknown 127	yes -105
=other blessure	no 84	unknown -63	yes -45
=other collision	no 75	yes -113
=other incendie	unknown -54
=other vandalisme	yes 55
=other vol	no 91	yes -79
=party: alone	no 95	yes -84
=party: culprit	no -89	unknown -83	yes 132
=party: foreign	no 155	unknown -76	yes -118
=party: hit-and-run	no -101	unknown 75
=party: neighbour	no -164	unknown -40	yes 205
=party: nobody-else	no 209	unknown -52	yes -161
=party: other-vehicle	no -84	yes 84
=party: theirs	no -161	unknown -42	yes 193
=party: unknown-origin	no 46	unknown 89	yes -144
=party: witness	no 40	yes -50
=person: driver	no -74	yes 112
=person: exposed	no -105	unknown -55	yes 156
=police: not-done	no 62	unknown -49
=status: done	no -68	yes 77
=status: future	yes 55
=status: not-yet	unknown 49
=status: refused	unknown -55
=thirdParty no	no 74	yes -68
=thirdParty no rather	no 79	yes -58
=thirdParty no sure	no 120	yes -109
=thirdParty no unsure	no 63	yes -71
=thirdParty none	unknown 51	yes -60
=thirdParty unknown	no -123	unknown 108
=thirdParty unknown unsure	no -123	unknown 108
=thirdParty yes	no -135	yes 158
=thirdParty yes rather	no -78	yes 78
=thirdParty yes sure	no -138	yes 163
=type autre	unknown 90	yes -84
=type autre sure	unknown 90	yes -84
=type blessure sure	unknown -41
=type collision	no -73	yes 57
=type collision rather	no -93	yes 80
=type collision sure	no -79	yes 58
=type collision unsure	no 59	unknown -69
=type degats_des_eaux rather	no 61	yes -99
=type degats_des_eaux sure	yes 50
=type evenement_climatique	no 76
=type evenement_climatique sure	no 76
=type vandalisme	yes 48
=type vandalisme rather	no -146	unknown -46	yes 180
=type vol	no 111	yes -82
=type vol rather	no 129	yes -90
=type vol sure	no 111	yes -82
=type: autre	unknown 65	yes -76
=type: blessure	no 59	unknown -42
=type: collision	no -56
=type: evenement_climatique	no 80	yes -42
=type: vandalisme	yes 50
=type: vol	no 104	yes -71
ا	no 42
ابدا	no 43
ابلغ	no 41
ابن	no -129	unknown -46	yes 166
ابني	no -44	yes 65
ابي	no 128	yes -110
اتاي	no 45
اتذكر	no -142	unknown 100
اتصلت	no -65	yes 88
اتمكن	no 103	yes -83
اثناء	no -45
اجد	no 86	yes -49
احتاج	no 106	unknown -52	yes -51
احترق	no -53	unknown 70
احتكاك	no -93	yes 112
احتكت	no -59	yes 71
احد	no -43
احدا	no -116
احدهم	no 70	yes -45
اختي	yes 48
اخذوا	no 109	yes -99
اخر	no 51
اخضر	no 189	yes -165
اذي	unknown 64	yes -105
ار	no 138	unknown -50	yes -104
اربع	yes 45
اربعه	no 41
ارتطمت	no 70
ارتفاع	no 87	yes -79
ارجع	no 102	yes -78
ارجو	no 124	unknown -81	yes -75
اريد	yes -51
ارير	no -45	yes 58
ازرق	no -134	unknown 136
اسابيع	no 57
اسبوع	yes 49
استدعاء	no -119	unknown 132	yes -72
استرجاع	unknown 71	yes -81
اسعاف	yes 57
اسفله	no -145	unknown 125	yes -93
اسقط	no -181	yes 197
اسمه	no -48	yes 55
اسود	no 101	yes -68
اشاره	no -70	yes 80
اشتري	no 49
اشتعلت	no 104	yes -79
اصب	no 75	yes -59
اصبت	unknown -49
اصبعي	no 100	yes -66
اصرح	no -40	unknown 60
اصص	no 67	yes -55
اصطدام	unknown -46	yes 70
اصلا	no -43	unknown 142	yes -122
اصيب	no 63	yes -42
اصيبت	yes 50
اضرار	no 51
اطلب	no 76	unknown -53
اظن	no -133	unknown 129
اعبر	no -57	yes 78
اعتذر	no -117	yes 131
اعترف	no -51	yes 75
اعرف	unknown 42	yes -78
اعمل	unknown -55	yes 76
اغير	no 79	yes -55
افران	no 104	yes -90
اقوالي	no 47	unknown -58
اقود	no -92	yes 114
اكادير	no -58	unknown 110	yes -77
اكتشفت	no 91	yes -64
اكتوبر	no 61
اكثر	no -41	yes 57
اكل	no -131	unknown 90
الابيض	unknown -49	yes 68
الاثاث	yes 51
الاحد	no 42
الاحذيه	no 69	yes -55
الاخر	yes 49
الاداء	no -40	yes 49
الاربع	no -71	yes 92
الاربعه	no 126	yes -113
الارضيه	no 51	yes -43
الارواح	no 52
الاسبقيه	yes 47
الاستاذ	no -93	yes 118
الاسطبل	no 90	yes -77
الاسعاف	no -71	unknown 45
الاسنان	no -129	unknown 59	yes 66
الاسود	no 42
الاصلاح	no -40	yes 58
الاطار	no 54	yes -48
الاف	no 132	unknown -54	yes -78
الاقامه	no -153	unknown 180	yes -62
الاكواريوم	no 55	yes -42
الالواح	no 47
الامامي	no 48	yes -46
الاماميه	no -134	unknown 120	yes -49
الامان	no -99	yes 107
الامن	no 42
الامنيه	no 40
الان	no -55	yes 77
الانبوب	no 64	yes -53
الانترنت	no 64	yes -46
الاوراق	no -145	yes 149
الاوروبيه	yes 42
الاول	no -110	yes 119
الايسر	yes 45
الايمن	no -44	unknown 53
البارابريز	no 56	unknown 45	yes -110
البارابول	no 98	yes -78
الباراشوك	no -61	unknown 138	yes -105
الباربريز	unknown -59	yes 47
البارحه	no -82	yes 109
الباركيه	no 105	yes -82
الباش	no 115	yes -87
البالكون	unknown -48
البانيو	no 100	yes -82
البحث	no -61	unknown -40	yes 86
البحر	no 108	yes -77
البرد	no 65	yes -54
البرميل	no 102	yes -81
البريد	no -80	yes 104
البزطام	no 57	yes -46
البقره	no 82	yes -68
البلاستيكيه	no 54
البلاكه	no -98	yes 112
البلديه	unknown 48	yes -41
البلومبي	yes 47
البنك	unknown 112	yes -137
البوطا	yes 41
البوطه	no 41
البوليسي	no -98	yes 119
البومبا	no 83	yes -53
البومبيه	no 113	yes -100
البيانو	no -87	yes 102
البير	no 137	yes -98
البيرو	no 43
البيسي	no -75	unknown 58
البيض	no 72	yes -51
البيضاء	yes -50
البيطري	no -149	unknown 92
البيكوب	no -77	yes 89
التابعه	no 93	yes -76
التامين	no -142	unknown 195	yes -67
التبروري	no 80	yes -59
التدفيه	no 88	yes -74
الترقوه	no 55	yes -42
التروتينيت	no 70	yes -58
التريبورتور	no -45	yes 58
التصاور	no -118	unknown 110
التصريح	no -86
التصليح	no -94	yes 111
التعويض	no -86	unknown 110	yes -51
التلفازه	no 71	yes -49
التلفزه	no 95	yes -77
التيار	no 76	yes -40
الثالث	no -70	yes 95
الثامنه	yes 55
الثاني	no -62
الثلاثه	no 78	yes -62
الثلاجه	no 55
الثلج	no 80	yes -64
الجاج	no 90	yes -81
الجار	no -106	yes 125
الجاره	no -90	yes 114
الجامع	no 97	yes -66
الجبص	no -55	yes 68
الجبل	no 106	yes -88
الجديده	yes 62
الجرار	yes 49
الجرحي	no -83	yes 98
الجرده	no 125	yes -109
الجمله	no -137	unknown 114	yes -48
الجناح	yes -46
الجنب	no -71	unknown 82
الجنط	no 52
الجهتين	no 77
الجيب	no 104	yes -82
الجيران	no -96	yes 106
الحاجب	no -99	yes 118
الحاجز	no 55
الحاجه	no 44
الحادثه	no -90	yes 119
الحارس	no -80	yes 42
الحاسوب	no 159	yes -141
الحافله	no 126	yes -91
الحانوت	no 57
الحديقه	no 82	yes -62
الحراره	no 141	unknown -48	yes -91
الحرام	no 80	unknown -42	yes -54
الحسن	no -166	unknown 96
الحق	no 67	yes -47
الحلاقه	no 76	yes -63
الحلوي	unknown -42
الحلويات	no 117	yes -98
الحليب	yes 53
الحمايه	unknown -61	yes 65
الحوايج	no 62
الحوت	yes 48
الحوض	no 55
الحومه	no 65	yes -47
الحي	no -53	yes 84
الحيط	yes 46
الخامس	no -100	yes 130
الخامسه	no -83	yes 97
الخانز	no -169	yes 177
الخدامه	yes 49
الخدمه	no 73	yes -42
الخزانه	no 149	unknown -41	yes -107
الخساير	no 54
الخشبي	no -72	yes 81
الخضره	no -48	yes 66
الخلف	no -54	yes 44
الخلفيه	no 141	unknown -40	yes -100
الخوف	no -90	yes 115
الخير	no 76	yes -41
الخيمه	no 40	unknown 76	yes -108
الدار	yes -43
الدجاج	no 58	yes -53
الدخان	no -54	yes 76
الدراجه	unknown 43	yes -62
الدراري	no -80	yes 103
الدرج	no -61	unknown 73
الدروج	no 88	yes -56
الدش	no 133	yes -106
الدم	unknown -40	yes 53
الدهان	yes 64
الدولاب	no 55
الذهب	no 46
الذي	no -62	yes 51
الرابعه	unknown 78	yes -61
الراجل	yes 61
الراجلين	no -65	yes 86
الراديو	no 120	yes -92
الراكب	no 60	yes -75
الرباط	no -53	unknown 58
الرجل	yes 47
الرحله	unknown 51	yes -112
الرخام	yes 50
الرصيف	no -265	unknown 129	yes 144
الرعد	no 85	yes -55
الرف	no -93	yes 114
الرقم	no 42
الرمله	no -77	yes 99
الروايد	no 164	unknown -76	yes -148
الروبيني	yes 47
الروضه	no -89	yes 95
الرويضه	no 52	unknown 74	yes -116
الريح	yes 56
الريحه	no 72	yes -55
الريدو	no 101	yes -83
الزاج	no 40
الزبون	no -138	yes 150
الزبونه	no -155	unknown -42	yes 183
الزجاج	no 44	yes -52
الزربيه	no 58
الزرع	yes 44
الزرقطوني	no -46	yes 58
الزريبه	no 88	unknown -52
الزليج	no 45
الزنقه	no 72	yes -49
الزوال	no 90	unknown -57
الزيت	unknown 71	yes -44
الزيتون	no 72	yes -53
السابعه	yes 52
الساروط	no -164	unknown 109
السانديك	unknown 74	yes -45
السباك	unknown 77	yes -70
السبب	no 85	yes -69
السبيطار	no 188	yes -162
الستاير	no 116	yes -93
السته	no -49	unknown 137	yes -101
السخونيه	no 106	yes -74
السرير	no 56	yes -41
السطح	no 43
السطل	no 57	unknown -67
السعار	no -133	yes 160
السفر	no 48	unknown 66	yes -129
السكانير	unknown 59	yes -86
السلامه	no -144	yes 163
السلعه	no -95	yes 120
السلك	no 63
السلم	no 119	yes -97
السنسله	no 119	yes -103
السور	no -41	yes 47
السي	no -148	unknown -52	yes 192
السياح	no -81	yes 117
السياحي	no -57	unknown 143	yes -165
السيارات	no 62	unknown -57
السياره	yes -55
السيد	no -52	yes 71
السيده	no -41	yes 50
السير	no -61	unknown 55
السيل	no 102	yes -81
السيمانه	no 52	yes -46
الشاب	no -52	yes 68
الشاحنه	no -69	yes 84
الشارع	no -60	unknown 43
الشاشه	no 129	yes -104
الشانطي	no -50	unknown -47	yes 68
الشبكه	no 106	yes -77
الشتا	no 59	yes -45
الشجره	no 69	yes -47
الشراره	no -41	yes 63
الشرفه	yes 52
الشركه	no -58	unknown 56
الشغل	no 99	yes -87
الشقه	no -75	yes 94
الشكايه	no 58
الشمس	no 107	yes -76
الشهر	no -58	unknown 82
الشوفو	no 96	yes -74
الشي	no 240	unknown -46	yes -211
الشيفور	no -53	yes 63
الصاك	yes -62
الصاله	no -121	yes 142
الصباغه	no 63	yes -60
الصبع	no 75	yes -64
الصحون	no 59	yes -50
الصدر	unknown -72
الصندوق	yes 40
الصوت	no 90	yes -70
الصوره	no 92	yes -76
الصيدليه	unknown -47
الضباب	no -119	yes 136
الضيعه	no 59	yes -46
الطابق	yes 44
الطابله	no 125	yes -102
الطاجين	no 106	yes -93
الطبله	no -117	yes 139
الطبيب	no -47	unknown 118	yes -74
الطبيه	no 107	unknown -87
الطراكتور	no -40	yes 68
الطلاء	no -105	yes 121
الطموبيل	no 61	unknown 56	yes -129
الطواليط	unknown 72	yes -86
الطوبيس	no -53	yes 74
الطوموبيل	yes -47
الطونوبيل	unknown -61	yes 54
الطياره	no 72	yes -52
الطيران	no -40	unknown 67	yes -43
الطين	no 76	yes -69
العافيه	no 51
العام	no 43	yes -50
العامل	no -86	yes 99
العايله	no -164	unknown -44	yes 185
العجلات	no 56
العجله	no 89	unknown -43	yes -53
العداد	no 100	yes -83
العربه	no 127	unknown -88	yes -41
العربي	no -142	yes 171
العربيه	yes 41
العرس	no 47
العروسه	no -189	unknown -42	yes 213
العساس	unknown 86	yes -121
العشا	no 62
العشيه	no -46	yes 50
العطله	no 47
العلاج	no 78	unknown -59
العلميه	no 46
العمال	no -77	yes 95
العمره	no 47	unknown 76	yes -165
العمليه	no 125	unknown -53	yes -70
العمود	no 125	yes -111
العنق	no -51	yes 69
العود	no 98	yes -75
العياده	no -196	unknown 107
العينين	unknown 79	yes -70
الغربال	no 52	yes -42
الغرز	no 62	yes -50
الغساله	no 99	yes -81
الغسيل	no 116	yes -106
الف	unknown 44	yes -62
الفاتوره	unknown -74	yes 69
الفار	no -120	unknown 83
الفجر	no 40
الفراش	unknown -47
الفرامل	no 49
الفران	no 191	yes -158
الفرن	no 58
الفريكو	no 104	yes -90
الفلاح	no -73	yes 79
الفلاحي	no 109	unknown -70
الفلوس	no -83	unknown 109	yes -52
الفندق	unknown 44
الفوق	unknown -52	yes 53
الفول	no -147	unknown 82	yes 55
الفولون	no 65	yes -42
الفيترينه	yes 44
الفيديو	no -64	yes 82
الفيراندا	no 110	yes -74
الفيرمه	no 61	yes -45
الفيلا	no 67	yes -41
القادوس	yes 70
القاعه	no 132	yes -108
القايد	no -164	yes 173
القبو	no 107	yes -88
القدام	no -76	unknown 83
القدامي	no 93	yes -67
القديم	no 147	yes -116
القديمه	no -57	yes 77
القران	no 56
القصدير	no 48	yes -40
القضاييه	no 97	yes -78
القط	no 49
القطار	unknown 42
القطه	no 98	yes -85
القفل	no 43
القمامه	unknown 42
القنطره	no 82	yes -55
القنيطره	no 119	unknown -45	yes -81
القياس	no 69	yes -60
الكابو	no 56
الكابينه	no 83	yes -68
الكات	yes 44
الكاحل	no 127	yes -101
الكار	yes 66
الكارط	no 112	yes -70
الكاسك	no 70	yes -56
الكاميرات	no 76	unknown -40
الكبيره	no 44
الكتب	yes 47
الكتف	no 113	yes -85
الكرا	no -41
الكراج	no 105	yes -63
الكراسي	no -62	yes 77
الكرسي	yes 51
الكره	no -216	yes 234
الكروسه	yes 48
الكسيده	no -44	unknown -41	yes 87
الكلب	no -66	yes 83
الكليان	no -173	yes 185
الكلينيك	no -116	unknown -43	yes 135
الكليو	unknown 50	yes -83
الكهربا	no 64	yes -43
الكهرباء	unknown 95	yes -102
الكهربايي	no 80	yes -60
الكوره	no -75	yes 111
الكوفر	no 82	yes -59
الكونستا	no -47	yes 55
الكونسطا	no -52	yes 68
الكونطور	no 119	yes -101
اللوحه	no 66
اللور	yes 54
اللي	yes 43
الليل	no 71	yes -45
الليله	no 72	yes -51
الليلي	no 74	yes -63
الم	no -72	yes 90
الماتريكيل	no -59	yes 79
المازوط	no 66
المالك	no -90	yes 105
المبلغ	no 160	unknown -102	yes -70
المجاور	no -157	yes 170
المجاوره	no -46	yes 53
المحرك	yes -45
المحطه	no 87	yes -74
المحفظه	no 40
المحل	no 67	yes -49
المدخل	unknown -59	yes 49
المدخنه	no 41
المدرب	no -224	unknown 117	yes 124
المدفاه	no 52
المدير	unknown -94	yes 70
المدينه	no 111	yes -92
المرا	unknown -68	yes 44
المراه	no -137	yes 157
المرايه	no -76	yes 88
المرجو	no 41
المرفق	unknown 111	yes -103
المركز	no 49
المركونه	no -73	yes 90
المره	no 56
المرور	yes 49
المستاجر	no -92	yes 104
المستشفي	yes -41
المسجد	no 47
المسمار	yes 71
المسووليه	no -175	unknown 95	yes 57
المشترك	no -125	yes 139
المصباح	no -66	unknown 106	yes -68
المطافي	no 42
المطبخ	no 62	yes -42
المطر	no 109	yes -98
المطعم	no -44	yes 62
المعاينه	yes 42
المعلم	no -75	yes 90
المغرب	no 59	yes -44
المغسله	no 104	yes -76
المقلاه	no 47
المقله	no 103	yes -72
المقهي	no 85	yes -62
المكتب	no -60	yes 84
المكتبه	no 126	yes -94
الملاك	no -124	yes 150
الملك	unknown -42
الممتاز	no -88	unknown 65
الممر	no 78	yes -64
المناسب	yes 41
المنزل	no 86	yes -74
المهم	yes 48
الموتور	no 169	unknown -71	yes -127
الموسم	no 112	yes -89
الموضوع	no 56	yes -45
الموطو	unknown 49	yes -75
الموقع	no 89	yes -67
الموقف	no -135	yes 151
الميكانيسيان	unknown -58
الميكانيكي	no 51	yes -45
النادي	no -94	yes 115
النار	yes -47
الناس	no -55	yes 54
النافذه	no 53	yes -40
الناموسيه	no 45
النحل	no 68	yes -58
النضاضر	no -109	unknown 141	yes -73
النعناع	no -86	yes 116
النقل	no -176	unknown 134
النمره	no -152	unknown 64	yes 74
النوافذ	no -141	unknown -41	yes 164
النيران	no -52	yes 67
الهاتف	no 104	yes -76
الهواييه	unknown 94	yes -153
الهوندا	no -72	yes 91
الواجهه	no -137	unknown 78
الواد	unknown 63	yes -82
الوالد	no 45
الوالدين	no 65	yes -47
الواليد	no 142	yes -116
الوحده	no 99	yes -65
الودي	no -62	yes 76
الوراق	no -63	unknown 207	yes -178
الورد	no 139	yes -114
الورشه	no 61	yes -45
الورقه	no -54	yes 67
الورك	no -161	yes 174
الوطنيه	no -90	yes 106
الوقت	no 84	yes -54
الولاد	unknown -60	yes 73
الولد	no -119	unknown 99
اليد	no 52
اليسري	yes 49
اليكم	no 77	yes -72
اليمين	yes 49
ام	no -124	unknown 63	yes 40
امام	yes 46
امامي	no 44
امتدت	no -56	yes 65
امي	no 56
انزلق	no -87	yes 109
انزلقت	no 119	yes -103
انسي	no -56	yes 71
انفجر	no 53
انفجرت	no -58	unknown 98	yes -72
انكسر	unknown 43	yes -64
انكسرت	no 142	unknown -56	yes -102
انني	no -95	unknown 65
اني	no -69	yes 85
اود	no -160	unknown 136
اي	no 40
ايدي	yes 66
ايضا	unknown -62
ايه	no 114	yes -82
باريس	no 108	unknown -67
باغي	no -204	yes 205
بالبرد	no 84	yes -73
بالتروتينيت	no -47	yes 56
بالجهد	no 78	yes -69
بالحجاره	no 84	yes -56
بالحجر	no 214	yes -184
بالركل	no 100	yes -84
بالريح	no -251	unknown -42	yes 286
بالسياره	no -131	unknown 138	yes -85
بالشرطه	no -48	yes 58
بالصباغه	no 110	yes -76
بالطوموبيل	yes 43
بالكامل	no 113	yes -89
بالليل	no 58	yes -69
بالما	no 80	yes -65
بالموس	no 62	yes -44
بان	yes 51
بايع	no -46	yes 55
باين	unknown 71	yes -58
بتاع	no 124	yes -100
بتسرب	no -84	yes 101
بجانبي	unknown -51	yes 48
بحجم	no 55	yes -46
بحيره	no 125	yes -90
بدا	no -75	unknown 75
برا	unknown 48	yes -59
برد	no 100	yes -84
برشيد	no -51	yes 64
بري	no 45
بزاف	yes 66
بسكين	no 119	yes -85
بسلك	no -86	unknown 95	yes -81
بسياره	yes 50
بسيط	no -53	yes 82
بسيطه	yes 55
بشريه	no -90	yes 97
بشكايه	no -108	yes 116
بشويه	no 64	yes -52
بشي	no 81	yes -63
بصح	no -137	unknown -44	yes 164
بعدما	unknown -58	yes 46
بعصا	no -153	yes 167
بعيني	no -141	yes 166
بغا	no -49	yes 74
بغاتش	no 125	unknown -83	yes -43
بغاش	no -40	yes 55
بغيت	no 43
بغيتش	no -66	yes 82
بفعل	unknown -45
بقا	no 48	yes -60
بقاتش	no 67
بقاش	unknown -40
بقاو	no 50
بقره	no 104	yes -92
بقعه	no -41	yes 59
بقي	no 105	yes -77
بقيت	no 64
بقيمه	unknown 51	yes -47
بلاصتو	unknown 118	yes -111
بلاصه	no 90	yes -65
بلاغ	no 44
بلاغا	no 93	yes -70
بلانت	no 119	unknown -43	yes -76
بلغت	no 61	yes -46
بليون	no 50
بمدينه	no 55
بنت	yes 41
بنتي	no -53	yes 40
بنجلون	no -58	yes 77
به	unknown -40
بوحدها	no 83	yes -67
بوحدو	no 126	yes -84
بوزنيقه	no -93	unknown 115	yes -52
بيا	no 116	yes -83
بيانو	no -144	yes 165
بيت	no -79	unknown 77
بيخير	yes 61
بيضا	no -94	unknown -47	yes 142
بيضاء	no -134	yes 151
بيكوب	no -100	yes 125
بيناتنا	no -85	yes 102
بيننا	no -153	unknown -51	yes 183
بيني	no -134	unknown -42	yes 169
بيه	no 142	yes -105
بيهم	no 146	yes -119
تارودانت	no 59	yes -53
تامين	no -113	unknown 162	yes -66
تبع	no -51	yes 73
تبكي	no -102	yes 121
تجرح	no 150	yes -118
تجرحات	no -139	unknown -42	yes 156
تحت	no 40
تحتها	no 105	yes -86
تحتو	no -82	yes 113
تحتي	no -97	yes 132
تحرقات	no 84	yes -64
تحمل	no -67	yes 82
تحيد	no 72	yes -43
تخبط	no -131	unknown 184	yes -106
تخرج	yes 55
تخنق	no 161	yes -140
تدخل	no 51
ترجع	no 127	unknown -95
ترك	yes 41
تركيب	unknown -65	yes 61
تسد	no -67	unknown 92
تسرق	no 43
تشعر	no 50	yes -40
تشفر	no 133	unknown -46	yes -85
تشقات	no 59
تشقق	no 74	yes -45
تشكو	no -41	yes 58
تصادم	no -134	unknown 104
تصريح	no 73	yes -50
تصل	no 130	unknown -64	yes -75
تضرر	no -47	yes 68
تعرفت	no -167	unknown 127
تعوج	no 107	yes -85
تعوجات	no 90	yes -70
تعود	no -173	yes 187
تعوضون	unknown 57	yes -107
تعويض	no 90	unknown -74
تفاهمنا	no -47	yes 79
تفتح	no 143	yes -130
تفرقع	no 84	yes -60
تفركعات	yes 41
تفك	yes 50
تقاس	no -65	yes 79
تقاسيت	no 86	yes -69
تقريبا	yes 41
تقريرا	no -49	yes 60
تقطع	no 95	yes -68
تقلع	unknown -52
تقول	unknown -77	yes 64
تكسر	no -48	yes 67
تكن	no 81	yes -65
تلاقيت	no 67	yes -55
تلت	no -105	unknown -43	yes 135
تلف	no 66	yes -58
تم	no -87	yes 100
تماس	no 115	yes -103
تماما	unknown -69
تنفخ	no 84	yes -61
تهرس	no 77	yes -49
تهرسو	no 43
توصيل	no -76	yes 93
توقف	no -173	unknown 177
توقفت	no -159	yes 172
توقيع	no -42	yes 51
تولوز	no -115	unknown 129	yes -53
تيزي	no -43	yes 49
تيشكا	no 96	yes -77
ثانيه	no 63	yes -45
ثلاثين	no 139	yes -129
ثمن	no 101	unknown -54	yes -44
ثمنها	no -57	yes 94
جا	no -45	yes 69
جات	yes 52
جاتني	no 65	yes -44
جارتنا	no -93	yes 101
جارنا	no -103	yes 118
جاري	no -135	yes 166
جانبي	no -133	unknown 101
جاني	no 158	unknown -102	yes -61
جدران	no 44
جدي	no -56	yes 82
جديد	no 63
جرار	yes 41
جرح	no 41
جرحي	no -66	yes 81
جري	no -85	unknown -59	yes 138
جريح	no -98	yes 117
جسديا	no 43
جميعا	no 42
جنب	yes 43
جنبها	no 71	yes -46
جواب	unknown -95	yes 85
جيبي	no 111	unknown -42	yes -69
جيت	no 109	yes -90
جيده	no 77	unknown -41
حادثه	no -45	yes 61
حاده	no 81	yes -62
حارس	no 64	yes -41
حاسوب	yes 52
حافله	no -87	yes 58
حافيه	no 67	yes -50
حامل	yes 62
حاولت	no -135	yes 144
حجر	no 156	yes -119
حجره	no -85	unknown 66
حجزت	unknown -81
حد	no 44
حدا	unknown 42
حدانا	no -102	yes 121
حدايا	unknown 80	yes -112
حدث	unknown 55	yes -46
حديد	no 100	yes -85
حرق	no -66	yes 78
حرقات	no 190	yes -175
حزام	no -112	yes 121
حصاه	no 84	yes -53
حضرت	no 44
حضرو	no 75	yes -64
حط	unknown 68	yes -125
حطيت	no 68	yes -46
حفره	no 95	yes -75
حفل	no 100	yes -72
حفيدي	no -129	unknown 90	yes 62
حق	no 102	unknown -74	yes -55
حقيبتي	no 56	yes -48
حقيبه	no -55	unknown 79
حك	no -95	yes 144
حلات	no -160	yes 169
حليت	no -154	yes 166
حماتي	no 61
حمام	no -91	unknown 75
حمامي	no -46	yes 52
حمرا	no -141	unknown 183	yes -82
حوض	no 52
حيط	no 102	unknown 97	yes -168
خاتم	no 155	unknown -54	yes -108
خاص	no -120	unknown 48
خاصني	no -67	yes 90
خاصها	no 71	yes -56
خاصو	no 43
خالص	no -112	yes 128
خالي	no -102	yes 126
خبط	no -71	yes 99
ختي	no 72	yes -55
خدا	no 89	yes -56
خدات	no -179	yes 204
خدام	unknown -43	yes 49
خدامين	no -73	unknown -45	yes 107
خداو	no 49	yes -42
خدشه	no 46
خدمه	no -87	yes 113
خرجت	no 50	yes -45
خرجنا	no 56	yes -42
خرجو	no -216	yes 235
خرطوم	no -102	yes 110
خزان	no 114	yes -101
خزانه	no -77	yes 98
خطا	no 151	yes -134
خطفو	no 73	yes -57
خفيف	no 40
خلا	no -67	unknown 167	yes -111
خلات	no 132	yes -104
خلال	yes 47
خلاو	no -120	unknown 132
خلصت	no -94	unknown 109	yes -44
خلف	no -74	yes 96
خلفي	no -110	yes 125
خليت	no 156	yes -148
خمس	no 93	unknown -47	yes -50
خمسه	no -59	yes 94
خنزير	no 45
خوتي	no 63	unknown -40
خويا	no 42
خير	no -161	yes 179
خيطو	no 147	yes -116
دا	no 75	yes -52
دار	yes 44
دارت	no -78	yes 95
دارنا	no 55
دارها	no 126	yes -105
دارو	no 80	yes -50
داز	no -81	unknown -50	yes 117
دازو	no 117	yes -98
داكشي	no 75	yes -61
داو	no 53
داوني	no -112	yes 130
داوه	no 53
داوهم	no 84	unknown -94
داير	no 98	unknown -49	yes -66
دايز	no -105	yes 130
دخان	no 55	yes -46
دخلات	yes 58
دخلت	no -44	unknown 63
دخلنا	no -64	yes 76
دراجتي	no 50
دراري	no 64	yes -52
درتش	no -85	unknown 103
درجه	no 50
درك	no 95	yes -78
درنا	no -101	yes 119
دفع	no -119	unknown 134	yes -66
دفعت	no 88	unknown -43	yes -44
دم	yes 50
دهست	no 46
دورتين	no -40	yes 46
دون	no -66	yes 82
ديالنا	no 73	yes -47
ديالها	no -80	yes 103
ديالهم	no -85	yes 97
ديالو	no -99	yes 104
ديالي	no -42	yes 54
ذاب	no 78	yes -64
ذراعي	no 96	yes -74
ذو	no -92	yes 104
راجع	no -58	yes 86
راجعين	no -90	yes 97
راجل	no -112	yes 126
راجلي	no 41
راح	no -62	yes 80
راحت	no 59	yes -41
راس	no 59
راسها	no -64	unknown 48
راسو	no 86	unknown 81	yes -188
راكبه	no -55	yes 66
راني	no -58	unknown 71
راها	unknown 62	yes -75
ربعه	no 115	yes -84
ربما	no 78	yes -48
رجال	no -63	yes 43
رجعنا	no 65	yes -45
رجل	no 154	yes -134
رجلي	yes 47
رحت	no 97	yes -74
رحله	no 148	unknown -84	yes -59
رغم	no -105	unknown 122	yes -41
رفضت	no 97	unknown -74	yes -49
رقبتي	no -65	yes 75
رقم	no -63	yes 49
رقمها	no 102	yes -90
رقمي	no -78	yes 92
ركبت	no 148	yes -124
ركبتي	no -118	yes 139
رماد	no 41
رمضان	no -64	yes 79
ريحه	unknown 80	yes -85
زاج	no 60
زال	no -74	unknown 53
زالت	no -51	yes 65
زبون	no 50
زجاج	no 46	yes -60
زرق	no 45
زرقه	no 56
زلت	no -42	yes 58
زلقات	no -135	yes 146
زلقت	no 43	unknown -43
زوجتي	no 41
زوجي	yes -41
زياره	yes 67
زيت	no -67	yes 80
ساقي	no -92	yes 94
سالم	no 47	unknown 92	yes -205
سالمه	no 67	yes -48
سالمين	no -50
سايقه	no 86	yes -64
ست	no 88	yes -62
ستراسبورغ	no 42
سجل	no -46	yes 63
سحقت	no -157	yes 165
سخان	no 125	yes -110
سخن	no 83	yes -47
سخون	no 84	yes -71
سد	no 92	yes -78
سدو	no 59	yes -51
سديت	no 51
سرقت	no 60	yes -43
سرقه	no 48
سرقو	no 61	yes -50
سرقوا	no 91	yes -67
سطح	no 68	yes -58
سقط	no 51
سكاري	no 146	yes -133
سلام	no -193	unknown 151
سليمه	no 114	yes -99
سمع	no 160	yes -148
سمعت	no -52	unknown 50
سميتها	no -51	yes 64
سميتو	no -60	yes 74
سميتي	unknown -52	yes 48
سنوات	no -54	yes 76
سوء	no 146	yes -124
سوق	no -169	unknown 107
سولت	no 98	yes -60
سوي	no 120	yes -90
سي	no -78	yes 90
سيارات	no -76	yes 115
سيارتان	no -86	unknown 117	yes -58
سيارتنا	no -53	yes 60
سياره	no -69	yes 79
سيده	no -42	yes 52
سيدي	no 84	yes -66
سير	no -74	yes 104
سيمانه	no 71	unknown 86	yes -150
شاب	yes 53
شاحن	no 58	yes -49
شاحنتي	no 101	yes -76
شاحنه	yes 65
شاده	no -117	yes 132
شارع	no -56	yes 66
شاف	unknown 130	yes -130
شب	no 43
شتا	no 83	yes -66
شتنبر	unknown -60
شحال	no 119	unknown -41	yes -77
شد	no -122	yes 146
شده	no 83	yes -64
شدو	no 97	unknown -54	yes -46
شرخ	no 107	unknown -90	yes -50
شرفه	no -82	yes 95
شريتو	no 109	yes -80
شظيه	no 99	yes -74
شفت	no -88	unknown 42	yes 44
شفتش	no 135	yes -117
شفتو	no -42	yes 60
شكون	no 70	yes -41
شمعه	yes 46
شنو	no -84	unknown 63
شهاده	unknown 69	yes -90
شهر	no -86	unknown 63
شهرين	no 46	unknown 44	yes -85
شهور	no -76	unknown 72
شو	no -102	yes 116
شوف	no 165	yes -141
شي	no 48	yes -74
شييا	yes -48
صاحب	no -71	yes 90
صاحبه	no -100	yes 130
صاحبي	no -169	yes 140
صار	no -45	yes 61
صاعقه	no 77	yes -54
صافي	no -48	yes 78
صالون	no -58	unknown -42	yes 98
صباح	yes -56
صباحا	yes 50
صباعي	no -63	yes 91
صباغه	no -113	unknown 193	yes -135
صحاح	no -48	yes 44
صحيح	unknown 79	yes -64
صداع	yes 44
صدرها	no -62	yes 70
صدم	no -63	yes 84
صدمتني	no -44	yes 57
صدمني	no -107	unknown 127
صدمه	no 78	yes -50
صغير	no 40
صغيره	no 62
صلاه	no 64	yes -46
صندوق	no 70	yes -58
صورا	no 48
صورت	yes 46
ضاع	no 85	unknown -50
ضاعت	unknown 66	yes -45
ضاعو	no 89	unknown -60
ضحايا	no -78	yes 92
ضد	no 53
ضربت	no 100	yes -103
ضربتني	yes 63
ضربتو	no 151	yes -136
ضربنا	no -45	yes 62
ضربني	no -58	unknown 53
ضربو	unknown -70
ضريفه	no -59	yes 64
ضو	yes 48
طاح	no 49	yes -49
طار	no 78	yes -52
طاكسي	no -82	yes 97
طالب	no -98	unknown 108	yes -70
طاير	yes 43
طبعا	no 48
طبيب	no -43	unknown -59	yes 95
طراف	no 162	unknown -60	yes -144
طرطق	no 83	yes -67
طرطقات	no 65	yes -48
طريق	no 51	yes -73
طريقو	no -145	unknown 80	yes 50
طفاها	no 89	yes -77
طلبت	no -172	yes 186
طلع	no 41
طلعات	no 48
طوال	no -42	yes 48
طوموبيل	no -141	unknown 51	yes 88
طوموبيلات	no -98	yes 117
طوموبيلتي	no 59	unknown -61
طويل	no 124	yes -96
طيح	no -45	unknown -45	yes 72
طيرت	no -117	yes 125
ظهر	no 47	unknown -41
ظهري	no 44
عارف	no 47
عاشوراء	no 58	yes -44
عاصفه	no 65	yes -55
عالارض	no 106	yes -89
عام	yes 46
عامره	yes 62
عامين	no -139	unknown 80
عايله	no -81	yes 101
عاينت	no -74	yes 82
عباد	no -171	yes 180
عبد	no -49	yes 66
عبر	no -43	yes 58
عجلات	no -200	unknown -69	yes 228
عجله	no 156	yes -135
عدا	no -56	yes 66
عربه	no -66	yes 82
عربيه	no 41
عرس	no -48	yes 52
عرفت	unknown 68	yes -75
عرفتش	unknown 82	yes -120
عرفناش	no 57	yes -40
عشر	no 53
عض	yes 52
عضني	no -83	yes 98
عطاتني	no -110	yes 125
عطاني	no -107	unknown 73
عطيتو	no 150	yes -131
عظم	no 100	unknown 118	yes -206
عفوا	no -64	yes 74
عقدي	unknown 40	yes -81
علاش	no 85	yes -92
علاقه	no -81	unknown 122	yes -87
علامه	no -75	yes 87
علبه	no 82	yes -69
علقت	no 165	yes -137
علما	no 41
عليا	yes 55
علينا	no -42
عليهم	no 40	unknown -41
عم	no -85	yes 105
عمال	no -90	yes 108
عمر	no 58
عمرنا	no -57	yes 72
عمرناها	no -42	yes 51
عمره	unknown -54
عمرها	no -75	yes 111
عملت	no 62	yes -50
عملنا	no -43	yes 50
عمود	no 85	yes -66
عنا	no -40	yes 58
عندما	no 72	yes -45
عندنا	no -47	yes 70
عنده	yes 54
عندهم	yes 52
عندو	no -45	yes 72
عودتي	no -55	yes 70
عيد	yes 53
عيط	yes 41
عيطت	no 48
عيطنا	no -98	yes 123
عيني	no 70	unknown 90	yes -149
عينيا	no -66	yes 79
غابه	no 143	unknown -46	yes -104
غادي	no -45
غرز	no -64	yes 80
غرزات	no 155	yes -134
غرزه	yes 55
غرفه	no 45
غرق	no 59
غلط	yes 42
غلف	no 112	yes -83
فاتوره	no -68	unknown 115	yes -72
فاحترق	no 46
فاحترقت	no -194	yes 211
فارغ	no 79	yes -58
فارغه	no -95	unknown 83
فاس	no -43	unknown 43
فاصطدمت	no -56	yes 68
فاضت	no -53	yes 79
فالباب	no -56	yes 75
فالباركينغ	unknown 116	yes -143
فالبحر	unknown 83	yes -98
فالبيسين	no 103	yes -89
فالتيليفون	no 46
فالجرده	no -96	unknown 109
فالحفره	no 154	yes -126
فالدار	no 121	yes -96
فالدوار	no 138	yes -119
فالسبيطار	no -93	yes 116
فالشجره	no 107	yes -95
فالضو	no -52	yes 73
فالطابق	no -180	unknown 132
فالطريق	unknown 40
فالطوبيس	no 82	unknown -40
فالطوموبيل	yes 59
فالعشيه	unknown 73	yes -85
فالقهوه	no -145	yes 160
فالكوزينه	no 63	yes -52
فالكوميساريه	no 79	yes -60
فالموطور	no -144	yes 155
فانكسر	no 103	yes -82
فبلاصتو	no -70	yes 92
فتح	yes 54
فتحت	unknown 64	yes -88
فجاه	unknown 65
فجر	no 67	yes -55
فحالو	no -46	yes 59
فحي	no 102	yes -81
فخرجت	yes 41
فدار	no -221	yes 242
فدرب	no 97	yes -79
فرنسيه	yes 48
فسقط	no 167	yes -160
فسوق	no 97	yes -71
فطنجه	no -90	yes 116
فظهر	no 152	yes -134
فقت	no 69
فقد	no -74	yes 92
فقدت	no 61
فلا	no 44
فلم	no 68	yes -51
فما	no -54	unknown -76	yes 93
فواحد	no 138	yes -112
فوجدنا	no 53	yes -48
فوسط	unknown 68	yes -94
فوقي	no -80	yes 90
فيا	no -57	yes 74
فينا	no -66	yes 79
فيها	no 46
فيي	no -158	yes 181
قال	no -47
قالو	no 71
قالوا	no -103	yes 120
قالي	no -59
قاليا	no 86	yes -63
قبل	no 43
قدام	no 52	yes -43
قدامي	no -110	unknown 90
قدروش	no 130	unknown -46	yes -88
قدمي	no 74	yes -53
قديم	no 124	yes -89
قديمه	no -66	yes 88
قررت	yes 45
قريب	no 40
قسم	no -72	yes 98
قصد	no -104	unknown 52
قطعه	yes 42
قطعو	no 91	yes -55
قفز	no -102	yes 117
قلبي	no 46
قلعات	no 173	yes -146
قوي	no 47
قويه	no 83	yes -73
كات	yes 44
كاحلي	no 142	yes -111
كار	no -189	unknown -103	yes 242
كارثه	yes 47
كاط	no -43	yes 64
كاع	no 75	yes -54
كالو	no -166	unknown -86	yes 210
كاميرا	no -93	unknown -70	yes 142
كاميو	unknown 129	yes -120
كانه	no 67	yes -46
كانها	no 79	yes -64
كاين	no 67	yes -41
كتب	unknown 60	yes -65
كتبت	no -54	yes 78
كتبكي	no -102	yes 119
كتبنا	yes 40
كتغطي	unknown -108	yes 67
كثير	yes 57
كثيرا	no -71	unknown -44	yes 118
كحال	yes 52
كذلك	no -41	yes 56
كرسي	unknown -42
كرشي	yes 42
كره	no 72	yes -54
كسرت	no -73	yes 91
كسرو	no 96	yes -73
كسروا	no 106	yes -85
كسيده	no -147	unknown 257	yes -145
كلام	no -49	unknown 169	yes -177
كلب	no -49	yes 70
كلها	no 64
كلهم	no -53
كلو	no 67	yes -52
كما	no -58	yes 69
كمان	no 71	yes -53
كنتسني	unknown 89	yes -62
كنخدم	no -97	yes 109
كندور	no -51	unknown -44	yes 80
كنسوق	no -95	yes 113
كنصور	no 133	yes -111
كنقدرش	no -54	yes 71
كنقطع	no 85	yes -58
كنمسح	no 95	yes -82
كنمشي	no 73	yes -54
كهربايي	no 87	yes -69
كونستا	no -68	yes 79
كونسطا	no -69	yes 91
كي	no 109	yes -88
كيتقيا	no -120	unknown 102	yes -45
كيحلف	no -125	unknown 98
كيخلص	no -73	unknown 114	yes -67
كيدخل	no 56	unknown -61
كيدور	no -62	yes 88
كيسيل	unknown -86	yes 56
كيشعل	no 115	yes -87
كيضحك	yes 45
كيضحكو	no 75	yes -64
كيضرب	no -96	yes 118
كيضرني	no 74	unknown -45	yes -57
كيف	no 193	unknown -65	yes -129
كيفاش	no -67	unknown 161	yes -159
كيقطر	no -86	unknown 89
كيقولو	no 82	yes -51
كيلعب	no -71	yes 82
كيلعبو	no -80	yes 88
كيوجعني	yes 44
ل	no 103	yes -86
لاسورانس	no -45	yes 56
لاكاف	no 118	yes -103
لامبيلانص	yes 59
لان	no 57	unknown -46
لانني	yes 41
لانه	no -108	yes 127
لاني	no 57
لاي	unknown 150	yes -163
لباربريز	unknown -43
لبوليس	no 45
لبيع	no -47	yes 54
لتحت	no 47
لتر	no 62	yes -48
لحادث	no -56	yes 74
لحد	no 121	yes -97
لحقت	no 110	yes -85
لداخل	no 73	yes -43
لدي	no -70	yes 42
لدينا	no -109	yes 125
لسه	no -51	yes 85
لسيارتي	no 57	unknown -45
لفوق	no -117	yes 127
لقيت	unknown 46	yes -65
لقيتش	no 45
لقيتها	no 44
لكنني	no 42
لكني	unknown 129	yes -131
للاسف	no 76	yes -62
للباركينغ	no -136	unknown 118
للدار	unknown 72	yes -58
للدرك	no 68	yes -56
للسبيطار	no -64	yes 80
للسطح	yes 45
للشرطه	no 40
للصالون	no 74	yes -52
للكراج	no 42
للمستعجلات	no -43	yes 58
للور	no -160	unknown -49	yes 195
لما	no -44	yes 64
لماذا	no 112	unknown -90	yes -54
لنا	no 132	yes -109
لها	no 147	unknown -58	yes -85
لواحد	no -61	yes 87
لوجه	no 91	yes -76
لوح	no 102	yes -84
لوحته	no -66	yes 98
لوحه	no 73	yes -54
لور	no -107	yes 129
لوطوروت	no 106	yes -71
ليسر	no -59	unknown 90	yes -51
ليكم	no 74	yes -76
ليل	yes 51
ليلا	no 62	yes -89
ليله	no 56
لينا	no -80	yes 71
ليه	no -60	yes 60
ليها	no -66	yes 91
ماء	no 46
مات	no 95	yes -71
مازال	unknown 89	yes -83
ماس	no 90	yes -71
ماعرفتش	no 157	unknown -108	yes -55
مافيه	yes 60
ماكان	no 153	yes -126
ماكاين	no -58	yes 71
ماكاينش	no 140	yes -131
ماكنتش	unknown 86	yes -109
ماكينه	no 58	unknown -44
ماوقع	yes 58
ماي	yes 58
مبلل	no 58	yes -48
مبلول	no 58	yes -45
مترين	no 55	yes -43
متوقف	unknown -75	yes 86
متوقفه	no 63	yes -40
متي	unknown 125	yes -149
مثل	no 64	yes -48
مجرد	no 101	unknown -71	yes -71
مجروح	no 53
مجروحه	yes 61
مجهول	no 83	yes -55
مجهولون	no 65	yes -46
محاوله	no 54	yes -47
محرك	no 78	yes -66
محروقه	no 119	yes -94
محطه	no -144	unknown 158
محلول	no -53	yes 76
محلي	no -49	yes 65
محمد	yes 48
محمل	no -79	yes 102
محمله	no -59	yes 82
مخلوع	no -118	unknown 80
مدام	no -97	yes 115
مدخل	no -54	yes 66
مدكوك	no -144	unknown 231	yes -159
مراب	unknown 57	yes -117
مرات	no 88	yes -64
مراتي	yes 50
مراكش	unknown 97	yes -102
مراه	no -70	unknown 74	yes -66
مرت	unknown 94	yes -119
مرجان	no -71	unknown 68
مرحبا	no 67	unknown -49
مرسيليا	no -116	unknown 60	yes 47
مرفق	no -44	yes 63
مركز	unknown 60	yes -105
مركونه	no -48
مره	no -79	unknown 60
مريض	no 51
مزهريه	no -114	yes 131
مزيان	yes 43
مستشفي	yes 41
مسدود	no 130	yes -106
مسرعه	no -137	yes 153
مسكينه	no 47
مشاو	no 67
مشكل	no -74	yes 95
مشي	no 78	yes -42
مشيت	no 45
مشيتش	no 70	yes -53
مشينا	no 72	yes -41
مصاب	no 81	yes -59
مصابين	no -49	yes 68
مصاريف	no -58	unknown 66
مصباح	no -97	yes 117
مصدره	no -58	yes 73
مضروب	unknown -63
مضروبه	no -64	unknown 136	yes -124
مطار	no 53	yes -80
مطر	no -42	yes 64
مطعم	no 108	yes -94
معاه	no -58	yes 82
معاها	no -194	unknown 173
معرفه	no -104	unknown 168	yes -86
معصمي	no 72	yes -58
معقول	no -56	yes 67
معلق	no 47
معلم	no 52	yes -43
معمره	no -42	yes 51
معها	no 138	yes -116
مفاجي	no 110	yes -101
مفتوح	no 56
مفتوحا	no -117	yes 131
مقطوع	no 80	yes -65
مكان	no 40
مكروه	no 44
مكسور	unknown 52	yes -76
مكسوره	no -162	unknown -43	yes 188
مكناس	no 75	yes -59
ملا	no 57	yes -51
ملابس	yes -53
ملال	no 96	yes -84
ملانا	no -62	yes 75
ملف	no 67
ملي	no 54	yes -53
ممر	yes 57
ممرضه	yes 40
منزلي	yes 50
منفوخ	no -69	unknown 80
منفوخين	no -48	yes 69
منكم	no -157	unknown 185	yes -124
منه	no -41	yes 64
منها	no 48
منهم	unknown 58	yes -83
منو	no -66	yes 40
مهرس	no -241	unknown 177
مهرسه	no -70	unknown 105	yes -77
مهرسين	unknown -51	yes 50
مو	no -118	unknown 137	yes -49
موجه	no 60	yes -45
موخره	no -124	yes 144
مورا	yes 66
موعد	no 40
موقعه	no -105	yes 125
موقف	unknown 43	yes -61
مول	no -77	yes 103
مولات	no -140	yes 160
مولاه	no -90	yes 116
مولاي	yes 59
مونبلييه	no 50	yes -42
مير	yes 53
ميناء	yes 44
نازل	no -48	unknown 60
ناس	no 91	yes -74
ناض	no 52
ناضت	no -59	yes 84
ناعس	yes 60
نافذه	no 44
نانت	no -61	yes 74
نايم	no 137	yes -110
نايمه	no -83	yes 99
نترو	no 63	yes -53
نتفاهمو	no -69	yes 81
نتوما	no -85	yes 114
نتيشكا	no -43	yes 49
نجا	no -103	yes 108
نجمه	no 132	yes -92
نحرر	yes 42
نحو	yes 42
نخرج	no -78	yes 97
نزلو	no -106	yes 133
نسخه	no -133	unknown 209	yes -107
نسيت	yes -61
نسيتها	no 179	unknown -106	yes -78
نسيتو	no 129	unknown -56	yes -74
نص	no 61	yes -43
نصلح	no -182	yes 200
نظارات	no 133	unknown -99
نعرف	no -85	unknown 75
نعست	no 68	yes -44
نعم	yes 45
نعمرو	no -137	yes 161
نفس	no 79	yes -61
نفسه	no -112	unknown 66
نقدرش	no 106	yes -73
نقطه	yes 49
نقل	no -88	yes 108
نقول	no 101	yes -79
نكتب	no -78	yes 92
نلبس	no 62
نمرتها	no -70	yes 86
نمره	unknown 53
نمشي	unknown 53	yes -50
نملا	no -45	yes 50
نهاييا	no 112	unknown -51	yes -59
نوقع	no -72	yes 89
نيس	no 64	yes -40
هاد	no 55	yes -46
هبط	no -100	yes 120
هبطات	no 189	yes -169
هذا	no -49	unknown 50
هذه	no 96	yes -74
هربات	unknown -44
هرس	no -152	yes 162
هرسو	no 72	yes -43
هز	no -109	unknown 70	yes 41
هزات	no 64	yes -52
هزو	no 45
هل	no -81	unknown 120	yes -44
هناك	no 58	yes -43
هههه	unknown -43
هوما	yes 53
هي	yes 45
واجهه	no 101	yes -72
واحدا	no 119	yes -95
واخذت	no 70	yes -64
واش	no -95	unknown 147	yes -52
واصطدمت	no 96	unknown -44	yes -70
واقفه	no -70	unknown 140	yes -70
والارضيه	no 68	yes -51
والاريكه	no 42
والجدارميه	no 67
والحمد	no -84	yes 101
والخشب	no -129	unknown 136	yes -56
والدار	no 92	yes -49
والدتي	no 42
والرادياتور	no 116	yes -104
والربع	yes 62
والزجاج	no 88	yes -66
والزرابي	unknown 94	yes -86
والسايق	no -54	yes 65
والستاره	no 69	unknown -44
والسقف	no 55
والسوارت	no 77	unknown -48
والطبيب	no 92	yes -70
والطبيبه	no -115	yes 122
والطوموبيل	no 86	unknown -47	yes -45
والعافيه	no -175	yes 183
والفلوس	no 149	unknown -63	yes -87
والكاميرا	no -40	unknown 226	yes -266
والكلب	no 118	yes -95
والكونسطا	no -76	yes 97
والله	yes 48
والماء	no -48	yes 66
وباب	no -94	yes 111
وبابي	no -90	yes 113
وبقيت	no -173	unknown 77
وبين	no -119	unknown -42	yes 155
وتركت	no 55
وتكسر	no -79	yes 97
وتهرس	no 117	yes -98
وتهرسات	no -142	yes 153
وجا	no -70	yes 96
وجاء	no -61	yes 82
وجاو	no 55	yes -47
وجدت	no 60
وجده	no -58	unknown 49
وجع	no -52	yes 61
وحتي	no 42
وحدها	no 196	unknown -78	yes -123
وحدو	no 63	yes -50
وحدي	no 163	yes -147
وحرق	no 143	yes -123
وحك	no -72	yes 92
وحنا	no 96	yes -79
وحين	no -87	yes 105
وختي	no 62	yes -49
وخداو	no 76	yes -60
وخرج	no -50	unknown 55
وخرجت	no 93	yes -80
وخلاو	no -92	yes 113
وخليت	no 118	yes -83
ودابا	yes 40
ودار	no 79	yes -65
وداز	no -146	unknown 162	yes -45
وداوها	no -67	yes 77
ودخلت	no 49
ودنو	no -60	yes 74
ودي	yes 51
وديا	yes 40
وديه	no -44	yes 52
وراجلي	no 118	yes -91
ورايا	no -40	yes 50
ورجال	no 88	yes -75
ورجعت	unknown 103	yes -130
ورقه	no -118	unknown 102
وركبتي	no -96	unknown 234	yes -221
وزلقات	no 128	yes -103
وسقطت	no -61	yes 76
وسياره	no -77	yes 95
وشعلات	no 75	yes -64
وصافي	no 66	yes -58
وصلت	yes 47
وضحك	no 42
وضرب	no 114	yes -91
وضربت	no -89	yes 103
وضعت	no 55
وطاح	no -74	yes 94
وطحت	no 104	yes -84
وطلعات	no 74	yes -67
وطلعت	no 113	yes -93
وعلي	no -60	yes 94
وعليها	no -135	unknown 108
وعمرنا	no -48	yes 63
وعندما	no 93	unknown -41	yes -52
وغرق	no 99	yes -79
وغطاء	no 90	yes -70
وفجاه	no -77	yes 92
وفي	no -61	yes 69
وفيه	no 79	yes -48
وفيها	no 87	unknown -44	yes -40
وقال	yes 54
وقالت	yes 55
وقت	yes 59
وقد	unknown 42
وقعات	no -59	unknown 72
وقعنا	yes 45
وقفش	no -193	unknown 82	yes 91
وكان	no -40	yes 49
وكتبو	no 72	yes -59
وكسرت	yes 46
وكلشي	unknown -42
وكلنا	no 57
وكمل	no -116	unknown -48	yes 143
وكيقول	no -104	yes 121
ولات	no 44
ولاد	no -45	unknown 165	yes -142
ولاو	no -62	unknown 113	yes -77
ولد	no -52	yes 78
ولدو	no -67	yes 77
ولدي	yes -41
ولقيت	no 133	yes -116
ولله	no -186	yes 206
ولي	no 56
ومراتي	unknown 69	yes -127
ومش	no 101	yes -75
ومشات	no 82	yes -62
ومشاو	no -121	yes 140
ومشي	no -154	unknown 142
ومع	no -67	yes 76
ومعايا	yes 48
وملي	no -55	yes 75
ومن	no -62
ومول	no -63	yes 69
ونحن	no 55
ونزلت	no 88	yes -74
ونسيت	no 91	yes -71
ونص	no 44
ونقل	no 74	yes -53
وها	unknown -43
وهبط	no 102	yes -68
وهرب	no -49	unknown 51
وهرس	no -53	yes 59
وهرسو	no -93	yes 103
وهو	no -40	yes 68
وواحد	no -93	unknown 51
ووصلات	no -142	yes 153
ويقول	no 81	yes -68
ياخذوا	no 89	yes -81
يتعرض	unknown 154	yes -119
يتوقف	no 53
يجرح	unknown -46	yes 60
يجي	no -92	yes 114
يحدث	no 52	unknown -66
يحلو	no 133	unknown -46	yes -90
يخرج	no -54	unknown -89	yes 102
يخلص	no -43	yes 79
يد	no 163	unknown -50	yes -156
يدها	no -52	yes 66
يديها	no -68	yes 91
يرحمها	unknown 41	yes -91
يرد	no -50	unknown -89	yes 94
يريد	no -92	yes 101
يصب	no -48	yes 62
يطرطق	no 73	yes -62
يعد	no 101	yes -90
يعمرها	no -57	yes 85
يقول	no -57	unknown 54
يكبر	no -55	unknown -44	yes 83
يلمسني	no -45	yes 76
يلي	no -101	yes 117
يمكن	yes -77
يملا	yes 47
ينزل	yes 46
يورو	no 77	yes -41
يوقع	no -129	yes 145
يوما	no -135	unknown -48	yes 170
يومين	no 68
`;
