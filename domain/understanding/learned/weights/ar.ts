// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -192	blessure -175	bris_de_glace -164	collision -88	degats_des_eaux -171	dommage_materiel -98	evenement_climatique -181	incendie -184	none 146	vandalisme -135	vol -119
#0000	evenement_climatique 65	incendie 52
#000>	dommage_materiel 41
#019>	collision 72
#025>	none 115
#1000	dommage_materiel 121
#1100	dommage_materiel 62	vol 40
#1500	vol 73
#1800	blessure 49	dommage_materiel 52
#200>	dommage_materiel 75
#2019	collision 72
#2025	none 115
#3000	autre 124	none -51	vol -59
#300>	degats_des_eaux 46	vol 58
#320>	autre 153	none -109
#4000	dommage_materiel 113
#400>	autre 194	collision -62	none -49
#412>	blessure 42
#4200	dommage_materiel 101	incendie -54
#5000	vol 135
#500>	autre 52	collision -44
#5200	dommage_materiel 60
#600>	autre 233	collision -111	dommage_materiel -40	none -76
#6500	autre 55	collision -83	dommage_materiel 105
#700>	collision 52
#750>	dommage_materiel 82
#800>	vol 67
#900>	autre 199	blessure -44	collision -64
#<00>	blessure 86	collision -42	vandalisme 44
#<05>	none 100
#<06>	blessure 49	none 109
#<110	dommage_materiel 62	vol 40
#<12>	evenement_climatique 40
#<13>	dommage_materiel -40	incendie 53	none 153
#<14>	autre 75	collision -54	none -48
#<150	vol 54
#<15>	none 92
#<17>	collision 68
#<180	blessure 49	dommage_materiel 52
#<18>	bris_de_glace 68	none -40
#<19>	none 72
#<200	collision -49	dommage_materiel -44	incendie 247	none -74
#<201	autre 178	collision -55	none -52
#<202	none 67
#<21>	bris_de_glace 111	none -41
#<22>	collision 94	none 70
#<230	vol 56
#<23>	incendie 75
#<24>	collision 55
#<250	blessure 100	collision -54	dommage_materiel -120	none -42	vol 141
#<25>	dommage_materiel -41	none 168
#<26>	bris_de_glace -116	vandalisme 168	vol -75
#<27>	vol 40
#<28>	none 81
#<29>	collision 72
#<300	autre 66	degats_des_eaux 53	none -48
#<320	autre 127	none -85
#<350	blessure 57	degats_des_eaux 51
#<400	autre 145	collision -98	dommage_materiel 53	none -49
#<40>	autre 56	bris_de_glace 70	none -44	vandalisme -62
#<420	dommage_materiel 101	incendie -54
#<45>	none 54
#<500	autre 128	blessure 68	collision -41	dommage_materiel -109
#<50>	autre -45	blessure 54	degats_des_eaux 56
#<520	dommage_materiel 60
#<600	autre 190	collision -77	none -57
#<650	collision -67	dommage_materiel 133
#<700	incendie 80
#<71>	blessure 48	dommage_materiel 85
#<780	autre 40	bris_de_glace 42	collision -67	degats_des_eaux -57	dommage_materiel 53
#<800	vol 63
#<80>	bris_de_glace 73	collision 58
#<900	autre 222	blessure -49	collision -73	degats_des_eaux 41	dommage_materiel -49
#<950	dommage_materiel 60
#<a7>	bris_de_glace 62
#<con	collision 62
#<ابت	bris_de_glace -43	collision 58	degats_des_eaux 87	dommage_materiel 77	none -71
#<ابد	none 144
#<ابر	dommage_materiel 40
#<ابل	none -47	vandalisme 62	vol 75
#<ابن	dommage_materiel 104	none -42
#<ابو	autre 48	blessure -60	bris_de_glace 40
#<ابي	blessure 106	dommage_materiel -48	incendie 59	vandalisme -54
#<اتا	autre 94	dommage_materiel -53	vol 42
#<اتح	collision 67	dommage_materiel -40	incendie -42	vol 47
#<اتذ	none 82
#<اتس	blessure 65	collision -49	vol 119
#<اتص	collision 66
#<اتع	dommage_materiel 117	none -66
#<اتق	none 96
#<اتك	collision 46	dommage_materiel 44
#<اتل	degats_des_eaux 43	dommage_materiel 45	none -58	vandalisme 49	vol -43
#<اتم	collision 70
#<اثا	vandalisme -49	vol 82
#<اثر	collision 41	evenement_climatique 40
#<اثن	dommage_materiel 104
#<اجت	collision 112
#<اجد	collision -61	vol 178
#<اجر	blessure 44
#<اجل	collision 40	dommage_materiel -42	incendie 51	none 61
#<احت	incendie 84
#<احر	blessure 129	collision -67	degats_des_eaux -41	dommage_materiel 94	incendie -48	none -89	vol -42
#<احس	blessure 40
#<احك	none 164
#<احم	vandalisme 88	vol -55
#<احن	blessure -44	degats_des_eaux 66	dommage_materiel 76
#<اخب	blessure -45	collision 191
#<اخت	dommage_materiel 40	none -43	vol 83
#<اخذ	none -40	vandalisme 78
#<اخر	collision 45
#<اخض	collision -57	dommage_materiel -49	none -66	vandalisme 260	vol -68
#<اخم	incendie 97
#<اخي	blessure 113	dommage_materiel -47	none 63
#<ادا	collision 118
#<ادر	collision -58	dommage_materiel -46	none 116	vandalisme -66	vol 46
#<ادم	degats_des_eaux -44	evenement_climatique 114	none -47	vandalisme 45	vol -45
#<ادو	autre 87
#<ادي	vandalisme 57
#<اذن	evenement_climatique 47
#<اذي	bris_de_glace 57
#<ار>	collision 61	dommage_materiel -42
#<ارب	vandalisme 50
#<ارج	vandalisme 49
#<ارد	blessure 131	collision -107	dommage_materiel -74	incendie 136	none -105	vandalisme -41
#<ارس	autre 155
#<ارض	evenement_climatique 59
#<ارغ	autre 160	collision -67	none 45	vandalisme -72
#<ارف	degats_des_eaux -45	dommage_materiel -50	vandalisme 149
#<ارك	blessure -40	collision 108	dommage_materiel 150	none -76	vandalisme -60
#<اري	none 111
#<ازر	collision 93	dommage_materiel 68
#<اسا	autre 75	blessure 121	collision -47	none -68
#<اسب	none 40
#<است	autre 43
#<اسط	autre 56	collision 42	none -42
#<اسع	collision 48
#<اسف	dommage_materiel 49
#<اسق	degats_des_eaux -42	dommage_materiel 119
#<اسك	evenement_climatique 40
#<اسم	collision 64	evenement_climatique 40
#<اسن	degats_des_eaux -49	dommage_materiel 84
#<اسو	incendie 100
#<اسي	blessure 75
#<اشا	blessure 50	collision 53
#<اشت	incendie 60	none -41	vol 56
#<اشر	none 73
#<اشك	none 143
#<اصب	blessure 137	dommage_materiel -40	none -44
#<اصر	blessure 72	dommage_materiel -48	none 71
#<اصص	dommage_materiel -49	evenement_climatique 107
#<اصط	collision 69	dommage_materiel 56
#<اصل	bris_de_glace 45	collision 47	vandalisme -44
#<اصي	dommage_materiel 87	none 58
#<اضر	autre 70	evenement_climatique 103	none -63
#<اضع	autre 68	blessure 154	collision -68
#<اطف	incendie 90
#<اطل	autre 41
#<اظن	collision 51	none 64
#<اعب	collision 88
#<اعت	dommage_materiel 47
#<اعد	bris_de_glace 98
#<اعط	collision 62
#<اعل	none 80
#<اعم	blessure 44	collision 90	none -44
#<اغل	bris_de_glace 64	collision -40
#<اغي	blessure 91
#<افر	evenement_climatique 154	none -77
#<افس	collision 71	evenement_climatique 108	none -42	vandalisme -62
#<افع	collision -45	none 93	vol 78
#<افه	autre 140
#<اقت	evenement_climatique 67
#<اقد	collision 52
#<اقف	vol 42
#<اقو	collision 45
#<اكا	autre 41	bris_de_glace 98	collision -99	incendie 77	none -57
#<اكث	degats_des_eaux 73	none -41
#<اكد	blessure 59	collision -45	vandalisme 56
#<اكل	autre 46
#<اكن	collision 71	none 93
#<اكي	none 174
#<الر	none -42
#<الز	bris_de_glace 80
#<الظ	none 60
#<ام>	autre 101	bris_de_glace 103	collision -70	none -96	vandalisme -53	vol 56
#<امت	incendie 52	vandalisme 47
#<امر	dommage_materiel 105
#<امس	none 41
#<امط	evenement_climatique 135
#<انب	degats_des_eaux 120
#<انت	degats_des_eaux -54	dommage_materiel -47	vandalisme 68
#<انج	collision 89
#<انح	collision 77
#<اند	incendie 94
#<انز	blessure 47	evenement_climatique 48
#<انس	none 47
#<انظ	none 107	vol -45
#<انغ	collision 101	dommage_materiel -59
#<انف	degats_des_eaux 63
#<انق	collision 136	dommage_materiel 72	none -72
#<انك	bris_de_glace 70	dommage_materiel 86	none -80	vandalisme -40
#<انن	collision 87
#<انو	collision 51
#<اني	collision 78
#<اه>	collision -81	dommage_materiel -43	none 297	vandalisme -40	vol -44
#<او>	degats_des_eaux 43	none 133
#<اوا	none 95
#<اوب	blessure -84	collision 134
#<اود	vol 59
#<اور	vol 41
#<اوق	bris_de_glace 46	none 52
#<ايا	blessure 45	none 72
#<ايد	collision 47	dommage_materiel 70	none -54
#<ايض	autre 120	none -118
#<ايف	collision -40	dommage_materiel 84
#<ايق	bris_de_glace 53	collision -42	incendie 57
#<ايك	autre 77	collision 116	none -47
#<ايم	dommage_materiel 48
#<اين	none 92
#<ايه	collision -40	none 249
#<ايو	none 212
#<باب	none -44
#<باذ	collision 51
#<بار	bris_de_glace 43	collision 41
#<باس	autre 128	dommage_materiel -41	none -90	vandalisme 84
#<باش	dommage_materiel 45	none -41
#<باص	collision 108
#<باغ	dommage_materiel 58	vol 61
#<باق	collision 62
#<باك	bris_de_glace -41	collision -95	dommage_materiel -48	none -60	vandalisme 179
#<بال	vandalisme 44
#<بان	degats_des_eaux 52
#<باه	collision 47
#<ببا	collision 60
#<بتر	autre 82	collision 114	vol -41
#<بتس	degats_des_eaux 104
#<بتع	blessure 107	collision 69	degats_des_eaux 58	dommage_materiel -97	incendie -60	none -40
#<بثل	vol 103
#<بجد	bris_de_glace -70	collision -62	dommage_materiel 183	none -41	vandalisme 40
#<بجن	collision -60	incendie 62	vol 87
#<بحث	autre 210	collision -59	dommage_materiel -48	evenement_climatique -43	none -134	vandalisme -43	vol 63
#<بحج	blessure 143	evenement_climatique 88	vandalisme -74
#<بحر	collision -64	dommage_materiel 95	incendie 127	none -73	vol -41
#<بحي	dommage_materiel 46
#<بخط	collision 206	dommage_materiel -45	vol -67
#<بدا	incendie 79
#<بدر	dommage_materiel 70	vandalisme -75	vol 83
#<بدل	incendie 73
#<بدن	degats_des_eaux 59	dommage_materiel 102	evenement_climatique -69
#<بدو	dommage_materiel 66
#<بدي	none 58
#<بذل	collision -50	dommage_materiel -50	none 152	vandalisme -43
#<برا	autre 51	vol 43
#<برج	evenement_climatique 116
#<برد	evenement_climatique 168
#<برش	collision 49	vol 50
#<برك	dommage_materiel 89	incendie 127	none -74	vandalisme -51
#<برو	dommage_materiel -40	none -94	vandalisme 109	vol 124
#<بري	collision 43
#<بزا	evenement_climatique 106
#<بس>	dommage_materiel 99
#<بسا	blessure 127	collision -76	dommage_materiel -46	evenement_climatique 53	none -66	vandalisme 105
#<بست	incendie 57
#<بسر	vol 42
#<بسك	blessure -42	collision -50	vandalisme 204
#<بسل	incendie 124	none -57
#<بسي	collision 77
#<بشا	collision 81
#<بشظ	bris_de_glace -68	evenement_climatique 40	vandalisme 118
#<بشك	vandalisme 110
#<بشو	collision 80
#<بصح	autre 57	collision 61	none -48
#<بصر	none 139
#<بطا	autre 54
#<بطب	blessure 47	dommage_materiel -40	none 134
#<بطل	collision -71	dommage_materiel 57	none 59	vandalisme 95	vol -55
#<بطن	collision 57	vol 40
#<بطو	collision 61
#<بعت	autre 163	blessure -40	dommage_materiel -68	none -162	vandalisme -44	vol 155
#<بعر	blessure 50
#<بعص	collision -75	vandalisme 219
#<بعض	collision 44
#<بعم	collision 150	none -46
#<بعي	bris_de_glace 105	dommage_materiel -40	none -79	vandalisme 60
#<بغي	autre 73	collision -40
#<بفض	collision 69
#<بفع	bris_de_glace 109	evenement_climatique 46
#<بقا	dommage_materiel 60
#<بقر	collision 88
#<بقط	collision -81	dommage_materiel 77	none -53	vandalisme 122	vol -101
#<بقع	degats_des_eaux 81	dommage_materiel 95	none -58
#<بقي	blessure 63	collision -46
#<بكا	none -47	vol 149
#<بكر	none 60
#<بكل	blessure 42	none 52
#<بكي	collision -63	dommage_materiel 124	none -48
#<بل>	none 56
#<بلا	collision 46
#<بلع	blessure 40	vandalisme 97	vol -42
#<بلغ	collision -45	vol 125
#<بلو	degats_des_eaux 64
#<بلي	blessure 74	collision -41	dommage_materiel -43	evenement_climatique 41
#<بمد	blessure 51
#<بمر	vandalisme 73
#<بمع	blessure 180	bris_de_glace -51	collision -77	degats_des_eaux 85	dommage_materiel -86	none -51
#<بمف	collision -82	none -40	vandalisme 228	vol -47
#<بمق	vol 81
#<بمن	vandalisme 68
#<بنت	dommage_materiel 40	none -47
#<بنج	degats_des_eaux 66
#<بنز	collision 103	incendie -46
#<بنص	blessure -40	collision 175	incendie 51
#<بنف	collision 82	dommage_materiel 43
#<بنو	collision 60
#<بني	dommage_materiel 71	evenement_climatique 53	none -50
#<به>	degats_des_eaux 41	none 45
#<بها	blessure 47	dommage_materiel 74	none -70	vandalisme -46	vol 42
#<بهو	bris_de_glace 55	collision -41	vol 91
#<بوا	dommage_materiel 40	vandalisme 81
#<بوج	collision 42
#<بوح	bris_de_glace 101
#<بور	dommage_materiel 46
#<بوز	collision 55
#<بوس	none -72	vandalisme 143
#<بوش	dommage_materiel 51
#<بول	collision 117	none -47
#<بوم	blessure 118	collision -42
#<بي>	none 42
#<بيا	blessure 44	dommage_materiel 123	none -60
#<بيج	bris_de_glace 102	none -41
#<بيخ	collision 43	degats_des_eaux -50	dommage_materiel 201	vol -85
#<بيد	collision -42	vol 77
#<بير	collision 89
#<بيس	bris_de_glace -40	collision -47	dommage_materiel 74	none -86	vandalisme 65	vol 80
#<بيض	dommage_materiel 69	none -48	vandalisme 45
#<بيط	autre -158	blessure -49	bris_de_glace -52	collision -90	dommage_materiel 193	incendie 183	none -163	vandalisme -48	vol -56
#<بيق	blessure -49	dommage_materiel 106
#<بيك	collision 40
#<بيه	dommage_materiel 79	vandalisme 56
#<بيو	collision 47	evenement_climatique 49	none -40	vol 77
#<تاذ	degats_des_eaux 52	incendie 45
#<تار	evenement_climatique 102	vol -45
#<تاع	degats_des_eaux 113	none -53
#<تام	autre 121	collision -54	none 48
#<تبا	collision 92	incendie 53
#<تبع	bris_de_glace 72	vol 46
#<تبك	collision 50
#<تبل	collision -50	degats_des_eaux 231	dommage_materiel -47	none -92
#<تتج	collision 124
#<تتح	degats_des_eaux 49
#<تجر	bris_de_glace 150	collision 63	evenement_climatique 47	none -52
#<تجم	dommage_materiel 47	incendie 58
#<تجي	degats_des_eaux -63	dommage_materiel -76	incendie 247	none -80	vandalisme -41
#<تحا	autre 133	none -49
#<تحت	degats_des_eaux 57	none -41
#<تحر	dommage_materiel 71
#<تحق	collision -40	incendie 80	none -42	vandalisme 55
#<تحك	collision 168	none -104
#<تحل	autre 51	dommage_materiel -73	evenement_climatique 174	incendie -57
#<تحم	degats_des_eaux 140
#<تحي	collision 85
#<تخا	collision 143	dommage_materiel -44
#<تخب	dommage_materiel 126	evenement_climatique 72
#<تخر	collision 73
#<تخس	dommage_materiel 99	vol -42
#<تخل	blessure 93	bris_de_glace 40	collision -51	degats_des_eaux 120	dommage_materiel -40	none -50
#<تخن	collision -54	incendie 205
#<تخي	collision 70	dommage_materiel -43	none -73	vandalisme -45	vol 110
#<تدخ	collision 81	none 50
#<ترا	blessure -45	collision 99	none 131
#<ترج	autre 51	collision 57	none -58	vandalisme 72	vol -42
#<ترق	vol 61
#<ترك	bris_de_glace 48	none -41	vol 92
#<تري	collision 58
#<تزح	blessure 87	collision 75
#<تسا	collision -40	evenement_climatique 69	none 119
#<تسب	degats_des_eaux 116	dommage_materiel -41	incendie 49	none -49	vandalisme -45
#<تست	blessure -88	degats_des_eaux 61
#<تسج	vol 49
#<تسد	collision 196	degats_des_eaux 88	dommage_materiel -110	none -163	vandalisme -42	vol -47
#<تسر	degats_des_eaux 131	vol 56
#<تسع	autre -43	bris_de_glace 52	dommage_materiel 67
#<تسك	blessure 64	collision -40	degats_des_eaux 115	dommage_materiel -49
#<تسل	degats_des_eaux 48	vandalisme 53	vol 53
#<تسو	collision 95	evenement_climatique 59
#<تشت	collision 55
#<تشف	collision -90	none -88	vandalisme -46	vol 295
#<تشق	bris_de_glace 146
#<تشك	collision 75
#<تشو	dommage_materiel 104	incendie 55
#<تصا	collision 75	none -64	vandalisme 114
#<تصب	dommage_materiel 95
#<تصد	bris_de_glace 236	collision 177	degats_des_eaux -54	dommage_materiel -111	evenement_climatique -52	none -143	vandalisme -55	vol -57
#<تصر	vandalisme 45	vol 46
#<تصل	bris_de_glace 82	collision 147	dommage_materiel -116	vandalisme -46	vol -48
#<تصو	collision 87	dommage_materiel 86	vol -52
#<تضر	collision 60	degats_des_eaux 75
#<تطا	degats_des_eaux 79
#<تعا	collision 97	none -71	vandalisme 106
#<تعب	collision 64
#<تعث	blessure 163	none -46
#<تعر	none -40	vol 92
#<تعط	autre 137	blessure 126	collision -177	dommage_materiel 87	none -67
#<تعف	autre -51	blessure 242	collision -112	degats_des_eaux 49	dommage_materiel -43	evenement_climatique -201	none -49	vol -43
#<تعل	autre 163	collision -80	none -45
#<تعم	collision 46	degats_des_eaux 155	dommage_materiel -51	none -119	vandalisme -48
#<تعو	autre 72
#<تغي	autre 134	vandalisme -40	vol -62
#<تفا	collision 43	none 100
#<تفت	blessure 67	vol 88
#<تفر	bris_de_glace 69	degats_des_eaux 59	none -42
#<تفك	collision 52	degats_des_eaux 89
#<تفل	collision -42	degats_des_eaux -42	dommage_materiel 129	evenement_climatique 45	none -54	vol -41
#<تقب	collision 60	degats_des_eaux 96	incendie -59
#<تقد	none 77
#<تقط	blessure 47	degats_des_eaux 69	none -55
#<تقف	collision 52
#<تقل	collision 47
#<تقو	autre 64
#<تكب	dommage_materiel 99	vandalisme 78	vol -120
#<تكس	blessure 57	bris_de_glace 104	none -57
#<تكن	collision 119	dommage_materiel -62
#<تلا	collision 69	none -41
#<تلت	vol 66
#<تلف	autre 82	blessure -54	degats_des_eaux 71	dommage_materiel 51	none -59
#<تلق	bris_de_glace 86	degats_des_eaux 57	vandalisme -56
#<تلم	collision 75	vandalisme 47	vol -56
#<تم>	vandalisme 84
#<تمر	blessure 204	dommage_materiel -87	none -63	vol -42
#<تمز	blessure 58
#<تمش	degats_des_eaux -40	dommage_materiel -41	evenement_climatique 79	none -45	vandalisme 101
#<تمن	blessure -53	degats_des_eaux -47	dommage_materiel 82	vol 107
#<تنا	blessure -42	bris_de_glace 69	collision 100
#<تنت	bris_de_glace 166	dommage_materiel -90	none -65	vandalisme -59
#<تنف	degats_des_eaux 137	incendie 47	none -46
#<تنق	blessure -59	collision -66	dommage_materiel 114	none -55	vol 87
#<تهر	bris_de_glace 55
#<تهز	collision 189	degats_des_eaux 43	dommage_materiel -66	none -48	vol -42
#<توج	none -41	vandalisme 78
#<تور	collision 128
#<توص	collision 93	none 41
#<توق	collision 43
#<تول	autre 112	none -66
#<تون	autre 81	collision 124	evenement_climatique -83
#<توي	degats_des_eaux 108	dommage_materiel 73	none -86	vandalisme -62
#<تيز	dommage_materiel 77
#<تيش	collision 94
#<تيو	degats_des_eaux 113	dommage_materiel 57	incendie -47
#<ثال	vol 49
#<ثان	degats_des_eaux -45	incendie 80	vol 55
#<ثقب	collision -51	incendie 46	none -44
#<ثمن	autre 45
#<جاء	collision -69	degats_des_eaux -48	evenement_climatique 132	vandalisme 51
#<جاب	collision -85	none -48	vandalisme 63
#<جات	degats_des_eaux 52
#<جاج	blessure -42	bris_de_glace 171	collision -44	evenement_climatique -64	none -40	vandalisme 157	vol -94
#<جال	blessure 166	collision -88	none -57	vol 91
#<جام	blessure 152	bris_de_glace 114	collision -89	degats_des_eaux -81	dommage_materiel -61	none -46
#<جان	collision 74	vol 49
#<جاي	degats_des_eaux 52
#<جبد	evenement_climatique 89	vol 75
#<جبل	blessure 180	bris_de_glace 42	dommage_materiel -46	none -65
#<جبي	collision 63	vandalisme 46	vol -46
#<جدا	collision -40	evenement_climatique 50
#<جدت	blessure -108	degats_des_eaux 161	none -57
#<جدر	degats_des_eaux 59	dommage_materiel 86	none -50	vol -45
#<جدي	collision -40	dommage_materiel 68
#<جرب	collision -44	dommage_materiel 176	none -94
#<جرح	bris_de_glace 45	vandalisme 66
#<جرف	collision -74	evenement_climatique 273	none -51
#<جرو	bris_de_glace 119
#<جري	collision 97	evenement_climatique 66	none -40	vol -50
#<جسد	vol 81
#<جلد	dommage_materiel 246	none -114	vandalisme -59	vol -41
#<جما	blessure 62	evenement_climatique 46
#<جمع	dommage_materiel 102	none -77	vandalisme 82
#<جمل	collision 90
#<جمي	autre 71	collision 64	none -46
#<جنا	collision 73	dommage_materiel 65
#<جنب	collision 69	none -44	vandalisme 46
#<جنو	dommage_materiel -47	vol 125
#<جها	vol 48
#<جهه	bris_de_glace 50	incendie 64	vol -40
#<جوا	incendie 59
#<جيب	autre 74	collision -42	none -92	vol 99
#<جيت	collision -72	dommage_materiel 108	none -60	vandalisme 63	vol 52
#<جيد	autre 55	collision 51	none 51
#<جير	dommage_materiel 44
#<حاد	autre 46	collision 75	none -55
#<حار	blessure 66	degats_des_eaux 55	dommage_materiel -47	evenement_climatique -65	none -71	vandalisme 114
#<حاس	collision -42	vol 103
#<حال	collision 111
#<حام	collision 44
#<حاو	vol 162
#<حبس	dommage_materiel 115
#<حبه	evenement_climatique 94
#<حجا	bris_de_glace 95	collision -62	evenement_climatique 62
#<حجر	bris_de_glace 194	none -44
#<حجز	autre 48
#<حد>	none -47
#<حدث	degats_des_eaux 63
#<حدو	incendie 125
#<حدي	collision 73
#<حرا	bris_de_glace 223	collision -52	degats_des_eaux -81	dommage_materiel -48	none -58	vol -41
#<حرر	vandalisme 53
#<حرف	collision 69
#<حرق	dommage_materiel -45	incendie 146
#<حرو	incendie 79
#<حري	incendie 122
#<حزا	collision 131
#<حسن	bris_de_glace 83	collision -66	degats_des_eaux -49	dommage_materiel -52	evenement_climatique -40	none 236	vandalisme -40	vol -63
#<حسي	vol 135
#<حصا	blessure 121	bris_de_glace 78	collision -115	none -51	vol 64
#<حصل	incendie 148	none -45
#<حط>	dommage_materiel 168	none -69	vandalisme -46	vol -57
#<حطي	dommage_materiel 55
#<حفا	evenement_climatique 61
#<حفر	dommage_materiel 143	vandalisme -41
#<حفظ	collision 65	degats_des_eaux 64
#<حفل	dommage_materiel 54	none -86	vol 148
#<حفي	blessure 45	collision -82	dommage_materiel 86	none -75
#<حقي	autre 67	collision -43	vol 49
#<حك>	collision 136
#<حكي	blessure 46	bris_de_glace 40	collision 62
#<حل>	collision 76
#<حلا	collision 65
#<حلو	vandalisme 95
#<حلي	collision -47	dommage_materiel 156	none -50
#<حما	autre 41	degats_des_eaux 41	none -51
#<حمر	collision 69	none -50	vandalisme 80
#<حمل	evenement_climatique 189
#<حنا	evenement_climatique 57
#<حوا	dommage_materiel 62
#<حوض	bris_de_glace 68	collision -44	degats_des_eaux 116
#<حول	none 175
#<حي>	dommage_materiel 62
#<حيت	vol 40
#<حيث	none -51	vol 127
#<حيد	blessure -87	bris_de_glace 135	dommage_materiel -50	none -50	vandalisme -60	vol 121
#<حيط	collision 189	vandalisme -41	vol -58
#<حين	bris_de_glace 48
#<خات	autre 280	collision -63	degats_des_eaux -67	dommage_materiel -74	evenement_climatique -43	incendie -40	none -115	vol 72
#<خار	vol 56
#<خاط	collision 86	none -69
#<خال	dommage_materiel 76	evenement_climatique 44
#<خاو	collision 113
#<خاي	degats_des_eaux 58	vandalisme 70
#<خبر	none 47
#<خبز	autre -66	vol 178
#<خبط	collision 131
#<خبي	bris_de_glace 95	collision -45
#<ختي	incendie 66
#<خدا	vandalisme 48	vol 46
#<خدش	collision 69	vol -40
#<خدم	blessure -52	incendie 48	vandalisme -52	vol 87
#<خدو	collision 43
#<خدي	collision 44
#<خرب	degats_des_eaux 316	dommage_materiel -101	evenement_climatique -139	none -74	vandalisme -95
#<خرج	collision 52
#<خرط	degats_des_eaux 131	evenement_climatique -45
#<خرو	bris_de_glace 52	collision 114
#<خري	collision -41	vandalisme 110
#<خزا	collision -55	dommage_materiel 142	incendie 67	none -45	vol -42
#<خسا	collision -85	incendie 185	none -43
#<خسر	collision -45	vandalisme 78
#<خضا	collision 60	degats_des_eaux -52	dommage_materiel -74	none -53	vandalisme 141
#<خضر	collision 118
#<خطا	blessure 85	none 110
#<خطف	collision -62	vol 198
#<خطي	collision 89	dommage_materiel 109	none -59	vol -52
#<خفي	collision 48
#<خلا	collision 55
#<خلص	autre 221	blessure 55	collision -68	none -68	vol -71
#<خلع	collision 102	evenement_climatique 55
#<خلف	collision 50
#<خلي	incendie 93
#<خنز	collision 87	degats_des_eaux 45
#<خوا	collision -116	dommage_materiel -57	none -51	vol 257
#<خوت	collision -49	dommage_materiel 47
#<خيا	blessure -76	dommage_materiel 149	incendie 42
#<خير	collision 81	none 89	vol -42
#<خيط	blessure 97
#<دا>	collision -64	evenement_climatique 139	vol 64
#<داب	dommage_materiel 48
#<داس	collision 52
#<داع	bris_de_glace 49	collision 60	vandalisme -64
#<داو	vol 194
#<داي	vol 66
#<دجن	autre 40	blessure 75	dommage_materiel 55
#<دخا	autre 82	collision -66	incendie 133	none -75
#<دخل	collision 41
#<درا	vol 48
#<درت	autre 46	blessure 49
#<درج	blessure 178	collision -49	degats_des_eaux -44	incendie 48
#<درك	collision 208	vol -91
#<درن	collision 66
#<دره	autre 44
#<دغي	incendie 116
#<دفع	autre 87	blessure 45	none -62
#<دقا	none 62	vol 61
#<دقي	collision 85	evenement_climatique 43
#<دكت	blessure 47	collision -87	dommage_materiel 60	incendie 82
#<دلا	blessure -55	collision -42	vandalisme 136
#<دلو	dommage_materiel 47
#<دم>	collision 104
#<دمي	degats_des_eaux 104	dommage_materiel -60	incendie -47	vandalisme 50
#<دهس	collision 143	none -45
#<دهن	blessure 76	degats_des_eaux 124	dommage_materiel -46	evenement_climatique -41
#<دوب	bris_de_glace 160	collision -99	none -69	vandalisme 44
#<دور	vandalisme 67
#<دوز	blessure 158	dommage_materiel -46
#<دون	degats_des_eaux 45
#<ديب	autre 76	dommage_materiel 50
#<دير	dommage_materiel -61	incendie 141	none -78	vandalisme -49	vol -63
#<ديك	bris_de_glace 92	collision 77	none -47
#<ديم	none -79	vandalisme 120	vol 99
#<ذاب	collision -48	degats_des_eaux 46	incendie 145	vol -55
#<ذرا	blessure 50	dommage_materiel -58
#<ذهب	evenement_climatique 72	vol 41
#<ذو>	dommage_materiel 129	vandalisme -52
#<راج	collision 78
#<راف	dommage_materiel 46	vol 62
#<راك	collision 71
#<ران	vol 66
#<ربا	degats_des_eaux 41	vandalisme 72
#<ربع	collision -43	vol 77
#<ربم	collision -41	none 88	vol 43
#<ربي	bris_de_glace 71
#<رجع	none -44	vol 47
#<رجل	blessure 76
#<رحت	collision -62	none -62	vol 222
#<رحل	autre 212	blessure 90	collision -44	dommage_materiel -52	none -92
#<رسم	blessure -56	collision -74	dommage_materiel 287	none -161	vandalisme 43	vol -53
#<رضو	collision 121
#<رطو	degats_des_eaux 192
#<رعد	dommage_materiel 152	incendie -58
#<رغم	autre 132	collision -59	none -85	vandalisme 58	vol -48
#<رفض	none 49
#<رفع	blessure -69	bris_de_glace 40	collision -45	degats_des_eaux 43	none -45	vandalisme 47	vol 55
#<رقب	collision 86
#<ركا	collision 89
#<ركب	collision 80
#<ركن	collision 147	evenement_climatique -48	none -85	vol 109
#<رما	dommage_materiel 54	none -41
#<رمض	degats_des_eaux 95
#<رمو	incendie 145	none -66	vandalisme 45
#<روا	collision 115	vandalisme -44	vol -50
#<روب	collision -48	none 52	vandalisme 98
#<روس	collision 78	degats_des_eaux 57	none -45
#<رون	evenement_climatique 42
#<ريا	collision 51	vandalisme 66	vol -57
#<ريح	bris_de_glace 41	degats_des_eaux 74	none -45
#<زاج	bris_de_glace 253	collision -46	none -64	vandalisme -51
#<زال	collision 63
#<زبو	degats_des_eaux 69
#<زجا	bris_de_glace 208	collision -46	dommage_materiel -47	none -54
#<زرب	dommage_materiel 73
#<زرق	collision 61
#<زلت	collision 59	none 47
#<زلق	degats_des_eaux 80
#<زما	degats_des_eaux 77
#<زمي	blessure 92	collision 40	none -44
#<زوا	autre 162	dommage_materiel -45
#<زوج	evenement_climatique 51
#<زيا	dommage_materiel 89
#<زيت	dommage_materiel -49	none -65	vol 152
#<ساح	collision 47
#<سار	autre 137	collision -74	dommage_materiel 113	none -174	vandalisme -52	vol -73
#<ساق	incendie 68
#<ساك	degats_des_eaux 127
#<سال	incendie 70
#<سام	autre 56	vol 40
#<ساي	collision 70
#<سبا	blessure 101	collision -49	dommage_materiel 76	incendie -64
#<سبت	evenement_climatique 42
#<ست>	blessure 44	collision -46	vol 92
#<ستا	incendie 41	vandalisme 51
#<ستر	bris_de_glace 102	none -42	vandalisme 53	vol -54
#<سته	blessure 101	dommage_materiel -51	none 77
#<ستي	dommage_materiel 144	none -48
#<سجل	vandalisme 83	vol 49
#<سحق	collision 62	dommage_materiel 87
#<سخا	degats_des_eaux 160	none -41
#<سخف	collision 84
#<سخن	autre 166	collision -43	dommage_materiel -43
#<سخو	bris_de_glace 143	evenement_climatique -48
#<سد>	blessure -59	collision -42	degats_des_eaux 104	dommage_materiel -55	evenement_climatique 69	vol -41
#<سدو	bris_de_glace 87	degats_des_eaux 122	vandalisme -78
#<سدي	blessure -42	bris_de_glace 163	collision -43	incendie -41	none -41
#<سرق	none -45	vol 145
#<سري	blessure 151	collision -98	dommage_materiel -59	incendie -41	none -141	vandalisme -58	vol 153
#<سطا	collision 269	vandalisme -57	vol -102
#<سطح	degats_des_eaux -64	evenement_climatique 110
#<سطل	bris_de_glace 148	collision -56	degats_des_eaux 89	dommage_materiel -107	none -41	vol -72
#<سفر	autre 134	bris_de_glace 53	collision -45	none -47
#<سقط	blessure 82	collision -51	dommage_materiel 103	none -55	vol -41
#<سقف	degats_des_eaux 52	evenement_climatique 81
#<سقو	blessure 73	collision -70	vandalisme 65
#<سكا	collision -64	vandalisme 171	vol -47
#<سكب	collision -51	none -153	vandalisme 314	vol -56
#<سكت	collision 79	dommage_materiel 45
#<سكر	degats_des_eaux 58	vandalisme 59
#<سلا	collision 52
#<سلف	collision 152
#<سلك	blessure -94	bris_de_glace 137	collision 263	dommage_materiel -81	none -100	vandalisme -59	vol -76
#<سلم	dommage_materiel 147	none -65	vandalisme -52
#<سلي	collision 47	none -57
#<سمح	bris_de_glace 82	collision 65
#<سمع	vol 42
#<سمي	blessure 53
#<سنا	blessure 353	collision -197	degats_des_eaux -41	dommage_materiel -104	none -178	vandalisme -59
#<سنت	degats_des_eaux 84	evenement_climatique 46
#<سنه	blessure 43	collision 52
#<سنو	dommage_materiel 87
#<سني	autre 82	dommage_materiel 50	none -92
#<سوء	collision 64	dommage_materiel -47	vandalisme 60
#<سود	incendie 67
#<سور	evenement_climatique 114
#<سوق	collision 77	degats_des_eaux -50	dommage_materiel -42	evenement_climatique 164	none -59
#<سول	autre 60	collision -58	vol 200
#<سوي	degats_des_eaux 49	incendie 49	none -52	vol 52
#<سي>	dommage_materiel 94
#<سيا	collision 43
#<سير	collision 124	none -49
#<سيم	collision 56	dommage_materiel 66	vandalisme -52
#<سين	collision 110
#<شات	blessure 68	bris_de_glace 80	collision -93	dommage_materiel -42	vol 79
#<شاح	collision 40
#<شاد	collision 100	dommage_materiel 54	incendie 62	none -48	vol -43
#<شار	vandalisme 48
#<شاش	blessure -41	dommage_materiel 153	vandalisme 41
#<شاط	bris_de_glace 68	degats_des_eaux -42	dommage_materiel -75	incendie 103
#<شاع	incendie 167	vol -42
#<شاف	collision 57
#<شال	collision 76	evenement_climatique 48	incendie -49
#<شاي	degats_des_eaux 51
#<شب>	degats_des_eaux -47	incendie 181	none -41
#<شبا	collision -48	vandalisme 197
#<شبت	collision -57	incendie 177
#<شتا	collision -62	dommage_materiel 123	incendie -48	vandalisme 63
#<شتن	none 69
#<شجر	evenement_climatique 93
#<شحا	bris_de_glace 83	dommage_materiel -41
#<شخص	blessure 48	vol 44
#<شد>	dommage_materiel 155	evenement_climatique 74	none -89
#<شدا	incendie 169	none -50
#<شده	bris_de_glace 131	collision -41	evenement_climatique 60	vandalisme -74
#<شدو	vol 81
#<شدي	collision 54
#<شرا	dommage_materiel 99	incendie 86
#<شرب	degats_des_eaux 45
#<شرج	bris_de_glace 202	collision -46	degats_des_eaux -68	dommage_materiel -98	evenement_climatique -40	vol 50
#<شرخ	bris_de_glace 111
#<شرط	collision 65
#<شري	blessure 68
#<شظي	blessure -76	bris_de_glace 306	collision -69	none -65
#<شعر	blessure 46	incendie 70
#<شعل	incendie 166
#<شغل	blessure 81	collision -60	none -43	vol 102
#<شفا	blessure 96	collision -61	vandalisme 65
#<شفت	vandalisme 43
#<شفر	collision -49	none -40	vol 213
#<شفن	collision -64	vol 80
#<شقت	bris_de_glace 166	collision -62	degats_des_eaux 73	none -82
#<شقه	bris_de_glace 68	degats_des_eaux 78	none -42
#<شك>	autre -40	bris_de_glace -41	collision -80	dommage_materiel -70	none 272	vandalisme 48	vol -126
#<شكا	vandalisme 47	vol 61
#<شكر	none 172	vol -42
#<شكو	vandalisme 113
#<شكي	collision 42	degats_des_eaux 79	vandalisme 64
#<شما	collision 40
#<شمس	blessure 112	collision -95	dommage_materiel -68	incendie 202	none -138	vandalisme -54
#<شمع	incendie 120
#<شمي	bris_de_glace -43	dommage_materiel -40	incendie 231	none -73
#<شنو	none 59
#<شها	autre 64
#<شهو	autre 84	none -55
#<شو>	bris_de_glace 65	none 68
#<شوا	degats_des_eaux -50	evenement_climatique 134	incendie 51
#<شوف	blessure -51	collision 198	none -55
#<شي>	vandalisme 58
#<شيء	none 40
#<شيي	vandalisme 64
#<صاح	dommage_materiel 66
#<صار	degats_des_eaux 54
#<صاع	evenement_climatique 275	incendie -43	none -49
#<صاف	collision 40	none 42
#<صال	blessure 69	vandalisme 79	vol -60
#<صبح	vandalisme 131	vol -68
#<صبع	blessure 116	collision -73	degats_des_eaux -51	incendie 81	none -55	vandalisme 50	vol -100
#<صبي	bris_de_glace 84	dommage_materiel 67	evenement_climatique -53
#<صحا	bris_de_glace 71	dommage_materiel -59
#<صحت	collision 60
#<صحي	none 105
#<صدا	vol 123
#<صدر	blessure 48	collision 70
#<صدم	collision 118
#<صدي	autre 151	dommage_materiel 137	none -171	vol -46
#<صرا	degats_des_eaux 59
#<صرخ	collision 44	incendie 89	none -137	vol 103
#<صعد	autre -58	blessure 45	collision -46	dommage_materiel 112	evenement_climatique 52
#<صغي	bris_de_glace 64
#<صفر	bris_de_glace 100	degats_des_eaux 41	none -40
#<صلا	incendie 80	vol 53
#<صند	vol 71
#<صوت	vol 44
#<صور	none 54	vandalisme 69
#<صيف	autre 184	dommage_materiel -43	vol -40
#<ضاع	autre 194	degats_des_eaux 57	dommage_materiel -41	none -60
#<ضحا	bris_de_glace 55	dommage_materiel 51
#<ضحك	dommage_materiel 60
#<ضد>	vandalisme 162	vol -60
#<ضرر	bris_de_glace 96	dommage_materiel 136	evenement_climatique -55	none -53
#<ضري	dommage_materiel 70
#<ضلع	blessure 71	evenement_climatique 73
#<ضلو	blessure 59	collision 92	dommage_materiel -50	vol -40
#<ضهر	collision -49	vandalisme 98
#<ضو>	collision 48	dommage_materiel 121	none -47
#<ضيع	autre 162	collision -55	none -81
#<ضيق	collision 269	dommage_materiel -51	incendie -46	none -59
#<طاح	dommage_materiel 84	evenement_climatique 53	none -44
#<طار	bris_de_glace 48	collision -41	evenement_climatique 78	none -48
#<طاك	collision 79
#<طاو	dommage_materiel 91	vandalisme 129	vol -88
#<طاي	blessure -88	degats_des_eaux 59	incendie 76	none -50	vol -42
#<طبع	none 61
#<طبي	bris_de_glace 76	none -44
#<طحت	blessure 159	collision -40
#<طرا	autre 70	blessure -105	bris_de_glace 144	dommage_materiel -112	evenement_climatique -40	none -104	vandalisme 44	vol -53
#<طرط	degats_des_eaux 144
#<طرف	blessure 45
#<طري	collision 109
#<طفا	collision -55	incendie 182
#<طفل	blessure 40	collision 85
#<طفي	collision -41	incendie 231	vol -58
#<طلب	blessure 50
#<طلع	autre 66	none -51
#<طلق	blessure -47	bris_de_glace 103	collision -167	dommage_materiel 121	incendie 69
#<طنج	blessure 44	collision 43
#<طوا	blessure -79	degats_des_eaux 233	dommage_materiel -48	vandalisme -69
#<طول	bris_de_glace 63	none -50	vandalisme 76
#<طوم	collision 63	evenement_climatique 43
#<طوي	bris_de_glace -43	collision -62	dommage_materiel 108	vandalisme 94
#<طيا	collision -64	dommage_materiel 110	none -77	vandalisme -58	vol 73
#<طيب	none 62
#<طيح	collision -64	dommage_materiel 59	evenement_climatique 133
#<طير	evenement_climatique 152	none -41
#<ظنن	collision 58
#<ظهر	dommage_materiel 91	vol -42
#<عاش	collision -53	none -58	vandalisme 111	vol 67
#<عاص	evenement_climatique 128
#<عال	dommage_materiel 52
#<عام	none -45
#<عاو	blessure 56	collision -40	incendie 45
#<عاي	dommage_materiel 72
#<عبا	bris_de_glace 111
#<عبد	degats_des_eaux 57	dommage_materiel -50	incendie 67
#<عبر	collision 48
#<عجل	collision 63	none -48	vandalisme 50
#<عجي	autre 112	degats_des_eaux 58	dommage_materiel -41
#<عدا	collision 83	none -80	vandalisme 128	vol -58
#<عرب	collision 59
#<عرس	dommage_materiel -44	none -92	vandalisme 127	vol 67
#<عرض	blessure 90
#<عزي	autre -42	collision 124	dommage_materiel 41	none -75	vandalisme 56
#<عشي	collision 43	dommage_materiel 61
#<عصف	bris_de_glace 83	collision -47	evenement_climatique 132	none -54	vol -68
#<عض>	blessure 237	collision -65	dommage_materiel -59	none -43
#<عضن	blessure 172	collision -60
#<عطل	degats_des_eaux 51
#<عطي	none -71	vol 174
#<عظم	dommage_materiel 95
#<عفو	degats_des_eaux -87	evenement_climatique 143
#<عقد	autre 233	none -198	vandalisme 88	vol -56
#<عقر	blessure 199	dommage_materiel 74	none -67
#<عقل	dommage_materiel -41	none 95
#<علا	autre 83	collision -40
#<علب	none -52	vol 84
#<علق	blessure 205	collision -76	dommage_materiel -94	none -80
#<علم	collision 79
#<عما	blessure 88	collision -66
#<عمد	vandalisme 167
#<عمل	blessure 92
#<عمو	dommage_materiel -58	evenement_climatique 215
#<عمي	collision 113
#<عنا	blessure 59	bris_de_glace 60
#<عنق	vol 83
#<عنه	blessure 105
#<عنو	autre 132	collision -43	vol -63
#<عني	degats_des_eaux -71	dommage_materiel -51	incendie 108
#<عوج	collision -44	vandalisme 212
#<عود	vol 109
#<عيا	bris_de_glace 103	none -46
#<عيد	blessure -42	collision -101	none -89	vandalisme 209	vol -51
#<عيط	collision 57
#<عيو	bris_de_glace 191	collision -58	dommage_materiel -48	none -110
#<غاب	collision 151	dommage_materiel -52	incendie 76	none -47
#<غال	dommage_materiel 103
#<غان	collision 95
#<غاي	collision 93	incendie 75
#<غرا	collision 84	dommage_materiel -66	none -145	vandalisme 214	vol -62
#<غرز	blessure 108
#<غرف	collision -41	degats_des_eaux 112	incendie 44
#<غرق	degats_des_eaux 131	evenement_climatique 76	none -40
#<غزي	degats_des_eaux -45	evenement_climatique 121
#<غسا	collision -47	degats_des_eaux 202
#<غسل	degats_des_eaux 49	dommage_materiel 200	none -59	vol -41
#<غشت	collision 52
#<غطا	none -68	vandalisme 103
#<غلط	collision 86
#<غلف	dommage_materiel 74	vol 88
#<غمر	evenement_climatique 211	none -49
#<غيب	vandalisme 166
#<فات	autre 142
#<فاح	dommage_materiel -45	vandalisme 66
#<فار	collision 63
#<فاز	degats_des_eaux 131
#<فاس	autre 46
#<فاص	collision 44
#<فاض	degats_des_eaux 200	evenement_climatique 60	none -70
#<فاط	degats_des_eaux 76
#<فاف	bris_de_glace -43	evenement_climatique 97	vandalisme 76
#<فاق	collision 49
#<فاك	incendie 49
#<فان	blessure 63
#<فاي	collision -56	degats_des_eaux 141	evenement_climatique 79	vol -43
#<فبا	collision 70
#<فبل	collision 48	none -61	vandalisme -81	vol 135
#<فتا	bris_de_glace 78	collision -46	dommage_materiel 113	none -48	vandalisme -68
#<فتر	collision 65	incendie 43
#<فتش	bris_de_glace 173	collision -54	degats_des_eaux -73	none -57	vol 80
#<فتض	collision -41	evenement_climatique 178
#<فتو	blessure 132	evenement_climatique 87	none -40
#<فثق	evenement_climatique 96
#<فجا	bris_de_glace 45
#<فجر	collision -65	vol 143
#<فجن	incendie 41	vol 73
#<فحا	evenement_climatique 40
#<فخد	collision 40	evenement_climatique 75
#<فدا	bris_de_glace -108	degats_des_eaux -40	dommage_materiel 285	incendie -57
#<فدر	dommage_materiel 65
#<فرا	collision 72
#<فرق	bris_de_glace 106	collision 45
#<فرن	degats_des_eaux -42	evenement_climatique 75	vandalisme 63
#<فسا	blessure 92	collision -49	degats_des_eaux 69
#<فسق	dommage_materiel 57
#<فسو	blessure 139	collision -45	dommage_materiel -49	incendie 82
#<فشا	collision 80	degats_des_eaux -40	dommage_materiel 119	evenement_climatique -42	vol -46
#<فصد	collision 61
#<فضل	none 95
#<فطا	autre 88	vol -96
#<فطر	collision 135
#<فطن	collision 79
#<فطو	collision 93	dommage_materiel -40	none -44	vol 62
#<فظه	collision -98	evenement_climatique 40	vol 164
#<فعل	none -48	vandalisme 133	vol -43
#<فعي	collision -43	dommage_materiel 148
#<فغم	degats_des_eaux 178	evenement_climatique -74
#<فقت	collision -42	dommage_materiel -46	incendie 87	none -44	vol 100
#<فقد	autre 92	collision 92	none -63	vol -55
#<فقن	collision 91
#<فكر	blessure 103	dommage_materiel -65	none 140	vol -51
#<فكس	bris_de_glace 57	vandalisme 42
#<فكل	bris_de_glace 139	none -95
#<فلا	bris_de_glace 66	none -40	vandalisme 56
#<فلم	vol 43
#<فلو	bris_de_glace 103	collision 73	none -53
#<فما	blessure 62	collision -77	dommage_materiel -63	none -57	vandalisme -61	vol 237
#<فمح	incendie 107
#<فمر	collision 131	none 63
#<فنا	collision -55	dommage_materiel 163	none -144	vandalisme 57
#<فنص	collision -119	vandalisme -47	vol 260
#<فها	autre 61	dommage_materiel -43	none 86
#<فهم	none 81
#<فوا	blessure 79	collision 73
#<فور	vol 44
#<فوس	autre 44	collision 77	degats_des_eaux -48	dommage_materiel 56
#<فوق	degats_des_eaux 42
#<فون	blessure -77	dommage_materiel 177	none -43
#<فيا	collision 62
#<فيت	bris_de_glace 301	collision -45	dommage_materiel -59	none -116	vol -105
#<فيد	blessure 49	collision 53	vandalisme -41
#<فيض	degats_des_eaux 90	dommage_materiel -57	evenement_climatique 96	none -53
#<فيك	none 159
#<فيل	collision 41	dommage_materiel 40	none -43
#<فين	autre 66
#<فيي	collision 181	none -61	vandalisme -63
#<قاد	blessure 40
#<قار	evenement_climatique 41
#<قاس	collision 213	incendie -56	none -121
#<قاص	blessure -97	collision 69	vol 140
#<قاط	blessure -41	dommage_materiel -72	none 238	vandalisme -58	vol -67
#<قاع	dommage_materiel 134
#<قاي	collision 53
#<قبا	blessure 67	collision -72	dommage_materiel 65
#<قبل	none 45
#<قبو	evenement_climatique 74	incendie 58
#<قبي	collision -74	degats_des_eaux 54	vandalisme 66	vol 47
#<قد>	bris_de_glace 66	evenement_climatique 46
#<قدا	vol 49
#<قدر	incendie 46	vol 64
#<قدم	vol 47
#<قدي	bris_de_glace 70	none -50
#<قرا	dommage_materiel 74	none 46	vol -75
#<قرب	collision 51
#<قرر	collision 188	none -43
#<قري	collision 62	vol 48
#<قست	collision 46	evenement_climatique 73
#<قسم	collision 122
#<قصد	autre 42	bris_de_glace 101	collision -51	dommage_materiel 72	none -60
#<قطت	autre 170	blessure -49	collision -45	dommage_materiel -128	incendie 87
#<قطع	none -53	vandalisme 50
#<قف>	collision 143
#<قفل	dommage_materiel 60	vandalisme -47	vol 86
#<قلب	collision -51	vandalisme 105	vol 50
#<قلت	collision 52
#<قلع	blessure 55	collision -48	dommage_materiel -44	evenement_climatique 81	none -63	vandalisme 112
#<قلي	none 123
#<قنا	degats_des_eaux 96	evenement_climatique 63
#<قني	bris_de_glace 112	collision -54	dommage_materiel -44	incendie 118	none -59
#<قول	collision -78	none -51	vandalisme -42	vol 182
#<قوي	dommage_materiel 77	evenement_climatique 55	incendie 45	none -40
#<قيد	evenement_climatique 125
#<قيم	autre 82	none -45
#<كاب	bris_de_glace -41	vandalisme -40	vol 156
#<كات	blessure -50	vandalisme 82
#<كاح	blessure 133	collision -81	dommage_materiel 82	none -51
#<كار	collision 54
#<كاط	collision 48	incendie 45
#<كاع	none -71	vandalisme 189
#<كام	none -46
#<كاي	none 62
#<كبا	collision -77	degats_des_eaux -76	none -83	vandalisme -40	vol 276
#<كبر	collision 118
#<كتا	dommage_materiel -46	none -55	vandalisme 164
#<كتج	blessure -48	collision 95	dommage_materiel 53	none -46
#<كتح	blessure 143	collision -66
#<كتخ	bris_de_glace -48	collision -105	dommage_materiel -75	incendie 69	none -74	vandalisme 160	vol -48
#<كتد	collision 94	evenement_climatique 57
#<كتر	autre 160	blessure -63	collision 67	dommage_materiel -100	none -47
#<كتس	incendie 71
#<كتش	blessure 52
#<كتع	autre 49	collision 123	degats_des_eaux 47	none -48
#<كتغ	dommage_materiel 54
#<كتف	blessure 43
#<كتق	dommage_materiel 41
#<كتك	none -52	vol 104
#<كتن	bris_de_glace 146	dommage_materiel -54	incendie 98	none -41	vandalisme -40
#<كته	collision -52	vol 101
#<كتي	evenement_climatique 74
#<كحا	blessure 125	degats_des_eaux 48	dommage_materiel -84
#<كحل	collision -43	incendie 138
#<كدم	degats_des_eaux 99
#<كذل	collision 41	none 107
#<كرا	collision -40	dommage_materiel -52	evenement_climatique 85	vol 80
#<كرس	autre 164	bris_de_glace 67	collision -147	dommage_materiel 145	evenement_climatique -45	none -165	vandalisme -71	vol -71
#<كرش	collision 71
#<كره	evenement_climatique 94
#<كرو	collision 210	dommage_materiel -43	none -69
#<كري	autre 138	collision -87	degats_des_eaux -114	dommage_materiel 182	incendie -47	none -114	vandalisme -60	vol -45
#<كسر	vandalisme 56	vol 42
#<كسي	autre 192	collision 85	none -73	vol -57
#<كل>	vandalisme 55
#<كلا	collision 53	dommage_materiel 51	vandalisme 40	vol -46
#<كلب	blessure 74	none -50
#<كلش	incendie 68
#<كلف	autre 51	degats_des_eaux 94
#<كلم	collision 44	vandalisme 68	vol -48
#<كله	evenement_climatique 40
#<كلو	bris_de_glace 83	collision -45	dommage_materiel -48
#<كم>	autre -63	none 207
#<كما	collision 49	incendie 44	vandalisme 46
#<كنا	evenement_climatique 63
#<كنب	blessure 74	bris_de_glace 43	dommage_materiel -70	vol 43
#<كنج	blessure -58	collision -90	degats_des_eaux -43	dommage_materiel 274	none -45
#<كنح	blessure 57
#<كنخ	collision -80	degats_des_eaux -48	dommage_materiel 157	incendie 119	none -52
#<كند	autre 89	dommage_materiel 89	none -81	vol -41
#<كنر	bris_de_glace -55	dommage_materiel 90
#<كنس	blessure 54	bris_de_glace 57
#<كنش	collision 113
#<كنص	dommage_materiel 46
#<كنع	vol 96
#<كنف	bris_de_glace 57	collision -43	degats_des_eaux 210	dommage_materiel -43	evenement_climatique -88	none -46	vol -47
#<كنق	blessure 54
#<كنك	collision 238	dommage_materiel -63	vol -54
#<كنم	blessure -67	bris_de_glace 156
#<كنه	blessure 138	collision -72	dommage_materiel 99	vol -86
#<كنو	blessure 55	vol 52
#<كهر	incendie 91
#<كور	degats_des_eaux 45	incendie 41
#<كول	autre -43	blessure 152	bris_de_glace -72	collision 92	degats_des_eaux -54	dommage_materiel 111	incendie -47	none -167	vandalisme -107	vol -99
#<كوم	collision -56	none -45	vol 170
#<كون	collision 91
#<كي>	collision -41	vandalisme 58	vol 77
#<كيب	collision 60	none -43	vandalisme 50
#<كيت	bris_de_glace 51
#<كيج	degats_des_eaux 44
#<كيح	collision 41
#<كيخ	autre 86	blessure -42	dommage_materiel -56	none -99	vandalisme 67	vol 90
#<كيد	blessure 61	dommage_materiel 44	incendie 63	none -40	vol -46
#<كير	autre 113	collision 67	evenement_climatique -71	none -72	vandalisme 44
#<كيس	blessure 47	bris_de_glace 50
#<كيش	dommage_materiel 40
#<كيص	degats_des_eaux 53	dommage_materiel 83
#<كيض	collision 59	vandalisme 64
#<كيط	blessure -42	dommage_materiel 107	vol -53
#<كيع	collision 117	degats_des_eaux 52	none -41
#<كيغ	autre 168	none -96	vol -50
#<كيف	none 47
#<كيق	blessure 71	vandalisme -40
#<كيك	degats_des_eaux 46	incendie 41	vandalisme 48
#<كيل	blessure 57	incendie 40	vandalisme -48
#<كيم	collision 113
#<كين	blessure 110	dommage_materiel -69
#<كيه	blessure 141	collision -123	dommage_materiel -57	incendie 61	none -97	vandalisme 52	vol 52
#<كيو	degats_des_eaux 56	dommage_materiel -58	vandalisme 55
#<لا>	none 53
#<لاب	collision 68	dommage_materiel 53	none -43
#<لاح	bris_de_glace 56
#<لاخ	bris_de_glace 43
#<لاز	collision 137	none -56
#<لاس	autre 60	collision 41	none -41
#<لاص	blessure 44	none -46	vol 107
#<لاض	collision -59	degats_des_eaux 115
#<لاف	bris_de_glace 135	degats_des_eaux 55	dommage_materiel -66	evenement_climatique 64	none -109	vandalisme -51
#<لال	none 119
#<لان	none -51	vol 82
#<لاو	blessure 168	collision -70	dommage_materiel -63	none -50	vol -47
#<لاي	bris_de_glace 64	none -55	vandalisme 99	vol -48
#<لبا	bris_de_glace 245	evenement_climatique -66	none -60
#<لبل	blessure 123	bris_de_glace -53	collision -76	dommage_materiel 216	evenement_climatique -40	none -82	vol -51
#<لبن	evenement_climatique 68	vol 46
#<لبو	collision 68	vol 76
#<لبي	bris_de_glace -40	collision -87	none -107	vandalisme 199	vol -106
#<لتح	incendie 133	none -46
#<لتر	degats_des_eaux 132	dommage_materiel -41	none -51	vol 92
#<لحا	blessure 60	dommage_materiel 66	vol -42
#<لحد	degats_des_eaux 55	evenement_climatique 94
#<لحظ	collision -50	vandalisme 123
#<لحق	collision 97
#<لدا	autre 53	evenement_climatique 54	vol -46
#<لرج	collision 127	evenement_climatique -45
#<لسا	none 111
#<لست	dommage_materiel -51	none 169
#<لسع	blessure 191	collision -49	degats_des_eaux -43	dommage_materiel -51	incendie 66	none -53
#<لسه	blessure -48	collision 77	degats_des_eaux 80	dommage_materiel -55	none -69	vol 52
#<لسي	autre 115	bris_de_glace 55	collision -46	none -66
#<لصق	blessure -64	bris_de_glace -51	collision 325	degats_des_eaux -43	evenement_climatique -50	incendie -47	none -88	vandalisme -83	vol -61
#<لصو	vol 135
#<لطي	collision 70
#<لعب	blessure 182	bris_de_glace -41	collision -61	dommage_materiel 170	none -184	vandalisme -84	vol -41
#<لعر	collision -103	dommage_materiel 168	evenement_climatique 113	none -108	vandalisme -74	vol -103
#<لعش	collision 108
#<لعن	collision -42	degats_des_eaux 63	incendie 96	vol -52
#<لغي	autre 261	bris_de_glace -44	collision -84	dommage_materiel -43	none -122	vandalisme -53
#<لفو	collision -73	degats_des_eaux 135	dommage_materiel -40	none -69	vol 117
#<لقا	collision 83	vandalisme -45	vol 48
#<لقي	none -40	vol 74
#<لكر	collision 60	vol 75
#<لكو	collision -42	incendie 108	vol 108
#<للا	dommage_materiel 63
#<للت	none 96	vol -80
#<للج	collision -71	dommage_materiel 195
#<للح	autre 43	collision 51	degats_des_eaux 67	none -60
#<للخ	degats_des_eaux 118
#<للد	blessure 42
#<للر	collision 58
#<للز	dommage_materiel -45	evenement_climatique 55	vandalisme 111	vol -43
#<للس	none -47	vol 45
#<للش	bris_de_glace 92	none -44
#<للص	degats_des_eaux 117	evenement_climatique -44
#<للط	blessure 91	dommage_materiel -44
#<للع	collision -58	dommage_materiel 126	none -43
#<للف	bris_de_glace 87	collision -98	none -80	vol 100
#<للق	collision -65	dommage_materiel -46	none -50	vandalisme 148
#<للم	dommage_materiel 72
#<للن	collision 45
#<للو	collision 54
#<للي	bris_de_glace 54	evenement_climatique -43
#<لما	autre 66	blessure -44	degats_des_eaux 67	dommage_materiel -41	none -58
#<لمت	evenement_climatique 75
#<لمر	collision 67	vol 46
#<لمس	bris_de_glace 56
#<لنا	collision 74	degats_des_eaux 46	dommage_materiel -49	none -52	vandalisme 72	vol -81
#<له>	bris_de_glace 64	collision 53
#<لها	autre -68	blessure 68	bris_de_glace 132	none -68
#<لوا	autre 53	evenement_climatique 44
#<لوج	collision 82
#<لور	collision 62
#<لوط	collision 58	incendie 113	none -44	vol -42
#<لول	incendie 96
#<لون	collision 138	degats_des_eaux -79	dommage_materiel 96	none -58
#<ليس	none 189
#<ليك	collision 67
#<ليم	collision 106	none -48	vandalisme 71
#<ليو	dommage_materiel 90	vol 54
#<ماء	degats_des_eaux 141	dommage_materiel -46	evenement_climatique 45
#<ماب	blessure 125	none -46
#<مات	dommage_materiel 85	none -50
#<ماج	blessure -50	bris_de_glace 290	none -217	vandalisme -44	vol -43
#<ماد	collision -51	dommage_materiel -58	none -123	vandalisme 173
#<ماذ	none 83
#<مار	collision 74
#<ماز	none 46	vol 50
#<ماس	incendie 60	vandalisme 130	vol -63
#<ماص	collision -57	none -54	vandalisme 164
#<ماع	autre 86	collision 75	none -70	vandalisme 56	vol -59
#<ماف	collision 42
#<ماك	evenement_climatique 50
#<مال	degats_des_eaux 94
#<مام	collision 82	none -48
#<مان	collision 303	dommage_materiel -74	none -47	vandalisme -52	vol -90
#<ماو	bris_de_glace -42	collision 121	degats_des_eaux -47	dommage_materiel 72	incendie 54	none -70	vol -55
#<ماي	none 51
#<مبل	degats_des_eaux 124
#<متج	degats_des_eaux 72
#<متر	evenement_climatique 85
#<متس	collision 163
#<متش	collision 65	degats_des_eaux 97	none -43	vandalisme -52
#<متص	degats_des_eaux 64
#<متع	bris_de_glace 102	collision -52	degats_des_eaux -53	dommage_materiel -55	evenement_climatique 132	none -71	vol -69
#<متف	collision 52	degats_des_eaux 92	none -55
#<متق	degats_des_eaux 48
#<متل	bris_de_glace 108
#<متو	blessure 40
#<متي	none 60
#<مثق	collision -40	dommage_materiel -68	vol 113
#<مثل	blessure 94	evenement_climatique 73
#<مجا	collision 51	dommage_materiel -57	none -45	vandalisme 143
#<مجر	vandalisme 45
#<مجه	none -50	vandalisme 233	vol -43
#<مجو	vol 46
#<محا	bris_de_glace 57	vandalisme -58	vol 78
#<محت	incendie 139	none -49
#<محد	incendie 49	none 83
#<محر	incendie 136
#<محط	collision 41
#<محف	collision -95	none -92	vandalisme 98	vol 168
#<محل	collision -42	degats_des_eaux 63
#<مخب	evenement_climatique 70	vol 53
#<مخد	vandalisme 138
#<مخر	none -40	vandalisme 141
#<مخز	incendie 148
#<مخل	autre 44	collision 57	none -54
#<مدا	degats_des_eaux 58
#<مدخ	dommage_materiel 51	vandalisme -41
#<مدر	none -61	vandalisme 138	vol -55
#<مدك	collision 155
#<مدي	dommage_materiel 41	evenement_climatique 51
#<مرا	bris_de_glace 44	collision 52	none -42
#<مرب	collision -82	dommage_materiel 136	vol 87
#<مرت	collision 76
#<مرج	dommage_materiel 53	none 51
#<مرس	vol 60
#<مرض	degats_des_eaux 157	evenement_climatique -71
#<مرف	autre 124	none -53	vol 75
#<مرك	vandalisme 93
#<مره	autre 72
#<مري	autre 83	blessure -40	degats_des_eaux 42
#<مزر	dommage_materiel 99	vol -56
#<مزه	dommage_materiel 89
#<مزي	collision 81	none 48
#<مسا	none 58
#<مسج	vandalisme 49
#<مسد	blessure 57	degats_des_eaux 107	none -52
#<مسر	collision 52	vol 62
#<مسك	blessure 80	vol 45
#<مسل	collision 58	vol 67
#<مسن	collision -51	vandalisme 75	vol 80
#<مسو	collision 89	none 99	vol -40
#<مسي	vandalisme 62
#<مش>	none 197	vol -54
#<مشا	none -48
#<مشر	bris_de_glace 41	collision -141	dommage_materiel 175	none -45	vol -64
#<مشع	collision -80	dommage_materiel -40	incendie 265	none -78	vol -44
#<مشق	collision 101	none -41
#<مشك	degats_des_eaux 44	vandalisme 74
#<مشي	vandalisme 50	vol 54
#<مصا	none -42	vandalisme 85
#<مصب	collision 110	dommage_materiel 48	none -41
#<مصد	degats_des_eaux 118
#<مصط	blessure 48	evenement_climatique 60
#<مصن	collision 208	vandalisme -53
#<مضر	collision 41	dommage_materiel -42	none -73	vandalisme 247	vol -51
#<مطا	autre 208	dommage_materiel -46	none -68
#<مطر	collision -41	degats_des_eaux 44	dommage_materiel 140	evenement_climatique 65	none -70
#<مطع	blessure 155	collision 68	dommage_materiel -41	none -162
#<مطف	bris_de_glace 86
#<معت	bris_de_glace 44	collision -52	dommage_materiel 180
#<معر	dommage_materiel 99
#<معص	blessure 117
#<معط	dommage_materiel -41	none -93	vol 201
#<معق	collision 110
#<معك	blessure 55	collision -52	dommage_materiel 63	vandalisme 55
#<معل	evenement_climatique 74
#<معن	none 73	vandalisme 75
#<معه	vandalisme 80
#<معو	blessure 97	dommage_materiel -68	none -72	vandalisme 130	vol -46
#<معي	bris_de_glace 54
#<مفا	autre 52	dommage_materiel 106	none -58
#<مفر	collision -46	dommage_materiel 45	vandalisme 84
#<مفش	collision -41	vandalisme 90
#<مفي	collision 125	incendie -43
#<مقد	collision 87
#<مقر	vandalisme 163	vol -90
#<مقص	collision -49	none -44	vandalisme 143
#<مقط	blessure 59	incendie -48	none -41	vol 72
#<مقع	autre -41	blessure 55	collision 95	dommage_materiel -54
#<مقف	bris_de_glace 57	vandalisme 50
#<مقل	collision -56	vandalisme 157
#<مقي	incendie 120	none -54
#<مكا	autre 58
#<مكت	dommage_materiel 97
#<مكر	dommage_materiel 63	vandalisme -44	vol 88
#<مكس	collision 62	vandalisme 46
#<مكش	blessure 53	collision 58	evenement_climatique 63	none -51
#<ملء	collision 76
#<ملت	vol 57
#<ملث	vandalisme 70	vol 68
#<ملف	none 119	vol -40
#<ملك	collision 55	dommage_materiel 206	evenement_climatique -53	none -65	vandalisme -48	vol -70
#<ملو	bris_de_glace 182	collision 100	dommage_materiel -51	none -124
#<ملي	none -41	vol 72
#<ممر	collision 81
#<ممك	autre 87	blessure 109	collision -115	degats_des_eaux 54	incendie -46	none 49	vol -84
#<منا	degats_des_eaux 40
#<منذ	autre 46
#<منز	vandalisme 107
#<منع	collision 86
#<منف	degats_des_eaux 67
#<منك	autre 170	none -42
#<منو	collision -42	degats_des_eaux 56
#<مني	dommage_materiel 61
#<مهر	collision 77	none -61	vandalisme 51
#<مهن	dommage_materiel 115
#<مو>	collision -55	dommage_materiel 97	incendie 44
#<موا	none 60	vandalisme 79
#<موج	dommage_materiel -41	none -41	vandalisme 53	vol 72
#<موخ	collision 72
#<مور	collision 104
#<موس	collision -51	degats_des_eaux 118	dommage_materiel -50	none -67	vandalisme 170	vol -64
#<موط	blessure 56	vol 53
#<موظ	vol 50
#<موع	bris_de_glace 72
#<موق	collision 91	vol 58
#<موك	autre -52	bris_de_glace -44	dommage_materiel -94	none 249	vandalisme -73	vol -67
#<مول	collision 83
#<مون	dommage_materiel 101	none -44
#<مي>	degats_des_eaux 49	dommage_materiel -41	vol 107
#<ميا	collision 70	degats_des_eaux 93
#<ميت	vandalisme 72
#<مير	dommage_materiel 180	incendie -50
#<مين	collision 42	dommage_materiel 42
#<ميه	none 165
#<ناج	degats_des_eaux 61	incendie 56
#<ناد	blessure 182
#<نار	vol 48
#<ناز	blessure 46	collision 51
#<ناس	vol 184
#<ناض	dommage_materiel 123
#<ناع	vol 62
#<ناف	bris_de_glace 172	degats_des_eaux -42	dommage_materiel -62
#<نان	collision 91
#<ناي	vol 110
#<نبد	incendie 107
#<نتر	blessure -41	vol 139
#<نتع	bris_de_glace 52	collision -88	dommage_materiel 72	vol 47
#<نتف	blessure 40	collision 102	none -43
#<نتو	collision -77	dommage_materiel 136
#<نجا	incendie 114
#<نجم	bris_de_glace 171
#<نجي	blessure 73
#<نحت	evenement_climatique 46	incendie 64
#<نحر	degats_des_eaux 41
#<نحو	collision 44
#<نحي	bris_de_glace 171	evenement_climatique -92	none -49
#<نخر	collision -60	vandalisme 90	vol 53
#<نخل	bris_de_glace 111	collision -57
#<ندو	collision 111
#<نر>	collision 103	degats_des_eaux 45	none -62
#<نزي	evenement_climatique 43
#<نست	evenement_climatique 69
#<نسخ	autre 174	none -93	vandalisme -41
#<نسم	bris_de_glace 124
#<نسو	none 94
#<نسي	autre 94	dommage_materiel 54	none -49
#<نشر	blessure 122	collision -87
#<نشل	collision -40	none -67	vol 249
#<نشو	blessure 40	collision -91	dommage_materiel -41	none 66	vol 120
#<نص>	vol 47
#<نصب	evenement_climatique 42
#<نصف	evenement_climatique 67
#<نصل	bris_de_glace -43	dommage_materiel 44	evenement_climatique 60	vandalisme 49
#<نصي	autre 165	vol -111
#<نضت	blessure -47	collision 71	dommage_materiel -43	vol 118
#<نطل	bris_de_glace 134
#<نطي	bris_de_glace -47	collision -115	dommage_materiel 139	none -72	vandalisme 102	vol -41
#<نظا	collision -44	degats_des_eaux 82	dommage_materiel 53	incendie -86
#<نعا	degats_des_eaux 51
#<نعر	autre 44	none 60
#<نعس	degats_des_eaux 55	incendie 99	none -41
#<نعل	bris_de_glace 99
#<نعم	none 144
#<نعي	collision 49
#<نفس	incendie 89
#<نقد	blessure -49	collision 88
#<نقر	bris_de_glace 56	evenement_climatique 48
#<نقص	bris_de_glace 66	collision -44	dommage_materiel 95	incendie -56
#<نقط	degats_des_eaux 54
#<نقل	dommage_materiel 140
#<نقو	degats_des_eaux 75	vol 80
#<نكت	collision 59	none 53
#<نكم	none 75
#<نكن	vol 57
#<نلب	blessure 179	dommage_materiel -81
#<نمر	vandalisme 42
#<نمش	autre 85	degats_des_eaux 49	evenement_climatique -43	none -56	vol 80
#<نهر	bris_de_glace -47	evenement_climatique 120
#<نهض	none 96
#<نوا	incendie 72	vandalisme 93
#<نوق	collision 43
#<نوم	collision 64	degats_des_eaux 138	dommage_materiel -53
#<نون	blessure 46
#<نيا	degats_des_eaux -49	vol 70
#<نيس	autre -67	degats_des_eaux -61	dommage_materiel 176
#<نيش	collision 173
#<نيف	bris_de_glace 41	collision 170	vol -44
#<نيم	bris_de_glace 42	collision -54	evenement_climatique 51	vol 50
#<هاب	blessure -40	collision 62	degats_des_eaux 105
#<هات	collision 54	dommage_materiel 68	vol 42
#<هاك	none 80	vol -41
#<هال	autre 46	blessure 49	collision -80	dommage_materiel -72	none -42	vandalisme 149
#<هبت	evenement_climatique 103
#<هبط	collision -40	dommage_materiel 45	none -43
#<هذا	none 69
#<هذه	vol 138
#<هرب	collision 53
#<هرس	collision -59	vandalisme 194
#<هز>	collision 89	vol 72
#<هزا	collision -61	vandalisme 75	vol 65
#<هزو	collision -44	vandalisme 99
#<هضر	vandalisme 117	vol -44
#<هكا	collision -97	evenement_climatique 62	none 75	vol 87
#<هكت	collision -54	degats_des_eaux -59	dommage_materiel -53	evenement_climatique 154	incendie 55	none -69	vandalisme 65	vol -52
#<هل>	autre 84	none 60
#<هما	collision 161	none -58	vol 51
#<هه>	bris_de_glace -51	dommage_materiel 245	none -64
#<ههه	collision 84	dommage_materiel 60
#<هو>	none 62
#<هوا	bris_de_glace -44	collision 101	evenement_climatique 48
#<هوم	collision 137
#<هي>	collision 73
#<وات	autre 93	bris_de_glace 80	collision -50	none -93
#<واج	none -46	vandalisme 130	vol -48
#<واخ	vol 97
#<واد	degats_des_eaux 117	none -44
#<وار	autre 77
#<واش	autre 110
#<واض	autre 92	blessure -64	degats_des_eaux 41	dommage_materiel 117	evenement_climatique -88	incendie -67	none -49
#<واع	dommage_materiel 44
#<واف	degats_des_eaux 70
#<واق	collision 97	none -41
#<واك	autre 59	collision -48	dommage_materiel 137	none -79
#<وام	collision 69	incendie 75
#<وبا	blessure -44	collision 79	dommage_materiel 44
#<وبخ	collision 175
#<وبد	collision -67	vandalisme 140
#<وبط	autre 49	vol 82
#<وبع	none -58	vandalisme -57	vol 114
#<وبغ	blessure 49	dommage_materiel 97
#<وبق	autre 44
#<وبك	bris_de_glace 52	dommage_materiel -70	incendie 166	none -113
#<وبل	vol 86
#<وبن	collision -51	degats_des_eaux 51	vandalisme 63
#<وبو	collision 109	dommage_materiel -41	incendie 90	none -52
#<وبي	collision 65
#<وتا	collision 60
#<وتب	blessure 152	collision -40	dommage_materiel -58	evenement_climatique 117	none -67
#<وتح	degats_des_eaux 70	dommage_materiel 50	none -54	vandalisme 51	vol -42
#<وتر	blessure 116	none -64	vol 78
#<وتس	blessure 126	bris_de_glace -44	collision -150	degats_des_eaux -50	dommage_materiel -51	evenement_climatique 103	vandalisme -48	vol 92
#<وتش	bris_de_glace 234	collision -45	evenement_climatique -45	none -52
#<وتص	dommage_materiel -46	none -154	vandalisme 238
#<وتض	degats_des_eaux 72
#<وتع	dommage_materiel 99	vol 86
#<وتف	bris_de_glace 93	collision -96	evenement_climatique 104
#<وتق	collision 145
#<وتك	blessure -55	bris_de_glace 62	dommage_materiel 57
#<وتل	blessure 69	bris_de_glace -56	dommage_materiel 101	evenement_climatique 41
#<وته	blessure 64	dommage_materiel 46
#<وتو	autre 102	dommage_materiel 78	none -43
#<وثي	collision 73
#<وجا	collision 55
#<وجد	none -40	vandalisme 86
#<وجر	blessure -51	vandalisme 112	vol -40
#<وجع	collision 63
#<وجه	blessure 58	vandalisme 46
#<وجو	incendie 65	vol 41
#<وجي	vol 118
#<وحت	none -43	vol 126
#<وحد	bris_de_glace 92	none -49
#<وحر	dommage_materiel 51	incendie 115
#<وحط	evenement_climatique 86	vandalisme 83	vol -61
#<وحك	blessure -83	collision 91	dommage_materiel 100	vandalisme -44
#<وحم	collision 46
#<وحن	collision -64	degats_des_eaux 94	vol 56
#<وحي	evenement_climatique 40
#<وخا	vandalisme 86
#<وخت	dommage_materiel -42	evenement_climatique 89	incendie 96
#<وخد	dommage_materiel 123	vol 70
#<وخر	collision 59
#<وخز	vol 42
#<وخس	degats_des_eaux 90
#<وخل	none -44	vol 120
#<وخم	blessure 40
#<وخي	blessure -49	collision 78
#<ودخ	collision 90	evenement_climatique 42
#<ودر	autre -40	blessure -51	bris_de_glace -54	collision -260	degats_des_eaux -145	dommage_materiel 163	evenement_climatique -44	incendie 101	none 134	vandalisme -85	vol -55
#<ودم	blessure -45	evenement_climatique 115
#<ودن	evenement_climatique 74	vandalisme 60
#<ودو	blessure 78	collision 55
#<ورا	collision 56
#<ورب	none 135
#<ورج	dommage_materiel 67	evenement_climatique 50
#<ورح	none 99
#<ورز	collision 52
#<ورش	vandalisme 50
#<ورف	vol 44
#<ورق	collision 81
#<ورك	blessure -99	collision 105	degats_des_eaux 114
#<ورم	vandalisme 148
#<وري	collision -43	evenement_climatique 140	incendie 46
#<وزا	collision -51	none -102	vol 173
#<وزل	blessure 77
#<وزو	bris_de_glace 62	evenement_climatique 65
#<وسا	evenement_climatique 40
#<وسج	degats_des_eaux 103
#<وسح	collision 86	dommage_materiel 65	vol -41
#<وسد	autre 90	collision -103	vandalisme 55	vol 58
#<وسر	dommage_materiel -73	vandalisme -65	vol 215
#<وسط	collision 70
#<وسق	collision -60	dommage_materiel 71
#<وسل	evenement_climatique 54
#<وسن	blessure 84	collision -48	vol 44
#<وسو	collision 80
#<وسي	collision 58
#<وشا	vandalisme 160	vol -73
#<وشد	collision -130	degats_des_eaux -55	incendie 106	vol 128
#<وشع	incendie 139
#<وشق	blessure -71	bris_de_glace 181	dommage_materiel -41	none -61
#<وشي	collision 70	dommage_materiel -83	none -51	vandalisme 121
#<وصا	collision -55	dommage_materiel 87
#<وصب	blessure 58	bris_de_glace -62	collision -83	dommage_materiel 207	none -64
#<وصد	collision 45
#<وصف	autre 122	none -49
#<وصل	incendie 50
#<وصو	vol 50
#<وضح	vandalisme 64
#<وضر	collision 62
#<وضع	vol 117
#<وطا	blessure 92	none -60
#<وطح	degats_des_eaux 139	evenement_climatique -61	vandalisme 40
#<وطف	incendie 67
#<وطي	blessure 144	collision -107	dommage_materiel 80	none -61	vol 59
#<وعا	collision 89
#<وعد	collision -45	dommage_materiel 79	incendie 81
#<وعش	bris_de_glace -46	collision 42	vandalisme 59
#<وعل	collision 120	evenement_climatique 67	none -63
#<وعم	degats_des_eaux 52	none -42
#<وعن	bris_de_glace 59
#<وعو	autre 155	blessure -90	dommage_materiel -72	vol -48
#<وعي	collision 51
#<وغر	collision -52	degats_des_eaux 147	evenement_climatique 87
#<وغط	collision -107	evenement_climatique 79	vandalisme 102	vol -50
#<وغم	degats_des_eaux 107
#<وفا	collision 45	degats_des_eaux 41
#<وفج	collision 93
#<وفر	degats_des_eaux -113	dommage_materiel -41	evenement_climatique 130	vol 42
#<وفق	dommage_materiel 123	vol -63
#<وفي	degats_des_eaux 40	vol 62
#<وقب	collision 101	degats_des_eaux 63
#<وقت	autre 50	evenement_climatique -44	none -48
#<وقد	vol 47
#<وقض	blessure 102
#<وقط	collision -62	dommage_materiel 102	none -49
#<وقل	collision 120	dommage_materiel -44	vandalisme 86	vol -61
#<وقي	dommage_materiel 44	vol 74
#<وكس	none -42	vandalisme 122
#<وكم	collision 133	none -43
#<وكن	none -40
#<وكو	collision 157	vandalisme 52	vol -74
#<ولص	collision 133
#<ولق	vol 41
#<ولل	collision 86	none -46
#<ولو	collision 54	dommage_materiel 44	none -43
#<ولي	bris_de_glace 44	collision 51	evenement_climatique 45
#<ومب	vol 90
#<ومر	collision 69	dommage_materiel 46	vol -46
#<ومس	collision 65
#<ومش	collision 49
#<ومض	none -46	vandalisme 127
#<ومع	bris_de_glace 40	collision 50
#<ومك	degats_des_eaux 49	dommage_materiel 53
#<ومو	collision 80
#<ونز	dommage_materiel 71
#<ونس	collision 93	dommage_materiel -42	incendie 68
#<ونع	blessure 55	collision -41	dommage_materiel -42	none -75	vol 148
#<ونق	incendie 45
#<ونو	blessure -48	collision -62	evenement_climatique 90	none -115	vandalisme 149	vol -74
#<وها	collision 74
#<وهب	degats_des_eaux 65	evenement_climatique 73	none -60
#<وهذ	vol 42
#<وهر	vol 42
#<وهو	blessure 62	none -41
#<وهي	none -45
#<ووص	evenement_climatique 69	incendie 97
#<ووض	autre -50	blessure 113
#<ويد	incendie 50
#<ويق	blessure 65
#<يا>	collision 54
#<يات	collision 68	degats_des_eaux 50	none 47	vandalisme -60
#<ياخ	collision -182	vandalisme 66	vol 170
#<يبد	degats_des_eaux 70	none -42	vandalisme 94
#<يبك	collision 67
#<يتب	blessure -99	bris_de_glace 82	collision -73	degats_des_eaux -40	dommage_materiel 108	incendie 122	none -81	vandalisme -58	vol -74
#<يتص	dommage_materiel 82	none 94	vol -41
#<يتض	degats_des_eaux 52
#<يتع	bris_de_glace 68	degats_des_eaux -48	vol 44
#<يتف	bris_de_glace 56	collision 49	incendie 58
#<يتك	blessure -46	bris_de_glace 54	collision 67
#<يتو	collision -50	degats_des_eaux -44	evenement_climatique 71	incendie 70
#<يجا	bris_de_glace 145	incendie 60	none -54
#<يجب	dommage_materiel -50	none 126	vol -47
#<يجر	collision -80	dommage_materiel 44	none -49	vol 80
#<يجي	collision 54
#<يحب	none -48	vandalisme 141	vol -53
#<يحت	blessure -48	dommage_materiel 213	none -77
#<يحد	autre 42	collision -41	none 100
#<يحل	autre 188	collision -61	dommage_materiel -42	none -84	vandalisme -48	vol 88
#<يخر	collision -94	dommage_materiel -63	incendie -42	none -122	vandalisme 170	vol 118
#<يخل	dommage_materiel 115
#<يد>	collision -73	degats_des_eaux -44	none -54	vandalisme 147	vol 48
#<يدا	vol 125
#<يدخ	bris_de_glace 47	collision -59	degats_des_eaux -62	dommage_materiel -63	evenement_climatique 122	incendie -85	none -43	vol 135
#<يدف	autre 156	none -43	vandalisme -93	vol 50
#<يده	degats_des_eaux 84	dommage_materiel -44
#<يدي	vol 44
#<يرج	blessure -42	collision 72	vol 92
#<يرح	blessure -43	vol 87
#<يرد	autre 79	dommage_materiel -42	none 93
#<يرض	collision -40	degats_des_eaux 52	dommage_materiel 202	none -105	vol -46
#<يري	degats_des_eaux 129
#<يسا	collision 127	none -69	vandalisme 78	vol -40
#<يست	blessure 63	collision 110
#<يسر	autre 117	bris_de_glace 73	collision -48	none -48
#<يسم	collision 56	vandalisme 59
#<يشر	collision -50	degats_des_eaux 110	dommage_materiel -48	none -95	vandalisme -49	vol 154
#<يشك	none -43	vandalisme 82
#<يشو	vol 79
#<يصل	autre 136	blessure 62	collision -48	none -107
#<يضح	blessure 95	collision -58
#<يطا	dommage_materiel 141	none -54	vandalisme -70
#<يطر	bris_de_glace 133	collision -44	degats_des_eaux -50	dommage_materiel -50	incendie 147	none -40	vandalisme -42
#<يطف	incendie 56
#<يعا	collision 95
#<يعت	autre 82	dommage_materiel -52	vol 46
#<يعد	blessure 70	collision 74	degats_des_eaux 81	dommage_materiel -62
#<يعر	collision 55	vol 54
#<يعط	collision 57	dommage_materiel 52	incendie -65	none 76	vol -48
#<يعم	degats_des_eaux 59
#<يعن	vol 77
#<يغط	bris_de_glace -40	vandalisme 79
#<يغل	vol 44
#<يقد	blessure 78	incendie 51
#<يقط	blessure 52	degats_des_eaux 92
#<يقو	collision 44
#<يكب	bris_de_glace 152	collision -61
#<يكو	bris_de_glace 73
#<يلا	collision -58	dommage_materiel 134
#<يلح	bris_de_glace 56	degats_des_eaux 49
#<يلع	blessure 186	none -104	vol -42
#<يلم	bris_de_glace 55	vol 68
#<يلي	incendie 58	vandalisme 41
#<يمش	collision 106	vol -49
#<يمك	bris_de_glace 52	none 59
#<يمل	vandalisme 67
#<ينت	degats_des_eaux 99	vandalisme 76
#<ينج	vandalisme -67	vol 123
#<ينز	degats_des_eaux 93
#<ينق	collision 45	vol 101
#<يهد	dommage_materiel 103	vandalisme -51
#<يوج	autre 91	none 64
#<يور	autre 88	none -40
#<يوس	collision 80
#<يوص	collision 78	none -50
#<يوق	degats_des_eaux 64	none 67
#<يول	blessure 54
#<يون	none 82
#cons	collision 62
#nsta	collision 62
#onst	collision 62
#stat	collision 62
#tat>	collision 62
#ءها>	collision 45	incendie 110
#اءت>	collision -81	dommage_materiel 100
#اءها	collision 45	incendie 110
#ابا>	collision 42
#ابات	vandalisme 44
#اباس	collision 80	dommage_materiel 66	none -44
#ابت>	collision -50	dommage_materiel 49	incendie 134	none -45
#ابتو	dommage_materiel 88	evenement_climatique 43	incendie -44
#ابدا	collision -46	none 123	vandalisme 43
#ابري	bris_de_glace 63	evenement_climatique 40
#ابس>	collision -56	vol 89
#ابط>	blessure -40	collision 62	degats_des_eaux 105
#ابع>	blessure 58	dommage_materiel 57
#ابعت	autre 44	collision 92	none -47
#ابعي	dommage_materiel 45
#ابغا	collision 179	evenement_climatique -70	none -47
#ابق>	degats_des_eaux 62	dommage_materiel 48
#ابقا	blessure 144	bris_de_glace -56	collision -105	dommage_materiel 84	none -70	vol -97
#ابل>	vol 69
#ابلا	collision -44	dommage_materiel -45	incendie 44	none -65	vol 102
#ابلغ	collision -40	none -41	vandalisme 74	vol 84
#ابله	blessure 62	collision -43
#ابلو	bris_de_glace 73	incendie 73
#ابلي	collision -103	degats_des_eaux -52	dommage_materiel 326	incendie -44	none -86	vol -41
#ابن>	vol 96
#ابنا	degats_des_eaux 224	dommage_materiel -54	evenement_climatique -61	none -40
#ابنت	blessure 52	dommage_materiel 111	none -48
#ابني	dommage_materiel 107
#ابها	bris_de_glace 41	dommage_materiel -77	vandalisme 81
#ابو>	dommage_materiel 50	incendie 40	none -40	vandalisme 66
#ابوا	autre 42	collision -52	degats_des_eaux -55	dommage_materiel -50	vandalisme 210	vol -41
#ابول	evenement_climatique 64	incendie 85	none -44
#ابون	degats_des_eaux 62
#ابوه	blessure -74	bris_de_glace 55	dommage_materiel 44
#ابي>	vandalisme 45
#ابيح	vandalisme 210	vol -105
#ابيض	dommage_materiel 157	incendie -40	vandalisme -52
#ابيع	autre 83	blessure 135	collision -47	dommage_materiel -41	none -77
#ابيل	collision 96
#ابين	bris_de_glace 70	dommage_materiel -51	none -84	vandalisme 152
#اتاذ	autre 136	collision 48	degats_des_eaux 46	dommage_materiel -84	none -83	vandalisme 52	vol -56
#اتاي	blessure 106	dommage_materiel -41	none -60	vol 89
#اتب>	vandalisme 61
#اتت>	collision 66	dommage_materiel 76
#اتح>	none 72
#اتحا	dommage_materiel 99	vandalisme -73
#اتذك	none 82
#اتري	collision 48	vandalisme 43
#اتسر	autre 229	dommage_materiel -60	none -102
#اتش>	blessure 47
#اتصا	incendie 51	none 82
#اتصل	collision 70
#اتعو	collision 53	dommage_materiel 42
#اتف>	vol 59
#اتفه	collision 123
#اتفي	dommage_materiel 116	vol 55
#اتكم	collision 75
#اتلف	dommage_materiel 106	none -53
#اتم>	autre 250	bris_de_glace -49	collision -68	degats_des_eaux -54	dommage_materiel -60	none -92	vol 113
#اتمك	collision 70
#اتنا	collision 79
#اتني	blessure 72
#اته>	blessure 40
#اتها	incendie 91	vol 52
#اتهم	collision 142
#اتو>	incendie 65	none -43	vol -46
#اتور	autre 94	none -50
#اتوص	none 165
#اتي>	collision 52
#اتيح	autre 117	degats_des_eaux -57	none -44	vandalisme 51	vol 41
#اتير	autre 91	collision 43	none -41
#اتيز	collision -58	degats_des_eaux 75	dommage_materiel 99	incendie -51	none -66	vandalisme -40	vol 76
#اتيك	bris_de_glace -40	collision 72	degats_des_eaux -93	dommage_materiel 253	evenement_climatique -50	none -117	vandalisme -49
#اتين	collision -78	degats_des_eaux 127	vandalisme 113	vol -41
#اثاء	none 47
#اثاث	dommage_materiel 40	evenement_climatique 49
#اثار	vandalisme -77	vol 170
#اثر>	bris_de_glace 46	collision 41
#اثنا	dommage_materiel 100
#اثني	none 50
#اثوا	degats_des_eaux 182	none -84
#اثي>	evenement_climatique 49
#اثين	collision -55	none -69	vandalisme 157
#اثيه	collision 85
#اجا>	collision 159
#اجات	collision -88	evenement_climatique 49	vandalisme 46	vol 97
#اجاز	autre 46
#اجب>	autre 111	blessure 123	collision -57	dommage_materiel -45	none -46	vandalisme -64
#اجتم	collision 91
#اجته	collision 52	dommage_materiel 121	vandalisme -76
#اجتي	none -47	vol 104
#اجد>	collision -64	vol 169
#اجر>	collision -79	incendie 77	none -49	vandalisme 120
#اجره	dommage_materiel 52
#اجري	blessure 40	degats_des_eaux -77	dommage_materiel 48	none -43	vandalisme 103
#اجز>	bris_de_glace 51	collision 135	dommage_materiel -41	none -43	vol -40
#اجع>	collision 99
#اجعي	collision 96
#اجل>	collision 64	incendie 80	vol -68
#اجلي	blessure -41	evenement_climatique 47
#اجم>	evenement_climatique 153
#اجها	collision -43	evenement_climatique 106	vol 78
#اجهه	bris_de_glace 42	vandalisme 98	vol -41
#اجور	bris_de_glace -43	collision -160	degats_des_eaux -41	incendie -41	none -134	vandalisme 42	vol 142
#اجي>	autre 55	bris_de_glace 110	collision -40	dommage_materiel 48	evenement_climatique 45	none -62
#اجين	incendie 189
#احا>	none 54
#احات	blessure -44	collision -102	vandalisme 208	vol -45
#احب>	dommage_materiel 75
#احبت	collision 41	dommage_materiel 107
#احبه	degats_des_eaux 63	dommage_materiel 58
#احبي	dommage_materiel 66
#احت>	dommage_materiel 55	evenement_climatique 72	none -57	vol -40
#احتا	autre 68
#احتر	incendie 161
#احتك	collision 138
#احتي	incendie 104
#احدا	none -63	vandalisme 158
#احده	collision -41	none 46	vandalisme 82
#احذي	degats_des_eaux 53	incendie 84
#احرق	blessure 129	collision -67	degats_des_eaux -41	dommage_materiel 94	incendie -48	none -89	vol -42
#احظه	collision 117	vol -40
#احل>	blessure 130
#احلي	blessure 204	collision -56	none -51
#احمر	vandalisme 69
#احمل	blessure 75
#احن>	dommage_materiel -42	incendie 179
#احنا	collision -44	dommage_materiel 47	none -42	vol 114
#احنت	none -44	vandalisme 75	vol 88
#احنه	collision 64
#احه>	blessure 53
#احو>	blessure 155	collision -217	evenement_climatique 56	none -81	vandalisme 126
#احي>	none -45	vandalisme 43	vol 63
#احيط	vol 56
#اخا>	collision -75	none 139	vol 79
#اخبر	blessure -45	collision 191
#اختف	none -56	vol 219
#اختن	incendie 90
#اختي	collision -40	dommage_materiel 58	incendie 42	none -42
#اخد>	collision -120	vol 189
#اخدو	collision 103	none -62	vol 69
#اخذ>	vandalisme 49	vol 43
#اخذت	blessure 45	none -40	vandalisme 46
#اخذو	vol 147
#اخر>	none 43
#اخره	bris_de_glace 60
#اخري	collision 55
#اخضر	dommage_materiel -40	none -52	vandalisme 206	vol -56
#اخله	blessure 53	evenement_climatique 60
#اخلي	incendie 73	none -83	vol 123
#اخمد	incendie 97
#اخي>	none 115
#اخير	collision 41
#ادا>	evenement_climatique 56	incendie 59
#اداء	collision 45
#ادار	collision 50
#ادتي	bris_de_glace 171	collision -83	dommage_materiel -45	none -112
#ادث>	autre 50
#ادثه	collision 120
#ادر>	dommage_materiel -49	incendie 161	none -58
#ادرا	collision 58
#ادرش	collision 88
#ادري	collision -43	none 103	vandalisme -54
#ادلن	collision 69
#ادم>	collision 55
#ادمه	none -97	vol 135
#ادنه	vandalisme 72
#اده>	dommage_materiel 41	none -49	vandalisme 54
#ادو>	collision -67	evenement_climatique -42	none -85	vandalisme 172	vol 80
#ادوا	vol 87
#ادوس	degats_des_eaux 163	none -43
#اديا	collision 71
#اديق	degats_des_eaux 78	vandalisme 62
#ادين	collision 271	dommage_materiel -89	none -106	vandalisme -44
#اديه	incendie 62
#اديو	blessure 174	none -52	vandalisme -52	vol 50
#اذا>	autre 55
#اذني	evenement_climatique 47
#اذه>	none -51	vandalisme 161	vol -47
#اذهب	collision -84	vandalisme 167
#اراب	bris_de_glace 105	collision -46	evenement_climatique 68
#ارات	autre 41	none -60	vandalisme 97
#اراج	degats_des_eaux -45	dommage_materiel 112
#اراش	collision 134
#اراه	blessure 54	vandalisme 80
#ارب>	degats_des_eaux 116	vandalisme 90	vol -50
#اربر	bris_de_glace 241	collision -47	evenement_climatique -43	none -48
#ارتب	bris_de_glace -43	dommage_materiel 139
#ارتط	collision 72
#ارتف	autre 153	collision -60	dommage_materiel 50	none -116
#ارتن	dommage_materiel 64
#ارته	collision 158
#ارتي	none -45
#ارثه	degats_des_eaux 90	evenement_climatique 43
#ارج>	blessure 54	collision -43	none -40
#ارجع	none -62	vandalisme 110
#ارجه	vol 100
#ارجو	blessure 47
#ارجي	incendie 47
#ارحه	collision 55	none 76
#ارد>	bris_de_glace 104	collision 79	degats_des_eaux -45	vandalisme -70
#ارده	bris_de_glace 40	collision 48
#اردي	collision 136	dommage_materiel -46	none -145	vandalisme 140	vol -88
#ارز>	collision 44	vandalisme 84
#ارسا	autre 213	blessure 83	collision -71	dommage_materiel -50	none -155
#ارسل	none 167
#ارش>	collision 167
#ارشو	collision 127
#ارشي	collision -45	degats_des_eaux 54
#ارض>	none -40
#ارضي	degats_des_eaux 101
#ارط>	autre 120	none -43
#ارطه	bris_de_glace 172	collision -43	degats_des_eaux -57	vandalisme -43
#ارع>	collision 89
#ارغ>	vol 100
#ارغه	autre 64	collision 48
#ارف>	collision 41
#ارفش	degats_des_eaux 69
#ارفو	collision 52
#ارفي	collision -49	dommage_materiel -73	incendie 84	vandalisme 122
#ارق>	blessure 111	collision -55	dommage_materiel 104	none -93	vandalisme -44	vol 69
#ارقه	blessure -68	dommage_materiel -84	incendie -46	none -175	vandalisme 177	vol 82
#ارك>	blessure 182	collision -73	dommage_materiel -64	none -64	vandalisme 177	vol -62
#اركي	degats_des_eaux 71
#ارم>	none -97	vandalisme 205
#ارمي	collision 54
#ارنا	incendie 58
#ارها	blessure 75	dommage_materiel -41	vandalisme 119	vol -51
#ارو>	vol 44
#اروا	bris_de_glace -49	dommage_materiel -40	incendie 129	none -53	vandalisme 99	vol -77
#اروت	autre 72	collision -85	none -42	vandalisme 182
#ارود	evenement_climatique 102	vol -45
#اروط	autre 99	collision -45	dommage_materiel -108	none -48	vol 114
#اريا	incendie 48	vol 43
#اريت	blessure -49	collision -64	dommage_materiel -42	vandalisme -48	vol 192
#اريخ	collision 49
#اريد	none 152
#ارير	collision 174
#اريس	vol 109
#اريف	blessure 93	collision -45
#اريك	dommage_materiel 169	none -67
#ارين	blessure -56	dommage_materiel 161
#اريه	vol 59
#اريو	degats_des_eaux 48	vol 53
#اريي	collision 168	none -42
#ازا>	incendie 81
#ازات	evenement_climatique 67
#ازاز	bris_de_glace 98	vandalisme 50	vol -59
#ازال	none 52
#ازت>	dommage_materiel 78	incendie 51
#ازرق	collision 96
#ازرو	collision 61	evenement_climatique 41
#ازعا	collision 148	none -57
#ازل>	collision 112
#ازله	blessure 106
#ازم>	degats_des_eaux 102	dommage_materiel -43
#ازما	collision -44	dommage_materiel 120	vol 50
#ازه>	dommage_materiel 57
#ازو>	collision -62	vol 147
#ازوت	autre -41	blessure -69	bris_de_glace -45	collision -81	degats_des_eaux -53	dommage_materiel 109	incendie 127	none -93	vandalisme -75	vol 86
#ازوط	autre 87	collision -56	dommage_materiel -41	vandalisme 55
#ازي>	blessure 134	collision -53
#اسا>	evenement_climatique 95	vandalisme -87	vol 116
#اساب	autre 83	blessure 135	collision -47	dommage_materiel -41	none -77
#اسات	bris_de_glace 47	dommage_materiel 63
#اساج	blessure -85	collision 211
#اسب>	dommage_materiel 95	incendie 64
#اسبق	collision 51
#اسبو	autre 65
#استا	dommage_materiel 50	vandalisme 95
#استد	collision 98
#استر	autre 190	collision -90	none -88	vol 53
#استع	dommage_materiel 83	none -67	vandalisme -41	vol 109
#استف	none 187	vol -128
#استل	autre 119	dommage_materiel 42	vol -41
#استم	none 56	vandalisme -47	vol 119
#استن	dommage_materiel 57	incendie 57
#استي	evenement_climatique 48
#اسطب	collision -45	evenement_climatique 120	none -46	vol 99
#اسطن	autre 84	none -46
#اسعا	collision 74
#اسعه	vol 48
#اسف>	none 87
#اسفل	dommage_materiel 78
#اسفي	blessure 48	evenement_climatique 59
#اسقط	degats_des_eaux -42	dommage_materiel 137
#اسك>	vol 140
#اسكن	evenement_climatique 40
#اسل>	blessure -70	dommage_materiel 95	vandalisme 123
#اسم>	collision 40
#اسما	evenement_climatique 47	incendie 51
#اسمن	blessure 41	degats_des_eaux -66	dommage_materiel -51	vandalisme 168	vol -46
#اسمه	evenement_climatique 53	none -44	vandalisme 68
#اسمي	collision -40	dommage_materiel 79	evenement_climatique 87	incendie -40
#اسنا	autre 82	dommage_materiel 45	none -57
#اسه>	blessure 53	collision 78
#اسها	blessure -72	collision 72	evenement_climatique 107
#اسوب	dommage_materiel 138	vol 53
#اسود	collision -50	degats_des_eaux 57	dommage_materiel -40	incendie 70	none -92	vandalisme 89
#اسي>	vol 42
#اسيا	vol 40
#اسيت	collision -61	dommage_materiel -48	incendie 58	vandalisme 99
#اسير	autre 202	blessure 42	dommage_materiel -48	none -84	vol -40
#اسين	collision 118	evenement_climatique 46	none -63
#اسيه	blessure 108	degats_des_eaux -50	vol 88
#اسيو	autre 83	collision 77	none -66
#اشا>	autre -44	blessure -45	bris_de_glace -73	collision 65	degats_des_eaux -74	dommage_materiel -147	evenement_climatique -109	incendie -46	none 320	vandalisme -89	vol -109
#اشار	collision 67
#اشتر	vol 85
#اشتع	collision -63	incendie 189
#اشتك	collision -63	degats_des_eaux 82	none -49	vandalisme -48	vol 143
#اشجا	evenement_climatique 96
#اشرح	none 74
#اشره	dommage_materiel 56	none 42
#اشعر	vol 47
#اشعه	autre -73	blessure 163
#اشغا	bris_de_glace 59	collision -61	dommage_materiel 175	none -51
#اشفت	collision 219	none -67	vandalisme -75	vol -50
#اشه>	dommage_materiel 74	evenement_climatique 42	none -45	vandalisme 72
#اشور	collision -53	none -58	vandalisme 111	vol 67
#اشوك	collision 134
#اشيد	collision 65	evenement_climatique 104
#اصب>	collision 69
#اصبت	blessure 174
#اصبع	blessure 276	collision -76	dommage_materiel -79	none -90
#اصته	blessure -52	collision 82	none -96	vandalisme 122	vol -63
#اصتو	collision 94	none -45	vandalisme -44	vol 73
#اصرح	blessure 55	collision -63	none 57	vandalisme 53
#اصص>	dommage_materiel -44	evenement_climatique 61	vandalisme 121	vol -50
#اصطد	collision 80
#اصفه	evenement_climatique 158
#اصق>	incendie 72
#اصل>	degats_des_eaux 86
#اصلا	dommage_materiel 68	vandalisme -43
#اصلي	autre 78	collision -42
#اصني	collision -43	none 70
#اصه>	vandalisme 64
#اصها	vandalisme 91
#اصو>	bris_de_glace 114	incendie 61
#اصيب	none 59
#اضت>	blessure -44	degats_des_eaux 76	dommage_materiel 113	none -51
#اضر>	autre 159	blessure -58	bris_de_glace -42	evenement_climatique 142	none -65	vol -51
#اضرا	autre 64	none -42
#اضطر	autre 101	degats_des_eaux 67	evenement_climatique -61
#اضع>	blessure 115	collision -68	vandalisme 65
#اضه>	blessure 184	collision -47	dommage_materiel -40	incendie 77	vol -81
#اضيه	none 116
#اطا>	blessure 129	collision -68	degats_des_eaux -49	dommage_materiel -64	evenement_climatique 80	incendie 80	vol -42
#اطار	degats_des_eaux 42	dommage_materiel 54	vandalisme -42
#اطر>	collision 120	evenement_climatique 57	none -102
#اطري	blessure -57	collision -55	degats_des_eaux -40	dommage_materiel -43	incendie 129	none -43	vol 85
#اطع>	collision 61	vandalisme 56
#اطعه	vol 75
#اطفا	incendie 49
#اطلب	autre 50	none 48
#اطلس	blessure 51	degats_des_eaux 101
#اطم>	collision -40	evenement_climatique 57	none -53	vandalisme 128
#اطمه	degats_des_eaux 44	dommage_materiel 102
#اطنه	degats_des_eaux 103
#اطه>	degats_des_eaux 67	none -56	vol 52
#اطور	autre 96	dommage_materiel -40
#اطي>	autre 135	blessure 101	none -73
#اطيم	none -45	vandalisme 110	vol -61
#اظن>	collision 59	none 84
#اظور	collision 94
#اعات	collision -62	degats_des_eaux -44	evenement_climatique 71	none -59	vol 178
#اعار	degats_des_eaux 48	dommage_materiel 155	none -95
#اعبر	collision 88
#اعت>	autre 186	none -65
#اعتر	collision 43	dommage_materiel 68
#اعد>	degats_des_eaux 49	vol 74
#اعده	none 43	vandalisme 42
#اعدو	collision -40
#اعرف	autre 98	vandalisme 56	vol -64
#اعس>	none -47	vol 59
#اعسي	evenement_climatique 126	vol 98
#اعصا	evenement_climatique 112
#اعطا	none -48	vol 118
#اعطت	collision 89
#اعطو	blessure 66	none 42
#اعطي	bris_de_glace -42	collision 80	vol 94
#اعقه	evenement_climatique 207
#اعل>	collision 159	dommage_materiel 92	vandalisme -106
#اعلم	none 73
#اعله	collision -62	dommage_materiel -43	incendie 274	vol -42
#اعمل	blessure 65
#اعند	collision 122	none -65	vandalisme 45
#اعها	blessure -92	degats_des_eaux 78
#اعو>	collision 82	degats_des_eaux 70
#اعي>	blessure 41
#اعيط	collision 104	incendie 44	none -60
#اعيه	dommage_materiel 40	vol 73
#اغا>	collision -48	none -138	vandalisme -54	vol 279
#اغرق	degats_des_eaux 85	evenement_climatique 65	none -43
#اغلا	collision -59	evenement_climatique 69	none -46	vol 125
#اغلق	bris_de_glace 65	degats_des_eaux 65
#اغه>	collision 40	dommage_materiel 60	none -75	vandalisme 119	vol -50
#اغي>	vol 85
#اغير	blessure 91
#افاب	degats_des_eaux 181	dommage_materiel 67	none -60
#افات	collision 138	degats_des_eaux -45	vol -47
#افاك	blessure 46
#افان	collision 45	evenement_climatique 61
#افته	evenement_climatique 62	vandalisme 147	vol -97
#افذ>	evenement_climatique 58	vandalisme 88
#افذه	bris_de_glace 88
#افر>	collision -43	degats_des_eaux 159	dommage_materiel 46	evenement_climatique -61
#افرا	evenement_climatique 220	none -49
#افرغ	collision -43	vol 109
#افرو	blessure 148	collision -109	dommage_materiel 115	none -58	vandalisme -40	vol -51
#افري	autre 58	collision 203	none -118
#افسد	degats_des_eaux 74	evenement_climatique 77
#افش>	dommage_materiel -53	none -52	vandalisme 163
#افعل	collision -45	none 93	vol 78
#افعه	dommage_materiel 81
#افق>	none 156
#افه>	collision 42
#افهم	autre 127
#افو>	degats_des_eaux 107
#افور	degats_des_eaux 231	dommage_materiel -59	incendie -44	none -95	vandalisme -45	vol -74
#افون	collision -67	degats_des_eaux 254	incendie -129	none -40
#افيا	vol 47
#افيه	incendie 163
#اقا>	collision 100	vol -41
#اقبه	blessure 71
#اقت>	collision 41	vandalisme 69
#اقتح	vandalisme 61
#اقتل	evenement_climatique 101
#اقدر	blessure 168	none -56
#اقدم	vandalisme 42
#اقف>	collision 53
#اقفا	autre 43	collision 65
#اقفه	collision 115	incendie 47	none -69
#اقلي	blessure 66
#اقوا	none -51	vol 147
#اقود	collision 96
#اقيت	vol 43
#اقيه	blessure 45	bris_de_glace 198	collision -49	degats_des_eaux -41	dommage_materiel -77	incendie 44	none -190	vandalisme -57	vol -63
#اكاد	bris_de_glace 52	collision -56	incendie 48
#اكاف	evenement_climatique 163
#اكان	bris_de_glace 52	evenement_climatique 73
#اكاي	bris_de_glace 41	collision 40	none 51
#اكب>	collision 60	vandalisme 45
#اكبه	collision 60
#اكت>	collision -70	vol 225
#اكتش	bris_de_glace 49	degats_des_eaux 42
#اكثر	degats_des_eaux 73	none -41
#اكد>	collision -82	none 175
#اكدا	collision 51
#اكس>	degats_des_eaux 69
#اكسج	incendie 69
#اكسي	collision 46
#اكشي	bris_de_glace 58	evenement_climatique -51	incendie 40
#اكل>	none -47
#اكلت	collision -41	degats_des_eaux 109
#اكله	collision -49	dommage_materiel 44	incendie 116
#اكم>	none 41
#اكن>	degats_des_eaux 99
#اكنت	dommage_materiel -45	none -75	vandalisme 125	vol -40
#اكنه	degats_des_eaux 57
#اكه>	bris_de_glace 62	dommage_materiel -46	evenement_climatique 93	none -85	vandalisme -54
#اكوا	degats_des_eaux 131
#اكور	collision 98	degats_des_eaux 46
#اكيد	none 154
#اكين	degats_des_eaux 50	dommage_materiel 76	incendie 98	none -80
#الاب	collision -63	dommage_materiel 47	vandalisme 138	vol -40
#الات	collision 95
#الاج	none 70	vandalisme 86	vol -92
#الاخ	none 45
#الاد	autre 73
#الاز	collision 74	vol -48
#الاش	vandalisme 68
#الاص	dommage_materiel 115
#الاض	none -53	vandalisme 73
#الاط	incendie 51
#الاع	collision 56	evenement_climatique 43
#الاغ	vol 131
#الاف	collision -51	dommage_materiel 56	none -75	vol 186
#الاق	collision -66	none -45	vol 155
#الاك	incendie 46	none 65
#الال	degats_des_eaux 59	evenement_climatique 54	incendie -43	none -52
#الاي	collision 50
#الب>	autre 46	dommage_materiel 44	vandalisme -44
#البح	blessure 55
#البخ	blessure 73	collision -65	dommage_materiel -49	incendie 149	none -54	vol -44
#البد	vol 55
#البر	evenement_climatique 47	none -54
#البز	collision -48	vol 130
#البس	collision 96	dommage_materiel 90	none -55
#البص	vol 109
#البض	collision 47
#البط	blessure 63
#البغ	blessure 94	collision -51	dommage_materiel -41	evenement_climatique 185	none -63	vol -51
#البق	evenement_climatique 129
#البك	blessure 92	collision -45	degats_des_eaux 40	dommage_materiel 102	none -68
#البل	degats_des_eaux 44	none -45
#البن	none -60
#البه	evenement_climatique 65
#التا	autre 60
#التب	blessure 49	evenement_climatique 68
#التح	autre 71	dommage_materiel 51	vol -53
#التخ	blessure -47	bris_de_glace -78	vandalisme 212	vol -114
#التد	blessure 214	collision -55	degats_des_eaux 43	dommage_materiel -70	none -53
#التس	collision -47	dommage_materiel 55	vol 72
#التص	dommage_materiel 52
#التع	none 84
#التف	blessure 96	collision -59
#التق	evenement_climatique 48
#التك	autre 91	none -76	vandalisme 55
#التل	dommage_materiel 52
#التم	autre 55	none -43
#التن	degats_des_eaux 43
#الته	blessure 44	incendie 81	none -44	vol 43
#التي	dommage_materiel 41
#الث>	degats_des_eaux 43
#الثل	evenement_climatique 44
#الثم	dommage_materiel 95	none 51	vol -63
#الثه	collision 76
#الجب	degats_des_eaux 47	dommage_materiel 51
#الجز	bris_de_glace 87
#الجل	blessure 53	none -50	vol 78
#الجن	collision 75	none -42	vandalisme 48
#الجه	bris_de_glace 63
#الجو	collision -44
#الح>	blessure 74	vol 43
#الحب	none -44	vol 58
#الحج	collision -40	vandalisme 142	vol -44
#الحر	bris_de_glace 53
#الحس	autre 66
#الحص	incendie 128
#الحض	dommage_materiel 83
#الحف	blessure 145	dommage_materiel -134	vandalisme 84	vol -47
#الحق	collision -48	none -46	vandalisme 48	vol 98
#الحل	dommage_materiel 101	none -56
#الحن	degats_des_eaux 182	evenement_climatique -81	none -84	vandalisme 81	vol -55
#الحو	dommage_materiel 48	none -40
#الخب	vol 53
#الخد	none -41
#الخر	dommage_materiel 67	evenement_climatique 58
#الخز	bris_de_glace 63	collision -63	dommage_materiel 65	none -67
#الخس	evenement_climatique 72	vandalisme 45
#الخش	degats_des_eaux 53
#الخص	none -61	vandalisme 182	vol -113
#الخض	autre 76	collision 63	none -40
#الخط	none 53
#الخل	collision 47
#الخن	collision 292	dommage_materiel -51	vandalisme -61	vol -149
#الخو	degats_des_eaux 96	dommage_materiel -41	incendie -72	none -41
#الد>	blessure 97
#الدج	collision -58	dommage_materiel 99	evenement_climatique 41	none -43
#الدخ	incendie 131
#الدش	bris_de_glace 127	degats_des_eaux 60	none -41
#الدك	blessure 71	degats_des_eaux 70
#الدل	blessure -40	collision -59	dommage_materiel -52	evenement_climatique 147	none -77	vandalisme 66
#الدم	blessure 48
#الدن	bris_de_glace 64	collision -58	evenement_climatique 73	vol 49
#الده	bris_de_glace 42	dommage_materiel -47	vol 63
#الدي	incendie 90
#الذر	bris_de_glace 60	degats_des_eaux 43	dommage_materiel -77
#الذه	vol 131
#الذي	collision 43
#الرب	blessure 40	collision 45
#الرج	blessure 81	collision 57
#الرح	autre 101	collision -63	incendie 40	none -46	vol 68
#الرخ	degats_des_eaux -60	dommage_materiel 191	incendie 43
#الرس	blessure 57	degats_des_eaux 56
#الرش	degats_des_eaux 154	incendie -134
#الرص	collision 171
#الرط	collision -52	degats_des_eaux 146
#الرع	evenement_climatique 186
#الرف	blessure -59	dommage_materiel 191	incendie 45	none -45	vol -48
#الرق	vol 51
#الرك	vandalisme 70
#الرم	bris_de_glace 59	incendie 95	none -68
#الرو	none -71	vandalisme 70
#الري	evenement_climatique 122	none -43
#الزا	bris_de_glace 205	collision -42	none -53
#الزب	incendie 42	vandalisme 66
#الزج	bris_de_glace 140
#الزح	blessure 255	collision 45	dommage_materiel -70	none -173	vol -44
#الزر	degats_des_eaux 60
#الزف	bris_de_glace 66	collision -43	degats_des_eaux 64	dommage_materiel -58	none -46	vol 109
#الزل	bris_de_glace 130	degats_des_eaux 61	dommage_materiel -69	none -40
#الزم	bris_de_glace -52	collision -42	dommage_materiel 240	incendie -47
#الزن	none -40	vandalisme 136	vol -47
#الزه	bris_de_glace 276	dommage_materiel -65	none -78	vol -48
#الزو	collision 106	dommage_materiel -50
#الزي	blessure 63	collision 41
#الست	dommage_materiel 48	incendie 83
#السج	degats_des_eaux 70
#السخ	bris_de_glace 115	degats_des_eaux 56
#السد	collision -43	evenement_climatique 141	incendie 60
#السط	evenement_climatique 97
#السع	blessure 89	collision -66	incendie 64	none -42	vol 47
#السف	autre 76	degats_des_eaux 41	none -56
#السق	evenement_climatique 44
#السك	collision 41	none -55
#السم	blessure 43	dommage_materiel 55	none -48
#السن	autre 92	collision -42
#السه	blessure 93	collision -61	none -62	vandalisme -40	vol 161
#الشا	none -47
#الشب	collision 61	vol 86
#الشت	degats_des_eaux 92	evenement_climatique 59	none -40
#الشج	evenement_climatique 162	none -45
#الشح	collision -85	none -57	vandalisme 233	vol -107
#الشع	collision 42	incendie 77	none 108	vandalisme -48
#الشغ	degats_des_eaux 64
#الشف	evenement_climatique 63	incendie 50
#الشق	degats_des_eaux 47
#الشك	collision -42	vol 155
#الشم	collision -40	evenement_climatique 65	incendie 60
#الشن	blessure 102
#الشه	blessure 44	none 55
#الشو	degats_des_eaux 114
#الص>	blessure -40	dommage_materiel 210	none -81
#الصا	degats_des_eaux 53
#الصح	collision -51	degats_des_eaux 63	dommage_materiel 124	none -41	vandalisme -42
#الصخ	autre 69	dommage_materiel 55	evenement_climatique 67	vol -42
#الصد	collision 41	none -44
#الصر	degats_des_eaux 128
#الصف	collision 155	none -108	vol 49
#الصل	blessure 203	collision -50	none -42
#الصن	none -45	vol 73
#الصي	dommage_materiel 53	vol 65
#الضا	autre 47	blessure 59	dommage_materiel -48	none -50	vol 75
#الضب	collision 40
#الضح	blessure -40	collision -115	degats_des_eaux 50	vandalisme 147	vol -41
#الضر	vandalisme 60
#الضل	blessure 168	collision 83	dommage_materiel -59	none -49	vandalisme -113	vol -74
#الضم	autre 237	blessure -44	collision -115	none -43
#الضو	dommage_materiel 45
#الضي	autre 46	evenement_climatique 95	none -45	vol -66
#الطر	collision 60
#الطق	dommage_materiel 91	none 43
#الطل	incendie 43	vandalisme 95
#الطم	blessure -47	dommage_materiel -99	none -82	vandalisme 181	vol 122
#الطن	blessure 70
#الطي	autre 50	incendie 61	none -60
#الظل	blessure 83	collision -42	none 133
#العا	incendie 71
#العت	collision -41	dommage_materiel -45	vol 139
#العج	collision 45	dommage_materiel 43	evenement_climatique 46	none -46
#العر	dommage_materiel 47
#العس	collision 54	vol 40
#العص	collision -40	degats_des_eaux 69
#العض	blessure 142	none 86	vol -51
#العط	blessure 43	collision -55	dommage_materiel 44	vol 69
#العظ	blessure 94	degats_des_eaux -54	dommage_materiel 42	evenement_climatique 52	none -68	vandalisme -41	vol -51
#العف	degats_des_eaux 122
#العق	autre 140	collision 40	none -50
#العل	collision -49	vandalisme 52
#العن	blessure 48	collision -62	dommage_materiel -57	none -111	vandalisme 54	vol 169
#العو	blessure 61	collision -58	dommage_materiel 67
#العي	autre 56	bris_de_glace 73	dommage_materiel 40	none -46
#الغا	incendie 90
#الغد	blessure 42	bris_de_glace 80	collision -53
#الغر	collision -45
#الغس	collision -55	dommage_materiel 95
#الغط	blessure 89	none -40	vandalisme -62	vol 80
#الغل	collision 185	none -89
#الغو	none 123
#الغي	autre 124
#الف>	autre 44	collision 65
#الفت	autre -46	blessure -59	bris_de_glace -60	collision -71	degats_des_eaux -108	dommage_materiel 144	evenement_climatique -76	incendie 103	none -69	vol -80
#الفج	collision 67
#الفح	blessure -63	collision -67	incendie 162
#الفخ	blessure 70	dommage_materiel 77
#الفق	blessure -52	collision 266	degats_des_eaux 66	dommage_materiel -176	vandalisme -58	vol -48
#الفل	autre 110	dommage_materiel -44
#الفن	autre 163	blessure 94	collision -116	dommage_materiel -42	none -99
#الفو	collision 49	degats_des_eaux 43
#الفي	bris_de_glace 56	none -54
#القا	degats_des_eaux 66
#القب	bris_de_glace 52	collision -59	degats_des_eaux 41	dommage_materiel -45	none -128	vandalisme 101
#القد	blessure 40	collision 45	none -57
#القر	blessure -46	evenement_climatique 75
#القس	autre 92	none -50
#القص	evenement_climatique 85
#القض	collision -48	vandalisme 81	vol 84
#القط	autre 74
#القف	vandalisme 53	vol 74
#القل	collision -84	degats_des_eaux 81	dommage_materiel 67	none -56	vandalisme 79
#القم	collision 43	incendie 75
#القن	autre 48	blessure 59	incendie 50	none -51
#القه	dommage_materiel 70
#القو	collision -66	degats_des_eaux -46	none 155	vandalisme 129	vol -77
#القي	blessure 98	collision -42	degats_des_eaux 59	none -46
#الك>	collision -63	dommage_materiel 204	none -48	vandalisme -49
#الكا	none -45
#الكب	dommage_materiel 42
#الكت	degats_des_eaux 50	dommage_materiel 53	none -58	vandalisme 107	vol -41
#الكر	none -44
#الكس	blessure 62	dommage_materiel 69
#الكش	autre -50	blessure -49	bris_de_glace 250	degats_des_eaux -48	dommage_materiel -94	evenement_climatique -45	incendie -71	none -260	vandalisme -74	vol -83
#الكم	blessure -46	collision -61	dommage_materiel 96	none 62	vol 64
#الكن	degats_des_eaux 55	vandalisme 43
#الكه	vol 45
#الكي	incendie 79
#اللا	degats_des_eaux 81	dommage_materiel 98	incendie -40	none -52
#اللح	blessure 86	dommage_materiel 74	incendie -63
#اللص	blessure -44	vol 164
#اللق	collision -56	degats_des_eaux -40	dommage_materiel 153	evenement_climatique -60	none 150	vol -49
#الم>	collision 51	incendie 62
#الما	degats_des_eaux 83
#المج	collision -40	degats_des_eaux 47	dommage_materiel 77	incendie 99	none -45
#المخ	vol 63
#المز	bris_de_glace 40	none -56	vol 127
#المش	degats_des_eaux 41	dommage_materiel 125	none -52
#المص	autre 41	blessure 74	none -48
#المض	evenement_climatique 128	vandalisme -44
#المظ	evenement_climatique 198	none -67
#المغ	collision -48
#المف	autre 117	collision -58	none -87	vol 98
#المق	vandalisme 83
#المك	dommage_materiel 60
#المم	degats_des_eaux 41
#المن	none -50
#المه	dommage_materiel 73	vol -40
#النت	bris_de_glace 142	none -80	vol -40
#النج	dommage_materiel 116	vol -41
#النح	none -60	vol 238
#النخ	dommage_materiel -50	evenement_climatique 174
#النز	collision -46	evenement_climatique 74	vol 50
#النس	autre 41	evenement_climatique 98
#النص	dommage_materiel 46
#النض	autre 149	blessure -83	bris_de_glace -49	collision -80	degats_des_eaux -53	dommage_materiel 210	evenement_climatique -47	incendie -46	none -184	vandalisme -67	vol -76
#النظ	autre 97	collision -43	dommage_materiel -87	vandalisme -77	vol 116
#النع	collision 56
#النف	collision 57	dommage_materiel 79
#النق	blessure 40	collision 44
#النم	bris_de_glace 83
#النه	vol 48
#النو	none 59
#الني	incendie 76
#اله>	degats_des_eaux 44
#الهب	blessure -49	dommage_materiel 163	none -43
#الهل	blessure 131	dommage_materiel -51
#الهم	collision -44	dommage_materiel 75	vandalisme -42	vol 119
#الهي	collision 113	incendie 65
#الوا	evenement_climatique 51
#الوج	collision 69	degats_des_eaux -44	incendie 93
#الوح	evenement_climatique 63
#الود	collision 49
#الور	collision 44
#الوس	collision 57	vandalisme 68
#الوص	autre 135
#الوط	vol 44
#الوع	degats_des_eaux 150
#الوق	incendie 48
#الوك	autre 114	degats_des_eaux 46	dommage_materiel -40	none -44	vandalisme -44
#الون	degats_des_eaux 99
#الوي	bris_de_glace -44	collision -76	dommage_materiel 153	evenement_climatique -41	incendie -41	none -73	vandalisme 130	vol -73
#اليا	autre 55	none -60	vol 88
#اليب	collision -51	dommage_materiel 79	vandalisme 57
#اليد	blessure 76	vol 40
#اليز	collision -95	vol 269
#اليط	collision -46	degats_des_eaux 188	dommage_materiel 95	evenement_climatique -65	none -51	vol -55
#اليك	vol 109
#اليل	autre 209	collision -49	none -67
#اليم	collision 148	none -54
#الين	collision 99	degats_des_eaux 158	dommage_materiel -44	none -123
#اليه	dommage_materiel 61	none -46
#اليو	none 40
#امام	bris_de_glace 46
#امان	collision 60	evenement_climatique 145
#اماه	degats_des_eaux 41
#امبو	bris_de_glace 130	degats_des_eaux -76	dommage_materiel -119	evenement_climatique -43	incendie -81	none -72	vandalisme 159	vol -50
#امبي	incendie 40
#امتد	incendie 126
#امر>	none 46
#امره	degats_des_eaux 68
#امسك	blessure -42	collision 150	dommage_materiel -68	none -72	vandalisme -61	vol 123
#امسه	none 121
#امشي	blessure 132	dommage_materiel -42	none -55
#امط>	blessure -40	bris_de_glace -52	degats_des_eaux 43	dommage_materiel -54	incendie 189	none -79	vandalisme -41
#امطا	degats_des_eaux -75	evenement_climatique 217	none -41
#امع>	blessure 140	collision -116	dommage_materiel -57	incendie 88	none -99	vandalisme -41	vol 137
#امعي	vol 75
#املا	bris_de_glace 67	degats_des_eaux -57	evenement_climatique 57
#املك	vandalisme 44
#امله	dommage_materiel 40	none -43
#املي	vandalisme 92
#امن>	vandalisme 56
#امنه	none 78
#امني	vol 118
#امه>	collision 42
#امها	collision 74	none -85	vandalisme 120
#امو>	blessure 44
#اموا	vol 52
#اموس	incendie 108
#امي>	bris_de_glace 71
#اميذ	collision 100
#امير	dommage_materiel 55	none -54	vandalisme 43	vol 71
#اميك	bris_de_glace 157	collision -61	dommage_materiel 75	none -67
#امين	autre 126
#اميه	collision 122	dommage_materiel -51	incendie 42
#اميو	vandalisme 54
#انات	collision 48	dommage_materiel -53	evenement_climatique 173	none -65	vandalisme 45	vol -48
#اناج	autre 218	dommage_materiel -60
#انار	bris_de_glace 55	collision 195	dommage_materiel -58	none -66
#انبه	incendie 54
#انبو	degats_des_eaux 141
#انبي	collision 71
#انتا	collision -43	degats_des_eaux 84	none -43	vandalisme -40	vol 109
#انتب	bris_de_glace -49	collision 103	dommage_materiel -46	none 47	vandalisme -72
#انتر	none -75	vandalisme 176
#انتش	degats_des_eaux -75	dommage_materiel 86	incendie 130	none -40
#انتظ	none 118
#انتف	degats_des_eaux 103	dommage_materiel -40	evenement_climatique -66	incendie 134	none -45
#انتق	degats_des_eaux -86	dommage_materiel -55	incendie 53	none -47	vandalisme 149
#انتو	collision 96	dommage_materiel 51	evenement_climatique -100
#انتي	collision -67	degats_des_eaux -85	dommage_materiel 68	evenement_climatique 89	incendie -62	vandalisme 74
#انجز	collision 88
#انجل	blessure 79	none 75
#انحر	collision 73
#اند>	degats_des_eaux 106
#اندا	bris_de_glace 182	none -83	vandalisme 67	vol -59
#اندل	incendie 102
#اندي	collision -53	degats_des_eaux 67	vandalisme 57
#انذا	evenement_climatique 43	vol 62
#انز>	degats_des_eaux 203
#انزل	blessure 58	evenement_climatique 40
#انس>	dommage_materiel 48
#انسا	vol 47
#انسي	evenement_climatique 63	incendie 81	none -53
#انش>	bris_de_glace -42	collision 131	degats_des_eaux 52	dommage_materiel -60	evenement_climatique -78	none 124	vandalisme -65	vol -53
#انص>	collision 51
#انطه	incendie 176
#انطي	blessure 66	collision -70	vandalisme 59
#انع>	none -43	vol 88
#انغر	collision 101	dommage_materiel -59
#انفت	blessure 51	collision 40
#انفج	degats_des_eaux 84
#انفص	bris_de_glace 72	degats_des_eaux 107
#انقط	dommage_materiel 193	incendie -40	none -57
#انقل	collision 178	dommage_materiel 66	none -68	vandalisme -46
#انكس	blessure 48	bris_de_glace 67	none -43
#اننا	evenement_climatique 40
#انني	collision 62
#انه>	dommage_materiel 59
#انها	blessure 47	none -58
#انو>	dommage_materiel 53
#انوا	degats_des_eaux 55
#انوت	degats_des_eaux 47	none -50
#انور	bris_de_glace 175
#انون	autre 84	blessure 63
#انوي	collision -40	vol 167
#انيا	collision 49
#انيت	collision 64
#انير	evenement_climatique -77	none -41	vandalisme -62	vol 153
#انيس	dommage_materiel 73
#انيك	autre 60	collision -51	incendie 40
#انين	collision 82	vandalisme 67
#انيه	incendie 48
#انيو	collision -42	degats_des_eaux 244	evenement_climatique -42
#اها>	incendie 51	vol 41
#اهد>	collision 90	dommage_materiel -50	none -56	vandalisme 137	vol -46
#اهره	vol 75
#اهش>	none 89	vol -42
#اهم>	vandalisme 52
#اهمن	collision -41	none 147
#اهمو	collision 196	none -57	vandalisme -48
#اواف	none 95
#اوب>	incendie 55
#اوبر	blessure -84	collision 134
#اوبو	blessure 91	collision -63	none 139
#اوتو	collision 132	dommage_materiel 92	none -88
#اود>	vol -42
#اور>	collision -52	degats_des_eaux 55	none -69	vandalisme 85
#اورا	collision 105	dommage_materiel 54	none -40
#اوره	dommage_materiel 44
#اورو	blessure 46
#اوز>	collision 118
#اوش>	collision 94	dommage_materiel -48	none 142	vandalisme -69	vol -56
#اوصل	collision 76	incendie 86
#اوطو	degats_des_eaux -53	dommage_materiel 153
#اوقع	collision 77	degats_des_eaux -42	dommage_materiel 52	none -63
#اوقف	none 63
#اولت	collision 86
#اوله	bris_de_glace 82	none -48	vandalisme -46	vol 88
#اولو	collision -77	none -114	vandalisme -79	vol 268
#اولي	collision 111	incendie 54
#اونو	incendie 74
#اوني	degats_des_eaux 40	incendie -46
#اوه>	none -42	vandalisme 52	vol 78
#اوها	incendie 54	vol 74
#اوهم	none -100	vandalisme 57	vol 144
#اوي>	collision 126	degats_des_eaux 55	none -47
#اويه	bris_de_glace 74	none -44
#ايا>	collision 47
#ايات	collision 46	vandalisme 99
#ايام	blessure 45	none 72
#ايب>	vandalisme 135	vol -63
#ايبه	degats_des_eaux 80	incendie 87	none -51
#ايبي	incendie 155	none -63	vol -71
#ايت>	collision 54	dommage_materiel -51	evenement_climatique 95	none 97	vol -57
#ايج>	none -40	vol 53
#ايجي	none -57	vol 164
#ايح>	vol 68
#ايحه	evenement_climatique 46	incendie 49
#ايد>	collision 46	evenement_climatique 49	incendie -55	none -61	vandalisme 42
#ايده	collision 124	dommage_materiel -54	evenement_climatique 77
#ايدي	collision 44	dommage_materiel 46
#اير>	vandalisme 53
#ايرب	collision 58
#ايره	autre 65	none -44	vol 48
#ايز>	bris_de_glace 98
#ايزه	dommage_materiel 50
#ايسر	collision 100
#ايش>	none 149
#ايض>	degats_des_eaux 76	incendie -43	none -40	vandalisme 77
#ايضا	autre 120	none -118
#ايط>	degats_des_eaux 58
#ايطا	autre 142	dommage_materiel -62	incendie 80	none -61
#ايع>	autre 41
#ايف>	vol 48
#ايفه	blessure 87	collision -100	vandalisme 72	vol 57
#ايفو	collision 54
#ايق>	collision 47
#ايقه	collision 105
#ايكو	autre 69	bris_de_glace 101	collision 63	none -61	vol -90
#ايل>	collision 164
#ايلت	dommage_materiel 181	none -78	vandalisme -54
#ايله	dommage_materiel 146	none -51
#ايلي	blessure 128	collision -56
#ايم>	collision -59	vol 108
#ايما	evenement_climatique 53
#ايمت	collision 83
#ايمن	collision 87
#ايمه	collision 72	degats_des_eaux 69
#ايمو	dommage_materiel -41	evenement_climatique 78	vol 74
#ايمي	dommage_materiel 48
#اين>	none 40
#اينت	dommage_materiel 65
#اينش	none 127
#اينو	vandalisme 47
#ايني	blessure -48	collision -58	none 103	vol 121
#ايه>	vol 43
#ايوا	none 186
#ايي>	incendie 40	vandalisme 42
#اييا	collision -63	dommage_materiel 167	none -65
#اييه	vol 89
#باء>	degats_des_eaux 62
#بابا	bris_de_glace 80	degats_des_eaux 69	dommage_materiel -47
#بابه	degats_des_eaux 49
#بابي	collision 65	none -49	vandalisme 109
#بات>	none -44
#باتن	blessure -53	collision 90	dommage_materiel -54	vandalisme 153	vol -40
#باحا	none 54
#باحه	blessure -48	collision -40	degats_des_eaux 131	dommage_materiel 82	none -51
#باخ>	blessure 102	dommage_materiel -48	incendie 46
#باد>	bris_de_glace 137	collision -52	vol 64
#بادل	collision 143
#باذي	collision 51
#بار>	autre 141	degats_des_eaux -47	dommage_materiel -40	none -102	vol 140
#بارا	bris_de_glace 54	evenement_climatique 41
#بارب	bris_de_glace 193	none -47
#بارت	collision -47	dommage_materiel 140	evenement_climatique -55
#بارد	bris_de_glace 228	degats_des_eaux -93	dommage_materiel -42	vol -46
#بارش	collision 127
#بارك	degats_des_eaux 56
#باري	vol 50
#باس>	collision 55	dommage_materiel 50
#باسا	blessure -85	collision 211
#باسب	autre 289	none -125
#باسل	blessure -88	bris_de_glace -49	collision -67	dommage_materiel 113	vandalisme 137	vol -45
#باسم	dommage_materiel -40	none -87	vandalisme 256	vol -47
#باش>	none -44
#باشر	collision 84
#باط>	blessure 128	dommage_materiel -46
#باطي	dommage_materiel 50
#باعي	blessure 110	bris_de_glace 92	collision -75	dommage_materiel -64	incendie 102	none -88	vandalisme -42
#باغه	collision 40	dommage_materiel 60	none -75	vandalisme 119	vol -50
#باغي	dommage_materiel 66
#باق>	blessure 81	degats_des_eaux 46	incendie 47
#باقي	autre 40	collision 42
#بال>	autre 102	evenement_climatique 61	none -64	vol -40
#بالا	collision -59	dommage_materiel 64	vandalisme 159
#بالت	blessure 41
#بالث	collision -62	dommage_materiel 216	none -50	vol -92
#بالج	bris_de_glace 76	vol 41
#بالح	vandalisme 108	vol -41
#بالخ	collision -93	dommage_materiel 146	none -73	vandalisme -43	vol 93
#بالر	dommage_materiel -48	evenement_climatique 123	incendie 79	vandalisme 75	vol -57
#بالز	blessure 78
#بالس	blessure -49	collision 91	incendie 40
#بالش	bris_de_glace 47	collision 66
#بالص	collision -73	dommage_materiel 53	vandalisme 86
#بالض	dommage_materiel 55	incendie -49	none 71	vol -53
#بالط	none 50
#بالع	blessure 46	dommage_materiel 43	incendie -48	vandalisme 48
#بالغ	none -45	vandalisme 101
#بالف	collision 90	dommage_materiel -62	vandalisme 40
#بالق	degats_des_eaux 48
#بالك	collision -51	incendie 46	none -60	vandalisme 60
#بالل	vol 56
#بالم	none -40	vandalisme 112
#بالن	none -45	vol 72
#باله	blessure 51	none -57	vol -40
#بالو	degats_des_eaux 171
#بان>	vandalisme 85
#بانا	autre 142
#باند	collision 90
#بانه	blessure 71	collision -61	degats_des_eaux 92	dommage_materiel 55	none -58	vandalisme -44
#بانو	bris_de_glace 147	dommage_materiel -41	none -46	vol 50
#باني	degats_des_eaux 104
#باه>	bris_de_glace 40
#باي>	collision 49	evenement_climatique 119
#بايد	dommage_materiel 141
#بايع	vol 40
#باين	vandalisme 53
#بايي	incendie 72	vol 44
#بباب	collision 102
#ببار	collision 85
#بتر>	collision 53	incendie 76
#بتسر	degats_des_eaux 104
#بتعد	bris_de_glace -45	collision 83	dommage_materiel 126	incendie -61	none -43
#بتنا	evenement_climatique 70	incendie 111	none -42
#بتني	collision 63
#بتو>	collision 53
#بتوب	blessure 102	dommage_materiel 66	incendie -59
#بتي>	dommage_materiel 50
#بتين	vol 137
#بثلا	vol 88
#بحاج	collision 114
#بحاف	blessure 146	collision -61	dommage_materiel -40	vol -40
#بحال	bris_de_glace 50
#بحت>	vandalisme 96	vol -66
#بحث>	collision -101	dommage_materiel 140	none -47	vol 111
#بحجم	evenement_climatique 135
#بحر>	autre 48	blessure 83	none -42	vol -45
#بحرو	blessure -64	collision -51	incendie 204
#بحي>	vol 52
#بحير	dommage_materiel 80	evenement_climatique 66	none -49	vol -60
#بخاخ	none -45	vandalisme 104
#بخار	blessure 187	collision -89	degats_des_eaux -48	dommage_materiel -86	incendie 84
#بدا>	incendie 64
#بدات	incendie 107
#بداخ	collision 99
#بداو	vandalisme 69
#بدرا	dommage_materiel 70	vandalisme -75	vol 83
#بدل>	bris_de_glace 114	dommage_materiel -65	incendie 46
#بدني	degats_des_eaux 51	dommage_materiel 106	evenement_climatique -91
#بدو>	degats_des_eaux 61	vandalisme 83
#بدون	dommage_materiel 99	evenement_climatique 132	none -43	vandalisme -57	vol -54
#بدي>	none 58
#بذلك	collision -50	dommage_materiel -50	none 152	vandalisme -43
#برا>	autre 65
#برات	degats_des_eaux 150	none -77
#براد	collision -69	dommage_materiel 113	none -46	vol 122
#براي	vandalisme 68
#برد>	bris_de_glace 56	evenement_climatique 126
#برشي	collision 46
#برق>	collision -52	dommage_materiel 61	evenement_climatique 161	none -42
#بركا	collision -54	dommage_materiel 42	incendie 145
#برمي	blessure 61	collision 70
#برنا	collision 124	dommage_materiel -40
#برني	blessure -47	collision 149	degats_des_eaux -63	vol 45
#بره>	dommage_materiel 59	evenement_climatique 45
#برور	evenement_climatique 184
#بري>	collision 46	none -43	vol 106
#بريا	collision 144	none -48
#بريد	dommage_materiel 59	none -83	vandalisme 138
#بريز	bris_de_glace 192	collision -51
#بريس	autre 129	collision -93	degats_des_eaux -47	dommage_materiel 133	evenement_climatique -47	incendie -53	none -148	vandalisme -76
#بزاف	evenement_climatique 106
#بزطا	collision -48	vol 130
#بسات	dommage_materiel 192	incendie -42	none -64	vol -48
#بست>	collision 70
#بستا	evenement_climatique 139
#بسرع	collision 49
#بسكي	blessure -57	collision -83	none -40	vandalisme 235	vol -49
#بسلا	collision -45	incendie 199	none -74	vol -112
#بسلك	blessure 47	collision 48	none -51	vol 51
#بسيا	collision 109
#بسيط	collision 106
#بشار	collision 125
#بشكا	vandalisme 110
#بشوي	collision 80
#بشي>	vandalisme 42
#بصح>	blessure -63	collision 98
#بصحت	collision 43
#بصرا	none 139
#بصما	vol 129
#بضاي	collision 47
#بطات	blessure -76	bris_de_glace 67	collision -87	dommage_materiel 165	evenement_climatique 129	none -90	vandalisme -41	vol -44
#بطار	autre 54	incendie 60
#بطاط	blessure 187	collision -65	degats_des_eaux -45	dommage_materiel -60	evenement_climatique 49	none -99
#بطاق	autre 128
#بطبي	blessure 47	dommage_materiel -40	none 134
#بطت>	collision 81	dommage_materiel -49	none -75	vandalisme -48	vol 151
#بطن>	collision 84
#بطنج	blessure 51	vol 88
#بطني	collision 80
#بطه>	collision 56	vol 62
#بطها	collision 194	vandalisme -66
#بطو>	collision -51	evenement_climatique 49	incendie 62
#بطوم	collision 61
#بطيخ	collision 58	evenement_climatique 49
#بعا>	none 86
#بعاء	dommage_materiel 53
#بعاد	vol 94
#بعدم	collision 71	dommage_materiel 88
#بعصا	collision -75	vandalisme 219
#بعض>	vol 52
#بعضي	collision 129
#بعمق	collision 41
#بعو>	blessure 141	collision -110	dommage_materiel -140	incendie 125	none -66	vandalisme -48	vol -53
#بعون	collision -53	dommage_materiel -45	evenement_climatique 52	none -63	vol 156
#بعي>	blessure 163	bris_de_glace -50	collision -50	dommage_materiel 76	incendie -44	none -62
#بعيد	bris_de_glace 193	dommage_materiel -49	none -131
#بعين	vandalisme 112	vol 57
#بغات	degats_des_eaux 70
#بغاش	collision 45
#بغاو	dommage_materiel 141
#بغل>	blessure 112	collision -61	dommage_materiel -54	evenement_climatique 149	none -85	vol -62
#بغيت	autre 78
#بغين	bris_de_glace -42	collision -62	degats_des_eaux 212	dommage_materiel -120	evenement_climatique -107	incendie -41	none -40	vandalisme 132	vol -53
#بفضل	collision 69
#بفعل	bris_de_glace 109	evenement_climatique 46
#بقات	autre -40	degats_des_eaux -44	dommage_materiel 159
#بقاش	blessure 47	dommage_materiel 60
#بقال	blessure 113	collision -41	dommage_materiel -65	incendie 83	vol -47
#بقاو	autre 55	collision 51	dommage_materiel -42
#بقره	collision 67	dommage_materiel 42
#بقعه	degats_des_eaux 74	dommage_materiel 84	none -49
#بقي>	autre 111	bris_de_glace 42	none -69
#بقيت	blessure 102	collision -64	vol -40
#بقيم	autre 97
#بقيه	evenement_climatique 143
#بكرا	vol 51
#بكره	blessure 156	bris_de_glace 46	collision -41	dommage_materiel -48	none -40	vandalisme -52
#بكل>	blessure 72	none 70
#بكه>	blessure 49	incendie -40	vol 55
#بكي>	collision 75	dommage_materiel 44	none -41
#بكيو	collision -73	dommage_materiel -45	evenement_climatique 48	none -57	vandalisme 123	vol -41
#بلا>	collision 67
#بلات	none -67	vandalisme 62	vol 141
#بلاج	collision -51	degats_des_eaux -53	dommage_materiel -61	incendie 126	none -107	vandalisme -56	vol 208
#بلاد	blessure 66	collision -75	none -65	vol 152
#بلاز	dommage_materiel 173	none -75	vol 73
#بلاس	collision -43	evenement_climatique 79
#بلاص	collision 48	none -46
#بلاط	blessure -68	collision -60	degats_des_eaux 175	dommage_materiel 115	none -98
#بلاغ	collision -42	none -55	vandalisme 80	vol 133
#بلاف	collision -57	degats_des_eaux 280	incendie -121
#بلاك	collision -51	dommage_materiel 81	evenement_climatique 46	none -53
#بلان	collision -71	vol 197
#بلاي	blessure 43	collision -91	dommage_materiel 226	evenement_climatique -40	none -69	vol -56
#بلدي	collision 87	evenement_climatique 42
#بلعا	blessure 40	vandalisme 97	vol -42
#بلغ>	collision -40
#بلغت	collision -46	vol 99
#بلغن	none -52	vol 131
#بلكو	autre 92	bris_de_glace 133	collision -89	degats_des_eaux -42	dommage_materiel 46	none -61	vol -47
#بلل>	degats_des_eaux 69
#بله>	collision -51	dommage_materiel 112	none -41
#بلها	incendie 78	none 55
#بلو>	collision 43	degats_des_eaux 122	none -92
#بلوك	collision 234	dommage_materiel -44
#بلول	blessure 51	degats_des_eaux 132
#بلوم	degats_des_eaux 118
#بلي>	none 106	vandalisme -41
#بليو	evenement_climatique 47	vol 48
#بليي	blessure 60
#بما>	none 70
#بمدي	blessure 61
#بمرا	autre 68	none -57	vandalisme 130	vol -45
#بمفت	collision -82	none -40	vandalisme 228	vol -47
#بناء	collision -66	incendie 78
#بنات	collision -89	degats_des_eaux 74	evenement_climatique 47	vol 70
#بناد	bris_de_glace 51	collision 62	degats_des_eaux -46
#بناه	degats_des_eaux -45	dommage_materiel 175	vol -85
#بناي	blessure 56
#بنت>	blessure 72	dommage_materiel 51	none -76
#بنجل	degats_des_eaux 66
#بنزي	collision 119
#بنفس	collision 82	dommage_materiel 43
#بنك>	autre 114	collision -64	dommage_materiel -40	evenement_climatique 89	none -80	vol 96
#بني>	dommage_materiel 42
#بها>	dommage_materiel 68	none -49
#بهاي	evenement_climatique 98
#بوا>	none -75	vandalisme 263	vol -64
#بواب	vandalisme 100	vol 49
#بواط	blessure -41	collision 94	dommage_materiel -81	incendie 79
#بوال	vandalisme 47	vol 92
#بوان	collision 92	vandalisme 65
#بوب>	degats_des_eaux 138
#بوبي	collision -49	incendie 49	vandalisme 91
#بوت>	bris_de_glace 141	collision -69	evenement_climatique 51	vol -40
#بوحد	bris_de_glace 101
#بور>	autre 110	bris_de_glace -41	degats_des_eaux 43	vandalisme 44
#بورا	collision -50	vandalisme 53	vol 53
#بورت	collision 68
#بورد	blessure 68	collision -75	evenement_climatique 81
#بورط	collision 186	evenement_climatique -48	none -51
#بورغ	none -54	vandalisme 122	vol -51
#بوزن	collision 49
#بوط>	none 56
#بوطا	incendie 98
#بوطه	collision -64	dommage_materiel 58	incendie 78
#بوطو	blessure -42	collision 160	dommage_materiel -48	incendie -47	none -79	vandalisme 62
#بوع>	degats_des_eaux 41	none 78
#بوعي	autre 122
#بول>	blessure 59	collision -49
#بوما	blessure 151	collision -62	dommage_materiel -42	incendie 83	vol -71
#بومب	incendie 72
#بون>	degats_des_eaux 48	dommage_materiel 62
#بونا	degats_des_eaux 49	vol 57
#بونه	dommage_materiel 115	evenement_climatique 48
#بوني	vol 50
#بوه>	blessure -78	bris_de_glace 54	dommage_materiel 46
#بيا>	autre 49	blessure 62
#بياج	collision 167	vol -53
#بيان	collision -56	degats_des_eaux 64	dommage_materiel 205	none -73
#بيب>	autre 49
#بيبا	collision 75
#بيبه	bris_de_glace 162	none -93
#بيبي	dommage_materiel 110	none -78	vandalisme -45
#بيتز	collision 113	none -44
#بيتن	incendie 67
#بيته	degats_des_eaux 54	dommage_materiel 59
#بيجا	vandalisme 95
#بيجو	bris_de_glace 102	none -41
#بيح>	vandalisme 230	vol -88
#بيخي	collision 43	degats_des_eaux -50	dommage_materiel 201	vol -85
#بيدي	collision -47	vandalisme 60
#بير>	evenement_climatique 40
#بيرم	autre 105	collision 139	none -68	vol -41
#بيره	dommage_materiel 50
#بيرو	bris_de_glace 235	degats_des_eaux -103	dommage_materiel -52	none -57
#بيس>	vol 83
#بيسك	none -62	vol 195
#بيسي	collision -48	dommage_materiel 98
#بيض>	collision -45	dommage_materiel 43	none -68	vandalisme 161	vol -63
#بيضا	autre 45	collision 63	none -61
#بيضه	degats_des_eaux -50	dommage_materiel -71	evenement_climatique 65	none -49	vandalisme 133
#بيطا	blessure 55
#بيطر	dommage_materiel 164	none -42
#بيع>	autre 50	blessure 76	collision -40	none -52
#بيعه	dommage_materiel 128	none 125	vol -40
#بيقو	blessure -49	dommage_materiel 106
#بيكا	bris_de_glace -49	evenement_climatique 50
#بيكو	collision 136
#بيل>	collision 58
#بيلا	collision 60
#بيلت	dommage_materiel 53	vandalisme 91
#بيله	collision 75	incendie -77	vandalisme 120
#بينا	collision 122
#بينم	collision -54	dommage_materiel 83	evenement_climatique 77	none -44
#بينن	collision 74	degats_des_eaux 111	evenement_climatique -75
#بينه	bris_de_glace 50	none -51	vandalisme 79
#بيني	collision 49	degats_des_eaux 98
#بيها	dommage_materiel 105
#بيهم	bris_de_glace 67	collision -62	vandalisme 171
#بيوت	autre 97	evenement_climatique 55	vandalisme -47
#تابا	dommage_materiel -46	none -64	vandalisme 259	vol -98
#تابع	collision 58	vandalisme 43
#تابل	collision -96	dommage_materiel 220	none -69
#تابه	degats_des_eaux 92	vol 50
#تات>	blessure -51	bris_de_glace 152	collision -61	dommage_materiel 120	none -43	vandalisme -41
#تاج>	autre 98
#تاجر	blessure -72	collision -53	dommage_materiel 136	none -63	vandalisme 52
#تاح>	none -71	vandalisme 61	vol 165
#تاذه	none -51	vandalisme 161	vol -47
#تاذي	degats_des_eaux 57	none -44	vandalisme 40
#تار>	collision -57	degats_des_eaux -67	dommage_materiel -85	evenement_climatique 180	none -88	vandalisme 73
#تارا	evenement_climatique 46	none -55	vandalisme 136	vol -58
#تاره	dommage_materiel -45	incendie 173	none -49
#تارو	evenement_climatique 102	vol -45
#تاري	collision 59
#تاز>	blessure 50	collision 84
#تازه	collision 67	dommage_materiel -49	vol 46
#تاسي	collision 62	vol 52
#تاع>	degats_des_eaux 46	none -45
#تاعت	blessure -49	dommage_materiel 115
#تاكد	none 194
#تاكس	collision 119
#تاكل	incendie 43
#تاكي	none 132
#تال>	autre 52	dommage_materiel 127
#تالي	collision -140	vol 213
#تامي	autre 141
#تان>	none -45	vol 71
#تاني	evenement_climatique 51
#تاي>	blessure 106	dommage_materiel -41	none -60	vol 89
#تاير	incendie 115
#تبا>	dommage_materiel -40	incendie 130
#تباد	collision 143
#تبت>	collision 67
#تبدل	blessure -85	bris_de_glace 111	collision -57	dommage_materiel 77	incendie 89	none -75	vandalisme -45	vol -58
#تبرو	evenement_climatique 184
#تبع>	bris_de_glace 119
#تبعو	bris_de_glace 64	collision -97	degats_des_eaux 79	dommage_materiel -80	none -81	vandalisme -41	vol 177
#تبكي	collision 83	dommage_materiel 52
#تبلك	bris_de_glace 73	evenement_climatique 58
#تبلل	evenement_climatique 74
#تبن>	incendie 58
#تبنا	collision 43
#تبو>	vandalisme 44
#تبي>	degats_des_eaux 99
#تبين	blessure 107	collision -77	dommage_materiel -50	none -78	vandalisme 73
#تتجا	collision 124
#تجاج	collision 129
#تجاو	collision 78
#تجرح	bris_de_glace 134	collision 102	none -51
#تجري	collision 121	none -51
#تجف>	collision -60	dommage_materiel 83
#تجمع	degats_des_eaux 111
#تجمي	incendie 54	vandalisme 136	vol -87
#تجي>	collision -76	degats_des_eaux -82	dommage_materiel -48	incendie 142	vol 103
#تجيب	collision 89	dommage_materiel -65	incendie 150	none -96	vandalisme -51	vol -43
#تحاد	dommage_materiel 86	vandalisme -59
#تحال	autre 276	dommage_materiel -40	none -92
#تحت>	degats_des_eaux 55	none -46
#تحتر	dommage_materiel -47	incendie 156
#تحتن	degats_des_eaux 91
#تحته	blessure -65	collision -151	dommage_materiel 151	vol 119
#تحتو	collision -53	degats_des_eaux -62	evenement_climatique 148
#تحتي	degats_des_eaux 113
#تحدي	none 135
#تحرق	dommage_materiel 73
#تحري	blessure 47
#تحس>	collision 52
#تحطم	blessure -47	bris_de_glace 63	collision -63	dommage_materiel 127
#تحف>	blessure -86	bris_de_glace -53	collision -55	dommage_materiel 190	none -47	vol 89
#تحقي	collision -48	none -40	vandalisme 71	vol 49
#تحل>	collision 59	degats_des_eaux -72	dommage_materiel -75	evenement_climatique 202	incendie -69	vandalisme -40
#تحمل	degats_des_eaux 107	vandalisme 42
#تحه>	blessure 157	bris_de_glace 40	collision -86	degats_des_eaux -61	dommage_materiel 136	incendie -114	none -111	vandalisme -53	vol -79
#تحوا	collision -58	none -71	vol 168
#تحيد	collision 165	none -68
#تحيه	none 71
#تخاف	collision 49	dommage_materiel -51	none -51	vandalisme 162
#تخبط	collision -67	degats_des_eaux -48	dommage_materiel 224
#تخرج	collision 126	vandalisme -56
#تخري	bris_de_glace -50	vandalisme 199	vol -83
#تخسر	dommage_materiel 112
#تخلص	autre 44	blessure 132
#تخلع	autre 76	bris_de_glace 69	degats_des_eaux 104	none -86	vandalisme -41	vol -54
#تخنق	collision -54	incendie 205
#تخيل	collision 54	none -60	vol 107
#تدت>	incendie 122
#تدخل	bris_de_glace 59	collision 52	vandalisme -52
#تدري	blessure 234	dommage_materiel -87	none -56
#تدعا	collision 82
#تدعي	collision 174
#تدفي	degats_des_eaux 104
#تذكر	none 74
#تراب	evenement_climatique 71	vandalisme -75	vol 70
#تراج	blessure -53	bris_de_glace 213	dommage_materiel -48	vandalisme -43
#تراح	bris_de_glace 94	collision -132	degats_des_eaux -41	dommage_materiel -52	vol 191
#تراس	none -43	vandalisme 101	vol -43
#تراك	blessure -47	degats_des_eaux 49	evenement_climatique 78
#ترام	bris_de_glace 72
#تران	evenement_climatique 48	incendie 45
#ترجا	autre 194	none -88
#ترجع	autre 175	dommage_materiel -64	none -41	vandalisme 55	vol -40
#تردا	autre 241	blessure -46	collision -61	none -108
#ترض>	none 72
#ترف>	dommage_materiel 90	none -45
#ترق>	incendie 139
#ترقت	incendie 191
#ترقو	collision 139
#ترك>	degats_des_eaux 90	vol 40
#تركت	none -41	vol 133
#تركو	collision -48	none 122	vol 60
#تركي	bris_de_glace 114	none -67
#ترم>	collision 51
#ترنت	vandalisme 72
#ترو>	vandalisme 45	vol 64
#تروت	blessure 135	collision -55
#تروط	blessure -51	collision 159
#تروف	collision 65
#ترون	collision 154	dommage_materiel 111	evenement_climatique -54	none -65
#تري>	autre -43	collision -61	none -61	vandalisme 185	vol 72
#تريب	collision 89	vol 40
#تريت	autre 62
#تريك	collision 48	vandalisme 43
#ترين	bris_de_glace 107
#تزا>	collision 113	none -44
#تزحل	collision 121
#تسبب	bris_de_glace 46	incendie 67	none -46
#تسجل	vol 84
#تسد>	blessure 68	collision 124	dommage_materiel -58	none -87
#تسرب	degats_des_eaux 193
#تسرق	autre 64	collision -49	none -43	vol 157
#تسع>	autre -59	bris_de_glace 76	collision 48	dommage_materiel -43
#تسعه	collision 59
#تسعو	vol 47
#تسلس	vol 68
#تسمع	evenement_climatique 55
#تسنا	collision -56
#تسني	vol 57
#تسوق	collision -158	dommage_materiel 94	evenement_climatique 76	vol 41
#تسول	collision 48	evenement_climatique 41
#تشار	none 106
#تشر>	degats_des_eaux -75	dommage_materiel 86	incendie 130	none -40
#تشعر	collision 47
#تشفت	bris_de_glace 113	collision -52	vandalisme -45
#تشفر	collision -88	none -70	vol 287
#تشفن	degats_des_eaux 57
#تشفي	blessure 55
#تشق>	bris_de_glace 130	evenement_climatique -54
#تشقا	bris_de_glace 217	degats_des_eaux -41	none -44
#تشقق	bris_de_glace 187	collision -45	none -42
#تشكو	collision 90
#تشكي	collision 61
#تشوا	blessure -40	collision -62	degats_des_eaux -97	dommage_materiel 143	incendie 133	none -105	vandalisme -52	vol -45
#تشوف	collision 94
#تصاد	collision 151	none -46
#تصاو	bris_de_glace -49	collision -68	none -60	vandalisme 153
#تصدع	bris_de_glace 335	collision -76	degats_des_eaux -57	dommage_materiel -64	evenement_climatique -53	none -68	vandalisme -40	vol -40
#تصر>	dommage_materiel 42	none -60	vandalisme 152	vol -44
#تصري	none 70
#تصف>	none 45
#تصلت	collision 100	vol 45
#تصلح	bris_de_glace 76	collision 194	dommage_materiel -95	vandalisme -44	vol -61
#تصلي	degats_des_eaux 73	dommage_materiel 118
#تصوي	collision 47	dommage_materiel 109	none -40	vandalisme -41
#تضحك	blessure -41	collision 56	dommage_materiel 140
#تضر>	degats_des_eaux 101	dommage_materiel -41	evenement_climatique -66	none -66	vandalisme 75
#تضرب	collision 179
#تضرر	degats_des_eaux 70
#تضري	collision 220	dommage_materiel -54
#تطال	collision -53	degats_des_eaux 63	evenement_climatique 75
#تطع>	collision 56	evenement_climatique 43
#تطم>	bris_de_glace 90
#تطمت	collision 120
#تطوا	evenement_climatique 173
#تظر>	evenement_climatique 47	none 51
#تعار	degats_des_eaux 103
#تعاو	dommage_materiel 42	none -55	vandalisme 125	vol -45
#تعثر	blessure 163	none -46
#تعرض	vol 77
#تعرف	collision 79	none -51	vol 71
#تعشي	collision -85	dommage_materiel 155
#تعطل	autre 125	collision -60	dommage_materiel 163	none -67	vol -40
#تعفن	autre -51	blessure 242	collision -112	degats_des_eaux 49	dommage_materiel -43	evenement_climatique -201	none -49	vol -43
#تعل>	collision -110	incendie 189
#تعلت	incendie 169
#تعلم	autre 156	none -55
#تعلي	degats_des_eaux 76
#تعما	collision -58	dommage_materiel -48	evenement_climatique 48	none -69	vol 205
#تعمر	degats_des_eaux 161	dommage_materiel -49	none -94
#تعمل	collision 104
#تعوج	collision 88	vandalisme 51
#تعود	dommage_materiel 63
#تعور	collision 53	dommage_materiel 42
#تعوض	autre 165	none -57
#تعوي	autre 69	none 47
#تغطي	autre 55	dommage_materiel 87
#تغل>	blessure 102	bris_de_glace 53	none -66
#تغيي	autre 150	vol -40
#تفاح	evenement_climatique 97	vol 66
#تفاد	collision 148
#تفاع	dommage_materiel 93
#تفاه	collision 47	none 81
#تفت>	vol 120
#تفتح	blessure 44	collision -48	dommage_materiel -102	evenement_climatique 138	none -43	vol 61
#تفخ>	collision -50	degats_des_eaux 159	dommage_materiel -45	incendie 110	none -48
#تفرج	none -44	vandalisme 85
#تفرق	bris_de_glace 81	none -49
#تفرك	degats_des_eaux 85	incendie 59
#تفعل	none 106	vandalisme 64
#تفك>	degats_des_eaux 120
#تفلت	blessure 60	bris_de_glace -46	collision -68	degats_des_eaux -60	dommage_materiel 195	none -76	vol -49
#تفلق	dommage_materiel 117	evenement_climatique 75
#تفها	collision 85	evenement_climatique 82
#تفي>	dommage_materiel 43	none -51	vol 57
#تقاس	dommage_materiel 41
#تقاط	collision 82
#تقدر	collision 68	incendie 59
#تقدم	vandalisme 68
#تقدي	none 125	vol -49
#تقشر	collision 155	dommage_materiel -51	vol -60
#تقطع	blessure 43	degats_des_eaux 63	none -57
#تقف>	collision 62
#تقلب	blessure 69	collision 42
#تقلع	blessure -52	collision 61	degats_des_eaux 50
#تقلق	collision 69	none -40	vandalisme 67
#تقني	dommage_materiel 154
#تقول	dommage_materiel 42
#تقيا	collision 71
#تكاك	collision 141
#تكب>	collision 127	dommage_materiel 74	vol -74
#تكت>	collision 93
#تكسر	bris_de_glace 60	none -42
#تكلم	none 212
#تكم>	autre 47
#تكن>	collision 119	dommage_materiel -62
#تكي>	collision 64
#تلات	blessure 52	evenement_climatique 42
#تلاح	collision 85	dommage_materiel -69	none -148	vandalisme 134	vol -49
#تلاق	collision 56
#تلام	bris_de_glace 84	collision 50
#تلت>	degats_des_eaux 153	incendie -106	vol 61
#تلعت	evenement_climatique 124
#تلف>	autre 51	none -58
#تلفا	dommage_materiel 121
#تلفت	collision -46	degats_des_eaux 57	dommage_materiel 125
#تلفز	blessure -57	dommage_materiel 180	none -48
#تلفو	incendie 63	vol 52
#تلقي	degats_des_eaux 61
#تلمس	bris_de_glace -52	collision 145
#تلمي	vandalisme 57	vol -80
#تله>	collision -70	dommage_materiel -43	none -91	vandalisme -86	vol 289
#تلوا	blessure 113	evenement_climatique 77
#تلي>	collision 234	dommage_materiel -45	incendie -63
#تليف	collision -150	vol 224
#تما>	dommage_materiel 43	evenement_climatique 71	none -58
#تماس	incendie 102
#تماع	collision 86
#تماك	collision 45	degats_des_eaux 44	dommage_materiel -44	incendie 63
#تمام	collision 56	none 166
#تمر>	degats_des_eaux 67
#تمري	blessure 174	dommage_materiel -101	none -68	vandalisme -41	vol -42
#تمزق	blessure 216	dommage_materiel -50
#تمس>	autre 112	none -75
#تمشي	degats_des_eaux -40	dommage_materiel -41	evenement_climatique 79	none -45	vandalisme 101
#تمكن	collision 70
#تمني	vol 119
#تناث	bris_de_glace 75
#تناق	incendie 90
#تنبر	none 69
#تنتب	bris_de_glace 166	dommage_materiel -90	none -65	vandalisme -59
#تنشق	incendie 70
#تنفخ	degats_des_eaux 163	dommage_materiel -41	incendie 56	none -54	vol -40
#تنفس	bris_de_glace 61
#تنقط	blessure -78	collision -65	degats_des_eaux 47	dommage_materiel 137
#تني>	blessure 56	collision 48	none -50
#تنيش	vandalisme 134
#تنين	autre 61	vol 59
#تهاش	collision -52	none 152	vandalisme -48
#تهبت	blessure 75	dommage_materiel -41	vol 97
#تهرس	bris_de_glace 52
#تهشم	bris_de_glace 154	none -52	vandalisme -41
#تهضر	vol 75
#توب>	collision 49
#توبر	blessure 47
#توجد	collision 49
#توجع	bris_de_glace 58	none -71	vandalisme 137
#توجه	vol 69
#توح>	bris_de_glace 44	degats_des_eaux -51	vol 65
#توحا	degats_des_eaux 130
#تودع	incendie 82
#تور>	collision 46
#تورا	autre 105	collision -64	dommage_materiel 124	evenement_climatique 64	none -84	vandalisme -43	vol -70
#تورم	blessure 88
#توره	autre 122	none -53
#تورو	bris_de_glace 56	collision 56	dommage_materiel 59	none -41
#توش>	vol 46
#توصل	none 144
#توصي	collision 103	vol 52
#توقع	collision 65	evenement_climatique 113	none -52
#تول>	bris_de_glace -55	collision 53	evenement_climatique 110
#تولو	autre 118	none -70
#توما	collision 83	dommage_materiel 151	none -106
#تون>	blessure 74	bris_de_glace 52	none -40
#تونس	autre 58	evenement_climatique 52
#توني	autre 152	blessure -75	collision -58	dommage_materiel -78	none -45	vandalisme -42	vol 74
#توي>	blessure 40	degats_des_eaux 44	dommage_materiel -52	evenement_climatique 53	none -40
#تويو	degats_des_eaux 166	none -72	vandalisme -48
#تيار	autre -56	dommage_materiel 184	incendie -47
#تيجه	bris_de_glace 146	none -60
#تير>	collision 57	vandalisme 49
#تيرا	degats_des_eaux 71	dommage_materiel 55
#تيزو	collision -60	degats_des_eaux 85	dommage_materiel 107	incendie -56	none -77	vandalisme -46	vol 62
#تيزي	dommage_materiel 101
#تيشك	collision 84
#تيقظ	collision 69	degats_des_eaux 61
#تيك>	collision 106	incendie 53	none -88
#تيكي	collision -58	degats_des_eaux -49	dommage_materiel 113	evenement_climatique 75
#تيل>	collision 61	degats_des_eaux -52	dommage_materiel -123	vandalisme -61	vol 166
#تيله	autre -55	blessure -63	bris_de_glace 105	collision -101	degats_des_eaux -111	dommage_materiel -142	evenement_climatique -93	incendie 160	none -173	vandalisme 142	vol -73
#تيلي	vol 64
#تيني	blessure 88	collision -42
#تيه>	blessure -73	collision 56	degats_des_eaux 97	dommage_materiel 68	incendie -81
#تيو>	degats_des_eaux 199	none -57
#ثاء>	none 47
#ثاث>	blessure -41	dommage_materiel 40
#ثار>	vandalisme -77	vol 170
#ثالث	collision 46
#ثامن	blessure 78	collision -55	none 62
#ثانو	collision -42	vandalisme -90	vol 218
#ثاني	blessure 41
#ثرت>	blessure 73
#ثريا	degats_des_eaux 70	dommage_materiel 119	evenement_climatique -107
#ثقب>	dommage_materiel 62	vandalisme -40
#ثقبت	bris_de_glace 45	collision -43	dommage_materiel 96	evenement_climatique 45
#ثقل>	degats_des_eaux 92	evenement_climatique 121	none -40
#ثقوب	collision -40	dommage_materiel -68	vol 113
#ثلاج	collision -57	dommage_materiel 87	evenement_climatique 45
#ثلث>	degats_des_eaux 103	evenement_climatique -74	none 74
#ثلج>	evenement_climatique 179
#ثلي>	blessure 219	dommage_materiel -62	incendie -40	none -121
#ثمان	blessure 54	collision -69
#ثمن>	autre 101	vol -48
#ثمنه	dommage_materiel 79
#ثمني	none 110
#ثمين	vol 57
#ثناء	dommage_materiel 99
#ثنين	none 50
#ثواب	degats_des_eaux 182	none -84
#ثير>	dommage_materiel 104	evenement_climatique 62	none -63	vol -40
#ثيقه	collision 73
#ثين>	collision -55	none -69	vandalisme 157
#ثيه>	collision 85
#جاء>	collision -40	evenement_climatique 64	vol 41
#جاءت	collision -81	dommage_materiel 100
#جابت	bris_de_glace 83	collision -46	dommage_materiel -45	evenement_climatique 46	incendie 96	none -55
#جاتن	evenement_climatique 63
#جاج>	bris_de_glace 136
#جاجه	bris_de_glace 156	collision -52	dommage_materiel 42	none -63
#جاجي	bris_de_glace 254	collision -67	none -48	vandalisme -48
#جاد>	degats_des_eaux 129	dommage_materiel -57
#جاده	blessure -48	collision -40	degats_des_eaux 61	dommage_materiel 135	incendie -48	none -77	vandalisme -42	vol 95
#جار>	degats_des_eaux 54
#جارن	incendie 69
#جاره	collision -54	vandalisme 44
#جاري	collision -40
#جازي	incendie 89
#جاش>	collision 103
#جاع>	autre 221	none -111
#جال>	incendie 42
#جالس	blessure 166	collision -88	none -57	vol 91
#جاما	blessure -48	vandalisme 138	vol -41
#جامع	blessure 85	collision -86	incendie 62	none -64	vol 141
#جامه	blessure -109	bris_de_glace 322	collision -76	degats_des_eaux -89	dommage_materiel -75	incendie -40	none -40	vol -58
#جان>	dommage_materiel 72
#جانب	collision 48
#جانط	collision 107
#جاني	bris_de_glace 173	degats_des_eaux 46	dommage_materiel -61	none -150
#جاه>	collision 47
#جاوب	degats_des_eaux 59
#جاور	degats_des_eaux 81
#جاوز	collision 77
#جاوش	none 172	vandalisme -87	vol -81
#جاي>	degats_des_eaux 103	vol -41
#جايه	blessure -61	collision -64	dommage_materiel 142
#جبد>	blessure -48	collision -77	dommage_materiel 63	evenement_climatique 43	vol 49
#جبس>	blessure 95	degats_des_eaux 45
#جبص>	degats_des_eaux 169	dommage_materiel -57
#جبل>	evenement_climatique 44
#جبلي	blessure 98	collision -65	dommage_materiel 126	none -88	vol -45
#جبنا	vol 81
#جبهت	blessure -58	collision 196
#جبير	autre -40	collision 94
#جبين	blessure -40	degats_des_eaux 67	vandalisme 97	vol -68
#جتما	collision 86
#جته>	degats_des_eaux -59	dommage_materiel 182	vandalisme -59
#جتي>	vol 53
#جدت>	vandalisme 106
#جدته	degats_des_eaux 45
#جدتي	blessure -111	degats_des_eaux 97	dommage_materiel 40	none -54	vol 47
#جدرا	dommage_materiel 56	none -97	vandalisme 146	vol -42
#جدنا	evenement_climatique 46	vandalisme 69
#جده>	autre 72	collision 46	none -61	vol 57
#جدها	dommage_materiel 57
#جدي>	collision -49	degats_des_eaux 97	incendie 108
#جديد	dommage_materiel 86
#جراج	bris_de_glace 55
#جراح	blessure 177
#جرار	bris_de_glace 59	collision 41
#جرب>	blessure -97	dommage_materiel 126	none -81	vandalisme -66	vol 125
#جرت>	collision 52	degats_des_eaux 54	evenement_climatique -46	incendie 66	none -47
#جرح>	bris_de_glace 83
#جرحا	blessure -49	collision 84	degats_des_eaux -45	dommage_materiel 108
#جرحت	blessure -42	bris_de_glace 79
#جرحي	none 52
#جرد>	autre 105	blessure 140	collision -59	none -56
#جرده	collision -48	dommage_materiel 127
#جره>	blessure 41	evenement_climatique 59
#جرها	autre 72	blessure 83	collision -45	dommage_materiel 42
#جروح	blessure -44	bris_de_glace 62	vandalisme 53
#جري>	collision 61
#جريت	blessure 108	dommage_materiel -49	vandalisme 125	vol -94
#جريح	evenement_climatique 126
#جزار	incendie 57
#جزت>	collision 79
#جزه>	autre -40	collision 156
#جسدي	vol 60
#جعات	collision -51	degats_des_eaux 88	dommage_materiel -42	incendie 65	none -68	vol 85
#جعت>	collision 49
#جعنا	collision -69	vol 184
#جعني	vandalisme 78
#جعو>	autre 102	blessure 76
#جعون	vandalisme 54
#جعوه	autre 150	blessure -42	dommage_materiel -117	none -49	vol 67
#جعين	collision 96
#جلاب	autre 171	collision -69	incendie -42	none -96	vandalisme -58	vol 99
#جلات	vol 82
#جلت>	vandalisme 112
#جلد>	degats_des_eaux 87	vol 56
#جله>	collision 78
#جلها	blessure 141	dommage_materiel -72
#جلو>	collision 101
#جلوا	evenement_climatique 45
#جلون	degats_des_eaux 66
#جلي>	blessure 64
#جليد	bris_de_glace 111	collision 165	evenement_climatique -78	none -78
#جليز	blessure 79	none 75
#جلين	collision 55
#جليه	degats_des_eaux 96
#جماع	evenement_climatique 105
#جمع>	degats_des_eaux 48
#جمعي	collision -49	none -53	vandalisme 47	vol 145
#جمل>	collision 163
#جمله	blessure 98	bris_de_glace -40	collision 73	degats_des_eaux -55	dommage_materiel -69	evenement_climatique 154	none -70	vandalisme -49	vol -42
#جمه>	bris_de_glace 104
#جميع	autre 63	collision 40
#جميل	vandalisme 111	vol -68
#جنا>	collision 41	evenement_climatique 57	incendie 41
#جناح	collision 81	vandalisme 78
#جناز	dommage_materiel 61	vol 111
#جنب>	collision 122	none -40
#جنبر	autre 40	blessure 75	dommage_materiel 55
#جنبه	evenement_climatique 43	incendie 61
#جنبي	collision 60
#جنط>	collision -53	dommage_materiel 204	none -40	vandalisme -42
#جنوي	blessure 70	collision -92	dommage_materiel -67	vol 202
#جني>	blessure 124	collision -93	dommage_materiel -40	vandalisme 117
#جها>	evenement_climatique 66	none -40	vol 57
#جهاز	dommage_materiel 110
#جهت>	vol 72
#جهتي	collision 124	none -121	vandalisme 66
#جهد>	blessure -62	bris_de_glace 222	vandalisme -48
#جهه>	vandalisme 64
#جهول	none -50	vandalisme 233	vol -43
#جهي>	blessure 93	vandalisme 60
#جوا>	bris_de_glace 44	collision 41
#جواب	incendie 78
#جوار	degats_des_eaux 162
#جواز	autre 157
#جوحه	autre -57	blessure 166	dommage_materiel -57	evenement_climatique 48
#جور>	collision -117	none -71	vandalisme -142	vol 169
#جوز>	collision 53	evenement_climatique 60
#جوم>	blessure -40	dommage_materiel 269	none -75	vandalisme -45	vol -85
#جونس	degats_des_eaux 82
#جوه>	collision -75	none -91	vandalisme 100	vol 133
#جوهر	vol 61
#جيب>	none -50	vol 40
#جيبي	autre 69	collision -41	none -103	vol 131
#جيت>	dommage_materiel 67	none -46	vandalisme 40
#جيده	autre 107	collision 96	none -108
#جيلا	collision -78	degats_des_eaux -66	dommage_materiel 241	incendie -53
#جين>	incendie 79
#جينا	degats_des_eaux 67
#جيه>	bris_de_glace 161
#حات>	blessure -42	collision 101	vandalisme 46
#حاج>	vandalisme 50
#حاجب	blessure 85	evenement_climatique 55
#حاجز	bris_de_glace 51	collision 135	dommage_materiel -41	none -43	vol -40
#حاح>	bris_de_glace 125	dommage_materiel -90
#حاد>	dommage_materiel 84	vandalisme -62
#حادث	autre 43	collision 65
#حاده	blessure 128	collision -73	dommage_materiel -51	none -55	vandalisme 177	vol -88
#حادي	collision 73
#حار>	collision 51	degats_des_eaux 129	evenement_climatique -96	none 46	vol -41
#حارس	vandalisme 44
#حاسو	dommage_materiel 138	vol 53
#حاض>	degats_des_eaux 201	dommage_materiel -46	evenement_climatique -74
#حافي	bris_de_glace 44
#حاله	dommage_materiel 159	none -50	vol -61
#حالو	blessure 76
#حالي	autre 208	blessure 56	collision -72	dommage_materiel -41	none -74
#حام>	blessure 53	collision 59
#حامل	collision 46
#حانو	degats_des_eaux 47	none -50
#حاول	vol 114
#حاوي	collision -55	incendie 119	vol 63
#حايا	collision -63	vandalisme 84
#حايط	degats_des_eaux 58
#حبته	autre 151
#حبتي	blessure -41	dommage_materiel 201
#حبس>	collision 84
#حبسا	collision -76	dommage_materiel 253	incendie -47	none -65	vandalisme -41	vol -50
#حبل>	blessure -49	dommage_materiel 98	vol 94
#حبه>	dommage_materiel 72
#حبها	degats_des_eaux 85
#حبو>	blessure 55
#حبي>	collision 60	dommage_materiel 58
#حتاج	autre 85	incendie 49
#حترق	incendie 165
#حترم	collision 52
#حتش>	collision 91	dommage_materiel 44	none -53	vandalisme -41
#حتك>	collision 181
#حتكا	collision 141
#حتكت	collision 93
#حتنا	degats_des_eaux 140	evenement_climatique -59
#حته>	collision 110
#حتها	blessure -48	collision -102	dommage_materiel 123	vol 96
#حتو>	degats_des_eaux -44	evenement_climatique 105
#حجار	collision -49	vandalisme 207	vol -73
#حجر>	bris_de_glace 96	none -44	vandalisme 63	vol -43
#حجره	blessure 95	bris_de_glace 147	none -44
#حجم>	evenement_climatique 135
#حداش	bris_de_glace 44	dommage_materiel -41	none 47
#حدان	collision -43	dommage_materiel -57	evenement_climatique 135
#حداه	bris_de_glace 106	collision 70	none -55
#حداي	collision 57	vandalisme 53
#حدر>	collision 46
#حدش>	none 100
#حدها	bris_de_glace 220	dommage_materiel -43	none -63	vol -44
#حدهم	collision -66	vandalisme 181
#حدو>	bris_de_glace 202	none -73	vol -40
#حدود	incendie 137
#حدي>	dommage_materiel 48
#حديق	collision -40	dommage_materiel 63	evenement_climatique 44
#حذيه	degats_des_eaux 53	incendie 84
#حرار	bris_de_glace 231	collision -41	degats_des_eaux -41	dommage_materiel 65	none -72	vandalisme -54
#حراس	blessure 55
#حرام	collision -85	dommage_materiel -53	vol 213
#حررت	vandalisme 54
#حررو	vol 69
#حرف>	collision 81
#حرفت	collision 77
#حرفي	evenement_climatique 53
#حرق>	dommage_materiel 48	incendie 84
#حرقا	incendie 122
#حرقت	blessure 168	collision -46	incendie 88	none -77	vol -40
#حرقن	dommage_materiel 83
#حرقو	collision -54	degats_des_eaux 104	dommage_materiel 67	none -60	vandalisme 51	vol -44
#حرك>	none -44	vandalisme 71
#حروق	collision -49	incendie 199
#حرير	collision 40
#حريق	incendie 108
#حزام	collision 121
#حساب	autre 139	blessure -75	collision -56	dommage_materiel -73
#حسب>	blessure 79
#حسن>	blessure 74	bris_de_glace 66
#حسيت	vol 54
#حسيم	degats_des_eaux -55	evenement_climatique 120
#حصان	blessure 111	collision -97	incendie 65	none -47	vol 78
#حصاه	bris_de_glace 129
#حصل>	incendie 69
#حصول	autre 101	dommage_materiel -68	evenement_climatique 204	none -132
#حصي>	bris_de_glace 327	collision -92	none -142	vol -41
#حصير	blessure -43	bris_de_glace -50	collision -73	degats_des_eaux -70	dommage_materiel -100	incendie 217	vol -52
#حضرت	collision 44
#حضره	bris_de_glace 46
#حضرو	collision -67	incendie 154
#حطم>	bris_de_glace 60	collision 55
#حطمت	dommage_materiel 168
#حطه>	vol 52
#حطو>	vandalisme 103
#حطيت	dommage_materiel 55
#حظه>	collision 70
#حفاه	incendie 49	vandalisme -43	vol 110
#حفر>	collision -44	evenement_climatique 118
#حفره	dommage_materiel 62	vandalisme 41
#حفظ>	blessure 275	bris_de_glace -45	collision -59	dommage_materiel -99	none -178	vandalisme -40	vol -40
#حفظت	none -88	vol 184
#حفظه	autre -48	vol 158
#حفل>	collision -65	dommage_materiel 72	none -136	vandalisme -58	vol 195
#حفيد	blessure 151	collision -142	dommage_materiel 47	none -59
#حقت>	collision 141
#حقق>	collision -45	degats_des_eaux -44	incendie 260	vol -45
#حقنا	bris_de_glace 40	degats_des_eaux 44	dommage_materiel -48	none 148
#حقيب	autre 62	collision -56	dommage_materiel 48	none -41	vol 94
#حقيق	none 106
#حكت>	collision 48	dommage_materiel 127	none -92
#حكم>	dommage_materiel 76
#حكمه	vandalisme 83
#حكنا	collision 73
#حكو>	blessure -55	collision 42	none -44	vandalisme 56	vol 71
#حكيت	collision 135
#حكين	collision 151	vandalisme -50
#حلات	collision 62
#حلاق	degats_des_eaux 86	vol 55
#حلف>	collision 60
#حلق>	degats_des_eaux 176
#حلقت	collision 103
#حلم>	autre 343	collision -70	dommage_materiel -55	none -142	vandalisme -41	vol -117
#حله>	autre 48	blessure 56	collision -46	none -44	vol 71
#حلو>	vandalisme -47	vol 169
#حلول	collision -54	degats_des_eaux 68	vol 57
#حلوي	bris_de_glace 62	dommage_materiel 135	none -96
#حلي>	blessure 60
#حليب	dommage_materiel 196	none -57
#حليت	blessure 54	dommage_materiel 69	none -43
#حليه	evenement_climatique 56
#حمات	autre 135	collision 46	none -80	vol -42
#حمار	collision 96	vandalisme 44
#حماق	bris_de_glace 160	dommage_materiel 127	evenement_climatique -104	none -40	vol -95
#حمام	degats_des_eaux 77
#حماي	autre 80	dommage_materiel 146	incendie -135	none -62	vol -40
#حمدو	collision 155	evenement_climatique 61	vandalisme -45	vol -69
#حمدي	collision 112	vol -50
#حمر>	collision 53	vandalisme 43
#حمرا	collision 83
#حمل>	evenement_climatique 59
#حملت	evenement_climatique 156
#حمله	evenement_climatique 72
#حمه>	collision -48	vol 62
#حمها	collision -42	dommage_materiel -45	vol 168
#حمول	dommage_materiel 43
#حنتي	none -47	vandalisme 86	vol 101
#حنفي	collision -61	degats_des_eaux 199	evenement_climatique -109	none -125	vandalisme 102	vol -77
#حنه>	collision 64
#حني>	blessure 164
#حها>	blessure -65	collision 46	degats_des_eaux 92	dommage_materiel 67	none -41	vol -46
#حوا>	collision -58	none -71	vol 168
#حواد	blessure 176	none -46
#حوال	collision -48	dommage_materiel 40	none 40
#حوت>	collision 91	degats_des_eaux 73	dommage_materiel -58
#حوض>	blessure -40	degats_des_eaux 74	dommage_materiel 58
#حول>	blessure 59	bris_de_glace 85	dommage_materiel 58	none -46	vandalisme -62
#حولي	blessure 80	collision -92	dommage_materiel 85	incendie -40
#حومه	blessure 63	dommage_materiel 44	none -59
#حون>	degats_des_eaux 90	dommage_materiel 134	vandalisme -54	vol -65
#حونه	dommage_materiel 90	evenement_climatique -40	incendie 112	none -46
#حيت>	vol 44
#حيث>	none -51	vol 127
#حيح>	none 120
#حيد>	collision 91	none -40
#حيده	blessure -70	bris_de_glace 135	collision -73	dommage_materiel -41
#حيدو	collision -97	none -68	vol 189
#حيره	dommage_materiel 80	evenement_climatique 66	none -49	vol -60
#حيطا	collision -52	dommage_materiel -64	incendie 150	none -67	vandalisme -55
#حيل>	vandalisme 60
#حيه>	blessure 81	incendie 69
#حيوا	dommage_materiel 59	evenement_climatique 40	none -51	vandalisme 69	vol -48
#خات>	collision -41	degats_des_eaux 60	dommage_materiel -53	incendie 142	none -57	vol -76
#خاتم	autre 250	bris_de_glace -49	collision -68	degats_des_eaux -54	dommage_materiel -60	none -92	vol 113
#خاخ>	none -45	vandalisme 104
#خار>	blessure 78	collision -120	degats_des_eaux -40	dommage_materiel 128	vol -45
#خارج	vol 44
#خاسر	collision 105
#خاص>	blessure 83
#خاصن	collision -43	dommage_materiel 53	none 53
#خاصه	dommage_materiel 59	none -44	vandalisme 78
#خاصو	bris_de_glace 114	incendie 61
#خاطر	collision 86	none -69
#خالت	collision -73	evenement_climatique 84
#خالص	blessure -40	dommage_materiel 210	none -81
#خالي	collision 99	vandalisme -54	vol 51
#خام>	degats_des_eaux -54	dommage_materiel 166	incendie 53
#خامس	autre 55
#خان>	incendie 104
#خانز	degats_des_eaux 203
#خانه	collision 40
#خاوي	collision 113
#خايب	degats_des_eaux 72	none -42	vandalisme 122	vol -76
#خايف	collision -60	vandalisme 52	vol 85
#خبار	autre 214	bris_de_glace -45	collision 74	dommage_materiel -55	incendie -44	none -130	vandalisme -70	vol -102
#خبر>	collision 44	none 49	vandalisme 56
#خبرن	collision 111	degats_des_eaux -49	vol 68
#خبز>	collision -59	dommage_materiel -42	incendie 143	none -40	vol 63
#خبط>	collision 64	dommage_materiel 147	none -63
#خبطت	collision 180
#خبطن	collision 131
#خبطه	collision 194	vandalisme -66
#خبير	bris_de_glace 50	none 48
#ختفت	vol 141
#ختفي	dommage_materiel -55	none -109	vol 243
#ختنا	incendie 90
#ختي>	incendie 58
#خدا>	none -63	vandalisme 92	vol 83
#خدات	collision 68	incendie 118	none -69
#خدام	none -42	vandalisme 49
#خداو	vol 107
#خدش>	bris_de_glace 48	dommage_materiel 113	none -41	vol -42
#خدشت	collision 94	degats_des_eaux -47	dommage_materiel 129	none -46	vandalisme -71
#خدشه	collision 40	dommage_materiel 80	vol -60
#خدم>	degats_des_eaux 45
#خدمت	bris_de_glace -41	collision 66	dommage_materiel 55	incendie 119	none -115	vandalisme -62
#خدو>	collision 81
#خدوا	collision 112	none -64	vol 55
#خدوش	vandalisme 108
#خديت	blessure 50	collision 46
#خذت>	blessure 45	none -40	vandalisme 46
#خذوا	vol 90
#خرب>	blessure -43	collision -94	degats_des_eaux 131	dommage_materiel 71	evenement_climatique -136	none -64	vandalisme 90	vol -49
#خرج>	collision 44
#خرجا	collision 83	dommage_materiel -46	incendie 78	vol -47
#خرجت	collision 62
#خرجن	collision 41	evenement_climatique 57	incendie 51	vol -42
#خرطو	collision -61	degats_des_eaux 74	dommage_materiel 90
#خره>	collision 48
#خروج	collision 81
#خري>	collision 55
#خريب	blessure 47	vandalisme 135	vol -57
#خزان	bris_de_glace 43	collision -52	dommage_materiel 90	none -59
#خزن>	incendie 57
#خزنه	collision -45	none -114	vandalisme -54	vol 246
#خزون	incendie 80
#خسار	collision -60	evenement_climatique 72	incendie 68
#خساي	incendie 83	vandalisme 67
#خسر>	collision -42	degats_des_eaux 42	none -40	vandalisme 85
#خسرا	autre 69
#خسرت	degats_des_eaux 42
#خسرن	degats_des_eaux -46	incendie 115	none -65
#خسرو	collision -69	degats_des_eaux -56	dommage_materiel 129	incendie 44
#خشب>	degats_des_eaux 64	incendie 45	none -40
#خشبي	degats_des_eaux 47
#خصوص	vandalisme 137	vol -75
#خضار	collision 139	dommage_materiel -48	none -40	vandalisme 70
#خضر>	vandalisme 145
#خضرا	autre 140	collision 63	none -63	vol -46
#خضره	blessure 48	collision 89
#خطا>	blessure 66	dommage_materiel -45	none 128
#خطف>	collision -95	dommage_materiel -43	vol 195
#خطفو	vol 199
#خطوب	autre 56	vol 73
#خطيب	dommage_materiel 126	none -49	vol -41
#خفيف	collision 48
#خلا>	collision 46
#خلات	dommage_materiel 49
#خلاص	blessure -47	collision 149	none 47
#خلال	blessure 55	collision -42	vol 48
#خلاو	collision 89	none -103	vandalisme -40	vol 125
#خلت>	collision 133
#خلص>	collision -64	dommage_materiel 119	none -41
#خلصت	autre 143	blessure 112	collision -54	dommage_materiel -95	vol -44
#خلصن	blessure 102	collision 48
#خلصو	blessure -44	bris_de_glace 141	dommage_materiel 42
#خلع>	collision 67	degats_des_eaux 136	none -82
#خلعه	collision 88
#خلف>	collision 91
#خلفي	bris_de_glace 47
#خلنا	collision 50
#خله>	blessure 62	dommage_materiel -42	evenement_climatique 161	none -53
#خلها	collision 57	incendie 54
#خلو>	dommage_materiel -54	incendie 45	vandalisme 53	vol 101
#خلوع	collision 48
#خلي>	incendie 64	vandalisme 50
#خليت	collision -70	incendie 127	none -41	vol 102
#خلين	collision 51
#خمس>	autre 79	bris_de_glace -56	none -82	vandalisme 64
#خنزي	collision 113
#خنق>	blessure -44	collision -66	incendie 207
#خنه>	evenement_climatique 65
#خوان	bris_de_glace -55	collision -148	dommage_materiel -53	none -71	vandalisme -58	vol 284
#خوتي	collision -49	dommage_materiel 47
#خوف>	collision 72	evenement_climatique 60
#خول>	bris_de_glace 98	collision 58	vandalisme -110	vol 53
#خون>	bris_de_glace 121	degats_des_eaux 121	dommage_materiel -49	evenement_climatique -59
#خوني	bris_de_glace 217	vol -51
#خياط	collision -50	degats_des_eaux 120	dommage_materiel 93	none -63
#خيل>	blessure 151	none -59
#خيمه	collision -90	evenement_climatique 86	none -72	vandalisme 87	vol 51
#خين>	blessure 90
#دابا	collision 42	dommage_materiel 41
#دات>	incendie 117
#داتو	collision 104	vandalisme -74
#داد>	autre 184	collision -40	none -65
#دارت	dommage_materiel 152
#دارم	collision 43
#دارن	collision 41	incendie 75
#داره	vandalisme 126
#دارو	vandalisme 43	vol 45
#داري	incendie 88
#داز>	bris_de_glace 50
#دازت	dommage_materiel 78	incendie 51
#دازو	collision -62	vol 147
#داسي	vol 40
#داش>	bris_de_glace 40	none 41
#داع>	vandalisme 63	vol 86
#داعي	bris_de_glace 55	collision 70	vandalisme -72
#داك>	vol 41
#داكش	bris_de_glace 58	evenement_climatique -51	incendie 40
#دامه	incendie 83
#دامو	collision 83
#دامي	bris_de_glace 71	collision 45	none -62
#دان>	collision -42	dommage_materiel 101	none -50	vandalisme 98	vol -124
#دانا	dommage_materiel -41	evenement_climatique 131
#دانت	evenement_climatique 102	vol -45
#داني	dommage_materiel 119
#داها	bris_de_glace 77	collision 131	none -70	vandalisme -53
#داو>	vol 155
#داون	blessure 111	degats_des_eaux 88	incendie -112	vol -53
#داوه	none -56	vol 133
#داي>	collision 59
#دايا	collision 79	none -44	vandalisme 53
#داير	vol 87
#دايز	bris_de_glace 85	collision 42
#دتها	degats_des_eaux 96	dommage_materiel -62	none -56	vol 46
#دتي>	degats_des_eaux 64	none -43	vol 58
#دثه>	collision 120
#دجاج	collision -58	dommage_materiel 99	evenement_climatique 41	none -43
#دجنب	autre 40	blessure 75	dommage_materiel 55
#دخان	incendie 152
#دخلا	bris_de_glace 47	dommage_materiel 76
#دخلت	collision 132
#دخلن	collision 49
#دخلو	collision -40	dommage_materiel -50	vandalisme 42	vol 128
#دخنه	evenement_climatique 93
#دخول	bris_de_glace 98	collision 58	vandalisme -110	vol 53
#دراج	vol 53
#دراش	collision 81
#دراع	collision 165	dommage_materiel -46	none -41
#دران	degats_des_eaux 73	dommage_materiel 44	none -88	vandalisme 129	vol -40
#درب>	blessure 90
#درت>	blessure 51	none -56
#درتش	autre 93	none 67	vol -59
#درته	collision -82	none 205
#درج>	blessure 96	incendie 51	none -40
#درجه	blessure 203	collision -51	degats_des_eaux -57	dommage_materiel -59	incendie 113	none -43
#درسي	blessure 73
#درش>	collision 72
#درنا	none 82
#دره>	degats_des_eaux 73
#درها	collision 69
#درهم	autre 44
#دروج	blessure 147	collision -76	degats_des_eaux 55	none -58	vandalisme -42	vol 41
#دروش	collision -46	none -56	vandalisme -65	vol 248
#درون	dommage_materiel 250	none -49	vandalisme -44	vol -72
#دري>	dommage_materiel 63	incendie -47
#دريب	blessure 234	dommage_materiel -87	none -56
#دسه>	bris_de_glace 96
#دشت>	collision 94	degats_des_eaux -47	dommage_materiel 129	none -46	vandalisme -71
#دشه>	collision 40	dommage_materiel 80	vol -60
#دعاء	collision 64
#دعت>	dommage_materiel -42	none -127	vandalisme -56	vol 188
#دعي>	collision 91
#دعين	blessure 116	dommage_materiel -71	none -82	vol 147
#دغيا	incendie 116
#دفاه	bris_de_glace 57	degats_des_eaux 63	dommage_materiel -44
#دفع>	autre 118	none -42
#دفعت	autre 90	none -59
#دفعن	blessure 129	collision -46
#دفعو	blessure -67	collision -94	dommage_materiel -80	vandalisme 71	vol 115
#دفيه	degats_des_eaux 104
#دقاي	none 62	vol 61
#دقه>	collision 71
#دقو>	none -64	vandalisme 75	vol 70
#دقيق	collision 51
#دكتو	blessure 82	collision -40
#دكم>	blessure 62	vol 45
#دكوك	collision 123
#دلاء	autre 149	dommage_materiel -54	evenement_climatique 56	none -94
#دلاح	blessure -66	bris_de_glace -47	collision -70	dommage_materiel -58	evenement_climatique 145	none -124	vandalisme 90	vol -46
#دلت>	evenement_climatique 83
#دلع>	incendie 51
#دلعت	incendie 127
#دلنا	collision 69
#دله>	dommage_materiel -56	incendie 146	none -88	vol 51
#دلو>	collision -57	degats_des_eaux 67	dommage_materiel 177	none -58	vol -49
#دليه	bris_de_glace 69
#دما>	dommage_materiel 44
#دمات	collision 306	dommage_materiel -102	none -166	vandalisme -61	vol -53
#دمت>	collision 82
#دمتن	collision 59
#دمته	collision 68
#دمتي	dommage_materiel 141	none -64
#دمنا	none -42	vol 60
#دمني	collision 167	none -57
#دموع	collision -46	dommage_materiel -58	vandalisme 140	vol 50
#دمي>	blessure 54	dommage_materiel -42
#دنا>	vol 56
#دنه>	vandalisme 55
#دنو>	collision -74	evenement_climatique 103	vandalisme 89
#دني>	dommage_materiel 62
#دنيا	bris_de_glace 63	degats_des_eaux 107	evenement_climatique -104	vol 54
#دنيه	incendie 48
#دها>	bris_de_glace 102
#دهان	bris_de_glace 75	collision 106	dommage_materiel -123	incendie 41	none -191	vandalisme 73
#دهب>	vol 178
#دهست	collision 116	none -41
#دهم>	collision -57	none -46	vandalisme 132
#دهن>	degats_des_eaux 150	dommage_materiel -45
#دوا>	collision 45	vol 61
#دوات	vol 87
#دوار	collision 65	evenement_climatique 55
#دوبل	bris_de_glace 143	none -67
#دوج>	blessure 79	bris_de_glace 49	dommage_materiel -42
#دوخه	blessure -49	degats_des_eaux -44	dommage_materiel 165
#دود>	degats_des_eaux 73	incendie 85	none -50
#دور>	dommage_materiel 75
#دورت	collision 69
#دوره	collision 77
#دوري	autre 55	collision -45	none -66	vandalisme 123
#دوزت	blessure 262	collision -61	dommage_materiel -43
#دوس>	degats_des_eaux 163	none -43
#دوش>	bris_de_glace 68	degats_des_eaux 42
#دوشه	collision -68	none -41	vandalisme 177
#دوفي	dommage_materiel 66	evenement_climatique 74
#دوق>	vol 78
#دولا	blessure -46	collision -64	degats_des_eaux 142	dommage_materiel 94	none -52
#دونت	blessure 78
#دوني	evenement_climatique 74	vol 43
#دوه>	vol 93
#دويه	autre 51
#ديات	dommage_materiel 73
#ديان	autre -56	collision 64	dommage_materiel -61	none -208	vandalisme 110	vol 94
#ديبا	autre 179	dommage_materiel -45
#ديبو	collision -56	dommage_materiel 131	vandalisme -48	vol 65
#ديت>	bris_de_glace 62
#ديتش	bris_de_glace 40	collision 40
#ديتو	bris_de_glace 173	none -61
#ديدا	collision 76
#ديده	blessure 40	collision -47	dommage_materiel 99
#ديدي	collision 50
#ديره	vandalisme 71
#ديرو	collision 98	degats_des_eaux 41
#ديري	bris_de_glace 54	collision -62	degats_des_eaux 44	dommage_materiel -100	incendie 201	none -98	vandalisme -53	vol -50
#ديس>	collision 108	vol -46
#ديش>	collision 43	vol 97
#ديق>	degats_des_eaux 59	vandalisme 48
#ديقت	dommage_materiel 153	evenement_climatique 58	none -94
#ديقه	collision -50	dommage_materiel 74	none -42
#ديكل	collision -45	vol 100
#ديل>	blessure 115	bris_de_glace -55	collision -95	degats_des_eaux -83	dommage_materiel -124	evenement_climatique -66	incendie 218	none -158	vol -105
#ديم>	bris_de_glace 88	collision -48
#ديما	collision -119	dommage_materiel -64	none -139	vandalisme 110	vol 192
#دين>	collision 54	incendie 87
#دينا	dommage_materiel 75	none -50
#دينه	evenement_climatique 58
#ديها	blessure -55	collision 66	dommage_materiel 78	none -44
#ديهم	vol 86
#ديو>	blessure 118	none -44	vandalisme -52	vol 45
#ذاب>	degats_des_eaux 50	incendie 111	vol -64
#ذار>	evenement_climatique 43	vol 62
#ذراع	blessure 48	dommage_materiel -61
#ذكر>	none 78
#ذكري	autre 146	collision -84	degats_des_eaux -41	dommage_materiel -68	none 127	vandalisme -49	vol -66
#ذلك>	none 58
#ذهب>	vandalisme 48	vol 74
#ذوا>	vol 90
#ذيه>	degats_des_eaux 45	incendie 67
#راء>	none -42	vandalisme 67
#راب>	autre 58	collision 65	none -63
#رابر	bris_de_glace 138	collision -53	evenement_climatique 40
#رابو	evenement_climatique 79	incendie 99	none -51
#رابي	degats_des_eaux 42
#رات>	none -48
#راتو	collision 87	evenement_climatique 63	vol -54
#راتي	collision 76
#راج>	none -45
#راجا	collision -49	vandalisme 123
#راجت	none -45	vol 86
#راجع	collision 107
#راح>	collision 103
#راحت	dommage_materiel 103	none -46	vandalisme 63
#راحه	blessure 61	vol 49
#راخ>	collision 53
#راد>	none -40	vol 132
#رادي	blessure 99	vol 43
#راره	bris_de_glace 73	incendie 90	none -47
#راري	bris_de_glace 52
#راس>	degats_des_eaux 42
#راسا	bris_de_glace 43	collision -51	dommage_materiel 45	vandalisme -56	vol 65
#راسب	none -54	vandalisme 122	vol -51
#راسل	dommage_materiel 50
#راسه	collision 77	evenement_climatique 70
#راشو	collision 134
#راشي	collision 65	evenement_climatique 104
#راضي	blessure -46	dommage_materiel 119
#راطي	blessure 183	collision -90	dommage_materiel -94	none -95	vandalisme 94	vol -79
#راع>	blessure 40	bris_de_glace 78	collision 43	dommage_materiel -90
#راعي	blessure 47	vol 54
#راف>	blessure -62	bris_de_glace 99	collision 102	degats_des_eaux -51	dommage_materiel -88	none -63	vandalisme 44
#رافا	evenement_climatique 79
#رافع	dommage_materiel 66
#رافي	bris_de_glace 144	collision -104	degats_des_eaux -64	dommage_materiel -49	none -59	vandalisme 113
#راق>	collision 93	dommage_materiel 59	none -47
#راقب	blessure 57
#راكب	collision 66
#راكت	collision 45	evenement_climatique 68	none -50	vol 75
#رالو	degats_des_eaux 69
#رام>	autre 40	blessure -41	collision 53	vol 60
#رامل	collision 56	vandalisme 63
#رامو	vol 64
#رامي	bris_de_glace 120	collision -54	dommage_materiel 47	none -56	vol 45
#ران>	none -41
#رانا	autre 51	blessure 110	dommage_materiel -50
#راند	bris_de_glace 236	collision -57	dommage_materiel -45	none -80
#رانس	collision 55	vol 47
#رانن	dommage_materiel 66	evenement_climatique 50
#راني	collision 53
#راه>	none -47
#راها	collision 81	vol 66
#راهق	dommage_materiel 72	vandalisme 109	vol -106
#راي>	blessure -76	bris_de_glace 55	collision 112	vandalisme 40	vol -64
#رايا	vandalisme 89
#رايح	incendie 47
#رايه	collision 53	vol 58
#رايي	none 124
#ربا>	degats_des_eaux 41	dommage_materiel 109
#رباء	degats_des_eaux 62
#ربات	evenement_climatique 92
#رباط	blessure 73
#رباع	collision 42
#ربال	autre 165	bris_de_glace -57	evenement_climatique 98	none -110
#ربان	vandalisme 84
#رباي	incendie 68	vol 41
#ربت>	collision 72
#ربتن	collision 129
#ربته	collision 51
#ربتو	collision 132
#ربري	bris_de_glace 221	collision -55	evenement_climatique -42	none -54
#ربع>	vol 50
#ربعا	dommage_materiel 54
#ربعه	collision -55	vandalisme 96
#ربعو	evenement_climatique 85
#ربعي	collision 63
#ربما	collision -41	none 88	vol 43
#ربنا	collision 45
#ربني	blessure 61	vol 47
#ربه>	evenement_climatique 52
#ربها	evenement_climatique 92
#ربو>	bris_de_glace 43	collision -43	none -71	vol 114
#ربوا	vandalisme 99
#ربوط	collision -81	dommage_materiel 98	vol 107
#ربون	collision -81	dommage_materiel 110	vol 63
#ربيت	dommage_materiel 66	vandalisme 71	vol -65
#ربيس	bris_de_glace -40	evenement_climatique 71	vol 51
#ربيه	degats_des_eaux 47	dommage_materiel 42
#رتجا	collision 99
#رتجف	collision -41	dommage_materiel 68
#رتش>	autre 93	none 67	vol -59
#رتطم	collision 78
#رتفا	dommage_materiel 93
#رتفع	autre 212	collision -105	none -169
#رته>	collision 57
#رتها	dommage_materiel 55
#رتو>	collision 120
#رتور	collision 71
#رتي>	none -47
#رتير	blessure -40	collision 201
#رتيل	blessure -45	bris_de_glace 99	degats_des_eaux -65	dommage_materiel -148	incendie -53	none -126	vandalisme 112	vol 81
#رتين	collision 51
#رثه>	degats_des_eaux 90	evenement_climatique 43
#رجات	collision 83	dommage_materiel -46	incendie 78	vol -47
#رجاع	autre 221	none -111
#رجال	incendie 42
#رجان	dommage_materiel 81
#رجت>	collision 62
#رجع>	none -48
#رجعا	collision -51	degats_des_eaux 88	dommage_materiel -42	incendie 65	none -68	vol 85
#رجعت	collision 48	degats_des_eaux 40
#رجعن	collision -69	vol 184
#رجعو	autre 178	blessure 40	collision -42	dommage_materiel -88	none -40
#رجف>	collision 118	none -58
#رجل>	blessure 55	collision 55
#رجله	blessure 145	dommage_materiel -53
#رجلو	collision 101
#رجلي	blessure 85
#رجم>	bris_de_glace 155	dommage_materiel -46
#رجنا	collision 41	evenement_climatique 57	incendie 51	vol -42
#رجه>	blessure 89	incendie 44
#رجوح	autre -57	blessure 166	dommage_materiel -57	evenement_climatique 48
#رجون	collision 69	degats_des_eaux 43
#رحات	blessure -61	collision 136	dommage_materiel 75	vol -41
#رحاض	degats_des_eaux 201	dommage_materiel -46	evenement_climatique -74
#رحت>	vol 93
#رحله	autre 95	blessure 65	collision -62	none -43
#رحمه	collision -41	vol 147
#رحنا	vandalisme 97
#رحه>	vandalisme 50
#رحي>	none 52
#رخام	degats_des_eaux -51	dommage_materiel 214
#رداد	autre 241	blessure -46	collision -61	none -108
#ردت>	blessure 61	collision -52	dommage_materiel -76	incendie 138	none -106
#رده>	dommage_materiel 89
#ردو>	evenement_climatique 63
#رديا	collision 136	dommage_materiel -46	none -145	vandalisme 140	vol -88
#ردين	collision 51	incendie 56
#ررو>	collision -56	vandalisme 48	vol 42
#رزات	blessure 74	collision -69	none -52	vandalisme 89	vol -72
#رزاز	evenement_climatique 67
#رزق>	dommage_materiel -42	incendie 186	none -76
#رزه>	bris_de_glace 82	evenement_climatique 72	vandalisme -62
#رسا>	blessure 125	none -51
#رسات	dommage_materiel 44	none -41
#رسال	autre 213	collision -57	dommage_materiel -49	none -130
#رست>	collision 118	dommage_materiel -61
#رسلت	none 132
#رسم>	blessure -46	dommage_materiel 182	none -124	vandalisme -51	vol 83
#رسه>	collision 50
#رسها	bris_de_glace -106	dommage_materiel 135	none -42	vandalisme 68
#رسو>	collision -102	vandalisme 58	vol 91
#رسي>	none -67
#رسيد	collision 95
#رسير	collision -49	degats_des_eaux 84	incendie 91
#رسين	dommage_materiel -55	none -99	vandalisme 182	vol -65
#رشق>	bris_de_glace 135	collision -42	dommage_materiel -43	none -101	vandalisme 125
#رشه>	bris_de_glace 93	none -42
#رشوا	none -66	vandalisme 116
#رشوك	collision 127
#رشي>	blessure 104
#رشيف	degats_des_eaux 85
#رصيف	blessure -52	collision 133	dommage_materiel 53
#رضت>	none -42	vol 102
#رضه>	collision 58	vandalisme -75	vol 102
#رضوض	collision 141
#رضي>	dommage_materiel 55	evenement_climatique 77	none -55
#رضيه	degats_des_eaux 140
#رطاب	collision -48	dommage_materiel 64	vol 102
#رطق>	blessure -47	bris_de_glace 79	collision -41	degats_des_eaux 118
#رطقا	bris_de_glace 85	dommage_materiel -47	incendie 109
#رطقه	degats_des_eaux 42	incendie 76
#رطوب	collision -40	degats_des_eaux 175
#رطوم	collision -61	degats_des_eaux 74	dommage_materiel 90
#رطي>	collision 130	dommage_materiel -45	none -72	vandalisme -48	vol 136
#رعد>	dommage_materiel 70	evenement_climatique 123	incendie -46
#رعده	evenement_climatique 160	incendie -41
#رعدي	evenement_climatique 110
#رعه>	collision 77
#رغب>	autre 184	none 41	vandalisme -75	vol -108
#رغم>	autre 132	collision -59	none -85	vandalisme 58	vol -48
#رغه>	autre 57
#رغوا	none -57	vol 164
#رفا>	collision 89	degats_des_eaux 98	dommage_materiel -45
#رفات	collision -72	dommage_materiel 80	evenement_climatique 112
#رفان	bris_de_glace -48	collision 102
#رفت>	collision 71
#رفتش	autre 90	collision -61	none 66	vandalisme 62	vol -94
#رفتي	collision -42	degats_des_eaux 49
#رفرف	collision 157	vandalisme -44
#رفش>	collision 98	vandalisme 40
#رفضت	degats_des_eaux 54
#رفع>	blessure -73	dommage_materiel -51	vandalisme 119
#رفعت	collision -48	vol 191
#رفق>	collision 115	none -63	vol 96
#رفقه	autre 65	vandalisme 40
#رفقي	blessure -45	collision -77	none -80	vandalisme 40	vol 152
#رفنا	collision -44	vandalisme 103
#رفه>	degats_des_eaux 61
#رفوا	collision -52	none -68	vandalisme 197
#رفور	collision 63
#رفوف	evenement_climatique 95
#رفيا	evenement_climatique 53
#رفين	vandalisme 53
#رقا>	collision 111
#رقات	incendie 68
#رقبت	collision 84
#رقبه	collision 41
#رقت>	incendie 78	none -47	vol 49
#رقطو	collision 57
#رقع>	bris_de_glace 113	degats_des_eaux 76	none -59
#رقعا	degats_des_eaux -69	evenement_climatique 75
#رقمه	bris_de_glace 51	vol 88
#رقمي	collision 145	vandalisme -46
#رقني	dommage_materiel 93
#رقو>	collision -66	degats_des_eaux 50	none -40	vandalisme 87	vol 65
#رقوا	collision -48	dommage_materiel -61	none -54	vol 256
#رقوه	collision 76	vol 77
#ركاب	collision 45
#ركان	blessure -43	collision -89	dommage_materiel 113	incendie 130	none -153	vandalisme -67	vol -47
#ركب>	bris_de_glace -60	degats_des_eaux 67	dommage_materiel 99
#ركبت	collision 97
#ركت>	blessure 64	none -66	vol 118
#ركته	collision 54
#ركز>	bris_de_glace -52	vandalisme 130
#ركع>	bris_de_glace 51	degats_des_eaux 152
#ركعا	incendie 165
#ركل>	collision -68	none -57	vandalisme 234	vol -40
#ركم>	none 133
#ركن>	collision 122
#ركنت	collision 147	evenement_climatique -48	none -85	vol 109
#ركه>	blessure 51	collision -40	none -52
#ركها	blessure -73	collision 56	degats_des_eaux 118	dommage_materiel -49
#ركون	collision 77
#ركوي	collision -67	dommage_materiel -62	incendie 182
#ركي>	degats_des_eaux 189
#ركيب	bris_de_glace 179	none -70
#ركين	collision 50
#ركيه	degats_des_eaux 84	dommage_materiel 76	vol -47
#رلي>	autre 85	collision 128	dommage_materiel -56	none -79
#رما>	collision -56	dommage_materiel 179	none -68	vol -62
#رماد	incendie 82
#رمان	blessure -94	collision -43	dommage_materiel 131	evenement_climatique 147	none -55	vol -41
#رمت>	incendie 53
#رمضا	degats_des_eaux 95
#رمل>	autre 114	bris_de_glace 103	dommage_materiel -58	evenement_climatique -42	incendie 146	none -174	vandalisme -51	vol -130
#رمله	bris_de_glace 65	collision 78	incendie 87	vol -59
#رمه>	none -46	vol 95
#رموا	degats_des_eaux 75	vandalisme 88
#رموش	dommage_materiel -65	incendie 282	none -110
#رموك	none -80	vol 186
#رمي>	autre 54	collision 81	none -67	vandalisme 68
#رميد	blessure -44	evenement_climatique 234
#رميل	blessure 76	collision 74
#رناش	collision 41	evenement_climatique 50
#رناه	collision 71	none 71
#رنت>	vandalisme 72
#رنسا	collision -58	evenement_climatique 47	none -64	vandalisme 102
#رني>	collision 135
#رنيش	blessure -49	vol 91
#رهبه	collision 144	none -101
#رهم>	autre 41
#رهما	autre 44	none -47	vandalisme 42
#روا>	dommage_materiel -50	vandalisme 116	vol 50
#رواح	blessure -50	incendie 186	none -59
#رواي	none -50	vandalisme 93	vol 49
#روب>	collision -69	none -85	vandalisme 296	vol -42
#روبه	blessure -43	collision 214	dommage_materiel -40	vandalisme 48
#روبو	vandalisme 70
#روبي	degats_des_eaux 131
#روت>	bris_de_glace 44
#روتي	blessure 164	collision -69
#روج>	blessure 114	collision -41	degats_des_eaux 51	none -46
#روجي	bris_de_glace 52	collision 114
#روح>	blessure -42	bris_de_glace 51	vandalisme 55
#روحه	evenement_climatique 43
#رود>	blessure -47	bris_de_glace 90	collision 96	degats_des_eaux -42	dommage_materiel -85
#رودا	evenement_climatique 102	vol -45
#رور>	dommage_materiel -44	none 108
#روره	vol 74
#روري	autre 62	dommage_materiel -55	evenement_climatique 148
#روس>	blessure -40	dommage_materiel 138
#روسه	blessure 60	collision 53	dommage_materiel 61	none -109	vandalisme 79	vol -50
#روش>	collision -94	dommage_materiel -51	none -150	vandalisme 253	vol 79
#روضه	dommage_materiel 92
#روط>	autre 74	dommage_materiel -107	none -45	vol 78
#روطو	collision 142
#روف>	blessure 109
#روفي	collision 65
#روق>	collision -42	incendie 166
#روقه	collision -64	incendie 51	vandalisme 43	vol 159
#روقي	incendie 86
#رومب	collision 136
#رون>	dommage_materiel 64	vandalisme 47
#رونس	autre 177	collision -51	dommage_materiel -52	none -83
#رونو	collision 95
#روني	dommage_materiel 118	none -87	vol 91
#روه>	collision -48	dommage_materiel 59	vol 104
#رويض	collision 81
#ريا>	collision 48
#ريات	autre 126	collision -45	incendie 43	none -75
#رياح	evenement_climatique 154
#رياض	bris_de_glace 49	none -42	vandalisme 58
#ريب>	blessure 59	dommage_materiel -40	none -47	vandalisme 58
#ريبك	blessure 116	collision -44
#ريبه	dommage_materiel 57	none -46	vol 107
#ريبو	collision 73
#ريت>	dommage_materiel 75
#ريتر	collision 87
#ريته	autre 51
#ريتو	dommage_materiel 98
#ريتي	collision 89	evenement_climatique 46	none -59	vol 42
#ريح>	evenement_climatique 180
#ريحه	degats_des_eaux 79	evenement_climatique 43	incendie 80	none -49
#ريخ>	collision 49
#ريد>	none 81
#ريدو	incendie 203	none -48	vandalisme 49	vol -48
#ريدي	collision -59	dommage_materiel -63	none -136	vandalisme 273	vol -58
#ريرا	collision 51
#ريز>	bris_de_glace 167	collision -52	none -43
#ريس>	vol 96
#ريسي	autre 177	none -56	vandalisme -51	vol -102
#ريض>	autre 98	blessure -42	degats_des_eaux 51
#ريعه	dommage_materiel 109	incendie 100	vol -79
#ريف>	blessure 112	collision -42
#ريفه	dommage_materiel 56
#ريفي	blessure 95	collision -47	incendie 64
#ريق>	collision 68
#ريقه	dommage_materiel -40	none -62	vandalisme 93	vol 87
#ريقو	bris_de_glace 67	collision 84	none -51
#ريقي	collision 225	none -129
#ريك>	collision -40	dommage_materiel -42	vol 96
#ريكه	dommage_materiel 149	none -59
#ريكو	blessure -51	collision -50	degats_des_eaux 60	dommage_materiel 182	evenement_climatique -63	none -58
#ريكي	blessure 82
#ريل>	collision 45
#ريمو	degats_des_eaux -42	dommage_materiel 297	none -137
#رينا	bris_de_glace 40	collision 90	dommage_materiel 83	vol -57
#رينه	blessure -44	bris_de_glace 160	evenement_climatique -47
#ريه>	vol 60
#ريها	collision -72	incendie -55	none -115	vandalisme -67	vol 262
#ريو>	vol 98
#ريوم	degats_des_eaux 131
#ريير	collision 153
#رييس	degats_des_eaux 71	none -96	vandalisme -47	vol 183
#زات>	evenement_climatique 46
#زاج>	bris_de_glace 227	collision -55	none -70	vandalisme 57
#زاد>	vandalisme 49
#زار>	evenement_climatique 59
#زاز>	blessure 47	bris_de_glace 82
#زازا	evenement_climatique 67
#زاف>	evenement_climatique 106
#زام>	collision 121
#زان>	collision -43	dommage_materiel -49	evenement_climatique 101	incendie 41	none -43
#زانه	bris_de_glace 64	collision -64	dommage_materiel 175	none -83	vandalisme -51	vol -40
#زبال	collision 93	incendie 80
#زبل>	collision -41	dommage_materiel -42	vandalisme 130
#زبنا	collision -57	dommage_materiel -58	incendie 117	vol -40
#زبون	dommage_materiel 52
#زجاج	bris_de_glace 167
#زحلق	collision 84
#زدوج	blessure 79	bris_de_glace 49	dommage_materiel -42
#زراب	degats_des_eaux 70
#زربه	incendie 78
#زربي	degats_des_eaux 153	dommage_materiel 50
#زرع>	blessure -84	collision -55	dommage_materiel -42	evenement_climatique -49	incendie 103	none -44	vol 148
#زرق>	collision 69
#زرقا	collision 159
#زرقط	collision 57
#زرقه	collision -45	dommage_materiel 106	none -55	vol 64
#زرو>	collision 61	evenement_climatique 41
#زريب	evenement_climatique 64	none -54	vandalisme -52	vol 172
#زطام	collision -48	vol 130
#زعاج	collision 148	none -57
#زفاف	degats_des_eaux 58	vol 86
#زلاء	evenement_climatique 73	incendie 69
#زلق>	degats_des_eaux 115	none -40
#زلقا	blessure 138
#زلقت	blessure 42	degats_des_eaux 50
#زلنا	collision 46
#زله>	blessure 106
#زلو>	collision 116
#زلوا	incendie 114
#زلي>	vandalisme 54
#زليج	bris_de_glace 130	degats_des_eaux 60	dommage_materiel -70	none -41
#زما>	collision -44	dommage_materiel 120	vol 50
#زمان	bris_de_glace 50	degats_des_eaux 95	dommage_materiel -46	evenement_climatique 41
#زميل	blessure 65	dommage_materiel 159	none -50
#زنقه	vandalisme 121
#زنه>	collision -45	none -114	vandalisme -54	vol 246
#زني>	none 48
#زنيق	collision 49
#زهري	dommage_materiel 89
#زواج	autre 215	dommage_materiel -44	none -103
#زوال	none 69
#زوت>	autre -41	blessure -69	bris_de_glace -45	collision -81	degats_des_eaux -53	dommage_materiel 109	incendie 127	none -93	vandalisme -75	vol 86
#زوجت	autre 50
#زوجي	evenement_climatique 64
#زور>	blessure -40	collision -63	dommage_materiel 43	none -46	vol 179
#زوط>	autre 87	collision -56	dommage_materiel -41	vandalisme 55
#زون>	bris_de_glace 71	incendie 52
#زيار	dommage_materiel 91
#زيان	collision 92	none 41
#زيت>	blessure 57	collision 73
#زيتو	blessure 77
#زير>	collision 93
#زيرا	collision 58	none 81
#زيره	degats_des_eaux -45	evenement_climatique 121
#زيز>	dommage_materiel 49	vandalisme 46
#زين>	blessure 71	collision 49	dommage_materiel -44	none -50
#زيه>	dommage_materiel -42	vol 139
#ساء>	none 60
#ساب>	autre 243	blessure -76	collision -61	dommage_materiel -87	none -97
#سابي	autre 83	blessure 135	collision -47	dommage_materiel -41	none -77
#سات>	dommage_materiel 80	none -44
#ساتو	collision -92	evenement_climatique -42	none 45	vandalisme 168
#ساج>	blessure -85	collision 211
#ساحا	collision -92	vandalisme 209	vol -43
#ساحه	collision 43
#ساخن	degats_des_eaux 90
#ساده	blessure 44
#سار>	bris_de_glace 100	none 59	vol -75
#ساره	collision -45	evenement_climatique 72	incendie 69
#سارو	autre 115	collision -68	dommage_materiel -73	none -44	vandalisme 124
#ساري	collision -41	none -46	vol 82
#ساس>	degats_des_eaux 42
#ساعا	collision -52	none -78	vol 225
#ساعت	collision 40
#ساعد	vol 43
#سافر	autre 112	degats_des_eaux 127	none -72
#ساق>	blessure 142	dommage_materiel -48	none -42
#ساقه	blessure 88	dommage_materiel -42
#ساقي	blessure 116	incendie 68
#ساكن	degats_des_eaux 119
#سال>	autre 135	bris_de_glace -40	none -68
#سالا	blessure 91	collision 119	dommage_materiel 92	evenement_climatique -63	none -59	vol -41
#سالت	collision 86	degats_des_eaux 113	none -43
#سالم	incendie 98
#سالن	none -112	vandalisme 134
#ساله	degats_des_eaux 115	dommage_materiel 58
#سامح	collision 116
#سان>	incendie 123
#سانت	blessure 80	collision 79	evenement_climatique -104
#ساند	collision -61	degats_des_eaux 74	vandalisme 62
#ساوي	degats_des_eaux 43	dommage_materiel 69
#سايب	vandalisme 112	vol -67
#سايح	none -52	vol 136
#ساير	incendie 83	vandalisme 67
#سايق	collision 68
#سباب	autre 131	blessure 56	collision -48	incendie 82	none -75
#سباك	degats_des_eaux 103
#سبته	dommage_materiel 47
#سبح>	blessure 74	collision -54	degats_des_eaux 103	none -77	vandalisme -57	vol 72
#سبع>	collision 47
#سبعه	collision 49
#سبقي	collision 51
#سبور	autre 112	none -51	vandalisme 107	vol -53
#سبوع	none 43
#سبيط	blessure 69
#ستا>	collision 73
#ستاج	blessure -72	collision -53	dommage_materiel 136	none -63	vandalisme 52
#ستاذ	vandalisme 102
#ستار	dommage_materiel -44	incendie 195	none -52
#ستاس	collision 62	vol 52
#ستان	evenement_climatique 63
#ستاي	incendie 115
#ستدع	collision 93
#ستر>	bris_de_glace 134	degats_des_eaux -47	dommage_materiel 63	none -49	vandalisme -46	vol -50
#سترا	collision -53	vandalisme 45	vol 74
#سترج	autre 221	none -111
#سترد	autre 239	blessure -40	collision -51	none -95
#ستشا	none 106
#ستشف	blessure 55
#ستطع	collision 56	evenement_climatique 43
#ستعا	degats_des_eaux 103
#ستعم	none -45	vol 132
#ستلم	autre 171	collision -69	vandalisme -43	vol -46
#ستما	collision 50	incendie 61	none 49
#ستنش	incendie 70
#ستني	degats_des_eaux 44	evenement_climatique 41
#سته>	blessure 42
#ستوب	collision 63
#ستود	incendie 77
#ستور	blessure -63	degats_des_eaux -45	incendie 172
#ستيق	collision 69	degats_des_eaux 61
#ستيك	collision -43	evenement_climatique 79
#ستين	collision -104	degats_des_eaux 44	dommage_materiel 131
#سجاد	degats_des_eaux 134	dommage_materiel 45	none -65	vol 42
#سجد>	degats_des_eaux 56	dommage_materiel -43
#سجل>	vol 71
#سجلت	vandalisme 120
#سجلو	evenement_climatique 45
#سجين	incendie 69
#سحبو	collision 116
#سحقت	collision 94
#سخان	degats_des_eaux 138
#سخن>	autre 51	collision -66	degats_des_eaux -91	dommage_materiel -61	incendie 232
#سخه>	autre 158	none -81
#سخون	bris_de_glace 162	degats_des_eaux 73	dommage_materiel -40	evenement_climatique -48
#سدات	autre 63	incendie 45
#سدار	incendie 126	none -40	vol -42
#سدت>	degats_des_eaux 177	none -62
#سدو>	bris_de_glace 69	degats_des_eaux 99	vandalisme -59
#سدود	blessure 68	degats_des_eaux 127	none -59	vol -44
#سديا	vol 110
#سديت	bris_de_glace 145	collision -44
#سرا>	blessure 136
#سرات	autre 44	collision 98	none -47
#سرب>	degats_des_eaux 206
#سربا	degats_des_eaux 96	evenement_climatique 97
#سربت	degats_des_eaux 183	dommage_materiel -45	vandalisme -54
#سربي	bris_de_glace -40	evenement_climatique 71	vol 51
#سرت>	blessure 66
#سردي	collision 60	incendie 72
#سرعه	collision 104
#سرق>	autre 40	bris_de_glace 73	collision -41	none -45	vandalisme -43	vol 84
#سرقا	collision -70	vandalisme -48	vol 249
#سرقت	vol 207
#سرقه	autre 43	collision -42	vol 82
#سرقو	collision -42	dommage_materiel -42	none -43	vandalisme 54	vol 181
#سرنا	degats_des_eaux -46	incendie 115	none -65
#سره>	collision 96	dommage_materiel -45
#سرو>	collision -57	none -56	vandalisme 228	vol -49
#سروا	bris_de_glace -51	collision -53	dommage_materiel -45	none -53	vandalisme 127	vol 122
#سرور	autre 116	blessure -69	collision -65	dommage_materiel -151	none 141	vandalisme -67
#سروق	none -41	vol 231
#سري>	collision 51
#سرير	blessure 55	evenement_climatique 40
#سطا>	collision 95
#سطات	collision 134
#سطان	collision 84
#سطبل	collision -45	evenement_climatique 120	none -46	vol 99
#سطح>	collision -43	evenement_climatique 143
#سطحي	degats_des_eaux -119	dommage_materiel 48	evenement_climatique 154
#سطل>	bris_de_glace 84	collision -54	dommage_materiel 45	vol -47
#سطنب	autre 84	none -46
#سطو>	collision -47	none -59	vol 265
#سطوب	blessure -90	collision 239	vandalisme -77
#سطول	degats_des_eaux 131	evenement_climatique -60
#سعار	blessure 163	collision -58
#سعاف	collision 79
#سعه>	incendie 66
#سعود	vol 47
#سعيد	dommage_materiel 78	none -42	vol 122
#سفر>	autre 223	collision -45	dommage_materiel -46	none -71
#سفل>	collision 58	degats_des_eaux 71
#سفله	bris_de_glace 62	collision -100	dommage_materiel 148	none -42	vol -43
#سفلي	degats_des_eaux 95
#سفنج	collision -66	degats_des_eaux 99	dommage_materiel -65	none -92	vandalisme 153	vol -40
#سفي>	blessure 48	evenement_climatique 59
#سقط>	collision -40	dommage_materiel 97	none -54
#سقطت	blessure 54	dommage_materiel 75
#سقف>	evenement_climatique 65
#سقفه	collision -75	degats_des_eaux 183	dommage_materiel 90	none -54
#سقوط	blessure 141	collision -56	dommage_materiel 68	none -54	vol -57
#سقي>	degats_des_eaux 40	evenement_climatique 83	none -60	vandalisme 103	vol -51
#سكات	collision -119	vandalisme 72	vol 100
#سكار	collision -64	vandalisme 171	vol -47
#سكان	evenement_climatique -51	vandalisme -45	vol 114
#سكب>	blessure 46	dommage_materiel 47	vandalisme 73	vol -44
#سكت>	collision 64	degats_des_eaux 76
#سكرا	collision 120
#سكرت	degats_des_eaux 139
#سكري	autre 87	blessure 85	none -65
#سكلي	collision 64	none -58	vol 150
#سكن>	autre 103	none -59
#سكوب	blessure 46	collision -61	none -71	vandalisme 162
#سكوت	blessure -55	collision 111
#سكين	blessure 86
#سلا>	vol 47
#سلسل	blessure 82	vol 50
#سلطا	collision -48	dommage_materiel 53	vol 59
#سلطه	degats_des_eaux -60	dommage_materiel 64	evenement_climatique 141
#سلعه	degats_des_eaux 55	none -40	vol 75
#سلق>	blessure 96	collision -59
#سلك>	collision 128	incendie -83	none -52	vol 54
#سلم>	blessure 91	vol 65
#سلمت	collision -65	dommage_materiel 118	none -112	vandalisme -88	vol 175
#سله>	blessure 40	degats_des_eaux 69	vol 49
#سلوم	dommage_materiel 68
#سليم	collision 46	none -54
#سما>	dommage_materiel 107	vol -47
#سماء	bris_de_glace -49	evenement_climatique 168
#سماح	blessure 194	dommage_materiel -48	none -76	vandalisme -49	vol -84
#سمار	collision -93	dommage_materiel -46	evenement_climatique 60	vandalisme 233	vol -81
#سمح>	blessure -52	bris_de_glace 148
#سمع>	collision 41
#سمعت	vol 53
#سمعن	bris_de_glace 95
#سمعو	degats_des_eaux 118	evenement_climatique -108
#سمك>	dommage_materiel 80
#سمن>	autre 100	dommage_materiel -54	vol 59
#سمنت	blessure 41	degats_des_eaux -66	dommage_materiel -51	vandalisme 168	vol -46
#سمه>	bris_de_glace 46	none -45	vandalisme 113
#سمها	collision 62	evenement_climatique 135	none -41
#سمو>	bris_de_glace 93	collision 53
#سمي>	blessure 50	evenement_climatique 114
#سميت	blessure 57	dommage_materiel 41
#سنا>	evenement_climatique 46	none 58	vol 65
#سنان	autre 52	blessure 147	collision -43	none -93
#سنتي	degats_des_eaux 84	evenement_climatique 46
#سنسل	blessure -62	collision -61	vol 215
#سنوا	dommage_materiel 87
#سنين	autre 68	blessure 61	none -96
#سها>	blessure -47	bris_de_glace 43	evenement_climatique 45
#سهم>	collision 152	vandalisme -70
#سوار	autre 140	collision -53	vol 46
#سواق	bris_de_glace 45
#سوال	blessure 54	collision 89	dommage_materiel -40	none 54
#سوب>	collision -46	dommage_materiel 215	incendie -62	none -47
#سوبي	vol 103
#سود>	collision -50	degats_des_eaux 57	dommage_materiel -40	incendie 70	none -92	vandalisme 89
#سودا	incendie 58
#سورا	collision 53	vol 60
#سوره	blessure -45	collision 113
#سورو	blessure 52	bris_de_glace 45
#سوري	collision 149
#سوق>	collision 55
#سول>	none 107
#سولت	autre 67	vol 82
#سون>	collision 163	degats_des_eaux -50	dommage_materiel -77	incendie 73	vandalisme -40
#سوي>	vol 42
#سويس	blessure 45
#سيا>	evenement_climatique 45
#سيات	none 47	vol 63
#سياج	collision -60	dommage_materiel 70	evenement_climatique 45	incendie 65
#سياح	collision 53	vandalisme 46
#سيار	collision 47
#سياق	collision 132
#سيان	dommage_materiel 73
#سيته	collision -118	dommage_materiel 125	incendie 78	none -49	vol -44
#سيتو	autre 240	collision -76	dommage_materiel -70	incendie 58	none -91	vol -76
#سيجا	incendie 132
#سيجي	blessure -48	collision -83	evenement_climatique 48	incendie 185
#سيد>	dommage_materiel 82
#سيدس	collision 68
#سيده	collision 45
#سير>	collision 91	none -42
#سيرا	bris_de_glace 90	collision -78	dommage_materiel 118	none -89
#سيرك	collision 65	dommage_materiel -56	incendie 156	vandalisme -48	vol -92
#سيره	collision 45	none -41	vandalisme 49
#سيط>	collision 91	none -45	vandalisme 45
#سيطر	dommage_materiel 135	vandalisme -66
#سيطه	collision 82
#سيف>	collision -135	vol 244
#سيفو	degats_des_eaux 179
#سيقي	blessure -42	collision -85	dommage_materiel 205	none -53
#سيكل	evenement_climatique 69
#سيل>	degats_des_eaux 84	incendie 55
#سيلي	vandalisme 86
#سيما	blessure -44	collision 47
#سيمه	degats_des_eaux -55	evenement_climatique 120
#سين>	evenement_climatique 63	none -57	vandalisme 111
#سينا	collision 95	none -54	vol 91
#سينم	blessure 129	collision -92	dommage_materiel 132	evenement_climatique -41	none -114	vandalisme -65	vol -41
#سيه>	incendie 45
#سيول	evenement_climatique 148
#سيون	autre 53	collision 60	none -45
#شاء>	blessure 45
#شاب>	collision 70
#شات>	autre 53	collision 57	incendie 46
#شاده	collision 47	incendie 153	vol -41
#شار>	blessure 89
#شارع	collision 74
#شاري	collision 75	none -58	vol 81
#شاشه	dommage_materiel 95	vandalisme 94
#شاطي	autre 234	collision 57	dommage_materiel -41	none -103
#شاعل	incendie 167	vol -42
#شاف>	bris_de_glace 163	dommage_materiel -45	none -101
#شافت	collision 56
#شالي	bris_de_glace -70	collision -99	dommage_materiel -86	evenement_climatique 294	none -137	vandalisme -62	vol -45
#شان>	collision 89	vol 81
#شانط	blessure 81	collision -63	vol 58
#شاهد	collision 69	dommage_materiel -40	none -52	vandalisme 175	vol -79
#شاو>	blessure 46	collision 41	none -73
#شاون	bris_de_glace -49	collision 45	evenement_climatique 47
#شاي>	bris_de_glace -47	dommage_materiel 198	none -44
#شباب	blessure 80	vandalisme 67
#شباك	collision 63	dommage_materiel -44	vol 68
#شبت>	collision -57	incendie 177
#شبر>	autre -45	bris_de_glace 69	collision 50	dommage_materiel 61
#شبكه	evenement_climatique 59	incendie -57	vol 107
#شبي>	collision -46	evenement_climatique 73
#شبيه	degats_des_eaux 97	evenement_climatique -45	vandalisme 71
#شتا>	degats_des_eaux 97	evenement_climatique 55
#شترك	degats_des_eaux 122
#شتري	vol 77
#شتعل	collision -63	incendie 189
#شتغل	blessure 102	bris_de_glace 53	none -66
#شتكي	vol 104
#شتنب	none 69
#شجار	evenement_climatique 96
#شجره	evenement_climatique 144
#شحال	bris_de_glace 71	dommage_materiel -54	none 111
#شحن>	collision -56	incendie 59	none -41	vandalisme 126	vol -61
#شخص>	blessure 62
#شخصا	none 114
#شدات	incendie 204	none -47
#شدني	blessure 90
#شده>	bris_de_glace 155	collision -40	incendie 42	none -41	vandalisme -87
#شدو>	vol 104
#شدوه	vol 108
#شرات	dommage_materiel 103	evenement_climatique 41
#شرار	dommage_materiel -42	incendie 194
#شرب>	degats_des_eaux 82
#شرجم	bris_de_glace 170	dommage_materiel -48
#شرح>	none 74
#شرخ>	bris_de_glace 126
#شرطي	collision 84	none -45	vol 80
#شرفت	bris_de_glace 59	incendie 45
#شرفه	incendie 47
#شركت	incendie 45
#شركه	none -53	vol 45
#شري>	blessure 104	collision -83
#شريت	dommage_materiel 49
#شريف	blessure 134	collision -135	dommage_materiel 107	vol -43
#شريه	none -53	vol 133
#شظاي	bris_de_glace 172	collision 43	vandalisme -62
#شظيه	blessure -65	bris_de_glace 239	collision -66	none -57
#شعره	collision 135	vandalisme -55
#شعل>	incendie 155
#شعلا	incendie 157
#شعلت	collision -42	degats_des_eaux 104	dommage_materiel -41	incendie -115	vol 123
#شعله	collision -72	dommage_materiel -44	incendie 252	none -64
#شعه>	autre -73	blessure 163
#شغال	bris_de_glace 59	collision -61	dommage_materiel 175	none -51
#شغل>	blessure 42
#شفار	vol 113
#شفت>	collision 68
#شفتش	collision 64
#شفتو	dommage_materiel -42	none -41	vandalisme 160
#شفر>	collision -82	none -121	vandalisme -76	vol 347
#شفرو	collision -52	none -43	vol 221
#شفشا	bris_de_glace -49	collision 45	evenement_climatique 47
#شفنا	vol 67
#شفي>	blessure 52
#شقات	bris_de_glace 203	none -46
#شقت>	bris_de_glace 279	collision -97	dommage_materiel -57	none -177	vol -46
#شقتي	degats_des_eaux 115
#شقفه	bris_de_glace 72	degats_des_eaux 160	dommage_materiel -117
#شقق>	bris_de_glace 123	collision -48	none -41
#شققت	bris_de_glace 232	collision -42	degats_des_eaux -66	none -47	vandalisme -62
#شقه>	degats_des_eaux 47
#شقوق	collision 88	degats_des_eaux 58	dommage_materiel -41	vandalisme -40
#شكا>	collision 84
#شكاي	vol 101
#شكر>	blessure -64	collision -55	dommage_materiel -44	incendie 139	none 115	vol -47
#شكرا	none 126
#شكل>	vandalisme 58
#شكو>	collision 58
#شكون	none -49	vandalisme 131
#شكوي	vandalisme 83	vol 49
#شكي>	collision 51	vandalisme 56
#شكيت	collision -93	degats_des_eaux 74	none -60	vandalisme 230
#شلال	blessure -49	bris_de_glace -52	collision -65	degats_des_eaux 144	dommage_materiel 197	evenement_climatique -67	incendie -69	none -112	vandalisme -63	vol -100
#شمال	collision 113
#شمس>	bris_de_glace 80	collision -60
#شمسي	evenement_climatique 77	incendie 49	vol 42
#شمع>	blessure -40	collision -64	dommage_materiel 160	incendie 156	none -118	vol -69
#شمعه	collision -45	degats_des_eaux -42	dommage_materiel -40	incendie 235
#شنطه	blessure 80
#شنو>	none 59
#شها>	dommage_materiel -52	incendie 199	none -102
#شهاد	autre 48
#شهر>	none 79
#شهري	none -42	vol 55
#شهود	none -53	vol 133
#شهور	autre 90	collision -46	dommage_materiel -44	none -60	vol 64
#شوا>	collision -53	degats_des_eaux -45	dommage_materiel -42	incendie 102	none -58	vandalisme 165
#شورا	collision -53	none -58	vandalisme 111	vol 67
#شوشي	vandalisme 121
#شوف>	collision 59
#شوفه	collision -41	evenement_climatique 56	none -68	vandalisme 165
#شوفو	degats_des_eaux 143	vol 47
#شوفي	collision 68
#شوك>	blessure 91	collision 109	evenement_climatique -61
#شوي>	bris_de_glace 64	incendie 70
#شيت>	vol 41
#شيتش	collision -54	none 115	vandalisme 46
#شيخ>	collision 103
#شيد>	collision 42
#شيدي	collision 56	evenement_climatique 76
#شيف>	degats_des_eaux 67
#شيفو	collision 56
#شين>	vandalisme 95
#شينا	vol 89
#شييا	vandalisme 64
#صاب>	bris_de_glace 99	dommage_materiel -63	incendie 42
#صابا	degats_des_eaux 41
#صابع	dommage_materiel 169	none -48
#صابه	vol 73
#صابو	degats_des_eaux 62
#صابي	none -72	vandalisme 217	vol -62
#صات>	vol 74
#صاحب	dommage_materiel 69
#صادم	collision 151	none -46
#صار>	degats_des_eaux 78
#صارت	collision 58
#صاري	autre 132	blessure 66	collision -46	none -68
#صاعق	evenement_climatique 207
#صافي	dommage_materiel 56
#صاك>	collision -46	vol 122
#صال>	blessure 77	bris_de_glace -45	collision -145	dommage_materiel -80	vandalisme -63	vol 137
#صالح	blessure 64
#صاله	degats_des_eaux 137	evenement_climatique -45
#صالو	degats_des_eaux 100
#صان>	blessure 78	collision -106	incendie 54	none -42	vol 105
#صانص	vol 86
#صانع	collision -45	none -44	vol 104
#صاه>	bris_de_glace 129
#صاور	bris_de_glace -49	collision -68	none -60	vandalisme 153
#صباط	blessure 110	dommage_materiel -81
#صباع	blessure 80	bris_de_glace 77	collision -105	degats_des_eaux -40	dommage_materiel -51	evenement_climatique 77	incendie 93	none -99	vandalisme -54	vol -53
#صباغ	dommage_materiel 52	none -78	vandalisme 146	vol -51
#صبت>	blessure 145
#صبح>	vandalisme 64
#صبحت	vandalisme 132	vol -83
#صبع>	blessure 79	bris_de_glace 75	dommage_materiel 43	none -43	vol -48
#صبعي	blessure 197	bris_de_glace -69	collision -89	dommage_materiel 77	incendie -74	none -76
#صبغ>	collision -98	degats_des_eaux -48	dommage_materiel 71	none -160	vandalisme 215	vol -40
#صبني	bris_de_glace -50	collision -41	dommage_materiel 141	none -51	vandalisme 112	vol -93
#صتها	blessure -52	collision 82	none -96	vandalisme 122	vol -63
#صتو>	collision 95	none -44	vandalisme -41	vol 66
#صحاب	vol 65
#صحاح	bris_de_glace 125	dommage_materiel -90
#صحتي	collision 49	vandalisme 83
#صحه>	autre 68	none -60
#صحون	collision -56	degats_des_eaux 116	dommage_materiel 119	vandalisme -43	vol -53
#صحيح	none 111
#صخره	dommage_materiel 98
#صداع	blessure -41	vandalisme 72	vol 99
#صدر>	collision 79	dommage_materiel 93	none -60
#صدره	degats_des_eaux 81
#صدري	blessure 103
#صدع>	bris_de_glace 351	collision -100	degats_des_eaux -82	dommage_materiel -84	evenement_climatique -69	incendie -47	none -87	vandalisme -51	vol -50
#صدم>	collision 82
#صدمت	collision 97
#صدمن	collision 162	none -55
#صدوم	collision 83
#صدي>	blessure -78	collision -95	dommage_materiel 160	vandalisme 127	vol -99
#صدير	evenement_climatique 148
#صديق	autre 149	bris_de_glace -41	dommage_materiel 89	none -167	vol -48
#صراح	collision 45	none 82
#صراخ	collision 53
#صرح>	none 68
#صرحت	collision -71	vol 98
#صرخ>	collision 177	none -60	vandalisme -55
#صرف>	degats_des_eaux 131
#صريح	none 70
#صطدا	autre 57	collision 70
#صطدم	collision 79
#صعد>	autre -80	blessure 120	collision -61	dommage_materiel 124	none -84	vol -42
#صعدت	blessure 100
#صغار	vol 47
#صفر>	bris_de_glace 106
#صفرا	degats_des_eaux 95
#صفه>	evenement_climatique 138
#صقات	autre -40	blessure -68	bris_de_glace -69	collision 136	degats_des_eaux -65	evenement_climatique -58	incendie -79	none -179	vandalisme 100	vol -109
#صلا>	blessure 46	collision 41
#صلات	collision -41	dommage_materiel -46	incendie 231
#صلاح	dommage_materiel 96	vandalisme -47
#صلاه	incendie 80	vol 53
#صلت>	incendie 67
#صلح>	blessure 51	bris_de_glace 44	dommage_materiel 82
#صلحه	blessure -41	collision -61	dommage_materiel 89	none 60
#صلحو	degats_des_eaux 110	dommage_materiel 81	incendie -71
#صلني	autre 149	blessure -41
#صله>	degats_des_eaux 151
#صلي>	collision 49	vol 50
#صليب	blessure 264	collision -64	dommage_materiel -44	none -53
#صليح	degats_des_eaux 73	dommage_materiel 118
#صليه	autre 224	dommage_materiel -56	none -106
#صمات	vol 129
#صمه>	blessure 80	collision 53	dommage_materiel -50	incendie -40	vandalisme -41	vol 106
#صمي>	blessure 98
#صنا>	blessure 96	bris_de_glace -58	degats_des_eaux 85	dommage_materiel -62	incendie 76
#صناد	degats_des_eaux 78	vandalisme 62
#صناع	collision -44	dommage_materiel -44	none -104	vandalisme -49	vol 225
#صنبو	degats_des_eaux 136
#صندو	collision 44	vol 61
#صنع>	collision 165	vandalisme -52	vol 57
#صني>	none 49
#صها>	vandalisme 59	vol 45
#صوا>	degats_des_eaux -67	evenement_climatique 125
#صور>	none 57
#صورا	dommage_materiel 132	none -125	vandalisme 92	vol -41
#صورت	collision 44	vandalisme 59
#صوره	incendie 110
#صورو	vandalisme 84
#صوص>	vol 98
#صوصي	degats_des_eaux 40	none -115	vandalisme 209	vol -91
#صول>	autre 99	dommage_materiel -51	evenement_climatique 154	none -104
#صوه>	blessure -72	bris_de_glace 264	collision -83	dommage_materiel -47
#صوير	dommage_materiel 58	evenement_climatique 43
#صيان	collision -79	degats_des_eaux -46	dommage_materiel 220
#صيب>	none 89
#صيبت	collision 40
#صيدل	bris_de_glace 112
#صير>	dommage_materiel 203	none -40	vol -54
#صيف>	blessure -41	collision 75	vol 78
#صيفط	autre 189	vol -65
#صيل>	collision 51	vol 45
#صين>	autre 159	collision 73	dommage_materiel -43	none -115
#صيني	bris_de_glace -40	collision -54	dommage_materiel 160	incendie 50	none -51
#صيه>	degats_des_eaux 40	none -115	vandalisme 209	vol -91
#ضاء>	autre 56	collision 60	none -69
#ضار>	collision 149	degats_des_eaux -44	dommage_materiel -58	none -52	vandalisme 84
#ضاره	autre -112	blessure -87	bris_de_glace -74	collision -53	degats_des_eaux -98	dommage_materiel 361	evenement_climatique -71	incendie -62	none -276	vandalisme -103	vol -105
#ضاضر	autre 192	blessure -62
#ضاع>	autre 152	dommage_materiel 96	none -96	vandalisme -62	vol -77
#ضاعت	autre 189	dommage_materiel -40	none -62
#ضاعو	autre 85	collision -44	degats_des_eaux 154	dommage_materiel -55	none -47	vol -51
#ضان>	degats_des_eaux 104	evenement_climatique 53
#ضانا	evenement_climatique 252	none -66
#ضايع	autre 53
#ضايي	collision -45	vol 129
#ضباب	collision 92	evenement_climatique 73
#ضبط>	none 93
#ضحاي	collision -63	vandalisme 84
#ضحك>	vandalisme 60
#ضحكت	collision -79	dommage_materiel 101	none -92	vandalisme -51	vol 120
#ضحكن	collision 73
#ضحكو	blessure -48	collision 44	vandalisme 49	vol 62
#ضخه>	evenement_climatique 254	vol -56
#ضرا>	collision 50	vandalisme 47
#ضرات	dommage_materiel 60
#ضرار	degats_des_eaux 41
#ضرب>	vandalisme 46
#ضربا	evenement_climatique 62	vandalisme 44
#ضربت	collision 108
#ضربن	blessure 51	collision 40
#ضربه	bris_de_glace 40
#ضربو	bris_de_glace 44	dommage_materiel 40	none -43	vol 45
#ضرر>	degats_des_eaux 52
#ضررت	degats_des_eaux 62	evenement_climatique 41
#ضرنا	evenement_climatique 91
#ضرني	collision 103	dommage_materiel 76	none -44
#ضره>	collision 44
#ضرو>	incendie 174
#ضروب	dommage_materiel -42	none -84	vandalisme 286	vol -53
#ضريف	dommage_materiel 70
#ضطرر	autre 130
#ضعت>	vol 124
#ضعنا	vol 79
#ضغط>	blessure 54	vandalisme 98	vol -71
#ضلك>	none 126
#ضلكم	none 105
#ضلوع	blessure 156	collision 69	dommage_materiel -65	none -40	vandalisme -67	vol -62
#ضمان	autre 213	collision -105	none -48
#ضني>	blessure 152	collision -62
#ضها>	autre 74	none -45
#ضوء>	collision 59	vol 53
#ضوض>	collision 141
#ضوع>	none 50
#ضون>	autre 159	blessure 44	collision -40	none -82
#ضويي	vandalisme 49
#ضيات	collision 99	vandalisme 53	vol -59
#ضياع	autre 275	collision -46	none -45	vandalisme -86	vol -148
#ضيعت	autre 192	collision -69	none -106	vandalisme -47	vol -44
#ضيعه	evenement_climatique 129	none -50
#ضيق>	collision 138	vandalisme -51	vol 46
#ضيقه	collision 98	degats_des_eaux 65	none -55
#ضيه>	degats_des_eaux 66
#طاء>	evenement_climatique 45	none -62	vandalisme 111
#طابق	degats_des_eaux 68	dommage_materiel 53
#طابل	dommage_materiel 64
#طات>	bris_de_glace 45	dommage_materiel 73	none -45
#طاتن	blessure -50	collision -65	dommage_materiel 200
#طاجي	incendie 95
#طاح>	dommage_materiel 94	none -47
#طاحت	dommage_materiel 51	evenement_climatique 58	none -57	vol -41
#طاحو	blessure 148	collision -162	dommage_materiel -48	evenement_climatique 58	incendie 161	none -60
#طار>	evenement_climatique 49
#طارا	autre 194	dommage_materiel -40	none -135	vol -40
#طارت	bris_de_glace 77	collision -58	none -53	vol 55
#طارو	collision -82	degats_des_eaux -43	dommage_materiel 128	evenement_climatique 89	none -114	vandalisme -91	vol 82
#طاري	autre 54	incendie 60
#طافي	incendie 103
#طاقت	dommage_materiel 73	vol 46
#طاقه	autre 124	collision -44	incendie -40	vol 64
#طاكس	autre 52
#طال>	bris_de_glace -49	collision -71	degats_des_eaux -63	dommage_materiel 186	none 41	vandalisme -63	vol -68
#طالب	dommage_materiel 83
#طالي	autre 97	dommage_materiel -53	incendie 42	none -53	vol 106
#طان>	dommage_materiel 57	incendie 91	none -46
#طانا	blessure -56	degats_des_eaux 57	dommage_materiel 118	none -71
#طاني	autre 44
#طاول	bris_de_glace 56	incendie 47	none -59	vol 43
#طاون	evenement_climatique 51
#طاير	autre 115	blessure -73	degats_des_eaux 90	none -80	vol -52
#طباخ	blessure 69	collision -41	dommage_materiel -75	incendie 183	none -81
#طباس	blessure -88	bris_de_glace -49	collision -67	dommage_materiel 113	vandalisme 137	vol -45
#طبخ>	bris_de_glace 86	collision -73	degats_des_eaux 76	none -50
#طبع>	degats_des_eaux 99	evenement_climatique -48	none 87
#طبعا	none 53
#طبل>	collision -45	evenement_climatique 120	none -46	vol 99
#طبله	bris_de_glace -47	collision -53	dommage_materiel 122	vandalisme 67
#طبيب	autre 42
#طبيع	evenement_climatique 57	none 110
#طبيه	autre 159	bris_de_glace 49	none -87
#طتش>	incendie -82	vandalisme 43	vol 95
#طتي>	autre 137	blessure -40	dommage_materiel -104	incendie 65
#طحت>	blessure 117
#طدام	autre 57	collision 70
#طدم>	blessure 49	bris_de_glace -68	collision -110	dommage_materiel 199	none -40
#طدمت	collision 107
#طراف	blessure -110	bris_de_glace 169	collision 42	degats_des_eaux -41	dommage_materiel -121	evenement_climatique -42	incendie -43	none -116	vandalisme 95	vol -49
#طراك	evenement_climatique 67	none -59	vol 93
#طرام	autre 87	blessure -66	collision 113	vandalisme -61
#طرت>	blessure -70	bris_de_glace 208	collision 80	degats_des_eaux -55	dommage_materiel -138	incendie -44	none -161	vandalisme -53	vol -45
#طررت	autre 130
#طرطق	bris_de_glace 59	degats_des_eaux 97	incendie 56
#طرف>	none 41
#طرفي	collision 76
#طرق>	degats_des_eaux 44
#طره>	autre 42	evenement_climatique 49
#طروت	blessure -56	none -65	vol 144
#طروط	collision 131	vol -42
#طري>	blessure -51	dommage_materiel 123	incendie 65	none -52	vol 48
#طريق	collision 85
#طعات	dommage_materiel 78	vandalisme 103	vol -66
#طعت>	blessure 106	dommage_materiel 44	incendie 47	none -74	vol -40
#طعم>	blessure 139	collision -44	dommage_materiel -65	none -59	vandalisme 79
#طعه>	bris_de_glace 46	collision -58	dommage_materiel 96	none -50
#طعو>	none -78	vandalisme 188
#طعوه	collision -188	dommage_materiel -65	evenement_climatique 116	vandalisme -46	vol 224
#طفا>	incendie 113
#طفاء	degats_des_eaux 70	incendie 72
#طفات	degats_des_eaux -41	incendie 145
#طفاه	bris_de_glace 48	incendie 101
#طفاو	incendie 122
#طفاي	evenement_climatique 40	incendie 103	vol -40
#طفلت	blessure 83	collision 85
#طفه>	collision -67	dommage_materiel -46	evenement_climatique 54	none -107	vol 168
#طفو>	vol 119
#طفي>	blessure 48	collision 47
#طفيت	incendie 153
#طفين	collision -83	degats_des_eaux 48	dommage_materiel -49	incendie 256	none -59	vol -102
#طقات	bris_de_glace 85	dommage_materiel -47	incendie 109
#طقم>	bris_de_glace -57	collision -56	degats_des_eaux -43	dommage_materiel 225	none -58
#طقه>	evenement_climatique 59
#طلا>	autre -102	collision -44	degats_des_eaux 112	dommage_materiel 156	none -78
#طلاء	collision -68	dommage_materiel 40	none -82	vandalisme 222	vol -43
#طلام	blessure -40	bris_de_glace -52	degats_des_eaux 43	dommage_materiel -54	incendie 189	none -79	vandalisme -41
#طلب>	blessure 47
#طلبت	collision -65	degats_des_eaux 153	vandalisme 54
#طلبي	blessure -46	collision 53	none 133
#طلت>	autre 306	collision -77	dommage_materiel -75	none -49
#طلس>	blessure 76
#طلع>	autre 80	degats_des_eaux 72	none -66
#طلعا	dommage_materiel 87
#طلعت	autre 69
#طلعن	bris_de_glace 40	collision -50	evenement_climatique 152	none -41
#طلق>	autre 112	collision -159	dommage_materiel 116	incendie 48
#طله>	blessure 138	collision -74	degats_des_eaux 57	none -66	vol 63
#طماط	collision -40	evenement_climatique 57	none -53	vandalisme 128
#طمت>	collision 57	dommage_materiel 79
#طمه>	dommage_materiel 77
#طموب	blessure -53	bris_de_glace -48	collision 117	degats_des_eaux -40	dommage_materiel -118	incendie -40	none -96	vandalisme 109	vol 131
#طنا>	collision 73
#طنبو	autre 84	none -46
#طنجر	blessure 149	bris_de_glace 48	collision -44
#طنه>	degats_des_eaux 103
#طني>	vandalisme 40	vol 56
#طنيه	collision 61
#طها>	collision 110	vandalisme -47
#طوار	collision 96
#طوال	degats_des_eaux 232	evenement_climatique -46
#طوان	evenement_climatique 173
#طوب>	blessure -61	collision 160	vandalisme -55
#طوبه	collision -42	degats_des_eaux 115
#طوبي	vol 72
#طوره	blessure -50	collision 97	dommage_materiel 128	vol -70
#طورو	bris_de_glace 72
#طوع>	blessure 124	collision -48	incendie -57	none -42	vol 113
#طول>	bris_de_glace 102
#طوله	degats_des_eaux 100	evenement_climatique -54	none -44	vandalisme 87
#طوم>	collision -71	degats_des_eaux 78	dommage_materiel 98	evenement_climatique -45
#طومو	collision 40
#طون>	blessure 120	collision 59
#طونو	autre 56	collision 80
#طوه>	bris_de_glace 41
#طويل	bris_de_glace -41	vandalisme 112
#طويه	collision 105	vandalisme -50
#طيار	autre 68	blessure -42	dommage_materiel 107	none -65	vandalisme -46	vol 79
#طيب>	blessure -69	incendie 110
#طيبت	dommage_materiel 126	none -49	vol -41
#طيبه	dommage_materiel 114	none 47
#طيته	collision 77	none -48	vol 85
#طيتو	collision -91	vandalisme 57	vol 169
#طيح>	collision -64	dommage_materiel 119
#طيحا	blessure 118	bris_de_glace -42	collision -119	dommage_materiel 88	evenement_climatique 74	none -50
#طيحو	blessure -56	collision -103	dommage_materiel -75	none -65	vandalisme 173	vol 124
#طيخه	collision 81
#طير>	blessure -100	collision 59	dommage_materiel 60	none -47
#طيرا	evenement_climatique 146	none -46
#طيرت	evenement_climatique 64
#طيفه	degats_des_eaux 72
#طيم>	collision -53	none -59	vandalisme 229	vol -94
#طين>	degats_des_eaux -60	evenement_climatique 141	vandalisme 49
#طيني	collision 130
#طيه>	collision 71
#ظارا	autre 105	dommage_materiel -62	none -61	vandalisme -49	vol 149
#ظام>	blessure -42	collision 41	degats_des_eaux 73	dommage_materiel 87	evenement_climatique 69	incendie -131	none -43	vol -52
#ظاهر	bris_de_glace 106	vol 49
#ظايا	bris_de_glace 172	collision 43	vandalisme -62
#ظفه>	blessure 51	collision -54	vol 68
#ظلام	blessure 83	collision -42	none 133
#ظله>	collision -40	dommage_materiel -44	evenement_climatique 126	none -96	vandalisme -43	vol 106
#ظنا>	degats_des_eaux 131
#ظننت	collision 58
#ظهره	blessure 66	collision -45	dommage_materiel 112	vol -75
#ظهري	blessure 52	collision 81	vol -46
#ظور>	collision 94
#ظيه>	blessure -65	bris_de_glace 239	collision -66	none -57
#عاج>	evenement_climatique 52
#عاده	bris_de_glace 103	dommage_materiel -46	vandalisme 111	vol -59
#عار>	blessure 75	none -52	vandalisme 47
#عاس>	collision 44	degats_des_eaux 65
#عاشر	collision -44	dommage_materiel 84	none 65
#عاشو	collision -53	none -58	vandalisme 111	vol 67
#عاصف	evenement_climatique 158
#عاف>	collision 58
#عافا	collision 98
#عافي	incendie 179
#عال>	collision -72	incendie 150
#عالا	bris_de_glace 75	collision 48
#عالت	blessure 85	collision -51	dommage_materiel 57
#عالج	degats_des_eaux -72	dommage_materiel 110	none 41
#عالش	collision 82	vandalisme 50
#عالط	bris_de_glace 155
#عالم	vandalisme 42
#عالي	collision 56	dommage_materiel 162	none -113	vandalisme -41
#عام>	collision 40
#عامر	degats_des_eaux 79	dommage_materiel 44
#عامل	bris_de_glace 59
#عامي	autre 105	collision -89	dommage_materiel 87	evenement_climatique 82	incendie -44	none -134	vandalisme -57	vol -56
#عانا	collision 94
#عانق	collision 173	none -55
#عاني	blessure 65	vandalisme 78
#عاه>	dommage_materiel 56
#عاها	collision 63	incendie 147	none -66	vol -41
#عاهم	vandalisme 49
#عاود	collision 52	vandalisme 92
#عايا	collision 62
#عايد	collision 69
#عايش	vandalisme 84
#عايل	dommage_materiel 163	none -54
#عباد	bris_de_glace 172	collision -46	vandalisme -42
#عبد>	degats_des_eaux 57	dommage_materiel -50	incendie 67
#عبر>	collision 90
#عبو>	bris_de_glace 121	dommage_materiel -42
#عبين	collision 86
#عترض	collision 69	vol 60
#عترف	dommage_materiel 111
#عتله	collision -70	dommage_materiel -52	none -94	vandalisme -103	vol 261
#عتنا	collision 57
#عتني	blessure 70	collision 43
#عته>	collision 133	none -41
#عتها	autre 230	none -123
#عتو>	autre 169	collision -47	none -44	vandalisme -43
#عتين	vandalisme 44
#عثرت	blessure 95	dommage_materiel 40	evenement_climatique 45
#عجاج	dommage_materiel -54	evenement_climatique 207	none -54
#عجزه	autre -40	collision 156
#عجلا	vol 78
#عجلت	collision 68
#عجله	collision 101	dommage_materiel 43	none -41
#عجين	dommage_materiel 95	evenement_climatique 43	incendie -63
#عدا>	collision 98
#عداد	degats_des_eaux 70
#عدت>	dommage_materiel 98	incendie 47	vol -42
#عدد>	degats_des_eaux -53	evenement_climatique 90	vol 55
#عدما	collision 71	dommage_materiel 88
#عدنا	degats_des_eaux 49	evenement_climatique 69	vandalisme -47
#عدون	collision -40
#عدي>	blessure 112	bris_de_glace 76	collision 49	dommage_materiel -47	incendie -60	none -47
#عديه	evenement_climatique 93
#عراس	bris_de_glace 66	collision -63	dommage_materiel 116
#عربه	collision 48	evenement_climatique 94
#عرج>	collision 144
#عرس>	dommage_materiel 89	none -80	vol 61
#عرض>	dommage_materiel 66
#عرضت	none -41	vol 125
#عرفت	autre 43
#عرفش	collision 188	incendie -63	none -60	vandalisme 71	vol -51
#عرفن	collision -44	vandalisme 103
#عرفه	autre 41
#عرفو	collision 136	none -51
#عروس	dommage_materiel 80	none -110	vandalisme 75
#عروف	none -57	vol 131
#عزيز	collision 112	none -44
#عساس	collision 46
#عست>	degats_des_eaux 51	incendie 116	none -43	vol -42
#عسل>	vandalisme 57	vol 62
#عسين	evenement_climatique 126	vol 98
#عشا>	blessure -48	collision -111	dommage_materiel 40	incendie 142	none -102	vandalisme 68
#عشاء	blessure 78
#عشر>	vandalisme 41
#عشري	vandalisme 42
#عصا>	collision -64	vandalisme 159
#عصاب	degats_des_eaux 55
#عصر>	vol 43
#عصمه	blessure 120	dommage_materiel -42	evenement_climatique 82	none -46
#عصمي	blessure 98
#عصير	blessure -40	dommage_materiel 222	none -46	vandalisme -43	vol -61
#عضم>	blessure 132
#عضني	blessure 172	collision -60
#عضيا	collision 129
#عطات	blessure -41	bris_de_glace 95	collision -69	dommage_materiel 139
#عطان	autre 52
#عطاه	blessure 189	bris_de_glace -40	collision -117	dommage_materiel -70	none -54	vandalisme -130	vol 114
#عطتن	collision 89
#عطل>	collision 96	degats_des_eaux 49	dommage_materiel 80	none -48
#عطلت	autre 306	collision -77	dommage_materiel -75	none -49
#عطله	blessure 44	collision -53	vol 101
#عطون	blessure 66	none 42
#عطي>	bris_de_glace -65	collision 60	vandalisme 112
#عطيت	none -40	vol 89
#عطيك	collision 63	dommage_materiel 64	incendie -89	none 87	vol -67
#عطين	collision 53	none -71	vandalisme -45	vol 191
#عظم>	blessure 56	collision -76	dommage_materiel 191	none -70	vandalisme -40	vol -45
#عفن>	degats_des_eaux 137
#عفوا	degats_des_eaux -87	evenement_climatique 143
#عقبه	collision 175	none -44
#عقد>	autre 267	collision -66	dommage_materiel -43	none -113
#عقدي	autre 99	none -115	vandalisme 135
#عقرب	blessure 199	dommage_materiel 74	none -67
#عقلت	blessure 86	collision -61	dommage_materiel -51	none 203	vol -41
#عقلي	vandalisme 80
#عقه>	evenement_climatique 207
#عقول	collision 110
#عكاز	blessure 116	collision 61	dommage_materiel -48	none -54
#عكم>	blessure 51	collision -47	none 117
#علات	incendie 157
#علاج	autre 69
#علاش	autre 173	collision -102
#علاق	dommage_materiel 79
#علام	blessure -56	dommage_materiel 115	none -40	vol 51
#علبه	none -41	vol 68
#علت>	incendie 73	vol 45
#علق>	collision 61	evenement_climatique 67
#علقت	blessure 205	collision -76	dommage_materiel -94	none -80
#علم>	evenement_climatique 58
#علمك	bris_de_glace 91
#علمي	vol 92
#عله>	collision -60	dommage_materiel -44	incendie 269	none -41	vol -43
#علوم	degats_des_eaux 179	incendie -123
#علوي	degats_des_eaux 78
#عليك	none 48
#عليم	collision 51	degats_des_eaux 47
#علين	collision 42
#عمدا	vandalisme 167
#عمرا	collision 69	evenement_climatique 87
#عمرت	degats_des_eaux 160	evenement_climatique -87	none -57
#عمرن	collision 72
#عمره	autre 49	collision 42
#عمرو	collision 71	vandalisme 69
#عمري	blessure 44
#عمق>	collision 41
#عملت	autre 71	collision -64	dommage_materiel -51	none -49	vol 111
#عملن	degats_des_eaux 54
#عملو	collision 85	none -44	vandalisme 54	vol -57
#عملي	autre 109	blessure 135	dommage_materiel -46	evenement_climatique -56
#عمود	collision 92	dommage_materiel -41	evenement_climatique 101
#عمور	collision 75	incendie 61
#عمي>	collision 160
#عناع	collision 154	none -40
#عناه	collision -85	dommage_materiel -61	evenement_climatique 103	vandalisme 76
#عندك	blessure 47	evenement_climatique 65
#عندم	collision -56	vandalisme 47	vol 46
#عندن	vol 67
#عنده	degats_des_eaux 66
#عندو	dommage_materiel 66
#عنق>	blessure 130	collision -40	dommage_materiel -52	vol 77
#عنقي	vol 65
#عنها	blessure 45	dommage_materiel 46
#عنوا	autre 93	collision -70	dommage_materiel -47	incendie -40	none -66	vandalisme -66	vol 104
#عني>	blessure 62	collision -41
#عها>	blessure -67	dommage_materiel 112	none -53
#عهم>	collision 95
#عوا>	autre -81	blessure 125	collision -69	none -45	vandalisme 89	vol -55
#عوج>	blessure 46	collision 54	none -88	vandalisme 84
#عوجا	collision 90	vandalisme 73	vol -46
#عوجو	vandalisme 65
#عود>	blessure 40	collision -40
#عودت	vol 109
#عور>	collision 53	dommage_materiel 42
#عوض>	autre 50	degats_des_eaux 48
#عوضو	autre 184	collision -42	dommage_materiel -42	none -65
#عول>	autre 150	collision -94	incendie 84	none -194	vandalisme 143	vol -92
#عوم>	bris_de_glace -46	collision -103	degats_des_eaux 145	dommage_materiel 149	incendie -42	none -68	vol -42
#عون>	collision -47	dommage_materiel 42	none 112
#عوني	vandalisme 48	vol 113
#عوه>	collision -154	degats_des_eaux 119	dommage_materiel -61	none -50	vol 206
#عوها	autre 118	collision -71	degats_des_eaux -67	dommage_materiel -132	evenement_climatique 88	none -52	vol 106
#عويض	autre 69	none 47
#عيا>	collision 105
#عياد	blessure -95	bris_de_glace 92	collision -65	dommage_materiel 185	none -93	vandalisme -40	vol -56
#عيال	bris_de_glace 134	collision -40	dommage_materiel -54	vol -48
#عيد>	none -52
#عيش>	collision 60
#عيط>	collision 66
#عيطت	collision 87
#عيطن	collision 52
#عيطو	degats_des_eaux 43	none 45
#عينا	collision -62	dommage_materiel -53	none -98	vandalisme -44	vol 286
#عيني	bris_de_glace 53	vandalisme 46
#عيه>	vol 59
#عيون	bris_de_glace 160	collision -47	dommage_materiel -41	none -70
#غاء>	autre 64
#غابه	collision 108
#غات>	autre 178	none -71
#غاتش	degats_des_eaux 83
#غارق	blessure -58	collision -51	vol 163
#غاز>	incendie 157	none -45
#غاش>	collision 45
#غال>	collision -50	dommage_materiel 140	evenement_climatique 46	none -50
#غالب	evenement_climatique 49	none 45
#غالي	dommage_materiel 141	none -79
#غايب	incendie 100
#غراف	bris_de_glace 144	collision -104	degats_des_eaux -64	dommage_materiel -49	none -59	vandalisme 113
#غرب>	blessure 53	collision -87	vandalisme 58
#غربا	autre 165	bris_de_glace -57	evenement_climatique 98	none -110
#غرز>	blessure 137	vandalisme -45
#غرزا	blessure 74	collision -69	none -52	vandalisme 89	vol -72
#غرزه	bris_de_glace 82	evenement_climatique 72	vandalisme -62
#غرفت	collision -43	degats_des_eaux 80	vol 54
#غرفه	degats_des_eaux 110	incendie 44
#غرق>	degats_des_eaux 125	evenement_climatique 77	none -41
#غرقا	collision -78	degats_des_eaux 90	dommage_materiel -47	evenement_climatique 196	incendie -40	none -67	vol -48
#غرقت	degats_des_eaux 84	evenement_climatique 104	none -54
#غرون	bris_de_glace 68	collision 78
#غزال	collision 188
#غزير	degats_des_eaux -45	evenement_climatique 121
#غسال	collision -43	degats_des_eaux 127	dommage_materiel 56
#غسل>	bris_de_glace 82	degats_des_eaux 67
#غسله	collision -51	degats_des_eaux 131	none -43	vol 101
#غسيل	collision -77	degats_des_eaux 64	incendie 90
#غشت>	collision 52
#غصن>	bris_de_glace 79	collision -48	dommage_materiel 60
#غطا>	blessure 101	vandalisme -53	vol 82
#غطاء	evenement_climatique 45	none -62	vandalisme 111
#غطي>	autre 93	evenement_climatique 74
#غكم>	degats_des_eaux 85	dommage_materiel -41	none -48	vol 94
#غلاق	collision -59	evenement_climatique 69	none -46	vol 125
#غلط>	collision 239	none -103
#غلف>	dommage_materiel 74	vol 88
#غلق>	degats_des_eaux 90
#غلقت	bris_de_glace 75	collision -47	incendie 55
#غلقه	degats_des_eaux -72	evenement_climatique 91	vol 41
#غلي>	blessure 185
#غمرت	degats_des_eaux 55	evenement_climatique 107
#غمي>	evenement_climatique 77
#غنا>	collision -71	none -88	vol 160
#غوا>	none 72	vol 81
#غوت>	blessure 130	collision -68	dommage_materiel -54	vol 119
#غيا>	incendie 116
#غيت>	autre 117
#غيتش	blessure 142	collision -106	vandalisme 149	vol -58
#غيرت	none 60
#غيره	incendie 45
#غينا	bris_de_glace -42	collision -62	degats_des_eaux 212	dommage_materiel -120	evenement_climatique -107	incendie -41	none -40	vandalisme 132	vol -53
#غيير	autre 150	vol -40
#فاء>	collision -42	degats_des_eaux 79	incendie 51
#فابو	degats_des_eaux 181	dommage_materiel 67	none -60
#فات>	autre 41
#فاتح	none 72
#فاته	collision -49	degats_des_eaux -57	incendie 171
#فاتو	autre 147	none -69
#فاتي	autre 117	degats_des_eaux -57	none -44	vandalisme 51	vol 41
#فاجي	dommage_materiel 129
#فاح>	evenement_climatique 97	vol 66
#فاحت	dommage_materiel -45	vandalisme 66
#فادي	collision 130
#فار>	collision 96	incendie 57
#فارت	collision 166	vol -85
#فاره	vol 113
#فاز>	dommage_materiel 93	none -42
#فازك	degats_des_eaux 202	none -45
#فازه	collision -45	dommage_materiel 131	vandalisme 46
#فاس>	vandalisme 41
#فاصط	collision 71
#فاض>	collision -41	degats_des_eaux 206	evenement_climatique 66	none -98
#فاضت	degats_des_eaux 121	evenement_climatique 53
#فاطم	degats_des_eaux 44	dommage_materiel 102
#فاطن	degats_des_eaux 103
#فاع>	dommage_materiel 70
#فاف>	degats_des_eaux 58	vol 86
#فافر	bris_de_glace -43	evenement_climatique 97	vandalisme 76
#فاقت	vandalisme 50
#فاكت	autre 124
#فالا	collision -56	evenement_climatique 46
#فالت	dommage_materiel 67
#فالج	autre 44
#فالح	blessure 54
#فالخ	collision 164	vandalisme -41	vol -51
#فالد	blessure 47	evenement_climatique 63
#فالر	collision 109
#فالز	blessure -41	collision 131
#فالس	blessure 86
#فالش	evenement_climatique 74
#فالض	autre 105	evenement_climatique 53	none -52	vol -47
#فالظ	blessure 199	collision -58	dommage_materiel -46	none -57
#فالع	bris_de_glace 53	collision -49
#فالف	collision 72
#فالق	blessure 84	dommage_materiel 46	none -43	vol -41
#فالك	degats_des_eaux 83	none -46
#فالل	evenement_climatique 41
#فالم	incendie 43
#فالن	collision 75	evenement_climatique 40	incendie 57	vol -40
#فاله	blessure -46	dommage_materiel 65
#فالو	evenement_climatique 49	incendie 68
#فالي	vol 94
#فان>	collision 98	evenement_climatique 41
#فانز	blessure 167	dommage_materiel -117
#فانك	blessure 99	collision -54	none -63	vandalisme 81	vol -41
#فاه>	degats_des_eaux 55
#فاها	collision -49	dommage_materiel -42	incendie 63	none -75	vol 173
#فاهم	collision 47	none 81
#فاوه	incendie 122
#فايت	collision -98	dommage_materiel 68	none 185	vol -58
#فايي	evenement_climatique 64	incendie 79
#فبلا	collision 48	none -61	vandalisme -81	vol 135
#فتات	blessure -116	bris_de_glace 275	collision -100	dommage_materiel 44	incendie -42	none -69	vandalisme -119	vol -62
#فتاح	none -43	vandalisme 82	vol 104
#فتح>	evenement_climatique 82
#فتحط	blessure -58	bris_de_glace 136	collision -141	dommage_materiel 93	none -53	vandalisme 63	vol -61
#فتحه	blessure 157	bris_de_glace 40	collision -86	degats_des_eaux -61	dommage_materiel 136	incendie -114	none -111	vandalisme -53	vol -79
#فتحو	collision -58	none -71	vol 168
#فتش>	autre 53	none 40	vol -66
#فتشق	bris_de_glace 200	collision -49	degats_des_eaux -85	none -45
#فتضر	collision -41	evenement_climatique 178
#فتنا	bris_de_glace 86
#فته>	evenement_climatique 62	vandalisme 147	vol -97
#فتها	dommage_materiel 74
#فتو>	dommage_materiel -43	vandalisme 155
#فتي>	incendie 41
#فثقب	evenement_climatique 96
#فجاء	collision -91	dommage_materiel 108	none -60	vol 116
#فجار	degats_des_eaux 42
#فجاه	bris_de_glace 43	collision 47
#فجر>	degats_des_eaux 54
#فجرت	collision 52	degats_des_eaux 54	evenement_climatique -46	incendie 66	none -47
#فحاج	bris_de_glace -77	evenement_climatique 116
#فحال	collision 57	degats_des_eaux 46
#فحم>	blessure -44	collision -51	incendie 203
#فخار	blessure -65	collision -99	dommage_materiel 266	evenement_climatique 60	none -51	vandalisme -40	vol -47
#فخد>	blessure 95	none -63	vol 53
#فخذ>	blessure 196	collision -52
#فدار	bris_de_glace -108	degats_des_eaux -40	dommage_materiel 285	incendie -57
#فدرب	dommage_materiel 92
#فذه>	bris_de_glace 94
#فراس	vandalisme 66
#فراش	evenement_climatique 100
#فرام	collision 56	vandalisme 55
#فران	collision 58	evenement_climatique 58	none -59
#فرج>	vandalisme 68
#فرغ>	degats_des_eaux 74	vandalisme 106	vol -60
#فرغو	degats_des_eaux 120	evenement_climatique -94	none -79	vol 125
#فرف>	collision 157	vandalisme -44
#فرقع	bris_de_glace 86	none -45
#فركع	degats_des_eaux 82	incendie 48
#فرمل	collision 138
#فرن>	autre -49	dommage_materiel 53	incendie 183	none -57
#فره>	dommage_materiel 44	vandalisme 72
#فرو>	blessure 91	collision -119	degats_des_eaux 71	dommage_materiel 65	none -47
#فرون	dommage_materiel -41	none -48	vol 181
#فري>	autre 98	bris_de_glace 86	none -49
#فريق	collision 121	dommage_materiel -47	none -156	vandalisme 180	vol -45
#فريك	bris_de_glace 45	collision -50	degats_des_eaux 69	dommage_materiel 137	evenement_climatique -66	none -64	vol -40
#فرين	collision 145	vol -54
#فزت>	incendie 57
#فزعه	vol 86
#فزه>	blessure -66	dommage_materiel 201	none -55
#فستا	blessure -40	collision -57	degats_des_eaux 53	dommage_materiel 71	vol 64
#فسد>	evenement_climatique 90
#فسقط	dommage_materiel 57
#فسه>	incendie 42
#فسها	bris_de_glace 115	vandalisme -55
#فسو>	collision 40	degats_des_eaux 71	incendie 54
#فسوق	blessure 139	collision -45	dommage_materiel -49	incendie 82
#فسي>	dommage_materiel 71	vandalisme 46
#فشاو	bris_de_glace -49	collision 45	evenement_climatique 47
#فشوش	collision -41	vandalisme 90
#فصدم	collision 61
#فصل>	blessure 62	degats_des_eaux 109
#فصلت	bris_de_glace 47	collision -62	degats_des_eaux 159
#فضت>	degats_des_eaux 42
#فضل>	dommage_materiel -43	none 181
#فضلك	none 112
#فطان	blessure -82	bris_de_glace -43	collision -102	degats_des_eaux -43	dommage_materiel 291	none -110	vandalisme -50
#فطري	collision 135
#فطنج	collision 79
#فطو>	autre 171	dommage_materiel -49	none -100	vol -42
#فطور	collision -52	dommage_materiel -59	evenement_climatique 98	none -49	vol 127
#فطوم	collision 160	vol -68
#فظه>	autre -48	vol 158
#فظهر	collision -98	evenement_climatique 40	vol 164
#فعت>	autre 74	none -59	vol 55
#فعتن	collision 89
#فعته	autre 104	none -89
#فعل>	vandalisme 87
#فعنا	blessure 66	collision 45	none -40	vandalisme 64	vol -42
#فعني	blessure 118	collision -110	vol 62
#فعه>	dommage_materiel 52
#فعون	blessure -67	collision -94	dommage_materiel -80	vandalisme 71	vol 115
#فعين	dommage_materiel 95
#فغمر	degats_des_eaux 178	evenement_climatique -74
#فقت>	incendie 61	vol 63
#فقد>	collision 102	dommage_materiel 53	none -52
#فقدت	autre 161	dommage_materiel 47	none -82	vandalisme 53	vol -108
#فقه>	autre 48	vol 92
#فقي>	blessure -45	collision -77	none -80	vandalisme 40	vol 152
#فكسر	bris_de_glace 57	vandalisme 42
#فلا>	bris_de_glace 79	collision -79	dommage_materiel 48	none -50	vandalisme 99
#فلاح	vol 90
#فلت>	blessure 104	dommage_materiel 104	none -54
#فلتي	blessure 83	collision 85
#فلق>	bris_de_glace 139	collision -40	dommage_materiel 59	evenement_climatique 48	none -108	vol -49
#فلم>	vol 52
#فلمس	collision 142	degats_des_eaux 90	dommage_materiel -41
#فلوس	autre 166	dommage_materiel -40
#فلوط	bris_de_glace 195	collision -64	none -55
#فلي>	collision 56	degats_des_eaux 87
#فلين	dommage_materiel 56	incendie 61
#فما>	collision -87	none -56	vandalisme -57	vol 237
#فمحط	incendie 107
#فنا>	blessure 73	vol 89
#فناش	evenement_climatique 64
#فنان	collision -88	dommage_materiel 150	none -191	vandalisme 204	vol -49
#فناه	collision -77	vandalisme 170
#فندق	autre 190	blessure 49	collision -79	none -85
#فني>	collision 52
#فها>	degats_des_eaux 43
#فهاد	autre 61	dommage_materiel -43	none 86
#فهم>	autre 83
#فهمت	none 78
#فوا>	evenement_climatique 70
#فواح	collision 99
#فوار	none -70	vandalisme 197
#فوجد	degats_des_eaux 54
#فوجه	blessure 95	incendie 50
#فوخ>	degats_des_eaux 65
#فوخه	degats_des_eaux 84
#فوخي	blessure 90
#فورا	vandalisme 44	vol 87
#فوره	none -56	vandalisme 165	vol -45
#فوسط	autre 44	collision 77	degats_des_eaux -48	dommage_materiel 56
#فوف>	evenement_climatique 95
#فوق>	degats_des_eaux 48
#فوقا	degats_des_eaux 66	none 85
#فوقن	collision -43	degats_des_eaux 144
#فوقه	collision -73	vandalisme 107	vol 44
#فوقي	collision -60	degats_des_eaux 275	dommage_materiel -67	none -46
#فول>	bris_de_glace 44	collision 52	vol -47
#فولو	blessure -52	collision 184
#فون>	vol 49
#فويت	collision -47	degats_des_eaux 160
#فيا>	collision 48
#فيتر	bris_de_glace 319	collision -67	dommage_materiel -61	evenement_climatique -43	none -84	vandalisme 93	vol -64
#فيته	incendie 153
#فيتي	autre -147	bris_de_glace -51	collision -68	dommage_materiel 176	incendie -50	none -99	vandalisme 148	vol -49
#فيده	blessure 180	collision -140	degats_des_eaux 45	dommage_materiel -42
#فيدو	bris_de_glace 73	dommage_materiel -58	vandalisme -90	vol 147
#فيدي	blessure 76	dommage_materiel 82	none -43
#فير>	blessure -57	vol 124
#فيرا	bris_de_glace 171	none -55
#فيرم	collision -43	evenement_climatique 97
#فيزو	collision 65
#فيش>	collision 58
#فيضا	degats_des_eaux 60	dommage_materiel -40	evenement_climatique 133	vol -42
#فيف>	collision 47
#فيفه	collision 53	incendie 140	none -47
#فيكم	none 70
#فيل>	blessure -57	dommage_materiel 160	none -44	vandalisme 52	vol -88
#فيلا	degats_des_eaux -45	none -69	vandalisme 130
#فيلت	collision -50	degats_des_eaux -67	dommage_materiel -87	evenement_climatique -46	none -94	vandalisme 222
#فيلم	bris_de_glace 74
#فين>	autre 58	vol -42
#فينا	incendie 43
#فينو	dommage_materiel -84	none -40	vandalisme 173
#فيه>	incendie 50
#فيهم	collision 61	vol 77
#فيي>	collision 107	dommage_materiel 71	none -62	vandalisme -42
#قاء>	bris_de_glace 82	degats_des_eaux -47	none 71	vandalisme -61
#قابل	blessure 81
#قات>	none -41
#قاتش	dommage_materiel 135	vol -41
#قادر	collision 70
#قادم	dommage_materiel -46	none 156	vol -46
#قادو	degats_des_eaux 163	none -43
#قارب	collision -47	evenement_climatique 101	vandalisme 92
#قاس>	dommage_materiel 46
#قاست	dommage_materiel 97	evenement_climatique 44
#قاسم	collision 64
#قاسي	evenement_climatique 41	vandalisme 68
#قاش>	dommage_materiel 42
#قاطع	none 103
#قاعد	none -41	vandalisme 134
#قاعه	degats_des_eaux 113	dommage_materiel 84	incendie -80
#قالت	blessure 44
#قاله	bris_de_glace 129	dommage_materiel -105	none -40
#قالو	incendie 55	none -41
#قالي	collision 47	vol 77
#قام>	blessure 99	degats_des_eaux 75	dommage_materiel -45	none -70	vandalisme 51	vol -76
#قان>	incendie 65
#قانو	autre 113	collision 46
#قاو>	autre 51
#قاوه	incendie 59	none -47	vandalisme -51	vol 47
#قايد	evenement_climatique 129	vol -59
#قايق	none 62	vol 61
#قايه	incendie 58
#قبت>	bris_de_glace 45	collision -43	dommage_materiel 96	evenement_climatique 45
#قبتي	collision 84
#قبض>	collision -47	none -52	vandalisme 92	vol 69
#قبل>	none 40
#قبله	incendie 78	none 55
#قبه>	bris_de_glace 59	collision 51
#قبو>	degats_des_eaux 88	evenement_climatique 55	none -65
#قتحم	vandalisme 52	vol 51
#قتش>	collision 139
#قتلع	evenement_climatique 93
#قته>	dommage_materiel 131	evenement_climatique 57	vandalisme -50
#قتها	autre 128	degats_des_eaux 60	none -85
#قتي>	degats_des_eaux 64
#قدام	none -44
#قدت>	autre 161	dommage_materiel 47	none -82	vandalisme 53	vol -108
#قدرت	incendie 137	none 96	vol -43
#قدرش	blessure 41	collision 70
#قدرو	none -41	vandalisme -50	vol 207
#قدمت	vandalisme 45	vol 50
#قدمن	collision -70	none -49	vandalisme 71	vol 128
#قدمه	collision 49
#قدمي	blessure 83
#قدي>	autre 78	none -86	vandalisme 112
#قدير	bris_de_glace 69	collision 62	dommage_materiel -40
#قديم	bris_de_glace 47
#قرا>	blessure -40	bris_de_glace 160	collision -71	vol 48
#قرار	dommage_materiel -41	none 195
#قران	dommage_materiel 187	none -77	vol -57
#قرب>	collision 56
#قررت	collision 143	none -43
#قرعه	blessure -87	dommage_materiel 132	none -46	vandalisme 72	vol -50
#قرمي	blessure -44	evenement_climatique 234
#قره>	collision 143
#قست>	collision 87
#قسط>	autre 336	collision -157	degats_des_eaux -40	dommage_materiel -58	evenement_climatique 46	none -221	vandalisme -67	vol -67
#قسم>	collision 78	vandalisme 42
#قشر>	collision 121	degats_des_eaux 40	dommage_materiel -41	vol -60
#قصد>	autre 49	dommage_materiel 88	none -46
#قصدي	collision -47	dommage_materiel 66	evenement_climatique 108	vandalisme 41	vol -50
#قصه>	collision 57
#قضاي	collision -45	vol 129
#قضي>	vandalisme 70
#قطار	autre 111	none -56	vol 49
#قطت>	blessure 50	dommage_materiel 70
#قطتي	autre 170	blessure -49	collision -45	dommage_materiel -128	incendie 87
#قطر>	degats_des_eaux 169	dommage_materiel -42	none -48
#قطع>	blessure 42	none -45
#قطعا	dommage_materiel 76	vandalisme 92	vol -59
#قطعت	blessure 106	dommage_materiel 44	incendie 47	none -74	vol -40
#قطعه	blessure -63	bris_de_glace 55	collision -103	dommage_materiel 213	none -64
#قطعو	collision -109	none -68	vandalisme 157	vol 110
#قطه>	dommage_materiel 108
#قطور	blessure -47	collision 91	dommage_materiel 121	vol -72
#قطوع	blessure 82	collision -41	incendie -64	none -42	vol 116
#قطون	collision 57
#قظت>	degats_des_eaux 60
#قعات	dommage_materiel 68	none -41
#قعت>	dommage_materiel 121
#قعد>	collision 50
#قعه>	collision 42
#قفا>	collision 60
#قفت>	collision 56
#قفز>	blessure 122
#قفزت	incendie 57
#قفش>	collision 75
#قفطا	blessure -82	bris_de_glace -43	collision -102	degats_des_eaux -43	dommage_materiel 291	none -110	vandalisme -50
#قفل>	vol 76
#قفنا	collision 48	vol 51
#قفه>	collision 85	none -49
#قفها	collision -92	degats_des_eaux 168	dommage_materiel 130	none -63	vandalisme -49
#ققت>	bris_de_glace 232	collision -42	degats_des_eaux -66	none -47	vandalisme -62
#قلاه	blessure 56	incendie 49
#قلب>	dommage_materiel 70	none -47	vandalisme 73	vol -45
#قلبا	blessure 98	collision -52	dommage_materiel 57	vol -62
#قلبت	collision 153	evenement_climatique 47	none -43
#قلبو	collision -66	none -61	vandalisme 179	vol 64
#قلبي	incendie 44	vandalisme 50	vol 73
#قلت>	collision 44	incendie 54
#قلع>	autre 107	blessure -51	degats_des_eaux 47
#قلعا	collision -49	dommage_materiel -43	evenement_climatique 109	none -58	vandalisme 133
#قلنا	blessure 43	vol 65
#قله>	collision -55	incendie 81	none -49	vandalisme 96
#قلوب	none -45	vandalisme 105
#قلوع	collision -93	dommage_materiel -41	vandalisme 174	vol 60
#قلي>	incendie 59	vol 45
#قليل	none 123
#قليم	blessure 89	evenement_climatique 43
#قمام	incendie 80
#قمها	bris_de_glace 51	vol 88
#قمي>	collision 145	vandalisme -46
#قناه	degats_des_eaux 169	dommage_materiel -42	evenement_climatique 47
#قندي	autre -52	blessure 51	bris_de_glace -54	collision -56	degats_des_eaux -101	dommage_materiel -123	evenement_climatique -83	incendie 264	none -142	vandalisme -76	vol -61
#قنطر	evenement_climatique 152	none -41	vandalisme 69
#قني>	dommage_materiel 76
#قنيط	autre 99	collision 46	none -46
#قنين	bris_de_glace 109	collision -48	incendie 141	none -51
#قها>	collision 62
#قهوه	dommage_materiel 78
#قهي>	collision -139	degats_des_eaux 58	dommage_materiel -51	vandalisme 43	vol 126
#قوا>	collision -53	dommage_materiel -58	none -69	vandalisme 127	vol 160
#قوال	none -51	vol 147
#قوب>	dommage_materiel -87	vandalisme -40	vol 145
#قود>	vandalisme 49
#قوش>	collision 130
#قوط>	blessure 99	collision -45	dommage_materiel 73	none -60	vandalisme -43	vol -73
#قوق>	blessure -75	collision 122	degats_des_eaux 76	dommage_materiel -42	vandalisme -46
#قولو	vol 62
#قوه>	collision 89	dommage_materiel 44
#قوي>	collision -41	degats_des_eaux -62	dommage_materiel 78	evenement_climatique -96	incendie 146	none -108	vandalisme 88	vol -53
#قويه	evenement_climatique 91
#قيا>	collision 132
#قيات	collision 81	incendie 67
#قياس	vol 86
#قيبت	autre 84
#قيبه	autre 43	collision -76	dommage_materiel 84	none -52	vandalisme -49	vol 138
#قيتش	none 47	vol 104
#قيته	collision -46	dommage_materiel 71	vol 60
#قيتو	none -42	vandalisme 49
#قيدو	collision -67	evenement_climatique 44	vol 108
#قيق>	collision -42	degats_des_eaux 60	evenement_climatique 71	incendie 62
#قيقا	collision -48	none -40	vandalisme 71	vol 49
#قيقه	collision 93
#قيم>	degats_des_eaux 127	none -48	vandalisme -49	vol 55
#قيمت	vol 105
#قيمه	autre 121	vol -53
#قين>	blessure 54	incendie 95
#قينا	collision -44	vol 113
#قيه>	bris_de_glace 110	evenement_climatique 56	none -72
#كاب>	incendie 42
#كابل	collision -53	dommage_materiel -49	incendie 105	none -60	vol 102
#كابو	dommage_materiel 59	none -43	vandalisme 96	vol -46
#كابي	bris_de_glace 45
#كات>	bris_de_glace 49	collision 40
#كاتب	blessure -57	vandalisme 150
#كاحل	blessure 175
#كادن	collision -65	none -49	vol 226
#كادي	bris_de_glace 52	collision -56	incendie 48
#كار>	collision 121	none -43
#كارا	blessure 93	incendie 47
#كارت	blessure -42	collision 98	dommage_materiel 65
#كارث	degats_des_eaux 90	evenement_climatique 43
#كارد	collision 185	none -80
#كارط	autre 81	bris_de_glace 47
#كارف	collision 63
#كارو	collision -85	dommage_materiel 121
#كاري	collision -51	vandalisme 208	vol -41
#كازا	evenement_climatique 50
#كاس>	blessure -51	bris_de_glace 82	dommage_materiel 135	incendie -60
#كاسك	vol 171
#كاط>	collision 46
#كاع>	none -71	vandalisme 189
#كاف>	collision -58	degats_des_eaux 271	dommage_materiel -49	none -116	vandalisme -47	vol -41
#كاك>	vol 68
#كالم	dommage_materiel -61	none 68	vol 69
#كاله	autre 70
#كالو	collision 149	dommage_materiel -64	none -58
#كامل	none -43
#كامي	none -49	vandalisme 50	vol 44
#كانش	bris_de_glace -54	collision 140	degats_des_eaux 65	dommage_materiel -73	evenement_climatique -102	none 156	vandalisme -84	vol -64
#كانو	collision 64
#كاني	vol 72
#كاين	none 63
#كايه	vol 96
#كبات	bris_de_glace -56	collision 208	degats_des_eaux -55	evenement_climatique -41	incendie -49	none -86	vandalisme -107	vol -71
#كبار	degats_des_eaux -56	none -85	vol 237
#كبت>	blessure -58	degats_des_eaux -65	dommage_materiel 372	none -113	vandalisme -106	vol -95
#كبته	collision 86
#كبتي	collision 85
#كبر>	bris_de_glace 92	vandalisme 65	vol -54
#كبري	collision 63	incendie 70
#كتاب	none -40	vandalisme 160
#كتار	collision -54	degats_des_eaux -59	dommage_materiel -53	evenement_climatique 154	incendie 55	none -69	vandalisme 65	vol -52
#كتبك	collision 108	dommage_materiel 77
#كتبل	bris_de_glace 73	evenement_climatique 58
#كتبه	degats_des_eaux 63	none -42
#كتبو	vandalisme 57
#كتبي	degats_des_eaux 84
#كتجر	blessure -113	collision 162	dommage_materiel 94	none -89	vol -43
#كتر>	vol 141
#كترو	dommage_materiel 200	none -95	vandalisme -42	vol -44
#كتري	degats_des_eaux 127	vandalisme 70	vol -44
#كتسو	dommage_materiel 41	evenement_climatique 82
#كتشف	bris_de_glace 49	degats_des_eaux 42
#كتشك	collision 71	vol -45
#كتغط	autre 55	dommage_materiel 87
#كتف>	dommage_materiel 55	vandalisme 43
#كتفه	evenement_climatique 113
#كتفي	blessure 71
#كتقو	collision -40	dommage_materiel 71	none -43
#كتنا	incendie 51
#كته>	none 47	vandalisme -50	vol 156
#كتهض	collision -52	vol 101
#كتور	degats_des_eaux 40
#كتير	evenement_climatique 45	none -49	vandalisme 131	vol -53
#كثر>	degats_des_eaux 64
#كثيف	collision 80	evenement_climatique 129
#كحال	blessure 172	collision -109	dommage_materiel -67
#كحل>	blessure -41	collision -53	incendie 239
#كحله	vol 90
#كدا>	collision 59	none 58
#كدمه	collision 44	degats_des_eaux 74
#كذلك	none 100
#كرا>	dommage_materiel -58	vol 108
#كراج	dommage_materiel -53	evenement_climatique 97	none -46	vol 60
#كراف	collision 45	evenement_climatique 61
#كرام	collision 159
#كران	collision 84	dommage_materiel 66
#كرسي	collision -43	dommage_materiel 66	none -67
#كرشي	blessure 98
#كره>	bris_de_glace 41
#كرهب	collision 144	none -101
#كروا	dommage_materiel 58
#كروس	blessure 103	collision 112	dommage_materiel -76	none -80	vandalisme 50	vol -52
#كروه	collision -58	degats_des_eaux -40	dommage_materiel 87	vandalisme -46	vol 124
#كري>	none 66
#كريز	autre 194	collision -64	none -102
#كريس	bris_de_glace -42	collision -51	degats_des_eaux -48	dommage_materiel 283	none -186	vandalisme -43	vol -40
#كسجي	incendie 69
#كسر>	bris_de_glace 44
#كسرا	blessure 50	bris_de_glace -45	collision 133	none -100	vol -41
#كسرت	blessure 76
#كسرو	collision -50	dommage_materiel -66	none -52	vandalisme 219	vol 79
#كسور	collision 79
#كسي>	autre 44	collision 50
#كسيج	blessure -48	collision -83	evenement_climatique 48	incendie 185
#كسيد	autre 139	collision 86	none -53	vol -43
#كسيو	collision 85	incendie 61
#كشوف	blessure 50	collision -76	evenement_climatique 52	none -76	vandalisme 144
#كشي>	bris_de_glace 58	evenement_climatique -51	incendie 40
#كعات	incendie 165
#كعب>	blessure 82	vandalisme 61
#كفي>	collision 56	none -40	vol 45
#كلا>	collision -53	dommage_materiel -65	none 196	vandalisme -63
#كلات	blessure -98	collision -76	dommage_materiel 97	evenement_climatique -42	incendie 222	none -111	vandalisme -58	vol -53
#كلار	collision -45	vol 100
#كلاك	collision 241	dommage_materiel -46	none -44	vandalisme -42
#كلام	collision 56	incendie 73	none -51	vandalisme 84	vol -80
#كلب>	blessure 98	none -40
#كلبي	autre 157	blessure -59	collision -73	dommage_materiel 81	none -112
#كلت>	collision -55	degats_des_eaux 160
#كلشي	incendie 50
#كلف>	blessure -94	collision 158
#كلما	degats_des_eaux 139	dommage_materiel -103
#كلمه	collision -76	none -71	vandalisme 289	vol -84
#كله>	incendie 57	none -51
#كلها	collision -55	dommage_materiel 81
#كلهم	evenement_climatique 91
#كلو>	bris_de_glace 83	collision -45	dommage_materiel -48
#كليا	dommage_materiel 43
#كليت	blessure 67	none -43	vol 85
#كليم	bris_de_glace 53	collision -57	degats_des_eaux 40	dommage_materiel 88	incendie -55	none -77	vandalisme -43	vol 44
#كلين	blessure 65
#كما>	collision 71	incendie 70
#كمان	blessure -49	collision -55	dommage_materiel 88	none -67	vandalisme 142	vol -48
#كمل>	collision 64
#كملو	incendie 55
#كمه>	vandalisme 83
#كنا>	evenement_climatique 54
#كنبد	blessure 44	bris_de_glace 115	dommage_materiel -100
#كنتس	collision -54	dommage_materiel -42	vol 73
#كنتش	collision 42	vandalisme 64
#كنتق	blessure 89	collision -53	vandalisme 73
#كنتن	blessure 103	vol -48
#كنحم	blessure 119	dommage_materiel -84	evenement_climatique 82	vol -94
#كنخد	dommage_materiel 83	incendie -58	vol 40
#كندو	dommage_materiel 179	none -63
#كندي	blessure 124	collision 65	none -41
#كنرج	collision 105	none -46
#كنرك	blessure 63	bris_de_glace -117	collision -112	dommage_materiel 219	none -46
#كنسم	degats_des_eaux 123	evenement_climatique -107
#كنسو	dommage_materiel 92
#كنشر	collision 70	dommage_materiel 85
#كنصو	blessure 55	dommage_materiel 56
#كنعا	collision 113
#كنقد	collision 54
#كنقط	blessure 216	collision -51
#كنقل	collision -48	vol 77
#كنقو	dommage_materiel -47	evenement_climatique 100
#كنكت	collision 163
#كنمس	blessure -102	bris_de_glace 219	collision -68	none -55
#كنمش	collision 52
#كننا	bris_de_glace 52
#كنني	none 61
#كنها	blessure 55	degats_des_eaux -42	vol 51
#كنوج	blessure 74	vol 74
#كني>	blessure 79	none -47
#كها>	blessure -47	degats_des_eaux 88
#كهرب	incendie 49
#كوا>	none 91
#كواد	blessure -41	collision 143
#كوار	degats_des_eaux 131
#كواف	blessure -61	collision -101	degats_des_eaux 222	dommage_materiel -73	incendie -46	none -103	vandalisme -47	vol 69
#كواه	blessure -57	degats_des_eaux -41	dommage_materiel 135	incendie 95	none -45
#كوب>	collision 115
#كوبت	collision 53	incendie 76
#كوتر	blessure -61	collision 130
#كوتش	blessure 173	bris_de_glace 63	collision -133	dommage_materiel 51	vol -52
#كور>	blessure 85	collision -49	dommage_materiel -46	vol 153
#كورس	degats_des_eaux 53	incendie 56
#كورن	blessure -49	vol 91
#كوره	blessure 44	bris_de_glace 84
#كوري	collision 110	dommage_materiel -41	incendie 103	none -43	vandalisme -51
#كوعي	collision 140
#كوفر	vol 102
#كوك>	collision 86
#كول>	blessure 129	bris_de_glace -53	dommage_materiel -80	incendie -41	none -72	vol 77
#كولو	blessure -47	degats_des_eaux 125	dommage_materiel 51
#كومو	bris_de_glace 58
#كومي	vol 76
#كون>	bris_de_glace 51	none -52	vandalisme 72
#كونت	collision -135	vol 233
#كونج	collision -78	degats_des_eaux -66	dommage_materiel 241	incendie -53
#كونس	collision 89
#كونط	collision -47	degats_des_eaux 103	vol 52
#كونه	collision 60
#كوي>	vandalisme 64
#كيا>	collision 61	none -55	vol 93
#كيب>	bris_de_glace 179	none -70
#كيبك	collision 97	vandalisme 67
#كيت>	degats_des_eaux 94	dommage_materiel 130	evenement_climatique -62	none -96
#كيتر	blessure -73	bris_de_glace 175	collision 50	dommage_materiel -43	vandalisme -42	vol -40
#كيتع	degats_des_eaux 56
#كيتق	collision 78
#كيجر	vandalisme 57	vol 53
#كيجي	collision -47	evenement_climatique 40	vandalisme 41
#كيحر	dommage_materiel 88
#كيحل	collision 80
#كيخر	bris_de_glace 45	dommage_materiel -40	none -113	vandalisme 160	vol -78
#كيخل	autre 171	blessure -92	collision -94	dommage_materiel -101	none -90	vol 124
#كيد>	none 154
#كيدخ	collision -100	degats_des_eaux 51	dommage_materiel 107	evenement_climatique -42	incendie 133	none -74	vandalisme -45	vol -80
#كيدو	blessure 97	collision 42
#كيس>	blessure 107	collision -77	vol 50
#كيسر	collision -59	degats_des_eaux 174	dommage_materiel -47
#كيسو	blessure -49	bris_de_glace 132	dommage_materiel 53	none -65
#كيسي	bris_de_glace 83	degats_des_eaux 42
#كيشع	dommage_materiel 166	vol -50
#كيشك	incendie 59
#كيصل	blessure 57	collision -40	degats_des_eaux 47	dommage_materiel 108	incendie -90
#كيضح	blessure -45	vandalisme 62	vol 40
#كيضر	collision 98	vandalisme 51
#كيط>	degats_des_eaux 95	dommage_materiel -42	evenement_climatique -136	incendie 139
#كيطا	dommage_materiel 189	vol -81
#كيطل	degats_des_eaux 72	dommage_materiel 120	none -55	vol -44
#كيطي	blessure -101	collision -68	incendie 114	vandalisme 133	vol -59
#كيعر	collision 151	degats_des_eaux 82	dommage_materiel -92	none -63
#كيف>	collision -45	none 46
#كيقط	collision 46	degats_des_eaux 173	none -46
#كيقو	blessure 48	incendie 52
#كيل>	vol 92
#كيلع	blessure 95	bris_de_glace 65	collision -52	vandalisme -56
#كيلو	collision 76	dommage_materiel 90	none -50
#كين>	blessure 67	incendie 44	none -51
#كينا	collision 79	evenement_climatique 41
#كينغ	collision 61
#كينك	collision 40	dommage_materiel 97
#كينه	degats_des_eaux 53	dommage_materiel 72	incendie 44	none -52
#كيو>	collision -48	none -41	vandalisme 108
#كيوج	vandalisme 65
#لاء>	collision -52	none -67	vandalisme 138
#لاب>	degats_des_eaux 56	dommage_materiel 42	none -48
#لابا	collision 74	dommage_materiel 85	none -43
#لابت	dommage_materiel 117	incendie -54
#لابس	vol 72
#لابه	autre 164	blessure 40	collision -77	dommage_materiel -53	incendie -45	none -99	vandalisme -63	vol 90
#لابو	degats_des_eaux -47	dommage_materiel -43	evenement_climatique 69	none -46	vandalisme 178
#لابي	dommage_materiel 137
#لات>	incendie 42
#لاتش	blessure 57	incendie 91
#لاته	blessure 49
#لاتو	blessure -43	collision -105	degats_des_eaux -55	dommage_materiel 215	incendie 111	none -63	vol -40
#لاث>	none -45
#لاثن	none 45
#لاثو	degats_des_eaux 182	none -84
#لاثي	vandalisme 85
#لاج>	incendie 64	none -51	vol 85
#لاجا	collision -124	dommage_materiel -49	evenement_climatique 73	none -41	vol 128
#لاجر	collision -64	none -59	vandalisme 189
#لاجه	dommage_materiel 101
#لاح>	collision -40	dommage_materiel 61	evenement_climatique 45
#لاحذ	degats_des_eaux 53	incendie 84
#لاحظ	collision 43
#لاحه	blessure -90	collision 68	none -41	vandalisme 147	vol -53
#لاحي	none -48	vol 129
#لاخر	none 50
#لاخي	collision 44
#لادا	vol 41
#لادر	dommage_materiel 73
#لادو	autre 56	collision -49	none -68	vol 145
#لادي	incendie 51
#لارب	dommage_materiel 50
#لارج	autre -72	blessure 118	collision -52	dommage_materiel -73	none -82	vol 148
#لارض	degats_des_eaux 53
#لارو	blessure -50	incendie 186	none -59
#لاري	evenement_climatique 41	vol 42
#لازا	bris_de_glace 50	vandalisme 68	vol -70
#لازع	collision 148	none -57
#لازم	degats_des_eaux 53	dommage_materiel 94	none -63
#لاست	collision -45
#لاسط	collision -45	evenement_climatique 120	none -46	vol 99
#لاسع	collision 86
#لاسف	none 108
#لاسم	collision -47	dommage_materiel -40	none -57	vandalisme 99	vol 47
#لاسن	autre 111	none -78
#لاسو	none -49	vandalisme 70
#لاسي	autre 234	collision -40	dommage_materiel -58	incendie -75	none -108	vandalisme 73	vol -70
#لاش>	autre 162	collision -77
#لاشا	collision 69
#لاشع	autre -73	blessure 163
#لاص>	collision 93	vandalisme 48
#لاصا	blessure 81	collision -105	dommage_materiel 66	none -112	vandalisme -82	vol 130
#لاصت	collision 91	none -57	vol 46
#لاصط	dommage_materiel 72
#لاصق	incendie 48
#لاصل	collision -42	dommage_materiel 110
#لاصه	dommage_materiel 40
#لاط>	blessure -82	collision -57	degats_des_eaux 244	dommage_materiel -53
#لاطا	dommage_materiel 124	vandalisme -124
#لاطف	degats_des_eaux 46	incendie 41
#لاطل	blessure 59	collision -56	degats_des_eaux 127	dommage_materiel -40	none -40
#لاغ>	collision -43	vandalisme 166
#لاغا	collision -45	none -103	vandalisme -46	vol 212
#لاف>	none -53	vol 65
#لافا	collision 62	degats_des_eaux 138	dommage_materiel 48	none -76
#لافت	blessure -40	collision -45	dommage_materiel 50	none -76	vandalisme 72	vol 91
#لافو	collision -57	degats_des_eaux 280	incendie -121
#لافي	bris_de_glace 172	collision -73	dommage_materiel 76	incendie -54	none -120	vandalisme -42	vol -43
#لاق>	dommage_materiel 81	vol 75
#لاقل	blessure 72	collision -115	dommage_materiel -58	none -43	vol 197
#لاقه	collision -44	degats_des_eaux 48	dommage_materiel 43
#لاقي	collision 50
#لاك>	collision -105	dommage_materiel 142	none 116	vandalisme -76
#لاكس	collision 55	incendie 69
#لاكه	bris_de_glace 71	dommage_materiel -52	evenement_climatique 104	none -103
#لاكو	degats_des_eaux 77
#لال>	dommage_materiel 86
#لالا	dommage_materiel -58	none 158	vandalisme -52	vol 65
#لالم	blessure -45	collision 59	degats_des_eaux 47	vandalisme 71
#لاله	autre 113	none -47
#لالو	evenement_climatique 231	vol -54
#لالي	blessure 170	collision -51	degats_des_eaux 145	dommage_materiel -85	incendie -142	none -48
#لاما	bris_de_glace 76
#لامت	collision 48	dommage_materiel 62
#لامر	none 70
#لامس	collision -93	dommage_materiel 74	evenement_climatique 75
#لامط	bris_de_glace -48	dommage_materiel -60	evenement_climatique 86	incendie 162	none -88
#لامن	vandalisme 55
#لامه	dommage_materiel 58
#لامو	blessure 73	collision -77
#لامي	blessure 109	collision 46	none -40
#لانا	collision 92
#لانب	degats_des_eaux 168	dommage_materiel -56	evenement_climatique 42
#لانت	vandalisme 83	vol 71
#لانج	blessure 48	collision -87	dommage_materiel 64	vandalisme -109	vol 124
#لانذ	vol 89
#لانس	evenement_climatique 82	none -40
#لانص	collision 91
#لانع	blessure 47
#لانن	collision 77
#لانه	collision 112
#لانو	blessure 65	bris_de_glace 269	collision -120	degats_des_eaux -40	dommage_materiel -99	none -241	vandalisme -49	vol 89
#لاني	autre -45	collision -51	vol 159
#لاه>	incendie 55
#لاها	collision 100
#لاو>	collision 41	degats_des_eaux 48	dommage_materiel -42	none -119	vandalisme 50	vol 72
#لاوت	collision 138	dommage_materiel 99	none -97
#لاور	collision 65	dommage_materiel 59	vol -56
#لاوط	blessure -51	collision -60	degats_des_eaux -50	dommage_materiel 112	vandalisme -51	vol 109
#لاي>	dommage_materiel 54
#لاير	none -64	vandalisme 135
#لايس	collision 79
#لايص	blessure 104	collision -40
#لايك	dommage_materiel 196	none -44
#لايم	collision 87
#لبا>	collision 149
#لبات	blessure 94	dommage_materiel 49	vol -52
#لباد	autre -68	blessure 195	bris_de_glace 112	collision -165	degats_des_eaux -114	dommage_materiel -142	evenement_climatique -97	incendie 167	none -208	vandalisme -93	vol -81
#لباس	autre 69	collision 66
#لباش	collision 57	evenement_climatique 50	none -58	vandalisme 77
#لباط	blessure -63	collision 71	dommage_materiel -50	evenement_climatique -43	incendie 127	none -52	vandalisme -41	vol 72
#لباق	autre 87	none -60
#لبال	blessure -42	bris_de_glace 81	collision -82	incendie 72	none -58
#لبان	bris_de_glace 40	collision -46	degats_des_eaux 94
#لبت>	collision 93	degats_des_eaux 49	none -43
#لبحث	collision -101	dommage_materiel 140	none -47	vol 111
#لبحر	autre 48	blessure 60	none -40	vol -49
#لبخا	blessure 88	collision -63	dommage_materiel -44	incendie 63	vandalisme 50
#لبرا	collision 46	incendie 111
#لبرد	bris_de_glace 101	collision -42	evenement_climatique 101	none -51
#لبرق	evenement_climatique 220	incendie -45
#لبرم	blessure 76	collision 74
#لبرو	blessure 136	collision -50	none -44	vandalisme -50	vol 102
#لبري	autre 103	collision -42	dommage_materiel 55	none -106	vandalisme 105	vol -80
#لبزط	collision -48	vol 130
#لبس>	blessure 179	dommage_materiel -81
#لبست	dommage_materiel 92
#لبصم	vol 129
#لبضا	collision 47
#لبطا	autre 65	blessure 101	collision -58	incendie 55	none -59
#لبطي	collision 58	evenement_climatique 49
#لبغل	blessure 112	collision -61	dommage_materiel -54	evenement_climatique 149	none -85	vol -62
#لبقر	dommage_materiel 55	evenement_climatique 41
#لبكا	degats_des_eaux 105
#لبكر	blessure 142	bris_de_glace -42	collision -93	dommage_materiel 163	none -132	vandalisme -65	vol -41
#لبلا	collision -50	degats_des_eaux 49	dommage_materiel 56	none -55
#لبلد	collision 63	evenement_climatique 48
#لبلك	autre 92	bris_de_glace 133	collision -89	degats_des_eaux -42	dommage_materiel 46	none -61	vol -47
#لبلو	degats_des_eaux 81
#لبنت	blessure 104	none -94
#لبنز	collision 72
#لبنك	autre 106	collision -58	evenement_climatique 80	none -72	vol 104
#لبني	collision 79	dommage_materiel 71	vol -45
#لبه>	dommage_materiel 44
#لبها	evenement_climatique 74	vol 91
#لبو>	blessure 104	bris_de_glace -42	collision -82	dommage_materiel 64	none -97	vol 100
#لبوا	collision 64	vandalisme 65
#لبوب	collision -51	incendie 193
#لبور	blessure 42	collision 66	none -42
#لبوط	incendie 85
#لبول	vandalisme 45
#لبوم	collision -42	dommage_materiel 41	incendie 94
#لبون	collision 69	vol 88
#لبي>	autre 40	vol 43
#لبيا	degats_des_eaux 53	evenement_climatique 56
#لبيب	blessure -42	collision 54	dommage_materiel 98	none -49
#لبيج	vandalisme 95
#لبير	degats_des_eaux 74	none -104
#لبيس	collision -41	dommage_materiel 70	vol 41
#لبيض	dommage_materiel -42	none -78	vandalisme 159	vol -44
#لبيط	autre 172	collision -41	dommage_materiel -89
#لبيع	bris_de_glace 102	incendie 45
#لبيك	collision 125
#لبيو	evenement_climatique 92
#لتاب	collision -41	dommage_materiel 121	none -53	vandalisme 46
#لتاك	none 121
#لتام	autre 149
#لتان	blessure 144
#لتبر	evenement_climatique 123
#لتبن	incendie 58
#لتحت	bris_de_glace 96	incendie 76	none -54
#لتحد	none 105
#لتخر	blessure -47	bris_de_glace -78	vandalisme 212	vol -114
#لتدف	degats_des_eaux 104
#لتر>	degats_des_eaux 193	dommage_materiel -48	none -49	vol 71
#لترق	collision 136
#لترو	blessure 114	vandalisme 46
#لتري	collision 68
#لتش>	blessure 75	bris_de_glace -52	collision -76	dommage_materiel -42	none 100	vol 80
#لتصا	evenement_climatique 61	vol 43
#لتصر	autre 49	none 94
#لتصل	degats_des_eaux 73	dommage_materiel 118
#لتعو	autre 48	collision -43	none 94
#لتغي	bris_de_glace 43
#لتفا	blessure 145	collision -99	evenement_climatique 73	vandalisme -49
#لتقا	collision 79
#لتقد	bris_de_glace 69	collision 62	dommage_materiel -40
#لتقن	dommage_materiel 68	evenement_climatique 65
#لتكم	autre 101
#لتلا	degats_des_eaux 43
#لتلف	dommage_materiel 88
#لتلي	collision -56	incendie -52	vol 193
#لتم>	evenement_climatique 64	none 142
#لتمر	degats_des_eaux 69
#لتمس	autre 112	none -75
#لتنا	autre 93	dommage_materiel 118	none -95
#لتني	autre 247	collision 60	dommage_materiel -50	none -169
#لته>	none 46
#لتها	collision -53	dommage_materiel 57	incendie 62	vandalisme 43
#لتهب	blessure 84	collision -48	dommage_materiel -45	incendie 96	none -45	vol 44
#لتهم	incendie 99
#لتو>	blessure 50	collision 69
#لتوا	blessure 40	none 78
#لتوص	collision 75	vol 83
#لتوق	collision 66
#لتوي	degats_des_eaux 103	dommage_materiel -58	none -47
#لتيا	autre -72	dommage_materiel 225	incendie -58
#لتير	degats_des_eaux 71	dommage_materiel 55
#لتين	blessure 115
#لتيو	degats_des_eaux 244	dommage_materiel -46	none -120
#لثال	collision 53
#لثام	blessure 78	collision -55	none 62
#لثلج	evenement_climatique 161
#لثمن	dommage_materiel 79	none 70	vol -75
#لثمي	vol 57
#لثه>	collision 76
#لجاج	blessure 114	bris_de_glace 122	collision -52	dommage_materiel -53	evenement_climatique -40
#لجار	degats_des_eaux 65
#لجام	bris_de_glace 68	collision -59	dommage_materiel -41	incendie 71	none -65	vol 137
#لجان	vandalisme 53
#لجبس	blessure 95	degats_des_eaux 45
#لجبص	degats_des_eaux 191	dommage_materiel -64
#لجبل	degats_des_eaux -44	dommage_materiel 118	evenement_climatique 50
#لجدي	dommage_materiel 87
#لجرا	bris_de_glace 62
#لجرح	none 112
#لجرد	collision -47	dommage_materiel 113
#لجزا	bris_de_glace 87
#لجلا	autre 126	blessure -48	collision -68	none -94	vol 199
#لجلي	bris_de_glace 94	collision 110	evenement_climatique -66	none -60
#لجما	degats_des_eaux -52	evenement_climatique 175
#لجمل	blessure 58	collision 115	dommage_materiel -47	evenement_climatique 94	none -53
#لجمي	autre 40
#لجنا	blessure 58	none -53	vandalisme 107
#لجنب	collision 134
#لجند	collision 89	dommage_materiel -53	none -105	vandalisme 112
#لجنط	dommage_materiel 152
#لجني	collision -68	vandalisme 137
#لجها	collision -66	dommage_materiel 205	none -64	vol -42
#لجهت	collision 124	none -121	vandalisme 66
#لجهد	blessure -62	bris_de_glace 222	vandalisme -48
#لجوا	autre 47	degats_des_eaux 61	dommage_materiel -42	vol 42
#لجوز	evenement_climatique 149
#لجيب	bris_de_glace 51	dommage_materiel 42	none -59	vol 126
#لحاد	collision 68
#لحار	vandalisme 61
#لحاس	collision -70	dommage_materiel 305	incendie -97	none -62
#لحاف	blessure 86	collision -41	none -50	vol 66
#لحال	collision -43	dommage_materiel 53	none 58	vol -61
#لحان	degats_des_eaux 47	none -50
#لحاي	collision -56	degats_des_eaux 102	vandalisme 123	vol -52
#لحبل	blessure -54	collision -49	dommage_materiel 123	vol 116
#لحج>	collision -41	degats_des_eaux 158	dommage_materiel -49	none -76	vandalisme -52	vol 108
#لحجا	bris_de_glace -42	vandalisme 264	vol -80
#لحجر	none -42	vandalisme 112	vol -60
#لحد>	dommage_materiel -43	evenement_climatique 86
#لحدا	bris_de_glace 40	none 42
#لحرا	bris_de_glace 54	collision -41	degats_des_eaux 42	dommage_materiel -40	vol 83
#لحري	incendie 45	vandalisme 45
#لحسا	autre 140	blessure 41	collision -69	dommage_materiel -81	none -49	vandalisme -50
#لحسن	blessure 113
#لحسي	degats_des_eaux -48	evenement_climatique 102
#لحصا	blessure -44	incendie 70	vol 77
#لحصي	dommage_materiel -51	incendie 140
#لحظه	evenement_climatique 44
#لحفر	blessure 68	collision 56	dommage_materiel -133	vandalisme 121	vol -49
#لحق>	collision -80	vol 107
#لحقت	collision 202	none -50	vandalisme -47
#لحقن	bris_de_glace 40	degats_des_eaux 44	dommage_materiel -48	none 148
#لحقه	degats_des_eaux 73
#لحقي	dommage_materiel 79	none -58	vol 86
#لحلا	collision -44	degats_des_eaux 94	vol 48
#لحلو	bris_de_glace 44	dommage_materiel 95	evenement_climatique 49	none -82
#لحلي	dommage_materiel 140	none -52
#لحم>	blessure 74	incendie 65
#لحما	degats_des_eaux 45
#لحمر	collision 78	vandalisme 61	vol -58
#لحنف	collision -61	degats_des_eaux 199	evenement_climatique -109	none -125	vandalisme 102	vol -77
#لحه>	evenement_climatique 56	none 89
#لحو>	degats_des_eaux 110	dommage_materiel 81	incendie -71
#لحوا	collision -44	none -41	vandalisme 73
#لحوت	collision 114	degats_des_eaux 93	dommage_materiel -70
#لحوض	dommage_materiel 107
#لحول	blessure 80	collision -92	dommage_materiel 85	incendie -40
#لحوم	blessure 63	dommage_materiel 44	none -59
#لحي>	autre -53	degats_des_eaux -40	dommage_materiel 100	evenement_climatique 60	none -54	vandalisme 44
#لحيط	incendie 60
#لحين	vol 44
#لحيو	dommage_materiel 65	evenement_climatique 56
#لخار	collision -54	degats_des_eaux 67	evenement_climatique 68
#لخاص	degats_des_eaux 66	vandalisme 54
#لخام	autre 54
#لخان	degats_des_eaux 203
#لخبز	vol 83
#لخبي	none 132
#لخدا	dommage_materiel -44	evenement_climatique 91	incendie 99	none -50
#لخرا	degats_des_eaux -97	evenement_climatique 160
#لخزا	bris_de_glace 68	collision -52	degats_des_eaux 46	none -71
#لخسا	evenement_climatique 72	vandalisme 45
#لخشب	degats_des_eaux 53
#لخضا	collision 133
#لخضر	autre 97	none -45
#لخطو	blessure -40	bris_de_glace -46	collision -73	dommage_materiel -41	none 167	vol 44
#لخلع	collision 40
#لخلف	collision 55
#لخمس	collision 187	none -41	vol -41
#لخوف	collision 72	evenement_climatique 60
#لخيا	collision -41	degats_des_eaux 126	none -55
#لخير	none 66
#لخيم	collision -97	evenement_climatique 42	incendie 40	none -73	vandalisme 107	vol 62
#لداب	blessure 84	collision 104	vol -58
#لداخ	collision -48	evenement_climatique 58	none -41
#لداي	vol 63
#لدجا	collision -58	dommage_materiel 99	evenement_climatique 41	none -43
#لدخا	incendie 149
#لدرب	collision -69	vandalisme 135	vol -42
#لدرج	blessure 88
#لدرو	blessure 125	collision -67	degats_des_eaux 43	none -53
#لدري	blessure -41	degats_des_eaux 75	dommage_materiel 166	incendie -89	none -50	vol -62
#لدش>	bris_de_glace 127	degats_des_eaux 60	none -41
#لدقي	blessure 41	collision -51	degats_des_eaux 46	dommage_materiel -40	evenement_climatique 59	incendie 48
#لدكت	blessure 88
#لدلا	blessure -48	collision -60	dommage_materiel -56	evenement_climatique 166	none -93	vandalisme 75
#لدم>	blessure 67
#لدني	bris_de_glace 64	collision -58	evenement_climatique 73	vol 49
#لدها	bris_de_glace 94	dommage_materiel -82	none -49	vandalisme 89
#لدهب	vol 178
#لدو>	blessure 123	collision -49	degats_des_eaux 51	dommage_materiel -53
#لدوا	evenement_climatique 62	none -51	vandalisme 58
#لدور	collision 41
#لدوش	bris_de_glace 131	collision -48	degats_des_eaux 63	dommage_materiel -41	none -46
#لدول	degats_des_eaux 77	dommage_materiel 67
#لديب	autre 61	vandalisme -46	vol 41
#لدين	collision 56	dommage_materiel -42	incendie 148
#لديه	collision 54	dommage_materiel 128	none -65
#لذرا	blessure 40	bris_de_glace 78	collision 43	dommage_materiel -90
#لذهب	vol 131
#لذي>	collision 40
#لراج	collision 57	incendie 111	none -52
#لراد	blessure 94	vol 41
#لراس	blessure -56	bris_de_glace 94	none -45
#لراش	collision 65	evenement_climatique 104
#لراف	collision 57	dommage_materiel 56
#لراك	none -53	vandalisme 108
#لراي	blessure -115	bris_de_glace -49	collision 196	dommage_materiel -54	incendie 60	vandalisme -51	vol -49
#لربا	blessure 74
#لربع	collision 89	none 52
#لرجل	blessure 72	collision 81
#لرحل	autre 132	collision -72	none -51	vol 65
#لرخا	bris_de_glace -42	degats_des_eaux -60	dommage_materiel 228
#لرصي	collision 171
#لرطو	collision -52	degats_des_eaux 146
#لرعد	evenement_climatique 195
#لرف>	blessure -102	collision -49	degats_des_eaux -59	dommage_materiel 277	incendie 72	none -63	vol -80
#لرفر	collision 129
#لرقم	vol 71
#لركا	bris_de_glace 45	incendie 47
#لركب	evenement_climatique 70
#لركل	collision -73	none -49	vandalisme 269	vol -44
#لرما	collision 55	evenement_climatique 83	none -53
#لرمل	autre 59	bris_de_glace 106	dommage_materiel -47	incendie 142	none -77	vol -89
#لروا	none -57	vandalisme 116	vol 61
#لروب	degats_des_eaux 155	incendie -43
#لروض	collision 45
#لروم	collision 92	dommage_materiel -50	incendie 120	none -67
#لرون	collision 143
#لروي	dommage_materiel 174	none -132
#لريا	bris_de_glace 40	evenement_climatique 43	none -40
#لريت	collision 87
#لريح	collision -53	dommage_materiel -50	evenement_climatique 287	none -40
#لريد	incendie 203	none -48	vandalisme 49	vol -48
#لريز	collision -67	none -84	vandalisme 230	vol -44
#لريم	dommage_materiel 161	none -74
#لزاج	bris_de_glace 241	collision -48	none -54
#لزبل	collision -41	dommage_materiel -42	vandalisme 130
#لزبو	dommage_materiel 95	vandalisme 55
#لزجا	bris_de_glace 140
#لزرا	degats_des_eaux 84
#لزرب	degats_des_eaux 137
#لزرع	blessure -84	collision -55	dommage_materiel -42	evenement_climatique -49	incendie 103	none -44	vol 148
#لزرق	collision 68
#لزري	evenement_climatique 49	none -51	vol 108
#لزلي	bris_de_glace 145	degats_des_eaux 71	dommage_materiel -77	none -45
#لزنق	dommage_materiel -40	vandalisme 160	vol -44
#لزوا	autre 51	dommage_materiel -46	vol 75
#لزيت	blessure 70	collision 49
#لسا>	collision 46	none 90
#لساب	vandalisme 62
#لساخ	degats_des_eaux 93
#لسار	autre 116	dommage_materiel -69	none -49	vol 72
#لساس	degats_des_eaux 197	dommage_materiel -57	vandalisme 62	vol -62
#لساق	blessure 157	dommage_materiel -104	none -42	vol 98
#لسان	degats_des_eaux 64	evenement_climatique -41	vandalisme 59
#لساي	collision 53
#لسبا	degats_des_eaux 96	dommage_materiel 54
#لسبب	autre 133	blessure 102	collision -143	none -43	vol -43
#لسبع	collision 70
#لسبو	collision -59	vandalisme 229	vol -103
#لسبي	blessure 75
#لست>	none 133	vandalisme -45
#لستا	incendie 197	none -45
#لستو	incendie 93
#لسجا	degats_des_eaux 70
#لسخا	degats_des_eaux 79
#لسخو	bris_de_glace 188	dommage_materiel -41	evenement_climatique -48
#لسدا	incendie 97
#لسرب	evenement_climatique 165	vol 49
#لسرد	collision 60	incendie 72
#لسرق	none 184
#لسرو	autre 106	blessure -46	none -82	vandalisme -40
#لسري	evenement_climatique 41	incendie 43
#لسطح	collision -44	evenement_climatique 163
#لسطل	collision -44	dommage_materiel 222	none -48
#لسطو	collision 76	degats_des_eaux 45	none -48	vandalisme -44	vol 58
#لسعا	blessure 147	collision -94	incendie 78	none -40
#لسفر	autre 230	collision -41	dommage_materiel -45	none -77
#لسفل	degats_des_eaux 95
#لسفن	collision -68	dommage_materiel -44	none -64	vandalisme 130
#لسقف	evenement_climatique 44
#لسقي	evenement_climatique 66	none -68	vandalisme 125	vol -65
#لسكا	blessure 50	collision -60	dommage_materiel -42	evenement_climatique -42	incendie 106	none -54	vandalisme -42	vol 85
#لسكر	collision 65	none -43	vol -45
#لسكو	blessure -62	collision 144
#لسلط	dommage_materiel 59	evenement_climatique 80
#لسلع	degats_des_eaux 67
#لسلك	collision -52	degats_des_eaux 56	dommage_materiel 78	evenement_climatique -57	incendie -127	vol 135
#لسلم	blessure 125	collision -56
#لسله	blessure 236	collision -57	none -86
#لسلو	vandalisme 50
#لسما	blessure 81	dommage_materiel 49	evenement_climatique 71	none -73	vol -59
#لسمك	dommage_materiel 93
#لسنا	dommage_materiel 85
#لسنس	blessure -62	collision -61	vol 215
#لسه>	none -59	vol 88
#لسوا	autre 58
#لسور	dommage_materiel 67
#لسوق	collision 40
#لسوك	autre -58	collision -91	dommage_materiel -46	none -96	vandalisme 120	vol 191
#لسوي	vandalisme 90
#لسي>	blessure 72	collision -45	degats_des_eaux 82	none -43
#لسيد	dommage_materiel 57
#لسير	collision 68	dommage_materiel 49	vol -48
#لسيط	collision -71	dommage_materiel 123	none -73	vandalisme 91	vol -48
#لسيف	collision -48	degats_des_eaux 91	vol 89
#لسيل	collision -50	degats_des_eaux -41	evenement_climatique 44	incendie 68	none -54	vandalisme 166	vol -56
#لسيم	blessure -55	bris_de_glace 57	dommage_materiel 66
#لسين	blessure 129	collision -92	dommage_materiel 132	evenement_climatique -41	none -114	vandalisme -65	vol -41
#لسيو	collision -45	evenement_climatique 126	none -57	vandalisme 66
#لشاب	collision 100	incendie 43
#لشار	collision 68	vandalisme 44
#لشاش	dommage_materiel 94	none -47	vandalisme 57
#لشان	blessure 81	collision -63	vol 58
#لشبا	collision 47	vol 67
#لشبك	collision 54	incendie -73	none -51	vol 113
#لشتا	degats_des_eaux 102	evenement_climatique 60	none -46
#لشجر	evenement_climatique 173	none -48
#لشرا	evenement_climatique 91	incendie 73
#لشرج	bris_de_glace 148	dommage_materiel -41
#لشرف	evenement_climatique 54	incendie 59
#لشرك	autre 44	collision -48	dommage_materiel 48	none -53
#لشري	blessure 106	collision -118	dommage_materiel 42	vol 73
#لشعر	collision 98	incendie 81	vandalisme -43
#لشفا	evenement_climatique 63	incendie 50
#لشقه	dommage_materiel 43
#لشكا	collision -50	none -40	vol 190
#لشكو	vandalisme 46	vol 86
#لشمس	bris_de_glace 43	evenement_climatique 49
#لشمع	blessure -46	collision -77	degats_des_eaux -63	incendie 287	none -61	vandalisme -40	vol -41
#لشنط	blessure 102
#لشهر	blessure 57	none 83
#لشهو	none -86	vol 185
#لشوف	degats_des_eaux 182
#لشوك	blessure 175	collision -50
#لشيف	collision 64
#لصاب	degats_des_eaux 62
#لصات	autre 68
#لصاع	evenement_climatique 159
#لصاك	collision -46	vol 122
#لصال	degats_des_eaux 111
#لصان	vol 93
#لصبح	vandalisme 64
#لصبع	bris_de_glace 150	evenement_climatique -40
#لصبي	collision 101
#لصت>	autre 143	blessure 112	collision -54	dommage_materiel -95	vol -44
#لصحه	collision -73	dommage_materiel 115	none -60	vandalisme -41	vol 118
#لصحو	degats_des_eaux 90	dommage_materiel 134	vandalisme -54	vol -65
#لصخر	dommage_materiel 73	evenement_climatique 90
#لصدا	blessure -41	collision 69	none -84	vandalisme 87
#لصدر	collision 113	dommage_materiel 122	none -74
#لصدم	collision 60
#لصف>	collision 222	none -178
#لصق>	collision 192	none -43
#لصقا	autre -40	blessure -68	bris_de_glace -69	collision 136	degats_des_eaux -65	evenement_climatique -58	incendie -79	none -179	vandalisme 100	vol -109
#لصلي	blessure 264	collision -64	dommage_materiel -44	none -53
#لصنا	bris_de_glace 68	collision -47	dommage_materiel -40	none -73	vol 107
#لصنب	degats_des_eaux 168
#لصند	collision 67	vol 41
#لصو>	dommage_materiel 110
#لصوت	degats_des_eaux 54	vandalisme 57
#لصور	collision 44	incendie 83
#لصوص	vol 136
#لصوي	evenement_climatique 102
#لصيد	bris_de_glace 101
#لصيف	collision -49	degats_des_eaux -55	dommage_materiel -96	vandalisme -52	vol 216
#لصين	autre 161	bris_de_glace -54	collision -71	dommage_materiel 211	none -124	vandalisme -41	vol -57
#لضبا	collision 92	evenement_climatique 73
#لضبط	none 93
#لضرب	bris_de_glace 50	vol 52
#لضرر	incendie 48	vandalisme 127	vol -87
#لضما	autre 237	blessure -44	collision -115	none -43
#لضو>	dommage_materiel 67
#لضوء	collision 63
#لضيا	autre 146	incendie 44	vol -115
#لضيع	collision -42	evenement_climatique 133	none -56
#لطاب	degats_des_eaux 51	dommage_materiel 54
#لطات	collision -48	dommage_materiel 53	vol 59
#لطاج	incendie 124
#لطاق	evenement_climatique 112	incendie -62	vol 85
#لطاك	autre 48
#لطال	bris_de_glace 128
#لطاو	blessure -79	bris_de_glace 87	collision -106	degats_des_eaux -58	dommage_materiel 65	incendie 86	none -110	vandalisme -74	vol 88
#لطبا	blessure -52	collision -49	incendie 115	none -60	vandalisme 65
#لطبع	degats_des_eaux 99	evenement_climatique -48	none 87
#لطبل	bris_de_glace -67	collision -61	dommage_materiel 138	none -41	vandalisme 73
#لطبي	autre 71	blessure 40
#لطرا	autre 44	collision 68	none -53	vol 61
#لطرف	none 133
#لطرو	collision 71
#لطري	collision 68
#لطف>	autre -44	collision -42	dommage_materiel -90	none 83	vandalisme 162
#لطلا	collision -56	incendie 64	none -61	vandalisme 134
#لطلب	blessure -58	none 177
#لطما	collision -52	none -51	vandalisme 151
#لطمو	blessure -55	bris_de_glace -41	dommage_materiel -117	none -90	vandalisme 143	vol 160
#لطنا	blessure 49	collision -52	dommage_materiel -41	incendie 51	none 96
#لطنج	blessure 122	bris_de_glace 67	collision -43
#لطه>	dommage_materiel 40	evenement_climatique 102
#لطوا	bris_de_glace 49	degats_des_eaux 158	none -43
#لطوب	vol 71
#لطول	bris_de_glace 100	collision -44	vandalisme 67
#لطون	autre 68	collision 95	none -48
#لطيا	autre 85	blessure -51	dommage_materiel 54	none -70	vol 47
#لطير	autre 97	degats_des_eaux 105	none -56
#لطيف	collision 45	incendie 120	vol -43
#لطين	degats_des_eaux -69	evenement_climatique 169
#لظلا	blessure 83	collision -42	none 133
#لعات	vandalisme 40
#لعاد	bris_de_glace 162	collision 52	none -85
#لعاش	collision -44	dommage_materiel 84	none 65
#لعاص	evenement_climatique 176
#لعاف	incendie 202
#لعام	bris_de_glace 42
#لعان	blessure 108	collision -50	dommage_materiel -44	vandalisme 136
#لعاي	blessure 70	collision -55	dommage_materiel 132	none -65
#لعب>	blessure 202	collision -59	dommage_materiel 55	none -46	vandalisme -56
#لعبا	blessure 246	bris_de_glace -57	collision -75	degats_des_eaux -49	dommage_materiel 92	evenement_climatique -42	incendie -52	none -189	vandalisme -60	vol -60
#لعبو	bris_de_glace 104
#لعت>	evenement_climatique 40
#لعتو	autre 208	collision -88	dommage_materiel -46	none -66	vandalisme -56
#لعجا	dommage_materiel -44	evenement_climatique 180	none -42
#لعجل	collision 88	none -55	vol 74
#لعجي	degats_des_eaux -46	dommage_materiel 124	evenement_climatique 60	incendie -78	vandalisme 53	vol -54
#لعدا	degats_des_eaux 70
#لعرا	bris_de_glace 68	collision -53	dommage_materiel 87
#لعرب	evenement_climatique 43
#لعرس	dommage_materiel 120	none -98	vol 52
#لعرض	blessure -65	collision -62	dommage_materiel 70	evenement_climatique 123	none -46	vandalisme -55
#لعرو	dommage_materiel 103	none -95	vandalisme 65
#لعسا	collision 46
#لعسل	vol 117
#لعشا	collision -80	incendie 102	none -66	vandalisme 42
#لعصر	vol 50
#لعصي	blessure -40	collision -72	dommage_materiel 226	vandalisme 56	vol -70
#لعطل	blessure 67	collision -62	none -40	vol 108
#لعظم	blessure 140	bris_de_glace -50	collision -168	dommage_materiel 219	incendie -49	none -111	vandalisme -65	vol -72
#لعقب	collision 175	none -44
#لعقد	autre 210	collision -60	dommage_materiel -42	none -64
#لعلا	autre 64	evenement_climatique 46
#لعلم	vol 104
#لعلو	degats_des_eaux 78
#لعمر	autre 109	collision -44	none -46
#لعمل	none -44
#لعمو	collision 66
#لعنا	evenement_climatique 115	none -41
#لعند	collision -42	degats_des_eaux 63	incendie 96	vol -52
#لعنق	blessure 94	collision -40	dommage_materiel -51	vol 101
#لعو>	bris_de_glace 50	vandalisme 108
#لعود	blessure 74	collision -66
#لعيا	blessure -67	bris_de_glace 79	dommage_materiel 141	none -51	vandalisme -42	vol -43
#لعيد	autre 78	blessure 50	collision -51	incendie 63	none -75	vandalisme -41
#لعين	blessure -40	bris_de_glace 173
#لغاء	autre 64
#لغاب	collision 71
#لغات	autre 224	none -88
#لغاز	incendie 164	none -48
#لغت>	autre 41	collision -42	none -42	vol 83
#لغدا	blessure 42	bris_de_glace 80	collision -53
#لغرب	bris_de_glace -45	evenement_climatique 163
#لغرز	blessure 87	bris_de_glace 73	collision -58
#لغرف	degats_des_eaux 75
#لغسا	dommage_materiel 144	vol -60
#لغسي	collision -77	degats_des_eaux 64	incendie 90
#لغطا	blessure 89	none -40	vandalisme -62	vol 80
#لغلط	collision 213	none -115
#لغنا	collision -60	none -65	vol 150
#لغه>	autre 121	none -76
#لغوا	none 123
#لغيت	autre 326	collision -52	dommage_materiel -44	none -104	vol -69
#لفار	collision 78	incendie 48
#لفاز	dommage_materiel 127
#لفاس	vandalisme 182	vol -49
#لفاص	incendie 109	vol -60
#لفاك	autre 145
#لفال	vol 79
#لفت>	collision -43	degats_des_eaux 49	dommage_materiel 113
#لفجر	collision 59
#لفخا	blessure -65	collision -99	dommage_materiel 266	evenement_climatique 60	none -51	vandalisme -40	vol -47
#لفخد	blessure 95	none -63	vol 53
#لفخذ	blessure 196	collision -52
#لفرا	bris_de_glace 54	collision 53	incendie 56	none -52
#لفرح	collision -40	dommage_materiel 166	evenement_climatique 43	none -77
#لفرم	collision 128	degats_des_eaux -59	dommage_materiel 86	none -49
#لفرن	incendie 41
#لفري	degats_des_eaux 48	dommage_materiel 98	none -47	vol -42
#لفزه	blessure -66	dommage_materiel 201	none -55
#لفلا	none -49	vol 100
#لفلو	autre 151	collision -49
#لفنا	blessure 126	collision -134	dommage_materiel -51	none -59	vandalisme 118	vol -44
#لفند	autre 216	blessure 58	collision -90	none -89
#لفو>	vandalisme 58
#لفوا	autre 95
#لفور	collision 105	none -46
#لفوق	bris_de_glace 62	collision -57	degats_des_eaux 144	none -42
#لفول	collision 149	vol -40
#لفون	incendie 63	vol 52
#لفوي	collision -47	degats_des_eaux 160
#لفيا	collision 116
#لفيت	autre -56	blessure -42	bris_de_glace 150	collision -62	dommage_materiel 56	none -59	vandalisme 95	vol -41
#لفيد	dommage_materiel 102	vandalisme -62
#لفير	bris_de_glace 114	evenement_climatique 41	none -44
#لفيز	autre 310	collision -88	dommage_materiel -62	none -136	vol -56
#لفيش	collision 100	incendie 54	vandalisme 70	vol -85
#لفيض	evenement_climatique 174	vol -46
#لفيل	dommage_materiel 79	none -73	vandalisme 100
#لفيه	blessure 66
#لقا>	vol 76
#لقات	blessure 77
#لقاح	blessure 122	collision -56	dommage_materiel 42
#لقاد	degats_des_eaux 102
#لقار	collision -114	degats_des_eaux -48	dommage_materiel 168	none -81	vandalisme 50	vol -57
#لقاع	collision 86	degats_des_eaux 157	incendie -96	none -41	vandalisme -41
#لقان	autre 113	collision 46
#لقاو	collision 56	incendie 50	none -42	vandalisme -50
#لقاي	evenement_climatique 129	vol -59
#لقبو	degats_des_eaux 65	evenement_climatique 43	none -98	vol 58
#لقت>	blessure 65
#لقدا	blessure 71	collision 96	dommage_materiel -44	none -73
#لقدر	degats_des_eaux 140	none -64	vandalisme -53
#لقدي	dommage_materiel 73	none -48
#لقرا	collision -53	dommage_materiel 132	vandalisme -40	vol 57
#لقرب	autre 191	blessure -104	collision 62	dommage_materiel -89	vol -53
#لقرم	blessure -49	collision -40	evenement_climatique 188
#لقري	incendie 106	vandalisme 57	vol -67
#لقسط	autre 182	collision -104	degats_des_eaux 80	dommage_materiel -56	evenement_climatique 50	none -90	vandalisme -53	vol -59
#لقسم	collision 45	vandalisme 94
#لقصد	evenement_climatique 133
#لقصه	collision 83
#لقضا	collision -45	vol 129
#لقط>	incendie 42
#لقطا	autre 111	none -56	vol 49
#لقطه	blessure -63	collision -60	dommage_materiel 122	incendie 53	vol -40
#لقفل	vol 84
#لقلب	collision -72	degats_des_eaux 149	dommage_materiel -69	none -49	vandalisme 140	vol -52
#لقما	incendie 80
#لقنط	collision -72	evenement_climatique 173	none -42	vandalisme 78
#لقني	autre 81
#لقه>	bris_de_glace 55	degats_des_eaux -62	evenement_climatique 62
#لقهو	dommage_materiel 74
#لقوي	collision -77	dommage_materiel -51	evenement_climatique -50	incendie 110	none -80	vandalisme 153	vol -41
#لقي>	collision -95	vol 159
#لقيا	vol 89
#لقيت	none -40	vol 52
#لقيم	degats_des_eaux 170	evenement_climatique 58	none -67	vandalisme -43
#لقين	collision -59	vol 131
#لكاب	incendie 55	none -49	vandalisme 95
#لكات	collision -61	vol 144
#لكاح	blessure 146
#لكاد	dommage_materiel -49	incendie 159	none -61
#لكار	collision 85	none -48
#لكاز	bris_de_glace 65	incendie 88
#لكاس	vol 115
#لكاط	blessure -53	vol 148
#لكاف	bris_de_glace -41	collision -68	degats_des_eaux 277	dommage_materiel -75	evenement_climatique -64	none -154	vandalisme -58	vol -52
#لكال	bris_de_glace -42	collision 180	none -77
#لكام	vandalisme 51
#لكبي	dommage_materiel 49
#لكت>	collision 260	none -71	vandalisme -50	vol -79
#لكتا	vandalisme 92
#لكتب	collision -55	degats_des_eaux 162	dommage_materiel -53	none -54	vandalisme 73
#لكتر	dommage_materiel 200	none -95	vandalisme -42	vol -44
#لكتف	dommage_materiel 96	vandalisme 77	vol -64
#لكرا	dommage_materiel -43	evenement_climatique 40	vol 54
#لكرس	none -46	vandalisme 47
#لكره	bris_de_glace 49	collision 83	dommage_materiel 72	none -65
#لكرو	blessure 144	dommage_materiel -41	none -49	vandalisme 64
#لكري	collision -51	dommage_materiel 159	none -87	vandalisme 45
#لكسي	collision 86
#لكل>	collision 76	incendie 41	none -41
#لكلا	collision 106	incendie 111	vandalisme -43	vol -48
#لكلب	dommage_materiel 53	none -40
#لكم>	none 53
#لكنا	blessure -66	collision 114	degats_des_eaux 75	dommage_materiel -61	vandalisme 67	vol -78
#لكنن	collision -40
#لكني	bris_de_glace 45	collision 83	none -80
#لكه>	dommage_materiel 94	vandalisme 57
#لكهر	vol 46
#لكوا	blessure -60	degats_des_eaux 190	dommage_materiel -50	none -70
#لكوت	autre 153	blessure 162	collision -201	none -86	vol -74
#لكور	bris_de_glace 60
#لكوف	vol 102
#لكوك	blessure 52	bris_de_glace -73	collision -122	dommage_materiel 285	evenement_climatique -40	incendie -60	none -151	vandalisme -56	vol -57
#لكول	blessure -61	collision -57	degats_des_eaux 176	dommage_materiel -45	vol 90
#لكوم	vol 71
#لكي>	incendie 46	none 85
#للاس	collision -50	dommage_materiel 55	incendie 43	none 56
#للاف	degats_des_eaux 71	dommage_materiel 82
#للاو	blessure -56	degats_des_eaux -54	dommage_materiel 246	none -62
#للبا	degats_des_eaux 43	vandalisme 62
#للبل	degats_des_eaux 148
#للبو	vol 48
#للبي	bris_de_glace 112	evenement_climatique 96	none -51
#للحا	evenement_climatique 107
#للحم	blessure 80	degats_des_eaux 74	dommage_materiel 64	incendie -74
#للحي	collision 143	dommage_materiel -52
#للدا	blessure 58
#للدر	blessure 53	collision -43
#للدو	collision 109	evenement_climatique 59	none -78
#للرا	collision 114	vandalisme -45	vol 63
#للرك	degats_des_eaux 41	evenement_climatique 62
#للزن	blessure -49	dommage_materiel -54	vandalisme 141
#للسا	collision -69	degats_des_eaux 102	vandalisme 98
#للسب	collision 52
#للسر	vol 117
#للسط	collision -68	dommage_materiel -56	evenement_climatique 121	incendie 69	none -108	vol 123
#للسو	vol 49
#للسي	bris_de_glace 158	collision -61	none -48	vandalisme -82	vol 58
#للشر	bris_de_glace 107	none -46
#للصا	collision -52	degats_des_eaux 130	evenement_climatique -50
#للعا	blessure 83	bris_de_glace -41	collision -133	dommage_materiel 151	evenement_climatique 86	none -98	vandalisme -47	vol -59
#للعر	bris_de_glace 55	vol 73
#للعم	degats_des_eaux 51	dommage_materiel 45
#للغه	autre 152	collision 45	dommage_materiel -50	none -98
#للقا	collision -47	dommage_materiel 123	evenement_climatique -47	none 108
#للكر	evenement_climatique 87	incendie 50
#للكل	blessure 84
#للكو	vol 60
#للمر	collision 42
#للمس	blessure 64	degats_des_eaux 61	incendie 61	vol -76
#للمو	degats_des_eaux 101
#للهب	incendie 94
#للوح	blessure -51	bris_de_glace 81	collision -51	dommage_materiel 126	none -65	vol 85
#للور	collision 47
#لليس	blessure 83	bris_de_glace 58	dommage_materiel 85	evenement_climatique -55	none -53	vol -47
#لليل	vandalisme 48
#لليم	collision 110
#لما>	degats_des_eaux 130
#لماء	degats_des_eaux 117
#لمات	blessure 46	vandalisme 68	vol -40
#لماذ	autre 123	collision 55	dommage_materiel -44	none -43
#لمار	dommage_materiel 68
#لماز	autre 48	collision -71	dommage_materiel 62	incendie 70	none -45
#لماش	collision -79	dommage_materiel -40	evenement_climatique 185	none -54
#لماض	none 61
#لماط	blessure 189	collision -48	degats_des_eaux 60	dommage_materiel -99	none -66
#لماك	collision -41	degats_des_eaux 100	evenement_climatique 50	none -57
#لمال	collision -54	dommage_materiel 149	vandalisme -54	vol 43
#لمان	incendie 130	vol -47
#لمت>	collision -57	dommage_materiel 80	none -87	vandalisme -74	vol 125
#لمتح	blessure 72
#لمتر	evenement_climatique 105
#لمتن	incendie 78
#لمته	collision 106	dommage_materiel 54	vandalisme -47
#لمتو	vol 72
#لمجا	degats_des_eaux 84
#لمجم	collision -64	degats_des_eaux -59	incendie 242	none -96	vandalisme -52	vol -81
#لمحا	degats_des_eaux 74
#لمحت	vandalisme 55
#لمحر	none -61	vandalisme 91
#لمحض	incendie 42
#لمحط	vol 144
#لمحف	autre -57	vol 153
#لمحك	vandalisme 83
#لمحل	none -55	vandalisme 102
#لمحم	collision 95
#لمخز	collision -42	evenement_climatique 40	none -56	vol 115
#لمدا	blessure 42	collision 78
#لمدخ	collision -40	vandalisme 47
#لمدر	blessure 70
#لمدف	bris_de_glace 77	degats_des_eaux 81	dommage_materiel -59
#لمدن	incendie 51
#لمدي	bris_de_glace 56	collision -50
#لمرا	collision 58
#لمرت	collision -49	degats_des_eaux 58	dommage_materiel -60	incendie 48	none -113	vandalisme 155	vol -40
#لمرج	collision 49
#لمرح	collision -42	degats_des_eaux 137	dommage_materiel -49	evenement_climatique -47	incendie 74
#لمرس	collision 85	evenement_climatique 68	vol -55
#لمرف	blessure -40	collision 117	dommage_materiel -58	none -99	vandalisme -45	vol 146
#لمرك	collision 45
#لمره	degats_des_eaux 46	vandalisme 78
#لمرو	evenement_climatique 46
#لمزد	bris_de_glace 77	collision 65
#لمس>	collision 109
#لمسج	blessure 46	degats_des_eaux 68	dommage_materiel -49	none -43	vol -58
#لمسر	collision -40	vol 215
#لمسك	collision 153
#لمسم	autre 40	blessure -45	collision -84	vandalisme 222	vol -42
#لمسن	blessure 66
#لمسه	blessure -43	bris_de_glace 193	collision -43
#لمشت	degats_des_eaux 90
#لمصا	autre 187	collision -52	none -123
#لمصب	incendie 74
#لمصد	collision 105
#لمصل	blessure 89	collision 75	dommage_materiel -60	vandalisme -50
#لمضخ	evenement_climatique 254	vol -56
#لمضي	collision 48	vandalisme -63	vol 91
#لمطا	incendie 87
#لمطب	bris_de_glace 74	collision -73	degats_des_eaux 74	evenement_climatique 44	none -48
#لمطر	evenement_climatique 169
#لمطع	collision -44	dommage_materiel -76	evenement_climatique 68	none -43	vandalisme 154
#لمظل	evenement_climatique 157	incendie 62	none -55
#لمعص	collision -104	incendie 126	vol 58
#لمعل	degats_des_eaux 66	dommage_materiel 126	none -67	vandalisme -43	vol -40
#لمعم	incendie 48	vandalisme -49	vol 94
#لمغر	blessure 48	collision -58	vandalisme 50
#لمغس	degats_des_eaux 176
#لمفت	collision -77	none -52	vandalisme -51	vol 212
#لمقا	blessure 76	collision -40	vol 58
#لمقد	collision 56
#لمقص	dommage_materiel -48	none -107	vandalisme 294	vol -77
#لمقل	incendie 43	vandalisme 65
#لمقه	collision -148	degats_des_eaux 79	dommage_materiel -59	vandalisme 52	vol 158
#لمكا	dommage_materiel 40
#لمكت	collision -43	dommage_materiel 109
#لمكم	bris_de_glace 91
#لمكو	blessure -74	dommage_materiel 162	incendie 59	none -56
#لمكي	bris_de_glace 52	vol 66
#لملا	degats_des_eaux 56
#لملف	blessure 114	collision -113	none 115
#لملك	vol 51
#لممت	blessure 50	collision 84
#لممر	bris_de_glace 46	degats_des_eaux 101	evenement_climatique -42
#لمنا	none -60	vandalisme 122
#لمنح	collision 47	none -63	vandalisme -45	vol 125
#لمنز	evenement_climatique 87	none -47
#لمنش	blessure 148	dommage_materiel -44	none -45
#لمه>	collision 42	dommage_materiel 66	none -50	vandalisme 92	vol -52
#لمها	collision 80
#لمهم	dommage_materiel 93	vandalisme 108	vol -108
#لموب	dommage_materiel 55
#لمود	evenement_climatique 154
#لموس	collision -101	none -68	vandalisme 189	vol -42
#لموض	none 50
#لموق	collision 112
#لموك	collision -59	degats_des_eaux 129	dommage_materiel 150	evenement_climatique -149	incendie 63	none -122	vandalisme -91
#لمول	incendie 66	vandalisme 74
#لمون	autre 77	collision -41
#لمي>	degats_des_eaux 75
#لميا	degats_des_eaux 145
#لميذ	vandalisme 57	vol -80
#لمير	collision 75
#لمين	incendie 61
#لميه	autre 78	collision -61
#لناد	evenement_climatique 105	vandalisme 94	vol -95
#لنار	incendie 90
#لناس	collision 50
#لناظ	collision 94
#لناف	bris_de_glace 42	vandalisme 48	vol 40
#لنام	incendie 134
#لنتي	bris_de_glace 142	none -80	vol -40
#لنجا	degats_des_eaux 74	incendie 60
#لنجو	blessure -40	dommage_materiel 269	none -75	vandalisme -45	vol -85
#لنحا	collision -69	degats_des_eaux -53	none -53	vandalisme -45	vol 289
#لنحل	none -71	vol 131
#لنص>	collision 53	incendie 55
#لنصف	dommage_materiel 76	none 61
#لنضا	autre 149	blessure -83	bris_de_glace -49	collision -80	degats_des_eaux -53	dommage_materiel 210	evenement_climatique -47	incendie -46	none -184	vandalisme -67	vol -76
#لنظا	autre 121	collision -42	dommage_materiel -95	none -96	vandalisme -89	vol 117
#لنعا	degats_des_eaux 53
#لنعن	collision 154	none -40
#لنقل	collision 64
#لنمر	bris_de_glace 105	collision 53
#لنها	vol 52
#لنوا	degats_des_eaux 52	vandalisme 78
#لنوم	degats_des_eaux 72
#لني>	autre 61
#لنير	incendie 106
#لها>	dommage_materiel 40
#لهات	vol 67
#لهب>	incendie 94
#لهبط	blessure -49	collision 85	dommage_materiel 66
#لهم>	evenement_climatique 50
#لهوت	incendie 76
#لهون	collision 77
#لوا>	vol 53
#لواج	autre 134	bris_de_glace 41	collision -73	none -55
#لواح	evenement_climatique 84
#لواد	collision -53	degats_des_eaux -40	evenement_climatique 230
#لوار	degats_des_eaux 160
#لواق	bris_de_glace 249	collision -49	none -105
#لوال	blessure 54	incendie 41	vol 40
#لوب>	collision -61	evenement_climatique 136	none -58	vandalisme 118	vol -62
#لوبه	vol 79
#لوجع	blessure 55
#لوجه	collision 108	degats_des_eaux -51	incendie 109	none -48
#لوح>	bris_de_glace 91	collision -62	dommage_materiel 41	incendie 91	none -94	vol -41
#لوحت	collision 58	none -53	vol 77
#لوحد	none 40
#لوحل	degats_des_eaux -70	evenement_climatique 197
#لودي	collision 43
#لور>	collision 54
#لورا	collision 67
#لورد	dommage_materiel 80	none -97	vandalisme 152	vol -58
#لورش	bris_de_glace 74	dommage_materiel 75	none -45
#لورق	collision 71
#لورك	blessure 248	collision -78	dommage_materiel -46	vandalisme -41	vol -61
#لوز>	autre 105	none -68
#لوس>	autre 122
#لوسط	collision 78	dommage_materiel -43	vandalisme 66
#لوضو	autre -53	blessure -44	bris_de_glace -53	collision -58	degats_des_eaux 85	dommage_materiel -74	evenement_climatique -42	incendie 125	none -133	vandalisme -73	vol 107
#لوطن	vol 49
#لوطو	bris_de_glace 80	collision 43	incendie 52	none -47
#لوع>	blessure 172	dommage_materiel -57	none -45	vandalisme -63
#لوعه	degats_des_eaux 94	vandalisme 54
#لوعي	collision 90
#لوقا	incendie 58
#لوقت	incendie 42
#لوك>	degats_des_eaux -43	dommage_materiel 74	vandalisme 67
#لوكا	autre 65	collision 111
#لول>	degats_des_eaux 77
#لولا	collision 64	incendie 40
#لولد	blessure 68
#لولي	collision -51	vandalisme 57
#لوم>	dommage_materiel 68
#لوما	degats_des_eaux 154	incendie -105
#لومب	degats_des_eaux 107
#لومت	dommage_materiel 117	none -51
#لون>	degats_des_eaux 60
#لوني	collision 86
#لوي>	blessure -43	bris_de_glace 40	dommage_materiel 182	none -70
#لويا	collision -45	degats_des_eaux 96	evenement_climatique 66
#ليان	dommage_materiel 43
#ليب>	dommage_materiel 123	none -48
#ليبي	blessure 264	collision -64	dommage_materiel -44	none -53
#ليت>	dommage_materiel 49	incendie 49	none -50	vol 62
#ليته	blessure 86	collision -95	none -45	vandalisme 97
#ليج>	bris_de_glace 130	degats_des_eaux 60	dommage_materiel -70	none -41
#ليح>	degats_des_eaux 73	dommage_materiel 118
#ليد>	blessure 108	none -46
#ليدا	evenement_climatique 90
#ليدي	collision 50	degats_des_eaux 42
#ليزر	dommage_materiel 47
#ليزه	none -41	vol 117
#ليزو	blessure -50	collision -193	dommage_materiel -43	vol 311
#ليزي	blessure 66	none 53
#ليسا	bris_de_glace 59	collision -71	dommage_materiel 107	evenement_climatique -51
#ليسر	collision 77
#ليسي	blessure 71	collision 83	none -41
#ليط>	degats_des_eaux 136	dommage_materiel 126	evenement_climatique -59	none -56
#ليفو	vandalisme -42	vol 146
#ليك>	dommage_materiel 86	none 76
#ليكو	vandalisme 92	vol -48
#ليلت	blessure 141	vandalisme 59	vol -58
#ليله	vandalisme 74
#ليلي	blessure 44	evenement_climatique 69	vandalisme -44
#ليم>	collision 44	none -46
#ليما	dommage_materiel 48	none -53
#ليمن	collision 141
#ليمه	collision -58	none -106	vol 138
#ليمو	blessure 137	collision 40	dommage_materiel -66	none -86	vandalisme 70
#ليمي	collision 112	none -45
#لين>	vandalisme 73
#ليني	blessure 61
#ليها	dommage_materiel 46
#ليهم	vandalisme 74
#ليو>	evenement_climatique 88
#ليوز	blessure 44
#ليون	vol 73
#لييه	bris_de_glace 53	vandalisme 45
#ماء>	degats_des_eaux 115
#مابغ	collision 179	evenement_climatique -70	none -47
#مابق	blessure 131	bris_de_glace -41	collision -68	dommage_materiel 72	none -53	vol -70
#مات>	dommage_materiel 66
#ماتت	collision 91	dommage_materiel 92
#ماتر	collision 48	vandalisme 43
#ماتش	blessure 125	bris_de_glace -47	dommage_materiel -52	vandalisme 61	vol -52
#ماتو	evenement_climatique 129
#ماتي	autre 41	degats_des_eaux 44	dommage_materiel 120	incendie -46	none -84
#ماجا	bris_de_glace 316	dommage_materiel -79	none -242	vandalisme -49
#ماد>	incendie 110
#ماذا	autre 74
#مار>	vandalisme 96
#مارت	bris_de_glace 40	dommage_materiel -89	vol 129
#مارش	collision 131
#مارك	blessure 220	dommage_materiel -49	none -86
#ماري	blessure -53	collision -41	dommage_materiel 96	vol 125
#مازا	none 52
#مازو	collision -65	dommage_materiel 49	incendie 58	none -57	vol 67
#ماس>	incendie 115
#ماسي	bris_de_glace 47	collision 143	none -50
#ماش>	bris_de_glace 219	collision -119	dommage_materiel -45	none -91	vandalisme -49	vol 89
#ماشف	collision 219	none -67	vandalisme -75	vol -50
#ماصر	collision -57	none -54	vandalisme 164
#ماضي	none 61
#ماطل	blessure 234	collision -112	degats_des_eaux 118	dommage_materiel -88	incendie -41	none -152	vol -70
#ماطم	collision -40	evenement_climatique 57	none -53	vandalisme 128
#ماطو	autre 96	dommage_materiel -40
#ماعر	autre 184	none -90	vandalisme 112	vol -129
#ماعن	collision 95	none -54
#ماعه	dommage_materiel 51	evenement_climatique 87
#ماعي	collision 71
#ماق>	bris_de_glace 104	dommage_materiel 145	evenement_climatique -79	vol -118
#ماك>	degats_des_eaux 63	incendie 73
#ماكا	bris_de_glace 50	evenement_climatique 59
#ماكن	none -61	vandalisme 98
#ماكي	degats_des_eaux 51	dommage_materiel 64	evenement_climatique 52	incendie 50	none -63
#مالك	collision -49	degats_des_eaux 41	dommage_materiel 175	none -46	vandalisme -57
#ماما	collision 72	none 58
#مامن	degats_des_eaux 98	incendie -91	vol 107
#مامه	collision 127	incendie 65	none -45
#مامي	bris_de_glace 89
#مان>	dommage_materiel 61	evenement_climatique 58
#مانط	incendie 223	none -52	vol -49
#ماني	collision 72	none 57
#ماوق	bris_de_glace -41	collision 105	degats_des_eaux -59	dommage_materiel 85	none -80
#ماي>	none 107
#مايل	evenement_climatique 56
#مايه	blessure -90	collision -139	dommage_materiel 78	incendie -62	none -56	vandalisme -69	vol 158
#مبا>	autre 47	collision -50	dommage_materiel 45	evenement_climatique 49	vol 55
#مباش	collision 84
#مبر>	evenement_climatique 40
#مبلغ	autre 50
#مبلل	degats_des_eaux 86
#مبلو	blessure 51	degats_des_eaux 132
#مبوا	collision 80	vandalisme 114
#مبي>	degats_des_eaux 129
#مبين	collision -76	dommage_materiel -55	evenement_climatique 50	none -57	vandalisme -44	vol 189
#مبيه	degats_des_eaux -44	incendie 180
#متاز	blessure 50	collision 84
#متاع	collision 71	none -61
#متاك	none 116
#متجر	collision -40	vandalisme 77
#متد>	incendie 119
#متدت	incendie 122
#متر>	evenement_climatique 85
#مترا	blessure -44	collision 111	evenement_climatique 89	none -55
#متري	evenement_climatique 46
#متضر	collision 82	evenement_climatique 80
#متعل	collision -61	degats_des_eaux -41	evenement_climatique 162	vandalisme -44	vol 41
#متل>	bris_de_glace 108
#متنا	collision 76
#متني	collision 90
#مته>	collision 44	evenement_climatique 45
#متها	vol 40
#متور	blessure 76	collision -41	vol 45
#مثقو	collision -40	dommage_materiel -68	vol 113
#مثل>	collision -58	evenement_climatique 118
#مثلث	collision -49	dommage_materiel 207	none -65	vol -43
#مثلي	blessure 219	dommage_materiel -62	incendie -40	none -121
#مجاو	degats_des_eaux 98
#مجرد	autre 105	blessure 140	collision -59	none -56
#مجرو	vandalisme 66
#مجهو	none -50	vandalisme 233	vol -43
#مجوه	vol 61
#محام	degats_des_eaux 71
#محاو	bris_de_glace 65	vandalisme -65	vol 96
#محدش	none 118
#محرك	none -53	vandalisme 85
#محرو	blessure -40	collision -62	incendie 184
#محطم	collision 81
#محطه	vol 52
#محفظ	autre -41	none -51	vol 222
#محكم	vandalisme 83
#محل>	degats_des_eaux 43	none -61	vandalisme 100
#محلو	collision -54	degats_des_eaux 68	vol 57
#محلي	degats_des_eaux 43
#محمد	autre 68
#محمل	collision 74
#محمو	blessure 111	none -62
#مخدو	collision -56	vandalisme 190
#مخزن	incendie 48	none -45	vol 84
#مخزو	incendie 80
#مخلو	collision 68
#مدا>	vandalisme 167
#مدام	degats_des_eaux 51
#مدخن	evenement_climatique 93
#مدرب	blessure 204	dommage_materiel -70	none -54
#مدرس	vandalisme 45
#مدفا	bris_de_glace 57	degats_des_eaux 63	dommage_materiel -44
#مدكو	collision 123
#مدني	incendie 51
#مده>	collision 89	degats_des_eaux 57
#مدو>	collision 122	evenement_climatique 76	vol -86
#مدوا	collision 185	vandalisme -56
#مدير	bris_de_glace 59	collision -63	dommage_materiel 54
#مدين	evenement_climatique 59
#مرا>	collision 102	none -50
#مراب	collision 51
#مرات	collision 93
#مراق	blessure 71
#مراه	bris_de_glace 125	none -64	vol -41
#مراي	vandalisme 97
#مربو	collision -81	dommage_materiel 98	vol 107
#مرت>	degats_des_eaux 80	none -42
#مرته	dommage_materiel 84
#مرتي	dommage_materiel 54	none -45	vandalisme 79
#مرجا	dommage_materiel 81
#مرجو	collision 49
#مرحا	degats_des_eaux 201	dommage_materiel -46	evenement_climatique -74
#مرسي	collision 65
#مرض>	degats_des_eaux 208	evenement_climatique -104	none -57
#مرضه	collision 58	vandalisme -75	vol 102
#مرفق	collision 76	none -58	vol 65
#مركب	collision 47
#مركز	bris_de_glace -43	vandalisme 108
#مركو	collision 41
#مرمي	collision 86	vandalisme 78
#مرنا	collision 78
#مرها	collision 47	degats_des_eaux 55	vol -41
#مرو>	collision 63	vandalisme 78
#مرور	collision 52
#مري>	blessure 50
#مريض	autre 73	blessure -42
#مرين	blessure 138	dommage_materiel -64	none -41
#مزدو	blessure 79	bris_de_glace 49	dommage_materiel -42
#مزق>	blessure 155	none -85	vandalisme 95
#مزهر	dommage_materiel 89
#مزيا	collision 81	none 48
#مسا>	collision 47
#مساء	none 60
#مسار	collision 57
#مساع	none 91
#مساف	degats_des_eaux 113
#مسبح	degats_des_eaux 107	dommage_materiel 122	none -54
#مست>	collision 63	degats_des_eaux 95
#مستا	incendie 46	none -45	vandalisme 51
#مستن	degats_des_eaux 89
#مستو	incendie 81
#مسجد	degats_des_eaux 56	dommage_materiel -43
#مسح>	blessure -102	bris_de_glace 219	collision -68	none -55
#مسدو	blessure 68	degats_des_eaux 127	none -59	vol -44
#مسرع	collision 152
#مسرو	none -41	vol 231
#مسسن	dommage_materiel -54	vol 93
#مسكت	blessure -45	vol 85
#مسكر	bris_de_glace 48	collision 95	dommage_materiel -50	vandalisme -49	vol 41
#مسكو	collision -40	none -52	vandalisme 138
#مسكي	blessure 111
#مسما	collision -93	dommage_materiel -46	evenement_climatique 60	vandalisme 233	vol -81
#مسن>	collision -67	incendie 96
#مسنا	blessure -48	vol 133
#مسني	blessure 65	vandalisme 73
#مسيه	evenement_climatique 73	incendie 54	vol 47
#مشات	autre 67	collision 61	incendie 59	none -41
#مشاو	blessure 51	none -74
#مشتر	degats_des_eaux 122
#مشرو	bris_de_glace 41	collision -141	dommage_materiel 175	none -45	vol -64
#مشقو	collision 101	none -41
#مشكل	vandalisme 65
#مشيت	vandalisme 40
#مشين	vol 98
#مصاب	none -56	vandalisme 154
#مصار	autre 142	blessure 73	collision -47	none -74
#مصبا	collision 83
#مصحه	blessure 100
#مصد>	collision 188
#مصدر	degats_des_eaux 161
#مصدو	collision 83
#مصطف	blessure 48	evenement_climatique 60
#مصعد	blessure 185	collision -79	incendie 59	none -90	vol -55
#مصلح	evenement_climatique 55	none 87
#مصنع	collision 194	vandalisme -42
#مضان	degats_des_eaux 95
#مضخه	evenement_climatique 254	vol -56
#مضرو	dommage_materiel -42	none -84	vandalisme 286	vol -53
#مضيق	collision 48	vandalisme -63	vol 91
#مطار	autre 80	evenement_climatique 88	none -47
#مطاف	incendie 119
#مطبخ	bris_de_glace 75	collision -72	degats_des_eaux 78	none -47
#مطر>	evenement_climatique 191
#مطعم	blessure 128	dommage_materiel -57	none -52	vandalisme 70
#مطعو	collision 131	none -208	vandalisme 77
#مظله	collision -40	dommage_materiel -44	evenement_climatique 126	none -96	vandalisme -43	vol 106
#معا>	bris_de_glace -49	vandalisme 92
#معاف	dommage_materiel 48
#معاك	autre 148	dommage_materiel -63
#معان	collision 94
#معاي	collision 40
#معت>	dommage_materiel 56	vol 41
#معتر	collision -57	dommage_materiel 163
#معجز	autre -40	collision 156
#معرض	degats_des_eaux -46	dommage_materiel 248	none -60	vol -89
#معرف	autre 79
#معرو	collision -58	dommage_materiel 135	none -55	vol 95
#معصم	blessure 110
#معقو	collision 110
#معلق	collision 161	evenement_climatique -62	vol 40
#معلم	collision -78	dommage_materiel 80	evenement_climatique 110	incendie 43	none -46
#معلو	degats_des_eaux 179	incendie -123
#معمر	evenement_climatique 40
#معمو	collision 75	incendie 61
#معنا	bris_de_glace 67	none -52	vandalisme 59
#معني	blessure 133	bris_de_glace -41	collision -117	dommage_materiel -73	none 202
#معها	collision -78	incendie 60	none -98	vandalisme 96	vol 52
#معو>	degats_des_eaux 88	evenement_climatique -78
#معوج	blessure 97	dommage_materiel -68	none -72	vandalisme 130	vol -46
#معي>	bris_de_glace 43
#معيه	vol 80
#مغرب	blessure 48	collision -58	vandalisme 50
#مغسل	degats_des_eaux 168
#مغلق	degats_des_eaux -80	dommage_materiel -40	evenement_climatique 122	vol 102
#مفات	autre 117	degats_des_eaux -57	none -44	vandalisme 51	vol 41
#مفاج	dommage_materiel 225	none -52	vol -42
#مفتا	none -43	vandalisme 82	vol 104
#مفرك	collision -43	degats_des_eaux 40	dommage_materiel 82
#مفشو	collision -41	vandalisme 90
#مفيش	bris_de_glace 50	collision 49
#مقبض	collision -47	none -52	vandalisme 92	vol 69
#مقدم	collision 68
#مقص>	dommage_materiel -60	none -123	vandalisme 322	vol -61
#مقصو	collision -43	incendie 48	none -40	vandalisme 109	vol -47
#مقطع	collision -60	evenement_climatique 42	none -62	vandalisme 147
#مقطو	blessure 40	dommage_materiel 71	incendie -46	vol 50
#مقعد	collision 41
#مقلا	blessure 56	incendie 49
#مقله	collision -55	none -57	vandalisme 110
#مقلو	collision -56	vandalisme 157
#مقهي	collision -139	degats_des_eaux 58	dommage_materiel -51	vandalisme 43	vol 126
#مكاد	degats_des_eaux 58
#مكال	none 100
#مكان	autre 40
#مكتب	degats_des_eaux 42	dommage_materiel 82
#مكتر	degats_des_eaux 95	vandalisme 53
#مكتو	collision 78	vandalisme 64	vol -56
#مكرو	collision -58	degats_des_eaux -40	dommage_materiel 87	vandalisme -46	vol 124
#مكري	collision 65	vol 97
#مكسو	collision 74
#مكشو	none -88	vandalisme 119
#مكم>	bris_de_glace 69
#مكن>	bris_de_glace 49
#مكنت	vol 93
#مكنك	autre 76	collision -42	none 122
#مكنن	none 185
#مكوا	blessure -57	degats_des_eaux -41	dommage_materiel 135	incendie 95	none -45
#مكيف	collision -43	degats_des_eaux 41	vol 72
#مكين	bris_de_glace 96
#ملء>	collision 76
#ملا>	evenement_climatique 50
#ملاب	degats_des_eaux 49	vol 44
#ملات	bris_de_glace 61
#ملاح	collision 117	vol -40
#ملاص	degats_des_eaux 57
#ملاك	collision -44	degats_des_eaux 83	dommage_materiel 112	vandalisme -85
#ملال	dommage_materiel 42
#ملان	collision 47
#ملت>	vol 62
#ملثم	vandalisme 70	vol 68
#ملف>	blessure 55	collision -61	none 109	vol -54
#ملفي	none 146
#ملك>	none 41	vandalisme 51
#ملكه	collision 57	vandalisme 50
#ملنا	degats_des_eaux 40
#ملو>	vol 55
#ملوا	vandalisme 107	vol -62
#ملول	blessure 73	collision 199	dommage_materiel -52	none -113	vol -40
#ملي>	vol 56
#ملين	vandalisme 89
#مليه	autre 116	blessure 141	collision -45	dommage_materiel -52
#مليو	collision -50	incendie 60	none -44	vol 85
#ممتا	blessure 50	collision 84
#ممر>	degats_des_eaux 45
#ممرض	collision 65	vandalisme -65	vol 90
#ممكن	autre 87	blessure 109	collision -115	degats_des_eaux 54	incendie -46	none 49	vol -84
#ممنو	blessure 90
#مناس	dommage_materiel 95	incendie 64
#مناو	vol 75
#منت>	blessure 41	degats_des_eaux -66	dommage_materiel -51	vandalisme 168	vol -46
#منتص	none 45
#منحد	collision 46
#منذ>	autre 41
#منشا	blessure 148	dommage_materiel -44	none -45
#منطق	evenement_climatique 121	none -41
#منفو	degats_des_eaux 57
#منكم	autre 170	none -42
#منه>	degats_des_eaux 50
#منهم	collision -73	none 55	vandalisme 88
#منو>	collision -42	degats_des_eaux 56
#منوع	blessure 90
#مني>	collision 53	none -42
#منين	bris_de_glace 41	vol 115
#منيه	vol 70
#مها>	none -52
#مهرس	collision 86	none -57	vandalisme 56
#مهم>	dommage_materiel 59	vandalisme 82
#موا>	vandalisme 142
#مواج	blessure 68
#مواف	none 112
#مواي	vol 64
#موبي	collision 53
#موت>	degats_des_eaux -56	dommage_materiel 305	none -182	vol -49
#موتو	vandalisme 40
#موجه	collision 76	degats_des_eaux 82	dommage_materiel -40
#موجو	collision -134	dommage_materiel -44	none -66	vandalisme 103	vol 145
#موخر	collision 75
#مود>	collision 74	evenement_climatique 76
#مودم	dommage_materiel -40	evenement_climatique 198	incendie -44
#مودي	evenement_climatique 96
#موذج	degats_des_eaux 54
#مور>	collision 61
#مورا	collision 147	vandalisme -55
#موره	collision 75	incendie 61
#موز>	blessure 186	none -65
#موزا	evenement_climatique 140
#موس>	collision -135	none -94	vandalisme 332	vol -43
#موسم	blessure 106	dommage_materiel -46	incendie 46	none -45
#موسي	collision -50	dommage_materiel 84	incendie 77
#موش>	incendie 49
#موضو	none 50
#موظف	degats_des_eaux 83	incendie -58	vol 60
#موعد	bris_de_glace 61
#موقع	collision 56	vol 68
#موقف	collision 106	none -44
#موك>	collision 48	none -49	vol 106
#موكب	collision 59
#موكي	collision -71	degats_des_eaux 161	dommage_materiel 171	evenement_climatique -152	incendie 69	none -141	vandalisme -102	vol -41
#مول>	collision 56
#مولا	collision 75
#مونب	blessure 60
#موند	bris_de_glace 58
#موني	autre 142	collision 53	dommage_materiel -42	none -105	vandalisme -41
#ميات	collision 188	dommage_materiel -63	none -45	vol -58
#مياه	degats_des_eaux 153
#ميت>	incendie 203	none -55
#ميتر	blessure 40	collision -45
#ميته	dommage_materiel 50
#ميتو	blessure 69	collision 64	degats_des_eaux 53	incendie -47
#ميتي	dommage_materiel 42	vandalisme 87
#ميد>	dommage_materiel -40	evenement_climatique 156	incendie 57	vol -44
#ميدل	evenement_climatique 146
#ميذ>	vol -66
#مير>	dommage_materiel 238	incendie -59
#ميرا	dommage_materiel 55	none -54	vandalisme 43	vol 71
#ميري	collision 75
#ميسا	vol 98
#ميسي	collision 85	vandalisme 50
#ميع>	autre 47
#ميعا	autre 80	collision 56	none -50
#ميك>	bris_de_glace 148	collision -54	dommage_materiel 69	none -59
#ميكا	autre 49
#ميل>	blessure 51	dommage_materiel 104
#ميلا	blessure -51	dommage_materiel 183
#مين>	autre 64
#مينا	dommage_materiel 49
#مينه	bris_de_glace 75	dommage_materiel 40
#ميني	dommage_materiel 55	none 60
#ميو>	none -41	vandalisme 67
#ميون	collision 150	vol -47
#ناء>	dommage_materiel 73
#نابي	collision -43	degats_des_eaux -66	dommage_materiel -40	none -58	vandalisme 259	vol -45
#نات>	blessure 52	dommage_materiel 62	none -74
#ناتن	collision 120	none -46
#ناثر	bris_de_glace 75
#ناج>	autre 119
#ناجم	degats_des_eaux 61	incendie 56
#ناح>	collision 74	vandalisme 78
#نادم	bris_de_glace 51	collision 62	degats_des_eaux -46
#نادي	blessure 65	evenement_climatique 48
#نار>	incendie 139
#ناره	bris_de_glace 55	collision 195	dommage_materiel -58	none -66
#ناري	collision 79	vol 50
#نازل	blessure 42	collision 51
#نازه	dommage_materiel 61	vol 111
#ناسب	dommage_materiel 95	incendie 64
#ناضت	blessure -65	collision -59	dommage_materiel 233	none -78
#ناظو	collision 94
#ناع>	collision 109
#ناعس	vol 62
#ناعي	collision -86	dommage_materiel 65	none -126	vandalisme -63	vol 196
#نافذ	bris_de_glace 127	dommage_materiel -42
#ناق>	incendie 90
#ناكل	collision 66
#نام>	blessure 42
#نامو	incendie 160
#نان>	blessure 79	collision -47	dommage_materiel 69	none -89	vandalisme 56
#نانت	collision 94
#ناني	degats_des_eaux 102
#ناها	incendie 64
#ناهش	none 113
#ناهم	blessure -45	collision -126	evenement_climatique 111	none -48	vandalisme 139	vol -54
#ناي>	vol 69
#ناير	none 40
#نايم	vol 110
#نايه	blessure 66
#نايي	collision 58
#نبدل	bris_de_glace 100	dommage_materiel -87
#نبلي	blessure 60
#نبه>	dommage_materiel 79
#نبها	incendie 116
#نبوب	degats_des_eaux 141
#نبور	collision 105	degats_des_eaux 99	evenement_climatique -58
#نبول	autre 65	blessure 114	collision -89	none -42
#نبي>	collision 68
#نبيه	collision 60
#نتا>	evenement_climatique 80
#نتبه	bris_de_glace 64	collision 75	dommage_materiel -54
#نترن	vandalisme 72
#نترو	vol 151
#نتسن	collision -54	dommage_materiel -42	vol 73
#نتش>	collision 42	vandalisme 64
#نتشر	degats_des_eaux -75	dommage_materiel 86	incendie 130	none -40
#نتصف	none 45
#نتصل	collision 45
#نتظر	none 63
#نتعش	collision -56	dommage_materiel 74	vol 49
#نتفا	collision 176	none -60
#نتفخ	collision -41	degats_des_eaux 191	dommage_materiel -42	evenement_climatique -54	incendie 84
#نتفر	blessure 117
#نتقل	blessure 101	collision -56	incendie 64
#نتنف	blessure 51	collision 101	vol -41
#نتوم	collision -91	dommage_materiel 160	vandalisme 57	vol -49
#نتيج	bris_de_glace 146	none -60
#نتير	blessure 61	incendie -104	vandalisme 136
#نتيش	collision 57
#نتيم	degats_des_eaux 84	evenement_climatique 46
#نتين	collision -80	degats_des_eaux -77	dommage_materiel 61	evenement_climatique 45	vandalisme 65	vol 85
#نجار	degats_des_eaux 74	incendie 60
#نجره	blessure 149	bris_de_glace 48	collision -44
#نجلو	degats_des_eaux 66
#نجلي	blessure 79	none 75
#نجمه	bris_de_glace 125
#نجه>	collision 50
#نجوم	blessure -40	dommage_materiel 269	none -75	vandalisme -45	vol -85
#نجيل	collision -78	degats_des_eaux -66	dommage_materiel 241	incendie -53
#نحاس	collision -69	degats_des_eaux -53	none -53	vandalisme -45	vol 289
#نحدر	collision 46
#نحرر	degats_des_eaux 41
#نحرف	collision 69
#نحل>	none -58	vol 140
#نحمد	autre -41	collision 174	evenement_climatique 80	vol -103
#نحو>	collision 47
#نخدم	dommage_materiel 61
#نخرج	collision 69	none -74	vandalisme 57
#نخلص	bris_de_glace 96	collision -49	dommage_materiel 96
#ندا>	autre 55	bris_de_glace 99	none -73
#ندار	none -97	vandalisme 205
#ندخل	dommage_materiel -98	vandalisme 148
#ندر>	bris_de_glace -66	collision 80	degats_des_eaux -98	dommage_materiel -145	evenement_climatique 190	incendie -92	none -169	vandalisme 167	vol -82
#ندس>	collision 82	vandalisme 44
#ندق>	autre 168	blessure 40	none -77
#ندكم	blessure 88	none 57
#ندلع	incendie 90
#ندما	collision -56	vandalisme 47	vol 46
#ندنا	vol 67
#نده>	blessure 40	degats_des_eaux 59	evenement_climatique -46
#ندها	degats_des_eaux 43
#ندهم	degats_des_eaux 109	none -76	vol 72
#ندو>	dommage_materiel 76
#ندور	dommage_materiel 192	none -62
#ندوش	degats_des_eaux 44
#ندوق	collision 44	vol 61
#نديش	collision 102
#نديك	degats_des_eaux 64	vandalisme 52
#نديل	autre -40	bris_de_glace -43	collision -47	degats_des_eaux -80	dommage_materiel -96	evenement_climatique -65	incendie 242	none -109	vol -103
#نذار	evenement_climatique 43	vol 62
#نرجع	collision 95
#نركب	blessure 55	bris_de_glace -98	collision -93	dommage_materiel 188
#نزل>	degats_des_eaux 50
#نزلا	degats_des_eaux -48	dommage_materiel 85
#نزلق	blessure 42	evenement_climatique 44
#نزلن	collision 46
#نزلو	collision 102	evenement_climatique -42
#نزلي	vandalisme 48
#نزير	collision 92
#نزين	collision 119
#نسا>	collision -62	degats_des_eaux 60	evenement_climatique 47	incendie -66	none -55	vandalisme 71	vol 41
#نسان	evenement_climatique 49	none 53
#نساو	degats_des_eaux 43	dommage_materiel 69
#نستا	collision 73
#نسخه	autre 170	none -89	vandalisme -43
#نسطا	collision 95
#نسله	blessure -62	collision -61	vol 215
#نسمع	degats_des_eaux 152	evenement_climatique -75
#نسوق	dommage_materiel 93	vol -43
#نسول	none 93	vol 41
#نسي>	collision 52
#نسيت	autre 88	none -42
#نسير	blessure -48	dommage_materiel 97	none -103	vandalisme 188	vol -75
#نسين	dommage_materiel -44	evenement_climatique 133	none -81	vandalisme 67
#نشار	blessure 148	dommage_materiel -44	none -45
#نشرب	collision 89
#نشري	blessure 131	collision -120	vol 47
#نشق>	bris_de_glace 79
#نشقت	incendie 84
#نشوف	dommage_materiel -40	none 46	vol 97
#نصاب	bris_de_glace 148	collision -97	dommage_materiel -122	none -48	vol 134
#نصب>	evenement_climatique 42
#نصف>	none 48
#نصلح	collision -41	dommage_materiel 164
#نصلي	autre 43	evenement_climatique 69	none -49	vol 43
#نصو>	degats_des_eaux 130
#نصور	collision 53	dommage_materiel 71
#نصيف	autre 158	vol -89
#نضاض	autre 192	blessure -62
#نضت>	blessure -47	collision 71	dommage_materiel -43	vol 118
#نطره	evenement_climatique 152	none -41	vandalisme 69
#نطقه	evenement_climatique 121	none -41
#نطه>	collision 40	dommage_materiel -46	incendie 108
#نطوا	degats_des_eaux 132	vol -44
#نطور	degats_des_eaux 89	vol 50
#نطي>	blessure 81	collision -63	vol 58
#نظار	autre 105	dommage_materiel -62	none -61	vandalisme -49	vol 149
#نظر>	dommage_materiel -59	none 136
#نعاج	collision -52	evenement_climatique 114	vol 63
#نعاس	collision 44	degats_des_eaux 65
#نعاش	blessure 47
#نعاو	collision 77
#نعرف	none 46
#نعس>	degats_des_eaux 93	vol 51
#نعست	degats_des_eaux 42	incendie 95	none -42	vol -40
#نعلم	bris_de_glace 66	collision 46
#نعم>	none 183
#نعمر	collision 101
#نعنا	collision 153
#نعيط	degats_des_eaux 69
#نغرس	collision 101	dommage_materiel -59
#نغو>	bris_de_glace 51
#نفتح	blessure 51	collision 40
#نفجا	degats_des_eaux 42
#نفجر	degats_des_eaux 86
#نفخ>	degats_des_eaux 146
#نفخو	degats_des_eaux 162	dommage_materiel -53	none -67
#نفس>	incendie 74
#نفسه	bris_de_glace 40
#نفسو	collision 40	degats_des_eaux 71	incendie 54
#نفسي	dommage_materiel 69
#نفصل	blessure 63	bris_de_glace 51	collision -49	degats_des_eaux 73
#نفوخ	degats_des_eaux 57
#نفيه	collision -55	degats_des_eaux 236	evenement_climatique -125	none -55
#نقدر	collision 81
#نقطع	blessure 137	dommage_materiel 46
#نقطه	degats_des_eaux 54
#نقل>	dommage_materiel 83
#نقلب	collision 91	dommage_materiel 58	none -77
#نقلت	incendie 60
#نقلو	collision -57	incendie 148
#نقه>	vandalisme 121
#نقو>	incendie 46
#نقول	degats_des_eaux 73	dommage_materiel -40	vol 43
#نقي>	blessure 72	collision 53	vol 43
#نكتب	collision 99
#نكر>	collision 139
#نكسر	blessure 53	bris_de_glace 51	none -43
#نكم>	autre 222	none -72
#نكمل	none 75
#نكن>	vol 57
#نلبس	blessure 179	dommage_materiel -81
#نما>	collision -62	dommage_materiel 112	evenement_climatique 53	none -60
#نمرت	collision 71	dommage_materiel 55
#نمره	bris_de_glace 64
#نمسح	blessure -102	bris_de_glace 219	collision -68	none -55
#نمشي	autre 66	degats_des_eaux 50	none -45	vol 58
#نمل>	dommage_materiel 121
#نموذ	degats_des_eaux 54
#نهاي	dommage_materiel 53	none 119
#نهر>	degats_des_eaux -61	evenement_climatique 207
#نهضر	collision -51	incendie 58	none 80
#نهم>	collision -66	degats_des_eaux 48	none -57	vandalisme 102
#نهما	collision -58	dommage_materiel -73	none 183	vandalisme -73	vol -63
#نوات	dommage_materiel 77
#نواف	collision -43	evenement_climatique 41	vandalisme 63
#نوان	autre 93	collision -70	dommage_materiel -47	incendie -40	none -66	vandalisme -66	vol 104
#نوبل	bris_de_glace 68	collision 78
#نوبي	collision 97	none -42
#نوت>	degats_des_eaux 47	none -50
#نوجد	blessure 74	vol 74
#نور>	collision 66	none 139
#نورا	bris_de_glace 175
#نوع>	blessure 43
#نوقع	collision 71
#نوم>	degats_des_eaux 72
#نون>	autre 47	dommage_materiel -47	none -70	vol 121
#نونب	blessure 46
#نوني	autre 60	incendie 63
#نوه>	collision 70	vandalisme 77
#نوي>	autre 191	collision -94	dommage_materiel -41	none -90	vandalisme -52	vol 44
#نويه	collision -69	dommage_materiel -58	vol 220
#نيا>	blessure 74
#نياب	blessure 49	degats_des_eaux -42	vol 59
#نيت>	blessure 57
#نير>	evenement_climatique -67	vandalisme -54	vol 150
#نيرا	incendie 106
#نيس>	autre -67	blessure 50	collision -43	degats_des_eaux -59	dommage_materiel 131
#نيسي	dommage_materiel 73
#نيش>	vandalisme 54
#نيشا	collision 173
#نيط>	collision 221	none -45
#نيطر	autre 99	collision 46	none -46
#نيفه	collision 55	degats_des_eaux 44
#نيفي	bris_de_glace 134	collision 116	none -66	vandalisme -49	vol -64
#نيقه	collision 49
#نيك>	blessure 79
#نيكي	autre 72	collision -53	incendie 48
#نيم>	bris_de_glace 42	collision -54	evenement_climatique 51	vol 50
#نينا	collision 71	evenement_climatique 63
#نينش	collision -70	none -73	vol 236
#نينه	bris_de_glace 93	collision -92	degats_des_eaux -44	dommage_materiel -51	incendie 132	none -82	vol 59
#نيو>	none 50
#نيين	degats_des_eaux 68	dommage_materiel 41
#هابط	blessure -40	collision 62	degats_des_eaux 105
#هاتف	vol 55
#هاد>	vandalisme 54
#هادا	evenement_climatique 75
#هاده	autre 56
#هارد	bris_de_glace 57	vandalisme -43
#هاز>	dommage_materiel 110
#هاش>	none 69	vol 56
#هان>	bris_de_glace 69	collision 102	dommage_materiel -103	none -165	vandalisme 66
#هايم	evenement_climatique 98
#هايي	collision -74	dommage_materiel 66	incendie -44	none 166	vandalisme -49	vol -48
#هبت>	evenement_climatique 55
#هبط>	degats_des_eaux 68
#هبطا	blessure -85	bris_de_glace 72	collision -92	degats_des_eaux -41	dommage_materiel 148	evenement_climatique 144	incendie -40	none -102	vandalisme -46	vol -47
#هبطه	blessure -49	collision 85	dommage_materiel 66
#هبطو	collision -50	incendie 90	vandalisme 57
#هبه>	collision 144	none -101
#هتين	collision 124	none -121	vandalisme 66
#هجمو	collision -59	vandalisme 104	vol 47
#هذا>	none 55
#هذه>	vol 136
#هرات	vol 61
#هرب>	collision 58	vol 80
#هربا	incendie 54
#هربن	collision -40	degats_des_eaux 92
#هربو	collision -53	dommage_materiel -47	none -46	vol 167
#هرس>	bris_de_glace 79
#هرسا	dommage_materiel 44	none -41
#هرسه	bris_de_glace -50	collision 55	dommage_materiel 48	evenement_climatique 42
#هرسو	collision -103	vandalisme 127	vol 61
#هرسي	dommage_materiel -55	none -99	vandalisme 182	vol -65
#هره>	blessure 58	collision -42	vol 41
#هرها	collision -42	dommage_materiel 142	vandalisme 102	vol -77
#هرو>	blessure 91
#هري>	blessure 51	collision 46
#هرين	none -46	vol 44
#هريه	dommage_materiel 73
#هزات	collision 71	dommage_materiel -46	vol 64
#هزو>	collision -49	vandalisme 43	vol 119
#هست>	collision 120	dommage_materiel 54	none -63	vandalisme -40
#هشم>	bris_de_glace 124	collision 56	none -47
#هضر>	none 49	vandalisme 68
#هضرن	collision 74
#هضره	bris_de_glace -45	vandalisme 112
#هكا>	evenement_climatique 45	none 144
#هكتا	collision -54	degats_des_eaux -59	dommage_materiel -53	evenement_climatique 154	incendie 55	none -69	vandalisme 65	vol -52
#هلا>	dommage_materiel -41	none 253	vandalisme -51
#هما>	collision 66
#همت>	none 59
#همش>	blessure -44	collision 108	none -68	vandalisme 116	vol -42
#همنا	collision -41	none 147
#همو>	collision 172	none -72
#هناك	none 44
#هنيه	collision 102
#ههه>	collision 84	dommage_materiel 60
#هههه	collision 95	dommage_materiel 113	none -51	vol -44
#هوا>	collision 87	vol -57
#هواء	bris_de_glace 157
#هواي	evenement_climatique 44
#هوت>	collision -47	dommage_materiel 47	incendie 48
#هود>	none -53	vol 133
#هور>	autre 60	collision -58	dommage_materiel 60	none -70	vandalisme 59
#هول>	none -66	vandalisme 226
#هولو	vandalisme 166	vol -71
#هوما	blessure -63	collision 75	vandalisme 98
#هوند	collision 89	none -44
#هوه>	dommage_materiel 78
#واء>	bris_de_glace 60
#واب>	none -50	vandalisme 60	vol 45
#وابه	autre 49	collision 79
#وات>	dommage_materiel 72
#واتل	collision -54	degats_des_eaux -45	dommage_materiel 131	evenement_climatique 54	none -42
#واتي	autre 46	none -45	vandalisme 113	vol -46
#واج>	autre 71	blessure 74	collision -61
#واجه	bris_de_glace 40	vandalisme 93
#واح>	evenement_climatique 123	incendie 100
#واحت	blessure 49	dommage_materiel -43	incendie 150
#واخا	collision -75	none 139	vol 79
#واخت	vandalisme 43
#واخد	vandalisme -41	vol 118
#واخذ	vol 130
#واد>	evenement_climatique 110
#وادث	blessure 176	none -46
#وادي	degats_des_eaux -83	evenement_climatique 204
#وار>	collision 61
#وارب	degats_des_eaux 100	vandalisme 73
#وارت	autre 98
#واري	autre 75	bris_de_glace 56
#واز>	autre 157
#واسم	collision 62
#واسي	none -54	vandalisme 221	vol -107
#واش>	autre 119
#واصط	collision 123
#واصي	dommage_materiel 56
#واضط	autre 134	degats_des_eaux 77	evenement_climatique -92
#واطف	collision 52
#واعط	vol 92
#وافذ	collision -43	evenement_climatique 41	vandalisme 63
#وافس	degats_des_eaux 81
#وافق	none 146
#واق>	dommage_materiel 64
#واقع	dommage_materiel 72
#واقف	collision 93
#وال>	degats_des_eaux 42	vol 44
#والب	incendie 41
#والت	dommage_materiel 40	vol 40
#والث	dommage_materiel -51	evenement_climatique 109	incendie 72
#والخ	dommage_materiel -40	evenement_climatique 41	vol 72
#والر	collision 56
#والز	vandalisme 43	vol -40
#والس	incendie 41	none -42
#والش	incendie 46
#والط	none -40
#والغ	degats_des_eaux -84	dommage_materiel 112
#والف	autre 67	dommage_materiel 56	none -62
#والل	none 116
#والم	degats_des_eaux 74
#والن	vol 41
#واله	bris_de_glace 143	collision -41	degats_des_eaux -64	dommage_materiel -46	evenement_climatique 61	none -63
#والي	collision -42
#وامت	incendie 111
#وان>	collision 47	evenement_climatique 40
#وانت	incendie 63
#وانك	collision 58
#وانه	degats_des_eaux 69	vol 112
#واني	autre 86	collision -71	vandalisme -51	vol 143
#واه>	collision -70	degats_des_eaux -45	none 203	vandalisme -49	vol -51
#واي>	vol 64
#وايد	bris_de_glace -40	collision 81	dommage_materiel -62	none -86	vandalisme 60
#وايض	vandalisme 90
#وايه	collision 51	degats_des_eaux 111	incendie -47
#وايي	vandalisme 63
#وباب	collision 92	degats_des_eaux 43
#وباق	blessure -118	dommage_materiel 120	none -53	vandalisme -41	vol 57
#وبان	collision 101	degats_des_eaux 114	dommage_materiel -47
#وبتر	collision 53	incendie 76
#وبدا	collision -67	vandalisme 140
#وبطا	autre 49	vol 82
#وبعد	vandalisme -64
#وبقا	blessure 55	dommage_materiel -41	vol 41
#وبقي	autre 92
#وبل>	bris_de_glace 116	collision 79	none -47
#وبلا	collision -62	degats_des_eaux 49
#وبني	bris_de_glace 151	collision -67	degats_des_eaux 156	dommage_materiel -49	none -119	vandalisme -51	vol -41
#وبو>	blessure 46	collision -65	dommage_materiel -40	vandalisme 95
#وبوا	collision 55	degats_des_eaux 40	incendie 50
#وبون	collision -46	none 143
#وبي>	dommage_materiel 40	vol 44
#وبيس	vol 76
#وبيل	collision 54
#وبين	degats_des_eaux 90
#وبيه	incendie 59
#وتا>	collision 74
#وتحر	collision -45	degats_des_eaux 138	evenement_climatique 76	incendie -65	none -51
#وتحط	blessure -79	collision -114	dommage_materiel 168	none -50	vandalisme 177	vol -108
#وتر>	blessure 61	collision 54	none -51
#وترك	vol 128
#وتشق	bris_de_glace 286	dommage_materiel -49	evenement_climatique -73	none -79
#وتضر	degats_des_eaux 72
#وتفر	blessure 94	collision -93	incendie 111
#وتكس	collision 42	degats_des_eaux -48	dommage_materiel 94
#وتلو	bris_de_glace -63	collision -79	degats_des_eaux -41	dommage_materiel 151	evenement_climatique 50	incendie -42	none -61	vol -56
#وته>	dommage_materiel -43	none -82	vol 183
#وتهر	blessure 70	dommage_materiel 52
#وتور	collision 41	dommage_materiel 42
#وتوق	autre 102	dommage_materiel 78	none -43
#وتوم	bris_de_glace -41	collision 161	dommage_materiel 85	none -166	vandalisme -55
#وتين	blessure 104
#وثيق	collision 57
#وجا>	collision 66	vol -47
#وجاب	bris_de_glace 75	collision 72	evenement_climatique 48	vandalisme -118
#وجات	collision 54	dommage_materiel 73
#وجار	collision 127	dommage_materiel -42	incendie 75	none -81
#وجان	collision 99
#وجاو	vol 46
#وجتي	autre 53
#وجد>	autre 50
#وجدت	vandalisme 94
#وجدن	evenement_climatique 46	vandalisme 69
#وجده	autre 98	collision 42	none -69
#وجرح	blessure -86	vandalisme 132
#وجع>	vandalisme 69
#وجعن	vandalisme 78
#وجعو	vol 51
#وجه>	collision 119	evenement_climatique 48	none -45
#وجها	collision 86	none -50
#وجهت	vol 72
#وجهي	blessure 93	vandalisme 60
#وجو>	vandalisme 67
#وجود	collision -109	none -53	vandalisme 97	vol 147
#وجوه	collision -52	vandalisme 90
#وجي>	evenement_climatique 53
#وجيت	collision 65	vol 45
#وحا>	degats_des_eaux 87
#وحاس	vol 53
#وحته	collision 97
#وحتي	none -40	vol 116
#وحده	bris_de_glace 98
#وحدو	bris_de_glace 202	none -73	vol -40
#وحدي	dommage_materiel 48
#وحرر	vol 56
#وحرق	collision -47	degats_des_eaux -54	dommage_materiel 96	incendie 229	none -66
#وحطم	vandalisme 176	vol -129
#وحطو	blessure 97	collision -70
#وحك>	blessure -80	collision 61	dommage_materiel 135
#وحل>	degats_des_eaux -70	evenement_climatique 197
#وحنا	collision -64	degats_des_eaux 94	vol 56
#وحين	evenement_climatique 45
#وختي	dommage_materiel -42	evenement_climatique 89	incendie 96
#وخدا	vol 159
#وخدش	bris_de_glace -67	collision -101	degats_des_eaux -49	dommage_materiel 325	evenement_climatique -40	none -66	vandalisme -69
#وخرج	collision 69	incendie 40
#وخره	collision 85
#وخسر	degats_des_eaux 90
#وخلا	vol 60
#وخلي	collision -108	incendie 100	none -79	vandalisme -58	vol 215
#وخمس	blessure 40
#وخه>	dommage_materiel 51
#وخيط	blessure -49	collision 78
#وخين	blessure 90
#وداء	incendie 67
#وداب	collision 108	none -40
#ودات	incendie 130
#ودار	vandalisme 46
#وداز	incendie 115
#ودان	collision 85	evenement_climatique 61	vol -51
#وداو	dommage_materiel -53	vol 100
#ودتي	vol 109
#ودخل	collision 90	evenement_climatique 42
#ودع>	incendie 118	none -46	vandalisme 47
#ودم>	dommage_materiel -40	evenement_climatique 198	incendie -44
#ودنو	collision -74	evenement_climatique 103	vandalisme 89
#وده>	blessure 47	collision -86	vandalisme 54	vol 88
#ودها	collision 52
#ودور	collision 52	evenement_climatique 80	none -41	vol -48
#ودون	blessure 70
#ودي>	collision 80
#وديا	collision 57	none -58	vol 95
#وديم	evenement_climatique 96
#وذج>	degats_des_eaux 54
#ورا>	collision 61
#وراء	collision 90
#ورات	collision -43	dommage_materiel 58	none -50	vol 53
#وراج	collision -51	degats_des_eaux 125	evenement_climatique 72
#وراس	collision 146
#وراق	collision 98	none -45
#ورام	bris_de_glace 175
#وران	collision 46
#وراه	collision 109	vol 51
#وراي	collision 51
#وربع	bris_de_glace 52	none 148
#ورت>	collision 60
#ورته	vandalisme 96
#ورتو	collision 74
#ورتي	collision 77
#ورجا	incendie 65
#ورجع	dommage_materiel 149	incendie -47	none -66	vandalisme -46
#ورجل	collision -42	degats_des_eaux -55	evenement_climatique 156	incendie 85	vandalisme -58
#ورحم	none 117
#ورد>	blessure 60	collision -94	dommage_materiel 50	none -59	vandalisme 90
#وردو	evenement_climatique 105
#ورزا	evenement_climatique 67
#ورسي	collision -49	degats_des_eaux 84	incendie 91
#ورش>	blessure 98	none -44
#ورشه	bris_de_glace 93	none -42
#ورطا	collision -62	dommage_materiel 42	vandalisme 65	vol 63
#ورغ>	none -54	vandalisme 122	vol -51
#ورفض	collision 62	degats_des_eaux 68
#ورفع	vol 107
#ورق>	collision 113
#ورقم	collision 183
#ورقه	collision 63
#ورك>	blessure 51
#وركب	collision 99	none -54
#وركه	blessure 109	collision -47	degats_des_eaux 139	dommage_materiel -81	none -53	vandalisme -59	vol -89
#ورم>	blessure 95
#ورمت	evenement_climatique 59
#ورمو	collision 51
#ورني	blessure -49	vol 91
#ورها	evenement_climatique 76
#ورهم	vandalisme 64
#ورو>	autre 63
#وروت	bris_de_glace 61	collision 44
#ورون	bris_de_glace 42
#وري>	dommage_materiel -47	evenement_climatique 104
#وريد	blessure 199	collision 79	dommage_materiel -132	none -63	vol -46
#ورين	collision 67	none -59	vol 89
#وريه	collision -48	none -64	vandalisme 67	vol 55
#وزار	evenement_climatique 87	none -79	vol 144
#وزان	collision -57	degats_des_eaux -50	dommage_materiel -80	evenement_climatique 154	incendie 128	vandalisme -47
#وزت>	blessure 262	collision -61	dommage_materiel -43
#وزلق	blessure 77
#وزوج	bris_de_glace 62	evenement_climatique 65
#وساع	bris_de_glace 59
#وسحب	collision 149
#وسرق	dommage_materiel -97	vandalisme -90	vol 276
#وسط>	collision 80
#وسطا	collision 84
#وسقف	collision -50	degats_des_eaux 73
#وسكو	dommage_materiel -97	none -46	vandalisme 102	vol 53
#وسلم	evenement_climatique 54
#وسم>	blessure 106	dommage_materiel -46	incendie 46	none -45
#وسه>	blessure 43	collision 73	dommage_materiel 53	none -96	vandalisme 61	vol -48
#وسي>	autre 234	dommage_materiel -56	vandalisme -56
#وسيا	collision 67
#وسيق	blessure -42	collision -85	dommage_materiel 205	none -53
#وسيه	incendie 134
#وشعل	incendie 139
#وشه>	collision -58	vandalisme 135
#وشي>	blessure 51	collision 120	none -42
#وشين	vandalisme 121
#وصاح	blessure 46	collision -75	dommage_materiel 88
#وصاف	collision -43	dommage_materiel 90
#وصبع	blessure 112	bris_de_glace -109	collision -68	degats_des_eaux -44	dommage_materiel 226	none -87	vandalisme -43
#وصدر	incendie 87
#وصدم	collision 75
#وصل>	none 48
#وصلا	collision -41	dommage_materiel -46	incendie 231
#وصلت	autre 111
#وصور	vandalisme 53	vol 75
#وصول	incendie 51
#وصيل	collision 103	vol 52
#وصيه	degats_des_eaux 40	none -115	vandalisme 209	vol -91
#وضحك	vandalisme 64
#وضرب	collision 48
#وضع>	degats_des_eaux -62	incendie 51	vol 45
#وضعت	collision 50	dommage_materiel -40	none -61	vol 124
#وضعن	vol 79
#وضه>	autre 149	collision -84	dommage_materiel 59
#وضو>	autre 53	collision -73	degats_des_eaux 89	dommage_materiel -78	incendie 133	none -72	vandalisme -65	vol -61
#وضوع	none 50
#وضون	autre 162	none -73
#وضي>	blessure 141	collision -40	dommage_materiel -62
#وطا>	incendie 133
#وطات	collision -42	incendie 92	vol 41
#وطاح	blessure 100	dommage_materiel 54	none -66
#وطار	blessure 79	collision -70	dommage_materiel -67	incendie 67	none -44	vol 97
#وطحت	degats_des_eaux 152	evenement_climatique -68	vandalisme 46
#وطفا	collision 47
#وطلع	incendie 42
#وطني	vol 49
#وطه>	collision -46	dommage_materiel 51	incendie 70
#وطو>	collision 56	none -70	vandalisme 124
#وطوا	collision 142
#وطور	collision 51
#وطيح	blessure 172	collision -129	dommage_materiel 102	evenement_climatique -42	none -76	vandalisme -42	vol 78
#وظف>	vol 57
#وعا>	vol 79
#وعاي	collision 107
#وعد>	bris_de_glace 42	collision -55	dommage_materiel 80
#وعشر	bris_de_glace -46	collision 42	vandalisme 59
#وعطا	blessure 49
#وعطي	vandalisme 43
#وعلي	collision 141	evenement_climatique 77	none -67
#وعم>	bris_de_glace 67	collision -77	dommage_materiel 70
#وعمر	collision 70	degats_des_eaux 84
#وعمل	autre 170	dommage_materiel -112	none -100	vol 95
#وعند	bris_de_glace 69
#وعنق	blessure 53	collision 89	incendie -43
#وعه>	collision -47	degats_des_eaux 60	dommage_materiel 45	none -45	vandalisme 110
#وعي>	collision 87
#وعين	autre 124
#وغرق	collision -46	degats_des_eaux 188	evenement_climatique 96	none -45
#وغطا	collision -107	evenement_climatique 79	vandalisme 102	vol -50
#وغمر	degats_des_eaux 107
#وفان	degats_des_eaux -42	evenement_climatique 159
#وفجا	collision 93
#وفر>	vol 78
#وفه>	collision -79	dommage_materiel -46	none -108	vandalisme 116	vol 183
#وفو>	degats_des_eaux 144	vol 47
#وفي>	collision -43	degats_des_eaux 68	dommage_materiel 55
#وفيز	collision 65
#وفيه	collision 45	dommage_materiel 56
#وقاش	none 101
#وقاي	incendie 58
#وقبل	collision 144
#وقته	autre 191	evenement_climatique -45	none -126
#وقتي	vol 88
#وقد>	dommage_materiel 40
#وقطع	collision -62	dommage_materiel 102	none -49
#وقعا	collision 41	dommage_materiel 101	none -43
#وقعت	blessure 40	dommage_materiel 129
#وقعه	collision 119	none 76
#وقفا	collision 41
#وقفت	collision 56
#وقفش	collision 75
#وقفن	collision 48	vol 51
#وقفو	collision -42	none 81	vol 54
#وقلب	collision 80	dommage_materiel -41	vandalisme 93	vol -68
#وقنا	collision -43	degats_des_eaux 144
#وقه>	collision -61	vandalisme 96	vol 85
#وقها	blessure -41	vol 57
#وقي>	degats_des_eaux 206	dommage_materiel -53
#وقين	blessure 88	collision -96	incendie 101
#وكات	blessure 43	collision 143	none -43	vol -40
#وكال	autre 146
#وكان	dommage_materiel 58	evenement_climatique 67
#وكب>	collision 59
#وكسر	vandalisme 87
#وكلا	none -58	vol 109
#وكلب	blessure 79	collision -123	dommage_materiel 119	incendie 82	none -52	vol -40
#وكلش	collision 92	degats_des_eaux -40	dommage_materiel 152	evenement_climatique -85	incendie -84	vol 47
#وكلن	bris_de_glace 42	evenement_climatique 103
#وكم>	none -43	vandalisme -45	vol 115
#وكمل	collision 164	none -47
#وكنت	collision 127	evenement_climatique 48
#وكه>	collision 47	evenement_climatique 114
#وكيت	blessure -41	bris_de_glace -45	collision -61	degats_des_eaux 130	dommage_materiel 215	evenement_climatique -96	incendie -53	none -190	vandalisme -126	vol -48
#وكيط	degats_des_eaux 95	dommage_materiel -42	evenement_climatique -136	incendie 139
#وكيق	blessure -64	collision 41	incendie 117
#وكيل	collision -53	dommage_materiel -44	evenement_climatique 43	none -66	vol 173
#ولاب	blessure -44	collision -60	degats_des_eaux 110	dommage_materiel 167	none -51	vol -67
#ولات	vandalisme 43	vol -42
#ولاه	collision 135
#ولاو	bris_de_glace -41	degats_des_eaux 164	dommage_materiel -56	evenement_climatique 40	none -41	vol -50
#ولاي	blessure 76	collision 49
#ولده	collision 83	degats_des_eaux 40
#ولدو	blessure 91	collision -54	dommage_materiel -42
#ولصق	collision 133
#ولقا	blessure 45	incendie 87	none -46	vandalisme -53	vol 74
#ولقي	collision -47	degats_des_eaux 57	vandalisme 96
#ولله	collision 86	none -46
#ولني	bris_de_glace -43	collision -55	evenement_climatique 54	none 99	vol 57
#ولو>	none -44	vol 75
#ولوا	collision -42	degats_des_eaux 75	none -59	vol 105
#ولوح	collision 76	dommage_materiel 60	evenement_climatique 48	none -53
#ولور	blessure -83	dommage_materiel 109	evenement_climatique 47	vol 42
#ولوز	autre 118	none -70
#ولون	collision 59	vandalisme 42
#ولي>	blessure 43	none -40
#وليه	vol 51
#وماب	collision 102	evenement_climatique -97	none -45
#ومات	collision 63	dommage_materiel 136	incendie -58	none -56
#ومبا	autre 45	collision -47	dommage_materiel 50	evenement_climatique 49	none -42	vandalisme -43	vol 76
#ومبل	vol 69
#ومبو	collision 136
#ومبي	incendie 77
#ومتر	dommage_materiel 117	none -51
#ومرا	collision 106
#ومرت	degats_des_eaux -60	dommage_materiel 173	vol -84
#ومشا	collision 80
#ومشي	dommage_materiel 73
#ومع>	bris_de_glace 88	collision 65	none -56	vandalisme -52
#ومعا	collision 127	vol -40
#ومعه	collision -72	degats_des_eaux -101	dommage_materiel 79	evenement_climatique 102	none -74	vandalisme -41	vol 108
#وملي	evenement_climatique -52	vandalisme 40
#ومنذ	blessure 107
#ومه>	blessure 62	none -44
#ومها	dommage_materiel 145	vol -71
#وموب	collision 40
#ومول	collision 67
#ومون	bris_de_glace 58
#ومي>	collision -41	degats_des_eaux 119	none -40
#وميس	vol 84
#ومين	collision -59	evenement_climatique 80
#ونات	collision 105	degats_des_eaux 96	dommage_materiel -43	none -52
#ونبر	blessure 46
#ونبل	blessure 60
#ونت>	blessure 78
#ونتي	vol 126
#ونجي	collision -78	degats_des_eaux -66	dommage_materiel 241	incendie -53
#وند>	vol 90
#وندا	collision 71	none -40
#ونزل	collision -50	degats_des_eaux 43	dommage_materiel 84
#ونس>	autre 139	none -46
#ونست	collision 73
#ونسط	collision 95
#ونسي	vandalisme 49
#ونطو	collision -48	degats_des_eaux 112
#ونعس	blessure 81	vol 79
#ونقل	incendie 59
#ونكت	degats_des_eaux 69	dommage_materiel -46	incendie 78
#ونه>	collision 60
#ونو>	collision 141
#ونوا	collision -50	evenement_climatique 72	none -73	vandalisme 112	vol -53
#ونوب	collision 80
#ونون	incendie 74
#ونيط	collision 221	none -45
#ونيه	bris_de_glace 98
#ونيو	none 82
#وها>	collision 48	none -55
#وهاد	evenement_climatique 67
#وهبط	degats_des_eaux 65	evenement_climatique 73	none -60
#وهرا	vol 49
#وهرب	vol 112
#وهرس	collision -60	vandalisme 87
#وهم>	blessure 49	dommage_materiel -51	none -65	vol 141
#وهو>	blessure 69	none -40
#وهي>	none -43
#ووصل	evenement_climatique 69	incendie 97
#ووضع	autre -50	blessure 113
#ووقع	degats_des_eaux 62
#وول>	degats_des_eaux 69	none 101
#وولد	blessure -40	bris_de_glace 73	collision 47	vandalisme 42
#وولي	dommage_materiel 84
#ويا>	blessure 73
#ويات	collision -45	degats_des_eaux 96	evenement_climatique 66
#ويت>	collision -50	degats_des_eaux 49	vandalisme 41
#ويده	autre -98	blessure -52	bris_de_glace -71	collision -101	degats_des_eaux -74	dommage_materiel 212	incendie -72	none -256	vandalisme -103	vol -96
#ويدي	incendie 79
#ويره	evenement_climatique 68
#ويسر	blessure 61	collision 41	none -45
#ويض>	autre 63	none 51
#ويضه	autre 48	collision 95	none -56
#ويضي	none 88
#ويقو	blessure 65
#ويل>	autre 79	bris_de_glace -81	collision -78	vandalisme 140
#ويلا	bris_de_glace 45	collision 55
#وين>	degats_des_eaux -80	dommage_materiel 68	evenement_climatique -42	none -70	vandalisme 169	vol -93
#ويو>	collision -82	degats_des_eaux 266	dommage_materiel 67	evenement_climatique -43	none -113	vandalisme -86	vol -74
#ويوت	collision 74
#وييه	collision 130	dommage_materiel -45	incendie -54	vandalisme 44
#ياء>	collision 161
#ياب>	bris_de_glace 91	collision 93	degats_des_eaux 64	evenement_climatique -71	vol -45
#يابه	blessure 49	degats_des_eaux -42	vol 59
#يات>	none -45	vandalisme 40
#ياته	collision 138
#ياتو	collision 90
#ياتي	none 67
#ياج>	incendie 49
#ياح>	evenement_climatique 79
#ياحي	bris_de_glace 48	none -42	vandalisme 118
#ياخذ	vandalisme 56
#ياده	autre 40	blessure -81	dommage_materiel 170	none -49	vol -41
#يار>	dommage_materiel 79
#يارا	collision 51	none -44	vandalisme 156	vol -42
#يارت	none -44
#ياره	collision 47
#ياس>	vol 142
#ياض>	bris_de_glace 70	none -49
#ياضي	collision 55	vandalisme 124	vol -75
#ياطه	collision -50	degats_des_eaux 120	dommage_materiel 93	none -63
#ياع>	autre 239	collision -92	degats_des_eaux -60	dommage_materiel -50	evenement_climatique 142	none -55	vandalisme -83	vol -132
#ياقه	collision 132
#يالن	collision 43
#ياله	vol 44
#يالو	bris_de_glace 50	collision 68	none -52
#يالي	none -41
#يام>	blessure 42	none 67
#يانه	collision -41	dommage_materiel 134
#يانو	collision -56	degats_des_eaux 64	dommage_materiel 205	none -73
#ياني	collision 245	none -61
#ياه>	degats_des_eaux 110
#يبا>	collision 45
#يبان	autre 82
#يبت>	collision 40
#يبتي	bris_de_glace -40	dommage_materiel 78
#يبدو	degats_des_eaux 70	none -42	vandalisme 94
#يبكه	blessure 116	collision -44
#يبكي	collision 90	vandalisme 60
#يبه>	vol 59
#يبو>	collision -58	dommage_materiel 78	vandalisme -49	vol 63
#يبور	collision 89	vol 40
#يبي>	blessure 61	none -80	vol 61
#يتال	autre 54	collision 51
#يتبد	blessure -99	bris_de_glace 82	collision -73	degats_des_eaux -40	dommage_materiel 108	incendie 122	none -81	vandalisme -58	vol -74
#يترو	bris_de_glace 60
#يتري	bris_de_glace 180	collision -63	dommage_materiel -57	evenement_climatique -51	none -63	vandalisme 169	vol -72
#يتزا	collision 82
#يتسد	collision 105
#يتسن	collision -48	evenement_climatique 47	vandalisme 48
#يتش>	collision -52	none 128
#يتصل	dommage_materiel 82	none 94	vol -41
#يتضر	collision -42	degats_des_eaux 61	vol 41
#يتعر	bris_de_glace 68	degats_des_eaux -48	vol 44
#يتقي	collision 78
#يتنا	incendie 42	vol 82
#يته>	dommage_materiel 83	none -84	vandalisme 63	vol -50
#يتهم	vol 82
#يتو>	autre 81	none -46
#يتوش	collision -66	vandalisme 96	vol 122
#يتوق	collision -46	degats_des_eaux -51	evenement_climatique 86	incendie 84
#يتون	blessure 77
#يتي>	none -42
#يتين	collision -45	dommage_materiel 77	vandalisme 98
#يتيه	blessure -94	collision -43	dommage_materiel 158	evenement_climatique 52
#يجار	collision 41	incendie 92
#يجاز	incendie 89
#يجام	vandalisme 117
#يجاو	bris_de_glace 144	collision -62	degats_des_eaux 201	dommage_materiel -56	none -126	vandalisme -65	vol -43
#يجب>	dommage_materiel -50	none 126	vol -47
#يجرح	collision -91	dommage_materiel 122
#يجري	vol 63
#يجه>	bris_de_glace 98	collision 58	none -51
#يجو>	bris_de_glace 53	vol 45
#يجي>	collision 43	vol 50
#يجين	collision -71	incendie 156
#يحات	blessure 118	bris_de_glace -42	collision -119	dommage_materiel 88	evenement_climatique 74	none -50
#يحتر	blessure -57	collision 81	dommage_materiel 132	incendie -44	none -49
#يحدث	autre 47	collision -47	none 116	vandalisme -45
#يحرر	blessure 43
#يحرق	dommage_materiel 87	incendie 57
#يحلف	collision 80
#يحلو	collision -46	none -40	vandalisme -62	vol 203
#يحه>	degats_des_eaux 42	incendie 52	none -47
#يحو>	blessure -52	collision -87	dommage_materiel -51	evenement_climatique 67	vandalisme 243	vol -79
#يحي>	autre 104	collision -42	dommage_materiel -49	none 88	vol -51
#يخرج	dommage_materiel -45	none -85	vandalisme 103	vol 74
#يخلص	autre 68	dommage_materiel 79	none -41
#يخه>	collision 81
#يخير	collision 43	degats_des_eaux -50	dommage_materiel 201	vol -85
#يدا>	blessure 41	dommage_materiel -51	none 53
#يدات	evenement_climatique 67
#يدخل	collision -64	dommage_materiel 84	incendie -93	none -43	vol 60
#يدس>	collision 68
#يدعي	blessure 110	degats_des_eaux -69	dommage_materiel 79
#يدفع	autre 107	bris_de_glace 44	vandalisme -60
#يدلت	evenement_climatique 146
#يدلي	bris_de_glace 112
#يدها	bris_de_glace 83
#يدو>	dommage_materiel -50	incendie 82	none -46	vol 64
#يدور	blessure 113
#يدون	collision 48
#يدوي	vol 46
#يدير	collision 49	evenement_climatique 64
#يديس	collision 108	vol -46
#يديه	vandalisme 62
#يديو	dommage_materiel 67	none -48	vandalisme -56	vol 122
#يرا>	vol 53
#يرات	evenement_climatique 93	none -53
#يراس	degats_des_eaux 136	none -47
#يرام	bris_de_glace 105	collision -101	dommage_materiel 138	evenement_climatique -40	none -116
#يربا	collision 58
#يرجع	autre 74	blessure -40	collision 139	evenement_climatique -52	none -71	vol 54
#يرحم	blessure -43	vol 87
#يرد>	autre 63	dommage_materiel -41	none 71
#يرفو	collision -73	dommage_materiel -54	incendie -111	none -91	vandalisme 326	vol -46
#يركو	collision -67	dommage_materiel -62	incendie 182
#يرمه	evenement_climatique 73	vol 82
#يرمي	autre 88	collision 95	none -52
#يرنا	degats_des_eaux 47
#يرها	incendie 40
#يرو>	bris_de_glace 85	collision 41
#يري>	degats_des_eaux 41	incendie 81	none -41
#يريا	collision 75
#يريد	degats_des_eaux 129
#يرين	autre -88	dommage_materiel 173
#يزر>	dommage_materiel 47
#يزه>	vol 68
#يزور	collision -60	none -48	vol 184
#يزي>	blessure 53	dommage_materiel 66
#يزيه	none 109
#يسار	collision -49	vol 82
#يسال	collision 67	none -86	vandalisme 124
#يست>	autre -64	collision -47	degats_des_eaux -43	dommage_materiel -60	none 219	vandalisme -55	vol -56
#يستا	dommage_materiel 136	evenement_climatique 46
#يستي	dommage_materiel -55	none -42	vol 173
#يسر>	collision 115
#يسرق	autre 104	bris_de_glace 65	collision -60	none -43
#يسري	collision 53
#يسكل	none -62	vol 195
#يسكن	collision -42	vandalisme 63	vol 57
#يسمع	collision 56	vandalisme 59
#يسه>	blessure 127	collision 53	dommage_materiel -46
#يسي>	dommage_materiel 100
#يسيا	dommage_materiel 62
#يسيل	degats_des_eaux 224	none -50	vol -51
#يسين	autre 59	none -41	vol -53
#يشان	collision 173
#يشتك	degats_des_eaux 43
#يشعل	dommage_materiel 166	vol -50
#يشكا	collision 84
#يشكو	blessure 42	collision 43
#يشه>	blessure 68	bris_de_glace -47	collision -66	dommage_materiel -125	incendie 216	none -68
#يشوف	vol 57
#يصبن	vandalisme 91	vol -75
#يصبه	dommage_materiel -40	vol 47
#يصلح	blessure 67	collision -47	dommage_materiel 109	incendie -50
#يصلن	autre 204	blessure -63	collision -46	none -100	vol -52
#يضا>	autre 68	collision 46	none -74
#يضاء	autre 60	collision 46	none -72
#يضان	degats_des_eaux 60	dommage_materiel -40	evenement_climatique 133	vol -42
#يضحك	blessure 42
#يضرب	blessure -46	collision 128
#يضرن	blessure 51	collision 122
#يضه>	collision 68	vandalisme 51
#يضي>	none 88
#يطار	blessure 55
#يطال	autre 69	dommage_materiel 105	none -46	vandalisme -41
#يطان	collision -52	dommage_materiel -64	incendie 150	none -67	vandalisme -55
#يطت>	collision 81
#يطتش	incendie -82	vandalisme 43	vol 95
#يطرط	bris_de_glace 102	degats_des_eaux -41	dommage_materiel -41	incendie 144
#يطره	autre 77	none -42
#يطري	dommage_materiel 164	none -42
#يطلع	degats_des_eaux 146	dommage_materiel -45
#يطنا	collision 52
#يطو>	dommage_materiel 48
#يطوه	blessure 86	dommage_materiel -45
#يطيح	collision -61	degats_des_eaux 73	vandalisme 121	vol -56
#يعا>	autre 80	collision 56	none -50
#يعتذ	bris_de_glace 45	collision 55
#يعد>	blessure 70	collision 74	degats_des_eaux 81	dommage_materiel -62
#يعرج	collision 166	none -49
#يعرف	collision 79	none -51	vol 56
#يعطي	collision 57	dommage_materiel 52	incendie -65	none 76	vol -48
#يعمر	collision 51	degats_des_eaux 86
#يعمل	vandalisme 47	vol -42
#يعني	vol 77
#يعه>	evenement_climatique 72
#يعوض	autre 73	collision -40	degats_des_eaux 115	dommage_materiel -56	vol -41
#يغطي	autre 125	vandalisme 42
#يفا>	degats_des_eaux 57
#يفاش	incendie 41	none 72
#يفط>	autre 128	vol -88
#يفطت	none 91
#يفطو	autre 171	dommage_materiel -49	none -100	vol -42
#يفه>	incendie 53
#يفها	blessure 80
#يفهم	collision 63
#يفون	vol 76
#يفي>	bris_de_glace 57	collision 60
#يقا>	vandalisme 44
#يقتي	collision -70	dommage_materiel 130	none -76
#يقدر	blessure 40	degats_des_eaux 51
#يقطر	degats_des_eaux 203	dommage_materiel -48	none -51
#يقطع	blessure 48	collision -45	dommage_materiel 92
#يقظت	degats_des_eaux 47
#يقلب	dommage_materiel 159	none -78	vandalisme -68	vol 65
#يقه>	none -41
#يقها	collision 140
#يقو>	bris_de_glace 67	collision 84	none -51
#يقود	collision 44
#يقي>	autre 80	dommage_materiel 57	vandalisme 41	vol -43
#يكال	bris_de_glace -65	evenement_climatique 67
#يكان	autre 42
#يكبر	bris_de_glace 152	collision -61
#يكتب	incendie 58	vandalisme 45
#يكل>	collision 145
#يكلا	collision -57	vandalisme 97	vol 44
#يكه>	dommage_materiel 134	none -60
#يكو>	bris_de_glace 40	collision -53	degats_des_eaux 60	dommage_materiel 118	evenement_climatique -57	none -59
#يكوب	collision 121
#يكون	bris_de_glace 79	vandalisme 82	vol -69
#يكي>	collision -72	degats_des_eaux -44	dommage_materiel 65
#يكيل	collision 47
#يكيه	evenement_climatique 96
#يلات	dommage_materiel 65	vandalisme 51
#يلاد	blessure -51	dommage_materiel 183
#يلان	collision 56
#يلاه	collision -58	dommage_materiel 134
#يلتو	collision 104
#يلتي	vandalisme 90
#يلحق	bris_de_glace 56	degats_des_eaux 49
#يلعب	blessure 147	bris_de_glace 56	collision -43	none -46	vandalisme -47
#يلم>	bris_de_glace 74
#يلمس	bris_de_glace 55	vol 68
#يله>	none -41	vandalisme 78
#يلو>	collision 72	dommage_materiel 161	none -66	vandalisme -55	vol -61
#يلوم	dommage_materiel 117	none -51
#يلي>	autre 48	evenement_climatique 42
#يليا	blessure 54
#يليف	vol 56
#يليك	incendie 48	vandalisme 158	vol -57
#يليه	blessure 105	bris_de_glace 40	collision -43
#يما>	collision 71	vandalisme 64
#يمات	bris_de_glace 51	collision -55	dommage_materiel 80	incendie -49	none -68
#يمار	collision -48	dommage_materiel -49	none -72	vandalisme -59	vol 223
#يمان	blessure -46
#يمته	vol 75
#يمسس	collision 44	incendie 58
#يمشي	collision 129	vol -44
#يمكن	bris_de_glace 52	none 59
#يملا	degats_des_eaux 53
#يمن>	collision 104
#يموز	evenement_climatique 140
#يمون	dommage_materiel -46	none -42	vandalisme 44	vol 75
#يمي>	blessure 86	collision 54	dommage_materiel -44
#يمين	collision 119	none -44
#ينات	collision 49
#يناش	dommage_materiel -51	evenement_climatique 58	vandalisme 79
#ينام	blessure 47	collision 126	dommage_materiel -40	incendie 76	none -82
#يناه	incendie 107	none -84	vol 93
#ينت>	dommage_materiel 60
#ينتي	incendie 52
#ينزف	blessure 77
#ينزل	degats_des_eaux 127
#ينش>	none 94
#ينغ>	collision 46	none -41
#ينك>	dommage_materiel 109
#ينما	collision -62	dommage_materiel 112	evenement_climatique 53	none -60
#يننا	collision 74	degats_des_eaux 111	evenement_climatique -75
#ينها	blessure -46	degats_des_eaux 41	dommage_materiel 76	vol 57
#ينو>	collision 43	degats_des_eaux 46	none -58	vandalisme 76
#ينيا	autre 108	collision -62	evenement_climatique 58
#ينيت	blessure 104
#ينير	collision 76	dommage_materiel 78
#ينيك	blessure 86
#ينين	blessure -64	bris_de_glace 77	collision -60	none 68	vol 54
#ينيه	collision 53
#ينيو	collision 65	dommage_materiel 41
#يهرب	collision -71	dommage_materiel -64	none -110	vandalisme -76	vol 302
#يهضر	incendie 116	none 49	vol -40
#يهم>	vandalisme 57
#يوا>	collision -52	dommage_materiel -42	none 71	vol 110
#يوان	dommage_materiel 59	evenement_climatique 40	none -51	vandalisme 69	vol -48
#يوت>	evenement_climatique 92
#يوتا	collision 74
#يوجد	autre 106	collision -48	none 75
#يوجع	collision 67	vandalisme 54
#يورو	autre 88	none -40
#يوز>	blessure 44
#يوسف	collision 80
#يوصل	collision 78	none -50
#يوط>	blessure -63	collision -57	dommage_materiel 141	none -47	vandalisme -41	vol 65
#يوقع	collision 80	degats_des_eaux 70	evenement_climatique -40	incendie -41	none 71
#يول>	evenement_climatique 118
#يولي	degats_des_eaux 57	dommage_materiel -58
#يوما	autre 58	collision 78	none -43
#يومي	blessure -43	collision -66	evenement_climatique 93	none 45
#يوني	none 50
#يوه>	collision -43	none 145	vol 52
#ييا>	vandalisme 50
#ييت>	collision 162	vandalisme -84
#يير>	autre 51	collision 106	none -41	vandalisme -42
#يين>	blessure 146	none -104
#ييه>	vol 59
00	blessure 86	collision -42	vandalisme 44
05	none 100
06	blessure 49	none 109
1	blessure 58	bris_de_glace 79	collision -56	none 41	vandalisme -52
12	evenement_climatique 40
13	dommage_materiel -40	incendie 53	none 153
14	autre 75	collision -54	none -48
15	none 92
17	collision 68
18	bris_de_glace 68	none -40
1800	blessure 49	dommage_materiel 52
19	none 72
200	collision -49	dommage_materiel -44	incendie 247	none -74
2019	collision 72
2025	none 115
21	bris_de_glace 111	none -41
22	collision 94	none 70
23	incendie 75
24	collision 55
25	dommage_materiel -41	none 168
26	bris_de_glace -116	vandalisme 168	vol -75
27	vol 40
28	none 81
29	collision 72
3	blessure 57	none -49
300	degats_des_eaux 102	dommage_materiel -49	none -59	vandalisme -43	vol 91
3000	autre 124	none -51	vol -59
320	autre 153	none -109
4	vol 72
40	autre 56	bris_de_glace 70	none -44	vandalisme -62
400	autre 191	collision -158	degats_des_eaux 46	dommage_materiel -40	none -62	vol -40
4000	dommage_materiel 152
45	none 54
5	none 42
50	autre -45	blessure 54	degats_des_eaux 56
500	autre 128	blessure 68	collision -41	dommage_materiel -109
5200	dommage_materiel 60
6	blessure 87	bris_de_glace 44	collision -40
600	autre 266	collision -139	dommage_materiel -52	none -98
6000	autre 63	vol 40
6500	collision -85	dommage_materiel 155
7	blessure 90
71	blessure 48	dommage_materiel 85
8	dommage_materiel 42
80	bris_de_glace 73	collision 58
900	autre 222	blessure -49	collision -73	degats_des_eaux 41	dommage_materiel -49
=answer: lead	collision 64	none -57
=answer: no	none -48
=answer: unsure	collision 45
=being: animal	blessure 48	collision 57	dommage_materiel 49	none -81
=being: thing	none -80
=constat: constat	collision 178
=constat: not-done	collision 180
=danger: event	collision -78	dommage_materiel -50	incendie 300	none -48	vol -41
=danger: now	collision -87	dommage_materiel 181	incendie 88	none -59	vandalisme -57	vol -67
=danger: over	blessure -75	bris_de_glace -66	collision -69	degats_des_eaux -64	dommage_materiel -109	evenement_climatique 215	incendie 59	none -94	vandalisme -62	vol -63
=danger: plea	autre -42	collision 76	dommage_materiel -42	incendie 75
=danger: present	collision 48	none -60
=danger: put-out	degats_des_eaux 50	dommage_materiel -45	incendie 134
=distress: distress	collision 42	none -42
=document: devis_ou_facture	autre 176	incendie -45	none -108	vandalisme -42
=document: photos	collision 46	degats_des_eaux -73	incendie 60	vol 47
=document: recepisse_plainte	collision -59	vandalisme 63	vol 98
=hedge: roughly	collision 46	dommage_materiel 49	vandalisme -47
=idiom: figure	dommage_materiel 77	none -48
=idiom: paper	collision 125	degats_des_eaux 72	none -52
=idiom: part	autre 103	none -72
=idiom: silence	blessure -54	bris_de_glace -63	collision -88	degats_des_eaux 330	dommage_materiel -122	evenement_climatique -50	incendie -49	none -224	vandalisme -63	vol -94
=injuries no	none -54
=injuries no rather	dommage_materiel 53	none -57
=injuries no sure	none -53
=injuries unknown	collision 60	dommage_materiel 61	none -92
=injuries unknown unsure	collision 60	dommage_materiel 61	none -92
=injuries yes	blessure 95	collision 48	none -47
=injuries yes sure	blessure 95	collision 48	none -47
=injury: absent	none -52
=injury: body	blessure 94	collision 54	none -61
=injury: casualty	blessure 78	collision 62	dommage_materiel -40	none -41
=injury: grave	autre -43	bris_de_glace -50	dommage_materiel 159	evenement_climatique 55	none -76	vandalisme -46
=injury: nobody	none -56
=injury: one-well	collision 49	dommage_materiel 70	none -57
=injury: perhaps	blessure 139	none -60
=injury: struck	collision 132	dommage_materiel 56	none -45
=injury: symptom	blessure 84	collision 46	dommage_materiel -44	none -49
=intent: back	collision 78	degats_des_eaux -40	none -91	vandalisme 172	vol -85
=intent: cancel	blessure -40	collision 72	none 49	vandalisme -47
=intent: complaint	collision -77	dommage_materiel -45	none -69	vandalisme 151	vol 211
=intent: correct	collision 179	degats_des_eaux 64	dommage_materiel -84
=intent: declare	collision 48	vandalisme -43
=intent: follow	autre 60	none 78
=intent: help	autre 47	dommage_materiel -42	none 48
=intent: human	collision -52
=intent: language	collision 42	vandalisme -55
=intent: other	autre 119	collision -53	dommage_materiel -68	none 69	vandalisme 64	vol -63
=intent: review	collision 43	dommage_materiel -46	none 150	vandalisme -40
=intent: thanks	blessure -59	dommage_materiel 49	vandalisme -58	vol 98
=liability: admitted_by_other	bris_de_glace 67	dommage_materiel 55
=liability: contested	collision 248	dommage_materiel -42	none -54
=other autre	autre 100	blessure -43	collision -66	degats_des_eaux 100	none -86	vandalisme -108	vol -64
=other blessure	autre -71	bris_de_glace 66	dommage_materiel 66	evenement_climatique -61	vol -49
=other collision	autre 45	blessure 100	bris_de_glace 47	collision -63	evenement_climatique 49	vandalisme -57	vol -53
=other degats_des_eaux	blessure 247	bris_de_glace -40	collision -89	degats_des_eaux -62	dommage_materiel -117	vandalisme -48	vol 100
=other evenement_climatique	dommage_materiel -44	evenement_climatique 267	vol -117
=other incendie	collision -44	degats_des_eaux 48	dommage_materiel -72	incendie 84	none -71	vandalisme -42	vol -46
=other vandalisme	collision 128	degats_des_eaux 105	vandalisme -65
=other vol	collision -58	evenement_climatique 254	vandalisme 40	vol -92
=party: alone	degats_des_eaux -43	dommage_materiel 51
=party: by-oneself	blessure -44	collision 94	degats_des_eaux -61	dommage_materiel 77	evenement_climatique 45	none -46
=party: culprit	bris_de_glace 84	collision 78	degats_des_eaux -65	dommage_materiel -74	none -63	vandalisme 62	vol -53
=party: foreign	collision 47	dommage_materiel -47	none -82	vandalisme -41	vol 132
=party: hit-and-run	blessure -40	collision 73	incendie 75	none -58	vandalisme -43	vol 75
=party: neighbour	degats_des_eaux 78	dommage_materiel 48	none -65	vol -45
=party: nobody-else	degats_des_eaux 94	dommage_materiel 40	none -45	vol -45
=party: obstacle	collision 93	evenement_climatique 55	none -76
=party: other-vehicle	collision 146
=party: theirs	blessure -55	bris_de_glace 100	collision 177	dommage_materiel -80	none -47
=party: unknown-origin	dommage_materiel -52	vandalisme 72
=party: witness	collision -48	degats_des_eaux 51	none -51
=person: close	dommage_materiel 58	none -75
=person: driver	collision 138
=person: exposed	collision 177	incendie 129	none -87	vandalisme -54	vol -73
=person: self	collision 62	none -65
=police: not-done	collision 67	vol 74
=police: police	collision 51	dommage_materiel -50	none -66	vandalisme 61	vol 101
=status: awaited	collision 62	dommage_materiel 80	vandalisme -43
=status: done	collision 72
=status: future	none -42	vol 58
=status: not-yet	autre 48	none -42	vol 46
=status: refused	collision 47
=status: unfinished	collision 55	vandalisme 52
=thirdParty no	none -65
=thirdParty no rather	evenement_climatique 78	none -60	vol 70
=thirdParty no sure	dommage_materiel 47	none -52	vol 45
=thirdParty no unsure	blessure 51	degats_des_eaux 50	incendie 61	none -74
=thirdParty none	none 111
=thirdParty unknown	degats_des_eaux 192
=thirdParty unknown unsure	degats_des_eaux 192
=thirdParty yes	collision 80	none -53
=thirdParty yes rather	blessure 61	bris_de_glace -46	collision 110	dommage_materiel 41	evenement_climatique -44	none -100	vol -70
=thirdParty yes sure	collision 78	none -50
=type autre	autre 339	none -82
=type autre sure	autre 339	none -82
=type blessure	blessure 279	collision -49	degats_des_eaux -42	none -76
=type blessure sure	blessure 329	collision -125	none -55
=type blessure unsure	blessure 212	degats_des_eaux -61	evenement_climatique -54	none -94
=type bris_de_glace	bris_de_glace 379	collision -74	none -59
=type bris_de_glace sure	bris_de_glace 379	collision -74	none -59
=type collision	collision 212	none -52
=type collision rather	blessure 157	collision 127	dommage_materiel -47	none -66	vol -53
=type collision sure	collision 224	none -52
=type collision unsure	blessure -47	collision 87	dommage_materiel -52	none -44	vol 117
=type degats_des_eaux	collision -84	degats_des_eaux 317	none -67
=type degats_des_eaux rather	autre -56	blessure -76	collision -79	degats_des_eaux -96	dommage_materiel 97	evenement_climatique 105	incendie 85	none -117
=type degats_des_eaux sure	collision -89	degats_des_eaux 387	dommage_materiel -47	none -58
=type dommage_materiel	collision -68	degats_des_eaux -41	dommage_materiel 373	evenement_climatique -49	incendie -40	none -65	vandalisme -56
=type dommage_materiel sure	collision -68	degats_des_eaux -41	dommage_materiel 373	evenement_climatique -49	incendie -40	none -65	vandalisme -56
=type evenement_climatique	collision -63	dommage_materiel -64	evenement_climatique 376	none -60	vandalisme -45	vol -54
=type evenement_climatique sure	collision -63	dommage_materiel -64	evenement_climatique 376	none -60	vandalisme -45	vol -54
=type incendie	collision -66	incendie 333	none -55	vol -45
=type incendie sure	collision -72	incendie 334	none -55	vol -43
=type none	none 110
=type vandalisme	collision -40	none -63	vandalisme 326	vol -88
=type vandalisme rather	blessure -57	bris_de_glace -51	collision 196	degats_des_eaux -68	dommage_materiel 166	evenement_climatique -52	incendie -42	none -109	vol -82
=type vandalisme sure	collision -62	none -60	vandalisme 347	vol -89
=type vol	collision -48	none -56	vol 303
=type vol rather	bris_de_glace -43	collision -109	degats_des_eaux -74	dommage_materiel 89	evenement_climatique -46	incendie -40	none -94	vandalisme -74	vol 211
=type vol sure	collision -46	none -55	vol 302
=type: autre	autre 340	collision -44	none -79	vandalisme -45
=type: blessure	blessure 263	collision -90	none -48
=type: bris_de_glace	bris_de_glace 332	collision -74	dommage_materiel -43	none -57	vol -44
=type: collision	collision 145	none -56
=type: degats_des_eaux	collision -63	degats_des_eaux 217	evenement_climatique 49	none -63
=type: dommage_materiel	collision -44	dommage_materiel 173	none -65
=type: evenement_climatique	collision -65	evenement_climatique 363	none -60	vandalisme -46	vol -57
=type: incendie	collision -58	incendie 300	none -55	vol -48
=type: vandalisme	none -62	vandalisme 290	vol -80
=type: vol	collision -52	none -57	vol 257
a7	bris_de_glace 62
constat	collision 62
ا	degats_des_eaux 49	dommage_materiel 75
ابدا	none 144
ابلغ	bris_de_glace 52	collision -57	degats_des_eaux -43	dommage_materiel -42	none -58	vandalisme 100	vol 63
ابن	vol 65
ابنتي	blessure 69	dommage_materiel 64
ابني	dommage_materiel 127	none -43
ابوه	blessure -89	bris_de_glace 73	collision 41	dommage_materiel 60
ابي	blessure 154	collision -112	incendie 87	none -41
اتاي	vol 115
اتذكر	none 82
اتصل	collision 88
اتصلت	collision 100	vol 45
اتعور	collision 53	dommage_materiel 42
اتلف	dommage_materiel 92	incendie 57	none -57
اتمكن	collision 70
اثار	vandalisme -77	vol 170
اثر	collision 53
اثناء	dommage_materiel 104
اجازه	vol 41
اجد	collision -68	vol 201
اجره	collision 57
اجل	collision 57	dommage_materiel -51	none 75	vandalisme -42
احتاج	autre 131	vol -42
احترق	incendie 143
احترقت	collision -42	incendie 218	none -46
احتكاك	collision 141
احتكت	collision 104
احدا	degats_des_eaux -41	dommage_materiel -42	none -93	vandalisme 172	vol 65
احدهم	collision -74	vandalisme 192
احنا	blessure -44	degats_des_eaux 66	dommage_materiel 76
احيطكم	vol 56
اختفت	vol 147
اختي	collision -40	dommage_materiel 58	incendie 42	none -42
اخذ	vandalisme 85
اخذت	blessure 80	collision -54	none -82	vandalisme 94
اخذوا	degats_des_eaux -56	vol 117
اخر	bris_de_glace 54
اخري	collision 68
اخضر	collision -57	dommage_materiel -49	none -66	vandalisme 260	vol -68
اخي	none 115
ادري	collision -58	dommage_materiel -46	none 116	vandalisme -66	vol 46
ادم	collision -51	degats_des_eaux -52	dommage_materiel -42	evenement_climatique 138	none -55	vandalisme 97	vol -50
اذني	evenement_climatique 47
اذي	bris_de_glace 57
ار	collision 61	dommage_materiel -42
اربع	blessure 43	degats_des_eaux 46
اربعه	vandalisme 108
ارتجاج	collision 129
ارتجف	collision -60	dommage_materiel 83
ارتطم	bris_de_glace 114
ارتطمت	collision 54
ارتفاع	dommage_materiel 93
ارجع	none -52	vandalisme 163	vol -48
ارجو	bris_de_glace 80
ارسال	autre 237	collision -54	dommage_materiel -53	none -167
اريد	none 171
ارير	collision 174
اريير	collision 153
ازرق	collision 115	dommage_materiel -56	none 61	vandalisme -41
اسابيع	autre 83	blessure 135	collision -47	dommage_materiel -41	none -77
اسبوع	degats_des_eaux 44
اسبوعين	autre -40	none 182
استاذ	collision 40	none 79
استدعاء	autre 46	collision 87
استرجاع	autre 221	none -111
استنشقت	incendie 84
استيقظت	degats_des_eaux 60
اسعاف	collision 74
اسفله	bris_de_glace 62	collision -100	dommage_materiel 148	none -42	vol -43
اسفي	blessure 61	evenement_climatique 74
اسقط	degats_des_eaux -60	dommage_materiel 150
اسكن	evenement_climatique 40
اسم	bris_de_glace -55	collision 43	degats_des_eaux 99
اسمه	collision 53
اسمها	collision 62	evenement_climatique 135	none -41
اسمي	blessure 50	evenement_climatique 114
اسنان	degats_des_eaux -67	dommage_materiel 97
اسود	autre 67	collision -53	degats_des_eaux 47	incendie 117	none -85
اشاره	blessure 71
اشتري	autre -54	vol 152
اشتعلت	collision -40	incendie 152
اشرح	none 97
اشعر	vol 57
اصابات	degats_des_eaux 41
اصابع	blessure 69	dommage_materiel 100
اصابه	evenement_climatique 52
اصب	collision 69
اصبت	blessure 205
اصبعي	blessure 284	bris_de_glace -42	collision -101	degats_des_eaux -40	dommage_materiel -114	incendie -42	none -173	vandalisme -51	vol -53
اصرح	blessure 85	collision -68	dommage_materiel -42	none 113
اصص	dommage_materiel -49	evenement_climatique 107
اصطدام	autre 91	collision 58	none -42
اصطدمت	collision 109
اصلا	blessure 56	collision 46
اصيب	none 118
اصيبت	collision 53
اضرار	degats_des_eaux 56
اطلب	autre 50	none 48
اظن	collision 59	none 84
اعبر	collision 88
اعتذر	bris_de_glace 54
اعترض	none 72
اعترف	dommage_materiel 146	none -63
اعلم	none 109
اعمل	blessure 65
اغلقت	bris_de_glace 75	collision -47	incendie 55
اغير	blessure 91
افران	evenement_climatique 243	none -64
افعل	collision -45	none 93	vol 78
افهم	autre -62	none 239
اقتلعت	evenement_climatique 128
اقدر	vol 49
اقدم	vandalisme 42
اقوالي	none -59	vol 150
اقود	collision 96
اكادير	autre 41	bris_de_glace 98	collision -99	incendie 77	none -57
اكتشفت	bris_de_glace 152	collision -60	vandalisme -42
اكتوبر	blessure 47
اكثر	degats_des_eaux 73	none -41
اكل	autre 67	none -40	vol 57
اكن	collision 71	none 93
اكيد	none 174
الا	vandalisme 47
الابواب	collision -42	degats_des_eaux -80	dommage_materiel -51	none -44	vandalisme 226	vol -51
الابيض	autre 55	collision -62	degats_des_eaux 43	dommage_materiel 129	incendie -50
الاثاث	blessure -46	dommage_materiel 47	evenement_climatique 40
الاحذيه	degats_des_eaux 53	incendie 84
الاخر	none 106
الاداء	collision 45
الاربع	dommage_materiel 68	none -47	vol 115
الاربعاء	dommage_materiel 53
الاربعه	collision -87	incendie 117	vandalisme 81
الارض	degats_des_eaux 40	none -63
الارضي	evenement_climatique 149
الارضيه	degats_des_eaux 229	evenement_climatique -58	vandalisme -49
الارواح	blessure -62	incendie 125	vol -40
الازاز	bris_de_glace 50	vandalisme 68	vol -70
الاسباني	vol 50
الاسبقيه	collision 51
الاسبوع	none 162
الاسبوعي	evenement_climatique 72	vol 79
الاستاذ	blessure 128	none -47
الاسطبل	collision -45	evenement_climatique 120	none -46	vol 99
الاسعاف	collision 69
الاسنان	autre 111	none -78
الاسود	degats_des_eaux 146	dommage_materiel -44
الاشاره	collision 43
الاصلاح	dommage_materiel 60
الاضرار	evenement_climatique 47
الاطار	dommage_materiel 124	vandalisme -124
الاطفاء	collision -42	incendie 102
الاطفال	degats_des_eaux 44	vandalisme 68
الاف	collision -41	dommage_materiel -52	none -40	vol 177
الاكسجين	incendie 56
الاكواريوم	degats_des_eaux 131
الالواح	evenement_climatique 123
الام	vol 49
الامام	collision 84	vandalisme 72	vol -61
الامامي	bris_de_glace 116
الاماميه	collision 136	dommage_materiel -51
الامان	collision 96
الامر	none 75
الامن	vandalisme 68
الامنيه	vol 71
الانبوب	degats_des_eaux 217	dommage_materiel -63
الانترنت	vandalisme 72
الانذار	vol 89
الاوتوروت	collision 158	none -61
الاوراق	collision 131	vol -89
الاول	collision -40	none 201
الاولاد	bris_de_glace 40	collision -45	evenement_climatique 99	none -52
الاولي	collision 129	none -50
الايسر	collision 100
الايمن	collision 87
البارابريز	bris_de_glace 166	collision -51
البارابول	evenement_climatique 158
الباراشوك	collision 134
الباربريز	bris_de_glace 214	collision -55	degats_des_eaux -42	evenement_climatique -56
البارح	none 42
البارحه	collision 55	none 76
البارشوك	collision 148
الباركي	collision -52	degats_des_eaux 209	evenement_climatique -49
الباركينغ	collision 49	none -68	vandalisme 102
الباركيه	degats_des_eaux 85	dommage_materiel 96	vol -60
الباسبور	autre 168	vol -104
الباش	collision -45	evenement_climatique 128	none -74	vandalisme 115
الباقي	autre 99	collision -43	none -72
البالكون	blessure -60	bris_de_glace 188	collision -158	degats_des_eaux -48	none -85	vandalisme 55	vol 73
البانيو	collision -46	degats_des_eaux 249	evenement_climatique -48
البحث	collision -101	dommage_materiel 140	none -47	vol 111
البحر	blessure 134	dommage_materiel -40	evenement_climatique 81	none -46	vol -65
البرد	bris_de_glace 65	collision -50	evenement_climatique 196	none -53
البرق	evenement_climatique 220	incendie -45
البرميل	blessure 76	collision 74
البريد	collision -58	dommage_materiel 135	none -76	vandalisme 42
البزطام	collision -52	vol 133
البصمات	vol 129
البضايع	collision 47
البطيخه	collision 81
البقره	dommage_materiel 75	evenement_climatique 63
البلاستيك	blessure 103	collision -63	incendie 74
البلاستيكيه	evenement_climatique 130
البلاصه	collision -76	vandalisme 100	vol 120
البلاط	blessure -139	collision -67	degats_des_eaux 263	dommage_materiel -69
البلاكه	bris_de_glace 92	collision -75	dommage_materiel -85	evenement_climatique 122	none -172	vandalisme -53
البلديه	collision 79	evenement_climatique 66
البلكون	autre 107	bris_de_glace 155	collision -88	degats_des_eaux -43	none -70	vol -46
البلومبي	degats_des_eaux 112
البناء	bris_de_glace 75	collision -64	vol 75
البنايه	blessure 79
البنت	blessure 167	dommage_materiel -49	none -121
البنزين	collision 72
البنك	autre 139	collision -74	dommage_materiel -46	evenement_climatique 41	none -99	vandalisme -40	vol 123
البهايم	evenement_climatique 98
البوابه	collision 160	dommage_materiel -44
البوطا	incendie 133
البوطه	degats_des_eaux -58	incendie 172
البوليس	vandalisme 67
البوليسي	collision 129
البومبا	autre 102	collision -62	dommage_materiel 88	evenement_climatique 70	incendie -60	none -85	vandalisme -63	vol -59
البومبيه	incendie 139
البيانو	collision -48	degats_des_eaux 118	dommage_materiel 67
البيتزا	collision 113	none -44
البير	autre -43	bris_de_glace -51	collision -82	degats_des_eaux 212	dommage_materiel -72	incendie -56	none -186	vandalisme -69
البيرمي	collision 159
البيرو	bris_de_glace 235	degats_des_eaux -103	dommage_materiel -52	none -57
البيسكليت	dommage_materiel 81	incendie -44	none -47	vandalisme -41	vol 139
البيسي	dommage_materiel 182
البيسين	degats_des_eaux 45	evenement_climatique 96	incendie -46
البيض	evenement_climatique 96	vandalisme 92
البيضاء	autre 76	collision 60	none -65
البيطري	autre 59	collision 46	dommage_materiel -41
البيكوب	collision 60
التابعه	dommage_materiel -55	none -46	vandalisme 100
التاسعه	vol 48
التامين	autre 205	dommage_materiel -54	none -40
التبروري	evenement_climatique 159
التبن	incendie 96
التحت	bris_de_glace 186	dommage_materiel -44	none -87
التحدث	none 53
التدفيه	degats_des_eaux 104
الترامواي	vol 64
الترقوه	collision 136
التروتينيت	blessure 98	collision -84	incendie 53
التريبورتور	collision 55	vol 50
التسعود	vol 59
التصاور	degats_des_eaux 43	evenement_climatique 81
التصريح	autre 64
التصليح	degats_des_eaux 66	dommage_materiel 145	incendie -49
التعويض	none 122
التقني	dommage_materiel 68	evenement_climatique 65
التلات	blessure 44	collision -40	degats_des_eaux 126	incendie -56
التلفاز	dommage_materiel 66	vol 42
التلفازه	collision -53	dommage_materiel 161	vandalisme 55
التلفزه	blessure -84	collision -42	dommage_materiel 171	vol 44
التلفون	collision -43	incendie 86	vol 56
التمس	autre 134	dommage_materiel 40	none -97
التوصيل	collision 75	vol 83
التي	collision 43
التيار	autre -72	dommage_materiel 225	incendie -58
التيليفون	collision 45	dommage_materiel 69
التيو	degats_des_eaux 244	dommage_materiel -46	none -120
الثالث	degats_des_eaux 48
الثالثه	collision 82
الثامنه	none 78
الثاني	blessure 76	dommage_materiel 60
الثانيه	incendie 41
الثلاثاء	none 40
الثلاثه	vandalisme 101
الثلاجه	dommage_materiel 203	none -40
الثلج	evenement_climatique 208
الثمنيه	none 110
الجاج	blessure 159	bris_de_glace 129	collision -86	dommage_materiel -70	evenement_climatique -56
الجار	degats_des_eaux 72
الجاره	collision -80	degats_des_eaux 79	evenement_climatique 50
الجامع	bris_de_glace -40	collision -96	dommage_materiel -59	incendie 155	none -145	vandalisme -58	vol 229
الجامعيه	vol 46
الجانب	incendie 42
الجانبيه	collision 60
الجبس	blessure 95	degats_des_eaux 45
الجبص	degats_des_eaux 243	dommage_materiel -80	incendie -45
الجبل	degats_des_eaux -44	evenement_climatique 62	vol 49
الجدار	degats_des_eaux 94
الجدارميه	vol 42
الجديد	collision 112	none -59
الجديده	dommage_materiel 145
الجراج	bris_de_glace 55
الجرار	bris_de_glace 53	collision 61
الجرح	blessure 160	collision -43
الجرحي	blessure -84	none 182
الجرده	degats_des_eaux 156	dommage_materiel -43	evenement_climatique -90	none -60	vandalisme 54
الجزار	incendie 57
الجمله	blessure 98	bris_de_glace -40	collision 73	degats_des_eaux -55	dommage_materiel -69	evenement_climatique 154	none -70	vandalisme -49	vol -42
الجميع	autre 67	dommage_materiel 57
الجناح	bris_de_glace -47	collision 46	vandalisme 131	vol -43
الجنب	collision 137
الجنط	dommage_materiel 214	none -58	vandalisme -56
الجهتين	collision 124	none -121	vandalisme 66
الجوج	bris_de_glace 49	collision -44
الجيب	bris_de_glace 60	none -60	vol 146
الجيران	blessure 41
الحاج	vandalisme 63
الحاجز	bris_de_glace 93	collision 105	none -53
الحاجه	collision 54	dommage_materiel 51	evenement_climatique -43	none -71	vol 75
الحادث	collision 42
الحادثه	autre 86	collision 66	dommage_materiel -46
الحاديه	collision 73
الحارس	vandalisme 78
الحاسوب	collision -70	dommage_materiel 305	incendie -97	none -62
الحافله	incendie 47	none -56	vol 99
الحال	dommage_materiel -40	none 125
الحانوت	degats_des_eaux 58	incendie 42	none -54
الحبل	blessure -54	collision -49	dommage_materiel 123	vol 116
الحجاره	vandalisme 238	vol -84
الحجر	bris_de_glace 43	vandalisme 75	vol -61
الحد	blessure 104	dommage_materiel -71	evenement_climatique 57
الحداش	bris_de_glace 49	dommage_materiel -43	none 52
الحديد	collision 41
الحديقه	collision -53	dommage_materiel 94	none -49	vandalisme 50
الحراره	bris_de_glace 182	vandalisme -54
الحراسه	blessure 55
الحرام	collision -116	dommage_materiel -51	none -58	vandalisme 80	vol 180
الحريق	incendie 60	vandalisme 73
الحسن	collision 143
الحسيمه	degats_des_eaux -69	evenement_climatique 125
الحصان	blessure -58	incendie 95	none -43	vol 108
الحفره	blessure 157	collision -144	vandalisme 95
الحق	collision -100	degats_des_eaux 62	vol 141
الحلاقه	collision -54	degats_des_eaux 62	vol 78
الحلوي	blessure -44	bris_de_glace 78	degats_des_eaux -64	dommage_materiel 229	evenement_climatique -87	incendie -43	none -182	vandalisme -47
الحلويات	collision -45	degats_des_eaux 96	evenement_climatique 66
الحليب	dommage_materiel 89	none -56
الحمار	collision 173
الحمام	degats_des_eaux 62	dommage_materiel -49
الحمايه	autre 80	dommage_materiel 146	incendie -135	none -62	vol -40
الحمرا	vandalisme 141	vol -95
الحنفيه	collision -55	degats_des_eaux 236	evenement_climatique -125	none -55
الحوادث	blessure 219	collision -82	dommage_materiel -40
الحوايج	none -40	vol 69
الحوت	collision 114	degats_des_eaux 93	dommage_materiel -70
الحوض	degats_des_eaux 43	dommage_materiel 133	none -45
الحولي	blessure 80	collision -92	dommage_materiel 85	incendie -40
الحومه	blessure 83	collision -53	dommage_materiel -57	incendie 46	none -41
الحي	autre -59	degats_des_eaux -43	dommage_materiel 108	evenement_climatique 68	none -56	vandalisme 56
الحيط	vandalisme 42
الحين	collision 41
الخاصه	degats_des_eaux 72	vandalisme 93
الخامس	autre 95	none -54
الخامسه	none 121
الخانز	degats_des_eaux 203
الخبز	vol 93
الخبير	none 182
الخدامه	collision -50	dommage_materiel -41	evenement_climatique 52	incendie 148	none -58	vol 44
الخدمه	vandalisme 43	vol 42
الخزان	degats_des_eaux 54	dommage_materiel -46	evenement_climatique 133	incendie -43
الخزانه	blessure -72	bris_de_glace 105	collision -89	dommage_materiel 125	evenement_climatique -42	incendie -56	none -143	vandalisme -51	vol -56
الخساره	collision -43	evenement_climatique 171
الخساير	vandalisme 96
الخشب	bris_de_glace 67	degats_des_eaux 91	dommage_materiel -47	evenement_climatique -41	none -52
الخشبي	collision -46	evenement_climatique 73
الخشبيه	degats_des_eaux 97	evenement_climatique -45	vandalisme 71
الخضره	blessure 48	collision 89
الخط	vandalisme 54
الخلف	collision 112
الخلفي	bris_de_glace 71	evenement_climatique 42
الخلفيه	blessure 81	vandalisme 40
الخوف	collision 95	degats_des_eaux -48	evenement_climatique 74	none -40
الخياطه	collision -44	degats_des_eaux 150	none -90
الخير	none 77
الخيمه	evenement_climatique 57	incendie 53	none -87	vandalisme 133
الداخل	dommage_materiel 66	incendie 40
الدار	autre 48
الدايره	vol 90
الدجاج	evenement_climatique 79	incendie 55
الدخان	incendie 148
الدراجه	incendie 40
الدراري	vandalisme 53
الدرج	blessure 65	dommage_materiel 52
الدرك	vol 42
الدروج	blessure 51	degats_des_eaux 84	dommage_materiel 47	none -76	vandalisme -40	vol 61
الدري	blessure -45	degats_des_eaux 84	dommage_materiel 183	incendie -95	none -54	vol -66
الدش	bris_de_glace 127	degats_des_eaux 60	none -41
الدقيق	degats_des_eaux 58	incendie 113
الدم	blessure 78
الدهان	bris_de_glace 134	collision -98	degats_des_eaux -46	dommage_materiel -125	incendie 54	none -92	vandalisme 154
الدهب	vol 191
الدوار	evenement_climatique 93
الدوش	bris_de_glace 157	collision -57	degats_des_eaux 83	dommage_materiel -50	none -50
الدولاب	blessure -62	bris_de_glace -42	collision -58	degats_des_eaux 137	dommage_materiel 108	none -70
الذهب	bris_de_glace 50	vol 67
الذي	collision 40
الرابع	blessure 100	collision -85	degats_des_eaux 74
الراجل	collision 40	degats_des_eaux -53	incendie 169	none -81
الراجلين	collision 90
الراديو	blessure 96	none -52	vandalisme -61	vol 91
الراس	blessure -96	bris_de_glace 145	collision -79	dommage_materiel -46	none -67	vandalisme 125	vol -56
الرافعه	collision 57	dommage_materiel 56
الراكب	collision 45	none -61	vandalisme 122
الرباط	autre 59	blessure 127	none -48	vandalisme -46
الربعه	collision 78	dommage_materiel -40	none 197	vol -59
الرجل	blessure 101	collision 66	dommage_materiel -46
الرحله	autre 132	collision -72	none -51	vol 65
الرخام	degats_des_eaux -71	dommage_materiel 219
الرصيف	blessure -51	collision 217
الرعد	dommage_materiel -50	evenement_climatique 243	none -42	vandalisme -43
الرعده	evenement_climatique 160	incendie -41
الرف	blessure -45	bris_de_glace -41	dommage_materiel 275	none -89	vandalisme -42	vol -110
الرقم	vol 71
الرمل	autre 170	bris_de_glace 167	degats_des_eaux -42	dommage_materiel -66	evenement_climatique -54	incendie -60	none -210	vandalisme -50	vol -106
الرمله	bris_de_glace 118	collision -57	degats_des_eaux -64	incendie 73	vandalisme -53
الروايد	collision -164	dommage_materiel -44	none -84	vandalisme 106	vol 143
الروايض	vol 51
الروبيني	degats_des_eaux 210	incendie -60
الروضه	collision 95
الرويضه	collision 130	none -51
الرياح	blessure -41	dommage_materiel -48	evenement_climatique 240
الرياض	bris_de_glace 70	none -49
الريتروفيزور	bris_de_glace 40
الريح	collision -45	evenement_climatique 275
الريحه	incendie 148	none -54
الريدو	incendie 191	none -51	vandalisme 68	vol -55
الزاج	bris_de_glace 222	collision -45	none -56
الزبل	vandalisme 153
الزبون	incendie -49	vandalisme 110
الزبونه	collision -69	dommage_materiel 212	none -48
الزجاج	bris_de_glace 152	collision -45
الزجاجي	bris_de_glace 198	collision -91	dommage_materiel 84	none -56
الزربيه	collision -44	degats_des_eaux 224	none -48
الزرع	blessure -84	collision -55	dommage_materiel -42	evenement_climatique -49	incendie 103	none -44	vol 148
الزرقطوني	collision 57
الزريبه	collision -48	none -70	vol 186
الزليج	bris_de_glace 145	degats_des_eaux 71	dommage_materiel -77	none -45
الزنقه	bris_de_glace 47	none -43	vandalisme 148	vol -55
الزوال	autre 40	none 50
الزيت	collision 87
الزيتون	blessure 114	collision -45
الساروط	autre 112	blessure -40	collision -52	dommage_materiel -121	none -56	vandalisme -58	vol 164
الساق	blessure 142	dommage_materiel -48	none -42
السانديك	collision -66	degats_des_eaux 65	none -49	vandalisme 111
السايق	collision 48
السباك	degats_des_eaux 130
السبب	blessure 138	collision -156
السبع	collision 44
السبعه	collision 76
السبيطار	blessure 113	collision -70	none -50	vol 133
الستاير	incendie 92
السجاد	degats_des_eaux 174	dommage_materiel -70	evenement_climatique 44	none -47
السخان	degats_des_eaux 116
السخونيه	bris_de_glace 260	evenement_climatique -53	vol -69
السداري	degats_des_eaux 41	dommage_materiel 53
السرير	evenement_climatique 62	incendie 59
السطح	collision -43	evenement_climatique 148
السطل	collision -44	dommage_materiel 222	none -48
السطوب	collision 145	vandalisme -77
السعار	blessure 198	collision -75	none -42
السفر	autre 172	dommage_materiel -43	none -64
السفلي	blessure -49	collision 70	degats_des_eaux 97	dommage_materiel -78	evenement_climatique 49
السقف	evenement_climatique 42
السكانير	dommage_materiel -45	evenement_climatique -85	none -49	vandalisme -76	vol 172
السكر	blessure 53	degats_des_eaux 52	none -41	vandalisme 59	vol -52
السكوتر	none -42	vandalisme 66	vol 42
السلامه	collision 162	dommage_materiel -59	none 107	vol -41
السلطات	collision -48	dommage_materiel 53	vol 59
السلطه	degats_des_eaux -60	dommage_materiel 64	evenement_climatique 141
السلعه	degats_des_eaux 72
السلك	collision -52	degats_des_eaux 56	dommage_materiel 78	evenement_climatique -57	incendie -127	vol 135
السلم	blessure 125	collision -56
السلوم	dommage_materiel 68
السما	dommage_materiel 107	vol -47
السمك	dommage_materiel 93
السنسله	blessure -62	collision -61	vol 215
السواق	bris_de_glace 75
السوال	collision 141	dommage_materiel -40	none 81	vol -43
السور	dommage_materiel 117
السوق	collision 46
السي	blessure 87	collision -46	incendie 47
السياح	collision 74
السياحي	bris_de_glace 78	collision -73	none -41	vandalisme 174
السيار	collision 45
السيارات	bris_de_glace -72	none -46	vandalisme 269	vol -68
السياره	collision 51
السياقه	collision 132
السيد	dommage_materiel 86
السيف	collision -57	vol 185
السيفون	degats_des_eaux 179
السيل	collision -47	degats_des_eaux -67	evenement_climatique 104	incendie 128	none -50
السيمانه	blessure -66	bris_de_glace 79	collision -69	degats_des_eaux -40	dommage_materiel 75
السينما	blessure 129	collision -92	dommage_materiel 132	evenement_climatique -41	none -114	vandalisme -65	vol -41
السيول	evenement_climatique 148
الشاب	collision 73	incendie 53
الشاحن	incendie 171
الشاحنه	collision 79
الشارع	collision 82
الشاشه	dommage_materiel 127	none -47	vandalisme 81	vol -63
الشانطي	blessure 81	collision -63	vol 58
الشباك	vol 111
الشبكه	collision -66	dommage_materiel 44	incendie -81	vol 181
الشتا	degats_des_eaux 133	evenement_climatique 53
الشجره	evenement_climatique 170	none -59
الشراره	incendie 176
الشرجم	bris_de_glace 148	dommage_materiel -41
الشرفه	evenement_climatique 74	incendie 61
الشركه	autre 47	collision -58	dommage_materiel 66	none -62	vol 54
الشغل	degats_des_eaux 57	evenement_climatique 45
الشقه	dommage_materiel 52	incendie 46
الشكايه	collision -50	none -42	vol 191
الشكوي	vandalisme -47	vol 121
الشمس	bris_de_glace 99	collision -59	dommage_materiel 59
الشمسيه	evenement_climatique 90	vol 41
الشهر	blessure 107	dommage_materiel -46	none 123
الشوفو	degats_des_eaux 212
الشي	autre 48	blessure 69	collision -60
الشيفور	collision 63
الصابون	degats_des_eaux 62
الصاعقه	evenement_climatique 159
الصاك	collision -46	vol 122
الصاله	degats_des_eaux 165	evenement_climatique -72
الصالون	bris_de_glace 48	degats_des_eaux 60
الصباغه	degats_des_eaux -43	dommage_materiel 183	none -87	vandalisme 62
الصبح	vandalisme 64
الصبع	bris_de_glace 186	collision -45	evenement_climatique -53
الصحه	collision -73	dommage_materiel 115	none -60	vandalisme -41	vol 118
الصحون	degats_des_eaux 90	dommage_materiel 134	vandalisme -54	vol -65
الصخره	dommage_materiel 98
الصدر	collision 113	dommage_materiel 122	none -74
الصدمه	collision 59
الصغير	dommage_materiel 43
الصغيره	incendie 65
الصليبي	blessure 264	collision -64	dommage_materiel -44	none -53
الصنبور	degats_des_eaux 168
الصندوق	collision 88	vol 54
الصوت	degats_des_eaux 54	vandalisme 57
الصوره	degats_des_eaux -60	incendie 127
الصيدليه	bris_de_glace 69
الضباب	collision 82	evenement_climatique 138	none -67
الضو	dommage_materiel 46	incendie 47
الضوء	collision 57
الضيعه	blessure 106	evenement_climatique 65
الطابق	degats_des_eaux 40	dommage_materiel 90	none -49
الطابله	bris_de_glace 66	dommage_materiel 82
الطاجين	incendie 124
الطاقه	evenement_climatique 95	incendie -72	vol 99
الطاكسي	autre 45
الطبله	bris_de_glace -73	collision -59	dommage_materiel 164	none -42	vandalisme 94
الطبيب	autre 84	blessure 50
الطبيه	autre 212	none -131	vol -42
الطراكتور	collision 56	none -94	vol 142
الطرام	blessure -63	collision 150
الطرف	incendie 64
الطرفين	collision 76
الطروطوار	blessure 94	degats_des_eaux 66
الطريق	collision 81
الطلاء	collision -71	dommage_materiel 55	none -43	vandalisme 119
الطموبيل	blessure -55	bris_de_glace -41	dommage_materiel -117	none -90	vandalisme 143	vol 160
الطواليط	degats_des_eaux 197	dommage_materiel 50	evenement_climatique -69	none -60
الطوبيس	blessure 86
الطوموبيلات	vandalisme 157
الطونوبيل	autre 68	collision 95	none -48
الطياره	blessure -61	dommage_materiel 115	vandalisme -40	vol 75
الطيران	autre 141
الطين	degats_des_eaux -84	evenement_climatique 201
العاشره	collision -49	dommage_materiel 95	none 74
العاصفه	evenement_climatique 163
العافيه	incendie 209
العام	autre 74
العامل	bris_de_glace 82	incendie 74
العايله	dommage_materiel 72	none -48
العجلات	none -43	vol 134
العجله	collision 91	dommage_materiel 90	none -64	vandalisme -65
العجين	collision 90	evenement_climatique 98	vandalisme -47
العداد	degats_des_eaux 70
العراسات	bris_de_glace 120	dommage_materiel -81	vol 46
العربه	degats_des_eaux -55	dommage_materiel -57	evenement_climatique 142	incendie 40
العربي	degats_des_eaux 84	incendie 60
العربيه	collision 104
العرس	dommage_materiel 170	incendie 56	none -138
العروسه	collision 95	dommage_materiel 173	none -115	vandalisme -66	vol -56
العساس	collision 62
العشا	collision -94	dommage_materiel 59	incendie 167	none -110	vandalisme -61
العشيه	collision 44
العصر	vol 52
العطله	vol 76
العقد	autre 264	blessure -44	bris_de_glace -52	collision -100	dommage_materiel -56	none -86	vandalisme -56	vol -103
العلاج	autre 64	evenement_climatique 46
العلميه	vol 133
العلوي	degats_des_eaux 53
العمال	collision 46	dommage_materiel 62
العمره	autre 149	degats_des_eaux 74	none -72
العمل	dommage_materiel 51	none -58	vandalisme 58
العمليه	autre 141	blessure 47	none -51
العمود	collision 91
العنق	blessure 102	collision -56	dommage_materiel -65	none -44	vandalisme -43	vol 120
العود	blessure 111	collision -89	dommage_materiel 40	none -43	vol 63
العياده	autre 116	blessure -114	collision -44	dommage_materiel 100	vol -60
العيد	autre 78	blessure 50	collision -51	incendie 63	none -75	vandalisme -41
العينين	autre 68	blessure -102	bris_de_glace 209	collision -63	dommage_materiel -51
الغابه	incendie 56
الغاز	incendie 179	none -51
الغربال	bris_de_glace -45	evenement_climatique 163
الغرز	blessure 54	collision -42	degats_des_eaux 46
الغرزات	blessure 92	bris_de_glace 123	collision -85	dommage_materiel -60	none -48
الغرفه	incendie 47
الغساله	collision -42	degats_des_eaux 87	dommage_materiel 102	vol -73
الغسيل	collision -77	degats_des_eaux 64	incendie 90
الغلط	collision 272	none -172
الغوا	none 168
الغيت	autre 209	none -78
الف	autre 53
الفار	collision 129	evenement_climatique 42	none -46
الفاليزه	dommage_materiel 62
الفجر	collision 67
الفراش	degats_des_eaux 67
الفرامل	collision 81
الفران	bris_de_glace 146	dommage_materiel -70	incendie 168	none -138	vol -53
الفرن	dommage_materiel -53	incendie 257	none -63
الفرنسيه	autre 55	none 74
الفريكو	bris_de_glace 59	collision -49	degats_des_eaux 103	evenement_climatique -68
الفلاحي	autre -42	none -87	vol 199
الفلوس	autre 172	vol -74
الفندق	autre 153	blessure 78	collision -98	none -48
الفوق	blessure 73	collision -56	degats_des_eaux 151	incendie -46
الفول	autre 45	collision 79	vol -49
الفولون	blessure -66	collision 232
الفويت	collision -47	degats_des_eaux 160
الفيترينه	bris_de_glace 214	dommage_materiel -73	evenement_climatique -62
الفيديو	dommage_materiel 102	vandalisme -62
الفيراندا	bris_de_glace 236	collision -57	dommage_materiel -45	none -80
الفيرمه	evenement_climatique 73	vol 82
الفيلا	blessure 56	collision 55	degats_des_eaux -46	dommage_materiel -66	none -78	vandalisme 175
القادوس	degats_des_eaux 182	none -49
القاعه	degats_des_eaux 205	incendie -119
القايد	evenement_climatique 119	vol -68
القبو	degats_des_eaux 65	evenement_climatique 43	none -98	vol 58
القدام	collision 122	degats_des_eaux 46
القدامي	bris_de_glace 186	dommage_materiel -67	none -88
القديم	bris_de_glace 82	collision -71	degats_des_eaux -55	dommage_materiel 76	none -62
القديمه	blessure 54	degats_des_eaux 44	dommage_materiel 43
القران	dommage_materiel 187	none -77	vol -57
القرميد	blessure -62	dommage_materiel -45	evenement_climatique 278
القسم	vol 50
القصدير	evenement_climatique 133
القصه	collision 83
القضاييه	collision -48	vol 163
القط	dommage_materiel 43
القطار	vol 73
القطه	blessure -63	collision -60	dommage_materiel 122	incendie 53	vol -40
القفل	vol 95
القمامه	incendie 80
القنطره	collision -103	evenement_climatique 195	none -48	vandalisme 88
القنيطره	autre 165	collision 111	dommage_materiel -43	none -94	vandalisme -55	vol -43
القهوه	dommage_materiel 84	vol 46
القياس	vol 142
الكابو	dommage_materiel 72	incendie 45	none -42	vandalisme 96	vol -49
الكابينه	bris_de_glace 146	dommage_materiel -71	incendie 46	none -52	vandalisme -48
الكات	collision 60
الكاحل	blessure 202	collision -50
الكار	blessure -54	collision 231
الكاراج	degats_des_eaux -74	dommage_materiel 123
الكارط	autre 197	collision -77	none -98
الكاسك	none -44	vol 157
الكاميرا	collision -44	dommage_materiel 53	vandalisme 77
الكاميرات	incendie -41	vandalisme 68	vol 78
الكاميو	dommage_materiel -47	none -56	vandalisme 86
الكبير	bris_de_glace 56
الكبيره	dommage_materiel 133
الكتب	collision -50	degats_des_eaux 69	dommage_materiel -42	none -51	vandalisme 108
الكتف	dommage_materiel 96	vandalisme 77	vol -64
الكرا	dommage_materiel -106	vandalisme -41	vol 191
الكراج	blessure -53	collision 60	dommage_materiel -56	evenement_climatique 74	none -70	vol 62
الكرسي	dommage_materiel 67	none -53
الكره	bris_de_glace 80	collision 51	dommage_materiel 76	none -51
الكرهبه	collision 144	none -101
الكروسه	collision 68	dommage_materiel -52	none -73	vandalisme 138	vol -40
الكسيده	collision 63
الكل	collision 137	none -68
الكلب	blessure 53	vol 45
الكليان	dommage_materiel 141	incendie 48	vol -81
الكليانه	dommage_materiel 82
الكليماتيزور	collision -71	degats_des_eaux 99	dommage_materiel 118	incendie -91	none -92	vandalisme -55	vol 70
الكلينيك	bris_de_glace 65
الكليو	vandalisme 64
الكهربا	degats_des_eaux -75	dommage_materiel 183	evenement_climatique 42	vol -43
الكهرباء	incendie 53
الكهربايي	collision 50	vandalisme 42
الكهرباييه	collision -48	incendie 66	vol 162
الكوره	blessure 112	bris_de_glace 76	none -48
الكوزينه	incendie 40	vol 53
الكوفر	vol 117
الكوميساريه	collision -49	vol 110
الكونجيلاتور	collision -62	dommage_materiel 241	incendie -62
الكونستا	collision 51	degats_des_eaux 62
الكونسطا	collision 77
الكونطور	collision -62	degats_des_eaux 108	vol 61
اللهب	incendie 94
اللوحه	blessure -63	dommage_materiel 99	vol 91
اللور	collision 41
اللوراني	collision 84
الليله	none -42	vandalisme 97
الليلي	collision -52	evenement_climatique 179
الم	collision 64	degats_des_eaux 56
الما	degats_des_eaux 160	dommage_materiel -42
الماء	degats_des_eaux 116
الماتريكيل	collision 42	vandalisme 54
الماتش	blessure -63	bris_de_glace -83	collision -51	none 148	vandalisme 149	vol -141
المارينا	blessure -56	dommage_materiel 161
المازوط	autre 87	collision -56	dommage_materiel -41	vandalisme 55
الماضي	none 45
الماضيه	blessure 62	collision -54	dommage_materiel -43	none 200
الماكينه	collision -41	degats_des_eaux 200	dommage_materiel 99	incendie -52	none -117	vandalisme -41	vol -47
المالك	collision -52	dommage_materiel 201	none -58	vandalisme -69
المبلغ	autre 86	collision -50	none 58
المبلل	blessure 59	degats_des_eaux 60
المجاور	degats_des_eaux 198
المجاوره	collision -48	dommage_materiel 82	incendie 51
المحترم	vandalisme 55
المحرك	autre 40	none -63	vandalisme 96
المحضر	vol 43
المحطه	vol 174
المحفظه	autre -57	vol 153
المحل	degats_des_eaux 40	none -65	vandalisme 116
المحليه	evenement_climatique 56
المخبزه	collision 57
المخزن	collision -40	evenement_climatique 106	incendie 57
المدخل	collision -56	degats_des_eaux 60	none -40	vandalisme 72	vol 44
المدخنه	incendie 73
المدرب	blessure 226	dommage_materiel -77	none -64	vandalisme -41
المدرسي	blessure 63	collision 49
المدفاه	bris_de_glace 77	degats_des_eaux 81	dommage_materiel -59
المدنيه	incendie 54
المدير	collision -42
المدينه	blessure 101
المرا	degats_des_eaux 43	none -63	vol 117
المراب	collision 55	none -43
المراقبه	blessure 103
المراه	bris_de_glace -44	collision 156
المرايه	collision 96
المرجو	collision 49
المرحاض	degats_des_eaux 182	dommage_materiel -70	evenement_climatique -75
المرفق	blessure -40	collision 117	dommage_materiel -58	none -99	vandalisme -45	vol 146
المركز	vol 120
المركونه	collision 92	evenement_climatique 53	none -53
المره	vandalisme 107
المرور	collision 52
المزدوج	bris_de_glace 77	collision 65
المسا	collision 82
المستاجر	blessure -68	collision -55	degats_des_eaux 75	dommage_materiel -46	incendie 116
المستودع	collision -65	evenement_climatique -59	incendie 148	none -72	vandalisme 79	vol -59
المسجد	blessure 52	degats_des_eaux 77	dommage_materiel -53	none -49
المسمار	collision -117	vandalisme 250
المسووليه	dommage_materiel 81
المشترك	collision -44	degats_des_eaux 128	dommage_materiel 58	vandalisme -50
المصباح	collision 43
المصد	collision 171	none -46
المضيق	collision 48	vandalisme -63	vol 91
المطار	collision 156	none -45
المطافي	incendie 121
المطبخ	blessure -45	collision -76	degats_des_eaux 101	evenement_climatique 43	none -52
المطر	dommage_materiel -44	evenement_climatique 198
المطعم	collision -44	dommage_materiel -76	evenement_climatique 68	none -43	vandalisme 154
المظله	evenement_climatique 198	none -67
المعلم	bris_de_glace -44	collision -70	degats_des_eaux -42	dommage_materiel 126	incendie 136	none -73	vol -61
المغرب	blessure 71	collision -85	none 62
المغسله	degats_des_eaux 176
المقدمه	collision 63
المقلاه	blessure 56	incendie 49
المقله	collision -68	dommage_materiel -41	evenement_climatique 48	none -70	vandalisme 126
المقهي	collision -47	degats_des_eaux 106	dommage_materiel -41	vandalisme 80
المكان	dommage_materiel 51
المكتب	collision -76	dommage_materiel 190
المكتبه	degats_des_eaux 63	none -42
الملاك	collision -44	degats_des_eaux 83	dommage_materiel 112	vandalisme -85
الملف	blessure 132	collision -111	none 143
الملك	collision -62	dommage_materiel -41	none 103	vol 99
الملكي	vol 64
الممتاز	blessure 50	collision 84
الممر	bris_de_glace 77	degats_des_eaux 63
المناسب	dommage_materiel 95	incendie 64
المنحدر	collision 79
المنزل	evenement_climatique 115	none -54	vol 52
المهم	dommage_materiel 93	vandalisme 108	vol -108
الموتور	collision 91	none -40	vandalisme 94	vol -47
الموسم	blessure 130	dommage_materiel -48	incendie 62	none -51
الموضوع	none 60
الموطو	collision -111	none -66	vandalisme 176	vol 76
الموقع	evenement_climatique 50	vol 52
الموقف	collision 213	none -40
المي	collision -58	degats_des_eaux 189
المياه	degats_des_eaux 145
الميكانيسيان	autre 64	dommage_materiel -47	vandalisme 43
الميكانيكي	dommage_materiel -44	incendie 68	vandalisme 42
الميناء	collision 57	vandalisme 61
الميه	blessure -44	collision -49	degats_des_eaux 86	dommage_materiel 115
النادي	evenement_climatique 128	vol -62
النار	incendie 136
الناريه	collision 114	none -47
النافذه	bris_de_glace 58	vandalisme 66
الناموسيه	dommage_materiel -40	incendie 171	vol -41
النجاره	incendie 90
النحل	none -71	vol 131
النضاضر	autre 221	blessure -71	dommage_materiel -68	vol -40
النعاس	collision 44	degats_des_eaux 65
النعناع	collision 154	none -40
النقل	bris_de_glace 45	collision 78
النمره	bris_de_glace 108	collision 53
النهار	vol 76
النهارده	bris_de_glace 57	vandalisme -43
النوافذ	degats_des_eaux 52	vandalisme 78
النوم	degats_des_eaux 72
النيران	incendie 106
اله	dommage_materiel 68	vol 60
الهاتف	vol 65
الهواء	bris_de_glace 157
الهواييه	vol 74
الهوندا	collision 77
الواجهه	bris_de_glace 57
الواحده	none 116
الواد	collision -52	evenement_climatique 215
الوادي	degats_des_eaux -83	evenement_climatique 204
الواقفه	incendie 68
الوالد	blessure 97
الوالدين	blessure -45	bris_de_glace -41	degats_des_eaux -67	dommage_materiel -100	evenement_climatique -63	incendie 200	vandalisme -43
الواليد	blessure 146	collision -117	none -57	vol 115
الواليده	degats_des_eaux 60
الوحده	none 83
الوحل	degats_des_eaux -70	evenement_climatique 197
الوحيد	collision 59
الودي	collision 111
الوراق	collision 145	none -59	vol 70
الورد	dommage_materiel 80	none -97	vandalisme 152	vol -58
الورش	degats_des_eaux 84	dommage_materiel 45
الورشه	bris_de_glace 105	dommage_materiel 85	none -57
الورقه	collision 68
الورك	blessure 51
الوطني	vandalisme 56	vol 80
الوطنيه	collision 61
الوقايه	incendie 86
الوقت	collision -42
الوكاله	autre 158	collision 42	degats_des_eaux 79	none -50	vol -122
الولاد	collision 66
الولد	blessure 72
اليد	blessure 158	incendie -42
اليسري	collision 50
اليكم	collision 57	vol 41
اليمين	collision 142	none -58
اليوم	none 44
ام	autre 101	bris_de_glace 103	collision -70	none -96	vandalisme -53	vol 56
امامي	bris_de_glace 76	collision 152	none -57
امتدت	collision -44	incendie 124
امس	none 49
امطار	evenement_climatique 135
امي	dommage_materiel -40
انبوب	degats_des_eaux 124
انتبه	bris_de_glace -49	collision 103	dommage_materiel -46	none 47	vandalisme -72
انتظر	evenement_climatique 82	none 68
انحرفت	collision 77
اندلع	incendie 51
انزلق	autre 62	blessure -63	degats_des_eaux 114
انزلقت	blessure 48	evenement_climatique 74
انسان	evenement_climatique 64
انسي	collision 50
انفجر	degats_des_eaux 103
انفجرت	collision 52	degats_des_eaux 54	evenement_climatique -46	incendie 66	none -47
انقلبت	collision 235	dommage_materiel -62	none -83	vandalisme -58	vol -42
انكسر	blessure 56	bris_de_glace 96	none -49
انكسرت	degats_des_eaux -45	dommage_materiel 150	vol -66
انني	collision 87
انه	blessure 44	collision 48
انها	collision 58
انهار	dommage_materiel 42	evenement_climatique 115
اني	collision 111
اه	collision -81	dommage_materiel -43	none 297	vandalisme -40	vol -44
او	degats_des_eaux 43	none 133
اوبر	blessure -84	collision 134
اود	degats_des_eaux 57	none 94	vol -73
اورو	blessure 73	vol 49
اولا	vol 44
اولادي	degats_des_eaux 51
ايام	blessure 45	none 72
ايدي	blessure -55	collision 81	dommage_materiel 98	none -70
ايضا	autre 120	none -118
اين	none 92
ايه	collision -40	none 249
ايوا	none 186
ب	autre 85	none -75	vandalisme 48
باب	bris_de_glace 40	none -48
بابي	none -68	vandalisme 152
باذي	collision 51
بارك	none 159
باريس	collision -50	vol 126
باس	bris_de_glace 64
باسم	none -45	vandalisme 135	vol -55
باش	dommage_materiel 45	none -41
باغي	blessure 49
باقي	collision 44
بالبرد	bris_de_glace 110	degats_des_eaux 106	dommage_materiel -66	evenement_climatique -54	none -67
بالتاكيد	none 128
بالتبن	collision 45
بالتروتينيت	blessure 185	collision -103
بالجهد	blessure -77	bris_de_glace 233	vandalisme -57
بالحجاره	bris_de_glace -67	collision -49	vandalisme 248	vol -74
بالحجر	collision -67	none -51	vandalisme 218
بالركل	collision -68	none -57	vandalisme 234	vol -40
بالريح	bris_de_glace -47	collision -147	degats_des_eaux -122	dommage_materiel -177	evenement_climatique 388	incendie -55	none -62	vandalisme -50	vol -53
بالزجاج	bris_de_glace 47
بالزربه	incendie 78
بالسكوتر	blessure -107	collision 228
بالسياره	autre 174	bris_de_glace -55	none -67	vandalisme 74	vol -43
بالشرطه	collision 97
بالصباغه	collision -48	vandalisme 211
بالضبط	none 103
بالطابق	degats_des_eaux 79
بالطبع	degats_des_eaux 121	evenement_climatique -80	none 109
بالطوموبيل	collision 104
بالعاني	blessure 191	collision -43	dommage_materiel -63	incendie -92	vandalisme 87	vol -41
بالعربيه	dommage_materiel -51	none 226
بالفرنسيه	none 76
بالقنيطره	incendie 41
بالكامل	blessure 80	incendie 57
بالليل	vandalisme 49	vol 60
بالما	evenement_climatique 43	incendie 51
بالماء	degats_des_eaux 40	vandalisme 100
بالمقص	blessure -56	collision -97	dommage_materiel -64	evenement_climatique -44	none -150	vandalisme 400	vol -115
بالمنشار	blessure 157	none -53	vol -53
بالموس	collision -161	none -83	vandalisme 317	vol -49
بالميه	autre 187	collision -123	dommage_materiel -49	vandalisme -55
باله	blessure 147	collision -42	dommage_materiel -61	none -108	vandalisme 102	vol -72
باه	collision 47
باي	collision 86	dommage_materiel -44	evenement_climatique 47
بايع	vol 40
باين	collision 70
بتاع	collision 49
بتسرب	degats_des_eaux 104
بجانبي	collision 81
بحاجه	collision 62
بحال	bris_de_glace 56
بحالو	collision 100
بحجم	evenement_climatique 135
بحروق	blessure -64	collision -51	incendie 204
بحي	vol 52
بحيره	collision -43	dommage_materiel 95	evenement_climatique 81	none -59	vandalisme -42	vol -74
بدا	incendie 95
بدات	incendie 107
بداخلها	collision 99
بداو	vandalisme 41
بدون	dommage_materiel 148	none -43	vandalisme -41	vol -52
بدي	none 58
بذلك	collision -50	dommage_materiel -50	none 152	vandalisme -43
برا	autre 71
برد	evenement_climatique 189
برشيد	collision 67
بري	collision 112
بزاف	evenement_climatique 106
بس	dommage_materiel 99
بسرعه	collision 49
بسكين	blessure -57	collision -83	none -40	vandalisme 235	vol -49
بسلام	collision -45	incendie 199	none -74	vol -112
بسلك	blessure 47	collision 48	none -51	vol 51
بسيارته	collision 116
بسيارتي	evenement_climatique 44
بسياره	collision 67
بسيط	collision 113
بسيطه	collision 82
بشارع	collision 125
بشكايه	vandalisme 110
بشويه	collision 80
بشي	vandalisme 42
بصح	blessure -63	collision 98
بصراحه	none 139
بطاريه	autre 84	incendie 50
بطنجه	blessure 51	vol 88
بعدما	collision 71	dommage_materiel 88
بعصا	collision -75	vandalisme 219
بعض	vol 52
بعمق	collision 41
بعيد	degats_des_eaux 66
بعيني	collision -82	dommage_materiel -47	none -42	vandalisme 205	vol 54
بغاتش	degats_des_eaux 101
بغيت	autre 104
بغيتش	blessure 142	collision -106	vandalisme 149	vol -58
بفضل	collision 69
بفعل	bris_de_glace 109	evenement_climatique 46
بقا	incendie 45
بقات	autre -58	collision -58	degats_des_eaux -57	dommage_materiel 172	incendie 46	vol 73
بقاتش	dommage_materiel 165	vol -48
بقاش	collision 63	dommage_materiel 42
بقاو	autre 73
بقره	collision 161
بقعه	degats_des_eaux 47	dommage_materiel 111	none -62
بقي	vandalisme 61
بقيت	blessure 205	collision -111	vol -43
بقيتش	degats_des_eaux 44	none 157
بقيمه	autre 97
بكل	blessure 72	none 70
بل	none 56
بلا	collision 67
بلاصتها	blessure -52	collision 82	none -96	vandalisme 122	vol -63
بلاصتو	collision 92	none -46	vol 87
بلاصه	bris_de_glace 57	collision 51	dommage_materiel 81	none -58	vol -46
بلاغ	blessure -52	collision -40	vandalisme 160
بلاغا	collision -45	none -103	vandalisme -46	vol 212
بلانت	collision -42	vandalisme -71	vol 256
بلعاني	collision -59	incendie 40	vandalisme 141
بلغت	collision -40	vol 74
بلي	collision -48	none 149	vandalisme -49
بليون	dommage_materiel -40	evenement_climatique 58	vol 58
بمدينه	blessure 61
بمراكش	autre 99
بمفتاح	collision -82	none -40	vandalisme 228	vol -47
بنا	evenement_climatique 69
بنادم	bris_de_glace 51	collision 62	degats_des_eaux -46
بنت	dommage_materiel 92	none -44	vol 89
بنتي	autre 50	evenement_climatique 45	none -47
بنجلون	degats_des_eaux 66
بنفسي	collision 68	dommage_materiel 91
بني	evenement_climatique 73	vandalisme 40
به	degats_des_eaux 41	none 45
بها	blessure 50	dommage_materiel 78	none -74	vandalisme -49	vol 45
بوالو	vandalisme 47	vol 92
بوحدها	bris_de_glace 81	collision 48
بوحدو	bris_de_glace 209	collision 40	degats_des_eaux -44	none -82	vandalisme -40	vol -45
بوحدي	dommage_materiel 69
بوردو	dommage_materiel 58
بوزنيقه	collision 55
بوليس	collision 112	none -50
بي	none 42
بيا	autre 55	blessure 69
بيانو	collision -76	degats_des_eaux -70	dommage_materiel 345	none -178	vandalisme -71
بيت	bris_de_glace 87	collision -48
بيتنا	incendie 67
بيتي	evenement_climatique 52	vol 45
بيجو	bris_de_glace 102	none -41
بيخير	collision 43	degats_des_eaux -50	dommage_materiel 201	vol -85
بيضا	collision 115
بيضاء	dommage_materiel 181	none -93	vandalisme -54
بيكوب	collision 71
بين	autre 41
بيناتنا	collision 120	none -46
بينما	collision -60	dommage_materiel 90	evenement_climatique 82	none -48
بيننا	collision 74	degats_des_eaux 111	evenement_climatique -75
بيني	collision 105
بيه	dommage_materiel 83	none -40	vandalisme 48	vol -48
بيها	dommage_materiel 105
بيهم	bris_de_glace 67	collision -62	vandalisme 171
تاذي	degats_des_eaux 60	incendie 46
تارودانت	evenement_climatique 102	vol -45
تاع	blessure -43	bris_de_glace 40	degats_des_eaux 122	none -58
تاكسي	blessure -42	collision 151
تامين	autre 171	collision -68	vandalisme -44	vol -48
تاميني	bris_de_glace -59	none 188
تبع	bris_de_glace 119
تبكي	collision 50
تجرح	bris_de_glace 271	dommage_materiel -47	none -86	vandalisme -56	vol -40
تجرحات	blessure -74	collision 190	dommage_materiel -46	evenement_climatique 57
تجيب	collision 99	dommage_materiel -89	incendie 165	none -131	vandalisme -70	vol -58
تحت	degats_des_eaux 65	none -46
تحتنا	degats_des_eaux 91
تحتها	blessure -65	collision -151	dommage_materiel 151	vol 119
تحتو	collision -53	degats_des_eaux -62	evenement_climatique 148
تحتي	degats_des_eaux 116
تحرق	dommage_materiel 124
تحرقات	dommage_materiel 67	incendie 45
تحقيقا	collision -48	none -40	vandalisme 71	vol 49
تحمل	degats_des_eaux 172	dommage_materiel -51	none -44
تحيد	collision 165	none -68
تحيه	none 87
تخبط	collision -67	degats_des_eaux -48	dommage_materiel 224
تخرج	collision 128	vandalisme -67
تخريب	vandalisme 72
تخسر	dommage_materiel 139
تخنق	blessure -44	collision -66	incendie 207
تدخل	collision 81	none 50
ترجع	none -43	vandalisme 114	vol -43
ترك	vol 97
تركت	vol 128
تركيب	bris_de_glace 206	collision -40	none -84
تريبورتور	collision 58
تزحلقت	collision 154
تسجل	vol 42
تسد	collision 196	degats_des_eaux 88	dommage_materiel -110	none -163	vandalisme -42	vol -47
تسرب	degats_des_eaux 214
تسربت	degats_des_eaux 91
تسرق	vol 168
تسرقات	collision -70	vandalisme -48	vol 249
تسع	autre -80	blessure 65	bris_de_glace 108	dommage_materiel -45
تشفر	collision -90	none -88	vandalisme -46	vol 295
تشق	bris_de_glace 90	degats_des_eaux 47
تشقات	bris_de_glace 138	degats_des_eaux -40
تشقق	bris_de_glace 144	collision -56
تشكو	collision 90
تشوف	blessure -42	collision 81
تصادم	collision 135
تصريح	collision -49	none -53	vol 165
تصل	autre 62	incendie 60
تضر	degats_des_eaux 111	dommage_materiel -42	evenement_climatique -99	none -80	vandalisme 128	vol -42
تضرر	degats_des_eaux 105
تعثرت	blessure 163	none -46
تعرض	collision 46
تعرضت	none -41	vol 125
تعرفت	bris_de_glace -54	dommage_materiel -48	none -79	vandalisme -76	vol 198
تعطلت	autre 306	collision -77	dommage_materiel -75	none -49
تعمر	collision 46	degats_des_eaux 155	dommage_materiel -51	none -119	vandalisme -48
تعوج	collision 81	none -65	vandalisme 110
تعوجات	collision 165
تعود	dommage_materiel 63
تعوضون	autre 159	blessure 44	collision -40	none -82
تعويض	autre 157	vol -48
تعويضي	none 88
تفاهمنا	collision -41	none 147
تفتح	blessure 90	dommage_materiel -47	none -48	vol 122
تفرقع	bris_de_glace 113	degats_des_eaux 76	none -59
تفرقعات	blessure 81	bris_de_glace 86	collision 47	dommage_materiel -44	none -52
تفركع	bris_de_glace 72	degats_des_eaux 173	incendie -43	none -45
تفركعات	incendie 165
تفك	degats_des_eaux 120
تقاس	dommage_materiel 60
تقاسيت	collision -61	dommage_materiel -48	incendie 58	vandalisme 99
تقدر	blessure 78	incendie 51
تقديم	none 242	vol -78
تقرير	incendie 49
تقريرا	collision 61
تقطع	blessure 65	degats_des_eaux 101	dommage_materiel -49	none -68
تقطعات	dommage_materiel 42	evenement_climatique 40	vandalisme 69	vol -72
تقف	collision 62
تقلبات	blessure 103	collision -111	dommage_materiel 77	vol -71
تقلع	blessure -64	collision 97	degats_des_eaux 73	evenement_climatique 43
تقول	autre 58	degats_des_eaux 49
تكسر	bris_de_glace 169	collision -81
تكن	collision 119	dommage_materiel -62
تلاته	collision 74
تلاقيت	vol 43
تلت	vol 86
تلف	autre 136	blessure -86	collision -43	degats_des_eaux 52	dommage_materiel -58	none -91
تلميذ	degats_des_eaux 50	vandalisme 46	vol -72
تم	vandalisme 84
تما	dommage_materiel 47	evenement_climatique 76	none -58
تماس	incendie 102
تماك	collision 45	degats_des_eaux 44	dommage_materiel -44	incendie 63
تمام	collision 40	dommage_materiel -52	none 203	vandalisme -45	vol -41
تماما	collision 60	none 89
تمزق	blessure 58
تمشي	degats_des_eaux -41	evenement_climatique 97
تنتبه	bris_de_glace 166	dommage_materiel -90	none -65	vandalisme -59
تنفخ	degats_des_eaux 172
تهرس	bris_de_glace 90
تهرسات	collision 67	dommage_materiel 61
تهرسو	dommage_materiel 55
توجد	collision 49
توجهت	vol 72
توصيل	blessure -41	collision 159
توقف	none 148
توقفت	collision 148
توقيع	degats_des_eaux 44
تولوز	autre 141	none -79
تيزي	dommage_materiel 101
تيشكا	collision 94
تيو	degats_des_eaux 113	dommage_materiel 57	incendie -47
ثانيه	blessure 49	collision 57	degats_des_eaux -58	dommage_materiel -47	incendie 130	vandalisme -42	vol -41
ثقب	blessure -41	collision -45	degats_des_eaux 49	dommage_materiel 46	incendie 96	none -46	vandalisme -58
ثلاث	autre 44	collision 63	none -51
ثلاثين	collision -81	dommage_materiel -46	none -93	vandalisme 178
ثلاثيه	collision 85
ثمن	autre 129
ثمنه	degats_des_eaux -46	dommage_materiel 102
ثمنها	dommage_materiel 45
جاء	collision -84	degats_des_eaux -59	evenement_climatique 137	vandalisme 63
جات	degats_des_eaux 40
جاتني	bris_de_glace -89	collision 41	evenement_climatique 96
جار	dommage_materiel 142	none -48
جارتي	degats_des_eaux 59	dommage_materiel 57
جارنا	incendie 58
جاري	collision -46	degats_des_eaux 55	evenement_climatique 50	none -42
جالسه	blessure 93	collision -61	none -62	vandalisme -40	vol 161
جانبي	collision 135	none -45
جاني	blessure 65	collision 47	dommage_materiel -41
جاوش	none 172	vandalisme -87	vol -81
جاي	degats_des_eaux 103	vol -41
جبد	blessure -47	collision -51	dommage_materiel -47	vandalisme 79	vol 120
جبيره	autre -52	collision 89
جدار	collision -123	evenement_climatique 125	incendie 57	none -68	vandalisme 86
جدتي	blessure -111	degats_des_eaux 97	dommage_materiel 40	none -54	vol 47
جدران	degats_des_eaux 59	dommage_materiel 86	none -50	vol -45
جدي	collision -48	degats_des_eaux 124	incendie 74
جديد	vandalisme 51
جديده	autre -62	bris_de_glace -40	collision -80	degats_des_eaux -44	dommage_materiel 152	incendie -43	none 168	vandalisme -40	vol -70
جرار	collision 88
جرح	bris_de_glace 61	vandalisme 73
جرحي	incendie 53
جري	collision 166	evenement_climatique 96	none -56	vol -52
جريح	collision 51
جسديا	vol 110
جماعه	blessure 62	evenement_climatique 46
جمل	collision 90
جميعا	autre 80	collision 56	none -50
جنب	collision 97	none -96	vandalisme 98
جنبها	evenement_climatique 53	incendie 79
جهاز	vol 48
جهه	bris_de_glace 50	incendie 64	vol -40
جوا	bris_de_glace 66	collision -44	evenement_climatique 69
جواب	incendie 101	none -41
جيبي	autre 96	none -128	vol 137
جيت	collision -72	dommage_materiel 108	none -60	vandalisme 63	vol 52
جيده	autre 107	collision 96	none -108
جيراننا	dommage_materiel 66	evenement_climatique 50
حادث	autre 145	none -74
حادثه	collision 154	none -44
حاده	blessure 128	collision -73	dommage_materiel -51	none -55	vandalisme 177	vol -88
حارس	blessure 46	vandalisme -47
حاسوب	vol 65
حافله	blessure 41	collision 40
حاول	collision -42	vandalisme -53	vol 200
حاولت	collision 65	vandalisme 40
حبه	evenement_climatique 94
حجاره	bris_de_glace 95	collision -62	evenement_climatique 62
حجر	bris_de_glace 199	none -49
حجره	bris_de_glace 179	none -41
حد	none -47
حدانا	collision -43	dommage_materiel -57	evenement_climatique 135
حداي	collision 72
حدايا	collision 48	none -44	vandalisme 71
حدث	degats_des_eaux 63
حدود	incendie 125
حديد	collision 162
حررت	vandalisme 84	vol -49
حررنا	degats_des_eaux 45
حرفيا	evenement_climatique 53
حرق	incendie 92	vandalisme -43
حرقات	collision -66	degats_des_eaux -84	dommage_materiel -56	evenement_climatique -48	incendie 242
حرقت	blessure 180	dommage_materiel -50	none -51
حروق	incendie 125
حريق	incendie 121
حزام	collision 131
حسب	blessure 46	degats_des_eaux 40
حسيت	vol 54
حصاه	bris_de_glace 129
حصل	incendie 69
حضر	incendie 44
حضرت	collision 42
حضرو	incendie 123
حط	dommage_materiel 168	none -69	vandalisme -46	vol -57
حطيت	dommage_materiel 55
حفره	dommage_materiel 207	vandalisme -41
حفل	collision -65	dommage_materiel 72	none -136	vandalisme -58	vol 195
حفيدي	blessure 71	collision -84	dommage_materiel 128	incendie 43	none -83
حقيبتي	autre 84
حقيبه	autre 79	collision -96	dommage_materiel 54	none -46	vandalisme -58	vol 122
حك	collision 136
حل	collision 76
حلات	collision 115
حليت	collision 84	dommage_materiel 113	none -70	vol -51
حماتي	autre 167	none -105
حمار	vandalisme 107
حمام	collision -41	degats_des_eaux 115	dommage_materiel 54
حمامي	collision -98	degats_des_eaux 181
حمرا	collision 154	none -52
حمل	evenement_climatique 131
حملت	evenement_climatique 156
حنا	evenement_climatique 57
حوالي	collision -43	dommage_materiel 48	none 46
حوايجي	none -69	vandalisme -40	vol 189
حوض	blessure -71	bris_de_glace 98	collision -57	degats_des_eaux 96
حي	dommage_materiel 62
حيت	vol 40
حيث	none -51	vol 127
حيط	collision 189	vandalisme -41	vol -58
حين	bris_de_glace 52
خاتم	autre 280	collision -63	degats_des_eaux -67	dommage_materiel -74	evenement_climatique -43	incendie -40	none -115	vol 72
خارج	blessure 64
خارجه	vol 121
خاص	blessure 124	dommage_materiel -40	none -44
خاصني	collision -43	none 70
خاصها	none -49	vandalisme 130
خاصو	blessure -46	bris_de_glace 127	incendie 70
خاطر	collision 120	evenement_climatique 57	none -102
خالتي	collision -73	evenement_climatique 84
خالص	blessure -40	dommage_materiel 210	none -81
خالي	collision 150	vol -47
خاويه	collision 44	evenement_climatique 42
خايب	vandalisme 216	vol -108
خبط	bris_de_glace 58	collision 135	none -54
خبطني	collision 83
خبطها	collision 194	vandalisme -66
خبير	degats_des_eaux 56	evenement_climatique 52
ختي	incendie 66
خدا	none -68	vandalisme 99	vol 92
خدات	collision 67	incendie 135	none -86	vol -45
خدام	bris_de_glace -57	none -77	vandalisme 256	vol -68
خدامه	dommage_materiel 133
خدامين	collision 150
خداو	vandalisme 88
خدش	bris_de_glace 73	dommage_materiel 44	none -48
خدشت	collision 179	degats_des_eaux -48	dommage_materiel 76	none -55	vandalisme -93
خدشه	collision 85	vol -64
خدمه	autre 41	none 74
خدوش	collision 98
خرج	collision 46	incendie 60
خرجات	collision 115	vandalisme 50	vol -43
خرجت	collision 43	vol 48
خرجنا	collision 50	evenement_climatique 45	incendie 49	vol -43
خرجو	incendie 46	vol 74
خرطوم	degats_des_eaux 154	evenement_climatique -57
خروجي	bris_de_glace 52	collision 114
خزان	blessure -44	collision -45	degats_des_eaux 54	dommage_materiel -40	incendie 105
خزانه	collision -75	dommage_materiel 258	none -68	vandalisme -84	vol -69
خساره	blessure 96	collision -88	evenement_climatique -47	incendie 153
خسر	collision -57	dommage_materiel -59	none -67	vandalisme 185
خسرات	autre 102	degats_des_eaux 55	dommage_materiel -50
خسرنا	degats_des_eaux -46	incendie 115	none -65
خسرو	collision -69	degats_des_eaux -56	dommage_materiel 129	incendie 44
خضر	collision 46
خضرا	collision 183	vandalisme -42
خطا	blessure 66	dommage_materiel -45	none 128
خطف	collision -95	dommage_materiel -43	vol 195
خطفو	vol 160
خفيف	collision 47
خفيفه	collision 68
خلا	collision 53	dommage_materiel 49
خلات	collision -57	incendie 157
خلال	blessure 55	collision -42	vol 48
خلاو	collision 164	none -140	vandalisme -98	vol 125
خلصت	autre 167	blessure 68	dommage_materiel -105	evenement_climatique 52	none -41	vol -48
خلعه	collision 135
خلف	collision 41
خلفي	collision 61
خليت	collision -61	incendie 149
خمس	autre 91	bris_de_glace -74	collision -55	degats_des_eaux 41	none -107	vandalisme 79
خنزير	collision 112
خوتي	collision -49	dommage_materiel 47
خير	collision 119
خيطو	blessure 85	collision -46	evenement_climatique 53
د	none -68	vandalisme 44
دا	collision -64	evenement_climatique 139	vol 64
دابا	dommage_materiel 54
داخله	blessure 67
دار	blessure 45
دارت	dommage_materiel 154	none -44
دارنا	collision 41	incendie 75
دارها	vandalisme 200	vol -66
دارو	dommage_materiel -44	vol 73
داز	bris_de_glace 70	dommage_materiel -50	none 44
دازت	dommage_materiel 101
دازو	collision -62	vol 147
داسيا	collision 45
داعي	bris_de_glace 63	none 72	vandalisme -95
داك	vol 49
داكشي	bris_de_glace 58	evenement_climatique -51	incendie 40
داو	vol 191
داوني	blessure 111	degats_des_eaux 88	incendie -112	vol -53
داوه	vol 141
داوهم	autre -43	none -117	vandalisme -53	vol 218
داير	collision 40	vol 57
دايرين	degats_des_eaux 86	vol 44
دايز	bris_de_glace 111	degats_des_eaux -44	evenement_climatique 46
دجنبر	autre 40	blessure 75	dommage_materiel 55
دخان	evenement_climatique 64	incendie 158	none -109	vol -40
دخلات	bris_de_glace 55	dommage_materiel 91
دخلت	collision 127
دخلنا	collision 50
دخلو	incendie 70	vol 118
دراجتي	none -46	vol 85
دراجه	collision 81	vol 40
دراري	vol 45
درت	autre 43	blessure 60	none -55
درتش	autre 127	vol -58
درتها	bris_de_glace 50	collision -78	none 113
درج	blessure 134	collision -43
درجه	blessure 206	collision -68	degats_des_eaux -64	dommage_materiel -64	incendie 122	none -52	vol -40
درك	collision 208	vol -91
درنا	collision 111
درناش	collision 47
درهم	autre 44
درهما	autre 59	degats_des_eaux 48	vandalisme 59
دغيا	incendie 116
دفع	autre 173	collision -50	dommage_materiel -40	none -69	vandalisme -40	vol 52
دفعت	autre 113	none -91
دفعني	blessure 159	collision -156	vol 95
دقايق	none 62	vol 61
دقيقه	collision 112
دكتور	blessure 47	collision -87	dommage_materiel 60	incendie 82
دم	collision 104
دمي	degats_des_eaux 104	dommage_materiel -60	incendie -47	vandalisme 50
دهست	collision 120	dommage_materiel 54	none -63	vandalisme -40
دوريه	autre 67	collision -52	none -84	vandalisme 131
دون	degats_des_eaux 51
ديالنا	collision 43
ديالها	incendie 53
ديالهم	collision -45	dommage_materiel 89	none -41	vandalisme -46	vol 136
ديالو	bris_de_glace 50	collision 68	none -52
ديالي	none -40
ديك	blessure -44	bris_de_glace 107	collision 101	none -54
ذاب	degats_des_eaux 78	evenement_climatique 43	incendie 80	vol -81
ذراعي	blessure 156	dommage_materiel -73	none -41	vol 52
ذو	dommage_materiel 129	vandalisme -52
راجع	collision 99
راجعين	collision 96
راجل	collision 111	vol -53
راجلي	blessure -62	evenement_climatique 67	none 60
راح	collision 103
راحت	collision -42	dommage_materiel 116	none -55	vandalisme 68
راسها	blessure -70	evenement_climatique 132
راسو	collision 40
راسي	vol 60
رافعه	dommage_materiel 64	vol 81
راكب	collision 63	dommage_materiel 47
راكبه	collision 60
راني	vol 88
راه	none -43
راها	incendie 77	vol 61
رايح	collision 159
رايي	none 168
ربع	vol 53
ربعه	blessure -47	bris_de_glace 73	collision -156	none -50	vandalisme 117	vol 112
ربما	collision -41	none 88	vol 43
ربي	bris_de_glace 71
رجع	vol 51
رجعت	collision 54	none -42
رجعنا	collision -69	vol 184
رجل	vol 88
رجله	blessure 79
رجلو	collision 101
رجلي	blessure 142	collision 40	evenement_climatique -46	none -40
رجليه	degats_des_eaux 131	dommage_materiel -48	incendie -70	vol 53
رحت	collision -62	none -62	vol 222
رحله	autre 41	blessure 148	dommage_materiel -45
رضوض	collision 121
رطوبه	degats_des_eaux 192
رغم	autre 132	collision -59	none -85	vandalisme 58	vol -48
رفض	none 63
رقبتي	collision 84
رقمها	bris_de_glace 51	vol 88
رقمي	collision 145	vandalisme -46
ركاب	collision 68
ركابي	collision 104
ركبت	blessure -75	collision 99	dommage_materiel 200	vandalisme -56	vol -118
ركبتي	blessure 70	collision 44
رما	collision -48	dommage_materiel 251	none -110	vol -55
رماد	incendie 89
رمضان	degats_des_eaux 95
روبو	collision -56	vandalisme 113
رونو	evenement_climatique 51
رياح	dommage_materiel 73
ريح	bris_de_glace 113	collision -55	evenement_climatique 70	none -61
ريحه	degats_des_eaux 153
زاج	bris_de_glace 227	collision -47	none -62	vandalisme -55
زال	collision 110
زالت	blessure 61	dommage_materiel -45	vol 66
زبون	bris_de_glace 42	degats_des_eaux 153	none -42
زبونه	evenement_climatique 84
زجاج	bris_de_glace 207	collision -47	dommage_materiel -46	none -55
زرق	blessure -46	dommage_materiel 123
زرقا	collision 146
زرقه	evenement_climatique 50	none -53	vol 118
زلت	collision 59	none 47
زلق	dommage_materiel 100
زلقات	blessure 113	dommage_materiel -53
زلقت	collision 57	degats_des_eaux 121	dommage_materiel -40	vol -40
زمان	bris_de_glace 50	degats_des_eaux 95	dommage_materiel -46	evenement_climatique 41
زوالا	degats_des_eaux 47	dommage_materiel -47	none 114
زوجتي	autre 57
زوجي	evenement_climatique 75
زياره	collision -70	dommage_materiel 102	vol 41
زيت	blessure 51	collision 51	dommage_materiel -45
ساحه	collision 65
ساعتين	collision 40
ساعدوني	collision -43	none 55	vol 49
ساقي	collision 97
ساكن	degats_des_eaux 175
ساكنه	degats_des_eaux 100
سال	bris_de_glace -72	evenement_climatique 77	vandalisme 58
سالم	incendie 186	none -68
سالما	incendie 99
سالمه	bris_de_glace -45	dommage_materiel 152	evenement_climatique 40	none -129
سالمون	degats_des_eaux 44	incendie 70
سالمين	incendie 118
سايق	collision 66
سايقه	collision 116
سايقها	collision 135
سبع	collision 47
ست	blessure 44	collision -46	vol 92
ستر	bris_de_glace 177	collision 57	degats_des_eaux -49	dommage_materiel -44	vandalisme -48
ستراسبورغ	evenement_climatique 56	none -61	vandalisme 146	vol -58
سته	blessure 101	dommage_materiel -51	none 77
سجل	collision 63	vandalisme -43	vol 78
سجلت	vandalisme 133
سحقت	collision 157
سخان	degats_des_eaux 160	none -41
سخن	autre 118	bris_de_glace 55
سخون	bris_de_glace 149	evenement_climatique -58
سد	blessure -59	collision -42	degats_des_eaux 104	dommage_materiel -55	evenement_climatique 69	vol -41
سدو	bris_de_glace 87	degats_des_eaux 122	vandalisme -78
سديت	autre 49	blessure -45	bris_de_glace 99	degats_des_eaux 51	incendie -40
سرقت	vol 173
سرقه	autre 81	collision -44	none -56	vol 108
سرقو	vandalisme 73	vol 74
سرقوا	collision -44	none -53	vol 181
سطح	blessure 45	vol 71
سطل	bris_de_glace 176	collision -51	dommage_materiel -97	vandalisme 55	vol -82
سقط	autre 61	blessure 80	collision -56	dommage_materiel 110	none -81	vol -48
سقطت	blessure 81	collision -47	dommage_materiel 93	none -40
سقف	evenement_climatique 86
سقفها	collision -92	degats_des_eaux 168	dommage_materiel 130	none -63	vandalisme -49
سكاري	collision -64	vandalisme 171	vol -47
سلا	vol 47
سلام	collision 97
سليم	collision 45	dommage_materiel 58	none -58	vandalisme 49
سليما	collision 123
سليمه	collision -58	none -106	vol 138
سمح	blessure -52	bris_de_glace 148
سمع	vol 44
سمعت	blessure -45	none -42	vol 60
سمعنا	bris_de_glace 108
سميتها	dommage_materiel 72
سميتو	blessure 82	degats_des_eaux 72	incendie -46
سميتي	collision 84	dommage_materiel 89
سنه	blessure 53	dommage_materiel 52
سنوات	dommage_materiel 87
سنين	autre 101	dommage_materiel 68	none -95	vandalisme 48
سوء	collision 64	dommage_materiel -47	vandalisme 60
سوا	collision 43
سوداء	incendie 67
سور	dommage_materiel 72
سوق	collision 77	degats_des_eaux -50	dommage_materiel -42	evenement_climatique 164	none -59
سولت	autre 93	collision -54	vol 114
سوي	degats_des_eaux 62	incendie 55	none -55	vol 66
سي	dommage_materiel 94
سياج	collision -71	dommage_materiel 108	evenement_climatique 76
سياح	collision 120
سيارات	collision 122	none -50	vandalisme 51
سيارتنا	collision 64
سيارته	collision 65
سيارتي	none -49	vandalisme 47
سياره	collision 63
سيده	collision 59
سير	collision 156	none -46
سيمانه	collision 83	degats_des_eaux 64	dommage_materiel -63	none 90	vandalisme -52
سينا	collision 109
شاب	blessure 56
شاحن	collision -43	dommage_materiel -48	incendie 182
شاحنتي	none -47	vandalisme 86	vol 101
شاحنه	collision 57
شاده	collision 47	incendie 153	vol -41
شارع	collision 95
شاشه	blessure -41	dommage_materiel 153	vandalisme 41
شاعل	degats_des_eaux -40	dommage_materiel 137	vol -40
شاعله	collision -62	dommage_materiel -43	incendie 274	vol -42
شاف	collision 54	vandalisme 52
شب	degats_des_eaux -47	incendie 181	none -41
شبت	collision -57	incendie 177
شتا	collision -52	dommage_materiel 158	incendie -51
شتنبر	none 69
شجره	evenement_climatique 93
شحال	bris_de_glace 83	dommage_materiel -41
شخص	blessure 64
شد	dommage_materiel 155	evenement_climatique 74	none -89
شدات	incendie 205	none -59
شده	bris_de_glace 155	collision -40	incendie 42	none -41	vandalisme -87
شدو	collision -44	evenement_climatique 56	none -47	vol 100
شراره	dommage_materiel -61	incendie 183
شرجم	bris_de_glace 202	collision -46	degats_des_eaux -68	dommage_materiel -98	evenement_climatique -40	vol 50
شرخ	bris_de_glace 111
شرطه	collision 70
شرفه	degats_des_eaux 61	dommage_materiel 46
شركه	collision 43	none -44
شريتو	dommage_materiel 98
شظيه	blessure -76	bris_de_glace 306	collision -69	none -65
شعل	evenement_climatique -55	incendie 255
شعلات	incendie 168
شعلت	collision -42	degats_des_eaux 104	dommage_materiel -41	incendie -115	vol 123
شغل	blessure 94	collision -83	vandalisme 81
شفت	collision 57
شفتش	bris_de_glace 48
شفتو	collision -91	dommage_materiel -48	vandalisme 225
شفرو	collision -51	vol 172
شقتي	degats_des_eaux 115
شقه	bris_de_glace 68	degats_des_eaux 78	none -42
شك	autre -40	bris_de_glace -41	collision -80	dommage_materiel -70	none 272	vandalisme 48	vol -126
شكايه	vandalisme 47	vol 61
شكرا	collision 48	none 124
شكون	none -49	vandalisme 131
شكوي	vandalisme 88
شمعه	incendie 146
شنو	none 59
شهاده	autre 64
شهر	none 80
شهرين	blessure 40	none -48	vol 51
شهور	autre 102	collision -46	dommage_materiel -43	none -66
شو	bris_de_glace 65	none 68
شوف	blessure -53	collision 211	dommage_materiel 43	none -68
شي	vandalisme 58
شيء	none 40
شييا	vandalisme 64
صاحب	dommage_materiel 90
صاحبتي	blessure -41	dommage_materiel 201
صاحبه	degats_des_eaux 62
صاحبها	degats_des_eaux 107
صاحبي	dommage_materiel 74
صار	degats_des_eaux 74
صارت	collision 58
صاعقه	evenement_climatique 275	incendie -43	none -49
صافي	bris_de_glace 51	collision 47	none 71
صالون	degats_des_eaux 58	vandalisme 125	vol -97
صباحا	none 54
صباعي	blessure 139	bris_de_glace 100	collision -126	dommage_materiel -87	evenement_climatique -44	incendie 120	none -124	vandalisme -59	vol -48
صباغه	collision 192	dommage_materiel -40	incendie 63	none -111	vandalisme 75	vol -83
صبحت	vandalisme 132	vol -83
صحاح	bris_de_glace 125	dommage_materiel -90
صحيح	none 120
صداع	vol 123
صدرها	collision 136
صدري	blessure 115	vol -41
صدم	collision 77
صدمت	collision 160
صدمتني	collision 63
صدمني	collision 181	none -63
صدمه	incendie 120
صعدت	blessure 100
صغير	bris_de_glace 52	evenement_climatique 71
صغيره	bris_de_glace 69	none -43
صفر	bris_de_glace 146	none -54
صلاه	incendie 80	vol 53
صندوق	dommage_materiel -45	none -40	vol 102
صوت	vol 51
صور	degats_des_eaux -40	evenement_climatique 53	none 168	vol -43
صورا	none -73	vandalisme 148
صورت	collision 46	evenement_climatique 59
ضاع	autre 182	none -64	vol -89
ضاعت	autre 203	dommage_materiel -40	none -67
ضاعو	autre 85	collision -44	degats_des_eaux 154	dommage_materiel -55	none -47	vol -51
ضحايا	bris_de_glace 55	dommage_materiel 51
ضحك	dommage_materiel 102
ضحكت	blessure 56	collision -73	dommage_materiel 145	none -42
ضد	vandalisme 162	vol -60
ضرب	evenement_climatique 67	vandalisme 77
ضربات	evenement_climatique 107
ضربت	collision 93
ضربتني	collision 90
ضربتو	blessure -48	collision 161
ضربنا	collision 82
ضربني	blessure 60	vol 68
ضربه	bris_de_glace 46	vol 52
ضربو	dommage_materiel 97	none -49
ضرر	bris_de_glace 96	dommage_materiel 136	evenement_climatique -55	none -53
ضريفه	dommage_materiel 70
ضلوعي	blessure 66	collision 111	dommage_materiel -67	vol -51
ضو	collision 48	dommage_materiel 121	none -47
طاح	collision -40	dommage_materiel 101	none -45
طاحت	blessure -41	dommage_materiel 60	evenement_climatique 109	none -42	vol -46
طار	evenement_climatique 127
طارت	bris_de_glace 85	collision -48	none -56
طارو	collision -82	degats_des_eaux -43	dommage_materiel 128	evenement_climatique 89	none -114	vandalisme -91	vol 82
طاكسي	collision 79
طالب	autre 108	blessure 53	vandalisme -50
طالع	degats_des_eaux 45	vandalisme 41
طاير	blessure -102	degats_des_eaux 133	dommage_materiel -48	none -43	vol -41
طبعا	none 61
طبيب	bris_de_glace 43	collision 55
طحت	blessure 167
طراف	blessure -110	bris_de_glace 169	collision 42	degats_des_eaux -41	dommage_materiel -121	evenement_climatique -42	incendie -43	none -116	vandalisme 95	vol -49
طرطق	blessure -71	degats_des_eaux 233	dommage_materiel -41
طرطقات	bris_de_glace 106	dommage_materiel -55	incendie 110
طرف	blessure 45
طريق	collision 129
طريقو	bris_de_glace 67	collision 84	none -51
طفاها	incendie 128
طفاوها	collision -43	incendie 91
طفلتي	blessure 83	collision 85
طفيتها	incendie 176
طلب	blessure 95	vandalisme -59
طلبت	collision -65	degats_des_eaux 153	vandalisme 54
طلع	autre 108	degats_des_eaux 73	dommage_materiel 48	none -86
طلعات	dommage_materiel 133
طلعت	degats_des_eaux 40
طلعنا	bris_de_glace 55
طنجه	collision 61
طوال	blessure -79	degats_des_eaux 233	dommage_materiel -48	vandalisme -69
طوموبيل	collision 88	evenement_climatique 59
طوموبيلات	collision 124	evenement_climatique 54
طوموبيلتي	collision -53	vandalisme 174
طويل	bris_de_glace -108	collision -99	dommage_materiel 48	vandalisme 196
طويلا	bris_de_glace 45	collision 55
طيبه	none 87
طيح	blessure 43	collision -66	dommage_materiel 128	evenement_climatique 64	none -41
طير	collision 126	dommage_materiel -41	evenement_climatique 66	none -66
طيرات	evenement_climatique 207	none -45
طيرت	evenement_climatique 58
ظهر	blessure -57	dommage_materiel 138
ظهره	blessure 125	collision -50
ظهري	blessure 64	collision 57	vandalisme -41	vol -52
عارف	bris_de_glace 42	evenement_climatique -42
عاشوراء	collision -53	none -58	vandalisme 111	vol 67
عاصفه	evenement_climatique 128
عافاكم	degats_des_eaux 59
عالارض	bris_de_glace 116
عام	collision 87	incendie 63
عامره	degats_des_eaux 105
عامل	none -46	vol 113
عامين	autre 105	collision -89	dommage_materiel 87	evenement_climatique 82	incendie -44	none -134	vandalisme -57	vol -56
عاونوني	collision -41	incendie 92
عايله	blessure -48	collision 57	dommage_materiel 103
عاينت	collision -44	dommage_materiel 125	evenement_climatique -46
عباد	bris_de_glace 172	collision -46	vandalisme -42
عبد	degats_des_eaux 57	dommage_materiel -50	incendie 67
عجلات	none -119	vandalisme 136	vol 91
عجله	collision 69
عدا	collision 162
عربه	collision 93
عربيه	collision 97
عرس	vol 90
عرض	degats_des_eaux 45
عرفت	collision 50
عرفتش	collision -48	none 156	vol -60
عشر	vandalisme 48
عشرين	dommage_materiel 41	none -43	vandalisme 99
عشيه	collision 43	dommage_materiel 61
عض	blessure 237	collision -65	dommage_materiel -59	none -43
عضني	blessure 172	collision -60
عطاتني	blessure -71	collision -128	dommage_materiel 247
عطاني	autre 80
عطيتو	collision -144	vol 236
عظم	dommage_materiel 95
عفوا	degats_des_eaux -87	evenement_climatique 143
عقدي	autre 99	none -115	vandalisme 135
علاش	autre 173	collision -102
علاقه	dommage_materiel 79
علامه	blessure -51	dommage_materiel 161	none -43
علبه	none -52	vol 84
علقت	blessure 205	collision -76	dommage_materiel -94	none -80
عليك	blessure -52	bris_de_glace -54	collision -85	dommage_materiel 134	none 205	vandalisme -47	vol -87
علينا	collision 42
عليه	bris_de_glace 74
عليها	dommage_materiel 45
عليهم	dommage_materiel 93	incendie -48	none -43	vandalisme 40	vol 41
عمال	bris_de_glace 69	collision -70	vol 86
عمدا	vandalisme 167
عمر	dommage_materiel 82	incendie -43
عمرناها	collision 97
عمره	autre 91
عمرها	autre -54	blessure 50	collision 92	dommage_materiel 48	vol -60
عمري	blessure 102	collision -74
عمل	blessure 117	collision -78	incendie 83
عملت	vandalisme 54	vol 58
عمليه	autre 139	blessure 227	collision -64	dommage_materiel -74	evenement_climatique -106	none -41
عمود	dommage_materiel -84	evenement_climatique 229
عمي	collision 154
عنا	blessure 59	bris_de_glace 60
عندكم	blessure 88	none 57
عندما	collision -42	vandalisme 97
عندنا	vol 79
عنده	blessure 47	degats_des_eaux 64	evenement_climatique -55
عندها	degats_des_eaux 44
عندهم	degats_des_eaux 138	none -83	vandalisme -59	vol 93
عندو	dommage_materiel 76
عندي	autre 44
عنديش	vol 50
عنقي	vol 103
عنها	blessure 45	dommage_materiel 46
عودتي	vol 109
عيد	blessure -42	collision -101	none -89	vandalisme 209	vol -51
عيط	vandalisme 57
عيطت	collision 81
عيطتش	collision -85	incendie -78	vandalisme 53	vol 140
عيطنا	collision 48
عيطناش	collision 58	incendie 54
عيطو	none 64	vol 46
عين	collision 51
عيني	bris_de_glace 61	vol 62
عينيا	collision -49	vandalisme 75
غابه	collision 195	none -53
غالبا	collision -43	dommage_materiel 53	none 75
غرز	blessure 165	dommage_materiel -42	vandalisme -68
غرزات	bris_de_glace -65	collision -52	dommage_materiel 78	none -55	vandalisme 134	vol -112
غرزه	bris_de_glace 82	evenement_climatique 72	vandalisme -62
غرفه	collision -42	degats_des_eaux 112	incendie 55
غرق	degats_des_eaux 102
غزيره	degats_des_eaux -45	evenement_climatique 121
غساله	degats_des_eaux 193
غشت	collision 52
غطاء	none -72	vandalisme 109	vol -40
غلط	collision 226	none -59
غلف	dommage_materiel 74	vol 88
غيرت	none 75
ف	none -72
فات	none 67
فاتح	none 72
فاتوره	autre 232	dommage_materiel -50	none -125
فاحترق	evenement_climatique 84	incendie 43
فاحترقت	degats_des_eaux 104	dommage_materiel -55	incendie 63
فارغ	vol 100
فارغه	autre 64	collision 48
فاس	autre 62	none -41
فاش	bris_de_glace 44
فاصطدمت	collision 71
فاض	collision -46	degats_des_eaux 192	dommage_materiel -40	evenement_climatique 80	none -107	vol -42
فاضت	degats_des_eaux 121	evenement_climatique 53
فاطمه	degats_des_eaux 44	dommage_materiel 102
فاطنه	degats_des_eaux 103
فالارض	evenement_climatique 56	vandalisme 114	vol -64
فالباب	dommage_materiel 81
فالباركينغ	collision -41	dommage_materiel 53
فالباساج	blessure -67	collision 133
فالبحر	autre 174	blessure -70	collision -77	dommage_materiel 49
فالبياج	collision 167	vol -53
فالبيسين	degats_des_eaux -61	none -46	vandalisme 148
فالتامين	autre -42	collision -56	degats_des_eaux -43	dommage_materiel 307	evenement_climatique -45	incendie -93
فالتيليفون	bris_de_glace 79
فالجرده	blessure 42	incendie 44
فالجنب	collision 104
فالحفره	blessure 120	collision 63	dommage_materiel -196	none -46	vandalisme 118	vol -79
فالخدمه	collision 131	degats_des_eaux 75	none -50	vandalisme -45
فالدار	collision -46	evenement_climatique 53	incendie 56
فالدروج	blessure 229	collision -159	degats_des_eaux -47	dommage_materiel -91	vandalisme -54
فالدوار	blessure -53	evenement_climatique 62	vandalisme -47	vol 96
فالدوره	collision 105	vandalisme -41
فالسبيطار	blessure 81	collision 71	vol -42
فالستوب	collision 49
فالسطح	collision -46	dommage_materiel -41	evenement_climatique 149
فالشجره	evenement_climatique 206
فالشمس	autre 122	bris_de_glace 73	collision -46	vol -41
فالشهر	none 112
فالصباح	dommage_materiel 58	none 155	vol -40
فالصيف	none 53	vol 108
فالضو	collision 64
فالطابق	collision -59	degats_des_eaux 223	dommage_materiel -97
فالطاكسي	autre 95
فالطروطوار	blessure -49	collision 156	vol -46
فالطريق	vandalisme 58
فالطوبيس	blessure -58	none -84	vol 221
فالطوموبيل	dommage_materiel 87
فالعشيه	dommage_materiel -40	none 107
فالقهوه	blessure 75	evenement_climatique 44
فالكوزينه	incendie 52
فالكوميساريه	vandalisme 81	vol 50
فالليل	dommage_materiel -40	vandalisme 41	vol 42
فالماتش	blessure 138	bris_de_glace -50	collision -83	degats_des_eaux 50	dommage_materiel -72	none -54	vandalisme -43
فالمستعجلات	collision -77	evenement_climatique 41	vol 103
فالموطور	collision 68
فالهبطه	blessure -62	dommage_materiel 102
فالوقت	collision -41	evenement_climatique 94	incendie 56
فانكسر	blessure 99	collision -54	none -63	vandalisme 81	vol -41
فبلاصتو	collision 144	none -61	vandalisme -101	vol 83
فتح	evenement_climatique 59
فتحوا	degats_des_eaux 52
فجاه	bris_de_glace 64
فجر	collision -46	vol 54
فحالو	collision 89
فدار	bris_de_glace -108	degats_des_eaux -40	dommage_materiel 285	incendie -57
فدرب	dommage_materiel 92
فرانيت	collision 76
فرنسيه	collision 70	evenement_climatique 51
فسقط	degats_des_eaux -49	dommage_materiel 90	evenement_climatique 43
فسوق	blessure 139	collision -45	dommage_materiel -49	incendie 82
فضلك	none 126
فضلكم	none 105
فطريق	collision 125
فطنجه	collision 79
فظهر	bris_de_glace -42	collision -145	evenement_climatique 70	vol 214
فعل	collision -61	none -46	vandalisme 153	vol -53
فقت	collision -42	dommage_materiel -46	incendie 87	none -44	vol 100
فقد	collision 150	none -54
فقدت	autre 184	none -82	vandalisme 79	vol -98
فكسر	bris_de_glace 73
فلا	bris_de_glace 84	collision -84	dommage_materiel 55	none -55	vandalisme 83
فلم	vol 52
فما	collision -87	none -56	vandalisme -57	vol 237
فمحطه	incendie 107
فهاد	autre 61	dommage_materiel -43	none 86
فهمت	none 111
فواحد	collision 99
فوجدنا	degats_des_eaux 81	dommage_materiel -54	evenement_climatique 99	vandalisme -75
فوجهي	blessure 166	dommage_materiel -42
فورا	vandalisme 44	vol 87
فوسط	autre 44	collision 77	degats_des_eaux -48	dommage_materiel 56
فوقاش	autre -42	none 147
فوقنا	collision -43	degats_des_eaux 144
فوقي	collision -60	degats_des_eaux 275	dommage_materiel -67	none -46
فيا	collision 62
فيضان	degats_des_eaux 110	dommage_materiel -61	vol -41
فيكم	none 96
فيلا	blessure -48	dommage_materiel 106	vandalisme -54	vol 96
فين	autre 147	none 69	vol -98
فيهم	collision 40	vol 89
فيي	collision 181	none -61	vandalisme -63
قادراش	collision 81
قاعه	dommage_materiel 134
قال	collision 41
قالت	blessure 82	collision -49
قالو	collision -41	incendie 83	none -43
قالوا	collision 174	vandalisme -56
قالي	collision 64	vol 66
قاليا	collision 88
قبل	none 45
قبلها	collision -47	dommage_materiel -47	incendie 107	none 79
قبو	evenement_climatique 89	incendie 74
قد	bris_de_glace 66	evenement_climatique 46
قدام	collision -40	vol 94
قدامو	collision 83
قدامي	autre 61	bris_de_glace 67	collision 43
قدروش	collision -46	none -56	vandalisme -65	vol 248
قدمت	vandalisme 56	vol 44
قدمي	blessure 96	collision -47
قديم	autre 113	bris_de_glace 173	collision -56	degats_des_eaux 46	dommage_materiel -64	none -122	vol -47
قديمه	collision 87
قرب	collision 60
قررت	collision 143	none -43
قريب	collision 58	vol 56
قسم	collision 122
قصد	autre 85	dommage_materiel 45	none -61	vandalisme -41
قطتي	autre 170	blessure -49	collision -45	dommage_materiel -128	incendie 87
قطع	none -40
قطعت	blessure 90	dommage_materiel 61	incendie 67	none -86	vol -43
قطعه	bris_de_glace 177	collision -53	degats_des_eaux 103	dommage_materiel -140
قطعو	collision -75	evenement_climatique -44	none -115	vandalisme 227	vol 60
قف	collision 143
قفز	collision 61	dommage_materiel 51
قفزت	incendie 57
قفل	dommage_materiel 69	vandalisme -52	vol 99
قلب	bris_de_glace 62	collision -76	vandalisme 144	vol -56
قلبي	collision -52	incendie 57	vandalisme 71	vol 96
قلت	collision 90	vol -43
قلعات	collision -49	dommage_materiel -43	evenement_climatique 109	none -58	vandalisme 133
قليل	none 166
قناه	degats_des_eaux 127	dommage_materiel -42	evenement_climatique 76
قوي	bris_de_glace -47	degats_des_eaux -75	dommage_materiel 183	incendie 107	none -114	vandalisme -49	vol -59
قويه	evenement_climatique 80
كات	collision 60
كاحلي	blessure 233	collision -50	dommage_materiel -43	none -60
كار	collision 265	dommage_materiel -42	none -67
كارثه	degats_des_eaux 124
كارفور	collision 63
كاط	collision 48	incendie 45
كاع	none -71	vandalisme 189
كالو	degats_des_eaux 47	vandalisme 54
كامل	none -43
كامله	dommage_materiel 58	none -49
كاملين	vandalisme 88
كاميرا	bris_de_glace -40	collision -100	degats_des_eaux -98	dommage_materiel 160	incendie -43	none -90	vandalisme 42	vol 112
كاميو	collision 57
كاميون	collision 93	vol -47
كانه	bris_de_glace 78
كانها	collision 74	none -59	vol 76
كانو	collision 77
كانوا	degats_des_eaux 55
كاين	none 60
كاينش	none 130
كاينين	blessure -79	collision -60	none 188
كاينينش	collision -70	none -73	vol 236
كبير	collision 67	evenement_climatique 90
كبيره	dommage_materiel 49
كتب	autre 48	none -42	vandalisme 76
كتبت	collision 67
كتبكي	collision 118	dommage_materiel 88
كتبنا	collision 43
كتبو	vandalisme 41
كتشكي	collision 71	vol -45
كتغطي	autre 78
كتفها	evenement_climatique 113
كتفي	blessure 84
كتقول	dommage_materiel 91
كتهضر	collision -52	vol 101
كثير	blessure -40	bris_de_glace 40	dommage_materiel 122	evenement_climatique 72	none -49	vandalisme -40	vol -44
كحال	blessure 125	degats_des_eaux 48	dommage_materiel -84
كحل	blessure -54	collision -65	dommage_materiel -43	incendie 271
كحله	vol 69
كذلك	collision 41	none 107
كراج	collision -77	none -48	vol 150
كرسي	autre 164	bris_de_glace 67	collision -147	dommage_materiel 145	evenement_climatique -45	none -165	vandalisme -71	vol -71
كرشي	blessure -40	collision 100	vol 45
كره	evenement_climatique 109
كريز	autre 194	collision -64	none -102
كسر	blessure 40
كسرت	blessure 52
كسرو	collision -42	dommage_materiel -41	incendie -51	none -65	vandalisme 293	vol -53
كسروا	bris_de_glace -72	collision -58	dommage_materiel -100	none -49	vandalisme 163	vol 185
كسيده	autre 192	collision 85	none -73	vol -57
كل	vandalisme 55
كلا	collision -53	dommage_materiel -65	none 196	vandalisme -63
كلام	collision 168	none -174	vandalisme 172	vol -117
كلب	blessure 161
كلبي	autre 157	blessure -59	collision -73	dommage_materiel 81	none -112
كلشي	incendie 68
كلمه	vandalisme 170	vol -82
كله	collision 43	dommage_materiel 41	none -55
كلها	collision -48	dommage_materiel 63	evenement_climatique 42
كلهم	evenement_climatique 56
كلو	bris_de_glace 83	collision -45	dommage_materiel -48
كليان	dommage_materiel -46	none -40	vandalisme 51	vol 82
كليو	evenement_climatique 69	vol 48
كم	autre -63	none 207
كما	collision 71	incendie 70
كمان	none -80	vandalisme 224	vol -52
كمل	bris_de_glace 60	collision -42	none 67
كنا	evenement_climatique 64
كنبدل	blessure 44	bris_de_glace 115	dommage_materiel -100
كنتسني	collision -54	dommage_materiel -42	vol 73
كنتش	collision 108
كنخدم	dommage_materiel 83	incendie -58	vol 40
كندور	blessure -48	dommage_materiel 217	incendie -43	none -85
كنركب	blessure 63	bris_de_glace -117	collision -112	dommage_materiel 219	none -46
كنسوق	collision 77
كنصور	collision 54	dommage_materiel 95
كنعاود	collision 139
كنقدرش	collision 54
كنقطع	blessure 215	collision -60
كنقلب	blessure 69	vandalisme 81
كنقول	collision 54	degats_des_eaux 67
كنكتب	collision 163
كنمسح	blessure -102	bris_de_glace 219	collision -68	none -55
كنمشي	collision 52
كهربايي	incendie 152
كهرباييه	dommage_materiel -45	incendie 56	none 141
كورسيركوي	collision -48	degats_des_eaux 97	incendie 75
كونستا	collision 106
كونسطا	collision 124	none -41
كي	collision -41	vandalisme 58	vol 77
كيبكي	collision 162
كيتسد	collision 126
كيتقيا	collision 71
كيجري	vol 95
كيحلف	collision 80
كيخلص	autre 171	blessure -92	collision -94	dommage_materiel -101	none -90	vol 124
كيدخل	autre 41	collision -69	degats_des_eaux 75	dommage_materiel 152	evenement_climatique -42	incendie -79	none -43
كيدور	collision 70
كيسيل	bris_de_glace 83	degats_des_eaux 42
كيشعل	dommage_materiel 166	vol -50
كيضحك	collision 46	degats_des_eaux 44	vol -48
كيضحكو	blessure -98	collision -60	none -82	vandalisme 130	vol 113
كيضرب	collision 104	dommage_materiel -41
كيضرني	blessure 51	collision 122
كيطالبني	dommage_materiel 189	vol -81
كيطلع	degats_des_eaux 146	dommage_materiel -45
كيف	collision -45	none 51
كيفاش	incendie 41	none 72
كيقطر	collision 70	degats_des_eaux 194	dommage_materiel -58	none -52	vol -41
كيقول	blessure 93	incendie 52	vandalisme -45
كيقولو	vol 79
كيلعب	blessure 154	collision -69	vandalisme -78
كيلعبو	bris_de_glace 121	dommage_materiel -42
كيوجعني	vandalisme 99	vol -46
ل	collision 100	degats_des_eaux 52	dommage_materiel -59	incendie 63	none -67
لا	none 53
لاباس	collision 85	dommage_materiel 50	none -44
لابس	collision -122	degats_des_eaux -81	dommage_materiel 93	incendie -83	vandalisme 97	vol 142
لاحد	bris_de_glace 52	collision 45
لاسورانس	collision 102	evenement_climatique -43
لاسورونس	blessure 69	bris_de_glace 61	collision -41
لاصق	collision 74	incendie 83
لاضرار	collision -59	degats_des_eaux 115
لاكارط	autre 64
لاكاف	evenement_climatique 163
لاله	degats_des_eaux 63	evenement_climatique 52
لامبيلانص	incendie 77
لان	autre 82	none -60	vol 49
لانني	collision 77	none -45
لانه	collision 91
لاني	autre -71	vol 208
لاي	bris_de_glace 112	incendie 47
لباربريز	bris_de_glace 300	collision -42	evenement_climatique -80	none -72
لبوليس	collision 68	vol 76
لبيع	incendie 79
لتحت	incendie 133	none -46
لتر	degats_des_eaux 132	dommage_materiel -41	none -51	vol 92
لحادث	collision 95
لحد	degats_des_eaux 68	evenement_climatique 94	vol -42
لحظه	evenement_climatique 61
لحقت	collision 179	dommage_materiel -49	evenement_climatique 55	none -72
لداخل	autre 95	collision -80	evenement_climatique 98
لدينا	collision 153
لسا	none 149
لست	dommage_materiel -51	none 169
لسه	blessure -48	collision 77	degats_des_eaux 80	dommage_materiel -55	none -69	vol 52
لسيارتي	bris_de_glace 74	incendie 52
لصق	blessure -44	collision 234	none -57
لصوص	vol 135
لطيفه	degats_des_eaux 72
لعند	collision -47	degats_des_eaux 88	incendie 95	vol -68
لفوق	collision -68	degats_des_eaux 172
لقا	vol 124
لقيت	none -44
لقيتش	none -57	vol 214
لقيتها	collision -76	dommage_materiel 125
لقيتو	degats_des_eaux 57	none -42	vandalisme 82
لقينا	collision -57	vol 153
لكن	degats_des_eaux 41
لكنني	dommage_materiel 42	incendie 47
لكنه	collision 46
لكنها	blessure 74
لكني	bris_de_glace 65	collision 117	none -103
للاسف	collision -51	dommage_materiel 96	none 87
للباركينغ	collision 134
للبوليس	vol 48
للدار	blessure 67
للدرك	blessure 98	collision -40	vol 53
للركبه	evenement_climatique 92
للزنقه	blessure -49	dommage_materiel -54	vandalisme 141
للسبيطار	collision 52
للسرقه	vol 117
للسطح	collision -75	dommage_materiel -46	evenement_climatique 154	incendie 88	none -100
للسوق	vol 49
للسياره	bris_de_glace 186	collision -60	evenement_climatique 43	none -52	vandalisme -91
للشرطه	bris_de_glace 104	evenement_climatique 49	none -54
للصالون	collision -54	degats_des_eaux 122	evenement_climatique -54
للكراج	evenement_climatique 101	incendie 55
للكلينيك	blessure 104
للكوميساريه	vol 104
للمستعجلات	blessure 117	collision -48	degats_des_eaux 85	dommage_materiel -48
للور	collision 91
لما	blessure -56	degats_des_eaux 104	incendie 65	none -61
لماذا	autre 134	collision 48	degats_des_eaux -41	dommage_materiel -56	none -50	vol -48
لنا	collision 74	degats_des_eaux 46	dommage_materiel -49	none -52	vandalisme 72	vol -81
له	bris_de_glace 64	collision 53
لها	autre -68	blessure 68	bris_de_glace 132	none -68
لواحد	collision 54
لوجه	collision 77	none -45
لوح	bris_de_glace 46	vandalisme 118
لوحته	collision 110
لوحه	bris_de_glace 51
لور	collision 106
لوران	blessure 58	collision -67	dommage_materiel 90
لوطوروت	incendie 139	vol -47
ليس	collision -53	none 207	vandalisme -46	vol -41
ليسر	collision 132	none -46
ليكم	collision 58
ليلا	none 40
ليلتين	blessure 114
ليله	vandalisme 65
ليلي	autre 44	collision 99	vandalisme -55
ليمن	collision 141	none -40
ليها	dommage_materiel 57
ليهم	vandalisme 104
ليون	vol 66
ماء	degats_des_eaux 141	dommage_materiel -46	evenement_climatique 45
مات	blessure -46	collision -56	dommage_materiel 181	evenement_climatique 51	none -46
ماتت	collision 93	dommage_materiel 98
ماذا	none 83
مارش	collision 168
مازال	none 64
ماس	incendie 129
ماعرفتش	autre 192	collision -88	none -135	vandalisme 110	vol -117
ماكان	bris_de_glace 43	collision -71	evenement_climatique 124	none -116	vandalisme 77
ماكاين	collision 117	none -51
ماكاينش	bris_de_glace 79	collision -65	dommage_materiel -42	none 116	vandalisme -47
ماكنتش	dommage_materiel -45	none -75	vandalisme 125	vol -40
ماكينه	autre -79	collision -72	degats_des_eaux -52	dommage_materiel 186	incendie 150	none -71
ماما	collision 116
ماوقع	bris_de_glace -45	collision 137	degats_des_eaux -70	dommage_materiel 103	none -94	vol -47
ماي	none 107
مباشره	collision 84
مبلل	degats_des_eaux 139
مبلول	blessure 59	degats_des_eaux 124
متاع	collision 71	none -61
متاكدا	collision 97
متر	evenement_climatique 132
مترين	blessure 44	vol 49
متقاعد	degats_des_eaux 70
متل	bris_de_glace 108
متوقف	collision 60	incendie 64
متوقفا	collision 41
متوقفه	bris_de_glace 46	evenement_climatique 45
متي	none 60
مثقوب	dommage_materiel -94	vandalisme -50	vol 183
مثل	collision -58	evenement_climatique 118
مثلي	blessure 219	dommage_materiel -62	incendie -40	none -121
مجرد	autre 105	blessure 140	collision -59	none -56
مجروح	blessure -54	dommage_materiel -42	none 51	vandalisme 80
مجروحه	collision 61
مجهول	none -66	vandalisme 226
مجهولون	vandalisme 166	vol -71
مجوهرات	vol 46
محاوله	bris_de_glace 76	vandalisme -76	vol 123
محترم	vol 55
محدش	none 118
محرك	collision -40	incendie 86	vandalisme 75	vol -65
محروق	blessure -75	collision -46	incendie 192
محروقه	collision -85	incendie 93	vandalisme 87	vol 56
محضر	none -41
محضرا	vandalisme 44
محطه	vandalisme 44
محل	degats_des_eaux 55	dommage_materiel 40
محلول	collision -54	degats_des_eaux 68	vol 57
محلي	degats_des_eaux 76
محمد	autre 80
محمل	collision 158	none -43
محمله	bris_de_glace 53	vol 57
مخدوشه	collision -68	none -41	vandalisme 177
مخزن	incendie 134
مخلوع	blessure 64	collision 117	dommage_materiel -49	none -48
مدام	degats_des_eaux 58
مدخل	dommage_materiel 84	vandalisme -49
مدكوك	collision 123
مدينه	evenement_climatique 103
مراب	collision 77	incendie 41
مرات	collision 146	evenement_climatique -70
مراتي	collision 106	none -48
مراكش	vol 68
مراه	bris_de_glace 282	degats_des_eaux -45	dommage_materiel -113	none -129	vandalisme -46
مربوط	evenement_climatique 55	vol 56
مربوطه	collision -131	dommage_materiel 152	none -46	vol 136
مرت	collision 115	vandalisme 45
مرتي	autre 64
مرجان	dommage_materiel 81
مرسيليا	collision 56
مرفق	collision 114	none -47
مركز	bris_de_glace -76	vandalisme 183
مركونه	bris_de_glace 48
مره	autre 72
مريض	autre 98	blessure -42	degats_des_eaux 51
مزهريه	dommage_materiel 89
مزيان	collision 74	none 43
مساء	none 69
مسافر	collision -57	degats_des_eaux 147
مستشار	none 113
مستشفي	blessure 115
مستودع	incendie 76
مسدود	collision 55	degats_des_eaux 220	none -98
مسرعه	blessure -48	collision 203
مسكين	blessure 185	collision -113	dommage_materiel -45	none -57	vandalisme -41	vol 53
مسكينه	collision 102
مش	none 197	vol -54
مشات	autre 101	incendie 68	none -51
مشاو	blessure 62	none -79
مشكل	vandalisme 85
مشي	collision -41	dommage_materiel 92	vandalisme 53
مشيت	vandalisme 59	vol 66
مشيتش	collision -54	none 115	vandalisme 46
مشينا	degats_des_eaux -48	vol 211
مصاب	incendie 56
مصابين	collision -75	dommage_materiel -55	none -161	vandalisme 227	vol -41
مصاريف	blessure 70
مصباح	collision 156	dommage_materiel 66	none -50	vandalisme -67
مصدره	collision -48	degats_des_eaux 225	dommage_materiel -56	none -42
مضروب	collision -131	degats_des_eaux -42	dommage_materiel -50	none -140	vandalisme 348	vol -75
مضروبه	blessure -43	collision 214	dommage_materiel -40	vandalisme 48
مطار	autre 208	dommage_materiel -46	none -68
مطر	degats_des_eaux 84	evenement_climatique 70	none -41
مطعم	blessure 239	collision -49	dommage_materiel -74	incendie -57	none -109
معا	bris_de_glace -49	vandalisme 92
معافي	dommage_materiel 48
معانا	collision 94
معاه	dommage_materiel 61
معاها	collision 63	incendie 147	none -66	vol -41
معاهم	vandalisme 49
معايا	collision 60
معرفه	autre 79
معروف	dommage_materiel 67
معصمي	blessure 98
معقول	collision 110
معلق	collision 152	evenement_climatique -100	vol 57
معلم	collision -124	dommage_materiel -40	evenement_climatique 196	vandalisme 61
معمره	collision 53	vol 40
معها	collision -83	dommage_materiel 42	incendie 72	none -97	vandalisme 138	vol -85
معوج	blessure 207	collision -67	dommage_materiel -93	none -65
معي	bris_de_glace 54
مفاجي	dommage_materiel 129
مفتوح	bris_de_glace 44	degats_des_eaux -51	vol 65
مفتوحا	degats_des_eaux 130
مفشوشين	vandalisme 121
مقطوع	blessure 124	collision -48	incendie -57	none -42	vol 113
مقلوب	collision -61	evenement_climatique 74	none -62	vandalisme 207	vol -117
مقلوبه	vol 102
مكان	autre 148	bris_de_glace -53	evenement_climatique 54	none -88	vol -41
مكانها	dommage_materiel 64	vol 48
مكتبي	degats_des_eaux 64
مكتوب	collision 68	vandalisme 81	vol -66
مكروه	collision -58	dommage_materiel 104	vandalisme -56	vol 99
مكسور	blessure 41	none -44	vandalisme 58
مكسوره	blessure -60	collision 160
مكناس	bris_de_glace 68
مكنتش	vol 93
ملء	collision 76
ملا	evenement_climatique 80
ملابس	autre 65
ملال	dommage_materiel 42
ملانا	collision 74
ملثمين	vol 76
ملف	autre 67	none 86	vol -83
ملفي	none 139
ملي	none -42	vol 78
مليون	collision -61	none -44	vandalisme -41	vol 99
ممر	collision 83
ممرضه	collision 58	vandalisme -75	vol 102
ممكن	autre 87	blessure 109	collision -115	degats_des_eaux 54	incendie -46	none 49	vol -84
منتصف	none 45
منذ	autre 46
منزلي	evenement_climatique -41	vandalisme 72	vol 41
منفوخ	degats_des_eaux 77
منفوخه	degats_des_eaux 101
منفوخين	blessure 90
منكم	autre 170	none -42
منه	bris_de_glace 66	degats_des_eaux 180	dommage_materiel -50	none -56
منهم	collision -67	evenement_climatique 46	none -47	vandalisme 124
منو	collision -42	degats_des_eaux 56
مني	dommage_materiel 70
مهرس	collision 134	none -44	vol 73
مهرسه	collision 104	evenement_climatique 59	none -43
مهرسين	dommage_materiel -55	none -99	vandalisme 182	vol -65
مو	collision -55	dommage_materiel 97	incendie 44
موافق	none 162
موجه	collision 76	degats_des_eaux 82	dommage_materiel -40
موخره	collision 94
مور	collision 61
مورا	blessure -40	bris_de_glace 61	collision 101	vandalisme -52
موطور	blessure 63	vol 82
موظف	vol 57
موعد	bris_de_glace 70
موقعه	collision 98	none 103
موقف	collision 76	none -57	vol 47
مول	collision 69
مولات	degats_des_eaux 49	vandalisme 72
مولاه	collision 138
مولاها	collision 167
مولاي	blessure 76	collision 49
مومن	blessure 59	collision -43	vol 50
مونبلييه	blessure 76
مي	degats_des_eaux 49	dommage_materiel -41	vol 107
مياه	degats_des_eaux 154	none -43
مير	dommage_materiel 238	incendie -59
مين	vandalisme 40
ميناء	collision 84	evenement_climatique 56
ميه	none 165
ناريه	collision 47	vol 59
نازل	collision 112
نازله	blessure 125	collision -55
ناس	degats_des_eaux -40	vol 182
ناضت	blessure -65	collision -59	dommage_materiel 233	none -78
ناعس	none -47	vol 59
ناعسين	evenement_climatique 126	vol 98
نافذه	bris_de_glace 117	degats_des_eaux -42	none -40
نانت	collision 94
نايم	collision -88	vol 208
نايمه	collision 72	degats_des_eaux 69
نترو	blessure -41	vol 139
نتصل	collision 45
نتفاهمو	collision 172	none -72
نتوما	collision -91	dommage_materiel 160	vandalisme 57	vol -49
نتيشكا	collision 57
نجا	collision 50
نجمه	bris_de_glace 125
نحرر	degats_des_eaux 41
نحن	incendie 40	none -41
نحو	collision 47
نخرج	collision -67	dommage_materiel -40	vandalisme 103	vol 65
نخلص	bris_de_glace 45	collision -50	dommage_materiel 143
نديرو	collision 156	degats_des_eaux 73	dommage_materiel -49	none -45
نر	collision 103	degats_des_eaux 45	none -62
نزلت	none -45	vol 49
نزلنا	collision 58
نزلو	collision 116
نسخه	autre 187	collision -42	none -104	vandalisme -47
نسول	collision -47	none 149	vol -40
نسيت	autre 68
نسيتها	collision -118	dommage_materiel 125	incendie 78	none -49	vol -44
نسيتو	autre 311	collision -57	dommage_materiel -70	none -135	vol -97
نشري	blessure 131	collision -120	vol 47
نشوف	blessure 74	bris_de_glace 51	collision -77	dommage_materiel -55	none 157	vol -55
نشوفو	collision -107	vol 280
نص	vol 47
نصب	evenement_climatique 42
نصف	dommage_materiel -46	evenement_climatique 75
نصلح	collision -42	degats_des_eaux -40	dommage_materiel 197	none -53
نصلي	vol 42
نصيفط	autre 157	vol -131
نضت	blessure -47	collision 71	dommage_materiel -43	vol 118
نظارات	autre 84	vol 57
نعرف	autre 54	none 76
نعست	degats_des_eaux 80	dommage_materiel -40	incendie 143	none -60	vol -60
نعم	none 183
نعمرو	collision 129
نفس	dommage_materiel -51	incendie 128	none -47
نفسه	incendie 51
نفسها	bris_de_glace 139	vandalisme -64
نقدر	none 98
نقدرش	blessure -106	collision 124	vandalisme 47
نقطه	degats_des_eaux 54
نقل	degats_des_eaux -40	dommage_materiel 130
نقول	collision 40
نكتب	collision 138
نكن	vol 57
نلبس	blessure 179	dommage_materiel -81
نمرتها	dommage_materiel 84
نمره	vandalisme 49
نمشي	autre 96	none -58	vol 92
نهاييا	collision -63	dommage_materiel 167	none -65
نهضر	collision -42	none 110	vandalisme 56
نوقع	collision 71
نونبر	blessure 46
نيابه	degats_des_eaux -49	vol 70
نيس	autre -84	degats_des_eaux -74	dommage_materiel 157
نيشان	collision 173
نيم	bris_de_glace 42	collision -54	evenement_climatique 51	vol 50
هابط	blessure -40	collision 62	degats_des_eaux 105
هاتف	collision 150
هاتفي	blessure -40	degats_des_eaux -44	dommage_materiel 172	none -77	vol 91
هاد	vandalisme 60
هاديك	incendie 44
هبت	evenement_climatique 103
هبط	degats_des_eaux 62
هبطات	blessure -113	bris_de_glace 117	collision -83	degats_des_eaux -45	dommage_materiel 158	incendie -46	none -87	vandalisme -43	vol -53
هبطو	collision -50	incendie 90	vandalisme 57
هذا	none 69
هذه	vol 138
هرب	collision 121	vandalisme -51
هربات	collision -79	degats_des_eaux -79	dommage_materiel -99	evenement_climatique 197	incendie 99	none -86
هرس	bris_de_glace 53	collision -76	dommage_materiel 50	vandalisme 65
هرسو	bris_de_glace -51	collision -41	vandalisme 140	vol 62
هز	collision 89	vol 72
هزات	evenement_climatique 55	vol 127
هزو	collision -44	vandalisme 99
هكا	evenement_climatique 45	none 144
هل	autre 84	none 60
هما	collision 161	none -58	vol 51
هناك	none 44
هه	bris_de_glace -51	dommage_materiel 245	none -64
ههه	collision 65
هههه	collision 74	dommage_materiel 127	none -52	vol -45
هو	none 62
هوما	collision 137
هي	collision 73
و	collision 51	dommage_materiel -44	none -59	vol 61
واتلفت	collision -54	degats_des_eaux -45	dommage_materiel 131	evenement_climatique 54	none -42
واجهه	bris_de_glace 46	none -51	vandalisme 148	vol -55
واحدا	collision -54	vandalisme 133
واحده	degats_des_eaux -48	evenement_climatique 52	none 128	vol -43
واخا	collision -73	none 164	vol 41
واخذت	collision 54
واخذوا	vol 123
واش	autre 119
واصطدمت	collision 140
واعتذر	dommage_materiel 58
واعترف	degats_des_eaux 55
وافسد	evenement_climatique 121
واقف	collision 56
واقفه	collision 125	incendie 44	none -78
والارضيه	degats_des_eaux 137
والاريكه	evenement_climatique 60
والاطفال	collision 41
والامن	incendie 64	vandalisme 47
والباب	none -57	vandalisme 88
والبلاكارات	collision -48	incendie 149
والبوليس	incendie 113
والبومبا	blessure -60	collision -42	evenement_climatique 47	vol 158
والبيت	degats_des_eaux 68	incendie 97
والثلاجه	dommage_materiel -51	evenement_climatique 132	incendie 79
والجار	evenement_climatique 114
والجدارميه	incendie 93
والحمد	degats_des_eaux 41
والخشب	degats_des_eaux 74
والدار	autre 198	collision -87	none -98
والدخان	incendie 150
والدراري	collision 110
والدرك	collision -44	evenement_climatique 153
والدم	blessure 56	collision 143	dommage_materiel -40
والدي	blessure 123
والرادياتور	collision 97
والربع	collision 92
والزجاج	bris_de_glace 53	degats_des_eaux -43	evenement_climatique -44	vandalisme 111	vol -72
والزرابي	degats_des_eaux 79
والزربيه	degats_des_eaux 163
والسايق	collision 92
والستاره	dommage_materiel -48	incendie 241	none -77
والسقف	evenement_climatique 81
والسوارت	autre 167
والسياره	vol 119
والشرطه	incendie 51	none -40	vol 41
والصالون	degats_des_eaux 178	incendie -87
والصباغه	incendie -60	vandalisme 115	vol -40
والطبيب	blessure 45	bris_de_glace 66
والطبيبه	degats_des_eaux 52	incendie 56
والطوموبيل	autre 58	evenement_climatique 139	vandalisme -49
والعافيه	incendie 123
والفار	collision 44	vandalisme 76
والفلوس	autre 191	collision -76	dommage_materiel -59	none -65	vol 41
والقفل	vol 111
والكاميرا	collision 49	none -59	vandalisme -66	vol 154
والكل	incendie 74
والكلب	collision 114	evenement_climatique 66	none -57
والكوفر	collision 66
والكونسطا	collision 105	vol -43
والله	none 125
والما	degats_des_eaux 189	dommage_materiel -45	incendie -45
والماء	degats_des_eaux 137
والماكينه	degats_des_eaux 98	evenement_climatique 88
والممر	degats_des_eaux 158	evenement_climatique -58
والموديم	evenement_climatique 96
والموطور	collision 97	incendie 83	vol -53
والنصف	dommage_materiel 76	none 61
والوقايه	degats_des_eaux 112
واليوم	collision -55	vandalisme 144
وامتد	incendie 111
وانتشر	degats_des_eaux -75	dommage_materiel 86	incendie 130	none -40
وانكسر	collision 42	dommage_materiel 117	none -42
وانكسرت	blessure 47	collision 58
وباب	bris_de_glace -47	collision 112
وبابي	collision 70
وبقا	collision -50	degats_des_eaux 45	vol 97
وبقيت	autre 112	blessure 64	vol -42
وبلا	vol 78
وبين	collision 138
وتركت	autre -68	collision 48	none -62	vol 128
وتضررت	degats_des_eaux 78
وتكسر	collision 42	degats_des_eaux -48	dommage_materiel 94
وتهرسات	blessure 62	bris_de_glace 47
وتهرسو	blessure 113	collision -159	dommage_materiel 172
وثيقه	collision 73
وجا	collision 98	vol -41
وجاء	collision 62
وجات	blessure 46	dommage_materiel 114	vol -40
وجاو	collision -56	vandalisme 50	vol 66
وجدت	vandalisme 124
وجدنا	vandalisme 177
وجده	autre 135	collision 50	none -94
وجهي	blessure 99	collision -50	vandalisme 77
وحتي	none -43	vol 126
وحده	none -41
وحدها	bris_de_glace 283	collision -77	degats_des_eaux -53	dommage_materiel -143	incendie 44	none -145	vandalisme -55	vol -86
وحدو	bris_de_glace 143	degats_des_eaux 62	dommage_materiel -48	none -45
وحدي	blessure 70	collision 54
وحررت	vol 53
وحرق	degats_des_eaux -57	incendie 170
وحك	blessure -80	collision 61	dommage_materiel 135
وحنا	collision -64	degats_des_eaux 94	vol 56
وحين	evenement_climatique 51
وختي	dommage_materiel -42	evenement_climatique 89	incendie 96
وخداو	collision -47	none -43	vol 191
وخرج	autre 40
وخرجت	collision 151
وخلاو	collision -56	degats_des_eaux 83	none -46	vol 153
وخليت	collision -108	incendie 100	none -79	vandalisme -58	vol 215
ودابا	collision 108	none -40
ودارت	collision -50	dommage_materiel 117	incendie 49
ودارو	blessure 59
وداز	collision 72	dommage_materiel 60
وداو	dommage_materiel -127	vandalisme -72	vol 165
وداوها	collision 49	incendie 48
ودخل	collision 57	evenement_climatique 92
ودخلت	collision 151
ودنو	collision -74	evenement_climatique 103	vandalisme 89
ودي	collision 43
وديا	degats_des_eaux 120
ورا	collision 80
وراء	blessure -55	collision 162
وراجلي	collision -51	degats_des_eaux 125	evenement_climatique 72
وراني	blessure 124	vol -52
وراه	evenement_climatique 113
وراها	blessure -51	collision 115	none -88	vol 141
ورايا	collision 70
وربع	bris_de_glace 52	none 148
ورجال	incendie 65
ورجعت	collision 40	degats_des_eaux 48	dommage_materiel -41
ورحمه	none 117
ورشه	bris_de_glace 61	degats_des_eaux 64	dommage_materiel -45	incendie 48
ورق	bris_de_glace -41	collision 119
ورقم	collision 183
ورقه	collision 64
وركبتي	collision 99	none -54
وزلقات	blessure 145	collision -55
وزوجي	bris_de_glace 88
وسط	collision 76
وسقطت	evenement_climatique 48
وسقف	collision -50	degats_des_eaux 73
وسيارتي	evenement_climatique 90
وسياره	collision 109
وشعلات	incendie 139
وشي	blessure 51	collision 120	none -42
وصافي	collision -43	dommage_materiel 90
وصل	degats_des_eaux 55	none 63
وصلات	incendie 93
وصلت	incendie 49
وصور	collision -42	dommage_materiel -41	vandalisme 44	vol 113
وضحك	incendie 40	vandalisme 91
وضحكنا	collision 95
وضرب	bris_de_glace 72	collision 50	vol -49
وضربت	collision 57	dommage_materiel 56
وضربني	blessure 93	collision 83	dommage_materiel -44
وضربها	collision 67	evenement_climatique 98
وضع	degats_des_eaux -62	incendie 51	vol 45
وضعت	none -52	vol 177
وضعنا	vol 115
وطاح	blessure 105	dommage_materiel 72	none -53
وطاحت	blessure 96	bris_de_glace 58	collision -45	incendie 41	none -90
وطحت	degats_des_eaux 152	evenement_climatique -68	vandalisme 46
وطلعات	incendie 50
وعشرين	collision 59
وعطاني	autre 55	blessure 75
وعطاوني	evenement_climatique 51
وعلي	evenement_climatique 151
وعليه	collision 245	none -189	vandalisme -48
وعليها	collision 167	none -49
وعم	bris_de_glace 67	collision -77	dommage_materiel 70
وعمرنا	collision 97
وعند	bris_de_glace 97	collision 70
وعندما	autre -92	bris_de_glace 84	collision -85	none -52	vandalisme -57	vol 99
وعندي	bris_de_glace 62
وعنقي	blessure 53	collision 89	incendie -43
وغرق	collision -50	degats_des_eaux 118	evenement_climatique 151	none -50
وغطاء	collision -107	evenement_climatique 79	vandalisme 102	vol -50
وفجاه	collision 93
وفي	blessure -61	degats_des_eaux 98
وفيه	dommage_materiel 149	none -43
وفيها	autre 55	collision 90	vandalisme -52	vol 44
وقالو	none -48	vol 121
وقت	vandalisme 61
وقتها	autre 191	evenement_climatique -45	none -126
وقد	dommage_materiel 40
وقطع	blessure 92	collision -48	dommage_materiel -62	vol 66
وقعات	collision 43	dommage_materiel 109	none -45
وقعت	dommage_materiel 112
وقف	blessure 49	collision -91	dommage_materiel -49	incendie -43	vol 189
وقفت	incendie 40
وقفش	collision 75
وقفنا	collision 48	vol 51
وكان	degats_des_eaux -42	evenement_climatique 96
وكتب	bris_de_glace 84	vol 50
وكتبنا	collision 52
وكتبو	evenement_climatique 97	none -41
وكسر	collision -42	vandalisme 146
وكسرت	blessure 60	degats_des_eaux 61	vandalisme -53
وكلشي	collision 92	degats_des_eaux -40	dommage_materiel 152	evenement_climatique -85	incendie -84	vol 47
وكلنا	bris_de_glace 42	evenement_climatique 103
وكمل	collision 195	none -68	vandalisme -64
وكنت	collision 116	evenement_climatique 56	vandalisme -41
وكيقول	blessure -64	collision 41	incendie 117
وكيل	none -74	vandalisme 53	vol 136
ولات	dommage_materiel 62	evenement_climatique 114
ولاد	collision 72	vandalisme 76
ولاو	bris_de_glace -41	degats_des_eaux 164	dommage_materiel -56	evenement_climatique 40	none -41	vol -50
ولد	incendie 42	none -40
ولدو	blessure 123	collision -49	degats_des_eaux 51	dommage_materiel -53
ولدي	dommage_materiel 43
ولقيت	collision -53	dommage_materiel -45	vandalisme 115
ولله	collision 86	none -46
ولي	bris_de_glace 103	dommage_materiel -41	evenement_climatique 82	none -56	vol -42
ومبلغ	vol 69
ومراتي	collision 113
ومرتي	degats_des_eaux -60	dommage_materiel 173	vol -84
ومشا	autre 83	collision -40	degats_des_eaux 49	vol 40
ومشات	collision 164	vol -72
ومشاو	collision 99	none -53
ومشي	collision 121
ومشيت	dommage_materiel 148
ومشينا	degats_des_eaux 44	incendie 51
ومع	bris_de_glace 88	collision 65	none -56	vandalisme -52
ومعايا	collision 87	vol -44
وملي	evenement_climatique -52	vandalisme 40
ومن	collision 51
ومنذ	blessure 107
ونزل	degats_des_eaux 92	dommage_materiel 59
ونزلت	blessure 102	collision -83
ونسيت	collision 130	dommage_materiel -43
ونقل	evenement_climatique 58
وها	bris_de_glace 67	collision 55
وهبط	collision 43	degats_des_eaux 90	none -42
وهرب	collision 54	vol 64
وهرس	bris_de_glace 135
وهرسو	bris_de_glace 40	degats_des_eaux 103	vandalisme 42	vol -63
وهو	blessure 69	none -40
وهي	none -43
ووصلات	incendie 165
ووقع	blessure 60	degats_des_eaux 68
ووقعنا	degats_des_eaux 66
ويدي	incendie 50
ويقول	blessure 65
يا	collision 54
ياخذوا	vandalisme 89
يبدو	degats_des_eaux 70	none -42	vandalisme 94
يتصل	collision -70	dommage_materiel 77	none 152	vandalisme -50
يتضرر	degats_des_eaux 97
يتعرض	bris_de_glace 68	degats_des_eaux -48	vol 44
يتوقف	collision -45	incendie 102
يجب	dommage_materiel -50	none 126	vol -47
يجرح	collision -91	dommage_materiel 122
يجي	collision 72
يحترم	collision 120
يحدث	autre 47	collision -47	none 116	vandalisme -45
يحرر	blessure 43
يحلو	collision -46	none -40	vandalisme -62	vol 203
يخرج	collision -94	dommage_materiel -63	incendie -42	none -122	vandalisme 170	vol 118
يخلص	dommage_materiel 109	incendie 55
يد	collision -73	degats_des_eaux -44	none -54	vandalisme 147	vol 48
يدخل	bris_de_glace 47	collision -59	degats_des_eaux -62	dommage_materiel -63	evenement_climatique 122	incendie -85	none -43	vol 135
يده	blessure -42	degats_des_eaux 121	dommage_materiel -53
يدها	degats_des_eaux 44	vandalisme 47
يدو	degats_des_eaux 80
يديها	blessure -78	collision 95	degats_des_eaux 74	dommage_materiel -40	none -45
يرجع	blessure -44	collision 66	vol 105
يرحمها	collision -42	dommage_materiel -45	vol 168
يرد	autre 79	dommage_materiel -42	none 93
يريد	degats_des_eaux 129
يسرق	autre 139	bris_de_glace 134	collision -65	none -82	vandalisme -71	vol -57
يشتكي	degats_des_eaux 57
يشكو	blessure 60	collision 77	none -44
يشوف	vol 107
يطرطق	bris_de_glace 133	collision -44	degats_des_eaux -50	dommage_materiel -50	incendie 147	none -40	vandalisme -42
يعد	blessure 70	collision 74	degats_des_eaux 81	dommage_materiel -62
يعمر	collision 50
يعمرها	collision -60	degats_des_eaux 143
يعمل	collision 41	degats_des_eaux 49
يعني	vol 77
يغطي	bris_de_glace -40	vandalisme 79
يقطر	degats_des_eaux 194	none -50
يقول	autre 62	none -54
يكبر	bris_de_glace 152	collision -61
يلاه	collision -58	dommage_materiel 134
يلعب	blessure 186	none -104	vol -42
يلمسني	vandalisme 67
يلي	degats_des_eaux -41	incendie 84
يمشي	collision 106	vol -49
يمكن	bris_de_glace 101	collision 80
يملا	degats_des_eaux 53
يناير	none 40
ينزف	blessure 77
ينزل	degats_des_eaux 158	dommage_materiel -43
يوجد	autre 106	collision -48	none 75
يورو	autre 88	none -40
يوقع	degats_des_eaux 81	evenement_climatique -41	incendie -41	none 81
يوليوز	blessure 44
يوما	autre 58	collision 78	none -43
يومين	autre 42	collision -72	dommage_materiel -47	evenement_climatique 106	none 87
يونيو	none 82
@injuries
	no -64	unknown 81	yes -74
#0000	no -76	yes 53
#000>	unknown 56
#019>	no 71	yes -84
#026>	no -42	unknown 58
#1000	no -92	unknown 140	yes -51
#1100	no -99	unknown 162	yes -69
#1500	no -44	unknown 70
#200>	unknown 52	yes -43
#2019	no 71	yes -84
#2026	no -42	unknown 58
#3000	no 72	unknown -42	yes -55
#320>	yes -63
#4000	no -46
#400>	unknown 96	yes -79
#4200	no -40	unknown 61
#5000	no -44	unknown 77
#5200	no -58	unknown 108	yes -50
#6000	no -48	unknown 79
#600>	unknown 118	yes -116
#6500	yes -55
#750>	no -73	unknown 61
#800>	no -54	unknown 97	yes -43
#900>	no -66	unknown 109	yes -43
#<05>	no -84	yes 73
#<110	no -99	unknown 162	yes -69
#<13>	yes 53
#<14>	unknown 50	yes -50
#<150	unknown 44	yes -55
#<18>	no -69	unknown 104	yes -43
#<19>	no -82	unknown 43
#<200	no 54	yes -91
#<201	unknown 52	yes -92
#<202	unknown 41
#<21>	no -72	unknown 72
#<22>	no -49	yes 59
#<230	no 44
#<23>	unknown 58	yes -90
#<24>	no -49
#<250	no -40	unknown 80	yes -41
#<26>	no -76	yes 49
#<29>	yes -50
#<30>	no -61	unknown 54
#<320	yes -60
#<400	unknown 101	yes -66
#<40>	yes 54
#<420	no -40	unknown 61
#<50>	unknown -87	yes 76
#<520	no -58	unknown 108	yes -50
#<600	no -54	unknown 143	yes -90
#<650	yes -46
#<700	unknown 62	yes -45
#<71>	unknown -55	yes 79
#<780	no -56
#<800	no -52
#<80>	unknown -44
#<900	no -74	unknown 122	yes -48
#<950	no -84	unknown 121	yes -40
#<con	no 76	unknown -52
#<ابت	no 206	unknown -164	yes -49
#<ابد	unknown 69
#<ابل	unknown 41	yes -47
#<ابن	no -40	yes 40
#<ابو	no -48	unknown 90
#<ابي	unknown -71	yes 78
#<اتا	no 66	yes -56
#<اتح	no 60	yes -69
#<اتذ	no -56	unknown -54	yes 107
#<اتس	unknown 46
#<اتص	unknown 49
#<اتع	no 53	unknown -47
#<اتك	unknown -48	yes 75
#<اتل	no -83	unknown 135	yes -51
#<اتم	unknown 80	yes -70
#<اثا	no -58	unknown 52
#<اثر	no 54
#<اجا	no -76	yes 42
#<اجت	unknown -52	yes 55
#<اجد	yes -55
#<اجر	unknown -44
#<اجل	no 86	unknown -53
#<احد	no 62
#<احر	no 59	unknown -65
#<احم	unknown -113	yes 104
#<احن	unknown 115	yes -97
#<اخب	no -55
#<اخت	no -43
#<اخد	unknown -136	yes 95
#<اخذ	unknown 51
#<اخر	yes -47
#<اخض	no 124	unknown -72	yes -105
#<اخم	no 44
#<اخي	unknown -170	yes 123
#<ادا	unknown -113	yes 106
#<ادم	no 122	unknown -67	yes -64
#<ادو	no -76	unknown 53
#<اذا	no -70	unknown 135	yes -70
#<اذن	no -79	unknown -180	yes 216
#<اذي	no 146	unknown -101	yes -45
#<ار>	no 65	yes -72
#<ارب	no -79	unknown 71
#<ارج	unknown 59
#<ارد	no 96	unknown -107
#<ارس	no -67	unknown 92
#<ارض	unknown -52
#<ارف	no -40
#<ارك	yes -47
#<ازر	no -102	yes 57
#<اسا	unknown 53
#<اسع	no 71	unknown -82
#<اسق	unknown 74	yes -59
#<اسك	yes -56
#<اسن	no -146	unknown 82	yes 40
#<اسو	yes 47
#<اسي	unknown -82	yes 93
#<اشا	yes -57
#<اشع	unknown -45	yes 61
#<اشك	no 63
#<اصا	no 81	unknown -67
#<اصب	unknown -44
#<اصص	unknown -45
#<اصط	no 79	yes -54
#<اصي	yes 49
#<اضر	yes -51
#<اطل	yes -55
#<اظن	no -168	unknown 211	yes -88
#<اعب	no -69	yes 105
#<اعت	no -48
#<اعد	unknown -89
#<اعر	no -131	unknown 206	yes -83
#<اعط	unknown -87	yes 96
#<اغل	no 47	unknown -117	yes 67
#<اغم	no -44	unknown -53	yes 95
#<اغي	unknown -63	yes 45
#<افر	unknown 61	yes -74
#<افع	no -94	unknown 124
#<اقد	unknown -57	yes 50
#<اكا	no 64	yes -59
#<اكث	no 122	unknown -63	yes -62
#<اكد	no 51	unknown -72
#<اكل	no -114	yes 93
#<اكن	no -73	unknown 109
#<ام>	unknown 40	yes -76
#<اما	no 44
#<امر	no 95	yes -109
#<امط	no 95	unknown -71
#<امل	no 55	unknown -44
#<امي	unknown -46	yes 76
#<انا	no 42
#<انب	unknown 50
#<انج	no 66	yes -48
#<اند	no 65	unknown -65
#<انز	no -51	unknown -42	yes 93
#<انس	unknown 52
#<انظ	yes 42
#<انغ	no 61	unknown -56
#<انن	no 62	unknown -69
#<انه	unknown 48
#<اوب	no -63	unknown -49	yes 111
#<اود	unknown 40
#<اور	yes -43
#<اوق	no -49	unknown 70
#<اي>	no 73	yes -40
#<ايد	no -47	unknown -125	yes 170
#<ايض	no 56	yes -53
#<ايق	unknown 71	yes -72
#<ايم	no -87	unknown 97
#<اين	no 161	unknown -127	yes -70
#<ايه	no 74	unknown -47
#<باذ	no 93	unknown -61
#<بار	no -79	unknown 63
#<باص	no -128	unknown -47	yes 168
#<باك	no -98	yes 64
#<بان	no 49
#<باه	no -134	unknown -90	yes 196
#<باي	no -48	yes 72
#<بتر	no -81	unknown -49	yes 132
#<بتس	no 40
#<بثل	no -53	yes 71
#<بجا	unknown -62	yes 64
#<بجد	no -58	unknown 166	yes -100
#<بجر	no -144	yes 166
#<بحا	no 79	yes -41
#<بحث	no -94	unknown 169	yes -113
#<بحج	no 42	unknown -45
#<بحر	no -72	yes 77
#<بحي	unknown 41
#<بخط	no 133	unknown -191
#<بخي	no 66	unknown -54
#<بدا	yes 41
#<بدن	no 151	unknown -126
#<بدو	unknown -45
#<بدي	no -54	unknown 86
#<برا	unknown 68	yes -67
#<برج	unknown 69	yes -48
#<برد	unknown 48
#<برش	no 51	yes -70
#<برك	no 68	unknown -56
#<برو	no 162	unknown -70	yes -110
#<بري	no -42	unknown 68
#<بزا	unknown -45	yes 52
#<بسا	no 46
#<بسب	no -49	yes 54
#<بست	no -85	unknown 146	yes -87
#<بسر	yes -63
#<بسك	no 49	yes -73
#<بسو	no 74	unknown -56
#<بسي	unknown -63	yes 43
#<بشا	unknown -40
#<بشر	no 148	unknown -47	yes -110
#<بشظ	no -88	unknown -120	yes 176
#<بشك	no -55	unknown 99	yes -45
#<بشو	no 75	unknown -40
#<بشي	no 71	unknown -54
#<بصح	no 107	unknown -77
#<بطل	no 106	yes -126
#<بطن	no -52	yes 59
#<بطو	no -225	unknown 212
#<بعر	unknown -48	yes 57
#<بعص	no 108	unknown -107
#<بعض	no 89	unknown -63
#<بعم	no -45
#<بعي	no 114	unknown -49	yes -65
#<بغا	yes 43
#<بفض	no 146	unknown -78	yes -71
#<بفع	no -54	unknown 90	yes -45
#<بقط	no 62	yes -69
#<بقع	unknown 42	yes -68
#<بكا	unknown 57	yes -65
#<بكر	no 51	unknown -50
#<بكل	unknown -43
#<بكي	no 76	yes -80
#<بلغ	no -55
#<بلو	unknown 74	yes -46
#<بلي	no -90	yes 66
#<بمر	yes -51
#<بمع	no -85	yes 68
#<بنج	no -93	unknown 125
#<بنز	no 45	unknown -77
#<بنص	no 157	unknown -134	yes -46
#<بنو	no 53	unknown -52
#<به>	unknown -77
#<بهو	no 61	yes -42
#<بوح	yes -50
#<بور	no 95	yes -60
#<بوز	no 47
#<بوش	no -92	unknown 126	yes -45
#<بوم	no -107	unknown 97	yes -41
#<بي>	no 48	yes -54
#<بيج	unknown 56
#<بيخ	no 278	unknown -248	yes -100
#<بيد	no 69	unknown -48
#<بير	unknown -70	yes 50
#<بيس	no 150	yes -139
#<بيض	no -65	unknown 51
#<بيط	no 104	unknown 41	yes -157
#<بيق	unknown 49
#<بيه	yes -44
#<بيو	yes 66
#<تاذ	no 140	unknown -90	yes -49
#<تاع	unknown -41
#<تاك	no 47	unknown -40
#<تبع	no 65	unknown -60
#<تبك	no -74	yes 100
#<تتو	no -91	yes 108
#<تجا	no 118	unknown -67	yes -74
#<تجر	no 70	unknown -81
#<تجم	no -97	unknown 119	yes -97
#<تجي	unknown -84	yes 65
#<تحا	no 94	yes -117
#<تحط	unknown -41
#<تحق	unknown 53
#<تحك	unknown 75
#<تحل	no 165	unknown -94	yes -98
#<تحم	no 96	unknown -70
#<تحي	unknown 52
#<تخا	no -61	unknown 68
#<تخب	unknown 74	yes -105
#<تخر	no 77	yes -44
#<تخس	no -80	yes 67
#<تخن	no -63	unknown -68	yes 132
#<تخي	no -119	unknown 51	yes 48
#<تدخ	no 180	unknown -114	yes -65
#<ترك	yes -44
#<تري	no 40	unknown -64
#<تزح	no 58	unknown -85
#<تسا	no -48	unknown 103	yes -52
#<تسب	no -72	unknown 58
#<تست	no -90	unknown 92
#<تسج	no 80	yes -56
#<تسد	no -76	unknown 136	yes -61
#<تسر	no 48
#<تسع	no 67	unknown -134	yes 60
#<تسك	unknown -212	yes 181
#<تسو	no 116	unknown -73	yes -43
#<تشع	no -119	unknown -40	yes 153
#<تشف	no -112	unknown 156	yes -58
#<تشق	unknown 47
#<تشك	no -57	unknown 63	yes -41
#<تشو	no -40	unknown -62	yes 107
#<تصا	no 50	unknown -51
#<تصب	no 43
#<تصد	no -58	unknown 143	yes -103
#<تصر	no 78	yes -93
#<تصل	no -49	yes 42
#<تصو	no 63	unknown -64
#<تضر	no 102	unknown -63	yes -40
#<تطا	unknown 65	yes -65
#<تعا	no 78	unknown -111
#<تعث	unknown -87	yes 105
#<تعر	unknown -47
#<تعف	unknown -146	yes 127
#<تعل	unknown 73	yes -76
#<تعم	no 55	yes -57
#<تفا	no 89	unknown -41	yes -48
#<تفت	no -48	yes 88
#<تفر	unknown 65
#<تفك	no -73	unknown -70	yes 105
#<تفل	no 52	unknown -144	yes 77
#<تقا	no 64	unknown -60
#<تقس	no 116	yes -95
#<تقف	no -62	unknown -93	yes 138
#<تقل	yes 40
#<تقو	unknown 57
#<تكب	no -41	unknown 73	yes -45
#<تكس	no 51	unknown -74
#<تكن	no 150	unknown -61	yes -106
#<تلا	no 55	unknown -69
#<تلت	unknown 62
#<تلم	no 78	unknown -81
#<تما	unknown -55	yes 50
#<تمر	unknown -124	yes 136
#<تمش	no -81	yes 87
#<تمن	no -221	unknown 282	yes -96
#<تمو	no 100	unknown -50	yes -57
#<تنا	unknown -57
#<تنت	no 49	yes -48
#<تنز	no -56	unknown -48	yes 85
#<تنف	no -55	unknown 67
#<تنق	no -86	unknown 201	yes -141
#<تهر	unknown -46
#<تهز	no -259	yes 196
#<توج	no 81	unknown -84
#<تور	no -71	unknown -84	yes 139
#<توص	no 56	unknown -47
#<تون	no 138	unknown -44	yes -111
#<توي	unknown 50	yes -66
#<تيز	no -41	yes 41
#<تيش	unknown -48	yes 43
#<تيو	no -77	yes 49
#<ثال	unknown -59
#<ثان	unknown -47
#<ثمن	no -40	unknown 65
#<جا>	no -46	yes 61
#<جاء	no 98	unknown -54	yes -48
#<جات	no -50
#<جال	no -87	yes 125
#<جام	no 52	unknown -47
#<جاو	yes 74
#<جاي	no -42
#<جبد	unknown -78	yes 73
#<جبي	no -53	unknown -79	yes 132
#<جدت	yes 43
#<جدر	unknown 75	yes -68
#<جدي	unknown 93	yes -66
#<جرا	no 82	unknown -95
#<جرب	unknown 62	yes -80
#<جرح	no 48	unknown -80
#<جرف	no 75	unknown -45
#<جرو	no -68	yes 89
#<جري	no 56	unknown -77
#<جسد	no 130	unknown -95	yes -47
#<جلد	no -137	unknown 129
#<جمع	no -124	unknown -54	yes 160
#<جمل	no 45
#<جمي	no 81	unknown -46
#<جنا	no 123	unknown -102
#<جنو	unknown -99	yes 129
#<جها	unknown 47
#<جهه	unknown 86
#<جوا	no 66	yes -42
#<جوج	yes 73
#<جيب	no -62	unknown 52
#<جيت	no -81	unknown 108
#<جيد	no 177	unknown -149
#<جير	no -123	unknown 95
#<حار	no -60
#<حال	no -165	unknown 176
#<حام	yes 49
#<حاو	unknown -57
#<حبس	no 61
#<حبه	no -64	unknown -67	yes 99
#<حتي	no 64
#<حد>	no 124	unknown -77	yes -47
#<حدو	no -57	unknown 59
#<حدي	unknown 66	yes -52
#<حرا	no -49	unknown 109	yes -86
#<حرف	no 131	unknown -51	yes -87
#<حرق	no 78	unknown -105
#<حرو	no 46	unknown -60
#<حري	unknown -84	yes 76
#<حزا	no -84	yes 116
#<حسي	no 74	unknown -106
#<حصا	no -46
#<حصل	no 41
#<حضر	no 53	unknown -45
#<حطي	unknown -63	yes 68
#<حفا	unknown -57	yes 70
#<حفر	no 65	yes -95
#<حفظ	no 73	unknown -68	yes -68
#<حفل	no -78
#<حفي	no -92	unknown 70
#<حق>	yes 57
#<حقن	unknown -97	yes 130
#<حقي	yes -56
#<حك>	no 146	unknown -69	yes -94
#<حلو	no -58	yes 67
#<حلي	yes -43
#<حمل	unknown -72	yes 49
#<حنا	no 102	unknown -71
#<حوض	unknown -41
#<حي>	unknown 56	yes -57
#<حيت	no -44	unknown 44
#<حيث	no -53	unknown -65	yes 96
#<حيد	no -53	yes 53
#<حيط	no -106	unknown 85
#<حين	yes 40
#<خات	no -102	unknown 169	yes -114
#<خاط	unknown 48
#<خال	unknown -79
#<خاو	no 79	unknown -62
#<خاي	no -60	unknown 88
#<خبر	no -67	unknown 77
#<خبي	no 164	unknown -130
#<ختي	yes 63
#<خدش	no 60
#<خدم	no 48	yes -65
#<خدو	yes 62
#<خدي	unknown 48
#<خرب	unknown -82	yes 62
#<خرط	yes -41
#<خرو	no -118	unknown 171	yes -59
#<خري	no 89	unknown -99
#<خسا	no 83	unknown -59
#<خسر	unknown 56	yes -50
#<خضا	no -83	unknown 135	yes -50
#<خطا	unknown -88	yes 49
#<خطف	no -53	yes 43
#<خطي	unknown -138	yes 124
#<خفي	unknown -81	yes 92
#<خلا	unknown 51
#<خلص	unknown 54
#<خلع	no 210	unknown -153	yes -98
#<خمس	no -51
#<خنز	unknown 70	yes -61
#<خوا	no 101	unknown -102
#<خوي	unknown -47
#<خيا	no -85	unknown 159	yes -113
#<خير	no 138	unknown -81	yes -59
#<خيط	no -51	yes 71
#<دا>	no 135	unknown -58	yes -93
#<داب	yes 58
#<داس	no 71	unknown -71
#<داع	no 42
#<داك	no -74	unknown 42
#<داو	no -56	unknown 52
#<دخا	no -119	unknown 113
#<درا	no -43	yes 48
#<درت	unknown 45
#<درج	unknown -102	yes 111
#<درك	no 71	unknown -102
#<دره	unknown 46
#<دغي	no 53	yes -44
#<دفع	no -40	yes 44
#<دقا	unknown -42
#<دكت	no 69	unknown 41	yes -109
#<دلا	no 199	unknown -130	yes -126
#<دلو	no -91	yes 57
#<دم>	no 144	unknown -94	yes -52
#<دمي	no 93	yes -107
#<دهس	no -53	yes 64
#<دهن	no 61	yes -61
#<دوا	unknown -84	yes 71
#<دوب	yes -48
#<ديب	unknown 73	yes -56
#<دير	no -106	unknown 46	yes 64
#<ديك	no -82	yes 53
#<ديم	no -159	unknown -111	yes 192
#<ذرا	yes 61
#<ذهب	no -71	yes 56
#<ذو>	no 52	yes -73
#<راح	no -51	unknown 48
#<راس	unknown -46	yes 66
#<راف	no 67	yes -74
#<راك	no -62	yes 83
#<راه	yes 50
#<ربا	no -196	unknown 131	yes 46
#<ربع	no -64	yes 44
#<ربم	no 49	yes -67
#<ربي	unknown -44
#<رجا	no 57	unknown -55
#<رجل	unknown -59	yes 77
#<رحت	no -110	unknown 157	yes -53
#<رحل	unknown -43	yes 46
#<رزق	unknown -41	yes 57
#<رسم	no 52	yes -127
#<رضو	unknown -67	yes 69
#<رعد	no 40	yes -76
#<رغم	no -73	unknown 114	yes -42
#<رقب	no -75	unknown -57	yes 129
#<ركا	unknown -61	yes 62
#<ركب	unknown -41	yes 67
#<رمض	unknown 46	yes -54
#<رمو	no 78	unknown -158	yes 93
#<روا	no 122	unknown -98
#<روس	no 41	yes -52
#<رون	no -84	unknown 48
#<ريا	no -56	unknown -48	yes 101
#<ريح	no -46	unknown 70
#<زاج	no 75	yes -79
#<زال	no -91	unknown -74	yes 158
#<زبو	unknown -93	yes 76
#<زرب	unknown 59	yes -57
#<زرق	unknown -45	yes 62
#<زفا	no -40
#<زلت	unknown -74
#<زلق	no -61	unknown -46	yes 107
#<زما	no -67	unknown 97
#<زوا	unknown 67	yes -70
#<زوج	no -46	yes 43
#<زيا	no 121	unknown -198	yes 84
#<ساد	unknown 60
#<سار	no 124	unknown -40	yes -106
#<ساق	no -66	unknown -78	yes 143
#<ساك	no 74	yes -69
#<سال	no 70	unknown -63
#<سام	unknown 64
#<سان	no -65	unknown -40	yes 92
#<سبا	unknown -141	yes 80
#<سبع	yes 59
#<ست>	no -101	unknown 47	yes 49
#<ستا	no 42	unknown -43
#<ستر	no 134	unknown -72	yes -66
#<سته	unknown -69	yes 74
#<ستي	no -82
#<سحق	unknown -68	yes 66
#<سخف	unknown -54	yes 82
#<سخن	yes -43
#<سخو	yes 61
#<سد>	no -59
#<سدو	no -57
#<سدي	yes -41
#<سرق	unknown 78	yes -47
#<سري	no -88	unknown 85
#<سطا	no 60	unknown -53
#<سطح	unknown -70
#<سطل	no 83	unknown -56
#<سفر	no -67	unknown 104
#<سقو	unknown -99	yes 123
#<سكا	yes 67
#<سكب	no -62	unknown 70	yes -50
#<سكت	unknown -121	yes 90
#<سكر	yes 62
#<سلف	no -148	unknown 103
#<سلك	no 245	unknown -237	yes -123
#<سلم	no 161	unknown -128	yes -44
#<سلي	no 68	unknown -64
#<سمح	no 115	unknown -60	yes -57
#<سمع	unknown 66	yes -49
#<سمي	no -61	yes 53
#<سنا	no -161	unknown -201	yes 239
#<سنت	no 122	unknown -90
#<سنه	no -66	yes 66
#<سني	no -44	unknown 52
#<سوء	no 174	unknown -88	yes -100
#<سور	yes -57
#<سوق	no 87	yes -98
#<سول	unknown 63
#<سوي	yes -49
#<سي>	no -67	unknown 104
#<سيم	no -96	unknown 115
#<سين	unknown -149	yes 129
#<شاب	no -47	unknown -69	yes 113
#<شات	no -58	unknown 91
#<شاح	unknown 49
#<شاد	no 50	unknown -113	yes 64
#<شاش	unknown 110	yes -99
#<شاط	no -62	unknown -117	yes 132
#<شاع	no -114	unknown 112
#<شاف	no -49	unknown 68
#<شال	unknown 51	yes -50
#<شاي	no -135	unknown 139	yes -49
#<شب>	unknown -53
#<شبا	no -53
#<شتا	no -76	unknown 83
#<شتن	no 42
#<شجر	no -66	unknown 125	yes -56
#<شحا	unknown 106	yes -90
#<شد>	no -65	unknown -58	yes 105
#<شدا	unknown -123	yes 90
#<شدو	no -53	unknown -76	yes 129
#<شدي	no 77	yes -79
#<شرا	no 67	yes -54
#<شرج	no 216	unknown -202	yes -94
#<شرخ	no -51	unknown 88
#<شرف	no -44
#<شظي	no 95	unknown -162	yes 57
#<شعر	no -119	unknown 54	yes 61
#<شغل	no -50	unknown 65
#<شفا	no -74	yes 89
#<شفر	unknown 104	yes -76
#<شفن	no -114	yes 137
#<شقت	no -41	unknown 101	yes -57
#<شقه	no -94	unknown 73
#<شكا	unknown 54
#<شكو	unknown 41
#<شكي	yes -57
#<شما	no -71	unknown 67
#<شمس	no 123	unknown -115	yes -57
#<شمي	unknown -104	yes 114
#<شنو	no -76	yes 53
#<شو>	no -63	unknown 64
#<شوا	no -90	unknown -122	yes 166
#<شوف	no 67	yes -63
#<شوي	unknown -86	yes 82
#<شيء	no 43
#<شيف	yes -51
#<صار	no 49
#<صاع	no -124	unknown 132
#<صال	unknown 48
#<صبح	no -41	unknown 58
#<صبع	no -81	unknown -149	yes 230
#<صحا	no 123	unknown -95	yes -44
#<صحت	no 160	unknown -189
#<صحي	no 163	unknown -112	yes -57
#<صدا	no -42
#<صدر	no -66	yes 103
#<صدي	no -159	unknown 126
#<صرا	no 80	unknown -83
#<صعد	no 101	unknown -110
#<صغي	no 42
#<صفر	no 55	unknown 63	yes -122
#<صلا	no 95	unknown -92
#<صوت	no 45	unknown -77
#<صور	unknown 45
#<صيف	unknown 53
#<ضاع	yes -41
#<ضحا	no 129	unknown -91	yes -40
#<ضحك	no 101	yes -73
#<ضرر	no 91	unknown -63
#<ضري	no 40
#<ضلع	no -99	unknown -98	yes 181
#<ضلو	unknown -81	yes 96
#<ضهر	no -80	unknown -110	yes 190
#<ضو>	no 67	unknown -81
#<ضيع	no 46	yes -55
#<ضيق	no 86	yes -109
#<طاك	no 41	unknown -61
#<طاو	no -106	yes 71
#<طاي	no -50
#<طبي	no 63	unknown -53
#<طحت	unknown -43	yes 73
#<طرا	unknown 77	yes -78
#<طرط	no -73	yes 62
#<طرف	unknown -107	yes 90
#<طري	unknown -59	yes 52
#<طفا	no 53	unknown -57
#<طفل	unknown -45	yes 78
#<طفي	no 92	unknown -114
#<طلب	no -45	unknown 51
#<طلق	no 130	yes -171
#<طوا	no -96	unknown 122
#<طول	no -108	unknown 175	yes -86
#<طوم	no -46	yes 51
#<طوي	no 52	unknown -40
#<طيا	no -82	unknown 115
#<طيب	no 94	unknown -84
#<طيح	unknown -97	yes 80
#<طير	unknown -62	yes 48
#<ظنن	no -66	unknown -52	yes 121
#<ظهر	no -48	unknown -47	yes 96
#<عاد	no 44	unknown -50
#<عاش	unknown -89	yes 65
#<عاص	no 42	unknown -65
#<عاي	no -42
#<عبا	no 99	unknown -116
#<عبد	no -61	unknown 85
#<عبر	no 79	yes -45
#<عجل	unknown 52	yes -63
#<عجي	no 123	unknown -82	yes -67
#<عرب	yes 59
#<عرس	no 87	unknown -57	yes -49
#<عرض	no 41	unknown -66
#<عرف	no -69	unknown 71
#<عزي	no -104	unknown 174	yes -69
#<عشي	no -104	unknown 71
#<عصف	unknown 64	yes -119
#<عض>	unknown -95	yes 116
#<عضن	no -54	unknown -65	yes 117
#<عطل	no 51	unknown -86
#<عطي	unknown -73	yes 102
#<عظم	unknown -85	yes 112
#<عفو	yes 67
#<عقد	no -93	unknown 137	yes -44
#<عقر	yes 53
#<علا	unknown 44
#<علب	unknown 100	yes -80
#<علق	no -84	unknown -129	yes 210
#<علم	yes -42
#<عم>	yes 53
#<عما	no -53	yes 57
#<عمو	no -45	unknown 72
#<عمي	no -58	unknown 41
#<عنا	no -52	unknown 95	yes -53
#<عنق	no -62	unknown -84	yes 144
#<عنه	unknown -52	yes 78
#<عني	no 97	yes -89
#<عوج	no -104	yes 59
#<عود	no 84	unknown -119
#<عيا	unknown 50	yes -48
#<عيد	no 173	unknown -109	yes -105
#<عين	unknown -77	yes 76
#<عيو	no -61	unknown 121	yes -67
#<غاب	no 41	yes -64
#<غال	unknown 73
#<غاي	no -82	yes 110
#<غدا	no 41
#<غرا	no 66	yes -95
#<غرز	unknown -101	yes 138
#<غرف	unknown 42	yes -60
#<غسل	no 103	yes -89
#<غطا	no 66
#<غلط	no -83	unknown 82
#<غلف	no -56	unknown 89
#<غمر	no -118	unknown 201	yes -91
#<غيب	no 103	unknown -143	yes 50
#<فات	yes -41
#<فاح	no -55	yes 67
#<فار	no 55	unknown -42
#<فاز	no -100	unknown 134
#<فاس	yes -57
#<فاش	yes 53
#<فاص	unknown -43	yes 68
#<فاض	no -71	unknown 73
#<فاط	no 46
#<فاف	unknown -101	yes 60
#<فاق	unknown -47
#<فاك	no -114	unknown -93	yes 152
#<فان	yes 54
#<فاي	no -47	unknown -98	yes 141
#<فبا	no -155	unknown 141
#<فبر	no 59
#<فتا	no -81	unknown 94
#<فتح	yes 59
#<فتر	unknown 51	yes -45
#<فتش	yes -45
#<فتو	no -45	unknown 61
#<فثق	unknown -116	yes 68
#<فجب	no -64
#<فجر	no 86	unknown -52	yes -53
#<فجن	no 109	unknown -85
#<فحا	no 48	unknown -89	yes 40
#<فحي	unknown 43
#<فخد	no -59
#<فخر	no -62	yes 79
#<فدا	no -87	yes 64
#<فرا	unknown -63
#<فرف	no -60
#<فرق	unknown -69	yes 60
#<فسق	no -46
#<فسو	no -44	unknown 50
#<فشا	no 75	unknown -77
#<فصد	unknown -71	yes 78
#<فضل	no -110	unknown -121	yes 205
#<فطا	unknown 83	yes -63
#<فطن	no -84	unknown 51
#<فطو	unknown 62	yes -62
#<فظه	no -84	unknown -70	yes 155
#<فعل	no 54
#<فعي	no -99	unknown -138	yes 202
#<فغم	no 50	yes -51
#<فقط	no 98	unknown -57	yes -41
#<فكر	unknown -51	yes 42
#<فكس	yes -44
#<فكل	unknown 124	yes -222
#<فلا	no 98	unknown -88
#<فنا	no -90	unknown 144	yes -58
#<فنص	no 107	unknown -77	yes -44
#<فوا	unknown -43
#<فور	yes -67
#<فون	no 204	yes -235
#<فيت	unknown 47	yes -43
#<فيد	unknown -53	yes 69
#<فيض	unknown -123
#<فيل	no 50	yes -51
#<فين	no 67	unknown -77
#<فيي	unknown -64	yes 69
#<قاد	no -71	yes 73
#<قار	no 53	unknown -68
#<قاص	no -45	unknown -46	yes 82
#<قاع	no -44	yes 68
#<قبا	no 65
#<قبو	yes -49
#<قد>	no 47	unknown -44
#<قدر	no 93	unknown -56
#<قدم	no -66	yes 54
#<قرب	no 96	unknown -71
#<قرر	no 206	unknown -123	yes -98
#<قست	unknown -125	yes 71
#<قسم	no -42	unknown -52	yes 82
#<قطت	no 71	unknown -64
#<قفل	unknown -110	yes 71
#<قلب	no 78	yes -83
#<قلت	no -103	unknown 72
#<قلع	no -54	yes 66
#<قني	no 70	unknown -99
#<قول	no -47	yes 54
#<قوي	unknown 62	yes -53
#<قيد	unknown -58
#<قيم	unknown 66
#<كاب	no 177	unknown -136	yes -50
#<كات	no -59	unknown 87	yes -57
#<كاح	no -81	yes 59
#<كار	unknown -54
#<كاط	no -94	unknown 93
#<كاع	no 69	unknown -47
#<كال	no 70	unknown -64
#<كبا	no -128	yes 74
#<كبر	unknown 49	yes -67
#<كبي	unknown -42	yes 48
#<كتا	no -70	unknown 77
#<كتح	yes 70
#<كتخ	unknown 76	yes -46
#<كتد	no -52
#<كتر	no -76	unknown 92
#<كتس	unknown -43	yes 65
#<كتش	unknown -47
#<كتع	unknown -136	yes 91
#<كتغ	no -57	unknown 97	yes -50
#<كتف	no -60	unknown -65	yes 125
#<كتق	no -45
#<كتك	no -44	unknown 102	yes -56
#<كتن	unknown -106	yes 123
#<كته	unknown -117	yes 96
#<كتي	no -54	unknown -93	yes 121
#<كثي	no -71	yes 80
#<كحا	no -119	unknown 51	yes 49
#<كحل	yes -59
#<كدم	no -44	unknown -124	yes 163
#<كذل	no 77	yes -49
#<كرس	no -127	unknown 177	yes -56
#<كرش	no -46	unknown -76	yes 120
#<كره	unknown -64
#<كرو	no -50	unknown 89	yes -66
#<كري	no -108	unknown 161	yes -58
#<كسي	no -113	yes 133
#<كلب	yes 41
#<كلف	no 48
#<كلم	yes 59
#<كلن	no 71	unknown -67
#<كما	unknown -71	yes 48
#<كنا	no 52	unknown -43
#<كنب	no 51	yes -40
#<كنج	no -111	unknown -52	yes 147
#<كنح	no -79	unknown 82
#<كنخ	no 170	unknown -181
#<كند	no -41	unknown 103	yes -68
#<كنر	no -57	unknown 72
#<كنس	unknown -79	yes 79
#<كنش	no -112	unknown 84
#<كنص	no 103	unknown -48	yes -69
#<كنض	no 191	yes -165
#<كنع	no -40	yes 44
#<كنف	no 71	yes -51
#<كنق	unknown -43	yes 81
#<كنك	no 126	unknown -162
#<كنم	no 117	unknown -145
#<كنه	no 50	unknown -74
#<كنو	unknown -40	yes 50
#<كهر	yes 60
#<كور	yes -40
#<كول	no 41	unknown -69
#<كوم	unknown 45
#<كي>	no 55	unknown -98
#<كيب	unknown 63
#<كيج	no -86	unknown 52
#<كيح	yes 64
#<كيخ	unknown -48
#<كيد	unknown -60	yes 50
#<كيس	no -85	unknown 110
#<كيص	no -60	unknown 83
#<كيط	no 73	unknown -49
#<كيغ	no 56	unknown -48
#<كيل	unknown 52
#<كيم	no 161	unknown -56	yes -124
#<كين	no -100	yes 115
#<كيه	unknown -67
#<لا>	no 45
#<لاب	no 77	yes -53
#<لاح	unknown 40	yes -63
#<لاخ	no -50	yes 41
#<لاز	no -57	unknown 77
#<لاص	no 75	unknown -112
#<لاف	no 165	unknown -142	yes -42
#<لاك	unknown 91	yes -53
#<لال	no -127	yes 109
#<لام	no -76	yes 59
#<لان	no -67	unknown 97
#<لاو	no -44	unknown 51
#<لاي	no 104	yes -115
#<لبل	no 73	yes -70
#<لبو	unknown 41
#<لبي	unknown 41	yes -79
#<لتح	no -80	yes 66
#<لتر	unknown 40	yes -51
#<لحا	unknown -103	yes 90
#<لحد	no 98	unknown -109
#<لحظ	unknown -53
#<لحق	unknown -61
#<لدا	no 48	unknown -77
#<لرج	no 258	unknown -112	yes -210
#<لسا	no -67	yes 66
#<لسع	no 73	unknown -99
#<لسه	no -52	yes 43
#<لسي	no -49	unknown 100	yes -52
#<لصق	no 153	unknown -120
#<لصو	no 83	unknown -68
#<لطي	no 126	unknown -62	yes -71
#<لعب	no -167	unknown 42	yes 71
#<لعر	no -77	unknown 157	yes -88
#<لعش	no -82	unknown -134	yes 192
#<لعن	no -82	yes 56
#<لغي	no -99	unknown 152	yes -61
#<لقا	no 108	unknown -55	yes -52
#<لقي	unknown 57	yes -42
#<لكر	no 106	yes -105
#<لكم	no 63	unknown -42
#<لكو	no -126	unknown 202	yes -77
#<للب	yes -48
#<للت	no -49
#<للج	no -72	unknown 95
#<للخ	no -52	unknown 79
#<للد	yes 53
#<للر	no -61	unknown 40
#<للز	no 69	yes -88
#<للش	no 48
#<للص	no 81	unknown -103
#<للط	no -155	unknown 106
#<للع	no -77	yes 55
#<للق	unknown 73	yes -68
#<للم	no -41
#<للن	no 61	unknown -91
#<لله	no 94	unknown -86
#<للو	no 82	unknown -64
#<للي	yes 58
#<لم>	no 56
#<لما	no -63
#<لمت	no 98	unknown -65
#<لمر	unknown 49	yes -64
#<لمس	no -68	unknown 75
#<لنا	unknown 48
#<له>	no 99	unknown -79
#<لها	unknown -71	yes 91
#<لوج	no 71	yes -104
#<لور	no -40	unknown -74	yes 113
#<لوط	no 219	unknown -174	yes -68
#<لول	no 67	unknown -48
#<لون	no -182	yes 163
#<ليك	yes -49
#<ليل	unknown -40
#<ليم	no -83	unknown 119	yes -59
#<ليه	yes 45
#<ماء	unknown -41	yes 60
#<مات	no 72	unknown -80
#<ماج	no 245	unknown -141	yes -114
#<ماد	yes -53
#<ماذ	no -116	unknown 158	yes -44
#<ماس	no -86	unknown 73
#<ماص	no -83	unknown 95	yes -45
#<ماع	no -66	unknown 81
#<ماف	no 159	unknown -105	yes -69
#<ماك	no 117	unknown -63	yes -55
#<مال	no 194	unknown -141	yes -60
#<مام	unknown -69	yes 48
#<مان	no 79	unknown -113
#<ماو	no 257	unknown -211	yes -97
#<ماي	unknown 40	yes -54
#<مبل	no 49
#<متا	unknown 68
#<متج	no -143	yes 83
#<متس	no 50	unknown -138	yes 71
#<متش	no -87	unknown 48
#<متص	no -93	yes 66
#<متع	no -130	yes 50
#<متف	no 64	unknown -56
#<متل	no -96	yes 86
#<مثق	no -62	unknown 110	yes -51
#<مثل	unknown -52	yes 65
#<مجا	no -75	unknown 94
#<مجر	no 85	yes -66
#<مجه	no 72	yes -47
#<مجو	unknown 40
#<محا	no 46	yes -51
#<محت	no 60
#<محد	no 101	unknown -77
#<محر	no 66	unknown -80
#<محض	unknown 47
#<محف	no -101	unknown 144	yes -44
#<مخب	unknown 53	yes -49
#<مخر	yes -50
#<مخز	no -67	unknown 155	yes -112
#<مدر	no 40
#<مدك	no -137	unknown 211	yes -77
#<مدي	unknown 40	yes -64
#<مرت	no -58	unknown 68
#<مرج	no -71	unknown 54
#<مرض	unknown -98	yes 89
#<مزر	no 72	unknown -80
#<مزه	no 123	unknown -79	yes -87
#<مزي	unknown -47
#<مسج	no 61	unknown -88
#<مسد	unknown 44
#<مسر	yes -55
#<مسل	no -59	unknown -77	yes 118
#<مسن	no 81	unknown -66
#<مش>	no -52	yes 45
#<مشر	no -93	unknown 127
#<مشع	no 56	unknown -173	yes 113
#<مشق	no -86	unknown -74	yes 135
#<مشي	unknown 61	yes -43
#<مصا	no 54	unknown -48
#<مصب	no 42	unknown 42	yes -84
#<مصد	no -84	unknown 140	yes -86
#<مصط	no 102	unknown -73
#<مصن	no 52	yes -51
#<مطا	unknown 49
#<مطف	no 72	unknown -49
#<معت	no 87	unknown -55
#<معر	no 45	yes -44
#<معص	no -51	yes 91
#<معط	no -170	unknown 145
#<معق	no 66
#<معم	no 119	unknown -70	yes -65
#<معه	no -44
#<معو	no -68	yes 58
#<مغل	unknown -79
#<مفا	unknown -81	yes 63
#<مفر	no -125	unknown 99
#<مقد	no 62
#<مقر	no 65	unknown -47
#<مقط	yes 41
#<مقع	no 131	unknown -96	yes -61
#<مقف	no 95	unknown -80
#<مقل	unknown 61
#<مقي	no 83	yes -97
#<مكا	unknown -46
#<مكت	unknown 64
#<مكر	no 76	yes -56
#<مكش	no -68	unknown 82
#<مكن	no 75	unknown -45
#<ملء	yes -71
#<ملا	no 46
#<ملت	no -57	unknown -89	yes 142
#<ملث	no -84	unknown -48	yes 126
#<ملف	no 101	unknown -52	yes -52
#<ملك	unknown 69	yes -61
#<ملو	no -61	unknown 139	yes -95
#<ممر	yes 49
#<ممك	no -70	yes 56
#<منا	no 108	unknown -78
#<منت	unknown -51	yes 66
#<منذ	no -50
#<منز	unknown 78	yes -46
#<منع	unknown -61
#<منف	yes 68
#<منك	no -63	unknown 106	yes -42
#<منه	no 45	unknown -43
#<منو	no 53	unknown -150	yes 88
#<مني	no -70	unknown 70
#<مهر	no -80	unknown -85	yes 159
#<مهن	no 61	unknown -40
#<موا	no -66	unknown 61
#<موج	no 107	unknown -60	yes -56
#<موخ	unknown 73	yes -76
#<مور	unknown -53
#<موس	no -78	unknown 115	yes -44
#<موط	unknown -85	yes 97
#<موظ	no 52
#<مون	unknown 41	yes -72
#<مي>	no -56	yes 64
#<ميا	no -64	unknown 43
#<ميت	no 80	unknown -42	yes -42
#<مير	no -94	unknown 133	yes -51
#<مين	no 51
#<ناج	no -58	unknown 127	yes -137
#<ناد	no -43	yes 75
#<نار	yes 54
#<ناس	no -47	unknown 47
#<ناع	no 86	unknown -95
#<ناف	unknown -71
#<نان	unknown 47
#<نبد	no -43	unknown -78	yes 77
#<نتر	unknown -136	yes 148
#<نتص	unknown -50	yes 65
#<نتو	yes -68
#<نتي	no 81	unknown -75
#<نجا	no -81	yes 67
#<نجم	no -80	unknown 94
#<نجي	unknown -51
#<نحت	no 80	yes -98
#<نحر	no 116	unknown -64	yes -65
#<نحن	no 66	unknown -53
#<نحو	yes 47
#<نحي	no -40	unknown 103	yes -63
#<نخر	unknown -50	yes 40
#<نخل	no 46	yes -78
#<ندو	unknown -62	yes 79
#<ندي	unknown 62	yes -40
#<نر>	no 119	unknown -99
#<نزي	no -44	unknown -80	yes 119
#<نست	unknown 92	yes -71
#<نسخ	unknown 57
#<نسم	no 120	unknown -106
#<نسو	no 98	unknown -47	yes -51
#<نشر	unknown 67	yes -46
#<نشل	no -67	unknown 97	yes -48
#<نصب	no 157	unknown -75	yes -83
#<نصر	no -85	unknown 120
#<نصف	no 60	unknown -61
#<نصل	no -49	unknown 88	yes -43
#<نصي	unknown 65
#<نضت	unknown 80	yes -76
#<نطل	no 182	unknown -149
#<نطي	unknown -60
#<نظا	yes -49
#<نعا	unknown 42	yes -73
#<نعس	no 48
#<نعل	unknown 109	yes -79
#<نعم	no -59	unknown 47
#<نفض	no 126	unknown -47	yes -78
#<نفق	unknown -50
#<نقص	no 88	yes -71
#<نقل	yes 46
#<نقو	no -40	unknown 58
#<نكت	no 65	unknown -72
#<نكن	no 105	unknown -76
#<نلب	yes 51
#<نمر	no 52
#<نمش	no -55	unknown 82
#<نمل	no -41	unknown 56
#<نهر	no -84	yes 95
#<نهز	unknown -78	yes 100
#<نهض	unknown -57
#<نوا	no 72	yes -45
#<نوق	no -57	yes 40
#<نوم	no 177	unknown -128	yes -70
#<نون	no -45
#<نيا	no -71	unknown -87	yes 156
#<نيس	yes 40
#<نيش	unknown -72	yes 108
#<نيف	no -96	unknown -140	yes 211
#<نيم	yes -42
#<هاب	no -62	unknown 60
#<هال	no 44
#<هبت	no 108	unknown -57	yes -51
#<هبط	no 60
#<هذه	no 41	yes -54
#<هرب	unknown -46
#<هرس	no -72	yes 73
#<هز>	no 105	unknown -90
#<هزو	no -46	unknown 76
#<هضر	no -49	unknown -115	yes 152
#<هكا	no -65	yes 98
#<هكت	unknown 87	yes -120
#<هل>	no -46	unknown 62
#<هه>	yes -95
#<ههه	no 113	unknown -88
#<هوم	no -100	unknown -78	yes 143
#<هي>	no 51	unknown -50
#<واب	no -103	yes 97
#<واد	no -68	unknown 119	yes -56
#<واس	no -67	yes 66
#<واص	yes 47
#<واض	no 96	yes -79
#<واف	unknown 62
#<واك	unknown 87	yes -64
#<وام	no 58
#<وبخ	no 172	unknown -136	yes -44
#<وبط	unknown 53
#<وبغ	unknown -77	yes 88
#<وبك	no 204	unknown -126	yes -84
#<وبل	no -79	unknown 129	yes -49
#<وبن	unknown -182	yes 174
#<وبو	yes -57
#<وبي	no 58	yes -63
#<وتا	yes 47
#<وتب	no 45
#<وتر	yes 53
#<وتس	unknown -124	yes 93
#<وتش	yes -41
#<وتص	no 178	unknown -137	yes -51
#<وتض	no -50	unknown 79
#<وتع	no 40	unknown -75
#<وتف	no -69	unknown -51	yes 114
#<وتق	unknown -42	yes 69
#<وتك	no -42	yes 75
#<وتل	no -86	yes 118
#<وتو	unknown 98	yes -87
#<وجد	unknown 66	yes -40
#<وجر	no -45	unknown 49
#<وجع	no 134	unknown -98	yes -42
#<وجه	no -45	unknown -52	yes 96
#<وجو	no -40	unknown 46
#<وجي	unknown -52	yes 68
#<وحا	no 77	yes -48
#<وحت	no 100	yes -63
#<وحط	unknown -45
#<وحك	unknown -58	yes 67
#<وحن	no 105	unknown -113
#<وحي	no -47	yes 82
#<وخا	unknown 49
#<وخت	no -127	unknown -140	yes 261
#<وخز	unknown 84	yes -99
#<وخس	no -85	unknown 153	yes -69
#<وخل	unknown 62
#<وخم	no 41	unknown -41
#<وخي	no -56	yes 92
#<ودر	unknown 101	yes -141
#<ودم	no -87	unknown -124	yes 170
#<ودن	unknown -77	yes 101
#<ودو	unknown -66	yes 97
#<ورا	yes 51
#<ورج	no -101	unknown 55	yes 42
#<ورح	no -74	yes 100
#<ورز	no -110	unknown 99
#<ورش	unknown 60
#<ورف	unknown 59	yes -54
#<ورق	unknown 57	yes -62
#<ورك	unknown -106	yes 127
#<ورم	unknown -47
#<وري	no -64	unknown 45
#<وزا	no -132	yes 85
#<وزل	no -53	yes 40
#<وزو	unknown -47
#<وسا	yes 55
#<وسج	yes -48
#<وسح	unknown 47	yes -51
#<وسد	unknown 48	yes -46
#<وسط	no 66	unknown -47
#<وسق	unknown 43	yes -74
#<وسل	no 136	unknown -102
#<وسن	no 70	unknown -94
#<وسو	no -44	yes 60
#<وسي	no 51	unknown -40
#<وشا	no -41
#<وشد	unknown -62	yes 75
#<وشع	unknown -43
#<وشق	no -144	unknown -137	yes 224
#<وشي	no -57	unknown 42
#<وصا	no 119	unknown -61	yes -61
#<وصب	unknown -79	yes 77
#<وصد	no -63	yes 94
#<وصف	no -49
#<وصو	yes -57
#<وضح	no 114	unknown -82
#<وضر	unknown -59	yes 59
#<وطا	unknown -62	yes 45
#<وطح	unknown -145	yes 131
#<وطف	no -61	unknown 118	yes -72
#<وطي	unknown -80	yes 85
#<وعا	no 116	unknown -52	yes -101
#<وعد	no 82	yes -106
#<وعش	no -43
#<وعن	unknown -46	yes 48
#<وعو	no 159	unknown -103	yes -92
#<وعي	no 77	unknown -49	yes -46
#<وغا	no -145	unknown 184	yes -52
#<وغط	no -117	unknown 148	yes -44
#<وفا	unknown -80	yes 61
#<وفر	no 84	unknown -67
#<وقب	no 143	yes -135
#<وقت	unknown -50
#<وقض	unknown -56	yes 86
#<وقل	yes -75
#<وقي	no -65	unknown 40
#<وكا	no 41	yes -45
#<وكل	no 89	yes -59
#<وكن	unknown -43	yes 52
#<وكو	no 52	unknown -62
#<ولا	no 55
#<ولص	no -57	unknown 100	yes -59
#<ولك	unknown -47
#<ولل	no 107	unknown -72
#<ولم	no 68	unknown -43
#<ولو	no 121	unknown -96
#<ولي	no 51	unknown -149	yes 94
#<وما	unknown -45
#<ومس	unknown -106	yes 77
#<ومض	no 140	yes -124
#<ومك	no -54	unknown 114	yes -67
#<ومن	yes 50
#<ومو	no -51	unknown -49	yes 96
#<ونح	no 52	unknown -59
#<ونس	no 86	yes -93
#<ونع	no -65	unknown 60
#<ونق	no -63	unknown -48	yes 111
#<ونو	no -98	unknown 52	yes 47
#<وها	no 50	unknown -40
#<وهب	no -94	unknown 56
#<وهي	no -48	unknown 51
#<ووص	no -133	unknown -45	yes 140
#<وول	unknown -116	yes 125
#<ويد	no -74	unknown -75	yes 149
#<ياخ	no 64	unknown 63	yes -179
#<يبد	no -93	unknown 58
#<يتا	no 121	unknown -93
#<يتب	no -54	unknown 78
#<يتص	no -101	unknown 98
#<يتض	no 130	unknown -105
#<يتع	no 143	unknown -93	yes -62
#<يتف	no 211	unknown -135	yes -76
#<يتك	no -102	yes 83
#<يتو	unknown -49	yes 72
#<يجا	no -115	unknown 92
#<يجر	no 65
#<يجي	yes 42
#<يحب	unknown 55
#<يحت	unknown 84	yes -62
#<يحد	no 53
#<يحر	unknown -57	yes 93
#<يحل	unknown 73	yes -66
#<يخر	no 87	unknown -91
#<يد>	no -99	unknown 40	yes 52
#<يدا	no 61	unknown 56	yes -125
#<يدخ	no 88	unknown -152
#<يدف	no -72	unknown 66
#<يده	no -109	unknown -58	yes 166
#<يدو	yes 63
#<يدي	unknown -49	yes 71
#<يرج	no -47	yes 80
#<يرح	no -48	unknown 85	yes -42
#<يرد	no -50	unknown 60
#<يرض	no -131	unknown 132	yes -42
#<يري	no -43
#<يسا	no -65	yes 42
#<يست	no 72	unknown -70
#<يسر	no 49	yes -75
#<يسم	no -81	yes 98
#<يسي	unknown -54	yes 73
#<يشت	unknown -53
#<يشر	unknown 98	yes -143
#<يشك	unknown 61
#<يشو	no -75	unknown 93
#<يصب	no 66	unknown -40
#<يضح	no -46
#<يطا	no -137	unknown 130
#<يطر	no -82	unknown 137	yes -56
#<يطف	no -59	unknown -41	yes 75
#<يعا	no -92	unknown -91	yes 176
#<يعت	no 124	unknown -108
#<يعد	no 130	unknown -119
#<يعر	no -98	yes 97
#<يعط	unknown -147	yes 80
#<يعن	unknown 53
#<يغط	no -99	unknown 49	yes 47
#<يغل	unknown -48
#<يقد	no 48	yes -96
#<يقو	no -71
#<يكب	no 63	yes -61
#<يكن	no 130	unknown -96
#<يكو	no 57
#<يلا	no 159	unknown -128	yes -49
#<يلح	no 126	unknown -84	yes -40
#<يلع	no -98	unknown -85	yes 138
#<يلم	no 177	unknown -191
#<يلي	no 131	unknown -101
#<يمس	no 127	unknown -75	yes -57
#<يمش	no 110	unknown -96
#<يمك	unknown 87	yes -64
#<يمل	no -81	unknown 93
#<ينا	no 52
#<ينت	no -75	unknown 91
#<ينج	no 62	yes -59
#<ينز	no 62	unknown -60
#<يهد	no 129	unknown -53	yes -94
#<يوج	no -74	unknown 55
#<يوص	no 75	yes -42
#<يوق	yes -49
#<يون	unknown 42
#cons	no 76	unknown -52
#nsta	no 76	unknown -52
#onst	no 76	unknown -52
#stat	no 76	unknown -52
#tat>	no 76	unknown -52
#ءها>	no 51	unknown -112
#اءت>	unknown 52	yes -89
#اءها	no 51	unknown -112
#ابا>	yes 54
#ابات	no 87	unknown -56
#اباس	no 127	unknown -60	yes -67
#ابت>	no -72	unknown 141	yes -72
#ابتو	no -84	unknown 118
#ابدا	no 45	yes -41
#ابري	no -43	unknown 56
#ابس>	no -54	unknown 73
#ابط>	no -62	unknown 60
#ابع>	unknown -69
#ابعت	no 86	unknown -66
#ابعي	unknown -84	yes 68
#ابغا	no 178	unknown -169
#ابق>	yes -42
#ابقا	unknown -51	yes 72
#ابل>	no -52	yes 48
#ابلا	yes 43
#ابلغ	yes -49
#ابله	no -73	unknown -84	yes 147
#ابلو	no 44	unknown -161	yes 101
#ابلي	no 64	yes -125
#ابن>	yes 47
#ابنا	no 150	unknown -122
#ابنت	no -46
#ابني	no -54	yes 68
#ابه>	unknown -40
#ابها	unknown 83	yes -50
#ابوا	no -84	unknown 53
#ابول	no -45	unknown 85	yes -67
#ابوه	no -68	yes 61
#ابيض	yes -75
#ابيع	no -62	unknown 66
#ابيل	no -45	unknown 53
#ابين	no 86	yes -71
#اتاذ	no 225	unknown -165	yes -76
#اتت>	unknown 59	yes -41
#اتح>	no 89	unknown -76
#اتحا	unknown 61
#اتذك	no -56	unknown -54	yes 107
#اتري	yes -60
#اتسر	no -89	unknown 152	yes -67
#اتش>	no -51	yes 70
#اتصل	no -43	unknown 65
#اتعو	no 60	unknown -74
#اتفه	yes -93
#اتفي	no -45	yes 48
#اتكم	no 133	unknown -106	yes -44
#اتلف	unknown 58	yes -41
#اتم>	no -97	unknown 142	yes -69
#اتمك	unknown 80	yes -70
#اتنا	no 41
#اتني	unknown -46	yes 44
#اته>	unknown -42
#اتها	no -60	unknown 75
#اتهم	unknown -81	yes 63
#اتو>	no 60
#اتي>	yes 40
#اتيح	no -57	yes 48
#اتير	no -74	unknown 128	yes -51
#اتيز	unknown 129	yes -135
#اتيك	no -66	yes 68
#اتين	no -117	unknown 99
#اثاء	no -42
#اثاث	unknown 74	yes -52
#اثار	unknown -64	yes 53
#اثر>	no 78	yes -43
#اثوا	unknown 47
#اثي>	unknown 118	yes -123
#اثين	no 79	unknown -86
#اجا>	no -59	unknown 40
#اجاز	no -43	unknown 40
#اجب>	no -72	unknown -73	yes 144
#اجتم	no 51	unknown -59
#اجته	no -49
#اجتي	unknown 58
#اجد>	unknown 47	yes -65
#اجر>	no 157	unknown -99	yes -74
#اجري	no -81	unknown 73
#اجز>	no 48	unknown -43
#اجع>	no 48
#اجعي	no -59	yes 94
#اجل>	no 52
#اجلي	unknown -72	yes 75
#اجم>	no 141	unknown -90	yes -57
#اجها	unknown 54	yes -83
#اجور	no -114	yes 116
#اجي>	unknown 45
#اجين	no 82	unknown -71
#احا>	no 49
#احات	no 64	unknown 125	yes -218
#احبي	no -61	yes 68
#احتك	no 83	unknown -40	yes -52
#احتي	no 53	unknown -51
#احذي	no 83	unknown -55
#احظه	unknown -55	yes 85
#احل>	unknown -55
#احلي	unknown -50	yes 75
#احمر	unknown -46	yes 72
#احن>	yes -40
#احنا	yes -79
#احنت	no 90	yes -76
#احنه	unknown 53	yes -41
#احو>	no 123	unknown -238	yes 81
#اخا>	no -123	unknown 85
#اخبر	no -55
#اختف	unknown 44	yes -46
#اختن	unknown -69	yes 44
#اختي	no -77	yes 82
#اخد>	no -69	unknown 124	yes -79
#اخدو	no -52	unknown -131	yes 167
#اخذت	unknown 63
#اخره	no 65	yes -77
#اخضر	no 101	unknown -67	yes -53
#اخله	no 85	unknown -122
#اخمد	no 44
#اخي>	no 61	unknown -93
#اخير	unknown -52	yes 70
#ادا>	no 110	unknown -78	yes -49
#ادتي	no -60
#ادثه	unknown -67	yes 64
#ادرا	unknown -45	yes 72
#ادرت	no 45	yes -58
#ادرش	no -41	unknown -72	yes 112
#ادشي	no -66	unknown 61
#ادلن	no 99	unknown -78
#ادمن	no 43	yes -49
#ادمه	no -90	unknown 159	yes -123
#ادنه	unknown 84	yes -46
#ادو>	no -94	unknown 130	yes -47
#ادوا	no -92	unknown 133	yes -46
#ادوس	unknown 42
#اديا	unknown 44
#اديق	no -47	unknown 45
#ادين	unknown -46	yes 44
#اديو	no -55	yes 76
#اذا>	no -71	unknown 80
#اذني	no -79	unknown -180	yes 216
#اذه>	no -71	unknown -47	yes 71
#اذهب	no 69	unknown -43
#اذي>	no 147	unknown -102	yes -47
#ارا>	no 66	unknown -69
#اراب	unknown 49
#ارات	unknown 40
#اراج	no 87	unknown -46	yes -66
#اراس	no -64	unknown -52	yes 111
#اراش	unknown 120	yes -94
#اراه	unknown -83	yes 42
#ارب>	no -76	unknown 108	yes -44
#اربر	unknown -44	yes 43
#ارت>	unknown 49
#ارتا	no 44	yes -42
#ارتج	unknown -43
#ارتف	no -84	unknown 126	yes -41
#ارثه	unknown -71
#ارجع	no 45	yes -49
#ارجه	unknown -60	yes 46
#ارجي	no -63	unknown -57	yes 106
#ارد>	no -95	unknown 103
#اردي	no -109	unknown -113	yes 169
#ارز>	no -77	unknown 115	yes -77
#ارسا	no -68	unknown 60
#ارشو	no 96	yes -85
#ارشي	no 52
#ارضي	no 44	yes -53
#ارط>	unknown 58	yes -47
#ارطه	no 131	unknown -114	yes -49
#ارغ>	no -64
#ارف>	no -51	unknown 46
#ارفش	no -84	unknown 146	yes -64
#ارفو	unknown 59	yes -71
#ارفي	yes 50
#ارق>	no 80	unknown -95
#ارقه	unknown 97	yes -82
#ارك>	no -64	unknown -122	yes 153
#ارم>	no -128	unknown 124
#ارمي	no -42	unknown 40
#ارها	unknown 40
#ارو>	no 58
#اروا	unknown -61
#اروت	no 61	yes -100
#اروط	no -98	unknown 126	yes -42
#اريا	no 56	unknown -163	yes 122
#اريت	no -60	unknown 122	yes -89
#ارير	unknown 71	yes -101
#اريس	no -50	unknown 46
#اريك	no 43	yes -71
#ارين	no -40	unknown 128	yes -98
#اريو	no -74	unknown 43
#اريي	unknown 40
#ازا>	no 80	unknown -114
#ازات	no -59	yes 58
#ازاز	no 156	unknown -126
#ازت>	no 41
#ازرق	no -79	yes 85
#ازرو	no -47
#ازعا	no -61	unknown 80
#ازل>	unknown -45
#ازله	no -82	yes 63
#ازم>	no 105	unknown -102
#ازما	no 57	yes -85
#ازو>	unknown -54	yes 40
#ازوت	no -111	unknown 82
#ازوط	unknown 63
#ازي>	no -66	unknown -77	yes 136
#اسا>	no -61	unknown -54	yes 85
#اساب	no -62	unknown 66
#اسات	no 49
#اساج	yes 60
#اسب>	no 57	unknown -46
#اسبق	no 87	unknown -51	yes -40
#استا	unknown -44
#استر	yes -51
#استط	no -64	yes 86
#استع	no -125	yes 70
#استل	no -58	unknown 66
#استن	no -82	unknown -58	yes 139
#استي	no 40
#اسطب	yes -47
#اسطن	unknown 43
#اسعا	unknown -47	yes 51
#اسف>	no 110	unknown -79
#اسفل	no -93	unknown 66
#اسفي	no 61	yes -40
#اسقط	unknown 78	yes -55
#اسك>	no -87	unknown 137	yes -75
#اسكن	yes -56
#اسل>	no -128	unknown 59	yes 54
#اسم>	no -66	unknown 56
#اسما	no -76	unknown 126	yes -60
#اسمن	unknown 42
#اسمه	no -44	yes 50
#اسمي	no -72	unknown -108	yes 169
#اسنا	no -56	unknown 72
#اسه>	no -82	yes 60
#اسها	no -73	unknown -71	yes 143
#اسو>	no 60	unknown -60
#اسوب	unknown 67	yes -47
#اسود	yes 57
#اسي>	yes 43
#اسيت	no 82	unknown -62
#اسير	no -53	unknown 66
#اسين	no -51	unknown 47
#اسيه	no 80	unknown -76
#اشار	yes -42
#اشتر	no -43	unknown 87	yes -43
#اشتع	unknown -40
#اشجا	no -66	unknown 101	yes -49
#اشعه	unknown -98	yes 129
#اشغا	unknown 47
#اشفت	no -48
#اشكو	no 63
#اشه>	unknown 57
#اشور	unknown -89	yes 65
#اشوك	unknown 120	yes -94
#اشيد	no -47	unknown -142	yes 119
#اصاب	no 87	unknown -80
#اصب>	no 78	unknown -61
#اصبت	unknown -64	yes 83
#اصبع	no -44
#اصته	no -95	unknown 41
#اصتو	no -46	unknown -76	yes 119
#اصص>	no -41	yes 40
#اصطد	no 42
#اصق>	unknown -95	yes 41
#اصل>	no -165	yes 156
#اصلي	no -67	unknown 141	yes -82
#اصني	no -63	unknown 79
#اصه>	unknown 59	yes -48
#اصها	no 188	unknown -149	yes -55
#اصيب	yes 63
#اضت>	no -76	unknown 70
#اضر>	unknown 149	yes -145
#اضرا	no 54
#اضع>	no -171	unknown 127
#اضه>	no -43	unknown -51	yes 93
#اضي>	no -40	unknown 50
#اضيه	no -52	yes 91
#اطار	no 127	unknown -102
#اطر>	no -55	unknown 74
#اطري	unknown 90	yes -146
#اطعه	no -49	unknown -58	yes 104
#اطلب	no 66	yes -117
#اطم>	no 60
#اطنه	no 58
#اطه>	unknown 129	yes -100
#اطور	no -92	unknown 67
#اطي>	no -52
#اطيم	no -81	unknown 162	yes -92
#اظن>	no -174	unknown 217	yes -95
#اعات	no -68	yes 92
#اعار	no -199	unknown 248	yes -83
#اعبر	no -69	yes 105
#اعت>	unknown 53	yes -48
#اعتر	yes 47
#اعتي	yes 40
#اعد>	unknown -119	yes 145
#اعدو	no -46
#اعرف	no -42	unknown 103	yes -61
#اعس>	no 83	unknown -135	yes 48
#اعسي	no 102	unknown -50	yes -51
#اعصا	no 97	unknown -64	yes -59
#اعطا	no 45	unknown -45
#اعطت	unknown 51
#اعطو	no -63	unknown 64
#اعطي	no -86	unknown -58	yes 123
#اعقه	yes -55
#اعل>	no -88	unknown 99
#اعلم	no -50	unknown 66
#اعله	no -121	unknown 103
#اعمل	unknown -44	yes 68
#اعند	no -129	unknown 103
#اعو>	no -75	unknown -96	yes 145
#اعي>	unknown -51
#اعيط	no -83	unknown 106
#اعيه	yes 56
#اغا>	no -70	unknown 130	yes -62
#اغلا	no -99	unknown -123	yes 193
#اغمي	no -53	unknown -87	yes 139
#اغه>	unknown 88	yes -58
#اغي>	no -56	unknown 116	yes -62
#اغير	unknown -63	yes 45
#افاب	no -64	unknown 156	yes -95
#افات	no 52	unknown -94	yes 47
#افان	unknown -85	yes 80
#افته	no -109	unknown -100	yes 153
#افذ>	unknown -53
#افذه	no 42
#افر>	unknown 101	yes -92
#افرا	no 53	yes -91
#افرو	no -80	unknown 68
#افري	no 171	unknown -121	yes -49
#افسد	unknown 75	yes -70
#افش>	no -62	unknown 55
#افعل	no -94	unknown 124
#افعه	no 53	yes -53
#افه>	no 44
#افهم	no -85	unknown 166	yes -111
#افو>	unknown 79	yes -62
#افور	unknown 87	yes -70
#افون	no -113	yes 60
#افي>	no 57	unknown -72
#افيا	no 41	yes -40
#اقا>	no 61	unknown -81
#اقبه	unknown -55	yes 89
#اقت>	no -56	unknown -82	yes 104
#اقتح	no 93	unknown -131
#اقتل	no -41	unknown 44
#اقدر	no -67	unknown -69	yes 125
#اقعه	no -44
#اقف>	unknown -46
#اقفا	unknown 82	yes -48
#اقفه	unknown 54	yes -90
#اقوا	yes 43
#اقود	no 54	unknown -48
#اقيت	no 118	unknown -80
#اقيه	no -126	unknown 98
#اكار	unknown 49	yes -43
#اكاف	no -54	unknown 97	yes -48
#اكان	no 238	unknown -163	yes -93
#اكاي	no 53	yes -56
#اكب>	no -59	unknown -58	yes 119
#اكبه	no -85	unknown -50	yes 134
#اكت>	unknown 69
#اكثر	no 122	unknown -63	yes -62
#اكد>	no 106	unknown -139
#اكدا	no -88	unknown 124	yes -40
#اكس>	unknown 52
#اكسج	no -75	unknown -47	yes 117
#اكشي	no -68	unknown 90
#اكل>	unknown -46	yes 76
#اكلت	no -90	unknown 78
#اكله	no 55	yes -72
#اكنت	unknown 63	yes -79
#اكنه	yes -60
#اكوا	no -49
#اكور	no 71	unknown -155	yes 90
#اكين	no 85	unknown -70
#الا>	unknown -47
#الات	yes 65
#الاج	no 95	unknown -76
#الاز	no 106	unknown -91
#الاش	no 50
#الاض	no 156	unknown -124
#الاع	no 59	unknown 49	yes -111
#الاغ	unknown -116	yes 135
#الاف	no -109	unknown 134
#الاك	yes 61
#الال	no -67	unknown 110	yes -41
#الب>	no -98	unknown 96
#البخ	no -81	yes 98
#البد	no 102	unknown -106
#البز	no 56
#البس	no -68	unknown -74	yes 142
#البص	yes -63
#البض	unknown -42	yes 41
#البط	unknown -53	yes 48
#البغ	no 50	unknown -61
#البك	no -110	yes 123
#البه	no -96	unknown 147	yes -61
#التخ	no -61	yes 91
#التد	unknown -88	yes 99
#التس	no 96	unknown -97
#التص	no -78	unknown 128	yes -48
#التف	yes 62
#التق	no 59	yes -47
#التك	unknown 60	yes -74
#التن	no -45	unknown 68
#الثم	no 72	unknown -63
#الثه	unknown -44	yes 53
#الجز	no 166	unknown -93	yes -103
#الجل	no -59	unknown 48
#الجه	unknown -45
#الحب	unknown 62	yes -64
#الحج	unknown -40
#الحس	unknown 43
#الحص	no 50	yes -52
#الحف	no -101	unknown -124	yes 216
#الحق	unknown 72	yes -99
#الحل	yes -49
#الحم	no 59	unknown -56
#الحن	no 91	unknown -41	yes -84
#الخب	no -83	yes 95
#الخر	yes -68
#الخز	unknown 60
#الخس	yes -58
#الخض	no -63
#الخن	no 221	unknown -143	yes -86
#الخو	no 65	unknown -43
#الخي	no 48	unknown -53
#الد>	no -53	yes 56
#الدت	unknown -90	yes 87
#الدج	no 51
#الدخ	no 58	unknown -55
#الدش	no 104	unknown -115
#الدل	no 49	unknown 56	yes -122
#الدم	no -66	yes 95
#الدن	no 103	unknown -60	yes -50
#الذه	no -76	unknown 123	yes -50
#الرا	yes 47
#الرج	yes 53
#الرح	no -45	unknown 93	yes -50
#الرخ	no -112	unknown 168	yes -66
#الرس	unknown -59	yes 46
#الرط	no -97	unknown 165	yes -102
#الرع	no -87	unknown 73
#الرق	no -179	unknown 128
#الرك	unknown -46
#الرو	unknown 44
#الزا	unknown -58	yes 80
#الزح	no -58	unknown -212	yes 195
#الزف	unknown 70	yes -47
#الزل	unknown 61	yes -74
#الزم	no 54	unknown 60	yes -126
#الزن	unknown -51
#الزه	no 282	unknown -196	yes -179
#الزو	no 45	yes -48
#السج	unknown -60	yes 51
#السخ	yes 42
#السد	unknown 41
#السر	unknown -41
#السع	no -66	yes 97
#السم	yes 60
#السن	no -66	unknown 52
#السه	no -49	yes 43
#الشت	no -42
#الشج	no 69	unknown -67
#الشح	yes 47
#الشع	no 64	unknown -100
#الشغ	no 59	unknown -53
#الشف	unknown -58	yes 61
#الشم	unknown 46
#الشه	no -57	unknown 40
#الشي	unknown -49	yes 53
#الصح	no 116	unknown -114
#الصخ	no 105	yes -100
#الصد	no -86	yes 61
#الصر	no 70	unknown 49	yes -127
#الصل	no -72	unknown -41	yes 104
#الصو	no 65	unknown -57
#الصي	yes -40
#الضا	yes 41
#الضب	no -43
#الضح	no 264	unknown -66	yes -213
#الضر	no -43	unknown -64	yes 96
#الضل	no 71	unknown -179	yes 99
#الضم	no -62	unknown 155	yes -96
#الضه	no 56	unknown -73
#الضي	no -85	unknown 54
#الطب	yes 42
#الطم	unknown 42	yes -65
#الطن	no -98	unknown -109	yes 193
#الطي	unknown 103	yes -74
#الظل	no -63	unknown -53	yes 118
#الع>	no 41	unknown -70
#العت	no 137	unknown -110	yes -59
#العد	no 107	unknown -99
#العر	unknown 56	yes -42
#العس	unknown -43	yes 59
#العض	no -59	unknown -64	yes 123
#العظ	no 49	unknown -140	yes 83
#العف	no 55	unknown -111	yes 42
#العن	no -64	yes 78
#الغد	no 74	yes -56
#الغر	unknown -73	yes 45
#الغل	no -101	unknown 137	yes -45
#الغي	no 41	yes -52
#الفا	unknown 43	yes -41
#الفت	no -167	unknown 216	yes -137
#الفح	no 120	yes -172
#الفخ	no -43	unknown -79	yes 120
#الفق	no -181	unknown -60	yes 172
#الفن	unknown 51
#الفو	no -53
#الفي	yes -41
#القب	no -77	unknown 130	yes -52
#القر	yes 50
#القس	unknown 53
#القض	yes -60
#القط	no -49	unknown 120	yes -69
#القف	unknown 57	yes -45
#القل	no 115	unknown -78	yes -43
#القم	yes -44
#القه	unknown -55	yes 48
#القو	unknown -64	yes 54
#القي	unknown -54	yes 71
#الك>	unknown 53	yes -48
#الكب	yes 47
#الكت	unknown 61
#الكش	no -100	unknown 99
#الكم	no -41
#الكن	no -76	unknown 156	yes -97
#اللا	unknown 105	yes -73
#اللح	no -92	yes 90
#اللو	unknown 40
#الم>	no 49	unknown -68
#المج	no -74	unknown 65
#المخ	no -80	yes 87
#المز	no -100	unknown 111	yes -41
#المض	unknown 97	yes -88
#المظ	no 115	yes -135
#المف	no -93	yes 70
#المق	unknown -41
#المم	no 97	unknown -52	yes -46
#المن	no 60	unknown -43
#المه	no 113	unknown -104
#النت	no -73	yes 60
#النح	no 99	unknown -78
#النخ	no -50	unknown -104	yes 127
#النز	no 61	unknown -95
#النص	no -58	unknown 40
#النض	unknown 185	yes -169
#النف	unknown -104	yes 119
#النق	unknown -52
#النو	no 71	unknown -96
#الني	unknown 45
#الهب	no 114	unknown 48	yes -187
#الهل	no -62	unknown -110	yes 154
#الهم	no 197	unknown -131	yes -79
#الهو	no -75	unknown 62
#الهي	no 129	unknown -65	yes -61
#الوج	no -82	unknown -120	yes 187
#الوح	no 60	yes -53
#الوص	no -69	unknown 100
#الوع	unknown -147	yes 118
#الول	unknown -57
#الوي	no -50	unknown 113	yes -82
#اليب	no 51
#اليد	unknown -57	yes 88
#اليز	no -70	unknown 176	yes -115
#اليط	unknown 40
#اليل	no -72	unknown 126	yes -57
#اليم	no -49	yes 42
#الين	no 158	unknown -90	yes -83
#اليه	no 76	yes -49
#اما>	no 77	unknown -72
#امات	no 149	unknown -79	yes -88
#امان	no 113	unknown -126
#اماه	no 42
#امبا	unknown 62
#امبو	no 121	unknown -57	yes -105
#امبي	yes 74
#امره	no -111	unknown 60	yes 52
#امسك	no -104	unknown 175	yes -112
#امسه	no -106	yes 57
#امشي	no 95	unknown -113
#امط>	no -105	unknown -187	yes 230
#امطا	no 95	unknown -71
#امعي	no 44
#املا	no 139	unknown -116
#املك	no 56	unknown -47
#امنه	unknown 68
#امني	no -50	unknown 43
#امه>	no 65	yes -42
#امو>	no -49
#اموا	yes 49
#اموس	no -47	unknown -71	yes 115
#امير	no -41	unknown 66
#اميك	no 69	yes -73
#اميه	no 45
#انات	unknown 101	yes -96
#اناذ	no 62	unknown -41
#انب>	yes -44
#انبه	no 66	unknown -152	yes 72
#انبو	unknown 42
#انتا	yes -50
#انتر	no -85	unknown 139	yes -55
#انتش	no 70	unknown -87
#انتظ	no -68	yes 44
#انتف	no 230	unknown -70	yes -162
#انتق	unknown 87	yes -70
#انتو	no 190	unknown -105	yes -131
#انتي	unknown 56
#انجر	no 141	unknown -132
#انحر	yes 43
#اند>	no 149	unknown -139
#اندا	unknown 51	yes -54
#اندل	no 54	unknown -58
#اندي	no -46	unknown 77
#انز>	unknown 47	yes -61
#انزل	no -41	yes 76
#انسا	unknown -42
#انسي	no -100	unknown 121
#انش>	yes -53
#انص>	yes 51
#انطه	no 41
#انطي	no -113	unknown -171	yes 231
#انع>	no -48	unknown -64	yes 88
#انعا	unknown -98	yes 90
#انغر	no 61	unknown -56
#انفت	no -81	unknown 81
#انفص	no 56	yes -53
#انفه	no -70	yes 102
#اننا	no -78	unknown 68
#انو>	no 89	unknown -72
#انوا	no 41
#انوت	yes -41
#انور	no 83	unknown -59	yes -52
#انون	yes 69
#انوي	unknown 86	yes -80
#انيا	unknown -59	yes 58
#انير	yes -101
#انيس	unknown 83	yes -44
#انين	no 88	unknown -56	yes -41
#انيه	unknown -57	yes 40
#انيو	unknown -88	yes 48
#اهد>	no -119	unknown 216	yes -103
#اهره	no 42
#اهش>	no -91	unknown -78	yes 148
#اهم>	unknown -67	yes 50
#اهمن	no 136	unknown -85	yes -54
#اهمو	no -53	unknown 45
#اوبر	no -63	unknown -49	yes 111
#اور>	no 67	yes -70
#اورا	yes -78
#اوره	no 40	unknown -40
#اوش>	no -140	unknown 134
#اوصل	no 66	unknown -105
#اوطو	yes 51
#اوقع	no 190	unknown -114	yes -115
#اول>	no -47	yes 63
#اولا	unknown -42
#اوله	unknown 65
#اولو	yes -52
#اون>	unknown 61
#اوني	unknown -74	yes 77
#اوهم	no 42	unknown -55
#اوي>	no 206	unknown -121	yes -114
#اويه	no 79	unknown -45
#ايا>	unknown -57
#ايات	no -98	unknown 92
#ايبه	no -53	yes 66
#ايت>	no -63	unknown 78
#ايج>	no 46	yes -63
#ايجو	no 126	unknown -54	yes -75
#ايجي	no 45	yes -50
#ايح>	no -61	unknown 46
#ايحه	unknown -49
#ايد>	no 58	yes -45
#ايده	no 150	unknown -122
#ايدي	no -42	unknown -64	yes 107
#ايرب	no -43	unknown -43	yes 88
#ايره	no -43	unknown 48
#ايري	no -91	unknown 48	yes 40
#ايز>	no 104	unknown -55	yes -68
#ايزه	no 83	unknown -46	yes -40
#ايسر	no 47	unknown 49	yes -98
#ايش>	no -65	unknown -55	yes 122
#ايض>	no -50
#ايضا	no 56	yes -53
#ايط>	unknown 63
#ايع>	yes 42
#ايف>	no -92	unknown 75
#ايفه	no -56
#ايفو	unknown 41
#ايقه	unknown -42	yes 71
#ايل>	no 121	unknown -52	yes -93
#ايلت	unknown 87	yes -54
#ايله	no -42
#ايلي	no 62	unknown -73
#ايم>	no -89	unknown 132
#ايما	no 80	unknown -70
#ايمت	yes -54
#ايمه	yes 54
#ايمو	no 55	unknown -87
#ايمي	no 71	yes -74
#اين>	no 51
#اينا	no 75	unknown -58	yes -44
#اينت	no 103	yes -110
#اييه	unknown 45
#باء>	unknown -40	yes 43
#بابا	unknown 58	yes -81
#بابي	unknown 74	yes -88
#بات>	no 44
#باتن	no 119	unknown -92	yes -50
#باحا	no 49
#باحه	no 144	unknown -74	yes -100
#باخ>	yes 68
#باد>	no 119	unknown -159
#بادل	no 144	unknown -118
#باذي	no 93	unknown -61
#بار>	no -94	yes 68
#بارت	unknown 97	yes -84
#بارد	no -113	unknown 155	yes -63
#بارش	no 96	yes -85
#باري	unknown 43
#باس>	no 121	unknown -67	yes -55
#باسا	yes 60
#باسب	no -63	unknown 93
#باسل	no -135	unknown 70
#باسم	no -99	unknown 106
#باشر	no -58	unknown 114	yes -56
#باط>	unknown -77	yes 64
#باعي	unknown -132	yes 80
#باغه	unknown 88	yes -58
#باغي	unknown 73	yes -50
#باق>	no -74	yes 109
#بال>	yes -57
#بالا	no -40	unknown 94	yes -55
#بالث	unknown 84	yes -61
#بالخ	no -56	unknown -57	yes 97
#بالد	no 75
#بالر	unknown -60	yes 72
#بالز	no -67	unknown -46	yes 112
#بالس	yes 45
#بالص	unknown 44	yes -41
#بالض	no -67	unknown 50
#بالط	no 41	yes -53
#بالع	no -57	yes 41
#بالغ	no 58	yes -52
#بالن	no 93	unknown -83
#باله	no 56	unknown -102	yes 42
#بالو	no 47	unknown -105	yes 50
#باند	unknown -77	yes 92
#بانه	unknown 44
#بانو	no 137	unknown -69	yes -79
#باه>	no -84	unknown -92	yes 163
#باي>	unknown -166	yes 147
#بايد	yes 40
#بايع	no -147	yes 89
#باين	no -55	unknown -54	yes 103
#بباب	unknown -65	yes 61
#ببار	no -54	unknown 100	yes -52
#ببطء	unknown 44
#بتار	no 40
#بتاع	no -52	unknown 74
#بتر>	no -65	unknown -107	yes 146
#بتسر	no 40
#بتعد	no 133	unknown -73	yes -82
#بتنا	no -126	unknown 68	yes 57
#بتني	no 67	unknown -68
#بته>	no -119	yes 139
#بتها	no -101	unknown 105
#بتو>	unknown -53	yes 77
#بتي>	unknown -46	yes 55
#بتين	no -94	unknown -129	yes 182
#بثلا	no -58	unknown -45	yes 98
#بجان	unknown -84	yes 77
#بحاج	unknown -61
#بحاف	unknown -59	yes 46
#بحال	no 87	yes -53
#بحث>	no 112	unknown -110
#بحجم	unknown 44
#بحرو	no -89	yes 114
#بحير	no 40	yes -61
#بخاخ	no -55
#بخار	no -100	unknown -137	yes 186
#بخير	no 69	unknown -63
#بدا>	no -45	yes 63
#بدات	unknown 47
#بداو	no -90	yes 67
#بدني	no 137	unknown -109
#بدو>	no -89	unknown 62
#بدون	no 40	unknown -78
#بدي>	no -54	unknown 86
#برا>	unknown 51	yes -57
#برات	no 47	yes -51
#براد	unknown 102	yes -133
#برد>	unknown 51
#برشي	no 90	yes -99
#برق>	no -113	unknown 101
#بركا	no 102	unknown -116
#برمي	no 96	unknown -71
#برنا	yes -54
#برني	no -45	yes 40
#بره>	unknown -163	yes 89
#برور	no 60	yes -46
#بري>	yes -62
#بريا	no 62	yes -45
#بريس	no 73	unknown -52
#بزاف	unknown -45	yes 52
#بزطا	no 56
#بسبب	no -41
#بست>	no -58
#بستا	no -129	unknown 118
#بسرع	no 88	unknown -53
#بسكي	no 81	yes -121
#بسلا	no 129	unknown -176
#بسلك	no -73
#بسوء	no 85	unknown -77
#بسيا	unknown -50	yes 46
#بسيط	unknown -71	yes 49
#بشار	unknown -83	yes 85
#بشري	no 148	unknown -47	yes -110
#بشكا	no -55	unknown 99	yes -45
#بشوي	no 75	unknown -40
#بشي>	unknown 42	yes -82
#بشيء	no 80	unknown -84
#بصح>	no 42	unknown -44
#بصحت	no 157	unknown -93	yes -67
#بصما	yes -68
#بضاي	unknown -42	yes 41
#بطء>	unknown 44
#بطات	no 98	unknown -88
#بطاط	no -40
#بطت>	unknown 43
#بطن>	no -57	unknown -45	yes 102
#بطنج	no -56	unknown 47
#بطني	no -84	unknown -76	yes 155
#بطه>	no 61	unknown 43	yes -104
#بطها	no 50	yes -103
#بطو>	no 113	unknown -125
#بطوم	no -225	unknown 212
#بطيخ	no 41	unknown -107	yes 52
#بعا>	unknown -42
#بعاد	no 54	unknown -61
#بعدم	no 63	yes -63
#بعصا	no 108	unknown -107
#بعض>	no 68	unknown -68
#بعضي	no 49	unknown -57
#بعمق	yes 62
#بعو>	unknown -123	yes 112
#بعون	no 44	unknown -44
#بعي>	no -70	unknown -106	yes 170
#بعيد	no 182	unknown -112	yes -75
#بغات	unknown -67	yes 84
#بغاش	no 60	unknown -70
#بغاو	no -69	unknown -40	yes 102
#بغل>	no 46	unknown -73
#بغين	no 49	yes -45
#بفضل	no 146	unknown -78	yes -71
#بفعل	no -54	unknown 90	yes -45
#بقات	no -48	yes 40
#بقاو	yes -53
#بقعه	yes -59
#بقيت	no -64	yes 65
#بقيه	no 52	unknown -66
#بكرا	no -42
#بكل>	no 52	unknown -80
#بكيو	no -161	unknown 296	yes -170
#بلا>	no 45
#بلات	unknown -106	yes 108
#بلاج	no -96	unknown 151	yes -58
#بلاد	no 80	unknown -86
#بلاز	no 57	yes -85
#بلاس	no 71
#بلاط	no -47
#بلاغ	no -67	unknown 131	yes -64
#بلاف	no -50
#بلاك	unknown 66	yes -40
#بلان	no -62	unknown 137	yes -95
#بلدي	unknown 46
#بلغ>	unknown 42
#بلغت	unknown 41
#بلغن	no 52	unknown -139	yes 82
#بلكو	unknown 71	yes -53
#بلل>	no 61
#بله>	unknown -71	yes 64
#بلها	no 138	unknown -62	yes -99
#بلو>	no -114	unknown 55	yes 59
#بلوك	no 152	yes -178
#بلول	no -63	yes 60
#بلوم	no -46
#بلي>	no -83	unknown 155	yes -73
#بليو	no -57
#بمدي	yes 53
#بمرا	no 50
#بنا>	unknown -52
#بناء	no 45	yes -62
#بنات	no 141	yes -162
#بناد	no 88	unknown -64
#بناه	no -108	unknown -72	yes 133
#بناي	no 52
#بنتي	yes 46
#بنجل	no -93	unknown 125
#بنزي	no 66	unknown -70
#بنك>	no -102	unknown 65
#بهاي	no -130	unknown 187	yes -88
#بوا>	no 64
#بواط	no -120	unknown 222	yes -153
#بوال	yes -46
#بوان	yes 43
#بوب>	no -48	unknown 54
#بوبي	no -118	unknown 178	yes -85
#بوحد	yes -50
#بور>	no -59	unknown 86
#بورا	no 151	unknown -120	yes -45
#بورغ	no 60	yes -48
#بوط>	no -89
#بوطا	no -41
#بوطه	unknown -51	yes 55
#بوطو	no -125	yes 72
#بوع>	no -44	unknown 46
#بوما	unknown -52	yes 88
#بومب	no -41	unknown 42
#بونا	no 48
#بوني	no -83	unknown -146	yes 218
#بوه>	unknown 57
#بيا>	no -65	yes 61
#بياج	no 73	unknown -104
#بيان	no 94	unknown -68	yes -43
#بيبا	yes 44
#بيبه	no -45	yes 45
#بيبي	no 197	unknown -106	yes -162
#بيت>	no 40
#بيتز	unknown -83	yes 59
#بيتن	unknown -84	yes 92
#بيته	no -87	unknown 98
#بيتي	unknown -44
#بيجا	no 98	unknown -69
#بيجو	unknown 56
#بيح>	unknown 69	yes -48
#بيحه	no -50	yes 78
#بيخي	no 278	unknown -248	yes -100
#بيدي	no 65
#بيرم	no -72	yes 48
#بيرو	no -68	unknown 135	yes -79
#بيس>	no -40	yes 48
#بيسك	no -61	unknown 104	yes -41
#بيسي	unknown 42	yes -66
#بيض>	unknown 63	yes -56
#بيضه	no 75	unknown -95
#بيطا	yes 47
#بيطر	no -67	unknown 95	yes -40
#بيقو	unknown 49
#بيكا	no -56	unknown -108	yes 143
#بيكو	unknown -49	yes 50
#بيلا	yes 69
#بيلت	no -192	unknown 178
#بيله	no -79	yes 61
#بين>	unknown 42
#بينم	unknown 46
#بينن	no 142	unknown -129
#بينه	no -62	unknown 56
#بيها	unknown 63	yes -80
#بيهم	no -46	unknown 41
#تابا	no -60	unknown 114	yes -53
#تابع	yes -46
#تابل	unknown -45
#تات>	unknown -46	yes 70
#تاج>	yes -44
#تاجر	unknown 81	yes -119
#تاح>	no -99	unknown 82
#تاذ>	no 69	unknown -62
#تاذه	no -71	unknown -47	yes 71
#تاذي	no 178	unknown -121	yes -56
#تار>	no -42
#تارا	unknown 63	yes -106
#تاره	no 54	yes -67
#تازه	no 77	yes -61
#تاسي	no -59	unknown 113	yes -53
#تاعت	no -55	unknown 99	yes -49
#تاعه	no -74	yes 67
#تاعي	no 75	yes -44
#تاكس	no -53
#تاكل	no 64	yes -43
#تال>	no 52	unknown -99
#تالي	no -44	unknown 151	yes -123
#تامي	unknown 46
#تاني	no -88	yes 89
#تاير	unknown -92	yes 55
#تبا>	no 81	unknown -62
#تباد	no 144	unknown -118
#تبت>	yes 53
#تبدل	no -86	unknown 123	yes -66
#تبرو	no 60	yes -46
#تبع>	no 77
#تبكي	no -76	yes 93
#تبلك	no -49	unknown 41
#تبلل	unknown 59	yes -75
#تبن>	yes -41
#تبنا	unknown -48	yes 60
#تبي>	unknown 65
#تبين	no -87	unknown 146	yes -89
#تتوق	no -91	yes 108
#تجاج	no -52	unknown -59	yes 110
#تجاو	no 60	yes -46
#تجرح	no 101	unknown -106
#تجري	unknown 54	yes -76
#تجمع	unknown -196	yes 109
#تجمي	no -111	unknown 169	yes -96
#تجي>	no 45	yes -76
#تجيب	no -107	unknown -47	yes 130
#تحاد	no 82	yes -117
#تحال	no -48	unknown 95	yes -48
#تحتر	no -84	unknown 115
#تحتن	yes -61
#تحته	no 53	unknown -76
#تحتو	unknown -104	yes 50
#تحتي	unknown 60	yes -55
#تحدث	no 45
#تحرك	unknown -70	yes 62
#تحس>	no -48	unknown -53	yes 78
#تحف>	no 158	unknown -220	yes 71
#تحل>	no 221	unknown -182	yes -90
#تحمل	no 40	unknown -68
#تحه>	no -174	yes 96
#تحوا	no 80	yes -68
#تحيد	no -64	unknown 107	yes -53
#تخاف	no -76	unknown 48
#تخبط	no -88	yes 78
#تخرج	no 63
#تخري	unknown -42
#تخسر	no -81	yes 85
#تخلع	unknown -45
#تخنق	no -63	unknown -68	yes 132
#تخيل	no -117	unknown 90
#تدت>	unknown 60
#تدخل	no 148	unknown -95	yes -54
#تدري	no 42	unknown -78
#تدع>	unknown 56	yes -59
#تدعا	unknown 67	yes -103
#تدعي	unknown -117	yes 70
#تدفي	unknown -77	yes 47
#تذكر	no -44	yes 83
#تراب	no -54	unknown -51	yes 93
#تراج	no 80	yes -108
#تراح	no 66	yes -53
#تراس	no 40
#تراك	no -93	unknown 64
#ترام	no 119	unknown -41	yes -92
#تران	unknown -53
#ترجع	unknown 67	yes -48
#تردا	no -70	unknown 110	yes -48
#ترف>	unknown -49
#ترقت	yes 53
#ترقو	no -54	unknown -62	yes 116
#تركت	unknown 51	yes -72
#تركي	unknown 62	yes -44
#ترنت	no -50	unknown 75
#تروت	no -44	yes 69
#تروط	no 48	unknown -60
#تروف	no 108	unknown -98
#ترون	no 140	unknown -93	yes -52
#تري>	yes -52
#تريك	yes -60
#ترين	unknown 48
#تزا>	unknown -83	yes 59
#تزحل	no 76	unknown -83
#تسبب	unknown -41	yes 60
#تسجل	no 106	unknown -50	yes -57
#تسرق	no 68	yes -54
#تسع>	unknown -69	yes 41
#تسعه	no 56	unknown -82
#تسعو	unknown -43
#تسلخ	unknown -122	yes 156
#تسمع	no -88	unknown -55	yes 106
#تسنا	unknown 68	yes -40
#تسوق	no 46	unknown -55
#تسول	no 245	unknown -140	yes -141
#تشر>	no 70	unknown -87
#تشعر	no -96	yes 127
#تشفر	no -99	unknown 175	yes -97
#تشفي	no -73	yes 98
#تشق>	unknown 46
#تشقا	unknown 73	yes -54
#تشكو	unknown -51
#تشكي	no -128	unknown 69
#تشوا	no -125	unknown -40	yes 113
#تشوف	no 45	unknown -56
#تصدع	no -110	unknown 204	yes -151
#تصر>	no 112	yes -163
#تصل>	unknown 41
#تصلت	yes 48
#تصلح	no -73	yes 51
#تصلي	no -49	unknown 105	yes -53
#تصوي	no 69	unknown -45
#تضحك	no 208	unknown -159	yes -89
#تضر>	no 131	unknown -115
#تضرب	no 186	unknown -144	yes -46
#تضري	no 172	unknown -116	yes -56
#تطال	no -76	unknown 142	yes -65
#تطع>	no -65	unknown 86
#تطم>	yes -40
#تطمت	no 57	unknown -57
#تطيع	no -62	yes 96
#تظر>	unknown 58	yes -42
#تعاو	unknown -107	yes 66
#تعثر	unknown -87	yes 105
#تعجل	unknown -56	yes 46
#تعرض	no 62	unknown -75
#تعرف	unknown -83	yes 51
#تعشي	no 40
#تعطل	yes -46
#تعفن	unknown -146	yes 127
#تعل>	yes 44
#تعلت	no 55	unknown -53
#تعلم	no -75	unknown 112
#تعلي	unknown 55	yes -60
#تعما	no -105	unknown -102	yes 166
#تعمر	yes -48
#تعمل	no -87	unknown 176	yes -126
#تعوج	no 82	unknown -51
#تعود	no 105	unknown -79
#تعور	no 60	unknown -65
#تغطي	unknown 87	yes -53
#تغل>	no 52	unknown -81
#تغيي	unknown 64	yes -45
#تفاح	no -77	unknown 134	yes -58
#تفاد	no 114	yes -87
#تفاع	no -72	unknown 95
#تفاه	no 51
#تفتح	no -64	unknown -72	yes 136
#تفخ>	no 95	unknown -99
#تفك>	no -97	unknown -74	yes 141
#تفلت	no -107	unknown -79	yes 162
#تفلق	no 68	unknown -95
#تفها	no -47	yes 55
#تفي>	yes 70
#تقاس	no 87	unknown -79
#تقاط	no 53	unknown -56
#تقاع	no 50	unknown -53
#تقدر	unknown -73	yes 56
#تقدم	no -55	unknown 99	yes -45
#تقدي	unknown 46
#تقشر	unknown -59	yes 64
#تقطع	yes 47
#تقف>	yes 63
#تقل>	unknown -58	yes 48
#تقلب	yes 65
#تقلع	no -69	unknown 58
#تقلق	no 80	unknown -57
#تقني	no -80	unknown 117
#تقول	unknown 62
#تقيا	no -49	yes 83
#تكاك	no 146	unknown -107	yes -53
#تكب>	no -73
#تكت>	yes -53
#تكسر	unknown -61	yes 40
#تكم>	no 122	unknown -91	yes -45
#تكن>	no 150	unknown -61	yes -106
#تكي>	unknown -60	yes 89
#تلات	no -80	unknown 93
#تلاح	unknown -153	yes 107
#تلاق	no 102	unknown -65
#تلام	no 125	unknown -83	yes -45
#تلت>	unknown 75	yes -41
#تلعت	unknown 67
#تلف>	unknown 63
#تلفت	unknown 45	yes -57
#تلفز	no -69	unknown 104
#تلفو	unknown -42	yes 43
#تلمس	no 46	unknown -58
#تلمي	no 42	unknown -102
#تله>	no 128	unknown -86	yes -67
#تلوا	no -70	unknown -49	yes 113
#تلي>	no 200	unknown -157	yes -72
#تليف	no -91	unknown 84
#تما>	no -71	yes 77
#تمار	no -71	unknown -80	yes 149
#تماس	unknown -77
#تماع	no 47	unknown -64
#تماك	no 129	unknown -132
#تمام	no 96	unknown -63	yes -51
#تمر>	no -70	yes 79
#تمري	unknown -142	yes 76
#تمزق	unknown -46	yes 81
#تمشي	no -81	yes 87
#تمكن	unknown 80	yes -70
#تمني	no -128	unknown 82
#تموز	no 83	unknown -46
#تناث	no 174	unknown -100	yes -64
#تناق	unknown -69	yes 44
#تنبر	no 42
#تنتب	no 49	yes -48
#تنزف	no -56	unknown -48	yes 85
#تنشق	no -80	unknown -44	yes 121
#تنفخ	no -71	unknown 86
#تنفس	no -66	yes 100
#تنقط	no -100	unknown 210	yes -152
#تنيش	no 162	unknown -122	yes -60
#تنين	unknown -83	yes 78
#تهبت	no -41	unknown -151	yes 146
#تهضر	unknown -92	yes 85
#توب>	no -49	unknown 62
#توجد	yes 42
#توجع	no 157	unknown -190
#توحا	no -82	unknown 117
#تورم	unknown -47	yes 74
#توره	yes -42
#توش>	no -72	unknown -46	yes 114
#توقع	yes -59
#تول>	no 96	unknown -48	yes -50
#تونس	no -51	unknown 88
#توني	no -87	unknown 161	yes -85
#توي>	unknown -98	yes 62
#تويو	unknown 64	yes -48
#تيار	no -56	unknown 47
#تيجه	unknown -43
#تيرا	no 77	unknown -48
#تيزو	unknown 88	yes -97
#تيزي	yes 62
#تيشك	unknown -41
#تيقظ	no 45
#تيك>	no -46
#تيكي	no 68	unknown -49
#تيل>	no -59	unknown 52
#تيله	no -92	unknown 169	yes -143
#تيني	yes 68
#تيه>	unknown -49	yes 41
#تيو>	no -99	unknown 75
#ثاء>	no -42
#ثاث>	unknown 41	yes -46
#ثار>	unknown -64	yes 53
#ثامن	no -44
#ثانو	no 41	unknown 50	yes -92
#ثاني	unknown -46
#ثرت>	no 53	unknown -73
#ثقب>	no 47	unknown -46
#ثقل>	yes -60
#ثقوب	no -62	unknown 110	yes -51
#ثلث>	unknown -46	yes 61
#ثلج>	no -46
#ثلي>	no 56	unknown -183	yes 104
#ثمان	yes 41
#ثمنه	no -48	unknown 83
#ثواب	unknown 47
#ثير>	yes 58
#ثيرا	no -59
#ثين>	no 79	unknown -86
#جاءت	unknown 52	yes -89
#جابت	no -146	unknown 269	yes -148
#جاجه	no 40	unknown -66
#جاجي	yes -59
#جاد>	unknown -52	yes 44
#جاده	no 83	unknown -86
#جارن	yes -41
#جازه	no -50	unknown 41
#جازي	no -45	yes 69
#جاش>	no 143	unknown -128
#جال>	no 46
#جالس	no -87	yes 125
#جاما	no 70	unknown -61
#جامع	no 62	unknown -51
#جان>	no -88	yes 44
#جانط	no 91	yes -80
#جاني	no 150	unknown -104	yes -55
#جاه>	unknown -44
#جاو>	yes 60
#جاوب	no -87	unknown 102
#جاور	no -53	unknown 71
#جاوز	no 72	unknown -47
#جاي>	no -55	unknown 52
#جايه	no -55	unknown 125	yes -146
#جبد>	no -86	unknown -132	yes 209
#جبس>	unknown -44	yes 65
#جبص>	yes 41
#جبل>	no 45
#جبلي	no -135	unknown 148
#جبنا	no 74	unknown -68
#جبهت	no -53	unknown -50	yes 100
#جبير	unknown -63	yes 89
#جبين	no -84	unknown -83	yes 158
#جتما	no 47	unknown -64
#جته>	no -133	unknown 123
#جدا>	unknown -51
#جدت>	no -51	unknown 77
#جدته	no 144	unknown -158
#جدتي	no -72	yes 72
#جدرا	unknown 101	yes -62
#جدنا	no -58	unknown 102	yes -48
#جدها	no -182	unknown 44	yes 76
#جدي>	no -73	unknown 141	yes -65
#جراج	no -65	unknown 110	yes -53
#جراح	no 63
#جرار	no 97	unknown -75
#جرب>	no -87	unknown 103
#جرت>	yes -46
#جرح>	no 90	unknown -72
#جرحا	no 49	unknown -143	yes 87
#جرحت	no -45	unknown -135	yes 173
#جرحي	no 60	unknown -55
#جرده	unknown 55
#جرها	no -98	unknown 72
#جروح	no 70	unknown -69
#جريت	yes 47
#جزار	no 181	unknown -109	yes -117
#جزت>	no -68	unknown 52
#جزه>	no 102	unknown -68	yes -54
#جسدي	no 181	unknown -138	yes -55
#جعات	no -77	unknown 121	yes -55
#جعت>	unknown 67	yes -40
#جعنا	unknown 65	yes -47
#جعني	no -52	yes 88
#جعو>	no -61	yes 50
#جعون	no 57	unknown 40	yes -80
#جعوه	no 90	unknown -84
#جعين	no -59	yes 94
#جلاب	no -102	yes 71
#جلات	no -48	yes 40
#جلد>	no -92	yes 106
#جلها	unknown -55	yes 62
#جلو>	no -105	unknown -75	yes 161
#جلوا	no -77	unknown 116
#جلون	no -93	unknown 125
#جلي>	unknown -62	yes 70
#جليد	no -74	unknown 151	yes -113
#جلين	unknown -77	yes 67
#جليه	unknown -136	yes 106
#جمع>	no -108	yes 71
#جمعي	unknown 82	yes -124
#جمل>	no -50	unknown -86	yes 120
#جمله	yes 46
#جمه>	no -77	unknown 159	yes -94
#جميع	no 49
#جميل	no 129	unknown -48	yes -113
#جنا>	no 71	unknown -53
#جناح	unknown 65
#جناز	no 97	unknown -57	yes -45
#جنبه	no -110	unknown 167	yes -73
#جنبي	no -64	unknown 111	yes -69
#جنط>	no 57	yes -58
#جنوي	no -69	unknown -156	yes 211
#جني>	no 77	unknown -81
#جها>	unknown 71	yes -97
#جهت>	no 41
#جهتي	no 43	yes -81
#جهد>	no 49	unknown -116	yes 67
#جهها	no -158	unknown -56	yes 201
#جهول	no 72	yes -47
#جهي>	yes 47
#جوا>	no 131	unknown -70	yes -68
#جواب	yes -49
#جوار	no 130	unknown -105	yes -41
#جواز	no -40	unknown 53
#جوحه	no 71	unknown -145	yes 60
#جور>	no -105	unknown -106	yes 161
#جوز>	unknown 125	yes -131
#جوم>	no -135	unknown 159
#جونس	unknown -56	yes 50
#جوه>	no 115	unknown -88
#جيب>	yes 41
#جيبي	unknown 71	yes -51
#جيت>	no -75	unknown 54
#جيده	no 196	unknown -166
#جين>	unknown -53
#جينا	no 203	unknown -129	yes -106
#جيه>	no -99	yes 52
#جيو>	no 56	unknown -66
#حاج>	yes -46
#حاجب	no -74	unknown -136	yes 207
#حاجز	no 48	unknown -43
#حاجه	no 45
#حاح>	no 216	unknown -159	yes -128
#حاد>	no -42
#حادث	unknown -40
#حاده	no -40
#حادي	unknown -47
#حار>	no 116	unknown -78	yes -45
#حاسو	unknown 67	yes -47
#حاض>	no -93
#حاضر	no -44	yes 65
#حافي	unknown -67	yes 63
#حال>	no 56
#حاله	yes -45
#حالو	unknown 74	yes -61
#حام>	no 87	unknown -69
#حامل	yes 55
#حان>	no -96	unknown -145	yes 228
#حانو	yes -41
#حاوي	no 133	unknown -84	yes -64
#حايا	no 174	unknown -87	yes -93
#حايط	unknown 63
#حبته	no -62
#حبتي	unknown 61
#حبس>	unknown 61	yes -65
#حبسا	no 41
#حبو>	no -159	unknown 120
#حبي>	no -62	yes 73
#حتاج	yes -40
#حتش>	no -147	yes 89
#حتك>	no 95	unknown -58
#حتكا	no 146	unknown -107	yes -53
#حتكت	yes -53
#حتنا	yes -62
#حته>	unknown 72	yes -47
#حتو>	no 75	unknown -115
#حتي>	no 70
#حجار	yes 60
#حجره	unknown -67	yes 49
#حجزت	yes 48
#حجم>	unknown 44
#حدان	unknown -51
#حداه	no 129	unknown -113	yes -41
#حداي	no -75	yes 98
#حدر>	unknown -45
#حدش>	no 58	unknown -56
#حدها	unknown 88	yes -66
#حدو>	no 43	yes -43
#حديد	yes -43
#حديق	no -47	unknown 52
#حذيه	no 83	unknown -55
#حرار	no -74	unknown 113	yes -45
#حراس	no -66	unknown 60
#حرام	no 83	unknown -59
#حرج>	no 49	unknown -127	yes 68
#حرر>	no 61	unknown -59
#حررن	no 48
#حررو	no -58	unknown -73	yes 121
#حرف>	yes 40
#حرفي	no 42	unknown -44
#حرقا	no 68	yes -55
#حرقت	unknown -88	yes 91
#حرقن	unknown -55
#حرقو	unknown -48	yes 43
#حركه	unknown -88	yes 61
#حروق	unknown -59	yes 65
#حرير	yes 47
#حريق	unknown -66	yes 63
#حزام	no -76	yes 103
#حساب	no -65	unknown 162	yes -97
#حسب>	unknown -40	yes 45
#حسيت	no 56	unknown -109	yes 53
#حسيم	no 45
#حصل>	no -41	unknown 57
#حصول	no -98	unknown 122	yes -139
#حصي>	no -47	unknown 122	yes -77
#حصير	no 114	unknown -42	yes -90
#حضره	no 54	unknown -64
#حطم>	no 51	unknown -86
#حطمت	unknown 103	yes -112
#حطه>	unknown 42
#حطو>	no -41	unknown 50
#حطيت	unknown -63	yes 68
#حظه>	no -80	yes 53
#حفاه	unknown -133	yes 83
#حفر>	no -55	unknown 85
#حفره	unknown -96	yes 44
#حفظ>	unknown -287	yes 191
#حفظه	unknown 48
#حفل>	no -81	unknown 137	yes -55
#حفيد	no -100	yes 79
#حقت>	no 55
#حقق>	no -62	yes 53
#حقنا	no 101	unknown -51	yes -49
#حقيب	unknown 50	yes -42
#حكت>	no 81	yes -53
#حكم>	no 142	unknown -62	yes -81
#حكمه	no -62	yes 67
#حكنا	no 113	unknown -43	yes -69
#حكو>	no 120	yes -120
#حكي>	no -46	unknown 93	yes -48
#حكين	no -56	unknown -64	yes 112
#حلاق	no 99	unknown -47	yes -59
#حلف>	unknown 98	yes -147
#حلقت	unknown 43
#حلم>	no -65	unknown 117	yes -72
#حله>	unknown 40
#حلو>	no 43	unknown -49
#حلول	unknown 40
#حلوي	unknown 85	yes -82
#حليب	unknown 49	yes -42
#حليت	yes -53
#حمات	no -60	yes 79
#حمار	no 71	yes -73
#حماي	no -86	unknown 126	yes -53
#حمد>	no 83	unknown -74
#حمدل	no 128	unknown -89
#حمدو	unknown -120	yes 80
#حمدي	no -50	unknown -55	yes 81
#حمر>	unknown -40	yes 75
#حمرا	unknown 77	yes -59
#حمل>	no 57	unknown -56
#حملت	no 61	unknown -83
#حمه>	unknown -78	yes 43
#حمها	no -52	unknown 84	yes -45
#حمول	unknown 42	yes -47
#حنا>	no 87	unknown -70
#حنتي	no 51	yes -76
#حنفي	unknown 63	yes -65
#حنه>	unknown 53	yes -41
#حني>	no -131	unknown 69	yes 50
#حها>	no 136	unknown -104	yes -51
#حوا>	no 80	yes -68
#حواد	no -58	unknown -97	yes 140
#حواي	no 60	yes -66
#حولي	no 88	unknown -100
#حومه	no -58	unknown 59
#حونه	no 71	yes -79
#حيت>	no -44	unknown 41
#حيث>	no -53	unknown -65	yes 96
#حيح>	no 148	unknown -86	yes -72
#حيده	no 154	unknown -126	yes -42
#حيدو	no -57
#حيره	no 40	yes -61
#حيطا	unknown 76	yes -43
#حيل>	no 80	yes -67
#حين>	yes 49
#حيه>	no 79	unknown -113
#حيوا	no -77	unknown 72
#خات>	no -101	unknown 112	yes -69
#خاتم	no -97	unknown 142	yes -69
#خاخ>	no -55
#خار>	unknown -155	yes 108
#خاسر	unknown 75	yes -72
#خاصن	unknown 53
#خاطر	unknown 48
#خالت	unknown -58	yes 59
#خالي	no 174	unknown -193
#خام>	unknown 95	yes -74
#خانز	unknown 47	yes -61
#خانه	no -59	yes 89
#خاوي	no 79	unknown -62
#خايب	no -52	unknown 86
#خايف	no -88	unknown 94
#خبار	no -115	unknown 128	yes -43
#خبر>	no -107	yes 79
#خبرن	no -49
#خبط>	no -63	yes 46
#خبطن	no -100	unknown -74	yes 169
#خبطه	no 50	yes -103
#خبير	no 136	unknown -126
#ختفت	yes -45
#ختفي	unknown 57	yes -41
#ختنا	unknown -69	yes 44
#ختي>	no -53	yes 91
#خدات	yes -64
#خدام	no 88	unknown -88
#خدره	yes 66
#خدش>	unknown -48
#خدشت	no -42	unknown 123	yes -80
#خدشه	no 122	unknown -53	yes -76
#خدم>	no 62	unknown -88
#خدمت	unknown -80	yes 49
#خدمه	unknown 58
#خدو>	no -45
#خدوا	no -62	unknown -167	yes 204
#خدوش	no -48	yes 47
#خديت	no 61
#خذت>	unknown 63
#خرب>	no -130	yes 79
#خرجا	no 101	unknown -55	yes -54
#خرجن	no 83	unknown -67
#خرجو	unknown -42	yes 46
#خره>	unknown 49	yes -77
#خروج	unknown 72	yes -66
#خريب	unknown -46	yes 53
#خزان	unknown 42
#خزن>	unknown 64	yes -40
#خزنه	no 86	yes -147
#خزون	no -49	unknown 76	yes -45
#خسار	unknown 55	yes -59
#خساي	no 68
#خسر>	no -47	unknown 58
#خسرا	no -81	yes 51
#خسرت	no -114	unknown 63	yes 40
#خسرن	no 68	unknown -47
#خسرو	no 74	yes -111
#خصوص	no 78	unknown -47
#خضار	no -55
#خضر>	no 100	unknown -70
#خضرا	no -44	unknown 98	yes -66
#خضره	unknown -43
#خطا>	unknown -106	yes 55
#خطوب	unknown 87	yes -84
#خطيب	no 97	unknown -140
#خفيف	unknown -81	yes 92
#خلا>	unknown 57	yes -63
#خلات	unknown -67	yes 58
#خلاو	no -61	unknown 121	yes -65
#خلصت	no -42	unknown 49
#خلصن	no 105	unknown -84	yes -44
#خلصو	no 55	yes -96
#خلع>	no -78	yes 89
#خلعه	no 96	unknown -55
#خلنا	no -83	yes 89
#خله>	unknown -145	yes 123
#خلها	no 49	yes -86
#خلوع	yes 52
#خليت	unknown 62
#خلين	no 104	yes -67
#خمسه	no -62	yes 66
#خنزي	yes -54
#خنق>	no -53	unknown -45	yes 94
#خنه>	no 89	unknown -95
#خوان	no 187	unknown -154	yes -45
#خول>	no 40	yes -47
#خون>	unknown -51	yes 81
#خوني	no -123	unknown 102
#خويا	yes 42
#خياط	unknown 122	yes -137
#خير>	no 78	unknown -65
#خيطو	no -54
#خيل>	unknown -84	yes 96
#خيمه	unknown -140	yes 112
#خين>	yes 53
#دابا	yes 62
#داتو	no 65	unknown -143	yes 76
#داخل	no 40
#داد>	unknown 66
#دارت	no -46
#دارم	no -55	unknown 64
#دارن	no -107	unknown 67	yes 41
#داره	no -40	unknown 52
#دازت	no 41
#دازو	unknown -54	yes 40
#داع>	no -42
#داعي	no 43
#داك>	no -60	yes 63
#داكش	no -68	unknown 90
#دامه	no 49
#دان>	no 40	unknown -77
#دانا	unknown -45	yes 44
#داني	no -60	unknown -83	yes 132
#داها	no 64	yes -109
#داو>	no -48	unknown 58
#داون	no -83	unknown -153	yes 203
#داي>	yes 55
#دايا	no -44	unknown -48	yes 86
#داير	no -52
#دايز	no 113	unknown -90	yes -68
#دتها	no 116	unknown -69	yes -53
#دتي>	yes 49
#دثه>	unknown -67	yes 64
#دجاج	no 51
#دخلن	no -80	yes 99
#دخلو	unknown -41
#دخنه	no 149	unknown -145
#دخول	no 40	yes -47
#درار	no -42
#دراش	no -65	yes 96
#دراع	no -125	unknown -75	yes 200
#دران	no -57	unknown 62
#درب>	no -53	yes 40
#درت>	no -46	unknown 58
#درتش	no -52	unknown 91
#درته	no 164	unknown -83	yes -101
#درجه	no -89	unknown -93	yes 179
#درش>	no -54	yes 93
#دره>	unknown -60	yes 42
#درها	no -59	yes 59
#درهم	unknown 45
#دروج	no -80	yes 65
#دروش	no 97	unknown -76	yes -53
#درون	no -76	unknown 131	yes -55
#دري>	yes 51
#دريب	no 42	unknown -78
#دشت>	no -42	unknown 123	yes -80
#دشه>	no 122	unknown -53	yes -76
#دشي>	no -66	unknown 61
#دعاء	no 59
#دعت>	no -45
#دعي>	no 83	unknown -150	yes 54
#دعين	unknown 45	yes -41
#دغيا	no 53	yes -44
#دفاه	no 49	yes -49
#دفع>	no -86	unknown 98
#دفعت	no -59
#دفعن	no -43	unknown -92	yes 134
#دفيه	unknown -77	yes 47
#دقاي	unknown -42
#دقه>	unknown -64	yes 70
#دقو>	no 102	unknown -125
#دكوك	no -88	unknown 144	yes -58
#دلاء	no 99	unknown -59
#دلاح	no 50	unknown 70	yes -151
#دلت>	no -71	unknown 111	yes -41
#دلع>	unknown -73
#دلعت	no 71	unknown -59
#دلله	no 128	unknown -89
#دلنا	no 99	unknown -78
#دله>	no 170	unknown -137	yes -56
#دلو>	no -107	unknown 142
#دما>	yes -53
#دمات	no -88	unknown -82	yes 162
#دمتن	unknown 43
#دمته	no 54	unknown -54
#دمتي	unknown 58	yes -56
#دموع	unknown -126	yes 111
#دمي>	unknown -43	yes 63
#دنا>	unknown 48
#دنو>	unknown -65	yes 51
#دني>	no -49	unknown -72	yes 123
#دنيا	no 153	unknown -118	yes -57
#دها>	yes 40
#دهان	unknown 52	yes -59
#دهب>	yes -45
#دهست	no -47	yes 57
#دهن>	no 42	unknown -41
#دوا>	unknown -90	yes 88
#دوات	no -92	unknown 133	yes -46
#دوار	yes 60
#دوبل	yes -51
#دوج>	no -71
#دوخه	no -82	unknown -154	yes 225
#دود>	unknown 54	yes -53
#دور>	no -85	unknown 69
#دورت	no -75	yes 95
#دوره	yes 61
#دوري	no 55	yes -68
#دوزت	unknown -62	yes 83
#دوس>	unknown 42
#دوشه	unknown 40	yes -48
#دوفي	no -96	unknown 153	yes -54
#دوق>	no 60	unknown -61
#دولا	no -51
#دونت	no -68	unknown 65
#دوني	no -64	unknown -91	yes 144
#دوه>	no -73	unknown -84	yes 153
#دويه	unknown -67
#ديات	no 42	yes -43
#ديان	no -113	unknown -71	yes 125
#ديبا	unknown 82	yes -44
#ديبو	no 136	unknown -59	yes -76
#ديت>	no 41
#ديتش	no 104	yes -116
#ديتو	no -122	unknown 143	yes -48
#ديد>	no 72	yes -66
#ديدا	no -124	unknown 92
#ديدي	yes 72
#ديرو	no -137	unknown 118
#ديري	no -90	unknown 131	yes -62
#ديس>	no -122	unknown 121
#ديش>	unknown 47	yes -50
#ديقت	no -73	unknown 73
#ديقه	no -42	unknown 53
#ديكل	no -41	unknown 42
#ديل>	no -181	unknown 58	yes 55
#ديم>	unknown 92	yes -61
#ديما	no -139	yes 50
#دينه	yes 40
#ديها	unknown -58	yes 65
#ديهم	no 118	unknown -47	yes -81
#ذاب>	no 149	unknown -106	yes -77
#ذراع	unknown -50	yes 46
#ذكر>	no -51	unknown -52	yes 102
#ذني>	no -79	unknown -186	yes 232
#ذهب>	unknown 55	yes -47
#ذيه>	no 106	unknown -83
#رابر	no -41	unknown 41
#راتو	no 108	unknown -77
#راج>	unknown 41	yes -47
#راجا	no -44	yes 66
#راجت	unknown 50
#راجل	unknown -52	yes 43
#راجه	yes 55
#راح>	unknown 60	yes -115
#راحت	no -116	unknown 85
#راحه	no -44	yes 62
#راخ>	no 170	unknown -42	yes -136
#راد>	unknown 116	yes -125
#رار>	no 41
#راره	no -63	unknown 110	yes -46
#راس>	yes 54
#راسب	no 60	yes -48
#راسل	unknown 59
#راسه	no -63	yes 100
#راسو	unknown -78	yes 41
#راسي	yes 64
#راش>	no -44	yes 81
#راشو	unknown 120	yes -94
#راشي	no -47	unknown -142	yes 119
#راضي	no -67	unknown 71
#راطي	no -153	unknown 53
#راع>	no 47	unknown -91
#راعي	unknown -73	yes 52
#راف>	no 81	yes -76
#رافا	no 48	unknown -103	yes 57
#رافع	no 67	yes -57
#رافي	yes -89
#راق>	unknown -79	yes 51
#راقب	no -43	unknown -51	yes 94
#راكب	no -68	unknown -60	yes 129
#رالو	no 99	unknown -82
#رامي	no 97	unknown -40	yes -61
#رانا	unknown 40	yes -54
#راند	yes -94
#رانن	no -77
#راني	yes 40
#راها	unknown -81	yes 42
#راهق	no -136	yes 56
#راي>	no -88	unknown 91
#رايح	no 73	unknown -49
#راير	no 45
#ربا>	unknown 56
#رباء	unknown -40	yes 43
#رباط	unknown -69	yes 45
#رباع	no -63	unknown -54	yes 114
#ربال	no -56	unknown 94	yes -50
#ربان	no -78	unknown 79
#ربتن	no 72	unknown -56
#ربته	no -130	unknown 147
#ربعه	no -104	unknown 100
#ربعو	no 88	yes -61
#ربعي	no 51	yes -62
#ربما	no 49	yes -67
#ربنا	unknown -71	yes 92
#ربه>	no 41	unknown -60
#ربها	no 45	yes -45
#ربو>	no 58	unknown -98
#ربوا	no 41	unknown -67
#ربون	no 49	unknown -66
#ربيت	no 46
#ربيس	no -63	unknown -40	yes 102
#ربيه	unknown 50
#رتان	no 132	unknown -88	yes -53
#رتجا	unknown -62	yes 45
#رتش>	no -52	unknown 91
#رتطم	no 41
#رتفا	no -72	unknown 95
#رتفع	unknown 45	yes -78
#رته>	no 44	yes -44
#رتها	no 72	yes -82
#رتو>	no 79	unknown -53
#رتير	no 128	unknown -94	yes -48
#رتيل	no -58	unknown 92	yes -60
#رثه>	unknown -71
#رجات	no 101	unknown -55	yes -54
#رجال	no 46
#رجان	no -71	unknown 54
#رجت>	no 40
#رجعا	no -77	unknown 121	yes -55
#رجعت	unknown 51
#رجعن	unknown 65	yes -47
#رجف>	no 75	unknown -67
#رجله	no -53	unknown -53	yes 88
#رجلو	no -105	unknown -75	yes 161
#رجلي	unknown -82	yes 82
#رجم>	no 60	unknown -51
#رجنا	no 83	unknown -67
#رجه>	no -40	unknown -74	yes 114
#رجوح	no 71	unknown -145	yes 60
#رجون	no -82	unknown -116	yes 176
#رحات	no 103	unknown -134
#رحاض	no -93
#رحت>	no -75	unknown 43
#رحمه	unknown 41
#رحنا	unknown -87	yes 111
#رحه>	yes 47
#رحي>	no 60	unknown -55
#رخام	no -154	unknown 212	yes -68
#رداد	no -70	unknown 110	yes -48
#ردت>	no 106	unknown -106
#رديا	no -109	unknown -113	yes 169
#ردين	no 116	unknown -123
#ررنا	no 48
#ررو>	no -53	unknown -75	yes 116
#رزات	unknown -61	yes 91
#رزاز	no -59	yes 58
#رزق>	unknown -96	yes 97
#رزه>	no -60	unknown -55	yes 113
#رسا>	unknown -51	yes 74
#رسال	unknown 63	yes -40
#رست>	unknown -60
#رسم>	no -65	unknown 130	yes -67
#رسها	no -142	unknown -111	yes 188
#رسو>	no -74	unknown 100
#رسيد	no -93	unknown 124
#رسير	yes -67
#رسين	no -61	yes 51
#رشق>	no 171	unknown -149
#رشه>	yes -51
#رشوا	no -98	yes 74
#رشوك	no 96	yes -85
#رشي>	unknown -93	yes 125
#رشيد	no 57	yes -52
#رشيف	no 57
#رصيف	unknown 44
#رضت>	unknown -111	yes 82
#رضه>	no -41	yes 65
#رضوض	unknown -74	yes 102
#رطاب	no -56
#رطق>	no 43	unknown -50
#رطقا	no -155	yes 144
#رطوب	no -86	unknown 172	yes -100
#رطي>	no -62
#رعد>	no -130	unknown 56	yes 59
#رعده	unknown 89	yes -71
#رعدي	no 54	yes -47
#رعه>	no 47
#رغم>	no -73	unknown 114	yes -42
#رغه>	no -58
#رغوا	no -47	unknown 72
#رفا>	unknown -111	yes 57
#رفات	no 53
#رفان	unknown -42	yes 60
#رفت>	unknown -42
#رفتش	no -77	unknown 139	yes -63
#رفتي	unknown -97	yes 101
#رفش>	no -47
#رفضت	no -64	unknown 95	yes -40
#رفع>	no -114	unknown 68
#رفعت	unknown 53	yes -63
#رفق>	unknown -78	yes 45
#رفقه	no -40	unknown -47	yes 74
#رفقي	no -65
#رفوا	no -54	unknown 81
#رفور	no -54	unknown 76
#رفوف	no -104	unknown 98
#رفيا	no 42	unknown -44
#رفين	no 55	unknown -50
#رقا>	yes -49
#رقات	no 59
#رقبت	no -84	unknown -54	yes 134
#رقبه	no -49	unknown -66	yes 115
#رقع>	no -73	unknown 101	yes -46
#رقعا	no 78	unknown -126	yes 47
#رقمه	unknown 81	yes -68
#رقمي	no -47	unknown 121	yes -95
#رقني	unknown -56	yes 47
#رقه>	unknown 45	yes -51
#رقوا	no 145	unknown -69	yes -72
#رقوه	no -82	unknown 48
#ركان	no 74	yes -80
#ركب>	no -46	unknown -89	yes 128
#ركبت	unknown -60	yes 68
#ركبه	unknown -69	yes 52
#ركت>	no -48	unknown 50
#ركتن	no 175	unknown -86	yes -95
#ركز>	no -77	unknown 108
#ركع>	unknown 79	yes -91
#ركعا	no -74	unknown 54
#ركم>	no 110	unknown -74
#ركن>	unknown 58	yes -69
#ركها	unknown -68	yes 65
#ركون	yes -44
#ركوي	no 53	unknown -70
#ركي>	no 84	yes -69
#ركيب	no -59	unknown 96
#ركين	unknown 40
#ركيه	unknown -122	yes 75
#رلي>	no 101	unknown -44	yes -81
#رما>	no 71	unknown -46
#رماد	unknown 62	yes -52
#رمان	no -97	unknown -60	yes 113
#رمت>	no 67	unknown -137	yes 59
#رمضا	unknown 46	yes -54
#رمله	unknown -55
#رمه>	no 64	unknown -119	yes 45
#رموا	no 50	unknown -108	yes 41
#رموش	no 73	unknown -157	yes 84
#رموك	yes -48
#رمي>	no -41
#رميد	unknown -145	yes 142
#رميل	no 144	unknown -88	yes -73
#رناش	no 40
#رناه	unknown -92	yes 114
#رنت>	no -50	unknown 75
#رنسا	no -60	unknown 88
#رنسي	no 52	yes -52
#رني>	unknown -62	yes 80
#رنيش	no 79	unknown -100
#رها>	no -57	yes 64
#رهبه	no -84	unknown 84
#رهم>	unknown 44
#رهما	no 83	unknown -53
#رواح	no 56	unknown -49
#رواي	yes -58
#روب>	yes 52
#روبه	no 149	yes -147
#روبو	no -58	unknown 91	yes -82
#روت>	no 59
#روتي	no -65	unknown -60	yes 128
#روج>	yes 48
#روجي	no -118	unknown 171	yes -59
#روح>	no 87	unknown -81
#روحه	no 62
#رود>	no -48	unknown 180	yes -190
#روره	no 73	unknown -68
#روري	yes -69
#روسه	no 63
#روش>	no 46	unknown -103
#روضه	no 96	unknown -71
#روط>	no -65	unknown 91
#روف>	yes 40
#روفي	no 108	unknown -98
#روقه	no -44	unknown 83	yes -40
#روقي	unknown -241	yes 200
#رومب	no -43	unknown -70	yes 112
#رونس	yes -40
#روني	unknown 67	yes -69
#روه>	no 73	yes -74
#رويض	no -54	unknown 65
#ريا>	unknown -79	yes 67
#ريات	unknown 78	yes -90
#ريب>	no 40	unknown -58
#ريبك	unknown -45	yes 79
#ريت>	unknown 45	yes -42
#ريتر	no 49
#ريته	no -50	unknown 82
#ريتو	unknown 50
#ريتي	no -82	unknown 102	yes -56
#ريحا	no -95	unknown -73	yes 160
#ريحه	no -47	unknown 82	yes -46
#ريدو	no -73	unknown 127	yes -61
#ريدي	unknown 70	yes -64
#ريرا	no 89	unknown -59
#ريره	no -89	unknown -56	yes 142
#ريس>	no -79	yes 43
#ريض>	no 83	unknown -102
#ريعه	no 109	unknown -94	yes -77
#ريق>	unknown -40
#ريقه	no 45	unknown -67
#ريقو	unknown 93	yes -83
#ريقي	no 91	unknown -148	yes 53
#ريك>	no 85	unknown -64
#ريكو	no 52
#ريل>	no -40
#ريمو	no -213	unknown 247	yes -96
#رينا	unknown 82	yes -94
#رينه	no -78	unknown 104
#ريها	no -103	unknown 159	yes -57
#ريو>	no -77	unknown 64
#ريوم	no -49
#رييس	no -118	unknown 173	yes -54
#زات>	yes 54
#زاج>	yes 57
#زاد>	no -51
#زار>	no 107	unknown -54	yes -57
#زاز>	no 56	unknown -40
#زازا	no -59	yes 58
#زاف>	unknown -45	yes 52
#زال>	yes 45
#زالت	no -59	unknown -101	yes 163
#زام>	no -76	yes 103
#زانه	no -45	unknown 49
#زبال	no 194	unknown -147	yes -62
#زبل>	no -88	unknown 128	yes -44
#زبون	unknown -68
#زدوج	no -71
#زربي	yes -56
#زرع>	no -61	unknown 53
#زرق>	no -75	yes 101
#زرقه	unknown -142	yes 123
#زرو>	no -47
#زريب	no -114	unknown 108
#زطام	no 56
#زعاج	no -61	unknown 80
#زلاء	no 220	unknown -164	yes -62
#زلق>	no 40	unknown -68
#زلقا	no -81	yes 106
#زلقت	unknown -43	yes 80
#زلنا	no 76	unknown -83
#زله>	no -82	yes 63
#زلوا	unknown -49	yes 45
#زلي>	no -53	unknown 86
#زما>	no 57	yes -85
#زمان	no -85	unknown 129	yes -46
#زميل	no -40	unknown 48
#زنقه	unknown -41
#زنه>	no 86	yes -147
#زهري	no 123	unknown -79	yes -87
#زواج	no -166	unknown 222	yes -86
#زوال	no 48	yes -45
#زوت>	no -111	unknown 82
#زوجت	no -50	yes 44
#زور>	unknown 136	yes -115
#زوط>	unknown 63
#زون>	no -59	unknown 108	yes -63
#زيار	no 116	unknown -105
#زيان	unknown -67	yes 71
#زيت>	unknown -40	yes 41
#زير>	no 103	unknown -61	yes -51
#زيز>	unknown 59
#زيه>	no -121	unknown 214	yes -92
#ساب>	no -105	unknown 196	yes -91
#سابي	no -62	unknown 66
#ساج>	yes 60
#ساحا	no 73	unknown 54	yes -153
#ساحه	no 65	unknown -64
#ساخن	no -128	unknown -52	yes 161
#ساده	unknown 66	yes -55
#سار>	no -51	unknown 44
#ساره	yes -71
#سارو	unknown 75	yes -76
#ساعا	no -54	yes 41
#ساعت	yes 58
#ساعد	unknown -76	yes 102
#سافر	unknown 56	yes -62
#ساق>	no -48	unknown -116	yes 167
#ساقه	no -47	unknown -92	yes 121
#ساقي	no -57	unknown -62	yes 120
#سال>	no -106	yes 108
#سالا	unknown -99	yes 83
#سالت	unknown 78	yes -42
#سالم	no 112	unknown -73
#سالن	no -113	unknown 132
#سامح	unknown 64
#سان>	no -47	unknown -104	yes 145
#ساند	no -43	unknown 86	yes -42
#سايب	no 114	unknown -42	yes -72
#سايح	no -99	unknown -102	yes 157
#ساير	no 68
#سباب	no -55	yes 56
#سباك	no -49
#سبته	no -77	unknown 122	yes -44
#سبح>	no -99	unknown 144	yes -44
#سبعه	unknown -46	yes 66
#سبقي	no 87	unknown -51	yes -40
#سبيط	no -40	yes 64
#ستا>	no 63	unknown -57
#ستاج	unknown 81	yes -119
#ستاذ	unknown -50	yes 40
#ستار	no 81	yes -50
#ستاس	no -59	unknown 113	yes -53
#ستان	no -90	unknown 137	yes -58
#ستاي	unknown -92	yes 55
#ستدع	yes -40
#ستر>	no 243	unknown -179	yes -88
#سترا	no 51
#سترد	no -60	unknown 97	yes -40
#ستشف	no -73	yes 98
#ستطع	no -65	unknown 86
#ستطي	no -62	yes 96
#ستعج	unknown -56	yes 46
#ستعم	no -95	unknown 50
#ستنش	no -80	unknown -44	yes 121
#ستني	no -111	yes 137
#ستوب	no -76	unknown 45
#ستود	no 44	unknown -43
#ستور	no 129	yes -116
#ستيق	no 45
#ستيك	no 71
#ستين	no 92	yes -125
#سجاد	no 80	unknown -91
#سجل>	no 71	yes -40
#سجلت	no -48	unknown 45
#سجلو	no -77	unknown 116
#سجين	no -75	unknown -47	yes 117
#سحبو	no -68	unknown 141	yes -83
#سحقت	no 62	unknown -68
#سخن>	unknown -103	yes 121
#سخه>	unknown 68
#سخون	no -59	yes 91
#سدات	no -74	unknown 53
#سدت>	no 133	unknown -51	yes -107
#سدو>	no -54	yes 40
#سدود	unknown 81	yes -56
#سديا	no 75	unknown -45
#سديت	unknown 42	yes -43
#سرا>	unknown -60	yes 61
#سرات	no -69	yes 72
#سربا	no -74	unknown -120	yes 168
#سربت	yes -64
#سربي	no -63	unknown -40	yes 102
#سرت>	yes 41
#سردي	no 101	unknown -133
#سرعه	no 84	unknown -59
#سرقا	no 91	unknown -44	yes -72
#سرقت	no -67	unknown 120	yes -52
#سرقه	unknown 72	yes -75
#سرنا	no 68	unknown -47
#سره>	unknown 83	yes -71
#سرو>	unknown 55	yes -45
#سروا	unknown 62	yes -57
#سروق	unknown 53	yes -119
#سطات	no 72	unknown -95
#سطان	unknown -71	yes 111
#سطبل	yes -47
#سطحي	unknown -84	yes 96
#سطل>	unknown 50	yes -42
#سطنب	unknown 43
#سطو>	no 109	unknown -104
#سطوب	no -118	unknown -95	yes 177
#سعار	unknown -98	yes 72
#سعاف	yes 55
#سعل>	no -113	unknown -48	yes 154
#سعه>	no 64	unknown -41
#سعود	unknown -43
#سعيد	no -106	unknown 120
#سفر>	unknown 59	yes -63
#سفل>	no -113	yes 83
#سفله	no -70	unknown 117	yes -59
#سفلي	no 62	yes -56
#سفي>	no 61	yes -40
#سقفه	yes -64
#سقوط	no -72	unknown -50	yes 121
#سكات	no -81	unknown 146	yes -66
#سكار	yes 67
#سكان	unknown 56	yes -106
#سكب>	no -60	unknown 41
#سكت>	unknown -161	yes 107
#سكر>	unknown 59	yes -40
#سكرا	no -44	unknown -80	yes 119
#سكرت	yes 40
#سكري	no -50	unknown 68
#سكلي	no -87	unknown 71
#سكوت	no -51
#سكين	no 50	unknown -47
#سلسل	yes 41
#سلطه	no 80	unknown -45
#سلق>	unknown -96	yes 95
#سلك>	no 58
#سلمت	no 120	unknown -88	yes -65
#سلمن	no 90	unknown -52
#سلوم	no -43	unknown -67	yes 107
#سليم	no 60	unknown -62
#سما>	unknown 44
#سماء	no -61	yes 40
#سماح	no 41	unknown -178	yes 151
#سمار	no -66	unknown 54
#سمح>	no 215	unknown -84	yes -138
#سمطه	no -61	yes 85
#سمعن	no -42	unknown 80	yes -57
#سمك>	yes 47
#سمن>	no -163	unknown 208	yes -79
#سمنت	unknown 42
#سمها	no -50	unknown -71	yes 115
#سمو>	no -70	unknown 67
#سمي>	no -58	unknown -142	yes 188
#سميت	no -59
#سنا>	no 123	unknown -86
#سنان	no -81	yes 57
#سنتي	no 122	unknown -90
#سنسل	unknown -86	yes 109
#سني>	unknown -41
#سنين	unknown 53
#سها>	no -85	yes 124
#سهم>	no 109	unknown -47	yes -100
#سوء>	no 134	unknown -79	yes -57
#سوا>	no 110	unknown -61	yes -58
#سوار	no -93	unknown 145	yes -55
#سواق	unknown 54
#سوال	no 116	unknown -141
#سوب>	no -83	unknown 146	yes -69
#سوبي	no 72	unknown -56
#سود>	yes 57
#سودا	no -52
#سورا	no -55	unknown 97	yes -46
#سوره	no -60	yes 50
#سورو	no 72	unknown -49
#سوري	no 119	unknown -81	yes -49
#سول>	no 101	yes -95
#سولت	no -61	unknown 101	yes -56
#سولو	no 114	unknown -89
#سون>	no -47	unknown -84	yes 70
#سوني	no 104	unknown -82
#سوول	no -47	unknown 91	yes -43
#سوي>	yes -62
#سويس	unknown 63
#سيات	no 73	yes -58
#سياق	unknown 42	yes -82
#سيان	unknown 83	yes -44
#سيته	unknown 46	yes -102
#سيجا	no -159	unknown -151	yes 224
#سيجي	no -95	unknown -56	yes 150
#سيدس	unknown 62	yes -49
#سيدي	unknown 45
#سيرا	unknown 56	yes -81
#سيرك	no 79	unknown -59
#سيط>	unknown -66
#سيطر	unknown -68
#سيطه	no -49	unknown -41	yes 86
#سيف>	no -60	unknown -53	yes 112
#سيفو	no -162	unknown 209	yes -69
#سيقي	unknown -132	yes 81
#سيكل	no -55	yes 88
#سيل>	no -48	yes 49
#سيما	unknown 41	yes -61
#سيمه	no 45
#سين>	unknown 50	yes -41
#سينا	no 66	unknown -66
#سينم	unknown -53
#سيني	no -66	yes 40
#سيول	unknown -42
#سيون	no -56	unknown 47
#شاب>	unknown -53	yes 63
#شاحن	unknown 55	yes -40
#شاده	no 80	unknown -78
#شار>	no -41	yes 59
#شاره	no 50	yes -45
#شاري	no -121	unknown 141
#شاطي	no -73	unknown 108	yes -58
#شاعل	no -114	unknown 112
#شاف>	no -46	unknown 126	yes -80
#شافت	no -42	unknown 99	yes -53
#شالي	no 74	yes -99
#شان>	no 41	unknown -51
#شانط	no -121	unknown -137	yes 196
#شاهد	no -98	unknown 183	yes -85
#شاو>	unknown -50
#شاون	unknown -45
#شاي>	no 74	yes -84
#شباب	no -56	unknown 72
#شبر>	no 120	yes -130
#شبكه	unknown 44
#شبي>	no 48
#شبيه	unknown 53
#شتا>	no -61
#شترك	no -43	unknown 55
#شتري	unknown 70	yes -42
#شتعل	unknown -40
#شتغل	no 52	unknown -81
#شتك>	no -124	unknown 157	yes -62
#شتكي	unknown -72	yes 59
#شتنب	no 42
#شجار	no -66	unknown 101	yes -49
#شحال	unknown 106	yes -90
#شحن>	no -42
#شدات	unknown -114	yes 73
#شدني	no -102	unknown -54	yes 159
#شده>	unknown 40	yes -71
#شدو>	no -73	yes 69
#شدوه	no -52	unknown -50	yes 105
#شرات	no 47	unknown -60
#شرار	no -90	unknown 159	yes -71
#شرب>	no -85	unknown 41	yes 43
#شرجم	no 72	unknown -72
#شرخ>	yes -44
#شرفت	no -91	yes 96
#شرفه	yes 46
#شري>	no -137	unknown 158	yes -57
#شريف	no -93	yes 94
#شرين	no -49	unknown 87
#شريه	no 104	yes -102
#شظاي	no 45	unknown -79
#شظيه	no 56	unknown -167	yes 109
#شعر>	unknown -44	yes 82
#شعره	no 52	unknown -120	yes 62
#شعله	no 127	unknown -152	yes -41
#شعه>	unknown -98	yes 129
#شغال	unknown 47
#شفار	unknown 47
#شفت>	no -115	unknown 115
#شفتش	no 66	unknown -124	yes 41
#شفتو	no 111	unknown -144
#شفر>	yes -55
#شفرو	no -65	unknown 127	yes -84
#شفشا	unknown -45
#شفنا	no -55	yes 63
#شفي>	no -73	yes 100
#شقات	no -47
#شقت>	no -71
#شقتي	unknown 78	yes -44
#شقفه	no 116	unknown -135
#شققت	unknown 52	yes -58
#شقوق	no -84	unknown -40	yes 111
#شكا>	no 58	unknown -67
#شكو>	no 72	unknown -55
#شكون	unknown 50
#شكي>	yes 41
#شكيت	no -118	unknown 150
#شلال	no -77	unknown 178	yes -109
#شمال	yes -44
#شمس>	no -40	unknown 91	yes -49
#شمسي	yes -52
#شمع>	no -202	unknown 210
#شمعه	no 53	unknown -131	yes 56
#شنو>	no -76	yes 53
#شها>	no 119	unknown -97
#شهر>	no -60	unknown 50
#شهود	no 45	unknown 42	yes -94
#شهور	no -83	unknown 81
#شوا>	no -60	yes 72
#شورا	unknown -89	yes 65
#شوشي	unknown 51
#شوفه	unknown 62
#شوفي	no 92	unknown -40	yes -57
#شوك>	yes -50
#شويه	unknown -91	yes 82
#شيء>	no 42
#شيت>	yes -42
#شيتش	no -67	unknown 128	yes -63
#شيخ>	no -70	unknown -56	yes 117
#شيد>	no 69	yes -70
#شيدي	no -48	unknown -122	yes 119
#شيف>	no 44
#شيفو	yes 40
#شين>	no -53	unknown 87	yes -44
#شينا	no -48	unknown 70
#صاب>	no 137	unknown -118
#صابا	no 105	unknown -70
#صابع	no 144	unknown -162
#صابي	no 116	unknown -75
#صات>	no 52	yes -53
#صارت	no 46	unknown -40
#صاعق	yes -55
#صافي	no 73	unknown -46
#صاك>	no -53
#صانع	unknown -117	yes 79
#صباع	unknown -222	yes 178
#صباغ	unknown 61	yes -58
#صبت>	no -45	yes 49
#صبح>	no 125	unknown -57	yes -72
#صبحت	unknown 49
#صبع>	no -46	unknown -87	yes 134
#صبعي	no -95	unknown -105	yes 186
#صبغ>	no 143	unknown -108	yes -46
#صبني	no 182	unknown -55	yes -138
#صبيح	no -50	yes 78
#صتها	no -95	unknown 41
#صتو>	no -51	unknown -57	yes 106
#صحاب	yes 51
#صحاح	no 216	unknown -159	yes -128
#صحتن	no 84	yes -51
#صحتي	no 281	unknown -181	yes -119
#صحه>	no 123	unknown -100
#صحون	unknown -43
#صحيح	no 177	unknown -119	yes -68
#صخره	no 46	unknown 56	yes -117
#صداع	no -54
#صدام	no -111	unknown 228	yes -126
#صدر>	no -64	yes 69
#صدره	yes 52
#صدري	no -64	yes 94
#صدع>	no -112	unknown 211	yes -180
#صدمه	no -50	unknown -43	yes 94
#صدوم	no -141	unknown 168	yes -151
#صدي>	no -83	unknown 199	yes -148
#صدير	yes 51
#صديق	no -138	unknown 86
#صراح	no -89	unknown 46	yes 40
#صراخ	no 170	unknown -42	yes -136
#صرحت	no -72	unknown 145	yes -97
#صرف>	yes 43
#صطدا	no 51	unknown -41
#صعد>	unknown -42	yes 50
#صعدت	no 66	unknown -78
#صغار	unknown 124	yes -93
#صفر>	no 45	yes -56
#صفرا	no 82	unknown 53	yes -153
#صقات	no 316	unknown -205	yes -149
#صلا>	unknown -83	yes 48
#صلات	no 50	unknown -80
#صلاه	no 95	unknown -92
#صلح>	unknown 49
#صلحه	no 160	yes -147
#صلحو	no -94	unknown 155	yes -67
#صلنا	no -50	unknown 82
#صلني	no 79	unknown -53	yes -77
#صله>	no 127	unknown -145
#صلو>	yes 41
#صلي>	unknown 56	yes -61
#صليب	no -89	unknown -61	yes 144
#صليح	no -49	unknown 105	yes -53
#صليه	no -73	unknown 121	yes -46
#صمات	yes -68
#صمه>	no -118	unknown 81
#صمي>	yes 56
#صنا>	no 73	yes -76
#صناد	no -47	unknown 45
#صنبو	unknown 71
#صندو	no 52	unknown -54
#صنع>	unknown 50	yes -90
#صني>	unknown 48	yes -47
#صها>	no -70	unknown 96
#صوا>	no 66	unknown -99
#صوت>	no 55	unknown -92
#صور>	unknown 60
#صورا	unknown 112	yes -124
#صورت	yes -46
#صوره	no 55	yes -43
#صورو	no -65	unknown 82
#صوص>	no 53
#صوصي	no 44
#صول>	no -62	unknown 130	yes -102
#صوه>	no 92	yes -140
#صوير	no 75	unknown -52
#صيان	no -56
#صيب>	yes 51
#صيبت	no -50	yes 85
#صير>	unknown 91	yes -112
#صيف>	unknown 54
#صين>	no -72	unknown 69
#صيني	no 137	unknown -58	yes -107
#صيه>	no 44
#ضار>	unknown 65
#ضاره	no -124	unknown 75
#ضاضر	unknown 149	yes -145
#ضاع>	no 188	unknown -156	yes -55
#ضاعو	no 80	unknown -53
#ضايي	unknown 47	yes -73
#ضبط>	no -55	yes 44
#ضحاي	no 174	unknown -87	yes -93
#ضحك>	no 82	unknown -61
#ضحكت	no 55	yes -69
#ضحكن	no 113	unknown -43	yes -69
#ضحكو	no 114	yes -112
#ضخه>	unknown 58	yes -95
#ضرا>	unknown 50
#ضرات	no 82	unknown -67
#ضرار	no 66
#ضربا	unknown 66
#ضربن	yes 47
#ضربه	unknown -54
#ضربو	no 48	unknown -84
#ضرر>	no 70	unknown -49
#ضرني	unknown -73	yes 61
#ضرها	no -44	unknown -67	yes 112
#ضرو>	no 93	unknown -73
#ضريف	no 40
#ضطرر	no -47	unknown 64
#ضعت>	no -53	unknown 102	yes -58
#ضعنا	no 41	unknown -45
#ضغط>	no 40	unknown -94
#ضلوع	no -89	unknown -127	yes 204
#ضمان	unknown 110	yes -89
#ضني>	no -45	unknown -60	yes 104
#ضها>	no -59
#ضهر>	no 56	unknown -73
#ضوء>	no 48	yes -41
#ضوض>	unknown -74	yes 102
#ضوع>	yes -60
#ضون>	unknown 42
#ضويي	no -146	unknown 213	yes -139
#ضيات	no 72	unknown -67
#ضياع	no -42	unknown 57
#ضيعت	yes -69
#ضيعه	no -74	unknown 150	yes -85
#ضيق>	no 90	yes -88
#ضيقه	no -93	unknown -55	yes 129
#طابق	yes -42
#طابل	unknown -58	yes 72
#طات>	unknown -43
#طاتن	no 70	unknown 64	yes -123
#طاحت	yes 41
#طاحو	no 147	unknown -109	yes -72
#طارا	unknown 44	yes -59
#طارت	no -41	unknown 53
#طارو	no 192	unknown -164	yes -48
#طافي	no 50	unknown -84
#طاقت	no 60
#طالع	unknown -57
#طالي	unknown 58	yes -64
#طام>	no 58
#طان>	no -47	unknown 151	yes -128
#طانا	unknown 44	yes -64
#طاني	no -50	yes 48
#طاون	no 62	yes -76
#طاير	no -79	unknown 57
#طباخ	no 64	unknown -89
#طباس	no -135	unknown 70
#طبع>	no 71	yes -44
#طبعا	unknown -41
#طبل>	yes -47
#طبله	yes 62
#طبيع	no -57	unknown 100	yes -46
#طتش>	no -43	unknown 113	yes -71
#طتي>	no 44
#طحت>	unknown -72	yes 99
#طدام	no 51	unknown -41
#طدم>	no 40	unknown 53	yes -103
#طدمت	no 43
#طدمن	no -40	yes 53
#طراف	unknown 68	yes -88
#طراك	no 44	yes -53
#طرت>	no -94	unknown 71
#طررت	no -47	unknown 64
#طرف>	unknown -118	yes 118
#طرفي	no 106	unknown -61	yes -46
#طرق>	unknown 42	yes -54
#طره>	unknown -55	yes 40
#طروت	no -48	unknown -90	yes 126
#طري>	no -61	unknown 152	yes -103
#طعات	no 123	unknown -145
#طعت>	no -100	yes 108
#طعم>	unknown -46	yes 60
#طعه>	unknown -73
#طعو>	no -49	unknown 65
#طعوه	no -171	unknown 126
#طفا>	no -200	unknown 199
#طفات	no 68	unknown -78
#طفال	unknown 42
#طفاه	no 112	unknown -77
#طفلت	no -46	unknown -53	yes 97
#طفه>	no -44
#طفو>	no -64	unknown 79
#طفي>	no 47
#طفيت	unknown -85	yes 59
#طفين	no 184	unknown -144	yes -46
#طقات	no -155	yes 144
#طقم>	unknown 123	yes -144
#طقه>	unknown 46	yes -81
#طلا>	no 154	unknown -120	yes -50
#طلاء	no 43	yes -68
#طلام	no -105	unknown -187	yes 230
#طلبت	no -61	unknown 113	yes -69
#طلس>	unknown -51
#طلعا	no -68	unknown 92
#طلعن	no 136	unknown -84	yes -54
#طلق>	unknown 118	yes -113
#طماط	no 60
#طمت>	yes -51
#طموب	unknown 46	yes -52
#طنا>	yes 47
#طناش	unknown 81	yes -97
#طنبو	unknown 43
#طنجر	no -44	unknown -124	yes 149
#طنه>	no 58
#طها>	unknown 61	yes -80
#طوال	no -57	unknown 59
#طوب>	no -66	unknown -60	yes 119
#طوبه	no -52	unknown 138	yes -96
#طوبي	no -56	yes 84
#طوره	no 150	yes -126
#طورو	no 94	unknown -82
#طوع>	unknown -43	yes 55
#طول>	no -204	unknown 196
#طوله	no 58
#طون>	no 46	unknown -48
#طوني	no -44
#طوه>	no -41	unknown -82	yes 120
#طويل	no 80	unknown -76
#طويه	no 87	unknown -45	yes -58
#طيار	no -94	unknown 145	yes -62
#طيب>	no 235	unknown -117	yes -155
#طيبت	no 97	unknown -140
#طيبه	no 55
#طيته	unknown -96	yes 67
#طيتو	no 61	unknown -154	yes 79
#طيح>	unknown -88	yes 109
#طيحا	no 116	unknown -120
#طيحن	no -89	unknown -89	yes 155
#طيحو	unknown -81	yes 96
#طيخه	no -70	unknown -44	yes 112
#طير>	no 79	unknown -83
#طيرا	no -65
#طيرت	unknown -126	yes 100
#طيع>	no -43	yes 80
#طيفه	no 81	unknown -41	yes -43
#طيم>	unknown 114	yes -80
#طين>	no -86	unknown -52	yes 112
#طيه>	no 81	unknown -125	yes 41
#ظارا	unknown 66
#ظام>	no 63	unknown -93
#ظاهر	no 63	yes -41
#ظايا	no 45	unknown -79
#ظفه>	no -70	unknown -81	yes 133
#ظلام	no -63	unknown -53	yes 118
#ظله>	unknown 103	yes -137
#ظنا>	no -41	unknown 99	yes -77
#ظننت	no -66	unknown -52	yes 121
#ظهره	no -112	unknown -58	yes 161
#ظهري	no -68	unknown -126	yes 173
#ظيه>	no 56	unknown -167	yes 109
#عاج>	no 59	yes -82
#عاده	unknown 48	yes -86
#عادي	no 86	unknown -54
#عارف	no -47	unknown 48
#عاس>	no -68	yes 47
#عاش>	no -60
#عاشر	yes 40
#عاشو	unknown -89	yes 65
#عاف>	yes 49
#عافا	unknown -47
#عال>	no -67	yes 95
#عالت	no 45	unknown -61
#عالس	no 63	yes -40
#عالط	unknown -62
#عالم	yes -43
#عالي	no -41
#عامر	no -63
#عامي	unknown -63
#عانا	unknown -86	yes 77
#عانق	no 135	unknown -95	yes -43
#عاه>	unknown -80	yes 76
#عاها	unknown -69
#عاهم	unknown -68	yes 58
#عاود	no -41	yes 67
#عاون	no -43
#عايا	unknown -49
#عايد	no -51	yes 85
#عايش	no -79
#عباد	no 158	unknown -183
#عبد>	no -61	unknown 85
#عبر>	unknown -40
#عبو>	yes -56
#عترض	unknown -129	yes 142
#عتله	no 210	unknown -187	yes -75
#عتنا	no 52	unknown -50
#عتني	no -61	unknown -66	yes 125
#عته>	no 48
#عتها	no -87	unknown 50
#عتو>	no 49	yes -65
#عتي>	no 49	unknown -47
#عجاج	no -100	yes 54
#عجزه	no 102	unknown -68	yes -54
#عجلا	no -41
#عجلت	no 63
#عجله	no 54	yes -49
#عجين	no 126	unknown -45	yes -84
#عدا>	unknown -56	yes 75
#عدد>	no 191	unknown -120	yes -78
#عدما	no 63	yes -63
#عدنا	unknown 46	yes -67
#عدون	no -46
#عدي>	unknown -110	yes 68
#عراس	no 54	yes -89
#عربه	no 69	unknown -82
#عربي	no -46
#عرج>	no -41	yes 46
#عرس>	no -40	unknown 91	yes -51
#عرض>	no 72	yes -52
#عرضت	no 55	unknown -89
#عرف>	unknown 70
#عرفش	unknown -83	yes 82
#عرفو	unknown 71	yes -51
#عروس	unknown 47	yes -55
#عروف	yes -40
#عزيز	no -40	unknown 82	yes -41
#عساس	unknown -91	yes 81
#عسل>	no -136	unknown 125
#عسين	no 102	unknown -50	yes -51
#عشا>	no 230	unknown -156	yes -112
#عشري	unknown 95	yes -56
#عصا>	no 42	unknown -127	yes 94
#عصاب	no 187	unknown -149	yes -59
#عصر>	unknown 46
#عصمه	no -76	unknown -58	yes 136
#عصمي	yes 56
#عصير	unknown 158	yes -154
#عضم>	no -48	unknown -56	yes 104
#عضني	no -54	unknown -65	yes 117
#عضيا	no 49	unknown -57
#عطات	no 79	yes -96
#عطاه	no -69	unknown -48	yes 119
#عطاو	unknown 45	yes -69
#عطتن	unknown 51
#عطل>	no -133	unknown 143
#عطون	no -63	unknown 64
#عطي>	unknown -141	yes 80
#عطيت	unknown -58
#عطين	no -161	yes 103
#عظم>	unknown -150	yes 160
#عفوا	yes 67
#عقبه	no 63	yes -63
#عقد>	no -59	unknown 68
#عقدي	no -58	unknown 88
#عقرب	yes 53
#عقلي	no 87	yes -65
#عقه>	yes -55
#عقول	no 66
#عكاز	no -75	unknown -80	yes 144
#علاج	no -60	unknown 53
#علاش	no -61	unknown 110	yes -49
#علبه	yes -61
#علت>	no 42	unknown -93	yes 48
#علق>	no 44
#علقت	no -84	unknown -129	yes 210
#علمك	no 48	yes -81
#علوم	no 74	yes -46
#علوي	no 40
#عليم	unknown 56	yes -80
#عليه	no -40
#عمار	no -44
#عمال	unknown -45
#عمر>	yes -40
#عمرا	unknown 78	yes -76
#عمرت	no -221	unknown 268	yes -99
#عمري	no -50	yes 89
#عمق>	yes 62
#عملت	yes -48
#عملن	no -60	unknown 55
#عملو	no -56	unknown -48	yes 104
#عملي	unknown -43	yes 40
#عمور	no 82	unknown -105
#عمي>	no -56	unknown 71
#عميق	no 63	unknown -78
#عناه	no -69	unknown 111	yes -45
#عندم	unknown 48
#عنده	yes 47
#عنق>	no -48	unknown -62	yes 110
#عنقي	no -43	unknown -60	yes 102
#عني>	yes 52
#عها>	no -65
#عهم>	unknown -118	yes 89
#عوا>	no -70	yes 52
#عوج>	unknown -60
#عوجو	no 97	unknown -57	yes -45
#عود>	no 43
#عودت	no 84	unknown -119
#عور>	no 60	unknown -65
#عوض>	yes -41
#عوضو	unknown 51
#عول>	no -177	unknown -125	yes 231
#عوم>	no 139	unknown -180
#عون>	no 133	unknown -93	yes -42
#عوني	no -82	yes 66
#عوه>	no -136	unknown 164	yes -97
#عوها	unknown -138	yes 95
#عيا>	no 148	unknown -77	yes -84
#عياد	no -71	unknown 209	yes -147
#عيال	no 94	unknown -67
#عيد>	no 87	yes -54
#عيطن	no 48	yes -57
#عيطو	no -81	unknown 131	yes -83
#عين>	unknown -55	yes 84
#عينا	no -119	unknown -63	yes 142
#عيون	no -66	unknown 97
#غابه	unknown -57
#غات>	unknown 40
#غاتش	no -60	unknown -58	yes 99
#غادر	yes -51
#غارق	yes -56
#غاز>	unknown -56
#غاش>	no 60	unknown -70
#غالب	no -88	unknown 134	yes -52
#غالي	no 192	unknown -115	yes -83
#غايب	no -83	yes 99
#غراف	yes -89
#غرب>	no -48
#غربا	no -56	unknown 94	yes -50
#غرز>	unknown -104	yes 139
#غرزا	unknown -61	yes 91
#غرزه	no -60	unknown -55	yes 113
#غرفه	unknown 43	yes -40
#غرقا	no -73
#غرقت	unknown 90	yes -53
#غزال	no 123	unknown -127
#غسل>	no -49	unknown 109	yes -75
#غسله	unknown 58	yes -78
#غسيل	unknown -41	yes 51
#غصن>	no -43	unknown 73
#غطا>	no 42	yes -47
#غكم>	no -51	unknown 129	yes -132
#غلاق	no -99	unknown -123	yes 193
#غلط>	no -91	unknown 96
#غلف>	no -56	unknown 89
#غلق>	no 76	yes -57
#غلقت	no 43	unknown -61
#غلقه	unknown -138	yes 150
#غلي>	unknown -40	yes 61
#غمرت	no 66
#غمي>	no -45	unknown -71	yes 114
#غنا>	no 75	unknown -167	yes 92
#غوا>	no -47	unknown 72
#غوت>	unknown -84	yes 121
#غيا>	no 53	yes -44
#غيتش	no -49	yes 45
#غينا	no 49	yes -45
#غيير	unknown 64	yes -45
#فابو	no -64	unknown 156	yes -95
#فاتح	no 89	unknown -76
#فاته	no 67	unknown -75
#فاتي	no -57	yes 48
#فاجي	no -62	unknown 87
#فاح>	no -77	unknown 134	yes -58
#فاحت	no -55	yes 67
#فادي	no 126	yes -101
#فار>	no 61	yes -75
#فارت	no 249	unknown -135	yes -128
#فاره	unknown 47
#فاز>	unknown 47	yes -52
#فازك	no -112	unknown 160	yes -50
#فاس>	no 51	yes -56
#فاصط	yes 52
#فاض>	no -40	unknown 79
#فاضت	no -64	yes 58
#فاطن	no 58
#فاع>	unknown 56
#فافر	unknown -101	yes 60
#فاقت	unknown -63	yes 80
#فاكت	no -41	unknown 101	yes -60
#فال>	yes -55
#فالا	no 61	unknown -84
#فالت	no 50	unknown -56
#فالج	unknown -45
#فالح	yes 44
#فالخ	yes -42
#فالر	no -42	unknown -54	yes 100
#فالس	no -46	unknown -41	yes 87
#فالص	no 55
#فالض	no -71	unknown 118	yes -78
#فالط	no -43	yes 54
#فالظ	no -41	unknown -57	yes 97
#فالع	no 40
#فالف	no -50	unknown -71	yes 122
#فالل	unknown 55
#فالن	unknown -66
#فالو	no 86	unknown -126
#فالي	no -85	yes 59
#فان>	yes 43
#فانز	unknown -101	yes 119
#فانك	no -80	unknown 41
#فاه>	no 88	unknown -103
#فاها	no 42
#فاهم	no 51
#فايف	no -99	unknown -138	yes 198
#فايي	unknown 52
#فبرا	no 45
#فتاح	no -126	unknown 91
#فتح>	unknown -79	yes 67
#فتحت	no -59	unknown 77
#فتحط	no 81	unknown -81
#فتحه	no -174	yes 96
#فتحو	no 56
#فتشق	no 113	unknown -70	yes -44
#فتنا	yes -68
#فته>	no -109	unknown -100	yes 153
#فتها	no -133	unknown 170	yes -54
#فتو>	no 124	unknown -116
#فتي>	unknown -86	yes 117
#فثقب	unknown -116	yes 68
#فجاء	no -151	unknown 162
#فجار	no -134	unknown 78
#فجرت	yes -46
#فحاج	no -106	unknown -137	yes 196
#فحال	no 121	unknown -49	yes -98
#فحم>	no 72
#فخار	no 100	unknown -87
#فخد>	no -116	unknown -92	yes 168
#فخذ>	unknown -45	yes 73
#فخرج	no -62	yes 79
#فدار	no -87	yes 64
#فراس	yes 43
#فراش	no -67
#فرام	yes 49
#فران	no 42
#فرغ>	unknown -54	yes 48
#فرغو	unknown 48
#فرفض	no -60
#فركع	no -54	unknown 114	yes -65
#فرمل	no -108	unknown 52	yes 52
#فرن>	no 104	unknown -125
#فرنس	yes -47
#فره>	unknown -50
#فرو>	no -100	unknown 121
#فرون	unknown 92	yes -53
#فري>	no -60	unknown 98
#فريق	no 231	unknown -149	yes -80
#فريك	no 76	yes -75
#فزت>	no -43
#فزعه	no 50	yes -58
#فزه>	no -77	unknown 114
#فستا	no -106	unknown 185	yes -96
#فسد>	no -63	unknown 106	yes -46
#فسقط	no -46
#فسه>	no -41	unknown -72	yes 104
#فسها	unknown 51
#فسو>	no -153	yes 91
#فسوق	no -44	unknown 50
#فسي>	no 78	unknown -104
#فشاو	unknown -45
#فصدم	unknown -61	yes 59
#فصل>	unknown -73	yes 73
#فصلت	no 59	yes -53
#فضت>	no -48	unknown 81
#فضل>	no 46	unknown -113	yes 45
#فطان	no -88	unknown 205	yes -162
#فطنج	no -84	unknown 51
#فطور	unknown 47	yes -79
#فطوم	yes -69
#فظه>	unknown 48
#فظهر	no -84	unknown -70	yes 155
#فعت>	no -41	unknown 52
#فعتن	no -50	unknown -53	yes 102
#فعل>	no -48	unknown 54
#فعني	no -68	unknown -121	yes 183
#فعه>	no 109	unknown -40	yes -71
#فعين	no -101	unknown -203	yes 256
#فغمر	no 50	yes -51
#فقد>	unknown -49
#فقدت	no -40	unknown 100	yes -77
#فقط>	no 98	unknown -57	yes -41
#فقه>	unknown 72
#فقي>	no -65
#فكسر	yes -44
#فلا>	no 176	unknown -138
#فلاح	no 53	yes -47
#فلت>	unknown -100	yes 67
#فلتي	no -46	unknown -53	yes 97
#فلق>	no -105	unknown -74	yes 132
#فلم>	yes -45
#فلمس	unknown -96	yes 57
#فلوس	no -70
#فلوط	no 85	unknown -102
#فلي>	no 54	yes -42
#فلين	no 42
#فما>	no 82
#فنان	no -120	unknown 173	yes -59
#فناه	unknown -124	yes 90
#فندق	unknown 46
#فني>	no 206	unknown -84	yes -155
#فهم>	no -62	unknown 111	yes -54
#فوجه	no -64	unknown -95	yes 152
#فوخ>	no -79	yes 87
#فوخه	unknown -62	yes 51
#فوخي	yes 53
#فورا	no 74	yes -125
#فوره	yes -50
#فوف>	no -48	unknown 52
#فوقن	no 142	unknown -107	yes -57
#فوقه	no 56	unknown -69
#فوقي	no -61	unknown 128	yes -73
#فول>	no -90	yes 78
#فولو	no -54	yes 89
#فون>	unknown 46	yes -46
#فويت	no -115	unknown 166	yes -48
#فيتر	no 64	yes -51
#فيته	unknown -85	yes 59
#فيتي	no -82	unknown 162	yes -104
#فيده	no -110	unknown -57	yes 160
#فيدو	no -111	unknown -159	yes 248
#فيرا	no -48
#فيرم	no 73	unknown -75
#فيزو	no 108	unknown -98
#فيف>	unknown -105	yes 84
#فيفه	no -71	unknown -89	yes 149
#فيلا	no 41	yes -48
#فيلت	yes -44
#فيلم	no 138	unknown -177
#فين>	unknown -68
#فينا	no 99	unknown -96
#فينو	unknown 84	yes -88
#فيهم	unknown -59
#فيي>	unknown -40
#قاء>	unknown 100	yes -63
#قابل	no -49	unknown -42	yes 92
#قاتش	no -88	unknown 46	yes 43
#قادر	no -46	unknown -49	yes 97
#قادم	no -76	unknown 119	yes -78
#قادو	unknown 42
#قارب	no -144	unknown 171	yes -50
#قاس>	no 103	unknown -85
#قاست	no 85	unknown -53
#قاسم	no -139	unknown 96	yes 46
#قاسي	no 104	unknown -87
#قاعد	no 42
#قاعه	no -44	yes 48
#قاله	yes 67
#قالي	no -65	unknown 72
#قان>	no 101	unknown -126
#قانو	unknown -42	yes 77
#قاو>	no 66	unknown -58
#قاوه	unknown -61
#قايد	unknown -41
#قايق	unknown -42
#قايه	no -49
#قبتي	no -77	unknown -58	yes 127
#قبض>	no -49	yes 65
#قبله	no 138	unknown -62	yes -99
#قبه>	yes 46
#قبو>	no -44	unknown 94	yes -51
#قتحم	no 119	unknown -164
#قتش>	no -85	unknown -130	yes 163
#قته>	no 136	unknown -77	yes -58
#قدت>	no -40	unknown 100	yes -77
#قدرش	no -56	yes 91
#قدرو	no 156	unknown -129	yes -61
#قدمت	unknown 43
#قدمن	no -105	unknown 115
#قدمه	unknown -50
#قدمي	no -86	yes 102
#قدي>	unknown 45
#قديم	unknown 56	yes -40
#قرا>	no -116	yes 57
#قران	unknown 83	yes -92
#قرب>	no 53
#قررت	no 151	unknown -69	yes -122
#قرعه	no -83	unknown 42
#قرمي	unknown -145	yes 142
#قره>	yes 48
#قست>	no 114	unknown -66	yes -48
#قسط>	no -111	unknown 182	yes -75
#قسم>	unknown 44
#قضاي	unknown 47	yes -73
#قضي>	no -208	unknown 170
#قطار	unknown 109	yes -77
#قطتي	no 71	unknown -64
#قطر>	unknown 69	yes -77
#قطع>	yes 40
#قطعا	no 151	unknown -166
#قطعت	no -100	yes 108
#قطعه	no 66	unknown -63
#قطعو	no -106	unknown 132
#قطه>	unknown 48	yes -83
#قطور	unknown 78	yes -137
#قطوع	no -54
#قعت>	no -43
#قعد>	unknown -58
#قفت>	yes -45
#قفز>	unknown -65	yes 85
#قفزت	no -43
#قفطا	no -88	unknown 205	yes -162
#قفنا	no 105	unknown -52	yes -52
#قفه>	yes -60
#قفها	no 60	yes -77
#ققت>	unknown 52	yes -58
#قلاه	no 74	yes -49
#قلبت	unknown -47
#قلبو	unknown -80
#قلبي	unknown 111	yes -125
#قلت>	yes 40
#قلع>	no -69	unknown 47
#قلعا	no -60	yes 46
#قله>	yes -59
#قلوب	no -45	unknown 73
#قلوع	unknown 47	yes -48
#قلوه	no -46	yes 83
#قمام	unknown 49	yes -52
#قمها	unknown 81	yes -68
#قمي>	no -47	unknown 121	yes -95
#قنا>	no 120	unknown -86
#قناه	no -44	unknown 88	yes -48
#قندي	no -161	unknown 190	yes -138
#قنطر	unknown -164	yes 118
#قنين	no 40	unknown -89
#قها>	unknown -46	yes 58
#قهوه	unknown -46	yes 40
#قهي>	unknown -63
#قوا>	no 95	unknown -72
#قوال	yes 43
#قوب>	no 41	yes -46
#قوش>	no 129	unknown -101	yes -47
#قوط>	no -73	yes 103
#قوق>	no -51	unknown 42
#قولو	no -108	unknown 53	yes 54
#قوه>	unknown -53	yes 59
#قوي>	no -44	unknown 80
#قيا>	unknown -76	yes 49
#قيات	no -85	yes 106
#قياس	no 47	unknown -56
#قيبه	unknown 77	yes -78
#قيتش	no -64	unknown 91
#قيتو	no -108	unknown 158	yes -57
#قيدو	unknown -55	yes 78
#قيع>	no -52	unknown 54
#قيق>	unknown 42
#قيمت	no -64	unknown 91
#قين>	no 120	unknown -199	yes 74
#قينا	unknown 46
#قيه>	no -45
#كاب>	no 72	unknown -48
#كابل	yes 54
#كابو	no 62
#كاتب	unknown 135	yes -131
#كاحل	unknown -54	yes 90
#كادن	no -82	unknown 158	yes -76
#كار>	no -45
#كارا	no 61	unknown -77
#كارث	unknown -71
#كارد	no -99	yes 106
#كارط	yes -45
#كارف	no -54	unknown 76
#كارو	no 78	yes -111
#كاري	no 75	unknown -98
#كازا	no 98	unknown -117
#كاس>	no -71	unknown 58
#كاسك	no -70	unknown 140	yes -79
#كاط>	no -91	unknown 64
#كاع>	no 69	unknown -47
#كاف>	no -55	unknown 123	yes -68
#كاك>	no 81	unknown -70
#كالم	unknown -124	yes 90
#كاله	no -63	yes 77
#كالو	no 93	unknown -85
#كانه	no 118	unknown -94
#كانو	no 73	unknown -71
#كاني	unknown 56	yes -57
#كبات	no 54
#كبار	no -91	yes 113
#كبت>	unknown 80	yes -69
#كبته	no -91	yes 128
#كبتي	unknown -70	yes 79
#كبري	unknown 52	yes -67
#كبه>	unknown -66	yes 91
#كبير	yes 41
#كتاب	unknown 41
#كتار	unknown 87	yes -120
#كتبت	no -49
#كتبك	no -80	yes 89
#كتبل	no -49	unknown 41
#كتبن	yes 53
#كتبه	unknown 81	yes -56
#كتبي	unknown 74
#كتجر	no 111	unknown -93	yes -43
#كتحر	unknown -169	yes 174
#كتر>	no -96	unknown 94
#كترو	no 54	yes -70
#كتري	no -75	unknown 106	yes -50
#كتسو	no 104	unknown -62	yes -56
#كتشك	no -66	unknown -41	yes 107
#كتغط	unknown 87	yes -53
#كتف>	no -62	unknown -117	yes 180
#كتفه	unknown -55	yes 88
#كتفي	unknown -58	yes 91
#كتقو	no -52	unknown 71
#كتنا	no 104	unknown -85
#كته>	no -105	unknown 95
#كتهض	unknown -117	yes 96
#كتير	no -87	yes 86
#كثر>	no 101	unknown -63
#كثير	no -52	yes 49
#كثيف	no -153	unknown 68	yes 59
#كحل>	no 131	unknown -91	yes -55
#كحله	no -127	unknown 205	yes -112
#كدمه	no -80	yes 110
#كذلك	no 67
#كراج	unknown 48
#كراس	unknown -71	yes 69
#كراف	unknown -85	yes 80
#كرام	no 119	unknown -53	yes -74
#كران	no -50	yes 63
#كرسي	no -85	yes 45
#كرشي	no -71	unknown -110	yes 179
#كره>	no 57	unknown -40
#كرهب	no -84	unknown 84
#كروا	no -93	unknown 101
#كروه	no 137	unknown -64	yes -79
#كريز	no -58	unknown 58
#كسجي	no -75	unknown -47	yes 117
#كسرا	no -45	unknown -104	yes 151
#كسرت	yes 43
#كسرو	unknown 42
#كسيج	no -95	unknown -56	yes 150
#كسيد	no -87	yes 114
#كسيو	no -116	yes 94
#كشوف	no -72	unknown 73
#كشي>	no -68	unknown 90
#كعات	no -74	unknown 54
#كعب>	no -97	unknown -76	yes 161
#كفي>	no -109	unknown 45
#كلات	no -40	unknown 56
#كلار	no -41	unknown 42
#كلاك	unknown 90	yes -88
#كلام	no 62	yes -58
#كلبي	no 60	yes -69
#كلت>	no -102	unknown 120
#كلف>	no -111	unknown 51	yes 43
#كلما	no 101	unknown -85
#كلمه	no -89	unknown 67
#كلنا	no 80	unknown -72
#كلهم	unknown -58	yes 58
#كليت	unknown -47
#كليم	unknown 99	yes -100
#كلين	unknown -66	yes 99
#كليو	no -50	unknown 79
#كما>	no 68	unknown -123	yes 51
#كمان	no -108	unknown 149	yes -62
#كملن	yes -45
#كمه>	no -62	yes 67
#كنا>	no 50
#كناس	no 49	yes -49
#كنبد	no 139	unknown -122	yes -72
#كنتس	unknown -86	yes 44
#كنتق	no -177	unknown 189
#كنتن	no -67	unknown -43	yes 108
#كنحم	no -69	yes 54
#كنخد	no -46	unknown -75	yes 96
#كندو	no -51	unknown 77	yes -41
#كندي	no 97	unknown -64	yes -45
#كنرج	no -82	unknown 169	yes -157
#كنرك	no -68	unknown -85	yes 122
#كنسم	unknown -80	yes 88
#كنسو	no 64	yes -42
#كنشر	no -106	unknown 180	yes -85
#كنصو	unknown 41
#كنعا	no -102	unknown -100	yes 181
#كنقد	no -55	unknown -52	yes 106
#كنقط	unknown -42	yes 61
#كنقل	no -40
#كنقو	unknown -96
#كنكت	no 196	unknown -174	yes -91
#كنمس	no 93	unknown -178
#كنمش	no 61	unknown -59
#كنه>	no -62	unknown 64
#كنوج	no -69	yes 74
#كني>	unknown -64
#كها>	no 61	unknown -73
#كوا>	unknown 51	yes -67
#كواد	no -127	unknown -44	yes 163
#كوار	no -49
#كواف	no -43	unknown 96	yes -57
#كواه	unknown -102	yes 85
#كوب>	unknown -47	yes 43
#كوبت	no -65	unknown -107	yes 146
#كوتر	no -42
#كوتش	unknown -51	yes 42
#كور>	no -115	yes 120
#كورس	no -61	unknown 84	yes -46
#كورن	no 79	unknown -100
#كوره	unknown -41
#كوري	no -83	unknown 164	yes -108
#كوعي	no -121	unknown -72	yes 165
#كوفر	no 53	yes -67
#كوك>	no -95	unknown 148	yes -54
#كول>	no -47	unknown -139	yes 179
#كولو	unknown -130	yes 109
#كومو	unknown 45
#كونت	unknown 95	yes -81
#كونط	unknown 43	yes -43
#كونه	unknown 43	yes -62
#كيا>	unknown 53	yes -60
#كيب>	no -59	unknown 96
#كيبك	unknown 40	yes -49
#كيت>	no -117	unknown 92
#كيتر	no 130	unknown -148
#كيتس	no 47
#كيتع	no 61	unknown -53
#كيتق	no -64	yes 91
#كيجر	no -71	unknown 77
#كيجي	no -40
#كيحر	no -40	unknown -46	yes 84
#كيحل	no 146	yes -151
#كيخر	no 64	unknown -205	yes 137
#كيخل	no -66	unknown 215	yes -185
#كيدخ	no 115	unknown -71	yes -53
#كيدو	no -46	unknown -59	yes 105
#كيسر	no -76	unknown 156	yes -84
#كيسو	no -105	unknown 149	yes -62
#كيسي	no -108	unknown 71	yes 43
#كيشك	no 40	unknown -128	yes 97
#كيصل	no -96	unknown 121
#كيضح	unknown 51	yes -78
#كيضر	no -61	yes 77
#كيط>	unknown 57	yes -56
#كيطا	no 240	unknown -186	yes -65
#كيطل	no -54	unknown 42
#كيطي	no 52	unknown -101
#كيعر	no 70	unknown -41
#كيقط	no 42	unknown 45	yes -100
#كيل>	unknown 44	yes -63
#كيلو	unknown 64	yes -74
#كين>	no 65	unknown -84
#كينا	no 169	unknown -108	yes -59
#كينغ	unknown 54
#كينك	no -50	unknown -108	yes 127
#كيه>	unknown -54
#كيو>	no -103	unknown 234	yes -144
#كيوج	no -62	yes 58
#لاء>	no 89	yes -62
#لاب>	no -59	unknown 41
#لابا	no 131	unknown -64	yes -68
#لابت	no -58
#لابس	no -70	unknown 79
#لابه	no -83	yes 50
#لابو	no -119	unknown 153	yes -49
#لابي	yes -63
#لاتش	no 96	unknown -43	yes -61
#لاتو	no 84	yes -95
#لاث>	no -58	yes 62
#لاثو	unknown 47
#لاثي	no 60	yes -44
#لاج>	no -73	unknown 91
#لاجا	no 54
#لاجت	yes -68
#لاجر	no 139	unknown -145
#لاح>	yes -55
#لاحذ	no 83	unknown -55
#لاحظ	no -69	unknown 68
#لاحه	no 67	yes -62
#لاخي	yes 42
#لاد>	unknown -42
#لادر	no 89	unknown -74
#لادو	unknown 51
#لادي	no 78	yes -50
#لارج	unknown -76
#لارو	no 56	unknown -49
#لاري	no 45	yes -77
#لازا	no 59	unknown -45
#لازع	no -61	unknown 80
#لازم	no 93	unknown -45	yes -52
#لاسب	no 59	unknown -45
#لاست	no 51	unknown -44
#لاسط	yes -47
#لاسع	no -41	yes 70
#لاسم	no -64	unknown 143	yes -88
#لاسن	unknown 50	yes -42
#لاسو	no 41
#لاسي	no -132	unknown 177	yes -47
#لاش>	no -48	unknown 98	yes -50
#لاشا	yes -53
#لاشع	unknown -67	yes 85
#لاص>	no -58	unknown 53
#لاصا	no 117	unknown -109	yes -72
#لاصت	no -56	unknown -42	yes 96
#لاصق	no 58	unknown -83
#لاصل	unknown 70	yes -58
#لاصه	unknown 61	yes -61
#لاضر	no 103	unknown -76
#لاط>	unknown -52
#لاطا	no 188	unknown -158
#لاطل	unknown 67	yes -64
#لاغ>	no -49	unknown 113	yes -68
#لاغا	no -72	unknown 128	yes -62
#لاف>	no -43	unknown 49
#لافا	no -42	unknown 118	yes -77
#لافت	no -90	yes 67
#لافو	no -50
#لافي	no 176	unknown -115	yes -147
#لاق>	no -77
#لاقه	no 52	unknown -54
#لاقي	no 111	unknown -70	yes -41
#لاك>	unknown 49
#لاكا	unknown 58	yes -41
#لاكه	yes -43
#لاكو	no -108	unknown 93
#لال>	unknown 47
#لالم	no -52	unknown 87
#لاله	no -62	unknown 105	yes -43
#لالي	no -56
#لامب	no -90	unknown 44	yes 43
#لامت	no 162	unknown -125	yes -41
#لامط	no -105	unknown -187	yes 230
#لامه	no 121	unknown -72	yes -50
#لامو	unknown -86	yes 117
#لامي	no -61	yes 69
#لان>	unknown 62
#لانب	no -86	yes 60
#لانت	unknown 94	yes -62
#لانج	no -84	unknown 100
#لانس	no -86	unknown 94
#لانص	no -56	yes 92
#لانع	no -63	unknown -59	yes 125
#لانن	no -77	unknown 44
#لانه	unknown 101	yes -75
#لانو	no 59	unknown -42
#لاني	yes -71
#لاه>	no 69
#لاو>	no -84	unknown 131	yes -45
#لاور	no 53
#لاوط	no -58	unknown 84
#لاول	unknown -51	yes 56
#لاي>	no 80	unknown -47
#لاير	no -67
#لايس	unknown 74	yes -101
#لايص	unknown -66	yes 43
#لايك	unknown 87	yes -90
#لبا>	unknown 79	yes -50
#لبات	no 69	unknown -68
#لباد	no -210	unknown 48	yes 93
#لباس	yes 54
#لباش	unknown -89	yes 120
#لباط	no 49	unknown 95	yes -186
#لباق	no -81	unknown 56
#لبال	unknown -80	yes 81
#لبان	unknown -61
#لبحث	no 112	unknown -110
#لبخا	no -74	unknown -51	yes 120
#لبرا	no -54	unknown 111	yes -63
#لبرد	unknown 45
#لبرق	no -92	unknown 57
#لبرم	no 144	unknown -88	yes -73
#لبرو	no -69
#لبري	unknown -59	yes 42
#لبزط	no 56
#لبس>	yes 51
#لبست	no -71	yes 89
#لبصم	yes -68
#لبضا	unknown -42	yes 41
#لبطا	yes 40
#لبطن	no -59	yes 96
#لبطي	no 41	unknown -107	yes 52
#لبغل	no 46	unknown -73
#لبقر	unknown 62
#لبكا	no -147	unknown -66	yes 133
#لبكر	no -72
#لبلك	unknown 71	yes -53
#لبنا	yes -57
#لبنت	unknown -62	yes 51
#لبنز	no 95	unknown -58
#لبنك	no -93	unknown 46	yes 42
#لبني	no 87	unknown -57
#لبها	no -125	unknown 182	yes -76
#لبو>	unknown -40	yes 63
#لبوب	no -154	unknown 174	yes -47
#لبور	no -42	yes 61
#لبوط	no -50	yes 53
#لبون	no -122	unknown -130	yes 211
#لبي>	unknown 68	yes -81
#لبيا	no 102	unknown -106
#لبيب	no 117	yes -105
#لبيج	no 98	unknown -69
#لبير	no -54	unknown 102	yes -56
#لبيس	unknown 57	yes -40
#لبيع	no 141	unknown -70	yes -80
#لبيك	unknown -116	yes 144
#لبيو	no -46	unknown 100	yes -53
#لتاب	yes -51
#لتال	unknown -41	yes 49
#لتام	unknown 46	yes -42
#لتان	no -126	unknown -93	yes 218
#لتبر	no 42
#لتبن	yes -41
#لتحت	no -85
#لتخر	no -61	yes 91
#لتدف	unknown -77	yes 47
#لتر>	no 91	unknown -50	yes -55
#لترق	no -44	yes 83
#لتسع	unknown -46	yes 79
#لتصا	no -109	unknown 124
#لتصل	no -49	unknown 105	yes -53
#لتعو	no -42	unknown 61
#لتفا	no -81	yes 102
#لتقا	no 102	unknown -60	yes -59
#لتقن	no -77	unknown 119	yes -41
#لتمر	unknown -45
#لتنا	no 69	yes -50
#لتني	unknown 105	yes -107
#لته>	no -186	unknown 144
#لتها	no 67	unknown -103
#لتهب	no -55	unknown -120	yes 150
#لتهم	no 174	unknown -136	yes -51
#لتو>	no -119	unknown 118
#لتوق	no 82	unknown -51
#لتوي	unknown -52	yes 53
#لتير	no 77	unknown -48
#لتين	no -40
#لتيو	no -131	unknown 161
#لثام	no -44
#لثلج	no -43	unknown 51
#لثه>	unknown -44	yes 53
#لجاج	unknown -75	yes 56
#لجان	no 77	yes -72
#لجبس	unknown -44	yes 65
#لجبص	unknown -44	yes 44
#لجرح	unknown -78	yes 58
#لجرد	unknown 48
#لجزا	no 166	unknown -93	yes -103
#لجلا	no -86	unknown 89
#لجلي	no -90	unknown 162	yes -101
#لجما	unknown -86	yes 48
#لجمل	unknown -58	yes 66
#لجمي	no 86	unknown -45	yes -41
#لجنا	no -79	unknown 75
#لجند	no -141	unknown 126	yes -58
#لجنط	no 122	yes -106
#لجني	no 62	unknown -90
#لجهت	no 43	yes -81
#لجهد	no 49	unknown -116	yes 67
#لجوا	no 71	yes -50
#لجوج	unknown 71	yes -76
#لجوز	no 67	unknown -49
#لجيب	yes -54
#لحاد	unknown -54	yes 49
#لحار	yes -40
#لحاس	no -103	unknown 178	yes -77
#لحاف	unknown -48
#لحال	no -59	yes 50
#لحان	yes -41
#لحاي	no -96	yes 72
#لحبل	no 58	yes -56
#لحج>	no 293	unknown -243	yes -109
#لحجا	no -40	unknown -44	yes 76
#لحجر	unknown -45
#لحد>	no 59	unknown -89
#لحري	yes 58
#لحسا	no -65	unknown 127	yes -64
#لحصا	no 66	yes -40
#لحصي	yes -47
#لحظه	no -121	unknown 67
#لحفر	no -89	unknown -97	yes 168
#لحق>	unknown 65	yes -79
#لحقت	unknown -47	yes 60
#لحقن	no 101	unknown -51	yes -49
#لحقه	no 107	unknown -70
#لحقي	no 77	yes -104
#لحلا	no 137	unknown -75	yes -84
#لحلو	unknown 72	yes -47
#لحلي	unknown 70	yes -43
#لحم>	no -89	yes 80
#لحمد	no 95	unknown -85
#لحمر	unknown 64	yes -50
#لحنف	unknown 63	yes -65
#لحو>	no -94	unknown 155	yes -67
#لحوا	yes -43
#لحوت	unknown 58
#لحوض	no 67	unknown -53
#لحول	no 88	unknown -100
#لحوم	no -58	unknown 59
#لحي>	unknown -43
#لحيو	no -45	unknown 40
#لخار	unknown -47
#لخاص	unknown 70
#لخام	yes 47
#لخان	unknown 47	yes -61
#لخبز	no -70	yes 78
#لخدا	no 47	unknown -98	yes 50
#لخدم	no -51	unknown 97	yes -44
#لخرا	no 58	yes -69
#لخزا	unknown 61
#لخسا	yes -58
#لخضا	no -165	unknown 47	yes 122
#لخط>	unknown -45
#لخلع	no 109	unknown -77
#لخمس	no -103	unknown -127	yes 196
#لخير	no 54
#لخيم	unknown -142	yes 97
#لداب	no -85	unknown -59	yes 137
#لداخ	no 50	yes -57
#لدتي	unknown -90	yes 87
#لدجا	no 51
#لدخا	no 42	unknown -47
#لدرج	no -64	yes 41
#لدرو	no -76	yes 46
#لدري	unknown -42
#لدش>	no 104	unknown -115
#لدكت	unknown -48	yes 43
#لدلا	no 77	yes -130
#لدم>	no -66	unknown -61	yes 126
#لدني	no 103	unknown -60	yes -50
#لده>	unknown -76	yes 42
#لدها	no 40
#لدهب	yes -45
#لدو>	unknown -59	yes 50
#لدوا	no -71	unknown 44
#لدور	unknown -40	yes 48
#لدول	yes 51
#لديب	no 134	unknown -78	yes -58
#لديه	unknown 60
#لذرا	no 47	unknown -91
#لذهب	no -76	unknown 123	yes -50
#لراح	no -135	yes 85
#لراس	no -79	yes 101
#لراش	no -47	unknown -142	yes 119
#لراف	no 96	unknown -49	yes -57
#لراك	no -113	unknown -87	yes 195
#لراي	no 128	unknown -81	yes -68
#لربا	unknown -88	yes 52
#لربع	no -56	unknown 70
#لرجل	no 47	unknown -41
#لرحل	no -40	unknown 86	yes -46
#لرخا	no -162	unknown 218	yes -73
#لرطو	no -97	unknown 165	yes -102
#لرعد	no -104	unknown 83
#لرف>	no -40
#لرفر	no 69	yes -65
#لرقب	no -62	unknown -65	yes 121
#لرقم	no -232	unknown 275	yes -77
#لركا	no 63	yes -43
#لركب	unknown -57	yes 43
#لركل	unknown -63	yes 55
#لرما	no -128	unknown 164	yes -61
#لرمل	no 59	unknown -64
#لروا	unknown 63	yes -55
#لروض	no 94	unknown -94
#لروم	unknown 43
#لرون	yes -49
#لروي	no -77	unknown 115	yes -40
#لريت	no 49
#لريح	yes 58
#لريد	no -73	unknown 127	yes -61
#لريز	unknown 51
#لريم	no -191	unknown 203	yes -50
#لزاج	unknown -76	yes 84
#لزبل	no -88	unknown 128	yes -44
#لزرا	no -46
#لزرب	no 54	yes -47
#لزرع	no -61	unknown 53
#لزرق	no 65	unknown -58
#لزري	unknown 47	yes -43
#لزلي	unknown 67	yes -87
#لزنق	no 52	unknown -75
#لزوا	no -56	unknown 118	yes -63
#لسا>	no -86	yes 88
#لساخ	no -122	yes 126
#لساد	no 45	unknown -46
#لسار	unknown 77	yes -42
#لساس	no -110	unknown 153	yes -93
#لساع	unknown -45
#لساق	no -42	yes 72
#لسان	unknown 46	yes -47
#لسبا	no 48
#لسبو	unknown 48	yes -77
#لسبي	no -65	yes 74
#لستا	no 64	unknown -59
#لستو	yes -46
#لسجا	unknown -60	yes 51
#لسخا	no 41	unknown -65
#لسخو	no -81	yes 56
#لسدا	no -58	unknown 81
#لسرب	no -108	unknown -162	yes 229
#لسرد	no 101	unknown -133
#لسرق	no 92	unknown -49	yes -48
#لسرو	no -55	unknown 92
#لسري	no 46
#لسطح	no -51
#لسطل	no -98	unknown 135	yes -57
#لسطو	no 78	unknown -141	yes 67
#لسعا	no -60	unknown -53	yes 112
#لسفر	unknown 50	yes -66
#لسفل	no 62	yes -56
#لسفن	unknown -107	yes 62
#لسقي	no -81	unknown 102	yes -54
#لسكا	no 57	yes -87
#لسكو	yes 49
#لسلك	unknown 52	yes -67
#لسلم	unknown -53
#لسله	no -49	unknown -64	yes 111
#لسما	unknown -67	yes 63
#لسمط	no -61	yes 85
#لسنس	unknown -86	yes 109
#لسه>	no -56	unknown 57
#لسوا	unknown 62	yes -48
#لسور	no 55	unknown -85
#لسوك	no -74	unknown 111
#لسوي	no -69	unknown 103
#لسي>	no -51
#لسير	no 46	unknown -51
#لسيف	no -113	unknown 86
#لسيل	no -41	unknown 92	yes -50
#لسيم	unknown 49	yes -71
#لسين	unknown -53
#لشاب	unknown -72	yes 75
#لشاح	no 58	yes -71
#لشاش	no 54	yes -76
#لشان	no -121	unknown -137	yes 196
#لشبا	unknown -43	yes 54
#لشبك	no 66	yes -90
#لشتا	no -53	yes 54
#لشجر	no 82	unknown -86
#لشرا	no 105	unknown -62	yes -53
#لشرج	unknown -47
#لشرف	no -48	unknown -57	yes 65
#لشري	unknown -54
#لشعر	no 68	unknown -115	yes 51
#لشفا	unknown -58	yes 61
#لشكا	no 50
#لشكو	unknown 48
#لشمس	unknown 85	yes -50
#لشمع	no -54	yes 59
#لشهو	no -127	unknown 146
#لشوك	unknown -88	yes 96
#لشيف	yes 51
#لصات	no -55	unknown 50
#لصاع	no 139	unknown -54	yes -89
#لصاك	no -53
#لصان	unknown -147	yes 111
#لصبح	no 125	unknown -57	yes -72
#لصبع	no -65	unknown -90	yes 155
#لصت>	no -42	unknown 49
#لصحه	no 218	unknown -195	yes -45
#لصخر	no 130	unknown -44	yes -117
#لصدا	no -99	unknown 186	yes -90
#لصدر	no -75	yes 103
#لصدم	no -71	yes 106
#لصغي	unknown -43
#لصق>	no -40	yes 47
#لصقا	no 316	unknown -205	yes -149
#لصلي	no -89	unknown -61	yes 144
#لصنا	unknown 46
#لصند	no 83	unknown -100
#لصو>	unknown 72	yes -52
#لصوت	no 82	unknown -139
#لصور	no 43	yes -67
#لصوي	no 44
#لصيد	unknown 62
#لصيف	unknown 71	yes -96
#لصين	no 92	yes -83
#لضبط	no -55	yes 44
#لضرب	no -72	unknown -49	yes 110
#لضرر	no -45	yes 41
#لضما	no -62	unknown 155	yes -96
#لضهر	no 56	unknown -73
#لضيع	no -90	unknown 168	yes -95
#لطاج	no 60	unknown -109	yes 47
#لطاق	no 58
#لطاك	no 41
#لطال	no 58	unknown -53
#لطاو	no -45	yes 56
#لطبع	no 71	yes -44
#لطبل	unknown -108	yes 122
#لطبي	yes 45
#لطرف	no 89	unknown -83
#لطرق	unknown -40
#لطف>	no 83	unknown -48
#لطلا	unknown -44
#لطما	no 136	unknown -117
#لطمو	unknown 84	yes -74
#لطنا	no -178	unknown 76	yes 87
#لطنج	no -55	unknown -164	yes 143
#لطه>	yes -50
#لطوب	no -47	yes 69
#لطول	yes -61
#لطيا	no -73	unknown 124	yes -65
#لطير	no -51	unknown 100	yes -53
#لطيف	no 83	yes -72
#لطين	no 83	unknown -41	yes -45
#لظلا	no -63	unknown -53	yes 118
#لعات	no -50
#لعاد	no 63	yes -89
#لعاش	yes 40
#لعاص	unknown 49	yes -63
#لعام	no 50	yes -44
#لعاي	no -49	unknown 58
#لعب>	no -71	yes 70
#لعبا	no -195	yes 133
#لعبو	no 48	yes -55
#لعتو	no -61	unknown 82
#لعجا	no -117	yes 88
#لعجي	no 147	unknown -66	yes -90
#لعرا	no 54	yes -41
#لعرب	unknown 62
#لعرس	unknown 77	yes -50
#لعرض	no -75	unknown 208	yes -146
#لعرو	unknown 40	yes -48
#لعسا	unknown -91	yes 81
#لعسل	no -81	unknown 58
#لعشا	no 155	unknown -89	yes -74
#لعصر	unknown 45
#لعصي	unknown 60	yes -70
#لعظم	unknown -203	yes 143
#لعقب	no 63	yes -63
#لعقد	unknown 61
#لعلا	no -48	yes 52
#لعلم	no 78	unknown -57
#لعلو	no 40
#لعمل	no -44
#لعمو	no -62	unknown 55
#لعنا	no 41	unknown -122	yes 74
#لعند	no -82	yes 56
#لعنق	no -54	unknown -65	yes 120
#لعو>	no -80	yes 52
#لعود	unknown 43	yes -53
#لعيا	no 61	unknown 87	yes -151
#لعيد	yes -40
#لعين	unknown -77	yes 43
#لغاب	no 43	unknown -71
#لغات	no -57	unknown 83
#لغاز	yes 61
#لغت>	unknown 42
#لغدا	no 74	yes -56
#لغرب	unknown 77	yes -60
#لغرز	unknown -65	yes 105
#لغسي	unknown -41	yes 51
#لغلط	no -131	unknown 172	yes -62
#لغنا	no 76	unknown -149	yes 72
#لغيت	no -63	unknown 114	yes -51
#لفار	no 41	yes -74
#لفاس	no 51	yes -42
#لفاص	no -68
#لفاك	no -57	unknown 136	yes -76
#لفت>	yes -49
#لفخا	no 100	unknown -87
#لفخد	no -116	unknown -92	yes 168
#لفخذ	unknown -45	yes 73
#لفرح	no -64
#لفرن	no 96	unknown -58
#لفري	no 63	yes -41
#لفزه	no -77	unknown 114
#لفلا	unknown 76	yes -90
#لفنا	no -82	yes 81
#لفند	unknown 49	yes -42
#لفو>	unknown -65	yes 105
#لفوا	no 65	yes -53
#لفوق	no -55	unknown 52
#لفول	no -66	yes 102
#لفون	unknown -42	yes 43
#لفوي	no -115	unknown 166	yes -48
#لفيا	no 48	unknown -46
#لفيت	no 48	yes -63
#لفيد	no 56	unknown 58	yes -160
#لفير	unknown -48
#لفيز	no -109	unknown 189	yes -100
#لفيض	no -67	unknown 101
#لفيل	no 66	yes -40
#لفيه	no 79	unknown -111
#لقا>	no -46	unknown 65
#لقات	unknown -47
#لقاح	no -62	yes 47
#لقار	no -103	unknown 151	yes -83
#لقاع	no 71	unknown -73
#لقان	unknown -42	yes 77
#لقاو	no 68	unknown -66
#لقاي	unknown -41
#لقبو	no -65	unknown 111	yes -43
#لقت>	yes 68
#لقدا	unknown -89	yes 81
#لقدي	unknown 48	yes -51
#لقرا	no -59
#لقرب	no -96	unknown 123	yes -74
#لقرم	no -48	unknown -131	yes 170
#لقري	no 156	unknown -198
#لقسط	unknown 49	yes -55
#لقسم	no -59	unknown 86
#لقصه	unknown -43
#لقضا	unknown 47	yes -73
#لقط>	no -114	unknown 166	yes -65
#لقطا	unknown 109	yes -77
#لقطه	no 50	unknown 75	yes -159
#لقلب	no 81	yes -54
#لقما	unknown 49	yes -52
#لقنط	unknown -177	yes 121
#لقه>	unknown -42
#لقهو	unknown -56	yes 45
#لقيا	unknown -60
#لقيت	unknown 52
#لقيم	yes 48
#لقين	unknown 57	yes -52
#لكات	unknown 58	yes -50
#لكاد	no -43	unknown 84	yes -41
#لكار	yes 40
#لكاز	no -79	yes 106
#لكاس	no -61	unknown 50
#لكاط	no -69	unknown 102	yes -55
#لكاف	no -88	unknown 47
#لكال	no 132	unknown -85	yes -51
#لكبي	yes 49
#لكت>	no 279	unknown -191	yes -106
#لكتب	no -70	unknown 139	yes -71
#لكتر	no 54	yes -70
#لكتف	no -45	yes 82
#لكرس	no -69
#لكره	unknown 43	yes -42
#لكرو	no 53	unknown -74
#لكسي	unknown -40	yes 72
#لكل>	no 53	unknown -59
#لكلا	no 66	yes -95
#لكلب	no 49	yes -52
#لكلي	yes 45
#لكن>	unknown -45
#لكنا	no 108	unknown -68	yes -85
#لكنن	no 82	unknown -51
#لكنه	no -69	unknown 43
#لكه>	no 103	unknown -46	yes -64
#لكوا	no -47	unknown 43
#لكوت	unknown -43
#لكوف	no 53	yes -67
#لكوك	no -49	unknown 80	yes -61
#للاس	no 47	yes -46
#للاف	no -63	unknown 149	yes -90
#للاو	no -86	unknown -172	yes 185
#للبا	no 63	unknown -81
#للبل	unknown 95	yes -75
#للبو	unknown 79	yes -74
#للحا	unknown -134	yes 79
#للحم	no -94	yes 80
#للحي	no -117	unknown 171	yes -96
#للدا	yes 46
#للدر	no -62	yes 54
#للدو	no -91	yes 63
#للرا	unknown -103	yes 94
#للزن	no 122	unknown -63	yes -103
#للسا	no -97	unknown 152	yes -107
#للسب	no -63	unknown -47	yes 112
#للسر	no 117	unknown -85	yes -59
#للسط	no 85	unknown -49
#للسو	no -56
#للسي	no 111	unknown -69	yes -58
#للصا	no 96	unknown -112
#للعا	unknown 81	yes -59
#للعر	no -140	unknown 83	yes 45
#للعم	unknown 74
#للقا	no 67	yes -70
#للمر	unknown -63	yes 65
#للمس	no -103	yes 119
#للمو	no 115	yes -144
#لله>	no 61	unknown -44
#للهب	unknown -95	yes 68
#للوح	no -123	unknown 142	yes -63
#للول	no -75	yes 76
#لليس	no -85	unknown -52	yes 128
#لماذ	no -71	unknown 41
#لماز	no -61	unknown 51
#لماش	unknown 55	yes -53
#لماض	no -41	unknown 42
#لماك	no 62	unknown -40
#لمال	no 87	unknown -46	yes -49
#لمان	no -62	yes 88
#لمت>	no 46	unknown -49
#لمتح	unknown -48
#لمتر	no 95	unknown -78
#لمتن	no 73	unknown -47
#لمته	yes -51
#لمتو	unknown 85	yes -75
#لمجا	unknown 81	yes -79
#لمجم	no -142	yes 73
#لمحت	no -56	unknown 73
#لمحر	no -62	unknown 92
#لمحط	unknown 43
#لمحك	no -62	yes 67
#لمخب	no -49
#لمخز	unknown 49
#لمدا	no 61
#لمدخ	no 105	unknown -66	yes -48
#لمدف	no 63	yes -87
#لمدن	no -50
#لمدي	unknown -91	yes 59
#لمرت	no 143	unknown -67	yes -90
#لمرج	no 130	unknown -78	yes -62
#لمرس	no -131	unknown 155
#لمرف	no -80	unknown -143	yes 199
#لمره	no 80	unknown -101
#لمزد	no -85	unknown 66
#لمست	yes 53
#لمسج	no -60	unknown 41
#لمسر	no -48	unknown 134	yes -160
#لمسك	no 91	unknown -148
#لمسم	no -137	unknown 225	yes -117
#لمسه	no -52
#لمسو	yes -44
#لمصا	no 55	yes -43
#لمصب	unknown -50
#لمصد	no 49	yes -44
#لمصل	no 72	unknown -71
#لمضخ	unknown 58	yes -95
#لمضي	unknown 112	yes -83
#لمطا	no 91	unknown -105
#لمطر	no -73	unknown 96
#لمطع	unknown -40
#لمظل	no 56	unknown 60	yes -159
#لمعص	no -84	unknown -99	yes 167
#لمعل	no 138	unknown -52	yes -99
#لمعم	unknown -64
#لمغس	no 116	unknown -46	yes -91
#لمفت	no -74	unknown -42	yes 96
#لمقا	no 43	unknown -94	yes 41
#لمقد	yes 40
#لمقص	no 53	yes -57
#لمقع	unknown -48	yes 68
#لمقل	yes -56
#لمقه	unknown -66
#لمكا	yes 40
#لمكت	no -56	unknown 99	yes -44
#لمكم	no 48	yes -81
#لمكو	no 104	unknown -85
#لملف	no 41	unknown -104	yes 80
#لملك	no -40	unknown 40
#لممر	no 119	unknown -66	yes -56
#لمنا	no 92	unknown -58
#لمنح	no 135	unknown -133
#لمنش	no -41	yes 59
#لمني	no 45	unknown -72
#لمه>	no 140	unknown -103
#لمها	no -60	yes 100
#لمهم	no 94	unknown -45	yes -48
#لموا	no 92	unknown -72
#لموب	no -48
#لموت	no -60	yes 49
#لموس	unknown -53
#لموض	yes -60
#لموق	unknown -82	yes 48
#لموك	no -68	yes 40
#لمول	no 97	unknown -60
#لمون	no 76
#لمي>	no -44	unknown 105	yes -60
#لميا	no 66
#لميذ	no 42	unknown -102
#لمير	unknown -41
#لميك	unknown 55
#لمين	no 41	unknown -41
#لميه	yes -46
#لناد	unknown -79	yes 97
#لناس	no 66	unknown -49
#لنام	no -49	unknown -73	yes 117
#لنتي	no -73	yes 60
#لنجا	unknown -41
#لنجو	no -135	unknown 159
#لنحا	no 173	unknown -131	yes -50
#لنص>	no -190	unknown 107	yes 71
#لنضا	unknown 185	yes -169
#لنعا	no -51	unknown 40
#لنقل	no 44
#لنوا	no 97	unknown -160
#لني>	no -57
#لهب>	unknown -95	yes 68
#لهبط	no 56	unknown 90	yes -170
#لهم>	unknown -60
#لهوا	no -69	unknown 64
#لهوت	unknown 68	yes -172
#لهون	no -129	unknown 43	yes 78
#لواج	yes -71
#لواد	no 72	unknown -59
#لوار	unknown -105	yes 104
#لواق	yes -64
#لوب>	no -46	unknown 67
#لوبه	unknown 72
#لوجه	unknown -77	yes 87
#لوح>	no -72
#لوحت	unknown 87	yes -51
#لوحد	no -47
#لوحل	yes -44
#لوحه	no 45	yes -51
#لوحي	no 120	unknown -43	yes -85
#لورد	no 77	yes -81
#لورش	no 44	yes -47
#لورق	no 50	yes -64
#لورك	no -98	unknown -116	yes 209
#لوز>	unknown 52
#لوس>	no -56	yes 43
#لوسا	unknown 73	yes -148
#لوضو	no -132	unknown 65
#لوطو	no 168	unknown -142
#لوع>	no -94	unknown -62	yes 137
#لوعه	no 90	unknown -119
#لوعي	no -57	unknown -78	yes 135
#لوقا	no -49
#لوقت	no 51	unknown -47
#لوك>	no 69	yes -49
#لوكا	no 55	unknown 42	yes -103
#لول>	unknown 40
#لولا	no 104	unknown -64	yes -40
#لولد	unknown -92	yes 116
#لولي	no 45
#لوم>	no -43	unknown -67	yes 107
#لوما	no 81	yes -47
#لومب	no -59
#لومت	no 45	yes -72
#لوني	no 214	unknown -98	yes -125
#لوه>	no -52	yes 52
#لويا	unknown 45	yes -53
#ليب>	unknown 67
#ليبي	no -89	unknown -61	yes 144
#ليت>	unknown 41
#ليته	no 45
#ليح>	no -49	unknown 105	yes -53
#ليد>	no -69	yes 82
#ليدا	no 61
#ليده	no 54
#ليدي	unknown -142	yes 130
#ليزر	no -94	unknown 128
#ليزه	no -47
#ليزو	no -97	unknown 236	yes -184
#ليزي	no -121	unknown 137
#ليسا	no -55	yes 49
#ليسر	unknown -40	yes 62
#ليسي	unknown -69	yes 79
#ليفو	unknown 47
#ليك>	no -66	unknown 166	yes -120
#ليكو	no -54	yes 63
#ليلت	unknown -91	yes 117
#ليلي	no 77	unknown -72
#ليما	yes -59
#ليمن	no -120	yes 123
#ليمه	no 114	unknown -80
#ليمو	no -122	unknown 140	yes -45
#ليني	unknown -65	yes 83
#ليهم	yes -43
#ليو>	unknown 41
#ليوز	unknown -61	yes 52
#ليون	unknown 43
#مابغ	no 178	unknown -169
#مابق	unknown -47	yes 47
#مات>	unknown -47
#ماتت	unknown 57	yes -49
#ماتر	yes -60
#ماتش	no -61	unknown -63	yes 122
#ماتو	unknown 66	yes -128
#ماتي	unknown 44
#ماجا	no 302	unknown -226	yes -97
#ماد>	no -120	unknown 147
#ماذا	no -108	unknown 124
#مار>	unknown -41
#مارت	unknown 75
#مارش	unknown 56	yes -58
#مارك	unknown -114	yes 135
#ماري	no -55	unknown 132	yes -90
#مازو	no -72	unknown 71
#ماسي	no -81	yes 85
#ماش>	no -179	unknown 210	yes -63
#ماشف	no -48
#ماصر	no -83	unknown 95	yes -45
#ماضي	no -41	unknown 42
#ماطل	no -70	yes 41
#ماطم	no 60
#ماطو	no -92	unknown 67
#ماعر	no 85	unknown -54
#ماعن	no -178	unknown 160
#ماعي	no -62	unknown 72
#مافي	no 127	unknown -94	yes -52
#ماق>	no 40	unknown -51
#ماك>	no 101	yes -77
#ماكا	no 213	unknown -131	yes -89
#ماكن	no -49	unknown 59	yes -42
#مال>	unknown -40
#مالك	yes -44
#ماما	unknown -92	yes 64
#مامن	no -112	unknown 103
#مامه	unknown 44	yes -47
#مانط	yes 49
#مانه	unknown 58	yes -42
#ماني	no -101	unknown -94	yes 165
#ماه>	no -148	yes 108
#ماوق	no 281	unknown -221	yes -140
#مايل	no -44
#مايه	no -96	unknown 211	yes -182
#مبا>	no -66	unknown 46
#مباش	no -58	unknown 114	yes -56
#مبر>	yes 48
#مبلل	no 109	unknown -92
#مبلو	no -63	yes 60
#مبوا	no -49	yes 76
#مبي>	no -60
#مبيل	yes 60
#مبين	no -91	unknown 62
#متجر	no -95	unknown 116
#متد>	no 52
#متدت	unknown 60
#متر>	no 60	yes -55
#مترا	no 86	unknown -105
#متصل	no -64	yes 91
#متضر	unknown 99	yes -99
#متعل	no -126	yes 107
#متقا	no 50	unknown -53
#متل>	no -96	yes 86
#متنا	no -51	unknown -65	yes 112
#متني	yes -43
#مته>	no 100	unknown -55	yes -48
#متور	unknown -61	yes 77
#مثقو	no -62	unknown 110	yes -51
#مثل>	no -74
#مثلث	no 51	unknown -114	yes 69
#مثلي	no 56	unknown -183	yes 104
#مجاو	no -50	unknown 103	yes -61
#مجرو	no 122	unknown -55	yes -64
#مجهو	no 72	yes -47
#محاو	no 62	yes -61
#محرك	unknown 50
#محرو	unknown -75	yes 52
#محطم	no 71	unknown -40
#محطه	unknown 42
#محفظ	unknown 60
#محكم	no -62	yes 67
#محلو	unknown 40
#محمد	no -50
#محمل	no 52	yes -53
#محمو	no -54	unknown 57
#مخدر	yes 66
#مخدو	no -64	unknown 51
#مخزن	unknown 70	yes -44
#مخزو	no -49	unknown 76	yes -45
#مخلو	yes 47
#مدار	no 53
#مدخل	no 43
#مدخن	no 149	unknown -145
#مدرب	yes 61
#مدفا	no 49	yes -49
#مدكو	no -88	unknown 144	yes -58
#مدلل	no 128	unknown -89
#مدني	no -50
#مده>	unknown 66
#مدو>	no -117	unknown -59	yes 151
#مدوا	no 167	unknown -119	yes -85
#مرا>	no -40	unknown 61
#مراء	no 57	yes -61
#مراق	unknown -55	yes 89
#مراه	unknown 58
#مراي	unknown 42	yes -62
#مرت>	no -50	unknown 79
#مرته	unknown 55	yes -103
#مرتي	no -84	unknown 71
#مرجا	no -71	unknown 54
#مرجو	no 130	unknown -78	yes -62
#مرحا	no -93
#مرسي	no -56	unknown 60
#مرض>	unknown 52	yes -90
#مرضه	no -41	yes 65
#مرفق	yes 60
#مركب	no 80	unknown -69
#مركز	no -105	unknown 64
#مركو	yes -51
#مرمي	unknown 54	yes -109
#مرها	no -88	unknown 44	yes 44
#مرو>	unknown 58	yes -42
#مري>	yes 65
#مرين	unknown -107	yes 106
#مزدو	no -71
#مزق>	no 48	unknown -88
#مزهر	no 123	unknown -79	yes -87
#مزيا	unknown -47
#مساع	unknown -89	yes 47
#مسبح	no -82	unknown 120
#مست>	no -93
#مستا	unknown 94	yes -104
#مستش	no -64	yes 93
#مستع	unknown -40
#مستن	no -42	unknown 60
#مسح>	no 93	unknown -178
#مسدو	unknown 81	yes -56
#مسرع	no 41	yes -43
#مسرو	unknown 53	yes -119
#مسسن	no 138	unknown -104	yes -61
#مسكر	unknown 109	yes -141
#مسكي	unknown -56
#مسما	no -66	unknown 54
#مسن>	no -55	unknown 65
#مسنا	no 44
#مسني	no 64	unknown -93
#مسه>	yes 49
#مسوو	no -47	unknown 91	yes -43
#مسيه	yes -50
#مشاو	no 40	unknown -65
#مشتر	no -43	unknown 55
#مشرو	no -93	unknown 127
#مشقو	no -86	unknown -74	yes 135
#مشين	no -48	unknown 86
#مصاب	no 101	unknown -78
#مصد>	no -44	unknown 84	yes -71
#مصدو	no -141	unknown 168	yes -151
#مصطف	no 102	unknown -73
#مصعد	no -118	unknown 48	yes 65
#مصنع	yes -56
#مضان	unknown 46	yes -54
#مضخه	unknown 58	yes -95
#مضيق	unknown 112	yes -83
#مطاف	no 58	unknown -91
#مطر>	no -72	unknown 69
#مطعم	unknown -41	yes 48
#مطعو	unknown 66
#مطه>	no -61	yes 85
#مظله	unknown 103	yes -137
#معاف	no 95	yes -60
#معاك	no 41
#معان	unknown -86	yes 77
#معاه	unknown -84	yes 73
#معتر	no 140	unknown -102	yes -49
#معجز	no 102	unknown -68	yes -54
#معرض	no 168	unknown -101	yes -85
#معرف	unknown 40
#معرو	no 49	yes -64
#معصم	no -49	unknown -61	yes 110
#معقو	no 66
#معلق	unknown 87	yes -140
#معلم	no 50	unknown -42
#معلو	no 74	yes -46
#معمر	no 84	yes -77
#معمو	no 82	unknown -105
#معنا	unknown 54
#معها	no -59	unknown 148	yes -95
#معو>	no 121	unknown -69	yes -40
#معوج	no -68	yes 58
#معيه	no 77	yes -61
#مغسل	no 44	yes -74
#مغلق	unknown -74
#مفات	no -57	yes 48
#مفاج	no 65	yes -54
#مفتا	no -126	unknown 91
#مفرك	no -150	unknown 232	yes -156
#مفيش	no -76	unknown 105
#مقبض	no -49	yes 65
#مقص>	no 54	yes -81
#مقصو	unknown 40
#مقطع	no -192	unknown -106	yes 191
#مقطو	unknown 46
#مقعد	no 41	unknown -64
#مقلا	no 74	yes -49
#مقله	unknown 40	yes -70
#مقلو	unknown 61
#مقهي	unknown -63
#مكاد	no 62	unknown -80
#مكتب	no -55	unknown 96	yes -42
#مكتر	no -68	unknown 81
#مكتو	no 60	yes -55
#مكرو	no 137	unknown -64	yes -79
#مكري	no -53	unknown 53
#مكشو	no -83	unknown 99
#مكم>	no 59	yes -61
#مكن>	unknown 71
#مكنا	no 49	yes -49
#مكنت	no 68	unknown -74
#مكوا	unknown -102	yes 85
#مكيف	no 112	unknown -74	yes -45
#مكين	unknown 57	yes -52
#ملء>	yes -71
#ملاب	unknown 78	yes -47
#ملاح	unknown -55	yes 85
#ملاص	yes -44
#ملاك	no -73	unknown 116	yes -42
#ملال	no 60	yes -54
#ملان	no 49
#ملثم	no -84	unknown -48	yes 126
#ملف>	no 57	unknown -59
#ملك>	no -140	unknown 180	yes -48
#ملكه	no 146	unknown -126
#ملنا	unknown 42
#ملوا	no -50	unknown -43	yes 93
#ملول	no -94	unknown 45
#مليه	unknown -69
#مليو	no -53	unknown 141	yes -97
#ممر>	no 58	unknown -62
#ممرض	no -62
#ممكن	no -70	yes 56
#ممنو	no 75	unknown -104
#منا>	no 70	unknown -47
#مناس	no 57	unknown -46
#مناو	no 195	unknown -165	yes -53
#منت>	unknown 42
#منحد	unknown -45
#منذ>	no -48
#منزل	unknown 42
#منشا	no -41	yes 59
#منطق	no 98	yes -126
#منفو	yes 68
#منكم	no -63	unknown 106	yes -42
#منه>	no 45	yes -53
#منها	yes -42
#منهم	unknown -116	yes 117
#منو>	no 53	unknown -150	yes 88
#منوع	no 75	unknown -104
#مني>	no -44
#منين	no -94	unknown 119
#منيه	no -72	unknown 53
#مهرس	no -77	unknown -80	yes 149
#مهم>	yes -46
#مهند	no 84	unknown -63
#موا>	unknown -92	yes 98
#مواج	no -40	unknown -88	yes 126
#موت>	no -245	unknown 206	yes -67
#موتو	no -52	yes 47
#موجه	no 97	unknown -50	yes -62
#موجو	no 111	unknown -78	yes -49
#موخر	no 59	yes -54
#مودم	no -40
#مودي	unknown 54
#مور>	unknown 49
#مورا	no 60	unknown -101
#موره	no 82	unknown -105
#موز>	no 50	unknown -95	yes 48
#موزا	unknown -42
#موس>	unknown 48
#موسم	no -83	yes 43
#موسي	unknown -94	yes 102
#موضو	yes -60
#موظف	unknown -61
#موك>	unknown 46
#موكب	no -78	unknown -47	yes 123
#موكي	no -71
#مول>	unknown -53
#مومن	no 59	unknown -63
#مون>	unknown -51
#موند	unknown 45
#موني	no -58	unknown 129	yes -74
#ميات	unknown -120	yes 166
#ميت>	unknown -92	yes 77
#ميتر	yes -71
#ميته	no -96	yes 71
#ميتو	no -79	unknown -58	yes 134
#ميد>	no -63
#ميدل	no -107	unknown 152	yes -49
#ميذ>	unknown -47
#مير>	no -53	unknown 97	yes -41
#ميرا	no -41	unknown 66
#ميري	unknown -41
#ميسا	yes 40
#ميسي	no -76	yes 55
#ميع>	no 47	unknown -41
#ميعا	no 49
#ميقه	no 109	yes -109
#ميك>	no 54	yes -67
#ميل>	no 77	yes -58
#ميلا	unknown 101	yes -129
#مينا	yes -42
#ميني	unknown -83	yes 73
#ميون	yes 42
#نابي	unknown 46
#نات>	unknown 83	yes -45
#ناتن	yes -43
#ناثر	no 174	unknown -100	yes -64
#ناج>	yes -43
#ناجم	no -58	unknown 127	yes -137
#ناح>	unknown 54	yes -46
#نادم	no 88	unknown -64
#ناذي	no 62	unknown -41
#نار>	unknown 48
#نازه	no 97	unknown -57	yes -45
#ناس>	no 57	unknown -43
#ناسب	no 57	unknown -46
#ناش>	yes -44
#ناض>	no 66	unknown -83
#ناضت	no -73	unknown 127	yes -72
#ناع>	unknown -60	yes 45
#ناعس	no 86	unknown -95
#ناعي	no -52	unknown 100	yes -59
#ناق>	unknown -69	yes 44
#ناكل	no 118	yes -155
#نام>	unknown -51	yes 88
#نامو	no -75	yes 66
#نان>	no -65	unknown 67
#نانت	unknown 73	yes -45
#ناني	no -85	unknown 44	yes 45
#ناها	unknown -65	yes 61
#ناهش	no -86	unknown -77	yes 127
#ناهم	unknown -88	yes 59
#ناي>	no -52	unknown -86	yes 143
#نايه	unknown -98	yes 92
#نايي	no 97	unknown -81
#نبدل	no 109	unknown -60	yes -70
#نبه>	no -91
#نبها	no -50	unknown 88	yes -50
#نبوب	unknown 42
#نبور	no 53	yes -46
#نبول	no -41
#نبي>	no -41
#نبيه	no 53	yes -90
#نتا>	no 147	unknown -94	yes -60
#نتبه	unknown 71	yes -50
#نترن	no -50	unknown 75
#نترو	no -46
#نتسن	unknown -86	yes 44
#نتشر	no 70	unknown -87
#نتصل	unknown -50	yes 65
#نتعش	unknown 53
#نتفا	unknown 62	yes -52
#نتفخ	no 99	unknown -90
#نتنف	no -77	yes 111
#نتوم	no 58	yes -81
#نتيج	unknown -43
#نتير	no -67	unknown 77
#نتيم	no 122	unknown -90
#نتين	no 54	yes -42
#نجار	unknown -41
#نجرح	no 186	unknown -166
#نجره	no -44	unknown -124	yes 149
#نجز>	unknown -64
#نجلو	no -93	unknown 125
#نجمه	no -83	unknown 148	yes -82
#نجوم	no -135	unknown 159
#نحاس	no 173	unknown -131	yes -50
#نحدر	unknown -45
#نحرر	no 116	unknown -64	yes -65
#نحرف	yes 41
#نحن>	no 66	unknown -55
#نحو>	no -47	yes 62
#نخدم	no -50	unknown -49	yes 95
#نخرج	yes 44
#نخلص	no 112	yes -107
#ندا>	unknown 40
#ندار	no -147	unknown 173	yes -76
#ندخل	no -54
#ندر>	no 79	yes -60
#ندس>	no 88	unknown -63
#ندلع	no 54	unknown -66
#ندما	unknown 48
#نده>	unknown -52	yes 51
#ندها	unknown -54	yes 74
#ندهم	no -40	unknown 95	yes -55
#ندو>	no 45	unknown -41
#ندور	no -145	unknown 88
#ندوش	unknown 57
#ندوق	no 52	unknown -54
#نديش	no 40	yes -53
#نديك	no -49	unknown 80
#نديل	no -165	unknown 119
#نرجع	no -88	unknown 184	yes -151
#نركب	no -61	unknown -51	yes 93
#نزف>	no -79	unknown -65	yes 139
#نزلا	unknown 43	yes -56
#نزلق	yes 75
#نزلن	no 76	unknown -83
#نزلو	no 71	unknown -56
#نزلي	no -46	unknown 72
#نزير	unknown 47	yes -55
#نزين	no 66	unknown -70
#نسا>	no -91	yes 107
#نستا	no 63	unknown -57
#نستد	unknown 93	yes -64
#نسخه	unknown 62
#نسله	unknown -86	yes 109
#نسمع	unknown -83	yes 64
#نسوق	no 122	unknown -73	yes -46
#نسول	no 41	yes -45
#نسيت	no 40	yes -44
#نسير	no -63	unknown 172	yes -129
#نسين	no -49	unknown 162	yes -146
#نسيه	yes -44
#نشار	no -41	yes 59
#نشرب	no -51	unknown 107	yes -72
#نشري	no -52	unknown 91	yes -54
#نشق>	no -134	unknown 45	yes 85
#نشقت	no -73	yes 101
#نشوف	no -43	unknown -74	yes 98
#نصاب	no 113	unknown -68	yes -57
#نصب>	no 157	unknown -75	yes -83
#نصرح	no -45	unknown 86	yes -41
#نصف>	unknown -42
#نصلح	no -51	unknown 87
#نصلي	yes -66
#نصو>	no 51	yes -70
#نصور	unknown 41
#نصيف	yes -43
#نضاض	unknown 149	yes -145
#نضت>	unknown 80	yes -76
#نطره	unknown -164	yes 118
#نطقه	no 98	yes -126
#نطه>	no 61	yes -42
#نطوا	no 133	unknown -76	yes -59
#نطور	no -43	unknown 78
#نطي>	no -121	unknown -137	yes 196
#نظار	unknown 66
#نعاج	no 80	yes -121
#نعاس	no -68	yes 47
#نعاش	no -63	unknown -59	yes 125
#نعاو	no -124	unknown 57	yes 63
#نعس>	no -57	yes 72
#نعلم	no 54	yes -72
#نعمر	no -85	unknown 70
#نعيط	no 118	yes -133
#نغرس	no 61	unknown -56
#نفتح	no -81	unknown 81
#نفجا	no -134	unknown 78
#نفخ>	no -49
#نفخو	no -76	yes 63
#نفسه	unknown -52	yes 48
#نفسو	no -153	yes 91
#نفسي	no 72	unknown -88
#نفض>	no 126	unknown -54	yes -75
#نفق>	unknown -52
#نفها	no -67	yes 97
#نفوخ	yes 68
#نفي>	no -60	unknown -124	yes 166
#نفيه	yes -71
#نقدر	no -64	yes 90
#نقلب	unknown 56
#نقلت	unknown -94	yes 124
#نقلو	no 40	unknown -95	yes 52
#نقه>	unknown -41
#نقو>	no -69	unknown -102	yes 171
#نقي>	unknown -79	yes 84
#نكتب	no 90	unknown -70
#نكر>	unknown -145	yes 105
#نكم>	no -86	unknown 113
#نكن>	no 105	unknown -76
#نلبس	yes 51
#نمرت	no 106	yes -86
#نمسح	no 93	unknown -178
#نمشي	unknown 51
#نمل>	no 54	unknown -153	yes 86
#نملا	no -41	unknown 56
#ننا>	no 61	unknown -48
#نهاي	no 81	unknown -46
#نهر>	no -68
#نهضر	no 60	unknown -59
#نهم>	unknown -109	yes 112
#نواف	no 63	unknown -92
#نوبي	unknown -54	yes 66
#نوت>	yes -41
#نوجد	no -69	yes 74
#نور>	no 53	unknown -63
#نورا	no 83	unknown -59	yes -52
#نوقع	no -73
#نون>	no -76	yes 73
#نونب	no -45
#نوي>	unknown 79	yes -56
#نويه	no -59	yes 84
#نياب	no -53	unknown -69	yes 124
#نيت>	yes 45
#نير>	yes -93
#نيس>	yes 45
#نيسي	unknown 83	yes -44
#نيش>	no 169	unknown -134	yes -50
#نيشا	unknown -72	yes 108
#نيط>	no -184	yes 158
#نيفه	unknown -47	yes 70
#نيفي	no -193	unknown -212	yes 277
#نيك>	no -41	unknown -80	yes 121
#نيم>	yes -42
#نينش	yes -58
#نيين	no -46
#هابط	no -62	unknown 60
#هادا	no 65	unknown -75
#هادش	no -66	unknown 61
#هارد	unknown -44
#هاش>	unknown -94	yes 79
#هان>	yes -56
#هايم	no -130	unknown 187	yes -88
#هبت>	no 63	unknown -44
#هبطا	no 99	unknown -91
#هبطه	no 56	unknown 90	yes -170
#هبطو	unknown -89	yes 62
#هبه>	no -84	unknown 84
#هتين	no 43	yes -81
#هجمو	unknown -196	yes 188
#هذه>	yes -52
#هربن	no -54	unknown -119	yes 152
#هربو	unknown -111	yes 63
#هرس>	unknown -50
#هرسه	no -76	unknown -96	yes 160
#هرسو	no -86	unknown 67
#هرسي	no -61	yes 51
#هره>	no -45	yes 70
#هرها	no -88	unknown -83	yes 164
#هرو>	no -101	unknown -80	yes 179
#هري>	no -42	unknown -105	yes 140
#هريه	no 105	unknown -99
#هزات	unknown -45	yes 65
#هزو>	no -66	unknown 53
#هست>	no -55
#هضر>	unknown -115	yes 92
#هضرن	no 51
#هضره	no -71	yes 51
#هكتا	unknown 87	yes -120
#همت>	yes -50
#همش>	yes 59
#همنا	no 136	unknown -85	yes -54
#همو>	no -45	unknown 76	yes -54
#هندس	no 84	unknown -63
#هنيه	no 81	unknown -129
#هها>	no -158	unknown -56	yes 201
#ههه>	no 113	unknown -88
#هههه	no 138	unknown -150
#هوا>	unknown -40
#هواء	no -68	yes 43
#هواي	no -44	unknown 66
#هوت>	unknown 44	yes -121
#هود>	no 45	unknown 42	yes -94
#هور>	no -45
#هولو	no 114	unknown -63	yes -80
#هوما	no -97	unknown 76
#هوند	unknown -40
#هوه>	unknown -46	yes 40
#واء>	no -68	yes 93
#وابن	no -103	yes 72
#وابه	unknown -42
#وات>	no -44
#واتل	no 97	unknown -80
#واتي	no -67	unknown 77
#واج>	no -142	unknown 95
#واح>	no 49
#واحت	no 85	unknown -56
#واخا	no -123	unknown 85
#واخت	no 148	unknown -94	yes -57
#واخد	no -87	unknown -132	yes 182
#واد>	unknown -56
#وادث	no -58	unknown -97	yes 140
#وارب	no 198	unknown -156	yes -54
#وارت	no -77	unknown 97
#واري	no -95	yes 69
#واز>	no -40	unknown 53
#واسي	no 99	yes -84
#واش>	unknown 43	yes -42
#واصط	unknown 46
#واصي	no -49	yes 59
#واضط	no 44	yes -44
#واعت	no 46	unknown -68
#واعط	unknown 81	yes -42
#وافذ	no 63	unknown -92
#وافس	unknown 78	yes -53
#واق>	yes -43
#واقع	no -43	unknown 75
#والت	unknown -43
#والح	no 81	unknown -46
#والز	unknown -52	yes 52
#والش	unknown 40
#والط	no -55	yes 81
#والغ	yes -59
#والق	unknown -43
#والم	unknown 41
#والن	no -43	yes 45
#واله	no -139	unknown 105
#والو	no 48	yes -40
#وامت	no -63
#وان>	yes 53
#وانت	no 66	unknown -50
#وانه	no 160	unknown -152
#واني	no 43	unknown 56	yes -102
#واه>	unknown -90	yes 84
#وايج	no 60	yes -66
#وايد	no 67	yes -61
#وايض	no -41	unknown 86	yes -44
#وايه	unknown 43
#وايي	no -48
#وباب	no 71	yes -104
#وباق	no -64
#وبان	no -76	unknown -82	yes 113
#وبتر	no -65	unknown -107	yes 146
#وبطا	unknown 53
#وبعد	no 51	yes -58
#وبقا	no -57	yes 73
#وبقي	yes 40
#وبلا	no -67	unknown 97
#وبني	no -80	unknown 135	yes -103
#وبو>	no -87	unknown 163	yes -128
#وبي>	no 54	unknown -109	yes 66
#وبيه	unknown -46
#وتا>	yes -46
#وتحر	no -121	yes 96
#وتحط	unknown 116	yes -122
#وتر>	no -56	unknown -48	yes 106
#وترك	yes -47
#وتشق	yes -72
#وتضر	no -50	unknown 79
#وتكس	no -44	unknown -54	yes 96
#وتلو	no -81	unknown -113	yes 179
#وته>	no 83	unknown -88
#وتوق	unknown 98	yes -87
#وتوم	no -132	unknown 55
#وتين	no -45	unknown -43	yes 91
#وثيق	unknown 61
#وجا>	no 98	unknown -91
#وجاب	no -118	unknown 85
#وجات	no 40	unknown -58
#وجار	no -169	unknown -98	yes 185
#وجان	yes -54
#وجاو	no -48	unknown 70
#وجتي	yes 55
#وجدت	unknown 51
#وجدن	no -58	unknown 102	yes -48
#وجده	unknown 86	yes -63
#وجرح	no -56
#وجع>	no 160	unknown -126
#وجعن	no -52	yes 88
#وجعو	no -92	unknown 55
#وجه>	unknown -68	yes 80
#وجها	unknown 75	yes -83
#وجهت	no 41
#وجهه	no -158	unknown -56	yes 201
#وجهي	yes 47
#وجو>	no 91	unknown -47	yes -55
#وجود	no 111	unknown -78	yes -49
#وجوه	no 56	unknown -101	yes 48
#وجيت	no -71	unknown -43	yes 109
#وحا>	no -86	unknown 53
#وحته	no -79	unknown 124	yes -52
#وحتي	no 115	unknown -55	yes -60
#وحدو	no 43	yes -43
#وحرر	no 55
#وحرق	unknown -56	yes 46
#وحك>	no -47	unknown -57	yes 84
#وحل>	yes -44
#وحنا	no 105	unknown -113
#وحه>	no 62	unknown -40
#وحيد	no 100	unknown -61	yes -42
#وحين	yes 56
#وختي	no -127	unknown -140	yes 261
#وخدا	unknown -75
#وخدش	unknown 82	yes -143
#وخرج	no 43
#وخره	unknown 51	yes -53
#وخسر	no -85	unknown 153	yes -69
#وخلي	no -82	unknown 128	yes -47
#وخمس	no 41	unknown -41
#وخه>	unknown -91	yes 118
#وخيط	no -56	yes 92
#وخين	yes 53
#وداب	yes 45
#ودات	no -174	unknown 104	yes 92
#ودار	yes 45
#وداز	no 70	yes -56
#ودان	no -51	yes 56
#وداو	no -58
#ودتي	no 84	unknown -119
#ودع>	no -64
#ودم>	no -40
#ودنو	unknown -65	yes 51
#ودور	no -122	unknown 107
#ودون	no -76	yes 41
#ودي>	unknown -43
#وديا	no -54	unknown 79
#وديم	unknown 54
#ورات	no 96	unknown -66
#وراج	no -55	unknown -142	yes 176
#وراس	no -117	unknown -51	yes 164
#ورام	no 83	unknown -59	yes -52
#وراه	unknown -53	yes 69
#وراي	yes 51
#ورت>	no -57	unknown 74
#ورجا	unknown 60	yes -42
#ورجع	no -151	unknown 223	yes -74
#ورجل	no -124	unknown -137	yes 194
#ورجو	no -58	unknown -97	yes 118
#ورد>	yes -47
#وردو	no 57
#ورزا	no -59	yes 58
#ورسي	yes -67
#ورشه	yes -51
#ورطا	no -64	yes 59
#ورغ>	no 60	yes -48
#ورفض	unknown 51	yes -40
#ورفع	no -104	unknown 140	yes -57
#ورق>	no 70	unknown -40
#ورقم	no 72	unknown -163	yes 65
#ورقه	unknown 65	yes -74
#ورك>	no -46	yes 67
#وركب	no -90	unknown -137	yes 170
#وركه	no -83	unknown -139	yes 202
#ورم>	no -59	unknown -64	yes 126
#ورمت	no -58	yes 71
#ورمو	no 85	yes -84
#ورني	no 79	unknown -100
#ورها	no -81	unknown -93	yes 171
#وروت	no 61	unknown -45
#وري>	unknown 61	yes -73
#وريد	no -136	unknown -115	yes 213
#ورين	no 177	unknown -150	yes -50
#وريه	no 54	yes -54
#وزان	no -49	yes 66
#وزت>	unknown -62	yes 83
#وزلق	no -53	yes 40
#وزوج	unknown -47
#وساع	no -47	unknown -84	yes 122
#وسجل	no -76	unknown 117	yes -47
#وسحب	unknown 41	yes -41
#وسط>	no 56
#وسطا	unknown -71	yes 111
#وسقط	no 59	yes -72
#وسقف	unknown 57	yes -55
#وسكو	no 96	unknown -143
#وسلم	no 136	unknown -102
#وسم>	no -83	yes 43
#وسه>	no 40	yes -52
#وسي>	no -125	unknown 193	yes -93
#وسيا	no 73	unknown -59
#وسيق	unknown -132	yes 81
#وسيه	no -49	unknown -73	yes 117
#وشعل	unknown -43
#وشي>	no -98	unknown 64
#وشين	unknown 51
#وصاف	no 152	unknown -73	yes -78
#وصبع	no -89	unknown -203	yes 254
#وصدر	unknown -46	yes 73
#وصدم	no -92	yes 108
#وصلا	no 50	unknown -80
#وصلت	no -105	unknown 63
#وصلن	no 81	unknown -53	yes -61
#وصلو	yes 41
#وصور	unknown 41	yes -77
#وصول	unknown -42	yes 40
#وصيه	no 44
#وضحك	no 114	unknown -82
#وضرب	unknown -60	yes 58
#وضع>	no 40	unknown -48
#وضعت	unknown 63	yes -75
#وضعن	no 41	unknown -45
#وضه>	no 48	yes -65
#وضو>	no -101	yes 70
#وضوع	yes -60
#وضون	unknown 45
#وضي>	unknown -74	yes 101
#وطا>	no -59	unknown -45	yes 103
#وطات	no -97	unknown 48
#وطاح	unknown -90	yes 60
#وطار	unknown 60	yes -84
#وطحت	unknown -128	yes 165
#وطفا	no -172	unknown 204	yes -55
#وطلع	no -44	unknown 44
#وطه>	unknown -62
#وطور	unknown -44
#وطيح	unknown -86	yes 85
#وظف>	no 71	yes -46
#وعا>	no 71	yes -41
#وعاي	no 151	unknown -73	yes -98
#وعشر	no -43
#وعطي	no 48	yes -60
#وعم>	no -66	unknown 105
#وعمل	no 58	unknown -49
#وعند	unknown -49	yes 50
#وعه>	unknown -40
#وعي>	no -77	unknown -92	yes 166
#وعين	no -60	unknown 70
#وغاد	no -145	unknown 184	yes -52
#وغطا	no -117	unknown 148	yes -44
#وفان	no -67	yes 60
#وفر>	yes -49
#وفه>	no -115	unknown 200	yes -98
#وفي>	no 47	yes -74
#وفيز	no 108	unknown -98
#وفيه	unknown 61	yes -50
#وقاش	unknown 43
#وقاي	no -49
#وقبل	no 200	unknown -77	yes -149
#وقته	no -46
#وقتي	no 89	unknown -196
#وقع>	no 42
#وقعا	no -50	unknown 55
#وقعه	no -194	yes 185
#وقفت	yes -45
#وقفن	no 105	unknown -52	yes -52
#وقفو	yes 54
#وقلب	yes -94
#وقنا	no 142	unknown -107	yes -57
#وقه>	no -65
#وقها	no 71	unknown -83
#وقي>	no -93	unknown 153	yes -65
#وقين	unknown -221	yes 156
#وكات	no 100	yes -119
#وكال	no -58	unknown 59
#وكان	no 70	unknown -62
#وكب>	no -78	unknown -47	yes 123
#وكتب	unknown 44
#وكل>	no 116	unknown -40	yes -77
#وكلا	unknown 102	yes -70
#وكلب	no 53	unknown -142	yes 68
#وكلش	no 53	yes -49
#وكلن	no 135	unknown -102
#وكله	no 156	yes -125
#وكم>	no -79	unknown 139	yes -98
#وكنت	unknown -88	yes 98
#وكه>	no -64
#وكيت	no -119	yes 89
#وكيط	unknown 57	yes -56
#وكيل	unknown 99	yes -71
#ولا>	no 61
#ولاد	unknown -46
#ولاه	unknown 83	yes -54
#ولاو	no -49
#ولاي	yes 51
#ولده	no 96	unknown -76
#ولدو	unknown -43
#ولصق	no -57	unknown 100	yes -59
#ولقا	no -72	unknown -58	yes 119
#ولقي	no 64	yes -73
#ولكن	unknown -47
#ولله	no 107	unknown -72
#ولم>	no 74	unknown -48
#ولمن	yes 51
#ولو>	no -98	unknown 68
#ولوا	unknown -79	yes 46
#ولوح	no 139	unknown -110
#ولون	no 81	unknown -94
#ولي>	unknown -43
#وليد	unknown -66	yes 49
#وليه	no -44	unknown 93	yes -49
#وليو	unknown -40
#وماب	no 210	unknown -211
#ومات	no -42	unknown 52
#ومبو	no -43	unknown -70	yes 112
#ومتر	no 45	yes -72
#ومرت	no -61	unknown -68	yes 100
#ومش>	yes 45
#ومشا	no 60
#ومعا	no 69	unknown -106
#ومعه	unknown 46	yes -87
#وملا	unknown 54
#ومن>	yes 44
#ومنذ	yes 70
#ومها	unknown -72	yes 80
#ومون	unknown 45
#ومي>	no 57
#وميس	yes 41
#ومين	unknown 57
#ونا>	no 61	unknown -52
#ونات	no -114	unknown 162	yes -49
#ونبر	no -45
#ونت>	no -68	unknown 65
#ونتي	no 44	yes -50
#ونحن	no 52	unknown -59
#وند>	no -116	unknown 136
#ونست	no 63	unknown -57
#ونسي	unknown 88	yes -113
#ونص>	unknown -64
#ونطو	unknown 52	yes -45
#ونعس	no -74	unknown 46
#ونقل	no -69	unknown -60	yes 128
#ونكت	no -86	unknown 123
#ونو>	no 60	yes -67
#ونيط	no -184	yes 158
#ونيه	yes 45
#ونيو	unknown 42
#وها>	yes 45
#وهبط	no -94	unknown 56
#وهرس	yes -49
#وهي>	no -45	unknown 47
#ووصل	no -133	unknown -45	yes 140
#وولد	no 95	unknown -67
#وولي	no -57	yes 48
#ويا>	yes 46
#ويات	unknown 45	yes -53
#ويت>	yes 45
#ويده	no -113	yes 125
#ويدي	no -66	yes 105
#ويره	no 109	unknown -87
#ويسر	no -47	unknown 88	yes -40
#ويضه	no -103	unknown 126
#ويلا	no 118	unknown -105	yes -48
#وين>	no -74	unknown 130	yes -83
#ويه>	unknown -55
#ويو>	no -63	unknown 109	yes -52
#ويوت	yes -46
#وييه	unknown 63	yes -124
#ياء>	no 74	unknown -118
#ياب>	no 61	unknown -117	yes 54
#يابه	no -53	unknown -69	yes 124
#ياتي	no -80	unknown 71
#ياخذ	no 105	unknown -140
#ياده	no -129	unknown 166	yes -48
#يار>	unknown 51
#ياس>	no 80	unknown -68
#ياض>	no -52
#ياضي	no 62	unknown -78
#ياطه	unknown 122	yes -137
#ياع>	no 45
#ياقه	unknown 42	yes -82
#ياله	no 48	unknown -45
#يالو	yes -46
#يالي	unknown 45
#يام>	yes 50
#يان>	yes 48
#يانه	no -43	yes 40
#يانو	no 94	unknown -68	yes -43
#ياني	no 110	unknown -252	yes 101
#ياه>	yes -41
#يبان	unknown 53
#يبت>	no -50	yes 85
#يبدو	no -93	unknown 58
#يبكه	unknown -45	yes 79
#يبه>	no -41	unknown 49
#يبو>	no 114	unknown -56	yes -61
#يبي>	no 69
#يتاذ	no 106	unknown -75
#يتال	no 108	unknown -103
#يتبد	no -54	unknown 78
#يترو	no 50
#يتري	no 58	unknown -44
#يتزا	unknown -43
#يتسد	no 113	unknown -132
#يتسن	unknown 64
#يتش>	unknown 52
#يتصل	no -101	unknown 98
#يتضر	no 147	unknown -121
#يتعر	no 143	unknown -93	yes -62
#يتعو	no 103	unknown -101
#يتقي	no -56	yes 80
#يتنا	no -77
#يته>	unknown 72
#يتهم	no -81	yes 68
#يتوش	no -109	yes 91
#يتوق	unknown -51	yes 61
#يتين	unknown -60
#يتيه	no -73	unknown -45	yes 117
#يجار	no -92	unknown -144	yes 189
#يجاز	no -45	yes 69
#يجام	no 84	unknown -59
#يجاو	no -193	unknown 254	yes -130
#يجرح	no 135	unknown -69	yes -66
#يجري	no -55
#يجو>	unknown 49	yes -58
#يجين	no -124	yes 87
#يجيو	no 56	unknown -66
#يحات	no 116	unknown -120
#يحتر	no 104	unknown -68
#يحدث	no 68
#يحرر	unknown -66	yes 84
#يحرق	unknown -51	yes 88
#يحلف	no 146	yes -151
#يحلو	no 70	unknown -47	yes -48
#يحني	no -89	unknown -89	yes 155
#يحو>	unknown -83	yes 72
#يخرج	no 133	unknown -113
#يخلص	unknown 75	yes -57
#يخه>	no -70	unknown -44	yes 112
#يخير	no 278	unknown -248	yes -100
#يدا>	no -49	yes 55
#يدات	yes -45
#يدخل	no 41	unknown -43
#يدس>	unknown 62	yes -49
#يدعي	no -75	unknown -85	yes 157
#يدفع	no -72	unknown 77
#يدلت	no -107	unknown 152	yes -49
#يدها	no -82	unknown -58	yes 141
#يدو>	no -63	yes 40
#يدور	no -62	unknown -41	yes 103
#يدون	no -140	unknown 47	yes 68
#يدوي	unknown -123	yes 89
#يدي>	yes 60
#يدير	no 65	unknown -151	yes 55
#يديس	no -122	unknown 121
#يدين	no -55	unknown -42	yes 94
#يديه	yes 51
#يديو	no 153	unknown -66	yes -128
#يرا>	unknown 43
#يراس	unknown 69
#يرام	unknown 51	yes -102
#يربا	no -43	unknown -43	yes 88
#يرت>	unknown -53	yes 58
#يرجع	unknown -54	yes 46
#يرحم	no -48	unknown 85	yes -42
#يرد>	no -57	yes 42
#يرفو	no -59	unknown 143	yes -89
#يركو	no 53	unknown -70
#يرمه	no 133	unknown -115
#يرمي	no -84	yes 51
#يرنا	no 62	unknown -58
#يرها	no -43
#يرو>	no -103	unknown 71
#يري>	no -88	unknown 66
#يريا	unknown -41
#يريد	no -43
#يرين	no -76	unknown 95
#يزر>	no -94	unknown 128
#يزور	unknown 103	yes -115
#يزي>	no -42	yes 56
#يسار	yes 54
#يسال	no -84	yes 92
#يستا	unknown -53
#يستط	unknown -53	yes 90
#يستي	no 78	yes -98
#يسرق	yes -79
#يسكل	no -61	unknown 104	yes -41
#يسكن	unknown 73	yes -46
#يسمع	no -81	yes 98
#يسه>	no -74	yes 57
#يسيا	yes -55
#يسيل	no -113	unknown 60	yes 44
#يسين	unknown 47	yes -60
#يشان	unknown -72	yes 108
#يشتك	unknown -53
#يشكا	unknown -41
#يشكو	no 82	unknown -75
#يشكي	unknown -130	yes 134
#يشه>	no -76	unknown -43	yes 68
#يصب>	no 59
#يصبن	no 138	yes -99
#يصبه	unknown -77	yes 47
#يصلح	unknown 60	yes -68
#يضحك	unknown 49	yes -45
#يضرن	no -58	unknown -74	yes 122
#يضره	no -44	unknown -67	yes 112
#يطار	yes 47
#يطال	no 45
#يطان	unknown 76	yes -43
#يطتش	no -43	unknown 113	yes -71
#يطرط	unknown 85	yes -60
#يطري	no -67	unknown 95	yes -40
#يطلع	unknown 47
#يطنا	no 48	yes -57
#يطو>	no -64	unknown 109	yes -44
#يطوه	no -46	unknown -77	yes 121
#يطيح	no -51	unknown -71	yes 114
#يعا>	no 49
#يعتذ	no 61	unknown -151	yes 72
#يعد>	no 130	unknown -119
#يعرج	no -151	yes 119
#يعطي	unknown -147	yes 80
#يعمل	no 154	unknown -143
#يعني	unknown 53
#يعه>	unknown 108	yes -80
#يفا>	no 107	unknown -83
#يفاش	no -75
#يفط>	yes -52
#يفه>	yes 57
#يفها	unknown -51	yes 67
#يفهم	no -136	unknown 152
#يفون	no -43	unknown 72
#يفي>	no -103	unknown -129	yes 210
#يقا>	unknown -54	yes 42
#يقتي	no 76	yes -68
#يقدر	yes -50
#يقطر	unknown 76	yes -78
#يقطع	unknown -113	yes 99
#يقلب	no -96	unknown -45	yes 98
#يقنا	no 138	unknown -108	yes -58
#يقها	no -45	yes 46
#يقو>	unknown 93	yes -83
#يقود	yes 49
#يقي>	no -50	unknown -45	yes 87
#يكال	no -114	unknown -119	yes 191
#يكان	no 40
#يكبر	no 63	yes -61
#يكل>	no 58
#يكلا	no -64	unknown 84
#يكن>	no 126	unknown -95
#يكه>	no 66	yes -63
#يكو>	no 65	yes -72
#يكوب	unknown -65	yes 78
#يكي>	no 54	unknown -61
#يكيل	yes -55
#يكيه	unknown 63
#يلات	yes 57
#يلاد	unknown 101	yes -129
#يلان	no -40	yes 70
#يلاه	no 159	unknown -128	yes -49
#يلتو	no -121	unknown 149	yes -56
#يلتي	no -102	unknown 102
#يلحق	no 126	unknown -84	yes -40
#يلعب	yes 46
#يلم>	no 138	unknown -177
#يلمس	no 177	unknown -191
#يلو>	no -141	unknown 121
#يلوم	no 45	yes -72
#يليف	unknown 43
#يليك	unknown 52
#يليه	no 76	unknown -76
#يما>	no 74	unknown -123	yes 45
#يمات	unknown 84	yes -106
#يمار	unknown 119	yes -126
#يمان	unknown 58	yes -48
#يمته	unknown 47	yes -41
#يمسس	no 117	unknown -73	yes -71
#يمشي	no 51	unknown -75
#يمكن	unknown 87	yes -64
#يموز	unknown -42
#يمون	no -41	unknown 70
#يمي>	no -73	unknown -87	yes 138
#يناء	yes -45
#ينات	no 54
#ينام	no -42	unknown 84	yes -66
#يناه	no 67	unknown -64
#يناي	unknown -53
#ينت>	no 76	yes -118
#ينتي	no 150	unknown -62	yes -95
#ينزف	no -51	yes 70
#ينزل	no 61
#ينغ>	unknown 50
#ينك>	yes 64
#يننا	no 142	unknown -129
#ينها	no -74	unknown 88
#ينو>	no 44	yes -43
#ينوا	no -42	yes 42
#ينيا	no -59	unknown 81
#ينيت	no -45	unknown -43	yes 91
#ينير	unknown -68	yes 89
#ينيك	no -52	unknown -81	yes 133
#ينيه	no 45	unknown -69
#ينيو	unknown -57
#يهرب	no -114	unknown 145
#يهضر	no 162	unknown -114	yes -81
#يوان	no -77	unknown 72
#يوت>	no -46	unknown 100	yes -53
#يوتا	yes -46
#يوجد	no -94	unknown 136	yes -42
#يوجع	no -63	yes 75
#يوز>	unknown -61	yes 52
#يوصل	no 75	yes -42
#يوط>	unknown 100	yes -136
#يوقع	yes -43
#يول>	unknown -61	yes 75
#يولم	yes 49
#يولي	no 65	unknown -56
#يوما	no -151	unknown 84	yes 44
#يوني	unknown 54
#ييت>	unknown -86	yes 60
#يين>	no -49	unknown -135	yes 155
#ييه>	unknown 46
05	no -84	yes 73
13	yes 53
14	unknown 50	yes -50
18	no -69	unknown 104	yes -43
19	no -82	unknown 43
200	no 54	yes -91
2019	no 71	yes -84
2026	no -42	unknown 58
21	no -72	unknown 72
22	no -49	yes 59
23	unknown 58	yes -90
24	no -49
26	no -76	yes 49
29	yes -50
30	no -61	unknown 54
300	unknown 58
3000	no 72	unknown -42	yes -55
320	yes -63
4	yes -45
40	yes 54
400	no -60	unknown 139	yes -90
4000	unknown 40
5	no 91	unknown -64
50	unknown -87	yes 76
5200	no -58	unknown 108	yes -50
600	no -57	unknown 173	yes -134
6000	no -54	unknown 85
6500	no 55	yes -61
7	no -67	yes 63
71	unknown -55	yes 79
80	unknown -44
900	no -74	unknown 122	yes -48
=answer: lead	unknown -48
=answer: no	no 78	unknown -55
=answer: unsure	unknown 65
=being: animal	no 80	yes -51
=constat: constat	no 52
=danger: event	unknown -48
=danger: over	no 56	unknown -107
=danger: plea	unknown -66	yes 72
=danger: present	no -40
=danger: put-out	unknown -42	yes 40
=document: devis_ou_facture	yes -43
=document: photos	no 113	unknown 58	yes -205
=document: recepisse_plainte	no 150	unknown -89	yes -71
=hedge: hedge	no -60	unknown 112	yes -55
=hedge: roughly	unknown -50	yes 56
=idiom: paper	yes -52
=idiom: silence	no -161	unknown 216	yes -81
=injuries no	no 248	unknown -148	yes -102
=injuries no rather	no 263	unknown -157	yes -107
=injuries no sure	no 244	unknown -145	yes -100
=injuries none	no -95	unknown 173	yes -77
=injuries unknown	unknown -95	yes 57
=injuries unknown unsure	unknown -95	yes 57
=injuries yes	no -80	unknown -108	yes 188
=injuries yes sure	no -80	unknown -108	yes 188
=injury: absent	no 191	unknown -121	yes -75
=injury: body	no -101	unknown -136	yes 236
=injury: casualty	no -88	unknown -132	yes 219
=injury: doubt	no -246	unknown 291	yes -209
=injury: grave	no 128	unknown -112	yes -42
=injury: nobody	no 225	unknown -152	yes -74
=injury: one-well	no 209	unknown -145	yes -64
=injury: perhaps	no -48	unknown -66	yes 113
=injury: struck	no -158	yes 101
=injury: symptom	no -82	unknown -94	yes 176
=intent: back	no -64	unknown 76
=intent: complaint	no -42	unknown 78	yes -41
=intent: correct	no -69
=intent: follow	unknown 63	yes -106
=intent: language	unknown 86	yes -63
=intent: other	no 66	yes -64
=intent: thanks	yes -64
=liability: contested	no -57	unknown -234	yes 209
=other autre	no -111	unknown 174	yes -67
=other blessure	no -93	unknown 66
=other collision	unknown -97	yes 74
=other degats_des_eaux	unknown -74	yes 77
=other evenement_climatique	no -202	unknown 250	yes -81
=other incendie	no 60	yes -104
=other vandalisme	no 229	unknown -152	yes -144
=other vol	no 96	unknown 64	yes -146
=party: alone	no 55	unknown -64
=party: by-oneself	no 133	unknown -71	yes -68
=party: culprit	unknown 91	yes -97
=party: foreign	no -271	unknown 47	yes 119
=party: hit-and-run	unknown -57
=party: nobody-else	unknown 64	yes -72
=party: unknown-origin	no -56	unknown 124	yes -77
=person: close	no -41	unknown -40	yes 81
=person: self	unknown -45
=police: not-done	yes -47
=status: awaited	unknown 90	yes -59
=status: not-yet	no -105	unknown 57	yes 45
=thirdParty no sure	no 59	yes -51
=thirdParty none	yes -45
=thirdParty unknown	no -82	unknown 129	yes -59
=thirdParty unknown unsure	no -82	unknown 129	yes -59
=thirdParty yes rather	yes 44
=type autre	no -53	unknown 133	yes -81
=type autre sure	no -53	unknown 133	yes -81
=type blessure	no -47	unknown -64	yes 112
=type blessure sure	unknown -78	yes 91
=type blessure unsure	no -69	unknown -56	yes 125
=type bris_de_glace	unknown 42
=type bris_de_glace sure	unknown 42
=type collision	yes 48
=type collision rather	no 49	yes -49
=type collision sure	yes 56
=type collision unsure	unknown -54
=type degats_des_eaux rather	unknown -72
=type degats_des_eaux sure	yes -47
=type dommage_materiel	unknown 92	yes -92
=type dommage_materiel sure	unknown 92	yes -92
=type incendie sure	unknown -46
=type none	no 55	yes -63
=type vandalisme	unknown 47
=type vandalisme rather	no 79	unknown -107
=type vandalisme sure	no -43	unknown 61
=type vol	unknown 58
=type vol rather	no 49	unknown -60
=type vol sure	unknown 62
=type: autre	no -42	unknown 96	yes -54
=type: blessure	unknown -60	yes 96
=type: vol	yes -43
constat	no 76	unknown -52
ا	no 50	unknown 46	yes -106
ابدا	unknown 69
ابلغ	no -51	unknown 83
ابنتي	yes 66
ابني	no -48	yes 49
ابوه	unknown 116	yes -75
ابي	no -117	unknown -47	yes 163
اتاي	unknown 50	yes -59
اتذكر	no -56	unknown -54	yes 107
اتصل	unknown 96	yes -60
اتصلت	yes 48
اتعور	no 60	unknown -74
اتلف	no -78	unknown 110
اتمكن	unknown 80	yes -70
اثار	unknown -64	yes 53
اثر	no 77	yes -43
اجازه	no -40
اجد	yes -62
احتاج	no -42	unknown 94	yes -51
احتكاك	no 146	unknown -107	yes -53
احتكت	yes -58
احد	no 72
احدا	unknown 56	yes -63
احنا	unknown 115	yes -97
اختفت	unknown 48
اختي	no -77	yes 82
اخذ	yes -56
اخذت	no -77	unknown 91
اخذوا	unknown 45
اخر	yes -40
اخري	unknown 56	yes -60
اخضر	no 124	unknown -72	yes -105
اخي	no 61	unknown -93
ادم	no 117	unknown -61	yes -75
اذني	no -79	unknown -180	yes 216
اذي	no 146	unknown -101	yes -45
ار	no 65	yes -72
اربع	no -55	unknown -45	yes 100
اربعه	no -156	unknown 160
ارتجاج	no -52	unknown -59	yes 110
ارتفاع	no -72	unknown 95
ارجع	no -51	unknown 85	yes -47
ارجو	no -44	yes 75
ارسال	no -80	unknown 104
ارير	unknown 71	yes -101
اريير	no 49	unknown -117
ازرق	no -94	yes 98
اسابيع	no -62	unknown 66
اسبوع	no -65	unknown 55
استاذ	yes 47
استدعاء	no 63	yes -52
استطيع	no -75	yes 100
استنشقت	no -73	yes 101
اسعاف	no 65	unknown -70
اسفله	no -70	unknown 117	yes -59
اسفي	no 103	unknown -84
اسقط	no 50	yes -42
اسكن	yes -56
اسم	unknown -40
اسمها	no -50	unknown -71	yes 115
اسمي	no -47	unknown -75	yes 112
اسنان	no -170	unknown 120
اسود	no -102	yes 62
اشاره	no 97	yes -66
اشتري	no -122	unknown 186	yes -70
اشتعلت	no 43	unknown -49
اشعر	yes 40
اشكو	no 63
اصابات	no 105	unknown -70
اصابع	unknown -92	yes 59
اصابه	unknown -82	yes 48
اصب	no 78	unknown -61
اصبت	unknown -64	yes 101
اصبعي	no -127	yes 65
اصرح	unknown -76	yes 45
اصص	unknown -45
اصطدام	no 49
اصطدمت	no 100	unknown -50	yes -54
اصلا	no 65	unknown -99
اصيبت	no -55	unknown -43	yes 97
اضرار	unknown 44	yes -51
اطلب	no 66	yes -117
اظن	no -174	unknown 217	yes -95
اعبر	no -69	yes 105
اعتذر	unknown 45
اعرف	no -133	unknown 207	yes -87
اعلم	no -54	unknown 46
اعمل	unknown -44	yes 68
اغلقت	no 43	unknown -61
اغمي	no -44	unknown -53	yes 95
اغير	unknown -63	yes 45
افران	unknown 82	yes -85
افعل	no -94	unknown 124
اقتلعت	no -45	unknown 78
اقدر	no -81	unknown -61	yes 116
اقود	no 54	unknown -48
اكادير	no 64	yes -59
اكتشفنا	no -94	unknown 90
اكثر	no 122	unknown -63	yes -62
اكل	no -73	unknown -127	yes 161
اكن	no -73	unknown 109
الابواب	no -85	unknown 100
الابيض	no 97	yes -78
الاثاث	yes -48
الاحذيه	no 83	unknown -55
الاخري	unknown -98	yes 62
الاربعه	no -109	unknown 84
الارض	unknown 65
الارضي	no 62	yes -46
الارضيه	no 84	yes -84
الارواح	no 59	unknown -52
الازاز	no 59	unknown -45
الاسباني	no -76	unknown 106
الاسبقيه	no 87	unknown -51	yes -40
الاسبوعي	unknown -102	yes 82
الاستاذ	no 91	unknown -102
الاسطبل	yes -47
الاسعاف	no -49	yes 72
الاسنان	unknown 50	yes -42
الاصلاح	no 93	yes -56
الاضرار	no 120	unknown -93
الاطار	no 188	unknown -158
الاطفال	no -50	unknown 49
الاف	no -131	unknown 105
الاكسجين	no -80	unknown -60	yes 128
الاكواريوم	no -49
الام	no -88	unknown 64
الامام	unknown 49	yes -69
الاماميه	no 75	yes -104
الامان	no -95	yes 113
الامر	no 50
الامن	no 52	yes -46
الانبوب	no -90	yes 83
الانترنت	no -50	unknown 75
الاوتوروت	no -94	unknown 70
الاوراق	unknown 54
الاول	yes 44
الاولاد	no 138	unknown -84	yes -58
الاولي	unknown 52	yes -46
الايسر	no 47	unknown 49	yes -98
البارابريز	unknown 73	yes -55
البارابول	unknown 49
الباراشوك	unknown 120	yes -94
الباربريز	unknown -94	yes 101
البارشوك	yes -52
الباركي	yes -78
الباركيه	unknown -111	yes 112
الباسبور	no -102	unknown 72
الباش	no -120	unknown -52	yes 134
الباقي	no -80	unknown 74
البانيو	no 49	unknown -113	yes 58
البحث	no 112	unknown -110
البحر	unknown -60
البرق	no -92	unknown 57
البرميل	no 144	unknown -88	yes -73
البريد	no 47	unknown -140	yes 83
البزطام	no 69	yes -71
البصمات	yes -68
البضايع	unknown -42	yes 41
البطن	no -59	yes 96
البطيخه	no -70	unknown -44	yes 112
البلاستيك	unknown -64	yes 40
البلاستيكيه	no -47	unknown 93	yes -44
البلاصه	no -55	unknown 108	yes -83
البلاط	no 46	unknown -53
البلاكه	no 46	yes -92
البلكون	unknown 98	yes -60
البلومبي	no -60	yes 52
البناء	no -109	unknown 141	yes -54
البنايه	no 44
البنت	unknown -103	yes 67
البنزين	no 95	unknown -58
البنك	no -99	unknown 71
البهايم	no -130	unknown 187	yes -88
البوابه	yes 62
البوطا	no -59	unknown -45	yes 103
البوطه	no -58	unknown -108	yes 156
البوليسي	no 48	unknown -133	yes 70
البومبا	no -72	unknown 102	yes -60
البيانو	no 74	unknown -94
البيت	no 52	unknown -55
البيتزا	unknown -83	yes 59
البير	no -110	unknown 190	yes -102
البيرمي	no -75	yes 50
البيرو	no -68	unknown 135	yes -79
البيسكليت	unknown 42
البيسي	unknown 106	yes -79
البيسين	no 52	yes -105
البيض	no 74	unknown -45
البيضاء	yes -44
البيطري	no -64	yes 60
التابعه	unknown 97	yes -119
التامين	unknown 85	yes -52
التبن	unknown 81	yes -70
التحت	no -67	unknown 49
التدفيه	unknown -77	yes 47
الترقوه	no -44	yes 83
التروتينيت	no -48	yes 74
التسعود	yes 62
التصاور	no -114	unknown 150	yes -58
التصليح	no -61	unknown 129	yes -66
التقني	no -77	unknown 119	yes -41
التلات	no -46	unknown 53
التلفاز	unknown 83	yes -60
التلفازه	unknown 43	yes -42
التلفزه	no -78	unknown 107
التوي	no -40	unknown -50	yes 86
التيو	no -131	unknown 161
الثالثه	unknown -45	yes 55
الثامنه	unknown 68
الثاني	no -44	yes 60
الثانيه	no 46
الثلاثاء	no -42
الثلاثه	no 109	unknown -78
الثلج	no -100	unknown 78
الجاج	no -46	yes 47
الجامع	yes -71
الجامعيه	no 65
الجانبيه	no 53	yes -90
الجبس	unknown -44	yes 65
الجدار	no 61	unknown -46
الجدارميه	no -81	unknown 47
الجديد	no 118	unknown -83	yes -50
الجراج	no -65	unknown 110	yes -53
الجرار	no -107	yes 83
الجرح	no -52	unknown -55	yes 108
الجرحي	no 46	unknown -97
الجرده	no -116	unknown 177	yes -72
الجزار	no 181	unknown -109	yes -117
الجمله	yes 46
الجناح	no -92	unknown 160	yes -72
الجنط	no 88	yes -95
الجهتين	no 43	yes -81
الجوج	unknown 112	yes -80
الجيب	yes -42
الحاج	unknown 45	yes -56
الحاجب	no -59	unknown -79	yes 136
الحاجه	no 71	yes -74
الحادث	unknown -67	yes 67
الحاديه	unknown -47
الحارس	yes -43
الحاسوب	no -103	unknown 178	yes -77
الحانوت	unknown 74	yes -74
الحبل	no 58	yes -56
الحجر	no 55	unknown -117	yes 51
الحديد	no 75	yes -75
الحديقه	no -60	unknown 71
الحراسه	no -66	unknown 60
الحريق	yes -47
الحسن	unknown 63	yes -43
الحصان	no 51	yes -51
الحفره	no -63	unknown -119	yes 161
الحق	unknown 145	yes -131
الحلاقه	no 183	unknown -151	yes -59
الحلوي	no -192	unknown 240	yes -68
الحلويات	unknown 45	yes -53
الحليب	no -83	unknown 107
الحمار	no 103	unknown -108
الحمايه	no -86	unknown 126	yes -53
الحمد	no 90	unknown -91
الحمدلله	no 144	unknown -107
الحمرا	no -82	unknown 140	yes -65
الحنفيه	yes -71
الحوادث	unknown -45	yes 72
الحوايج	no 87	yes -61
الحوت	unknown 58
الحوض	no 90	unknown -76	yes -59
الحولي	no 88	unknown -100
الحي	unknown -54
الخاصه	no -90	unknown 128	yes -40
الخامس	unknown -40
الخامسه	no -106	yes 57
الخانز	unknown 47	yes -61
الخبز	no -65	yes 48
الخدامه	no 108	unknown -62	yes -59
الخدمه	no -60	unknown 100
الخزان	no -68	unknown 110	yes -45
الخزانه	no -46	unknown 40
الخساره	no -60	unknown 121	yes -57
الخساير	no 47	yes -69
الخشبي	no 48
الخشبيه	unknown 53
الخضره	unknown -43
الخط	unknown -60	yes 61
الخلعه	no 55
الخلفيه	no 121	unknown -128
الخياطه	no 94	yes -64
الخير	unknown 44
الخيمه	no 66	unknown -213	yes 133
الداخل	unknown 94	yes -129
الدار	unknown 55	yes -49
الدايري	no -63	yes 90
الدجاج	no 58	unknown -44
الدخان	unknown -50
الدراجه	no -48
الدراري	yes 51
الدرج	no -54	unknown 47
الدروج	no -103	unknown 48	yes 48
الدري	unknown -44
الدش	no 104	unknown -115
الدم	no -79	unknown -63	yes 141
الدهان	unknown 65	yes -44
الدهب	yes -50
الدوش	yes -52
الذهب	no -69	unknown 108	yes -40
الرابع	no -61	unknown 69
الراجلين	unknown -51	yes 51
الراحه	no -135	yes 85
الراديو	no -44
الراس	no -77	unknown 70
الرافعه	no 96	unknown -49	yes -57
الراكب	no -123	unknown -75	yes 191
الرباط	unknown -88	yes 75
الرجل	unknown -73	yes 93
الرحله	no -40	unknown 86	yes -46
الرخام	no -53	unknown 137	yes -82
الرصيف	unknown -64
الرعد	no -153	yes 65
الرعده	unknown 89	yes -71
الرف	no -136	unknown 54
الرقم	no -232	unknown 275	yes -77
الركاب	no 101	yes -66
الرمل	no -129	unknown 119
الروايد	no -184	unknown 162	yes -40
الروايض	unknown 41	yes -40
الروضه	no 77	unknown -80
الرويضه	no -124	unknown 153	yes -40
الرياح	unknown -147	yes 89
الرياض	no -52
الريحه	no -42
الريدو	unknown 97	yes -61
الزاج	unknown -66	yes 90
الزبل	no -89	unknown 106
الزبون	unknown -111	yes 82
الزبونه	no 90	yes -105
الزجاج	yes -41
الزجاجي	unknown 58	yes -52
الزربيه	no 104	yes -107
الزرع	no -61	unknown 53
الزريبه	no -111	unknown 66	yes 41
الزليج	unknown 67	yes -87
الزنقه	unknown -86	yes 52
السابعه	no 62	unknown -46
الساروط	no -109	unknown 129
الساعه	unknown -45
الساق	no -46	unknown -114	yes 162
السانديك	unknown 61	yes -40
السباك	unknown 53
السبع	no 53
السبعه	yes 50
السبيطار	no -66	unknown 91
الستاير	unknown -138	yes 93
السجاد	no 78	yes -65
السخان	unknown -86	yes 41
السخون	unknown -90	yes 68
السخونيه	no -122	unknown 111
السرير	no 48
السطح	no -83	unknown 49
السطل	no -98	unknown 135	yes -57
السطوب	no -119	unknown -97	yes 168
السعار	no -45	unknown -61	yes 99
السفر	yes -64
السفلي	no 118	unknown -71	yes -48
السقف	unknown -42
السكان	no 115	unknown -54	yes -80
السكانير	unknown 59	yes -152
السكر	unknown 44	yes -41
السكوتر	unknown 52
السلامه	no 203	unknown -135	yes -80
السلطه	no 80	unknown -45
السلك	unknown 52	yes -67
السلم	unknown -53
السلوم	no -43	unknown -67	yes 107
السما	unknown 44
السنسله	unknown -86	yes 109
السواق	no 48	yes -64
السور	no 107	unknown -155
السوق	unknown -51
السياح	no -59
السياحي	yes -57
السيارات	no 90	unknown -95
السياقه	unknown 42	yes -82
السير	unknown -56
السيف	no -42	unknown -60	yes 99
السيفون	no -162	unknown 209	yes -69
السيل	unknown 81	yes -58
السيمانه	no -127	unknown 106
السينما	unknown -53
السيول	unknown -42
الشاب	unknown -51	yes 72
الشاحنه	yes -85
الشاشه	unknown 63	yes -58
الشانطي	no -121	unknown -137	yes 196
الشباك	unknown -65	yes 50
الشبكه	unknown 67	yes -71
الشتا	no -46	yes 61
الشجره	no 190	unknown -151	yes -48
الشراره	no -144	unknown 204	yes -96
الشرجم	unknown -47
الشرفه	unknown -49	yes 51
الشكايه	no 55	unknown -49
الشمس	unknown 76	yes -57
الشمسيه	unknown 50
الشهر	no -79	yes 64
الشوفو	no -88
الشيفور	unknown -51	yes 65
الصاعقه	no 139	unknown -54	yes -89
الصاك	no -53
الصالون	unknown 58
الصباغه	no -66	unknown 128	yes -63
الصبح	no 125	unknown -57	yes -72
الصبع	no -64	unknown -90	yes 154
الصحه	no 218	unknown -195	yes -45
الصخره	no 46	unknown 56	yes -117
الصدر	no -75	yes 103
الصدمه	no -89	yes 120
الصغير	unknown -58	yes 47
الصليبي	no -89	unknown -61	yes 144
الصندوق	unknown -58
الصوت	no 82	unknown -139
الصوره	no 61	yes -85
الضباب	no -41
الضرر	unknown -125	yes 117
الضهر	no 77	unknown -74
الضيعه	no -79	unknown 83
الطابله	no -88	unknown -73	yes 119
الطاجين	no 60	unknown -109	yes 47
الطاقه	no 80	yes -53
الطاكسي	no 76	unknown -50
الطبله	unknown -86	yes 87
الطبيه	unknown 45
الطراكتور	yes -60
الطرف	no 43	unknown -101	yes 61
الطرفين	no 106	unknown -61	yes -46
الطلاء	no 107	unknown -68	yes -51
الطموبيل	unknown 84	yes -74
الطواليط	no -55	unknown 48
الطوموبيلات	no 68	unknown -53
الطياره	no -104	unknown 146	yes -70
العاشره	yes 47
العاصفه	unknown 62	yes -56
العام	no 53	unknown 50	yes -103
العامل	yes 54
العجلات	no -42	unknown 63
العجين	no 167	unknown -162	yes -58
العربه	no 115	unknown -67	yes -61
العربي	no -66	unknown 41
العربيه	no -68	unknown 133	yes -79
العرس	unknown 50	yes -58
العروسه	no -183	unknown 170
العساس	no 43	unknown -72
العشا	no 185	unknown -138	yes -67
العصر	no -67	unknown 65
العطله	no -80	unknown 94
العلاج	no -48	yes 52
العلميه	no 111	unknown -102
العلوي	yes -40
العماره	no -40
العمال	no 63	unknown -62
العمره	no -46
العمل	no -59	unknown 69
العمليه	unknown 66
العمود	no -62	unknown 53
العنق	no -48	unknown -80	yes 127
العود	no 58	yes -73
العياده	no -62	unknown 235	yes -179
العيد	yes -40
الغابه	unknown -79	yes 43
الغاز	no -73	yes 86
الغربال	unknown 77	yes -60
الغرز	unknown -81	yes 120
الغرزات	no -41	unknown -41	yes 81
الغرفه	unknown -65	yes 43
الغساله	unknown -92	yes 66
الغسيل	unknown -41	yes 51
الغلط	no -141	unknown 197	yes -118
الف	unknown 42	yes -49
الفار	unknown 83	yes -110
الفرامل	unknown -68	yes 43
الفران	no 151	unknown -125	yes -41
الفرن	no 98	unknown -93
الفرنسيه	no 70
الفريكو	no 131	unknown -82	yes -55
الفلاح	no 136	unknown -112	yes -46
الفلاحي	unknown 91	yes -71
الفلوس	no -50	unknown 79
الفوق	no -106	unknown 89
الفول	no -88	yes 106
الفولون	no -83	unknown -41	yes 123
الفويت	no -115	unknown 166	yes -48
الفيترينه	no -102	unknown 91
الفيديو	no 56	unknown 58	yes -160
الفيراندا	yes -94
الفيرمه	no 133	unknown -115
القاعه	yes 43
القايد	unknown -46
القبو	no -65	unknown 111	yes -43
القدام	unknown -53	yes 51
القدامي	no 195	unknown -137	yes -128
القديم	unknown 45	yes -80
القديمه	unknown 42
القران	unknown 83	yes -92
القرميد	no -56	unknown -191	yes 172
القسم	no -40	unknown 79
القصه	unknown -43
القضاييه	unknown 45	yes -86
القط	no -144	unknown 198	yes -73
القطار	unknown 76	yes -55
القطه	no 50	unknown 75	yes -159
القفل	unknown 42
القمامه	unknown 49	yes -52
القنطره	unknown -198	yes 146
القهوه	unknown -57	yes 52
القياس	no 80	unknown -68
الكابو	no 68
الكابينه	yes -60
الكات	no -49	unknown -40	yes 83
الكاحل	yes 52
الكار	unknown -47	yes 83
الكاراج	no 111	unknown -70	yes -78
الكارط	no -85	unknown 48
الكاسك	no -67	unknown 92
الكاميرا	no -83	unknown 95
الكاميو	no 42	yes -71
الكبير	no -58	yes 84
الكبيره	no 133	unknown -79	yes -64
الكتب	no -110	unknown 185	yes -79
الكتف	no -45	yes 82
الكرا	no -91	yes 57
الكراج	unknown 82	yes -75
الكراسي	no 50	yes -52
الكرسي	no -67	yes 47
الكره	yes -48
الكرهبه	no -84	unknown 84
الكروسه	no 130	unknown -69	yes -105
الكسيده	no -109	yes 136
الكل	no 63	unknown -68
الكلب	no 44
الكليان	no -46	yes 57
الكليانه	unknown -78	yes 83
الكليماتيزور	unknown 100	yes -112
الكلينيك	no -160	unknown -151	yes 283
الكليو	no -41	unknown 73
الكهربا	no -107	unknown 156	yes -58
الكوره	no -79	yes 90
الكوزينه	unknown -46
الكوفر	unknown 49	yes -79
الكوميساريه	no -60	unknown 71
الكونجيلاتور	no -116	yes 63
الكونستا	no 72	yes -46
الكونطور	no -62	unknown 100
اللهب	unknown -95	yes 68
اللوحه	yes -59
اللوراني	no 56	yes -76
الليلي	no 110	unknown -86
الم	unknown -57	yes 80
الماتريكيل	unknown 54	yes -73
المارينا	no -40	unknown 128	yes -98
المازوط	unknown 63
الماضي	no -40	unknown 49
الماكينه	no -58	unknown 118	yes -57
المالك	no 44	yes -49
المبلغ	unknown 42
المبلل	no -40	unknown -44	yes 85
المجاور	no -88	unknown 163	yes -82
المجاوره	unknown 60	yes -47
المحترم	no -56	unknown 73
المحرك	no -62	unknown 101
المحطه	unknown 47
المحل	unknown 40
المخبزه	no -85	unknown 111
المدار	no 57	yes -41
المدخنه	no 187	unknown -143	yes -84
المدرسي	no 57	unknown -41
المدفاه	no 63	yes -87
المدنيه	no -47
المدير	no -44	yes 75
المدينه	unknown -128	yes 128
المراقبه	unknown -56	yes 94
المرايه	unknown 41	yes -78
المرجو	no 130	unknown -78	yes -62
المرحاض	no -118	yes 72
المرفق	no -80	unknown -143	yes 199
المركز	no -89	unknown 141	yes -54
المركونه	yes -66
المره	no 106	unknown -102
المزدوج	no -85	unknown 66
المستاجر	no 111	yes -142
المستشفي	no -80	yes 103
المستعجلات	unknown -80	yes 110
المستودع	unknown 76	yes -43
المسجد	yes 43
المسمار	no -114	unknown 141
المسووليه	no -75	unknown 117	yes -42
المشترك	no -67	unknown 67
المصد	no 78	yes -65
المضيق	unknown 112	yes -83
المطار	no 76	yes -44
المطافي	no 66	unknown -101
المطبخ	no -58
المطعم	unknown -40
المظله	no 115	yes -135
المعلم	unknown 112	yes -139
المغرب	no -48	yes 78
المغسله	no 116	unknown -46	yes -91
المقدمه	unknown -54
المقعد	unknown -59	yes 74
المقلاه	no 74	yes -49
المقله	no 130	unknown -90	yes -60
المقهي	unknown -77	yes 42
المكان	no -64	yes 63
المكتب	no -106	unknown 143	yes -46
المكتبه	unknown 81	yes -56
الملاك	no -73	unknown 116	yes -42
الملك	no -90	unknown 130	yes -71
الممر	no 132	unknown -83	yes -51
المناسب	no 57	unknown -46
المنحدر	no 40	unknown -47
المنزل	unknown 67	yes -45
المهم	no 94	unknown -45	yes -48
الموتور	no -60
الموسم	no -82	yes 64
الموضوع	yes -71
الموطو	unknown 40	yes -52
الموطور	no 44
الموقع	yes -48
الموقف	unknown -81	yes 64
المياه	no 66
الميكانيسيان	unknown 53	yes -44
الميكانيكي	no 53
الميناء	unknown 69	yes -48
الميه	unknown 108	yes -76
الناس	no 67	unknown -47
النافذه	no 60	unknown -41
الناموسيه	no -109	unknown -50	yes 144
النجاره	no 50	yes -64
النضاضر	unknown 150	yes -153
النعاس	no -68	yes 47
النقل	no 59	unknown -78
النهار	no -69
النهارده	unknown -44
النوافذ	no 97	unknown -160
اله	no 95	yes -65
الهواء	no -68	yes 43
الهواييه	unknown 45
الهوندا	no -129	unknown 43	yes 78
الواجهه	no 49	yes -68
الواد	unknown -68
الواقعه	no -44
الواقفه	no 135	unknown -92	yes -52
الوالد	no -53	yes 56
الوالده	unknown -64	yes 67
الوالدين	unknown 79	yes -81
الواليده	no 98	unknown -70
الوحل	yes -44
الوحيد	no 103	unknown -51	yes -94
الوراق	no -82	unknown -91	yes 167
الورد	no 77	yes -81
الورش	no 81	yes -76
الورقه	no 41	yes -64
الورك	no -46	yes 67
الوعي	no -91	unknown -57	yes 149
الوقايه	no -63	yes 46
الوكاله	no -78	unknown 104
الولاد	yes 49
الولد	unknown -98	yes 117
اليد	no -126	yes 138
اليسري	yes 49
اليكم	unknown -46	yes 40
ام	unknown 40	yes -76
اما	no 84	unknown -65
امام	yes -46
امامي	no 55	unknown -75
امتدت	no -56	unknown 80
امطار	no 95	unknown -71
امي	unknown -47	yes 82
انا	no 42
اناذي	no 62	unknown -41
انبوب	unknown 51
انجز	unknown -64
اندلع	unknown -73
انزلق	no -85	unknown 56
انزلقت	unknown -47	yes 82
انسي	no -69	unknown 64
انفجرت	yes -46
انفها	no -67	yes 97
انقلبت	no 44	unknown -59
انكسرت	unknown -151	yes 152
انني	no 43	unknown -59
انه	no -51	unknown 80
انهار	yes 50
اني	yes 40
اوبر	no -63	unknown -49	yes 111
اود	unknown 59
اول	no -54
اولا	unknown -61	yes 81
اولادي	no 73	yes -55
اي	no 73	yes -40
ايدي	no -93	unknown -110	yes 187
ايضا	no 56	yes -53
اين	no 161	unknown -127	yes -70
ايه	no 74	unknown -47
ب	unknown 58	yes -47
بابي	unknown 56
باذي	no 93	unknown -61
باريس	yes 47
باس	no 120	unknown -68	yes -50
باسم	no -88	unknown 72
باغي	no 45
بالبرد	no -143	unknown 89
بالتبن	no 65	unknown -49
بالتروتينيت	yes 49
بالجهد	no -46	unknown -58	yes 107
بالحجاره	unknown -51	yes 46
بالحجر	no -109	unknown 122	yes -81
بالريح	no -115	unknown -179	yes 193
بالزجاج	unknown -58	yes 64
بالسكوتر	unknown -56	yes 91
بالسياره	unknown -59	yes 75
بالصباغه	no -48	unknown 87	yes -40
بالضبط	no -55	yes 40
بالطابق	no 121	unknown -69	yes -53
بالطوموبيل	no 103	unknown -106
بالعاني	no -66	unknown 48
بالقنيطره	unknown 46
بالكامل	no 45	unknown -72
بالما	unknown 65	yes -57
بالماء	no -93	unknown 112
بالمقص	unknown 57	yes -95
بالمنشار	no -40	unknown -91	yes 124
بالموس	no 98	yes -77
باله	no -120	unknown 95
باه	no -134	unknown -90	yes 196
بايع	no -147	yes 89
باين	no -44	unknown 75
ببطء	unknown 44
بتاريخ	no 40
بتسرب	no 40
بجانبي	no -87	yes 122
بحال	no 91	unknown -44	yes -49
بحالو	unknown 66	yes -99
بحجم	unknown 44
بحروق	no -89	yes 114
بحيره	yes -65
بخير	no 69	unknown -63
بدا	no -69	yes 89
بدات	unknown 47
بداو	no -71	yes 106
بدون	no 84	unknown -47
بدي	no -54	unknown 86
برا	unknown 61	yes -69
برد	unknown 54	yes -48
برشيد	no 70	yes -77
بري	no 59	yes -55
بزاف	unknown -45	yes 52
بسبب	no -41
بسرعه	no 88	unknown -53
بسكين	no 81	yes -121
بسلام	no 129	unknown -176
بسلك	no -73
بسوء	no 85	unknown -77
بسيارته	no 86	yes -63
بسياره	unknown -90	yes 94
بسيط	no 42	unknown -79
بسيطه	no -49	unknown -41	yes 86
بشارع	unknown -83	yes 85
بشريه	no 148	unknown -47	yes -110
بشكايه	no -55	unknown 99	yes -45
بشويه	no 75	unknown -40
بشي	unknown 42	yes -82
بشيء	no 80	unknown -84
بصح	no 42	unknown -44
بطنجه	no -56	unknown 47
بعدما	no 63	yes -63
بعصا	no 108	unknown -107
بعض	no 68	unknown -68
بعمق	yes 62
بعيد	no 136	unknown -79	yes -66
بعيني	unknown 49	yes -98
بغاتش	no -63	unknown -52	yes 92
بغيتش	no -49	yes 45
بفضل	no 146	unknown -78	yes -71
بفعل	no -54	unknown 90	yes -45
بقاتش	no -78	unknown 61
بقاش	no 46
بقاو	no 40	unknown -61
بقره	yes -85
بقعه	unknown 42	yes -68
بقي	unknown 44	yes -99
بقيت	no -112	yes 109
بكل	no 52	unknown -80
بلا	no 46
بلاصتها	no -95	unknown 41
بلاصتو	no -46	unknown -78	yes 121
بلاصه	unknown 47	yes -68
بلاغ	no -54	unknown 151	yes -111
بلاغا	no -72	unknown 128	yes -62
بلانت	no -109	unknown 175	yes -112
بلغت	no -64	unknown 82
بلي	no -41	unknown 90	yes -53
بليون	no -89
بمدينه	yes 53
بنادم	no 88	unknown -64
بنت	unknown 97	yes -117
بنجلون	no -93	unknown 125
بنفسي	no 58	unknown -99	yes 41
بني	no 88	unknown -42	yes -47
به	unknown -77
بوالو	yes -46
بوحدها	unknown 134	yes -151
بوحدو	unknown 42	yes -45
بوردو	no 122	unknown -95
بوزنيقه	no 47
بوليس	yes -48
بي	no 48	yes -54
بيا	no -67	yes 54
بيانو	no 102	yes -135
بيتنا	unknown -84	yes 92
بيجو	unknown 56
بيخير	no 278	unknown -248	yes -100
بيضا	yes 59
بيضاء	no -93	unknown 42	yes 50
بين	no -40
بينا	unknown -55	yes 88
بيناتنا	yes -43
بينما	unknown 52	yes -40
بيننا	no 142	unknown -129
بيني	no 118	unknown -67	yes -56
بيه	unknown 50
بيها	unknown 63	yes -80
بيهم	no -46	unknown 41
تاذي	no 140	unknown -91	yes -48
تاع	no -55	yes 59
تاكسي	no -69	unknown 47
تبع	no 77
تبكي	no -74	yes 100
تتوقف	no -91	yes 108
تجرح	no 123	unknown -75	yes -48
تجرحات	unknown -66
تجيب	no -126	unknown -60	yes 142
تحتنا	yes -61
تحتها	no 53	unknown -76
تحتو	unknown -104	yes 50
تحتي	unknown 50	yes -60
تحرق	yes -40
تحرقات	no -48	unknown 55
تحطم	unknown -48
تحمل	no 127	unknown -74	yes -77
تحيد	no -64	unknown 107	yes -53
تخبط	no -88	yes 78
تخرج	no 86	yes -65
تخريب	no 56
تخسر	yes 44
تخنق	no -53	unknown -45	yes 94
تدخل	no 180	unknown -114	yes -65
ترجع	unknown 59	yes -45
ترك	unknown -59	yes 42
تركت	no -87	unknown 121
تركيب	no -48	unknown 90	yes -42
تريبورتور	no 40	unknown -64
تسجل	no 114	unknown -49	yes -67
تسد	no -76	unknown 136	yes -61
تسربت	no 109	unknown -74	yes -41
تسرق	no 103	unknown -82
تسرقات	no 91	unknown -44	yes -72
تسع	no 62	unknown -123	yes 51
تشعر	no -119	unknown -40	yes 153
تشفر	no -112	unknown 156	yes -58
تشق	unknown 51
تشقات	no -98	unknown 127
تشكو	unknown -51
تشوف	no 48	unknown -50
تصادم	no -55	unknown -48	yes 101
تصادمنا	no 56	yes -45
تصريح	no 77	yes -51
تصل	unknown 44
تضر	no 154	unknown -110	yes -61
تضرر	yes -40
تضررت	no 52	unknown -54
تعثرت	unknown -87	yes 105
تعرض	unknown -43
تعرضت	no 55	unknown -89
تعرفت	no 117	unknown -125
تعمر	no 55	yes -57
تعوج	no 133	unknown -55	yes -81
تعود	no 105	unknown -79
تعوضون	unknown 42
تعويض	unknown -45
تفاهمنا	no 136	unknown -85	yes -54
تفتح	yes 63
تفرقع	no -73	unknown 101	yes -46
تفرقعات	no 157	unknown -154
تفركع	yes -82
تفركعات	no -74	unknown 54
تفك	no -97	unknown -74	yes 141
تقاس	no 84	unknown -75
تقاسيت	no 82	unknown -62
تقدر	unknown -92	yes 48
تقرير	no -86	yes 50
تقريرا	no 109	unknown -59	yes -52
تقطعات	unknown -81	yes 52
تقف	yes 63
تقل	unknown -58	yes 48
تقلع	yes 40
تكسر	no 50	unknown -57
تكن	no 150	unknown -61	yes -106
تلاته	yes 44
تلاقيت	no 118	unknown -80
تلت	no -71	unknown 98
تلميذ	no 87	unknown -88
تما	no -63	yes 91
تماس	unknown -77
تماك	no 129	unknown -132
تماما	no 79	unknown -52	yes -46
تمشي	no -46	unknown -81	yes 125
تموز	no 83	unknown -46
تنتبه	no 49	yes -48
تنزف	no -56	unknown -48	yes 85
تنفخ	no -53
تهرس	no 66	unknown -46
تهرسات	unknown -89	yes 118
تهرسو	no -79	unknown 67
توجد	yes 42
توجهت	no 41
توقف	no -82	unknown 66
توقفت	no 110	unknown -80
توقيع	unknown 51
تيزي	yes 62
تيشكا	unknown -48	yes 43
تيو	no -77	yes 49
ثالثه	yes 55
ثانيه	unknown -89	yes 55
ثقب	no 83	unknown -71
ثلاث	no -65	yes 53
ثلاثين	no 119	unknown -88
ثمنه	unknown 68	yes -40
ثمنها	no -64	unknown 97
جا	no -46	yes 61
جاء	no 73	unknown -45
جات	no -62	unknown 73
جاتني	no -126	yes 44
جارتنا	unknown -42
جالسه	no -49	yes 43
جانبي	yes -42
جاو	unknown -41	yes 67
جاي	no -55	unknown 52
جبد	unknown -70	yes 46
جبيره	unknown -74	yes 89
جدا	unknown -51
جدار	no -93	unknown 89
جدتي	no -72	yes 72
جدران	unknown 75	yes -68
جدي	no -90	unknown 184	yes -92
جديد	yes -41
جرار	no 134	unknown -136
جرح	no 56	unknown -77
جرحي	no 53	unknown -46
جري	no 70	unknown -85
جريح	no 106	yes -65
جسديا	no 75	unknown -45
جمل	no 45
جميعا	no 49
جنب	no 139	unknown -160
جنبها	no -176	unknown 202	yes -44
جهاز	unknown 47
جهه	unknown 86
جوا	no 123	unknown -79	yes -55
جواب	unknown 52	yes -56
جوج	yes 73
جيبي	no -46	unknown 73
جيت	no -81	unknown 108
جيده	no 196	unknown -166
جيراننا	no -77
حاجه	no 49
حادث	unknown 50
حادثه	unknown -110	yes 79
حاده	no -40
حارس	unknown -66	yes 46
حاسوب	no -43	unknown 80	yes -51
حافيه	unknown -91	yes 58
حاله	no -101	unknown 150	yes -111
حامل	no -47	yes 66
حاول	unknown -87	yes 68
حاولت	yes 57
حبه	no -64	unknown -67	yes 99
حتي	no 64
حجر	unknown 93	yes -91
حجره	unknown -51	yes 48
حجزت	yes 48
حد	no 124	unknown -77	yes -47
حدانا	unknown -51
حداي	yes 44
حدايا	no -97	yes 115
حدود	no -57	unknown 59
حديد	unknown 102	yes -122
حرفيا	no 42	unknown -44
حرق	unknown -90	yes 102
حرقات	no 223	unknown -179	yes -105
حرقت	no -69	unknown -65	yes 125
حروق	no 67	yes -41
حريق	unknown -86	yes 80
حزام	no -84	yes 116
حسب	unknown -47
حسيت	unknown -56	yes 74
حصل	no -41	unknown 57
حضر	no 104	unknown -91
حطيت	unknown -63	yes 68
حفره	no 151	unknown -49	yes -114
حفل	no -81	unknown 137	yes -55
حفيدي	no -73	yes 41
حق	yes 57
حقيبه	no -41	unknown 109	yes -69
حك	no 146	unknown -69	yes -94
حليت	unknown -69
حماتي	no -67	yes 71
حمار	unknown 77	yes -134
حمام	no 78	unknown -42
حمامي	no 106	unknown -82
حمرا	no -52	unknown 110	yes -57
حمراء	unknown 49	yes -65
حملت	no 61	unknown -83
حنا	no 102	unknown -71
حوالي	unknown -43
حوايجو	no 126	unknown -54	yes -75
حوض	no -45
حي	unknown 56	yes -57
حيت	no -44	unknown 44
حيث	no -53	unknown -65	yes 96
حيط	no -106	unknown 85
حين	unknown -45	yes 45
خاتم	no -102	unknown 169	yes -114
خارجه	unknown -60	yes 46
خاص	no -69	unknown 44
خاصني	no -63	unknown 79
خاصها	no 88	unknown -56
خاطر	no -55	unknown 74
خالتي	unknown -58	yes 59
خالي	no 76	unknown -140	yes 59
خاويه	no 66	unknown -55
خايب	unknown 60
خبطني	no -101	unknown -88	yes 176
خبطها	no 50	yes -103
خبير	no 76	unknown -56
ختي	yes 63
خدات	yes -59
خدام	no 128	unknown -103
خدامين	no 178	unknown -143	yes -76
خدشت	no -59	unknown 98
خدشه	no 167	unknown -100	yes -74
خدمه	no 107	unknown -100
خدوش	yes 45
خرج	yes 45
خرجات	no 114	unknown -74	yes -54
خرجت	no 48	yes -40
خرجنا	no 82	unknown -69
خرجو	no -63	yes 60
خرطوم	unknown 44	yes -51
خروجي	no -118	unknown 171	yes -59
خزان	no 149	unknown -115	yes -54
خزانه	no -82	unknown 64
خساره	no 101	unknown -44	yes -63
خساير	no 63	unknown -76
خسر	no -50	unknown 95	yes -44
خسرات	unknown 61
خسرنا	no 68	unknown -47
خسرو	no 74	yes -111
خضر	no 64	unknown -65
خضرا	yes -55
خطا	unknown -106	yes 55
خطفو	no -72	unknown 77
خفيف	unknown -105	yes 84
خفيفه	no -41	unknown -56	yes 99
خلا	unknown 71	yes -46
خلات	unknown -150	yes 145
خلاو	no -112	unknown 182	yes -76
خلصت	no -49	unknown 75
خلعه	no 75	yes -51
خمس	no -43
خمسه	no -55
خنزير	no 59	yes -55
خويا	unknown -50
خير	no 138	unknown -81	yes -59
خيطو	no -41	unknown 63
دا	no 135	unknown -58	yes -93
دابا	no -41	yes 61
داخله	no -67	unknown -115	yes 156
دار	unknown -104	yes 122
دارت	no -49	unknown 55
دارنا	no -107	unknown 67	yes 41
دارها	no -65	unknown 94
دارو	no 65	yes -55
داز	yes 56
دازو	unknown -54	yes 40
داك	no -75	yes 59
داكشي	no -68	unknown 90
داو	no -77	unknown 131	yes -57
داوني	no -83	unknown -153	yes 203
داوهم	no 66	unknown -120
داير	no -78	unknown 74
دايرين	no -91	yes 67
دايز	no 115	unknown -65	yes -77
دخان	no -114	unknown 118	yes -44
دخل	unknown -47	yes 53
دخلنا	no -83	yes 89
دراجات	no -46	yes 56
دراجتي	no -46	unknown 65
دراجه	unknown -76	yes 90
دراري	no -75	unknown 55
درت	no -46	unknown 49
درتش	no -52	unknown 91
درتها	no 164	unknown -83	yes -101
درج	unknown -95	yes 68
درجه	no -68	unknown -90	yes 154
درك	no 71	unknown -102
درناش	unknown -41
درهم	unknown 51
درهما	no 140	unknown -125
دغيا	no 53	yes -44
دفع	no -81	unknown 91
دفعت	no -72	unknown 65
دفعني	no -84	unknown -153	yes 213
دقايق	unknown -42
دكتور	no 69	unknown 41	yes -109
دم	no 144	unknown -94	yes -52
دمي	no 93	yes -107
دهست	no -55
دورتين	no -57	yes 68
دوريه	no 41	yes -81
ديالهم	no 128	unknown -79	yes -55
ديالو	yes -46
ديالي	unknown 46
ديك	no -94	yes 65
ذاب	no 74	unknown -96
ذراعي	no -47	yes 82
ذو	no 52	yes -73
راجع	no 47
راجعين	no -59	yes 94
راجل	no 50
راجلي	unknown -49	yes 63
راح	unknown 60	yes -115
راحت	no -138	unknown 101
راحه	unknown -98	yes 128
راس	unknown -104	yes 58
راسها	no -58	unknown -71	yes 127
راسو	no 117	unknown -121
راسي	no -55	yes 83
رافعه	no 43	yes -70
راكب	unknown -46	yes 48
راكبه	no -105	unknown -50	yes 152
راني	unknown 50
راه	yes 50
راها	no 71	unknown -134	yes 58
رايح	unknown -43	yes 65
ربع	no -61	yes 66
ربعه	no -65	unknown 76
ربما	no 49	yes -67
ربي	unknown -44
رجال	no 57	unknown -55
رجعت	unknown 60	yes -40
رجعنا	unknown 65	yes -47
رجل	no -48	unknown 51
رجله	no -73	yes 97
رجلو	no -105	unknown -75	yes 161
رجلي	unknown -57	yes 63
رجليه	no -73	unknown -122	yes 168
رحت	no -110	unknown 157	yes -53
رحله	yes 58
رضوض	unknown -67	yes 69
رغم	no -73	unknown 114	yes -42
رفضت	unknown 42
رقبتي	no -77	unknown -58	yes 127
رقمها	unknown 81	yes -68
رقمي	no -47	unknown 121	yes -95
ركاب	unknown -48	yes 85
ركابي	unknown -69	yes 47
ركبت	unknown -54
ركبتي	no -46	yes 80
رما	no 131	unknown -76	yes -90
رماد	no -93	unknown 91
رمضان	unknown 46	yes -54
رونو	no -75	unknown 85
رياح	unknown 78	yes -45
ريح	no -74	unknown 49
ريحه	no -49	unknown 89
زاج	yes -71
زال	no -111	unknown -55	yes 144
زالت	no -60	unknown -93	yes 161
زبون	no 99	unknown -116
زبونه	no -48	unknown -69	yes 119
زجاج	unknown 47
زرق	no -65	unknown -46	yes 111
زرقا	no -85	unknown 71
زرقه	no 61	unknown -120	yes 67
زفاف	no -40
زلت	unknown -74
زلق	no -47	unknown -47	yes 94
زلقات	no -109	unknown -120	yes 195
زلقت	no -48	yes 61
زمان	no -85	unknown 129	yes -46
زوجتي	yes 59
زياره	no 120	unknown -131
ساعتين	yes 45
ساقي	no -46	unknown -54	yes 100
ساكن	no 66	yes -75
ساكنه	no 113	unknown -71	yes -53
سال	no -148	unknown -70	yes 177
سالم	no 124	unknown -83	yes -63
سالما	no 86	yes -60
سالمه	no 245	unknown -167	yes -97
سالمون	no 67	unknown -50
سالمين	no 69	unknown -63
سايقه	unknown -99	yes 110
سايقها	no -63
ست	no -101	unknown 47	yes 49
ستر	no 195	unknown -129	yes -77
ستراسبورغ	no 48	yes -54
سته	unknown -69	yes 74
سحقت	unknown -72
سخن	no 59	yes -50
سد	no -59
سدو	no -57
سديت	no 49
سرقت	no -70	unknown 118	yes -48
سرقه	unknown 64	yes -55
سرقو	no -59	unknown 50
سرقوا	no 95	yes -81
سطح	no 68	unknown -49
سقط	yes 41
سقفها	no 60	yes -77
سكاري	yes 67
سلام	no -59	unknown 86
سلمنا	no 57
سليم	no 65	unknown -61
سليما	unknown -51	yes 42
سليمه	no 114	unknown -80
سمح	no 215	unknown -84	yes -138
سمع	unknown 115	yes -83
سمعت	yes -41
سمعنا	unknown 50	yes -44
سميتها	no -98	yes 53
سميتو	yes 60
سميتي	no -63	unknown 54
سنه	no -58	yes 41
سنين	no -42	unknown 79
سوء	no 174	unknown -88	yes -100
سوا	no 43	yes -51
سور	no -46	unknown 116	yes -77
سوق	no 87	yes -98
سولت	no -108	unknown 143	yes -57
سوي	no 54	yes -52
سي	no -67	unknown 104
سياح	unknown 44	yes -41
سيارات	no -56	unknown 55
سيارتان	yes -53
سيارته	no -113
سير	no -43	yes 43
سيمانه	no -60	unknown 46
سينا	unknown -149	yes 120
شاب	yes 70
شاحن	yes -76
شاحنتي	no 51	yes -76
شاحنه	no -67	unknown 74
شاده	no 80	unknown -78
شاشه	unknown 110	yes -99
شاعل	no -88	unknown 99
شاعله	no -121	unknown 103
شاف	unknown 124	yes -95
شب	unknown -53
شتا	no -81	unknown 128	yes -45
شتنبر	no 42
شجره	no -66	unknown 125	yes -56
شحال	unknown 106	yes -90
شد	no -65	unknown -58	yes 105
شدات	unknown -99	yes 54
شده	unknown 40	yes -71
شدو	no -71	unknown -68	yes 135
شراره	unknown 89	yes -52
شرجم	no 216	unknown -202	yes -94
شرخ	no -51	unknown 88
شرطه	no 40
شريتو	unknown 50
شظيه	no 95	unknown -162	yes 57
شفت	no -159	unknown 124
شفتش	no 143	unknown -135
شفتو	no 213	unknown -155	yes -99
شفرو	no -62	unknown 110	yes -82
شقتي	unknown 78	yes -44
شقه	no -94	unknown 73
شكايه	no -48	unknown 63
شكون	unknown 50
شمعه	no 44	unknown -101
شنو	no -76	yes 53
شهرين	no -40
شهور	no -74	unknown 48
شو	no -63	unknown 64
شوف	no 83	yes -81
شوي	unknown 40
شويه	unknown -104	yes 94
شيء	no 43
شيفور	no 50	yes -69
صاحبتي	unknown 61
صاحبه	unknown 40
صاحبها	unknown -52
صاحبي	no -76	yes 78
صارت	no 46	unknown -40
صاعقه	no -124	unknown 132
صافي	no 44	unknown -89
صالون	no -84	unknown 130	yes -45
صباحا	no 49
صباعي	no 92	unknown -159	yes 46
صباغه	unknown 51	yes -64
صبحت	unknown 49
صبيحه	no -50	yes 78
صحاح	no 216	unknown -159	yes -128
صحيح	no 148	unknown -86	yes -72
صداع	no -42
صدره	no -55	unknown -70	yes 124
صدرها	no -81	yes 106
صدري	no -63	yes 92
صدم	yes -44
صدمت	no 72	unknown -58
صدمه	no 74	unknown -61
صعدت	no 66	unknown -78
صغير	no 55	unknown -63
صفر	no 81	yes -133
صلاه	no 95	unknown -92
صندوق	no 40
صوت	unknown -62
صور	no -117	unknown 71
صورا	unknown 78	yes -119
صورت	no -46	unknown 102	yes -54
ضاع	no 94	unknown -63
ضاعو	no 80	unknown -53
ضحايا	no 129	unknown -91	yes -40
ضحك	no 84	unknown -65
ضحكت	no 136	unknown -75	yes -72
ضرب	unknown 40
ضربات	no -111	unknown 154	yes -53
ضربتني	no 118	unknown -60	yes -69
ضربتو	yes 41
ضربنا	no -76	unknown -94	yes 162
ضربه	no 91	unknown -89
ضربو	unknown 84	yes -74
ضرر	no 91	unknown -63
ضريفه	no 40
ضلوعي	no -84	unknown -87	yes 163
ضو	no 67	unknown -81
طارو	no 192	unknown -164	yes -48
طاكسي	no 41	unknown -61
طالب	no -75	unknown 50
طالع	unknown -60
طاير	unknown -87	yes 64
طبيب	no 40
طحت	unknown -56	yes 80
طراف	unknown 68	yes -88
طرطق	unknown -55	yes 48
طرطقات	no -153	yes 123
طرف	unknown -107	yes 90
طريق	unknown -86	yes 65
طريقو	unknown 93	yes -83
طفاها	no 107	unknown -59	yes -46
طفاوها	no 46
طفلتي	no -46	unknown -53	yes 97
طفيتها	unknown -106	yes 119
طلبت	no -61	unknown 113	yes -69
طلع	unknown 43
طلعات	unknown 63
طلعنا	no 150	unknown -94	yes -60
طنجه	no 45
طوال	no -96	unknown 122
طوموبيلات	no -106	yes 126
طوموبيلتي	no -138	unknown 189	yes -79
طويل	no 52	unknown -42
طويلا	no 118	unknown -105	yes -48
طيح	no -50	unknown -103	yes 142
طير	no 140	unknown -148
طيرات	no -65
طيرت	unknown -153	yes 133
ظهره	no -105	yes 139
ظهري	no -71	unknown -123	yes 170
عاد	unknown -49
عادي	no 86	unknown -54
عارف	unknown -40
عاشوراء	unknown -89	yes 65
عاصفه	no 42	unknown -65
عالارض	no 41	yes -46
عامره	no -140	unknown 66	yes 66
عامين	unknown -63
عاونوني	no -47
عايدين	no -56	yes 60
عاينت	yes -41
عباد	no 158	unknown -183
عبد	no -61	unknown 85
عبر	no 60
عجلات	no -82	unknown 113	yes -66
عجله	unknown 48	yes -67
عدا	no -48	yes 68
عربه	unknown -90
عربيه	no -84	unknown 55
عرس	no -54	unknown 69
عرض	no 67	unknown -49
عرفت	no -67	yes 53
عرفتش	no -98	unknown 163	yes -69
عرفناش	unknown 47	yes -46
عشره	no 77	unknown -73
عشرين	no -58	unknown 120	yes -61
عشيه	no -104	unknown 71
عض	unknown -95	yes 116
عضني	no -54	unknown -65	yes 117
عطاتني	no 59	unknown 113	yes -158
عطاني	no -112	unknown 62	yes 49
عطيتو	no -59	unknown -82	yes 138
عظم	unknown -85	yes 112
عفوا	yes 67
عقدي	no -58	unknown 88
علاش	no -61	unknown 110	yes -49
علامه	unknown -46
علبه	unknown 100	yes -80
علقت	no -84	unknown -129	yes 210
عليه	yes 40
عليها	no -61
عليهم	no -62	unknown 101
عم	yes 53
عمال	no -84	yes 66
عمر	unknown 52	yes -47
عمرناها	unknown -119	yes 148
عمره	no -57	yes 72
عمرها	unknown -57	yes 68
عمل	yes 44
عملت	unknown 50
عملنا	no -75	unknown 47
عمليه	unknown -68	yes 48
عمود	no -46	unknown 59	yes -42
عمي	no -115	unknown 89
عميقه	no 109	yes -109
عنا	no -52	unknown 95	yes -53
عندما	yes -43
عنده	unknown -50
عندها	unknown -54	yes 80
عندهم	unknown 91	yes -58
عندو	no 45	unknown -41
عندي	unknown 45
عنديش	no -88	unknown 88
عنقي	no -55	unknown -75	yes 125
عودتي	no 84	unknown -119
عيد	no 173	unknown -109	yes -105
عيط	unknown -93	yes 102
عيطتش	no 49	yes -69
عيطناش	no 179	unknown -63	yes -142
عين	unknown -92	yes 74
عيني	unknown -54	yes 66
عينيا	no -99	unknown 119
غابه	no 90	unknown -41	yes -58
غدا	no 41
غرز	unknown -127	yes 161
غرزات	unknown -78	yes 98
غرزه	no -60	unknown -55	yes 113
غرفه	unknown 40	yes -67
غطاء	no 59
غلف	no -56	unknown 89
فات	yes -50
فاتح	no 89	unknown -76
فاحترق	no -85	yes 83
فاحترقت	no -133	yes 77
فارغ	no -64
فاس	no 58	yes -68
فاش	yes 73
فاصطدمت	yes 52
فاض	no -79	unknown 110
فاضت	no -64	yes 58
فاطنه	no 58
فالارض	no 52	yes -47
فالباب	yes -46
فالباركينغ	unknown 91	yes -119
فالبحر	no -72	unknown 171	yes -114
فالبياج	no 73	unknown -104
فالبيسين	no -63	unknown 99
فالتامين	no 41	yes -55
فالتيليفون	unknown -58	yes 52
فالجرده	no 68	unknown -74
فالجنب	no 59	unknown -104
فالحديد	no 86	unknown -43	yes -47
فالحفره	no -150	unknown -85	yes 142
فالحمام	no -65	unknown -98	yes 149
فالخدمه	unknown 92	yes -68
فالدار	no 60	unknown -69
فالدروج	no -48	yes 80
فالدوار	no -137	unknown 156
فالدوره	unknown -85	yes 118
فالسبيطار	no -68	unknown -85	yes 154
فالستوب	unknown -67	yes 82
فالشجره	unknown -84	yes 78
فالشمس	no -83	unknown 137	yes -88
فالطابق	no 82	yes -102
فالطاكسي	no -52	unknown -48	yes 103
فالطروطوار	no -50	yes 41
فالطريق	unknown -56	yes 90
فالطوبيس	no -81	yes 67
فالطوموبيل	no -93	yes 98
فالقهوه	no 40	unknown -43
فالكوزينه	no -60
فالكوميساريه	no 97	unknown -156	yes 92
فالليل	unknown 41
فالماتش	no -62	yes 50
فالمستعجلات	no -40
فالهبطه	no 60	unknown 114	yes -215
فالوقت	no 130	unknown -86	yes -45
فانكسر	no -80	unknown 41
فبراير	no 45
فبلاصتو	no -54	unknown -51	yes 87
فتح	unknown -58	yes 77
فتحت	no -42
فتحوا	yes -57
فجر	no 50	yes -40
فحالو	no -66	unknown 105	yes -40
فخرجت	no -62	yes 79
فدار	no -87	yes 64
فرفض	no -60
فرنسيه	no -100	unknown 151	yes -51
فسقط	no -57
فسوق	no -44	unknown 50
فطنجه	no -84	unknown 51
فظهر	no -92	unknown -64	yes 152
فقد	unknown -53	yes 44
فقدت	unknown 88	yes -82
فقط	no 98	unknown -57	yes -41
فكسر	no -111	unknown 146	yes -56
فلا	no 122	unknown -78	yes -44
فلم	yes -45
فما	no 82
فوجدنا	no -68	unknown 114	yes -54
فوجهي	no -50	unknown -49	yes 98
فورا	no 74	yes -125
فوقنا	no 142	unknown -107	yes -57
فوقي	no -61	unknown 128	yes -73
فيضان	no -49	unknown -77	yes 64
فيلا	no 110	yes -86
فين	yes 46
فينا	no 95	unknown -94
فيهم	unknown -54
فيي	unknown -64	yes 69
قادراش	no -65	yes 96
قاعه	no -44	yes 68
قالت	unknown 54
قالوا	no -54	unknown -54	yes 105
قاليا	no -88	unknown 69	yes -40
قبو	yes -49
قد	no 47	unknown -44
قدامي	unknown 45
قدر	no 65
قدروش	no 97	unknown -76	yes -53
قدمت	no -52	unknown 43
قدمي	no -92	yes 94
قديم	no -89	unknown 159	yes -73
قرب	no 73	unknown -52
قررت	no 151	unknown -69	yes -122
قسم	no -42	unknown -52	yes 82
قطتي	no 71	unknown -64
قطعت	no -104	unknown -51	yes 145
قطعه	no 104	yes -114
قطعو	no -55	unknown 118	yes -70
قفز	unknown -51	yes 63
قفزت	no -43
قفل	unknown -107	yes 82
قلب	unknown 70	yes -48
قلبي	no 52	yes -88
قلت	no -67
قلعات	no -60	yes 46
قناه	unknown 53	yes -43
قوي	no -164	unknown 269	yes -111
قويه	no 70	unknown -46
كات	no -49	unknown -40	yes 83
كاحلي	no -55	unknown -47	yes 98
كار	unknown -71	yes 98
كارثه	no 85	unknown -135
كارفور	no -54	unknown 76
كاط	no -94	unknown 93
كاع	no 69	unknown -47
كالو	no 121	unknown -112
كاميرا	no -54	unknown 113	yes -57
كاميو	unknown -117	yes 125
كاميون	no -72	yes 52
كانه	no 65
كانها	no 194	unknown -159	yes -69
كانو	no 83	unknown -88
كانوا	no 41
كاين	no 52
كايناش	no 44	yes -47
كاينش	yes 42
كاينين	unknown -124	yes 75
كاينينش	yes -58
كبير	unknown -67	yes 53
كتب	no -48
كتبت	yes 53
كتبكي	no -88	yes 93
كتبنا	unknown -55
كتشكي	no -66	unknown -41	yes 107
كتفها	unknown -55	yes 88
كتفي	no -64	unknown -57	yes 121
كتقول	no -46	unknown 60
كتهضر	unknown -117	yes 96
كثير	no -74	yes 77
كثيرا	no -76	unknown 43
كحال	no -119	unknown 51	yes 49
كحل	no 50	unknown -64
كحله	no -137	unknown 204	yes -111
كذلك	no 77	yes -49
كراج	unknown 93	yes -75
كرسي	no -127	unknown 177	yes -56
كرشي	no -63	unknown -104	yes 164
كره	no 68	unknown -118
كريز	no -58	unknown 58
كسرت	no -84	unknown -59	yes 143
كسرو	no -84	unknown 128	yes -42
كسروا	unknown 82	yes -76
كسيده	no -113	yes 133
كلام	no -94	unknown 95
كلب	no -91	yes 91
كلبي	no 60	yes -69
كلمه	no -70	yes 63
كلنا	no 73	unknown -69
كلهم	unknown -53	yes 71
كليو	no -92	unknown 123
كما	no 68	unknown -123	yes 51
كمان	no -123	unknown 65	yes 56
كنا	no 43
كنبدل	no 139	unknown -122	yes -72
كنتسني	unknown -86	yes 44
كنتش	no -83
كنخدم	no -46	unknown -75	yes 96
كندور	no -120	unknown 109
كنركب	no -68	unknown -85	yes 122
كنصور	unknown 61	yes -48
كنعاود	no -113	unknown -124	yes 201
كنقدرش	no -66	unknown -61	yes 127
كنقطع	unknown -41	yes 58
كنقول	no 126	yes -124
كنكتب	no 196	unknown -174	yes -91
كنمسح	no 93	unknown -178
كنمشي	no 61	unknown -59
كهرباييه	no -66	yes 48
كورسيركوي	no 88	unknown -54	yes -48
كونستا	no 43	unknown -106	yes 53
كي	no 55	unknown -98
كيتسد	no 160	unknown -144
كيتعوض	no 103	unknown -101
كيتقيا	no -65	yes 88
كيجري	no -64	unknown 53
كيحلف	no 146	yes -151
كيخلص	no -66	unknown 215	yes -185
كيدخل	unknown 47	yes -54
كيدور	no -54	unknown -40	yes 94
كيسيل	no -108	unknown 71	yes 43
كيضحك	no -53
كيضحكو	no 53	unknown 77	yes -173
كيضرب	no -79	unknown 68
كيضرني	no -58	unknown -74	yes 122
كيضرها	no -44	unknown -67	yes 112
كيطالبني	no 240	unknown -186	yes -65
كيطلع	unknown 47
كيف	unknown 42
كيفاش	no -75
كيقطر	unknown 72	yes -98
كيقول	unknown -53	yes 41
كيقولو	no -135	unknown 161
كيلعب	no -41
كيلعبو	yes -56
كيوجعني	no -41	unknown -54	yes 96
ل	no 221	unknown -90	yes -131
لا	no 45
لاباس	no 128	unknown -61	yes -68
لابس	no -155	unknown 110	yes 47
لاحد	no 74	unknown -89
لاسورانس	unknown 41
لاسورونس	no 106	unknown -76
لاصق	unknown -153	yes 105
لاكارط	no -86	unknown 119	yes -65
لاكاف	no -54	unknown 97	yes -48
لاله	no -66	unknown 70
لامبيلانس	yes 47
لامبيلانص	no -68	unknown -47	yes 116
لان	no -48	unknown 68
لانني	no -70	unknown 78
لانه	unknown 134	yes -142
لاني	unknown 59
لاي	no 227	unknown -155	yes -97
لباربريز	unknown 56	yes -75
لبوليس	unknown 41
لبيع	no 95	unknown -43	yes -59
لتحت	no -80	yes 66
لتر	unknown 40	yes -51
لحادث	unknown -95	yes 75
لحد	no 81	unknown -116
لحظه	no -113	unknown 42	yes 59
لحقت	unknown 47	yes -87
لداخل	no 66
لدي	no -43
لدينا	no 139	unknown -153
لسه	no -52	yes 43
لسيارتي	unknown 62	yes -48
لصق	unknown -48	yes 85
لصوص	no 83	unknown -68
لطيفه	no 81	unknown -41	yes -43
لعند	no -97	unknown 64
لفوق	no 43
لقيت	unknown 49
لقيتش	no -71	unknown 103	yes -44
لقيتها	no 100	unknown -40	yes -73
لقيتو	no -99	unknown 156	yes -61
لقينا	unknown 63	yes -56
لكم	no 82	yes -52
لكن	no 54	unknown -54
لكنه	no -84	unknown 69
لكنها	yes 55
لكني	no 55	unknown -41
للاسف	no 94	unknown -53	yes -44
للبوليس	unknown 79	yes -74
للدار	unknown -50	yes 55
للدرك	no -44	unknown 66
للركبه	no 48	unknown -46
للزنقه	no 122	unknown -63	yes -103
للسبيطار	no -63	unknown -47	yes 112
للسرقه	no 117	unknown -85	yes -59
للسطح	no 85	unknown -49
للسوق	no -56
للصالون	no 97	unknown -120
للكلينيك	no -48	yes 83
للمستعجلات	no -59	unknown -140	yes 177
لله	no 94	unknown -86
للور	no 195	unknown -78	yes -136
لم	no 56
لما	no -50	yes 41
لماذا	no -96	unknown 65
لنا	unknown 48
له	no 99	unknown -79
لها	unknown -71	yes 91
لواحد	no -131	yes 130
لوجه	no 62	unknown 40	yes -122
لوح	yes -44
لوحته	no -53	unknown 92	yes -50
لوحه	no 112	unknown -66	yes -49
لور	unknown -58	yes 67
لوران	no -81	yes 74
لوطوروت	no 232	unknown -185	yes -85
ليس	unknown 61	yes -113
ليسر	no -46	yes 75
ليكم	yes -40
ليل	unknown -66	yes 41
ليلا	no 47	unknown -58
ليلتين	unknown -77	yes 106
ليلي	no 74	unknown -52
ليمن	no -72	unknown 75
ليه	yes 71
ليهم	no 44	yes -40
ماء	unknown -41	yes 60
مات	unknown -134	yes 44
ماتت	unknown 61	yes -48
ماديه	no 77	unknown -64
ماذا	no -116	unknown 158	yes -44
مارش	no 42	yes -74
ماس	no -71	unknown 87	yes -48
ماعرفتش	no -48	unknown 102	yes -60
مافيه	no 127	unknown -94	yes -52
ماكان	no 249	unknown -184	yes -101
ماكاين	no 87	unknown -54
ماكاينش	unknown 69	yes -98
ماكنتش	unknown 63	yes -79
ماكينه	no 78	unknown -115
ماما	no -110	unknown -122	yes 191
ماوقع	no 256	unknown -201	yes -140
مباشره	no -58	unknown 114	yes -56
مبلل	no 238	unknown -148	yes -113
مبلول	no -82	yes 63
متر	unknown 53	yes -42
مترين	yes 57
متقاعد	unknown -51	yes 83
متل	no -96	yes 86
متوقف	no -47	unknown -74	yes 118
متوقفه	no -41	unknown 41
مثقوب	no 54	yes -62
مثل	no -74
مثلي	no 56	unknown -183	yes 104
مجروح	no 143	unknown -64	yes -83
مجروحه	no 78	yes -57
مجهولون	no 114	unknown -63	yes -80
مجوهرات	unknown 40
محاوله	yes -45
محترم	no 122	unknown -97
محرك	no 71
محروق	no 74	yes -56
محروقه	no 43
محضر	unknown 58
محضرا	unknown 43
محطه	no -46	unknown 70
محل	no 173	unknown -142	yes -60
محلول	unknown 40
محمد	no -49
محمل	no 170	unknown -105	yes -107
محمله	no -75	unknown 104
مخدره	yes 66
مخدوشه	unknown 40	yes -48
مخزن	unknown 103	yes -69
مخلوع	no -92	unknown -67	yes 132
مدخل	no 44
مدكوك	no -88	unknown 144	yes -58
مدينه	no -59	unknown 55
مراب	unknown 58	yes -59
مرات	no 71	unknown -69
مراتي	unknown -53	yes 46
مراه	no -57	unknown 139	yes -92
مربوط	unknown -77	yes 44
مربوطه	no 56	yes -108
مرتي	no -88	unknown 83
مرجان	no -71	unknown 54
مرسيليا	yes 50
مرفق	no 98	yes -71
مركز	no -72	unknown 90
مركونه	unknown 49	yes -57
مريض	no 83	unknown -102
مزهريه	no 123	unknown -79	yes -87
مزيان	yes 55
مسافر	no -88	unknown 143	yes -55
مستشفي	no -65	yes 95
مستودع	no -62	yes 62
مسدود	unknown 97	yes -108
مسرعه	no 114	unknown -78	yes -66
مسكين	no 85	unknown -126
مسكينه	unknown 83	yes -63
مش	no -52	yes 45
مشات	unknown 42
مشاو	unknown -91	yes 49
مشيت	unknown 45	yes -58
مشيتش	no -67	unknown 128	yes -63
مشينا	no -79	unknown 156	yes -78
مصاب	no 78	unknown -75
مصابين	no 209	unknown -151	yes -67
مصباح	no 70	yes -95
مصدره	no 97	unknown -75
مضروب	no -122	yes 125
مضروبه	no 149	yes -147
مطار	unknown 49
مطر	no -63
مطعم	no -56	unknown -60	yes 98
معافي	no 95	yes -60
معانا	unknown -86	yes 77
معاه	unknown -72	yes 62
معاها	unknown -69
معاهم	unknown -68	yes 58
معايا	unknown -52	yes 40
معاينه	unknown 45	yes -46
معرفه	unknown 40
معروف	unknown -47
معصمي	yes 56
معقول	no 66
معلق	no 85	unknown 66	yes -177
معلم	no -101	yes 99
معمره	no 139	yes -150
معها	unknown 117	yes -89
معوج	no -97	unknown -54	yes 116
مفاجي	no -62	unknown 87
مفتوحا	no -82	unknown 117
مفشوشين	unknown 51
مقطوع	unknown -43	yes 55
مقلوب	no -61	unknown 74
مقلوبه	unknown 74
مكان	yes -44
مكانها	no 128	unknown -88	yes -51
مكتبي	no -82	unknown 78
مكتوب	unknown 65	yes -46
مكروه	no 145	unknown -65	yes -89
مكسوره	unknown -42	yes 77
مكناس	no 113	unknown -70	yes -45
مكنتش	no 68	unknown -74
ملء	yes -71
ملا	unknown -71	yes 62
ملابس	no -43	unknown 85	yes -43
ملال	no 60	yes -54
ملانا	no 85	unknown -66
ملثمين	no -52	unknown 64
ملف	no 101	unknown -52	yes -52
مليون	unknown 75	yes -50
ممر	unknown -58	yes 61
ممرضه	no -41	yes 65
ممكن	no -70	yes 56
منا	no 98	unknown -69
منذ	no -50
منزلي	no -86	unknown 121
منفوخ	no -78	yes 87
منفوخه	unknown -69	yes 53
منفوخين	yes 53
منكم	no -63	unknown 106	yes -42
منه	no 110	yes -86
منهم	unknown -139	yes 129
منو	no 53	unknown -150	yes 88
مني	no -80	unknown 77
مهرس	no -52	unknown -121	yes 145
مهرسه	no -110	unknown -89	yes 173
مهرسين	no -61	yes 51
موجه	no 97	unknown -50	yes -62
موخره	unknown 101	yes -85
مور	unknown 49
مورا	unknown -111	yes 61
موطور	no -48	unknown -68	yes 116
موظف	no 71	yes -46
موعد	unknown 53
موقعه	no -91	yes 58
موقف	unknown 86	yes -53
مول	unknown -62
مولاه	unknown 55	yes -75
مولاي	yes 51
مونبلييه	no -46
مي	no -56	yes 64
مياه	no -103	unknown 124
مير	no -53	unknown 97	yes -41
مين	no -61
ميناء	no 166	unknown -126	yes -50
ناريه	unknown -74	yes 94
نازل	unknown -45
نازله	no -59
ناس	no -49	yes 50
ناض	no 61	unknown -89
ناضت	no -73	unknown 127	yes -72
ناعس	no 83	unknown -135	yes 48
ناعسين	no 102	unknown -50	yes -51
نافذه	unknown -63	yes 45
نانت	unknown 73	yes -45
نايم	unknown 66
نايما	no 45	unknown -77
نايمه	yes 54
نترو	unknown -136	yes 148
نتصل	unknown -50	yes 65
نتفاهمو	no -45	unknown 76	yes -54
نتوما	no 58	yes -81
نجا	no -102	unknown 61
نجمه	no -83	unknown 148	yes -82
نحرر	no 116	unknown -64	yes -65
نحن	no 65	unknown -52
نحو	no -47	yes 62
نخرج	unknown -53	yes 48
نخلص	no 81	yes -67
نديرو	no -102	unknown 157	yes -66
نر	no 119	unknown -99
نزلنا	no 59	unknown -80
نستدع	unknown 93	yes -64
نسخه	unknown 78	yes -41
نسول	no 106	yes -83
نسيتها	unknown 46	yes -102
نسيتو	unknown 51	yes -52
نشري	no -52	unknown 91	yes -54
نشوفو	no 109	unknown -171	yes 51
نصب	no 157	unknown -75	yes -83
نصرح	no -85	unknown 120
نصف	unknown -45
نصلح	no -53	unknown 80
نصلي	no -94	unknown 125
نصيفط	unknown 62	yes -44
نضت	unknown 80	yes -76
نظارات	unknown 79	yes -51
نعست	no 51
نفس	no 92	yes -84
نفسه	no -62	unknown -78	yes 122
نفسها	no -80	unknown 78
نفق	unknown -52
نقدرش	no -76	unknown 86
نقل	no -49	yes 47
نقلت	unknown -97	yes 122
نكتب	no 49	unknown -71
نكن	no 105	unknown -76
نلبس	yes 51
نمرتها	no 78	yes -107
نمشي	no -71	unknown 94
نملا	no -41	unknown 56
نهضر	no 72	unknown -61
نوقع	no -73
نونبر	no -45
نيابه	no -71	unknown -87	yes 156
نيس	no -48	yes 46
نيشان	unknown -72	yes 108
نيم	yes -42
هابط	no -62	unknown 60
هاتف	yes -83
هادشي	no -67	unknown 64
هبت	no 108	unknown -57	yes -51
هبط	yes -54
هبطات	no 163	unknown -208
هبطو	unknown -89	yes 62
هذه	no 41	yes -54
هربات	no 210	unknown -173	yes -92
هرس	no -50
هرسو	no -71
هز	no 105	unknown -90
هزو	no -46	unknown 76
هل	no -46	unknown 62
هه	yes -95
ههه	no 63	yes -59
هههه	no 101	unknown -106
هوما	no -100	unknown -78	yes 143
هي	no 51	unknown -50
و	yes 42
واتلفت	no 97	unknown -80
واحدا	no 130	unknown -112
واحده	unknown -75
واخذت	yes -43
واش	unknown 43	yes -42
واصطدمت	unknown 56
واعتذر	no 69	unknown -54
واعترف	unknown -75	yes 61
واقف	unknown -48
واقفه	unknown 78	yes -97
والارضيه	unknown 52
والاريكه	no 77	yes -64
والامن	unknown -43	yes 54
والبلاكارات	no 73	yes -44
والبوليس	unknown -62
والبومبا	no 49	unknown -147	yes 75
والبيت	no -97	unknown 151	yes -70
والجار	no 73	unknown -51
والجدارميه	no 47	yes -51
والحمد	no 104	unknown -69
والخشب	no -57	unknown 96
والدار	no -94	unknown 119
والدتي	unknown -90	yes 87
والدخان	unknown 58	yes -81
والدرك	no 43
والدكتور	unknown -65	yes 100
والدم	unknown -48	yes 84
والدي	no -56	yes 69
والرادياتور	no 140	unknown -112
والربع	no -60	unknown 121	yes -66
والزجاج	unknown -105	yes 96
والزربيه	unknown -45
والسايق	no 51	unknown -41
والستاره	no 90	yes -51
والسوارت	no -116	unknown 167	yes -70
والسياره	unknown -107	yes 87
والشرطه	no -43	unknown 70
والصالون	no -75	unknown -59	yes 113
والصباغه	yes -64
والطبيب	no -47	unknown -62	yes 110
والطبيبه	no -42	yes 83
والطوموبيل	no -97	yes 99
والعافيه	no 117	unknown -62	yes -55
والعمال	no 57	yes -45
والفار	no 72	unknown -63
والفلوس	no -117	unknown 44	yes 44
والقفل	no 66
والكاميرا	no -131	unknown 218	yes -95
والكلب	no -120	unknown 209	yes -109
والكوفر	no 106	unknown -93
والكونسطا	unknown -113	yes 94
والما	unknown 40
والماء	unknown 72	yes -41
والماكينه	no 59	yes -42
والممر	no 72	yes -59
والموديم	unknown 54
والموطور	no -47	unknown -75	yes 119
والو	no 57
والوقايه	unknown 120	yes -167
واليوم	no -61	unknown 108	yes -55
وامتد	no -63
وانتشر	no 70	unknown -87
وانكسرت	no 52	yes -94
وباب	no 104	unknown -125
وبابي	unknown 135	yes -158
وبقا	no -68
وبين	no 145	unknown -101	yes -53
وتركت	no -46	unknown 76
وتضررت	no -91	unknown 127
وتكسر	no -44	unknown -54	yes 96
وتهرسات	no 103	yes -133
وجا	no 123	unknown -117
وجات	no 46	unknown -74
وجاو	no -47	unknown 57
وجدت	no -44	unknown 72
وجدنا	no -43	unknown 78	yes -49
وجده	unknown 59	yes -63
وجع	no 139	unknown -67	yes -85
وحتي	no 100	yes -63
وحدها	no -45
وحدو	no 174	unknown -148
وحررت	unknown -45
وحرق	no -88	unknown 78
وحك	no -47	unknown -57	yes 84
وحنا	no 105	unknown -113
وحين	no -74	yes 80
وختي	no -127	unknown -140	yes 261
وخداو	no 83	unknown -101
وخلاو	no 51	yes -44
وخليت	no -82	unknown 128	yes -47
ودابا	yes 45
ودار	no -87	unknown 67
ودارت	unknown -77	yes 106
وداز	unknown 65	yes -66
وداو	no -67	unknown 75
وداوها	no -44	unknown -43	yes 86
ودخل	no -54	unknown 43
ودخلت	no 108	unknown -45	yes -70
ودنو	unknown -65	yes 51
ودي	unknown -88	yes 43
وراء	no -65	unknown 56
وراجلي	no -55	unknown -142	yes 176
وراني	no -71	unknown -67	yes 140
وراه	unknown -144	yes 121
وراها	no -63	yes 43
ورايا	no -45	yes 75
ورجال	unknown 60	yes -42
ورجعت	no -132	unknown 175	yes -42
ورشه	no -44	unknown 77
ورق	no 40
ورقم	no 72	unknown -163	yes 65
ورقه	unknown 90	yes -81
وركبتي	no -90	unknown -137	yes 170
وركها	unknown -53	yes 80
وزلقات	no -61	unknown 49
وزوجي	unknown -48
وسط	no 72	unknown -56
وسقطت	no 96	unknown -63	yes -48
وسقف	unknown 57	yes -55
وسياره	no 134	unknown -132
وشعلات	unknown -43
وشي	no -98	unknown 64
وصافي	no 152	unknown -73	yes -78
وصل	unknown 48
وصلت	no -85	yes 72
وصلنا	unknown 60
وصور	no 56	yes -89
وضحك	no 116	unknown -109
وضحكنا	no 104	yes -65
وضربت	unknown -41
وضربني	no -58	unknown -58	yes 97
وضربها	no 89	unknown -124
وضع	no 40	unknown -48
وضعت	no -120	unknown 153	yes -48
وضعنا	no 112	unknown -141
وطاح	yes 65
وطاحت	unknown -106	yes 74
وطحت	unknown -128	yes 165
وطلعات	no -113	unknown 112
وطلعت	unknown 42	yes -40
وطيحني	no -89	unknown -89	yes 155
وعشرين	unknown 53	yes -43
وعطاوني	no 62	yes -76
وعليه	no -64	yes 78
وعم	no -66	unknown 105
وعمرنا	no 89	unknown -61
وعند	no 64	unknown -78
وعندما	no -86	unknown 115
وعندي	unknown -80	yes 78
وغطاء	no -117	unknown 148	yes -44
وفي	no 49
وفيه	no 43
وفيها	no -61	unknown 137	yes -84
وقال	unknown 40	yes -49
وقالو	unknown -43
وقت	no -44	yes 40
وقتها	no -46
وقطع	no -81	unknown -52	yes 132
وقعات	no -57	unknown 61
وقعت	no -46
وقف	unknown -48	yes 55
وقفت	unknown 44	yes -62
وقفنا	no 105	unknown -52	yes -52
وكان	unknown -42
وكتب	no -78	unknown 125	yes -45
وكتبنا	yes 53
وكتبو	no -73	unknown 122	yes -53
وكسرت	unknown 58
وكل	no 116	unknown -40	yes -77
وكلشي	no 53	yes -49
وكلنا	no 135	unknown -102
وكمل	unknown 42	yes -51
وكنت	unknown -94	yes 87
وكيل	no -90	unknown 137	yes -69
ولا	no 66
ولات	unknown 105	yes -108
ولاد	no -98	unknown -86	yes 166
ولاو	no -49
ولدو	unknown -59	yes 50
ولقيت	unknown 78	yes -89
ولكن	unknown -48
ولله	no 107	unknown -72
ولم	no 74	unknown -48
ولي	unknown -182	yes 148
وما	unknown -42
ومراتي	unknown -61
ومرتي	no -61	unknown -68	yes 100
ومش	yes 45
ومشا	no 79	unknown -46
ومشات	no 49	unknown -79
ومشاو	unknown 90	yes -117
ومشي	no -186	unknown 116	yes 63
ومشيت	no 98	unknown -90
ومن	unknown -45	yes 53
ومنذ	yes 70
ومول	no -49	unknown -57	yes 96
ونحن	no 66	unknown -58
ونسيت	no 44	yes -73
ونقل	no -88	unknown -89	yes 177
وها	unknown -51
وهبط	no -93	yes 61
وهرب	no -54	unknown 65
وهرس	no 169	unknown -119	yes -64
وهرسو	unknown 50
وهي	no -45	unknown 47
ووصلات	no -94	unknown -56	yes 126
ووقع	no -56
ويدي	no -50	unknown -44	yes 95
يبدو	no -93	unknown 58
يتاذ	no 81	unknown -52
يتاذي	no 197	unknown -163	yes -42
يتضرر	no 127	unknown -106
يتعرض	no 143	unknown -93	yes -62
يتوقف	no -49	yes 84
يجرح	no 135	unknown -69	yes -66
يحدث	no 68
يحرر	unknown -66	yes 84
يحلو	no 70	unknown -47	yes -48
يخرج	no 87	unknown -91
يخلص	no -97	unknown 42	yes 52
يد	no -99	unknown 40	yes 52
يدخل	no 88	unknown -152
يده	no -131	unknown -85	yes 209
يدها	no -99	unknown -46	yes 144
يدو	no -96	unknown -43	yes 139
يدي	yes 74
يديها	no -67	unknown -57	yes 124
يرجع	no -54	unknown -40	yes 93
يرحمها	no -52	unknown 84	yes -45
يرد	no -50	unknown 60
يريد	no -43
يستطيع	unknown -53	yes 90
يشتكي	unknown -51	yes 53
يشكو	no 66	unknown -61
يشوف	no -139	unknown 140
يصب	no 62
يطرطق	no -82	unknown 137	yes -56
يعد	no 130	unknown -119
يعمرها	no -108	unknown 65
يعمل	no 175	unknown -167
يعني	unknown 53
يغطي	no -99	unknown 49	yes 47
يقطر	no -53	unknown 73
يقود	no -58	yes 85
يقول	no -95	unknown 91
يكبر	no 63	yes -61
يكن	no 130	unknown -96
يلاه	no 159	unknown -128	yes -49
يلعب	no -98	unknown -85	yes 138
يلمسني	no 102	unknown -120
يلي	yes -41
يمشي	no 110	unknown -96
يمكن	unknown 93	yes -68
ينزف	no -51	yes 70
ينزل	no 125	unknown -82	yes -60
يوجد	no -94	unknown 136	yes -42
يوقع	no 48	yes -69
يولمني	yes 51
يوليوز	unknown -61	yes 52
يوما	no -151	unknown 84	yes 44
يومين	no -56	unknown 48
يونيو	unknown 42
@thirdParty
	no 138	unknown -186	yes -43
#0000	no 102	yes -81
#019>	unknown -46	yes 68
#1000	no -143	unknown 83
#1100	no -85	unknown 138	yes -88
#1500	no 64	yes -54
#1800	no 174	unknown -104	yes -71
#200>	no -42	yes 45
#2019	unknown -46	yes 68
#300>	unknown 67	yes -78
#320>	no 127	yes -109
#4000	no 96	yes -75
#400>	no -58	unknown 141	yes -116
#4200	no -158	unknown 83	yes 100
#5000	no 70	yes -56
#5200	no 99	unknown -46	yes -66
#6000	no -50	yes 76
#600>	no 196	unknown -130	yes -95
#6500	unknown -56	yes 56
#750>	no 48
#800>	no 69	unknown -69
#900>	no -101	unknown 165	yes -57
#<00>	unknown 81	yes -57
#<10>	no -64	unknown 44
#<110	no -85	unknown 138	yes -88
#<12>	no -40	unknown 69
#<13>	no 49
#<16>	no -59
#<17>	no -100	yes 65
#<180	no 174	unknown -104	yes -71
#<200	no -120	unknown -41	yes 142
#<201	no -141	unknown 90
#<20>	no -44	unknown 76
#<21>	no 86	yes -48
#<22>	yes 40
#<230	no 79	yes -63
#<23>	no 106	yes -97
#<24>	no -158	unknown 80	yes 80
#<250	no 77	yes -63
#<27>	no 43
#<28>	no 52	unknown -50
#<29>	no -48	yes 55
#<30>	no 47	unknown -62
#<320	no 106	yes -90
#<350	unknown -57	yes 40
#<400	unknown 113	yes -94
#<40>	no 50
#<420	no -158	unknown 83	yes 100
#<500	no -96	unknown 90	yes -49
#<50>	no 53
#<520	no 99	unknown -46	yes -66
#<600	no 85	unknown -101
#<650	no -46	yes 72
#<700	yes 62
#<71>	no 118	unknown -40	yes -81
#<780	unknown -63	yes 46
#<80>	no -108	unknown 67
#<900	no -121	unknown 181	yes -46
#<950	no 111	yes -72
#<a7>	yes 46
#<con	no -50	yes 64
#<ابت	no -48	unknown -46	yes 91
#<ابد	no 43
#<ابر	unknown 54
#<ابن	no -42	yes 61
#<ابو	unknown -49	yes 80
#<ابي	no 51
#<اتا	no 80	yes -63
#<اتح	yes 49
#<اتذ	no -126	unknown 98
#<اتس	no -126	yes 142
#<اتع	no -67	yes 100
#<اتم	no 93	yes -70
#<اثن	no -65
#<اجا	no 62	unknown -53
#<اجت	no -96	yes 110
#<اجد	no 112	unknown -75
#<اجر	no -56	unknown 71
#<اجل	no -278	unknown 241	yes -42
#<احم	no -90	yes 105
#<احي	no -74	yes 84
#<اخب	no -163	yes 186
#<اخذ	no 58
#<اخض	no 199	yes -179
#<اخي	no 82	yes -51
#<ادا	no -71	unknown 56
#<ادر	no -47	unknown -106	yes 108
#<ادم	no -42	yes 65
#<ادو	unknown -72
#<اذن	no 56	yes -44
#<اذي	unknown 54	yes -86
#<ار>	no 138	unknown -49	yes -97
#<ارج	no 95	unknown -42	yes -54
#<ارد	no 108	yes -87
#<ارس	no -62	unknown 109	yes -105
#<ارض	no -108	unknown 58
#<ارف	no -68	yes 80
#<ارك	no 63
#<ازر	no -53	unknown 62
#<اسا	no 59
#<است	no -44
#<اسف	no -82	unknown 63
#<اسق	no -143	yes 175
#<اسم	no -42	yes 65
#<اسن	unknown -47	yes 54
#<اسو	no 60
#<اسي	no -142	unknown 137
#<اشا	yes 58
#<اصب	no 77	yes -43
#<اصر	no -51
#<اصص	no 68	yes -58
#<اصط	yes 49
#<اصل	unknown 63
#<اضر	unknown 127	yes -116
#<اضع	no -56	unknown 106	yes -55
#<اطف	no 107	yes -85
#<اطل	no 74	unknown -58
#<اظن	no -87	unknown 121	yes -43
#<اعب	no -50	yes 70
#<اعت	no -54	yes 78
#<اعد	no 46
#<اعر	unknown 88	yes -93
#<اعط	no -48	yes 61
#<اعم	unknown -61	yes 68
#<اغل	no 57
#<اغي	no 98	unknown -41	yes -56
#<افس	no -89	unknown 89
#<اقف	unknown 69	yes -52
#<اقو	no -51	yes 42
#<اكا	unknown 85	yes -75
#<اكث	yes 45
#<اكد	no 40
#<اكل	no -149	unknown 80	yes 40
#<اكن	no -132	unknown 130
#<ام>	no -133	unknown 111
#<امر	unknown -43	yes 40
#<امل	no 79	yes -55
#<اند	yes 54
#<انز	no 44	yes -45
#<انظ	no 51
#<انغ	no 98	unknown -54	yes -41
#<انق	no 176	unknown -40	yes -140
#<انك	unknown 98	yes -78
#<انن	no -64	unknown 59
#<اني	no -68	yes 96
#<اوب	no -140	yes 158
#<اود	no -77	unknown 65
#<اور	yes -50
#<ايض	no 41	unknown -66
#<ايق	unknown 115	yes -166
#<ايك	no -47	unknown -47	yes 97
#<اين	yes 53
#<ايه	no 103	yes -65
#<باذ	unknown 51
#<باص	no -70	unknown -74	yes 142
#<باغ	no -113	yes 146
#<باق	unknown 40
#<باك	no 135	yes -114
#<باه	no -42	yes 49
#<باي	no -40
#<ببا	no -134	yes 153
#<بتر	no -94	unknown -40	yes 125
#<بتس	no -85	yes 104
#<بتع	no -47	unknown -56	yes 92
#<بثل	yes 47
#<بجا	no 58
#<بجن	no 65	yes -55
#<بحث	no 104	yes -80
#<بحر	yes 43
#<بخط	no -164	yes 178
#<بدا	unknown 45
#<بدر	no -76	unknown -58	yes 112
#<بدن	no -117	yes 135
#<برد	no 70	yes -54
#<برش	yes 40
#<برك	no 124	yes -93
#<برو	no -49	unknown 118	yes -108
#<بري	no 76	yes -48
#<بزا	no -43	yes 73
#<بسا	no 113	yes -90
#<بست	no 59
#<بسر	no 45
#<بسك	no 79	yes -50
#<بسل	yes -76
#<بسي	yes 41
#<بشا	yes 42
#<بشر	no -86	yes 95
#<بشظ	no 48
#<بشك	no -66	yes 119
#<بشو	no 83	unknown -65	yes -66
#<بطا	no -51
#<بطو	yes 56
#<بعت	no -77	unknown 126	yes -71
#<بعر	no -55	yes 79
#<بعص	no -155	yes 170
#<بعض	no -62	yes 75
#<بغا	yes 47
#<بفع	unknown -46
#<بقر	no 121	yes -97
#<بقط	unknown -52
#<بقع	no -45	yes 65
#<بقي	yes -47
#<بكي	no -143	yes 152
#<بلع	no 72	yes -41
#<بلغ	no 100	yes -80
#<بلي	no 111	yes -95
#<بمع	no 191	unknown -53	yes -150
#<بمق	no -65	yes 81
#<بنج	no -53	yes 74
#<بنز	no -112	yes 120
#<بنص	no -70	yes 92
#<بنف	no -110	yes 141
#<بنو	no 61	yes -51
#<بني	no -133	yes 162
#<به>	no 47	unknown -40
#<بهو	no -40	yes 56
#<بوح	no 77	yes -49
#<بور	no 50
#<بوز	no -52	unknown 99	yes -72
#<بوش	no -107	yes 124
#<بوم	yes 46
#<بي>	no 43
#<بيخ	no -71	yes 87
#<بيد	no -144	yes 172
#<بير	no -97	yes 111
#<بيس	no -144	yes 168
#<بيض	no -54	yes 83
#<بيط	no 220	unknown -115	yes -112
#<بيك	no -76	yes 95
#<بين	no -44
#<بيه	no 43
#<بيو	no -70	unknown 133	yes -102
#<تار	no 56	yes -47
#<تاك	no 42
#<تام	unknown 76	yes -66
#<تبك	no -154	unknown 83	yes 72
#<تتح	no -112	yes 126
#<تجر	yes 41
#<تجم	no -52	unknown -61	yes 108
#<تجي	no 127	yes -102
#<تحا	no 117	unknown -98
#<تحط	no 73	yes -61
#<تحق	no 59
#<تحك	no 127	unknown 61	yes -191
#<تحل	no 98	unknown -54	yes -63
#<تحم	no -77	yes 103
#<تخا	no -121	unknown -56	yes 150
#<تخب	no -87	unknown 110
#<تخر	no -82	yes 111
#<تخل	no 99	unknown -41	yes -57
#<تخن	no 80	yes -59
#<تخي	no 47
#<تدخ	unknown -43
#<ترج	no -120	yes 41
#<ترق	no 65
#<تري	yes 45
#<تزح	no 95	yes -67
#<تسب	no -53	yes 68
#<تست	no 50
#<تسد	no -68	unknown 81
#<تسك	no 59
#<تسل	no 44	yes -71
#<تسو	no -145	unknown 212	yes -212
#<تشت	unknown -53	yes 53
#<تشع	no 50	yes -41
#<تشف	no 151	unknown -50	yes -100
#<تشك	yes 48
#<تشو	yes 52
#<تصا	no -44
#<تصب	no 116	yes -98
#<تصد	no 94	unknown -47	yes -52
#<تصل	no 132	unknown -55	yes -75
#<تعا	no -45	yes 68
#<تعب	no -66	yes 80
#<تعث	yes 45
#<تعط	no -71	unknown 104	yes -59
#<تعف	no 83	yes -71
#<تعل	unknown 104	yes -115
#<تعو	no 65	yes -54
#<تفت	no 104	yes -93
#<تفر	no 44
#<تفل	no 195	yes -158
#<تقب	unknown -52
#<تقد	no -44	unknown 70
#<تقط	no 62	yes -61
#<تقف	yes 48
#<تقو	no -77	yes 49
#<تكب	no 78	yes -50
#<تكس	no 45
#<تكن	no 105	unknown -49	yes -73
#<تلا	no -63	yes 88
#<تلت	no -42	yes 79
#<تلف	no 133	yes -114
#<تلق	no 44
#<تم>	no -94	yes 110
#<تمر	no -170	unknown 146
#<تمش	unknown 70	yes -46
#<تمن	no 97	yes -78
#<تنف	no 68	yes -40
#<تنق	no -108	yes 129
#<تهز	no 69	unknown -58
#<توج	yes -49
#<تور	no -56	yes 76
#<توص	no -77	yes 91
#<توق	no -123	unknown 40	yes 87
#<تول	no -86	unknown 88
#<تون	unknown 51	yes -84
#<توي	no -109	yes 135
#<تيش	no 109	yes -87
#<ثان	no 74	yes -54
#<جا>	no -50	yes 71
#<جاب	no -118	yes 144
#<جار	no -99	yes 120
#<جال	no -47
#<جام	no 65	unknown -52
#<جبل	no 104	unknown -45	yes -69
#<جبي	yes 48
#<جدت	no 42
#<جدي	unknown -43
#<جرب	no 96	yes -65
#<جرف	no 73	yes -55
#<جرو	no 125	yes -108
#<جري	no -81	unknown -40	yes 122
#<جلد	no -99	yes 123
#<جما	no -55	unknown 121	yes -77
#<جمع	no -48	yes 89
#<جمل	no 167	unknown -43	yes -136
#<جمي	no 42
#<جنو	no 112	unknown -48	yes -64
#<جها	no 42
#<جيب	no 112	yes -78
#<جيت	no 118	yes -99
#<جيد	unknown -53
#<جير	no -48	yes 59
#<حار	unknown -40
#<حاف	no -42
#<حال	no -68	yes 103
#<حبس	no -48	unknown 61
#<حبه	no 161	yes -132
#<حجا	no 89	yes -63
#<حجر	unknown 55
#<حجز	no -109	unknown 126
#<حدث	unknown 66	yes -46
#<حدي	no 65	yes -45
#<حرا	no 98	yes -78
#<حرف	no -46	yes 70
#<حرق	no 49
#<حرو	unknown 130	yes -101
#<حزا	no -112	yes 121
#<حسب	no -85	yes 65
#<حصا	no 66	unknown -49
#<حصل	no 42
#<حط>	unknown 75	yes -131
#<حطي	no 68	yes -45
#<حفا	yes 42
#<حفي	no -96	unknown 68
#<حق>	no 85	unknown -58
#<حك>	no -74	yes 111
#<حكي	no -82	unknown 86
#<حل>	no -59	yes 72
#<حلا	no -123	yes 89
#<حلو	no 89	yes -58
#<حلي	no -96	yes 111
#<حمر	unknown 45
#<حيث	no -47	yes 69
#<حيد	no 48	unknown -43
#<حيط	no 102	unknown 121	yes -186
#<خات	no 110	unknown -51	yes -74
#<خال	no -41	yes 62
#<خاو	no 67	yes -46
#<خاي	no 64	yes -44
#<خبط	no -88	yes 69
#<خبي	no -83	unknown 135	yes -81
#<خدم	unknown -47	yes 60
#<خدو	yes 53
#<خدي	no -105	yes 134
#<خرب	no 119	yes -99
#<خرط	no -51	yes 57
#<خري	no 134	yes -121
#<خسا	no 44
#<خضر	no -119	unknown 85
#<خطا	no 139	yes -108
#<خطف	no 76	yes -53
#<خطي	yes 67
#<خلا	no -50	unknown 76
#<خلص	no -159	unknown 148
#<خلع	no -86	yes 107
#<خلف	no -63	yes 87
#<خلي	no 77	yes -54
#<خمس	unknown -42	yes 51
#<خنز	no 92	yes -65
#<خوا	no -50	unknown -65	yes 106
#<خوت	unknown 70	yes -83
#<خيا	no -160	unknown -41	yes 184
#<خير	no -129	yes 147
#<خيط	no 89	unknown -41	yes -47
#<دا>	no 66	yes -44
#<داز	yes 41
#<داك	no 52
#<دجن	no 50	unknown -64
#<دخا	no 108	yes -72
#<درج	no 61
#<درك	no 97	yes -82
#<درن	no -47	yes 61
#<دقا	unknown 78	yes -51
#<دكت	unknown -40
#<دلا	no -55	yes 80
#<دهس	yes 59
#<دهن	no 91	yes -70
#<دون	no -61	yes 79
#<ديب	no 102	unknown -49	yes -57
#<دير	no 101	yes -82
#<ديك	yes 53
#<ذاب	no 69	yes -54
#<ذرا	no 135	yes -103
#<ذو>	no -86	yes 99
#<راج	no -48	yes 71
#<راف	no 77	yes -48
#<راك	no -52	yes 71
#<ران	yes -47
#<راه	unknown 55
#<ربا	no 45
#<ربع	no 51
#<ربم	no 65	yes -42
#<ربي	no -62	yes 82
#<رجا	no -63	yes 52
#<رحت	no 88	yes -61
#<رحل	no 70	yes -100
#<رسم	no -181	unknown -50	yes 214
#<رضو	no 64
#<رعد	no 106	yes -83
#<رغم	no -94	unknown 115
#<رفض	unknown -45
#<رفع	no -65	unknown 115	yes -73
#<رقب	no -58	yes 77
#<رقم	no -45
#<ركب	no -97	yes 98
#<رمض	no -54	yes 80
#<روا	yes 51
#<روس	yes 46
#<ريا	no -74	unknown 112
#<ريح	yes -40
#<زاج	no 78	yes -51
#<زال	no -56
#<زجا	yes -44
#<زرب	no -117	unknown 71
#<زلت	no -43	yes 61
#<زوا	no 70	yes -55
#<زيا	no -88	unknown 75
#<ساح	no -51	yes 74
#<ساد	no 59	unknown -43
#<سار	no -68	unknown 118	yes -119
#<ساق	yes 60
#<ساك	no -65	unknown 63
#<سام	no -84	unknown 85
#<سان	no -134	unknown 128	yes -43
#<سبا	unknown -58
#<سبت	no 57	unknown -64
#<ست>	no 92	yes -63
#<ستا	yes 46
#<سته	yes 48
#<سحق	no -54	yes 74
#<سخا	no 84	yes -67
#<سخف	no -47	yes 56
#<سخن	no 113	unknown -59	yes -56
#<سخو	no 69	yes -54
#<سد>	no 57
#<سدو	no 81	yes -70
#<سدي	no 70	yes -46
#<سرق	no 60
#<سري	no 122	yes -80
#<سطا	no -107	yes 124
#<سطل	no -114	unknown 92
#<سفر	no 77	yes -86
#<سقو	no 125	yes -94
#<سكا	no 141	yes -127
#<سكب	no 124	yes -89
#<سكت	no -52	yes 75
#<سكر	no -59	yes 79
#<سلا	no -57	unknown 84	yes -40
#<سلف	no -44	unknown 94	yes -69
#<سلك	unknown -52
#<سلم	no -45	unknown -52	yes 84
#<سمح	no -77	yes 103
#<سمع	yes -42
#<سمي	no -45	yes 73
#<سنا	no 172	unknown -42	yes -144
#<سنه	yes 59
#<سنو	no -50	yes 74
#<سني	yes 44
#<سوء	no 115	yes -86
#<سور	yes 53
#<سوق	no -130	unknown 74
#<سول	unknown 43	yes -66
#<سوي	no 92	yes -66
#<سي>	no -71	yes 85
#<سيا	no -41	yes 42
#<سير	yes 54
#<سيم	no 51	unknown 48	yes -99
#<سين	no -49	yes 72
#<شات	no 44	unknown -44
#<شاد	no -216	unknown 76	yes 127
#<شاش	no -135	yes 153
#<شاع	no 77	yes -52
#<شاف	unknown 47
#<شال	yes 42
#<شاي	no -42	yes 67
#<شب>	no 43
#<شبت	no 41
#<شتا	no 131	yes -112
#<شحا	no 95	yes -59
#<شد>	no -88	unknown -44	yes 124
#<شدا	yes 44
#<شده	no 65	yes -46
#<شدي	no -51	unknown 70
#<شرا	no -105	yes 128
#<شرب	no -54	yes 68
#<شرخ	no 120	unknown -108	yes -52
#<شرف	no -50	yes 65
#<شري	unknown -58	yes 57
#<شظي	no 98	yes -69
#<شعر	no -58	unknown 191	yes -147
#<شفت	no -117	yes 124
#<شفر	no 54
#<شفن	no 99	yes -78
#<شقت	no 46
#<شكا	no 42
#<شكو	yes -50
#<شكي	no -137	unknown -58	yes 173
#<شمس	no 122	yes -95
#<شمع	yes 50
#<شمي	no 57	yes -48
#<شنو	no -75	unknown 59
#<شها	unknown 69	yes -92
#<شهر	unknown 68	yes -57
#<شهو	no -40	unknown 40
#<شو>	no -62	yes 81
#<شوا	yes 45
#<شوف	no 146	yes -119
#<شي>	no 54	yes -66
#<صاح	no -91	yes 102
#<صاع	no 72	yes -53
#<صاف	yes -41
#<صبح	no 62	yes -44
#<صبي	no -47	yes 64
#<صحا	no -41	yes 70
#<صحت	yes 47
#<صحي	unknown 55	yes -64
#<صدر	yes 55
#<صدم	no -43
#<صدي	no -203	unknown 54	yes 100
#<صعد	no 82	yes -73
#<صغي	no 65
#<صفر	no 40
#<صوت	yes 61
#<صور	no 41
#<صيف	no -54	unknown 106	yes -82
#<ضحا	no -77	yes 97
#<ضد>	no 70
#<ضرر	yes 47
#<ضري	no -67	yes 71
#<ضلع	no 53
#<ضهر	no 71
#<ضو>	yes 44
#<ضيع	no -101	unknown 141	yes -54
#<ضيق	no -178	unknown 81	yes 67
#<طار	no 40	yes -46
#<طاك	no -75	yes 90
#<طاو	no -53	yes 67
#<طاي	no 91	unknown -56
#<طبع	no 61	yes -46
#<طرا	no 46	unknown 61	yes -146
#<طرط	no 90	yes -71
#<طري	unknown 49
#<طفا	no 130	yes -112
#<طفي	no 43
#<طلب	yes 49
#<طلق	no 52
#<طول	no 72	yes -55
#<طوم	no -107	yes 97
#<طوي	no 74	yes -45
#<طيا	no 198	unknown -135	yes -64
#<طيح	yes 67
#<طير	no -80	yes 41
#<عاش	no 61	yes -41
#<عاص	no 67	yes -57
#<عال	no -59	yes 49
#<عاي	yes 51
#<عبا	no -125	yes 139
#<عبد	no -87	yes 107
#<عبر	no -58	yes 77
#<عجل	no -115	yes 97
#<عجي	no 117	unknown -75	yes -89
#<عدا	yes 44
#<عرض	no 50	unknown -58
#<عرف	unknown 41
#<عزي	no -112	yes 136
#<عشي	yes 40
#<عصف	no 136	yes -105
#<عض>	yes 58
#<عضن	no -90	yes 108
#<عطا	no -75	yes 57
#<عطل	no -54	yes 64
#<عظم	no 71	unknown 128	yes -215
#<عفو	yes 40
#<عقد	no -123	unknown 171	yes -103
#<عقر	no 137	yes -100
#<علا	no -50	unknown 89	yes -44
#<علب	no 83	yes -69
#<علق	no 172	unknown -41	yes -133
#<علم	no -44	yes 60
#<عم>	no -91	yes 73
#<عما	no -60	unknown 57
#<عمو	no 69	yes -48
#<عنا	no -151	unknown 116
#<عنق	no 41
#<عنه	no 54	unknown -50
#<عني	no 93	yes -78
#<عوج	yes 53
#<عود	no -46	yes 62
#<عين	no 41	yes -62
#<عيو	no 130	unknown -49	yes -80
#<غاب	no 152	unknown -40	yes -113
#<غال	no -57	unknown 45
#<غاي	no -42	unknown -48	yes 86
#<غرا	no 159	unknown -44	yes -115
#<غرف	no 42
#<غرق	no 97	yes -78
#<غسل	no 141	unknown -58	yes -92
#<غلط	no 43
#<غلف	no 88	yes -67
#<غمر	yes 41
#<غيب	no 80	yes -75
#<فات	no -67	unknown 121	yes -55
#<فاز	no 90	yes -59
#<فاس	no -58	unknown 42
#<فاش	no 41
#<فاص	no -59	yes 74
#<فاط	yes 50
#<فاف	no -50	yes 64
#<فاق	no 47
#<فاك	no -59	unknown -61	yes 107
#<فان	no 55
#<فاي	no 150	yes -119
#<فبا	no 131	yes -111
#<فتا	no -57	unknown 53
#<فتح	unknown 41
#<فتر	no -62	unknown 108	yes -57
#<فتش	no -108	unknown -42	yes 141
#<فتض	no -87	yes 107
#<فتو	no 127	unknown -57	yes -80
#<فثق	no 57	yes -46
#<فجا	no 40	yes -58
#<فجر	no 99	yes -82
#<فجن	yes 52
#<فحي	no 74	yes -56
#<فخد	no -103	yes 113
#<فدا	no -225	yes 246
#<فدر	no 111	yes -75
#<فرا	yes 66
#<فرق	yes 49
#<فسق	no 84	yes -61
#<فسو	no 104	yes -69
#<فشا	no -60	yes 76
#<فصد	no -55	yes 81
#<فضل	unknown -68	yes 93
#<فطا	no -138	yes 158
#<فطر	yes -43
#<فطن	no -121	yes 151
#<فطو	no -91	yes 117
#<فظه	no 110	yes -87
#<فعل	no 46	unknown 49	yes -111
#<فعي	no 79	yes -42
#<فغم	no 56	yes -46
#<فقت	no 79	unknown -43
#<فقن	no -78	unknown 98	yes -89
#<فكر	unknown -44	yes 40
#<فكل	no -41	unknown -40	yes 73
#<فلم	no 52
#<فلو	no -175	unknown 141
#<فما	unknown -43
#<فنا	no -82	yes 104
#<فنص	no 183	unknown -44	yes -142
#<فوج	unknown 53
#<فوس	unknown 54	yes -101
#<فون	no 193	unknown -51	yes -148
#<فيا	no -56	yes 64
#<فيت	no 87	yes -74
#<فيد	yes 44
#<فين	no -46
#<فيي	no -162	yes 183
#<قاد	yes 50
#<قاس	no -75	unknown 120	yes -68
#<قاع	no -105	yes 119
#<قاي	no -67	yes 77
#<قبا	no -93	yes 109
#<قبل	no 47
#<قبو	no -128	unknown 168	yes -87
#<قبي	no 47
#<قد>	no 43	yes -42
#<قرا	no -82	yes 90
#<قري	no 48
#<قست	no 44
#<قسم	unknown -47	yes 74
#<قطت	no 118	yes -106
#<قفز	yes 42
#<قلب	no 65
#<قلع	no 147	yes -103
#<قنا	no -82	unknown 82
#<قني	yes 42
#<قول	no 104	yes -79
#<قوي	no 73	yes -59
#<قيد	no 57	yes -43
#<قيم	no 59
#<كات	no -69	unknown 60
#<كاح	no 105	unknown -54	yes -49
#<كار	no -55	yes 90
#<كاط	yes 56
#<كال	no -81	yes 113
#<كبا	unknown -68
#<كتا	no -58	yes 73
#<كتج	no -107	yes 130
#<كتح	no -53	yes 76
#<كتخ	unknown 100	yes -143
#<كتد	unknown 106	yes -92
#<كتر	no -205	unknown 123
#<كتس	unknown 86	yes -58
#<كتع	unknown -56	yes 86
#<كتغ	unknown -84	yes 107
#<كتق	no -71	unknown 67
#<كتك	no 74
#<كتن	unknown 113	yes -150
#<كتي	no 44
#<كحل	no 67	yes -50
#<كدم	no -100	yes 119
#<كرا	yes 53
#<كرس	unknown -45
#<كره	no 57
#<كرو	no -135	yes 149
#<كري	no -108	yes 148
#<كسي	no -145	unknown 247	yes -129
#<كلا	unknown 61
#<كلب	no -86	yes 84
#<كلف	no 125	unknown -86	yes -65
#<كلو	no 79	yes -59
#<كلي	yes 53
#<كمل	no -69	unknown 127	yes -81
#<كنب	no 46
#<كنج	no 83	yes -50
#<كنخ	no -103	unknown 149	yes -53
#<كند	no -92	unknown 111
#<كنر	no 82	unknown -60
#<كنس	no -78	yes 105
#<كنص	no 65	yes -40
#<كنع	no 62	yes -100
#<كنف	no 103	yes -82
#<كنك	no 123	yes -100
#<كنم	no 86	yes -59
#<كنه	no -76	yes 100
#<كنو	no 66	yes -48
#<كور	no 108	unknown -57	yes -56
#<كول	unknown 154	yes -125
#<كوم	no 78	yes -65
#<كون	no -50	yes 70
#<كي>	no 119	yes -100
#<كيح	unknown 45	yes -58
#<كيخ	yes -62
#<كيد	no -74	unknown -43	yes 121
#<كير	no -109	unknown 100
#<كيس	no 46
#<كيش	no 53
#<كيص	unknown 44
#<كيط	no -95	yes 118
#<كيغ	no -256	unknown 201
#<كيف	no 75	yes -82
#<كيق	no -62	yes 57
#<كيك	no -205	yes 219
#<كيل	no -85	yes 104
#<كيم	yes 45
#<كين	yes 53
#<كيه	no 86	unknown -59
#<لاح	no 62
#<لاخ	no 118	yes -105
#<لاز	no 48
#<لاس	no -54	unknown 76
#<لاص	no -137	yes 172
#<لاف	unknown -43	yes 46
#<لاك	yes -44
#<لال	yes 64
#<لاو	no -50	unknown -102	yes 127
#<لاي	unknown 84	yes -123
#<لبا	unknown -42	yes 45
#<لبل	no 151	unknown -54	yes -123
#<لبن	no -64	yes 81
#<لبو	no 51
#<لبي	no 64	unknown -55
#<لتح	no 57
#<لتر	no 72	yes -54
#<لحا	no -54	unknown 80
#<لحد	no 71	unknown 57	yes -126
#<لحظ	no 59	yes -49
#<لحق	no 49
#<لدا	no -85	yes 106
#<لدي	no -71	yes 58
#<لرج	no 108	yes -77
#<لسا	no -45	yes 61
#<لسع	no 70
#<لسه	no -48	yes 81
#<لسي	no -48	unknown 72	yes -44
#<لصق	no -96	yes 125
#<لطي	no -86	yes 103
#<لعر	no -127	unknown -57	yes 163
#<لعش	no -82	unknown 158	yes -117
#<لعن	no -48	yes 58
#<لغي	no -235	unknown 275	yes -117
#<لفو	no -63	yes 77
#<لقا	unknown 63	yes -44
#<لقي	yes -50
#<لكر	no -50	unknown 158	yes -159
#<لكم	unknown 49
#<لكو	yes 48
#<للت	unknown -45
#<للج	no -65	unknown 44
#<للح	no -45
#<للخ	no -55	yes 87
#<للد	unknown 47	yes -49
#<للز	no -120	yes 131
#<للش	no 59	yes -47
#<للط	no -49	unknown 63	yes -44
#<للف	no 52	unknown -46
#<للق	no 85	unknown -40	yes -45
#<للو	yes 64
#<للي	yes 51
#<لمر	yes 52
#<لنا	no 132	yes -109
#<لها	no 126	unknown -61	yes -62
#<لوا	no -64
#<لوج	no 45
#<لوح	no 43
#<لور	no -88	yes 108
#<لوط	unknown -43
#<لون	no -89	unknown 182	yes -136
#<ليل	no 42
#<ليم	no -54	unknown 97	yes -58
#<لين	no -56	yes 62
#<ليه	no -42	yes 59
#<ماء	no 49
#<ماب	no 47
#<ماج	no 106	yes -72
#<ماد	unknown 50	yes -53
#<ماز	unknown 50
#<ماس	no 62	yes -46
#<ماص	no 119	unknown -49	yes -70
#<ماع	no -48	unknown 105	yes -61
#<مال	no -171	yes 194
#<مام	no -106	yes 135
#<مان	unknown -40
#<مبل	unknown 56
#<متا	no -68	unknown 59
#<متج	no 120	yes -105
#<متس	no -146	unknown -53	yes 183
#<متش	no -70	yes 104
#<متص	no 42
#<متع	no 71	yes -60
#<متف	no 123	yes -90
#<متي	unknown 113	yes -114
#<مثق	no 87	yes -64
#<مثل	no 60
#<مجا	no -146	yes 169
#<مجه	no 86	yes -60
#<محا	no 102	yes -78
#<محر	no 78	yes -55
#<محط	no -63	unknown 103
#<محف	no 103	yes -78
#<محل	no -47	yes 49
#<محم	no -48	yes 47
#<مخد	no 82	yes -50
#<مخل	unknown 81	yes -59
#<مدا	no -77	yes 96
#<مدخ	no -143	yes 107
#<مدر	no 41
#<مدك	no -211	unknown 321	yes -216
#<مرج	no -85	unknown 72
#<مرح	no 67	unknown -43
#<مرس	no -49
#<مرض	no 42
#<مرف	no 103	unknown -56	yes -45
#<مره	no -66	unknown 95
#<مزه	no -120	yes 134
#<مسا	yes 44
#<مسد	no 78	yes -48
#<مسل	yes 65
#<مسي	no -80	yes 95
#<مشر	no 104	unknown -46	yes -58
#<مشع	unknown -53	yes 68
#<مشك	no -63	yes 85
#<مشي	no 65
#<مصب	yes 58
#<مصد	no -59	yes 40
#<مصن	no 52
#<مضر	yes -60
#<مطا	unknown 48	yes -81
#<مطر	no -97	yes 129
#<مطع	no 47	unknown 58	yes -104
#<مطف	no 55	yes -42
#<معت	yes 52
#<معر	no -88	yes 53
#<معق	no -43	yes 53
#<معن	yes 60
#<معو	no -82	unknown 155	yes -97
#<مفر	no 136	yes -97
#<مفي	no -43	yes 69
#<مقد	no 126	yes -101
#<مقر	no -75	unknown -51	yes 109
#<مقص	no -67	yes 86
#<مقع	no -140	yes 151
#<مقف	no 50
#<مقي	no -91	yes 118
#<مكا	yes 46
#<مكت	no -43	yes 62
#<مكر	no 45
#<مكش	no -110	unknown 105	yes -67
#<ملء	yes 42
#<ملث	no 42
#<ملف	no 49	unknown -40
#<ملو	no 86	yes -68
#<ملي	no 40	yes -41
#<ممر	no -63
#<ممك	no -156	unknown 93
#<منز	yes 51
#<منع	no 155	yes -129
#<منك	no -127	unknown 181	yes -90
#<منو	no -57	yes 54
#<مهر	no -94	unknown 128
#<مهن	no -53	yes 72
#<مو>	no -123	unknown 67	yes 44
#<موا	no 85	yes -73
#<موج	no 108	yes -84
#<موخ	no -104	yes 124
#<موط	no -71	yes 94
#<موع	no 62
#<مول	no -86	yes 102
#<موم	no 70	yes -52
#<ميت	no 53
#<مير	no -65	yes 94
#<ناج	no 107	yes -87
#<ناد	no 143	yes -127
#<نار	yes 57
#<ناس	no 45
#<ناض	yes 46
#<نبد	no -77	unknown 140	yes -103
#<نتر	no 65	yes -52
#<نتف	no -71	yes 87
#<نتو	no -60	yes 94
#<نجا	no -67	yes 79
#<نجم	no 123	yes -86
#<نجي	no -89	unknown 131	yes -101
#<نحت	no 66	yes -59
#<نحن	no 40
#<نحي	no 45
#<نخر	no -54	yes 77
#<نخل	no -43	yes 65
#<ندو	no -82	yes 105
#<نر>	no -75	yes 107
#<نزي	no -115	yes 143
#<نسخ	no -107	unknown 141	yes -44
#<نسم	no 53	yes -43
#<نسو	no -71	unknown -41	yes 121
#<نسي	no 43
#<نشل	no 55	yes -41
#<نشو	no 92	yes -66
#<نص>	no 57	yes -40
#<نصل	no -51	yes 74
#<نصي	yes -69
#<نطل	no -112	unknown 176	yes -112
#<نطي	unknown 96	yes -156
#<نظا	no 104	unknown -53	yes -49
#<نعر	no -63	unknown 69
#<نعل	no 136	unknown -45	yes -93
#<نعم	yes 58
#<نعي	no -91	unknown 179	yes -93
#<نقد	no 61
#<نقر	no -63	yes 73
#<نقص	yes 54
#<نقل	no -51	yes 43
#<نقو	no 119	yes -90
#<نكت	no -132	yes 150
#<نلب	no 84	yes -48
#<نمر	no -70	yes 74
#<نمش	yes -53
#<نمل	no -52	yes 57
#<نهر	no 43
#<نهض	no -41	yes 48
#<نوا	no 231	yes -166
#<نوق	yes 66
#<نوم	no -72	yes 104
#<نيس	yes 55
#<نيش	no -100	yes 111
#<نيف	no -120	unknown 168	yes -151
#<هات	yes 62
#<هال	no 100	yes -70
#<هذه	no 63	yes -94
#<هز>	no -69	unknown 75
#<هزو	no 62	yes -49
#<هكا	no 152	yes -139
#<هكت	no 87	yes -67
#<هل>	no -73	unknown 113	yes -44
#<هما	unknown -40
#<هنا	no 48
#<هه>	yes 42
#<هوا	no -48	yes 76
#<هوم	yes 46
#<هي>	no -47	yes 46
#<وات	unknown 55	yes -51
#<واج	no 83	yes -56
#<واخ	no 55	yes -42
#<وار	no 87	yes -52
#<واش	no -82	unknown 123	yes -41
#<واص	yes -60
#<واض	no -227	unknown 179	yes 59
#<واط	yes 45
#<واف	no -103	yes 123
#<واق	no -57	unknown 60
#<واك	unknown -43
#<وام	no -80	yes 111
#<وبط	no -68	unknown 102
#<وبغ	no -110	unknown 50	yes 40
#<وبق	no -76	unknown 55
#<وبك	no 76	unknown -58	yes -50
#<وبل	yes 55
#<وبن	no -137	unknown -41	yes 160
#<وبي	no -81	yes 114
#<وتا	yes 48
#<وتب	no 84	yes -61
#<وتح	no -51	yes 74
#<وتر	no 61
#<وتش	no 87	yes -52
#<وتص	no 79	yes -71
#<وتع	no 120	unknown -41	yes -96
#<وتف	no -99	unknown 66
#<وتق	no 114	unknown -48	yes -72
#<وتك	no -64	yes 99
#<وتو	no 91	unknown -43	yes -47
#<وثي	no -42	yes 62
#<وجا	no -41	yes 68
#<وجع	no -73	yes 85
#<وجو	no 83	yes -72
#<وحت	no 56
#<وحد	no 51
#<وحر	no 64	yes -43
#<وحط	no 53
#<وحك	no -99	yes 123
#<وحم	no -132	yes 154
#<وحن	no 107	yes -90
#<وحي	no -88	yes 110
#<وخا	unknown 70	yes -50
#<وخت	no 86	yes -66
#<وخد	no -43	yes 62
#<وخز	no 46
#<وخس	no -88	yes 108
#<وخل	yes -46
#<وخم	no -50	yes 70
#<ودر	no -40	unknown -65	yes 108
#<ودف	no -54
#<ودم	no 40
#<ودن	no -134	unknown 128
#<ودي	yes 41
#<ورج	no 46	yes -67
#<ورز	no 116	yes -101
#<ورف	no 49
#<ورق	no -123	unknown 96
#<ورك	unknown 127	yes -143
#<وري	no 82	yes -70
#<وزل	no 153	yes -123
#<وسا	no -79	yes 44
#<وسح	no -46	unknown 82	yes -61
#<وسد	no 73	unknown -51
#<وسر	no -78	unknown 61
#<وسن	no 101	yes -79
#<وسو	no -54	yes 64
#<وسي	no -51
#<وشا	no -104	yes 127
#<وشد	no 204	yes -189
#<وشع	no 91	yes -69
#<وشق	no 61	unknown -62
#<وشي	no -143	unknown 89	yes 43
#<وصا	yes 49
#<وصد	no 52
#<وصف	unknown 57	yes -48
#<وصو	unknown 43
#<وضع	unknown 57	yes -68
#<وطا	yes 45
#<وطح	no 56
#<وطف	unknown 73	yes -86
#<وطي	no -47	unknown -41	yes 90
#<وعد	no -46	yes 63
#<وعط	yes 59
#<وعل	no -79	unknown 76
#<وعن	yes 40
#<وعو	no -225	unknown 150	yes 55
#<وعي	no -63	yes 78
#<وغا	no -57	yes 61
#<وغط	no 98	unknown -40	yes -74
#<وفا	no 71	yes -49
#<وفج	no -60	yes 88
#<وفر	no -102	yes 112
#<وقا	yes 44
#<وقب	no -85	unknown 95	yes -43
#<وقض	no 74	yes -60
#<وقف	no -46
#<وقي	yes 46
#<وكا	unknown 45
#<وكت	yes 51
#<وكم	no -66	unknown -60	yes 115
#<وكن	no -67
#<وكو	no 52	yes -46
#<وكي	yes 58
#<ولص	no 89	yes -71
#<ولق	no 59
#<ولل	no -158	yes 175
#<ومر	unknown 72	yes -52
#<ومك	no -189	unknown 81	yes 41
#<ومل	no -59	yes 58
#<ومو	no -55	yes 77
#<ونح	no 45
#<ونس	no 97	yes -71
#<ونع	no 137	unknown -74	yes -62
#<ونق	no 71	yes -54
#<وها	unknown -41
#<وهر	no -70	yes 74
#<وهو	yes 50
#<ووا	no -54
#<ووص	no -58	yes 70
#<ووض	no 56
#<وول	no 82	yes -46
#<ويد	no -55	unknown 56
#<ويق	no 92	yes -76
#<ياخ	no 176	yes -156
#<يبك	no -67	yes 99
#<يتب	no 86	yes -66
#<يتص	no -77	yes 96
#<يتع	unknown 151	yes -121
#<يتك	yes 59
#<يتو	no 84	yes -67
#<يجا	no 84	yes -64
#<يجي	no -43
#<يحب	no 56	unknown -45
#<يحت	no 45
#<يحد	yes -42
#<يحر	no -94	unknown 115
#<يحل	no -66	unknown 73
#<يخر	unknown -97	yes 90
#<يخل	no -53	yes 80
#<يد>	no 178	unknown -40	yes -160
#<يدا	yes 42
#<يدخ	no 101	yes -74
#<يدف	no -128	unknown 138	yes -41
#<يده	yes 46
#<يدو	no -76	yes 92
#<يرج	no -48	unknown 57
#<يرح	unknown 102	yes -114
#<يرد	no -63	unknown -92	yes 109
#<يري	no -98	yes 114
#<يسا	no -87	yes 116
#<يست	no 55
#<يسر	unknown 77	yes -76
#<يسم	no -78	yes 92
#<يسي	no 66	yes -53
#<يشت	yes 41
#<يشك	no 57
#<يصب	no -47	yes 48
#<يصل	no 48
#<يضح	no 107	yes -99
#<يطا	no -44	yes 52
#<يطر	no 79	yes -66
#<يطف	no -53	yes 72
#<يعا	no -68	yes 85
#<يعت	unknown -44
#<يعد	no 119	yes -103
#<يعر	no -92	unknown 48	yes 46
#<يعط	no -52	yes 85
#<يقد	no 108	yes -90
#<يقط	no -77	yes 102
#<يقو	no -61	unknown 66
#<يكب	no -57	unknown -61	yes 100
#<يكو	unknown 75	yes -110
#<يلا	yes 46
#<يلح	no 107	yes -80
#<يلع	no 73	yes -56
#<يلي	no -51	yes 74
#<يمس	no 48
#<يمش	no -149	unknown -51	yes 196
#<يمك	no -42	unknown 92	yes -74
#<ينا	yes 52
#<ينت	no 59	unknown -61
#<يهد	yes 41
#<يوج	no 109	unknown -59	yes -62
#<يور	no 71	yes -50
#<يوس	no -48	yes 60
#<يوص	yes 56
#<يوق	no -56	yes 74
#<يول	yes -61
#cons	no -50	yes 64
#nsta	no -50	yes 64
#onst	no -50	yes 64
#stat	no -50	yes 64
#tat>	no -50	yes 64
#ءها>	no 46
#اءت>	no 70	yes -56
#اءها	no 46
#ابت>	no -63	yes 87
#ابتو	no -99	yes 123
#ابدا	no 83	yes -66
#ابري	unknown 64
#ابس>	no 90	yes -74
#ابعت	no 75	unknown -43
#ابعي	no 45
#ابغا	no -91	yes 111
#ابق>	no -54
#ابقا	no 147	yes -130
#ابل>	no 42
#ابلغ	no 44
#ابله	no 101	unknown -57	yes -49
#ابلو	no 132	yes -110
#ابلي	no 98	unknown -41	yes -62
#ابن>	no -70	yes 108
#ابنت	no -62	unknown 47
#ابني	yes 54
#ابه>	no 48
#ابها	unknown -51
#ابوا	unknown -61	yes 56
#ابوه	no -40	yes 68
#ابيح	no 189	unknown -43	yes -156
#ابيض	unknown -40	yes 52
#ابيع	no 51
#ابيل	no -63	yes 74
#ابين	no 45
#اتاذ	no 49
#اتاي	no 84	unknown -48	yes -62
#اتب>	no 113	yes -85
#اتت>	no 51
#اتح>	no -140	unknown 104
#اتحا	no -74	yes 97
#اتذك	no -126	unknown 98
#اتري	no -42	yes 62
#اتسر	no 120	unknown -48	yes -77
#اتش>	no 81	yes -45
#اتعو	no -69	yes 80
#اتف>	no 50
#اتفه	yes 46
#اتفي	no -56	yes 85
#اتكم	no 66	unknown -44
#اتم>	no 128	unknown -63	yes -74
#اتمك	no 93	yes -70
#اتنا	yes 45
#اتني	yes 46
#اته>	no -55	yes 74
#اتها	no 66	yes -48
#اتهم	no -125	yes 152
#اتيح	no -61	unknown 61
#اتير	no 161	unknown -101	yes -64
#اتيك	unknown 87	yes -107
#اتين	unknown -42
#اثار	no 54	yes -45
#اثر>	no 52
#اثنا	no -63
#اثه>	no 40
#اثي>	yes 48
#اثين	no 108	yes -96
#اثيه	yes 40
#اجاز	no 136	unknown -102	yes -42
#اجب>	unknown -65	yes 68
#اجتم	no -97	unknown 95
#اجته	no -71	yes 81
#اجد>	no 75	yes -45
#اجر>	no -66	unknown 57
#اجره	no -97	unknown 57
#اجري	no 59
#اجز>	no 125	unknown -58	yes -63
#اجع>	no -58	yes 83
#اجعي	no -80	yes 93
#اجل>	no -86	yes 62
#اجم>	no -64	yes 83
#اجها	no -46	yes 63
#اجور	unknown -72
#اجين	no 52
#احا>	no -66	yes 54
#احات	no 169	unknown -48	yes -135
#احب>	no -46	yes 70
#احبت	no -155	yes 170
#احبه	no -63	yes 94
#احبي	no -130	yes 111
#احتك	no -54	yes 72
#احتي	no -203	unknown 146
#احدا	no -44
#احذي	no 67	yes -49
#احظه	no -79	yes 89
#احل>	yes -57
#احلي	no 150	unknown -47	yes -104
#احمر	yes 55
#احنت	no 74	yes -53
#احنه	no -45	yes 69
#احه>	no 42
#احو>	unknown -48	yes 69
#اخا>	no 126	unknown -41	yes -105
#اخبر	no -163	yes 186
#اختف	no 67	yes -52
#اختن	yes 43
#اخد>	no 92	yes -68
#اخدو	no -68	yes 98
#اخذ>	yes 40
#اخذو	no 65	yes -57
#اخضر	no 148	yes -130
#اخله	unknown 52	yes -42
#اخير	no -40	yes 54
#اداء	no -41	yes 52
#ادتي	no 143	unknown -67	yes -70
#ادث>	no 43
#ادثه	yes 60
#ادرا	yes 61
#ادرش	no -81	yes 98
#ادري	unknown -71	yes 106
#ادمه	no 90	unknown -57	yes -42
#ادنه	no 61	yes -41
#ادو>	no 133	yes -118
#ادوس	yes 48
#اديا	no 82	yes -54
#اديك	no -93	yes 112
#ادين	no -153	yes 176
#اديه	yes -56
#اذا>	no 48
#اذني	no 56	yes -44
#اذه>	no -92	yes 116
#اذهب	no 97	yes -61
#ارا>	no -53	yes 70
#اراب	unknown 45	yes -75
#اراج	no 49
#اراس	no 69
#اراش	unknown 124	yes -113
#اراه	yes 58
#ارب>	no 63	yes -47
#اربر	unknown -53	yes 71
#ارتا	no -98	unknown 91
#ارتب	no 51
#ارتج	no -107	unknown 66
#ارتف	no 167	unknown -40	yes -129
#ارتن	no -96	yes 118
#ارته	no -65	yes 80
#ارثه	no -41	yes 65
#ارجع	no 119	yes -92
#ارجو	no 114	unknown -49	yes -63
#ارحه	no -51	yes 87
#ارده	no 111	yes -83
#اردي	no -72	unknown 54
#ارز>	no 131	yes -110
#ارسا	no -110	unknown 119
#ارشو	no 49
#ارضي	yes -47
#ارط>	no 61
#ارطه	no -91	yes 108
#ارع>	no -47	yes 44
#ارغ>	no 86	yes -59
#ارغه	no -91	unknown 76
#ارفش	unknown 71	yes -113
#ارق>	no 99	yes -80
#ارقه	no 73	unknown -47	yes -40
#ارك>	no 103	unknown -41	yes -63
#اركي	unknown 43
#ارم>	no 151	yes -114
#ارنا	no -60	yes 83
#ارها	no 70	yes -43
#ارو>	no 56
#اروت	no 122	yes -91
#ارود	no 56	yes -47
#اروط	no -86	unknown 81
#اري>	yes 40
#اريت	no 118	yes -95
#اريد	no 79	yes -65
#ارير	yes 53
#اريس	no 48	unknown -43
#اريف	no -64	unknown 57
#اريك	yes 64
#اريي	no 137	unknown -62	yes -73
#ازا>	no -82	unknown 103	yes -56
#ازات	no 68	yes -50
#ازال	unknown 46	yes -44
#ازت>	no -52
#ازرق	no -107	unknown 56
#ازرو	no 84	yes -60
#ازعا	no 40
#ازل>	no -44	unknown 52
#ازله	yes 47
#ازما	no 74	yes -55
#ازه>	no 42
#ازو>	no 116	yes -96
#ازوت	no 141	yes -107
#ازوط	no 61
#ازي>	yes 67
#اسا>	no 62	yes -51
#اساب	no 51
#اسات	no 113	yes -90
#اساج	no -162	yes 181
#اسب>	yes 50
#استا	no -48	yes 75
#استد	no -68	unknown 45
#استر	yes -65
#استل	no -246	unknown 158	yes 115
#اسطب	no 81	yes -63
#اسطن	no -66	unknown 93	yes -58
#اسعا	no -60	yes 42
#اسفل	no -126	unknown 97
#اسفي	no 53	yes -44
#اسقط	no -149	yes 183
#اسك>	no 77	yes -64
#اسل>	no -59	yes 73
#اسنا	no -94	yes 69
#اسه>	yes 59
#اسها	no -71	yes 49
#اسو>	unknown 46	yes -63
#اسوب	no 60	yes -40
#اسود	no 88	yes -67
#اسي>	no -48
#اسيت	no 93	yes -68
#اسير	no -108	unknown 165	yes -99
#اسين	no -120	yes 140
#اسيه	no 115	unknown -46	yes -75
#اسيو	no -115	unknown 103
#اشتر	no -55
#اشتع	no 99	yes -79
#اشتك	no -63	unknown -66	yes 109
#اشجا	no 77	yes -63
#اشعه	no 115	unknown -52	yes -65
#اشغا	yes 51
#اشفت	no -67	unknown 77	yes -43
#اشور	no 61	yes -41
#اشوك	unknown 124	yes -113
#اشيد	no 65	yes -46
#اصب>	no 70	yes -48
#اصبت	no -53	unknown 62
#اصبع	unknown 66	yes -105
#اصته	no 70	yes -41
#اصتو	unknown 46
#اصرح	yes -45
#اصص>	no 57	yes -47
#اصطد	yes 40
#اصق>	no -174	yes 187
#اصلي	no 117	yes -88
#اصني	yes 71
#اصها	yes 44
#اصو>	unknown 42
#اضت>	no -74	yes 112
#اضر>	no -70	unknown 134	yes -78
#اضرا	unknown 44
#اضطر	no -174	unknown 108	yes 54
#اضع>	no 103	yes -90
#اضه>	no 119	unknown -48	yes -83
#اضيه	unknown -52
#اطا>	no -56	unknown 144	yes -158
#اطار	no 51	yes -41
#اطري	no 61	yes -47
#اطع>	yes 55
#اطلب	no 109	unknown -62	yes -44
#اطلس	no -117	unknown 106
#اطم>	no 54
#اطنه	no -78	yes 86
#اطور	no 133	unknown -54	yes -92
#اطي>	no -58	unknown 64
#اطيم	no 75	yes -58
#اظن>	no -124	unknown 124
#اظور	no -45	yes 53
#اعات	no 167	yes -140
#اعار	no -229	unknown 80	yes 121
#اعبر	no -50	yes 70
#اعت>	unknown 54	yes -46
#اعتذ	no -56	yes 66
#اعتر	no -55	yes 81
#اعرف	unknown 95	yes -71
#اعس>	yes 66
#اعسي	no 50
#اعصا	no 43
#اعطت	no -51	yes 64
#اعطي	no -45	yes 59
#اعقه	no 51
#اعلم	no -63	unknown 120	yes -64
#اعله	no 125	yes -104
#اعمل	unknown -57	yes 75
#اعند	no -44	yes 73
#اعها	no 60
#اعي>	yes 43
#اعيط	no 79	yes -60
#اعيه	no 93	yes -84
#اغا>	no 145	yes -104
#اغلا	no 49
#اغه>	unknown 78	yes -80
#اغي>	no -115	yes 141
#اغير	no 98	unknown -41	yes -56
#افاب	no 155	yes -118
#افات	no -95	yes 102
#افاك	no 65	yes -47
#افته	no -81	yes 90
#افذ>	no -63	yes 88
#افذه	no 85	yes -65
#افر>	no -116	yes 137
#افرا	no 72	yes -54
#افرغ	no -66	yes 81
#افرو	no -70	unknown -88	yes 128
#افري	no -202	unknown 58	yes 126
#افسد	no -110	unknown 59
#افش>	no 150	yes -125
#افله	no -50
#افه>	unknown 54	yes -55
#افهم	no 191	unknown -139	yes -65
#افور	no -95	yes 118
#افون	no -97	yes 107
#افيا	no 86	yes -61
#اقا>	no -110	yes 136
#اقام	no -117	unknown 145	yes -56
#اقت>	no 105	yes -91
#اقتل	no 59	yes -44
#اقدر	no 73	yes -47
#اقفا	no -147	yes 102
#اقفه	no -46	unknown 118	yes -71
#اقلي	no 86	yes -66
#اقه>	unknown 61
#اقود	no -70	yes 94
#اقيت	no 57	yes -43
#اقيه	no 52	yes -124
#اكاد	unknown 44
#اكاف	no 123	yes -105
#اكان	no 73
#اكبه	no -52	yes 64
#اكت>	no 59	unknown 94	yes -173
#اكتش	no 49
#اكثر	yes 45
#اكدا	no -73	unknown 139	yes -103
#اكس>	no -68	yes 92
#اكسج	no -58	yes 70
#اكش>	no -61	unknown 82
#اكشي	no 54	yes -41
#اكل>	no -40
#اكلت	no -114	yes 121
#اكم>	unknown 80	yes -45
#اكن>	no -111	unknown 54	yes 54
#اكنت	unknown 88	yes -105
#اكنه	no -90	unknown 78
#اكه>	no -98	yes 117
#اكوا	no 64	yes -47
#اكور	unknown -44
#اكين	no 53	yes -49
#الاب	yes 70
#الات	no -67	yes 96
#الاج	no 47	yes -61
#الاز	no -82	unknown -46	yes 128
#الاض	no 65
#الاع	no 74	yes -48
#الاف	no 97	unknown -43	yes -50
#الاق	unknown 88	yes -83
#الال	no 42
#الب>	no -46	unknown 43
#البخ	no 116	yes -94
#البز	no 55	yes -46
#البس	yes 53
#البق	no 46
#البك	no -40	yes 66
#التا	no -52	unknown 68
#التب	no 64	yes -41
#التح	no -117	unknown 125	yes -41
#التع	no -85	unknown 62
#التف	no -54	yes 83
#التق	yes 52
#التك	no 54	yes -41
#التن	yes 54
#الته	no 154	yes -128
#الث>	no -61	yes 84
#الثم	no -71	yes 89
#الجا	no -44	yes 65
#الجز	no -94	yes 113
#الجل	no 46
#الجن	unknown 41
#الجه	no 41
#الجو	no 101	yes -80
#الجي	no -66	yes 84
#الحج	no 74	yes -43
#الحس	no -72	unknown 107	yes -52
#الحص	yes 60
#الحض	no -65	yes 80
#الحف	no 61
#الحق	yes 41
#الحن	no 50
#الحو	no 41
#الخا	no -43	yes 61
#الخر	no 142	yes -121
#الخز	no 42
#الخس	no 43
#الخض	no -64	unknown 49
#الخط	no 69	yes -40
#الخن	no 123	yes -101
#الخي	unknown 54	yes -62
#الدا	yes -42
#الدت	no 85	yes -67
#الدج	no 79	yes -66
#الدش	no 148	yes -117
#الدف	no -135	yes 146
#الدك	no -142	unknown 83	yes 42
#الدل	no -86	unknown -41	yes 118
#الدن	no 83	yes -64
#الده	yes 57
#الدي	unknown 40
#الذر	unknown -47
#الذه	no 51
#الذي	no -48	yes 40
#الرب	no -58	yes 52
#الرج	no -61
#الرس	no -65	yes 92
#الرش	no 104	yes -65
#الرص	no -129	unknown 54	yes 67
#الرط	yes 58
#الرع	no 57	yes -43
#الرم	no 64
#الزب	no -100	yes 129
#الزل	no 57
#الزم	no -185	yes 200
#الزن	no 93	yes -65
#الزه	no 54
#الزو	no -107	yes 92
#الزي	yes -45
#السد	no 57	yes -40
#السف	yes -57
#السن	yes -51
#السه	unknown 74	yes -61
#الشب	no 47
#الشت	no 55
#الشح	no 43
#الشع	no -51	yes 73
#الشف	no 99	yes -68
#الشك	no 57
#الشم	no 46
#الشن	no 85	yes -61
#الشو	no 49
#الشي	yes 43
#الص>	no -80	yes 103
#الصح	no 49
#الصخ	no -61	unknown -56	yes 102
#الصد	unknown 41	yes -74
#الصر	no -72	yes 97
#الصف	no -169	unknown 69	yes 105
#الصل	no 153	yes -134
#الصو	no 56
#الضا	unknown -57
#الضب	yes 44
#الضل	no -237	unknown 125	yes 94
#الضم	no 128	unknown -78	yes -51
#الضه	no -41	yes 58
#الضي	yes -41
#الطم	no 71	unknown 40	yes -117
#الطن	unknown 110	yes -137
#الطي	no 63	yes -67
#الظل	no 95	yes -72
#الع>	no 41
#العت	no 112	yes -88
#العد	no 77	yes -45
#العس	unknown 59	yes -83
#العض	no -77	unknown 108	yes -107
#العط	no -45	yes 63
#العظ	no -112	unknown 72
#العف	no 116	yes -95
#العق	no -84	unknown 94
#العن	no 64	unknown -42
#العو	no 67	yes -45
#الغر	no 50
#الغس	unknown 70	yes -88
#الغط	no 54
#الغل	yes 57
#الغي	yes -48
#الفت	no 121	unknown -48	yes -70
#الفج	no 40
#الفخ	no 41
#الفق	no -68	yes 99
#الفل	yes -42
#الفن	unknown 41	yes -52
#القب	no 167	yes -127
#القس	no -55	unknown 125	yes -75
#القط	unknown 56	yes -42
#القم	no -47
#القن	no 53	yes -41
#القو	no 120	yes -99
#الكس	no -107	unknown 104
#الكش	unknown -87	yes 44
#الكم	no 74	yes -61
#الكي	yes 55
#اللا	no 61
#اللح	no -100	yes 118
#المت	no 42
#المج	yes -45
#المش	no -69	yes 68
#المط	yes -46
#المغ	no 66	yes -47
#المف	no -93	unknown 119
#المق	no 46	yes -42
#المك	yes 66
#النج	no 47
#النح	no 103	yes -84
#النخ	no -49	yes 80
#النض	unknown 78	yes -99
#النظ	unknown 59	yes -52
#النف	no -122	yes 134
#النق	no -166	unknown 83	yes 67
#النم	no -107	yes 85
#النو	no -82	yes 106
#الني	no -47	yes 64
#الهل	no -131	yes 154
#الهم	no -76	yes 48
#الهو	yes -48
#الهي	no 95	yes -62
#الوج	unknown 95	yes -99
#الوح	no 52
#الود	yes 42
#الوس	no -60	yes 95
#الوص	no 64	unknown -42
#الوع	no -64	unknown 65
#الوك	no -56	unknown -105	yes 139
#الول	no -41
#الوي	no 48
#اليز	no 81	yes -98
#اليس	no -50	yes 66
#اليط	no -79	unknown 49
#اليك	no 45
#اليل	unknown 78	yes -153
#اليم	yes 48
#الين	no -106	unknown -47	yes 132
#اليه	yes 47
#امتد	no -83	yes 105
#امسه	no -85	yes 102
#امشي	no -41	yes 63
#امط>	no 58	yes -46
#امع>	no 59
#امعي	yes 54
#املا	yes -46
#املك	no 89	yes -61
#املي	yes 45
#امنه	no -92	unknown 54
#امه>	no -59
#امها	no 58
#امو>	no 45
#اموا	yes 40
#اموس	no 66	yes -43
#اميذ	no -83	yes 96
#اميك	no 106	yes -77
#امين	no -95	unknown 129
#اميه	no -46	unknown 87	yes -77
#اميو	no -54	unknown 45
#انات	no 57	yes -47
#اناج	no 140	unknown -66	yes -79
#انب>	yes 47
#انبه	no 132	yes -109
#انتا	no 82	yes -58
#انتر	no 154	yes -117
#انتش	no -155	unknown 106
#انتظ	unknown -41
#انتف	no 101	yes -71
#انتق	no -209	yes 226
#انتو	no 61	yes -44
#انتي	yes 58
#انحر	yes 43
#اندا	no 123	yes -91
#انذا	no 68	yes -59
#انز>	no -180	yes 198
#انسي	yes 40
#انص>	yes 55
#انطه	no 102	yes -82
#انطي	no -100	unknown -55	yes 125
#انع>	no -81	unknown 43	yes 40
#انعا	no -60	yes 83
#انغر	no 98	unknown -54	yes -41
#انفت	no 57
#انفج	yes -45
#انفص	no -95	unknown 136	yes -116
#انقل	no 102	yes -75
#انكس	unknown 52	yes -90
#انو>	no -47
#انوت	no 54
#انور	no 65	yes -40
#انون	no 53	unknown -54
#انوي	no 87	yes -70
#انيا	no -75	yes 89
#انير	yes -56
#انيك	no 48
#انين	no -68	unknown 110	yes -88
#انيو	no 74	yes -52
#اهد>	unknown 88	yes -95
#اهره	no 62
#اهش>	no -62	yes 66
#اهم>	no -65	yes 82
#اهمن	no -45	yes 70
#اهمو	no -114	yes 137
#اوبر	no -140	yes 158
#اوتو	no 62	unknown -49
#اود>	no -107	unknown 101
#اورا	no -69	yes 93
#اورو	no -60	unknown 85
#اوش>	no 108	yes -87
#اوطو	no -151	unknown 110
#اوقف	no -70	yes 89
#اولت	yes 47
#اوله	no 55
#اولو	no 126	unknown -65	yes -89
#اولي	no -59	yes 83
#اون>	yes 45
#اونو	no 98	yes -85
#اوني	yes 52
#اوه>	no 64	yes -42
#اوهم	no 109	unknown -80
#اوي>	no 62
#اويه	no 130	yes -95
#ايات	yes 55
#ايبه	no 140	yes -104
#ايت>	no 101	unknown -45	yes -68
#ايج>	no 57
#ايجي	no 66
#ايحه	no 67	yes -52
#ايد>	yes 47
#ايده	unknown -49
#اير>	no 57
#ايرب	no 52
#ايره	unknown 40	yes -78
#ايز>	no -76	yes 109
#ايزه	yes 50
#ايش>	no -72	yes 94
#ايض>	no 82	yes -53
#ايضا	no 41	unknown -66
#ايط>	no -88	unknown 42	yes 44
#ايطا	no -79	unknown 110	yes -53
#ايفه	no 132	yes -100
#ايكو	unknown -47	yes 83
#ايلت	no -173	yes 198
#ايلي	no 128	yes -111
#ايم>	no 65	yes -41
#ايمت	no -69	yes 83
#ايمن	no -57	unknown 43
#ايمه	no -82	yes 106
#ايمو	no 75	yes -67
#ايمي	no 58	yes -45
#اين>	no 40
#اينت	no -65	yes 82
#ايي>	no 46
#اييا	no 115	unknown -50	yes -62
#باء>	unknown 50	yes -52
#بابا	yes 50
#بابي	no -59	yes 84
#باتن	no -165	unknown -50	yes 184
#باحا	no -66	yes 54
#باحه	no 68	yes -51
#باخ>	no -47	unknown 110	yes -97
#باد>	no -97	yes 113
#بادل	no -101	yes 131
#باذي	unknown 51
#بار>	no -140	unknown 143
#بارا	unknown 68	yes -71
#بارب	no -46	yes 52
#بارد	no 103	yes -82
#بارش	no 49
#باري	no 43
#باسا	no -162	yes 181
#باسب	no 94	unknown -43	yes -47
#باسل	no -54	yes 65
#باسم	no 66
#باعي	no -61	yes 93
#باغه	unknown 78	yes -80
#باغي	no -166	yes 188
#باق>	unknown 73	yes -124
#باك>	unknown 42
#بالت	no -47
#بالث	no -208	yes 222
#بالج	no 74	yes -55
#بالخ	no 157	unknown -47	yes -118
#بالد	no 53
#بالر	yes 71
#بالز	yes 54
#بالص	no 52
#بالض	no -58	unknown 44
#بالف	no -77	yes 42
#بالق	no 66	yes -46
#بالك	no 45
#بالل	yes -47
#بالن	no 72	yes -60
#باله	yes 65
#بالو	no -61	unknown 40
#بانا	no 81	unknown -43	yes -41
#باند	no -85	unknown -44	yes 125
#بانه	yes 52
#بانو	no 88	yes -65
#باه>	yes 41
#باي>	no 108	yes -92
#بايد	no 65	yes -40
#بايع	yes 40
#باين	no -92	yes 63
#بايي	no 46
#بباب	no -98	yes 110
#ببار	no -47	yes 60
#بتاع	no 52
#بتسر	no -85	yes 104
#بتعد	no -43	yes 66
#بتني	yes 54
#بته>	yes 49
#بتو>	no 83	yes -61
#بتوب	unknown -68	yes 73
#بتي>	no -92	yes 87
#بتين	no 71	yes -53
#بثلا	no -40	yes 59
#بجان	no 48
#بحاج	no 138	unknown -53	yes -92
#بحاف	no -84	yes 115
#بحت>	no 64	yes -41
#بحث>	no -65	unknown -40	yes 90
#بحجم	no 47
#بحير	no 45
#بخاخ	no 114	yes -93
#بخار	no 139	yes -119
#بداخ	no -90	unknown 41
#بداو	no 68	yes -55
#بدرا	no -76	unknown -58	yes 112
#بدني	no -123	yes 141
#برات	no 139	yes -99
#براي	no -46	yes 81
#برد>	no 78	yes -63
#برشي	yes 40
#برق>	no 102	yes -91
#بركا	no 187	yes -174
#برمي	no 77	yes -51
#برني	no -49	unknown -41	yes 76
#بره>	no 70	yes -56
#برور	no 73	yes -49
#بري>	no 96	yes -75
#بريا	no 93	unknown -43	yes -52
#بريس	no 93	yes -54
#بريل	no -42	unknown 68
#بزاف	no -43	yes 73
#بزطا	no 55	yes -46
#بزه>	no -77	yes 86
#بسات	no 81	yes -58
#بستا	no 89	yes -79
#بسكي	no 121	yes -85
#بسلا	no 42	unknown -44
#بسلك	no -84	unknown 102	yes -96
#بسيا	yes 60
#بسيط	no -41	yes 72
#بشار	no -44	yes 65
#بشري	no -86	yes 95
#بشكا	no -66	yes 119
#بشوي	no 83	unknown -65	yes -66
#بشي>	no 68	yes -44
#بصح>	yes 62
#بطات	yes 53
#بطار	no -44	unknown 52
#بطاط	no 160	unknown -50	yes -110
#بطاق	no -69	unknown 94
#بطت>	no 103	yes -78
#بطن>	no -80	yes 88
#بطنج	no 139	yes -110
#بطني	yes 45
#بطه>	no -41	yes 72
#بطها	no -205	unknown 156
#بطو>	no 83	yes -70
#بطوم	yes 56
#بعاد	no 66	yes -56
#بعدم	unknown -52	yes 53
#بعصا	no -155	yes 170
#بعض>	no -43	yes 55
#بعضي	no -89	yes 111
#بعو>	no -106	unknown 111	yes -41
#بعون	no 139	unknown -47	yes -103
#بعيد	no 58
#بعين	yes 45
#بغا>	no -45	yes 72
#بغات	no 72	unknown -64
#بغاش	no -56	yes 76
#بغاو	no -41	yes 53
#بغل>	no -54	yes 74
#بفعل	unknown -46
#بقاش	no 57
#بقال	no 111	unknown -48	yes -67
#بقاو	no 56
#بقره	no 65	yes -48
#بقعه	no -56	yes 80
#بقي>	unknown 63
#بقيت	no -83	unknown 124	yes -52
#بقيم	unknown 43
#بكه>	no 53
#بكي>	no -41
#بلات	no 56
#بلاج	no 116	unknown -45	yes -76
#بلاد	no 113	yes -94
#بلاز	no 74	yes -55
#بلاط	no 64	yes -104
#بلاف	no -82	yes 103
#بلاك	yes 54
#بلان	no 81	yes -47
#بلدي	no -112	unknown 63	yes 49
#بلعا	no 72	yes -41
#بلغ>	no 59
#بلغت	no 87	yes -71
#بلغن	no 40
#بلكو	no 115	unknown -44	yes -71
#بلل>	unknown 41	yes -45
#بله>	yes 53
#بلها	no 40
#بلو>	no 171	yes -140
#بلوك	no -75	yes 92
#بلول	no -44	unknown 71
#بلوم	yes 40
#بلي>	no 62	yes -53
#بليو	no 43
#بليي	no 43
#بما>	yes 47
#بمرا	no 67
#بناء	no -96	yes 131
#بنات	no 104	yes -84
#بناد	no 61
#بناي	no -47	unknown 53
#بنت>	no 43
#بنتي	no -51
#بنجل	no -53	yes 74
#بنزي	no -76	yes 92
#بنفس	no -110	yes 141
#بنك>	no -47	unknown 81
#بوا>	no 92	yes -63
#بواب	no -47	unknown -51	yes 97
#بوحد	no 77	yes -49
#بورا	no 59	yes -47
#بورت	yes 50
#بورط	no -58	unknown 40
#بوزن	no -58	unknown 86	yes -44
#بوطا	unknown 47	yes -42
#بوطه	no 64	yes -41
#بوطو	no -72	unknown 167	yes -224
#بوعي	no 97	yes -63
#بول>	no -107	yes 88
#بوما	no -42	yes 63
#بومب	no 74	yes -56
#بونه	no -94	yes 127
#بوه>	no -64	yes 90
#بيا>	no 79	yes -46
#بياج	no -103	yes 113
#بيان	no -122	yes 145
#بيبا	unknown 87	yes -74
#بيبه	unknown -41
#بيبي	unknown -48	yes 62
#بيتز	no -62	yes 81
#بيتن	no -72	yes 83
#بيته	no -105	yes 129
#بيجا	no -46	yes 65
#بيح>	no 193	unknown -53	yes -146
#بيحه	yes 49
#بيخي	no -71	yes 87
#بيدي	no -41	yes 50
#بيرو	no 43
#بيض>	no 60	unknown -40
#بيضا	yes 41
#بيضه	no 60	yes -41
#بيع>	no 46
#بيكا	no -55	yes 66
#بيكو	no -49	yes 70
#بيلا	no -48	yes 67
#بيلت	no -55	yes 96
#بيله	yes 48
#بينا	no -93	unknown 49	yes 44
#بينن	no -151	unknown -47	yes 178
#بيني	no -58	yes 83
#بيهم	no 167	unknown -41	yes -123
#بيوت	no -81	unknown 92
#تابا	no 49
#تابع	no 70	yes -46
#تابل	no 154	yes -122
#تات>	no 117	yes -84
#تاجر	no -110	yes 134
#تاح>	no 182	yes -142
#تاذ>	yes 45
#تاذه	no -92	yes 116
#تاذي	no 48
#تار>	no 98	yes -83
#تارو	no 56	yes -47
#تاز>	no -100	unknown 69
#تازه	no 116	unknown -50	yes -74
#تاسي	unknown -43	yes 72
#تاعت	no 92	yes -71
#تاعي	no -72	yes 94
#تاكس	yes 62
#تال>	no 91	unknown -91	yes -52
#تالي	no 131	yes -103
#تامي	no -100	unknown 151	yes -51
#تان>	no -53
#تاي>	no 84	unknown -48	yes -62
#تاير	no 54
#تبا>	no 67	yes -53
#تباد	no -101	yes 131
#تبت>	no -43	yes 62
#تبدل	no 93	yes -66
#تبرو	no 73	yes -49
#تبع>	no -52
#تبعو	no 74	unknown -75
#تبكي	no -114	yes 87
#تبي>	yes 49
#تبين	no 94	yes -69
#تجاج	yes 59
#تجرح	yes 50
#تجري	no -84	yes 98
#تجف>	no -153	unknown 126
#تجمع	no 86	yes -66
#تجمي	unknown -59	yes 72
#تجي>	no 88	yes -63
#تحاد	no -60	yes 81
#تحال	unknown 89	yes -148
#تحتر	no -104	unknown 123	yes -46
#تحتن	no -51	yes 69
#تحته	no 108	yes -85
#تحتو	no -83	yes 117
#تحتي	no -71	yes 99
#تحدث	no -71	yes 86
#تحرك	no 62	yes -40
#تحطم	no 61
#تحف>	no 109	yes -76
#تحل>	no 98	unknown -55	yes -68
#تحمل	no -121	yes 152
#تحه>	unknown 122	yes -197
#تحوا	no 73	yes -58
#تحيد	no 62	unknown -45
#تخاف	no 85	unknown -51
#تخبط	no -133	unknown 182	yes -97
#تخرج	yes 61
#تخري	yes 48
#تخلص	no -73
#تخلع	no 151	yes -117
#تخنق	no 80	yes -59
#تخيل	no 40
#تدت>	no -99	yes 117
#تدري	no -58	yes 82
#تدعا	no -75	unknown 75
#تدفي	no 83	yes -70
#تذر>	no -73	yes 86
#تذكر	unknown 51
#تراب	no 51
#تراج	yes 60
#تراح	no 167	yes -147
#تراك	no -76	yes 88
#ترام	yes 66
#تران	no -200	unknown 140
#ترجا	unknown 63	yes -42
#ترجع	no -74	unknown 84
#تردا	no 70	yes -107
#ترف>	no -48	yes 75
#ترق>	unknown 42
#ترقت	no -55	yes 74
#ترك>	no -46	yes 77
#تركي	no -61
#ترنت	no 65	yes -48
#ترون	no -43	yes 81
#تري>	unknown -51
#تريب	yes 52
#تريت	no -122	unknown 53	yes 84
#تريك	no -42	yes 62
#ترين	no -64	yes 94
#تزا>	no -62	yes 81
#تزحل	no 75	yes -57
#تسبب	no -88	yes 106
#تسرق	no 68
#تسع>	unknown -42	yes 48
#تسعه	no -73	yes 86
#تسعو	no 64	yes -45
#تسلس	yes 59
#تسنا	no 58	yes -43
#تسني	unknown 66	yes -70
#تسوق	no -99	yes 129
#تسول	no -113	unknown 104
#تشر>	no -155	unknown 106
#تشفت	no 101	yes -67
#تشفر	no 126	yes -86
#تشقا	unknown 41	yes -79
#تشقق	no 51
#تشكو	yes 57
#تشوا	no 96	yes -82
#تشوف	no -60	yes 71
#تصاد	no -121	yes 70
#تصاو	yes -62
#تصدع	no 101	yes -72
#تصف>	unknown -40
#تصلت	no -58	yes 83
#تصلي	no -48	yes 77
#تصوي	no 47
#تضحك	no -116	yes 138
#تضر>	no 68
#تضرب	unknown -50
#تضرر	yes 46
#تضري	no 174	yes -170
#تطال	no -56	yes 73
#تطع>	no 69	yes -58
#تطوا	unknown 86	yes -77
#تعار	no 89	yes -66
#تعاو	no -42	yes 62
#تعثر	yes 45
#تعرف	no -154	unknown 50	yes 82
#تعشي	no -73	unknown 109	yes -54
#تعطل	unknown 93	yes -116
#تعفن	no 83	yes -71
#تعل>	no 146	yes -129
#تعلت	no 76	yes -55
#تعلم	no -116	unknown 114
#تعما	no 41
#تعوج	no 123	yes -94
#تعود	no -164	yes 181
#تعور	no -69	yes 80
#تعوض	no 58	yes -61
#تعوي	yes -66
#تغطي	unknown -108	yes 102
#تغل>	unknown -44
#تغيي	no -80	unknown 179	yes -165
#تفاح	no 41
#تفاد	no 67	yes -42
#تفاع	no 89	yes -78
#تفاه	no -80	yes 102
#تفخ>	no 62
#تفرق	no 51	yes -81
#تفرك	no 44
#تفك>	yes 45
#تفلت	no 202	yes -177
#تفلق	no -81	yes 103
#تقاط	no -73	yes 91
#تقدر	unknown 91	yes -73
#تقدم	no -66	yes 119
#تقدي	yes 45
#تقشر	no 164	yes -156
#تقطع	no 44	yes -43
#تقف>	no -40	yes 59
#تقل>	no -44	yes 75
#تقلب	yes -44
#تقلع	unknown -47
#تقلق	no 140	unknown -59	yes -92
#تقني	no -125	yes 147
#تقول	no -48
#تقيا	no -73
#تكاك	no -93	yes 116
#تكب>	no 75	yes -55
#تكت>	no -42	yes 52
#تكن>	no 105	unknown -49	yes -73
#تلات	no -90	yes 55
#تلاح	no -86	unknown -59	yes 120
#تلام	no -75	yes 47
#تلت>	unknown -42	yes 59
#تلعت	no 61	yes -49
#تلف>	no 40
#تلفا	no 82	yes -64
#تلفت	unknown -41	yes 69
#تلفز	no -51	yes 78
#تلمس	yes 45
#تلوا	no 107	yes -85
#تلي>	no -75	yes 93
#تليف	no 149	yes -141
#تما>	no -43
#تماس	no 130	yes -109
#تماع	no -103	unknown 120
#تماك	no -131	unknown 168	yes -81
#تمام	unknown -62	yes 81
#تمري	no -184	unknown 128
#تمزق	unknown -48	yes 81
#تمس>	unknown 55	yes -42
#تمشي	unknown 70	yes -46
#تمكن	no 93	yes -70
#تنا>	yes 56
#تناث	yes 54
#تناق	yes 43
#تنشق	no 40
#تنقط	no -148	yes 165
#تني>	yes 44
#تنيش	no -88	yes 107
#تنين	no 53
#تهبت	no 53
#توب>	no -69	yes 94
#توجع	no 60	yes -42
#توجه	unknown 64	yes -60
#توحا	no -85	yes 105
#تودع	no 42
#تورا	no 79	yes -58
#توش>	no -162	unknown -66	yes 208
#توصي	yes 49
#توقع	no -78	yes 104
#توقي	no -43	yes 53
#تول>	unknown -41
#تولو	no -104	unknown 84
#توما	no 42	unknown -48
#تون>	no 58
#تونس	unknown 43	yes -61
#توني	no -131	unknown 106	yes -107
#توي>	no 81	unknown -51
#تويو	no -45	yes 70
#تيار	no 61
#تيجه	no 62
#تير>	no 144	unknown -51	yes -91
#تيرا	no 45
#تيشك	no 42
#تيقظ	yes 53
#تيك>	unknown 60	yes -46
#تيل>	yes 40
#تيله	no 236	unknown -135	yes -149
#ثاث>	no -44	unknown 42
#ثار>	no 54	yes -45
#ثامن	no -83	unknown 43
#ثانو	no 78	yes -62
#ثرت>	no -86	yes 114
#ثقب>	yes 48
#ثقبت	no -50	yes 70
#ثقل>	no 54	yes -41
#ثقوب	no 87	yes -64
#ثلج>	no 100	yes -82
#ثلي>	no 77	yes -63
#ثمان	no 167	yes -133
#ثمن>	unknown -49	yes 49
#ثمنه	no -48	yes 75
#ثمين	no 47
#ثناء	no -77	yes 52
#ثير>	no -52	yes 79
#ثيرا	no -47	yes 79
#ثيقه	no -42	yes 62
#ثين>	no 108	yes -96
#ثيه>	yes 40
#جاءت	no 70	yes -56
#جابت	no -130	yes 165
#جاتن	no 102	yes -84
#جار>	no -79	yes 98
#جارت	no -68	yes 86
#جارن	no -118	yes 137
#جاره	yes 48
#جاري	no -136	yes 140
#جازه	no 89	unknown -79
#جازي	no 58	yes -40
#جاش>	no -134	unknown 107
#جاع>	unknown 76	yes -77
#جال>	no -44
#جالس	no -47
#جامه	no 80	yes -58
#جان>	no -95	unknown 64
#جانط	no 193	yes -164
#جاني	no 110	unknown -59	yes -47
#جاه>	no -69	yes 53
#جاور	no -76	yes 90
#جايه	no 74	yes -49
#جبد>	unknown 59
#جبس>	unknown 72	yes -68
#جبص>	no -50	yes 66
#جبل>	no 127	yes -105
#جبلي	no 104	unknown -66	yes -59
#جبهت	no -94	unknown 134	yes -77
#جبير	yes 67
#جبين	no -58	yes 73
#جتما	no -103	unknown 120
#جته>	no -98	yes 109
#جدت>	no 57
#جدته	no -41
#جدرا	no 78
#جده>	no -56	yes 40
#جدها	no 61	unknown -109	yes 42
#جديد	no -68
#جراح	no 105	yes -73
#جرب>	no 99	yes -71
#جرت>	unknown 87	yes -70
#جرحا	no -99	yes 130
#جرحت	no 93	yes -79
#جرحي	no -71	yes 88
#جرد>	no 92	unknown -45	yes -53
#جرده	no -58
#جرها	no -244	unknown 272	yes -90
#جروح	no 64
#جري>	no -79	yes 78
#جريت	no 152	yes -120
#جريح	no -56	yes 82
#جزار	no -78	yes 91
#جزت>	unknown -62	yes 57
#جزه>	unknown -52	yes 48
#جسدي	yes 58
#جعات	unknown -52	yes 48
#جعنا	no 82	yes -57
#جعني	yes 46
#جعو>	no -92	unknown 120	yes -52
#جعون	no -144	yes 156
#جعوه	no -108	unknown 113
#جعين	no -80	yes 93
#جلات	yes 64
#جلد>	no 157	yes -133
#جله>	unknown 55	yes -62
#جلو>	no 53
#جلون	no -53	yes 74
#جليد	no -110	unknown -41	yes 130
#جليه	no 45
#جماع	unknown 69	yes -58
#جمل>	no 184	unknown -50	yes -139
#جمله	no -156	unknown 180	yes -102
#جمه>	no 145	yes -103
#جميل	no -58	unknown -45	yes 101
#جنا>	no 58	yes -44
#جناز	yes 67
#جنب>	no -61	unknown 56
#جنبر	no 50	unknown -64
#جنبه	no 81	yes -61
#جنبي	no 135	yes -123
#جنط>	no -68	unknown 84	yes -41
#جنوي	no 164	unknown -54	yes -116
#جني>	no 93	yes -64
#جهاز	no 58	yes -40
#جهت>	unknown 81	yes -77
#جهتي	unknown -44
#جهد>	no 86	yes -72
#جهول	no 86	yes -60
#جوا>	no 108	yes -88
#جواب	unknown -67	yes 75
#جوار	no 51
#جواز	unknown 48
#جور>	unknown -54	yes 45
#جوم>	no 123	yes -106
#جوه>	no 75	yes -61
#جيب>	no 51	yes -85
#جيبي	no 107	yes -69
#جيده	no 77	unknown -48
#جيرا	no -82	yes 98
#جيلا	no 78	yes -54
#جينا	no 78	yes -63
#جيه>	no -45	yes 63
#جيو>	no 88	yes -77
#حاجب	yes 60
#حاجز	no 125	unknown -58	yes -63
#حاح>	no -48	yes 59
#حاده	no 98	yes -70
#حادي	no 85	yes -63
#حار>	no -58	unknown 121	yes -100
#حارس	no -53	yes 45
#حاسو	no 60	yes -40
#حاضر	no -103	yes 113
#حافل	no -50
#حافي	no 72	yes -49
#حاله	no 88	unknown -46
#حالو	no -91	unknown 78
#حالي	unknown 54	yes -169
#حانو	no 54
#حاوي	no 220	yes -200
#حايا	no -41	yes 63
#حايط	no -88	unknown 42	yes 44
#حبا>	no 67	unknown -43
#حبته	unknown -45
#حبتي	no -180	yes 195
#حبس>	no 42
#حبل>	no 59
#حبه>	yes 59
#حبي>	no -116	yes 100
#حتش>	no -132	unknown 111
#حتكا	no -93	yes 116
#حتكت	no -42	yes 52
#حته>	no -68	yes 98
#حتها	no 73	yes -54
#حتو>	no -82	yes 107
#حجار	no 77	yes -56
#حجر>	no 104	yes -72
#حجره	no -138	unknown 70	yes 69
#حجزت	no 44	unknown -85
#حجم>	no 47
#حدا>	unknown 42
#حدان	yes 43
#حداه	no -54	unknown -45	yes 99
#حداي	unknown 90	yes -62
#حدها	no 110	yes -81
#حدهم	no 67
#حدو>	no 92	yes -63
#حدي>	no 61	yes -56
#حديق	no 44
#حذيه	no 67	yes -49
#حرار	no 73	unknown -53
#حراس	yes 48
#حرام	no 87	yes -54
#حرر>	no -76	unknown 47
#حررن	no -48	yes 60
#حررو	no 46
#حرف>	no -46	yes 73
#حرفي	yes 58
#حرقا	no 106	yes -83
#حرقت	no 76
#حرقو	no 113	yes -85
#حروق	unknown 68	yes -77
#حزام	no -124	yes 136
#حساب	no -78	unknown 178	yes -105
#حسب>	no -42
#حسن>	no -98	unknown 71
#حسيم	no 52
#حصاه	no 92	yes -57
#حصول	unknown 44	yes -98
#حصي>	no 78	unknown -64
#حصير	no 86	yes -58
#حضرو	no 86	yes -71
#حطم>	yes 54
#حطه>	unknown 48
#حطو>	no 90	yes -58
#حطيت	no 68	yes -45
#حظه>	no -42	yes 53
#حفاه	no -56	yes 65
#حفر>	no 60	yes -50
#حفره	no 48	yes -64
#حفظ>	no 119	yes -89
#حفل>	no 103	yes -74
#حفيد	no -75	unknown 48
#حقت>	yes 45
#حقق>	no 196	unknown -49	yes -146
#حقنا	no 48
#حقيق	no -87	yes 115
#حكت>	yes 63
#حكمه	no -232	unknown 135	yes 91
#حكنا	yes 41
#حكو>	no 70	yes -54
#حكي>	no -94	unknown 67
#حكيت	no 40
#حكين	no -98	yes 109
#حلات	no -49	yes 58
#حلاق	unknown 43
#حلف>	no -78	unknown 72
#حلم>	no -50	unknown 127	yes -169
#حله>	no 60	yes -69
#حلو>	no 82	unknown -46	yes -44
#حلول	no -49	yes 75
#حلوي	no 53	unknown -41
#حليب	no -59	yes 74
#حليت	no -69	yes 84
#حمات	unknown 57	yes -40
#حمار	no 40
#حماق	no -53	yes 80
#حماي	unknown -64	yes 74
#حمدو	no -114	yes 129
#حمدي	no -164	yes 185
#حمرا	no -49	unknown 98	yes -50
#حمل>	no -56	yes 72
#حمله	no -70	yes 103
#حمها	unknown 43	yes -91
#حمول	no 89	yes -74
#حنتي	no 90	yes -68
#حنفي	no 63	yes -47
#حنه>	no -45	yes 69
#حني>	no -87	yes 114
#حها>	no -209	yes 233
#حوا>	no 73	yes -58
#حواد	no 70
#حول>	unknown 83	yes -100
#حومه	no 49
#حيث>	no -47	yes 69
#حيح>	no -48	unknown 69	yes -42
#حيد>	no 60
#حيده	no 63
#حيدو	no 102	unknown -49	yes -53
#حيره	no 45
#حيطا	no 136	yes -116
#حيل>	no -145	yes 203
#حيه>	no 64
#حيوا	no 64	yes -42
#خات>	no 132	yes -94
#خاتم	no 128	unknown -63	yes -74
#خاخ>	no 114	yes -93
#خاسر	no 41	unknown 98	yes -209
#خاص>	no -88	yes 51
#خاصن	no -45
#خاصو	unknown 42
#خالص	no -80	yes 103
#خالي	no -110	yes 126
#خام>	no -133	unknown 92
#خامس	no -99	yes 101
#خانز	no -180	yes 198
#خاوي	no 67	yes -46
#خايب	no 60
#خايف	no 90	yes -57
#خبار	unknown 221	yes -169
#خبر>	no -118	yes 160
#خبرن	yes 62
#خبز>	yes -54
#خبزه	no -77	yes 86
#خبط>	no -150	unknown 44	yes 99
#خبطن	no -113	yes 130
#خبطه	no -205	unknown 156
#خبير	no -56	unknown 120	yes -75
#ختفي	no 144	yes -117
#ختنا	yes 43
#خدا>	no 84	yes -49
#خدات	no -160	yes 189
#خدام	no -46	yes 58
#خدشت	no -69	yes 96
#خدم>	no -66	yes 79
#خدو>	no -108	yes 120
#خدوا	no -56	yes 85
#خدوش	yes 63
#خديت	no -48	yes 71
#خذوا	no 60	yes -53
#خرجت	no 40	yes -48
#خرجن	no 63	yes -48
#خرجو	no -44	yes 73
#خره>	no -101	yes 132
#خزان	no 40
#خزنه	no 87	yes -64
#خزون	no 71	yes -56
#خساي	no 63	yes -44
#خسرت	no -58	unknown 117	yes -62
#خسرن	yes 54
#خسرو	no -68	unknown 122	yes -79
#خشبي	no -44	yes 54
#خصوص	no 67
#خضار	no -50	unknown -43	yes 90
#خضر>	no 71	yes -50
#خضرا	no -164	unknown 217	yes -83
#خضره	no -41	yes 57
#خطا>	no 145	yes -124
#خطفو	no 70	yes -55
#خطوب	no 55	unknown -52
#خطيب	yes 50
#خلا>	unknown 153	yes -121
#خلال	yes 57
#خلاو	no -113	unknown 103
#خلص>	no -91	yes 64
#خلصت	unknown 72	yes -62
#خلصو	no -150	unknown 53	yes 94
#خلع>	no 105	yes -77
#خلف>	no -55	yes 48
#خلنا	no -56	yes 71
#خله>	no -44
#خلو>	yes 50
#خلي>	unknown -52	yes 45
#خليت	no 108	yes -80
#خمس>	no 65	unknown -40
#خمسه	no -78	yes 77
#خنزي	no 98	yes -67
#خنق>	no 155	yes -132
#خنه>	no -65	yes 84
#خوان	no 143	unknown -45	yes -109
#خوتي	unknown 70	yes -83
#خوف>	no -60	yes 80
#خول>	no 71	yes -54
#خون>	no 61	yes -46
#خوني	no 65
#خياط	no -90	unknown 52	yes 44
#خيل>	no 90	yes -76
#خيمه	no 60	unknown 48	yes -114
#خين>	no -47	yes 69
#داتو	no -100	yes 117
#داد>	no 94	yes -85
#دارت	yes 62
#داره	no 48	yes -60
#دارو	no 60
#داز>	no -111	yes 94
#دازت	no -52
#دازو	no 116	yes -96
#داع>	no 51
#داك>	no 58
#داكش	no 54	yes -41
#دامو	no -53	yes 77
#دامي	no -72	unknown 49
#دان>	no 119	yes -103
#دانت	no 56	yes -47
#داني	no -118	unknown 146	yes -70
#داها	no 107	unknown -47	yes -73
#داون	no -130	yes 149
#دايا	unknown 88	yes -80
#داير	no 69	yes -47
#دايز	no -94	yes 117
#دتها	no -83	unknown 50
#دتي>	no 41
#دثه>	yes 60
#دجاج	no 79	yes -66
#دجنب	no 50	unknown -64
#دخلن	no -51	yes 67
#دخنه	no -101	yes 122
#دخول	no 71	yes -54
#دراش	no -52	yes 84
#دران	no 86	yes -47
#درب>	no -87	yes 58
#درتش	no -94	unknown 111
#درجه	no 58
#درسه	yes 44
#درش>	yes 51
#درنا	no -50
#دروج	no 84	yes -52
#دروش	no 118	unknown -55	yes -77
#درون	no 87	yes -63
#دريب	no -58	yes 82
#دشت>	no -69	yes 96
#دعاء	no -61	unknown 86
#دعت>	no 45
#دعي>	no -43	yes 62
#دعين	no 68	unknown -40
#دفاه	no 75	yes -60
#دفع>	no -94	unknown 84
#دفعت	no -41
#دفعن	yes 54
#دفيه	no 83	yes -70
#دقاي	unknown 78	yes -51
#دقه>	yes 49
#دقو>	no 69
#دكتو	no -82	unknown 59
#دكم>	no 102	yes -85
#دكوك	no -156	unknown 256	yes -181
#دلاء	no -76	unknown 82
#دلاح	no -138	unknown -49	yes 166
#دلت>	no 64	yes -44
#دلعت	no -80	yes 105
#دله>	no -116	unknown -57	yes 150
#دلو>	no 48
#دليه	unknown -40
#دما>	unknown -40
#دمات	unknown -57
#دمتن	no -43	yes 59
#دمتي	no 72	yes -41
#دمني	no -104	unknown 129
#دموع	no 57
#دنا>	no -41	yes 48
#دنو>	no -65	unknown -40	yes 85
#دني>	no -119	unknown 70	yes 42
#دهان	no -81	unknown 70
#دهب>	no -50	yes 72
#دهن>	no 49
#دوبل	no -45	yes 58
#دوج>	unknown -43
#دوخه	no -212	unknown 190
#دود>	no 55
#دور>	no -54	yes 81
#دوري	unknown 42	yes -92
#دوزت	no 155	yes -122
#دوس>	yes 48
#دوش>	yes 64
#دوشه	no 144	unknown -49	yes -107
#دوفي	no 46
#دون>	no -50	yes 58
#دونت	no -145	unknown 131
#دويه	no 117	unknown -44	yes -72
#ديات	no 130	yes -90
#ديان	yes -113
#ديبا	no 92	unknown -56	yes -41
#ديبو	no -229	unknown -44	yes 248
#ديتش	unknown 105	yes -131
#ديتو	no 55
#ديد>	yes -42
#ديدا	no -48	yes 65
#ديده	no -89	yes 89
#ديدي	no 74	yes -56
#ديره	no 40
#ديري	no -46	yes 75
#ديس>	no -82	yes 97
#ديق>	no -49	unknown 96	yes -52
#ديقت	no -161	unknown -42	yes 185
#ديقه	no 56
#ديك>	no -59	yes 55
#ديكل	no 71	unknown -43
#ديل>	no 168	unknown -59	yes -123
#ديم>	no 93	yes -69
#ديما	no 132	unknown -42	yes -86
#ديمه	no -64	yes 87
#دين>	no -65	yes 85
#دينا	no -110	yes 140
#ذار>	no 68	yes -59
#ذراع	no 97	yes -62
#ذكر>	no -106	unknown 88
#ذني>	no 85	yes -73
#ذهب>	no 55
#ذوا>	no 60	yes -53
#راب>	yes -41
#رابر	unknown 64	yes -76
#راتو	no -56	yes 69
#راج>	no 69
#راجا	unknown -43
#راجع	no -69	yes 92
#راجل	yes 47
#راح>	yes 40
#راحه	no 73	yes -45
#راد>	no 45
#رادي	no 53	yes -57
#راره	unknown -44	yes 49
#راسا	no 79	yes -63
#راسل	yes 45
#راسه	no -68	yes 70
#راسو	unknown 40	yes -73
#راش>	yes 54
#راشو	unknown 124	yes -113
#راشي	no 65	yes -46
#راطي	no -61	unknown 136	yes -123
#راع>	no 51	unknown -48
#راعي	no 54
#رافي	yes 43
#راق>	no -113	unknown 55	yes 63
#راقب	yes 69
#راكت	no -46	yes 75
#راكش	no -61	unknown 82
#رالو	unknown -42
#رامل	no 51
#رامو	yes 42
#رامي	no 101	yes -70
#ران>	yes 49
#رانا	unknown -48
#راند	no 87	yes -57
#رانن	no -117	yes 131
#راني	unknown 57	yes -40
#راه>	unknown 42
#راها	no -80	unknown 56
#راهق	no 41
#راي>	no -45	yes 73
#رايا	no 49
#رايه	no -45	yes 61
#رباء	unknown 50	yes -52
#رباط	no -41
#ربال	no 57	yes -43
#ربان	no 48
#رباي	no 51
#ربت>	no 47
#ربتن	no -101	yes 120
#ربتو	no 110	yes -87
#ربري	unknown -53	yes 53
#ربع>	yes 48
#ربعه	no 76	yes -48
#ربعو	no 40
#ربما	no 65	yes -42
#ربني	no -44
#ربها	unknown -40	yes 46
#ربوا	no 141	yes -117
#ربوط	no 53
#ربون	unknown 79	yes -58
#ربيت	no -65	yes 85
#ربيس	unknown 79	yes -69
#ربيه	no -42	yes 48
#رتان	no -83	unknown 77
#رتجا	yes 58
#رتجف	no -148	unknown 129
#رتش>	no -94	unknown 111
#رتفا	no 89	yes -78
#رتفع	no 167	unknown -71	yes -131
#رتنا	no -73	yes 88
#رته>	no -47	yes 65
#رتها	no -40	yes 61
#رتو>	no -85	yes 103
#رتير	no 172	unknown -43	yes -159
#رتيل	no 140	unknown -102	yes -67
#رتين	no -42	yes 61
#رثه>	no -41	yes 65
#رجاع	unknown 76	yes -77
#رجال	no -44
#رجان	no -85	unknown 72
#رجت>	yes -41
#رجعا	unknown -52	yes 48
#رجعن	no 82	yes -57
#رجعو	no -117	unknown 158	yes -59
#رجف>	no -85	yes 111
#رجلو	no 53
#رجنا	no 63	yes -48
#رجه>	no 43
#رجو>	yes 58
#رجون	no 64
#رحات	no -85	unknown -42	yes 121
#رحبا	no 67	unknown -43
#رحت>	no 79	yes -59
#رحله	unknown 42	yes -91
#رحنا	no 53
#رحه>	unknown -43
#رحي>	no -71	yes 88
#رخام	yes 59
#رداد	no 70	yes -107
#ردت>	no 125	unknown -40	yes -104
#ردو>	unknown 61	yes -70
#رديا	no -72	unknown 54
#ررنا	no -48	yes 60
#ررو>	no 51
#رزات	no 85	yes -62
#رزاز	no 68	yes -50
#رزه>	yes 58
#رسا>	no -111	yes 142
#رسات	no -86	yes 115
#رسال	no -98	unknown 123	yes -62
#رست>	no 98	unknown -54	yes -42
#رسم>	no -135	unknown -44	yes 174
#رسها	no -145	unknown -53	yes 177
#رسيد	no -72	yes 85
#رسيل	no -65
#رسين	unknown -57	yes 63
#رشق>	no 73	yes -44
#رشوا	no 50
#رشوك	no 49
#رشي>	no -90	yes 112
#رشيد	yes 44
#رشيف	no 87	yes -70
#رصيف	no -74	unknown 40
#رضوض	no 147	yes -115
#رضي>	unknown 71	yes -101
#رطاب	no 111	unknown -47	yes -63
#رطق>	no 102	yes -81
#رطقا	no 62	yes -43
#رطقه	no 66	yes -51
#رطي>	no -79	yes 108
#رعد>	unknown 53	yes -92
#رعده	no 44
#رعدي	no 66	yes -51
#رعه>	no -49	yes 77
#رغم>	no -94	unknown 115
#رغه>	no -81	unknown 68
#رفا>	no -116	yes 130
#رفان	no 106	yes -86
#رفت>	no -100	unknown 113
#رفتش	no 100	yes -88
#رفتي	no -64	yes 98
#رفرف	yes 44
#رفض>	yes 53
#رفضت	no 71	unknown -68
#رفع>	no -128	unknown 93
#رفعت	no 54
#رفق>	unknown 48
#رفقه	no 67
#رفقي	unknown -72	yes 76
#رفنا	no 128	yes -102
#رفوا	unknown -49
#رفوف	no 62	yes -56
#رفيا	yes 58
#رقا>	no -91	unknown 102
#رقات	no 79	yes -59
#رقبت	no -59	yes 77
#رقبه	yes 51
#رقطو	yes 44
#رقع>	no 66
#رقعا	no -76	unknown 94
#رقم>	no -52	yes 41
#رقمه	no 104	yes -90
#رقمي	no -90	yes 106
#رقني	no 42
#رقو>	no 100	yes -77
#رقوا	no 87	yes -60
#ركاب	no 86	yes -64
#ركان	no 133	unknown -63	yes -78
#ركب>	no -121	yes 142
#ركبت	no -93	unknown 46	yes 45
#ركت>	no 71
#ركته	no -67	unknown 49
#ركز>	yes -67
#ركع>	no 46
#ركل>	no 103	yes -83
#ركن>	no -53	yes 67
#ركها	no 97	yes -78
#ركوي	no 47
#ركيب	no -65	unknown -59	yes 122
#ركين	no -80	unknown 101
#ركيه	no 99	yes -74
#رلي>	no 240	unknown -182	yes -75
#رماد	no 43
#رمان	no 114	yes -93
#رمت>	no 148	yes -126
#رمضا	no -54	yes 80
#رمله	no 84	yes -64
#رموا	no 112	yes -86
#رموش	no 43	unknown -42
#رموك	no 64
#رمي>	no 43
#رميد	no 96	yes -66
#رميل	no 119	yes -91
#رنا>	yes 49
#رناش	no -53	unknown 104	yes -54
#رناه	no -66	yes 83
#رنت>	no 65	yes -48
#رنسي	no -69	yes 62
#رني>	no -51	unknown -42	yes 90
#رنيش	no 102	yes -84
#رهبه	no 83	yes -58
#رهما	no 131	unknown -59	yes -67
#رواح	yes 52
#رواي	no 102	yes -66
#روب>	unknown -43
#روبه	no -50	unknown 118	yes -109
#روبو	unknown 45	yes -42
#روت>	yes -51
#روج>	no 59
#رود>	no 115	yes -97
#رودا	no 56	yes -47
#رور>	yes 50
#روري	unknown 45	yes -58
#روس>	no 54
#روسه	no -121	unknown -43	yes 166
#روش>	no 153	unknown -74	yes -82
#روضه	no -102	yes 120
#روط>	no -56	unknown 56
#روف>	no -174	yes 192
#روق>	no -44	unknown 92	yes -42
#روقه	no 90	yes -59
#رومب	no -52	yes 87
#رون>	no 95	yes -59
#رونس	no -153	unknown 135
#روني	no 48	unknown -40
#روه>	no 42
#ريا>	unknown -43
#ريات	no -86	unknown 137	yes -83
#رياح	yes 52
#ريب>	yes 42
#ريبك	no 49
#ريبه	no 67
#ريته	no 129	unknown -75	yes -54
#ريتو	no 96	unknown -42	yes -65
#ريتي	yes 54
#ريح>	no -45	yes 44
#ريحه	no 44	yes -71
#ريدو	no 70	yes -55
#ريدي	no 51	unknown -43
#ريرا	no -46	yes 61
#ريس>	no 40
#ريعه	no 41
#ريف>	unknown 42
#ريفه	no -56	yes 75
#ريفي	no 143	unknown -45	yes -113
#ريقه	unknown -76
#ريقو	no -194	unknown 154
#ريقي	no -42	yes 70
#ريك>	no -102	yes 131
#ريكه	yes 60
#ريكو	no 107	yes -89
#ريكي	no -131	yes 156
#ريل>	no -61	unknown 49
#رينا	no 111	yes -83
#ريها	no 106	yes -80
#ريو>	no -44	yes 78
#ريوم	no 64	yes -47
#ريير	no 113	unknown -52	yes -58
#زات>	no 89	yes -70
#زاز>	no -55	yes 73
#زازا	no 68	yes -50
#زاف>	no -43	yes 73
#زال>	unknown 45	yes -57
#زالت	no -55	yes 85
#زام>	no -124	yes 136
#زان>	no 59	yes -42
#زبال	no -66	unknown -50	yes 100
#زبون	no -74	yes 105
#زحلق	no 50
#زدوج	unknown -43
#زراب	unknown 57	yes -65
#زربي	no -53
#زرع>	no -49	yes 60
#زرق>	no -53
#زرقا	no -98	unknown 106
#زرقط	yes 44
#زرقه	no 62
#زرو>	no 84	yes -60
#زريب	no 66
#زطام	no 55	yes -46
#زعاج	no 40
#زلاء	unknown -58	yes 61
#زلق>	no 40
#زلقا	yes 60
#زلقت	no 41
#زلنا	yes 49
#زله>	yes 47
#زلو>	no -85	yes 115
#زلوا	no 142	yes -110
#زما>	no 74	yes -55
#زميل	no -151	yes 176
#زنه>	no 87	yes -64
#زنيق	no -58	unknown 86	yes -44
#زهري	no -120	yes 134
#زواج	no 81	unknown -44
#زوت>	no 141	yes -107
#زوجي	yes -40
#زور>	no 55
#زوط>	no 61
#زون>	yes 51
#زيار	no -81	yes 120
#زيان	unknown 43
#زيتو	no 73
#زيز>	no -52	yes 63
#زيه>	no 93	yes -62
#ساب>	no -142	unknown 250	yes -122
#سابي	no 51
#سات>	yes 63
#ساج>	no -162	yes 181
#ساحا	no 76	yes -62
#ساخن	no 74	yes -64
#ساده	no -123	unknown 150	yes -60
#سار>	no -129	unknown 142	yes -47
#سارو	yes -59
#ساس>	unknown 52
#ساعا	no 176	yes -150
#سافر	no -56	yes 56
#ساق>	unknown -58	yes 40
#ساقه	yes 53
#ساقي	yes 52
#ساكن	no -118	unknown 51	yes 64
#سال>	no -73	unknown 75
#سالا	no -61	yes 95
#سالن	no 47	unknown -41
#سامح	no -94	yes 112
#سان>	no -59	unknown 81
#ساوي	no -71	yes 81
#سايب	no 100	yes -86
#سايح	no 48
#ساير	no 63	yes -44
#سباب	no -43	unknown 131	yes -97
#سباك	no -106	unknown 133
#سبته	no 90	yes -59
#سبح>	unknown -42	yes 76
#سبعه	no -59
#سبور	no 50
#ستا>	no -62	yes 74
#ستاج	no -110	yes 134
#ستاذ	yes 53
#ستاس	unknown -43	yes 72
#ستان	yes 46
#ستاي	no 54
#ستر>	no -97	yes 119
#سترج	unknown 76	yes -77
#سترد	no 77	yes -95
#ستطع	no 69	yes -58
#ستعا	no 89	yes -66
#ستنش	no 40
#ستني	yes 44
#سته>	unknown 51
#ستوب	no -45	yes 67
#ستود	no 49
#ستور	no 75	yes -50
#ستيق	yes 53
#ستين	yes 43
#سجين	no -58	yes 70
#سحقت	no -118	yes 136
#سخان	no 44
#سخن>	no 132	yes -97
#سخه>	no -96	unknown 110
#سخون	no 58	yes -41
#سدات	no 128	unknown -60	yes -63
#سدار	no -42	yes 63
#سدت>	unknown -44
#سدود	no 93	yes -59
#سديا	no 44
#سديت	no 65	yes -43
#سرا>	no 62
#سرات	no 108	yes -73
#سربا	no 99	yes -73
#سربت	no 53
#سربي	unknown 79	yes -69
#سردي	no 43
#سرعه	yes 61
#سرق>	yes -50
#سرقا	no 48
#سرقت	no 72	yes -52
#سرقه	no 57
#سرقو	no 67	yes -47
#سرنا	yes 54
#سره>	no -114	unknown 153	yes -64
#سرو>	no 78	yes -96
#سروا	unknown 44	yes -82
#سطا>	no -55	yes 74
#سطبل	no 81	yes -63
#سطحي	no -104	yes 121
#سطنب	no -66	unknown 93	yes -58
#سطو>	no 86	yes -75
#سطوب	no -171	unknown -56	yes 205
#سطول	no -51	yes 68
#سعار	no -67	yes 95
#سعاف	no -71	yes 51
#سعه>	yes 48
#سعود	no 64	yes -45
#سعيد	no -101	unknown -41	yes 124
#سفر>	unknown 103	yes -127
#سفل>	no -67	yes 94
#سفله	no -161	unknown 135	yes -97
#سفنج	no 64	unknown -53
#سفي>	no 53	yes -44
#سقفه	no -106	yes 126
#سقوط	no 117	unknown -50	yes -64
#سقي>	no 54
#سكات	no 190	yes -148
#سكار	no 141	yes -127
#سكان	no -87	unknown 150	yes -88
#سكب>	yes 54
#سكت>	no 117	yes -92
#سكرا	no -159	yes 180
#سكري	no 159	unknown -115	yes -64
#سكن>	no -140	unknown 68	yes 62
#سكوب	no -83	unknown -45	yes 114
#سكين	no 56
#سلام	no -42
#سلسل	no -74	yes 101
#سلعه	yes 63
#سلق>	no 132	yes -123
#سلك>	unknown 41	yes -84
#سلم>	no 148	unknown -41	yes -103
#سلمت	unknown -74	yes 56
#سلمن	no 118	yes -88
#سله>	no 89	yes -53
#سلوم	no 56
#سما>	no 56	yes -52
#سماء	no -91	yes 103
#سماح	no -136	yes 161
#سمار	no 45
#سمح>	no -63	yes 79
#سمعت	unknown 46
#سمعو	no 141	yes -129
#سمك>	no -47	yes 70
#سمن>	no 105	unknown -77	yes -47
#سمو>	no -91	yes 104
#سمي>	no 48
#سميت	no -43	yes 71
#سنسل	no 132	yes -109
#سنوا	no -50	yes 74
#سها>	no -61	yes 69
#سهم>	no -97	yes 116
#سوء>	no 47
#سوا>	no -53
#سوار	no 103	unknown -60	yes -42
#سوال	unknown 118	yes -141
#سوب>	no 70	yes -50
#سوبي	no 48
#سود>	no 88	yes -67
#سوره	no -84	yes 118
#سوري	no 73	yes -42
#سوق>	no -42
#سول>	no -77	yes 41
#سولت	no 73
#سولو	no -61	unknown 86
#سون>	no 56
#سوول	no -142	unknown 116
#سوي>	no 86	yes -52
#سياج	no -76	yes 90
#سياح	no -84	yes 46
#سياق	unknown -45
#سيت>	no 61	yes -57
#سيته	no 175	unknown -117	yes -69
#سيتو	no 73	unknown -44
#سيد>	no -49	yes 69
#سيدس	no -46	yes 59
#سيده	no -70	unknown 64
#سيدي	no 45
#سير>	no -55	yes 56
#سيرا	no 207	unknown -109	yes -109
#سيرك	no 63
#سيره	unknown 69	yes -40
#سيط>	yes 58
#سيطر	no 75	yes -52
#سيطه	yes 60
#سيف>	no 140	yes -121
#سيكل	no 60	yes -48
#سيما	no 99	yes -119
#سيمه	no 52
#سينا	yes 40
#سينم	no 128	yes -96
#سيني	yes 42
#سيون	no -55	unknown 68
#شاء>	no 66	yes -55
#شاب>	no -43	yes 71
#شاحن	yes 42
#شاده	no -113	yes 133
#شار>	no 53
#شاري	no 99	unknown -55	yes -40
#شاشه	no 40
#شاطي	yes 47
#شاعل	no 77	yes -52
#شاف>	unknown 66	yes -68
#شالي	no 158	yes -125
#شان>	no -60	yes 72
#شانط	unknown -64	yes 62
#شاهد	no -121	unknown 66	yes 57
#شباب	no 152	yes -134
#شباك	no -53	yes 77
#شبت>	no 41
#شبر>	no -72	yes 96
#شبكه	no 55
#شبي>	no -76	yes 87
#شتا>	no 75	yes -57
#شترك	no -114	yes 89
#شتري	no -52
#شتعل	no 99	yes -79
#شتغل	unknown -44
#شتكي	no -60	unknown -41	yes 99
#شجار	no 77	yes -63
#شجره	no 41
#شحال	no 95	yes -59
#شحن>	no -112	yes 139
#شدني	no -151	yes 171
#شده>	no 69	yes -49
#شدو>	no 71
#شرات	no 166	yes -153
#شرار	no -55	yes 79
#شرب>	yes 41
#شرخ>	no 144	unknown -103	yes -81
#شرطي	no -43	yes 68
#شرفه	no -63	yes 85
#شريت	no 88	unknown -56
#شريف	no 60
#شظيه	no 102	yes -76
#شعره	no -80	yes 97
#شعلا	no 46
#شعله	unknown -43
#شعه>	no 115	unknown -52	yes -65
#شغال	yes 51
#شفار	no 77
#شفت>	no -65	unknown 54
#شفتش	no 144	unknown -60	yes -103
#شفتو	no -228	unknown -40	yes 252
#شفر>	no 127	unknown -42	yes -83
#شفرو	no 61
#شفنا	no 66	yes -51
#شقات	no 44	yes -63
#شقت>	no 87	unknown -50	yes -40
#شقتي	yes 43
#شقق>	no 57
#شقه>	yes 46
#شكا>	no 42
#شكل>	yes 61
#شكون	no 42	yes -63
#شكي>	no -43	yes 74
#شكيت	unknown -66	yes 102
#شلال	yes 59
#شمس>	no 50
#شمعه	no 48
#شنطه	no 70	yes -50
#شنو>	no -75	unknown 59
#شها>	no 66	yes -42
#شهاد	no -50	unknown 52
#شهر>	unknown 59
#شهري	yes -60
#شهود	no 78	yes -54
#شهور	no -57	unknown 44
#شوا>	no 116	yes -97
#شورا	no 61	yes -41
#شوف>	no 45
#شوفه	no 109	yes -75
#شوفو	no 94	yes -71
#شوفي	yes 40
#شوك>	unknown 51	yes -42
#شوي>	yes 54
#شيتش	no 68	yes -49
#شيخ>	no -47	yes 69
#شيف>	no 87	yes -72
#شيفو	no -64	yes 76
#شين>	yes 44
#شينا	no 50
#صابع	no -53	yes 73
#صابه	no 139	yes -115
#صابي	no 64
#صات>	no 75	unknown -40
#صاحب	no -86	yes 100
#صادم	no -121	yes 70
#صاعق	no 51
#صاك>	yes -51
#صاله	no -113	unknown 57	yes 54
#صانع	no -142	unknown 42	yes 93
#صاه>	no 92	yes -57
#صاور	yes -62
#صباع	no -45	unknown -44	yes 84
#صباغ	unknown 71	yes -76
#صبت>	unknown 49
#صبحت	no 45
#صبع>	yes -45
#صبعي	yes 48
#صبغ>	unknown -57	yes 84
#صبني	no 46
#صبيح	yes 49
#صتها	no 70	yes -41
#صتو>	unknown 41
#صحاب	unknown -42
#صحاح	no -48	yes 59
#صحتي	no 50
#صحه>	no 103	unknown -47	yes -55
#صحيح	unknown 61	yes -52
#صخره	no -88	unknown -72	yes 128
#صداع	no 47
#صدر>	unknown 63	yes -82
#صدره	yes 48
#صدع>	no 100	yes -76
#صدم>	no -53	yes 68
#صدمت	yes 49
#صدمن	no -96	unknown 93
#صدوم	no -57	unknown 81
#صدي>	no 148	yes -114
#صدير	no 51	yes -41
#صديق	no -307	unknown 186	yes 77
#صراح	no 48
#صرحت	no 59
#صرخ>	no -71	yes 92
#صرف>	no -150	yes 167
#صطدا	yes 57
#صعد>	no 97	yes -66
#صعدت	no 64	yes -57
#صفر>	no 47
#صقات	no -144	unknown -41	yes 169
#صلا>	no -49	unknown 109	yes -71
#صلت>	no -60
#صلح>	no -59
#صلحه	no -153	yes 167
#صلحو	no -45	yes 77
#صلني	no 52
#صلو>	yes 49
#صليب	no 145	yes -130
#صليح	no -48	yes 77
#صليه	unknown 41	yes -121
#صمي>	no 52
#صنا>	no 118	yes -85
#صناع	no 100	yes -80
#صنبو	no -45	yes 63
#صني>	yes 53
#صها>	unknown 60	yes -48
#صور>	yes 44
#صورا	no -72	unknown -41	yes 114
#صوره	no 86	yes -64
#صوصي	no 112	yes -75
#صول>	unknown 60	yes -82
#صوه>	no -94	yes 131
#صوير	no 46
#صيان	no -83	unknown 147	yes -120
#صيب>	no 66	yes -43
#صير>	no -122	yes 151
#صيفط	unknown 66	yes -57
#صيل>	yes 50
#صين>	no -143	unknown 205	yes -147
#صيني	no 56
#صيه>	no 112	yes -75
#ضار>	no -83	unknown -40	yes 118
#ضاره	no 142	unknown -104	yes -74
#ضاضر	no -70	unknown 134	yes -78
#ضاع>	no -46	unknown -55	yes 94
#ضاعت	unknown 54
#ضاعو	no 136	unknown -76	yes -80
#ضايع	no 47
#ضبط>	yes 49
#ضحاي	no -41	yes 63
#ضحكت	no -82	yes 101
#ضحكن	yes 41
#ضحكو	no 50
#ضخه>	no 50
#ضرات	yes 53
#ضرر>	yes 53
#ضرني	yes 48
#ضره>	yes 42
#ضرو>	yes 65
#ضروب	no 41	yes -66
#ضريف	no -67	yes 71
#ضطرر	no -148	unknown 125
#ضعت>	unknown 52
#ضغط>	no 54
#ضلوع	no -87	unknown -42	yes 126
#ضمان	no 129	unknown -72	yes -65
#ضني>	no -61	yes 78
#ضها>	no 91	unknown -58	yes -54
#ضهر>	no -41	yes 58
#ضوض>	no 147	yes -115
#ضون>	unknown 48	yes -97
#ضويي	no 152	yes -142
#ضيات	no -62	yes 83
#ضياع	no -131	unknown 160	yes -80
#ضيعت	no -148	unknown 172	yes -53
#ضيعه	no 90	yes -66
#ضيق>	no -60	yes 101
#ضيقه	unknown 64	yes -78
#طاء>	no 46
#طابق	no -49
#طابل	no 81	yes -48
#طاتن	no -111	yes 135
#طاجي	no 54
#طاحو	no -151	yes 180
#طارو	no 140	yes -107
#طاري	no -44	unknown 52
#طاقت	yes 49
#طاقه	no -56	unknown 86
#طالب	no -72	yes 45
#طالي	no -55	unknown 67
#طان>	no 45	unknown -41
#طانا	no -114	yes 135
#طاني	no -55
#طاول	no 86	yes -53
#طاير	unknown 58	yes -72
#طباخ	unknown 64	yes -104
#طباس	no -54	yes 65
#طبخ>	no 61
#طبع>	unknown 84	yes -71
#طبعا	no 49
#طبل>	no 81	yes -63
#طبله	no -98	yes 119
#طبيه	no 89	unknown -64
#طتي>	no 140	yes -118
#طحت>	no 55
#طدام	yes 57
#طدم>	no -96	yes 109
#طراف	no 179	unknown -40	yes -141
#طراك	yes 42
#طرام	no -81	unknown 83
#طرت>	unknown -52	yes 58
#طررت	no -148	unknown 125
#طرطق	no 93	yes -74
#طرف>	yes 45
#طرق>	no -79	yes 85
#طره>	no 48	yes -66
#طروت	yes 47
#طعات	unknown 44
#طعه>	no -79	yes 106
#طعو>	no 64
#طعوه	no 91	unknown -54	yes -56
#طفا>	unknown 93	yes -119
#طفات	no 185	yes -164
#طفال	yes 52
#طفاه	no 69	yes -51
#طفاو	no 83	yes -66
#طفين	no 84	yes -56
#طقات	no 62	yes -43
#طقم>	no 116	yes -86
#طقه>	no 53
#طلاء	yes 49
#طلام	no 58	yes -46
#طلبت	no -118	yes 130
#طلس>	no -117	unknown 137
#طلعا	no 61	yes -45
#طلعن	no 76	yes -61
#طلق>	no 74	unknown -55
#طله>	no 79	yes -55
#طماط	no 54
#طمه>	no 42
#طموب	unknown 46	yes -52
#طنا>	yes 64
#طنبو	no -66	unknown 93	yes -58
#طنجر	no 94	yes -75
#طنه>	no -78	yes 86
#طنيه	no -69	yes 92
#طها>	no -68	unknown 49
#طوان	unknown 86	yes -77
#طوب>	no -79	yes 117
#طوره	unknown -52	yes 66
#طورو	unknown 61	yes -44
#طوع>	no 70	yes -56
#طون>	no -43	yes 67
#طونو	unknown -62	yes 60
#طويل	no 61
#طويه	no 42
#طيار	no 94	yes -73
#طيب>	no -58	yes 71
#طيبت	yes 50
#طيبه	no 44
#طيت>	no 49
#طيته	no 58	yes -48
#طيتو	unknown -42
#طيح>	no -43	yes 75
#طيحا	no -51	yes 69
#طيحو	no 165	unknown -53	yes -127
#طير>	unknown 122	yes -143
#طيرت	no -104	yes 114
#طيع>	no 57
#طيم>	no -48	yes 69
#طين>	no -135	yes 145
#طيني	yes 44
#طيه>	no -74	yes 99
#ظارا	no 110	unknown -72
#ظام>	yes 63
#ظاهر	no 59	yes -50
#ظفه>	no -111	yes 133
#ظلام	no 95	yes -72
#ظنا>	unknown 84	yes -153
#ظهره	no 58
#ظور>	no -45	yes 53
#ظيه>	no 102	yes -76
#عاج>	no 52
#عاده	no 99	yes -67
#عاشو	no 61	yes -41
#عاف>	no -56
#عافا	no -62	yes 76
#عاكم	no -95	unknown 88
#عال>	no 142	yes -128
#عالط	no 83	yes -62
#عالي	no -79	unknown -50	yes 115
#عامل	no -64	yes 61
#عامي	no -136	unknown 86
#عانا	no -85	unknown 147	yes -84
#عانق	no -104	yes 123
#عاه>	no -54	yes 80
#عاها	no -196	unknown 190
#عاهم	no -41	yes 55
#عاود	no -54	unknown 66
#عاون	yes 43
#عايا	yes 42
#عايد	no -73	yes 82
#عايل	yes 62
#عباد	no -171	yes 185
#عبد>	no -87	yes 107
#عبر>	no -82	yes 105
#عبو>	no -104	yes 115
#عبين	no -62	yes 69
#عتذر	no -71	yes 84
#عترف	no -55	yes 83
#عتله	no 82	yes -69
#عتنا	yes 62
#عتني	yes 68
#عته>	no -167	unknown 141
#عتها	no -108	unknown 125
#عتو>	no -168	unknown 126
#عثرت	no -60	yes 88
#عجاج	no -176	yes 187
#عجزه	unknown -52	yes 48
#عجلا	yes 67
#عجلت	yes 40
#عجله	unknown 79	yes -95
#عجين	no 73	unknown -41
#عدا>	yes 44
#عداد	no 90	yes -69
#عدما	unknown -52	yes 53
#عدي>	no -65	yes 90
#عديه	no 40
#عراس	no 101	yes -75
#عربه	unknown -62
#عربي	yes 50
#عرف>	no -55	unknown 43
#عرفت	no -75	unknown 103
#عرفش	no -60	yes 99
#عرفن	no 128	yes -102
#عرفه	no -88	unknown 127	yes -46
#عرفو	no -135	unknown 84	yes 74
#عروس	no -122	yes 149
#عروف	no 52
#عزيز	no -69	yes 86
#عساس	unknown 90	yes -111
#عست>	no 90	yes -62
#عسين	no 50
#عشا>	no 123	unknown -40	yes -83
#عشاء	no 99	yes -84
#عشر>	yes -41
#عصا>	no -107	yes 124
#عصاب	yes 41
#عصمي	no 52
#عصير	no -190	yes 210
#عضم>	no -110	unknown 152	yes -93
#عضني	no -90	yes 108
#عضيا	no -89	yes 111
#عطات	no -65	yes 90
#عطان	no -78	yes 57
#عطاه	no 68	yes -48
#عطتن	no -51	yes 64
#عطل>	unknown -46
#عطي>	no -178	yes 189
#عطين	no -57	yes 87
#عظم>	unknown 164	yes -189
#عفن>	unknown 72	yes -93
#عفوا	yes 40
#عقبه	no -85	yes 100
#عقد>	no -88	unknown 171	yes -110
#عقدي	unknown 52	yes -73
#عقرب	no 137	yes -100
#عقلي	no -68	yes 74
#عقه>	no 51
#عقول	no -43	yes 53
#علات	no 46
#علاج	no -71	unknown 97	yes -46
#علاش	no 88	yes -99
#علاق	no -67	unknown 109	yes -60
#علام	no -85	unknown 75
#علبه	no 84	yes -62
#علت>	no 49
#علق>	no 105	yes -82
#علقت	no 172	unknown -41	yes -133
#علمك	no 115	unknown -41	yes -88
#عله>	no 51
#علوم	no 42
#عليا	yes 48
#عمار	unknown 46
#عمال	no -59	unknown 52
#عمرت	no 152	yes -136
#عمرن	no -40	yes 52
#عمرو	yes 71
#عملت	no 119	yes -100
#عملو	no -93	yes 115
#عمود	no 65	yes -44
#عمور	no 75	yes -60
#عمي>	yes 44
#عميق	unknown 100	yes -128
#عناع	no -55	yes 79
#عناه	no 98	unknown -60
#عندك	no 114	yes -87
#عندم	no 57
#عندن	no -86	yes 87
#عندو	no -48	yes 76
#عنق>	yes 55
#عنقي	yes 44
#عها>	no 45	yes -44
#عوا>	no 132	unknown -56	yes -87
#عوج>	unknown 56	yes -52
#عوجا	no 120	yes -90
#عوجو	no 50
#عودت	no -46	yes 62
#عور>	no -69	yes 80
#عوض>	no -147	unknown 120
#عوضو	no 71	yes -91
#عول>	unknown 123	yes -135
#عوم>	yes 46
#عون>	no -111	yes 123
#عوني	no 67
#عوه>	no 103	yes -77
#عوها	no -40	unknown 91	yes -62
#عويض	yes -66
#عيا>	yes 41
#عياد	no -54	unknown 48
#عيال	no 59	yes -42
#عيش>	no -47	unknown 99	yes -77
#عيط>	unknown 47	yes -42
#عيطت	no 48
#عيطو	no 74	yes -63
#عينا	no 171	yes -139
#عيون	no 133	unknown -61	yes -70
#غابه	no 102	yes -72
#غات>	no -133	unknown 148
#غاتش	no 101	unknown -74
#غاز>	no -50	unknown 44
#غاش>	no -56	yes 76
#غال>	yes 40
#غالب	unknown 120	yes -106
#غالي	no -126	unknown -49	yes 170
#غايب	no 49	unknown -46
#غراف	yes 43
#غرب>	no 49
#غربا	no 57	yes -43
#غرز>	yes 46
#غرزا	no 85	yes -62
#غرزه	yes 58
#غرفت	no -85	yes 119
#غرفه	no 61
#غرق>	no 92	yes -69
#غرقا	no 108	yes -94
#غرقت	no 50
#غزال	no 195	yes -167
#غسل>	no -41	unknown 92	yes -81
#غسله	no 123	yes -92
#غسيل	no 122	yes -112
#غصن>	no 41
#غطاء	no 46
#غطي>	unknown 46	yes -68
#غلاق	no 49
#غلط>	yes 71
#غلف>	no 88	yes -67
#غلقت	no 40
#غلقه	no 121	yes -102
#غلي>	no -59	yes 72
#غنا>	no 99	yes -75
#غوت>	unknown -47	yes 58
#غيتش	no -45	yes 67
#غيره	no 44
#غيير	no -80	unknown 179	yes -165
#فابو	no 155	yes -118
#فاتح	no -140	unknown 104
#فاته	no 197	yes -181
#فاتو	unknown 47
#فاتي	no -61	unknown 61
#فاجي	no 109	yes -97
#فاح>	no 41
#فادي	no 150	yes -133
#فارت	yes 62
#فاره	no 77
#فاز>	no 48
#فازك	no 85	unknown -52	yes -64
#فازه	no 90	yes -67
#فاس>	unknown 44
#فاصط	no -79	yes 95
#فاضت	no -44	yes 74
#فاطن	no -78	yes 86
#فاع>	no 78	yes -66
#فافر	no -50	yes 64
#فاقت	no 141	yes -128
#فاكت	unknown -64
#فاكم	unknown 78	yes -74
#فال>	no -51
#فالج	no -59	unknown 68
#فالح	no 49
#فالر	no 65	yes -62
#فالز	yes 46
#فالش	no 83	yes -61
#فالض	no 81	unknown -40	yes -41
#فالظ	no 148	yes -130
#فالف	no -110	yes 135
#فالن	no 111	yes -93
#فالو	no 46
#فان>	yes 41
#فانز	no 110	yes -97
#فانك	no 107	yes -82
#فاه>	no -58	yes 78
#فاها	no 96	yes -72
#فاهم	no -80	yes 102
#فاوه	no 83	yes -66
#فتات	no 154	unknown -66	yes -91
#فتاح	no 178	yes -144
#فتحت	unknown 71	yes -102
#فتحط	unknown -47	yes 47
#فتحه	unknown 122	yes -197
#فتحو	no 73	yes -58
#فتش>	no 125	yes -96
#فتشق	no -42	yes 73
#فتضر	no -87	yes 107
#فتنا	no -72	yes 81
#فته>	no -81	yes 90
#فتها	no -99	unknown 70
#فثقب	no 57	yes -46
#فجاء	no 112	yes -101
#فجار	no 63	yes -53
#فجر>	no 48
#فجرت	unknown 87	yes -70
#فحاج	no 60
#فحم>	no -104	unknown 87
#فحي>	no 106	yes -84
#فخار	no -73	yes 94
#فخد>	no 63
#فخذ>	no 117	unknown -68	yes -78
#فدار	no -225	yes 246
#فدرب	no 81	yes -67
#فذه>	no 48
#فراس	no -169	yes 183
#فراش	no -89	yes 113
#فرام	no 42
#فرغ>	no -43	yes 51
#فرغو	no 42
#فرف>	yes 44
#فركع	no 58
#فرن>	yes 47
#فرنس	no -40	yes 42
#فره>	no 54	yes -59
#فرو>	no -117	unknown -51	yes 157
#فرون	no 183	unknown -59	yes -135
#فريق	unknown -41
#فريك	no 107	yes -89
#فرين	unknown 51	yes -52
#فزه>	no -63	yes 91
#فستا	no -131	yes 153
#فسقط	no 84	yes -61
#فسه>	no -112	unknown 50	yes 55
#فسها	yes 45
#فسو>	no -187	unknown 108	yes 54
#فسوق	no 104	yes -69
#فسي>	yes 55
#فصدم	no -55	yes 81
#فصلت	no -161	unknown 125
#فضت>	no 64	unknown -54
#فطان	no -183	unknown -58	yes 208
#فطري	yes -43
#فطنج	no -121	yes 151
#فطو>	no -119	unknown 157	yes -72
#فطور	unknown 107	yes -116
#فطوم	no -153	yes 176
#فظهر	no 110	yes -87
#فعتن	no -83	yes 123
#فعته	no -48	yes 63
#فعل>	no 74
#فعنا	no 42
#فعني	no -80	yes 100
#فعه>	no 45
#فعين	no 135	yes -95
#فغمر	no 56	yes -46
#فقت>	unknown -41
#فقد>	no -51
#فقدت	no 49
#فقي>	unknown -72	yes 76
#فلا>	no 56
#فلت>	no -64	yes 87
#فلق>	unknown -59	yes 42
#فلم>	no 57	yes -41
#فله>	no -66	unknown 60
#فلوس	no -57	unknown 100	yes -46
#فلوط	unknown 81	yes -160
#فما>	no -84	unknown -63	yes 124
#فناش	no 75	yes -49
#فنان	unknown -42	yes 62
#فناه	no 78	yes -64
#فندق	unknown 55	yes -53
#فني>	no -61	yes 71
#فها>	yes 51
#فوا>	no -70	yes 91
#فواح	no 148	yes -133
#فوار	no 102	unknown -43	yes -60
#فوجه	unknown 128	yes -85
#فوخ>	no -41	unknown 41
#فوخي	no -47	yes 69
#فور>	yes 45
#فوره	no 59
#فوسط	unknown 54	yes -101
#فوف>	no 62	yes -56
#فوقن	no -68	yes 86
#فوقه	no 42
#فوقي	no -71	yes 82
#فول>	no -143	unknown 104
#فولو	no 63	yes -40
#فون>	no 55
#فيا>	no -44	yes 54
#فيتر	no 45
#فيتي	no 171	unknown -81	yes -91
#فيدو	unknown -65	yes 53
#فيدي	no -62
#فير>	no 55
#فيرا	no 41
#فيش>	yes 55
#فيف>	no 69	yes -54
#فيل>	no -41	unknown -57	yes 85
#فيلا	no 55
#فيلت	no 132	yes -115
#فينا	no -43
#فينو	no -61	yes 93
#فيها	yes -40
#فيي>	no -104	yes 135
#قاء>	no 51
#قابل	unknown -61	yes 60
#قاتش	no 75	yes -41
#قادر	no -63	yes 86
#قادم	yes 71
#قادو	yes 48
#قارب	no 126	yes -114
#قاس>	no -52
#قاست	no 83	yes -57
#قاسي	no 75	yes -53
#قاطع	yes 46
#قاعد	no 57
#قال>	no -46	yes 43
#قالت	yes 41
#قاله	unknown -52	yes 42
#قام>	no -66	yes 89
#قامه	no -117	unknown 145	yes -56
#قان>	no 60	yes -45
#قانو	no -86	unknown -75	yes 105
#قاوه	no 179	unknown -44	yes -148
#قايد	no -151	yes 161
#قايق	unknown 78	yes -51
#قبت>	no -50	yes 70
#قبتي	no -65	yes 79
#قبض>	no 40
#قبله	no 40
#قبه>	yes 58
#قبو>	unknown 48	yes -58
#قتش>	no 56	unknown -46
#قتلع	no 54	yes -40
#قته>	no -47	yes 75
#قتها	no 56
#قتي>	yes 59
#قدت>	no 49
#قدرش	yes 43
#قدرو	no 99	unknown -43	yes -63
#قدمن	no 107	yes -96
#قدمه	no 68	yes -42
#قدمي	no 42
#قدي>	unknown 54	yes -54
#قدير	no -52	yes 72
#قرا>	no 106	yes -75
#قران	no 81	yes -53
#قرب>	unknown 40
#قرعه	no -64	unknown -47	yes 92
#قرمي	no 96	yes -66
#قره>	no 70	yes -51
#قرير	no -43
#قست>	no 70	yes -55
#قسط>	no 55	unknown 104	yes -177
#قسم>	unknown 70	yes -59
#قصد>	no -137	yes 123
#قصدي	no 74	yes -58
#قطار	no -118	unknown 111
#قطتي	no 118	yes -106
#قطر>	no -55	unknown 49
#قطعا	no -46
#قطعه	no -89	yes 122
#قطعو	no 97	yes -58
#قطوع	no 63	yes -45
#قطون	yes 44
#قعات	no -66	unknown 78
#قعت>	unknown 43
#قعد>	yes 49
#قعنا	yes 47
#قعه>	no -42	yes 71
#قفا>	no -59	yes 76
#قفت>	no -44	yes 44
#قفز>	no -163	yes 181
#قفش>	no -157	yes 108
#قفطا	no -183	unknown -58	yes 208
#قفنا	no 57
#قفه>	unknown 77	yes -41
#قفها	no -106	yes 126
#قلاه	no 53
#قلبت	no 88	yes -73
#قلبو	no 142	yes -104
#قلبي	no 65	yes -41
#قلت>	no -80	yes 49
#قلع>	unknown -79	yes 40
#قلعا	no 139	yes -105
#قله>	no 89	yes -57
#قلوع	unknown -52
#قلي>	no 43
#قليم	no 93	yes -77
#قمها	no 104	yes -90
#قمي>	no -90	yes 106
#قناه	no -110	unknown 80
#قندي	no 68	yes -48
#قنطر	yes -65
#قنيط	no 96	yes -57
#قهي>	no 83	yes -60
#قوا>	no 110	yes -82
#قود>	yes 55
#قوط>	no 123	unknown -52	yes -76
#قوق>	no 81	yes -53
#قولو	no -69	unknown 93
#قوي>	no 99	yes -78
#قويه	no 79	yes -64
#قيا>	no -163	unknown 53	yes 80
#قيات	no -40	yes 71
#قياس	no 102	yes -84
#قيبت	no 75
#قيبه	no -86	unknown 41	yes 45
#قيت>	unknown 57	yes -59
#قيتش	no 64
#قيتو	no 46
#قيدو	no 111	yes -97
#قيع>	yes 48
#قيم>	no 108	yes -72
#قيمت	yes 41
#قين>	no -77	unknown 83
#كاب>	no 53
#كابل	no 89	yes -71
#كابي	no 69	yes -46
#كاتب	unknown 73	yes -83
#كاحل	no 45	yes -47
#كادن	no 110	yes -88
#كادي	unknown 44
#كار>	no -89	yes 70
#كارا	unknown 63	yes -60
#كارث	no -41	yes 65
#كارد	no -144	unknown 114
#كازا	no -91	unknown 125	yes -55
#كاس>	no -143	yes 161
#كاسك	no 95	yes -79
#كاط>	yes 49
#كاف>	no 133	yes -101
#كاله	no 57	unknown -58
#كالو	no -64	unknown -63	yes 119
#كانه	no 59
#كبات	no -91	unknown -84	yes 156
#كبت>	no 129	yes -135
#كبته	no -85	yes 123
#كبتي	no -136	unknown 49	yes 86
#كبر>	unknown -45	yes 63
#كتار	no 87	yes -67
#كتب>	no -45
#كتبت	yes 51
#كتبك	no -73	yes 94
#كتبن	no -48	yes 62
#كتبه	no 114	yes -88
#كتبي	yes 40
#كتجر	no -119	yes 137
#كتر>	no -133	yes 150
#كتري	no -214	unknown -72	yes 239
#كتسو	no -110	unknown 96
#كتشف	no 49
#كتشك	yes 43
#كتغط	unknown -108	yes 102
#كتفه	no 75	yes -52
#كتقو	no -66	unknown 87
#كته>	no 41
#كتوب	yes 40
#كتور	yes 45
#كتير	no 67	yes -46
#كثر>	no -44	yes 60
#كثير	no -44	yes 76
#كثيف	no 112	yes -84
#كحله	no 108	yes -98
#كدمه	no -98	yes 119
#كرا>	no -133	unknown 169	yes -74
#كراج	no 81	yes -41
#كراس	no -51	unknown 51
#كرام	no 139	yes -111
#كران	no -131	yes 155
#كرشي	no -45	yes 65
#كره>	no -49	yes 82
#كرهب	no 83	yes -58
#كروا	yes 48
#كروس	no -89	unknown -40	yes 129
#كروه	no 90	yes -72
#كري>	no 68	yes -89
#كريز	no 67
#كريس	no 172	unknown -71	yes -132
#كسجي	no -58	yes 70
#كسرا	no 250	unknown -58	yes -192
#كسرو	no 104	yes -80
#كسيد	no -127	unknown 213	yes -99
#كسيو	no 68	yes -51
#كشوف	no 85	unknown -43	yes -42
#كشي>	no 54	yes -41
#كفي>	yes 41
#كلات	no 66	yes -43
#كلار	no 71	unknown -43
#كلاك	no -56	yes 76
#كلام	unknown 89	yes -86
#كلب>	yes 48
#كلبي	no -223	unknown 78	yes 89
#كلت>	no -98	yes 108
#كلمه	no 94	yes -63
#كلها	no 54	yes -41
#كلهم	no -44
#كلو>	no 79	yes -59
#كليا	no -50	yes 70
#كليم	no 47
#كلين	yes 59
#كما>	no -54	yes 65
#كمان	no 98	yes -72
#كمل>	no -169	unknown 115	yes 47
#كمه>	no -232	unknown 135	yes 91
#كناس	unknown 51	yes -46
#كنبد	no 60	yes -41
#كنتس	unknown 79	yes -84
#كنتق	no 61
#كنتن	no 59
#كنخد	no -99	yes 113
#كندو	no -48	yes 80
#كندي	no -63	unknown 103	yes -132
#كنرج	no 172	unknown -90	yes -83
#كنرك	no -73	yes 93
#كنسو	no -68	yes 90
#كنصو	no 140	yes -107
#كنعا	no -124	unknown 146	yes -42
#كنقد	yes 59
#كنقط	no 70
#كنقو	no -44	yes 76
#كنكت	no 84	yes -72
#كنمس	no 106	yes -86
#كنمش	no 62
#كنني	no -47	unknown 91	yes -48
#كنها	unknown 114	yes -99
#كنوج	no 74	yes -53
#كني>	unknown 73	yes -57
#كها>	no 61	yes -43
#كواد	no -46	yes 66
#كوار	no 64	yes -47
#كواف	no -89	yes 106
#كوب>	no -84	yes 107
#كوتش	no -103	unknown 97
#كور>	yes 57
#كورن	no 102	yes -84
#كوره	no -41	yes 70
#كوري	no 46
#كوعي	yes 52
#كوك>	no -112	unknown 225	yes -159
#كول>	no 68	unknown -51
#كولو	yes 50
#كومو	no 141	yes -110
#كونت	no 85	yes -67
#كونج	no 78	yes -54
#كونس	no -54	yes 72
#كونط	no 89	yes -73
#كونه	no -59	yes 44
#كيا>	unknown 84	yes -85
#كيب>	no -65	unknown -59	yes 122
#كيت>	no 58	unknown -63
#كيتر	no -100	yes 119
#كيتس	no 52
#كيتق	no -129
#كيجر	yes 41
#كيجي	no 59	yes -51
#كيحل	no -130	unknown 114
#كيخر	no 135	unknown -41	yes -96
#كيخل	no -57	unknown 97	yes -69
#كيدخ	no 41	unknown -58
#كيدو	no -117	yes 149
#كيس>	no 103	yes -90
#كيسر	no 109	yes -87
#كيسو	no 72	yes -41
#كيسي	unknown -79	yes 71
#كيشع	no 112	yes -79
#كيشك	no 88	yes -78
#كيصل	no -73	unknown 113	yes -70
#كيط>	unknown 110	yes -107
#كيطا	no -153	yes 164
#كيطل	no -81	yes 105
#كيطي	no -46	yes 59
#كيف>	no 120	yes -79
#كيفا	no -65	unknown 95
#كيقط	no -107	unknown 92
#كيقو	yes 61
#كيل>	no -101	yes 138
#كيلع	no -70	yes 81
#كيلو	no -112	yes 142
#كينغ	no -54	unknown 80
#كينك	no -189	unknown 126
#لاء>	no -48	yes 55
#لابت	no -130	yes 146
#لابس	no 42
#لابه	no 97	yes -72
#لابو	no -44	yes 76
#لابي	yes 42
#لاتش	no 94	yes -77
#لاته	no -52	yes 71
#لاتو	no 46
#لاثه	no 40
#لاج>	unknown 55	yes -58
#لاجا	no 79	unknown -84
#لاجت	no -93	unknown 142	yes -71
#لاجه	no 62
#لاح>	yes 59
#لاحذ	no 67	yes -49
#لاحه	unknown -51	yes 56
#لاحي	unknown -51
#لاخي	no -43	yes 54
#لادر	yes 42
#لادو	no 92	unknown -42	yes -44
#لارج	no 145	unknown -49	yes -94
#لارو	yes 52
#لاري	no 48
#لازع	no 40
#لازم	no 58
#لاسط	no 81	yes -63
#لاسع	no -87	yes 52
#لاسف	no 41
#لاسم	no 52
#لاسن	no -113	unknown 64	yes 47
#لاسي	unknown 65	yes -89
#لاش>	no 68	yes -76
#لاشع	no 115	unknown -52	yes -65
#لاص>	no -66	yes 84
#لاصا	no -138	unknown -75	yes 184
#لاصط	no 46
#لاصق	no -166	yes 131
#لاضر	no 42
#لاط>	no -41	unknown 72
#لاطا	no 58	yes -47
#لاطل	no -114	unknown 118
#لاغا	no 102	yes -75
#لاف>	no 93	unknown -41	yes -49
#لافا	no 69
#لافو	no -82	yes 103
#لافي	no 84	unknown -55
#لاقا	no -127	unknown 126
#لاقل	no 139	unknown -53	yes -102
#لاقه	unknown 98	yes -80
#لاكه	no -70	yes 90
#لال>	yes 58
#لاله	no 69	unknown -45
#لالو	no 99	yes -78
#لالي	no -97	unknown -42	yes 123
#لامت	no 50	unknown 85	yes -173
#لامس	no -159	unknown 119
#لامط	no 58	yes -46
#لامه	no -95	yes 92
#لامي	no -48	yes 75
#لانا	no -56	yes 68
#لانب	no 79	yes -66
#لانت	no 99	yes -62
#لانج	unknown -45
#لانذ	no 52	yes -43
#لانس	no -43	yes 67
#لانص	no -56	yes 80
#لانن	yes 55
#لانه	no -68	yes 86
#لانو	unknown 121	yes -204
#لاني	no 49
#لاها	no -47	yes 67
#لاو>	no -120	unknown 93
#لاوت	no 76	unknown -53
#لاور	no -137	yes 148
#لاوط	no -65	unknown 59
#لاول	yes 48
#لاي>	no -46	unknown 51
#لاير	no 76	yes -46
#لايص	no 97	yes -69
#لايك	no -88	yes 125
#لايم	no -57	unknown 43
#لبا>	no -60	unknown 112	yes -94
#لباد	no 151	yes -130
#لباس	yes 66
#لباق	yes 42
#لبان	no 79	yes -49
#لبحث	no -65	unknown -40	yes 90
#لبخا	no 127	yes -105
#لبرا	yes 51
#لبرد	no 67	yes -54
#لبرم	no 119	yes -91
#لبرو	no -58	yes 80
#لبزط	no 55	yes -46
#لبس>	no 84	yes -48
#لبطا	yes -73
#لبطن	no -58	yes 64
#لبغل	no -54	yes 74
#لبكا	no 111	yes -90
#لبكر	no -178	yes 195
#لبلد	no -68	unknown 75
#لبلك	no 115	unknown -44	yes -71
#لبنت	no 53
#لبنز	yes 47
#لبنك	no -42	unknown 74
#لبني	yes 50
#لبوب	no 135	unknown -43	yes -90
#لبور	no -68	unknown 43
#لبوط	yes -43
#لبوم	no 74	yes -56
#لبون	no 126	yes -95
#لبيا	no -89	yes 109
#لبيب	no -96	unknown 62
#لبيج	no -46	yes 65
#لبيض	no 64	yes -45
#لبيط	unknown 61	yes -88
#لبيك	no -43	yes 60
#لتاب	no 147	yes -118
#لتام	no -153	unknown 162
#لتبر	no 75	yes -47
#لتحت	no 44
#لتدف	no 83	yes -70
#لتر>	no 85	yes -64
#لترا	no -61
#لترو	no 53
#لتصا	unknown 74	yes -43
#لتصر	unknown 41
#لتصل	no -48	yes 77
#لتعو	unknown 49	yes -93
#لتغي	no 58	unknown 41	yes -147
#لتفا	no -46	yes 81
#لتقا	no -67	yes 84
#لتقد	no -52	yes 72
#لتلا	no -64	unknown 53
#لتلي	no 83	yes -73
#لتمس	unknown 55	yes -42
#لتنا	unknown -45
#لته>	yes 47
#لتها	no -81	yes 110
#لتهب	no 99	yes -75
#لتهم	no 177	yes -160
#لتو>	yes 45
#لتوق	no -57	yes 67
#لتوي	no 91	unknown -45	yes -44
#لتيا	no 76
#لتير	no 45
#لتين	no 105	yes -87
#لتيو	no 43
#لثام	no -83	unknown 43
#لثلج	no 97	yes -79
#لثمن	no -108	yes 127
#لثمي	no 47
#لجاج	no 68	yes -56
#لجار	no -103	yes 126
#لجام	no 61
#لجبس	unknown 72	yes -68
#لجبص	no -53	yes 67
#لجبل	no 131	yes -106
#لجدي	no -89	unknown 47
#لجرح	yes 52
#لجرد	no -67	yes 44
#لجزا	no -94	yes 113
#لجلا	no 127	unknown -51	yes -73
#لجلي	no -100	yes 119
#لجما	no 55
#لجمل	unknown 115	yes -127
#لجمي	no -44	yes 62
#لجنا	yes -40
#لجنب	no -60	unknown 74
#لجند	unknown -46	yes 77
#لجنط	unknown 56	yes -83
#لجني	no 100	unknown -51	yes -47
#لجها	no 122	yes -91
#لجهت	unknown -44
#لجهد	no 86	yes -72
#لجوا	no 113	yes -83
#لجوز	no 55	yes -48
#لجيب	no 104	yes -76
#لجير	no -83	yes 99
#لحاج	yes 49
#لحار	no -93	unknown 51	yes 40
#لحاس	no 134	yes -110
#لحاف	no 57	unknown 51	yes -114
#لحال	no 115	unknown -48	yes -68
#لحان	no 54
#لحاي	no -76	unknown 73
#لحج>	no -129	yes 150
#لحجا	no 69	yes -50
#لحد>	no 60	unknown 46	yes -105
#لحرا	no 91	unknown -42	yes -47
#لحسا	no -52	unknown 126	yes -149
#لحسن	no -147	unknown 86
#لحصي	no -59	yes 91
#لحفر	no 70	yes -42
#لحق>	no 68
#لحقت	no 53	unknown -42
#لحقن	no 48
#لحقه	no 76	yes -56
#لحقي	no -155	yes 178
#لحلو	no 74
#لحلي	yes 47
#لحم>	no -137	yes 158
#لحمر	no -41	unknown 141	yes -113
#لحنف	no 63	yes -47
#لحو>	no -45	yes 77
#لحوا	no 76	yes -47
#لحوض	yes 53
#لحوم	no 49
#لحي>	no -42	yes 72
#لحيو	no 81	yes -48
#لخار	no 58
#لخام	no -97	yes 100
#لخان	no -180	yes 198
#لخدا	no -112	yes 74
#لخدم	no 46
#لخرا	no 50	yes -41
#لخزا	no 65
#لخسا	no 43
#لخضا	no -52	yes 72
#لخضر	no -68	unknown 70
#لخط>	no 50
#لخمس	no -163	unknown 109
#لخوف	no -60	yes 80
#لخيا	unknown 61
#لخير	yes -43
#لخيم	no 58	unknown 56	yes -115
#لداب	no -81	yes 102
#لدار	yes -54
#لداي	no 47
#لدتي	no 85	yes -67
#لدجا	no 79	yes -66
#لدرج	no -52	unknown 72
#لدرو	no 89	yes -57
#لدش>	no 148	yes -117
#لدقي	no 48
#لدكت	no -157	unknown 101
#لدلا	no -71	unknown -45	yes 102
#لدني	no 83	yes -64
#لده>	no -45	yes 64
#لدها	no -58	yes 84
#لدهب	no -50	yes 72
#لدو>	no -61	yes 72
#لدوش	no 63
#لديب	no -241	unknown 111	yes 90
#لديه	no -151	unknown 49	yes 102
#لذرا	no 51	unknown -48
#لذهب	no 51
#لذي>	no -46
#لراج	yes 66
#لراد	no 55	yes -58
#لراس	no 45
#لراش	no 65	yes -46
#لراف	no 47
#لراي	no 59	yes -41
#لربا	no -42
#لربع	no -84	yes 119
#لرحل	no 41	yes -73
#لرخا	yes 42
#لرصي	no -129	unknown 54	yes 67
#لرطو	yes 58
#لرعد	no 62	yes -46
#لرف>	no 58
#لرفر	yes 40
#لرقب	yes 44
#لرقم	no 57
#لركا	no 84	yes -59
#لركب	no -46	yes 67
#لرما	no 80	yes -60
#لرمل	no 60
#لروا	no 88	unknown -40	yes -47
#لروم	no 69
#لريح	no -43	yes 72
#لريد	no 70	yes -55
#لريز	no 73	unknown -51
#لريم	no 57	yes -42
#لزبو	no -152	yes 181
#لزرا	unknown 65	yes -70
#لزرع	no -49	yes 60
#لزرق	no -71	unknown 100
#لزري	no 64
#لزلي	no 75	yes -40
#لزوا	yes -57
#لسا>	no -61	unknown -72	yes 130
#لساخ	no 76	yes -69
#لساد	no -50	unknown 49
#لسار	yes -48
#لساس	unknown -49	yes 41
#لساق	no 41
#لسبا	no -40	unknown 74
#لسبب	no -53	unknown 166	yes -133
#لسبع	no -63	yes 43
#لسبو	no 51	yes -40
#لستا	no 64
#لسته	unknown 115	yes -90
#لستو	yes 58
#لسخا	no -55	unknown 54
#لسخو	no 44
#لسدا	yes 56
#لسرب	no 130	yes -95
#لسرد	no 43
#لسرق	no 53
#لسرو	unknown 86	yes -118
#لسطل	no 59	unknown -70
#لسطو	no -81	yes 114
#لسعا	no 51
#لسفر	unknown 134	yes -130
#لسفن	no 125	unknown -53	yes -71
#لسقي	no -42	yes 62
#لسكا	unknown 98	yes -109
#لسكر	unknown -53
#لسلع	no -74	yes 101
#لسلك	no 60
#لسلم	no 126	yes -94
#لسما	no -41	yes 77
#لسمك	yes 47
#لسنا	no 63	unknown -63
#لسنس	no 132	yes -109
#لسوا	no 42	yes -63
#لسور	no -59	yes 74
#لسوك	no 109	unknown -84
#لسوي	no -92	yes 121
#لسي>	no -74	yes 99
#لسيد	no -43	yes 59
#لسيط	no 105	yes -73
#لسيف	no 55
#لسيل	no 91	yes -66
#لسيم	no 87	yes -75
#لسين	no 128	yes -96
#لشاب	no -73	yes 98
#لشاش	no 117	yes -95
#لشان	unknown -64	yes 62
#لشبك	no 102	yes -70
#لشتا	no 70	yes -51
#لشرا	no -87	yes 107
#لشرف	yes 59
#لشري	no -65	unknown -49	yes 99
#لشعر	no -101	yes 117
#لشغل	no 44
#لشفا	no 99	yes -68
#لشقه	yes 54
#لشكا	no 51
#لشكو	no 62	yes -47
#لشمع	no 43
#لشنط	no 85	yes -61
#لشهو	no 79	yes -47
#لشوف	no 88	yes -61
#لشوك	no -111	yes 130
#لشيف	no -61	yes 76
#لصات	unknown -57
#لصاك	yes -51
#لصان	no -110	yes 128
#لصبع	no 57
#لصبي	no -102	yes 131
#لصت>	unknown 72	yes -62
#لصحه	no 102	yes -81
#لصخر	no -78	unknown -55	yes 115
#لصدا	unknown 93	yes -81
#لصدر	no 91	unknown -57
#لصف>	no -152	unknown 125
#لصق>	no 138	yes -109
#لصقا	no -144	unknown -41	yes 169
#لصلي	no 145	yes -130
#لصنا	no 112	yes -94
#لصو>	no -176	unknown 130
#لصوت	no 96	yes -74
#لصور	no 72	yes -56
#لصوي	no 44
#لصيف	no 122	yes -102
#لصين	no -166	unknown 131	yes -42
#لضبط	yes 49
#لضرب	no 48
#لضما	no 128	unknown -78	yes -51
#لضهر	no -41	yes 58
#لضيا	no -158	unknown 121
#لضيع	no 92	yes -67
#لطاج	no 66	yes -45
#لطاو	no 120	yes -75
#لطبا	unknown 40
#لطبع	unknown 84	yes -71
#لطبل	no -113	yes 134
#لطرق	yes 46
#لطما	no 62
#لطمو	no 66	unknown 57	yes -137
#لطنا	unknown 77	yes -96
#لطنج	no 84	yes -66
#لطه>	no 55
#لطول	no 98	yes -85
#لطون	unknown -78	yes 68
#لطيا	no 53	yes -78
#لطير	no 78	yes -85
#لطيف	no -64	yes 81
#لطين	no 42
#لظلا	no 95	yes -72
#لعات	no 70	yes -47
#لعاد	no 74	yes -56
#لعام	yes 51
#لعان	no 55
#لعبا	no 94	yes -61
#لعبو	no -99	yes 112
#لعتو	no -182	unknown 124
#لعجا	no -180	yes 191
#لعجل	unknown 42	yes -52
#لعجي	no 68	yes -48
#لعدا	no 90	yes -69
#لعرا	no 59
#لعرو	no -126	yes 153
#لعسا	unknown 90	yes -111
#لعشا	no 114	yes -84
#لعشر	unknown 41
#لعصي	no -114	yes 133
#لعظم	no -67	unknown 120	yes -109
#لعقب	no -85	yes 100
#لعقد	unknown 99	yes -111
#لعلا	no 86	unknown -55
#لعما	unknown 57
#لعمر	yes -55
#لعمو	no 111	yes -88
#لعند	no -48	yes 58
#لعنق	no -68	yes 90
#لعو>	no 120	yes -105
#لعود	no 79	yes -58
#لعيا	unknown 47	yes -46
#لغاب	no 74	yes -53
#لغات	no -127	unknown 163	yes -88
#لغاز	no -68	unknown 50
#لغت>	no 92	yes -65
#لغرب	no 47
#لغسا	no 82	yes -59
#لغسي	no 122	yes -112
#لغطا	no 54
#لغلط	no -51	unknown -46	yes 98
#لغنا	no 81	yes -62
#لغه>	no -78	unknown 48
#لغيت	no -197	unknown 243	yes -110
#لفات	no 44	unknown -62
#لفار	no -50
#لفاز	no 71	yes -53
#لفاس	unknown 76	yes -93
#لفاص	no 40
#لفاك	unknown -45
#لفال	unknown 78	yes -65
#لفت>	yes 55
#لفخا	no -73	yes 94
#لفخد	no 63
#لفخذ	no 117	unknown -68	yes -78
#لفرا	yes 40
#لفرح	no 119	yes -93
#لفرن	yes 45
#لفري	no 94	yes -74
#لفزه	no -63	yes 91
#لفلا	unknown -44	yes 45
#لفلو	unknown 54	yes -51
#لفنا	unknown -41
#لفند	unknown 70	yes -61
#لفو>	no -149	yes 173
#لفوا	no 164	unknown -77	yes -87
#لفور	yes -72
#لفوق	yes 68
#لفول	no -50
#لفيت	unknown -49
#لفيد	no -62	yes 81
#لفيز	no 43	unknown 88	yes -222
#لفيش	no -42	yes 61
#لفيل	no 73	yes -42
#لفيه	no 63
#لقا>	no 43
#لقات	yes 52
#لقاح	yes 53
#لقار	no 180	unknown -45	yes -152
#لقاع	unknown 117	yes -97
#لقان	no -86	unknown -75	yes 105
#لقاو	no 131	yes -98
#لقاي	no -151	yes 161
#لقبو	no 107	yes -90
#لقت>	no 59
#لقدر	no -71	yes 93
#لقرا	no 116	yes -84
#لقرب	no -109	unknown 158	yes -47
#لقرم	yes 50
#لقري	no 55
#لقسط	no -129	unknown 172	yes -75
#لقسم	unknown 60	yes -78
#لقصد	no 53	yes -43
#لقط>	no 43
#لقطا	no -118	unknown 111
#لقطه	no 97	yes -77
#لقفل	no 53
#لقلب	no 92	yes -77
#لقنط	no 75	yes -44
#لقني	no 59
#لقه>	unknown 79	yes -107
#لقوي	no 154	yes -130
#لقي>	unknown 50	yes -93
#لقيت	yes -53
#لقيم	no 102	yes -77
#لقين	no 41
#لكاب	no 41
#لكات	no 83	yes -58
#لكاح	unknown 42	yes -69
#لكاد	no 81	yes -59
#لكار	no -54	unknown 41
#لكاز	yes 40
#لكاس	no 89	yes -69
#لكاط	yes 60
#لكاف	no 131	yes -91
#لكال	no 74	yes -41
#لكت>	no 69	yes -54
#لكتب	yes 42
#لكتف	no 122	yes -89
#لكرس	yes 42
#لكره	no -128	yes 151
#لكرو	no -138	unknown 119
#لكري	no 52
#لكسي	no -77	unknown 76
#لكل>	yes 62
#لكلا	no 47
#لكنا	no -116	unknown -43	yes 152
#لكنن	no -41	unknown 69
#لكني	unknown 118	yes -119
#لكه>	no -51	yes 75
#لكوا	no -93	yes 116
#لكوت	no -263	unknown 232	yes -52
#لكوك	no 179	unknown -43	yes -145
#لكون	yes 49
#للاس	no 113	unknown -58	yes -65
#للاف	no 141	yes -113
#للاو	no -46	yes 73
#للبا	no -75	yes 41
#للبل	no 52
#للحم	unknown -47	yes 50
#للحي	no 110	yes -93
#للدا	unknown 105	yes -98
#للدر	no 90	yes -74
#للدو	no -105	unknown -53	yes 134
#للرك	yes 52
#للزن	no -140	yes 151
#للسب	no -68	yes 85
#للسط	yes 45
#للسي	no 96	yes -75
#للشر	no 55	yes -43
#للعا	no 219	yes -187
#للعم	no -119	yes 143
#للغه	no -139	unknown 54
#للقا	no 136	unknown -66	yes -69
#للكل	no 53
#للمر	no 50
#للمو	no 63
#للوح	no 55
#للور	no -41
#للول	no -129	unknown 117
#لليس	no 98	yes -67
#لليل	no 41
#لليم	no -47	yes 68
#لماذ	no 78	unknown -66
#لمار	yes 52
#لماز	no 105	yes -74
#لماش	no 60	yes -42
#لماط	no 156	unknown -40	yes -123
#لماك	no 80	yes -58
#لمال	no -59	yes 70
#لمبل	no 48	yes -51
#لمت>	no -53	unknown -63	yes 104
#لمتح	no 67	yes -46
#لمته	no -165	unknown 142	yes -54
#لمجا	no -120	unknown 61	yes 62
#لمجم	no 183	unknown -42	yes -145
#لمحر	yes -43
#لمحط	no 83	yes -63
#لمحك	no -232	unknown 135	yes 91
#لمحل	no 57	yes -41
#لمحم	no -54	yes 85
#لمخب	no -112	yes 120
#لمخز	no 84	yes -59
#لمدا	no -51	yes 93
#لمدخ	unknown -50
#لمدر	no -52	yes 54
#لمدف	no 61	yes -45
#لمدي	unknown -62
#لمرت	no 192	unknown -41	yes -160
#لمرج	no 46
#لمرح	no 88	yes -76
#لمرس	no -56	yes 74
#لمرف	unknown 128	yes -120
#لمزد	yes 50
#لمس>	no -64	yes 85
#لمسك	no -52	yes 69
#لمسه	no 90	yes -64
#لمسو	no -100	unknown 74
#لمشت	no -143	yes 110
#لمصا	no 143	unknown -59	yes -81
#لمصب	no -104	unknown 72
#لمصد	unknown 105	yes -95
#لمصل	yes 52
#لمضخ	no 50
#لمضي	unknown -53	yes 40
#لمطا	no 50	unknown 51	yes -104
#لمطب	no 59
#لمطر	no 93	yes -69
#لمطع	yes 55
#لمظل	yes 54
#لمعص	no 160	yes -131
#لمعل	no -81	yes 105
#لمعم	no 101	yes -82
#لمغس	no 99	yes -71
#لمفت	no 136	yes -124
#لمقا	no 56
#لمقص	unknown 72	yes -49
#لمقل	no 68	yes -44
#لمقه	no 166	yes -144
#لمكا	yes 53
#لمكت	no -76	yes 113
#لمكم	no 115	unknown -41	yes -88
#لمكي	no -44	yes 63
#لملا	no -52
#لملف	yes 50
#لممت	no -100	unknown 69
#لممر	no 61	yes -44
#لمنا	no 59
#لمنز	no 84	yes -69
#لمنش	no 53
#لمه>	no -59	unknown 41
#لمها	no -203	unknown 99	yes 103
#لمهم	yes 56
#لموا	no 43
#لموب	no 72	yes -45
#لموت	no 67
#لموس	no 79	yes -50
#لموق	no -45
#لموك	no 46	yes -80
#لمول	unknown -46
#لمون	unknown 59
#لمير	no -71	unknown -58	yes 124
#لمين	no -50	yes 54
#لميه	no 101	yes -69
#لناد	no -78	yes 103
#لناس	no -62	yes 67
#لناظ	no -45	yes 53
#لناف	no 89	yes -70
#لنام	no 68	yes -47
#لنجو	no 123	yes -106
#لنحا	no 135	yes -119
#لنحل	no 68	yes -46
#لنص>	yes 44
#لنضا	unknown 78	yes -99
#لنظا	unknown 59	yes -52
#لنعن	no -55	yes 79
#لنقل	no -114	unknown 79
#لنمر	no -121	yes 90
#لنوا	no -147	unknown -44	yes 175
#لنير	no -42	yes 61
#لهات	no 83	yes -57
#لهبط	no 62
#لهم>	no -43
#لهوا	no 54	yes -96
#لهوت	no 63	yes -50
#لهون	no -57	yes 75
#لوار	yes 48
#لواق	no 128	yes -95
#لوال	no 48	yes -44
#لوب>	no 63	yes -45
#لوبه	no -88	unknown 108
#لوجع	no -105	yes 136
#لوجه	no 101	yes -73
#لوح>	no 102	yes -78
#لوحد	no 61
#لوحي	no 101	yes -83
#لودي	yes 48
#لور>	no -44	yes 63
#لورا	no -62	unknown 127	yes -67
#لورد	no 145	yes -123
#لورش	no 44
#لورق	no -40	yes 53
#لورك	no -115	unknown -44	yes 161
#لوز>	no -113	unknown 73
#لوس>	unknown 66	yes -46
#لوسط	no -91	yes 128
#لوضو	no 123	yes -90
#لوطو	yes -56
#لوع>	no -102	yes 71
#لوعه	no -45
#لوقت	no 70	yes -40
#لوك>	no -114	unknown 79
#لوكا	unknown -66	yes 57
#لول>	no -58
#لولا	no -42	yes 80
#لولد	no -91	unknown 55
#لولي	no 62	yes -42
#لوم>	no 56
#لومب	yes 46
#لومت	no -95	yes 128
#لوني	no -46	unknown 96	yes -66
#لويا	no 132	yes -103
#ليان	no -79	yes 99
#ليبي	no 145	yes -130
#ليت>	no 52
#ليته	no 120	yes -100
#ليح>	no -48	yes 77
#ليدا	no 54
#ليدي	no -154	yes 171
#ليزر	unknown -75	yes 83
#ليزه	unknown 58	yes -65
#ليزو	no 165	unknown -40	yes -132
#ليزي	no -93	yes 113
#ليسر	no -50
#ليفو	no 65	yes -52
#ليك>	no 68	unknown -54
#ليكو	no 55
#ليلا	no 76	yes -88
#ليلت	no 42
#ليله	no 53
#ليلي	yes 42
#ليمن	unknown 49	yes -63
#ليمه	no 118	yes -100
#ليمو	no 75	yes -54
#ليمي	yes 44
#لين>	yes 44
#ليني	yes 56
#ليها	yes 43
#ليوز	no -56	unknown 96	yes -53
#لييه	no 52	yes -40
#مابغ	no -91	yes 111
#مابق	no 116	yes -101
#مات>	no 63	yes -40
#ماتر	no -42	yes 62
#ماتش	no 50
#ماتو	no 58	yes -50
#ماتي	unknown 47	yes -54
#ماجا	no 119	yes -78
#ماد>	no 45
#مادي	no -72	unknown 60
#ماذا	no 83	unknown -42
#مارت	yes 58
#مارش	unknown -42
#ماره	unknown 46
#مازا	unknown 46	yes -44
#مازو	no 96	yes -65
#ماس>	no 108	yes -89
#ماسي	no -214	unknown 105	yes 78
#ماش>	no 156	unknown -52	yes -103
#ماشف	no -67	unknown 77	yes -43
#ماصر	no 119	unknown -49	yes -70
#ماطل	no 180	yes -159
#ماطم	no 54
#ماطو	no 133	unknown -54	yes -92
#ماعر	unknown 73	yes -55
#ماعن	yes 56
#ماعه	unknown 47	yes -73
#ماعي	no 59	yes -40
#مافي	yes 60
#ماق>	no -89	yes 120
#ماك>	no -53	unknown 125	yes -83
#ماكا	no 56
#ماكن	unknown 61	yes -49
#مال>	no -41
#مالك	no -75	yes 86
#ماما	unknown -47	yes 44
#مامن	no -121	unknown -41	yes 150
#مان>	no 97	yes -69
#مانه	yes -54
#ماني	no -92	yes 116
#ماه>	no -47	yes 76
#ماوق	yes 46
#ماي>	no -63
#مايه	no 60	unknown -94
#مبا>	no 58	yes -40
#مبر>	no 139	unknown -70	yes -72
#مبلغ	no 76
#مبلل	unknown 58	yes -62
#مبلو	no -44	unknown 71
#مبيل	yes 55
#مبين	no 211	unknown -59	yes -165
#مبيه	no 97	yes -81
#متاز	no -100	unknown 69
#متاع	no -47	yes 68
#متجر	no 79	yes -68
#متد>	no -44	yes 65
#متدت	no -99	yes 117
#مترا	no -59	yes 71
#متري	yes 42
#متضر	no 78	yes -60
#متعل	no 97	yes -77
#متنا	no -50	yes 60
#متني	no -64	yes 82
#مته>	no -57	yes 68
#متها	yes 50
#متي>	unknown 51	yes -73
#مثقو	no 87	yes -64
#مثل>	no 73	yes -52
#مثلث	no 65	unknown -52
#مثلي	no 77	yes -63
#مجاو	no -101	yes 114
#مجرد	no 92	unknown -45	yes -53
#مجهو	no 86	yes -60
#محاو	no 99	yes -84
#محدش	yes 50
#محرك	no 43	yes -48
#محرو	no 80	yes -51
#محطم	no 92	yes -70
#محطه	unknown 48
#محكم	no -232	unknown 135	yes 91
#محل>	no 62	yes -43
#محلو	no -49	yes 75
#محلي	no -80	yes 50
#محمد	no -45
#محمل	no -99	yes 130
#محمو	no 102	yes -80
#مخبز	no -92	yes 101
#مخدو	no 49
#مخزن	no 54
#مخزو	no 71	yes -56
#مخلو	yes -55
#مدام	no -59	yes 79
#مدخل	no -75	yes 68
#مدخن	no -101	yes 122
#مدرب	no -195	unknown 72	yes 125
#مدفا	no 75	yes -60
#مدكو	no -156	unknown 256	yes -181
#مدو>	no -88	yes 102
#مدير	no -60	unknown -76	yes 137
#مرا>	no -65	unknown 64
#مراك	no -61	unknown 82
#مراه	no -98	unknown 71
#مربو	no 53
#مرت>	no 42	unknown 41	yes -78
#مرته	no -84	yes 106
#مرجا	no -85	unknown 72
#مرجو	no 46
#مرحب	no 67	unknown -43
#مرسي	no -73	yes 67
#مرض>	no 84	yes -72
#مرفق	no -44
#مركز	yes -43
#مرمي	no 138	yes -117
#مرنا	no -40	yes 52
#مرو>	yes 63
#مرور	yes 50
#مرين	no -130	unknown 72
#مزدو	unknown -43
#مزق>	unknown -48	yes 63
#مزهر	no -120	yes 134
#مساع	no -49	yes 66
#مساف	no -91	yes 66
#مسبح	yes 73
#مست>	no 65	yes -42
#مستا	no -108	yes 135
#مستن	no -203	unknown 154	yes 42
#مسح>	no 106	yes -86
#مسدو	no 93	yes -59
#مسرع	no -109	yes 138
#مسسن	no 115	yes -96
#مسكت	no 57	yes -41
#مسكر	no 51	yes -41
#مسكو	no -72	yes 100
#مسما	no 45
#مسن>	no 75	yes -57
#مسنا	no 55
#مسني	yes 61
#مسه>	no -70	yes 72
#مسوو	no -142	unknown 116
#مشتر	no -114	yes 89
#مشرو	no 104	unknown -46	yes -58
#مشكل	no -42	yes 65
#مشين	no 56
#مصاب	no 64
#مصبا	no -75
#مصحه	no 124	unknown -61	yes -65
#مصد>	no 51
#مصدر	no -97	unknown 87
#مصدو	no -57	unknown 81
#مصعد	no 122	yes -86
#مضان	no -54	yes 80
#مضخه	no 50
#مضرو	no 41	yes -66
#مضيق	unknown -53	yes 40
#مطار	unknown 92	yes -65
#مطاف	no 60	yes -45
#مطبخ	no 53
#مطر>	no 60
#مطعو	unknown 127	yes -115
#معاف	no -101	unknown 101
#معان	no -85	unknown 147	yes -84
#معاه	no -82	yes 51
#معت>	no -44
#معتر	no -87	yes 106
#معجز	unknown -52	yes 48
#معرض	no -212	yes 229
#معرف	no -73	unknown 133	yes -77
#معرو	yes 48
#معصم	no 47
#معقو	no -43	yes 53
#معلق	no -54	unknown 84	yes -67
#معلم	no -56	yes 75
#معلو	no 42
#معمو	no 75	yes -60
#معنا	no 51
#معها	no 120	unknown 50	yes -173
#معوج	no -82	unknown 155	yes -97
#معيه	no -42	yes 64
#مغلق	no 119	yes -104
#مفات	no -61	unknown 61
#مفتا	no 178	yes -144
#مفرك	no 152	unknown -60	yes -123
#مفيش	no 91	yes -70
#مقبض	no 40
#مقص>	unknown 86	yes -59
#مقصو	no 79	yes -51
#مقطع	no -99	yes 113
#مقعد	yes 41
#مقلا	no 53
#مقله	no 88	yes -51
#مقهي	no 83	yes -60
#مكاد	no -44	yes 53
#مكتر	no -187	unknown -60	yes 220
#مكرو	no 90	yes -72
#مكري	no 53	yes -40
#مكشو	unknown 63	yes -105
#مكم>	no 114	yes -87
#مكن>	unknown 43	yes -42
#مكنا	unknown 51	yes -46
#مكيف	yes 46
#مكين	no -96	yes 120
#ملء>	yes 42
#ملاح	no -79	yes 89
#ملاص	no -177	unknown 107	yes 64
#ملاك	no -125	yes 161
#ملال	no 42
#ملان	yes 41
#ملثم	no 42
#ملكه	no 123	yes -95
#ملو>	no 100	unknown -40	yes -59
#ملوا	no -89	yes 97
#ملول	unknown -40
#ملين	yes 45
#مليه	no 78	yes -43
#مليو	no 49
#ممتا	no -100	unknown 69
#ممكن	no -156	unknown 93
#مناس	yes 50
#منتص	unknown -40
#منشا	no 53
#منكم	no -127	unknown 181	yes -90
#منه>	no -50	yes 42
#منهم	unknown 45	yes -60
#منو>	no -57	yes 54
#منين	unknown -88
#مهرس	no -110	unknown 136
#موا>	no 52
#مواي	yes 42
#موتو	no 109	yes -82
#موجه	no 52
#موجو	no 158	yes -131
#موخر	no -93	yes 115
#مورا	yes 68
#موره	no 75	yes -60
#موز>	no 41
#موزا	no 64	yes -56
#موس>	no 106	yes -71
#موسي	no 56
#موظف	no 71	yes -44
#موعد	no 59
#موقع	yes 43
#موك>	no 82	yes -63
#موكب	no -56	yes 62
#موكي	no 70	yes -99
#مول>	no -67	yes 79
#مولا	no -64	yes 90
#مومن	no 50
#مونب	no 43
#موند	no 141	yes -110
#موني	no -180	unknown 103
#ميات	no -62	unknown 145	yes -125
#مياه	yes 42
#ميت>	no 47
#ميتر	no 84	yes -70
#ميته	yes 51
#ميتو	no -88	yes 111
#ميتي	unknown -49
#ميد>	no 49
#مير>	yes 56
#ميري	no -71	unknown -58	yes 124
#ميسي	yes 51
#ميع>	no -46	yes 65
#ميعا	no 48
#ميك>	no 106	yes -74
#ميل>	no -57	yes 93
#ميلا	no -113	yes 132
#مين>	no -57	unknown 61
#مينه	no 106	unknown -41	yes -65
#ميني	no -75	unknown -56	yes 134
#ميو>	unknown 48
#ميون	no -139	yes 170
#ناء>	no -62	yes 56
#نابي	no 121	yes -109
#نات>	no 88	yes -54
#ناتن	no -63	yes 79
#ناثر	yes 54
#ناج>	unknown 127	yes -148
#ناجم	no 107	yes -87
#نادم	no 61
#نازه	yes 67
#ناسب	yes 50
#ناض>	no 97	yes -70
#ناضت	no -78	unknown -45	yes 110
#ناظو	no -45	yes 53
#ناعي	no 149	yes -134
#ناق>	yes 43
#ناك>	no 45
#ناكل	no 67	yes -58
#نامو	no 79	yes -57
#نانت	no -63	yes 80
#ناهم	no 122	yes -102
#ناي>	no 56
#نايه	no -125	unknown 74	yes 41
#نبدل	no -62	unknown 117	yes -72
#نبلي	no 43
#نبه>	no 92	yes -67
#نبها	no 184	yes -159
#نبور	no -80	yes 101
#نبول	no -74	unknown 78
#نبيه	no 54
#نتبه	unknown 53	yes -55
#نترن	no 65	yes -48
#نترو	no 49
#نتسن	unknown 79	yes -84
#نتشر	no -155	unknown 106
#نتصف	unknown -40
#نتظر	no 59	unknown -42
#نتفا	no -133	yes 150
#نتفخ	no 50
#نتقل	no -108	yes 128
#نتنف	yes 57
#نتوم	no -99	yes 134
#نتي>	no -44
#نتيج	no 62
#نتير	no 77	yes -53
#نتيش	no -62	yes 72
#نتين	no 84	yes -56
#نجا>	no -84	yes 96
#نجرح	no -53	yes 64
#نجره	no 94	yes -75
#نجلو	no -53	yes 74
#نجمه	no 131	yes -89
#نجه>	yes 57
#نجوم	no 123	yes -106
#نجيل	no 78	yes -54
#نحاس	no 135	yes -119
#نحل>	no 54
#نحمد	no -162	yes 174
#نحن>	no 44
#نخدم	no -109	yes 123
#نخرج	no -67	unknown 48
#نخلص	no -80	yes 48
#ندار	no 151	yes -114
#ندخل	no -124	yes 144
#ندر>	no 239	unknown -60	yes -203
#ندس>	no 50
#ندق>	unknown 45	yes -62
#ندما	no 57
#ندنا	no -86	yes 87
#ندها	no -51	unknown 60
#ندهم	yes 53
#ندو>	no -52	yes 83
#ندور	yes 64
#ندوش	yes 50
#نديش	no -79	yes 94
#نديك	no -44
#نديل	no 63	yes -47
#نذار	no 68	yes -59
#نرجع	no 142	unknown -70	yes -70
#نركب	no -53	yes 73
#نزلا	no 44	unknown -54
#نزلن	yes 49
#نزير	no 83	yes -56
#نزين	no -76	yes 92
#نساو	no -71	yes 81
#نستا	no -62	yes 74
#نسخه	no -113	unknown 123
#نسطا	no -57	yes 75
#نسله	no 132	yes -109
#نسوق	no -157	yes 182
#نسي>	no -56	yes 83
#نسيت	no 88	yes -73
#نسير	no 110	unknown -50	yes -55
#نسين	no -95	yes 111
#نشار	no 53
#نشرب	no -53	yes 62
#نشق>	no -105	unknown 167	yes -136
#نشوف	no 111	yes -78
#نصاب	no 81	yes -58
#نصلح	no -133	yes 153
#نصو>	no -50	yes 76
#نصور	no 114	yes -87
#نصيف	yes -52
#نضاض	no -70	unknown 134	yes -78
#نطره	yes -65
#نطه>	no 118	yes -89
#نطوا	no 48	yes -41
#نطور	no 84	yes -57
#نطي>	unknown -64	yes 62
#نظار	no 110	unknown -72
#نعاج	no 81	yes -74
#نعاو	no -72	unknown 69
#نعرف	no -64	unknown 60
#نعس>	no 72	yes -59
#نعست	no 59
#نعلم	no 179	unknown -47	yes -152
#نعم>	yes 49
#نعمر	yes 53
#نعنا	no -53	yes 72
#نعيط	no -79	unknown 154	yes -108
#نغرس	no 98	unknown -54	yes -41
#نفتح	no 57
#نفجا	no 63	yes -53
#نفسه	no -90	yes 65
#نفسو	no -187	unknown 108	yes 54
#نفسي	yes 61
#نفصل	no -153	unknown 124
#نفيه	no 49	yes -40
#نقطع	no 61
#نقل>	no -61	yes 47
#نقلب	no 42
#نقلت	no -156	unknown 148
#نقلو	no 103	unknown -40	yes -68
#نقو>	yes 68
#نقول	no 58
#نكتب	yes 42
#نكر>	no -79	unknown 59
#نكسر	no 59	yes -84
#نكم>	no -205	unknown 234	yes -51
#نلبس	no 84	yes -48
#نمرت	no -110	yes 139
#نمره	no -87	yes 51
#نمسح	no 106	yes -86
#نمشي	yes -47
#نمل>	no -51	yes 66
#نملا	no -52	yes 57
#ننا>	no -51	yes 74
#نني>	unknown 52
#نهر>	no 62	yes -49
#نهضر	no 44
#نهم>	unknown 41	yes -77
#نوات	no -60	yes 48
#نوبي	unknown 44
#نوت>	no 54
#نوجد	no 74	yes -53
#نورا	no 65	yes -40
#نوقع	no -62	yes 83
#نون>	no 157	unknown -48	yes -118
#نوني	unknown -46	yes 49
#نوي>	no -97	unknown 176	yes -124
#نويه	no 135	unknown -44	yes -96
#نيرا	no -42	yes 61
#نيس>	yes 43
#نيشا	no -100	yes 111
#نيط>	unknown -44	yes 70
#نيطر	no 96	yes -57
#نيفه	no -40	unknown -72	yes 93
#نيفي	no -288	unknown 204	yes 46
#نيقه	no -58	unknown 86	yes -44
#نيكي	no 47
#نينا	no -85	yes 99
#نينش	no -84	unknown -41	yes 111
#نينه	unknown -40	yes 42
#نيين	no -121	yes 142
#هادا	no -154	yes 192
#هاده	unknown 58	yes -76
#هاز>	no 58	yes -40
#هان>	no -90	unknown 61
#هايي	no 115	unknown -50	yes -62
#هبط>	yes 51
#هبطه	no 62
#هبطو	no 100	yes -87
#هبه>	no 83	yes -58
#هتين	unknown -44
#هجمو	no 120	yes -102
#هذه>	no 60	yes -86
#هربن	yes 42
#هربو	no 58	unknown 56	yes -112
#هرسا	no -86	yes 115
#هرسه	no -85	unknown 68
#هرسو	no 51
#هرسي	unknown -57	yes 63
#هره>	no 65
#هرها	no 73	yes -56
#هرو>	no -63	yes 78
#هرين	yes -64
#هريه	no -87	yes 100
#هزات	no 66	yes -45
#هزو>	no 101	yes -70
#هست>	no 61
#هشم>	no 135	yes -102
#هضره	no 49	unknown -40
#هكتا	no 87	yes -67
#همت>	no 94	unknown -47	yes -61
#همش>	no 74	yes -46
#همنا	no -45	yes 70
#همو>	no -69	yes 81
#هناك	no 63	yes -46
#هنيه	no -92	yes 115
#هههه	yes 45
#هواء	no 45
#هواي	no 40	unknown 42	yes -88
#هوت>	no -64	unknown 106	yes -55
#هود>	no 78	yes -54
#هول>	no 94	yes -66
#هولو	no 56	yes -40
#هوما	no 46
#هوند	yes 47
#واء>	no -48
#واب>	no -53	unknown -58	yes 110
#واتل	yes 41
#واتي	no 79	yes -93
#واج>	unknown -62
#واحت	no -40	unknown 81	yes -43
#واخا	no 126	unknown -41	yes -105
#واخت	no 91	yes -80
#وادث	no 70
#وادي	yes 54
#وارب	no 47
#وارت	no 83	unknown -44
#واري	no 65
#واز>	unknown 48
#واسم	no -43	yes 59
#واسي	unknown 65	yes -89
#واش>	no -87	unknown 133	yes -47
#واصط	no 65
#واضط	no -234	unknown 205
#واطف	yes 45
#واعط	no 43
#واق>	no -78	unknown 64
#واقع	no 44
#واقف	no -43	unknown 54
#وال>	yes -42
#والز	unknown 46
#والص	unknown 55
#والط	no 82	yes -53
#والع	yes -41
#والغ	no 67	yes -52
#والف	unknown -40
#والن	no -49	yes 72
#واله	unknown 86	yes -78
#وامت	yes 62
#وانت	no -150	unknown 69	yes 72
#وانك	no 161	unknown -50	yes -122
#واني	unknown 88	yes -105
#واي>	yes 42
#وايد	no 166	unknown -50	yes -120
#وايض	no 80	yes -51
#وايه	no 48
#وايي	yes -46
#وباب	yes 52
#وبان	no 125	yes -90
#وبطا	no -68	unknown 102
#وبقا	unknown -47
#وبقي	no -143	unknown 144
#وبني	unknown -45
#وبه>	no -56	unknown 52
#وبو>	no 127	yes -93
#وبوا	no -85	unknown 57
#وبي>	no -49	yes 77
#وبيس	yes 47
#وبين	no -46	yes 67
#وتا>	yes 54
#وتحر	no -52	yes 68
#وتحط	no -48	yes 73
#وتر>	yes -53
#وترك	no 73
#وتشق	no 108	unknown -40	yes -65
#وتفر	no -63	unknown 169	yes -161
#وتكس	no -96	yes 115
#وتلو	no 155	yes -128
#وته>	unknown -57	yes 85
#وتور	no 57	yes -60
#وتوق	no 91	unknown -43	yes -47
#وتوم	no 117	unknown -62	yes -80
#وتي>	unknown 61	yes -67
#وجا>	no -43	yes 74
#وجاء	no -58	yes 76
#وجاب	no -82	unknown -42	yes 124
#وجار	no -133	yes 163
#وجان	no 83	yes -49
#وجتي	no 40
#وجد>	no 80	yes -46
#وجرح	no 70	yes -60
#وجعن	yes 46
#وجه>	yes -57
#وجها	no 54	yes -41
#وجهت	unknown 81	yes -77
#وجو>	no 52
#وجود	no 121	yes -100
#وجوه	no 104	yes -92
#وجيت	no -77	yes 100
#وحته	no -62	yes 85
#وحتي	no 59	yes -41
#وحده	no 48
#وحدو	no 92	yes -63
#وحدي	no 65	yes -61
#وحرق	no 162	yes -130
#وحطو	no 129	yes -95
#وحك>	no -70	yes 98
#وحنا	no 107	yes -90
#وحه>	no 44
#وحيد	no 44
#وحين	yes 45
#وختي	no 86	yes -66
#وخدا	no 41
#وخدش	no -201	yes 213
#وخرج	yes -45
#وخره	no -108	yes 132
#وخسر	no -88	yes 108
#وخلا	no -57	unknown 73
#وخلي	no 127	yes -88
#وخمس	no -50	yes 70
#وخه>	no -76	unknown 72
#وخين	no -47	yes 69
#وداب	yes 56
#وداز	no -158	unknown 86	yes 56
#ودتي	no -46	yes 62
#ودفع	no -93	unknown 57
#ودنو	no -65	unknown -40	yes 85
#وده>	no 111	yes -95
#ودها	no -58	yes 67
#ودور	yes 47
#ودون	no -108	unknown 126
#ودي>	no -50	yes 68
#وديا	no -54	yes 90
#وديه	yes 43
#ورا>	yes 40
#وراء	yes 43
#ورات	no 49
#وراس	no -108	unknown -40	yes 150
#وراق	unknown 57
#ورام	no 65	yes -40
#وران	no -48	unknown 60
#ورت>	yes 40
#ورته	no 58	yes -44
#ورتو	yes 43
#ورتي	no -79	yes 93
#ورجا	no 75	yes -63
#ورجع	unknown 86	yes -106
#ورجل	no 48	unknown -53
#ورجو	yes 46
#وردو	no 40
#ورزا	no 68	yes -50
#ورطا	no 136	unknown -52	yes -80
#ورفض	no -78	yes 110
#ورفع	no 115	yes -92
#ورق>	yes 55
#ورقم	no -149	unknown -53	yes 182
#ورقه	no -91	unknown 70
#ورك>	no -156	yes 172
#وركب	no -84	unknown 233	yes -241
#وركه	unknown -49	yes 74
#ورم>	no 88	yes -52
#ورمو	no 87	yes -64
#ورني	no 102	yes -84
#ورهم	unknown -55
#ورو>	no 49	yes -54
#وروب	yes 51
#وروت	unknown 51
#ورون	no 61
#وري>	no 42	yes -66
#ورين	no 153	yes -127
#وريه	no 57	yes -88
#وزار	no 120	yes -104
#وزت>	no 155	yes -122
#وزلق	no 153	yes -123
#وزني	no -44	unknown 53
#وسحب	no 48
#وسقط	no -56	yes 72
#وسقف	no -57	yes 69
#وسكو	no -148	yes 158
#وسه>	no -131	yes 131
#وسي>	no -196	unknown 262	yes -160
#وسيا	no -61
#وسيه	no 68	yes -47
#وشعل	no 91	yes -69
#وشه>	no 69
#وشي>	no -88	unknown 111	yes -52
#وصاح	yes 52
#وصاف	no -41	yes 59
#وصبع	no -51	unknown 87
#وصدر	no 190	yes -157
#وصدم	no -58	yes 74
#وصلو	yes 49
#وصور	no 57
#وصول	no -62	unknown 87
#وصيل	yes 49
#وصيه	no 112	yes -75
#وضع>	no 90	yes -82
#وضعت	no -43	unknown 104	yes -70
#وضه>	unknown -51
#وضو>	no 152	unknown -72	yes -97
#وضون	no 50	yes -92
#وضي>	no 135	yes -122
#وطات	no -61	unknown 138	yes -76
#وطاح	no -58	yes 71
#وطار	no 58
#وطحت	no 67	yes -48
#وطفا	unknown 97	yes -113
#وطه>	yes -70
#وطو>	no -64	unknown 106	yes -63
#وطيح	no -65	unknown -52	yes 114
#وظف>	no 43
#وعا>	yes -51
#وعطا	yes 52
#وعطي	no -69	yes 89
#وعلي	no -110	unknown 90
#وعمل	no 75	unknown -44
#وعنق	no -53	yes 83
#وعين	unknown 48	yes -73
#وغاد	no -57	yes 61
#وغرق	no 100	yes -79
#وغطا	no 98	unknown -40	yes -74
#وفجا	no -60	yes 88
#وفه>	no 209	unknown -40	yes -172
#وفو>	no 79	yes -54
#وفيه	yes -54
#وقاش	no -135	unknown 93
#وقال	yes 46
#وقبل	no -86	unknown 115	yes -82
#وقته	no 78	unknown -41
#وقعا	no -61	unknown 64
#وقعت	unknown 46
#وقعن	yes 47
#وقعه	no -128	unknown -42	yes 173
#وقفت	no -44	yes 44
#وقفش	no -157	yes 108
#وقفن	no 57
#وقفه	yes 40
#وقفو	no 43
#وقنا	no -68	yes 86
#وقه>	no 89	yes -57
#وقها	no -40	yes 68
#وقي>	no -68	yes 77
#وقيع	no -45	yes 57
#وقين	no 54
#وكات	no -106	yes 123
#وكال	no 105	unknown -90
#وكب>	no -56	yes 62
#وكلا	yes 66
#وكلب	unknown -44	yes 58
#وكلش	unknown -47
#وكلن	no 44
#وكم>	no -47	yes 55
#وكمل	no -96	unknown -61	yes 141
#وكيت	no 78	unknown -102
#وكيط	unknown 110	yes -107
#وكيق	no -88	yes 113
#وكيل	no -63	unknown -57	yes 102
#ولاب	no -81	yes 96
#ولات	yes 45
#ولاه	no -47	yes 77
#ولاو	no -68	unknown 119	yes -79
#ولاي	no -91	yes 110
#ولت>	no -51	yes 75
#ولد>	no -64	yes 71
#ولده	no -75	yes 87
#ولدي	yes -41
#ولصق	no 89	yes -71
#ولقي	no 86	yes -66
#ولله	no -158	yes 175
#وله>	no 46
#ولو>	no -58
#ولور	no 46
#ولوز	no -104	unknown 84
#ولون	unknown 69	yes -62
#وليه	no -86	unknown 101
#وليو	yes -49
#وماب	no -40	yes 53
#ومات	unknown 42	yes -76
#ومبا	no 64	yes -48
#ومبو	no -52	yes 87
#ومتر	no -95	yes 128
#ومرا	no -60	unknown 136	yes -90
#ومش>	no 91	yes -56
#ومشي	unknown 49
#ومعا	no -86	yes 103
#ومعه	unknown 75	yes -64
#وملا	yes 47
#وملي	no -67	yes 49
#ومن>	no -68	unknown 52
#ومنذ	no 65	yes -54
#ومها	yes 45
#ومول	no -46	yes 61
#ومون	no 141	yes -110
#ومي>	no 40	unknown -41
#ومين	no 58
#ونبل	no 43
#ونت>	no -145	unknown 131
#ونتي	no 79	unknown -40	yes -41
#ونجي	no 78	yes -54
#ونحن	no 45
#وند>	no 129	yes -111
#ونس>	no -74	unknown 86
#ونست	no -62	yes 74
#ونسط	no -57	yes 75
#ونسي	no 93	yes -64
#ونطو	no 92	yes -76
#ونعس	no 76	yes -54
#ونقل	no 83	yes -62
#ونكت	no 113	yes -85
#ونوا	no 58	yes -41
#ونوب	unknown -44	yes 44
#ونون	no 98	yes -85
#ونيط	unknown -44	yes 70
#ونيه	yes 65
#وها>	no -45
#وهرس	no -164	yes 189
#وهم>	no 76	unknown -44
#وهو>	yes 58
#وواح	no -54
#ووصل	no -58	yes 70
#ووضع	no 56
#وولد	yes 45
#وولي	no -115	unknown 124
#ويات	no 132	yes -103
#ويت>	no -140	unknown -42	yes 164
#ويده	no 92	unknown -101	yes -41
#ويدي	no -61	unknown 86
#ويره	no 53
#ويض>	yes -82
#ويضه	no 41	yes -42
#ويقو	no 92	yes -76
#ويل>	unknown 54	yes -58
#وين>	no -109	yes 134
#ويه>	no 68	yes -47
#ويو>	yes 54
#ويوت	yes 54
#وييه	no 92	yes -80
#ياء>	no -69	yes 87
#ياب>	no -66	yes 83
#ياته	no -83	yes 108
#ياتو	no 58
#ياتي	no 73	yes -40
#ياج>	no -51	yes 67
#ياح>	no -104	unknown 40	yes 57
#ياحي	no -58	unknown 85	yes -51
#ياده	unknown 40
#يارا	yes 69
#ياس>	no 72	yes -63
#ياضي	yes 47
#ياطه	no -90	unknown 52	yes 44
#ياع>	no -135	unknown 143
#ياقه	unknown -45
#ياله	no -82	yes 85
#يالو	no -86	yes 89
#يالي	yes 47
#يانه	no -77	unknown 88
#يانو	no -122	yes 145
#ياني	no -207	unknown 256	yes -186
#يبتي	yes 40
#يبكه	no 49
#يبو>	no -218	unknown -45	yes 239
#يبور	yes 52
#يبي>	no 62
#يتال	no 47	unknown -81
#يتبد	no 86	yes -66
#يتسن	no 73	yes -50
#يتصل	no -77	yes 96
#يتعر	unknown 151	yes -121
#يتقي	no -144	unknown 66
#يته>	no -45	yes 72
#يتها	no 52
#يتهم	unknown -50	yes 46
#يتوق	no 60	yes -45
#يتون	no 73
#يتين	no 80	yes -59
#يتيه	no 72	yes -52
#يجار	yes 46
#يجاز	no 58	yes -40
#يجام	yes 48
#يجاو	unknown -41
#يجرح	yes 52
#يجه>	yes 56
#يجي>	yes 59
#يجين	yes 44
#يجيو	no 88	yes -77
#يحات	no -51	yes 69
#يحتر	no -53	yes 69
#يحدث	no 66	unknown -62
#يحرر	no -137	unknown 138
#يحرق	no 50
#يحلف	no -130	unknown 114
#يحلو	no 111	unknown -52	yes -72
#يحه>	no 50	yes -55
#يحو>	no 111	yes -97
#يخرج	unknown -62	yes 59
#يخلص	no -57
#يخير	no -71	yes 87
#يدا>	no -94	yes 125
#يدات	no 59
#يدخل	no 47
#يدس>	no -46	yes 59
#يدعي	no -147	yes 163
#يدفع	no -123	unknown 95
#يده>	no -40
#يدو>	yes 69
#يدور	no -158	yes 192
#يدون	no -106	unknown 69
#يدوي	no 45
#يديس	no -82	yes 97
#يدين	no -123	yes 132
#يراس	unknown -62
#يرام	no 150	yes -121
#يران	no -55	yes 72
#يربا	no 52
#يرت>	no -66	yes 88
#يرجع	no -157	unknown 128
#يرحم	unknown 102	yes -114
#يرد>	no -65	unknown -68	yes 104
#يرفو	no 103	unknown -63	yes -51
#يركو	no 47
#يرمه	no 49
#يرمي	no 40
#يرنا	no -62	yes 75
#يرها	unknown 43	yes -70
#يرو>	no -46
#يريا	no -71	unknown -58	yes 124
#يريد	no -98	yes 114
#يرين	no 91	unknown -41	yes -46
#يزر>	unknown -75	yes 83
#يزور	no 58
#يزي>	yes 42
#يستا	no 71	yes -60
#يستي	no 69	unknown -69
#يسرق	unknown 69	yes -67
#يسري	yes 50
#يسكن	no -58	yes 69
#يسمع	no -78	yes 92
#يسه>	unknown -46	yes 58
#يسي>	no -58	yes 58
#يسيل	unknown -55	yes 69
#يسين	no 44
#يشان	no -100	yes 111
#يشتك	yes 43
#يشعل	no 112	yes -79
#يشكا	no 42
#يشكو	no 58	yes -41
#يصب>	no -55	yes 55
#يصل>	no 128	unknown -49	yes -88
#يصلح	no -106	unknown 53	yes 58
#يضا>	unknown -54	yes 51
#يضحك	no 71	yes -52
#يضرب	no -67	yes 80
#يضرن	no 72	unknown -45	yes -51
#يطال	no -108	unknown 54	yes 57
#يطان	no 136	yes -116
#يطت>	no 40
#يطرط	no 92	yes -73
#يطره	no 92	yes -54
#يطوه	no 41
#يعا>	no 48
#يعتذ	no -101	yes 121
#يعد>	no 119	yes -103
#يعرف	no -76	unknown 54
#يعطي	no -52	yes 85
#يعمر	no -54	yes 70
#يعمل	no 48
#يعه>	no 62	yes -42
#يعوض	no -151	unknown 180	yes -84
#يغطي	no -93	unknown 129	yes -65
#يفاش	no -63	unknown 120	yes -83
#يفط>	unknown 67	yes -40
#يفطو	no -119	unknown 157	yes -72
#يفها	no 55	unknown -66
#يفهم	no -87	yes 117
#يفور	no -40	yes 58
#يفون	no 57	yes -45
#يفي>	no -170	unknown 167
#يقتي	no -74	yes 98
#يقطر	no -104	unknown 73
#يقطع	no -257	yes 276
#يقلب	no 57
#يقو>	no -194	unknown 154
#يقود	no -45	yes 54
#يقي>	no -179	unknown 45	yes 129
#يكال	no -68	yes 80
#يكان	no 40
#يكبر	no -57	unknown -61	yes 100
#يكتب	no -103	yes 118
#يكل>	no 187	unknown -58	yes -156
#يكه>	yes 47
#يكو>	no 112	yes -88
#يكوب	yes 54
#يكون	yes -73
#يكي>	yes 49
#يكيل	yes 56
#يلا>	no 56	yes -56
#يلاد	no -113	yes 132
#يلان	no -48	yes 64
#يلاه	yes 46
#يلتو	no -64	yes 85
#يلتي	no -41	yes 76
#يلحق	no 107	yes -80
#يلعب	yes 42
#يله>	no 46
#يلو>	no -133	yes 152
#يلوم	no -95	yes 128
#يليا	no -78	yes 57
#يليك	no 109	yes -86
#يليه	no 85	yes -70
#يما>	no 56
#يمات	no 45
#يمان	no 84	yes -111
#يمته	no -47	yes 70
#يمسس	no 130	yes -108
#يمشي	no -66	unknown -45	yes 113
#يمكن	no -42	unknown 92	yes -74
#يملا	no -45	yes 57
#يمن>	no -61	unknown 68
#يموز	no 64	yes -56
#يمي>	no 57
#يمين	no -40	yes 66
#ينام	no 177	unknown -40	yes -142
#يناه	yes 49
#ينت>	no -53	yes 69
#ينزل	yes 48
#ينغ>	unknown 68
#ينك>	no -87	unknown 76
#يننا	no -151	unknown -47	yes 178
#ينها	no -85	yes 107
#ينو>	no -86	yes 118
#يني>	yes 45
#ينيا	no -106	unknown 103
#ينير	no -129	yes 153
#ينيك	unknown -40
#ينيه	yes 47
#ينيو	no -128	yes 141
#يهرب	no 192	unknown -76	yes -137
#يهضر	no -193	yes 216
#يوان	no 64	yes -42
#يوتا	yes 54
#يوجد	no 138	unknown -72	yes -95
#يورو	no 71	yes -50
#يوز>	no -56	unknown 96	yes -53
#يوسف	no -48	yes 60
#يوصل	yes 56
#يوط>	no 103	yes -65
#يوقع	no -134	yes 159
#يول>	no -47	yes 66
#يوما	no -129	unknown -71	yes 180
#يومي	no 52
#ييا>	no 44	yes -40
#ييت>	no -150	unknown 142
#يير>	unknown 86	yes -105
#يين>	no 59
00	unknown 81	yes -57
1	yes 51
10	no -64	unknown 44
12	no -40	unknown 69
13	no 49
16	no -59
17	no -100	yes 65
1800	no 174	unknown -104	yes -71
20	no -44	unknown 76
200	no -120	unknown -41	yes 142
2019	unknown -46	yes 68
21	no 86	yes -48
22	yes 40
23	no 106	yes -97
24	no -158	unknown 80	yes 80
27	no 43
28	no 52	unknown -50
29	no -48	yes 55
3	yes -52
30	no 47	unknown -62
320	no 127	yes -109
40	no 50
400	no -76	unknown 142	yes -140
4000	no 64	yes -47
5	no 77	unknown -56
50	no 53
500	no -96	unknown 90	yes -49
5200	no 99	unknown -46	yes -66
600	no 231	unknown -169	yes -118
6000	no -111	unknown -57	yes 123
6500	no -87	yes 100
7	no 45
700	yes 55
71	no 118	unknown -40	yes -81
8	yes -46
80	no -108	unknown 67
9	yes 63
900	no -121	unknown 181	yes -46
=answer: lead	yes 40
=answer: unsure	no -53	unknown 92	yes -40
=being: animal	no 71
=constat: constat	no -124	yes 156
=constat: not-done	no -75	yes 114
=danger: event	unknown -42
=danger: now	no -41
=danger: over	no 200	unknown -106	yes -124
=danger: plea	no 83	unknown -54
=danger: put-out	no 77	yes -53
=document: devis_ou_facture	yes -43
=document: photos	no 96	unknown -61	yes -46
=document: recepisse_plainte	no 86	yes -77
=hedge: hedge	no -127	unknown 157	yes -48
=hedge: roughly	no -43	yes 42
=idiom: paper	no -153	unknown -44	yes 195
=idiom: silence	unknown -85	yes 63
=injury: absent	no 43
=injury: grave	no 61	unknown -61
=injury: perhaps	yes -43
=injury: struck	no -49	unknown 42
=intent: back	no 66	unknown -99
=intent: complaint	no 81	yes -69
=intent: correct	unknown -52	yes 57
=intent: declare	no -58	unknown 67
=intent: human	no 58	unknown -50
=intent: language	no -71	yes 79
=intent: other	no -182	unknown 185
=intent: thanks	no -69	unknown 71
=liability: admitted_by_other	no -137	yes 161
=liability: contested	no -137	unknown 66
=other autre	no -92	unknown 108	yes -48
=other blessure	no 111	unknown -70	yes -57
=other collision	no 115	yes -81
=other degats_des_eaux	no -87	unknown 193	yes -264
=other incendie	unknown -54
=other vandalisme	no -53	unknown -45	yes 90
=other vol	no 95	yes -82
=party: alone	no 65	yes -55
=party: by-oneself	no 77	yes -80
=party: culprit	no -96	unknown -85	yes 143
=party: foreign	no 151	unknown -87	yes -102
=party: hit-and-run	no -73	unknown 56
=party: neighbour	no -164	unknown -45	yes 210
=party: nobody-else	no 234	unknown -66	yes -172
=party: other-vehicle	no -88	yes 90
=party: theirs	no -107	unknown -42	yes 142
=party: unknown-origin	unknown 97	yes -116
=party: witness	unknown 64	yes -49
=person: driver	no -84	yes 120
=person: exposed	no -124	unknown -53	yes 177
=police: not-done	no 57
=status: awaited	unknown 40
=status: done	no -68	yes 68
=status: future	yes 45
=status: not-yet	unknown 44
=status: unfinished	unknown -40
=thirdParty no	no 83	yes -79
=thirdParty no rather	no 86	yes -63
=thirdParty no sure	no 134	yes -143
=thirdParty no unsure	no 71	yes -88
=thirdParty none	unknown 63	yes -67
=thirdParty unknown	no -134	unknown 174	yes -100
=thirdParty unknown unsure	no -134	unknown 174	yes -100
=thirdParty yes	no -133	yes 162
=thirdParty yes rather	no -63	unknown -65	yes 124
=thirdParty yes sure	no -137	yes 164
=type autre	unknown 98	yes -92
=type autre sure	unknown 98	yes -92
=type collision	no -64	yes 54
=type collision rather	no -51
=type collision sure	no -70	yes 57
=type collision unsure	unknown -67
=type degats_des_eaux rather	no 50	yes -74
=type degats_des_eaux sure	yes 55
=type evenement_climatique	no 77	unknown -40
=type evenement_climatique sure	no 77	unknown -40
=type none	yes -42
=type vandalisme	unknown -42	yes 56
=type vandalisme rather	no -226	unknown -56	yes 272
=type vandalisme sure	unknown -41
=type vol	no 109	yes -76
=type vol rather	no 105	yes -71
=type vol sure	no 109	yes -76
=type: autre	unknown 63	yes -97
=type: collision	no -50
=type: evenement_climatique	no 85	unknown -41	yes -45
=type: vandalisme	unknown -44	yes 44
=type: vol	no 106	yes -70
a7	yes 46
constat	no -50	yes 64
ا	no 54	yes -46
ابدا	no 43
ابريل	no -42	unknown 68
ابن	no -96	unknown -41	yes 138
ابني	yes 63
ابوه	no -89	yes 123
ابي	no 137	yes -118
اتذكر	no -126	unknown 98
اتصلت	no -58	yes 83
اتعور	no -69	yes 80
اتمكن	no 93	yes -70
اثار	no 54	yes -45
اثر	no 42
اثناء	no -65
اجازه	yes 44
اجد	no 74	yes -42
اجره	yes 40
احتاج	no 107	unknown -56	yes -47
احترق	unknown 41
احتكاك	no -93	yes 116
احتكت	no -49	yes 59
احدا	no -105
احدهم	no 80	yes -51
اخذ	no 45
اخذوا	no 117	yes -107
اخر	yes -64
اخضر	no 199	yes -179
ادري	no -47	unknown -106	yes 108
اذني	no 56	yes -44
اذي	unknown 54	yes -86
ار	no 138	unknown -49	yes -97
اربع	yes 52
اربعه	no 51
ارتجاج	yes 59
ارتجف	no -153	unknown 126
ارتفاع	no 89	yes -78
ارجع	no 97	yes -73
ارجو	no 158	unknown -92	yes -112
ارسال	no -88	unknown 137	yes -136
ارير	yes 53
اريير	no 52
ازرق	no -90	unknown 104
اسابيع	no 51
اسبوع	yes 50
استاذ	no -59	yes 76
استدعاء	no -98	unknown 114	yes -70
استرجاع	unknown 76	yes -77
اسعاف	yes 55
اسفله	no -161	unknown 135	yes -97
اسفي	no 46
اسقط	no -175	unknown -51	yes 201
اسم	no -91	yes 118
اسمه	no -46	yes 62
اسمي	no 48
اسنان	unknown -57
اسود	no 104	yes -71
اشاره	no -66	yes 91
اشتري	no 47
اشتعلت	no 82	yes -60
اصابه	no 110	yes -99
اصب	no 70	yes -48
اصبت	no 47	unknown -71
اصبعي	no 124	unknown -41	yes -82
اصرح	unknown 49
اصص	no 68	yes -58
اصطدام	yes 63
اصلا	no -54	unknown 122	yes -84
اصيب	no 57
اصيبت	yes 44
اضرار	unknown 64	yes -59
اطلب	no 109	unknown -62	yes -44
اظن	no -124	unknown 124
اعبر	no -50	yes 70
اعتذر	no -77	yes 89
اعترف	no -50	yes 85
اعرف	no 40	yes -75
اعمل	unknown -57	yes 75
اغلقت	no 40
اغير	no 98	unknown -41	yes -56
افران	no 105	yes -88
اقدر	yes 54
اقوالي	no 82	unknown -62
اقود	no -70	yes 94
اكادير	unknown 85	yes -75
اكتشفت	no 103	yes -70
اكثر	yes 45
اكل	no -133	unknown 92
اكن	no -132	unknown 130
الابيض	no -48	unknown -47	yes 90
الاثاث	no -60	unknown 51
الاحد	no 41
الاحذيه	no 67	yes -49
الاخر	no -43	yes 54
الاداء	no -41	yes 52
الاربع	no -58	yes 86
الاربعه	no 146	yes -131
الارضي	no -66	unknown 159	yes -137
الارواح	no 44
الاسبوعي	no 41
الاستاذ	no -95	yes 122
الاسطبل	no 81	yes -63
الاسعاف	no -68	unknown 42
الاسنان	no -113	unknown 64	yes 47
الاسود	no 43
الاشاره	no 57
الاطار	no 58	yes -47
الاطفال	yes 42
الاف	no 124	unknown -51	yes -74
الاقامه	no -117	unknown 145	yes -56
الاكسجين	no -47	yes 59
الاكواريوم	no 64	yes -47
الالواح	no 47
الامام	unknown -68	yes 76
الامامي	no 46	yes -40
الاماميه	no -105	unknown 124	yes -77
الامان	no -102	yes 110
الامن	no 40
الامنيه	no 51	yes -40
الان	no -58	yes 48
الانبوب	no 76	yes -64
الانترنت	no 65	yes -48
الانذار	no 52	yes -43
الاوتوروت	no -74	yes 105
الاوراق	no -119	yes 123
الاوروبيه	yes 49
الاول	no -82	yes 91
الاولي	no -67	yes 94
الايمن	no -57	unknown 43
البارابريز	unknown 86	yes -116
البارابول	no 94	yes -70
الباراشوك	unknown 124	yes -113
الباربريز	unknown -65	yes 60
البارحه	no -51	yes 87
البارشوك	no 84	yes -65
الباركي	yes 57
الباركينغ	no 55
الباركيه	no 106	yes -80
الباسبور	no 46	unknown -58
الباش	no 108	yes -81
البالكون	unknown -42
البانيو	no 100	yes -80
البحث	no -65	unknown -40	yes 90
البحر	no 93	yes -66
البرد	no 79	yes -64
البرميل	no 119	yes -91
البريد	no -58	yes 92
البزطام	no 67	yes -56
البطن	no -58	yes 64
البلاستيك	no 72	yes -49
البلاستيكيه	no 43
البلاكه	no -94	yes 109
البلديه	no -62	unknown 96	yes -40
البلكون	no 152	unknown -48	yes -109
البلومبي	yes 53
البنايه	no -108	unknown 97
البنزين	yes 47
البنك	unknown 107	yes -123
البوطه	no 43
البوليسي	no -105	yes 136
البومبا	no 92	yes -60
البومبيه	no 120	yes -102
البيانو	no -83	yes 101
البيتزا	no -62	yes 81
البير	no 118	yes -84
البيرو	no 43
البيسي	no -77	unknown 41
البيض	no 73	yes -52
البيضاء	no 41	yes -46
البيطري	no -152	unknown 91
البيكوب	no -42	yes 57
التابعه	no 107	yes -88
التامين	no -168	unknown 222	yes -66
التبروري	no 73	yes -50
التبن	no 91	yes -73
التحت	no -52	yes 62
التدفيه	no 83	yes -70
الترامواي	yes 42
التروتينيت	no 97	yes -77
التريبورتور	no -40	yes 54
التسعود	no 67	yes -43
التصاور	no -82	unknown 104
التصريح	unknown 42
التصليح	no -82	yes 106
التعويض	unknown 98	yes -100
التلات	yes 58
التلفازه	no 94	yes -69
التلفزه	no 98	yes -78
التلفون	no 42
التمس	no -66	unknown 41	yes -40
التيار	no 76
التيو	no 43
الثالث	no -73	yes 98
الثامنه	no -92	unknown 54
الثاني	no -50
الثلاثه	no 56
الثلاجه	no 42
الثلج	no 102	yes -84
الجاج	no 94	yes -83
الجار	no -97	yes 117
الجاره	no -84	yes 114
الجامع	no 125	yes -84
الجامعيه	no -78	yes 89
الجانبيه	no 54
الجبس	unknown 72	yes -68
الجبص	no -46	yes 62
الجبل	no 126	yes -104
الجديد	no -195	unknown 169
الجديده	no -41	yes 78
الجرار	yes 51
الجرحي	no -86	yes 104
الجرده	no 102	yes -86
الجزار	no -78	yes 91
الجمله	no -156	unknown 180	yes -102
الجناح	yes -63
الجنب	no -67	unknown 83
الجنط	no 48
الجهتين	unknown -44
الجوج	no 69	yes -51
الجيب	no 105	yes -76
الجيران	no -91	yes 106
الحاجب	no -98	yes 118
الحاجز	no 91	yes -53
الحاجه	yes 50
الحادث	no 53
الحادثه	yes 44
الحاديه	no 85	yes -63
الحارس	no -79	yes 48
الحاسوب	no 134	yes -110
الحافله	no 126	unknown -43	yes -87
الحانوت	no 55
الحد	no 45
الحداش	no 63	yes -40
الحديقه	no 68	yes -47
الحراره	no 150	unknown -56	yes -92
الحراسه	yes 48
الحرام	no 87	unknown -43	yes -55
الحسن	no -163	unknown 84
الحق	no 60
الحلاقه	no 92	yes -75
الحلوي	no 61	unknown -67
الحلويات	no 132	yes -103
الحليب	no -45	yes 57
الحمار	no 58
الحمايه	unknown -64	yes 74
الحمرا	unknown 96	yes -102
الحنفيه	no 49	yes -40
الحوادث	no 139	yes -108
الحوايج	no 70	yes -40
الحومه	no 61
الحي	no -60	yes 93
الحيط	yes 43
الخامس	no -106	yes 105
الخامسه	no -85	yes 102
الخانز	no -180	yes 198
الخدامه	no -93	unknown 63
الخدمه	no 88	yes -51
الخزانه	no 144	unknown -45	yes -99
الخساره	no 48
الخساير	no 60	yes -40
الخشب	no 43
الخشبي	no -76	yes 87
الخضره	no -41	yes 57
الخط	no 81	yes -63
الخلف	no -54
الخلفيه	no 98	unknown -40	yes -60
الخوف	no -42	yes 62
الخياطه	unknown 92	yes -74
الخير	unknown 42	yes -46
الخيمه	unknown 79	yes -107
الدار	yes -42
الدايره	no 46
الدجاج	no 55	yes -47
الدخان	yes 53
الدراجه	unknown 72	yes -62
الدراري	no -92	yes 118
الدروج	no 104	yes -63
الدش	no 148	yes -117
الدم	yes 49
الدهان	yes 77
الدهب	no -75	yes 95
الدوش	no 45
الدولاب	no 58
الذهب	no 44
الذي	no -46
الرابعه	unknown 55	yes -43
الراجل	yes 60
الراجلين	no -46	yes 75
الراديو	no 51	unknown -44
الراس	no 99	yes -65
الرافعه	no 47
الراكب	no 47	yes -60
الرباط	no -42	unknown 44
الرجل	no -51
الرحله	no 41	yes -73
الرخام	yes 61
الرصيف	no -214	unknown 69	yes 124
الرعد	no 64	yes -41
الرعده	no 44
الرف	no -92	yes 116
الرقم	no 57
الرمله	no -83	yes 108
الروايد	no 202	unknown -72	yes -160
الروايض	no 64	yes -41
الروبيني	yes 47
الروضه	no -76	yes 86
الرويضه	unknown 43	yes -71
الرياح	yes 46
الريح	yes 64
الريحه	no 68	yes -53
الريدو	no 75	yes -59
الزاج	no 49
الزبون	no -147	yes 160
الزبونه	no -141	unknown -59	yes 178
الزجاج	no 55	yes -54
الزربيه	no 55
الزرع	no -49	yes 60
الزرقطوني	yes 44
الزريبه	no 88	unknown -55
الزليج	no 75	yes -40
الزنقه	no 84	yes -55
الزوال	unknown -44	yes 43
الزيت	no -49	unknown 65
الساروط	no -127	unknown 100
الساق	unknown -58	yes 40
السانديك	unknown 54
السباك	no -63	unknown 151	yes -105
السبب	no 109	yes -84
السبع	no -58	yes 76
السبعه	no -65
السبيطار	no 87	yes -116
الستاير	no 107	yes -85
السته	unknown 115	yes -90
السخونيه	no 101	yes -66
السداري	no -60	yes 76
السطح	no 51
السطل	no 59	unknown -70
السطوب	no -75	yes 99
السعار	no -139	yes 168
السفر	unknown 79	yes -119
السكانير	yes -77
السلامه	no -182	yes 205
السلعه	no -77	yes 105
السلك	no 60
السلم	no 126	yes -94
السلوم	no 56
السما	no 56	yes -52
السمك	yes 47
السنسله	no 132	yes -109
السواق	no 46
السور	no -52	yes 62
السي	no -67	yes 92
السياح	no -85	yes 118
السياحي	no -46	unknown 146	yes -163
السيارات	unknown -49	yes 46
السياره	yes -50
السياقه	unknown -45
السيد	no -54	yes 73
السيده	no -44	yes 55
السير	no -68	unknown 51
السيف	no 71	yes -42
السيل	no 88	yes -68
السيمانه	no 51	yes -43
السينما	no 128	yes -96
الشاب	no -62	yes 87
الشاحنه	no -58	yes 77
الشارع	no -40
الشاشه	no 117	yes -96
الشانطي	unknown -64	yes 62
الشبكه	no 98	yes -75
الشتا	no 68	yes -51
الشراره	yes 57
الشرفه	yes 48
الشركه	no -44
الشغل	no 86	yes -69
الشقه	no -50	yes 72
الشكايه	no 51
الشهر	no -47	unknown 58
الشوفو	no 76	yes -47
الشي	no 67	yes -41
الشيفور	no -75	yes 89
الصاك	yes -51
الصاله	no -114	yes 136
الصالون	no 50	yes -42
الصباغه	no 66	yes -54
الصبع	no 80	yes -61
الصحه	no 102	yes -81
الصخره	no -88	unknown -72	yes 128
الصدر	no 91	unknown -57
الصليبي	no 145	yes -130
الصوت	no 96	yes -74
الصوره	no 99	yes -82
الصيدليه	unknown -40
الضباب	no -112	yes 132
الضهر	yes 42
الضيعه	no 71	yes -48
الطابله	no 91	yes -74
الطاجين	no 66	yes -45
الطبله	no -129	yes 151
الطبيب	unknown 96	yes -58
الطبيه	no 108	unknown -91
الطراكتور	unknown -43	yes 73
الطرف	no -48	yes 57
الطلاء	no -110	yes 127
الطموبيل	no 66	unknown 57	yes -137
الطواليط	unknown 58	yes -73
الطوبيس	no -41	yes 61
الطونوبيل	unknown -78	yes 68
الطياره	unknown 46	yes -58
الطيران	unknown 40
الطين	no 46
العافيه	no 48
العامل	no -132	yes 156
العايله	no -91	yes 117
العجله	no 93	yes -61
العجين	yes 41
العداد	no 90	yes -69
العربه	no 147	unknown -107	yes -43
العربي	no -94	yes 113
العربيه	yes 56
العرس	no 45
العروسه	no -203	unknown -43	yes 224
العساس	unknown 107	yes -119
العشا	no 100	yes -69
العشره	unknown 44	yes -40
العطله	no 54
العلاج	no 86	unknown -55
العماره	unknown 46
العمال	no -92	unknown 63
العمره	no 65	unknown 44	yes -135
العمليه	no 124	unknown -53	yes -68
العمود	no 122	yes -101
العنق	no -70	yes 92
العود	no 111	yes -84
العياده	no -195	unknown 103
العينين	unknown 105	yes -72
الغاز	no -40	unknown 62
الغربال	no 47
الغرز	no 43
الغساله	no 88	yes -64
الغسيل	no 122	yes -112
الغلط	no -61	unknown -49	yes 112
الف	yes -51
الفاتوره	unknown -63
الفار	no -95	unknown 51	yes 40
الفاليزه	no -60	unknown 94	yes -68
الفجر	no 40
الفراش	yes 49
الفران	no 118	yes -85
الفرن	no 45
الفريكو	no 120	yes -103
الفلاح	no -82	yes 89
الفلاحي	no 112	unknown -74	yes -40
الفلوس	no -83	unknown 99
الفندق	no -67	unknown 101	yes -44
الفوق	unknown -61	yes 61
الفول	no -174	unknown 102	yes 55
الفولون	no 59
الفيترينه	no -56	yes 64
الفيديو	no -62	yes 81
الفيراندا	no 87	yes -57
الفيرمه	no 49
الفيلا	no 55
القادوس	no -40	yes 74
القاعه	no 145	yes -111
القايد	no -186	yes 195
القبو	no 107	yes -90
القدام	no -57	unknown 68
القدامي	no 76	unknown -45	yes -40
القديم	no 102	yes -82
القديمه	no -59	yes 80
القران	no 81	yes -53
القرميد	no 63	unknown -42
القصدير	no 53	yes -43
القضاييه	no 94	yes -76
القطار	unknown 47
القطه	no 97	yes -77
القفل	no 52
القنطره	no 89	yes -59
القنيطره	no 107	yes -70
القياس	no 72	yes -63
الكابو	no 48
الكابينه	no 86	yes -68
الكاحل	no 42	unknown 60	yes -118
الكار	no -112	unknown 55
الكارط	no 107	yes -72
الكاسك	no 79	yes -63
الكاميرات	no 86	yes -48
الكاميو	no -60
الكبيره	no 55
الكتف	no 122	yes -89
الكرا	no -51
الكراج	no 129	unknown -43	yes -82
الكراسي	no -71
الكرسي	yes 44
الكره	no -211	yes 231
الكرهبه	no 83	yes -58
الكروسه	unknown -54
الكسيده	yes 67
الكل	yes 61
الكلب	yes 49
الكليان	no -149	yes 163
الكليانه	yes 50
الكلينيك	no -107	unknown -76	yes 140
الكليو	unknown 41	yes -69
الكهربا	no 63
الكهرباء	unknown 62	yes -92
الكهربايي	no 81	yes -58
الكوره	no -91	yes 128
الكوميساريه	no 63	yes -53
الكونستا	no -49	yes 60
الكونسطا	no -54	yes 70
الكونطور	no 110	yes -91
اللوحه	no 42
اللوراني	no -110	unknown 199	yes -145
الليل	no 44
الليله	no 54
الليلي	no 74	yes -61
الم	no -81	yes 95
الماتريكيل	no -50	yes 71
المازوط	no 61
المالك	no -89	yes 101
المبلغ	no 176	unknown -98	yes -95
المبلل	no -52	unknown 107	yes -97
المجاور	no -126	yes 139
المجاوره	no -56	yes 66
المحرك	yes -45
المحطه	no 93	yes -78
المحل	no 64	yes -45
المدخل	unknown -65	yes 55
المدخنه	no 48
المدرب	no -195	unknown 80	yes 116
المدرسه	yes 40
المدفاه	no 61	yes -45
المدير	unknown -98	yes 61
المدينه	no 66	yes -43
المرا	unknown -60	yes 52
المراقبه	no 64	unknown -43
المراه	no -128	yes 163
المرايه	no -104	yes 116
المرجو	no 46
المرفق	unknown 128	yes -120
المركز	no 41
المركونه	no -72	yes 92
المرور	yes 50
المزدوج	yes 50
المستاجر	no -81	yes 97
المسجد	no 44
المسمار	no -56	yes 93
المسووليه	no -203	unknown 144
المشترك	no -101	yes 127
المصباح	no -67	unknown 85	yes -55
المصد	no 70
المضيق	unknown -53	yes 40
المطار	no -160	unknown 192	yes -91
المطافي	no 53
المطبخ	no 72	yes -46
المطر	no 123	yes -108
المطعم	yes 55
المعلم	no -64	yes 77
المغسله	no 99	yes -71
المقعد	no 51	yes -43
المقلاه	no 53
المقله	no 112	unknown -45	yes -65
المقهي	no 102	yes -78
المكان	yes 40
المكتب	yes 57
المكتبه	no 114	yes -88
الملاك	no -125	yes 161
الملك	unknown -52
الممتاز	no -100	unknown 69
الممر	no 47
المناسب	yes 50
المنزل	no 93	yes -81
المهم	yes 56
الموتور	no 132	unknown -45	yes -96
الموسم	no 84	yes -62
الموطو	no 44	yes -83
الموقع	no 81	yes -60
الموقف	no -147	yes 108
الميكانيسيان	unknown -47
الميناء	no -40	yes 63
الميه	no 66	yes -53
النادي	no -102	yes 128
الناس	no -56	yes 60
النافذه	no 58	yes -44
الناموسيه	no 52
النحل	no 68	yes -46
النضاضر	no -117	unknown 146	yes -60
النعناع	no -55	yes 79
النقل	no -185	unknown 106	yes 42
النمره	no -127	yes 86
النهار	no 42
النوافذ	no -147	unknown -44	yes 175
النيران	no -42	yes 61
الهاتف	no 101	yes -73
الهواء	no 45
الهواييه	unknown 85	yes -134
الهوندا	no -57	yes 75
الواجهه	no -126	unknown 94
الواد	unknown 54	yes -76
الوادي	yes 54
الواقفه	no 100	yes -80
الوالدين	no 80	yes -64
الواليد	no 150	yes -118
الوحده	no 46
الوحيد	no 99	yes -84
الودي	no -64	yes 79
الوراق	no -45	unknown 215	yes -198
الورد	no 145	yes -123
الورش	no 63
الورقه	no -44	yes 58
الورك	no -156	yes 172
الوطنيه	no -69	yes 92
الوقايه	no -60	unknown 67
الوقت	no 75	yes -41
الولاد	unknown -54	yes 69
الولد	no -99	unknown 60
اليد	no 55	unknown -42
اليسري	yes 49
اليمين	yes 62
ام	no -133	unknown 111
امامي	no 44
امتدت	no -53	yes 66
امي	no 50
انزلق	no -80	yes 112
انزلقت	no 69	yes -90
انسي	yes 41
انفجر	no 54
انفجرت	unknown 87	yes -70
انكسر	unknown 67	yes -70
انكسرت	no 144	unknown -53	yes -95
انني	no -64	unknown 59
انها	yes 42
اني	no -64	yes 94
اوبر	no -140	yes 158
اود	no -156	unknown 126
اورو	no -45	unknown 132	yes -80
ايدي	yes 53
ايضا	no 41	unknown -66
اين	yes 53
ايه	no 103	yes -65
ب	no 54	yes -48
بابي	no 43
باذي	unknown 51
باريس	no 92	unknown -60
باغي	no -203	yes 224
بالبرد	no 66	yes -56
بالتروتينيت	no -49	yes 59
بالجهد	no 92	yes -78
بالحجاره	no 73	yes -50
بالحجر	no 197	yes -174
بالركل	no 103	yes -83
بالريح	no -254	unknown -49	yes 300
بالسكوتر	no 50
بالسياره	no -107	unknown 114	yes -49
بالشرطه	no -41	yes 53
بالصباغه	no 95	yes -60
بالقنيطره	no 54
بالكامل	no 136	unknown -42	yes -90
بالليل	no 51	yes -56
بالما	no 98	yes -77
بالماء	no 150	yes -130
بالمقص	no 49	unknown -44
بالموس	no 70	yes -45
باله	no 51
باه	no -42	yes 49
بايع	yes 40
باين	unknown 50
بتاع	no 86	yes -55
بتسرب	no -85	yes 104
بجانبي	unknown -45	yes 47
بحاجه	no 59	yes -41
بحالو	no -144	unknown 165	yes -83
بحجم	no 47
بحيره	no 109	yes -74
بدا	no -63	unknown 62
بداخلها	no -90	unknown 41
برا	no -46
برد	no 84	yes -68
برشيد	no -44	yes 57
بري	no 50	yes -40
بزاف	no -43	yes 73
بسكين	no 121	yes -85
بسلام	no 42	unknown -44
بسلك	no -84	unknown 102	yes -96
بسيارته	no -55	yes 66
بسياره	yes 57
بسيط	no -45	yes 77
بسيطه	yes 60
بشارع	no -44	yes 65
بشريه	no -86	yes 95
بشكايه	no -66	yes 119
بشويه	no 83	unknown -65	yes -66
بشي	no 68	yes -44
بصح	yes 62
بطاريه	no -91	unknown 95
بطنجه	no 139	yes -110
بعدما	unknown -52	yes 53
بعصا	no -155	yes 170
بعض	no -43	yes 55
بعيني	no -168	yes 193
بغا	no -45	yes 72
بغاتش	no 110	unknown -87
بغاش	yes 51
بغيتش	no -45	yes 67
بفعل	unknown -46
بقا	yes -40
بقاتش	no 81	yes -43
بقاو	no 54
بقره	no 108	yes -95
بقعه	no -45	yes 65
بقي	no 117	yes -86
بقيت	unknown 76	yes -52
بقيمه	unknown 43
بلاصتها	no 70	yes -41
بلاصتو	unknown 83	yes -65
بلاصه	no 73
بلاغ	no 59	yes -48
بلاغا	no 102	yes -75
بلانت	no 119	unknown -49	yes -75
بلعاني	no 123	yes -92
بلغت	no 88	yes -69
بلي	no 99	yes -91
بليون	no 57	yes -41
بنادم	no 61
بنجلون	no -53	yes 74
بنفسي	no -99	yes 116
به	no 47	unknown -40
بوحدها	no 84	yes -65
بوحدو	no 101	yes -69
بوحدي	no 65
بوردو	no 44
بوزنيقه	no -52	unknown 99	yes -72
بي	no 43
بيا	no 102	yes -66
بيانو	no -165	yes 188
بيت	unknown 41
بيتنا	no -72	yes 83
بيخير	no -71	yes 87
بيضا	no -107	unknown -46	yes 153
بيضاء	no -151	yes 168
بيكوب	no -91	yes 114
بيناتنا	no -63	yes 79
بيننا	no -151	unknown -47	yes 178
بيني	no -129	unknown -43	yes 170
بيه	no 101	yes -70
بيهم	no 167	unknown -41	yes -123
تارودانت	no 56	yes -47
تاكسي	no -44	yes 77
تامين	unknown 144	yes -127
تبع	no -52
تبكي	no -154	unknown 83	yes 72
تجرح	no 110	unknown -54	yes -55
تجرحات	no -143	unknown -47	yes 164
تجيب	yes 44
تحتنا	no -51	yes 69
تحتها	no 108	yes -85
تحتو	no -83	yes 117
تحتي	no -101	yes 132
تحرقات	no 69	yes -44
تحمل	no -101	yes 121
تحيد	no 62	unknown -45
تخبط	no -133	unknown 182	yes -97
تخرج	yes 56
تخنق	no 155	yes -132
تدخل	unknown -43
ترجع	no 94	unknown -102
تركت	unknown -40
تركيب	unknown -57	yes 68
تريبورتور	yes 45
تزحلقت	no 44
تسد	no -68	unknown 81
تسربت	no 53
تسرق	no 58
تسرقات	no 48
تسع	unknown -41
تشعر	no 50	yes -41
تشفر	no 151	unknown -50	yes -100
تشقات	unknown 54	yes -62
تشقق	no 69
تشكو	yes 57
تصادم	no -110	unknown 89
تصريح	no 94	yes -72
تصل	no 122	unknown -71	yes -62
تضر	no 69	unknown -41
تضرر	no -52	yes 73
تعثرت	yes 45
تعرفت	no -167	unknown 115
تعوج	no 125	yes -85
تعوجات	no 92	yes -72
تعود	no -164	yes 181
تعوضون	unknown 48	yes -97
تعويض	no 86	yes -91
تفاهمنا	no -45	yes 70
تفتح	no 146	yes -134
تفرقع	no 66
تفرقعات	no 79	yes -52
تفك	yes 45
تقاس	no -70	yes 51
تقاسيت	no 93	yes -68
تقدر	unknown 121	yes -151
تقرير	unknown 62	yes -41
تقريرا	no -56	yes 73
تقطع	no 76	yes -49
تقطعات	unknown 104	yes -105
تقف	no -40	yes 59
تقل	no -44	yes 75
تقلع	unknown -59	yes 58
تقول	unknown -73	yes 82
تكسر	no -71	yes 94
تكن	no 105	unknown -49	yes -73
تلاته	no -70	yes 87
تلاقيت	no 57	yes -43
تلت	no -80	unknown -42	yes 124
تلف	no 83	yes -62
تم	no -94	yes 110
تماس	no 130	yes -109
تماك	no -131	unknown 168	yes -81
تماما	unknown -78
تمشي	no -74	unknown 104
تنفخ	no 64
تهرس	no 67
توجهت	unknown 81	yes -77
توصيل	no -90	yes 105
توقف	no -170	unknown 170
توقفت	no -132	yes 146
توقيع	no -43	yes 54
تولوز	no -96	unknown 115	yes -43
تيشكا	no 109	yes -87
ثلاثين	no 145	yes -133
ثلاثيه	yes 40
ثمن	no 105	unknown -63
ثمنه	no -64	yes 80
ثمنها	yes 68
جا	no -50	yes 71
جات	yes 62
جاتني	no 55
جار	no -69	yes 84
جارتنا	no -107	yes 119
جارتي	yes 51
جارنا	no -108	yes 125
جاري	no -126	yes 155
جالسه	unknown 74	yes -61
جانبي	no -135	unknown 113	yes -48
جاني	no 129	unknown -91	yes -40
جديد	no 68	unknown -40
جرار	yes 46
جرحي	no -67	yes 84
جري	no -77	unknown -63	yes 132
جريح	no -93	yes 114
جسديا	no 44
جماعه	no -55	unknown 121	yes -77
جمل	no 167	unknown -43	yes -136
جميعا	no 48
جنب	no -72	yes 97
جنبها	no 84	yes -62
جهاز	no 42
جوا	no 56	yes -43
جواب	unknown -90	yes 111
جيبي	no 107	unknown -44	yes -63
جيت	no 118	yes -99
جيده	no 77	unknown -48
جيراننا	no -117	yes 131
حادث	unknown -53
حادثه	no -63	yes 79
حاده	no 98	yes -70
حاسوب	yes 47
حافله	no -82	yes 60
حافيه	no 89	yes -59
حامل	yes 57
حاولت	no -160	yes 175
حبه	no 161	yes -132
حجاره	no 89	yes -63
حجر	no 151	unknown -40	yes -108
حجره	no -115	unknown 98
حجزت	no 44	unknown -85
حدا	unknown 46
حدانا	yes 43
حدايا	no -51	unknown 123	yes -79
حدث	unknown 66	yes -46
حديد	no 117	yes -102
حررنا	no -51	yes 62
حرفيا	yes 58
حرق	no -62	yes 80
حرقات	no 198	yes -181
حرقت	no 82	unknown -58
حروق	no -85	unknown 184	yes -99
حزام	no -112	yes 121
حسب	no -146	unknown 51	yes 84
حسيت	yes 40
حصاه	no 92	yes -57
حضرو	no 43
حط	unknown 75	yes -131
حطيت	no 68	yes -45
حفره	unknown 57	yes -80
حفل	no 103	yes -74
حفيدي	no -136	unknown 91	yes 70
حق	no 85	unknown -58
حقيبتي	no 75
حقيبه	no -46	unknown 73
حك	no -74	yes 111
حل	no -59	yes 72
حلات	no -81	yes 89
حليت	no -167	yes 181
حماتي	unknown 73	yes -67
حمام	no -77	unknown 49
حمامي	no -42	yes 47
حمرا	no -106	unknown 149	yes -67
حوايجي	no 75	yes -43
حيث	no -47	yes 69
حيط	no 102	unknown 121	yes -186
خاتم	no 110	unknown -51	yes -74
خاص	no -97	unknown 54
خاصني	yes 71
خاصها	no 70	yes -49
خالص	no -80	yes 103
خالي	no -158	yes 171
خايب	no 55
خبط	yes 58
خبطني	no -67	yes 82
خبطها	no -205	unknown 156
خدا	no 97	yes -59
خدات	no -192	unknown -40	yes 220
خدام	unknown -50	yes 51
خدامين	no -78	unknown -54	yes 117
خداو	unknown 92	yes -62
خدشت	no -81	unknown -41	yes 121
خدشه	no 67	yes -52
خدمه	no -88	yes 113
خرجنا	no 65	yes -49
خرجو	no -169	yes 192
خرطوم	no -62	yes 69
خزان	no 117	yes -102
خزانه	no -63	yes 90
خسر	no 50
خسرنا	yes 54
خسرو	no -68	unknown 122	yes -79
خضر	no -43	yes 62
خضرا	no -182	unknown 162
خطا	no 145	yes -124
خطفو	no 60	yes -45
خفيف	no 69	yes -54
خلا	no -67	unknown 163	yes -103
خلات	no 77	yes -53
خلال	yes 57
خلاو	no -114	unknown 124
خلصت	no -42	unknown 88	yes -51
خلف	no -65	yes 94
خلفي	no -67	yes 77
خليت	no 142	yes -130
خمس	no 89	unknown -49	yes -44
خمسه	no -53	unknown -40	yes 94
خنزير	no 50	yes -40
خوتي	unknown 70	yes -83
خويا	no 43
خير	no -129	yes 147
خيطو	no 162	unknown -55	yes -105
دا	no 66	yes -44
داخله	no -42	unknown 123	yes -124
دارت	no -65	yes 85
دارها	no 104	yes -70
دارو	no 87	yes -58
داز	no -93	unknown -43	yes 132
دازو	no 116	yes -96
داك	no 51
داكشي	no 54	yes -41
داوني	no -130	yes 149
داوه	no 49
داوهم	no 91	unknown -100
داير	no 115	unknown -45	yes -77
دايرين	no 54	yes -42
دايز	no -103	yes 126
دجنبر	no 50	unknown -64
دخان	no 64	yes -48
دخلات	yes 58
دخلت	no -51	unknown 49
دخلنا	no -56	yes 71
دراجات	unknown -44	yes 51
دراجه	yes 64
دراري	no 65	yes -51
درتش	no -94	unknown 111
درج	no 45	unknown -43
درك	no 97	yes -82
درنا	no -64	yes 79
درهما	no 101	unknown -49	yes -53
دفع	no -104	unknown 120	yes -63
دفعت	no 62	unknown -49
دقايق	unknown 78	yes -51
دكتور	unknown -40
دهست	no 61
دورتين	yes 44
دوريه	unknown 49	yes -113
دون	no -62	yes 81
ديالها	no -82	yes 105
ديالهم	no -102	yes 68
ديالو	no -86	yes 89
ديالي	yes 49
ديك	no -46	yes 69
ذاب	no 65	yes -50
ذراعي	no 106	yes -78
ذو	no -86	yes 99
راجع	no -58	yes 85
راجعين	no -80	yes 93
راجل	no -69	yes 79
راح	yes 40
راحت	no 56
راس	no 50
راسها	no -58
راسو	no 67	unknown 79	yes -161
رافعه	no 100	yes -75
راكب	no -41	yes 60
راكبه	no -52	yes 64
راني	unknown 55
راه	unknown 43
راها	no -107	unknown 103
رايح	no -120	yes 134
ربعه	no 125	unknown -40	yes -86
ربما	no 65	yes -42
ربي	no -62	yes 82
رجال	no -63	yes 52
رجعنا	no 82	yes -57
رجل	no 110	yes -87
رجله	no 42
رجلو	no 53
رجلي	yes 41
رحت	no 88	yes -61
رحله	no 55	yes -98
رضوض	no 64
رغم	no -94	unknown 115
رفضت	no 107	unknown -74	yes -52
رقبتي	no -65	yes 79
رقم	no -54
رقمها	no 104	yes -90
رقمي	no -90	yes 106
ركبت	no 76	unknown 63	yes -165
ركبتي	no -123	yes 149
رما	unknown -41
رماد	no 41
رمضان	no -54	yes 80
رياح	no -41	yes 56
ريح	no 40
ريحه	unknown 70	yes -80
زاج	no 68	yes -40
زال	no -61	unknown 52
زالت	yes 65
زبون	no 65	yes -52
زجاج	no 41	yes -56
زرق	no 72	yes -48
زرقا	unknown 87	yes -66
زرقه	no 61
زلت	no -43	yes 61
زلق	no 123	yes -103
زلقات	no -118	yes 138
زلقت	no 55	unknown -50
زوجتي	no 40
زياره	unknown -41	yes 60
زيت	no -59	yes 78
ساحه	yes 45
ساقي	no -103	yes 118
ساكن	no -54
ساكنه	no -69	unknown 127	yes -69
سالم	unknown 56	yes -119
سالمه	no 65	yes -49
سالمون	no 45
سايقه	no 82	yes -58
سايقها	no -112	yes 120
ست	no 92	yes -63
ستر	yes 42
ستراسبورغ	no 56
سته	yes 48
سجل	no -61	yes 80
سحقت	no -151	yes 164
سخان	no 84	yes -67
سخن	no 79	yes -43
سخون	no 93	yes -77
سد	no 57
سدو	no 81	yes -70
سديت	no 56
سرقت	no 63	yes -44
سرقه	no 45
سرقو	no 68	yes -48
سرقوا	no 91	yes -65
سطح	no 79	yes -65
سطل	no -132	unknown 130
سقط	no 47
سقفها	no -106	yes 126
سكاري	no 141	yes -127
سلام	no -140	unknown 140	yes -44
سليما	no 62	unknown -60
سليمه	no 118	yes -100
سمح	no -63	yes 79
سمع	no 118	yes -94
سمعت	no -51	unknown 50
سمعنا	no 44
سميتو	no -68	yes 87
سميتي	unknown -53	yes 55
سنوات	no -50	yes 74
سوء	no 115	yes -86
سور	no -82	yes 98
سوق	no -130	unknown 74
سولت	no 109	unknown -41	yes -66
سوي	no 109	yes -78
سي	no -71	yes 85
سياح	no -53	yes 78
سيارات	no -63	yes 99
سيارتان	no -104	unknown 115	yes -41
سيارتنا	yes 49
سيارته	no -63	yes 73
سياره	no -64	yes 75
سيده	yes 50
سيدي	no 80	yes -77
سير	no -66	yes 102
سيمانه	no 77	unknown 62	yes -136
سينا	no -54	yes 65
شاحن	no 69	yes -60
شاحنتي	no 90	yes -68
شاحنه	no -40	yes 69
شاده	no -113	yes 133
شارع	no -61	yes 74
شاشه	no -135	yes 153
شاعله	no 125	yes -104
شاف	no -42	unknown 116	yes -78
شب	no 43
شبت	no 41
شتا	no 113	yes -95
شحال	no 95	yes -59
شد	no -88	unknown -44	yes 124
شده	no 69	yes -49
شدو	no 89	unknown -51	yes -41
شراره	no -69	yes 91
شرخ	no 120	unknown -108	yes -52
شرفه	no -79	yes 96
شريتو	no 96	unknown -42	yes -65
شظيه	no 98	yes -69
شعل	yes 53
شغل	no -55	yes 75
شفت	no -92	yes 52
شفتش	no 145	unknown -76	yes -119
شفتو	no -65	yes 86
شفرو	no 46
شقتي	yes 43
شكايه	no 42
شكون	no 42	yes -63
شمعه	no -49	yes 62
شنو	no -75	unknown 59
شهاده	unknown 69	yes -92
شهر	no -53	unknown 80
شهرين	no 45	unknown 41	yes -91
شهور	no -67	unknown 50
شو	no -62	yes 81
شوف	no 182	yes -152
شي	no 54	yes -66
صاحب	no -54	yes 77
صاحبتي	no -180	yes 195
صاحبه	no -65	yes 98
صاحبي	no -152	yes 129
صاعقه	no 72	yes -53
صافي	no -49
صالون	no -79	unknown -62	yes 131
صباح	yes -60
صباحا	no -66	yes 54
صباعي	no -67	unknown -45	yes 98
صباغه	no -118	unknown 185	yes -98
صبحت	no 45
صبيحه	yes 49
صحاح	no -48	yes 59
صحيح	no -48	unknown 69	yes -42
صدرها	no -65	yes 77
صدم	no -57	yes 76
صدمتني	no -42	yes 58
صدمني	no -114	unknown 140	yes -40
صدمه	no 80	yes -44
صعدت	no 64	yes -57
صغير	no 77	yes -51
صغيره	no 63
صندوق	no 62	yes -49
صورا	no 54
صورت	yes 40
ضاع	no 89	unknown -51
ضاعت	unknown 59	yes -46
ضاعو	no 136	unknown -76	yes -80
ضحايا	no -77	yes 97
ضحك	no 43
ضحكت	no -126	yes 140
ضد	no 70
ضربت	no 85	yes -83
ضربتني	no -46	yes 65
ضربتو	no 147	yes -126
ضربني	no -45	unknown 49
ضربو	unknown -52	yes 70
ضرر	yes 47
ضريفه	no -67	yes 71
ضو	yes 44
طاح	no 49	yes -40
طار	yes -58
طارو	no 140	yes -107
طاكسي	no -75	yes 90
طالب	no -51	unknown 95	yes -56
طبعا	no 61	yes -46
طبيب	no -92	yes 94
طحت	no 51
طراف	no 179	unknown -40	yes -141
طرطق	no 99	yes -77
طرطقات	no 65	yes -44
طريق	yes -67
طريقو	no -194	unknown 154
طفاها	no 71	yes -55
طفاوها	no 60	yes -47
طلبت	no -118	yes 130
طلع	no 42
طلعات	no 73	yes -51
طلعنا	no 60	yes -47
طوموبيل	no -145	unknown 45	yes 100
طوموبيلات	no -102	yes 122
طوموبيلتي	no 50	unknown -58
طويل	no 99	yes -63
طيح	unknown -45	yes 61
طير	no -89	unknown 163	yes -141
طيرت	no -114	yes 124
ظهره	no 68	yes -43
ظهري	no 57
عاشوراء	no 61	yes -41
عاصفه	no 67	yes -57
عالارض	no 98	yes -77
عام	yes 65
عامره	yes 46
عامل	no 43
عامين	no -136	unknown 86
عايله	no -59	yes 79
عاينت	no -72	yes 84
عباد	no -171	yes 185
عبد	no -87	yes 107
عبر	no -40	yes 58
عجلات	no -207	unknown -60	yes 234
عجله	unknown 55	yes -152
عدا	no -58	yes 71
عربه	no -76	yes 99
عربيه	no 80	yes -67
عرفت	no -73	unknown 107	yes -44
عرفتش	no 43	unknown 42	yes -102
عرفناش	no 63
عشيه	yes 40
عض	yes 58
عضني	no -90	yes 108
عطاتني	no -115	yes 139
عطاني	no -94	unknown 59
عطيتو	no 159	unknown -42	yes -138
عظم	no 71	unknown 128	yes -215
عفوا	yes 40
عقدي	unknown 52	yes -73
علاش	no 88	yes -99
علاقه	no -67	unknown 109	yes -60
علامه	no -182	unknown 112	yes 42
علبه	no 83	yes -69
علقت	no 172	unknown -41	yes -133
عليا	yes 48
عم	no -91	yes 73
عمال	no -93	yes 120
عمر	no 60
عمرناها	no -60	yes 71
عمره	unknown -56
عمرها	no -77	unknown -46	yes 118
عمل	no -136	unknown 140
عملت	no 60	yes -47
عمليه	no 81	yes -45
عمود	no 101	yes -81
عنا	no -151	unknown 116
عندنا	no -77	yes 70
عندها	no -42	unknown 74
عندهم	no -46	yes 77
عندو	no -52	yes 83
عودتي	no -46	yes 62
عيط	yes 46
عيطت	no 45
عيطتش	no 40
عيطنا	no -124	yes 146
عيطناش	yes 46
عيني	no 80	unknown 89	yes -159
عينيا	no -65	yes 75
غابه	no 164	unknown -47	yes -124
غرز	no -66	yes 83
غرزات	no 139	yes -116
غرزه	yes 58
غرفه	no 52
غرق	no 104	yes -78
غلط	yes 43
غلف	no 88	yes -67
فاتح	no -140	unknown 104
فاتوره	no -77	unknown 146	yes -75
فاحترق	no 59	yes -51
فاحترقت	no -187	yes 205
فارغ	no 86	yes -59
فارغه	no -91	unknown 76
فاصطدمت	no -79	yes 95
فاضت	no -44	yes 74
فاطنه	no -78	yes 86
فالباب	no -50	yes 72
فالباركينغ	unknown 103	yes -98
فالباساج	no -83	yes 94
فالبحر	unknown 48	yes -108
فالبياج	no -103	yes 113
فالبيسين	no 111	yes -96
فالتامين	no 44
فالتيليفون	no 43
فالجرده	no -59	unknown 76
فالحفره	no 198	unknown -41	yes -157
فالخدمه	no -47	yes 60
فالدار	no 78	yes -89
فالدروج	no 54
فالدوار	no 150	yes -130
فالدوره	yes 50
فالسبيطار	no -40	yes 74
فالستوب	no -49	yes 72
فالسطح	no -145	unknown 157
فالشجره	no 125	yes -111
فالشمس	no 59
فالضو	yes 49
فالطابق	no -166	unknown 125
فالطاكسي	no 69
فالطروطوار	no -64	yes 87
فالطوبيس	no 82	yes -40
فالطوموبيل	no -40	yes 62
فالعشيه	unknown 86	yes -90
فالقهوه	no -160	yes 178
فالكوزينه	no 73	yes -55
فالكوميساريه	no 82	yes -55
فالماتش	no 43
فالمستعجلات	no 104	yes -73
فالموطور	no -88	yes 104
فالهبطه	no -41	yes 71
فالوقت	no 73	yes -53
فانكسر	no 107	yes -82
فبلاصتو	no -79	yes 102
فتح	yes 51
فتحت	unknown 80	yes -104
فتحوا	no 43
فجر	no 73	yes -59
فحالو	no -48	yes 58
فحي	no 106	yes -84
فدار	no -225	yes 246
فدرب	no 81	yes -67
فسقط	no 114	yes -100
فسوق	no 104	yes -69
فطنجه	no -121	yes 151
فظهر	no 161	unknown -42	yes -139
فقت	no 79	unknown -43
فقد	no -68
فقدت	no 50	unknown -40
فلا	no 54
فلم	no 57	yes -41
فما	no -84	unknown -63	yes 124
فواحد	no 148	yes -133
فوجدنا	no 51	yes -44
فوجهي	no 99	yes -73
فوسط	unknown 54	yes -101
فوقنا	no -68	yes 86
فوقي	no -71	yes 82
فيا	no -56	yes 64
فينا	no -63	yes 41
فيها	no 41
فيي	no -162	yes 183
قادراش	no -52	yes 84
قاعه	no -105	yes 119
قال	no -53
قالو	no 49	yes -52
قالوا	no -118	yes 142
قالي	no -59
قاليا	no 106	yes -88
قبل	no 42
قبو	no -128	unknown 168	yes -87
قد	no 43	yes -42
قدام	no 41
قدامو	no -53	yes 77
قدامي	no -133	unknown 102
قدروش	no 118	unknown -55	yes -77
قدمي	no 85	yes -63
قديم	no 112	yes -80
قديمه	no -64	yes 89
قريب	no 64
قسم	unknown -47	yes 74
قصد	no -85
قطتي	no 118	yes -106
قطعه	yes 47
قطعو	no 77	yes -42
قفز	no -108	yes 124
قلبي	no 69	yes -43
قلعات	no 139	yes -105
قناه	no -115	unknown 100
قوي	no 43
قويه	no 87	yes -72
كاحلي	no 154	unknown -53	yes -106
كار	no -210	unknown -116	yes 264
كارثه	no -53	yes 79
كاط	yes 56
كالو	no -172	unknown -60	yes 206
كاميرا	no -67	unknown -61	yes 118
كاميو	unknown 108	yes -96
كاميون	no -123	yes 146
كانه	no 84	yes -65
كانها	no 95	yes -75
كاين	no 46
كايناش	no 47
كاينش	unknown 44
كاينينش	no -84	unknown -41	yes 111
كتب	unknown 110	yes -82
كتبت	no -43	yes 62
كتبكي	no -66	yes 86
كتشكي	yes 43
كتغطي	unknown -122	yes 81
كتفها	no 75	yes -52
كتفي	no 41
كثير	yes 59
كثيرا	yes 64
كحله	no 123	yes -112
كرسي	unknown -45
كرشي	yes 43
كره	no 69	yes -46
كريز	no 67
كسرت	no -90	yes 108
كسرو	no 102	yes -82
كسروا	no 111	yes -89
كسيده	no -145	unknown 247	yes -129
كلام	no -80	unknown 164	yes -145
كلب	no -46	yes 72
كلبي	no -223	unknown 78	yes 89
كلها	no 50
كلو	no 79	yes -59
كليان	yes 40
كما	no -54	yes 65
كمان	no 81	yes -64
كمل	no -239	unknown 258	yes -117
كنبدل	no 60	yes -41
كنتسني	unknown 79	yes -84
كنتش	no -76	yes 103
كنخدم	no -99	yes 113
كندور	unknown -47	yes 71
كنركب	no -73	yes 93
كنسوق	no -88	yes 106
كنصور	no 157	yes -125
كنعاود	no -162	unknown 172	yes -49
كنقدرش	no -46	yes 65
كنقطع	no 66
كنقلب	no -135	yes 151
كنكتب	no 84	yes -72
كنمسح	no 106	yes -86
كنمشي	no 62
كهربايي	no 87	yes -66
كهرباييه	no -71	yes 90
كورسيركوي	yes 42
كونستا	no -82	yes 95
كونسطا	no -53	yes 74
كي	no 119	yes -100
كيتسد	no 70	yes -49
كيتقيا	no -115	unknown 103	yes -58
كيحلف	no -130	unknown 114
كيخلص	no -57	unknown 97	yes -69
كيدخل	unknown -52	yes 45
كيدور	no -55	yes 89
كيسيل	unknown -79	yes 71
كيشعل	no 112	yes -79
كيضحك	yes 48
كيضحكو	no 74	yes -60
كيضرب	no -97	yes 109
كيضرني	no 72	unknown -45	yes -51
كيطالبني	no -153	yes 164
كيف	no 142	unknown -42	yes -95
كيفاش	no -63	unknown 120	yes -83
كيقطر	no -108	unknown 98
كيقول	yes 53
كيلعب	yes 48
كيلعبو	no -104	yes 115
كيوجعني	yes 47
ل	no 86	yes -70
لاباس	yes -55
لابس	no 150	yes -114
لاسورونس	yes 48
لاصق	no -156	yes 169
لاكارط	no 53	unknown -45
لاكاف	no 123	yes -105
لامبيلانص	yes 46
لان	no 75	unknown -49
لانني	yes 52
لانه	no -105	yes 128
لاني	no 68
لاي	unknown 139	yes -165
لباربريز	unknown -49
لبوليس	no 51
لتحت	no 57
لتر	no 72	yes -54
لحادث	no -63	yes 87
لحد	no 72	unknown 67	yes -137
لحقت	no 116	yes -79
لداخل	yes 51
لدي	no -65	yes 44
لدينا	no -116	yes 151
لسه	no -48	yes 81
لسيارتي	no 48	unknown -44
لصق	no 159	yes -127
لفوق	no -117	yes 127
لقا	no 87	unknown -43	yes -41
لقيت	unknown 50	yes -62
لقيتش	no 57
لقيتها	no 59
لكم	unknown 55
لكنني	no -47	unknown 91	yes -48
لكنه	yes 43
لكنها	no -122	unknown 143
لكني	unknown 135	yes -134
للاسف	no 79	yes -66
للباركينغ	no -128	unknown 109
للدار	unknown 86	yes -72
للدرك	no 73	yes -57
للركبه	no -86	yes 94
للزنقه	no -140	yes 151
للسبيطار	no -68	yes 85
للسطح	yes 45
للسياره	no 112	yes -90
للمستعجلات	no -55	yes 73
للور	no -119	yes 153
لما	yes 51
لماذا	no 105	unknown -87	yes -49
لنا	no 132	yes -109
لها	no 126	unknown -61	yes -62
لواحد	no -60	yes 84
لوجه	no 75	yes -57
لوح	no 86	yes -70
لوحته	no -68	yes 98
لوحه	no 66	yes -48
لور	no -111	yes 135
لوران	no -108	yes 122
لوطوروت	no 112	yes -72
ليسر	no -56	unknown 80
ليكم	no 58	yes -54
ليلا	no 72	yes -88
ليله	no 54
ليلي	yes 60
ليمن	no -114	unknown 119
لينا	no -56	yes 62
ليه	no -46	yes 56
ليها	no -61	yes 88
ماء	no 49
مات	no 116	yes -90
مازال	unknown 66	yes -57
ماس	no 86	yes -70
ماعرفتش	no 166	unknown -112	yes -68
مافيه	yes 60
ماكان	no 180	yes -149
ماكاين	no -65	yes 80
ماكاينش	no 149	yes -136
ماكنتش	unknown 88	yes -105
ماكينه	yes -46
ماما	no -87	yes 112
ماوقع	yes 64
ماي	no -63
مبلل	no 68	yes -45
مبلول	no -77	unknown 94	yes -84
متاع	no -47	yes 68
متر	no 48
مترين	no 40
متوقف	unknown -79	yes 84
متوقفه	no 47
متي	unknown 113	yes -114
مثل	no 73	yes -52
مثلي	no 77	yes -63
مجرد	no 92	unknown -45	yes -53
مجروح	no 49
مجروحه	yes 56
مجهول	no 94	yes -66
مجهولون	no 56	yes -40
محاوله	no 58	yes -50
محدش	yes 50
محرك	no 67	yes -55
محروقه	no 117	yes -86
محضر	no -42	yes 45
محطه	no -129	unknown 97
محل	no 56
محلول	no -49	yes 75
محلي	no -103	unknown 57	yes 45
محمل	no -90	yes 105
محمله	no -87	yes 113
مخدوشه	no 144	unknown -49	yes -107
مخلوع	no -88	unknown 63
مدام	no -77	yes 96
مدخل	no -113	unknown 65	yes 41
مدكوك	no -156	unknown 256	yes -181
مراب	unknown 66	yes -109
مرات	no 84	yes -60
مراتي	yes 43
مراكش	no -73	unknown 139	yes -81
مراه	no -82	unknown 84	yes -73
مربوطه	no 75	yes -42
مرت	no -47	unknown 80	yes -54
مرجان	no -85	unknown 72
مرحبا	no 67	unknown -43
مرسيليا	no -100	yes 59
مرفق	no -42	yes 60
مركز	unknown 51	yes -84
مركونه	no -42
مره	no -66	unknown 95
مزهريه	no -120	yes 134
مستشفي	no -93	unknown 79
مسدود	no 139	yes -111
مسرعه	no -139	yes 158
مسكينه	no 60	yes -43
مشاو	no 55
مشكل	no -70	yes 93
مشي	no 102	yes -62
مشيت	no 54
مشيتش	no 68	yes -49
مصاب	no 42
مصابين	no -44	yes 61
مصاريف	no -80	unknown 90
مصباح	no -82	yes 109
مصدره	no -60	yes 77
مضروب	no 45	unknown -78
مضروبه	no -50	unknown 118	yes -109
مطار	unknown 48	yes -81
مطر	yes 65
مطعم	no 102	yes -84
معافي	no -101	unknown 101
معاكم	no -95	unknown 88
معانا	no -85	unknown 147	yes -84
معاه	no -53	yes 79
معاها	no -196	unknown 190
معاهم	no -41	yes 55
معايا	yes 40
معرفه	no -73	unknown 133	yes -77
معروف	no -86	yes 99
معصمي	no 52
معقول	no -43	yes 53
معلم	no 44
معمره	yes 45
معها	no 145	yes -125
معوج	no -117	unknown 158	yes -90
مفاجي	no 109	yes -97
مفتوحا	no -85	yes 105
مقطوع	no 70	yes -56
مقلوب	no 69	yes -49
مكان	no 56
مكانها	unknown -45
مكروه	no 41
مكسور	unknown 57	yes -78
مكسوره	no -121	unknown -40	yes 155
مكناس	no 51
ملء	yes 42
ملا	no 47	yes -40
ملابس	no 50	yes -45
ملال	no 42
ملانا	no -45	yes 53
ملثمين	no 41
ملف	no 49	unknown -40
ملي	no 50	yes -45
ممر	no -114	unknown 54	yes 55
ممكن	no -156	unknown 93
منا	yes -41
منتصف	unknown -40
منزلي	yes 53
منفوخ	no -41	unknown 50
منفوخين	no -47	yes 69
منكم	no -127	unknown 181	yes -90
منه	yes 47
منها	no 44
منهم	unknown 50	yes -70
منو	no -57	yes 54
مهرس	no -229	unknown 187	yes -63
مهرسه	no -41	unknown 87	yes -75
مهرسين	unknown -57	yes 63
مو	no -123	unknown 67	yes 44
موجه	no 52
موخره	no -112	yes 132
مورا	unknown -44	yes 55
موطور	yes 41
موظف	no 43
موعد	no 55
موقعه	no -113	yes 140
موقف	unknown 65	yes -79
مول	no -79	yes 89
مولات	no -102	yes 120
مولاه	no -77	unknown -45	yes 113
مولاها	no -51	yes 71
مولاي	no -91	yes 110
مومن	no 65	yes -53
مونبلييه	no 53	yes -40
مياه	no -68	yes 89
مير	yes 56
ميناء	yes 41
ناريه	yes 57
نازل	no -44	unknown 52
ناس	no 44
ناض	no 46
ناضت	no -78	unknown -45	yes 110
ناعس	yes 66
ناعسين	no 50
نافذه	no 41
نانت	no -63	yes 80
نايم	no 106	yes -75
نايمه	no -82	yes 106
نترو	no 65	yes -52
نتفاهمو	no -69	yes 81
نتوما	no -99	yes 134
نتيشكا	no -62	yes 72
نجا	no -114	yes 121
نجمه	no 131	yes -89
نخرج	no -104	yes 128
نخلص	yes 49
نر	no -75	yes 107
نزلو	no -85	yes 115
نسخه	no -109	unknown 158	yes -63
نسول	unknown -73	yes 63
نسيت	no 46	yes -62
نسيتها	no 175	unknown -117	yes -69
نسيتو	no 145	unknown -62	yes -83
نشوفو	no 80	yes -71
نص	no 57	yes -40
نصلح	no -173	yes 193
نصيفط	unknown 72	yes -70
نظارات	no 130	unknown -77	yes -53
نعرف	no -62	unknown 40
نعست	no 77	yes -52
نعم	yes 49
نعمرو	no -121	yes 144
نفس	no 91	yes -69
نفسه	no -119	unknown 62	yes 49
نقدرش	no 115	unknown -43	yes -68
نقل	no -64	yes 97
نقول	no 110	yes -88
نكتب	no -138	yes 156
نلبس	no 84	yes -48
نمرتها	no -95	yes 117
نمره	unknown 40
نمشي	unknown 40	yes -46
نملا	no -52	yes 57
نهاييا	no 115	unknown -50	yes -62
نوقع	no -62	yes 83
نيشان	no -100	yes 111
هاتف	no -45	unknown -56	yes 76
هادي	unknown 47
هاديك	no -97	yes 109
هبط	no -64	yes 86
هبطات	no 171	yes -143
هبطو	no 100	yes -87
هذه	no 63	yes -94
هربات	no 71	unknown -50	yes -46
هرس	no -159	yes 168
هرسو	no 83	yes -50
هز	no -69	unknown 75
هزات	no 73	yes -56
هزو	no 62	yes -49
هل	no -73	unknown 113	yes -44
هما	unknown -40
هناك	no 63	yes -46
هه	yes 42
ههه	no 46
هههه	yes 65
هوما	yes 46
هي	no -47	yes 46
واتلفت	yes 41
واجهه	no 89	yes -62
واحدا	no 104	yes -81
واخذت	no 40
واش	no -87	unknown 133	yes -47
واصطدمت	no 78	yes -49
واعترف	no -54	yes 61
واقفه	no -80	unknown 139	yes -60
والارضيه	no 88	yes -57
والاريكه	no 43
والامن	no -162	unknown 183	yes -45
والبلاكارات	no 42
والبومبا	no 48	yes -42
والثلاجه	no 42
والجار	no -200	yes 209
والجدارميه	no 83	yes -48
والحمد	no -62	yes 82
والخشب	no -120	unknown 135	yes -49
والدار	no 79	yes -44
والدتي	no 85	yes -67
والدم	unknown 77	yes -158
والدي	no 93	yes -62
والرادياتور	no 115	yes -101
والربع	no -49	yes 82
والزجاج	no -57	unknown 62
والزرابي	unknown 95	yes -94
والسايق	no -52	yes 68
والستاره	no 73	yes -41
والسوارت	no 73	unknown -44
والسياره	no 109	yes -96
والصالون	no -130	unknown 109
والصباغه	unknown 125	yes -147
والطبيب	no 94	yes -62
والطبيبه	no -86	yes 93
والطوموبيل	no 80	unknown -53
والعافيه	no -88	yes 101
والفار	no 81	unknown -73	yes -55
والفلوس	no 151	unknown -62	yes -90
والقفل	no 71	unknown -41
والكاميرا	unknown 205	yes -263
والكلب	no 130	yes -110
والكوفر	no 50
والكونسطا	no -130	yes 151
والله	yes 50
والماء	no -61
والماكينه	no 61	yes -56
والممر	no 79	yes -65
والموطور	no 44
واليوم	no 41
وامتد	yes 62
وانتشر	no -155	unknown 106
وباب	no -86	yes 100
وبابي	no -92	yes 119
وبقا	no 53
وبقيت	no -182	unknown 165	yes -41
وبين	no -111	unknown -45	yes 154
وتكسر	no -96	yes 115
وتهرس	no 98	yes -69
وتهرسات	no -88	yes 108
وثيقه	no -42	yes 62
وجا	no -70	yes 96
وجاء	no -60	yes 77
وجات	no -93	yes 115
وجاو	no 75	yes -65
وجدت	no 70
وجده	no -58
وجع	yes 48
وحتي	no 56
وحدها	no 186	unknown -56	yes -130
وحدو	no 63	yes -47
وحدي	no 78	unknown 49	yes -122
وحرق	no 161	yes -140
وحك	no -70	yes 98
وحنا	no 107	yes -90
وحين	no -73	yes 93
وختي	no 86	yes -66
وخداو	no 71	yes -52
وخرجت	no 90	yes -76
وخلاو	no -125	unknown 60	yes 54
وخليت	no 127	yes -88
ودابا	yes 56
ودار	no 59	yes -43
وداز	no -118	unknown 139	yes -42
وداوها	no -68	yes 83
ودنو	no -65	unknown -40	yes 85
ودي	yes 50
وديا	yes 40
وديه	no -44	yes 54
ورا	no -44
وراني	yes 55
وراه	yes 63
وراها	no 107	yes -70
ورايا	no -44	yes 58
ورجال	no 75	yes -63
ورجعت	unknown 104	yes -120
ورشه	yes 43
ورق	no -56	yes 84
ورقم	no -149	unknown -53	yes 182
ورقه	no -127	unknown 125
وركبتي	no -84	unknown 233	yes -241
وزلقات	no 90	unknown -42	yes -46
وسقطت	no -41	yes 59
وسقف	no -57	yes 69
وسيارتي	unknown 110	yes -120
وسياره	no -81	yes 101
وشعلات	no 91	yes -69
وشي	no -88	unknown 111	yes -52
وصافي	no -41	yes 59
وصلت	yes 59
وصور	no 70	yes -46
وضحك	no 59	yes -49
وضحكنا	yes 48
وضرب	no 101	yes -75
وضربت	no -73	yes 89
وضربها	no -41	yes 60
وضع	no 90	yes -82
وضعت	no 42
وطاح	no -90	yes 80
وطحت	no 67	yes -48
وطلعت	no 70	yes -46
وعشرين	yes 58
وعطاني	unknown -58	yes 57
وعلي	no -42	yes 62
وعليه	no -180	unknown 226	yes -107
وعليها	no -107	unknown 84
وعمرنا	no -44	yes 56
وعند	no -64	yes 80
وعندما	no 101	unknown -49	yes -51
وعنقي	no -53	yes 83
وغرق	no 105	yes -84
وغطاء	no 98	unknown -40	yes -74
وفجاه	no -60	yes 88
وفي	no -43	yes 67
وفيه	no 99	unknown -47	yes -49
وفيها	unknown 80	yes -58
وقال	yes 55
وقالت	no -49	yes 63
وقت	yes 42
وقتها	no 78	unknown -41
وقطع	no 71	yes -59
وقعات	no -61	unknown 68
وقعت	no -52	unknown 59
وقعنا	yes 47
وقف	unknown -40
وقفش	no -157	yes 108
وقفنا	no 57
وكان	yes 44
وكتب	no -50	yes 70
وكتبو	no 70	yes -57
وكسرت	yes 69
وكلشي	unknown -47
وكلنا	no 44
وكمل	no -116	unknown -83	yes 158
وكيقول	no -88	yes 113
وكيل	unknown -42
ولات	no 42
ولاد	no -46	unknown 157	yes -134
ولاو	no -68	unknown 119	yes -79
ولد	no -58	yes 84
ولدو	no -61	yes 72
ولدي	yes -44
ولقيت	no 142	yes -122
ولله	no -158	yes 175
ولي	no 78	yes -40
ومراتي	no -62	unknown 153	yes -111
ومش	no 91	yes -56
ومشاو	no -88	unknown -40	yes 116
ومشي	no -149	unknown 131
ومشينا	no 55
ومعايا	no -53	yes 67
وملي	no -67	yes 49
ومن	no -63	yes 40
ومنذ	no 65	yes -54
ومول	no -60	yes 72
ونحن	no 50
ونزل	yes 49
ونزلت	no 53
ونسيت	no 115	yes -87
ونقل	no 76	yes -49
وها	no 40	unknown -64
وهبط	no 94	yes -64
وهرب	no -49	unknown 64
وهرس	no -58	yes 66
وهرسو	no -91	yes 112
وهو	yes 58
وواحد	no -54
ووصلات	no -123	yes 136
ويقول	no 92	yes -76
ياخذوا	no 76	yes -68
يتضرر	yes 46
يتعرض	unknown 151	yes -121
يتوقف	no 59	yes -42
يجرح	yes 52
يجي	no -77	yes 100
يحدث	no 66	unknown -62
يحرر	no -137	unknown 138
يحلو	no 111	unknown -52	yes -72
يخرج	unknown -97	yes 90
يخلص	yes 71
يد	no 178	unknown -40	yes -160
يدخل	no 101	yes -74
يدها	no -43	yes 56
يدو	no -67	yes 87
يديها	no -64	yes 94
يرجع	unknown 72	yes -56
يرحمها	unknown 43	yes -91
يرد	no -63	unknown -92	yes 109
يريد	no -98	yes 114
يسرق	no -68	unknown 141	yes -110
يشتكي	yes 51
يشوف	yes 43
يصب	no -58	yes 58
يصل	no 128	unknown -49	yes -88
يطرطق	no 79	yes -66
يعد	no 119	yes -103
يعمرها	yes 47
يعمل	no 40
يقطر	no -56	yes 77
يقول	no -54	unknown 47
يكبر	no -57	unknown -61	yes 100
يلاه	yes 46
يلعب	no 73	yes -56
يلمسني	no -57	yes 92
يلي	no -91	yes 108
يمشي	no -149	unknown -51	yes 196
يمكن	yes -70
يملا	no -45	yes 57
ينزل	yes 47
يوجد	no 138	unknown -72	yes -95
يورو	no 71	yes -50
يوقع	no -95	yes 114
يوليوز	no -56	unknown 96	yes -53
يوما	no -129	unknown -71	yes 180
يومين	no 81	unknown -41
`;
