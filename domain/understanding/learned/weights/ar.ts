// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -190	blessure -172	bris_de_glace -163	collision -92	degats_des_eaux -172	dommage_materiel -93	evenement_climatique -181	incendie -186	none 132	vandalisme -135	vol -121
#0000	evenement_climatique 69	incendie 53
#000>	dommage_materiel 40
#019>	collision 77
#025>	none 116
#026>	dommage_materiel 69
#200>	dommage_materiel 55	incendie 61
#2019	collision 77
#2025	none 116
#2026	dommage_materiel 69
#3000	autre 119	none -44	vol -57
#300>	degats_des_eaux 48	vol 58
#320>	autre 144	none -86
#4000	dommage_materiel 106
#400>	autre 200	collision -68	none -53	vol -40
#5000	incendie 43	vol 125
#500>	autre 65	collision -42	dommage_materiel 47
#5200	dommage_materiel 60
#600>	autre 248	collision -132	dommage_materiel -52	none -77
#6500	autre 44	collision -81	dommage_materiel 114
#700>	collision 73
#750>	dommage_materiel 77
#800>	vol 69
#900>	autre 202	collision -68	dommage_materiel -41
#<05>	none 103
#<06>	none 143
#<10>	dommage_materiel 54
#<12>	evenement_climatique 44
#<13>	dommage_materiel -44	incendie 77	none 147
#<14>	autre 99	collision -61	none -49
#<15>	none 122
#<16>	none 53
#<17>	collision 67	none 46
#<18>	bris_de_glace 59	dommage_materiel 87	none -60
#<19>	none 94
#<200	collision -54	dommage_materiel -49	incendie 258	none -64
#<201	autre 185	collision -57	none -54	vol -41
#<202	none 89
#<21>	bris_de_glace 111
#<22>	blessure -41	collision 56	none 111
#<24>	collision 98
#<250	blessure 46	collision -44	dommage_materiel -54	vol 148
#<25>	blessure 41	dommage_materiel -47	none 173
#<26>	bris_de_glace -105	vandalisme 154	vol -69
#<28>	blessure 43	none 107
#<29>	collision 66
#<300	autre 61	degats_des_eaux 51	none -43
#<30>	none 55
#<320	autre 144	none -86
#<400	autre 149	collision -105	dommage_materiel 47	none -49
#<40>	bris_de_glace 110	vandalisme -77
#<45>	none 54
#<50>	blessure 57
#<520	dommage_materiel 60
#<600	autre 174	collision -74	none -48
#<650	collision -63	dommage_materiel 135
#<700	incendie 88
#<71>	blessure 57	dommage_materiel 69
#<780	autre 51	blessure 89	bris_de_glace 62	collision -85	dommage_materiel -59
#<800	vol 59
#<80>	bris_de_glace 94	vandalisme -45
#<900	autre 234	blessure -44	collision -80	degats_des_eaux 46	dommage_materiel -61
#<a7>	bris_de_glace 77
#<ابت	bris_de_glace -50	collision 73	degats_des_eaux 87	dommage_materiel 78	none -77
#<ابد	none 152
#<ابر	dommage_materiel 52
#<ابل	collision -41	none -47	vandalisme 63	vol 76
#<ابن	dommage_materiel 111	none -42
#<ابو	autre 73	blessure -71	bris_de_glace 79
#<ابي	blessure 102	dommage_materiel -48	incendie 57	vandalisme -53
#<اتا	vandalisme 45	vol 74
#<اتح	collision 48
#<اتذ	blessure 44	none 70
#<اتص	collision 58
#<اتع	dommage_materiel 120	none -63
#<اتق	none 116
#<اتك	dommage_materiel 43
#<اتل	dommage_materiel 46	none -56	vandalisme 52	vol -43
#<اتم	collision 71
#<اثا	vandalisme -70	vol 100
#<اثر	collision 46	evenement_climatique 47
#<اثن	dommage_materiel 102
#<اجد	collision -64	vol 174
#<اجر	collision 49
#<اجل	collision 50	dommage_materiel -56	incendie 78	none 62
#<احت	incendie 85
#<احر	blessure 133	collision -69	degats_des_eaux -41	dommage_materiel 92	incendie -40	none -80	vol -40
#<احس	blessure 42
#<احم	vandalisme 82	vol -59
#<احن	blessure -48	degats_des_eaux 55	dommage_materiel 81
#<احي	vol 41
#<اخت	dommage_materiel 45	none -44	vol 86
#<اخذ	vandalisme 72
#<اخر	collision 46
#<اخض	collision -46	dommage_materiel -56	none -56	vandalisme 247	vol -67
#<اخم	incendie 92
#<اخي	blessure 145	collision -50	dommage_materiel -52	none 48
#<ادر	collision -68	dommage_materiel -48	none 116	vandalisme -74	vol 51
#<ادم	evenement_climatique 102	none -41	vandalisme 40	vol -44
#<ادو	autre 81
#<اذي	bris_de_glace 56	evenement_climatique 44
#<ار>	collision 58
#<ارب	vandalisme 54
#<ارت	autre 51	dommage_materiel 44	none -41
#<ارج	vandalisme 49
#<ارد	blessure 138	collision -112	dommage_materiel -82	incendie 145	none -101	vandalisme -45	vol -40
#<ارس	autre 162	dommage_materiel -41
#<ارض	evenement_climatique 62
#<ارغ	autre 155	collision -64	none 63	vandalisme -68	vol -44
#<ارف	degats_des_eaux -43	dommage_materiel -46	vandalisme 141
#<ارك	collision 77	degats_des_eaux -40	dommage_materiel 200	evenement_climatique -49	none -111	vandalisme -83	vol -54
#<اري	none 120
#<ازر	collision 93	degats_des_eaux -40	dommage_materiel 72	vandalisme -40	vol -41
#<اسا	autre 81	blessure 131	collision -46	dommage_materiel -42	none -69
#<اسب	none 52
#<است	autre 44
#<اسط	autre 59
#<اسع	collision 43
#<اسف	collision -44	dommage_materiel 81
#<اسق	degats_des_eaux -41	dommage_materiel 128
#<اسم	collision 68	evenement_climatique 58
#<اسو	incendie 111	none -68
#<اشا	blessure 51	collision 57
#<اشت	incendie 60	none -45	vol 56
#<اشر	none 79
#<اشع	vol 48
#<اصب	blessure 133	none -44
#<اصر	blessure 75	dommage_materiel -46	none 78
#<اصص	dommage_materiel -48	evenement_climatique 101
#<اصط	collision 88	dommage_materiel 56
#<اصل	bris_de_glace 51	collision 50	vandalisme -43
#<اصي	dommage_materiel 86	none 69
#<اضر	autre 88	evenement_climatique 123	none -72
#<اطف	incendie 100
#<اطل	none 43
#<اظن	none 70
#<اعب	collision 92
#<اعت	none 50
#<اعد	bris_de_glace 95
#<اعط	collision 72	vol 46
#<اعل	bris_de_glace 53
#<اعم	blessure 45	collision 82
#<اغل	bris_de_glace 66	collision -41
#<اغي	blessure 83
#<افر	dommage_materiel -44	evenement_climatique 163	none -68
#<افع	collision -47	none 104	vol 78
#<افه	autre 128
#<اقت	evenement_climatique 62
#<اقد	collision 50
#<اقف	blessure 40	vol 42
#<اقو	vol 49
#<اكا	autre 42	bris_de_glace 96	collision -97	incendie 71	none -55
#<اكث	degats_des_eaux 75	none -45
#<اكد	blessure 71	collision -46	vandalisme 53
#<اكل	autre 45	collision -40
#<اكن	collision 63	none 106
#<اكي	none 173	vol -40
#<الر	none -42
#<الز	bris_de_glace 78
#<الظ	none 55
#<الك	none -44
#<ام>	autre 113	bris_de_glace 103	collision -74	none -107	vandalisme -58	vol 57
#<امت	incendie 61	vandalisme 47
#<امس	none 55
#<امط	degats_des_eaux -47	evenement_climatique 170
#<امي	dommage_materiel -44	vandalisme 45
#<انب	degats_des_eaux 121
#<انت	degats_des_eaux -52	dommage_materiel -45	vandalisme 63
#<انج	collision 86
#<انح	collision 75
#<اند	incendie 92
#<انز	blessure 44	evenement_climatique 51
#<انس	none 50
#<انظ	blessure -42	dommage_materiel -70	none 119	vandalisme -42	vol -55
#<انغ	collision 92	dommage_materiel -46
#<انف	degats_des_eaux 69
#<انق	collision 155	dommage_materiel 77	none -79	vol -43
#<انك	bris_de_glace 65	dommage_materiel 75	none -81	vandalisme -42
#<انن	collision 120
#<انه	evenement_climatique 42
#<انو	collision 53
#<اني	collision 112
#<اه>	collision -81	dommage_materiel -42	none 262	vandalisme -40
#<اود	vol 46
#<اور	collision 54	vol 42
#<اوق	bris_de_glace 60	none 61
#<ايا	blessure 47	none 92
#<ايد	collision 47	dommage_materiel 64	none -51
#<ايض	autre 111	none -110
#<ايف	collision -80	dommage_materiel 178
#<ايق	bris_de_glace 51	incendie 51
#<ايك	autre 73	collision 130	none -40
#<ايم	dommage_materiel 52
#<اين	none 109
#<ايه	collision -42	dommage_materiel -45	none 253
#<ايو	collision -41	dommage_materiel -43	none 285	vol -43
#<باذ	collision 59
#<بار	bris_de_glace 63
#<باس	autre 170	collision -45	dommage_materiel -56	none -120	vandalisme 112
#<باش	dommage_materiel 51	none -48
#<باص	collision 127	none -47
#<باغ	dommage_materiel 85	vol 56
#<باق	collision 63
#<بال	vandalisme 48
#<بان	degats_des_eaux 63
#<باه	collision 40
#<بتر	autre 78	collision 132	vol -54
#<بتس	degats_des_eaux 129
#<بتع	blessure 100	collision 54	degats_des_eaux 57	dommage_materiel -80	incendie -45
#<بثل	vol 104
#<بجد	bris_de_glace -67	collision -61	dommage_materiel 174	vandalisme 41
#<بجن	collision -53	incendie 105	vol 58
#<بحث	autre 210	collision -46	dommage_materiel -49	evenement_climatique -41	none -124
#<بحج	blessure 123	evenement_climatique 91	vandalisme -66
#<بحر	collision -57	dommage_materiel 89	incendie 127	none -64
#<بحي	dommage_materiel 56
#<بخط	collision 144
#<بدا	incendie 82
#<بدر	collision 52	dommage_materiel 55	vandalisme -68	vol 76
#<بدل	incendie 85
#<بدن	degats_des_eaux 48	dommage_materiel 108	evenement_climatique -87
#<بدو	dommage_materiel 65
#<برا	autre 63	vol 60
#<برد	evenement_climatique 156
#<برش	collision 43	vol 49
#<برك	collision -59	dommage_materiel 118	incendie 131	none -101	vandalisme -53
#<برو	blessure -67	bris_de_glace -43	collision -48	dommage_materiel -58	none -120	vandalisme 130	vol 155
#<بري	collision 51
#<بزا	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
#<بس>	dommage_materiel 129
#<بسا	blessure 148	collision -70	dommage_materiel -52	none -74	vandalisme 102
#<بسك	collision -40	vandalisme 192
#<بسل	incendie 112	none -50
#<بسو	collision 40
#<بسي	collision 74
#<بشا	collision 110	none -48	vandalisme -64	vol 62
#<بشظ	bris_de_glace -69	evenement_climatique 40	vandalisme 112
#<بشك	vandalisme 81
#<بشو	collision 72
#<بصح	autre 82	blessure -56	collision 94	none -66
#<بصر	none 151
#<بطا	autre 90	none -40
#<بطل	blessure -48	collision -58	dommage_materiel 103	vandalisme 113	vol -69
#<بطن	bris_de_glace -46	collision 75	vol 56
#<بطو	collision 59
#<بعر	blessure 51
#<بعص	bris_de_glace -41	collision -73	vandalisme 219	vol -42
#<بعض	collision 55
#<بعم	collision 201	dommage_materiel -55	none -74
#<بعي	bris_de_glace 112	dommage_materiel -41	none -82	vandalisme 66
#<بغي	autre 72	collision -40
#<بفع	bris_de_glace 107	evenement_climatique 50
#<بقا	dommage_materiel 75
#<بقر	collision 102
#<بقط	collision -82	dommage_materiel 78	none -57	vandalisme 121	vol -100
#<بقع	degats_des_eaux 88	dommage_materiel 92	none -56
#<بقي	blessure 66	collision -48	none 41
#<بكا	incendie -43	none -48	vol 125
#<بكر	bris_de_glace 101	collision -78	none 136
#<بكل	blessure 62	none 62
#<بكي	collision -64	dommage_materiel 130	incendie 42	none -60
#<بل>	none 49
#<بلا	collision 42
#<بلغ	collision -41	vol 155
#<بلو	degats_des_eaux 64
#<بلي	blessure 88	collision -40	dommage_materiel -52	evenement_climatique 54	none 53
#<بمد	autre -43	blessure 66	evenement_climatique 44
#<بمر	autre 42	vandalisme 81
#<بمع	blessure 173	bris_de_glace -53	collision -76	degats_des_eaux 70	dommage_materiel -77	none -43
#<بمف	collision -68	vandalisme 224	vol -47
#<بمق	vol 81
#<بمن	evenement_climatique 49	vandalisme 110	vol -67
#<بنت	dommage_materiel 52	none -49
#<بنج	degats_des_eaux 64
#<بنز	collision 92
#<بنف	collision 120	degats_des_eaux 56
#<بني	dommage_materiel 61	evenement_climatique 61	none -56
#<به>	degats_des_eaux 41	none 49
#<بها	autre 44	blessure 42	collision -40	degats_des_eaux -48	dommage_materiel 88	none -79	vandalisme -50	vol 46
#<بهو	bris_de_glace 74	collision -40	dommage_materiel -42	vol 105
#<بوا	degats_des_eaux -45	dommage_materiel 40	none -54	vandalisme 141
#<بوج	collision 41
#<بوح	bris_de_glace 103
#<بوز	collision 92
#<بوش	dommage_materiel 49
#<بول	collision 128	none -43
#<بوم	blessure 105
#<بي>	none 43
#<بيا	autre 44	dommage_materiel 136	none -61
#<بيج	bris_de_glace 95	none -40
#<بيخ	degats_des_eaux -48	dommage_materiel 205
#<بيد	vandalisme -43	vol 99
#<بير	evenement_climatique 71
#<بيس	collision -43	dommage_materiel 68	none -76	vandalisme 70	vol 73
#<بيض	dommage_materiel 64	none -46	vandalisme 45
#<بيط	autre -153	blessure -45	bris_de_glace -53	collision -73	degats_des_eaux -40	dommage_materiel 190	incendie 184	none -187	vandalisme -51	vol -47
#<بيه	dommage_materiel 96	vandalisme 56
#<تاذ	degats_des_eaux 71	incendie 48
#<تار	collision 41	evenement_climatique 119	vol -62
#<تاع	degats_des_eaux 113	none -46
#<تام	autre 109	none 76	vandalisme -41	vol -44
#<تبا	collision 100	incendie 45
#<تبع	bris_de_glace 78	vol 77
#<تبك	bris_de_glace -45	collision 89
#<تبل	collision -46	degats_des_eaux 228	dommage_materiel -43	none -86
#<تتح	vandalisme 42
#<تجر	blessure -46	bris_de_glace 172	evenement_climatique 43	none -44
#<تجم	incendie 71
#<تجي	degats_des_eaux -58	dommage_materiel -73	incendie 239	none -74	vol -40
#<تحت	degats_des_eaux 56	none -41
#<تحر	dommage_materiel 91
#<تحق	incendie 74	none -40	vandalisme 52
#<تحك	collision 183	none -99	vandalisme -42
#<تحل	autre 47	dommage_materiel -70	evenement_climatique 172	incendie -59
#<تحم	degats_des_eaux 180	dommage_materiel -46	none -45
#<تحي	collision 85
#<تخا	autre 59	collision 112	dommage_materiel -57	none -47
#<تخب	dommage_materiel 140	evenement_climatique 70
#<تخر	collision 45
#<تخس	degats_des_eaux 65	dommage_materiel 46	incendie -41	vandalisme 52	vol -46
#<تخل	bris_de_glace 53	degats_des_eaux 145	dommage_materiel -40	none -55	vandalisme -44
#<تخن	collision -43	incendie 197
#<تخي	collision 78	dommage_materiel -41	none -66	vandalisme -45	vol 100
#<تدخ	collision 90
#<ترا	blessure -48	collision 108	none 140
#<ترج	autre 50	collision 49	none -58	vandalisme 82	vol -43
#<ترق	vol 62
#<ترك	bris_de_glace 52	none -41	vol 88
#<تزح	blessure 125	collision 89	vol -44
#<تسا	degats_des_eaux 56	evenement_climatique 100
#<تسب	bris_de_glace 43	degats_des_eaux 97	dommage_materiel -52	incendie 56	none -47	vandalisme -48
#<تست	blessure -75	degats_des_eaux 48
#<تسج	vol 48
#<تسد	collision 189	degats_des_eaux 88	dommage_materiel -108	none -140	vandalisme -42	vol -46
#<تسر	degats_des_eaux 143	vol 52
#<تسع	autre -53	bris_de_glace 72	dommage_materiel 72
#<تسل	degats_des_eaux 56	dommage_materiel -42	vandalisme 53	vol 45
#<تشت	collision 57	degats_des_eaux 52
#<تشف	collision -84	dommage_materiel -44	none -79	vandalisme -48	vol 289
#<تشق	bris_de_glace 143
#<تشك	collision 63
#<تشو	dommage_materiel 103	incendie 60
#<تصا	collision 68	none -58	vandalisme 114
#<تصب	bris_de_glace -47	dommage_materiel 144
#<تصد	bris_de_glace 242	collision 165	degats_des_eaux -66	dommage_materiel -98	evenement_climatique -54	incendie -43	none -132	vandalisme -57	vol -57
#<تصل	bris_de_glace 79	collision 136	dommage_materiel -101	vandalisme -40	vol -44
#<تصو	collision 85	dommage_materiel 79	vol -51
#<تضر	collision 65	degats_des_eaux 78
#<تطا	degats_des_eaux 78
#<تعا	collision 123	dommage_materiel -46	none -88	vandalisme 115
#<تعث	blessure 188	none -51
#<تعر	vol 102
#<تعط	autre 156	collision -69	dommage_materiel 89	none -64
#<تعف	autre -40	blessure 231	collision -99	degats_des_eaux 49	dommage_materiel -45	evenement_climatique -194	none -48	vol -42
#<تعل	autre 225	collision -114	dommage_materiel 47	none -74	vol -45
#<تعو	autre 70
#<تغي	autre 132	vol -58
#<تفا	collision 129
#<تفت	blessure 72	vol 85
#<تفر	bris_de_glace 54	degats_des_eaux 77
#<تفك	degats_des_eaux 95
#<تفل	degats_des_eaux -42	dommage_materiel 126	evenement_climatique 43	none -48
#<تقب	collision 42	degats_des_eaux 117	incendie -68
#<تقد	none 109
#<تقط	blessure 78	degats_des_eaux 97	dommage_materiel -47	none -80
#<تقف	collision 80
#<تقو	autre 80
#<تكب	dommage_materiel 92	vandalisme 74	vol -112
#<تكس	blessure 65	bris_de_glace 107	none -60
#<تكن	collision 115	dommage_materiel -50
#<تلا	bris_de_glace 42	collision 61
#<تلت	vol 97
#<تلف	autre 73	blessure -46	degats_des_eaux 65	dommage_materiel 55	none -51
#<تلق	bris_de_glace 101	vandalisme -63
#<تلم	bris_de_glace -53	collision 80	vandalisme 77	vol -102
#<تم>	vandalisme 87
#<تما	none 49
#<تمر	blessure 201	dommage_materiel -79	none -60	vol -45
#<تمش	bris_de_glace -43	collision -64	degats_des_eaux -53	dommage_materiel -56	evenement_climatique 114	none -71	vandalisme 143
#<تمن	blessure -59	collision -42	degats_des_eaux -48	dommage_materiel 97	vol 93
#<تنت	bris_de_glace 153	dommage_materiel -77	none -56	vandalisme -55
#<تنف	degats_des_eaux 172	incendie 66	none -52	vol -41
#<تنق	blessure -54	collision -75	dommage_materiel 119	none -54	vol 95
#<تهر	bris_de_glace 59
#<تهز	collision 178	degats_des_eaux 46	dommage_materiel -61	none -47	vol -52
#<توج	vandalisme 79
#<تور	collision 150
#<توص	collision 79	none 49
#<توق	collision 55
#<تول	autre 118	none -70
#<تون	autre 68	collision 117	evenement_climatique -76
#<توي	degats_des_eaux 106	dommage_materiel 59	none -73	vandalisme -55
#<تيز	collision 48
#<تيش	collision 92
#<تيو	degats_des_eaux 104	dommage_materiel 57	incendie -44
#<ثال	vol 61
#<ثان	degats_des_eaux -48	incendie 87	none -42	vol 60
#<ثقب	collision -49	incendie 44
#<ثمن	autre 56
#<جاء	collision -72	degats_des_eaux -53	evenement_climatique 142	vandalisme 55
#<جاب	collision -81	none -48	vandalisme 62
#<جات	degats_des_eaux 53
#<جاج	blessure -45	bris_de_glace 152	collision -46	evenement_climatique -56	vandalisme 170	vol -109
#<جار	dommage_materiel 42
#<جال	none -108	vandalisme -45	vol 211
#<جام	blessure 177	bris_de_glace 132	collision -106	degats_des_eaux -92	dommage_materiel -79	none -52
#<جان	collision 57	vol 62
#<جاي	degats_des_eaux 72
#<جبد	evenement_climatique 100	vol 96
#<جبل	blessure 176	bris_de_glace 40	dommage_materiel -41	none -59
#<جبي	vandalisme 69	vol -51
#<جدا	evenement_climatique 50
#<جدت	blessure -107	degats_des_eaux 155	none -46
#<جدر	dommage_materiel 94	none -48	vandalisme 44	vol -52
#<جدي	collision -40	dommage_materiel 69
#<جرب	dommage_materiel 160	none -82
#<جرح	bris_de_glace 44	vandalisme 68
#<جرف	collision -70	evenement_climatique 271	none -50
#<جرو	bris_de_glace 107
#<جري	collision 103	evenement_climatique 63	vol -48
#<جسد	dommage_materiel 42	vol 73
#<جلد	dommage_materiel 243	none -109	vandalisme -55	vol -43
#<جمع	dommage_materiel 86	none -85	vandalisme 99
#<جمي	autre 63	collision 71	none -44
#<جنا	collision 139
#<جنب	collision 67	none -47	vandalisme 57
#<جها	vol 58
#<جهه	bris_de_glace 78	incendie 64	vol -45
#<جوا	degats_des_eaux 44	incendie 93
#<جوج	collision 42
#<جيب	autre 90	none -113	vol 134
#<جيت	collision -66	dommage_materiel 107	none -59	vandalisme 73
#<جيد	autre 49	collision 51	none 58
#<جير	evenement_climatique 64
#<حاد	autre 46	collision 83	none -52
#<حار	blessure 83	collision -70	degats_des_eaux 61	dommage_materiel -49	evenement_climatique -68	none -63	vandalisme 121
#<حاس	vol 111
#<حاف	collision 53
#<حال	collision 96
#<حام	collision 49
#<حاو	vol 174
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
#<حرق	blessure 54	degats_des_eaux -40	dommage_materiel -47	incendie 164
#<حرو	incendie 61
#<حري	incendie 127
#<حزا	bris_de_glace -41	collision 130
#<حسب	collision 94	dommage_materiel 43
#<حسن	bris_de_glace 80	collision -57	degats_des_eaux -46	dommage_materiel -49	evenement_climatique -42	none 224	vandalisme -42	vol -68
#<حسي	collision -58	vandalisme -42	vol 202
#<حصا	blessure 144	bris_de_glace 72	collision -132	none -45	vol 50
#<حصل	dommage_materiel -46	incendie 191	none -53
#<حضر	incendie 40
#<حط>	dommage_materiel 167	none -81	vandalisme -46	vol -54
#<حطي	dommage_materiel 50
#<حفا	evenement_climatique 73
#<حفر	dommage_materiel 160	vandalisme -47
#<حفظ	collision 64	degats_des_eaux 60
#<حفل	collision -43	dommage_materiel 56	none -98	vandalisme -40	vol 160
#<حفي	blessure 51	collision -84	dommage_materiel 64	none -56
#<حقي	autre 64	vol 47
#<حك>	collision 160
#<حكي	bris_de_glace 52	collision 91
#<حلا	collision 110
#<حلي	blessure 74	dommage_materiel 54
#<حما	degats_des_eaux 42	none -47
#<حمر	collision 76	none -46	vandalisme 66
#<حمل	collision -40	evenement_climatique 206
#<حنا	collision 43	evenement_climatique 62
#<حوا	dommage_materiel 93
#<حوض	bris_de_glace 72	collision -41	degats_des_eaux 149	dommage_materiel -44	none -40
#<حول	none 197
#<حي>	degats_des_eaux -45	dommage_materiel 92
#<حيت	vol 44
#<حيث	none -60	vol 151
#<حيد	blessure -100	bris_de_glace 154	collision -97	dommage_materiel -59	none -57	vandalisme -44	vol 126
#<حيط	collision 193	vandalisme -40	vol -62
#<حين	bris_de_glace 48
#<خات	autre 282	collision -73	degats_des_eaux -66	dommage_materiel -77	evenement_climatique -41	incendie -40	none -106	vol 69
#<خار	blessure 46	vol 58
#<خاط	collision 151	none -100	vandalisme -50
#<خال	dommage_materiel 60	evenement_climatique 64
#<خاو	collision 124
#<خاي	degats_des_eaux 63	vandalisme 48
#<خبز	autre -59	vol 167
#<خبط	blessure -49	collision 179
#<خبي	bris_de_glace 114	collision -58	degats_des_eaux 40
#<ختي	incendie 92
#<خدا	vandalisme 45	vol 44
#<خدش	collision 67	vol -44
#<خدم	blessure -50	collision -43	incendie 52	vandalisme -50	vol 86
#<خدو	collision 62
#<خدي	blessure 41
#<خرب	degats_des_eaux 302	dommage_materiel -109	evenement_climatique -129	none -63	vandalisme -81
#<خرج	incendie 44
#<خرط	degats_des_eaux 126
#<خرو	bris_de_glace 55	collision 110
#<خري	degats_des_eaux 50	vandalisme 107
#<خزا	collision -51	dommage_materiel 138	incendie 75	none -44	vol -42
#<خسا	blessure 61	collision -101	incendie 180
#<خسر	collision -51	none -41	vandalisme 86
#<خضا	collision 59	degats_des_eaux -44	dommage_materiel -79	none -52	vandalisme 140
#<خضر	collision 111
#<خطا	blessure 116	collision -41	dommage_materiel -43	none 74
#<خطف	collision -57	vol 189
#<خطي	collision 83	dommage_materiel 108	none -51	vol -51
#<خلا	collision 55
#<خلص	autre 252	blessure 66	collision -50	dommage_materiel -105	none -72	vol -79
#<خلع	collision 43	evenement_climatique 103
#<خلف	collision 67
#<خلي	incendie 87
#<خمس	none -45
#<خنز	collision 86	degats_des_eaux 46
#<خوا	collision -106	dommage_materiel -40	none -49	vol 241
#<خوت	autre 45	degats_des_eaux 42
#<خوي	blessure 40
#<خيا	blessure -71	dommage_materiel 159
#<خير	collision 91	none 113	vol -55
#<خيط	blessure 48	vol 42
#<دا>	collision -66	evenement_climatique 163	vol 40
#<داب	dommage_materiel 48
#<دار	blessure 40	none -45
#<داس	collision 62
#<داع	bris_de_glace 47	collision 62	none 41	vandalisme -63
#<داو	vol 206
#<داي	vol 73
#<دخا	autre 76	collision -64	incendie 129	none -65
#<دخل	collision 47
#<درا	vol 54
#<درت	autre 47	blessure 43
#<درج	blessure 187	collision -46	degats_des_eaux -42	incendie 44	none -40
#<درك	collision 199	vol -91
#<درن	collision 70	none 40
#<دره	autre 52
#<دفع	autre 99	blessure 40	none -65	vol 46
#<دقا	none 71	vol 68
#<دقي	collision 70	evenement_climatique 54
#<دكت	blessure 69	collision -98	dommage_materiel 73	incendie 75
#<دلا	blessure -47	vandalisme 120
#<دم>	collision 67
#<دمي	degats_des_eaux 96	dommage_materiel -47
#<دهس	collision 140	none -41
#<دهن	blessure 94	degats_des_eaux 107	dommage_materiel -49	evenement_climatique -41
#<دوا	collision 60	degats_des_eaux 74
#<دوب	bris_de_glace 182	collision -110	none -82	vandalisme 58
#<دور	vandalisme 100
#<دوز	blessure 165	dommage_materiel -53	none 42
#<دير	dommage_materiel -65	incendie 149	none -69	vandalisme -49	vol -62
#<ديم	none -73	vandalisme 102	vol 104
#<ذاب	collision -42	degats_des_eaux 50	dommage_materiel -41	incendie 133	vol -54
#<ذرا	blessure 60	dommage_materiel -58
#<ذو>	blessure -43	dommage_materiel 144	vandalisme -53	vol 52
#<راج	collision 91
#<راح	dommage_materiel 47	vandalisme 40
#<راف	vol 77
#<راك	collision 79
#<ران	vol 97
#<راه	incendie 41
#<راي	collision 47	none 42
#<ربا	vandalisme 72
#<ربع	vol 72
#<ربم	none 93
#<رجع	none -45	vol 44
#<رجل	blessure 78
#<رحت	collision -59	none -60	vol 222
#<رحل	autre 250	blessure 56	collision -43	dommage_materiel -58	none -106
#<رسم	blessure -62	collision -68	dommage_materiel 293	none -145	vol -54
#<رطو	degats_des_eaux 189
#<رغم	autre 131	collision -49	none -78	vandalisme 47	vol -43
#<رفع	blessure -57	vandalisme 41	vol 46
#<رقب	collision 77
#<رقم	collision 40
#<ركا	collision 125
#<ركب	collision 64
#<ركن	collision 166	evenement_climatique -44	none -98	vol 104
#<رمض	degats_des_eaux 83
#<رمو	dommage_materiel -42	incendie 151	none -64
#<روا	collision 114	dommage_materiel -40	vandalisme -52	vol -40
#<روب	collision -45	none 55	vandalisme 106
#<رون	evenement_climatique 40
#<ريا	collision 76	none -40	vandalisme 67	vol -63
#<ريح	degats_des_eaux 91
#<زاج	bris_de_glace 257	none -72	vandalisme -57
#<زال	collision 76
#<زبو	degats_des_eaux 71
#<زجا	bris_de_glace 225	collision -48	dommage_materiel -50	none -52
#<زرب	dommage_materiel 84
#<زرق	none -42
#<زلت	collision 56	none 56
#<زلق	degats_des_eaux 91
#<زما	bris_de_glace 42	degats_des_eaux 74
#<زمي	blessure 92	none -42
#<زوا	autre 175	dommage_materiel -50	evenement_climatique -40
#<زوج	evenement_climatique 42
#<زيا	dommage_materiel 90
#<زيت	dommage_materiel -45	none -61	vol 142
#<ساق	incendie 74
#<ساك	collision -42	degats_des_eaux 122
#<سال	incendie 81
#<سام	autre 67
#<ساي	collision 70
#<سبت	evenement_climatique 40
#<ست>	blessure 50	collision -48	vol 93
#<ستر	bris_de_glace 72	vandalisme 48	vol -57
#<سته	autre -40	blessure 125	dommage_materiel -50
#<ستي	dommage_materiel 148	none -46
#<سجل	vandalisme 92	vol 53
#<سحق	collision 154
#<سخا	degats_des_eaux 150	none -43
#<سخن	autre 156	collision -40	dommage_materiel -44
#<سخو	bris_de_glace 135	evenement_climatique -45
#<سد>	blessure -63	collision -48	degats_des_eaux 120	evenement_climatique 75
#<سدو	bris_de_glace 76	degats_des_eaux 156	incendie -69	vandalisme -80
#<سدي	autre 47	bris_de_glace 161	collision -41	incendie -40
#<سرق	none -43	vol 154
#<سري	blessure 144	collision -85	dommage_materiel -58	incendie -42	none -128	vandalisme -62	vol 153
#<سطح	degats_des_eaux -51	evenement_climatique 117
#<سطل	blessure -57	bris_de_glace 159	collision -71	degats_des_eaux 106	dommage_materiel -76	none -51
#<سفر	autre 130	bris_de_glace 81	collision -57	none -45
#<سقط	blessure 78	collision -50	dommage_materiel 113	none -58	vol -42
#<سقف	degats_des_eaux 54	evenement_climatique 83
#<سقو	blessure 88	collision -69	vandalisme 53
#<سكا	collision -55	vandalisme 163	vol -48
#<سكب	collision -50	none -151	vandalisme 326	vol -57
#<سكت	collision 71	dommage_materiel 51
#<سكر	degats_des_eaux 92	vandalisme 83	vol -41
#<سلا	collision 67
#<سلف	collision 136
#<سلك	blessure -93	bris_de_glace 123	collision 255	dommage_materiel -78	none -75	vandalisme -53	vol -75
#<سلم	dommage_materiel 143	none -54	vandalisme -53
#<سلي	collision 48	none -64
#<سمح	blessure -40	bris_de_glace 96	collision 106	vol -57
#<سمع	vol 55
#<سمي	dommage_materiel 54
#<سنا	blessure 317	collision -162	dommage_materiel -107	none -155	vandalisme -54
#<سنت	degats_des_eaux 79	evenement_climatique 43
#<سنه	blessure 55	collision 53
#<سنو	autre -40	dommage_materiel 94	evenement_climatique 40
#<سني	autre 98	dommage_materiel 59	none -86
#<سوء	collision 57	dommage_materiel -46	vandalisme 76	vol -52
#<سوا	blessure 73
#<سود	incendie 66
#<سور	evenement_climatique 129
#<سوق	collision 105	degats_des_eaux -45	dommage_materiel -40	evenement_climatique 147	none -57	vandalisme -41
#<سول	autre 56	collision -59	vol 193
#<سوي	degats_des_eaux 45	incendie 50	none -51	vol 59
#<سي>	collision -51	dommage_materiel 102	incendie 51
#<سيا	collision 44
#<سير	collision 119	none -46
#<سيم	dommage_materiel 71	none 56	vandalisme -56
#<سين	collision 73	vol 68
#<شات	blessure 95	bris_de_glace 74	collision -104	dommage_materiel -49	vol 78
#<شاح	collision 40
#<شاد	collision 103	degats_des_eaux -43	dommage_materiel 76	incendie 85	none -55	vandalisme -44	vol -64
#<شار	vandalisme 41
#<شاط	bris_de_glace 64	degats_des_eaux -43	dommage_materiel -59	incendie 100
#<شاع	dommage_materiel 55	incendie 127
#<شاف	collision 89
#<شال	collision 57	evenement_climatique 51
#<شب>	degats_des_eaux -54	incendie 191	none -43
#<شبا	blessure -41	collision -55	vandalisme 217
#<شتا	collision -60	dommage_materiel 137	incendie -49	vandalisme 74
#<شتن	none 85
#<شجر	evenement_climatique 93
#<شحا	bris_de_glace 118	collision -43
#<شخص	blessure 56
#<شد>	dommage_materiel 142	evenement_climatique 71	none -74
#<شدا	collision 43	incendie 185	none -64
#<شده	bris_de_glace 128	collision -40	evenement_climatique 61	vandalisme -73
#<شدو	evenement_climatique 42	vol 101
#<شدي	collision 84
#<شرا	dommage_materiel 72	incendie 47
#<شرب	degats_des_eaux 57
#<شرج	bris_de_glace 187	collision -41	degats_des_eaux -67	dommage_materiel -84	vol 50
#<شرخ	bris_de_glace 108
#<شرط	collision 78
#<شرف	collision -42	incendie 46
#<شرك	collision 50	none -41	vol 45
#<شري	blessure 65
#<شظي	blessure -82	bris_de_glace 304	collision -67	none -62
#<شعر	incendie 83
#<شعل	incendie 177
#<شغل	vol 120
#<شفر	collision -52	none -42	vol 230
#<شفن	collision -48	evenement_climatique 50	none -42	vol 115
#<شقت	bris_de_glace 188	collision -71	degats_des_eaux 73	dommage_materiel -43	evenement_climatique -41	none -97
#<شقه	bris_de_glace 81	degats_des_eaux 83	dommage_materiel -40	evenement_climatique 43	none -46
#<شكا	vandalisme 47	vol 61
#<شكر	none 182	vol -42
#<شكو	vandalisme 112
#<شكي	degats_des_eaux 76	vandalisme 71
#<شمع	incendie 115	vandalisme 42
#<شمي	bris_de_glace -43	dommage_materiel -45	incendie 234	none -74
#<شنو	dommage_materiel -40	none 70
#<شها	autre 78
#<شهو	autre 78	none -51
#<شو>	bris_de_glace 88
#<شوا	degats_des_eaux -51	evenement_climatique 130	incendie 58
#<شوف	blessure -72	collision 170	dommage_materiel 50	none -50
#<شي>	vandalisme 73
#<شيء	none 54
#<شيي	vandalisme 71
#<صاح	dommage_materiel 77
#<صار	collision 43	degats_des_eaux 67
#<صاع	evenement_climatique 263	incendie -40
#<صاف	dommage_materiel 51	none 48
#<صال	blessure 108	collision -71	vandalisme 90	vol -77
#<صبح	vandalisme 90
#<صبع	blessure 59	collision -56	degats_des_eaux -53	incendie 89	none -54	vandalisme 61	vol -122
#<صبي	bris_de_glace 94	dommage_materiel 91	evenement_climatique -63	none -44
#<صحا	bris_de_glace 93	dommage_materiel -60	vol 40
#<صحت	collision 58
#<صحي	none 103
#<صدا	collision 50	vol 124
#<صدر	blessure 69	collision 63
#<صدم	collision 116
#<صدي	autre 152	dommage_materiel 132	none -181	vol -46
#<صرا	bris_de_glace 43	degats_des_eaux 66
#<صرخ	collision 80	dommage_materiel -41	incendie 94	none -158	vandalisme -82	vol 118
#<صعد	autre -63	blessure 57	collision -56	dommage_materiel 114	evenement_climatique 56
#<صغي	bris_de_glace 68
#<صفر	bris_de_glace 91	degats_des_eaux 42
#<صلا	collision -51	incendie 82	vol 62
#<صند	collision 49	vol 60
#<صوت	vol 53
#<صور	none 51	vandalisme 67
#<صيف	autre 214	collision -49	dommage_materiel -49	vandalisme -47	vol -49
#<ضاع	autre 190	collision -40	degats_des_eaux 66	dommage_materiel -40	none -62
#<ضحا	bris_de_glace 75
#<ضحك	dommage_materiel 78	none -52
#<ضد>	incendie -41	vandalisme 161	vol -66
#<ضرر	bris_de_glace 107	dommage_materiel 110	evenement_climatique -52	none -63
#<ضري	dommage_materiel 116
#<ضلع	blessure 85	evenement_climatique 82
#<ضلو	collision 184	dommage_materiel -54	vol -51
#<ضهر	collision -49	vandalisme 113
#<ضو>	collision 77	dommage_materiel 145	none -59
#<ضيق	collision 286	dommage_materiel -53	incendie -47	none -65	vandalisme -41
#<طاح	dommage_materiel 97	evenement_climatique 55	none -47	vol -41
#<طار	bris_de_glace 51	evenement_climatique 81	none -46	vol 41
#<طاك	collision 82
#<طاو	dommage_materiel 89	vandalisme 138	vol -92
#<طاي	blessure -89	degats_des_eaux 52	incendie 73	none -44	vol -44
#<طبع	none 70
#<طبي	bris_de_glace 85	collision 50	none -45
#<طحت	blessure 135
#<طرا	autre 90	blessure -101	bris_de_glace 95	degats_des_eaux -42	dommage_materiel -126	evenement_climatique -47	incendie -44	none -87	vandalisme 85	vol -66
#<طرط	degats_des_eaux 143
#<طرف	blessure 56
#<طري	collision 137
#<طفا	collision -50	incendie 186
#<طفل	collision 121
#<طفي	incendie 197	vol -62
#<طلب	blessure 49	degats_des_eaux 42
#<طلع	autre 76	degats_des_eaux 40	none -59
#<طنج	collision 55
#<طوا	blessure -66	degats_des_eaux 214	dommage_materiel -48	vandalisme -60
#<طول	bris_de_glace 88	none -49	vandalisme 62
#<طوم	collision 61	evenement_climatique 45
#<طوي	bris_de_glace -47	collision -78	dommage_materiel 104	vandalisme 99
#<طيا	collision -51	dommage_materiel 94	none -70	vandalisme -52	vol 70
#<طيب	none 87
#<طيح	collision -57	evenement_climatique 153
#<طير	evenement_climatique 159
#<ظهر	dommage_materiel 86	vol -45
#<عار	vandalisme 49
#<عاش	collision -52	none -49	vandalisme 106	vol 66
#<عاص	evenement_climatique 141
#<عال	dommage_materiel 40
#<عام	none -51
#<عاو	incendie 71
#<عاي	dommage_materiel 75
#<عبا	bris_de_glace 102
#<عبد	degats_des_eaux 100
#<عبر	collision 42
#<عجل	collision 70	none -46	vandalisme 56	vol 43
#<عدا	collision 70	none -63	vandalisme 121	vol -55
#<عرب	collision 64
#<عرس	none -93	vandalisme 149
#<عرض	blessure 103
#<عشي	dommage_materiel 81	vandalisme 45
#<عصف	bris_de_glace 75	collision -44	evenement_climatique 127	none -47	vol -58
#<عض>	blessure 238	collision -68	dommage_materiel -56	none -42
#<عضن	blessure 165	collision -57
#<عطا	autre 41
#<عطي	dommage_materiel -42	none -68	vol 183
#<عظم	dommage_materiel 92
#<عفو	degats_des_eaux -101	evenement_climatique 146	none 45
#<عقد	autre 226	none -201	vandalisme 104	vol -59
#<عقر	blessure 203	degats_des_eaux -40	dommage_materiel 79	none -64
#<عقل	dommage_materiel -50	none 262
#<علا	autre 100	collision -50	dommage_materiel 44
#<علب	vol 83
#<علق	blessure 211	collision -100	dommage_materiel -93	none -73
#<علم	collision 79
#<عما	blessure 69	bris_de_glace 45	collision -88	vol 65
#<عمد	vandalisme 166
#<عمل	blessure 105
#<عمو	dommage_materiel -73	evenement_climatique 207
#<عمي	collision 127
#<عنا	bris_de_glace 85
#<عنق	vol 94
#<عنه	blessure 126
#<عنو	autre 128	dommage_materiel -41	vandalisme 45	vol -63
#<عني	degats_des_eaux -70	dommage_materiel -47	incendie 102
#<عوج	collision -43	vandalisme 205
#<عود	vol 101
#<عيا	bris_de_glace 110	none -51	vandalisme 44
#<عيد	blessure -48	collision -100	dommage_materiel 42	none -77	vandalisme 198	vol -47
#<عيط	collision 68
#<عين	vol 55
#<عيو	bris_de_glace 187	collision -54	dommage_materiel -52	none -104
#<غاب	collision 144	dommage_materiel -51	incendie 71	none -43
#<غال	collision -44	degats_des_eaux 45	dommage_materiel 116	none -61
#<غاي	collision 87	incendie 69
#<غدا	vandalisme 47
#<غرا	blessure -87	collision 76	dommage_materiel -65	none -95	vandalisme 199	vol -59
#<غرز	blessure 106
#<غرف	collision -40	degats_des_eaux 110	incendie 45
#<غرق	degats_des_eaux 128	evenement_climatique 73
#<غسا	collision -51	degats_des_eaux 221	dommage_materiel -41
#<غسل	collision -44	dommage_materiel 261	evenement_climatique -41	none -139	vol -78
#<غشت	collision 51
#<غطا	none -64	vandalisme 102
#<غلط	collision 86
#<غلف	dommage_materiel 74	vol 90
#<غمر	evenement_climatique 190
#<فات	autre 141
#<فاح	dommage_materiel -49	vandalisme 68
#<فار	collision 62
#<فاز	degats_des_eaux 124
#<فاس	autre 42
#<فاض	degats_des_eaux 202	evenement_climatique 66	none -71
#<فاط	degats_des_eaux 48	dommage_materiel 70
#<فاف	bris_de_glace -44	evenement_climatique 95	vandalisme 73
#<فاك	incendie 54
#<فان	blessure 46
#<فاي	degats_des_eaux 164	dommage_materiel -59	evenement_climatique 89	vol -50
#<فبا	collision 76
#<فبل	collision 42	none -55	vandalisme -81	vol 130
#<فتا	bris_de_glace 81	collision -48	dommage_materiel 210	none -54	vandalisme -159
#<فتر	collision 75
#<فتش	blessure -47	bris_de_glace 162	collision -58	degats_des_eaux -66	incendie -42	none -50	vol 87
#<فتض	collision -40	evenement_climatique 176
#<فتو	blessure 123	evenement_climatique 86
#<فثق	evenement_climatique 96
#<فجر	collision -61	vandalisme -41	vol 164
#<فحا	bris_de_glace -51	evenement_climatique 60
#<فخد	collision 61	evenement_climatique 68
#<فدا	bris_de_glace -108	degats_des_eaux -40	dommage_materiel 278	incendie -54
#<فدر	dommage_materiel 63
#<فرا	collision 110
#<فرق	bris_de_glace 102	collision 49	none -44
#<فرن	degats_des_eaux -47	evenement_climatique 97	none -40	vandalisme 81
#<فسا	blessure 59	degats_des_eaux 95
#<فسو	blessure 142	collision -55	incendie 82
#<فصد	collision 79
#<فضل	none 111
#<فطا	autre 84	vol -89
#<فطر	collision 130
#<فطن	blessure 41	collision 61
#<فطو	collision 49	vol 94
#<فظه	bris_de_glace -43	collision -135	evenement_climatique 75	vol 206
#<فعل	collision -56	none -42	vandalisme 145	vol -49
#<فعي	dommage_materiel 94
#<فغم	degats_des_eaux 159	evenement_climatique -60
#<فقت	dommage_materiel -50	incendie 86	none -43	vol 98
#<فقد	autre 110	collision 84	none -69	vandalisme 41	vol -68
#<فقن	collision 96
#<فكر	blessure 94	dommage_materiel -48	none 133	vol -50
#<فكس	blessure 44	bris_de_glace 85	collision -42	vandalisme 55
#<فكل	bris_de_glace 147	none -89
#<فلا	bris_de_glace 60	dommage_materiel 49	none -42	vandalisme 57
#<فلم	vol 51
#<فلو	bris_de_glace 94	collision 115	none -55
#<فما	blessure 89	collision -76	dommage_materiel -114	none -63	vandalisme -76	vol 248
#<فمح	incendie 100
#<فمر	collision 142	none 68
#<فنا	collision -47	dommage_materiel 158	none -132	vandalisme 48
#<فنص	collision -105	vandalisme -47	vol 253
#<فها	autre 47	none 112
#<فوا	blessure 96	collision 82	dommage_materiel -40
#<فور	vol 45
#<فوس	autre 42	collision 94	degats_des_eaux -46	dommage_materiel 56
#<فوق	degats_des_eaux 44
#<فون	blessure -86	dommage_materiel 175	none -44
#<فيا	blessure 54	collision 75
#<فيت	bris_de_glace 322	collision -47	degats_des_eaux -44	dommage_materiel -77	incendie -43	none -135	vandalisme -47	vol -115
#<فيد	bris_de_glace 48	collision 90	incendie 44	vandalisme -53
#<فيض	degats_des_eaux 104	dommage_materiel -67	evenement_climatique 88	none -56	vol -40
#<فيك	none 207
#<فيل	dommage_materiel 58	none -46	vol 52
#<فين	autre 43	vol -43
#<فيي	collision 177	none -59	vandalisme -63
#<قاد	blessure 58	collision 47
#<قاس	collision 210	incendie -71	none -131
#<قاص	blessure -57	collision 61	vol 133
#<قاط	blessure -49	dommage_materiel -70	none 240	vandalisme -59	vol -68
#<قاي	collision 63
#<قبل	none 51
#<قبو	dommage_materiel -40	evenement_climatique 75	incendie 119	vol -41
#<قد>	bris_de_glace 60	incendie 41
#<قدا	vol 63
#<قدر	incendie 57	vol 77
#<قدم	vol 56
#<قدي	bris_de_glace 75	none -52
#<قرا	dommage_materiel 90	none 40	vol -82
#<قرب	collision 61
#<قرر	collision 190
#<قري	collision 44	vol 52
#<قسم	collision 139	dommage_materiel -41	vol -41
#<قصد	autre 63	bris_de_glace 102	collision -48	dommage_materiel 56	none -70
#<قطع	collision -40	none -56	vandalisme 59
#<قف>	collision 154	dommage_materiel -43
#<قفل	dommage_materiel 59	vandalisme -51	vol 79
#<قلب	collision -48	vandalisme 101	vol 55
#<قلت	collision 51
#<قلع	blessure 66	collision -65	dommage_materiel -60	evenement_climatique 84	none -77	vandalisme 134	vol -45
#<قلي	none 135
#<قني	bris_de_glace 133	collision -80	degats_des_eaux -46	incendie 149	none -60
#<قول	collision -77	none -43	vol 168
#<قوي	dommage_materiel 69	evenement_climatique 56	incendie 44
#<قيد	evenement_climatique 119
#<قيم	autre 88	none -50	vol 40
#<كاب	none -50	vandalisme -48	vol 191
#<كات	blessure -69	vandalisme 93
#<كاح	blessure 140	collision -76	dommage_materiel 71	none -48
#<كار	collision 64
#<كاط	collision 53	incendie 42
#<كاع	none -78	vandalisme 189
#<كام	none -52
#<كاي	vandalisme 43
#<كبا	collision -99	degats_des_eaux -75	none -77	vol 271
#<كبر	bris_de_glace 44	collision 120	vol -46
#<كتا	degats_des_eaux 52	dommage_materiel -60	none -59	vandalisme 178
#<كتج	blessure -41	collision 83	dommage_materiel 75	none -45
#<كتخ	bris_de_glace -50	collision -98	dommage_materiel -91	evenement_climatique -41	incendie 80	none -85	vandalisme 173	vol -67
#<كتد	collision 91	evenement_climatique 48
#<كتر	autre 153	blessure -54	collision 71	dommage_materiel -99	none -45
#<كتس	evenement_climatique 41	incendie 60
#<كتش	collision 66
#<كتع	autre 48	collision 123	degats_des_eaux 44	none -44
#<كتغ	dommage_materiel 51
#<كتف	blessure 50
#<كتق	collision -49	dommage_materiel 55
#<كتك	none -49	vol 112
#<كتن	bris_de_glace 173	collision -46	dommage_materiel -72	incendie 81	none -56	vandalisme -60
#<كحا	blessure 56	degats_des_eaux 52
#<كحل	incendie 165
#<كدم	collision 49	degats_des_eaux 90
#<كذل	collision 54	none 101
#<كرا	collision -64	dommage_materiel -82	evenement_climatique 97	vol 95
#<كرس	autre 149	bris_de_glace 62	collision -153	dommage_materiel 141	evenement_climatique -40	none -141	vandalisme -69	vol -61
#<كرش	collision 64
#<كره	evenement_climatique 88
#<كري	autre 156	collision -120	degats_des_eaux -120	dommage_materiel 190	evenement_climatique -45	incendie -54	none -121	vandalisme -72	vol -69
#<كسر	vandalisme 58
#<كسي	autre 203	collision 95	none -73	vol -58
#<كل>	vandalisme 56
#<كلا	collision 44	dommage_materiel 64	vol -41
#<كلب	autre 51	blessure 79	none -47
#<كلش	incendie 66
#<كلم	vandalisme 109	vol -68
#<كله	dommage_materiel 42	evenement_climatique 41
#<كلو	bris_de_glace 81	collision -44	dommage_materiel -47
#<كلي	blessure 49	vol 44
#<كم>	autre -65	collision -40	none 211
#<كما	collision 61	incendie 44	vandalisme 45
#<كمل	incendie 42	vol 65
#<كنا	evenement_climatique 72
#<كنب	blessure 70	bris_de_glace 76	dommage_materiel -72
#<كنج	blessure -59	collision -73	degats_des_eaux -41	dommage_materiel 256
#<كنح	autre 44	blessure 40	collision -43	evenement_climatique 45
#<كنخ	collision -85	degats_des_eaux -51	dommage_materiel 176	incendie 104	none -42
#<كند	autre 82	dommage_materiel 86	none -76	vol -41
#<كنر	bris_de_glace -72	collision 53	dommage_materiel 116
#<كنس	blessure 40	bris_de_glace 73	degats_des_eaux 46	dommage_materiel -40
#<كنش	collision 77	dommage_materiel 43
#<كنع	vol 105
#<كنف	bris_de_glace 59	collision -41	degats_des_eaux 202	evenement_climatique -85	incendie -44	none -41	vol -41
#<كنك	blessure -43	collision 287	dommage_materiel -63	evenement_climatique -97	vol -77
#<كنم	blessure -61	bris_de_glace 147
#<كنو	vol 82
#<كهر	incendie 94
#<كور	degats_des_eaux 49
#<كول	blessure 154	bris_de_glace -67	collision 58	degats_des_eaux -51	dommage_materiel 102	incendie -40	none -135	vandalisme -97	vol -78
#<كوم	collision -66	vol 169
#<كون	collision 96
#<كي>	vandalisme 48	vol 69
#<كيب	collision 51	dommage_materiel -42	vandalisme 55
#<كيت	bris_de_glace 56	vandalisme 42
#<كيج	collision -44	degats_des_eaux 54
#<كيح	collision 52
#<كيخ	autre 89	blessure -43	collision -50	dommage_materiel -58	none -98	vandalisme 64	vol 96
#<كيد	blessure 74	incendie 72	none -40	vol -60
#<كير	autre 129	collision 68	evenement_climatique -79	none -71	vandalisme 43	vol -47
#<كيس	blessure 54	bris_de_glace 45
#<كيش	bris_de_glace 41	vandalisme -40
#<كيص	degats_des_eaux 58	dommage_materiel 107
#<كيض	collision 61	vandalisme 63
#<كيط	blessure -41	dommage_materiel 101	vol -58
#<كيع	collision 108	degats_des_eaux 48
#<كيف	none 64
#<كيق	blessure 102	degats_des_eaux 45	vandalisme -42
#<كيك	collision -50	degats_des_eaux 66	incendie 43	vandalisme 61
#<كيل	blessure 57	dommage_materiel 49	none -42	vandalisme -48
#<كين	blessure 104	dommage_materiel -65
#<كيه	blessure 230	collision -134	dommage_materiel -68	incendie 54	none -192
#<كيو	degats_des_eaux 51	dommage_materiel -52	vandalisme 52
#<لا>	none 62
#<لاب	collision 80	none -41
#<لاح	bris_de_glace 51
#<لاخ	bris_de_glace 75	incendie 50
#<لاز	collision 146	none -60
#<لاس	autre 102	collision 53	none -52
#<لاص	blessure 59	none -52	vandalisme -40	vol 128
#<لاض	collision -53	degats_des_eaux 121
#<لاف	bris_de_glace 125	degats_des_eaux 54	dommage_materiel -50	evenement_climatique 60	none -92	vandalisme -45
#<لال	none 133
#<لان	none -48	vol 82
#<لاو	blessure 159	collision -65	dommage_materiel -55	none -46	vol -45
#<لاي	bris_de_glace 56	none -60	vandalisme 118	vol -52
#<لبا	bris_de_glace 240	evenement_climatique -63	none -43
#<لبل	blessure 116	bris_de_glace -53	collision -89	dommage_materiel 243	evenement_climatique -41	none -91	vol -60
#<لبن	evenement_climatique 66	vol 49
#<لبو	collision 65	vol 68
#<لبي	bris_de_glace -44	collision -86	none -97	vandalisme 183	vol -103
#<لتح	dommage_materiel -42	incendie 137	none -48
#<لتر	degats_des_eaux 130	none -48	vol 97
#<لحا	blessure 76	dommage_materiel 52	vol -41
#<لحد	degats_des_eaux 46	evenement_climatique 124
#<لحظ	collision -43	vandalisme 90
#<لحق	collision 166	vandalisme -45
#<لدا	autre 59	collision 88	vol -56
#<لرج	collision 121	evenement_climatique -40
#<لست	dommage_materiel -54	none 175
#<لسع	blessure 175	collision -45	degats_des_eaux -41	dommage_materiel -47	incendie 66	none -46
#<لسه	blessure -44	collision 74	degats_des_eaux 72	dommage_materiel -50	none -66	vol 50
#<لسي	autre 116	bris_de_glace 55	collision -51	none -64
#<لصق	blessure -74	bris_de_glace -61	collision 335	degats_des_eaux -51	evenement_climatique -57	incendie -52	none -121	vandalisme -97	vol -74
#<لصو	none -40	vol 135
#<لطي	collision 77	degats_des_eaux 48
#<لعب	blessure 184	bris_de_glace -52	collision -81	degats_des_eaux -45	dommage_materiel 175	incendie -46	none -182	vandalisme -97	vol -45
#<لعر	collision -102	dommage_materiel 165	evenement_climatique 110	none -96	vandalisme -75	vol -90
#<لعش	collision 132	none -45
#<لعن	collision -47	degats_des_eaux 91	incendie 89	vol -65
#<لغي	autre 249	bris_de_glace -42	collision -75	none -114	vandalisme -45
#<لفو	collision -75	degats_des_eaux 134	none -58	vol 107
#<لقا	collision 75	vandalisme -45
#<لقي	none -44	vol 79
#<لكر	collision 79	vol 73
#<للا	dommage_materiel 75
#<للت	none 84	vol -74
#<للج	collision -42	dommage_materiel 87
#<للح	autre 66	collision 55	degats_des_eaux 77	none -76
#<للخ	degats_des_eaux 110
#<للر	collision 82
#<للز	blessure -49	dommage_materiel -62	evenement_climatique 73	vandalisme 127	vol -55
#<للس	none -41	vol 49
#<للش	bris_de_glace 93
#<للص	degats_des_eaux 112	evenement_climatique -51
#<للط	blessure 146	dommage_materiel -63
#<للع	collision -61	dommage_materiel 115
#<للف	bris_de_glace 83	collision -97	dommage_materiel 45	none -78	vol 94
#<للق	collision -68	dommage_materiel -44	none -44	vandalisme 143
#<للم	dommage_materiel 75
#<للو	collision 47	degats_des_eaux -40	incendie 49
#<للي	bris_de_glace 46
#<لما	autre 79	blessure -48	degats_des_eaux 79	dommage_materiel -50	incendie 41	none -109
#<لمس	bris_de_glace 88
#<لنا	collision 73	dommage_materiel -42	none -51	vandalisme 72	vol -81
#<له>	bris_de_glace 83
#<لها	autre -80	blessure 93	bris_de_glace 141	collision -44	dommage_materiel -53	none -79
#<لوا	autre 47
#<لوج	collision 93
#<لوح	bris_de_glace 49
#<لور	collision 82
#<لوط	collision 73	incendie 106	vol -44
#<لون	collision 140	degats_des_eaux -74	dommage_materiel 100	none -61	vol -45
#<ليا	none -42
#<ليس	dommage_materiel -42	none 244	vandalisme -42
#<ليك	collision 67
#<لين	autre 48
#<ليه	dommage_materiel 41
#<ليو	dommage_materiel 107	vol 55
#<ماء	degats_des_eaux 139	dommage_materiel -40	evenement_climatique 41
#<ماب	blessure 119
#<مات	dommage_materiel 93	none -43
#<ماج	blessure -55	bris_de_glace 291	none -211	vandalisme -48	vol -46
#<ماد	collision -43	dommage_materiel -60	none -119	vandalisme 196
#<ماذ	none 99
#<مار	collision 82
#<ماز	none 56	vol 53
#<ماس	bris_de_glace -42	incendie 68	vandalisme 142	vol -76
#<ماص	collision -53	none -42	vandalisme 158
#<ماع	autre 81	collision 61	none -59	vandalisme 50	vol -55
#<ماف	collision 47
#<ماك	evenement_climatique 48
#<مال	degats_des_eaux 105
#<مام	collision 96	incendie -45	none -60	vol 46
#<مان	collision 360	dommage_materiel -87	none -117	vandalisme -50	vol -94
#<ماو	bris_de_glace -40	collision 116	degats_des_eaux -54	dommage_materiel 74	incendie 57	none -62	vol -57
#<ماي	none 51	vol 47
#<مبا	blessure 56
#<مبل	degats_des_eaux 134
#<متا	collision 77
#<متج	degats_des_eaux 67
#<متر	evenement_climatique 92
#<متش	collision 57	degats_des_eaux 92	none -40	vandalisme -48
#<متص	degats_des_eaux 60
#<متع	bris_de_glace 96	collision -47	degats_des_eaux -54	dommage_materiel -63	evenement_climatique 128	none -68	vol -65
#<متف	collision 58	degats_des_eaux 78	none -56
#<متق	degats_des_eaux 92
#<متو	blessure 40
#<متي	autre 47	none 77
#<مثق	dommage_materiel -84	vol 125
#<مثل	blessure 105	evenement_climatique 71	none -49
#<مجا	collision 42	dommage_materiel -47	none -40	vandalisme 138
#<مجر	none -42	vandalisme 46
#<مجه	none -50	vandalisme 231	vol -45
#<مجو	vol 52
#<محا	bris_de_glace 53	vandalisme -56	vol 81
#<محت	incendie 135	none -44
#<محد	incendie 72
#<محر	incendie 132
#<محط	vandalisme 49
#<محف	collision -118	none -111	vandalisme 120	vol 158
#<محل	degats_des_eaux 68
#<مخب	evenement_climatique 78	vol 51
#<مخد	vandalisme 119
#<مخر	none -41	vandalisme 144
#<مخز	incendie 158
#<مخل	autre 58	dommage_materiel -40	none -51
#<مدا	degats_des_eaux 72	dommage_materiel 47
#<مدخ	dommage_materiel 47	evenement_climatique 40
#<مدر	collision 40	none -104	vandalisme 202	vol -83
#<مدك	collision 164
#<مدي	dommage_materiel 51	evenement_climatique 55
#<مرا	bris_de_glace 42	collision 54	none -41
#<مرب	collision -106	dommage_materiel 168	vol 90
#<مرت	collision 43
#<مرج	collision 65	none 68
#<مرح	none 50
#<مرس	none -45	vol 79
#<مرض	degats_des_eaux 176	evenement_climatique -80
#<مرف	autre 133	collision -40	dommage_materiel -40	none -62	vol 83
#<مرك	vandalisme 95
#<مره	autre 96	none -49
#<مري	autre 101	blessure -43	degats_des_eaux 72	dommage_materiel -48
#<مزر	dommage_materiel 90	evenement_climatique 41	vol -60
#<مزه	dommage_materiel 96
#<مزي	collision 74	none 68
#<مسا	none 70
#<مسد	blessure 81	collision -48	degats_des_eaux 98	none -48
#<مسر	collision 50	vol 81
#<مسك	blessure 87
#<مسل	vol 95
#<مسن	collision -119	vandalisme 51	vol 186
#<مسو	collision 76	dommage_materiel -43	none 165	vol -58
#<مسي	collision 58	degats_des_eaux 50
#<مش>	blessure -41	dommage_materiel 94	vandalisme 78	vol -65
#<مشا	none -48
#<مشع	collision -85	dommage_materiel -40	incendie 265	none -62	vol -43
#<مشق	blessure -68	collision 154	vandalisme -43
#<مشك	degats_des_eaux 49	vandalisme 90
#<مشي	vandalisme 45	vol 50
#<مصا	dommage_materiel -40	none -44	vandalisme 99
#<مصب	collision 126	none -46
#<مصد	degats_des_eaux 149
#<مصن	collision 195	vandalisme -54
#<مضر	none -61	vandalisme 235	vol -53
#<مطا	autre 207	dommage_materiel -55	none -69
#<مطر	collision -49	degats_des_eaux 56	dommage_materiel 151	evenement_climatique 49	none -77
#<مطع	blessure 153	collision 73	dommage_materiel -44	none -158
#<معت	bris_de_glace 44	collision -53	dommage_materiel 164
#<معر	collision -43	dommage_materiel 102
#<معص	blessure 109
#<معط	dommage_materiel -42	none -84	vol 195
#<معق	collision 125
#<معل	evenement_climatique 76
#<معن	none 90	vandalisme 85
#<معه	collision -48	vandalisme 97
#<معو	blessure 98	dommage_materiel -73	none -67	vandalisme 158	vol -86
#<معي	bris_de_glace 55
#<مفا	autre 51	dommage_materiel 102	none -52
#<مفر	collision -51	dommage_materiel 52	vandalisme 82
#<مفش	vandalisme 118
#<مفي	bris_de_glace 45	collision 109
#<مقد	collision 93
#<مقص	collision -54	none -41	vandalisme 139
#<مقط	blessure 72	incendie -60	none -45	vol 75
#<مقف	bris_de_glace 69	vandalisme 47
#<مقل	collision -54	none -40	vandalisme 158
#<مقي	incendie 108	none -48
#<مكا	autre 59	collision 59
#<مكت	dommage_materiel 113	none -44	vol -41
#<مكر	collision -53	dommage_materiel 91	vandalisme -46	vol 109
#<مكس	collision 58	vandalisme 44
#<مكش	blessure 49	collision 53	evenement_climatique 62	none -51
#<مكن	bris_de_glace 40
#<ملء	collision 69
#<ملت	vol 61
#<ملث	vandalisme 97	vol 58
#<ملف	none 135	vol -41
#<ملك	collision 57	dommage_materiel 190	evenement_climatique -47	none -60	vandalisme -42	vol -70
#<ملو	bris_de_glace 179	collision 95	dommage_materiel -59	none -104
#<ملي	vol 75
#<ممر	collision 94	vandalisme -42
#<ممك	autre 92	degats_des_eaux 61	incendie -48	none 77	vol -77
#<منت	none 42
#<منذ	autre 53
#<منز	vandalisme 104
#<منع	collision 95
#<منف	degats_des_eaux 60
#<منك	autre 206	dommage_materiel -46	none -51
#<منو	degats_des_eaux 45
#<مني	dommage_materiel 62
#<مهر	collision 84	none -60	vandalisme 57
#<مهن	dommage_materiel 97	vol -42
#<مو>	incendie 60
#<موا	none 67	vandalisme 89	vol -44
#<موج	dommage_materiel -44	vandalisme 50	vol 70
#<موخ	collision 116
#<مور	bris_de_glace 41	collision 83	vandalisme -41
#<موط	collision 46	vol 77
#<موظ	collision -40	none 57	vol 74
#<موع	bris_de_glace 75
#<موق	collision 91	vol 60
#<موك	autre -53	blessure -43	bris_de_glace -45	dommage_materiel -100	none 256	vandalisme -68	vol -64
#<مول	collision 72
#<مون	dommage_materiel 101
#<ميا	collision 93	degats_des_eaux 92	none -42
#<ميت	vandalisme 75
#<مير	dommage_materiel 178	incendie -48
#<مين	collision 43	dommage_materiel 65
#<ميه	autre -40	degats_des_eaux -65	dommage_materiel -43	none 225	vandalisme -49
#<نار	vol 50
#<ناز	blessure 49	collision 47
#<ناس	degats_des_eaux -42	vol 203
#<ناض	dommage_materiel 132
#<ناع	vol 65
#<ناف	bris_de_glace 177	degats_des_eaux -45	none -40
#<نان	collision 66
#<ناي	vol 113
#<نبد	incendie 103
#<نتر	vol 136
#<نتص	collision 53
#<نتع	bris_de_glace 46	collision -64	dommage_materiel 83
#<نتف	blessure 50	collision 83	none -40
#<نتو	collision -77	dommage_materiel 132
#<نجا	collision 46	incendie 79
#<نجم	bris_de_glace 163
#<نجي	blessure 79
#<نحت	evenement_climatique 43	incendie 60
#<نحر	degats_des_eaux 40
#<نحن	none -46
#<نحو	collision 51
#<نحي	bris_de_glace 169	evenement_climatique -92	none -44
#<نخر	dommage_materiel -42	vandalisme 117	vol 71
#<نخل	blessure -40	bris_de_glace 133	collision -47
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
#<نصب	evenement_climatique 42
#<نصر	incendie 56	vol 49
#<نصف	evenement_climatique 68
#<نصل	bris_de_glace -43	dommage_materiel 42	evenement_climatique 57	vandalisme 47
#<نصي	autre 199	collision -42	vol -100
#<نطل	bris_de_glace 128
#<نظا	autre 42	collision -47	degats_des_eaux 87	dommage_materiel 73	incendie -85
#<نعا	degats_des_eaux 53
#<نعر	autre 54	none 69
#<نعس	degats_des_eaux 50	incendie 107	none -41	vol -44
#<نعل	bris_de_glace 122
#<نعم	none 146
#<نعي	dommage_materiel 47
#<نفس	incendie 90
#<نفق	degats_des_eaux 47
#<نقد	collision 66
#<نقر	bris_de_glace 56	collision 113	none -46	vol -47
#<نقط	degats_des_eaux 42
#<نقل	dommage_materiel 146
#<نقو	degats_des_eaux 86	vol 96
#<نكت	collision 48	none 109	vol -42
#<نكن	vol 80
#<نلب	blessure 158
#<نمر	collision 69	vandalisme 50
#<نمش	autre 87	degats_des_eaux 52	evenement_climatique -45	none -55	vol 75
#<نهر	bris_de_glace -45	evenement_climatique 110
#<نهض	none 106
#<نوق	collision 55
#<نوم	collision 61	degats_des_eaux 155	dommage_materiel -61
#<نون	dommage_materiel 44
#<نيا	degats_des_eaux -47	vol 63
#<نيس	autre -95	dommage_materiel 96
#<نيف	bris_de_glace 49	collision 182	none -43	vandalisme -51	vol -64
#<هاب	collision 64	degats_des_eaux 95
#<هات	collision 53	dommage_materiel 72	vol 42
#<هال	autre 60	blessure 57	collision -62	degats_des_eaux -61	dommage_materiel -82	none -50	vandalisme 169
#<هبت	evenement_climatique 110
#<هبط	degats_des_eaux 47	none -58
#<هذا	none 79
#<هذه	none -41	vol 145
#<هرب	collision 76	evenement_climatique 40
#<هرس	collision -66	dommage_materiel 46	vandalisme 203
#<هز>	collision 95	evenement_climatique -44	vol 71
#<هزا	collision -67	vandalisme 89	vol 70
#<هزو	dommage_materiel -43	vandalisme 118
#<هضر	vandalisme 117	vol -46
#<هكا	collision -119	evenement_climatique 110	vol 139
#<هكت	collision -46	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 151	incendie 43	none -57	vandalisme 60	vol -52
#<هل>	autre 90	none 69
#<هما	collision 183	dommage_materiel -41	none -54
#<ههه	collision 75	dommage_materiel 56
#<هو>	none 76
#<هوم	collision 129
#<هي>	collision 69
#<وات	autre 132	bris_de_glace 80	collision -57	none -114	vandalisme -40	vol -43
#<واج	none -50	vandalisme 133	vol -48
#<واخ	vol 113
#<واد	degats_des_eaux 112
#<وار	autre 44
#<واس	incendie 41
#<واش	autre 128
#<واص	collision 40
#<واض	autre 92	blessure -64	dommage_materiel 121	evenement_climatique -86	incendie -67	none -47
#<واع	dommage_materiel 45
#<واف	degats_des_eaux 74
#<واق	collision 101	none -41
#<واك	autre 92	collision -51	dommage_materiel 184	none -100
#<وام	collision 76	incendie 93
#<وبا	blessure -44	collision 85	dommage_materiel 51
#<وبخ	collision 164	evenement_climatique 40
#<وبط	autre 47	vol 85
#<وبع	none -57	vandalisme -54	vol 113
#<وبغ	blessure 55	dommage_materiel 95	vol -42
#<وبق	autre 49	degats_des_eaux 49	dommage_materiel -51
#<وبل	collision 46	vol 75
#<وبو	collision 97	dommage_materiel -43	incendie 95	none -48
#<وبي	collision 81
#<وتا	collision 49
#<وتب	blessure 152	degats_des_eaux -45	dommage_materiel -61	evenement_climatique 124	none -66
#<وتح	blessure -40	degats_des_eaux 61	dommage_materiel 43	none -40	vandalisme 55	vol -41
#<وتر	blessure 136	none -76	vol 77
#<وتس	blessure 119	bris_de_glace -41	collision -139	degats_des_eaux -50	dommage_materiel -47	evenement_climatique 102	none -41	vandalisme -50	vol 94
#<وتش	bris_de_glace 245	evenement_climatique -57	none -53
#<وتض	degats_des_eaux 88
#<وتع	collision -42	dommage_materiel 83	vol 96
#<وتف	bris_de_glace 114	collision -104	dommage_materiel -43	evenement_climatique 101	vol -43
#<وتق	collision 132
#<وتك	blessure -67	bris_de_glace 70
#<وتل	blessure 79	bris_de_glace -58	dommage_materiel 84
#<وته	dommage_materiel 61
#<وتو	autre 95	dommage_materiel 77	none -42
#<وجا	collision 41
#<وجد	vandalisme 82
#<وجر	blessure -47	vandalisme 106
#<وجع	collision 66
#<وجه	blessure 50	vandalisme 53
#<وجو	incendie 70	vol 81
#<وجي	collision 101	none -49	vol 75
#<وحت	none -43	vol 149
#<وحد	bris_de_glace 99	none -51
#<وحر	dommage_materiel 55	incendie 119
#<وحط	collision -40	evenement_climatique 81	vandalisme 94	vol -79
#<وحك	blessure -95	collision 113	dommage_materiel 104	vandalisme -53
#<وحم	evenement_climatique 42	incendie 40
#<وحن	collision -54	degats_des_eaux 107	dommage_materiel -44	vol 63
#<وحي	evenement_climatique 45
#<وخا	collision -48	vandalisme 160	vol -46
#<وخت	dommage_materiel -46	evenement_climatique 89	incendie 88
#<وخد	dommage_materiel 122	vol 68
#<وخر	collision 47	incendie 45
#<وخز	vol 50
#<وخس	degats_des_eaux 83
#<وخل	none -40	vol 126
#<وخم	blessure 43
#<ودخ	collision 88	evenement_climatique 46
#<ودر	autre -43	blessure -54	bris_de_glace -60	collision -115	degats_des_eaux -149	dommage_materiel 185	evenement_climatique -49	incendie 138	none -156	vandalisme -97	vol -59
#<ودف	autre 57	vandalisme 48
#<ودم	evenement_climatique 113
#<ودن	collision -67	evenement_climatique 96	vandalisme 86
#<ودو	blessure 60	collision 77	vol -44
#<ورا	collision 46
#<ورب	dommage_materiel -48	none 244	vol -46
#<ورج	dommage_materiel 56	evenement_climatique 49
#<ورح	none 101
#<ورز	collision 41
#<ورش	vandalisme 73
#<ورف	collision 42	vol 50
#<ورق	collision 58
#<ورك	blessure -85	collision 86	degats_des_eaux 123	dommage_materiel -40
#<ورم	vandalisme 146
#<وري	collision -45	evenement_climatique 141	incendie 47
#<وزا	collision -52	none -98	vol 174
#<وزل	blessure 75
#<وزو	evenement_climatique 90
#<وسج	degats_des_eaux 110
#<وسح	collision 91	dommage_materiel 75	vol -43
#<وسد	autre 77	collision -103	vandalisme 58	vol 53
#<وسر	dommage_materiel -99	vandalisme -92	vol 252
#<وسط	collision 81
#<وسق	collision -58	degats_des_eaux 42	dommage_materiel 72
#<وسل	evenement_climatique 54
#<وسو	collision 88
#<وسي	collision 66
#<وشا	collision 49	dommage_materiel -41	vandalisme 144	vol -88
#<وشد	collision -115	degats_des_eaux -52	incendie 101	vol 114
#<وشع	incendie 157
#<وشق	blessure -69	bris_de_glace 173	dommage_materiel -40	none -55
#<وشي	collision 136	dommage_materiel -104	none -64	vandalisme 131
#<وصا	dommage_materiel 46
#<وصب	blessure 50	bris_de_glace -69	collision -87	dommage_materiel 269	none -90	vol -40
#<وصد	collision 45
#<وصف	degats_des_eaux 53
#<وصل	degats_des_eaux 41	incendie 52
#<وصو	vandalisme 71
#<وضح	vandalisme 68
#<وضر	collision 40
#<وضع	vol 134
#<وطا	blessure 110	collision -59	dommage_materiel 54	none -58
#<وطح	degats_des_eaux 153	dommage_materiel -42	evenement_climatique -72	vandalisme 53
#<وطف	incendie 63
#<وطي	blessure 146	collision -89	none -55	vol 73
#<وعا	collision 83
#<وعد	collision -48	dommage_materiel 80	incendie 77
#<وعش	bris_de_glace -54	vandalisme 109
#<وعل	collision 163	evenement_climatique 90	none -97
#<وعم	degats_des_eaux 70
#<وعن	bris_de_glace 78
#<وعو	autre 150	blessure -76	collision -40	dommage_materiel -78	vol -44
#<وغر	collision -42	degats_des_eaux 170	evenement_climatique 99	none -44
#<وغط	collision -93	evenement_climatique 79	vandalisme 89	vol -45
#<وفا	collision 40	degats_des_eaux 71
#<وفج	collision 100
#<وفر	degats_des_eaux -112	evenement_climatique 119	vol 40
#<وفق	dommage_materiel 115	vol -65
#<وفي	degats_des_eaux 44	dommage_materiel 64	none -47	vol 71
#<وقب	collision 84	degats_des_eaux 87
#<وقت	autre 63	evenement_climatique -55	none -50
#<وقد	vol 68
#<وقض	blessure 127
#<وقط	collision -54	dommage_materiel 110	none -41
#<وقل	collision 131	dommage_materiel -42	vandalisme 89	vol -63
#<وقي	dommage_materiel 69	vol 68
#<وكا	degats_des_eaux -43	evenement_climatique 49
#<وكس	collision -48	none -42	vandalisme 125
#<وكم	autre 42	collision 152	none -50	vandalisme -43
#<وكن	autre 53	collision 71	none -44	vandalisme -43
#<ولص	collision 135
#<ولق	collision -58	incendie 45	vandalisme 45	vol 75
#<ولل	collision 112	none -51
#<ولو	collision 62	dommage_materiel 44	none -49
#<ولي	collision 56	evenement_climatique 44
#<وما	collision 43
#<ومب	vol 95
#<ومر	collision 85	dommage_materiel 48	vol -49
#<ومس	collision 76
#<ومش	collision 57
#<ومض	none -57	vandalisme 155
#<ومع	collision 58
#<ومك	collision -44	dommage_materiel 75
#<ومل	vandalisme 44
#<ومو	collision 90
#<ونز	degats_des_eaux 41	dommage_materiel 76
#<ونس	collision 117	incendie 72
#<ونع	blessure 69	collision -40	dommage_materiel -47	none -63	vol 139
#<ونق	incendie 49
#<ونو	blessure -44	collision -63	evenement_climatique 88	none -90	vandalisme 135	vol -71
#<وها	collision 73
#<وهب	degats_des_eaux 98	evenement_climatique 54	incendie -45	none -69
#<وهر	vandalisme 46	vol 42
#<وهو	blessure 86	none -45
#<وهي	none -41
#<ووا	collision 51
#<ووص	incendie 122
#<ووض	autre -45	blessure 116
#<ووق	degats_des_eaux 51
#<وول	collision 43	degats_des_eaux 43
#<ويد	incendie 51
#<ويق	blessure 72
#<يا>	collision 85
#<يات	collision 55	degats_des_eaux 48	none 50	vandalisme -54
#<ياخ	collision -163	vandalisme 76	vol 157
#<يبد	degats_des_eaux 73	none -40	vandalisme 91
#<يبك	collision 62
#<يتب	blessure -88	bris_de_glace 67	collision -58	dommage_materiel 101	incendie 125	none -71	vandalisme -49	vol -71
#<يتص	collision -55	dommage_materiel 89	none 109	vandalisme -42
#<يتض	degats_des_eaux 49
#<يتع	bris_de_glace 61	degats_des_eaux -46	vol 40
#<يتو	collision -51	degats_des_eaux -41	evenement_climatique 65	incendie 69
#<يجا	bris_de_glace 130	incendie 55	none -49
#<يجب	dommage_materiel -54	none 129	vol -49
#<يجر	collision -77	dommage_materiel 44	none -52	vol 83
#<يجي	collision 55
#<يحب	none -60	vandalisme 131	vol -57
#<يحت	blessure -59	dommage_materiel 227	incendie -47	none -83
#<يحد	none 91
#<يحل	autre 192	collision -66	dommage_materiel -40	none -78	vandalisme -48	vol 79
#<يخر	collision -75	dommage_materiel -57	incendie -41	none -115	vandalisme 155	vol 111
#<يخل	dommage_materiel 145
#<يد>	bris_de_glace -40	collision -64	degats_des_eaux -43	none -66	vandalisme 161
#<يدا	vol 116
#<يده	degats_des_eaux 96	dommage_materiel -51
#<يدو	collision 55	degats_des_eaux 47
#<يدي	vol 47
#<يرج	blessure -51	collision 112	dommage_materiel -45	vol 100
#<يرح	blessure -48	dommage_materiel 59	vol 58
#<يرد	autre 71	dommage_materiel -43	none 106
#<يرض	degats_des_eaux 53	dommage_materiel 187	none -81	vol -45
#<يري	degats_des_eaux 128
#<يسا	collision 102	none -90	vandalisme 104
#<يست	autre -40	blessure 46	collision 129	none -41
#<يسر	autre 132	bris_de_glace 88	collision -52	none -41	vandalisme -77
#<يسم	collision 61	vandalisme 58
#<يشر	collision -48	degats_des_eaux 105	dommage_materiel -41	none -94	vandalisme -52	vol 160
#<يشك	blessure 51	collision 46	none -54	vandalisme 76
#<يشو	vol 103
#<يصل	autre 137	blessure 59	collision -49	none -97
#<يضح	blessure 103	collision -59
#<يطا	dommage_materiel 123	none -52	vandalisme -57
#<يطر	bris_de_glace 130	collision -40	degats_des_eaux -45	dommage_materiel -48	incendie 140	vandalisme -41
#<يطف	incendie 65
#<يعت	autre 80	bris_de_glace 42	dommage_materiel -58	vol 45
#<يعد	blessure 66	collision 76	degats_des_eaux 77	dommage_materiel -59
#<يعر	vol 108
#<يعط	collision 79	dommage_materiel -49	incendie -104	none 123	vol -40
#<يعم	degats_des_eaux 40
#<يعن	degats_des_eaux 46	vol 74
#<يغط	bris_de_glace -43	vandalisme 91
#<يغل	vol 45
#<يقد	blessure 76	incendie 62
#<يقط	blessure 61	degats_des_eaux 96
#<يقو	collision 43
#<يكب	bris_de_glace 144	collision -57
#<يكو	bris_de_glace 79
#<يلم	bris_de_glace 51	vol 68
#<يلي	incendie 58	vandalisme 40
#<يمك	bris_de_glace 47	none 62
#<يمل	vandalisme 66
#<ينا	none 60
#<ينت	degats_des_eaux 91	vandalisme 70
#<ينج	collision 42	vandalisme -77	vol 135
#<ينز	degats_des_eaux 108
#<ينق	collision 54	vol 79
#<يوج	autre 73	collision 40
#<يور	autre 60
#<يوس	collision 86
#<يوص	collision 96	none -54
#<يوق	collision 69	degats_des_eaux 95
#<يول	blessure 50
#<يون	none 100
#ءها>	incendie 113
#اءت>	collision -78	dommage_materiel 100
#اءها	incendie 113
#ابا>	collision 54
#ابات	vandalisme 40
#اباس	collision 86	dommage_materiel 59	none -44
#ابت>	collision -41	dommage_materiel 51	incendie 124	none -44
#ابتو	dommage_materiel 114	evenement_climatique 48	incendie -58
#ابدا	collision -49	none 130	vandalisme 45
#ابري	bris_de_glace 69	evenement_climatique 53
#ابس>	collision -42	vol 96
#ابط>	collision 64	degats_des_eaux 95
#ابع>	dommage_materiel 55
#ابعت	collision 93	none -44
#ابغا	collision 182	evenement_climatique -76
#ابق>	degats_des_eaux 56	dommage_materiel 60
#ابقا	blessure 138	bris_de_glace -58	collision -98	dommage_materiel 75	none -57	vol -89
#ابل>	vol 57
#ابلا	collision -40	dommage_materiel -44	incendie 41	none -64	vol 101
#ابلغ	collision -44	none -41	vandalisme 76	vol 86
#ابله	blessure 64
#ابلي	collision -91	degats_des_eaux -50	dommage_materiel 309	incendie -42	none -75
#ابن>	vol 121
#ابنا	degats_des_eaux 222	dommage_materiel -47	evenement_climatique -49	none -42
#ابنت	blessure 43	dommage_materiel 109	none -43
#ابني	dommage_materiel 118	none -40
#ابها	blessure 42	dommage_materiel -88	vandalisme 88
#ابو>	dommage_materiel 50	incendie 45	none -42	vandalisme 69	vol -45
#ابوا	autre 44	collision -43	degats_des_eaux -66	dommage_materiel -50	none -40	vandalisme 199	vol -43
#ابول	evenement_climatique 66	incendie 78
#ابون	degats_des_eaux 65	dommage_materiel 47
#ابوه	blessure -72	bris_de_glace 82	collision 44
#ابي>	vandalisme 48
#ابيح	vandalisme 200	vol -92
#ابيض	dommage_materiel 174	incendie -47	none -97	vandalisme -77
#ابيع	autre 81	blessure 131	collision -46	dommage_materiel -42	none -69
#ابيل	collision 113
#ابين	bris_de_glace 60	dommage_materiel -52	none -77	vandalisme 149
#اتاذ	collision 98	degats_des_eaux 85	incendie -40	none -72	vandalisme 92	vol -78
#اتاي	blessure 147	dommage_materiel -50	incendie -44	none -60	vol 105
#اتب>	vandalisme 74
#اتت>	collision 60	dommage_materiel 89
#اتح>	collision 57	none 94
#اتحا	dommage_materiel 91	vandalisme -65
#اتذك	blessure 44	none 70
#اتري	collision 61	vandalisme 51
#اتسر	autre 217	dommage_materiel -61	none -84
#اتش>	blessure 58	degats_des_eaux 42
#اتصا	incendie 52	none 92
#اتصل	collision 63
#اتف>	vol 67
#اتفه	collision 113
#اتفي	dommage_materiel 114	vol 48
#اتكم	collision 77
#اتلف	dommage_materiel 117	none -53
#اتم>	autre 252	bris_de_glace -46	collision -84	degats_des_eaux -54	dommage_materiel -63	none -86	vol 115
#اتمك	collision 71
#اتنا	bris_de_glace 40	collision 91
#اتني	blessure 76	none -40
#اته>	blessure 72
#اتها	incendie 99	vol 52
#اتهم	collision 131
#اتو>	incendie 65	none -40	vandalisme 44	vol -50
#اتور	autre 93	dommage_materiel 41	none -51
#اتوص	none 154
#اتي>	collision 53
#اتيح	autre 112	degats_des_eaux -55	none -43	vandalisme 50
#اتير	autre 93	collision 50	none -43
#اتيز	collision -55	degats_des_eaux 56	dommage_materiel 93	incendie -47	none -62	vandalisme -46	vol 83
#اتيك	bris_de_glace -42	collision 87	degats_des_eaux -60	dommage_materiel 200	evenement_climatique -50	none -122	vandalisme -54
#اتين	collision -59	degats_des_eaux 119	vandalisme 101
#اثاء	none 60
#اثاث	dommage_materiel 53	evenement_climatique 56
#اثر>	bris_de_glace 60	collision 45	vol -42
#اثنا	dommage_materiel 97
#اثني	none 68
#اثوا	degats_des_eaux 177	none -77
#اثي>	evenement_climatique 43
#اثين	collision -75	dommage_materiel -41	none -87	vandalisme 168
#اجات	bris_de_glace 43	collision -94	evenement_climatique 50	vandalisme 51	vol 99
#اجاز	autre 55
#اجب>	autre 101	blessure 114	collision -53	dommage_materiel -43	vandalisme -58
#اجته	collision 76	dommage_materiel 96	vandalisme -63
#اجتي	none -52	vol 113
#اجد>	collision -66	vol 165
#اجر>	blessure -42	collision -82	dommage_materiel -42	incendie 83	none -49	vandalisme 130
#اجره	dommage_materiel 65
#اجري	blessure 48	degats_des_eaux -78	dommage_materiel 55	none -41	vandalisme 97
#اجز>	bris_de_glace 45	collision 135	vol -40
#اجع>	collision 100
#اجعي	collision 114	vol -44
#اجل>	collision 74	incendie 86	vol -77
#اجلي	evenement_climatique 55
#اجم>	collision -47	evenement_climatique 158	incendie 61
#اجها	collision -41	evenement_climatique 100	vol 83
#اجهه	bris_de_glace 44	none -43	vandalisme 109	vol -41
#اجور	bris_de_glace -40	collision -146	degats_des_eaux -40	incendie -42	none -126	vol 135
#اجي>	autre 55	bris_de_glace 102	dommage_materiel 48	evenement_climatique 41	none -60
#اجين	incendie 178
#احا>	none 72
#احات	blessure -42	collision -103	dommage_materiel 53	vandalisme 199	vol -41
#احب>	dommage_materiel 81
#احبت	dommage_materiel 163
#احبه	degats_des_eaux 65	dommage_materiel 59
#احبي	collision 55	dommage_materiel 73
#احت>	dommage_materiel 64	evenement_climatique 75	none -55	vol -44
#احتا	autre 63
#احتر	incendie 168
#احتك	collision 147
#احدا	none -63	vandalisme 156
#احده	collision -43	none 43	vandalisme 84
#احذي	degats_des_eaux 52	incendie 81
#احرق	blessure 133	collision -69	degats_des_eaux -41	dommage_materiel 92	incendie -40	none -80	vol -40
#احل>	blessure 142
#احلي	blessure 212	collision -52	none -50
#احمر	vandalisme 80
#احمل	blessure 95	collision -46
#احن>	dommage_materiel -42	incendie 167
#احنا	dommage_materiel 52	none -40	vandalisme -40	vol 121
#احنت	none -42	vandalisme 84	vol 67
#احنه	collision 60
#احه>	blessure 47
#احي>	none -55	vandalisme 50	vol 71
#اخا>	collision -69	none 142	vol 72
#اختف	none -49	vol 207
#اختي	dommage_materiel 63	none -48	vol 40
#اخدو	collision 101	none -60	vandalisme -42	vol 78
#اخذ>	vandalisme 44	vol 42
#اخذت	blessure 55	none -41	vandalisme 49
#اخذو	vol 143
#اخر>	none 43
#اخره	bris_de_glace 72
#اخري	collision 47
#اخضر	dommage_materiel -45	none -44	vandalisme 195	vol -56
#اخله	evenement_climatique 83
#اخلي	dommage_materiel -40	incendie 73	none -80	vandalisme -41	vol 124
#اخمد	incendie 92
#اخي>	none 140
#ادا>	collision -43	evenement_climatique 63	incendie 72
#اداء	collision 52
#ادار	collision 75
#ادتي	bris_de_glace 164	collision -78	degats_des_eaux 43	dommage_materiel -48	none -107
#ادث>	autre 43
#ادثه	collision 181	none -40
#ادر>	collision -50	dommage_materiel -62	incendie 176	none -61	vandalisme -46
#ادرا	collision 62
#ادرش	collision 83
#ادري	collision -48	none 109	vandalisme -66	vol 45
#ادشي	none 48
#ادلن	collision 82
#ادم>	collision 70	dommage_materiel -40
#ادمه	none -85	vol 130
#اده>	dommage_materiel 43	none -48	vandalisme 56
#ادو>	collision -78	dommage_materiel -44	evenement_climatique -41	none -63	vandalisme 165	vol 80
#ادوا	vol 59
#ادوس	degats_des_eaux 176	none -46
#اديا	collision 94
#ادير	bris_de_glace 40	collision -44
#اديق	degats_des_eaux 94	none -40	vandalisme 83
#اديك	collision 41	incendie 48
#ادين	collision 265	dommage_materiel -78	none -81	vandalisme -44
#اديه	incendie 90
#اديو	blessure 148	bris_de_glace -41	none -56	vandalisme -73	vol 54
#اذا>	autre 69
#اذه>	none -46	vandalisme 153	vol -49
#اذهب	collision -85	vandalisme 172
#اراب	bris_de_glace 108	collision -51	evenement_climatique 81
#ارات	autre 45	none -61	vandalisme 104
#اراج	collision 57
#اراس	evenement_climatique 44	vol 53
#اراش	collision 137
#اراه	blessure 74	none -44	vandalisme 64
#ارب>	degats_des_eaux 118	vandalisme 90	vol -51
#اربر	bris_de_glace 227	collision -41	evenement_climatique -42
#ارتب	bris_de_glace -49	dommage_materiel 142	none -41
#ارتج	collision 77
#ارتط	collision 72
#ارتف	autre 170	collision -91	dommage_materiel 63	none -115
#ارتن	dommage_materiel 117
#ارته	collision 182
#ارتي	none -46
#ارثه	degats_des_eaux 74	evenement_climatique 56
#ارج>	blessure 58	collision -48	evenement_climatique 53
#ارجع	none -65	vandalisme 101
#ارجه	vol 109
#ارجو	blessure 50
#ارجي	incendie 59
#ارحه	collision 63	dommage_materiel -41	none 105
#ارد>	bris_de_glace 145	collision 61	degats_des_eaux -83	dommage_materiel -44	vandalisme -88	vol -43
#ارده	bris_de_glace 72
#اردي	collision 132	dommage_materiel -46	none -110	vandalisme 131	vol -82
#ارز>	vandalisme 85
#ارسا	autre 223	blessure 111	collision -75	dommage_materiel -71	none -221	vandalisme -55	vol -41
#ارسل	none 164
#ارش>	collision 176
#ارشو	collision 138
#ارشي	degats_des_eaux 82
#ارضي	degats_des_eaux 102
#ارط>	autre 133	none -47	vol 44
#ارطه	bris_de_glace 162	degats_des_eaux -53	vandalisme -42
#ارع>	collision 93
#ارغ>	dommage_materiel -42	vol 105
#ارغه	autre 86
#ارف>	bris_de_glace 65	collision 70
#ارفش	degats_des_eaux 74
#ارفو	collision 53
#ارفي	collision -97	dommage_materiel -97	incendie 100	vandalisme 136
#ارقه	dommage_materiel -73	incendie -40	none -168	vandalisme 165	vol 73
#ارك>	blessure 167	collision -73	dommage_materiel -64	none -43	vandalisme 173	vol -58
#اركي	degats_des_eaux 79
#ارم>	none -91	vandalisme 193
#ارمي	collision 52
#ارنا	incendie 53
#ارها	blessure 93	dommage_materiel -45	none -45	vandalisme 105	vol -55
#ارو>	vol 52
#اروا	bris_de_glace -61	dommage_materiel -44	incendie 136	none -50	vandalisme 125	vol -97
#اروت	autre 91	collision -77	none -45	vandalisme 186	vol -85
#ارود	collision 41	evenement_climatique 119	vol -62
#اروط	autre 91	collision -47	dommage_materiel -121	none -46	vol 120
#اري>	none -42
#اريا	incendie 49	vol 48
#اريت	blessure -56	collision -53	dommage_materiel -42	vandalisme -53	vol 197
#اريد	none 173
#ارير	collision 167
#اريس	vol 117
#اريف	autre 45	blessure 50
#اريك	dommage_materiel 162	none -66
#ارين	blessure -52	dommage_materiel 142
#اريه	vol 56
#اريو	degats_des_eaux 43	vol 61
#اريي	collision 171
#ازا>	incendie 132
#ازات	collision 40	evenement_climatique 52
#ازال	none 62
#ازت>	dommage_materiel 79	incendie 50	none -41
#ازرق	collision 103	none 48	vandalisme -44
#ازعا	collision 155	none -61
#ازل>	collision 117
#ازله	blessure 105	collision -50
#ازم>	degats_des_eaux 145	dommage_materiel -46	none -44
#ازما	collision -46	dommage_materiel 136	vol 53
#ازه>	dommage_materiel 41
#ازو>	collision -46	vol 132
#ازوت	autre -40	blessure -62	bris_de_glace -47	collision -75	degats_des_eaux -49	dommage_materiel 100	incendie 130	none -86	vandalisme -68	vol 84
#ازوط	autre 81	collision -51	dommage_materiel -45	vandalisme 69
#اسا>	evenement_climatique 88	vandalisme -88	vol 115
#اساب	autre 81	blessure 131	collision -46	dommage_materiel -42	none -69
#اسات	bris_de_glace 45	dommage_materiel 58
#اساج	blessure -67	collision 196
#اسب>	dommage_materiel 92	incendie 64
#اسبا	collision 52
#اسبق	collision 58
#اسبو	autre 68
#استا	dommage_materiel 64	vandalisme 104
#استد	collision 83
#استر	autre 194	collision -92	none -86	vol 52
#استط	none 48
#استع	dommage_materiel 77	none -65	vandalisme -43	vol 103
#استف	none 187	vol -121
#استل	autre 125	collision -51	dommage_materiel 48	vol -49
#استم	none 57	vandalisme -48	vol 103
#استن	incendie 70
#استي	evenement_climatique 47
#اسطب	collision -51	evenement_climatique 123	none -48	vol 103
#اسعا	collision 65
#اسف>	collision -47	none 104
#اسفل	dommage_materiel 86
#اسفي	evenement_climatique 77
#اسقط	degats_des_eaux -40	dommage_materiel 145
#اسك>	vol 120
#اسل>	bris_de_glace -41	collision -48	dommage_materiel 96	vandalisme 113	vol -40
#اسم>	collision 76	none -46	vol 43
#اسما	evenement_climatique 61	incendie 78
#اسمن	blessure 46	degats_des_eaux -67	dommage_materiel -48	vandalisme 167	vol -51
#اسمه	evenement_climatique 75	none -40	vandalisme 97
#اسمي	dommage_materiel 98	evenement_climatique 89
#اسنا	autre 90	none -59
#اسه>	collision 123	none -46
#اسها	blessure -56	evenement_climatique 115
#اسو>	collision 52
#اسوب	dommage_materiel 139	vol 42
#اسود	collision -49	degats_des_eaux 52	dommage_materiel -42	incendie 67	none -81	vandalisme 89
#اسور	collision 62
#اسي>	vol 47
#اسيت	collision -75	degats_des_eaux -41	dommage_materiel -47	incendie 75	vandalisme 96
#اسين	collision 127	evenement_climatique 41	none -57
#اسيه	blessure 101	degats_des_eaux -47	vol 87
#اسيو	autre 103	collision 58	none -69	vol 43
#اشا>	autre -47	blessure -47	bris_de_glace -73	collision 71	degats_des_eaux -74	dommage_materiel -155	evenement_climatique -112	incendie -47	none 320	vandalisme -94	vol -116
#اشار	collision 72
#اشتر	vol 82
#اشتع	collision -70	incendie 208
#اشتك	collision -68	degats_des_eaux 118	none -58	vandalisme -65	vol 104
#اشجا	evenement_climatique 99
#اشرح	none 80
#اشره	none 45
#اشعر	vol 62
#اشعه	autre -64	blessure 170
#اشغا	bris_de_glace 61	collision -53	dommage_materiel 176	none -54
#اشفت	collision 213	none -54	vandalisme -67	vol -53
#اشه>	dommage_materiel 73	evenement_climatique 47	none -43	vandalisme 68
#اشور	collision -52	none -49	vandalisme 106	vol 66
#اشوك	collision 137
#اشي>	none 40
#اصب>	bris_de_glace 41	collision 74
#اصبت	blessure 203
#اصبع	blessure 250	collision -65	dommage_materiel -76	none -96
#اصتو	collision 111	none -52	vandalisme -53	vol 56
#اصرح	blessure 57	collision -59	none 60	vandalisme 50
#اصص>	dommage_materiel -44	evenement_climatique 59	vandalisme 114	vol -42
#اصطد	collision 86
#اصفه	evenement_climatique 160
#اصق>	collision 59	incendie 44
#اصل>	degats_des_eaux 75
#اصلا	dommage_materiel 101	vandalisme -46
#اصلي	autre 75	vol 40
#اصني	collision -44	dommage_materiel 43	none 81
#اصه>	vandalisme 42
#اصها	vandalisme 85
#اصو>	blessure -45	bris_de_glace 126	incendie 77	vandalisme -42
#اصيب	none 68
#اضت>	blessure -46	degats_des_eaux 76	dommage_materiel 110	none -47
#اضر>	autre 149	blessure -51	bris_de_glace -43	collision -41	evenement_climatique 139	none -56	vol -48
#اضرا	autre 77	degats_des_eaux 40	none -47
#اضطر	autre 100	degats_des_eaux 63	evenement_climatique -59
#اضع>	vandalisme 92
#اضه>	blessure 199	collision -45	dommage_materiel -48	incendie 69	vol -79
#اضي>	none 51
#اضيه	blessure 41	none 113
#اطا>	blessure 121	collision -78	degats_des_eaux -54	dommage_materiel -49	evenement_climatique 79	incendie 108	vol -43
#اطار	dommage_materiel 78	vandalisme -52
#اطري	collision -43	dommage_materiel -50	evenement_climatique -40	incendie 155	none -71	vandalisme -48	vol 89
#اطع>	collision 68	vandalisme 63
#اطعه	vol 74
#اطفا	incendie 55
#اطلب	autre 46	none 54
#اطلس	degats_des_eaux 124
#اطم>	evenement_climatique 62	none -49	vandalisme 119
#اطمه	degats_des_eaux 44	dommage_materiel 95
#اطه>	blessure 44	degats_des_eaux 85	none -65	vandalisme -52	vol 72
#اطور	autre 80	dommage_materiel -43	evenement_climatique 40
#اطي>	autre 147	blessure 120	collision -70	none -77
#اطيم	none -40	vandalisme 105	vol -58
#اظن>	none 89
#اظور	collision 104
#اعات	collision -78	degats_des_eaux -54	evenement_climatique 82	none -64	vol 205
#اعار	degats_des_eaux 54	dommage_materiel 150	evenement_climatique -40	none -86
#اعبر	collision 92
#اعت>	autre 189	collision -45	none -67
#اعتر	collision 62	dommage_materiel 50
#اعد>	collision -58	degats_des_eaux 70	vol 102
#اعده	none 48	vandalisme 42
#اعرف	autre 91	vandalisme 52	vol -60
#اعس>	none -45	vol 57
#اعسي	evenement_climatique 112	vandalisme -43	vol 100
#اعصا	collision -42	evenement_climatique 111
#اعطت	collision 84
#اعطو	none 64
#اعطي	bris_de_glace -44	collision 78	vol 98
#اعقه	evenement_climatique 215
#اعل>	collision 142	dommage_materiel 90	vandalisme -95
#اعلم	bris_de_glace 51
#اعمل	blessure 67
#اعند	collision 124	none -60
#اعو>	collision 89	degats_des_eaux 78
#اعي>	blessure 44
#اعيط	collision 80	incendie 59	none -49
#اعيه	dommage_materiel 44	vol 67
#اغا>	collision -40	none -138	vandalisme -54	vol 278
#اغرق	degats_des_eaux 62	evenement_climatique 102	none -47
#اغلا	collision -52	evenement_climatique 54	none -44	vol 132
#اغلق	bris_de_glace 66	collision -42	degats_des_eaux 62
#اغه>	dommage_materiel 64	none -76	vandalisme 122	vol -45
#اغي>	vol 78
#اغير	blessure 83
#افاب	degats_des_eaux 166	dommage_materiel 72	none -61
#افاك	none 46
#افذ>	evenement_climatique 71	vandalisme 51
#افذه	bris_de_glace 100
#افر>	collision -41	degats_des_eaux 148	dommage_materiel 60	evenement_climatique -60
#افرا	evenement_climatique 222	none -42
#افرغ	none -44	vandalisme 45	vol 130
#افرو	blessure 174	collision -144	dommage_materiel 166	evenement_climatique -42	incendie -41	none -90	vandalisme -57	vol -69
#افري	autre 57	collision 186	none -68	vandalisme -41
#افسد	degats_des_eaux 68	evenement_climatique 87
#افعل	collision -47	none 104	vol 78
#افعه	collision 49	vol 72
#افق>	none 162
#افله	collision 43
#افهم	autre 115
#افو>	degats_des_eaux 100
#افون	collision -69	degats_des_eaux 254	incendie -130
#افيا	vol 48
#افيه	incendie 163
#اقا>	collision 53	evenement_climatique 43	vol -40
#اقبه	blessure 76
#اقتح	vandalisme 72
#اقتل	bris_de_glace 42	evenement_climatique 95
#اقدر	blessure 265	collision -70	degats_des_eaux -40	none -211	vandalisme -49
#اقدم	vandalisme 47
#اقف>	collision 59
#اقفا	autre 42	collision 57
#اقفه	collision 108	incendie 55	none -72
#اقلي	blessure 65
#اقه>	autre 46
#اقوا	none -58	vol 174
#اقود	collision 99
#اقيت	collision 42	vol 42
#اقيه	bris_de_glace 207	degats_des_eaux -46	dommage_materiel -80	none -198	vandalisme -66	vol -70
#اكاد	bris_de_glace 58	collision -63	incendie 48
#اكاف	evenement_climatique 162
#اكان	bris_de_glace 50	dommage_materiel -40	evenement_climatique 70
#اكاي	none 63
#اكب>	collision 78	vandalisme 53
#اكبه	collision 56
#اكت>	collision -71	vol 203
#اكتش	bris_de_glace 56
#اكثر	degats_des_eaux 75	none -45
#اكد>	blessure 59	collision -81	dommage_materiel -40	none 158	vandalisme 40	vol -42
#اكدا	collision 42
#اكس>	degats_des_eaux 98
#اكسي	autre 44
#اكش>	vol 40
#اكشي	bris_de_glace 44	evenement_climatique -42	incendie 41
#اكل>	none -42
#اكله	collision -48	incendie 120
#اكم>	none 60
#اكن>	degats_des_eaux 101
#اكنت	dommage_materiel -41	evenement_climatique 48	none -80	vandalisme 116	vol -41
#اكه>	bris_de_glace 74	dommage_materiel -60	evenement_climatique 101	none -103	vandalisme -44
#اكوا	degats_des_eaux 124
#اكور	collision 91	degats_des_eaux 56
#اكيد	none 152
#اكين	collision -41	degats_des_eaux 57	dommage_materiel 69	incendie 116	none -79
#الا>	none 40
#الاب	collision -59	dommage_materiel 80	none -53	vandalisme 128	vol -44
#الات	collision 100
#الاج	collision -65	none 88	vandalisme 110	vol -116
#الاخ	none 53
#الاد	autre 117	none -58
#الاز	collision 45	vandalisme 53	vol -60
#الاش	vandalisme 67
#الاص	dommage_materiel 152
#الاض	autre 41	none -53	vandalisme 69
#الاط	incendie 55
#الاع	collision 51	evenement_climatique 43
#الاغ	vol 135
#الاف	collision -49	dommage_materiel 60	none -65	vol 177
#الاق	collision -62	none -43	vol 148
#الاك	incendie 44	none 68
#الال	degats_des_eaux 55	evenement_climatique 58	incendie -41	none -48
#الاو	dommage_materiel 41	none -40
#الاي	collision 45
#الب>	autre 51	vandalisme -44
#البح	autre 43	blessure 63
#البخ	blessure 100	collision -77	dommage_materiel -53	incendie 143	none -49	vol -47
#البد	evenement_climatique 49	vol 63
#البر	evenement_climatique 48	none -52
#البز	collision -40	vol 116
#البس	collision 97	dommage_materiel 92	none -47
#البص	vol 112
#البط	blessure 53	none -43
#البغ	blessure 82	collision -42	evenement_climatique 176	none -62	vol -49
#البق	evenement_climatique 174
#البك	blessure 82	collision -47	dommage_materiel 103	none -61
#البل	degats_des_eaux 46	none -42
#البن	none -65
#البه	evenement_climatique 65
#البي	none -45
#التا	autre 71
#التب	blessure 57	dommage_materiel -41	evenement_climatique 73
#التح	autre 81	bris_de_glace 45	dommage_materiel 48	vol -60
#التد	blessure 210	collision -55	degats_des_eaux 40	dommage_materiel -70	none -47
#التس	collision -50	incendie 51	vol 155
#التص	dommage_materiel 67
#التع	autre 42	none 61
#التف	collision 44	evenement_climatique 67
#التق	collision 49	evenement_climatique 48
#التك	autre 85	none -58	vandalisme 58
#التل	dommage_materiel 66
#التم	autre 171	degats_des_eaux 55	dommage_materiel -51	none -133
#التن	collision 51	degats_des_eaux 73	dommage_materiel -49	none -49	vandalisme 59	vol -42
#الته	blessure 48	incendie 96	none -44	vol 45
#الث>	degats_des_eaux 57
#الثل	evenement_climatique 46
#الثم	dommage_materiel 107	none 57	vol -69
#الثه	collision 76
#الجب	degats_des_eaux 51	dommage_materiel 45
#الجز	bris_de_glace 102
#الجل	blessure 83	collision -50	none -47	vol 87
#الجن	collision 77	none -45	vandalisme 52
#الجه	bris_de_glace 56
#الجو	blessure 51	collision -45
#الحب	vol 68
#الحج	dommage_materiel -41	none -41	vandalisme 151
#الحر	bris_de_glace 61
#الحس	autre 63	collision 42
#الحص	blessure -41	incendie 136
#الحض	dommage_materiel 102
#الحف	blessure 117	dommage_materiel -124	vandalisme 85	vol -46
#الحق	collision -77	none -48	vandalisme 59	vol 115
#الحل	dommage_materiel 121	none -54
#الحن	degats_des_eaux 198	evenement_climatique -99	none -86	vandalisme 78	vol -66
#الحو	dommage_materiel 56	none -42
#الخا	degats_des_eaux 46
#الخب	vol 53
#الخر	dommage_materiel 57	evenement_climatique 55
#الخز	bris_de_glace 58	collision -65	degats_des_eaux 53	dommage_materiel 84	incendie -47	none -63
#الخس	evenement_climatique 86	vandalisme 42
#الخش	degats_des_eaux 56
#الخص	none -68	vandalisme 204	vol -122
#الخض	autre 77	collision 83	none -44
#الخط	none 70
#الخل	collision 48
#الخن	collision 272	dommage_materiel -41	vandalisme -56	vol -132
#الخو	collision 63	degats_des_eaux 64	dommage_materiel -40	evenement_climatique 49	incendie -82	none -49
#الخي	collision -43	degats_des_eaux 41
#الد>	blessure 87
#الدت	blessure 42
#الدج	collision -50	dommage_materiel 95	evenement_climatique 43	none -48
#الدخ	incendie 134
#الدش	bris_de_glace 117	degats_des_eaux 57
#الدك	blessure 47	degats_des_eaux 113
#الدل	collision -48	dommage_materiel -43	evenement_climatique 134	none -61	vandalisme 53
#الدم	vol 49
#الده	bris_de_glace 55	vandalisme 50	vol 42
#الدي	incendie 106
#الذر	bris_de_glace 54	degats_des_eaux 42	dommage_materiel -58
#الذه	vol 100
#الذي	collision 60
#الرا	collision 43
#الرب	blessure 57
#الرج	blessure 70	collision 52
#الرح	autre 142	collision -84	none -54	vol 84
#الرخ	degats_des_eaux -55	dommage_materiel 191
#الرس	blessure 93
#الرش	degats_des_eaux 142	incendie -125	vandalisme 52
#الرص	blessure -44	collision 177
#الرط	collision -57	degats_des_eaux 152
#الرع	evenement_climatique 189
#الرف	blessure -58	degats_des_eaux -42	dommage_materiel 235	incendie 49	none -42	vol -62
#الرق	vol 45
#الرك	vandalisme 70
#الرم	autre 46	bris_de_glace 76	incendie 115	none -78	vandalisme -41
#الرو	none -66	vandalisme 74
#الري	evenement_climatique 124	none -45
#الزا	bris_de_glace 217	collision -43	none -55
#الزب	incendie 47	vandalisme 61
#الزج	bris_de_glace 146
#الزح	blessure 261	bris_de_glace -43	collision 69	dommage_materiel -97	none -167	vandalisme -52	vol -43
#الزر	degats_des_eaux 59
#الزف	bris_de_glace 63	degats_des_eaux 66	dommage_materiel -55	none -47	vol 111
#الزل	bris_de_glace 93	degats_des_eaux 69	dommage_materiel -73
#الزم	bris_de_glace -50	collision -41	dommage_materiel 231	incendie -45
#الزن	degats_des_eaux 56	vandalisme 122	vol -45
#الزه	bris_de_glace 261	dommage_materiel -51	none -66	vol -49
#الزو	autre 43	collision 46	dommage_materiel -49	vol 62
#الزي	blessure 60	collision 48
#الست	incendie 112
#السج	degats_des_eaux 84
#السخ	bris_de_glace 108	degats_des_eaux 60
#السد	collision -44	evenement_climatique 152	incendie 70	none -43	vol -47
#السط	evenement_climatique 101	none -42
#السع	blessure 93	collision -59	incendie 62	none -44	vol 53
#السف	autre 78	dommage_materiel -40	incendie 41	none -56
#السق	evenement_climatique 44
#السك	none -56
#السم	blessure 48	dommage_materiel 77	none -63
#السن	autre 86
#الشا	none -48
#الشب	collision 54	vol 95
#الشت	degats_des_eaux 97	evenement_climatique 56
#الشج	evenement_climatique 164	none -49
#الشع	collision 86	incendie 118	vandalisme -68
#الشف	evenement_climatique 55	incendie 57
#الشق	degats_des_eaux 44
#الشك	collision -42	vol 159
#الشم	collision -44	evenement_climatique 79	incendie 57
#الشن	blessure 136
#الشو	degats_des_eaux 116
#الشي	collision 45
#الص>	blessure -44	dommage_materiel 206	none -67
#الصا	degats_des_eaux 46
#الصح	collision -56	degats_des_eaux 78	dommage_materiel 80	vandalisme -45
#الصخ	autre 84	collision -54	dommage_materiel 68	evenement_climatique 81	vol -47
#الصد	dommage_materiel 42	none -46
#الصر	degats_des_eaux 126
#الصف	collision 179	none -127	vol 54
#الصل	blessure 212	collision -60	none -58	vol -43
#الصن	none -44	vol 64
#الصو	incendie 40
#الصي	dommage_materiel 79	vol 81
#الضا	autre 46	blessure 84	dommage_materiel -46	none -47	vandalisme -40	vol 61
#الضب	none 43
#الضر	incendie 47	vandalisme 94
#الضل	blessure 192	dommage_materiel -59	vandalisme -106	vol -66
#الضم	autre 231	blessure -47	collision -115	dommage_materiel 44
#الضو	dommage_materiel 41
#الضي	evenement_climatique 94	vol -62
#الطر	collision 63
#الطق	dommage_materiel 88	none 43
#الطل	incendie 50	vandalisme 92
#الطم	blessure -43	dommage_materiel -92	none -73	vandalisme 171	vol 118
#الطن	blessure 87
#الطي	autre 48	incendie 71	none -58
#الظل	blessure 91
#الظه	none 49
#الع>	bris_de_glace 40
#العا	incendie 74
#العت	dommage_materiel -54	vol 151
#العج	collision 40	dommage_materiel 50	evenement_climatique 66	none -52
#العد	vandalisme -40
#العر	dommage_materiel 44
#العس	collision 55	vol 53
#العص	blessure 47	collision -51	degats_des_eaux 87	evenement_climatique -44
#العض	blessure 92	none 124	vol -61
#العط	dommage_materiel 69	vol 71
#العظ	blessure 81	collision 58	degats_des_eaux -55	dommage_materiel 42	evenement_climatique 45	none -66	vandalisme -44	vol -55
#العف	degats_des_eaux 119
#العق	autre 166	none -42	vol -49
#العل	collision -51	vandalisme 52
#العن	collision -57	dommage_materiel -53	none -89	vandalisme 48	vol 166
#العو	blessure 76	collision -59
#العي	autre 59	bris_de_glace 79	dommage_materiel 52	none -52
#الغا	incendie 82
#الغر	collision -43
#الغس	collision -58	dommage_materiel 99
#الغط	blessure 111	none -41	vandalisme -67	vol 86
#الغل	collision 233	none -130
#الغو	none 161
#الغي	autre 135
#الف>	autre 41	collision 58
#الفا	collision 49
#الفخ	blessure 85	dommage_materiel 41
#الفق	blessure -49	collision 250	degats_des_eaux 64	dommage_materiel -153	vandalisme -49	vol -44
#الفل	autre 83	none -45
#الفن	autre 161	blessure 109	collision -138	dommage_materiel -47	none -93
#الفو	collision 49	degats_des_eaux 42
#الفي	bris_de_glace 58	none -52	vandalisme 47
#القا	degats_des_eaux 65
#القب	bris_de_glace 45	collision -57	dommage_materiel -50	none -131	vandalisme 110
#القد	blessure 43	collision 52	degats_des_eaux 41	none -56
#القر	blessure -44	evenement_climatique 75
#القس	autre 110	collision 51	none -67
#القص	evenement_climatique 96
#القض	collision -51	vandalisme 79	vol 95
#القط	autre 72
#القف	collision -41	vandalisme 71	vol 63
#القل	collision -98	degats_des_eaux 64	dommage_materiel 87	none -70	vandalisme 96
#القم	collision 95	incendie 86
#القن	autre 64	blessure 60	incendie 52	none -56
#القه	dommage_materiel 73
#القو	collision -69	degats_des_eaux -52	none 178	vandalisme 116	vol -80
#القي	blessure 96	degats_des_eaux 66	none -45
#الك>	collision -55	dommage_materiel 196	none -53	vandalisme -47
#الكا	none -47
#الكب	dommage_materiel 59
#الكت	degats_des_eaux 51	dommage_materiel 47	none -54	vandalisme 108	vol -51
#الكر	none -45
#الكس	blessure 84	dommage_materiel 61
#الكل	dommage_materiel 50
#الكم	blessure -50	collision -61	dommage_materiel 87	none 83	vol 47
#الكن	degats_des_eaux 51	dommage_materiel 129	none -108	vol -82
#الكه	vol 41
#الكي	incendie 98
#اللا	collision -40	degats_des_eaux 92	dommage_materiel 117	incendie -41	none -56
#اللح	blessure 102	dommage_materiel 64	incendie -62
#اللص	blessure -41	vol 158
#اللو	collision 40
#الم>	collision 53	incendie 81	none -41
#الما	degats_des_eaux 84
#المج	degats_des_eaux 47	dommage_materiel 80	incendie 110	none -43
#المخ	vol 71
#المز	bris_de_glace 54	none -63	vol 158
#المش	dommage_materiel 134	none -54
#المص	autre 48	blessure 78	none -62
#المض	degats_des_eaux -59	dommage_materiel -40	evenement_climatique 239	none -74	vandalisme -90
#المظ	evenement_climatique 191	none -58
#المغ	vandalisme 47
#المف	autre 106	collision -59	none -92	vol 103
#المق	vandalisme 84
#المك	dommage_materiel 63
#المن	none -57
#المه	dommage_materiel 72	vol -46
#النت	bris_de_glace 113	collision 61	dommage_materiel -47	none -93	vol -49
#النج	collision -65	dommage_materiel 184	none -64
#النح	collision -50	none -64	vol 257
#النخ	dommage_materiel -46	evenement_climatique 165	incendie 43
#النز	collision -43	evenement_climatique 81	vol 47
#النس	autre 47	evenement_climatique 68
#النص	none 53
#النض	autre 141	blessure -76	bris_de_glace -49	collision -77	degats_des_eaux -51	dommage_materiel 204	evenement_climatique -45	incendie -42	none -164	vandalisme -63	vol -73
#النظ	autre 110	collision -48	dommage_materiel -94	vandalisme -79	vol 118
#النع	collision 59
#النف	collision 60	dommage_materiel 110	none -55
#النق	blessure 52
#النم	bris_de_glace 99	collision 42
#النو	none 60
#الني	incendie 69
#اله>	degats_des_eaux 49
#الهب	blessure -51	collision 123	dommage_materiel 115	none -70	vandalisme -63	vol -54
#الهل	blessure 151	collision -50	dommage_materiel -57
#الهم	collision -51	dommage_materiel 91	none -42	vandalisme -54	vol 141
#الهي	collision 113	incendie 66
#الوا	bris_de_glace 42	evenement_climatique 53
#الوج	blessure 41	collision 64	degats_des_eaux -56	incendie 115
#الوح	evenement_climatique 73
#الود	collision 48
#الور	collision 52	none -41
#الوس	collision 73	dommage_materiel -49	vandalisme 81
#الوص	autre 165
#الوط	vandalisme 43	vol 61
#الوع	degats_des_eaux 137
#الوق	incendie 45
#الوك	autre 119	degats_des_eaux 45	none -47	vandalisme -45
#الول	blessure 52
#الون	degats_des_eaux 96
#الوي	bris_de_glace -53	collision -79	dommage_materiel 217	evenement_climatique -49	incendie -43	none -73	vandalisme 58	vol -80
#اليا	autre 62	collision -44	none -64	vol 103
#اليد	blessure 72	vol 46
#اليز	collision -103	dommage_materiel -45	vol 296
#اليط	collision -52	degats_des_eaux 184	dommage_materiel 105	evenement_climatique -64	none -46	vol -58
#اليك	collision -57	degats_des_eaux -41	vol 157
#اليل	autre 174	dommage_materiel -40	none -54
#اليم	collision 145	none -48
#الين	collision 90	degats_des_eaux 144	none -99
#اليه	dommage_materiel 55	none -42
#اليو	none 57
#امام	bris_de_glace 49
#امان	collision 71	evenement_climatique 151	none -41
#امبا	dommage_materiel 41
#امبو	bris_de_glace 109	degats_des_eaux -68	dommage_materiel -92	evenement_climatique -43	incendie -69	none -71	vandalisme 159	vol -48
#امبي	incendie 43
#امتد	collision -43	incendie 145
#امر>	none 72
#امره	collision 42	degats_des_eaux 76
#امس>	none 46
#امسك	blessure -40	collision 133	dommage_materiel -66	none -81	vandalisme -80	vol 128
#امسه	none 121
#امشي	blessure 153	none -62
#امطا	degats_des_eaux -75	evenement_climatique 239	none -48
#امع>	blessure 178	collision -137	dommage_materiel -65	incendie 81	none -102	vandalisme -45	vol 125
#امعي	vol 80
#امل>	none -44
#املا	bris_de_glace 77	degats_des_eaux -61	evenement_climatique 61
#املك	vandalisme 52
#امله	dommage_materiel 46	none -43
#املي	vandalisme 99
#امن>	vandalisme 56
#امنه	none 106
#امني	vol 149
#امه>	collision 41
#امو>	incendie 69
#اموا	vol 72
#اموس	incendie 101
#امي>	bris_de_glace 78
#اميذ	collision 59	evenement_climatique 51
#امير	dommage_materiel 67	none -58	vandalisme 48	vol 73
#اميك	bris_de_glace 154	collision -56	dommage_materiel 74	none -68
#امين	autre 141
#اميه	collision 135	dommage_materiel -41
#اميو	none -44	vandalisme 65
#انات	dommage_materiel -46	evenement_climatique 167	none -57	vol -47
#اناج	autre 208	dommage_materiel -56
#انبه	incendie 67
#انبو	degats_des_eaux 145
#انبي	collision 92	none -41
#انتا	degats_des_eaux 68	none -44	vandalisme -40	vol 106
#انتب	bris_de_glace -50	collision 107	dommage_materiel -54	none 44	vandalisme -73
#انتر	none -72	vandalisme 173
#انتظ	none 147
#انتف	degats_des_eaux 87	evenement_climatique -54	incendie 137
#انتق	degats_des_eaux -84	dommage_materiel -48	incendie 52	none -43	vandalisme 145
#انتو	collision 89	dommage_materiel 56	evenement_climatique -94
#انتي	blessure 48	degats_des_eaux -58	evenement_climatique 102	incendie -61	vandalisme 93
#انجز	collision 81
#انجل	none 109
#انحر	collision 76
#اندا	bris_de_glace 170	evenement_climatique -48	none -77	vandalisme 66	vol -61
#اندل	incendie 104
#اندي	collision -62	degats_des_eaux 80	vandalisme 64
#انذا	evenement_climatique 50	vol 87
#انز>	degats_des_eaux 197
#انزل	blessure 59	evenement_climatique 41
#انس>	collision 43	dommage_materiel 52
#انسا	none 47	vol 66
#انسي	dommage_materiel -41	evenement_climatique 60	incendie 82	none -46
#انش>	bris_de_glace -42	collision 124	degats_des_eaux 57	dommage_materiel -63	evenement_climatique -81	none 124	vandalisme -65	vol -55
#انص>	collision 55
#انطه	incendie 137
#انطي	blessure 71	collision -71	vandalisme 56
#انع>	collision -74	vol 106
#انغر	collision 92	dommage_materiel -46
#انفج	degats_des_eaux 88
#انفص	bris_de_glace 63	degats_des_eaux 107
#انقط	dommage_materiel 201	none -53
#انقل	collision 210	dommage_materiel 61	none -79	vandalisme -66	vol -44
#انكس	blessure 53	bris_de_glace 59	none -41
#اننا	evenement_climatique 59	incendie 40
#انني	collision 74
#انه>	dommage_materiel 65
#انها	blessure 48	evenement_climatique 47	none -58
#انو>	dommage_materiel 57	none -43
#انوا	degats_des_eaux 72
#انوت	degats_des_eaux 73	none -57
#انور	bris_de_glace 177
#انون	autre 79	blessure 68
#انوي	vandalisme -46	vol 173
#انيت	collision 64
#انير	evenement_climatique -72	vandalisme -64	vol 136
#انيس	dommage_materiel 72
#انيك	autre 69	collision -55
#انين	collision 77	none -45	vandalisme 81
#انيه	incendie 61
#انيو	collision -41	degats_des_eaux 235	evenement_climatique -42
#اها>	incendie 64	vol 52
#اهره	vol 98
#اهش>	none 92
#اهم>	evenement_climatique 47
#اهمن	collision 90
#اهمو	collision 170	none -46	vandalisme -44
#اوب>	vol 56
#اوتو	collision 128	dommage_materiel 104	none -87
#اود>	vol -52
#اور>	collision -52	degats_des_eaux 59	none -66	vandalisme 84
#اورا	collision 123	dommage_materiel 51	none -44
#اوره	dommage_materiel 45	evenement_climatique 41
#اوز>	collision 143
#اوش>	collision 244	dommage_materiel -44	none -97	vandalisme -63
#اوصل	collision 82	incendie 93	vol -40
#اوطو	dommage_materiel 131
#اوقع	collision 67	degats_des_eaux -46	dommage_materiel 60	none -51
#اوقف	none 75
#اولت	collision 100
#اوله	bris_de_glace 82	none -43	vandalisme -45	vol 83
#اولو	collision -80	none -97	vandalisme -78	vol 257
#اون>	bris_de_glace -42	collision 73
#اونو	incendie 85
#اوني	blessure 43	degats_des_eaux 46	incendie -52
#اوه>	vol 76
#اوها	collision -44	incendie 49	vol 92
#اوهم	none -85	vandalisme 48	vol 137
#اوي>	collision 140	degats_des_eaux 53	none -58
#اويه	bris_de_glace 74	incendie 42	none -47
#ايا>	collision 42
#ايات	collision 65	vandalisme 126	vol -67
#ايام	blessure 47	none 92
#ايب>	vandalisme 170	vol -64
#ايبه	degats_des_eaux 78	incendie 83	none -51
#ايبي	incendie 151	none -55	vol -75
#ايت>	collision 49	evenement_climatique 89	none 94	vol -50
#ايج>	collision -50	none -44	vol 71
#ايجي	collision -46	none -67	vol 190
#ايح>	collision 68	none -45	vol 70
#ايحه	evenement_climatique 45	incendie 47
#ايد>	collision 49	evenement_climatique 44	incendie -41	none -51
#ايده	collision 103	dommage_materiel -65	evenement_climatique 98
#ايدي	dommage_materiel 43
#اير>	vandalisme 47
#ايرب	collision 64
#ايره	autre 77	none -45	vol 54
#ايز>	bris_de_glace 83	evenement_climatique 40
#ايزه	dommage_materiel 49
#ايسر	collision 102
#ايش>	collision 62
#ايض>	degats_des_eaux 82	dommage_materiel -44	incendie -47	vandalisme 96
#ايضا	autre 111	none -110
#ايط>	degats_des_eaux 77	dommage_materiel 40
#ايطا	autre 166	blessure -41	collision -102	dommage_materiel -90	incendie 107	none -89	vandalisme -54
#ايع>	autre 54
#ايق>	collision 46
#ايقه	collision 81
#ايكو	autre 65	bris_de_glace 89	collision 72	none -49	vol -81
#ايل>	collision 178
#ايلت	dommage_materiel 175	none -68	vandalisme -51
#ايله	dommage_materiel 163	none -55
#ايم>	collision -77	vol 109
#ايما	evenement_climatique 50
#ايمت	collision 82
#ايمن	collision 62
#ايمه	collision 85	degats_des_eaux 60
#ايمو	dommage_materiel -44	evenement_climatique 68	vol 96
#اينا	degats_des_eaux 52
#اينت	dommage_materiel 62
#اينش	none 152
#ايني	collision -41	none -43	vol 200
#ايه>	vol 47
#ايي>	incendie 46	vandalisme 52
#اييا	collision -55	dommage_materiel 149	none -53
#اييه	collision -41	none 48	vol 98
#باء>	degats_des_eaux 66
#بابا	bris_de_glace 43	degats_des_eaux 76	dommage_materiel -48	vandalisme -40
#بابه	degats_des_eaux 46
#بابي	none -61	vandalisme 145
#بات>	none -43
#باتن	blessure -52	collision 91	dommage_materiel -53	vandalisme 142	vol -41
#باحا	none 72
#باخ>	blessure 97	dommage_materiel -42	incendie 47
#باد>	bris_de_glace 129	collision -51	vol 62
#بادل	collision 165	none -41
#باذي	collision 59
#بار>	autre 128	degats_des_eaux -46	none -99	vol 142
#بارا	bris_de_glace 55	evenement_climatique 47
#بارب	bris_de_glace 181
#بارح	none 40
#بارش	collision 138
#بارك	degats_des_eaux 60
#باري	vol 50
#باس>	collision 66	dommage_materiel 51	none -41
#باسا	blessure -67	collision 196
#باسب	autre 336	dommage_materiel -60	none -156	vol -64
#باسل	bris_de_glace -53	collision -85	dommage_materiel 112	incendie -41	vandalisme 124	vol -51
#باسم	collision -49	dommage_materiel -58	none -116	vandalisme 289	vol -61
#باش>	none -51	vandalisme 41
#باشر	collision 81
#باط>	blessure 127	dommage_materiel -41	none -40
#باعي	blessure 106	bris_de_glace 82	collision -74	dommage_materiel -56	incendie 105	none -80	vandalisme -40
#باغه	dommage_materiel 64	none -76	vandalisme 122	vol -45
#باغي	dommage_materiel 93
#باق>	blessure 80	degats_des_eaux 42	incendie 45
#باقي	autre 43	collision 43
#باك>	vandalisme 49
#بال>	autre 109	evenement_climatique 50	none -66
#بالا	collision -48	dommage_materiel 89	vandalisme 153
#بالت	none 44
#بالث	collision -58	dommage_materiel 223	none -44	vol -101
#بالج	bris_de_glace 83	vol 44
#بالح	vandalisme 116	vol -47
#بالخ	collision -79	dommage_materiel 137	none -67	vandalisme -46	vol 96
#بالر	collision -45	degats_des_eaux -41	dommage_materiel -57	evenement_climatique 130	incendie 84	vandalisme 86	vol -63
#بالز	blessure 84	dommage_materiel -40
#بالس	blessure -44	collision 94	incendie 45
#بالش	bris_de_glace 43	collision 58
#بالص	collision -73	dommage_materiel 51	vandalisme 80
#بالض	dommage_materiel 41	incendie -40	none 74	vol -49
#بالط	bris_de_glace 42	none 66
#بالع	incendie -51
#بالغ	none -47	vandalisme 123
#بالف	collision 76	dommage_materiel -59	vandalisme 52
#بالق	degats_des_eaux 51
#بالك	collision -58	incendie 60	none -50	vandalisme 72
#بالل	none -47	vandalisme 40	vol 75
#بالم	vandalisme 119
#بالن	dommage_materiel 44	none -61	vandalisme -45	vol 86
#باله	blessure 56	dommage_materiel -42	none -60	vol -41
#بالو	blessure -43	degats_des_eaux 201
#بان>	vandalisme 97
#بانا	autre 136
#بانه	blessure 100	collision -78	degats_des_eaux 89	none -49	vol -41
#بانو	bris_de_glace 151	none -52	vol 44
#باني	degats_des_eaux 116
#باه>	collision 40
#باي>	collision 49	evenement_climatique 113
#باين	vandalisme 76
#بايي	incendie 78
#ببار	collision 90
#بتسر	degats_des_eaux 129
#بتعد	bris_de_glace -51	collision 64	dommage_materiel 137	incendie -55	none -46	vol -40
#بتنا	evenement_climatique 62	incendie 110
#بتني	collision 62
#بتو>	collision 60
#بتوب	blessure 112	dommage_materiel 70	incendie -58
#بتي>	dommage_materiel 55
#بثلا	vol 89
#بجان	collision 46
#بجوج	vol 40
#بحاج	collision 100
#بحال	bris_de_glace 50
#بحت>	degats_des_eaux 44	vandalisme 45
#بحث>	collision -91	dommage_materiel 131	vol 103
#بحجم	evenement_climatique 138
#بحر>	autre 54	blessure 84	evenement_climatique 42	none -40
#بحرو	blessure -55	collision -48	incendie 203
#بحي>	vol 83
#بحير	dommage_materiel 83	evenement_climatique 64	none -55	vol -58
#بخاخ	none -40	vandalisme 100
#بخار	blessure 231	collision -110	degats_des_eaux -54	dommage_materiel -86	incendie 76	vol -40
#بدا>	incendie 71
#بدات	incendie 103
#بداو	vandalisme 75
#بدرا	collision 52	dommage_materiel 55	vandalisme -68	vol 76
#بدل>	blessure -42	bris_de_glace 145	dommage_materiel -76	incendie 56
#بدني	degats_des_eaux 48	dommage_materiel 108	evenement_climatique -87
#بدو>	collision -40	degats_des_eaux 64	vandalisme 81
#بدون	dommage_materiel 89	evenement_climatique 130	vandalisme -53	vol -51
#برا>	autre 83	dommage_materiel -48
#برات	degats_des_eaux 148	none -67
#براد	collision -84	dommage_materiel 99	vandalisme -40	vol 122
#براي	vandalisme 53
#برد>	bris_de_glace 60	evenement_climatique 122	none -40
#برشي	collision 43
#برق>	collision -47	dommage_materiel 66	evenement_climatique 161	none -54
#بركا	blessure -44	bris_de_glace -41	collision -76	dommage_materiel 41	incendie 141	none -41	vandalisme -51	vol -47
#برمي	blessure 63	collision 68
#بره>	collision 49	dommage_materiel 72
#برور	evenement_climatique 184
#بري>	collision 47	vol 96
#بريا	collision 151	none -49
#بريد	dommage_materiel 60	none -89	vandalisme 145
#بريز	bris_de_glace 193	collision -49
#بريس	autre 124	collision -96	degats_des_eaux -46	dommage_materiel 117	evenement_climatique -43	incendie -48	none -119	vandalisme -76
#بزاف	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
#بزطا	collision -40	vol 116
#بسات	dommage_materiel 191	none -64	vol -48
#بست>	collision 126
#بستا	evenement_climatique 138
#بسرع	collision 45
#بسكي	blessure -49	collision -73	vandalisme 223	vol -51
#بسلا	incendie 186	none -58	vol -115
#بسلك	blessure 44	collision 46	none -51	vol 49
#بسيا	collision 105
#بسيط	collision 115
#بشكا	vandalisme 81
#بشوي	collision 72
#بشي>	vandalisme 43
#بصح>	blessure -101	collision 169
#بصحت	collision 43	vandalisme 62
#بصرا	none 151
#بصما	vol 135
#بطات	blessure -95	bris_de_glace 77	collision -103	dommage_materiel 72	evenement_climatique 186	incendie -49	none -121	vandalisme -58	vol -45
#بطار	autre 82	incendie 57
#بطاط	blessure 174	collision -71	degats_des_eaux -46	dommage_materiel -49	evenement_climatique 48	none -92
#بطاق	autre 143
#بطن>	bris_de_glace -49	collision 116
#بطه>	collision 143	vandalisme -51	vol 72
#بطوم	collision 59
#بطيخ	collision 87	evenement_climatique 59
#بعا>	none 97
#بعاد	vol 92
#بعدم	collision 58	dommage_materiel 108	vol -43
#بعصا	bris_de_glace -41	collision -73	vandalisme 219	vol -42
#بعض>	vol 74
#بعضي	collision 146
#بعه>	vandalisme 49
#بعو>	blessure 156	bris_de_glace 50	collision -111	degats_des_eaux -69	dommage_materiel -145	incendie 136	none -74	vandalisme -59	vol -60
#بعون	collision -57	dommage_materiel -44	evenement_climatique 52	none -62	vol 158
#بعي>	blessure 160	bris_de_glace -53	collision -43	dommage_materiel 74	incendie -56	none -61
#بعيد	bris_de_glace 208	degats_des_eaux 45	dommage_materiel -56	none -144
#بعين	vandalisme 123	vol 60
#بغا>	bris_de_glace 42	degats_des_eaux 48
#بغات	degats_des_eaux 89
#بغاش	collision 54
#بغل>	blessure 97	collision -47	dommage_materiel -45	evenement_climatique 134	none -78	vol -60
#بغيت	autre 80
#بغين	bris_de_glace -45	collision -63	degats_des_eaux 212	dommage_materiel -123	evenement_climatique -108	vandalisme 129	vol -49
#بفعل	bris_de_glace 107	evenement_climatique 50
#بقا>	vol 43
#بقات	autre -42	degats_des_eaux -45	dommage_materiel 197	none -51
#بقاش	blessure 58	dommage_materiel 67
#بقال	blessure 105	dommage_materiel -72	incendie 95	vol -49
#بقاو	autre 52
#بقره	collision 92	evenement_climatique 48
#بقعه	degats_des_eaux 73	dommage_materiel 91	none -53
#بقي>	autre 103	none -68
#بقيت	autre 43	blessure 109	collision -57	dommage_materiel -53	none 52	vol -44
#بقيم	autre 93
#بقيه	collision -46	evenement_climatique 164
#بكل>	blessure 70	none 75
#بكه>	blessure 50	incendie -47	vol 66
#بكي>	collision 78	dommage_materiel 64	none -44
#بكيو	collision -73	dommage_materiel -45	evenement_climatique 40	none -49	vandalisme 124	vol -41
#بلا>	collision 56
#بلات	none -71	vandalisme 64	vol 133
#بلاج	collision -65	degats_des_eaux -50	dommage_materiel -66	incendie 122	none -95	vandalisme -54	vol 208
#بلاز	collision -41	dommage_materiel 187	none -82	vol 76
#بلاس	collision -42	evenement_climatique 81
#بلاص	collision 50	none -55
#بلاط	blessure -119	collision -58	degats_des_eaux 176	dommage_materiel 128	none -95
#بلاغ	collision -45	none -66	vandalisme 88	vol 149
#بلاف	collision -61	degats_des_eaux 275	incendie -117
#بلاك	dommage_materiel 92	evenement_climatique 43	none -52
#بلان	collision -69	vol 201
#بلاي	blessure 87	collision -99	dommage_materiel 160	none -91	vol -69
#بلدي	collision 105	evenement_climatique 46	none -40
#بلغت	collision -40	vol 110
#بلغن	none -55	vol 124
#بلكو	bris_de_glace 150	collision -49	dommage_materiel 93	none -62	vol -49
#بلل>	degats_des_eaux 67
#بله>	collision -51	dommage_materiel 127	none -42
#بلو>	degats_des_eaux 132	dommage_materiel -42	incendie 48	none -106
#بلوك	collision 228	dommage_materiel -41
#بلول	degats_des_eaux 152
#بلوم	degats_des_eaux 119
#بلي>	none 124
#بليو	evenement_climatique 63	vol 46
#بليي	blessure 84
#بما>	collision 54	none 71
#بمدي	autre -52	blessure 81	evenement_climatique 62
#بمرا	autre 71	none -43	vandalisme 132	vol -44
#بمفت	collision -68	vandalisme 224	vol -47
#بناء	bris_de_glace 49	collision -73	dommage_materiel -59	incendie 97
#بنات	collision -66	degats_des_eaux 61	evenement_climatique 45	vol 57
#بناد	bris_de_glace 69	collision 116	degats_des_eaux -81	dommage_materiel -64	evenement_climatique -42	vandalisme -53
#بناه	dommage_materiel 165	vol -77
#بناي	blessure 47
#بنت>	blessure 92	dommage_materiel 87	none -92
#بنتي	dommage_materiel 40
#بنجل	degats_des_eaux 64
#بنزي	collision 98	incendie -42
#بنفس	collision 120	degats_des_eaux 56
#بنك>	autre 111	collision -74	dommage_materiel -41	evenement_climatique 100	none -88	vol 111
#بني>	dommage_materiel 40
#بها>	dommage_materiel 65	none -54
#بهاي	evenement_climatique 97
#بوا>	dommage_materiel -43	none -74	vandalisme 284	vol -69
#بواب	collision 42	degats_des_eaux -56	dommage_materiel -51	none -42	vandalisme 118
#بواط	blessure -41	collision 75	dommage_materiel -69	incendie 86
#بوال	none -43	vandalisme 72	vol 112
#بوان	collision 88	vandalisme 69
#بوب>	degats_des_eaux 140
#بوبي	collision -47	incendie 56	vandalisme 82
#بوت>	blessure -47	bris_de_glace 165	collision -50	none 58
#بوحد	bris_de_glace 103
#بور>	autre 117	bris_de_glace -44	degats_des_eaux 53	vandalisme 42
#بورا	collision -46	vandalisme 85
#بورت	collision 83
#بورد	evenement_climatique 124
#بورط	collision 204	evenement_climatique -56	none -46
#بورغ	evenement_climatique 60	none -49	vandalisme 130	vol -54
#بوزن	collision 76
#بوط>	none 42
#بوطا	incendie 106
#بوطه	collision -75	degats_des_eaux -45	dommage_materiel 69	incendie 105
#بوطو	collision 149	dommage_materiel -47	incendie -44	none -69	vandalisme 63
#بوع>	degats_des_eaux 40	none 78
#بوعي	autre 107
#بول>	blessure 63	collision -50
#بومب	evenement_climatique 41	incendie 70
#بون>	collision -44	degats_des_eaux 49	dommage_materiel 78
#بونا	degats_des_eaux 66
#بونه	dommage_materiel 117	evenement_climatique 51	none -41
#بوني	vandalisme 44	vol 42
#بوه>	blessure -74	bris_de_glace 82
#بيا>	autre 75	blessure 53
#بيان	collision -54	degats_des_eaux 65	dommage_materiel 195	none -66
#بيب>	autre 54	blessure 42
#بيبا	collision 74
#بيبه	bris_de_glace 159	none -88
#بيبي	dommage_materiel 120	none -69	vandalisme -48
#بيته	degats_des_eaux 57	dommage_materiel 70
#بيجا	blessure -48	vandalisme 139	vol -48
#بيجو	bris_de_glace 95	none -40
#بيح>	collision -49	vandalisme 231	vol -77
#بيخي	degats_des_eaux -48	dommage_materiel 205
#بير>	evenement_climatique 49	none -42
#بيرم	autre 124	collision 111	none -102	vandalisme -42
#بيره	dommage_materiel 52
#بيرو	bris_de_glace 251	degats_des_eaux -112	dommage_materiel -66	none -58	vol -48
#بيس>	vol 93
#بيسك	none -66	vandalisme -42	vol 198
#بيسي	collision -49	dommage_materiel 105
#بيض>	collision -42	dommage_materiel 61	none -85	vandalisme 153	vol -67
#بيضا	autre 51	collision 53	none -56
#بيضه	degats_des_eaux -45	dommage_materiel -71	evenement_climatique 63	none -47	vandalisme 137
#بيطا	blessure 76	none -43
#بيطر	dommage_materiel 157
#بيع>	autre 48	blessure 75	collision -40	none -48
#بيعه	blessure -42	bris_de_glace -46	collision -58	degats_des_eaux -52	dommage_materiel 178	evenement_climatique -40	none 167	vandalisme -179	vol -60
#بيكا	bris_de_glace -71	collision 86	evenement_climatique 60
#بيكو	collision 163	vandalisme -40
#بيل>	collision 59
#بيلا	collision 67
#بيلت	dommage_materiel 44	vandalisme 92
#بيله	collision 75	incendie -67	vandalisme 115
#بينا	collision 117
#بينم	collision -67	dommage_materiel 93	evenement_climatique 88	none -46
#بينن	collision 61	degats_des_eaux 107	evenement_climatique -71
#بينه	bris_de_glace 42	none -46	vandalisme 77
#بيني	collision 54	degats_des_eaux 99
#بيها	dommage_materiel 135
#بيهم	bris_de_glace 72	collision -57	dommage_materiel -41	vandalisme 169
#بيوت	autre 122	evenement_climatique 100	none -47	vandalisme -65
#تابا	dommage_materiel -70	none -72	vandalisme 264	vol -104
#تابع	collision 57	vandalisme 46
#تابل	collision -93	degats_des_eaux -43	dommage_materiel 226	none -75
#تات>	blessure -54	bris_de_glace 150	collision -58	dommage_materiel 117	none -45
#تاج>	autre 99
#تاجر	blessure -74	collision -52	dommage_materiel 139	none -58	vandalisme 49
#تاح>	dommage_materiel -46	none -76	vandalisme 73	vol 175
#تاذه	none -46	vandalisme 153	vol -49
#تاذي	degats_des_eaux 72	none -48	vandalisme 57
#تار>	collision -46	degats_des_eaux -61	dommage_materiel -83	evenement_climatique 176	none -70	vandalisme 63
#تارا	evenement_climatique 44	none -49	vandalisme 129	vol -58
#تاره	dommage_materiel -53	incendie 205	none -63
#تارو	collision 41	evenement_climatique 119	vol -62
#تاز>	blessure 51	collision 72
#تاسي	collision 69	vol 45
#تاع>	collision 64	degats_des_eaux 68	none -56
#تاعت	blessure -52	dommage_materiel 125
#تاعه	degats_des_eaux 52
#تاعي	degats_des_eaux 45
#تاكد	none 186
#تاكس	blessure -46	collision 153
#تاكل	incendie 48
#تاكي	none 136
#تال>	autre 44	dommage_materiel 130
#تالي	collision -149	vol 231
#تامي	autre 154
#تان>	none -50	vol 75
#تاني	collision 42	evenement_climatique 59
#تاي>	blessure 147	dommage_materiel -50	incendie -44	none -60	vol 105
#تاير	incendie 114
#تبا>	incendie 158
#تباد	collision 165	none -41
#تبت>	collision 102
#تبدل	blessure -72	bris_de_glace 91	collision -45	dommage_materiel 70	incendie 92	none -65	vol -55
#تبرو	evenement_climatique 184
#تبع>	bris_de_glace 135	vandalisme -43
#تبكي	collision 97	dommage_materiel 70
#تبلل	evenement_climatique 85
#تبن>	incendie 51
#تبنا	collision 48
#تبه>	collision 40
#تبو>	vandalisme 52
#تبي>	degats_des_eaux 184	none -52
#تبين	blessure 115	collision -75	dommage_materiel -55	none -75	vandalisme 60
#تجاو	collision 112
#تجرح	bris_de_glace 150	collision 89	none -43
#تجري	collision 135	none -51
#تجمع	degats_des_eaux 106
#تجمي	incendie 66	vandalisme 134	vol -87
#تجي>	collision -78	degats_des_eaux -79	dommage_materiel -47	incendie 136	vol 111
#تجيب	collision 92	dommage_materiel -66	incendie 147	none -89	vandalisme -50	vol -49
#تحاد	dommage_materiel 77	vandalisme -52
#تحت>	degats_des_eaux 55	none -46
#تحتر	dommage_materiel -43	incendie 143
#تحته	blessure -57	collision -143	dommage_materiel 138	vol 113
#تحتو	collision -44	degats_des_eaux -58	evenement_climatique 134
#تحتي	degats_des_eaux 118
#تحدث	none 50
#تحرق	collision -40	dommage_materiel 89
#تحرك	blessure 77
#تحري	blessure 47
#تحطم	blessure -53	bris_de_glace 70	collision -71	dommage_materiel 129
#تحف>	blessure -72	bris_de_glace -54	collision -51	dommage_materiel 174	none -44	vol 91
#تحقي	collision -45	none -41	vandalisme 70	vol 50
#تحمل	degats_des_eaux 136	dommage_materiel -44	vandalisme 49
#تحه>	blessure 158	collision -86	degats_des_eaux -55	dommage_materiel 134	incendie -103	none -98	vandalisme -53	vol -87
#تحوا	collision -64	dommage_materiel -47	none -86	vol 191
#تحيد	collision 152	none -55
#تحيه	none 84
#تخبط	collision -78	degats_des_eaux -56	dommage_materiel 240	vol -40
#تخرج	collision 84	vandalisme -72	vol 43
#تخري	blessure -42	bris_de_glace -79	vandalisme 235	vol -119
#تخسر	degats_des_eaux 83	dommage_materiel 65	incendie -46
#تخلص	autre 73	collision 64
#تخلع	autre 68	bris_de_glace 70	degats_des_eaux 100	none -78	vandalisme -40	vol -51
#تخنق	collision -43	incendie 197
#تخيل	collision 61	none -54	vol 100
#تدت>	incendie 118
#تدخل	bris_de_glace 84	collision 49	vandalisme -54
#تدري	blessure 226	dommage_materiel -88	none -52
#تدعا	collision 72
#تدفي	degats_des_eaux 100
#تذكر	none 62
#تراج	blessure -67	bris_de_glace 228	dommage_materiel -63	none 44	vandalisme -52	vol -53
#تراح	bris_de_glace 111	collision -141	degats_des_eaux -45	dommage_materiel -44	vandalisme -41	vol 206
#تراس	evenement_climatique 44	vandalisme 105	vol -44
#تراك	blessure -47	degats_des_eaux 52	evenement_climatique 72
#ترام	bris_de_glace 78
#تران	collision 61	evenement_climatique 65
#ترجا	autre 209	none -102
#ترجع	autre 180	dommage_materiel -71	vandalisme 61	vol -42
#تردا	autre 231	blessure -49	collision -60	none -96
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
#تروت	blessure 115
#تروط	blessure -45	collision 145
#ترون	collision 159	dommage_materiel 117	evenement_climatique -65	none -64	vol -41
#تري>	autre -45	collision -69	none -61	vandalisme 191	vol 71
#تريب	collision 107	vol 50
#تريت	autre 79
#تريك	collision 61	vandalisme 51
#ترين	bris_de_glace 115	dommage_materiel -41
#تسبب	bris_de_glace 66	evenement_climatique 40	incendie 80	none -46
#تسجل	vol 87
#تسد>	blessure 74	collision 120	degats_des_eaux 41	dommage_materiel -65	none -84
#تسرب	degats_des_eaux 208
#تسرق	autre 69	collision -45	none -43	vol 149
#تسع>	autre -66	blessure 44	bris_de_glace 85	dommage_materiel -42
#تسلس	vol 79
#تسمع	evenement_climatique 53
#تسنا	collision -53	vol 52
#تسني	dommage_materiel -44	vol 50
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
#تشوا	blessure -47	collision -54	degats_des_eaux -92	dommage_materiel 126	incendie 126	none -84	vandalisme -47	vol -40
#تشوف	collision 140
#تصاد	collision 148	none -42
#تصاو	bris_de_glace -54	collision -67	none -58	vandalisme 162
#تصدع	bris_de_glace 335	collision -66	degats_des_eaux -71	dommage_materiel -53	evenement_climatique -57	incendie -42	none -76	vandalisme -42	vol -41
#تصر>	dommage_materiel 42	none -52	vandalisme 153	vol -51
#تصري	none 87
#تصف>	none 57
#تصلت	collision 92	vol 41
#تصلح	bris_de_glace 88	collision 154	dommage_materiel -90	vandalisme -44	vol -44
#تصلي	degats_des_eaux 74	dommage_materiel 112
#تصوي	collision 43	dommage_materiel 100
#تضر>	degats_des_eaux 96	evenement_climatique -67	none -57	vandalisme 64
#تضرب	collision 171
#تضرر	degats_des_eaux 76
#تطال	collision -47	degats_des_eaux 62	evenement_climatique 68
#تطم>	bris_de_glace 81
#تطمت	collision 122
#تطوا	evenement_climatique 203
#تطيع	none 42
#تظر>	evenement_climatique 45	none 60
#تعثر	blessure 188	none -51
#تعرض	vol 81
#تعرف	collision 69	none -52	vol 80
#تعطل	autre 127	collision -59	dommage_materiel 142	none -61
#تعفن	autre -40	blessure 231	collision -99	degats_des_eaux 49	dommage_materiel -45	evenement_climatique -194	none -48	vol -42
#تعل>	collision -106	incendie 188
#تعلت	collision -43	incendie 190
#تعلم	autre 162	collision -42	none -54
#تعما	collision -63	dommage_materiel -47	evenement_climatique 58	none -67	vol 197
#تعمر	degats_des_eaux 177	dommage_materiel -49	none -110
#تعمل	collision 106
#تعوج	collision 95	vandalisme 53
#تعود	dommage_materiel 90
#تعوض	autre 165	none -58
#تعوي	autre 53	none 43
#تغطي	autre 56	dommage_materiel 84
#تغل>	blessure 93	bris_de_glace 50	none -62
#تغيي	autre 147
#تفاد	collision 130
#تفاع	dommage_materiel 98
#تفاه	collision 128
#تفت>	vol 118
#تفتح	blessure 46	dommage_materiel -124	evenement_climatique 125	vol 61
#تفخ>	collision -48	degats_des_eaux 154	dommage_materiel -44	incendie 105
#تفرج	blessure 43	none -45	vandalisme 98
#تفرق	bris_de_glace 84	degats_des_eaux 49	none -49
#تفرك	collision -40	degats_des_eaux 103
#تفعل	none 137	vandalisme 51
#تفك>	degats_des_eaux 127
#تفلت	blessure 53	bris_de_glace -45	collision -66	degats_des_eaux -60	dommage_materiel 193	none -67	vol -44
#تفلق	dommage_materiel 112	evenement_climatique 71	vol -40
#تفها	collision 69	evenement_climatique 119
#تفي>	dommage_materiel 51	none -55	vol 52
#تقاط	collision 90
#تقاع	degats_des_eaux 78
#تقدر	incendie 108
#تقدم	none 64	vandalisme 42
#تقدي	none 147	vol -59
#تقطع	blessure 73	degats_des_eaux 88	none -81
#تقلب	blessure 84	dommage_materiel 52	vol -44
#تقلع	collision 67	degats_des_eaux 46	dommage_materiel -42	none -47
#تقلق	collision 93	none -44	vandalisme 64
#تقني	dommage_materiel 157
#تقول	collision -45	dommage_materiel 59
#تقيا	collision 76
#تكاك	collision 141
#تكب>	collision 90	dommage_materiel 75	vol -64
#تكت>	collision 120
#تكسر	blessure 48	bris_de_glace 70	none -46
#تكلم	none 232
#تكم>	autre 50	collision 41	none 42
#تكن>	collision 115	dommage_materiel -50
#تكي>	collision 96
#تلات	collision -48	degats_des_eaux 44	dommage_materiel 125	evenement_climatique 64	incendie -47	vandalisme -89
#تلاح	collision 76	dommage_materiel -56	none -119	vandalisme 123	vol -50
#تلاق	collision 49
#تلام	blessure -42	bris_de_glace 105
#تلت>	degats_des_eaux 170	incendie -129	vol 84
#تلعت	evenement_climatique 120
#تلف>	autre 44	none -51
#تلفا	dommage_materiel 119
#تلفت	collision -52	degats_des_eaux 71	dommage_materiel 147
#تلفز	blessure -52	collision -48	dommage_materiel 193	none -46
#تلفو	collision 41	dommage_materiel 42	vol 55
#تلمي	collision 54	vandalisme 98	vol -118
#تله>	collision -67	dommage_materiel -54	none -89	vandalisme -99	vol 304
#تلوا	blessure 109	dommage_materiel -44	evenement_climatique 74
#تلي>	collision 210	incendie -47
#تليف	collision -131	vol 209
#تما>	dommage_materiel 89	evenement_climatique 76	none -58
#تماس	incendie 92
#تمام	collision 58	dommage_materiel -41	none 168
#تمزق	blessure 215	dommage_materiel -54
#تمشي	bris_de_glace -43	collision -64	degats_des_eaux -53	dommage_materiel -56	evenement_climatique 114	none -71	vandalisme 143
#تمكن	collision 71
#تنبر	none 85
#تنتب	bris_de_glace 153	dommage_materiel -77	none -56	vandalisme -55
#تنشق	incendie 70
#تنفخ	degats_des_eaux 171	dommage_materiel -42	incendie 64	none -52	vol -43
#تنفس	bris_de_glace 63
#تنقط	blessure -70	collision -81	degats_des_eaux 54	dommage_materiel 147
#تني>	blessure 81	collision 51	none -58
#تنيش	blessure -44	collision 60	dommage_materiel -48	none -40	vandalisme 146
#تنين	autre 69	vol 86
#تهاش	collision -51	none 153	vandalisme -46
#تهبت	blessure 60	vol 104
#تهرس	bris_de_glace 55
#تهشم	bris_de_glace 142	none -45
#تهضر	vol 100
#تهم>	collision 44
#توب>	collision 40
#توجد	collision 47
#توجع	bris_de_glace 52	none -56	vandalisme 128
#توح>	bris_de_glace 45	degats_des_eaux -56	vol 44
#توحا	degats_des_eaux 133
#تودع	incendie 78
#تور>	collision 57
#تورا	autre 102	collision -68	dommage_materiel 117	evenement_climatique 78	none -82	vol -74
#تورم	blessure 107
#توره	autre 125	none -54
#تورو	bris_de_glace 66	collision 63	dommage_materiel 64	none -46
#توش>	vandalisme 45	vol 51
#توصل	none 147
#توصي	collision 97	vol 46
#توقع	collision 83	evenement_climatique 102	none -58
#تولو	autre 153	none -88
#توما	collision 64	dommage_materiel 156	none -90
#تون>	blessure 59	bris_de_glace 60	none -43
#تونس	autre 48	evenement_climatique 57
#توني	autre 140	blessure -75	dommage_materiel -95	none -45	vandalisme -42	vol 74
#توي>	blessure 61	degats_des_eaux 43	dommage_materiel -47	evenement_climatique 43	none -46
#تويو	degats_des_eaux 171	none -71	vandalisme -47
#تيار	autre -65	dommage_materiel 203	incendie -51
#تيجه	bris_de_glace 182	collision 43	dommage_materiel -41	none -74	vol -40
#تير>	collision 61	vandalisme 45
#تيزو	blessure -40	collision -59	degats_des_eaux 64	dommage_materiel 101	incendie -52	none -75	vandalisme -53	vol 68
#تيزي	collision 48
#تيشك	collision 80
#تيقظ	collision 70	degats_des_eaux 61
#تيك>	collision 90	dommage_materiel 44	incendie 52	none -74	vol -42
#تيكي	collision -46	dommage_materiel 63	evenement_climatique 90
#تيله	autre -54	blessure -63	bris_de_glace 103	collision -93	degats_des_eaux -117	dommage_materiel -127	evenement_climatique -95	incendie 161	none -157	vandalisme 133	vol -75
#تيلي	vol 59
#تيني	blessure 76
#تيه>	blessure -69	degats_des_eaux 95	dommage_materiel 74	incendie -82	none -46
#تيو>	degats_des_eaux 189	none -52
#ثاء>	none 60
#ثاث>	blessure -41	dommage_materiel 51	evenement_climatique 42
#ثالث	collision 43
#ثامن	none 106
#ثانو	dommage_materiel -41	vandalisme -103	vol 224
#ثاني	blessure 57
#ثرت>	blessure 106
#ثريا	degats_des_eaux 64	dommage_materiel 123	evenement_climatique -105
#ثقب>	dommage_materiel 62	evenement_climatique 42	incendie 43	vandalisme -43
#ثقبت	dommage_materiel 84	evenement_climatique 49
#ثقل>	degats_des_eaux 95	evenement_climatique 113
#ثقوب	dommage_materiel -84	vol 125
#ثلاج	collision -54	dommage_materiel 99	evenement_climatique 45
#ثلث>	degats_des_eaux 99	evenement_climatique -70	none 80
#ثلج>	evenement_climatique 173
#ثلي>	blessure 230	bris_de_glace -41	dommage_materiel -63	incendie -44	none -171	vol -50
#ثمان	autre 40	blessure 62	collision -88	vol 43
#ثمن>	autre 90	dommage_materiel 46	vol -50
#ثمنه	dommage_materiel 62
#ثمني	none 123
#ثمين	dommage_materiel 40
#ثناء	dommage_materiel 97
#ثنين	none 68
#ثواب	degats_des_eaux 177	none -77
#ثير>	collision 43	dommage_materiel 99	evenement_climatique 60	none -65
#ثين>	collision -75	dommage_materiel -41	none -87	vandalisme 168
#جاء>	collision -47	evenement_climatique 66
#جاءت	collision -78	dommage_materiel 100
#جابت	bris_de_glace 81	dommage_materiel -42	incendie 90	none -49
#جاتن	evenement_climatique 62
#جاج>	bris_de_glace 149
#جاجه	bris_de_glace 145	collision -45	dommage_materiel 41	none -60
#جاجي	bris_de_glace 240	collision -59	dommage_materiel 40	none -48	vandalisme -45
#جاد>	degats_des_eaux 116	dommage_materiel -54
#جاده	blessure -57	collision -49	degats_des_eaux 77	dommage_materiel 137	incendie -56	none -82	vandalisme -49	vol 100
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
#جالس	none -108	vandalisme -45	vol 211
#جامع	blessure 118	collision -109	dommage_materiel -45	incendie 60	none -69	vol 145
#جان>	collision 71
#جانب	collision 53
#جانط	collision 104
#جاني	bris_de_glace 173	degats_des_eaux 48	dommage_materiel -64	none -145
#جاه>	collision 58
#جاوب	bris_de_glace 52	degats_des_eaux 92	none -55
#جاور	degats_des_eaux 84
#جاوز	collision 143
#جاي>	degats_des_eaux 93
#جايه	blessure -54	collision -55	dommage_materiel 135
#جبد>	blessure -52	collision -71	dommage_materiel 77	evenement_climatique 45	vol 76
#جبس>	blessure 55	degats_des_eaux 78	none -52
#جبص>	degats_des_eaux 157	dommage_materiel -54
#جبل>	evenement_climatique 49
#جبلي	blessure 87	collision -78	dommage_materiel 138	none -77	vol -51
#جبير	autre -51	blessure 69	collision 67
#جبين	degats_des_eaux 61	vandalisme 104	vol -72
#جته>	dommage_materiel 101	vandalisme -60
#جتي>	vol 55
#جدت>	vandalisme 109
#جدته	degats_des_eaux 56
#جدتي	blessure -111	degats_des_eaux 93	dommage_materiel 40	none -44	vol 46
#جدرا	dommage_materiel 62	none -130	vandalisme 159	vol -43
#جدنا	evenement_climatique 50
#جده>	autre 80	none -67	vol 72
#جدها	dommage_materiel 62
#جدي>	collision -44	degats_des_eaux 88	incendie 105
#جديد	dommage_materiel 91
#جراج	bris_de_glace 67
#جراح	blessure 166
#جرار	bris_de_glace 72	collision 58
#جرت>	collision 67	degats_des_eaux 60	evenement_climatique -50	incendie 81	none -47
#جرح>	bris_de_glace 78
#جرحا	blessure -57	collision 133
#جرحت	bris_de_glace 89
#جرحي	collision 46
#جرد>	autre 107	blessure 161	collision -87	none -84	vandalisme -41
#جرده	collision -44	degats_des_eaux 52	dommage_materiel 188	evenement_climatique -67	none -41	vandalisme -56
#جره>	bris_de_glace 40	evenement_climatique 60
#جروح	blessure -41	bris_de_glace 67	vandalisme 54
#جري>	collision 76
#جريت	blessure 125	dommage_materiel -58	vandalisme 122	vol -96
#جريح	evenement_climatique 124
#جزت>	collision 68
#جزه>	autre -41	collision 160
#جسدي	vol 54
#جعات	collision -54	degats_des_eaux 81	dommage_materiel -52	incendie 77	none -65	vol 92
#جعت>	collision 59
#جعنا	collision -69	vol 141
#جعني	vandalisme 75
#جعو>	autre 85	blessure 71
#جعون	vandalisme 57
#جعين	collision 114	vol -44
#جلاب	autre 180	bris_de_glace -42	collision -104	dommage_materiel -49	incendie -53	none -114	vandalisme -73	vol 109
#جلات	vol 86
#جلت>	vandalisme 116
#جلد>	degats_des_eaux 87	vol 44
#جله>	collision 109
#جلو>	collision 125
#جلوا	evenement_climatique 47
#جلون	degats_des_eaux 64
#جلي>	blessure 73
#جليز	none 109
#جلين	collision 67
#جليه	degats_des_eaux 88
#جماع	collision -54	degats_des_eaux -56	evenement_climatique 185
#جمع>	degats_des_eaux 44
#جمعي	collision -46	none -42	vandalisme 46	vol 127
#جمل>	collision 139
#جمله	blessure 114	bris_de_glace -52	collision 49	degats_des_eaux -65	dommage_materiel -69	evenement_climatique 161	incendie -44	none -73	vandalisme -58
#جمه>	bris_de_glace 102
#جميع	autre 58	collision 42
#جميل	collision 40	vandalisme 110	vol -68
#جنا>	collision 49	evenement_climatique 60	incendie 40
#جناح	collision 75	vandalisme 79
#جنب>	collision 129	none -48
#جنبه	incendie 61
#جنبي	collision 68
#جنط>	collision -48	dommage_materiel 229	none -53	vandalisme -57
#جنوي	blessure 68	collision -86	dommage_materiel -69	vol 181
#جني>	blessure 44	collision -64	vandalisme 120
#جها>	evenement_climatique 62	vol 60
#جهاز	dommage_materiel 121
#جهتي	collision 92	none -70	vandalisme 63
#جهد>	blessure -51	bris_de_glace 201	vandalisme -47
#جهه>	bris_de_glace 43	vandalisme 70
#جهول	none -50	vandalisme 231	vol -45
#جهي>	blessure 71	vandalisme 75
#جواب	incendie 77
#جواز	autre 157
#جوحه	autre -51	blessure 167	dommage_materiel -60	evenement_climatique 44
#جور>	collision -105	none -69	vandalisme -132	vol 153
#جوز>	collision 40	evenement_climatique 72
#جوه>	collision -73	none -86	vandalisme 105	vol 134
#جوهر	vol 58
#جيب>	incendie 44	none -47	vol 45
#جيبي	autre 64	none -92	vol 124
#جيت>	dommage_materiel 67	none -53	vandalisme 46
#جيده	autre 97	collision 85	none -91
#جيلا	collision -72	degats_des_eaux -71	dommage_materiel 252	incendie -50	none -43
#جين>	degats_des_eaux -41	dommage_materiel 41	incendie 93
#جيه>	bris_de_glace 158
#حات>	collision 117	dommage_materiel -57	vandalisme 49
#حاج>	dommage_materiel 43	vandalisme 64
#حاجب	blessure 92	evenement_climatique 62
#حاجز	bris_de_glace 45	collision 135	vol -40
#حاح>	bris_de_glace 152	dommage_materiel -89
#حاد>	collision 44	dommage_materiel 75	vandalisme -55
#حادث	collision 78
#حاده	blessure 132	collision -64	dommage_materiel -54	none -58	vandalisme 175	vol -87
#حادي	collision 42
#حار>	collision 44	degats_des_eaux 127	evenement_climatique -92	none 51
#حارس	vandalisme 47
#حاسو	dommage_materiel 139	vol 42
#حاض>	degats_des_eaux 200	dommage_materiel -49	evenement_climatique -67
#حافل	collision 43
#حافي	bris_de_glace 43
#حاله	dommage_materiel 147	none -43	vol -53
#حالو	blessure 92
#حالي	autre 173	blessure 107	collision -84	dommage_materiel -65	none -63	vol -41
#حام>	blessure 48	collision 55
#حامل	collision 50
#حانو	degats_des_eaux 73	none -57
#حاول	vol 136
#حاوي	collision -88	incendie 172	vol 69
#حايا	bris_de_glace 46	collision -52	vandalisme 93
#حايط	degats_des_eaux 77	dommage_materiel 40
#حبا>	none 50
#حبته	autre 143
#حبس>	collision 80
#حبسا	collision -64	dommage_materiel 248	incendie -41	none -69	vol -52
#حبل>	blessure -55	collision -43	dommage_materiel 100	vol 122
#حبه>	dommage_materiel 83
#حبها	collision 41	degats_des_eaux 88
#حبو>	blessure 57
#حبي>	collision 55	dommage_materiel 73
#حتاج	autre 86	incendie 47
#حترق	incendie 171
#حترم	collision 64
#حتش>	collision 79	dommage_materiel 63	none -53	vandalisme -42
#حتك>	collision 154
#حتكا	collision 141
#حتكت	collision 120
#حتنا	degats_des_eaux 155	evenement_climatique -89
#حته>	collision 118
#حتها	blessure -42	collision -95	dommage_materiel 112	vol 91
#حتو>	degats_des_eaux -50	evenement_climatique 103
#حجار	collision -50	vandalisme 204	vol -76
#حجر>	bris_de_glace 86	vandalisme 77	vol -40
#حجره	blessure 85	bris_de_glace 139
#حجم>	evenement_climatique 138
#حدا>	collision 43
#حداش	blessure 68	bris_de_glace 62	collision -51	dommage_materiel -55	none 89
#حدان	dommage_materiel -63	evenement_climatique 148
#حداه	bris_de_glace 94	collision 84	none -43
#حداي	vandalisme 102
#حدش>	incendie 59
#حدها	bris_de_glace 233	dommage_materiel -41	none -61	vol -49
#حدهم	collision -66	vandalisme 183
#حدو>	bris_de_glace 184	none -73
#حدود	incendie 184
#حدي>	collision 42
#حديد	collision 50
#حديق	collision -42	dommage_materiel 56	evenement_climatique 51	none -40
#حذيه	degats_des_eaux 52	incendie 81
#حرار	bris_de_glace 241	collision -40	degats_des_eaux -46	dommage_materiel 56	none -74	vandalisme -52
#حرام	collision -90	dommage_materiel -63	none -42	vandalisme 52	vol 202
#حررت	vandalisme 45
#حررن	collision 44	degats_des_eaux 44
#حررو	vandalisme -41	vol 94
#حرفت	collision 75
#حرق>	dommage_materiel 60	incendie 72
#حرقا	collision -42	incendie 116
#حرقت	blessure 180	bris_de_glace -42	collision -44	dommage_materiel 40	incendie 100	none -97	vol -49
#حرقن	dommage_materiel 100
#حرقو	collision -45	degats_des_eaux 88	dommage_materiel 70	none -59	vandalisme 46	vol -43
#حرك>	none -43	vandalisme 71
#حروق	collision -47	incendie 198
#حريق	incendie 111
#حزام	collision 117
#حساب	autre 124	blessure -63	collision -57	dommage_materiel -84
#حسب>	blessure 58	dommage_materiel 48
#حسن>	blessure 72	bris_de_glace 61
#حسيم	degats_des_eaux -72	evenement_climatique 124
#حصان	blessure 148	collision -147	dommage_materiel -52	incendie 72	none -44	vol 65
#حصاه	bris_de_glace 121
#حصل>	incendie 68
#حصول	autre 119	collision -40	dommage_materiel -74	evenement_climatique 195	none -154
#حصي>	bris_de_glace 340	collision -97	dommage_materiel -47	none -154	vandalisme -41	vol -45
#حصير	blessure -40	bris_de_glace -54	collision -72	degats_des_eaux -72	dommage_materiel -85	incendie 215	vol -45
#حضرو	collision -63	incendie 148
#حطم>	bris_de_glace 63	collision 57
#حطمت	blessure -41	dommage_materiel 180
#حطه>	vol 63
#حطيت	dommage_materiel 50
#حفره	dommage_materiel 65	vandalisme 47
#حفظ>	blessure 261	bris_de_glace -43	collision -57	dommage_materiel -101	none -154
#حفظت	none -81	vandalisme -40	vol 187
#حفظه	autre -52	vol 142
#حفل>	collision -52	dommage_materiel 63	none -124	vandalisme -51	vol 188
#حفيد	blessure 145	collision -134	none -47
#حقت>	collision 143
#حقق>	collision -43	degats_des_eaux -42	incendie 256	vol -40
#حقيب	autre 65	collision -53	dommage_materiel 51	vol 79
#حقيق	collision -55	dommage_materiel -41	none 140
#حكت>	collision 115	dommage_materiel 128	none -137	vandalisme -48	vol -49
#حكو>	blessure -49	collision 40	vandalisme 48	vol 68
#حكي>	bris_de_glace 59	vandalisme 41
#حكيت	collision 139
#حكين	collision 149	vandalisme -48
#حلات	collision 103
#حلاق	collision -44	degats_des_eaux 68	vol 69
#حلف>	collision 54	vandalisme 46
#حلقت	collision 112
#حله>	autre 77	blessure 49	collision -47	none -53	vol 73
#حلو>	collision -51	vandalisme -60	vol 186
#حلول	collision -54	degats_des_eaux 64	vol 53
#حلوي	bris_de_glace 61	dommage_materiel 134	none -80
#حلي>	blessure 68
#حليب	degats_des_eaux -45	dommage_materiel 165	none -56
#حليت	blessure 76	dommage_materiel 60
#حليه	collision -47	dommage_materiel 52	evenement_climatique 70
#حمات	autre 146	none -79
#حمار	collision 130	vandalisme 43
#حماق	bris_de_glace 152	dommage_materiel 108	evenement_climatique -96	vol -95
#حمام	degats_des_eaux 80
#حماي	autre 81	dommage_materiel 140	incendie -117	none -54
#حمدو	collision 158	dommage_materiel -40	evenement_climatique 82	vandalisme -64	vol -77
#حمر>	collision 48	vandalisme 52
#حمرا	collision 90
#حمل>	evenement_climatique 55
#حملت	evenement_climatique 153
#حمله	evenement_climatique 89
#حمه>	collision -44	none 43	vol 67
#حمها	blessure -43	collision -42	vol 111
#حنتي	none -47	vandalisme 97	vol 78
#حنفي	collision -81	degats_des_eaux 221	evenement_climatique -135	none -144	vandalisme 99	vol -96
#حنه>	collision 60
#حني>	blessure 155
#حها>	blessure -69	collision 60	degats_des_eaux 95	dommage_materiel 67	none -42	vol -53
#حوا>	collision -64	dommage_materiel -47	none -86	vol 191
#حوال	none 44
#حواي	vol 53
#حوت>	collision 82	degats_des_eaux 66	dommage_materiel -44
#حوض>	degats_des_eaux 83	dommage_materiel 46	none -40
#حول>	blessure 56	bris_de_glace 79	dommage_materiel 67	incendie 51	none -47	vandalisme -63
#حومه	blessure 78	none -65
#حون>	collision -44	degats_des_eaux 96	dommage_materiel 135	none -45	vandalisme -63	vol -76
#حونه	collision -73	dommage_materiel 95	evenement_climatique -47	incendie 135
#حيت>	vol 48
#حيث>	none -60	vol 151
#حيح>	none 118
#حيد>	bris_de_glace 46	collision 68	evenement_climatique -42	none -49
#حيده	blessure -93	bris_de_glace 159	collision -69	dommage_materiel -41
#حيدو	collision -81	none -67	vol 186
#حيره	dommage_materiel 83	evenement_climatique 64	none -55	vol -58
#حيطا	collision -48	dommage_materiel -69	incendie 146	none -59	vandalisme -52
#حيطك	vol 43
#حيه>	blessure 70	incendie 79
#حيوا	dommage_materiel 62	evenement_climatique 47	none -56	vandalisme 82	vol -56
#خاتم	autre 252	bris_de_glace -46	collision -84	degats_des_eaux -54	dommage_materiel -63	none -86	vol 115
#خاخ>	none -40	vandalisme 100
#خار>	blessure 111	collision -127	degats_des_eaux -41	dommage_materiel 123	none -44	vol -48
#خارج	vol 42
#خاسر	collision 80
#خاص>	blessure 87
#خاصن	collision -40	none 69
#خاصه	dommage_materiel 61	vandalisme 55
#خاصو	blessure -45	bris_de_glace 126	incendie 77	vandalisme -42
#خاطر	collision 151	none -100	vandalisme -50
#خالت	collision -56	evenement_climatique 136
#خالص	blessure -44	dommage_materiel 206	none -67
#خالي	collision 49	vandalisme -61	vol 100
#خام>	degats_des_eaux -54	dommage_materiel 163	incendie 72	none -43
#خامس	autre 56
#خان>	incendie 106
#خانز	degats_des_eaux 197
#خاوي	collision 124
#خايب	degats_des_eaux 78	none -49	vandalisme 100	vol -40
#خايف	collision -71	vandalisme 63	vol 89
#خبار	autre 207	bris_de_glace -44	collision 75	dommage_materiel -52	incendie -42	none -124	vandalisme -61	vol -90
#خبر>	collision 46	vandalisme 53
#خبرن	blessure -49	collision 111	degats_des_eaux -54	vandalisme -40	vol 86
#خبز>	collision -61	incendie 145	vol 65
#خبط>	collision 79	dommage_materiel 167	none -54	vol -42
#خبطن	collision 144
#خبير	bris_de_glace 54	collision -48	none 55
#ختفت	vol 138
#ختفي	dommage_materiel -57	none -101	vol 232
#ختي>	dommage_materiel 42	incendie 67
#خدا>	none -47	vandalisme 85	vol 74
#خدات	collision 58	incendie 117	none -53
#خدام	evenement_climatique 40	none -44
#خداو	collision -51	vol 151
#خدش>	bris_de_glace 49	dommage_materiel 111	none -43	vol -43
#خدشت	collision 79	degats_des_eaux -41	dommage_materiel 135	vandalisme -73
#خدشه	collision 53	dommage_materiel 89	vol -58
#خدم>	degats_des_eaux 44
#خدمت	bris_de_glace -40	dommage_materiel 40	incendie 123	none -87	vandalisme -59
#خدو>	collision 90	vandalisme -42	vol 40
#خدوا	collision 129	none -74	vol 48
#خدوش	vandalisme 109
#خديت	blessure 53	collision 46
#خذت>	blessure 55	none -41	vandalisme 49
#خذوا	vol 85
#خرب>	blessure -45	bris_de_glace -52	collision -102	degats_des_eaux 115	dommage_materiel 182	evenement_climatique -133	none -64	vol -58
#خرجا	dommage_materiel -54	incendie 113	vandalisme 45
#خرجت	collision 50
#خرجن	collision 48	evenement_climatique 59	incendie 53	vol -44
#خرجو	collision 52	vol 42
#خرطو	collision -49	degats_des_eaux 70	dommage_materiel 77
#خره>	collision 48
#خروج	collision 80
#خري>	collision 47
#خريب	blessure 50	bris_de_glace -47	collision -51	vandalisme 174	vol -82
#خزان	collision -52	dommage_materiel 99	none -56
#خزن>	evenement_climatique 47	incendie 49	vandalisme 41
#خزنه	collision -49	none -109	vandalisme -56	vol 247
#خسار	blessure 55	collision -68	evenement_climatique 82	incendie 65	vol -41
#خساي	collision -41	incendie 90	vandalisme 65
#خسر>	degats_des_eaux 63	none -43	vandalisme 95
#خسرا	autre 123	collision -41	dommage_materiel -51
#خسرن	degats_des_eaux -48	evenement_climatique 43	incendie 108	none -54
#خشب>	degats_des_eaux 67	incendie 48	none -40
#خشبي	degats_des_eaux 41	vandalisme 43
#خصوص	vandalisme 201	vol -125
#خضار	collision 146	dommage_materiel -51	none -41	vandalisme 67
#خضر>	vandalisme 153
#خضرا	autre 135	dommage_materiel -45	none -87	vandalisme 50	vol -51
#خضره	blessure 57	collision 115	vandalisme -44
#خطا>	blessure 95	collision -44	dommage_materiel -52	none 95
#خطف>	collision -83	dommage_materiel -45	vol 186
#خطفو	vol 188
#خطيب	dommage_materiel 122	none -43	vol -40
#خلا>	dommage_materiel 73
#خلات	bris_de_glace 41	incendie 48
#خلاص	blessure -52	collision 178	none 49
#خلال	blessure 59	collision -48	dommage_materiel 44	vol 45
#خلاو	collision 102	degats_des_eaux 42	dommage_materiel -44	none -105	vandalisme -47	vol 135
#خلت>	collision 136
#خلص>	autre 47	dommage_materiel 103	none -41
#خلصت	autre 159	blessure 100	collision -55	dommage_materiel -107	evenement_climatique 40	vol -50
#خلصن	blessure 110
#خلصو	blessure -42	bris_de_glace 135	vandalisme -41
#خلع>	collision 44	degats_des_eaux 151	none -86
#خلعه	collision 53
#خلف>	collision 93
#خلفي	bris_de_glace 55
#خلنا	collision 63
#خله>	evenement_climatique 191	none -44
#خلها	collision 51	incendie 63
#خلو>	dommage_materiel -54	incendie 44	vandalisme 53	vol 95
#خلوع	blessure 47	vol 43
#خلي>	incendie 67	vandalisme 55
#خليت	collision -80	incendie 122	none -43	vol 133
#خمس>	autre 84	bris_de_glace -51	none -68	vandalisme 56
#خنزي	collision 113
#خنق>	blessure -44	collision -53	incendie 194
#خنه>	evenement_climatique 71
#خوان	bris_de_glace -54	collision -140	dommage_materiel -41	none -61	vandalisme -61	vol 274
#خوتي	autre 45	degats_des_eaux 42
#خوف>	collision 120	degats_des_eaux -51	evenement_climatique 90	none -47
#خول>	bris_de_glace 86	collision 52	vandalisme -114	vol 68
#خون>	bris_de_glace 123	degats_des_eaux 117	dommage_materiel -53	evenement_climatique -59
#خوني	bris_de_glace 201	vol -49
#خياط	collision -52	degats_des_eaux 133	dommage_materiel 75	none -64
#خيطو	dommage_materiel 64
#خيل>	blessure 163	none -78
#خيمه	collision -84	evenement_climatique 90	none -64	vandalisme 80	vol 41
#خين>	blessure 91
#دابا	collision 55
#دات>	incendie 125
#داتو	collision 125	vandalisme -87
#داد>	autre 175	collision -42	none -58
#دارت	dommage_materiel 175	none -41
#دارم	collision 42
#دارن	collision 62	incendie 70
#داره	dommage_materiel -44	vandalisme 163	vol -63
#دارو	vandalisme 48	vol 49
#داري	incendie 105
#داز>	none 57
#دازت	dommage_materiel 79	incendie 50	none -41
#دازو	collision -46	vol 132
#داش>	blessure 52	bris_de_glace 52	collision -46	dommage_materiel -46	none 73
#داع>	vandalisme 60	vol 87
#داعي	bris_de_glace 53	collision 72	none 46	vandalisme -70
#داكش	bris_de_glace 44	evenement_climatique -42	incendie 41
#دامه	dommage_materiel 53	incendie 87	none -41	vandalisme -43
#دامي	blessure 41	bris_de_glace 84	collision 41	none -65
#دان>	dommage_materiel 82	none -44	vandalisme 96	vol -123
#دانا	dommage_materiel -42	evenement_climatique 141
#دانت	collision 41	evenement_climatique 119	vol -62
#داني	degats_des_eaux -42	dommage_materiel 139
#داها	bris_de_glace 67	collision 137	none -59	vandalisme -54
#داو>	vol 175
#داون	blessure 108	degats_des_eaux 91	incendie -111	vol -53
#داوه	none -52	vol 149
#دايا	none -44	vandalisme 84
#داير	vol 104
#دايز	bris_de_glace 74	collision 43
#دتي>	degats_des_eaux 63	none -40	vol 54
#دثه>	collision 181	none -40
#دجاج	collision -50	dommage_materiel 95	evenement_climatique 43	none -48
#دخان	incendie 158
#دخلا	bris_de_glace 67	collision 49
#دخلت	collision 135
#دخلن	collision 62
#دخلو	dommage_materiel -50	vol 118
#دخنه	evenement_climatique 86
#دخول	bris_de_glace 86	collision 52	vandalisme -114	vol 68
#دراج	vol 60
#دراع	collision 164	dommage_materiel -46
#دران	degats_des_eaux 75	dommage_materiel 44	none -110	vandalisme 137
#درب>	blessure 108
#درت>	blessure 45	none -55
#درتش	autre 113	vol -53
#درته	collision -86	none 207
#درج>	blessure 97	incendie 61	none -40
#درجه	blessure 214	collision -53	degats_des_eaux -56	dommage_materiel -53	incendie 106	none -49
#درسه	collision 41
#درسي	blessure 52	collision 40
#درش>	blessure 98	collision 59	none -53
#درنا	collision 65	none 40
#دره>	degats_des_eaux 94
#درها	collision 67
#درهم	autre 52
#دروج	blessure 134	collision -74	degats_des_eaux 55	none -56	vandalisme -42	vol 42
#دروش	collision -51	vandalisme -64	vol 232
#درون	dommage_materiel 232	none -43	vol -64
#دري>	dommage_materiel 75	incendie -46
#دريب	blessure 226	dommage_materiel -88	none -52
#دسه>	bris_de_glace 117
#دشت>	collision 79	degats_des_eaux -41	dommage_materiel 135	vandalisme -73
#دشه>	collision 53	dommage_materiel 89	vol -58
#دشي>	none 48
#دعاء	collision 59
#دعي>	collision 115	none -43	vol 46
#دعين	blessure 140	collision -49	dommage_materiel -77	none -70	vol 135
#دفاه	bris_de_glace 55	degats_des_eaux 61	dommage_materiel -43
#دفع>	autre 124	none -45
#دفعت	autre 112	none -67
#دفعن	blessure 113	collision -46	vol 45
#دفعو	blessure -68	collision -95	dommage_materiel -80	none 45	vandalisme 69	vol 118
#دفيه	degats_des_eaux 100
#دقاي	none 71	vol 68
#دقه>	none 40
#دقو>	none -57	vandalisme 66	vol 76
#دقيق	collision 45	evenement_climatique 45
#دكتو	blessure 83	collision -68
#دكوك	collision 127
#دلاء	autre 172	dommage_materiel -47	evenement_climatique 48	none -127
#دلاح	blessure -56	bris_de_glace -45	collision -60	dommage_materiel -49	evenement_climatique 132	none -95	vandalisme 77	vol -43
#دلت>	evenement_climatique 112
#دلع>	incendie 46
#دلعت	incendie 130
#دلنا	collision 82
#دله>	collision 40	dommage_materiel -66	incendie 144	none -83	vol 51
#دليه	bris_de_glace 84
#دما>	dommage_materiel 70
#دمات	collision 297	dommage_materiel -100	none -139	vandalisme -60	vol -51
#دمت>	collision 84
#دمتن	collision 57
#دمته	collision 53
#دمتي	dommage_materiel 125	none -58
#دمنا	vol 70
#دمني	collision 172	none -56
#دموع	collision -47	dommage_materiel -54	vandalisme 143	vol 48
#دنا>	vol 82
#دنو>	collision -67	evenement_climatique 96	vandalisme 86
#دني>	dommage_materiel 84
#دنيه	degats_des_eaux 44
#دها>	bris_de_glace 114
#دهان	blessure -46	bris_de_glace 70	collision 109	dommage_materiel -60	incendie 41	none -187	vandalisme 63
#دهست	collision 108	dommage_materiel 45	none -43
#دهم>	collision -57	none -47	vandalisme 131
#دهن>	degats_des_eaux 200	dommage_materiel -40	evenement_climatique -42
#دوا>	collision 69	vandalisme -40	vol 68
#دوات	vol 59
#دوار	collision 58	evenement_climatique 59
#دوبل	bris_de_glace 155	dommage_materiel -52	none -86	vol -40
#دوج>	blessure 98	bris_de_glace 62	dommage_materiel -46
#دوخه	degats_des_eaux -51	dommage_materiel 184	vol -44
#دود>	degats_des_eaux 88	incendie 95	none -48
#دور>	dommage_materiel 76
#دورت	collision 75
#دوره	collision 73
#دوري	none -56	vandalisme 173
#دوزت	blessure 266	collision -59	dommage_materiel -57
#دوس>	degats_des_eaux 176	none -46
#دوش>	bris_de_glace 73	degats_des_eaux 43
#دوشه	collision -55	none -47	vandalisme 154
#دوفي	dommage_materiel 68	evenement_climatique 69
#دوق>	collision 46	vol 65
#دولا	blessure -53	collision -62	degats_des_eaux 143	dommage_materiel 89	none -46
#دوني	evenement_climatique 80
#دوه>	vol 96
#ديات	collision 53	dommage_materiel 79
#ديان	autre -53	collision 51	dommage_materiel -59	none -169	vandalisme 104	vol 90
#ديبا	autre 171	dommage_materiel -42
#ديبو	collision -43	dommage_materiel 125	none -44	vandalisme -65	vol 54
#ديت>	bris_de_glace 56
#ديتش	collision 46
#ديتو	bris_de_glace 154	none -54
#ديد>	collision 44
#ديدا	collision 59
#ديده	dommage_materiel 111
#ديدي	collision 48
#ديرو	collision 92	degats_des_eaux 79	dommage_materiel -44
#ديري	bris_de_glace 56	collision -56	degats_des_eaux 43	dommage_materiel -106	incendie 196	none -87	vandalisme -51	vol -49
#ديس>	collision 115	vol -52
#ديش>	collision 60	vol 79
#ديق>	degats_des_eaux 94	none -40	vandalisme 83
#ديقت	dommage_materiel 141	evenement_climatique 53	none -84
#ديقه	collision -55	dommage_materiel 71	evenement_climatique 43	none -45	vandalisme 45
#ديك>	degats_des_eaux 48	vandalisme 41
#ديل>	blessure 126	bris_de_glace -56	collision -81	degats_des_eaux -84	dommage_materiel -115	evenement_climatique -68	incendie 213	none -181	vol -113
#ديم>	bris_de_glace 102	collision -45
#ديما	blessure -43	collision -100	dommage_materiel -65	none -127	vandalisme 92	vol 201
#دين>	collision 54	incendie 88
#دينا	dommage_materiel 89	incendie 40	none -61
#دينه	blessure 47	evenement_climatique 68
#ديها	blessure -55	collision 68	dommage_materiel 81	none -44
#ديهم	vol 107
#ديو>	blessure 88	none -44	vandalisme -64	vol 51
#ذاب>	degats_des_eaux 50	incendie 115	vol -63
#ذار>	evenement_climatique 50	vol 87
#ذراع	blessure 52	dommage_materiel -55
#ذكر>	none 67
#ذلك>	none 118
#ذني>	evenement_climatique 49
#ذهب>	vandalisme 52	vol 54
#ذوا>	vol 85
#ذيه>	degats_des_eaux 52	incendie 81
#راء>	none -41	vandalisme 67
#راب>	autre 63	collision 58	none -58
#رابر	bris_de_glace 148	collision -62	evenement_climatique 49
#رابو	evenement_climatique 82	incendie 91	none -42
#رابي	degats_des_eaux 43
#رات>	none -51
#راتو	collision 107	evenement_climatique 60	vol -64
#راتي	collision 78
#راج>	collision 47	none -43
#راجا	blessure -42	collision -62	vandalisme 148
#راجت	dommage_materiel 45	none -48	vol 91
#راجع	collision 121
#راجل	collision 41	incendie 45
#راجه	vol 41
#راح>	collision 132	none -41
#راحت	collision -41	dommage_materiel 119	none -54	vandalisme 71	vol -54
#راحه	blessure 50	collision -43	vol 65
#راخ>	collision 58
#راد>	collision -48	vol 132
#رادي	blessure 85	collision 56	none -41	vandalisme -43
#راره	bris_de_glace 75	dommage_materiel 46	incendie 63	none -45
#راري	bris_de_glace 60
#راس>	degats_des_eaux 43
#راسا	bris_de_glace 41	collision -43	dommage_materiel 41	vandalisme -56	vol 65
#راسب	evenement_climatique 60	none -49	vandalisme 130	vol -54
#راسه	collision 84	evenement_climatique 75
#راسو	collision 44
#راسي	vol 40
#راشو	collision 137
#راضي	blessure -49	dommage_materiel 126
#راطي	blessure 181	collision -99	dommage_materiel -83	none -84	vandalisme 88	vol -75
#راع>	bris_de_glace 72	dommage_materiel -65
#راعي	blessure 53	vol 54
#راف>	blessure -54	bris_de_glace 58	collision 110	degats_des_eaux -52	dommage_materiel -97	none -47	vandalisme 82	vol -44
#رافع	vol 55
#رافي	bris_de_glace 133	collision -92	degats_des_eaux -60	none -52	vandalisme 105
#راق>	bris_de_glace -42	collision 107	dommage_materiel 63	none -49
#راقب	blessure 59	collision 57
#راكب	collision 75
#راكت	evenement_climatique 78	none -44	vol 69
#راكش	vol 40
#رالو	degats_des_eaux 63
#رام>	autre 43	collision 50	vol 63
#رامل	vandalisme 80
#رامو	vol 72
#رامي	bris_de_glace 135	collision -51	dommage_materiel 50	none -63
#ران>	none -43
#رانا	autre 59	collision 133	dommage_materiel -41
#راند	bris_de_glace 272	collision -63	dommage_materiel -44	evenement_climatique -62	none -80	vandalisme -40
#رانس	collision 62	vol 48
#راني	collision 44
#راه>	bris_de_glace 48	dommage_materiel -47	none -48
#راها	incendie 48	none -55	vandalisme -41	vol 119
#راهق	dommage_materiel 63	vandalisme 103	vol -96
#راي>	blessure -57	bris_de_glace 56	collision 94	vandalisme 40	vol -60
#رايا	vandalisme 102
#رايح	collision 89	incendie 60
#رايه	collision 51	vol 44
#رايي	none 143
#ربا>	dommage_materiel 134
#رباء	degats_des_eaux 66
#ربات	evenement_climatique 88
#رباط	autre 42	blessure 90	none -42
#ربال	autre 164	bris_de_glace -54	evenement_climatique 98	none -102
#ربان	vandalisme 83
#رباي	incendie 73
#ربت>	collision 69
#ربتن	collision 118
#ربته	collision 61
#ربتو	collision 133
#ربري	bris_de_glace 208	collision -49	evenement_climatique -42	none -42
#ربع>	vol 57
#ربعه	collision -75	vandalisme 107
#ربعو	evenement_climatique 90
#ربعي	collision 58
#ربما	none 93
#ربنا	collision 46
#ربني	blessure 73
#ربه>	evenement_climatique 48
#ربها	dommage_materiel 50	evenement_climatique 124
#ربو>	blessure -40	collision -61	none -82	vol 130
#ربوط	collision -111	dommage_materiel 120	vandalisme -42	vol 116
#ربون	collision -105	dommage_materiel 116
#ربي>	vol 42
#ربيه	degats_des_eaux 48	dommage_materiel 45
#رتان	collision 49
#رتجا	collision 122
#رتش>	autre 113	vol -53
#رتطم	collision 79
#رتفا	dommage_materiel 98
#رتنا	dommage_materiel 49
#رته>	collision 82
#رتو>	collision 90
#رتور	collision 107	vol 50
#رتي>	none -47
#رتيل	blessure -52	bris_de_glace 129	collision -88	degats_des_eaux -61	dommage_materiel -173	incendie -54	none -151	vandalisme 117	vol 105
#رتين	collision 55
#رثه>	degats_des_eaux 74	evenement_climatique 56
#رجات	dommage_materiel -54	incendie 113	vandalisme 45
#رجاع	autre 209	none -102
#رجال	incendie 44
#رجان	collision 87
#رجت>	collision 49
#رجع>	none -50
#رجعا	collision -54	degats_des_eaux 81	dommage_materiel -52	incendie 77	none -65	vol 92
#رجعت	collision 56	none -41
#رجعن	collision -69	vol 141
#رجعو	autre 184	blessure 48	collision -61	dommage_materiel -94	none -41
#رجف>	collision 120	none -57
#رجل>	blessure 42	collision 63
#رجله	blessure 144	dommage_materiel -54
#رجلو	collision 125
#رجلي	blessure 89
#رجم>	bris_de_glace 177	dommage_materiel -51
#رجنا	collision 48	evenement_climatique 59	incendie 53	vol -44
#رجه>	blessure 112	incendie 46
#رجوح	autre -51	blessure 167	dommage_materiel -60	evenement_climatique 44
#رجون	collision 124	degats_des_eaux 76
#رحات	blessure -69	collision 178	evenement_climatique 54
#رحاض	degats_des_eaux 200	dommage_materiel -49	evenement_climatique -67
#رحبا	none 50
#رحت>	collision -45	vol 99
#رحله	autre 146	blessure 44	collision -80	none -55
#رحمه	none 40	vol 118
#رحنا	collision 83	none -50	vandalisme 88
#رحه>	none 43	vandalisme 57
#رحي>	collision 46
#رخام	degats_des_eaux -48	dommage_materiel 221
#رداد	autre 231	blessure -49	collision -60	none -96
#ردت>	blessure 66	collision -57	dommage_materiel -85	incendie 146	none -101	vandalisme -40
#رده>	dommage_materiel 141	evenement_climatique -48	vandalisme -54
#ردو>	evenement_climatique 68	vol 41
#رديا	collision 132	dommage_materiel -46	none -110	vandalisme 131	vol -82
#ردين	collision 51	incendie 69
#ررنا	collision 44	degats_des_eaux 44
#رزات	blessure 87	collision -77	dommage_materiel 49	none -46	vandalisme 98	vol -81
#رزاز	collision 40	evenement_climatique 52
#رزق>	dommage_materiel -46	incendie 194	none -71
#رزه>	bris_de_glace 74	evenement_climatique 79	vandalisme -60
#رسا>	blessure 124	collision 86	none -62
#رسات	dommage_materiel 50	none -46	vandalisme 54
#رست>	collision 104	dommage_materiel -49
#رسلت	none 121
#رسم>	blessure -48	dommage_materiel 187	none -115	vandalisme -48	vol 73
#رسه>	collision 54
#رسها	bris_de_glace -109	collision -45	dommage_materiel 139	vandalisme 67
#رسو>	collision -83	vandalisme 61	vol 83
#رسي>	none -71
#رسيد	collision 100
#رسير	collision -58	degats_des_eaux 93	incendie 83
#رسين	dommage_materiel -50	none -88	vandalisme 178	vol -61
#رشه>	bris_de_glace 116	none -45
#رشوا	none -56	vandalisme 109
#رشوك	collision 138
#رشي>	blessure 91
#رشيف	degats_des_eaux 82
#رصيف	blessure -59	collision 124	dommage_materiel 63
#رضت>	none -44	vol 114
#رضه>	collision 86	vandalisme -85	vol 79
#رضي>	dommage_materiel 55	evenement_climatique 89	none -48
#رضيه	degats_des_eaux 146
#رطاب	collision -56	dommage_materiel 65	vol 106
#رطق>	blessure -47	bris_de_glace 74	degats_des_eaux 116
#رطقا	bris_de_glace 80	dommage_materiel -43	incendie 105
#رطقه	incendie 93
#رطوب	collision -42	degats_des_eaux 177
#رطوم	collision -49	degats_des_eaux 70	dommage_materiel 77
#رطي>	blessure -57	collision 150	dommage_materiel -58	none -83	vandalisme -61	vol 140
#رعد>	dommage_materiel 76	evenement_climatique 123	incendie -47
#رعده	evenement_climatique 160
#رعه>	collision 73
#رغب>	autre 176	dommage_materiel -41	none 59	vandalisme -69	vol -106
#رغم>	autre 131	collision -49	none -78	vandalisme 47	vol -43
#رغه>	autre 77
#رغوا	none -55	vol 161
#رفا>	collision 94	degats_des_eaux 98	dommage_materiel -44
#رفان	bris_de_glace -52	collision 97
#رفت>	collision 62
#رفتش	autre 86	collision -51	none 67	vandalisme 55	vol -94
#رفتي	collision -47	degats_des_eaux 45	incendie 44
#رفش>	collision 96	vandalisme 42
#رفضت	degats_des_eaux 53
#رفع>	blessure -63	collision 47	dommage_materiel -46	vandalisme 112
#رفعت	vol 171
#رفق>	collision 108	none -61	vol 98
#رفقه	autre 63	vandalisme 42
#رفقي	blessure -46	collision -77	none -78	vol 153
#رفنا	vandalisme 81	vol 41
#رفه>	degats_des_eaux 60
#رفوا	collision -41	none -68	vandalisme 195	vol -43
#رفور	collision 60
#رفين	vandalisme 58
#رقا>	collision 141
#رقات	collision -51	incendie 64
#رقبت	collision 78
#رقت>	incendie 84	none -49	vol 46
#رقطو	collision 62
#رقع>	bris_de_glace 76	degats_des_eaux 82	none -46
#رقعا	blessure 70	bris_de_glace 63	degats_des_eaux -101	dommage_materiel -45	evenement_climatique 97	none -50
#رقم>	collision 45
#رقمه	bris_de_glace 45	vol 87
#رقمي	collision 126
#رقني	dommage_materiel 100
#رقو>	collision -60	degats_des_eaux 56	none -44	vandalisme 79	vol 68
#رقوا	collision -48	dommage_materiel -59	none -54	vol 252
#رقوه	vol 99
#ركاب	collision 49
#ركب>	bris_de_glace -70	degats_des_eaux 81	dommage_materiel 114
#ركبت	collision 84
#ركبه	evenement_climatique 41
#ركت>	autre -42	blessure 95	none -73	vol 131
#ركتن	incendie 41
#ركز>	bris_de_glace -53	vandalisme 128	vol 53
#ركع>	bris_de_glace 49	degats_des_eaux 169	incendie -60
#ركعا	incendie 155
#ركل>	collision -65	none -49	vandalisme 237	vol -40
#ركن>	collision 112
#ركنت	collision 166	evenement_climatique -44	none -98	vol 104
#ركه>	autre 44	none -57	vol 40
#ركها	blessure -48	degats_des_eaux 103	dommage_materiel -56
#ركون	collision 77
#ركوي	collision -72	dommage_materiel -73	incendie 182
#ركي>	degats_des_eaux 180
#ركيب	bris_de_glace 172	none -68
#ركين	collision 83
#ركيه	degats_des_eaux 65	dommage_materiel 92	vol -54
#رلي>	autre 78	blessure -72	collision 117	dommage_materiel -56	none -40
#رما>	collision -44	dommage_materiel 149	evenement_climatique 68	none -94	vol -100
#رماد	incendie 82
#رمان	blessure -84	collision -64	dommage_materiel 148	evenement_climatique 142	none -52	vol -45
#رمت>	incendie 67
#رمضا	degats_des_eaux 83
#رمل>	autre 129	bris_de_glace 116	degats_des_eaux -42	dommage_materiel -75	evenement_climatique -52	incendie 143	none -199	vandalisme -61	vol -142
#رمله	bris_de_glace 68	collision 53	incendie 102	vol -44
#رمه>	none -44	vol 94
#رموا	degats_des_eaux 57	vandalisme 92
#رموش	collision -42	dommage_materiel -74	incendie 301	none -106
#رموك	none -80	vandalisme -44	vol 183
#رمي>	autre 68	collision 65	none -75	vandalisme 84
#رميد	blessure -41	evenement_climatique 225
#رميل	blessure 77	collision 76
#رنا>	collision 50
#رناش	evenement_climatique 81	vol -45
#رناه	collision 69	none 83
#رنت>	vandalisme 78
#رنسا	collision -64	dommage_materiel 69	evenement_climatique 41	none -69	vandalisme 77
#رنسي	none 43
#رني>	collision 145
#رنيش	blessure -48	vol 117
#رهم>	autre 47
#رهما	autre 57	collision 46	none -63	vandalisme 58
#روا>	dommage_materiel -56	vandalisme 124	vol 56
#رواح	blessure -46	incendie 179	none -50
#رواي	none -46	vandalisme 97	vol 52
#روب>	collision -63	none -74	vandalisme 292	vol -52
#روبه	collision 205	vandalisme 42	vol -41
#روبو	vandalisme 72
#روبي	degats_des_eaux 138	incendie -40
#روت>	bris_de_glace 57
#روتي	blessure 140	collision -44
#روج>	blessure 110	collision -43	degats_des_eaux 56	none -47
#روجي	bris_de_glace 55	collision 110
#روح>	blessure -44	bris_de_glace 70	vandalisme 71
#روحه	collision 44
#رود>	blessure -42	bris_de_glace 86	collision 81	degats_des_eaux -42	dommage_materiel -67
#رودا	collision 41	evenement_climatique 119	vol -62
#رور>	dommage_materiel -46	none 110
#روره	vol 65
#روري	autre 62	dommage_materiel -55	evenement_climatique 148
#روس>	blessure -46	dommage_materiel 133
#روسه	blessure 69	collision 65	none -103	vandalisme 89	vol -51
#روش>	collision -97	dommage_materiel -57	none -124	vandalisme 240	vol 73
#روضه	dommage_materiel 87
#روط>	autre 69	dommage_materiel -114	none -44	vol 82
#روطو	collision 133	degats_des_eaux 49	incendie -40
#روف>	blessure 127	dommage_materiel -55	vol 40
#روق>	collision -41	incendie 168
#روقه	collision -61	incendie 45	vandalisme 50	vol 154
#روقي	incendie 80
#رومب	collision 134
#رون>	dommage_materiel 64	vandalisme 46
#رونو	collision 96
#روني	dommage_materiel 107	none -96	vandalisme -47	vol 81
#روه>	collision -45	dommage_materiel 71	vol 99
#رويض	collision 64
#ريا>	collision 60
#ريات	autre 117	collision -54	incendie 42	none -72
#رياح	evenement_climatique 150
#رياض	bris_de_glace 54	none -40	vandalisme 62
#ريب>	blessure 73	bris_de_glace -44	dommage_materiel -46	none -49	vandalisme 80
#ريبك	blessure 126	collision -56
#ريبه	evenement_climatique 57	none -41	vol 122
#ريبو	collision 81
#ريت>	dommage_materiel 66
#ريته	autre 60
#ريتو	dommage_materiel 83
#ريتي	collision 66	evenement_climatique 45
#ريح>	evenement_climatique 187
#ريحه	degats_des_eaux 76	incendie 83	none -48
#ريد>	none 97
#ريدو	collision -44	dommage_materiel -52	incendie 248	none -53	vol -56
#ريدي	collision -58	dommage_materiel -57	none -123	vandalisme 267	vol -59
#ريرا	collision 49
#ريز>	bris_de_glace 174	collision -54	none -41
#ريس>	vol 102
#ريسي	autre 196	incendie 66	none -64	vandalisme -66	vol -116
#ريض>	autre 120	blessure -48	degats_des_eaux 88	dommage_materiel -48
#ريعه	collision 43	dommage_materiel 98	incendie 94	vol -78
#ريف>	blessure 81
#ريفه	dommage_materiel 116
#ريفي	blessure 90	collision -43	incendie 59
#ريق>	collision 73
#ريقه	dommage_materiel -45	none -63	vandalisme 93	vol 85
#ريقو	bris_de_glace 43	collision 106	none -55
#ريك>	blessure 42	vol 118
#ريكه	dommage_materiel 143	none -58
#ريكو	collision -52	degats_des_eaux 62	dommage_materiel 177	evenement_climatique -58	none -61	vandalisme -40	vol -45
#ريكي	blessure 88
#ريل>	collision 40
#ريمو	collision -45	dommage_materiel 305	none -136	vol -44
#رينا	blessure -41	collision 109	dommage_materiel 82	none -53	vol -60
#رينه	blessure -53	bris_de_glace 169	evenement_climatique -52
#ريه>	vol 63
#ريها	collision -61	incendie -54	none -113	vandalisme -69	vol 262
#ريو>	vol 116
#ريوم	degats_des_eaux 124
#ريير	collision 154
#زاج>	bris_de_glace 234	collision -54	none -73	vandalisme 66	vol -40
#زاد>	vandalisme 50
#زار>	evenement_climatique 58
#زاز>	bris_de_glace 89	collision -42	vandalisme 42
#زازا	collision 40	evenement_climatique 52
#زاف>	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
#زال>	collision 45
#زام>	collision 117
#زان>	collision -45	degats_des_eaux 42	dommage_materiel -43	evenement_climatique 121	none -46
#زانه	bris_de_glace 59	collision -63	dommage_materiel 186	none -78	vandalisme -51
#زبال	collision 79	incendie 97
#زبل>	collision -41	dommage_materiel -44	vandalisme 117
#زبنا	collision -64	dommage_materiel -58	incendie 108	vol -42
#زبون	degats_des_eaux 40	dommage_materiel 53
#زجاج	bris_de_glace 182
#زحلق	collision 112
#زدوج	blessure 98	bris_de_glace 62	dommage_materiel -46
#زراب	degats_des_eaux 69
#زربه	incendie 75
#زربي	degats_des_eaux 152	dommage_materiel 59
#زرع>	blessure -43	collision -49	dommage_materiel -40	evenement_climatique -44	incendie 88	none -50	vol 139
#زرق>	collision 64
#زرقا	collision 168
#زرقط	collision 62
#زرقه	dommage_materiel 109	none -62	vol 46
#زريب	evenement_climatique 57	none -45	vandalisme -50	vol 162
#زطام	collision -40	vol 116
#زعاج	collision 155	none -61
#زفاف	degats_des_eaux 55	vol 89
#زلاء	evenement_climatique 79	incendie 69
#زلق>	blessure -80	degats_des_eaux 121	dommage_materiel 48
#زلقا	blessure 140
#زلقت	blessure 51	degats_des_eaux 51
#زلنا	collision 81
#زله>	blessure 105	collision -50
#زلو>	collision 141
#زلي>	vandalisme 58
#زليج	bris_de_glace 94	degats_des_eaux 68	dommage_materiel -73
#زما>	collision -46	dommage_materiel 136	vol 53
#زمان	bris_de_glace 59	collision -40	degats_des_eaux 93	dommage_materiel -46	evenement_climatique 48
#زميل	blessure 67	dommage_materiel 153	none -48
#زنقه	collision 41	vandalisme 129	vol -45
#زنه>	collision -49	none -109	vandalisme -56	vol 247
#زنيق	collision 76
#زهري	dommage_materiel 96
#زواج	autre 214	dommage_materiel -51	none -97
#زوال	dommage_materiel -40	none 104
#زوت>	autre -40	blessure -62	bris_de_glace -47	collision -75	degats_des_eaux -49	dommage_materiel 100	incendie 130	none -86	vandalisme -68	vol 84
#زوجت	autre 49
#زوجي	evenement_climatique 52
#زور>	collision -82	dommage_materiel 40	none -44	vol 199
#زوط>	autre 81	collision -51	dommage_materiel -45	vandalisme 69
#زون>	bris_de_glace 91	incendie 84	none -40
#زيار	dommage_materiel 92
#زيان	collision 91	none 56
#زيت>	blessure 60	collision 66
#زيتو	blessure 64
#زير>	collision 86
#زيرا	collision 60	none 90
#زين>	blessure 113	dommage_materiel -44	none -61
#زينه	incendie 40
#زيه>	dommage_materiel -42	vol 130
#ساء>	none 71
#ساب>	autre 251	blessure -69	bris_de_glace -44	collision -74	dommage_materiel -100	none -110
#سابي	autre 81	blessure 131	collision -46	dommage_materiel -42	none -69
#سات>	dommage_materiel 87	none -44
#ساتو	collision -84	evenement_climatique -43	vandalisme 181	vol -43
#ساج>	blessure -67	collision 196
#ساحا	collision -86	vandalisme 201
#ساخن	degats_des_eaux 137
#سار>	bris_de_glace 92	none 59	vol -67
#ساره	blessure 55	collision -52	evenement_climatique 81	incendie 66
#سارو	autre 131	collision -61	dommage_materiel -86	none -45	vandalisme 114
#ساري	autre 41	none -48	vol 78
#ساس>	degats_des_eaux 57
#ساعت	collision 45
#ساعد	none 45	vol 40
#سافر	autre 93	degats_des_eaux 125	none -56
#ساق>	blessure 137	dommage_materiel -47
#ساقه	blessure 85	dommage_materiel -41
#ساقي	blessure 105	incendie 76
#ساكن	degats_des_eaux 118
#سال>	autre 152	bris_de_glace -51	none -86
#سالا	blessure 146	collision 158	degats_des_eaux -48	evenement_climatique -84	none -68	vandalisme -46	vol -60
#سالت	autre -47	collision 106	degats_des_eaux 125	dommage_materiel -49	none -49
#سالم	incendie 108
#سالن	none -127	vandalisme 151
#ساله	degats_des_eaux 120	dommage_materiel 71
#سامح	collision 104
#سان>	dommage_materiel -42	incendie 156
#سانت	blessure 79	collision 75	evenement_climatique -97
#ساند	collision -62	degats_des_eaux 80	vandalisme 64
#ساوي	dommage_materiel 115	none -42
#سايب	vandalisme 116	vol -66
#ساير	collision -41	incendie 90	vandalisme 65
#سايق	collision 65
#سباب	autre 147	blessure 49	collision -51	dommage_materiel -40	incendie 88	none -81	vol -40
#سباك	degats_des_eaux 94	dommage_materiel 47
#سبان	collision 52
#سبت>	none 58
#سبته	dommage_materiel 46
#سبح>	blessure 75	collision -58	degats_des_eaux 95	none -70	vandalisme -53	vol 72
#سبع>	collision 57
#سبعه	vol 79
#سبقي	collision 58
#سبور	autre 132	none -52	vandalisme 134	vol -83
#سبوع	none 60
#سبيط	blessure 92
#ستا>	collision 65
#ستاج	blessure -74	collision -52	dommage_materiel 139	none -58	vandalisme 49
#ستاذ	vandalisme 113
#ستار	dommage_materiel -54	incendie 234	none -72
#ستاس	collision 69	vol 45
#ستان	dommage_materiel 45	evenement_climatique 62
#ستاي	incendie 114
#ستدع	collision 81
#ستر>	bris_de_glace 98	collision 40	degats_des_eaux -52	dommage_materiel 86	none -50	vandalisme -53	vol -57
#سترا	bris_de_glace 43	collision -72	vandalisme 57	vol 91
#سترج	autre 209	none -102
#سترد	autre 229	blessure -42	collision -50	none -85
#ستشا	none 132
#ستشف	blessure 66
#ستطي	none 42
#ستعم	none -43	vol 130
#ستلم	autre 169	collision -57	vandalisme -40	vol -49
#ستما	collision 48	incendie 66	none 54
#ستنش	incendie 70
#ستني	collision 56	degats_des_eaux 56
#سته>	blessure 74
#ستوب	collision 68
#ستود	incendie 73
#ستور	blessure -63	degats_des_eaux -41	incendie 169
#ستيق	collision 70	degats_des_eaux 61
#ستيك	collision -42	evenement_climatique 81
#ستين	degats_des_eaux 61	incendie 59
#سجاد	collision -43	degats_des_eaux 144	dommage_materiel 42	none -65	vol 42
#سجد>	degats_des_eaux 54	dommage_materiel -43
#سجل>	vol 82
#سجلت	vandalisme 125
#سجلو	evenement_climatique 47
#سحبو	collision 126
#سحقت	collision 90
#سخان	degats_des_eaux 133
#سخن>	autre 47	collision -55	degats_des_eaux -86	dommage_materiel -58	incendie 216
#سخه>	autre 191	none -98
#سخون	bris_de_glace 158	degats_des_eaux 73	dommage_materiel -43	evenement_climatique -48
#سدات	autre 53	incendie 50
#سدار	blessure -55	dommage_materiel 62	incendie 160	none -53	vandalisme -40	vol -64
#سدت>	degats_des_eaux 168	none -53
#سدو>	bris_de_glace 76	degats_des_eaux 156	incendie -69	vandalisme -80
#سدود	blessure 94	collision -40	degats_des_eaux 115	none -54	vol -51
#سديا	vol 101
#سديت	autre 40	bris_de_glace 142	collision -41
#سرات	autre 68	collision 89	none -64
#سرب>	degats_des_eaux 215
#سربا	degats_des_eaux 86	evenement_climatique 92
#سربت	degats_des_eaux 223	dommage_materiel -59	none -40	vandalisme -62
#سرت>	blessure 77
#سردي	collision 59	incendie 89
#سرعه	collision 100
#سرق>	autre 48	bris_de_glace 91	collision -45	none -43	vandalisme -72	vol 88
#سرقا	collision -65	vandalisme -51	vol 253
#سرقت	vol 211
#سرقه	autre 40	vol 76
#سرقو	dommage_materiel -45	none -44	vandalisme 50	vol 195
#سرنا	degats_des_eaux -48	evenement_climatique 43	incendie 108	none -54
#سره>	collision 63	vol 55
#سرو>	collision -58	none -51	vandalisme 233	vol -53
#سروا	bris_de_glace -54	collision -54	none -64	vandalisme 113	vol 121
#سرور	autre 115	blessure -68	collision -70	dommage_materiel -154	none 148	vandalisme -64
#سروق	vol 229
#سري>	collision 54
#سرير	blessure 66	incendie 45
#سطا>	collision 101
#سطان	collision 78
#سطبل	collision -51	evenement_climatique 123	none -48	vol 103
#سطح>	collision -40	evenement_climatique 140
#سطحي	degats_des_eaux -101	evenement_climatique 172
#سطل>	blessure -42	bris_de_glace 90	collision -66	degats_des_eaux -41	dommage_materiel 202	none -105	vandalisme -63
#سطو>	collision -44	none -55	vol 258
#سطوب	blessure -103	collision 251	vandalisme -92	vol -43
#سطول	degats_des_eaux 135	evenement_climatique -67
#سعار	blessure 170	collision -55
#سعاف	collision 71
#سعه>	blessure -48	incendie 123
#سفر>	autre 224	bris_de_glace 46	collision -53	dommage_materiel -43	none -70
#سفل>	collision 55	degats_des_eaux 69
#سفله	bris_de_glace 55	collision -99	dommage_materiel 157	none -41	vol -48
#سفلي	collision 53	degats_des_eaux 95
#سفنج	collision -58	degats_des_eaux 93	dommage_materiel -63	none -84	vandalisme 144
#سفي>	evenement_climatique 77
#سقط>	blessure 41	collision -40	dommage_materiel 86	none -54
#سقطت	blessure 44	dommage_materiel 82
#سقف>	evenement_climatique 66
#سقفه	collision -76	degats_des_eaux 164	dommage_materiel 115	none -72	vandalisme -54
#سقوط	blessure 151	collision -56	dommage_materiel 63	none -51	vol -56
#سقي>	degats_des_eaux 41	evenement_climatique 79	none -54	vandalisme 98	vol -47
#سكات	collision -108	dommage_materiel -41	vandalisme 87	vol 87
#سكار	collision -55	vandalisme 163	vol -48
#سكان	evenement_climatique -48	incendie 47	vandalisme -46	vol 105
#سكب>	blessure 41	dommage_materiel 55	none -40	vandalisme 71	vol -43
#سكت>	collision 66	degats_des_eaux 70
#سكر>	blessure 40	degats_des_eaux 49	vandalisme 65
#سكرا	collision 79	vandalisme 45
#سكري	blessure 125	collision 68	dommage_materiel -45	none -41
#سكلي	collision 73	none -56	vol 148
#سكن>	autre 152	none -88
#سكوب	blessure 47	collision -68	none -62	vandalisme 152
#سكوت	blessure -50	collision 109
#سكين	blessure 81
#سلا>	collision 48
#سلسل	blessure 100	none -46	vol 54
#سلطا	collision -53	dommage_materiel 67	vol 70
#سلطه	degats_des_eaux -58	dommage_materiel 68	evenement_climatique 130
#سلعه	degats_des_eaux 76	none -44	vol 82
#سلك>	collision 112	incendie -86	none -46	vol 65
#سلم>	blessure 116	vol 60
#سلمت	collision -70	dommage_materiel 116	none -90	vandalisme -92	vol 171
#سله>	blessure 46	degats_des_eaux 74	none -41	vol 58
#سلوم	dommage_materiel 70
#سليم	collision 47	none -61
#سما>	dommage_materiel 106	none -43	vol -46
#سماء	bris_de_glace -57	evenement_climatique 185
#سماح	blessure 181	dommage_materiel -41	none -62	vandalisme -49	vol -80
#سمار	collision -91	dommage_materiel -41	evenement_climatique 60	vandalisme 219	vol -77
#سمع>	collision 48	dommage_materiel 90	none -53
#سمعت	vol 55
#سمعن	bris_de_glace 82
#سمعو	degats_des_eaux 115	evenement_climatique -105
#سمن>	autre 103	dommage_materiel -58	vol 60
#سمنت	blessure 46	degats_des_eaux -67	dommage_materiel -48	vandalisme 167	vol -51
#سمه>	bris_de_glace 56	none -50	vandalisme 130
#سمها	degats_des_eaux -44	dommage_materiel -47	evenement_climatique 185
#سمو>	bris_de_glace 85	collision 68
#سمي>	evenement_climatique 117
#سميت	dommage_materiel 54
#سنا>	dommage_materiel -42	evenement_climatique 62	none 95	vol 85
#سنان	autre 49	blessure 139	none -84
#سنتي	degats_des_eaux 79	evenement_climatique 43
#سنسل	blessure -64	collision -65	vol 220
#سنه>	blessure 53
#سنوا	autre -40	dommage_materiel 94	evenement_climatique 40
#سنين	autre 83	dommage_materiel 45	none -95
#سها>	blessure -40	bris_de_glace 52	dommage_materiel 40	evenement_climatique 52
#سهم>	collision 142	vandalisme -80
#سوار	autre 132	collision -47	vol 43
#سواق	bris_de_glace 87
#سوال	autre -49	blessure 81	collision 63	dommage_materiel -44	none 96	vol -52
#سوب>	collision -44	dommage_materiel 221	incendie -59	none -45
#سوبي	vol 105
#سود>	collision -49	degats_des_eaux 52	dommage_materiel -42	incendie 67	none -81	vandalisme 89
#سودا	incendie 57
#سورا	collision 53	vol 56
#سوره	blessure -46	collision 118
#سوري	collision 142
#سوق>	collision 69
#سول>	none 123
#سولت	autre 68	vol 72
#سولو	collision 47	vol 47
#سون>	collision 160	degats_des_eaux -53	dommage_materiel -64	incendie 73
#سوي>	incendie 42	none -59	vol 52
#سويس	collision 59
#سيا>	evenement_climatique 48
#سيات	none 53	vol 54
#سياج	collision -51	dommage_materiel 71	evenement_climatique 44	incendie 64	none -40
#سياح	collision 45	vandalisme 48
#سيار	collision 47
#سيان	dommage_materiel 72
#سيت>	blessure 45	none -44
#سيته	collision -126	dommage_materiel 129	incendie 71	none -56	vol -48
#سيتو	autre 249	collision -69	dommage_materiel -71	incendie 58	none -93	vol -74
#سيجي	blessure -45	collision -71	evenement_climatique 47	incendie 168
#سيد>	dommage_materiel 91
#سيده	autre 46	collision 58
#سيدي	collision 49
#سير>	collision 80
#سيرا	bris_de_glace 84	collision -64	dommage_materiel 115	none -92
#سيرك	collision 65	dommage_materiel -58	incendie 154	vandalisme -52	vol -94
#سيره	collision 75	none -51	vandalisme 69
#سيط>	collision 99	none -49	vandalisme 51
#سيطه	collision 80
#سيف>	collision -142	vol 252
#سيفو	degats_des_eaux 174
#سيقي	blessure -47	collision -76	dommage_materiel 208	none -48
#سيكل	evenement_climatique 79
#سيل>	collision -54	degats_des_eaux 88	evenement_climatique 69	incendie 55	none -40
#سيلي	vandalisme 104
#سيما	blessure -47	none 42
#سيمه	degats_des_eaux -72	evenement_climatique 124
#سين>	evenement_climatique 54	none -53	vandalisme 112
#سينا	collision 83	none -63	vol 104
#سيني	degats_des_eaux 50
#سيه>	incendie 50
#سيول	evenement_climatique 148
#سيون	autre 64	collision 50	none -45
#شاء>	blessure 77
#شاب>	collision 49	incendie 46
#شات>	autre 53	collision 54	incendie 52
#شاده	collision 43	incendie 157	vol -43
#شار>	blessure 79
#شارع	collision 73
#شاره	vandalisme 40
#شاري	collision 79	none -54	vol 74
#شاشه	dommage_materiel 96	vandalisme 93
#شاطي	autre 261	blessure -41	dommage_materiel -49	none -129
#شاعل	dommage_materiel 55	incendie 127
#شاف>	bris_de_glace 193	dommage_materiel -53	incendie -42	none -125
#شافت	collision 79
#شالي	bris_de_glace -72	collision -100	dommage_materiel -98	evenement_climatique 284	none -108	vandalisme -57	vol -41
#شان>	vol 135
#شانط	blessure 87	collision -67	vol 49
#شاو>	blessure 49	none -69
#شاي>	bris_de_glace -53	dommage_materiel 206	none -47
#شباب	blessure 87	vandalisme 68
#شباك	collision 69	none -40	vol 69
#شبكه	evenement_climatique 63	incendie -60	vol 114
#شبي>	collision -45	evenement_climatique 66
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
#شحال	bris_de_glace 97	collision -54	dommage_materiel -58	none 128
#شخص>	blessure 66
#شخصا	none 116
#شدات	incendie 218	none -59
#شدني	blessure 75
#شده>	bris_de_glace 152	collision -43	vandalisme -84
#شدو>	vol 116
#شدوه	collision -66	vol 116
#شرات	collision 51	evenement_climatique 62
#شرار	incendie 157
#شرب>	degats_des_eaux 110
#شرجم	bris_de_glace 197	dommage_materiel -54
#شرح>	none 80
#شرخ>	bris_de_glace 119
#شرطي	collision 91	dommage_materiel -41	none -53	vandalisme -47	vol 88
#شرفت	bris_de_glace 76	collision -56	incendie 75
#شرفه	incendie 51
#شركت	incendie 60
#شركه	autre 49	dommage_materiel 42	none -56	vol 53
#شري>	blessure 96	collision -76
#شريت	dommage_materiel 43
#شرين	vandalisme 58
#شريه	none -56	vol 137
#شظاي	bris_de_glace 161	collision 45	vandalisme -61
#شظيه	blessure -70	bris_de_glace 238	collision -63	none -54
#شعر>	dommage_materiel 87	none -51
#شعل>	incendie 166
#شعلا	incendie 175
#شعلت	collision -48	degats_des_eaux 104	dommage_materiel -47	incendie -120	vol 135
#شعه>	autre -64	blessure 170
#شغال	bris_de_glace 61	collision -53	dommage_materiel 176	none -54
#شفار	vol 108
#شفت>	bris_de_glace 44
#شفتش	collision 73
#شفتو	none -45	vandalisme 137
#شفر>	collision -78	dommage_materiel -40	none -108	vandalisme -81	vol 338
#شفرو	collision -57	none -47	vol 235
#شفنا	vol 75
#شفي>	blessure 62
#شقات	bris_de_glace 206	degats_des_eaux -43	none -49
#شقت>	bris_de_glace 289	collision -105	degats_des_eaux -42	dommage_materiel -65	none -184	vandalisme -43	vol -50
#شقتي	degats_des_eaux 121
#شقفه	bris_de_glace 74	degats_des_eaux 147	dommage_materiel -103
#شقق>	bris_de_glace 121	collision -44
#شققت	blessure -46	bris_de_glace 228	collision -50	degats_des_eaux -67	none -50	vandalisme -76
#شقه>	degats_des_eaux 44	none -41
#شقوق	blessure -56	collision 129	degats_des_eaux 74	vandalisme -46
#شكا>	collision 80
#شكاي	vol 104
#شكر>	blessure -58	collision -56	dommage_materiel -49	incendie 137	none 134	vol -45
#شكرا	none 125
#شكل>	vandalisme 79
#شكو>	collision 71
#شكون	vandalisme 136
#شكوي	vandalisme 83	vol 45
#شكي>	collision 54	vandalisme 66
#شكيت	collision -83	degats_des_eaux 73	none -56	vandalisme 220	vol -40
#شلال	blessure -42	bris_de_glace -52	collision -67	degats_des_eaux 135	dommage_materiel 191	evenement_climatique -65	incendie -60	none -85	vandalisme -55	vol -109
#شمس>	blessure 46	bris_de_glace 87	collision -50
#شمسي	evenement_climatique 83	incendie 65	none -48
#شمع>	blessure -44	collision -59	dommage_materiel 148	incendie 150	none -103	vol -67
#شمعه	collision -40	degats_des_eaux -42	incendie 200
#شنطه	blessure 107
#شنو>	dommage_materiel -40	none 70
#شهاد	autre 59
#شهر>	none 75
#شهري	blessure 40	none -42	vol 50
#شهود	none -59	vol 151
#شهور	autre 83	collision -47	dommage_materiel -45	none -55	vol 59
#شوا>	collision -49	degats_des_eaux -41	dommage_materiel -42	incendie 93	none -51	vandalisme 159
#شورا	collision -52	none -49	vandalisme 106	vol 66
#شوشي	vandalisme 118
#شوف>	collision 70
#شوفه	collision -42	evenement_climatique 55	none -59	vandalisme 154
#شوفو	collision -47	degats_des_eaux 172	vol 48
#شوفي	collision 75
#شوك>	blessure 105	collision 116	evenement_climatique -68
#شوي>	bris_de_glace 61	incendie 69
#شيء>	none 43
#شيت>	vol 50
#شيتش	collision -58	none 129	vandalisme 52
#شيخ>	collision 115
#شيدي	evenement_climatique 132
#شيف>	degats_des_eaux 64
#شيفو	collision 70
#شين>	vandalisme 92
#شينا	vol 113
#شييا	vandalisme 71
#صاب>	bris_de_glace 115	dommage_materiel -45	incendie 59
#صابع	dommage_materiel 176	none -48	vandalisme -45
#صابه	vol 111
#صابو	degats_des_eaux 65	dommage_materiel 47
#صابي	collision -43	none -65	vandalisme 208	vol -56
#صات>	vol 68
#صاحب	dommage_materiel 80
#صادم	collision 148	none -42
#صار>	degats_des_eaux 79
#صارت	collision 60	degats_des_eaux 67	vandalisme -44
#صاري	autre 139	none -61
#صاعق	evenement_climatique 215
#صافي	bris_de_glace 44
#صاك>	collision -51	vol 120
#صال>	blessure 80	bris_de_glace -46	collision -149	dommage_materiel -60	vandalisme -68	vol 132
#صالح	blessure 122
#صاله	degats_des_eaux 127	evenement_climatique -48
#صالو	degats_des_eaux 93
#صان>	blessure 108	collision -155	dommage_materiel -46	incendie 57	vol 108
#صانع	collision -54	vol 105
#صاه>	bris_de_glace 121
#صاور	bris_de_glace -54	collision -67	none -58	vandalisme 162
#صباط	blessure 69
#صباع	blessure 75	bris_de_glace 66	collision -103	degats_des_eaux -40	dommage_materiel -40	evenement_climatique 70	incendie 100	none -90	vandalisme -54	vol -52
#صباغ	dommage_materiel 55	none -78	vandalisme 153	vol -47
#صبت>	blessure 163	incendie 51	none -40
#صبح>	collision -52	vandalisme 117
#صبع>	blessure 61	bris_de_glace 74	dommage_materiel 61	none -42	vol -53
#صبعي	blessure 183	bris_de_glace -66	collision -76	dommage_materiel 69	incendie -73	none -68
#صبغ>	collision -87	degats_des_eaux -42	none -141	vandalisme 207
#صبني	bris_de_glace -54	dommage_materiel 144	none -55	vandalisme 103	vol -87
#صتو>	collision 109	none -49	vandalisme -47	vol 48
#صحاب	vol 71
#صحاح	bris_de_glace 152	dommage_materiel -89
#صحتي	collision 49	vandalisme 80
#صحه>	autre 69	blessure 53	none -54
#صحون	collision -62	degats_des_eaux 127	dommage_materiel 117	vandalisme -47	vol -61
#صحيح	none 110
#صداع	blessure -42	vandalisme 70	vol 100
#صدر>	collision 73	dommage_materiel 132	none -74
#صدره	degats_des_eaux 96
#صدري	blessure 123	vol -40
#صدع>	bris_de_glace 355	collision -89	degats_des_eaux -101	dommage_materiel -68	evenement_climatique -75	incendie -56	none -97	vandalisme -54	vol -52
#صدم>	collision 82
#صدمت	collision 97
#صدمن	collision 171	none -58
#صدي>	blessure -75	collision -85	dommage_materiel 134	vandalisme 126	vol -97
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
#صعد>	autre -74	blessure 105	collision -50	dommage_materiel 119	none -76
#صغار	collision 70	vol 49
#صفر>	bris_de_glace 95
#صفرا	degats_des_eaux 94
#صفه>	evenement_climatique 136
#صقات	blessure -65	bris_de_glace -63	collision 135	degats_des_eaux -63	evenement_climatique -54	incendie -74	none -172	vandalisme 94	vol -113
#صلا>	blessure 65
#صلات	dommage_materiel -40	incendie 220
#صلاح	dommage_materiel 124	vandalisme -51
#صلاه	collision -51	incendie 82	vol 62
#صلت>	incendie 84
#صلح>	blessure 41	bris_de_glace 54	dommage_materiel 100
#صلحو	degats_des_eaux 105	dommage_materiel 83	incendie -67
#صلني	autre 158	blessure -43	none -74
#صلي>	vol 61
#صليح	degats_des_eaux 74	dommage_materiel 112
#صليه	autre 246	dommage_materiel -58	none -134
#صمات	vol 135
#صمه>	blessure 100	collision 60	dommage_materiel -49	none -49	vandalisme -44	vol 95
#صمي>	blessure 83
#صنا>	blessure 103	bris_de_glace -46	degats_des_eaux 71	dommage_materiel -52	incendie 71	none -44
#صناد	degats_des_eaux 94	none -40	vandalisme 83
#صناع	dommage_materiel -40	none -99	vandalisme -45	vol 216
#صنبو	degats_des_eaux 137
#صندو	collision 62	vol 48
#صنع>	collision 153	vandalisme -51	vol 54
#صني>	none 57
#صها>	vandalisme 81
#صوا>	degats_des_eaux -65	evenement_climatique 116
#صور>	none 58
#صورا	dommage_materiel 127	none -116	vandalisme 86
#صورت	collision 47	vandalisme 54
#صوره	incendie 104
#صورو	vandalisme 97
#صوص>	vol 110
#صول>	autre 119	collision -40	dommage_materiel -74	evenement_climatique 195	none -154
#صوه>	blessure -72	bris_de_glace 256	collision -72	dommage_materiel -43
#صوير	dommage_materiel 56	evenement_climatique 48
#صيب>	none 100
#صيبت	collision 44
#صيدل	bris_de_glace 129
#صير>	dommage_materiel 199	vol -49
#صيف>	blessure -49	collision 66	vol 98
#صيفط	autre 218	vol -73
#صيل>	collision 97	vol 46
#صيني	bris_de_glace -43	collision -53	dommage_materiel 167	incendie 45	none -58
#ضاء>	autre 63	collision 55	none -64
#ضار>	collision 147	degats_des_eaux -40	dommage_materiel -61	none -49	vandalisme 81
#ضاره	autre -110	blessure -91	bris_de_glace -74	degats_des_eaux -95	dommage_materiel 357	evenement_climatique -70	incendie -61	none -262	vandalisme -102	vol -106
#ضاضر	autre 183	blessure -54
#ضاع>	autre 142	dommage_materiel 96	none -80	vandalisme -62	vol -71
#ضاعت	autre 192	dommage_materiel -42	none -64
#ضاعو	autre 69	degats_des_eaux 166	dommage_materiel -43	none -65	vol -56
#ضان>	degats_des_eaux 108	evenement_climatique 51	vol -41
#ضانا	dommage_materiel -42	evenement_climatique 249	none -62
#ضايع	autre 79	vol 41
#ضايي	collision -48	vol 144
#ضباب	collision 92	evenement_climatique 78
#ضبط>	none 103
#ضحاي	bris_de_glace 46	collision -52	vandalisme 93
#ضحك>	blessure 41	vandalisme 72
#ضحكت	collision -70	dommage_materiel 136	none -125	vandalisme -62	vol 126
#ضحكو	blessure -43	collision 44	vandalisme 43	vol 60
#ضرا>	vandalisme 51
#ضرات	dommage_materiel 48
#ضرار	degats_des_eaux 49
#ضرب>	vandalisme 43
#ضربا	collision 45	evenement_climatique 56	vandalisme 43
#ضربت	collision 107
#ضربن	blessure 63
#ضربه	bris_de_glace 41
#ضربو	bris_de_glace 46	collision -43	dommage_materiel 58	none -58	vandalisme 51
#ضرر>	degats_des_eaux 55
#ضررت	degats_des_eaux 57	evenement_climatique 43
#ضرنا	evenement_climatique 140	vol -48
#ضرني	collision 101	dommage_materiel 77	none -46
#ضره>	collision 67
#ضرو>	incendie 169
#ضروب	none -72	vandalisme 277	vol -55
#ضريف	dommage_materiel 116
#ضطرر	autre 128
#ضعت>	vol 134
#ضعنا	vol 77
#ضلك>	none 133
#ضلكم	none 114
#ضلوع	blessure 141	collision 92	dommage_materiel -81	incendie -40	none -47	vandalisme -77	vol -80
#ضمان	autre 231	blessure -47	collision -115	dommage_materiel 44
#ضني>	blessure 142	collision -55	degats_des_eaux 50
#ضها>	blessure 54	evenement_climatique 45
#ضوء>	collision 62	vol 54
#ضوع>	vol 54
#ضون>	autre 167	blessure 40	dommage_materiel -40	none -86
#ضيات	collision 104	vandalisme 54	vol -64
#ضياع	autre 263	collision -47	vandalisme -81	vol -137
#ضيعه	collision -41	evenement_climatique 127	none -57
#ضيق>	collision 141	dommage_materiel -46	vandalisme -76	vol 63
#ضيقه	collision 125	degats_des_eaux 72	none -71
#ضيه>	degats_des_eaux 65
#طاء>	evenement_climatique 49	none -59	vandalisme 107
#طابق	degats_des_eaux 63	dommage_materiel 66
#طابل	collision -47	dommage_materiel 93	vol 42
#طات>	bris_de_glace 61	dommage_materiel 68	evenement_climatique 49	none -54
#طاتن	blessure -48	dommage_materiel 149
#طاجي	incendie 74
#طاح>	dommage_materiel 112	none -49	vol -40
#طاحت	dommage_materiel 60	evenement_climatique 61	none -56	vol -43
#طاحو	dommage_materiel -64	evenement_climatique 77	incendie 197
#طار>	evenement_climatique 55
#طارا	autre 199	dommage_materiel -41	none -139
#طارت	bris_de_glace 71	collision -53	none -44	vol 59
#طاري	autre 82	incendie 57
#طافي	incendie 115
#طاقه	autre 131	collision -47	incendie -47	none -40	vol 78
#طاكس	autre 59
#طالب	dommage_materiel 63
#طالي	autre 113	blessure -42	collision -57	dommage_materiel -66	incendie 49	none -61	vandalisme -43	vol 133
#طام>	collision 52
#طان>	collision -53	dommage_materiel 66	incendie 99	none -40
#طاني	autre 59
#طاول	bris_de_glace 55	collision -42	incendie 45	none -51
#طاون	evenement_climatique 75	vol -52
#طاير	autre 118	blessure -73	degats_des_eaux 87	none -80	vol -51
#طباخ	blessure 62	collision -45	dommage_materiel -75	incendie 190	none -77
#طباس	bris_de_glace -53	collision -85	dommage_materiel 112	incendie -41	vandalisme 124	vol -51
#طبخ>	bris_de_glace 76	collision -68	degats_des_eaux 72	none -46
#طبع>	degats_des_eaux 121	evenement_climatique -59	none 110
#طبعا	none 60
#طبل>	collision -51	evenement_climatique 123	none -48	vol 103
#طبله	bris_de_glace -52	collision -55	dommage_materiel 144	vandalisme 80
#طبيب	autre 46	blessure 41
#طبيع	dommage_materiel -48	evenement_climatique 51	none 151
#طبيه	autre 154	bris_de_glace 46	none -70
#طتي>	collision 102	dommage_materiel -57	incendie 109
#طحت>	blessure 104
#طدام	autre 53	collision 81
#طدمت	collision 116
#طراف	blessure -109	bris_de_glace 115	collision 54	degats_des_eaux -42	dommage_materiel -133	evenement_climatique -53	incendie -52	none -94	vandalisme 123	vol -73
#طراك	evenement_climatique 90	none -59	vol 96
#طرام	autre 86	blessure -49	collision 102	vandalisme -62
#طرت>	blessure -63	bris_de_glace 193	collision 121	degats_des_eaux -58	dommage_materiel -154	incendie -40	none -158	vandalisme -54	vol -53
#طررت	autre 128
#طرطق	bris_de_glace 55	degats_des_eaux 97	incendie 55
#طرف>	none 56
#طرفي	collision 76
#طرق>	degats_des_eaux 54
#طره>	autre 47	evenement_climatique 55
#طروت	blessure -57	none -62	vol 135
#طروط	collision 122	degats_des_eaux 70	incendie -45
#طري>	dommage_materiel 117	incendie 72	none -55
#طريق	collision 94
#طعات	collision -87	dommage_materiel 43	vandalisme 150	vol -65
#طعت>	blessure 112	collision -52	dommage_materiel 40	incendie 51	none -72	vandalisme -40	vol -41
#طعم>	blessure 148	collision -48	dommage_materiel -77	none -59	vandalisme 86
#طعه>	bris_de_glace 46	collision -61	dommage_materiel 100	none -45
#طعو>	collision -50	none -99	vandalisme 224
#طعوه	collision -181	dommage_materiel -63	evenement_climatique 113	vandalisme -47	vol 219
#طفا>	incendie 101
#طفاء	degats_des_eaux 75	incendie 73
#طفات	collision -49	degats_des_eaux -54	incendie 165
#طفال	collision 48
#طفاه	bris_de_glace 57	dommage_materiel -42	incendie 105
#طفاو	incendie 119
#طفاي	collision -40	incendie 111	vol -42
#طفه>	collision -55	dommage_materiel -49	evenement_climatique 58	none -101	vol 159
#طفو>	vol 115
#طفيت	incendie 99
#طفين	collision -67	degats_des_eaux 45	dommage_materiel -41	incendie 239	none -46	vol -102
#طقات	bris_de_glace 80	dommage_materiel -43	incendie 105
#طقم>	bris_de_glace -64	collision -58	degats_des_eaux -48	dommage_materiel 222	none -58
#طقه>	evenement_climatique 63
#طكم>	vol 43
#طلا>	autre -94	collision -46	degats_des_eaux 123	dommage_materiel 141	none -76
#طلاء	collision -62	dommage_materiel 42	none -80	vandalisme 217	vol -42
#طلبت	collision -61	degats_des_eaux 180
#طلبي	blessure -44	collision 70	none 84
#طلت>	autre 301	collision -79	dommage_materiel -75	none -46
#طلع>	autre 84	degats_des_eaux 73	dommage_materiel 55	none -82	vol -40
#طلعا	dommage_materiel 56
#طلعت	autre 90	collision -68
#طلعن	collision -65	evenement_climatique 193	none -45
#طلق>	autre 133	collision -84	incendie 74
#طله>	blessure 212	collision -63	dommage_materiel -57	none -165	vol 59
#طماط	evenement_climatique 62	none -49	vandalisme 119
#طمت>	collision 53	dommage_materiel 88
#طمه>	dommage_materiel 72
#طموب	blessure -49	bris_de_glace -47	collision 117	dommage_materiel -112	none -89	vandalisme 103	vol 124
#طنا>	collision 103
#طنجر	blessure 158	bris_de_glace 65	collision -64	dommage_materiel -41
#طنجه	vol 41
#طني>	vandalisme 49	vol 70
#طنيه	collision 55
#طوار	collision 93	degats_des_eaux 65
#طوال	degats_des_eaux 221	evenement_climatique -45
#طوان	evenement_climatique 203
#طوب>	blessure -79	collision 194	vandalisme -70
#طوبه	collision -46	degats_des_eaux 115
#طوبي	vol 61
#طوره	blessure -45	collision 104	dommage_materiel 111	vol -69
#طورو	bris_de_glace 99	incendie 54
#طوع>	blessure 136	collision -64	dommage_materiel -55	incendie -70	none -48	vandalisme -41	vol 125
#طول>	bris_de_glace 101
#طوله	degats_des_eaux 115	evenement_climatique -65	none -51	vandalisme 101
#طوم>	collision -57	degats_des_eaux 71	dommage_materiel 84
#طون>	blessure 123	collision 68	vol -41
#طونو	autre 53	collision 70
#طويل	bris_de_glace -45	vandalisme 122
#طيار	autre 67	blessure -52	dommage_materiel 111	none -66	vandalisme -51	vol 99
#طيبت	dommage_materiel 122	none -43	vol -40
#طيبه	dommage_materiel 126	none 49
#طيته	collision 81	none -44	vol 79
#طيتو	collision -81	vandalisme 53	vol 162
#طيح>	collision -63	dommage_materiel 77	evenement_climatique 41
#طيحا	blessure 141	collision -90	dommage_materiel -46	evenement_climatique 120
#طيحو	blessure -59	collision -108	dommage_materiel -72	evenement_climatique 43	none -66	vandalisme 184	vol 124
#طيخه	collision 122
#طير>	blessure -127	collision 67	dommage_materiel 82
#طيرا	evenement_climatique 140
#طيرت	evenement_climatique 58
#طيفه	degats_des_eaux 74
#طيم>	collision -52	none -58	vandalisme 228	vol -90
#طين>	collision -40	degats_des_eaux -67	evenement_climatique 135	vandalisme 59
#طيني	collision 119
#طيه>	collision 76
#ظارا	autre 114	dommage_materiel -59	none -55	vandalisme -47	vol 120
#ظام>	blessure -46	collision 64	degats_des_eaux 60	dommage_materiel 86	evenement_climatique 64	incendie -123	none -45	vandalisme -41	vol -52
#ظاهر	bris_de_glace 60	vandalisme -42	vol 74
#ظايا	bris_de_glace 161	collision 45	vandalisme -61
#ظلام	blessure 91
#ظله>	dommage_materiel -40	evenement_climatique 121	none -85	vandalisme -41	vol 97
#ظنا>	degats_des_eaux 125
#ظهره	blessure 62	collision -71	degats_des_eaux -47	dommage_materiel 130	vol -99
#ظهري	blessure 79	collision 55	vol -48
#ظور>	collision 104
#ظيه>	blessure -70	bris_de_glace 238	collision -63	none -54
#عات>	none -43
#عاج>	collision 45	evenement_climatique 50
#عاده	bris_de_glace 89	dommage_materiel -50	vandalisme 109	vol -59
#عار>	blessure 88	collision -44	none -64	vandalisme 63
#عارف	vandalisme 45
#عاس>	degats_des_eaux 74	vol 44
#عاشر	collision -44	dommage_materiel 58	none 72
#عاشو	collision -52	none -49	vandalisme 106	vol 66
#عاصف	evenement_climatique 160
#عاف>	collision 71
#عافا	none 46
#عافي	incendie 191
#عال>	collision -69	incendie 148
#عالا	bris_de_glace 84	collision 46	vandalisme -40
#عالم	vandalisme 43
#عام>	incendie 40
#عامر	degats_des_eaux 112
#عامل	bris_de_glace 60
#عامي	autre 101	collision -89	degats_des_eaux -40	dommage_materiel 88	evenement_climatique 80	incendie -44	none -137	vandalisme -57	vol -54
#عانا	collision 41	evenement_climatique 50
#عاني	blessure 70	dommage_materiel -40	incendie -41	vandalisme 65
#عاه>	dommage_materiel 81
#عاها	collision 61	incendie 142	none -57	vol -42
#عاهم	collision 49
#عاود	vandalisme 124
#عاون	incendie 44
#عايا	collision 62
#عايش	vandalisme 99
#عايل	dommage_materiel 193	none -57
#عباد	bris_de_glace 162	collision -44	vandalisme -40
#عبد>	degats_des_eaux 100
#عبر>	collision 116
#عبو>	bris_de_glace 115	dommage_materiel -43
#عبين	collision 93
#عترض	collision 46	vol 81
#عترف	dommage_materiel 103	none -40
#عتله	collision -63	dommage_materiel -64	none -92	vandalisme -115	vol 270
#عتنا	collision 53
#عتني	blessure 71	collision 58
#عته>	collision 126	none -46
#عتها	autre 252	collision -44	none -129
#عتو>	autre 216	collision -112	dommage_materiel -53	none -68	vandalisme -42
#عتين	vandalisme 42
#عثرت	blessure 119	evenement_climatique 40
#عجاج	dommage_materiel -67	evenement_climatique 204	none -43
#عجزه	autre -41	collision 160
#عجلا	vol 80
#عجلت	collision 57
#عجله	collision 137	none -47
#عجين	autre 56	dommage_materiel 119	evenement_climatique 59	incendie -75	none -46	vandalisme -50	vol -56
#عدا>	collision 83
#عداد	degats_des_eaux 73
#عدت>	collision -48	dommage_materiel 138	incendie 62	vol -57
#عدد>	degats_des_eaux -63	evenement_climatique 103	vol 69
#عدما	collision 58	dommage_materiel 108	vol -43
#عدنا	degats_des_eaux 52	dommage_materiel -40	evenement_climatique 74	vandalisme -49
#عدي>	blessure 118	bris_de_glace 66	collision 40	incendie -44	none -50
#عديه	collision 50	evenement_climatique 85
#عراس	bris_de_glace 63	collision -55	dommage_materiel 109
#عربه	collision 56	evenement_climatique 82
#عربي	collision 40
#عرج>	collision 128
#عرس>	dommage_materiel 95	none -75
#عرض>	dommage_materiel 88
#عرضت	vol 130
#عرفت	autre 54
#عرفش	collision 187	incendie -61	none -62	vandalisme 73	vol -53
#عرفن	vandalisme 81	vol 41
#عرفه	autre 41
#عرفو	collision 119	none -54	vandalisme 49
#عروس	dommage_materiel 77	none -95	vandalisme 68
#عروف	none -57	vol 153
#عزيز	autre -45	collision 142	dommage_materiel -40	none -46	vandalisme 60	vol -40
#عساس	collision 40	vol 47
#عست>	blessure 40	degats_des_eaux 46	dommage_materiel -42	incendie 117	vol -43
#عسل>	vandalisme 57	vol 72
#عسين	evenement_climatique 112	vandalisme -43	vol 100
#عشا>	blessure -51	collision -96	dommage_materiel -45	incendie 149	none -87	vandalisme 72
#عشر>	vandalisme 42
#عشري	vandalisme 63
#عصا>	collision -61	vandalisme 160
#عصاب	degats_des_eaux 59
#عصر>	vol 42
#عصمه	blessure 117	dommage_materiel -41	evenement_climatique 81
#عصمي	blessure 83
#عصير	blessure -48	dommage_materiel 255	none -49	vol -70
#عضني	blessure 165	collision -57
#عضيا	collision 146
#عطات	blessure -42	bris_de_glace 116	dommage_materiel 95	none -57	vandalisme -42
#عطان	autre 77
#عطاه	blessure 142	bris_de_glace -44	collision -101	degats_des_eaux -42	dommage_materiel -75	none -65	vandalisme -149	vol 122
#عطاو	evenement_climatique 53
#عطتن	collision 84
#عطل>	collision 96	dommage_materiel 68	none -40
#عطلت	autre 301	collision -79	dommage_materiel -75	none -46
#عطله	vol 133
#عطون	none 64
#عطيت	vol 84
#عطين	collision 40	none -69	vandalisme -41	vol 194
#عظم>	blessure 55	collision -73	dommage_materiel 182	none -60	vol -44
#عفن>	degats_des_eaux 136
#عفوا	degats_des_eaux -101	evenement_climatique 146	none 45
#عقد>	autre 283	collision -73	dommage_materiel -44	none -122	vandalisme -43	vol -68
#عقدي	autre 94	none -128	vandalisme 153
#عقرب	blessure 203	degats_des_eaux -40	dommage_materiel 79	none -64
#عقه>	evenement_climatique 215
#عقول	collision 125
#عكاز	blessure 141	collision 56	dommage_materiel -48	none -66	vandalisme -44	vol -40
#علات	incendie 175
#علاج	autre 63
#علاش	autre 169	collision -108
#علاق	collision -58	degats_des_eaux 40	dommage_materiel 142
#علام	blessure -68	collision 60	dommage_materiel 90	none -43	vol 64
#علبه	vol 67
#علت>	collision -45	dommage_materiel -42	incendie 66	vol 70
#علق>	collision 56	evenement_climatique 68
#علقت	blessure 211	collision -100	dommage_materiel -93	none -73
#علم>	evenement_climatique 74
#علما	vol 43
#علمك	bris_de_glace 91
#علمي	vol 79
#عله>	collision -59	dommage_materiel -53	incendie 259	none -45	vol -52
#علوم	degats_des_eaux 167	incendie -114
#علوي	degats_des_eaux 87
#عليا	collision 44
#عليك	none 51
#علين	collision 45
#عليه	none -40
#عمار	vol 42
#عمدا	vandalisme 166
#عمر>	degats_des_eaux 42
#عمرت	degats_des_eaux 169	evenement_climatique -92	none -59
#عمرن	collision 77
#عمره	autre 54
#عمرو	collision 74	vandalisme 69
#عمري	blessure 61	evenement_climatique 41
#عملت	none -50	vandalisme 42	vol 124
#عملن	autre 46	degats_des_eaux 76
#عملو	blessure 58	collision 65	none -49	vandalisme 72	vol -68
#عملي	autre 64	blessure 143	evenement_climatique -53
#عمود	collision 125	dommage_materiel -58	evenement_climatique 112
#عمي>	collision 158
#عميق	collision 46	dommage_materiel -41
#عناع	collision 159	none -42
#عناه	collision -84	dommage_materiel -57	evenement_climatique 90	vandalisme 91
#عندك	evenement_climatique 108	none 75
#عندم	autre -48	bris_de_glace 44	collision -70	vandalisme 55	vol 46
#عندن	none -42	vol 94
#عنده	degats_des_eaux 72
#عندو	dommage_materiel 49
#عنق>	blessure 125	collision -42	dommage_materiel -47	vol 79
#عنقي	collision 52	vol 77
#عنوا	autre 93	collision -62	dommage_materiel -46	incendie -40	none -49	vandalisme -65	vol 92
#عني>	blessure 66	collision -51
#عها>	blessure -64	dommage_materiel 153	none -50
#عوا>	autre -74	blessure 131	collision -70	none -43	vandalisme 83	vol -52
#عوج>	blessure 49	collision 63	none -95	vandalisme 97
#عوجا	collision 101	vandalisme 60	vol -44
#عوجو	vandalisme 63
#عود>	blessure 53	collision -43
#عودت	vol 101
#عوض>	autre 49	degats_des_eaux 48
#عوضو	autre 186	collision -41	dommage_materiel -44	none -68
#عول>	autre 147	collision -81	dommage_materiel -40	incendie 85	none -173	vandalisme 128	vol -86
#عوم>	bris_de_glace -42	collision -86	degats_des_eaux 150	dommage_materiel 147	incendie -43	none -78	vol -41
#عون>	collision -51	none 120
#عوني	vandalisme 46	vol 118
#عوه>	collision -149	degats_des_eaux 115	dommage_materiel -52	none -43	vol 200
#عوها	autre 124	collision -70	degats_des_eaux -65	dommage_materiel -131	evenement_climatique 84	none -52	vol 102
#عويض	autre 53	none 43
#عيا>	collision 143	none -41
#عياد	blessure -86	bris_de_glace 86	collision -67	dommage_materiel 180	none -82	vol -54
#عيال	bris_de_glace 154	collision -67	dommage_materiel -75	none -48	vandalisme 58	vol -77
#عيد>	collision -40	dommage_materiel 47	none -62
#عيش>	blessure 57
#عيط>	collision 67
#عيطت	collision 119	none -40
#عيطن	collision 42
#عيطو	degats_des_eaux 45	none 62
#عينا	collision -62	dommage_materiel -49	none -81	vandalisme -46	vol 284
#عيني	bris_de_glace 60	vandalisme 46
#عيه>	vol 55
#عيون	bris_de_glace 155	collision -50	dommage_materiel -43	none -67
#غاء>	autre 56
#غابه	collision 119
#غاتش	degats_des_eaux 89
#غارق	collision -46	vol 151
#غاز>	incendie 152	none -44
#غاش>	collision 54
#غال>	bris_de_glace 40	collision -45	dommage_materiel 139	evenement_climatique 47	none -53
#غالب	collision -42	dommage_materiel 81	evenement_climatique 67	vol -41
#غالي	dommage_materiel 129	none -64
#غايب	incendie 93
#غدا>	vandalisme 42
#غراف	bris_de_glace 133	collision -92	degats_des_eaux -60	none -52	vandalisme 105
#غرب>	blessure 47	collision -75	dommage_materiel -43	none 60	vandalisme 91
#غربا	autre 164	bris_de_glace -54	evenement_climatique 98	none -102
#غرز>	blessure 127	vandalisme -50
#غرزا	blessure 87	collision -77	dommage_materiel 49	none -46	vandalisme 98	vol -81
#غرزه	bris_de_glace 74	evenement_climatique 79	vandalisme -60
#غرفت	collision -41	degats_des_eaux 75	vol 52
#غرفه	degats_des_eaux 114	incendie 45
#غرق>	degats_des_eaux 123	evenement_climatique 79
#غرقا	collision -67	degats_des_eaux 76	evenement_climatique 177	none -53	vol -41
#غرقت	degats_des_eaux 79	evenement_climatique 125	none -55
#غزال	collision 188
#غسال	collision -46	degats_des_eaux 133	dommage_materiel 58
#غسل>	bris_de_glace 68	degats_des_eaux 81
#غسله	collision -46	degats_des_eaux 130	none -40	vol 92
#غسيل	collision -79	degats_des_eaux 54	incendie 87
#غشت>	collision 51
#غطا>	blessure 117	vandalisme -57	vol 86
#غطاء	evenement_climatique 49	none -59	vandalisme 107
#غطي>	autre 93	evenement_climatique 77
#غكم>	degats_des_eaux 106	dommage_materiel -43	none -54	vol 107
#غلاق	collision -52	evenement_climatique 54	none -44	vol 132
#غلط>	collision 270	none -108
#غلف>	dommage_materiel 74	vol 90
#غلق>	degats_des_eaux 90
#غلقت	bris_de_glace 80	collision -61	incendie 76
#غلقه	degats_des_eaux -70	evenement_climatique 86	vol 40
#غلي>	blessure 163
#غمرت	degats_des_eaux 65	evenement_climatique 95
#غمي>	evenement_climatique 80
#غنا>	collision -69	none -92	vol 150
#غوا>	none 69	vol 81
#غوت>	blessure 115	collision -106	dommage_materiel -45	vol 105
#غيت>	autre 116
#غيتش	blessure 159	collision -121	dommage_materiel -42	vandalisme 120
#غيرت	none 66
#غينا	bris_de_glace -45	collision -63	degats_des_eaux 212	dommage_materiel -123	evenement_climatique -108	vandalisme 129	vol -49
#غيير	autre 147
#فاء>	collision -43	degats_des_eaux 84	incendie 48
#فابو	degats_des_eaux 166	dommage_materiel 72	none -61
#فاتح	collision 57	none 94
#فاته	collision -56	degats_des_eaux -67	incendie 176
#فاتو	autre 150	none -71
#فاتي	autre 112	degats_des_eaux -55	none -43	vandalisme 50
#فاجي	dommage_materiel 136
#فاحت	dommage_materiel -49	vandalisme 68
#فادي	collision 130
#فار>	collision 126	incendie 60
#فارت	collision 169	vol -85
#فارغ	autre 47
#فاره	vol 108
#فاز>	dommage_materiel 96	none -41
#فازك	degats_des_eaux 194	none -40
#فازه	collision -45	dommage_materiel 126	vandalisme 57
#فاس>	autre 42	vandalisme 56
#فاش>	collision 42
#فاض>	collision -41	degats_des_eaux 207	evenement_climatique 62	none -91
#فاضت	degats_des_eaux 126	evenement_climatique 64
#فاطم	degats_des_eaux 44	dommage_materiel 95
#فاع>	dommage_materiel 74
#فاف>	degats_des_eaux 55	vol 89
#فافر	bris_de_glace -44	evenement_climatique 95	vandalisme 73
#فاكت	autre 118
#فاكم	collision 52
#فالا	collision -57
#فالب	none -46
#فالت	dommage_materiel 55
#فالج	autre 67
#فالح	blessure 54
#فالخ	collision 152	degats_des_eaux 64	none -40	vandalisme -45	vol -96
#فالد	evenement_climatique 68
#فالر	collision 81
#فالز	blessure -42	collision 133
#فالس	blessure 120	evenement_climatique 42	none -43
#فالش	evenement_climatique 98
#فالص	none 51
#فالض	autre 104	evenement_climatique 50	none -42	vol -45
#فالط	vandalisme 41
#فالظ	blessure 179	collision -58	dommage_materiel -44
#فالع	bris_de_glace 62	collision -65
#فالف	collision 43	evenement_climatique 40	vol -42
#فالق	blessure 90	dommage_materiel 52	none -51	vol -41
#فالك	degats_des_eaux 93	none -44
#فالل	evenement_climatique 45
#فالم	incendie 51
#فالن	evenement_climatique 44	incendie 71
#فاله	blessure -45	collision 126	incendie 49	vol -41
#فالو	evenement_climatique 63	incendie 71	vol -57
#فالي	vol 107
#فان>	collision 104	evenement_climatique 48
#فانز	blessure 108
#فانك	blessure 95	collision -53	none -55	vandalisme 79	vol -41
#فاه>	degats_des_eaux 68	evenement_climatique -43
#فاها	collision -44	dommage_materiel -48	incendie 72	none -69	vol 163
#فاهم	collision 128
#فاوه	incendie 119
#فايت	collision -51	dommage_materiel -42	evenement_climatique 74	none 225	vol -82
#فايي	evenement_climatique 57	incendie 82
#فبلا	collision 42	none -55	vandalisme -81	vol 130
#فتات	blessure -126	bris_de_glace 272	collision -93	none -55	vandalisme -115	vol -60
#فتاح	none -41	vandalisme 75	vol 96
#فتح>	dommage_materiel -49	evenement_climatique 84
#فتحط	blessure -60	bris_de_glace 134	collision -137	dommage_materiel 98	none -53	vandalisme 62	vol -59
#فتحه	blessure 158	collision -86	degats_des_eaux -55	dommage_materiel 134	incendie -103	none -98	vandalisme -53	vol -87
#فتحو	collision -64	dommage_materiel -47	none -86	vol 191
#فتش>	autre 49	none 44	vol -67
#فتشق	blessure -61	bris_de_glace 192	collision -53	degats_des_eaux -75	dommage_materiel 49
#فتضر	collision -40	evenement_climatique 176
#فتها	dommage_materiel 82
#فتو>	vandalisme 127
#فتوح	degats_des_eaux 41
#فتي>	blessure -46	incendie 44
#فثقب	evenement_climatique 96
#فجاء	collision -79	dommage_materiel 101	none -51	vol 111
#فجار	degats_des_eaux 48
#فجاه	collision 60
#فجر>	degats_des_eaux 62
#فجرت	collision 67	degats_des_eaux 60	evenement_climatique -50	incendie 81	none -47
#فحال	collision 61	degats_des_eaux 42
#فحم>	blessure -75	collision -53	incendie 211
#فخار	blessure -64	collision -104	dommage_materiel 250	evenement_climatique 74	none -67	vandalisme -45	vol -56
#فخد>	blessure 85	none -41	vol 45
#فخذ>	blessure 204	collision -55
#فدار	bris_de_glace -108	degats_des_eaux -40	dommage_materiel 278	incendie -54
#فدرب	dommage_materiel 93
#فذه>	bris_de_glace 106
#فراس	vandalisme 66
#فراش	evenement_climatique 129	incendie 40	none -44
#فرام	collision 44	vandalisme 69
#فران	collision 70	evenement_climatique 64	none -63	vandalisme -50
#فرج>	collision 50	none -40	vandalisme 74	vol -40
#فرغو	degats_des_eaux 116	evenement_climatique -90	none -72	vol 124
#فرقع	bris_de_glace 87	dommage_materiel -44	none -44
#فركع	degats_des_eaux 96
#فرمل	collision 144
#فرن>	autre -48	dommage_materiel 41	incendie 191	none -56
#فره>	dommage_materiel 44	vandalisme 75
#فرو>	blessure 112	collision -143	degats_des_eaux 62	dommage_materiel 106	none -64	vandalisme -48
#فري>	autre 101	bris_de_glace 79	none -45
#فريق	collision 88	dommage_materiel -55	none -100	vandalisme 183	vol -44
#فريك	bris_de_glace 43	collision -43	degats_des_eaux 73	dommage_materiel 133	evenement_climatique -60	none -63	vandalisme -41	vol -43
#فرين	collision 169	none -49	vol -56
#فزت>	incendie 54
#فزه>	blessure -52	collision -48	dommage_materiel 193	none -46
#فستا	blessure -48	collision -52	degats_des_eaux 49	dommage_materiel 81	vol 59
#فسد>	evenement_climatique 109
#فسه>	incendie 62
#فسو>	collision 49	degats_des_eaux 57	incendie 49
#فسوق	blessure 142	collision -55	incendie 82
#فسي>	collision 50	vandalisme 50
#فشوش	vandalisme 118
#فصدم	collision 79
#فصل>	blessure 70	collision -52	degats_des_eaux 136
#فصلت	bris_de_glace 62	collision -52	degats_des_eaux 114
#فضت>	degats_des_eaux 41
#فضل>	dommage_materiel -70	none 259
#فضلك	none 120
#فطان	blessure -78	bris_de_glace -42	collision -109	degats_des_eaux -42	dommage_materiel 296	none -95	vandalisme -50
#فطري	collision 130
#فطنج	blessure 41	collision 61
#فطو>	autre 199	collision -54	dommage_materiel -54	none -123	vandalisme -40	vol -56
#فطور	collision -42	dommage_materiel -58	evenement_climatique 93	none -46	vol 123
#فطوم	collision 91
#فظه>	autre -52	vol 142
#فظهر	bris_de_glace -43	collision -135	evenement_climatique 75	vol 206
#فعت>	autre 93	none -70	vol 69
#فعتن	collision 97
#فعته	autre 113	dommage_materiel 42	none -94	vol -43
#فعل>	vandalisme 85
#فعنا	collision 99	none -41	vandalisme 87	vol -58
#فعني	blessure 146	collision -127	vol 71
#فعون	blessure -68	collision -95	dommage_materiel -80	none 45	vandalisme 69	vol 118
#فغمر	degats_des_eaux 159	evenement_climatique -60
#فقت>	incendie 69	vol 64
#فقد>	collision 99	dommage_materiel 81	none -57
#فقدت	autre 171	dommage_materiel 47	none -85	vandalisme 61	vol -115
#فقه>	autre 46	none -40	vol 92
#فقي>	blessure -46	collision -77	none -78	vol 153
#فكسر	blessure 44	bris_de_glace 85	collision -42	vandalisme 55
#فلا>	bris_de_glace 64	collision -65	dommage_materiel 53	none -49	vandalisme 93
#فلاح	vol 83
#فلت>	blessure 98	dommage_materiel 98	none -50
#فلق>	bris_de_glace 131	collision -40	dommage_materiel 58	evenement_climatique 41	none -100	vol -46
#فلم>	vol 64
#فلمس	collision 142	degats_des_eaux 90
#فلوس	autre 189	none -53
#فلي>	collision 53	degats_des_eaux 95
#فلين	collision -64	dommage_materiel 93	incendie 54
#فما>	collision -81	none -56	vandalisme -74	vol 268
#فمحط	incendie 100
#فنا>	blessure 106	collision -60	none -40	vol 87
#فناش	evenement_climatique 59
#فنان	collision -77	dommage_materiel 145	none -171	vandalisme 187	vol -48
#فناه	blessure -43	collision -77	vandalisme 146
#فندق	autre 190	blessure 43	collision -83	none -79
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
#فوخي	blessure 91
#فورا	vandalisme 55	vol 79
#فوسط	autre 42	collision 94	degats_des_eaux -46	dommage_materiel 56
#فوق>	degats_des_eaux 51
#فوقا	degats_des_eaux 85
#فوقه	collision -56	vandalisme 92	vol 43
#فوقي	collision -68	degats_des_eaux 292	dommage_materiel -72	none -47
#فول>	bris_de_glace 53	collision 45	vol -45
#فولو	collision 191	none -41
#فون>	vol 43
#فويت	collision -41	degats_des_eaux 150
#فيا>	collision 51
#فيتر	blessure -40	bris_de_glace 328	collision -62	dommage_materiel -68	evenement_climatique -43	none -80	vandalisme 77	vol -65
#فيته	incendie 99
#فيتي	autre -135	bris_de_glace -49	collision -60	dommage_materiel 159	incendie -46	none -78	vandalisme 144	vol -50
#فيده	blessure 173	collision -134	degats_des_eaux 54	dommage_materiel -42
#فيدو	bris_de_glace 71	dommage_materiel -44	vandalisme -87	vol 132
#فيدي	dommage_materiel 84	incendie 44	none -45	vandalisme -45
#فير>	blessure -53	vol 128
#فيرا	bris_de_glace 187	none -50
#فيرم	evenement_climatique 133
#فيش>	bris_de_glace 41	vandalisme 47	vol -41
#فيضا	degats_des_eaux 65	dommage_materiel -45	evenement_climatique 136	vol -47
#فيف>	collision 49
#فيفه	incendie 159	none -45
#فيكم	none 104
#فيل>	blessure -58	dommage_materiel 109	vandalisme 66	vol -95
#فيلا	degats_des_eaux -47	none -77	vandalisme 136
#فيلت	collision -40	degats_des_eaux -59	dommage_materiel -88	evenement_climatique -47	none -86	vandalisme 210
#فين>	autre 54	vol -41
#فينا	incendie 51
#فيه>	incendie 54
#فيهم	collision 55	dommage_materiel -41	none -41	vol 86
#فيي>	collision 107	dommage_materiel 78	none -65	vandalisme -43
#قاء>	bris_de_glace 75	degats_des_eaux -48	none 90	vandalisme -60
#قابل	blessure 105	none -43
#قات>	none -40
#قاتش	dommage_materiel 176	none -79	vol -74
#قادر	collision 90
#قادم	dommage_materiel -43	none 156	vol -42
#قادو	degats_des_eaux 176	none -46
#قارب	collision -41	evenement_climatique 100	vandalisme 93
#قاسي	incendie 45	vandalisme 66
#قاش>	blessure 46	dommage_materiel 49
#قاطع	none 112
#قاعد	none -50	vandalisme 163
#قاعه	degats_des_eaux 162	dommage_materiel 83	incendie -93
#قاله	blessure -55	bris_de_glace 140	collision 42	dommage_materiel -58	none -62
#قالو	incendie 59	none -41
#قالي	collision 47	vol 76
#قام>	blessure 81	collision 50	degats_des_eaux 73	dommage_materiel -46	none -62	vandalisme 65	vol -89
#قان>	incendie 63
#قانو	autre 107	collision 41
#قاو>	autre 49
#قاوه	incendie 54	none -47	vandalisme -54
#قايد	evenement_climatique 118	vol -57
#قايق	none 71	vol 68
#قايه	degats_des_eaux 58
#قبت>	dommage_materiel 84	evenement_climatique 49
#قبتي	collision 78
#قبض>	collision -48	none -45	vandalisme 84	vol 69
#قبل>	none 49
#قبه>	bris_de_glace 73
#قبو>	degats_des_eaux 99	evenement_climatique 59	none -79
#قتحم	vandalisme 65	vol 44
#قتلع	evenement_climatique 88
#قته>	collision 42	dommage_materiel 97	evenement_climatique 68	vandalisme -59	vol -45
#قتها	autre 129	degats_des_eaux 77	none -85
#قتي>	degats_des_eaux 70
#قدام	none -44
#قدت>	autre 171	dommage_materiel 47	none -85	vandalisme 61	vol -115
#قدرش	blessure 104	collision 54	none -62
#قدرو	collision -40	vandalisme -52	vol 201
#قدمت	vandalisme 46	vol 49
#قدمه	collision 44
#قدمي	blessure 61	dommage_materiel -40	vol 48
#قدي>	autre 73	none -97	vandalisme 127
#قديم	bris_de_glace 51
#قرا>	bris_de_glace 152	collision -66	vol 40
#قرار	dommage_materiel -43	none 203
#قران	dommage_materiel 171	none -53	vol -56
#قرب>	collision 60
#قررت	collision 137
#قرعه	blessure -79	dommage_materiel 141	vandalisme 67	vol -54
#قرمي	blessure -41	evenement_climatique 225
#قره>	collision 160	dommage_materiel -75
#قرير	collision 48
#قسط>	autre 335	collision -178	dommage_materiel -61	evenement_climatique 47	none -205	vandalisme -66	vol -72
#قسم>	collision 105	none -44	vandalisme 48
#قصد>	autre 79	dommage_materiel 80	none -66
#قصدي	collision -44	dommage_materiel 64	evenement_climatique 98	vandalisme 47	vol -52
#قضاي	collision -48	vol 144
#قطار	autre 111	none -58	vol 44
#قطت>	blessure 40	dommage_materiel 75
#قطر>	degats_des_eaux 170	dommage_materiel -41	none -44
#قطع>	blessure 51	none -53
#قطعا	collision -73	dommage_materiel 48	vandalisme 129	vol -55
#قطعت	blessure 112	collision -52	dommage_materiel 40	incendie 51	none -72	vandalisme -40	vol -41
#قطعه	blessure -61	bris_de_glace 49	collision -98	dommage_materiel 207	none -53
#قطعو	collision -127	dommage_materiel -40	none -77	vandalisme 176	vol 113
#قطه>	dommage_materiel 116
#قطور	blessure -46	collision 101	dommage_materiel 102	vol -73
#قطوع	blessure 99	collision -54	incendie -84	none -47	vandalisme -40	vol 129
#قطون	collision 62
#قظت>	degats_des_eaux 63
#قعات	collision 62	degats_des_eaux -48	dommage_materiel 88	none -61
#قعت>	dommage_materiel 136
#قعد>	collision 89
#قعنا	degats_des_eaux 41
#قعه>	collision 46
#قفا>	collision 55
#قفت>	collision 61
#قفز>	blessure 118
#قفزت	incendie 54
#قفش>	collision 85	vol -50
#قفطا	blessure -78	bris_de_glace -42	collision -109	degats_des_eaux -42	dommage_materiel 296	none -95	vandalisme -50
#قفل>	vol 69
#قفه>	collision 76	none -50
#ققت>	blessure -46	bris_de_glace 228	collision -50	degats_des_eaux -67	none -50	vandalisme -76
#قلاه	blessure 52	incendie 56
#قلب>	dommage_materiel 113	none -56	vandalisme 68	vol -51
#قلبا	blessure 69	collision -54	dommage_materiel 94	vol -75
#قلبت	collision 179	dommage_materiel -45	none -57
#قلبو	collision -55	none -54	vandalisme 176	vol 58
#قلبي	incendie 43	vol 75
#قلت>	collision 44	incendie 80	vol -48
#قلع>	autre 100	degats_des_eaux 44	none -55
#قلعا	bris_de_glace -40	collision -72	dommage_materiel -62	evenement_climatique 118	none -75	vandalisme 164	vol -49
#قلنا	blessure 55	vol 85
#قله>	collision -47	incendie 75	none -48	vandalisme 89
#قلوب	collision -42	evenement_climatique 48	none -48	vandalisme 78
#قلوع	collision -77	vandalisme 202	vol -63
#قلي>	incendie 99
#قليل	none 135
#قليم	blessure 90	evenement_climatique 41
#قمام	incendie 100
#قمها	bris_de_glace 45	vol 87
#قمي>	collision 126
#قنا>	degats_des_eaux 42
#قناه	degats_des_eaux 169	dommage_materiel -43	evenement_climatique 70
#قندي	autre -50	bris_de_glace -56	collision -58	degats_des_eaux -104	dommage_materiel -108	evenement_climatique -85	incendie 261	none -121	vandalisme -71	vol -60
#قنطر	evenement_climatique 145	vandalisme 60
#قني>	dommage_materiel 82
#قنيط	autre 118	none -50
#قنين	bris_de_glace 96	collision -68	degats_des_eaux -40	incendie 163	none -50
#قها>	collision 56
#قهوه	dommage_materiel 82
#قهي>	collision -130	degats_des_eaux 66	dommage_materiel -43	vandalisme 45	vol 110
#قوا>	collision -50	dommage_materiel -56	none -66	vandalisme 121	vol 158
#قوال	none -58	vol 174
#قوب>	dommage_materiel -91	vandalisme -41	vol 145
#قود>	vandalisme 53
#قوط>	blessure 93	dommage_materiel 66	none -52	vol -71
#قوق>	blessure -81	collision 108	degats_des_eaux 80	dommage_materiel -48	vandalisme -58
#قولو	vol 68
#قوه>	degats_des_eaux -43	dommage_materiel 63
#قوي>	degats_des_eaux -56	dommage_materiel 67	evenement_climatique -89	incendie 138	none -94	vandalisme 82	vol -51
#قويه	evenement_climatique 91
#قيا>	collision 123
#قيات	collision 67	incendie 95
#قياس	vol 81
#قيبت	autre 80
#قيبه	autre 47	collision -74	dommage_materiel 93	none -50	vandalisme -49	vol 117
#قيت>	none -41
#قيتش	none 56	vol 101
#قيته	dommage_materiel 93	vol 65
#قيتو	degats_des_eaux 44	none -43	vandalisme 64
#قيدو	collision -69	evenement_climatique 43	vol 106
#قيق>	collision -42	degats_des_eaux 56	evenement_climatique 64	incendie 63
#قيقا	collision -45	none -41	vandalisme 70	vol 50
#قيقه	collision 87	incendie 48
#قيم>	degats_des_eaux 125	none -45	vandalisme -46	vol 55
#قيمت	vol 105
#قيمه	autre 151	vol -84
#قين>	collision 40	incendie 83
#قينا	collision -71	evenement_climatique 45	vandalisme 40	vol 96
#قيه>	bris_de_glace 126	dommage_materiel -41	evenement_climatique 54	none -84
#كاب>	bris_de_glace 66	incendie 75
#كابل	collision -46	dommage_materiel -50	incendie 100	none -60	vol 98
#كابو	dommage_materiel 57	incendie 46	none -46	vandalisme 104	vol -54
#كابي	bris_de_glace 49
#كات>	bris_de_glace 53	collision 45
#كاتب	blessure -66	vandalisme 172
#كاحل	blessure 191
#كادن	collision -92	dommage_materiel -65	incendie -57	none -71	vandalisme 63	vol 247
#كادي	bris_de_glace 58	collision -63	incendie 48
#كار>	collision 125	none -43
#كارا	blessure 101	dommage_materiel -45	incendie 47
#كارت	collision 74	dommage_materiel 94
#كارث	degats_des_eaux 74	evenement_climatique 56
#كارد	collision 181	none -88	vandalisme 55	vol -69
#كارط	autre 96	bris_de_glace 51
#كارف	collision 60
#كاري	vandalisme 202	vol -42
#كازا	evenement_climatique 83	incendie 51
#كاس>	blessure -44	bris_de_glace 74	dommage_materiel 137	incendie -59
#كاسك	collision -58	vol 193
#كاط>	collision 46
#كاع>	none -78	vandalisme 189
#كاف>	collision -56	degats_des_eaux 263	dommage_materiel -51	none -100	vandalisme -46
#كاك>	vol 71
#كاله	autre 76	collision 45
#كالو	collision 142	dommage_materiel -43	none -56	vol -41
#كامل	none -47
#كامي	none -52	vandalisme 56	vol 45
#كانش	bris_de_glace -53	collision 129	degats_des_eaux 71	dommage_materiel -78	evenement_climatique -106	none 154	vandalisme -83	vol -67
#كانو	collision 78
#كاني	vol 81
#كاين	none 41
#كايه	vol 99
#كبات	bris_de_glace -50	collision 204	degats_des_eaux -52	incendie -45	none -88	vandalisme -102	vol -75
#كبار	degats_des_eaux -56	none -83	vol 230
#كبت>	blessure -40	bris_de_glace -47	degats_des_eaux -75	dommage_materiel 380	incendie -47	none -139	vandalisme -135	vol -116
#كبتي	blessure 45	collision 68
#كبر>	bris_de_glace 91	vandalisme 60	vol -51
#كبري	collision 59	incendie 74
#كتاب	dommage_materiel -42	none -46	vandalisme 179	vol -68
#كتار	collision -46	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 151	incendie 43	none -57	vandalisme 60	vol -52
#كتبت	collision 52	degats_des_eaux 49
#كتبك	collision 98	dommage_materiel 99
#كتبن	collision 40
#كتبه	degats_des_eaux 79	none -47	vandalisme 40
#كتبو	vandalisme 64
#كتبي	degats_des_eaux 136
#كتر>	vol 152
#كترو	collision 44	dommage_materiel 140	none -84
#كتري	degats_des_eaux 117	vandalisme 77	vol -43
#كتسو	degats_des_eaux -46	dommage_materiel 80	evenement_climatique 97	vol -43
#كتشف	bris_de_glace 56
#كتشك	collision 67
#كتغط	autre 56	dommage_materiel 84
#كتف>	dommage_materiel 43	vol -41
#كتفي	blessure 75
#كتقو	collision -57	dommage_materiel 87	none -44	vandalisme 41
#كتنا	incendie 54
#كته>	blessure -43	collision -75	dommage_materiel -52	none 112	vandalisme -64	vol 159
#كتور	degats_des_eaux 40
#كتير	none -47	vandalisme 138	vol -52
#كثر>	degats_des_eaux 67	none -40
#كثير	dommage_materiel 41
#كثيف	blessure -44	collision 80	evenement_climatique 152	none -43
#كحال	blessure 121	collision -98
#كحل>	collision -49	incendie 221
#كحله	vol 56
#كدا>	collision 49	none 63
#كدمه	collision 54	degats_des_eaux 67
#كذلك	collision 54	none 101
#كرا>	dommage_materiel -56	vol 98
#كراج	blessure -40	dommage_materiel -55	evenement_climatique 103	none -44	vol 60
#كراس	vandalisme 48
#كرام	collision 158
#كران	collision 47	dommage_materiel 76
#كرسي	collision -53	dommage_materiel 62	none -69
#كرشي	blessure 91
#كروس	blessure 105	collision 63	dommage_materiel -57	none -65	vandalisme 57	vol -55
#كروه	collision -55	degats_des_eaux -40	dommage_materiel 101	vandalisme -46	vol 117
#كري>	blessure 62	dommage_materiel -49	vandalisme -41	vol 50
#كريس	bris_de_glace -43	collision -58	degats_des_eaux -49	dommage_materiel 277	none -159	vandalisme -47	vol -44
#كسر>	bris_de_glace 47
#كسرا	blessure 67	bris_de_glace -50	collision 120	none -96	vol -41
#كسرت	blessure 82
#كسرو	bris_de_glace -40	collision -46	dommage_materiel -68	none -47	vandalisme 209	vol 82
#كسور	collision 71
#كسي>	autre 50	collision 41
#كسيج	blessure -45	collision -71	evenement_climatique 47	incendie 168
#كسيد	autre 145	collision 96	none -52	vol -44
#كسيو	collision 100	incendie 65
#كشوف	blessure 45	collision -72	evenement_climatique 51	none -66	vandalisme 134
#كشي>	bris_de_glace 44	evenement_climatique -42	incendie 41
#كعات	incendie 155
#كعب>	blessure 52	vandalisme 78
#كفي>	collision 47	vol 46
#كلا>	collision -54	dommage_materiel -74	none 210	vandalisme -63
#كلات	blessure -88	collision -97	dommage_materiel 111	evenement_climatique -53	incendie 220	none -106	vandalisme -65	vol -52
#كلاك	collision 231	dommage_materiel -46
#كلام	collision 65	incendie 90	none -96	vandalisme 93	vol -81
#كلب>	blessure 99	none -41	vandalisme -42
#كلبي	autre 189	blessure -86	collision -91	dommage_materiel 92	incendie -42	none -119	vandalisme -46
#كلت>	collision -65	degats_des_eaux 157
#كلشي	incendie 47
#كلمه	collision -65	none -69	vandalisme 278	vol -83
#كله>	incendie 59	none -53
#كلها	collision -56	dommage_materiel 90
#كلهم	evenement_climatique 95
#كلو>	bris_de_glace 81	collision -44	dommage_materiel -47
#كليا	dommage_materiel 49
#كليت	blessure 67	none -43	vol 84
#كليم	blessure -40	bris_de_glace 77	collision -57	dommage_materiel 78	incendie -53	none -78	vandalisme -50	vol 46
#كلين	blessure 40	collision 53
#كما>	collision 88	incendie 74
#كمان	blessure -46	collision -43	dommage_materiel 80	none -61	vandalisme 133	vol -44
#كمل>	collision 107	vandalisme -47
#كملو	incendie 56	none 49
#كنا>	evenement_climatique 62
#كناس	bris_de_glace 45	collision -61
#كنتس	autre 42	collision -50	dommage_materiel -51	vol 65
#كنتش	collision 51	vandalisme 57
#كنتن	blessure 100	collision 43	vol -50
#كنخد	dommage_materiel 83	incendie -56	vol 48
#كندو	blessure -43	dommage_materiel 172	none -53
#كندي	blessure 120	collision 86	none -49
#كنرج	collision 93
#كنسو	collision 84
#كنصو	blessure 69	dommage_materiel 47
#كنعا	collision 67
#كنقد	collision 69
#كنقط	blessure 209	collision -79	dommage_materiel 53
#كنقل	incendie 68	none -53	vol 92
#كنقو	degats_des_eaux 43	dommage_materiel -46	evenement_climatique 96
#كنمس	blessure -95	bris_de_glace 208	collision -68	none -46
#كنمش	collision 45
#كننا	bris_de_glace 47
#كنني	none 78
#كنها	degats_des_eaux -45	vol 79
#كني>	blessure 74	none -40
#كها>	degats_des_eaux 101
#كهرب	incendie 54
#كوا>	none 113
#كوار	degats_des_eaux 124
#كواه	blessure -77	degats_des_eaux -52	dommage_materiel 156	incendie 111	none -53
#كوب>	collision 129
#كوتر	blessure -57	collision 137	vandalisme 43
#كور>	blessure 82	collision -53	dommage_materiel -54	vol 159
#كورس	degats_des_eaux 52	incendie 45
#كورن	blessure -48	vol 117
#كوره	blessure 67	bris_de_glace 83
#كوري	collision 119	incendie 97	vandalisme -53
#كوفر	vol 125
#كوك>	collision 127
#كول>	blessure 130	bris_de_glace -54	dommage_materiel -81	incendie -43	none -63	vol 66
#كولو	collision -43	degats_des_eaux 131	dommage_materiel 57
#كومو	bris_de_glace 60
#كومي	vol 69
#كون>	bris_de_glace 44	none -42	vandalisme 83
#كونت	collision -136	dommage_materiel -57	vol 255
#كونج	collision -72	degats_des_eaux -71	dommage_materiel 252	incendie -50	none -43
#كونس	collision 92
#كونط	collision -64	degats_des_eaux 119	none -40	vol 62
#كونه	collision 66
#كوي>	vandalisme 67
#كيا>	collision 84	none -56	vol 87
#كيب>	bris_de_glace 172	none -68
#كيبك	collision 93	vandalisme 68
#كيت>	degats_des_eaux 88	dommage_materiel 118	evenement_climatique -58	none -85
#كيتر	blessure -72	bris_de_glace 169	collision 57	dommage_materiel -41	vandalisme -46	vol -42
#كيتس	collision 40
#كيتع	degats_des_eaux 57
#كيتق	collision 76
#كيجر	vandalisme 87	vol 51
#كيجي	collision -45	evenement_climatique 43	vandalisme 41
#كيحر	dommage_materiel 77
#كيحل	collision 79
#كيخر	bris_de_glace 51	none -91	vandalisme 143	vol -69
#كيخل	autre 171	blessure -83	collision -90	dommage_materiel -93	none -79	vol 114
#كيد>	none 152
#كيدخ	collision -82	degats_des_eaux 66	dommage_materiel 62	evenement_climatique -48	incendie 139	none -65	vandalisme -50	vol -96
#كيدو	blessure 112
#كيس>	blessure 116	collision -77	vol 47
#كيسو	blessure -48	bris_de_glace 118	dommage_materiel 46	none -57
#كيسي	bris_de_glace 73
#كيشع	dommage_materiel 156	vol -52
#كيضح	blessure -42	vandalisme 55
#كيضر	collision 96	vandalisme 56
#كيط>	degats_des_eaux 99	dommage_materiel -40	evenement_climatique -128	incendie 126
#كيطل	degats_des_eaux 72	dommage_materiel 120	none -55	vol -41
#كيطي	blessure -99	collision -61	incendie 114	vandalisme 129	vol -59
#كيعر	collision 152	degats_des_eaux 72	dommage_materiel -85	none -58
#كيف>	collision -68	dommage_materiel 41	none 62
#كيفا	none 48
#كيقط	collision 60	degats_des_eaux 183	dommage_materiel -53	none -41	vol -40
#كيقو	blessure 70	incendie 61
#كيل>	vol 80
#كيلع	blessure 91	bris_de_glace 48	collision -46	incendie 44	vandalisme -55
#كيلو	collision 80	dommage_materiel 80	none -53
#كين>	blessure 67	incendie 53	none -50
#كينا	collision 71	degats_des_eaux -43	evenement_climatique 54
#كينغ	collision 107	none -42
#كينك	collision 44	degats_des_eaux -44	dommage_materiel 111
#كينه	degats_des_eaux 60	dommage_materiel 67	incendie 51	none -54
#كيو>	collision -49	vandalisme 109
#كيوج	vandalisme 62
#لاء>	collision -49	none -75	vandalisme 142
#لاب>	degats_des_eaux 56	dommage_materiel 42	none -41
#لابا	collision 86	dommage_materiel 59	none -44
#لابس	vol 77
#لابه	autre 155	blessure 47	collision -85	dommage_materiel -62	incendie -44	none -88	vandalisme -61	vol 90
#لابو	degats_des_eaux -55	dommage_materiel -48	evenement_climatique 79	none -47	vandalisme 167
#لابي	blessure -57	dommage_materiel 172	incendie -51	none -100	vandalisme -62
#لات>	incendie 48
#لاته	blessure 75
#لاتو	blessure -46	collision -136	degats_des_eaux -68	dommage_materiel 261	incendie 112	none -69	vol -46
#لاث>	collision 47	none -48
#لاثا	none 47
#لاثن	none 61
#لاثو	degats_des_eaux 177	none -77
#لاثي	none -45	vandalisme 110
#لاج>	collision -43	incendie 61	none -47	vol 86
#لاجا	collision -118	evenement_climatique 66	vol 119
#لاجه	dommage_materiel 109
#لاح>	collision -43	dommage_materiel 79	evenement_climatique 41
#لاحد	none 44
#لاحذ	degats_des_eaux 52	incendie 81
#لاحظ	degats_des_eaux 57
#لاحه	blessure -91	collision 93	vandalisme 125	vol -59
#لاحي	none -42	vol 121
#لاخر	none 53
#لادا	collision 52
#لادو	autre 56	collision -60	dommage_materiel -41	none -52	vol 145
#لادي	incendie 50
#لارج	autre -64	blessure 119	collision -42	dommage_materiel -76	none -76	vol 139
#لارض	degats_des_eaux 55
#لارو	blessure -46	incendie 179	none -50
#لاري	evenement_climatique 52
#لازع	collision 155	none -61
#لازم	collision -40	degats_des_eaux 62	dommage_materiel 126	none -76	vol 49
#لاسب	dommage_materiel 40
#لاست	collision -51
#لاسط	collision -51	evenement_climatique 123	none -48	vol 103
#لاسع	collision 73
#لاسف	none 112
#لاسم	collision -44	dommage_materiel -40	none -52	vandalisme 97
#لاسن	autre 99	none -72
#لاسو	collision 43	none -59	vandalisme 87
#لاسي	autre 270	collision -58	dommage_materiel -66	incendie -79	none -131	vandalisme 58	vol -82
#لاش>	autre 158	collision -84
#لاشا	collision 74
#لاشع	autre -64	blessure 170
#لاص>	collision 101	vandalisme 48
#لاصا	blessure 81	collision -105	dommage_materiel 74	none -95	vandalisme -87	vol 127
#لاصت	collision 87	none -72
#لاصط	collision 46	dommage_materiel 82	none -45
#لاصق	collision 59	incendie 44
#لاصل	collision -57	dommage_materiel 147
#لاصه	dommage_materiel 49	none -45
#لاط>	blessure -141	collision -51	degats_des_eaux 269	dommage_materiel -53
#لاطا	collision 44	dommage_materiel 134	vandalisme -138
#لاطف	degats_des_eaux 52	incendie 44
#لاغ>	collision -54	vandalisme 207
#لاغا	collision -40	none -101	vandalisme -51	vol 213
#لاف>	none -49	vol 63
#لافا	collision 43	degats_des_eaux 128	dommage_materiel 54	none -66
#لافت	blessure -54	collision -48	dommage_materiel 70	none -86	vandalisme 75	vol 89
#لافو	collision -61	degats_des_eaux 275	incendie -117
#لافي	bris_de_glace 151	collision -62	dommage_materiel 94	evenement_climatique -40	incendie -54	none -111	vol -42
#لاق>	vol 116
#لاقل	blessure 74	collision -112	dommage_materiel -44	vol 189
#لاقه	collision -57	degats_des_eaux 41	dommage_materiel 87
#لاقي	collision 45
#لاك>	collision -91	dommage_materiel 127	none 116	vandalisme -70
#لاكس	collision 82	incendie 70
#لاكه	bris_de_glace 74	dommage_materiel -60	evenement_climatique 101	none -103	vandalisme -44
#لاكو	degats_des_eaux 71
#لال>	dommage_materiel 91
#لالا	dommage_materiel -63	none 162	vandalisme -59	vol 65
#لالم	blessure -53	degats_des_eaux 47	vandalisme 98
#لاله	autre 107	none -47
#لالو	evenement_climatique 228	vol -48
#لالي	blessure 163	collision -47	degats_des_eaux 134	dommage_materiel -80	incendie -131	none -42
#لاما	bris_de_glace 78
#لامر	none 109
#لامط	blessure -49	bris_de_glace -64	degats_des_eaux -48	dommage_materiel -78	evenement_climatique 84	incendie 187	none -109	vandalisme -51	vol -41
#لامن	vandalisme 46
#لامه	dommage_materiel 58	vandalisme 56
#لامو	degats_des_eaux 41	vol 43
#لامي	blessure 129	dommage_materiel -60	none -59
#لانا	collision 136	none -48
#لانب	degats_des_eaux 170	dommage_materiel -51	evenement_climatique 40
#لانت	vandalisme 88	vol 85
#لانج	collision -63	dommage_materiel 77	vandalisme -114	vol 146
#لانس	evenement_climatique 87	none -43
#لانص	collision 86
#لانع	blessure 51
#لانن	collision 69
#لانه	collision 122
#لاني	autre -42	collision -46	vol 149
#لاه>	incendie 56
#لاها	collision 43	dommage_materiel 65
#لاو>	bris_de_glace -40	collision 43	degats_des_eaux 50	dommage_materiel -62	none -117	vandalisme 56	vol 73
#لاوت	collision 134	dommage_materiel 112	none -98
#لاور	collision 74	dommage_materiel 69	vol -66
#لاوط	blessure -62	collision -75	dommage_materiel 77	evenement_climatique 55	vandalisme -62	vol 135
#لاول	collision -54	dommage_materiel 43
#لاي>	dommage_materiel 61
#لاير	none -73	vandalisme 149	vol -45
#لايس	collision 81
#لايك	dommage_materiel 92	vol 41
#لايم	collision 62
#لبا>	collision 174	none -54	vol -41
#لبات	blessure 68	dommage_materiel 82	vol -61
#لباد	autre -71	blessure 210	bris_de_glace 100	collision -149	degats_des_eaux -112	dommage_materiel -139	evenement_climatique -97	incendie 166	none -227	vandalisme -91	vol -86
#لباس	autre 93	collision 60
#لباش	collision 70	dommage_materiel -40	evenement_climatique 46	none -65	vandalisme 90
#لباط	collision 66	dommage_materiel -45	incendie 137	none -63	vandalisme -44	vol 57
#لباق	autre 82	none -46
#لبال	blessure -48	bris_de_glace 51	collision -79	incendie 97	none -46
#لبان	bris_de_glace 53	collision -45	degats_des_eaux 109	none -47
#لبت>	collision 119	degats_des_eaux 74	dommage_materiel -41	none -56
#لبحث	collision -91	dommage_materiel 131	vol 103
#لبحر	autre 58	blessure 66	evenement_climatique 46	none -41
#لبخا	blessure 119	collision -77	dommage_materiel -46	incendie 56	vandalisme 46
#لبرا	dommage_materiel 64	evenement_climatique -43	incendie 124
#لبرد	bris_de_glace 101	collision -40	evenement_climatique 93	none -50
#لبرق	dommage_materiel -40	evenement_climatique 220	incendie -43
#لبرم	blessure 77	collision 76
#لبرو	blessure 121	none -44	vandalisme -52	vol 105
#لبري	autre 105	dommage_materiel 57	none -114	vandalisme 107	vol -90
#لبزط	collision -40	vol 116
#لبس>	blessure 158
#لبست	dommage_materiel 92
#لبصم	vol 135
#لبطا	autre 63	blessure 93	collision -55	incendie 57	none -57
#لبطي	collision 87	evenement_climatique 59
#لبغل	blessure 97	collision -47	dommage_materiel -45	evenement_climatique 134	none -78	vol -60
#لبقر	collision 52	evenement_climatique 65	vol 43
#لبكا	degats_des_eaux 100
#لبكر	blessure 129	collision -95	dommage_materiel 166	none -119	vandalisme -61	vol -41
#لبلا	collision -49	degats_des_eaux 51	dommage_materiel 68	none -52
#لبلد	collision 80	evenement_climatique 54
#لبلك	bris_de_glace 150	collision -49	dommage_materiel 93	none -62	vol -49
#لبلو	degats_des_eaux 82
#لبنت	blessure 116	none -98
#لبنك	autre 103	collision -67	evenement_climatique 89	none -77	vol 118
#لبني	collision 109	dommage_materiel 46	vol -56
#لبه>	dommage_materiel 49
#لبها	evenement_climatique 73	vol 88
#لبو>	blessure 87	bris_de_glace -41	collision -70	dommage_materiel 64	none -88	vol 88
#لبوا	collision 117	dommage_materiel -50	none -43	vandalisme 89
#لبوب	collision -41	incendie 188
#لبور	collision 144	none -52	vol 41
#لبوط	incendie 98
#لبول	vandalisme 45
#لبوم	dommage_materiel 45	incendie 93
#لبي>	autre 50	vol 52
#لبيا	degats_des_eaux 58	dommage_materiel 43	evenement_climatique 50
#لبيب	blessure -47	dommage_materiel 108	none -40
#لبيج	blessure -48	vandalisme 139	vol -48
#لبير	bris_de_glace 43	degats_des_eaux 62	evenement_climatique 40	none -112
#لبيس	collision -44	dommage_materiel 77	vol 43
#لبيض	autre 41	dommage_materiel -46	none -70	vandalisme 158	vol -41
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
#لتر>	degats_des_eaux 196	dommage_materiel -46	none -48	vol 75
#لترق	collision 54
#لترو	blessure 112	dommage_materiel -41	vandalisme 48
#لتري	collision 69	incendie 47
#لتصا	vol 63
#لتصر	autre 49	none 102
#لتصل	degats_des_eaux 74	dommage_materiel 112
#لتعو	none 79
#لتغي	bris_de_glace 52
#لتفا	collision 65	evenement_climatique 112	vandalisme -55
#لتقا	collision 85
#لتقن	dommage_materiel 69	evenement_climatique 72
#لتكم	autre 107	vol -45
#لتلا	collision -43	degats_des_eaux 77
#لتلف	dommage_materiel 110
#لتلي	collision -57	incendie -42	vol 174
#لتم>	evenement_climatique 61	none 161
#لتنا	autre 109	dommage_materiel 147	none -118	vandalisme -47
#لتني	autre 257	collision 53	dommage_materiel -60	none -169
#لتها	collision -50	dommage_materiel 48	incendie 63	vandalisme 41
#لتهب	blessure 80	collision -48	dommage_materiel -41	incendie 104	none -43	vol 50
#لتهم	incendie 117
#لتو>	blessure 45	collision 74
#لتوص	collision 76	vol 74
#لتوق	collision 68
#لتوي	blessure 44	degats_des_eaux 102	dommage_materiel -47	none -52
#لتيا	autre -74	dommage_materiel 229	incendie -57
#لتين	blessure 159	collision -95
#لتيو	degats_des_eaux 237	dommage_materiel -41	none -109	vol -40
#لثال	collision 48	degats_des_eaux 40
#لثام	none 106
#لثان	blessure 45
#لثلج	evenement_climatique 149
#لثمن	dommage_materiel 93	none 77	vol -82
#لثمي	dommage_materiel 40
#لثه>	collision 76
#لجاج	blessure 108	bris_de_glace 113	collision -49	dommage_materiel -48
#لجار	degats_des_eaux 60
#لجام	bris_de_glace 80	collision -59	dommage_materiel -46	incendie 73	none -70	vandalisme -42	vol 142
#لجان	vandalisme 58
#لجبس	blessure 55	degats_des_eaux 78	none -52
#لجبص	degats_des_eaux 178	dommage_materiel -61
#لجبل	degats_des_eaux -42	dommage_materiel 87	evenement_climatique 56
#لجدي	autre 41	dommage_materiel 94
#لجرا	bris_de_glace 76
#لجرح	blessure 78
#لجرد	collision -44	degats_des_eaux 52	dommage_materiel 188	evenement_climatique -67	none -41	vandalisme -56
#لجزا	bris_de_glace 102
#لجلا	autre 115	blessure -48	collision -77	none -90	vol 199
#لجلي	bris_de_glace 110	collision 93	evenement_climatique -79	none -61
#لجمل	blessure 64	collision 105	dommage_materiel -43	evenement_climatique 93	none -47
#لجمي	autre 40
#لجنا	blessure 51	none -46	vandalisme 105
#لجنب	collision 145	none -41
#لجند	collision 90	dommage_materiel -55	none -106	vandalisme 110
#لجنط	dommage_materiel 179	none -43	vandalisme -47
#لجني	collision -57	vandalisme 120
#لجها	bris_de_glace -44	collision -49	dommage_materiel 205	none -77	vol -41
#لجهت	collision 92	none -70	vandalisme 63
#لجهد	blessure -51	bris_de_glace 201	vandalisme -47
#لجوا	autre 65	collision -42	degats_des_eaux 56	vol 42
#لجيب	bris_de_glace 45	none -49	vol 133
#لحاد	collision 85
#لحار	vandalisme 69
#لحاس	collision -78	dommage_materiel 338	incendie -125	none -65
#لحاف	none -43	vol 76
#لحال	blessure 48	collision -55	none 92	vol -62
#لحان	degats_des_eaux 73	none -57
#لحاي	degats_des_eaux 112	vandalisme 109	vol -56
#لحبل	blessure -55	collision -43	dommage_materiel 100	vol 122
#لحج>	degats_des_eaux 139	dommage_materiel -40	none -68	vandalisme -53	vol 122
#لحجا	bris_de_glace -45	collision -41	vandalisme 266	vol -84
#لحجر	blessure 47	dommage_materiel -42	none -42	vandalisme 125	vol -58
#لحد>	degats_des_eaux 62	evenement_climatique 123	vol -48
#لحدا	blessure 56	bris_de_glace 52	collision -45	dommage_materiel -46	none 74
#لحرا	bris_de_glace 60	degats_des_eaux 44	dommage_materiel -43	vol 70
#لحري	incendie 41	vandalisme 45
#لحسا	autre 122	blessure 51	collision -69	dommage_materiel -87	vandalisme -51
#لحسن	blessure 107	collision 47	vol -41
#لحسي	collision 46	degats_des_eaux -62	evenement_climatique 112
#لحصا	blessure -50	collision -54	incendie 74	vol 68
#لحصي	dommage_materiel -45	incendie 138
#لحظه	evenement_climatique 41
#لحفر	blessure 40	collision 74	dommage_materiel -122	vandalisme 122	vol -47
#لحق>	collision -91	incendie 54	vol 125
#لحقت	blessure -46	collision 224	dommage_materiel -40	vandalisme -58
#لحقي	collision -57	dommage_materiel 92	none -59	vol 109
#لحلا	collision -47	degats_des_eaux 90
#لحلو	bris_de_glace 48	collision -46	dommage_materiel 106	evenement_climatique 46	none -76
#لحلي	degats_des_eaux -40	dommage_materiel 159	none -52
#لحما	degats_des_eaux 51
#لحمر	collision 69	vandalisme 41	vol -40
#لحنف	collision -81	degats_des_eaux 221	evenement_climatique -135	none -144	vandalisme 99	vol -96
#لحو>	degats_des_eaux 105	dommage_materiel 83	incendie -67
#لحوا	collision -61	none -46	vandalisme 106
#لحوت	collision 105	degats_des_eaux 86	dommage_materiel -52
#لحوض	degats_des_eaux 52	dommage_materiel 72
#لحوم	blessure 78	none -65
#لحي>	autre -59	collision -43	degats_des_eaux -44	dommage_materiel 108	evenement_climatique 68	none -54	vandalisme 47
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
#لخزا	bris_de_glace 63	collision -54	degats_des_eaux 62	dommage_materiel 56	incendie -52	none -67
#لخسا	evenement_climatique 86	vandalisme 42
#لخشب	degats_des_eaux 56
#لخضا	collision 152
#لخضر	autre 100	collision 51	dommage_materiel -45	none -48	vol -40
#لخطو	bris_de_glace -47	collision -88	dommage_materiel -49	none 187	vol 50
#لخلف	collision 58
#لخوف	collision 120	degats_des_eaux -51	evenement_climatique 90	none -47
#لخيا	degats_des_eaux 140	none -58
#لخير	none 105
#لخيم	collision -89	evenement_climatique 43	incendie 40	none -65	vandalisme 98	vol 52
#لداب	blessure 64	collision 169	dommage_materiel -61	none -46	vol -69
#لداخ	evenement_climatique 60	none -49	vandalisme -43	vol 53
#لدار	autre 42
#لداي	vol 70
#لدتي	blessure 42
#لدجا	collision -50	dommage_materiel 95	evenement_climatique 43	none -48
#لدخا	incendie 156
#لدرب	collision -62	vandalisme 132	vol -41
#لدرج	blessure 85	dommage_materiel 40
#لدرو	blessure 111	collision -64	degats_des_eaux 43	none -51
#لدري	blessure -47	degats_des_eaux 74	dommage_materiel 186	incendie -85	none -46	vol -67
#لدش>	bris_de_glace 117	degats_des_eaux 57
#لدقي	collision -42	degats_des_eaux 56	evenement_climatique 64	incendie 63
#لدكت	blessure 66	degats_des_eaux 74
#لدلا	blessure -42	collision -51	dommage_materiel -43	evenement_climatique 152	none -74	vandalisme 63
#لدم>	blessure 61
#لده>	incendie 45
#لدها	blessure -47	bris_de_glace 109	dommage_materiel -54	none -65	vandalisme 110	vol -41
#لدو>	blessure 145	collision -56	degats_des_eaux 46	dommage_materiel -59
#لدوا	evenement_climatique 65	none -57	vandalisme 65
#لدوش	bris_de_glace 124	collision -43	degats_des_eaux 56	none -42
#لدول	degats_des_eaux 77	dommage_materiel 64
#لديب	autre 56	dommage_materiel 56	vandalisme -52
#لدين	dommage_materiel -41	incendie 160
#لديه	collision 71	dommage_materiel 110	none -67
#لذرا	bris_de_glace 72	dommage_materiel -65
#لذهب	vol 100
#لذي>	collision 57
#لراب	degats_des_eaux 41
#لراج	collision 57	incendie 125	none -47
#لراد	blessure 80	collision 41	vol 50
#لراس	blessure -62	bris_de_glace 99	none -44
#لراك	collision 49	none -60	vandalisme 110
#لراي	blessure -92	bris_de_glace -50	collision 197	dommage_materiel -51	incendie 59	vandalisme -57	vol -47
#لربا	autre 42	blessure 91
#لربع	none 116
#لرجل	blessure 63	collision 80
#لرحل	autre 164	collision -91	none -62	vol 59
#لرخا	bris_de_glace -42	degats_des_eaux -56	dommage_materiel 230
#لرصي	blessure -44	collision 177
#لرطو	collision -57	degats_des_eaux 152
#لرعد	evenement_climatique 200
#لرف>	blessure -82	collision -66	degats_des_eaux -57	dommage_materiel 287	evenement_climatique -40	incendie 61	none -52	vol -84
#لرفر	collision 113
#لرقم	vol 59
#لركا	bris_de_glace 57	incendie 61
#لركب	dommage_materiel 48	evenement_climatique 86
#لركل	collision -70	none -41	vandalisme 270	vol -43
#لرما	evenement_climatique 114	incendie 46	none -57	vol 50
#لرمل	autre 75	bris_de_glace 134	degats_des_eaux -44	dommage_materiel -49	incendie 169	none -95	vandalisme -50	vol -91
#لروا	collision -53	none -54	vandalisme 122	vol 59
#لروب	degats_des_eaux 152	incendie -45
#لروض	collision 51
#لروم	collision 85	dommage_materiel -47	incendie 118	none -60
#لرون	collision 150
#لروي	autre -43	dommage_materiel 188	none -144
#لريا	bris_de_glace 47	dommage_materiel -40
#لريح	collision -49	dommage_materiel -49	evenement_climatique 279	none -40
#لريد	collision -44	dommage_materiel -52	incendie 248	none -53	vol -56
#لريز	collision -52	none -81	vandalisme 228	vol -50
#لريم	dommage_materiel 183	none -86	vol -42
#لزاج	bris_de_glace 254	collision -50	none -57
#لزبل	collision -41	dommage_materiel -44	vandalisme 117
#لزبو	dommage_materiel 95	vandalisme 55
#لزجا	bris_de_glace 146
#لزرا	degats_des_eaux 84
#لزرب	degats_des_eaux 134
#لزرع	blessure -43	collision -49	dommage_materiel -40	evenement_climatique -44	incendie 88	none -50	vol 139
#لزرق	collision 61
#لزري	evenement_climatique 43	none -43	vol 99
#لزلي	bris_de_glace 106	degats_des_eaux 82	dommage_materiel -81
#لزنق	dommage_materiel -40	vandalisme 156	vol -47
#لزوا	autre 62	dommage_materiel -48	vol 87
#لزيت	blessure 67	collision 56
#لساب	vandalisme 66
#لسار	autre 132	dommage_materiel -83	none -48	vol 77
#لساس	degats_des_eaux 192	dommage_materiel -54	vandalisme 65	vol -61
#لساع	vol 43
#لساق	blessure 147	dommage_materiel -99	vol 96
#لسان	degats_des_eaux 63	vandalisme 53
#لساي	collision 48
#لسبا	collision -42	degats_des_eaux 84	dommage_materiel 80
#لسبب	autre 154	blessure 61	collision -118	none -53	vol -44
#لسبت	none 59
#لسبو	collision -62	vandalisme 237	vol -113
#لسبي	blessure 103
#لست>	none 139	vandalisme -42
#لستا	incendie 212	none -48
#لسته	collision 42
#لستو	incendie 102
#لسجا	degats_des_eaux 84
#لسخا	degats_des_eaux 78	incendie 47
#لسخو	bris_de_glace 190	degats_des_eaux 43	dommage_materiel -51	evenement_climatique -53	vol -42
#لسدا	incendie 121	vol -48
#لسرب	collision -44	evenement_climatique 162	vol 57
#لسرد	collision 59	incendie 89
#لسرق	none 173
#لسرو	autre 96	blessure -44	collision -60	dommage_materiel 90	evenement_climatique -47	none -144	vandalisme -58
#لسري	incendie 51
#لسطح	collision -42	evenement_climatique 161
#لسطل	bris_de_glace -42	collision -67	degats_des_eaux -45	dommage_materiel 297	none -156	vandalisme -74
#لسطو	collision 81	degats_des_eaux 46	dommage_materiel -42	none -52	vandalisme -51	vol 67
#لسعا	blessure 155	collision -91	incendie 74	none -40
#لسفر	autre 234	collision -46	dommage_materiel -45	none -76	vandalisme -40
#لسفل	collision 53	degats_des_eaux 95
#لسفن	collision -56	dommage_materiel -46	none -62	vandalisme 122
#لسقف	evenement_climatique 43
#لسقي	evenement_climatique 64	none -58	vandalisme 120	vol -63
#لسكا	blessure 53	collision -56	dommage_materiel -43	evenement_climatique -40	incendie 115	none -54	vandalisme -44	vol 80
#لسكر	collision 56	degats_des_eaux 41	vol -47
#لسكو	blessure -57	collision 153	vandalisme 41
#لسلط	dommage_materiel 69	evenement_climatique 84
#لسلع	degats_des_eaux 96	vandalisme -43
#لسلك	collision -59	degats_des_eaux 43	dommage_materiel 100	evenement_climatique -60	incendie -134	vol 151
#لسلم	blessure 156	collision -66
#لسلو	vandalisme 50
#لسما	blessure 72	dommage_materiel 109	evenement_climatique 65	none -93	vol -65
#لسنا	dommage_materiel 93
#لسنس	blessure -64	collision -65	vol 220
#لسه>	blessure -53	none -71	vol 129
#لسوا	autre 67
#لسوك	autre -58	collision -81	dommage_materiel -45	none -88	vandalisme 108	vol 197
#لسوي	vandalisme 93
#لسي>	blessure 92	collision -52	degats_des_eaux 104	dommage_materiel -45	incendie 48	none -47	vol -44
#لسيد	dommage_materiel 72
#لسير	collision 65	dommage_materiel 46	vol -44
#لسيف	collision -56	degats_des_eaux 104	vol 94
#لسيل	collision -52	degats_des_eaux -50	dommage_materiel -46	evenement_climatique 98	incendie 55	none -59	vandalisme 159	vol -62
#لسيم	blessure -59	bris_de_glace 58	dommage_materiel 63
#لسيو	collision -44	evenement_climatique 124	none -65	vandalisme 77	vol -41
#لشاب	collision 78	incendie 70
#لشار	collision 70	vandalisme 46
#لشاش	dommage_materiel 52	vandalisme 72
#لشان	blessure 87	collision -67	vol 49
#لشبا	collision 41	vol 59
#لشبك	blessure -46	collision 63	incendie -77	vol 122
#لشتا	degats_des_eaux 102	evenement_climatique 58	none -43
#لشجر	evenement_climatique 175	none -53
#لشرا	evenement_climatique 89	incendie 72
#لشرج	bris_de_glace 179	dommage_materiel -50
#لشرف	evenement_climatique 54	incendie 65
#لشرك	autre 50	dommage_materiel 48	none -53
#لشري	blessure 116	collision -128	dommage_materiel 73	none -50	vandalisme -47	vol 67
#لشفا	evenement_climatique 55	incendie 57
#لشقه	dommage_materiel 45	incendie 42
#لشكا	collision -47	none -40	vol 198
#لشكو	collision -42	vandalisme 56	vol 71
#لشمس	bris_de_glace 48	evenement_climatique 56
#لشمع	blessure -41	collision -79	degats_des_eaux -69	incendie 252	none -62	vandalisme -43	vol -40
#لشنط	blessure 136
#لشهر	none 50
#لشوف	degats_des_eaux 184
#لشوك	blessure 164	collision -48
#لشي>	incendie 40
#لشيف	collision 81
#لصاب	degats_des_eaux 65	dommage_materiel 47
#لصات	autre 65
#لصاع	evenement_climatique 160
#لصاك	collision -51	vol 120
#لصال	degats_des_eaux 104
#لصان	collision -43	vol 92
#لصبح	collision -52	vandalisme 117
#لصبع	bris_de_glace 141
#لصبي	collision 126
#لصت>	autre 159	blessure 100	collision -55	dommage_materiel -107	evenement_climatique 40	vol -50
#لصحو	collision -44	degats_des_eaux 96	dommage_materiel 135	none -45	vandalisme -63	vol -76
#لصخر	dommage_materiel 89	evenement_climatique 113
#لصدا	collision 57	none -73	vandalisme 92
#لصدر	collision 97	dommage_materiel 165	none -91
#لصدم	collision 57
#لصق>	blessure -40	collision 209	none -76
#لصقا	blessure -65	bris_de_glace -63	collision 135	degats_des_eaux -63	evenement_climatique -54	incendie -74	none -172	vandalisme 94	vol -113
#لصنا	bris_de_glace 64	collision -42	dommage_materiel -41	none -68	vol 99
#لصنب	degats_des_eaux 163
#لصند	collision 81
#لصو>	dommage_materiel 119
#لصوت	degats_des_eaux 61	vandalisme 54
#لصور	collision 42	incendie 79
#لصوص	vol 136
#لصوي	evenement_climatique 132
#لصيد	bris_de_glace 114
#لصيف	collision -61	degats_des_eaux -71	dommage_materiel -124	none 49	vandalisme -74	vol 240
#لصين	autre 176	bris_de_glace -63	collision -80	dommage_materiel 205	incendie -40	none -133	vandalisme -45	vol -62
#لضبا	collision 92	evenement_climatique 78
#لضبط	none 103
#لضرب	bris_de_glace 67	vol 47
#لضما	autre 231	blessure -47	collision -115	dommage_materiel 44
#لضو>	dommage_materiel 59
#لضوء	collision 70
#لضيا	autre 134	incendie 41	vol -109
#لضيع	collision -41	evenement_climatique 127	none -57
#لطاب	degats_des_eaux 47	dommage_materiel 69
#لطات	collision -53	dommage_materiel 67	vol 70
#لطاج	incendie 98
#لطاق	collision -42	evenement_climatique 115	incendie -76	vol 107
#لطاك	autre 57
#لطال	bris_de_glace 124
#لطاو	blessure -75	bris_de_glace 86	collision -95	degats_des_eaux -57	dommage_materiel 53	incendie 88	none -92	vandalisme -71	vol 81
#لطبا	collision -59	incendie 128	none -59	vandalisme 60	vol -40
#لطبع	degats_des_eaux 121	evenement_climatique -59	none 110
#لطبل	bris_de_glace -76	collision -64	dommage_materiel 163	vandalisme 88
#لطبي	autre 74	blessure 49
#لطرا	autre 45	collision 57	none -52	vol 64
#لطرف	none 138
#لطرق	collision 46
#لطرو	collision 57	degats_des_eaux 74	incendie -42
#لطري	bris_de_glace 43	collision 76
#لطف>	autre -63	collision -44	dommage_materiel -89	none 103	vandalisme 156
#لطلا	collision -55	incendie 72	none -61	vandalisme 133
#لطلب	blessure -47	none 186
#لطما	collision -48	none -44	vandalisme 140
#لطمو	blessure -51	bris_de_glace -41	dommage_materiel -108	none -80	vandalisme 134	vol 154
#لطنا	blessure 47	collision -43	dommage_materiel -42	incendie 45	none 99
#لطنج	blessure 158	bris_de_glace 65	collision -64	dommage_materiel -41
#لطه>	dommage_materiel 45	evenement_climatique 93
#لطوا	bris_de_glace 48	collision -41	degats_des_eaux 150
#لطوب	vol 71
#لطول	bris_de_glace 99	vandalisme 50
#لطون	autre 65	collision 84
#لطيا	autre 82	blessure -67	dommage_materiel 54	none -74	vandalisme -48	vol 70
#لطير	autre 91	degats_des_eaux 103	none -50
#لطيف	collision 48	incendie 123	none -40	vol -51
#لطين	degats_des_eaux -81	evenement_climatique 166
#لظلا	blessure 91
#لظهر	none 49
#لعات	vandalisme 76
#لعاد	bris_de_glace 138	collision 80	dommage_materiel -40	none -82
#لعاش	collision -44	dommage_materiel 58	none 72
#لعاص	evenement_climatique 168
#لعاف	incendie 207
#لعام	bris_de_glace 43
#لعان	blessure 126	dommage_materiel -58	incendie -68	vandalisme 131
#لعاي	blessure 76	collision -73	dommage_materiel 181	none -88	vol -40
#لعب>	blessure 259	collision -88	dommage_materiel 67	none -76	vandalisme -69
#لعبا	blessure 235	bris_de_glace -60	collision -68	degats_des_eaux -47	dommage_materiel 83	incendie -49	none -166	vandalisme -53	vol -54
#لعبو	bris_de_glace 115	dommage_materiel -43
#لعت>	evenement_climatique 41
#لعجا	dommage_materiel -54	evenement_climatique 178
#لعجل	collision 84	none -64	vol 75
#لعجي	degats_des_eaux -82	dommage_materiel 143	evenement_climatique 70	incendie -84	none -50	vandalisme 61	vol -83
#لعدا	degats_des_eaux 73
#لعرا	bris_de_glace 65	collision -45	dommage_materiel 79
#لعرب	evenement_climatique 44
#لعرس	dommage_materiel 118	none -91	vol 49
#لعرض	blessure -73	collision -62	dommage_materiel 95	evenement_climatique 125	none -43	vandalisme -56
#لعرو	dommage_materiel 100	none -82	vandalisme 58
#لعسا	collision 40	vol 47
#لعسل	vol 134
#لعشا	collision -74	dommage_materiel -40	incendie 116	none -60	vandalisme 55
#لعشر	none 53	vol 40
#لعصر	degats_des_eaux 51	vol 41
#لعصي	blessure -59	collision -78	dommage_materiel 317	none -52	vol -83
#لعطل	vol 124
#لعظم	blessure 139	bris_de_glace -46	collision -153	dommage_materiel 218	incendie -48	none -99	vandalisme -64	vol -73
#لعقد	autre 225	collision -67	dommage_materiel -47	none -64	vol -64
#لعلا	autre 62	evenement_climatique 46
#لعلم	dommage_materiel 43	vol 103
#لعلو	degats_des_eaux 87
#لعمر	autre 135	none -53
#لعمل	none -42
#لعمو	collision 64
#لعنا	evenement_climatique 141	none -44
#لعند	collision -47	degats_des_eaux 91	incendie 89	vol -65
#لعنق	blessure 87	collision -42	dommage_materiel -46	vol 104
#لعه>	vol 40
#لعو>	bris_de_glace 50	vandalisme 103
#لعود	blessure 82	collision -73
#لعيا	blessure -82	bris_de_glace 85	collision -45	dommage_materiel 169	incendie -43	none -55	vandalisme -52	vol -53
#لعيد	autre 78	collision -41	incendie 77	none -89	vandalisme -46
#لعين	blessure -42	bris_de_glace 167
#لغاء	autre 56
#لغاب	collision 92
#لغاز	incendie 162	none -48
#لغت>	autre 56	none -50	vol 86
#لغرب	bris_de_glace -46	evenement_climatique 162
#لغرز	blessure 81	bris_de_glace 78	collision -56
#لغرف	degats_des_eaux 84
#لغسا	dommage_materiel 154	vol -62
#لغسي	collision -79	degats_des_eaux 54	incendie 87
#لغطا	blessure 111	none -41	vandalisme -67	vol 86
#لغلط	collision 267	none -171
#لغنا	collision -58	none -68	vol 141
#لغوا	none 161
#لغيت	autre 314	collision -46	dommage_materiel -41	none -98	vol -57
#لفار	collision 109	incendie 51
#لفاز	dommage_materiel 124
#لفاص	incendie 103	vol -57
#لفاك	autre 142	none -41
#لفال	dommage_materiel -41	vol 88
#لفت>	collision -50	degats_des_eaux 60	dommage_materiel 131
#لفخا	blessure -64	collision -104	dommage_materiel 250	evenement_climatique 74	none -67	vandalisme -45	vol -56
#لفخد	blessure 85	none -41	vol 45
#لفخذ	blessure 204	collision -55
#لفرا	bris_de_glace 72	incendie 65	none -59
#لفرح	collision -51	dommage_materiel 152	evenement_climatique 43	none -63
#لفرم	collision 124	degats_des_eaux -64	dommage_materiel 95	none -43
#لفرن	incendie 43
#لفري	degats_des_eaux 59	dommage_materiel 106	evenement_climatique -50	none -50	vol -49
#لفزه	blessure -52	collision -48	dommage_materiel 193	none -46
#لفلا	none -44	vol 93
#لفلو	autre 177	collision -46	none -53
#لفنا	blessure 151	collision -152	dommage_materiel -59	none -56	vandalisme 108	vol -51
#لفند	autre 220	blessure 53	collision -101	none -83
#لفوا	autre 97
#لفور	collision 102	dommage_materiel 45	none -52
#لفوق	bris_de_glace 59	collision -61	degats_des_eaux 136
#لفول	collision 152
#لفون	collision 41	dommage_materiel 42	vol 55
#لفوي	collision -41	degats_des_eaux 150
#لفي>	bris_de_glace 42
#لفيت	autre -51	blessure -40	bris_de_glace 143	collision -56	dommage_materiel 41	none -50	vandalisme 94	vol -43
#لفيد	collision 41	dommage_materiel 91	vandalisme -60
#لفير	bris_de_glace 120	none -43
#لفيض	evenement_climatique 183	vol -57
#لفيل	none -75	vandalisme 133
#لفيه	blessure 81
#لقا>	vol 57
#لقات	blessure 81
#لقاد	degats_des_eaux 117
#لقار	collision -93	degats_des_eaux -48	dommage_materiel 166	none -93	vandalisme 48	vol -57
#لقاع	collision 97	degats_des_eaux 145	incendie -109	vandalisme -41
#لقان	autre 107	collision 41
#لقاو	collision 57	incendie 46	none -41	vandalisme -52
#لقاي	evenement_climatique 118	vol -57
#لقبو	degats_des_eaux 61	evenement_climatique 53	none -97	vol 59
#لقت>	blessure 76
#لقدا	blessure 70	collision 102	dommage_materiel -46	none -66
#لقدر	degats_des_eaux 136	none -57	vandalisme -48
#لقدي	dommage_materiel 89	none -56
#لقرا	collision -51	dommage_materiel 110	vol 57
#لقرم	blessure -50	collision -52	evenement_climatique 178
#لقري	incendie 100	vandalisme 55	vol -60
#لقسم	collision 62	none -52	vandalisme 110
#لقصد	evenement_climatique 118
#لقضا	collision -48	vol 144
#لقط>	incendie 41
#لقطا	autre 111	none -58	vol 44
#لقطه	blessure -58	collision -56	dommage_materiel 129	incendie 58
#لقفل	vandalisme 56	vol 74
#لقما	incendie 100
#لقنط	collision -64	evenement_climatique 166	vandalisme 68
#لقني	autre 106	none -41
#لقه>	bris_de_glace 62	degats_des_eaux -72	evenement_climatique 65	none -42
#لقهو	dommage_materiel 77
#لقوي	collision -70	dommage_materiel -49	evenement_climatique -42	incendie 101	none -74	vandalisme 143
#لقي>	collision -100	degats_des_eaux 47	vol 143
#لقيا	vol 85
#لقيت	none -43	vol 60
#لقين	collision -100	evenement_climatique 54	vandalisme 46	vol 118
#لكاب	incendie 64	none -50	vandalisme 101	vol -43
#لكات	collision -63	vol 153
#لكاح	blessure 161
#لكار	collision 101	none -54
#لكاز	bris_de_glace 85	dommage_materiel -44	incendie 118
#لكاس	collision -58	vol 165
#لكاط	blessure -55	vol 148
#لكاف	bris_de_glace -40	collision -64	degats_des_eaux 268	dommage_materiel -73	evenement_climatique -78	none -135	vandalisme -57	vol -49
#لكام	vandalisme 59
#لكبي	dommage_materiel 67
#لكت>	collision 250	none -50	vandalisme -44	vol -76
#لكتب	collision -58	degats_des_eaux 155	dommage_materiel -47	none -48	vandalisme 70
#لكتر	collision 44	dommage_materiel 140	none -84
#لكتف	dommage_materiel 80	vandalisme 72	vol -65
#لكرا	collision 41	dommage_materiel -40	evenement_climatique 41	vol 51
#لكرس	blessure 42	none -55	vandalisme 56
#لكره	bris_de_glace 59	collision 111	dommage_materiel 68	none -83
#لكرو	blessure 129	dommage_materiel -49	none -71	vandalisme 83
#لكري	collision -54	dommage_materiel 175	none -85
#لكسي	collision 96
#لكل>	collision 125	incendie 60	none -58
#لكلا	collision 96	incendie 96	vandalisme -40	vol -45
#لكلب	dommage_materiel 89	none -41	vandalisme -51
#لكلي	dommage_materiel 43
#لكم>	none 67
#لكنا	blessure -69	collision 116	degats_des_eaux 65	dommage_materiel -56	vandalisme 65	vol -78
#لكني	bris_de_glace 57	collision 103	none -89
#لكه>	dommage_materiel 98	vandalisme 56
#لكهر	incendie 40	vol 42
#لكوا	blessure -71	collision -74	degats_des_eaux 209	dommage_materiel -88	incendie -49	none -94	vandalisme -57	vol 69
#لكور	bris_de_glace 59
#لكوز	incendie 40
#لكوف	vol 125
#لكوك	blessure 65	bris_de_glace -66	collision -99	dommage_materiel 272	evenement_climatique -40	incendie -59	none -152	vandalisme -54	vol -53
#لكول	blessure -65	collision -57	degats_des_eaux 177	dommage_materiel -47	vol 93
#لكوم	vol 63
#لكون	collision 46
#لكي>	incendie 66
#للاس	collision -47	dommage_materiel 45	incendie 46	none 63
#للاف	degats_des_eaux 84	dommage_materiel 98
#للبا	degats_des_eaux 43	vandalisme 47
#للبل	degats_des_eaux 184
#للبو	vol 41
#للبي	bris_de_glace 107	evenement_climatique 89	none -48
#للحم	blessure 96	degats_des_eaux 65	dommage_materiel 55	incendie -73
#للدا	blessure 79
#للدو	collision 96	evenement_climatique 51	none -64
#للرا	collision 128	vandalisme -46	vol 50
#للرك	evenement_climatique 93
#للسا	collision -73	degats_des_eaux 100	vandalisme 99
#للسب	collision 57
#للسر	vol 112
#للسط	collision -65	dommage_materiel -53	evenement_climatique 106	incendie 64	none -92	vol 118
#للسي	bris_de_glace 184	collision -73	none -50	vandalisme -92	vol 69
#للشر	bris_de_glace 108
#للصا	collision -59	degats_des_eaux 127	evenement_climatique -59
#للعا	blessure 115	collision -149	dommage_materiel 141	evenement_climatique 81	none -87	vandalisme -45	vol -60
#للعر	bris_de_glace 67	vol 69
#للعم	degats_des_eaux 47	dommage_materiel 74
#للقا	none 179
#للكر	evenement_climatique 121
#للكل	blessure 81	incendie 40
#للكو	collision -41	vol 87
#للمر	collision 56	degats_des_eaux 56
#للمس	blessure 66	degats_des_eaux 62	dommage_materiel -44	incendie 65	vol -77
#للمو	degats_des_eaux 96
#للوح	blessure -54	bris_de_glace 87	collision -56	dommage_materiel 126	none -63	vol 91
#للور	collision 74
#لليس	blessure 132	bris_de_glace 57	collision -68	dommage_materiel 72	evenement_climatique -58	none -67	vol -60
#لليل	vandalisme 54
#لليم	collision 107
#لما>	degats_des_eaux 134
#لماء	degats_des_eaux 115
#لمات	blessure 53	dommage_materiel -51	none 55	vandalisme 78	vol -69
#لماذ	autre 193	collision 58	dommage_materiel -62	none -183	vol -53
#لمار	dommage_materiel 79
#لماز	autre 44	collision -65	dommage_materiel 52	incendie 71	none -43
#لماش	collision -71	evenement_climatique 172	none -44
#لماض	none 79
#لماط	blessure 216	collision -48	degats_des_eaux 45	dommage_materiel -73	none -160	vol -52
#لماك	collision -41	degats_des_eaux 109	evenement_climatique 49	none -62
#لمال	collision -44	dommage_materiel 133	vandalisme -52
#لمان	blessure 47	collision -48	incendie 124	none -41	vol -42
#لمت>	collision -61	dommage_materiel 79	none -71	vandalisme -76	vol 121
#لمتح	blessure 98	collision -44
#لمتر	evenement_climatique 96
#لمتن	collision 46	incendie 72
#لمتو	vol 64
#لمجا	degats_des_eaux 87
#لمجم	collision -62	degats_des_eaux -57	incendie 236	none -84	vandalisme -49	vol -84
#لمحر	none -57	vandalisme 88
#لمحط	vol 148
#لمحف	autre -52	vol 142
#لمحل	none -59	vandalisme 91
#لمحم	collision 99
#لمخز	dommage_materiel -41	evenement_climatique 56	none -73	vol 131
#لمدخ	vandalisme 41
#لمدر	blessure 81
#لمدف	bris_de_glace 75	degats_des_eaux 78	dommage_materiel -57
#لمدن	degats_des_eaux 48
#لمدي	blessure 44	bris_de_glace 66	collision -62	dommage_materiel -40
#لمرا	collision 43
#لمرت	collision -46	degats_des_eaux 57	dommage_materiel -58	incendie 41	none -101	vandalisme 147	vol -41
#لمرج	collision 43
#لمرح	collision -43	degats_des_eaux 134	dommage_materiel -49	evenement_climatique -41	incendie 72
#لمرس	collision 84	evenement_climatique 68	vol -54
#لمرف	blessure -41	collision 103	dommage_materiel -53	none -89	vandalisme -43	vol 148
#لمرك	collision 44
#لمره	collision -42	vandalisme 96
#لمرو	evenement_climatique 42
#لمس>	collision 138
#لمسج	blessure 42	degats_des_eaux 66	dommage_materiel -48	vol -57
#لمسر	vol 216
#لمسك	collision 136
#لمسم	autre 40	blessure -41	collision -84	vandalisme 210	vol -41
#لمسن	blessure 81	collision -54	incendie 42
#لمشت	degats_des_eaux 90
#لمصا	autre 213	none -130	vandalisme 47
#لمصب	incendie 83
#لمصد	collision 109	none -50
#لمطا	incendie 100
#لمطب	bris_de_glace 69	collision -71	degats_des_eaux 77	none -45
#لمطر	evenement_climatique 158
#لمطع	collision -45	dommage_materiel -84	evenement_climatique 74	vandalisme 153
#لمظل	evenement_climatique 151	incendie 58	none -48
#لمعل	degats_des_eaux 61	dommage_materiel 129	none -64	vandalisme -41
#لمغر	blessure 40	dommage_materiel -40	none 48	vandalisme 79
#لمغس	degats_des_eaux 177
#لمفت	bris_de_glace 45	collision -73	none -47	vandalisme -55	vol 207
#لمقا	blessure 93	collision -48	none -50	vol 61
#لمقد	collision 68
#لمقص	dommage_materiel -47	none -99	vandalisme 274	vol -75
#لمقل	incendie 46	vandalisme 60
#لمقه	collision -139	degats_des_eaux 88	dommage_materiel -50	vandalisme 54	vol 139
#لمكت	collision -55	dommage_materiel 160
#لمكم	bris_de_glace 91
#لمكي	bris_de_glace 50	vol 52
#لملا	degats_des_eaux 69	vol 55
#لملف	none 143
#لممت	blessure 51	collision 72
#لممر	bris_de_glace 61	degats_des_eaux 83	evenement_climatique -47
#لمنا	none -61	vandalisme 117
#لمنح	collision 69	none -80	vandalisme -64	vol 144
#لمنز	evenement_climatique 110	none -47
#لمنش	blessure 130	dommage_materiel -46	none -58
#لمه>	dommage_materiel 69	vandalisme 99	vol -56
#لمها	collision 84
#لمهم	dommage_materiel 80	vandalisme 106	vol -108
#لموب	dommage_materiel 83
#لموت	vandalisme 55
#لمود	evenement_climatique 148
#لموس	blessure 48	collision -92	none -69	vandalisme 185	vol -45
#لموض	vol 54
#لموق	collision 98
#لموك	collision -53	degats_des_eaux 125	dommage_materiel 138	evenement_climatique -138	incendie 46	none -106	vandalisme -84
#لمون	autre 80
#لمي>	collision 54	dommage_materiel 49
#لميا	degats_des_eaux 144
#لميذ	collision 54	vandalisme 98	vol -118
#لمير	collision 87
#لميك	dommage_materiel 47	vol 44
#لمين	incendie 75
#لميه	autre 94	collision -87	none 51
#لناد	evenement_climatique 98	vandalisme 99	vol -90
#لنار	incendie 86
#لناس	collision 72
#لناظ	collision 104
#لناف	bris_de_glace 43	vandalisme 51	vol 47
#لنام	incendie 125
#لنتي	bris_de_glace 113	collision 61	dommage_materiel -47	none -93	vol -49
#لنجا	degats_des_eaux 74	incendie 58
#لنحا	collision -59	degats_des_eaux -55	none -50	vandalisme -44	vol 270
#لنحل	none -85	vol 168
#لنص>	incendie 78
#لنصف	dommage_materiel 59	none 88
#لنضا	autre 141	blessure -76	bris_de_glace -49	collision -77	degats_des_eaux -51	dommage_materiel 204	evenement_climatique -45	incendie -42	none -164	vandalisme -63	vol -73
#لنظا	autre 141	collision -46	dommage_materiel -103	none -100	vandalisme -93	vol 120
#لنعا	degats_des_eaux 59
#لنعن	collision 159	none -42
#لنقل	collision 40
#لنمر	bris_de_glace 99	collision 42
#لنوا	degats_des_eaux 52	vandalisme 74
#لنوم	degats_des_eaux 66
#لني>	autre 70
#لنير	incendie 97
#لها>	dommage_materiel 51
#لهات	vol 71
#لهم>	evenement_climatique 55
#لهوت	incendie 64
#لهون	collision 91
#لوا>	vol 59
#لواج	autre 133	bris_de_glace 42	collision -79	none -52
#لواح	evenement_climatique 82
#لواد	collision -49	degats_des_eaux -44	evenement_climatique 234
#لوار	degats_des_eaux 176
#لواق	blessure -47	bris_de_glace 273	collision -82	none -137	vandalisme -45
#لوال	blessure 46	incendie 41
#لوب>	collision -69	evenement_climatique 154	none -60	vandalisme 92	vol -45
#لوبه	vol 84
#لوجه	collision 105	degats_des_eaux -48	incendie 101
#لوح>	bris_de_glace 99	collision -65	incendie 98	none -96	vol -45
#لوحت	collision 61	none -55	vol 80
#لوحد	bris_de_glace 42	none 45
#لوحل	degats_des_eaux -68	evenement_climatique 189
#لوحه	dommage_materiel 45
#لودي	collision 42
#لور>	collision 79
#لورا	collision 92
#لورد	dommage_materiel 66	none -86	vandalisme 140	vol -58
#لورش	bris_de_glace 90	none -51
#لورق	collision 75
#لورك	blessure 237	collision -69	vandalisme -43	vol -58
#لوز>	autre 118	incendie 43	none -84
#لوس>	autre 146	none -47
#لوسط	collision 92	dommage_materiel -49	vandalisme 70
#لوضو	autre -53	blessure -46	bris_de_glace -50	collision -48	degats_des_eaux 84	dommage_materiel -78	incendie 117	none -121	vandalisme -69	vol 102
#لوطن	vandalisme 43	vol 61
#لوطو	bris_de_glace 83	collision 42	incendie 64	none -51	vol -43
#لوع>	blessure 202	dommage_materiel -73	none -50	vandalisme -82
#لوعه	degats_des_eaux 75	vandalisme 65
#لوعي	collision 160
#لوقا	degats_des_eaux 58
#لوقت	dommage_materiel 48	evenement_climatique 49	incendie 45
#لوك>	blessure -59	degats_des_eaux -45	dommage_materiel 71	vandalisme 80
#لوكا	autre 69	collision 104
#لول>	degats_des_eaux 79
#لولا	collision 82	incendie 43	vol -41
#لولد	blessure 100	dommage_materiel -45
#لولي	collision -60	vandalisme 79	vol -46
#لوم>	dommage_materiel 70
#لوما	degats_des_eaux 144	incendie -95
#لومب	degats_des_eaux 108
#لومت	collision 43	dommage_materiel 103	evenement_climatique 40	none -57
#لون>	degats_des_eaux 54
#لوني	collision 107
#لوي>	dommage_materiel 172	none -59
#لويا	collision -41	degats_des_eaux 85	evenement_climatique 61
#ليا>	none -41
#ليان	dommage_materiel 52
#ليب>	dommage_materiel 138	none -47
#ليت>	dommage_materiel 54	none -47	vol 65
#ليته	blessure 109	collision -133	dommage_materiel -45	none -47	vandalisme 102
#ليج>	bris_de_glace 94	degats_des_eaux 68	dommage_materiel -73
#ليح>	degats_des_eaux 74	dommage_materiel 112
#ليد>	blessure 104	none -41
#ليدي	collision 62
#ليزر	dommage_materiel 42
#ليزه	dommage_materiel -49	none -48	vol 140
#ليزو	blessure -57	collision -178	dommage_materiel -40	vandalisme -42	vol 304
#ليزي	none 76
#ليسا	bris_de_glace 51	collision -55	dommage_materiel 97	evenement_climatique -43
#ليسر	collision 79
#ليسي	blessure 136	collision 43	none -48
#ليط>	degats_des_eaux 134	dommage_materiel 121	evenement_climatique -58	none -47
#ليفو	vandalisme -42	vol 134
#ليك>	dommage_materiel 78	none 69
#ليكو	incendie 40	vandalisme 129	vol -52
#ليلا	none 45
#ليلت	blessure 178	collision -52	dommage_materiel -43	none -40	vandalisme 69	vol -57
#ليله	vandalisme 89
#ليلي	blessure 65	collision -40	evenement_climatique 82
#ليم>	collision 63	none -48
#ليما	bris_de_glace 58	dommage_materiel 47	none -65
#ليمن	collision 196	none -49
#ليمه	collision -58	none -100	vol 137
#ليمو	blessure 135	dommage_materiel -76	none -86	vandalisme 81
#ليمي	collision 113	none -40
#لين>	vandalisme 85
#ليني	blessure 40	collision 53
#ليها	dommage_materiel 53
#ليهم	vandalisme 66
#ليو>	evenement_climatique 96
#ليوم	none 53
#ليون	vol 72
#لييه	blessure 43	bris_de_glace 66	vandalisme 57
#ماء>	degats_des_eaux 115
#مابغ	collision 182	evenement_climatique -76
#مابق	blessure 125	bris_de_glace -42	collision -59	dommage_materiel 64	none -44	vol -64
#مات>	dommage_materiel 72
#ماتت	collision 83	dommage_materiel 108
#ماتر	collision 61	vandalisme 51
#ماتش	blessure 143	bris_de_glace -77	dommage_materiel -83	none 44	vandalisme 54	vol -97
#ماتو	evenement_climatique 130
#ماتي	degats_des_eaux 52	dommage_materiel 103	incendie -47	none -80
#ماجا	bris_de_glace 319	dommage_materiel -88	none -236	vandalisme -52	vol -41
#ماد>	incendie 118
#ماذا	autre 86
#مار>	vandalisme 98
#مارس	autre 57
#مارش	collision 185
#ماري	blessure -41	dommage_materiel 73	none -43	vol 145
#مازا	none 62
#مازو	collision -60	incendie 58	none -54	vol 61
#ماس>	incendie 115
#ماسي	bris_de_glace 46	collision 147	none -54
#ماش>	bris_de_glace 209	collision -118	dommage_materiel -53	none -75	vandalisme -50	vol 90
#ماشف	collision 213	none -54	vandalisme -67	vol -53
#ماصر	collision -53	none -42	vandalisme 158
#ماضي	none 79
#ماطل	autre -53	blessure 290	bris_de_glace -55	collision -117	degats_des_eaux 90	dommage_materiel -109	evenement_climatique -44	incendie -54	none -276	vandalisme -67	vol -111
#ماطم	evenement_climatique 62	none -49	vandalisme 119
#ماطو	autre 80	dommage_materiel -43	evenement_climatique 40
#ماعر	autre 175	none -74	vandalisme 109	vol -120
#ماعن	collision 97	none -50
#ماعه	collision -65	degats_des_eaux -56	dommage_materiel 187	evenement_climatique 122	none -97	vol -61
#ماعي	collision 56	incendie 41
#ماق>	bris_de_glace 93	dommage_materiel 132	evenement_climatique -67	vol -112
#ماكا	bris_de_glace 45	evenement_climatique 58
#ماكن	none -64	vandalisme 88
#ماكي	degats_des_eaux 57	dommage_materiel 58	evenement_climatique 52	incendie 57	none -65
#مال>	blessure 42
#مالك	collision -42	degats_des_eaux 41	dommage_materiel 160	none -40	vandalisme -54
#ماما	collision 80	none 56
#مامن	degats_des_eaux 96	incendie -82	vol 115
#مامه	collision 146	incendie 75	none -56
#مامي	bris_de_glace 89
#مان>	autre 47	blessure -41	dommage_materiel 58	evenement_climatique 71	none -40
#مانط	incendie 175	none -50	vol -50
#ماني	evenement_climatique 103
#ماه>	degats_des_eaux 47
#ماوق	collision 97	degats_des_eaux -64	dommage_materiel 91	none -63
#ماي>	none 118
#مايل	blessure 42	collision -40	evenement_climatique 66
#مايه	blessure -83	collision -136	dommage_materiel 69	incendie -45	none -51	vandalisme -71	vol 154
#مبا>	autre 45	collision -45	evenement_climatique 52	none -45	vol 45
#مباش	collision 81
#مبر>	evenement_climatique 55
#مبلغ	autre 47
#مبلل	degats_des_eaux 85
#مبلو	degats_des_eaux 152
#مبوا	collision 78	vandalisme 111
#مبي>	degats_des_eaux 130
#مبيل	collision 45
#مبين	collision -78	dommage_materiel -53	evenement_climatique 45	none -45	vandalisme -47	vol 168
#مبيه	degats_des_eaux -46	incendie 181
#متاز	blessure 51	collision 72
#متاك	none 84
#متجر	collision -42	vandalisme 93
#متد>	collision -50	incendie 147
#متدت	incendie 118
#متر>	evenement_climatique 89
#مترا	blessure -41	collision 119	evenement_climatique 88	none -68
#متري	evenement_climatique 48
#متضر	collision 75	evenement_climatique 96
#متعل	collision -61	degats_des_eaux -42	evenement_climatique 158	vandalisme -44
#متقا	degats_des_eaux 78
#متنا	collision 72
#متني	collision 86
#مته>	evenement_climatique 55
#متها	vol 47
#متور	blessure 85	collision -45	vol 45
#مثقو	dommage_materiel -84	vol 125
#مثل>	collision -58	evenement_climatique 116
#مثلث	dommage_materiel 207	none -77	vandalisme -40	vol -42
#مثلي	blessure 230	bris_de_glace -41	dommage_materiel -63	incendie -44	none -171	vol -50
#مجاو	degats_des_eaux 102	dommage_materiel 40
#مجرد	autre 107	blessure 161	collision -87	none -84	vandalisme -41
#مجرو	vandalisme 66
#مجهو	none -50	vandalisme 231	vol -45
#مجوه	vol 58
#محام	autre 41	degats_des_eaux 90
#محاو	bris_de_glace 61	vandalisme -63	vol 99
#محرك	none -48	vandalisme 81
#محرو	blessure -41	collision -57	incendie 178
#محطم	collision 82
#محطه	vol 63
#محفظ	autre -42	none -51	vol 218
#محل>	degats_des_eaux 48	none -62	vandalisme 92
#محلو	collision -54	degats_des_eaux 64	vol 53
#محلي	degats_des_eaux 48
#محمد	autre 64	collision 46
#محمل	collision 80
#محمو	blessure 111	none -60
#مخدو	collision -42	vandalisme 175
#مخزن	none -51	vol 94
#مخلو	blessure 43	collision 51
#مدا>	vandalisme 166
#مدام	degats_des_eaux 72	dommage_materiel 47
#مدخل	dommage_materiel 40
#مدخن	evenement_climatique 86
#مدرب	blessure 245	dommage_materiel -91	none -73	vandalisme -51	vol -44
#مدرس	vandalisme 51
#مدفا	bris_de_glace 55	degats_des_eaux 61	dommage_materiel -43
#مدكو	collision 127
#مدني	degats_des_eaux 48
#مده>	collision 93	degats_des_eaux 51
#مدوا	collision 185	vandalisme -63
#مدير	bris_de_glace 70	collision -73	dommage_materiel 77	vandalisme -43
#مدين	blessure 46	evenement_climatique 70
#مرا>	collision 119	none -55	vol 59
#مراب	collision 43
#مرات	collision 96
#مراق	blessure 76
#مراك	vol 40
#مراه	bris_de_glace 150	collision 41	none -66	vol -43
#مراي	vandalisme 105
#مربو	collision -111	dommage_materiel 120	vandalisme -42	vol 116
#مرت>	degats_des_eaux 97	none -43
#مرته	collision 98
#مرتي	dommage_materiel 49	none -40	vandalisme 74
#مرجا	collision 87
#مرجو	collision 43
#مرحا	degats_des_eaux 200	dommage_materiel -49	evenement_climatique -67
#مرحب	none 50
#مرسي	collision 70
#مرض>	degats_des_eaux 201	evenement_climatique -101	none -54
#مرضه	collision 86	vandalisme -85	vol 79
#مرفق	collision 72	none -56	vol 67
#مركب	blessure 45	collision 41
#مركز	bris_de_glace -43	vandalisme 105	vol 41
#مركو	collision 46
#مرمي	collision 83	vandalisme 79
#مرنا	collision 86
#مره>	autre 44	none -42
#مرها	collision 40	degats_des_eaux 51
#مرو>	collision 69	vandalisme 78
#مرور	collision 55
#مري>	blessure 69
#مريض	autre 101	blessure -43	degats_des_eaux 72	dommage_materiel -48
#مرين	blessure 177	dommage_materiel -65	none -47	vol -40
#مزدو	blessure 98	bris_de_glace 62	dommage_materiel -46
#مزق>	blessure 149	none -87	vandalisme 98
#مزهر	dommage_materiel 96
#مزيا	collision 74	none 68
#مسا>	collision 74
#مساء	none 71
#مسار	collision 61
#مساع	none 106
#مساف	degats_des_eaux 110
#مسبح	degats_des_eaux 107	dommage_materiel 110	none -50
#مستا	incendie 45	none -43	vandalisme 49
#مستش	blessure 46
#مستن	degats_des_eaux 79
#مستو	incendie 77
#مسجد	degats_des_eaux 54	dommage_materiel -43
#مسح>	blessure -95	bris_de_glace 208	collision -68	none -46
#مسدو	blessure 94	collision -40	degats_des_eaux 115	none -54	vol -51
#مسرع	collision 151
#مسرو	vol 229
#مسسن	dommage_materiel -67	incendie 42	vol 83
#مسكت	blessure -41	vol 81
#مسكو	blessure 40	collision -48	none -45	vandalisme 129
#مسكي	blessure 106
#مسما	collision -91	dommage_materiel -41	evenement_climatique 60	vandalisme 219	vol -77
#مسني	blessure 85	collision -44	vandalisme 59
#مسيه	evenement_climatique 79	incendie 72	none -51
#مشات	autre 66	collision 61	incendie 64	none -40	vandalisme -40
#مشاو	blessure 54	none -70
#مشتر	degats_des_eaux 125
#مشقو	blessure -68	collision 154	vandalisme -43
#مشكل	vandalisme 89
#مشي>	none -42
#مشيت	vandalisme 47	vol 40
#مشين	vol 113
#مصاب	dommage_materiel -46	incendie 41	none -61	vandalisme 171
#مصار	autre 152	blessure 41	none -67
#مصبا	collision 90	none -42
#مصحه	blessure 125
#مصد>	collision 180	none -50
#مصدر	collision -44	degats_des_eaux 180
#مصعد	blessure 167	collision -65	incendie 51	none -81	vol -50
#مصنع	collision 179	vandalisme -43
#مضان	degats_des_eaux 83
#مضرو	none -72	vandalisme 277	vol -55
#مطار	autre 95	evenement_climatique 115	none -54
#مطاف	incendie 115
#مطبخ	bris_de_glace 69	collision -71	degats_des_eaux 77	none -45
#مطر>	evenement_climatique 178
#مطعم	blessure 135	collision -42	dommage_materiel -67	none -51	vandalisme 77
#مطعو	collision 140	none -207	vandalisme 67
#مظله	dommage_materiel -40	evenement_climatique 121	none -85	vandalisme -41	vol 97
#معا>	bris_de_glace -58	vandalisme 103
#معان	collision 41	evenement_climatique 50
#معت>	dommage_materiel 47	vol 43
#معتر	collision -66	dommage_materiel 204	vandalisme -42
#معجز	autre -41	collision 160
#معرف	autre 77
#معرو	collision -49	dommage_materiel 105	none -55	vol 108
#معصم	blessure 93	vol 54
#معقو	collision 125
#معلق	collision 184	evenement_climatique -68	none -41	vol 40
#معلم	collision -75	dommage_materiel 82	evenement_climatique 103	incendie 43	none -45
#معلو	degats_des_eaux 167	incendie -114
#معنا	bris_de_glace 53	none -65	vandalisme 78
#معني	blessure 145	bris_de_glace -51	collision -145	dommage_materiel -75	none 210
#معها	collision -69	incendie 54	none -85	vandalisme 90	vol 48
#معو>	degats_des_eaux 88	evenement_climatique -76
#معوج	blessure 98	dommage_materiel -73	none -67	vandalisme 158	vol -86
#معي>	bris_de_glace 44
#معيه	vol 80
#مغرب	blessure 40	dommage_materiel -40	none 48	vandalisme 79
#مغسل	degats_des_eaux 165
#مغلق	degats_des_eaux -77	evenement_climatique 119	vol 100
#مفات	autre 112	degats_des_eaux -55	none -43	vandalisme 50
#مفاج	dommage_materiel 221	none -47	vol -42
#مفتا	none -41	vandalisme 75	vol 96
#مفتو	degats_des_eaux 41
#مفرك	collision -52	dommage_materiel 98
#مفشو	vandalisme 118
#مفيش	bris_de_glace 62	collision 42
#مقبض	collision -48	none -45	vandalisme 84	vol 69
#مقدم	collision 75
#مقص>	dommage_materiel -59	none -116	vandalisme 300	vol -55
#مقصو	collision -43	incendie 40	vandalisme 105	vol -42
#مقطع	collision -62	evenement_climatique 47	none -59	vandalisme 154
#مقطو	blessure 51	dommage_materiel 78	incendie -56	vol 49
#مقعد	collision 75
#مقلا	blessure 52	incendie 56
#مقله	collision -43	evenement_climatique 40	none -56	vandalisme 102
#مقلو	collision -54	none -40	vandalisme 158
#مقهي	collision -130	degats_des_eaux 66	dommage_materiel -43	vandalisme 45	vol 110
#مكاد	degats_des_eaux 58
#مكان	autre 41
#مكتب	collision -49	degats_des_eaux 58	dommage_materiel 122
#مكتر	degats_des_eaux 117	vandalisme 77	vol -43
#مكتو	collision 75	none -47	vandalisme 52
#مكرو	collision -55	degats_des_eaux -40	dommage_materiel 101	vandalisme -46	vol 117
#مكسو	collision 71
#مكشو	none -81	vandalisme 109
#مكم>	bris_de_glace 69
#مكن>	bris_de_glace 49	collision 50
#مكنا	bris_de_glace 45	collision -61
#مكنت	vol 86
#مكنك	autre 98	collision -53	none 122	vol -43
#مكنن	none 192
#مكوا	blessure -77	degats_des_eaux -52	dommage_materiel 156	incendie 111	none -53
#مكيف	collision -40	degats_des_eaux 40	vol 59
#ملء>	collision 69
#ملا>	evenement_climatique 50
#ملاب	degats_des_eaux 51	vol 40
#ملات	bris_de_glace 76
#ملاك	degats_des_eaux 90	dommage_materiel 99	vandalisme -72
#ملال	vol 54
#ملان	collision 67
#ملت>	vol 59
#ملثم	vandalisme 97	vol 58
#ملف>	autre 43	none 138	vol -57
#ملفي	none 149
#ملك>	vandalisme 74	vol 45
#ملكه	collision 54	none -42	vandalisme 57
#ملنا	degats_des_eaux 51
#ملو>	vol 58
#ملول	blessure 66	collision 192	dommage_materiel -50	none -102
#ملي>	vol 62
#ملين	vandalisme 99
#مليه	autre 74	blessure 158	evenement_climatique -48
#مليو	collision -42	incendie 72	vol 73
#ممتا	blessure 51	collision 72
#ممر>	degats_des_eaux 40
#ممرض	collision 98	vandalisme -73	vol 70
#ممكن	autre 92	degats_des_eaux 61	incendie -48	none 77	vol -77
#ممنو	blessure 81
#منا>	collision 56
#مناس	dommage_materiel 92	incendie 64
#منت>	blessure 46	degats_des_eaux -67	dommage_materiel -48	vandalisme 167	vol -51
#منتص	none 57
#منذ>	autre 49
#منشا	blessure 130	dommage_materiel -46	none -58
#منطق	evenement_climatique 116	none -41
#منفو	degats_des_eaux 54
#منكم	autre 206	dommage_materiel -46	none -51
#منه>	degats_des_eaux 69
#منهم	collision -79	none 60	vandalisme 81
#منو>	degats_des_eaux 45
#منوع	blessure 81
#مني>	collision 53	none -42
#منين	vol 126
#منيه	vol 98
#مها>	autre 47	evenement_climatique 42	none -56
#مهرس	collision 94	none -56	vandalisme 63
#مهم>	dommage_materiel 53	vandalisme 81
#مهند	collision 69	vandalisme 43
#موا>	vandalisme 141
#مواف	none 130
#مواي	vol 72
#موبي	collision 53
#موت>	collision -48	degats_des_eaux -51	dommage_materiel 312	none -180	vol -58
#موتو	vandalisme 76
#موجه	collision 73	degats_des_eaux 79
#موجو	collision -119	dommage_materiel -50	none -62	vandalisme 99	vol 147
#موخر	collision 108
#مود>	collision 92	evenement_climatique 80
#مودم	dommage_materiel -43	evenement_climatique 195	incendie -42
#مورا	bris_de_glace 40	collision 117	vandalisme -54
#موز>	blessure 222	degats_des_eaux -40	dommage_materiel -55	none -82
#موس>	collision -121	none -91	vandalisme 323	vol -43
#موسم	blessure 132	dommage_materiel -57	incendie 48	none -51
#موسي	collision -42	dommage_materiel 79	incendie 71
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
#موني	autre 150	dommage_materiel -42	none -102	vandalisme -41
#مياه	degats_des_eaux 152
#ميت>	incendie 206	none -55
#ميتر	blessure 61	collision -51
#ميته	collision 42	dommage_materiel 60
#ميتو	collision 106	degats_des_eaux 61	incendie -48
#ميتي	dommage_materiel 40	vandalisme 90
#ميد>	evenement_climatique 149	incendie 64	vol -46
#ميدل	evenement_climatique 152
#ميذ>	vandalisme 72	vol -80
#مير>	dommage_materiel 239	incendie -58
#ميرا	dommage_materiel 67	none -58	vandalisme 48	vol 73
#ميري	collision 87
#ميس>	none 41
#ميسا	vol 95
#ميسي	collision 79	vandalisme 47
#ميع>	autre 47
#ميعا	autre 71	collision 61	none -44
#ميك>	bris_de_glace 144	collision -50	dommage_materiel 69	none -60
#ميكا	autre 56	collision -47
#ميل>	blessure 54	dommage_materiel 104
#ميلا	blessure -55	dommage_materiel 185
#مين>	autre 68
#مينا	dommage_materiel 40
#مينه	bris_de_glace 76
#ميني	collision 42	dommage_materiel 57	none 78
#ميو>	none -43	vandalisme 75
#ناء>	dommage_materiel 59
#نابي	collision -41	degats_des_eaux -64	dommage_materiel -41	none -46	vandalisme 252	vol -49
#نات>	blessure 49	dommage_materiel 58	none -67
#ناتن	collision 128
#ناج>	autre 113
#ناح>	collision 75	vandalisme 79
#نادم	bris_de_glace 69	collision 116	degats_des_eaux -81	dommage_materiel -64	evenement_climatique -42	vandalisme -53
#نادي	blessure 57	evenement_climatique 54	none -40
#نار>	incendie 159
#ناري	collision 79	vol 48
#نازل	blessure 44	collision 48
#ناسب	dommage_materiel 92	incendie 64
#ناض>	dommage_materiel 48
#ناضت	blessure -60	collision -51	dommage_materiel 211	none -61
#ناظو	collision 104
#ناع>	collision 133
#ناعس	vol 65
#ناعي	collision -77	dommage_materiel 78	none -137	vandalisme -60	vol 185
#نافذ	bris_de_glace 135
#ناكل	collision 76
#نام>	collision 40
#نامو	incendie 152
#نان>	blessure 68	dommage_materiel 54	none -81	vandalisme 52
#نانت	collision 66
#ناني	degats_des_eaux 98
#ناها	incendie 67
#ناهش	none 116
#ناهم	blessure -53	collision -129	evenement_climatique 114	none -52	vandalisme 109	vol -58
#ناي>	blessure 53	collision -40	vol 69
#ناير	none 77
#نايم	vol 113
#نايه	incendie 43
#نايي	collision 52
#نبدل	bris_de_glace 149	dommage_materiel -91
#نبلي	blessure 84
#نبه>	dommage_materiel 158	none -117	vandalisme -65
#نبها	incendie 112
#نبوب	degats_des_eaux 145
#نبور	collision 112	degats_des_eaux 100	evenement_climatique -61
#نبول	autre 66	blessure 122	collision -105	none -45	vol -40
#نبي>	collision 99
#نتبه	bris_de_glace 55	collision 83	dommage_materiel -52
#نترن	vandalisme 78
#نترو	vol 144
#نتسن	autre 42	collision -50	dommage_materiel -51	vol 65
#نتش>	collision 51	vandalisme 57
#نتصف	none 57
#نتصل	collision 53
#نتظر	none 60
#نتعش	dommage_materiel 86
#نتفا	collision 152	none -58
#نتفخ	degats_des_eaux 177	dommage_materiel -40	evenement_climatique -49	incendie 80
#نتقل	blessure 99	collision -50	incendie 62
#نتنف	blessure 47	collision 105	vol -42
#نتوم	collision -92	dommage_materiel 156	vandalisme 60	vol -51
#نتيج	bris_de_glace 182	collision 43	dommage_materiel -41	none -74	vol -40
#نتير	blessure 60	incendie -93	vandalisme 129
#نتيش	collision 48
#نتيم	degats_des_eaux 79	evenement_climatique 43
#نتين	collision -59	degats_des_eaux -80	dommage_materiel -46	evenement_climatique 74	none -48	vandalisme 86	vol 109
#نجا>	collision 51
#نجار	degats_des_eaux 74	incendie 58
#نجره	blessure 158	bris_de_glace 65	collision -64	dommage_materiel -41
#نجلو	degats_des_eaux 64
#نجلي	none 109
#نجمه	bris_de_glace 124
#نجه>	collision 48
#نجيل	collision -72	degats_des_eaux -71	dommage_materiel 252	incendie -50	none -43
#نحاس	collision -59	degats_des_eaux -55	none -50	vandalisme -44	vol 270
#نحرر	degats_des_eaux 40
#نحرف	collision 73
#نحل>	none -85	vol 168
#نحو>	collision 69	degats_des_eaux 53
#نخدم	dommage_materiel 68	incendie -43
#نخرج	collision 96	none -74	vandalisme 71
#نخلص	blessure -40	bris_de_glace 113	dommage_materiel 64
#ندا>	autre 61	bris_de_glace 105	none -64
#ندار	none -91	vandalisme 193
#ندخل	collision 82	dommage_materiel -112	none -57	vandalisme 139
#ندر>	bris_de_glace -70	collision 69	degats_des_eaux -87	dommage_materiel -117	evenement_climatique 189	incendie -92	none -158	vandalisme 158	vol -83
#ندس>	collision 69	vandalisme 43
#ندق>	autre 167	none -71
#ندلع	incendie 90
#ندما	autre -48	bris_de_glace 44	collision -70	vandalisme 55	vol 46
#ندنا	none -42	vol 94
#نده>	degats_des_eaux 80	evenement_climatique -57
#ندها	degats_des_eaux 40	dommage_materiel 43
#ندهم	degats_des_eaux 104	none -72	vol 80
#ندو>	dommage_materiel 55
#ندور	blessure -60	dommage_materiel 206	incendie -47	none -71
#ندوش	degats_des_eaux 57
#ندوق	collision 62	vol 48
#نديش	collision 138
#نديك	degats_des_eaux 62	vandalisme 46
#نديل	bris_de_glace -45	collision -49	degats_des_eaux -84	dommage_materiel -87	evenement_climatique -68	incendie 238	none -92	vandalisme 45	vol -106
#نذار	evenement_climatique 50	vol 87
#نرجع	collision 109
#نركب	bris_de_glace -119	collision -44	dommage_materiel 221
#نزل>	degats_des_eaux 55
#نزلا	degats_des_eaux -47	dommage_materiel 85
#نزلت	none -46	vol 47
#نزلق	blessure 47	evenement_climatique 44
#نزلن	collision 81
#نزلو	collision 145	evenement_climatique -54	incendie 58
#نزلي	vandalisme 58
#نزير	collision 93
#نزين	collision 98	incendie -42
#نسا>	collision -79	degats_des_eaux 70	evenement_climatique 52	incendie -75	none -67	vandalisme 74	vol 45
#نسان	evenement_climatique 58	none 79
#نساو	dommage_materiel 115	none -42
#نستا	collision 65
#نسخه	autre 205	none -110	vandalisme -50
#نسطا	collision 101
#نسله	blessure -64	collision -65	vol 220
#نسمع	degats_des_eaux 199	evenement_climatique -105
#نسوق	collision 90
#نسول	none 108
#نسي>	collision 56
#نسيت	autre 98	none -42
#نسير	blessure -42	dommage_materiel 89	none -89	vandalisme 178	vol -73
#نسين	dommage_materiel -40	evenement_climatique 120	none -64	vandalisme 66
#نشار	blessure 130	dommage_materiel -46	none -58
#نشري	blessure 119	collision -112	vol 46
#نشق>	bris_de_glace 70
#نشقت	incendie 86
#نشوف	blessure 53	vol 113
#نصاب	blessure -54	bris_de_glace 142	collision -100	dommage_materiel -62	none -49	vol 137
#نصب>	evenement_climatique 42
#نصرح	incendie 56	vol 49
#نصف>	none 65
#نصلح	dommage_materiel 148
#نصلي	autre 61	evenement_climatique 64	none -59	vol 41
#نصور	collision 47	dommage_materiel 64
#نصيف	autre 152	vol -104
#نضاض	autre 183	blessure -54
#نطره	evenement_climatique 145	vandalisme 60
#نطقه	evenement_climatique 116	none -41
#نطه>	collision 42	dommage_materiel -42	incendie 77
#نطور	collision -44	degats_des_eaux 81	incendie 40	vol 54
#نطي>	blessure 87	collision -67	vol 49
#نظار	autre 114	dommage_materiel -59	none -55	vandalisme -47	vol 120
#نظر>	dommage_materiel -63	none 141
#نعاج	collision -45	evenement_climatique 109	vol 61
#نعاس	degats_des_eaux 74	vol 44
#نعاش	blessure 51
#نعاو	collision 51
#نعرف	autre 46	none 52
#نعس>	degats_des_eaux 90	vol 49
#نعست	incendie 93	vol -40
#نعم>	none 181
#نعمر	collision 109
#نعنا	collision 157
#نعيط	degats_des_eaux 72
#نغرس	collision 92	dommage_materiel -46
#نفجا	degats_des_eaux 48
#نفجر	degats_des_eaux 93
#نفخ>	degats_des_eaux 136
#نفخو	degats_des_eaux 157	dommage_materiel -51	none -50
#نفس>	incendie 64
#نفسه	bris_de_glace 59	collision 57	vandalisme -50
#نفسو	collision 49	degats_des_eaux 57	incendie 49
#نفسي	collision 48
#نفصل	blessure 52	bris_de_glace 44	collision -41	degats_des_eaux 75
#نفق>	degats_des_eaux 47
#نفوخ	degats_des_eaux 54
#نقدر	collision 85
#نقطع	blessure 97	collision -55	dommage_materiel 116
#نقطه	degats_des_eaux 42
#نقل>	dommage_materiel 89
#نقلب	collision 168	dommage_materiel 63	none -97	vandalisme -53
#نقلو	collision -53	incendie 149
#نقه>	collision 41	vandalisme 129	vol -45
#نقول	degats_des_eaux 79	vol 47
#نقي>	blessure 59	collision 67	dommage_materiel -44	vol 49
#نكتب	collision 112
#نكسر	blessure 58	bris_de_glace 43	none -41
#نكم>	autre 286	dommage_materiel -47	none -97	vandalisme -44
#نكن>	vol 80
#نلبس	blessure 158
#نما>	collision -89	dommage_materiel 172	evenement_climatique 58	none -82	vandalisme -48
#نمرت	collision 123
#نمره	bris_de_glace 65
#نمسح	blessure -95	bris_de_glace 208	collision -68	none -46
#نمشي	autre 66	degats_des_eaux 52	none -43	vol 53
#نني>	collision 42
#نهاي	dommage_materiel 127	none -77
#نهر>	degats_des_eaux -70	evenement_climatique 209
#نهضر	collision -45	incendie 73	none 104
#نهم>	collision -72	degats_des_eaux 50	none -55	vandalisme 95
#نهما	collision -57	dommage_materiel -67	none 179	vandalisme -70	vol -66
#نوات	autre -40	dommage_materiel 94	evenement_climatique 40
#نواف	collision -43	evenement_climatique 48
#نوان	autre 93	collision -62	dommage_materiel -46	incendie -40	none -49	vandalisme -65	vol 92
#نوبي	collision 94	none -42
#نوت>	degats_des_eaux 73	none -57
#نور>	none 186
#نورا	bris_de_glace 177
#نوع>	blessure 40
#نوقع	collision 69
#نوم>	degats_des_eaux 66
#نون>	autre 47	dommage_materiel -50	none -62	vol 112
#نونب	dommage_materiel 44
#نوني	autre 58	incendie 59
#نوي>	autre 181	collision -81	dommage_materiel -49	none -91	vandalisme -59	vol 56
#نويه	blessure 49	collision -61	dommage_materiel -58	vol 200
#نيا>	autre 49	blessure 204	collision -58	evenement_climatique -46	none -113
#نياب	degats_des_eaux -47	vol 63
#نيت>	blessure 52
#نير>	evenement_climatique -72	vandalisme -64	vol 136
#نيرا	incendie 97
#نيس>	autre -95	dommage_materiel 96
#نيسي	dommage_materiel 72
#نيش>	vandalisme 70
#نيط>	collision 205
#نيطر	autre 118	none -50
#نيفي	bris_de_glace 120	collision 109	none -58	vandalisme -49	vol -63
#نيقه	collision 76
#نيك>	blessure 42
#نيكي	autre 84	collision -54
#نينا	collision 49	evenement_climatique 79
#نينه	bris_de_glace 76	collision -82	degats_des_eaux -45	dommage_materiel -40	incendie 122	none -72	vol 72
#نيو>	none 66
#نيين	degats_des_eaux 63	dommage_materiel 67
#هابط	collision 64	degats_des_eaux 95
#هاتف	vol 57
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
#هبطا	blessure -95	bris_de_glace 77	collision -103	dommage_materiel 72	evenement_climatique 186	incendie -49	none -121	vandalisme -58	vol -45
#هتين	collision 92	none -70	vandalisme 63
#هذا>	none 64
#هذه>	vol 140
#هرات	vol 58
#هرب>	collision 73	vol 89
#هربا	incendie 59
#هربن	degats_des_eaux 110
#هربو	collision -55	dommage_materiel -58	none -57	vol 191
#هرس>	bris_de_glace 75
#هرسا	dommage_materiel 50	none -46	vandalisme 54
#هرسه	bris_de_glace -64	collision 70	dommage_materiel 66	evenement_climatique 48
#هرسو	collision -84	vandalisme 120	vol 57
#هرسي	dommage_materiel -50	none -88	vandalisme 178	vol -61
#هره>	blessure 42	vol 61
#هرو>	blessure 145	dommage_materiel -57
#هري>	blessure 72
#هرين	autre 42	blessure 48	none -45
#هريه	dommage_materiel 76
#هزات	collision 96	dommage_materiel -56	vol 62
#هزو>	collision -44	dommage_materiel -43	vandalisme 47	vol 104
#هست>	collision 125	dommage_materiel 57	none -59	vandalisme -42
#هشم>	bris_de_glace 115	collision 50	none -40
#هضر>	vandalisme 70
#هضره	bris_de_glace -45	vandalisme 94	vol 51
#هكتا	collision -46	degats_des_eaux -56	dommage_materiel -52	evenement_climatique 151	incendie 43	none -57	vandalisme 60	vol -52
#هلا>	collision -68	dommage_materiel -59	none 300	vandalisme -69
#هما>	collision 65	none 40
#همت>	none 123
#همش>	blessure -46	collision 110	none -95	vandalisme 123	vol -55
#همنا	collision 90
#همو>	collision 152	none -58
#هناك	none 46
#هندس	collision 69	vandalisme 43
#هنيه	collision 91
#ههه>	collision 75	dommage_materiel 56
#هههه	collision 68	dommage_materiel 116	none -49
#هوا>	collision 100	vol -63
#هواء	bris_de_glace 158
#هواي	evenement_climatique 55	none -43	vandalisme 45
#هوت>	incendie 51
#هود>	none -59	vol 151
#هور>	autre 55	collision -59	dommage_materiel 61	none -65	vandalisme 69
#هول>	none -65	vandalisme 225
#هولو	vandalisme 169	vol -75
#هوما	blessure -59	collision 70	vandalisme 88
#هوند	collision 79
#هوه>	dommage_materiel 82
#واء>	bris_de_glace 70
#واب>	none -51	vandalisme 55
#وابه	autre 72	collision 162	degats_des_eaux -42	dommage_materiel -54	vandalisme -40	vol -40
#وات>	dommage_materiel 78
#واتي	autre 62	none -51	vandalisme 130	vol -57
#واج>	autre 102	degats_des_eaux 41
#واجه	bris_de_glace 42	none -41	vandalisme 102
#واح>	evenement_climatique 126	incendie 103
#واحت	blessure 58	degats_des_eaux -47	dommage_materiel -51	incendie 174
#واخا	collision -69	none 142	vol 72
#واخذ	vol 141
#واد>	evenement_climatique 131
#وار>	collision 57	none -41
#وارب	degats_des_eaux 103	vandalisme 72
#وارت	autre 92
#واري	autre 41	bris_de_glace 62
#واز>	autre 157
#واش>	autre 137
#واصط	collision 114
#واصي	evenement_climatique 51
#واضط	autre 135	degats_des_eaux 70	evenement_climatique -89
#واعط	vol 111
#وافذ	collision -43	evenement_climatique 48
#وافس	degats_des_eaux 86
#وافق	none 152
#واق>	bris_de_glace 46	dommage_materiel 81
#واقع	blessure -49	dommage_materiel 86
#واقف	collision 97
#وال>	degats_des_eaux 43	vandalisme -40	vol 47
#والب	incendie 46
#والت	vol 43
#والث	dommage_materiel -47	evenement_climatique 105	incendie 69
#والخ	collision -56	evenement_climatique 57	vol 94
#والز	vandalisme 61	vol -44
#والس	incendie 46	none -41
#والش	incendie 52	none -46
#والغ	degats_des_eaux -78	dommage_materiel 115
#والف	autre 73	dommage_materiel 67	none -62
#والق	evenement_climatique 43
#والل	none 125
#والم	degats_des_eaux 78
#والن	vol 51
#واله	bris_de_glace 159	degats_des_eaux -73	dommage_materiel -47	evenement_climatique 66	none -72
#وان>	collision 46	evenement_climatique 47
#وانت	incendie 92
#وانك	collision 43	dommage_materiel 45
#واني	autre 87	collision -65	vandalisme -54	vol 135
#واه>	blessure -81	bris_de_glace -40	collision -81	degats_des_eaux -60	incendie 44	none 236	vandalisme -63	vol -70
#واي>	vol 72
#وايج	vol 53
#وايد	collision 83	dommage_materiel -63	none -72	vandalisme 46
#وايض	vandalisme 112
#وايي	evenement_climatique 48	none -41	vandalisme 76
#وباب	collision 90	degats_des_eaux 43
#وباق	blessure -114	dommage_materiel 114	none -51	vandalisme -40	vol 71
#وبان	collision 93	degats_des_eaux 114	dommage_materiel -47
#وبر>	collision 68
#وبطا	autre 47	vol 85
#وبعد	collision 40	vandalisme -63
#وبقا	blessure 69	collision -47	dommage_materiel -40	vol 70
#وبقي	autre 97	collision 43	dommage_materiel -84	vol -40
#وبل>	bris_de_glace 138	collision 74	none -61
#وبلا	collision -48	degats_des_eaux 51
#وبني	bris_de_glace 130	collision -60	degats_des_eaux 154	dommage_materiel -51	none -106	vandalisme -51
#وبه>	degats_des_eaux 45
#وبو>	collision -52	dommage_materiel -40	vandalisme 122
#وبوا	collision 75	incendie 72
#وبي>	dommage_materiel 54	vol 56
#وبيس	vol 74
#وبيل	collision 54
#وبين	degats_des_eaux 101
#وبيه	incendie 57
#وتا>	collision 68
#وتحر	collision -45	degats_des_eaux 122	evenement_climatique 74	incendie -54	none -40
#وتحط	blessure -72	collision -100	dommage_materiel 142	none -53	vandalisme 179	vol -107
#وتر>	blessure 87	collision 58	none -70
#وترك	vol 137
#وتشق	bris_de_glace 282	dommage_materiel -48	evenement_climatique -87	none -78
#وتضر	degats_des_eaux 88
#وتكس	bris_de_glace -54	collision 57	evenement_climatique 52
#وتلو	bris_de_glace -64	collision -77	degats_des_eaux -40	dommage_materiel 132	evenement_climatique 49	none -53	vol -55
#وته>	dommage_materiel -45	none -76	vol 176
#وتهر	blessure 41	dommage_materiel 69
#وتور	collision 53	incendie 40	none -49
#وتوق	autre 95	dommage_materiel 77	none -42
#وتوم	collision 138	dommage_materiel 98	none -146	vandalisme -57
#وتين	blessure 83
#وثيق	collision 60
#وجا>	collision 60	vol -47
#وجاء	degats_des_eaux 40
#وجاب	bris_de_glace 70	collision 67	evenement_climatique 40	vandalisme -116
#وجات	blessure 63	dommage_materiel 41
#وجان	collision 89
#وجاو	vandalisme 41
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
#وجها	collision 83	none -42
#وجهي	blessure 71	vandalisme 75
#وجو>	vandalisme 65
#وجود	collision -95	dommage_materiel -43	none -51	vandalisme 91	vol 148
#وجي>	evenement_climatique 42
#وجيت	collision 160	none -41
#وحا>	degats_des_eaux 90
#وحاس	vol 56
#وحته	collision 101
#وحتي	vol 136
#وحده	bris_de_glace 102
#وحدو	bris_de_glace 184	none -73
#وحرر	vol 58
#وحرق	collision -45	degats_des_eaux -60	dommage_materiel 101	incendie 245	none -79	vandalisme -41	vol -42
#وحطم	vandalisme 177	vol -129
#وحك>	blessure -91	collision 81	dommage_materiel 146	vol -40
#وحل>	degats_des_eaux -68	evenement_climatique 189
#وحنا	collision -54	degats_des_eaux 107	dommage_materiel -44	vol 63
#وحين	evenement_climatique 45
#وختي	dommage_materiel -46	evenement_climatique 89	incendie 88
#وخدا	vol 163
#وخدش	bris_de_glace -65	collision -87	dommage_materiel 300	evenement_climatique -40	none -64	vandalisme -71
#وخرج	collision 59	incendie 50
#وخره	collision 103
#وخسر	degats_des_eaux 83
#وخلا	vol 71
#وخلي	collision -109	incendie 99	none -71	vandalisme -54	vol 206
#وخمس	blessure 43
#وخه>	degats_des_eaux 41	dommage_materiel 84
#وخين	blessure 91
#وداء	incendie 66
#وداب	collision 121	none -41
#ودات	incendie 131
#ودار	vandalisme 60
#وداز	collision 44	dommage_materiel 46	evenement_climatique -44	incendie 90
#ودان	collision 90	evenement_climatique 74	vol -63
#وداو	dommage_materiel -56	vol 105
#ودتي	vol 101
#ودخل	collision 88	evenement_climatique 46
#ودع>	incendie 114	vandalisme 43
#ودفع	vandalisme 68
#ودم>	dommage_materiel -43	evenement_climatique 195	incendie -42
#ودنو	collision -67	evenement_climatique 96	vandalisme 86
#وده>	blessure 79	collision -114	vandalisme 55	vol 96
#ودها	collision 46
#ودور	collision 58	evenement_climatique 82	incendie 49	none -42	vol -52
#ودي>	collision 80
#وديا	degats_des_eaux 62	none -64	vol 123
#ورا>	collision 49
#وراء	collision 94	vandalisme 40
#ورات	collision -58	dommage_materiel 61	none -56
#وراج	collision -57	degats_des_eaux 132	evenement_climatique 80
#وراس	collision 135
#وراق	collision 113	none -47
#ورام	bris_de_glace 177
#وران	collision 48
#وراه	evenement_climatique 76	none -62	vol 107
#وراي	collision 50
#ورت>	collision 71
#ورته	vandalisme 88
#ورتو	collision 81	vol 40
#ورتي	collision 79
#ورجا	incendie 65
#ورجع	dommage_materiel 130	incendie -42	none -54	vandalisme -45
#ورجل	degats_des_eaux -55	evenement_climatique 153	incendie 83	vandalisme -56
#ورحم	none 120
#ورد>	collision -54	dommage_materiel 46	none -56	vandalisme 92
#وردو	evenement_climatique 124
#ورزا	collision 40	evenement_climatique 52
#ورسي	collision -58	degats_des_eaux 93	incendie 83
#ورش>	blessure 109	degats_des_eaux 43	dommage_materiel -47	none -45
#ورشه	bris_de_glace 116	none -45
#ورطا	collision -65	dommage_materiel 42	vandalisme 61	vol 64
#ورغ>	evenement_climatique 60	none -49	vandalisme 130	vol -54
#ورفض	collision 46	degats_des_eaux 68
#ورفع	vol 99
#ورقه	collision 48
#ورك>	blessure 54
#وركب	collision 98	none -48
#وركه	blessure 155	collision -118	degats_des_eaux 123	dommage_materiel -90	none -58	vandalisme -76	vol -108
#ورم>	blessure 127
#ورمت	evenement_climatique 75
#ورمو	collision 51	vandalisme 44
#ورني	blessure -48	vol 117
#ورهم	collision 43	vandalisme 62
#ورو>	autre 53
#وروت	bris_de_glace 76	collision 40
#ورون	autre 48
#وري>	dommage_materiel -46	evenement_climatique 104
#وريد	blessure 205	collision 72	dommage_materiel -136	none -61	vol -51
#ورين	collision 68	none -60	vol 96
#وريه	collision -44	none -60	vandalisme 87	vol 84
#وزار	collision -46	evenement_climatique 68	none -98	vandalisme -44	vol 168
#وزت>	blessure 266	collision -59	dommage_materiel -57
#وزلق	blessure 75
#وزني	collision 55
#وزوج	evenement_climatique 90
#وزين	incendie 40
#وساع	bris_de_glace 51
#وسحب	collision 161
#وسرق	dommage_materiel -99	vandalisme -92	vol 252
#وسط>	collision 96
#وسطا	collision 78
#وسلم	evenement_climatique 54
#وسم>	blessure 132	dommage_materiel -57	incendie 48	none -51
#وسه>	blessure 64	collision 59	none -93	vandalisme 82	vol -48
#وسي>	autre 229	dommage_materiel -60	vandalisme -55
#وسيا	collision 60
#وسيق	blessure -47	collision -76	dommage_materiel 208	none -48
#وسيه	incendie 125
#وشعل	incendie 157
#وشه>	collision -44	vandalisme 133
#وشين	vandalisme 118
#وصاح	blessure 47	collision -76	dommage_materiel 92
#وصاف	bris_de_glace 77
#وصبع	blessure 105	bris_de_glace -109	collision -68	degats_des_eaux -45	dommage_materiel 225	none -75	vandalisme -44
#وصدر	incendie 88
#وصدم	collision 74
#وصل>	none 72
#وصلا	dommage_materiel -40	incendie 220
#وصلت	autre 119
#وصور	vandalisme 91
#وصيل	collision 97	vol 46
#وضحك	vandalisme 68
#وضرب	bris_de_glace 42
#وضعت	collision 53	dommage_materiel -42	none -69	vol 133
#وضعن	vol 77
#وضه>	autre 146	collision -80	dommage_materiel 58
#وضو>	autre 52	collision -66	degats_des_eaux 88	dommage_materiel -80	incendie 126	none -65	vandalisme -61	vol -53
#وضوع	vol 54
#وضون	autre 166	none -77
#وضي>	blessure 145	dommage_materiel -61
#وطا>	incendie 130
#وطاح	blessure 112	collision -47	dommage_materiel 69	none -64
#وطار	blessure 107	collision -99	dommage_materiel -47	vol 113
#وطحت	degats_des_eaux 169	dommage_materiel -47	evenement_climatique -83	vandalisme 61
#وطفا	collision 41
#وطني	vandalisme 43	vol 61
#وطه>	collision -75	degats_des_eaux -45	dommage_materiel 69	incendie 105
#وطو>	collision 43	none -62	vandalisme 116
#وطوا	collision 133	degats_des_eaux 49	incendie -40
#وطور	collision 56
#وطيح	blessure 177	collision -110	none -71	vandalisme -46	vol 96
#وظف>	collision -40	none 57	vol 74
#وعا>	degats_des_eaux 46	vol 101
#وعاي	collision 100
#وعد>	bris_de_glace 50	collision -71	dommage_materiel 94
#وعشر	bris_de_glace -54	vandalisme 109
#وعطا	evenement_climatique 45
#وعطي	collision 58
#وعلي	collision 200	evenement_climatique 110	none -112	vandalisme -50
#وعمر	collision 50	degats_des_eaux 94
#وعمل	autre 63	collision 65	dommage_materiel -76	none -131	vol 126
#وعند	bris_de_glace 89
#وعه>	collision -51	degats_des_eaux 41	dommage_materiel 59	incendie -40	none -42	vandalisme 119
#وعي>	collision 120
#وعين	autre 108	none 49
#وغرق	collision -41	degats_des_eaux 193	evenement_climatique 92	none -51	vol -40
#وغطا	collision -93	evenement_climatique 79	vandalisme 89	vol -45
#وفان	degats_des_eaux -41	evenement_climatique 155
#وفجا	collision 100
#وفر>	vol 93
#وفه>	collision -75	dommage_materiel -45	none -89	vandalisme 107	vol 171
#وفو>	degats_des_eaux 159	vol 44
#وفي>	degats_des_eaux 80
#وفيه	dommage_materiel 131	none -78
#وقاش	autre 42	degats_des_eaux 42
#وقاي	degats_des_eaux 58
#وقته	autre 215	blessure 40	collision -57	degats_des_eaux 53	evenement_climatique -55	none -147
#وقتي	vol 78
#وقد>	degats_des_eaux 43	vol 47
#وقطع	collision -54	dommage_materiel 110	none -41
#وقعا	collision 86	dommage_materiel 113	none -61
#وقعت	dommage_materiel 145
#وقعن	degats_des_eaux 41
#وقعه	collision 116	none 79
#وقفت	collision 61
#وقفش	collision 85	vol -50
#وقفو	none 103
#وقلب	collision 77	vandalisme 90	vol -62
#وقه>	collision -55	vandalisme 92	vol 85
#وقها	blessure -40	vol 52
#وقي>	degats_des_eaux 214	dommage_materiel -58	none -40
#وقين	collision -40	incendie 119	vol 50
#وكات	collision 139	vol -40
#وكال	autre 145
#وكان	degats_des_eaux -59	evenement_climatique 79
#وكب>	collision 58
#وكتب	evenement_climatique 49
#وكسر	vandalisme 88
#وكلب	blessure 92	collision -121	dommage_materiel 111	incendie 80	none -51	vol -43
#وكلش	collision 86	degats_des_eaux -44	dommage_materiel 146	evenement_climatique -82	incendie -84	vol 47
#وكلن	bris_de_glace 41	evenement_climatique 91
#وكم>	vandalisme -40	vol 119
#وكمل	collision 189	none -58	vandalisme -49
#وكنت	collision 133	evenement_climatique 44	vandalisme -48
#وكه>	evenement_climatique 141	none -44
#وكيت	blessure -40	bris_de_glace -41	collision -54	degats_des_eaux 124	dommage_materiel 211	evenement_climatique -88	incendie -48	none -166	vandalisme -120	vol -46
#وكيط	degats_des_eaux 99	dommage_materiel -40	evenement_climatique -128	incendie 126
#وكيق	blessure -81	collision 46	incendie 130
#وكيل	collision -43	evenement_climatique 43	none -59	vol 143
#ولاب	blessure -49	collision -60	degats_des_eaux 109	dommage_materiel 176	none -48	vol -72
#ولات	vandalisme 45	vol -45
#ولاه	collision 108
#ولاو	degats_des_eaux 145	dommage_materiel -47	evenement_climatique 40	vol -46
#ولاي	blessure 120
#ولدو	blessure 115	collision -63	dommage_materiel -46
#ولصق	collision 135
#ولقي	collision -49	degats_des_eaux 60	vandalisme 95
#ولله	collision 112	none -51
#ولو>	dommage_materiel -41	none -46	vol 76
#ولوا	collision -47	degats_des_eaux 72	none -63	vol 116
#ولوح	collision 90	dommage_materiel 62	evenement_climatique 44	none -59
#ولور	bris_de_glace -41	collision -54	dommage_materiel 105	evenement_climatique 41
#ولوز	autre 153	none -88
#ولون	collision 71	vandalisme 45	vol -40
#ولي>	blessure 40	collision -48
#وليه	collision -45	dommage_materiel 42	vol 68
#وما>	collision 40
#وماب	collision 106	evenement_climatique -109
#ومات	collision 71	dommage_materiel 103	incendie -57	none -52
#ومبا	autre 43	collision -44	dommage_materiel 43	evenement_climatique 53	none -46	vandalisme -44	vol 68
#ومبل	vol 71
#ومبو	collision 134
#ومبي	incendie 73
#ومتر	collision 43	dommage_materiel 103	evenement_climatique 40	none -57
#ومرا	collision 157
#ومرت	collision 43	degats_des_eaux -56	dommage_materiel 163	vol -77
#ومش>	blessure 44
#ومشا	collision 93
#ومشي	dommage_materiel 85
#ومع>	collision 75	vandalisme -54
#ومعا	collision 125
#ومعه	collision -55	degats_des_eaux -97	evenement_climatique 134	none -76	vandalisme -47	vol 137
#وملي	degats_des_eaux 48	evenement_climatique -71	incendie 55	vandalisme 62
#ومه>	blessure 85	none -47
#ومها	dommage_materiel 160	vol -76
#ومول	collision 81
#ومون	bris_de_glace 60
#ومي>	collision -40	degats_des_eaux 111	vol 40
#وميس	vol 79
#ومين	collision -60	evenement_climatique 69
#ونا>	incendie 43	vandalisme 51
#ونات	collision 101	degats_des_eaux 87	dommage_materiel -43	none -44
#ونبر	dommage_materiel 44
#ونبل	blessure 84
#ونتي	vol 151
#ونجي	collision -72	degats_des_eaux -71	dommage_materiel 252	incendie -50	none -43
#وند>	dommage_materiel 40	vol 98
#وندا	collision 57
#ونزل	collision -53	degats_des_eaux 50	dommage_materiel 93
#ونس>	autre 237	collision -50	degats_des_eaux 51	dommage_materiel -53	none -106	vandalisme -44	vol -49
#ونست	collision 65
#ونسط	collision 101
#ونسي	collision 50	vandalisme 48	vol -42
#ونص>	vandalisme 45
#ونطو	collision -64	degats_des_eaux 129	none -42	vol 45
#ونعس	blessure 98	dommage_materiel -46	vol 74
#ونقل	incendie 65
#ونكت	degats_des_eaux 68	dommage_materiel -47	incendie 81
#ونه>	collision 57	dommage_materiel 40
#ونو>	collision 144
#ونوا	bris_de_glace 40	collision -51	evenement_climatique 71	none -58	vandalisme 101	vol -51
#ونوب	collision 64
#ونون	incendie 85
#ونيط	collision 205
#ونيه	bris_de_glace 98	vol -43
#ونيو	none 100
#وها>	collision 44	none -54
#وهاد	evenement_climatique 64
#وهبط	degats_des_eaux 98	evenement_climatique 54	incendie -45	none -69
#وهرا	vol 43
#وهرب	vol 115
#وهرس	collision -58	vandalisme 99
#وهم>	none -62	vol 158
#وهو>	blessure 93	none -46
#وهي>	none -40
#وواح	collision 51
#ووصل	incendie 122
#ووضع	autre -45	blessure 116
#ووقع	degats_des_eaux 80
#وول>	degats_des_eaux 65	none 113
#وولي	degats_des_eaux 48	dommage_materiel 103
#ويا>	blessure 147
#ويات	collision -41	degats_des_eaux 85	evenement_climatique 61
#ويت>	collision -46	degats_des_eaux 56	vandalisme 48
#ويده	autre -93	blessure -53	bris_de_glace -68	collision -86	degats_des_eaux -70	dommage_materiel 205	incendie -69	none -239	vandalisme -99	vol -92
#ويدي	incendie 81
#ويره	evenement_climatique 81
#ويض>	autre 62
#ويضه	bris_de_glace 49	collision 117	none -46
#ويضي	none 98
#ويقو	blessure 72
#ويل>	autre 81	bris_de_glace -86	collision -73	vandalisme 141
#ويلا	bris_de_glace 45	collision 48
#وين>	bris_de_glace -45	degats_des_eaux -84	dommage_materiel 163	evenement_climatique -52	none -75	vandalisme 86	vol -46
#ويو>	collision -68	degats_des_eaux 272	dommage_materiel 53	none -117	vandalisme -81	vol -80
#ويوت	collision 68
#ياء>	collision 136
#ياب>	bris_de_glace 103	degats_des_eaux 72	evenement_climatique -77
#يابه	degats_des_eaux -47	vol 63
#يات>	none -42
#ياته	collision 176
#ياتو	collision 119
#ياتي	none 68
#ياج>	dommage_materiel 40	incendie 62	none -40
#ياح>	evenement_climatique 75
#ياحي	bris_de_glace 44	none -50	vandalisme 115
#ياخذ	vandalisme 66
#ياده	blessure -74	dommage_materiel 166	none -42	vol -40
#يار>	dommage_materiel 85
#يارا	none -48	vandalisme 175	vol -44
#يارت	none -44
#ياره	collision 49
#ياس>	vol 135
#ياض>	bris_de_glace 81	none -48	vandalisme 43
#ياضي	collision 55	vandalisme 116	vol -70
#ياطه	collision -52	degats_des_eaux 133	dommage_materiel 75	none -64
#ياع>	autre 229	collision -85	degats_des_eaux -54	dommage_materiel -46	evenement_climatique 130	none -46	vandalisme -80	vol -122
#يالن	none -40	vol 55
#ياله	vandalisme -41	vol 50
#يالو	bris_de_glace 59	collision 84	none -56
#يالي	dommage_materiel 42	none -45
#يام>	blessure 43	none 85
#يانه	collision -81	degats_des_eaux -44	dommage_materiel 186	none 49
#يانو	collision -54	degats_des_eaux 65	dommage_materiel 195	none -66
#ياه>	degats_des_eaux 103
#يبا>	collision 47
#يبان	autre 78
#يبت>	collision 44
#يبتي	bris_de_glace -41	dommage_materiel 75
#يبدو	degats_des_eaux 73	none -40	vandalisme 91
#يبكه	blessure 126	collision -56
#يبكي	collision 86	vandalisme 61
#يبه>	vol 57
#يبو>	collision -43	dommage_materiel 125	none -44	vandalisme -65	vol 54
#يبور	collision 107	vol 50
#يبي>	blessure 72	dommage_materiel 41	none -79	vol 58
#يتال	autre 46	collision 54
#يتبد	blessure -88	bris_de_glace 67	collision -58	dommage_materiel 101	incendie 125	none -71	vandalisme -49	vol -71
#يترو	bris_de_glace 75
#يتري	bris_de_glace 188	collision -60	dommage_materiel -68	evenement_climatique -53	none -61	vandalisme 151	vol -73
#يتزا	collision 125	none -48
#يتسن	collision -45	evenement_climatique 67	vandalisme 51
#يتش>	collision -51	dommage_materiel -41	none 148
#يتصل	collision -55	dommage_materiel 89	none 109	vandalisme -42
#يتضر	collision -42	degats_des_eaux 59
#يتعر	bris_de_glace 61	degats_des_eaux -46	vol 40
#يتقي	collision 76
#يتنا	vol 86
#يته>	dommage_materiel 78	evenement_climatique 44	none -75	vandalisme 52	vol -61
#يتها	dommage_materiel 52
#يتهم	vol 87
#يتو>	autre 83	none -44
#يتوش	collision -62	vandalisme 92	vol 110
#يتوق	collision -48	degats_des_eaux -48	evenement_climatique 79	incendie 82
#يتون	blessure 64
#يتين	vandalisme 114
#يتيه	blessure -89	collision -50	dommage_materiel 152	evenement_climatique 49
#يجار	collision 55	incendie 105
#يجاز	incendie 85
#يجاو	bris_de_glace 124	collision -61	degats_des_eaux 199	dommage_materiel -56	none -114	vandalisme -62
#يجب>	dommage_materiel -54	none 129	vol -49
#يجرح	collision -89	dommage_materiel 123
#يجري	vol 50
#يجه>	bris_de_glace 108	collision 114	none -64
#يجو>	bris_de_glace 55	vol 51
#يجي>	collision 46	vol 56
#يجين	collision -64	incendie 141
#يحات	blessure 141	collision -90	dommage_materiel -46	evenement_climatique 120
#يحتر	blessure -80	collision 109	dommage_materiel 154	incendie -60	none -63
#يحدث	autre 43	collision -42	dommage_materiel 41	none 107	vandalisme -44
#يحرق	dommage_materiel 76	incendie 57
#يحلف	collision 79
#يحلو	collision -51	vandalisme -60	vol 186
#يحه>	degats_des_eaux 42	incendie 56	none -47
#يحو>	blessure -52	collision -91	dommage_materiel -51	evenement_climatique 79	vandalisme 258	vol -90
#يحي>	autre 128	dommage_materiel -50	none 118	vol -43
#يخرج	none -77	vandalisme 92	vol 69
#يخلص	autre 72	dommage_materiel 104	none -42
#يخه>	collision 122
#يخير	degats_des_eaux -48	dommage_materiel 205
#يدا>	dommage_materiel -54	none 59
#يدخل	collision -62	evenement_climatique 55	incendie -117	vol 96
#يدفع	autre 120	bris_de_glace 55	vandalisme -60
#يدلت	evenement_climatique 152
#يدلي	bris_de_glace 129
#يدها	bris_de_glace 98	dommage_materiel -45
#يدو>	dommage_materiel -52	incendie 95	none -47	vol 66
#يدور	blessure 107
#يدون	collision 66
#يديس	collision 115	vol -52
#يديه	none -41	vandalisme 41
#يديو	dommage_materiel 59	vandalisme -55	vol 115
#يرا>	dommage_materiel 44	vol 51
#يرات	evenement_climatique 99	none -57
#يراس	degats_des_eaux 162	none -49
#يرام	bris_de_glace 99	collision -83	dommage_materiel 137	incendie -40	none -119
#يربا	collision 64
#يرجع	autre 98	blessure -44	collision 179	dommage_materiel -51	evenement_climatique -63	none -76
#يرحم	blessure -48	dommage_materiel 59	vol 58
#يرد>	autre 57	dommage_materiel -40	none 84
#يرفو	collision -58	dommage_materiel -49	incendie -99	none -87	vandalisme 314	vol -48
#يركو	collision -72	dommage_materiel -73	incendie 182
#يرمه	evenement_climatique 65	vol 83
#يرمي	autre 103	collision 63	none -68
#يرها	incendie 60
#يرو>	bris_de_glace 128
#يري>	degats_des_eaux 53	incendie 94	none -44
#يريا	collision 87
#يريد	degats_des_eaux 128
#يرين	autre -93	degats_des_eaux 46	dommage_materiel 171	none -41	vandalisme -42	vol 59
#يزر>	dommage_materiel 42
#يزه>	vol 88
#يزور	collision -77	none -45	vol 202
#يزي>	collision 58
#يزيه	none 109
#يسار	collision -47	vol 78
#يسال	collision 76	dommage_materiel -40	none -126	vandalisme 167
#يستا	dommage_materiel 131	evenement_climatique 46
#يستي	dommage_materiel -43	vol 162
#يسر>	collision 107
#يسرق	autre 132	bris_de_glace 88	collision -52	none -41	vandalisme -77
#يسري	collision 68
#يسكل	none -66	vandalisme -42	vol 198
#يسكن	vandalisme 62	vol 54
#يسمع	collision 61	vandalisme 58
#يسه>	blessure 196	bris_de_glace -49	dommage_materiel -57
#يسي>	dommage_materiel 101
#يسيا	collision -40	dommage_materiel 61
#يسيل	collision -50	degats_des_eaux 253	dommage_materiel -44	none -53	vandalisme -40	vol -63
#يسين	autre 57	none -40	vol -58
#يشعل	dommage_materiel 156	vol -52
#يشكا	collision 80
#يشكو	blessure 75	collision 85	none -60
#يشه>	bris_de_glace -44	collision -69	dommage_materiel -56	incendie 219	none -66	vandalisme 42
#يشوف	blessure 59	dommage_materiel -43	vol 71
#يصبن	vandalisme 84	vol -71
#يصبه	vol 41
#يصلح	blessure 46	collision -46	dommage_materiel 133	incendie -54
#يصلن	autre 196	blessure -68	collision -40	none -91	vol -52
#يضا>	autre 63	collision 47	none -67
#يضاء	autre 68	none -67
#يضان	degats_des_eaux 65	dommage_materiel -45	evenement_climatique 136	vol -47
#يضحك	blessure 55
#يضرب	blessure -46	collision 135
#يضرن	blessure 55	collision 128	dommage_materiel -41
#يضه>	collision 46	none -41	vandalisme 73
#يضي>	none 98
#يطار	blessure 76	none -43
#يطال	autre 92	dommage_materiel 94	none -55	vandalisme -49
#يطان	collision -48	dommage_materiel -69	incendie 146	none -59	vandalisme -52
#يطت>	collision 88
#يطرط	bris_de_glace 99	dommage_materiel -40	incendie 138
#يطره	autre 97	dommage_materiel 55	none -51	vandalisme -42
#يطري	dommage_materiel 157
#يطكم	vol 43
#يطلع	degats_des_eaux 145	dommage_materiel -42
#يطنا	collision 42
#يطه>	dommage_materiel 47
#يطو>	dommage_materiel 53
#يطيح	collision -63	degats_des_eaux 77	vandalisme 119	vol -55
#يعا>	autre 71	collision 61	none -44
#يعتذ	bris_de_glace 50	collision 56
#يعد>	blessure 66	collision 76	degats_des_eaux 77	dommage_materiel -59
#يعرج	collision 144	none -55
#يعرف	collision 110	none -51	vol 70
#يعطي	collision 79	dommage_materiel -49	incendie -104	none 123	vol -40
#يعمر	collision 45	degats_des_eaux 82
#يعمل	collision 62	vandalisme 80	vol -53
#يعني	degats_des_eaux 46	vol 74
#يعه>	evenement_climatique 68
#يعوض	autre 72	degats_des_eaux 123	dommage_materiel -54	none -60	vol -47
#يغطي	autre 128	vandalisme 60
#يفاش	incendie 48	none 95
#يفط>	autre 110	vol -120
#يفطت	collision 67	none 80
#يفطو	autre 199	collision -54	dommage_materiel -54	none -123	vandalisme -40	vol -56
#يفه>	incendie 60
#يفور	collision 40	vol 45
#يفون	vol 67
#يفي>	bris_de_glace 49	collision 59
#يقا>	vandalisme 50
#يقتي	collision -73	dommage_materiel 169	evenement_climatique 55	none -83
#يقدر	blessure 43	degats_des_eaux 45	incendie 42
#يقطر	degats_des_eaux 211	dommage_materiel -48	none -47
#يقطع	blessure 53	dommage_materiel 51
#يقظت	degats_des_eaux 48
#يقلب	collision -52	degats_des_eaux -40	dommage_materiel 215	evenement_climatique -46	none -113	vandalisme -89
#يقه>	collision 40	none -40
#يقها	collision 87
#يقو>	bris_de_glace 43	collision 106	none -55
#يقي>	autre 87	dommage_materiel 60	vandalisme 52	vol -51
#يكال	bris_de_glace -102	collision 142	evenement_climatique 90	none -46
#يكان	autre 46	collision -49
#يكبر	bris_de_glace 144	collision -57
#يكتب	incendie 74	vandalisme 57
#يكل>	collision 129
#يكلا	collision -56	vandalisme 81	vol 65
#يكه>	dommage_materiel 126	none -60
#يكو>	collision -46	degats_des_eaux 63	dommage_materiel 115	evenement_climatique -51	none -57
#يكوب	collision 132
#يكون	bris_de_glace 74	vandalisme 86	vol -63
#يكي>	collision -65
#يكيل	collision 57	vandalisme 41
#يكيه	evenement_climatique 107
#يلات	dommage_materiel 69	vandalisme 48
#يلاد	blessure -55	dommage_materiel 185
#يلان	collision 66
#يلتو	collision 109
#يلتي	vandalisme 94
#يلعب	blessure 183	bris_de_glace 54	collision -61	none -72	vandalisme -54
#يلمس	bris_de_glace 51	vol 68
#يله>	none -46	vandalisme 88
#يلو>	collision 75	dommage_materiel 154	none -58	vandalisme -50	vol -61
#يلوم	collision 43	dommage_materiel 103	evenement_climatique 40	none -57
#يلي>	autre 48	evenement_climatique 45
#يليا	blessure 81
#يليف	vol 50
#يليك	incendie 51	vandalisme 162	vol -59
#يما>	collision 53	none -46	vandalisme 73
#يمات	bris_de_glace 75	collision -55	dommage_materiel 70	incendie -47	none -69	vandalisme -44
#يمار	collision -44	dommage_materiel -48	none -70	vandalisme -61	vol 229
#يمان	blessure -47	none 48
#يمته	vol 76
#يمكن	bris_de_glace 47	none 62
#يملا	degats_des_eaux 62
#يمن>	collision 120
#يمه>	none -40
#يمون	dommage_materiel -51	none -44	vandalisme 53	vol 72
#يمي>	blessure 86	collision 69	dommage_materiel -43
#يمين	collision 120
#يناء	collision 44	vandalisme 55
#ينات	collision 49
#يناش	dommage_materiel -55	evenement_climatique 60	vandalisme 87
#يناه	incendie 103	none -74	vandalisme -40	vol 104
#يناي	none 60
#ينت>	dommage_materiel 74
#ينتي	incendie 92
#ينزف	blessure 76
#ينزل	degats_des_eaux 147
#ينش>	none 120
#ينغ>	autre 48	collision 80	none -44
#ينك>	dommage_materiel 131
#ينما	collision -89	dommage_materiel 172	evenement_climatique 58	none -82	vandalisme -48
#يننا	collision 61	degats_des_eaux 107	evenement_climatique -71
#ينها	blessure -49	dommage_materiel 81	vol 62
#ينو>	bris_de_glace 48	collision 102	dommage_materiel -108	none -73	vandalisme 112	vol -50
#ينوا	blessure 53
#ينيا	autre 106	collision -58	evenement_climatique 52
#ينيت	blessure 83
#ينيك	blessure 47	collision 44
#ينين	blessure -48	bris_de_glace 105	collision -46	vol 96
#ينيه	collision 78	incendie 40
#ينيو	collision 76	dommage_materiel 67	incendie -44
#يهرب	collision -72	dommage_materiel -58	none -102	vandalisme -80	vol 302
#يهضر	incendie 160	none -50	vol -43
#يهم>	vandalisme 50
#يوا>	collision -70	dommage_materiel -72	none 124	vandalisme -57	vol 131
#يوان	dommage_materiel 62	evenement_climatique 47	none -56	vandalisme 82	vol -56
#يوتا	collision 68
#يوجد	autre 91	collision -43	none 43
#يوجع	collision 73	vandalisme 51
#يورو	autre 60
#يوسف	collision 86
#يوصل	collision 96	none -54
#يوط>	blessure -56	collision -57	dommage_materiel 132	vandalisme -40	vol 53
#يوقع	collision 118	degats_des_eaux 91	evenement_climatique -44
#يول>	evenement_climatique 115
#يولي	degats_des_eaux 91	dommage_materiel -71
#يوما	autre 54	collision 85	none -43
#يومي	blessure -46	collision -68	evenement_climatique 82	none 54
#يون>	none -41
#يوني	none 70
#يوه>	none 121	vol 53
#ييا>	vandalisme 55
#ييت>	collision 163	vandalisme -84
#يير>	autre 55	collision 86	vandalisme -40
#يين>	blessure 146	dommage_materiel -41	none -99
#ييه>	vol 64
05	none 103
06	none 143
1	bris_de_glace 110	none 73	vandalisme -81
10	dommage_materiel 54
12	evenement_climatique 44
13	dommage_materiel -44	incendie 77	none 147
14	autre 99	collision -61	none -49
15	none 122
16	none 53
17	collision 67	none 46
18	bris_de_glace 59	dommage_materiel 87	none -60
19	none 94
2	bris_de_glace 41
200	collision -54	dommage_materiel -49	incendie 258	none -64
2019	collision 77
2025	none 116
2026	dommage_materiel 69
21	bris_de_glace 111
22	blessure -41	collision 56	none 111
24	collision 98
25	blessure 41	dommage_materiel -47	none 173
26	bris_de_glace -105	vandalisme 154	vol -69
28	blessure 43	none 107
29	collision 66
3	blessure 60	evenement_climatique -42	none -55
30	none 55
300	degats_des_eaux 99	dommage_materiel -46	none -55	vandalisme -41	vol 94
3000	autre 119	none -44	vol -57
320	autre 144	none -86
4	vol 86
40	bris_de_glace 110	vandalisme -77
400	autre 199	collision -166	degats_des_eaux 51	dommage_materiel -43	none -65	vol -42
4000	dommage_materiel 143
45	none 54
5	none 74
50	blessure 57
5200	dommage_materiel 60
6	blessure 87
600	autre 248	collision -132	dommage_materiel -52	none -77
6000	autre 58	vol 42
6500	collision -81	dommage_materiel 157
7	blessure 90	none 55	vandalisme -47
700	collision 45
71	blessure 57	dommage_materiel 69
80	bris_de_glace 94	vandalisme -45
900	autre 234	blessure -44	collision -80	degats_des_eaux 46	dommage_materiel -61
=answer: lead	collision 59	dommage_materiel -44
=answer: no	none -46
=answer: unsure	none 47
=being: animal	blessure 53	collision 58	dommage_materiel 73	none -88	vandalisme -42
=being: thing	none -80
=constat: constat	collision 171
=constat: not-done	collision 159
=danger: event	collision -73	dommage_materiel -51	incendie 301	none -48	vol -43
=danger: now	blessure 52	collision -102	dommage_materiel 172	incendie 76	none -59	vandalisme -60	vol -74
=danger: over	autre -44	blessure -95	bris_de_glace -72	collision -82	degats_des_eaux -71	dommage_materiel -126	evenement_climatique 195	incendie 76	none -110	vandalisme -68	vol -64
=danger: plea	autre -49	collision 138	dommage_materiel -60	incendie 57	vol -56
=danger: present	collision 42	none -56
=danger: put-out	degats_des_eaux 60	dommage_materiel -48	incendie 132
=distress: distress	collision 62	evenement_climatique 45
=document: devis_ou_facture	autre 176	incendie -51	none -111	vandalisme -44
=document: photos	collision 58	degats_des_eaux -62	incendie 66
=hedge: roughly	collision 50	dommage_materiel 45	vandalisme -49
=idiom: figure	collision 46	incendie 58	none -50	vol -60
=idiom: paper	collision 124	degats_des_eaux 72	none -58
=idiom: part	autre 131	none -64
=idiom: silence	blessure -59	bris_de_glace -62	collision -80	degats_des_eaux 319	dommage_materiel -118	evenement_climatique -49	incendie -49	none -205	vandalisme -61	vol -101
=injuries no	none -55
=injuries no rather	none -54
=injuries no sure	none -56
=injuries unknown	dommage_materiel 70	none -85
=injuries unknown unsure	dommage_materiel 70	none -85
=injuries yes	blessure 90	collision 49	none -47
=injuries yes sure	blessure 90	collision 49	none -47
=injury: absent	collision -42	dommage_materiel 59	evenement_climatique -52	vol 59
=injury: body	blessure 83	collision 54	none -62
=injury: casualty	blessure 81	collision 48	none -44
=injury: grave	autre -43	bris_de_glace -51	dommage_materiel 119	evenement_climatique 53	none -65	vandalisme -47
=injury: nobody	none -56
=injury: one-well	collision 57	none -50
=injury: perhaps	blessure 112	none -58
=injury: struck	blessure -71	collision 129	dommage_materiel 62	none -47
=injury: symptom	blessure 80	collision 50	dommage_materiel -41	none -51
=intent: back	bris_de_glace -44	collision 50	degats_des_eaux -41	dommage_materiel -40	evenement_climatique -44	none -104	vandalisme 175	vol -87
=intent: cancel	none 65	vandalisme -44
=intent: complaint	collision -71	dommage_materiel -48	none -66	vandalisme 146	vol 211
=intent: correct	collision 159	degats_des_eaux 59	dommage_materiel -69
=intent: declare	collision 61	vandalisme -46	vol 42
=intent: follow	autre 49	none 79	vandalisme -41
=intent: greet	collision 55
=intent: help	autre 56	dommage_materiel -56	none 61
=intent: human	collision -59	degats_des_eaux 47	dommage_materiel 42
=intent: language	vandalisme -51
=intent: other	autre 128	collision -54	dommage_materiel -68	evenement_climatique -41	none 82	vol -66
=intent: review	collision 78	dommage_materiel -52	none 148	vandalisme -45
=intent: thanks	blessure -58	none 90	vandalisme -50	vol 75
=liability: contested	collision 231	dommage_materiel -46	none -43
=other autre	autre 131	blessure -53	collision -67	degats_des_eaux 125	evenement_climatique -46	none -84	vandalisme -120	vol -61
=other blessure	autre -98	dommage_materiel 218	evenement_climatique -74	vol -40
=other collision	blessure 98	bris_de_glace 76	collision -53	dommage_materiel -43	evenement_climatique 79	vandalisme -43
=other evenement_climatique	collision -40	dommage_materiel -49	evenement_climatique 262	vol -136
=other incendie	collision -42	degats_des_eaux 42	dommage_materiel -74	incendie 74	none -57	vol -44
=other vandalisme	collision 117	degats_des_eaux 132	none -45	vandalisme -80
=other vol	collision -66	evenement_climatique 265	vol -105
=party: alone	collision 56	degats_des_eaux -56	none -45
=party: culprit	bris_de_glace 88	degats_des_eaux -65	dommage_materiel -62	none -49	vandalisme 81	vol -63
=party: foreign	dommage_materiel -53	evenement_climatique 53	none -88	vandalisme -48	vol 145
=party: hit-and-run	collision 98	degats_des_eaux -42	dommage_materiel -44	incendie 74	none -58	vandalisme -51	vol 84
=party: neighbour	degats_des_eaux 72	dommage_materiel 45	none -64
=party: nobody-else	blessure 52	degats_des_eaux 190	dommage_materiel -43	evenement_climatique -45	none -43
=party: obstacle	collision 100	evenement_climatique 55	none -77
=party: other-vehicle	collision 147	none -40
=party: theirs	blessure -89	bris_de_glace 102	collision 209	dommage_materiel -45	none -53	vandalisme -40	vol -41
=party: unknown-origin	collision -44	dommage_materiel -54	vandalisme 82
=party: witness	collision -73	dommage_materiel -49	incendie 54	none -67	vandalisme 112	vol 66
=person: close	dommage_materiel 48	none -75
=person: driver	collision 157
=person: exposed	collision 186	evenement_climatique -42	incendie 129	none -79	vandalisme -63	vol -87
=person: self	collision 64	none -64
=police: not-done	collision 78	none -44	vol 74
=police: police	collision 55	dommage_materiel -50	none -67	vandalisme 60	vol 100
=status: awaited	collision 51	dommage_materiel 74	vandalisme -41
=status: done	collision 88
=status: future	collision 55	none -51	vol 61
=status: not-yet	autre 54	collision 41	none -47	vol 48
=status: refused	collision 61	none -47
=status: unfinished	vandalisme 50
=thirdParty no	none -63
=thirdParty no rather	evenement_climatique 78	none -59	vol 66
=thirdParty no sure	none -51	vol 67
=thirdParty no unsure	blessure 41	collision -42	degats_des_eaux 54	incendie 61	none -71
=thirdParty none	none 106
=thirdParty unknown	degats_des_eaux 170
=thirdParty unknown unsure	degats_des_eaux 170
=thirdParty yes	collision 90	none -54
=thirdParty yes rather	collision 128	dommage_materiel 40	evenement_climatique -45	none -80
=thirdParty yes sure	collision 86	none -52
=type autre	autre 336	none -79
=type autre sure	autre 336	none -79
=type blessure	blessure 275	collision -42	degats_des_eaux -44	none -77	vol -46
=type blessure sure	blessure 327	collision -124	none -56	vol -61
=type blessure unsure	blessure 211	degats_des_eaux -62	evenement_climatique -55	none -95
=type bris_de_glace	bris_de_glace 369	collision -78	none -57
=type bris_de_glace sure	bris_de_glace 369	collision -78	none -57
=type collision	collision 217	none -52
=type collision rather	collision 204	none -53	vol -44
=type collision sure	collision 225	none -52
=type collision unsure	blessure -47	collision 41	none -51	vol 98
=type degats_des_eaux	collision -82	degats_des_eaux 308	none -62	vol -40
=type degats_des_eaux rather	autre -61	blessure -72	collision -112	degats_des_eaux -93	dommage_materiel 68	evenement_climatique 106	incendie 83	none -86	vol -74
=type degats_des_eaux sure	collision -80	degats_des_eaux 377	dommage_materiel -61	none -55
=type dommage_materiel	blessure -41	dommage_materiel 352	evenement_climatique -46	none -60	vandalisme -56
=type dommage_materiel sure	blessure -41	dommage_materiel 352	evenement_climatique -46	none -60	vandalisme -56
=type evenement_climatique	collision -58	dommage_materiel -63	evenement_climatique 369	none -57	vandalisme -46	vol -55
=type evenement_climatique sure	collision -58	dommage_materiel -63	evenement_climatique 369	none -57	vandalisme -46	vol -55
=type incendie	collision -69	incendie 324	none -55	vol -42
=type incendie sure	collision -69	incendie 324	none -55	vol -42
=type none	none 105
=type vandalisme	collision -64	none -60	vandalisme 319	vol -85
=type vandalisme rather	blessure -46	bris_de_glace -54	degats_des_eaux -69	dommage_materiel 234	evenement_climatique -56	none -90	vandalisme 41	vol -79
=type vandalisme sure	collision -66	none -59	vandalisme 328	vol -86
=type vol	collision -50	none -55	vol 301
=type vol rather	blessure -41	bris_de_glace -47	collision -114	degats_des_eaux -81	dommage_materiel 89	evenement_climatique -52	incendie -45	none -87	vandalisme -79	vol 210
=type vol sure	collision -48	none -54	vol 300
=type: autre	autre 316	none -75	vandalisme -45	vol -45
=type: blessure	blessure 271	collision -103	none -51
=type: bris_de_glace	bris_de_glace 331	collision -76	dommage_materiel -42	none -54	vol -42
=type: collision	collision 139	none -54
=type: degats_des_eaux	collision -57	degats_des_eaux 220	evenement_climatique 46	none -60
=type: dommage_materiel	dommage_materiel 147	none -62
=type: evenement_climatique	collision -60	evenement_climatique 356	none -60	vandalisme -47	vol -59
=type: incendie	collision -65	incendie 303	none -55	vol -45
=type: vandalisme	none -61	vandalisme 299	vol -89
=type: vol	collision -50	none -54	vol 254
a7	bris_de_glace 77
ا	collision -55	degats_des_eaux 69	dommage_materiel 103	none -46
ابدا	none 152
ابلغ	bris_de_glace 50	collision -52	degats_des_eaux -42	dommage_materiel -42	none -52	vandalisme 84	vol 74
ابن	vol 90
ابنتي	blessure 59	dommage_materiel 62
ابني	dommage_materiel 143	none -44
ابي	blessure 152	collision -109	incendie 87
اتاي	vol 139
اتذكر	blessure 44	none 70
اتصل	collision 67
اتصلت	collision 92	vol 41
اتلف	dommage_materiel 93	incendie 56	none -54
اتمكن	collision 71
اثر	collision 62	evenement_climatique 40	vol -43
اثناء	dommage_materiel 102
اجد	collision -72	vol 199
اجره	collision 62
اجل	collision 67	dommage_materiel -53	none 72
احتاج	autre 121	vol -41
احترق	incendie 153
احترقت	collision -43	incendie 220	none -44
احتكاك	collision 141
احتكت	collision 120
احدا	degats_des_eaux -48	dommage_materiel -44	none -99	vandalisme 172	vol 68
احدهم	collision -66	vandalisme 183
احنا	blessure -48	degats_des_eaux 55	dommage_materiel 81
اختفت	vol 143
اختي	dommage_materiel 63	none -48	vol 40
اخذ	vandalisme 85
اخذت	blessure 81	collision -46	none -75	vandalisme 85
اخذوا	degats_des_eaux -54	vol 115
اخر	bris_de_glace 72	collision 41
اخري	collision 58
اخضر	collision -46	dommage_materiel -56	none -56	vandalisme 247	vol -67
اخي	none 140
ادري	collision -68	dommage_materiel -48	none 116	vandalisme -74	vol 51
ادم	collision -42	degats_des_eaux -45	evenement_climatique 125	none -48	vandalisme 91	vol -49
اذي	bris_de_glace 56	evenement_climatique 44
ار	collision 58
اربع	blessure 56	degats_des_eaux 55
اربعه	vandalisme 115
ارتطم	bris_de_glace 103
ارتطمت	collision 45
ارتفاع	dommage_materiel 98
ارجع	none -53	vandalisme 157	vol -50
ارجو	bris_de_glace 69
اريد	autre -40	none 182
ارير	collision 167
اريير	collision 179
ازرق	collision 125	dommage_materiel -76	none 76	vandalisme -51	vol -45
اسابيع	autre 81	blessure 131	collision -46	dommage_materiel -42	none -69
اسبوع	degats_des_eaux 41
اسبوعين	autre -43	none 196
استاذ	collision 51	none 120
استدعاء	autre 46	collision 85
استرجاع	autre 209	none -102
استطيع	none 53
استنشقت	incendie 86
استيقظت	degats_des_eaux 63
اسعاف	collision 82
اسفله	bris_de_glace 55	collision -99	dommage_materiel 157	none -41	vol -48
اسفي	evenement_climatique 104
اسقط	degats_des_eaux -54	dommage_materiel 156
اسمها	degats_des_eaux -44	dommage_materiel -47	evenement_climatique 185
اسمي	evenement_climatique 117
اسود	autre 62	collision -53	degats_des_eaux 42	incendie 115	none -73
اشاره	blessure 74
اشتري	autre -49	vol 142
اشتعلت	collision -48	incendie 169
اشرح	none 105
اشعر	vol 62
اصابع	blessure 69	dommage_materiel 77
اصب	bris_de_glace 41	collision 74
اصبت	blessure 203
اصبعي	blessure 261	collision -79	dommage_materiel -103	incendie -42	none -156	vandalisme -49	vol -42
اصرح	blessure 89	collision -65	dommage_materiel -41	none 112
اصص	dommage_materiel -48	evenement_climatique 101
اصطدام	autre 84	collision 69	none -49
اصطدمت	collision 137
اصلا	blessure 86
اصيب	dommage_materiel -40	none 131
اصيبت	collision 57
اضرار	degats_des_eaux 65
اطلب	autre 46	none 54
اظن	none 89
اعبر	collision 92
اعتذر	bris_de_glace 56
اعترف	dommage_materiel 114	none -65
اعلم	bris_de_glace 75
اعمل	blessure 67
اغلقت	bris_de_glace 80	collision -61	incendie 76
اغير	blessure 83
افران	collision -47	dommage_materiel -47	evenement_climatique 246	none -58
افعل	collision -47	none 104	vol 78
افهم	autre -64	none 255
اقتلعت	evenement_climatique 126
اقدر	vol 78
اقدم	vandalisme 47
اقوالي	none -48	vol 132
اقود	collision 99
اكادير	autre 42	bris_de_glace 96	collision -97	incendie 71	none -55
اكتشفت	bris_de_glace 145	collision -56	vandalisme -40
اكثر	degats_des_eaux 75	none -45
اكل	autre 65	incendie 41	none -42	vol 64
اكن	collision 63	none 106
اكيد	none 173	vol -40
الا	vandalisme 55
الابواب	collision -42	degats_des_eaux -81	dommage_materiel -47	none -41	vandalisme 225	vol -54
الابيض	autre 74	blessure -49	collision -40	degats_des_eaux 70	dommage_materiel 53	incendie -52
الاثاث	blessure -47	dommage_materiel 60	evenement_climatique 50
الاثنين	none 40
الاحد	none 51
الاحذيه	degats_des_eaux 52	incendie 81
الاخر	none 111
الاداء	collision 52
الاربع	none -59	vol 152
الاربعه	collision -84	incendie 114	vandalisme 78
الارض	degats_des_eaux 45	none -54
الارضي	degats_des_eaux -68	evenement_climatique 212
الارضيه	degats_des_eaux 251	dommage_materiel -47	evenement_climatique -64	vandalisme -56
الارواح	blessure -56	incendie 127
الاسباني	vol 52
الاسبقيه	collision 58
الاسبوع	none 181
الاستاذ	blessure 128	none -52
الاسطبل	collision -51	evenement_climatique 123	none -48	vol 103
الاسعاف	collision 73
الاسنان	autre 99	none -72
الاسود	degats_des_eaux 140	dommage_materiel -42
الاشاره	collision 49
الاصلاح	collision -67	dommage_materiel 170
الاضرار	evenement_climatique 55
الاطار	collision 44	dommage_materiel 134	vandalisme -138
الاطفاء	collision -45	incendie 103
الاف	collision -43	dommage_materiel -49	vol 171
الاكواريوم	degats_des_eaux 124
الالواح	evenement_climatique 125
الامامي	bris_de_glace 120
الاماميه	collision 135	dommage_materiel -41
الامان	collision 94
الامر	none 119
الامن	vandalisme 67
الامنيه	vol 92
الان	dommage_materiel 50
الانبوب	degats_des_eaux 221	dommage_materiel -59
الانترنت	vandalisme 78
الاوراق	collision 154	vol -107
الاول	degats_des_eaux 53	none 120
الاولاد	bris_de_glace 45	collision -43	evenement_climatique 87	none -45
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
الباركيه	degats_des_eaux 80	dommage_materiel 102	vol -62
الباش	dommage_materiel -41	evenement_climatique 119	none -78	vandalisme 126
الباقي	autre 93	collision -49	degats_des_eaux 42	none -56
البالكون	blessure -86	bris_de_glace 129	collision -152	degats_des_eaux -45	dommage_materiel -75	none -50	vandalisme 95	vol 118
البانيو	collision -45	degats_des_eaux 242	evenement_climatique -48
البحث	collision -91	dommage_materiel 131	vol 103
البحر	blessure 142	evenement_climatique 91	none -45	vol -53
البرد	bris_de_glace 59	collision -46	evenement_climatique 200	none -47
البرق	dommage_materiel -40	evenement_climatique 220	incendie -43
البرميل	blessure 77	collision 76
البريد	collision -67	dommage_materiel 140	none -76	vandalisme 50
البزطام	collision -40	vol 116
البصمات	vol 135
البطيخه	collision 122
البقره	evenement_climatique 90	vol 58
البلاستيك	blessure 102	collision -52	incendie 69
البلاستيكيه	evenement_climatique 145	none -40
البلاصه	collision -68	vandalisme 98	vol 109
البلاط	blessure -129	collision -52	degats_des_eaux 248	dommage_materiel -62
البلاكه	bris_de_glace 85	collision -74	dommage_materiel -77	evenement_climatique 109	none -137	vandalisme -49
البلديه	collision 101	evenement_climatique 74	none -41
البلكون	bris_de_glace 175	none -75	vol -50
البلومبي	degats_des_eaux 112
البنايه	blessure 53	vandalisme 54
البنت	blessure 178	dommage_materiel -57	none -130
البنك	autre 136	collision -90	dommage_materiel -52	evenement_climatique 49	none -114	vandalisme -44	vol 143
البهايم	evenement_climatique 97
البوطا	incendie 130
البوطه	degats_des_eaux -56	incendie 164
البوليس	vandalisme 69
البوليسي	collision 133
البومبا	autre 97	collision -59	dommage_materiel 81	evenement_climatique 67	incendie -52	none -75	vandalisme -56	vol -58
البومبيه	incendie 146
البيانو	collision -46	degats_des_eaux 116	dommage_materiel 67
البيت	none -41
البير	autre -64	blessure -57	bris_de_glace -75	collision -108	degats_des_eaux 198	dommage_materiel -100	evenement_climatique 85	incendie -78	none -216	vandalisme -98
البيرمي	collision 184
البيرو	bris_de_glace 251	degats_des_eaux -112	dommage_materiel -66	none -58	vol -48
البيسكليت	collision -54	dommage_materiel 82	incendie -55	none -57	vandalisme -49	vol 147
البيسي	collision -47	dommage_materiel 203
البيسين	evenement_climatique 92	incendie -45
البيض	evenement_climatique 98	vandalisme 90
البيضاء	autre 89	collision 48	none -59
البيطري	autre 59	collision 42	dommage_materiel -43
البيكوب	collision 71
التابعه	dommage_materiel -50	none -44	vandalisme 113
التامين	autre 212	dommage_materiel -55
التبروري	evenement_climatique 158
التحدث	none 50
التدفيه	degats_des_eaux 100
الترامواي	vol 72
الترقوه	collision 54
التروتينيت	blessure 70	collision -46	incendie 50
التريبورتور	collision 68	vol 73
التصاور	degats_des_eaux 50	evenement_climatique 41
التصريح	autre 67
التصليح	degats_des_eaux 65	dommage_materiel 140	incendie -47
التعويض	none 86
التقني	dommage_materiel 69	evenement_climatique 72
التلفاز	dommage_materiel 68
التلفازه	collision -54	dommage_materiel 159	vandalisme 74
التلفزه	blessure -70	collision -59	dommage_materiel 182	vol 58
التوصيل	collision 76	vol 74
التي	collision 52
التيار	autre -74	dommage_materiel 229	incendie -57
التيليفون	collision 53	dommage_materiel 64
التيو	degats_des_eaux 237	dommage_materiel -41	none -109	vol -40
الثالث	degats_des_eaux 64
الثالثه	collision 78
الثامنه	none 106
الثاني	blessure 87	dommage_materiel 63
الثانيه	incendie 51
الثلاثاء	none 52
الثلاثه	vandalisme 119
الثلاجه	dommage_materiel 224	incendie -56	none -40
الثلج	evenement_climatique 203
الثمنيه	none 123
الجاج	blessure 152	bris_de_glace 110	collision -81	dommage_materiel -64	evenement_climatique -46
الجار	degats_des_eaux 60
الجاره	collision -79	degats_des_eaux 79	evenement_climatique 51
الجامع	collision -81	dommage_materiel -51	incendie 140	none -122	vandalisme -55	vol 208
الجانب	incendie 51
الجبس	blessure 55	degats_des_eaux 78	none -52
الجبص	degats_des_eaux 227	dommage_materiel -76	incendie -43
الجبل	collision 41	degats_des_eaux -40	evenement_climatique 70	vol 50
الجدار	degats_des_eaux 80
الجدارميه	vol 43
الجديده	dommage_materiel 148
الجراج	bris_de_glace 67
الجرار	bris_de_glace 65	collision 81	vol -44
الجرح	blessure 168	collision -46
الجرحي	collision 83
الجرده	collision -43	degats_des_eaux 165	dommage_materiel -53	evenement_climatique -95	none -59	vandalisme 56	vol 40
الجمعه	none 47
الجمله	blessure 114	bris_de_glace -52	collision 49	degats_des_eaux -65	dommage_materiel -69	evenement_climatique 161	incendie -44	none -73	vandalisme -58
الجميع	autre 67
الجناح	bris_de_glace -42	vandalisme 124	vol -42
الجنب	collision 145	none -40
الجنط	collision -48	dommage_materiel 229	none -53	vandalisme -57
الجهتين	collision 92	none -70	vandalisme 63
الجهه	vol 48
الجيب	bris_de_glace 55	none -48	vol 155
الجيران	blessure 41
الحاج	vandalisme 79
الحاجز	bris_de_glace 87	collision 111	none -53
الحاجه	collision 50	degats_des_eaux -45	dommage_materiel -59	none -56	vandalisme 43	vol 123
الحادث	blessure 42
الحادثه	collision 123
الحاديه	collision 42
الحارس	vandalisme 90
الحاسوب	collision -78	dommage_materiel 338	incendie -125	none -65
الحافله	incendie 52	none -50	vol 100
الحال	dommage_materiel -66	none 161
الحانوت	degats_des_eaux 87	none -62
الحبل	blessure -55	collision -43	dommage_materiel 100	vol 122
الحجاره	vandalisme 244	vol -87
الحجر	bris_de_glace 45	vandalisme 81	vol -58
الحداش	blessure 68	bris_de_glace 62	collision -51	dommage_materiel -55	none 89
الحديد	collision 54
الحديقه	collision -62	dommage_materiel 84	none -51	vandalisme 54
الحراره	bris_de_glace 169	vandalisme -48
الحرام	collision -114	none -48	vandalisme 75	vol 170
الحريق	incendie 57	vandalisme 74
الحسن	collision 153
الحصان	blessure -80	collision -72	incendie 95	vol 97
الحفره	blessure 120	collision -103	vandalisme 88
الحق	collision -112	vol 150
الحلاقه	collision -56	degats_des_eaux 54	vol 65
الحلوي	blessure -50	bris_de_glace 73	degats_des_eaux -66	dommage_materiel 226	evenement_climatique -84	incendie -48	none -154	vandalisme -49	vol -42
الحلويات	collision -41	degats_des_eaux 85	evenement_climatique 61
الحليب	dommage_materiel 97	none -53
الحمار	collision 269	none -60	vandalisme -51
الحمام	degats_des_eaux 67	dommage_materiel -45
الحمايه	autre 81	dommage_materiel 140	incendie -117	none -54
الحمد	bris_de_glace 43
الحوايج	collision -50	incendie 43	none -45	vandalisme 49	vol 100
الحوت	collision 105	degats_des_eaux 86	dommage_materiel -52
الحوض	degats_des_eaux 70	dommage_materiel 79	none -47
الحومه	blessure 107	collision -58	dommage_materiel -84	none -52
الحي	autre -68	collision -46	degats_des_eaux -48	dommage_materiel 117	evenement_climatique 78	none -56	vandalisme 60
الحيط	vandalisme 40
الحين	collision 69
الخامس	autre 107	degats_des_eaux 50	none -63
الخامسه	none 121
الخانز	degats_des_eaux 197
الخبز	vol 97
الخبير	none 181
الخدامه	collision -51	dommage_materiel -49	evenement_climatique 57	incendie 139	none -59	vol 61
الخدمه	vol 44
الخزان	degats_des_eaux 77	dommage_materiel -41	evenement_climatique 132	incendie -75	vol -46
الخزانه	blessure -61	bris_de_glace 86	collision -92	dommage_materiel 134	evenement_climatique -43	incendie -50	none -126	vandalisme -50	vol -51
الخساره	collision -46	evenement_climatique 186
الخساير	vandalisme 89
الخشب	bris_de_glace 73	degats_des_eaux 93	incendie 40	none -52
الخشبي	collision -45	evenement_climatique 66
الخشبيه	degats_des_eaux 106	evenement_climatique -47	vandalisme 98	vol -44
الخضره	blessure 57	collision 115	vandalisme -44
الخط	collision 42	vandalisme 42
الخلف	collision 114
الخلفي	bris_de_glace 81	evenement_climatique 46
الخلفيه	blessure 103	collision -48	vandalisme 52
الخميس	none 41
الخوف	collision 120	degats_des_eaux -51	evenement_climatique 90	none -47
الخياطه	degats_des_eaux 172	dommage_materiel -47	none -102
الخير	incendie -42	none 126	vol -45
الخيمه	evenement_climatique 58	incendie 52	none -78	vandalisme 120
الداخل	dommage_materiel 64
الدار	autre 49
الدايره	vol 106
الدايري	collision 40
الدجاج	evenement_climatique 81	incendie 52
الدخان	incendie 153
الدراري	vandalisme 61
الدرج	blessure 71	dommage_materiel 53
الدرك	vol 43
الدروج	degats_des_eaux 89	dommage_materiel 57	none -78	vandalisme -44	vol 66
الدري	blessure -47	degats_des_eaux 74	dommage_materiel 186	incendie -85	none -46	vol -67
الدش	bris_de_glace 117	degats_des_eaux 57
الدقيق	degats_des_eaux 58	incendie 114
الدم	blessure 105	collision -41
الدهان	blessure -63	bris_de_glace 127	collision -102	degats_des_eaux -42	dommage_materiel -68	incendie 48	none -81	vandalisme 140
الدوار	evenement_climatique 94
الدوش	bris_de_glace 150	collision -51	degats_des_eaux 74	dommage_materiel -45	none -46
الدولاب	blessure -72	collision -53	degats_des_eaux 133	dommage_materiel 104	none -61
الذهب	bris_de_glace 41	vol 81
الذي	collision 57
الرابع	bris_de_glace 40	degats_des_eaux 90
الرابعه	none 55
الراجل	degats_des_eaux -65	dommage_materiel 42	incendie 185	none -73	vol -45
الراجلين	collision 90
الراديو	autre -48	bris_de_glace -50	none -55	vandalisme -92	vol 105
الراكب	collision 59	none -72	vandalisme 126
الرباط	autre 61	blessure 142	dommage_materiel -47	none -56	vandalisme -54
الرجل	blessure 90	collision 66	dommage_materiel -42
الرحله	autre 164	collision -91	none -62	vol 59
الرخام	degats_des_eaux -64	dommage_materiel 210
الرصيف	blessure -78	collision 249	none -57
الرعد	dommage_materiel -56	evenement_climatique 246	vandalisme -41
الرعده	evenement_climatique 160
الرف	dommage_materiel 277	none -68	vol -116
الرقم	vol 59
الرمله	bris_de_glace 109	collision -46	degats_des_eaux -62	incendie 70	vandalisme -52
الروايد	collision -134	dommage_materiel -40	none -82	vandalisme 84	vol 140
الروايض	vandalisme 46	vol 52
الروبيني	degats_des_eaux 213	incendie -66
الروضه	collision 103
الرويضه	bris_de_glace 65	collision 121	none -60
الرياح	blessure -43	dommage_materiel -57	evenement_climatique 235
الرياض	bris_de_glace 81	none -48	vandalisme 43
الريح	collision -43	evenement_climatique 270
الريحه	incendie 151	none -56
الريدو	collision -44	dommage_materiel -55	incendie 235	none -62	vandalisme 57	vol -64
الزاج	bris_de_glace 223	collision -45	none -58
الزبل	vandalisme 146
الزبون	incendie -46	vandalisme 109
الزبونه	collision -70	dommage_materiel 217	none -57
الزجاج	bris_de_glace 155	collision -41
الزجاجي	bris_de_glace 181	collision -82	dommage_materiel 87	none -54
الزربيه	degats_des_eaux 219	none -40
الزرع	blessure -43	collision -49	dommage_materiel -40	evenement_climatique -44	incendie 88	none -50	vol 139
الزرقطوني	collision 62
الزريبه	collision -44	none -59	vol 174
الزليج	bris_de_glace 106	degats_des_eaux 82	dommage_materiel -81
الزنقه	degats_des_eaux 45	vandalisme 132	vol -53
الزوال	autre 53	collision -40	none 69
الزيت	collision 89
الزيتون	blessure 108
الساروط	autre 104	collision -55	dommage_materiel -136	none -53	vandalisme -59	vol 172
الساق	blessure 137	dommage_materiel -47
السانديك	collision -61	degats_des_eaux 62	none -43	vandalisme 104
السايق	collision 46
السباك	degats_des_eaux 130
السبب	blessure 93	collision -111	incendie 41
السبت	none 59
السبيطار	blessure 162	collision -129	dommage_materiel -43	none -62	vol 154
الستاير	incendie 96
السته	collision 42
السجاد	degats_des_eaux 160	dommage_materiel -64	evenement_climatique 56	none -45
السخان	degats_des_eaux 120
السخونيه	bris_de_glace 237	evenement_climatique -43	vol -61
السرير	evenement_climatique 46	incendie 80
السطح	collision -41	evenement_climatique 143
السطل	bris_de_glace -42	collision -67	degats_des_eaux -45	dommage_materiel 297	none -156	vandalisme -74
السعار	blessure 207	collision -70	none -46
السفر	autre 174	dommage_materiel -43	none -63
السفلي	blessure -41	collision 93	degats_des_eaux 93	dommage_materiel -84
السقف	evenement_climatique 42
السكانير	dommage_materiel -42	evenement_climatique -80	none -46	vandalisme -79	vol 155
السكر	blessure 47	degats_des_eaux 58	dommage_materiel -40	vandalisme 77	vol -55
السكوتر	none -56	vandalisme 93
السلامه	collision 116	dommage_materiel -49	none 135
السلطات	collision -53	dommage_materiel 67	vol 70
السلطه	degats_des_eaux -58	dommage_materiel 68	evenement_climatique 130
السلعه	degats_des_eaux 103	none -41	vandalisme -46	vol 41
السلك	collision -59	degats_des_eaux 43	dommage_materiel 100	evenement_climatique -60	incendie -134	vol 151
السلم	blessure 156	collision -66
السلوم	dommage_materiel 70
السما	dommage_materiel 106	none -43	vol -46
السنسله	blessure -64	collision -65	vol 220
السور	dommage_materiel 68
السي	blessure 112	collision -56	incendie 70	vol -46
السياح	collision 76
السياحي	bris_de_glace 73	collision -66	none -41	vandalisme 177
السيار	collision 50
السيارات	bris_de_glace -74	collision -44	none -47	vandalisme 277	vol -63
السياره	collision 54
السيد	dommage_materiel 96
السيفون	degats_des_eaux 174
السيل	collision -55	degats_des_eaux -87	dommage_materiel -50	evenement_climatique 190	incendie 102	none -68	vandalisme -44	vol -48
السيمانه	blessure -61	bris_de_glace 73	collision -60	degats_des_eaux -40	dommage_materiel 68
السيول	evenement_climatique 148
الشاب	incendie 92
الشاحن	incendie 160
الشاحنه	collision 80
الشارع	collision 84	none -42
الشاشه	dommage_materiel 76	none -41	vandalisme 100	vol -56
الشانطي	blessure 87	collision -67	vol 49
الشباك	vol 106
الشبكه	collision -74	dommage_materiel 42	incendie -85	vol 192
الشتا	degats_des_eaux 133	evenement_climatique 52
الشجره	bris_de_glace -41	dommage_materiel 42	evenement_climatique 169	none -70
الشراره	incendie 171
الشرجم	bris_de_glace 179	dommage_materiel -50
الشرفه	evenement_climatique 74	incendie 63
الشركه	autre 56	dommage_materiel 69	none -62	vol 55
الشغل	blessure 43	degats_des_eaux 41
الشقه	dommage_materiel 51	incendie 47	none -40
الشكايه	collision -47	none -42	vol 199
الشمس	bris_de_glace 124	incendie 44
الشمسيه	evenement_climatique 91	vol 50
الشهر	blessure 64	none 108
الشوفو	degats_des_eaux 207
الشي	autre 164	collision -149
الشيفور	collision 76
الصابون	degats_des_eaux 65	dommage_materiel 47
الصاعقه	evenement_climatique 160
الصاك	collision -51	vol 120
الصاله	degats_des_eaux 159	evenement_climatique -70
الصالون	bris_de_glace 43	degats_des_eaux 58
الصباغه	degats_des_eaux -42	dommage_materiel 187	none -82	vandalisme 42
الصبح	collision -52	vandalisme 117
الصبع	bris_de_glace 174	collision -50	dommage_materiel 43	evenement_climatique -46
الصحون	collision -44	degats_des_eaux 96	dommage_materiel 135	none -45	vandalisme -63	vol -76
الصدر	collision 97	dommage_materiel 165	none -91
الصدمه	collision 55
الصغيره	incendie 70
الصنبور	degats_des_eaux 163
الصندوق	collision 107
الصوت	degats_des_eaux 61	vandalisme 54
الصوره	degats_des_eaux -55	incendie 125
الصيدليه	bris_de_glace 84
الضباب	collision 74	dommage_materiel -40	evenement_climatique 142	none -66
الضو	dommage_materiel 45	incendie 46
الضوء	collision 61
الضيعه	blessure 106	evenement_climatique 60
الطابق	dommage_materiel 104	none -47
الطابله	bris_de_glace 65	dommage_materiel 85
الطاجين	incendie 98
الطاقه	collision -42	evenement_climatique 98	incendie -89	vol 125
الطاكسي	autre 50
الطبله	bris_de_glace -76	collision -64	dommage_materiel 163	vandalisme 88
الطبيب	autre 87	blessure 50
الطبيه	autre 207	none -108	vol -42
الطراكتور	collision 52	none -83	vol 132
الطرام	blessure -46	collision 136
الطرفين	collision 76
الطروطوار	blessure 65	degats_des_eaux 118	incendie -66
الطريق	bris_de_glace 45	collision 87
الطلاء	collision -61	dommage_materiel 47	vandalisme 110
الطموبيل	blessure -51	bris_de_glace -41	dommage_materiel -108	none -80	vandalisme 134	vol 154
الطواليط	degats_des_eaux 191	dommage_materiel 47	evenement_climatique -66	none -51
الطوبيس	blessure 82
الطوموبيلات	vandalisme 148
الطونوبيل	autre 65	collision 84
الطياره	blessure -88	dommage_materiel 136	vandalisme -55	vol 108
الطيران	autre 134
الطين	degats_des_eaux -99	evenement_climatique 202
الظهر	none 55
العاشره	collision -50	dommage_materiel 67	none 83
العاصفه	evenement_climatique 154
العافيه	incendie 216
العام	autre 80
العامل	blessure -48	bris_de_glace 80	collision -50	incendie 78
العايله	dommage_materiel 98	none -70
العجلات	none -45	vol 178
العجله	autre -44	collision 104	dommage_materiel 90	none -66	vandalisme -67
العداد	degats_des_eaux 73
العراسات	bris_de_glace 116	dommage_materiel -83	vol 49
العربه	degats_des_eaux -48	dommage_materiel -47	evenement_climatique 128
العربي	degats_des_eaux 101	dommage_materiel -57	incendie 70	none -41
العربيه	collision 99
العرس	dommage_materiel 169	incendie 53	none -132
العروسه	collision 84	dommage_materiel 164	none -96	vandalisme -61	vol -51
العساس	collision 66
العشا	collision -78	degats_des_eaux 46	dommage_materiel -49	incendie 177	none -99	vandalisme -63
العشره	vol 63
العصر	vol 50
العطله	vol 76
العقد	autre 244	blessure -40	bris_de_glace -51	collision -86	dommage_materiel -57	none -72	vandalisme -47	vol -85
العلاج	autre 62	evenement_climatique 46
العلميه	vol 139
العلوي	degats_des_eaux 68
العمال	degats_des_eaux -41	dommage_materiel 42	incendie 63
العمره	autre 172	degats_des_eaux 75	none -79	vol -41
العمل	dommage_materiel 45	none -54	vandalisme 54
العمليه	autre 129	blessure 60	dommage_materiel -40	none -51
العمود	collision 92
العنق	blessure 94	collision -57	dommage_materiel -58	none -40	vandalisme -42	vol 123
العود	blessure 114	collision -81	vol 58
العياده	autre 107	blessure -111	collision -51	dommage_materiel 126	vol -61
العيد	autre 78	collision -41	incendie 77	none -89	vandalisme -46
العينين	autre 54	blessure -111	bris_de_glace 208	collision -51	dommage_materiel -50
الغابه	incendie 44
الغاز	incendie 179	none -51
الغربال	bris_de_glace -46	evenement_climatique 162
الغرز	degats_des_eaux 79
الغرزات	blessure 90	bris_de_glace 113	collision -78	dommage_materiel -43
الغرفه	incendie 43
الغساله	collision -45	degats_des_eaux 71	dommage_materiel 107	vol -78
الغسيل	collision -79	degats_des_eaux 54	incendie 87
الغوا	none 161
الغيت	autre 206	none -71
الف	autre 50	dommage_materiel 55
الفار	collision 162	evenement_climatique 44	none -55
الفراش	degats_des_eaux 55	incendie 49
الفرامل	collision 74
الفران	bris_de_glace 168	dommage_materiel -83	incendie 176	none -161	vandalisme -43	vol -48
الفرن	dommage_materiel -55	incendie 262	none -64
الفرنسيه	autre 68	none 81
الفريكو	bris_de_glace 56	collision -41	degats_des_eaux 106	evenement_climatique -63
الفلاحي	autre -41	none -77	vol 190
الفلوس	autre 212	none -63	vol -73
الفندق	autre 165	blessure 75	collision -115	none -51
الفوق	blessure 72	collision -61	degats_des_eaux 141	incendie -42
الفول	collision 75	vol -41
الفولون	blessure -42	collision 240	none -52	vol -41
الفويت	collision -41	degats_des_eaux 150
الفيترينه	bris_de_glace 200	dommage_materiel -77	evenement_climatique -57
الفيديو	collision 41	dommage_materiel 91	vandalisme -60
الفيراندا	bris_de_glace 272	collision -63	dommage_materiel -44	evenement_climatique -62	none -80	vandalisme -40
الفيرمه	evenement_climatique 65	vol 83
الفيلا	blessure 67	collision 43	degats_des_eaux -48	dommage_materiel -74	none -90	vandalisme 186
القادوس	degats_des_eaux 171	none -50
القاعه	degats_des_eaux 192	incendie -109
القايد	evenement_climatique 105	vol -65
القبو	degats_des_eaux 61	evenement_climatique 53	none -97	vol 59
القدام	collision 145	degats_des_eaux 49
القدامي	bris_de_glace 173	dommage_materiel -54	none -71
القديم	bris_de_glace 99	collision -75	degats_des_eaux -74	dommage_materiel 113	evenement_climatique -41	none -78	vandalisme -50	vol 52
القديمه	blessure 58	degats_des_eaux 44	dommage_materiel 50	none -44
القران	dommage_materiel 171	none -53	vol -56
القرميد	blessure -60	dommage_materiel -42	evenement_climatique 270
القصدير	evenement_climatique 118
القضاييه	collision -54	vol 188
القط	dommage_materiel 43
القطار	vol 65
القطه	blessure -58	collision -56	dommage_materiel 129	incendie 58
القفل	vol 100
القمامه	incendie 100
القنطره	collision -96	evenement_climatique 188	vandalisme 80
القنيطره	autre 187	collision 73	dommage_materiel -43	none -109	vandalisme -68	vol -42
القهوه	dommage_materiel 91	vol 47
القياس	vol 135
الكابو	dommage_materiel 63	incendie 52	none -50	vandalisme 96	vol -59
الكابينه	bris_de_glace 133	dommage_materiel -61	incendie 48	none -46	vandalisme -47
الكات	collision 80
الكاحل	blessure 218	collision -66	dommage_materiel -43
الكار	blessure -75	collision 254	none -55
الكاراج	collision 70
الكارط	autre 195	collision -62	none -99
الكاسك	none -57	vol 149
الكاميرا	collision -57	dommage_materiel 68	vandalisme 101
الكاميرات	incendie -52	vandalisme 64	vol 96
الكاميو	none -61	vandalisme 96
الكبير	bris_de_glace 49	dommage_materiel 56
الكبيره	dommage_materiel 110
الكتب	collision -53	degats_des_eaux 71	none -48	vandalisme 103
الكتف	dommage_materiel 80	vandalisme 72	vol -65
الكرا	dommage_materiel -100	vandalisme -41	vol 182
الكراج	blessure -51	collision 71	dommage_materiel -52	evenement_climatique 68	none -65	vol 58
الكراسي	incendie 43	vandalisme 43
الكرسي	blessure 64	dommage_materiel 49	none -60
الكره	bris_de_glace 76	dommage_materiel 95	none -53
الكروسه	collision 94	dommage_materiel -54	none -69	vandalisme 129	vol -40
الكسيده	collision 69
الكل	collision 230	dommage_materiel -40	none -107	vandalisme -53
الكلب	blessure 56	collision 40	dommage_materiel 75	vandalisme -65	vol 44
الكليان	dommage_materiel 166	incendie 51	vol -95
الكليماتيزور	blessure -50	collision -73	degats_des_eaux 77	dommage_materiel 114	incendie -91	none -94	vandalisme -68	vol 78
الكلينيك	blessure 56	bris_de_glace 63
الكليو	vandalisme 71
الكهربا	degats_des_eaux -74	dommage_materiel 192	incendie -40	vol -41
الكهرباء	incendie 60
الكهربايي	collision 52	vandalisme 46
الكهرباييه	collision -50	dommage_materiel -42	incendie 73	none -40	vol 179
الكوره	blessure 127	bris_de_glace 67	none -49
الكوزينه	vol 54
الكوفر	vol 147
الكونجيلاتور	collision -56	dommage_materiel 241	incendie -60	none -49
الكونستا	degats_des_eaux 67
الكونسطا	collision 87
الكونطور	collision -70	degats_des_eaux 101	vol 66
اللوحه	blessure -70	dommage_materiel 108	vol 99
اللور	collision 77
الليل	degats_des_eaux 43	vandalisme 46
الليله	none -48	vandalisme 113
الليلي	collision -44	evenement_climatique 173
الم	bris_de_glace -48	collision 111
الما	degats_des_eaux 159
الماء	degats_des_eaux 110
الماتريكيل	collision 52	vandalisme 64
المارينا	blessure -52	dommage_materiel 142
المازوط	autre 81	collision -51	dommage_materiel -45	vandalisme 69
الماضي	none 62
الماضيه	blessure 71	collision -57	none 192
الماكينه	collision -46	degats_des_eaux 199	dommage_materiel 105	incendie -61	none -125	vandalisme -49	vol -55
المالك	collision -45	dommage_materiel 183	none -51	vandalisme -66
المبلغ	autre 78	collision -49	none 71
المبلل	blessure 57	degats_des_eaux 49
المجاور	degats_des_eaux 202
المجاوره	collision -50	dommage_materiel 84	incendie 47
المحرك	autre 44	evenement_climatique 41	none -60	vandalisme 94
المحضر	vol 43
المحطه	vol 185
المحفظه	autre -52	vol 142
المحل	degats_des_eaux 47	none -68	vandalisme 109
المحليه	collision -47	dommage_materiel 52	evenement_climatique 70
المخبزه	collision 62
المدخل	collision -48	degats_des_eaux 44	vandalisme 64	vol 46
المدخنه	incendie 68
المدرب	blessure 275	dommage_materiel -105	none -95	vandalisme -65	vol -57
المدرسي	blessure 62	collision 46
المدفاه	bris_de_glace 75	degats_des_eaux 78	dommage_materiel -57
المدنيه	degats_des_eaux 52
المدير	collision -50	degats_des_eaux 51
المدينه	blessure 120	collision -52
المرا	degats_des_eaux 61	none -86	vandalisme -57	vol 157
المراب	collision 40
المراقبه	blessure 96
المراه	blessure -57	collision 133	evenement_climatique 57
المرايه	collision 79
المرجو	collision 43
المرحاض	degats_des_eaux 174	dommage_materiel -75	evenement_climatique -65
المرفق	blessure -41	collision 103	dommage_materiel -53	none -89	vandalisme -43	vol 148
المركز	vol 119
المركونه	collision 81	evenement_climatique 47	none -40
المره	dommage_materiel -41	none -43	vandalisme 139
المرور	collision 55
المسا	collision 95
المستاجر	blessure -69	collision -54	degats_des_eaux 76	dommage_materiel -40	incendie 112
المستودع	collision -65	evenement_climatique -56	incendie 144	none -62	vandalisme 72	vol -56
المسجد	blessure 47	degats_des_eaux 75	dommage_materiel -52	none -41
المسمار	collision -126	vandalisme 246
المسووليه	dommage_materiel 101
المشترك	degats_des_eaux 122	dommage_materiel 47	vandalisme -43
المصباح	collision 41
المطافي	incendie 118
المطبخ	collision -70	degats_des_eaux 95	evenement_climatique 42	none -47
المطر	dommage_materiel -42	evenement_climatique 182
المطعم	collision -45	dommage_materiel -84	evenement_climatique 74	vandalisme 153
المظله	evenement_climatique 191	none -58
المعلم	bris_de_glace -45	collision -71	dommage_materiel 134	incendie 130	none -77	vol -60
المغرب	blessure 66	collision -74	none 97
المغسله	degats_des_eaux 177
المقدمه	collision 69
المقلاه	blessure 52	incendie 56
المقله	collision -52	dommage_materiel -41	evenement_climatique 53	none -70	vandalisme 117
المقهي	collision -41	degats_des_eaux 115	dommage_materiel -40	vandalisme 83
المكتب	collision -109	dommage_materiel 259	none -48
المكتبه	degats_des_eaux 79	none -47	vandalisme 40
الملاك	degats_des_eaux 90	dommage_materiel 99	vandalisme -72
الملف	none 186
الملك	collision -42	none -70	vandalisme 85	vol 134
الملكي	vol 44
الممتاز	blessure 51	collision 72
الممر	bris_de_glace 85	incendie 41
المناسب	dommage_materiel 92	incendie 64
المنزل	evenement_climatique 129	none -50	vol 46
المهم	dommage_materiel 80	vandalisme 106	vol -108
الموتور	none -67	vandalisme 156
الموسم	blessure 154	dommage_materiel -62	incendie 63	none -59
الموضوع	vol 54
الموطو	collision -100	none -62	vandalisme 155	vol 63
الموطور	collision 45
الموقع	evenement_climatique 49	vol 48
الموقف	collision 203	vol -40
المياه	degats_des_eaux 144
الميكانيسيان	autre 77	dommage_materiel -59	vandalisme 79
الميكانيكي	vandalisme 54
النادي	evenement_climatique 120	vol -53
النار	incendie 138
الناريه	collision 111
الناس	collision 60
النافذه	bris_de_glace 59	collision -49	vandalisme 72
الناموسيه	dommage_materiel -43	incendie 158
النجاره	incendie 90
النحل	none -85	vol 168
النضاضر	autre 211	blessure -62	dommage_materiel -62
النعاس	degats_des_eaux 74	vol 44
النعناع	collision 159	none -42
النقل	bris_de_glace 51	collision 40
النمره	bris_de_glace 102	collision 44
النهار	dommage_materiel 45	vol 42
النوافذ	degats_des_eaux 52	vandalisme 74
النوم	degats_des_eaux 66
النيران	incendie 97
اله	dommage_materiel 75	vol 65
الهاتف	vol 69
الهواء	bris_de_glace 158
الهواييه	blessure 45	vol 93
الهوندا	collision 91
الواجهه	bris_de_glace 61
الواحده	none 118
الواد	collision -48	evenement_climatique 204
الوالد	blessure 87
الوالدين	blessure -42	bris_de_glace -45	degats_des_eaux -70	dommage_materiel -84	evenement_climatique -66	incendie 199	vandalisme -43
الواليد	blessure 128	collision -103	none -48	vol 113
الواليده	degats_des_eaux 61
الوحده	collision -70	dommage_materiel 72	none 104
الوحل	degats_des_eaux -68	evenement_climatique 189
الودي	collision 115
الوراق	collision 139	none -48	vol 73
الورد	dommage_materiel 66	none -86	vandalisme 140	vol -58
الورشه	bris_de_glace 114	dommage_materiel 54	none -60	vandalisme -45
الورقه	collision 75
الورك	blessure 54
الوطني	collision -41	vandalisme 62	vol 92
الوطنيه	collision 55
الوقايه	incendie 81
الوقت	blessure 58	collision -42	dommage_materiel 51	incendie 42
الوكاله	autre 163	degats_des_eaux 78	none -48	vol -117
الولاد	collision 83
الولد	blessure 100	dommage_materiel -45
اليد	blessure 160	bris_de_glace -41
اليسري	collision 57
اليكم	degats_des_eaux -44	vol 82
اليمين	collision 140	none -51
اليوم	none 63
ام	autre 113	bris_de_glace 103	collision -74	none -107	vandalisme -58	vol 57
امامي	bris_de_glace 74	collision 138	none -47
امتدت	collision -41	incendie 119
امس	none 64
امطار	degats_des_eaux -47	evenement_climatique 170
امي	dommage_materiel -44	vandalisme 45
انبوب	degats_des_eaux 125
انتبه	bris_de_glace -50	collision 107	dommage_materiel -54	none 44	vandalisme -73
انتظر	evenement_climatique 79	none 80
انحرفت	collision 75
اندلع	incendie 46
انزلق	autre 59	blessure -57	degats_des_eaux 101
انزلقت	blessure 49	evenement_climatique 78	none -41
انسان	evenement_climatique 80
انسي	collision 72
انفجر	degats_des_eaux 106
انفجرت	collision 67	degats_des_eaux 60	evenement_climatique -50	incendie 81	none -47
انكسر	blessure 64	bris_de_glace 85	dommage_materiel -50	none -48
انكسرت	degats_des_eaux -44	dommage_materiel 138	vol -58
انني	collision 120
انه	blessure 64	collision 47
انها	collision 50
انهار	collision -42	dommage_materiel 58	evenement_climatique 139
اني	collision 112
اه	collision -81	dommage_materiel -42	none 262	vandalisme -40
اود	degats_des_eaux 60	none 112	vol -84
اولا	vol 46
اولادي	degats_des_eaux 47
ايام	blessure 47	none 92
ايدي	blessure -50	collision 77	dommage_materiel 89	none -65
ايضا	autre 111	none -110
اين	none 109
ايه	collision -42	dommage_materiel -45	none 253
ب	autre 69	none -80	vandalisme 55
باب	none -40
بابي	dommage_materiel -40	none -85	vandalisme 175
باذي	collision 59
بارك	none 151
باريس	collision -41	vol 139
باش	dommage_materiel 51	none -48
باغي	none 51
باقي	autre 40	collision 49
بالبرد	bris_de_glace 108	degats_des_eaux 113	dommage_materiel -66	evenement_climatique -56	none -68
بالتاكيد	none 130
بالتبن	collision 43
بالتروتينيت	blessure 183	collision -101
بالجهد	blessure -63	bris_de_glace 212	vandalisme -56
بالحجاره	bris_de_glace -81	collision -57	none -43	vandalisme 240	vol -75
بالحجر	collision -76	none -60	vandalisme 215
بالركل	collision -65	none -49	vandalisme 237	vol -40
بالريح	bris_de_glace -40	collision -129	degats_des_eaux -117	dommage_materiel -176	evenement_climatique 369	incendie -47	none -54	vandalisme -49	vol -51
بالزجاج	bris_de_glace 42
بالزربه	incendie 75
بالسكوتر	blessure -81	collision 210
بالسياره	autre 190	bris_de_glace -71	collision -55	dommage_materiel -49	none -82	vandalisme 85	vol -58
بالشرطه	collision 81
بالصباغه	collision -63	dommage_materiel -46	vandalisme 223
بالضبط	none 103
بالطبع	collision -42	degats_des_eaux 146	evenement_climatique -98	none 145	vandalisme -42
بالطوموبيل	collision 114
بالعاني	blessure 165	collision -40	dommage_materiel -54	incendie -80	vandalisme 90
بالعربيه	dommage_materiel -57	none 242
بالفرنسيه	none 105
بالكامل	blessure 74	incendie 57
بالليل	vandalisme 55	vol 81
بالما	evenement_climatique 46	incendie 47
بالمقص	blessure -51	collision -83	dommage_materiel -68	evenement_climatique -42	none -131	vandalisme 377	vol -111
بالمنشار	blessure 169	dommage_materiel -59	none -60	vol -90
بالموس	collision -146	none -74	vandalisme 298	vol -45
باله	blessure 137	dommage_materiel -65	none -102	vandalisme 102	vol -71
بان	blessure 53	degats_des_eaux 49
باه	collision 40
باي	collision 86	evenement_climatique 48
باين	collision 62	evenement_climatique 44
بتاع	collision 46
بتسرب	degats_des_eaux 129
بجانبي	collision 97
بجوج	vol 40
بحال	bris_de_glace 52	vol 41
بحجم	evenement_climatique 138
بحروق	blessure -55	collision -48	incendie 203
بحي	vol 83
بحيره	collision -42	dommage_materiel 94	evenement_climatique 81	none -56	vol -70
بدا	incendie 96
بدات	incendie 103
بداو	vandalisme 40
بدون	dommage_materiel 139	vol -48
برا	autre 91	dommage_materiel -52
برد	evenement_climatique 177
برشيد	collision 61
بري	collision 109
بزاف	bris_de_glace 56	dommage_materiel -42	evenement_climatique 112
بس	dommage_materiel 129
بسرعه	collision 45
بسكين	blessure -49	collision -73	vandalisme 223	vol -51
بسلام	incendie 186	none -58	vol -115
بسلك	blessure 44	collision 46	none -51	vol 49
بسياره	collision 47
بسيط	collision 125
بسيطه	collision 80
بشريه	incendie 40
بشكايه	vandalisme 81
بشويه	collision 72
بشي	vandalisme 43
بصح	blessure -101	collision 169
بصراحه	none 151
بعدما	collision 58	dommage_materiel 108	vol -43
بعصا	bris_de_glace -41	collision -73	vandalisme 219	vol -42
بعض	vol 74
بعيد	degats_des_eaux 83
بعيني	collision -87	dommage_materiel -40	vandalisme 202	vol 41
بغا	bris_de_glace 42	degats_des_eaux 48
بغاتش	degats_des_eaux 112
بغيت	autre 100
بغيتش	blessure 159	collision -121	dommage_materiel -42	vandalisme 120
بفعل	bris_de_glace 107	evenement_climatique 50
بقا	incendie 46
بقات	autre -57	collision -62	degats_des_eaux -59	dommage_materiel 161	incendie 48	vol 82
بقاتش	dommage_materiel 216	none -97	vol -83
بقاش	collision 57	dommage_materiel 54
بقاو	autre 70
بقره	collision 174
بقعه	degats_des_eaux 54	dommage_materiel 109	none -60
بقي	vandalisme 58
بقيت	blessure 204	bris_de_glace 45	collision -121	vol -50
بقيتش	none 174
بقيمه	autre 93
بكل	blessure 70	none 75
بل	none 49
بلا	collision 57
بلاصتو	collision 122	degats_des_eaux 40	dommage_materiel -40	none -54	vol 59
بلاصه	bris_de_glace 72	collision 83	dommage_materiel 104	none -70	vol -46
بلاغ	blessure -97	collision -66	dommage_materiel -50	none -50	vandalisme 209	vol -41
بلاغا	collision -40	none -101	vandalisme -51	vol 213
بلانت	collision -42	vandalisme -70	vol 266
بلغت	vol 77
بلي	collision -42	evenement_climatique 42	none 165	vandalisme -49
بليون	dommage_materiel -48	evenement_climatique 80	vol 57
بمدينه	autre -52	blessure 81	evenement_climatique 62
بمراكش	autre 101
بمفتاح	collision -68	vandalisme 224	vol -47
بنا	evenement_climatique 69	incendie 48
بنادم	bris_de_glace 69	collision 116	degats_des_eaux -81	dommage_materiel -64	evenement_climatique -42	vandalisme -53
بنت	dommage_materiel 132	incendie 58	none -51
بنتي	autre 55	evenement_climatique 43	none -48
بنجلون	degats_des_eaux 64
بني	evenement_climatique 79	vandalisme 48
به	degats_des_eaux 41	none 49
بها	autre 47	blessure 45	collision -47	degats_des_eaux -51	dommage_materiel 93	none -85	vandalisme -55	vol 49
بوالو	none -43	vandalisme 72	vol 112
بوحدها	bris_de_glace 76	collision 51
بوحدو	bris_de_glace 189	degats_des_eaux -51	none -86
بوحدي	bris_de_glace 47
بوزنيقه	collision 92
بوليس	collision 119	none -46
بي	none 43
بيا	autre 75	blessure 53
بيانو	collision -76	degats_des_eaux -61	dommage_materiel 337	none -152	vandalisme -72
بيت	bris_de_glace 83	collision -53
بيتي	evenement_climatique 47	vol 53
بيجو	bris_de_glace 95	none -40
بيخير	degats_des_eaux -48	dommage_materiel 205
بيضا	collision 108
بيضاء	dommage_materiel 175	none -89	vandalisme -50
بيكوب	collision 65
بين	autre 46
بيناتنا	collision 128
بينما	collision -67	dommage_materiel 93	evenement_climatique 88	none -46
بيننا	collision 61	degats_des_eaux 107	evenement_climatique -71
بيني	collision 102	vandalisme 40
بيه	dommage_materiel 101	none -48
بيها	dommage_materiel 135
بيهم	bris_de_glace 72	collision -57	dommage_materiel -41	vandalisme 169
تاذي	degats_des_eaux 71	incendie 48
تارودانت	collision 41	evenement_climatique 119	vol -62
تاع	blessure -43	degats_des_eaux 124	none -55
تامين	autre 146	collision -40	degats_des_eaux 57	none 45	vandalisme -52	vol -55
تاميني	bris_de_glace -62	none 192
تبع	bris_de_glace 135	vandalisme -43
تبكي	bris_de_glace -45	collision 89
تجرح	bris_de_glace 279	collision -71	none -53	vandalisme -51
تجرحات	blessure -69	collision 178	evenement_climatique 54
تجيب	collision 97	dommage_materiel -89	incendie 162	none -122	vandalisme -68	vol -61
تحت	degats_des_eaux 66	none -46
تحتها	blessure -57	collision -143	dommage_materiel 138	vol 113
تحتو	collision -44	degats_des_eaux -58	evenement_climatique 134
تحتي	collision -42	degats_des_eaux 124
تحرق	dommage_materiel 153
تحرقات	dommage_materiel 85	vandalisme 41
تحقيقا	collision -45	none -41	vandalisme 70	vol 50
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
تسجل	vol 41
تسد	collision 189	degats_des_eaux 88	dommage_materiel -108	none -140	vandalisme -42	vol -46
تسرب	degats_des_eaux 216	incendie -43
تسرق	vol 142
تسرقات	collision -65	vandalisme -51	vol 253
تسع	autre -72	blessure 64	bris_de_glace 105	dommage_materiel -47
تشفر	collision -84	dommage_materiel -44	none -79	vandalisme -48	vol 289
تشق	bris_de_glace 84	degats_des_eaux 44
تشقات	bris_de_glace 147	degats_des_eaux -51	evenement_climatique -40
تشقق	bris_de_glace 142	collision -52
تشكو	collision 78
تشوف	collision 69	degats_des_eaux 41
تصادم	collision 146
تصريح	none -60	vol 161
تصل	autre 56	incendie 51
تضر	degats_des_eaux 107	dommage_materiel -42	evenement_climatique -96	none -74	vandalisme 119	vol -45
تضرر	degats_des_eaux 104
تعثرت	blessure 188	none -51
تعرض	collision 54	vol 44
تعرضت	vol 130
تعرفت	bris_de_glace -54	dommage_materiel -40	none -83	vandalisme -78	vol 195
تعطلت	autre 301	collision -79	dommage_materiel -75	none -46
تعوج	collision 96	none -66	vandalisme 119	vol -40
تعوجات	collision 175	vol -41
تعود	dommage_materiel 90
تعوضون	autre 167	blessure 40	dommage_materiel -40	none -86
تعويض	autre 148	vol -51
تعويضي	none 98
تفاهمنا	collision 90
تفتح	blessure 97	dommage_materiel -44	vol 120
تفرقع	bris_de_glace 76	degats_des_eaux 82	none -46
تفركع	bris_de_glace 69	degats_des_eaux 191	incendie -76	none -41
تفركعات	incendie 155
تفك	degats_des_eaux 127
تقاس	dommage_materiel 51
تقاسيت	collision -75	degats_des_eaux -41	dommage_materiel -47	incendie 75	vandalisme 96
تقديم	none 236	vol -77
تقرير	incendie 63
تقريرا	collision 58
تقطع	blessure 91	degats_des_eaux 121	dommage_materiel -53	none -91	vandalisme -44
تقلبات	blessure 69	collision -54	dommage_materiel 94	vol -75
تقلع	collision 104	degats_des_eaux 68	none -56
تقول	autre 82
تكسر	bris_de_glace 185	collision -83	dommage_materiel 41	none -43
تكن	collision 115	dommage_materiel -50
تلاقيت	collision 42	vol 42
تلت	vol 112
تلف	autre 124	blessure -71	degats_des_eaux 40	dommage_materiel -54	none -75
تم	vandalisme 87
تما	dommage_materiel 97	evenement_climatique 81	none -58
تماس	incendie 92
تمام	collision 43	dommage_materiel -55	none 217	vandalisme -44	vol -44
تماما	collision 59	none 82
تنتبه	bris_de_glace 153	dommage_materiel -77	none -56	vandalisme -55
تنفخ	degats_des_eaux 161
تهرس	blessure 40	bris_de_glace 100	dommage_materiel -41
تهرسات	collision 46	dommage_materiel 77	none -40
تهرسو	dommage_materiel 74
توجد	collision 47
توصيل	collision 137
توقف	none 160
توقفت	collision 173
توقيع	degats_des_eaux 50
تولوز	autre 153	none -88
تيزي	collision 48
تيشكا	collision 92
تيو	degats_des_eaux 104	dommage_materiel 57	incendie -44
ثانيه	blessure 67	degats_des_eaux -66	dommage_materiel -50	incendie 147
ثقب	blessure -42	collision -44	degats_des_eaux 52	dommage_materiel 43	incendie 95	vandalisme -56
ثلاث	autre 46	collision 65	none -53
ثلاثين	collision -75	dommage_materiel -41	none -87	vandalisme 168
ثمن	autre 119
ثمنه	vol 64
ثمنها	dommage_materiel 67
جاء	collision -77	degats_des_eaux -59	evenement_climatique 131	vandalisme 60
جاتني	bris_de_glace -87	evenement_climatique 94
جارتنا	dommage_materiel 84
جارتي	collision -71	dommage_materiel 98
جارنا	incendie 47
جاري	collision -54	degats_des_eaux 50	evenement_climatique 51
جانبي	collision 137	none -45
جاني	blessure 75	collision 48	dommage_materiel -40
جاي	degats_des_eaux 93
جدار	collision -120	evenement_climatique 120	incendie 58	none -57	vandalisme 79
جدتي	blessure -111	degats_des_eaux 93	dommage_materiel 40	none -44	vol 46
جدران	dommage_materiel 94	none -48	vandalisme 44	vol -52
جدي	collision -45	degats_des_eaux 113	incendie 69
جديد	vandalisme 68
جديده	autre -67	collision -81	degats_des_eaux -43	dommage_materiel 150	incendie -43	none 170	vandalisme -40	vol -66
جرار	collision 84
جرح	bris_de_glace 56	vandalisme 69
جرحي	incendie 55
جري	collision 177	evenement_climatique 91	none -55	vol -47
جريح	collision 51
جسديا	vol 101
جميعا	autre 71	collision 61	none -44
جنب	collision 84	dommage_materiel -44	none -132	vandalisme 137
جنبها	evenement_climatique 48	incendie 78
جهاز	vol 58
جهه	bris_de_glace 78	incendie 64	vol -45
جواب	incendie 100
جوج	collision 42
جيبي	autre 90	none -113	vol 134
جيت	collision -66	dommage_materiel 107	none -59	vandalisme 73
جيده	autre 97	collision 85	none -91
حادث	autre 123	none -58
حادثه	autre -40	collision 220	none -50
حاده	blessure 132	collision -64	dommage_materiel -54	none -58	vandalisme 175	vol -87
حارس	blessure 73	collision -43	vol 50
حاسوب	vol 65
حافله	collision 79
حاول	vandalisme -62	vol 218
حاولت	collision 46	vandalisme 46
حجر	bris_de_glace 160
حجره	bris_de_glace 170
حد	none -49
حدا	collision 57
حدانا	dommage_materiel -63	evenement_climatique 148
حدايا	none -48	vandalisme 115
حدث	degats_des_eaux 62
حدود	incendie 171
حديد	collision 157	vandalisme -41
حررت	vandalisme 74	vol -45
حرق	dommage_materiel -43	incendie 98	vandalisme -47
حرقات	collision -74	degats_des_eaux -96	dommage_materiel -56	evenement_climatique -129	incendie 284
حريق	incendie 127
حزام	bris_de_glace -41	collision 130
حصاه	bris_de_glace 121
حصل	incendie 68
حضرو	incendie 104
حط	dommage_materiel 167	none -81	vandalisme -46	vol -54
حطيت	dommage_materiel 50
حفره	dommage_materiel 217	vandalisme -46
حفل	collision -52	dommage_materiel 63	none -124	vandalisme -51	vol 188
حفيدي	blessure 80	collision -86	dommage_materiel 103	incendie 43	none -62
حقيبتي	autre 80
حقيبه	autre 77	collision -85	dommage_materiel 42	none -46	vandalisme -56	vol 117
حك	collision 160
حلات	collision 168
حليت	collision 84	dommage_materiel 109	none -53	vol -50
حماتي	autre 165	none -94
حمار	vandalisme 94
حمام	collision -45	degats_des_eaux 104	dommage_materiel 73
حمامي	collision -94	degats_des_eaux 181
حمرا	collision 177	none -48	vandalisme -70
حمل	evenement_climatique 166
حملت	evenement_climatique 153
حنا	collision 43	evenement_climatique 62
حوالي	none 50
حوض	blessure -68	bris_de_glace 123	collision -58	degats_des_eaux 133
حي	degats_des_eaux -45	dommage_materiel 92
حيت	vol 44
حيث	none -60	vol 151
حيط	collision 193	vandalisme -40	vol -62
حين	bris_de_glace 53
خاتم	autre 282	collision -73	degats_des_eaux -66	dommage_materiel -77	evenement_climatique -41	incendie -40	none -106	vol 69
خارج	blessure 70	bris_de_glace -42	collision -40
خارجه	vol 142
خاص	blessure 112	none -50
خاصني	collision -44	dommage_materiel 43	none 81
خاصها	none -41	vandalisme 123
خاصو	blessure -45	bris_de_glace 126	incendie 77	vandalisme -42
خالتي	collision -56	evenement_climatique 136
خالص	blessure -44	dommage_materiel 206	none -67
خالي	collision 80
خاويه	collision 52	evenement_climatique 44
خبط	blessure -76	bris_de_glace 64	collision 177	dommage_materiel -49
ختي	incendie 92
خدا	collision -40	none -50	vandalisme 91	vol 82
خدات	collision 63	incendie 134	none -69	vol -48
خدام	bris_de_glace -54	none -67	vandalisme 243	vol -69
خدامه	collision -56	dommage_materiel 143	incendie -41	vandalisme -58	vol -48
خدامين	collision 142
خداو	collision -45	vandalisme 98	vol 43
خدش	bris_de_glace 77	dommage_materiel 42	none -54
خدشت	collision 170	degats_des_eaux -47	dommage_materiel 87	none -44	vandalisme -96
خدشه	collision 104	vol -62
خدمه	none 70
خدوش	collision 107
خرج	incendie 66
خرجات	bris_de_glace 42	collision 40	vandalisme 72
خرجت	vol 55
خرجنا	collision 62	evenement_climatique 46	incendie 50	vol -46
خرجو	vol 74
خرطوم	degats_des_eaux 145	evenement_climatique -46
خروجي	bris_de_glace 55	collision 110
خزان	blessure -47	collision -51	incendie 117	vandalisme 46
خزانه	collision -62	dommage_materiel 234	none -63	vandalisme -79	vol -64
خساره	blessure 129	collision -105	evenement_climatique -47	incendie 148
خسر	collision -50	dommage_materiel -57	evenement_climatique 40	none -66	vandalisme 173
خسرات	autre 123	collision -41	dommage_materiel -51
خسرنا	degats_des_eaux -48	evenement_climatique 43	incendie 108	none -54
خطا	blessure 95	collision -44	dommage_materiel -52	none 95
خطف	collision -83	dommage_materiel -45	vol 186
خطفو	vol 157
خفيف	collision 49
خلا	dommage_materiel 92	none -43
خلات	collision -68	dommage_materiel -41	evenement_climatique 42	incendie 200	vol -43
خلال	blessure 59	collision -48	dommage_materiel 44	vol 45
خلاو	collision 179	dommage_materiel -44	none -147	vandalisme -113	vol 116
خلصت	autre 187	blessure 46	dommage_materiel -120	evenement_climatique 56	none -43	vol -56
خلف	collision 46
خلفي	collision 110
خليت	collision -72	dommage_materiel -45	incendie 114
خمس	autre 96	bris_de_glace -66	collision -64	none -89	vandalisme 71
خمسه	evenement_climatique 51
خنزير	collision 109
خوتي	autre 45	degats_des_eaux 42
خويا	blessure 43
خير	collision 145	vol -48
خيطو	blessure 93	collision -41	evenement_climatique 47
د	none -81	vandalisme 58
دا	collision -66	evenement_climatique 163	vol 40
دابا	dommage_materiel 55
داخل	degats_des_eaux 42
دار	blessure 87	degats_des_eaux 40	none -65
دارت	dommage_materiel 193	none -55
دارنا	collision 62	incendie 70
دارها	dommage_materiel -46	vandalisme 202	vol -70
دارو	dommage_materiel -53	vol 82
داز	dommage_materiel -57	none 90
دازت	dommage_materiel 97
دازو	collision -46	vol 132
داسيا	collision 62
داعي	bris_de_glace 60	none 88	vandalisme -92
داكشي	bris_de_glace 44	evenement_climatique -42	incendie 41
داو	collision -42	vol 199
داوني	blessure 108	degats_des_eaux 91	incendie -111	vol -53
داوه	vol 140
داوهم	autre -42	none -103	vandalisme -49	vol 205
داير	collision 80	vol 70
دايز	bris_de_glace 98	degats_des_eaux -41	evenement_climatique 50
دخان	evenement_climatique 68	incendie 153	none -94	vol -42
دخلات	bris_de_glace 76
دخلت	collision 139
دخلنا	collision 63
دخلو	incendie 69	vol 110
دراجتي	none -51	vol 97
دراجه	collision 50	vol 57
دراري	vol 47
درت	autre 45	blessure 55	none -56
درتش	autre 113	vol -53
درتها	bris_de_glace 47	collision -81	none 116
درج	blessure 139
درجه	blessure 216	collision -70	degats_des_eaux -63	dommage_materiel -58	incendie 115	none -60
درك	collision 199	vol -91
درنا	collision 131
درناش	collision 65
درهم	autre 51
دفع	autre 153	none -68	vol 41
دفعت	autre 133	blessure 58	collision -40	none -112
دفعني	blessure 149	collision -138	vandalisme -40	vol 93
دقايق	none 71	vol 68
دقيقه	collision 100
دكتور	blessure 69	collision -98	dommage_materiel 73	incendie 75
دم	collision 67
دمي	degats_des_eaux 96	dommage_materiel -47
دهست	collision 125	dommage_materiel 57	none -59	vandalisme -42
دون	degats_des_eaux 41
ديالنا	none -40	vol 55
ديالها	incendie 52
ديالهم	collision -54	dommage_materiel 113	none -48	vandalisme -62	vol 164
ديالو	bris_de_glace 59	collision 84	none -56
ديالي	dommage_materiel 43	none -44
ذاب	degats_des_eaux 80	dommage_materiel -45	evenement_climatique 44	incendie 73	vol -79
ذراعي	blessure 155	dommage_materiel -76	vol 50
ذو	blessure -43	dommage_materiel 144	vandalisme -53	vol 52
راجع	collision 100
راجعين	collision 114	vol -44
راجل	collision 124	vol -64
راجلي	blessure -54	evenement_climatique 77	none 68
راح	collision 132	none -41
راحت	collision -41	dommage_materiel 119	none -54	vandalisme 71	vol -54
راسها	blessure -66	evenement_climatique 128
راسو	collision 60
راسي	vol 70
راكب	collision 91
راكبه	collision 56
راني	none -40	vol 111
راه	degats_des_eaux 47	dommage_materiel -46	none -41
راها	incendie 97	vandalisme -48	vol 86
رايي	none 191
ربع	vol 44
ربعه	blessure -45	bris_de_glace 64	collision -144	none -53	vandalisme 112	vol 96
ربما	none 93
رجال	incendie 41
رجع	vol 57
رجعت	collision 65	none -44
رجعنا	collision -69	vol 141
رجل	vol 104
رجله	blessure 76
رجلو	collision 125
رجلي	blessure 154	dommage_materiel 48	evenement_climatique -51	none -40
رجليه	degats_des_eaux 119	dommage_materiel -48	incendie -65	vol 55
رحت	collision -59	none -60	vol 222
رحله	autre 80	blessure 116	dommage_materiel -53
رطوبه	degats_des_eaux 189
رغم	autre 131	collision -49	none -78	vandalisme 47	vol -43
رقبتي	collision 78
رقمها	bris_de_glace 45	vol 87
رقمي	collision 126
ركابي	collision 101
ركبت	bris_de_glace -40	collision 97	dommage_materiel 180	vandalisme -66	vol -126
ركبتي	blessure 72	collision 44
رماد	incendie 97
رمضان	degats_des_eaux 83
روبو	collision -52	dommage_materiel -40	vandalisme 122
رونو	evenement_climatique 50
ريح	collision -45	dommage_materiel 64	evenement_climatique 111
ريحه	degats_des_eaux 146	none -41
زاج	bris_de_glace 232	none -75	vandalisme -64
زال	collision 128
زالت	blessure 54	dommage_materiel -41	vol 66
زبون	degats_des_eaux 164	none -45
زبونه	evenement_climatique 89
زجاج	bris_de_glace 226	collision -50	dommage_materiel -49	none -53
زرق	collision -47	dommage_materiel 117
زرقه	evenement_climatique 59	none -63	vol 98
زلت	collision 56	none 56
زلقات	blessure 108	degats_des_eaux 43	dommage_materiel -56
زلقت	degats_des_eaux 125	dommage_materiel -42
زمان	bris_de_glace 59	collision -40	degats_des_eaux 93	dommage_materiel -46	evenement_climatique 48
زوجتي	autre 57
زوجي	evenement_climatique 57
زياره	collision -63	dommage_materiel 104	vol 43
زيت	blessure 52	collision 46
ساعتين	collision 46
ساعه	none 50
ساقي	collision 72
ساكن	degats_des_eaux 169
سال	bris_de_glace -70	evenement_climatique 76	vandalisme 55
سالم	incendie 212	none -114
سالما	incendie 97
سالمه	dommage_materiel 153	none -93
سالمون	degats_des_eaux 41	incendie 66
سالمين	incendie 131
سايق	collision 70
سايقه	collision 143
سايقها	collision 42
سبع	collision 57
ست	blessure 50	collision -48	vol 93
ستر	bris_de_glace 139	collision 83	degats_des_eaux -58	vandalisme -59	vol -43
ستراسبورغ	evenement_climatique 60	none -49	vandalisme 130	vol -54
سته	autre -40	blessure 125	dommage_materiel -50
سجل	collision 48	vandalisme -50	vol 107
سجلت	vandalisme 139
سحقت	collision 154
سخان	degats_des_eaux 150	none -43
سخن	autre 110	bris_de_glace 52
سخون	bris_de_glace 140	evenement_climatique -54
سد	blessure -63	collision -48	degats_des_eaux 120	evenement_climatique 75
سدو	bris_de_glace 76	degats_des_eaux 156	incendie -69	vandalisme -80
سديت	autre 60	blessure -41	bris_de_glace 96	degats_des_eaux 55	incendie -40
سرقت	vol 184
سرقه	autre 77	collision -42	none -48	vol 102
سرقو	vol 116
سرقوا	collision -41	none -53	vol 181
سطح	blessure 44	evenement_climatique 41	vol 68
سقط	autre 61	blessure 81	collision -56	dommage_materiel 112	none -79	vol -49
سقطت	blessure 72	collision -44	dommage_materiel 104	none -41
سقف	degats_des_eaux 42	evenement_climatique 85
سكاري	collision -55	vandalisme 163	vol -48
سلا	collision 48
سلام	collision 116	none 53	vandalisme -47
سليم	collision 62	dommage_materiel 44	none -57	vandalisme 51
سليمه	collision -58	none -100	vol 137
سمع	degats_des_eaux 56	vandalisme -41	vol 83
سمعت	blessure -47	vol 62
سمعنا	bris_de_glace 91
سميتها	dommage_materiel 102
سميتو	degats_des_eaux 86	incendie -49
سميتي	collision 70	dommage_materiel 83
سنه	blessure 66
سنوات	autre -40	dommage_materiel 94	evenement_climatique 40
سنين	autre 112	dommage_materiel 72	none -92	vandalisme 43
سوء	collision 57	dommage_materiel -46	vandalisme 76	vol -52
سوداء	incendie 66
سوق	collision 105	degats_des_eaux -45	dommage_materiel -40	evenement_climatique 147	none -57	vandalisme -41
سولت	autre 95	collision -47	vol 102
سوي	degats_des_eaux 54	incendie 51	none -53	vol 70
سي	collision -51	dommage_materiel 102	incendie 51
سياج	collision -61	dommage_materiel 109	evenement_climatique 76	none -40
سيارات	collision 126	none -61	vandalisme 61
سيارتنا	collision 49
سيارتي	none -48	vandalisme 51
سياره	collision 66
سيده	collision 48
سيدي	vandalisme 45
سير	collision 150	none -43
سيمانه	collision 68	degats_des_eaux 65	dommage_materiel -71	none 116	vandalisme -58
شاب	blessure 71
شاحن	dommage_materiel -51	incendie 170
شاحنتي	none -47	vandalisme 97	vol 78
شاحنه	collision 53
شاده	collision 43	incendie 157	vol -43
شارع	collision 85
شاعل	degats_des_eaux -41	dommage_materiel 130
شاف	collision 66	vandalisme 58
شب	degats_des_eaux -54	incendie 191	none -43
شتا	collision -49	dommage_materiel 172	incendie -51
شتنبر	none 85
شجره	evenement_climatique 93
شحال	bris_de_glace 118	collision -43
شخص	blessure 69	vandalisme -40
شد	dommage_materiel 142	evenement_climatique 71	none -74
شدات	incendie 224	none -76
شده	bris_de_glace 152	collision -43	vandalisme -84
شدو	collision -55	evenement_climatique 64	none -50	vol 107
شرجم	bris_de_glace 187	collision -41	degats_des_eaux -67	dommage_materiel -84	vol 50
شرخ	bris_de_glace 108
شرطه	collision 89
شرفه	degats_des_eaux 57	dommage_materiel 51
شركه	collision 75	none -51	vol 50
شريتو	dommage_materiel 83
شظيه	blessure -82	bris_de_glace 304	collision -67	none -62
شعل	dommage_materiel -43	evenement_climatique -58	incendie 263
شعلات	incendie 176
شعلت	collision -48	degats_des_eaux 104	dommage_materiel -47	incendie -120	vol 135
شفتو	collision -103	none -44	vandalisme 197	vol 43
شفرو	collision -45	vol 166
شقتي	degats_des_eaux 121
شقه	bris_de_glace 81	degats_des_eaux 83	dommage_materiel -40	evenement_climatique 43	none -46
شكايه	vandalisme 47	vol 61
شكرا	collision 50	none 125
شكون	vandalisme 136
شكوي	vandalisme 81
شمعه	incendie 140
شنو	dommage_materiel -40	none 70
شهاده	autre 78
شهر	degats_des_eaux 52	none 115
شهرين	autre 46	blessure 54	none -48	vol 46
شهور	autre 94	collision -47	dommage_materiel -44	none -61
شو	bris_de_glace 88
شوف	blessure -86	collision 176	dommage_materiel 64	none -66
شويه	autre 42
شي	vandalisme 73
شيء	none 54
شيفور	collision 45
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
صباعي	blessure 134	bris_de_glace 89	collision -121	dommage_materiel -77	evenement_climatique -46	incendie 124	none -112	vandalisme -57	vol -48
صباغه	bris_de_glace -45	collision 204	degats_des_eaux -42	dommage_materiel -52	evenement_climatique -40	incendie 73	none -123	vandalisme 69	vol -99
صحاح	bris_de_glace 152	dommage_materiel -89
صحيح	none 118
صداع	collision 50	vol 124
صدرها	collision 151
صدري	blessure 134	vol -47
صدم	collision 79
صدمت	collision 173	none -41
صدمتني	collision 61
صدمني	collision 172	none -56
صدمه	incendie 118
صغير	bris_de_glace 51	evenement_climatique 76
صغيره	bris_de_glace 76
صفر	bris_de_glace 128	none -43
صلاه	collision -51	incendie 82	vol 62
صندوق	none -40	vol 94
صوت	vol 62
صور	evenement_climatique 54	none 158
صورا	none -65	vandalisme 139
صورت	collision 44	evenement_climatique 50
ضاع	autre 170	none -54	vol -84
ضاعت	autre 208	collision -47	dommage_materiel -43	none -70
ضاعو	autre 69	degats_des_eaux 166	dommage_materiel -43	none -65	vol -56
ضحايا	bris_de_glace 75
ضد	incendie -41	vandalisme 161	vol -66
ضرب	collision -41	evenement_climatique 67	vandalisme 74
ضربات	evenement_climatique 100
ضربت	collision 93
ضربتني	collision 82
ضربتو	collision 163	none -52
ضربنا	collision 71
ضربني	blessure 66	vol 59
ضربه	bris_de_glace 49	vol 45
ضربو	dommage_materiel 142	none -75	vol 50
ضرر	bris_de_glace 107	dommage_materiel 110	evenement_climatique -52	none -63
ضريفه	dommage_materiel 116
ضو	collision 77	dommage_materiel 145	none -59
طاح	dommage_materiel 114	none -51
طاحت	blessure -43	dommage_materiel 73	evenement_climatique 111	vol -45
طار	bris_de_glace 43	evenement_climatique 126
طارت	bris_de_glace 74	collision -42	none -46
طاكسي	collision 82
طالب	autre 116	blessure 93	collision -59	dommage_materiel -40	vandalisme -60
طالع	collision 42	degats_des_eaux 52
طاير	blessure -104	degats_des_eaux 118	dommage_materiel -45	vol -40
طبعا	none 70
طبيب	bris_de_glace 56	collision 77
طحت	blessure 143
طراف	blessure -109	bris_de_glace 115	collision 54	degats_des_eaux -42	dommage_materiel -133	evenement_climatique -53	incendie -52	none -94	vandalisme 123	vol -73
طرطق	blessure -70	degats_des_eaux 226	dommage_materiel -41
طرطقات	bris_de_glace 100	dommage_materiel -47	incendie 102
طرف	blessure 56
طريق	collision 167	dommage_materiel -45
طريقو	bris_de_glace 43	collision 106	none -55
طفاها	incendie 141
طلب	blessure 88	vandalisme -54
طلبت	collision -61	degats_des_eaux 180
طلع	autre 104	degats_des_eaux 66	dommage_materiel 74	none -99	vandalisme -43	vol -45
طلعات	dommage_materiel 80
طلعت	blessure 50	degats_des_eaux 53
طنجه	collision 55
طوال	blessure -66	degats_des_eaux 214	dommage_materiel -48	vandalisme -60
طوموبيل	collision 81	evenement_climatique 68
طوموبيلات	collision 131	degats_des_eaux -40	evenement_climatique 51
طوموبيلتي	collision -58	vandalisme 173
طويل	bris_de_glace -119	collision -92	vandalisme 204
طويلا	bris_de_glace 45	collision 48
طيبه	none 105
طيح	blessure 53	collision -57	evenement_climatique 96
طيرات	evenement_climatique 200
طيرت	evenement_climatique 52
ظهر	blessure -57	collision 44	dommage_materiel 129	none -40
ظهري	blessure 97	vol -54
عارف	bris_de_glace 86	collision 56	evenement_climatique -50
عاشوراء	collision -52	none -49	vandalisme 106	vol 66
عاصفه	evenement_climatique 141
عافاكم	degats_des_eaux 55
عالارض	bris_de_glace 113
عام	collision 64	incendie 72	none -43
عامره	degats_des_eaux 127
عامل	none -48	vol 104
عامين	autre 101	collision -89	degats_des_eaux -40	dommage_materiel 88	evenement_climatique 80	incendie -44	none -137	vandalisme -57	vol -54
عاونوني	incendie 85
عايله	blessure -52	collision 77	dommage_materiel 86
عاينت	collision -46	dommage_materiel 120	evenement_climatique -42
عباد	bris_de_glace 162	collision -44	vandalisme -40
عبد	degats_des_eaux 100
عجلات	collision 42	none -111	vandalisme 136	vol 82
عجله	collision 119	dommage_materiel -49
عدا	collision 149
عربه	collision 104
عربيه	collision 144
عرس	collision 51
عرفت	incendie 65
عرفتش	collision -44	none 156	vol -61
عشر	vandalisme 45
عشره	none 51
عشرين	none -43	vandalisme 89
عشيه	dommage_materiel 81	vandalisme 45
عض	blessure 238	collision -68	dommage_materiel -56	none -42
عضني	blessure 165	collision -57
عطاتني	blessure -62	dommage_materiel 175
عطاني	autre 87	dommage_materiel -40
عطيتو	collision -134	vol 228
عظم	dommage_materiel 92
عفوا	degats_des_eaux -101	evenement_climatique 146	none 45
عقدي	autre 94	none -128	vandalisme 153
علاش	autre 169	collision -108
علاقه	collision -58	degats_des_eaux 40	dommage_materiel 142
علامه	blessure -65	collision 102	dommage_materiel 135	incendie -49	none -51
علبه	vol 83
علقت	blessure 211	collision -100	dommage_materiel -93	none -73
علما	vol 43
عليا	collision 44
علينا	collision 45
عليه	bris_de_glace 95
عليها	dommage_materiel 53	vol -40
عليهم	dommage_materiel 86	incendie -49	none -44	vandalisme 42	vol 49
عمال	bris_de_glace 69	collision -80	vol 88
عمدا	vandalisme 166
عمر	dommage_materiel 81	incendie -42
عمرنا	collision 55	degats_des_eaux 47
عمرناها	collision 90
عمره	autre 77
عمرها	autre -51	blessure 55	collision 70	dommage_materiel 41
عمري	blessure 132	collision -79
عملت	vandalisme 56	vol 50
عملنا	degats_des_eaux 50
عمليه	autre 56	blessure 247	dommage_materiel -48	evenement_climatique -102	none -41
عمود	dommage_materiel -93	evenement_climatique 219
عمي	blessure -45	collision 157
عنا	bris_de_glace 85
عندما	collision -64	vandalisme 121
عندنا	vol 104
عنده	blessure 42	degats_des_eaux 85	evenement_climatique -73
عندها	degats_des_eaux 48	dommage_materiel 47
عندهم	degats_des_eaux 132	none -79	vandalisme -55	vol 100
عندو	dommage_materiel 55
عنقي	vol 107
عودتي	vol 101
عيد	blessure -48	collision -100	dommage_materiel 42	none -77	vandalisme 198	vol -47
عيط	vandalisme 68
عيطت	collision 90
عيطنا	collision 64
عيطناش	incendie 51
عيطو	none 86	vol 40
عيني	bris_de_glace 66	vol 75
عينيا	collision -48	vandalisme 76
غابه	collision 183	none -49
غادي	dommage_materiel 43	vandalisme -43
غدا	vandalisme 47
غرز	blessure 152	vandalisme -62
غرزات	blessure 56	bris_de_glace -77	collision -72	dommage_materiel 90	evenement_climatique -40	none -51	vandalisme 146	vol -130
غرزه	bris_de_glace 74	evenement_climatique 79	vandalisme -60
غرفه	collision -40	degats_des_eaux 111	incendie 57
غرق	degats_des_eaux 109
غساله	degats_des_eaux 216	dommage_materiel -45
غشت	collision 51
غطاء	evenement_climatique 42	none -68	vandalisme 108	vol -40
غلط	collision 212	degats_des_eaux -42
غلف	dommage_materiel 74	vol 90
غيرت	none 85
ف	none -69
فات	none 83
فاتح	collision 57	none 94
فاتوره	autre 237	dommage_materiel -58	none -125
فاحترق	evenement_climatique 106
فاحترقت	degats_des_eaux 105	dommage_materiel -54	incendie 70
فارغ	dommage_materiel -42	vol 105
فارغه	autre 86
فاس	autre 61
فاض	collision -46	degats_des_eaux 195	dommage_materiel -43	evenement_climatique 76	none -102	vol -44
فاضت	degats_des_eaux 126	evenement_climatique 64
فاطمه	degats_des_eaux 44	dommage_materiel 95
فالارض	vandalisme 145	vol -75
فالباب	collision 44
فالباركينغ	collision 73
فالبحر	autre 192	blessure -77	collision -78
فالبيسين	degats_des_eaux -53	none -43	vandalisme 146
فالتيليفون	bris_de_glace 71
فالجرده	dommage_materiel 90	incendie 67
فالحفره	blessure 86	collision 95	dommage_materiel -180	none -40	vandalisme 123	vol -74
فالخدمه	collision 110	degats_des_eaux 111	none -66
فالدار	collision -41	evenement_climatique 63	incendie 81
فالدروج	blessure 225	collision -150	degats_des_eaux -46	dommage_materiel -90	vandalisme -50
فالدوار	evenement_climatique 54	none -60	vandalisme -42	vol 74
فالسبيطار	blessure 117	collision 57	vol -49
فالسطح	evenement_climatique 164
فالشجره	evenement_climatique 199
فالصباح	dommage_materiel 43	none 152
فالضو	collision 59
فالطابق	collision -46	degats_des_eaux 206	dommage_materiel -87
فالطريق	vandalisme 82
فالطوبيس	none -85	vol 203
فالطوموبيل	dommage_materiel 76
فالعشيه	incendie 42	none 98
فالقهوه	blessure 96	evenement_climatique 49
فالكوزينه	incendie 62
فالكوميساريه	vandalisme 75	vol 48
فالليل	none 40	vandalisme 40
فالموطور	collision 119
فالوقت	degats_des_eaux -49	dommage_materiel 41	evenement_climatique 113	incendie 47	vol -65
فانكسر	blessure 95	collision -53	none -55	vandalisme 79	vol -41
فبلاصتو	collision 142	none -67	vandalisme -99	vol 90
فتح	evenement_climatique 56
فجاه	bris_de_glace 60	collision 41
فجر	vol 81
فحالو	collision 93
فدار	bris_de_glace -108	degats_des_eaux -40	dommage_materiel 278	incendie -54
فدرب	dommage_materiel 93
فرانيت	collision 78
فرنسيه	collision 83	evenement_climatique 51
فسقط	evenement_climatique 63
فسوق	blessure 142	collision -55	incendie 82
فضلك	none 133
فضلكم	none 114
فطريق	collision 122
فطنجه	blessure 41	collision 61
فظهر	bris_de_glace -43	collision -135	evenement_climatique 75	vol 206
فعل	collision -56	none -42	vandalisme 145	vol -49
فقت	dommage_materiel -50	incendie 86	none -43	vol 98
فقد	collision 166	none -58
فقدت	autre 196	none -89	vandalisme 89	vol -106
فلا	bris_de_glace 71	collision -69	dommage_materiel 62	none -53	vandalisme 77
فلم	vol 64
فما	collision -81	none -56	vandalisme -74	vol 268
فمحطه	incendie 100
فهاد	autre 47	none 112
فواحد	blessure -41	collision 124
فوجدنا	degats_des_eaux 74	dommage_materiel -51	evenement_climatique 92	vandalisme -64
فورا	vandalisme 55	vol 79
فوسط	autre 42	collision 94	degats_des_eaux -46	dommage_materiel 56
فوقي	collision -68	degats_des_eaux 292	dommage_materiel -72	none -47
فيا	blessure 54	collision 75
فيضان	degats_des_eaux 132	dommage_materiel -76	vol -43
فين	autre 139	none 78	vol -96
فيه	none -45
فيهم	collision 55	dommage_materiel -41	none -41	vol 86
فيي	collision 177	none -59	vandalisme -63
قالو	incendie 95	none -45	vol 41
قالوا	collision 170	none -43	vandalisme -52
قالي	collision 57	vol 65
قاليا	collision 102
قبل	none 54
قد	bris_de_glace 60	incendie 41
قدام	collision -43	vol 114
قدامي	autre 69	blessure -40	bris_de_glace 75	collision 40
قدروش	collision -51	vandalisme -64	vol 232
قدمت	vandalisme 54	vol 48
قدمي	blessure 61	dommage_materiel -40	vol 48
قديم	autre 112	bris_de_glace 169	collision -51	dommage_materiel -63	none -114	vol -45
قديمه	collision 98
قرب	collision 72
قررت	collision 137
قريب	degats_des_eaux 42	vol 69
قسم	collision 139	dommage_materiel -41	vol -41
قصد	autre 121	none -86	vandalisme -48
قطع	none -41
قطعت	blessure 98	bris_de_glace -40	collision -58	dommage_materiel 58	incendie 73	none -91	vandalisme -46	vol -47
قطعه	bris_de_glace 166	collision -48	degats_des_eaux 97	dommage_materiel -131
قطعو	collision -63	evenement_climatique -43	none -123	vandalisme 236	vol 52
قف	collision 154	dommage_materiel -43
قفز	collision 54	dommage_materiel 56
قفزت	incendie 54
قفل	dommage_materiel 70	vandalisme -57	vol 91
قلب	bris_de_glace 98	collision -92	vandalisme 138	vol -61
قلبي	collision -50	incendie 56	vandalisme 59	vol 100
قلت	collision 97	incendie 40	vol -57
قلعات	bris_de_glace -40	collision -72	dommage_materiel -62	evenement_climatique 118	none -75	vandalisme 164	vol -49
قليل	none 180
قوي	bris_de_glace -47	degats_des_eaux -71	dommage_materiel 163	incendie 107	none -90	vandalisme -45	vol -59
قويه	evenement_climatique 79
كات	collision 80
كاحلي	blessure 241	collision -50	degats_des_eaux -41	dommage_materiel -45	none -59
كار	collision 257	dommage_materiel -48	none -59
كارثه	degats_des_eaux 113
كارفور	collision 60
كاط	collision 53	incendie 42
كاع	none -78	vandalisme 189
كالو	degats_des_eaux 44	vandalisme 54
كامل	bris_de_glace 44	none -53
كامله	dommage_materiel 64	none -50
كاملين	vandalisme 94
كاميرا	bris_de_glace -45	collision -107	degats_des_eaux -102	dommage_materiel 167	incendie -47	none -86	vol 111
كاميو	collision 44
كانه	bris_de_glace 85
كانها	collision 75	none -62	vol 74
كانو	collision 95
كانوا	degats_des_eaux 72
كاين	vandalisme 52
كاينش	none 165
كبير	blessure 46	collision 72	evenement_climatique 84	none -47
كبيره	dommage_materiel 56
كتب	autre 56	dommage_materiel -43	none -44	vandalisme 97
كتبت	collision 102
كتبكي	collision 98	dommage_materiel 99
كتبنا	collision 59
كتبو	vandalisme 48
كتشكي	collision 67
كتغطي	autre 81
كتفي	blessure 91	dommage_materiel -40
كتقول	collision -53	dommage_materiel 114
كثير	blessure -44	dommage_materiel 118	evenement_climatique 70	none -47	vandalisme -40
كثيرا	autre 45
كحال	blessure 56	degats_des_eaux 52
كحل	blessure -49	collision -60	dommage_materiel -42	incendie 254
كذلك	collision 54	none 101
كرسي	autre 149	bris_de_glace 62	collision -153	dommage_materiel 141	evenement_climatique -40	none -141	vandalisme -69	vol -61
كرشي	collision 81	vol 47
كره	blessure 43	evenement_climatique 102
كسر	blessure 46
كسرت	blessure 55
كسرو	collision -41	incendie -46	none -51	vandalisme 286	vol -54
كسروا	bris_de_glace -66	collision -55	dommage_materiel -102	none -44	vandalisme 151	vol 185
كسيده	autre 203	collision 95	none -73	vol -58
كل	vandalisme 56
كلا	collision -54	dommage_materiel -74	none 210	vandalisme -63
كلام	collision 172	dommage_materiel -44	incendie -50	none -196	vandalisme 162	vol -118
كلب	blessure 159
كلبي	autre 189	blessure -86	collision -91	dommage_materiel 92	incendie -42	none -119	vandalisme -46
كلشي	incendie 66
كلمه	vandalisme 166	vol -80
كله	collision 47	dommage_materiel 40	none -60
كلها	collision -48	dommage_materiel 69	evenement_climatique 41
كلهم	evenement_climatique 61
كلو	bris_de_glace 81	collision -44	dommage_materiel -47
كليان	blessure 69	collision -61	dommage_materiel -72	none -50	vandalisme 57	vol 125
كليو	evenement_climatique 67	vol 44
كم	autre -65	collision -40	none 211
كما	collision 88	incendie 74
كمان	dommage_materiel -40	none -71	vandalisme 209	vol -49
كنا	evenement_climatique 74
كنتسني	autre 42	collision -50	dommage_materiel -51	vol 65
كنخدم	dommage_materiel 83	incendie -56	vol 48
كندور	blessure -60	dommage_materiel 206	incendie -47	none -71
كنسوق	collision 84
كنصور	collision 44	dommage_materiel 86
كنقدرش	collision 73
كنقطع	blessure 171	collision -91	dommage_materiel 83	vandalisme -40
كنقول	collision 47	degats_des_eaux 71
كنمسح	blessure -95	bris_de_glace 208	collision -68	none -46
كنمشي	collision 45
كهربايي	incendie 162
كهرباييه	dommage_materiel -45	incendie 57	none 147
كونستا	collision 98
كونسطا	collision 131	none -42
كي	vandalisme 48	vol 69
كيبكي	collision 157
كيتقيا	collision 70
كيجري	vol 77
كيحلف	collision 79
كيخلص	autre 171	blessure -83	collision -90	dommage_materiel -93	none -79	vol 114
كيدخل	autre 44	collision -53	degats_des_eaux 102	dommage_materiel 99	evenement_climatique -51	incendie -88
كيدور	collision 92
كيسيل	bris_de_glace 73
كيشعل	dommage_materiel 156	vol -52
كيضحك	collision 57	vol -51
كيضحكو	blessure -90	collision -58	none -74	vandalisme 117	vol 110
كيضرب	collision 93
كيضرني	blessure 55	collision 128	dommage_materiel -41
كيطلع	degats_des_eaux 145	dommage_materiel -42
كيف	collision -71	dommage_materiel 51	none 71
كيفاش	incendie 48	none 95
كيقطر	collision 60	degats_des_eaux 183	dommage_materiel -53	none -41	vol -40
كيقول	blessure 129	incendie 59	vandalisme -44
كيقولو	collision -66	vol 84
كيلعب	blessure 153	collision -63	dommage_materiel 61	incendie 49	none -41	vandalisme -80
كيلعبو	bris_de_glace 115	dommage_materiel -43
كيوجعني	vandalisme 97	vol -45
ل	collision 125	degats_des_eaux 63	dommage_materiel -81	incendie 97	none -65	vol -63
لا	none 62
لاباس	collision 92	none -43
لاحد	bris_de_glace 40
لاسورانس	collision 108	dommage_materiel 40	evenement_climatique -48
لاضرار	collision -53	degats_des_eaux 121
لاكاف	evenement_climatique 162
لاله	degats_des_eaux 68	evenement_climatique 49
لامبيلانص	incendie 78
لان	autre 79	none -59	vol 47
لانني	collision 65
لانه	collision 85
لاني	autre -65	vol 196
لاي	bris_de_glace 102	incendie 48
لباربريز	bris_de_glace 295	evenement_climatique -77	none -49
لبوليس	collision 65	vol 68
لبيع	incendie 74
لتحت	dommage_materiel -42	incendie 137	none -48
لتر	degats_des_eaux 130	none -48	vol 97
لحادث	collision 95
لحد	degats_des_eaux 62	evenement_climatique 123	vol -48
لحظه	evenement_climatique 57
لحقت	blessure -69	collision 174	dommage_materiel -48	evenement_climatique 50
لداخل	autre 122	bris_de_glace 49	collision -87	evenement_climatique 79	vol -51
لدينا	collision 127	none -40
لست	dommage_materiel -54	none 175
لسه	blessure -44	collision 74	degats_des_eaux 72	dommage_materiel -50	none -66	vol 50
لسيارتي	bris_de_glace 75	incendie 53
لصوص	none -40	vol 135
لطيفه	degats_des_eaux 74
لعند	collision -47	degats_des_eaux 91	incendie 89	vol -65
لفوق	collision -72	degats_des_eaux 177
لقيت	none -46	vol 46
لقيتش	none -57	vol 208
لقيتها	bris_de_glace -46	collision -46	degats_des_eaux -50	dommage_materiel 161
لقيتو	degats_des_eaux 68	none -48	vandalisme 105	vol -42
لقينا	collision -102	vandalisme 63	vol 147
لكن	degats_des_eaux 42
لكنني	incendie 58
لكنه	vol 44
لكني	bris_de_glace 57	collision 103	none -89
للاسف	collision -42	dommage_materiel 85	none 95
للباركينغ	collision 164
للبوليس	vol 41
للدار	blessure 93
للدرك	vol 82
للسبيطار	collision 57
للسرقه	vol 112
للسطح	collision -72	dommage_materiel -41	evenement_climatique 137	incendie 82	none -83
للشرطه	bris_de_glace 103	evenement_climatique 44	none -44
للصالون	collision -59	degats_des_eaux 127	evenement_climatique -59
للكراج	evenement_climatique 121
للكلينيك	blessure 104
للكوميساريه	collision -40	vol 105
للمستعجلات	blessure 116	collision -47	degats_des_eaux 87	dommage_materiel -58
للور	collision 99	vandalisme 55
لما	blessure -62	degats_des_eaux 105	dommage_materiel -48	incendie 65	none -65
لماذا	autre 193	collision 58	dommage_materiel -62	none -183	vol -53
لنا	collision 73	dommage_materiel -42	none -51	vandalisme 72	vol -81
له	bris_de_glace 83
لها	autre -80	blessure 93	bris_de_glace 141	collision -44	dommage_materiel -53	none -79
لواحد	collision 64
لوجه	collision 74
لوح	bris_de_glace 60	collision -50	dommage_materiel -42	none -40	vandalisme 136
لوحته	collision 118
لوحه	bris_de_glace 74
لور	collision 111
لوطوروت	incendie 132	vol -48
ليا	none -42
ليس	collision -50	dommage_materiel -42	none 200	vandalisme -44
ليسر	collision 117
ليكم	collision 57
ليلا	none 51
ليله	vandalisme 78
لينا	autre 48
ليها	dommage_materiel 65
ليهم	vandalisme 92
ليون	vol 68
ماء	degats_des_eaux 139	dommage_materiel -40	evenement_climatique 41
مات	blessure -49	collision -67	dommage_materiel 195	evenement_climatique 54	none -43
ماتت	collision 86	dommage_materiel 114
ماذا	none 99
مارس	autre 57
مارش	collision 174
مازال	none 80
ماس	incendie 145
ماشي	none 41
ماعرفتش	autre 186	collision -67	none -123	vandalisme 98	vol -115
ماكان	bris_de_glace 40	collision -67	evenement_climatique 115	none -105	vandalisme 68
ماكاين	collision 104	none -40
ماكاينش	blessure -43	bris_de_glace 69	collision -60	none 126	vandalisme -48
ماكنتش	dommage_materiel -41	evenement_climatique 48	none -80	vandalisme 116	vol -41
ماكينه	autre -80	collision -77	degats_des_eaux -58	dommage_materiel 164	incendie 168	none -75
ماوقع	bris_de_glace -41	collision 129	degats_des_eaux -76	dommage_materiel 110	none -76	vol -48
ماي	none 118
مبارح	blessure 57
مباشره	collision 81
مبلل	degats_des_eaux 141	incendie 49
مبلول	degats_des_eaux 163
متاكدا	collision 81
متر	evenement_climatique 148
مترين	blessure 53	vol 49
متوقف	collision 85	incendie 55	none -49
متوقفه	bris_de_glace 47	evenement_climatique 44
متي	autre 47	none 77
مثقوب	dommage_materiel -96	vandalisme -51	vol 184
مثل	collision -58	evenement_climatique 116
مثلي	blessure 230	bris_de_glace -41	dommage_materiel -63	incendie -44	none -171	vol -50
مجرد	autre 107	blessure 161	collision -87	none -84	vandalisme -41
مجروح	blessure -56	bris_de_glace 49	vandalisme 102
مجروحه	collision 70
مجهول	none -65	vandalisme 225
مجهولون	vandalisme 169	vol -75
مجوهرات	vol 52
محاوله	bris_de_glace 73	vandalisme -73	vol 125
محترم	vol 54
محرك	incendie 87	vandalisme 70	vol -61
محروق	blessure -77	collision -42	incendie 195
محروقه	collision -79	incendie 83	vandalisme 94	vol 46
محضر	none -41
محطه	vandalisme 66
محل	degats_des_eaux 51
محلول	collision -54	degats_des_eaux 64	vol 53
محلي	degats_des_eaux 80
محمد	autre 77	none -42
محمل	collision 135	none -45
محمله	bris_de_glace 61	vol 65
مخدوشه	collision -55	none -47	vandalisme 154
مخزن	incendie 134
مخلوع	blessure 88	collision 104	dommage_materiel -63	none -51
مدام	degats_des_eaux 72	dommage_materiel 47
مدخل	collision 49	dommage_materiel 92	vandalisme -44
مدكوك	collision 127
مدينه	evenement_climatique 98
مراب	collision 78
مرات	collision 142	evenement_climatique -64
مراتي	collision 93	none -46
مراكش	vol 86
مراه	bris_de_glace 269	degats_des_eaux -44	dommage_materiel -110	none -108	vandalisme -43
مرت	collision 72	none -48	vandalisme 55
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
مزيان	collision 65	none 64
مساء	none 86
مسافر	collision -53	degats_des_eaux 137
مستشار	none 113
مستشفي	blessure 108
مستودع	incendie 77
مسدود	collision 58	degats_des_eaux 209	none -87
مسرعه	blessure -44	collision 185
مسكين	blessure 188	collision -94	none -58	vandalisme -45	vol 49
مسكينه	collision 109
مش	blessure -41	dommage_materiel 94	vandalisme 78	vol -65
مشا	blessure 47	dommage_materiel 42
مشات	autre 91	incendie 66	none -46
مشاو	blessure 63	incendie 43	none -74
مشكل	vandalisme 103
مشي	dommage_materiel 89	none -43	vandalisme 41
مشيت	vandalisme 54	vol 60
مشيتش	collision -58	none 129	vandalisme 52
مشينا	collision -53	degats_des_eaux -50	dommage_materiel 47	vol 217
مصاب	dommage_materiel -41	incendie 94	vol 51
مصابين	collision -73	degats_des_eaux -44	dommage_materiel -70	none -144	vandalisme 216	vol -40
مصاريف	blessure 70
مصباح	collision 184	dommage_materiel 56	none -58	vandalisme -68
مصدره	collision -58	degats_des_eaux 237	dommage_materiel -52	none -45
مضروب	collision -128	degats_des_eaux -44	dommage_materiel -53	none -116	vandalisme 337	vol -81
مضروبه	collision 205	vandalisme 42	vol -41
مطار	autre 207	dommage_materiel -55	none -69
مطر	degats_des_eaux 91	evenement_climatique 70	none -41
مطعم	blessure 235	collision -53	dommage_materiel -73	incendie -56	none -97	vandalisme -40
معا	bris_de_glace -58	vandalisme 103
معانا	collision 41	evenement_climatique 50
معاه	dommage_materiel 89
معاها	collision 61	incendie 142	none -57	vol -42
معاهم	collision 49
معايا	collision 60
معرفه	autre 77
معصمي	blessure 83
معقول	collision 125
معلق	collision 145	evenement_climatique -92	vol 59
معلم	collision -118	evenement_climatique 188	vandalisme 59
معمره	collision 48
معها	collision -75	incendie 69	none -88	vandalisme 132	vol -80
معي	bris_de_glace 55
مفاجي	dommage_materiel 136
مفتوح	bris_de_glace 45	degats_des_eaux -56	vol 44
مفتوحا	degats_des_eaux 133
مفشوشين	vandalisme 118
مقطوع	blessure 136	collision -64	dommage_materiel -55	incendie -70	none -48	vandalisme -41	vol 125
مقلوبه	vol 108
مكان	autre 148	bris_de_glace -53	evenement_climatique 43	none -82	vol -43
مكانها	dommage_materiel 49	vol 43
مكروه	collision -58	dommage_materiel 120	vandalisme -56	vol 93
مكسور	vandalisme 51
مكسوره	blessure -65	collision 179
مكناس	bris_de_glace 72	incendie 43
مكنتش	vol 86
ملء	collision 69
ملا	evenement_climatique 73
ملابس	autre 63
ملال	vol 54
ملانا	collision 101
ملف	autre 89	none 102	vol -91
ملفي	none 150
ملي	none -40	vol 81
مليون	collision -52	vol 87
ممر	collision 67
ممرضه	collision 86	vandalisme -85	vol 79
ممكن	autre 92	degats_des_eaux 61	incendie -48	none 77	vol -77
منتصف	none 57
منذ	autre 53
منزلي	vandalisme 68	vol 41
منفوخ	degats_des_eaux 68
منفوخه	degats_des_eaux 98
منفوخين	blessure 91
منكم	autre 206	dommage_materiel -46	none -51
منه	bris_de_glace 52	degats_des_eaux 180	dommage_materiel -44	none -61
منهم	collision -73	evenement_climatique 47	none -45	vandalisme 118
منو	degats_des_eaux 45
مني	dommage_materiel 73
مهرس	collision 131	none -41	vol 88
مهرسه	collision 143	evenement_climatique 75	none -44
مهرسين	dommage_materiel -50	none -88	vandalisme 178	vol -61
مو	incendie 60
موجه	collision 73	degats_des_eaux 79
موخره	collision 116
مورا	bris_de_glace 57	collision 98	vandalisme -52
موطور	vol 91
موظف	collision -40	none 57	vol 74
موعد	bris_de_glace 68
موقعه	collision 108	none 102
موقف	collision 67	none -51	vol 49
مول	collision 75
مولات	collision 54	degats_des_eaux 45	vandalisme 62	vol -40
مولاه	collision 143
مولاها	collision 99
مولاي	blessure 120
مونبلييه	blessure 84
مير	dommage_materiel 239	incendie -58
ميناء	collision 79	evenement_climatique 54
ميه	autre -40	degats_des_eaux -65	dommage_materiel -43	none 225	vandalisme -49
ناريه	collision 45	vol 63
نازل	collision 117
نازله	blessure 124	collision -73
ناس	degats_des_eaux -51	dommage_materiel -45	vol 200
ناض	collision 58
ناضت	blessure -60	collision -51	dommage_materiel 211	none -61
ناعس	none -45	vol 57
ناعسين	evenement_climatique 112	vandalisme -43	vol 100
نافذه	bris_de_glace 131	degats_des_eaux -46	none -43
نانت	collision 66
نايم	collision -129	vol 226
نايمه	collision 85	degats_des_eaux 60
نترو	vol 136
نتصل	collision 53
نتفاهمو	collision 152	none -58
نتوما	collision -92	dommage_materiel 156	vandalisme 60	vol -51
نتيشكا	collision 48
نجا	collision 77
نجمه	bris_de_glace 124
نحرر	degats_des_eaux 40
نحن	incendie 42	none -50
نحو	collision 69	degats_des_eaux 53
نخرج	dommage_materiel -42	vandalisme 117	vol 71
نخلص	bris_de_glace 59	degats_des_eaux 41	dommage_materiel 66
نزل	dommage_materiel 49	evenement_climatique 44
نزلت	collision 46	none -54	vol 61
نزلنا	collision 119	vol -52
نزلو	collision 141
نسخه	autre 226	collision -47	dommage_materiel -43	none -132	vandalisme -55
نسول	blessure -41	collision -45	dommage_materiel -41	none 157	vol -44
نسيت	autre 84
نسيتها	collision -126	dommage_materiel 129	incendie 71	none -56	vol -48
نسيتو	autre 290	collision -53	dommage_materiel -68	none -112	vol -91
نشري	blessure 119	collision -112	vol 46
نص	blessure 53
نصب	evenement_climatique 42
نصرح	incendie 56	vol 49
نصف	dommage_materiel -45	evenement_climatique 79	none 47
نصلح	dommage_materiel 178	none -45
نصلي	collision 42	vol 42
نظارات	autre 113
نعرف	autre 64	none 84
نعست	degats_des_eaux 74	dommage_materiel -43	incendie 145	none -53	vol -61
نعم	none 181
نعمرو	collision 145
نفس	dommage_materiel -41	incendie 116
نفسه	incendie 62
نفق	degats_des_eaux 47
نقدرش	blessure -81	collision 96	vandalisme 61
نقطه	degats_des_eaux 42
نقل	degats_des_eaux -44	dommage_materiel 140
نقول	collision 61
نكتب	collision 106
نكن	vol 80
نلبس	blessure 158
نمرتها	collision 103
نمره	vandalisme 58
نمشي	autre 99	none -57	vol 88
نهاييا	collision -55	dommage_materiel 149	none -53
نهضر	none 132
نوقع	collision 69
نونبر	dommage_materiel 44
نيابه	degats_des_eaux -47	vol 63
نيس	autre -95	dommage_materiel 96
هابط	collision 64	degats_des_eaux 95
هاتفي	blessure -41	degats_des_eaux -45	dommage_materiel 180	none -78	vol 82
هاد	vandalisme 89
هادشي	none 50
هبت	evenement_climatique 110
هبط	degats_des_eaux 88
هبطات	blessure -117	bris_de_glace 123	collision -104	dommage_materiel 99	evenement_climatique 72	incendie -52	none -92	vandalisme -49	vol -45
هذا	none 79
هذه	none -41	vol 145
هرب	collision 171	incendie -41	vandalisme -54	vol 46
هربات	collision -82	degats_des_eaux -72	dommage_materiel -92	evenement_climatique 193	incendie 94	none -76
هرس	bris_de_glace 40	collision -90	dommage_materiel 96	vandalisme 62
هرسو	bris_de_glace -59	collision -41	vandalisme 155	vol 49
هز	collision 95	evenement_climatique -44	vol 71
هزات	evenement_climatique 53	vol 114
هزو	dommage_materiel -43	vandalisme 118
هل	autre 90	none 69
هما	collision 183	dommage_materiel -41	none -54
هناك	none 46
ههه	collision 75	vol 43
هههه	collision 43	dommage_materiel 131	none -50
هو	none 76
هوما	collision 129
هي	collision 69
و	collision 64	none -61	vol 51
واجهه	bris_de_glace 45	none -57	vandalisme 154	vol -55
واحدا	collision -46	vandalisme 122
واحده	blessure 57	degats_des_eaux -54	dommage_materiel -51	evenement_climatique 60	none 133	vol -48
واخا	collision -61	none 168
واخذوا	vol 127
واش	autre 137
واصطدمت	collision 132
واعتذر	dommage_materiel 62
وافسد	evenement_climatique 109
واقف	collision 64	vol 41
واقفه	collision 117	incendie 49	none -82
والارضيه	degats_des_eaux 136
والاريكه	evenement_climatique 74
والباب	none -48	vandalisme 81
والبلاكارات	incendie 136
والبوليس	incendie 116
والبومبا	evenement_climatique 59	vol 147
والبيت	degats_des_eaux 74	incendie 108
والثلاجه	dommage_materiel -53	evenement_climatique 131	incendie 75
والجدارميه	incendie 84
والحمد	degats_des_eaux 40
والخشب	degats_des_eaux 79
والدار	autre 195	collision -72	none -98
والدتي	blessure 42
والدراري	collision 119
والدرك	collision -43	evenement_climatique 156
والرادياتور	collision 90
والربع	collision 83
والزجاج	bris_de_glace 46	evenement_climatique -53	vandalisme 160	vol -93
والزرابي	degats_des_eaux 81
والسايق	collision 74
والستاره	dommage_materiel -66	incendie 265	none -88
والسقف	collision 42	evenement_climatique 78
والسوارت	autre 166
والشرطه	incendie 51
والطبيب	blessure 64	bris_de_glace 69
والطبيبه	degats_des_eaux 50	incendie 49
والطوموبيل	autre 55	collision -53	degats_des_eaux -40	evenement_climatique 150	vandalisme -60
والعافيه	incendie 90
والفلوس	autre 189	collision -72	dommage_materiel -52	none -51
والكاميرا	dommage_materiel 42	none -43	vandalisme -63	vol 151
والكل	incendie 81
والكلب	collision 112	evenement_climatique 67	none -49
والكوفر	collision 70	vol 40
والكونسطا	collision 64
والله	none 134
والما	degats_des_eaux 201	dommage_materiel -46	incendie -51
والماء	degats_des_eaux 130
والماكينه	degats_des_eaux 134	evenement_climatique 67	none -44
والموطور	collision 85	incendie 97	vol -63
والنصف	dommage_materiel 59	none 88
والوقايه	degats_des_eaux 132
واليوم	collision -60	vandalisme 142
وانكسر	dommage_materiel 118	none -40
وانكسرت	blessure 53	collision 48
وباب	bris_de_glace -51	collision 113
وبابي	collision 68
وبقا	collision -49	degats_des_eaux 47	vol 96
وبقيت	autre 126	blessure 78	dommage_materiel -99	vol -50
وبلا	vol 52
وبين	collision 132
وتركت	autre -75	none -40	vol 139
وتضررت	degats_des_eaux 66
وتكسر	bris_de_glace -54	collision 57	evenement_climatique 52
وتهرسات	bris_de_glace 74	collision 58
وتهرسو	blessure 80	collision -108	dommage_materiel 183
وجا	collision 90	vol -42
وجاء	collision 46
وجات	blessure 109	collision -133	dommage_materiel 70
وجاو	collision -41	vandalisme 59	vol 53
وجدت	vandalisme 127
وجدنا	vandalisme 135
وجده	autre 144	collision 62	none -101
وجهي	blessure 89	collision -45	vandalisme 90
وحتي	none -43	vol 149
وحده	none -43
وحدها	autre -43	bris_de_glace 306	collision -126	degats_des_eaux -87	dommage_materiel -177	evenement_climatique -47	incendie 68	none -191	vandalisme -81	vol -117
وحدو	bris_de_glace 137	degats_des_eaux 62	dommage_materiel -48	none -40
وحدي	blessure 46	collision 92
وحررت	vol 57
وحرق	degats_des_eaux -58	incendie 160
وحك	blessure -91	collision 81	dommage_materiel 146	vol -40
وحنا	collision -54	degats_des_eaux 107	dommage_materiel -44	vol 63
وحين	evenement_climatique 45
وختي	dommage_materiel -46	evenement_climatique 89	incendie 88
وخداو	collision -51	vandalisme -42	vol 194
وخرج	autre 47
وخرجت	collision 137
وخلاو	collision -51	degats_des_eaux 97	dommage_materiel -44	none -46	vol 185
وخليت	collision -109	incendie 99	none -71	vandalisme -54	vol 206
ودابا	collision 121	none -41
ودار	evenement_climatique 40
ودارت	collision -56	dommage_materiel 105	incendie 57
ودارو	blessure 51
وداز	collision 74	dommage_materiel 76
وداو	dommage_materiel -130	vandalisme -75	vol 174
وداوها	collision 47	incendie 47
ودخل	collision 50	evenement_climatique 110
ودخلت	collision 132
ودنو	collision -67	evenement_climatique 96	vandalisme 86
ودي	collision 43
وديا	degats_des_eaux 118
ورا	collision 52
وراء	blessure -57	collision 185	dommage_materiel -43
وراجلي	collision -57	degats_des_eaux 132	evenement_climatique 80
ورايا	collision 69
ورجال	incendie 65
ورجعت	degats_des_eaux 45	dommage_materiel -43	vol 55
ورحمه	none 120
ورشه	bris_de_glace 90	incendie 70
وركبتي	collision 98	none -48
وزلقات	blessure 153	bris_de_glace -42	collision -46	dommage_materiel 68
وسط	collision 88
وسقطت	dommage_materiel 43	evenement_climatique 45
وسياره	collision 100
وشعلات	incendie 157
وصافي	bris_de_glace 77
وصل	degats_des_eaux 60	none 90
وصلات	incendie 87
وصلت	incendie 61
وضحك	vandalisme 75
وضرب	bris_de_glace 122	collision -40
وضربت	dommage_materiel 63
وضربني	blessure 125	collision 63	dommage_materiel -52
وضعت	dommage_materiel -43	none -58	vandalisme -42	vol 194
وضعنا	vol 112
وطاح	blessure 125	dommage_materiel 106	none -43	vol -42
وطاحت	blessure 100	bris_de_glace 78	collision -66	incendie 45	none -93
وطحت	degats_des_eaux 169	dommage_materiel -47	evenement_climatique -83	vandalisme 61
وطلعت	degats_des_eaux 48
وعشرين	autre 78
وعطاوني	evenement_climatique 75	vol -52
وعلي	collision -60	degats_des_eaux -51	dommage_materiel -40	evenement_climatique 236
وعليها	collision 201	none -45	vandalisme -73
وعمرنا	collision 66
وعند	bris_de_glace 126
وعندما	autre -84	bris_de_glace 79	collision -75	none -47	vandalisme -52	vol 83
وعندي	bris_de_glace 84	degats_des_eaux 54
وغرق	collision -49	degats_des_eaux 116	evenement_climatique 146	none -45
وغطاء	collision -93	evenement_climatique 79	vandalisme 89	vol -45
وفجاه	collision 100
وفي	blessure -75	degats_des_eaux 110
وفيه	dommage_materiel 183	none -102
وفيها	autre 76	vol 84
وقال	bris_de_glace 42
وقالو	none -44	vol 116
وقتها	autre 215	blessure 40	collision -57	degats_des_eaux 53	evenement_climatique -55	none -147
وقد	degats_des_eaux 43	vol 47
وقعات	collision 92	dommage_materiel 126	none -66
وقعت	dommage_materiel 114
وقفت	incendie 42	vandalisme 40
وقفش	collision 85	vol -50
وكان	degats_des_eaux -71	evenement_climatique 97
وكتبو	evenement_climatique 97	none -43
وكسر	collision -45	vandalisme 148
وكسرت	blessure 66	degats_des_eaux 67	vandalisme -50
وكلشي	collision 86	degats_des_eaux -44	dommage_materiel 146	evenement_climatique -82	incendie -84	vol 47
وكلنا	bris_de_glace 41	evenement_climatique 91
وكمل	collision 183	none -54	vandalisme -62
وكنت	collision 115	evenement_climatique 54	vandalisme -51
وكيقول	blessure -81	collision 46	incendie 130
وكيل	none -59	vandalisme 67	vol 108
ولات	dommage_materiel 58	evenement_climatique 109
ولاد	collision 86	none -45	vandalisme 75
ولاو	degats_des_eaux 145	dommage_materiel -47	evenement_climatique 40	vol -46
ولد	incendie 44
ولدو	blessure 145	collision -56	degats_des_eaux 46	dommage_materiel -59
ولدي	dommage_materiel 42
ولقيت	collision -58	degats_des_eaux 42	dommage_materiel -42	vandalisme 115
ولله	collision 112	none -51
ولي	bris_de_glace 91	evenement_climatique 82	vol -40
وما	collision 41
ومبلغ	vol 71
ومراتي	collision 185	vol -48
ومرتي	collision 43	degats_des_eaux -56	dommage_materiel 163	vol -77
ومش	blessure 44
ومشا	autre 87	collision -49	degats_des_eaux 58
ومشات	collision 189	incendie 46	vandalisme -46	vol -85
ومشاو	collision 125	none -55	vandalisme 46
ومشي	collision 130
ومشيت	bris_de_glace -43	dommage_materiel 207	incendie -46	none -42
ومشينا	degats_des_eaux 48	incendie 43
ومع	collision 75	vandalisme -54
ومعايا	collision 84	vol -41
وملي	degats_des_eaux 48	evenement_climatique -71	incendie 55	vandalisme 62
ومن	collision 45	dommage_materiel 46
ونزل	degats_des_eaux 105	dommage_materiel 71
ونزلت	blessure 153	collision -111
ونسيت	collision 161	dommage_materiel -41	vandalisme -43	vol -45
ونقل	evenement_climatique 60
وها	bris_de_glace 67	collision 57
وهبط	collision 58	degats_des_eaux 122	incendie -43	none -49
وهرب	vol 54
وهرس	bris_de_glace 115
وهرسو	degats_des_eaux 101	vol -57
وهو	blessure 93	none -46
وهي	none -40
وواحد	collision 51
ووصلات	incendie 163
ووقعنا	degats_des_eaux 67
ويدي	incendie 54
ويقول	blessure 72
يا	collision 85
ياخذوا	vandalisme 100
يبدو	degats_des_eaux 73	none -40	vandalisme 91
يتصل	collision -64	dommage_materiel 69	none 146	vandalisme -47
يتضرر	degats_des_eaux 106
يتعرض	bris_de_glace 61	degats_des_eaux -46	vol 40
يتوقف	collision -47	incendie 101
يجب	dommage_materiel -54	none 129	vol -49
يجرح	collision -89	dommage_materiel 123
يجي	collision 73
يحدث	autre 43	collision -42	dommage_materiel 41	none 107	vandalisme -44
يحلو	collision -51	vandalisme -60	vol 186
يخرج	collision -75	dommage_materiel -57	incendie -41	none -115	vandalisme 155	vol 111
يخلص	dommage_materiel 160
يد	bris_de_glace -40	collision -64	degats_des_eaux -43	none -66	vandalisme 161
يده	blessure -44	degats_des_eaux 123	dommage_materiel -54
يدها	blessure 57	degats_des_eaux 60	dommage_materiel -49	vandalisme 54
يدي	bris_de_glace 45
يديها	blessure -75	collision 83	degats_des_eaux 71
يرجع	blessure -51	collision 112	dommage_materiel -45	vol 100
يرحمها	blessure -43	collision -42	vol 111
يرد	autre 71	dommage_materiel -43	none 106
يريد	degats_des_eaux 128
يشكو	blessure 75	collision 85	none -60
يشوف	degats_des_eaux -48	vol 120
يطرطق	bris_de_glace 130	collision -40	degats_des_eaux -45	dommage_materiel -48	incendie 140	vandalisme -41
يعد	blessure 66	collision 76	degats_des_eaux 77	dommage_materiel -59
يعمرها	collision -45	degats_des_eaux 135
يعمل	collision 106
يعني	degats_des_eaux 46	vol 74
يغطي	bris_de_glace -43	vandalisme 91
يقطر	degats_des_eaux 239	none -61
يقول	autre 67	none -57
يكبر	bris_de_glace 144	collision -57
يلمسني	vandalisme 65
يلي	incendie 84
يمكن	bris_de_glace 94	collision 79
يملا	degats_des_eaux 62
يناير	none 77
ينزف	blessure 76
ينزل	degats_des_eaux 165	dommage_materiel -40
يوجد	autre 91	collision -43	none 43
يورو	autre 60
يوقع	collision 72	degats_des_eaux 109	evenement_climatique -44
يوما	autre 54	collision 85	none -43
يومين	collision -70	dommage_materiel -48	evenement_climatique 102	none 91
يونيو	none 100
@injuries
	no -63	unknown 79	yes -71
#0000	no -77	yes 62
#000>	unknown 57
#019>	no 81	yes -73
#026>	no -87	unknown 123	yes -42
#200>	unknown 78	yes -43
#2019	no 81	yes -73
#2026	no -87	unknown 123	yes -42
#3000	no 69	yes -54
#320>	yes -51
#4000	no -52
#400>	unknown 100	yes -88
#5000	unknown 80	yes -49
#500>	unknown 64
#5200	no -46	unknown 90	yes -42
#6000	no -43	unknown 73
#600>	no -52	unknown 175	yes -135
#6500	yes -55
#750>	no -67	unknown 48
#800>	no -45	unknown 94	yes -48
#900>	no -64	unknown 114	yes -51
#<05>	no -80	yes 84
#<13>	yes 48
#<14>	unknown 69	yes -71
#<18>	no -58	unknown 103	yes -45
#<19>	no -100	yes 114
#<200	no 42	yes -98
#<201	no 46	yes -83
#<202	unknown 76	yes -40
#<20>	no 53
#<21>	unknown 56
#<24>	no -49	yes 48
#<250	unknown 100	yes -66
#<26>	no -73
#<29>	yes -42
#<30>	no -84	unknown 79
#<320	yes -51
#<400	unknown 107	yes -73
#<50>	unknown -103	yes 102
#<520	no -46	unknown 90	yes -42
#<600	no -49	unknown 136	yes -87
#<650	no 46	yes -48
#<700	unknown 56	yes -56
#<71>	unknown -55	yes 77
#<780	no -43
#<80>	unknown -46
#<900	no -73	unknown 130	yes -57
#<a7>	yes -58
#<ابت	no 211	unknown -168	yes -47
#<ابد	unknown 71	yes -54
#<ابل	yes -43
#<ابن	no -48	yes 49
#<ابو	no -43	unknown 80
#<ابي	unknown -82	yes 82
#<اتا	no 76	yes -54
#<اتح	no 58	yes -45
#<اتذ	no -55	unknown -99	yes 147
#<اتص	unknown 49
#<اتك	unknown -53	yes 86
#<اتل	no -79	unknown 127	yes -47
#<اتم	unknown 74	yes -66
#<اثا	no -51	unknown 101	yes -48
#<اثر	no 51
#<اجا	no -104	unknown 85
#<اجد	yes -53
#<اجر	unknown -45	yes 44
#<اجل	no 165	unknown -96	yes -73
#<احد	no 66
#<احم	unknown -127	yes 112
#<احن	unknown 112	yes -101
#<اخذ	unknown 50
#<اخر	yes -48
#<اخض	no 112	unknown -71	yes -90
#<اخم	no 83	unknown -75
#<اخي	no 53	unknown -223	yes 128
#<ادم	no 138	unknown -84	yes -67
#<ادو	no -67	unknown 50
#<اذا	no -55	unknown 118	yes -66
#<اذي	no 164	unknown -113	yes -51
#<ار>	no 66	yes -63
#<ارب	no -84	unknown 75
#<ارج	unknown 49
#<ارد	no 106	unknown -131
#<ارس	no -73	unknown 97
#<ارض	unknown -72	yes 44
#<ارف	no -76
#<ازر	no -120	unknown 60
#<اسا	no -55	unknown 53
#<اسع	no 79	unknown -102
#<اسق	unknown 72	yes -60
#<اسن	no -143	unknown 169	yes -75
#<اسو	yes 41
#<اشا	unknown 46
#<اشع	yes 50
#<اصا	no 99	unknown -74
#<اصب	unknown -52
#<اصر	unknown -44
#<اصط	no 99	unknown -42	yes -57
#<اضر	no 54	yes -60
#<اظن	no -156	unknown 198	yes -93
#<اعب	no -72	yes 111
#<اعت	no -70	yes 56
#<اعد	unknown -79
#<اعر	no -113	unknown 191	yes -82
#<اعط	unknown -91	yes 99
#<اغل	no 56	unknown -126	yes 66
#<اغم	no -42	unknown -52	yes 93
#<اغي	unknown -59	yes 53
#<افر	unknown 97	yes -79
#<افع	no -87	unknown 121	yes -40
#<اقد	unknown -72	yes 59
#<اقف	yes 44
#<اكا	no 50	yes -49
#<اكث	no 124	unknown -65	yes -63
#<اكد	no 50	unknown -86
#<اكل	no -109	yes 94
#<الغ	unknown -40
#<ام>	no 42	yes -83
#<اما	no 46
#<امت	unknown -40
#<امل	no 70	unknown -69
#<امي	no -54	unknown -56	yes 106
#<انا	no 47
#<انب	no -47	unknown 67
#<انت	yes -45
#<انج	no 59
#<اند	no 80	unknown -80
#<انز	no -44	yes 69
#<انس	unknown 62
#<انغ	no 61	unknown -63
#<انن	no 73	unknown -64
#<انه	no -42	unknown 50
#<اني	no -46	unknown -73	yes 112
#<اود	no -47	unknown 57
#<اور	unknown 80	yes -94
#<اوق	no -66	unknown 83
#<اي>	no 64
#<ايد	unknown -122	yes 139
#<ايض	no 62	yes -56
#<ايق	unknown 49	yes -62
#<ايك	no 44
#<ايم	no -80	unknown 83
#<ايه	no 83	unknown -57
#<باذ	no 76	unknown -41
#<بار	no -97	unknown 91
#<باص	no -114	unknown -84	yes 178
#<بان	no 49	yes -48
#<باه	no -123	unknown -71	yes 172
#<باي	no -68	yes 82
#<بتر	no -72	yes 105
#<بثل	no -53	yes 64
#<بجا	unknown -66	yes 97
#<بجد	no -44	unknown 127	yes -84
#<بجر	no -178	unknown -47	yes 208
#<بحا	no 94	unknown -48	yes -47
#<بحث	no -90	unknown 151	yes -102
#<بحج	no 48	unknown -50
#<بحر	no -88	yes 81
#<بحي	unknown 70	yes -46
#<بخط	no 128	unknown -176
#<بخي	no 69	unknown -54
#<بدا	yes 56
#<بدن	no 158	unknown -125
#<بدو	yes 45
#<بدي	no -49	unknown 72
#<برا	unknown 69	yes -65
#<برد	unknown 44
#<برش	no 68	yes -87
#<برك	no 60	unknown -48
#<برو	no 178	yes -168
#<بري	unknown 53
#<بسب	no -43	yes 53
#<بسر	yes -60
#<بسك	yes -58
#<بسو	no 88	unknown -59
#<بسي	unknown -64	yes 45
#<بشا	no -63	unknown -56	yes 63
#<بشر	no 146	unknown -70	yes -81
#<بشظ	no -91	unknown -121	yes 178
#<بشك	no -73	unknown 115	yes -44
#<بشو	no 77	unknown -42
#<بشي	no 81	unknown -60
#<بصح	no 122	unknown -105
#<بطا	unknown 41
#<بطل	no 103	yes -126
#<بطن	no -65	unknown -42	yes 92
#<بطو	no -140	unknown 139
#<بعر	unknown -56	yes 75
#<بعص	no 112	unknown -113
#<بعض	no 100	unknown -86
#<بعم	no -42
#<بعي	no 121	unknown -62	yes -61
#<بغا	yes 60
#<بفع	no -53	unknown 87	yes -45
#<بقط	no 70	yes -74
#<بقع	yes -76
#<بكا	no 49
#<بكل	unknown -57
#<بكي	no 72	yes -101
#<بلغ	no -67
#<بلو	unknown 69	yes -49
#<بلي	no -106	unknown 73
#<بمد	no -76	unknown 49
#<بمر	no 57	yes -75
#<بمع	no -87	yes 55
#<بمن	unknown -78
#<بمو	no -42	unknown 42
#<بنج	no -85	unknown 118
#<بنز	unknown -55
#<به>	unknown -80
#<بها	no -43
#<بهذ	yes 41
#<بهو	no 88	yes -93
#<بوا	unknown 54	yes -88
#<بوح	yes -58
#<بور	no 108	unknown -50	yes -63
#<بوش	unknown 59	yes -46
#<بوم	no -127	unknown 104	yes -53
#<بي>	no 46	yes -51
#<بيج	unknown 87	yes -61
#<بيخ	no 254	unknown -226	yes -90
#<بيد	no 89	unknown -68
#<بير	unknown -41
#<بيس	no 157	yes -145
#<بيض	no -65	unknown 47
#<بيط	no 133	yes -156
#<بيه	yes -51
#<تاذ	no 145	unknown -89	yes -57
#<تار	no 68	yes -73
#<تاع	unknown -52	yes 50
#<تاك	no 55	unknown -77
#<تام	no -50	unknown 80
#<تبك	no -73	unknown -53	yes 108
#<تتو	no -92	yes 114
#<تجر	no 121	unknown -80	yes -41
#<تجم	no -103	unknown 133	yes -108
#<تجي	unknown -79	yes 68
#<تحط	unknown -40
#<تحق	yes -52
#<تحك	unknown 67
#<تحل	no 189	unknown -110	yes -106
#<تحم	no 124	unknown -76	yes -65
#<تحي	no -40	unknown 81
#<تخا	no -65	unknown 161	yes -91
#<تخب	unknown 70	yes -87
#<تخر	no 123	unknown -92	yes -40
#<تخل	no 42	yes -54
#<تخن	no -56	unknown -72	yes 129
#<تخي	no -122	unknown 60
#<تدخ	no 168	unknown -115	yes -53
#<ترق	unknown -40
#<تزح	unknown -57	yes 81
#<تسا	no -58	unknown 118	yes -57
#<تسب	no -84	unknown 59
#<تست	no -99	unknown 87
#<تسج	no 76	yes -41
#<تسد	no -70	unknown 128	yes -60
#<تسر	no 54
#<تسع	no 52	unknown -145	yes 71
#<تشت	unknown -54
#<تشع	no -96	yes 130
#<تشف	no -120	unknown 157	yes -56
#<تشك	unknown 43
#<تشو	no -60	unknown -79	yes 136
#<تصا	no 62	unknown -50
#<تصب	no 41
#<تصد	no -80	unknown 170	yes -108
#<تصر	no 76	yes -95
#<تصل	no -46	yes 44
#<تصو	no 61	unknown -53
#<تضر	no 93	unknown -59
#<تطا	unknown 64	yes -64
#<تعا	no 97	unknown -154	yes 53
#<تعث	no -48	unknown -113	yes 131
#<تعر	unknown -53
#<تعط	no 83	unknown -60	yes -54
#<تعف	unknown -151	yes 128
#<تعل	no 54	yes -80
#<تعو	no 44
#<تفا	no 80	unknown -73
#<تفت	no -60	unknown -50	yes 110
#<تفر	unknown 56
#<تفك	no -51	unknown -82	yes 96
#<تفل	no 53	unknown -139	yes 76
#<تقا	no 52	unknown -49
#<تقب	no -41
#<تقد	yes -65
#<تقس	no 136	yes -114
#<تقف	no -58	unknown -117	yes 147
#<تقل	unknown -52	yes 44
#<تقو	no -73	unknown 88
#<تكب	unknown 60	yes -41
#<تكس	unknown -64
#<تكن	no 150	unknown -65	yes -101
#<تلا	no 70	unknown -80
#<تلت	no -47	unknown 74
#<تلف	no 62	unknown -50
#<تلق	no -77	unknown 66
#<تلم	no 55	unknown -121	yes 40
#<تما	unknown -56	yes 60
#<تمر	no -42	unknown -125	yes 147
#<تمش	no -117	yes 94
#<تمن	no -201	unknown 263	yes -92
#<تمو	no 114	unknown -67	yes -62
#<تنت	no 55	yes -53
#<تنز	no -63	unknown -46	yes 88
#<تنف	no -73	unknown 93
#<تنق	no -65	unknown 175	yes -131
#<تهر	unknown -65
#<تهز	no -233	yes 188
#<توج	no 61	unknown -70
#<تور	no -80	unknown -105	yes 161
#<توص	no 42	unknown -43
#<تون	no 150	unknown -58	yes -117
#<توي	unknown 52	yes -60
#<تيز	unknown -41
#<تيش	unknown -41	yes 63
#<تيو	no -92	yes 44
#<ثال	no 62	unknown -69
#<ثان	no 46	unknown -50
#<ثقب	no 42	unknown -45
#<ثمن	no -52	unknown 90	yes -40
#<جا>	yes 68
#<جاء	no 79	unknown -40	yes -42
#<جال	no -97	unknown -48	yes 129
#<جام	unknown -43
#<جاو	unknown -52	yes 91
#<جبد	unknown -115	yes 72
#<جبي	no -71	unknown -104	yes 170
#<جدر	no -51	unknown 124	yes -75
#<جدي	unknown 86	yes -73
#<جرا	no 78	unknown -101
#<جرب	unknown 79	yes -68
#<جرح	no 53	unknown -77
#<جرف	no 130	unknown -90	yes -43
#<جرو	no -64	yes 86
#<جري	no 51	unknown -72
#<جسد	no 124	unknown -78	yes -49
#<جلد	no -133	unknown 131
#<جمع	no -117	yes 138
#<جمي	no 74
#<جنا	no 56
#<جها	no -40	unknown 76
#<جهه	unknown 81
#<جوا	no 47	yes -41
#<جوج	yes 72
#<جيب	no -44	unknown 76
#<جيت	no -85	unknown 108
#<جيد	no 177	unknown -147
#<جير	no -127	unknown 66
#<حار	no -74
#<حال	no -148	unknown 177	yes -53
#<حام	yes 57
#<حاو	no 44	unknown -77
#<حتي	no 66
#<حجر	no 45
#<حد>	no 139	unknown -94	yes -46
#<حدو	no -105	unknown 97
#<حدي	unknown 49	yes -57
#<حرف	no 140	unknown -43	yes -108
#<حرق	no 57	unknown -115	yes 56
#<حرو	no 75	unknown -80
#<حري	unknown -92	yes 91
#<حزا	no -77	yes 116
#<حسب	no -69	unknown 48
#<حسي	no 47	unknown -160	yes 67
#<حصل	yes -43
#<حضر	no 45
#<حط>	no 77	unknown -51	yes -53
#<حطي	unknown -51	yes 63
#<حفا	unknown -84	yes 57
#<حفر	no 80	yes -111
#<حفظ	no 53	unknown -46	yes -75
#<حفل	no -82
#<حفي	no -91	unknown 63
#<حقي	yes -51
#<حك>	no 178	unknown -105	yes -86
#<حكي	unknown 45	yes -47
#<حلا	no -42
#<حلي	unknown 49	yes -44
#<حمر	unknown -49
#<حمل	unknown -73	yes 62
#<حنا	no 112	unknown -87
#<حوض	unknown -79	yes 45
#<حي>	no 49
#<حيت	no -45	unknown 44
#<حيد	no -55	yes 59
#<حيط	no -91	unknown 72
#<حين	yes 48
#<خات	no -119	unknown 176	yes -102
#<خار	yes 51
#<خاط	no -112	unknown 134
#<خال	unknown -55	yes 44
#<خاو	no 58	unknown -45
#<خاي	no -74	unknown 97
#<خبر	no -66	unknown 75
#<خبط	unknown -64
#<خبي	no 152	unknown -113	yes -41
#<ختي	no -59	yes 66
#<خدم	no 41	yes -55
#<خدو	unknown -49	yes 74
#<خدي	unknown 44	yes -42
#<خرب	unknown -95	yes 53
#<خرج	no 40	unknown -42
#<خرط	yes -40
#<خرو	no -103	unknown 158	yes -59
#<خري	no 74	unknown -79
#<خسا	no 77	unknown -83
#<خسر	unknown 77	yes -54
#<خضا	no -76	unknown 132	yes -53
#<خضر	no 105	unknown -134
#<خطا	unknown -96	yes 51
#<خطف	no -52
#<خطي	no -41	unknown -138	yes 151
#<خفي	unknown -77	yes 101
#<خلا	unknown 42
#<خلص	no -51	unknown 76
#<خلع	no 241	unknown -178	yes -140
#<خنز	unknown 76	yes -65
#<خوا	no 104	unknown -117
#<خوت	unknown 75	yes -42
#<خوي	unknown -40
#<خيا	no -69	unknown 133	yes -92
#<خير	no 117	unknown -82
#<خيط	no -48	yes 73
#<دا>	no 175	unknown -90	yes -107
#<داب	no -46	yes 66
#<دار	unknown -45	yes 57
#<داس	no 110	unknown -109
#<داع	no 56
#<داك	no -76	yes 65
#<داو	no -58	unknown 50
#<دخا	no -124	unknown 109
#<درا	no -44	yes 52
#<درت	unknown 45
#<درج	unknown -110	yes 116
#<درك	no 79	unknown -108
#<دره	unknown 57
#<دفع	yes 59
#<دقا	unknown -55
#<دقي	no -41
#<دكت	no 90	yes -77
#<دلا	no 185	unknown -118	yes -114
#<دم>	no 164	unknown -101	yes -66
#<دمي	no 46	yes -64
#<دهس	no -58	yes 82
#<دهن	yes -44
#<دوا	no -121	yes 124
#<دوب	yes -49
#<دير	no -107	unknown 60	yes 47
#<ديم	no -140	unknown -113	yes 187
#<ذرا	unknown -41	yes 79
#<ذو>	no 111	yes -125
#<راح	no -77	unknown 68
#<راس	unknown -50	yes 71
#<راف	no 63	yes -73
#<راك	no -85	yes 108
#<ران	unknown 61
#<ربا	no -192	unknown 132
#<ربع	no -70	yes 54
#<ربم	no 50	yes -77
#<رجا	no 79	unknown -59
#<رجل	unknown -62	yes 86
#<رحت	no -90	unknown 135	yes -52
#<رزق	no -43	unknown -42	yes 74
#<رسم	no 41	unknown 49	yes -137
#<رغم	no -69	unknown 111	yes -44
#<رقب	no -73	unknown -64	yes 133
#<رقم	unknown 50	yes -44
#<ركا	unknown -65	yes 59
#<ركب	no -51	yes 81
#<رمض	unknown 56	yes -50
#<رمو	no 84	unknown -177	yes 96
#<روا	no 166	unknown -101	yes -84
#<رون	no -81	yes 45
#<ريا	no -58	unknown -64	yes 119
#<ريح	unknown 44
#<زاج	no 62	yes -126
#<زال	no -98	unknown -77	yes 163
#<زبو	unknown -93	yes 82
#<زجا	unknown 42
#<زرب	unknown 66	yes -59
#<زرق	yes 59
#<زلت	unknown -82
#<زلق	no -62	unknown -46	yes 108
#<زما	no -64	unknown 92
#<زوا	unknown 102	yes -93
#<زوج	no -53	yes 47
#<زيا	no 128	unknown -211	yes 91
#<ساد	unknown 68
#<ساع	yes 40
#<ساق	no -68	unknown -81	yes 143
#<ساك	unknown 41	yes -80
#<سال	no 73	unknown -78
#<سام	no -113	unknown 101
#<سبع	yes 60
#<ست>	no -95	yes 53
#<ستر	no 131	unknown -67	yes -72
#<سته	unknown -104	yes 88
#<ستي	no -83	yes 44
#<سحق	unknown -70
#<سخن	yes -46
#<سخو	yes 65
#<سد>	no -41	yes 58
#<سدو	no -77	unknown 51	yes 48
#<سرق	unknown 84	yes -47
#<سري	no -114	unknown 110
#<سطح	no 93	unknown -100
#<سطل	no 111	unknown -70	yes -43
#<سفر	no -64	unknown 103
#<سقو	unknown -117	yes 128
#<سكا	yes 47
#<سكب	no -66	unknown 52	yes -40
#<سكت	unknown -124	yes 88
#<سكر	unknown -44	yes 60
#<سلف	no -124	unknown 91
#<سلك	no 227	unknown -223	yes -116
#<سلم	no 156	unknown -119	yes -47
#<سلي	no 78	unknown -78
#<سمح	no 96	unknown -68
#<سمع	unknown 54	yes -44
#<سمي	no -57
#<سنا	no -165	unknown -165	yes 221
#<سنت	no 104	unknown -87
#<سنه	no -70	yes 82
#<سني	unknown 56
#<سوء	no 170	unknown -83	yes -107
#<سوا	unknown -40	yes 53
#<سود	no -47
#<سور	no 80	yes -76
#<سوق	no 69	yes -91
#<سول	no -45	unknown 58
#<سوي	yes -66
#<سي>	no -68	unknown 98
#<سيم	no -93	unknown 109	yes -44
#<سين	unknown -157	yes 119
#<شاب	no -51	unknown -65	yes 112
#<شات	no -67	unknown 67
#<شاح	unknown 48
#<شاد	no 92	unknown -132
#<شاط	no -47	unknown -119	yes 126
#<شاع	no -84	unknown 134	yes -53
#<شاف	no -59	unknown 70
#<شال	unknown 65
#<شب>	unknown -58	yes 46
#<شبا	no -90	yes 52
#<شتا	no -80	unknown 81
#<شتن	no 50
#<شجر	no -75	unknown 144	yes -71
#<شحا	no -142	unknown 203	yes -83
#<شد>	no -64	unknown -59	yes 112
#<شدا	unknown -152	yes 98
#<شدو	no -46	unknown -76	yes 122
#<شدي	no 46	yes -44
#<شرا	yes -41
#<شرج	no 211	unknown -185	yes -104
#<شرخ	no -50	unknown 82
#<شظي	no 75	unknown -143	yes 59
#<شعر	no -135	unknown 84	yes 40
#<شغل	no -44	unknown 80
#<شفر	unknown 112	yes -88
#<شفن	no -120	yes 111
#<شقت	no -51	unknown 113	yes -59
#<شقه	no -93	unknown 87
#<شكا	no -53	unknown 67
#<شكي	yes -54
#<شمع	yes 47
#<شمي	no -75	unknown -105	yes 140
#<شنو	no -48	yes 50
#<شها	no 57
#<شهر	no -46
#<شو>	no -54	unknown 51
#<شوا	no -93	unknown -128	yes 173
#<شوف	no 155	yes -156
#<شوي	unknown -94	yes 95
#<شيء	no 46
#<شيف	yes -46
#<صار	no 65	yes -62
#<صاع	no -99	unknown 109
#<صال	unknown 50
#<صبح	no -43	unknown 62
#<صبع	no -87	unknown -118	yes 203
#<صبي	no -80	yes 43
#<صحا	no 117	unknown -88	yes -48
#<صحت	no 161	unknown -200
#<صحي	no 163	unknown -106	yes -75
#<صدا	no -41
#<صدر	no -64	yes 95
#<صدي	no -148	unknown 102
#<صرا	no 103	unknown -88
#<صرخ	unknown 52	yes -93
#<صعد	no 132	unknown -143
#<صغي	no 59
#<صفر	no 87	yes -125
#<صلا	no 100	unknown -109
#<صوت	no 64	unknown -48
#<صور	unknown 44
#<صيف	unknown 46	yes -41
#<ضاع	yes -42
#<ضحا	no 138	unknown -72	yes -85
#<ضحك	no 98	yes -95
#<ضرر	no 91	unknown -58
#<ضري	no 65	yes -44
#<ضلع	no -103	unknown -110	yes 193
#<ضلو	unknown -110	yes 87
#<ضهر	no -96	unknown -116	yes 206
#<ضو>	no 128	unknown -127
#<ضيق	yes -90
#<طاك	unknown -62
#<طال	yes 42
#<طاو	no -111	yes 78
#<طاي	no -47
#<طبع	yes 47
#<طبي	no 76	unknown -43
#<طحت	unknown -45	yes 69
#<طرا	unknown 65	yes -79
#<طرط	no -71	yes 59
#<طرف	no -50	unknown -81	yes 124
#<طري	unknown -72	yes 45
#<طفا	no 55	unknown -70
#<طفل	no -59	yes 92
#<طفي	no 110	unknown -101
#<طلب	unknown 81	yes -57
#<طنج	no 48	yes -44
#<طوا	no -82	unknown 91
#<طول	no -78	unknown 160	yes -93
#<طوم	no -45	yes 56
#<طيا	no -68	unknown 97
#<طيب	no 100	unknown -73	yes -42
#<طيح	unknown -133	yes 106
#<طير	unknown -57
#<ظهر	no -40	unknown -56	yes 97
#<عاد	no 66	unknown -44
#<عار	no -46	unknown 46
#<عاش	unknown -95	yes 77
#<عاص	unknown -58	yes 52
#<عاف	no 47
#<عبا	no 88	unknown -110
#<عبد	no -78	unknown 101
#<عبر	no 73
#<عجل	unknown 70	yes -64
#<عرب	no -42	yes 61
#<عرس	no 110	unknown -96	yes -46
#<عرض	unknown -73
#<عرف	no -62	unknown 74
#<عشي	no -99	unknown 77
#<عصف	no 44	unknown 52	yes -114
#<عض>	unknown -100	yes 117
#<عضن	no -54	unknown -63	yes 114
#<عطي	unknown -66	yes 102
#<عظم	unknown -82	yes 112
#<عفو	unknown -48	yes 44
#<عقد	no -88	unknown 141	yes -53
#<عقر	no -41	yes 63
#<علا	no -40	unknown 64
#<علب	no -43	unknown 113	yes -86
#<علق	no -90	unknown -133	yes 205
#<علم	yes -49
#<عم>	yes 55
#<عما	no -42	yes 78
#<عمو	unknown 81	yes -55
#<عمي	no -75	unknown 43
#<عن>	no 41
#<عنا	no -49	unknown 132	yes -130
#<عنق	no -72	unknown -86	yes 155
#<عنه	no -69	yes 104
#<عني	no 74	yes -70
#<عوج	no -96	yes 65
#<عود	no 85	unknown -111
#<عيا	unknown 45	yes -43
#<عيد	no 167	unknown -104	yes -100
#<عين	unknown -76	yes 82
#<عيو	no -61	unknown 122	yes -66
#<غاب	yes -63
#<غال	no -46	unknown 104	yes -60
#<غاي	no -85	yes 107
#<غدا	no 43
#<غرا	no 126	yes -168
#<غرز	no -40	unknown -101	yes 141
#<غرف	unknown 46	yes -51
#<غسا	unknown 42
#<غسل	no 90	yes -89
#<غطا	no 64	yes -43
#<غلط	no -66
#<غلف	no -57	unknown 92
#<غمر	no -131	unknown 188	yes -83
#<فات	unknown 51	yes -40
#<فاح	no -42	yes 47
#<فار	no 52	unknown -46
#<فاز	no -91	unknown 102
#<فاس	yes -56
#<فاش	unknown -43	yes 57
#<فاص	yes 57
#<فاض	no -63	unknown 62
#<فاف	no 51	unknown -110	yes 48
#<فاك	no -115	unknown -102	yes 161
#<فان	yes 58
#<فاي	unknown -96	yes 127
#<فبا	no -145	unknown 146
#<فتا	no -70	unknown 84
#<فتح	unknown -49	yes 86
#<فتر	unknown 50
#<فتش	yes -56
#<فتو	unknown 47
#<فثق	unknown -128	yes 77
#<فجر	no 110	unknown -47	yes -109
#<فحا	no 62	unknown -117
#<فخد	no -42
#<فخر	no -63	yes 84
#<فدا	no -87	yes 75
#<فدر	yes 40
#<فرا	no 55	unknown -65
#<فرف	no -52
#<فرق	unknown -94	yes 70
#<فرن	no -46
#<فسق	no -40
#<فسو	unknown 42
#<فصد	unknown -58
#<فطا	unknown 61	yes -49
#<فطن	no -89	unknown 58
#<فطو	unknown 71	yes -53
#<فظه	no -87	unknown -73	yes 153
#<فعل	yes -40
#<فعي	no -130	unknown -183	yes 234
#<فغم	no 54	yes -49
#<فقط	no 95	unknown -54	yes -40
#<فكر	unknown -83	yes 42
#<فكس	no 41
#<فكل	unknown 120	yes -215
#<فلا	no 114	unknown -106
#<فلم	no 40	yes -47
#<فلو	no -79	unknown 67
#<فمح	unknown -40
#<فنا	no -85	unknown 148	yes -65
#<فنص	no 99	unknown -70	yes -43
#<فوا	unknown -71	yes 42
#<فور	yes -71
#<فوس	no 49
#<فون	no 194	yes -234
#<فيا	no 40	unknown -61
#<فيت	no -53	unknown 100	yes -51
#<فيد	unknown -74	yes 90
#<فيض	unknown -111
#<فيل	no 42	yes -50
#<فين	no 66	unknown -82
#<فيي	unknown -76	yes 66
#<قاد	no -84	yes 79
#<قار	unknown -65
#<قاس	no 63
#<قاص	no -41	unknown -70	yes 99
#<قاي	no 41
#<قد>	no 78	unknown -57
#<قدا	unknown 41	yes -41
#<قدر	no 60
#<قدم	no -60	yes 48
#<قرب	no 97	unknown -79
#<قرر	no 213	unknown -142	yes -94
#<قسم	no -59	unknown -59	yes 96
#<قفز	unknown -55
#<قفل	no 60	unknown -127	yes 60
#<قلب	no 60	yes -76
#<قلت	no -106	unknown 86
#<قلع	no -136	yes 95
#<قول	no -40	yes 63
#<قوي	unknown 63	yes -57
#<قيد	unknown -51
#<قيم	no -49	unknown 91	yes -42
#<كاب	no 221	unknown -188	yes -65
#<كات	no -64	unknown 103	yes -87
#<كاح	no -89	yes 73
#<كار	unknown -50	yes 45
#<كاط	no -81	unknown 74
#<كاع	no 89	unknown -46	yes -64
#<كال	no 86	unknown -97
#<كبا	no -153	unknown 60	yes 64
#<كبر	unknown 74	yes -52
#<كبي	unknown -54	yes 40
#<كتا	no -60	unknown 110	yes -50
#<كتخ	no -87	unknown 128	yes -49
#<كتد	no -55
#<كتر	no -59	unknown 61
#<كتس	yes 46
#<كتش	no 49	unknown -100
#<كتع	unknown -138	yes 97
#<كتغ	no -57	unknown 93	yes -48
#<كتف	no -63	unknown -71	yes 134
#<كتك	no -52	unknown 103	yes -53
#<كتن	unknown -141	yes 92
#<كثي	no -89	yes 87
#<كحا	no -112	unknown 51
#<كحل	yes -70
#<كدم	no -56	unknown -121	yes 175
#<كذل	no 82	yes -55
#<كرا	no 57	unknown -63
#<كرس	no -117	unknown 177	yes -74
#<كرش	no -45	unknown -70	yes 113
#<كره	unknown -72
#<كري	no -115	unknown 194	yes -93
#<كسي	no -120	yes 147
#<كلب	yes 60
#<كلش	no 46
#<كلم	no -55	yes 55
#<كلن	no 87	unknown -88
#<كما	unknown -68	yes 52
#<كنا	no 55	unknown -43
#<كنب	no 87	unknown -50	yes -49
#<كنج	no -110	unknown -42	yes 143
#<كنح	no -81	unknown 84
#<كنخ	no 172	unknown -193
#<كند	unknown 84	yes -62
#<كنر	no -65	unknown 83
#<كنس	unknown -100	yes 94
#<كنش	no -95	unknown 50
#<كنص	no 87	unknown -40	yes -66
#<كنض	no 188	yes -165
#<كنع	no -49	yes 45
#<كنف	no 137	unknown -57	yes -89
#<كنق	unknown -43	yes 78
#<كنك	no 87	unknown -172
#<كنم	no 106	unknown -134
#<كنو	yes 59
#<كهر	no -45	yes 67
#<كول	unknown -68
#<كوم	unknown 43
#<كي>	no 57	unknown -104	yes 43
#<كيب	unknown 77	yes -52
#<كيت	no 53
#<كيج	no -82	yes 47
#<كيح	yes 63
#<كيخ	unknown -46
#<كيد	unknown -52	yes 60
#<كيس	no -79	unknown 84
#<كيص	no -63	unknown 94
#<كيط	no 72	unknown -48
#<كيف	unknown 48
#<كيك	no -58	unknown 48
#<كين	no -80	yes 110
#<كيه	unknown -146	yes 148
#<لا>	no 48
#<لاب	no 73	yes -54
#<لاح	yes -48
#<لاخ	no -88	yes 109
#<لاز	no -62	unknown 73
#<لاس	unknown 47	yes -41
#<لاص	unknown -64	yes 69
#<لاف	no 198	unknown -177	yes -56
#<لاك	unknown 112	yes -83
#<لال	no -110	yes 91
#<لام	no -45	yes 63
#<لان	no -75	unknown 108
#<لاو	no -58	unknown 62
#<لاي	no 58	unknown 40	yes -106
#<لبا	no 76	yes -89
#<لبل	no 71	yes -62
#<لبن	no -42
#<لبو	no -67	unknown 74
#<لبي	yes -72
#<لتح	no -44	unknown -47	yes 77
#<لتر	unknown 40	yes -59
#<لحا	unknown -129	yes 132
#<لحد	no 83	unknown -127
#<لحق	no 70	unknown -50
#<لدا	no 47	unknown -80
#<لرج	no 259	unknown -117	yes -209
#<لسع	no 79	unknown -103
#<لسي	no -48	unknown 96	yes -49
#<لصق	no 249	unknown -200	yes -105
#<لطي	no 145	unknown -71	yes -86
#<لعب	no -206	unknown 57	yes 84
#<لعر	no -73	unknown 135	yes -84
#<لعش	no -50	unknown -156	yes 190
#<لعن	no -86	yes 47
#<لغي	no -89	unknown 145	yes -60
#<لقا	no 109	unknown -54	yes -53
#<لقي	unknown 59	yes -48
#<لكر	no 112	yes -96
#<لكم	no 114	unknown -52	yes -70
#<للب	yes -49
#<للت	no -46
#<للج	no -95	unknown 107
#<للح	yes -56
#<للخ	no -62	unknown 76
#<للد	no -54	yes 57
#<للر	no -62
#<للز	no 53	yes -107
#<للش	no 61
#<للص	no 69	unknown -125	yes 41
#<للط	no -156	unknown 115
#<للع	no -77	yes 54
#<للف	yes -47
#<للق	unknown 69	yes -67
#<لله	no 99	unknown -96
#<للو	no 104	unknown -91
#<للي	unknown -55	yes 60
#<لم>	no 62
#<لما	no -82	yes 53
#<لمس	unknown 40
#<له>	no 81	unknown -88
#<لها	unknown -98	yes 119
#<لوج	no 77	yes -101
#<لوح	unknown 46
#<لور	unknown -75	yes 109
#<لوط	no 201	unknown -158	yes -63
#<لون	no -181	yes 165
#<ليك	yes -58
#<ليل	no 45	unknown -56
#<ليه	yes 48
#<ماء	unknown -56	yes 54
#<مات	no 63	unknown -78
#<ماج	no 258	unknown -156	yes -124
#<ماد	no 40	yes -65
#<ماذ	no -114	unknown 158	yes -46
#<مار	unknown 66	yes -83
#<ماس	no -78	unknown 68
#<ماص	no -92	unknown 95
#<ماع	no -66	unknown 83
#<ماف	no 150	unknown -101	yes -61
#<ماك	no 127	unknown -62	yes -67
#<مال	no 177	unknown -149	yes -50
#<مام	no 66	unknown -108
#<مان	no 54	unknown -78
#<ماو	no 239	unknown -201	yes -86
#<ماي	unknown 61	yes -71
#<مبل	no 58
#<متا	no -113	unknown 135
#<متج	no -129	yes 80
#<متش	no -72	yes 40
#<متص	no -75	yes 60
#<متع	no -134	unknown 44	yes 51
#<متف	no 64	unknown -60
#<متي	unknown 64
#<مثق	no -73	unknown 119	yes -52
#<مثل	unknown -56	yes 78
#<مجا	no -49	unknown 79	yes -46
#<مجر	no 75	yes -56
#<مجه	no 87	unknown -46	yes -50
#<محا	yes -43
#<محت	no 63
#<محد	no 99	unknown -79
#<محر	no 42	unknown -65
#<محض	unknown 47
#<محط	unknown 51
#<مخب	no 70	yes -64
#<مخد	no -49
#<مخر	yes -62
#<مخز	no -62	unknown 150	yes -110
#<مخل	yes 48
#<مدر	no 40
#<مدك	no -140	unknown 212	yes -75
#<مدي	unknown 41	yes -71
#<مرب	no 67	yes -108
#<مرت	no -67	unknown 98
#<مرج	no -85	unknown 48
#<مرض	no 82	unknown -133	yes 50
#<مرك	unknown 56	yes -40
#<مره	unknown 61	yes -50
#<مري	no 61	yes -78
#<مزر	no 71	unknown -76
#<مزه	no 132	unknown -80	yes -95
#<مزي	unknown -44
#<مسد	no -49	unknown 48
#<مسر	yes -46
#<مسل	no -49	unknown -98	yes 109
#<مسن	no 153	unknown -121
#<مسي	yes 50
#<مشع	no 42	unknown -171	yes 129
#<مشق	no -115	unknown -52	yes 131
#<مشي	unknown 46	yes -42
#<مصا	no 67	unknown -57
#<مصب	yes -67
#<مصد	no -72	unknown 132	yes -87
#<مصن	no 52	yes -48
#<مطا	unknown 42
#<مطر	no -47	unknown 43
#<معت	no 100	unknown -74
#<معر	no 60	yes -82
#<معص	no -64	unknown -41	yes 107
#<معط	no -169	unknown 145
#<معق	no 71	unknown -42	yes -40
#<معم	no 128	unknown -82	yes -76
#<معه	no -47	unknown 49
#<معو	no -63	yes 59
#<مفا	unknown -63	yes 52
#<مفر	no -130	unknown 99
#<مقد	no 90	yes -57
#<مقص	yes -42
#<مقط	unknown -49	yes 49
#<مقف	no 101	unknown -82
#<مقل	unknown 45
#<مقي	no 72	yes -90
#<مكا	no 45	unknown -45
#<مكت	unknown 90	yes -54
#<مكر	no 150	unknown -40	yes -114
#<مكس	unknown 42	yes -49
#<مكش	no -68	unknown 74
#<مكن	no 65
#<ملء	yes -68
#<ملا	no 40
#<ملت	no -41	unknown -98	yes 134
#<ملث	no -101	unknown -104	yes 184
#<ملف	no 75	yes -57
#<ملك	unknown 45	yes -51
#<ملو	unknown 113	yes -107
#<ممر	yes 41
#<منا	no 101	unknown -61	yes -40
#<منت	unknown -79	yes 85
#<منذ	no -56
#<منز	unknown 71	yes -42
#<منع	unknown -73
#<منف	no -45	yes 76
#<منك	no -97	unknown 141	yes -45
#<منه	no 47	unknown -42
#<منو	unknown -131	yes 115
#<مني	no -61	unknown 62
#<مهر	no -76	unknown -101	yes 165
#<مهن	no 58
#<مو>	no -71	yes 64
#<موا	no -74	unknown 54
#<موج	no 105	unknown -59	yes -54
#<موخ	unknown 71	yes -75
#<مور	unknown -89	yes 50
#<موط	unknown -64	yes 74
#<موق	no -56	unknown 61
#<مون	yes -62
#<ميت	no 64	unknown -50
#<مير	no -93	unknown 134	yes -54
#<مين	no 97	unknown -71	yes -49
#<نار	yes 43
#<ناز	unknown -40
#<ناس	yes -55
#<ناع	no 63	unknown -87
#<ناف	unknown -59
#<نان	unknown 97	yes -70
#<ناي	no 51	unknown -55
#<نبد	unknown -90	yes 72
#<نتر	unknown -134	yes 149
#<نتص	unknown -53	yes 62
#<نتو	no 52	yes -72
#<نتي	no 86	unknown -88
#<نجا	no -92	yes 45
#<نجم	no -82	unknown 86
#<نجي	no -72	yes 71
#<نحت	no 81	yes -84
#<نحر	no 132	unknown -79	yes -66
#<نحن	no 63	unknown -55
#<نحو	no -45	yes 71
#<نحي	unknown 98	yes -73
#<نخر	unknown -45	yes 54
#<نخل	unknown 46	yes -78
#<ندي	unknown 71
#<نزي	no -44	unknown -73	yes 114
#<نست	unknown 110	yes -102
#<نسخ	unknown 78	yes -41
#<نسو	no 90	yes -57
#<نشر	unknown 65	yes -51
#<نشل	no -60	unknown 92	yes -45
#<نشو	yes 47
#<نص>	no 82	unknown -55
#<نصب	no 146	unknown -77	yes -69
#<نصر	no -94	unknown 119
#<نصف	no 104	yes -75
#<نصل	no -47	unknown 86	yes -44
#<نصي	unknown 75	yes -47
#<نطل	no 175	unknown -142
#<نظا	yes -49
#<نعا	unknown 47	yes -61
#<نعل	unknown 114	yes -103
#<نعم	no -52
#<نعي	no 68	yes -81
#<نفق	unknown -60	yes 54
#<نقل	no -46	yes 72
#<نقو	no -52	unknown 71
#<نكت	no 52	unknown -82
#<نلب	yes 62
#<نمش	no -54	unknown 78
#<نمل	unknown 47
#<نهر	no -69	unknown -62	yes 113
#<نهز	unknown -80	yes 103
#<نهض	unknown -55	yes 70
#<نوق	no -55	yes 53
#<نوم	no 200	unknown -144	yes -88
#<نيا	no -59	unknown -88	yes 145
#<نيف	no -125	unknown -168	yes 206
#<هاب	no -76	unknown 50
#<هاد	unknown 47
#<هال	unknown 52
#<هبت	no 126	unknown -57	yes -79
#<هبط	no 42	yes -46
#<هذه	unknown 43	yes -54
#<هرب	no 50	unknown -56
#<هرس	no -86	yes 78
#<هز>	no 113	unknown -99
#<هزو	no -60	unknown 102	yes -45
#<هضر	no -63	unknown -119	yes 163
#<هكا	yes 67
#<هكت	unknown 67	yes -87
#<هل>	no -51	unknown 63
#<ههه	no 121	unknown -86	yes -46
#<هوم	no -86	unknown -72	yes 129
#<هي>	no 61	unknown -57
#<واب	no -108	yes 98
#<واح	unknown -42
#<واد	no -78	unknown 130	yes -60
#<واس	no -109	yes 97
#<واش	unknown 55
#<واص	unknown -40	yes 73
#<واض	no 97	yes -81
#<واف	unknown 49	yes -42
#<واك	no -81	unknown 141	yes -88
#<وام	no 68	unknown -46
#<وبخ	no 160	unknown -121	yes -49
#<وبط	unknown 55
#<وبغ	unknown -98	yes 93
#<وبل	unknown 54	yes -52
#<وبو	yes -56
#<وبي	no 82	yes -85
#<وتا	unknown -43	yes 56
#<وتب	no 53	unknown -51
#<وتر	unknown -54	yes 70
#<وتس	no 55	unknown -162	yes 84
#<وتض	no -71	unknown 104
#<وتع	unknown -69
#<وتف	no -84	unknown -82	yes 151
#<وتق	no -57	unknown -62	yes 106
#<وتك	no -53	yes 83
#<وتل	no -88	yes 123
#<وتو	unknown 101	yes -80
#<وجد	unknown 71	yes -40
#<وجر	no -56	unknown 46
#<وجع	no 112	unknown -113
#<وجه	no -56	unknown -51	yes 108
#<وجو	no -78	unknown 139	yes -72
#<وجي	unknown -79	yes 88
#<وحا	no 66
#<وحت	no 71	yes -57
#<وحر	unknown -45
#<وحط	unknown -81	yes 44
#<وحك	no -43	unknown -64	yes 89
#<وحم	no -75	unknown 63	yes -60
#<وحن	no 111	unknown -112
#<وحي	no -60	yes 84
#<وخا	unknown 90	yes -53
#<وخت	no -111	unknown -149	yes 246
#<وخد	no 50
#<وخز	unknown 96	yes -97
#<وخس	no -79	unknown 140	yes -66
#<وخل	no -44	unknown 65
#<وخم	no 51	unknown -49
#<ودر	no 56	unknown 45	yes -131
#<ودف	yes 44
#<ودم	no -85	unknown -116	yes 161
#<ودن	unknown -77	yes 75
#<ودو	unknown -96	yes 130
#<ورا	unknown -53	yes 64
#<ورج	no -98	unknown 57
#<ورح	no -64	yes 94
#<ورز	no -119	unknown 105
#<ورش	no -114	unknown 158	yes -46
#<ورف	no -42	unknown 87	yes -45
#<ورق	unknown 57	yes -58
#<ورك	no -53	unknown -106	yes 143
#<ورم	no 46	unknown -54
#<وري	no -53	unknown 44
#<وزا	no -141	yes 94
#<وزل	no -42	yes 48
#<وسا	yes 67
#<وسج	yes -41
#<وسح	unknown 52	yes -56
#<وسط	no 61	unknown -60
#<وسق	unknown 52	yes -87
#<وسل	no 141	unknown -109
#<وسو	no -47	yes 63
#<وسي	no 72	unknown -54
#<وشد	unknown -61	yes 68
#<وشع	no 52	unknown -60
#<وشق	no -162	unknown -144	yes 238
#<وشي	no -87	unknown 67
#<وصا	no 130	unknown -79	yes -59
#<وصب	unknown -81	yes 61
#<وصد	no -55	yes 88
#<وصف	no -45	yes 65
#<وصو	no 58	yes -47
#<وضح	no 142	unknown -119
#<وضر	unknown -71	yes 85
#<وضع	no 72	yes -48
#<وطا	unknown -87	yes 50
#<وطح	unknown -167	yes 139
#<وطف	no -57	unknown 110	yes -63
#<وطي	unknown -82	yes 98
#<وعا	no 108	unknown -43	yes -98
#<وعد	no 105	yes -108
#<وعش	no -57	yes 64
#<وعط	no 54	yes -50
#<وعن	yes 44
#<وعو	no 159	unknown -113	yes -80
#<وغا	no -127	unknown 157	yes -43
#<وغط	no -105	unknown 133	yes -40
#<وفا	no 51	unknown -83
#<وفج	no 50	unknown -46
#<وفر	no 112	unknown -80
#<وقا	yes -41
#<وقب	no 176	unknown -55	yes -147
#<وقت	no 47	unknown -60
#<وقد	unknown 55	yes -73
#<وقض	unknown -51	yes 79
#<وقل	unknown 43	yes -81
#<وقي	no -69	unknown 52
#<وكا	no -62	unknown 64
#<وكل	no 92	yes -57
#<وكم	unknown 46	yes -44
#<وكن	unknown -40	yes 70
#<ولا	no 64	unknown -40
#<ولص	no -44	unknown 89	yes -59
#<ولك	unknown -45
#<ولل	no 94	unknown -56	yes -46
#<ولم	no 73	unknown -47
#<ولو	no 128	unknown -107
#<ولي	no 89	unknown -155	yes 61
#<وما	unknown -41
#<ومس	unknown -112	yes 81
#<ومض	no 117	yes -106
#<ومك	no 44	unknown 42	yes -106
#<ومن	unknown -44	yes 49
#<ومو	no -47	unknown -57	yes 101
#<ونح	no 92	unknown -75
#<ونس	no 47	yes -83
#<ونص	unknown -51
#<ونع	no -63	unknown 55
#<ونق	no -81	unknown -48	yes 128
#<ونو	no -92	yes 53
#<وها	no 52	unknown -46
#<وهب	no -87	unknown 77
#<وهي	no -51	unknown 51
#<ووا	no -41	yes 45
#<ووص	no -141	yes 110
#<وول	no -46	unknown -124	yes 139
#<ويد	no -83	unknown -81	yes 164
#<ويق	yes 41
#<ياخ	no 59	unknown 62	yes -174
#<يبد	no -88	unknown 50
#<يتا	no 137	unknown -106
#<يتب	no -69	unknown 88
#<يتض	no 137	unknown -112
#<يتع	no 134	unknown -86	yes -53
#<يتو	unknown -55	yes 92
#<يجا	no -98	unknown 75
#<يجر	no 67	yes -45
#<يحب	unknown 60
#<يحت	unknown 90	yes -125
#<يحد	no 58
#<يحر	unknown -79	yes 100
#<يحل	no -42	unknown 95	yes -69
#<يخر	no 79	unknown -89
#<يخل	no 45	unknown -48
#<يد>	no -54
#<يدا	no 77	unknown 57	yes -145
#<يده	no -112	unknown -65	yes 175
#<يدو	no -62	yes 99
#<يدي	unknown -42	yes 65
#<يرج	no -116	yes 127
#<يرح	unknown 48	yes -72
#<يرد	no -44	unknown 54
#<يرض	no -143	unknown 135	yes -42
#<يسا	no -79	unknown 53
#<يست	no 64	unknown -95
#<يسر	no 57	yes -77
#<يسم	no -68	yes 92
#<يشت	unknown -45	yes 51
#<يشر	unknown 94	yes -137
#<يشو	no -103	unknown 108
#<يصب	no 66	unknown -42
#<يصل	no 54	yes -61
#<يضح	no -41	yes 40
#<يطا	no -127	unknown 109
#<يطر	unknown 106	yes -112
#<يطف	no -63	yes 74
#<يعت	no 126	unknown -102	yes -40
#<يعد	no 133	unknown -124
#<يعر	no -142	yes 126
#<يعن	unknown 62
#<يغط	no -74	yes 49
#<يغل	unknown -45	yes 41
#<يقد	no 81	yes -103
#<يقط	no -68
#<يقو	no -73	unknown 42
#<يكب	no 72	yes -58
#<يكن	no 152	unknown -106	yes -47
#<يكو	no 72	unknown -40
#<يلم	no 160	unknown -177
#<يلي	no 138	unknown -104
#<يمس	no 130	unknown -76	yes -67
#<يمك	unknown 75	yes -63
#<يمل	no -46	unknown 79	yes -65
#<ينا	no 70	unknown -53
#<ينت	no -78	unknown 90
#<ينج	no 84	unknown -46	yes -62
#<ينز	no 76	unknown -73
#<يوج	no -77	unknown 48
#<يوص	no 85	yes -46
#<يوق	no 43	yes -55
#<يول	unknown -43	yes 51
#<يوم	no -44
#ءها>	no 46	unknown -101
#اءت>	unknown 91	yes -106
#اءها	no 46	unknown -101
#ابا>	yes 53
#ابات	no 91	unknown -57
#اباس	no 129	unknown -65	yes -64
#ابت>	no -44	unknown 123	yes -82
#ابتو	no -64	unknown 155	yes -87
#ابدا	no 63	yes -59
#ابري	no -56	unknown 63
#ابس>	no -50	unknown 97	yes -46
#ابط>	no -76	unknown 50
#ابع>	no 50	unknown -78
#ابعت	no 88	unknown -69
#ابغا	no 155	unknown -151
#ابق>	yes -44
#ابقا	unknown -40	yes 67
#ابل>	yes 55
#ابلا	unknown -52	yes 40
#ابلغ	yes -43
#ابله	no -69	unknown -91	yes 149
#ابلي	no 50	yes -106
#ابن>	unknown -40	yes 60
#ابنا	no 127	unknown -118
#ابنت	no -55	yes 48
#ابني	no -62	yes 72
#ابوا	no -75	unknown 91
#ابول	unknown 71	yes -60
#ابون	unknown 56	yes -51
#ابوه	no -80	unknown -60	yes 108
#ابيح	no 50	yes -51
#ابيض	unknown 81	yes -76
#ابيع	no -55	unknown 53
#ابيل	no -110	unknown 77
#ابين	no 106	yes -76
#اتاذ	no 223	unknown -181	yes -61
#اتت>	unknown 53
#اتحا	unknown 50	yes -46
#اتذك	no -55	unknown -99	yes 147
#اتري	unknown 62	yes -63
#اتسر	no -77	unknown 130	yes -58
#اتش>	no -51	yes 67
#اتصل	no -52	unknown 66
#اتفه	unknown 54	yes -102
#اتفي	no -50	yes 52
#اتكم	no 124	unknown -99	yes -42
#اتلف	unknown 60	yes -47
#اتم>	no -109	unknown 148	yes -60
#اتمك	unknown 74	yes -66
#اتنا	no 42
#اتني	unknown -59	yes 65
#اته>	unknown -62	yes 47
#اتها	unknown 43	yes -43
#اتهم	unknown -85	yes 67
#اتير	no -67	unknown 128	yes -58
#اتيز	no -55	unknown 169	yes -131
#اتيك	no -124	yes 78
#اتين	no -85	unknown 67
#اثاء	no -43
#اثاث	no -57	unknown 97	yes -40
#اثر>	no 83	yes -49
#اثه>	unknown -50
#اثوا	unknown 46
#اثي>	unknown 87	yes -110
#اثين	no 99	unknown -75
#اجات	no 40	unknown -46
#اجاز	no -59	unknown 52
#اجب>	no -65	unknown -67	yes 132
#اجته	yes 41
#اجتي	unknown 68
#اجد>	unknown 44	yes -66
#اجر>	no 165	unknown -106	yes -85
#اجره	no -43
#اجري	no -78	unknown 51
#اجز>	no 46
#اجعي	yes 50
#اجل>	no 97	unknown -42	yes -56
#اجلي	unknown -77	yes 97
#اجم>	no 130	unknown -68	yes -84
#اجها	unknown 64	yes -90
#اجور	no -103	yes 116
#اجين	no 89	unknown -98
#احا>	no 66	unknown -49
#احات	no 45	unknown 128	yes -207
#احبت	unknown 45
#احبي	no -68	yes 82
#احتك	no 76	yes -54
#احدا	no 41
#احذي	no 82	unknown -55
#احل>	unknown -61
#احلي	unknown -54	yes 90
#احمر	unknown -54	yes 72
#احمل	no -40
#احنا	yes -82
#احنت	no 90	yes -62
#احنه	unknown 56
#اخا>	no -123	unknown 86
#اختف	unknown 40	yes -41
#اختي	no -99	yes 88
#اخدو	no -49	unknown -139	yes 170
#اخذ>	no 48
#اخذت	no -50	unknown 78
#اخره	no 92	yes -91
#اخضر	no 90	unknown -69
#اخله	no 98	unknown -142
#اخلي	no 54
#اخمد	no 83	unknown -75
#اخي>	no 112	unknown -132
#ادا>	no 136	unknown -76	yes -95
#اداء	unknown -41
#ادار	no -76	yes 61
#ادتي	no -58
#ادثه	unknown -59	yes 64
#ادر>	unknown 70	yes -76
#ادرا	unknown -60	yes 57
#ادرت	yes -46
#ادرش	unknown -71	yes 110
#ادسه	no 48
#ادشي	no -46
#ادلن	no 108	unknown -69	yes -42
#ادم>	no 55	yes -60
#ادمن	no 43	yes -46
#ادمه	no -98	unknown 152	yes -100
#ادو>	no -94	unknown 128	yes -44
#ادوا	no -94	unknown 136	yes -56
#ادوس	yes -44
#اديق	unknown 64
#اديك	no -73	yes 50
#ادين	unknown -54
#اديو	no -48	yes 50
#اذا>	no -80	unknown 89
#اذه>	no -67	unknown -40	yes 71
#اذهب	no 72	unknown -40
#اذي>	no 153	unknown -105	yes -49
#ارا>	no 63	unknown -87
#ارات	unknown 47
#اراج	no 110	unknown -72	yes -68
#اراس	no -60	unknown -68	yes 123
#اراش	no -46	unknown 125	yes -98
#اراه	unknown -100	yes 48
#ارب>	no -85	unknown 110
#اربر	unknown -45
#ارت>	no -40	unknown 61
#ارتا	no 46	yes -47
#ارتب	yes 47
#ارتج	unknown -44
#ارتف	no -77	unknown 118	yes -40
#ارتن	no 54
#ارتي	yes -43
#ارثه	no -51
#ارجع	no 49	yes -44
#ارجه	unknown -73	yes 58
#ارجو	unknown -41	yes 43
#ارجي	no -82	unknown -87	yes 137
#ارحه	unknown -47	yes 67
#ارد>	no -56
#اردي	no -116	unknown -105	yes 171
#ارز>	no -49	unknown 103	yes -75
#ارسا	no -77	unknown 47
#ارشو	no 110	yes -120
#ارشي	no 63
#ارض>	unknown 52	yes -40
#ارضي	no 40	yes -62
#ارط>	unknown 73	yes -63
#ارطه	no 163	unknown -166	yes -42
#ارغ>	no -63	unknown 48
#ارف>	no -99	unknown 101
#ارفش	no -50	unknown 94	yes -45
#ارفو	no -40	unknown 61
#ارفي	no -61	yes 80
#ارقه	unknown 54	yes -65
#ارك>	no -64	unknown -99	yes 136
#ارم>	no -142	unknown 164
#ارو>	no 53	unknown -45
#اروا	no 43	unknown -62
#اروت	no 65	yes -96
#ارود	no 68	yes -73
#اروط	no -88	unknown 114	yes -40
#اريا	unknown -160	yes 135
#اريت	no -54	unknown 106	yes -76
#ارير	unknown 67	yes -96
#اريس	no -51	unknown 62
#اريك	no 47	yes -73
#ارين	unknown 116	yes -86
#اريو	no -70	unknown 40
#ازا>	no 70	unknown -108
#ازات	no -90	yes 71
#ازت>	yes -45
#ازرق	no -93	yes 98
#ازعا	no -65	unknown 72
#ازل>	unknown -46
#ازله	no -83	yes 77
#ازم>	no 83	unknown -96
#ازما	no 58	yes -84
#ازو>	unknown -50
#ازوت	no -107	unknown 80	yes 48
#ازوط	no -42	unknown 70
#اسا>	no -52	unknown -50	yes 78
#اساب	no -55	unknown 53
#اسات	no 52	yes -41
#اساج	no -47	yes 72
#اسب>	no 52	unknown -41
#اسبق	no 133	unknown -57	yes -80
#استا	unknown -51
#استر	yes -58
#استط	no -71	yes 84
#استع	no -115	unknown 43	yes 51
#استل	no -128	unknown 140
#استن	no -88	unknown -49	yes 136
#استي	no 40
#اسطب	unknown 42	yes -48
#اسعا	unknown -51	yes 48
#اسعه	unknown -69	yes 57
#اسف>	no 92	unknown -60	yes -46
#اسفل	no -94	unknown 62
#اسفي	no 57	yes -44
#اسقط	unknown 79	yes -57
#اسك>	no -101	unknown 136	yes -69
#اسل>	no -74	yes 72
#اسم>	no -106	unknown 105
#اسما	no -88	unknown 190	yes -139
#اسمه	no -64	yes 76
#اسمي	no -73	unknown -135	yes 189
#اسنا	no -61	unknown 108	yes -51
#اسه>	no -138	unknown 52	yes 79
#اسها	no -69	unknown -76	yes 145
#اسو>	unknown -47
#اسوب	unknown 75	yes -52
#اسود	unknown -42	yes 50
#اسور	unknown 62
#اسي>	yes 48
#اسيا	no 67	yes -63
#اسيت	no 111	unknown -86
#اسيه	no 94	unknown -86
#اشتر	no -44	unknown 91	yes -45
#اشجا	no -65	unknown 96	yes -49
#اشعر	yes 40
#اشعه	unknown -82	yes 110
#اشه>	no -60	unknown 106	yes -51
#اشور	unknown -95	yes 77
#اشوك	no -46	unknown 125	yes -98
#اصاب	no 103	unknown -87
#اصب>	no 98	unknown -68
#اصبت	no -51	unknown -94	yes 146
#اصتو	no -47	unknown -83	yes 127
#اصص>	no -69
#اصطد	no 49
#اصق>	unknown -43	yes 65
#اصل>	no -153	yes 135
#اصلي	no -57	unknown 129	yes -81
#اصني	no -48	unknown 68
#اصه>	unknown 51	yes -57
#اصها	no 201	unknown -152	yes -64
#اصيب	yes 53
#اضت>	no -60	unknown 41
#اضر>	unknown 136	yes -137
#اضرا	no 65
#اضع>	no -162	unknown 123
#اضه>	no -61	unknown -71	yes 127
#اضي>	no -44	unknown 51
#اضيه	no -51	unknown -43	yes 94
#اطار	no 148	unknown -118
#اطري	unknown 81	yes -172
#اطعه	no -57	unknown -103	yes 156
#اطلب	no 41	yes -84
#اطم>	no 84	unknown -46
#اطه>	no -43	unknown 148	yes -116
#اطور	no -64	unknown 48
#اطي>	no -52
#اطيم	no -63	unknown 155	yes -100
#اظن>	no -162	unknown 202	yes -101
#اعات	no -68	yes 75
#اعار	no -177	unknown 231	yes -86
#اعبر	no -72	yes 111
#اعت>	unknown 65	yes -45
#اعتر	unknown -56	yes 60
#اعد>	unknown -162	yes 173
#اعرف	unknown 94	yes -60
#اعس>	unknown -106	yes 62
#اعسي	no 107	unknown -60	yes -46
#اعصا	no 105	unknown -71	yes -66
#اعطا	no 49	unknown -69
#اعطت	unknown 56
#اعطي	no -75	unknown -68	yes 124
#اعقه	unknown 66
#اعل>	no -93	unknown 110
#اعلم	no -83	unknown 91
#اعمل	unknown -62	yes 67
#اعند	no -138	unknown 114
#اعو>	unknown -123	yes 121
#اعي>	unknown -53
#اعيط	no -87	unknown 114
#اعيه	unknown -42	yes 52
#اغا>	no -64	unknown 116	yes -52
#اغلا	no -101	unknown -105	yes 179
#اغلق	unknown -56
#اغمي	no -54	unknown -84	yes 138
#اغه>	no -44	unknown 98	yes -52
#اغي>	no -72	unknown 119	yes -54
#اغير	unknown -59	yes 53
#افاب	no -67	unknown 153	yes -88
#افاك	no 83	unknown -61
#افذ>	unknown -73
#افذه	no 45	unknown -44
#افر>	unknown 107	yes -92
#افرا	no 61	yes -98
#افرغ	no -74	unknown 48
#افرو	no -90	unknown 59
#افري	no 131	unknown -89
#افسد	no -42	unknown 111	yes -85
#افعل	no -87	unknown 121	yes -40
#افعه	yes -50
#افهم	no -103	unknown 167	yes -112
#افو>	unknown 52	yes -57
#افون	no -119	yes 53
#افي>	no 79	unknown -87
#افيا	yes -45
#افيه	unknown -45
#اقا>	no 58	unknown -92
#اقبه	unknown -51	yes 88
#اقتح	no 93	unknown -135
#اقتل	no -46	unknown 47
#اقدر	no -131	unknown -180	yes 232
#اقعه	no -101	unknown 61
#اقف>	unknown -56
#اقفا	unknown 90	yes -49
#اقفه	no 53	unknown 45	yes -99
#اقود	no 94	unknown -79
#اقيت	no 109	unknown -69	yes -41
#اقيه	no -141	unknown 111
#اكار	unknown 42	yes -57
#اكاف	no -51	unknown 96	yes -50
#اكان	no 253	unknown -178	yes -88
#اكاي	no 106	yes -118
#اكب>	no -80	unknown -67	yes 146
#اكبه	no -79	unknown -49	yes 125
#اكت>	unknown 59
#اكثر	no 124	unknown -65	yes -63
#اكدا	no -79	unknown 113
#اكس>	no -46	unknown 59
#اكش>	unknown 40	yes -44
#اكشي	no -68	unknown 92
#اكل>	no -48	unknown -48	yes 90
#اكله	no 50	yes -67
#اكنت	unknown 84	yes -80
#اكوا	no -55
#اكور	no 67	unknown -141	yes 77
#اكين	no 105	unknown -83
#الا>	no 47	unknown -78
#الاب	unknown 48	yes -43
#الات	unknown -43	yes 66
#الاج	no 57	unknown -47
#الاز	no 98	unknown -84
#الاش	no 59	unknown -57
#الاض	no 162	unknown -132
#الاع	no 75	yes -119
#الاغ	unknown -112	yes 133
#الاف	no -94	unknown 118
#الاك	no -42	yes 65
#الال	no -73	unknown 118	yes -42
#الب>	no -105	unknown 83
#البخ	no -78	yes 102
#البد	no 109	unknown -105
#البر	unknown 40
#البس	no -43	unknown -92	yes 135
#البص	no 63	yes -69
#البط	unknown -46	yes 48
#البغ	no 122	unknown -111
#البق	no -81	unknown 71
#البك	no -104	unknown -42	yes 124
#البه	no -96	unknown 146	yes -60
#التح	no -67	unknown 47
#التد	unknown -89	yes 102
#التس	no 108	unknown -96
#التص	no -95	unknown 148	yes -53
#التق	no 58
#التك	unknown 52	yes -74
#التم	no -80	unknown 126	yes -44
#التن	no -77	unknown 94
#الته	no -46
#التو	unknown -47
#الثم	no 82	unknown -65
#الثه	unknown -60
#الجب	unknown -40
#الجز	no 127	unknown -41	yes -102
#الجل	no -112	unknown 64	yes 40
#الجه	no 55	unknown -63
#الجو	no 62
#الحب	unknown 61	yes -64
#الحج	unknown -40
#الحس	unknown 51
#الحص	no 42	yes -41
#الحض	unknown 48
#الحف	no -94	unknown -125	yes 212
#الحق	unknown 80	yes -121
#الحل	unknown 40	yes -54
#الحم	no 59	unknown -60
#الحن	yes -70
#الحو	yes -51
#الخب	no -69	yes 102
#الخد	unknown 49
#الخر	yes -69
#الخز	unknown 51
#الخس	yes -59
#الخش	unknown 42
#الخض	no -75	yes 50
#الخن	no 193	unknown -124	yes -80
#الخو	no 72
#الخي	no 44	unknown -60
#الد>	no -47	yes 47
#الدت	unknown -102	yes 98
#الدج	no 61	yes -43
#الدخ	no 56	unknown -57
#الدش	no 111	unknown -120
#الدك	no -61	unknown 63
#الدل	no 99	yes -119
#الدم	no -81	yes 114
#الذه	no -79	unknown 124	yes -46
#الذي	no 51	unknown -49
#الرا	unknown -45
#الرج	yes 54
#الرح	no -65	unknown 107	yes -44
#الرخ	no -59	unknown 132	yes -73
#الرس	unknown -59	yes 90
#الرط	no -78	unknown 154	yes -102
#الرع	no -65	unknown 46
#الرف	yes -45
#الرق	no -124	unknown 84
#الرك	no 40	unknown -57
#الرو	unknown 43
#الزا	unknown -70	yes 87
#الزح	no -67	unknown -187	yes 180
#الزف	unknown 65	yes -48
#الزل	no 56	yes -71
#الزم	no 65	unknown 44	yes -117
#الزن	unknown -46
#الزه	no 283	unknown -205	yes -181
#الزو	unknown 50	yes -76
#الزي	unknown -46	yes 46
#السج	unknown -93	yes 67
#السخ	unknown -40	yes 57
#السد	unknown 55	yes -40
#السر	yes 43
#السع	no -73	yes 109
#السم	yes 46
#السن	no -59
#الشب	no 63	unknown -43
#الشج	no 69	unknown -76
#الشع	no 107	unknown -161	yes 46
#الشغ	no -40
#الشف	unknown -58	yes 50
#الشم	unknown 80	yes -42
#الشن	unknown -73	yes 66
#الشه	no -51	unknown 42
#الشي	yes 54
#الصح	no 78	unknown -77
#الصخ	no 74	yes -107
#الصد	no -95	unknown 48	yes 47
#الصر	no 53	unknown 41	yes -100
#الصغ	unknown -50	yes 47
#الصف	unknown -55	yes 40
#الصل	no -105	unknown -55	yes 114
#الصن	unknown -42
#الصو	no 54	unknown -48
#الضب	no -45
#الضر	no -59	yes 72
#الضل	no 67	unknown -181	yes 98
#الضم	no -66	unknown 157	yes -93
#الضي	no -84	unknown 59
#الطب	yes 40
#الطم	yes -55
#الطن	no -72	unknown -129	yes 189
#الطي	unknown 102	yes -100
#الظل	no -66	unknown -52	yes 120
#الع>	unknown -57
#العت	no 125	unknown -108	yes -50
#العد	no 97	unknown -98
#العر	unknown 61	yes -41
#العس	no -52	yes 66
#العص	unknown -48
#العظ	no 52	unknown -144	yes 75
#العف	no 55	unknown -122	yes 49
#العق	no -53	unknown 54
#العل	no 48
#العن	yes 46
#العو	unknown 42
#العي	no 48	yes -47
#الغا	unknown -44
#الغر	no 41	unknown -77
#الغس	yes 47
#الغل	no -123	unknown 107
#الغي	no 54	yes -40
#الفا	unknown 51	yes -42
#الفخ	no -79	unknown -107	yes 171
#الفر	no 43
#الفق	no -166	unknown -68	yes 168
#الفن	unknown 42
#الفو	no -55	yes 44
#الفي	yes -41
#القب	no -92	unknown 153	yes -59
#القد	no 42	unknown -52
#القر	unknown -43	yes 48
#القس	no -52	unknown 84
#القض	yes -60
#القط	unknown 98	yes -67
#القف	unknown 63	yes -47
#القل	no 140	unknown -96	yes -82
#القن	yes 43
#القه	unknown -71	yes 53
#القو	unknown -62	yes 62
#القي	no -44	unknown -47	yes 91
#الك>	unknown 49	yes -53
#الكب	no -56	yes 80
#الكت	no -50	unknown 62
#الكن	unknown 130	yes -122
#الكي	no 44	yes -75
#اللا	unknown 108	yes -70
#اللح	no -97	yes 97
#اللو	unknown 51
#الم>	no 68	unknown -101
#المج	no -62	unknown 75
#المخ	no -91	yes 73
#المز	no -105	unknown 156	yes -69
#المض	no -86	unknown 180	yes -110
#المظ	no 110	yes -127
#المغ	no 60	unknown -46
#المف	no -88	yes 76
#المق	no 45	unknown -50
#المم	no 84	unknown -47
#المن	no 78	unknown -49
#المه	no 145	unknown -105
#النت	no -163	yes 115
#النج	no -43	unknown 50
#النح	no 148	unknown -107	yes -53
#النخ	no -53	unknown -109	yes 135
#النز	no 98	unknown -121
#النس	yes 66
#النص	no -65	unknown 58
#النض	unknown 176	yes -162
#النظ	unknown 55
#النف	no -95	unknown -136	yes 203
#النق	unknown -55
#النه	yes 42
#النو	no 79	unknown -100
#الني	yes -50
#الهب	no 105	unknown 71	yes -214
#الهل	no -75	unknown -130	yes 166
#الهم	no 228	unknown -160	yes -91
#الهو	no -73	unknown 72
#الهي	no 122	unknown -75	yes -44
#الوج	no -108	unknown -157	yes 225
#الوح	no 61	yes -64
#الوع	unknown -137	yes 135
#الول	unknown -69	yes 59
#الوي	unknown 73	yes -79
#اليد	no -44	unknown -57	yes 99
#اليز	no -98	unknown 213	yes -133
#اليل	no -76	unknown 150	yes -75
#اليم	no -61	yes 57
#الين	no 154	unknown -101	yes -58
#اليه	no 56	yes -48
#اليو	unknown 45
#اما>	no 84	unknown -80
#امات	no 146	unknown -82	yes -81
#امان	no 137	unknown -163
#امبا	unknown 53
#امبو	no 96	yes -74
#امبي	yes 78
#امر>	yes -40
#امره	no -97	unknown 43	yes 53
#امسك	no -126	unknown 213	yes -162
#امسه	no -101	unknown 43	yes 52
#امشي	no 101	unknown -126
#امعي	no 61
#املا	no 136	unknown -120
#املك	no 73	unknown -76
#امن>	no 41
#امنه	no -78	unknown 152	yes -74
#امني	no -46
#امه>	no 88	unknown -42	yes -47
#امو>	no -51	yes 46
#اموس	no -46	unknown -69	yes 112
#امير	no -48	unknown 85
#اميك	no 64	yes -79
#اميه	no 81	yes -99
#انات	unknown 115	yes -96
#انبه	no 91	unknown -179	yes 71
#انبو	no -55	unknown 52
#انتا	no 85	unknown -45	yes -59
#انتر	no -73	unknown 122	yes -48
#انتظ	no -56	unknown 52
#انتف	no 243	unknown -75	yes -177
#انتق	unknown 79	yes -67
#انتو	no 196	unknown -109	yes -136
#انتي	no -51	unknown 83
#انجر	no 149	unknown -133
#انحر	yes 42
#اندا	unknown 68	yes -51
#اندل	no 68	unknown -71
#اندي	unknown 66	yes -43
#انز>	unknown 48	yes -52
#انزل	no -44	yes 79
#انسا	no 112	unknown -90
#انسي	no -103	unknown 139
#انش>	yes -55
#انص>	no -54	yes 76
#انطه	no 71	yes -82
#انطي	no -100	unknown -176	yes 229
#انع>	no -90	unknown -70	yes 112
#انعا	unknown -102	yes 99
#انغر	no 61	unknown -63
#انفت	no -113	unknown 110
#انفص	no 75	yes -52
#انفه	no -73	yes 105
#انقل	no -65
#اننا	no -129	unknown 66	yes 44
#انها	unknown -45
#انو>	no 100	unknown -77
#انوت	no 40	yes -61
#انور	no 74	unknown -51	yes -50
#انون	unknown -44	yes 76
#انوي	unknown 86	yes -78
#انير	yes -85
#انيس	unknown 83	yes -54
#انيك	no 50
#انين	no 93	unknown -73	yes -41
#انيه	unknown -62	yes 43
#انيو	unknown -78
#اها>	unknown -40
#اهش>	no -88	unknown -72	yes 142
#اهم>	unknown -71	yes 58
#اهمن	no 150	unknown -113	yes -45
#اوب>	no 51	yes -57
#اود>	no -55	yes 43
#اور>	no 74	yes -85
#اورا	unknown 47	yes -60
#اوره	no 45	unknown -48
#اوش>	no -183	unknown 171
#اوصل	no 52	unknown -93
#اوطو	no -68	yes 88
#اوقع	no 181	unknown -104	yes -115
#اوقف	no 77	unknown -61
#اول>	yes 54
#اولا	unknown -47
#اولت	yes 44
#اوله	unknown 69
#اولو	no 52	yes -63
#اون>	no -90	unknown 84
#اونو	no -65
#اوني	unknown -107	yes 86
#اوها	unknown -40
#اوهم	unknown -49
#اوي>	no 252	unknown -153	yes -136
#ايا>	no 42	unknown -59
#ايات	no -90	unknown 60
#ايبه	no -49	yes 65
#ايت>	no -71	unknown 55
#ايج>	yes -84
#ايجي	unknown 42	yes -52
#ايح>	no -56	unknown 43
#ايحه	unknown -76
#ايده	no 207	unknown -123	yes -84
#ايدي	unknown -76	yes 99
#ايرب	no -46	unknown -54	yes 100
#ايره	no -47	unknown 46
#ايري	no -82	unknown 51
#ايز>	no 149	unknown -90	yes -76
#ايزه	no 88	unknown -45	yes -46
#ايسر	unknown 52	yes -98
#ايش>	no -70	unknown -46	yes 117
#ايض>	no -54
#ايضا	no 62	yes -56
#ايط>	no -49	unknown 72
#ايطا	no 54	unknown -78
#ايع>	no -52	yes 45
#ايقه	yes 73
#ايكو	yes -42
#ايل>	no 97	unknown -45	yes -66
#ايلت	unknown 67	yes -55
#ايله	no -62	unknown 58
#ايم>	no -89	unknown 137	yes -42
#ايما	no 59	unknown -58
#ايمت	no 47	yes -44
#ايمه	yes 60
#ايمو	no 74	unknown -149	yes 42
#اين>	no 55
#اينا	no 115	unknown -112	yes -46
#اينت	no 101	yes -105
#اينش	yes -42
#ايني	no -92	unknown 80
#اييا	no 73	unknown -53	yes -46
#اييه	unknown 56
#باء>	unknown -45	yes 41
#بابا	unknown 84	yes -90
#بابي	unknown 134	yes -141
#بات>	no 55
#باتن	no 111	unknown -95
#باحا	no 66	unknown -49
#باخ>	yes 66
#باد>	no 98	unknown -151
#بادل	no 147	unknown -114
#باذي	no 76	unknown -41
#بار>	no -103	yes 75
#بارش	no 110	yes -120
#باري	unknown 42
#باس>	no 134	unknown -78	yes -56
#باسا	no -47	yes 72
#باسب	no -94	unknown 167	yes -76
#باسل	no -71	yes 62
#باسم	no -98	unknown 144	yes -48
#باشر	no -47	unknown 108	yes -60
#باط>	unknown -82	yes 73
#باعي	unknown -132	yes 84
#باغه	no -44	unknown 98	yes -52
#باغي	unknown 62	yes -45
#باق>	no -82	unknown -45	yes 126
#باك>	no -58	yes 43
#بال>	unknown 49	yes -55
#بالا	unknown 94	yes -61
#بالب	yes 56
#بالث	unknown 59	yes -55
#بالخ	unknown -54	yes 73
#بالد	no 98	unknown -62	yes -40
#بالر	unknown -66	yes 64
#بالز	no -105	unknown -52	yes 151
#بالس	yes 53
#بالص	yes -51
#بالض	no -64
#بالط	unknown 54	yes -78
#بالع	no -85	unknown 44
#بالغ	no 51	yes -50
#بالق	unknown 55
#بالك	yes 47
#بالل	unknown 57	yes -62
#بالن	no 87	unknown -91
#باله	no 46	unknown -99	yes 44
#بالو	unknown -89	yes 43
#بان>	no -48	yes 44
#بانه	unknown 44
#بانو	no 130	unknown -80	yes -64
#باه>	no -123	unknown -71	yes 172
#باي>	unknown -163	yes 123
#بايع	no -148	yes 96
#باين	no -91	yes 102
#ببار	unknown 84	yes -52
#بتار	no 54
#بتاع	no -64	unknown 70
#بتعد	no 117	unknown -60	yes -59
#بتنا	no -147	unknown 70	yes 80
#بتني	no 96	unknown -90
#بته>	no -109	yes 130
#بتها	no -117	unknown 115
#بتو>	no -40	unknown -83	yes 97
#بتي>	unknown -49	yes 60
#بثلا	no -60	yes 90
#بجان	unknown -96	yes 119
#بحاج	unknown -65	yes 41
#بحال	no 108	unknown -43	yes -66
#بحث>	no 109	unknown -98
#بحرو	no -105	yes 120
#بحي>	no -49	unknown 85
#بحير	yes -57
#بخاخ	no -48
#بخار	no -106	unknown -134	yes 191
#بخير	no 74	unknown -64
#بدا>	no -42	yes 73
#بداو	no -87	yes 75
#بدني	no 158	unknown -125
#بدو>	no -79	unknown 48
#بدون	unknown -64	yes 71
#بدي>	no -49	unknown 72
#برا>	unknown 60	yes -54
#برات	yes -49
#براد	unknown 88	yes -124
#برد>	no -42	unknown 66
#برشي	no 82	yes -101
#برق>	no -102	unknown 96
#برمي	no 97	unknown -72
#بره>	no 106	unknown -122
#برور	no 70	yes -44
#بري>	yes -61
#بريا	no 68	yes -49
#بريد	no 42
#بريس	no 115	unknown -96	yes -42
#بريل	no -81	unknown 83
#بست>	no -103	yes 80
#بستا	no -92	unknown 99
#بسرع	no 91	unknown -50	yes -40
#بسكي	no 71	yes -112
#بسلا	no 138	unknown -185
#بسلك	no -76	unknown 40
#بسوء	no 84	unknown -77
#بسيا	unknown -44	yes 52
#بسيط	unknown -80	yes 49
#بشري	no 146	unknown -70	yes -81
#بشكا	no -73	unknown 115	yes -44
#بشوي	no 77	unknown -42
#بشي>	yes -69
#بشيء	no 97	unknown -91
#بصح>	unknown -62	yes 47
#بصحت	no 235	unknown -151	yes -97
#بصما	no 51	yes -75
#بطات	unknown -45
#بطن>	no -66	unknown -50	yes 112
#بطه>	unknown 60	yes -83
#بطوم	no -140	unknown 139
#بطيخ	unknown -105	yes 50
#بعاد	no 139	unknown -125
#بعدم	no 92	yes -110
#بعصا	no 112	unknown -113
#بعض>	no 89	unknown -102
#بعضي	unknown -60
#بعه>	unknown 40
#بعو>	no -96	unknown -86	yes 152
#بعي>	no -62	unknown -107	yes 162
#بعيد	no 198	unknown -133	yes -77
#بعين	no 44	unknown -47
#بغا>	no -46
#بغات	no -58	unknown -75	yes 104
#بغاش	no 63	unknown -74
#بغل>	no 83	unknown -85
#بغين	no 51	yes -42
#بفعل	no -53	unknown 87	yes -45
#بقات	no -60	unknown 43
#بقاو	yes -54
#بقعه	unknown 44	yes -73
#بقيت	no -59	yes 43
#بقيه	no 80	unknown -78
#بكل>	no 47	unknown -90
#بكيو	no -163	unknown 299	yes -170
#بلا>	no 51
#بلات	unknown -144	yes 102
#بلاج	no -102	unknown 150	yes -52
#بلاز	no 58	yes -84
#بلاس	no 70	yes -44
#بلاط	no -59
#بلاغ	no -83	unknown 151	yes -69
#بلاف	no -44
#بلان	no -54	unknown 106	yes -61
#بلاي	no -59	unknown 101	yes -64
#بلدي	unknown 43
#بلغن	no 73	unknown -160	yes 65
#بلكو	unknown 77
#بلل>	no 75	unknown -41
#بله>	unknown -70	yes 42
#بلو>	no -102	unknown 64
#بلوك	no 167	yes -192
#بلول	no -69	yes 44
#بلي>	no -167	unknown 240	yes -86
#بليو	no -40
#بمدي	no -68
#بمرا	no 94	yes -67
#بنا>	unknown -58
#بناء	unknown 47	yes -98
#بنات	no 109	yes -147
#بناه	no -93	unknown -63	yes 121
#بناي	no 69	yes -49
#بنتي	yes 57
#بنجل	no -85	unknown 118
#بنزي	no 57	unknown -93
#بنك>	no -101	unknown 64
#بهاي	no -131	unknown 188	yes -87
#بهذا	yes 41
#بوا>	no 77	unknown -41
#بواب	unknown 52
#بواط	no -100	unknown 219	yes -165
#بوال	unknown 51	yes -86
#بوان	yes 47
#بوب>	no -66	unknown 65
#بوبي	unknown 121	yes -84
#بوحد	yes -58
#بور>	no -57	unknown 103	yes -44
#بورا	no 147	unknown -119	yes -44
#بورت	unknown 50
#بورد	no 64	yes -52
#بورغ	no 51	yes -63
#بوط>	no -96	unknown 84
#بوطه	unknown -71	yes 72
#بوطو	no -136	yes 83
#بوع>	no -59	unknown 50
#بومب	no -46	unknown 43
#بونا	no 66	unknown -62
#بونه	unknown -54
#بوني	no -99	unknown -190	yes 266
#بيا>	no -64
#بيان	no 87	unknown -60	yes -43
#بيبا	unknown -47	yes 52
#بيبه	no -47	yes 45
#بيبي	no 179	unknown -113	yes -131
#بيت>	no 40	unknown -41
#بيته	no -90	unknown 101
#بيجا	no 88	unknown -79
#بيجو	unknown 87	yes -61
#بيح>	yes -65
#بيخي	no 254	unknown -226	yes -90
#بيرم	no -71	unknown 69
#بيرو	no -77	unknown 146	yes -86
#بيس>	no -79	yes 94
#بيسك	no -53	unknown 101	yes -48
#بيسي	unknown 47	yes -77
#بيض>	unknown 73	yes -62
#بيضه	no 75	unknown -86
#بيطا	unknown -61	yes 61
#بيطر	no -65	unknown 97	yes -44
#بيكا	no -45	unknown -152	yes 171
#بيكو	unknown -69	yes 89
#بيلا	yes 76
#بيلت	no -154	unknown 139
#بيله	no -66	yes 62
#بينن	no 96	unknown -119
#بينه	no -51	unknown 44
#بيها	unknown 69	yes -84
#بيوت	no -55	unknown 99	yes -41
#تات>	unknown -47	yes 71
#تاج>	yes -40
#تاجر	unknown 78	yes -123
#تاح>	no -111	unknown 74
#تاذ>	no 82	unknown -71
#تاذه	no -67	unknown -40	yes 71
#تاذي	no 192	unknown -133	yes -58
#تار>	no -40
#تارا	unknown 53	yes -45
#تاره	no 56	unknown 45	yes -109
#تارو	no 68	yes -73
#تاسع	unknown -58	yes 57
#تاسي	no -51	unknown 93	yes -41
#تاع>	no -63
#تاعت	no -47	unknown 92	yes -50
#تاعه	no -72	yes 92
#تاعي	no 70	yes -52
#تاكس	no -41	yes 77
#تاكل	no 53	yes -44
#تال>	no 66	unknown -114
#تالي	no -99	unknown 186	yes -131
#تامي	unknown 74
#تاني	no -67	yes 57
#تاير	no 63	unknown -123	yes 47
#تبا>	no 146	unknown -111
#تباد	no 147	unknown -114
#تبت>	no -85	yes 100
#تبدل	no -101	unknown 124	yes -57
#تبرو	no 70	yes -44
#تبع>	yes -55
#تبكي	no -92	yes 103
#تبلل	no 54	yes -65
#تبن>	yes -44
#تبنا	unknown -60	yes 58
#تبي>	no -69	unknown 125	yes -57
#تبين	no -86	unknown 124	yes -69
#تتوق	no -92	yes 114
#تجاو	no 89	yes -70
#تجرح	no 148	unknown -108	yes -40
#تجري	unknown 80	yes -81
#تجمع	unknown -207	yes 115
#تجمي	no -119	unknown 185	yes -107
#تجي>	no 54	yes -68
#تجيب	no -105	unknown -48	yes 130
#تحاد	no 95	yes -118
#تحتر	no -68	unknown 98
#تحته	unknown -69
#تحتو	unknown -110	yes 50
#تحتي	unknown 60	yes -74
#تحرك	unknown -45	yes 44
#تحطم	no 41
#تحف>	no 178	unknown -258	yes 52
#تحقي	no 49	unknown -45
#تحمل	no 61	unknown -75
#تحه>	no -131	yes 90
#تحوا	no 80	yes -90
#تحيد	no -66	unknown 98	yes -48
#تخبط	no -94	yes 82
#تخرج	no 125	unknown -85	yes -54
#تخري	unknown -61
#تخسر	unknown -47
#تخلص	unknown 56	yes -46
#تخلع	no 84	unknown -68
#تخنق	no -56	unknown -72	yes 129
#تخيل	no -120	unknown 104
#تدت>	yes -44
#تدخل	no 134	unknown -91	yes -44
#تدري	unknown -83	yes 58
#تدع>	unknown 71	yes -91
#تدعا	unknown 61	yes -91
#تدفي	unknown -77	yes 47
#تذكر	no -42	unknown -69	yes 110
#تراج	no 84	yes -136
#تراح	no 82	yes -85
#تراك	no -77	unknown 43
#ترام	no 144	unknown -47	yes -119
#تران	no 77	unknown -68
#ترجع	unknown 50	yes -49
#تردا	no -78	unknown 115	yes -47
#ترقت	yes 61
#ترقو	no -48	unknown -71	yes 119
#تركت	unknown 73	yes -70
#تركي	unknown 48	yes -43
#ترم>	no 55
#ترنت	no -45	unknown 70
#تروت	no -43	yes 69
#تروط	unknown -56
#تروف	no 106	unknown -98
#ترون	no 157	unknown -98	yes -67
#تري>	yes -54
#تريت	no 45
#تريك	unknown 62	yes -63
#ترين	no -62	unknown 72
#تسجل	no 123	unknown -81	yes -45
#تسرق	no 61	yes -48
#تسع>	unknown -75
#تسلس	no 41	yes -70
#تسمع	no -108	unknown -60	yes 118
#تشعر	no -84	yes 118
#تشفر	no -120	unknown 157	yes -56
#تشفي	no -79	yes 111
#تشق>	no -42	unknown 47
#تشقا	unknown 46	yes -66
#تشكو	unknown -58
#تشكي	no -110	unknown 55
#تشوا	no -149	yes 114
#تشوف	no 41	unknown -100
#تصدع	no -126	unknown 225	yes -152
#تصر>	no 119	yes -166
#تصري	yes -44
#تصف>	unknown -53
#تصل>	unknown 42
#تصلت	no -40	yes 66
#تصلح	no -89
#تصلي	unknown 86	yes -45
#تصوي	no 69
#تضر>	no 133	unknown -118
#تضرب	no 187	unknown -150	yes -40
#تطال	no -59	unknown 121	yes -61
#تطمت	no 49	unknown -63
#تطوا	no -88	unknown 44
#تطيع	no -82	unknown -41	yes 121
#تظر>	unknown 43	yes -40
#تعثر	no -48	unknown -113	yes 131
#تعجل	unknown -78	yes 52
#تعرض	no 61	unknown -82
#تعرف	unknown -98	yes 52
#تعطل	no 62	yes -54
#تعفن	unknown -151	yes 128
#تعل>	no -67	yes 81
#تعلت	no 98	unknown -47	yes -53
#تعلم	no -77	unknown 100
#تعما	no -108	unknown -78	yes 149
#تعمر	unknown 65	yes -50
#تعمل	no -90	unknown 178	yes -128
#تعوج	no 93	unknown -64
#تعود	no 112	unknown -85	yes -40
#تغطي	unknown 75	yes -50
#تغل>	no 64	unknown -86
#تغيي	unknown 78	yes -51
#تفاد	no 53	yes -43
#تفاع	no -78	unknown 102
#تفاه	no 41
#تفتح	no -64	unknown -75	yes 137
#تفخ>	no 118	unknown -93
#تفرك	unknown 41
#تفك>	no -68	unknown -85	yes 131
#تفلت	no -101	unknown -74	yes 162
#تفلق	no 77	unknown -100
#تفها	no -59	yes 63
#تفي>	unknown -42	yes 71
#تقاس	no 80	unknown -64
#تقاط	unknown -81
#تقاع	no 61	unknown -64
#تقدر	no 115	unknown -104
#تقدم	no -73	unknown 115	yes -44
#تقدي	no -47	unknown 70
#تقطع	yes 52
#تقل>	unknown -61	yes 71
#تقلب	unknown -42	yes 50
#تقلع	no -90	yes 73
#تقلق	no 98	unknown -74
#تقني	no -70	unknown 110
#تقول	no -55	unknown 71
#تقيا	no -49	yes 78
#تكاك	no 131	unknown -89	yes -46
#تكب>	no -51
#تكت>	unknown 57	yes -71
#تكسر	unknown -61	yes 45
#تكم>	no 123	unknown -91	yes -51
#تكن>	no 150	unknown -65	yes -101
#تكي>	no -65	yes 86
#تلات	no -90	unknown 140	yes -65
#تلاح	unknown -168	yes 94
#تلاق	no 102	unknown -61	yes -41
#تلام	no 133	unknown -66	yes -83
#تلت>	no -68	unknown 102
#تلعت	unknown 80	yes -45
#تلف>	unknown 55
#تلفت	yes -77
#تلفز	no -74	unknown 109
#تلفو	unknown -57	yes 73
#تلقي	no -41	yes 48
#تلمي	unknown -119
#تله>	no 133	unknown -91	yes -73
#تلوا	no -73	unknown -60	yes 131
#تلي>	no 175	unknown -137	yes -50
#تليف	no -94	unknown 95
#تما>	no -76	yes 86
#تمار	no -77	unknown -78	yes 151
#تماس	unknown -69
#تمام	no 86	unknown -83
#تمزق	no -48	unknown -51	yes 95
#تمشي	no -117	yes 94
#تمكن	unknown 74	yes -66
#تنبر	no 50
#تنتب	no 55	yes -53
#تنزف	no -63	unknown -46	yes 88
#تنشق	no -88	unknown -49	yes 136
#تنفخ	no -72	unknown 93
#تنفس	no -65	yes 103
#تنقط	no -71	unknown 180	yes -141
#تنيش	no 205	unknown -156	yes -94
#تنين	unknown -92	yes 114
#تهبت	unknown -150	yes 142
#تهضر	unknown -91	yes 133
#توب>	no -99	unknown 102
#توجد	yes 41
#توجع	no 137	unknown -172
#توحا	no -61	unknown 98
#تورم	unknown -50	yes 84
#توره	yes -45
#تورو	no 43
#توش>	no -130	yes 140
#توصي	unknown -45
#توقع	no 53	yes -53
#تونس	no -41	unknown 83	yes -40
#توني	no -84	unknown 140	yes -65
#توي>	unknown -95	yes 74
#تويو	unknown 56	yes -47
#تيجه	no -65	unknown -48	yes 78
#تيزو	no -60	unknown 134	yes -91
#تيزي	unknown -41
#تيشك	unknown -41
#تيقظ	no 44
#تيك>	no -45
#تيكي	no 50
#تيله	no -122	unknown 190	yes -150
#تيني	no -47	yes 72
#تيه>	no 58	unknown -87
#تيو>	no -101	unknown 79
#ثاء>	no -43
#ثاث>	unknown 71
#ثامن	no -78	unknown 152	yes -74
#ثانو	no 48	unknown 46	yes -95
#ثاني	unknown -62	yes 42
#ثرت>	unknown -98
#ثقب>	no 51	unknown -54
#ثقل>	yes -46
#ثقوب	no -73	unknown 119	yes -52
#ثلث>	unknown -51	yes 67
#ثلج>	no -69	unknown 41
#ثلي>	unknown -181	yes 129
#ثمان	yes 57
#ثمنه	no -75	unknown 136	yes -70
#ثمين	no 47
#ثواب	unknown 46
#ثير>	yes 47
#ثيرا	no -88	unknown 61
#ثين>	no 99	unknown -75
#جاءت	unknown 91	yes -106
#جابت	no -114	unknown 251	yes -167
#جاتن	unknown -42	yes 46
#جاجه	no 73	unknown -85
#جاجي	yes -56
#جاد>	unknown -62
#جاده	no 113	unknown -116
#جار>	unknown 45
#جازه	no -75	unknown 59
#جازي	no -41	yes 64
#جاش>	no 141	unknown -135
#جال>	no 62	unknown -40
#جالس	no -97	unknown -48	yes 129
#جامع	no 53	unknown -63
#جان>	no -99	yes 60
#جانط	no 105	yes -88
#جاني	no 173	unknown -116	yes -68
#جاه>	unknown -57
#جاو>	unknown -44	yes 73
#جاوب	no -85	unknown 143	yes -55
#جاور	no -45	unknown 61
#جاي>	no -42	unknown 51
#جايه	unknown 107	yes -137
#جبد>	no -112	unknown -127	yes 233
#جبس>	unknown -52	yes 81
#جبص>	unknown -50	yes 54
#جبل>	no 81	unknown -40	yes -43
#جبلي	no -150	unknown 153
#جبهت	no -78	unknown -90	yes 156
#جبير	unknown -84	yes 115
#جبين	no -92	unknown -95	yes 174
#جته>	no -114	unknown 200	yes -143
#جدا>	no 50	unknown -61
#جدت>	no -46	unknown 71
#جدته	no 133	unknown -161
#جدتي	no -73	yes 68
#جدرا	no -72	unknown 151	yes -77
#جدنا	no -40	unknown 85	yes -52
#جده>	unknown 47
#جدها	no -180	unknown 58	yes 73
#جدي>	no -57	unknown 129	yes -69
#جراج	no -48	unknown 94	yes -56
#جراح	no 91	yes -70
#جرار	no 76	unknown -69
#جرت>	no 43	yes -66
#جرح>	no 103	unknown -74
#جرحا	unknown -111	yes 108
#جرحت	no -48	unknown -153	yes 188
#جرحي	no 81	unknown -56
#جرده	no -50	unknown 86
#جره>	unknown -48
#جروح	no 48	unknown -68
#جريت	unknown -54	yes 69
#جزت>	no -61
#جزه>	no 96	unknown -70	yes -44
#جسدي	no 169	unknown -120	yes -54
#جعات	no -65	unknown 111	yes -51
#جعت>	unknown 64	yes -41
#جعني	no -48	yes 78
#جعو>	no -72	yes 68
#جعون	no 70	yes -78
#جعين	yes 50
#جلاب	no -96	unknown 42	yes 48
#جلات	no -58	yes 53
#جلت>	no -43	unknown 43
#جلد>	no -138	unknown -47	yes 150
#جلو>	no -98	unknown -58	yes 141
#جلوا	no -78	unknown 111
#جلون	no -85	unknown 118
#جلي>	unknown -67	yes 78
#جلين	unknown -113	yes 132
#جليه	unknown -128	yes 132
#جماع	unknown -100	yes 104
#جمع>	no -103	yes 73
#جمعي	unknown 94	yes -117
#جمل>	no -59	unknown -107	yes 134
#جمه>	no -79	unknown 150	yes -82
#جميع	no 60
#جميل	no 126	unknown -47	yes -110
#جنا>	no 68	unknown -53
#جناح	unknown 45
#جنبه	no -105	unknown 127
#جنبي	no -49	unknown 107	yes -77
#جنط>	no 115	yes -123
#جنوي	no -64	unknown -146	yes 200
#جني>	no 88	unknown -78	yes -43
#جها>	unknown 84	yes -99
#جهتي	yes -74
#جهد>	no 48	unknown -117	yes 70
#جهول	no 87	unknown -46	yes -50
#جهي>	unknown -44	yes 52
#جواب	yes -47
#جواز	no -48	unknown 61
#جوج>	yes 40
#جوحه	no 71	unknown -159	yes 71
#جور>	no -92	unknown -109	yes 153
#جوز>	no 113	unknown 59	yes -159
#جوه>	no 127	unknown -100	yes -52
#جيبي	unknown 78	yes -56
#جيت>	no -82	unknown 55
#جيده	no 190	unknown -163
#جين>	unknown -73
#جيه>	no -96	yes 66
#جيو>	no 52	unknown -72
#حات>	unknown -43	yes 46
#حاج>	yes -46
#حاجب	no -68	unknown -145	yes 209
#حاجز	no 46
#حاح>	no 192	unknown -143	yes -120
#حادي	unknown -41
#حار>	no 102	unknown -69	yes -41
#حاسو	unknown 75	yes -52
#حاض>	no -88
#حافي	unknown -75	yes 71
#حال>	no 67	yes -45
#حاله	yes -48
#حالو	no -56	unknown 126	yes -72
#حالي	no -55
#حام>	no 70	unknown -56
#حامل	no -45	yes 63
#حان>	no -93	unknown -141	yes 223
#حانو	no 40	yes -61
#حاول	unknown -53
#حاوي	no 94	unknown -58	yes -47
#حايا	no 193	unknown -69	yes -147
#حايط	no -49	unknown 72
#حبته	no -65	unknown 42
#حبس>	no -74	unknown 165	yes -131
#حبل>	no 75	yes -58
#حبو>	no -174	unknown 131
#حبي>	no -68	yes 82
#حترم	no 43
#حتش>	no -138	yes 80
#حتك>	no 107	unknown -65	yes -40
#حتكا	no 131	unknown -89	yes -46
#حتكت	unknown 57	yes -71
#حتنا	unknown 85	yes -67
#حته>	unknown 80	yes -63
#حتو>	no 76	unknown -134
#حتي>	no 74
#حجار	unknown -49	yes 69
#حجر>	yes -41
#حجره	unknown -77	yes 43
#حجزت	yes 41
#حدان	no 54	unknown -56
#حداه	no 110	unknown -98
#حداي	no -109	yes 100
#حدش>	no 53	unknown -55
#حدها	unknown 96	yes -77
#حدو>	no 80	yes -50
#حديد	no 57	yes -56
#حذيه	no 82	unknown -55
#حرار	no -68	unknown 112	yes -49
#حرام	no 93	unknown -71
#حرر>	no 77	unknown -69
#حررن	no 80	unknown -63
#حررو	no -56	unknown 40
#حرق>	yes 41
#حرقا	no 56	yes -54
#حرقت	no -78	unknown -123	yes 153
#حرقن	unknown -46	yes 80
#حرقو	no 59	unknown -76
#حرك>	no -43	unknown 59
#حروق	unknown -57	yes 72
#حرير	yes 50
#حريق	unknown -73	yes 71
#حزام	no -69	yes 103
#حساب	no -66	unknown 143	yes -78
#حسب>	no -81	yes 64
#حسيم	no 65	yes -45
#حصل>	no -44	unknown 60
#حصول	no -76	unknown 108	yes -133
#حصي>	no -43	unknown 118	yes -80
#حصير	no 96	yes -104
#حضرو	no -86	yes 55
#حطم>	no 51	unknown -101	yes 52
#حطمت	unknown 82	yes -126
#حطه>	no -45	unknown 46
#حطيت	unknown -51	yes 63
#حظه>	no -98	unknown 44	yes 45
#حفره	unknown -108	yes 50
#حفظ>	unknown -255	yes 174
#حفل>	no -71	unknown 125	yes -53
#حفيد	no -95	yes 81
#حقت>	no 103	yes -94
#حقق>	no -53	yes 62
#حقيب	yes -40
#حقيق	no 49	unknown -45
#حكت>	no 100	yes -127
#حكو>	no 113	yes -111
#حكي>	unknown 85	yes -59
#حكين	unknown -83	yes 89
#حلاق	no 96	unknown -52	yes -54
#حلف>	unknown 116	yes -166
#حلقت	no -43	unknown 52
#حلو>	no 50	yes -40
#حلوي	unknown 48	yes -83
#حلي>	no -42
#حليب	no -55	unknown 89
#حليت	yes -46
#حمات	no -46	yes 73
#حمار	no 48	yes -40
#حماي	no -84	unknown 121	yes -51
#حمد>	no 88	unknown -82
#حمدو	no 62	unknown -131	yes 54
#حمر>	unknown -54	yes 81
#حمرا	unknown 82	yes -69
#حمل>	no 63	unknown -57
#حملت	no 45	unknown -75
#حمله	no -52
#حمه>	no 52	unknown -83
#حمها	no -43	unknown 55
#حنا>	no 102	unknown -78
#حنتي	no 46	yes -58
#حنفي	no -89	unknown 132	yes -58
#حنه>	unknown 56
#حني>	no -139	unknown 59	yes 66
#حها>	no 135	unknown -125	yes -51
#حوا>	no 80	yes -90
#حواي	no 63	yes -92
#حوض>	no 63	yes -41
#حومه	no -87	unknown 76
#حونه	no 87	yes -107
#حيت>	no -44	unknown 41
#حيح>	no 154	unknown -83	yes -95
#حيد>	unknown 89	yes -60
#حيده	no 141	unknown -125
#حيدو	no -52
#حيره	yes -57
#حيطا	unknown 55
#حين>	unknown -40	yes 68
#حيه>	no 99	unknown -117
#حيوا	no -93	unknown 113
#خاتم	no -109	unknown 148	yes -60
#خاخ>	no -48
#خار>	unknown -156	yes 89
#خارج	yes 52
#خاسر	no 41	unknown 44	yes -80
#خاصن	no -59	unknown 94
#خاطر	no -112	unknown 134
#خالت	no -48	unknown -50	yes 89
#خالي	no 106	unknown -133
#خام>	unknown 77	yes -78
#خانز	unknown 48	yes -52
#خانه	no -60	yes 83
#خاوي	no 58	unknown -45
#خايب	no -67	unknown 103
#خايف	no -92	unknown 92
#خبار	no -90	unknown 101
#خبر>	no -90	yes 64
#خبرن	yes 43
#خبز>	unknown -48
#خبطن	no -152	unknown -108	yes 232
#خبير	no 115	unknown -113
#ختفي	unknown 45
#ختي>	no -79	yes 99
#خدات	yes -54
#خدام	no 104	unknown -97
#خداو	no 77	unknown -40	yes -41
#خدش>	unknown -44
#خدشت	unknown 110	yes -73
#خدشه	no 113	unknown -57	yes -63
#خدم>	no 80	unknown -107
#خدمت	no -60	unknown -72	yes 63
#خدمه	unknown 79	yes -47
#خدوا	no -63	unknown -203	yes 231
#خدوش	no -45	yes 47
#خديت	no 86	yes -56
#خذت>	no -50	unknown 78
#خرب>	no -80	unknown -42	yes 77
#خرج>	unknown -48
#خرجا	no 120	unknown -58	yes -83
#خرجن	no 81	unknown -70
#خرجو	unknown -64	yes 71
#خره>	unknown 44	yes -80
#خروج	unknown 56	yes -66
#خريب	unknown -61	yes 59
#خزن>	no -53	unknown 124	yes -73
#خزنه	no 62	unknown 43	yes -139
#خسار	yes -45
#خساي	no 48
#خسر>	unknown 59
#خسرا	no -89	unknown 125
#خسرن	no 72	unknown -52
#خشبي	unknown 42
#خضار	no -47
#خضر>	no 115	unknown -83	yes -47
#خضره	unknown -46
#خطا>	unknown -112	yes 54
#خطيب	no 109	unknown -132
#خفيف	unknown -77	yes 101
#خلا>	unknown 80	yes -49
#خلات	unknown -64	yes 63
#خلاو	no -52	unknown 119	yes -70
#خلت>	no 48
#خلص>	unknown 48	yes -62
#خلصت	no -45	unknown 49
#خلصن	no 101	unknown -85
#خلصو	no 74	yes -95
#خلع>	no -89	yes 83
#خلعه	no 111	unknown -66	yes -41
#خلنا	no -87	yes 112
#خله>	unknown -169	yes 134
#خلها	unknown 43	yes -91
#خلوع	unknown -41	yes 66
#خليت	no -41	unknown 79
#خمسه	no -54	yes 58
#خميس	unknown 70
#خنزي	yes -55
#خنق>	no -48	unknown -45	yes 92
#خنه>	no 110	unknown -96
#خوان	no 165	unknown -137
#خوتي	unknown 75	yes -42
#خول>	no 49	yes -51
#خون>	no -56	unknown -47	yes 94
#خوني	no -119	unknown 79
#خويا	yes 48
#خياط	unknown 123	yes -138
#خير>	no 86	unknown -67
#خيطو	no -52
#خيل>	unknown -83	yes 103
#خيمه	unknown -133	yes 125
#خين>	no -42	yes 76
#دابا	no -40	yes 62
#داتو	no -42	unknown -70	yes 95
#داد>	no -43	unknown 69
#دارت	no -77	unknown 45
#دارم	no -51	unknown 54
#دارن	no -139	unknown 60	yes 87
#داره	no -75	unknown 59
#داري	no -44
#داز>	yes 47
#دازت	yes -45
#دازو	unknown -50
#داسي	no 67	yes -63
#داع>	no -43
#داعي	no 59	yes -40
#داك>	no -57	yes 100
#داكش	no -68	unknown 92
#دامه	no 87	unknown -67	yes -64
#دان>	unknown -75
#دانا	unknown -46
#دانت	no 68	yes -73
#داني	no -65	unknown -106	yes 149
#داها	no 60	yes -101
#داو>	no -45	unknown 67
#داون	no -93	unknown -144	yes 197
#دايا	no -42	unknown -40	yes 72
#داير	no -54
#دايز	no 154	unknown -121	yes -75
#دتي>	yes 51
#دثه>	unknown -59	yes 64
#دجاج	no 61	yes -43
#دخلت	no 56
#دخلن	no -78	yes 117
#دخلو	unknown -44
#دخنه	no 151	unknown -141
#دخول	no 49	yes -51
#درار	yes 42
#دراع	no -142	unknown -61	yes 198
#دران	no -85	unknown 83
#درب>	no -48	yes 64
#درت>	no -44	unknown 55
#درتش	no -45	unknown 83
#درته	no 148	unknown -61	yes -99
#درجه	no -91	unknown -87	yes 174
#درش>	no -62	unknown -74	yes 138
#دره>	no 49	unknown -73
#درها	no -56	yes 54
#درهم	unknown 57
#دروج	no -84	yes 64
#دروش	no 88	unknown -69	yes -52
#درون	no -82	unknown 134	yes -54
#دري>	yes 52
#دريب	unknown -83	yes 58
#دسه>	yes -45
#دشت>	unknown 110	yes -73
#دشه>	no 113	unknown -57	yes -63
#دشي>	no -46
#دعاء	no 53
#دعي>	no 188	unknown -181
#دفاه	no 55	yes -46
#دفع>	no -98	unknown 104
#دفعت	no -48
#دفعن	no -67	unknown -135	yes 192
#دفيه	unknown -77	yes 47
#دقاي	unknown -55
#دقه>	no -67	unknown -63	yes 130
#دقو>	no 117	unknown -141
#دكوك	no -82	unknown 128	yes -47
#دلاء	no 152	unknown -122	yes -51
#دلاح	unknown 81	yes -141
#دلت>	no -125	unknown 166	yes -52
#دلع>	unknown -67
#دلعت	no 68	unknown -56
#دلنا	no 108	unknown -69	yes -42
#دله>	no 166	unknown -133	yes -51
#دما>	unknown 48	yes -70
#دمات	no -97	unknown -75	yes 168
#دمتن	unknown 52	yes -54
#دمته	no 59	unknown -55
#دمتي	unknown 45	yes -67
#دموع	unknown -128	yes 107
#دمي>	yes 62
#دنا>	unknown 63
#دنو>	unknown -77	yes 75
#دني>	unknown -87	yes 108
#دها>	yes 44
#دهان	unknown 60	yes -61
#دهست	no -51	yes 56
#دوا>	unknown -122	yes 107
#دوات	no -94	unknown 136	yes -56
#دوار	no -61	yes 90
#دوج>	no -64	unknown 45
#دوخه	no -76	unknown -146	yes 216
#دود>	unknown 77	yes -57
#دور>	no -78	unknown 67
#دورت	no -62	yes 81
#دوره	unknown -52	yes 88
#دوري	no 95	yes -103
#دوزت	unknown -61	yes 86
#دوس>	yes -44
#دوفي	no -118	unknown 175	yes -55
#دوق>	no 71	unknown -70
#دوني	no -66	unknown -121	yes 167
#دوه>	no -60	unknown -101	yes 156
#ديا>	unknown -66	yes 47
#ديات	no 88	unknown -40	yes -50
#ديان	no -106	unknown -44	yes 101
#ديبا	unknown 76	yes -49
#ديبو	no 227	unknown -158	yes -62
#ديت>	no 49	unknown -42
#ديتش	no 98	yes -90
#ديتو	no -102	unknown 125	yes -46
#ديد>	no 89	yes -73
#ديدا	no -134	unknown 68	yes 47
#ديدي	no -62	yes 87
#ديرو	no -238	unknown 177	yes 60
#ديري	no -91	unknown 129	yes -57
#ديس>	no -139	unknown 138
#ديش>	unknown 51
#ديق>	unknown 64
#ديقت	no -66	unknown 49
#ديل>	no -199	unknown 66	yes 62
#ديم>	unknown 108	yes -77
#ديما	no -145	unknown 41	yes 44
#ديمه	yes -42
#دينا	yes 43
#ديها	unknown -72	yes 58
#ديهم	no 162	unknown -91	yes -95
#ذاب>	no 140	unknown -106	yes -65
#ذراع	unknown -56	yes 56
#ذكر>	no -51	unknown -89	yes 136
#ذني>	no -132	unknown -211	yes 266
#ذهب>	unknown 58	yes -48
#ذيه>	no 82	unknown -55
#راب>	no 67
#راتو	no 134	unknown -90	yes -49
#راج>	yes -41
#راجا	no -61	yes 72
#راجت	unknown 57
#راجل	unknown -56
#راجه	yes 64
#راح>	unknown 140	yes -135
#راحت	no -137	unknown 84
#راحه	no -55	yes 66
#راخ>	no 149	yes -115
#راد>	unknown 108	yes -117
#رار>	no 45
#راره	no -53	unknown 98	yes -44
#راس>	yes 65
#راسب	no 51	yes -63
#راسه	no -59	yes 93
#راسو	unknown -66	yes 49
#راسي	unknown -48	yes 67
#راش>	no -73	unknown -59	yes 127
#راشو	no -46	unknown 125	yes -98
#راضي	no -76	unknown 81
#راطي	no -149	unknown 73
#راع>	no 58	unknown -90
#راعي	unknown -81
#راف>	no 136	unknown -98	yes -77
#رافع	no 52	yes -57
#رافي	yes -72
#راق>	unknown -79	yes 64
#راقب	no -53	unknown -51	yes 104
#راكب	no -79	unknown -65	yes 144
#راكش	unknown 40	yes -44
#رالو	no 92	unknown -82
#رامل	no -82	yes 79
#رامي	no 110	unknown -50	yes -73
#رانا	unknown 76	yes -138
#راند	unknown 40	yes -101
#رانس	yes -40
#راني	no -43	yes 51
#راها	no 104	unknown -122
#راهق	no -154	yes 62
#راي>	no -68	unknown 71
#رايح	no 75	unknown -73
#راير	no 43
#ربا>	no -70	unknown 78
#رباء	unknown -45	yes 41
#رباط	unknown -76	yes 53
#رباع	no -51	unknown -54	yes 101
#ربال	no -63	unknown 94	yes -43
#ربان	no -85	unknown 84
#ربتن	no 90	unknown -68	yes -40
#ربته	no -129	unknown 144
#ربتو	unknown -88	yes 89
#ربع>	no -41
#ربعه	no -119	unknown 115
#ربعو	no 65	yes -47
#ربعي	no 83	unknown -71
#ربما	no 50	yes -77
#ربنا	no -61	unknown -82	yes 140
#ربه>	no 53	unknown -74
#ربها	no 104	unknown -79
#ربو>	no 115	unknown -153
#ربوط	no 91	yes -96
#ربون	unknown -82
#ربيه	unknown 62
#رتان	no 146	unknown -102	yes -60
#رتجا	unknown -65	yes 40
#رتجف	yes 48
#رتش>	no -45	unknown 83
#رتفا	no -78	unknown 102
#رتنا	no 65	unknown -57
#رته>	no 90	unknown -55
#رتها	no 47	yes -63
#رتو>	no 108	unknown -51	yes -61
#رتيل	no -63	unknown 123	yes -107
#رثه>	no -51
#رجات	no 120	unknown -58	yes -83
#رجال	no 62	unknown -40
#رجان	no -85	unknown 48
#رجت>	no 46
#رجعا	no -65	unknown 111	yes -51
#رجعت	unknown 48
#رجعو	no 48
#رجف>	no 95	unknown -81
#رجله	no -62	unknown -51	yes 93
#رجلو	no -98	unknown -58	yes 141
#رجلي	unknown -90	yes 99
#رجم>	no 74	unknown -58
#رجنا	no 81	unknown -70
#رجه>	no -48	unknown -78	yes 127
#رجو>	unknown -44
#رجوح	no 71	unknown -159	yes 71
#رجون	no -174	unknown -188	yes 266
#رحات	unknown -76	yes 53
#رحاض	no -88
#رحت>	no -73
#رحله	no -61	unknown 74
#رحنا	unknown -111	yes 100
#رحه>	no -71	yes 81
#رحي>	no 81	unknown -56
#رخام	no -91	unknown 162	yes -70
#رداد	no -78	unknown 115	yes -47
#ردت>	no 110	unknown -131
#رديا	no -116	unknown -105	yes 171
#ردين	no 152	unknown -149	yes -55
#ررنا	no 80	unknown -63
#رزات	unknown -58	yes 94
#رزاز	no -90	yes 71
#رزق>	unknown -119	yes 93
#رزه>	no -69	unknown -67	yes 130
#رسا>	no -41	unknown -92	yes 119
#رست>	unknown -66
#رسم>	no -68	unknown 139	yes -73
#رسها	no -116	unknown -121	yes 180
#رسو>	no -60	unknown 84
#رسيد	no -114	unknown 150
#رسير	unknown 74	yes -60
#رسين	no -63
#رشه>	unknown 51	yes -61
#رشوا	no -110	yes 76
#رشوك	no 110	yes -120
#رشي>	no -67	unknown -101	yes 168
#رشيد	no 44	yes -47
#رشيف	no 63
#رصيف	no -43
#رضت>	unknown -106	yes 81
#رضه>	unknown -57	yes 74
#رضي>	no -42	unknown 46
#رضيه	unknown 41
#رطق>	no 57	unknown -61
#رطقا	no -156	yes 137
#رطوب	no -66	unknown 153	yes -97
#رطي>	no -126	unknown 50	yes 58
#رعد>	no -147	unknown 51	yes 77
#رعده	no 45	unknown 70	yes -112
#رعه>	no 63	unknown -53
#رغم>	no -69	unknown 111	yes -44
#رغه>	no -71	unknown 51
#رغوا	no -51	unknown 85
#رفا>	unknown -113	yes 99
#رفان	unknown -60	yes 69
#رفت>	no 53	unknown -67
#رفتش	no -72	unknown 125	yes -57
#رفتي	unknown -93	yes 115
#رفضت	no -44	unknown 70
#رفع>	no -112	unknown 51	yes 51
#رفعت	unknown 48	yes -54
#رفق>	no 45	unknown -78
#رفقه	unknown -47	yes 71
#رفقي	no -51
#رفوا	no -44	unknown 69
#رفور	no -55	unknown 74
#رفين	no 48	unknown -50
#رقا>	unknown 72	yes -71
#رقات	no 55
#رقبت	no -82	unknown -59	yes 136
#رقبه	no -55	unknown -76	yes 130
#رقت>	no -44
#رقطو	yes 56
#رقع>	no -97	unknown 73	yes -46
#رقعا	no 115	unknown -207	yes 80
#رقمه	unknown 81	yes -71
#رقمي	no -89	unknown 153	yes -95
#رقني	unknown -46	yes 80
#رقه>	unknown 46	yes -43
#رقوا	no 134	unknown -94	yes -42
#رقوه	no -77	unknown 60
#ركب>	unknown -101	yes 130
#ركبت	unknown -55	yes 84
#ركبه	unknown -82	yes 73
#ركت>	no -63	unknown 49
#ركتن	no 159	unknown -93	yes -71
#ركز>	no -81	unknown 125	yes -47
#ركع>	unknown 103	yes -99
#ركعا	no -68	unknown 61
#ركل>	no 70	yes -74
#ركن>	no -61	unknown 114	yes -72
#ركها	unknown -65	yes 44
#ركون	yes -44
#ركي>	no 89	yes -69
#ركيب	no -56	unknown 93
#ركين	no -62	unknown 58
#ركيه	unknown -130	yes 106
#رلي>	no 134	unknown -56	yes -165
#رما>	yes -83
#رماد	unknown 59	yes -52
#رمان	no -115	unknown -64	yes 129
#رمت>	no 94	unknown -139
#رمضا	unknown 56	yes -50
#رمل>	yes -44
#رمله	unknown -66
#رمه>	no 46	unknown -107	yes 53
#رموا	no 63	unknown -112
#رموش	no 74	unknown -174	yes 79
#رموك	yes -50
#رميد	unknown -147	yes 149
#رميل	no 140	unknown -86	yes -72
#رناش	yes 47
#رناه	unknown -95	yes 96
#رنت>	no -45	unknown 70
#رنسا	no -51	unknown 81
#رنسي	no 44	yes -49
#رني>	unknown -94	yes 98
#رنيش	no 84	unknown -100
#رها>	no -60	yes 71
#رهم>	unknown 53
#رهما	no 78	unknown -44	yes -46
#رواح	no 70	unknown -47
#رواي	yes -65
#روب>	yes 48
#روبه	no 149	yes -136
#روبو	no -72	unknown 72
#روبي	no -47
#روت>	no 64	yes -42
#روتي	no -63	unknown -59	yes 125
#روج>	yes 48
#روجي	no -103	unknown 158	yes -59
#روح>	no 64	unknown -78
#رود>	unknown 166	yes -199
#رودا	no 68	yes -73
#روره	no 60	unknown -63
#روري	no 41	yes -63
#روش>	unknown -71
#روضه	no 98	unknown -72
#روط>	no -45	unknown 72	yes -40
#روف>	no -58	yes 57
#روفي	no 106	unknown -98
#روقه	no -58	unknown 103	yes -43
#روقي	unknown -233	yes 200
#رومب	no -43	unknown -81	yes 122
#روني	unknown 63	yes -78
#روه>	no 99	yes -89
#رويض	no -50	unknown 71
#ريا>	unknown -103	yes 71
#ريات	unknown 77	yes -80
#ريب>	no 45	unknown -79
#ريبك	unknown -49	yes 81
#ريبه	no -79	unknown 74
#ريته	no -49	unknown 80
#ريتو	unknown 48
#ريتي	no -69	unknown 98	yes -61
#ريحا	no -116	unknown -112	yes 206
#ريحه	unknown 58
#ريدو	no -78	unknown 130	yes -66
#ريدي	unknown 78	yes -55
#رير>	no -47
#ريرا	no 85	unknown -65
#ريره	no -95	unknown -49	yes 142
#ريس>	no -83	unknown 46
#ريض>	no 122	unknown -95
#ريعه	no 96	unknown -105
#ريفه	no 65	yes -44
#ريفي	unknown -44	yes 43
#ريق>	unknown -44
#ريقه	no 108	unknown -88
#ريقو	no -62	unknown 138	yes -87
#ريك>	no 86	unknown -80
#ريكه	yes -40
#ريكو	no 53
#ريل>	no -89	unknown 50
#ريمو	no -177	unknown 217	yes -100
#رينا	unknown 65	yes -91
#رينه	no -85	unknown 120	yes -40
#ريها	no -103	unknown 158	yes -55
#ريو>	no -76	unknown 48
#ريوم	no -55
#زات>	unknown -50	yes 59
#زاج>	unknown -40	yes 60
#زار>	no 71	yes -62
#زازا	no -90	yes 71
#زال>	yes 53
#زالت	no -53	unknown -99	yes 158
#زام>	no -69	yes 103
#زبال	no 200	unknown -149	yes -64
#زبل>	no -78	unknown 112
#زبون	no 48	unknown -78
#زحلق	no -43	unknown 52
#زدوج	no -64	unknown 45
#زراب	no 47	unknown -58
#زربه	no 53	unknown -41
#زربي	yes -50
#زرع>	no -51
#زرق>	no -87	unknown -46	yes 126
#زرقا	unknown 73	yes -55
#زرقط	yes 56
#زرقه	unknown -137	yes 128
#زريب	no -110	unknown 111
#زعاج	no -65	unknown 72
#زلاء	no 242	unknown -186	yes -57
#زلق>	no 56	unknown -71
#زلقا	no -71	unknown -47	yes 114
#زلقت	no -41	unknown -46	yes 87
#زلنا	no 84	unknown -100
#زله>	no -83	yes 77
#زلو>	no -50
#زلي>	no -74	unknown 100
#زليج	no 42
#زما>	no 58	yes -84
#زمان	no -76	unknown 121	yes -50
#زميل	unknown 42
#زنه>	no 62	unknown 43	yes -139
#زهري	no 132	unknown -80	yes -95
#زواج	no -169	unknown 246	yes -125
#زوال	unknown 42	yes -57
#زوت>	no -107	unknown 80	yes 48
#زوجت	no -52
#زور>	no -60	unknown 166	yes -118
#زوط>	no -42	unknown 70
#زون>	no -99	unknown 152	yes -94
#زيار	no 118	unknown -114
#زيان	unknown -74	yes 73
#زيت>	unknown -44
#زير>	no 88	unknown -53	yes -45
#زيه>	no -112	unknown 199	yes -91
#ساب>	no -90	unknown 173	yes -84
#سابع	no 44
#سابي	no -55	unknown 53
#ساج>	no -47	yes 72
#ساحا	no 58	unknown 51	yes -140
#ساحه	no 69	unknown -72
#ساخن	no -135	unknown -61	yes 157
#سادس	no 44
#سار>	no -50
#ساره	no 40	yes -49
#سارو	unknown 75	yes -69
#ساري	no -40	yes 44
#ساعت	yes 57
#ساعد	no -41	unknown -99	yes 135
#سافر	yes -53
#ساق>	no -51	unknown -120	yes 172
#ساقه	unknown -96	yes 119
#ساقي	no -70	unknown -68	yes 134
#ساكن	yes -40
#سال>	no -115	yes 115
#سالا	unknown -142	yes 121
#سالت	no -78	unknown 125	yes -46
#سالم	no 121	unknown -89
#سالن	no -111	unknown 136	yes -42
#سامح	no -88	unknown 102
#سان>	no -88	unknown -122	yes 175
#ساند	unknown 66	yes -43
#ساوي	no 48
#سايب	no 85	unknown -53
#ساير	no 48
#سباك	no -76
#سبان	no -48
#سبته	no -90	unknown 139	yes -47
#سبح>	no -93	unknown 139	yes -46
#سبقي	no 133	unknown -57	yes -80
#سبور	unknown 70	yes -65
#سبيط	no -41	yes 77
#ستا>	no 68	unknown -68
#ستاج	unknown 78	yes -123
#ستاذ	unknown -58	yes 44
#ستار	no 94	yes -91
#ستاس	no -51	unknown 93	yes -41
#ستان	no -76	unknown 130	yes -66
#ستاي	no 63	unknown -123	yes 47
#ستدع	yes -55
#ستر>	no 251	unknown -186	yes -94
#سترا	no 52	yes -49
#سترد	no -65	unknown 101
#ستشف	no -79	yes 111
#ستطي	no -82	unknown -41	yes 121
#ستعج	unknown -78	yes 52
#ستعم	no -98	unknown 62
#ستنش	no -88	unknown -49	yes 136
#ستني	no -68	yes 75
#سته>	yes 51
#ستوب	no -111	unknown 51	yes 51
#ستود	no 52	unknown -47
#ستور	no 138	yes -120
#ستيق	no 44
#ستيك	no 70	yes -44
#ستين	no 56	yes -109
#سجاد	no 98	unknown -112
#سجل>	no 92	unknown -51	yes -42
#سجلت	no -53	unknown 51
#سجلو	no -78	unknown 111
#سحبو	no -72	unknown 147	yes -85
#سحقت	no 55	unknown -65
#سخن>	unknown -96	yes 110
#سخه>	no -60	unknown 74
#سخون	no -71	unknown -44	yes 108
#سدات	no -63	unknown 40
#سدار	no -110	unknown 87
#سدت>	no 144	unknown -57	yes -110
#سدو>	no -77	unknown 51	yes 48
#سدود	no -48	unknown 87	yes -51
#سديا	no 85	unknown -51
#سرات	no -58
#سربا	no -50	unknown -117	yes 150
#سربت	yes -83
#سرت>	yes 50
#سردي	no 136	unknown -154	yes -46
#سرعه	no 103	unknown -69
#سرقا	no 80	unknown -40	yes -53
#سرقت	no -74	unknown 133	yes -58
#سرقه	unknown 84	yes -73
#سرنا	no 72	unknown -52
#سره>	unknown 66	yes -61
#سرو>	unknown 67
#سروا	unknown 59	yes -82
#سروق	no 44	unknown 46	yes -121
#سرير	no -84	unknown 85
#سطان	unknown -59	yes 95
#سطبل	unknown 42	yes -48
#سطحي	unknown -74	yes 58
#سطل>	no -63	unknown 113	yes -57
#سطو>	no 109	unknown -102
#سطوب	no -137	unknown -83	yes 166
#سطول	unknown -45
#سعار	unknown -108	yes 83
#سعاف	unknown -40	yes 53
#سعه>	no 101	unknown -60	yes -41
#سفر>	unknown 63	yes -68
#سفل>	no -96	yes 86
#سفله	no -81	unknown 117	yes -53
#سفلي	no 72	yes -41
#سفنج	no -45
#سفي>	no 57	yes -44
#سقفه	unknown 53	yes -80
#سقوط	no -66	unknown -65	yes 130
#سقي>	no -59	yes 47
#سكات	no -96	unknown 146	yes -64
#سكار	yes 47
#سكان	unknown 84	yes -99
#سكب>	no -63	unknown 43
#سكت>	unknown -181	yes 118
#سكرا	no -44	unknown -76	yes 113
#سكري	unknown 47
#سكلي	no -85	unknown 66
#سكن>	unknown 51	yes -63
#سكوب	yes -79
#سكوت	no -66
#سكين	no 44	unknown -58
#سلا>	yes 40
#سلام	no 40
#سلطه	no 93	unknown -55
#سلعه	no 45
#سلك>	no 61	yes -42
#سلمت	no 123	unknown -87	yes -70
#سلمن	no 87	unknown -49
#سلوم	no -42	unknown -80	yes 116
#سليم	no 66	unknown -74
#سما>	unknown 46
#سماء	no -56
#سماح	unknown -177	yes 159
#سمار	no -72	unknown 56
#سمطه	no -48	unknown -57	yes 88
#سمع>	no -54	unknown 58
#سمعن	unknown 41	yes -57
#سمن>	no -152	unknown 196	yes -79
#سمها	no -71	unknown -127	yes 168
#سمو>	no -77	unknown 50
#سمي>	no -64	unknown -169	yes 213
#سميت	no -57
#سنا>	no 190	unknown -158	yes -42
#سنان	no -79	yes 41
#سنتي	no 104	unknown -87
#سنسل	unknown -87	yes 111
#سنه>	no -50	yes 49
#سني>	unknown -46
#سنين	unknown 65
#سها>	no -87	unknown -46	yes 133
#سهم>	no 110	unknown -54	yes -91
#سوء>	no 126	unknown -75	yes -53
#سوا>	no 127	unknown -71	yes -67
#سوار	no -98	unknown 145	yes -52
#سواق	unknown 63
#سوب>	no -84	unknown 153	yes -80
#سوبي	no 54	unknown -42
#سود>	unknown -42	yes 50
#سودا	no -76	yes 56
#سور>	no 44
#سورا	no -48	unknown 104	yes -61
#سوره	no -56	yes 68
#سوري	no 144	unknown -96	yes -82
#سول>	no 151	unknown -55	yes -133
#سولت	no -70	unknown 104	yes -54
#سولو	no 70	unknown -51
#سون>	no -63	unknown -76	yes 71
#سوني	no 82	unknown -60
#سوول	no -60	unknown 110	yes -49
#سوي>	unknown 40	yes -71
#سويس	unknown 89	yes -52
#سيا>	no 64	yes -51
#سيات	no 61	yes -48
#سيان	unknown 83	yes -54
#سيته	no 54	yes -103
#سيجي	no -97	unknown -52	yes 149
#سيدي	unknown 54
#سيرا	unknown 63	yes -93
#سيرك	no 68	unknown -47
#سيط>	no 44	unknown -75
#سيطه	no -42	unknown -46	yes 85
#سيف>	no -65	unknown -45	yes 110
#سيفو	no -55	unknown 117	yes -63
#سيقي	unknown -137	yes 78
#سيكل	no -72	unknown -50	yes 109
#سيل>	no -50	yes 42
#سيما	unknown 46	yes -57
#سيمه	no 65	yes -45
#سين>	unknown 49	yes -40
#سينا	no 81	unknown -77
#سيني	no -52	yes 40
#سيول	unknown -63
#سيون	no -47
#شاب>	unknown -66	yes 73
#شاحن	unknown 56
#شاده	no 89	unknown -89
#شار>	unknown -61	yes 94
#شاري	no -111	unknown 122
#شاشه	unknown 53
#شاطي	no -84	unknown 142	yes -117
#شاعل	no -84	unknown 134	yes -53
#شاف>	no -68	unknown 146	yes -80
#شالي	no 55	yes -80
#شان>	no 66	unknown -62
#شانط	no -109	unknown -138	yes 191
#شاو>	unknown -60
#شاي>	no 77	yes -75
#شباب	no -58	unknown 73
#شباك	unknown -54	yes 70
#شبي>	no 52
#شبيه	no -62	unknown 92
#شتا>	no -55
#شترك	no -75	unknown 80
#شتري	no -44	unknown 91	yes -45
#شتغل	no 64	unknown -86
#شتك>	no -111	unknown 149	yes -65
#شتكي	unknown -45	yes 61
#شتنب	no 50
#شجار	no -65	unknown 96	yes -49
#شحال	no -142	unknown 203	yes -83
#شدات	no 47	unknown -139	yes 79
#شدني	no -91	unknown -52	yes 144
#شده>	unknown 44	yes -69
#شدو>	no -59	yes 44
#شدوه	no -45	unknown -52	yes 98
#شرات	no -61
#شرار	no -92	unknown 159	yes -73
#شرب>	no -80	yes 44
#شرجم	no 88	unknown -81
#شرخ>	yes -40
#شرطي	no -69
#شرفت	no -141	yes 124
#شرفه	unknown -52	yes 46
#شركت	no 76	unknown -78
#شري>	no -58	unknown 96	yes -49
#شرين	no -47	unknown 87
#شريه	no 84	yes -79
#شظاي	no 52	unknown -98	yes 46
#شظيه	unknown -152	yes 113
#شعر>	no -59	yes 91
#شعل>	unknown 43
#شعلا	yes 41
#شعه>	unknown -82	yes 110
#شفار	unknown 54
#شفت>	no -98	unknown 83
#شفتش	no 76	unknown -121
#شفتو	no 99	unknown -127
#شفر>	yes -58
#شفرو	no -67	unknown 137	yes -97
#شفنا	no -52	yes 42
#شفي>	no -78	yes 113
#شقت>	no -88	unknown 42	yes 42
#شقتي	unknown 80	yes -40
#شقفه	no 213	unknown -171
#شققت	yes -65
#شقه>	unknown 44
#شقوق	no -104	yes 106
#شكا>	unknown -41
#شكو>	no 94	unknown -79
#شكون	unknown 40
#شكيت	no -111	unknown 141
#شلال	no -66	unknown 152	yes -93
#شمس>	no -59	unknown 113	yes -56
#شمسي	yes -42
#شمع>	no -191	unknown 195
#شمعه	no 43	unknown -114	yes 41
#شنطه	unknown -40	yes 41
#شنو>	no -48	yes 50
#شهاد	no 53	unknown -43
#شهر>	no -65	unknown 65
#شهود	unknown 71	yes -92
#شهور	no -81	unknown 79
#شوا>	no -64	yes 76
#شورا	unknown -95	yes 77
#شوفه	unknown 56
#شوفو	no -64	yes 61
#شوفي	no 138	unknown -113	yes -61
#شوك>	yes -64
#شوي>	no 56
#شويه	unknown -99	yes 93
#شيء>	no 47
#شيت>	yes -48
#شيتش	no -79	unknown 143	yes -70
#شيخ>	no -96	unknown -58	yes 134
#شيد>	no 54	yes -66
#شيدي	unknown -186	yes 117
#شيف>	no 47
#شين>	unknown 51	yes -42
#شينا	no -60	unknown 96
#شيه>	yes 48
#صاب>	no 151	unknown -113	yes -46
#صابا	no 105	unknown -70
#صابع	no 172	unknown -167
#صابه	no 82	unknown -64
#صابو	unknown 56	yes -51
#صابي	no 166	unknown -109	yes -59
#صات>	no 44	yes -51
#صارت	no 48
#صاعق	unknown 66
#صافي	no 84	unknown -47
#صاك>	no -64	yes 42
#صالح	unknown -40
#صان>	unknown -49	yes 44
#صانع	unknown -113	yes 91
#صباع	unknown -218	yes 179
#صباغ	unknown 64	yes -51
#صبت>	no -74	yes 77
#صبح>	no 117	yes -100
#صبع>	no -52	unknown -87	yes 139
#صبعي	no -82	unknown -104	yes 171
#صبغ>	no 149	unknown -115	yes -50
#صبنا	no 51
#صبني	no 177	yes -151
#صتو>	no -53	unknown -60	yes 111
#صحاح	no 192	unknown -143	yes -120
#صحتي	no 321	unknown -215	yes -146
#صحه>	no 100	unknown -96
#صحيح	no 176	unknown -114	yes -88
#صداع	no -55
#صدام	no -122	unknown 247	yes -140
#صدر>	no -44	yes 60
#صدري	no -60	yes 91
#صدع>	no -132	unknown 234	yes -187
#صدمه	no -59	yes 99
#صدوم	no -152	unknown 173	yes -167
#صدي>	no -92	unknown 192	yes -135
#صديق	no -156	unknown 81
#صراخ	no 149	yes -115
#صرحت	no -79	unknown 143	yes -88
#صرخ>	unknown -45
#صريح	yes -44
#صطدا	no 70	unknown -63
#صطدم	no 41
#صعد>	no 76	unknown -99
#صغار	no -46	unknown 132	yes -95
#صغير	unknown -40
#صفر>	no 63	yes -60
#صفرا	no 100	yes -154
#صقات	no 299	unknown -198	yes -162
#صلا>	unknown -57	yes 80
#صلات	no 48	unknown -87
#صلاه	no 100	unknown -109
#صلح>	unknown 62	yes -51
#صلحو	no -93	unknown 148	yes -60
#صلنا	no -119	unknown 148	yes -40
#صلني	no 68	yes -77
#صلي>	unknown 75	yes -61
#صليح	unknown 86	yes -45
#صليه	no -65	unknown 115	yes -49
#صمات	no 51	yes -75
#صمه>	no -111	unknown 61
#صمي>	no -48	yes 73
#صنا>	no 104	yes -99
#صناد	unknown 64
#صنبو	unknown 59
#صندو	no 59	unknown -61
#صنع>	unknown 48	yes -93
#صني>	yes -43
#صها>	no -52	unknown 95	yes -61
#صوا>	no 53	unknown -96	yes 45
#صوت>	no 74	unknown -74
#صور>	unknown 56
#صورا	unknown 99	yes -120
#صورت	yes -43
#صوره	no 46
#صورو	no -62	unknown 78
#صول>	no -76	unknown 108	yes -133
#صوه>	no 99	yes -138
#صوير	no 89	unknown -44	yes -53
#صيبت	no -58	yes 96
#صير>	no 42	unknown 84	yes -124
#صيف>	unknown 55
#صيفط	yes -43
#صيل>	unknown -45
#صيني	no 150	unknown -65	yes -110
#ضاء>	no 43	yes -43
#ضار>	unknown 62
#ضاره	no -108	unknown 71
#ضاضر	unknown 136	yes -137
#ضاع>	no 179	unknown -144	yes -58
#ضاعو	no 131	unknown -108	yes -55
#ضان>	no -47
#ضايي	yes -76
#ضباب	no -40
#ضبط>	no -51	yes 50
#ضحاي	no 193	unknown -69	yes -147
#ضحك>	no 92	unknown -79
#ضحكت	no 82	yes -119
#ضحكو	no 106	yes -102
#ضرار	no 81	unknown -52
#ضربا	unknown 54
#ضربن	yes 50
#ضربه	no 73	unknown -93
#ضربو	no 115	unknown -161
#ضرر>	no 61	unknown -45
#ضررت	no -46
#ضرنا	no 75	unknown -41
#ضرني	unknown -83	yes 54
#ضره>	no -40	yes 70
#ضرها	no -43	unknown -72	yes 116
#ضرو>	no 43
#ضريف	no 65	yes -44
#ضطرر	no -55	unknown 68
#ضعت>	no -56	unknown 117	yes -73
#ضلوع	no -99	unknown -135	yes 206
#ضمان	no -66	unknown 157	yes -93
#ضني>	no -40	unknown -60	yes 98
#ضها>	no -61	yes 81
#ضوء>	no 55	yes -62
#ضوع>	no -59	unknown 94	yes -77
#ضون>	no -40	unknown 44
#ضيات	no 66	unknown -75
#ضياع	unknown 49
#ضيعه	no -89	unknown 156	yes -80
#ضيق>	no 99	yes -113
#ضيقه	no -156	yes 156
#طابق	yes -44
#طابل	no -55	yes 67
#طات>	unknown -77	yes 71
#طاتن	no 60	unknown 66	yes -120
#طاجي	no 66	unknown -91
#طاحت	yes 46
#طاحو	no 169	unknown -98	yes -142
#طارا	unknown 62	yes -62
#طافي	no 60	unknown -94
#طالع	unknown -48
#طالي	yes -68
#طان>	unknown 112	yes -107
#طاني	no -43
#طاون	no 127	unknown -47	yes -88
#طاير	no -91	unknown 73
#طباخ	no 76	unknown -105
#طباس	no -71	yes 62
#طبل>	unknown 42	yes -48
#طبيع	no -48	unknown 98	yes -52
#طحت>	unknown -77	yes 103
#طدام	no 70	unknown -63
#طدمت	no 44
#طراف	no 49	unknown 51	yes -88
#طراك	yes -50
#طرت>	no -98	unknown 67
#طررت	no -55	unknown 68
#طرف>	no -76	unknown -88	yes 160
#طرفي	no 106	unknown -56	yes -50
#طرق>	unknown 73	yes -75
#طره>	unknown -53	yes 46
#طروت	no -54	unknown -75	yes 114
#طري>	no -62	unknown 150	yes -100
#طعات	no 137	unknown -171
#طعت>	no -101	yes 104
#طعم>	unknown -54	yes 47
#طعه>	unknown -96	yes 55
#طعو>	unknown 93	yes -76
#طعوه	no -186	unknown 122
#طفا>	no -183	unknown 187
#طفات	no 113	unknown -76	yes -42
#طفال	unknown 79	yes -59
#طفاه	no 125	unknown -86
#طفاو	unknown -58	yes 59
#طفل>	unknown -45
#طفو>	no -56	unknown 79
#طفين	no 181	unknown -150
#طقات	no -156	yes 137
#طقم>	unknown 129	yes -136
#طقه>	no 54	yes -73
#طلا>	no 192	unknown -163	yes -62
#طلاء	no 50	yes -74
#طلبت	no -46	unknown 134	yes -121
#طلعا	no -125	unknown 147
#طلعن	no 121	unknown -74	yes -45
#طلق>	no -114	unknown 177	yes -78
#طله>	no -70	unknown -51	yes 101
#طماط	no 84	unknown -46
#طمت>	yes -49
#طنا>	unknown -53	yes 77
#طناش	unknown 65	yes -93
#طنجر	unknown -163	yes 130
#طني>	no -44	yes 54
#طنيه	unknown 55
#طوال	no -59	unknown 51
#طوان	no -88	unknown 44
#طوب>	no -95	unknown -48	yes 127
#طوبه	no -44	unknown 126	yes -90
#طوبي	no -84	unknown -40	yes 124
#طوره	no 126	unknown -43	yes -86
#طورو	no 98	unknown -81
#طوع>	unknown -79	yes 44
#طول>	no -173	unknown 188
#طوله	no 77	unknown -52
#طون>	unknown -51
#طوني	no -62	yes 43
#طويل	no 54	unknown -57
#طيار	no -83	unknown 173	yes -104
#طيبت	no 109	unknown -132
#طيبه	no 78	yes -78
#طيته	unknown -100	yes 86
#طيتو	no 72	unknown -161	yes 83
#طيح>	unknown -92	yes 129
#طيحا	no 122	unknown -164
#طيحو	unknown -91	yes 94
#طيخه	no -77	unknown -43	yes 113
#طير>	no 93	unknown -80	yes -90
#طيرا	no -64
#طيرت	unknown -122	yes 102
#طيع>	no -55	unknown -44	yes 98
#طيفه	no 100	yes -63
#طيم>	unknown 107	yes -82
#طين>	no -113	unknown -87	yes 157
#طيني	no 43	unknown -73
#طيه>	no 115	unknown -142
#ظارا	unknown 65
#ظام>	no 53	unknown -112
#ظايا	no 52	unknown -98	yes 46
#ظلام	no -66	unknown -52	yes 120
#ظله>	unknown 119	yes -129
#ظنا>	unknown 79	yes -66
#ظهره	no -133	unknown -65	yes 181
#ظهري	no -46	unknown -115	yes 162
#ظيه>	unknown -152	yes 113
#عاج>	no 44	yes -75
#عاد>	no 74	unknown -44
#عاده	yes -87
#عارف	no -81	unknown 80
#عاس>	no -70	yes 46
#عاش>	no -57
#عاشو	unknown -95	yes 77
#عاف>	unknown -40	yes 53
#عافا	no 83	unknown -61
#عافي	unknown -40
#عال>	no -84	yes 112
#عالا	unknown 46
#عالم	yes -43
#عام>	yes -43
#عامر	no -94	unknown 43	yes 51
#عامل	unknown -44
#عامي	no 113	unknown -147
#عانا	no 54	unknown -82
#عاه>	unknown -112	yes 81
#عاها	unknown -58
#عاهم	unknown -102	yes 118
#عاود	no -57	yes 71
#عاون	no -80	unknown 54
#عايا	unknown -42
#عايد	no -42	yes 50
#عايش	no -78	unknown 42
#عايل	unknown 53
#عباد	no 132	unknown -180
#عبد>	no -78	unknown 101
#عبر>	unknown -42	yes 50
#عبو>	no 60	yes -58
#عبين	no 74	yes -51
#عترض	unknown -153	yes 128
#عتله	no 193	unknown -171	yes -81
#عتنا	no 59	unknown -65
#عتني	no -50	unknown -62	yes 111
#عته>	no 61	unknown -47
#عتها	no -90	unknown 61
#عتو>	unknown 83	yes -97
#عثرت	unknown -45	yes 55
#عجاج	no -64	yes 51
#عجزه	no 96	unknown -70	yes -44
#عجلا	no -47	yes 48
#عجلت	no 82	unknown -53
#عجله	no 55	yes -57
#عجين	no 116	yes -94
#عدا>	unknown -48	yes 68
#عدت>	yes -50
#عدد>	no 201	unknown -134	yes -108
#عدما	no 92	yes -110
#عدنا	yes -57
#عده>	no 61	yes -46
#عدي>	unknown -103	yes 97
#عديه	no -91	yes 86
#عراس	no 48	unknown 43	yes -95
#عربه	no 61	unknown -90
#عربي	no -78	unknown 55
#عرج>	no -41	yes 47
#عرس>	unknown 80	yes -49
#عرض>	no 78	yes -55
#عرضت	no 50	unknown -87
#عرف>	unknown 70
#عرفش	unknown -73	yes 79
#عرفه	unknown -40	yes 43
#عرفو	no -109	unknown 136
#عروس	unknown 62	yes -60
#عروف	unknown 59	yes -44
#عزيز	unknown 77
#عساس	unknown -77	yes 101
#عسل>	no -138	unknown 115
#عسين	no 107	unknown -60	yes -46
#عشا>	no 187	unknown -115	yes -107
#عشر>	no -43
#عشري	unknown 97	yes -58
#عشيه	yes 46
#عصا>	no 51	unknown -133	yes 90
#عصاب	no 181	unknown -138	yes -80
#عصمه	no -79	unknown -57	yes 138
#عصمي	no -48	yes 73
#عصير	unknown 163	yes -180
#عضني	no -54	unknown -63	yes 114
#عضيا	unknown -60
#عطات	no 95	yes -108
#عطان	no -43
#عطاه	no -71	unknown -55	yes 128
#عطاو	no 77	yes -77
#عطتن	unknown 56
#عطل>	no -150	unknown 161
#عطله	unknown 49
#عطيت	unknown -64	yes 40
#عطين	no -158	yes 102
#عظم>	unknown -141	yes 143
#عفن>	unknown -45
#عفوا	unknown -48	yes 44
#عقد>	no -117	unknown 102
#عقدي	no -54	unknown 88
#عقرب	no -41	yes 63
#عقه>	unknown 66
#عقول	no 71	unknown -42	yes -40
#عكاز	no -88	unknown -93	yes 160
#علات	yes 41
#علاج	no -56
#علاش	no -68	unknown 119	yes -51
#علبه	yes -67
#علت>	no 125	unknown -121
#علق>	no 64	yes -40
#علقت	no -90	unknown -133	yes 205
#علم>	no -56	unknown 47
#علمك	no 51	yes -77
#عله>	yes -53
#علوم	no 78	yes -57
#علوي	no 60
#عليه	no -42
#عمار	no -48
#عمرت	no -165	unknown 216	yes -91
#عمرو	no -41
#عمري	no -57	unknown -59	yes 114
#عملت	yes -43
#عملن	no -49	unknown 48
#عملو	unknown -70	yes 101
#عملي	unknown -52	yes 53
#عمي>	no -66	unknown 75
#عميق	no 57	unknown -99
#عناع	unknown -47
#عناه	no -50	unknown 98	yes -51
#عندم	no -53	unknown 80
#عندن	unknown 46
#عنده	yes 54
#عنق>	no -51	unknown -56	yes 107
#عنقي	no -57	unknown -72	yes 124
#عني>	no -40	yes 68
#عها>	no -55
#عوا>	no -77	yes 66
#عوج>	no 51	unknown -81
#عوجو	no 108	unknown -60	yes -55
#عود>	no 50	yes -54
#عودت	no 85	unknown -111
#عوض>	yes -48
#عوضو	unknown 47
#عول>	no -174	unknown -112	yes 222
#عوم>	no 154	unknown -176
#عون>	no 132	unknown -98
#عوني	no -68	yes 55
#عوه>	no -118	unknown 160	yes -102
#عوها	unknown -151	yes 93
#عيا>	no 153	unknown -91	yes -81
#عياد	no -76	unknown 200	yes -138
#عيال	no 109	unknown -94
#عيد>	no 119	unknown -50	yes -70
#عيش>	unknown 47	yes -77
#عيطت	no 41	yes -47
#عيطن	no 47	yes -54
#عيطو	no -70	unknown 128	yes -89
#عين>	unknown -69	yes 98
#عينا	no -105	unknown -72	yes 138
#عيني	yes 43
#عيون	no -65	unknown 91
#غابه	unknown -59
#غاتش	no -58	unknown -75	yes 104
#غادر	no -44	unknown 81	yes -45
#غارق	no 57	yes -42
#غاز>	unknown -58	yes 40
#غاش>	no 63	unknown -74
#غالب	no -84	unknown 147	yes -64
#غالي	no 205	unknown -127	yes -91
#غايب	no -88	yes 98
#غراف	yes -72
#غرب>	no -56	yes 52
#غربا	no -63	unknown 94	yes -43
#غرز>	unknown -121	yes 159
#غرزا	unknown -58	yes 94
#غرزه	no -69	unknown -67	yes 130
#غرفه	unknown 51	yes -44
#غرقت	unknown 77	yes -55
#غزال	no 139	unknown -117	yes -55
#غسل>	unknown 72	yes -73
#غسله	no 52	yes -90
#غسيل	unknown -51	yes 74
#غلاق	no -101	unknown -105	yes 179
#غلط>	no -100	unknown 60
#غلف>	no -57	unknown 92
#غلق>	yes -45
#غلقت	no 50	unknown -72
#غلقه	unknown -151	yes 154
#غلي>	yes 54
#غمرت	no 61
#غمي>	no -46	unknown -69	yes 114
#غنا>	no 111	unknown -192	yes 69
#غوا>	no -51	unknown 85
#غوت>	no -52	unknown -84	yes 137
#غيتش	no -45	yes 52
#غينا	no 51	yes -42
#غيير	unknown 78	yes -51
#فابو	no -67	unknown 153	yes -88
#فات>	no 42
#فاته	no 89	unknown -72
#فاجي	no -76	unknown 102
#فاحت	no -42	yes 47
#فادي	no 53	yes -43
#فار>	no 62	yes -93
#فارت	no 199	unknown -133	yes -73
#فاره	unknown 54
#فاز>	yes -55
#فازك	no -90	unknown 138	yes -46
#فاس>	yes -56
#فاض>	unknown 64	yes -41
#فاضت	yes 66
#فاع>	unknown 58
#فافر	no 51	unknown -110	yes 48
#فاكت	unknown 83	yes -49
#فال>	unknown 60	yes -85
#فالا	no 56	unknown -89
#فالب	no -42
#فالت	unknown -50
#فالح	no -41	yes 64
#فالخ	unknown 70	yes -58
#فالر	no -41	unknown -68	yes 112
#فالس	no -58	unknown -41	yes 99
#فالش	no -43	unknown 46
#فالض	no -67	unknown 116	yes -74
#فالط	no -46	yes 54
#فالظ	no -41	unknown -48	yes 88
#فالع	no 43
#فالف	no -84	unknown -75	yes 156
#فالق	no 68	unknown -72
#فالل	unknown 46
#فالن	unknown -69
#فاله	no -118	yes 78
#فالو	no 85	unknown -150	yes 62
#فالي	no -112	unknown 46	yes 55
#فان>	yes 49
#فانز	unknown -86	yes 104
#فانك	no -85	unknown 44
#فاه>	no 109	unknown -118
#فاها	no 45
#فاهم	no 41
#فاوه	unknown -58	yes 59
#فايي	unknown 43
#فبرا	no 43
#فتاح	no -104	unknown 67
#فتح>	unknown -90	yes 94
#فتحت	unknown 68
#فتحط	no 98	unknown -132
#فتحه	no -131	yes 90
#فتحو	no 80	yes -90
#فتشق	no 101	unknown -42	yes -59
#فتها	no -133	unknown 166	yes -42
#فتو>	no 119	unknown -107	yes -54
#فتي>	no -62	unknown -106	yes 155
#فثقب	unknown -128	yes 77
#فجاء	no -133	unknown 161
#فجار	no -134	unknown 87
#فجرت	no 43	yes -66
#فحال	no 137	unknown -77	yes -113
#فحم>	no 55	yes -44
#فخار	no 148	unknown -172	yes -40
#فخد>	no -157	unknown -93	yes 196
#فخذ>	unknown -50	yes 79
#فخرج	no -63	yes 84
#فدار	no -87	yes 75
#فراس	unknown -43	yes 41
#فراش	no -113	yes 62
#فرام	no -99	yes 101
#فران	no 62	unknown -42
#فرج>	no 41
#فرغو	unknown 60
#فرفض	no -52
#فرقع	unknown -54
#فركع	no -62	unknown 130	yes -73
#فرمل	no -128	unknown 62	yes 60
#فرن>	no 155	unknown -180
#فرنس	yes -45
#فره>	unknown -54
#فرو>	no -100	unknown 110
#فري>	no -56	unknown 100	yes -41
#فريق	no 251	unknown -152	yes -137
#فريك	no 82	yes -89
#فرين	no 49
#فزت>	no -52	unknown 44
#فزه>	no -74	unknown 109
#فستا	no -107	unknown 169	yes -95
#فسقط	no -40
#فسه>	no -94	unknown -93	yes 152
#فسو>	no -145	yes 84
#فسوق	unknown 42
#فسي>	no 170	unknown -110	yes -68
#فصدم	unknown -58
#فصل>	unknown -76	yes 95
#فصلت	yes -52
#فضت>	unknown 58	yes -40
#فطان	no -76	unknown 188	yes -155
#فطنج	no -89	unknown 58
#فطو>	yes -41
#فطور	no 40	yes -75
#فطوم	unknown 62	yes -63
#فظهر	no -87	unknown -73	yes 153
#فعتن	unknown -66	yes 90
#فعته	unknown 61	yes -56
#فعل>	no -43	unknown 51
#فعنا	no -45
#فعني	no -78	unknown -161	yes 224
#فعه>	no 92	yes -69
#فغمر	no 54	yes -49
#فقد>	unknown -47	yes 45
#فقدت	no -48	unknown 127	yes -107
#فقط>	no 95	unknown -54	yes -40
#فقه>	yes -50
#فقي>	no -51
#فكسر	no 41
#فلا>	no 183	unknown -151
#فلت>	unknown -96	yes 72
#فلق>	no -88	unknown -68	yes 116
#فلم>	yes -58
#فلمس	no 76	unknown -116
#فلوس	no -66	unknown 42
#فلي>	no 72	yes -41
#فلين	no 56
#فما>	no 95	unknown -47
#فمحط	unknown -40
#فنان	no -113	unknown 169	yes -60
#فناه	no 42	unknown -95	yes 56
#فني>	no 204	unknown -86	yes -144
#فهم>	no -74	unknown 136	yes -70
#فواح	unknown -81	yes 70
#فوخ>	no -102	yes 98
#فوخه	unknown -64	yes 49
#فوخي	no -42	yes 76
#فورا	no 69	yes -123
#فوسط	no 49
#فوف>	unknown 46
#فوقي	no -44	unknown 115	yes -73
#فول>	no -93	yes 81
#فولو	no -64	unknown -81	yes 135
#فون>	unknown 48	yes -54
#فويت	no -96	unknown 152	yes -53
#فيا>	no 44	unknown -52
#فيتر	no 58	yes -54
#فيتي	no -81	unknown 148	yes -97
#فيده	no -98	unknown -62	yes 160
#فيدو	no -101	unknown -161	yes 248
#فيدي	yes -44
#فيرا	no -69	yes 46
#فيرم	no 66	unknown -55
#فيزو	no 106	unknown -98
#فيش>	no -45	unknown 69
#فيف>	unknown -93	yes 55
#فيفه	no -124	unknown -101	yes 195
#فيل>	no -66
#فيلا	no 40	yes -50
#فيلت	yes -44
#فين>	unknown -68
#فينا	no 94	unknown -98
#فيهم	unknown -61
#قاء>	unknown 97	yes -63
#قابل	no -43	unknown -82	yes 122
#قاتش	no -90	unknown 110
#قادر	no -44	unknown -58	yes 104
#قادم	no -92	unknown 115	yes -55
#قادو	yes -44
#قارب	no -148	unknown 172	yes -47
#قاس>	no 107	unknown -84
#قاسي	no 120	unknown -100
#قاطع	unknown -40
#قاعد	no 64	unknown -68
#قاعه	no -57
#قالت	unknown 64	yes -41
#قاله	unknown -43	yes 67
#قالي	unknown 45
#قان>	no 103	unknown -129
#قانو	unknown -46	yes 77
#قاو>	no 61	unknown -57
#قاوه	no 51	unknown -69
#قايد	unknown -46
#قايق	unknown -55
#قبتي	no -75	unknown -62	yes 130
#قبض>	no -54	yes 61
#قبه>	no -40	yes 68
#قبو>	unknown 78	yes -56
#قتحم	no 125	unknown -176
#قتلع	unknown 41
#قته>	no 114	unknown -47	yes -65
#قتي>	no -45	unknown 65
#قدت>	no -48	unknown 127	yes -107
#قدرش	no -66	unknown -74	yes 142
#قدرو	no 179	unknown -154	yes -61
#قدمه	unknown -42
#قدمي	no -104	yes 91
#قدي>	unknown 41
#قديم	unknown 47	yes -61
#قرا>	no -113	yes 61
#قران	no -49	unknown 79	yes -75
#قرب>	no 53
#قررت	no 164	unknown -98	yes -118
#قرعه	no -71
#قرمي	unknown -147	yes 149
#قره>	yes 56
#قرير	unknown -43	yes 44
#قسط>	no -121	unknown 189	yes -90
#قصدي	unknown 54
#قضاي	yes -76
#قطار	unknown 90	yes -75
#قطر>	unknown 90	yes -78
#قطع>	yes 54
#قطعا	no 174	unknown -197
#قطعت	no -101	yes 104
#قطعه	no 63	unknown -71
#قطعو	no -110	unknown 159	yes -58
#قطه>	unknown 67	yes -74
#قطور	unknown 79	yes -124
#قطون	yes 56
#قعت>	no -41
#قعد>	no 47	unknown -62
#قعه>	no -52
#قفت>	yes -44
#قفز>	no -43	unknown -61	yes 101
#قفزت	no -52	unknown 44
#قفطا	no -76	unknown 188	yes -155
#قفه>	no 56	yes -69
#ققت>	yes -65
#قلاه	no 70	yes -42
#قلب>	yes -48
#قلبت	unknown -46
#قلبو	unknown -56
#قلبي	unknown 106	yes -121
#قلت>	yes 41
#قلع>	no -92	yes 93
#قلعا	no -155	unknown 46	yes 66
#قلنا	no -65	yes 44
#قله>	yes -55
#قلوب	no -54	unknown 88
#قلوع	no 48
#قلوه	no -71	unknown -40	yes 109
#قلي>	no 58	unknown -65
#قمام	unknown 75	yes -64
#قمها	unknown 81	yes -71
#قمي>	no -89	unknown 153	yes -95
#قنا>	no 91	unknown -79
#قناه	no -124	unknown 168	yes -51
#قندي	no -178	unknown 201	yes -161
#قنطر	unknown -165	yes 120
#قني>	no -57	yes 61
#قنين	unknown -89	yes 67
#قها>	yes 64
#قهوه	unknown -59	yes 42
#قهي>	no 55	unknown -72
#قوا>	no 84	unknown -87
#قوب>	no 41
#قوط>	no -67	unknown -40	yes 107
#قوق>	no -61
#قولو	no -93	unknown 51	yes 43
#قوه>	unknown -56	yes 48
#قوي>	no -44	unknown 85	yes -42
#قيا>	unknown -74	yes 53
#قيات	no -93	yes 90
#قياس	no 42	unknown -58
#قيبه	unknown 60	yes -81
#قيت>	unknown 52
#قيتش	no -59	unknown 68
#قيته	no 57
#قيتو	no -99	unknown 144	yes -56
#قيدو	unknown -50	yes 76
#قيع>	no -51	unknown 56
#قيقا	no 49	unknown -45
#قيمت	no -56	unknown 91
#قين>	no 162	unknown -227	yes 56
#قينا	unknown 45	yes -75
#قيه>	no -52
#كاب>	no 82	unknown -48
#كابل	unknown -66	yes 53
#كابو	no 55
#كاتب	unknown 136	yes -137
#كاحل	no -42	unknown -53	yes 94
#كادن	no -99	unknown 201	yes -106
#كارا	no 70	unknown -90
#كارت	unknown 41
#كارث	no -51
#كارد	no -103	unknown -114	yes 174
#كارط	yes -55
#كارف	no -55	unknown 74
#كاري	no 95	unknown -108
#كازا	no 85	unknown -99
#كاس>	no -59	unknown 50
#كاسك	no -92	unknown 139	yes -73
#كاط>	no -81	unknown 52
#كاع>	no 89	unknown -46	yes -64
#كاف>	no -49	unknown 117	yes -67
#كاك>	no 81	unknown -68
#كاله	no -61	yes 86
#كالو	no 94	unknown -113
#كامي	unknown 41
#كانه	no 129	unknown -103
#كانو	no 86	unknown -86
#كاني	yes -56
#كاين	no 49	yes -40
#كبار	no -122	yes 118
#كبت>	no -74	unknown 101	yes -68
#كبتي	unknown -68	yes 84
#كبري	unknown 58	yes -72
#كبه>	unknown -73	yes 104
#كبير	unknown -43	yes 41
#كتاب	no -66	unknown 56
#كتار	unknown 67	yes -87
#كتبت	no -87	unknown 46	yes 40
#كتبك	no -106	yes 102
#كتبن	unknown -42	yes 51
#كتبه	unknown 88	yes -64
#كتبي	no -65	unknown 118	yes -53
#كتر>	no -88	unknown 89
#كترو	no 40	yes -64
#كتري	no -80	unknown 111	yes -54
#كتسو	no 80	yes -66
#كتشك	no -66	yes 106
#كتغط	unknown 75	yes -50
#كتف>	no -69	unknown -143	yes 203
#كتفه	no -47	unknown -66	yes 112
#كتفي	unknown -67	yes 91
#كتقو	no -54	unknown 65
#كتنا	no 115	unknown -95
#كته>	no -118	unknown 80
#كتير	unknown 40
#كثر>	no 102	unknown -64	yes -41
#كثير	no -56	yes 47
#كثيف	no -183	unknown 85	yes 54
#كحل>	no 146	unknown -71	yes -92
#كحله	no -102	unknown 171	yes -91
#كدمه	no -75	yes 108
#كذلك	no 82	yes -55
#كرا>	no 61	unknown -77
#كراس	unknown -85	yes 72
#كرام	no 124	unknown -68	yes -68
#كران	no -47	yes 56
#كرسي	no -85	unknown 57
#كرشي	no -67	unknown -101	yes 168
#كروه	no 178	unknown -89	yes -100
#كسرا	unknown -132	yes 161
#كسرت	yes 59
#كسرو	yes -44
#كسور	yes -43
#كسيج	no -97	unknown -52	yes 149
#كسيد	no -86	yes 123
#كسيو	no -93	yes 95
#كشوف	no -71	unknown 68
#كشي>	no -68	unknown 92
#كعات	no -68	unknown 61
#كعب>	no -86	unknown -98	yes 161
#كفي>	no -114	unknown 43	yes 42
#كلات	no -59	unknown 76
#كلاك	unknown 106	yes -91
#كلام	no 76	yes -82
#كلت>	no -140	unknown 160	yes -53
#كلمه	no -90	unknown 66
#كلنا	no 95	unknown -90
#كلهم	unknown -59	yes 79
#كليت	unknown -56
#كليم	no -59	unknown 147	yes -101
#كلين	no -45	unknown -79	yes 125
#كليو	unknown 74
#كما>	no 58	unknown -124	yes 59
#كمان	no -102	unknown 138	yes -55
#كمل>	unknown 87	yes -69
#كنا>	no 51	unknown -41
#كناس	no 74	yes -81
#كنتس	unknown -82	yes 43
#كنتش	no -65	unknown 65
#كنتن	no -57	yes 94
#كنخد	no -47	unknown -74	yes 95
#كندو	no -48	unknown 66
#كندي	no 84	unknown -78
#كنرج	no -85	unknown 165	yes -150
#كنصو	unknown 49
#كنعا	no -68	unknown -107	yes 155
#كنقد	no -46	unknown -55	yes 100
#كنقط	unknown -42	yes 60
#كنقل	no -75	unknown 50
#كنقو	unknown -92
#كنمس	no 89	unknown -180
#كنمش	no 50	unknown -55
#كنه>	no -98	unknown 118
#كني>	unknown -59
#كها>	no 47	unknown -77
#كوار	no -55
#كواه	no 51	unknown -118	yes 48
#كوب>	unknown -66	yes 56
#كوتر	no -57	yes 46
#كور>	no -101	yes 109
#كورس	no -120	unknown 129
#كورن	no 84	unknown -100
#كوره	unknown -43
#كوري	no -74	unknown 162	yes -122
#كوفر	no 59	yes -88
#كوك>	no -82	unknown 128	yes -47
#كول>	unknown -129	yes 160
#كولو	unknown -126	yes 123
#كومي	no -44
#كونت	unknown 115	yes -108
#كونط	unknown 70
#كونه	unknown 62	yes -60
#كيا>	yes -54
#كيب>	no -56	unknown 93
#كيبك	yes -44
#كيت>	no -109	unknown 83
#كيتر	no 136	unknown -135
#كيتس	no 88	unknown -66
#كيتع	no 68	unknown -61
#كيتق	no -49	yes 78
#كيجر	no -73	unknown 55
#كيحر	unknown -52	yes 85
#كيحل	no 141	yes -149
#كيخر	no 118	unknown -205	yes 85
#كيخل	no -71	unknown 204	yes -170
#كيدخ	no 69	yes -42
#كيدو	no -44	unknown -59	yes 104
#كيسو	no -89	unknown 131	yes -56
#كيسي	no -117	unknown 45	yes 75
#كيضح	unknown 43	yes -73
#كيضر	no -62	yes 83
#كيط>	unknown 54	yes -55
#كيطي	no 63	unknown -114
#كيعر	no 62	unknown -41
#كيف>	unknown 47	yes -57
#كيفا	no 46
#كيقط	unknown 74	yes -95
#كيل>	unknown 40	yes -60
#كيلو	yes -82
#كين>	no 73	unknown -107
#كينا	no 166	unknown -100	yes -62
#كينغ	no -73	unknown 84
#كينك	unknown -130	yes 116
#كيه>	unknown -50
#كيو>	no -101	unknown 231	yes -142
#كيوج	no -72	yes 66
#لاء>	no 113	unknown -47	yes -65
#لابا	no 129	unknown -65	yes -64
#لابس	no -68	unknown 95
#لابه	no -83	yes 59
#لابو	no -124	unknown 203	yes -96
#لابي	no -81	unknown 93	yes -65
#لاته	unknown -43
#لاتو	no 71	yes -90
#لاث>	no -67	yes 62
#لاثه	unknown -50
#لاثو	unknown 46
#لاثي	no 88	yes -84
#لاج>	no -73	unknown 81
#لاجا	no 68
#لاحذ	no 82	unknown -55
#لاحظ	no -62	unknown 87
#لاخر	no -46	yes 45
#لاد>	unknown -50
#لادا	unknown -41
#لادو	unknown 50
#لادي	no 99	yes -63
#لارج	unknown -92	yes 41
#لارض	unknown 65	yes -59
#لارو	no 70	unknown -47
#لاري	no 54	yes -70
#لازع	no -65	unknown 72
#لازم	no 80	yes -52
#لاسب	no 118	unknown -61	yes -62
#لاست	no 43
#لاسط	unknown 42	yes -48
#لاسع	no -42	yes 67
#لاسم	no -65	unknown 143	yes -86
#لاسي	no -118	unknown 175	yes -58
#لاش>	no -56	unknown 107	yes -52
#لاشا	yes -42
#لاشع	unknown -82	yes 110
#لاص>	no -42	unknown 44
#لاصا	no 110	unknown -88	yes -82
#لاصت	no -66	yes 92
#لاصق	unknown -43	yes 65
#لاصل	no -51	unknown 99	yes -46
#لاصه	unknown 47	yes -74
#لاضر	no 104	unknown -79
#لاط>	unknown -70	yes 52
#لاطا	no 197	unknown -164
#لاغ>	no -67	unknown 137	yes -85
#لاغا	no -68	unknown 110	yes -42
#لافا	no -40	unknown 113	yes -73
#لافت	no -106	yes 91
#لافو	no -44
#لافي	no 145	unknown -94	yes -138
#لاق>	no -157	unknown 101
#لاقه	no 57	unknown -72
#لاقي	no 113	unknown -67	yes -47
#لاك>	unknown 47
#لاكا	unknown 53	yes -51
#لاكو	no -52	unknown 43
#لال>	unknown 57
#لالم	no -61	unknown 88
#لاله	no -64	unknown 101
#لالي	no -62
#لامب	no -62	yes 40
#لامر	no 64	yes -51
#لامه	no 145	unknown -105	yes -45
#لامو	unknown -87	yes 123
#لامي	yes 54
#لان>	no -45	unknown 73
#لانا	no 51
#لانب	no -83	yes 73
#لانت	unknown 103	yes -72
#لانج	no -105	unknown 170	yes -63
#لانس	no -96	unknown 126
#لانص	no -58	yes 97
#لانع	no -62	unknown -70	yes 132
#لانن	no -76
#لانه	unknown 93	yes -62
#لاني	no 45	yes -81
#لاه>	no 53
#لاها	unknown 74	yes -42
#لاو>	no -88	unknown 134	yes -45
#لاوط	no -95	unknown 99
#لاول	unknown -50
#لاي>	no 83	unknown -50
#لاير	no -95	unknown 51
#لايس	unknown 68	yes -98
#لايك	unknown 65	yes -113
#لبات	no 86	unknown -79
#لباد	no -224	yes 87
#لباس	no -56	yes 52
#لباش	unknown -71	yes 102
#لباط	no 56	unknown 70	yes -182
#لباق	no -79	unknown 67
#لبال	unknown -96	yes 93
#لبان	no 45	unknown -65
#لبت>	unknown 42
#لبحث	no 109	unknown -98
#لبحر	unknown 46
#لبخا	no -73	unknown -55	yes 124
#لبرا	no -40	unknown 118	yes -87
#لبرد	no -59	unknown 62
#لبرق	no -76	unknown 50
#لبرم	no 140	unknown -86	yes -72
#لبرو	no -70
#لبري	unknown -65
#لبس>	yes 62
#لبست	unknown -43	yes 74
#لبصم	no 51	yes -75
#لبطا	yes 41
#لبطي	unknown -105	yes 50
#لبغل	no 83	unknown -85
#لبقر	no -74	unknown 108
#لبكا	no -131	unknown -81	yes 136
#لبكر	no -76	unknown 43
#لبلك	unknown 77
#لبلو	no 59	unknown -46
#لبنا	unknown 57	yes -80
#لبنت	unknown -80	yes 83
#لبنك	no -90	unknown 47
#لبني	no 65	unknown -43
#لبها	no -133	unknown 190	yes -75
#لبو>	no -49	yes 67
#لبوا	unknown 58	yes -78
#لبوب	no -55	unknown 100	yes -52
#لبور	no -62	yes 58
#لبوط	no -42	yes 72
#لبوم	yes 41
#لبي>	unknown 71	yes -79
#لبيا	no 106	unknown -104
#لبيب	no 92	unknown -42	yes -74
#لبيج	no 88	unknown -79
#لبير	no -78	unknown 139	yes -71
#لبيس	unknown 52	yes -41
#لبيض	no 65	yes -45
#لبيط	no -49	yes 58
#لبيع	no 127	unknown -60	yes -74
#لبيك	no -52	unknown -149	yes 192
#لتاب	yes -53
#لتاس	unknown -58	yes 57
#لتال	no -44	yes 83
#لتام	unknown 57	yes -46
#لتبن	yes -44
#لتحت	no -65	yes 58
#لتدف	unknown -77	yes 47
#لتر>	no 89	unknown -44	yes -59
#لترق	unknown -42	yes 77
#لترو	yes 48
#لتصا	no -130	unknown 144
#لتصر	unknown 67
#لتصل	unknown 86	yes -45
#لتعو	unknown 42
#لتفا	no -76	yes 42
#لتقا	no 88	unknown -92
#لتقن	no -64	unknown 110	yes -46
#لتلا	no 73
#لتنا	no 90	yes -62
#لتني	unknown 106	yes -102
#لته>	no -178	unknown 152	yes -45
#لتها	no 58	unknown -93
#لتهب	no -61	unknown -122	yes 151
#لتهم	no 185	unknown -153	yes -48
#لتو>	no -60	unknown 68
#لتوص	no 43	unknown -55
#لتوق	no 71	unknown -64
#لتوي	unknown -58	yes 51
#لتين	no -47
#لتيو	no -110	unknown 142
#لثام	no -78	unknown 152	yes -74
#لثلج	no -66	unknown 60
#لثمي	no 47
#لثه>	unknown -60
#لجاج	unknown -77	yes 47
#لجان	no 89	yes -85
#لجبس	unknown -52	yes 81
#لجبص	unknown -56	yes 59
#لجبل	no 44	yes -59
#لجرح	unknown -89	yes 66
#لجرد	no -50	unknown 86
#لجزا	no 127	unknown -41	yes -102
#لجلا	no -77	unknown 65
#لجلي	no -147	unknown 215	yes -135
#لجمل	unknown -52	yes 59
#لجمي	no 118	unknown -75	yes -50
#لجنا	no -66	unknown 56
#لجند	no -133	unknown 106
#لجنط	no 172	yes -158
#لجني	no 48	unknown -80
#لجها	no 93	unknown -113	yes -44
#لجهت	yes -74
#لجهد	no 48	unknown -117	yes 70
#لجهه	no 47	yes -73
#لجوا	no 73	yes -59
#لجيب	no 48	yes -98
#لحاد	unknown -58	yes 57
#لحاس	no -119	unknown 208	yes -105
#لحاف	no 56	unknown -43
#لحال	no -83	yes 93
#لحان	no 40	yes -61
#لحاي	no -104	yes 61
#لحبل	no 75	yes -58
#لحج>	no 319	unknown -271	yes -100
#لحجا	unknown -76	yes 86
#لحد>	no 43	unknown -123	yes 71
#لحدا	yes -43
#لحري	yes 51
#لحسا	no -69	unknown 111	yes -45
#لحسي	no 44
#لحصا	no 45	unknown -51
#لحصي	yes -54
#لحظه	no -135	unknown 73	yes 45
#لحفر	no -83	unknown -100	yes 166
#لحق>	unknown 89	yes -89
#لحقت	no 57	unknown -41
#لحقي	no 92	yes -113
#لحلا	no 107	unknown -57	yes -70
#لحلو	unknown 50	yes -73
#لحلي	no -55	unknown 89
#لحما	no -46	yes 41
#لحمد	no 98	unknown -92
#لحمر	unknown 73	yes -69
#لحنف	no -89	unknown 132	yes -58
#لحو>	no -93	unknown 148	yes -60
#لحوا	yes -63
#لحوت	yes -48
#لحوض	no 84	unknown -60	yes -48
#لحوم	no -87	unknown 76
#لحي>	no 77	unknown -73
#لحيو	no -52	unknown 72
#لخار	unknown -53
#لخاص	no -66	unknown 100
#لخان	unknown 48	yes -52
#لخبز	no -60	yes 90
#لخدا	no 80	unknown -120	yes 44
#لخدم	no -79	unknown 127	yes -47
#لخرا	no 56	yes -65
#لخزا	unknown 49
#لخسا	yes -59
#لخشب	unknown 42
#لخضا	no -158	yes 125
#لخط>	unknown -57	yes 54
#لخلع	no 101	unknown -77
#لخمي	unknown 70
#لخير	no 63	yes -49
#لخيم	unknown -132	yes 105
#لداب	no -77	unknown -65	yes 127
#لداخ	no 82	yes -84
#لدتي	unknown -102	yes 98
#لدجا	no 61	yes -43
#لدخا	unknown -48
#لدرا	yes 44
#لدرب	unknown -48
#لدرج	no -59
#لدرو	no -81	yes 44
#لدري	unknown -52
#لدش>	no 111	unknown -120
#لدلا	no 125	unknown -43	yes -129
#لدم>	no -86	unknown -78	yes 163
#لده>	unknown -60	yes 57
#لدها	unknown 42	yes -65
#لدو>	unknown -69	yes 69
#لدوا	no -78	yes 44
#لدور	unknown -59	yes 56
#لدول	yes 47
#لديب	no 162	unknown -102	yes -60
#لدين	unknown -42
#لديه	unknown 55	yes -40
#لذرا	no 58	unknown -90
#لذهب	no -79	unknown 124	yes -46
#لذي>	no 58	unknown -46
#لراج	no 64	unknown -55
#لراس	no -84	unknown -41	yes 104
#لراك	no -101	unknown -106	yes 200
#لراي	no 160	unknown -130	yes -69
#لربا	no 40	unknown -97	yes 60
#لربع	no -55	unknown 108	yes -64
#لرجل	no 58	unknown -53
#لرحل	no -73	unknown 119	yes -49
#لرخا	no -97	unknown 178	yes -79
#لرطو	no -78	unknown 154	yes -102
#لرعد	no -81	unknown 55
#لرفر	no 65	yes -111
#لرقب	no -70	unknown -72	yes 141
#لرقم	no -175	unknown 222	yes -66
#لركا	no 43
#لركب	unknown -67	yes 58
#لركل	unknown -83
#لرما	no -135	unknown 202	yes -117
#لرمل	no 45	unknown -60
#لروا	unknown 68	yes -59
#لروب	no -40
#لروض	no 103	unknown -104
#لرون	no 62	yes -68
#لروي	no -80	unknown 134	yes -63
#لريح	unknown -50	yes 59
#لريد	no -78	unknown 130	yes -66
#لريز	unknown 57
#لريم	no -161	unknown 170	yes -53
#لزاج	unknown -90	yes 89
#لزبل	no -78	unknown 112
#لزبو	unknown -46
#لزرب	no 47	yes -40
#لزرع	no -51
#لزرق	unknown -42
#لزري	unknown 51	yes -40
#لزلي	no 69	yes -89
#لزنق	no 44	unknown -73
#لزوا	no -92	unknown 168	yes -81
#لزيت	unknown -43
#لساد	no 49
#لسار	unknown 67	yes -41
#لساس	no -102	unknown 139	yes -80
#لساق	unknown -46	yes 76
#لسان	yes -48
#لسبا	no 46
#لسبو	unknown 49	yes -80
#لسبي	no -69	yes 90
#لستا	no 70	unknown -68
#لسته	unknown 44
#لسجا	unknown -93	yes 67
#لسخا	no 50	unknown -66
#لسخو	no -111	yes 97
#لسدا	no -101	unknown 119
#لسرب	no -94	unknown -159	yes 217
#لسرد	no 136	unknown -154	yes -46
#لسرق	no 80	yes -48
#لسرو	no -61	unknown 92
#لسري	unknown 48
#لسطح	no -50
#لسطل	no -103	unknown 141	yes -60
#لسطو	no 77	unknown -146	yes 74
#لسعا	no -71	unknown -60	yes 130
#لسفر	unknown 49	yes -73
#لسفل	no 72	yes -41
#لسفن	unknown -75	yes 89
#لسقي	no -120	unknown 129	yes -56
#لسكا	no 41	yes -83
#لسكو	no -45	yes 55
#لسلط	no 50	unknown -40
#لسلع	no 62
#لسلك	no 86	yes -92
#لسلم	unknown -67	yes 58
#لسلو	no -53
#لسما	unknown -56	yes 67
#لسمط	no -48	unknown -57	yes 88
#لسنس	unknown -87	yes 111
#لسه>	no -56	unknown 45
#لسوا	unknown 86	yes -74
#لسور	unknown -59
#لسوك	no -62	unknown 95
#لسوي	no -70	unknown 104
#لسي>	no -137	unknown 77	yes 41
#لسير	no 57	unknown -59
#لسيف	no -55	unknown 49
#لسيل	unknown 90	yes -52
#لسيم	unknown 61	yes -67
#لشاب	unknown -100	yes 94
#لشاح	no 62	yes -67
#لشاش	unknown 47	yes -72
#لشان	no -109	unknown -138	yes 191
#لشبا	unknown -57	yes 78
#لشبك	no 165	yes -154
#لشتا	no -43	yes 53
#لشجر	no 85	unknown -98
#لشرا	no 92	unknown -56	yes -41
#لشرج	no 41	unknown -56
#لشرف	no -57	unknown -59	yes 77
#لشري	no 49	unknown -59
#لشغل	no -40
#لشفا	unknown -58	yes 50
#لشكا	no 53
#لشكو	yes -46
#لشمس	no -65	unknown 109	yes -44
#لشنط	unknown -73	yes 66
#لشوف	no -44
#لشوك	unknown -92	yes 87
#لشيف	yes 47
#لصاب	unknown 56	yes -51
#لصات	no -53	unknown 45
#لصاع	no 64	yes -70
#لصاك	no -64	yes 42
#لصان	unknown -144	yes 112
#لصبح	no 117	yes -100
#لصبع	no -60	unknown -97	yes 159
#لصت>	no -45	unknown 49
#لصخر	no 105	yes -123
#لصدا	no -106	unknown 206	yes -100
#لصدر	no -53	unknown -44	yes 84
#لصدم	no -79	yes 108
#لصغي	unknown -60	yes 53
#لصق>	no 53	unknown -77
#لصقا	no 299	unknown -198	yes -162
#لصنا	unknown 45
#لصند	no 90	unknown -129
#لصو>	unknown 50	yes -47
#لصوت	no 79	unknown -138
#لصور	no 40	yes -65
#لصوي	no 65	yes -69
#لصيد	no -48	unknown 81
#لصيف	unknown 88	yes -89
#لصين	no 75	yes -81
#لضبا	no -40
#لضبط	no -51	yes 50
#لضرب	no -83
#لضرر	no -67	yes 46
#لضما	no -66	unknown 157	yes -93
#لضوء	no 50	yes -49
#لضيع	no -89	unknown 156	yes -80
#لطاج	no 69	unknown -148	yes 67
#لطاق	no 88	unknown -46	yes -42
#لطال	no 70	unknown -62
#لطبل	unknown -78	yes 87
#لطبي	yes 48
#لطرا	yes -43
#لطرف	no 56	unknown -52
#لطرق	no 43	unknown -58
#لطلا	unknown -42	yes 43
#لطما	no 159	unknown -139
#لطمو	unknown 72	yes -61
#لطنا	no -164	unknown 61	yes 90
#لطنج	unknown -163	yes 130
#لطه>	no 43	yes -51
#لطوب	no -83	yes 106
#لطول	unknown 46	yes -64
#لطيا	no -61	unknown 162	yes -120
#لطير	no -41	unknown 93	yes -53
#لطيف	no 95	yes -82
#لطين	no 152	unknown -122	yes -42
#لظلا	no -66	unknown -52	yes 120
#لعات	no -124	unknown 100
#لعاد	no 82	unknown -40	yes -82
#لعاص	unknown 53	yes -55
#لعاف	unknown -41
#لعام	no 57	yes -41
#لعان	no -56	unknown 52
#لعاي	no -83	unknown 119	yes -49
#لعب>	no -109	yes 104
#لعبا	no -192	yes 139
#لعبو	no 60	yes -58
#لعت>	no 40
#لعجا	no -85	yes 83
#لعجل	yes -44
#لعجي	no 147	unknown -59	yes -105
#لعرا	no 54	yes -43
#لعرب	no -55	unknown 78
#لعرس	unknown 69	yes -50
#لعرض	no -75	unknown 214	yes -156
#لعرو	unknown 54	yes -53
#لعسا	unknown -77	yes 101
#لعسل	no -94	unknown 65
#لعشا	no 165	unknown -111	yes -70
#لعشر	unknown 64
#لعشي	yes 49
#لعصي	unknown 135	yes -198
#لعطل	unknown 48
#لعظم	unknown -199	yes 127
#لعقد	no -115	unknown 117
#لعلا	no -52	yes 61
#لعلم	no 76	unknown -54
#لعلو	no 60
#لعمو	no -67	unknown 45
#لعنا	unknown -131	yes 123
#لعند	no -86	yes 47
#لعنق	no -59	unknown -59	yes 119
#لعو>	yes 48
#لعود	unknown 55	yes -52
#لعيا	unknown 127	yes -170
#لعيد	no 72	yes -54
#لعين	unknown -82	yes 40
#لغاب	unknown -74	yes 48
#لغاز	no -57	yes 73
#لغرب	unknown 70	yes -50
#لغرز	no -45	unknown -74	yes 119
#لغسي	unknown -51	yes 74
#لغلط	no -135	unknown 121	yes -40
#لغنا	no 107	unknown -173	yes 54
#لغيت	no -58	unknown 113	yes -53
#لفار	unknown 49	yes -94
#لفاص	no -63	yes 52
#لفاك	no -50	unknown 117	yes -64
#لفال	no -105	unknown 96
#لفت>	yes -63
#لفخا	no 148	unknown -172	yes -40
#لفخد	no -157	unknown -93	yes 196
#لفخذ	unknown -50	yes 79
#لفرح	no -45
#لفرن	no 125	unknown -85	yes -43
#لفري	no 75	yes -68
#لفزه	no -74	unknown 109
#لفلا	unknown 71	yes -75
#لفنا	no -81	yes 107
#لفند	unknown 47	yes -46
#لفوا	no 53	yes -53
#لفوق	no -42
#لفول	no -83	unknown -57	yes 139
#لفون	unknown -57	yes 73
#لفوي	no -96	unknown 152	yes -53
#لفيت	no 50	yes -63
#لفيد	no 49	unknown 58	yes -153
#لفيض	no -64	unknown 101
#لفيه	no 86	unknown -138	yes 64
#لقا>	no -101	unknown 143	yes -52
#لقات	unknown -60	yes 46
#لقار	unknown 78	yes -128
#لقاع	no 87	unknown -102
#لقان	unknown -46	yes 77
#لقاو	no 79	unknown -74
#لقاي	unknown -46
#لقبو	no -54	unknown 105	yes -48
#لقت>	unknown -41	yes 77
#لقدا	unknown -99	yes 54
#لقدي	no 43	yes -95
#لقرا	no -70
#لقرم	no -40	unknown -133	yes 163
#لقري	no 167	unknown -207
#لقسم	unknown 69
#لقضا	yes -76
#لقط>	no -68	unknown 131	yes -75
#لقطا	unknown 90	yes -75
#لقطه	no 45	unknown 63	yes -155
#لقفل	unknown 40
#لقما	unknown 75	yes -64
#لقنط	unknown -177	yes 120
#لقه>	unknown -70
#لقهو	unknown -72	yes 49
#لقيا	unknown -58	yes 42
#لقيت	unknown 60	yes -41
#لقين	unknown 64	yes -105
#لكات	unknown 72	yes -72
#لكار	unknown -51	yes 56
#لكاز	no -79	yes 98
#لكاس	no -90	unknown 72
#لكاط	no -63	unknown 88	yes -45
#لكاف	no -84	unknown 48
#لكبي	no -54	yes 78
#لكت>	no 244	unknown -158	yes -104
#لكتب	no -53	unknown 121	yes -70
#لكتر	no 40	yes -64
#لكتف	no -69	unknown -52	yes 115
#لكرس	no -74	unknown 63
#لكره	unknown 73	yes -68
#لكرو	unknown -58
#لكسي	unknown -55	yes 73
#لكل>	no 70	unknown -57
#لكلا	no 48	yes -88
#لكلب	no 45	yes -46
#لكلي	no -50	yes 57
#لكم>	no 53
#لكن>	unknown -47
#لكنا	no 115	unknown -94	yes -81
#لكنن	no 93	unknown -59	yes -44
#لكنه	no -75	unknown 58
#لكني	no 45
#لكه>	no 163	unknown -92	yes -91
#لكوا	no -127	unknown 125
#لكوف	no 59	yes -88
#لكوك	unknown 56	yes -54
#للاس	no 46	yes -48
#للاف	no -74	unknown 171	yes -108
#للبا	no 77	unknown -79
#للبل	no -65	unknown 127	yes -75
#للبو	unknown 77	yes -70
#للحم	no -111	yes 86
#للدا	no -57	yes 57
#للدر	no -66	yes 57
#للدو	no -72	yes 50
#للرا	unknown -101	yes 95
#للسا	no -78	unknown 135	yes -100
#للسب	no -63	unknown -45	yes 111
#للسر	no 105	unknown -73	yes -55
#للسط	no 92	unknown -51
#للسي	no 93	unknown -54	yes -64
#للشر	no 55
#للصا	no 86	unknown -139
#للعا	unknown 79	yes -54
#للعر	no -134	unknown 81	yes 41
#للعم	unknown 64
#للكل	unknown -62	yes 95
#للمر	unknown -85	yes 47
#للمس	no -109	yes 128
#للمو	no 100	yes -135
#لله>	no 67	unknown -48
#للوح	no -106	unknown 140	yes -83
#للور	no 47	yes -42
#للول	no -65	yes 73
#لليس	no -106	unknown -77	yes 132
#لماذ	no -91	unknown 60
#لمار	unknown 44
#لماز	no -78	unknown 59
#لماش	no 41	yes -68
#لماط	no -63	unknown -99	yes 121
#لماك	no 64
#لمال	no 83	yes -54
#لمان	no -92	yes 77
#لمت>	no 48	unknown -42
#لمتح	no 60	unknown -118	yes 54
#لمتر	no 81	unknown -69
#لمتن	no 78	unknown -47
#لمتو	unknown 81	yes -75
#لمجا	unknown 66	yes -77
#لمجم	no -143	yes 73
#لمحر	no -72	unknown 105
#لمحط	unknown 45
#لمحل	unknown 49
#لمخز	no -69	unknown 137	yes -79
#لمدا	no 58
#لمدخ	no 102	unknown -65	yes -42
#لمدر	unknown -41
#لمدف	no 72	yes -88
#لمدي	unknown -88	yes 56
#لمرت	no 136	unknown -58	yes -87
#لمرج	no 129	unknown -67	yes -67
#لمرس	no -127	unknown 150
#لمرف	no -89	unknown -115	yes 189
#لمره	no 52	unknown -90
#لمست	yes 64
#لمسج	no -59
#لمسر	unknown 128	yes -166
#لمسك	no 130	unknown -148
#لمسم	no -133	unknown 211	yes -109
#لمسو	no 41	yes -50
#لمصا	yes -71
#لمصب	unknown -51
#لمصد	no 68	yes -68
#لمطا	no 90	unknown -100
#لمطر	no -73	unknown 87
#لمطع	unknown -45
#لمظل	no 42	unknown 71	yes -150
#لمعل	no 145	unknown -43	yes -117
#لمغس	no 133	unknown -71	yes -111
#لمفت	no -63	unknown -56	yes 102
#لمقا	no 110	unknown -178	yes 54
#لمقد	no -71	yes 50
#لمقص	no 67	yes -55
#لمقل	yes -50
#لمقه	unknown -76	yes 42
#لمكت	no -69	unknown 130	yes -63
#لمكم	no 51	yes -77
#لممر	no 107	unknown -54	yes -55
#لمنا	no 94	unknown -60
#لمنح	no 115	unknown -134
#لمنز	no -41	unknown 74
#لمنش	unknown -61	yes 94
#لمني	unknown -60
#لمه>	no 165	unknown -103	yes -65
#لمها	no -75	yes 109
#لمهم	no 110	unknown -58	yes -57
#لموا	no 94	unknown -77
#لموت	no -71	unknown 63
#لمود	no -52	unknown 44
#لموس	unknown -61
#لموض	no -59	unknown 94	yes -77
#لموق	unknown -83	yes 61
#لموك	no -59	yes 41
#لمون	no 62
#لمي>	no -81	unknown 143	yes -62
#لميا	no 92	unknown -60
#لميذ	unknown -119
#لمير	unknown -77	yes 75
#لمين	unknown -42
#لميه	yes -56
#لناد	unknown -81	yes 95
#لناس	no 61	unknown -40
#لنام	no -45	unknown -67	yes 110
#لنتي	no -163	yes 115
#لنجا	unknown -42
#لنحا	no 201	unknown -164	yes -54
#لنحل	no 47	yes -53
#لنص>	no -156	unknown 70	yes 67
#لنضا	unknown 176	yes -162
#لنظا	unknown 55
#لنعا	no -54	unknown 45
#لنعن	unknown -47
#لنقل	no 40
#لنها	no -43	yes 50
#لنوا	no 101	unknown -161
#لني>	no -67	unknown 42
#لنير	no 66	yes -54
#لهم>	unknown -67
#لهوا	no -73	unknown 74
#لهوت	unknown 65	yes -151
#لهون	no -112	unknown 56	yes 49
#لواج	no 54	yes -82
#لواد	no 86	unknown -67
#لوار	unknown -87	yes 101
#لواق	unknown 43	yes -64
#لوب>	no -44	unknown 68
#لوبه	no -42	unknown 82	yes -40
#لوجه	unknown -79	yes 79
#لوح>	no -89	unknown 44
#لوحت	unknown 86	yes -62
#لوحل	yes -48
#لوحه	yes -57
#لوحي	no 104	yes -83
#لورد	no 78	yes -81
#لورش	yes -48
#لورق	yes -59
#لورك	no -99	unknown -131	yes 221
#لوز>	unknown 60	yes -54
#لوس>	no -65	yes 43
#لوسط	unknown -76	yes 66
#لوضو	no -130	unknown 77
#لوطو	no 154	unknown -138
#لوع>	no -131	unknown -108	yes 194
#لوعه	no 87	unknown -116
#لوعي	no -51	unknown -79	yes 131
#لوقت	no 47	unknown -54
#لوك>	no 112	yes -113
#لوكا	unknown 58	yes -97
#لولا	no 106	unknown -90
#لولد	no -90	unknown -85	yes 168
#لوم>	no -42	unknown -80	yes 116
#لوما	no 78	yes -51
#لومت	no 71	yes -80
#لوني	no 208	unknown -82	yes -144
#لوه>	no -72	yes 72
#لويا	no 76	unknown -42	yes -61
#ليب>	no -51	unknown 80
#ليت>	unknown 44
#ليته	no 76	unknown -70
#ليج>	no 42
#ليح>	unknown 86	yes -45
#ليد>	no -74	yes 75
#ليده	no 53
#ليدي	unknown -140	yes 132
#ليزر	no -90	unknown 122
#ليزه	no -121	unknown 102
#ليزو	no -96	unknown 228	yes -178
#ليسا	no -63	yes 75
#ليسر	unknown -44	yes 42
#ليسي	unknown -99	yes 129
#ليفو	unknown 42
#ليك>	unknown 127	yes -120
#ليكو	no -65	yes 68
#ليلت	unknown -98	yes 132
#ليله	no 41
#ليلي	no 109	unknown -102
#ليم>	no 54	unknown -57
#ليما	unknown 69	yes -54
#ليمن	no -173	yes 154
#ليمه	no 131	unknown -100	yes -42
#ليمو	no -132	unknown 140	yes -52
#ليني	no -45	unknown -79	yes 125
#ليه>	yes 45
#ليهم	no 40	yes -42
#ليوز	unknown -83	yes 69
#ليوم	unknown 45
#ليون	unknown 52
#لييه	no 52
#مابغ	no 155	unknown -151
#مابق	yes 40
#مات>	unknown -54
#ماتت	unknown 50	yes -44
#ماتر	unknown 62	yes -63
#ماتش	no -103	unknown -92	yes 174
#ماتو	unknown 62	yes -113
#ماتي	no -59	unknown 64
#ماجا	no 311	unknown -243	yes -109
#ماد>	no -120	unknown 137
#مادي	no 49	unknown -41
#ماذا	no -105	unknown 122
#مارس	yes -46
#مارش	unknown 72	yes -76
#ماري	no -74	unknown 138	yes -81
#مازو	no -83	unknown 75
#ماسي	no -60	unknown -40	yes 86
#ماش>	no -147	unknown 197	yes -84
#ماصر	no -92	unknown 95
#ماطل	no -138	unknown -139	yes 188
#ماطم	no 84	unknown -46
#ماطو	no -64	unknown 48
#ماعر	no 80	unknown -50
#ماعن	no -150	unknown 140
#ماعه	no -72	yes 54
#ماعي	no -63	unknown 76
#مافي	no 123	unknown -97	yes -47
#ماق>	no 55	unknown -97
#ماكا	no 225	unknown -127	yes -105
#ماكن	no -53	unknown 49
#ماكي	no 42
#مالك	yes -51
#ماما	unknown -113	yes 75
#مامن	no -96	unknown 91
#مامه	unknown 65	yes -57
#مان>	unknown 40
#مانه	unknown 53
#ماني	no -198	unknown -95	yes 207
#ماه>	no -144	yes 77
#ماوق	no 264	unknown -216	yes -124
#مايل	no -64
#مايه	no -83	unknown 188	yes -168
#مباش	no -47	unknown 108	yes -60
#مبلل	no 109	unknown -95
#مبلو	no -69	yes 44
#مبوا	no -53	yes 82
#مبيل	yes 61
#مبين	no -79	unknown 46
#مبيه	no -44
#متجر	no -89	unknown 115
#متد>	no 54	unknown -47
#متدت	yes -44
#متر>	no 60	yes -52
#مترا	no 150	unknown -179
#متري	no -45	unknown 41
#متصل	no -87	yes 117
#متضر	no -80	unknown 147	yes -75
#متعل	no -134	yes 119
#متقا	no 61	unknown -64
#متنا	no -51	unknown -68	yes 117
#متني	yes -63
#مته>	no 69	yes -46
#متور	unknown -62	yes 80
#متي>	yes -44
#مثقو	no -73	unknown 119	yes -52
#مثل>	no -72
#مثلث	no 122	unknown -196
#مثلي	unknown -181	yes 129
#مجاو	unknown 91	yes -58
#مجرو	no 104	unknown -53	yes -47
#مجهو	no 87	unknown -46	yes -50
#محاو	no 43	yes -51
#محرك	unknown 60
#محرو	unknown -58	yes 61
#محطم	no 66
#محطه	no -45	unknown 46
#محفظ	unknown 45
#محمد	no -60	yes 43
#محمل	no 59	yes -57
#محمو	no -56	unknown 60
#مخدو	no -64	unknown 43
#مخزن	no -50	unknown 117	yes -69
#مخلو	yes 60
#مدار	no 52
#مدخل	no 47
#مدخن	no 151	unknown -141
#مدرب	unknown -109	yes 136
#مدفا	no 55	yes -46
#مدكو	no -82	unknown 128	yes -47
#مده>	unknown 53	yes -41
#مدوا	no 172	unknown -133	yes -62
#مرا>	unknown 92	yes -54
#مراء	no 65	yes -54
#مراق	unknown -51	yes 88
#مراك	unknown 40	yes -44
#مراه	no -67	unknown 72
#مراي	no 49	yes -80
#مربو	no 91	yes -96
#مرت>	unknown 60
#مرته	unknown 75	yes -56
#مرتي	no -73	unknown 87
#مرجا	no -85	unknown 48
#مرجو	no 129	unknown -67	yes -67
#مرحا	no -88
#مرسي	no -59	unknown 66
#مرض>	no 111	yes -105
#مرضه	unknown -57	yes 74
#مرفق	yes 51
#مركب	no 68	unknown -82
#مركز	no -119	unknown 72	yes 41
#مركو	yes -51
#مرمي	no 62	unknown 51	yes -118
#مرها	no -69	yes 63
#مرو>	unknown 58
#مري>	unknown -59	yes 93
#مريض	no 61	yes -78
#مرين	no -69	unknown -128	yes 178
#مزدو	no -64	unknown 45
#مزق>	unknown -78
#مزهر	no 132	unknown -80	yes -95
#مزيا	unknown -44
#مساع	unknown -77	yes 62
#مسبح	no -77	unknown 120	yes -44
#مستا	unknown 84	yes -98
#مستش	no -79	yes 111
#مستع	unknown -58	yes 41
#مستن	no -46	unknown 52
#مسح>	no 89	unknown -180
#مسدو	no -48	unknown 87	yes -51
#مسرع	no 55	unknown -51
#مسرو	no 44	unknown 46	yes -121
#مسسن	no 186	unknown -152	yes -69
#مسكو	yes -47
#مسكي	unknown -68
#مسما	no -72	unknown 56
#مسني	no 60	unknown -105	yes 43
#مسه>	no -41	yes 47
#مسوو	no -60	unknown 110	yes -49
#مشا>	yes 40
#مشاو	unknown -79
#مشتر	no -75	unknown 80
#مشقو	no -115	unknown -52	yes 131
#مشيت	yes -41
#مشين	no -60	unknown 96
#مصاب	no 138	unknown -97	yes -46
#مصار	no -41
#مصد>	no -49	unknown 89	yes -84
#مصدر	no 41
#مصدو	no -152	unknown 173	yes -167
#مصعد	no -100	unknown 53	yes 45
#مصنع	yes -56
#مضان	unknown 56	yes -50
#مطاف	no 60	unknown -94
#مطر>	no -62	unknown 56
#مطعم	unknown -48
#مطعو	unknown 55
#مطه>	no -48	unknown -57	yes 88
#مظله	unknown 119	yes -129
#معان	no 54	unknown -82
#معاه	unknown -104	yes 83
#معتر	no 52
#معجز	no 96	unknown -70	yes -44
#معرو	no 46	yes -75
#معصم	no -63	unknown -71	yes 135
#معقو	no 71	unknown -42	yes -40
#معلق	no 45	unknown 83	yes -171
#معلم	no 54
#معلو	no 78	yes -57
#معمر	no 85	yes -82
#معها	no -50	unknown 138	yes -91
#معو>	no 112	unknown -64
#معوج	no -63	yes 59
#معيه	no 64	yes -68
#مغسل	no 76	yes -86
#مغلق	no -41	unknown -40
#مفاج	no 52	yes -54
#مفتا	no -104	unknown 67
#مفرك	no -162	unknown 238	yes -158
#مفيش	no -50	unknown 82
#مقبض	no -54	yes 61
#مقص>	no 73	yes -84
#مقصو	no -62	unknown 57
#مقطع	no -224	unknown -114	yes 225
#مقطو	yes -41
#مقعد	no 84	unknown -72
#مقلا	no 70	yes -42
#مقله	yes -65
#مقلو	unknown 45
#مقهي	no 55	unknown -72
#مكاد	no 74	unknown -78
#مكتب	no -56	unknown 115	yes -60
#مكتر	no -80	unknown 111	yes -54
#مكتو	yes -93
#مكرو	no 178	unknown -89	yes -100
#مكسو	yes -43
#مكشو	no -84	unknown 93
#مكم>	no 61	yes -61
#مكن>	unknown 73	yes -56
#مكنا	no 74	yes -81
#مكنت	unknown -40
#مكوا	no 51	unknown -118	yes 48
#مكيف	no 180	unknown -128	yes -67
#ملء>	yes -68
#ملاب	unknown 76	yes -41
#ملات	unknown 48	yes -46
#ملاك	no -78	unknown 116
#ملال	yes -43
#ملان	no 69	unknown -58
#ملثم	no -101	unknown -104	yes 184
#ملف>	no 66	yes -50
#ملك>	no -125	unknown 173	yes -53
#ملكه	no 168	unknown -167
#ملنا	unknown 41
#ملو>	unknown 51
#ملول	no -78
#مليه	unknown -72	yes 71
#مليو	no -44	unknown 138	yes -104
#ممر>	no 63	unknown -53
#ممرض	no -49
#ممنو	no 79	unknown -111
#منا>	no 70	unknown -48
#مناس	no 52	unknown -41
#منتص	unknown -53
#منذ>	no -54
#منزل	unknown 62
#منشا	unknown -61	yes 94
#منطق	no 97	yes -118
#منفو	no -46	yes 75
#منكم	no -97	unknown 141	yes -45
#منه>	no 52	yes -76
#منها	unknown 42	yes -50
#منهم	unknown -112	yes 100
#منو>	unknown -131	yes 115
#منوع	no 79	unknown -111
#مني>	no -41
#منين	no -94	unknown 131	yes -40
#منيه	no -89	unknown 61
#مها>	no -52	yes 51
#مهرس	no -71	unknown -98	yes 156
#مهم>	no 48	yes -46
#مهند	no 84	unknown -69
#موا>	unknown -98	yes 96
#موت>	no -200	unknown 176	yes -73
#موتو	no -66	unknown 70
#موجه	no 96	unknown -45	yes -71
#موجو	no 108	unknown -83
#موخر	no 67	yes -45
#مورا	no 82	unknown -114
#موز>	no 46	unknown -132	yes 87
#موس>	unknown 63	yes -43
#موسم	no -91	yes 49
#موسي	unknown -92	yes 94
#موضو	no -59	unknown 94	yes -77
#موظف	unknown -85	yes 65
#موقف	no -48
#موك>	unknown 48
#موكب	no -80	yes 116
#موكي	no -60
#مول>	unknown -58	yes 51
#مولا	no 44	yes -43
#مومن	no 85	unknown -80
#مون>	unknown -67
#موني	no -59	unknown 109	yes -50
#مياه	no 56
#ميت>	unknown -94	yes 106
#ميتر	yes -56
#ميته	no -96	yes 88
#ميتو	no -82	unknown -71	yes 145
#ميد>	no -67
#ميدل	no -125	unknown 166	yes -52
#مير>	no -46	unknown 90	yes -42
#ميرا	no -48	unknown 85
#ميري	unknown -77	yes 75
#ميس>	unknown 76	yes -45
#ميسا	yes 46
#ميسي	no -80	yes 50
#ميع>	no 85	unknown -75
#ميعا	no 40
#ميك>	no 51	yes -72
#ميل>	no 69	yes -51
#ميلا	unknown 74	yes -119
#مينا	yes -44
#مينه	no 53
#ميني	unknown -85	yes 50
#نابي	unknown 47
#نات>	no -45	unknown 93	yes -48
#ناج>	no 41	yes -47
#ناح>	unknown 45
#نار>	unknown 60	yes -44
#ناس>	no 67
#ناسب	no 52	unknown -41
#ناض>	no 86	unknown -127
#ناضت	no -72	unknown 104	yes -43
#ناع>	unknown -52
#ناعس	no 63	unknown -87
#ناعي	no -61	unknown 102	yes -53
#ناكل	no 99	yes -133
#نام>	no -43	unknown -63	yes 106
#نامو	no -65	yes 58
#نان>	no -64	unknown 78
#نانت	unknown 97	yes -70
#ناني	no -83	yes 48
#ناها	unknown -63	yes 63
#ناهش	no -88	unknown -68	yes 123
#ناهم	no 52	unknown -57
#ناي>	no -47	unknown -92	yes 137
#نايم	no 51	unknown -55
#نايه	no -59	unknown -105	yes 105
#نايي	no 102	unknown -88
#نبدل	no 139	unknown -81	yes -103
#نبه>	no -137	unknown 50
#نبها	unknown 41
#نبوب	no -55	unknown 52
#نبور	no 59	yes -41
#نبول	no -51	yes 55
#نبي>	no -65
#نتبه	unknown 68	yes -49
#نترن	no -45	unknown 70
#نترو	no -40
#نتسن	unknown -82	yes 43
#نتش>	no -65	unknown 65
#نتصف	unknown -53
#نتصل	unknown -53	yes 62
#نتعش	no -40
#نتفا	unknown 61	yes -62
#نتفخ	no 121	unknown -91
#نتنف	no -66	yes 97
#نتوم	no 83	yes -79
#نتيج	no -65	unknown -48	yes 78
#نتير	no -57	unknown 76
#نتيش	unknown -41
#نتيم	no 104	unknown -87
#نتين	no 85	yes -76
#نجا>	no -43
#نجار	unknown -42
#نجرح	no 197	unknown -170	yes -40
#نجره	unknown -163	yes 130
#نجز>	unknown -55
#نجلو	no -85	unknown 118
#نجمه	no -89	unknown 144	yes -72
#نحاس	no 201	unknown -164	yes -54
#نحرر	no 132	unknown -79	yes -66
#نحل>	no 47	yes -53
#نحن>	no 75	unknown -62
#نحو>	no -99	yes 80
#نخدم	no -48	unknown -59	yes 93
#نخرج	yes 59
#نخلص	no 127	yes -117
#ندا>	unknown 53	yes -44
#ندار	no -142	unknown 164
#ندخل	no -50
#ندر>	no 97	unknown -41	yes -72
#ندس>	no 84	unknown -69
#ندلع	no 44	unknown -61
#ندما	no -53	unknown 80
#ندنا	unknown 46
#نده>	unknown -62
#ندها	no -47	unknown -57	yes 103
#ندهم	unknown 90	yes -56
#ندو>	no 49	unknown -44
#ندور	no -122	unknown 94
#ندوش	no -74	unknown 76
#ندوق	no 59	unknown -61
#ندير	unknown 40	yes -41
#نديك	unknown 61
#نديل	no -180	unknown 132
#نرجع	no -130	unknown 206	yes -159
#نركب	no -62	unknown -46	yes 82
#نزف>	no -81	yes 114
#نزلا	yes -56
#نزلق	unknown -41	yes 77
#نزلن	no 84	unknown -100
#نزلو	no 91	unknown -72	yes -40
#نزلي	no -74	unknown 100
#نزير	unknown 41	yes -52
#نزين	no 57	unknown -93
#نسا>	no -48	unknown -67	yes 107
#نساو	no 48
#نستا	no 68	unknown -68
#نستد	unknown 119	yes -103
#نسخه	no -63	unknown 71
#نسله	unknown -87	yes 111
#نسمع	unknown -62	yes 73
#نسوق	no 63	unknown -58
#نسول	no 57	yes -54
#نسيت	yes -50
#نسير	no -52	unknown 152	yes -117
#نسين	no -57	unknown 161	yes -137
#نسيه	unknown 44	yes -43
#نشار	unknown -61	yes 94
#نشري	no -56	unknown 85	yes -45
#نشق>	no -136	yes 87
#نشقت	no -77	unknown -46	yes 121
#نشوف	no -65	unknown -89	yes 139
#نصاب	no 115	unknown -57	yes -68
#نصب>	no 146	unknown -77	yes -69
#نصرح	no -94	unknown 119
#نصف>	no 44
#نصلح	unknown 64	yes -41
#نصلي	yes -66
#نصور	unknown 54	yes -42
#نصيف	no 46	yes -53
#نضاض	unknown 136	yes -137
#نطره	unknown -165	yes 120
#نطقه	no 97	yes -118
#نطه>	no 77	yes -59
#نطور	no -60	unknown 75
#نطي>	no -109	unknown -138	yes 191
#نظار	unknown 65
#نعاج	no 54	yes -118
#نعاس	no -70	yes 46
#نعاش	no -62	unknown -70	yes 132
#نعاو	no -113	unknown 63	yes 47
#نعس>	no -58	yes 92
#نعمر	no -84	unknown 57
#نعيط	no 121	yes -129
#نغرس	no 61	unknown -63
#نفتح	no -113	unknown 110
#نفجا	no -134	unknown 87
#نفخ>	no -45
#نفخو	no -76	yes 81
#نفسه	unknown -76	yes 81
#نفسو	no -145	yes 84
#نفسي	no 143	unknown -86	yes -57
#نفصل	unknown -51
#نفق>	unknown -60	yes 54
#نفها	no -74	yes 101
#نفوخ	no -46	yes 75
#نقدر	no -58	yes 82
#نقطع	unknown 56
#نقلب	no -76	unknown 88
#نقلو	unknown -88	yes 76
#نقي>	unknown -95	yes 88
#نكتب	no 67	unknown -61
#نكم>	no -122	unknown 134
#نلبس	yes 62
#نمرت	no 66	yes -57
#نمسح	no 89	unknown -180
#نمشي	unknown 46
#نملا	unknown 47
#ننا>	unknown -47
#نهاي	no 102	unknown -78	yes -45
#نهر>	unknown -44	yes 55
#نهضر	unknown -53	yes 58
#نهم>	unknown -107	yes 94
#نواف	no 70	unknown -108
#نوبي	unknown -74	yes 51
#نوت>	no 40	yes -61
#نورا	no 74	unknown -51	yes -50
#نوع>	no 49	unknown -41
#نوقع	no -65
#نون>	no -65	yes 75
#نوي>	unknown 89	yes -66
#نويه	no -56	yes 79
#نيا>	no -77	unknown -44	yes 110
#نياب	no -59	unknown -88	yes 145
#نيت>	yes 54
#نير>	yes -85
#نيرا	no 66	yes -54
#نيسي	unknown 83	yes -54
#نيش>	no 196	unknown -156	yes -65
#نيط>	no -165	unknown -51	yes 163
#نيفي	no -199	unknown -201	yes 265
#نيك>	no -41	unknown -91	yes 131
#نيكي	no 42
#نيين	no -50
#هابط	no -76	unknown 50
#هاد>	unknown 67
#هادش	no -46
#هاش>	unknown -89	yes 63
#هان>	unknown 43	yes -57
#هايم	no -131	unknown 188	yes -87
#هايي	no 73	unknown -53	yes -46
#هبت>	no 77	yes -40
#هبط>	yes -40
#هبطا	unknown -45
#هتين	yes -74
#هذه>	unknown 47	yes -50
#هربن	no -96	unknown -131	yes 190
#هربو	no 61	unknown -104
#هرس>	unknown -61
#هرسه	no -82	unknown -127	yes 185
#هرسو	no -72	unknown 56
#هرسي	no -63
#هره>	no -54	yes 75
#هرها	no -87	unknown -91	yes 171
#هرو>	no -127	unknown -81	yes 184
#هري>	unknown -93	yes 124
#هريه	no 113	unknown -94	yes -48
#هزات	yes 58
#هزو>	no -69	unknown 55
#هست>	no -57
#هضر>	unknown -118	yes 136
#هضره	no -68	yes 62
#هكتا	unknown 67	yes -87
#همنا	no 150	unknown -113	yes -45
#همو>	unknown 61	yes -62
#هندس	no 84	unknown -69
#هنيه	no 72	unknown -132	yes 45
#ههه>	no 121	unknown -86	yes -46
#هههه	no 145	unknown -132
#هوا>	unknown -45	yes 42
#هواء	no -60	yes 48
#هواي	no -50	unknown 88	yes -40
#هوت>	unknown 55	yes -130
#هود>	unknown 71	yes -92
#هور>	no -44
#هولو	no 147	unknown -99	yes -84
#هوما	no -92	unknown 76
#هوه>	unknown -59	yes 42
#واء>	no -74	yes 97
#وابن	no -113	yes 78
#وابه	unknown 50
#وات>	no -45
#واتي	no -74	unknown 93
#واج>	no -161	unknown 156	yes -59
#واح>	no 63
#واحت	no 104	unknown -59	yes -45
#واخا	no -123	unknown 86
#واد>	no 40	unknown -49
#وار>	yes 58
#وارب	no 191	unknown -153	yes -44
#وارت	no -80	unknown 95
#واري	no -101	yes 88
#واز>	no -48	unknown 61
#واش>	unknown 65	yes -45
#واصط	no -75	unknown 71
#واصي	no -45	unknown -65	yes 108
#واضط	yes -42
#واعت	no 59	unknown -76
#واعط	no -59	unknown 108	yes -42
#وافذ	no 70	unknown -108
#وافس	unknown 61	yes -56
#واقع	no -87	unknown 106
#وال>	unknown 40
#والت	no 59	unknown -81
#والث	no 47
#والح	no 79
#والز	unknown -55	yes 67
#والص	no -40	yes 53
#والض	unknown 48
#والط	no -58	yes 85
#والغ	yes -63
#والق	unknown -44
#والم	unknown 43
#والن	no -66	yes 54
#واله	no -142	unknown 106
#والو	no 57	yes -45
#وان>	no -48	yes 61
#وانت	no 96	unknown -48	yes -48
#واني	no 59	yes -71
#واه>	no 51	unknown -118	yes 48
#وايج	no 63	yes -92
#وايد	no 53	yes -57
#وايض	no -43	unknown 90	yes -52
#وايي	no -52	unknown 51
#وباب	no 66	yes -101
#وباق	no -59
#وبان	no -70	unknown -108	yes 118
#وبطا	unknown 55
#وبعد	no 66	yes -52
#وبقا	no -58	yes 60
#وبقي	yes 58
#وبني	no -76	unknown 130	yes -93
#وبه>	no 42	yes -57
#وبي>	unknown -122	yes 90
#وبيس	no -79	yes 53
#وبيه	no 40	unknown -48
#وتحر	no -143	yes 84
#وتحط	unknown 95	yes -110
#وتر>	no -69	unknown -43	yes 110
#وترك	no 46	yes -48
#وتشق	no 58	yes -94
#وتضر	no -71	unknown 104
#وتكس	no -62	unknown -61	yes 116
#وتلو	no -89	unknown -110	yes 194
#وته>	no 74	unknown -77
#وتور	unknown 51
#وتوق	unknown 101	yes -80
#وتوم	no -132	unknown 62
#وتي>	unknown 55
#وتين	no -46	yes 87
#وجا>	no 100	unknown -85
#وجاب	no -88	unknown 105
#وجات	unknown -66	yes 54
#وجان	yes -50
#وجاو	no -62	unknown 74
#وجتي	yes 56
#وجد>	yes 41
#وجدت	no -48	unknown 61
#وجدن	no -40	unknown 85	yes -52
#وجده	no -45	unknown 110	yes -66
#وجرح	no -65
#وجع>	no 168	unknown -145
#وجعن	no -48	yes 78
#وجعو	no -117	unknown 48
#وجه>	unknown -77	yes 79
#وجها	unknown 86	yes -81
#وجهي	unknown -44	yes 52
#وجو>	no 105	unknown -53	yes -67
#وجود	no 108	unknown -83
#وجيت	no -75	unknown -73	yes 132
#وحا>	no -72	unknown 40
#وحته	no -77	unknown 132	yes -68
#وحتي	no 91	yes -55
#وحدو	no 80	yes -50
#وحرر	no 45
#وحرق	unknown -85	yes 76
#وحك>	no -86	unknown -55	yes 119
#وحل>	yes -48
#وحنا	no 111	unknown -112
#وحه>	no 40
#وحيد	no 104	yes -83
#وحين	unknown -49	yes 58
#وختي	no -111	unknown -149	yes 246
#وخدا	no 54
#وخدش	no 52	unknown 67	yes -136
#وخسر	no -79	unknown 140	yes -66
#وخلا	unknown 40
#وخلي	no -85	unknown 128	yes -44
#وخمس	no 51	unknown -49
#وخه>	unknown -101	yes 127
#وخين	no -42	yes 76
#وداء	no -47
#ودات	no -102	yes 103
#ودار	yes 44
#وداز	yes -61
#وداو	no -54
#ودتي	no 85	unknown -111
#ودع>	no -48
#ودفع	no -48	yes 63
#ودنو	unknown -77	yes 75
#وده>	unknown -40
#ودور	no -118	unknown 116
#ودي>	unknown -51	yes 41
#وديا	no -53	unknown 123	yes -67
#ورات	no 92	unknown -52	yes -40
#وراج	no -105	unknown -163	yes 225
#وراس	no -85	unknown -58	yes 143
#ورام	no 74	unknown -51	yes -50
#وراه	unknown -55	yes 70
#ورت>	no -82	unknown 82
#ورته	unknown 45
#ورجا	unknown 52
#ورجع	no -136	unknown 220	yes -92
#ورجل	no -114	unknown -139	yes 189
#ورد>	yes -67
#وردو	no 64	yes -52
#ورزا	no -90	yes 71
#ورسي	unknown 74	yes -60
#ورش>	no -52
#ورشه	unknown 51	yes -61
#ورطا	no -49	yes 59
#ورغ>	no 51	yes -63
#ورفع	no -88	unknown 125	yes -52
#ورقه	unknown 63	yes -63
#ورك>	no -66	yes 96
#وركب	no -109	unknown -128	yes 169
#وركه	no -89	unknown -180	yes 238
#ورم>	no -58	unknown -84	yes 144
#ورمت	no -56	yes 45
#ورمو	no 98	yes -111
#ورني	no 84	unknown -100
#وروب	unknown -40
#وروت	no 66	unknown -42
#ورون	no -74	unknown 55
#وري>	unknown 52	yes -72
#وريد	no -140	unknown -142	yes 218
#ورين	no 195	unknown -159	yes -93
#وريه	no 75	yes -74
#وزت>	unknown -61	yes 86
#وزلق	no -42	yes 48
#وساع	no -65	unknown -88	yes 140
#وسجل	no -77	unknown 112	yes -40
#وسحب	unknown 52	yes -42
#وسط>	no 62	unknown -61
#وسطا	unknown -59	yes 95
#وسقط	no 66	yes -73
#وسلم	no 141	unknown -109
#وسم>	no -91	yes 49
#وسي>	no -119	unknown 183	yes -90
#وسيا	no 84	unknown -66
#وسيق	unknown -137	yes 78
#وسيه	no -45	unknown -67	yes 110
#وشعل	no 52	unknown -60
#وشه>	unknown -41	yes 47
#وصاف	no 172	unknown -101	yes -83
#وصبع	no -78	unknown -200	yes 251
#وصدر	unknown -42	yes 67
#وصدم	no -78	yes 102
#وصلا	no 48	unknown -87
#وصلت	no -113	unknown 105
#وصلن	no 62	unknown -45	yes -62
#وصور	no 69	yes -58
#وصيل	unknown -45
#وضحك	no 142	unknown -119
#وضرب	unknown -61	yes 66
#وضعت	unknown 43	yes -106
#وضه>	no 46	yes -62
#وضو>	no -91	yes 47
#وضوع	no -59	unknown 94	yes -77
#وضون	unknown 42
#وضي>	unknown -80	yes 109
#وطا>	no -57	yes 95
#وطاح	no 48	unknown -114	yes 66
#وطار	yes -78
#وطحت	no -42	unknown -146	yes 177
#وطفا	no -155	unknown 192	yes -58
#وطلع	no -82	unknown 79
#وطه>	unknown -71	yes 72
#وطيح	unknown -87	yes 101
#وعا>	no 55	yes -44
#وعاي	no 148	unknown -71	yes -96
#وعشر	no -57	yes 64
#وعطا	no 76	yes -67
#وعطي	no 50	yes -40
#وعمل	no 55	unknown -77
#وعند	yes 40
#وعي>	no -68	unknown -91	yes 157
#وعين	no -58	unknown 53
#وغاد	no -127	unknown 157	yes -43
#وغطا	no -105	unknown 133	yes -40
#وفان	no -78	yes 64
#وفجا	no 50	unknown -46
#وفر>	yes -61
#وفه>	no -103	unknown 194	yes -99
#وفو>	yes 53
#وفي>	yes -76
#وفيز	no 106	unknown -98
#وقاش	unknown 43
#وقال	yes -42
#وقت>	unknown -45
#وقته	unknown 75	yes -59
#وقتي	no 66	unknown -165	yes 49
#وقد>	unknown 46	yes -75
#وقع>	no 44
#وقعا	no -81	unknown 95
#وقعه	no -178	yes 140
#وقفت	yes -44
#وقلب	yes -96
#وقه>	no -78	unknown 42
#وقها	unknown -61
#وقي>	no -85	unknown 139	yes -59
#وقين	unknown -224	yes 152
#وكات	no 89	yes -116
#وكال	no -60	unknown 65
#وكان	no -59	yes 49
#وكب>	no -80	yes 116
#وكتب	unknown 50
#وكل>	no 100	yes -80
#وكلب	no 54	unknown -166	yes 89
#وكلش	no 64	yes -51
#وكلن	no 139	unknown -102
#وكم>	no -91	unknown 133	yes -85
#وكمل	unknown 42	yes -42
#وكنت	unknown -96	yes 98
#وكه>	no -89	unknown 48
#وكيت	no -103	yes 94
#وكيط	unknown 54	yes -55
#وكيق	no 78	unknown -42
#وكيل	unknown 85	yes -64
#ولا>	no 69	unknown -40
#ولاد	no 41	unknown -60
#ولاه	unknown 95	yes -80
#ولاو	no -48
#ولاي	unknown -49	yes 48
#ولت>	no -96	unknown 49	yes 42
#ولدو	unknown -51	yes 46
#ولصق	no -44	unknown 89	yes -59
#ولقي	no 48	yes -78
#ولكن	unknown -45
#ولله	no 94	unknown -56	yes -46
#ولم>	no 79	unknown -52
#ولمن	unknown -41	yes 58
#وله>	yes -47
#ولو>	no -81	unknown 59
#ولوا	unknown -72
#ولوح	no 145	unknown -120
#ولور	no -51	yes 58
#ولون	no 76	unknown -110
#ولي>	no 44	unknown -49
#وليد	unknown -94	yes 65
#وليه	no -77	unknown 135	yes -58
#وليو	unknown -53	yes 48
#وماب	no 199	unknown -201
#ومات	no -50	unknown 59
#ومبو	no -43	unknown -81	yes 122
#ومتر	no 71	yes -80
#ومرا	unknown -40
#ومرت	unknown -66	yes 88
#ومشا	no 57	unknown -47
#ومع>	unknown -114	yes 63
#ومعا	no 50	unknown -93
#ومعه	unknown 90	yes -98
#ومن>	yes 44
#ومها	no -47	unknown -70	yes 98
#ومول	unknown -44
#ومي>	no 52
#وميس	yes 46
#ومين	unknown 48
#ونا>	no 122	unknown -119
#ونات	no -110	unknown 160	yes -52
#ونتي	no 51	yes -74
#ونحن	no 92	unknown -75
#وند>	no -63	unknown 97
#ونس>	no -52	unknown 63
#ونست	no 68	unknown -68
#ونسي	unknown 107	yes -102
#ونص>	no 54	unknown -86
#ونطو	no -50	unknown 82
#ونعس	no -73	unknown 42
#ونقل	no -93	unknown -57	yes 150
#ونكت	no -82	unknown 112
#ونو>	no 75	yes -67
#ونون	no -65
#ونيط	no -165	unknown -51	yes 163
#ونيه	yes 56
#وها>	yes 52
#وهبط	no -87	unknown 77
#وهرا	unknown 57
#وهرس	yes -44
#وهي>	no -47	unknown 46
#وواح	no -41	yes 45
#ووصل	no -141	yes 110
#وولي	no -86	yes 52
#ويا>	no -52	unknown -54	yes 108
#ويات	no 76	unknown -42	yes -61
#ويت>	no -94	yes 79
#ويده	no -120	yes 130
#ويدي	no -74	unknown -44	yes 118
#ويره	no 173	unknown -110	yes -82
#ويضه	no -127	unknown 160	yes -52
#ويقو	yes 41
#ويلا	no 109	unknown -111
#وين>	unknown 108	yes -85
#ويه>	unknown -49	yes 41
#ويو>	no -50	unknown 102	yes -58
#ياء>	no 99	unknown -115
#ياب>	no 74	unknown -129	yes 51
#يابه	no -59	unknown -88	yes 145
#يات>	unknown -41
#ياته	no 53	unknown -57
#ياتو	unknown -51
#ياتي	no -74	unknown 62
#ياخذ	no 114	unknown -145
#ياده	no -137	unknown 163
#ياس>	no 69	unknown -66
#ياض>	no -55	unknown 62
#ياضي	no 70	unknown -80
#ياطه	unknown 123	yes -138
#ياع>	no 54
#ياله	no 55	unknown -53
#يالو	unknown 41	yes -57
#يالي	unknown 48
#يام>	no -49	yes 66
#يان>	yes 48
#يانو	no 87	unknown -60	yes -43
#ياه>	no 47	yes -43
#يبان	unknown 43
#يبت>	no -58	yes 96
#يبدو	no -88	unknown 50
#يبكه	unknown -49	yes 81
#يبه>	no -40	unknown 51
#يبو>	no 227	unknown -158	yes -62
#يبي>	no 59
#يتاذ	no 122	unknown -87
#يتال	no 113	unknown -110
#يتبد	no -69	unknown 88
#يتري	no 42
#يتزا	no 53	unknown -53
#يتش>	unknown 46
#يتضر	no 156	unknown -130
#يتعر	no 134	unknown -86	yes -53
#يتعو	no 110	unknown -104
#يتقي	no -49	yes 78
#يتنا	no -77
#يته>	unknown 58
#يتهم	no -96	yes 63
#يتوش	no -108	yes 94
#يتوق	unknown -61	yes 89
#يتي>	unknown 45
#يتين	no 89	unknown -63
#يتيه	no -75	unknown -40	yes 114
#يجار	no -127	unknown -166	yes 209
#يجاز	no -41	yes 64
#يجاو	no -171	unknown 227	yes -119
#يجرح	no 152	unknown -70	yes -88
#يجري	no -60	yes 47
#يجه>	no -73	yes 67
#يجو>	unknown 52	yes -81
#يجين	no -122	yes 81
#يجيو	no 52	unknown -72
#يحات	no 122	unknown -164
#يحدث	no 76	unknown -48
#يحرق	unknown -57	yes 91
#يحلف	no 141	yes -149
#يحلو	no 50	yes -40
#يحو>	unknown -92	yes 74
#يخرج	no 167	unknown -125	yes -52
#يخلص	unknown 64	yes -54
#يخه>	no -77	unknown -43	yes 113
#يخير	no 254	unknown -226	yes -90
#يدا>	no -47	yes 48
#يدفع	no -58
#يدلت	no -125	unknown 166	yes -52
#يدها	no -91	unknown -67	yes 158
#يدو>	no -65	yes 50
#يدور	no -68	unknown -49	yes 117
#يدون	no -147	unknown 84
#يدي>	yes 63
#يديس	no -139	unknown 138
#يدين	no -82	unknown -40	yes 117
#يديه	yes 53
#يديو	no 147	unknown -57	yes -123
#يرا>	unknown 56
#يراس	no -60	unknown 94
#يرام	unknown 50	yes -117
#يربا	no -46	unknown -54	yes 100
#يرت>	unknown -57	yes 72
#يرجع	yes 66
#يرحم	unknown 48	yes -72
#يرد>	no -44
#يرفو	no -58	unknown 136	yes -92
#يرمه	no 104	unknown -95
#يرمي	no -87	unknown 68
#يرها	no -76	yes 49
#يرو>	no -155	unknown 99
#يري>	no -90	unknown 62
#يريا	unknown -77	yes 75
#يرين	no -77	unknown 104	yes -45
#يزر>	no -90	unknown 122
#يزه>	yes -41
#يزور	unknown 131	yes -117
#يسار	no -43	yes 64
#يسال	no -98	yes 78
#يستا	no 47	unknown -54
#يستي	no 89	yes -83
#يسر>	yes -41
#يسرق	no 57	yes -77
#يسكل	no -53	unknown 101	yes -48
#يسكن	unknown 51	yes -44
#يسمع	no -68	yes 92
#يسه>	no -66	unknown -108	yes 177
#يسيا	yes -63
#يسيل	no -147	unknown 85	yes 54
#يسين	unknown 45	yes -65
#يشتك	unknown -40
#يشكا	unknown -41
#يشكو	no 114	unknown -113
#يشه>	no -68	unknown -45	yes 57
#يشوف	no -42
#يصب>	no 52
#يصبن	no 149	yes -117
#يصبه	no 66	unknown -142	yes 48
#يصلح	unknown 54	yes -94
#يضرب	unknown -45
#يضرن	no -68	unknown -78	yes 135
#يضره	no -43	unknown -72	yes 116
#يضه>	unknown 49
#يطار	unknown -61	yes 61
#يطال	no 42
#يطان	unknown 55
#يطت>	no 51
#يطرط	unknown 66	yes -102
#يطري	no -65	unknown 97	yes -44
#يطنا	no 47	yes -54
#يطه>	unknown -51
#يطو>	no -63	unknown 109	yes -45
#يطيح	no -43	unknown -74	yes 113
#يعا>	no 40
#يعتذ	no 54	unknown -139	yes 72
#يعد>	no 133	unknown -124
#يعرج	no -185	yes 125
#يعرف	unknown -42
#يعمل	no 111	unknown -138
#يعني	unknown 62
#يعه>	no -45	unknown 107	yes -65
#يغطي	no -64	unknown 43
#يفاش	no -61
#يفط>	yes -70
#يفطو	yes -41
#يفه>	no -47	yes 65
#يفون	unknown 50
#يفي>	no -116	unknown -111	yes 194
#يقا>	unknown -82	yes 43
#يقتي	no -42	unknown 99	yes -64
#يقدر	no 48	yes -56
#يقطر	unknown 101	yes -80
#يقطع	no -48	unknown -90	yes 136
#يقلب	no -78	unknown -45	yes 88
#يقه>	yes 49
#يقها	no -45	unknown 52
#يقو>	no -62	unknown 138	yes -87
#يقود	yes 50
#يقي>	unknown -61	yes 79
#يكال	no -136	unknown -186	yes 241
#يكان	no 56
#يكبر	no 72	yes -58
#يكتب	yes 41
#يكلا	no -73	unknown 95
#يكن>	no 146	unknown -104	yes -42
#يكه>	no 110	unknown -51	yes -67
#يكو>	no 70	yes -83
#يكوب	no -49	unknown -92	yes 120
#يكي>	no 54	unknown -69
#يكيل	yes -58
#يكيه	unknown 70
#يلات	yes 65
#يلاد	unknown 74	yes -119
#يلان	no -43	yes 72
#يلتو	no -50	unknown 91	yes -56
#يلتي	no -107	unknown 105
#يلعب	no -40	yes 64
#يلمس	no 160	unknown -177
#يلو>	no -124	unknown 107
#يلوم	no 71	yes -80
#يلي>	no 56	yes -40
#يليا	unknown -42	yes 48
#يليك	unknown 49
#يما>	no 89	unknown -151	yes 52
#يمات	unknown 125	yes -105
#يمار	unknown 121	yes -112
#يمان	unknown 55	yes -41
#يمته	unknown 47	yes -43
#يمكن	unknown 75	yes -63
#يملا	yes -40
#يمن>	unknown 43
#يمه>	unknown -43
#يمون	yes -50
#يمي>	no -64	unknown -100	yes 142
#يناء	yes -58
#ينات	no 50
#يناه	no 48	unknown -69
#يناي	unknown -93	yes 88
#ينت>	no 102	yes -118
#ينتي	no 161	unknown -60	yes -123
#ينزف	no -74	yes 106
#ينزل	no 82	yes -49
#ينش>	yes -46
#ينغ>	no -70	unknown 72
#ينك>	unknown -51	yes 60
#يننا	no 96	unknown -119
#ينها	no -64	unknown 82
#ينو>	unknown 52	yes -95
#ينوا	no -81	yes 65
#ينيا	no -64	unknown 85
#ينيت	no -46	yes 87
#ينيك	no -56	unknown -93	yes 146
#ينين	no -68	unknown 50
#ينيه	no 78	unknown -92
#ينيو	unknown -78	yes 53
#يهرب	no -115	unknown 153
#يهضر	no 151	unknown -105	yes -72
#يهم>	no 41
#يوان	no -93	unknown 113
#يوجع	no -69	yes 79
#يوز>	unknown -83	yes 69
#يوصل	no 85	yes -46
#يوط>	unknown 90	yes -126
#يوقع	yes -40
#يول>	unknown -77	yes 73
#يولم	unknown -40	yes 59
#يولي	no 76	unknown -69
#يوما	no -140	unknown 58	yes 58
#يوني	unknown 57
#ييت>	no 56	unknown -74
#يير>	unknown 50
#يين>	unknown -144	yes 134
#ييه>	unknown 56
05	no -80	yes 84
13	yes 48
14	unknown 69	yes -71
18	no -58	unknown 103	yes -45
19	no -100	yes 114
2	no -56
20	no 53
200	no 42	yes -98
2019	no 81	yes -73
2026	no -87	unknown 123	yes -42
21	unknown 56
24	no -49	yes 48
26	no -73
29	yes -42
30	no -84	unknown 79
300	unknown 49
3000	no 69	yes -54
320	yes -51
4	yes -49
400	no -63	unknown 142	yes -97
5	no 112	unknown -92
50	unknown -103	yes 102
5200	no -46	unknown 90	yes -42
600	no -52	unknown 175	yes -135
6000	no -52	unknown 84
6500	no 65	yes -63
7	no -55	yes 72
71	unknown -55	yes 77
80	unknown -46
900	no -73	unknown 130	yes -57
=answer: no	no 91	unknown -60
=answer: unsure	no -41	unknown 78
=being: animal	no 74	yes -47
=constat: constat	no 54
=danger: event	unknown -47
=danger: now	yes 47
=danger: over	unknown -99	yes 41
=danger: past	no -54	unknown 54
=danger: plea	unknown -134	yes 113
=danger: present	no -51
=distress: distress	no -40
=document: devis_ou_facture	unknown 59	yes -60
=document: photos	no 113	yes -174
=hedge: hedge	no -52	unknown 112	yes -66
=hedge: roughly	no -46	yes 71
=idiom: paper	yes -41
=idiom: part	no -42	unknown 92	yes -56
=idiom: silence	no -128	unknown 184	yes -72
=injuries no	no 243	unknown -155	yes -88
=injuries no rather	no 239	unknown -160	yes -83
=injuries no sure	no 244	unknown -154	yes -90
=injuries none	no -66	unknown 138	yes -71
=injuries unknown	unknown -84	yes 85
=injuries unknown unsure	unknown -84	yes 85
=injuries yes	no -72	unknown -103	yes 175
=injuries yes sure	no -72	unknown -103	yes 175
=injury: absent	no 202	unknown -176
=injury: body	no -93	unknown -138	yes 228
=injury: casualty	no -68	unknown -136	yes 204
=injury: doubt	no -217	unknown 271	yes -215
=injury: grave	no 112	unknown -99
=injury: nobody	no 212	unknown -145	yes -68
=injury: one-well	no 201	unknown -151	yes -50
=injury: perhaps	no -50	unknown -54	yes 101
=injury: struck	no -174	yes 88
=injury: symptom	no -83	unknown -87	yes 170
=intent: back	no -49	unknown 88	yes -87
=intent: cancel	unknown 48
=intent: complaint	no -43	unknown 72
=intent: correct	no -72	yes 47
=intent: follow	no 86	yes -133
=intent: greet	unknown 48
=intent: language	no -72	unknown 106	yes -47
=intent: other	no 67	yes -94
=intent: thanks	no -61	unknown 76	yes -42
=liability: contested	no -122	unknown -204	yes 237
=other autre	no -160	unknown 232	yes -79
=other blessure	no -144	unknown 121
=other collision	unknown -123	yes 78
=other evenement_climatique	no -220	unknown 243	yes -59
=other incendie	no 86	yes -108
=other vandalisme	no 183	unknown -138	yes -104
=other vol	no 147	yes -152
=party: alone	no 65	unknown -66
=party: culprit	unknown 97	yes -124
=party: foreign	no -256	unknown 64	yes 93
=party: hit-and-run	unknown -69
=party: nobody-else	unknown 54	yes -46
=party: unknown-origin	unknown 105	yes -82
=party: witness	yes -57
=person: close	no -58	unknown -44	yes 102
=person: exposed	yes -50
=person: self	unknown -49
=police: not-done	yes -40
=status: awaited	no -56	unknown 115	yes -66
=status: done	no 50	unknown -57
=status: not-yet	no -96	unknown 45	yes 45
=thirdParty no sure	no 55
=thirdParty unknown	no -52	unknown 89	yes -51
=thirdParty unknown unsure	no -52	unknown 89	yes -51
=thirdParty yes rather	no 44	unknown -50
=type autre	no -42	unknown 117	yes -77
=type autre sure	no -42	unknown 117	yes -77
=type blessure	unknown -68	yes 103
=type blessure sure	unknown -78	yes 86
=type blessure unsure	no -52	unknown -63	yes 112
=type bris_de_glace	unknown 41
=type bris_de_glace sure	unknown 41
=type collision	yes 46
=type collision rather	unknown 60	yes -101
=type collision sure	unknown -44	yes 55
=type collision unsure	no -76	yes 57
=type degats_des_eaux rather	unknown -67
=type degats_des_eaux sure	unknown 43
=type dommage_materiel	unknown 84	yes -94
=type dommage_materiel sure	unknown 84	yes -94
=type evenement_climatique	no 43
=type evenement_climatique sure	no 43
=type none	no 42	yes -59
=type vandalisme	no -41	unknown 63
=type vandalisme rather	unknown -101
=type vandalisme sure	no -47	unknown 73
=type vol	unknown 50
=type vol rather	no 64	unknown -61
=type vol sure	unknown 54
=type: autre	no -48	unknown 92	yes -45
=type: blessure	unknown -62	yes 72
=type: degats_des_eaux	no 41
a7	yes -58
ا	no 40	yes -90
ابدا	unknown 71	yes -54
ابريل	no -81	unknown 83
ابلغ	unknown 64
ابنتي	no -45	yes 81
ابني	no -56	yes 55
ابي	no -125	unknown -45	yes 166
اتاي	no 57	yes -78
اتذكر	no -55	unknown -99	yes 147
اتصل	no -40	unknown 95	yes -54
اتصلت	no -40	yes 66
اتلف	no -88	unknown 120
اتمكن	unknown 74	yes -66
اثر	no 78	yes -47
اجد	yes -62
احتاج	no -45	unknown 102	yes -58
احتكاك	no 131	unknown -89	yes -46
احتكت	unknown 57	yes -71
احد	no 75	unknown -41
احدا	unknown 55	yes -66
احنا	unknown 112	yes -101
اختي	no -99	yes 88
اخذ	yes -60
اخذت	no -88	unknown 89
اخر	yes -62
اخري	unknown 49	yes -46
اخضر	no 112	unknown -71	yes -90
اخي	no 112	unknown -132
ادم	no 125	unknown -69	yes -79
اذي	no 164	unknown -113	yes -51
ار	no 66	yes -63
اربع	no -54	unknown -61	yes 111
اربعه	no -164	unknown 166
ارتفاع	no -78	unknown 102
ارجع	no -54	unknown 80
ارجو	no -42	yes 78
ارير	unknown 67	yes -96
اريير	no 54	unknown -117
ازرق	no -116	unknown -44	yes 114
اسابيع	no -55	unknown 53
اسبوع	no -54
استدعاء	no 51	yes -45
استطيع	no -87	yes 100
استنشقت	no -77	unknown -46	yes 121
اسعاف	no 69	unknown -90
اسفله	no -81	unknown 117	yes -53
اسفي	no 107	unknown -89
اسقط	no 52	yes -41
اسمها	no -71	unknown -127	yes 168
اسمي	no -47	unknown -105	yes 136
اسود	no -95	yes 51
اشاره	no 60
اشتري	no -115	unknown 181	yes -73
اشتعلت	no 86	yes -51
اشعر	yes 40
اصابات	no 105	unknown -70
اصابع	no 51	unknown -96	yes 45
اصابه	no 64	unknown -64
اصب	no 98	unknown -68
اصبت	no -51	unknown -94	yes 146
اصبعي	no -100	yes 41
اصرح	no 46	unknown -85
اصطدام	no 84	unknown -60
اصطدمت	no 110	unknown -56	yes -57
اصلا	unknown -77	yes 76
اصيبت	no -66	unknown -47	yes 111
اضرار	no 40	yes -63
اطلب	no 41	yes -84
اظن	no -162	unknown 202	yes -101
اعبر	no -72	yes 111
اعتذر	no -65	unknown 55
اعرف	no -117	unknown 196	yes -87
اعلم	no -105	unknown 75
اعمل	unknown -62	yes 67
اغلقت	no 50	unknown -72
اغمي	no -42	unknown -52	yes 93
اغير	unknown -59	yes 53
افران	unknown 100	yes -95
افعل	no -87	unknown 121	yes -40
اقتلعت	no -52	unknown 97	yes -43
اقدر	no -89	unknown -88	yes 134
اقوالي	unknown -48	yes 56
اقود	no 94	unknown -79
اكادير	no 50	yes -49
اكتشفنا	no -89	unknown 85
اكثر	no 124	unknown -65	yes -63
اكل	no -84	unknown -129	yes 168
الا	unknown -61
الابواب	no -79	unknown 91
الابيض	unknown 51	yes -77
الاثاث	unknown 58
الاحذيه	no 82	unknown -55
الاخر	unknown 53
الاخري	unknown -101	yes 90
الاداء	unknown -41
الاربع	unknown 64	yes -70
الاربعه	no -98	unknown 62
الارض	unknown 84	yes -85
الارضيه	no 65	yes -110
الارواح	no 75	unknown -53
الاسباني	no -79	unknown 105
الاسبقيه	no 133	unknown -57	yes -80
الاستاذ	no 114	unknown -127
الاسطبل	unknown 42	yes -48
الاسعاف	no -42	yes 67
الاسود	unknown -43
الاضرار	no 124	unknown -100
الاطار	no 197	unknown -164
الاف	no -120	unknown 91
الاكواريوم	no -55
الالواح	no 41	yes -40
الاماميه	no 81	yes -99
الامان	no -95	yes 112
الامر	no 87	yes -54
الامن	no 45	yes -45
الانبوب	no -89	yes 95
الانترنت	no -45	unknown 70
الاوراق	no -112	unknown 74
الاوروبيه	unknown -40
الاول	no 64	unknown -44
الاولاد	no 149	unknown -87	yes -66
الايسر	unknown 52	yes -98
البارابريز	unknown 61	yes -51
الباراشوك	no -46	unknown 125	yes -98
الباربريز	no -53	unknown -92	yes 118
البارحه	unknown -47	yes 67
البارشوك	yes -66
الباركي	yes -81
الباركينغ	no -60	unknown 56
الباركيه	no -54	unknown -94	yes 136
الباش	no -128	yes 117
الباقي	no -76	unknown 89
البالكون	unknown -80
البانيو	no 45	unknown -100	yes 48
البحث	no 109	unknown -98
البحر	unknown -56
البرق	no -76	unknown 50
البرميل	no 140	unknown -86	yes -72
البريد	no 97	unknown -161	yes 54
البصمات	no 51	yes -75
البطيخه	no -77	unknown -43	yes 113
البلاستيك	unknown -64
البلاستيكيه	no -51	unknown 102	yes -49
البلاصه	unknown 55	yes -77
البلاط	no 42	unknown -67
البلاكه	yes -94
البلكون	no -68	unknown 116	yes -46
البلومبي	yes 50
البنايه	no 50	yes -58
البنت	unknown -148	yes 112
البنك	no -86	unknown 68
البهايم	no -131	unknown 188	yes -87
البوطا	no -57	yes 95
البوطه	no -75	unknown -92	yes 155
البوليسي	unknown -126	yes 89
البومبا	no -123	unknown 133	yes -62
البيانو	no 57	unknown -85
البيت	unknown -43
البير	no -181	unknown 240	yes -98
البيرمي	no -58
البيرو	no -77	unknown 146	yes -86
البيسي	unknown 106	yes -110
البيسين	no 52	yes -98
البيض	no 137	unknown -93	yes -49
البيضاء	no 42	yes -65
البيطري	no -54	yes 45
التابعه	unknown 72	yes -104
التاسعه	unknown -69	yes 57
التامين	unknown 78	yes -59
التبروري	unknown 48
التدفيه	unknown -77	yes 47
الترقوه	unknown -42	yes 77
التروتينيت	no -49	yes 73
التريبورتور	no -48	unknown 63
التصاور	no -143	unknown 177	yes -74
التصريح	unknown 48
التصليح	no -47	unknown 104	yes -56
التقني	no -64	unknown 110	yes -46
التلفاز	unknown 46	yes -66
التلفازه	unknown 72
التلفزه	no -80	unknown 108
التوصيل	no 43	unknown -55
التوي	no -44	unknown -53	yes 92
التيو	no -110	unknown 142
الثالث	no -68	unknown 58
الثالثه	unknown -62
الثامنه	no -78	unknown 152	yes -74
الثاني	no -63	unknown -53	yes 84
الثانيه	no 53	unknown -58
الثلاثاء	no -43
الثلاثه	no 112	unknown -118
الثلاجه	no -72	unknown 81
الثلج	no -150	unknown 99	yes 42
الجاج	no -45
الجامع	yes -67
الجبس	unknown -52	yes 81
الجبل	no 79	yes -60
الجدار	no 66	unknown -57
الجدارميه	no -71	unknown 46
الجراج	no -48	unknown 94	yes -56
الجرار	no -141	yes 107
الجرح	no -63	unknown -60	yes 124
الجرحي	no 62	unknown -116
الجرده	no -86	unknown 155	yes -91
الجميع	unknown -48
الجناح	no -60	unknown 121	yes -63
الجنط	no 115	yes -123
الجهتين	yes -74
الجهه	yes -79
الجيب	no 56	yes -86
الحاج	unknown 54	yes -61
الحاجب	no -53	unknown -78	yes 129
الحاجه	unknown 78	yes -57
الحادث	unknown -73
الحادثه	no -64	yes 77
الحاديه	unknown -41
الحارس	no 48	yes -45
الحاسوب	no -119	unknown 208	yes -105
الحافله	no 49	unknown -40
الحانوت	unknown 46	yes -80
الحبل	no 75	yes -58
الحجر	no 92	unknown -124
الحديد	no 78	yes -73
الحديقه	no -57	unknown 58
الحسن	unknown 64	yes -44
الحصان	no 42	yes -60
الحفره	no -59	unknown -123	yes 164
الحق	unknown 163	yes -148
الحلاقه	no 157	unknown -138
الحلوي	no -195	unknown 238	yes -67
الحلويات	no 76	unknown -42	yes -61
الحليب	no -108	unknown 124
الحمار	no 83	unknown -198	yes 64
الحمايه	no -84	unknown 121	yes -51
الحمد	no 93	unknown -99
الحوايج	no 85	yes -86
الحوت	yes -48
الحوض	no 120	unknown -77	yes -82
الحومه	no -72	unknown 44
الحي	no 86	unknown -85
الحين	yes 64
الخامس	unknown -54
الخامسه	no -101	unknown 43	yes 52
الخانز	unknown 48	yes -52
الخبز	no -55	yes 64
الخدامه	no 156	unknown -99	yes -82
الخدمه	no -62	unknown 104	yes -42
الخزان	no -76	unknown 119	yes -51
الخساره	no -44	unknown 111	yes -63
الخساير	no 54	yes -61
الخشبي	no 52
الخشبيه	no -62	unknown 92
الخضره	unknown -46
الخط	unknown -72	yes 71
الخلفيه	no 137	unknown -165
الخميس	unknown 76	yes -45
الخياطه	no 82	yes -67
الخير	no -65	unknown 101
الخيمه	no 51	unknown -208	yes 142
الداخل	no 61	unknown 66	yes -136
الدار	unknown 72	yes -44
الدايري	no -50	yes 78
الدجاج	no 63	unknown -50
الدخان	unknown -53
الدراجه	no -49
الدراري	no -67	yes 70
الدرج	no -44	unknown 42
الدروج	no -111	unknown 60	yes 42
الدري	unknown -52
الدش	no 111	unknown -120
الدم	no -104	unknown -81	yes 178
الدهان	unknown 89	yes -54
الدوش	yes -51
الذهب	no -75	unknown 125	yes -51
الذي	no 58	unknown -46
الرابع	no -41	unknown 83	yes -50
الراجل	no 97	unknown -48	yes -46
الراجلين	unknown -63	yes 61
الراديو	unknown 75	yes -56
الراكب	no -120	unknown -104	yes 206
الرباط	unknown -96	yes 90
الرجل	unknown -88	yes 105
الرحله	no -73	unknown 119	yes -49
الرخام	no -63	unknown 144	yes -85
الرصيف	no 71	unknown -107
الرعد	no -174	yes 81
الرعده	no 45	unknown 70	yes -112
الرف	no -96
الرقم	no -175	unknown 222	yes -66
الركاب	no 65	yes -42
الرمله	no 40	unknown -44
الروايد	no -171	unknown 150
الروايض	yes -48
الروبيني	no -52	yes 40
الروضه	no 76	unknown -81
الرويضه	no -158	unknown 202	yes -87
الرياض	no -55	unknown 62
الريحه	unknown -51
الريدو	no -51	unknown 110	yes -68
الزاج	unknown -84	yes 88
الزبل	no -81	unknown 90
الزبون	unknown -110	yes 90
الزبونه	no 114	yes -116
الزجاج	unknown 53	yes -49
الزجاجي	unknown 64	yes -47
الزربيه	no 96	yes -101
الزرع	no -51
الزرقطوني	yes 56
الزريبه	no -95	unknown 57
الزليج	no 69	yes -89
الزنقه	unknown -76	yes 40
الزوال	unknown 67
الزيتون	no 58
السابعه	no 79	unknown -43
السادسه	no 48
الساروط	no -97	unknown 115
الساعه	unknown -40
الساق	no -49	unknown -115	yes 165
السانديك	unknown 44
السباك	no -50	unknown 72
السبيطار	no -74	unknown 70
الستاير	unknown -148	yes 105
السته	unknown 44
السجاد	no 96	yes -71
السخان	no 41	unknown -87
السخونيه	no -111	unknown 105
السرير	no -76	unknown 48
السطح	no -91	unknown 57
السطل	no -103	unknown 141	yes -60
السعار	no -50	unknown -72	yes 113
السفر	no 47	yes -68
السفلي	no 128	unknown -109
السقف	unknown -40
السكانير	yes -130
السكوتر	unknown 77	yes -50
السلامه	no 191	unknown -136	yes -73
السلطه	no 93	unknown -55
السلعه	no 55
السلك	no 86	yes -92
السلم	unknown -67	yes 58
السلوم	no -42	unknown -80	yes 116
السما	unknown 46
السنسله	unknown -87	yes 111
السور	no 60	unknown -136	yes 59
السي	no -137	unknown 53	yes 57
السياح	no -55
السياحي	yes -70
السيارات	no 98	unknown -100
السير	unknown -65
السيفون	no -55	unknown 117	yes -63
السيل	unknown 82	yes -68
السيمانه	no -118	unknown 101
السيول	unknown -63
الشاب	unknown -71	yes 88
الشاحنه	no 44	yes -84
الشاشه	no -73	unknown 129	yes -55
الشانطي	no -109	unknown -138	yes 191
الشباك	unknown -87	yes 78
الشبكه	no 85	yes -105
الشتا	yes 61
الشجره	no 217	unknown -190	yes -48
الشراره	no -132	unknown 194	yes -91
الشرجم	no 41	unknown -56
الشرفه	no -44	unknown -52	yes 63
الشغل	no -41
الشكايه	no 58	unknown -53
الشمس	no -50	unknown 99	yes -54
الشمسيه	no -50	unknown 65
الشهر	no -58	yes 63
الشوفو	no -104	yes 46
الشي	no -51	unknown 130	yes -99
الشيفور	unknown -46	yes 64
الصابون	unknown 56	yes -51
الصاعقه	no 64	yes -70
الصاك	no -64	yes 42
الصاله	no 42
الصالون	unknown 65
الصباغه	no -68	unknown 136	yes -68
الصبح	no 117	yes -100
الصبع	no -64	unknown -102	yes 165
الصدر	no -53	unknown -44	yes 84
الصدمه	no -102	yes 122
الصغير	unknown -73	yes 57
الصغيره	unknown -45
الصندوق	unknown -91	yes 57
الصوت	no 79	unknown -138
الصوره	no 56	yes -83
الضباب	no -44
الضرر	unknown -171	yes 151
الضوء	unknown 43	yes -42
الضيعه	no -75	unknown 74
الطابله	no -72	unknown -68	yes 106
الطاجين	no 69	unknown -148	yes 67
الطاقه	no 114	unknown -42	yes -80
الطاكسي	no 47	unknown -46
الطبله	unknown -78	yes 87
الطبيه	unknown 55
الطراكتور	unknown 43	yes -58
الطرفين	no 106	unknown -56	yes -50
الطلاء	no 115	unknown -70	yes -59
الطموبيل	unknown 72	yes -61
الطواليط	no -60	unknown 52
الطوموبيل	yes -48
الطوموبيلات	no 62	unknown -63
الطياره	no -99	unknown 196	yes -144
الطين	no 56
العاصفه	unknown 65	yes -47
العافيه	unknown -41
العام	unknown 58	yes -100
العامل	unknown -62	yes 61
العايله	unknown 72	yes -78
العجلات	no -82	unknown 129	yes -46
العربه	no 104	unknown -67	yes -44
العربي	no -105	unknown 65
العربيه	no -106	unknown 170	yes -81
العرس	yes -56
العروسه	no -169	unknown 166
العشا	no 132	unknown -90	yes -66
العشره	unknown 72	yes -40
العشيه	no -47
العصر	no -67
العطله	no -101	unknown 117
العلاج	no -52	yes 61
العلميه	no 103	unknown -94
العلوي	no 48	yes -49
العمال	no 118	unknown -64	yes -57
العمره	no -55	unknown 48
العمل	no -47	unknown 63
العمليه	unknown 45
العمود	no -68	unknown 41
العنق	no -51	unknown -73	yes 124
العياده	no -74	unknown 243	yes -171
العيد	no 72	yes -54
الغابه	unknown -91	yes 69
الغاز	no -101	yes 100
الغربال	unknown 70	yes -50
الغرز	no -41	unknown -105	yes 143
الغرزات	no -48	unknown -45	yes 91
الغرفه	unknown -56
الغساله	unknown -91	yes 73
الغسيل	unknown -51	yes 74
الف	yes -47
الفار	no 49	unknown 84	yes -140
الفراش	no -55	yes 74
الفرامل	no -51	unknown -76	yes 123
الفران	no 177	unknown -139	yes -70
الفرن	no 136	unknown -129
الفرنسيه	no 81	unknown -46
الفريكو	no 133	unknown -77	yes -61
الفلاح	no 120	unknown -127
الفلاحي	unknown 81	yes -74
الفلوس	no -46	unknown 80
الفندق	unknown 40
الفوق	no -83	unknown 47
الفول	no -102	yes 110
الفولون	no -104	unknown -93	yes 171
الفويت	no -96	unknown 152	yes -53
الفيترينه	no -95	unknown 90
الفيديو	no 49	unknown 58	yes -153
الفيراندا	unknown 40	yes -101
الفيرمه	no 104	unknown -95
القاعه	no -44	yes 43
القايد	unknown -53
القبو	no -54	unknown 105	yes -48
القدام	no 41	unknown -64
القدامي	no 198	unknown -138	yes -140
القديم	no 84	yes -136
القديمه	unknown 46	yes -77
القران	no -49	unknown 79	yes -75
القرميد	no -52	unknown -195	yes 173
القضاييه	no 47	yes -94
القط	no -90	unknown 157	yes -86
القطار	unknown 42	yes -60
القطه	no 45	unknown 63	yes -155
القمامه	unknown 75	yes -64
القنطره	unknown -196	yes 146
القهوه	unknown -59	yes 52
القياس	no 69	unknown -66
الكابو	no 67	yes -42
الكابينه	no 70	yes -76
الكات	yes 55
الكاحل	yes 44
الكار	unknown -87	yes 49
الكاراج	no 137	unknown -99	yes -86
الكارط	no -92
الكاسك	no -71	unknown 91	yes -41
الكاميرا	no -108	unknown 133
الكاميو	yes -74
الكبير	no -66	unknown -45	yes 109
الكبيره	unknown 50	yes -44
الكتب	no -97	unknown 174	yes -79
الكتف	no -69	unknown -52	yes 115
الكرا	no -81	yes 58
الكراج	unknown 68	yes -72
الكراسي	no 56	yes -50
الكرسي	no -71	unknown 46
الكره	no 42	yes -83
الكروسه	no 113	unknown -45	yes -85
الكسيده	no -103	yes 140
الكل	no 107	unknown -70	yes -50
الكليان	unknown -63	yes 88
الكليماتيزور	no -89	unknown 158	yes -105
الكلينيك	no -142	unknown -136	yes 263
الكليو	unknown 80	yes -54
الكهربا	no -106	unknown 157	yes -60
الكوره	no -65	yes 77
الكوزينه	unknown -49
الكوفر	unknown 67	yes -108
الكونجيلاتور	no -117	yes 67
الكونستا	no 91	unknown -41	yes -55
الكونطور	no -74	unknown 105
اللوحه	yes -101
الليل	no 51	unknown -47
الليلي	no 162	unknown -130
الم	no -72	unknown -58	yes 127
الماتريكيل	unknown 88	yes -82
المارينا	unknown 116	yes -86
المازوط	no -42	unknown 70
الماضي	unknown 42
الماكينه	no -96	unknown 169	yes -73
المالك	no 52	yes -60
المجاور	no -80	unknown 146	yes -82
المجاوره	unknown 44	yes -42
المحرك	no -71	unknown 118	yes -48
المحطه	no -48	unknown 66
المحل	no -40	unknown 57
المخبزه	no -72	unknown 99
المدار	no 52
المدخنه	no 188	unknown -132	yes -80
المدرب	unknown -123	yes 133
المدرسي	no 45	unknown -45
المدفاه	no 72	yes -88
المدير	no -96	yes 100
المدينه	unknown -128	yes 121
المرا	unknown 78	yes -63
المراب	unknown -42
المراقبه	unknown -55	yes 92
المرايه	unknown 56	yes -88
المرجو	no 129	unknown -67	yes -67
المرحاض	no -112	yes 59
المرفق	no -89	unknown -115	yes 189
المركز	no -101	unknown 143	yes -51
المركونه	yes -65
المره	no 59	unknown -75
المسا	unknown 40
المستاجر	no 104	yes -142
المستشفي	no -86	yes 112
المستعجلات	unknown -91	yes 122
المستودع	unknown 54	yes -70
المسجد	yes 41
المسمار	no -110	unknown 139
المسووليه	no -74	unknown 127	yes -53
المشترك	no -50	unknown 49
المطافي	no 68	unknown -101
المطر	unknown 44
المطعم	unknown -45
المظله	no 110	yes -127
المعلم	no 57	unknown 100	yes -137
المغرب	no -54	yes 81
المغسله	no 133	unknown -71	yes -111
المقدمه	no -42	yes 69
المقلاه	no 70	yes -42
المقله	no 179	unknown -127	yes -51
المقهي	unknown -88	yes 50
المكان	no -61	yes 58
المكتب	no -127	unknown 182	yes -81
المكتبه	unknown 88	yes -64
الملاك	no -78	unknown 116
الملك	no -92	unknown 130	yes -71
الممر	no 153	unknown -93	yes -62
المناسب	no 52	unknown -41
المنزل	unknown 71	yes -44
المهم	no 110	unknown -58	yes -57
الموتور	no -149	unknown 138
الموسم	no -81	yes 66
الموضوع	no -59	unknown 94	yes -77
الموطور	no 45
الموقع	yes -47
الموقف	unknown -73	yes 80
المياه	no 92	unknown -60
الميكانيسيان	yes -58
الميكانيكي	no 73	unknown -65
الناس	no 62
النافذه	no 76	unknown -48
الناموسيه	no -96	yes 128
النجاره	no 47	yes -67
النحل	no 47	yes -53
النضاضر	unknown 137	yes -146
النعاس	no -70	yes 46
النعناع	unknown -47
النقل	no 74	unknown -78
النهار	no -71	yes 64
النوافذ	no 101	unknown -161
النيران	no 66	yes -54
اله	no 169	unknown -102	yes -78
الهواء	no -60	yes 48
الهواييه	no -48	unknown 82	yes -42
الهوندا	no -112	unknown 56	yes 49
الواجهه	no 81	yes -78
الواد	no 62	unknown -79
الواقعه	no -101	unknown 61
الوالد	no -47	yes 47
الوالده	no -51	yes 92
الوالدين	yes -102
الواليده	no 103	unknown -88
الوحده	yes -58
الوحل	yes -48
الوراق	no -82	unknown -77	yes 157
الورد	no 78	yes -81
الورقه	yes -59
الورك	no -66	yes 96
الوطنيه	unknown 55
الوعي	no -86	unknown -66	yes 153
الوقت	unknown -40
الوكاله	no -88	unknown 115
الولاد	unknown -81	yes 84
الولد	no -90	unknown -85	yes 168
اليد	no -130	yes 139
اليسري	unknown -45
اليوم	unknown 40
ام	no 42	yes -83
اما	no 87	unknown -75
امام	unknown 40	yes -52
امامي	no 58	unknown -80
امتدت	yes -55
امي	no -54	unknown -56	yes 106
انا	no 47
انبوب	no -50	unknown 70
انجز	unknown -55
اندلع	unknown -67
انزلق	no -76	unknown 52
انزلقت	unknown -54	yes 90
انسي	no -69	unknown 62
انفجرت	no 43	yes -66
انفها	no -74	yes 101
انكسرت	unknown -143	yes 144
انني	no 73	unknown -64
انه	no -71	unknown 89
انهار	no -53	yes 70
اني	no -46	unknown -73	yes 112
اود	no -71	unknown 107
اول	no -58
اولا	unknown -56	yes 80
اولادي	no 87	yes -71
اي	no 64
ايدي	no -72	unknown -105	yes 166
ايضا	no 62	yes -56
ايه	no 83	unknown -57
ب	unknown 65	yes -52
باذي	no 76	unknown -41
باريس	no -40
باغي	no 49
بالبرد	no -155	unknown 96
بالتبن	no 66	unknown -50
بالتروتينيت	yes 49
بالجهد	no -48	unknown -58	yes 107
بالحجاره	no 48	unknown -84	yes 43
بالحجر	no -194	unknown 153	yes -68
بالركل	no 70	yes -74
بالريح	no -91	unknown -159	yes 164
بالزجاج	unknown -60	yes 62
بالزربه	no 53	unknown -41
بالسكوتر	unknown -54	yes 85
بالسياره	unknown -42	yes 41
بالصباغه	no -55	unknown 95	yes -40
بالضبط	no -51	yes 50
بالطابق	no 88	yes -70
بالطوموبيل	no 88	unknown -101
بالعاني	no -53
بالكامل	unknown -73	yes 44
بالليل	unknown 67	yes -49
بالما	unknown 54	yes -51
بالمقص	unknown 54	yes -83
بالمنشار	no -43	unknown -112	yes 142
بالموس	no 86	yes -72
باله	no -109	unknown 83
باه	no -123	unknown -71	yes 172
بايع	no -148	yes 96
باين	no -98	unknown 84
بتاريخ	no 54
بتاع	no -57	unknown 41
بجانبي	no -118	unknown -72	yes 179
بحال	no 120	unknown -57	yes -64
بحروق	no -105	yes 120
بحي	no -49	unknown 85
بحيره	yes -66
بخير	no 73	unknown -64
بدا	no -73	yes 103
بداو	no -67	unknown -48	yes 116
بدون	no 45
بدي	no -49	unknown 72
برا	unknown 72	yes -67
برد	unknown 51	yes -52
برشيد	no 89	yes -95
بري	no 55	yes -49
بسرعه	no 91	unknown -50	yes -40
بسكين	no 71	yes -112
بسلام	no 138	unknown -185
بسلك	no -76	unknown 40
بسوء	no 84	unknown -77
بسياره	unknown -85	yes 93
بسيط	no 53	unknown -90
بسيطه	no -42	unknown -46	yes 85
بشريه	no 146	unknown -70	yes -81
بشكايه	no -73	unknown 115	yes -44
بشويه	no 77	unknown -42
بشي	yes -69
بشيء	no 97	unknown -91
بصح	unknown -62	yes 47
بعدما	no 92	yes -110
بعصا	no 112	unknown -113
بعض	no 89	unknown -102
بعيد	no 131	unknown -83	yes -64
بعيني	yes -97
بغا	no -46
بغاتش	no -63	unknown -73	yes 85
بغاش	unknown -40
بغيتش	no -45	yes 52
بفعل	no -53	unknown 87	yes -45
بقات	no -49
بقاتش	no -81	unknown 145	yes -67
بقاش	no 53
بقاو	unknown -56
بقره	no 41	yes -77
بقعه	yes -76
بقي	no 47	yes -92
بقيت	no -102	unknown 49
بكل	no 47	unknown -90
بلا	no 53
بلاصتو	no -41	unknown -114	yes 151
بلاصه	unknown 50	yes -71
بلاغ	no -88	unknown 196	yes -159
بلاغا	no -68	unknown 110	yes -42
بلانت	no -104	unknown 154	yes -75
بلغت	no -88	unknown 94
بليون	no -86
بمدينه	no -68
بنا	no 44	unknown -49
بنت	no 75	unknown 68	yes -145
بنتي	yes 42
بنجلون	no -85	unknown 118
بني	no 82	yes -46
به	unknown -80
بها	no -43
بهذا	yes 41
بوالو	unknown 51	yes -86
بوحدها	unknown 115	yes -152
بوحدو	no 52	yes -55
بوليس	yes -40
بي	no 46	yes -51
بيا	no -64
بيانو	no 108	yes -139
بيجو	unknown 87	yes -61
بيخير	no 254	unknown -226	yes -90
بيضا	yes 59
بيضاء	no -102	unknown 40	yes 58
بيننا	no 96	unknown -119
بيني	no 113	unknown -63	yes -56
بيه	yes -53
بيها	unknown 69	yes -84
تاذي	no 145	unknown -89	yes -57
تارودانت	no 68	yes -73
تاع	no -52	yes 76
تامين	no -58	unknown 97
تبع	yes -55
تبكي	no -73	unknown -53	yes 108
تتوقف	no -92	yes 114
تجرح	no 159	unknown -72	yes -90
تجرحات	unknown -76	yes 53
تجيب	no -126	unknown -58	yes 143
تحتها	unknown -69
تحتو	unknown -110	yes 50
تحتي	unknown 54	yes -84
تحرق	unknown 60	yes -47
تحطم	unknown -50	yes 51
تحقيقا	no 49	unknown -45
تحمل	no 124	unknown -76	yes -65
تحيد	no -66	unknown 98	yes -48
تخبط	no -94	yes 82
تخرج	no 125	unknown -85	yes -54
تخسر	unknown -47
تخنق	no -48	unknown -45	yes 92
تدخل	no 168	unknown -115	yes -53
ترجع	yes -55
ترك	no 74	unknown -103	yes 43
تركيب	no -43	unknown 86	yes -43
تسجل	no 116	unknown -67	yes -49
تسد	no -70	unknown 128	yes -60
تسرق	no 96	unknown -77
تسرقات	no 80	unknown -40	yes -53
تسع	no 62	unknown -137	yes 60
تشعر	no -96	yes 130
تشفر	no -120	unknown 157	yes -56
تشق	unknown 54
تشقات	no -77	unknown 102
تشقق	no 40
تشكو	unknown -58
تشوف	unknown -45	yes 59
تصادم	no 48	unknown -72
تصادمنا	no 52	yes -43
تصريح	no 95	unknown -50	yes -54
تضر	no 149	unknown -105	yes -56
تضرر	yes -43
تعثرت	no -48	unknown -113	yes 131
تعرض	unknown -64	yes 47
تعرضت	no 50	unknown -87
تعرفت	no 146	unknown -152
تعوج	no 146	unknown -65	yes -88
تعوجات	unknown -52
تعود	no 112	unknown -85	yes -40
تعوضون	no -40	unknown 44
تعويض	unknown -64
تفاهمنا	no 150	unknown -113	yes -45
تفتح	yes 58
تفرقع	no -97	unknown 73	yes -46
تفركع	unknown 55	yes -84
تفركعات	no -68	unknown 61
تفك	no -68	unknown -85	yes 131
تقاس	no 56	unknown -54
تقاسيت	no 111	unknown -86
تقرير	no -81	yes 51
تقريرا	no 105	unknown -64	yes -45
تقل	unknown -61	yes 71
تقلع	no -70	unknown -79	yes 116
تقول	no -69	unknown 78
تكن	no 150	unknown -65	yes -101
تلاقيت	no 109	unknown -69	yes -41
تلت	no -112	unknown 137
تلف	no 54	unknown -46
تما	no -61	unknown -44	yes 106
تماس	unknown -69
تماما	no 73	unknown -77
تنتبه	no 55	yes -53
تنزف	no -63	unknown -46	yes 88
تنفخ	no -48
تهرس	no 73	unknown -66
تهرسات	unknown -88	yes 122
توجد	yes 41
توقف	no -85	unknown 76
توقفت	no 89	unknown -76
توقيع	unknown 50
تيزي	unknown -41
تيشكا	unknown -41	yes 63
تيو	no -92	yes 44
ثانيه	unknown -85	yes 52
ثقب	no 98	unknown -78
ثلاث	no -58	yes 52
ثلاثه	unknown -41
ثلاثين	no 99	unknown -75
ثمنه	no -69	unknown 124	yes -80
ثمنها	no -81	unknown 132	yes -49
جا	yes 68
جاء	no 63
جات	no -54	unknown 57
جاتني	no -131	yes 51
جارتنا	no 57	unknown -70
جارتي	unknown 44	yes -40
جاري	unknown -42
جاني	no 49
جاو	unknown -57	yes 80
جاي	no -42	unknown 51
جدا	no 50	unknown -61
جدار	no -82	unknown 84
جدتي	no -73	yes 68
جدران	no -51	unknown 124	yes -75
جدي	no -69	unknown 172	yes -103
جديد	yes -48
جرار	no 120	unknown -136
جرح	no 67	unknown -81
جرحي	no 74	unknown -42
جري	no 73	unknown -81
جريح	no 100	yes -69
جسديا	no 85	unknown -51
جميعا	no 40
جنب	no 163	unknown -179
جنبها	no -141	unknown 158
جهاز	no -40	unknown 76
جهه	unknown 81
جواب	unknown 49	yes -54
جوج	yes 72
جيبي	no -44	unknown 76
جيت	no -85	unknown 108
جيده	no 190	unknown -163
حادث	unknown 54
حادثه	no 69	unknown -121	yes 46
حارس	unknown -60	yes 42
حاسوب	no -40	unknown 76	yes -48
حافيه	unknown -109	yes 75
حاله	no -76	unknown 130	yes -111
حامل	no -61	yes 76
حاول	no 81	unknown -138
حاولت	no -64	yes 98
حتي	no 66
حجر	no 75	yes -119
حجره	unknown -65	yes 42
حجزت	yes 41
حد	no 139	unknown -94	yes -46
حدا	unknown 40
حدانا	no 54	unknown -56
حدايا	no -123	yes 109
حدود	no -105	unknown 97
حديد	no 65	unknown 55	yes -124
حرق	unknown -103	yes 124
حرقات	no 206	unknown -184	yes -108
حريق	unknown -92	yes 91
حزام	no -77	yes 116
حصل	no -44	unknown 60
حضر	no 125	unknown -108
حضرو	no -78	unknown 61
حط	no 77	unknown -51	yes -53
حطيت	unknown -51	yes 63
حفره	no 171	unknown -60	yes -127
حفل	no -71	unknown 125	yes -53
حفيدي	no -72	yes 47
حقيبه	unknown 90	yes -66
حك	no 178	unknown -105	yes -86
حلات	no -43	yes 70
حليت	no 47	unknown -73
حماتي	no -49	yes 59
حمار	unknown 78	yes -127
حمام	no 83	unknown -41	yes -50
حمامي	no 131	unknown -105
حمرا	no -57	unknown 134	yes -77
حمراء	yes -58
حمل	yes 47
حملت	no 45	unknown -75
حنا	no 112	unknown -87
حوالي	unknown -48
حي	no 49
حيت	no -45	unknown 44
حيط	no -91	unknown 72
حين	unknown -46	yes 53
خاتم	no -119	unknown 176	yes -102
خارج	no -56	yes 50
خارجه	unknown -73	yes 58
خاص	no -58
خاصني	no -48	unknown 68
خاصها	no 119	unknown -72	yes -48
خالتي	no -48	unknown -50	yes 89
خالي	no 64	unknown -116	yes 52
خبط	no 111	yes -103
ختي	no -59	yes 66
خدات	yes -58
خدام	no 131	unknown -107
خدامين	no 185	unknown -141	yes -73
خداو	no 61	unknown -66
خدش	no -40
خدشه	no 156	unknown -103	yes -61
خدمه	no 122	unknown -92	yes -60
خدوش	yes 44
خرج	unknown -51
خرجات	no 137	unknown -80	yes -93
خرجت	no 57
خرجنا	no 80	unknown -73
خرجو	yes 69
خرطوم	yes -50
خروجي	no -103	unknown 158	yes -59
خزان	no 137	unknown -128
خزانه	no -66	unknown 62
خساره	no 122	unknown -91
خساير	unknown -73
خسر	no -55	unknown 108	yes -50
خسرات	no -89	unknown 125
خسرنا	no 72	unknown -52
خطا	unknown -112	yes 54
خطفو	no -64	unknown 77
خفيف	unknown -93	yes 55
خفيفه	no -93	unknown -55	yes 150
خلا	no -42	unknown 80
خلات	unknown -160	yes 180
خلاو	no -83	unknown 171	yes -90
خلصت	no -53	unknown 79
خلفي	no 56
خليت	unknown 80	yes -108
خمسه	no -50
خنزير	no 55	yes -49
خوتي	unknown 75	yes -42
خويا	unknown -44
خير	no 117	unknown -82
خيطو	no -45	unknown 52
دا	no 175	unknown -90	yes -107
دابا	no -51	yes 68
دار	unknown -132	yes 140
دارت	no -107	unknown 115
دارنا	no -139	unknown 60	yes 87
دارها	no -63	unknown 91
دارو	no 62
داز	no -61	unknown -61	yes 121
دازت	unknown 54	yes -40
دازو	unknown -50
داسيا	no 112	unknown -54	yes -56
داعي	yes -44
داك	no -80	yes 108
داكشي	no -68	unknown 92
داو	no -71	unknown 129	yes -64
داوني	no -93	unknown -144	yes 197
داوه	unknown -53
داوهم	no 52	unknown -108
داير	no -104	unknown 83
دايز	no 167	unknown -105	yes -88
دخان	no -119	unknown 112
دخل	unknown -55	yes 56
دخلنا	no -87	yes 112
دخلو	unknown -42
دراجتي	no -51	unknown 90
دراجه	unknown -76	yes 106
درت	no -45	unknown 49
درتش	no -45	unknown 83
درتها	no 148	unknown -61	yes -99
درج	unknown -110	yes 77
درجه	no -72	unknown -86	yes 153
درك	no 79	unknown -108
درناش	unknown -93	yes 63
درهم	no -43	unknown 63
دفع	no -82	unknown 93
دفعت	no -48
دفعني	no -86	unknown -180	yes 237
دقايق	unknown -55
دكتور	no 90	yes -77
دم	no 164	unknown -101	yes -66
دمي	no 46	yes -64
دهست	no -57
دورتين	no -45	yes 57
ديالهم	no 158	unknown -107	yes -63
ديالو	unknown 41	yes -57
ديالي	unknown 49
ذاب	no 61	unknown -93
ذراعي	no -51	yes 84
ذو	no 111	yes -125
راجعين	yes 50
راجل	no 73	yes -71
راجلي	no -48	unknown -41	yes 88
راح	unknown 140	yes -135
راحت	no -137	unknown 84
راحه	unknown -100	yes 135
راس	unknown -121	yes 76
راسها	no -53	unknown -68	yes 121
راسو	no 80	unknown -95
راسي	no -62	yes 88
راكب	no -48	yes 80
راكبه	no -97	unknown -52	yes 144
راني	unknown 57
راه	no -41	yes 41
راها	no 179	unknown -220
ربع	no -68	yes 72
ربعه	no -72	unknown 59
ربما	no 50	yes -77
رجال	no 79	unknown -59
رجعت	unknown 55	yes -40
رجل	no -61	unknown 62
رجله	no -90	yes 116
رجلو	no -98	unknown -58	yes 141
رجلي	unknown -63	yes 62
رجليه	no -77	unknown -102	yes 157
رحت	no -90	unknown 135	yes -52
رحله	yes 44
رغم	no -69	unknown 111	yes -44
رقبتي	no -75	unknown -62	yes 130
رقمها	unknown 81	yes -71
رقمي	no -89	unknown 153	yes -95
ركابي	unknown -73	yes 51
ركبتي	no -48	yes 81
رماد	no -91	unknown 79
رمضان	unknown 56	yes -50
رونو	no -77	unknown 74
ريح	unknown -45
ريحه	no -47	unknown 86
زاج	unknown 59	yes -114
زال	no -131	unknown -56	yes 152
زالت	no -51	unknown -92	yes 155
زبون	no 90	unknown -108
زبونه	no -51	unknown -80	yes 133
زجاج	no -42	unknown 59
زرق	no -75	unknown -69	yes 137
زرقه	no 53	unknown -111	yes 65
زلت	unknown -82
زلقات	no -88	unknown -121	yes 180
زلقت	no -62	yes 72
زمان	no -76	unknown 121	yes -50
زوجتي	yes 61
زوجي	no -45
زياره	no 114	unknown -133
ساعتين	yes 40
ساقي	no -57	unknown -63	yes 119
ساكن	no 46	yes -76
سال	no -133	unknown -68	yes 165
سالم	no 159	unknown -139	yes -65
سالما	no 118	unknown -67	yes -56
سالمه	no 235	unknown -164	yes -103
سالمون	no 49	unknown -47
سالمين	no 55	unknown -66
سايقه	unknown -111	yes 128
سايقها	no -61	unknown 66
سبع	yes 46
ست	no -95	yes 53
ستر	no 192	unknown -134	yes -81
ستراسبورغ	no 51	yes -63
سته	unknown -104	yes 88
سجل	yes -67
سجلت	no -40
سحقت	unknown -70
سخن	no 61	yes -53
سد	no -41	yes 58
سدو	no -77	unknown 51	yes 48
سديت	no 48	unknown -50
سرقت	no -73	unknown 124	yes -50
سرقه	unknown 84	yes -61
سرقو	no -76	unknown 63
سرقوا	no 85	unknown -42	yes -47
سطح	no 145	unknown -119
سقط	yes 43
سكاري	yes 47
سلا	yes 40
سلام	no -42	unknown 94	yes -65
سلمنا	no 60
سليم	no 67	unknown -64
سليمه	no 131	unknown -100	yes -42
سمع	no -71	unknown 159	yes -90
سمعنا	yes -41
سميتها	no -96	yes 49
سميتو	yes 59
سميتي	no -60	unknown 54
سنه	no -58	yes 56
سنين	unknown 72
سوء	no 170	unknown -83	yes -107
سوداء	no -47
سوق	no 69	yes -91
سولت	no -118	unknown 147	yes -56
سوي	no 51	yes -62
سي	no -68	unknown 98
سيارات	unknown 65	yes -47
سيارتان	no 46	yes -47
سيارتي	yes -44
سيدي	no -46	unknown 64
سيمانه	no -65
شاب	yes 62
شاحن	no 45	yes -75
شاحنتي	no 46	yes -58
شاحنه	no -82	unknown 80
شاده	no 89	unknown -89
شاعل	no -93	unknown 110
شاف	no -47	unknown 140	yes -100
شب	unknown -58	yes 46
شتا	no -87	unknown 129	yes -40
شتنبر	no 50
شجره	no -75	unknown 144	yes -71
شحال	no -142	unknown 203	yes -83
شد	no -64	unknown -59	yes 112
شدات	no 61	unknown -147	yes 72
شده	unknown 44	yes -69
شدو	no -62	unknown -60	yes 120
شرجم	no 211	unknown -185	yes -104
شرخ	no -50	unknown 82
شرفه	no 47	yes -42
شركه	no -62	unknown 75
شريتو	unknown 48
شظيه	no 75	unknown -143	yes 59
شعلات	yes 44
شفت	no -147	unknown 90	yes 58
شفتش	no 161	unknown -137
شفتو	no 204	unknown -136	yes -132
شفرو	no -55	unknown 111	yes -85
شقتي	unknown 80	yes -40
شقه	no -93	unknown 87
شكايه	no -53	unknown 67
شكون	unknown 40
شمعه	unknown -102	yes 59
شنو	no -48	yes 50
شهاده	no 57
شهر	no -57	unknown 57
شهور	no -72	unknown 47
شو	no -54	unknown 51
شوف	no 180	yes -187
شويه	unknown -118	yes 110
شيء	no 46
شيفور	no 41	yes -74
صاحبها	unknown -53
صاحبي	no -86	yes 95
صارت	no 48
صاعقه	no -99	unknown 109
صافي	no 77	unknown -92
صالون	no -74	unknown 118	yes -42
صباحا	no 66	unknown -49
صباعي	no 74	unknown -159	yes 57
صباغه	yes -47
صحاح	no 192	unknown -143	yes -120
صحيح	no 154	unknown -83	yes -95
صداع	no -41
صدرها	no -95	yes 118
صدري	no -58	yes 88
صدمت	no 117	unknown -71	yes -47
صدمتني	unknown 53	yes -70
صدمه	no 47	unknown -62
صغير	no 77	unknown -63
صغيره	no 49	yes -48
صفر	no 106	yes -132
صلاه	no 100	unknown -109
صندوق	no 48	yes -48
صوت	no 49
صور	no -137	unknown 83
صورا	unknown 54	yes -112
صورت	unknown 85	yes -50
ضاع	no 89	unknown -59
ضاعت	unknown 46
ضاعو	no 131	unknown -108	yes -55
ضحايا	no 138	unknown -72	yes -85
ضرب	unknown 47
ضربات	no -99	unknown 146	yes -60
ضربتني	no 140	unknown -79	yes -86
ضربتو	unknown -113	yes 98
ضربنا	no -106	unknown -98	yes 187
ضربه	no 122	unknown -113
ضربو	no 68	yes -118
ضرر	no 91	unknown -58
ضريفه	no 65	yes -44
ضو	no 128	unknown -127
طاكسي	unknown -62
طالب	no -93	yes 60
طالع	unknown -42	yes 61
طاير	unknown -77	yes 56
طبعا	yes 47
طبيب	no 61	yes -49
طحت	unknown -58	yes 78
طراف	no 49	unknown 51	yes -88
طرطق	unknown -66	yes 54
طرطقات	no -161	yes 113
طرف	no -50	unknown -81	yes 124
طريق	no 41	unknown -104	yes 58
طريقو	no -62	unknown 138	yes -87
طفاها	no 108	unknown -63	yes -43
طلبت	no -46	unknown 134	yes -121
طلعات	no -118	unknown 125
طنجه	no 48	yes -44
طوال	no -82	unknown 91
طوموبيلات	no -112	yes 131
طوموبيلتي	no -140	unknown 180	yes -66
طويلا	no 109	unknown -111
طيح	no -106	unknown -95	yes 181
طيرات	no -72	yes 41
طيرت	unknown -146	yes 134
ظهره	no -137	unknown -41	yes 175
ظهري	no -48	unknown -116	yes 162
عاد	no 66	unknown -44
عاشوراء	unknown -95	yes 77
عاصفه	unknown -58	yes 52
عالارض	no -85	unknown 94
عامره	no -127	unknown 44	yes 72
عامين	no 113	unknown -147
عاونوني	no -65
عايدين	no -42	yes 50
عباد	no 132	unknown -180
عبد	no -78	unknown 101
عبر	no 55
عجلات	no -92	unknown 127	yes -76
عجله	no -48	unknown 61	yes -65
عدا	no -48	yes 70
عربه	unknown -108	yes 60
عربيه	no -64	unknown 73
عرس	unknown 40
عرفت	no -65	yes 79
عرفتش	no -84	unknown 141	yes -60
عشر	no -40
عشره	no 44	unknown -45
عشرين	no -51	unknown 118	yes -65
عشيه	no -99	unknown 77
عض	unknown -100	yes 117
عضني	no -54	unknown -63	yes 114
عطاتني	unknown 125	yes -124
عطاني	no -90	unknown 52
عطيتو	no -45	unknown -84	yes 127
عظم	unknown -82	yes 112
عفوا	unknown -48	yes 44
عقدي	no -54	unknown 88
علاش	no -68	unknown 119	yes -51
علامه	no 52	unknown -59
علبه	no -43	unknown 113	yes -86
علقت	no -90	unknown -133	yes 205
عليها	no -74
عليهم	unknown 58	yes -40
عم	yes 55
عمال	no -52	yes 74
عمر	yes -47
عمرنا	unknown 57	yes -60
عمرناها	no -45	unknown -94	yes 129
عمره	no -47	yes 72
عمرها	unknown -71	yes 84
عمري	unknown -51	yes 43
عملت	unknown 62
عملنا	no -61	yes 41
عمليه	unknown -77	yes 65
عمود	unknown 71	yes -57
عمي	no -133	unknown 93
عن	no 41
عنا	no -49	unknown 132	yes -130
عندما	unknown 50
عنده	no 86	unknown -67
عندها	no -47	unknown -63	yes 108
عندهم	unknown 83	yes -59
عندو	no 49	unknown -44
عندي	unknown 49
عنقي	no -62	unknown -81	yes 136
عودتي	no 85	unknown -111
عيد	no 167	unknown -104	yes -100
عيط	no -45	unknown -74	yes 102
عيطنا	yes 50
عيطناش	no 171	unknown -62	yes -133
عين	unknown -101	yes 91
عيني	unknown -45	yes 59
عينيا	no -109	unknown 125
غابه	no 74	yes -58
غادي	no 41
غدا	no 43
غرز	unknown -125	yes 161
غرزات	unknown -69	yes 93
غرزه	no -69	unknown -67	yes 130
غرفه	unknown 41	yes -57
غطاء	no 61
غلط	unknown -75	yes 80
غلف	no -57	unknown 92
فات	unknown 60
فاحترق	no -88	yes 41
فاحترقت	no -151	yes 96
فارغ	no -63	unknown 48
فاس	no 60	yes -62
فاش	unknown -43	yes 80
فاض	no -65	unknown 98
فاضت	yes 66
فالارض	no -55	unknown 65
فالباب	yes -43
فالباركينغ	no -117	unknown 179	yes -116
فالبحر	no -74	unknown 166	yes -112
فالبيسين	no -81	unknown 116
فالتيليفون	unknown -60	yes 52
فالجرده	unknown -48
فالحفره	no -153	unknown -83	yes 145
فالخدمه	no -145	unknown 205	yes -102
فالدار	no 55	unknown -66
فالدروج	no -45	yes 72
فالدوار	no -186	unknown 94
فالسبيطار	no -70	unknown -84	yes 153
فالسطح	no 73	unknown -73
فالشجره	no -43	unknown -73	yes 82
فالطابق	no 62	yes -94
فالطريق	unknown -79	yes 101
فالطوبيس	no -117	yes 112
فالطوموبيل	no -85	yes 87
فالقهوه	no 82	unknown -105
فالكوميساريه	no 90	unknown -142	yes 82
فالموطور	yes 50
فالوقت	no 139	unknown -91	yes -53
فانكسر	no -85	unknown 44
فبراير	no 43
فبلاصتو	no -63	yes 73
فتح	no -70	unknown -73	yes 136
فجر	no 67	yes -96
فحالو	unknown 50	yes -71
فخرجت	no -63	yes 84
فدار	no -87	yes 75
فرفض	no -52
فرنسيه	no -100	unknown 137
فسقط	no -42	unknown 72	yes -60
فسوق	unknown 42
فطنجه	no -89	unknown 58
فظهر	no -87	unknown -73	yes 153
فعل	yes -40
فقد	unknown -52	yes 53
فقدت	unknown 120	yes -125
فقط	no 95	unknown -54	yes -40
فلا	no 132	unknown -94
فلم	yes -58
فما	no 95	unknown -47
فمحطه	unknown -40
فواحد	unknown -81	yes 70
فوجدنا	unknown 82	yes -55
فورا	no 69	yes -123
فوسط	no 49
فوقي	no -44	unknown 115	yes -73
فيا	no 40	unknown -61
فيضان	no -82	unknown -72	yes 49
فين	yes 51
فينا	no 90	unknown -95
فيهم	unknown -61
فيي	unknown -76	yes 66
قالت	no -51	unknown 101	yes -53
قالوا	no -61	unknown -70	yes 126
قاليا	yes -49
قد	no 78	unknown -57
قدام	yes -43
قدامي	unknown 57
قدروش	no 88	unknown -69	yes -52
قدمت	no -43
قدمي	no -104	yes 91
قديم	no -91	unknown 157	yes -67
قرب	no 72	unknown -58
قررت	no 164	unknown -98	yes -118
قسم	no -59	unknown -59	yes 96
قصد	unknown -55
قطعت	no -108	unknown -61	yes 142
قطعه	no 100	yes -107
قطعو	unknown 97	yes -87
قفز	no -40	unknown -43	yes 76
قفزت	no -52	unknown 44
قفل	no 47	unknown -128	yes 71
قلب	unknown 71	yes -42
قلبي	no 50	yes -80
قلت	no -68	unknown 52
قلعات	no -155	unknown 46	yes 66
قوي	no -169	unknown 266	yes -125
قويه	no 78	unknown -52
كات	yes 55
كاحلي	no -65	unknown -51	yes 113
كار	unknown -68	yes 65
كارثه	unknown -60	yes 43
كارفور	no -55	unknown 74
كاط	no -81	unknown 74
كاع	no 89	unknown -46	yes -64
كالو	no 117	unknown -146
كامل	unknown 54
كاميرا	no -70	unknown 125	yes -50
كاميو	unknown -126	yes 132
كانه	no 71
كانها	no 199	unknown -168	yes -64
كانو	no 97	unknown -101
كاين	no 55	yes -42
كاينش	no -51	yes 75
كبير	no 45	unknown -92
كتبت	no -85	yes 100
كتبكي	no -106	yes 102
كتبنا	unknown -70
كتشكي	no -66	yes 106
كتفها	no -47	unknown -66	yes 112
كتفي	no -66	unknown -64	yes 129
كتقول	no -46	unknown 45
كثير	no -56	yes 61
كثيرا	no -113	unknown 77	yes 41
كحال	no -112	unknown 51
كحل	no 87	yes -88
كذلك	no 82	yes -55
كرسي	no -117	unknown 177	yes -74
كرشي	no -54	unknown -92	yes 145
كره	no 56	unknown -117	yes 59
كسرت	no -107	unknown -58	yes 162
كسرو	no -76	unknown 109
كسروا	no 40	unknown 57	yes -101
كسيده	no -120	yes 147
كلام	no -144	unknown 196	yes -56
كلب	no -95	yes 102
كلشي	no 46
كلمه	no -66	yes 62
كلنا	no 87	unknown -88
كلهم	no -54	unknown -51	yes 98
كليان	no 49	yes -48
كليو	no -73	unknown 99
كما	no 58	unknown -124	yes 59
كمان	no -115	unknown 61	yes 51
كنا	no 45
كنتسني	unknown -82	yes 43
كنخدم	no -47	unknown -74	yes 95
كندور	no -122	unknown 94
كنصور	unknown 80	yes -52
كنقدرش	no -49	unknown -64	yes 112
كنقول	no 127	unknown -43	yes -128
كنمسح	no 89	unknown -180
كنمشي	no 50	unknown -55
كهرباييه	no -61	yes 46
كونستا	unknown -109	yes 69
كي	no 57	unknown -104	yes 43
كيتعوض	no 110	unknown -104
كيتقيا	no -56	yes 83
كيجري	no -62
كيحلف	no 141	yes -149
كيخلص	no -71	unknown 204	yes -170
كيدخل	no -114	unknown 151
كيدور	no -62	unknown -49	yes 111
كيسيل	no -117	unknown 45	yes 75
كيضحك	no -46
كيضحكو	no 53	unknown 71	yes -161
كيضرب	no -70	unknown 64
كيضرني	no -68	unknown -78	yes 135
كيضرها	no -43	unknown -72	yes 116
كيف	no -43	unknown 99	yes -67
كيفاش	no -61
كيقطر	unknown 74	yes -95
كيقول	unknown -49	yes 44
كيقولو	no -70	unknown 136	yes -65
كيلعب	no -66
كيلعبو	no 60	yes -58
كيوجعني	no -40	unknown -42	yes 82
ل	no 249	unknown -181	yes -91
لا	no 48
لاباس	no 129	unknown -64	yes -65
لاحد	no 82	unknown -116
لاكاف	no -51	unknown 96	yes -50
لاله	no -77	unknown 86
لامبيلانص	no -67	unknown -59	yes 127
لان	no -63	unknown 81
لانني	no -70	unknown 72
لانه	unknown 124	yes -123
لاني	unknown 65
لاي	no 206	unknown -137	yes -80
لباربريز	no 83	unknown 49	yes -161
لبوليس	no -67	unknown 74
لبيع	no 72	yes -49
لتحت	no -44	unknown -47	yes 77
لتر	unknown 40	yes -59
لحادث	unknown -113	yes 89
لحد	no 43	unknown -123	yes 71
لحظه	no -130	unknown 57	yes 67
لحقت	no 106	unknown 52	yes -142
لداخل	no 69	yes -56
لدي	no -53
لدينا	no 115	unknown -181	yes 59
لسيارتي	unknown 73	yes -50
لطيفه	no 100	yes -63
لعند	no -86	yes 47
لفوق	no 43
لقيت	unknown 56
لقيتش	no -68	unknown 94
لقيتها	no 131	unknown -104	yes -66
لقيتو	no -76	unknown 135	yes -61
لقينا	unknown 74	yes -118
لكم	no 114	unknown -52	yes -70
لكن	unknown -55
لكنه	no -85	unknown 84
لكني	no 45
للاسف	no 92	unknown -60	yes -46
للباركينغ	no 46	yes -49
للبوليس	unknown 77	yes -70
للدار	no -51	yes 60
للدرك	no -40	unknown 101	yes -51
للسبيطار	no -63	unknown -45	yes 111
للسرقه	no 105	unknown -73	yes -55
للسطح	no 92	unknown -51
للشرطه	yes -40
للصالون	no 86	unknown -139
للكلينيك	no -61	unknown -71	yes 125
للمستعجلات	no -55	unknown -129	yes 166
لله	no 99	unknown -96
للور	no 182	unknown -92	yes -128
لم	no 62
لما	no -75	yes 62
لماذا	no -91	unknown 60
له	no 81	unknown -88
لها	unknown -98	yes 119
لواحد	no -129	yes 132
لوجه	no 71	yes -119
لوح	no 44	unknown 45	yes -90
لوحته	no -47	unknown 101	yes -71
لوحه	no 66	unknown -51
لور	unknown -56	yes 65
لوطوروت	no 211	unknown -167	yes -76
ليسر	yes 42
ليكم	yes -44
ليل	unknown -73	yes 59
ليلا	no 62	unknown -69
ليله	no 52
ليه	unknown -44	yes 80
ليهم	no 72	yes -48
ماء	unknown -56	yes 54
مات	unknown -142	yes 61
ماتت	unknown 54	yes -42
ماديه	no 105	unknown -78
ماذا	no -114	unknown 158	yes -46
مارس	yes -46
مارش	no 47	yes -72
ماس	no -84	unknown 97	yes -50
ماعرفتش	no -53	unknown 97	yes -59
مافيه	no 123	unknown -97	yes -47
ماكان	no 233	unknown -171	yes -90
ماكاين	no 94	unknown -57
ماكاينش	no 74	unknown 69	yes -236
ماكنتش	unknown 84	yes -80
ماكينه	no 93	unknown -126
ماوقع	no 249	unknown -206	yes -123
مبارح	unknown 43
مباشره	no -47	unknown 108	yes -60
مبلل	no 215	unknown -136	yes -86
مبلول	no -100	unknown 66
متر	yes -47
مترين	yes 60
متوقف	unknown -111	yes 130
متوقفه	no -48	unknown 41
متي	unknown 64
مثقوب	no 54	yes -52
مثل	no -72
مثلي	unknown -181	yes 129
مجروح	no 131	unknown -59	yes -75
مجهولون	no 147	unknown -99	yes -84
محاوله	yes -46
محترم	no 120	unknown -91
محرك	no 59
محروق	no 60	unknown -43
محضر	unknown 61
محطه	no -77	unknown 110
محل	no 172	unknown -143	yes -59
محمد	no -52
محمل	no 194	unknown -109	yes -131
محمله	no -109	unknown 125
مخزن	unknown 71	yes -52
مخلوع	no -134	unknown -74	yes 161
مدخل	no 53	yes -48
مدكوك	no -82	unknown 128	yes -47
مدينه	no -51	unknown 40
مراب	unknown 40	yes -46
مرات	no 84	unknown -77
مراتي	unknown -50	yes 46
مراكش	unknown 68	yes -57
مراه	no -44	unknown 121	yes -93
مرتي	no -79	unknown 131	yes -63
مرجان	no -85	unknown 48
مرسيليا	unknown -66	yes 60
مرفق	no 155	unknown -90	yes -88
مركز	no -73	unknown 111	yes -43
مركونه	unknown 93	yes -55
مره	unknown 61	yes -50
مريض	no 122	unknown -95
مزهريه	no 132	unknown -80	yes -95
مزيان	yes 46
مسافر	no -87	unknown 137	yes -49
مستشفي	no -70	yes 110
مستودع	yes 53
مسدود	no -47	unknown 107	yes -108
مسرعه	no 107	unknown -61	yes -70
مسكين	no 85	unknown -151	yes 47
مسكينه	unknown 73	yes -50
مشا	no -64	yes 57
مشات	no -48	unknown 59
مشاو	unknown -93	yes 54
مشي	no 72	unknown -53
مشيت	yes -52
مشيتش	no -79	unknown 143	yes -70
مشينا	no -95	unknown 172	yes -79
مصاب	no 101	unknown -76
مصابين	no 203	unknown -154	yes -62
مصباح	no 54	yes -76
مصدره	no 107	unknown -86
مضروب	no -116	yes 122
مضروبه	no 149	yes -136
مطار	unknown 42
مطر	no -45
مطعم	no -52	unknown -58	yes 89
معانا	no 54	unknown -82
معاه	unknown -105	yes 65
معاها	unknown -58
معاهم	unknown -102	yes 118
معايا	unknown -47
معاينه	yes -44
معصمي	no -48	yes 73
معقول	no 71	unknown -42	yes -40
معلق	no 98	unknown 48	yes -182
معلم	no -94	yes 75
معمره	no 133	yes -153
معها	unknown 114	yes -83
مفاجي	no -76	unknown 102
مفتوحا	no -61	unknown 98
مقطوع	unknown -79	yes 44
مقلوبه	unknown 80	yes -44
مكان	unknown 47
مكانها	no 136	unknown -98	yes -52
مكروه	no 189	unknown -95	yes -112
مكسور	no 40	yes -66
مكسوره	no -45	unknown -64	yes 109
مكناس	no 138	unknown -80	yes -64
مكنتش	unknown -40
ملء	yes -68
ملا	unknown -61	yes 48
ملابس	unknown 71
ملال	yes -43
ملانا	no 73	unknown -68
ملف	no 75	yes -57
مليون	unknown 55	yes -50
ممر	unknown -52	yes 44
ممرضه	unknown -57	yes 74
منا	no 101	unknown -61	yes -40
منتصف	unknown -53
منذ	no -56
منزلي	no -80	unknown 104
منفوخ	no -109	yes 102
منفوخه	unknown -64	yes 49
منفوخين	no -42	yes 76
منكم	no -97	unknown 141	yes -45
منه	no 126	yes -88
منها	yes -41
منهم	unknown -139	yes 110
منو	unknown -131	yes 115
مني	no -71	unknown 66
مهرس	unknown -142	yes 140
مهرسه	no -131	unknown -120	yes 206
مهرسين	no -63
مو	no -71	yes 64
موجه	no 96	unknown -45	yes -71
موخره	unknown 71	yes -75
مورا	no 47	unknown -98
موطور	no -44	unknown -51	yes 94
موعد	unknown 53
موقعه	no -79	unknown 55
موقف	no -63	unknown 112	yes -54
مول	unknown -67
مولاه	no 50	yes -84
مولاها	unknown 78	yes -51
مولاي	unknown -49	yes 48
مير	no -46	unknown 90	yes -42
ميناء	no 177	unknown -129	yes -54
ناريه	unknown -69	yes 90
نازل	unknown -46
نازله	no -61	yes 45
ناض	no 63	unknown -127
ناضت	no -72	unknown 104	yes -43
ناعس	unknown -106	yes 62
ناعسين	no 107	unknown -60	yes -46
نافذه	unknown -58	yes 45
نانت	unknown 97	yes -70
نايم	unknown 75	yes -49
نايما	unknown -62	yes 41
نايمه	yes 60
نترو	unknown -134	yes 149
نتصل	unknown -53	yes 62
نتفاهمو	unknown 61	yes -62
نتوما	no 83	yes -79
نتيشكا	unknown -41
نجا	no -140	unknown 70	yes 44
نجمه	no -89	unknown 144	yes -72
نحرر	no 132	unknown -79	yes -66
نحن	no 60	unknown -53
نحو	no -99	yes 80
نخرج	unknown -45	yes 54
نخلص	yes -53
ندير	unknown 41	yes -48
نزل	no 49	unknown -46
نزلت	unknown 52
نزلنا	no 50	unknown -98	yes 47
نزلو	no -50
نستدع	unknown 119	yes -103
نسخه	no -63	unknown 110	yes -47
نسيت	yes -47
نسيتها	no 54	yes -103
نسيتو	yes -48
نشري	no -56	unknown 85	yes -45
نص	no 82	unknown -55
نصب	no 146	unknown -77	yes -69
نصرح	no -94	unknown 119
نصف	no 75	yes -82
نصلح	unknown 53
نصلي	no -107	unknown 139	yes -40
نظارات	unknown 75	yes -48
نعست	no 49	unknown -41
نعمرو	unknown 40
نفس	no 83	yes -79
نفسه	no -94	unknown -93	yes 152
نفق	unknown -60	yes 54
نقدرش	no -84	unknown 94
نقل	no -63	yes 63
نكتب	unknown -74	yes 40
نلبس	yes 62
نمرتها	yes -52
نمشي	no -73	unknown 90
نملا	unknown 47
نهار	unknown 42
نهاييا	no 73	unknown -53	yes -46
نوقع	no -65
نيابه	no -59	unknown -88	yes 145
هابط	no -76	unknown 50
هاتفي	no -50
هاد	unknown 67
هادشي	no -46
هادي	yes -49
هبت	no 126	unknown -57	yes -79
هبط	unknown 70	yes -71
هبطات	no 112	unknown -197	yes 42
هذه	unknown 43	yes -54
هربات	no 223	unknown -168	yes -111
هرس	no -47
هرسو	no -75
هز	no 113	unknown -99
هزو	no -60	unknown 102	yes -45
هل	no -51	unknown 63
ههه	no 66	yes -60
هههه	no 121	unknown -97
هوما	no -86	unknown -72	yes 129
هي	no 61	unknown -57
و	yes 45
واحدا	no 131	unknown -111
واحده	unknown -82	yes 49
واخذت	unknown 49	yes -66
واش	unknown 65	yes -45
واصطدمت	no -77	unknown 83
واعتذر	no 84	unknown -58
واقف	unknown -59
واقفه	unknown 80	yes -107
والارضيه	unknown 48
والاريكه	no 86	yes -64
والبلاكارات	no 47
والبوليس	unknown -68
والبومبا	no 135	unknown -209	yes 71
والبيت	no -61	unknown 118	yes -71
والحمد	no 110	unknown -76
والخشب	no -40	unknown 73
والدار	no -99	unknown 123
والدتي	unknown -102	yes 98
والدرك	no 47
والرادياتور	no 143	unknown -120
والربع	no -55	unknown 108	yes -64
والزجاج	no -55	unknown -81	yes 125
والزرابي	no 47	unknown -44
والسايق	no 52	unknown -44
والستاره	no 126	unknown -40	yes -104
والسقف	no 64	yes -55
والسوارت	no -130	unknown 178	yes -68
والطبيب	no -54	unknown -70	yes 125
والطبيبه	no -40	unknown -46	yes 88
والطوموبيل	no -121	yes 93
والعافيه	no 103	yes -64
والفلوس	no -108	unknown 54
والكاميرا	no -92	unknown 183	yes -94
والكلب	no -110	unknown 187	yes -98
والكوفر	no 91	unknown -78
والكونسطا	unknown -108	yes 91
والما	no -60	unknown 56
والماء	unknown 60	yes -57
والماكينه	no 102	unknown -58	yes -65
والموطور	no -79	unknown -75	yes 149
والو	no 69	yes -40
والوقايه	no -42	unknown 112	yes -117
واليوم	no -52	unknown 99	yes -58
وانكسرت	no 57	yes -89
وباب	no 112	unknown -147
وبابي	unknown 154	yes -163
وبقا	no -64
وبقيت	yes 46
وبلا	unknown -40
وبين	no 152	unknown -109	yes -54
وتركت	unknown 71
وتضررت	no -76	unknown 108
وتكسر	no -62	unknown -61	yes 116
وتهرس	no -80	unknown 48
وتهرسات	no 127	yes -157
وجا	no 125	unknown -112
وجات	unknown -78	yes 105
وجاو	no -63	unknown 63
وجدت	no -40	unknown 68
وجدنا	unknown 42	yes -54
وجده	unknown 89	yes -66
وجع	no 107	unknown -83	yes -47
وحتي	no 71	yes -57
وحدها	no -135	unknown 62
وحدو	no 141	unknown -114
وحدي	no 47	yes -46
وحررت	unknown -45
وحرق	no -84	unknown 63
وحك	no -86	unknown -55	yes 119
وحنا	no 111	unknown -112
وحين	no -60	yes 84
وختي	no -111	unknown -149	yes 246
وخداو	no 108	unknown -62	yes -59
وخرجت	yes -43
وخلاو	yes -41
وخليت	no -85	unknown 128	yes -44
ودار	no -67	unknown 96
ودارت	unknown -95	yes 113
وداز	unknown 57	yes -75
وداو	no -51	unknown 53
وداوها	no -48	unknown -55	yes 102
ودخل	no -56
ودخلت	no 112	yes -87
ودنو	unknown -77	yes 75
ودي	unknown -99	yes 55
وديا	no 54
وديه	yes -41
ورا	unknown -64	yes 45
وراء	no -65	unknown 52
وراجلي	no -105	unknown -163	yes 225
ورايا	no -42	yes 60
ورجال	unknown 52
ورجعت	no -124	unknown 170	yes -46
ورشه	no -101	unknown 129	yes -48
ورقه	unknown 87	yes -67
وركبتي	no -109	unknown -128	yes 169
وزلقات	no -57	unknown 42
وسط	no 69	unknown -73
وسقطت	no 91	unknown -48	yes -47
وسياره	no 116	unknown -118
وشعلات	no 52	unknown -60
وصافي	no 172	unknown -101	yes -83
وصل	no -60	unknown 83
وصلات	no 48	unknown -42
وصلت	no -97	unknown 60
وضحك	no 149	unknown -141
وضربت	no -52	yes 60
وضربني	no -61	unknown -53	yes 95
وضعت	no -138	unknown 184	yes -79
وضعنا	no 83	unknown -108
وطاح	unknown -57	yes 86
وطاحت	no 45	unknown -121	yes 60
وطحت	no -42	unknown -146	yes 177
وطلعات	no -112	unknown 133
وطلعت	unknown 50
وعطاوني	no 127	unknown -47	yes -88
وعلي	no 73	unknown -53
وعليها	unknown 46
وعمرنا	no 81	unknown -60
وعند	no 93	unknown -63	yes -43
وعندما	no -77	unknown 109
وعندي	unknown -77	yes 83
وغطاء	no -105	unknown 133	yes -40
وفجاه	no 50	unknown -46
وفي	no 57	yes -51
وفيها	unknown 45
وقال	unknown 51	yes -71
وقت	no -46	yes 63
وقتها	unknown 75	yes -59
وقد	unknown 46	yes -75
وقعات	no -97	unknown 111
وقعت	no -46
وقفت	unknown 44	yes -65
وكان	no -64	yes 61
وكتبو	no -75	unknown 136	yes -73
وكسرت	unknown 55
وكل	no 100	yes -80
وكلشي	no 64	yes -51
وكلنا	no 139	unknown -102
وكمل	yes -49
وكنت	unknown -104	yes 87
وكيقول	no 78	unknown -42
وكيل	no -83	unknown 130	yes -66
ولا	no 75	unknown -42
ولات	unknown 84	yes -121
ولاد	no -84	unknown -91	yes 162
ولاو	no -48
ولدو	unknown -69	yes 69
ولقيت	unknown 87	yes -91
ولكن	unknown -46
ولله	no 94	unknown -56	yes -46
ولم	no 79	unknown -52
ولي	no 70	unknown -176	yes 74
ومراتي	unknown -73
ومرتي	unknown -66	yes 88
ومشا	no 73	unknown -57
ومشات	no 57	unknown -98
ومشاو	yes -85
ومشي	no -206	unknown 117	yes 61
ومشيت	no 115	unknown -85	yes -42
ومشينا	unknown -46
ومع	unknown -114	yes 63
ومن	unknown -51	yes 52
ومول	no -76	unknown -65	yes 121
ونحن	no 92	unknown -75
ونزلت	no 44	unknown -46
ونسيت	unknown 70	yes -64
ونص	unknown -51
ونقل	no -95	unknown -86	yes 179
وها	unknown -54
وهرب	unknown 46
وهرس	no 179	unknown -124	yes -72
وهرسو	unknown 47
وهي	no -47	unknown 46
وواحد	no -41	yes 45
ووصلات	no -124	unknown -59	yes 155
ويدي	no -59	unknown -52	yes 111
ويقول	yes 41
يبدو	no -88	unknown 50
يتاذ	no 87	unknown -55
يتضرر	no 125	unknown -102
يتعرض	no 134	unknown -86	yes -53
يتوقف	no -72	unknown -47	yes 116
يجرح	no 152	unknown -70	yes -88
يحدث	no 76	unknown -48
يحلو	no 50	yes -40
يخرج	no 79	unknown -89
يخلص	no -84	yes 60
يد	no -54
يده	no -128	unknown -93	yes 211
يدها	no -103	unknown -50	yes 149
يدو	no -107	unknown -53	yes 148
يدي	yes 66
يديها	no -68	unknown -57	yes 125
يرجع	no -116	yes 127
يرحمها	no -43	unknown 55
يرد	no -44	unknown 54
يشكو	no 114	unknown -113
يشوف	no -146	unknown 135
يصب	no 54
يطرطق	unknown 106	yes -112
يعد	no 133	unknown -124
يعمرها	no -101	unknown 62
يعني	unknown 62
يغطي	no -74	yes 49
يقود	no -50	yes 80
يقول	no -97	unknown 98
يكبر	no 72	yes -58
يكن	no 152	unknown -106	yes -47
يلمسني	no 104	unknown -125
يلي	yes -48
يمكن	unknown 72	yes -63
يملا	yes -40
ينزف	no -74	yes 106
ينزل	no 127	unknown -94	yes -47
يوقع	no 49	yes -64
يولمني	unknown -41	yes 58
يوليوز	unknown -83	yes 69
يوم	no -40
يوما	no -140	unknown 58	yes 58
يومين	no -45	unknown 41
@thirdParty
	no 131	unknown -186	yes -45
#0000	no 100	yes -81
#019>	no -43	yes 70
#026>	no -56	yes 67
#200>	no -43	yes 73
#2019	no -43	yes 70
#2026	no -56	yes 67
#300>	no 55
#320>	no 119	yes -105
#4000	no 88	yes -68
#400>	no -74	unknown 154	yes -114
#5000	no 89	yes -69
#500>	no -58
#5200	no 89	yes -69
#6000	no -44	yes 69
#600>	no 228	unknown -176	yes -109
#6500	unknown -57	yes 61
#700>	yes 47
#800>	no 74	unknown -88
#900>	no -105	unknown 178	yes -78
#<10>	no -100	unknown 67
#<14>	no 60
#<16>	no -74	unknown 68
#<17>	no -56	yes 67
#<19>	yes 54
#<200	no -122	yes 139
#<201	no -178	unknown 98
#<20>	no 70
#<21>	no 83	yes -48
#<24>	no -110	yes 123
#<250	no 87	yes -75
#<29>	no -47	yes 52
#<30>	no 57	unknown -70
#<320	no 119	yes -105
#<400	unknown 123	yes -86
#<520	no 89	yes -69
#<600	no 91	unknown -102
#<650	no -61	yes 85
#<700	no -54	yes 81
#<71>	no 74	yes -44
#<780	no 61	unknown -77
#<80>	no -41	yes 55
#<900	no -125	unknown 195	yes -71
#<ابت	no -64	unknown -45	yes 101
#<ابد	no 43
#<ابن	no -55	yes 70
#<ابو	unknown -67	yes 76
#<ابي	no 44
#<اتا	no 51	yes -43
#<اتذ	no -142	unknown 100
#<اتع	no -87	yes 112
#<اتك	no 56	yes -45
#<اتم	no 103	yes -82
#<اثن	no -45
#<اجا	no 102	unknown -73	yes -41
#<اجد	no 120	unknown -77	yes -44
#<اجل	no -333	unknown 326	yes -59
#<احم	no -89	yes 102
#<احي	no -82	yes 92
#<اخذ	no 53
#<اخض	no 189	yes -165
#<اخي	no 54
#<ادم	no -40	yes 65
#<ادو	unknown -54	yes 44
#<ادي	yes 56
#<اذي	unknown 64	yes -105
#<ار>	no 138	unknown -50	yes -103
#<ارت	no 62
#<ارج	no 77	unknown -40
#<ارد	no 116	unknown -43	yes -93
#<ارس	no -116	unknown 157	yes -111
#<ارض	yes 48
#<ارف	no -54	yes 66
#<ارك	no 80	unknown -40	yes -53
#<ازر	no -93	unknown 93
#<اسا	no 56
#<اسب	yes 44
#<است	no -52
#<اسط	no -41
#<اسع	no 41
#<اسف	no -80	unknown 83
#<اسق	no -149	yes 172
#<اسم	no -60	yes 77
#<اسن	unknown -47
#<اسو	no 41
#<اشا	yes 50
#<اصب	no 72	yes -45
#<اصر	no -62
#<اصص	no 66	yes -55
#<اصط	yes 58
#<اصل	unknown 67
#<اضر	unknown 93	yes -114
#<اطف	no 98	yes -77
#<اطل	no 46	unknown -47
#<اظن	no -88	unknown 126	yes -51
#<اعب	no -57	yes 78
#<اعت	no -70	yes 89
#<اعد	no 43
#<اعر	unknown 99	yes -98
#<اعط	no -45	yes 54
#<اعم	unknown -58	yes 68
#<اغل	no 56
#<اغي	no 80	yes -56
#<افر	no 68	yes -51
#<اقف	unknown 54	yes -70
#<اقو	yes 52
#<اكا	no -58	unknown 110	yes -77
#<اكت	no 42
#<اكث	no -40	yes 57
#<اكل	no -143	unknown 78
#<الذ	no -49
#<ام>	no -122	unknown 61
#<امل	no 72	yes -49
#<امي	no 56
#<انج	no -43	yes 63
#<اند	yes 57
#<انز	no 65	yes -47
#<انغ	no 67
#<انف	yes -40
#<انق	no 191	unknown -42	yes -155
#<انك	unknown 93	yes -83
#<انن	no -97	unknown 66
#<اني	no -69	yes 85
#<اود	no -84	unknown 75
#<اور	no 46	yes -41
#<اي>	no 40
#<ايض	unknown -61
#<ايق	no 56	unknown 114	yes -178
#<ايك	no -44	unknown -41	yes 87
#<ايه	no 114	yes -82
#<باس	no 71	yes -41
#<باص	no -67	unknown -66	yes 136
#<باغ	no -97	yes 127
#<بان	no 44
#<ببا	no -117	yes 132
#<بتا	no 45
#<بتر	no -110	yes 135
#<بتس	no -83	yes 101
#<بتع	yes 54
#<بثل	yes 49
#<بجا	no 63
#<بجن	no 51	yes -44
#<بحث	no 87	yes -68
#<بحر	yes 40
#<بحي	no 56
#<بخط	no -119	yes 156
#<بدا	no -56	unknown 43
#<بدر	no -75	unknown -53	yes 108
#<بدل	yes 46
#<بدن	no -117	yes 135
#<برا	yes -44
#<برد	no 83	yes -66
#<برش	yes 43
#<برك	no 192	unknown -42	yes -161
#<برو	no 108	unknown -43	yes -63
#<بري	no 74	yes -50
#<بزا	yes 65
#<بسا	no 121	yes -93
#<بسب	unknown 41
#<بسك	no 79	yes -52
#<بسل	unknown 40	yes -63
#<بشا	no -42	yes 55
#<بشر	no -91	yes 97
#<بشظ	no 44
#<بشك	no -108	yes 116
#<بشو	no 66	yes -53
#<بصح	no -101	yes 137
#<بطا	no -54	unknown 45	yes -50
#<بطل	yes 43
#<بطن	yes 57
#<بطو	yes 58
#<بعر	no -64	yes 78
#<بعص	no -152	yes 166
#<بعض	no -51	yes 62
#<بعم	yes 49
#<بغا	yes 43
#<بفع	unknown -44
#<بقر	no 118	yes -100
#<بقط	unknown -64
#<بقع	no -41	yes 58
#<بقي	yes -43
#<بكي	no -171	yes 184
#<بلغ	no 90	yes -71
#<بلي	no 97	yes -79
#<بمع	no 191	unknown -41	yes -160
#<بمق	no -41	yes 51
#<بنا	no 60	yes -41
#<بنت	no -60	yes 55
#<بنج	no -57	yes 77
#<بنز	no -99	yes 105
#<بنف	no -110	yes 149
#<بني	no -150	yes 176
#<به>	unknown -40
#<بهو	yes 46
#<بوا	no 66
#<بوح	no 77	yes -50
#<بور	no 78	yes -62
#<بوز	no -93	unknown 115	yes -52
#<بوش	no -92	yes 106
#<بول	no -40
#<بيت	no -50
#<بيخ	yes 61
#<بيد	no -130	yes 151
#<بير	no -55	yes 66
#<بيس	no -134	yes 159
#<بيض	no -44	yes 73
#<بيط	no 252	unknown -120	yes -146
#<بيك	no -83	yes 105
#<بين	no -49	yes 47
#<بيه	no 66	yes -54
#<تار	no 59	yes -52
#<تاك	no 48
#<تام	no -55	unknown 88
#<تبك	no -102	yes 121
#<تتح	no -94	yes 103
#<تجر	yes 40
#<تجم	unknown -40	yes 74
#<تجي	no 120	yes -96
#<تحط	no 96	yes -86
#<تحق	no 66
#<تحك	no 88	unknown 55	yes -144
#<تحل	no 51	unknown -49
#<تحم	no -67	yes 82
#<تحي	no 51
#<تخا	no -138	unknown -43	yes 157
#<تخب	no -79	unknown 112	yes -46
#<تخر	no -130	yes 149
#<تخل	no 116	unknown -41	yes -76
#<تدخ	no 50
#<ترج	no -113	unknown 62
#<ترق	no 52
#<تزح	no 125	yes -96
#<تسب	no -47	yes 58
#<تسد	no -67	unknown 92
#<تسل	yes -80
#<تشت	unknown -45
#<تشع	no 50	yes -40
#<تشف	no 133	unknown -46	yes -85
#<تشق	no 44
#<تشك	yes 49
#<تشو	yes 43
#<تصا	no -42
#<تصب	no 112	yes -99
#<تصد	no 99	unknown -47	yes -57
#<تصل	no 129	unknown -48	yes -78
#<تطا	no 40
#<تعا	no -80	yes 105
#<تعط	no -78	unknown 128	yes -116
#<تعف	no 109	yes -94
#<تعل	no -103	unknown 173	yes -121
#<تعو	no 50
#<تفت	no 100	yes -88
#<تفل	no 180	yes -153
#<تقا	yes 43
#<تقب	unknown -43	yes 70
#<تقط	no 96	yes -69
#<تقف	yes 50
#<تقو	no -77	unknown 43
#<تكب	no 85	yes -54
#<تكس	no 71	yes -41
#<تكن	no 81	yes -65
#<تلا	no -52	yes 74
#<تلت	no -54	yes 84
#<تلف	no 112	yes -101
#<تلق	no 83	yes -70
#<تلم	no -56	yes 60
#<تم>	no -87	yes 100
#<تمر	no -168	unknown 150
#<تمش	no 102	yes -77
#<تمن	no 86	yes -75
#<تنف	no 86	yes -58
#<تنق	no -108	yes 125
#<تهر	no 53
#<تهز	no 46	unknown -56
#<توج	no 58	yes -43
#<تور	no -69	yes 94
#<توص	no -64	yes 78
#<توق	no -144	unknown 48	yes 100
#<تول	no -109	unknown 99
#<تون	no 41	yes -88
#<توي	no -97	yes 123
#<تيز	no -43	yes 49
#<تيش	no 96	yes -77
#<ثان	no 81	yes -58
#<جا>	no -46	yes 69
#<جاب	no -147	yes 174
#<جار	no -104	yes 124
#<جال	no 72	unknown -83
#<جام	no 49	unknown -43
#<جان	no 64	yes -77
#<جبد	no 60	yes -43
#<جبل	no 85	yes -62
#<جدر	no 44
#<جدي	unknown -44
#<جرب	no 100	yes -70
#<جرف	no 87	yes -65
#<جرو	no 86	yes -72
#<جري	no -86	yes 125
#<جلد	no -99	yes 120
#<جمع	yes 66
#<جيب	no 111	unknown -42	yes -69
#<جيت	no 109	yes -90
#<جيد	unknown -46
#<جير	no -54	yes 65
#<حاج	no 44	yes -50
#<حار	no 50
#<حاف	no -47
#<حال	no -83	yes 106
#<حاو	no 44
#<حجر	unknown 42
#<حجز	no -92	unknown 105
#<حد>	no 44
#<حدث	unknown 55	yes -46
#<حدي	no 94	yes -77
#<حرف	yes 50
#<حرق	no 63
#<حرو	no 85	yes -71
#<حزا	no -111	yes 120
#<حسب	no -93	yes 124
#<حسي	no 62	yes -51
#<حصا	no 49
#<حصل	no 59
#<حط>	unknown 67	yes -125
#<حطي	no 68	yes -46
#<حفي	no -88	unknown 68
#<حق>	no 102	unknown -74	yes -55
#<حك>	no -95	yes 145
#<حلا	no -160	yes 171
#<حلي	no -43	yes 55
#<حمر	no -42	unknown 59
#<حيد	no 105	unknown -43	yes -61
#<حيط	no 102	unknown 97	yes -169
#<خات	no 155	unknown -53	yes -108
#<خاط	no 137	unknown -46	yes -88
#<خال	no -58	yes 77
#<خاو	no 74	yes -55
#<خاي	no 76	yes -57
#<خبط	no -80	yes 104
#<خبي	no -104	unknown 162	yes -101
#<ختي	no 71	yes -54
#<خدم	unknown -41
#<خدو	no -52	yes 65
#<خدي	no -107	yes 135
#<خرب	no 115	yes -100
#<خرط	no -79	yes 88
#<خري	no 150	yes -139
#<خسا	no 54
#<خضر	no -72	yes 98
#<خطا	no 131	yes -113
#<خطف	no 69	yes -52
#<خطي	yes 60
#<خلا	no -58	unknown 83
#<خلص	no -164	unknown 188
#<خلع	no -159	yes 178
#<خلف	no -81	yes 104
#<خلي	no 78	yes -51
#<خمس	yes 43
#<خنز	no 88	yes -64
#<خوا	unknown -62	yes 75
#<خوت	no 62
#<خيا	no -156	yes 173
#<خير	no -162	yes 180
#<خيط	no 85	yes -55
#<دا>	no 75	yes -52
#<داك	no 48
#<داو	no 48
#<دخا	no 113	yes -77
#<درك	no 95	yes -78
#<درن	no -63	yes 76
#<دكت	unknown -40
#<دلا	no -62	yes 81
#<دم>	yes 53
#<دهس	yes 61
#<دهن	no 80	yes -66
#<دوا	no -49	yes 64
#<دور	no 41
#<دون	no -65	yes 79
#<دير	no 102	yes -84
#<ديم	yes 52
#<ذاب	no 77	yes -61
#<ذرا	no 103	yes -85
#<ذو>	no -92	yes 104
#<راج	no -49	yes 70
#<راف	no 96	yes -76
#<راك	no -42	yes 59
#<ران	unknown 40
#<راه	unknown 41
#<راي	no -66	yes 91
#<ربع	no 48
#<ربم	no 78	yes -48
#<رجا	no -63	yes 43
#<رحت	no 97	yes -74
#<رحل	no 165	unknown -85	yes -75
#<رزق	no -47	yes 51
#<رسم	no -166	unknown -45	yes 197
#<رغم	no -105	unknown 122	yes -41
#<رفض	no 40	unknown -43
#<رفع	no -97	unknown 152	yes -60
#<رقب	no -58	yes 74
#<رقم	no -48	yes 44
#<ركب	no -84	yes 109
#<رمض	no -64	yes 79
#<روا	yes 41
#<ريا	no -101	unknown 138
#<ريح	unknown 55	yes -58
#<زاج	no 78	yes -54
#<زال	no -68
#<زجا	yes -47
#<زرب	no -115	unknown 88
#<زرق	unknown 51
#<زلت	no -42	yes 58
#<زيا	no -91	unknown 82
#<ساح	no -49	yes 65
#<ساد	no 52
#<ساق	yes 60
#<ساك	no -63	unknown 44
#<سام	no -123	unknown 97
#<سبت	no 53	unknown -62
#<ست>	no 88	yes -62
#<سحق	no -160	yes 167
#<سخا	no 124	yes -109
#<سخن	no 124	unknown -63	yes -68
#<سخو	no 65	yes -52
#<سد>	no 93	yes -79
#<سدو	no 58	yes -51
#<سدي	no 64	yes -42
#<سرق	no 58
#<سري	no 108	yes -72
#<سطل	no -140	unknown 86
#<سفر	no 75	yes -102
#<سقو	no 130	yes -104
#<سكا	no 146	yes -133
#<سكب	no 127	yes -98
#<سكت	no -41	yes 58
#<سكر	no -98	yes 114
#<سلا	no -86	unknown 86
#<سلف	no -42	unknown 76	yes -62
#<سلم	yes 56
#<سلي	no 49
#<سمح	no -139	unknown -44	yes 174
#<سمع	yes -55
#<سمي	no -47	yes 74
#<سنا	no 145	yes -120
#<سنه	no -54	yes 77
#<سنو	no -54	yes 76
#<سني	yes 45
#<سوء	no 147	yes -124
#<سوق	no -169	unknown 107
#<سول	yes -66
#<سوي	no 95	yes -69
#<سي>	no -78	yes 89
#<سيا	no -44	yes 46
#<سير	yes 55
#<سيم	no 44	unknown 67	yes -108
#<شات	no 48	unknown -41
#<شاد	no -258	unknown 112	yes 146
#<شاع	no 72	yes -42
#<شاف	unknown 64	yes -56
#<شب>	no 42
#<شبا	no 51
#<شتا	no 110	yes -93
#<شتن	unknown -59
#<شحا	no 118	unknown -41	yes -77
#<شد>	no -120	yes 144
#<شده	no 72	yes -55
#<شدو	no 46
#<شدي	no -65	unknown 140	yes -119
#<شرا	no -136	yes 154
#<شرب	no -51	yes 63
#<شرخ	no 107	unknown -89	yes -50
#<شرف	no -61	yes 75
#<شري	unknown -65	yes 56
#<شظي	no 99	yes -74
#<شعر	unknown 92	yes -114
#<شغل	no 51
#<شفت	no -120	yes 117
#<شفر	no 46
#<شفن	no 85	yes -62
#<شقت	no 57
#<شكو	no 46
#<شكي	no -121	unknown -43	yes 149
#<شمي	no 51	yes -43
#<شنو	no -84	unknown 63
#<شها	unknown 68	yes -91
#<شهر	unknown 60	yes -48
#<شهو	no -55	unknown 59
#<شو>	no -102	yes 116
#<شوا	yes 45
#<شوف	no 120	yes -100
#<شي>	no 49	yes -75
#<شيي	yes -48
#<صاح	no -114	yes 122
#<صاع	no 77	yes -54
#<صبح	no 90	yes -72
#<صبي	no -69	yes 82
#<صحا	yes 56
#<صحت	yes 55
#<صحي	unknown 63	yes -80
#<صدا	yes 44
#<صدر	yes 45
#<صدم	no -48
#<صدي	no -209	unknown 61	yes 102
#<صرخ	yes 53
#<صعد	no 108	yes -96
#<صغي	no 54
#<صلا	no 64	yes -46
#<صوت	no -52	yes 78
#<صيف	no -63	unknown 117	yes -107
#<ضحا	no -78	yes 92
#<ضد>	no 54
#<ضري	no -58	yes 64
#<ضلع	no 92	yes -69
#<ضلو	no 45
#<ضهر	no 72
#<ضو>	yes 48
#<ضيق	no -213	unknown 135
#<طار	no 48	yes -43
#<طاك	no -82	yes 97
#<طاو	no -49	yes 63
#<طاي	no 86	unknown -54
#<طبع	no 48
#<طبي	unknown -51
#<طرا	unknown 87	yes -172
#<طرط	no 74	yes -59
#<طفا	no 125	yes -112
#<طفل	no -97	yes 107
#<طلب	yes 67
#<طلع	yes -40
#<طوا	no -41	yes 48
#<طول	no 61	yes -47
#<طوم	no -98	yes 87
#<طوي	no 90	yes -59
#<طيا	no 181	unknown -109	yes -70
#<طيح	yes 50
#<طير	no -40	yes 60
#<عار	no 52	yes -50
#<عاش	no 59	yes -44
#<عاص	no 66	yes -56
#<عاي	yes 44
#<عبا	no -129	yes 139
#<عبد	no -49	yes 66
#<عبر	no -57	yes 72
#<عجل	no -49	yes 83
#<عرض	unknown -42
#<عرف	unknown 40
#<عصف	no 137	yes -110
#<عض>	yes 50
#<عضن	no -82	yes 97
#<عطا	no -85	yes 55
#<عظم	no 100	unknown 118	yes -206
#<عفو	no -65	yes 75
#<عقد	no -113	unknown 159	yes -113
#<عقر	no 129	yes -105
#<علا	unknown 81	yes -60
#<علب	no 82	yes -69
#<علق	no 171	yes -142
#<علم	yes 44
#<عم>	no -85	yes 106
#<عما	no -45	yes 66
#<عمر	yes 40
#<عمل	yes 41
#<عمو	no 55
#<عمي	no 47
#<عنا	no -41	yes 59
#<عنق	no 44
#<عنه	unknown -41
#<عني	no 80	yes -66
#<عوج	yes 53
#<عود	no -55	yes 70
#<عيا	no 92	yes -56
#<عيد	yes 53
#<عين	yes -61
#<عيو	no 127	unknown -52	yes -77
#<غاب	no 126	yes -88
#<غاد	no -40	unknown 40
#<غال	no -90	unknown 71
#<غاي	no -44	unknown -40	yes 80
#<غرا	no 153	yes -122
#<غرق	no 71	yes -51
#<غسل	no 130	unknown -40	yes -95
#<غلف	no 112	yes -83
#<فات	no -79	unknown 113	yes -42
#<فاح	yes 43
#<فاز	no 82	yes -58
#<فاس	no -46
#<فاص	yes 51
#<فاط	yes 52
#<فاف	no -51	yes 59
#<فاك	no -77	unknown -57	yes 116
#<فان	no 71	yes -55
#<فاي	no 113	yes -78
#<فبا	no 140	yes -121
#<فتا	no -53	yes 96
#<فتح	unknown 44
#<فتر	no -73	unknown 116	yes -57
#<فتش	no -108	yes 132
#<فتض	no -79	yes 99
#<فتو	no 96	yes -71
#<فثق	no 62	yes -53
#<فجا	unknown 40	yes -75
#<فجر	no 101	yes -85
#<فحا	no 50
#<فحي	no 72	yes -54
#<فخد	no -108	yes 121
#<فخر	yes 41
#<فدا	no -221	yes 242
#<فدر	no 109	yes -88
#<فرا	yes 46
#<فرق	yes 42
#<فرن	yes 63
#<فسق	no 106	yes -95
#<فسو	no 97	yes -71
#<فصد	no -72	yes 91
#<فطا	no -138	yes 159
#<فطر	yes -62
#<فطن	no -89	yes 116
#<فطو	yes 63
#<فظه	no 152	yes -134
#<فعي	no 43	unknown -42
#<فغم	no 57	yes -47
#<فقت	no 69
#<فقد	yes 42
#<فقن	no -66	unknown 110	yes -101
#<فكر	yes 41
#<فكل	yes 66
#<فلم	no 58
#<فلو	no -131	unknown 61	yes 63
#<فما	unknown -48
#<فنا	no -80	yes 101
#<فنص	no 155	unknown -40	yes -117
#<فوا	no -45	yes 69
#<فوس	unknown 68	yes -93
#<فون	no 178	unknown -49	yes -134
#<فيا	no -57	yes 74
#<فيت	no 91	yes -75
#<فيد	no -49	yes 78
#<فين	no -43	yes 58
#<فيي	no -159	yes 182
#<قاد	yes 40
#<قاس	no -54	unknown 117	yes -107
#<قاي	no -72	yes 80
#<قبل	no 49
#<قرا	no -68	yes 76
#<قسم	no -70	yes 96
#<قلب	no 53
#<قلت	no 49
#<قلع	no 178	yes -138
#<قول	no 112	yes -93
#<قوي	no 73	yes -62
#<قيد	no 62	yes -49
#<قيم	no 68	yes -41
#<كاب	no 40
#<كاح	no 85	yes -55
#<كار	no -63	yes 93
#<كاط	no -44	yes 64
#<كاع	no 75	yes -54
#<كال	no -80	yes 115
#<كبا	no 115	unknown -56	yes -62
#<كتا	yes 57
#<كتج	no -92	yes 117
#<كتخ	no 48	unknown 73	yes -167
#<كتد	no -59	unknown 125	yes -92
#<كتر	no -216	unknown 144
#<كتس	unknown 47	yes -44
#<كتع	unknown -59	yes 66
#<كتغ	unknown -73	yes 89
#<كتق	no -95	unknown 75
#<كتك	no 66
#<كتن	no 202	yes -169
#<كثي	yes 72
#<كحا	yes 51
#<كحل	no 59	yes -42
#<كدم	no -118	yes 128
#<كذل	no -40	yes 55
#<كرس	unknown -42
#<كرش	yes 41
#<كره	no 59	yes -41
#<كري	no -141	unknown -51	yes 187
#<كسي	no -148	unknown 259	yes -145
#<كلا	no -44	unknown 61
#<كلب	no -98	yes 82
#<كلم	yes 63
#<كلو	no 67	yes -52
#<كلي	yes 42
#<كمل	unknown 73	yes -104
#<كنج	no 75	yes -44
#<كنح	no 54
#<كنخ	no -108	unknown 169	yes -70
#<كند	no -111	unknown 125
#<كنر	no 91	unknown -58
#<كنس	no -110	yes 131
#<كنش	no 78	yes -49
#<كنص	no 53
#<كنع	no 65	yes -48
#<كنف	no 97	yes -83
#<كنك	no 116	yes -89
#<كنم	no 95	yes -77
#<كنو	no 61	yes -46
#<كور	no 123	unknown -44	yes -84
#<كول	unknown 139	yes -140
#<كوم	no 112	yes -100
#<كون	no -62	yes 82
#<كي>	no 109	yes -89
#<كيب	no 48
#<كيح	unknown 55	yes -53
#<كيخ	no 45	unknown 45	yes -94
#<كيد	no -69	yes 113
#<كير	no -171	unknown 116
#<كيس	no 46
#<كيص	unknown -44
#<كيط	no -84	yes 105
#<كيف	no 86	yes -112
#<كيك	no -228	yes 240
#<كيل	no -86	yes 105
#<كين	yes 63
#<كيه	no 89	unknown -58
#<لاح	no 74	yes -42
#<لاخ	no 72	yes -54
#<لاس	no -126	unknown 110
#<لاص	no -165	unknown -47	yes 202
#<لاك	yes -61
#<لال	yes 54
#<لان	yes 44
#<لاو	no -49	unknown -86	yes 113
#<لاي	unknown 87	yes -128
#<لبا	yes 48
#<لبل	no 149	unknown -61	yes -133
#<لبن	no -61	yes 75
#<لبو	no 46
#<لبي	unknown -43
#<لتح	no 47
#<لتر	no 62	yes -48
#<لحا	no -57	unknown 80	yes -42
#<لحد	no 111	yes -90
#<لحظ	no 57	yes -46
#<لحق	no 66	yes -41
#<لدا	no -96	yes 118
#<لدي	no -74	yes 51
#<لرج	no 86	yes -60
#<لسع	no 63	yes -40
#<لسه	no -53	yes 87
#<لسي	no -41	unknown 71	yes -62
#<لصق	no -103	unknown -43	yes 134
#<لطي	no -100	yes 109
#<لعب	no 43
#<لعر	no -100	unknown -48	yes 136
#<لعش	no -101	unknown 164	yes -107
#<لغي	no -223	unknown 257	yes -104
#<لفو	no -64	yes 78
#<لقا	unknown 66	yes -63
#<لقي	yes -56
#<لكر	no -60	unknown 164	yes -144
#<للت	unknown -40
#<للج	unknown 86	yes -80
#<للح	no -80	yes 49
#<للخ	no -40	yes 71
#<للد	unknown 40
#<للر	no 43
#<للز	no -124	yes 132
#<للش	no 69	yes -56
#<للط	no -82	unknown 93	yes -60
#<للف	unknown -43
#<للق	no 88	yes -55
#<للم	yes 40
#<للو	yes 43
#<للي	yes 57
#<لنا	no 133	yes -110
#<لها	no 148	unknown -59	yes -86
#<لوا	no -53
#<لوح	no 43
#<لور	no -76	yes 95
#<لون	no -80	unknown 160	yes -117
#<ليس	no -65	unknown 40
#<ليك	no 44	yes -41
#<ليل	no 45
#<لين	no -80	yes 72
#<ليه	no -55	yes 65
#<ماء	no 46
#<ماب	no 53
#<ماج	no 98	yes -69
#<ماد	no 53
#<ماز	unknown 67	yes -55
#<ماس	no 68	yes -52
#<ماص	no 123	unknown -49	yes -73
#<ماع	no -42	unknown 102	yes -64
#<مال	no -176	yes 192
#<مام	no -91	yes 121
#<مان	unknown -41
#<متا	unknown 89	yes -91
#<متج	no 122	yes -108
#<متش	no -62	yes 87
#<متع	no 64	yes -53
#<متف	no 119	yes -87
#<متق	no 56	yes -41
#<متي	unknown 125	yes -149
#<مثق	no 70	yes -48
#<مجا	no -131	yes 150
#<مجر	no 46
#<مجه	no 77	yes -53
#<محا	no 95	yes -75
#<محر	no 78	yes -59
#<محط	no -49	unknown 96
#<محل	no -42	yes 64
#<محم	no -42	yes 65
#<مخد	no 93	yes -60
#<مخل	unknown 104	yes -89
#<مدا	no -96	yes 115
#<مدخ	no -104	yes 117
#<مدر	no 49
#<مدك	no -210	unknown 311	yes -207
#<مدي	yes 40
#<مرج	no -72	unknown 69
#<مرح	no 67	unknown -49
#<مرس	no -61
#<مرف	no 85	unknown -51
#<مره	no -80	unknown 60
#<مري	no 63	yes -45
#<مزر	no -56	yes 68
#<مزه	no -115	yes 132
#<مسا	yes 44
#<مست	yes 40
#<مسد	no 73	yes -49
#<مسي	no -56	yes 70
#<مشع	yes 45
#<مشق	no 53
#<مشك	no -68	yes 88
#<مشي	no 60
#<مصب	yes 48
#<مصد	no -54	yes 70
#<مصن	no 43
#<مضر	unknown 45	yes -63
#<مطا	no 53	yes -80
#<مطر	no -121	yes 151
#<مطع	no 58	unknown 47	yes -118
#<معر	no -87	unknown 79
#<معق	no -58	yes 69
#<معه	no 92	yes -70
#<معو	no -87	unknown 171	yes -123
#<مفت	yes 51
#<مفر	no 131	yes -105
#<مقد	no 129	yes -102
#<مقص	no -60	yes 80
#<مقط	no 52
#<مقف	no 52
#<مقي	no -80	yes 101
#<مكا	no -58	yes 83
#<مكت	no -77	yes 105
#<مكر	no 40
#<مكش	no -118	unknown 99	yes -45
#<مكن	no 46
#<ملث	no 45
#<ملف	no 67
#<ملو	no 91	yes -69
#<ملي	no 43	yes -48
#<منز	yes 49
#<منع	no 155	yes -129
#<منك	no -156	unknown 185	yes -125
#<منو	no -66	yes 40
#<مهر	no -107	unknown 128
#<مهن	no -62	yes 77
#<مو>	no -118	unknown 137	yes -49
#<موا	no 90	yes -78
#<موج	no 108	yes -86
#<موخ	no -124	yes 144
#<مور	yes 46
#<موط	no -47	yes 66
#<موع	no 59	yes -40
#<مول	no -81	yes 106
#<ميا	no -47	yes 65
#<ميت	no 43
#<مير	no -58	yes 85
#<نار	no -44	yes 68
#<ناس	no 84	yes -69
#<ناض	yes 42
#<نان	no -61	yes 74
#<نبد	no -89	unknown 156	yes -112
#<نتر	no 63	yes -53
#<نتف	yes 48
#<نتو	no -50	yes 77
#<نجا	no -57	yes 70
#<نجم	no 118	yes -83
#<نجي	no -98	unknown 129	yes -89
#<نحت	no 54	yes -48
#<نحر	yes 42
#<نحي	no 41
#<نخر	no -77	yes 96
#<نخل	no -54	yes 76
#<نزي	no -135	unknown -47	yes 174
#<نسخ	no -129	unknown 187	yes -80
#<نسو	unknown -50	yes 50
#<نشل	no 54
#<نشو	no 102	yes -79
#<نص>	no 61	yes -43
#<نصل	no -65	yes 89
#<نصي	unknown 57	yes -60
#<نطل	no -111	unknown 171	yes -120
#<نظا	no 97	unknown -59
#<نعر	no -69	unknown 61
#<نعل	no 165	unknown -45	yes -125
#<نعم	no -44	yes 66
#<نعي	no -58	unknown 106	yes -52
#<نفس	unknown 40
#<نقد	no 57
#<نقر	no -150	yes 158
#<نقط	yes 49
#<نقل	yes 63
#<نقو	no 135	yes -107
#<نكت	no -42	yes 57
#<نلب	no 62
#<نمر	no -57	yes 56
#<نمش	unknown 48	yes -57
#<نمل	no -45	yes 50
#<نوق	no -66	yes 87
#<نوم	no -57	yes 87
#<نيس	no 64	yes -41
#<نيف	no -164	unknown 210	yes -168
#<هات	yes 53
#<هال	no 143	yes -112
#<هذا	no -48	unknown 50
#<هذه	no 96	yes -75
#<هز>	no -109	unknown 70	yes 41
#<هزا	no 65	yes -47
#<هزو	no 45
#<هضر	yes 70
#<هكا	no 139	yes -131
#<هل>	no -82	unknown 120	yes -44
#<هنا	no 41
#<هوم	yes 47
#<هي>	yes 45
#<وات	unknown 86	yes -72
#<واج	no 92	yes -60
#<واخ	no 73	yes -62
#<وار	no 62	yes -40
#<واش	no -92	unknown 138	yes -46
#<واص	no 87	yes -65
#<واض	no -216	unknown 183
#<واع	no 43
#<واف	no -99	yes 116
#<واق	no -51	unknown 46
#<واك	unknown -59
#<وام	no -122	yes 143
#<وبط	no -64	unknown 97
#<وبع	no 43
#<وبغ	no -122	unknown 98
#<وبق	no -54
#<وبل	no -49	yes 70
#<وبي	no -112	yes 147
#<وتا	yes 41
#<وتب	no 84	yes -65
#<وتح	no -44	yes 63
#<وتر	no 54
#<وتع	no 124	yes -103
#<وتف	no -57	unknown -40	yes 93
#<وتق	no 75	unknown -48
#<وتك	no -43	yes 76
#<وتو	no 84	unknown -41	yes -43
#<وجا	yes 54
#<وجع	no -78	yes 88
#<وجو	no 48
#<وجي	no -114	yes 130
#<وحت	no 42
#<وحد	no 58
#<وحر	no 65	yes -48
#<وحط	no 56
#<وحك	no -124	yes 143
#<وحم	no -132	yes 150
#<وحن	no 96	yes -79
#<وحي	no -87	yes 105
#<وخا	no 66
#<وخت	no 61	yes -48
#<وخد	no -48	yes 70
#<وخز	no 48
#<وخس	no -85	yes 101
#<وخم	no -47	yes 64
#<ودر	unknown -75	yes 95
#<ودف	yes 72
#<ودم	no 65	yes -58
#<ودن	no -60	yes 75
#<ودو	unknown -60
#<ودي	yes 42
#<ورج	no 46	yes -69
#<ورز	no 100	yes -88
#<ورق	no -121	unknown 82
#<ورك	no 42	unknown 137	yes -189
#<وري	no 98	yes -87
#<وزل	no 170	yes -151
#<وسا	no -92	yes 61
#<وسح	no -57	unknown 88	yes -71
#<وسد	no 78	unknown -48
#<وسق	yes 52
#<وسو	no -86	yes 95
#<وسي	no -56
#<وشا	no -129	yes 150
#<وشد	no 189	yes -175
#<وشع	no 75	yes -63
#<وشق	no 74	unknown -57
#<وشي	no -221	unknown 153
#<وصب	no -53
#<وصد	no 41
#<وصف	no -114	unknown 129
#<وصو	no -43	unknown 70
#<وضع	unknown 74	yes -85
#<وطح	no 87	yes -68
#<وطف	unknown 74	yes -99
#<وطي	unknown -40	yes 61
#<وعد	no -51	yes 64
#<وعل	no -125	unknown 137
#<وعو	no -219	unknown 155
#<وغا	no -78	yes 83
#<وغط	no 90	yes -70
#<وفج	no -78	yes 93
#<وفر	no -90	yes 98
#<وفي	no 50
#<وقا	no -44	yes 40
#<وقب	no -209	unknown 125
#<وقض	no 51	yes -41
#<وقف	no -50
#<وقي	yes 58
#<وكت	no -63	yes 83
#<وكم	no -81	unknown -41	yes 113
#<وكن	no -99	unknown 59
#<وكي	yes 54
#<ولص	no 81	yes -62
#<ولق	no 110	yes -84
#<ولل	no -186	yes 206
#<ومر	yes -48
#<ومس	no -51	yes 86
#<ومع	no -61	yes 44
#<ومك	no -210	unknown 116
#<ومل	no -53	yes 70
#<ومو	no -52	yes 73
#<ونح	no 54
#<ونس	no 75	yes -54
#<ونص	no 45
#<ونع	no 118	unknown -56	yes -57
#<ونق	no 71	yes -55
#<وهر	no -68	yes 73
#<وهو	yes 59
#<ووا	no -94	unknown 52
#<ووص	no -94	yes 104
#<ووض	no 41
#<وول	no 66
#<ويد	no -70	unknown 59
#<ويق	no 78	yes -66
#<ياخ	no 174	yes -150
#<يبك	no -62	yes 88
#<يتب	no 71	yes -59
#<يتع	unknown 153	yes -120
#<يتو	no 84	yes -67
#<يجا	no 82	yes -67
#<يجي	no -58	yes 44
#<يحب	unknown -43
#<يحت	no 68	yes -44
#<يحد	yes -44
#<يحل	no -40	unknown 74	yes -61
#<يخر	no -54	unknown -89	yes 102
#<يخل	no -57	yes 83
#<يد>	no 163	unknown -50	yes -156
#<يدا	yes 49
#<يده	yes 50
#<يدو	no -127	yes 136
#<يرج	yes 40
#<يرح	no 54	yes -81
#<يرد	no -49	unknown -89	yes 94
#<يري	no -92	yes 101
#<يسا	no -42	yes 82
#<يسر	unknown 92	yes -91
#<يسم	no -69	yes 84
#<يشت	yes 40
#<يشك	no 55
#<يصب	yes 50
#<يضح	no 101	yes -94
#<يطا	yes 44
#<يطر	no 73	yes -62
#<يطف	no -96	yes 107
#<يعد	no 102	yes -90
#<يعر	yes 46
#<يقد	no 101	yes -88
#<يقط	no -59	yes 79
#<يقو	no -63	unknown 65
#<يكب	no -55	unknown -44	yes 83
#<يكو	unknown 92	yes -126
#<يلي	no -56	yes 80
#<يمس	no 70	yes -52
#<يمك	no -45	unknown 101	yes -83
#<ينا	no -93	yes 110
#<ينت	no 48	unknown -41
#<يوج	no 71
#<يور	no 78	yes -42
#<يوس	no -46	yes 60
#<يوص	no -49	yes 69
#<يوق	no -120	yes 135
#<يول	no 106	unknown -48	yes -67
#ءها>	no 50
#اءت>	no 70	yes -58
#اءها	no 50
#ابت>	no -97	yes 127
#ابتو	no -92	yes 105
#ابدا	no 83	yes -68
#ابس>	no 87	yes -88
#ابع>	yes 49
#ابعت	no 63
#ابغا	no -128	yes 144
#ابق>	no -44	yes 43
#ابقا	no 153	yes -136
#ابل>	no 63
#ابله	no 114	unknown -58	yes -63
#ابلي	no 87	yes -56
#ابن>	no -85	unknown -42	yes 118
#ابنت	no -78	unknown 53
#ابني	yes 56
#ابه>	no 48
#ابها	unknown -48
#ابو>	no 42
#ابوا	no -68	unknown -70	yes 125
#ابوه	no -47	yes 72
#ابيح	no 200	unknown -52	yes -163
#ابيض	unknown -49	yes 45
#ابيع	no 56
#ابيل	no -61	yes 69
#اتاي	no 121	yes -105
#اتب>	no 108	yes -86
#اتت>	no 47
#اتحا	no -82	yes 99
#اتذك	no -142	unknown 100
#اتري	no -47	yes 66
#اتسر	no 106	yes -69
#اتش>	no 90	yes -52
#اتف>	no 62
#اتفه	yes 48
#اتفي	no -55	yes 83
#اتكم	no 45
#اتم>	no 165	unknown -60	yes -109
#اتمك	no 103	yes -82
#اتنا	no -47	yes 62
#اتني	yes 42
#اتها	no 69	yes -53
#اتهم	no -163	yes 182
#اتيح	no -56	unknown 46
#اتير	no 158	unknown -100	yes -58
#اتيك	unknown 97	yes -118
#اثر>	no 51
#اثنا	no -45
#اثي>	yes 48
#اثين	no 139	yes -129
#اجاز	no 154	unknown -100	yes -74
#اجب>	unknown -67	yes 63
#اجته	no -77	yes 88
#اجد>	no 82	yes -48
#اجر>	no -72	unknown 74
#اجره	no -83	yes 96
#اجز>	no 144	unknown -60	yes -83
#اجع>	no -59	yes 86
#اجعي	no -90	yes 97
#اجل>	no -113	yes 84
#اجلي	unknown 42
#اجم>	no -77	yes 101
#اجه>	yes -40
#اجها	no -47	yes 64
#اجهه	yes -48
#اجور	unknown -60
#اجين	no 73	yes -58
#احا>	yes 50
#احات	no 165	unknown -43	yes -135
#احب>	no -59	yes 78
#احبت	no -198	yes 209
#احبه	no -88	yes 122
#احبي	no -147	yes 122
#احتك	no -61	yes 79
#احده	no 50
#احذي	no 69	yes -55
#احل>	no 67
#احلي	no 136	yes -107
#احمر	yes 54
#احنت	no 78	yes -56
#احنه	no -46	yes 70
#اخا>	no 118	yes -100
#اختف	no 64	yes -50
#اختي	yes 48
#اخدو	no -67	yes 101
#اخذ>	yes 44
#اخذت	no 56
#اخذو	no 68	yes -59
#اخضر	no 136	yes -116
#اخله	no 64	yes -40
#اداء	no -40	yes 49
#ادتي	no 118	unknown -57	yes -58
#ادثه	no -71	yes 96
#ادر>	no 50
#ادرا	no -44	yes 82
#ادرش	no -66	yes 83
#ادري	unknown -92	yes 72
#ادمه	no 98	unknown -50	yes -58
#ادو>	no 145	yes -133
#ادوس	yes 67
#اديا	no 103	yes -65
#ادير	unknown 50
#اديق	no 44
#اديك	no -121	yes 135
#ادين	no -152	yes 175
#اديه	yes -45
#اديو	unknown 79	yes -93
#اذا>	no 60
#اذه>	no -84	yes 104
#اذهب	no 112	yes -72
#ارا>	no -61	yes 72
#اراب	no 55	yes -71
#اراس	no 57	yes -44
#اراش	no -60	unknown 138	yes -105
#اراه	yes 66
#ارب>	no 69	yes -53
#اربر	unknown -47	yes 62
#ارتا	no -86	unknown 117	yes -58
#ارتج	no -79	yes 90
#ارتف	no 198	unknown -46	yes -160
#ارتن	no -121	yes 139
#ارته	no -78	yes 95
#ارثه	yes 47
#ارجع	no 122	yes -94
#ارجو	no 87	unknown -44	yes -43
#ارحه	no -82	yes 109
#ارد>	no 61	unknown -73
#ارده	no 163	yes -138
#اردي	no -62
#ارز>	no 114	yes -101
#ارسا	no -173	unknown 170
#ارشي	no 77	yes -60
#ارضي	no 44
#ارط>	no 70	yes -41
#ارطه	no -95	yes 109
#ارع>	no -61	yes 54
#ارغ>	no 81	yes -59
#ارغه	no -96	unknown 83
#ارف>	unknown 51
#ارفش	unknown 53	yes -102
#ارفي	unknown -40
#ارقه	no 58
#ارك>	no 100	yes -62
#اركي	unknown 41
#ارم>	no 131	yes -99
#ارنا	no -53	yes 74
#ارها	no 64	yes -44
#ارو>	no 44
#اروت	no 144	unknown -43	yes -97
#ارود	no 59	yes -52
#اروط	no -101	unknown 84
#اريا	no 40
#اريت	no 114	yes -99
#اريخ	yes 43
#اريد	no 51	yes -66
#ارير	no -45	yes 59
#اريس	no 45	unknown -43
#اريف	unknown 53
#اريك	no -47	yes 69
#اريو	yes 54
#اريي	no 125	unknown -63	yes -64
#ازا>	no 47
#ازات	no 57
#ازال	unknown 61	yes -66
#ازرق	no -151	unknown 77	yes 59
#ازل>	no -47	unknown 60
#ازما	no 74	yes -62
#ازه>	no 47
#ازو>	no 116	yes -97
#ازوت	no 130	yes -107
#ازوط	no 66
#اسا>	no 55	yes -45
#اساب	no 56
#اسات	no 109	yes -88
#اساج	no -170	yes 184
#اسب>	yes 41
#اسبا	yes 40
#اسبق	yes 48
#اسبو	no 48
#استا	no -87	yes 114
#استد	no -82	unknown 62
#استر	unknown 46	yes -59
#استع	yes 40
#استل	no -240	unknown 121	yes 136
#اسطب	no 89	yes -76
#اسعا	no -44
#اسف>	no 75	yes -61
#اسفل	no -115	unknown 84
#اسقط	no -150	yes 176
#اسك>	no 58	yes -48
#اسل>	no -56	yes 65
#اسما	no 69	yes -56
#اسنا	no -83	yes 49
#اسه>	no -81	yes 117
#اسها	no -65	unknown 41
#اسو>	unknown 48	yes -76
#اسوب	no 67	yes -47
#اسود	no 83	yes -62
#اسي>	no -42
#اسيت	no 90	yes -72
#اسين	no -108	yes 128
#اسيه	no 88	yes -64
#اسيو	no -130	unknown 144
#اشتر	no -63
#اشتع	no 113	yes -90
#اشتك	no -102	unknown -94	yes 147
#اشجا	no 66	yes -54
#اشعه	no 109	yes -76
#اشغا	yes 50
#اشفت	no -68	unknown 77
#اشه>	yes 63
#اشور	no 59	yes -44
#اشوك	no -60	unknown 138	yes -105
#اصب>	no 75	yes -58
#اصبت	unknown -49
#اصبع	no 94	yes -67
#اصتو	unknown 57	yes -43
#اصرح	yes -44
#اصص>	no 56	yes -46
#اصق>	no -214	yes 222
#اصلا	no -56	unknown 47
#اصلي	no 107	yes -80
#اصني	no -66	yes 89
#اصو>	no 43
#اضت>	no -68	yes 98
#اضر>	no -60	unknown 132	yes -90
#اضطر	no -164	unknown 111	yes 40
#اضع>	no 116	yes -103
#اضه>	no 114	yes -86
#اضيه	unknown -40
#اطا>	no -103	unknown 191	yes -180
#اطري	no 72	yes -55
#اطع>	yes 47
#اطعه	yes 50
#اطلب	no 76	unknown -53
#اطلس	no -42	yes 55
#اطم>	no 53
#اطور	no 133	unknown -72	yes -92
#اطي>	no -42	unknown 91	yes -61
#اطيم	no 84	yes -61
#اظن>	no -133	unknown 128
#اظور	no -68	yes 77
#اعات	no 166	yes -144
#اعار	no -227	unknown 79	yes 115
#اعبر	no -57	yes 78
#اعت>	unknown 60	yes -46
#اعتذ	no -71	yes 83
#اعتر	no -66	yes 86
#اعد>	no 51
#اعده	no 40
#اعرف	unknown 95	yes -79
#اعس>	yes 60
#اعطت	no -64	yes 74
#اعطي	no -55	yes 68
#اعقه	no 58	yes -42
#اعلم	no -59	unknown 106	yes -57
#اعمل	unknown -55	yes 76
#اعند	no -52	yes 85
#اعيط	no 77	yes -57
#اعيه	no 74	yes -66
#اغا>	no 146	yes -105
#اغلا	no 50	yes -41
#اغه>	unknown 66	yes -86
#اغي>	no -106	yes 133
#اغير	no 80	yes -56
#افاب	no 144	yes -113
#افذ>	no -90	yes 112
#افذه	no 84	yes -65
#افر>	no -121	yes 143
#افرا	no 67	yes -54
#افرغ	no -43	yes 55
#افرو	no -55	unknown -88	yes 115
#افري	no -181	unknown 52	yes 98
#افسد	no -67	yes 92
#افعه	no 90	yes -72
#افله	no -54	unknown 52
#افه>	no 111	unknown -47	yes -82
#افهم	no 186	unknown -129	yes -73
#افون	no -87	yes 99
#افيا	no 85	yes -65
#اقا>	no -165	yes 183
#اقام	no -153	unknown 180	yes -62
#اقتل	no 59	yes -44
#اقدر	no 108	yes -80
#اقفا	no -139	yes 107
#اقفه	unknown 123	yes -95
#اقلي	no 75	yes -67
#اقه>	no -60	unknown 64
#اقوا	no 57	unknown -40
#اقود	no -92	yes 114
#اقيت	no 67	yes -54
#اقيه	unknown 40	yes -123
#اكاد	no -41	unknown 65
#اكاف	no 118	yes -103
#اكان	no 50
#اكبه	no -55	yes 66
#اكت>	no 73	unknown 77	yes -167
#اكتش	no 59	yes -44
#اكثر	no -40	yes 57
#اكدا	no -75	unknown 132	yes -93
#اكس>	no -115	yes 137
#اكش>	unknown 55	yes -57
#اكشي	no 75	yes -61
#اكم>	no -42	unknown 65
#اكن>	no -94	yes 66
#اكنت	unknown 90	yes -112
#اكه>	no -86	yes 101
#اكوا	no 55	yes -42
#اكور	unknown -44
#اكين	no 70	yes -40
#الاب	no -44	yes 83
#الات	no -99	yes 127
#الاج	no 121	unknown -61	yes -73
#الاز	no -62	unknown -46	yes 108
#الاص	yes 49
#الاض	no 61
#الاع	no 62	yes -41
#الاف	no 97	unknown -43	yes -51
#الاق	no -61	unknown 109	yes -83
#الال	no 50
#الب>	no -48	unknown 51
#البخ	no 121	yes -101
#البد	no 43
#البز	no 55	yes -46
#البس	yes 47
#البق	no 94	yes -78
#البك	yes 56
#التا	no -52	unknown 72
#التب	no 66	yes -45
#التح	no -122	unknown 164	yes -55
#التس	no 115	yes -84
#التع	no -122	unknown 65	yes 49
#التف	yes 58
#التق	no -54	yes 73
#التك	no 58	yes -46
#التم	unknown 70	yes -121
#التن	yes 68
#الته	no 151	yes -133
#الث>	no -55	yes 79
#الثل	no 40
#الثم	no -60	yes 77
#الجا	no -47	yes 65
#الجز	no -102	yes 119
#الجل	no 54
#الجه	no 49
#الجو	no 159	yes -133
#الجي	no -66	yes 79
#الحج	no 67
#الحد	no 45
#الحس	no -101	unknown 128	yes -63
#الحص	yes 62
#الحض	no -75	yes 102
#الحف	no 46
#الخا	yes 62
#الخب	no -56
#الخر	no 151	yes -128
#الخز	no 57
#الخس	no 46
#الخض	no -79	unknown 58
#الخط	no 58
#الخن	no 119	yes -103
#الخي	no 44	yes -52
#الد>	no 44
#الدا	yes -42
#الدت	no 43
#الدج	no 77	yes -67
#الدش	no 133	yes -106
#الدف	no -125	yes 135
#الدك	no -80	yes 94
#الدل	no -125	yes 152
#الده	no -46	yes 68
#الدي	no -59	unknown 56
#الذه	no 43
#الذي	no -62	yes 52
#الرب	no -44
#الرج	no -40	yes 63
#الرح	unknown 48	yes -96
#الرس	yes 58
#الرش	no 115	yes -84
#الرص	no -162	unknown 91	yes 73
#الرط	yes 43
#الرع	no 60	yes -45
#الرم	no 82	yes -56
#الزب	no -92	yes 114
#الزم	no -167	yes 180
#الزن	no 88	yes -63
#الزي	yes -58
#السخ	unknown 51
#السف	yes -62
#السك	unknown 51	yes -49
#الشب	no 64	yes -42
#الشت	no 54
#الشج	no 60
#الشغ	no 66	yes -53
#الشف	no 84	yes -60
#الشق	no -41	yes 61
#الشك	no 66	yes -43
#الشم	no 49
#الشن	no 72	yes -51
#الشو	no 53
#الص>	no -111	yes 127
#الصح	no 48
#الصخ	no -113	unknown -65	yes 151
#الصد	no 42	yes -64
#الصر	no -68	yes 86
#الصف	no -180	unknown 85	yes 105
#الصل	no 181	yes -161
#الصن	no 42
#الصو	no 53
#الصي	unknown 45
#الضا	unknown -54
#الضب	yes 47
#الضر	no 46
#الضل	no -220	unknown 122	yes 80
#الضم	no 124	unknown -66	yes -61
#الضي	yes -45
#الطم	no 64	unknown 41	yes -112
#الطن	unknown 120	yes -149
#الطي	no 77	yes -72
#الظل	no 116	yes -100
#الع>	no 48
#العت	no 113	yes -98
#العج	no -47
#العد	no 80	yes -56
#العس	yes -68
#العص	no -45	yes 62
#العط	yes 47
#العظ	no -130	unknown 78	yes 51
#العف	no 128	yes -109
#العق	no -97	unknown 152	yes -69
#العن	no 59
#العو	no 63	yes -45
#الغا	no 41
#الغر	no 49
#الغس	unknown 75	yes -91
#الغط	no 46
#الغل	no -59	yes 93
#الغي	unknown 46	yes -61
#الفا	yes 40
#الفج	no 40
#الفق	no -63	yes 85
#القب	no 179	unknown -41	yes -133
#القس	no -56	unknown 163	yes -116
#القط	unknown 58
#القم	no -109	yes 87
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
#المت	no 46
#المز	no 52
#المش	no -77	yes 104
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
#النف	no -131	yes 144
#النق	no -157	unknown 111
#النم	no -139	unknown 55	yes 75
#النو	no -79	yes 99
#الني	no -52	yes 67
#الهل	no -86	yes 101
#الهم	no -57	yes 72
#الهو	yes -46
#الهي	no 82	yes -62
#الوا	no 40
#الوج	unknown 115	yes -146
#الوح	no 58
#الود	yes 40
#الوس	no -90	unknown -43	yes 127
#الوك	no -57	unknown -90	yes 130
#الول	no -81	yes 55
#الوي	yes 47
#اليا	unknown 43	yes -45
#اليز	no 109	yes -80
#اليس	no -53	yes 68
#اليط	no -76	unknown 59
#اليك	no 118	yes -94
#اليل	no -90	unknown 143	yes -89
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
#اموس	no 59	yes -46
#اميذ	yes 41
#اميك	no 108	yes -81
#امين	no -114	unknown 131
#اميه	no -135	unknown 120	yes -48
#انات	no 59	yes -52
#اناج	no 155	unknown -71	yes -95
#انب>	yes 46
#انبه	no 146	yes -131
#انبي	no -44
#انتا	no 78	yes -52
#انتر	no 138	yes -107
#انتظ	no 67
#انتف	no 103	yes -75
#انتق	no -198	yes 213
#انتو	no 65	yes -49
#انتي	yes 57
#انجز	no -44	yes 63
#انحر	yes 44
#اندا	no 132	yes -99
#اندي	unknown 42
#انذا	no 66	yes -59
#انز>	no -169	yes 177
#انس>	yes 45
#انسي	yes 66
#انص>	yes 67
#انطه	no 98	yes -80
#انطي	no -107	unknown -41	yes 126
#انع>	unknown 47
#انعا	no -48	yes 66
#انغر	no 67
#انفج	yes -43
#انفص	no -78	unknown 126	yes -114
#انقل	no 86	yes -58
#انكس	no 43	unknown 42	yes -84
#اننا	yes 47
#انوت	no 55
#انور	no 81	yes -55
#انون	no 55	unknown -59
#انوي	no 78	yes -62
#انير	unknown 44	yes -65
#انيس	unknown -46
#انيك	no 101	yes -71
#انين	no -55	unknown 158	yes -155
#انيو	no 72	yes -50
#اهره	no 68	yes -47
#اهش>	no -58	yes 63
#اهم>	no -75	yes 92
#اهمن	no -46	yes 79
#اهمو	no -111	yes 129
#اوب>	no 41
#اوتو	no 70	unknown -53
#اود>	no -105	unknown 67
#اورا	no -80	yes 104
#اورو	no -148	unknown 97
#اوش>	no 106	yes -77
#اوطو	no -241	unknown 165
#اوقف	no -91	yes 112
#اوله	no 57
#اولو	no 132	unknown -55	yes -98
#اون>	no -40	yes 53
#اوني	yes 55
#اوه>	no 79	yes -60
#اوهم	no 99	unknown -75
#اوي>	no 67
#اويه	no 136	yes -103
#ايات	yes 53
#ايبه	no 119	yes -88
#ايت>	no 115	unknown -47	yes -80
#ايج>	no 50
#ايجي	no 110	yes -85
#ايح>	no -45	yes 72
#ايحه	no 80	yes -63
#ايده	no 116	unknown -60	yes -89
#اير>	no 71	yes -42
#ايرب	no 45
#ايره	unknown 49	yes -68
#ايز>	no -79	yes 111
#ايزه	yes 48
#ايسر	yes 45
#ايش>	no -75	yes 95
#ايض>	no 74	yes -47
#ايضا	unknown -61
#ايط>	no -95	unknown 62
#ايطا	no -85	unknown 152	yes -135
#ايكو	unknown -42	yes 70
#ايلت	no -178	yes 206
#ايله	yes 47
#ايم>	no 77	yes -58
#ايمت	no -75	yes 90
#ايمن	no -47	unknown 54
#ايمه	no -82	yes 98
#اين>	no 53
#اينت	no -61	yes 73
#اينه	yes 40
#ايني	yes 50
#ايي>	no 46
#اييا	no 113	unknown -51	yes -59
#باء>	unknown 78	yes -58
#بابا	yes 40
#بابي	yes 47
#باتن	no -167	unknown -48	yes 184
#باحا	yes 50
#باخ>	no -54	unknown 110	yes -88
#باد>	no -100	yes 112
#بادل	no -109	yes 138
#بار>	no -98	unknown 128
#بارا	unknown 61	yes -69
#بارب	no -48	yes 44
#باري	no 50
#باسا	no -170	yes 184
#باسب	no 136	unknown -48	yes -85
#باسل	no -50	yes 57
#باسم	no 124	yes -94
#باعي	no -59	yes 86
#باغه	unknown 66	yes -86
#باغي	no -151	yes 171
#باق>	unknown 79	yes -129
#بالا	no 59	unknown -44
#بالب	no 52
#بالت	yes 49
#بالث	no -205	yes 219
#بالج	no 116	yes -98
#بالح	yes 51
#بالخ	no 140	unknown -43	yes -104
#بالد	no 42
#بالر	yes 58
#بالز	yes 48
#بالص	no 47
#بالض	no -52
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
#بايع	no -47	yes 55
#باين	no -115	unknown 46	yes 60
#بايي	no 51
#ببار	no -53	yes 64
#بتاع	no 73	yes -55
#بتسر	no -83	yes 101
#بتني	yes 44
#بته>	yes 42
#بتو>	no 104	yes -82
#بتوب	no -63	yes 85
#بتي>	no -97	yes 85
#بثلا	no -42	yes 61
#بجان	no 42
#بحاج	no 199	unknown -71	yes -160
#بحت>	no 98	yes -75
#بحث>	no -61	unknown -41	yes 86
#بحجم	no 55	yes -46
#بخاخ	no 119	yes -98
#بخار	no 138	yes -128
#بدا>	unknown 44
#بداو	no 55	yes -44
#بدرا	no -75	unknown -53	yes 108
#بدل>	unknown 73	yes -41
#بدني	no -117	yes 135
#برا>	unknown 41	yes -66
#برات	no 148	yes -109
#براد	no 55	yes -43
#براي	no -51	yes 77
#برد>	no 77	yes -64
#برشي	yes 43
#برق>	no 68	yes -57
#برمي	no 65	yes -45
#بره>	no 55	yes -43
#برور	no 80	yes -58
#بري>	no 96	yes -80
#بريا	no 84	yes -47
#بريس	no 133	yes -72
#بزاف	yes 65
#بزطا	no 55	yes -46
#بزه>	no -79	yes 87
#بسات	no 62	yes -42
#بستا	no 89	yes -80
#بسكي	no 119	yes -85
#بسلك	no -88	unknown 95	yes -81
#بسيا	yes 54
#بسيط	no -46	yes 73
#بشري	no -91	yes 97
#بشكا	no -108	yes 116
#بشوي	no 66	yes -53
#بشي>	no 80	yes -62
#بصح>	no -137	unknown -44	yes 164
#بصحت	no -109	yes 118
#بطار	no -49	unknown 74	yes -44
#بطاط	no 143	yes -111
#بطاق	no -69	unknown 107	yes -52
#بطن>	no -120	yes 131
#بطه>	no -49	yes 75
#بطوم	yes 58
#بعاد	no 57	yes -47
#بعدم	unknown -58	yes 46
#بعصا	no -152	yes 166
#بعضي	no -101	yes 125
#بعو>	no -148	unknown 110
#بعون	no 142	unknown -44	yes -108
#بعيد	no 48
#بغا>	no -50	yes 75
#بغات	no 113	unknown -68	yes -46
#بغاش	no -77	yes 100
#بغل>	no -45	yes 65
#بفعل	unknown -44
#بقا>	no 47	yes -49
#بقاش	no 56
#بقال	no 113	yes -87
#بقاو	no 50
#بقره	no 98	yes -84
#بقعه	no -55	yes 78
#بقي>	no -45	unknown 64
#بقيت	unknown 50
#بقيم	unknown 51	yes -46
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
#بلاي	no 96	unknown -43	yes -61
#بلدي	no -78	yes 50
#بلغ>	no 52
#بلغت	no 68	yes -56
#بلغن	no 46
#بله>	yes 47
#بلو>	no 163	yes -136
#بلوك	no -65	yes 87
#بليي	no 51	yes -43
#بما>	no -41	yes 74
#بمدي	no 54
#بمرا	no 68
#بناء	no -88	yes 112
#بنات	no 47
#بنتي	no -73	yes 42
#بنجل	no -57	yes 77
#بنزي	no -64	yes 70
#بنفس	no -110	yes 149
#بنك>	no -44	unknown 89
#بوا>	no 129	yes -97
#بواب	no -102	unknown -72	yes 165
#بوان	no -41
#بوحد	no 77	yes -50
#بورا	no 65	yes -52
#بورت	no -41	yes 54
#بورد	no 84	yes -73
#بورط	no -135	yes 97
#بورغ	no 42
#بوزن	no -89	unknown 98
#بوطا	no -46	unknown 55
#بوطه	no 63	yes -45
#بوطو	no -68	unknown 151	yes -199
#بوعي	no 77	yes -54
#بول>	no -86	yes 87
#بومب	no 78	yes -61
#بون>	no -59
#بونا	yes 43
#بونه	no -93	yes 121
#بوه>	no -82	yes 105
#بيا>	no 118	yes -85
#بيان	no -122	yes 143
#بيبا	unknown 97	yes -90
#بيبه	no -42	unknown -46	yes 77
#بيبي	yes 55
#بيته	no -97	yes 125
#بيح>	no 201	unknown -54	yes -154
#بيخي	yes 61
#بيرم	no 67	unknown -49
#بيرو	no 43
#بيض>	no 72	unknown -41
#بيضه	no 58	yes -46
#بيكا	no -122	yes 133
#بيكو	no -66	yes 93
#بيلا	no -53	yes 73
#بيلت	no -48	yes 88
#بينا	no -80	yes 93
#بينن	no -153	unknown -51	yes 183
#بيني	no -61	yes 85
#بيهم	no 146	yes -119
#بيوت	no -66	unknown 121	yes -87
#تابع	no 66	yes -45
#تابل	no 161	yes -130
#تات>	no 101	yes -74
#تاجر	no -139	yes 160
#تاح>	no 180	yes -139
#تاذ>	yes 56
#تاذه	no -84	yes 104
#تار>	no 50
#تاره	no 65
#تارو	no 59	yes -52
#تاز>	no -88	unknown 65
#تاسي	no -54	unknown -48	yes 92
#تاع>	no 59
#تاعت	no 94	yes -82
#تاعه	no 49
#تاكس	no -69	yes 90
#تال>	no 78	unknown -71	yes -57
#تالي	no 124	yes -97
#تامي	no -114	unknown 146
#تان>	no -78	yes 51
#تاني	no 40
#تاي>	no 121	yes -105
#تاير	no 53
#تبا>	no 65	yes -54
#تباد	no -109	yes 138
#تبت>	no -54	yes 78
#تبدل	no 79	yes -59
#تبرو	no 80	yes -58
#تبع>	no -52	yes 73
#تبكي	no -108	yes 127
#تبي>	no -41	yes 75
#تبين	no 86	yes -67
#تجاو	yes 44
#تجرح	no -48	yes 81
#تجري	yes 52
#تجمع	no 87	yes -71
#تجمي	unknown -41	yes 43
#تجي>	no 54
#تحاد	no -65	yes 81
#تحت>	no 44	yes -40
#تحتر	no -100	unknown 121	yes -46
#تحته	no 105	yes -85
#تحتو	no -83	yes 113
#تحتي	no -62	yes 95
#تحدث	no -52	yes 63
#تحرك	no 102	yes -85
#تحطم	no 68	yes -40
#تحف>	no 111	yes -80
#تحمل	no -129	yes 145
#تحه>	no -43	unknown 127	yes -151
#تحوا	no 96	yes -81
#تحيد	no 71	yes -43
#تخبط	no -131	unknown 185	yes -106
#تخرج	yes 55
#تخري	no -65	yes 74
#تخلص	no -76
#تخلع	no 163	yes -135
#تدت>	no -102	yes 115
#تدخل	no 64
#تدري	no -56	yes 74
#تدعا	no -89	unknown 91
#تدفي	no 88	yes -74
#تذر>	no -85	yes 99
#تذكر	unknown 49
#تراج	yes 61
#تراح	no 145	yes -130
#تراك	no -86	yes 100
#تران	no -107	yes 117
#ترجا	unknown 70	yes -80
#ترجع	no -67	unknown 115	yes -58
#تردا	unknown 49	yes -106
#ترف>	no -49	yes 72
#ترق>	unknown 65
#ترقت	no -62	yes 79
#ترك>	no -68	yes 92
#تركت	no 41
#تركي	no -68	yes 41
#ترنت	no 64	yes -46
#ترو>	no 50
#ترون	no -79	yes 114
#تري>	unknown -43
#تريب	no -48	yes 62
#تريت	no -133	unknown 68	yes 74
#تريك	no -47	yes 66
#ترين	no -73	yes 95
#تسد>	no -50	unknown 42
#تسرق	no 57
#تسع>	yes 53
#تسلس	no -62	yes 82
#تسني	unknown 68	yes -44
#تشفت	no 87	yes -60
#تشفر	no 133	unknown -46	yes -85
#تشقا	no 83	yes -48
#تشقق	no 47
#تشكو	no -42	yes 59
#تشوا	no 90	yes -75
#تشوف	no -122	yes 135
#تصاد	no -131	yes 74
#تصاو	unknown 44	yes -56
#تصدع	no 94	yes -69
#تصر>	no -43	yes 60
#تصل>	no 41
#تصلت	no -65	yes 88
#تصلح	no 61
#تصلي	no -59	yes 80
#تصوي	no 45
#تطال	no -53	yes 68
#تعرف	no -142	yes 94
#تعطل	unknown 100	yes -122
#تعفن	no 109	yes -94
#تعل>	no 130	yes -113
#تعلت	no 95	yes -71
#تعلم	no -132	unknown 124
#تعوج	no 110	yes -89
#تعود	no -173	yes 187
#تعوض	no 53	yes -67
#تغطي	unknown -94	yes 91
#تغيي	no -75	unknown 170	yes -172
#تفاد	no 153	yes -141
#تفاع	no 87	yes -79
#تفاه	no -87	yes 111
#تفخ>	no 64
#تفرق	no 126	yes -96
#تفك>	yes 50
#تفلت	no 180	yes -158
#تفلق	no -81	yes 99
#تفها	no 78	yes -52
#تقاط	no -69	yes 85
#تقدر	no 99	yes -82
#تقدم	no -108	yes 116
#تقدي	no -45	yes 60
#تقري	yes 43
#تقطع	no 71	yes -45
#تقلع	unknown -42
#تقلق	no 150	unknown -68	yes -106
#تقني	no -135	yes 154
#تقول	no -69	unknown 46
#تقيا	no -140	unknown 63
#تكاك	no -92	yes 112
#تكب>	no 105	yes -84
#تكت>	no -59	yes 70
#تكن>	no 81	yes -65
#تلات	no -72	yes 93
#تلاح	no -98	unknown -55	yes 130
#تلام	no -41	yes 51
#تلت>	yes 59
#تلعت	no 58	yes -46
#تلفا	no 64	yes -48
#تلفت	unknown -47	yes 66
#تلفز	no -46	yes 74
#تلقي	no 42
#تلمي	no -52	yes 58
#تلوا	no 91	yes -71
#تلي>	no -52	yes 68
#تليف	no 138	yes -129
#تما>	no -42
#تماس	no 115	yes -103
#تمام	unknown -53	yes 71
#تمزق	no -83	unknown -41	yes 115
#تمشي	no 102	yes -77
#تمكن	no 103	yes -82
#تنا>	yes 60
#تنبر	unknown -59
#تنقط	no -140	yes 153
#تني>	yes 41
#تنيش	no -128	yes 149
#تنين	no 81	unknown -43	yes -45
#تهم>	no -66	yes 49
#توب>	no -78	yes 103
#توبر	no 61
#توجع	no 64	yes -49
#توح>	no 56
#توحا	no -117	yes 131
#تورا	no 67	yes -50
#توش>	no -147	unknown -84	yes 203
#توقع	no -86	yes 108
#توقف	no -44
#توقي	no -45	yes 53
#تولو	no -116	unknown 129	yes -53
#توما	no 55	unknown -47
#تون>	no 82	yes -60
#تونس	yes -65
#توني	no -156	unknown 123	yes -94
#توي>	no 62
#تويو	no -57	yes 81
#تيار	no 72
#تيجه	no 48
#تير>	no 110	unknown -45	yes -62
#تيزي	no -43	yes 49
#تيقظ	yes 52
#تيك>	unknown 57
#تيله	no 212	unknown -82	yes -154
#تيه>	no 68	yes -46
#ثامن	yes 55
#ثانو	no 69	yes -53
#ثرت>	no -84	yes 106
#ثقب>	yes 44
#ثقبت	no -52	yes 68
#ثقل>	no 64	yes -52
#ثقوب	no 70	yes -48
#ثلاج	no 42
#ثلج>	no 91	yes -73
#ثمان	no 151	yes -129
#ثمن>	unknown -42
#ثمنه	yes 62
#ثمين	no 53	yes -48
#ثناء	no -60	yes 53
#ثير>	no -56	yes 82
#ثيرا	no -80	yes 119
#ثين>	no 139	yes -129
#جاءت	no 70	yes -58
#جابت	no -154	unknown -45	yes 188
#جاتن	no 105	yes -87
#جار>	no -83	yes 101
#جارت	no -56	yes 70
#جارن	no -116	yes 132
#جاره	yes 54
#جاري	no -145	yes 144
#جازه	no 106	unknown -76
#جازي	no 64	yes -53
#جاش>	no -139	unknown 123	yes -54
#جاع>	unknown 70	yes -80
#جالس	no 72	unknown -83
#جان>	no -90	unknown 60
#جانط	no 168	yes -143
#جاني	no 129	unknown -68	yes -58
#جاه>	no -104	yes 66
#جاوب	yes 46
#جاور	no -107	yes 122
#جايه	no 73	yes -54
#جبد>	unknown 65	yes -69
#جبص>	no -56	yes 68
#جبل>	no 107	yes -89
#جبلي	no 99	yes -63
#جبير	no -65	yes 87
#جبين	no -46	yes 54
#جته>	no -61	yes 68
#جدت>	no 47
#جدرا	no 103	unknown -41	yes -57
#جده>	no -59
#جدها	no 56	unknown -90
#جديد	no -84	unknown 61
#جراح	no 84	yes -64
#جرت>	no -59	unknown 98	yes -72
#جرحا	no -94	yes 113
#جرحت	no 55	yes -44
#جرحي	no -71	yes 85
#جرد>	no 101	unknown -71	yes -71
#جرده	no -72	unknown 42
#جروح	no 51
#جري>	no -75	yes 68
#جريت	no 103	yes -86
#جريح	no -58	yes 83
#جزت>	unknown -54	yes 58
#جزه>	yes 40
#جسدي	yes 57
#جعات	unknown -53	yes 51
#جعنا	no 65	yes -44
#جعني	yes 42
#جعو>	no -90	unknown 117	yes -50
#جعون	no -147	yes 161
#جعين	no -90	yes 97
#جلاب	no 91	yes -71
#جلات	no -44	yes 69
#جلد>	no 128	yes -111
#جله>	unknown 41	yes -80
#جلون	no -57	yes 77
#جلين	yes 54
#جماع	no 62	yes -52
#جمل>	no 192	yes -155
#جمله	no -137	unknown 114	yes -47
#جمه>	no 139	yes -102
#جميل	no -58	unknown -40	yes 98
#جنا>	no 50
#جنب>	no -65	unknown 58
#جنبه	no 70	yes -48
#جنبي	no 68	yes -56
#جنط>	no 47
#جنوي	no 161	unknown -47	yes -117
#جني>	no 96	yes -71
#جهاز	no 54
#جهتي	no 77
#جهد>	no 72	yes -62
#جهول	no 77	yes -53
#جواب	unknown -71	yes 56
#جواز	unknown 40
#جور>	unknown -44
#جوه>	no 79	yes -66
#جيب>	yes -80
#جيبي	no 109	yes -74
#جيده	no 78	unknown -41
#جيرا	no -88	yes 100
#جيلا	no 55
#جيه>	no -59	yes 73
#جيو>	no 73	yes -65
#حاجب	yes 43
#حاجز	no 144	unknown -60	yes -83
#حاجه	yes -40
#حاح>	no -49	yes 44
#حادث	yes 46
#حاده	no 81	yes -62
#حار>	no -74	unknown 122	yes -106
#حارس	no -58	yes 42
#حاسو	no 67	yes -47
#حافل	no -54	unknown 52
#حافي	no 53
#حاله	no 80	unknown -42
#حالو	no -121	unknown 110
#حالي	no -62	unknown 131	yes -111
#حانو	no 55
#حاوي	no 239	yes -213
#حايا	yes 49
#حايط	no -95	unknown 62
#حبا>	no 67	unknown -49
#حبته	unknown -46
#حبس>	no 128	yes -91
#حبسا	yes 51
#حبه>	no -50	yes 85
#حبي>	no -147	yes 122
#حتش>	no -140	unknown 130
#حتكا	no -92	yes 112
#حتكت	no -59	yes 70
#حته>	no -68	yes 100
#حتها	no 70	yes -52
#حتو>	no -72	yes 98
#حجار	no 79	yes -58
#حجر>	no 93	yes -61
#حجره	no -112	unknown 44	yes 73
#حجزت	unknown -81
#حجم>	no 55	yes -46
#حدان	no -103	yes 121
#حداه	yes 72
#حداي	unknown 68	yes -83
#حدها	no 100	yes -72
#حدهم	no 70	yes -45
#حدو>	no 108	yes -74
#حدود	no 41
#حدي>	no 67	yes -47
#حديد	no 52
#حديق	no 60	yes -43
#حذيه	no 69	yes -55
#حرار	no 77	unknown -50
#حرام	no 77	yes -53
#حرر>	yes 40
#حررن	no -82	yes 91
#حرقا	no 127	yes -107
#حرقت	no 70
#حرقن	no 72	yes -59
#حرقو	no 116	yes -90
#حرك>	yes -47
#حروق	no 51	yes -69
#حزام	no -122	yes 133
#حساب	no -77	unknown 118	yes -126
#حسب>	unknown -40	yes 64
#حسن>	no -97	unknown 81
#حسيم	no 66	yes -48
#حصان	no -56	yes 81
#حصاه	no 84	yes -52
#حصول	unknown 50	yes -109
#حصي>	no 85	unknown -63
#حصير	no 100	yes -71
#حضرو	no 106	yes -94
#حطم>	yes 55
#حطه>	unknown 63	yes -44
#حطيت	no 68	yes -46
#حفره	no 76	yes -54
#حفظ>	no 116	yes -88
#حفظه	no 40
#حفل>	no 100	yes -73
#حفيد	no -66	unknown 46
#حقت>	yes 46
#حقق>	no 198	unknown -42	yes -155
#حقيب	no -40
#حكت>	yes 43
#حكو>	no 68	yes -56
#حكين	no -93	yes 99
#حلات	no -104	yes 113
#حلف>	no -68	unknown 61
#حله>	no 75	yes -77
#حلو>	no 134	unknown -46	yes -90
#حلول	no -53	yes 76
#حلوي	no 42
#حليب	yes 52
#حليت	no -54	yes 67
#حماق	no -61	yes 77
#حماي	unknown -61	yes 64
#حمدو	no -98	yes 122
#حمرا	no -70	unknown 126	yes -60
#حمل>	no -52	yes 65
#حمله	yes 64
#حمها	unknown 41	yes -90
#حنتي	no 99	yes -75
#حنه>	no -46	yes 70
#حني>	no -96	yes 118
#حها>	no -224	yes 248
#حوا>	no 96	yes -81
#حول>	no -41	unknown 125	yes -104
#حومه	no 50
#حون>	no 58	yes -50
#حيح>	unknown 79	yes -64
#حيد>	no 103	yes -74
#حيده	no 95	yes -73
#حيدو	no 89	unknown -43	yes -46
#حيطا	no 120	yes -102
#حيطك	no 41
#حيه>	no 57
#خاتم	no 165	unknown -60	yes -109
#خاخ>	no 119	yes -98
#خاسر	unknown 95	yes -177
#خاص>	no -105	yes 49
#خاصن	no -40	yes 63
#خاصو	no 43
#خاطر	no 137	unknown -46	yes -88
#خالص	no -111	yes 127
#خالي	no -56	yes 77
#خام>	no -176	unknown 142
#خامس	no -93	yes 118
#خانز	no -169	yes 177
#خاوي	no 74	yes -55
#خايب	no 83	yes -55
#خايف	no 88	yes -66
#خبار	unknown 155	yes -185
#خبر>	no -130	yes 165
#خبزه	no -79	yes 87
#خبط>	no -175	unknown 49	yes 117
#خبطن	no -95	yes 111
#خبير	no -66	unknown 140	yes -96
#ختفي	no 128	yes -105
#خدا>	no 76	yes -45
#خدات	no -149	yes 176
#خدام	unknown -44	yes 75
#خداو	no 69	yes -56
#خدشت	no -96	yes 117
#خدم>	no -46	yes 62
#خدمت	no 80	yes -52
#خدو>	no -107	yes 118
#خدوا	no -93	yes 132
#خدوش	yes 42
#خديت	no -54	yes 81
#خذت>	no 56
#خذوا	no 63	yes -56
#خرب>	no -65	yes 98
#خرجت	no 60	yes -52
#خرجن	no 57	yes -44
#خرجو	no -111	yes 137
#خرطو	yes 41
#خره>	no -136	yes 168
#خزان	no 45
#خزن>	no 60	yes -41
#خزنه	no 90	yes -68
#خساي	no 75	yes -60
#خسر>	yes 46
#خشبي	yes 41
#خضار	no -60	yes 96
#خضر>	no 76	yes -59
#خضرا	no -132	unknown 104
#خضره	no -48	yes 66
#خطا>	no 151	yes -134
#خطفو	no 73	yes -58
#خطيب	yes 46
#خلا>	no -63	unknown 168	yes -113
#خلال	yes 47
#خلاو	no -105	unknown 76
#خلص>	no -91	unknown 63
#خلصت	no -63	unknown 94	yes -57
#خلصو	no -154	unknown 46	yes 106
#خلع>	no 150	yes -128
#خلف>	no -55	yes 55
#خلنا	no -64	yes 76
#خلوع	unknown 41	yes -45
#خلي>	unknown -48	yes 40
#خليت	no 118	yes -91
#خمس>	no 69
#خمسه	no -67	yes 100
#خنزي	no 94	yes -65
#خنق>	no 162	yes -140
#خنه>	no -79	yes 94
#خوان	no 122	unknown -41	yes -103
#خوتي	no 62
#خوف>	no -90	yes 115
#خول>	no 66	yes -52
#خون>	no 78	yes -65
#خوني	no 76	yes -50
#خياط	no -59	yes 74
#خيطو	no 48
#خيل>	no 67	yes -50
#خيمه	no 62	unknown 47	yes -114
#خين>	no -47	yes 68
#داتو	no -113	yes 131
#داد>	no 76	yes -90
#دارت	no -46	yes 65
#دارن	no 55
#داره	no 89	yes -70
#دارو	no 53
#داز>	no -119	unknown 47	yes 77
#دازو	no 116	yes -97
#داع>	no 41
#داك>	no 44
#داكش	no 75	yes -61
#دامي	no -60	unknown 43
#دان>	no 110	yes -92
#دانا	no -66	yes 83
#دانت	no 59	yes -52
#داني	no -115	unknown 144	yes -75
#داها	no 114	unknown -45	yes -81
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
#دخنه	no -89	yes 105
#دخول	no 66	yes -52
#دران	no 108	yes -65
#درب>	no -88	unknown 42	yes 50
#درتش	no -85	unknown 103
#درجه	no 69	yes -53
#درسه	yes 43
#درش>	yes 50
#درنا	no -56	yes 69
#دروج	no 70	yes -45
#دروش	no 131	unknown -46	yes -88
#درون	no 90	yes -69
#دريب	no -56	yes 74
#دسه>	no 73	unknown -40
#دشت>	no -96	yes 117
#دعاء	no -81	unknown 104
#دعين	no 63
#دفاه	no 72	yes -59
#دفع>	no -116	unknown 103
#دفعت	yes 53
#دفعن	no -84	yes 101
#دفيه	no 88	yes -74
#دقه>	yes 54
#دقو>	no 67	yes -42
#دكتو	yes 55
#دكوك	no -145	unknown 231	yes -159
#دلاء	no -85	unknown 83
#دلاح	no -138	unknown -42	yes 162
#دلت>	no 45
#دلعت	no -74	yes 97
#دله>	no -110	unknown -51	yes 137
#دليه	unknown -47
#دما>	no 49	unknown -42
#دمات	unknown -65
#دمتن	no -42	yes 55
#دمتي	no 61
#دمني	no -107	unknown 127
#دموع	no 55
#دنا>	yes 56
#دنو>	no -60	yes 75
#دني>	no -98	yes 116
#دهان	no -85	unknown 78
#دهم>	no 45
#دهن>	no 112	yes -96
#دوا>	yes 48
#دوبل	yes 51
#دوج>	no 66	yes -41
#دوخه	no -212	unknown 188
#دود>	no 78	yes -51
#دور>	no -69	yes 92
#دوره	unknown -40
#دوري	no 88	yes -65
#دوزت	no 152	yes -129
#دوس>	yes 67
#دوش>	yes 58
#دوفي	no 67	yes -54
#دون>	no -64	yes 65
#ديات	no 135	unknown -42	yes -91
#ديان	unknown 42	yes -120
#ديبا	no 103	unknown -61	yes -50
#ديبو	no -288	unknown -52	yes 304
#ديتش	no -56	unknown 144	yes -132
#ديد>	yes -46
#ديده	no -109	yes 91
#ديدي	no 143	yes -127
#ديرو	no 42
#ديري	no -41	yes 63
#ديس>	no -95	yes 110
#ديق>	no 44
#ديقت	no -160	unknown -41	yes 180
#ديقه	no 75	yes -58
#ديك>	no -87	yes 64
#ديل>	no 143	unknown -57	yes -85
#ديم>	no 108	yes -82
#ديما	no 124	yes -83
#ديمه	no -66	yes 88
#دين>	no -60	yes 76
#دينا	no -74	yes 96
#دينه	no 51
#ديه>	no -42
#ذار>	no 66	yes -59
#ذراع	no 71	yes -52
#ذكر>	no -117	unknown 88
#ذني>	no 74	yes -65
#ذهب>	no 53
#ذوا>	no 63	yes -56
#ذيه>	no 69	yes -55
#راب>	yes -51
#رابر	no 40	yes -69
#راتو	no -90	yes 103
#راج>	no 63
#راجا	unknown -49
#راجت	yes 41
#راجع	no -76	yes 99
#راح>	no -64	yes 81
#راحت	no 59	yes -41
#راحه	no 58
#راد>	no 71	yes -64
#رادي	no 75	yes -97
#راره	unknown -42	yes 41
#راس>	no 42
#راسا	no 70	yes -55
#راسب	no 42
#راسه	no -89	yes 75
#راسو	unknown 42	yes -85
#راشو	no -60	unknown 138	yes -105
#راطي	no -66	unknown 137	yes -130
#رافع	no 63	yes -43
#رافي	yes 47
#راق>	no -137	unknown 58	yes 83
#راقب	no -59	yes 81
#راكت	no -41	yes 63
#راكش	unknown 55	yes -57
#رامل	no 84	yes -46
#رامي	no 102	yes -77
#ران>	yes 44
#رانا	unknown -47
#راند	no 110	yes -74
#راني	unknown 55
#راه>	unknown 47
#راهق	no 42
#راي>	yes 56
#رايا	no 41
#رايح	no -52	yes 71
#رايه	yes 49
#رباء	unknown 78	yes -58
#رباط	no -46
#ربال	no 53	yes -42
#ربان	no 43
#رباي	no 56
#ربت>	no 58	yes -46
#ربتن	no -91	yes 110
#ربتو	no 116	yes -95
#ربري	unknown -46	yes 41
#ربع>	yes 53
#ربعه	no 96	yes -70
#ربعو	no 50	yes -46
#ربما	no 78	yes -48
#ربني	no -53	unknown 40
#ربها	yes 50
#ربو>	no 41
#ربوط	no 70	yes -50
#ربون	no -77	unknown 135	yes -75
#ربي>	yes 48
#ربيه	no -50	yes 49
#رتان	no -82	unknown 77
#رتجا	no -93	yes 106
#رتش>	no -85	unknown 103
#رتفا	no 87	yes -79
#رتنا	no -91	yes 101
#رته>	no -55	yes 73
#رتها	yes 53
#رتو>	no -59	yes 77
#رتور	no -48	yes 62
#رتيل	no 211	unknown -78	yes -159
#رتين	no -43	yes 58
#رثه>	yes 47
#رجاع	unknown 70	yes -80
#رجان	no -72	unknown 69
#رجت>	no 52	yes -45
#رجعا	unknown -53	yes 51
#رجعن	no 65	yes -44
#رجعو	no -112	unknown 184	yes -95
#رجف>	no -85	yes 113
#رجنا	no 57	yes -44
#رجه>	no 49
#رجو>	no -75	yes 107
#رجون	no 83	yes -55
#رحات	no -139	unknown -41	yes 156
#رحبا	no 67	unknown -49
#رحت>	no 66	yes -46
#رحله	no 73	yes -106
#رحه>	no 47	unknown -48
#رحي>	no -71	yes 85
#رخام	yes 51
#رداد	unknown 49	yes -106
#ردت>	no 135	unknown -48	yes -111
#ردو>	unknown 89	yes -117
#رديا	no -62
#ررنا	no -82	yes 91
#رزات	no 86	yes -67
#رزاز	no 57
#رزه>	yes 55
#رسا>	no -105	yes 134
#رسات	no -81	yes 109
#رست>	no 70
#رسم>	no -132	unknown -40	yes 169
#رسه>	no -40
#رسها	no -141	unknown -61	yes 177
#رسيد	no -84	yes 98
#رسيل	no -86	unknown 49
#رسين	unknown -51	yes 50
#رشوا	no 58	yes -45
#رشي>	no -42	yes 59
#رشيد	yes 47
#رشيف	no 77	yes -60
#رصيف	no -80	unknown 70
#رضه>	yes 40
#رضي>	no 83	yes -56
#رطاب	no 118	unknown -42	yes -85
#رطق>	no 94	yes -78
#رطقا	no 59	yes -43
#رطقه	no 76	yes -58
#رطوم	yes 41
#رطي>	no -110	yes 131
#رعد>	no 46	unknown 56	yes -106
#رعه>	no -49	yes 72
#رغم>	no -105	unknown 122	yes -41
#رغه>	no -85	unknown 75
#رغوا	no 40
#رفا>	no -115	yes 131
#رفان	no 111	yes -88
#رفت>	no -73	unknown 103
#رفتش	no 76	yes -92
#رفتي	no -61	yes 90
#رفض>	yes 55
#رفضت	no 69	unknown -62
#رفع>	no -127	unknown 118
#رفعت	no 43
#رفقه	no 74
#رفقي	no -40	unknown -68	yes 76
#رفنا	no 99	yes -78
#رفوا	unknown -45
#رقا>	no -147	unknown 100
#رقات	no 105	yes -87
#رقبت	no -59	yes 75
#رقبه	yes 46
#رقطو	no -46	yes 59
#رقع>	no 84	yes -59
#رقم>	no -63	yes 60
#رقمه	no 102	yes -90
#رقمي	no -81	yes 95
#رقني	no 72	yes -59
#رقو>	no 96	yes -78
#رقوا	no 89	yes -62
#رقوه	no 48
#ركاب	no 105	yes -84
#ركب>	no -127	yes 147
#ركبت	no -75	yes 44
#ركت>	no 89	yes -54
#ركز>	unknown 40	yes -81
#ركع>	no 43
#ركعا	yes 41
#ركل>	no 100	yes -84
#ركن>	no -42	yes 55
#ركها	no 126	yes -114
#ركوي	no 66	yes -44
#ركيب	no -63	unknown -62	yes 120
#ركين	no -105	unknown 108
#ركيه	no 80	yes -58
#رلي>	no 218	unknown -140	yes -90
#رما>	unknown -48
#رماد	no 41
#رمان	no 110	yes -94
#رمت>	no 139	yes -85
#رمضا	no -64	yes 79
#رمل>	no 95	yes -63
#رمله	no 87	yes -68
#رموا	no 111	yes -88
#رموش	no 66	unknown -52
#رمي>	no 83	yes -52
#رميد	no 71	yes -53
#رميل	no 102	yes -82
#رنا>	yes 56
#رناه	no -69	yes 85
#رنت>	no 64	yes -46
#رنسي	no -63	yes 52
#رني>	no -56	unknown -40	yes 91
#رنيش	no 93	yes -73
#رهما	no 138	unknown -81	yes -52
#رواح	yes 40
#رواي	no 98	yes -62
#روب>	yes 49
#روبه	no -64	unknown 136	yes -124
#روبو	unknown 48	yes -43
#روت>	yes -52
#روتي	yes 43
#روج>	no 56
#رود>	no 112	yes -99
#رودا	no 59	yes -52
#رور>	yes 48
#روري	unknown 49	yes -67
#روس>	no 40
#روسه	no -107	yes 147
#روش>	no 165	unknown -66	yes -97
#روضه	no -115	yes 132
#روط>	no -69	unknown 58
#روف>	no -141	yes 158
#روقه	no 94	yes -65
#رومب	no -59	unknown -46	yes 98
#رون>	no 98	yes -66
#روني	no 46
#روه>	no 44
#ريا>	unknown -48
#ريات	no -84	unknown 144	yes -104
#رياح	no -106	yes 119
#ريب>	yes 43
#ريبا	yes 43
#ريبك	no 65	yes -52
#ريبه	no 57
#ريت>	no -40
#ريته	no 178	unknown -115	yes -78
#ريتو	no 109	yes -80
#ريح>	no -56	yes 47
#ريحه	no 43	yes -76
#ريخ>	yes 43
#ريد>	yes 41
#ريدو	no 96	yes -80
#ريدي	no 55	unknown -40
#ريرا	yes 50
#ريض>	no 50
#ريفه	no -58	yes 64
#ريفي	no 151	yes -125
#ريقه	unknown -75
#ريقو	no -146	unknown 81	yes 51
#ريك>	no -97	yes 121
#ريكه	no -46	yes 68
#ريكو	no 93	yes -78
#ريكي	no -149	yes 168
#ريل>	no -46
#ريمو	no 42	unknown -41
#رينا	no 56
#ريها	no 112	yes -80
#ريو>	no -80	yes 104
#ريوم	no 55	yes -42
#ريير	no 104	unknown -52	yes -50
#زات>	no 83	yes -66
#زار>	no -90	yes 100
#زاز>	no -89	yes 107
#زازا	no 57
#زاف>	yes 65
#زال>	unknown 56	yes -67
#زالت	no -50	yes 71
#زام>	no -122	yes 133
#زان>	no 68	yes -55
#زانه	no 46
#زبال	no -54	unknown -40	yes 84
#زبون	no -77	yes 101
#زدوج	no 66	yes -41
#زراب	unknown 57	yes -62
#زربي	no -55
#زرع>	yes 45
#زرق>	no -89	unknown 55
#زرقا	no -137	unknown 117
#زرقط	no -46	yes 59
#زرقه	no 56
#زريب	no 66
#زطام	no 55	yes -46
#زلاء	unknown -45	yes 56
#زلقا	yes 57
#زلقت	no 57
#زلنا	no -59	yes 73
#زلو>	no -106	yes 133
#زلي>	yes 44
#زما>	no 74	yes -62
#زميل	no -139	yes 160
#زنه>	no 90	yes -68
#زنيق	no -89	unknown 98
#زهري	no -115	yes 132
#زواج	no 68	unknown -54
#زوال	no 74	unknown -44
#زوت>	no 130	yes -107
#زوجي	yes -42
#زور>	no 68
#زوط>	no 66
#زون>	yes 58
#زيار	no -86	yes 121
#زيان	no -46	unknown 67
#زيت>	no -44	unknown 42
#زيتو	no 91	yes -65
#زين>	no 61	yes -45
#زيه>	no 89	yes -61
#ساب>	no -170	unknown 219	yes -147
#سابي	no 56
#سات>	yes 63
#ساج>	no -170	yes 184
#ساحا	no 65	yes -56
#ساخن	no 55	yes -44
#سار>	no -129	unknown 138	yes -51
#سارو	yes -55
#ساعد	yes 40
#سافر	no -59	yes 56
#ساقه	yes 53
#ساقي	yes 41
#ساكن	no -129	yes 87
#سال>	no -113	unknown 113
#سالا	no -101	yes 129
#سالت	no -67	yes 87
#سالن	no 64	unknown -46
#ساله	no 52
#سامح	no -77	yes 95
#ساند	unknown 42
#ساوي	no -65	yes 76
#سايب	no 91	yes -81
#ساير	no 75	yes -60
#سباب	no -49	unknown 152	yes -133
#سباك	no -69	unknown 63
#سبان	yes 51
#سبته	no 111	yes -84
#سبح>	yes 55
#سبقي	yes 48
#سبور	no 71	yes -44
#ستا>	no -56	yes 65
#ستاج	no -139	yes 160
#ستاذ	no -40	yes 64
#ستار	no 68
#ستاس	no -54	unknown -48	yes 92
#ستان	yes 43
#ستاي	no 53
#ستدع	no -41
#ستر>	no -99	yes 119
#سترا	no 76	yes -57
#سترج	unknown 70	yes -80
#سترد	no 43	yes -94
#ستني	no -73	yes 82
#سته>	unknown 49
#ستوب	no -52	yes 75
#ستود	no 46
#ستور	no 61	yes -45
#ستيق	yes 52
#ستيك	yes 55
#سحقت	no -128	yes 144
#سخان	no 54
#سخن>	no 125	yes -92
#سخه>	no -115	unknown 143	yes -43
#سخون	no 73	yes -57
#سدات	no 136	unknown -51	yes -83
#سدار	no -75	yes 100
#سدو>	no 58	yes -51
#سدود	no 87	yes -58
#سديا	no 44
#سديت	no 59
#سرات	no 153	unknown -46	yes -105
#سربا	no 103	yes -78
#سربت	no 48
#سرعه	yes 60
#سرق>	unknown 61	yes -61
#سرقت	no 72	yes -54
#سرقه	no 52
#سرقو	no 67	yes -51
#سره>	no -108	unknown 142
#سرو>	no 82	yes -120
#سروا	unknown 56	yes -89
#سرير	no 50
#سطا>	no -56	yes 77
#سطبل	no 89	yes -76
#سطحي	no -112	yes 125
#سطل>	unknown 42
#سطو>	no 86	yes -76
#سطوب	no -230	unknown -57	yes 279
#سعار	no -54	yes 80
#سعاف	no -61
#سفر>	unknown 100	yes -140
#سفل>	no -68	yes 89
#سفله	no -145	unknown 125	yes -93
#سفنج	no 56
#سقطت	yes 45
#سقفه	no -103	yes 129
#سقوط	no 91	yes -61
#سقي>	no 65	yes -47
#سكات	no 185	unknown -43	yes -142
#سكار	no 146	yes -133
#سكان	no -134	unknown 191	yes -84
#سكب>	yes 44
#سكت>	no 108	yes -85
#سكرا	no -138	yes 155
#سكري	no 119	unknown -86
#سكن>	no -178	unknown 91	yes 63
#سكوب	no -81	yes 107
#سكوت	no 47
#سلام	no -47
#سلسل	no -99	yes 125
#سلعه	no -42	yes 72
#سلك>	yes -83
#سلم>	no 143	yes -108
#سلمت	unknown -63	yes 43
#سلمن	no 125	yes -105
#سله>	no 92	yes -59
#سليم	no 43
#سماء	no -76	yes 84
#سماح	no -138	yes 160
#سمعت	unknown 45
#سمعو	no 137	yes -123
#سمن>	no 99	unknown -75	yes -43
#سمو>	no -151	yes 163
#سميت	no -47	yes 74
#سنا>	no 45
#سنسل	no 119	yes -103
#سنوا	no -54	yes 76
#سها>	no -48	yes 48
#سهم>	no -85	yes 100
#سوء>	no 48
#سوا>	no -71	unknown 66
#سوار	no 84	unknown -57
#سوب>	no 72	yes -54
#سوبي	no 63	yes -40
#سود>	no 83	yes -62
#سوره	no -111	yes 141
#سوري	no 60
#سوق>	no -57	yes 42
#سول>	no -64
#سولو	no -57	unknown 123	yes -80
#سون>	no 70	yes -45
#سوول	no -122	unknown 61	yes 58
#سوي>	no 91	yes -58
#سياج	no -101	yes 121
#سياح	no -91	yes 44
#سيان	unknown -46
#سيت>	no 60	yes -66
#سيته	no 178	unknown -106	yes -78
#سيتو	no 123	unknown -48	yes -75
#سيجي	no -69	yes 84
#سيد>	no -46	yes 66
#سيده	no -75	unknown 79
#سير>	no -58	yes 52
#سيرا	no 189	unknown -86	yes -103
#سيرك	no 74	yes -49
#سيره	no 44
#سيط>	yes 60
#سيطه	yes 55
#سيف>	no 152	yes -134
#سيكل	no 94	yes -84
#سيما	no 87	yes -123
#سيمه	no 66	yes -48
#سيني	yes 49
#سيون	no -62	unknown 89
#شاء>	no 86	yes -77
#شاب>	no -52	yes 72
#شاحن	yes 42
#شاده	no -117	yes 131
#شار>	no 47
#شارع	no -44
#شاري	no 85	unknown -60
#شاطي	no 43
#شاعل	no 72	yes -42
#شاف>	unknown 60	yes -93
#شافت	yes 41
#شالي	no 133	yes -108
#شانط	no -51	unknown -47	yes 68
#شباب	no 151	yes -131
#شباك	no -41	yes 61
#شبكه	no 55
#شبي>	no -71	yes 80
#شتا>	no 63	yes -47
#شترك	no -130	yes 149
#شتري	no -63
#شتعل	no 113	yes -90
#شتكي	no -92	unknown -62	yes 137
#شتنب	unknown -59
#شجار	no 66	yes -54
#شجره	no 63	yes -42
#شحال	no 118	unknown -41	yes -77
#شخص>	yes 40
#شدني	no -143	yes 162
#شده>	no 83	yes -64
#شدو>	no 79	yes -43
#شدوه	no 56	yes -44
#شرات	no 155	yes -146
#شرار	no -49	yes 73
#شرب>	no -44	yes 54
#شرخ>	no 123	unknown -77	yes -75
#شرطي	no -55	yes 75
#شرفه	no -67	yes 88
#شريت	no 99	unknown -67
#شظيه	no 102	yes -79
#شعر>	no 65	yes -45
#شعلا	no 41
#شعه>	no 109	yes -76
#شغال	yes 50
#شغل>	no 40
#شفار	no 64
#شفت>	no -58	unknown 57
#شفتش	no 130	yes -107
#شفتو	no -226	yes 244
#شفر>	no 121	yes -82
#شفرو	no 52
#شفنا	no 56	yes -44
#شقات	no 90	unknown -44	yes -41
#شقت>	no 83	unknown -56
#شقق>	no 54
#شقه>	no -54	yes 74
#شقوق	no 69	yes -42
#شكل>	no -43	yes 65
#شكو>	yes 42
#شكون	no 70	yes -41
#شكي>	yes 67
#شكيت	unknown -51	yes 88
#شلال	unknown -40	yes 70
#شمس>	no 103	yes -70
#شمعه	no 55	yes -44
#شنطه	no 58	yes -42
#شنو>	no -84	unknown 63
#شهاد	no -54	unknown 53
#شهر>	no -43	unknown 51
#شهري	yes -55
#شهود	no 76	yes -55
#شهور	no -65	unknown 65
#شوا>	no 120	yes -100
#شورا	no 59	yes -44
#شوفه	no 104	yes -79
#شوفو	no 98	yes -78
#شوفي	no -48	yes 55
#شوك>	no -48	unknown 75
#شوي>	yes 48
#شيتش	no 69	yes -53
#شيخ>	no -56	yes 77
#شيد>	yes 41
#شيف>	no 91	yes -75
#شيفو	no -47	yes 56
#شينا	no 61
#شييا	yes -48
#صاب>	no 42
#صابع	no -77	yes 93
#صابه	no 157	yes -136
#صابي	no 64
#صات>	no 70	unknown -41
#صاحب	no -109	yes 119
#صادم	no -131	yes 74
#صار>	yes 40
#صاري	unknown 42	yes -53
#صاعق	no 58	yes -42
#صاك>	yes -62
#صاله	no -166	unknown 85	yes 79
#صان>	yes 54
#صانع	no -105	yes 50
#صاه>	no 84	yes -52
#صاور	unknown 44	yes -56
#صباع	no -49	yes 78
#صباغ	unknown 60	yes -80
#صبت>	no 60	unknown -42
#صبع>	no 51
#صبعي	yes 48
#صبغ>	no -40	unknown -52	yes 87
#صبني	no 46
#صتو>	unknown 49
#صحاح	no -49	yes 44
#صحه>	no 87	unknown -45	yes -42
#صحون	no 40
#صحيح	unknown 70	yes -71
#صدر>	unknown 57	yes -95
#صدره	yes 48
#صدع>	no 93	yes -72
#صدم>	no -61	yes 78
#صدمت	yes 51
#صدمن	no -101	unknown 87
#صدي>	no 125	yes -104
#صدير	no 45
#صديق	no -286	unknown 86	yes 156
#صرحت	no 65
#صرخ>	no -82	yes 102
#صرف>	no -168	yes 181
#صطدا	yes 64
#صعد>	no 94	yes -64
#صغار	yes 47
#صقات	no -141	unknown -42	yes 168
#صلا>	unknown 126	yes -103
#صلاح	no -43	yes 61
#صلاه	no 64	yes -46
#صلت>	no -52
#صلحو	no -53	yes 78
#صلني	no 50
#صليح	no -59	yes 80
#صليه	unknown 47	yes -126
#صمي>	no 73	yes -59
#صنا>	no 123	yes -94
#صناد	no 44
#صناع	no 99	yes -85
#صنبو	yes 41
#صني>	yes 70
#صها>	no 45
#صوا>	no 42
#صور>	yes 47
#صورا	no -61	yes 96
#صوره	no 84	yes -64
#صول>	unknown 50	yes -109
#صوه>	no -115	yes 148
#صوير	no 61	yes -40
#صيب>	no 71	yes -49
#صير>	no -115	yes 141
#صيف>	unknown 51
#صيفط	no -61	unknown 82	yes -41
#صيني	no 54
#ضار>	no -79	yes 110
#ضاره	no 133	unknown -112	yes -50
#ضاضر	no -60	unknown 132	yes -90
#ضاع>	unknown -52	yes 72
#ضاعت	unknown 60
#ضاعو	no 89	unknown -60
#ضايع	no 61
#ضباب	yes 51
#ضحاي	yes 49
#ضحكت	no -73	yes 89
#ضحكو	no 51
#ضربا	no -54
#ضربن	no -41
#ضرر>	yes 46
#ضرني	yes 51
#ضره>	no -55	yes 78
#ضروب	yes -70
#ضريف	no -58	yes 64
#ضطرر	no -141	unknown 128
#ضعت>	unknown 58
#ضلوع	no -107	yes 140
#ضمان	no 124	unknown -66	yes -61
#ضني>	no -67	yes 81
#ضوع>	no 56	yes -45
#ضون>	unknown 57	yes -107
#ضيات	no -64	yes 87
#ضياع	no -134	unknown 172	yes -106
#ضيعه	no 93	yes -72
#ضيق>	no -70	yes 107
#ضيقه	no -50	unknown 123	yes -143
#طاء>	no 40
#طابل	no 82	yes -52
#طاتن	no -121	yes 145
#طاجي	no 85	yes -72
#طاحو	no -179	yes 200
#طاري	no -49	unknown 74	yes -44
#طافي	no 47
#طاقه	no -63	unknown 93
#طالب	no -75	yes 40
#طالي	no -59	unknown 102	yes -56
#طان>	no 53
#طاني	no -51
#طاول	no 87	yes -55
#طاير	unknown 60	yes -72
#طباخ	unknown 61	yes -115
#طباس	no -50	yes 57
#طبخ>	no 55
#طبل>	no 89	yes -76
#طبله	no -101	yes 122
#طبيه	no 83	unknown -56
#طتي>	no 69	yes -54
#طحت>	no 49
#طدام	yes 64
#طراف	no 163	unknown -60	yes -144
#طرام	no -86	unknown 91
#طرت>	no -72	unknown -54	yes 123
#طررت	no -141	unknown 128
#طرطق	no 82	yes -67
#طرف>	yes 48
#طرق>	no -73	yes 79
#طره>	no 52	yes -73
#طروت	unknown -40	yes 55
#طري>	yes -41
#طعه>	no -113	yes 141
#طعو>	no 74	yes -45
#طعوه	no 81	unknown -46	yes -49
#طفا>	unknown 94	yes -126
#طفات	no 171	yes -156
#طفال	no -69	yes 84
#طفاه	no 87	yes -73
#طفاو	no 84	yes -73
#طفاي	no 42
#طفين	no 73	yes -55
#طقات	no 59	yes -43
#طقم>	no 113	yes -87
#طقه>	no 57	yes -40
#طكم>	no 41
#طلاء	yes 43
#طلب>	no -43
#طلبت	no -171	yes 185
#طلعا	no 61	yes -45
#طلعت	unknown 67	yes -62
#طلعن	no 81	yes -69
#طلق>	no 129	unknown -56	yes -87
#طله>	no 120	yes -93
#طماط	no 53
#طمه>	no 49
#طموب	unknown 45	yes -50
#طنجر	no 85	yes -72
#طنيه	no -90	yes 107
#طوار	no 40
#طوب>	no -89	yes 127
#طوبي	unknown -42	yes 49
#طوره	unknown -54	yes 61
#طورو	yes -50
#طوع>	no 81	yes -65
#طوله	no 78	yes -66
#طوم>	no -40	yes 53
#طون>	no -58	yes 83
#طونو	unknown -50	yes 48
#طويل	no 71	yes -44
#طيار	no 129	unknown -54	yes -73
#طيبت	yes 46
#طيبه	no 50
#طيت>	no 48
#طيته	no 50	yes -41
#طيح>	no -53	yes 81
#طيحو	no 162	unknown -48	yes -128
#طير>	no 132	yes -116
#طيرت	no -108	yes 116
#طيع>	no 53
#طيم>	no -44	yes 67
#طين>	no -122	yes 130
#طيني	yes 40
#طيه>	no -77	yes 94
#ظارا	no 105	unknown -79
#ظام>	no -49	yes 75
#ظاهر	no 55	yes -50
#ظلام	no 116	yes -100
#ظنا>	unknown 83	yes -160
#ظهر>	no 40
#ظهره	no 56
#ظور>	no -68	yes 77
#ظيه>	no 102	yes -79
#عاج>	no 45
#عاده	no 81	yes -57
#عارف	unknown 40	yes -47
#عاشو	no 59	yes -44
#عاف>	no -61
#عال>	no 135	yes -119
#عامر	yes 61
#عامل	yes 60
#عامي	no -138	unknown 80
#عاه>	no -60	yes 85
#عاها	no -194	unknown 173
#عاون	yes 43
#عايل	no -58	yes 94
#عباد	no -171	yes 180
#عبد>	no -49	yes 66
#عبر>	no -112	yes 135
#عبو>	no -80	yes 89
#عبين	no -66	yes 71
#عتذر	no -81	yes 95
#عترف	no -51	yes 74
#عتله	no 85	yes -73
#عتنا	yes 62
#عتني	yes 76
#عته>	no -180	unknown 147
#عتها	no -126	unknown 142	yes -86
#عتو>	no -170	unknown 188	yes -54
#عثرت	no -63	yes 87
#عجاج	no -164	yes 175
#عجزه	yes 40
#عجلا	no -47	yes 72
#عجلت	no 44
#عجله	unknown 51	yes -95
#عجين	no 85	unknown -62
#عداد	no 100	yes -83
#عدما	unknown -58	yes 46
#عدنا	no -44	yes 49
#عدي>	no -89	yes 113
#عديه	no 43
#عراس	no 88	yes -66
#عربه	unknown -49
#عربي	yes 59
#عرج>	no 72
#عرض>	no -59
#عرف>	no -57	unknown 42
#عرفت	no -49	unknown 108	yes -59
#عرفش	no -62	yes 100
#عرفن	no 99	yes -78
#عرفه	no -106	unknown 155	yes -56
#عرفو	no -112	yes 132
#عروس	no -102	yes 129
#عروف	no 97	yes -74
#عزيز	no -110	yes 136
#عساس	unknown 64	yes -106
#عست>	no 70	yes -50
#عشا>	no 95	yes -60
#عشر>	no 48
#عصا>	no -106	yes 122
#عصاب	no -40	yes 57
#عصمي	no 73	yes -59
#عصير	no -197	yes 218
#عضني	no -82	yes 97
#عضيا	no -101	yes 125
#عطات	no -76	yes 102
#عطان	no -71	unknown 43
#عطاه	no 110	yes -95
#عطتن	no -64	yes 74
#عطل>	unknown -51
#عطله	no 54	yes -42
#عطين	no -60	yes 91
#عظم>	unknown 160	yes -179
#عفن>	unknown 81	yes -111
#عفوا	no -65	yes 75
#عقد>	no -113	unknown 213	yes -141
#عقدي	yes -81
#عقرب	no 129	yes -105
#عقه>	no 58	yes -42
#عقول	no -58	yes 69
#عكاز	no 54
#علات	no 41
#علاج	no -68	unknown 87	yes -40
#علاش	no 85	yes -92
#علاق	no -81	unknown 122	yes -86
#علبه	no 83	yes -66
#علت>	no 60
#علق>	no 99	yes -72
#علقت	no 171	yes -142
#علما	no 41
#علمك	no 113	yes -87
#عله>	no 50
#علوي	yes 43
#عليا	yes 55
#علين	no -41
#عمال	yes 63
#عمرت	no 135	yes -115
#عمرن	no -65	yes 81
#عمرو	yes 70
#عملت	no 76	yes -62
#عملو	no -74	yes 100
#عمود	no 64	yes -46
#عمي>	yes 46
#عميق	no 135	yes -113
#عناع	no -86	yes 116
#عناه	no 114	unknown -58	yes -55
#عندم	no 82	yes -49
#عندن	no -56	yes 87
#عندو	no -43	yes 69
#عنقي	no -42	yes 70
#عوا>	no 123	unknown -43	yes -86
#عوج>	unknown 76	yes -63
#عوجا	no 111	yes -83
#عودت	no -55	yes 70
#عوض>	no -157	unknown 132
#عوضو	no 69	yes -105
#عول>	unknown 131	yes -134
#عوم>	yes 54
#عون>	no -97	yes 106
#عوني	no 68
#عوه>	no 93	yes -69
#عوها	no -52	unknown 103	yes -65
#عيا>	unknown -41
#عياد	no -48	unknown 47
#عيال	no 87	yes -74
#عيد>	yes 46
#عيط>	unknown 63	yes -54
#عيطت	no 48
#عيطو	no 55	yes -45
#عينا	no 161	yes -137
#عيون	no 136	unknown -65	yes -68
#غابه	no 84	yes -52
#غاتش	no 113	unknown -68	yes -46
#غادي	no -43
#غاش>	no -77	yes 100
#غال>	yes 40
#غالب	unknown 132	yes -132
#غالي	no -147	unknown -41	yes 185
#غايب	no 40
#غراف	yes 47
#غرب>	no 81	yes -66
#غربا	no 53	yes -42
#غرز>	yes 41
#غرزا	no 86	yes -67
#غرزه	yes 55
#غرفت	no -78	yes 107
#غرفه	no 56
#غرق>	no 73	yes -49
#غرقا	no 92	yes -81
#غرقت	no 47
#غزال	no 177	yes -151
#غسل>	no -52	unknown 97	yes -83
#غسله	no 120	yes -95
#غسيل	no 115	yes -106
#غطاء	no 40
#غلاق	no 50	yes -41
#غلط>	no -42	yes 74
#غلف>	no 112	yes -83
#غلقه	no 114	yes -99
#غلي>	no -50	yes 61
#غنا>	no 106	yes -78
#غوا>	no 40
#غوت>	unknown -44	yes 47
#غيتش	no -66	yes 82
#غيره	no 42
#غيير	no -75	unknown 170	yes -172
#فابو	no 144	yes -113
#فاته	no 174	yes -161
#فاتو	no -61	unknown 40
#فاتي	no -56	unknown 46
#فاجي	no 110	yes -101
#فاحت	yes 43
#فادي	no 153	yes -141
#فار>	unknown 47
#فارغ	unknown 40
#فاره	no 64
#فاز>	no 48
#فازك	no 77	yes -52
#فازه	no 69	yes -49
#فاش>	unknown 50	yes -55
#فاصط	no -55	yes 68
#فاض>	no 43
#فاضت	no -53	yes 79
#فاع>	no 76	yes -67
#فافر	no -51	yes 59
#فاكت	unknown -57
#فاكم	no -75	unknown 105	yes -61
#فال>	no -77	yes 60
#فالت	yes -41
#فالج	no -103	unknown 116
#فالح	no 69	yes -44
#فالر	no 58	yes -61
#فالز	no -45	yes 62
#فالش	no 89	yes -63
#فالص	no -48	unknown 48
#فالض	no 64
#فالظ	no 164	yes -152
#فالع	unknown 44
#فالف	no -111	yes 136
#فالق	no -53	yes 45
#فالك	no 48	yes -48
#فالم	no 42
#فالن	no 107	yes -89
#فاله	no 82	yes -75
#فالو	unknown -42
#فالي	no 42
#فانز	no 124	yes -118
#فانك	no 103	yes -82
#فاه>	no -66	yes 85
#فاها	no 105	yes -85
#فاهم	no -87	yes 111
#فاوه	no 84	yes -73
#فتات	no 169	unknown -50	yes -118
#فتاح	no 157	yes -122
#فتحت	unknown 64	yes -88
#فتحط	unknown -56	yes 50
#فتحه	no -43	unknown 127	yes -151
#فتحو	no 96	yes -81
#فتش>	no 104	yes -102
#فتشق	yes 41
#فتضر	no -79	yes 99
#فتها	no -124	unknown 73
#فتو>	no 52
#فتوح	yes 47
#فثقب	no 62	yes -53
#فجاء	no 93	yes -84
#فجار	no 49	yes -40
#فجاه	no -54	unknown 49
#فجر>	no 50
#فجرت	no -59	unknown 98	yes -72
#فحم>	no -181	unknown 138
#فحي>	no 102	yes -81
#فخار	no -96	yes 120
#فخد>	no 49
#فخذ>	no 124	unknown -45	yes -93
#فخرج	yes 41
#فدار	no -221	yes 242
#فدرب	no 97	yes -78
#فذه>	no 45
#فراس	no -144	yes 155
#فراش	no -54	yes 84
#فرام	no 67
#فرغو	no 42
#فرقع	no 41
#فركع	no 40
#فرن>	yes 42
#فره>	no 74	yes -52
#فرو>	no -100	unknown -42	yes 136
#فري>	no -64	yes 63
#فريق	no 69
#فريك	no 95	yes -80
#فرين	unknown 42
#فزه>	no -46	yes 74
#فستا	no -132	yes 151
#فسقط	no 106	yes -95
#فسه>	no -112	unknown 66
#فسو>	no -206	unknown 93	yes 96
#فسوق	no 97	yes -71
#فصدم	no -72	yes 91
#فصلت	no -134	unknown 158	yes -61
#فضت>	no 64	unknown -50
#فطان	no -177	unknown -52	yes 198
#فطري	yes -62
#فطنج	no -89	yes 116
#فطو>	no -150	unknown 179	yes -88
#فطور	no -40	unknown 123	yes -131
#فطوم	no -97	yes 118
#فظه>	no 40
#فظهر	no 152	yes -134
#فعت>	no 66
#فعتن	no -100	yes 142
#فعته	no -52	yes 69
#فعل>	no 81	yes -45
#فعنا	yes 42
#فعني	no -83	yes 99
#فعه>	no 93	yes -78
#فغمر	no 57	yes -47
#فقد>	no -55	yes 70
#فقدت	no 60
#فقه>	no 40
#فقي>	no -40	unknown -68	yes 76
#فلا>	no 48
#فلت>	no -50	yes 70
#فلق>	unknown -57
#فلم>	no 68	yes -51
#فله>	no -69	unknown 75
#فلوس	no -68	unknown 113	yes -47
#فما>	no -53	unknown -76	yes 93
#فناش	no 73	yes -57
#فنان	yes 65
#فناه	no 43
#فني>	no -62	yes 60
#فها>	unknown -41	yes 46
#فهم>	no 49	yes -42
#فوا>	no -66	yes 86
#فواح	no 139	yes -112
#فوار	no 114	unknown -42	yes -72
#فوجد	no 51
#فوخ>	no -62	unknown 68
#فوخي	no -47	yes 68
#فوسط	unknown 68	yes -93
#فوقي	no -79	yes 90
#فول>	no -117	unknown 80
#فولو	no 65	yes -43
#فون>	no 53
#فيا>	yes 53
#فيتر	no 46
#فيتي	no 160	unknown -82	yes -80
#فيدو	unknown -71	yes 50
#فيدي	no -91	yes 55
#فيرا	no 45
#فيرم	no 49
#فيف>	no 40
#فيل>	no -61	unknown -75	yes 106
#فيلا	no 62
#فيلت	no 109	yes -94
#فينا	no -44	yes 58
#فيها	no 49
#فيي>	no -109	yes 143
#قاء>	no 51
#قابل	unknown -74	yes 74
#قاتش	no 60
#قادر	no -70	yes 102
#قادم	yes 49
#قادو	yes 67
#قارب	no 122	yes -107
#قاس>	no -47	yes 63
#قاسي	no 69	yes -51
#قاطع	yes 48
#قاعد	no 98	yes -69
#قاله	unknown -61	yes 93
#قالو	no 47
#قام>	no -78	yes 99
#قامه	no -153	unknown 180	yes -62
#قان>	no 49
#قانو	no -75	unknown -80	yes 92
#قاوه	no 170	unknown -42	yes -139
#قايد	no -128	yes 137
#قبت>	no -52	yes 68
#قبتي	no -65	yes 76
#قبض>	no 44
#قبه>	yes 46
#قبو>	unknown 81	yes -56
#قتلع	no 53
#قته>	no -49	yes 69
#قتي>	no -41	yes 63
#قدت>	no 60
#قدرش	yes 42
#قدرو	no 103	yes -69
#قدمت	no -43
#قدمه	no 75	yes -54
#قدمي	no 73	yes -53
#قدي>	unknown 47	yes -62
#قرا>	no 112	yes -84
#قران	no 56
#قررت	yes 47
#قرعه	no -64	yes 86
#قرمي	no 71	yes -53
#قره>	no 94	yes -78
#قرير	yes 43
#قسط>	no 56	unknown 112	yes -201
#قسم>	unknown 73	yes -61
#قصد>	no -170	yes 134
#قصدي	no 67	yes -56
#قطار	no -117	unknown 114
#قطت>	yes 45
#قطر>	unknown 45
#قطعا	yes 50
#قطعه	no -107	yes 139
#قطعو	no 104	yes -65
#قطوع	no 76	yes -56
#قطون	no -46	yes 59
#قعات	no -50	unknown 55
#قعد>	no -81	yes 94
#قعنا	yes 46
#قعه>	no -46	yes 77
#قفا>	no -60	yes 75
#قفت>	no -45	yes 45
#قفز>	no -151	yes 166
#قفش>	no -194	unknown 83	yes 91
#قفطا	no -177	unknown -52	yes 198
#قفه>	unknown 78	yes -57
#قلاه	no 47
#قلب>	no 40
#قلبت	no 78	yes -66
#قلبو	no 133	yes -107
#قلبي	no 45
#قلت>	no -49	yes 66
#قلع>	unknown -75
#قلعا	no 172	yes -146
#قله>	no 79	yes -58
#قلوب	no 47
#قلوع	unknown -43
#قليم	no 91	yes -83
#قمام	unknown 42
#قمها	no 102	yes -90
#قمي>	no -81	yes 95
#قناه	no -94	yes 119
#قندي	no 76	yes -58
#قنطر	unknown 40	yes -64
#قنيط	no 106	unknown -46	yes -56
#قهوه	yes 43
#قهي>	no 77	yes -53
#قوا>	no 106	yes -80
#قوال	no 57	unknown -40
#قود>	yes 56
#قوط>	no 99	yes -68
#قوق>	no 100	yes -68
#قولو	no -42	unknown 84	yes -45
#قوه>	no 65	yes -50
#قوي>	no 94	yes -75
#قويه	no 78	yes -68
#قيا>	no -142	unknown 73
#قيات	no -107	yes 133
#قياس	no 101	yes -86
#قيبت	no 55	yes -48
#قيبه	no -94	unknown 49	yes 46
#قيت>	unknown 44	yes -63
#قيتش	no 50
#قيته	no 40
#قيتو	no 53
#قيدو	no 112	yes -98
#قيع>	yes 47
#قيم>	no 125	yes -87
#قيمت	yes 50
#قيمه	unknown 52	yes -43
#كاب>	no 87	yes -64
#كابل	no 88	yes -71
#كابي	no 76	yes -57
#كاتب	no 95	yes -85
#كاحل	no 71	yes -40
#كادن	no 172	yes -141
#كادي	no -41	unknown 65
#كار>	no -76	yes 85
#كارا	unknown 77	yes -49
#كارث	yes 47
#كارد	no -88	yes 52
#كاس>	no -149	yes 164
#كاسك	no 87	yes -70
#كاط>	yes 52
#كاع>	no 75	yes -54
#كاف>	no 121	yes -92
#كاله	unknown -55
#كالو	no -43	unknown -86	yes 111
#كانه	no 47
#كاني	no 42
#كبات	no -62	unknown -64	yes 122
#كبار	no 42
#كبت>	no 182	unknown -73	yes -121
#كبتي	no -117	unknown 52	yes 65
#كبر>	yes 51
#كتاب	no -44	yes 61
#كتب>	yes 40
#كتبت	no -61	yes 86
#كتبك	no -102	yes 119
#كتبن	no -47	yes 60
#كتبه	no 126	yes -94
#كتبي	yes 52
#كتر>	no -147	yes 159
#كتري	no -205	unknown -48	yes 225
#كتسو	no -139	unknown 138	yes -60
#كتشف	no 59	yes -44
#كتغط	unknown -94	yes 91
#كتقو	no -101	unknown 93
#كته>	no 98	yes -82
#كتوب	yes 54
#كتور	yes 47
#كثر>	no -47	yes 62
#كثير	no -66	yes 105
#كثيف	no 89	yes -61
#كحال	no -45	yes 61
#كحله	no 128	yes -114
#كدمه	no -108	yes 121
#كذلك	no -40	yes 55
#كرا>	no -151	unknown 195	yes -78
#كراج	no 79	yes -42
#كراس	no -41
#كرام	no 110	yes -89
#كران	no -100	yes 121
#كرشي	no -42	yes 59
#كره>	no -43	yes 78
#كروس	no -76	yes 110
#كروه	no 89	yes -74
#كري>	no 88	unknown -57
#كريس	no 160	unknown -45	yes -131
#كسرا	no 234	unknown -54	yes -187
#كسرو	no 100	yes -78
#كسيج	no -69	yes 84
#كسيد	no -134	unknown 225	yes -108
#كسيو	no 49
#كشوف	no 72	yes -44
#كشي>	no 75	yes -61
#كعات	yes 41
#كلات	no 59
#كلاك	no -47	yes 74
#كلام	no -42	unknown 98	yes -97
#كلب>	no -42	yes 64
#كلت>	no -104	yes 114
#كلمه	no 72
#كلها	no 68
#كلهم	no -55	yes 42
#كلو>	no 67	yes -52
#كليا	no -57	yes 74
#كليت	yes 43
#كليم	no 63
#كلين	no -42	yes 72
#كما>	no -57	yes 68
#كمان	no 96	yes -73
#كمل>	no -165	unknown 76	yes 85
#كناس	unknown 89	yes -67
#كنتس	unknown 89	yes -62
#كنتن	no 46
#كنخد	no -96	yes 109
#كندو	no -63	yes 91
#كندي	no -69	unknown 128	yes -125
#كنرج	no 161	unknown -92	yes -78
#كنسو	no -95	yes 113
#كنصو	no 120	yes -99
#كنعا	yes 46
#كنقد	no -54	yes 72
#كنقط	no 78	yes -52
#كنقل	no 76	yes -58
#كنقو	no -49	yes 76
#كنمس	no 95	yes -82
#كنمش	no 71	yes -53
#كنني	no 44
#كنه>	unknown 42
#كنها	no 72	yes -66
#كني>	unknown 72	yes -54
#كها>	no 110	yes -97
#كوار	no 55	yes -42
#كواه	no 40
#كوب>	no -108	yes 136
#كورن	no 93	yes -73
#كوره	yes 42
#كوفر	no 64	yes -40
#كوك>	no -145	unknown 231	yes -159
#كول>	no 65	unknown -47
#كومو	no 149	yes -113
#كونت	no 135	yes -119
#كونج	no 55
#كونس	no -55	yes 72
#كونط	no 108	yes -91
#كونه	no -62	yes 44
#كيا>	no -41	unknown 97	yes -89
#كيب>	no -63	unknown -62	yes 120
#كيت>	no 45	unknown -43
#كيتر	no -107	yes 127
#كيتس	no 40
#كيتق	no -140	unknown 63
#كيجر	yes 45
#كيجي	no 49	yes -41
#كيحل	no -125	unknown 98
#كيخر	no 115	yes -85
#كيخل	no -72	unknown 113	yes -67
#كيدخ	no 68	unknown -59
#كيدو	no -151	yes 172
#كيس>	no 97	yes -85
#كيسو	no 64
#كيسي	unknown -86	yes 57
#كيشع	no 115	yes -87
#كيط>	no -48	unknown 124	yes -116
#كيطل	no -82	yes 101
#كيطي	no -57	yes 66
#كيف>	no 150	unknown -51	yes -96
#كيفا	no -76	unknown 128	yes -66
#كيقط	no -86	unknown 89
#كيل>	no -112	yes 146
#كيلع	no -76	yes 87
#كيلو	no -102	yes 126
#كينغ	no -72	unknown 79
#كينك	no -233	unknown 100	yes 58
#لاء>	no -40	yes 42
#لابس	no 43
#لابه	no 107	yes -84
#لابو	no -84	yes 120
#لابي	unknown -50
#لاث>	no -47	unknown 48
#لاثي	no 63	yes -48
#لاج>	unknown 54	yes -61
#لاجا	no 69	unknown -68
#لاجه	no 70	yes -49
#لاح>	no -52	yes 69
#لاحذ	no 69	yes -55
#لاحظ	no 95	yes -80
#لاحه	unknown -43	yes 66
#لاحي	unknown -42	yes 42
#لادا	no -40	yes 49
#لادو	no 118	unknown -46	yes -68
#لارج	no 130	yes -89
#لارض	no 41
#لارو	yes 40
#لاري	no 48
#لازم	no 54
#لاسط	no 89	yes -76
#لاسع	no -71	unknown 45
#لاسم	no 46
#لاسن	no -126	unknown 57	yes 64
#لاسي	no -82	unknown 127	yes -106
#لاش>	no 68	yes -71
#لاشع	no 109	yes -76
#لاص>	no -79	yes 101
#لاصا	no -118	unknown -78	yes 165
#لاصت	yes -44
#لاصق	no -214	yes 222
#لاصل	yes 41
#لاط>	no 41
#لاطا	no 55	yes -48
#لاغا	no 94	yes -70
#لاف>	no 91	unknown -40	yes -48
#لافا	no 70
#لافو	no -89	yes 106
#لافي	no 76	unknown -47
#لاقا	no -160	unknown 159
#لاقل	no 108	yes -100
#لاقه	unknown 80	yes -79
#لاقي	no 44
#لاكس	yes 46
#لاكه	no -86	yes 101
#لال>	yes 51
#لاله	no 74	unknown -48
#لالو	no 104	yes -86
#لالي	no -98	yes 115
#لامه	yes 60
#لامو	no 53
#لانا	no -73	yes 87
#لانب	no 65	yes -53
#لانت	no 118	yes -81
#لانج	no 87	unknown -42	yes -45
#لانس	yes 60
#لانص	no -66	yes 90
#لانن	yes 45
#لانه	no -85	yes 102
#لاني	no 44
#لاها	yes 40
#لاو>	no -108	unknown 73
#لاوت	no 86	unknown -58
#لاور	no -159	yes 169
#لاوط	no -107	unknown 100
#لاي>	unknown 64	yes -44
#لاير	no 79	yes -46
#لايك	unknown -43	yes 61
#لايم	no -47	unknown 54
#لباد	no 173	unknown -47	yes -136
#لباس	yes 65
#لبال	no -44	yes 74
#لبان	no 87	yes -55
#لبت>	yes 53
#لبحث	no -61	unknown -41	yes 86
#لبخا	no 132	yes -114
#لبرد	no 67	yes -56
#لبرم	no 102	yes -82
#لبرو	no -60	yes 80
#لبزط	no 55	yes -46
#لبس>	no 62
#لبطا	unknown 49	yes -76
#لبغل	no -45	yes 65
#لبقر	no 78	yes -64
#لبكا	no 123	yes -102
#لبكر	no -177	yes 198
#لبنت	no 64
#لبنك	unknown 80
#لبني	no -43	yes 63
#لبوا	unknown -44
#لبوب	no 128	yes -98
#لبور	no -117	unknown 63	yes 51
#لبوم	no 76	yes -60
#لبيا	no -81	yes 102
#لبيب	no -89	unknown 73
#لبيض	no 66	yes -52
#لبيط	no -95	unknown 80
#لبيك	no -77	yes 96
#لتاب	no 147	yes -120
#لتال	no -66	yes 78
#لتام	no -152	unknown 155
#لتبر	no 81	yes -54
#لتحت	no 72
#لتدف	no 88	yes -74
#لتر>	no 81	yes -65
#لترا	yes 41
#لترق	no 55	yes -42
#لترو	no 45
#لتري	yes 44
#لتصا	no -61	unknown 84
#لتصر	no -56	unknown 40
#لتصل	no -59	yes 80
#لتعو	no -81	unknown 99
#لتغي	no 79	yes -157
#لتفا	yes 65
#لتقا	no -58	yes 71
#لتلي	no 100	yes -89
#لتنا	no 46	unknown -51
#لتني	yes -63
#لته>	yes 40
#لتها	no -58	yes 82
#لتهب	no 92	yes -79
#لتهم	no 128	yes -110
#لتو>	yes 44
#لتوق	no -73	yes 81
#لتوي	no 56
#لتيا	no 76	yes -40
#لتين	no 154	yes -143
#لثام	yes 55
#لثلج	no 81	yes -63
#لثمن	no -94	yes 112
#لثمي	no 53	yes -48
#لجاج	no 62	yes -53
#لجار	no -106	yes 126
#لجام	no 59
#لجبص	no -59	yes 71
#لجبل	no 117	yes -94
#لجدي	no -109	unknown 85
#لجرح	yes 49
#لجرد	no -72	unknown 42
#لجزا	no -102	yes 119
#لجلا	no 137	unknown -56	yes -82
#لجلي	no -99	unknown -44	yes 119
#لجمل	unknown 65	yes -105
#لجمي	no -47	yes 62
#لجنا	no 43	yes -52
#لجنب	no -73	unknown 74
#لجند	unknown -44	yes 83
#لجنط	no 94	yes -70
#لجني	no 78	yes -42
#لجها	no 115	yes -87
#لجهت	no 77
#لجهد	no 72	yes -62
#لجوا	no 122	yes -90
#لجيب	no 102	yes -81
#لجير	no -88	yes 99
#لحاج	yes 43
#لحاد	yes 46
#لحار	no -100	unknown 69
#لحاس	no 159	yes -141
#لحاف	no 58	unknown 65	yes -137
#لحال	no 108	unknown -43	yes -66
#لحان	no 55
#لحاي	no -83	unknown 85
#لحج>	no -114	yes 126
#لحجا	no 76	yes -55
#لحد>	no 121	yes -97
#لحدي	no 48
#لحرا	no 80	yes -43
#لحسا	no -57	unknown 137	yes -165
#لحسن	no -146	unknown 97
#لحصي	no -42	yes 72
#لحفر	no 54
#لحق>	no 93	yes -73
#لحقت	no 62
#لحقي	no -103	yes 123
#لحلو	no 57
#لحلي	yes 52
#لحمر	no -40	unknown 164	yes -143
#لحو>	no -53	yes 78
#لحوا	no 57
#لحوت	yes 47
#لحوم	no 50
#لحي>	yes 62
#لحيو	no 41
#لخار	no 65	yes -47
#لخام	no -101	yes 128
#لخان	no -169	yes 177
#لخدا	no -78	yes 112
#لخدم	no 47
#لخرا	no 64	yes -55
#لخزا	no 84	yes -60
#لخسا	no 46
#لخضا	no -67	yes 91
#لخضر	no -83	unknown 83
#لخوف	no -90	yes 115
#لخير	no 66
#لخيم	no 53	unknown 55	yes -106
#لداب	no -163	yes 179
#لداخ	no 57	yes -64
#لدار	yes -51
#لدتي	no 43
#لدجا	no 77	yes -67
#لدرج	unknown 61
#لدرو	no 79	yes -53
#لدش>	no 133	yes -106
#لدكت	no -87	yes 98
#لدلا	no -78	yes 104
#لده>	no -60	yes 67
#لدها	no -55	yes 86
#لدو>	no -67	yes 77
#لدوش	no 62
#لديب	no -272	unknown 118	yes 109
#لديه	no -133	yes 116
#لذهب	no 43
#لذي>	no -62	yes 50
#لراج	no -45	yes 71
#لراد	no 75	yes -94
#لراس	no 53
#لراي	no 52
#لربا	no -47
#لربع	yes 62
#لرحل	unknown 51	yes -112
#لرصي	no -162	unknown 91	yes 73
#لرطو	yes 43
#لرعد	no 65	yes -48
#لرف>	no 50
#لرقب	yes 41
#لرقم	no 42
#لركا	no 100	yes -74
#لركب	yes 43
#لرما	no 68	yes -51
#لرمل	no 92	yes -67
#لروا	no 79	unknown -40
#لروب	no -47
#لروض	yes 42
#لروم	no 70
#لروي	no 41
#لريح	yes 64
#لريد	no 96	yes -80
#لريز	no 76	unknown -48
#لريم	no 65	yes -52
#لزبو	no -150	yes 170
#لزرا	unknown 65	yes -67
#لزرع	yes 45
#لزرق	no -40	yes 51
#لزري	no 60
#لزلي	no 44
#لزوا	no 58	yes -96
#لزيت	yes -55
#لساب	yes 58
#لسار	yes -45
#لساس	unknown -41	yes 47
#لسبب	no -57	unknown 135	yes -98
#لسبع	yes 42
#لسبو	no 60	yes -49
#لستا	no 93	yes -63
#لسته	no -48	unknown 137	yes -101
#لستو	yes 58
#لسخا	no -91	unknown 93
#لسخو	no 85	yes -63
#لسدا	no -62	yes 79
#لسرب	no 128	yes -101
#لسرق	no 50
#لسرو	unknown 101	yes -146
#لسري	no 46
#لسطل	no 57	unknown -67
#لسطو	no -69	yes 103
#لسعا	no 55
#لسفر	unknown 129	yes -143
#لسفن	no 117	yes -79
#لسقي	yes 53
#لسكا	no -40	unknown 135	yes -106
#لسكر	unknown -40
#لسلع	no -92	yes 116
#لسلك	no 63
#لسلم	no 125	yes -101
#لسما	no -42	yes 73
#لسنا	unknown -48	yes 40
#لسنس	no 119	yes -103
#لسوا	yes -56
#لسور	no -54	yes 67
#لسوك	no 108	unknown -78
#لسوي	no -90	yes 122
#لسي>	no -140	unknown -44	yes 182
#لسيد	no -40	yes 56
#لسيف	no 56
#لسيل	no 103	yes -75
#لسيم	no 71	yes -61
#لسيو	no 52
#لشاب	no -79	yes 99
#لشاح	yes 44
#لشاش	no 120	yes -98
#لشان	no -51	unknown -47	yes 68
#لشبك	no 105	yes -78
#لشتا	no 65	yes -48
#لشجر	no 49
#لشرا	no -90	yes 110
#لشرف	yes 61
#لشري	no -103	unknown -40	yes 125
#لشغل	no 66	yes -53
#لشفا	no 84	yes -60
#لشقه	no -61	yes 78
#لشكا	no 57
#لشكو	no 79	yes -60
#لشمس	no 41
#لشنط	no 72	yes -51
#لشوف	no 96	yes -73
#لشوك	no -104	yes 117
#لشيف	yes 49
#لصات	unknown -57
#لصاك	yes -62
#لصان	no -71	yes 82
#لصبع	no 58	yes -45
#لصبي	no -137	yes 161
#لصت>	no -63	unknown 94	yes -57
#لصحو	no 58	yes -50
#لصخر	no -142	unknown -63	yes 171
#لصدا	unknown 84	yes -74
#لصدر	unknown -73
#لصدم	no -41	yes 51
#لصق>	no 156	yes -122
#لصقا	no -141	unknown -42	yes 168
#لصنا	no 112	yes -96
#لصو>	no -151	unknown 113
#لصوت	no 91	yes -70
#لصور	no 63	yes -47
#لصوي	no 79	yes -59
#لصيف	no 139	yes -123
#لصين	no -182	unknown 151	yes -67
#لضبا	yes 51
#لضرب	no 78	yes -60
#لضما	no 124	unknown -66	yes -61
#لضيا	no -160	unknown 129
#لضيع	no 93	yes -72
#لطاج	no 107	yes -93
#لطاو	no 124	yes -79
#لطبا	unknown 41
#لطبل	no -118	yes 139
#لطبي	yes -40
#لطرق	no -54	yes 61
#لطما	no 59
#لطمو	no 60	unknown 56	yes -129
#لطنا	unknown 82	yes -95
#لطنج	no 85	yes -72
#لطه>	no 63	yes -48
#لطول	no 68	yes -59
#لطون	unknown -61	yes 54
#لطيا	no 94	yes -73
#لطير	yes -79
#لطيف	no -71	yes 83
#لطين	no 60	yes -54
#لظلا	no 116	yes -100
#لعات	no 99	yes -76
#لعاد	no 56	yes -47
#لعاي	unknown -40	yes 58
#لعب>	yes 52
#لعبا	no 93	yes -61
#لعبو	no -80	yes 89
#لعجا	no -173	yes 184
#لعجل	unknown 67	yes -84
#لعجي	no 91	yes -68
#لعدا	no 100	yes -83
#لعرا	no 50
#لعرب	no -51	yes 45
#لعرو	no -105	yes 129
#لعسا	unknown 64	yes -106
#لعشا	no 102	yes -76
#لعشي	unknown 44
#لعصي	no -187	yes 207
#لعطل	no 54	yes -41
#لعظم	no -84	unknown 125	yes -88
#لعقد	no -49	unknown 140	yes -153
#لعلا	no 78	unknown -60
#لعلو	yes 43
#لعمر	unknown 43	yes -55
#لعمو	no 105	yes -92
#لعنق	no -54	yes 72
#لعو>	no 129	yes -115
#لعود	no 82	yes -65
#لعيا	no -47	unknown 69	yes -60
#لغاب	no 68	yes -47
#لغت>	no 73	yes -47
#لغرب	no 52	yes -42
#لغسا	no 86	yes -69
#لغسي	no 115	yes -106
#لغطا	no 46
#لغلط	no -63	unknown -46	yes 101
#لغنا	no 87	yes -66
#لغيت	no -212	unknown 255	yes -104
#لفات	unknown -56	yes 64
#لفار	no -60	unknown 41
#لفاز	no 55
#لفاص	no 41
#لفاك	no 49	unknown -53
#لفت>	unknown -43	yes 44
#لفخا	no -96	yes 120
#لفخد	no 49
#لفخذ	no 124	unknown -45	yes -93
#لفرح	no 100	yes -74
#لفري	no 93	yes -74
#لفزه	no -46	yes 74
#لفلا	unknown -43
#لفلو	unknown 61	yes -63
#لفند	yes -45
#لفوا	no 179	unknown -79	yes -100
#لفور	unknown 49	yes -70
#لفوق	yes 63
#لفيت	unknown -41
#لفيد	no -64	yes 82
#لفير	no 44
#لفيل	no 69	yes -41
#لفيه	no 87	yes -49
#لقا>	no 99	yes -80
#لقاد	yes 47
#لقار	no 175	unknown -51	yes -149
#لقاع	no -44	unknown 149	yes -134
#لقان	no -75	unknown -80	yes 92
#لقاو	no 126	yes -95
#لقاي	no -128	yes 137
#لقبو	no 107	yes -88
#لقت>	no 79	yes -50
#لقدا	unknown 53
#لقدر	no -57	yes 78
#لقرا	no 104	yes -70
#لقرم	yes 47
#لقري	no 56
#لقسم	unknown 68	yes -99
#لقصد	no 47
#لقط>	no 54
#لقطا	no -117	unknown 114
#لقطه	no 98	yes -85
#لقفل	no 50
#لقما	unknown 42
#لقنط	no 66
#لقني	no 74
#لقه>	unknown 83	yes -109
#لقهو	yes 51
#لقوي	no 149	yes -129
#لقي>	unknown 69	yes -109
#لقيت	yes -61
#لقين	no 45
#لكاب	no 56
#لكات	no 90	yes -66
#لكاح	no 80	yes -52
#لكاز	yes 63
#لكاس	no 96	yes -78
#لكاط	no -49	yes 66
#لكاف	no 116	yes -80
#لكت>	no 73	yes -61
#لكتب	yes 45
#لكتف	no 113	yes -85
#لكره	no -132	yes 159
#لكرو	no -54	unknown -41	yes 90
#لكري	no 76	yes -51
#لكسي	no -95	unknown 83
#لكلا	no 58
#لكم>	no 49
#لكنا	no -90	yes 118
#لكني	unknown 129	yes -131
#لكه>	no -54	yes 77
#لكوا	no -89	yes 119
#لكور	yes 46
#لكوف	no 64	yes -40
#لكوك	no 181	yes -148
#لكول	no 60
#لكون	yes 48
#لكي>	yes 45
#للاس	no 112	unknown -55	yes -66
#للاف	no 161	yes -132
#للبا	no -96	yes 61
#للبل	no 41
#للحم	unknown -41
#للدا	unknown 97	yes -87
#للدر	no 81	yes -69
#للدو	no -109	yes 130
#للسب	no -64	yes 80
#للسط	yes 44
#للسي	no 148	yes -122
#للشر	no 68	yes -55
#للصا	no 74	yes -52
#للعا	no 221	yes -193
#للعم	no -133	yes 150
#للكر	no 42
#للكل	no 44
#للكو	yes 42
#للمر	no 58	yes -40
#للمو	no 55
#للوح	no 65
#للور	no -49
#للول	no -144	unknown 132
#للي>	yes 41
#لليس	no 129	yes -108
#لليل	no 49	yes -46
#لليم	no -43	yes 63
#لماذ	no 112	unknown -89	yes -54
#لماز	no 105	yes -76
#لماش	no 54	yes -41
#لماط	no 145	unknown -48	yes -111
#لماك	no 70	yes -54
#لمال	no -64	yes 77
#لمان	no 82	yes -59
#لمبل	no 75	unknown -42
#لمت>	no -49	unknown -54	yes 94
#لمتح	no 64	yes -45
#لمجا	no -154	unknown 69	yes 91
#لمجم	no 176	yes -143
#لمحر	yes -43
#لمحط	no 76	yes -58
#لمحف	no 40
#لمحل	no 59	yes -43
#لمحم	no -48	yes 78
#لمخب	no -117	yes 124
#لمخز	no 132	yes -104
#لمدخ	unknown -45
#لمدر	no -59	yes 52
#لمدف	no 52
#لمدي	unknown -62
#لمرت	no 188	yes -162
#لمرج	no 41
#لمرح	no 78	yes -68
#لمرس	no -59	yes 74
#لمرف	unknown 111	yes -102
#لمره	no 64
#لمس>	no -43	yes 65
#لمسك	no -62	yes 79
#لمسو	no -77	unknown 41
#لمشت	no -160	yes 174
#لمصا	no 203	unknown -67	yes -144
#لمصب	no -102	unknown 87
#لمصد	no -40	unknown 64	yes -70
#لمطا	no 67	unknown 42	yes -108
#لمطب	no 56
#لمطر	no 91	yes -71
#لمطع	no -45	yes 63
#لمظل	yes 48
#لمعل	no -80	yes 100
#لمغر	no 48
#لمغس	no 104	yes -76
#لمفت	no 130	yes -116
#لمقا	no 69	yes -41
#لمقد	yes 49
#لمقص	no -45	unknown 81	yes -47
#لمقل	no 60	yes -44
#لمقه	no 153	yes -126
#لمكا	yes 42
#لمكت	no -115	yes 150
#لمكم	no 113	yes -87
#لمكي	no -48	yes 65
#لممت	no -88	unknown 65
#لممر	no 61	yes -47
#لمنا	no 58
#لمنح	yes 47
#لمنز	no 68	yes -58
#لمنش	no 47
#لمه>	no -56	unknown 44
#لمها	no -222	unknown 108	yes 116
#لمهم	yes 48
#لموا	no 46
#لموب	no 48
#لموت	no 80	yes -44
#لموس	no 89	yes -61
#لموض	no 56	yes -45
#لموق	yes 48
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
#لناف	no 86	yes -69
#لنام	no 63	yes -50
#لنحا	no 121	yes -109
#لنحل	no 68	yes -57
#لنضا	unknown 72	yes -110
#لنظا	no 107	unknown -87
#لنعن	no -86	yes 116
#لنقل	no -111	unknown 108
#لنمر	no -139	unknown 55	yes 75
#لنوا	no -141	unknown -41	yes 164
#لنير	no -51	yes 67
#لهات	no 84	yes -59
#لهم>	no -42	yes 40
#لهوا	no 55	yes -98
#لهوت	no 53	yes -44
#لهون	no -72	yes 91
#لوا>	no 50
#لواق	no 166	unknown -45	yes -130
#لوال	no 52	yes -47
#لوب>	no 74	yes -55
#لوبه	no -119	unknown 136
#لوجه	no 106	yes -83
#لوح>	no 114	yes -88
#لوحد	no 79	yes -58
#لوحي	no 86	yes -66
#لودي	yes 46
#لور>	no -61	yes 81
#لورا	no -51	unknown 146	yes -99
#لورد	no 139	yes -113
#لورش	no 59
#لورق	no -54	yes 67
#لورك	no -130	yes 159
#لوز>	no -164	unknown 102
#لوس>	no -41	unknown 90	yes -48
#لوسط	no -100	unknown -44	yes 139
#لوضو	no 138	yes -103
#لوطو	no 74	unknown -53
#لوع>	no -156	unknown 42	yes 84
#لوعي	no 41
#لوقت	no 53
#لوك>	no -46	yes 62
#لوكا	unknown -63	yes 53
#لول>	no -45
#لولا	no -63	unknown -47	yes 107
#لولد	no -118	unknown 98
#لولي	no 57	yes -41
#لومب	yes 40
#لومت	no -80	yes 106
#لوني	unknown 135	yes -131
#لويا	no 117	yes -98
#ليان	no -99	yes 116
#ليب>	yes 41
#ليت>	no 43
#ليته	no 137	yes -126
#ليح>	no -59	yes 80
#ليدي	no -143	yes 161
#ليزر	unknown -63	yes 42
#ليزه	no 54
#ليزو	no 151	yes -124
#ليسر	no -59
#ليط>	unknown 41
#ليفو	no 53	yes -41
#ليك>	no 48	unknown -51
#ليكو	no 128	yes -103
#ليل>	yes -40
#ليلا	no 65	yes -87
#ليلت	no 79	yes -63
#ليله	no 60
#ليما	unknown -41
#ليمن	unknown 101	yes -130
#ليمه	no 113	yes -98
#ليمو	no 80	yes -61
#لين>	yes 54
#لينا	no -58	yes 50
#ليني	no -42	yes 72
#ليها	yes 53
#لييه	no 55	yes -45
#مابغ	no -128	yes 144
#مابق	no 119	yes -104
#مات>	no 60
#ماتر	no -47	yes 66
#ماتو	no 66	yes -59
#ماتي	yes -54
#ماجا	no 109	yes -75
#ماد>	no 42
#مادي	yes 44
#ماذا	no 85	unknown -43	yes -40
#مارش	no 57	unknown -48
#مازا	unknown 61	yes -66
#مازو	no 94	yes -66
#ماس>	no 102	yes -87
#ماسي	no -185	unknown 113	yes 60
#ماش>	no 151	unknown -51	yes -99
#ماشف	no -68	unknown 77
#ماصر	no 123	unknown -49	yes -73
#ماطل	no 155	unknown -54	yes -130
#ماطم	no 53
#ماطو	no 133	unknown -72	yes -92
#ماعر	unknown 63	yes -62
#ماعن	yes 62
#ماعه	no 107	yes -79
#ماعي	no 55
#مافي	yes 60
#ماق>	no -96	yes 114
#ماكا	no 45
#ماكن	no -41	unknown 67	yes -52
#مال>	yes 59
#مالك	no -75	yes 88
#ماما	unknown -49
#مامن	no -141	yes 164
#مان>	no 97	yes -72
#مانط	no 41
#مانه	yes -60
#ماني	yes 44
#ماه>	no -72	yes 113
#ماي>	yes 57
#مايه	no 57	unknown -89
#مبا>	no 48
#مبر>	no 195	unknown -87	yes -136
#مبلغ	no 64
#مبلل	no 52	yes -42
#مبيل	no -41	yes 61
#مبين	no 207	unknown -54	yes -163
#مبيه	no 87	yes -76
#متاز	no -88	unknown 65
#متجر	no 86	yes -77
#متد>	no -128	yes 147
#متدت	no -102	yes 115
#مترا	no -58	yes 68
#متضر	no 129	yes -115
#متعل	no 95	yes -73
#متنا	no -45	yes 53
#متني	no -55	yes 70
#مته>	no -40	yes 50
#متها	yes 55
#متي>	unknown 49	yes -81
#مثقو	no 70	yes -48
#مثل>	no 64	yes -48
#مثلث	no 60	unknown -52
#مجاو	no -136	yes 149
#مجرد	no 101	unknown -71	yes -71
#مجهو	no 77	yes -53
#محام	yes 53
#محاو	no 97	yes -83
#محرك	yes -49
#محرو	no 76	yes -53
#محطم	no 84	yes -67
#محطه	unknown 63	yes -44
#محل>	no 64	yes -44
#محلو	no -53	yes 76
#محلي	no -53	yes 74
#محمد	no -45	yes 70
#محمل	no -98	yes 126
#محمو	no 112	yes -96
#مخبز	no -96	yes 104
#مخدو	no 49	unknown -45
#مخزن	no 80	yes -57
#مخلو	yes -74
#مدام	no -96	yes 115
#مدخل	no -45	yes 79
#مدخن	no -89	yes 105
#مدرب	no -222	unknown 115	yes 134
#مدفا	no 72	yes -59
#مدكو	no -145	unknown 231	yes -159
#مدوا	yes 55
#مدير	no -102	unknown -77	yes 182
#مرا>	no -90	unknown 104
#مراك	unknown 55	yes -57
#مراه	no -96	unknown 84
#مربو	no 70	yes -50
#مرت>	no 50	unknown 44	yes -93
#مرته	no -60	yes 77
#مرجا	no -72	unknown 69
#مرجو	no 41
#مرحب	no 67	unknown -49
#مرسي	no -97	yes 81
#مرض>	no 76	yes -63
#مرضه	yes 40
#مرفق	no -41
#مركز	yes -48
#مرمي	no 141	yes -124
#مرنا	no -65	yes 81
#مرو>	yes 68
#مرور	yes 48
#مريض	no 63	yes -45
#مرين	no -123	unknown 92
#مزدو	no 66	yes -41
#مزق>	no -101	unknown -45	yes 137
#مزهر	no -115	yes 132
#مساع	no -83	yes 91
#مساف	no -91	yes 72
#مسبح	no -56	yes 86
#مستا	no -112	yes 142
#مستن	no -233	unknown 184
#مسح>	no 95	yes -82
#مسدو	no 87	yes -58
#مسرع	no -122	yes 137
#مسسن	no 153	yes -128
#مسكو	no -71	yes 95
#مسني	yes 44
#مسه>	no -60	yes 87
#مسوو	no -122	unknown 61	yes 58
#مشتر	no -130	yes 149
#مشقو	no 53
#مشكل	no -46	yes 69
#مشين	no 61
#مصاب	no 83	yes -54
#مصار	unknown 44	yes -55
#مصبا	no -84	unknown 45
#مصحه	no 89	unknown -57
#مصد>	unknown -46
#مصدر	no -94	unknown 61
#مصعد	no 121	yes -86
#مضان	no -64	yes 79
#مضرو	yes -70
#مطار	unknown 75	yes -83
#مطاف	no 47
#مطبخ	no 56
#مطر>	no 52
#مطعو	unknown 96	yes -129
#معاه	no -97	yes 65
#معتر	no -83	yes 98
#معجز	yes 40
#معرف	no -104	unknown 167	yes -85
#معرو	unknown -41
#معقو	no -58	yes 69
#معلق	no -59	unknown 79	yes -73
#معلم	no -75	yes 92
#معنا	no 51
#معها	no 118	unknown 49	yes -169
#معوج	no -87	unknown 171	yes -123
#معيه	no -48	yes 69
#مغرب	no 48
#مغسل	no 43
#مغلق	no 114	yes -103
#مفات	no -56	unknown 46
#مفتا	no 157	yes -122
#مفتو	yes 47
#مفرك	no 137	yes -115
#مفيش	no 97	yes -82
#مقبض	no 44
#مقص>	no -55	unknown 97	yes -55
#مقصو	no 96	yes -64
#مقطع	no -64	yes 83
#مقطو	no 43
#مقعد	no -67	yes 77
#مقلا	no 47
#مقله	no 79	yes -55
#مقهي	no 77	yes -53
#مكاد	no -50	yes 57
#مكتب	no -42	yes 71
#مكتر	no -205	unknown -48	yes 225
#مكرو	no 89	yes -74
#مكشو	unknown 61	yes -91
#مكم>	no 112	yes -87
#مكن>	unknown 51	yes -60
#مكنا	unknown 89	yes -67
#مكوا	no 40
#مكيف	no -45	yes 53
#ملات	no 47
#ملاك	no -124	yes 150
#ملال	no 98	yes -85
#ملان	no -44	yes 54
#ملثم	no 45
#ملف>	no 52
#ملكه	no 114	yes -88
#ملو>	no 94	yes -66
#ملول	unknown -47
#ملين	yes 53
#مليه	no 51
#ممتا	no -88	unknown 65
#مناس	yes 41
#منشا	no 47
#منكم	no -156	unknown 185	yes -125
#منهم	unknown 52	yes -70
#منو>	no -66	yes 40
#منين	unknown -77	yes 64
#منيه	no 60	yes -43
#مها>	yes -42
#مهرس	no -125	unknown 139
#موا>	no 54
#موت>	unknown -69
#موتو	no 162	unknown -40	yes -128
#موجه	no 60	yes -45
#موجو	no 157	yes -130
#موخر	no -119	yes 145
#مورا	no -47	yes 77
#موس>	no 108	yes -73
#موسم	no 61
#موسي	no 47
#موضو	no 56	yes -45
#موظف	no 104	yes -80
#موعد	no 59	yes -40
#موك>	no 56
#موكب	no -50	yes 56
#موكي	no 47	yes -101
#مول>	no -66	yes 89
#مولا	no -64	yes 87
#مومن	no 87	yes -75
#مونب	no 51	yes -43
#موند	no 149	yes -113
#موني	no -205	unknown 121
#مياه	yes 41
#ميتر	no 57	yes -50
#ميته	no -56	yes 68
#ميتو	no -80	yes 101
#ميتي	unknown -46
#ميد>	no 46
#ميدل	no 45
#مير>	yes 53
#ميري	no -62	unknown -63	yes 125
#ميسي	no -40	yes 58
#ميع>	no -50	yes 66
#ميعا	no 42
#ميك>	no 107	yes -78
#ميكا	no 67
#ميل>	no -53	yes 84
#ميلا	no -128	yes 140
#مين>	no -70	unknown 61
#مينه	no 98	yes -61
#ميني	no -87	unknown -56	yes 146
#ناء>	no -49	yes 50
#نابي	no 122	yes -110
#نات>	no 93	yes -57
#ناتن	no -85	yes 102
#ناج>	unknown 130	yes -157
#ناسب	yes 41
#ناض>	no 103	yes -77
#ناضت	no -59	yes 84
#ناظو	no -68	yes 77
#ناع>	no -40	yes 64
#ناعي	no 124	yes -108
#ناكل	no 57	yes -47
#نام>	no -54	yes 72
#نامو	no 74	yes -59
#نانت	no -61	yes 74
#ناه>	yes 42
#ناهم	no 99	yes -76
#نايه	no -50	yes 78
#نبدل	no -105	unknown 164	yes -88
#نبر>	no 48	unknown -48
#نبلي	no 51	yes -43
#نبه>	no 117	yes -94
#نبها	no 179	yes -153
#نبور	no -133	yes 152
#نتبه	unknown 65	yes -45
#نترن	no 64	yes -46
#نترو	no 48
#نتسن	unknown 89	yes -62
#نتظر	no 45
#نتفا	no -69	yes 81
#نتفخ	no 53
#نتقل	no -116	yes 131
#نتنف	yes 49
#نتوم	no -83	yes 114
#نتي>	no -62	yes 42
#نتيج	no 48
#نتير	no 76	yes -58
#نتيش	no -43	yes 49
#نتين	no 111	yes -81
#نجا>	no -70	yes 82
#نجرح	no -51	yes 60
#نجره	no 85	yes -72
#نجلو	no -57	yes 77
#نجمه	no 132	yes -92
#نجه>	no -43	yes 61
#نجيل	no 55
#نحاس	no 121	yes -109
#نحرر	yes 42
#نحل>	no 68	yes -57
#نحن>	no 41
#نحو>	yes 42
#نخدم	no -92	yes 105
#نخرج	no -82	unknown 66
#نخلص	no -97	unknown 53	yes 41
#ندا>	unknown 40
#ندار	no 131	yes -99
#ندخل	no -181	yes 199
#ندر>	no 236	unknown -64	yes -190
#ندق>	yes -52
#ندما	no 82	yes -49
#ندنا	no -56	yes 87
#نده>	yes 50
#ندو>	no -45	yes 72
#ندور	no -50	unknown -44	yes 78
#ندوش	no -59	yes 70
#ندير	unknown 46
#نديش	no -62	yes 75
#نديك	no -47
#نديل	no 71	yes -55
#نذار	no 66	yes -59
#نرجع	no 145	unknown -96	yes -55
#نركب	no -43	yes 66
#نزلق	no 45
#نزلن	no -59	yes 73
#نزلي	yes 44
#نزير	no 79	yes -54
#نزين	no -64	yes 70
#نسا>	no 48
#نساو	no -65	yes 76
#نستا	no -56	yes 65
#نسخه	no -132	unknown 159	yes -43
#نسطا	no -59	yes 77
#نسله	no 119	yes -103
#نسوق	no -120	yes 145
#نسول	no 62	unknown -50
#نسي>	no -86	yes 107
#نسيت	no 75	yes -69
#نسير	no 114	unknown -41	yes -68
#نسين	no -90	yes 105
#نشار	no 47
#نشق>	no -101	unknown 159	yes -128
#نشوف	no 120	yes -91
#نصاب	no 88	yes -63
#نصلح	no -141	yes 161
#نصور	no 97	yes -76
#نصيف	no -67
#نضاض	no -60	unknown 132	yes -90
#نطره	unknown 40	yes -64
#نطه>	no 102	yes -81
#نطور	no 93	yes -63
#نطي>	no -51	unknown -47	yes 68
#نظار	no 105	unknown -79
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
#نفجا	no 49	yes -40
#نفجر	yes -43
#نفسه	no -92	yes 50
#نفسو	no -206	unknown 93	yes 96
#نفصل	no -129	unknown 122
#نقدر	yes 40
#نقطع	no 77	yes -42
#نقطه	yes 49
#نقل>	no -69	yes 42
#نقلب	no 86	yes -58
#نقلو	no 76	yes -48
#نقول	no 65
#نكتب	no 47
#نكسر	no 64	yes -74
#نكم>	no -226	unknown 282	yes -113
#نلبس	no 62
#نما>	no 50
#نمرت	no -97	yes 122
#نمره	no -98	unknown 59
#نمسح	no 95	yes -82
#نمشي	yes -56
#نملا	no -45	yes 50
#ننا>	no -68	yes 92
#نهاي	unknown -47
#نهر>	no 76	yes -67
#نهضر	no 87	yes -79
#نهم>	no 48	unknown 46	yes -94
#نوات	no -54	yes 76
#نوبي	unknown 59	yes -45
#نوت>	no 55
#نورا	no 81	yes -55
#نوقع	no -73	yes 90
#نون>	no 145	unknown -47	yes -110
#نوني	unknown -43
#نوي>	no -89	unknown 180	yes -137
#نويه	no 125	yes -88
#نيا>	unknown 48
#نيت>	yes 43
#نير>	unknown 44	yes -65
#نيرا	no -51	yes 67
#نيس>	no 64	yes -41
#نيسي	unknown -46
#نيط>	yes 67
#نيطر	no 106	unknown -46	yes -56
#نيفي	no -282	unknown 197	yes 42
#نيقه	no -89	unknown 98
#نيكي	no 94	yes -62
#نينا	no -90	yes 101
#نينه	yes 55
#نيين	no -126	yes 146
#هاد>	no 52	yes -40
#هاده	unknown 60	yes -74
#هاز>	no 54
#هان>	no -93	unknown 69
#هايي	no 113	unknown -51	yes -59
#هبط>	yes 63
#هتين	no 77
#هذه>	no 88	yes -67
#هرب>	unknown 43
#هربن	no -52	yes 75
#هربو	no 52	unknown 67	yes -116
#هرسا	no -81	yes 109
#هرسه	no -117	unknown 77
#هرسو	no 41
#هرسي	unknown -51	yes 50
#هره>	no 53
#هرو>	no -67	yes 78
#هرين	yes -58
#هريه	no -78	yes 93
#هزات	no 76	yes -59
#هزو>	no 93	yes -62
#هست>	no 47
#هشم>	no 134	yes -105
#هضره	no 58
#همش>	no 110	yes -69
#همنا	no -46	yes 79
#همو>	no -69	yes 81
#هناك	no 59	yes -43
#هنيه	no -82	yes 102
#هواي	no 57	unknown 51	yes -116
#هوت>	no 43
#هود>	no 76	yes -55
#هور>	no -40	unknown 52
#هول>	no 83	yes -55
#هولو	no 65	yes -46
#هوند	yes 58
#هوه>	yes 43
#واء>	unknown -47	yes 46
#واب>	no -63	unknown -63	yes 124
#وابه	no 78	unknown -51
#واتي	no 134	unknown -62	yes -70
#واج>	no 74	unknown -56
#واجه	yes -46
#واحت	no -83	unknown 119	yes -58
#واخا	no 118	yes -100
#واخذ	no 52	yes -44
#وارب	no 51	yes -41
#وارت	no 64	unknown -40
#واري	no 43
#واز>	unknown 40
#واش>	no -96	unknown 148	yes -52
#واصط	no 83	yes -59
#واضط	no -224	unknown 204
#واعط	no 83	yes -42
#واق>	no -87	unknown 62
#واقف	unknown 42
#وال>	unknown 41	yes -45
#والخ	unknown 43	yes -59
#والد	yes -43
#والر	no 44	yes -48
#والز	yes -41
#والض	no -44
#والط	no 76	yes -53
#والغ	no 54	yes -42
#والن	no -47	yes 69
#واله	no 84	yes -71
#وانت	no -170	unknown 121	yes 40
#وانك	no 100	yes -77
#واني	unknown 79	yes -117
#واه>	no 40
#وايد	no 148	unknown -55	yes -114
#وايض	no 72	yes -46
#وايي	unknown 45	yes -66
#وباب	yes 60
#وبان	no 108	yes -82
#وبر>	yes 55
#وبطا	no -64	unknown 97
#وبقا	no 56
#وبقي	no -133	unknown 80
#وبني	unknown -41
#وبه>	no -63	unknown 47
#وبوا	no -92	unknown 94
#وبي>	yes 49
#وبيس	unknown -42	yes 57
#وبين	no -50	yes 72
#وتا>	yes 50
#وتحر	no -41	yes 57
#وتحط	no -56	yes 73
#وتر>	yes -59
#وترك	no 84	yes -54
#وتشق	no 51
#وتكس	no -79	yes 97
#وتلو	no 148	yes -127
#وته>	unknown -52	yes 73
#وتور	no 59	yes -70
#وتوق	no 84	unknown -41	yes -43
#وتوم	no 126	unknown -68	yes -86
#وتي>	no 47
#وجا>	no -43	yes 73
#وجاء	no -61	yes 80
#وجاب	no -91	unknown -40	yes 134
#وجات	no 67	yes -53
#وجان	no 59
#وجتي	no 41
#وجد>	no 70	yes -48
#وجرح	no 72	yes -64
#وجعن	yes 42
#وجه>	yes -71
#وجها	no 70	yes -56
#وجود	no 124	yes -103
#وجيت	no -180	yes 198
#وحا>	yes 57
#وحته	no -62	yes 84
#وحتي	no 46
#وحده	no 47
#وحدو	no 108	yes -74
#وحدي	no 74	yes -54
#وحرق	no 163	yes -132
#وحك>	no -71	yes 92
#وحنا	no 96	yes -79
#وحيد	no 86	yes -66
#وحين	no -87	yes 105
#وختي	no 61	yes -48
#وخدا	no 47
#وخدش	no -189	yes 204
#وخرج	yes -54
#وخره	no -125	yes 148
#وخسر	no -85	yes 101
#وخلي	no 118	yes -83
#وخمس	no -47	yes 64
#وخه>	no -99	unknown 95
#وخين	no -47	yes 68
#وداب	yes 40
#ودات	no -57	yes 70
#وداز	no -186	unknown 130
#ودتي	no -55	yes 70
#ودفع	no -84	yes 100
#ودنو	no -60	yes 75
#وده>	no 127	yes -115
#ودها	no -51	yes 57
#ودور	no -50	yes 64
#ودي>	no -49	yes 65
#وديا	yes 44
#وديه	yes 42
#ورا>	yes 43
#ورات	no 77	yes -63
#وراج	no 118	yes -91
#وراس	no -99	yes 130
#وراق	no -55	unknown 62
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
#وردو	no 84	yes -73
#ورزا	no 57
#ورطا	no 144	unknown -43	yes -104
#ورغ>	no 42
#ورفض	no -87	yes 112
#ورفع	no 116	yes -92
#ورقه	no -88	unknown 56
#ورك>	no -162	yes 175
#وركب	no -96	unknown 234	yes -221
#وركه	yes 48
#ورم>	no 94	yes -75
#ورمت	yes 50
#ورمو	no 81	yes -57
#ورني	no 93	yes -73
#ورهم	no 46	unknown -67
#ورو>	no 64	yes -46
#وروب	yes 42
#ورون	no 100	yes -73
#وري>	yes -49
#ورين	no 151	yes -129
#وريه	no 96	yes -72
#وزار	no 66	yes -47
#وزت>	no 152	yes -129
#وزلق	no 170	yes -151
#وزني	no -89	unknown 98
#وساع	yes 41
#وسحب	no 47
#وسقط	no -67	yes 79
#وسم>	no 61
#وسه>	no -88	yes 127
#وسي>	no -218	unknown 262	yes -111
#وسيا	no -52
#وسيه	no 63	yes -50
#وشعل	no 75	yes -63
#وشه>	no 75	unknown -55
#وصاح	no -45	yes 67
#وصاف	no 66	yes -58
#وصبع	no -70	unknown 90
#وصدر	no 172	yes -148
#وصدم	no -62	yes 75
#وصور	no 62
#وضعت	no -57	unknown 125	yes -77
#وضو>	no 180	unknown -82	yes -123
#وضوع	no 56	yes -45
#وضون	no 42	yes -102
#وضي>	no 119	yes -111
#وطا>	yes 41
#وطاح	no -41	yes 71
#وطار	no 118	yes -104
#وطحت	no 104	yes -84
#وطفا	unknown 98	yes -122
#وطلع	no 69	yes -56
#وطه>	no 63	yes -45
#وطو>	no -49	unknown 104	yes -73
#وطيح	unknown -52	yes 81
#وعا>	no 61	yes -44
#وعطا	no 41
#وعطي	no -80	yes 94
#وعلي	no -178	unknown 165
#وعمل	unknown -49
#وعين	unknown 84	yes -121
#وغاد	no -78	yes 83
#وغرق	no 81	yes -63
#وغطا	no 90	yes -70
#وفجا	no -78	yes 93
#وفه>	no 202	yes -171
#وفو>	no 84	yes -63
#وفيه	no 82	yes -45
#وقاش	no -160	unknown 110
#وقد>	unknown 42
#وقعا	no -60	unknown 68
#وقعن	yes 46
#وقعه	no -114	unknown -48	yes 151
#وقفت	no -45	yes 45
#وقفش	no -194	unknown 83	yes 91
#وقه>	no 85	yes -55
#وقها	no -51	yes 75
#وقي>	no -86	yes 98
#وقيع	no -48	yes 58
#وقين	no 110	yes -84
#وكات	no -99	yes 119
#وكال	no 107	unknown -79
#وكب>	no -50	yes 56
#وكلش	unknown -42
#وكلن	no 57
#وكم>	yes 46
#وكمل	no -115	yes 141
#وكه>	yes 48
#وكيت	no 72	unknown -76
#وكيط	no -48	unknown 124	yes -116
#وكيق	no -103	yes 120
#وكيل	no -65	unknown -50	yes 99
#ولاب	no -80	yes 95
#ولات	no -40	yes 65
#ولاه	yes 60
#ولاو	no -62	unknown 113	yes -78
#ولاي	yes 60
#ولت>	no -54	yes 76
#ولد>	no -65	yes 66
#ولصق	no 81	yes -62
#ولقي	no 85	yes -67
#ولله	no -186	yes 206
#وله>	no 48
#ولو>	no -50
#ولوا	no 50
#ولوح	yes 45
#ولوز	no -116	unknown 129	yes -53
#ولون	unknown 72	yes -74
#ولي>	no 58	yes -56
#وليد	yes 49
#وليه	no -60
#وليو	no 97	unknown -57	yes -56
#وماب	no -62	yes 74
#ومات	unknown 49	yes -82
#ومبا	no 54
#ومبو	no -59	unknown -46	yes 98
#ومتر	no -80	yes 106
#ومرا	unknown 56	yes -93
#ومش>	no 101	yes -75
#ومشي	unknown 43
#ومع>	no -66	yes 75
#ومعا	no -77	yes 93
#ومعه	unknown 109	yes -68
#وملي	no -55	yes 75
#ومن>	no -81	unknown 65
#ومول	no -46	yes 57
#ومون	no 149	yes -113
#ومين	no 56
#ونا>	no -49	yes 72
#ونبل	no 51	yes -43
#ونتي	no 147	yes -113
#ونجي	no 55
#ونحن	no 54
#وند>	no 107	yes -88
#وندا	yes 42
#ونس>	no -105	unknown 186	yes -119
#ونست	no -56	yes 65
#ونسط	no -59	yes 77
#ونسي	no 78	yes -57
#ونص>	no 52
#ونطو	no 105	yes -89
#ونعس	no 52	yes -44
#ونقل	no 84	yes -64
#ونكت	no 98	yes -73
#ونوا	no 58	yes -41
#ونوب	unknown -41
#ونيط	yes 67
#ونيه	no -50	yes 84
#وها>	no -53
#وهرس	no -152	yes 176
#وهم>	no 71	unknown -48
#وهو>	no -40	yes 68
#وواح	no -94	unknown 52
#ووصل	no -94	yes 104
#ووضع	no 41
#وولي	no -78	unknown 60
#ويات	no 117	yes -98
#ويت>	no -152	yes 185
#ويده	no 72	unknown -97
#ويدي	no -63	unknown 87
#ويره	no 63	yes -42
#ويضه	unknown 46	yes -47
#ويقو	no 78	yes -66
#ويل>	unknown 56	yes -78
#وين>	no -165	yes 193
#ويه>	no 67
#ويو>	yes 62
#ويوت	yes 50
#ياب>	no -69	yes 88
#ياته	no -105	yes 134
#ياتو	no 75	yes -43
#ياتي	no 65
#ياج>	no -79	yes 98
#ياح>	no -146	unknown 55	yes 81
#ياحي	no -71	unknown 79	yes -42
#ياده	unknown 46	yes -51
#يارا	unknown -44	yes 51
#ياس>	no 69	yes -60
#ياضي	yes 43
#ياطه	no -59	yes 74
#ياع>	no -139	unknown 150
#يالن	no 73	yes -48
#ياله	no -70	yes 91
#يالو	no -99	yes 104
#يالي	no -40	yes 52
#يانه	no -88	unknown 102	yes -79
#يانو	no -122	yes 143
#يبكه	no 65	yes -52
#يبو>	no -288	unknown -52	yes 304
#يبور	no -48	yes 62
#يبي>	no 72
#يتال	unknown -63
#يتبد	no 71	yes -59
#يترو	no 47
#يتزا	yes 43
#يتسن	no 60
#يتعر	unknown 153	yes -120
#يتقي	no -140	unknown 63
#يته>	no -54	yes 77
#يتها	no 44
#يتهم	unknown -71	yes 44
#يتوق	no 61	yes -46
#يتون	no 91	yes -65
#يتيه	no 84	yes -67
#يجار	no -86	yes 113
#يجاز	no 64	yes -53
#يجاو	no 60	unknown -43
#يجرح	unknown -45	yes 61
#يجه>	no -103	yes 135
#يجي>	no -43	yes 68
#يجين	no -68	yes 83
#يجيو	no 73	yes -65
#يحدث	no 55	unknown -66
#يحرق	no 55	yes -41
#يحلف	no -125	unknown 98
#يحلو	no 134	unknown -46	yes -90
#يحه>	no 57	yes -66
#يحو>	no 112	yes -101
#يخرج	unknown -57	yes 71
#يخلص	no -69
#يخير	yes 61
#يدا>	no -88	yes 113
#يدخل	no 76	unknown -45
#يدفع	no -146	unknown 107
#يدلت	no 45
#يده>	no -40
#يدها	yes 49
#يدو>	no -45	yes 82
#يدور	no -167	yes 188
#يدون	no -131	unknown 111
#يديس	no -95	yes 110
#يدين	no -101	yes 111
#يراس	no 70	unknown -46
#يرام	no 142	yes -112
#يران	no -61	yes 72
#يربا	no 45
#يرت>	no -67	yes 87
#يرجع	no -189	unknown 87	yes 85
#يرحم	no 54	yes -81
#يرد>	no -62	unknown -68	yes 103
#يرفو	no 112	unknown -59	yes -58
#يركو	no 66	yes -44
#يرمه	no 60	yes -45
#يرمي	no 92	yes -61
#يرها	no 83	yes -65
#يريا	no -62	unknown -63	yes 125
#يريد	no -92	yes 101
#يرين	no 132	unknown -49	yes -83
#يزر>	unknown -63	yes 42
#يزور	no 69	yes -42
#يزي>	no -52	yes 65
#يسال	unknown -45
#يستا	no 68	yes -58
#يستي	no 42	unknown -58
#يسر>	no -41
#يسرق	unknown 92	yes -91
#يسري	no -59	yes 71
#يسكن	no -42	yes 53
#يسمع	no -69	yes 84
#يسه>	unknown -53
#يسي>	no -55	yes 40
#يسيا	unknown -40
#يسيل	no -52	unknown -70	yes 104
#يسين	no 45
#يشعل	no 115	yes -87
#يصب>	no -46	yes 59
#يصلح	no -74	yes 92
#يضا>	unknown -51	yes 53
#يضحك	no 66	yes -51
#يضرب	no -86	yes 102
#يضرن	no 74	unknown -45	yes -56
#يطال	no -128	unknown 86	yes 48
#يطان	no 120	yes -102
#يطرط	no 83	yes -70
#يطره	no 98	unknown -42	yes -54
#يطكم	no 41
#يطه>	yes 48
#يعا>	no 42
#يعتذ	no -96	yes 113
#يعد>	no 102	yes -90
#يعرج	unknown -52
#يعرف	no -55	yes 74
#يعمر	no -60	yes 78
#يعمل	no 49
#يعه>	no 59	yes -41
#يعوض	no -194	unknown 188	yes -58
#يغطي	no -64	unknown 81
#يفاش	no -69	unknown 164	yes -160
#يفط>	no -83
#يفطو	no -150	unknown 179	yes -88
#يفون	no 46
#يفي>	no -164	unknown 163
#يقتي	no -129	unknown -41	yes 150
#يقطر	no -90	unknown 73
#يقطع	no -267	yes 281
#يقلب	no 87	unknown -43	yes -46
#يقها	no 56	yes -47
#يقو>	no -146	unknown 81	yes 51
#يقود	yes 46
#يقي>	no -222	unknown 65	yes 158
#يكال	no -129	yes 141
#يكان	no 67
#يكبر	no -55	unknown -44	yes 83
#يكتب	no -99	yes 112
#يكل>	no 184	yes -165
#يكه>	yes 57
#يكو>	no 102	yes -81
#يكوب	yes 52
#يكون	no 40	unknown 40	yes -86
#يكي>	yes 52
#يكيل	no -40	yes 59
#يلا>	no 50	yes -55
#يلات	yes 43
#يلاد	no -128	yes 140
#يلان	no -55	yes 73
#يلتو	no -64	yes 82
#يلتي	yes 56
#يلعب	no -41	yes 57
#يله>	no 50
#يلو>	no -131	yes 150
#يلوم	no -80	yes 106
#يليا	no -100	yes 60
#يليك	no 128	yes -99
#يما>	unknown -45
#يمات	no 60
#يمان	no 78	unknown 43	yes -119
#يمته	no -60	yes 79
#يمكن	no -45	unknown 101	yes -83
#يملا	yes 47
#يمن>	no -73	unknown 110	yes -56
#يمين	no -41	yes 64
#ينا>	yes 43
#يناه	yes 47
#ينت>	no -67	yes 81
#ينزل	yes 58
#ينش>	yes 57
#ينغ>	no -48	unknown 64
#ينك>	no -85	unknown 75
#ينما	no 50
#يننا	no -153	unknown -51	yes 183
#ينها	no -101	yes 117
#ينو>	no -154	yes 183
#ينوا	no -57	yes 62
#يني>	yes 43
#ينيا	no -103	unknown 106
#ينيه	yes 53
#ينيو	no -150	yes 163
#يهرب	no 196	unknown -66	yes -138
#يهضر	no -188	unknown -45	yes 200
#يوتا	yes 50
#يوجع	yes 47
#يورو	no 78	yes -42
#يوسف	no -46	yes 60
#يوصل	no -49	yes 69
#يوط>	no 117	yes -94
#يوقع	no -160	yes 182
#يول>	no -41	yes 60
#يولي	no 81	unknown -47	yes -43
#يوما	no -135	unknown -48	yes 170
#يومي	no 47
#ييا>	no 51	yes -50
#ييت>	no -166	unknown 158	yes -42
#يير>	unknown 90	yes -105
#يين>	no 44
10	no -100	unknown 67
14	no 60
16	no -74	unknown 68
17	no -56	yes 67
19	yes 54
20	no 70
200	no -122	yes 139
2019	no -43	yes 70
2026	no -56	yes 67
21	no 83	yes -48
24	no -110	yes 123
29	no -47	yes 52
3	yes -59
30	no 57	unknown -70
320	no 119	yes -105
4	no 50
400	no -97	unknown 155	yes -129
4000	no 59	yes -41
5	no 78	unknown -84
5200	no 89	yes -69
600	no 228	unknown -176	yes -109
6000	no -96	unknown -56	yes 111
6500	no -94	yes 112
700	no -48	yes 80
71	no 74	yes -44
8	yes -64
80	no -41	yes 55
9	no -50	yes 72
900	no -125	unknown 195	yes -71
=answer: unsure	no -93	unknown 106
=being: animal	no 73	unknown -47
=constat: constat	no -126	yes 155
=constat: not-done	no -79	yes 110
=danger: now	no -56
=danger: over	no 230	unknown -103	yes -184
=danger: plea	no 151	unknown -43	yes -114
=danger: put-out	no 54
=distress: distress	yes 55
=document: photos	no 77	unknown -57
=hedge: hedge	no -139	unknown 180	yes -62
=hedge: roughly	unknown -60	yes 66
=idiom: paper	no -147	yes 182
=idiom: part	no 70	yes -105
=idiom: silence	unknown -81	yes 85
=injuries no rather	no 63
=injury: absent	no 53
=injury: grave	no 46	unknown -49
=injury: nobody	yes 47
=injury: perhaps	no 58	yes -46
=injury: struck	unknown -48
=intent: back	no 86	unknown -104	yes -41
=intent: cancel	no 46	unknown -43
=intent: complaint	no 76	yes -67
=intent: correct	unknown -54	yes 61
=intent: declare	no -83	unknown 62
=intent: follow	no -59
=intent: human	no 46
=intent: language	no -99	yes 107
=intent: other	no -198	unknown 201
=intent: thanks	no -88	unknown 114	yes -55
=liability: admitted_by_other	no -156	yes 180
=liability: contested	no -134	unknown -43	yes 174
=other autre	no -99	unknown 127	yes -103
=other blessure	no 83	unknown -62	yes -44
=other collision	no 81	yes -118
=other incendie	unknown -54
=other vandalisme	yes 55
=other vol	no 90	yes -78
=party: alone	no 97	yes -85
=party: culprit	no -89	unknown -84	yes 132
=party: foreign	no 154	unknown -76	yes -117
=party: hit-and-run	no -101	unknown 75
=party: neighbour	no -163	unknown -40	yes 205
=party: nobody-else	no 210	unknown -52	yes -162
=party: other-vehicle	no -84	yes 84
=party: theirs	no -161	unknown -42	yes 192
=party: unknown-origin	no 46	unknown 89	yes -144
=party: witness	no 40	yes -50
=person: driver	no -75	yes 113
=person: exposed	no -105	unknown -55	yes 156
=police: not-done	no 61	unknown -50
=status: done	no -68	yes 77
=status: future	yes 55
=status: not-yet	unknown 49
=status: refused	unknown -55
=thirdParty no	no 74	yes -68
=thirdParty no rather	no 79	yes -58
=thirdParty no sure	no 120	yes -108
=thirdParty no unsure	no 63	yes -72
=thirdParty none	unknown 51	yes -60
=thirdParty unknown	no -123	unknown 108
=thirdParty unknown unsure	no -123	unknown 108
=thirdParty yes	no -135	yes 158
=thirdParty yes rather	no -79	yes 78
=thirdParty yes sure	no -138	yes 163
=type autre	unknown 90	yes -83
=type autre sure	unknown 90	yes -83
=type blessure sure	unknown -40
=type collision	no -71	yes 55
=type collision rather	no -51	yes 46
=type collision sure	no -79	yes 58
=type collision unsure	no 59	unknown -68
=type degats_des_eaux rather	no 61	yes -98
=type degats_des_eaux sure	yes 50
=type evenement_climatique	no 76
=type evenement_climatique sure	no 76
=type vandalisme	yes 47
=type vandalisme rather	no -144	unknown -47	yes 178
=type vol	no 111	yes -82
=type vol rather	no 128	yes -89
=type vol sure	no 111	yes -82
=type: autre	unknown 65	yes -77
=type: blessure	no 64	unknown -43
=type: collision	no -56
=type: evenement_climatique	no 80	yes -42
=type: vandalisme	yes 50
=type: vol	no 104	yes -71
ا	no 42
ابدا	no 43
ابلغ	no 41
ابن	no -129	unknown -46	yes 166
ابني	no -45	yes 66
ابي	no 127	yes -109
اتاي	no 45
اتذكر	no -142	unknown 100
اتصلت	no -65	yes 88
اتمكن	no 103	yes -82
اثناء	no -45
اجد	no 87	yes -49
احتاج	no 107	unknown -52	yes -51
احترق	no -53	unknown 70
احتكاك	no -92	yes 112
احتكت	no -59	yes 70
احد	no -43
احدا	no -116
احدهم	no 70	yes -45
اختي	yes 48
اخذ	no 41
اخذوا	no 109	yes -99
اخر	no 53
اخضر	no 189	yes -165
اذي	unknown 64	yes -105
ار	no 138	unknown -50	yes -103
اربع	yes 44
اربعه	no 40
ارتطمت	no 71
ارتفاع	no 87	yes -79
ارجع	no 103	yes -79
ارجو	no 124	unknown -82	yes -76
اريد	yes -51
ارير	no -45	yes 59
ازرق	no -134	unknown 136
اسابيع	no 56
اسبوع	yes 50
استدعاء	no -119	unknown 131	yes -72
استرجاع	unknown 70	yes -80
اسعاف	yes 63
اسفله	no -145	unknown 125	yes -93
اسقط	no -180	yes 196
اسمه	no -48	yes 55
اسود	no 101	yes -68
اشاره	no -69	yes 79
اشتري	no 49
اشتعلت	no 106	yes -80
اصب	no 75	yes -58
اصبت	unknown -49
اصبعي	no 98	yes -64
اصرح	no -40	unknown 60
اصص	no 66	yes -55
اصطدام	unknown -46	yes 70
اصلا	no -43	unknown 142	yes -122
اصيب	no 63	yes -42
اصيبت	yes 50
اضرار	no 51
اطلب	no 76	unknown -53
اظن	no -133	unknown 128
اعبر	no -57	yes 78
اعتذر	no -117	yes 131
اعترف	no -51	yes 75
اعرف	unknown 42	yes -78
اعمل	unknown -55	yes 76
اغير	no 80	yes -56
افران	no 104	yes -90
اقوالي	no 46	unknown -58
اقود	no -92	yes 114
اكادير	no -58	unknown 110	yes -77
اكتشفت	no 92	yes -64
اكتوبر	no 61
اكثر	no -40	yes 57
اكل	no -131	unknown 90
الابيض	unknown -49	yes 68
الاثاث	yes 51
الاحد	no 42
الاحذيه	no 69	yes -55
الاخر	yes 48
الاداء	no -40	yes 49
الاربع	no -71	yes 93
الاربعه	no 124	yes -112
الارضيه	no 51	yes -43
الارواح	no 52
الاسبقيه	yes 48
الاستاذ	no -93	yes 118
الاسطبل	no 89	yes -76
الاسعاف	no -71	unknown 45
الاسنان	no -126	unknown 57	yes 64
الاسود	no 42
الاصلاح	no -40	yes 58
الاطار	no 55	yes -48
الاف	no 132	unknown -54	yes -78
الاقامه	no -153	unknown 180	yes -62
الاكواريوم	no 55	yes -42
الالواح	no 47
الامامي	no 50	yes -48
الاماميه	no -135	unknown 120	yes -48
الامان	no -98	yes 106
الامر	no 40
الامن	no 42
الامنيه	no 40
الان	no -54	yes 76
الانبوب	no 64	yes -53
الانترنت	no 64	yes -46
الاوراق	no -145	yes 149
الاوروبيه	yes 42
الاول	no -111	yes 120
الايسر	yes 45
الايمن	no -47	unknown 54
البارابريز	no 56	unknown 46	yes -110
البارابول	no 97	yes -78
الباراشوك	no -60	unknown 138	yes -105
الباربريز	unknown -59	yes 46
البارحه	no -82	yes 109
الباركينغ	no 40
الباركيه	no 104	yes -82
الباش	no 115	yes -87
البالكون	unknown -47
البانيو	no 101	yes -82
البحث	no -61	unknown -41	yes 86
البحر	no 108	yes -77
البرد	no 65	yes -54
البرميل	no 102	yes -82
البريد	no -78	yes 102
البزطام	no 55	yes -46
البقره	no 83	yes -68
البلاستيكيه	no 54
البلاكه	no -98	yes 112
البلديه	unknown 49	yes -41
البلومبي	yes 47
البنك	unknown 113	yes -136
البوطا	yes 41
البوطه	no 41
البوليسي	no -98	yes 118
البومبا	no 83	yes -53
البومبيه	no 112	yes -99
البيانو	no -87	yes 102
البير	no 137	yes -98
البيرو	no 43
البيسي	no -76	unknown 59
البيض	no 71	yes -50
البيضاء	yes -49
البيطري	no -149	unknown 92
البيكوب	no -79	yes 90
التابعه	no 94	yes -77
التامين	no -142	unknown 195	yes -67
التبروري	no 80	yes -59
التدفيه	no 88	yes -74
الترقوه	no 55	yes -42
التروتينيت	no 70	yes -58
التريبورتور	no -46	yes 59
التصاور	no -122	unknown 115
التصريح	no -86
التصليح	no -94	yes 111
التعويض	no -87	unknown 110	yes -52
التلفازه	no 72	yes -49
التلفزه	no 95	yes -78
التيار	no 76	yes -40
الثالث	no -70	yes 95
الثامنه	yes 55
الثاني	no -62
الثلاثه	no 78	yes -62
الثلاجه	no 55
الثلج	no 80	yes -64
الجاج	no 91	yes -81
الجار	no -105	yes 124
الجاره	no -90	yes 114
الجامع	no 97	yes -66
الجبص	no -55	yes 67
الجبل	no 105	yes -86
الجديده	yes 61
الجرار	yes 49
الجرحي	no -86	yes 101
الجرده	no 125	yes -109
الجمله	no -137	unknown 114	yes -47
الجناح	yes -47
الجنب	no -72	unknown 82
الجنط	no 47
الجهتين	no 77
الجيب	no 104	yes -82
الجيران	no -96	yes 106
الحاجب	no -96	yes 115
الحاجز	no 56
الحاجه	no 44
الحادثه	no -90	yes 119
الحارس	no -80	yes 42
الحاسوب	no 159	yes -141
الحافله	no 126	yes -90
الحانوت	no 57
الحديقه	no 82	yes -63
الحراره	no 141	unknown -49	yes -91
الحرام	no 77	yes -54
الحسن	no -165	unknown 98
الحق	no 67	yes -47
الحلاقه	no 77	yes -63
الحلوي	unknown -42
الحلويات	no 117	yes -98
الحليب	yes 53
الحمايه	unknown -61	yes 64
الحوايج	no 63
الحوت	yes 47
الحوض	no 55
الحومه	no 65	yes -47
الحي	no -53	yes 84
الحيط	yes 46
الخامس	no -101	yes 130
الخامسه	no -83	yes 97
الخانز	no -169	yes 177
الخدامه	yes 49
الخدمه	no 73	yes -42
الخزانه	no 149	unknown -41	yes -107
الخساير	no 55	yes -40
الخشبي	no -71	yes 80
الخضره	no -48	yes 66
الخط	no 42
الخلف	no -53	yes 44
الخلفيه	no 142	unknown -40	yes -101
الخوف	no -90	yes 115
الخير	no 76	yes -41
الخيمه	unknown 76	yes -108
الدار	yes -44
الدجاج	no 59	yes -54
الدخان	no -54	yes 76
الدراجه	unknown 43	yes -62
الدراري	no -80	yes 103
الدرج	no -61	unknown 73
الدروج	no 88	yes -56
الدش	no 133	yes -106
الدم	unknown -40	yes 53
الدهان	yes 63
الدولاب	no 54
الذهب	no 46
الذي	no -62	yes 50
الرابعه	unknown 78	yes -61
الراجل	yes 61
الراجلين	no -64	yes 86
الراديو	no 120	yes -92
الراكب	no 60	yes -75
الرباط	no -54	unknown 59
الرجل	yes 48
الرحله	unknown 51	yes -112
الرخام	yes 51
الرصيف	no -267	unknown 129	yes 145
الرعد	no 85	yes -55
الرف	no -91	yes 113
الرقم	no 42
الرمله	no -78	yes 99
الروايد	no 164	unknown -76	yes -148
الروايض	no 40
الروبيني	yes 47
الروضه	no -89	yes 95
الرويضه	no 52	unknown 74	yes -116
الريح	yes 55
الريحه	no 72	yes -55
الريدو	no 101	yes -83
الزاج	no 40
الزبون	no -138	yes 150
الزبونه	no -155	unknown -42	yes 183
الزجاج	no 44	yes -52
الزربيه	no 58
الزرع	yes 45
الزرقطوني	no -46	yes 59
الزريبه	no 88	unknown -52
الزليج	no 44
الزنقه	no 72	yes -49
الزوال	no 90	unknown -57
الزيت	unknown 72	yes -43
الزيتون	no 72	yes -53
السابعه	yes 52
الساروط	no -164	unknown 109
السانديك	unknown 74	yes -45
السباك	unknown 77	yes -70
السبب	no 86	yes -69
السبيطار	no 188	yes -162
الستاير	no 116	yes -93
السته	no -48	unknown 137	yes -101
السخونيه	no 106	yes -74
السرير	no 56	yes -41
السطح	no 43
السطل	no 57	unknown -67
السعار	no -132	yes 158
السفر	no 48	unknown 66	yes -129
السكانير	unknown 58	yes -86
السكوتر	no 40
السلامه	no -144	yes 162
السلعه	no -95	yes 120
السلك	no 63
السلم	no 125	yes -101
السنسله	no 119	yes -103
السور	no -41	yes 47
السي	no -147	unknown -52	yes 192
السياح	no -80	yes 117
السياحي	no -57	unknown 143	yes -165
السيارات	no 62	unknown -57
السياره	yes -55
السيد	no -52	yes 71
السيده	no -41	yes 50
السير	no -61	unknown 54
السيل	no 103	yes -82
السيمانه	no 52	yes -46
الشاب	no -53	yes 68
الشاحنه	no -69	yes 84
الشارع	no -61	unknown 43
الشاشه	no 129	yes -104
الشانطي	no -51	unknown -47	yes 68
الشبكه	no 106	yes -76
الشتا	no 59	yes -45
الشجره	no 69	yes -47
الشراره	no -42	yes 63
الشرفه	yes 51
الشركه	no -57	unknown 56
الشغل	no 99	yes -86
الشقه	no -76	yes 94
الشكايه	no 58
الشمس	no 108	yes -76
الشهر	no -58	unknown 82
الشوفو	no 96	yes -74
الشي	no 241	unknown -46	yes -211
الشيفور	no -53	yes 63
الصاك	yes -62
الصاله	no -120	yes 142
الصباغه	no 63	yes -60
الصبع	no 75	yes -64
الصحون	no 58	yes -50
الصدر	unknown -73
الصوت	no 91	yes -70
الصوره	no 91	yes -75
الصيدليه	unknown -47
الضباب	no -119	yes 136
الضيعه	no 60	yes -46
الطابق	yes 44
الطابله	no 125	yes -102
الطاجين	no 107	yes -93
الطبله	no -118	yes 139
الطبيب	no -47	unknown 118	yes -74
الطبيه	no 107	unknown -87
الطراكتور	no -40	yes 68
الطلاء	no -106	yes 122
الطموبيل	no 60	unknown 56	yes -129
الطواليط	unknown 72	yes -86
الطوبيس	no -52	yes 74
الطوموبيل	yes -47
الطونوبيل	unknown -61	yes 54
الطياره	no 72	yes -51
الطيران	no -41	unknown 68	yes -43
الطين	no 76	yes -69
العافيه	no 51
العام	no 43	yes -49
العامل	no -86	yes 98
العايله	no -164	unknown -44	yes 186
العجلات	no 56
العجله	no 89	unknown -43	yes -52
العداد	no 100	yes -83
العربه	no 127	unknown -88	yes -41
العربي	no -142	yes 170
العربيه	yes 40
العرس	no 47
العروسه	no -188	unknown -42	yes 213
العساس	unknown 86	yes -121
العشا	no 63
العشيه	no -46	yes 50
العطله	no 47
العلاج	no 78	unknown -60
العلميه	no 46
العمال	no -77	yes 95
العمره	no 48	unknown 76	yes -165
العمليه	no 125	unknown -53	yes -69
العمود	no 125	yes -111
العنق	no -52	yes 70
العود	no 97	yes -74
العياده	no -196	unknown 107
العينين	unknown 79	yes -70
الغربال	no 52	yes -42
الغرز	no 62	yes -50
الغساله	no 99	yes -82
الغسيل	no 115	yes -106
الف	unknown 44	yes -62
الفاتوره	unknown -74	yes 69
الفار	no -122	unknown 84
الفجر	no 40
الفراش	unknown -47
الفرامل	no 48
الفران	no 191	yes -158
الفرن	no 58
الفريكو	no 104	yes -90
الفلاح	no -74	yes 79
الفلاحي	no 109	unknown -70
الفلوس	no -82	unknown 108	yes -52
الفندق	unknown 44
الفوق	unknown -52	yes 53
الفول	no -147	unknown 83	yes 54
الفولون	no 65	yes -42
الفيترينه	yes 44
الفيديو	no -64	yes 82
الفيراندا	no 110	yes -74
الفيرمه	no 60	yes -45
الفيلا	no 67	yes -41
القادوس	yes 71
القاعه	no 132	yes -108
القايد	no -164	yes 172
القبو	no 107	yes -88
القدام	no -77	unknown 84
القدامي	no 93	yes -66
القديم	no 147	yes -116
القديمه	no -58	yes 77
القران	no 56
القصدير	no 47
القضاييه	no 97	yes -79
القط	no 49
القطار	unknown 42
القطه	no 98	yes -85
القفل	no 43
القمامه	unknown 42
القنطره	no 82	yes -55
القنيطره	no 119	unknown -45	yes -82
القياس	no 69	yes -60
الكابو	no 56
الكابينه	no 85	yes -69
الكات	yes 44
الكاحل	no 128	yes -102
الكار	yes 66
الكارط	no 112	yes -70
الكاسك	no 78	yes -62
الكاميرات	no 76	unknown -40
الكبيره	no 43
الكتب	yes 47
الكتف	no 113	yes -85
الكرا	no -42
الكراج	no 106	yes -63
الكراسي	no -62	yes 77
الكرسي	yes 50
الكره	no -216	yes 234
الكروسه	unknown -40	yes 48
الكسيده	no -44	unknown -41	yes 88
الكلب	no -66	yes 83
الكليان	no -172	yes 185
الكلينيك	no -116	unknown -43	yes 135
الكليو	unknown 50	yes -83
الكهربا	no 63	yes -42
الكهرباء	unknown 95	yes -102
الكهربايي	no 80	yes -60
الكوره	no -75	yes 111
الكوفر	no 81	yes -58
الكونستا	no -48	yes 56
الكونسطا	no -52	yes 68
الكونطور	no 119	yes -101
اللوحه	no 66
اللور	yes 54
اللي	yes 43
الليل	no 71	yes -45
الليله	no 71	yes -51
الليلي	no 74	yes -64
الم	no -72	yes 90
الماتريكيل	no -59	yes 80
المازوط	no 66
المالك	no -90	yes 105
المبلغ	no 160	unknown -102	yes -69
المجاور	no -157	yes 170
المجاوره	no -46	yes 52
المحرك	yes -45
المحطه	no 87	yes -74
المحفظه	no 40
المحل	no 67	yes -48
المدخل	unknown -59	yes 49
المدخنه	no 41
المدرب	no -224	unknown 117	yes 124
المدفاه	no 52
المدير	unknown -94	yes 72
المدينه	no 111	yes -92
المرا	unknown -68	yes 44
المراه	no -137	yes 158
المرايه	no -75	yes 87
المرجو	no 41
المرفق	unknown 111	yes -102
المركز	no 49
المركونه	no -72	yes 89
المره	no 56
المرور	yes 48
المستاجر	no -91	yes 103
المستشفي	yes -41
المسجد	no 46
المسمار	yes 71
المسووليه	no -176	unknown 95	yes 58
المشترك	no -125	yes 139
المصباح	no -66	unknown 106	yes -68
المطافي	no 41
المطبخ	no 62	yes -42
المطر	no 110	yes -99
المطعم	no -45	yes 63
المعاينه	yes 43
المعلم	no -76	yes 91
المغرب	no 58	yes -44
المغسله	no 104	yes -76
المقلاه	no 47
المقله	no 104	yes -72
المقهي	no 87	yes -62
المكتب	no -60	yes 85
المكتبه	no 126	yes -94
الملاك	no -124	yes 150
الملك	unknown -42
الممتاز	no -88	unknown 65
الممر	no 78	yes -64
المناسب	yes 41
المنزل	no 86	yes -74
المهم	yes 48
الموتور	no 168	unknown -72	yes -126
الموسم	no 111	yes -89
الموضوع	no 56	yes -45
الموطو	unknown 50	yes -75
الموقع	no 89	yes -67
الموقف	no -136	yes 153
الميكانيسيان	unknown -58
الميكانيكي	no 51	yes -44
النادي	no -93	yes 115
النار	yes -47
الناس	no -55	yes 54
النافذه	no 52
الناموسيه	no 44
النحل	no 68	yes -57
النضاضر	no -109	unknown 142	yes -73
النعناع	no -86	yes 116
النقل	no -178	unknown 134
النمره	no -152	unknown 65	yes 73
النوافذ	no -141	unknown -41	yes 164
النيران	no -51	yes 67
الهاتف	no 104	yes -77
الهواييه	unknown 94	yes -153
الهوندا	no -72	yes 91
الواجهه	no -138	unknown 79
الواد	unknown 63	yes -82
الوالد	no 44
الوالدين	no 72	yes -53
الواليد	no 141	yes -116
الوحده	no 101	yes -66
الودي	no -61	yes 75
الوراق	no -62	unknown 206	yes -178
الورد	no 139	yes -113
الورشه	no 61	yes -45
الورقه	no -54	yes 67
الورك	no -162	yes 175
الوطنيه	no -90	yes 107
الوقت	no 84	yes -54
الولاد	unknown -60	yes 74
الولد	no -118	unknown 98
اليد	no 53
اليسري	yes 49
اليكم	no 77	yes -72
اليمين	yes 49
ام	no -122	unknown 61
امام	yes 47
امتدت	no -56	yes 65
امي	no 56
انزلق	no -88	yes 109
انزلقت	no 119	yes -103
انسي	no -56	yes 71
انفجر	no 53
انفجرت	no -59	unknown 98	yes -72
انكسر	unknown 42	yes -65
انكسرت	no 141	unknown -55	yes -101
انني	no -97	unknown 66
اني	no -69	yes 85
اود	no -160	unknown 135
اي	no 40
ايدي	yes 68
ايضا	unknown -61
ايه	no 114	yes -82
باريس	no 108	unknown -67
باغي	no -203	yes 204
بالبرد	no 84	yes -73
بالتروتينيت	no -46	yes 55
بالجهد	no 78	yes -69
بالحجاره	no 84	yes -56
بالحجر	no 214	yes -184
بالركل	no 100	yes -84
بالريح	no -252	unknown -42	yes 287
بالسياره	no -133	unknown 138	yes -82
بالشرطه	no -48	yes 58
بالصباغه	no 110	yes -77
بالطوموبيل	yes 44
بالكامل	no 115	yes -90
بالليل	no 57	yes -69
بالما	no 79	yes -64
بالموس	no 63	yes -45
بان	yes 51
بايع	no -47	yes 55
باين	unknown 71	yes -57
بتاع	no 123	yes -99
بتسرب	no -83	yes 101
بجانبي	unknown -51	yes 48
بحجم	no 55	yes -46
بحيره	no 125	yes -90
بدا	no -75	unknown 75
برا	unknown 49	yes -59
برد	no 101	yes -84
برشيد	no -51	yes 64
بري	no 45
بزاف	yes 65
بسكين	no 119	yes -85
بسلك	no -88	unknown 95	yes -81
بسياره	yes 51
بسيط	no -51	yes 81
بسيطه	yes 55
بشريه	no -91	yes 97
بشكايه	no -108	yes 116
بشويه	no 66	yes -53
بشي	no 80	yes -62
بصح	no -137	unknown -44	yes 164
بعدما	unknown -58	yes 46
بعصا	no -152	yes 166
بعيني	no -141	yes 166
بغا	no -50	yes 75
بغاتش	no 126	unknown -83	yes -44
بغاش	no -40	yes 55
بغيت	no 43
بغيتش	no -66	yes 82
بفعل	unknown -44
بقا	no 50	yes -61
بقاتش	no 67
بقاش	unknown -40
بقاو	no 51
بقره	no 104	yes -92
بقعه	no -41	yes 58
بقي	no 106	yes -77
بقيت	no 61
بقيمه	unknown 51	yes -46
بلاصتو	unknown 118	yes -110
بلاصه	no 90	yes -65
بلاغ	no 44
بلاغا	no 94	yes -70
بلانت	no 119	unknown -44	yes -76
بلغت	no 61	yes -46
بليون	no 49
بمدينه	no 54
بنت	yes 41
بنتي	no -54	yes 40
بنجلون	no -57	yes 77
به	unknown -40
بوحدها	no 82	yes -67
بوحدو	no 126	yes -84
بوزنيقه	no -93	unknown 115	yes -52
بيا	no 118	yes -85
بيانو	no -144	yes 165
بيت	no -79	unknown 77
بيخير	yes 61
بيضا	no -95	unknown -47	yes 142
بيضاء	no -134	yes 151
بيكوب	no -100	yes 126
بيناتنا	no -85	yes 102
بيننا	no -153	unknown -51	yes 183
بيني	no -134	unknown -42	yes 169
بيه	no 142	yes -105
بيهم	no 146	yes -119
تارودانت	no 59	yes -52
تامين	no -113	unknown 163	yes -66
تبع	no -52	yes 73
تبكي	no -102	yes 121
تجرح	no 150	yes -118
تجرحات	no -139	unknown -41	yes 156
تحت	no 41
تحتها	no 105	yes -85
تحتو	no -83	yes 113
تحتي	no -97	yes 132
تحرقات	no 84	yes -64
تحمل	no -67	yes 82
تحيد	no 71	yes -43
تخبط	no -131	unknown 185	yes -106
تخرج	yes 55
تخنق	no 162	yes -140
تدخل	no 50
ترجع	no 127	unknown -95
ترك	yes 41
تركيب	unknown -65	yes 62
تسد	no -67	unknown 92
تسرق	no 43
تشعر	no 50	yes -40
تشفر	no 133	unknown -46	yes -85
تشقات	no 59
تشقق	no 74	yes -45
تشكو	no -42	yes 59
تصادم	no -133	unknown 104
تصريح	no 73	yes -50
تصل	no 130	unknown -64	yes -76
تضرر	no -47	yes 68
تعرفت	no -167	unknown 128
تعوج	no 108	yes -86
تعوجات	no 90	yes -70
تعود	no -173	yes 187
تعوضون	unknown 57	yes -107
تعويض	no 90	unknown -74
تفاهمنا	no -46	yes 79
تفتح	no 143	yes -130
تفرقع	no 84	yes -59
تفركعات	yes 41
تفك	yes 50
تقاس	no -64	yes 79
تقاسيت	no 90	yes -72
تقريبا	yes 41
تقريرا	no -49	yes 60
تقطع	no 95	yes -68
تقلع	unknown -52
تقول	unknown -77	yes 64
تكسر	no -47	yes 67
تكن	no 81	yes -65
تلاقيت	no 67	yes -54
تلت	no -106	unknown -42	yes 135
تلف	no 66	yes -58
تم	no -87	yes 100
تماس	no 115	yes -103
تماما	unknown -69
تنفخ	no 84	yes -61
تهرس	no 78	yes -50
تهرسو	no 44
توصيل	no -75	yes 92
توقف	no -174	unknown 177
توقفت	no -160	yes 172
توقيع	no -41	yes 50
تولوز	no -116	unknown 129	yes -53
تيزي	no -43	yes 49
تيشكا	no 96	yes -77
ثانيه	no 62	yes -45
ثلاثين	no 139	yes -129
ثمن	no 102	unknown -55	yes -44
ثمنها	no -58	yes 94
جا	no -46	yes 69
جات	yes 52
جاتني	no 65	yes -45
جارتنا	no -93	yes 101
جارنا	no -103	yes 118
جاري	no -135	yes 166
جانبي	no -134	unknown 101
جاني	no 159	unknown -102	yes -61
جدران	no 44
جدي	no -56	yes 82
جديد	no 62
جرار	yes 41
جرح	no 41
جرحي	no -66	yes 81
جري	no -85	unknown -59	yes 137
جريح	no -98	yes 117
جسديا	no 44
جميعا	no 42
جنب	yes 43
جنبها	no 71	yes -46
جواب	unknown -95	yes 85
جيبي	no 111	unknown -42	yes -69
جيت	no 109	yes -90
جيده	no 78	unknown -41
حادثه	no -45	yes 61
حاده	no 81	yes -62
حارس	no 65	yes -42
حاسوب	yes 53
حافله	no -88	yes 59
حافيه	no 67	yes -50
حامل	yes 62
حاولت	no -135	yes 144
حجر	no 155	yes -117
حجره	no -85	unknown 67
حجزت	unknown -81
حد	no 44
حدا	unknown 41
حدانا	no -103	yes 121
حدايا	unknown 80	yes -112
حدث	unknown 55	yes -46
حديد	no 101	yes -86
حرق	no -66	yes 78
حرقات	no 188	yes -174
حزام	no -111	yes 120
حصاه	no 84	yes -52
حضرت	no 44
حضرو	no 74	yes -64
حط	unknown 67	yes -125
حطيت	no 68	yes -46
حفره	no 95	yes -75
حفل	no 100	yes -73
حفيدي	no -129	unknown 89	yes 62
حق	no 102	unknown -74	yes -55
حقيبتي	no 55	yes -48
حقيبه	no -56	unknown 80
حك	no -95	yes 145
حلات	no -161	yes 170
حليت	no -155	yes 167
حماتي	no 60
حمام	no -91	unknown 75
حمامي	no -46	yes 52
حمرا	no -141	unknown 183	yes -81
حوض	no 53
حيط	no 102	unknown 97	yes -169
خاتم	no 155	unknown -53	yes -108
خاص	no -121	unknown 46	yes 40
خاصني	no -66	yes 89
خاصها	no 72	yes -57
خاصو	no 43
خالص	no -111	yes 127
خالي	no -101	yes 126
خبط	no -71	yes 98
ختي	no 71	yes -54
خدا	no 88	yes -56
خدات	no -179	yes 203
خدام	unknown -43	yes 49
خدامين	no -73	unknown -45	yes 107
خداو	no 49	yes -42
خدشه	no 47
خدمه	no -87	yes 112
خرجت	no 50	yes -45
خرجنا	no 56	yes -42
خرجو	no -216	yes 236
خرطوم	no -102	yes 109
خزان	no 113	yes -101
خزانه	no -77	yes 98
خطا	no 151	yes -134
خطفو	no 73	yes -57
خفيف	no 40
خلا	no -67	unknown 166	yes -110
خلات	no 133	yes -104
خلال	yes 47
خلاو	no -120	unknown 132
خلصت	no -94	unknown 109	yes -44
خلف	no -74	yes 96
خلفي	no -109	yes 124
خليت	no 155	yes -147
خمس	no 93	unknown -47	yes -50
خمسه	no -59	yes 94
خنزير	no 45
خوتي	no 62
خويا	no 42
خير	no -162	yes 180
خيطو	no 147	yes -116
دا	no 75	yes -52
دار	yes 44
دارت	no -78	yes 95
دارنا	no 55
دارها	no 125	yes -104
دارو	no 81	yes -51
داز	no -80	unknown -51	yes 117
دازو	no 116	yes -97
داكشي	no 75	yes -61
داو	no 53
داوني	no -112	yes 130
داوه	no 53
داوهم	no 84	unknown -95
داير	no 97	unknown -49	yes -65
دايز	no -105	yes 130
دخان	no 56	yes -47
دخلات	yes 58
دخلت	no -45	unknown 63
دخلنا	no -64	yes 76
دراجتي	no 50
دراري	no 64	yes -52
درتش	no -85	unknown 103
درجه	no 51
درك	no 95	yes -78
درنا	no -101	yes 119
دفع	no -118	unknown 131	yes -67
دفعت	no 88	unknown -43	yes -44
دكتور	unknown -40
دم	yes 53
دهست	no 47
دورتين	no -40	yes 46
دون	no -65	yes 81
ديالنا	no 73	yes -48
ديالها	no -80	yes 103
ديالهم	no -84	yes 96
ديالو	no -99	yes 104
ديالي	no -42	yes 54
ذاب	no 78	yes -64
ذراعي	no 95	yes -73
ذو	no -92	yes 104
راجع	no -59	yes 86
راجعين	no -90	yes 97
راجل	no -112	yes 126
راجلي	no 42
راح	no -64	yes 81
راحت	no 59	yes -41
راس	no 59
راسها	no -64	unknown 48
راسو	no 85	unknown 80	yes -188
راكبه	no -55	yes 66
راني	no -57	unknown 71
راها	unknown 62	yes -75
ربعه	no 115	yes -84
ربما	no 78	yes -48
رجال	no -63	yes 43
رجعنا	no 65	yes -44
رجل	no 154	yes -135
رجلي	yes 46
رحت	no 97	yes -74
رحله	no 148	unknown -84	yes -59
رغم	no -105	unknown 122	yes -41
رفضت	no 97	unknown -74	yes -49
رقبتي	no -65	yes 76
رقم	no -63	yes 50
رقمها	no 102	yes -90
رقمي	no -81	yes 95
ركبت	no 148	yes -124
ركبتي	no -118	yes 139
رماد	no 40
رمضان	no -64	yes 79
ريحه	unknown 80	yes -85
زاج	no 60
زال	no -74	unknown 53
زالت	no -50	yes 63
زبون	no 50
زجاج	no 46	yes -61
زرق	no 44
زرقه	no 56
زلت	no -42	yes 58
زلقات	no -135	yes 146
زلقت	no 42	unknown -43
زوجتي	no 42
زوجي	yes -41
زياره	yes 67
زيت	no -66	yes 79
ساقي	no -91	yes 93
سالم	no 48	unknown 91	yes -206
سالمه	no 67	yes -48
سالمين	no -50
سايقه	no 86	yes -65
ست	no 88	yes -62
ستراسبورغ	no 42
سجل	no -45	yes 63
سحقت	no -160	yes 167
سخان	no 124	yes -109
سخن	no 84	yes -47
سخون	no 84	yes -71
سد	no 93	yes -79
سدو	no 58	yes -51
سديت	no 51
سرقت	no 60	yes -43
سرقه	no 48
سرقو	no 62	yes -50
سرقوا	no 91	yes -67
سطح	no 68	yes -58
سقط	no 52
سكاري	no 146	yes -133
سلام	no -195	unknown 152
سليمه	no 113	yes -98
سمع	no 159	yes -148
سمعت	no -52	unknown 50
سميتها	no -51	yes 64
سميتو	no -60	yes 73
سميتي	unknown -52	yes 49
سنوات	no -54	yes 76
سوء	no 147	yes -124
سوق	no -169	unknown 107
سولت	no 98	yes -60
سوي	no 120	yes -90
سي	no -78	yes 89
سيارات	no -76	yes 115
سيارتان	no -86	unknown 117	yes -58
سيارتنا	no -55	yes 60
سياره	no -69	yes 79
سيده	no -42	yes 52
سيدي	no 85	yes -67
سير	no -74	yes 104
سيمانه	no 71	unknown 86	yes -150
شاب	yes 52
شاحن	no 58	yes -49
شاحنتي	no 99	yes -75
شاحنه	yes 65
شاده	no -117	yes 131
شارع	no -55	yes 66
شاف	unknown 130	yes -130
شب	no 42
شتا	no 83	yes -66
شتنبر	unknown -59
شحال	no 118	unknown -41	yes -77
شد	no -120	yes 144
شده	no 83	yes -64
شدو	no 97	unknown -54	yes -46
شرخ	no 107	unknown -89	yes -50
شرفه	no -83	yes 95
شريتو	no 109	yes -80
شظيه	no 99	yes -74
شفت	no -91	unknown 45	yes 44
شفتش	no 136	yes -117
شفتو	no -42	yes 60
شكون	no 70	yes -41
شمعه	yes 45
شنو	no -84	unknown 63
شهاده	unknown 68	yes -91
شهر	no -85	unknown 63
شهرين	no 45	unknown 44	yes -86
شهور	no -76	unknown 73
شو	no -102	yes 116
شوف	no 166	yes -142
شي	no 49	yes -75
شييا	yes -48
صاحب	no -70	yes 89
صاحبه	no -100	yes 130
صاحبي	no -169	yes 140
صار	no -45	yes 61
صاعقه	no 77	yes -54
صافي	no -47	yes 78
صالون	no -58	unknown -42	yes 98
صباح	yes -56
صباحا	yes 50
صباعي	no -63	yes 91
صباغه	no -112	unknown 193	yes -136
صحاح	no -49	yes 44
صحيح	unknown 79	yes -64
صداع	yes 44
صدرها	no -62	yes 70
صدم	no -62	yes 83
صدمتني	no -43	yes 56
صدمني	no -107	unknown 127
صدمه	no 77	yes -50
صغيره	no 63
صلاه	no 64	yes -46
صندوق	no 70	yes -58
صورا	no 49
صورت	yes 48
ضاع	no 85	unknown -51
ضاعت	unknown 66	yes -45
ضاعو	no 89	unknown -60
ضحايا	no -78	yes 92
ضد	no 54
ضربت	no 100	yes -103
ضربتني	no -41	yes 62
ضربتو	no 151	yes -136
ضربنا	no -46	yes 62
ضربني	no -59	unknown 54
ضربو	unknown -71
ضريفه	no -58	yes 64
ضو	yes 48
طاح	no 49	yes -49
طار	no 80	yes -54
طاكسي	no -82	yes 97
طالب	no -93	unknown 102	yes -76
طالع	no 40
طاير	yes 44
طبعا	no 48
طبيب	no -44	unknown -60	yes 96
طراف	no 163	unknown -60	yes -144
طرطق	no 83	yes -67
طرطقات	no 65	yes -48
طريق	no 50	yes -72
طريقو	no -146	unknown 81	yes 51
طفاها	no 89	yes -77
طلبت	no -171	yes 185
طلع	no 41
طلعات	no 48
طوال	no -41	yes 48
طوموبيل	no -141	unknown 51	yes 89
طوموبيلات	no -98	yes 117
طوموبيلتي	no 59	unknown -61
طويل	no 124	yes -96
طيح	no -46	unknown -45	yes 72
طيرت	no -118	yes 126
ظهر	no 47	unknown -41
ظهري	no 43
عارف	no 48
عاشوراء	no 59	yes -44
عاصفه	no 66	yes -56
عالارض	no 106	yes -89
عام	yes 46
عامره	yes 63
عامين	no -138	unknown 80
عايله	no -81	yes 101
عاينت	no -75	yes 83
عباد	no -171	yes 180
عبد	no -49	yes 66
عبر	no -44	yes 60
عجلات	no -200	unknown -69	yes 228
عجله	no 157	yes -136
عدا	no -56	yes 65
عربه	no -66	yes 82
عربيه	no 40
عرس	no -48	yes 52
عرفت	unknown 68	yes -75
عرفتش	unknown 82	yes -120
عرفناش	no 57	yes -40
عشر	no 53
عض	yes 50
عضني	no -82	yes 97
عطاتني	no -110	yes 125
عطاني	no -107	unknown 73
عطيتو	no 150	yes -131
عظم	no 100	unknown 118	yes -206
عفوا	no -65	yes 75
عقدي	yes -81
علاش	no 85	yes -92
علاقه	no -81	unknown 122	yes -86
علامه	no -74	yes 86
علبه	no 82	yes -69
علقت	no 171	yes -142
علما	no 41
عليا	yes 55
علينا	no -41
عليهم	no 40	unknown -41
عم	no -85	yes 106
عمال	no -90	yes 109
عمر	no 58
عمرنا	no -57	yes 72
عمرناها	no -41	yes 50
عمره	unknown -54
عمرها	no -75	yes 111
عملت	no 62	yes -50
عملنا	no -43	yes 50
عمود	no 85	yes -65
عنا	no -41	yes 59
عندما	no 71	yes -45
عندنا	no -48	yes 70
عنده	yes 54
عندهم	yes 52
عندو	no -45	yes 72
عودتي	no -55	yes 70
عيد	yes 53
عيط	yes 41
عيطت	no 48
عيطنا	no -99	yes 124
عيني	no 70	unknown 90	yes -149
عينيا	no -65	yes 78
غابه	no 140	unknown -45	yes -100
غادي	no -44
غرز	no -64	yes 80
غرزات	no 155	yes -134
غرزه	yes 55
غرفه	no 45
غرق	no 59
غلط	yes 40
غلف	no 112	yes -83
فاتوره	no -67	unknown 114	yes -73
فاحترق	no 46
فاحترقت	no -194	yes 211
فارغ	no 81	yes -59
فارغه	no -96	unknown 83
فاس	no -44	unknown 44
فاصطدمت	no -55	yes 68
فاضت	no -53	yes 79
فالباب	no -57	yes 76
فالباركينغ	unknown 116	yes -143
فالبحر	unknown 83	yes -98
فالبيسين	no 103	yes -89
فالتيليفون	no 45
فالجرده	no -95	unknown 109
فالحفره	no 153	yes -125
فالدار	no 120	yes -96
فالدوار	no 138	yes -119
فالسبيطار	no -92	yes 116
فالشجره	no 107	yes -95
فالضو	no -52	yes 73
فالطابق	no -181	unknown 132
فالطريق	unknown 40
فالطوبيس	no 79
فالطوموبيل	yes 59
فالعشيه	unknown 73	yes -86
فالقهوه	no -144	yes 160
فالكوزينه	no 63	yes -51
فالكوميساريه	no 79	yes -60
فالموطور	no -144	yes 155
فانكسر	no 103	yes -82
فبلاصتو	no -70	yes 92
فتح	yes 55
فتحت	unknown 64	yes -88
فجاه	unknown 65
فجر	no 67	yes -55
فحالو	no -46	yes 60
فحي	no 102	yes -81
فخرجت	yes 41
فدار	no -221	yes 242
فدرب	no 97	yes -78
فرنسيه	yes 50
فسقط	no 167	yes -160
فسوق	no 97	yes -71
فطنجه	no -89	yes 116
فظهر	no 152	yes -134
فقت	no 69
فقد	no -74	yes 92
فقدت	no 61
فلا	no 44
فلم	no 68	yes -51
فما	no -53	unknown -76	yes 93
فواحد	no 139	yes -112
فوجدنا	no 53	yes -49
فوسط	unknown 68	yes -93
فوقي	no -79	yes 90
فيا	no -57	yes 74
فينا	no -66	yes 79
فيها	no 46
فيي	no -159	yes 182
قال	no -48
قالو	no 71
قالوا	no -103	yes 120
قالي	no -59
قاليا	no 86	yes -63
قبل	no 43
قدام	no 52	yes -43
قدامي	no -110	unknown 91
قدروش	no 131	unknown -46	yes -88
قدمي	no 73	yes -53
قديم	no 124	yes -89
قديمه	no -66	yes 88
قررت	yes 47
قريب	no 41
قسم	no -70	yes 96
قصد	no -104	unknown 52
قطعه	yes 42
قطعو	no 91	yes -55
قفز	no -106	yes 120
قلبي	no 46
قلعات	no 172	yes -146
قوي	no 47
قويه	no 84	yes -74
كات	yes 44
كاحلي	no 143	yes -112
كار	no -191	unknown -102	yes 243
كارثه	yes 47
كاط	no -44	yes 64
كاع	no 75	yes -54
كالو	no -164	unknown -86	yes 209
كاميرا	no -94	unknown -70	yes 143
كاميو	unknown 129	yes -122
كانه	no 65	yes -45
كانها	no 79	yes -64
كاين	no 67	yes -41
كتب	unknown 61	yes -65
كتبت	no -54	yes 78
كتبكي	no -102	yes 119
كتبنا	yes 40
كتغطي	unknown -108	yes 66
كثير	yes 57
كثيرا	no -71	unknown -44	yes 118
كحال	yes 51
كذلك	no -40	yes 55
كرسي	unknown -42
كرشي	yes 42
كره	no 73	yes -54
كسرت	no -73	yes 91
كسرو	no 96	yes -73
كسروا	no 105	yes -85
كسيده	no -148	unknown 259	yes -145
كلام	no -51	unknown 168	yes -176
كلب	no -46	yes 68
كلها	no 64
كلهم	no -53
كلو	no 67	yes -52
كما	no -57	yes 68
كمان	no 71	yes -53
كنتسني	unknown 89	yes -62
كنخدم	no -96	yes 109
كندور	no -50	unknown -44	yes 78
كنسوق	no -95	yes 113
كنصور	no 134	yes -112
كنقدرش	no -54	yes 71
كنقطع	no 85	yes -58
كنمسح	no 95	yes -82
كنمشي	no 71	yes -53
كهربايي	no 88	yes -70
كونستا	no -68	yes 79
كونسطا	no -69	yes 91
كي	no 109	yes -89
كيتقيا	no -120	unknown 101	yes -44
كيحلف	no -125	unknown 98
كيخلص	no -72	unknown 113	yes -67
كيدخل	no 56	unknown -61
كيدور	no -63	yes 89
كيسيل	unknown -86	yes 57
كيشعل	no 115	yes -87
كيضحك	yes 45
كيضحكو	no 75	yes -64
كيضرب	no -102	yes 118
كيضرني	no 74	unknown -45	yes -56
كيف	no 194	unknown -65	yes -129
كيفاش	no -69	unknown 164	yes -160
كيقطر	no -86	unknown 89
كيقولو	no 82	yes -51
كيلعب	no -72	yes 82
كيلعبو	no -80	yes 89
كيوجعني	yes 44
ل	no 103	yes -86
لاسورانس	no -44	yes 56
لاكاف	no 118	yes -103
لامبيلانص	yes 59
لان	no 58	unknown -46
لانني	yes 41
لانه	no -107	yes 126
لاني	no 57
لاي	unknown 150	yes -164
لباربريز	unknown -43
لبوليس	no 46
لبيع	no -47	yes 53
لتحت	no 47
لتر	no 62	yes -48
لحادث	no -56	yes 74
لحد	no 121	yes -97
لحقت	no 110	yes -85
لداخل	no 76	yes -45
لدي	no -70	yes 42
لدينا	no -109	yes 125
لسه	no -53	yes 87
لسيارتي	no 57	unknown -45
لفوق	no -117	yes 127
لقيت	unknown 46	yes -65
لقيتش	no 45
لقيتها	no 44
لكنني	no 44
لكني	unknown 129	yes -131
للاسف	no 75	yes -61
للباركينغ	no -137	unknown 118
للدار	unknown 72	yes -58
للدرك	no 68	yes -57
للسبيطار	no -64	yes 80
للسطح	yes 44
للشرطه	no 40
للصالون	no 74	yes -52
للكراج	no 42
للمستعجلات	no -42	yes 57
للور	no -158	unknown -50	yes 194
لما	no -44	yes 64
لماذا	no 112	unknown -89	yes -54
لنا	no 133	yes -110
لها	no 148	unknown -59	yes -86
لواحد	no -62	yes 87
لوجه	no 90	yes -75
لوح	no 103	yes -85
لوحته	no -68	yes 100
لوحه	no 73	yes -54
لور	no -107	yes 129
لوطوروت	no 105	yes -70
ليسر	no -59	unknown 90	yes -52
ليكم	no 76	yes -78
ليل	yes 51
ليلا	no 62	yes -89
ليله	no 56
لينا	no -80	yes 72
ليه	no -60	yes 61
ليها	no -66	yes 90
ماء	no 46
مات	no 96	yes -72
مازال	unknown 89	yes -83
ماس	no 90	yes -70
ماعرفتش	no 157	unknown -109	yes -55
مافيه	yes 60
ماكان	no 154	yes -126
ماكاين	no -59	yes 72
ماكاينش	no 141	yes -131
ماكنتش	unknown 90	yes -112
ماكينه	no 58	unknown -45
ماوقع	yes 57
ماي	yes 57
مبلل	no 58	yes -48
مبلول	no 58	yes -45
مترين	no 56	yes -44
متوقف	unknown -75	yes 86
متوقفه	no 63	yes -41
متي	unknown 125	yes -149
مثل	no 64	yes -48
مجرد	no 101	unknown -71	yes -71
مجروح	no 53
مجروحه	yes 61
مجهول	no 83	yes -55
مجهولون	no 65	yes -46
محاوله	no 55	yes -47
محرك	no 79	yes -66
محروقه	no 120	yes -94
محطه	no -144	unknown 158
محلول	no -53	yes 76
محلي	no -49	yes 65
محمد	yes 48
محمل	no -85	yes 105
محمله	no -59	yes 82
مخلوع	no -118	unknown 81
مدام	no -96	yes 115
مدخل	no -55	yes 67
مدكوك	no -145	unknown 231	yes -159
مراب	unknown 58	yes -117
مرات	no 88	yes -64
مراتي	yes 51
مراكش	unknown 83	yes -102
مراه	no -70	unknown 74	yes -66
مرت	unknown 94	yes -116
مرجان	no -72	unknown 69
مرحبا	no 67	unknown -49
مرسيليا	no -117	unknown 60	yes 47
مرفق	no -45	yes 63
مركز	unknown 60	yes -105
مركونه	no -49
مره	no -80	unknown 60
مريض	no 50
مزهريه	no -115	yes 132
مزيان	yes 42
مستشفي	yes 41
مسدود	no 130	yes -106
مسرعه	no -140	yes 155
مسكينه	no 47
مشاو	no 66
مشكل	no -74	yes 95
مشي	no 78	yes -42
مشيت	no 45
مشيتش	no 69	yes -53
مشينا	no 71	yes -40
مصاب	no 81	yes -59
مصابين	no -50	yes 68
مصاريف	no -58	unknown 67
مصباح	no -96	yes 117
مصدره	no -59	yes 73
مضروب	unknown -63
مضروبه	no -64	unknown 136	yes -124
مطار	no 53	yes -80
مطر	no -43	yes 65
مطعم	no 107	yes -94
معاه	no -57	yes 82
معاها	no -194	unknown 173
معرفه	no -104	unknown 167	yes -85
معصمي	no 73	yes -59
معقول	no -58	yes 69
معلق	no 48
معلم	no 53	yes -43
معمره	no -42	yes 51
معها	no 138	yes -116
مفاجي	no 110	yes -101
مفتوح	no 56
مفتوحا	no -117	yes 131
مقطوع	no 81	yes -65
مكان	no 40
مكروه	no 44
مكسور	unknown 52	yes -77
مكسوره	no -163	unknown -43	yes 188
مكناس	no 75	yes -59
ملا	no 57	yes -51
ملابس	yes -53
ملال	no 98	yes -85
ملانا	no -62	yes 74
ملف	no 67
ملي	no 54	yes -53
ممر	yes 57
ممرضه	yes 40
منزلي	yes 50
منفوخ	no -69	unknown 80
منفوخين	no -47	yes 68
منكم	no -156	unknown 185	yes -125
منه	no -42	yes 64
منها	no 48
منهم	unknown 58	yes -83
منو	no -66	yes 40
مهرس	no -241	unknown 177
مهرسه	no -71	unknown 105	yes -77
مهرسين	unknown -51	yes 50
مو	no -118	unknown 137	yes -49
موجه	no 60	yes -45
موخره	no -124	yes 144
مورا	yes 66
موعد	no 40
موقعه	no -105	yes 124
موقف	unknown 43	yes -61
مول	no -77	yes 103
مولات	no -139	yes 159
مولاه	no -92	yes 118
مولاي	yes 60
مونبلييه	no 51	yes -43
مير	yes 53
ميناء	yes 45
نازل	no -47	unknown 60
ناس	no 91	yes -74
ناض	no 52
ناضت	no -59	yes 84
ناعس	yes 60
نافذه	no 44
نانت	no -61	yes 74
نايم	no 133	yes -110
نايمه	no -82	yes 98
نترو	no 63	yes -53
نتفاهمو	no -69	yes 81
نتوما	no -83	yes 114
نتيشكا	no -43	yes 49
نجا	no -104	yes 109
نجمه	no 132	yes -92
نحرر	yes 42
نحو	yes 42
نخرج	no -77	yes 96
نزلو	no -106	yes 133
نسخه	no -133	unknown 209	yes -107
نسيت	yes -60
نسيتها	no 178	unknown -106	yes -78
نسيتو	no 130	unknown -56	yes -75
نص	no 61	yes -43
نصلح	no -182	yes 200
نظارات	no 133	unknown -99
نعرف	no -85	unknown 74
نعست	no 68	yes -44
نعم	yes 45
نعمرو	no -137	yes 161
نفس	no 80	yes -61
نفسه	no -112	unknown 66
نقدرش	no 106	yes -72
نقطه	yes 49
نقل	no -88	yes 108
نقول	no 100	yes -78
نكتب	no -77	yes 92
نلبس	no 62
نمرتها	no -70	yes 87
نمره	unknown 53
نمشي	unknown 53	yes -50
نملا	no -45	yes 50
نهاييا	no 113	unknown -51	yes -59
نوقع	no -73	yes 90
نيس	no 64	yes -41
هاد	no 55	yes -45
هبط	no -100	yes 120
هبطات	no 189	yes -169
هذا	no -48	unknown 50
هذه	no 96	yes -75
هربات	unknown -41
هرس	no -151	yes 161
هرسو	no 72	yes -43
هز	no -109	unknown 70	yes 41
هزات	no 64	yes -52
هزو	no 45
هل	no -82	unknown 120	yes -44
هناك	no 59	yes -43
هههه	unknown -42
هوما	yes 47
هي	yes 45
واجهه	no 101	yes -72
واحدا	no 120	yes -96
واخذت	no 70	yes -64
واش	no -96	unknown 148	yes -52
واصطدمت	no 96	unknown -44	yes -70
واقفه	no -70	unknown 140	yes -69
والارضيه	no 70	yes -52
والاريكه	no 42
والجدارميه	no 71	yes -41
والحمد	no -84	yes 101
والخشب	no -129	unknown 136	yes -56
والدار	no 91	yes -49
والدتي	no 43
والرادياتور	no 117	yes -104
والربع	yes 62
والزجاج	no 88	yes -66
والزرابي	unknown 94	yes -86
والسايق	no -52	yes 63
والستاره	no 69	unknown -44
والسقف	no 56
والسوارت	no 77	unknown -48
والطبيب	no 92	yes -70
والطبيبه	no -115	yes 122
والطوموبيل	no 86	unknown -47	yes -44
والعافيه	no -174	yes 182
والفلوس	no 148	unknown -62	yes -86
والكاميرا	no -42	unknown 227	yes -265
والكلب	no 119	yes -95
والكونسطا	no -77	yes 98
والله	yes 48
والماء	no -49	yes 67
وباب	no -95	yes 112
وبابي	no -93	yes 116
وبقيت	no -171	unknown 75
وبين	no -119	unknown -42	yes 156
وتركت	no 54
وتكسر	no -79	yes 97
وتهرس	no 117	yes -98
وتهرسات	no -142	yes 153
وجا	no -71	yes 97
وجاء	no -64	yes 84
وجاو	no 54	yes -47
وجدت	no 60
وجده	no -59	unknown 49
وجع	no -54	yes 63
وحتي	no 42
وحدها	no 197	unknown -79	yes -123
وحدو	no 63	yes -50
وحدي	no 165	yes -149
وحرق	no 143	yes -123
وحك	no -71	yes 92
وحنا	no 96	yes -79
وحين	no -87	yes 105
وختي	no 61	yes -48
وخداو	no 76	yes -59
وخرج	no -51	unknown 55
وخرجت	no 94	yes -81
وخلاو	no -92	yes 113
وخليت	no 118	yes -83
ودابا	yes 40
ودار	no 79	yes -65
وداز	no -147	unknown 163	yes -45
وداوها	no -67	yes 77
ودخلت	no 48
ودنو	no -60	yes 75
ودي	yes 51
وديه	no -44	yes 52
وراجلي	no 118	yes -91
ورايا	no -40	yes 50
ورجال	no 88	yes -75
ورجعت	unknown 103	yes -129
ورقه	no -118	unknown 102
وركبتي	no -96	unknown 234	yes -221
وزلقات	no 128	yes -103
وسقطت	no -60	yes 75
وسياره	no -79	yes 97
وشعلات	no 75	yes -63
وصافي	no 66	yes -58
وصلت	yes 47
وضحك	no 42
وضرب	no 114	yes -91
وضربت	no -89	yes 103
وضعت	no 54
وطاح	no -74	yes 94
وطحت	no 104	yes -84
وطلعات	no 74	yes -67
وطلعت	no 115	yes -94
وعلي	no -60	yes 94
وعليها	no -134	unknown 108
وعمرنا	no -48	yes 63
وعندما	no 94	unknown -41	yes -52
وغرق	no 100	yes -80
وغطاء	no 90	yes -70
وفجاه	no -78	yes 93
وفي	no -67	yes 83
وفيه	no 79	yes -48
وفيها	no 87	unknown -44	yes -40
وقال	yes 54
وقالت	yes 55
وقت	yes 59
وقد	unknown 42
وقعات	no -60	unknown 73
وقعنا	yes 45
وقفش	no -194	unknown 83	yes 91
وكان	no -40	yes 49
وكتبو	no 72	yes -59
وكسرت	yes 45
وكلشي	unknown -42
وكلنا	no 57
وكمل	no -116	unknown -48	yes 143
وكيقول	no -103	yes 120
ولات	no 43
ولاد	no -45	unknown 165	yes -142
ولاو	no -62	unknown 113	yes -78
ولد	no -53	yes 78
ولدو	no -67	yes 77
ولدي	yes -41
ولقيت	no 134	yes -117
ولله	no -186	yes 206
ولي	no 56
ومراتي	unknown 69	yes -126
ومش	no 101	yes -75
ومشات	no 82	yes -62
ومشاو	no -122	yes 141
ومشي	no -154	unknown 142
ومشيت	no 40
ومع	no -66	yes 75
ومعايا	yes 48
وملي	no -55	yes 75
ومن	no -62
ومول	no -63	yes 70
ونحن	no 54
ونزلت	no 89	yes -75
ونسيت	no 92	yes -72
ونص	no 45
ونقل	no 75	yes -54
وها	unknown -43
وهبط	no 101	yes -68
وهرب	no -48	unknown 51
وهرس	no -54	yes 59
وهرسو	no -94	yes 103
وهو	no -40	yes 68
وواحد	no -94	unknown 52
ووصلات	no -142	yes 153
ويقول	no 78	yes -66
ياخذوا	no 89	yes -80
يتعرض	unknown 153	yes -120
يتوقف	no 53
يجرح	unknown -45	yes 61
يجي	no -92	yes 114
يحدث	no 55	unknown -66
يحلو	no 134	unknown -46	yes -90
يخرج	no -54	unknown -89	yes 102
يخلص	no -43	yes 79
يد	no 163	unknown -50	yes -156
يدها	no -53	yes 66
يديها	no -68	yes 91
يرجع	yes 40
يرحمها	unknown 41	yes -90
يرد	no -49	unknown -89	yes 94
يريد	no -92	yes 101
يصب	no -49	yes 62
يطرطق	no 73	yes -62
يعد	no 102	yes -90
يعمرها	no -57	yes 85
يقول	no -57	unknown 54
يكبر	no -55	unknown -44	yes 83
يلمسني	no -43	yes 75
يلي	no -101	yes 117
يمكن	yes -77
يملا	yes 47
ينزل	yes 46
يورو	no 78	yes -42
يوقع	no -129	yes 145
يوما	no -135	unknown -48	yes 170
يومين	no 67
`;
