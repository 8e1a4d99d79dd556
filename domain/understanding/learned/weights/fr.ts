// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -233	blessure -212	bris_de_glace -221	collision -115	degats_des_eaux -196	dommage_materiel -168	evenement_climatique -206	incendie -230	none 240	vandalisme -180	vol -148
0	collision 404	none -163	vandalisme -46
000	bris_de_glace -51	collision -75	degats_des_eaux -62	dommage_materiel 183	evenement_climatique 126	none -147	vol 106
0001*	autre -40	none 175
000123	autre -40	none 175
000123 4	autre -40	none 175
04	none 169
06	none 161
06 2025	collision -40	none 162
1	autre 94	bris_de_glace 55	collision 171	degats_des_eaux -45	dommage_materiel -47	none -94	vandalisme -40	vol -47
1 200	autre -134	bris_de_glace -54	collision 62	dommage_materiel -54	none 248
1 moi	autre 293	bris_de_glace -72	collision 69	degats_des_eaux -50	dommage_materiel -48	evenement_climatique -43	none -336	vandalisme -53	vol -68
10	none 106
10 jours	collision -40	none 214
10 juin	collision 48
11	bris_de_glace 171	collision 68	none -90
12	collision -50	degats_des_eaux 72	none 180
12 04	none 124
12 06	none 93
12 avril	none 126
12 juin	none 170
1234*	collision 145	vol -44
12345	collision 145	vol -44
12345 a	collision 145	vol -44
13	degats_des_eaux 58	none 79
13 juin	collision 59	none 44
14	incendie 109	none 48
14 juin	blessure 73	incendie 42
15	none 179
16	none 58
17	degats_des_eaux 242	none -219	vandalisme -41	vol 61
17h	collision -43	none 139	vol 88
18h	collision -64	none 96	vol 94
19	collision -42	none 247
19h	none -60	vol 116
1er	collision -44	none 167
1er juin	degats_des_eaux 44	none 125
2	blessure 52	bris_de_glace 50	dommage_materiel -42	incendie 50	none -71	vandalisme 42
2 juin	none 114
20	autre -41	blessure -41	bris_de_glace 228	collision -104	degats_des_eaux -57	dommage_materiel -86	evenement_climatique -51	incendie -57	none 174	vandalisme -61	vol -67
200	autre 109	bris_de_glace -44	degats_des_eaux 63	dommage_materiel -59	incendie 102	none -63	vandalisme -70	vol -45
200 euros	autre 224	bris_de_glace -68	collision -69	degats_des_eaux -44	dommage_materiel -49	none 74	vandalisme -128
2025	none 139
208	bris_de_glace 108	collision 181	degats_des_eaux -45	none -84	vol -63
21h	collision 40	none -42	vol 112
22h	collision 90	none -53
25	blessure -42	collision -51	none 246	vol 65
2e	blessure -46	collision -111	degats_des_eaux 154	incendie 252	none -144	vandalisme -52	vol -77
3	dommage_materiel -46	none 50	vol -53
3 4	collision -84	none 316
3 cm	bris_de_glace 259	collision -69	degats_des_eaux 100	dommage_materiel -56	incendie -45	none -103	vandalisme -47	vol -40
3 mai	collision 167
30	evenement_climatique 76	none 134	vol -40
30 mai	collision -42	dommage_materiel 106	none 98
300	collision -41	degats_des_eaux -75	dommage_materiel -60	incendie -42	none -57	vandalisme 241
3h	collision -50	incendie 93	none 163	vol -47
3h du	collision -50	incendie 93	none 163	vol -47
4	collision -63	degats_des_eaux 63	evenement_climatique 61	vandalisme 44	vol 68
4 pneus	collision -40	none -104	vandalisme 233	vol -69
40	bris_de_glace 303	collision -92	degats_des_eaux -46	dommage_materiel -43	incendie -43	none -282	vol -43
400	bris_de_glace 50	degats_des_eaux 100
45	collision 50	none 79
450	collision -114	degats_des_eaux -59	dommage_materiel 234	none -114	vol 56
48h	collision -82	degats_des_eaux -60	dommage_materiel -54	evenement_climatique -44	incendie -49	none 348	vandalisme -41	vol -88
4x4	collision 251	none -70
5	blessure 119	collision -60	degats_des_eaux 65	dommage_materiel -51	incendie 95	none -62
500	collision 217	none -92
6	blessure 173	collision -63	degats_des_eaux -45	evenement_climatique 121	none -95	vandalisme -50
7	none 102
7 juin	degats_des_eaux 73
8	collision 69	incendie 60	none 87
8 juin	collision 106	incendie 86
80	collision -69	evenement_climatique -64	incendie 95	none 157
9	collision 46	dommage_materiel 94	evenement_climatique 46	none -72	vol -46
9 juin	collision 127	none -47
900	blessure -77	degats_des_eaux 176	none -108	vol 127
9h	collision -68	none 243
a	none -73
a 10	none 159
a 2	blessure -50	bris_de_glace -40	collision -66	degats_des_eaux -54	dommage_materiel -46	incendie 174	none 194	vol -54
a 3	none 199
a 6	collision 145	vol -44
a 80	collision -69	evenement_climatique -64	incendie 95	none 157
a 9h	none 55	vol 72
a abime	autre -43	blessure -69	collision -74	degats_des_eaux -156	dommage_materiel 333	evenement_climatique -48	none -80	vol -56
a accroche	collision 270	dommage_materiel -40	none -68	vol -48
a appele	collision -87	degats_des_eaux 60	none -53	vandalisme -53	vol 225
a arrache	collision 106	dommage_materiel -53	evenement_climatique 217	none -142	vandalisme -49
a bien	collision 289	degats_des_eaux -46	none -99
a brule	blessure -46	collision -41	dommage_materiel -53	incendie 455	none -138	vandalisme -115	vol -63
a casablanca	incendie 113	none -42
a casse	bris_de_glace -42	collision -105	dommage_materiel 179	evenement_climatique 66	none -63
a cause	collision 60	evenement_climatique 55	incendie 59	none -83
a cede	collision -67	degats_des_eaux 161	dommage_materiel -45	evenement_climatique 116	none -46
a changer	collision 167	none -42
a claque	bris_de_glace 227	collision -62	none -60	vol -41
a cogne	collision 182	dommage_materiel -50	none -72
a cote	collision -40	evenement_climatique 56	none -81	vandalisme 41	vol 53
a coule	collision -96	degats_des_eaux 295	none -52
a coup	collision -89	none -121	vandalisme 336	vol -74
a coupe	collision 118	none -61	vandalisme 122	vol -72
a coups	collision -59	none -89	vandalisme 333
a creve	collision -89	degats_des_eaux -53	none -182	vandalisme 336	vol -103
a de	degats_des_eaux 272	dommage_materiel -41	evenement_climatique 66	incendie -58	none -101	vol -43
a deborde	degats_des_eaux 75	evenement_climatique 98	none -53
a defonce	collision 188	none -54
a demande	bris_de_glace 212	degats_des_eaux -76	none -81
a deplorer	collision 129	none -48
a depose	autre -42	bris_de_glace -42	collision -56	dommage_materiel -76	evenement_climatique -49	none -186	vandalisme 178	vol 193
a derobe	collision -62	dommage_materiel -74	none -134	vandalisme -46	vol 408
a des	bris_de_glace 293	collision -68	degats_des_eaux 79	evenement_climatique -69	none -125	vandalisme -63
a deux	collision 161	none -45
a dieu	collision -62	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 337	none -93	vol -40
a dire	autre -72	none 248
a disparu	collision -73	none -60	vol 213
a dit	collision 125	degats_des_eaux 125	none -91	vol -51
a dix	collision 189	degats_des_eaux -47	dommage_materiel -47	evenement_climatique -46	incendie -68	none 115	vol -69
a donne	collision 115	dommage_materiel 47	none -68	vandalisme 77	vol -44
a double	collision 234	none -57
a dresse	vandalisme 149
a droite	collision 183	none -52	vol -40
a du	bris_de_glace 122	collision -42	degats_des_eaux -71	evenement_climatique 105	none -60
a eclate	bris_de_glace 181	collision -44	degats_des_eaux 141	dommage_materiel -46	none -71
a embarque	dommage_materiel -54	none -65	vandalisme 210	vol -55
a embouti	collision 314	none -101	vol -71
a encore	collision -82	degats_des_eaux 90	none -124	vandalisme 119	vol 100
a enflamme	degats_des_eaux -44	incendie 317	none -103
a enfonce	autre -57	collision -105	dommage_materiel 179	evenement_climatique -42	none -94	vandalisme 193	vol -114
a erafle	collision 201	none -47
a ete	none -113	vandalisme 103	vol 73
a etoile	bris_de_glace 261	collision -40	none -111	vol -66
a eu	autre 88	collision 67	degats_des_eaux 42	dommage_materiel -61	incendie 182	none -179	vandalisme -52	vol -54
a explose	bris_de_glace 136	collision -79	incendie 94	none -58	vandalisme 53	vol -44
a fait	degats_des_eaux 65	none -44
a fauche	collision 40	none -62	vol 162
a fe	bris_de_glace -75	degats_des_eaux -45	dommage_materiel -191	evenement_climatique 346	none -186	vandalisme -114	vol -54
a fele	autre -46	blessure 281	bris_de_glace 227	collision -227	degats_des_eaux -63	dommage_materiel -114	evenement_climatique -77	incendie -47	none -218	vandalisme -131	vol -118
a fendu	bris_de_glace 365	collision -107	degats_des_eaux -67	dommage_materiel -135	none -105	vandalisme -40	vol -56
a file	collision 181	vol -43
a fini	collision 55	dommage_materiel 87	evenement_climatique 68	none -52	vol -41
a flambe	collision -63	degats_des_eaux -83	dommage_materiel -48	incendie 370	none -131	vandalisme -40	vol -67
a fondu	collision -60	degats_des_eaux 71	evenement_climatique 68	incendie 103	none -49	vandalisme -44
a force	collision -53	none -73	vol 194
a fracture	blessure -64	collision -48	none -77	vol 268
a gagne	collision -90	dommage_materiel -41	evenement_climatique -56	incendie 194	none 97	vandalisme -54	vol -43
a garde	collision 73	none -116	vol 145
a glisse	autre 107	blessure 121	collision -62	degats_des_eaux 151	dommage_materiel -52	none -92	vol -43
a gratte	blessure -49	collision -102	degats_des_eaux -45	dommage_materiel -56	none -126	vandalisme 230	vol 113
a grille	collision 95	none -43
a heurte	blessure 160	bris_de_glace 95	collision 195	degats_des_eaux -55	dommage_materiel -83	evenement_climatique -40	incendie -44	none -222	vandalisme -45	vol -82
a inhale	collision -40	incendie 172
a jete	collision -104	none -74	vandalisme 316	vol -94
a juste	bris_de_glace 68	dommage_materiel 85	vol -46
a l	blessure 68	none -87	vol 51
a la	blessure 46	none -103	vandalisme 52	vol 88
a lache	degats_des_eaux 200	none -61
a laisse	degats_des_eaux 119	evenement_climatique 71	none -75
a laver	degats_des_eaux 274	none -142
a le	blessure 158	evenement_climatique 64	none -61	vol -43
a les	collision -95	incendie 269	vol -47
a lyon	collision 81	dommage_materiel -41	none -88	vandalisme -46	vol 166
a ma	autre 231	collision -47	evenement_climatique -40	none -44	vol -66
a main	collision 43	none -86	vol 232
a mal	blessure 122	collision 110	dommage_materiel 59	none -113
a me	collision -72	none 194	vandalisme -54	vol 99
a mi	autre -50	blessure -57	bris_de_glace -53	collision -128	degats_des_eaux -71	dommage_materiel 429	evenement_climatique -47	incendie -46	none -228	vandalisme -57	vol -144
a mis	incendie 102	none -95	vandalisme 222	vol -85
a moi	blessure -54	collision 130	dommage_materiel -61	incendie 254	none -127	vandalisme -147	vol -48
a mon	autre 69	collision -45	incendie 205	none -55
a mordu	blessure 265	collision -51	none -58	vol -56
a note	dommage_materiel 52
a ouvert	degats_des_eaux 53	none -45	vandalisme 109
a pa	collision 244	none -75
a part	collision 81	dommage_materiel -44	incendie 97
a pas	collision 67
a perce	collision -42	degats_des_eaux 224	none -77
a percute	collision 162	none -61
a perdu	bris_de_glace 248	evenement_climatique -51	none -80	vol -46
a pete	degats_des_eaux 83	dommage_materiel -41	none -42	vandalisme 147	vol -42
a pique	blessure -55	collision -72	none -103	vandalisme -46	vol 347
a plat	autre 300	collision -98	degats_des_eaux -45	evenement_climatique -51	incendie -42	none -320	vandalisme 119	vol -112
a pose	bris_de_glace 126	collision 109	none -68
a pousse	collision 78	evenement_climatique 58
a pris	collision -52	incendie 149	none -100	vol 68
a quoi	none 115
a raye	blessure -40	degats_des_eaux -48	dommage_materiel 330	evenement_climatique -48	incendie -45	none -189	vandalisme 109	vol -76
a reconnu	none -55	vandalisme 177	vol -50
a recu	bris_de_glace 80	collision -43	degats_des_eaux -46	dommage_materiel -48	evenement_climatique 134	none -54	vandalisme 65	vol -40
a recule	collision 335	none -91	vol -61
a refaire	bris_de_glace -43	collision -67	degats_des_eaux 152	evenement_climatique -41	incendie 180	none -85
a refuse	autre 99	collision 154	none -100
a rempli	collision 185	none -42
a rendu	degats_des_eaux 205	none -61
a renverse	collision -46	degats_des_eaux -45	dommage_materiel 289	none -96	vandalisme -40
a retrouve	collision -117	none -54	vandalisme 275	vol -70
a ri1	collision 94	dommage_materiel -80	evenement_climatique 218	none -123	vol -41
a rien	collision 61	none -66
a rigole	collision 169	dommage_materiel -42
a saute	bris_de_glace 114	collision -95	dommage_materiel 70	incendie 56	none -59	vandalisme -79	vol 67
a serre	collision 158	degats_des_eaux 114	none -93
a signe	collision 41
a son	degats_des_eaux 145
a sonne	blessure -41	collision -115	degats_des_eaux -73	dommage_materiel -48	incendie 241	none -116	vandalisme -43	vol 89
a souleve	collision -40	evenement_climatique 260	none -48	vandalisme -60
a t	collision 138	none 89
a tamponne	none -72	vol 160
a tape	bris_de_glace 265	collision 53	dommage_materiel -42	none -122	vol -42
a temps	collision 261	evenement_climatique -51	incendie -54
a terre	blessure 247	collision -79	degats_des_eaux -87	dommage_materiel -46	evenement_climatique 149	none -101	vol -63
a touche	collision 62	incendie 186	none -95
a tourne	degats_des_eaux -57	evenement_climatique -64	incendie 255	none -115
a traverse	bris_de_glace 146	collision 66	degats_des_eaux 83	dommage_materiel -69	none -87
a trois	collision -58	incendie -44	none 90	vandalisme 202	vol -113
a un	collision 105	dommage_materiel -40
a une	degats_des_eaux 57
a velo	blessure 239	collision 65	dommage_materiel -65	none -76
a verse	autre -40	collision -145	degats_des_eaux -82	dommage_materiel -67	evenement_climatique -45	none -182	vandalisme 440	vol -127
a vole	bris_de_glace 82	collision -68	none -74	vandalisme -51	vol 233
a vous	none 186
a vu	bris_de_glace -40	collision 155	none -63	vandalisme -43	vol 84
a6	bris_de_glace 191	collision 115	dommage_materiel -43	none -220	vandalisme -45	vol -53
aban*	autre 188	collision -68	dommage_materiel -72	none 126	vandalisme -45	vol -69
abandonne	autre 188	collision -68	dommage_materiel -72	none 126	vandalisme -45	vol -69
abim*	degats_des_eaux 178	dommage_materiel 51	none -108	vandalisme -43
abime	collision 63	degats_des_eaux 164	dommage_materiel 69	none -111	vol -51
abime le	autre -46	blessure -65	collision -111	degats_des_eaux 201	dommage_materiel 157	evenement_climatique -64	none -166	vandalisme -41	vol -72
abor*	evenement_climatique 139	vol -41
abord	evenement_climatique 139	vol -41
abri	collision -48	dommage_materiel 97	evenement_climatique 134	incendie 54	none -85
abri de	collision -62	dommage_materiel 252	none -89
abri*	blessure -79	collision -101	degats_des_eaux -55	evenement_climatique 375	none -139	vol -90
abse*	bris_de_glace -40	dommage_materiel -56	evenement_climatique 114	incendie -40	none -207	vandalisme 136	vol 97
absence	collision 81	degats_des_eaux 47	dommage_materiel -41	evenement_climatique -41	none -147	vandalisme -54	vol 156
absents	blessure -40	bris_de_glace -55	collision -116	degats_des_eaux -47	dommage_materiel -45	evenement_climatique 293	incendie -44	none -192	vandalisme -78	vol 73
abso*	collision 66	dommage_materiel -62	none 154	vol -46
absolument	collision -87	none 176	vol -42
ac	blessure 69	evenement_climatique -41	none -114	vandalisme 42	vol 114
ac la	autre -43	blessure 243	bris_de_glace -43	collision 168	degats_des_eaux -59	dommage_materiel -52	evenement_climatique -81	incendie -42	none -178	vandalisme -96	vol -111
ac le	bris_de_glace 147	none -70
ac un	autre -40	collision -127	degats_des_eaux -43	none -101	vandalisme 260	vol 58
acce*	autre -75	collision -50	dommage_materiel -55	none 238	vol 93
acci*	bris_de_glace 77	collision 237	none -158	vol -41
accident	blessure 41	collision 309	none -117
acco*	collision 66	none 154
accord	none 198
accr*	collision 326	none -130	vol -44
accrochage	collision 384	none -192
accrochage hier	collision 197	none -101
accroche	collision 194	dommage_materiel 65	none -74	vol -47
accroche l	collision 121	none -49
accroche le	collision 45	degats_des_eaux -74	dommage_materiel 207	none -69	vandalisme -43	vol -77
accrochee	blessure -63	collision 335	evenement_climatique -44	none -90	vandalisme -64	vol -69
acid*	autre -54	collision 240	degats_des_eaux -44	dommage_materiel -41	evenement_climatique -41	none -139	vandalisme 162	vol -134
acie*	autre -46	collision -73	dommage_materiel 220	evenement_climatique -51	none -108	vandalisme 155	vol -106
acier	autre -46	collision -73	dommage_materiel 220	evenement_climatique -51	none -108	vandalisme 155	vol -106
ado	blessure -46	collision 89	degats_des_eaux 150	none -56	vol -53
adre*	autre -51	collision -84	degats_des_eaux 267	dommage_materiel -47	evenement_climatique -44	incendie -52	none -83	vandalisme -61	vol -75
adresse	autre -51	collision -84	degats_des_eaux 267	dommage_materiel -47	evenement_climatique -44	incendie -52	none -83	vandalisme -61	vol -75
affa*	collision -66	evenement_climatique 242	none -83
affaisse	collision -66	evenement_climatique 242	none -83
agda*	blessure 121	collision 48	none -41	vol -73
agdal	blessure 121	collision 48	none -41	vol -73
agen*	autre 71	none -44	vandalisme 55
agence	autre 125	none -121	vandalisme 117
agence de	autre 260	collision -96	degats_des_eaux -45	dommage_materiel -54	incendie -42	none -290	vandalisme 154	vol -112
agent	dommage_materiel -47	incendie 69	none 76
agents	collision 45	incendie 126	none -50
agra*	bris_de_glace 79	collision 64	degats_des_eaux 45	none -57
agrandit	bris_de_glace 125	degats_des_eaux 69	none -63
agre*	collision -77	degats_des_eaux 103	none -85	vandalisme -40	vol 228
agri*	blessure 300	dommage_materiel -64	evenement_climatique -42	none -153	vandalisme 98	vol -126
agricole	blessure 353	bris_de_glace -51	degats_des_eaux -48	dommage_materiel -87	evenement_climatique -52	none -184	vandalisme -54	vol -135
ai	collision 53	dommage_materiel 50	none -44
ai appele	collision 158	none -45	vol -47
ai change	autre 187	dommage_materiel -53	vol -40
ai decouvert	bris_de_glace 161	none -94	vandalisme 107	vol -62
ai depose	none -40	vol 154
ai des	none 112
ai donne	bris_de_glace 186	collision 62	none -96
ai du	bris_de_glace 169	collision 104	none -83	vol -84
ai ete	autre 132	collision 184	dommage_materiel -40	none -119	vandalisme -41
ai eteint	incendie 121
ai eu	bris_de_glace 122	collision 46	none -59
ai fait	blessure 111	dommage_materiel 101	none -46
ai fini	collision 285	none -50	vol -85
ai freine	collision 270	none -109
ai glisse	collision 234	degats_des_eaux 71	dommage_materiel -87	none -76
ai heurte	collision 113	dommage_materiel 137	none -85
ai juste	dommage_materiel -54	incendie 168
ai la	degats_des_eaux 40	vol 117
ai lache	collision -88	degats_des_eaux -40	dommage_materiel 318	none -130
ai laisse	collision -95	dommage_materiel 346	none -109	vandalisme -46
ai le	dommage_materiel -40	none -49	vol 176
ai les	collision 217	dommage_materiel -56	none -63
ai marre	none 87
ai mordu	blessure -48	collision 252	dommage_materiel -50	none -67
ai ouvert	collision 74	incendie 170	none -47	vandalisme -56	vol -56
ai pas	none 85
ai percute	blessure -64	collision 387	dommage_materiel -48	none -132	vol -40
ai perdu	autre 265	none -112	vandalisme -44	vol -76
ai plus	collision -74	dommage_materiel 118	evenement_climatique 125	vandalisme -54	vol -47
ai porte	collision -102	dommage_materiel -46	none -54	vol 230
ai pris	bris_de_glace 128	collision 70	dommage_materiel -78	incendie 90	none -137
ai recu	bris_de_glace 125	collision -41	dommage_materiel -46	none 75
ai renverse	collision 137	dommage_materiel 169	none -123	vol -57
ai rien	collision 100	incendie 60	none -63
ai son	bris_de_glace -43	none -99	vandalisme 186
ai tape	collision 419	dommage_materiel -80	none -197	vol -53
ai touche	collision 288	dommage_materiel -64	none -65
ai trouve	degats_des_eaux 156	none -64	vandalisme 57	vol -51
ai un	autre 89	blessure 46	collision -101	none 99	vol -80
ai une	collision 47	dommage_materiel 156	none -103
ai voulu	bris_de_glace 69	collision -88	dommage_materiel 136	none -69	vandalisme 113	vol -54
ai vu	collision 44	none -43	vandalisme 198	vol -115
aide	collision -70	none 201	vol 76
aide*	collision 139	dommage_materiel 77
aider	dommage_materiel 107
aile	collision 232	none -75
aile arriere	collision 133	none -46
aill*	bris_de_glace 126
ailleurs	bris_de_glace 126
aime*	blessure -85	none 323	vol -44
aimerais	none 169
ain	none -81	vandalisme -40	vol 220
aine	collision -45	incendie 215
ains*	collision -73	dommage_materiel 118	evenement_climatique -40	none -106	vandalisme -43	vol 229
ainsi	collision -73	dommage_materiel 118	evenement_climatique -40	none -106	vandalisme -43	vol 229
ainsi que	collision -45	dommage_materiel 169	none -94	vol 78
air	autre 109	bris_de_glace 68	none -79	vol 81
air et	bris_de_glace 187	vandalisme -42	vol -41
airb*	collision 42	incendie 102
airbag	collision 46	incendie 144	none -54	vol -48
ajou*	collision 95	none 49
alar*	collision -46	dommage_materiel 160	none -83	vandalisme -51	vol 68
alarme	collision -46	dommage_materiel 160	none -83	vandalisme -51	vol 68
aler*	collision -90	vandalisme 188	vol -41
alle	collision -85	evenement_climatique -44	none -176	vandalisme -43	vol 366
alle*	blessure 153	dommage_materiel -40	none -51	vandalisme 42
allee	collision -44	evenement_climatique 110	none -52	vandalisme 121
allemand	blessure 126	collision 193	dommage_materiel -55	none -90	vol -77
aller	none -45	vandalisme 56	vol 131
aller au	collision -78	vandalisme 115	vol 102
allu*	collision -52	dommage_materiel 80	incendie 151	none -78	vandalisme 111	vol -75
allume	collision -78	dommage_materiel 197	incendie 90	none -82	vol -44
alor*	collision 82	none -43	vol 49
alors	collision 82	none -43	vol 49
alors j	bris_de_glace 149	collision -125	dommage_materiel -55	none -50	vandalisme -48	vol 196
alors que	collision 220
alors voila	none -44	vol 98
alu	collision -49	none -94	vol 228
ambu*	collision 175
ambulance	collision 175
ambulance et	collision 105
ame	degats_des_eaux 164	none -53
amia*	collision 126
amiable	collision 126
amiable a	collision 81
amis	collision -55	dommage_materiel 151	none -51
ampo*	blessure 169	collision -72	degats_des_eaux -67	dommage_materiel -79	evenement_climatique 171	none -97	vol -51
ampoule	blessure 169	collision -72	degats_des_eaux -67	dommage_materiel -79	evenement_climatique 171	none -97	vol -51
angl*	blessure 124	collision -64	none 88
anglais	none 138
anim*	autre 154	blessure -66	collision 65	dommage_materiel -51	none -134	vandalisme 135	vol -50
animal	blessure -49	collision 153	none -151	vandalisme 195	vol -51
anno*	collision 121	dommage_materiel -47	evenement_climatique 93	none -88
annonce	collision 121	dommage_materiel -47	evenement_climatique 93	none -88
annu*	autre 432	blessure -48	collision -87	degats_des_eaux -45	dommage_materiel -60	evenement_climatique -43	none 76	vandalisme -66	vol -103
annule	autre 259	blessure -50	collision -95	degats_des_eaux -41	dommage_materiel -48	none 227	vandalisme -54	vol -157
annuler	collision -48	dommage_materiel -42	none 179
annulez	autre -53	collision -50	none 282
annulez tout	collision -42	none 193
ans	dommage_materiel 76	evenement_climatique 61	none -75
ans a	collision 54	dommage_materiel 205	none -72	vandalisme -58	vol -44
ans de	bris_de_glace 119	dommage_materiel -46	evenement_climatique 198	none -102	vol -53
ante*	dommage_materiel -57	evenement_climatique 87	none -126	vandalisme 189	vol -54
antenne	dommage_materiel -57	evenement_climatique 87	none -126	vandalisme 189	vol -54
antenne tordue	bris_de_glace -52	collision -80	evenement_climatique -86	none -165	vandalisme 304
anti*	collision -83	dommage_materiel 125	none -74	vol 124
antivol	collision -72	none -72	vol 225
aper*	bris_de_glace -72	collision 65	degats_des_eaux 330	dommage_materiel -60	evenement_climatique -103	incendie -48	none -135	vandalisme -60	vol -94
appa*	collision -48	dommage_materiel 126	incendie 174	none -154	vandalisme -42
appareil	autre -52	blessure -41	bris_de_glace -41	collision -80	degats_des_eaux -61	dommage_materiel 397	evenement_climatique -92	incendie -73	none -318	vandalisme -54	vol -78
appareil photo	autre -52	blessure -41	bris_de_glace -41	collision -80	degats_des_eaux -61	dommage_materiel 397	evenement_climatique -92	incendie -73	none -318	vandalisme -54	vol -78
appartement	collision -62	dommage_materiel -45	incendie 203	none -122	vol 113
appartement est	blessure -61	collision -82	dommage_materiel -59	incendie 429	none -153	vol -68
apparues	degats_des_eaux -49	evenement_climatique 266	none -83	vol -47
appe*	collision 51
appele	none -61	vandalisme 54	vol 92
appele la	none -67	vandalisme 114	vol 53
appelee	collision 405	none -242	vandalisme -49	vol -44
appeler	collision 64	dommage_materiel 79	none 79
appeler la	collision 110	none -69	vol 75
appelez	collision -54	none 212
appelez moi	collision -54	none 212
appelle	blessure 185	collision -41	degats_des_eaux 59	dommage_materiel -82	incendie 52	none -65	vol -42
appl*	collision 177	dommage_materiel 85	none -76	vol -41
appr*	collision 79	degats_des_eaux -42	incendie 199	none -71	vol -43
apprend	collision -45	degats_des_eaux -55	incendie 283	none -70
apprend que	collision -45	degats_des_eaux -55	incendie 283	none -70
appu*	bris_de_glace 135	collision -120	dommage_materiel 222	evenement_climatique -46	incendie 100	none -193	vandalisme -49	vol -75
appuye	bris_de_glace 186	collision -101	degats_des_eaux -51	dommage_materiel 262	evenement_climatique -48	incendie -47	none -271	vandalisme -59	vol -74
apre	autre -47	blessure -42	collision -105	degats_des_eaux -57	dommage_materiel 203	evenement_climatique -52	incendie -44	none -166	vandalisme 214	vol -89
apre*	evenement_climatique 144
aprem	bris_de_glace -48	collision -61	dommage_materiel -52	evenement_climatique 60	none 152
aprem aprem	bris_de_glace -48	collision -61	dommage_materiel -52	evenement_climatique 60	none 152
apres	evenement_climatique 162
apres la	blessure 210	bris_de_glace -40	collision -159	degats_des_eaux -43	dommage_materiel -52	evenement_climatique 136	none -171	vandalisme -47	vol 126
apres le	collision 57	dommage_materiel -42	evenement_climatique 125	incendie 53	none -53	vandalisme -41
apres les	evenement_climatique 242	none -157
apres midi	evenement_climatique -53	none 225
aqua*	degats_des_eaux 317	dommage_materiel -60	none -76	vandalisme -42	vol -62
aquarium	degats_des_eaux 317	dommage_materiel -60	none -76	vandalisme -42	vol -62
arab*	none 153
arabe	none 153
arbr*	evenement_climatique 259	incendie -42	none -86	vandalisme -45	vol -42
arbre	evenement_climatique 259	incendie -42	none -86	vandalisme -45	vol -42
arch*	blessure -57	collision -80	degats_des_eaux -56	dommage_materiel -44	evenement_climatique 115	none -176	vandalisme -77	vol 319
ardo*	autre -43	blessure -63	bris_de_glace -48	collision -80	degats_des_eaux -80	dommage_materiel 275	evenement_climatique 74	none -152	vandalisme -97	vol -69
arge*	collision -47	none 54	vol 125
argent	collision -43	none 72	vol 93
armo*	collision -67	degats_des_eaux 46	dommage_materiel -41	evenement_climatique 130	incendie 86	none -71	vol -43
armoire	collision -67	degats_des_eaux 46	dommage_materiel -41	evenement_climatique 130	incendie 86	none -71	vol -43
arra*	evenement_climatique 77	none -79	vol 121
arrache	autre -43	evenement_climatique 62	none -123	vandalisme -44	vol 201
arrache la	blessure -43	collision -137	dommage_materiel 168	evenement_climatique 213	none -121	vandalisme -56	vol -80
arrache le	collision 166	evenement_climatique 70	none -56	vol -50
arrache mon	collision 57	dommage_materiel -41	evenement_climatique -41	none -79	vol 188
arraches	collision -77	dommage_materiel -43	evenement_climatique 187	none -92	vandalisme 167	vol -59
arrange	autre -53	blessure -87	none 304	vol -56
arre*	none 71
arret	collision 55	incendie 86	none -75	vol 61
arret d	incendie 178	none -64	vol -56
arrete	evenement_climatique 83	none 101	vol -52
arrete au	collision 98
arrete de	collision 100	evenement_climatique 174	none -96	vol -41
arretee	collision 213	none -70
arreter	collision -100	dommage_materiel -58	evenement_climatique -43	vandalisme 146	vol 121
arri*	collision 140	none -48
arriere	bris_de_glace 41	collision 196	none -93
arriere a	bris_de_glace 50	collision 257	incendie -51	none -154
arriere par	collision 68
arrive	none 77
arro*	collision -66	degats_des_eaux 224	dommage_materiel -48	incendie 101	none -88
arrosage	collision -76	degats_des_eaux 205	dommage_materiel -45	incendie 71	none -88	vandalisme -41	vol -46
arrose	collision -58	degats_des_eaux 169	dommage_materiel -51	incendie 102	none -90
arti*	autre 138	collision -99	dommage_materiel 158	none -129	vandalisme 79	vol -48
artisan	autre 254	blessure -43	collision -127	dommage_materiel 171	none -242	vandalisme -49	vol -81
artiste	bris_de_glace -62	collision -107	dommage_materiel 142	evenement_climatique -45	none -78	vandalisme 201
aspe*	collision -86	dommage_materiel -42	incendie -71	none -121	vandalisme 196	vol 125
asperge	collision -86	dommage_materiel -42	incendie -71	none -121	vandalisme 196	vol 125
asse*	blessure 100	bris_de_glace -45	collision -74	degats_des_eaux -58	dommage_materiel 280	none -188	vandalisme -62	vol -57
assez	blessure 192	dommage_materiel -44	none -55
assez violent	collision 85
assi*	collision 169	dommage_materiel 134	none -43	vol -52
assistante	blessure -68	collision 342	degats_des_eaux -42	dommage_materiel -41	none -103	vol -43
asso*	collision 48	none -83	vol 196
assu*	autre 109	vol -43
assurance	autre 172	vol -43
assurance couvre	autre 159	collision -46	degats_des_eaux -41	vol -40
assurance voyage	autre 282	collision -86	none -198	vol -50
assurer	collision -71	none 217
atel*	bris_de_glace 207	dommage_materiel -40	incendie 104	none -202	vol -42
atelier	bris_de_glace 207	dommage_materiel -40	incendie 104	none -202	vol -42
atelier de	collision -47	incendie 221	none -48
atte*	autre 72	degats_des_eaux 78	none -48
atteint	collision 197	none -140	vandalisme 147	vol -93
atteinte	collision 165	degats_des_eaux 243	dommage_materiel -84	evenement_climatique -53	incendie -44	none -191	vandalisme -66	vol -98
attend	degats_des_eaux 66	none 100
attendre	blessure 215	collision -91	degats_des_eaux 117	none -126	vol -53
attends	autre 227	blessure -42	degats_des_eaux -45	vandalisme -50
attestation	autre 132	collision -41	none 42
attestation d	autre -52	blessure 51	none 118
au	blessure 42	none -75
au bout	none 125
au bras	none -43	vol 59
au bureau	bris_de_glace 165	collision -91	dommage_materiel 164	none -102	vandalisme -56	vol -54
au commissariat	none -57	vol 121
au cou	collision 175	incendie 80	none -61	vol -55
au dessus	collision -58	degats_des_eaux 240
au dos	blessure 151	collision -127	degats_des_eaux -56	dommage_materiel -81	evenement_climatique -62	none 221	vandalisme -52	vol -105
au drive	collision 128
au feu	collision 80	none -91	vol 91
au lit	collision -108	none -128	vol 332
au mariage	collision 82	dommage_materiel 87
au milieu	bris_de_glace 211	none -116	vol -50
au mollet	blessure 264	collision -51	none -61	vol -66
au moment	bris_de_glace 137	collision 62	none -55	vol -45
au moyen	collision -115	dommage_materiel -58	incendie 230	none -190	vandalisme 164	vol -79
au peage	collision 149	none -69
au plafond	degats_des_eaux 261	none -82
au plus	collision -74	evenement_climatique 113	none 119	vol -51
au retour	collision -57	degats_des_eaux 227	dommage_materiel 121	evenement_climatique -55	none -122	vandalisme -50	vol -60
au rond	collision 247	none -81	vol -46
au soir	none 131
au stop	collision 223	none -79	vol -43
au telephone	collision 92
au travail	blessure 262	collision -118	degats_des_eaux 132	dommage_materiel -79	evenement_climatique -54	incendie -42	none -161	vol -125
au ventre	evenement_climatique 96
au visage	bris_de_glace 109	collision -69	none -71	vandalisme -45	vol 192
aube	collision -56	evenement_climatique 64	incendie 122
aucu*	dommage_materiel 54
aucun	collision 55	dommage_materiel 97	none -49	vol -49
aucun blesse	degats_des_eaux 103	incendie 94	none -138
aucun bobo	collision 45	evenement_climatique -52	incendie 182	none -66	vol -43
aucun de	collision 115	dommage_materiel -40	incendie 105	vol -41
aucun des	autre -43	blessure -48	bris_de_glace -48	collision -75	degats_des_eaux -80	dommage_materiel -126	evenement_climatique -65	incendie -56	none 245	vandalisme -77	vol -88
aucun dommage	collision 41	degats_des_eaux -40	evenement_climatique 270	none -155	vandalisme -48	vol -48
aucun mot	collision 233	none -53	vandalisme -40
aucun occupant	collision 128	degats_des_eaux 173	dommage_materiel -47	evenement_climatique -57	none -107	vandalisme -52	vol -45
aucun prejudice	collision -66	degats_des_eaux 53	dommage_materiel 188	none -102
aucune	none 114
aucune idee	bris_de_glace -67	collision -76	dommage_materiel -44	none 123	vandalisme 106	vol -43
audi*	collision -193	degats_des_eaux -50	dommage_materiel 303	incendie -54	none -200	vandalisme 142	vol -62
aujo*	none 132
aujourd	none 132
aujourd hui	none 132
aure*	collision -52	degats_des_eaux 183	none -58
aureole	collision -52	degats_des_eaux 183	none -58
auss*	bris_de_glace 64	degats_des_eaux -43	dommage_materiel 50	evenement_climatique 71	incendie 52	none -101
aussi	bris_de_glace 64	degats_des_eaux -43	dommage_materiel 50	evenement_climatique 71	incendie 52	none -101
aute*	collision 288	dommage_materiel -41	none -78	vandalisme -64	vol -62
auteur	collision 288	dommage_materiel -41	none -78	vandalisme -64	vol -62
auto	autre -80	collision 54	incendie 49	none 119
auto ecole	collision 153	none -41
auto*	collision 81	dommage_materiel -52	none -119	vol 85
automatique	collision 98	degats_des_eaux 122	dommage_materiel -54	none -86	vol 64
automatique de	collision 118	degats_des_eaux 222	dommage_materiel -82	none -93	vandalisme -42	vol -67
automobile	collision 297	none -118
autoradio	collision -58	dommage_materiel -79	none -140	vandalisme -57	vol 407
autoradio et	none -90	vol 179
autoroute	bris_de_glace 116	collision 59	degats_des_eaux -42	dommage_materiel -48	evenement_climatique -48	incendie 112	none -125	vol -55
autr*	collision 45	none 49
autre	collision 68	none 67
autre conducteur	collision 225	none -89	vol -44
autre cote	evenement_climatique 204	none -52
autres	collision -126	dommage_materiel -56	incendie 222	none -84	vandalisme -115	vol 79
aux	blessure 76	evenement_climatique 109	none -119	vandalisme 70	vol -47
aux lettres	collision -52	none -75	vandalisme 270	vol -76
aux nouvelles	degats_des_eaux -79	none 182
aux sieges	blessure -54	collision 76	degats_des_eaux -49	evenement_climatique 147	none -52
aux urgences	autre -48	blessure 318	bris_de_glace -53	collision -57	degats_des_eaux -69	dommage_materiel -78	evenement_climatique -83	incendie -63	none -293	vandalisme -85	vol -119
avai*	collision 41	none -72	vol 59
avaient	collision -100	evenement_climatique 64	none -57	vol 214
avais	collision -47	incendie 67	none -89	vol 159
avais les	bris_de_glace 168	collision -67	degats_des_eaux 114	dommage_materiel -42	none -76	vol -64
avait	collision 90	none -66
avait le	collision 78	dommage_materiel -43	evenement_climatique 194	none -93	vol -44
avait pas	blessure 226	collision 104	degats_des_eaux -40	dommage_materiel -60	none -147
avait personne	collision 247	none -45	vol -53
avan*	none 42
avance	autre 76	none 100
avant	dommage_materiel -40	incendie 46
avant bras	blessure -56	bris_de_glace 111	degats_des_eaux 99	dommage_materiel -65	incendie 131	none -129	vol -43
avant de	collision -130	none -60	vandalisme 199	vol 67
avant hier	collision -42	none 175	vol 44
avant les	collision -128	degats_des_eaux -65	evenement_climatique -82	incendie 358	none -140	vandalisme -41	vol -43
avec des	evenement_climatique 189	incendie 41	none -50	vol -52
avec deux	collision 109	none -48
avec l	blessure 213	collision 43	incendie -80	none -66
avec la	collision 45	none -67	vandalisme -46	vol 41
avec le	evenement_climatique 53	none -40
avec les	collision -83	dommage_materiel -45	evenement_climatique 238	incendie 161	none -108	vandalisme -43	vol -76
avec lui	collision 190	dommage_materiel -50	none -41
avec ma	evenement_climatique 218	incendie -51	none -42
avec mes	blessure 171	collision -132	degats_des_eaux -56	dommage_materiel -49	evenement_climatique -43	incendie 251	none -171	vandalisme -61
avec moi	collision 66	degats_des_eaux -45	dommage_materiel 139	none -116	vandalisme -43	vol 81
avec mon	autre 290	collision -40	dommage_materiel -60	evenement_climatique 43	none -178	vandalisme -40
avec son	collision -45	degats_des_eaux 43	dommage_materiel 121	evenement_climatique 54	none -44
avec un	blessure 54	collision 104	vol -41
avec une	collision 80	dommage_materiel -45	none -45	vandalisme 142	vol -43
aven*	collision 186	none -61	vol -48
avenue	collision 186	none -61	vol -48
avez	autre 234	collision -47	vol -51
avez vous	autre -173	collision -60	none 425	vol -62
avio*	collision 72	dommage_materiel -42	evenement_climatique 130	vol -51
avion	collision 72	dommage_materiel -42	evenement_climatique 130	vol -51
avis*	degats_des_eaux 45	none -88	vandalisme 118
avoi*	autre 118	none -60
avoir	autre 118	none -60
avoir quelqu	none 179
avoir un	collision 131
avon*	collision 82	degats_des_eaux 84	none -78
avons	collision 82	degats_des_eaux 84	none -78
avons ete	collision 243	dommage_materiel -54
avons pas	collision 70	degats_des_eaux 53	none -73	vandalisme 95
avons rempli	collision 157	none -57
avou*	collision 88	none -74	vol 134
avouer	collision 88	none -74	vol 134
avri*	none 126
avril	none 126
ayan*	autre 89	blessure -52	dommage_materiel -43	evenement_climatique 74	incendie 84	none -131	vandalisme -72	vol 58
ayant	autre 89	blessure -52	dommage_materiel -43	evenement_climatique 74	incendie 84	none -131	vandalisme -72	vol 58
ayant ete	autre 190	collision -58	none -187	vandalisme -140	vol 189
azro*	autre 279	blessure -73	bris_de_glace -42	collision -124	degats_des_eaux -71	dommage_materiel -73	evenement_climatique -45	incendie -49	none -199	vandalisme -46	vol 143
azrou	autre 279	blessure -73	bris_de_glace -42	collision -124	degats_des_eaux -71	dommage_materiel -73	evenement_climatique -45	incendie -49	none -199	vandalisme -46	vol 143
b	collision 307	none -139
bach*	collision -87	dommage_materiel -52	evenement_climatique 188	incendie -51	none -126	vandalisme 260	vol -47
bache	collision -76	dommage_materiel -52	evenement_climatique 246	incendie -57	none -77	vandalisme 112
baga*	collision -88	degats_des_eaux -73	dommage_materiel -63	evenement_climatique 172	incendie 189	none -90
bah	collision -57	none 155
bah non	collision -58	none 125
baie	bris_de_glace 190	collision -61	evenement_climatique 51	none -79
baie vitree	bris_de_glace 223	collision -66	none -74	vandalisme 60
baig*	autre 154	collision -83	degats_des_eaux 208	dommage_materiel 82	none -141	vol -52
baignoire	collision -82	degats_des_eaux 348	none -95
bail*	bris_de_glace 136	collision -54	dommage_materiel -65	none -81	vandalisme -44	vol 198
bain	degats_des_eaux 198	none -54
bain*	degats_des_eaux 123
bains	degats_des_eaux 123
balc*	blessure -52	collision -52	dommage_materiel 166	evenement_climatique -43	incendie 183	none -159	vol -40
balcon	blessure -52	collision -52	dommage_materiel 166	evenement_climatique -43	incendie 183	none -159	vol -40
balcon les	collision -47	incendie 209
ball*	bris_de_glace 143	collision -55	degats_des_eaux 125	none -123	vandalisme -52	vol -44
balle	blessure 139	bris_de_glace 166	collision -90	evenement_climatique -42	none -73	vandalisme -44	vol -51
balles	bris_de_glace -61	collision -99	degats_des_eaux -61	dommage_materiel 144	evenement_climatique 120	incendie 173	none -180	vandalisme -43	vol -66
ballon	bris_de_glace 182	degats_des_eaux 200	evenement_climatique -40	none -118	vandalisme -58
ballon d	bris_de_glace 107	collision -73	degats_des_eaux 171	dommage_materiel -48	none -76
band*	incendie 230	none -93
bande	incendie 178	none -64	vol -56
bande d	incendie 178	none -64	vol -56
banq*	collision -59	degats_des_eaux 171	none -129	vandalisme 174	vol -92
banquettes	collision -59	degats_des_eaux 171	none -129	vandalisme 174	vol -92
barb*	incendie 241	none -64
barbecue	incendie 241	none -64
barbecue a	incendie 188	none -88
barr*	collision 112	dommage_materiel 139	none -78	vandalisme -41	vol -46
barre	collision 181	dommage_materiel -43
barriere	collision 102	dommage_materiel 214	evenement_climatique -76	none -75	vandalisme -58	vol -50
barriere du	collision -189	dommage_materiel 333	evenement_climatique -109	none -58	vandalisme -89	vol -73
bas	collision 182	none -68
bas de	collision 368	incendie -40	none -180	vandalisme -47	vol -64
basc*	bris_de_glace -67	collision -125	degats_des_eaux -61	dommage_materiel 444	evenement_climatique -52	none -274	vandalisme -78	vol -71
bass*	degats_des_eaux -65	dommage_materiel -56	evenement_climatique 389	none -141	vandalisme -43	vol -67
bassin	collision 65	degats_des_eaux -42	dommage_materiel -45	evenement_climatique 322	none -153	vandalisme -46	vol -57
batt*	autre 233	bris_de_glace -40	collision -135	degats_des_eaux -46	dommage_materiel -66	evenement_climatique -51	incendie 89	none -209	vandalisme 154	vol 52
batterie	autre 297	collision -89	dommage_materiel -67	evenement_climatique -48	incendie 144	none -165	vandalisme -69
batterie de	autre -43	collision -75	incendie 305	none -68	vandalisme -44	vol -80
batterie du	autre -60	collision -60	evenement_climatique -55	incendie 84	none -54	vandalisme -49	vol 187
beau	evenement_climatique 50	none 52
beau*	blessure 78	collision 72	vol -45
beaucoup	blessure 96	collision 99	vol -50
beaucoup de	collision 273	none -100
bebe	collision 103	degats_des_eaux 61	dommage_materiel -52	evenement_climatique 82	none -91
bell*	autre 103	blessure -46	collision 79	dommage_materiel 135	none -129
belle	autre 103	blessure -46	collision 79	dommage_materiel 135	none -129
belle mere	autre 254	collision -78	dommage_materiel 66	none -181
ben	collision -120	dommage_materiel -46	none 191	vol -57
benn*	bris_de_glace 45	collision 65	none -60
benne	bris_de_glace 45	collision 65	none -60
berb*	collision -87	degats_des_eaux -43	dommage_materiel 245	none -109
berbere	collision -87	degats_des_eaux -43	dommage_materiel 245	none -109
berg*	blessure 319	collision -67	dommage_materiel -46	evenement_climatique 46	none -165	vol -68
berger	blessure 408	collision -67	dommage_materiel -58	evenement_climatique -52	none -223	vandalisme -46	vol -93
berl*	bris_de_glace 87	collision 147	dommage_materiel -41
berline	bris_de_glace 87	collision 147	dommage_materiel -41
berr*	bris_de_glace 123	none -62
berrechid	bris_de_glace 123	none -62
beso*	collision 56	none 85
besoin	collision 56	none 85
besoin d	dommage_materiel -54	none 296	vol -48
bete	collision 210	dommage_materiel -48	none -83
beto*	collision 91	degats_des_eaux -41	dommage_materiel -110	none 134	vol -62
beton	collision 91	degats_des_eaux -41	dommage_materiel -110	none 134	vol -62
bich*	blessure 96	collision -43	vandalisme -41	vol 86
bien	collision 51	none 44
bien ca	none 166
bien sur	collision -52	none 85
bijo*	blessure -46	collision -62	none -107	vol 359
bijoux	blessure -63	collision -69	none -84	vandalisme -40	vol 328
bila*	collision 215	none -59	vol -49
bilan	collision 215	none -59	vol -49
bill*	autre 343	collision -86	degats_des_eaux -43	dommage_materiel 64	evenement_climatique -42	none -212	vandalisme 80	vol -75
billet	autre 469	collision -125	degats_des_eaux -42	dommage_materiel -57	evenement_climatique -46	incendie -53	none -342	vandalisme -65	vol -74
bjr	degats_des_eaux 89	dommage_materiel -40	none 141	vol -52
blan*	bris_de_glace -42	degats_des_eaux 109	none 103	vol -49
blanc	bris_de_glace -43	collision -82	none 203
bles*	collision 66	degats_des_eaux 41	evenement_climatique 40	none -61
blesse	collision 57	degats_des_eaux 55	none -52
blesse en	blessure 178	collision -141	dommage_materiel -69	incendie -46	none -78	vandalisme -67	vol 185
blesse et	collision 256	none -111
blesse ni	collision 77	evenement_climatique 178	none -104	vol -55
blesse pas	collision 258	none -137
blessee	collision 222	none -86
blesses	collision 222	none -75
blessure	bris_de_glace 164	collision -49	dommage_materiel -67	evenement_climatique 151	none -90	vol -75
bleu	collision 43	dommage_materiel 141	evenement_climatique 121	incendie -43	none -88	vol -59
bleu*	collision 96	none -91	vol 142
bleue	collision 119	none -102	vol 171
bloc	autre 118	bris_de_glace 66	dommage_materiel -44	none -76
bloq*	blessure -46	degats_des_eaux 94	evenement_climatique 148	incendie 55	none -120	vol -62
bloque	blessure -54	collision -71	degats_des_eaux 129	evenement_climatique 195	incendie 74	none -154	vol -76
bobo	dommage_materiel 57	incendie 51	none -86
bois	collision 50	degats_des_eaux -44	dommage_materiel 160	evenement_climatique 102	none -105	vandalisme -49
boit*	collision 131	none -82	vandalisme 69
boite	collision 135	none -93	vandalisme 76
boite a	collision 78	none -64	vol 112
boite aux	collision -52	none -75	vandalisme 270	vol -76
boite de	collision 177	evenement_climatique 81	none -157
bomb*	collision -58	degats_des_eaux -43	dommage_materiel -42	evenement_climatique 80	none -109	vandalisme 243	vol -55
bombe	collision -54	degats_des_eaux -45	dommage_materiel -48	none -143	vandalisme 294	vol -62
bon	none 162
bon pour	collision -47	none 122
bonj*	autre 47	none 117
bonjour	autre 47	none 117
bonjour je	collision 125	none -41
bonjour mon	autre 92	collision -70	dommage_materiel -42	incendie 103	none -75
bonn*	collision 231	vol -42
bonne	collision 231	vol -42
boss*	collision -48	degats_des_eaux 79	dommage_materiel -44	evenement_climatique 151	none -42	vol -49
bouc*	degats_des_eaux 159	evenement_climatique 58	none -59
bouche	collision -76	degats_des_eaux 291	none -54
boue	evenement_climatique 277	none -68
boue dans	dommage_materiel -40	evenement_climatique 270	none -91
boug*	blessure 173	collision -69	incendie 178	none -129
bougie	dommage_materiel 49	incendie 239	none -124
boui*	collision -83	degats_des_eaux 329	dommage_materiel -53	none -89
boul*	autre 59	collision 103	none -66	vol -53
boulangerie	autre 152	collision 85	incendie 65	none -75	vandalisme -44	vol -84
boulevard	collision 128	none -47
boulevard zerktouni	collision 128	none -47
boulot	collision -96	degats_des_eaux 112	none -42	vandalisme 169	vol -60
boulot j	collision -96	degats_des_eaux 112	none -42	vandalisme 169	vol -60
boum	collision 217	none -126
bour*	collision -97	dommage_materiel -57	evenement_climatique 425	none -157	vandalisme -51	vol -59
bourrasques	collision -107	dommage_materiel -57	evenement_climatique 376	none -151	vandalisme -61	vol -50
bous*	collision 126	dommage_materiel -48	none -52	vol 104
bouskoura	collision 46
bout	none 125
bout du	none 125
bout*	autre -42	blessure 244	bris_de_glace -53	collision -51	degats_des_eaux -46	evenement_climatique -46	incendie 128	none -208	vol -47
bouteille	autre -51	blessure -70	bris_de_glace -63	collision -69	degats_des_eaux -72	dommage_materiel -73	evenement_climatique -53	incendie 350	none -145	vandalisme -59	vol -140
bouteille de	autre -51	blessure -70	bris_de_glace -63	collision -69	degats_des_eaux -72	dommage_materiel -73	evenement_climatique -53	incendie 350	none -145	vandalisme -59	vol -140
boutique	blessure -55	collision 90	dommage_materiel 160	none -68	vol -52
box	collision -66	degats_des_eaux -42	dommage_materiel 86	evenement_climatique 238	none -111	vol -60
bran*	collision -55	dommage_materiel -123	evenement_climatique 337	none -85	vandalisme -51
branche	collision -55	dommage_materiel -123	evenement_climatique 337	none -85	vandalisme -51
braq*	autre -69	blessure -273	bris_de_glace -69	collision -386	degats_des_eaux -71	dommage_materiel -100	evenement_climatique -101	incendie -92	none -346	vandalisme -233	vol 560
bras	blessure 195	dommage_materiel -64	none -81
bras casse	blessure 265	dommage_materiel -64	none -61	vol -41
bras je	collision 75	incendie -40	none -44	vol 66
brea*	autre -51	blessure -48	bris_de_glace 353	degats_des_eaux -49	dommage_materiel -96	evenement_climatique -55	incendie -43	none -212	vandalisme -65	vol -61
break	autre -51	blessure -48	bris_de_glace 353	degats_des_eaux -49	dommage_materiel -96	evenement_climatique -55	incendie -43	none -212	vandalisme -65	vol -61
bref	collision 146	none -56
brig*	collision -50	evenement_climatique 54	none -91	vandalisme -42	vol 263
brigade	collision -49	none -83	vol 289
brigade de	collision -57	none -57	vol 204
bris	autre -58	blessure -65	bris_de_glace 368	collision -137	degats_des_eaux -68	dommage_materiel -67	evenement_climatique -61	incendie -62	none -160	vandalisme -71	vol -86
bris de	autre -65	blessure -78	bris_de_glace 204	collision -126	degats_des_eaux -66	dommage_materiel -65	evenement_climatique -69	incendie -62	vandalisme -81	vol -93
bris*	bris_de_glace 203	none -87	vandalisme 96	vol -54
brise	bris_de_glace 251	none -72
brise cote	bris_de_glace 136	none -44
brise en	bris_de_glace 117	collision -44
brise la	bris_de_glace -108	collision -43	none -129	vandalisme 342	vol -58
brisee	blessure -51	bris_de_glace 164	degats_des_eaux -64	evenement_climatique -44	none -135	vandalisme 233	vol -66
brisees	bris_de_glace -56	collision 88	dommage_materiel 135	none -70	vandalisme 62	vol -52
brises	blessure -44	bris_de_glace -42	collision -46	degats_des_eaux -40	evenement_climatique -103	none -140	vandalisme 394	vol -212
brou*	collision 118	degats_des_eaux -49	incendie 175	none -117	vol -42
broy*	dommage_materiel -49	incendie 276	none -107
brui*	collision 255	none -50
bruit	collision 255	none -50
brul*	blessure 110	collision -77	incendie 354	none -151	vandalisme -63
brulante	collision -95	degats_des_eaux 106	dommage_materiel 220	none -138
brule	blessure 197	collision -80	degats_des_eaux -42	dommage_materiel -51	incendie 339	none -184	vandalisme -76	vol -45
brule la	incendie 191	none -51	vol -40
brule mon	blessure -43	collision -51	dommage_materiel -65	incendie 370	none -132	vol -43
brule un	blessure -45	collision -47	degats_des_eaux -43	dommage_materiel -76	evenement_climatique 199	incendie 156	none -131	vandalisme -52
brulee	collision -76	dommage_materiel -46	incendie 390	none -140	vandalisme -59
brules	collision -57	incendie 230
brulures	collision -78	dommage_materiel -47	incendie 362	none -81	vol -42
brulures au	collision -46	incendie 243
brun*	collision -48	degats_des_eaux 124	evenement_climatique 122	none -96	vol -41
brune	collision -48	degats_des_eaux 124	evenement_climatique 122	none -96	vol -41
bu	degats_des_eaux 172	none -53	vol -41
buan*	collision -54	degats_des_eaux 63	incendie 177	none -73
buanderie	collision -54	degats_des_eaux 63	incendie 177	none -73
bure*	bris_de_glace 204	collision -82	dommage_materiel 125	none -86	vandalisme -42	vol -40
bureau	bris_de_glace 204	collision -82	dommage_materiel 125	none -86	vandalisme -42	vol -40
bus	collision 337	dommage_materiel -40	none -143	vol -58
bus je	collision 71	none -85	vol 127
bus m	collision 309	none -169	vandalisme -44	vol -58
c	none 61
c ca	collision -61	degats_des_eaux -48	dommage_materiel -47	none 146	vandalisme -54	vol -40
c est	none 41
c etait	collision 80	none 40
ca	none 68
ca a	collision 81	degats_des_eaux 113	dommage_materiel 92	none -113
ca avance	none 206
ca coule	degats_des_eaux 219	none -60
ca en	collision -56	dommage_materiel -40	evenement_climatique 223
ca fait	autre -49	none 259
ca goutte	collision -44	degats_des_eaux 377	none -180
ca me	blessure -53	collision -145	degats_des_eaux -52	dommage_materiel -47	evenement_climatique -42	incendie -69	none 269	vandalisme -59	vol 127
ca ne	collision -72	degats_des_eaux -43	dommage_materiel 179	none -97	vandalisme 77
ca se	collision 220	none -50
ca va	collision 129	incendie 62	none -50
ca vient	vandalisme 138
caba*	degats_des_eaux -57	dommage_materiel -52	evenement_climatique 121	incendie 248	none -168	vandalisme -40	vol -53
cabane	collision 42	degats_des_eaux -58	dommage_materiel -45	evenement_climatique -59	incendie 298	none -149	vandalisme -42	vol -54
cabane de	collision -104	degats_des_eaux -63	dommage_materiel -59	evenement_climatique -80	incendie 347	none -169	vandalisme -47	vol -59
cabi*	bris_de_glace -44	collision -129	degats_des_eaux -51	dommage_materiel -68	evenement_climatique -40	incendie -44	none -180	vandalisme 342
cabinet	none -53	vandalisme 113	vol 80
cabl*	degats_des_eaux -42	dommage_materiel 142	evenement_climatique -42	none -117	vandalisme 53	vol 96
cable	collision 48	degats_des_eaux -48	dommage_materiel 274	evenement_climatique -50	none -85	vol -73
cable de	collision 114	dommage_materiel 177	none -83	vol -87
cables	autre -73	blessure -43	collision -100	dommage_materiel -119	none -164	vandalisme 142	vol 199
cabo*	bris_de_glace -58	collision 52	dommage_materiel 57	evenement_climatique 133	none -64	vol -50
cabosse	bris_de_glace -85	collision -52	dommage_materiel 84	evenement_climatique 168	none -72
cabr*	blessure -52	collision 47	degats_des_eaux -59	dommage_materiel 138	evenement_climatique -58	incendie -44	none -148	vandalisme 218	vol -143
cabriolet	blessure -52	collision 47	degats_des_eaux -59	dommage_materiel 138	evenement_climatique -58	incendie -44	none -148	vandalisme 218	vol -143
cach*	bris_de_glace -49	collision -81	dommage_materiel 305	evenement_climatique -45	none -131	vol 71
cade*	collision -47	none -69	vandalisme -53	vol 303
cadenas	collision -40	none -60	vandalisme -57	vol 263
cadr*	bris_de_glace 121	collision -74	degats_des_eaux -83	dommage_materiel 344	evenement_climatique -41	incendie -40	none -192	vandalisme -41	vol -81
cadre	bris_de_glace 185	collision -79	degats_des_eaux -55	dommage_materiel 163	none -129	vol -91
cafe	blessure -61	collision -47	dommage_materiel 175	none -146	vol 164
cafe sur	autre -69	blessure -127	collision -97	degats_des_eaux -62	dommage_materiel 340	evenement_climatique -43	none -180	vandalisme -52	vol -80
cage	blessure -47	collision -59	degats_des_eaux -52	dommage_materiel 164	evenement_climatique -51	none -62	vandalisme -52	vol 130
cage d	blessure -47	collision -59	degats_des_eaux -52	dommage_materiel 164	evenement_climatique -51	none -62	vandalisme -52	vol 130
cail*	bris_de_glace 263	collision -154	degats_des_eaux -40	dommage_materiel -96	evenement_climatique -82	incendie -44	none -185	vandalisme 339	vol -93
caillou	bris_de_glace 375	collision -85	none -99
caillou a	bris_de_glace 136	none -40	vandalisme 70
caillou de	bris_de_glace 320	collision -82	none -98	vandalisme -54
cais*	collision 78	none -135	vandalisme 48	vol 184
caisse	collision 78	none -135	vandalisme 48	vol 184
cala*	collision 204	dommage_materiel -41	none -75
calandre	collision 204	dommage_materiel -41	none -75
calc*	blessure 233	collision -86	degats_des_eaux -45	dommage_materiel -79	none -83	vol -43
camb*	collision -66	none -87	vandalisme -67	vol 313
cambriolage	collision -75	none -66	vandalisme -70	vol 269
cami*	bris_de_glace 91	collision 112	none -46
camion	bris_de_glace 131	collision 47	vol 46
camion benne	bris_de_glace 45	collision 65	none -60
camion de	bris_de_glace 139	collision 55	none -113
camion m	collision 343	incendie -56	none -127
camionnette	collision 207	none -66	vol -42
camionnette de	collision 215	none -55	vol -48
camp*	collision 44	degats_des_eaux 169	dommage_materiel -48	none -102	vandalisme -41	vol 103
camping	collision 111	none -83	vol 114
camping car	autre -43	collision 164	dommage_materiel -46	evenement_climatique -43	none -89	vandalisme -44	vol 151
cana*	blessure -41	degats_des_eaux 176	dommage_materiel 77	none -68	vol -42
canalisation	collision -52	degats_des_eaux 367	dommage_materiel -107	none -68
canalisation encastree	collision -40	degats_des_eaux 225	dommage_materiel -64
canape	blessure -42	collision -46	degats_des_eaux -51	dommage_materiel 246	evenement_climatique 74	none -72	vol -47
canape du	autre -47	blessure -71	collision -62	degats_des_eaux -160	dommage_materiel 189	evenement_climatique 199	none -96	vol -41
cani*	evenement_climatique 149	incendie 61	vandalisme -54
capo*	degats_des_eaux -40	dommage_materiel 42	none -124	vandalisme 270	vol -77
capot	dommage_materiel 56	none -116	vandalisme 209	vol -69
car	collision 56	dommage_materiel 168	evenement_climatique -41	incendie 64	none -165	vandalisme -89	vol 67
cara*	collision 361	none -173
carambolage	bris_de_glace -49	collision 289	none -132
carambolage sur	blessure -46	bris_de_glace -74	collision 264	dommage_materiel -44	none -115	vandalisme -47	vol -46
card*	collision 134	none -83	vol 144
carg*	bris_de_glace 160	none -109
carglass	bris_de_glace 196	none -141
carr*	bris_de_glace 78	collision -54	dommage_materiel 133	none 62	vandalisme -72	vol -61
carreau	autre -44	blessure -78	bris_de_glace 420	collision -117	degats_des_eaux -77	dommage_materiel -149	evenement_climatique -127	incendie -52	none -276	vandalisme -75	vol -114
carrefour	collision 162	none -50
carrelage	blessure 49	collision -52	degats_des_eaux 110	dommage_materiel 75	none -54
carrosserie	bris_de_glace -59	collision -101	degats_des_eaux -42	dommage_materiel 407	evenement_climatique 57	none -219	vandalisme -123	vol -51
cart*	blessure 113	collision -52	none -144	vol 197
carte	none -102	vol 212
casa*	incendie 57	none 120
casablanca	incendie 57	none 120
cass*	blessure 49	bris_de_glace 96	dommage_materiel 69	none -163	vandalisme 67
casse	blessure 40	bris_de_glace 94	collision 43	dommage_materiel 125	incendie -42	none -182	vol -55
casse chez	collision 95	degats_des_eaux 149	none -65
casse je	collision 303	evenement_climatique -49	incendie -57	vandalisme -61	vol -47
casse la	autre -57	blessure 145	bris_de_glace -87	collision -245	degats_des_eaux -122	dommage_materiel 338	evenement_climatique -55	incendie -62	none -252	vandalisme -117
casse le	blessure 179	collision -92	degats_des_eaux 83	dommage_materiel -171	none -94	vandalisme 155	vol -46
casse les	blessure -49	bris_de_glace -93	collision -159	degats_des_eaux -52	dommage_materiel 392	evenement_climatique 142	none -161	vandalisme -79	vol -73
cassee	bris_de_glace 152	degats_des_eaux -42	none -109	vandalisme -47	vol 67
cassee par	blessure -45	bris_de_glace 285	collision -97	degats_des_eaux -50	dommage_materiel -58	none -99	vol -47
cassees	blessure 274	degats_des_eaux -45	dommage_materiel -60	none -81
cassees et	blessure 273	degats_des_eaux -51	dommage_materiel -80	none -106
casser	collision -112	degats_des_eaux 73	dommage_materiel -41	evenement_climatique -57	incendie -43	none -135	vandalisme 312	vol -57
casserole	bris_de_glace 145	dommage_materiel -70	incendie 183	none -95	vandalisme -43
casses	autre -57	blessure -53	bris_de_glace -52	collision -202	degats_des_eaux -47	dommage_materiel -55	evenement_climatique -42	incendie -85	none -309	vandalisme 456	vol -165
cata*	autre 97	collision -51	evenement_climatique 86	none -116	vol 124
catalytique	none -128	vandalisme -43	vol 295
catalytique scie	dommage_materiel -44	none -158	vandalisme -55	vol 339
catastrophe	evenement_climatique 212	none -74
catastrophe naturelle	evenement_climatique 212	none -74
caus*	collision 60	evenement_climatique 55	incendie 59	none -83
cause	collision 60	evenement_climatique 55	incendie 59	none -83
cause d	autre -43	collision -63	degats_des_eaux 106	dommage_materiel 73	incendie 139	none -93
cause de	collision 54	degats_des_eaux -62	evenement_climatique 215	none -81	vol -46
cause du	collision 126	incendie 56	none -69
cave	collision -99	degats_des_eaux 264	dommage_materiel -55	evenement_climatique 75	none -166	vandalisme -40	vol 116
cave a	autre -79	blessure -72	bris_de_glace -73	collision -134	dommage_materiel -82	evenement_climatique -152	incendie -77	none -306	vandalisme -148	vol 336
cc	collision 82	degats_des_eaux -41	dommage_materiel -41	none 193	vandalisme -42	vol -52
ce jour	collision 237	none -68	vol -42
ce matin	none -56	vol 84
ce midi	collision 111	dommage_materiel -40	incendie 52
ce n	none 95
ce qu	none 100
ce que	collision -44	none 162
ce soit	dommage_materiel 199	none -55	vandalisme -50
cede	collision -67	degats_des_eaux 161	dommage_materiel -45	evenement_climatique 116	none -46
cede l	collision -47	degats_des_eaux 186	dommage_materiel -43	none -40
cede les	collision -126	degats_des_eaux 182	dommage_materiel -69	evenement_climatique 189	none -93	vol -41
cede*	collision 44	evenement_climatique 50	none -70	vol 114
ceder	collision -93	evenement_climatique 83	none -51	vol 169
cein*	collision 155	none -51
ceinture	collision 155	none -51
cela	collision 159	evenement_climatique -57	none -82
cell*	collision -73	degats_des_eaux 285	dommage_materiel -46	evenement_climatique 105	none -175	vol -55
cellier	collision -88	degats_des_eaux 369	evenement_climatique -67	none -273	vandalisme -40	vol -40
celu*	bris_de_glace 118	collision 100	none -61
celui	bris_de_glace 118	collision 100	none -61
celui de	collision 143
celui du	bris_de_glace 200	dommage_materiel -43	none -104	vol -44
cent*	blessure 91	bris_de_glace 62	degats_des_eaux -40	none -116	vandalisme 43
centre	blessure 187	collision 102	dommage_materiel -40	none -134	vandalisme -49	vol -47
cert*	collision -74	dommage_materiel -47	none 232	vandalisme -44	vol -52
certain	collision -41	none 124
cerv*	collision 261	dommage_materiel -42	none -87	vol -49
ces	collision -69	degats_des_eaux -51	incendie 163	none -73	vol 109
cest	collision 49	none 118	vol -40
cest cest	collision 49	none 118	vol -40
cet	collision -82	dommage_materiel -40	evenement_climatique 115	vandalisme -43	vol 138
cett*	autre 52	collision -41	dommage_materiel -44	incendie 80
cette	autre 52	collision -41	dommage_materiel -44	incendie 80
cette fois	collision 150
cette nuit	collision -65	dommage_materiel -46	incendie 102	none 49
chai*	collision -55	degats_des_eaux 45	dommage_materiel 102	evenement_climatique 80	vandalisme -43	vol 58
chaine	collision 43	none -103	vandalisme -57	vol 248
chais	collision -75	dommage_materiel -45	evenement_climatique 123	none 92	vol -76
chais chais	collision -75	dommage_materiel -45	evenement_climatique 123	none 92	vol -76
cham*	bris_de_glace 55	degats_des_eaux 131	dommage_materiel -47	none -112
chambre	bris_de_glace 81	collision -53	degats_des_eaux 179	dommage_materiel -51	incendie 51	none -120
champ	collision 87	evenement_climatique 41	incendie 89	none -92
champ de	bris_de_glace 49	collision 138	evenement_climatique 63	none -88
chan*	autre 77	vol 105
change	autre 155	dommage_materiel -45	none 85	vol -42
change de	autre 233	dommage_materiel -54	none -147	vandalisme -41
changer	collision 123	degats_des_eaux -47	none 82
chantier	autre 106	collision -99	evenement_climatique -42	none -183	vandalisme -71	vol 305
chantier d	bris_de_glace -49	collision -78	dommage_materiel 173	evenement_climatique -65	none -89	vandalisme -52	vol 170
char*	autre 98	bris_de_glace 124	collision -45	dommage_materiel 94	incendie 83	none -126	vandalisme -50	vol -64
charge	autre 180	bris_de_glace 196	collision -111	degats_des_eaux -43	evenement_climatique -45	none -131	vandalisme -55	vol -61
chas*	collision 78	degats_des_eaux 230	dommage_materiel -48	evenement_climatique -57	none -124	vandalisme -44	vol -55
chat	autre 113	blessure 143	bris_de_glace -62	collision -105	dommage_materiel -47	evenement_climatique -44	incendie 163	none -154	vandalisme -61	vol -58
chau*	degats_des_eaux 114	none -81
chaude	bris_de_glace 53	degats_des_eaux 171	none -58
chaude a	degats_des_eaux 127
chaudiere	collision -58	degats_des_eaux 89	incendie 195	none -76	vandalisme -40	vol -66
chauffage	collision -113	degats_des_eaux 316	dommage_materiel -54	none -66
chauffard	collision 128
chauffe	collision -60	degats_des_eaux 357	dommage_materiel -55	none -111
chauffe eau	collision -60	degats_des_eaux 357	dommage_materiel -55	none -111
chauffeur	bris_de_glace 63	collision 209	none -82	vol -40
chaussee	degats_des_eaux -73	evenement_climatique 192	none -43	vol 41
che	collision -81	degats_des_eaux 251	none -53
chef	collision 82	dommage_materiel 81	evenement_climatique -43	vol 60
chem*	blessure -46	bris_de_glace -57	collision -106	degats_des_eaux -59	dommage_materiel -65	evenement_climatique 127	incendie 464	none -187	vandalisme -52	vol -85
cheminee	collision -99	degats_des_eaux -56	dommage_materiel -75	evenement_climatique 191	incendie 296	none -210	vandalisme -53	vol -61
cher*	collision 117	evenement_climatique 83	none -64
cherche	collision 262	evenement_climatique -41	none -65
chev*	blessure 276	collision 76	dommage_materiel -46	incendie 61	none -160	vandalisme -40	vol -59
cheveux	collision -52	incendie 226	vol -41
cheville	blessure 462	bris_de_glace -50	collision -91	degats_des_eaux -53	dommage_materiel -65	evenement_climatique -41	none -275	vandalisme -45	vol -93
chevreuil	collision 246	dommage_materiel -47	none -81
chez	degats_des_eaux 121	none -106
chez elle	collision -46	degats_des_eaux 220	none -53
chez la	collision -49	degats_des_eaux 110	dommage_materiel 81	none -52
chez le	collision -41	degats_des_eaux 92	dommage_materiel 122	none -85
chez les	collision -77	degats_des_eaux 155	dommage_materiel -41	none -156	vol 145
chez lui	degats_des_eaux 165	none -81
chez mes	collision -78	degats_des_eaux 207	incendie 87	none -61
chez moi	degats_des_eaux 111	none -123	vol 90
chic*	collision 177	incendie 105	none -56	vandalisme -52
chie*	autre 40	blessure 233	degats_des_eaux -43	none -121
chien	autre 40	blessure 233	degats_des_eaux -43	none -121
chien a	autre 132	collision -112	degats_des_eaux -68	dommage_materiel 149	none -85	vandalisme -45
chien du	blessure 339	collision -56	dommage_materiel -47	evenement_climatique -40	none -156
chif*	collision -95	degats_des_eaux 286	dommage_materiel -74	incendie 80	none -121	vol -63
choc	blessure 92	collision 225	none -105
choc a	collision 272	none -115
choc contre	collision 361	dommage_materiel -42	evenement_climatique -55	incendie -66	none -73	vandalisme -76	vol -47
choc lateral	collision 268	none -81
choc*	collision 194	dommage_materiel 131	none -127	vol -53
chocs	collision 194	dommage_materiel 131	none -127	vol -53
choi*	collision 42	degats_des_eaux -54	dommage_materiel 300	none -120	vandalisme -52	vol -46
choir	bris_de_glace -54	collision -81	degats_des_eaux -72	dommage_materiel 372	none -155	vandalisme -54	vol -59
chos*	autre 286	collision -53	none -208	vol -46
chose	autre 286	collision -53	none -208	vol -46
chou*	collision 121	none -130	vol 115
chut*	blessure 293	degats_des_eaux -40	dommage_materiel 69	none -163	vol -59
chute	blessure 320	degats_des_eaux -41	dommage_materiel 78	none -172	vol -62
chute a	blessure 361	bris_de_glace -51	collision -104	dommage_materiel -101	none -97	vol -42
cinq	collision 60	none -69	vol 103
cinq minutes	collision 184	none -62
circ*	blessure 99	collision 95	incendie 100	none -95
circuit	incendie 234	none -61
circuit dans	incendie 173	none -44
circulation	collision 330	none -143
cite*	degats_des_eaux 119	dommage_materiel -44	none -47
citerne	degats_des_eaux 119	dommage_materiel -44	none -47
civi*	autre 171	collision -95	degats_des_eaux -64	dommage_materiel -48	none -149	vandalisme 111	vol 43
civile	autre 209	blessure -41	collision -64	degats_des_eaux -83	dommage_materiel -53	none -185	vandalisme 147	vol -78
claq*	bris_de_glace 376	collision -92	degats_des_eaux -44	dommage_materiel -64	evenement_climatique 72	incendie -46	none -157	vandalisme -45	vol -62
claque	bris_de_glace 227	collision -62	none -60	vol -41
clas*	collision 96	dommage_materiel -41	none -102	vandalisme -42	vol 179
clav*	autre -45	blessure 383	bris_de_glace -48	degats_des_eaux -48	dommage_materiel 83	evenement_climatique -48	incendie -40	none -235	vandalisme -67	vol -73
clavicule	blessure 317	collision 54	dommage_materiel -85	none -173	vandalisme -48	vol -57
cle	autre 147	collision -124	dommage_materiel -104	incendie -41	none -127	vandalisme 331	vol -110
cles	autre 164	collision -80	dommage_materiel -86	none -115	vandalisme -58	vol 175
clie*	bris_de_glace 112	collision -57	dommage_materiel 86	vandalisme -46
client	bris_de_glace 114	none 76	vandalisme -49	vol -60
clientes	collision -60	incendie 114	none -83	vol 150
clients	bris_de_glace 219	collision -62	degats_des_eaux -42	dommage_materiel -54	evenement_climatique 81	none -88	vol -48
clin*	collision 179	none -42
clinique	collision 179	none -42
clio	autre 275	collision 144	none -224	vandalisme -41	vol -48
cloi*	bris_de_glace 134	collision -70	degats_des_eaux -56	dommage_materiel -85	incendie 107	none -100	vandalisme 158	vol -57
cloison	bris_de_glace 202	collision -40	degats_des_eaux -62	dommage_materiel -80	incendie 163	none -96	vandalisme -49	vol -40
cloq*	collision -58	degats_des_eaux 175	dommage_materiel 94	incendie 65	none -129
cloque	collision -56	degats_des_eaux 119	dommage_materiel 112	incendie 87	none -139
clot*	collision -54	evenement_climatique 218	vol -56
cloture	collision -58	evenement_climatique 250	vol -59
club	autre -43	blessure 310	bris_de_glace -72	collision -153	degats_des_eaux -58	dommage_materiel -98	evenement_climatique -55	incendie -51	none -243	vandalisme 148	vol -135
cm	bris_de_glace 173	collision -51	degats_des_eaux 40	dommage_materiel -49	evenement_climatique 91	none -73	vol -40
cm d	collision -41	degats_des_eaux 78	dommage_materiel -55	evenement_climatique 184	none -46	vol -54
cocc*	blessure -44	collision -83	degats_des_eaux 82	dommage_materiel 233	none -68	vol -45
coccyx	blessure -44	collision -83	degats_des_eaux 82	dommage_materiel 233	none -68	vol -45
coeu*	none -87	vandalisme 125	vol 151
coeur	none -87	vandalisme 125	vol 151
coff*	dommage_materiel 52	none -59	vandalisme 53	vol 83
coffre	dommage_materiel 52	none -59	vandalisme 53	vol 83
coffre et	collision -53	none -73	vol 194
cogn*	collision 182	dommage_materiel -50	none -72
cogne	collision 182	dommage_materiel -50	none -72
coin*	collision 71	degats_des_eaux 225	evenement_climatique -57	none -121	vol -59
col	blessure 205	collision 77	degats_des_eaux -43	none -78	vol -47
col du	blessure 205	collision 77	degats_des_eaux -43	none -78	vol -47
coli*	collision -58	none -111	vol 294
colis	collision -58	none -111	vol 294
coll*	blessure -40	collision 91	degats_des_eaux -40	dommage_materiel 144	none -143	vandalisme 104
colle	autre -41	blessure -45	bris_de_glace -60	collision -123	degats_des_eaux -76	dommage_materiel -86	evenement_climatique -85	incendie -118	none -309	vandalisme 471	vol -223
collegue	blessure -71	bris_de_glace -59	degats_des_eaux -50	dommage_materiel 376	none -190	vandalisme -68	vol -83
collier	collision -120	vol 235
collier en	collision -120	vol 235
collision	collision 315	dommage_materiel -52	none -106	vol -40
colo*	collision -43	degats_des_eaux 346	none -128
colonne	collision -43	degats_des_eaux 346	none -128
colonne d	degats_des_eaux 205	none -59
comb*	autre 179	dommage_materiel -47	none 71	vandalisme -42	vol -46
combien	autre 179	dommage_materiel -47	none 71	vandalisme -42	vol -46
combien de	collision -41	degats_des_eaux 84	dommage_materiel -40	none 171	vol -47
comi*	collision -95	degats_des_eaux -43	dommage_materiel -47	none -88	vandalisme -65	vol 354
comme	collision 53	evenement_climatique 50	none -62
comme dans	collision 84	dommage_materiel 85
comme des	bris_de_glace -62	collision -61	degats_des_eaux -41	dommage_materiel -50	evenement_climatique 314	none -94
comme du	collision 95	none -63	vol 92
comme le	bris_de_glace 176	collision -89	dommage_materiel 86	evenement_climatique -42	none -40	vandalisme -40
comme un	dommage_materiel 125	evenement_climatique 98	none -98	vandalisme -42
comme une	collision -64	degats_des_eaux 191	dommage_materiel -43	evenement_climatique -76	incendie 135	none -105	vandalisme -42	vol -64
commence	blessure 134	collision -62	evenement_climatique 126	none -58	vol -86
comment	autre 115	collision -114	degats_des_eaux -42	none 241	vol -41
comment faire	autre 201	collision -98	dommage_materiel -45	vandalisme -40	vol -51
commissariat	none -76	vol 187
commissariat du	collision -63	none -147	vandalisme 46	vol 230
commode	blessure -45	collision -93	degats_des_eaux 74	dommage_materiel 231	none -56	vol -44
communal	bris_de_glace -42	collision 107	dommage_materiel 249	evenement_climatique -139	none -106	vol -43
commune	collision -62	degats_des_eaux 151	none -92	vandalisme 148	vol -75
comp*	autre 53	dommage_materiel -40	vandalisme 41
compagne	collision -59	degats_des_eaux 188	none -70	vandalisme 87
compagne a	collision -59	degats_des_eaux 188	none -70	vandalisme 87
compagnie	autre 224	dommage_materiel -48	none -97	vandalisme -47
complete	collision 141	none -55
compote	blessure -62	collision 213	dommage_materiel -87	evenement_climatique -41	none -142	vandalisme -55	vol 135
comprends	none 159
comprends pas	none 89
compte	collision -61	none 48	vandalisme 145
compte de	none 253	vandalisme -49	vol -63
compteur	collision -68	degats_des_eaux 123	dommage_materiel -77	evenement_climatique 208	none -141	vandalisme -52	vol -48
conc*	blessure 142	degats_des_eaux -49	evenement_climatique -56	none -92	vol 86
concierge	collision -82	evenement_climatique -63	incendie 81	none -84	vol 201
cond*	collision 103	degats_des_eaux 54	none -77
conducteur	collision 169	none -56
conducteur a	collision 227	none -58	vol -40
conducteur du	collision 153	none -63
conducteurs	collision 224	none -71
conducteurs ont	collision 224	none -71
conductrice	bris_de_glace 133	collision 71	none -47
conduire	autre 234	collision 77	dommage_materiel -67	none -171	vol -44
conduit	degats_des_eaux -47	incendie 166	none -57
conf*	dommage_materiel 64	none 114	vandalisme -53
confie	autre -49	collision -99	degats_des_eaux -44	dommage_materiel 243	evenement_climatique -47	incendie -44	none -189	vandalisme -43	vol 156
confirme	collision 147	degats_des_eaux -40	none 54
confiture	collision -117	dommage_materiel 244	none -99	vandalisme -95	vol 106
cong*	bris_de_glace 79	collision -55	dommage_materiel 192	incendie -46	none -85
congelateur	autre -42	bris_de_glace 96	collision -42	dommage_materiel 222	incendie -49	none -94
congelateur est	autre -82	degats_des_eaux -47	dommage_materiel 237
conj*	blessure -40	collision -144	degats_des_eaux 279	dommage_materiel -62	evenement_climatique -41	incendie -55	none -287	vandalisme 166	vol -70
conjoint	blessure -40	collision -144	degats_des_eaux 279	dommage_materiel -62	evenement_climatique -41	incendie -55	none -287	vandalisme 166	vol -70
conn*	collision 100
connaissance	collision 40	vol 69
cons*	collision 120	none -53
conscient	collision 216	none -45
conseiller	collision -55	none 192
console	bris_de_glace -56	collision -148	degats_des_eaux -69	dommage_materiel 400	evenement_climatique -69	incendie -41	none -243	vandalisme -50	vol 124
constat	collision 151	degats_des_eaux 56	none -50
constat amiable	collision 128
constat ce	degats_des_eaux 130
constat degat	degats_des_eaux 79
constat etabli	collision 152	none -52
constat fait	collision 186	none -71
constat il	collision 128	degats_des_eaux 165	none -102	vol -42
constat ok	collision 273	none -118	vandalisme -64
constat pas	collision 191	none -74
constat rempli	degats_des_eaux 243	none -75
constat signe	collision -76	none 209
constat sur	collision 96
constater	autre -41	blessure -40	collision -86	dommage_materiel -49	none -44	vandalisme 150	vol 88
cont*	bris_de_glace 41	collision 124
conteneur	collision 141	dommage_materiel -47	none -89	vandalisme -57	vol 151
conteste	collision -65	none 182
continue	none 78
continuer	collision -50	none 170
continuer en	none 56
contrat	autre -66	collision -136	degats_des_eaux -44	dommage_materiel -71	none 289	vandalisme 151	vol -67
contre	bris_de_glace 107	collision 166	none -144
contre la	collision 240	none -71
contre le	incendie 73	none -55	vol 110
contre les	bris_de_glace -47	collision 70	vandalisme 131
contre un	collision 185	none -57	vandalisme -57	vol 43
controle	collision 249	degats_des_eaux -45	evenement_climatique -53	none -70	vandalisme 57
controle a	collision 104
conv*	bris_de_glace -43	collision -100	degats_des_eaux -70	dommage_materiel -43	evenement_climatique -40	incendie 166	none -93	vandalisme 195
coor*	bris_de_glace -41	collision 130	dommage_materiel 166	evenement_climatique -56	none -71	vandalisme -69	vol -49
coordonnees	bris_de_glace -41	collision 130	dommage_materiel 166	evenement_climatique -56	none -71	vandalisme -69	vol -49
copa*	collision 44	dommage_materiel 112	evenement_climatique 57	none -43	vol -40
copain	collision 82	dommage_materiel 147	none -40	vol -53
copr*	collision -83	degats_des_eaux 300	dommage_materiel -64	none -86	vol -50
copropriete	collision -83	degats_des_eaux 300	dommage_materiel -64	none -86	vol -50
corb*	blessure -70	collision 325	dommage_materiel -47	evenement_climatique -69	none -93	vandalisme -51	vol -47
corp*	blessure 76	collision 85	degats_des_eaux 193	evenement_climatique -46	none -146	vandalisme -74	vol -47
corporel	blessure 91	degats_des_eaux 231	evenement_climatique -46	none -143	vandalisme -75	vol -41
corr*	collision -46	none 235
correct	collision -54	dommage_materiel -50	none 201	vol -44
corriger	none 173
cote	blessure 49	evenement_climatique 77	none -83
cote a	bris_de_glace -44	collision -127	incendie 116	none -70	vandalisme 173
cote de	degats_des_eaux -47	dommage_materiel -73	evenement_climatique 321	incendie -72	none -82	vandalisme -46	vol -41
cote felee	degats_des_eaux 120	dommage_materiel -40	none -41
cote passager	bris_de_glace 43	collision -41	vol 104
cote*	blessure 128	collision 70	none -54	vol -43
cotes	blessure 128	collision 70	none -54	vol -43
cotes felees	blessure 194	collision -72	none -60
cou	collision 43	dommage_materiel -46	evenement_climatique 105	none -75
couc*	dommage_materiel -41	evenement_climatique 127	none 107	vol -47
couche	collision -47	evenement_climatique 307	none -91
couche sur	dommage_materiel -40	evenement_climatique 202	none -71
couchee	collision 122	none -66	vandalisme 93
coud*	collision 180	none -72	vandalisme -42
coude	collision 180	none -72	vandalisme -42
coul*	collision -49	degats_des_eaux 244	evenement_climatique 70	none -95
coule	collision -55	degats_des_eaux 336	none -97
coule chez	degats_des_eaux 219	none -60
coule du	collision -49	degats_des_eaux 256	none -160
coulee	dommage_materiel -42	evenement_climatique 321	none -92	vol -41
coulee de	dommage_materiel -42	evenement_climatique 321	none -92	vol -41
coup	blessure 58	evenement_climatique 41	none -80	vandalisme 116	vol -54
coup de	blessure 123	bris_de_glace -56	dommage_materiel -62	evenement_climatique 108	none -108	vandalisme 157	vol -67
coup j	collision 64	dommage_materiel -79	incendie 128	none -41
coup*	blessure 65	none -104	vandalisme 79
coupe	blessure 147	dommage_materiel -48	evenement_climatique 60	none -91	vol 56
coupe la	collision 178	none -54
coupe le	autre -44	blessure 320	bris_de_glace -44	collision -128	degats_des_eaux -44	dommage_materiel -91	evenement_climatique 225	incendie -42	none -157	vandalisme -60	vol -85
coups	collision -59	none -89	vandalisme 333
coups de	collision -59	none -89	vandalisme 333
coupure	autre -54	bris_de_glace 175	collision -49	degats_des_eaux -50	dommage_materiel 276	evenement_climatique -44	none -154	vandalisme -49	vol -52
coupure de	autre -65	bris_de_glace -58	collision -54	degats_des_eaux -71	dommage_materiel 369	evenement_climatique -70	none -206	vandalisme -60	vol -68
cour	collision 318	degats_des_eaux -76	dommage_materiel -48	none -105	vandalisme -41	vol -51
courant	blessure -47	collision -47	dommage_materiel 104	none 113	vol -52
courant d	bris_de_glace 187	vandalisme -42	vol -41
courante	collision 97	none -53	vandalisme 78
courante deposee	collision 93	none -66	vandalisme 127	vol -68
cours	autre -41	collision -54	degats_des_eaux 212	dommage_materiel -67
courses	collision 93	dommage_materiel -72	none -43	vol 143
court	bris_de_glace 84	collision -41	incendie 193	none -71
court circuit	incendie 234	none -61
couru	blessure -50	bris_de_glace 256	collision 75	degats_des_eaux -43	dommage_materiel -49	evenement_climatique -54	none -103	vol -45
cous*	collision -44	degats_des_eaux -51	dommage_materiel 66	none -97	vol 156
cousin	degats_des_eaux -58	dommage_materiel 244	none -81	vol -61
cousins	collision -54	evenement_climatique 95	none -72	vol 161
cout*	autre 96	collision -66	dommage_materiel -48	vandalisme 51
coute	autre 148	collision -70	degats_des_eaux -40	dommage_materiel -72	incendie -47	none 137	vandalisme -74	vol -54
couteau	collision -62	none -107	vandalisme 142	vol 111
couv*	autre 105	blessure 89	bris_de_glace -132	collision -90	dommage_materiel -40	none 94	vandalisme -44
couverture	collision -43	incendie 153	none -76
couvre	autre 268	blessure -52	collision -77	dommage_materiel -50	vol -42
crac*	collision 108	incendie 127	none -50
crache	incendie 165	none -45
cram*	collision -66	incendie 379	none -90	vol -62
crame	collision -66	incendie 379	none -90	vol -62
cran*	bris_de_glace -48	collision -52	degats_des_eaux -56	dommage_materiel -68	evenement_climatique 354	none -109	vol -45
crane	bris_de_glace -48	collision -52	degats_des_eaux -56	dommage_materiel -68	evenement_climatique 354	none -109	vol -45
crec*	blessure 133	collision 45	dommage_materiel -40	none -40
creche	blessure 133	collision 45	dommage_materiel -40	none -40
crev*	collision -65	degats_des_eaux 132	none -158	vandalisme 318	vol -65
creve	collision -83	degats_des_eaux 186	dommage_materiel -42	evenement_climatique -42	none -154	vandalisme 277	vol -82
creve mes	degats_des_eaux -52	none -66	vandalisme 219	vol -75
creves	none -162	vandalisme 282
creves cette	none -143	vandalisme 235
crib*	autre -40	bris_de_glace 80	collision -81	degats_des_eaux -40	dommage_materiel -54	evenement_climatique 346	none -165	vol -88
crible	bris_de_glace 231	collision -101	degats_des_eaux -45	evenement_climatique 206	none -144	vandalisme -111	vol -70
cribles	dommage_materiel -58	evenement_climatique 51	none -61	vandalisme 207	vol -89
crie	degats_des_eaux -51	dommage_materiel 139	none -76	vol 111
crim*	blessure -45	collision -71	incendie 248	none -179	vandalisme 162	vol -159
croi*	autre 71	vandalisme 113	vol -54
crois	none 127
croix	collision -121	degats_des_eaux -44	dommage_materiel -42	evenement_climatique -58	incendie -42	none -160	vandalisme 409	vol -131
cros*	blessure 249	collision -56	degats_des_eaux -69	evenement_climatique -47	none -84	vandalisme -41	vol 68
cru	collision 235	none -66
cuis*	collision -58	degats_des_eaux 94	dommage_materiel -43	incendie 151	none -105
cuisine	collision -58	degats_des_eaux 108	incendie 203	none -109
cuisine le	degats_des_eaux 198	none -81
cuisse	degats_des_eaux 127
cul	collision 154	none -64
cure	autre 317	bris_de_glace -40	collision -62	dommage_materiel -71	evenement_climatique -51	none -302	vandalisme 197	vol -98
cuve	collision -137	degats_des_eaux 152	dommage_materiel -68	evenement_climatique -44	incendie -55	none -110	vandalisme 259	vol -80
cycl*	collision 157
cycliste	collision 199
d	none -70
d a	bris_de_glace -52	collision -75	dommage_materiel 125	evenement_climatique -40	vandalisme 127
d abord	evenement_climatique 139	vol -41
d accord	none 132
d acier	autre -46	collision -73	dommage_materiel 220	evenement_climatique -51	none -108	vandalisme 155	vol -106
d air	bris_de_glace 187	vandalisme -42	vol -41
d aller	none -57	vol 169
d appartement	blessure 194	collision -98	dommage_materiel -59	incendie 145	none -102	vol -55
d apres	evenement_climatique -40	incendie 107	none -60	vol 121
d arret	incendie 178	none -64	vol -56
d assurance	autre -52	blessure 51	none 118
d avoir	collision 62	incendie 50	none -81	vol 58
d eau	collision -63	degats_des_eaux 225	evenement_climatique 78	none -83	vol -41
d en	bris_de_glace 83	degats_des_eaux 87	none -49
d entree	collision -61	dommage_materiel -64	evenement_climatique 113	incendie -41	none -92	vandalisme -43	vol 155
d escalier	blessure -47	collision -59	degats_des_eaux -52	dommage_materiel 164	evenement_climatique -51	none -62	vandalisme -52	vol 130
d huile	collision 57	incendie 40	none -53	vol 92
d humidite	degats_des_eaux 234	dommage_materiel -40	none -108
d incendie	incendie 158	none -61
d un	collision -42	dommage_materiel 152	incendie 88	none -104
d une	dommage_materiel 46	none -116
d urgence	incendie 178	none -64	vol -56
daci*	none -66	vol 96
dacia	none -66	vol 96
dame	blessure 69	collision 70	degats_des_eaux 46	none -61
dame a	collision 201	none -51
dame de	incendie 128
dame du	collision -48	degats_des_eaux 185	none -44
dans	none -76
dans l	dommage_materiel 170	none -99
dans la	degats_des_eaux 48
dans le	incendie 61	none -104	vol 62
dans les	blessure 82	none -128	vol 62
dans ma	degats_des_eaux 190	dommage_materiel 149	evenement_climatique -40	none -126	vol -68
dans mon	collision -65	dommage_materiel -41	incendie 46	none -63	vandalisme 86	vol 103
dans sa	collision 95	degats_des_eaux 220	dommage_materiel -41	none -125	vol -65
dans un	collision 313	degats_des_eaux -41	none -87	vol -40
dans une	collision 150	dommage_materiel 162	none -107	vol -46
dans*	autre -41	blessure 347	bris_de_glace -66	collision -175	degats_des_eaux -81	dommage_materiel 44	evenement_climatique -78	incendie -56	none -200	vandalisme -76	vol -162
dari*	none 129
darija	none 129
date	none 165
date de	none 99
dc	bris_de_glace -42	degats_des_eaux -44	dommage_materiel -43	evenement_climatique 140	none -184	vandalisme 178
dc rien	autre -48	bris_de_glace -52	collision 176	degats_des_eaux -50	evenement_climatique 229	none -170	vandalisme -61	vol -79
de	none -100
de 2	blessure 231	bris_de_glace 60	collision -87	degats_des_eaux -43	dommage_materiel -86	none -89	vol -42
de bain	degats_des_eaux 198	none -54
de bains	degats_des_eaux 123
de berrechid	bris_de_glace 123	none -62
de blesse	bris_de_glace 87	collision 58	degats_des_eaux 133	evenement_climatique 50	none -170	vandalisme -41
de blesses	collision 266	none -96	vol -40
de bobo	bris_de_glace 51	collision -63	evenement_climatique 180	none -49
de boue	evenement_climatique 275	none -80
de bouskoura	collision 46
de cafe	dommage_materiel -50	none -115	vol 206
de caisse	collision 368	incendie -40	none -180	vandalisme -47	vol -64
de carrefour	collision 224	none -68	vol -42
de casse	collision 192	degats_des_eaux 82	none -82
de catastrophe	evenement_climatique 212	none -74
de ce	collision -81	incendie 60	none 131	vandalisme 55	vol -48
de cette	bris_de_glace 134	collision -52	degats_des_eaux -49	dommage_materiel -67	evenement_climatique 258	incendie -48	none -122	vandalisme -59	vol -59
de chaussee	collision -47	degats_des_eaux -89	evenement_climatique 231	none -51	vol 53
de chez	collision -53	degats_des_eaux 252	none -62
de constat	collision 205	none -67
de courant	autre -65	bris_de_glace -58	collision -54	degats_des_eaux -71	dommage_materiel 369	evenement_climatique -70	none -206	vandalisme -60	vol -68
de derriere	collision 143
de deux	degats_des_eaux 82	vandalisme -77	vol 117
de devant	collision 331	dommage_materiel -40	none -100	vandalisme -49	vol -68
de faire	collision 241	none -88	vol -44
de fermer	degats_des_eaux 165	none -78
de fes	incendie 210	none -44
de feu	collision -77	degats_des_eaux -65	dommage_materiel 104	incendie 317	none -130	vol -61
de fuite	collision 229	none -73	vol -68
de gaz	autre -43	blessure -79	bris_de_glace -69	collision -102	degats_des_eaux -73	dommage_materiel -84	evenement_climatique -58	incendie 227	none -219	vandalisme -60	vol 108
de glace	autre -48	blessure -56	bris_de_glace 273	collision -121	degats_des_eaux -58	dommage_materiel -54	evenement_climatique -53	incendie -48	none -52	vandalisme -58	vol -71
de gravier	bris_de_glace 176	collision -78	none -49
de grele	bris_de_glace -43	collision -75	dommage_materiel -40	evenement_climatique 445	none -178	vandalisme -68	vol -78
de haut	bris_de_glace 132
de jardin	collision -71	degats_des_eaux 88	dommage_materiel -57	incendie 229	none -109
de journee	none 162
de l	evenement_climatique 70	none -67	vol -43
de la	none -68
de livraison	collision 179	none -63
de location	none -75	vol 148
de m	autre 317	blessure 206	bris_de_glace -64	collision -135	degats_des_eaux -67	dommage_materiel -127	evenement_climatique -47	incendie -60	none -339	vandalisme -78	vol -115
de ma	bris_de_glace 51	degats_des_eaux 43	none -53
de mal	collision 51	degats_des_eaux 64	incendie 67	none -84
de mardi	evenement_climatique 171	none -50
de mes	autre 84	collision -95	degats_des_eaux -77	dommage_materiel 71	evenement_climatique -46	incendie 91	none -261	vandalisme -94	vol 196
de mme	collision -58	degats_des_eaux 185	none -66
de moi	collision 94	dommage_materiel -41	none 128
de mon	blessure 48	bris_de_glace 40	none -83
de nos	collision -58	none -191	vandalisme 154	vol 105
de notre	evenement_climatique 92	none -90	vandalisme 118
de nous	collision 115	dommage_materiel -40	incendie 105	vol -41
de nuit	collision 168	degats_des_eaux -94	dommage_materiel -65	evenement_climatique 231	none -168	vol -63
de papier	collision 77	dommage_materiel -58	none -88	vol 186
de parler	dommage_materiel -42	none 206
de peinture	bris_de_glace -51	incendie -70	none -151	vandalisme 307	vol -53
de permis	collision 268	none -101
de personne	collision -113	degats_des_eaux 164	none -129	vandalisme 230	vol -145
de pied	collision -97	none -71	vandalisme 328	vol -68
de pierre	collision -70	dommage_materiel -49	incendie -52	none -159	vandalisme 342	vol -93
de ping	bris_de_glace 153	collision -75	dommage_materiel -72	evenement_climatique 153	none -112	vandalisme -41
de plainte	collision -92	dommage_materiel -48	none -269	vandalisme 263	vol 285
de poisson	collision 242	none -78
de police	collision 78	incendie 72	none -90	vol 45
de remplir	collision 59	degats_des_eaux 153	none -93
de s	blessure -41	bris_de_glace -54	degats_des_eaux 270	evenement_climatique -81	none -110	vandalisme -43	vol 89
de sa	collision 65	degats_des_eaux 110	none -56
de samedi	bris_de_glace -45	collision -75	degats_des_eaux -45	dommage_materiel -46	evenement_climatique 61	incendie -43	none 174	vandalisme -67	vol 85
de signer	collision 158	none -45	vol -47
de son	collision 82	dommage_materiel 47	none -73	vol 55
de suie	collision -58	incendie 275	none -62
de suture	blessure 143
de telephone	collision -41	none 205
de temoin	collision 139	none -40
de temps	collision -41	degats_des_eaux 84	dommage_materiel -40	none 171	vol -47
de terre	autre -79	blessure -105	bris_de_glace -94	collision -214	degats_des_eaux -195	dommage_materiel -106	evenement_climatique 449	incendie -80	none -397	vandalisme -106	vol -198
de the	collision 122	dommage_materiel 88	vol -46
de toit	bris_de_glace 93	collision -50	degats_des_eaux 168	dommage_materiel -68	evenement_climatique -65	none -83	vandalisme -45	vol 51
de travail	blessure -41	collision -86	degats_des_eaux -94	dommage_materiel 335	incendie -44	none -143	vol -55
de trois	collision -84	dommage_materiel 226	none -105	vandalisme -151	vol 172
de venir	collision 114	degats_des_eaux 135	none -77	vol -44
de vent	collision -55	degats_des_eaux -43	dommage_materiel 168	evenement_climatique 183	none -101	vandalisme -58	vol -54
de verre	bris_de_glace 358	collision -93	none -103
de victime	collision 181	degats_des_eaux 45	none -86
de vin	collision -56	degats_des_eaux -78	incendie -45	none -74	vandalisme 235	vol -67
de voiture	autre 222	bris_de_glace -45	collision -81	degats_des_eaux -42	dommage_materiel 216	evenement_climatique -152	incendie -56	none -184	vandalisme -85	vol -58
de votre	none 164
de voyages	autre 260	collision -96	degats_des_eaux -45	dommage_materiel -54	incendie -42	none -290	vandalisme 154	vol -112
debo*	degats_des_eaux 330	dommage_materiel -57	evenement_climatique 71	none -136	vol -47
deboite	collision 53	degats_des_eaux 105
deborde	degats_des_eaux 330	dommage_materiel -58	evenement_climatique 47	none -166	vandalisme -42	vol -52
deborde et	collision 98	evenement_climatique 109	none -63
debordement	collision -119	degats_des_eaux 230	dommage_materiel -101	evenement_climatique 214	incendie -45	none -152	vandalisme -47	vol -110
debr*	collision 112	degats_des_eaux 84	dommage_materiel -43	none -67
debranche	collision -57	degats_des_eaux 284	none -83
debrouille	collision 350	degats_des_eaux -40	dommage_materiel -51	evenement_climatique -43	none -92	vol -43
debroussailleuse	bris_de_glace 151	collision -62	dommage_materiel -44	vol 92
debu*	incendie 67	none 140
debut	incendie 67	none 140
debut d	incendie 158	none -61
dech*	blessure 234	bris_de_glace -40	collision -63	dommage_materiel 149	evenement_climatique -44	none -216	vandalisme -47	vol -74
dechire	blessure 275	bris_de_glace -40	degats_des_eaux -40	dommage_materiel -47	evenement_climatique -57	none -273	vandalisme -44	vol -80
deci*	none 135
decision	none 135
decl*	collision -40	dommage_materiel -41	vol 98
declaration	blessure 53	collision -87	dommage_materiel -49	vandalisme -67	vol 270
declaration au	blessure 101	collision -59	dommage_materiel -40	none -55	vol 100
declare	dommage_materiel -46	incendie 122	none -40	vandalisme 200	vol -65
declarer	autre -44	none 131
declarer un	autre -99	none 221	vol -44
deco*	bris_de_glace 56	degats_des_eaux 87	none -100	vol 86
decolle	collision -90	degats_des_eaux 331	dommage_materiel -44	none -92	vol -53
decouvert	bris_de_glace 161	none -94	vandalisme 107	vol -62
decr*	bris_de_glace 251	collision 133	dommage_materiel -50	none -155	vol -45
decroche	bris_de_glace 318	collision -71	dommage_materiel -57	none -111	vol -48
deda*	blessure -53	collision 260	none -119	vol -48
dedan	collision 135
dedans	blessure -57	collision 267	none -128	vol -52
dedans et	bris_de_glace 151	collision 111	dommage_materiel -50	none -57	vol -58
dedans il	collision 159	degats_des_eaux 42	none -41
defo*	collision 235	none -108	vol 44
defonce	collision 244	none -117	vandalisme -44	vol 78
defonce l	collision 157	vol -46
defu*	collision 191	degats_des_eaux 183	dommage_materiel -73	none -156	vandalisme -42	vol -48
defunt	collision 191	degats_des_eaux 183	dommage_materiel -73	none -156	vandalisme -42	vol -48
dega*	degats_des_eaux 222	none -66
degat	degats_des_eaux 202	none -48
degat des	collision -51	degats_des_eaux 232	none -51
degats	collision 104	degats_des_eaux 192	dommage_materiel -46	none -123	vol -47
degi*	bris_de_glace 334	collision -58	degats_des_eaux -80	none -147	vandalisme -52	vol -63
degivrage	bris_de_glace 334	collision -58	degats_des_eaux -80	none -147	vandalisme -52	vol -63
dego*	collision -123	degats_des_eaux 69	dommage_materiel -41	evenement_climatique -50	none -135	vandalisme 277	vol -83
degr*	autre -48	blessure -52	bris_de_glace -45	collision -57	degats_des_eaux -54	evenement_climatique -49	incendie 130	none -291	vandalisme 250	vol -83
degre	blessure -45	collision -43	degats_des_eaux -46	dommage_materiel -42	incendie 353	none -113	vandalisme -53	vol -50
deho*	evenement_climatique 205	none -59
dehors	evenement_climatique 205	none -59
deja	collision 60	incendie 185	none -71
dela*	autre 250	collision -76	none -128	vandalisme -43	vol -71
delai	autre 250	collision -76	none -128	vandalisme -43	vol -71
deli*	collision 229	none -73	vol -68
delit	collision 229	none -73	vol -68
delit de	collision 229	none -73	vol -68
dema*	collision -52	none 45
demain	autre 115	collision -103	dommage_materiel -50	none 52	vol 44
demande	dommage_materiel 55	none 92
demander	collision 86	dommage_materiel -79	incendie 140	none -60
deme*	blessure -57	collision -54	degats_des_eaux -44	dommage_materiel 391	evenement_climatique -40	none -121
demenagement	blessure -102	collision -87	degats_des_eaux -59	dommage_materiel 369	evenement_climatique -40	none -132	vol -47
demi*	blessure -110	collision -126	degats_des_eaux -57	dommage_materiel 283	evenement_climatique 169	none -184	vandalisme -43	vol -73
dent*	blessure 133	degats_des_eaux 74	dommage_materiel 44	none -82	vol -42
dents	blessure 227	collision -40	degats_des_eaux 91	dommage_materiel -54	none -91
dents cassees	blessure 322	bris_de_glace -50	collision -148	degats_des_eaux -59	dommage_materiel -84	evenement_climatique -41	none -103
depa*	autre 77	blessure 40	collision 63	degats_des_eaux -47	incendie 120	none -111	vol -43
depanneuse	autre 234	collision 65	dommage_materiel -94	incendie -57	none -88	vandalisme -40
depart	bris_de_glace -40	collision -78	degats_des_eaux -84	dommage_materiel 128	evenement_climatique -40	incendie 300	none -165	vol -60
depart de	bris_de_glace -40	collision -78	degats_des_eaux -84	dommage_materiel 128	evenement_climatique -40	incendie 300	none -165	vol -60
departementale	collision 233	none -81
depl*	collision 40	dommage_materiel 69	evenement_climatique 51	none -101	vandalisme 81	vol -42
deplorer	collision 129	none -48
depo*	none -76	vandalisme 81	vol 143
depose	collision -56	none -96	vandalisme 49	vol 250
depose plainte	collision -44	none -97	vandalisme 67	vol 209
deposee	collision 44	none -66	vandalisme 106	vol 53
deposee ce	none -46	vandalisme 97
deposee par	collision -71	evenement_climatique -55	none -119	vandalisme 166	vol 115
deposer	none 40
deposition	collision -118	none -131	vol 292
depot	collision 49	degats_des_eaux -47	dommage_materiel -41	none -124	vandalisme 197	vol 76
depot de	collision -72	none -114	vandalisme 237	vol 100
depu*	blessure 91	collision 47	degats_des_eaux 89	none -96
depuis	blessure 91	collision 47	degats_des_eaux 89	none -96
depuis et	blessure -55	collision 64	dommage_materiel -59	incendie 83	none -43	vol 107
depuis hier	blessure 255	degats_des_eaux -75	evenement_climatique -62	incendie -43	none -167	vandalisme -52	vol -50
depuis j	collision 188	none -40
depuis la	collision 76	none -40
depuis le	bris_de_glace 113	degats_des_eaux 130	none -111	vol 48
dera*	collision 76	dommage_materiel -52	evenement_climatique -41	none -164	vandalisme 254	vol -51
derb	collision 153	none -54
derb sultan	collision 153	none -54
deri*	collision 197
derive	collision 197
dern*	blessure 86	none 53
derna	collision 358	none -194	vol -50
dernier	none 127
dernier en	blessure 107
derniere	blessure 225	collision -77	evenement_climatique -53	vandalisme 49	vol -47
dero*	blessure 70	collision -68	dommage_materiel -54	none -131	vandalisme -40	vol 327
derobe	blessure 84	collision -76	dommage_materiel -63	none -126	vandalisme -42	vol 320
derr*	collision 178	none -41
derriere	collision 178	none -41
derriere le	collision -43	degats_des_eaux 246	dommage_materiel -51	none -85
des	evenement_climatique 48	none -68	vandalisme 96
des brulures	blessure -46	collision -84	dommage_materiel -66	incendie 354	none -111
des deux	degats_des_eaux -61	dommage_materiel -63	none 169	vandalisme -40	vol -49
des eaux	collision -50	degats_des_eaux 249	none -47
des nouvelles	none 126
des petits	bris_de_glace 189	collision -46	evenement_climatique -56	none -88	vandalisme 110
des photos	autre -61	collision -123	dommage_materiel -76	none 145	vandalisme 177	vol -109
des vertiges	collision 84
des voisins	bris_de_glace -45	collision -48	evenement_climatique 270	none -119	vandalisme -44
desc*	bris_de_glace 41	none -79
descendant	blessure 131	collision 55	none -105
descendant du	blessure 131	collision 55	none -105
descendu	blessure -77	dommage_materiel -45	evenement_climatique 167	incendie 62	none -40	vol -47
descendu l	blessure -99	collision 42	dommage_materiel -56	evenement_climatique 199	none -50	vol -45
descendue	bris_de_glace 156	collision -70	degats_des_eaux 165	dommage_materiel -41	none -77
dese*	collision -123	dommage_materiel 156	none -107	vandalisme 78	vol 80
deso*	collision 115	degats_des_eaux 185	dommage_materiel -60	none -103	vol -50
desormais	autre -51	collision -112	degats_des_eaux 259	dommage_materiel -43	evenement_climatique 40	none -146	vol -57
dess*	degats_des_eaux 128	dommage_materiel 40	none -106
dessine	collision -120	dommage_materiel -45	none -68	vandalisme 350	vol -116
dessous	collision -62	degats_des_eaux 147	evenement_climatique 60	incendie 86	none -69
dessous a	collision -60	evenement_climatique 155	incendie 61	none -43
dessous brule	blessure -112	collision -83	degats_des_eaux -80	dommage_materiel -49	evenement_climatique -48	incendie 358	none -140	vandalisme -46	vol -113
dessous son	degats_des_eaux 108
dessus	degats_des_eaux 142	dommage_materiel 97	none -137
dessus a	collision -78	degats_des_eaux 278	none -112
dessus elle	collision 128
dessus j	collision -43	degats_des_eaux 224
dessus je	collision -113	incendie 137	none -81	vandalisme 156	vol -65
deta*	bris_de_glace 117	collision 126	none -82	vol -50
detr*	collision 52	degats_des_eaux -74	dommage_materiel 325	incendie -42	none -183	vandalisme -55	vol -84
detruit	collision 151	dommage_materiel 222	incendie -96	none -159	vandalisme -57	vol -57
detruits	blessure -51	bris_de_glace -52	degats_des_eaux -135	dommage_materiel 340	evenement_climatique 43	incendie -50	none -246	vandalisme -73	vol -128
deux	collision 50	dommage_materiel 40	none -128	vol 63
deux conducteurs	collision 224	none -71
deux cotes	blessure 194	collision -72	none -60
deux heures	collision -61	evenement_climatique -45	incendie 127	none -42	vol 119
deux individus	collision -40	vol 97
deux jours	collision -50	evenement_climatique 75	none 134
deux parties	collision 140	none -53
deux retros	collision 141	evenement_climatique -48	none -129	vandalisme 131	vol -49
deux voitures	collision 224	none -74
deux*	collision 159	none 63	vol -46
deuxieme	collision 159	none 63	vol -46
deva*	collision 103	none -82	vol 82
devait	collision 50	none 87
devant	collision 129	none -87	vol 69
devant a	bris_de_glace 141	collision 93	none -62	vandalisme -42	vol -48
devant chez	collision 87	none -92	vandalisme 108
devant l	collision 68	dommage_materiel -43	incendie -51	none -160	vandalisme -42	vol 253
devant la	collision 66	none -65	vol 96
devant le	collision 108	none -98	vol 119
devant moi	collision 141	none -56	vandalisme 77
devanture	collision -72	none -55	vandalisme 219	vol -95
devanture de	collision -72	none -55	vandalisme 219	vol -95
deve*	collision -63	degats_des_eaux -53	dommage_materiel -55	incendie 112	none -130	vandalisme 268	vol -50
devi*	autre -66	bris_de_glace 159	collision -76	none 160	vol -40
devis	autre -74	bris_de_glace 196	collision -84	dommage_materiel -40	none 191	vol -42
devo*	autre 174	degats_des_eaux -44	dommage_materiel 254	incendie -50	none -272	vandalisme -56	vol -60
dh	degats_des_eaux -40	none 172	vandalisme -42	vol -56
dial	collision 209	none -81
dial*	autre 258	dommage_materiel -48	none -191
dialyse	autre 258	dommage_materiel -48	none -191
dieu	evenement_climatique 107	vol 70
dieu merci	dommage_materiel 64
diff*	autre 219	collision -100	degats_des_eaux -43	dommage_materiel -73	none 116	vandalisme -49	vol -77
dilu*	collision -55	degats_des_eaux -134	evenement_climatique 356	incendie -45	none -78	vandalisme -52
diluviennes	collision -55	degats_des_eaux -134	evenement_climatique 356	incendie -45	none -78	vandalisme -52
dima*	vandalisme 40	vol 40
dimanche	vandalisme 40	vol 40
dimanche 15	none 157
dimanche on	collision -52	none -162	vandalisme -55	vol 304
dimanche soir	bris_de_glace -87	collision 55	none -105	vandalisme 221	vol -43
dira*	bris_de_glace 168	collision -68	degats_des_eaux -46	dommage_materiel -42	evenement_climatique 60	incendie -41	none -148	vandalisme 144	vol -42
dirait	bris_de_glace 168	collision -68	degats_des_eaux -46	dommage_materiel -42	evenement_climatique 60	incendie -41	none -148	vandalisme 144	vol -42
dire	autre 115	blessure -43	collision 89	dommage_materiel -47
dire que	collision 112
dire quoi	autre -51	blessure -112	collision 231	degats_des_eaux -48	dommage_materiel -89	evenement_climatique -40	none 83	vandalisme -53	vol -64
dire*	blessure 134	dommage_materiel 152	none -166	vandalisme -65	vol 74
dirh*	collision -51	incendie -41	none -154	vol 347
dirhams	collision -51	incendie -41	none -154	vol 347
disa*	vol 118
disait	none -60	vol 149
disc*	collision -84	dommage_materiel -56	none 73	vol 190
dise*	collision -143	dommage_materiel -49	none -75	vandalisme 151	vol 174
disent	collision -143	dommage_materiel -49	none -75	vandalisme 151	vol 174
disp*	blessure 73	collision -85	dommage_materiel -50	none -263	vandalisme -80	vol 495
disparition	collision -48	dommage_materiel -54	none -109	vandalisme -144	vol 428
disparu	collision -68	evenement_climatique 40	none -99	vol 247
disparu du	collision -104	none -73	vol 241
disparu pas	collision -66	none -53	vandalisme 41	vol 108
dist*	collision -51	none -49	vol 192
distributeur	collision -51	none -49	vol 192
dit	collision 162	none -75
dit avoir	collision 51	none -71	vol 128
dit qu	collision 188
dit que	collision 86	dommage_materiel 61	incendie 51	none -78	vol -40
dix	collision 52	incendie 57	none 106	vandalisme -45
dix jours	degats_des_eaux 47	none 71
dkhe*	collision 207	none -81
dkhel	collision 207	none -81
dkhl*	collision 287	none -169
dkhlat	collision 287	none -169
dla	collision -62	degats_des_eaux -45	dommage_materiel 178	evenement_climatique -44	none -241	vandalisme -98	vol 262
doct*	collision 129	degats_des_eaux 162	none -119
docteur	collision 129	degats_des_eaux 162	none -119
docu*	none 203
documents	none 189
doi	blessure 215	collision -91	degats_des_eaux 112	dommage_materiel -50	evenement_climatique -60	incendie 110	none -172	vandalisme -53	vol -66
doig*	autre 136	blessure 211	collision -54	degats_des_eaux -63	dommage_materiel 132	evenement_climatique -58	incendie -47	none -224	vandalisme -53	vol -82
doigt	autre 218	blessure 156	bris_de_glace -52	collision -128	degats_des_eaux -91	dommage_materiel 188	evenement_climatique -82	incendie -66	none -286	vandalisme -73	vol -99
doigts	autre -42	blessure 171	collision 55	none -97	vol -54
dois	autre 123	collision -67	dommage_materiel -43	vol 113
dois je	autre 123	collision -67	dommage_materiel -43	vol 113
doit	autre 167	blessure -41	collision -53	none 57	vandalisme -43
doit etre	autre 228	blessure -58	collision -72	degats_des_eaux -41	dommage_materiel -47	evenement_climatique -40	none -159	vandalisme -76	vol -42
doit faire	autre -54	collision -43	none 227
domm*	degats_des_eaux -55	evenement_climatique 228	incendie 86	none -140	vandalisme -45	vol -43
dommage	degats_des_eaux -55	evenement_climatique 228	incendie 86	none -140	vandalisme -45	vol -43
dommage corporel	collision 129	none -48
donc	vandalisme 51
donc je	none -58	vandalisme 190	vol -129
donc pas	degats_des_eaux 175	none -46	vol -47
donc rien	collision -86	none -80	vandalisme 220
donn*	collision 72
donne	collision 89	none -72	vol -41
donne son	blessure 56
donne un	blessure -44	bris_de_glace 92	collision 135	dommage_materiel -53	evenement_climatique -42	none -92	vandalisme 117	vol -49
dont	collision 70	incendie 46	none -46
dont le	collision 174	none -57
dorm*	bris_de_glace 47	degats_des_eaux 58	evenement_climatique -41	none -54	vandalisme -43	vol 95
dormait	bris_de_glace 125	collision -71	none -49	vandalisme -49	vol 97
dos	blessure 43	collision -113	dommage_materiel -64	evenement_climatique 124	vandalisme -45	vol 69
dos en	blessure 189	collision -132	degats_des_eaux -48	dommage_materiel -87	evenement_climatique 184	none -178	vandalisme -47
doss*	collision -40	none 129
dossier	collision -40	none 129
dossier de	bris_de_glace -57	collision -142	degats_des_eaux -52	dommage_materiel 256	evenement_climatique -42	vandalisme -41	vol -69
dossier en	none 147
dossier est	dommage_materiel -58	evenement_climatique -42	none 275
dossier sin	none 66
doub*	autre 63	blessure 102	collision 127	none -99
double	blessure 116	collision 149	none -86
double fracture	autre -43	blessure 341	bris_de_glace -40	collision -116	degats_des_eaux -44	dommage_materiel -68	evenement_climatique -60	incendie -43	none -110	vol -61
douc*	bris_de_glace 153	collision -49	degats_des_eaux 239	dommage_materiel -42	none -130
douche	bris_de_glace 88	collision -77	degats_des_eaux 313	none -129
doul*	collision 120
douleurs	collision 120
dout*	collision -75	degats_des_eaux 73	none 145
doute	collision -75	degats_des_eaux 73	none 145
douz*	incendie -44	none 77	vandalisme 79	vol 49
douze	incendie -44	none 77	vandalisme 79	vol 49
dpui	collision 193	degats_des_eaux 217	evenement_climatique -46	none -242	vandalisme -45	vol -48
dres*	collision 140	none -46	vandalisme 80
dresse	collision 140	none -46	vandalisme 80
dresse proces	dommage_materiel -40	none -55	vandalisme 177
driv*	collision 171
drive	collision 171
droi*	autre 46	collision 211	none -98	vol -43
droit	autre 143	collision 106	dommage_materiel 96	none -154	vol -52
droite	collision 258	none -71
droite et	collision 184	none -48
dron*	blessure -45	collision -59	degats_des_eaux -48	dommage_materiel 230	evenement_climatique -59	incendie -43	none -146	vandalisme -80	vol 150
drone	blessure -45	collision -59	degats_des_eaux -48	dommage_materiel 230	evenement_climatique -59	incendie -43	none -146	vandalisme -80	vol 150
ds	blessure -46	bris_de_glace 61	dommage_materiel 128	none -108
ds la	autre -54	blessure -59	bris_de_glace 236	collision -153	dommage_materiel 83	evenement_climatique -63	incendie 82	none -194	vandalisme -50	vol -67
ds le	autre 66	collision 94	dommage_materiel 100	none -147	vandalisme -52	vol 85
ds lo	autre -47	collision -58	degats_des_eaux -68	dommage_materiel 386	evenement_climatique -62	incendie -49	none -179	vandalisme -56	vol -73
dsu	autre -41	bris_de_glace 220	collision -94	degats_des_eaux 206	dommage_materiel -139	none -222	vandalisme -51	vol -65
du	none -98
du 14	incendie 266	none -109	vandalisme -52	vol -50
du 3	collision 104	degats_des_eaux -54	vandalisme 128	vol -44
du bebe	collision -49	degats_des_eaux 207
du bloc	autre 239	collision -109	dommage_materiel -49	incendie 72	none -120	vol -40
du cafe	collision -60	dommage_materiel 138	incendie 110	none -42	vol -42
du centre	blessure 247	collision 68	dommage_materiel -54	evenement_climatique -41	none -176	vandalisme -66	vol -60
du chauffage	collision -113	degats_des_eaux 316	dommage_materiel -54	none -66
du congelateur	autre -60	bris_de_glace 208	collision -47	degats_des_eaux -58	dommage_materiel 111	evenement_climatique -54	none -78	vol -50
du dessous	collision -51	degats_des_eaux 153	incendie 141	none -69
du dessus	collision -50	degats_des_eaux 385	dommage_materiel -46	none -95
du distributeur	collision -51	none -49	vol 192
du femur	blessure 274	collision -64	degats_des_eaux -49	dommage_materiel -45	none -85	vol -55
du fil	none 125
du four	bris_de_glace 193	collision -58	dommage_materiel 120	incendie -41	none -91	vandalisme -75	vol -52
du garage	autre -49	blessure -67	collision -116	degats_des_eaux -71	dommage_materiel 85	evenement_climatique -119	incendie -104	none -180	vandalisme 260	vol -90
du gardien	blessure 78	collision -73	none -64	vandalisme 209	vol -64
du grenier	collision -73	degats_des_eaux 109	dommage_materiel -45	incendie 161	none -73
du lave	collision -40	degats_des_eaux 271	none -53
du matin	collision -58	incendie 155	none 93	vol -40
du menton	collision 90
du mois	collision -43	none 214
du mur	collision -67	degats_des_eaux 406	dommage_materiel -74	none -137	vandalisme -48
du nouveau	bris_de_glace -125	none 319
du parking	dommage_materiel 159	evenement_climatique -54	none -93	vandalisme -46	vol 122
du pont	vandalisme 176
du premier	collision -57	degats_des_eaux 63	incendie 120
du salon	dommage_materiel 81	none -93	vandalisme 91	vol -40
du toboggan	blessure 301	collision -45	dommage_materiel -90	none -54
du toit	blessure 151	bris_de_glace 56	collision -100	degats_des_eaux -87	dommage_materiel 134	incendie -40	none -120	vandalisme -81	vol -72
du tout	incendie 43	none 108
du troisieme	collision -120	degats_des_eaux 271	none -105
du trottoir	blessure -63	collision 277	dommage_materiel -47	none -89
du vin	collision -62	degats_des_eaux -109	dommage_materiel 301	none -95	vol -55
du voisin	degats_des_eaux 70	dommage_materiel 153	none -78	vandalisme -47	vol -44
dun	autre -49	blessure -40	bris_de_glace 153	collision -45	degats_des_eaux -44	dommage_materiel 120	evenement_climatique 105	none -214	vandalisme -53	vol -70
dun camion	bris_de_glace 275	degats_des_eaux -43	dommage_materiel -61	evenement_climatique -46	none -170	vandalisme -62	vol -49
dura*	collision -68	none -87	vol 247
durant	collision -68	none -87	vol 247
durant la	collision -68	none -87	vol 247
dyal*	collision 144	degats_des_eaux 118	none -126
dyali	collision 144	degats_des_eaux 118	none -126
e	collision 101	degats_des_eaux 68	dommage_materiel -45	evenement_climatique 93	none -103
eau	collision -49	degats_des_eaux 248	evenement_climatique 43	none -99
eau a	collision -52	degats_des_eaux 320	dommage_materiel -49	none -105
eau chaude	bris_de_glace 53	degats_des_eaux 171	none -58
eau dans	collision -41	degats_des_eaux 165	evenement_climatique 107	none -59
eau de	collision -56	degats_des_eaux 294	none -69
eau est	degats_des_eaux 114	evenement_climatique 74	none -74
eau partout	bris_de_glace -47	collision -50	degats_des_eaux 342	evenement_climatique -63	incendie -100	none -174	vol -53
eau qui	collision -50	degats_des_eaux 377	dommage_materiel -57	none -109	vandalisme -42
eau s	bris_de_glace -179	collision -68	degats_des_eaux 438	dommage_materiel -96	evenement_climatique -53	none -67	vol -47
eaux	collision -47	degats_des_eaux 248	none -43
ebou*	autre -68	blessure -133	collision -95	dommage_materiel 240	evenement_climatique -45	none -187	vandalisme -44	vol -58
ebouillante	autre -68	blessure -133	collision -95	dommage_materiel 240	evenement_climatique -45	none -187	vandalisme -44	vol -58
echa*	dommage_materiel 198	evenement_climatique -55	incendie 83	none -92	vol -84
echafaudage	autre -47	blessure 208	bris_de_glace -49	collision -154	degats_des_eaux -62	dommage_materiel 292	evenement_climatique -167	incendie -66	none -164	vandalisme -218	vol -91
echanger	collision 84	none 98
echappe	blessure -65	collision 181	dommage_materiel 228	none -151	vandalisme -81	vol -120
echauffement	blessure -46	collision -84	dommage_materiel -66	incendie 354	none -111
echauffement d	blessure -46	collision -84	dommage_materiel -66	incendie 354	none -111
eche*	autre 241	blessure 220	bris_de_glace -43	collision -111	degats_des_eaux -43	dommage_materiel -70	evenement_climatique -51	none -199	vandalisme -48	vol -67
echelle	blessure 288	collision -107	dommage_materiel -59	evenement_climatique -45	incendie 43	none -74
ecla*	bris_de_glace 135	collision -64	degats_des_eaux 144	evenement_climatique 90	incendie -40	none -121	vol -53
eclair	blessure -44	bris_de_glace -43	collision -70	degats_des_eaux 47	dommage_materiel 55	evenement_climatique 256	incendie -68	none -141	vandalisme -61	vol -55
eclair sur	blessure -52	bris_de_glace -61	collision -77	degats_des_eaux 123	dommage_materiel -97	evenement_climatique 222	incendie -53	none -178	vandalisme -71	vol -69
eclat	bris_de_glace 206	collision -121	degats_des_eaux -45	dommage_materiel 142	evenement_climatique -43	none -104	vandalisme 54	vol -49
eclat de	bris_de_glace 263	collision -128	degats_des_eaux -78	dommage_materiel 62	evenement_climatique -50	incendie -55	none -143	vandalisme -84	vol -53
eclat s	collision -77	dommage_materiel 231	none -95	vol -49
eclate	bris_de_glace 125	degats_des_eaux 90	dommage_materiel -54	evenement_climatique 116	none -107	vol -42
eclats	bris_de_glace 308	collision -73	evenement_climatique -41	none -73	vol -55
ecol*	none -105	vol 170
ecole	none -105	vol 170
econ*	collision -85	none -70	vandalisme 116	vol 139
ecor*	evenement_climatique 217	incendie -51	none -46
ecra*	blessure -44	collision 45	dommage_materiel 163	evenement_climatique 77	none -86	vol -74
ecran	blessure -41	collision -87	dommage_materiel 300	vandalisme 48	vol -94
ecrase	bris_de_glace 81	collision 184	dommage_materiel -53	evenement_climatique 125	none -121	vol -72
ecrase mon	collision 281	dommage_materiel -47	none -85	vol -87
ecri*	collision 95	none -74	vandalisme 49
ecrire	none -71	vol 161
ecris	collision 52	evenement_climatique 123	none -62
ecrit	collision 117	none -111	vandalisme 199	vol -59
effe*	autre -51	blessure -55	bris_de_glace -48	collision -99	degats_des_eaux -59	dommage_materiel -77	evenement_climatique -60	incendie -49	none 158	vandalisme 56
effo*	blessure -44	bris_de_glace 171	collision -89	dommage_materiel 157	evenement_climatique -105	none -91
effondre	blessure -44	bris_de_glace 171	collision -89	dommage_materiel 157	evenement_climatique -105	none -91
effr*	collision -56	none -115	vandalisme -52	vol 312
effraction	collision -56	none -115	vandalisme -52	vol 312
egar*	autre 466	blessure -55	collision -140	degats_des_eaux -53	dommage_materiel -63	evenement_climatique -45	incendie -45	none -329	vandalisme 58	vol -71
egare	autre 385	collision -151	dommage_materiel -72	evenement_climatique -45	incendie -41	none -307	vandalisme -64	vol -78
egou*	autre -52	blessure -58	bris_de_glace -57	collision -79	degats_des_eaux 355	dommage_materiel -105	evenement_climatique -85	incendie -53	none -306	vandalisme -74	vol -153
egra*	evenement_climatique 44	none -57	vol 124
egratignure	evenement_climatique 44	none -57	vol 124
el	collision 64	degats_des_eaux 45	none -109	vandalisme -46	vol 175
elec*	incendie 65	none -91	vol 116
electrique	collision -50	dommage_materiel -43	incendie 114	none -84	vol 150
electrique a	incendie 89
electrique le	dommage_materiel -47	incendie 253	none -58
elev*	autre 171	collision 123	none -84	vol -53
eleve	autre 217	none -100
elle	collision 101	none -105
elle a	blessure 104	bris_de_glace 76	collision 64	dommage_materiel -41	none -100
elle est	blessure 95	collision 93	degats_des_eaux -43	dommage_materiel 105	none -150
elle etait	bris_de_glace 70	none -45
elle m	collision 252	none -93
elle meme	bris_de_glace 219	collision -53	degats_des_eaux 90	dommage_materiel -51	evenement_climatique -40	none -103	vol -46
elle n	collision 172	dommage_materiel -70	evenement_climatique -43	none -85	vandalisme -40	vol 139
elle ne	collision 186	none -84
elle non	collision 126
elle s	blessure -72	bris_de_glace 144	degats_des_eaux -54	dommage_materiel -60	evenement_climatique 99	none -82	vandalisme 86	vol -59
elle veut	blessure 214	collision -119	dommage_materiel -47	none -94	vandalisme -45	vol 78
elle*	none -91	vandalisme 223	vol -53
elles	none -91	vandalisme 223	vol -53
emba*	autre 196	blessure -67	collision 198	dommage_materiel -63	incendie -45	none -217	vandalisme 55	vol -71
embarque	dommage_materiel -54	none -65	vandalisme 210	vol -55
embo*	collision 271	none -70	vol -55
embouti	collision 310	none -91	vol -68
embouti au	collision 267	none -137	vol -94
embouti ma	collision 221	none -47	vol -43
emboutie	collision 177	none -41	vol -42
embr*	blessure -67	bris_de_glace -45	collision 274	degats_des_eaux -42	dommage_materiel -70	evenement_climatique -48	incendie 154	none -195	vandalisme -44	vol -56
embrasse	blessure -68	collision 346	degats_des_eaux -41	dommage_materiel -63	evenement_climatique -53	incendie -79	none -184	vandalisme -41	vol -59
emme*	collision 90	none -65	vol 102
emmene	collision 139
empl*	blessure 251	bris_de_glace -44	collision -124	degats_des_eaux -46	dommage_materiel -69	incendie -42	none 75	vandalisme -45	vol -91
empo*	collision -71	dommage_materiel 46	evenement_climatique 99	none -134	vol 203
emporte	collision -78	dommage_materiel 67	evenement_climatique 47	none -138	vandalisme -50	vol 283
empr*	collision -137	degats_des_eaux -59	dommage_materiel 235	none -91	vol 83
en	none -66
en a	blessure -42	collision -76	dommage_materiel 167	evenement_climatique 105	none -59	vol -56
en ai	collision -76	dommage_materiel -52	none 230
en anglais	none 121
en bas	bris_de_glace 62	collision -75	degats_des_eaux 74	evenement_climatique 112
en charge	autre 144	bris_de_glace -40	collision -105	dommage_materiel 73	incendie 122	vandalisme -59	vol -53
en compote	blessure -62	collision 213	dommage_materiel -87	evenement_climatique -41	none -142	vandalisme -55	vol 135
en cours	autre -41	collision -54	degats_des_eaux 212	dommage_materiel -67
en descendant	blessure 131	collision 55	none -105
en dessous	collision -51	degats_des_eaux 129	incendie 73
en deux	blessure 109	collision 199	degats_des_eaux -52	dommage_materiel -86	evenement_climatique -40	incendie 92	none -175	vandalisme -41	vol -73
en est	collision -40	none 166
en evitant	collision 213	none -64
en face	bris_de_glace 176	degats_des_eaux -41	none -80
en faisant	blessure 202	bris_de_glace -40	collision -94	degats_des_eaux -60	dommage_materiel 121	evenement_climatique -67	incendie -61	none -176	vandalisme -88	vol -113
en fait	autre 241	blessure -41	collision -90	dommage_materiel -50	incendie 75	none -91	vandalisme -48	vol -42
en feu	autre -53	blessure -46	bris_de_glace -43	collision -46	dommage_materiel -63	incendie 414	none -215	vandalisme -41	vol -69
en fin	none 162
en huit	collision -72	none 307	vol -41
en jouant	bris_de_glace 161	collision -87	dommage_materiel 147	none -91
en kangoo	collision 274	evenement_climatique -44	none -75	vol -48
en ligne	collision -57	none -95	vandalisme 108	vol 135
en me	blessure -40	collision 209	dommage_materiel -86	none -182	vandalisme -52	vol 71
en miettes	collision -62	dommage_materiel 102	vol 109
en ouvrant	collision 272	none -81
en panne	autre 266	blessure -46	collision -106	degats_des_eaux 182	evenement_climatique -69	none -140	vandalisme -43	vol -59
en plein	bris_de_glace 186	collision -141	evenement_climatique -49	none -71	vol 143
en pleine	collision 50	evenement_climatique 91	none -52
en portant	blessure 253	bris_de_glace -41	collision -129	degats_des_eaux -65	dommage_materiel 124	evenement_climatique -51	none -166	vol -110
en quittant	collision 141	none -71
en reculant	degats_des_eaux -43	dommage_materiel 220	none -134	vandalisme -50	vol -51
en remontant	collision 171	dommage_materiel -41	none -63
en rentrant	blessure 87	none -66	vol 92
en sang	vol 121
en se	collision 265	dommage_materiel -51	none -78
en sortant	bris_de_glace 40	collision 83	none -53
en suis	blessure -54	collision -105	dommage_materiel -50	incendie -50	none -70	vandalisme 219	vol 67
en suivant	bris_de_glace 117	collision -44
en tombant	blessure 215	collision -96	degats_des_eaux 46	none -86
en train	blessure 197	none -91	vol -81
en travers	collision 214	vandalisme -40
en trottinette	collision 154
enca*	collision 53	degats_des_eaux 97	dommage_materiel -45
encastree	degats_des_eaux 167	dommage_materiel -48
encastrer	bris_de_glace 110	collision 62	dommage_materiel -41
encastrer dans	bris_de_glace 110	collision 62	dommage_materiel -41
ence*	collision 54	none -62	vol 113
enceinte	collision 54	none -62	vol 113
enco*	vol 119
encore	vol 116
encore eu	collision -94	none -59	vol 220
encore mais	degats_des_eaux 207	none -61
encore porte	collision 75	none -61	vandalisme -54	vol 98
encore un	collision 188	none -55
end	none 152
enfa*	incendie 81	none -83
enfant	blessure -44	bris_de_glace -74	collision 150	dommage_materiel 151	none -69
enfants	collision 45	dommage_materiel -40	incendie 89	none -85
enfants n	collision 41	vol 93
enfi*	none 56
enfin	none 56
enfin je	none 58
enfl*	bris_de_glace -43	incendie 372	none -107
enflamme	bris_de_glace -46	collision -66	degats_des_eaux -44	incendie 420	none -123
enflamme le	incendie 171	none -71
enfo*	collision 211	evenement_climatique 67	none -90	vandalisme 56	vol -82
enfonce	collision 62	evenement_climatique 108	none -85	vandalisme 119	vol -55
enfonce et	evenement_climatique -40	vandalisme 190
enfoncee	collision 420	none -111	vandalisme -87	vol -172
enfu*	blessure -76	bris_de_glace -83	collision 93	degats_des_eaux -44	evenement_climatique -47	incendie 238	none -96	vol -52
engl*	none 181
english	none 181
english please	none 66
enor*	collision -52	degats_des_eaux 99	dommage_materiel -40	evenement_climatique 133	none -41
enorme	collision -52	degats_des_eaux 99	dommage_materiel -40	evenement_climatique 133	none -41
enqu*	collision -95	none -113	vandalisme 130	vol 141
enre*	collision -42	dommage_materiel -43	none -149	vol 334
enregistree	collision -46	none -187	vandalisme -44	vol 324
ense*	collision 99
ensemble	collision 99
enta*	bris_de_glace 207	collision -121	none -122	vandalisme -43	vol 145
entaille	bris_de_glace 207	collision -121	none -122	vandalisme -43	vol 145
ente*	collision -60	dommage_materiel -41	none 53	vandalisme 87
entendu	collision -42	degats_des_eaux -51	evenement_climatique -49	incendie 81	none 143	vandalisme -55
enti*	evenement_climatique 89	none -89	vol 128
entiers	evenement_climatique 130	none -49	vol -42
ento*	autre -46	blessure 537	bris_de_glace -57	collision -60	degats_des_eaux -54	dommage_materiel -149	evenement_climatique -54	incendie -46	none -307	vandalisme -69	vol -95
entorse	autre -46	blessure 427	bris_de_glace -57	degats_des_eaux -54	dommage_materiel -166	evenement_climatique -42	incendie -44	none -232	vandalisme -73	vol -94
entr*	autre 98	none -71	vandalisme -40	vol 102
entre	autre 204	collision 48	dommage_materiel -55	none -71	vandalisme -42	vol 84
entree	bris_de_glace 99	dommage_materiel -44	none -56
entrepot	collision -56	incendie 215	none -57
entrepot de	collision -56	incendie 215	none -57
enva*	blessure -46	bris_de_glace -44	collision -80	degats_des_eaux -84	dommage_materiel -53	evenement_climatique 435	incendie -55	none -310	vandalisme -51	vol -95
envi*	blessure -76	collision -52	degats_des_eaux 157	dommage_materiel -49	none 124	vol -43
envo*	autre 116	bris_de_glace -43	dommage_materiel -60	evenement_climatique 173	none -88	vandalisme -47	vol 63
envole	autre -75	blessure -69	bris_de_glace -140	collision 89	degats_des_eaux -91	dommage_materiel -104	evenement_climatique 333	incendie -82	none -297	vandalisme -98	vol -143
envolee	blessure -78	collision -111	dommage_materiel -60	evenement_climatique 118	none -126	vandalisme -40	vol 279
envolees	collision -89	degats_des_eaux -46	dommage_materiel -90	evenement_climatique 156	incendie -41	none -135	vandalisme -52	vol 199
envoye	autre 210	bris_de_glace -56	degats_des_eaux 129	dommage_materiel -53	evenement_climatique -43	none -148	vol -46
envoyer	autre 163	none 52	vandalisme -41	vol -43
envoyer quelqu	autre 311	collision -67	evenement_climatique 68	none -313	vandalisme -83	vol -67
epau*	collision -98	degats_des_eaux -48	dommage_materiel 286	evenement_climatique -46	none -146
epaule	collision -98	degats_des_eaux -48	dommage_materiel 286	evenement_climatique -46	none -146
epav*	autre -60	blessure -138	bris_de_glace -55	collision 292	degats_des_eaux -53	dommage_materiel -88	evenement_climatique -58	incendie 59	none -210	vandalisme -114	vol -77
epave	autre -60	blessure -138	bris_de_glace -55	collision 292	degats_des_eaux -53	dommage_materiel -88	evenement_climatique -58	incendie 59	none -210	vandalisme -114	vol -77
epon*	collision -52	degats_des_eaux 301	dommage_materiel -55	none -128
epou*	collision 57	dommage_materiel 145	none -105
epouse	collision 97	incendie 46	none -58
equi*	blessure -49	degats_des_eaux -57	dommage_materiel 158	evenement_climatique 59	incendie 75	none -73	vandalisme -62
equipage	collision 167	degats_des_eaux -45	dommage_materiel -61	incendie 243	none -177	vandalisme -121	vol -59
equipe	collision -67	dommage_materiel -41	none 117	vandalisme -50	vol 172
eraf*	bris_de_glace 45	collision 90	none -47
erafle	collision 189	none -54
eraflure	bris_de_glace 124	collision -88	vol 64
erre*	blessure -45	dommage_materiel -50	incendie 94	none 176	vandalisme -41	vol -50
erreur	blessure -45	dommage_materiel -50	incendie 94	none 176	vandalisme -41	vol -50
es	degats_des_eaux 178	none -95	vandalisme 101	vol -40
esca*	blessure 235	collision -70	dommage_materiel 98	none -116
escabeau	blessure 329	collision -83	dommage_materiel -60	evenement_climatique -65	none -134	vol -68
escalier	blessure 45	collision -59	dommage_materiel 155	none -67
escalier et	blessure 233	collision -83	degats_des_eaux 123	dommage_materiel -199	none -51
essa*	collision -106	dommage_materiel -43	none -80	vandalisme -61	vol 365
essaye	collision -72	none -91	vandalisme -59	vol 293
essaye de	collision -72	none -91	vandalisme -59	vol 293
esse*	autre 219	blessure -46	collision -93	degats_des_eaux -42	none -84	vol 87
essence	autre 253	blessure -68	collision -111	degats_des_eaux -58	dommage_materiel -57	none -110	vandalisme -45
essu*	bris_de_glace -41	collision 116	evenement_climatique -60	none -149	vandalisme 140	vol -42
essuie	bris_de_glace -41	collision 116	evenement_climatique -60	none -149	vandalisme 140	vol -42
est	dommage_materiel 40
est a	autre 111	evenement_climatique 145	none -108	vol -41
est affaisse	collision -66	evenement_climatique 242	none -83
est arrache	collision -46	none -95	vol 237
est arrive	collision -75	evenement_climatique 69	vandalisme 72
est barre	collision 181	dommage_materiel -43
est bien	collision -84	degats_des_eaux -47	dommage_materiel -43	none 210
est blesse	blessure 142	bris_de_glace -41	collision -105	degats_des_eaux -72	dommage_materiel -43	evenement_climatique -46	none 254	vol -58
est bon	collision -45	none 132
est brisee	bris_de_glace 299	collision -145	none -93	vandalisme -70	vol -47
est ca	collision -50	degats_des_eaux -43	dommage_materiel -47	none 181	vandalisme -40
est casse	blessure 261	bris_de_glace -52	collision -185	degats_des_eaux -123	dommage_materiel 161	evenement_climatique -56	none -73	vandalisme -55	vol -99
est cassee	blessure -45	bris_de_glace 167	collision 73	degats_des_eaux -43	dommage_materiel 98	none -102	vandalisme -45	vol -43
est ce	none 157
est conscient	collision 221	none -44
est couche	evenement_climatique 215	none -65
est dans	collision 78	evenement_climatique 84	none -46
est declare	collision -81	incendie 336	none -56	vandalisme -80	vol -41
est decroche	bris_de_glace 318	collision -71	dommage_materiel -57	none -111	vol -48
est deja	collision 173	evenement_climatique -50	incendie 87	none -99
est descendue	bris_de_glace 156	collision -70	degats_des_eaux 165	dommage_materiel -41	none -77
est effondre	blessure -44	bris_de_glace 171	collision -89	dommage_materiel 157	evenement_climatique -105	none -91
est en	blessure -73	collision 266	dommage_materiel 231	evenement_climatique -41	none -179	vandalisme -49	vol -58
est enfonce	blessure -55	collision 86	evenement_climatique -53	none -54	vandalisme 174
est entree	collision 243	none -40	vol -50
est etendu	collision -48	incendie 179	none -44
est excuse	bris_de_glace 171	collision 77	none -93	vol -48
est fait	blessure 153	collision 44	dommage_materiel -63	incendie -40	none -126	vol 189
est fendu	blessure -48	bris_de_glace 201	collision -55	degats_des_eaux -62	dommage_materiel 121	evenement_climatique -49	none -90
est fendue	bris_de_glace 325	collision -42	dommage_materiel -63	none -69
est fissure	bris_de_glace 85	collision -70	dommage_materiel 175	evenement_climatique -57	none -46	vol -40
est gentil	none 158
est hospitalisee	autre 225	blessure 87	collision -70	degats_des_eaux -45	dommage_materiel -62	none -200
est introduit	collision -59	incendie -40	none -81	vandalisme -48	vol 325
est jete	collision 334	dommage_materiel -57	none -83	vandalisme -64
est l	degats_des_eaux 68	evenement_climatique 85	none -43
est la	collision 44	degats_des_eaux 80	incendie 98	vol -43
est le	collision -67	dommage_materiel 135
est ma	degats_des_eaux 131	none 54
est malade	autre 228	blessure -58	bris_de_glace -47	degats_des_eaux -42	dommage_materiel -45	none -172	vandalisme -77	vol -46
est moi	collision 60	none 179	vandalisme -43
est mon	none 51
est montee	collision 126	degats_des_eaux -43	evenement_climatique 99	none -97	vol -55
est mort	bris_de_glace 74	collision 86	degats_des_eaux -58	dommage_materiel -50	evenement_climatique 105	none -82
est morte	collision 135	none -40
est noir	dommage_materiel -107	incendie 305	none -62
est noircie	incendie 255	none -56	vandalisme -52	vol -41
est ou	none 250	vol -40
est par	none -40	vol 182
est parti	blessure 124	collision 52	incendie 106	none -88	vandalisme -41
est partie	bris_de_glace 166	collision 46	none -64	vol -57
est pas	vandalisme 122
est passe	collision 47	dommage_materiel -54	none -60	vandalisme -62	vol 195
est passee	bris_de_glace 40	degats_des_eaux 42	none -43	vandalisme 90	vol -53
est perce	bris_de_glace -111	degats_des_eaux 360	dommage_materiel -68	none -84
est perdu	autre -70	bris_de_glace -61	collision -40	degats_des_eaux -76	dommage_materiel 401	evenement_climatique -41	none -130
est plein	collision -55	degats_des_eaux -44	evenement_climatique 100	incendie 186	none -52	vol -50
est plus	collision -133	none -103	vol 338
est pour	degats_des_eaux 92	incendie 45
est pris	blessure 252	collision 61	degats_des_eaux -71	evenement_climatique -45	none -89	vol -52
est propage	collision -57	degats_des_eaux -42	incendie 227	none -43
est quoi	autre 314	collision -159	degats_des_eaux -44	dommage_materiel -50	vandalisme -43	vol -53
est referme	blessure -75	bris_de_glace -88	collision 120	degats_des_eaux -60	dommage_materiel 235	evenement_climatique -97	incendie -86	none -84	vandalisme -137	vol -68
est releve	collision 186	none -73
est rentre	blessure 96	collision 94	none -48
est rentree	collision 195	dommage_materiel -44	evenement_climatique 89	none -113	vol -43
est renversee	collision 191	degats_des_eaux 111	dommage_materiel -61	none -92
est reparti	collision 78
est repartie	collision 117	dommage_materiel -45	none -86	vol 134
est reste	collision -67	dommage_materiel -50	evenement_climatique 167	incendie -52	none -78	vandalisme 74
est retrouvee	autre -54	collision -70	evenement_climatique 109	none 186	vandalisme -50	vol -59
est rien	collision 386	dommage_materiel -62	none -121	vol -46
est rouge	bris_de_glace 101	collision -149	dommage_materiel -68	evenement_climatique -70	incendie -48	none 379	vandalisme -133	vol -93
est signe	collision 272	none -74
est sortie	collision -68	degats_des_eaux -45	evenement_climatique 284	incendie -52	none -82	vol -55
est tombe	degats_des_eaux -46	dommage_materiel 242	evenement_climatique 84	none -111	vandalisme -54	vol -73
est tombee	autre 69	collision -94	degats_des_eaux -40	dommage_materiel 167	evenement_climatique 47	none -97	vandalisme -63	vol -46
est tordue	collision -58	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 134	incendie 183	none -93	vandalisme -65
est touche	bris_de_glace 131	collision 155	none -157	vol -40
est toujours	collision -164	degats_des_eaux 156	dommage_materiel -61	evenement_climatique 132	incendie -63	none 118	vandalisme -54	vol -42
est trempe	collision -56	degats_des_eaux 283	none -78
est trop	collision -64	none 163
est un	blessure -50	degats_des_eaux -40	evenement_climatique 70	incendie 41	none -64	vandalisme 85	vol -42
est une	collision -74	degats_des_eaux 164	dommage_materiel -50	incendie 58	none -147	vol 118
est venu	dommage_materiel 83
est venue	dommage_materiel 192	none -101	vandalisme -69	vol 89
et	none -92
et a	bris_de_glace 48	dommage_materiel -48	none -49	vol 94
et au	collision 156	none -46
et boum	collision 217	none -126
et c	blessure -43	degats_des_eaux 184	none -122	vol 94
et ca	collision -44	degats_des_eaux 56	dommage_materiel 120
et chez	autre 245	collision -110	degats_des_eaux 126	dommage_materiel -63	none -177	vol -88
et de	autre 52	collision -75	evenement_climatique -40	none -152	vandalisme 197	vol 50
et depuis	collision -72	degats_des_eaux 234	none -115
et des	evenement_climatique 150
et elle	blessure 152	bris_de_glace 128	collision 74	dommage_materiel -54	none -94	vandalisme -41	vol -66
et emporte	vol 105
et est	collision 79	evenement_climatique 48	incendie 108	none -61
et fini	blessure -50	collision 322	dommage_materiel -75	none -84
et il	degats_des_eaux 42	none -76
et ils	collision -80	none -59	vandalisme 171
et j	collision 75	none -67
et je	collision 139	dommage_materiel 55	incendie 54	none -93	vol -46
et l	blessure 103	collision -42	none -80
et la	collision -40	dommage_materiel 56	evenement_climatique 98	incendie 60	none -73
et le	dommage_materiel 71	evenement_climatique 78	none -104
et les	evenement_climatique 59	incendie 73	none -50	vandalisme 45
et lundi	autre -54	collision -82	degats_des_eaux -46	dommage_materiel -41	none 129	vol 154
et m	collision 120	incendie 53	none -70
et ma	dommage_materiel 48	none -48
et me	blessure 368	collision -83	dommage_materiel -154	evenement_climatique 105	none -101	vol -61
et meme	collision -69	vol 213
et mes	bris_de_glace 56	none -68	vandalisme 42	vol 127
et moi	collision 230	none -105	vol -54
et mon	blessure 112	dommage_materiel -52	none -46	vol 46
et nous	blessure 185	collision -64	degats_des_eaux -60	none -71	vol 59
et on	bris_de_glace 61	dommage_materiel -40	vol 84
et ont	bris_de_glace -129	collision -106	dommage_materiel -52	evenement_climatique -63	none -124	vandalisme -62	vol 381
et pas	collision 92	incendie 88	vol -43
et pris	collision -61	incendie 91	none -84	vol 224
et quand	autre -50	collision 152	dommage_materiel -41	none 132	vol -42
et que	collision 160	degats_des_eaux 55	none -85
et qui	collision 150	degats_des_eaux 55	none -40
et raye	dommage_materiel -135	none -58	vandalisme 266	vol -63
et s	blessure 59	degats_des_eaux 46	none -66
et sauf	collision 200	incendie 116	none -157	vol -43
et saufs	collision -62	evenement_climatique 191	incendie 65	none -85
et signe	collision 131	none -41
et son	collision 99	degats_des_eaux 48	dommage_materiel -52	none -139	vol 160
et sur	collision -73	evenement_climatique 82	none -73	vandalisme 169	vol -68
et toujours	incendie 181	vandalisme -47	vol -54
et tout	degats_des_eaux 54	incendie 145	none -74
et un	collision 43	degats_des_eaux -58	dommage_materiel 244	evenement_climatique -95	none -155	vol -65
et une	collision 73	evenement_climatique 41	vandalisme 44
et voila	collision -95	dommage_materiel -80	incendie 295	vol -50
etab*	collision 158	none -44
etabli	collision 95
etabli aucun	collision 152	none -52
etag*	collision -96	degats_des_eaux 50	dommage_materiel 112	evenement_climatique 85	none -86
etage	collision -80	degats_des_eaux 74	evenement_climatique 115	none -47
etai	none -90	vandalisme -51	vol 208
etai*	collision 45	none -49
etaient	bris_de_glace 57	evenement_climatique 53	none -88	vandalisme 83
etaient la	collision 157	none -53
etais	collision 74	none -59	vol 46
etais a	none -71	vol 190
etais au	degats_des_eaux 117	none -68	vol 127
etais en	collision 196	none -47	vol -58
etait	collision 55
etait a	bris_de_glace 71	incendie 45	none -46	vandalisme 76	vol -43
etait au	degats_des_eaux 67	incendie 70
etait dans	bris_de_glace 111	collision -64	degats_des_eaux -76	dommage_materiel -41	evenement_climatique 178	none -69
etait en	collision 40	dommage_materiel -54	vol 132
etait la	degats_des_eaux 174	none -70
etait le	incendie 119
etait pas	collision 62	vandalisme 40
etait pressee	collision 124	none -41
etait samedi	none 109
etait une	collision 203	none -99
etan*	degats_des_eaux 206	evenement_climatique -92	incendie 65	none -120	vol -44
etant	collision 111	incendie 115	none -61
etat	none 48	vandalisme 67	vol -45
etat d	none 122	vandalisme 126	vol -66
ete	none -113	vandalisme 76	vol 53
ete a	collision -68	dommage_materiel -47	evenement_climatique 220	none -106	vandalisme -45	vol 114
ete annule	autre 435	collision -63	degats_des_eaux -45	dommage_materiel -52	none -304	vandalisme -76	vol -286
ete arraches	collision -45	evenement_climatique 238	none -43	vandalisme -64	vol -61
ete blesse	collision 142	dommage_materiel -53	none -42	vandalisme -42	vol 102
ete brule	collision -40	incendie 191	none -53
ete deposee	collision -71	evenement_climatique -55	none -119	vandalisme 166	vol 115
ete emporte	autre -41	collision -155	degats_des_eaux -48	dommage_materiel 189	evenement_climatique -61	none -197	vandalisme -86	vol 318
ete fracturee	bris_de_glace -42	collision -74	evenement_climatique -56	none -167	vandalisme -96	vol 418
ete heurte	collision 201	none -65
ete opere	autre 414	blessure -73	collision -160	dommage_materiel -76	evenement_climatique -41	none -157	vol -56
ete percutee	collision 225	vol -67
ete touche	collision 184	evenement_climatique 76	none -55	vol -65
ete victime	collision 101	none -63
ete vole	collision -58	dommage_materiel -68	incendie -47	none -116	vol 359
etei*	dommage_materiel -46	incendie 178
eteint	dommage_materiel -46	incendie 178
eteint avec	incendie 88
eten*	autre 299	collision -129	degats_des_eaux -54	dommage_materiel -53	evenement_climatique -42	incendie 107	none -311	vandalisme -59	vol -74
etendu	autre 299	collision -129	degats_des_eaux -54	dommage_materiel -53	evenement_climatique -42	incendie 107	none -311	vandalisme -59	vol -74
etes	autre -59	none 198
etio*	incendie 68	none -40	vol 60
etions	incendie 68	none -40	vol 60
etoi*	bris_de_glace 228	collision -43	evenement_climatique 43	none -100	vol -45
etoile	bris_de_glace 276	collision -45	evenement_climatique 53	none -116	vandalisme -63	vol -48
etre	autre 55	bris_de_glace 61	vandalisme -44
etro*	collision 342	none -140	vandalisme -51
etroite	collision 342	none -140	vandalisme -51
etud*	collision 66	incendie 93
etudiant	collision 66	incendie 93
etudiant du	collision 66	incendie 93
eu	collision 50	dommage_materiel -44	incendie 84	none -94
eu de	degats_des_eaux 118	incendie 116	none -124	vol -41
eu la	autre 270	bris_de_glace 73	collision -43	dommage_materiel -43	none -151	vandalisme -57
eu le	collision -79	incendie 83	none -79	vol 214
eu tres	incendie 94
eu un	collision 182	none -49
eu une	collision -64	degats_des_eaux 139	dommage_materiel -61	evenement_climatique 215	incendie -51	none -87	vandalisme -49
euro*	autre 238	collision -75	vandalisme -55
euros	autre 238	collision -75	vandalisme -55
eux	evenement_climatique 172	none -101	vandalisme 103	vol -65
evac*	incendie 137	none -51
evacuation	collision -42	degats_des_eaux 63	dommage_materiel -58	incendie 147	none -53
even*	evenement_climatique 65	none -71	vandalisme 112
eventres	collision -56	degats_des_eaux -40	evenement_climatique 145	none -43	vol 105
evid*	none -77	vol 155
evidemment	none -77	vol 155
evie*	bris_de_glace -57	collision -67	degats_des_eaux 282	dommage_materiel 151	evenement_climatique -54	none -197	vol -53
evier	bris_de_glace -57	collision -67	degats_des_eaux 282	dommage_materiel 151	evenement_climatique -54	none -197	vol -53
evit*	collision 210	none -44
evitant	collision 213	none -64
ex	dommage_materiel -101	none -54	vandalisme 305	vol -64
ex a	dommage_materiel -135	none -45	vandalisme 314	vol -85
exac*	none 173
exact	none 154
exactement	collision -43	none 116
exam*	collision 145
examine	collision 145
excu*	bris_de_glace 108	collision 128	none -66
excuse	bris_de_glace 125	collision 100	none -69	vol -41
exer*	autre 291	collision -55	degats_des_eaux 67	none -224	vandalisme -62	vol -53
exis*	autre 301	blessure -73	bris_de_glace -40	collision -92	degats_des_eaux -99	dommage_materiel -79	incendie 178	none -228	vandalisme -52	vol -89
existe	autre 301	blessure -73	bris_de_glace -40	collision -92	degats_des_eaux -99	dommage_materiel -79	incendie 178	none -228	vandalisme -52	vol -89
expe*	collision -48	incendie 49	none 139
expert	collision -48	incendie 49	none 139
expert passe	none 92
expl*	bris_de_glace 126	dommage_materiel -42	incendie 96	none -61	vol -60
expliquer	autre 190	blessure -54	collision -52	dommage_materiel -45	none 106	vandalisme -45	vol -58
explose	bris_de_glace 173	incendie 103	none -80	vol -48
explose et	autre -43	collision -75	incendie 305	none -68	vandalisme -44	vol -80
explose toute	bris_de_glace 149	incendie -40	vandalisme -42
explosee	bris_de_glace 322	collision -58	degats_des_eaux -73	dommage_materiel -51	none -203	vandalisme 93	vol -89
explosion	autre -51	blessure -70	bris_de_glace -63	collision -69	degats_des_eaux -72	dommage_materiel -73	evenement_climatique -53	incendie 350	none -145	vandalisme -59	vol -140
expo*	blessure -40	bris_de_glace -51	collision -162	dommage_materiel 208	evenement_climatique -46	none -173	vandalisme 251	vol -74
expr*	bris_de_glace 67	collision -91	evenement_climatique -47	none -144	vandalisme 354	vol -74
expre	collision -103	none -122	vandalisme 391	vol -140
expres	bris_de_glace 122	collision -89	evenement_climatique -63	none -160	vandalisme 231
exti*	collision -67	dommage_materiel -57	incendie 275	none -102	vandalisme 101	vol -65
extincteur	collision -70	dommage_materiel -67	incendie 343	none -97
f	collision 314	none -130
f l	collision 358	none -194	vol -50
f tri9	collision 227	none -106
fac	collision -80	none -122	vandalisme -64	vol 296
faca*	collision -41	incendie 122	none -101	vandalisme 193	vol -42
facade	collision -41	incendie 122	none -101	vandalisme 193	vol -42
face	bris_de_glace 102	collision 191	none -98	vandalisme -46
face a	bris_de_glace 126	collision 183	degats_des_eaux -41	none -120	vandalisme -57
fact*	autre 180	collision -52	none -60	vandalisme -43	vol 68
facteur	collision 89	none -80	vol 146
facture	autre 248	blessure -44	collision -96	evenement_climatique -48	none -40	vandalisme -44
fair*	autre 65	collision 57
faire	autre 65	collision 57
faire de	collision 216	none -72
faire le	collision 155	none -90
faire un	collision 115
faire une	none 103
fais	collision 164	incendie -42	none 44
fais*	blessure 117	collision -59	none -74	vandalisme -60	vol 67
faisant	blessure 123	collision -95	degats_des_eaux -40	dommage_materiel 42	incendie -42	none -101	vandalisme -72	vol 113
faisant du	blessure 202	bris_de_glace -40	collision -94	degats_des_eaux -60	dommage_materiel 121	evenement_climatique -67	incendie -61	none -176	vandalisme -88	vol -113
fait a	collision 114
fait de	collision 148
fait il	collision 116	degats_des_eaux -50	dommage_materiel -65	evenement_climatique -42	none 253	vol -55
fait la	dommage_materiel 51	none -75	vandalisme 55
fait le	degats_des_eaux 140	none -76
fait mal	blessure 153	dommage_materiel -43	none -122	vandalisme 100	vol -129
fait tomber	collision -57	dommage_materiel 342	evenement_climatique -47	none -101
fait un	blessure 283	collision -86	none -43	vol -54
fait une	blessure 56	dommage_materiel -44	none 43
fait*	blessure 60	collision -64	dommage_materiel -43	evenement_climatique -45	none -168	vol 327
faite	blessure 68	collision -112	dommage_materiel -42	evenement_climatique -48	none -182	vol 362
fami*	blessure 110	evenement_climatique 148	none -171	vandalisme 45	vol -46
famille	blessure 129	collision 41	evenement_climatique 174	none -177	vandalisme -44	vol -45
fari*	collision -59	incendie 113	none -60	vandalisme 156	vol -68
farine	collision -59	incendie 113	none -60	vandalisme 156	vol -68
fauc*	collision 40	none -62	vol 162
fauche	collision 40	none -62	vol 162
faud*	blessure 228	collision -114	degats_des_eaux -51	dommage_materiel -72	evenement_climatique -43	none 50	vandalisme -51	vol -87
faudrait	blessure 228	collision -114	degats_des_eaux -51	dommage_materiel -72	evenement_climatique -43	none 50	vandalisme -51	vol -87
faudrait que	blessure 228	collision -114	degats_des_eaux -51	dommage_materiel -72	evenement_climatique -43	none 50	vandalisme -51	vol -87
fauf*	blessure -41	collision 309	dommage_materiel -76	none -64
faus*	collision -41	none 235
fausse	collision -41	none 235
faut	autre 90	dommage_materiel 41	none 67	vol -54
faut que	dommage_materiel -40	none 151
faut*	collision 66	degats_des_eaux 44	none -60	vol 85
faute	collision 112	none -60	vol 60
faute constat	collision 193	none -75
faute de	autre -55	evenement_climatique -53	none -67	vandalisme -60	vol 193
faute on	collision 133	none -40
fauteuil	collision -64	degats_des_eaux 86	none -69	vol 194
faux	dommage_materiel -54	none 141	vandalisme -53	vol 134
fe	autre 74	evenement_climatique 80	none -175
fe tombe	autre -80	blessure -52	bris_de_glace 213	collision -95	degats_des_eaux -71	dommage_materiel 203	evenement_climatique -74	none -225	vandalisme -55	vol -105
fele	blessure 126	bris_de_glace 242	collision 49	degats_des_eaux -49	dommage_materiel -75	evenement_climatique 52	incendie -40	none -270	vandalisme -66	vol -86
fele*	blessure 79	bris_de_glace 229	collision -65	none -126	vol -45
felee	bris_de_glace 301	collision -54	degats_des_eaux 44	dommage_materiel -40	none -162	vandalisme -48	vol -54
felees	blessure 194	collision -72	none -60
femm*	collision 180	none -78
femme	collision 180	none -78
femme a	incendie 136	none -67
femme et	collision 254	none -78	vandalisme -43	vol -53
femu*	blessure 274	collision -64	degats_des_eaux -49	dommage_materiel -45	none -85	vol -55
femur	blessure 274	collision -64	degats_des_eaux -49	dommage_materiel -45	none -85	vol -55
fend*	bris_de_glace 362	collision -56	dommage_materiel -47	none -107	vol -46
fendu	bris_de_glace 292	collision -77	degats_des_eaux 115	dommage_materiel -45	evenement_climatique -48	none -146	vandalisme -46	vol -54
fendue	bris_de_glace 340	collision -40	degats_des_eaux -57	dommage_materiel -52	none -81
fendue de	bris_de_glace 132
fendue sur	bris_de_glace 226	collision -65	none -79	vandalisme -50
fene*	bris_de_glace 358	collision -85	dommage_materiel -48	evenement_climatique -40	incendie 59	none -151
fenetre	bris_de_glace 420	collision -99	dommage_materiel -56	evenement_climatique -40	none -168	vandalisme -53
fenetre de	bris_de_glace 279	collision -50	degats_des_eaux 48	dommage_materiel -46	evenement_climatique -41	none -85
fenetres	bris_de_glace -44	incendie 221	none -73	vandalisme 62	vol -55
fer	collision -114	dommage_materiel -45	incendie 250	none -99	vandalisme -62
ferm*	bris_de_glace 70	degats_des_eaux 114	dommage_materiel -44	evenement_climatique -45	none -115	vandalisme 80
ferme	degats_des_eaux 63	none -74	vol 117
fermer	bris_de_glace 101	collision -44	degats_des_eaux 117	none -67
fermeture	bris_de_glace -56	collision -92	degats_des_eaux 273	dommage_materiel -46	evenement_climatique -106	incendie -45	none -103	vandalisme -84	vol 144
fermier	blessure -41	bris_de_glace -46	degats_des_eaux -73	dommage_materiel -88	evenement_climatique -53	incendie -61	none -230	vandalisme 310	vol -169
ferr*	collision 58	none -138	vol 247
fes	dommage_materiel 47	incendie 172
feta*	collision -121	dommage_materiel -41	incendie 96	none -47	vandalisme 180
feu	incendie 296	none -103
feu a	collision -90	incendie 422	none -101	vol -51
feu d	collision -105	degats_des_eaux -46	evenement_climatique -57	incendie 380	none -94
feu dans	collision -57	degats_des_eaux -53	dommage_materiel -59	incendie 382	none -78	vol -50
feu de	collision -64	degats_des_eaux -43	evenement_climatique -58	incendie 430	none -120	vol -40
feu en	collision -61	incendie 233	none -77
feu rouge	none -71	vol 157
feui*	bris_de_glace 210	collision 120	none -189	vol -45
feuille	collision 216
fiat	collision 217	none -92
fiat 500	collision 217	none -92
fich*	collision -64	dommage_materiel 190	incendie 90	none -108
fiche	collision -68	dommage_materiel 229	none -83
fih	collision 237	none -102
fil	collision -54	dommage_materiel 225
file	collision 210	none -63
fill*	autre 70	blessure 131	none -114
fille	autre 70	blessure 131	none -114
fille a	collision 56
fille au	blessure 171	vol -42
fille est	blessure 301	collision -45	dommage_materiel -90	none -54
fille s	autre -42	blessure 262	collision 69	dommage_materiel -72	evenement_climatique -42	incendie -57	none -127	vandalisme -41	vol -66
film*	collision 259	dommage_materiel -49	none -80
fils	blessure 42	collision 71	dommage_materiel 156	none -138	vol -44
fils a	bris_de_glace -44	collision 131	degats_des_eaux -46	dommage_materiel 187	none -122	vol -71
fils de	collision -180	dommage_materiel 384	none -92	vandalisme -117	vol -54
fin	collision -87	dommage_materiel 247	vandalisme -48	vol -44
fin de	none 162
fina*	collision -77	dommage_materiel 228	vandalisme -49	vol -43
finalement	none 194
fini	collision 218	none -61	vol -48
fini contre	collision 170
fini dans	blessure -46	collision 166	dommage_materiel 70	evenement_climatique 77	none -75	vol -51
fini*	collision 117	evenement_climatique 84	none -51
fiss*	bris_de_glace 369	collision -87	evenement_climatique 43	none -130	vandalisme -43	vol -40
fissure	bris_de_glace 436	collision -102	evenement_climatique -46	none -138	vandalisme -47
fissures	blessure -40	degats_des_eaux -47	evenement_climatique 284	none -106	vol -49
flam*	collision -63	degats_des_eaux -51	evenement_climatique -41	incendie 386	none -147	vol -49
flambe	collision -53	degats_des_eaux -59	dommage_materiel -41	incendie 354	none -95	vol -48
flambe la	collision -44	degats_des_eaux -49	incendie 269	none -79
flambee	bris_de_glace 222	incendie -51	none -47	vol -47
flammes	bris_de_glace -42	collision -93	degats_des_eaux -71	dommage_materiel -48	evenement_climatique -63	incendie 478	none -222	vandalisme -56	vol -58
flan*	collision 137	none -51	vandalisme 102	vol -51
flanc	collision 137	none -51	vandalisme 102	vol -51
fleu*	autre -42	blessure -53	bris_de_glace -54	collision -130	degats_des_eaux 174	dommage_materiel 294	evenement_climatique -179	incendie -116	none -160	vandalisme -161	vol -122
flex*	degats_des_eaux 203
flexible	degats_des_eaux 203
flic	collision 228	dommage_materiel -42	evenement_climatique -43	none -94	vandalisme 112	vol -50
flic son	none -98	vandalisme 205	vol -46
flic*	collision 118	none -105	vol 130
flics	collision 118	none -105	vol 130
flot*	collision 194	degats_des_eaux 137	dommage_materiel -53	none -118
flotte	collision 194	degats_des_eaux 137	dommage_materiel -53	none -118
foin	collision 97	degats_des_eaux -52	dommage_materiel -68	evenement_climatique 236	none -124	vol -43
fois	autre 276	dommage_materiel -41	none -337	vandalisme 174
fois en	collision -106	degats_des_eaux -54	none -167	vandalisme 388	vol -115
fond*	collision -53	degats_des_eaux 54	evenement_climatique 53	incendie 154	none -64	vandalisme -41
fondu	collision -53	degats_des_eaux 54	evenement_climatique 53	incendie 154	none -64	vandalisme -41
fondu et	evenement_climatique 149	incendie 61	vandalisme -54
font*	bris_de_glace -42	collision 160	degats_des_eaux -40	dommage_materiel -56	evenement_climatique -43	incendie -72	none -196	vandalisme 293	vol -117
foot	autre -51	blessure 421	bris_de_glace -58	collision -251	degats_des_eaux -71	dommage_materiel -118	evenement_climatique -66	incendie -49	none -60	vandalisme -62	vol -92
forc*	none -76	vol 252
force	none -74	vandalisme -42	vol 233
force mon	collision -43	none -85	vol 267
forcee	collision -46	dommage_materiel -56	evenement_climatique -48	none -119	vandalisme -51	vol 340
forces	collision 141
forces de	collision 141
form*	autre 109	collision 109	degats_des_eaux 70	none -75
forme	collision 74	degats_des_eaux 189	none -86
fort	collision -74	evenement_climatique 265	none -101	vol 63
fort*	collision -44	degats_des_eaux -43	evenement_climatique 311	none -121
fortes	collision -44	degats_des_eaux -43	evenement_climatique 311	none -121
foss*	blessure -53	collision 332	dommage_materiel -86	evenement_climatique -44	none -195	vandalisme -45	vol -69
fosse	blessure -53	collision 332	dommage_materiel -86	evenement_climatique -44	none -195	vandalisme -45	vol -69
foud*	collision -96	dommage_materiel -91	evenement_climatique 523	incendie -46	none -165	vandalisme -55	vol -52
foudre	collision -82	dommage_materiel -95	evenement_climatique 416	incendie -41	none -109
foui*	autre -47	blessure -49	bris_de_glace -45	collision -193	degats_des_eaux -77	dommage_materiel -80	evenement_climatique -61	incendie -74	none -285	vandalisme -133	vol 466
foul*	blessure 311	bris_de_glace -42	collision -101	dommage_materiel -55	evenement_climatique -42	incendie -47	none -266	vandalisme -49
foule	blessure 60	collision -54	degats_des_eaux 153	none -56
foulee	autre -54	blessure 316	bris_de_glace -57	collision -144	degats_des_eaux -92	dommage_materiel -93	evenement_climatique -69	incendie -76	none -339	vandalisme -85
four	bris_de_glace 136	collision -59	dommage_materiel 70	incendie 112	none -74	vandalisme -53	vol -53
four a	bris_de_glace 76	collision -49	incendie 183	none -52	vandalisme -40	vol -47
four*	collision 62	degats_des_eaux 44	none -45
fourgon	collision 241	none -93
fournir	autre 175	collision -70	dommage_materiel -78	none 124	vol -40
fout*	collision -79	degats_des_eaux 49	dommage_materiel 139	none -50
foutu	collision -145	dommage_materiel 216	none -66
foutus	degats_des_eaux 55
foye*	bris_de_glace -59	collision -107	dommage_materiel -44	evenement_climatique -41	incendie 276	none -70	vandalisme 41	vol -53
foyer	bris_de_glace -59	collision -107	dommage_materiel -44	evenement_climatique -41	incendie 276	none -70	vandalisme 41	vol -53
frac*	autre 54	blessure 241	dommage_materiel -53	none -131	vandalisme -44	vol 62
fracture	blessure 367	dommage_materiel -58	none -105
fracture du	autre -41	blessure 434	collision -105	degats_des_eaux -59	dommage_materiel -83	incendie -43	none -131	vol -110
fracturee	collision -61	evenement_climatique -41	none -121	vandalisme -78	vol 398
frai*	autre 330	blessure -73	dommage_materiel 96	incendie -43	none -221	vandalisme -90	vol -71
frais	autre 398	blessure -89	bris_de_glace -42	degats_des_eaux -40	dommage_materiel -76	evenement_climatique -41	incendie -42	none -245	vandalisme -68	vol -74
fran*	autre 111	collision 87
francais	collision 174	dommage_materiel -47
franchement	none 79	vandalisme -63
franchise	autre 243	collision -76	dommage_materiel -53	evenement_climatique -45	none -110	vandalisme -52	vol -46
frap*	collision 62	vol 99
frappe	collision 62	vol 99
frei*	collision 245	none -97	vol -50
frein	collision 107	none -71	vandalisme 203	vol -134
freine	collision 286	none -116
freine trop	collision 251	none -140
frer*	degats_des_eaux -41	evenement_climatique 143	none -84	vol 94
frere	degats_des_eaux -41	evenement_climatique 143	none -84	vol 94
frig*	degats_des_eaux 109	dommage_materiel 162	none -149	vandalisme -43	vol -55
frigo	degats_des_eaux 119	dommage_materiel 183	none -166	vandalisme -42	vol -45
frit*	collision -91	incendie 121	none -68	vol 133
friteuse	incendie 156	none -61
froi*	bris_de_glace 350	collision -52	degats_des_eaux -41	none -158
froid	bris_de_glace 325	degats_des_eaux -42	none -175
fron*	bris_de_glace 200	collision 42	dommage_materiel -60	none -162	vandalisme -45	vol 95
frot*	collision 256	none -103
frotte	collision 256	none -103
fuit	collision -51	degats_des_eaux 250	none -56
fuit*	degats_des_eaux 279	none -90
fuite	degats_des_eaux 282	none -95
fuite chez	collision -54	degats_des_eaux 282	dommage_materiel -45	none -92
fume*	collision -54	incendie 328	none -82
fumee	collision -46	incendie 292	none -76
fumee et	incendie 79
fut	collision -83	dommage_materiel -43	none -65	vandalisme 191	vol 73
fuya*	collision -78	degats_des_eaux 422	dommage_materiel -76	evenement_climatique -57	incendie -45	none -301	vandalisme -47	vol -55
g	autre 93	collision 83	none -145
g g	autre 93	collision 83	none -145
g le	collision 44	degats_des_eaux 59	none -49
gagn*	collision -78	dommage_materiel -40	evenement_climatique -48	incendie 145	none 44	vandalisme -49	vol 54
gagne	collision -78	dommage_materiel -40	evenement_climatique -48	incendie 145	none 44	vandalisme -49	vol 54
gami*	bris_de_glace -96	collision -50	none -142	vandalisme 347	vol -60
gara*	blessure -47	incendie 115	none -179	vandalisme 61	vol -45
garage	blessure -40	collision -93	degats_des_eaux 43	evenement_climatique 48	incendie 140	none -142	vandalisme 81
garage a	bris_de_glace 132	none -52
garage et	none -41	vol 150
garc*	collision -100	degats_des_eaux -63	dommage_materiel -55	evenement_climatique -44	incendie 159	none -145	vol 206
gard*	dommage_materiel 50	incendie 64	none -89	vandalisme 72
garde	dommage_materiel 86	incendie 114	none -109	vandalisme 56
gardien	bris_de_glace 90	collision -60	none -69	vandalisme 105	vol -49
gardien a	collision -97	dommage_materiel 66	none -49	vandalisme 173
gare	collision 170	none -111	vol 108
gare*	collision 249	none -113	vandalisme -108	vol 80
garee	collision 249	none -113	vandalisme -108	vol 80
gars	bris_de_glace 89	collision 91	none -53
gauc*	blessure 102	collision 117	dommage_materiel -45
gauche	blessure 102	collision 117	dommage_materiel -45
gauche de	collision 113
gauche et	blessure 268	degats_des_eaux -57	dommage_materiel -127	none -83	vol -40
gaz	blessure -58	bris_de_glace -47	collision -77	degats_des_eaux -51	dommage_materiel -63	evenement_climatique -45	incendie 173	none -179	vandalisme -69	vol 190
gazo*	blessure -59	collision 201	degats_des_eaux -57	dommage_materiel -41	none -224	vandalisme -64	vol 198
gel	autre -59	blessure -86	bris_de_glace 76	collision -151	degats_des_eaux 214	dommage_materiel -122	evenement_climatique 256	incendie -76	none -380	vandalisme -82	vol -121
gend*	collision 41	incendie 45	none -95	vandalisme 67	vol 94
gendarmerie	none -109	vandalisme 152	vol 154
gendarmerie a	collision 123	degats_des_eaux -43	dommage_materiel -49	none -107	vandalisme 201	vol -63
gendarmerie royale	collision 157	none -56
gendarmes	collision 76	incendie 81	none -88	vol 65
gendarmes de	collision 112	evenement_climatique -41	none -42	vol 91
gendarmes ont	collision 224	none -69
gene	degats_des_eaux 173	none -60	vol -44
geno*	blessure 233	collision 68	dommage_materiel -46	none -144
genou	blessure 233	collision 68	dommage_materiel -46	none -144
genou en	collision 186	none -117
genr*	autre 184	bris_de_glace -41	collision -44	dommage_materiel -45	evenement_climatique 163	none -261	vandalisme -52	vol -62
genre	autre 184	bris_de_glace -41	collision -44	dommage_materiel -45	evenement_climatique 163	none -261	vandalisme -52	vol -62
gent*	collision -72	none 88	vol 127
gentil	none 158
gere	collision -87	evenement_climatique 110	none -166	vandalisme -45	vol 243
gest*	collision -115	degats_des_eaux 162	none 127	vol -51
gestionnaire	collision -115	degats_des_eaux 162	none 127	vol -51
glac*	bris_de_glace 163	dommage_materiel -41	none -85	vandalisme 42	vol -49
glace	blessure -44	bris_de_glace 282	degats_des_eaux -53	dommage_materiel -44	evenement_climatique -43	none -57	vandalisme -70	vol -62
glacons	collision -59	degats_des_eaux 81	dommage_materiel -42	evenement_climatique 180	none -56
glis*	autre 54	blessure 53	collision 112	degats_des_eaux 98	dommage_materiel -54	none -87	vol -44
glisse	autre 65	blessure 64	collision 84	degats_des_eaux 119	dommage_materiel -60	none -87	vol -45
glisse et	blessure -80	collision -65	degats_des_eaux 348	none -82
glisse sur	blessure 220	collision 60	dommage_materiel -85	none -61	vol -44
glissiere	collision 260	none -91
golf	bris_de_glace 163	collision -89	degats_des_eaux -94	evenement_climatique 184	none -110	vandalisme -52	vol 41
gond*	collision -53	degats_des_eaux 334	none -107
gondole	collision -53	degats_des_eaux 334	none -107
gorg*	blessure -71	degats_des_eaux 260	dommage_materiel -45	none -45
goss*	collision 42	incendie 86
gosses	collision 42	incendie 86
goud*	collision -53	degats_des_eaux -47	dommage_materiel -43	evenement_climatique 131	incendie -45	none -117	vandalisme 214	vol -117
goudron	collision -53	degats_des_eaux -47	dommage_materiel -43	evenement_climatique 131	incendie -45	none -117	vandalisme 214	vol -117
gout	evenement_climatique 112	none -103	vol 173
gout*	bris_de_glace 62	collision -50	degats_des_eaux 180	evenement_climatique 61	none -134	vol -46
goutte	bris_de_glace 96	collision -44	degats_des_eaux 252	none -135	vol -42
gps	bris_de_glace -90	collision 70	none -167	vandalisme -45	vol 306
grac*	collision -62	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 337	none -93	vol -40
grace	collision -62	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 337	none -93	vol -40
grace a	collision -62	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 337	none -93	vol -40
gran*	degats_des_eaux 62	incendie 54
grand	collision 49	evenement_climatique 47	vol 57
grand mere	none -46	vol 175
grandit	degats_des_eaux 177	none -85
grandit au	degats_des_eaux 177	none -85
grands	collision -108	degats_des_eaux 202	incendie 96	none -64	vol -48
grange	collision -87	evenement_climatique -46	incendie 193	none -84	vol 79
grat*	blessure -49	collision -102	degats_des_eaux -45	dommage_materiel -56	none -126	vandalisme 230	vol 113
gratte	blessure -49	collision -102	degats_des_eaux -45	dommage_materiel -56	none -126	vandalisme 230	vol 113
grav*	autre 43	bris_de_glace 236	dommage_materiel -45	evenement_climatique -43	none -125	vandalisme 42	vol -47
grave	autre 133	bris_de_glace -41	collision 55	dommage_materiel -53	evenement_climatique -49	none -164	vandalisme 181	vol -77
gravier	bris_de_glace 121
gravier sur	bris_de_glace 176	collision -78	none -49
gravillon	bris_de_glace 383	collision -97	degats_des_eaux -53	dommage_materiel -50	incendie -42	none -184	vandalisme -60
grel*	bris_de_glace -65	collision -61	dommage_materiel -63	evenement_climatique 486	none -138	vandalisme -56	vol -52
grele	bris_de_glace -59	collision -67	dommage_materiel -59	evenement_climatique 477	none -132	vandalisme -63	vol -57
grele a	bris_de_glace -97	collision -59	dommage_materiel -108	evenement_climatique 338	none -101	vandalisme -79	vol -41
gren*	collision -81	degats_des_eaux 64	dommage_materiel 112	incendie 111	none -99
grenier	collision -73	degats_des_eaux 109	dommage_materiel -45	incendie 161	none -73
grif*	blessure -41	collision 187	degats_des_eaux -76	dommage_materiel 226	evenement_climatique -55	incendie -44	none -145	vandalisme -79	vol -64
gril*	degats_des_eaux -51	dommage_materiel 128	evenement_climatique 212	none -152
grille	collision 42	degats_des_eaux -41	dommage_materiel 173	evenement_climatique 60	none -90
grille la	dommage_materiel -48	evenement_climatique 107
grille le	collision 224	dommage_materiel -41	none -67
grim*	collision 157	degats_des_eaux 99	none -95
gris*	collision 71	none -68	vol 72
grise	collision 71	none -68	vol 72
gros	bris_de_glace 65	collision 77	dommage_materiel 48	none -72
gros comme	bris_de_glace 187	collision -81	evenement_climatique 106	none -53
gros hematome	blessure -40	collision 148
gros*	evenement_climatique 238	none -108	vandalisme -49	vol -67
grosse	evenement_climatique 238	none -108	vandalisme -49	vol -67
guer*	collision -77	dommage_materiel 227	none -102	vandalisme -42	vol 57
h	evenement_climatique 105	none 46	vol -50
habi*	collision 47	dommage_materiel 129	none -101	vol 142
haie	blessure 116	collision -69	dommage_materiel -58	evenement_climatique 87	incendie 107	none -66
hall	blessure 63	collision -67	none -76	vol 197
hamd*	collision 128	incendie 71	none -75
hamdoulah	collision 109	incendie 140	none -90
hamdoullah	collision 131	evenement_climatique 75	none -66
hamm*	bris_de_glace -45	collision -124	evenement_climatique 232	none -175	vandalisme -65	vol 144
hammam	bris_de_glace -45	collision -124	evenement_climatique 232	none -175	vandalisme -65	vol 144
hanc*	blessure 221	collision -61	degats_des_eaux -92	dommage_materiel -66	incendie -43	none -62	vol 90
hanche	blessure 221	collision -61	degats_des_eaux -92	dommage_materiel -66	incendie -43	none -62	vol 90
hand*	collision -93	dommage_materiel -45	none -153	vandalisme -43	vol 340
handicape	collision -93	dommage_materiel -45	none -153	vandalisme -43	vol 340
hang*	collision -133	degats_des_eaux -54	dommage_materiel -76	evenement_climatique 394	incendie -46	none -148	vandalisme -42	vol -57
hangar	collision -133	degats_des_eaux -54	dommage_materiel -76	evenement_climatique 394	incendie -46	none -148	vandalisme -42	vol -57
haut	bris_de_glace 59	collision -50	dommage_materiel 80	evenement_climatique 107	none -70
haut de	collision -71	degats_des_eaux -40	dommage_materiel 143	evenement_climatique 185	incendie -53	none -109	vol -45
haut en	bris_de_glace 132
haut*	collision 59	incendie 56
hauts	incendie 95
hect*	blessure -44	collision -131	degats_des_eaux -121	dommage_materiel -74	evenement_climatique -79	incendie 254	none -152	vandalisme 231	vol -86
hein	bris_de_glace 188	collision -90	degats_des_eaux -42	dommage_materiel 115	none -113	vandalisme -41	vol 72
hein j	bris_de_glace 162	collision -103	degats_des_eaux -40	dommage_materiel -41	none -85	vandalisme -40	vol 162
hela*	none 162
helas	none 162
heli*	dommage_materiel 254	evenement_climatique -49	none -61	vandalisme -71	vol -51
hell*	collision 87	evenement_climatique -46	none 127
hello	collision 87	evenement_climatique -46	none 127
hema*	blessure -40	collision 148
hematome	blessure -40	collision 148
hematome a	blessure -40	collision 148
heur*	collision 94
heure	collision 72	none 146
heures	vol 70
heures mon	incendie 124
heureusement	evenement_climatique 58	incendie 54	none -81	vandalisme 91	vol -73
heurte	blessure 74	collision 202	none -133	vol -52
heurte le	blessure -43	bris_de_glace 164	collision -57	dommage_materiel 136	none -107	vol -48
heurte un	blessure -68	bris_de_glace -52	collision 436	degats_des_eaux -44	dommage_materiel -52	none -197	vandalisme -44	vol -66
hier	none 133
hier a	dommage_materiel -43	none 195	vol 71
hier aprem	blessure 61	bris_de_glace -50	collision -42	evenement_climatique 123	none -94	vol 75
hier dans	degats_des_eaux 52	dommage_materiel -44	none 87
hier en	collision 73	none 41
hier j	collision 137
hier midi	none -85	vol 149
hier soir	blessure 77	none 95	vol -48
hier vers	none 46	vol 97
home	collision -46	evenement_climatique 138	none -56	vol 92
homm*	none -60	vol 254
homme	incendie -55	none -85	vol 204
hommes	collision -70	vol 214
hont*	collision -109	degats_des_eaux -42	dommage_materiel 210	vol 51
honte	collision -121	dommage_materiel 288	none -114	vol 79
hopi*	blessure 85	collision 79	incendie 47	none -49
hopital	blessure 85	collision 79	incendie 47	none -49
horm*	collision 173	none -57
hormis	collision 173	none -57
hors	degats_des_eaux 167	dommage_materiel -43	incendie 40	vol -48
hors d	degats_des_eaux 77	incendie 161	none -53	vol -47
hors de	collision 71	degats_des_eaux -63	none 169	vol -41
hosp*	autre 154	blessure 43	collision -60	dommage_materiel -51	incendie 57	none -120
hospitalisee	autre 181	blessure 57	collision -63	degats_des_eaux -51	dommage_materiel -51	incendie 72	none -152
hospitalisee pour	autre 224	collision -69	degats_des_eaux -47	dommage_materiel -60	incendie 113	none -200	vol -41
hote*	autre 69	dommage_materiel 47	evenement_climatique 72	none -114	vandalisme -40
hotel	autre 99	dommage_materiel -45	evenement_climatique 57	none -127	vandalisme -43
hotel a	autre 251	collision -65	degats_des_eaux -84	dommage_materiel -73	evenement_climatique 184	incendie -48	none -177	vandalisme -43	vol -58
hotes	collision -60	degats_des_eaux -113	dommage_materiel 248	evenement_climatique 94	none -76	vol -55
hott*	incendie 230	none -70
hotte	incendie 230	none -70
hotte a	collision -43	incendie 214	none -55
hotte est	collision -40	incendie 165	none -83
hotte et	incendie 95
hous*	collision -44	evenement_climatique 70	none -85	vandalisme 202	vol -82
house	collision -44	evenement_climatique 70	none -85	vandalisme 202	vol -82
hs	blessure -44	collision 100	degats_des_eaux -57	dommage_materiel -54	evenement_climatique 166	incendie 135	none -183	vandalisme -63	vol -55
hui	none 132
hui a	collision -41	none 175
hui vers	collision 73	none 68
huil*	blessure 211	collision -44	dommage_materiel -40	incendie 63	none -154	vandalisme -41
huile	blessure 233	collision -46	dommage_materiel -40	incendie 41	none -169	vandalisme -44
huit	bris_de_glace 84	collision 94	none 77	vol -52
huma*	degats_des_eaux 58	none 59
humain	none 133
humains	collision -97	degats_des_eaux 229	evenement_climatique 67	none -119	vol -52
humi*	collision -49	degats_des_eaux 280	none -93
humidite	degats_des_eaux 234	dommage_materiel -40	none -108
idee	bris_de_glace -67	collision -76	dommage_materiel -44	none 123	vandalisme 106	vol -43
ifra*	collision 53	none -64	vandalisme -52	vol 152
ifrane	collision 53	none -64	vandalisme -52	vol 152
il	dommage_materiel 45
il a	collision 65	none -78
il avait	collision 160
il dit	collision 187	dommage_materiel 69	none -80
il est	collision 69	none -70
il etait	collision 75	none -86	vol 151
il fait	collision -54	degats_des_eaux 131
il faut	collision -99	dommage_materiel 162	none 101	vol -53
il m	degats_des_eaux 84	none -102	vandalisme 87
il me	autre 147	blessure -40	collision -107	dommage_materiel 116	none 52	vol -63
il n	collision 98	dommage_materiel 41	none -82
il ne	blessure 368	bris_de_glace -40	collision -124	degats_des_eaux -60	dommage_materiel 44	incendie 42	none -223	vandalisme -40	vol -68
il s	bris_de_glace 179	collision 56	dommage_materiel 52	none -82
il saignait	collision 90
il se	collision 74	dommage_materiel 231	none -147	vandalisme -44	vol -55
il une	autre 271	blessure -65	collision -123	degats_des_eaux -72	dommage_materiel -83	evenement_climatique -43	incendie -52	vandalisme -49	vol -56
il veut	collision 106	dommage_materiel 145	none -112	vandalisme -40
il y	incendie 47
ils	collision -53	dommage_materiel -42	none -106	vandalisme 47	vol 232
ils m	bris_de_glace 69	collision -75	none -40	vandalisme 67	vol 88
ils ont	collision -50	dommage_materiel -45	incendie -44	none -113	vandalisme 65	vol 297
imma*	none -121	vol 204
immatriculation	bris_de_glace -41	none -174	vol 259
imme*	bris_de_glace 56	collision -58	degats_des_eaux 40	incendie 69	none -68	vol 60
immeuble	bris_de_glace 56	collision -58	degats_des_eaux 40	incendie 69	none -68	vol 60
immeuble a	collision -43	incendie 237	none -45
impa*	bris_de_glace 257	collision -62	evenement_climatique 129	none -155	vandalisme -41
impact	bris_de_glace 291	collision -51	none -117
impact pare	bris_de_glace 262	collision -74	none -259	vol -57
impact sur	bris_de_glace 228	collision -51	none -88
impl*	collision 148	none -55
impliques	collision 148	none -55
impo*	collision 204	none -65
in	none 106
in english	none 106
ince*	incendie 309	none -97
incendie	collision 59	incendie 241	none -100
incendie dans	incendie 269	none -80
inci*	collision 191	degats_des_eaux -74	dommage_materiel 49	none -100	vandalisme -44	vol -51
incident	collision 191	degats_des_eaux -74	dommage_materiel 49	none -100	vandalisme -44	vol -51
inco*	degats_des_eaux 71	evenement_climatique -48	none -51	vandalisme 89
inconnu	collision 62	evenement_climatique -52	none -90	vandalisme -46	vol 186
inde*	collision 226
indemne	collision 243	none -95
indemnisation	collision -54	none 242
indi*	collision -102	degats_des_eaux -52	none -105	vandalisme -40	vol 326
individus	collision -102	degats_des_eaux -52	none -105	vandalisme -40	vol 326
indu*	collision -97	degats_des_eaux 279	dommage_materiel -88	evenement_climatique -43	none -201	vandalisme -47	vol 139
infi*	bris_de_glace -78	degats_des_eaux 307	dommage_materiel -56	vol -45
infiltration	bris_de_glace -46	collision -54	degats_des_eaux 333	dommage_materiel -46	evenement_climatique -90	none -117	vandalisme -47	vol -44
infirmiere	collision 177	degats_des_eaux 75	dommage_materiel -46	none -70
inha*	incendie 172
inhale	incendie 125
inon*	autre -45	collision -77	degats_des_eaux 223	dommage_materiel -48	evenement_climatique 235	none -70	vandalisme -54	vol -52
inondation	collision -64	degats_des_eaux -98	dommage_materiel -60	evenement_climatique 444	none -203	vol -73
inonde	collision -97	degats_des_eaux 378	dommage_materiel -47	evenement_climatique 74	none -152	vandalisme -79	vol -45
inondee	collision -60	degats_des_eaux 57	dommage_materiel -50	evenement_climatique 243	incendie -41	none -102	vol -63
inse*	bris_de_glace 225	none -49
insert	bris_de_glace 225	none -49
insert a	bris_de_glace 228	degats_des_eaux -40	evenement_climatique -40	incendie -47	none -58
inst*	collision -71	none -45	vandalisme 240	vol -68
instant	vandalisme 164	vol -78
insu*	collision -61	degats_des_eaux -43	dommage_materiel -61	none -193	vandalisme 394	vol -91
inta*	collision 133	degats_des_eaux -55	dommage_materiel 180	evenement_climatique 94	none -145	vandalisme -46	vol -40
intacte	collision 113	dommage_materiel -54	evenement_climatique 271	none -166	vandalisme -67	vol -50
intacts	blessure -45	collision 204	degats_des_eaux -79	dommage_materiel 129	none -121
inte*	dommage_materiel 92	none -47
interdit	collision 289	none -117
intervenus	collision -45	incendie 187	none -51
into*	blessure 154	collision -62	degats_des_eaux -50	incendie 233	none -111	vandalisme -40	vol -45
intoxication	blessure 246	collision -80	degats_des_eaux -104	dommage_materiel -45	evenement_climatique -68	incendie 95	none -164	vandalisme -71	vol -62
intoxique	collision -68	incendie 254	none -54	vol -41
intr*	collision -60	dommage_materiel -43	none -87	vandalisme 67	vol 276
introduit	collision -59	incendie -40	none -81	vandalisme -48	vol 325
introduit dans	collision -59	incendie -40	none -81	vandalisme -48	vol 325
invi*	bris_de_glace -53	collision 93	degats_des_eaux -55	dommage_materiel 282	evenement_climatique -52	incendie -41	none -278	vandalisme -40	vol -64
ipho*	blessure -58	collision -51	dommage_materiel 175	evenement_climatique -53	none -102	vandalisme -55	vol 108
iphone	blessure -58	collision -51	dommage_materiel 175	evenement_climatique -53	none -102	vandalisme -55	vol 108
iphone dans	blessure -44	dommage_materiel 122	none -91	vandalisme -78	vol 97
irre*	autre -45	blessure 290	bris_de_glace -72	collision -201	degats_des_eaux -59	dommage_materiel 215	evenement_climatique -62	incendie -50	none -271	vandalisme -100	vol -97
j	dommage_materiel 44
j ai	collision 58	dommage_materiel 65	none -60
j aimerais	none 169
j attends	autre 227	blessure -42	degats_des_eaux -45	vandalisme -50
j avais	bris_de_glace 63	collision -53	incendie 119	none -98	vol 82
j en	collision -76	dommage_materiel -44	none 111	vandalisme 116
j etais	collision 74	none -59	vol 46
j y	blessure 228	bris_de_glace 123	collision -195	degats_des_eaux -47	dommage_materiel -59	evenement_climatique -40	none -157	vandalisme -42	vol 94
jack*	collision -89	none -105	vandalisme -42	vol 318
jacking	collision -89	none -105	vandalisme -42	vol 318
jai	autre 76	collision 98	dommage_materiel 74	none -152	vandalisme -51
jai jai	autre 76	collision 98	dommage_materiel 74	none -152	vandalisme -51
jama*	bris_de_glace -55	collision 40	degats_des_eaux -48	dommage_materiel -62	evenement_climatique 87	incendie -42	none 142	vandalisme -63	vol -61
jamais	bris_de_glace -55	collision 40	degats_des_eaux -48	dommage_materiel -62	evenement_climatique 87	incendie -42	none 142	vandalisme -63	vol -61
jamais vu	collision 143	dommage_materiel -47	evenement_climatique 223	none -188	vandalisme -45	vol -40
jamb*	collision 101	dommage_materiel 129	none -78	vol -65
jambe	collision 146	vol -48
jant*	blessure -40	collision 56	degats_des_eaux -43	dommage_materiel 146	evenement_climatique -75	none -194	vandalisme -56	vol 156
jante	autre -43	blessure -54	bris_de_glace -48	collision 147	degats_des_eaux -58	dommage_materiel 234	evenement_climatique -128	incendie -45	none -258	vandalisme -55	vol -123
jantes	collision -53	none -134	vandalisme -65	vol 349
jantes alu	collision -49	none -94	vol 228
jard*	collision -66	dommage_materiel 47	evenement_climatique 120	incendie 65	none -106
jardin	collision -63	degats_des_eaux 42	dommage_materiel 64	evenement_climatique 142	incendie 79	none -107	vol -42
jatt*	collision -99	none -105	vandalisme -40	vol 267
jattend	collision -99	none -105	vandalisme -40	vol 267
jattend jattend	collision -99	none -105	vandalisme -40	vol 267
jave*	collision -61	degats_des_eaux -78	dommage_materiel 180	evenement_climatique -43	none -131	vandalisme 170	vol -58
javel	collision -61	degats_des_eaux -78	dommage_materiel 180	evenement_climatique -43	none -131	vandalisme 170	vol -58
je	none 42
je comprends	none 181
je conteste	collision -65	none 182
je crois	none 127
je faire	autre -106	collision -71	none 237	vol 90
je fais	collision 164	incendie -42	none 44
je fe	autre -70	blessure -50	bris_de_glace -89	collision -83	degats_des_eaux -45	dommage_materiel 250	evenement_climatique -62	incendie -41	none -280	vandalisme -73	vol 209
je gere	collision -87	evenement_climatique 110	none -166	vandalisme -45	vol 243
je l	collision 94	dommage_materiel 133	none -110	vol 48
je m	degats_des_eaux 102	none -50	vol 46
je me	autre -41	blessure 151	collision 53	degats_des_eaux -43	dommage_materiel -56	none -53	vol 48
je ne	none 94
je passais	collision 234	dommage_materiel -53
je pense	collision 83	incendie -41	none 156
je peux	none 143
je porte	none 109	vol 61
je prefere	none 189	vol -40
je prefererais	collision -47	none 93	vandalisme 67
je reconnais	collision 151	degats_des_eaux 58	none -78
je renonce	autre 133	collision -54	none 89	vol -51
je roulais	collision 189	none -54
je sais	collision 114	none 96	vol -40
je somnolais	none -88	vol 223
je sortais	bris_de_glace 152	collision 51	none -56
je souhaite	autre 134	none 75
je suis	bris_de_glace -44	collision 75	dommage_materiel -44	incendie 47	none -43
je tiens	collision 129
je tremble	collision 129
je vais	collision 111	vandalisme 58	vol -46
je veux	none 172
je viens	collision 95	degats_des_eaux -57	none 89
je vois	bris_de_glace 113	collision -54	evenement_climatique 130	none -62
je voudrais	autre 73	collision -47	none 148
je vous	collision 58
jean	collision 144	degats_des_eaux -44	dommage_materiel -49	evenement_climatique -48	incendie 192	none -133	vol -53
jete	collision 41	none -90	vandalisme 208
jete de	blessure -46	collision -89	degats_des_eaux -47	incendie 255	none -137	vandalisme 153	vol -64
jete des	collision -116	evenement_climatique -43	none -78	vandalisme 367	vol -76
jete jete	collision 41	none -90	vandalisme 208
jete un	bris_de_glace -47	collision -62	none -46	vandalisme 265	vol -89
jete*	bris_de_glace 112	collision -60	dommage_materiel -44	evenement_climatique 136	incendie 51	none -103	vol -66
jeter	bris_de_glace 171	collision -52	incendie 85	none -70	vol -60
jeud*	none 141
jeudi	none 141
jeudi dernier	collision 234
jeun*	bris_de_glace -42	collision 69	none -93	vandalisme 179
jeune	collision 239	dommage_materiel -47
jeunes	autre -59	blessure -68	bris_de_glace -93	collision -220	degats_des_eaux -79	dommage_materiel -110	evenement_climatique -69	incendie -58	none -241	vandalisme 355	vol 52
jle	collision -98	degats_des_eaux -40	dommage_materiel -46	evenement_climatique -40	none -155	vandalisme 431	vol -107
jme	blessure -45	bris_de_glace 106	collision 146	dommage_materiel -56	evenement_climatique 90	none -98	vandalisme -44
jme jme	blessure -45	bris_de_glace 106	collision 146	dommage_materiel -56	evenement_climatique 90	none -98	vandalisme -44
jme sui	blessure -54	collision 113	dommage_materiel -56	evenement_climatique 163	none -64
join*	bris_de_glace 89	degats_des_eaux 65	none -126	vol 55
joint	bris_de_glace 117	degats_des_eaux 101	dommage_materiel -41	none -152	vol 90
joint de	collision -44	degats_des_eaux 238	none -92
joint du	degats_des_eaux 147
joua*	bris_de_glace 161	collision -87	dommage_materiel 147	none -91
jouant	bris_de_glace 161	collision -87	dommage_materiel 147	none -91
joue*	autre 162	blessure 142	collision -118	evenement_climatique 146	none -185	vol -74
jouer	autre 162	blessure 142	collision -118	evenement_climatique 146	none -185	vol -74
jouj	collision 231	none -98
jour	collision 79	dommage_materiel -40	evenement_climatique 73
jour de	collision 127	dommage_materiel -44	none 130
jour*	none 109
journee	none 80	vol 68
jours	none 119	vol -46
jsui	blessure -43	bris_de_glace 68	collision 64	degats_des_eaux -76	dommage_materiel -63	evenement_climatique 104	none -147	vandalisme 152	vol -84
jsui jsui	blessure -43	bris_de_glace 68	collision 64	degats_des_eaux -76	dommage_materiel -63	evenement_climatique 104	none -147	vandalisme 152	vol -84
juge	collision 187	none -45
juge utile	collision 195	none -48
juin	none 132
juin 2025	vol 71
juin le	degats_des_eaux 188	dommage_materiel -63
juin vers	collision 151
jure	collision 92	dommage_materiel -40	incendie 120	none -45	vol -42
juri*	autre 289	dommage_materiel -60	none -220	vol -54
juridique	autre 289	dommage_materiel -60	none -220	vol -54
jus	collision -70	degats_des_eaux 160	dommage_materiel 162	evenement_climatique -59	incendie -48	none -121	vandalisme -40	vol -70
jusk*	blessure -69	bris_de_glace -51	collision 137	degats_des_eaux -52	dommage_materiel -60	evenement_climatique 207	none -130	vandalisme -46	vol -43
jusko	blessure -69	bris_de_glace -51	collision 137	degats_des_eaux -52	dommage_materiel -60	evenement_climatique 207	none -130	vandalisme -46	vol -43
jusq*	collision 71	evenement_climatique 55	none -48
jusqu	collision 97	evenement_climatique 79	none -54
jusqu a	degats_des_eaux 93	dommage_materiel -42	vol 88
jusqu au	collision 158	evenement_climatique 62	none -80
jusqu aux	blessure -54	collision 76	degats_des_eaux -49	evenement_climatique 147	none -52
jusque	incendie 102
just*	none -43
juste	incendie 43	none -69
juste eu	collision -57	incendie 207	vol -64
juste la	bris_de_glace 138	collision 71	dommage_materiel -51	none -69
juste le	collision 132
juste un	collision 243	none -78
kan	bris_de_glace 251	collision -182	degats_des_eaux -56	dommage_materiel -134	none -108	vandalisme -88	vol 190
kang*	collision 257	none -71	vol -40
kangoo	collision 257	none -71	vol -40
ki	bris_de_glace 104	degats_des_eaux 76	dommage_materiel -48	evenement_climatique -45	incendie 74	none -199	vandalisme 113	vol -74
km	evenement_climatique 105	none 46	vol -50
km h	evenement_climatique 105	none 46	vol -50
koi	autre 454	collision -56	degats_des_eaux -42	dommage_materiel -57	evenement_climatique -41	none -270	vandalisme -58	vol -53
l	none -71
l a	blessure 113	dommage_materiel 52	incendie -41	none -56
l a6	collision 155	dommage_materiel -44	none -113
l abri	evenement_climatique 181	none -40
l accident	collision 228	none -107
l agence	vandalisme 217	vol -99
l ai	collision 155	dommage_materiel 174	none -108	vol -62
l aider	blessure -43	collision 46	dommage_materiel 163	none -45
l aile	collision 207	none -74
l air	none -41	vol 198
l airbag	collision 46	incendie 144	none -54	vol -48
l ambulance	collision 178
l ame	degats_des_eaux 205	none -61
l amiable	collision 125	none -44
l antivol	collision -72	none -72	vol 225
l appartement	collision -47	dommage_materiel -41	incendie 116	none -122	vol 184
l arbre	collision 157	dommage_materiel -159	evenement_climatique 159	incendie -64	none -46	vandalisme -49
l argent	collision -40	none 95	vol 120
l armoire	collision -67	degats_des_eaux 46	dommage_materiel -41	evenement_climatique 130	incendie 86	none -71	vol -43
l arret	collision 141	none -55
l arrete	collision -41	evenement_climatique 227	none -105	vol -53
l arreter	blessure -40	collision -122	degats_des_eaux -43	dommage_materiel -76	evenement_climatique -56	incendie -49	none -118	vandalisme 212	vol 182
l arriere	collision 254	none -83
l assurance	autre 388	collision -128	dommage_materiel -57	none -199	vandalisme -43	vol -50
l atelier	collision 76	incendie 158	none -57
l aube	collision -56	evenement_climatique 64	incendie 122
l autoradio	collision -40	vol 150
l autoroute	bris_de_glace 121	degats_des_eaux -49	dommage_materiel -54	evenement_climatique -55	incendie 126	none -139	vol -60
l autre	none 84
l avais	collision -146	dommage_materiel -51	none -117	vandalisme -41	vol 322
l avant	blessure -52	bris_de_glace 72	collision 161	dommage_materiel -48	incendie 135	none -107
l avouer	collision 88	none -74	vol 134
l eau	bris_de_glace -43	degats_des_eaux 236	none -88
l echelle	blessure 288	collision -107	dommage_materiel -59	evenement_climatique -45	incendie 43	none -74
l ecole	dommage_materiel 40	none -126	vandalisme -41	vol 213
l eleve	collision 153	none -41
l entree	bris_de_glace 172	collision -44	incendie 55
l escabeau	blessure 329	collision -83	dommage_materiel -60	evenement_climatique -65	none -134	vol -68
l escalier	blessure 57	collision -61	dommage_materiel 101	evenement_climatique 46	none -64
l etage	collision -112	degats_des_eaux 116	evenement_climatique 224	incendie -51	none -58
l etat	none 151
l evier	autre -44	bris_de_glace -82	collision -87	degats_des_eaux 225	dommage_materiel 211	evenement_climatique -75	incendie -49	none -269	vandalisme -49	vol -73
l expert	collision -42	none 201
l heure	blessure -41	dommage_materiel -45	none 258	vandalisme -48	vol 47
l hopital	blessure 85	collision 79	incendie 47	none -49
l hotel	collision 62	degats_des_eaux 52	dommage_materiel -43	evenement_climatique 78	none -94	vandalisme -41
l immeuble	bris_de_glace 67	collision -61	degats_des_eaux 47	none -69	vol 76
l infirmiere	collision 45	degats_des_eaux 130	dommage_materiel -45
l insert	bris_de_glace 228	degats_des_eaux -40	evenement_climatique -40	incendie -47	none -58
l instant	vandalisme 164	vol -78
l oeil	bris_de_glace 223	none -79
l on	collision -68	degats_des_eaux 62	evenement_climatique 186	none -60	vol -41
l ont	none -44	vandalisme 134	vol -40
l orage	blessure -49	collision -79	degats_des_eaux -62	dommage_materiel -125	evenement_climatique 480	none -69	vandalisme -41	vol -51
l ordinateur	dommage_materiel -47	none -52	vol 238
l ordre	collision 141
l oued	collision -65	degats_des_eaux -59	evenement_climatique 411	none -142	vol -51
la	none -88
la bache	blessure -41	collision -80	degats_des_eaux -41	dommage_materiel -69	evenement_climatique 195	incendie -79	none -92	vandalisme 167	vol -47
la baie	bris_de_glace 158	collision -72	degats_des_eaux -47	evenement_climatique 70	none -93	vandalisme 63
la baignoire	collision -79	degats_des_eaux 345	none -90
la balle	blessure -45	bris_de_glace 229	collision -47	degats_des_eaux 40	evenement_climatique -47	incendie -40	none -43	vandalisme -57	vol -43
la bande	incendie 178	none -64	vol -56
la barriere	bris_de_glace -42	collision 62	dommage_materiel 249	evenement_climatique -87	none -91	vandalisme -71	vol -59
la batterie	collision -58	incendie 305	none -50	vol -70
la boite	collision 42	none -54	vandalisme 52	vol 73
la boue	degats_des_eaux -48	evenement_climatique 191
la bougie	dommage_materiel 97	incendie 126	none -93
la boulangerie	autre 152	collision 85	incendie 65	none -75	vandalisme -44	vol -84
la box	degats_des_eaux -45	dommage_materiel 146	evenement_climatique 108	none -87	vol -65
la brigade	none -71	vol 243
la buanderie	collision -47	degats_des_eaux 86	dommage_materiel -44	incendie 137	none -66
la cage	blessure -47	collision -59	degats_des_eaux -52	dommage_materiel 164	evenement_climatique -51	none -62	vandalisme -52	vol 130
la caisse	collision -103	incendie 82	none -142	vandalisme -51	vol 321
la cave	collision -77	dommage_materiel -48	evenement_climatique 140	none -146	vol 181
la ceinture	collision 155	none -51
la chaine	collision -124	dommage_materiel -40	none -77	vandalisme -64	vol 332
la chambre	bris_de_glace 54	collision -42	degats_des_eaux 128	dommage_materiel -56	incendie 76	none -100
la cheville	blessure 301	bris_de_glace -40	collision -59	dommage_materiel -52	none -114	vol -48
la circulation	collision 330	none -143
la clavicule	blessure 237	collision 121	dommage_materiel -46	evenement_climatique -42	none -190	vandalisme -54	vol -60
la cle	collision -68	none -60	vandalisme 244	vol -87
la clinique	collision 179	none -42
la cloture	collision -49	dommage_materiel -149	evenement_climatique 246	none -49
la colonne	degats_des_eaux 199	none -42
la commune	collision -47	none -101	vandalisme 237	vol -112
la compagnie	autre 224	dommage_materiel -48	none -97	vandalisme -47
la copropriete	collision -83	degats_des_eaux 300	dommage_materiel -64	none -86	vol -50
la creche	blessure 133	collision 45	dommage_materiel -40	none -40
la cuisine	collision -59	degats_des_eaux 104	incendie 197	none -119
la cuisse	degats_des_eaux 127
la dame	collision 114	degats_des_eaux 69	none -63
la debroussailleuse	bris_de_glace 151	collision -62	dommage_materiel -44	vol 92
la decision	none 138
la dedans	collision 56	degats_des_eaux 203	none -142
la departementale	collision 233	none -81
la devanture	collision -72	none -55	vandalisme 219	vol -95
la douche	collision -43	degats_des_eaux 302	none -91
la fac	collision -80	none -122	vandalisme -64	vol 296
la facade	incendie 124	none -73	vandalisme 97	vol -41
la facture	autre 376	blessure -52	collision -99	none -261	vol -53
la famille	blessure 211	collision -110	degats_des_eaux 47	evenement_climatique 84	incendie -43	none -157	vandalisme -46	vol -58
la fenetre	bris_de_glace 208	collision -59	degats_des_eaux 87	dommage_materiel -46	none -75
la feuille	collision 187
la file	collision 200	none -80
la foudre	collision -54	dommage_materiel -103	evenement_climatique 311	none -69
la fuite	collision 68	degats_des_eaux 187	none -66	vol -52
la fumee	collision -43	incendie 206	none -44
la gendarmerie	none -83	vandalisme 55	vol 173
la glissiere	collision 260	none -91
la grele	bris_de_glace -82	collision -61	dommage_materiel -79	evenement_climatique 345	none -88	vandalisme -65	vol -41
la haie	blessure 116	collision -69	dommage_materiel -58	evenement_climatique 87	incendie 107	none -66
la hanche	blessure 221	collision -61	degats_des_eaux -92	dommage_materiel -66	incendie -43	none -62	vol 90
la hotte	incendie 251	none -80
la jambe	collision 146	vol -48
la journee	none -53	vol 147
la levre	vandalisme 130
la longueur	bris_de_glace 51	collision -41	dommage_materiel 116	evenement_climatique -49	none -43	vandalisme 43
la lunette	autre -51	blessure -46	bris_de_glace 391	collision -96	degats_des_eaux -46	dommage_materiel -93	evenement_climatique -50	none -215	vandalisme -45	vol -60
la machin	collision -55	degats_des_eaux 257	dommage_materiel -46	incendie -42	none -68
la main	autre -42	blessure 165	collision -49	degats_des_eaux 54	dommage_materiel -52	incendie 158	none -124	vol -55
la mairie	collision 95	degats_des_eaux 86	none -157	vandalisme 116	vol -56
la maison	collision -72	degats_des_eaux 95	dommage_materiel -43	evenement_climatique 62	incendie 51	none -56	vol 68
la marechaussee	collision 84	degats_des_eaux -44	dommage_materiel -41	none -105	vandalisme 198	vol -45
la moindre	collision 51	degats_des_eaux 44	none -61	vol 79
la mosquee	collision 66	incendie 107
la moto	blessure -53	collision 282	none -52	vandalisme -51	vol -60
la multiprise	collision -86	degats_des_eaux 174	dommage_materiel -41	incendie 101	none -72	vol -40
la nationale	collision 271	incendie -47	none -146	vandalisme -43
la neige	blessure -46	collision -81	dommage_materiel -46	evenement_climatique 401	none -118	vol -55
la nuit	collision 44
la nuque	collision 134
la peine	none 181
la peinture	collision 96	none -97	vandalisme 200	vol -40
la petite	blessure -47	collision 46	degats_des_eaux -46	dommage_materiel 191	none -112	vol -66
la photo	collision 51	dommage_materiel -40	none 145
la piece	bris_de_glace 71	degats_des_eaux -43	dommage_materiel 91	none -47
la piscine	blessure 148	collision -89	degats_des_eaux -42	dommage_materiel 99	evenement_climatique 88	none -102	vol -51
la piste	bris_de_glace 197	none -70
la plage	autre 186	collision -66	dommage_materiel -51	evenement_climatique 71	none -102	vandalisme -62	vol 40
la plainte	collision -60	none -88	vol 241
la pluie	blessure -42	collision 189	degats_des_eaux -112	dommage_materiel -48	evenement_climatique 159	incendie -42	none -141	vandalisme -50	vol -73
la poche	blessure -45	collision -112	dommage_materiel 114	none -59	vol 170
la poitrine	collision 155	none -51
la police	collision 47	none -103	vandalisme 127	vol 62
la porte	bris_de_glace 127	collision -84	degats_des_eaux -44	none -102	vandalisme 254	vol -74
la portiere	collision 249	dommage_materiel -50	vol -43
la priorite	collision 148	none -42
la question	none 96
la remorque	collision 60	dommage_materiel -53	none -44	vol 191
la reserve	blessure -67	collision -43	degats_des_eaux 162	evenement_climatique 73	none -45
la riviere	collision -55	degats_des_eaux -88	evenement_climatique 330	none -82	vol -48
la rocade	autre 213	collision 117	dommage_materiel -80	none -65
la roue	collision 46	none -65	vol 132
la route	collision 73	none 64
la rue	incendie 114	none -76	vandalisme 123	vol -44
la saint	collision -88	dommage_materiel -43	evenement_climatique -47	incendie 406	none -118	vandalisme -103	vol -152
la salle	blessure 111	collision -61	degats_des_eaux 98	none -104	vol 57
la scie	autre -53	blessure 369	collision -103	degats_des_eaux -45	dommage_materiel -46	evenement_climatique -81	incendie -43	none -187	vandalisme -74	vol -108
la secheresse	blessure -40	degats_des_eaux -46	evenement_climatique 370	none -119	vol -59
la semaine	collision -49	dommage_materiel 65	evenement_climatique -51	none 178
la serrure	autre -45	collision -103	degats_des_eaux -41	dommage_materiel -53	evenement_climatique -48	incendie -46	none -129	vandalisme 274	vol 89
la societe	bris_de_glace 186	degats_des_eaux -42	dommage_materiel -49	none -94	vandalisme -62	vol 73
la sortie	collision 46	vol 108
la suite	collision -53	evenement_climatique 129	none 65	vol -41
la table	blessure -45	bris_de_glace 173	collision -90	degats_des_eaux -44	dommage_materiel 138	evenement_climatique -48	none -54	vandalisme -43
la tele	blessure -43	collision -80	degats_des_eaux -63	dommage_materiel 304	evenement_climatique -95	none -183	vandalisme -56	vol 138
la tempete	collision -51	dommage_materiel -90	evenement_climatique 349	none -97	vol -58
la terrasse	bris_de_glace 181	collision -101	degats_des_eaux 204	dommage_materiel -56	incendie -43	none -144	vandalisme -76	vol -56
la tete	blessure 146	dommage_materiel 79	none -62
la toiture	blessure -47	collision -77	dommage_materiel 58	evenement_climatique 269	none -97	vol -40
la tole	collision 226	none -89
la tondeuse	bris_de_glace 141	none -52	vandalisme -57	vol 69
la tornade	collision -66	evenement_climatique 354	none -101	vandalisme -52	vol -54
la trottinette	autre -43	collision -75	incendie 305	none -68	vandalisme -44	vol -80
la veille	collision -66	evenement_climatique 52	none 80	vol 98
la veranda	bris_de_glace 341	collision -89	degats_des_eaux -43	dommage_materiel -65	none -141	vandalisme -45
la ville	incendie -43	none -96	vandalisme -49	vol 186
la vitre	bris_de_glace 318	collision -80	none -71
la vitrine	blessure -43	bris_de_glace 160	collision 104	dommage_materiel 78	none -118	vandalisme -42	vol -61
la voisine	collision 71	degats_des_eaux 85	none -72	vandalisme 62
la voitur	autre -78	blessure -51	bris_de_glace 355	collision -260	degats_des_eaux -68	dommage_materiel -120	evenement_climatique -107	incendie 119	none -278	vandalisme -65	vol -78
la voiture	collision 223	none -105
laba*	collision 152	evenement_climatique 65	none -79
labas	collision 152	evenement_climatique 65	none -79
labo*	collision 90	dommage_materiel -43	none -103	vandalisme -84	vol 186
lace*	collision -62	dommage_materiel -72	evenement_climatique -40	none -157	vandalisme 425	vol -116
lacere	autre -44	blessure -50	bris_de_glace -61	collision -152	degats_des_eaux -57	dommage_materiel -127	evenement_climatique -66	incendie -44	none -266	vandalisme 506	vol -171
lach*	collision -51	degats_des_eaux 169	dommage_materiel 135	none -80
lache	collision -51	degats_des_eaux 169	dommage_materiel 135	none -80
lache mon	collision -88	degats_des_eaux -40	dommage_materiel 318	none -130
lail*	collision 249	none -122
laile	collision 249	none -122
laile laile	collision 249	none -122
lais*	collision -44	dommage_materiel 147	vandalisme -42
laisse	collision -47	dommage_materiel 182	none -52	vandalisme -45	vol 47
laisse choir	bris_de_glace -54	collision -81	degats_des_eaux -72	dommage_materiel 372	none -155	vandalisme -54	vol -59
laisse la	autre -41	collision -44	degats_des_eaux -44	dommage_materiel 344	evenement_climatique -45	incendie -51	none -155	vol -63
laisse une	collision -69	dommage_materiel -48	incendie 64	none -68	vol 194
laissez	dommage_materiel -135	none 289
laissez tomber	dommage_materiel -135	none 289
lamb*	bris_de_glace -44	collision -89	degats_des_eaux 248	dommage_materiel -65	evenement_climatique 172	incendie -54	none -172	vandalisme -68	vol -74
lamp*	degats_des_eaux -56	dommage_materiel 154	evenement_climatique 137	incendie -46	none -105	vol -46
lanc*	bris_de_glace -46	incendie 51	none -89	vandalisme 159	vol -50
lance	bris_de_glace -46	incendie 51	none -89	vandalisme 159	vol -50
lang*	blessure -43	collision 45	incendie 60	none 132	vol -46
langue	blessure -43	collision 45	incendie 60	none 132	vol -46
lass*	autre 156	none -199	vandalisme -57	vol 171
lassurance	autre 195	none -158	vol -41
lassurance lassurance	autre 195	none -158	vol -41
late*	bris_de_glace 91	collision 171	none -77
lateral	collision 268	none -81
lava*	bris_de_glace -45	collision -91	degats_des_eaux 153	dommage_materiel 97	incendie -41	none -147	vandalisme 142	vol -65
lavabo	bris_de_glace -45	collision -91	degats_des_eaux 153	dommage_materiel 97	incendie -41	none -147	vandalisme 142	vol -65
lave	bris_de_glace 46	collision -55	degats_des_eaux 188	dommage_materiel 67	none -103
lave a	collision -74	degats_des_eaux 59	dommage_materiel 250	evenement_climatique -42	none -114	vol -56
lave linge	blessure -53	degats_des_eaux 122	dommage_materiel 102	incendie -45	none -64
lave vaisselle	collision -43	degats_des_eaux 300	dommage_materiel -40	none -93
lave*	degats_des_eaux 274	none -142
laver	degats_des_eaux 274	none -142
lavo*	collision 189	none -47
le	none -72
le 11	collision 106
le 12	none 144	vol 45
le 14	blessure 72	none 76
le 15	none 225	vol -44
le 19	collision -42	none 247
le 1er	degats_des_eaux 73	none 75
le 2	none -107	vandalisme 211	vol -44
le 25	collision -47	none 259	vol -48
le 30	collision -42	dommage_materiel 106	none 98
le 6	vandalisme -60	vol 178
le 8	collision -88	incendie 100	none 197	vol -44
le 9	collision 53	degats_des_eaux 52
le balcon	incendie 168
le barbecue	dommage_materiel -52	incendie 258	none -62
le bassin	blessure -42	bris_de_glace -48	degats_des_eaux -52	dommage_materiel -56	evenement_climatique 371	none -191	vandalisme -54	vol -70
le bras	blessure 273	degats_des_eaux -41	dommage_materiel -76	none -62	vol -50
le bus	collision 251	dommage_materiel -49	evenement_climatique -56	none -131	vandalisme -40
le cable	collision 114	dommage_materiel 177	none -83	vol -87
le camion	bris_de_glace 191	collision -98	none -184	vandalisme -71	vol 231
le canape	blessure -42	collision -46	degats_des_eaux -51	dommage_materiel 246	evenement_climatique 74	none -72	vol -47
le capot	evenement_climatique 95	incendie 56	none -93	vandalisme 48	vol -58
le carrelage	blessure 49	collision -52	degats_des_eaux 110	dommage_materiel 75	none -54
le champ	collision -80	evenement_climatique 96	incendie 157	none -76	vandalisme -42	vol -41
le chantier	autre 202	collision -104	dommage_materiel -62	none -211	vandalisme -49	vol 244
le chat	blessure -48	bris_de_glace -91	collision -83	degats_des_eaux -59	evenement_climatique -45	incendie 362	none -93
le chauffe	collision -65	degats_des_eaux 243	dommage_materiel -52	none -41
le chauffeur	collision 199	none -48	vol -43
le chien	blessure 415	collision -87	dommage_materiel -56	none -134	vol -42
le choc	collision 188
le client	collision 125	degats_des_eaux 167	none -96	vandalisme -45	vol -42
le coffre	none -52	vandalisme 170
le col	blessure 185	collision 131	none -105	vol -57
le commissariat	collision -103	none -98	vol 244
le conducteur	collision 138
le congelateur	dommage_materiel 129
le constat	collision 93	degats_des_eaux 111
le controle	collision 159
le cote	blessure 294	collision 108	degats_des_eaux -51	dommage_materiel -48	evenement_climatique -52	none -145	vandalisme -47	vol -93
le coude	vol 104
le coup	blessure -42	collision -41	degats_des_eaux -47	dommage_materiel -79	evenement_climatique 326	none -78	vandalisme -65	vol -59
le courant	blessure -119	bris_de_glace 152	collision -50	dommage_materiel -68	evenement_climatique 195	none -51	vol -59
le cul	collision 154	none -64
le cycliste	collision 210	dommage_materiel -51
le depot	collision -84	none -114	vandalisme 114	vol 136
le dos	blessure -58	collision -122	degats_des_eaux -45	dommage_materiel -60	evenement_climatique 264	incendie -46	none -108	vandalisme -45	vol 192
le dossier	collision -92	dommage_materiel 185	none 173	vol -72
le feu	collision -91	degats_des_eaux -42	evenement_climatique -41	incendie 456	none -106	vol -44
le flanc	collision 114	dommage_materiel -44	none -53	vandalisme 134	vol -61
le flexible	degats_des_eaux 203
le frigo	collision -115	degats_des_eaux 197	dommage_materiel 196	none -218	vandalisme -58	vol -58
le froid	bris_de_glace 366	collision -42	degats_des_eaux -59	none -221	vol -57
le garage	collision -77	degats_des_eaux -79	dommage_materiel -41	evenement_climatique 70	incendie 319	none -82	vandalisme -53	vol -57
le garde	collision -106	incendie 97	none -63	vandalisme 218	vol -104
le gardien	bris_de_glace 206	collision -51	degats_des_eaux -75	dommage_materiel 60	none -85	vol -40
le gars	collision 140
le gel	blessure -44	bris_de_glace 143	collision -105	degats_des_eaux 312	dommage_materiel -63	evenement_climatique -130	incendie -67	none -176	vandalisme -59	vol -103
le genou	blessure -51	dommage_materiel -40	evenement_climatique 99	none -51	vol 71
le hall	collision -76	none -99	vol 270
le jardin	blessure -45	collision -66	degats_des_eaux -71	dommage_materiel 216	evenement_climatique 205	incendie -58	none -126	vandalisme -77	vol -66
le joint	collision -49	degats_des_eaux 253	none -82
le lavabo	bris_de_glace -56	collision -95	degats_des_eaux -55	dommage_materiel 156	incendie -44	none -121	vandalisme 211	vol -78
le lendemain	collision 234	none -95	vol -53
le lino	blessure -42	collision -105	degats_des_eaux 385	dommage_materiel -257	evenement_climatique -59	none -164	vandalisme -43	vol -62
le long	collision -80	degats_des_eaux 181	dommage_materiel -52	evenement_climatique -45	none -154	vandalisme 217	vol -66
le lundi	none 193
le machiniste	collision 212	none -58	vol -50
le mec	dommage_materiel 200	none -90
le medecin	collision 117
le mediateur	none 144
le metro	blessure -44	collision -73	dommage_materiel -47	none -97	vandalisme -57	vol 332
le mien	degats_des_eaux -40	evenement_climatique -49	none -136	vandalisme 284	vol -54
le moindre	collision 56	degats_des_eaux 203	none -142
le moment	collision 74	none 92
le monde	dommage_materiel -40	evenement_climatique 70	incendie 77
le monsieur	collision 102	dommage_materiel 73	none -47
le montant	collision -71	none 194
le moteur	bris_de_glace -42	collision -89	incendie 353	none -109
le mur	dommage_materiel 97	incendie 68	none -73
le muret	collision 208	none -65	vol -40
le neiman	collision -46	none -95	vol 237
le nez	bris_de_glace 149	collision 44	dommage_materiel -66	none -72	vandalisme -41
le numero	collision -42	none 225
le papier	collision 208	none -77	vandalisme -47
le pare	bris_de_glace 229	dommage_materiel 62	none -103	vandalisme -40
le parking	collision 131	evenement_climatique 58	none -49
le parquet	blessure -40	bris_de_glace -52	collision -101	degats_des_eaux 83	dommage_materiel 185	evenement_climatique -51	incendie -46	none -138	vandalisme 165	vol -83
le passage	collision 282	none -83	vol -56
le petit	bris_de_glace 118	collision 147	none -108	vol -44
le piano	blessure -43	collision -47	dommage_materiel 296	none -101
le pied	blessure -56	collision -53	degats_des_eaux -41	dommage_materiel 137	evenement_climatique 171	none -69	vol -57
le placo	collision -151	degats_des_eaux 96	dommage_materiel 211	none -127
le plafond	collision -50	degats_des_eaux 273	none -94
le plan	blessure -41	collision -86	degats_des_eaux -94	dommage_materiel 335	incendie -44	none -143	vol -55
le plancher	collision -106	degats_des_eaux 336	evenement_climatique -43	none -66
le platre	blessure -59	collision 190	degats_des_eaux 83	none -63	vandalisme -49	vol -61
le plombier	degats_des_eaux 238	dommage_materiel -66	none -75
le poids	evenement_climatique 181	none -40
le poignet	blessure 344	collision -138	degats_des_eaux 55	dommage_materiel -84	evenement_climatique -41	none -150	vol -66
le portail	collision 171	dommage_materiel -65	evenement_climatique 93	incendie 144	none -152	vandalisme -55	vol -64
le radiateur	collision 100	incendie 46	none -51
le responsable	collision 233	none -53	vandalisme -40
le reste	evenement_climatique 158	vandalisme -51
le retro	collision 240	none -66
le rez	collision -47	degats_des_eaux -110	evenement_climatique 303	none -55
le rideau	blessure -69	bris_de_glace -80	collision -95	degats_des_eaux -44	dommage_materiel 228	evenement_climatique -84	incendie 75	none -77	vandalisme -130	vol -52
le robinet	collision -44	degats_des_eaux 328	none -104
le salon	collision -69	degats_des_eaux -52	incendie 287	none -52
le scooter	collision 85	none -136	vol 117
le service	collision -137	degats_des_eaux -71	dommage_materiel 261	evenement_climatique -61	incendie -47	none 111	vandalisme -59	vol -59
le siege	collision -59	vol 233
le soir	incendie 266	none -109	vandalisme -52	vol -50
le sous	autre -54	collision -108	degats_des_eaux 254	dommage_materiel -42	evenement_climatique 60	none -154	vol -61
le stop	collision 201	none -49
le syndic	collision -55	degats_des_eaux 248	none -58
le tableau	collision -60	dommage_materiel 65	incendie 96	none -67	vandalisme 108	vol -45
le tapis	collision -74	degats_des_eaux 57	dommage_materiel 250	none -79
le tel	blessure -53	collision -69	degats_des_eaux -50	dommage_materiel 186	none -127	vol 80
le telephone	incendie 254	none -101	vandalisme -40	vol -120
le temps	collision -82	dommage_materiel 101	none -114	vol 169
le tendon	blessure 194	bris_de_glace 134	collision -90	dommage_materiel -56	none -95	vol -61
le terre	blessure -45	collision 266	none -62	vol -60
le toit	dommage_materiel -49	evenement_climatique 223	none -123
le tram	collision 89	dommage_materiel -41	none -91	vol 176
le trampoline	bris_de_glace -46	collision -54	degats_des_eaux -54	dommage_materiel -42	evenement_climatique 290	none -117	vandalisme -41	vol -50
le tramway	collision 103	none -100	vol 126
le trottoir	blessure -46	collision 319	dommage_materiel -46	none -66	vol -54
le tuyau	collision -61	degats_des_eaux 336	dommage_materiel -65	none -139
le vehicule	collision 233	dommage_materiel 137	evenement_climatique -80	none -109	vol -42
le vent	collision -95	degats_des_eaux -47	dommage_materiel -87	evenement_climatique 428	incendie 103	none -165	vandalisme -43	vol -63
le verre	bris_de_glace 77	collision -54	degats_des_eaux -75	dommage_materiel 318	evenement_climatique -43	incendie -41	none -201	vol -42
le vitrage	bris_de_glace 242	collision -71	evenement_climatique -43	none -41
le voisin	degats_des_eaux 245	none -85
lege*	dommage_materiel -42	incendie 308	none -139
legerement	autre -51	blessure -49	bris_de_glace -40	collision -42	dommage_materiel -62	incendie 409	none -187
lend*	collision 234	none -95	vol -53
lendemain	collision 234	none -95	vol -53
lent*	autre -64	blessure -79	bris_de_glace -82	collision 122	degats_des_eaux -43	dommage_materiel 289	evenement_climatique -65	none -186	vol -80
les	none -85
les bourrasques	collision -107	dommage_materiel -57	evenement_climatique 376	none -151	vandalisme -61	vol -50
les cles	collision -53	vandalisme -66	vol 192
les clientes	collision -60	incendie 114	none -83	vol 150
les clients	bris_de_glace 219	collision -62	degats_des_eaux -42	dommage_materiel -54	evenement_climatique 81	none -88	vol -48
les deux	collision 120	none -53
les enfants	incendie 84	vol 57
les flic	collision 153	dommage_materiel -46	evenement_climatique -45	none -93	vandalisme 151	vol -40
les flics	none -95	vol 177
les fortes	blessure -44	bris_de_glace -56	collision -146	degats_des_eaux -77	dommage_materiel -64	evenement_climatique 416	incendie -49	none -231	vandalisme -60	vol -61
les gendarmes	collision 113	none -71	vol 49
les lieux	none -44	vandalisme 85
les lunettes	blessure -46	bris_de_glace -97	degats_des_eaux -44	dommage_materiel 428	evenement_climatique -47	none -151	vandalisme -58	vol -71
les malfaiteurs	collision -43	evenement_climatique -44	vol 198
les murs	evenement_climatique 185	none -70	vandalisme 57	vol -42
les petits	collision 144
les pieds	blessure 225	collision -70	degats_des_eaux 69	dommage_materiel -45	evenement_climatique -52	none -96	vol -61
les plots	collision 184
les pluies	evenement_climatique 242	none -157
les policiers	collision 53	none -46	vol 102
les pompiers	collision 66	incendie 138	none -57
les pots	collision -98	dommage_materiel -40	none -111	vandalisme 225	vol 40
les rideaux	collision -49	incendie 301	none -100
les vitres	bris_de_glace -70	collision -52	dommage_materiel -88	evenement_climatique 195	none -56	vandalisme 88	vol -43
les voisins	evenement_climatique 184
les yeux	collision 40	incendie -44	none -93	vandalisme 57	vol 133
lett*	collision -74	degats_des_eaux 80	none -72	vandalisme 256	vol -66
lettres	collision -61	degats_des_eaux 107	none -77	vandalisme 200	vol -59
leur	collision 105	dommage_materiel 54	evenement_climatique 54	none -62
leur*	collision -61	degats_des_eaux 190	dommage_materiel -45	evenement_climatique 121	incendie -95	none -71	vol -44
leurs	collision -61	degats_des_eaux 190	dommage_materiel -45	evenement_climatique 121	incendie -95	none -71	vol -44
leve*	collision 107	evenement_climatique 195	incendie -56	none -82	vol -45
levr*	vandalisme 130
levre	vandalisme 130
leza*	collision -56	degats_des_eaux -40	evenement_climatique 350	none -128	vol -68
libe*	collision 248	none -81
lieu	collision 49	none 103
lieu*	none -44	vandalisme 85
lieux	none -44	vandalisme 85
lign*	autre 192	dommage_materiel -44	none -161	vol 102
ligne	autre 192	dommage_materiel -44	none -161	vol 102
limo*	collision -136	degats_des_eaux -56	dommage_materiel 287	evenement_climatique 96	none -192	vandalisme -43	vol -73
ling*	collision -49	incendie 263	none -86	vol -50
linge	incendie 166	none -74
linge a	degats_des_eaux 133	dommage_materiel -55	incendie 228	none -104	vol -54
lino	blessure -42	collision -105	degats_des_eaux 385	dommage_materiel -257	evenement_climatique -59	none -164	vandalisme -43	vol -62
lit	bris_de_glace 46	collision -78	evenement_climatique 44	none -77	vol 157
liti*	autre 334	blessure -60	collision -109	degats_des_eaux -44	dommage_materiel -82	evenement_climatique -50	incendie -42	none -180	vandalisme -49	vol -76
litige	autre 334	blessure -60	collision -109	degats_des_eaux -44	dommage_materiel -82	evenement_climatique -50	incendie -42	none -180	vandalisme -49	vol -76
litige avec	autre 334	blessure -60	collision -109	degats_des_eaux -44	dommage_materiel -82	evenement_climatique -50	incendie -42	none -180	vandalisme -49	vol -76
litr*	collision -47	degats_des_eaux 221	dommage_materiel -49	none -169	vandalisme -42	vol 167
litres	collision -47	degats_des_eaux 221	dommage_materiel -49	none -169	vandalisme -42	vol 167
livr*	dommage_materiel 183	none -85	vol -41
livraison	collision 179	none -63
livraison a	collision 230	none -79
livreur	dommage_materiel 293	none -104	vol -49
livreur a	collision -44	dommage_materiel 270	none -135	vandalisme -41	vol -41
lmou*	collision 313	none -130	vol -40
lo	blessure -44	collision -105	degats_des_eaux 151	dommage_materiel 138	evenement_climatique 56	incendie 65	none -120	vandalisme -44	vol -51
lo a	collision -110	degats_des_eaux 285	evenement_climatique -44	none -55
lo de	collision -78	degats_des_eaux 183	dommage_materiel 175	evenement_climatique -43	incendie -52	none -150	vandalisme -46	vol -48
loca*	degats_des_eaux 51	dommage_materiel 45	incendie 57	none -87
local	incendie 153	none -65	vandalisme -43	vol 51
locataire	collision -56	degats_des_eaux 133	dommage_materiel -41	incendie 65	none -85	vandalisme 95
location	collision 73	none -72	vol 102
loin	bris_de_glace 158	collision -93	dommage_materiel -51	evenement_climatique -44	none -144	vandalisme 149	vol 102
lol	blessure 120	collision -63	degats_des_eaux -54	dommage_materiel -64	evenement_climatique 66	incendie -46	none 99	vandalisme -54	vol -72
long	autre -41	collision -78	degats_des_eaux 129	dommage_materiel -50	vandalisme 167	vol -56
long*	bris_de_glace 122	collision -54	dommage_materiel 96	none -65
longue	bris_de_glace 200	collision -56	degats_des_eaux -48	dommage_materiel 80	evenement_climatique -40	none -83
longueur	bris_de_glace 51	collision -41	dommage_materiel 116	evenement_climatique -49	none -43	vandalisme 43
lors	blessure 109	collision 82	dommage_materiel 70	none -115	vandalisme -60	vol 43
lors d	collision 135	dommage_materiel 84	none -50	vol -71
lors de	dommage_materiel -43	evenement_climatique 90	none -61	vol 123
lors du	blessure 162	bris_de_glace -62	degats_des_eaux -47	dommage_materiel 99	evenement_climatique -52	none -168	vandalisme -100	vol 68
lot	blessure -52	collision -93	degats_des_eaux 281	dommage_materiel -53	evenement_climatique -48	incendie -55	none -319	vandalisme -102	vol 189
loue	collision 122	dommage_materiel 88	vol -46
loui*	blessure -56	collision -104	degats_des_eaux -66	dommage_materiel 215	incendie -57	none -85	vol 154
louis	blessure -56	collision -104	degats_des_eaux -66	dommage_materiel 215	incendie -57	none -85	vol 154
lour*	blessure 223	collision 58	none -112	vol -85
lourd	collision 142	none -51
lui	collision 74	none -75
lui a	blessure 149	bris_de_glace 148	collision -81	none -137	vandalisme -40
lui il	collision 105	dommage_materiel 83	none -40
lui s	collision 44	incendie 133
lumi*	collision 316	dommage_materiel -45	none -181
lumiere	collision 316	dommage_materiel -45	none -181
lund*	none 122
lundi	none 122
lundi 2	none 162
lundi matin	none 49	vol 141
lundi soir	collision -113	degats_des_eaux -64	evenement_climatique 137	incendie 122
lune*	autre 50	bris_de_glace 304	collision -79	degats_des_eaux -45	dommage_materiel 117	evenement_climatique -44	incendie -43	none -163	vandalisme -48
lunette	autre 150	blessure -43	bris_de_glace 421	collision -148	degats_des_eaux -62	dommage_materiel -75	evenement_climatique -51	incendie -40	none -249	vandalisme -45	vol -59
lunette arriere	bris_de_glace 335	collision -91	degats_des_eaux -58	dommage_materiel -52	none -99
lunettes	bris_de_glace -59	dommage_materiel 292	none -89	vandalisme -44
lunettes de	bris_de_glace -63	collision -101	dommage_materiel 254	none -43
lust*	collision -55	degats_des_eaux 291	dommage_materiel -47	none -54
lustre	collision -55	degats_des_eaux 291	dommage_materiel -47	none -54
lyon	collision 45	none -85	vol 193
lyon part	collision -125	none -60	vol 252
m	collision 45	none -92	vol 51
m a	collision 73	none -104	vol 88
m appeler	collision -63	none 328	vol -76
m appelle	collision 40	degats_des_eaux 174	dommage_materiel -41	none -45
m avait	collision -115	dommage_materiel 218	evenement_climatique -44	incendie 110	vol -77
m en	degats_des_eaux 124	none -51	vol 59
m est	collision 134	dommage_materiel 101	none -91	vol -45
m expliquer	autre 190	blessure -54	collision -52	dommage_materiel -45	none 106	vandalisme -45	vol -58
m ont	collision -78	incendie 43	none -51	vandalisme 87	vol 77
ma	none -103
ma 208	bris_de_glace 156	collision 77	degats_des_eaux -46	none -62	vol -69
ma belle	autre 190	blessure -40	dommage_materiel 175	none -217	vol -56
ma caisse	collision 82	dommage_materiel -50	incendie 79	none -100	vandalisme 185	vol -87
ma cave	autre -44	blessure -43	bris_de_glace -47	collision -159	degats_des_eaux 469	dommage_materiel -73	evenement_climatique -74	incendie -50	none -216	vandalisme -64	vol -117
ma declaration	collision -42	none 279
ma demande	none 187
ma facade	collision -73	degats_des_eaux -42	dommage_materiel -68	evenement_climatique -64	incendie 88	none -174	vandalisme 184	vol -49
ma faute	collision 115	degats_des_eaux 49	none -47
ma femme	collision 217	none -75
ma fille	autre 99	blessure 175	dommage_materiel -44	none -103
ma grand	none -46	vol 175
ma machine	collision -41	degats_des_eaux 208	none -58
ma main	bris_de_glace 96	collision -75	dommage_materiel 136	none -52	vol -43
ma mere	blessure 101	bris_de_glace 42	collision 60	dommage_materiel -61	none -71	vol -55
ma montre	collision -69	dommage_materiel -41	none -98	vandalisme -51	vol 313
ma moto	collision 138
ma niece	collision 47	dommage_materiel 104	none -44
ma part	blessure 225	collision -69	degats_des_eaux -75	evenement_climatique -52	none 78	vol -56
ma plainte	collision -73	dommage_materiel -59	incendie 133	none -143	vandalisme 140	vol 79
ma porte	blessure -71	collision -50	none -138	vandalisme -42	vol 368
ma portiere	bris_de_glace 56	collision 280	none -89	vandalisme -51	vol -48
ma propre	blessure -40	collision 288	dommage_materiel -49	none -61
ma salle	degats_des_eaux 140
ma soeur	dommage_materiel -62	evenement_climatique 222	none -117	vandalisme -53
ma tele	collision -75	dommage_materiel 198	none -159	vandalisme 165	vol -81
ma tire	collision -63	none -107	vol 234
ma valise	autre 438	blessure -41	collision -131	degats_des_eaux -77	dommage_materiel -93	evenement_climatique -58	incendie -44	none -238	vandalisme -77	vol -117
ma voie	collision 197
ma voisine	blessure 203	bris_de_glace 176	collision -106	dommage_materiel -103	evenement_climatique -41	incendie -40	none -85	vandalisme -42	vol -43
ma voiture	blessure -58	bris_de_glace -54	collision -62	degats_des_eaux -49	incendie 53	none -158	vandalisme 244	vol 60
ma zoe	blessure 273	collision 54	dommage_materiel -64	evenement_climatique -43	none -144	vandalisme -46	vol -70
mach*	degats_des_eaux 149	none -63
machin	collision -55	degats_des_eaux 257	dommage_materiel -46	incendie -42	none -68
machine	degats_des_eaux 199
machine a	degats_des_eaux 288	none -108
machiniste	collision 212	none -58	vol -50
mada*	dommage_materiel 58
madame	dommage_materiel 58
madame monsieur	collision 45	vol 52
maga*	collision -74	degats_des_eaux 245	dommage_materiel -54	incendie -40	none -149	vandalisme 179	vol -66
magasin	collision -74	degats_des_eaux 245	dommage_materiel -54	incendie -40	none -149	vandalisme 179	vol -66
mai	autre 67	none 192	vol -40
main	blessure 42	incendie 43	none -76
main a	collision -87	degats_des_eaux -44	dommage_materiel 307	evenement_climatique -48	none -57
main courante	collision 97	none -53	vandalisme 78
main est	bris_de_glace 132	collision -57	incendie 63	vol -40
main*	collision -65	dommage_materiel 84	evenement_climatique 51	none 54
mains	bris_de_glace 62	collision -71	dommage_materiel 97	incendie 92	none -82
maintenant	collision -62	dommage_materiel 66	evenement_climatique 81	none 132	vol -55
mair*	incendie 130	none -158	vandalisme 176	vol -87
maire	collision -139	incendie 198	none -127	vandalisme 275	vol -129
mairie	collision 95	degats_des_eaux 86	none -157	vandalisme 116	vol -56
mais c	collision -63	evenement_climatique 75	none -44	vandalisme 209	vol -120
mais ca	collision 79	degats_des_eaux -48	dommage_materiel 84	none -78	vandalisme 95
mais elle	blessure 150	none -100
mais en	dommage_materiel -48	evenement_climatique 212	incendie -56
mais il	collision 44	dommage_materiel 90	none -68	vol 63
mais ils	collision -103	none -54	vol 311
mais je	collision -105	degats_des_eaux 69	dommage_materiel -42	evenement_climatique 164	vandalisme 69	vol -55
mais l	incendie 106	vandalisme -40	vol 93
mais la	collision -40	incendie 165	none -83
mais le	collision 71	dommage_materiel -97	incendie 127	none -44
mais les	collision -96	degats_des_eaux 257	incendie 115	none -91	vandalisme -44	vol -47
mais lui	blessure -42	collision 93	degats_des_eaux -53	dommage_materiel 154	none -53
mais mon	collision -167	degats_des_eaux -55	dommage_materiel 313	evenement_climatique 59	none -106	vol -92
mais on	collision 49	evenement_climatique 100	none -41
mais oui	collision -67	dommage_materiel -48	incendie -40	none 137	vandalisme -41	vol -47
mais pas	bris_de_glace 169	collision 85	dommage_materiel -41	vol -47
mais*	collision -44	degats_des_eaux 43	dommage_materiel -51	evenement_climatique 185	incendie 86	none -113
maison	degats_des_eaux 55	dommage_materiel -51	evenement_climatique 209	none -106
maison de	bris_de_glace -70	collision -99	degats_des_eaux 321	dommage_materiel -44	incendie -45	none -113	vandalisme -40	vol -92
maison et	collision -77	degats_des_eaux -47	dommage_materiel -106	evenement_climatique 103	none -80	vandalisme -43	vol 274
mal	collision 81	vol -53
mal au	blessure 83	collision 51	dommage_materiel -40	none 93	vol -57
mal mais	collision -75	degats_des_eaux 80	incendie 86	none -69	vandalisme 97	vol -93
mala*	autre 108	collision 72	dommage_materiel -43	none -110	vandalisme 67
malade	autre 120	blessure -48	collision 61	dommage_materiel -47	incendie -44	none -126	vandalisme 116	vol -72
malade et	autre 216	blessure -81	bris_de_glace -57	collision -127	degats_des_eaux -54	dommage_materiel -65	evenement_climatique -52	incendie -73	none -191	vandalisme 198	vol -121
malf*	collision -43	evenement_climatique -44	vol 198
malfaiteurs	collision -43	evenement_climatique -44	vol 198
malfaiteurs sont	collision -43	evenement_climatique -44	vol 198
malh*	blessure -51	bris_de_glace 164	collision -96	degats_des_eaux -56	dommage_materiel -75	evenement_climatique -57	incendie -48	none 106	vandalisme -58	vol -78
mali*	none -75	vandalisme 178
malins	none -75	vandalisme 178
malins ont	none -75	vandalisme 178
mama*	collision 248	dommage_materiel -45	none -73
maman	collision 248	dommage_materiel -45	none -73
mami*	collision 120	evenement_climatique 188	incendie -49	none -128	vol -42
mamie	collision 120	evenement_climatique 188	incendie -49	none -128	vol -42
mang*	autre 80	blessure -42	collision -50	degats_des_eaux 138	none -116	vandalisme 106	vol -50
mange	autre 112	collision -44	none -101	vandalisme 141	vol -46
mani*	autre -40	collision -92	dommage_materiel -66	evenement_climatique -53	none -193	vandalisme 375	vol -125
mano*	collision 139	degats_des_eaux 109	dommage_materiel -43	vol -53
manoeuvre	collision 139	degats_des_eaux 163	dommage_materiel -52	none -42	vol -69
manq*	autre -45	degats_des_eaux -47	dommage_materiel -69	evenement_climatique -46	incendie -45	none -79	vandalisme -94	vol 244
manque	autre -45	degats_des_eaux -47	dommage_materiel -69	evenement_climatique -46	incendie -45	none -79	vandalisme -94	vol 244
mant*	collision -100	none -79	vol 280
manteau	collision -100	none -79	vol 280
marc*	blessure 64	none -94
marche	blessure 80	collision 52	none -103
marche arriere	blessure -42	collision 399	dommage_materiel -49	evenement_climatique -45	none -152	vandalisme -44	vol -52
mard*	none 125
mardi	none 125
mardi 10	collision 75
mare*	collision 91	degats_des_eaux -44	dommage_materiel -49	evenement_climatique 79	none -72	vandalisme 71
marechaussee	collision 84	degats_des_eaux -44	dommage_materiel -41	none -105	vandalisme 198	vol -45
mari	blessure 72	collision 117	dommage_materiel -47	incendie 49	none -91
mari a	blessure -41	collision 249	incendie 77	none -121	vol -41
mari*	collision 83	dommage_materiel 131	incendie 40	none -80
mariage	collision 115	incendie 60	none -50
mariage de	collision 137	dommage_materiel 78	none -72
marj*	collision 316	degats_des_eaux -52	dommage_materiel -55	none -191	vandalisme -62	vol -149
marjane	collision 316	degats_des_eaux -52	dommage_materiel -55	none -191	vandalisme -62	vol -149
maro*	autre 258	collision -64	degats_des_eaux 157	none -207	vandalisme -41	vol -50
marq*	evenement_climatique 124	none -41	vandalisme 92	vol -66
marque	collision 102
marr*	dommage_materiel 89
marre	none 87
marre de	none 94
mars	collision -89	degats_des_eaux -47	dommage_materiel -53	none 347	vol -51
mart*	bris_de_glace -63	dommage_materiel -51	evenement_climatique 234	none -129
martelee	bris_de_glace -63	dommage_materiel -51	evenement_climatique 234	none -129
mass*	bris_de_glace -41	collision -88	dommage_materiel -62	evenement_climatique 113	none -82	vandalisme 205	vol -72
mat	collision 332	evenement_climatique -48	none -162	vandalisme -40
matc*	collision -94	degats_des_eaux -46	dommage_materiel -45	incendie -69	none 167	vandalisme 179	vol -68
match	collision -94	degats_des_eaux -46	dommage_materiel -45	incendie -69	none 167	vandalisme 179	vol -68
mate*	collision 45	degats_des_eaux 84	dommage_materiel 44	none -98
matelas	bris_de_glace -51	collision -74	degats_des_eaux 260	evenement_climatique -115	none -95	vandalisme -58	vol 79
materiel	collision -77	degats_des_eaux -40	dommage_materiel 136	evenement_climatique 133	incendie 48	none -141	vol -54
mati*	none 86	vol 52
matin	vol 70
matin a	collision -85	dommage_materiel -41	none 333	vandalisme -43
matin au	bris_de_glace 213	collision -45	none -106
matin avec	collision 241	none -60
matin c	collision -52	degats_des_eaux 88	dommage_materiel -43	incendie 120
matr*	autre -46	collision -41	dommage_materiel -42	none 181	vol 116
matricule	autre -62	collision -51	none 368	vol -73
mauv*	autre 258	collision -85	degats_des_eaux 138	dommage_materiel -50	none -161	vol -49
mauvaise	autre 258	collision -85	degats_des_eaux 138	dommage_materiel -50	none -161	vol -49
mdr	bris_de_glace -43	collision 94	evenement_climatique 236	none -122	vandalisme -52	vol -90
me	blessure 101
me dire	autre 327	none -290
me dit	bris_de_glace 86	none -60	vol 70
me fait	blessure -43	collision -58	degats_des_eaux 83	dommage_materiel 157	none -53
me l	collision 107	none -91	vol 135
me suis	autre -40	blessure 298	collision 61	degats_des_eaux -41	dommage_materiel -69	incendie -57	none -175
mec	collision 184	dommage_materiel 73	none -70
mec a	dommage_materiel 200	none -90
mec en	collision 275	none -56
meca*	collision 177	dommage_materiel -50	none -127	vol 130
mecanique	collision 177	dommage_materiel -50	none -127	vol 130
mech*	dommage_materiel 166	none -53	vandalisme -40
mechant	dommage_materiel 166	none -53	vandalisme -40
mechant mais	dommage_materiel 166	none -53	vandalisme -40
mede*	collision 117
medecin	collision 117
medi*	collision 66	none 76
mediateur	none 144
mell*	collision 180	incendie 90	none -121
melo*	blessure 289	bris_de_glace -50	degats_des_eaux -44	dommage_materiel 110	evenement_climatique -57	none -156	vandalisme -59	vol -98
melon	blessure -45	collision 98	dommage_materiel 204	evenement_climatique -58	none -71	vandalisme -54	vol -49
meme	incendie 43	vandalisme -40
meme les	bris_de_glace 103	incendie 42	none -77	vol 93
meme n	collision 68	degats_des_eaux 77	none -54
meme pas	blessure 197	collision -136	none -113	vol 86
mena*	collision -86	none -105	vandalisme 90	vol 258
menace	collision -132	none -114	vandalisme 177	vol 168
ment*	blessure 113	collision 193	none -105
menton	blessure 139	collision 236	degats_des_eaux -41	dommage_materiel -79	none -126	vol -41
merc*	none 161
merci	autre 40	none 146
merci a	none 190
merci bien	collision -55	none 149
merci c	collision 125
merci de	autre 312	blessure -47	evenement_climatique 65	none -284	vol -63
mercredi	blessure 43	collision -58	dommage_materiel 74	evenement_climatique -50	none 157
mercredi dernier	blessure 91	none 92
mere	blessure 47	none -89
mere a	autre -40	blessure 171	bris_de_glace -43	degats_des_eaux 113	dommage_materiel -73	none -83	vandalisme -49	vol -76
mere de	blessure 93	collision -53	dommage_materiel 94
mere va	collision 242	dommage_materiel -45	none -72	vol -52
mes	autre 109	none -157	vandalisme 81	vol 77
mes 4	collision -61	degats_des_eaux -44	dommage_materiel -44	none -143	vandalisme 84	vol 179
mes cles	autre 247	blessure -45	bris_de_glace -49	collision -127	degats_des_eaux -53	dommage_materiel -153	evenement_climatique -53	incendie -52	none -231	vandalisme -63	vol 92
mes courses	collision 93	dommage_materiel -72	none -43	vol 143
mes deux	autre -52	blessure -42	collision -163	degats_des_eaux -40	dommage_materiel 234	evenement_climatique -45	incendie -60	none -177	vandalisme 279	vol -111
mes enfants	collision 134	degats_des_eaux 199	dommage_materiel -41	evenement_climatique -45	none -85	vandalisme -55	vol -54
mes lunettes	vol 80
mes outils	vol 166
mes parents	autre 252	incendie 89	none -299	vol -45
mes plaques	collision -63	none -64	vandalisme 258	vol -108
mes quatre	collision 178
mes voisins	degats_des_eaux 197	dommage_materiel -86	evenement_climatique -45	incendie 89	none -67
mess*	collision -65	dommage_materiel -46	none 221	vandalisme -57	vol 107
mesu*	collision 82	degats_des_eaux -41	evenement_climatique 216	none -77	vandalisme -66	vol -74
metr*	blessure 86	degats_des_eaux 51	dommage_materiel -47	evenement_climatique 82	none -143	vol 52
metre	collision -89	degats_des_eaux 135	dommage_materiel -53	evenement_climatique 100	incendie -54	none -111	vandalisme 117	vol -55
metre metre	collision -89	degats_des_eaux 135	dommage_materiel -53	evenement_climatique 100	incendie -54	none -111	vandalisme 117	vol -55
metres	collision 113	evenement_climatique 124	none -92	vol -40
metro	blessure 254	collision -99	degats_des_eaux -44	dommage_materiel -64	evenement_climatique -40	none -241	vandalisme -56	vol 227
meub*	collision -44	degats_des_eaux -47	dommage_materiel 130	evenement_climatique 100	none -79
meubles	degats_des_eaux -48	evenement_climatique 134	incendie 43
meubles hauts	incendie 95
meuf	incendie 148	none -68
meul*	collision -105	dommage_materiel -59	incendie 216	none -191	vandalisme -54	vol 146
meur*	bris_de_glace -44	collision -133	dommage_materiel -52	evenement_climatique 185	none -105	vandalisme 171	vol -62
mi	autre -40	blessure -48	bris_de_glace -44	collision -103	degats_des_eaux -64	dommage_materiel 481	evenement_climatique -48	incendie -42	none -224	vandalisme -56	vol -111
micr*	collision 65	degats_des_eaux -47	dommage_materiel -46	incendie 146	none -117	vandalisme -68	vol 131
midi	collision 43	none 49
mien	none -96	vandalisme 238	vol -40
mien*	blessure 255	collision 74	degats_des_eaux -67	dommage_materiel -62	evenement_climatique -53	none -75	vol -59
miet*	collision -62	dommage_materiel 102	vol 109
miettes	collision -62	dommage_materiel 102	vol 109
mieu*	collision 135	none -94	vol 139
mieux	collision 135	none -94	vol 139
mili*	bris_de_glace 158	collision 70	none -101
milieu	bris_de_glace 158	collision 70	none -101
mill*	bris_de_glace 107	collision -67	dommage_materiel -41	incendie -49	none 72	vandalisme -40	vol 97
mille	bris_de_glace 107	collision -67	dommage_materiel -41	incendie -49	none 72	vandalisme -40	vol 97
min	bris_de_glace -40	collision -49	incendie 90	none 150
mine*	collision 128
minerve	collision 128
mino*	autre -44	blessure -55	bris_de_glace -46	collision -107	degats_des_eaux -59	dommage_materiel -51	evenement_climatique 293	incendie -58	none -222	vandalisme 117	vol -89
minu*	none 77
minuit	collision 62	none 132	vol -41
minutes	evenement_climatique 66	none 92	vol -41
miro*	bris_de_glace 279	degats_des_eaux -41	dommage_materiel -65	none -166	vandalisme 89	vol -81
miroir	bris_de_glace 348	degats_des_eaux -41	dommage_materiel -79	none -183	vandalisme -63	vol -57
mis	collision -45	incendie 85	none -53	vandalisme 205	vol -77
mis le	collision -44	evenement_climatique 90	incendie 184	none -76
mis un	bris_de_glace 132	collision -113	none -58	vandalisme 173	vol -44
mis une	incendie 127	none -81
mito*	collision -51	dommage_materiel -57	evenement_climatique -48	incendie 271	none -59
mm	collision -203	none -129	vandalisme 191	vol 192
mme	degats_des_eaux 128	none -57
mn	none -141	vandalisme 48	vol 131
mobi*	collision 280	dommage_materiel -47	evenement_climatique 103	none -133	vandalisme -49	vol -44
mode	blessure -62	collision -61	dommage_materiel -42	incendie 116	none 232	vol -40
moha*	collision 94	none -46
moi	collision 82
moi a	none -68	vol 91
moi aussi	blessure -50	bris_de_glace 256	collision 75	degats_des_eaux -43	dommage_materiel -49	evenement_climatique -54	none -103	vol -45
moi ca	collision 161	none -63	vol 90
moi en	collision -50	none 244
moi et	collision 48	degats_des_eaux 152	none -45
moi j	degats_des_eaux -40	dommage_materiel 184	none -92
moi je	collision 143	none -110	vandalisme 95
moi meme	collision 42	incendie 126	none 68	vandalisme -51
moi non	collision 155	dommage_materiel 95	none -86	vol -56
moi on	collision 199	vol -46
moi pas	collision 134	none -45
moi qqn	collision -47	none 248	vandalisme -73
moi que	collision 42	degats_des_eaux 132	none -108
moi quelqu	collision -43	none 190
moi qui	collision 183	vol -42
moi un	collision 65
moin*	collision 87	degats_des_eaux 59	dommage_materiel 86	none -74
moindre	collision 55	degats_des_eaux 118	none -87	vol 46
moins	collision 118	dommage_materiel 194	incendie -41	none -49	vandalisme -53	vol -59
mois	degats_des_eaux 52	dommage_materiel -44	none 69	vandalisme 65
mois dernier	collision -58	none 262
mois*	degats_des_eaux 290	none -99
moisissures	degats_des_eaux 287	dommage_materiel -52	none -131
moll*	blessure 264	collision -51	none -61	vol -66
mollet	blessure 264	collision -51	none -61	vol -66
mome*	bris_de_glace 68	collision 69
moment	bris_de_glace 68	collision 69
moment ou	bris_de_glace 137	collision 62	none -55	vol -45
mon	dommage_materiel 52	none -93
mon abri	collision -58	dommage_materiel 227	evenement_climatique -155	incendie 142	none -103	vol -40
mon absence	autre -43	collision -40	degats_des_eaux -85	dommage_materiel -42	evenement_climatique -52	none -159	vandalisme -62	vol 259
mon aile	collision 317	none -105	vandalisme -54
mon aine	collision -45	incendie 215
mon appartement	blessure -50	collision -76	dommage_materiel -55	incendie 410	none -140	vol -63
mon aquarium	degats_des_eaux 317	dommage_materiel -60	none -76	vandalisme -42	vol -62
mon assurance	autre 177	bris_de_glace 129	collision -45	degats_des_eaux -61	none -58	vol -41
mon automobile	collision 297	none -118
mon balcon	collision -47	degats_des_eaux 74	dommage_materiel -57	incendie 235	none -74
mon ballon	autre -40	bris_de_glace 163	collision -50	degats_des_eaux 197	dommage_materiel -52	none -136	vol -49
mon beau	collision 81	evenement_climatique 87
mon capot	collision 137	dommage_materiel 184	evenement_climatique -83	none -67	vandalisme -54
mon chat	autre 226	blessure -67	bris_de_glace -51	collision -84	degats_des_eaux 86	dommage_materiel -48	evenement_climatique -40	incendie -43	none -166	vandalisme -84	vol -65
mon chien	autre 134	blessure 41	collision -51	degats_des_eaux -65	dommage_materiel 158	none -86	vol -66
mon coffre	collision -52	dommage_materiel 129	none -51	vol 86
mon collegue	bris_de_glace -61	dommage_materiel 200	none -80
mon collier	collision -120	vol 235
mon cote	collision 137
mon cousin	degats_des_eaux -58	dommage_materiel 244	none -81	vol -61
mon dossier	none 146
mon epouse	collision 97	incendie 46	none -58
mon ex	dommage_materiel -136	none -46	vandalisme 272	vol -61
mon fils	blessure 65	collision 69	degats_des_eaux -46	dommage_materiel 110	none -130
mon frere	collision 65	degats_des_eaux -46	evenement_climatique 117	incendie -46	none -104	vol 120
mon garage	collision -94	incendie 160	none -51	vol 119
mon gps	blessure -46	bris_de_glace -128	collision 117	dommage_materiel -54	none -169	vandalisme -54	vol 229
mon iphone	blessure -65	dommage_materiel 229	evenement_climatique -64	none -115	vandalisme -63	vol 45
mon locataire	collision -85	degats_des_eaux 60	dommage_materiel -61	none -73	vandalisme 211	vol -55
mon mari	collision 163	incendie 49	none -83
mon mur	autre -90	blessure -115	bris_de_glace -141	collision -237	dommage_materiel 460	evenement_climatique -128	incendie -119	none -500	vandalisme -115	vol -175
mon numero	none 113
mon oncle	collision 46	evenement_climatique 84
mon ordinateur	collision -73	dommage_materiel 235	none -97	vol 65
mon pare	bris_de_glace 169	collision 60	dommage_materiel -49	vandalisme -48
mon pere	blessure 64	incendie 97	none -82	vol 111
mon petit	blessure -42	bris_de_glace 119	collision -53	dommage_materiel 155	none -53	vol -42
mon portable	collision -54	none -70	vandalisme -44	vol 229
mon portail	collision -155	incendie -42	none -141	vandalisme 356	vol -83
mon portefeuille	collision -50	incendie 62	none -48	vol 144
mon propre	autre -64	blessure 254	degats_des_eaux -52	dommage_materiel -54	incendie -81	none -144	vandalisme -49	vol -62
mon remboursement	autre -90	collision -44	none 327
mon reservoir	blessure -42	bris_de_glace -41	collision -97	degats_des_eaux -103	dommage_materiel -73	evenement_climatique -45	incendie -45	none -222	vandalisme 197	vol 204
mon retroviseur	blessure -45	bris_de_glace -49	collision 324	dommage_materiel -53	evenement_climatique -81	none -135	vandalisme -60	vol -175
mon sac	collision -67	none -60	vol 257
mon salon	degats_des_eaux 300	dommage_materiel -64	incendie -71	none -53
mon scooter	dommage_materiel -43	none -70	vol 159
mon sinistre	autre -41	collision -42	none 229
mon telephone	blessure -56	collision -86	degats_des_eaux -76	dommage_materiel 154	evenement_climatique -47	none -162	vol 262
mon toit	blessure -45	bris_de_glace 75	collision -83	degats_des_eaux -50	dommage_materiel 138	evenement_climatique 156	incendie -53	none -113	vandalisme -76	vol -59
mon vehicule	collision -62	none -180	vandalisme 245	vol -64
mon velo	none -67	vandalisme 84	vol 120
mon voisin	collision 58	none -59	vol 47
mond*	dommage_materiel -40	evenement_climatique 70	incendie 77
monde	dommage_materiel -40	evenement_climatique 70	incendie 77
mons*	collision 81
monsieur	collision 88
monsieur je	collision 111
mont*	degats_des_eaux 42	evenement_climatique 46	none -65	vol 43
montant	collision -71	none 194
monte	dommage_materiel -60	incendie 161	none -40
montee	collision 157	dommage_materiel -45	evenement_climatique 74	none -75	vol -51
montre	autre -40	collision -65	degats_des_eaux -43	dommage_materiel 159	incendie -45	none -119	vandalisme -51	vol 208
moqu*	bris_de_glace -46	collision -66	degats_des_eaux 184	dommage_materiel -49	evenement_climatique -81	incendie 104	none 46	vandalisme -57	vol -51
moquette	bris_de_glace -61	collision -66	degats_des_eaux 258	dommage_materiel -41	evenement_climatique -112	incendie 158	none -121	vandalisme -61	vol -60
mora*	collision 256	none -48	vandalisme -53	vol -46
morc*	blessure 80	bris_de_glace 144	collision -70	dommage_materiel 89	none -79	vol -60
morceaux	blessure 107	bris_de_glace 81	collision -79	dommage_materiel 111	none -87	vol -61
mord*	blessure 331	none -92	vol -57
mordu	blessure 276	none -84	vol -53
mordu la	blessure 184	collision 117	none -97	vandalisme -42	vol -86
mordu le	blessure -48	collision 252	dommage_materiel -50	none -67
mordu ma	blessure 187	none -40
mordu par	autre -69	blessure 411	collision -229	degats_des_eaux -51	dommage_materiel -72	incendie -81	none -195	vandalisme -56	vol -72
mort	blessure -47	dommage_materiel 255	evenement_climatique 135	incendie -52	none -245	vol -46
mort*	autre 158	dommage_materiel 64	evenement_climatique -40	incendie 63	none -98	vandalisme -47	vol -48
morte	autre 158	dommage_materiel 64	evenement_climatique -40	incendie 63	none -98	vandalisme -47	vol -48
morte je	collision 55	incendie 204	none -83
mosq*	incendie 62	none -116	vandalisme -61	vol 191
mosquee	collision 66	incendie 107
mot	collision 354	dommage_materiel -55	none -133	vandalisme 52	vol -79
mota*	collision 148	none -41	vol 57
motard	collision 148	none -41	vol 57
motard m	vol 160
mote*	bris_de_glace -42	collision -89	incendie 353	none -109
moteur	bris_de_glace -42	collision -89	incendie 353	none -109
moto	collision 85	none -196	vol 270
moto de	collision 152
moto m	collision -87	dommage_materiel -44	vol 207
moui*	blessure 189	collision -90	degats_des_eaux 140	dommage_materiel -43	none -72
mouille	blessure 201	collision -107	degats_des_eaux 98	dommage_materiel -47	none -52	vol -43
mouille personne	incendie 108
mous*	collision -81	none -99	vandalisme 368	vol -184
moye*	collision -115	dommage_materiel -58	incendie 230	none -190	vandalisme 164	vol -79
moyen	collision -115	dommage_materiel -58	incendie 230	none -190	vandalisme 164	vol -79
mult*	collision -86	degats_des_eaux 174	dommage_materiel -41	incendie 101	none -72	vol -40
multiprise	collision -86	degats_des_eaux 174	dommage_materiel -41	incendie 101	none -72	vol -40
muni*	collision 264	none -51
municipale	collision 264	none -51
municipale a	collision 163
mur	blessure -41	bris_de_glace -50	degats_des_eaux 108	dommage_materiel 330	none -193	vandalisme -56
mur de	bris_de_glace -46	collision -76	dommage_materiel 178	evenement_climatique 97	none -59	vol -51
mur du	bris_de_glace -42	collision -152	degats_des_eaux 87	dommage_materiel 193	none -71
mur est	dommage_materiel -107	incendie 305	none -62
mur le	collision 116	degats_des_eaux 158	dommage_materiel -54	none -74
mure*	collision 208	none -65	vol -40
muret	collision 208	none -65	vol -40
murs	collision -40	evenement_climatique 195	none -67
musi*	blessure -48	bris_de_glace -43	collision -99	degats_des_eaux -60	dommage_materiel -89	evenement_climatique 177	incendie -101	none -171	vandalisme 288	vol -65
n	collision 42
n a	collision 106	none -53
n ai	collision 58	vandalisme 49
n arrive	none 212	vol -41
n avais	collision 97
n avait	collision 281	none -134
n avons	collision 94	none -71
n en	collision -72	degats_des_eaux 83	dommage_materiel 92	none 116	vandalisme -46	vol -60
n est	none 68	vol 66
n etait	dommage_materiel -40	none -92	vandalisme 66	vol 126
n ont	none -61	vol 142
n ose	bris_de_glace 69	collision -81	none -55	vol 143
n y	incendie 53	none -79	vol 134
nati*	collision 152	incendie 201	none -115	vandalisme -66	vol -89
nationale	collision 193	incendie 56	none -117
natu*	evenement_climatique 212	none -74
naturelle	evenement_climatique 212	none -74
ne l	blessure -59	bris_de_glace -50	degats_des_eaux -46	dommage_materiel -72	evenement_climatique -73	none 236	vandalisme -79	vol -101
ne pas	collision 102	none -73	vandalisme 93
ne peux	collision -68	evenement_climatique 114	none 105	vol -46
ne s	collision 140	dommage_materiel 88	none -75
ne sais	dommage_materiel 125	vol -48
ne se	blessure 251	dommage_materiel -49	none -119	vol -47
ne suis	none 137
ne veux	none 85	vol 61
nega*	blessure -41	collision -57	degats_des_eaux -40	dommage_materiel -54	evenement_climatique -45	none 158	vandalisme -49	vol -51
negatif	blessure -41	collision -57	degats_des_eaux -40	dommage_materiel -54	evenement_climatique -45	none 158	vandalisme -49	vol -51
neig*	blessure -44	collision -75	dommage_materiel -44	evenement_climatique 396	none -111	vol -50
neige	blessure -44	collision -75	dommage_materiel -44	evenement_climatique 396	none -111	vol -50
neige a	collision -88	dommage_materiel -56	evenement_climatique 349	none -117
neim*	collision -46	none -95	vol 237
neiman	collision -46	none -95	vol 237
neiman est	collision -46	none -95	vol 237
net	blessure -43	bris_de_glace -56	collision -97	degats_des_eaux -51	dommage_materiel 166	evenement_climatique -48	none -104	vandalisme -60	vol 169
nez	bris_de_glace 102	collision 94	degats_des_eaux 41	dommage_materiel -54	none -101
ni	collision 64	evenement_climatique 49
ni blesse	collision 77	evenement_climatique 178	none -104	vol -55
ni constat	collision 285	none -108
ni l	collision -51	degats_des_eaux -42	dommage_materiel -58	evenement_climatique -52	none 191	vandalisme -41	vol -91
ni moi	collision 186	none -83
ni police	collision 295	incendie -62	none -132
ni rien	collision -61	degats_des_eaux 114	incendie 111
niec*	collision 47	dommage_materiel 104	none -44
niece	collision 47	dommage_materiel 104	none -44
nive*	collision 182	none -56
niveau	collision 182	none -56
nn	autre -50	blessure -62	bris_de_glace -56	collision -90	degats_des_eaux -62	dommage_materiel -80	evenement_climatique -65	incendie -52	none 179	vandalisme -73	vol -81
noel	collision -48	evenement_climatique -50	none 304	vol -100
noir	degats_des_eaux 46	dommage_materiel -54	incendie 239	none -73
noir*	degats_des_eaux -46	incendie 230	none -85
noircie	degats_des_eaux -53	incendie 319	none -67	vandalisme -47
noire	degats_des_eaux -42	evenement_climatique 82	incendie 120	none -113	vandalisme 81
nom	blessure -51	bris_de_glace -44	collision 216	none -84	vandalisme 110	vol -44
non	none 214	vol -48
non ce	none 143
non je	collision 120
non mais	dommage_materiel -68	none 117	vandalisme -68
non pas	none 126	vol -51
non plus	collision 136	none -79	vol -55
nos	collision 48	dommage_materiel 59	none -98	vol 68
note	collision 154
notr*	none -90
notre	none -90
notre vehicule	collision 310	none -92	vol -46
nou	blessure -46	bris_de_glace -71	collision -99	degats_des_eaux -53	dommage_materiel -95	evenement_climatique 316	incendie 167	none -152	vandalisme -40	vol -47
nour*	autre -66	bris_de_glace -52	collision -127	degats_des_eaux 201	dommage_materiel 227	evenement_climatique -46	none -191	vandalisme -53	vol -45
nous	autre 68	none -91
nous a	collision 139
nous avons	blessure 122	degats_des_eaux 166	evenement_climatique -60	none -100
nous etions	incendie 68	none -40	vol 60
nous n	collision 64	degats_des_eaux 40	none -53
nous on	bris_de_glace 76	collision -93	dommage_materiel -51	evenement_climatique 283	none -96	vandalisme -50	vol -63
nous ont	collision -80	evenement_climatique 191	incendie 74	none -60
nous sommes	autre 189	collision -43	incendie 79	none -124	vol -45
nouv*	none 195
nouveau	bris_de_glace -125	none 319
nouvelles	none 136
nouvelles de	none 110
nouvelles pour	degats_des_eaux -79	none 182
noye	blessure -84	bris_de_glace -60	collision -169	degats_des_eaux -57	dommage_materiel 289	evenement_climatique 177	incendie -74	none -294	vandalisme -58	vol -80
noye*	autre -46	blessure -44	bris_de_glace -112	collision -163	degats_des_eaux 414	dommage_materiel 85	evenement_climatique -55	incendie -55	none -257	vandalisme -73	vol -111
noyee	autre -52	blessure -50	bris_de_glace -140	collision -160	degats_des_eaux 260	dommage_materiel 155	evenement_climatique -59	incendie -53	none -278	vandalisme -82	vol -113
nu	blessure -63	bris_de_glace -51	collision -142	dommage_materiel -62	evenement_climatique 345	none -62
nuit	dommage_materiel -47	incendie 42
nuit a	collision -66	evenement_climatique 115	none -81	vol 87
nuit de	collision -58	dommage_materiel -44	incendie 69	none 44	vandalisme 68	vol 83
nuit du	collision -74	none -85	vol 211
nuit sans	collision 164	none -159	vandalisme 132	vol -95
nuit*	autre 243	blessure -40	collision -105	degats_des_eaux -46	dommage_materiel -49	evenement_climatique -46	incendie -65	none -180	vandalisme 212	vol -128
nul	collision 40	dommage_materiel -42	none -56	vandalisme 95
nul n	collision 51	dommage_materiel -45	none -58	vandalisme 243	vol -90
nul ne	collision -103	dommage_materiel -59	evenement_climatique 125	none -136	vol 204
nume*	collision 52	none 118
numero	collision 52	none 118
numero de	collision -41	none 205
nuqu*	collision 238	none -62
nuque	collision 238	none -62
nuque et	collision 118
o	blessure 113	collision 107	incendie 69	none -177	vandalisme -42	vol 45
obse*	collision 182	degats_des_eaux -50	dommage_materiel -80	evenement_climatique 174	incendie -78	none -129	vandalisme -58
occu*	bris_de_glace 68	degats_des_eaux 151	none -93	vol 53
occupant	degats_des_eaux 263	evenement_climatique -49	none -103	vol -52
oeil	bris_de_glace 151	collision -44	evenement_climatique 83	none -63
oise*	bris_de_glace 232	dommage_materiel -44	none -57
oiseau	bris_de_glace 232	dommage_materiel -44	none -57
ok	autre -44	blessure -52	bris_de_glace 216	collision 60	degats_des_eaux -74	dommage_materiel -86	evenement_climatique -52	incendie 41	vandalisme -82	vol -80
okay	collision 281	evenement_climatique -43	none -161
oliv*	evenement_climatique 137	none -52
oliviers	evenement_climatique 137	none -52
on	dommage_materiel -40	vol 79
on a	dommage_materiel -41	none -99	vandalisme 81	vol 96
on attend	collision 140
on dirait	bris_de_glace 168	collision -68	degats_des_eaux -46	dommage_materiel -42	evenement_climatique 60	incendie -41	none -148	vandalisme 144	vol -42
on est	collision 83	none 93	vol -41
on etait	collision 94	evenement_climatique 51	none -64
on fe	autre 327	bris_de_glace -68	collision 45	degats_des_eaux -43	dommage_materiel -63	evenement_climatique -74	none -266	vandalisme -60	vol -61
on l	blessure 276	collision 53	degats_des_eaux -44	incendie -63	none -182	vandalisme -46	vol -52
on lui	blessure -57	bris_de_glace 280	collision -85	dommage_materiel -69	incendie -41	none -129	vol 152
on m	dommage_materiel -42	none -83	vandalisme 52	vol 199
on ma	collision -126	none -133	vandalisme 70	vol 315
on me	collision -78	none 99	vol 135
on n	collision 91	none -47	vandalisme 58
on ne	collision 82	dommage_materiel -44	evenement_climatique 118	none 107	vandalisme -46	vol -70
on pri	collision -76	none -140	vandalisme -67	vol 374
on s	collision 78	evenement_climatique 42	none -71	vol 97
oncl*	collision 46	evenement_climatique 84
oncle	collision 46	evenement_climatique 84
ont	none -107	vandalisme 78	vol 68
ont arrache	collision -69	vol 179
ont entendu	incendie 178	none -50	vol -40
ont essaye	collision -72	none -91	vandalisme -59	vol 293
ont ete	collision -68	dommage_materiel -40	evenement_climatique 198	none -64	vandalisme 65
ont fait	dommage_materiel 73
ont jete	bris_de_glace -48	collision -108	evenement_climatique -42	none -57	vandalisme 352	vol -62
ont mis	collision -66	degats_des_eaux -40	incendie 114	none -81	vandalisme 174	vol -95
ont pas	collision -43	none -68	vandalisme 158	vol 47
ont peri	collision -44	degats_des_eaux 72	incendie 190	none -46	vol -53
ont pris	collision -44	none -72	vol 221
ont releve	collision 112	evenement_climatique -41	none -42	vol 91
ont rempli	collision 108
ont rien	bris_de_glace 142	collision 83	none -59	vol -54
ont tout	collision 154	incendie 55	none -72
onze	collision 90	evenement_climatique 135	none -51	vol -57
oper*	autre 245	blessure 113	collision -88	degats_des_eaux -50	dommage_materiel -51	evenement_climatique 101	none -160	vandalisme -54	vol -66
opere	autre 327	blessure 40	collision -81	dommage_materiel -48	none -128	vandalisme -46	vol -59
opere hier	autre -47	blessure 166	bris_de_glace 125	collision -93	none -73	vol -79
orag*	blessure -41	collision -97	degats_des_eaux -64	dommage_materiel 125	evenement_climatique 352	incendie -40	none -114	vandalisme -48	vol -64
orage	blessure -44	collision -97	degats_des_eaux -66	dommage_materiel 149	evenement_climatique 325	none -114	vandalisme -48	vol -64
orage de	collision -104	evenement_climatique 217
oran*	collision 161	dommage_materiel -54	evenement_climatique 151	none -69	vandalisme -45
ordi*	collision -63	dommage_materiel 180	vol 86
ordinateur	collision -63	dommage_materiel 180	vol 86
ordinateur portable	collision -72	dommage_materiel 223	none -113	vol 116
ordr*	collision 141
ordre	collision 141
orei*	dommage_materiel -69	evenement_climatique 203	none -69	vandalisme -46
oreille	dommage_materiel -69	evenement_climatique 203	none -69	vandalisme -46
orig*	autre -44	bris_de_glace -44	collision -92	degats_des_eaux 274	dommage_materiel -46	evenement_climatique -43	incendie 164	none -284	vandalisme -77	vol -84
origine	autre -44	bris_de_glace -44	collision -92	degats_des_eaux 274	dommage_materiel -46	evenement_climatique -43	incendie 164	none -284	vandalisme -77	vol -84
orte*	blessure -57	collision -41	dommage_materiel 298	none -76
orteil	blessure -82	collision -111	dommage_materiel 374	none -100	vol -49
orth*	autre 323	blessure -80	collision -73	degats_des_eaux -52	dommage_materiel -60	evenement_climatique -46	none -312	vandalisme -68	vol 68
ose	collision -42	none -42	vol 217
ose plus	bris_de_glace 67	collision -49	dommage_materiel -69	vol 163
osi	collision 398	degats_des_eaux -41	evenement_climatique -51	none -123	vandalisme -41	vol -59
ou	autre 100	collision -41	dommage_materiel -40	none 46
ou en	autre -43	dommage_materiel -49	none 255
ou je	autre 280	collision -62	dommage_materiel -48	none -241	vandalisme -49	vol 117
ouai*	collision -41	degats_des_eaux -45	none 154
ouais	collision -41	degats_des_eaux -45	none 154
ouais c	degats_des_eaux -50	none 107
oubl*	autre 49	collision -65	degats_des_eaux 79	dommage_materiel -45	incendie 65	none 100	vandalisme -43	vol -46
oublie	autre 70	collision -73	degats_des_eaux 116	dommage_materiel -46	none 73	vol -47
oublie de	degats_des_eaux 165	none -78
oued	collision -65	degats_des_eaux -59	evenement_climatique 411	none -142	vol -51
oued a	degats_des_eaux -70	dommage_materiel -41	evenement_climatique 174
ouf	blessure -50	bris_de_glace -42	collision -182	degats_des_eaux 51	dommage_materiel 157	evenement_climatique -70	incendie -70	none -203	vandalisme 267	vol -141
oui	none 221
oui bien	collision -58	degats_des_eaux -40	none 133
oui c	none 85
oui enfin	collision -42	none 102
oui je	none 123
oui mais	collision -114	dommage_materiel -44	none 190	vandalisme -42
oui oui	collision -44	degats_des_eaux 42	none 129
outi*	collision -78	none -64	vol 271
outils	collision -45	none -54	vol 211
ouve*	collision 63	degats_des_eaux 88	none -89
ouver	collision -50	degats_des_eaux 68	vol 144
ouvert	collision 76	degats_des_eaux 70	none -84	vandalisme 42
ouvert la	blessure -75	collision 172	dommage_materiel -67	evenement_climatique 53	none -137	vandalisme 128	vol -66
ouvert le	collision -76	degats_des_eaux 106	incendie 168	none -51	vol -56
ouvert sa	collision 162	none -49
ouverte	collision 108	degats_des_eaux 129	dommage_materiel -44	evenement_climatique -46	none -121	vandalisme 56
ouvr*	bris_de_glace 92	degats_des_eaux 72	none -123
ouvrant	bris_de_glace 159	collision 174	dommage_materiel -58	none -98
ouvrant ma	collision 272	none -81
ouvrier	blessure -45	bris_de_glace 195	collision 43	degats_des_eaux -51	dommage_materiel -73	evenement_climatique -55	none -151	vandalisme -54	vol 164
ouvriers	bris_de_glace -50	collision -86	degats_des_eaux -42	dommage_materiel 162	evenement_climatique 190	none -110	vandalisme -42	vol -62
oxyg*	collision -57	incendie 255	none -49
oxygene	collision -57	incendie 255	none -49
pa	blessure 42	dommage_materiel -42	none -156	vandalisme 88	vol 48
pa de	blessure 109	bris_de_glace 100	collision 113	dommage_materiel -49	none -196	vandalisme -48
pa voulu	collision 244	none -75
pa vu	none -82	vandalisme -71	vol 219
pail*	collision -59	degats_des_eaux -41	incendie 315	none -144	vandalisme -44	vol -55
paille	collision -59	degats_des_eaux -41	incendie 315	none -144	vandalisme -44	vol -55
pale*	degats_des_eaux -69	dommage_materiel -58	evenement_climatique 172	none -104	vandalisme -49	vol 129
palettes	collision -73	degats_des_eaux -100	dommage_materiel -73	evenement_climatique 224	none -128	vandalisme -70	vol 186
pali*	collision -79	degats_des_eaux 178	dommage_materiel -78	evenement_climatique -44	incendie 76	none -127	vol 120
palier	collision -79	degats_des_eaux 178	dommage_materiel -78	evenement_climatique -44	incendie 76	none -127	vol 120
pann*	autre 147	bris_de_glace 76	collision -85	degats_des_eaux 90	none -169	vol -42
panne	autre 266	blessure -46	collision -106	degats_des_eaux 182	evenement_climatique -69	none -140	vandalisme -43	vol -59
panneaux	autre -42	collision -42	degats_des_eaux -41	evenement_climatique 140	none -97	vandalisme 113
panneaux solaires	autre -42	collision -42	degats_des_eaux -41	evenement_climatique 140	none -97	vandalisme 113
pano*	bris_de_glace 462	collision -128	degats_des_eaux -54	dommage_materiel -62	evenement_climatique -57	none -141	vol -64
panoramique	bris_de_glace 462	collision -128	degats_des_eaux -54	dommage_materiel -62	evenement_climatique -57	none -141	vol -64
pans*	blessure 288	bris_de_glace 77	collision -132	degats_des_eaux -45	dommage_materiel -98	evenement_climatique -65	none -152	vandalisme -124	vol -93
papi*	collision 137	degats_des_eaux 42	dommage_materiel -49	vol 40
papier	collision 158	degats_des_eaux 72	dommage_materiel -41	none -103
papiers	collision -114	dommage_materiel -70	none 228	vol 81
par	none -94
par 1	blessure -40	bris_de_glace -41	collision 128	degats_des_eaux -42	dommage_materiel -74	evenement_climatique 216	incendie -44	none -151	vandalisme -44	vol -42
par des	blessure -43	bris_de_glace -53	collision -143	degats_des_eaux -109	dommage_materiel -121	evenement_climatique -64	incendie -72	none -233	vandalisme 451	vol -100
par dessus	blessure -41	collision 74	dommage_materiel -52	vandalisme -84	vol 186
par l	degats_des_eaux 59	evenement_climatique 103	none -66	vandalisme -68	vol 68
par la	autre 45	degats_des_eaux 129	evenement_climatique 100	none -118	vol -67
par le	blessure 76	collision -59	degats_des_eaux -41	dommage_materiel -45	incendie 112	none -79	vandalisme 139
par les	blessure -40	collision 41	degats_des_eaux -40	dommage_materiel 92	evenement_climatique 48	incendie 56	none -51	vol -50
par mon	autre 231	blessure 190	degats_des_eaux -52	dommage_materiel -43	none -272	vandalisme -45	vol -52
par telephone	collision -124	dommage_materiel -50	none 387	vol -62
par terre	none -56	vol 195
par un	blessure 93	bris_de_glace 45	collision 99	none -95
par une	collision 285	none -63	vol -49
para*	bris_de_glace 102	collision -119	dommage_materiel -94	evenement_climatique 462	none -155	vandalisme -58	vol -59
parapluie	bris_de_glace 113	collision -83	evenement_climatique 193	none -110	vol -58
parasol	collision -56	evenement_climatique 230	none -58	vol -43
parc*	collision 110	none -66	vandalisme 47
parce	collision 72	none -61	vandalisme 59
parce qu	collision 143
parce que	none -74	vandalisme 83	vol 59
pard*	bris_de_glace 43	dommage_materiel 83
pardon	bris_de_glace 43	dommage_materiel 83
pare	bris_de_glace 212	none -73	vandalisme -41
pare brise	bris_de_glace 297	dommage_materiel -42	none -64	vandalisme -46
pare choc	collision 90	none -44
pare chocs	collision 194	dommage_materiel 131	none -127	vol -53
pare*	autre 163	bris_de_glace 82	degats_des_eaux -55	incendie 100	none -201
parents	autre 213	incendie 137	none -223
parf*	collision -55	dommage_materiel 123	incendie -58	none 126	vol -40
parfaitement	collision -78	dommage_materiel 80	evenement_climatique -43	incendie -95	none 136	vandalisme -40	vol -58
park*	collision 129	none -91
parking	collision 129	none -91	vol 44
parking de	none -59	vol 150
parking du	collision 178	none -46
parking souterrain	collision 126	dommage_materiel -42	evenement_climatique 98	none -77	vol -43
parl*	blessure 66	none 53
parle	dommage_materiel 100
parle pas	collision 109
parlent	blessure 347	bris_de_glace -51	collision -165	degats_des_eaux -81	dommage_materiel -84	evenement_climatique -78	incendie -63	none -208	vandalisme -92
parler	none 162
parler a	none 164
parlez	none 120
parlez vous	none 109
paro*	bris_de_glace 379	collision -100	degats_des_eaux -117	dommage_materiel -59	evenement_climatique -45	incendie -45	none -202	vandalisme -58
paroi	bris_de_glace 379	collision -100	degats_des_eaux -117	dommage_materiel -59	evenement_climatique -45	incendie -45	none -202	vandalisme -58
parp*	collision -49	none -94	vol 228
parpaings	collision -49	none -94	vol 228
parq*	collision -60	degats_des_eaux 244	dommage_materiel 47	none -111	vandalisme 56	vol -42
parquet	collision -60	degats_des_eaux 244	dommage_materiel 47	none -111	vandalisme 56	vol -42
parquet gondole	collision -45	degats_des_eaux 292	none -130
part	autre 117	none -63
part dieu	collision -125	none -60	vol 252
part entre	autre 407	blessure -41	collision -130	degats_des_eaux -49	dommage_materiel -83	none -225	vandalisme -55	vol -110
part mon	collision 81	dommage_materiel -44	incendie 97
part pas	collision 166	degats_des_eaux -49	dommage_materiel 167	none -131	vol -43
part*	collision 51	degats_des_eaux 52	incendie 40	none -106
parti	blessure 108	collision 85	incendie 95	none -94	vandalisme -41
parti j	collision 113	dommage_materiel -43	none -88	vol 120
partie	bris_de_glace 81	collision 132	degats_des_eaux -53	dommage_materiel -45	none -111	vandalisme 142	vol -67
parties	collision 140	none -53
partir	bris_de_glace -90	collision -71	none -134	vandalisme 386	vol -142
partou	blessure -46	collision 155	dommage_materiel -55	evenement_climatique -62	incendie 212	none -111
partout	bris_de_glace 135	degats_des_eaux 187	none -111	vandalisme -40
partout dans	bris_de_glace -52	collision -58	degats_des_eaux 328	incendie -106	none -182	vol -57
pas	none 40
pas a	none 136
pas appele	collision -54	none -112	vandalisme 214	vol -81
pas appeler	collision 153	dommage_materiel -57	none -93	vol 83
pas arrete	blessure -41	collision 270	none -51
pas besoin	collision 68
pas bien	collision 113
pas certain	collision -41	none 124
pas d	collision 82
pas de	collision 72	degats_des_eaux 48	none -51	vandalisme 49	vol -53
pas du	collision -56	none 236
pas en	blessure 184	collision 130	none -137	vandalisme -60	vol -44
pas encore	collision -56	dommage_materiel -40	none 65	vol 200
pas ete	collision 91	incendie 70	none -51
pas eu	collision 100	incendie 46	none -124	vandalisme 69	vol 44
pas faire	collision 303	none -149
pas fait	bris_de_glace 58	none 104	vandalisme 43
pas freine	collision 366	none -184	vandalisme -46	vol -49
pas hier	none 152
pas il	collision 198	none -113
pas juge	collision 187	none -45
pas la	dommage_materiel 50	evenement_climatique -41
pas le	incendie 120
pas mal	blessure -40	bris_de_glace -45	collision -60	degats_des_eaux -51	dommage_materiel 146	incendie -42	none 194	vandalisme -51	vol -57
pas moi	collision -99	none 315	vandalisme -56	vol -60
pas pour	none 166
pas pu	none -70	vandalisme 121	vol 83
pas recu	incendie -52	none 283
pas si	autre -41	collision 123	degats_des_eaux -61	dommage_materiel 298	evenement_climatique -56	incendie -58	none -210	vandalisme -57	vol -128
pas signe	none 97
pas survecu	collision 41	incendie 99
pas trop	collision -107	dommage_materiel -48	evenement_climatique -65	none 158
pas un	evenement_climatique 43	incendie 68	none -96	vandalisme 164	vol -69
pas une	bris_de_glace 151	collision -92	evenement_climatique 67	incendie 42	none -56
pas voulu	none -80	vol 193
pas vraiment	none 104
passage	collision 185
passage pieton	collision 203	none -45	vol -48
passager	collision 101	none -62	vandalisme -41	vol 72
passagere	collision 116
passais	collision 234	dommage_materiel -53
passait	bris_de_glace 135	collision -66	dommage_materiel -58	evenement_climatique 143	none -64
passe	degats_des_eaux 106
passe l	collision -72	dommage_materiel 251	vandalisme -43	vol -44
passe sur	collision 49	degats_des_eaux 183	dommage_materiel -43	incendie -42	none -91	vol -41
passee	vandalisme 75	vol -52
passee chez	collision -46	degats_des_eaux 174	none -51
passeport	autre 241	collision -172	degats_des_eaux -46	dommage_materiel -60	none -170	vandalisme -49	vol 135
passer	none 183
passes	collision 98	none -41	vol 97
passes par	collision -43	evenement_climatique -44	vol 198
passez	none 176
passez moi	none 159
past*	collision 208	none -74
pasteur	collision 221	none -85
pati*	blessure 235	collision -54	degats_des_eaux 48	none -109	vandalisme 75	vol -109
patient	degats_des_eaux 96	none -51	vandalisme 130	vol -56
paum*	bris_de_glace -42	collision -103	dommage_materiel 225	none -104	vandalisme -52	vol 101
paume	bris_de_glace -42	collision -103	dommage_materiel 225	none -104	vandalisme -52	vol 101
pauv*	incendie -44	none -63	vandalisme 223	vol -98
pauvre	incendie -44	none -63	vandalisme 223	vol -98
paye	autre 277	blessure -50	bris_de_glace -45	collision -145	degats_des_eaux -52	dommage_materiel -64	evenement_climatique -55	incendie -42	none -260	vandalisme 244	vol -140
pdt	blessure 174	bris_de_glace 118	collision -122	degats_des_eaux -48	dommage_materiel -69	evenement_climatique 104	none -198	vandalisme 58	vol -52
peag*	collision 146	none -55
peage	collision 146	none -55
peage de	collision 149	none -69
pein*	blessure 40	degats_des_eaux 59	dommage_materiel -40	none -68	vandalisme 184	vol -46
peine	collision 83	none 105
peine de	none 181
peinture	incendie -46	none -112	vandalisme 249	vol -40
pell*	collision 99	evenement_climatique 82	none -107	vol 77
pelle	collision 177	dommage_materiel -50	none -127	vol 130
pelle mecanique	collision 177	dommage_materiel -50	none -127	vol 130
pend*	evenement_climatique 48	none -114	vol 125
pendant	dommage_materiel -44	none -113	vol 151
pendant l	collision -72	dommage_materiel -159	evenement_climatique 248	none -132	vandalisme -63	vol 219
pendant la	collision 82	dommage_materiel -53	none -131	vandalisme 92	vol 54
pendant mon	autre -43	collision -40	degats_des_eaux -85	dommage_materiel -42	evenement_climatique -52	none -159	vandalisme -62	vol 259
pendant qu	collision -89	none -57	vol 233
pendant que	collision 65	degats_des_eaux 110	none -42
pendant une	autre 311	blessure -63	collision 131	degats_des_eaux -65	dommage_materiel -68	evenement_climatique -61	incendie -50	none -213	vandalisme -61	vol -66
pens*	autre 132	collision 42	vol -44
pense	autre 177	incendie -40	none 44	vol -52
perc*	collision 118	degats_des_eaux 44	none -86
perce	bris_de_glace -53	collision -55	degats_des_eaux 256	dommage_materiel 73	none -83
perce un	collision -67	degats_des_eaux 88	dommage_materiel 207	evenement_climatique -45	none -101
perceuse	collision -78	degats_des_eaux -83	dommage_materiel 128	none -169	vandalisme -54	vol 217
percute	collision 281	none -89
percute a	collision 126	none -52
percute mon	collision 251	none -108
percute un	blessure -81	collision 418	dommage_materiel -47	incendie -43	none -143
percutee	blessure -48	collision 252	none -42	vol -65
perd*	autre 185	dommage_materiel 103	none -114	vandalisme -42	vol -54
perdu	autre 155	degats_des_eaux -43	dommage_materiel 81	none -104	vol -51
perdu le	collision 159
perdu mes	autre 434	blessure -50	bris_de_glace -61	collision -136	degats_des_eaux -56	dommage_materiel -174	evenement_climatique -64	incendie -65	none -246	vandalisme -107	vol -171
perdue	autre 248	blessure -50	bris_de_glace -66	collision -83	degats_des_eaux -84	dommage_materiel 226	evenement_climatique -74	incendie -52	none -233	vandalisme -99	vol -112
pere	incendie 56	none -70	vol 57
pere est	blessure 174	collision -62	dommage_materiel -66	evenement_climatique 126	incendie -45	none -79	vol -68
pere qui	autre -44	collision -66	degats_des_eaux -63	dommage_materiel -49	incendie 187	none -158	vol 189
peri	collision -44	degats_des_eaux 72	incendie 190	none -46	vol -53
perm*	autre 218	collision 112	dommage_materiel -45	none -250	vandalisme -46	vol 52
permis	autre 273	collision 146	dommage_materiel -47	none -277	vandalisme -42	vol -45
persone	collision 100	degats_des_eaux 141	evenement_climatique -56	none -75
persone a	collision 100	degats_des_eaux 141	evenement_climatique -56	none -75
personne a	collision 52	dommage_materiel 141	none -42	vandalisme -46
personne de	bris_de_glace 107	collision 79	evenement_climatique 107	incendie -45	none -112	vol -42
personne n	degats_des_eaux 79	none 45
personnel	collision -41	dommage_materiel -51	incendie 154	none -116	vandalisme -41	vol 169
pert*	autre -49	blessure -43	bris_de_glace -50	collision 206	degats_des_eaux 222	dommage_materiel -82	evenement_climatique -146	incendie -57	none -236	vandalisme -73	vol -113
perte	autre -49	blessure -43	bris_de_glace -50	collision 206	degats_des_eaux 222	dommage_materiel -82	evenement_climatique -146	incendie -57	none -236	vandalisme -73	vol -113
peta*	collision -40	incendie 72	none -72	vandalisme 158	vol -76
petard	collision -40	incendie 72	none -72	vandalisme 158	vol -76
pete	blessure 238	collision -97	dommage_materiel -56	none -171	vol 68
peti*	blessure 148	bris_de_glace 40	collision 50	none -131	vol -56
petit	bris_de_glace 50	collision 139	none -92
petit choc	collision 246	none -120
petite	autre 143	blessure 277	bris_de_glace -51	collision -85	degats_des_eaux -61	dommage_materiel 45	evenement_climatique -43	incendie -82	none -257	vandalisme -59	vol -94
petits	blessure 136	bris_de_glace 95	evenement_climatique -40	none -93	vandalisme 45	vol -58
petits malins	none -75	vandalisme 178
petr*	collision -62	incendie 271	none -50	vol -57
petrin	collision -62	incendie 271	none -50	vol -57
peu	dommage_materiel 95	incendie 122	none -92
peu de	dommage_materiel -77	incendie 157
peug*	collision 118	degats_des_eaux -53	evenement_climatique 197	incendie -62	none -92	vol -43
peugeot	collision 118	degats_des_eaux -53	evenement_climatique 197	incendie -62	none -92	vol -43
peur	collision 75	incendie 42	none -55	vandalisme 42
peut	blessure 77	bris_de_glace 79	collision -80	dommage_materiel -57	none 177	vol -61
peut etre	bris_de_glace 128	collision -62	none 82	vol -53
peux	collision -48	evenement_climatique 47	none 127
peux pas	collision -68	evenement_climatique 114	none 105	vol -46
phal*	blessure 233	collision -127	degats_des_eaux -51	dommage_materiel -59	evenement_climatique -84	incendie -49	none -188	vandalisme 163	vol -87
phar*	collision 118	none -115	vandalisme 156
phare	bris_de_glace 88	collision 238	none -97	vandalisme -42
phares	autre -42	blessure -43	dommage_materiel -44	incendie -61	none -220	vandalisme 355	vol -118
pharmacie	collision 45	none -46	vandalisme 66
phot*	dommage_materiel 93	vol -46
photo	dommage_materiel 179	none 40	vol -42
photos	none 55	vandalisme 75	vol -54
phys*	collision -56	vandalisme 107	vol 107
physique	collision -44	none 42	vol 139
physiquement	collision -63	none -103	vandalisme 185
pian*	collision -43	dommage_materiel 364	none -137
piano	collision -43	dommage_materiel 364	none -137
pick*	collision -58	none -100	vandalisme -44	vol 339
pickpocket	none -77	vol 236
piec*	bris_de_glace 62	dommage_materiel 91
piece	bris_de_glace 114	dommage_materiel 54	none -42
piece de	bris_de_glace 136	none -44
pieces	autre -64	collision -97	degats_des_eaux 110	dommage_materiel 119	none 100	vandalisme -44	vol -49
pied	bris_de_glace 44	collision -49	none -84	vandalisme 118
pied*	blessure 74	collision -95	degats_des_eaux 53	evenement_climatique 149	none -71	vol -43
pieds	blessure 74	collision -95	degats_des_eaux 53	evenement_climatique 149	none -71	vol -43
pieds dans	blessure 225	collision -70	degats_des_eaux 69	dommage_materiel -45	evenement_climatique -52	none -96	vol -61
pier*	bris_de_glace 63	collision -46	dommage_materiel -50	evenement_climatique -48	none -118	vandalisme 401	vol -132
pierre	bris_de_glace 153	collision -50	dommage_materiel -62	none -111	vandalisme 264	vol -101
pierre a	bris_de_glace 309	dommage_materiel -56	none -78	vandalisme -149	vol -77
pierres	bris_de_glace -99	collision -40	evenement_climatique -74	none -129	vandalisme 423	vol -168
piet*	collision 314	dommage_materiel -84	none -85	vol -41
pieton	collision 314	dommage_materiel -84	none -85	vol -41
pieton a	collision 335	dommage_materiel -136	none -124
pige*	bris_de_glace 113	collision 46
pigeon	bris_de_glace 113	collision 46
pile	autre -46	blessure 399	bris_de_glace -50	degats_des_eaux -50	dommage_materiel -101	evenement_climatique -48	incendie -112	none -300	vandalisme -63	vol -80
pili*	collision 251	dommage_materiel -41	none -131	vol -41
pilier	collision 251	dommage_materiel -41	none -131	vol -41
pilo*	collision 265	dommage_materiel -46	none -94
pilote	collision 265	dommage_materiel -46	none -94
pin	collision -99	dommage_materiel -44	evenement_climatique 371	none -145	vandalisme -51
ping	bris_de_glace 153	collision -75	dommage_materiel -72	evenement_climatique 153	none -112	vandalisme -41
ping pong	bris_de_glace 153	collision -75	dommage_materiel -72	evenement_climatique 153	none -112	vandalisme -41
piqu*	blessure 366	collision -143	degats_des_eaux -44	dommage_materiel -55	evenement_climatique -42	none -221	vandalisme -69	vol 186
pique	blessure -47	collision -57	none -115	vandalisme -41	vol 348
pique mon	blessure -55	collision -72	none -103	vandalisme -46	vol 347
pisc*	blessure 71	collision -75	dommage_materiel 116	evenement_climatique 209	none -126	vol -53
piscine	blessure 71	collision -75	dommage_materiel 116	evenement_climatique 209	none -126	vol -53
piscine et	collision -48	evenement_climatique 231	incendie -40	none -41
pist*	bris_de_glace 90	incendie 136	none -112	vandalisme -41
piste	bris_de_glace 90	incendie 136	none -112	vandalisme -41
plac*	dommage_materiel 59	none -73	vandalisme 113	vol -47
place	collision 71	none -56	vandalisme 152	vol -52
place les	none -46	vandalisme 123
placo	collision -151	degats_des_eaux 96	dommage_materiel 211	none -127
placo est	collision -151	degats_des_eaux 96	dommage_materiel 211	none -127
plaf*	collision -46	degats_des_eaux 273	none -83
plafon	collision -60	degats_des_eaux 319	none -179
plafond	collision -45	degats_des_eaux 254	none -73
plafond de	degats_des_eaux 197	none -62
plag*	autre 186	collision -66	dommage_materiel -51	evenement_climatique 71	none -102	vandalisme -62	vol 40
plage	autre 186	collision -66	dommage_materiel -51	evenement_climatique 71	none -102	vandalisme -62	vol 40
plai*	collision -40	dommage_materiel -40	none -44	vandalisme 93	vol 154
plaindre	collision -66	incendie 86	none 207	vol -49
plaint	collision 100	degats_des_eaux 65	none -54
plaint de	collision 140	none -44
plainte	collision -41	none -136	vandalisme 130	vol 204
plainte a	collision -51	none -82	vandalisme 122	vol 113
plainte au	collision 53	none -49	vol 91
plainte avec	autre -45	blessure -44	collision -78	degats_des_eaux -85	dommage_materiel -72	evenement_climatique -43	incendie -53	none -103	vandalisme 221	vol 141
plainte deposee	collision 62	none -43	vol 91
plainte en	collision -54	incendie 123	none -94	vol 84
plainte est	collision 156	none -75	vandalisme -57
plainte pas	none -144	vandalisme -48	vol 340
plainte pour	degats_des_eaux -55	vandalisme 228	vol -94
plak	autre -42	bris_de_glace 250	collision 179	degats_des_eaux -63	dommage_materiel -129	none -172	vandalisme -47	vol -61
plan	blessure -41	collision -86	degats_des_eaux -94	dommage_materiel 335	incendie -44	none -143	vol -55
plan de	blessure -41	collision -86	degats_des_eaux -94	dommage_materiel 335	incendie -44	none -143	vol -55
plan*	autre -40	blessure -43	bris_de_glace 138	collision 132	degats_des_eaux 86	dommage_materiel -121	evenement_climatique -59	incendie 114	none -163	vandalisme -65
planche	blessure -43	collision -142	degats_des_eaux -56	dommage_materiel -46	evenement_climatique -52	incendie 248	none -114	vandalisme -46	vol 108
plancher	collision -106	degats_des_eaux 336	evenement_climatique -43	none -66
plane	collision 162	degats_des_eaux 110	none -82	vol -66
plante	autre -67	blessure -75	bris_de_glace -73	collision 327	degats_des_eaux 44	dommage_materiel -230	evenement_climatique -73	incendie -86	none -240	vandalisme -169	vol -130
plaq*	bris_de_glace 63	collision 58	none -108	vandalisme 52
plaque	bris_de_glace 92	collision 116	none -117	vol 49
plaque d	collision 94	none -81	vol 160
plaques	collision -86	evenement_climatique 88	none -83	vandalisme 236	vol -75
plaques et	collision -63	none -64	vandalisme 258	vol -108
plat	autre 256	collision -73	evenement_climatique -40	none -255	vandalisme 188	vol -97
plat*	blessure 160	collision 84	evenement_climatique 75	none -152	vol -46
platane	blessure -65	bris_de_glace -40	collision 215	degats_des_eaux -40	dommage_materiel -51	evenement_climatique 61	incendie -81	none -179	vol -43
platre	blessure 273	none -166	vol -53
plea*	none 66
please	none 66
plei*	bris_de_glace 51	collision 60	none -56
plein	bris_de_glace 66	collision 44	incendie 55	none -61
plein de	collision -55	degats_des_eaux -44	evenement_climatique 100	incendie 186	none -52	vol -50
pleine	collision 50	evenement_climatique 91	none -52
pleu*	degats_des_eaux 98	evenement_climatique 102	none -91
pleure	collision -56	degats_des_eaux 175	incendie -43	none -149	vol 144
pleut	collision -63	degats_des_eaux 141	evenement_climatique 120	none -101
plie	collision 252	dommage_materiel -43	none -86
plie la	collision 210	dommage_materiel -41	none -54
plie*	blessure -47	bris_de_glace -43	collision -149	degats_des_eaux -43	dommage_materiel 354	evenement_climatique 162	incendie -42	none -185	vandalisme -58	vol -108
pliee	blessure -50	bris_de_glace -47	collision -145	degats_des_eaux -42	dommage_materiel 398	evenement_climatique 42	incendie -43	none -187	vandalisme -64	vol -127
pliee le	collision -118	dommage_materiel 238	vol -62
plin*	collision -78	dommage_materiel -40	none -77	vandalisme 61	vol 220
plinte	collision -96	none -83	vandalisme 89	vol 290
plom*	collision -54	degats_des_eaux 241	dommage_materiel -42	none -71	vol 52
plombier	collision -54	degats_des_eaux 241	dommage_materiel -42	none -71	vol 52
plombier a	degats_des_eaux 238	dommage_materiel -66	none -75
plot*	collision 100	evenement_climatique 85	none -41	vol -45
plots	collision 100	evenement_climatique 85	none -41	vol -45
plu	blessure -45	bris_de_glace -42	collision -68	degats_des_eaux -55	dommage_materiel 183	none -158	vandalisme -71	vol 150
plui*	collision 89	degats_des_eaux -80	evenement_climatique 296	none -113	vol -43
pluie	blessure -42	collision 189	degats_des_eaux -112	dommage_materiel -48	evenement_climatique 159	incendie -42	none -141	vandalisme -50	vol -73
pluies	degats_des_eaux -66	evenement_climatique 327	none -97
pluies diluviennes	collision -55	degats_des_eaux -134	evenement_climatique 356	incendie -45	none -78	vandalisme -52
plus	none -107	vol 166
plus de	blessure -52	collision -135	degats_des_eaux -43	dommage_materiel -61	evenement_climatique -53	none -390	vandalisme -58	vol 497
plus elle	dommage_materiel 180	none -88	vol -54
plus et	incendie 223	none -59	vol -55
plus il	degats_des_eaux -53	dommage_materiel 261	none -95	vol -55
plus la	collision -165	none -120	vandalisme -50	vol 387
plus rien	blessure -100	collision -90	degats_des_eaux -76	dommage_materiel -44	evenement_climatique 48	incendie 318	none -111	vandalisme -42	vol -87
plus vite	collision -74	evenement_climatique 113	none 119	vol -51
pneu	blessure -41	collision 320	dommage_materiel -50	none -103	vol -41
pneu*	degats_des_eaux -41	none -138	vandalisme 357	vol -58
pneus	collision -58	none -137	vandalisme 398	vol -60
pneus creves	none -162	vandalisme 282
poch*	blessure -45	collision -112	dommage_materiel 114	none -59	vol 170
poche	blessure -45	collision -112	dommage_materiel 114	none -59	vol 170
poid*	collision 57	evenement_climatique 99	none -45
poids	collision 57	evenement_climatique 99	none -45
poids de	evenement_climatique 181	none -40
poids lourd	collision 142	none -51
poig*	blessure 239	bris_de_glace -43	collision 223	dommage_materiel -65	none -165	vandalisme -51	vol -60
poignet	blessure 239	bris_de_glace -43	collision 223	dommage_materiel -65	none -165	vandalisme -51	vol -60
poignet qui	blessure 255	dommage_materiel -41	none -110	vol -63
poin	blessure 290	collision 43	dommage_materiel -60	evenement_climatique -50	none -219	vandalisme -42	vol -51
poin*	bris_de_glace 94	collision 100	none -92
point	bris_de_glace 50	collision 203	dommage_materiel 53	none -120
point de	collision 198	degats_des_eaux -56	dommage_materiel 225	none -165	vandalisme -54	vol -61
points	blessure 52	bris_de_glace 101	evenement_climatique 59	none -52
points de	blessure 143
pois*	collision 164	incendie 49	none -59
poisson	collision 164	incendie 49	none -59
poit*	collision 155	none -51
poitrine	collision 155	none -51
poitrine a	collision 155	none -51
poli*	collision 83	none -102	vandalisme 88	vol 61
police	collision 86	none -106	vandalisme 92	vol 58
police a	incendie 181	none -47	vandalisme 52	vol -63
police arrive	collision 227	none -40
police est	autre -42	dommage_materiel -64	incendie 87	none -44	vandalisme 148	vol -88
police je	collision 210	degats_des_eaux -42	dommage_materiel -40	evenement_climatique -52	incendie -50	none -196	vandalisme -52	vol 159
police l	bris_de_glace -40	collision -65	dommage_materiel -45	none -65	vandalisme 292	vol -47
police municipale	collision 264	none -51
police ni	collision 295	incendie -62	none -132
police non	collision 401	evenement_climatique -50	none -210	vandalisme -80	vol -71
police pour	bris_de_glace -43	collision -163	dommage_materiel -46	evenement_climatique -52	incendie -41	none -234	vandalisme 428	vol -104
police sur	collision 211	vol -40
police venue	collision -45	vol 101
policiers	collision 53	none -46	vol 102
pomm*	bris_de_glace -41	collision -66	evenement_climatique 113	vol 103
pomp*	evenement_climatique 74	incendie 135	none -76
pompe	autre -45	blessure -40	collision -87	degats_des_eaux 106	dommage_materiel -68	evenement_climatique 248	incendie -54	none -149	vandalisme -41	vol -42
pompe de	autre -45	blessure -40	collision -87	degats_des_eaux 106	dommage_materiel -68	evenement_climatique 248	incendie -54	none -149	vandalisme -41	vol -42
pompier	collision 59	degats_des_eaux -49	incendie 198	none -73	vandalisme -47
pompiers	collision 46	incendie 160	none -60
pompiers sont	collision -91	evenement_climatique 135	incendie 116	none -52
pompiers venus	collision -61	incendie 233	none -77
pong	bris_de_glace 153	collision -75	dommage_materiel -72	evenement_climatique 153	none -112	vandalisme -41
pont	collision 165	none -92	vandalisme 96
port	collision 143	dommage_materiel -42	none -68	vandalisme -62	vol 128
port arriere	none -82	vandalisme -71	vol 219
port*	collision 64	none -94
portable	collision -65	dommage_materiel 161	none -98	vol 177
portable dans	collision -54	dommage_materiel -104	none -96	vol 292
portail	collision 76	dommage_materiel -60	evenement_climatique 136	incendie 49	none -130	vandalisme 106	vol -56
portant	blessure 253	bris_de_glace -41	collision -129	degats_des_eaux -65	dommage_materiel 124	evenement_climatique -51	none -166	vol -110
porte	none -97	vandalisme 88	vol 79
porte bien	dommage_materiel -63	incendie 279	none -85	vol -119
porte d	collision -61	dommage_materiel -64	evenement_climatique 113	incendie -41	none -92	vandalisme -43	vol 155
porte de	collision -76	incendie 59	vandalisme 195	vol -66
porte du	autre -50	blessure -57	bris_de_glace -131	collision -139	degats_des_eaux -83	evenement_climatique -101	incendie -91	none -243	vandalisme 423	vol -117
porte plainte	none -55	vol 148
porte plinte	collision -73	dommage_materiel -47	none -109	vandalisme 44	vol 285
porte une	autre -41	blessure 294	bris_de_glace -64	collision 52	degats_des_eaux -52	dommage_materiel -96	evenement_climatique -43	none -211	vandalisme -95	vol -83
porte vitree	bris_de_glace 206	incendie -41	none -52	vandalisme -64	vol -41
portefeuille	collision -47	none -48	vol 195
porter	blessure 83	none -72	vandalisme 43	vol 81
porter plainte	blessure 129	none -121	vol 134
portiere	collision 277	dommage_materiel -40	none -65	vol -43
portiere au	collision 108
portiere j	collision 100
portiere sur	collision 299	none -89
portuaire	collision 405	dommage_materiel -55	none -127	vandalisme -42	vol -78
pose	collision 42	dommage_materiel 52	incendie 158	none -150
pose sur	collision -57	incendie 196	none -100	vol 59
pose*	none -43	vandalisme -70	vol 243
posee	none -43	vandalisme -70	vol 243
poss*	none 103
possible	none 134	vol -47
post*	blessure -43	collision -78	none -170	vandalisme 172	vol 138
poste	blessure -43	collision -78	none -170	vandalisme 172	vol 138
pot	collision -75	degats_des_eaux -41	dommage_materiel 220	evenement_climatique -118	none -153	vandalisme -105	vol 201
pot catalytique	none -128	vandalisme -43	vol 295
pote*	autre -63	blessure -80	bris_de_glace -79	collision 282	degats_des_eaux -69	dommage_materiel 126	evenement_climatique -59	incendie -60	none -332	vandalisme -86	vol -107
pots	collision -98	dommage_materiel -40	none -111	vandalisme 225	vol 40
poub*	collision -51	evenement_climatique 53	incendie 301	none -95	vandalisme -49	vol -52
poubelle	incendie 291	none -87	vandalisme -55	vol -52
poubelles	collision -95	evenement_climatique 131	incendie 219	none -104	vandalisme -43	vol -53
poul*	autre -53	blessure -51	bris_de_glace -50	collision -151	degats_des_eaux -61	dommage_materiel 248	evenement_climatique 57	incendie -52	none -280	vandalisme -73
poup*	autre -68	blessure -42	collision -94	degats_des_eaux -65	dommage_materiel 434	evenement_climatique -71	incendie -55	none -188	vandalisme -52	vol -100
pour	autre 60
pour ca	collision 85	degats_des_eaux -44	dommage_materiel -40	incendie -53	none -223	vandalisme 235	vol -84
pour declarer	autre -100	none 266	vol -50
pour l	autre 246	collision -76	none -130	vandalisme 71	vol -62
pour la	degats_des_eaux 88	none -120	vol 182
pour le	bris_de_glace -183	none 270	vol -44
pour les	autre 242	blessure -49	bris_de_glace 101	collision -105	degats_des_eaux -65	dommage_materiel -52	incendie 61	none -154	vandalisme -40	vol -48
pour lui	bris_de_glace 125	collision -74	degats_des_eaux 144	none -111
pour ma	blessure 228	collision -54	degats_des_eaux -67	evenement_climatique -48	vol -53
pour moi	collision -40	none 166
pour mon	bris_de_glace -62	collision -56	degats_des_eaux -44	evenement_climatique 50	none 125	vol 132
pour son	blessure 257	bris_de_glace -42	collision -153	degats_des_eaux -69	dommage_materiel -131	evenement_climatique -47	incendie -41	none -107	vandalisme 179	vol -58
pour trois	blessure 152	none -106
pour un	collision 121	none -82
pour une	autre 229	blessure -44	collision 54	dommage_materiel -52	none -202	vol -42
pour*	autre 206	collision -61	degats_des_eaux -40	dommage_materiel -54	vandalisme -52	vol 97
pourquoi	autre -70	degats_des_eaux -40	dommage_materiel -49	none 206	vandalisme -61	vol -106
pous*	bris_de_glace 47	collision 187	incendie 45	none -87
pousse	collision 152	incendie 104	none -90	vol -51
pousse contre	collision 135	none -51
pousses	collision 237	none -41
pout*	collision -71	degats_des_eaux -48	dommage_materiel 135	incendie 115	none -62
poutre	bris_de_glace -40	collision -70	dommage_materiel 183	evenement_climatique 60	none -42	vol -42
pouv*	autre 77	none 146
pouvez	autre 77	none 146
pouvez m	none 136
pouvez vous	autre 133	none 105	vandalisme -54	vol -48
pr	autre 154	bris_de_glace -43	collision 68	none -165	vandalisme 93
pr la	autre -41	blessure -55	collision 279	none -69	vandalisme -57	vol -58
prec*	degats_des_eaux 154
precise	degats_des_eaux 214	incendie -40	none -76
precise qu	collision -106	degats_des_eaux 297	none -79	vol -42
pref*	none 79
prefere	degats_des_eaux 43	none 102
prefererais	collision -47	none 93	vandalisme 67
prej*	collision -66	degats_des_eaux 53	dommage_materiel 188	none -102
prejudice	collision -66	degats_des_eaux 53	dommage_materiel 188	none -102
prejudice corporel	collision -66	degats_des_eaux 53	dommage_materiel 188	none -102
prem*	incendie 46	none 118
premier	incendie 46	none 118
pren*	collision 57	dommage_materiel -43	none -105	vandalisme 49	vol 195
prendre	dommage_materiel -45	none -81	vandalisme 63	vol 223
prendre nos	collision 215	vol -48
pres*	autre 58	blessure 43	none -132
present	evenement_climatique 99
presente	degats_des_eaux 63	incendie 51	none -55
presque	collision 40	evenement_climatique 220	incendie -53	vandalisme -44	vol -49
pressee	blessure 274	dommage_materiel -46	none -85	vol -54
pret*	collision 222	none -90
pretend	collision 222	none -90
pretend que	collision 222	none -90
prev*	autre 82	collision 140	dommage_materiel -44	evenement_climatique -50	incendie 170	none -166	vandalisme -44	vol -65
prevenu	collision 224	degats_des_eaux 82	evenement_climatique -45	incendie -50	none -122	vol -65
prevenue	collision 298	none -100	vandalisme -56	vol -55
pri	autre 134	collision -75	degats_des_eaux 56	dommage_materiel -58	incendie 95	none -158	vandalisme -74	vol 152
prio*	collision 148	none -42
priorite	collision 148	none -42
priorite a	collision 88
priorite au	collision 180	none -76
pris	incendie 98	none -94	vol 92
pris de	collision 43	evenement_climatique -41	incendie 197	none -89
pris feu	incendie 295	none -72	vol -49
pris l	collision -52	dommage_materiel -61	incendie 65	none -71	vol 199
pris la	none -78	vol 124
pris les	blessure 87	collision -71	degats_des_eaux -46	dommage_materiel 109	evenement_climatique -45	none -90	vandalisme -68	vol 184
pris ma	collision -87	dommage_materiel -50	incendie 161	none -151	vandalisme 178
pris mon	bris_de_glace -76	collision -77	dommage_materiel -41	none -71	vandalisme -48	vol 345
pris un	autre -41	blessure -155	bris_de_glace -40	collision 189	degats_des_eaux -42	dommage_materiel 209	evenement_climatique -54	incendie -55	none -215	vandalisme -50	vol -101
pris une	collision -67	dommage_materiel 192	evenement_climatique -46
pris*	collision -71	incendie -52	none 142	vol 143
prise	collision -71	incendie -52	none 142	vol 143
prix	collision -44	none -63	vol 184
prob*	blessure -44	bris_de_glace -43	collision -105	degats_des_eaux -60	dommage_materiel -71	evenement_climatique -50	none 213	vandalisme -68	vol -68
probleme	blessure -44	bris_de_glace -43	collision -105	degats_des_eaux -60	dommage_materiel -71	evenement_climatique -50	none 213	vandalisme -68	vol -68
proc*	autre 114	dommage_materiel -40	none -81	vandalisme 91
proces	collision 87	incendie 59	none -50	vandalisme 73	vol -43
proces verbal	collision 87	incendie 59	none -50	vandalisme 73	vol -43
prochain	bris_de_glace 142	collision -78	none 126	vandalisme -44	vol -42
prof*	autre 215	bris_de_glace -44	collision 50	degats_des_eaux -40	evenement_climatique -52	none -225	vandalisme 133	vol -58
proj*	blessure 238	bris_de_glace 100	dommage_materiel -57	none -134	vandalisme -58	vol -52
projete	bris_de_glace 162	collision 71	none -61
prom*	autre -47	blessure 224	bris_de_glace -40	collision 68	degats_des_eaux -40	dommage_materiel -103	incendie -44	none 72	vandalisme -44	vol -72
prop*	autre 58	blessure 57	collision 41	none -97
propage	collision -57	degats_des_eaux -42	incendie 227	none -43
propage a	collision -57	degats_des_eaux -42	incendie 227	none -43
propose	collision -138	degats_des_eaux 231
propre	autre -40	blessure 186	collision 150	dommage_materiel -51	incendie -51	none -99	vandalisme -40	vol -44
proprietaire	autre 162	collision 90	degats_des_eaux -64	dommage_materiel 47	evenement_climatique -42	none -160	vol -55
prot*	autre 132	blessure 59	collision -46	none -100
protection	autre 244	dommage_materiel -40	incendie 59	none -147	vol -52
protection juridique	autre 289	dommage_materiel -60	none -220	vol -54
pu	collision -67	degats_des_eaux -47	dommage_materiel 74	evenement_climatique 73	none -90	vandalisme 41	vol 65
pu de	autre -46	collision -203	degats_des_eaux -41	dommage_materiel 268	evenement_climatique -40	none -174	vandalisme -56	vol 119
puis	evenement_climatique 52	vandalisme -40
puis a	collision -62	dommage_materiel 168	incendie 186	none -71	vandalisme -63	vol -40
puis je	autre 150	collision -98	dommage_materiel -70	none 258	vandalisme -40	vol -58
pv	collision 111	none -93	vandalisme -42	vol 160
qqn	collision -50	dommage_materiel -40	none 83	vandalisme 179	vol -48
qqn qqn	collision -50	dommage_materiel -40	none 83	vandalisme 179	vol -48
qu	dommage_materiel 63	none -53	vol 50
qu a	collision 171	none -60
qu elle	collision 44	degats_des_eaux 49	none -44	vol 64
qu est	none 144
qu il	collision -57	dommage_materiel 198	evenement_climatique -40	none -73	vol 83
qu un	collision 200	dommage_materiel -76
quan*	none 74
quand	none 84
quand est	none 165
quand j	autre 117	collision -128	degats_des_eaux -48	dommage_materiel 97	incendie 58	none -151	vandalisme 82
quand je	collision 176	degats_des_eaux 149	dommage_materiel -49	none -144	vol -42
quand un	collision 70
quar*	bris_de_glace 90	collision -76	degats_des_eaux -42	incendie 128	none 94	vol -51
quarante	bris_de_glace 196	collision -63	degats_des_eaux -72	dommage_materiel -42	evenement_climatique -46	incendie 159	none -104	vandalisme -53	vol -51
quart	collision -96	none 328	vol -47
quat*	collision 47	dommage_materiel 49	none -78	vol 154
quatorze	collision -138	degats_des_eaux -53	dommage_materiel 202	none -115	vandalisme -49	vol 208
quatre	collision 109	none -66	vol 128
que c	dommage_materiel 83	incendie 64	none -84	vandalisme 47	vol -52
que ca	degats_des_eaux 193	none -95
que ce	collision 79	dommage_materiel 150	none -65	vandalisme -40
que de	bris_de_glace 63	collision 58
que dois	autre 146	collision -81	dommage_materiel -55	vol 58
que j	autre 93	blessure 59	dommage_materiel -41	none -73
que je	none 110	vol 47
que l	collision 52	degats_des_eaux 44	none -52
que la	bris_de_glace 181	collision -95	none -67	vol 124
que les	collision -85	degats_des_eaux -66	dommage_materiel -47	evenement_climatique 214	incendie 156	none -144	vol -42
que ma	collision 249	none -65
que mon	collision 52	degats_des_eaux 55	none 104	vol -42
que non	none 126	vol -40
que oui	collision -59	dommage_materiel -43	none 262
que son	collision -51	degats_des_eaux 68	incendie 174	none -74
que vous	none 146
quel	autre 161	collision -67	none 94	vol -52
quel delai	autre 250	collision -76	none -128	vandalisme -43	vol -71
quel est	none 249	vol -42
quel*	autre 90	dommage_materiel -41	none 50
quelle	autre -45	collision -52	none 288
quelle est	autre -45	collision -52	none 288
quelqu	vandalisme 67
quelqu un	vandalisme 67
quelque	autre 362	dommage_materiel -49	none -187	vandalisme -40
quelque chose	autre 286	collision -53	none -208	vol -46
quelque part	autre 407	blessure -41	collision -130	degats_des_eaux -49	dommage_materiel -83	none -225	vandalisme -55	vol -110
ques*	collision -49	none 165
question	collision -49	none 165
queu*	collision 93	degats_des_eaux 100	none -62
queue	collision 93	degats_des_eaux 100	none -62
queue de	collision 191	none -65
qui	none -69
qui a	degats_des_eaux 44	dommage_materiel 86	none -70	vol -55
qui ai	collision 183	vol -42
qui est	collision 92	dommage_materiel 98	none -117	vol 85
qui grandit	degats_des_eaux 177	none -85
qui ne	collision 47	none -137	vol 194
qui nous	blessure -59	collision 134	incendie 121	none -55
qui s	bris_de_glace 45	collision 55	none -43
quit*	degats_des_eaux -48	dommage_materiel -40	evenement_climatique 94	vol 91
quittant	collision 141	none -71
quitter	collision -59	degats_des_eaux -91	dommage_materiel -61	evenement_climatique 216	none 97	vol -76
quoi	autre 77	dommage_materiel -41	none 89	vol -44
quoi ca	collision 64
quoi faire	collision 57	none 71
quoi un	autre -49	collision -154	none 357
raba*	collision 153	degats_des_eaux 118	dommage_materiel -49	none -62
rabat	collision -63	degats_des_eaux 214	dommage_materiel -59
racc*	collision -48	degats_des_eaux 330	dommage_materiel -44	evenement_climatique -41	none -129	vol -52
raccord	collision -48	degats_des_eaux 330	dommage_materiel -44	evenement_climatique -41	none -129	vol -52
radi*	blessure 94	collision 41	degats_des_eaux 64	none -108	vol 53
radiateur	collision 66	degats_des_eaux 128	none -95
radiateur a	incendie 100
rafa*	collision -49	degats_des_eaux -48	evenement_climatique 309	none -81	vandalisme -66	vol -80
rafales	collision -49	degats_des_eaux -48	evenement_climatique 309	none -81	vandalisme -66	vol -80
raid*	collision 308	none -111
raide	collision 308	none -111
rais*	collision 55	none -60	vandalisme 134	vol -42
rall*	bris_de_glace 66	collision 202	none -57	vandalisme -45	vol -55
rama*	blessure 419	bris_de_glace -51	degats_des_eaux -50	dommage_materiel -73	evenement_climatique -60	none -175	vandalisme -48	vol -97
rapp*	blessure 81	collision 47	incendie 45	vol -44
rappelez	collision -54	none 232
rappelez moi	collision -54	none 232
rappelle	blessure 283	collision -103	degats_des_eaux -41	dommage_materiel -66	none -98	vandalisme -40	vol -89
rapport	collision 176	incendie 42	none -77
rapport de	incendie 111	none -55
ras	blessure -40	collision -128	degats_des_eaux -48	dommage_materiel -104	evenement_climatique 253	incendie -103	none -141	vandalisme 140	vol -130
rate	collision 131	dommage_materiel -77	incendie 129	none -133
ray	autre -43	collision -140	degats_des_eaux -45	dommage_materiel 268	none -164	vandalisme -50	vol 62
raye	collision -83	degats_des_eaux -43	dommage_materiel 179	evenement_climatique -44	none -165	vandalisme 366	vol -92
raye la	autre -41	collision -203	dommage_materiel 82	evenement_climatique -44	none -87	vandalisme 339	vol -130
raye ma	degats_des_eaux -43	dommage_materiel 233	evenement_climatique -44	incendie -46	none -216	vandalisme 46	vol -74
rebo*	degats_des_eaux -74	dommage_materiel 204	none -63
rebondi	degats_des_eaux -74	dommage_materiel 204	none -63
rece*	autre 107	collision -67	dommage_materiel -40	vol 135
recepisse	collision -46	dommage_materiel -52	none -122	vandalisme 130	vol 177
recepisse de	collision -46	dommage_materiel -52	none -122	vandalisme 130	vol 177
recevoir	autre 226	collision -80	none 87	vandalisme -56	vol -74
rech*	collision -82	degats_des_eaux 43	incendie 129	none -78	vol 104
recl*	dommage_materiel 68	none 84
reclamation	none 173
reco*	dommage_materiel -57	evenement_climatique -41	none 112	vandalisme 64	vol -66
reconnais	collision 151	degats_des_eaux 58	none -78
reconnu	none -55	vandalisme 177	vol -50
recousu	blessure 174	bris_de_glace 153	degats_des_eaux -48	dommage_materiel -105	evenement_climatique -42	none -141	vandalisme -52
recu	collision -44	none 55
recu mes	none 135
recu un	bris_de_glace 83	none 52	vandalisme 67
recu*	autre 90	collision 248	none -140	vandalisme -45
reculant	degats_des_eaux -43	dommage_materiel 220	none -134	vandalisme -50	vol -51
recule	collision 344	dommage_materiel -40	none -89	vol -65
recule dans	collision 179	dommage_materiel -44
recule sur	collision 242	none -66
redu*	blessure -46	collision -171	degats_des_eaux -53	dommage_materiel -80	evenement_climatique -80	incendie 508	none -207	vandalisme -140	vol -89
refa*	degats_des_eaux 230	incendie 90	none -106
refaire	degats_des_eaux 230	incendie 90	none -106
refe*	blessure 179	collision -40	degats_des_eaux -49	dommage_materiel 136	evenement_climatique -65	incendie -59	none -102	vandalisme -90	vol -73
referme	blessure 239	bris_de_glace -84	degats_des_eaux -59	dommage_materiel 181	evenement_climatique -80	incendie -75	none -119	vandalisme -105	vol -79
referme sur	blessure -75	bris_de_glace -88	collision 120	degats_des_eaux -60	dommage_materiel 235	evenement_climatique -97	incendie -86	none -84	vandalisme -137	vol -68
refu*	autre 45	none 46
refuse	autre 70	collision 48	none 79	vol -49
refuse de	autre 41	collision 111	degats_des_eaux 53	none -63	vol -42
refuse l	autre 218	collision -42	none -148
refuse la	collision 232	none -86
refusee	autre -58	collision 81	evenement_climatique -56	none -72	vandalisme -55	vol 176
rega*	blessure -90	collision 107	none 105
regarder	collision 164
regu*	collision -72	evenement_climatique -40	none -145	vandalisme 266	vol -47
rela*	collision -54	none 141	vol 70
relance	none 160
rele*	collision 175	degats_des_eaux 92	evenement_climatique -43	none -74
releve	collision 204	none -56
remb*	autre 427	blessure -40	bris_de_glace -43	collision -86	none -103	vandalisme -45	vol -64
rembourse	autre 80	blessure -48	bris_de_glace -84	collision -71	degats_des_eaux -40	dommage_materiel 250	evenement_climatique -54	none -206	vol -76
remboursee	autre 281	collision -57	none -205
remboursement	autre 168	collision -57	dommage_materiel -43	none 150	vol -44
remboursement du	autre 310	blessure -79	collision -81	degats_des_eaux -57	dommage_materiel -60	evenement_climatique -49	none -151	vandalisme -50	vol -70
remboursez	autre 277	blessure -67	bris_de_glace -63	collision -134	degats_des_eaux -69	dommage_materiel -102	evenement_climatique -65	incendie -56	none -92	vandalisme -98	vol -146
reme*	collision -40	none 196
remercie	collision -40	none 196
remo*	collision 196	degats_des_eaux 178	dommage_materiel -54	none -170
remontant	collision 171	dommage_materiel -41	none -63
remontant la	collision 171	dommage_materiel -41	none -63
remonte	collision 188	degats_des_eaux 97	none -124
remorque	blessure -45	bris_de_glace 41	collision 224	degats_des_eaux -51	dommage_materiel -51	none -174	vandalisme -42	vol 125
remp*	collision 106	degats_des_eaux 49	none -49
remplace	collision -87	dommage_materiel -46	evenement_climatique 237	none -126
rempli	collision 136	degats_des_eaux 76	none -61
rempli avec	collision 62	degats_des_eaux 162	dommage_materiel -57	evenement_climatique -54	none -90
rempli et	collision 238	degats_des_eaux -40	none -112
rempli le	collision 177	none -64
rempli un	collision 203	none -45
remplir	collision 84	none 78
remplir le	collision -196	degats_des_eaux 63	dommage_materiel -44	none 196	vol -42
rend*	autre 75	collision -62	degats_des_eaux 40	dommage_materiel 60	none -87
rendez	autre -48	bris_de_glace 116	collision -62	none 52	vandalisme 135	vol -103
rendez vous	autre -68	bris_de_glace 147	collision -50	dommage_materiel -43	none 117
rendu	collision -54	degats_des_eaux 102	dommage_materiel 136	none -79
rendu compte	none -44	vol 145
rendu l	degats_des_eaux 205	none -61
reno*	autre 133	collision -54	none 89	vol -51
renonce	autre 133	collision -54	none 89	vol -51
rent*	collision 217	none -107
rentrant	blessure 87	none -66	vol 92
rentre	blessure 45	collision 85	none -44
rentre de	blessure 193	collision -112	none -60
rentre dedan	collision 135
rentre dedans	collision 151
rentree	collision 130	evenement_climatique 57	none -89	vandalisme 53
renv*	collision 139	dommage_materiel 138	none -106	vol -42
renverse	collision 87	dommage_materiel 245	none -103	vol -40
renverse du	collision -69	dommage_materiel 203	none -62	vol -43
renverse un	collision -106	degats_des_eaux -57	dommage_materiel 373	none -131	vandalisme -48	vol -48
renversee	blessure -71	collision 326	degats_des_eaux 42	dommage_materiel -48	none -121
repa*	collision 78	dommage_materiel -43	incendie 87
reparti	collision 78
repartie	collision 117	dommage_materiel -45	none -86	vol 134
repo*	collision 59	degats_des_eaux 52
repond	collision 203	evenement_climatique 67	none -109
repond plus	collision 297	none -143
reponse	collision -68	none 137	vol 62
rese*	blessure -43	bris_de_glace -49	collision -126	degats_des_eaux 198	dommage_materiel 96	evenement_climatique -55	incendie -41	none -214	vandalisme 82	vol 149
reseau	autre -44	blessure -47	bris_de_glace -54	collision -240	degats_des_eaux 180	dommage_materiel 337	evenement_climatique -172	incendie -62	none -266	vandalisme -95	vol 47
reserve	blessure -63	bris_de_glace -93	collision -64	degats_des_eaux 366	dommage_materiel -108	none -171	vandalisme -48	vol -61
reserve de	blessure -67	collision -43	degats_des_eaux 162	evenement_climatique 73	none -45
reservoir	collision -110	degats_des_eaux -81	dommage_materiel -61	none -186	vandalisme 247	vol 154
resi*	autre 399	blessure -44	bris_de_glace -41	collision -104	degats_des_eaux -55	evenement_climatique -42	incendie -40	none -368	vol 44
residence	collision -47	degats_des_eaux -60	dommage_materiel -42	none -80	vandalisme 142	vol 130
resp*	autre 82	bris_de_glace 41	vol -43
respire	collision 50	evenement_climatique 134	incendie 44	none -101
responsabilite	autre 245	blessure -43	bris_de_glace 207	collision -71	degats_des_eaux -102	dommage_materiel -44	incendie -41	none -289	vandalisme -72	vol -64
responsable	collision 42	none 221
ress*	collision 67	degats_des_eaux -53	incendie 178	none -95
rest*	blessure 48	collision -48	none -52
reste	collision -70	dommage_materiel 58	evenement_climatique 84	incendie 73	vol -41
resto	blessure 236	collision -145	degats_des_eaux -64	evenement_climatique -57	incendie -48	none -162	vandalisme 56	vol 126
resu*	collision -42	dommage_materiel 97
resultat	collision -42	dommage_materiel 97
resultat le	collision -42	dommage_materiel 97
rete*	autre -45	blessure -81	bris_de_glace -135	collision 120	degats_des_eaux 272	dommage_materiel -152	evenement_climatique -61	incendie -46	none -238	vandalisme -75	vol -88
reti*	collision -88	dommage_materiel 150	incendie -49	none 89	vandalisme -40	vol 56
reto*	collision -60	degats_des_eaux 60	none 47
retour	collision -61	degats_des_eaux 128	dommage_materiel 59	evenement_climatique -50	none 135	vandalisme -56	vol -69
retourne	none -43	vol 126
retr*	collision 73	dommage_materiel -44	none -127	vandalisme 191	vol 63
retro	collision 252	none -117	vandalisme 50	vol -43
retros	autre -43	blessure -44	bris_de_glace -55	degats_des_eaux -51	dommage_materiel -64	evenement_climatique -60	incendie -41	none -190	vandalisme 490	vol -117
retrouve	collision -63	dommage_materiel -43	evenement_climatique -40	none -134	vandalisme 321	vol 59
retrouve sa	collision -154	dommage_materiel -44	none -78	vandalisme 309
retrouvee	evenement_climatique 44	none 48	vandalisme -57	vol 101
retroviseur	blessure -44	bris_de_glace 178	collision 224	dommage_materiel -62	evenement_climatique -67	none -187	vandalisme -86	vol -173
reve*	vandalisme 50
revenir	collision -92	none 186	vandalisme -46	vol 48
revi*	autre -40	bris_de_glace -100	collision -68	none 400	vol -42
revo*	collision -60	none 316	vol -48
rez	collision -47	degats_des_eaux -89	evenement_climatique 231	none -51	vol 53
rez de	collision -47	degats_des_eaux -89	evenement_climatique 231	none -51	vol 53
ri1	collision 94	dommage_materiel -80	evenement_climatique 218	none -123	vol -41
riad	none -70	vol 105
ride*	blessure -40	collision -69	dommage_materiel 119	evenement_climatique -40	incendie 135	none -104	vandalisme 70
rideau	blessure -46	bris_de_glace -49	collision -82	degats_des_eaux -42	dommage_materiel 164	evenement_climatique -55	none -107	vandalisme 107
rideau de	collision -69	degats_des_eaux -40	dommage_materiel -57	incendie -46	none -142	vandalisme 230	vol 73
rideaux	collision -49	incendie 301	none -100
rien	collision 54
rien a	bris_de_glace 110	collision -75	none 124
rien de	collision 150	degats_des_eaux 136	none -100
rien et	collision 102	dommage_materiel 166	none -68	vol -45
rien eu	none -84	vandalisme 159	vol -47
rien la	collision 132	degats_des_eaux 145	none -95	vol -51
rien les	evenement_climatique 86
rien mais	collision 65	incendie 66	none -87	vol 59
rien moi	collision 126
rien n	vandalisme 54
rien pas	collision -59	degats_des_eaux 58	incendie 162	none -44	vol -64
rigo*	collision 157
rigole	collision 169	dommage_materiel -42
rigole et	collision 169	dommage_materiel -42
rit	collision -80	degats_des_eaux 143	dommage_materiel -43	evenement_climatique 193	incendie -49	none -125	vol -47
rivi*	collision -55	degats_des_eaux -88	evenement_climatique 330	none -82	vol -48
riviere	collision -55	degats_des_eaux -88	evenement_climatique 330	none -82	vol -48
riviere est	collision -68	degats_des_eaux -45	evenement_climatique 284	incendie -52	none -82	vol -55
robe	collision -60	dommage_materiel 307	none -111
robe de	collision -60	dommage_materiel 307	none -111
robi*	collision -53	degats_des_eaux 302	none -81
robinet	collision -53	degats_des_eaux 302	none -81
robinet de	degats_des_eaux 247	none -76
robo*	none 58
robot	none 58
robot je	none 58
roca*	autre 213	collision 117	dommage_materiel -80	none -65
rocade	autre 213	collision 117	dommage_materiel -80	none -65
romp*	blessure 189	bris_de_glace 222	collision -75	dommage_materiel -83	evenement_climatique -51	incendie -42	none -142	vandalisme -43	vol -67
rond	collision 235	none -86
rond point	collision 237	none -93
rong*	blessure -49	bris_de_glace -52	collision -80	degats_des_eaux 223	dommage_materiel 151	none -170	vandalisme -48	vol -81
ronge	blessure -49	bris_de_glace -52	collision -80	degats_des_eaux 223	dommage_materiel 151	none -170	vandalisme -48	vol -81
ronge le	blessure -49	bris_de_glace -52	collision -80	degats_des_eaux 223	dommage_materiel 151	none -170	vandalisme -48	vol -81
roue	collision 158	none -88	vandalisme -40	vol 79
rouge	collision 52
rouge et	bris_de_glace 133	none -61
rouge il	collision 235	none -118
roul*	blessure 42	bris_de_glace 93	incendie 58	none -113
roulais	collision 189	none -54
roule	blessure 253	degats_des_eaux -64	evenement_climatique -44	none -77	vol -50
rouler	blessure -56	bris_de_glace 299	collision -191	degats_des_eaux -52	dommage_materiel 175	evenement_climatique -54	none -204	vandalisme -72	vol -76
rout*	autre 83	collision 166	vol -51
route	autre 104	collision 135	dommage_materiel -41	vol -55
route de	bris_de_glace 121
routier	collision 271	none -65	vandalisme -52	vol -40
roya*	autre 205	collision 94	none -135	vol -46
royale	collision 157	none -56
royale est	collision 157	none -56
ruch*	collision -114	degats_des_eaux -44	incendie 183	none -111	vandalisme 209	vol -72
ruches	collision -114	degats_des_eaux -44	incendie 183	none -111	vandalisme 209	vol -72
rue	collision 86	incendie 81	none -72	vandalisme 58
rue de	incendie 114	none -43
rue etroite	collision 253	none -111
rue ma	collision -59	degats_des_eaux 115	evenement_climatique -43	incendie 103	none -51	vandalisme -47
ruis*	collision -46	degats_des_eaux 221	dommage_materiel -44
ruissele	collision -46	degats_des_eaux 221	dommage_materiel -44
rupt*	blessure 94	collision -67	degats_des_eaux 263	evenement_climatique -41	none -86	vol -51
rupture	blessure 94	collision -67	degats_des_eaux 263	evenement_climatique -41	none -86	vol -51
rupture d	blessure -77	collision -45	degats_des_eaux 265	none -52
rupture du	blessure 247	collision -117	degats_des_eaux 133	dommage_materiel -40	evenement_climatique -58	none -115	vol -73
s	bris_de_glace 58	none -109
s agrandit	bris_de_glace 125	degats_des_eaux 69	none -63
s en	collision -41	degats_des_eaux 129	incendie 46	none -68	vol 67
s encastrer	bris_de_glace 110	collision 62	dommage_materiel -41
s est	bris_de_glace 74	dommage_materiel 40	none -114
sa	collision 131	none -109	vol -46
sa faute	collision 160	none -69
sa plaque	collision 173	none -47	vol -43
sa portiere	collision 166	none -42
sabo*	autre -57	blessure 285	bris_de_glace -113	collision -153	degats_des_eaux -109	dommage_materiel -130	evenement_climatique -75	incendie -69	none -179	vandalisme 200	vol -124
sac	autre 42	collision -76	dommage_materiel -40	none -91	vol 238
sac a	collision -69	none -78	vol 284
sac et	collision -51	incendie 125	vol 71
safi	collision 202	vol -67
saig*	blessure 86	collision 94	none -91	vandalisme 104	vol -75
saignait	collision 90
saignait du	collision 90
saigne	autre -42	blessure 133	collision 79	dommage_materiel -50	incendie -40	none -141	vandalisme 149	vol -122
sain	collision 200	incendie 116	none -157	vol -43
sain et	collision 200	incendie 116	none -157	vol -43
sain*	evenement_climatique 97	incendie 252	none -93	vandalisme -51	vol -73
sains	collision -62	evenement_climatique 191	incendie 65	none -85
sains et	collision -62	evenement_climatique 191	incendie 65	none -85
saint	incendie 318	none -98	vandalisme -78	vol -127
sais	collision 40	none 93	vol -42
sais pas	dommage_materiel 55	none 137	vol -46
sais plus	none 126	vol -56
sais*	none -64	vandalisme 90	vol 163
saisi	collision -83	none -110	vandalisme 255	vol 64
saisi la	collision -102	evenement_climatique -44	none -93	vandalisme 344	vol -102
saisie	collision -158	dommage_materiel -44	evenement_climatique -47	none -207	vandalisme -56	vol 371
saisir	none 144
saisir le	none 144
sait	collision -59	degats_des_eaux 106	none -123	vol 204
sala*	none 69	vol 42
salam	none 91	vol 50
sall*	blessure 94	collision -56	degats_des_eaux 110	none -93	vol 44
salle	blessure 94	collision -56	degats_des_eaux 110	none -93	vol 44
salle de	degats_des_eaux 175	none -43
salle des	blessure 377	bris_de_glace -56	collision -166	degats_des_eaux -103	dommage_materiel -91	evenement_climatique 91	incendie -58	none -209	vandalisme -80	vol -161
salo*	bris_de_glace 195	collision -85	degats_des_eaux 116	incendie 74	none -167	vol -41
salon	bris_de_glace 195	collision -85	degats_des_eaux 116	incendie 74	none -167	vol -41
salon de	collision 80	degats_des_eaux 217	dommage_materiel -56	incendie -72	none -61
salu*	collision -49	degats_des_eaux -45	dommage_materiel 115	none 77	vol -52
salut	collision -46	dommage_materiel -68	none 168
same*	none 121
samedi	none 121
samedi 7	degats_des_eaux 73
samedi a	bris_de_glace -44	collision -61	evenement_climatique 108	none -178	vandalisme -59	vol 216
samedi soir	collision -45	incendie 113	none 67
samedi vers	collision 137
sang	bris_de_glace 95	none -71	vol 146
sang il	vol 102
sang*	blessure -131	collision 330	dommage_materiel -70	none -192	vandalisme -57	vol -75
sanglier	blessure -131	collision 330	dommage_materiel -70	none -192	vandalisme -57	vol -75
sans	collision 62	dommage_materiel 51	none -67
sans doute	collision -75	degats_des_eaux 73	none 145
sans que	bris_de_glace 120	collision -93	degats_des_eaux 41	dommage_materiel -42	evenement_climatique -43	none -108	vol 143
sans regarder	collision 198	vol -40
sans rien	collision 172	incendie -50	none -155	vandalisme 173	vol -109
sans suite	collision -70	degats_des_eaux -52	dommage_materiel -46	evenement_climatique -52	none 216	vandalisme -50	vol 134
sans un	collision 184	incendie 79	none -54
sant*	collision 139	degats_des_eaux 72	dommage_materiel -67	evenement_climatique 196	incendie -65	none -164	vandalisme -62	vol -56
sante	collision 139	degats_des_eaux 72	dommage_materiel -67	evenement_climatique 196	incendie -65	none -164	vandalisme -62	vol -56
satu*	collision -109	degats_des_eaux 438	dommage_materiel -61	evenement_climatique -85	incendie -45	none -313	vol -47
sauf	blessure 111	bris_de_glace 93	degats_des_eaux -40	dommage_materiel -58	evenement_climatique -45	incendie 175	none -127	vandalisme -57	vol -51
sauf que	blessure 199	bris_de_glace 168	collision -90	degats_des_eaux -48	dommage_materiel -71	evenement_climatique -54	none -113	vol -50
sauf*	collision -62	evenement_climatique 191	incendie 65	none -85
saufs	collision -62	evenement_climatique 191	incendie 65	none -85
saut*	bris_de_glace 52	collision -76	incendie 47	none -94	vandalisme 124
saute	bris_de_glace 63	collision -85	none -107	vandalisme 136
saute dessus	blessure -47	bris_de_glace -55	collision -94	degats_des_eaux -103	dommage_materiel -151	evenement_climatique -70	incendie -71	none -214	vandalisme 285	vol 126
saute sur	blessure -40	bris_de_glace 220	collision -100	dommage_materiel 173	none -78	vandalisme -116	vol -61
save*	collision -57	none 64	vol 125
savo*	autre 110
savoir	autre 110
savoir ou	none 76
savoir si	autre 198	vol -46
scie	blessure 160	collision -62	none -146	vandalisme 40	vol 182
scie*	blessure -45	bris_de_glace -48	collision -110	degats_des_eaux -43	dommage_materiel -54	incendie 372	none -118	vandalisme -42	vol -40
scoo*	collision 85	none -73	vol 92
scoot	collision 62	dommage_materiel -42	none -87	vandalisme 95	vol 58
scooter	collision 92	none -72	vol 94
scooter a	none -91	vol 165
scooter m	vol 72
scul*	bris_de_glace -60	collision -65	dommage_materiel 162	incendie 100
se	collision 75	degats_des_eaux 46	none -50
se plaint	collision 96	degats_des_eaux 83	none -63
se porte	dommage_materiel 307	incendie -50	none -176	vandalisme -62	vol -63
se sont	collision 220	degats_des_eaux -44	evenement_climatique 85	none -88	vol -41
sech*	collision -65	degats_des_eaux 106	dommage_materiel -45	evenement_climatique 210	incendie 100	none -136	vol -59
seche	collision -59	degats_des_eaux -45	incendie 278	none -123
seche linge	collision -59	degats_des_eaux -45	incendie 278	none -123
secheresse	blessure -40	degats_des_eaux -46	evenement_climatique 370	none -119	vol -59
secheresse de	degats_des_eaux -49	evenement_climatique 266	none -83	vol -47
seco*	collision 87	incendie 149	none -74	vandalisme -57	vol 44
second	incendie 216
secours	collision 143	none -83	vandalisme -48	vol 80
sell*	collision 75	none -86	vandalisme 217	vol -86
selle	collision 75	none -86	vandalisme 217	vol -86
selo*	bris_de_glace 48	collision 49
selon	bris_de_glace 48	collision 49
sema*	blessure 54	collision -53	none 115
semaine	autre -46	collision -54	none 214
semaine derniere	collision -48	dommage_materiel 84	evenement_climatique -56	none 150
semaines	autre 120	blessure 148	collision -53	vol -47
semaines que	autre 293	blessure -64	bris_de_glace -41	collision -80	degats_des_eaux -53	dommage_materiel -56	none -190	vandalisme -66	vol -67
semi	bris_de_glace 174	collision 183	degats_des_eaux -43	dommage_materiel -45	none -150
sens	collision 289	none -117
sens interdit	collision 289	none -117
sent*	collision 137	none -56
sentait	collision 159
senti	collision 190	none -87
sept	bris_de_glace 87	collision -86	dommage_materiel -49	incendie 84	vandalisme -63	vol 102
sera*	incendie 95	none 104
serr*	evenement_climatique 58	none -116	vandalisme 99	vol 61
serre	collision 114	degats_des_eaux 41	dommage_materiel 41	evenement_climatique 65	none -96	vol -41
serre et	collision 214	none -52
serre le	collision 53	degats_des_eaux 216	none -90
serrure	collision -88	dommage_materiel -43	none -127	vandalisme 218	vol 169
serrure de	autre -65	collision -92	none -63	vandalisme 141	vol 142
sert	vandalisme 67
serv*	degats_des_eaux 66	dommage_materiel 63
serveur	blessure -85	collision 130	dommage_materiel 249	none -162	vandalisme -40	vol -59
servez	none 112
servez a	none 112
service	degats_des_eaux 75	none 69	vol -56
ses	degats_des_eaux 81	none -86
ses coordonnees	bris_de_glace -41	collision 130	dommage_materiel 166	evenement_climatique -56	none -71	vandalisme -69	vol -49
seul	blessure 45	bris_de_glace 131	collision -61	dommage_materiel 70	none -113	vandalisme -46
seul sur	collision -120	dommage_materiel -44	incendie 101	none -70	vol 168
seul*	bris_de_glace 168	degats_des_eaux 76	none -87	vol -49
seule	bris_de_glace 197	degats_des_eaux -44	incendie 45	none -73
seule sur	blessure 92	collision -79	incendie 156	none -43	vol -67
si	autre 132	none 67	vol -69
si c	collision -161	degats_des_eaux -40	dommage_materiel 280	incendie 115	none -115	vandalisme -49	vol -93
si mon	autre 220	collision -48	vol -56
si quelqu	none -61	vandalisme 168	vol -45
sieg*	bris_de_glace 46	collision 85	dommage_materiel -41	none -116	vandalisme -41	vol 157
siege	collision 104	dommage_materiel -54	none -154	vandalisme -53	vol 273
siege bebe	bris_de_glace -41	collision 252	dommage_materiel -68	none -151	vandalisme -57	vol 86
sieges	blessure -44	bris_de_glace 131	degats_des_eaux -50	evenement_climatique 98	none -66	vol -42
sign*	collision 119
signale	collision 95	none -57	vandalisme -140	vol 197
signaler	bris_de_glace 122	collision 126	none -68
signe	collision 98	none 50
signe des	collision 140	none -53
signer	collision 113	none -45	vandalisme 104	vol -73
signer le	collision 180	none -57	vol -41
sin	none 155
sin 2025	none 66
sini*	degats_des_eaux 93	incendie 42	none 65
sinistre	degats_des_eaux 70	incendie 53	none 46
sinistre du	collision 167
sino*	collision 113	incendie 103
sinon	collision 113	incendie 103
siph*	blessure -46	collision -99	degats_des_eaux 125	dommage_materiel -66	evenement_climatique -46	incendie -41	none -191	vandalisme -275	vol 293
site	collision -50	degats_des_eaux -104	dommage_materiel -84	evenement_climatique 224	none -144	vol 156
six	autre 231	none -256	vandalisme 193	vol -99
six semaines	autre 353	blessure -54	degats_des_eaux -41	dommage_materiel -48	none -336	vandalisme -57	vol -48
slt	collision 140	none 166	vandalisme -47	vol -49
slt g	autre -56	collision 318	none -121	vandalisme -52
soci*	bris_de_glace 145	collision 143	degats_des_eaux -45	dommage_materiel -50	none -108	vandalisme -58	vol 47
societe	bris_de_glace 186	degats_des_eaux -42	dommage_materiel -49	none -94	vandalisme -62	vol 73
soeu*	collision 82	dommage_materiel 75	evenement_climatique 124	none -130	vandalisme -47
soeur	collision 82	dommage_materiel 75	evenement_climatique 124	none -130	vandalisme -47
soeur a	collision 234	none -60
soir	none 120
soir du	incendie 266	none -109	vandalisme -52	vol -50
soir en	incendie 88	none -79	vandalisme 108	vol -41
soir l	collision -127	degats_des_eaux -48	evenement_climatique 242
soir*	collision -90	none 246
soiree	collision -90	none 246
soit	collision 64	dommage_materiel 78	none -76	vol 102
soix*	autre -45	collision -113	degats_des_eaux -49	dommage_materiel 235	evenement_climatique 218	incendie -51	none -200	vandalisme -49	vol -78
soixante	autre -45	collision -113	degats_des_eaux -49	dommage_materiel 235	evenement_climatique 218	incendie -51	none -200	vandalisme -49	vol -78
sol	autre -40	collision -80	degats_des_eaux 121	dommage_materiel -53	evenement_climatique 178	none -126	vandalisme 118	vol -70
sola*	autre -42	collision -42	degats_des_eaux -41	evenement_climatique 140	none -97	vandalisme 113
solaires	autre -42	collision -42	degats_des_eaux -41	evenement_climatique 140	none -97	vandalisme 113
solaires ont	degats_des_eaux -43	evenement_climatique 300	none -68	vandalisme -107	vol -90
sole*	bris_de_glace 90	collision 44	none -41
soleil	bris_de_glace 90	collision 44	none -41
soll*	collision 215	vol -66
somm*	autre 129	collision -48	evenement_climatique 52	none -115	vol 49
sommes	autre 154	collision -40	incendie 50	none -129	vol 77
somn*	none -88	vol 223
somnolais	none -88	vol 223
son	none -98
son fauteuil	collision -64	degats_des_eaux 86	none -69	vol 194
son nom	bris_de_glace -47	collision 100	none -106	vandalisme 168
son pere	none -56	vandalisme 196	vol -42
son plafond	degats_des_eaux 42
son velo	collision 105	dommage_materiel 152	none -72	vandalisme -56	vol -51
sonn*	collision -106	degats_des_eaux 77	dommage_materiel -45	incendie 181	none -136	vol 50
sonne	collision -106	degats_des_eaux 77	dommage_materiel -45	incendie 181	none -136	vol 50
sont	autre 53	degats_des_eaux 89	none -67
sont apparues	degats_des_eaux -49	evenement_climatique 266	none -83	vol -47
sont en	collision 93	evenement_climatique 184	none -107	vol -42
sont foutus	degats_des_eaux 55
sont intervenus	collision -45	incendie 187	none -51
sont pas	collision -56	degats_des_eaux 231	evenement_climatique -77	none -93	vol 45
sont passes	collision 98	none -41	vol 97
sont touchees	collision 329	degats_des_eaux -76	evenement_climatique -40	none -143	vandalisme -44	vol -52
sont venus	autre -40	collision -157	degats_des_eaux -44	evenement_climatique 203	incendie -87	none -69	vandalisme 220	vol -107
sors	collision 222	none -75
sort*	collision 62	incendie 45	none -60
sortais	bris_de_glace 152	collision 51	none -56
sortait	collision 55	incendie 99
sortant	bris_de_glace 40	collision 83	none -53
sortant de	collision 141
sortant du	none -52	vandalisme 72	vol 84
sortant la	bris_de_glace 177	collision 98	dommage_materiel -45	evenement_climatique -45	none -67	vandalisme -44	vol -45
sorti	blessure -43	collision 172	incendie 61	none -136	vandalisme 78	vol -60
sorti a	collision 137	evenement_climatique -87	incendie 151	none -78	vandalisme -46
sortie	collision 58	evenement_climatique 66	none -52	vol 46
sortie de	evenement_climatique 49	none -65	vol 110
sortie du	vol 66
sortir	collision -102	evenement_climatique -41	incendie 305	none -47	vol -62
sortis	incendie 109
souf*	degats_des_eaux 48	evenement_climatique 58	none -93	vol 117
souffle	collision -91	evenement_climatique 171	incendie 68	none -121	vol 143
souffre	degats_des_eaux 150	dommage_materiel -40	none -92	vandalisme -48	vol 88
souh*	autre 234	collision -45
souhaite	autre 111	none 114
souk	collision -67	dommage_materiel -49	incendie -48	none -201	vandalisme -65	vol 404
soul*	collision -47	degats_des_eaux 140	evenement_climatique 185	none -80	vandalisme -49
souleve	collision -47	degats_des_eaux 140	evenement_climatique 185	none -80	vandalisme -49
sour*	collision -85	dommage_materiel -61	evenement_climatique 145	incendie 80	none -83	vandalisme -61	vol 114
sous	degats_des_eaux 85	dommage_materiel -49	incendie 68	none -115	vol 68
sous l	collision 70	degats_des_eaux 190	dommage_materiel -136	evenement_climatique 89	none -136	vandalisme -60	vol -50
sous la	collision 157	evenement_climatique -111	none -160	vandalisme -43	vol 115
sous le	collision -93	dommage_materiel -44	incendie 159	none -134	vandalisme -77	vol 204
sous oxygene	collision -57	incendie 255	none -49
sous sol	autre -54	collision -108	degats_des_eaux 254	dommage_materiel -42	evenement_climatique 60	none -154	vol -61
sous*	none -183	vol 284
sout*	collision 40	dommage_materiel -49	evenement_climatique 258	none -81	vol -40
souterrain	collision 126	dommage_materiel -42	evenement_climatique 98	none -77	vol -43
spor*	collision -63	degats_des_eaux -41	dommage_materiel 166	evenement_climatique -42	incendie 157	none -134	vandalisme -87
sport	collision -63	degats_des_eaux -41	dommage_materiel 166	evenement_climatique -42	incendie 157	none -134	vandalisme -87
stan*	bris_de_glace -48	collision 106	dommage_materiel -51	evenement_climatique -55	none -69	vandalisme 187
stand	bris_de_glace -48	collision 106	dommage_materiel -51	evenement_climatique -55	none -69	vandalisme 187
stat*	collision 101	evenement_climatique 99	incendie 68	none -45	vandalisme -43	vol -45
stationne	collision 145
stationnee	collision 137	incendie 105	none -76	vandalisme -52
stationnement	collision 252	none -70	vandalisme -40
ster*	blessure 332	bris_de_glace -95	degats_des_eaux -41	dommage_materiel -81	evenement_climatique -58	incendie -40	none -131	vandalisme -118	vol -69
sternum	blessure 332	bris_de_glace -95	degats_des_eaux -41	dommage_materiel -81	evenement_climatique -58	incendie -40	none -131	vandalisme -118	vol -69
stoc*	collision -69	degats_des_eaux -65	dommage_materiel -52	evenement_climatique 262	incendie 103	none -76	vol -51
stock	collision -47	incendie 221	none -48
stop	collision 238	none -82
stop et	collision 249	none -97
stor*	collision 83	incendie 142	none -91
store	collision -41	incendie 193	none -65
stra*	collision -66	degats_des_eaux 196	evenement_climatique -47	incendie 112	none -102
subi	blessure -44	collision -72	dommage_materiel 149	evenement_climatique -40	none -97	vol 158
subt*	collision -60	dommage_materiel -111	none -105	vol 385
subtilise	collision -60	dommage_materiel -111	none -105	vol 385
sucr*	collision -82	none -86	vandalisme 332	vol -128
sucre	collision -82	none -86	vandalisme 332	vol -128
sucre dans	collision -82	none -86	vandalisme 332	vol -128
sui	blessure 152	collision 69	dommage_materiel -54	evenement_climatique 101	none -113	vandalisme -50	vol -48
sui coupe	blessure 243	bris_de_glace -54	collision -162	degats_des_eaux -49	dommage_materiel -72	evenement_climatique 188	incendie -44	none -181	vandalisme -76	vol -83
sui fe	collision 229	dommage_materiel -41	evenement_climatique -53	none -50
suie	collision -58	incendie 275	none -62
suis	blessure 107	collision 68	dommage_materiel -48	none -77
suis allee	collision -60	none -54	vandalisme 184
suis coupe	autre -85	blessure 414	collision -118	degats_des_eaux -40	dommage_materiel -85	evenement_climatique -80	incendie -40	none -167	vandalisme -58	vol -107
suis en	autre 282	blessure -63	degats_des_eaux -57	dommage_materiel -60	none -136	vol -90
suis fait	autre -44	blessure -69	bris_de_glace -46	collision 204	degats_des_eaux -55	dommage_materiel -75	evenement_climatique -72	incendie -49	none -340	vandalisme -107	vol 276
suis pas	none 60	vandalisme 58
suis rentre	collision 113	incendie -40
suis tombe	blessure 244	dommage_materiel -171	none -46
suis tombee	blessure 306	collision -96	dommage_materiel -56	evenement_climatique -55	none -138	vandalisme -43
suit*	collision -67	degats_des_eaux 58	evenement_climatique 75	none 63
suite	collision -67	degats_des_eaux 58	evenement_climatique 75	none 63
suite a	collision -93	degats_des_eaux 233	incendie 61	none -53	vol -45
suite aux	collision -56	evenement_climatique 225	none -63
suiv*	none 74
suivant	bris_de_glace 117	collision -44
suivant un	bris_de_glace 117	collision -44
suivi	collision 186	degats_des_eaux -47	none 66
suivre	collision -56	none 159	vol 74
sult*	collision 153	none -54
sultan	collision 153	none -54
supe*	blessure 134	bris_de_glace 70	collision -105	dommage_materiel -55	incendie 108	vol -47
super	none 154
supp*	bris_de_glace -44	collision -103	none 49	vandalisme 180
sur	dommage_materiel 48	none -110	vandalisme 58
sur l	bris_de_glace 105	collision 95	dommage_materiel -42	incendie 67	none -95	vol -44
sur la	collision 66	none -77	vandalisme 87	vol -45
sur le	dommage_materiel 84	none -101
sur les	blessure -51	bris_de_glace 44	collision 146	degats_des_eaux 59	dommage_materiel 45	none -100	vol -43
sur ma	blessure -48	degats_des_eaux -50	dommage_materiel 130	evenement_climatique 103	incendie -55	none -179	vandalisme 218	vol -100
sur moi	blessure -41	collision 339	none -118
sur mon	autre 46	blessure -42	bris_de_glace 66	collision -92	degats_des_eaux -41	dommage_materiel 131	evenement_climatique -68	none -157	vandalisme 150
sur place	collision 81	vandalisme 55
sur toute	dommage_materiel 87	vandalisme 85
sur un	blessure 144	bris_de_glace 73	collision -41	degats_des_eaux 114	dommage_materiel -57	evenement_climatique -55	none -104	vandalisme -49	vol -48
sur une	autre 125	none -65
surp*	blessure -85	collision 376	dommage_materiel -42	evenement_climatique -40	none -56	vandalisme -44	vol -80
surt*	blessure -40	bris_de_glace -40	collision -100	degats_des_eaux -76	dommage_materiel 267	incendie -68	none 52	vandalisme -53	vol -72
surtension	collision -107	degats_des_eaux -108	dommage_materiel 448	evenement_climatique -140	incendie -99	none -273	vol -59
surtout	autre -40	blessure -48	bris_de_glace -47	collision -93	degats_des_eaux -48	dommage_materiel -147	evenement_climatique 123	none 140	vandalisme -71	vol -87
surv*	collision 41	incendie 99
survecu	collision 41	incendie 99
susp*	collision -67	incendie 112	none -90	vol 179
sutu*	blessure 110	collision 83	none -60
suture	blessure 143
suv	collision 321	none -170
svp	autre 86	collision -44	none 175	vol -40
svp svp	autre 86	collision -44	none 175	vol -40
synd*	collision -55	degats_des_eaux 248	none -58
syndic	collision -55	degats_des_eaux 248	none -58
t	autre 188	collision 44	degats_des_eaux -40	dommage_materiel -54	none 79
t elle	autre 207	blessure -67	collision 168	degats_des_eaux -44	dommage_materiel -59	incendie -44	none -175	vandalisme -42	vol -44
t il	autre 172	collision -80	degats_des_eaux -46	dommage_materiel -61	none 210
ta	degats_des_eaux 184	none -85
tabl*	bris_de_glace 128	collision -61	dommage_materiel 92	none -99
table	bris_de_glace 335	none -98	vandalisme -43
table de	bris_de_glace 279	dommage_materiel -71	evenement_climatique -41	none -61
tableau	collision -54	dommage_materiel 118	incendie 117	none -83	vandalisme 69	vol -51
tableau electrique	collision -42	dommage_materiel -45	incendie 174	none -73	vandalisme 107	vol -41
tablette	blessure -54	bris_de_glace -41	collision -176	dommage_materiel 159	evenement_climatique -51	none -165	vandalisme -47	vol 237
tach*	collision -48	degats_des_eaux 128	dommage_materiel 197	none -102
tache	collision -46	degats_des_eaux 158	dommage_materiel 128	none -86
tache d	degats_des_eaux 234	dommage_materiel -40	none -108
tache le	collision -74	degats_des_eaux 43	dommage_materiel 232	none -80	vol -51
tags	bris_de_glace -44	collision -67	dommage_materiel -63	evenement_climatique -58	incendie -88	none -135	vandalisme 281	vol -53
tags sur	bris_de_glace -44	collision -67	dommage_materiel -63	evenement_climatique -58	incendie -88	none -135	vandalisme 281	vol -53
tagu*	collision -147	dommage_materiel -47	incendie -44	none -135	vandalisme 373	vol -174
tail*	blessure 140	collision -75	dommage_materiel -50	evenement_climatique -46	none -67	vandalisme 123	vol -40
talo*	bris_de_glace 150	none -59	vandalisme 117	vol -64
talon	bris_de_glace 150	none -59	vandalisme 117	vol -64
tamp*	collision 113	none -81	vol 112
tamponne	none -72	vol 160
tang*	collision -71	dommage_materiel -44	none -131	vandalisme -76	vol 365
tanger	collision -71	dommage_materiel -44	none -131	vandalisme -76	vol 365
tant	none -60	vol 162
tape	bris_de_glace 135	collision 304	dommage_materiel -61	none -142	vol -43
tape a	collision 145	incendie 85	none -63
tape la	autre -56	blessure -43	bris_de_glace 316	collision 90	degats_des_eaux -54	dommage_materiel -126	evenement_climatique -54	incendie -84	none -203	vandalisme -46	vol -54
tape le	collision 197	none -65
tapi	blessure -46	bris_de_glace -86	collision -65	degats_des_eaux 158	dommage_materiel -51	evenement_climatique -59	incendie 234	none -141	vandalisme -48
tapi*	collision -69	degats_des_eaux 201	dommage_materiel 141	none -95
tapis	collision -69	degats_des_eaux 201	dommage_materiel 141	none -95
tapis berbere	collision -87	degats_des_eaux -43	dommage_materiel 245	none -109
tapis de	collision -61	degats_des_eaux 65	dommage_materiel 229	none -74	vol -53
tard	collision 262	none -95
taxi	autre 51	collision 218	none -92
taxi a	autre 192	none -157
taxi m	collision 389	none -145	vol -48
tech*	bris_de_glace -43	collision -95	degats_des_eaux 169	dommage_materiel 162	evenement_climatique 83	none -234	vandalisme -65
technique	bris_de_glace -41	collision -67	degats_des_eaux 222	dommage_materiel -56	evenement_climatique 125	none -246	vandalisme -60
tel	dommage_materiel 132	none -98	vol 135
tel ds	blessure -42	collision -73	degats_des_eaux -54	dommage_materiel 184	none -130	vandalisme -48	vol 107
tele	collision -75	degats_des_eaux -45	dommage_materiel 263	evenement_climatique -78	none -169	vol 169
tele et	bris_de_glace -40	collision -80	degats_des_eaux -42	dommage_materiel -146	evenement_climatique -76	none -100	vandalisme 103	vol 353
tele*	dommage_materiel 59	incendie 44	vol 42
telephone	incendie 68
telephone a	collision -83	dommage_materiel -42	incendie 210
telephone de	collision 83	none 68
televiseur	collision -61	dommage_materiel 223	incendie -95	none -170	vandalisme -59	vol 119
temo*	collision 119	none -57	vandalisme 85
temoin	collision 133
temoins	collision 74	dommage_materiel -62	none -87	vandalisme 180	vol -44
temp*	dommage_materiel 42	evenement_climatique 118
tempete	collision -63	dommage_materiel -93	evenement_climatique 413	none -117	vandalisme -42	vol -57
tempete a	collision -54	evenement_climatique 321	none -143	vol -93
temps	dommage_materiel 105	vol 43
temps d	collision -94	none -59	vol 220
tend*	blessure 142	bris_de_glace 92	collision -81	dommage_materiel 41	none -69	vol -49
tendon	blessure 194	bris_de_glace 134	collision -90	dommage_materiel -56	none -95	vol -61
tent*	collision -68	dommage_materiel -41	evenement_climatique 73	none -80	vandalisme 106	vol 141
tentative	collision -90	none -74	vandalisme 88	vol 223
tentative d	collision -80	none -79	vandalisme -51	vol 268
tentative de	collision -100	evenement_climatique -44	none -70	vandalisme 189	vol 100
terr*	dommage_materiel -41	evenement_climatique 180	none -128	vol 51
terrasse	bris_de_glace 77	collision -84	degats_des_eaux 185	dommage_materiel -50	evenement_climatique 97	none -124	vol -64
terre	dommage_materiel -41	evenement_climatique 227	none -131	vol 50
terre coupe	collision -99	evenement_climatique -41	none -49	vol 251
terre plein	blessure -45	collision 266	none -62	vol -60
tete	blessure 93	degats_des_eaux 64	dommage_materiel 50	none -60
the	collision 122	dommage_materiel 88	vol -46
tibi*	blessure 195	collision -98	degats_des_eaux 58	none -82	vol -40
tibia	blessure 195	collision -98	degats_des_eaux 58	none -82	vol -40
tien*	collision 146
tiens	collision 129
tire	collision -87	degats_des_eaux 57	dommage_materiel 85	incendie 52	none -115	vandalisme -42	vol 148
tire sans	collision -131	degats_des_eaux 200	incendie 121	none -80
tire*	collision -69	incendie 110	none -153	vandalisme -83	vol 261
tiro*	bris_de_glace -41	collision -87	none -76	vol 254
tiroirs	bris_de_glace -41	collision -87	none -76	vol 254
tiss*	collision -58	incendie 77	none -77	vol 136
tkt	collision 184	none -162	vandalisme -62	vol 179
tlm	collision 107	degats_des_eaux 174	none -103	vandalisme -46
tlm va	collision 107	degats_des_eaux 174	none -103	vandalisme -46
tobo*	blessure 301	collision -45	dommage_materiel -90	none -54
toboggan	blessure 301	collision -45	dommage_materiel -90	none -54
toil*	collision -54	degats_des_eaux 58	dommage_materiel 208	none -113	vol -63
toilettes	degats_des_eaux 88	dommage_materiel 81	none -50	vol -63
toit	collision -48	evenement_climatique 224	none -121
toit de	bris_de_glace 145	degats_des_eaux -67	incendie 81	none -46	vol -45
toit du	blessure -54	bris_de_glace -161	collision -94	degats_des_eaux 197	dommage_materiel 164	incendie -46	none -128	vandalisme -64	vol 61
toit est	collision 99	evenement_climatique 55	none -114	vandalisme 116	vol -40
toit s	autre -65	blessure -72	collision -193	degats_des_eaux -93	dommage_materiel -113	evenement_climatique 338	incendie -75	none -244	vandalisme -67	vol -107
toit*	blessure -47	collision -77	dommage_materiel 58	evenement_climatique 269	none -97	vol -40
toiture	blessure -47	collision -77	dommage_materiel 58	evenement_climatique 269	none -97	vol -40
toiture de	collision -59	evenement_climatique 199	none -53
tole	collision 226	none -89
tomb*	blessure 55	collision -57	dommage_materiel 212	evenement_climatique 68	none -103	vandalisme -54	vol -43
tombant	blessure 215	collision -96	degats_des_eaux 46	none -86
tombe	blessure 48	collision -52	dommage_materiel 318	incendie -42	none -137	vandalisme -61	vol -63
tombe dans	blessure 74	collision -65	degats_des_eaux -107	dommage_materiel 355	evenement_climatique -92	incendie -41	none -185	vol -114
tombe du	autre -41	blessure 140	bris_de_glace -65	collision -122	dommage_materiel 252	evenement_climatique -98	incendie -94	none -282	vandalisme -58	vol -70
tombe en	autre -82	degats_des_eaux -47	dommage_materiel 237
tombe il	collision 163	dommage_materiel -51
tombe le	autre -80	blessure -52	bris_de_glace 213	collision -95	degats_des_eaux -71	dommage_materiel 203	evenement_climatique -74	none -225	vandalisme -55	vol -105
tombe sur	blessure -54	collision -105	dommage_materiel 243	evenement_climatique 168	incendie -40	none -113	vandalisme -136	vol -79
tombee	blessure 96	collision -50	dommage_materiel 83	evenement_climatique 80	none -108	vandalisme -56
tombee de	blessure 166	collision 121	dommage_materiel -70	evenement_climatique -63	none -111	vol -58
tombee du	blessure 204	collision -66	dommage_materiel 163	none -134
tombee sur	blessure -42	collision -70	degats_des_eaux -41	dommage_materiel 199	evenement_climatique 152	none -84	vandalisme -66	vol -54
tomber	collision -71	dommage_materiel 177	evenement_climatique 92
tomber et	collision -51	vol 132
tomber la	blessure -50	bris_de_glace -83	collision -132	dommage_materiel 212	evenement_climatique 291	none -199	vandalisme -88	vol -97
tomber mon	collision -44	dommage_materiel 261	none -160	vol -79
tond*	bris_de_glace 112	collision 78	none -76	vandalisme -48	vol 58
tondeuse	bris_de_glace 112	collision 78	none -76	vandalisme -48	vol 58
tondeuse de	bris_de_glace -43	collision 181	evenement_climatique -41	none -104	vandalisme -47	vol 60
tonn*	blessure -40	collision 311	dommage_materiel -48	evenement_climatique -44	incendie -51	none -172	vandalisme -48
tonneau	blessure -40	collision 311	dommage_materiel -48	evenement_climatique -44	incendie -51	none -172	vandalisme -48
torc*	collision -85	incendie 314	none -76	vol -44
torchon	collision -48	incendie 254	none -99
tord*	blessure 42	incendie 90	none -135	vandalisme 128
tordu	blessure 118	collision 96	incendie 60	none -147
tordu la	blessure 157	collision -108	incendie 102	none -87
tordue	bris_de_glace -43	collision -67	incendie 96	none -130	vandalisme 213
torn*	collision -65	degats_des_eaux -43	dommage_materiel -41	evenement_climatique 396	none -121	vandalisme -56	vol -51
tornade	collision -65	degats_des_eaux -43	dommage_materiel -41	evenement_climatique 396	none -121	vandalisme -56	vol -51
tornade a	collision -97	degats_des_eaux -51	dommage_materiel -54	evenement_climatique 351	none -142	vol -50
tort*	collision 273	none -69
touc*	collision 193	dommage_materiel -42	none -87
touche	collision 182	dommage_materiel -47	none -87
touche la	collision 287	dommage_materiel -91	none -66
touche le	evenement_climatique -61	incendie 243	none -87
touchees	collision 329	degats_des_eaux -76	evenement_climatique -40	none -143	vandalisme -44	vol -52
toucher	collision -89	vol 187
touj*	collision -78	degats_des_eaux 60	evenement_climatique 50	none 127
toujours	collision -78	degats_des_eaux 60	evenement_climatique 50	none 127
toujours pas	none 214
tour*	collision 338	incendie 94	none -158	vol -68
tourne	collision 132	degats_des_eaux -44	evenement_climatique -48	incendie 201	none -122	vol -66
tous	autre 168	collision 63	evenement_climatique 41	none -135	vol -47
tous les	collision 44	none -70	vandalisme 144	vol -41
tous*	collision -46	incendie 148
tousse	collision -46	incendie 148
tout	none 54
tout a	blessure -47	collision -117	degats_des_eaux -53	dommage_materiel -62	evenement_climatique -48	none 262	vandalisme -44
tout est	collision -43	dommage_materiel 67	evenement_climatique 49
tout le	dommage_materiel 108	evenement_climatique 55
tout ma	collision 207	degats_des_eaux 113	none -131
tout releve	blessure -59	collision 268	evenement_climatique -63	vol -40
tout seul	blessure 121	collision -118	dommage_materiel 175	incendie 47	none -102	vandalisme -44
tout va	collision 129	degats_des_eaux 115	dommage_materiel -57	none -79	vol -46
tout*	bris_de_glace 65	none -90
toute	bris_de_glace 73	degats_des_eaux 43	none -85
toute la	blessure 71	degats_des_eaux 82	none -91	vol -43
toute seule	bris_de_glace 240	degats_des_eaux -50	none -92	vol -43
toutes	collision -81	none -165	vandalisme 146	vol 157
toutes mes	collision -81	none -165	vandalisme 146	vol 157
trac*	collision 142	degats_des_eaux -46	dommage_materiel -47	evenement_climatique -41	none -155	vandalisme 176	vol -54
tracteur	collision 142	degats_des_eaux -46	dommage_materiel -47	evenement_climatique -41	none -155	vandalisme 176	vol -54
tracteur tondeuse	bris_de_glace -43	collision 181	evenement_climatique -41	none -104	vandalisme -47	vol 60
trai*	blessure 45	collision 96	none -82	vol 97
train	blessure 73	collision 109	dommage_materiel -63	none -135	vandalisme -42	vol 167
train de	blessure 197	none -91	vol -81
tram	blessure -40	collision 203	dommage_materiel -55	none -121	vol 140
tram a	collision 147	dommage_materiel -76	none -98	vol 115
tram*	dommage_materiel -40	evenement_climatique 188	none -109	vol 49
trampoline	bris_de_glace -46	collision -54	degats_des_eaux -54	dommage_materiel -42	evenement_climatique 290	none -117	vandalisme -41	vol -50
tramway	collision 103	none -100	vol 126
tran*	dommage_materiel 54	none 64	vandalisme -46	vol 50
trau*	collision -65	incendie -40	none -98	vandalisme -72	vol 364
trav*	bris_de_glace 57	none -91
travail	blessure 160	collision -108	dommage_materiel 203	evenement_climatique -40	incendie -42	none -150	vol -89
travers	bris_de_glace 56	collision 156	none -40	vol -41
travers de	collision 214	vandalisme -40
traverse	bris_de_glace 146	collision 66	degats_des_eaux 83	dommage_materiel -69	none -87
traverse chez	collision -46	degats_des_eaux 186	none -51
traverse la	bris_de_glace 307	collision -44	degats_des_eaux -119	dommage_materiel -41	none -108	vol -42
trem*	blessure -42	bris_de_glace -44	degats_des_eaux 142	dommage_materiel -56	evenement_climatique 211	none -178	vandalisme -41	vol -78
tremble	collision 129
tremble encore	collision 129
trempe	collision -76	degats_des_eaux 380	dommage_materiel -49	none -119
tren*	collision 61	dommage_materiel -48	evenement_climatique 179	none -103	vol -51
tres	collision 151	none -84
tres bien	collision 268	none -157	vol -61
tres peur	incendie 139
tri9	collision 227	none -106
troi*	none -47
trois	dommage_materiel 42	none -42
trois mois	collision 359	dommage_materiel -66	none -165	vandalisme -45	vol -84
trois points	blessure 53	vandalisme -40	vol 92
trois semaines	blessure 91	collision -87	none 142
troisieme	collision -49	degats_des_eaux 133	none -65	vandalisme 124	vol -52
troisieme fois	collision -76	none -52	vandalisme 235	vol -85
trom*	blessure -54	collision -71	degats_des_eaux -61	dommage_materiel -56	evenement_climatique 197	none 127
tron*	collision -83	dommage_materiel 203	evenement_climatique 62	none -61	vandalisme -54
trop	collision 160	none 51
trop bas	collision 169	evenement_climatique -43
trop tard	collision 262	none -95
trop vite	collision 234	dommage_materiel -42	none -104
trot*	collision 228	dommage_materiel -53	none -116	vol 65
trottinette	blessure -54	collision 109	incendie 75	none -110	vol 150
trottinette m	collision 248	none -67	vol -40
trottoir	blessure 63	collision 318	degats_des_eaux -50	dommage_materiel -60	none -103	vol -55
trou	bris_de_glace 139	collision -42	dommage_materiel -42	evenement_climatique 108	none -76
trou*	autre 88	degats_des_eaux 51	dommage_materiel -41	evenement_climatique 66	none -76	vol -52
trouve	degats_des_eaux 137	vol -57
trouve ma	collision 96	degats_des_eaux -43	none -98	vandalisme 152	vol -69
truc	autre 282	blessure -40	bris_de_glace -41	collision -95	degats_des_eaux -40	dommage_materiel -56	evenement_climatique -46	none -218	vandalisme -57	vol 118
tt	collision -108	evenement_climatique 74	vandalisme 57	vol -65
tt le	collision -112	degats_des_eaux -83	dommage_materiel -81	evenement_climatique 256	none -153	vandalisme 208	vol -79
tt les	collision -118	degats_des_eaux 136	evenement_climatique -61	incendie 193	none -77
tte	degats_des_eaux -50	incendie 180	none -79
tuil*	collision -54	dommage_materiel -43	evenement_climatique 334	none -138	vol -103
tuiles	collision -54	dommage_materiel -43	evenement_climatique 334	none -138	vol -103
tuya*	collision -46	degats_des_eaux 346	dommage_materiel -43	none -86
tuyau	collision -40	degats_des_eaux 268	dommage_materiel -44	none -80
tuyau d	degats_des_eaux 75	incendie 80
twin*	collision 96	none -42
twingo	collision 96	none -42
type	collision 238	dommage_materiel -42	evenement_climatique -48	none -41
un	collision 61	none -48
un a	collision 42	none -62	vandalisme 142
un accident	collision 246	incendie -46	none -57
un accrochage	collision 198	none -79
un agent	dommage_materiel -58	incendie 91	none 119
un arbre	collision -65	dommage_materiel 140	evenement_climatique 134	none -84	vol -42
un au	none 179
un avait	none -61	vandalisme 168	vol -45
un ballon	bris_de_glace 252	collision -116	degats_des_eaux -76	dommage_materiel 79	none -75	vol -51
un blesse	bris_de_glace -43	collision -129	degats_des_eaux -47	evenement_climatique -40	incendie -41	none 294	vol -45
un bloc	bris_de_glace 171	collision -78	degats_des_eaux 74	dommage_materiel -49	none -50
un cable	collision 92	degats_des_eaux -43	dommage_materiel 199	evenement_climatique -64	none -67	vol -58
un caillou	bris_de_glace 283	collision -70	none -64
un camion	bris_de_glace 44	collision 70	none 90
un chevreuil	collision 246	dommage_materiel -47	none -81
un chien	blessure 150	collision 231	dommage_materiel -86	none -231	vol -47
un conseiller	collision -55	none 192
un constat	collision 45	none 50
un coup	blessure 99	none -77	vandalisme 84	vol -53
un eclair	collision -65	degats_des_eaux -59	dommage_materiel 168	evenement_climatique 185	incendie -88	none -103	vandalisme -54	vol -42
un eclat	bris_de_glace -51	collision -127	dommage_materiel 257	none -78	vandalisme 131	vol -51
un est	autre -43	blessure -45	collision -116	degats_des_eaux -59	dommage_materiel -84	evenement_climatique -61	incendie -55	none -86	vandalisme -94	vol 424
un faux	blessure -41	degats_des_eaux -46	none -94	vandalisme -50	vol 260
un feu	collision 163	incendie 134	none -95
un fourgon	collision 105	none -51
un gravillon	bris_de_glace 210	collision -42	none -144
un gros	collision 204	none -59
un humain	none 83
un livreur	dommage_materiel 235	none -122
un mec	collision 235	dommage_materiel -46	vol -42
un metre	collision -89	degats_des_eaux 135	dommage_materiel -53	evenement_climatique 100	incendie -54	none -111	vandalisme 117	vol -55
un mois	autre -51	blessure -44	collision -75	degats_des_eaux 75	dommage_materiel -44	none 56	vandalisme 181	vol -48
un mot	collision 318	dommage_materiel -79	none -96	vandalisme -76	vol -50
un motard	collision 133	none -40	vol 75
un oiseau	bris_de_glace 210	dommage_materiel -45	none -56
un petit	collision 151	evenement_climatique 88	none -77	vol -52
un peu	dommage_materiel 95	incendie 122	none -92
un pigeon	bris_de_glace 113	collision 46
un poids	collision 142	none -51
un pv	collision 222	none -44	vol -41
un rapport	collision 63	incendie 75
un s	collision -122	degats_des_eaux -44	dommage_materiel -42	evenement_climatique 61	incendie -41	none -138	vandalisme 309	vol -55
un sanglier	blessure -131	collision 330	dommage_materiel -70	none -192	vandalisme -57	vol -75
un scooter	collision 200	none -63
un sinistre	none 165
un taxi	collision 237	none -69
un torchon	collision -48	incendie 254	none -99
un tracteur	collision 286	degats_des_eaux -43	none -80	vandalisme -57	vol -43
un trou	bris_de_glace 227	collision -85	incendie 58	none -43
un truc	autre 282	blessure -40	bris_de_glace -41	collision -95	degats_des_eaux -40	dommage_materiel -56	evenement_climatique -46	none -218	vandalisme -57	vol 118
un tuyau	degats_des_eaux 220	none -64
un verre	collision -66	dommage_materiel 229	none -99	vol -45
un vol	autre -77	blessure -43	collision 46	degats_des_eaux 47	none 118	vandalisme 52	vol -62
une	none -72
une ampoule	blessure 169	collision -72	degats_des_eaux -67	dommage_materiel -79	evenement_climatique 171	none -97	vol -51
une attestation	autre 203	collision -50	vandalisme -46
une aureole	collision -58	degats_des_eaux 185	none -66
une belle	blessure -66	collision 155	vol 49
une branche	collision -55	dommage_materiel -123	evenement_climatique 337	none -85	vandalisme -51
une camionnette	collision 161	none -63
une canalisation	collision -41	degats_des_eaux 248	dommage_materiel -50
une casserole	bris_de_glace 145	dommage_materiel -70	incendie 183	none -95	vandalisme -43
une clio	autre 333	bris_de_glace -46	collision 153	degats_des_eaux -56	dommage_materiel -49	evenement_climatique -48	incendie -48	none -316	vandalisme -64	vol -71
une cote	degats_des_eaux 120	dommage_materiel -40	none -41
une coupure	autre -57	bris_de_glace 124	collision -47	degats_des_eaux -45	dommage_materiel 112
une couverture	collision -43	incendie 153	none -76
une dame	blessure 146	collision 47	none -58	vol -40
une declaration	blessure 66	collision -90	none -60	vol 214
une egratignure	collision -93	evenement_climatique 70	none -62	vol 177
une fiat	collision 217	none -92
une fissure	bris_de_glace 284	collision -43	degats_des_eaux -50	dommage_materiel -46	evenement_climatique -43	none -105
une fracture	collision 151
une fuite	collision -52	degats_des_eaux 299	dommage_materiel -40	none -76	vandalisme -41
une heure	collision 221	none -69
une machine	degats_des_eaux 59	none 81
une minerve	collision 128
une moto	collision 172	none -47
une nuit	autre -48	blessure 322	bris_de_glace -52	collision -107	degats_des_eaux -62	dommage_materiel -77	evenement_climatique -82	incendie -57	none -292	vandalisme -80	vol -111
une oreille	dommage_materiel -69	evenement_climatique 203	none -69	vandalisme -46
une personne	collision -52	none 262
une photo	dommage_materiel -49	none 262
une piece	bris_de_glace 136	none -44
une pierre	bris_de_glace 309	dommage_materiel -56	none -78	vandalisme -149	vol -77
une plaque	collision 196
une poutre	bris_de_glace -40	collision -70	dommage_materiel 183	evenement_climatique 60	none -42	vol -42
une queue	collision 191	none -65
une reclamation	none 153
une rue	collision 253	none -111
une semaine	collision -46	none 164
une voiture	collision 172
uniq*	collision 102	dommage_materiel 138	incendie 56	none -147	vol -48
uniquement	collision 102	dommage_materiel 138	incendie 56	none -147	vol -48
urge*	blessure 205	dommage_materiel 56	evenement_climatique -40	incendie 72	none -168	vandalisme -46	vol -71
urgence	incendie 178	none -64	vol -56
urgences	autre -48	blessure 318	bris_de_glace -53	collision -57	degats_des_eaux -69	dommage_materiel -78	evenement_climatique -83	incendie -63	none -293	vandalisme -85	vol -119
usag*	collision -86	degats_des_eaux 282	dommage_materiel -76	evenement_climatique -57	incendie 139	none -295	vol -60
util*	collision 242	none -82	vandalisme -45
utile	collision 243	none -81	vandalisme -57
va	collision 129	none -40
va bien	collision 91	degats_des_eaux 84	dommage_materiel -40	none -71
vaca*	autre 326	blessure -62	bris_de_glace -67	collision -111	degats_des_eaux -92	evenement_climatique -79	incendie -60	none -386	vandalisme -94	vol -108
vacances	autre 326	blessure -62	bris_de_glace -67	collision -111	degats_des_eaux -92	evenement_climatique -79	incendie -60	none -386	vandalisme -94	vol -108
vach*	collision 174	evenement_climatique 55	none -57
vagu*	collision -66	degats_des_eaux 118	evenement_climatique 135	none -46	vol -61
vais	collision 71
vais*	collision -43	degats_des_eaux 300	dommage_materiel -40	none -93
vaisselle	collision -43	degats_des_eaux 300	dommage_materiel -40	none -93
vaisselle a	degats_des_eaux 129	none -63
vali*	autre 280	bris_de_glace -67	collision -102	degats_des_eaux -51	dommage_materiel -64	evenement_climatique -43	vandalisme -54
valise	autre 438	blessure -41	collision -131	degats_des_eaux -77	dommage_materiel -93	evenement_climatique -58	incendie -44	none -238	vandalisme -77	vol -117
vas	none 134	vol -47
vas y	none 134	vol -47
vehi*	collision 127	dommage_materiel 40	none -126	vandalisme 149	vol -55
vehicule	collision 122	dommage_materiel 53	evenement_climatique -42	none -133	vandalisme 126	vol -51
vehicule a	collision -106	dommage_materiel 240	incendie 74	none -95	vol -69
vehicule de	collision 141
vehicule en	collision 343	dommage_materiel -49	none -130	vandalisme -71	vol -49
vehicule stationne	collision 145
vehicules	collision 145	none -100	vandalisme 121	vol -73
vehicules impliques	collision 148	none -55
veil*	collision -66	evenement_climatique 52	none 80	vol 98
veille	collision -66	evenement_climatique 52	none 80	vol 98
velo	blessure 70	collision 72	none -70
velo a	collision 199	dommage_materiel -82	none -51
velo electrique	incendie 105	none -43	vol 72
velo est	collision 165
velo*	collision -123	dommage_materiel -57	incendie 150	vandalisme -72	vol 174
velos	collision -123	dommage_materiel -57	incendie 150	vandalisme -72	vol 174
velu*	bris_de_glace 204	collision -49	none -216	vol 49
velux	bris_de_glace 204	collision -49	none -216	vol 49
vena*	collision 141	degats_des_eaux -52	dommage_materiel -45	none -149	vandalisme -40	vol 212
vend*	none 109
vendeuse	collision -60	incendie 114	none -83	vol 150
vendredi	none 120
vendredi 13	none 110
vendredi dernier	none 119
vendredi et	degats_des_eaux 54	evenement_climatique 95	none -52
vendredi soir	blessure -47	collision 100	none -204	vol 213
veni*	autre 164	bris_de_glace 96	degats_des_eaux 44	dommage_materiel -43	none -182	vandalisme -46	vol -57
venir	autre 194	collision 44	degats_des_eaux 75	none -200	vandalisme -53	vol -50
vent	collision -88	degats_des_eaux -46	evenement_climatique 436	none -150	vandalisme -52	vol -62
vent a	collision -111	degats_des_eaux -56	dommage_materiel -49	evenement_climatique 272	incendie 180	none -174	vol -80
vent*	evenement_climatique 96
ventre	evenement_climatique 96
venu	dommage_materiel 53	incendie 48	none -54	vandalisme 59
venu avec	collision -158	degats_des_eaux 46	dommage_materiel 219	none -70
venu s	bris_de_glace 110	collision 62	dommage_materiel -41
venu*	incendie 133	none -101	vandalisme 102
venue	dommage_materiel 74	none -105	vandalisme 153
venus	collision -77	incendie 277	none -107	vandalisme 48
vera*	bris_de_glace 287	collision -85	degats_des_eaux -45	dommage_materiel -62	evenement_climatique 118	none -148	vandalisme -48
veranda	bris_de_glace 287	collision -85	degats_des_eaux -45	dommage_materiel -62	evenement_climatique 118	none -148	vandalisme -48
verb*	collision 154	incendie 44	none -57	vandalisme 51	vol -43
verbal	collision 87	incendie 59	none -50	vandalisme 73	vol -43
verg*	blessure -55	collision 261	dommage_materiel -74	evenement_climatique 88	none -103
verglas	blessure -76	bris_de_glace -44	collision 366	degats_des_eaux -48	dommage_materiel -97	none -114
veri*	bris_de_glace -42	collision -51	none 243
vern*	collision -117	degats_des_eaux -47	dommage_materiel 387	none -147	vandalisme 70	vol -46
vernis	collision -108	degats_des_eaux -64	dommage_materiel 432	none -172	vandalisme -51	vol -40
verr*	blessure -40	bris_de_glace 268	collision -100	degats_des_eaux -59	dommage_materiel 102	evenement_climatique -44	none 76	vandalisme -50	vol -68
verre	bris_de_glace 243	collision -71	degats_des_eaux -48	dommage_materiel 176	none -120
verre dans	bris_de_glace 82	collision -42	dommage_materiel 95	none -41
verre de	blessure -49	bris_de_glace 219	collision -93	none -76
vers	none 47
vers 18h	collision -50	none 198	vol -40
vers 19h	collision 75	evenement_climatique 78	none -40
vers 22h	collision 90	none -53
vers le	blessure -54	collision 263	none -57
vers midi	collision 69
vers*	collision 211	degats_des_eaux -49	dommage_materiel -49	none -162	vandalisme 240	vol -84
verse	autre -40	collision -145	degats_des_eaux -82	dommage_materiel -67	evenement_climatique -45	none -182	vandalisme 440	vol -127
vert*	collision 163	degats_des_eaux 93	incendie -43	none -63
verte	collision 142	degats_des_eaux 181	dommage_materiel -45	incendie -94	none -90	vandalisme -68
vertiges	collision 84
vest*	bris_de_glace 123	collision -95	dommage_materiel -66	evenement_climatique -43	incendie -40	none -156	vandalisme -43	vol 349
vestiaire	collision -116	dommage_materiel -54	evenement_climatique -49	none -179	vandalisme -51	vol 381
vete*	autre 199	blessure -42	collision 102	dommage_materiel -53	none -113	vol -45
veterinaire	autre 235	blessure -53	collision 141	dommage_materiel -63	none -139	vol -53
veu	autre -61	blessure -42	bris_de_glace -87	collision -185	dommage_materiel 286	evenement_climatique -56	none -196	vandalisme -80	vol 174
veut	blessure 72	dommage_materiel 53	vol 64
veut pas	collision 50	none -119	vol 203
veux	none 138
veux faire	none 109
veux parler	none 129
veux pas	collision -52	degats_des_eaux -42	vol 173
veux plus	none 198	vol -60
veux un	none 72
vict*	collision 59	incendie 96	none -87	vol 61
victime	collision 80	incendie 52	none -89	vol 76
vide	blessure -45	degats_des_eaux -43	dommage_materiel -47	none -173	vandalisme -69	vol 377
vie	bris_de_glace 49	collision -121	dommage_materiel -51	evenement_climatique -79	none 223	vandalisme -51	vol -53
viei*	collision 141	degats_des_eaux 136	dommage_materiel -42	evenement_climatique -65	none -105
vieille	collision 141	degats_des_eaux 136	dommage_materiel -42	evenement_climatique -65	none -105
vien*	degats_des_eaux 141	vandalisme 42	vol -40
viens	collision 95	degats_des_eaux -57	none 89
viens aux	degats_des_eaux -79	none 182
vient	degats_des_eaux 226	evenement_climatique -49	none -75	vandalisme 71	vol -56
vient de	degats_des_eaux 89
vieu*	collision -91	none -99	vol 343
vieux	collision -91	none -99	vol 343
vign*	autre -45	blessure -75	bris_de_glace -64	degats_des_eaux -96	dommage_materiel -108	evenement_climatique 440	incendie -46	none -327	vandalisme -77	vol -100
vigne	autre -62	blessure -106	bris_de_glace -89	collision -158	degats_des_eaux -124	dommage_materiel -136	evenement_climatique 479	incendie -61	none -374	vandalisme -82	vol -121
vill*	none -82	vol 185
ville	incendie -43	none -96	vandalisme -49	vol 186
vin	collision -52	degats_des_eaux -76	dommage_materiel 183	none -99	vandalisme 108
viol*	collision -49	dommage_materiel -43	evenement_climatique 91	none -113	vandalisme -48	vol 277
violence	collision -45	none -133	vol 294
violent	dommage_materiel -64	evenement_climatique 240	incendie -65	none -85	vol -43
vira*	collision 228	dommage_materiel -69	none -96
virage	collision 228	dommage_materiel -69	none -96
visa*	bris_de_glace 67	collision -67	degats_des_eaux -46	incendie 192	none -109	vandalisme -60	vol 111
visage	bris_de_glace 67	collision -67	degats_des_eaux -46	incendie 192	none -109	vandalisme -60	vol 111
visage l	bris_de_glace 109	collision -69	none -71	vandalisme -45	vol 192
visi*	collision -51	degats_des_eaux -81	dommage_materiel -41	evenement_climatique -52	none -144	vandalisme -66	vol 383
vite	collision 161	vol -45
vitr*	bris_de_glace 299	collision -58	none -102	vandalisme 44
vitrage	bris_de_glace 267	collision -70	none -47
vitre	bris_de_glace 327	collision -84	dommage_materiel -41	none -94	vol 50
vitre de	bris_de_glace 403	collision -77	none -101	vandalisme -40	vol -43
vitre du	bris_de_glace 278	collision -50	dommage_materiel -47	none -89	vandalisme -53
vitree	bris_de_glace 281	collision -55	dommage_materiel -45	none -74
vitree de	bris_de_glace 261	collision -44	dommage_materiel -64	none -65	vandalisme -48	vol 55
vitree du	bris_de_glace 130	collision -40	degats_des_eaux -52	incendie -41	none -109	vandalisme 131
vitres	bris_de_glace -70	collision -52	dommage_materiel -88	evenement_climatique 195	none -56	vandalisme 88	vol -43
vitrine	none -129	vandalisme 178	vol -70
vitroceramique	autre -46	blessure -71	bris_de_glace 438	collision -142	degats_des_eaux -87	dommage_materiel -106	evenement_climatique -63	incendie -76	none -299	vandalisme -87	vol -102
viva*	collision 82	degats_des_eaux -49	evenement_climatique 188	incendie -43	none -69
vivants	collision 82	degats_des_eaux -49	evenement_climatique 188	incendie -43	none -69
vive	none 126	vandalisme -49	vol 62
voie	collision 197
voil*	incendie 48
voila	collision -61	dommage_materiel 56	incendie 84
voila c	collision -53	dommage_materiel -82	incendie 236	none -87
voile	collision 265	none -107
voir	evenement_climatique 102	none 47
vois	bris_de_glace 113	collision -54	evenement_climatique 130	none -62
vois*	degats_des_eaux 121	none -79
voisin	degats_des_eaux 111	dommage_materiel 73	none -77
voisin a	blessure 41	collision -62	incendie 181	none -84
voisin du	collision -40	degats_des_eaux 268	none -100
voisin s	collision 106	degats_des_eaux 84	dommage_materiel -49	vol -50
voisine	blessure 72	degats_des_eaux 174	dommage_materiel -59	none -94	vol -41
voisine a	bris_de_glace 167	collision -66	degats_des_eaux 108	none -78	vol -46
voisine du	degats_des_eaux 65	vandalisme 134	vol -42
voisins	collision -41	degats_des_eaux 102	dommage_materiel -45	evenement_climatique 155	none -66
voisins a	bris_de_glace -45	collision -49	degats_des_eaux -55	dommage_materiel -77	evenement_climatique 202	incendie 138	none -120	vandalisme -44	vol -48
voit	blessure -101	collision 54	degats_des_eaux -74	dommage_materiel -50	evenement_climatique -41	incendie 318	none -135	vandalisme -57	vol -89
voit*	blessure -43	collision 75	degats_des_eaux -41	evenement_climatique 40	none -135	vandalisme 79	vol 44
voitur	autre -48	blessure -59	bris_de_glace 209	collision -112	degats_des_eaux -53	dommage_materiel -143	evenement_climatique 301	none -208	vandalisme -82	vol -67
voiture	blessure -42	bris_de_glace -40	collision 76	degats_des_eaux -40	none -134	vandalisme 96	vol 56
voiture a	blessure -55	bris_de_glace -47	collision -75	degats_des_eaux -51	evenement_climatique -83	incendie 123	none -271	vandalisme 356	vol -213
voiture avec	autre -60	collision -200	degats_des_eaux -42	dommage_materiel -128	evenement_climatique -51	none -113	vandalisme 414	vol -134
voiture cette	collision -56	none -116	vandalisme -44	vol 241
voiture d	collision 76
voiture de	collision 229	dommage_materiel 43	none -102	vandalisme -52
voiture dial	collision 237	none -102
voiture du	collision 331	dommage_materiel -127	none -89	vol -54
voiture en	incendie 168	vol -51
voiture est	autre 107	bris_de_glace -41	dommage_materiel -72	evenement_climatique 125	none 145	vandalisme -102	vol -76
voiture et	vol 41
voiture il	autre -46	blessure -40	bris_de_glace -40	collision -59	degats_des_eaux -42	dommage_materiel -94	evenement_climatique -65	incendie -53	none -256	vandalisme -127	vol 321
voiture n	none -86	vandalisme -60	vol 186
voiture pendant	collision 101	dommage_materiel -205	evenement_climatique 246	vol -57
voiture qui	evenement_climatique 115
voitures	collision 159	evenement_climatique 94	none -63
voitures se	collision 224	none -74
vol	autre 104	blessure -42	dommage_materiel -58	evenement_climatique -44	none -149	vandalisme -47	vol 367
vol a	autre 260	blessure -102	bris_de_glace -77	collision -211	degats_des_eaux -99	dommage_materiel -144	evenement_climatique -145	incendie -88	none -501	vandalisme -133	vol 267
vol de	autre -89	blessure -53	bris_de_glace -42	degats_des_eaux -40	dommage_materiel -86	evenement_climatique -41	incendie -41	none -192	vandalisme -119	vol 461
vol plane	collision 162	degats_des_eaux 110	none -82	vol -66
vola*	blessure -82	collision 145	dommage_materiel -53	evenement_climatique 156	none -53	vandalisme -43	vol -41
volant	blessure -69	collision 296	vandalisme -45	vol -44
vole	collision -65	none -104	vandalisme -49	vol 326
vole au	collision -93	none -103	vandalisme -46	vol 328
vole dans	dommage_materiel -49	none -85	vol 270
vole ma	collision -92	none -129	vandalisme -46	vol 354
vole*	autre -40	collision -93	dommage_materiel -40	evenement_climatique 57	none -139	vandalisme -82	vol 411
volee	collision -115	evenement_climatique -47	incendie -40	none -154	vandalisme -50	vol 438
volets	dommage_materiel -53	evenement_climatique 210	incendie 129	none -114	vandalisme -61	vol -68
volo*	bris_de_glace -80	collision -98	degats_des_eaux -45	dommage_materiel -114	evenement_climatique -40	vandalisme 408	vol -64
volontaire	dommage_materiel -52	none -93	vandalisme 227
volontairement	bris_de_glace -164	collision -91	degats_des_eaux -60	evenement_climatique -44	none -231	vandalisme 386	vol -85
volontiers	autre -42	blessure -57	bris_de_glace -41	collision -66	degats_des_eaux -54	dommage_materiel -54	evenement_climatique -59	incendie -51	none 200	vandalisme -257	vol -66
vomi*	blessure 285	collision -73	dommage_materiel -63	evenement_climatique -66	incendie -46	none -157	vandalisme -50	vol -51
vomit	blessure 285	collision -73	dommage_materiel -63	evenement_climatique -66	incendie -46	none -157	vandalisme -50	vol -51
vont	collision 135	degats_des_eaux 121	evenement_climatique -73	none -102
vont bien	collision 135	degats_des_eaux 121	evenement_climatique -73	none -102
votr*	autre 106	collision -51
votre	autre 106	collision -51
votre service	none 202
voud*	autre 73	collision -47	none 148
voudrais	autre 73	collision -47	none 148
voudrais savoir	none 76
voul*	vol 46
voulait	collision 142	none -46
voulait pas	collision 142	none -46
voulu	dommage_materiel 43	none -70	vol 47
voulu faire	collision 110
voulu l	blessure -40	collision -122	degats_des_eaux -43	dommage_materiel -76	evenement_climatique -56	incendie -49	none -118	vandalisme 212	vol 182
vous	autre 50	none 80
vous avez	none 127
vous ecris	collision 52	evenement_climatique 123	none -62
vous envoyer	autre 303	collision -47	evenement_climatique -46	none -195	vandalisme -79	vol -71
vous etes	autre -59	none 198
vous l	autre 311	blessure -91	bris_de_glace -58	collision -75	degats_des_eaux -44	dommage_materiel -79	evenement_climatique -44	incendie -48	none -111	vandalisme -71	vol -90
vous m	autre 295	collision -81	degats_des_eaux -40	dommage_materiel -51	none -82	vandalisme -49	vol -79
vous me	autre 96	blessure -52	collision -87	degats_des_eaux -45	dommage_materiel -56	evenement_climatique -41	incendie -40	none 70	vandalisme -53	vol -53
vous parlez	none 122
vous pouvez	none 151
vous servez	none 112
vous vous	collision -76	dommage_materiel -41	none 151	vandalisme 177	vol -134
voya*	autre 488	collision -87	none -307	vol -64
voyage	autre 227	collision -71	dommage_materiel 83	none -174	vol -42
voyages	autre 260	collision -96	degats_des_eaux -45	dommage_materiel -54	incendie -42	none -290	vandalisme 154	vol -112
vrai	blessure -45	collision -76	degats_des_eaux 87	none 241	vol -46
vrai*	collision -66	none 157
vraiment	none 104
vu	collision 96	none -100	vandalisme 145
vu le	collision 258	none -51	vol -53
vu les	collision 184
vu que	collision 41	vol 98
vue	none -95	vol 129
wa7e*	collision 255	none -115
wa7ed	collision 255	none -115
walo*	collision 313	none -130	vol -40
walou	collision 313	none -130	vol -40
wc	autre -64	blessure -76	bris_de_glace -72	collision -160	degats_des_eaux 444	dommage_materiel 83	evenement_climatique -165	incendie -70	none -407	vandalisme -114	vol -148
week	none 152
week end	none 152
x	bris_de_glace 246	collision -46	incendie 131	none -282	vandalisme -43	vol -59
y a	collision -55	dommage_materiel -44	incendie 62	none 113
y avait	blessure 60	collision 93	dommage_materiel -44	evenement_climatique 43	none -86	vol 63
y est	incendie 44	none -46	vol 92
y sont	collision 86	degats_des_eaux -54	dommage_materiel -46	incendie -42	none -57	vol 154
ya	autre 154	bris_de_glace -46	collision -49	dommage_materiel -48	evenement_climatique -41	none 77	vandalisme -53
ya 1	autre 180	bris_de_glace -60	degats_des_eaux -56	dommage_materiel -41	evenement_climatique -48	vandalisme -47	vol -60
ya ya	autre 154	bris_de_glace -46	collision -49	dommage_materiel -48	evenement_climatique -41	none 77	vandalisme -53
yeux	bris_de_glace 58	none -83	vol 106
yo	autre 368	blessure -42	bris_de_glace -46	collision -52	degats_des_eaux -50	dommage_materiel -63	evenement_climatique -53	incendie -58	none -375	vandalisme -59	vol -80
zerk*	collision 128	none -47
zerktouni	collision 128	none -47
zero	collision 62	dommage_materiel 66	incendie 47	none -124	vol 101
zero bobo	collision 55	dommage_materiel 142	none -125	vandalisme -60	vol 100
zoe	blessure 273	collision 54	dommage_materiel -64	evenement_climatique -43	none -144	vandalisme -46	vol -70
@injuries
	no -62	unknown 49	yes -46
0	no 365	unknown -218	yes -191
000	no 111	yes -102
06	no -67	unknown 88
1	unknown 68	yes -104
1 moi	no 135	unknown -79	yes -63
10	no -155	yes 109
10 juin	no -116	unknown 122
11	unknown -144	yes 140
12	unknown 76	yes -51
1234*	yes -69
12345	yes -69
12345 a	yes -69
13	no -182	unknown 221	yes -97
14	no -71	unknown 57
14 juin	no -50
15	no -107	unknown 146	yes -48
16	unknown 51	yes -46
17	no -121	unknown 124
19h	no -111	unknown 94
1er	no -81	yes 51
1er juin	no -81	yes 51
2	no -194	yes 176
200	no -97	unknown 172	yes -99
2025	no 78	yes -72
208	no -45	unknown 107	yes -77
21h	no -110	unknown 51
22h	unknown -109	yes 128
2e	unknown -94	yes 61
3	no -92	yes 128
3 cm	no -117	unknown -172	yes 207
30	unknown -45
300	no -113	unknown 87
4	unknown 74	yes -93
4 pneus	no -68	unknown 145	yes -80
40	unknown 108	yes -133
400	no 126	unknown -95	yes -43
450	no -109	unknown 172	yes -110
4x4	unknown 171	yes -183
5	no -50
500	unknown -120	yes 108
6	yes 59
7	unknown 78	yes -79
7 juin	unknown 78	yes -79
8	unknown -156	yes 75
8 juin	no 110	yes -139
9 juin	no -56	unknown -68	yes 107
900	no -64	unknown 46
a 6	yes -69
a appele	no -72	unknown 175	yes -103
a arrache	no 46	unknown -80
a bien	unknown -113	yes 81
a bord	no 137	yes -124
a brule	unknown -145	yes 101
a casablanca	no 58
a casse	no -117	unknown 133
a cause	unknown -40	yes 48
a cede	unknown -46	yes 74
a changer	no 56	yes -83
a claque	no -98	unknown 217	yes -128
a cogne	no -198	unknown 112	yes 78
a cote	unknown 55
a coule	no 81	unknown -150	yes 72
a coup	no -69	unknown 171	yes -115
a coupe	no 84	unknown -131	yes 44
a deborde	unknown 45	yes -78
a defonce	no 110	yes -82
a demande	no -104	unknown 165	yes -62
a deplorer	no 115	unknown -60	yes -56
a depose	no -61	unknown 136	yes -75
a derobe	no -45	unknown 120	yes -83
a des	no -87	unknown 100
a deux	no 213	unknown -94	yes -118
a dieu	no 97	unknown -104
a disparu	no 62	yes -89
a donne	unknown -59	yes 94
a double	unknown -77	yes 102
a dresse	no -43	yes 45
a droite	no -67	unknown -95	yes 159
a du	no -51	unknown -136	yes 181
a eclate	no 57	yes -43
a embarque	no -53	unknown -106	yes 158
a embouti	no 177	unknown -72	yes -117
a encore	no -67	unknown 125	yes -67
a enflamme	unknown -65	yes 54
a enfonce	no -124	unknown 183	yes -79
a etoile	no 78	yes -73
a eu	no 104	unknown -57	yes -55
a explose	no -96	unknown 148	yes -61
a fait	yes -60
a fauche	no 60	unknown -118	yes 49
a fe	unknown 67	yes -147
a fele	no -127	yes 110
a fendu	no 104	unknown -44	yes -86
a file	no -82	unknown 243	yes -171
a fini	no 69	unknown -67
a flambe	no -111	unknown -154	yes 215
a fondu	no 91	unknown -56
a gagne	no 83	yes -120
a garde	no 68	unknown -185	yes 98
a glisse	no -46	yes 52
a gonfle	no -62	unknown 48
a gratte	no -73	unknown 174	yes -107
a grille	no -45	unknown -44	yes 87
a heurte	no -84	unknown -92	yes 174
a inhale	unknown -70	yes 70
a juste	no 212	unknown -125	yes -99
a l	unknown -83	yes 57
a la	no -45	yes 55
a lache	unknown -98	yes 57
a laisse	unknown -74	yes 76
a le	no -105	unknown -217	yes 320
a les	no -75	unknown -205	yes 249
a lyon	unknown 40	yes -65
a main	yes -46
a mal	unknown -174	yes 150
a mi	no -112	unknown 221	yes -168
a mis	unknown -158	yes 162
a moi	no 287	unknown -189	yes -193
a mon	no 74	unknown -60
a mordu	no -40	unknown -115	yes 153
a note	no -192	unknown 236	yes -60
a ouvert	no -100	unknown -127	yes 207
a pa	no -120	unknown 203	yes -93
a part	no 119	unknown -73	yes -46
a pas	no 44
a percute	no 40
a perdu	no -73	unknown -71	yes 138
a pete	no -70	yes 43
a plat	no -64	unknown 143	yes -82
a pose	no -74	unknown -121	yes 186
a pousse	no -171	unknown 119
a premiere	no -196	unknown 229	yes -116
a priori	no -303	unknown 353	yes -268
a raye	unknown 92	yes -118
a reconnu	no 196	unknown -153	yes -88
a recu	no -125	unknown -162	yes 253
a recule	no 41	yes -63
a refaire	no 43	unknown -189	yes 99
a refuse	no -59	yes 73
a rempli	no -145	yes 123
a rendu	unknown 58	yes -58
a renverse	no -92	unknown 175	yes -92
a retrouve	no 56	yes -87
a ri1	no 280	unknown -246	yes -101
a rien	unknown 139	yes -133
a rigole	unknown -116	yes 94
a saute	no 46	unknown -141	yes 83
a serre	unknown -145	yes 112
a signe	no -86	unknown 141	yes -64
a son	no 80	yes -58
a sonne	no 108	unknown -196	yes 57
a souleve	no 71	yes -94
a t	no 263	unknown -204	yes -89
a tamponne	no 66	yes -70
a tape	no -132	unknown 140
a temps	no -106	unknown 71
a terre	unknown -143	yes 90
a touche	no 64	unknown -93
a tourne	no 82	unknown -64
a traverse	unknown 55	yes -81
a un	no -116	unknown 55	yes 52
a une	no -87	unknown -78	yes 163
a velo	no -91	yes 95
a verse	no 144	unknown -72	yes -88
a vole	no -94	unknown 204	yes -119
a vu	unknown 71	yes -97
a6	no 98	yes -134
abim*	no -104	unknown 174	yes -71
abime	no -111	unknown 187	yes -86
abor*	unknown -114	yes 74
abord	unknown -114	yes 74
abri de	no -130	unknown 49	yes 86
abri*	no 89	unknown -172	yes 68
abse*	no 201	unknown -76	yes -138
absence	unknown 69	yes -97
absents	no 240	unknown -166	yes -86
ac	no -68	unknown 60
ac la	no -104	unknown -210	yes 249
ac le	no -107	unknown 167	yes -74
ac un	no -116	unknown 188	yes -76
acci*	unknown -52
accident	unknown -71
acco*	no 207	unknown -137	yes -81
accord	no 172	unknown -99	yes -92
accr*	unknown 65	yes -74
accrochage	no 61	unknown 50	yes -116
accrochage hier	no -183	unknown 256	yes -150
accroche	no 79	unknown -46
accroche l	no 138	unknown -58	yes -79
accroche le	no 79	yes -113
accrochee	no -150	unknown 84	yes 56
acid*	no 105	yes -130
acie*	no -73	unknown 127	yes -56
acier	no -73	unknown 127	yes -56
ado	no -54	yes 43
adve*	unknown -170	yes 126
adverse	unknown -170	yes 126
affa*	unknown 64	yes -100
affaisse	unknown 64	yes -100
agda*	no -111	unknown 47	yes 64
agdal	no -111	unknown 47	yes 64
agen*	no 103	unknown -55	yes -51
agence	no 57	yes -56
agence de	no -144	unknown 183	yes -64
agent	no 246	unknown -139	yes -130
agents	unknown -75
agre*	unknown -187	yes 150
agri*	yes 67
agricole	unknown -160	yes 144
ai appele	no -58	unknown 62
ai decouvert	no -104	unknown 172	yes -74
ai depose	no -67	unknown 183	yes -121
ai des	no -160	unknown -301	yes 370
ai donne	no 80	yes -154
ai ete	no -86	yes 94
ai eteint	unknown -159	yes 126
ai eu	no -159	unknown -401	yes 342
ai fait	no -64	yes 81
ai fini	no 191	unknown -64	yes -187
ai freine	no 156	unknown -166
ai glisse	unknown -61	yes 55
ai heurte	no 103	unknown -111
ai juste	no 73	unknown -46
ai la	no -68	unknown -139	yes 200
ai lache	no 84	yes -73
ai laisse	no -44	unknown 85	yes -47
ai le	no -51	unknown -112	yes 162
ai les	no -78	unknown -79	yes 150
ai mal	no -109	unknown -69	yes 120
ai ouvert	no -86	unknown 137	yes -57
ai pas	unknown 53	yes -55
ai percute	no -62	unknown -56	yes 113
ai perdu	no 50
ai plus	unknown 55	yes -89
ai porte	no -61	unknown 50
ai pris	no -57	unknown -140	yes 176
ai rien	no 275	unknown -245	yes -61
ai son	no 173	unknown -77	yes -152
ai tape	no 136	unknown -50	yes -131
ai trouve	no -61	unknown 60
ai un	no -88	unknown 139	yes -65
ai une	no -91	unknown -87	yes 175
ai voulu	no -85	yes 104
ai vu	no 59	unknown -148	yes 56
aide*	unknown -144	yes 91
aider	no 134	unknown -122	yes -43
aile	no 88	yes -82
aile arriere	unknown 51	yes -60
aill*	no 154	unknown -62	yes -108
ailleurs	no 154	unknown -62	yes -108
ain	no -78	unknown -55	yes 127
aine	unknown -115	yes 103
ains*	no 48	unknown 56	yes -124
ainsi	no 48	unknown 56	yes -124
ainsi que	no -107	unknown 131	yes -50
air	unknown 65	yes -71
air et	no -69	unknown 45
airb*	no -131	unknown 84
airbag	no -148	unknown 127	yes -48
airbag m	no -88	unknown -132	yes 166
alar*	no 59	yes -107
alarme	no 59	yes -107
alle	no -163	unknown 248	yes -133
allee	no 50	unknown 43	yes -98
allemand	no 89	unknown -121
aller	no -83	unknown 88
aller au	no -108	unknown 56	yes 44
allume	unknown 80	yes -108
alors j	no -103	unknown 42	yes 52
alors que	no 42	unknown -82
alors voila	no -58	unknown 41
alu	no -56	unknown 110	yes -57
ambu*	no -80	unknown -205	yes 275
ambulance	no -80	unknown -205	yes 275
ambulance et	no -87	unknown -48	yes 131
ame	no 74	yes -79
amia*	no 50
amiable	no 50
amiable a	no 138	unknown -65	yes -84
ampo*	no -122	unknown -116	yes 203
ampoule	no -122	unknown -116	yes 203
anim*	no 178	unknown -43	yes -153
animal	no 291	unknown -163	yes -181
anno*	no 227	unknown -133	yes -136
annonce	no 227	unknown -133	yes -136
annu*	no -64	unknown 159	yes -106
annule	unknown 99	yes -97
ans	no 93	unknown -60
ans de	no 267	unknown -196	yes -82
ante*	unknown 73	yes -72
antenne	unknown 73	yes -72
anti*	no 147	unknown -189
aper*	no 79	yes -140
appa*	no -83	unknown 141	yes -58
appareil	no -135	unknown 214	yes -113
appareil photo	no -135	unknown 214	yes -113
appartement	no -50
apparues	no -114	unknown 203	yes -101
appe*	yes -40
appele	unknown 108	yes -76
appele la	unknown 119	yes -126
appelee	no 338	unknown -295	yes -85
appeler	unknown 58	yes -40
appeler la	no 66	yes -88
appelle	yes 46
appl*	no 143	unknown -135
appr*	no 178	unknown -202
apprend	no 79	unknown -152	yes 65
apprend que	no 79	unknown -152	yes 65
appu*	no -124	unknown 46	yes 65
appuye	no -138	unknown 222	yes -99
apre	no -52	unknown 147	yes -105
aprem	no -78	unknown 130	yes -52
aprem aprem	no -78	unknown 130	yes -52
apres la	no 112	unknown -179
apres le	no -54	unknown 49
apres midi	no -172	unknown 105	yes 40
arbr*	no -157	unknown 193	yes -85
arbre	no -157	unknown 193	yes -85
arca*	no -78	unknown -164	yes 210
arcade	no -78	unknown -164	yes 210
arch*	no -178	unknown 304	yes -205
argent	no -75	unknown 89
armo*	no 88	yes -73
armoire	no 88	yes -73
arrache	unknown -57	yes 54
arrache la	no 353	unknown -268	yes -205
arrache le	no -128	unknown 100
arrache mon	no -64	unknown -87	yes 148
arraches	unknown 88	yes -57
arret	unknown -100	yes 101
arret d	no 62	unknown 53	yes -130
arrete au	no -97	unknown 42	yes 46
arretee	no 50	unknown 51	yes -99
arreter	no 135	unknown -157
arri*	unknown 48
arriere	unknown 58	yes -51
arriere par	unknown -40
arrive	no -73	unknown 63
arro*	no 47	unknown 67	yes -117
arrosage	no 83	yes -88
arrose	unknown 105	yes -143
arti*	no 76	yes -96
artisan	no 62	unknown 137	yes -225
artiste	no 133	unknown -85	yes -52
aspe*	no -99	yes 54
asperge	no -99	yes 54
asse*	no -144	unknown 117
assez	no -123	yes 129
assez violent	no -77	unknown -82	yes 143
assi*	no -106	yes 111
assistante	no -112	unknown -204	yes 282
asso*	no 67	unknown -149	yes 73
assu*	no -72	unknown 125	yes -53
assurance	no -97	unknown 137	yes -41
atel*	no 54	yes -51
atelier	no 54	yes -51
atelier de	unknown -83	yes 58
atte*	no 105	unknown -67
atteint	no 323	unknown -277	yes -70
atteinte	no 252	unknown -224	yes -105
atteinte corporelle	no 161	unknown -142	yes -86
attend	no -90	unknown 66
attendre	no -75	yes 78
attends	no -104	unknown 158	yes -107
attestation	no -79	unknown 46
au bras	no -203	unknown -92	yes 274
au bureau	no -128	unknown 250	yes -135
au coeur	unknown 137	yes -217
au cou	no -94	unknown -160	yes 226
au coude	no -130	unknown -138	yes 267
au dos	no -74	unknown -135	yes 202
au drive	unknown 97	yes -94
au feu	no 44	unknown -44
au lit	no 96	yes -164
au mariage	no 86	unknown -116
au milieu	no -53	yes 55
au mollet	no -45	unknown -131	yes 172
au moment	unknown -106	yes 72
au moyen	no 116	unknown 48	yes -218
au peage	no 72	unknown -115
au plafond	no -63	unknown 141	yes -79
au poignet	no -84	unknown -114	yes 182
au retour	no -96	unknown 173	yes -104
au rond	no -95	unknown 191	yes -101
au stop	no -71	yes 105
au telephone	no 74	unknown -55
au ventre	unknown -188	yes 175
au visage	no -62	unknown -102	yes 166
aube	unknown -73
aucu*	no 254	unknown -126	yes -127
aucun	no 258	unknown -125	yes -132
aucun blesse	no 218	unknown -110	yes -108
aucun bobo	no 137	unknown -65	yes -109
aucun de	no 161	unknown -59	yes -103
aucun dommage	no 117	unknown -74	yes -44
aucun mal	no 234	unknown -187	yes -80
aucun mot	no -150	unknown 187	yes -45
aucun occupant	no 232	unknown -137	yes -101
aucun prejudice	no 206	unknown -148	yes -61
aucune	no 234	unknown -129	yes -105
aucune victime	no 179	unknown -151	yes -65
audi*	no -104	unknown 230	yes -166
aure*	no -52	unknown 118	yes -71
aureole	no -52	unknown 118	yes -71
auss*	no -85	yes 80
aussi	no -85	yes 80
aute*	no 48	yes -78
auteur	no 48	yes -78
auto	no -52	unknown -101	yes 143
auto ecole	unknown -96	yes 71
auto*	no 101	unknown -40	yes -61
automatique	no 190	unknown -109	yes -80
automatique de	no 220	unknown -128	yes -116
automobile	no 160	unknown -95	yes -64
autoradio	no -121	unknown 168	yes -80
autoroute	no 123	unknown -136
autre conducteur	no -56	yes 44
autre cote	no 52	yes -93
autre voiture	no -156	unknown 52
autres	no -83	unknown 161	yes -87
aux	no -68	yes 87
aux sieges	no -60	unknown 55
aux urgences	no -172	unknown -194	yes 299
avaient	no 182	unknown -107	yes -77
avais	no 73	yes -78
avais les	no 207	unknown -130	yes -135
avait des	no -154	unknown 248	yes -162
avait le	no -113	unknown 62	yes 48
avait pas	no 57	unknown -94
avait personne	no 333	unknown -268	yes -133
avance	no -193	unknown 329	yes -150
avant	unknown -44
avant bras	no -78	unknown -130	yes 189
avant de	no 90	unknown -130
avant hier	no -87	unknown 183	yes -96
avant les	no 225	unknown -142	yes -139
avec des	no 151	unknown -103	yes -46
avec l	no 136	unknown -80	yes -58
avec la	no -49
avec le	yes 73
avec les	no 120	yes -137
avec lui	no 52	yes -94
avec ma	no 47	unknown -42
avec mes	no -148	unknown 128
avec moi	no 63	unknown -199	yes 134
avec mon	no 43	yes -83
avec son	no 72	yes -86
avec une	unknown -49
aven*	no 63	unknown -121	yes 42
avenue	no 63	unknown -121	yes 42
avio*	no 173	unknown -136
avion	no 173	unknown -136
avis*	no -51	unknown 104	yes -61
avoir un	no -219	unknown 59	yes 79
avon*	no 55
avons	no 55
avons ete	no 199	unknown -83	yes -132
avons rempli	no -84	unknown 141	yes -77
avons rien	no 222	unknown -146	yes -97
avou*	no 58	yes -83
avouer	no 58	yes -83
ayan*	no -96	unknown 136	yes -40
ayant	no -96	unknown 136	yes -40
ayant ete	no -81	unknown 159	yes -84
azro*	no -97	unknown 252	yes -190
azrou	no -97	unknown 252	yes -190
b	no 148	unknown -40	yes -115
bach*	no 40
bache	no 140	unknown -166
baga*	unknown -124	yes 74
baig*	no -74	unknown 174	yes -106
baignoire	unknown 55	yes -45
bail*	unknown 83	yes -62
bain	no -68	unknown 133	yes -64
balc*	no -81	unknown 73
balcon	no -81	unknown 73
balcon les	no 42	unknown -63
ball*	unknown 70	yes -55
balle	no -122	unknown 84
balles	unknown 68	yes -145
ballon	unknown 44	yes -54
ballon d	no -125	unknown 178	yes -84
band*	no 85	yes -54
bande	no 62	unknown 53	yes -130
bande d	no 62	unknown 53	yes -130
banq*	no 59	yes -93
banquettes	no 59	yes -93
barb*	unknown -163	yes 113
barbecue	unknown -163	yes 113
barr*	no 113	unknown -48	yes -64
barre	no 169	unknown -111	yes -69
barriere	no -70	unknown 129	yes -62
bas	no 99	yes -95
bas de	no 131	yes -128
basc*	no -136	unknown 232	yes -123
bass*	unknown -48	yes 67
bassin	no -120	yes 99
batt*	no -61	unknown 172	yes -111
batterie	no -81	unknown 158	yes -78
batterie du	no -90	yes 113
beau	no 106	unknown -175	yes 54
beau*	unknown -152	yes 111
beaucoup	unknown -161	yes 142
beaucoup de	no 116	unknown -155
bebe	no 119	unknown -139
bell*	no -51	unknown 56
belle	no -51	unknown 56
belle mere	unknown 63
benn*	no -57	unknown 103	yes -46
benne	no -57	unknown 103	yes -46
berb*	no -80	unknown 166	yes -107
berbere	no -80	unknown 166	yes -107
berg*	unknown -220	yes 198
berger	no -98	unknown -251	yes 304
berl*	no 130	unknown -60	yes -71
berline	no 130	unknown -60	yes -71
berr*	no 139	unknown -152
berrechid	no 139	unknown -152
beso*	no 125	unknown -61	yes -69
besoin	no 125	unknown -61	yes -69
bete	no 176	unknown -130	yes -99
bich*	no 123	unknown -121
bien	no 167	unknown -123	yes -43
bien merci	no 239	unknown -185	yes -94
bijo*	no 206	unknown -141	yes -84
bila*	no -120	unknown -100	yes 200
bilan	no -120	unknown -100	yes 200
bill*	unknown 121	yes -90
billet	no -192	unknown 303	yes -140
bjr	no -132	unknown 207	yes -89
blan*	no 225	unknown -197	yes -42
blanc	no 69	unknown -101
bles*	no 114	unknown -158	yes 44
blesse	no 85	unknown -132	yes 40
blesse a	no -159	unknown 208	yes -151
blesse dans	no 107	yes -122
blesse en	no -53	unknown 87
blesse et	no 180	unknown -120	yes -77
blesse grave	no -160	yes 108
blesse je	no 101	yes -167
blesse ni	no 287	unknown -165	yes -123
blesse pas	no 277	unknown -198	yes -101
blessee	unknown -226	yes 172
blesses	no 73	unknown -185	yes 86
blesses 0	no 291	unknown -155	yes -214
blesses legers	no -171	unknown -126	yes 203
blessure	no 356	unknown -226	yes -184
bleu	unknown -303	yes 255
bleu*	no -106	unknown -101	yes 198
bleue	no -98	unknown -66	yes 157
bloc	unknown -74	yes 62
bloq*	no -112	unknown -125	yes 231
bloque	no -119	unknown -141	yes 251
bobo	no 291	unknown -173	yes -132
bois	no 48	unknown -84
boit*	unknown -143	yes 146
boite	unknown -153	yes 142
boite a	unknown -70	yes 85
boite de	no 301	unknown -140	yes -232
bomb*	no -136	unknown 88
bombe	no -113	unknown 229	yes -141
bon	no 72	unknown -133	yes 62
bonj*	no 45	yes -53
bonjour	no 45	yes -53
bonjour je	no 203	unknown -109	yes -132
bonjour mon	no 65	unknown -43
bonn*	no 141	unknown -224	yes 66
bonne	no 141	unknown -224	yes 66
bord	no 137	yes -124
boss*	no -100	yes 85
bosse	no -98	yes 46
bosse sur	no -134	unknown 125	yes -77
bouc*	no 52	unknown -70
bouche	unknown 54	yes -50
boue	no 62	unknown -53
boue dans	no 106	unknown -74	yes -46
boug*	no -46
bouger	no -71	unknown -128	yes 198
bouger le	no -71	unknown -128	yes 198
bougie	unknown 93	yes -127
boui*	no -123	unknown -161	yes 230
boul*	unknown -54	yes 63
boulangerie	no -74	yes 40
boulevard	unknown -62	yes 73
boulevard zerktouni	unknown -62	yes 73
boulot	no -88	yes 90
boulot j	no -88	yes 90
boum	no 138	unknown -79	yes -101
bous*	unknown -128	yes 130
bouskoura	no 77	yes -59
bout*	no -80	unknown -60	yes 135
boutique	no -79	unknown 96
box	no 108	yes -119
bras	no -109	unknown -130	yes 243
bras casse	no -99	unknown -181	yes 254
bras je	no -55	unknown -56	yes 105
brea*	no -159	unknown 154
break	no -159	unknown 154
bref	no 47	unknown -129	yes 63
brig*	unknown 75	yes -72
brigade	yes -53
brigade de	yes -45
bris*	no -65	unknown 90
brise	no -66	unknown 113	yes -49
brise cote	no 66	yes -119
brise en	no -101	unknown 129
brise la	no -173	yes 118
brisee	no -115	unknown 155	yes -40
brisees	unknown -221	yes 147
brises	no -123	unknown 176	yes -74
brou*	yes -68
broy*	no -90	unknown -116	yes 176
brui*	no -100	unknown 124	yes -54
bruit	no -100	unknown 124	yes -54
brul*	unknown -103	yes 113
brulante	no 174	unknown -169
brule	no 42	unknown -120	yes 78
brule l	no -88	unknown -132	yes 166
brule la	no 40	unknown 103	yes -172
brule un	no -103	unknown -272	yes 315
brulee	no -131	unknown 81	yes 43
brules	unknown -170	yes 189
brulure	no -178	unknown -257	yes 311
brulures	no -109	unknown -86	yes 194
brulures au	no -139	unknown -91	yes 226
brun*	unknown 64	yes -84
brune	unknown 64	yes -84
bu	unknown -68	yes 49
buan*	no -89	unknown -149	yes 227
buanderie	no -89	unknown -149	yes 227
bure*	no 49	unknown 73	yes -147
bureau	no 49	unknown 73	yes -147
bus	no 88	unknown -91
bus je	no -126	yes 93
bus m	no 119	yes -114
c est	no 42
ca a	unknown -108	yes 132
ca m	no -133	unknown 233	yes -176
ca ne	no -74	unknown 155	yes -99
ca se	no 104	unknown -116
ca va	no 61	unknown -97
ca vient	no -54	unknown 87
caba*	no -148	unknown 220	yes -93
cabane	no -156	unknown 220	yes -107
cabi*	no 235	unknown -239	yes -44
cabinet	no 80	unknown -196	yes 93
cabl*	no 49	unknown -42
cable	no -42
cable de	unknown 79	yes -83
cabosse	no -102	unknown 114
cabr*	no 246	unknown -162	yes -125
cabriolet	no 246	unknown -162	yes -125
cach*	no 230	unknown -84	yes -170
cade*	no -94	unknown 173	yes -91
cadenas	no -96	unknown 175	yes -101
cadr*	unknown 114	yes -148
cadre	no 63	yes -92
cafe	no 232	unknown -147	yes -111
cage	no -63	unknown 143	yes -86
cage d	no -63	unknown 143	yes -86
cail*	no 62	unknown -56
caillou	no 91	unknown -52	yes -55
caillou a	no -71
cais*	unknown 77	yes -94
caisse	unknown 77	yes -94
cala*	no 179	unknown -142	yes -88
calandre	no 179	unknown -142	yes -88
calc*	unknown -181	yes 149
camb*	no 138	unknown -79	yes -65
cambriolage	no 104	unknown -46	yes -69
cami*	no 70	yes -65
camion	no 84	yes -107
camion benne	no -57	unknown 103	yes -46
camion de	no 178	unknown -103	yes -110
camionnette de	no 48	unknown -163	yes 105
camp*	no 57	yes -74
camping	no 148	unknown -94	yes -61
camping car	no 139	unknown -87	yes -64
cana*	no -107	unknown 95
canalisation	no -103	unknown 107
canalisation encastree	no -125	unknown 209	yes -93
canape	no -119	unknown 143
cani*	no -56
capo*	unknown 46	yes -48
capot	unknown 46	yes -48
car	no 170	unknown -109	yes -64
cara*	no 185	unknown -135	yes -52
carambolage	unknown -116	yes 80
card*	no 214	unknown -224
carg*	no 109	unknown -42	yes -101
carglass	no -94	unknown 151	yes -59
carrefour	no 125	unknown -57	yes -88
carrelage	no -117	unknown 153	yes -45
carrosserie	no 88	unknown -89
cart*	no -92	unknown 105
casa*	no 58
casablanca	no 58
casse chez	no 87	yes -64
casse je	no -99	unknown 75
casse la	no -166	unknown 293	yes -232
casse le	no -88	unknown 48
cassee	no -54	unknown 90	yes -44
cassees	no -69	unknown -116	yes 160
cassees et	no -80	unknown -126	yes 172
casser	no -115	unknown 231	yes -114
casserole	no -148	unknown 52	yes 45
casses	no -160	unknown 285	yes -166
cata*	no -55	unknown 152	yes -94
catalytique	no -105	unknown 155	yes -51
catastrophe	unknown 60	yes -81
catastrophe naturelle	unknown 60	yes -81
caus*	unknown -40	yes 48
cause	unknown -40	yes 48
cause d	no -147	unknown 297	yes -169
cause de	no -64	unknown -166	yes 204
cause du	no 185	unknown -155	yes -69
cave	no -48	unknown 125	yes -77
ce jour	no 70	unknown 97	yes -152
ce matin	no -59	unknown 88
ce midi	no -87	unknown 49
ce n	unknown -127	yes 95
ce que	unknown 82	yes -86
ce soit	no -60	unknown 46
cede	unknown -46	yes 74
cede l	no -77	yes 47
cede les	unknown -105	yes 55
cede*	no -128	unknown 62	yes 48
cein*	no -100	unknown -160	yes 235
ceinture	no -100	unknown -160	yes 235
cela	no 139	yes -142
cell*	no 96	yes -91
cellier	no 83	yes -100
celu*	no 75	unknown -65
celui	no 75	unknown -65
celui de	no -84	unknown -110	yes 169
celui du	no 112	unknown 42	yes -167
cent*	unknown 81
centre	no 72	unknown -111
cerv*	no -77	unknown -161	yes 212
ces	no 155	unknown -87	yes -72
cest	no -66	unknown -55	yes 97
cest cest	no -66	unknown -55	yes 97
cet	unknown 86	yes -90
cett*	unknown 60	yes -71
cette	unknown 60	yes -71
cette fois	unknown -123	yes 78
cette nuit	no 47	yes -81
chai*	no 166	unknown -106	yes -61
chaine	no 163	unknown -166
chambre	no -59	unknown 58
champ	no 72	unknown -205	yes 95
champ de	unknown -220	yes 172
chan*	unknown 84	yes -81
chance	no 203	unknown -148	yes -78
changer	no 56	yes -83
chantier	no -123	unknown 232	yes -116
chantier d	no -90	unknown 142	yes -51
char*	no -61	unknown 47
chas*	no 261	unknown -216	yes -76
chat	no -48
chau*	no -42
chaude	no -110	unknown 102
chaude a	no -108	unknown 74
chaudiere	no -70	yes 54
chauffage	no 93	unknown -112
chauffard	no -77	unknown -132	yes 180
chauffe	no 95	unknown -124
chauffe eau	no 95	unknown -124
chauffeur	no -100	unknown 59
che	no 86	yes -92
chef	no -95	unknown 186	yes -96
chem*	no 301	unknown -186	yes -164
cheminee	no 190	unknown -130	yes -107
cher*	no 73	unknown -84
cherche	no 127	unknown -130
chev*	unknown -155	yes 158
cheveux	no -78	unknown -81	yes 159
cheville	no -123	unknown -175	yes 285
cheville en	no -116	unknown -105	yes 205
chevreuil	no 176	unknown -130	yes -99
chez	unknown 73	yes -62
chez elle	no 101	yes -119
chez la	unknown 96	yes -66
chez les	unknown 97	yes -104
chez mes	yes -71
chez moi	no -90	unknown 167	yes -80
chic*	unknown 115	yes -129
chie*	no -102	unknown 100
chien	no -102	unknown 100
chien a	no -124	unknown 195	yes -110
chien du	no -60	unknown -157	yes 202
chif*	no 151	unknown -235	yes 68
choc	unknown -61
choc a	no -153	unknown 109	yes 40
choc contre	no -116	unknown 197	yes -140
choc lateral	no 123	unknown -130
choi*	no 176	yes -147
choir	no 61	unknown 71	yes -160
choq*	no -41	unknown 80	yes -86
choquee	no -41	unknown 80	yes -86
chos*	no -45	unknown 104	yes -65
chose	no -45	unknown 104	yes -65
chou*	no 241	unknown -122	yes -151
chut*	no -102	unknown -138	yes 236
chute	no -95	unknown -202	yes 292
chute a	no -58	unknown -90	yes 122
cinq	no -109	yes 105
circ*	no -62	unknown -76	yes 136
circuit	unknown -73	yes 66
circuit dans	no -65	unknown -58	yes 103
circulation	no -83	unknown 54
cite*	no 77	unknown -102
citerne	no 77	unknown -102
civi*	no -127	unknown 71	yes 47
civile	no -124	unknown 104
claq*	unknown 187	yes -155
claque	no -98	unknown 217	yes -128
clas*	no -136	unknown 202	yes -110
clav*	unknown -196	yes 145
clavicule	no -106	unknown -167	yes 264
cle	no -66	unknown 138	yes -85
clie*	no 103	unknown -48	yes -53
client	no 114	yes -88
clientes	no 83	unknown -123
clients	no 186	unknown -120	yes -70
clin*	no -111	unknown 56
clinique	no -111	unknown 56
clio	unknown 59	yes -86
cloison	no 72	yes -112
cloq*	no 118	unknown -165
cloque	no 118	unknown -165
clot*	no 61	yes -70
cloture	no 61	yes -70
club	no -176	yes 130
cm	no 42	unknown -145	yes 85
cm d	no 141	unknown -91	yes -64
cocc*	no -100	unknown -169	yes 228
coccyx	no -100	unknown -169	yes 228
coeu*	no 65	unknown 92	yes -164
coeur	no 65	unknown 92	yes -164
coff*	yes -45
coffre	yes -45
cogn*	no -165	yes 171
cogne	no -165	yes 171
coin*	unknown -207	yes 171
col	no -59	unknown -124	yes 176
col du	no -59	unknown -124	yes 176
coli*	no -96	unknown 233	yes -158
colis	no -96	unknown 233	yes -158
coll*	unknown 46
collegue	no -80	unknown 128	yes -63
collier	no -75	unknown -48	yes 120
collier en	no -75	unknown -48	yes 120
collision	no 73	unknown -121
colo*	yes -74
colonne	yes -74
comb*	unknown 105	yes -88
combien	unknown 105	yes -88
comi*	no -109	unknown 210	yes -101
comme	no 51
comme dans	no 60	unknown -78
comme des	no 172	unknown -214
comme du	no -168	unknown 51	yes 93
comme le	no -172	unknown 136	yes -40
comme un	no 54	unknown -76
comme une	no 87	unknown -89
commence	no 53	unknown -115	yes 59
commissariat	unknown 80	yes -50
commissariat du	no -128	unknown 179	yes -81
commode	no -55	unknown -98	yes 144
communal	no -41	unknown 81	yes -49
commune	no -46	unknown 108	yes -61
comp*	unknown 68
compagne	no -146	unknown -42	yes 137
compagne a	no -146	unknown -42	yes 137
compagnie	no -85	unknown 158	yes -81
complete	no 125	unknown -52	yes -76
compote	no -129	unknown -210	yes 264
compris	no -123	unknown 278	yes -206
compte	no 103	yes -104
compteur	no -88	unknown 185	yes -95
conc*	unknown -47	yes 42
concierge	no 127	unknown -160
cond*	yes 64
conducteur	no -124	unknown -80	yes 193
conducteur a	no -45	unknown 188	yes -146
conducteurs	no 187	unknown -170	yes -97
conducteurs ont	no 119	unknown -145
conductrice	no -109	unknown 95
conduire	no 120	yes -144
conduit	unknown -118	yes 90
conf*	no 50	yes -80
confie	no -140	unknown 280	yes -200
confiture	no 41	unknown 44	yes -82
cong*	no 84	yes -57
congelateur	no 77	yes -50
conj*	no -98	unknown 204	yes -128
conjoint	no -98	unknown 204	yes -128
conn*	no -88	yes 106
connaissance	no -76	unknown 45
cons*	no 63	yes -40
conscient	no -101	unknown -221	yes 274
console	no -138	unknown 226	yes -140
constat	no 57
constat amiable	yes -55
constat ce	no -49	unknown 85
constat degat	yes -48
constat etabli	no 170	unknown -102	yes -75
constat fait	no 81	unknown -172	yes 69
constat il	unknown 50
constat ok	no 93	unknown -44	yes -104
constat pas	no 131	unknown -49	yes -103
constat rempli	no 146	unknown -64	yes -85
constat signe	unknown -61	yes 51
constat sur	unknown 97	yes -103
constater	no -103	unknown 93
conteneur	no -89	unknown 153	yes -85
contre la	no 91	unknown -80
contre le	no -84	unknown -99	yes 177
contre les	no -127	unknown -182	yes 248
contre un	no -79	yes 73
controle	unknown 61	yes -84
controle a	unknown 48	yes -90
conv*	no 128	yes -109
coor*	no -128	unknown 164	yes -53
coordonnees	no -128	unknown 164	yes -53
copa*	unknown 117	yes -118
copain	no -120	unknown 205	yes -133
copr*	no 160	unknown -113	yes -55
copropriete	no 160	unknown -113	yes -55
corb*	no 124	unknown -148
corp*	no 193	unknown -158
corporel	no 183	unknown -160
corporelle	no 161	unknown -142	yes -86
cote a	no 118	yes -142
cote de	no -89	yes 55
cote felee	no -85	unknown -77	yes 150
cote passager	no 130	unknown -96	yes -64
cote*	no -117	unknown -172	yes 274
cotes	no -117	unknown -172	yes 274
cotes felees	unknown -65	yes 97
cou	unknown -170	yes 175
couc*	no 149	unknown -135
couche	no 69	unknown -98
couchee	no 186	unknown -158	yes -48
coud*	no -161	unknown -131	yes 284
coude	no -161	unknown -131	yes 284
coul*	unknown -57
coule du	no -103	unknown 148	yes -67
coulee	unknown -59
coulee de	unknown -59
coup	no -77	yes 109
coup a	no -70	unknown -145	yes 170
coup de	no -90	unknown 79
coup j	no 123	unknown -135
coup*	yes 64
coupe	unknown -84	yes 90
coupe la	unknown -99	yes 134
coupe le	no -57	unknown -147	yes 184
coupure	no -66	yes 71
coupure de	no -99	unknown 199	yes -155
cour	no 243	unknown -179	yes -85
cour*	no -50	yes 49
courant	no -63	unknown 88
courant d	no -69	unknown 45
courante	unknown 137	yes -118
courante deposee	no -101	unknown 130	yes -46
courses	no 109	unknown -150	yes 42
court	unknown -43	yes 46
court circuit	unknown -73	yes 66
couru	no -115	unknown -83	yes 181
cous*	no -47	unknown 152	yes -101
cousin	unknown 74	yes -84
cousins	no -91	unknown 147	yes -77
cout*	no -80	unknown 72
couteau	no -74	yes 67
couverture	no 158	unknown -85	yes -102
couvre	no -88	unknown 162	yes -98
crac*	no -84	unknown -123	yes 206
crache	no -97	unknown -131	yes 222
cram*	no 71	unknown -114
crame	no 71	unknown -114
cran*	unknown -224	yes 238
crane	no 56	unknown -202	yes 151
crec*	unknown -195	yes 139
creche	unknown -195	yes 139
crev*	unknown 70	yes -97
creve	no 65	yes -106
creves	no -68	unknown 145	yes -80
crib*	unknown 48	yes -69
crible	no 93	yes -87
cribles	no -62	unknown 109	yes -50
crie	unknown -167	yes 132
crim*	no 55	unknown 58	yes -134
croi*	no -243	unknown 270	yes -82
crois	no -250	unknown 285	yes -165
croix	no -123	unknown 188	yes -85
cros*	no -170	unknown -86	yes 220
cru	no -110	unknown 40	yes 50
cuisine le	no -108	yes 78
cuisse	no -63	unknown -147	yes 190
cul	no -86	unknown 163	yes -88
cure	no -130	unknown 208	yes -136
cuve	no 56	unknown 104	yes -169
cycl*	no -40	yes 56
cycliste	no -64	yes 64
cycliste est	no -66	unknown 178	yes -119
d a	no -111	unknown 190	yes -80
d abord	unknown -114	yes 74
d accord	no 172	unknown -99	yes -92
d acier	no -73	unknown 127	yes -56
d air	no -69	unknown 45
d aller	unknown 65	yes -45
d appartement	no -66	unknown -96	yes 123
d apres	no 115	unknown -127
d avoir	no -103	yes 95
d eau	no -47
d en	no -74	yes 43
d entree	no 60	yes -95
d escalier	no -63	unknown 143	yes -86
d incendie	no 120	unknown -106
d urgence	no 62	unknown 53	yes -130
daci*	unknown 41	yes -70
dacia	unknown 41	yes -70
dame de	no -224	unknown 148
dame du	no 54	yes -74
dans la	yes -59
dans les	unknown -141	yes 127
dans ma	unknown -54	yes 55
dans mon	no -79	yes 86
dans sa	no 46	yes -98
dans un	no -126	unknown -210	yes 296
dans une	no -130	unknown 114
dans*	no -85	unknown -147	yes 216
dc	no 319	unknown -212	yes -125
dc rien	no 233	unknown -188	yes -72
de 2	no -223	unknown 84	yes 101
de bain	no -68	unknown 133	yes -64
de berrechid	no 139	unknown -152
de blesse	no 149	unknown -72	yes -102
de blesses	no 316	unknown -150	yes -188
de bobo	no 275	unknown -233	yes -113
de boue	no 144	unknown -100	yes -55
de bouskoura	no 77	yes -59
de brule	no 255	unknown -135	yes -231
de ca	no -82	unknown -220	yes 233
de cafe	no 106	unknown -180	yes 51
de caisse	no 131	yes -128
de carrefour	no 249	unknown -178	yes -118
de casse	no 194	unknown -97	yes -103
de catastrophe	unknown 60	yes -81
de ce	no 102	unknown -138
de cette	yes -55
de chaussee	no 53	yes -68
de chez	no -54	unknown 110	yes -58
de corporel	no 322	unknown -278	yes -116
de courant	no -99	unknown 199	yes -155
de derriere	no -84	unknown -110	yes 169
de deux	no 50	yes -72
de devant	no 68	unknown -158	yes 80
de faire	no 87	yes -69
de fes	no 47	unknown -119	yes 72
de feu	no 58	unknown -75
de fuite	no -89	yes 48
de garde	no -181	unknown 276	yes -156
de grave	no -231	unknown 150	yes -57
de gravier	no 78	yes -111
de grele	no -86	yes 112
de haut	unknown 52	yes -54
de jardin	no -147	unknown 145
de livraison	no 129	unknown -168
de location	no -179	unknown 116	yes 41
de m	no -178	unknown 77	yes 55
de ma	unknown 67	yes -49
de mal	no 306	unknown -186	yes -139
de mardi	no 51
de mes	no 51	unknown -73
de mme	no -52	unknown 118	yes -71
de mon	unknown 63	yes -84
de nos	yes -97
de notre	unknown 84	yes -71
de nous	no 161	unknown -59	yes -103
de nuit	no 227	unknown -185	yes -80
de papier	unknown 50	yes -96
de peinture	no -175	unknown 64	yes 56
de permis	no 207	unknown -123	yes -97
de personne	no 204	unknown -144	yes -62
de peur	no 147	unknown -88	yes -61
de pied	no -73	unknown 185	yes -112
de pierre	no -102	unknown 215	yes -144
de ping	no 57	yes -157
de plainte	no -62	unknown 177	yes -115
de poisson	unknown 77	yes -88
de police	no 135	unknown -79	yes -60
de remplir	no -121	yes 72
de s	unknown 62	yes -56
de sa	no -183	unknown 253	yes -106
de samedi	no 59	yes -100
de signer	no -58	unknown 62
de son	no -124	unknown 119
de suie	unknown 43
de suture	no -44	unknown -84	yes 123
de temoin	no 47	yes -112
de tete	no -123	unknown -118	yes 220
de the	no 110	unknown -116
de toit	no -88	unknown 177	yes -106
de trois	no -111	unknown 185	yes -83
de venir	no -80	unknown 142	yes -69
de vent	no -147	unknown 208	yes -74
de verre	no -85	unknown -263	yes 308
de victime	no 249	unknown -158	yes -160
de voiture	no -142	unknown 217	yes -103
de volume	unknown -68	yes 100
de voyages	no -144	unknown 183	yes -64
debo*	no 58	unknown -52
deboite	no -110	unknown -137	yes 210
deborde	unknown 45	yes -78
deborde et	no 239	unknown -137	yes -142
debordement	no 360	unknown -296	yes -112
debrouille	no 209	unknown -168	yes -51
debroussailleuse	unknown 66	yes -89
debu*	unknown 108	yes -96
debut	unknown 108	yes -96
debut d	no 120	unknown -106
dech*	unknown -190	yes 180
dechire	no -230	unknown -184	yes 320
decl*	unknown 83	yes -75
declaration	no -48	unknown 88	yes -43
declaration au	no -126	unknown 79
declare	no 115	unknown -54	yes -65
declarer	no -84	yes 90
deco*	no -64	unknown 78
decolle	no 78	yes -80
decouvert	no -104	unknown 172	yes -74
decr*	no 191	unknown -196
decroche	no 149	unknown -185
deda*	no 110	unknown -78
dedan	no -92	unknown 147	yes -92
dedans	no 133	unknown -107
dedans et	no 67	unknown -146	yes 64
dedans il	no 177	unknown -155
defo*	no 94	yes -94
defonce	yes -72
defonce l	unknown 60	yes -65
defu*	no 176	unknown -98	yes -127
defunt	no 176	unknown -98	yes -127
dega*	no 155	unknown -75	yes -91
degat	no 86	yes -71
degat des	no 143	unknown -83	yes -72
degats	no 213	unknown -145	yes -125
degats materiels	no 196	unknown -156	yes -106
degi*	no -73	unknown 160	yes -92
degivrage	no -73	unknown 160	yes -92
dego*	yes -80
degr*	no -130	unknown 119
degre	no -124	unknown -114	yes 201
deho*	no 71	unknown -120
dehors	no 71	unknown -120
deja	no 61	unknown -130	yes 58
deli*	no -89	yes 48
delit	no -89	yes 48
delit de	no -89	yes 48
dema*	no 81	yes -106
demain	no -49	unknown 149	yes -99
demande	no 55	yes -80
demander	no 273	unknown -191	yes -130
deme*	no -133	unknown 203	yes -105
demenagement	no -168	unknown 63
demi*	no -109	unknown -189	yes 283
dent*	no -53	unknown -73	yes 116
dents	no -94	unknown -146	yes 212
dents cassees	no -72	unknown -127	yes 159
depa*	unknown -47	yes 42
depanneuse	no -69	unknown 54
depart	no 139	unknown -77	yes -62
depart de	no 139	unknown -77	yes -62
depl*	no 104	yes -77
deplorer	no 115	unknown -60	yes -56
depo*	unknown 66	yes -67
depose	no -70	unknown 186	yes -116
depose plainte	no -55	unknown 114	yes -59
deposee ce	no 154	unknown -204
deposee par	no -80	unknown 132	yes -53
deposer	yes -58
deposition	no 155	unknown -88	yes -132
depot	no 47	unknown 44	yes -92
depot de	unknown 92	yes -100
depu*	no -104	unknown -69	yes 173
depuis	no -104	unknown -69	yes 173
depuis et	no -96	unknown -89	yes 183
depuis hier	no -134	unknown -121	yes 203
depuis j	no -76	yes 104
depuis la	no -69	unknown 48
depuis le	no -62	unknown -97	yes 158
dera*	no 50	unknown 41	yes -120
derb	no -92	unknown 149	yes -92
derb sultan	no -92	unknown 149	yes -92
deri*	no -100	unknown -130	yes 207
derive	no -100	unknown -130	yes 207
dern*	no 61	unknown -60
derna	no 316	unknown -238	yes -129
dernier	no 93	unknown -60
dernier en	no 102	unknown -85
derniere	no -110	yes 96
dero*	no -88	unknown 131	yes -50
derobe	no -68	unknown 106	yes -40
derr*	yes 53
derriere	yes 53
derriere le	no -63	yes 56
des blesses	no -228	unknown 278	yes -147
des brulures	no -113	unknown -94	yes 202
des deux	no 115	unknown -140
des douleurs	no -63	unknown -101	yes 137
des eaux	no 101	yes -75
des petits	no -60	unknown 140	yes -89
des vertiges	no -82	unknown -84	yes 161
descendant	no -77	unknown -71	yes 122
descendant du	no -77	unknown -71	yes 122
descendu	no -94	unknown -124	yes 215
descendu l	no -69	unknown -131	yes 190
descendue	unknown 122	yes -125
dese*	no 153	unknown -69	yes -96
deso*	no -94	yes 62
desormais	no -83	unknown 174	yes -113
dess*	unknown 84	yes -66
dessine	no -79	unknown 138	yes -70
dessous	unknown 84	yes -92
dessous a	unknown 59	yes -70
dessous brule	no -160	unknown 339	yes -287
dessous son	no 59	yes -63
dessus	no -48	unknown 73
dessus a	no -70	unknown 142	yes -79
dessus elle	no -44	yes 76
dessus j	no -71	unknown -169	yes 215
dessus je	no 103	yes -135
deta*	no 200	unknown -142	yes -92
detr*	unknown 94	yes -119
detruit	unknown 72	yes -115
detruits	no -45	unknown 121	yes -123
deux conducteurs	no 187	unknown -170	yes -97
deux cotes	unknown -65	yes 97
deux heures	no 45	unknown -114	yes 51
deux individus	no -50	unknown -63	yes 111
deux parties	unknown -61	yes 53
deux retros	no 140	unknown -104	yes -90
devant	unknown 46
devant a	no 68	unknown -200	yes 127
devant chez	no -99	unknown 158	yes -74
devant l	yes -77
devant la	no -76	unknown 102
devant le	no 68	unknown -75
devant moi	no -129	unknown 127
devanture	no 75	yes -60
devanture de	no 75	yes -60
deve*	no 74	yes -83
devi*	no -96	unknown 199	yes -136
devis	no -96	unknown 199	yes -136
devo*	no -112	unknown 233	yes -161
dh	unknown 100	yes -79
dial	no 184	unknown -134	yes -61
dial*	no 49	unknown 75	yes -117
dialyse	no 49	unknown 75	yes -117
dieu	no 103	unknown -57	yes -46
dieu merci	no 43
dima*	unknown 78	yes -56
dimanche	unknown 78	yes -56
dimanche on	no -78	unknown 158	yes -84
dimanche soir	no -105	unknown 60
dira*	no -141	unknown 234	yes -115
dirait	no -141	unknown 234	yes -115
dire	no -134	yes 120
dire que	no -108	unknown -131	yes 195
dire*	no -97	unknown 137
dirh*	no -118	yes 128
dirhams	no -118	yes 128
disa*	unknown 102	yes -91
disait	unknown 102	yes -91
dise*	no -112	unknown 184	yes -104
disent	no -112	unknown 184	yes -104
disp*	unknown 80	yes -51
disparition	no -125	unknown 181	yes -59
disparu	no 111	yes -83
disparu pas	no -111	unknown 150	yes -62
dist*	unknown -115	yes 111
distributeur	unknown -115	yes 111
dit avoir	no -84	yes 74
dit qu	no -173	unknown 136
dit que	unknown -45
dix	no -82	unknown 86
dkhe*	no 200	unknown -161	yes -68
dkhel	no 200	unknown -161	yes -68
dkhl*	no 258	unknown -204	yes -89
dkhlat	no 258	unknown -204	yes -89
dla	no -90	unknown 212	yes -147
doct*	no 106	unknown -40	yes -76
docteur	no 106	unknown -40	yes -76
doi	no -92	unknown -250	yes 296
doig*	no -66	unknown -90	yes 127
doigts	no -120	unknown -135	yes 212
doigts avec	no -119	unknown -153	yes 210
dois	no -78	unknown 202	yes -144
dois je	no -69	unknown 164	yes -119
domm*	no 176	unknown -100	yes -77
dommage	no 176	unknown -100	yes -77
dommage corporel	no 110	unknown -59	yes -52
donc	no 187	unknown -102	yes -84
donc je	no 208	unknown -131	yes -101
donc pas	unknown 72
donc rien	no 111	unknown -45	yes -86
donn*	unknown -63
donne	no 41	unknown -50
donne son	no -64	unknown -69	yes 113
donne un	no -84
dont	no -125	unknown -61	yes 161
dont le	no -153	unknown -97	yes 208
dorm*	no 227	unknown -137	yes -93
dormait	no 181	unknown -118	yes -86
dos	unknown -139	yes 176
dos en	no -77	unknown -146	yes 223
doss*	no -131	unknown 203	yes -95
dossier	no -131	unknown 203	yes -95
doub*	no 61	unknown -115	yes 50
double	no 78	unknown -153	yes 72
double de	unknown -68	yes 100
double fracture	no -169	unknown -152	yes 245
douc*	no -50
douche	unknown 197	yes -176
doul*	no -101	unknown -92	yes 177
douleurs	no -66	yes 48
douz*	no -108	unknown 132	yes -53
douze	no -108	unknown 132	yes -53
dpui	unknown 53	yes -92
dres*	no -56
dresse	no -56
driv*	no 83	yes -101
drive	no 83	yes -101
droi*	no 83	unknown -112
droit	no 132	unknown -84	yes -71
droite	no 55	unknown -123	yes 67
droite et	no 109	unknown -96
dron*	no 74	yes -70
drone	no 74	yes -70
ds	yes -52
ds la	unknown 55	yes -83
ds le	unknown 49
ds lo	no -80	unknown 184	yes -124
dsu	no -171	unknown 219	yes -99
du 14	no -85	unknown 155	yes -91
du 3	yes -48
du bebe	no -70	yes 45
du bloc	no -119	unknown 122
du centre	unknown -145	yes 102
du chauffage	no 93	unknown -112
du congelateur	unknown 63	yes -63
du dessous	no -66	unknown 136	yes -79
du dessus	no -91	unknown 83
du distributeur	unknown -115	yes 111
du femur	no -65	unknown -130	yes 177
du four	no 57	unknown 53	yes -142
du garage	no -170	unknown 149	yes -61
du gardien	no 50	unknown -65
du genou	unknown -85	yes 108
du grenier	unknown -84	yes 63
du materiel	no 113	unknown -97	yes -60
du matin	no 95	unknown -133
du menton	no -64	unknown -43	yes 98
du parking	unknown -83	yes 40
du plafond	no -62	unknown 270	yes -220
du pont	unknown -68
du premier	unknown -78	yes 47
du salon	no 76	yes -87
du toit	no 84	unknown -86
du tout	no 119	unknown -156
du troisieme	no -114	unknown 252	yes -174
du trottoir	no 102	unknown -120
du voisin	no 65	unknown -77
dun	no 163	unknown -91	yes -103
dun camion	no 132	unknown -83	yes -93
dura*	no 126	unknown -56	yes -103
durant	no 126	unknown -56	yes -103
durant la	no 126	unknown -56	yes -103
dyal*	no 292	unknown -205	yes -115
dyali	no 292	unknown -205	yes -115
e	no 84	unknown -49
eau chaude	no -110	unknown 102
eau dans	no -63	unknown 114	yes -52
eau de	no 78	yes -111
eau est	no 81	yes -90
eau qui	yes -78
eau s	no -109	unknown -155	yes 231
eaux	no 99	yes -66
ebou*	no 200	unknown -148	yes -111
ebouillante	no 200	unknown -148	yes -111
echa*	unknown -96	yes 110
echappe	no 62	unknown 105	yes -167
echauffement	no -113	unknown -94	yes 202
echauffement d	no -113	unknown -94	yes 202
eche*	no -64
echelle	unknown -96	yes 100
ecla*	no -63
eclair	no -98	yes 65
eclair sur	no -111	unknown 198	yes -117
eclat	no -62	unknown -75	yes 134
eclat s	no -47	unknown -77	yes 113
eclate	unknown 84	yes -122
eclats	no -89	unknown -88	yes 167
econ*	no -178	yes 119
ecor*	unknown -100	yes 66
ecra*	no -56	yes 53
ecran	no -80	unknown 260	yes -198
ecrase	no -65	unknown -79	yes 142
ecrase mon	no 56	yes -84
ecri*	no -67	yes 55
ecrire	no -141	unknown 216	yes -108
ecris	unknown -88	yes 77
ecrit	no -134	yes 93
effe*	no 92	yes -56
effo*	no -114	yes 90
effondre	no -114	yes 90
effr*	unknown 85	yes -109
effraction	unknown 85	yes -109
egar*	no -78	unknown 222	yes -185
egare	no -153	unknown 252	yes -151
egra*	no 106	unknown -121
egratignure	no 106	unknown -121
egratignure au	no -166	unknown -123	yes 287
el	no 88	yes -96
elec*	no 44
electrique a	no 98	unknown -186	yes 57
elev*	no -63	unknown 101	yes -43
eleve	no -53	unknown 55
elle	unknown -63	yes 66
elle a	unknown -99	yes 128
elle dit	no -187	unknown 71	yes 70
elle est	unknown 42
elle etait	no 123	unknown -104
elle m	no 144	unknown -66	yes -93
elle meme	no 202	unknown -143	yes -79
elle n	no -52
elle ne	no -50	yes 41
elle non	no 150	unknown -85	yes -103
elle s	no -76	unknown -101	yes 169
elle veut	no 51	unknown -201	yes 150
elle*	no 143	unknown -212
elles	no 143	unknown -212
emba*	no -96	unknown -167	yes 241
embarque	no -53	unknown -106	yes 158
embo*	no 66
embouti	no 124	yes -110
embouti ma	no 84	yes -133
emboutie	no -119	yes 114
embr*	no -79	unknown -121	yes 181
emme*	no -59	unknown -75	yes 129
emmene	no -87	unknown -49	yes 127
emmener	no -129	unknown -81	yes 188
empo*	unknown 113	yes -89
emporte	no 42	unknown 43	yes -89
empr*	unknown 81	yes -104
en a	no -77	unknown -148	yes 214
en ai	no -76	unknown 130	yes -78
en ambulance	no -116	unknown -301	yes 343
en bas	unknown 78	yes -79
en charge	no -111	unknown -59	yes 138
en compote	no -129	unknown -210	yes 264
en descendant	no -77	unknown -71	yes 122
en dessous	no 74	yes -95
en deux	unknown -163	yes 178
en evitant	no -117	unknown -72	yes 177
en face	no -194	unknown 87	yes 79
en fait	unknown 47	yes -109
en feu	no -115	unknown -40	yes 138
en jouant	no 105	yes -107
en kangoo	no 67	yes -91
en ligne	no -96	unknown 163	yes -72
en me	no 43	unknown -119	yes 66
en miettes	no 71	unknown -84
en observation	no -109	unknown -153	yes 233
en panne	no -88	unknown 158	yes -71
en plein	no -114	unknown 79
en pleine	no 145	unknown -167
en quittant	no 128	unknown -68	yes -63
en ramassant	no -106	unknown -168	yes 257
en rentrant	no -74	yes 72
en sang	no -54	yes 88
en sort	no 105	unknown -103	yes -48
en sortant	unknown 51	yes -43
en suis	no -159	unknown 231	yes -128
en suivant	no -101	unknown 129
en tombant	no -71	unknown -100	yes 146
en train	no 48	unknown -163	yes 99
en travers	no 69	unknown -105
en trottinette	no -56	unknown -67	yes 119
encastree	no -126	unknown 108
encastrer	no 91	unknown -151
encastrer dans	no 91	unknown -151
ence*	no -74	unknown 142	yes -88
enceinte	no -74	unknown 142	yes -88
enceinte etait	no -168	unknown 113
enco*	no -41	unknown 69
encore	no -55	unknown 80
encore des	no 43	unknown -156	yes 107
encore eu	no -106	unknown 142
encore mais	no -55	unknown 83
encore porte	no -40	unknown 60
encore un	no 72	unknown -139	yes 44
enfa*	unknown -42	yes 61
enfant	no 78	unknown -182	yes 80
enfants	no -55	yes 71
enfants n	unknown -84	yes 42
enfi*	unknown -74	yes 60
enfin	unknown -74	yes 60
enfl*	unknown -66	yes 72
enflamme	unknown -65	yes 54
enflamme le	no -172	yes 111
enfo*	no -50	unknown 80
enfonce	no -55	unknown 74
enfonce et	no -143	unknown -89	yes 197
enfoncee	no -92	unknown 142	yes -48
enfu*	no 146	unknown -198
enor*	no 105	unknown -151	yes 46
enorme	no 105	unknown -151	yes 46
enqu*	no 241	unknown -192	yes -105
enre*	no -115	unknown 200	yes -101
enregistree	no -150	unknown 235	yes -135
ense*	no -76	unknown -61	yes 119
ensemble	no -76	unknown -61	yes 119
enta*	no -85	yes 46
entaille	no -85	yes 46
ente*	unknown 84	yes -79
enti*	no 245	unknown -182	yes -98
entiers	no 138	unknown -92	yes -56
ento*	no -172	unknown -181	yes 319
entorse	no -83	unknown -166	yes 235
entre	unknown 86	yes -72
entree	unknown -49	yes 66
entrepot	unknown -105	yes 58
entrepot de	unknown -105	yes 58
envo*	unknown 131	yes -93
envolee	no -80	unknown 57
envoye	no -42	unknown 122	yes -86
envoyer	no 59	unknown 120	yes -189
envoyer quelqu	no 57	yes -96
epau*	no -117	unknown -144	yes 248
epaule	no -117	unknown -144	yes 248
epav*	no -154	unknown -104	yes 170
epave	no -154	unknown -104	yes 170
epon*	no -136	unknown -136	yes 231
epou*	unknown -104	yes 112
epouse	no -94	unknown -67	yes 146
equi*	no 140	unknown -202	yes 51
equipage	no 305	unknown -230	yes -179
eraf*	no 79	unknown -170	yes 67
eraflure	no 160	unknown -151	yes -56
erre*	no -87	unknown -87	yes 149
erreur	no -87	unknown -87	yes 149
es	no 223	unknown -133	yes -116
esca*	yes 56
escabeau	no -66	unknown -111	yes 163
escalier	unknown 41
escalier et	no -76	unknown -128	yes 192
essa*	no 117	yes -158
esse*	unknown 122	yes -114
essence	no -99	unknown 225	yes -137
essu*	no -86	unknown 154	yes -82
essuie	no -86	unknown 154	yes -82
est a	no -64	yes 86
est affaisse	unknown 64	yes -100
est arrive	unknown -100	yes 53
est barre	no 169	unknown -111	yes -69
est blesse	no -255	unknown 111	yes 106
est blessee	no -239	unknown -178	yes 310
est casse	no -64
est cassee	unknown 186	yes -192
est ce	no -53	unknown 138	yes -88
est couche	no 69	unknown -98
est dans	no -126	unknown -142	yes 242
est declare	no 159	unknown -233
est decroche	no 149	unknown -185
est deja	no 96	unknown -161	yes 49
est descendue	unknown 122	yes -125
est effondre	no -114	yes 90
est en	no -116	unknown 101
est enfonce	no -89	unknown -88	yes 161
est entree	no 58	unknown -139	yes 81
est etendu	no -93	unknown 122	yes -49
est excuse	no -171	unknown 276	yes -148
est fait	no 79	unknown -124	yes 44
est fendue	no -78	unknown 203	yes -130
est fissure	unknown 80	yes -110
est hospitalise	no -95	unknown -168	yes 246
est hospitalisee	no -51	unknown 49
est jete	no 165	unknown -88	yes -78
est l	no 164	unknown -98	yes -73
est la	unknown -88	yes 93
est le	no 133	unknown -130
est ma	no -138	unknown 240	yes -99
est moi	unknown -107	yes 114
est montee	no -90	unknown 68
est mort	no -69	unknown 109	yes -53
est morte	no -97	unknown 183	yes -122
est par	no -174	unknown 102	yes 46
est parti	no 63	unknown -110	yes 45
est partie	no 89	unknown -99
est pas	unknown 74	yes -47
est passe	no -111	yes 91
est passee	unknown -49
est perdu	no -157	unknown 278	yes -163
est pour	no 88	unknown -78
est pris	no -132	unknown -92	yes 193
est propage	unknown -183	yes 129
est releve	no -77	unknown 76
est rentre	unknown -82	yes 105
est renversee	no -133	unknown -228	yes 303
est reparti	no -100	unknown -111	yes 179
est repartie	no 44	yes -96
est reste	unknown -52
est rien	no 47	unknown -128	yes 79
est signe	unknown -116	yes 54
est sortie	no 54	yes -74
est tombe	no -115	unknown 160	yes -59
est tombee	unknown 61	yes -42
est tordue	no -105	unknown 198	yes -137
est touche	no 69	unknown -133	yes 71
est toujours	no -95	unknown 102
est tous	no 224	unknown -204	yes -118
est trempe	no 149	unknown -185
est un	no 53	unknown -171	yes 112
est une	no -85	unknown 250	yes -182
est venu	no 162	unknown -132	yes -45
est venue	no -97	unknown -42	yes 136
et au	no 72	unknown -88
et boum	no 138	unknown -79	yes -101
et c	unknown 51	yes -71
et ca	no 164	unknown -185
et chez	no -105	unknown 186	yes -81
et de	yes -42
et depuis	no -125	unknown 151	yes -54
et des	no -49	unknown 66
et elle	no -50	yes 83
et est	no -61	unknown -126	yes 142
et fini	no 79	unknown -121	yes 42
et ils	unknown -174	yes 137
et j	unknown -93	yes 68
et je	no 86	yes -67
et l	no 90	unknown -98
et les	no -48	unknown -42	yes 91
et ma	no -78	unknown -56	yes 127
et me	no -57	unknown -149	yes 208
et meme	unknown 86	yes -84
et mes	no 80	unknown -73
et moi	no 194	unknown -105	yes -94
et mon	no -41	unknown -54	yes 94
et nous	no 86	unknown -152	yes 50
et pas	no -111	unknown -70	yes 181
et que	no 142	unknown -157
et qui	no 69	unknown -53
et s	no -47	unknown -50	yes 98
et sauf	no 193	unknown -137	yes -102
et saufs	no 158	unknown -108	yes -64
et signe	no 120	unknown -74	yes -59
et son	no -40	yes 61
et sur	no 43	yes -95
et tout	no 53	unknown 74	yes -133
et un	no -51	unknown 93	yes -63
et une	unknown -75	yes 105
et voila	no 94	unknown -233	yes 99
etab*	no 145	unknown -122
etabli	no 144	unknown -106	yes -42
etabli aucun	no 170	unknown -102	yes -75
etag*	no 125	unknown -169
etage	no 171	unknown -171
etai	no -84	unknown 187	yes -118
etai*	no 86	unknown -58
etaient	no 132	unknown -128
etais	no 97	unknown -67
etais au	no 55	yes -80
etais en	no 192	unknown -116	yes -99
etais seul	no 217	unknown -119	yes -164
etait	no 70	unknown -46
etait a	no 70
etait au	no 79	unknown -115
etait dans	unknown 166	yes -207
etait dedans	no 48	unknown -114	yes 55
etait en	no 179	unknown -122	yes -55
etait la	no 108	unknown -61	yes -51
etait pas	no 212	unknown -126	yes -97
etait pressee	no 138	unknown -74	yes -86
etait samedi	no -77	unknown -40	yes 108
etait une	unknown -68	yes 53
etan*	no 89	yes -107
etant	no 151	unknown -75	yes -88
etat	unknown -84	yes 71
ete a	no -85	unknown 137	yes -63
ete blesse	no 104	yes -141
ete blesses	no 313	unknown -155	yes -185
ete brule	no 217	unknown -103	yes -119
ete deposee	no -80	unknown 132	yes -53
ete emporte	no 97	yes -95
ete fracturee	no -169	unknown 297	yes -187
ete heurte	unknown -109	yes 87
ete legerement	no -126	unknown -138	yes 193
ete opere	no -143	unknown 232	yes -142
ete percutee	unknown -84	yes 93
ete secoue	no -104	unknown -107	yes 213
ete touche	no 204	unknown -113	yes -90
ete transporte	unknown -51	yes 79
ete victime	no -70	yes 65
etei*	no 67	unknown -73
eteint	no 67	unknown -73
eteint avec	no 150	unknown -51	yes -97
eten*	no -159	unknown 207	yes -72
etendu	no -159	unknown 207	yes -72
etio*	no 46	unknown -91
etions	no 46	unknown -91
etoi*	unknown 73	yes -78
etoile	unknown 72	yes -87
etre	unknown 107	yes -107
etre un	no -175	unknown 261	yes -179
etro*	no 105	yes -126
etroite	no 105	yes -126
etud*	no -70	unknown -110	yes 159
etudiant	no -70	unknown -110	yes 159
etudiant du	no -70	unknown -110	yes 159
eu	no 172	unknown -168
eu de	no 226	unknown -104	yes -119
eu le	no 94	unknown -50	yes -48
eu tres	no 62	unknown -71
eu un	no 73	unknown 56	yes -130
euro*	unknown 73	yes -118
euros	unknown 73	yes -118
evac*	no 96	unknown -62
evacuation	no 99	unknown -53	yes -47
even*	no -82	unknown 106
eventres	unknown 75	yes -98
evid*	no 94	unknown -68	yes -47
evidemment	no 94	unknown -68	yes -47
evie*	no -140	unknown 254	yes -163
evier	no -140	unknown 254	yes -163
evit*	no -136	unknown -83	yes 207
evitant	no -117	unknown -72	yes 177
ex	no -77	unknown 148	yes -72
exam*	no -103	unknown -67	yes 154
examine	no -103	unknown -67	yes 154
excu*	no -107	unknown 171	yes -69
excuse	no -137	unknown 249	yes -133
exer*	no 67	yes -105
exis*	no -161	unknown 160	yes -57
existe	no -161	unknown 160	yes -57
expe*	no 51	unknown -143	yes 87
expert	no 51	unknown -143	yes 87
explose	no -102	unknown 88
explosee	no -186	yes 73
expo*	no 43	unknown 87	yes -163
expr*	no -102	unknown 202	yes -107
expre	no -95	unknown 177	yes -88
expres	no -111	unknown 194	yes -120
exti*	no 62	unknown -114	yes 41
extincteur	no 160	unknown -254	yes 68
f	no 160	unknown -60	yes -101
f l	no 316	unknown -238	yes -129
f tri9	unknown 99	yes -92
fac	no 59	yes -116
faca*	no -62	unknown 141	yes -79
facade	no -62	unknown 141	yes -79
face	no -63	yes 61
face a	unknown -136	yes 91
fact*	no -45	unknown 90	yes -48
facteur	no 122	yes -133
facture	no -112	unknown 205	yes -102
fair*	unknown 75	yes -59
faire	unknown 75	yes -59
faire de	no 204	unknown -150	yes -112
faire le	no 115	unknown -85
faire un	no -173	unknown 273	yes -117
fais	no 48	unknown 61	yes -186
fais*	unknown -100	yes 108
faisant	no 58	yes -63
fait a	unknown -100	yes 73
fait de	no 186	unknown -108	yes -83
fait la	no 42	unknown 51	yes -94
fait le	no 76	yes -79
fait tomber	unknown -83	yes 46
fait un	no -83	unknown -126	yes 207
fait*	no -47	unknown 63
faite	no -42	unknown 44
fami*	no 122	unknown -85	yes -41
famille	no 169	unknown -143
fari*	no -102	unknown 94
farine	no -102	unknown 94
fauc*	no 60	unknown -118	yes 49
fauche	no 60	unknown -118	yes 49
fauf*	no -136	unknown 230	yes -130
faut	no -81	unknown 62
faut*	unknown 51
faute	no -44	unknown 74
faute de	no -85	unknown 116	yes -44
faute on	no 40	unknown 56	yes -98
fauteuil	unknown 96	yes -160
faux	no -64	unknown 61
fe	no -77	unknown 149	yes -70
fe tombe	no -103	unknown 164	yes -81
fele	unknown -80	yes 92
fele*	no -61	unknown -71	yes 132
felee	no -85	unknown -77	yes 150
felees	unknown -65	yes 97
femm*	no -109	yes 96
femme	no -109	yes 96
femme a	no -70	unknown -98	yes 168
femme enceinte	no -168	unknown 113
femme est	no -152	unknown -168	yes 241
femme et	no 131	unknown -143
femu*	no -65	unknown -130	yes 177
femur	no -65	unknown -130	yes 177
fend*	unknown 98	yes -82
fendu	no 71	unknown 45	yes -128
fendue	no -93	unknown 131	yes -43
fendue de	unknown 52	yes -54
fene*	no -109	unknown 122
fenetre	no -107	unknown 179	yes -84
fenetre de	yes -45
fenetres	no -113	unknown -83	yes 169
fer	no 111	unknown -171
ferm*	unknown -51	yes 45
ferme	no 77	unknown -42
fermer	no -105	yes 92
fermeture	no -124	unknown 102
fermier	no 83	unknown -226	yes 94
ferr*	unknown 97	yes -108
fes	unknown -106	yes 77
feta*	no 50	yes -92
feu	no 44	unknown -45
feu a	unknown -118	yes 83
feu d	unknown -89	yes 47
feu dans	no 105	unknown -78
feu de	no 66	yes -103
feu en	no 80	unknown 105	yes -181
feu rouge	no 105	unknown -154
feui*	no -119	yes 106
feuille	no -98	unknown -129	yes 220
fiat	unknown -120	yes 108
fiat 500	unknown -120	yes 108
fich*	unknown -141	yes 94
fiche	no -87	unknown -136	yes 213
fih	no 163	unknown -120	yes -51
file	no 46	unknown 70	yes -120
fill*	no -51	unknown -66	yes 116
fille	no -51	unknown -66	yes 116
fille a	no 75	unknown -62
fille au	unknown -63	yes 92
fille s	no -95	unknown -168	yes 231
film*	no 224	unknown -142	yes -137
fils	no -47
fils de	no -94	unknown 178	yes -93
fini	no 121	unknown -79	yes -44
fini contre	no 113	unknown -133
fini dans	no 134	unknown -96	yes -46
fini*	no 158	unknown -158
fiss*	no -51	unknown 153	yes -113
fissure	no -41	unknown 134	yes -111
flam*	unknown -69	yes 50
flambe	no -96	unknown -134	yes 208
flambe la	no -111	unknown -112	yes 183
flambee	no 175	unknown -145	yes -61
flammes	no 91	unknown -94
flan*	no -90	yes 61
flanc	no -90	yes 61
flex*	no -81	yes 59
flexible	no -81	yes 59
flic	no -102	unknown 222	yes -122
flic son	no -83	unknown 191	yes -119
flic*	no -95	yes 123
flics	no -95	yes 123
foin	no 114	unknown 73	yes -207
fois	no -108	unknown 196	yes -93
fois en	no -109	unknown 179	yes -109
fond*	no 65	unknown -56
fondu	no 65	unknown -56
fondu et	no -56
font*	no -161	unknown 297	yes -190
forc*	yes -40
force	no -124	unknown 107
forcee	no 74	yes -118
forces	no 84	unknown -48
forces de	no 84	unknown -48
forme	no 107	unknown -163
fort	no 233	unknown -180	yes -60
fort*	no -132	unknown 203	yes -116
fortes	no -132	unknown 203	yes -116
foud*	no 190	unknown -119	yes -97
foudre	no 148	unknown -86	yes -95
foul*	no -125	unknown -109	yes 188
foule	no -42	unknown -103	yes 122
foulee	no -198	unknown -90	yes 183
four	no 41	yes -48
four a	unknown -56	yes 49
fourgon	no 119	unknown -66	yes -60
fout*	unknown -44
foutu	no 67	unknown -153	yes 67
foutus	unknown 57	yes -41
foye*	no 162	unknown -244
foyer	no 162	unknown -244
frac*	no -57	unknown -80	yes 137
fracture	no -76	unknown -162	yes 237
fracture du	no -94	unknown -201	yes 258
fracturee	no -156	unknown 52	yes 91
frai*	unknown 126	yes -141
frais	unknown 102	yes -158
frap*	no -114	unknown -58	yes 164
frappe	no -114	unknown -58	yes 164
fray*	no 111	unknown -57	yes -75
frayeur	no 111	unknown -57	yes -75
frei*	no 66	unknown -99
frein	no 224	unknown -145	yes -88
freine	unknown -53	yes 40
frer*	unknown -44	yes 50
frere	unknown -44	yes 50
frig*	unknown 70	yes -85
frigo	unknown 45	yes -80
frit*	no 77	yes -80
friteuse	no 164	unknown -85	yes -91
froi*	unknown 77	yes -114
froid	no -59	unknown 142	yes -118
fron*	no -161	unknown -199	yes 317
front	no -151	unknown -311	yes 343
fuit	no -111	unknown 168	yes -63
fuit*	no -130	unknown 140
fuite	no -137	unknown 139
fuite chez	no -110	unknown 170	yes -71
fume*	no -62	unknown -89	yes 150
fumee	no -53	yes 85
fumee et	no -70	unknown -72	yes 129
fut	no -87	unknown 166	yes -96
fuya*	no 68	yes -99
g le	unknown -130	yes 59
gagn*	no 210	unknown -119	yes -132
gagne	no 210	unknown -119	yes -132
gami*	no -140	unknown 247	yes -125
gara*	yes -42
garage	no 44
garage a	unknown -64	yes 95
garc*	no 251	unknown -169	yes -96
gard*	no -50
garde	no -97	unknown 98
gardien	no -44
gardien a	no 41	yes -89
gare	no -119	unknown 353	yes -312
gare*	no -140	unknown 185	yes -70
garee	no -140	unknown 185	yes -70
gars	no -61	unknown 128	yes -70
gauc*	unknown -57	yes 49
gauche	unknown -57	yes 49
gauche de	unknown 71	yes -84
gauche et	unknown -95	yes 58
gaz	no -111	yes 116
gazo*	no -171	unknown -41	yes 155
gel	no -179	unknown 326	yes -230
gend*	yes -48
gendarmerie	unknown 87	yes -81
gendarmerie a	no 53	unknown 73	yes -131
gendarmerie royale	no -50	unknown -83	yes 125
gendarmes	yes -47
gendarmes de	no 171	unknown -90	yes -84
gendarmes ont	no 40	unknown -51
gene	no -52	unknown 126	yes -88
geno*	no -115	unknown -144	yes 261
genou	no -115	unknown -144	yes 261
genou a	no -122	unknown -108	yes 209
genou en	no -113	unknown -131	yes 217
genr*	no 100	yes -87
genre	no 100	yes -87
gere	no -44	unknown 107	yes -88
glac*	no 72	unknown -89
glace	no 141	unknown -83	yes -89
glacons	no 67	unknown -189	yes 120
glis*	no -49	unknown -63	yes 109
glisse	no -48	unknown -66	yes 109
glisse et	no -126	unknown -172	yes 231
glisse sur	unknown -63	yes 73
golf	no 177	unknown -41	yes -152
gonf*	no -60	yes 46
gonfle	no -60	yes 46
gorg*	no -55	unknown -138	yes 166
goss*	no 43	unknown -84	yes 44
gosses	no 43	unknown -84	yes 44
goud*	no -67	unknown 137	yes -82
goudron	no -67	unknown 137	yes -82
gout	no 59	yes -70
gout*	unknown 83	yes -87
goutte	yes -93
gps	no -178	unknown 58	yes 148
grac*	no 97	unknown -104
grace	no 97	unknown -104
grace a	no 97	unknown -104
gran*	yes 50
grand	unknown -159	yes 158
grand mere	no 73	unknown -107
grandit	no -75	unknown 137	yes -68
grandit au	no -75	unknown 137	yes -68
grands	no 82	unknown -149	yes 57
grange	no -183	unknown 250	yes -137
grat*	no -73	unknown 174	yes -107
gratte	no -73	unknown 174	yes -107
grav*	no -94	unknown 42	yes 46
grave	no -185	unknown 128
grave juste	no -158	unknown -166	yes 271
grave mais	no -149	unknown -273	yes 303
gravement	no -440	unknown -91	yes 272
gravier	no 132	unknown -58	yes -103
gravier sur	no 78	yes -111
gravillon	no 109	unknown -62	yes -89
grel*	no 80	unknown -63
grenier	unknown -84	yes 63
grif*	no 322	unknown -270	yes -125
gril*	unknown 53
grille	unknown -46
grim*	no -170	unknown 226	yes -92
gris*	no -40
grise	no -40
gros	unknown -64	yes 63
gros comme	no 128	yes -127
gros hematome	no -49	unknown -99	yes 144
gros*	no 87	unknown -189	yes 86
grosse	no 87	unknown -189	yes 86
guer*	no -105	unknown 42	yes 51
h	no -139	unknown 142
habi*	unknown -122	yes 95
haie	no 104	unknown -141
hall	no -77	unknown 87
hamd*	no 189	unknown -171
hamdoulah	no 238	unknown -134	yes -138
hamdoullah	no 99	unknown -192	yes 76
hamm*	unknown 42	yes -87
hammam	unknown 42	yes -87
hanc*	no -67	unknown -165	yes 205
hanche	no -67	unknown -165	yes 205
hand*	no -130	unknown 220	yes -152
handicape	no -130	unknown 220	yes -152
hang*	no -105	unknown 198	yes -138
hangar	no -105	unknown 198	yes -138
haut	yes -62
haut de	no 44	yes -71
haut en	unknown 52	yes -54
haut*	unknown -55
hauts	no 130	unknown -53	yes -75
hect*	no 48	unknown 100	yes -165
hein	no 316	unknown -142	yes -192
hein j	no 222	unknown -122	yes -145
heli*	no 112	unknown -128
hema*	no -49	unknown -99	yes 144
hematome	no -49	unknown -99	yes 144
hematome a	no -49	unknown -99	yes 144
heur*	no 117	unknown -106
heure	no 135	unknown -72	yes -83
heures	unknown -51
heures mon	unknown -60	yes 65
heureusement	no 236	unknown -152	yes -86
heurte	unknown -109	yes 99
heurte le	no 47	unknown -113	yes 72
hier a	unknown -43
hier aprem	no -78	unknown 130	yes -52
hier dans	no -54	unknown 48
hier en	unknown -54
hier j	unknown -49	yes 51
hier midi	unknown 80	yes -104
hier vers	yes -59
home	no -153	unknown 109
homm*	no -92	unknown -74	yes 162
homme	no -84	unknown -93	yes 174
hommes	no -100	unknown -53	yes 139
hont*	no 127	yes -93
honte	no 127	yes -93
hopi*	no -80	unknown -115	yes 196
hopital	no -80	unknown -115	yes 196
horm*	no -138	yes 165
hormis	no -138	yes 165
hors	no 205	unknown -126	yes -92
hors d	no 194	unknown -134	yes -76
hosp*	no -86	unknown -108	yes 178
hospitalise	no -95	unknown -168	yes 246
hospitalisee	no -80	unknown -64	yes 117
hospitalisee pour	no -94	unknown -53	yes 108
hote*	no 112	unknown -82
hotel	no 88	unknown -66
hotel a	no 54	unknown -172	yes 92
hott*	no 127	unknown -120
hotte	no 127	unknown -120
hotte a	unknown -170	yes 131
hotte est	no 187	unknown -119	yes -105
hotte et	no 130	unknown -53	yes -75
hous*	unknown 83	yes -86
house	unknown 83	yes -86
hs	unknown 94	yes -108
huil*	unknown -65	yes 56
huile	unknown -58
huit	unknown -117	yes 89
huma*	no 411	unknown -310	yes -141
humains	no 182	unknown -132	yes -69
humi*	no -43	unknown 81	yes -40
ifra*	no -74	unknown 49
ifrane	no -74	unknown 49
il a	unknown -79	yes 103
il avait	no -138	unknown 85	yes 47
il dit	unknown 42	yes -42
il etait	no 180	unknown -243
il fait	no -195	unknown 225	yes -161
il faut	no -96	unknown 152	yes -59
il m	no -78	unknown 143	yes -87
il me	unknown 133	yes -174
il n	no 64	unknown -72
il ne	no -121	unknown -76	yes 181
il s	no -64	unknown 89
il saignait	no -64	unknown -43	yes 98
il se	no -40	unknown 50
il veut	no 179	unknown -105	yes -109
il y	no -42	unknown 83
ils	no 76	unknown -83
ils m	no -88	unknown -48	yes 133
ils ont	no 57	unknown -70
imma*	no -49	unknown 105	yes -104
immeuble a	unknown -189	yes 138
impa*	no -49	unknown 64
impact	no -49	unknown 64
impact pare	no -127	unknown 49	yes 43
impact sur	no -101	unknown 129
impl*	no -90	unknown 77
impliques	no -90	unknown 77
impo*	no 209	unknown -143	yes -72
ince*	no -40	unknown 94	yes -74
incendie	no -40	unknown 94	yes -74
incendie dans	unknown 83	yes -76
inci*	unknown 42	yes -73
incident	unknown 42	yes -73
inco*	no 280	unknown -186	yes -120
inconnu	no 269	unknown -171	yes -166
inde*	no 219	unknown -136	yes -96
indemne	no 134	unknown -111
indemnes	no 256	unknown -177	yes -158
indi*	no -50	unknown -63	yes 111
individus	no -50	unknown -63	yes 111
indu*	no 151	unknown -79	yes -95
infi*	unknown 46	yes -73
infirmiere	unknown 91	yes -68
inha*	unknown -69
inhale	unknown -63	yes 76
inhale de	no -73	unknown -89	yes 159
inon*	no 121	unknown -40	yes -90
inonde	no 169	unknown -104	yes -84
inse*	no 175	unknown -145	yes -61
insert	no 175	unknown -145	yes -61
inst*	no -65	unknown 117	yes -53
instant	no -66	unknown 90
insu*	no -107	unknown 179	yes -77
inta*	no 256	unknown -129	yes -153
intacte	no 271	unknown -150	yes -161
intacts	no 357	unknown -275	yes -186
inte*	no 78	unknown -71
interdit	unknown 56	yes -112
intervenus	no 104	unknown -158
into*	no -110	unknown -174	yes 256
intoxication	no -140	unknown -216	yes 280
intoxique	no -102	unknown -119	yes 164
intr*	no -148	unknown 226	yes -99
invi*	no 91	unknown 44	yes -161
ipho*	no -45
iphone	no -45
irre*	no -154	unknown -249	yes 324
itt	no -209	unknown -235	yes 278
j ai	yes 49
j attends	no -104	unknown 158	yes -107
j avais	no 120	yes -130
j en	no -91	unknown 179	yes -110
j etais	no 97	unknown -67
j y	no -107	unknown 61	yes 44
jack*	no 121	unknown -206
jacking	no 121	unknown -206
jai	no -53	unknown 59
jai jai	no -53	unknown 59
jama*	no -43	unknown 94	yes -77
jamais	no -43	unknown 94	yes -77
jamais vu	no -43	unknown 94	yes -77
jamb*	no -86	unknown -144	yes 226
jambe	no -83	unknown -191	yes 261
jambe cassee	no -69	unknown -155	yes 194
jambes	no -92	unknown -178	yes 218
jant*	no -49	unknown 149	yes -113
jante	unknown 141	yes -156
jantes	no -56	unknown 110	yes -57
jantes alu	no -56	unknown 110	yes -57
jard*	no 80	yes -64
jardin	unknown 45	yes -62
jatt*	no -107	unknown 162	yes -81
jattend	no -107	unknown 162	yes -81
jattend jattend	no -107	unknown 162	yes -81
jave*	no -104	unknown 194	yes -119
javel	no -104	unknown 194	yes -119
je	no -49
je crois	no -250	unknown 285	yes -165
je fais	no 48	unknown 61	yes -186
je fe	no -93	unknown 182	yes -108
je gere	no -44	unknown 107	yes -88
je me	no 41	unknown -74
je n	no 42
je ne	no -80	unknown 165	yes -85
je passais	no 65	unknown -93
je pensais	unknown -109	yes 73
je reconnais	no -123	unknown 206	yes -108
je roulais	no -86	unknown -163	yes 228
je sais	no 165	unknown -71	yes -132
je somnolais	no 194	unknown -196	yes -66
je sortais	no 140	unknown -81	yes -68
je souffre	no -131	unknown -146	yes 211
je suis	no -81	yes 55
je tiens	no -80	unknown -79	yes 155
je tremble	no -84	yes 101
je vais	unknown 64	yes -94
je vois	no -111	unknown -144	yes 215
je vous	no 41	unknown -97	yes 56
jean	unknown 75	yes -114
jete	unknown -67	yes 46
jete des	no -119	unknown 123
jete jete	unknown -67	yes 46
jete un	unknown -192	yes 124
jete*	unknown -177	yes 136
jeter	no 89	unknown -145
jeud*	no 65	yes -77
jeudi	no 65	yes -77
jeudi dernier	no 183	unknown -153	yes -77
jeun*	no -67	unknown -97	yes 166
jeune	no -74	unknown -103	yes 178
jle	no 73	yes -119
jme	no -93	yes 102
jme jme	no -93	yes 102
jme sui	no -78	unknown 58
join*	no -59	unknown 154	yes -97
joint	unknown 104	yes -84
joint de	no -62	unknown 98	yes -44
joint du	no 93	unknown -47	yes -68
joua*	no 105	yes -107
jouant	no 105	yes -107
joue*	no -131	yes 107
jouer	no -131	yes 107
jouj	no 181	unknown -107	yes -88
jour	no 62	yes -48
jour*	no -93	unknown -68	yes 143
journee	no -55	unknown 103	yes -68
jours	no -101	unknown -113	yes 194
jours d	no -90	unknown -184	yes 238
jsui	unknown -55
jsui jsui	unknown -55
juge	no 127	unknown -70	yes -78
juge utile	no 263	unknown -219	yes -84
juin	unknown 49
juin 2025	no 49	yes -85
juin le	no -108	unknown 213	yes -109
juin vers	no -114	yes 81
jure	no -212	unknown 163	yes 43
jure que	no -285	unknown 256
jus	no -90	yes 53
jusk*	no 79	unknown -151	yes 59
jusko	no 79	unknown -151	yes 59
jusq*	no -76	unknown 40
jusqu	no -71	unknown 52
jusqu a	no -101	yes 41
jusqu au	no -55
jusqu aux	no -60	unknown 55
jusque	no -80	yes 77
just*	no 129	unknown -91
juste	no 129	unknown -91
juste eu	no 228	unknown -164	yes -82
juste la	no 58	yes -75
juste le	unknown 49	yes -98
juste un	no -186	yes 134
juste une	no 57	unknown -133	yes 66
kan	no -176	unknown 211	yes -62
kang*	no 81	yes -72
kangoo	no 81	yes -72
ki	no -67	unknown -73	yes 126
km	no -139	unknown 142
km h	no -139	unknown 142
koi	no -179	unknown 264	yes -102
l a	unknown -66	yes 73
l accident	no 171	unknown -161
l agence	no 106	unknown -62	yes -49
l aider	no 134	unknown -122	yes -43
l aile	no 64	yes -79
l air	no -50	unknown 166	yes -122
l airbag	no -148	unknown 127	yes -48
l ambulance	no -48	unknown -86	yes 133
l ame	unknown 58	yes -58
l amiable	no 62	unknown -101
l appartement	unknown 100	yes -70
l arcade	no -78	unknown -164	yes 210
l armoire	no 88	yes -73
l arret	no 125	unknown -52	yes -76
l arrete	no 96	yes -94
l arreter	no 135	unknown -157
l arriere	unknown -42
l assurance	no -90	unknown 156	yes -97
l atelier	no 125	unknown -154
l aube	unknown -73
l autoroute	no 63	unknown -110
l avant	unknown -146	yes 109
l avouer	no 58	yes -83
l echelle	unknown -96	yes 100
l ecole	unknown 46
l eleve	unknown -96	yes 71
l entree	no -69	unknown -45	yes 114
l epaule	no -98	unknown -151	yes 212
l escabeau	no -66	unknown -111	yes 163
l etage	no 58	unknown -145	yes 58
l heure	no 316	unknown -242	yes -198
l hopital	no -80	unknown -115	yes 196
l hotel	no 45
l infirmiere	no -103	unknown -124	yes 211
l instant	no -66	unknown 90
l oeil	no -78	unknown -156	yes 173
l on	no 102	unknown -47	yes -56
l ont	no -96	unknown -128	yes 197
l orage	no -55	unknown 51
l ordinateur	no -94	yes 85
l ordre	no 84	unknown -48
l oued	no 60	yes -48
la bache	no 101	unknown -165	yes 57
la baie	unknown 65
la baignoire	yes -47
la balle	no -93	unknown 172	yes -109
la bande	no 62	unknown 53	yes -130
la batterie	no -124	unknown 123
la boite	unknown -70	yes 85
la boue	no -120	unknown 43	yes 65
la bougie	unknown 93	yes -127
la boulangerie	no -74	yes 40
la brigade	unknown 57	yes -51
la buanderie	no -101	unknown -119	yes 201
la cage	no -63	unknown 143	yes -86
la caisse	no -40	unknown 116	yes -89
la cave	unknown 91	yes -73
la ceinture	no -63	yes 98
la chaine	no 70	unknown -128	yes 56
la chambre	no -60	yes 68
la cheville	no -108	unknown -115	yes 216
la circulation	no -83	unknown 54
la clavicule	no -106	unknown -167	yes 264
la cle	no -54	unknown 92	yes -53
la clinique	no -111	unknown 56
la colonne	unknown 108	yes -68
la commune	no -111	unknown 169	yes -57
la compagnie	no -85	unknown 158	yes -81
la copropriete	no 160	unknown -113	yes -55
la creche	unknown -195	yes 139
la cuisine	yes 64
la cuisse	no -63	unknown -147	yes 190
la dame	yes -60
la debroussailleuse	unknown 66	yes -89
la dedans	no 248	unknown -139	yes -117
la devanture	no 75	yes -60
la douche	no 85	yes -71
la fac	no 59	yes -116
la facade	no -62	unknown 141	yes -79
la facture	no -132	unknown 231	yes -122
la famille	no 103	unknown -146
la feuille	no -93	unknown -124	yes 202
la file	no 161	unknown -104	yes -94
la foudre	no 102	unknown -49	yes -103
la fuite	no -133	unknown -44	yes 129
la fumee	no -51	yes 74
la gendarmerie	no -46	unknown 105	yes -59
la grele	unknown 48	yes -103
la haie	no 104	unknown -141
la hanche	no -67	unknown -165	yes 205
la hotte	no 128	unknown -140
la jambe	no -68	unknown -122	yes 178
la journee	no -55	unknown 103	yes -68
la levre	no -103	unknown -145	yes 218
la longueur	no -81	unknown 133	yes -53
la machin	no -106	unknown -167	yes 212
la main	no -146	unknown -141	yes 274
la mairie	unknown 61	yes -85
la marechaussee	no -89	unknown 143	yes -80
la moindre	no 158	unknown -147
la mosquee	no -97	unknown -124	yes 200
la moto	no -103	unknown -71	yes 126
la multiprise	no -113	unknown -135	yes 208
la neige	no -100	yes 96
la nuque	no -64	unknown -63	yes 121
la peinture	unknown 76	yes -103
la petite	unknown 75	yes -125
la piece	no 228	unknown -201
la piste	no -125	unknown 104
la plage	unknown 98	yes -87
la plainte	unknown 58	yes -53
la pluie	no -117	unknown 175	yes -94
la poche	unknown 95	yes -107
la poitrine	no -63	yes 98
la police	no -54	unknown 66
la porte	no -61	unknown 76
la portiere	no -57	yes 56
la priorite	no -50	unknown -80	yes 129
la remorque	no -158	unknown 207	yes -80
la reserve	no -85	unknown -110	yes 165
la riviere	no 54	yes -74
la rocade	no -91	unknown -61	yes 139
la roue	no -112	unknown 76
la route	no 170	unknown -74	yes -107
la saint	no -108	unknown 186	yes -113
la scie	no -56	unknown -108	yes 133
la secheresse	no -114	unknown 203	yes -101
la semaine	unknown 66	yes -98
la serrure	unknown 80	yes -100
la societe	no -115	unknown 136
la sortie	yes 41
la table	no 42	unknown 86	yes -187
la tele	no -99	unknown 174	yes -123
la tempete	no 193	unknown -125	yes -90
la terrasse	no -66
la tete	unknown -236	yes 251
la toiture	no 127	unknown -65	yes -67
la tole	no 255	unknown -169	yes -109
la tornade	no -105	unknown 165	yes -80
la veille	unknown 77	yes -106
la veranda	no 121	unknown -115
la ville	no -92	yes 43
la vitre	no 57	unknown 54	yes -110
la vitrine	no 47	unknown 67	yes -125
la voisine	unknown 68	yes -51
la voitur	no 40	unknown 134	yes -198
laba*	no 194	unknown -137	yes -61
labas	no 194	unknown -137	yes -61
labo*	no 154	unknown -91	yes -108
lache mon	no 84	yes -73
lail*	no 168	unknown -74	yes -138
laile	no 168	unknown -74	yes -138
laile laile	no 168	unknown -74	yes -138
lais*	unknown 71
laisse	unknown 71
laisse choir	no 61	unknown 71	yes -160
laisse la	no -175	unknown 218	yes -84
laisse une	no -210	unknown 80	yes 64
lamb*	unknown 53	yes -107
lamp*	no -125	unknown -128	yes 235
lanc*	yes -48
lance	yes -48
lang*	no -73	unknown -85	yes 156
langue	no -73	unknown -85	yes 156
lass*	no -85	unknown 171	yes -89
lassurance	no -97	unknown 164	yes -75
lassurance lassurance	no -97	unknown 164	yes -75
late*	no 123	unknown -130
lateral	no 123	unknown -130
lava*	no -115	unknown 178	yes -98
lavabo	no -115	unknown 178	yes -98
lave	no -71	unknown 94
lave a	no -130	unknown 100
lave vaisselle	unknown 110	yes -118
lavo*	no 132	unknown -86	yes -51
le 11	no 61	unknown -58
le 12	no -40	unknown 48
le 1er	no -81	yes 51
le 2	no 94	yes -157
le 6	no -54	unknown -64	yes 119
le 9	no -55	yes 54
le balcon	no -102	yes 64
le bassin	no -130	unknown 50
le bras	no -68	unknown -119	yes 186
le bus	no -135	unknown 260	yes -131
le cable	unknown 79	yes -83
le canape	no -119	unknown 143
le capot	unknown 67	yes -42
le carrelage	no -117	unknown 153	yes -45
le champ	no 236	unknown -127	yes -144
le chantier	no -136	unknown 244	yes -134
le chat	no 116	unknown -172
le chauffe	unknown -67	yes 60
le chauffeur	no -177	unknown 83	yes 84
le chien	no -67	unknown -154	yes 216
le choc	no -91	yes 117
le client	no 158	unknown -117	yes -41
le coffre	no 44
le col	no -61	unknown -147	yes 206
le commissariat	no -162	unknown 233	yes -111
le conducteur	no -125	unknown -204	yes 274
le constat	unknown 44	yes -61
le controle	no 137	unknown -134
le cote	unknown -127	yes 117
le coude	no -74	unknown -74	yes 130
le coup	no -119	unknown 189	yes -83
le courant	unknown -171	yes 194
le cul	no -86	unknown 163	yes -88
le cycliste	no -72	yes 65
le depot	unknown 60	yes -89
le dos	no 108	unknown -126
le feu	unknown -63
le flanc	no -89	unknown 93
le flexible	no -81	yes 59
le frigo	no 45	yes -95
le froid	no -114	unknown 180	yes -75
le garage	no -41
le garde	no -124	unknown 89
le gardien	no -134	unknown 208	yes -82
le gars	no -49	unknown 88	yes -42
le gel	no -127	unknown 220	yes -116
le genou	no -91	unknown -104	yes 186
le joint	no 40	yes -60
le lavabo	no -130	unknown 92
le lendemain	no -87	unknown -150	yes 205
le long	no -144	unknown 208	yes -82
le machiniste	no -118	unknown 72
le mec	no 77	yes -94
le medecin	no -102	unknown -165	yes 215
le mien	no -116	unknown 60
le moindre	no 248	unknown -139	yes -117
le moment	no -112	unknown 87
le monde	no 189	unknown -132	yes -62
le monsieur	no 68	unknown -77
le motard	no -115	unknown -187	yes 276
le moteur	no -137	unknown 151	yes -41
le mur	no 49	unknown -52
le muret	no 42	unknown -115	yes 64
le nez	no -90	unknown -193	yes 279
le papier	no -241	yes 182
le pare	unknown 108	yes -98
le parking	yes -47
le parquet	no -126	unknown 216	yes -114
le passage	no -111	unknown 40	yes 55
le passager	no -109	unknown -155	yes 217
le petit	no 235	unknown -112	yes -176
le piano	unknown 69	yes -162
le pied	no -109	unknown -76	yes 159
le pieton	no -78	unknown -116	yes 190
le placo	no 102	yes -82
le plancher	no -57	unknown -118	yes 142
le platre	no -104	yes 68
le poignet	no -59	unknown -125	yes 181
le quartier	no -109	unknown 143
le radiateur	no 140	unknown -141
le responsable	no -150	unknown 187	yes -45
le reste	no -71	yes 40
le retro	unknown 86	yes -95
le rez	unknown 72	yes -62
le robinet	no -88	unknown 107
le salon	no 57	unknown -83
le samu	no -80	unknown -179	yes 212
le scooter	no 135	unknown -59	yes -135
le siege	no -119	unknown 169	yes -52
le soir	no -85	unknown 155	yes -91
le sous	no -84	unknown 184	yes -107
le stop	no -88	yes 102
le syndic	no 42	yes -49
le tableau	no -73	unknown -112	yes 175
le tapis	no -101	yes 118
le tel	no -79
le telephone	no 118	unknown -132
le temps	no 109	unknown -63	yes -48
le tendon	no -88	unknown -112	yes 197
le terre	no 118	unknown -90	yes -68
le toit	no 63
le tram	yes -47
le tramway	no 92	unknown 43	yes -160
le trottoir	no 103	unknown -139
le vehicule	no 43
le vent	no 113	unknown -136
le verre	no -87	unknown 69
le vitrage	no -166	unknown 208	yes -101
le voisin	no -91	unknown 68
lege*	no -108	unknown -151	yes 217
legerement	no -108	unknown -164	yes 240
legers	no -171	unknown -126	yes 203
lend*	no -87	unknown -150	yes 205
lendemain	no -87	unknown -150	yes 205
lent*	no -51
les cles	no 45	unknown -117	yes 68
les clientes	no 83	unknown -123
les clients	no 186	unknown -120	yes -70
les deux	no 86	unknown -87
les doigts	no -143	unknown -140	yes 245
les enfants	unknown -74	yes 88
les flic	no -87	unknown 205	yes -121
les flics	no -88	yes 45
les fortes	no -172	unknown 288	yes -234
les gendarmes	no 46	yes -50
les lieux	no 113	yes -101
les lunettes	no -98	unknown 84
les malfaiteurs	no 74	yes -66
les murs	no -114	unknown -164	yes 243
les petits	no -50	unknown -87	yes 134
les photos	no -179	unknown 210	yes -108
les pieds	unknown -122	yes 98
les plots	unknown -81	yes 83
les policiers	unknown -129	yes 159
les pompiers	no 42	unknown -102	yes 59
les pots	no 217	unknown -148	yes -72
les voisins	no 42	unknown -110	yes 52
les yeux	no -109	unknown -49	yes 154
lett*	no -84	unknown 188	yes -107
lettres	no -96	unknown 206	yes -121
leur	no -90	unknown 179	yes -103
leur*	unknown 88	yes -130
leurs	unknown 88	yes -130
leve*	no 265	unknown -98	yes -180
levr*	no -103	unknown -145	yes 218
levre	no -103	unknown -145	yes 218
levre ouverte	no -67	unknown -103	yes 148
leza*	yes -77
libe*	no 100	unknown -136
lieu*	no 113	yes -101
lieux	no 113	yes -101
lign*	no -51	unknown 162	yes -110
ligne	no -51	unknown 162	yes -110
limo*	unknown -130	yes 133
ling*	no 45	unknown 43	yes -91
linge	unknown 93	yes -69
lit	no 43	yes -61
litr*	no 42	unknown 41	yes -106
litres	no 42	unknown 41	yes -106
livr*	no 96	unknown -106
livraison	no 129	unknown -168
livraison a	no 222	unknown -192	yes -82
livreur	no 43	unknown -66
livreur a	no 65	yes -101
lmou*	no 233	unknown -159	yes -90
lo	unknown -42	yes 45
lo a	no 193	unknown -99	yes -97
lo de	no -105	yes 48
loca*	no 100	unknown -106
locataire	no 156	unknown -111	yes -52
location	no -86	unknown 69
loin	no 163	unknown -50	yes -127
lol	no -43	yes 40
long	no -144	unknown 208	yes -82
long*	no -55	unknown 77
longueur	no -81	unknown 133	yes -53
lors d	no -78	unknown 151	yes -103
lors de	no 89	yes -64
lors du	no -43	unknown -122	yes 133
lot	no -146	unknown 243	yes -132
loue	no 110	unknown -116
loui*	no -67	unknown -146	yes 183
louis	no -67	unknown -146	yes 183
lour*	no -75	unknown -127	yes 190
lourd	no -69	yes 97
lui	no 76	unknown -91
lui a	no 63	unknown -117	yes 50
lui il	no 177	unknown -127	yes -66
lui s	no -125	unknown -104	yes 204
lumi*	no 78	unknown 73	yes -190
lumiere	no 78	unknown 73	yes -190
lund*	unknown 43
lundi	unknown 43
lundi matin	unknown 100	yes -119
lundi soir	no -107	unknown -76	yes 146
lune*	no -114	unknown 147
lunette	no -106	unknown 216	yes -136
lunette arriere	no -73	unknown 134	yes -102
lunettes	no -112	yes 96
lunettes de	no -78	unknown 239	yes -168
lust*	no 73	yes -93
lustre	no 73	yes -93
luxe	no -154	unknown -168	yes 250
lyon	unknown 71	yes -72
lyon part	no -85	unknown 141	yes -85
m	no -51	yes 50
m a	no -49	yes 51
m appelle	unknown 61	yes -97
m avait	no -121
m est	no -71	unknown -116	yes 186
m ont	unknown -52	yes 73
ma 208	no -153	unknown 213	yes -89
ma belle	no -85	unknown 180	yes -120
ma caisse	no 137	unknown -58	yes -92
ma cave	no -127	unknown 174	yes -84
ma faute	yes 41
ma femme	no -109	yes 102
ma fille	unknown -85	yes 121
ma grand	no 73	unknown -107
ma main	no -141	unknown -174	yes 280
ma mere	no -93	unknown -119	yes 213
ma montre	no -110	unknown 40	yes 55
ma niece	no -46	unknown -47	yes 89
ma passagere	no -57
ma plainte	no -83	unknown 202	yes -120
ma propre	no 63	unknown 46	yes -141
ma salle	no -97	unknown 184	yes -90
ma soeur	unknown -166	yes 98
ma tire	no -60	unknown 123	yes -66
ma voie	no -100	unknown -130	yes 207
ma voisine	no -105	unknown 130
ma voiture	unknown 115	yes -116
ma zoe	no -143	unknown 55	yes 64
mach*	unknown -104	yes 104
machin	no -106	unknown -167	yes 212
machine	no 59	unknown -199	yes 132
machine a	no -155	unknown -194	yes 282
machiniste	no -118	unknown 72
mada*	unknown 62	yes -75
madame	unknown 62	yes -75
madame monsieur	no -126	unknown 160	yes -49
maga*	no 94	yes -109
magasin	no 94	yes -109
mai	no -46	unknown 133	yes -113
main	no -85	unknown -46	yes 131
main a	no -64	unknown -119	yes 177
main courante	unknown 137	yes -118
main est	no -158	unknown -169	yes 261
main*	no -67
mains	no -63	unknown -51	yes 99
maintenant	no -74	unknown 108
mair*	no 46	unknown 56	yes -110
maire	unknown 92	yes -126
mairie	unknown 61	yes -85
mais	no 44	unknown -63
mais c	no 83	unknown -143
mais ca	no -87	unknown 50
mais ce	no -70	unknown -99	yes 171
mais elle	no 167	unknown -180
mais en	no -63	unknown 171	yes -112
mais il	no -136	unknown 128
mais ils	no 75	unknown -82
mais je	no 79	yes -66
mais l	no 92	unknown -152	yes 51
mais la	no 187	unknown -119	yes -105
mais le	no 47	unknown 56	yes -121
mais les	no 53	yes -67
mais lui	no 282	unknown -187	yes -164
mais ma	no -157	unknown -80	yes 210
mais mon	no -178	unknown -143	yes 242
mais pas	no 193	unknown -104	yes -106
maison de	no -174	unknown 153
mal	no 56	unknown -98	yes 42
mal a	no -133	yes 147
mal au	no -154	unknown -98	yes 248
mal mais	no 192	unknown -122	yes -69
mal o	no -155	unknown -163	yes 313
mal quand	no -128	unknown -271	yes 320
mala*	no -45	unknown -83	yes 118
malade	unknown 59	yes -58
malaise	unknown -236	yes 196
malf*	no 74	yes -66
malfaiteurs	no 74	yes -66
malfaiteurs sont	no 74	yes -66
mama*	no -159	unknown 120
maman	no -159	unknown 120
mami*	no 184	unknown -109	yes -74
mamie	no 184	unknown -109	yes -74
mang*	no -73
mange	no -56	unknown 130	yes -84
mani*	no 93	yes -108
mano*	no -100	unknown 228	yes -143
manoeuvre	no -118	unknown 197	yes -116
mant*	no -169	unknown 236	yes -97
manteau	no -169	unknown 236	yes -97
marc*	unknown -65	yes 57
marche	unknown -53	yes 57
marche arriere	no 50	unknown -153	yes 100
mard*	no -51	unknown 71
mardi	no -51	unknown 71
mardi 10	no -100	unknown 82
mare*	no -57	unknown 57
marechaussee	no -89	unknown 143	yes -80
mari	no -57	unknown -75	yes 132
mari a	no -60	yes 77
mari*	no 48
mariage	no 87	unknown -110
mariage de	no 134	unknown -106	yes -47
marj*	no -155	unknown 118
marjane	no -155	unknown 118
maro*	no 310	unknown -244	yes -103
marq*	no -65	yes 73
marque	unknown -51
marr*	no -79	unknown 73
mart*	no 140	unknown -80	yes -108
martelee	no 140	unknown -80	yes -108
mass*	no 90	unknown -154	yes 55
mat	no -55	unknown 110	yes -76
mate*	no 147	unknown -77	yes -81
matelas	unknown 89	yes -114
materiel	no 178	unknown -120	yes -124
materiels	no 196	unknown -156	yes -106
materiels uniquement	no 83	unknown -62
mati*	no -40	unknown 71
matin	no -40	unknown 71
matin au	no 197	unknown -118	yes -146
matin avec	no -136	unknown 234	yes -97
matin c	no -111	yes 63
matin j	unknown -122	yes 69
mauv*	no 70	yes -109
mauvaise	no 70	yes -109
mdr	no 286	unknown -223	yes -127
me	unknown -59
me dire	no -158	unknown 111
me fait	no 296	unknown -210	yes -158
me l	yes -108
me sui	no -60	unknown -163	yes 200
me suis	unknown -100	yes 105
mec	no 90	yes -85
mec a	no 77	yes -94
mec en	no 93	yes -79
meca*	unknown 53	yes -83
mecanique	unknown 53	yes -83
mech*	no -142	unknown 231	yes -96
mechant	no -142	unknown 231	yes -96
mechant mais	no -142	unknown 231	yes -96
mede*	no -100	unknown -196	yes 259
medecin	no -100	unknown -196	yes 259
mell*	no -215	unknown 111	yes 80
melo*	unknown -75
melon	no 127	yes -153
meme	no 77	unknown -78
meme les	no 143	unknown -91	yes -53
meme n	no 210	unknown -119	yes -101
meme pas	no -125	yes 96
mena*	no 40	unknown 63	yes -125
menace	no 163	unknown -122	yes -115
ment*	no -67	unknown -137	yes 199
menton	no -79	unknown -153	yes 218
merc*	no 76	yes -61
merci	no 112	unknown -41	yes -78
merci de	no 82	unknown 45	yes -138
mercredi	no -53
mercredi dernier	unknown -56
mere	no -58	unknown -75	yes 137
mere a	no -104	unknown -74	yes 163
mere de	unknown -59	yes 83
mere va	no -109	unknown -153	yes 227
mes	unknown 41	yes -51
mes courses	no 109	unknown -150	yes 42
mes deux	no -126	unknown 249	yes -159
mes parents	no -81	yes 86
mes quatre	no 159	unknown -58	yes -112
mes voisins	no 68	unknown 58	yes -187
mesu*	no -105	yes 71
metre	no -107	unknown 183	yes -106
metre metre	no -107	unknown 183	yes -106
metres	no 66	yes -73
metro	no -136	unknown -65	yes 164
meub*	no -56	unknown 106	yes -65
meubles	no -45
meubles hauts	no 130	unknown -53	yes -75
meuf	no 228	unknown -136	yes -108
meul*	no -124	unknown 172	yes -94
meur*	no -145	unknown -154	yes 259
mi	no -114	unknown 251	yes -180
midi	no -90	unknown 97
mien	no -90	unknown 93
mien*	unknown -140	yes 131
miet*	no 71	unknown -84
miettes	no 71	unknown -84
mieu*	unknown -133	yes 101
mieux	unknown -133	yes 101
mili*	no -70	unknown 102	yes -47
milieu	no -70	unknown 102	yes -47
mill*	no 61	unknown -142	yes 50
mille	no 61	unknown -142	yes 50
mine*	no -78	unknown -200	yes 228
minerve	no -78	unknown -200	yes 228
mino*	no 111	yes -130
minutes	no 80	unknown -84
miro*	unknown 107	yes -105
miroir	no 51	yes -114
mis	unknown -104	yes 130
mis le	no 93	unknown -74
mis un	no -57	unknown 58
mis une	no 88	unknown -81
mito*	no 214	unknown -122	yes -145
mm	no -137	unknown 215	yes -97
mme	unknown 42	yes -80
mn	unknown 88	yes -100
mobi*	no 69	unknown 73	yes -142
moha*	no 187	unknown -112	yes -102
moi	unknown -85	yes 52
moi a	no -81
moi aussi	no -115	unknown -83	yes 181
moi ca	no 209	unknown -116	yes -117
moi de	no -339	unknown -226	yes 353
moi et	no -167	unknown 245	yes -93
moi j	no 228	unknown -139	yes -100
moi je	no 94	unknown -111
moi meme	no 64	unknown -90
moi non	no 220	unknown -127	yes -109
moi on	no -70	unknown -139	yes 193
moi pas	unknown 89	yes -84
moi que	no 74	yes -90
moi qui	no 55	unknown -109	yes 46
moin*	no 79	yes -44
moindre	no 192	unknown -142	yes -49
moins	no -144	unknown 144
mois	no 141	unknown -64	yes -82
mois*	no -85	unknown 159	yes -77
moisissures	no -90	unknown 160	yes -80
moll*	no -45	unknown -131	yes 172
mollet	no -45	unknown -131	yes 172
mome*	yes 46
moment	yes 46
moment ou	unknown -106	yes 72
mon abri	no 40	yes -115
mon aine	unknown -115	yes 103
mon assurance	no -53	unknown 127	yes -74
mon automobile	no 160	unknown -95	yes -64
mon balcon	no -50	yes 78
mon beau	no 106	unknown -175	yes 54
mon capot	no 110	unknown -102
mon chat	no -159	unknown 169	yes -96
mon chien	no -134	unknown 268	yes -181
mon coffre	unknown 41	yes -40
mon collier	no -75	unknown -48	yes 120
mon cote	no -116	unknown 82
mon cousin	unknown 74	yes -84
mon epouse	no -94	unknown -67	yes 146
mon fils	no -148	unknown 87	yes 53
mon genou	no -78	unknown -170	yes 238
mon iphone	no -51	unknown 145	yes -100
mon locataire	no 65	unknown -125	yes 63
mon mari	unknown -79	yes 116
mon mur	unknown 47	yes -105
mon oncle	unknown -67	yes 49
mon pare	no 109	unknown -43	yes -79
mon pere	no -116	yes 141
mon petit	no 52	unknown -200	yes 151
mon portable	no -68	yes 76
mon portefeuille	no 148	unknown -73	yes -111
mon propre	unknown -215	yes 200
mon salon	no -128	unknown 57	yes 46
mon telephone	no -75	yes 49
mon toit	no -171	unknown -195	yes 296
mon vehicule	unknown 59	yes -64
mon velo	no 204	unknown -213	yes -47
mon voisin	unknown 65	yes -43
mond*	no 189	unknown -132	yes -62
monde	no 189	unknown -132	yes -62
monde s	unknown -58	yes 52
monde va	no 108	unknown -63	yes -60
mons*	yes -46
monsieur	yes -44
monsieur je	no -94	unknown 93
monte	unknown 185	yes -201
montre	no -87	unknown 63
moqu*	no 66	unknown 66	yes -158
moquette	no 66	unknown 66	yes -158
mora*	no -150	unknown 77	yes 60
morc*	unknown -63	yes 53
morceaux	unknown -49
mord*	no -44	unknown -154	yes 200
mordu	unknown -146	yes 181
mordu la	no -56	unknown -211	yes 257
mordu ma	unknown -56	yes 82
mort	no -57	unknown 102	yes -53
mort mais	no -455	unknown -302	yes 480
mort*	no -85	unknown 83
morte	no -85	unknown 83
morte je	no -85	unknown -281	yes 318
mosq*	no -86	yes 107
mosquee	no -97	unknown -124	yes 200
mot	no -130	unknown 88	yes 40
mota*	no -55	unknown -120	yes 172
motard	no -55	unknown -120	yes 172
motard est	no -128	unknown -179	yes 264
motard m	no -82	unknown -50	yes 130
mote*	no -137	unknown 151	yes -41
moteur	no -137	unknown 151	yes -41
moto	no -60	unknown -57	yes 115
moto de	no -66
moto m	unknown -109	yes 131
moui*	no 91	unknown -133	yes 44
mouille	no 167	unknown -124	yes -44
mouille personne	no 165	unknown -86	yes -78
mous*	no 80	yes -74
moye*	no 116	unknown 48	yes -218
moyen	no 116	unknown 48	yes -218
mult*	no -113	unknown -135	yes 208
multiprise	no -113	unknown -135	yes 208
municipale a	no 92	unknown -126
mur	no 74	unknown -53
mur de	no 65	yes -45
mur du	no 43	unknown 53	yes -115
mur le	no -137	yes 74
mure*	no 42	unknown -115	yes 64
muret	no 42	unknown -115	yes 64
murs	unknown -124	yes 122
musi*	no -113	unknown 64
n	no 87	yes -47
n a	no 120	yes -95
n ai	no 59	yes -44
n avais	unknown -114	yes 79
n avait	no 137	unknown -40	yes -100
n avons	no 91	unknown -51	yes -41
n en	unknown -80	yes 86
n etait	no 219	unknown -160	yes -60
n ont	no 58	unknown -66
n ose	unknown 53	yes -55
n y	no 96	unknown -101
nationale	no 56	unknown -69
natu*	unknown 60	yes -81
naturelle	unknown 60	yes -81
ne pas	no 115	unknown -47	yes -90
ne s	no 47	yes -80
ne sais	no -148	unknown 225	yes -85
ne se	no -113	yes 73
ne sommes	no 290	unknown -138	yes -175
ne suis	no 42	unknown 206	yes -377
ne veux	no -83	unknown 51
neig*	no -115	unknown 81
neige	no -115	unknown 81
nez	no -125	unknown -174	yes 294
nez casse	no -76	unknown -227	yes 277
ni	no 249	unknown -129	yes -117
ni blesse	no 349	unknown -211	yes -161
ni constat	no 133	unknown -74	yes -63
ni l	no 228	unknown -68	yes -175
ni moi	no 208	unknown -78	yes -133
ni police	no 48	unknown -103
ni rien	no 133	unknown -70	yes -75
niec*	no -46	unknown -47	yes 89
niece	no -46	unknown -47	yes 89
nive*	unknown -59
niveau	unknown -59
noir	no -45
noir*	no 53	unknown -73
noircie	no 108	unknown -191	yes 66
noire	unknown -40
nom	no -144	unknown 160
non	no 295	unknown -137	yes -160
non plus	no 135	unknown -108
nos	no 86	unknown -44	yes -41
note	no -79	unknown 132	yes -51
notr*	no 52	yes -73
notre	no 52	yes -73
notre vehicule	no 215	unknown -135	yes -84
nou	no 308	unknown -216	yes -171
nous	no 89	unknown -72
nous a	unknown -69	yes 82
nous avons	no -58	yes 46
nous etions	no 46	unknown -91
nous n	no 95	unknown -54	yes -43
nous on	no 261	unknown -178	yes -94
nous ont	no 178	unknown -92	yes -90
nous sommes	no 154	unknown -100	yes -63
noye	no -111	unknown 57
noye*	unknown 94	yes -153
noyee	no -182	unknown 259	yes -158
nu	no -135	unknown -155	yes 229
nuit a	no -64	unknown 60
nuit de	no -94	unknown 140	yes -45
nuit du	no 108	unknown -78	yes -57
nuit sans	no 180	unknown -150	yes -57
nuit*	no 90	yes -132
nul	no 255	unknown -170	yes -87
nul n	no 236	unknown -160	yes -89
nul ne	no 272	unknown -210	yes -82
nume*	yes -97
numero	yes -97
nuqu*	no -87	unknown -99	yes 183
nuque	no -87	unknown -99	yes 183
nuque et	no -72	unknown -54	yes 109
o	unknown -98	yes 119
o dos	no -126	unknown -133	yes 236
obse*	no 46	unknown -171	yes 111
observation	no -109	unknown -153	yes 233
occu*	no 190	unknown -187
occupant	no 204	unknown -115	yes -88
oeil	no -111	unknown -177	yes 232
oise*	no 42	yes -42
oiseau	no 42	yes -42
ok	no 241	unknown -79	yes -237
okay	no 178	unknown -108	yes -104
oliv*	unknown 87	yes -85
oliviers	unknown 87	yes -85
on dirait	no -141	unknown 234	yes -115
on e	no 155	unknown -74	yes -83
on est	no 186	unknown -186
on etait	no 229	unknown -156	yes -76
on fe	no -106	unknown 192	yes -88
on l	no -59	unknown -145	yes 196
on lui	no -70
on m	no -64	unknown 77
on ma	no -92	unknown 163	yes -77
on n	no 69	yes -100
on ne	no 115	unknown -55	yes -68
on pri	no -122	unknown 197	yes -95
on s	no 158	unknown -88	yes -84
on va	no 91	unknown 44	yes -150
oncl*	unknown -67	yes 49
oncle	unknown -67	yes 49
ont arrache	no -44	unknown -91	yes 131
ont emmene	no -41	unknown -40	yes 83
ont entendu	no -123	unknown 73
ont ete	no -42
ont fait	no -62	yes 84
ont jete	no -130	unknown -40	yes 145
ont mis	no -177	unknown 109	yes 54
ont pas	no 137	unknown -121
ont peri	no 54	yes -73
ont pris	no 53	unknown -65
ont releve	no 171	unknown -90	yes -84
ont rempli	no -89	unknown -139	yes 207
ont rien	no 147	unknown -129	yes -40
ont tout	no 59	unknown -109	yes 51
onze	unknown -126	yes 89
oper*	no -63	yes 84
opere	no -109	yes 66
opere hier	no -85	unknown -113	yes 154
orag*	no -196	unknown 232	yes -47
orage	no -222	unknown 256	yes -45
orage de	no -70	unknown 170	yes -103
oran*	no 91	yes -128
ordi*	no -94	unknown 150	yes -58
ordinateur	no -94	unknown 150	yes -58
ordinateur portable	no -73	unknown 219	yes -147
ordr*	no 84	unknown -48
ordre	no 84	unknown -48
orei*	no -63	unknown -125	yes 173
oreille	no -63	unknown -125	yes 173
orig*	no -149	unknown 194	yes -97
origine	no -149	unknown 194	yes -97
orte*	no -111	unknown -166	yes 247
orteil	no -102	unknown -165	yes 236
orth*	no 52	unknown 87	yes -192
ose	no -61	unknown -63	yes 115
ose plus	no 65	unknown -137	yes 73
osi	no 282	unknown -213	yes -128
ou	no 52	unknown -48
ou je	yes -77
oubl*	unknown 134	yes -96
oublie	unknown 134	yes -96
oued	no 60	yes -48
oued a	no -47	unknown 79
ouf	no 297	unknown -186	yes -181
oui	no -185	unknown -181	yes 284
outi*	no -103	unknown 195	yes -92
outils	no -112	unknown 238	yes -125
ouve*	no -57	unknown -42	yes 98
ouver	no -117	yes 88
ouvert	unknown -54	yes 88
ouvert l	no -111	yes 80
ouvert la	unknown -170	yes 178
ouvert le	no -83	unknown 59
ouverte	no -63	unknown -51	yes 112
ouvrier	no -150	unknown 281	yes -148
ouvriers	no 83	yes -46
oxyg*	no -94	unknown -140	yes 192
oxygene	no -94	unknown -140	yes 192
pa	no 110	yes -95
pa de	no 280	unknown -187	yes -99
pa voulu	no -120	unknown 203	yes -93
pa vu	no 95	yes -114
pail*	unknown 84	yes -93
paille	unknown 84	yes -93
palettes	no 76	yes -110
pali*	no 115	yes -112
palier	no 115	yes -112
pann*	no -87	unknown 177	yes -88
panne	no -88	unknown 158	yes -71
panneaux	no -61	unknown 128	yes -68
panneaux solaires	no -61	unknown 128	yes -68
pano*	no -130	unknown 239	yes -157
panoramique	no -130	unknown 239	yes -157
pans*	no -69	unknown -222	yes 248
papi*	no 47	unknown -54
papier	no 79	unknown -91
par 1	no -101	unknown 187	yes -96
par chance	no 203	unknown -148	yes -78
par contre	unknown -82	yes 42
par dessus	no -84	unknown 65
par le	unknown -49	yes 55
par les	no -79	yes 86
par terre	no 50	yes -47
par une	no -61	yes 96
para*	no 46
parapluie	unknown -147	yes 134
parasol	no 174	unknown -118	yes -72
parc*	yes -42
parce	no 41
parce qu	no 143	unknown -51	yes -106
pard*	no 121	unknown -148
pardon	no 121	unknown -148
pare	unknown 56	yes -51
pare brise	no -43	unknown 102	yes -62
pare choc	no 185	unknown -137	yes -88
parents	unknown -48	yes 46
parf*	no -71	unknown 110	yes -78
parking	unknown 50	yes -40
parking de	no 84	unknown -113
parking du	no -109	unknown 217	yes -114
parking souterrain	no -94	yes 63
parl*	no -69	unknown -112	yes 178
parle	unknown -107	yes 119
parlent	no -145	unknown -145	yes 253
paro*	no -131	yes 68
paroi	no -131	yes 68
parp*	no -56	unknown 110	yes -57
parpaings	no -56	unknown 110	yes -57
parq*	unknown 100	yes -95
parquet	unknown 100	yes -95
parquet gondole	unknown 109	yes -148
part	yes -52
part dieu	no -85	unknown 141	yes -85
part entre	no -79	unknown 191	yes -135
part mon	no 151	unknown -101	yes -53
part pas	no 67	unknown 44	yes -112
parti j	no -145	unknown 258	yes -162
partie	no 147	unknown -74	yes -105
parties	unknown -61	yes 53
partir	no 59	yes -114
partou	no -115	unknown -126	yes 203
partout	no -72	unknown -80	yes 134
pas	no 69	yes -49
pas a	unknown -80	yes 46
pas appeler	unknown 84	yes -96
pas arrete	no -126	unknown -69	yes 170
pas bien	unknown -228	yes 155
pas d	no 125	unknown -83	yes -61
pas de	no 136	unknown -66	yes -71
pas en	unknown -115	yes 96
pas encore	no -140	unknown 234	yes -95
pas ete	no 158	unknown -145
pas eu	no 215	unknown -133	yes -80
pas faire	no 232	unknown -163	yes -83
pas fait	no 127	yes -114
pas il	no 248	unknown -198	yes -96
pas juge	no 127	unknown -70	yes -78
pas la	no -103	unknown 135
pas le	no -133	unknown -201	yes 270
pas mal	no 341	unknown -173	yes -186
pas pu	no -102	yes 99
pas que	no -460	unknown -237	yes 443
pas si	no -91	unknown 167	yes -81
pas survecu	no 147	unknown -83	yes -66
pas un	no 249	unknown -131	yes -133
pas une	no 224	unknown -152	yes -66
pas voulu	unknown 111	yes -131
pas vu	no -144	unknown 252	yes -158
pass*	yes 42
passage	no -118	yes 94
passager	no -42	unknown -56	yes 84
passagere	no -80	unknown -87	yes 163
passagere est	no -104	yes 108
passais	no 65	unknown -93
passait	no 217	unknown -163	yes -64
passe	no -66	unknown 54
passe sur	no -109	unknown -196	yes 261
passee	unknown -49
passee chez	no 213	unknown -157	yes -94
passeport	no -98	unknown 176	yes -94
passes	no 53	unknown -54
passes par	no 74	yes -66
past*	no 159	unknown -101	yes -72
pasteur	no 124	unknown -89	yes -54
pati*	unknown -239	yes 212
patient	no 61	unknown -202	yes 118
paum*	no -87	unknown -160	yes 226
paume	no -87	unknown -160	yes 226
pauv*	unknown 91	yes -126
pauvre	unknown 91	yes -126
paye	no -132	unknown 185	yes -100
pdt	no -103	unknown -205	yes 269
peag*	no 131	unknown -127	yes -43
peage	no 131	unknown -127	yes -43
peage de	no 72	unknown -115
pein*	no -63	unknown 66
peine	unknown 49	yes -87
peinture	no -65	unknown 84
pell*	no 71	yes -72
pelle	unknown 53	yes -83
pelle mecanique	unknown 53	yes -83
pendant l	no -157	unknown 127
pendant la	no 111	unknown -49	yes -65
pendant qu	no 136	unknown -164
pendant que	no -119	unknown 202	yes -98
pendant une	unknown 182	yes -260
pens*	no -55
pensais	unknown -109	yes 73
pense	no -97	unknown 161	yes -110
perce	unknown -63	yes 51
percute a	no 126	unknown -81	yes -63
percute mon	no 42	unknown -139	yes 81
percute un	no -62	unknown -56	yes 113
percutee	unknown -94	yes 112
perd*	yes -42
perdu	yes -59
perdu le	no 137	unknown -134
pere	no -46	unknown -72	yes 116
pere est	no -137	unknown -172	yes 241
pere qui	no -81	unknown 46
peri	no 54	yes -73
perm*	no -48	unknown 82
pers*	no 193	unknown -92	yes -98
persone	no 423	unknown -284	yes -239
persone a	no 205	unknown -158	yes -70
personne	no 168	unknown -75	yes -92
personne a	no 248	unknown -179	yes -79
personne de	no 255	unknown -131	yes -145
personne n	no 115	unknown -53	yes -70
personne ne	no -170	unknown 286	yes -208
personnel	no 170	unknown -113	yes -63
peta*	no -106	unknown 208	yes -132
petard	no -106	unknown 208	yes -132
pete	no -90	yes 127
peti*	unknown -57	yes 62
petit	no 70	unknown -61
petit a	no -86	unknown -156	yes 193
petit choc	no -87	unknown 129	yes -49
petite	no -108	unknown -63	yes 144
petits	no -62	yes 96
petr*	unknown -56	yes 49
petrin	unknown -56	yes 49
peu	no -74	yes 67
peu de	no 94	unknown -98
peu mal	no -94	unknown -180	yes 211
peug*	no 132	unknown -70	yes -84
peugeot	no 132	unknown -70	yes -84
peur	no 45	yes -55
peur que	no 147	unknown -88	yes -61
peut	no -126	unknown 169	yes -48
peut etre	no -141	unknown 230	yes -111
peux	unknown -113	yes 72
phal*	no -47
phar*	unknown 68
phare	no 81	yes -115
phares	no -161	unknown 101	yes 47
pharmacie	no -109	unknown 158	yes -69
phot*	unknown 121	yes -102
photo	unknown 69	yes -102
photos	no -111	unknown 199	yes -112
phys*	no 227	unknown -162	yes -75
physiquement	no 207	unknown -151	yes -67
pian*	unknown 69	yes -162
piano	unknown 69	yes -162
pick*	no -74	unknown 184	yes -116
piec*	no 173	unknown -148
piece	no 185	unknown -128	yes -71
piece de	no 66	yes -119
pieces	no 102	unknown -186	yes 51
pied	no -53	unknown -44	yes 93
pied*	unknown -171	yes 137
pieds	unknown -171	yes 137
pieds dans	unknown -122	yes 98
pier*	no -93	unknown 115
pierre	no -82	unknown 170	yes -90
pierres	no -110	yes 63
piet*	no -86	unknown -119	yes 203
pieton	no -86	unknown -119	yes 203
pieton a	no -78	unknown -116	yes 190
pige*	no 81	unknown -205	yes 110
pigeon	no 81	unknown -205	yes 110
pile	no -159	unknown -212	yes 318
pilo*	no 186	unknown -128	yes -59
pilote	no 186	unknown -128	yes -59
pin	no 207	unknown -145	yes -89
ping	no 57	yes -157
ping pong	no 57	yes -157
piqu*	no -136	unknown -115	yes 210
pisc*	unknown 93	yes -58
piscine	unknown 93	yes -58
piscine et	no 78	yes -95
pist*	no -120	unknown 77
piste	no -120	unknown 77
plac*	no 48	unknown -61
place	unknown -67	yes 40
place les	no 117	unknown -126
placo	no 102	yes -82
placo est	no 102	yes -82
plaf*	unknown 111	yes -80
plafon	no -148	unknown 204	yes -96
plafond	unknown 93	yes -78
plafond de	no -54	unknown 103	yes -49
plag*	unknown 98	yes -87
plage	unknown 98	yes -87
plai*	no -58	unknown 85
plaie	no -80	yes 101
plaignait	no -156	unknown 112
plaint	no -81	yes 91
plaint de	no -69	unknown 132	yes -91
plainte	no -60	unknown 101	yes -42
plainte a	no -69	unknown 114	yes -45
plainte au	yes 57
plainte avec	no -96	unknown 213	yes -145
plainte de	no -122	unknown -280	yes 346
plainte deposee	no 75	unknown -143	yes 60
plainte en	no -72	unknown 139	yes -71
plainte est	no -77	yes 49
plainte pas	no 68	yes -94
plainte pour	no -89	unknown 119
plak	no 140	unknown -50	yes -143
plan*	unknown -85	yes 53
planche	no 251	unknown -152	yes -144
plancher	no -57	unknown -118	yes 142
plane	no -64	unknown -179	yes 222
plaq*	unknown 84	yes -45
plaque	unknown 42
plaque d	no 68	unknown -83
plaques	no -109	unknown 183	yes -83
plat	no -68	unknown 148	yes -81
plat*	no -71	yes 104
platre	no -71	unknown -63	yes 127
plei*	no 92	unknown -94
plein	no 66
pleine	no 145	unknown -167
pleine forme	no 214	unknown -132	yes -160
pleu*	no -52	yes 79
pleure	no -98	yes 96
pleure elle	no -61	unknown -159	yes 207
pleut	no -128	yes 108
plie	yes 40
plie*	unknown 128	yes -113
pliee	unknown 53	yes -77
pliee le	no 61	yes -99
plin*	no -52	unknown 107	yes -55
plinte	no -42	unknown 144	yes -102
plom*	no -110	unknown 42	yes 59
plombier	no -110	unknown 42	yes 59
plot*	no 41	unknown -93	yes 47
plots	no 41	unknown -93	yes 47
plu	no 69	yes -123
plui*	unknown 58	yes -62
pluie	no -117	unknown 175	yes -94
pluies	no 76	unknown -42	yes -41
plus	unknown -55	yes 58
plus bouger	no -71	unknown -128	yes 198
plus de	no 99	unknown -84
plus elle	unknown 111	yes -134
plus et	unknown -175	yes 176
plus il	no -132	unknown 123
plus la	no -50
plus rien	no -128	unknown 177	yes -47
pneu	no -55	unknown 145	yes -131
pneu*	no -99	unknown 91
pneus	no -93	unknown 192	yes -99
pneus creves	no -68	unknown 145	yes -80
poch*	unknown 95	yes -107
poche	unknown 95	yes -107
poel*	unknown -157	yes 128
poele	unknown -157	yes 128
poid*	no -68	unknown -77	yes 143
poids	no -68	unknown -77	yes 143
poids lourd	no -69	yes 97
poig*	no -91	unknown -189	yes 273
poignet	no -91	unknown -189	yes 273
poignet qui	no -65	unknown -139	yes 203
poin	no -143	unknown -76	yes 167
poin*	unknown -43	yes 70
point	unknown 53	yes -80
point de	no 60	unknown -52
points	no -60	unknown -212	yes 259
points de	no -44	unknown -84	yes 123
pois*	no 44	yes -77
poisson	no 44	yes -77
poit*	no -63	yes 98
poitrine	no -63	yes 98
poitrine a	no -63	yes 98
police	unknown 48
police a	no -83	unknown -70	yes 155
police est	no 43
police je	no -158	unknown 212	yes -81
police l	no -60	yes 46
police ni	no 48	unknown -103
police non	no 101	yes -84
police sur	no -144	unknown 77	yes 54
police venue	no 79	yes -60
policiers	unknown -129	yes 159
pomm*	unknown -155	yes 118
pomp*	unknown -40
pompe	no -82	unknown 174	yes -92
pompe de	no -82	unknown 174	yes -92
pompier	no -157	unknown -118	yes 222
pompiers	no 47	unknown -74
pompiers sont	no 127	unknown -131
pompiers venus	no 80	unknown 105	yes -181
pong	no 57	yes -157
pont	no 118	unknown -105
port	no 49	yes -113
port arriere	no 95	yes -114
portable	no -70	unknown 125	yes -56
portail	no 91	unknown -86
porte	unknown 53
porte bien	no 234	unknown -174	yes -102
porte d	no 60	yes -95
porte du	no -165	yes 109
porte plainte	no -52	unknown 71
porte plinte	unknown 66	yes -107
porte une	no -116	unknown -187	yes 264
portefeuille	no 148	unknown -73	yes -111
porter	no -97	unknown 55	yes 41
porter plainte	no -96	yes 88
portiere arriere	no -201	unknown 324	yes -253
portiere au	no -176	unknown 94
portiere j	no -123	unknown 68	yes 52
portuaire	no 166	unknown -80	yes -105
pose	no 159	unknown -81	yes -90
pose sur	no -138	unknown 271	yes -158
pose*	unknown 111	yes -73
posee	unknown 111	yes -73
poss*	no -98	unknown 53
possible	no -129	yes 99
post*	no 88	yes -137
poste	no 88	yes -137
pot	no -105	unknown 155	yes -51
pot catalytique	no -105	unknown 155	yes -51
pots	no 217	unknown -148	yes -72
poub*	no 70	yes -112
poubelles	no 129	unknown -43	yes -108
poul*	no 113	yes -138
poup*	no -96	unknown 235	yes -178
pour l	unknown 116	yes -107
pour la	no 69	unknown 104	yes -195
pour le	unknown 43	yes -67
pour les	unknown 41	yes -78
pour lui	no 51	unknown 51	yes -103
pour moi	no 116	unknown -147
pour mon	unknown -149	yes 137
pour son	no 107	unknown -159	yes 59
pour trois	no -102	unknown -56	yes 123
pour un	no 94	unknown -143	yes 45
pour une	no -116	unknown 44
pour*	no 106	yes -139
pous*	no 115	unknown -103
pousse	no -50	unknown 47
pousse contre	no -72	unknown -95	yes 147
pout*	no 87	yes -68
poutre	no 54	yes -63
pr	no -123	unknown 98
pr la	no -133	unknown -88	yes 163
prec*	no 114	unknown -135
precise	no 114	unknown -135
precise qu	no 206	unknown -144	yes -81
pref*	no -144	unknown 247	yes -119
prefere	no -135	unknown 179	yes -66
prej*	no 206	unknown -148	yes -61
prejudice	no 206	unknown -148	yes -61
prejudice corporel	no 206	unknown -148	yes -61
prem*	no -92	unknown 114	yes -42
premier	no 64	unknown -79
premiere	no -196	unknown 229	yes -116
premiere vue	no -196	unknown 229	yes -116
prendre	no -50
prendre nos	no -96	unknown -94	yes 180
pres*	unknown 57
present	no 73	unknown 52	yes -140
presente	no -126	unknown 91
presque	no 45	unknown -71
pressee	no 54	unknown -112	yes 50
prev*	no -137	unknown 184	yes -53
prevenu	no -139	unknown 200	yes -74
prevenue	no -153	unknown 254	yes -152
pri	no -103	unknown 69
prio*	no -270	unknown 166
priori	no -303	unknown 353	yes -268
priorite	no -50	unknown -80	yes 129
priorite a	no -61	unknown -60	yes 119
pris de	no -110	unknown 100
pris en	no -117	unknown -70	yes 121
pris feu	no 126	unknown -43	yes -87
pris l	no 74	unknown -158	yes 60
pris la	no -78	unknown 64
pris les	no 54	unknown -152	yes 87
pris ma	no -112	unknown 123
pris mon	no -134	unknown 89
pris un	no -65	unknown -130	yes 155
prix	no 60	yes -75
proc*	no -108	unknown 122
proces	no -62	yes 58
proces verbal	no -62	yes 58
prof*	unknown 132	yes -162
proj*	no 68	unknown -227	yes 165
projete	no 128	unknown -190	yes 68
prom*	no -140	unknown -227	yes 305
propage	unknown -183	yes 129
propage a	unknown -183	yes 129
propre	unknown -94	yes 55
proprietaire	no -88	unknown 147	yes -87
prot*	no -121	unknown -63	yes 178
protection	no -161	unknown 135
pu	no -160	unknown 179	yes -40
pu de	no -118	unknown 227	yes -152
puis	yes -52
puis a	no 121	yes -120
pure*	no 217	unknown -182	yes -158
purement	no 217	unknown -182	yes -158
pv	no -105	unknown 107
qu a	no 87	unknown -180	yes 74
qu elle	yes -46
qu il	no -147	unknown 170
qu on	no 148	unknown -118
quan*	no -43	unknown 76
quand	no -57	unknown 85
quand il	no -265	unknown 196	yes -104
quand j	no -103	unknown 144	yes -54
quand je	no -93	yes 59
quand un	no -64	unknown -61	yes 121
quar*	no -106	unknown 154	yes -53
quarante	no -101	unknown 137	yes -67
quartier	no -109	unknown 143
quat*	unknown -72	yes 48
quatorze	no 104	yes -110
quatre	unknown -93	yes 93
que c	no -43	unknown 51
que ce	no -82	yes 88
que de	no 362	unknown -234	yes -171
que dois	no -57	unknown 131	yes -105
que j	no -85	unknown 105
que je	unknown 61
que l	no 61	yes -45
que la	no 85	unknown -109
que les	no 202	unknown -139	yes -64
que ma	no -91	unknown -70	yes 155
que mon	no -148	yes 123
que son	no 274	unknown -185	yes -132
quel	unknown 126	yes -168
quel*	no -90	yes 93
quelque	unknown 117	yes -140
quelque chose	no -45	unknown 104	yes -65
quelque part	no -79	unknown 191	yes -135
ques*	no -83	unknown 207	yes -166
question	no -83	unknown 207	yes -166
queu*	unknown 67	yes -84
queue	unknown 67	yes -84
queue de	no 46	yes -95
qui a	no 56
qui ai	no 55	unknown -109	yes 46
qui est	no 121	unknown -65	yes -61
qui grandit	no -75	unknown 137	yes -68
qui ne	no -103	unknown 75
qui nous	no -89	unknown -80	yes 156
qui s	no -104	yes 116
quit*	no 252	unknown -139	yes -125
quittant	no 128	unknown -68	yes -63
quoi	no -154	unknown 85	yes 65
raba*	unknown -81	yes 116
rabat	no -90	unknown -104	yes 173
racc*	no -111	yes 62
raccord	no -111	yes 62
radiateur	no 59	yes -48
radiateur a	no 173	unknown -134	yes -64
rafa*	unknown 42	yes -96
rafales	unknown 42	yes -96
raid*	no -94	unknown -134	yes 227
raide	no -94	unknown -134	yes 227
raide depuis	no -83	unknown -111	yes 189
rais*	unknown -179	yes 120
rall*	no 228	unknown -137	yes -94
rama*	no -121	unknown -63	yes 185
ramassant	no -106	unknown -168	yes 257
rapp*	no 76	unknown -164	yes 84
rapport	no 149	unknown -66	yes -90
rapport de	unknown 117	yes -144
ras	no 90	yes -91
ray	no -109	unknown 227	yes -138
raye	no -43	unknown 147	yes -106
raye la	no -64	unknown 116	yes -75
raye ma	no -89	unknown 165	yes -84
rebo*	no 202	unknown -134	yes -87
rebondi	no 202	unknown -134	yes -87
rece*	no -103	unknown 155	yes -53
recepisse	no -98	unknown 188	yes -100
recepisse de	no -98	unknown 188	yes -100
rech*	unknown 86	yes -70
recl*	no 74	unknown -145	yes 51
reconnais	no -123	unknown 206	yes -108
reconnu	no 196	unknown -153	yes -88
recousu	unknown -112	yes 89
recu	no -48	unknown -66	yes 105
recu un	no -88	unknown -173	yes 217
recu*	no 82	yes -99
recule	yes -68
recule dans	unknown 90	yes -71
recule sur	no 100	unknown -163
redu*	no 115	yes -194
refa*	no 69	yes -44
refaire	no 69	yes -44
refe*	unknown -136	yes 116
referme	unknown -145	yes 94
refuse	no -60	unknown 51
refuse de	no -60	unknown 95
refusee	no 118	unknown -74	yes -57
rega*	no -91	unknown -98	yes 179
regarder	no -91	unknown -98	yes 179
regu*	no -162	unknown 253	yes -122
rele*	no -41	unknown 46
releve	no -40	unknown 46
remb*	no -164	unknown 314	yes -166
rembourse	unknown 78	yes -45
remo*	no 129	unknown -46	yes -83
remonte	no 86	yes -105
remorque	no 126	unknown -61	yes -81
remplace	no -59	unknown 97
rempli avec	no 48	yes -75
rempli et	no 159	unknown -110	yes -85
rempli le	no -134	yes 88
rempli un	yes -56
remplir	yes 51
rend*	unknown 52	yes -87
rendez	no 68	unknown 45	yes -127
rendu	unknown 81	yes -81
rendu compte	unknown 55	yes -126
rendu l	unknown 58	yes -58
rentrant	no -74	yes 72
rentre	no -53	yes 46
rentre dedan	no -92	unknown 147	yes -92
rentre dedans	unknown -87	yes 85
rentree	no 96	yes -80
renv*	no -55	unknown 49
renverse	no -96	unknown 210	yes -114
renverse un	no -115	unknown 219	yes -116
renversee	no -128	unknown -112	yes 213
repa*	no 47
reparti	no -100	unknown -111	yes 179
repartie	no 44	yes -96
repond	no 62	unknown -119	yes 53
repond plus	unknown -110	yes 102
reponse	no -56	unknown 132	yes -76
rese*	no -43	unknown 93	yes -66
reseau	no -111	unknown 190	yes -143
reserve	no -138	unknown 53	yes 68
reserve de	no -85	unknown -110	yes 165
reservoir	no 291	unknown -241	yes -118
resi*	no -57	unknown 235	yes -194
residence	no -83	unknown 126	yes -56
resp*	no -72	yes 107
respire	unknown -259	yes 263
responsabilite	no -103	unknown 181	yes -110
responsable	no -150	unknown 187	yes -45
ress*	unknown -65
reste	unknown -75	yes 80
resto	no -152	unknown 76	yes 47
resu*	no -64
resultat	no -64
resultat le	no -64
rete*	no -141	unknown 109
reti*	no -117	unknown -161	yes 257
reto*	unknown 70	yes -55
retour	no -96	unknown 173	yes -104
retourne	unknown -98	yes 61
retr*	unknown 97	yes -75
retro	unknown 51
retros	no 45	yes -99
retrouve	unknown 127	yes -135
retrouve sa	no 118	yes -119
retrouvee	unknown 93	yes -75
retroviseur	no -200	unknown 171
reve*	no -58	yes 73
rez	no 53	yes -68
rez de	no 53	yes -68
ri1	no 280	unknown -246	yes -101
riad	no -97	yes 53
ride*	no 50	yes -40
rideau	yes -40
rideau de	no -133	unknown 96
rien	no 78	yes -73
rien de	no 75	yes -99
rien et	no 213	unknown -196
rien eu	no 329	unknown -279	yes -70
rien la	no 175	unknown -123	yes -83
rien les	no -119	unknown -78	yes 171
rien mais	no -113	unknown 184	yes -138
rien moi	no 150	unknown -85	yes -103
rien n	no 112	unknown -54	yes -78
rien pas	no 150	unknown -130	yes -41
rigo*	no 80	unknown -122
rigole	unknown -116	yes 94
rigole et	unknown -116	yes 94
rit	no 73	yes -84
rivi*	no 54	yes -74
riviere	no 54	yes -74
riviere est	no 54	yes -74
robe	no -71	unknown 91	yes -43
robe de	no -71	unknown 91	yes -43
robi*	unknown 60	yes -45
robinet	unknown 60	yes -45
robinet de	no -91	yes 70
roca*	no -91	unknown -61	yes 139
rocade	no -91	unknown -61	yes 139
romp*	unknown -89	yes 59
rond	unknown 93	yes -105
rond point	unknown 62	yes -104
rong*	no -127	unknown 225	yes -168
ronge	no -127	unknown 225	yes -168
ronge le	no -127	unknown 225	yes -168
roue	no -96	yes 98
roug*	unknown -61
rouge	no 56	unknown -49
rouge et	no -85	unknown -84	yes 160
rouge il	no 152	unknown -181
roul*	unknown -111	yes 99
roulais	no -86	unknown -163	yes 228
roule	no -145	unknown -118	yes 222
rouler	no 297	unknown -229	yes -149
route	no 70	unknown -56
route de	no 247	unknown -187	yes -118
routier	no -92	unknown 100
roya*	no 74	unknown -129	yes 54
royale	no -50	unknown -83	yes 125
royale est	no -50	unknown -83	yes 125
ruch*	no 121	yes -154
ruches	no 121	yes -154
rue de	unknown -71
rue ma	no 100	yes -93
ruis*	no 82	unknown -155	yes 61
ruissele	no 82	unknown -155	yes 61
rupt*	no -56	yes 78
rupture	no -56	yes 78
rupture d	no -63
rupture du	no -42	unknown -94	yes 117
s en	no 111	unknown -61	yes -64
s encastrer	no 91	unknown -151
s il	no -126	unknown 229	yes -148
sa	yes -45
sa faute	unknown 117	yes -112
sa plaque	no -134	unknown 221	yes -107
sa portiere	no -85	unknown -73	yes 143
sabo*	no -118	yes 109
sac	unknown 73	yes -52
sac a	no 103	unknown -127
sac et	no 52	unknown -73
safi	no 66	yes -96
saig*	no -108	unknown -140	yes 235
saignait	no -55	unknown -77	yes 122
saignait du	no -55	unknown -77	yes 122
saigne	no -148	unknown -165	yes 270
sain	no 193	unknown -137	yes -102
sain et	no 193	unknown -137	yes -102
sain*	no 102	yes -79
sains	no 158	unknown -108	yes -64
sains et	no 158	unknown -108	yes -64
saint	unknown 64	yes -101
sais	no -52	unknown 140	yes -89
sais pas	no -145	unknown 264	yes -134
sais*	no 73	yes -92
saisi	no 95	yes -86
saisi la	unknown 44	yes -80
saisie	no -94	unknown 157	yes -100
sait	no -90	yes 43
sala*	no 80	unknown -118
salam	no 56	unknown -131	yes 63
salle de	unknown 47
salle des	no -149	yes 108
salo*	unknown 85	yes -78
salon	unknown 85	yes -78
salon de	unknown -45
salu*	no -76	unknown 81
same*	no -42	unknown 79
samedi	no -42	unknown 79
samedi 7	unknown 78	yes -79
samedi a	no 59	yes -100
samedi vers	no -77	unknown -56	yes 125
samu	no -80	unknown -179	yes 212
samu l	no -80	unknown -179	yes 212
sang	unknown -187	yes 151
sang il	no -75	unknown -40	yes 107
sans	no 205	unknown -94	yes -110
sans que	no 61	yes -108
sans regarder	no -71	unknown -66	yes 135
sans rien	unknown 88	yes -86
sans une	no 126	unknown -110	yes -82
sant*	no 285	unknown -213	yes -124
sante	no 285	unknown -213	yes -124
satu*	no 222	unknown -160	yes -68
sauf	unknown -178	yes 148
sauf que	no -100	unknown -130	yes 208
sauf*	no 158	unknown -108	yes -64
saufs	no 158	unknown -108	yes -64
saut*	unknown -81	yes 82
saute	unknown -73
savo*	no -107	unknown 210	yes -139
savoir	no -107	unknown 210	yes -139
scie*	no -89	unknown -66	yes 145
scoo*	unknown -88	yes 72
scoot	unknown -62
scooter	unknown -100	yes 84
scooter m	no -41	unknown -45	yes 83
scul*	no 238	unknown -201	yes -50
se	no -42	yes 51
se plaignait	no -156	unknown 112
se plaint	no -95	yes 89
se porte	unknown 100	yes -127
sech*	no 47	unknown -41
secheresse	no -114	unknown 203	yes -101
secheresse de	no -114	unknown 203	yes -101
seco*	no -97	unknown 108
second	no -123	unknown -135	yes 221
secoue	no -117	unknown 160	yes -117
secours	no -61
sell*	no 127	yes -100
selle	no 127	yes -100
selo*	no 57	unknown 40	yes -112
selon	no 57	unknown 40	yes -112
semaine	no 52	yes -88
semaine derniere	unknown 66	yes -98
semaines	no -60	yes 43
semi	no 349	unknown -299	yes -94
sens	unknown 56	yes -112
sens interdit	unknown 56	yes -112
sent	no -248	unknown -270	yes 355
sent*	unknown -49
sentait	no -58	unknown -62	yes 119
senti	no 111	unknown -133
sept	no 118	yes -109
serr*	no 64
serre	no 102	unknown -155	yes 44
serre et	no 173	unknown -100	yes -99
serre le	no -114	unknown -148	yes 214
serrure	unknown 109	yes -98
serrure de	no -89	unknown 128	yes -49
serv*	no -78	yes 74
serveur	no -129	unknown 65
service	no -72	unknown -51	yes 116
ses	no -73	yes 72
ses coordonnees	no -128	unknown 164	yes -53
seul	no 83	unknown -55	yes -50
seul a	no 256	unknown -233	yes -110
seul et	no 216	unknown -127	yes -156
seul sur	no 40	yes -43
seul*	unknown 91	yes -121
seule	no 45	unknown 49	yes -112
seule sur	no 141	unknown -162
si	unknown 149	yes -116
si c	no 82	yes -100
si quelqu	no 60	yes -62
sieg*	unknown 81	yes -91
siege	no 53	unknown 41	yes -128
siege bebe	no 239	unknown -176	yes -160
sieges	no -71	unknown 114	yes -43
signale	no -101	unknown 183	yes -95
signaler	no 56	unknown -55
signe des	unknown -61	yes 53
signer	no -85	unknown 125	yes -41
signer le	no -101	unknown 179	yes -105
sini*	no 97	unknown -59
sinistre	no 80	unknown -42	yes -40
sino*	no 69	unknown -138	yes 67
sinon	no 69	unknown -138	yes 67
site	no 73	yes -66
six	no -44	unknown -96	yes 125
six semaines	no -114	unknown 140	yes -67
slt	no 156	unknown -59	yes -111
slt g	no 74	yes -75
soci*	no -119	yes 81
societe	no -115	unknown 136
soeu*	unknown -53	yes 51
soeur	unknown -53	yes 51
soeur a	no -64	unknown -43	yes 106
soir du	no -85	unknown 155	yes -91
soir en	no 46	unknown -41
soir l	no 84	yes -109
soit	no 162	unknown -105	yes -60
soix*	no 50	unknown 94	yes -175
soixante	no 50	unknown 94	yes -175
sol	no -115	unknown 132
sola*	no -61	unknown 128	yes -68
solaires	no -61	unknown 128	yes -68
sole*	unknown -93	yes 52
soleil	unknown -93	yes 52
soll*	unknown 47	yes -79
somm*	no 199	unknown -111	yes -90
sommes	no 204	unknown -111	yes -97
sommes tous	no 82	unknown -74
somn*	no 194	unknown -196	yes -66
somnolais	no 194	unknown -196	yes -66
son fauteuil	unknown 96	yes -160
son nom	no -165	unknown 254	yes -140
son pere	no 85	unknown -113
son plafond	no -63	unknown 88	yes -45
son velo	no -119	yes 111
sonn*	unknown -93	yes 46
sonne	unknown -93	yes 46
sont apparues	no -114	unknown 203	yes -101
sont en	no 153	unknown -130
sont foutus	unknown 57	yes -41
sont intervenus	no 104	unknown -158
sont pas	no -132	unknown 136
sont passes	no 53	unknown -54
sont venus	unknown 92	yes -143
sors	no -69	unknown 124	yes -80
sort	no 105	unknown -103	yes -48
sort indemne	unknown -58	yes 52
sort*	no 48	unknown -53
sortais	no 140	unknown -81	yes -68
sortait	unknown -109	yes 93
sortant	unknown 51	yes -43
sortant de	no -136	unknown 89	yes 43
sortant du	no 50	yes -101
sortant la	unknown 68	yes -134
sorti	no -58	yes 83
sorti a	unknown 66	yes -126
sortie de	unknown 84	yes -61
sortie du	no -94	unknown -99	yes 161
sortir	no 54	unknown -183	yes 109
sortis	no 44	unknown -78
souc*	unknown -171	yes 147
souf*	no 102	unknown -196	yes 87
souffle	no 223	unknown -217
souffre	no -42	unknown -152	yes 183
souffre du	no -155	unknown -134	yes 216
souh*	no -104	unknown 189	yes -122
souk	no -120	unknown 224	yes -148
soul*	unknown -59
souleve	unknown -59
sour*	no -71	unknown -91	yes 145
sous	no -40	unknown 47
sous l	no -164	unknown 204	yes -63
sous la	no 155	unknown -97	yes -125
sous le	no 42	unknown -80
sous oxygene	no -94	unknown -140	yes 192
sous sol	no -84	unknown 184	yes -107
sous*	no 134	unknown -51	yes -108
sout*	unknown -74	yes 79
souterrain	no -94	yes 63
spor*	no -54	unknown 113	yes -59
sport	no -54	unknown 113	yes -59
stan*	no -84	unknown 224	yes -147
stand	no -84	unknown 224	yes -147
stat*	no -47	unknown 67
stationne	no -151	unknown 183	yes -56
stationnee	no 84	unknown -41	yes -81
stationnement	unknown 45	yes -55
ster*	no -134	unknown -205	yes 271
sternum	no -134	unknown -205	yes 271
stoc*	no 61	unknown -64
stock	unknown -83	yes 58
stop	unknown -94	yes 61
stop et	no 64	unknown -92
stor*	no 93	unknown -136
store	no -68	unknown -105	yes 134
stra*	no 44	unknown -122	yes 49
subi	no 107	unknown -173	yes 58
sui	no -71	yes 90
sui coupe	no -68	unknown -112	yes 149
sui fe	no -73
suie	unknown 43
suis	no -78	yes 58
suis allee	no 100	yes -94
suis choquee	unknown 176	yes -234
suis coupe	no -53	unknown -102	yes 126
suis en	unknown -114	yes 106
suis fait	no 40	yes -64
suis indemne	no 182	unknown -119	yes -101
suis pas	unknown 242	yes -288
suis rentre	no -65	yes 61
suis seul	no 237	unknown -195	yes -129
suis tombe	no -66	unknown -113	yes 168
suis tombee	no -55	unknown -195	yes 232
suis tordu	no -70	unknown -77	yes 120
suis un	unknown 230	yes -236
suit*	unknown 45
suite	unknown 45
suite aux	no -110	unknown 143	yes -55
suiv*	no -104	unknown -45	yes 145
suivant	no -101	unknown 129
suivant un	no -101	unknown 129
sult*	no -92	unknown 149	yes -92
sultan	no -92	unknown 149	yes -92
supe*	unknown -113	yes 138
sur l	unknown -113	yes 118
sur les	no -120	yes 91
sur ma	unknown 58	yes -82
sur mon	no -135	unknown 189	yes -53
sur place	no 75	unknown -105
sur toute	no -61	unknown 105	yes -45
sur un	no -168	unknown 277	yes -162
sur une	no 41	unknown -64
surp*	no 136	unknown -119	yes -66
surt*	unknown -176	yes 163
surv*	no 147	unknown -83	yes -66
survecu	no 147	unknown -83	yes -66
susp*	no -116	unknown 91
sutu*	no -48	unknown -100	yes 145
suture	no -44	unknown -84	yes 123
svp	no -112	unknown 178	yes -67
svp svp	no -112	unknown 178	yes -67
synd*	no 42	yes -49
syndic	no 42	yes -49
t	no 47	unknown 87	yes -151
t elle	no 70	yes -71
ta	no 253	unknown -209	yes -97
tabl*	no -50	yes 69
table	unknown -53	yes 53
table de	no -177	unknown 221	yes -91
tableau	no -92	yes 128
tableau electrique	no -60	unknown -82	yes 136
tablette	unknown 120	yes -123
tach*	no -86	unknown 69
tache	no -79	yes 68
tail*	no -52	yes 45
talo*	no -58
talon	no -58
tamp*	unknown -68	yes 53
tamponne	no 66	yes -70
tang*	no -119	unknown 196	yes -100
tanger	no -119	unknown 196	yes -100
tant	no -161	unknown 115
tape	unknown 91	yes -57
tape a	unknown -171	yes 138
tape la	no -173	unknown 278	yes -145
tape le	no 165	unknown -126	yes -76
tapi	no 302	unknown -251	yes -155
tapis berbere	no -80	unknown 166	yes -107
tard	no -116	unknown -69	yes 175
taxi a	no -86	unknown 125	yes -68
tech*	no 61	yes -85
technique	no 119	yes -92
tel ds	no -100	unknown 168	yes -102
tele	no -99	unknown 235	yes -179
tele*	unknown -82	yes 66
telephone	unknown -99	yes 103
telephone a	no 90	yes -147
televiseur	yes -56
temo*	unknown 62	yes -52
temoin	unknown 93	yes -139
temoins	no -85	yes 75
temp*	no 79	yes -50
tempete	no 311	unknown -188	yes -176
temps	unknown 47	yes -55
temps d	no -106	unknown 142
tend*	no -66	unknown -97	yes 163
tendon	no -88	unknown -112	yes 197
tent*	unknown -163	yes 122
tentative	no 131	unknown -138
tentative d	no 234	unknown -162	yes -99
terrasse	unknown 57
terre	no 55	unknown -66
terre plein	no 118	unknown -90	yes -68
tete	no -45	unknown -217	yes 255
the	no 110	unknown -116
thor*	no -121	unknown -102	yes 183
thorax	no -121	unknown -102	yes 183
tibi*	no -145	unknown -139	yes 222
tibia	no -145	unknown -139	yes 222
tien*	no -106	unknown -70	yes 158
tiens	no -80	unknown -79	yes 155
tier*	unknown 68	yes -112
tiers	unknown 68	yes -112
tire	yes -57
tire sans	no 54	unknown -71
tire*	no -82	unknown 52
tiro*	unknown 72	yes -90
tiroirs	unknown 72	yes -90
tkt	no 317	unknown -256	yes -151
tlm	no 269	unknown -213	yes -106
tlm va	no 269	unknown -213	yes -106
toil*	unknown 149	yes -144
toilettes	yes -60
toit de	no -44	unknown -45	yes 64
toit du	no 244	unknown -123	yes -131
toit est	no 70	unknown -150	yes 62
toit*	no 127	unknown -65	yes -67
toiture	no 127	unknown -65	yes -67
toiture de	no 183	unknown -140	yes -86
tole	no 255	unknown -169	yes -109
tomb*	unknown 40
tombant	no -71	unknown -100	yes 146
tombe	no -60	unknown 127	yes -69
tombe dans	no -89	unknown 153	yes -96
tombe du	no -132	unknown 211	yes -115
tombe il	no -58	unknown 89
tombe le	no -103	unknown 164	yes -81
tombe sur	no 114	unknown -65	yes -100
tombee	unknown -63	yes 42
tombee de	no 95	unknown -157
tombee du	no -136	yes 69
tombee sur	no 96	unknown -144
tomber	no -40
tomber et	no -67	unknown -75	yes 134
tomber la	unknown 109	yes -145
tond*	unknown 47	yes -78
tondeuse	unknown 47	yes -78
tondeuse de	no 59	yes -94
torchon	unknown 152	yes -185
tordu	no 44	unknown -155	yes 102
tordu la	no -96	unknown -90	yes 164
tordue	no -105	unknown 206	yes -124
torn*	no -105	unknown 165	yes -80
tornade	no -105	unknown 165	yes -80
tornade a	no -105	unknown 165	yes -80
tort*	no -117	yes 93
touc*	no 89	unknown -137	yes 48
touche	no 65	unknown -127	yes 62
touche la	unknown 56	yes -103
touj*	no -88	unknown 154	yes -76
toujours	no -88	unknown 154	yes -76
toujours en	no -62	yes 56
tour*	no 237	unknown -205	yes -48
tourne	no -43	unknown -82	yes 121
tous	no 145	unknown -79	yes -65
tous bien	no 347	unknown -278	yes -138
tous indemnes	no 178	unknown -153	yes -55
tous les	no 62	yes -74
tous*	no -92	unknown -65	yes 142
tousse	no -92	unknown -65	yes 142
tout	no 61	yes -45
tout a	no -125	unknown 245	yes -170
tout est	no -58	unknown 88
tout le	no 86	unknown -47	yes -40
tout ma	no 235	unknown -193	yes -62
tout releve	no -104	unknown -88	yes 160
tout seul	unknown 115	yes -158
tout va	no 207	unknown -162	yes -108
tout*	unknown 40
toute la	unknown -44
toute seule	unknown 111	yes -110
toutes	no -114	unknown 207	yes -99
toutes mes	no -114	unknown 207	yes -99
trac*	no 186	unknown -144	yes -55
tracteur	no 186	unknown -144	yes -55
tracteur tondeuse	no 59	yes -94
train	unknown 53	yes -79
train de	no 48	unknown -163	yes 99
tram	unknown -58
tram*	unknown 92	yes -149
tramway	no 92	unknown 43	yes -160
transporte	unknown -51	yes 79
transporte a	unknown -51	yes 79
trau*	no -57	unknown -175	yes 201
traumatisme	no -191	unknown -164	yes 261
trav*	no 50	yes -59
travers	unknown -109	yes 77
travers de	no 69	unknown -105
traverse	unknown 55	yes -81
traverse chez	no 40	yes -88
traverse la	no 62	yes -53
trem*	no -52	yes 49
tremble	no -84	yes 101
tremble encore	no -84	yes 101
trempe	no 43
tren*	no 70	unknown -201	yes 126
tres	unknown -136	yes 104
tres bien	no 209	unknown -167	yes -85
tres mal	no -118	unknown -195	yes 293
tres peur	no 128	yes -101
tri9	unknown 99	yes -92
troi*	no -52	yes 69
trois	unknown -68	yes 102
trois mois	no 233	unknown -297
trois points	no 135	unknown -123	yes -46
trois semaines	no -65
troisieme	no -98	unknown 139	yes -53
troisieme fois	unknown 92	yes -70
tron*	no 83	yes -80
trop	unknown -103	yes 69
trop tard	no -116	unknown -69	yes 175
trot*	unknown -104	yes 66
trottinette	no -95	yes 97
trottinette m	no -56	unknown -67	yes 119
trottoir	no 46	unknown -145	yes 95
trou	no -57
trou*	no -69	unknown 74
trouve	no -64	unknown 75
trouve ma	no -58	unknown 124	yes -71
truc	no -132	unknown 172	yes -80
tt	no 72	unknown 50	yes -126
tt le	unknown 107	yes -147
tt les	no 180	unknown -69	yes -108
tte	no -131	yes 92
tuya*	no -98	unknown 99
tuyau	no -88	yes 45
tuyau d	no -62
twin*	no 56	unknown -51
twingo	no 56	unknown -51
type	no -104	unknown 72
un accident	no -75	yes 44
un accrochage	unknown 149	yes -127
un avait	no 60	yes -62
un ballon	unknown 68	yes -104
un blesse	no -170	unknown 301	yes -193
un bloc	no 139	unknown -215	yes 63
un cable	no 41	unknown -124	yes 84
un caillou	yes -43
un camion	unknown 86	yes -131
un chevreuil	no 176	unknown -130	yes -99
un constat	no -62
un controle	no -127	unknown 232	yes -142
un coup	no -60	unknown -72	yes 124
un eclair	no -85	unknown -157	yes 219
un eclat	no -81	unknown -105	yes 179
un est	no -107	unknown 253	yes -144
un faux	no -160	unknown 134
un fourgon	no -86	unknown 52
un gravillon	no 109	unknown -62	yes -89
un gros	no -96	unknown -63	yes 138
un livreur	no -43
un mec	no -43	unknown 129	yes -92
un metre	no -107	unknown 183	yes -106
un mois	no -155	unknown 293	yes -142
un mot	no -102	yes 115
un motard	unknown -68	yes 75
un oiseau	no -131	unknown 105
un petit	no 119	unknown -101
un peu	no -74	yes 67
un pigeon	no 121	unknown -157
un poids	no -69	yes 97
un pv	no -79	yes 61
un rapport	unknown 73	yes -80
un s	unknown 87	yes -119
un scooter	no -99	unknown -111	yes 180
un taxi	unknown 43
un torchon	unknown 152	yes -185
un tracteur	unknown -178	yes 166
un truc	no -132	unknown 172	yes -80
un vol	no 56	unknown -182	yes 114
une ampoule	no -122	unknown -116	yes 203
une attestation	no -106	unknown 77
une aureole	no -52	unknown 118	yes -71
une belle	unknown -53	yes 74
une bosse	no -98	yes 46
une camionnette	no -148	unknown 51	yes 73
une canalisation	no -113	unknown 187	yes -91
une casserole	no -148	unknown 52	yes 45
une clio	no 40	yes -85
une cote	no -85	unknown -77	yes 150
une coupure	no 49	yes -72
une couverture	no 158	unknown -85	yes -102
une dame	no -52	unknown -165	yes 199
une egratignure	no 98	unknown -136
une entorse	no -60	unknown -108	yes 165
une fiat	unknown -120	yes 108
une fracture	no 105	unknown -88
une heure	unknown 68	yes -89
une main	no -117	unknown 129
une minerve	unknown -77	yes 91
une moto	no -79	unknown -61	yes 136
une nuit	no -121	unknown -216	yes 264
une oreille	no -63	unknown -125	yes 173
une piece	no 66	yes -119
une plaque	no 68	unknown -83
une poutre	no 54	yes -63
une queue	no 46	yes -95
une voiture	no -48	unknown 97	yes -49
uniq*	no 179	unknown -128	yes -86
uniquement	no 179	unknown -128	yes -86
uniquement du	no 124	unknown -117	yes -73
urge*	no -61	yes 75
urgence	no 62	unknown 53	yes -130
urgences	no -172	unknown -194	yes 299
usag*	no 183	unknown -104	yes -82
util*	no 156	unknown -86	yes -73
utile	no 176	unknown -98	yes -86
va	no 97	unknown -91
va bien	no 185	unknown -158
va faire	no -172	unknown 236	yes -165
va mais	no -106	unknown -70	yes 173
vaca*	no -85	unknown 140	yes -56
vacances	no -85	unknown 140	yes -56
vach*	no 101	unknown -117
vagu*	no 43	unknown -157	yes 97
vais	unknown 80	yes -89
vais*	unknown 110	yes -118
vaisselle	unknown 110	yes -118
vaisselle a	no -88	unknown 111	yes -45
vali*	no -103	unknown 153	yes -61
vehi*	no 73	yes -60
vehicule	no 50	yes -57
vehicule a	no 76	yes -74
vehicule de	no 84	unknown -48
vehicule en	no 56	yes -100
vehicule stationne	no -151	unknown 183	yes -56
vehicules	no 137	unknown -66	yes -71
vehicules impliques	no -90	unknown 77
veil*	unknown 77	yes -106
veille	unknown 77	yes -106
velo	unknown -55	yes 64
velo a	no -142	unknown 226	yes -96
velo electrique	no -87	yes 72
velo est	no -93	unknown -76	yes 151
velo*	no -95	unknown -52	yes 118
velos	no -95	unknown -52	yes 118
velu*	unknown 47	yes -74
velux	unknown 47	yes -74
vena*	no 260	unknown -210	yes -112
vend*	no -89	unknown 125
vendeuse	no 83	unknown -123
vendredi	no -134	unknown 185	yes -55
vendredi et	no -155	unknown 187	yes -63
vendredi soir	no -117	unknown 79
veni*	unknown 75	yes -101
venir	no -100	unknown 183	yes -97
vent	yes -43
vent a	unknown -130	yes 97
vent*	no -48	unknown -173	yes 219
ventre	no -48	unknown -173	yes 219
venu	no 83	unknown -84
venu avec	no 96	yes -94
venu s	no 91	unknown -151
venue	no 43	unknown -78
venus	unknown 147	yes -109
vera*	no 121	unknown -115
veranda	no 121	unknown -115
verb*	no -80	unknown 53
verbal	no -62	yes 58
verg*	no 85	unknown -135	yes 48
vern*	no -153	unknown 215	yes -76
vernis	no -197	unknown 236	yes -86
verr*	no -68	unknown -56	yes 118
verre	no -58	unknown -105	yes 153
verre dans	no -69	unknown -139	yes 154
vers	no -53	yes 41
vers 19h	no -94	yes 68
vers 22h	unknown -109	yes 128
vers le	no -84	unknown -99	yes 170
vers midi	no -124	unknown 123	yes -46
vers*	no 137	unknown -50	yes -92
verse	no 144	unknown -72	yes -88
vert*	no -105	unknown -70	yes 170
verte	no -104	unknown 210	yes -145
vertiges	no -99	unknown -198	yes 277
vest*	no 164	unknown -76	yes -108
vestiaire	no 62	yes -107
vete*	no -78	unknown 135	yes -57
veterinaire	no -81	unknown 128	yes -53
veu	no -137	unknown 198	yes -62
veut	no 76	unknown -60
veut pas	no 98	yes -105
veux	no -82	unknown -69	yes 148
vict*	no 182	unknown -130	yes -57
victime	no 156	unknown -109	yes -49
viei*	no 86	yes -119
vieille	no 86	yes -119
vien*	no -156	unknown 136
vient	no -111	unknown 46	yes 50
vieu*	no 121	yes -137
vieux	no 121	yes -137
vign*	no -44	unknown 97	yes -92
vigne	no -183	unknown 144	yes -60
vill*	no 108	unknown -106
ville	no -92	yes 43
vin	unknown 93	yes -104
viol*	no 153	unknown -112	yes -46
violence	no 320	unknown -288	yes -126
violent	no 42	unknown -119	yes 57
visa*	no -134	unknown -207	yes 302
visage	no -134	unknown -207	yes 302
visage l	no -62	unknown -102	yes 166
visi*	no -75	unknown 79
vite	unknown -137	yes 110
vitr*	unknown 42
vitrage	unknown 76	yes -127
vitre	yes -41
vitre de	unknown -108	yes 49
vitre du	no 93	yes -107
vitree du	yes -63
vitrine	unknown 50	yes -58
viva*	no 129	unknown -111
vivants	no 129	unknown -111
voie	no -100	unknown -130	yes 207
voila c	no 225	unknown -156	yes -127
voile	unknown -107	yes 101
voilee	unknown 141	yes -156
voir	no -116	yes 64
vois	no -111	unknown -144	yes 215
vois*	unknown 46
voisin a	no 67	unknown -46
voisin du	no -100	unknown 174	yes -74
voisin s	no -147	unknown 176	yes -47
voisine	unknown 87	yes -52
voisine a	no 40	yes -62
voisine du	no -65	unknown 134	yes -69
voisins	yes -71
voit	no 65	unknown 108	yes -225
voit*	unknown 64	yes -48
voitur	no -84	unknown 110
voiture	unknown 68	yes -58
voiture a	no -80	unknown 146	yes -72
voiture cette	no -47	unknown 76	yes -43
voiture d	no -97	yes 62
voiture de	no -40	unknown 73	yes -53
voiture dial	no 163	unknown -120	yes -51
voiture en	no 41	unknown -213	yes 136
voiture est	no -112	unknown 52
voiture qui	no 92	yes -143
vol de	no -63	yes 54
vol plane	no -64	unknown -179	yes 222
vola*	no -104	unknown -127	yes 217
volant	no -111	unknown -115	yes 228
vole	no -106	unknown 165	yes -58
vole au	no -168	unknown 233	yes -78
vole dans	no -98	unknown 90
vole ma	no -44	unknown 84	yes -49
vole*	no -76	unknown 152	yes -82
volee	no -138	unknown 217	yes -93
volets	no -85	unknown 148	yes -66
volo*	no -42	unknown 91	yes -63
volontaire	no -42	unknown 91	yes -63
volu*	unknown -68	yes 100
volume	unknown -68	yes 100
vomi*	no -106	unknown -144	yes 204
vomit	no -106	unknown -144	yes 204
vont	no 282	unknown -178	yes -144
vont bien	no 282	unknown -178	yes -144
votr*	no -84	unknown 98
votre	no -84	unknown 98
voul*	no -82	yes 47
voulait	no 58	unknown -74
voulait pas	no 58	unknown -74
voulu	no -106	unknown 109
voulu faire	no -162	unknown 221	yes -69
voulu l	no 135	unknown -157
vous ecris	unknown -88	yes 77
voya*	no -146	unknown 229	yes -84
voyage	no -81	unknown 131	yes -51
voyages	no -144	unknown 183	yes -64
vu le	no 124	unknown -190
vu les	no -127	unknown -143	yes 228
vu que	no 151	unknown -82	yes -88
vue	no -154	unknown 202	yes -96
wa7e*	no 105	yes -104
wa7ed	no 105	yes -104
walo*	no 233	unknown -159	yes -90
walou	no 233	unknown -159	yes -90
wc	no -135	unknown 200	yes -107
x	no -55	unknown 164	yes -135
y a	unknown 45	yes -49
y avait	no 86	unknown -70
y est	no -117	yes 97
y sont	no 45	unknown -146	yes 94
ya	no 154	unknown -47	yes -113
ya 1	no 67	yes -60
ya ya	no 154	unknown -47	yes -113
yava*	no 230	unknown -134	yes -142
yeux	unknown -106	yes 81
yo	no -151	unknown 195	yes -99
zerk*	unknown -62	yes 73
zerktouni	unknown -62	yes 73
zero	no 297	unknown -153	yes -162
zero blesse	no 235	unknown -168	yes -150
zero bobo	no 272	unknown -172	yes -129
zoe	no -143	unknown 55	yes 64
@thirdParty
	no 135	unknown -211	yes -54
0	unknown -84	yes 82
000	no -72	yes 104
06	no -53	yes 63
1	unknown -47
1 moi	no 270	unknown -62	yes -234
10	no -60	yes 89
10 juin	no -64	yes 79
12	no -199	yes 222
1234*	no -108	yes 133
12345	no -108	yes 133
12345 a	no -108	yes 133
13	no -76	yes 95
14	no 53
14 juin	no 60	yes -45
15	no 67	yes -54
17	no -104	yes 136
1er	no 118	yes -98
1er juin	no 118	yes -98
2	no 73	unknown -68
200	no 70
2025	yes 60
208	no -62	yes 103
21h	yes 65
22h	no -44	unknown -61	yes 87
2e	yes 40
3	unknown -42	yes 65
3 cm	no 73	yes -45
30	no 67	unknown -51
300	no 102	yes -79
4 pneus	no 77	yes -42
40	no 169	unknown -46	yes -139
4x4	no -240	unknown 140	yes 82
500	no -145	yes 174
6	unknown -46	yes 88
7	no -60	yes 79
7 juin	no -60	yes 79
8	no -40	yes 74
8 juin	no -40	yes 74
9	no -128	yes 163
9 juin	no -131	unknown -44	yes 168
900	no 102	yes -78
a 6	no -108	yes 133
a accroche	no -139	yes 165
a appele	no 53
a arrache	no 117	yes -86
a brule	no 168	yes -138
a casablanca	no -95	yes 110
a cause	unknown 50
a cede	no 63
a changer	yes 51
a claque	no 97	yes -73
a cogne	no -108	yes 133
a cote	yes 54
a coule	yes 61
a coup	no -92	yes 110
a creve	no 115	yes -75
a de	no -90	yes 114
a deborde	no -69	yes 90
a defonce	no -112	unknown -40	yes 153
a demande	no -96	unknown -57	yes 128
a deplorer	no -44	yes 71
a depose	no 107	yes -76
a derobe	no 119	yes -92
a des	no 113	yes -77
a deux	no -122	unknown -51	yes 176
a dieu	no 121	yes -90
a disparu	no 97	yes -67
a dit	yes 49
a donne	no -93	yes 123
a double	no -146	yes 168
a dresse	yes 41
a du	no 173	yes -156
a eclate	unknown 86	yes -82
a embarque	no -190	yes 209
a embouti	no -237	unknown 150
a encore	no 42
a enfonce	no 146	yes -123
a etoile	unknown 86	yes -117
a eu	no -60	unknown -51	yes 115
a explose	no -77	yes 94
a fait	no 44
a fe	unknown -63
a fendu	unknown 196	yes -267
a file	no -194	unknown 194	yes -110
a fini	no -131	yes 155
a flambe	no 176	unknown -45	yes -129
a fondu	no 55
a gagne	no -128	yes 146
a garde	yes 63
a glisse	no 142	yes -113
a gratte	no -104	unknown -45	yes 136
a grille	no -66	yes 85
a heurte	no -150	yes 181
a inhale	no -59	yes 71
a juste	no -111	yes 142
a la	no 42	yes -43
a laisse	no -105	yes 124
a les	no -201	unknown 151	yes 44
a main	no 143	yes -103
a mal	unknown -55
a mi	no 175	yes -152
a moi	no -104	yes 130
a mon	yes 69
a mordu	no -114	yes 143
a pa	no -61	yes 93
a part	yes 44
a pas	no -42	yes 41
a percute	no -122	yes 155
a perdu	no 42
a pete	no -117	yes 134
a plat	no -161	unknown 216	yes -165
a pose	no -228	unknown 146	yes 53
a pousse	yes 46
a raye	no -151	yes 177
a reconnu	no -151	yes 171
a recu	no 123	yes -102
a recule	no -179	yes 207
a refaire	no -43	yes 76
a refuse	no -85	yes 108
a rempli	no -85	yes 104
a renverse	no -167	yes 195
a retrouve	no 192	yes -162
a ri1	yes 59
a rien	no -72	yes 98
a rigole	no -99	yes 118
a serre	no -191	unknown 117	yes 64
a signe	no -41	yes 64
a son	no -127	yes 146
a sonne	no 168	yes -146
a souleve	no 66	yes -43
a t	no -191	yes 220
a tape	unknown -43	yes 56
a temps	yes 40
a terre	no -65	unknown -56	yes 112
a touche	no -161	yes 188
a tourne	no -205	yes 226
a traverse	no -88	yes 121
a un	no -57	unknown 118	yes -85
a une	no -53	yes 79
a verse	unknown -59
a vole	no 131	yes -97
a vu	no 158	yes -140
a6	unknown 76	yes -109
abim*	yes 72
abime	no -141	yes 178
abor*	no -65	yes 80
abord	no -65	yes 80
abri	no 65	unknown -48
abri*	no 128	unknown -44	yes -80
abse*	no 102	unknown -51	yes -46
absence	no -63	unknown -87	yes 127
absents	no 148	yes -125
ac la	no 67	yes -48
ac le	no -48	yes 73
ac un	no -114	unknown -56	yes 152
acci*	unknown 94	yes -66
accident	no -130	unknown 130
acco*	no -144	yes 169
accord	no -89	yes 108
accr*	no -133	yes 105
accrochage	no -110	unknown -43	yes 155
accrochage hier	no -105	yes 132
accroche	no -72	yes 98
accroche l	no -60	yes 87
accrochee	no -306	unknown 235	yes -65
acid*	unknown -77	yes 100
acie*	no 149	yes -119
acier	no 149	yes -119
ado	no -165	unknown -45	yes 206
affa*	no 88	yes -72
affaisse	no 88	yes -72
agence	no 48
agence de	no 133	yes -94
agents	no -153	yes 171
agre*	unknown 79	yes -124
agri*	no 169	yes -139
agricole	no 172	yes -147
ai appele	no -103	yes 121
ai change	no 82	unknown -51
ai decouvert	no 128	unknown -40	yes -86
ai depose	no 95	yes -63
ai des	no -57	yes 70
ai donne	unknown -53
ai du	yes 62
ai ete	unknown -40
ai eu	no -263	unknown 172
ai fait	no 51	unknown 46	yes -100
ai glisse	no 109	yes -95
ai heurte	no 82	yes -53
ai la	no 60
ai lache	unknown -40	yes 73
ai laisse	no 44
ai le	no 53
ai les	no -106	unknown -50	yes 161
ai ouvert	unknown -55
ai pas	no 51	yes -51
ai percute	yes 54
ai plus	no 157	yes -137
ai porte	no 102	yes -82
ai pris	no 174	unknown -73	yes -99
ai rien	no -68	yes 100
ai son	no -195	unknown -46	yes 240
ai tape	no -75	yes 98
ai touche	no -119	yes 150
ai trouve	yes -70
ai un	no 65	yes -46
ai voulu	no -49	yes 69
ai vu	no -46	yes 60
aide*	no -194	unknown 224	yes -112
aider	no -134	yes 154
aile	no -160	yes 125
aile arriere	no -133	unknown 179	yes -114
aill*	no 54
ailleurs	no 54
aine	no 105	yes -87
ains*	no 141	yes -117
ainsi	no 141	yes -117
ainsi que	no 75	yes -58
air	no 87	yes -65
air et	no 86	yes -72
airb*	no -40	unknown 105	yes -97
airbag	unknown 152	yes -155
alar*	no 73	yes -57
alarme	no 73	yes -57
alle	no 113	yes -77
allee	no 64	yes -41
allemand	no -169	yes 189
aller au	no 55	yes -40
allume	no -101	yes 120
alors j	no 116	yes -99
alu	no 81	yes -59
ambu*	no -83	yes 99
ambulance	no -83	yes 99
ambulance et	no -63	yes 75
amia*	no -96	yes 122
amiable	no -96	yes 122
amiable a	no -55	yes 76
amis	no -124	yes 147
ampo*	no 143	unknown -49	yes -91
ampoule	no 143	unknown -49	yes -91
anim*	unknown -53
animal	no -102	yes 133
anno*	no 223	unknown -55	yes -178
annonce	no 223	unknown -55	yes -178
annu*	no 114	unknown 52	yes -182
annule	no 50	unknown 101	yes -199
ans a	yes 65
ans de	no 69	unknown -53
ante*	no 171	unknown -69	yes -110
antenne	no 171	unknown -69	yes -110
anti*	no -177	yes 194
aper*	no 175	unknown -67	yes -115
appa*	yes 54
appareil	no 179	unknown -53	yes -130
appareil photo	no 179	unknown -53	yes -130
appartement	no -122	yes 154
apparues	no 74	yes -48
appelee	unknown -76	yes 103
appeler	yes 60
appeler la	yes 67
appelle	no 57
appl*	no -162	yes 191
appr*	no -70	yes 109
appu*	no -285	unknown 86	yes 205
appuye	no -262	unknown -69	yes 291
apre	no 219	yes -186
apre*	no 53
aprem	no 69	unknown -40
aprem aprem	no 69	unknown -40
apres	no 49
apres la	no 215	unknown -40	yes -185
apres midi	no 58	yes -45
arbr*	yes 67
arbre	yes 67
arch*	no 166	unknown -43	yes -120
armo*	no 77	yes -65
armoire	no 77	yes -65
arrache le	no -48	yes 80
arrache mon	no 93	yes -75
arraches	no 140	unknown -52	yes -91
arret	unknown -42	yes 51
arret d	unknown -77	yes 97
arrete au	yes 50
arri*	no -48	yes 49
arriere	no -50
arriere par	yes 48
arrive	no -62	yes 93
arro*	no -40	unknown -41	yes 78
arrosage	no -53	yes 76
arrose	unknown -52	yes 57
arti*	no -103	unknown -52	yes 146
artiste	unknown -49
aspe*	no 148	yes -126
asperge	no 148	yes -126
asse*	no -201	unknown -48	yes 248
assez	yes 54
assez violent	no -107	yes 133
assi*	no -50	unknown 61
assistante	no -45	unknown -50	yes 85
asso*	no -70	yes 89
assu*	no -149	unknown 48	yes 93
assurance	no -127	unknown 69	yes 46
atel*	unknown -41
atelier	unknown -41
atte*	no -114	unknown 117
atteint	no -80	unknown -72	yes 153
atteinte	no -201	unknown 298	yes -290
attend	no -102	yes 127
attends	no -194	unknown 153	yes -51
attestation	no -151	unknown 176	yes -96
au bras	unknown -47	yes 51
au bureau	no -209	unknown -58	yes 235
au commissariat	yes -40
au cou	no -122	yes 154
au dessus	no -55	yes 70
au drive	no -72	yes 98
au feu	no -88	yes 117
au lit	no 173	yes -134
au mariage	no -128	yes 146
au mollet	no -124	yes 154
au moment	yes 49
au moyen	no 139	yes -112
au peage	no -107	unknown -49	yes 158
au plafond	no -167	unknown 199	yes -94
au retour	no 114	yes -82
au rond	no -107	yes 129
au stop	no -86	yes 103
au telephone	no -65	yes 102
au ventre	yes 44
au visage	unknown 130	yes -152
aucu*	yes 48
aucun	unknown -42	yes 62
aucun bobo	no 111	yes -93
aucun de	yes 55
aucun dommage	no 47
aucun occupant	no -178	yes 203
aucun prejudice	no -185	yes 210
aucune	unknown 42
audi*	no 237	unknown -47	yes -203
aure*	no -114	yes 134
aureole	no -114	yes 134
auss*	unknown -43
aussi	unknown -43
aute*	no -250	unknown 309	yes -187
auteur	no -250	unknown 309	yes -187
auto ecole	no -89	yes 111
automatique	unknown 73	yes -85
autoradio	no 77	unknown -40
autoroute	unknown -41
autr*	yes 53
autre	no -44	yes 76
autre conducteur	no -147	yes 173
autre cote	no -44	yes 76
autres	no 105	yes -84
aux	no 64
aux sieges	no 94	yes -79
aux urgences	no 83	unknown -52
avaient	no 101	yes -84
avais les	no 140	yes -119
avait pas	unknown -41	yes 45
avait personne	no 159	yes -136
avan*	no 59
avance	no 213	unknown -143	yes -100
avant	no 40
avant bras	unknown 83	yes -136
avant de	no 123	yes -100
avant les	no -58	yes 94
avec deux	no -92	yes 112
avec l	no -152	unknown -63	yes 217
avec la	no 42
avec le	no -42	yes 42
avec les	no 133	yes -99
avec lui	no -66	yes 95
avec mes	no 172	yes -133
avec mon	no 169	yes -139
avec son	no -62	yes 91
avec une	no -138	yes 174
aven*	no -121	unknown -59	yes 166
avenue	no -121	unknown -59	yes 166
avis*	no -56	unknown 131	yes -121
avoi*	no -53	unknown 42
avoir	no -53	unknown 42
avoir un	no -196	unknown 160	yes -54
avon*	no -40	yes 67
avons	no -40	yes 67
avons ete	no 82	yes -61
avons pas	no -167	yes 190
avons rempli	no -132	yes 151
avou*	no -51	yes 88
avouer	no -51	yes 88
ayan*	no 65
ayant	no 65
ayant ete	no 141	unknown -61	yes -82
azro*	no -144	unknown 215	yes -119
azrou	no -144	unknown 215	yes -119
b	no -68	yes 108
bach*	no 57
baga*	no 118	yes -100
baie	no 77	yes -49
baie vitree	no 73	yes -48
baig*	yes 62
baignoire	no -136	yes 170
bail*	unknown -40	yes 63
bain	no -55	yes 78
bain*	unknown -40	yes 65
bains	unknown -40	yes 65
balc*	unknown -40	yes 48
balcon	unknown -40	yes 48
balcon les	no -170	yes 189
ball*	unknown -42	yes 83
balle	no -114	unknown -72	yes 160
ballon	unknown -42	yes 61
band*	no 62	unknown -56
bande	unknown -77	yes 97
bande d	unknown -77	yes 97
banq*	yes 57
banquettes	yes 57
barr*	no -77	unknown 73
barre	no -122	yes 149
bas	yes 74
bas de	no -133	unknown -42	yes 155
basc*	no -86	unknown -44	yes 114
bass*	unknown -54	yes 56
bassin	unknown -63	yes 88
batt*	unknown 146	yes -158
batterie	no -131	unknown 213	yes -124
batterie du	no 145	unknown -68	yes -86
beau	unknown -71	yes 82
beau*	no -114	yes 146
beaucoup	no -164	yes 198
beaucoup de	no -137	yes 169
bebe	yes 51
bell*	yes 57
belle	yes 57
berb*	no -149	yes 176
berbere	no -149	yes 176
berg*	no -179	unknown -45	yes 205
berger	no -275	unknown -57	yes 291
berl*	no 95	yes -72
berline	no 95	yes -72
berr*	no -235	unknown 169
berrechid	no -235	unknown 169
beso*	no -73	yes 109
besoin	no -73	yes 109
bete	no 144	yes -124
bien	yes 46
bijo*	no 97	yes -80
bila*	unknown -71	yes 46
bilan	unknown -71	yes 46
bill*	unknown 54	yes -51
billet	no 281	unknown -150	yes -194
bjr	no -113	yes 153
blan*	no -81	unknown -43	yes 124
blanc	no -76	yes 104
bles*	no -46
blesse	unknown 55
blesse en	no 212	unknown -53	yes -178
blesse ni	unknown 123	yes -152
blesse pas	no -209	unknown -58	yes 270
blessee	no -183	unknown -72	yes 247
blesses	no -169	unknown -59	yes 221
blessure	yes 63
bleu	no 134	yes -110
bleu*	yes 62
bleue	no -68	yes 96
bloc	no -93	unknown 99
bloq*	no 66
bloque	no 147	unknown -40	yes -102
bobo	no -75
bois	no -146	yes 173
boit*	yes 43
boite	unknown -42
boite a	yes 55
boite de	no 196	unknown -46	yes -152
bomb*	no 154	unknown -44	yes -111
bombe	no 162	unknown -50	yes -121
bonj*	no -80	unknown 62
bonjour	no -80	unknown 62
bonjour je	no -112	yes 137
bonn*	no 245	unknown -45	yes -205
bonne	no 245	unknown -45	yes -205
boss*	no 112	yes -88
bouc*	no -93	yes 114
bouche	no -145	yes 164
boue	no 73	yes -56
boue dans	no 64	yes -46
boug*	no 207	unknown -40	yes -175
bougie	no 123	yes -92
boui*	unknown 169	yes -189
boul*	no -40	yes 70
boulangerie	yes 74
boulevard	no -68	yes 80
boulevard zerktouni	no -68	yes 80
boulot	no 99	yes -75
boulot j	no 99	yes -75
boum	no -103	yes 128
bour*	no 200	unknown -42	yes -157
bous*	yes 63
bouskoura	yes 63
bout*	no 84	yes -43
boutique	no -60	yes 92
box	no 153	yes -120
bras	no -40	unknown 89	yes -55
bras casse	no -184	unknown 186	yes -55
bras je	no 134	yes -106
brea*	no 79	unknown -41
break	no 79	unknown -41
bref	no -102	yes 125
brig*	no 107	yes -81
brigade	no 105	yes -84
brigade de	no 97	yes -79
brise	unknown 58	yes -62
brise cote	no -59	unknown 121	yes -97
brise la	no -118	yes 137
brisees	no -160	unknown -42	yes 197
brises	no 120	yes -98
brou*	unknown 189	yes -195
broy*	no 63
brui*	no 42
bruit	no 42
brul*	no 102	yes -84
brulante	no 283	unknown -71	yes -245
brule	no 112	yes -77
brule la	no -164	yes 187
brule un	no 146	yes -106
brulee	no 96	yes -72
brules	no -81	unknown 83
brulures	no 127	yes -101
brulures au	no 113	yes -96
brun*	no -85	unknown 148	yes -102
brune	no -85	unknown 148	yes -102
bu	no -145	yes 174
buan*	no 140	yes -104
buanderie	no 140	yes -104
bure*	no -108	unknown -46	yes 140
bureau	no -108	unknown -46	yes 140
bus	no -155	unknown -40	yes 197
bus m	no -230	unknown -67	yes 283
c etait	yes 51
ca	no -47	yes 50
ca a	no -104	yes 132
ca ne	yes 47
ca se	no -120	unknown -44	yes 158
ca va	unknown 54
ca vient	no -152	unknown -50	yes 186
caba*	no 108	yes -69
cabane	no 55	unknown -43
cabinet	no -110	yes 125
cabl*	no 97	yes -77
cable	no 107	yes -85
cable de	no 89	yes -69
cabo*	no -120	unknown 99
cabosse	yes 59
cabr*	no -191	yes 210
cabriolet	no -191	yes 210
cach*	no -134	unknown -51	yes 170
cade*	no 141	yes -120
cadenas	no 152	yes -134
cadr*	no 166	unknown -56	yes -113
cadre	no 137	unknown -60	yes -90
cage	no -145	yes 165
cage d	no -145	yes 165
cail*	no -60	unknown 172	yes -136
caillou	no -82	unknown 196	yes -147
caillou a	unknown -91	yes 46
calc*	no 153	unknown -51	yes -109
camb*	no 124	yes -96
cambriolage	no 136	yes -107
cami*	no -142	unknown 61	yes 75
camion	no -120	unknown 96
camion de	yes -55
camionnette	no -120	yes 145
camionnette de	no -130	yes 159
camping	unknown -40	yes 55
camping car	no -45	unknown -51	yes 96
cana*	yes 40
canalisation	no 98	yes -78
canalisation encastree	no 73	yes -55
canape	no -159	yes 180
cani*	no -80	yes 103
capo*	unknown -40
capot	unknown -40
car	yes 58
cara*	no -75	unknown 124	yes -84
carambolage	no -261	unknown 179
card*	no 54	unknown -42
carg*	no 188	unknown -94	yes -100
carr*	no 42
carrelage	no 117	yes -95
carrosserie	yes 42
cart*	no 93	yes -60
carte	no 63
casa*	no -95	yes 110
casablanca	no -95	yes 110
cass*	yes -41
casse	yes -40
casse chez	unknown -40
casse la	no -254	unknown -95	yes 279
casse le	no 179	yes -153
cassee	no -193	unknown 136	yes 47
cassees et	unknown -49
casser	no 106	yes -76
casserole	no 160	unknown -46	yes -109
casses	no 226	unknown -88	yes -184
cata*	no 103	yes -76
catalytique	no 71
catastrophe	no 77	yes -55
catastrophe naturelle	no 77	yes -55
caus*	unknown 50
cause	unknown 50
cause d	no 129	unknown -45	yes -81
cause de	no -89	yes 106
cause du	no -47	unknown 186	yes -192
cave	no 50
ce	no -58
ce jour	no -136	yes 171
ce que	no -168	unknown 253	yes -160
ce soit	no -109	yes 127
cede	no 63
cede l	yes 44
cede les	no 162	yes -126
cein*	no -142	yes 168
ceinture	no -142	yes 168
cela	no -196	yes 212
cell*	no -115	unknown 155	yes -129
cellier	no -145	unknown 239	yes -254
celu*	unknown -44	yes 73
celui	unknown -44	yes 73
celui de	no -132	yes 156
celui du	no 80	unknown -78
centre	no -75	yes 103
cerv*	no -117	unknown -54	yes 159
ces	no 142	yes -109
cest	no -96	yes 128
cest cest	no -96	yes 128
cet	no 129	yes -108
cett*	unknown 67
cette	unknown 67
cette fois	no -127	yes 156
cette nuit	no 112	yes -78
chai*	no -52	unknown -46	yes 99
chaine	unknown -57
cham*	no 51
chambre	no 72	yes -40
champ	no 142	yes -108
champ de	no 149	yes -109
change	no 82	unknown -51
change de	no 82	unknown -51
changer	yes 51
chantier	no 49	unknown -44
chantier d	unknown -48	yes 49
char*	no 69
charge	no 100	yes -55
chas*	no 194	unknown -68	yes -128
chat	no 173	yes -134
chaude	no 87	yes -63
chaude a	no 95	yes -73
chauffage	no 152	unknown -41	yes -117
chauffard	no -66	yes 85
chauffe	no -63	yes 91
chauffe eau	no -63	yes 91
chauffeur	no -73	unknown -42	yes 117
che	no -160	yes 181
chef	no -92	unknown -40	yes 131
chem*	no -84	unknown 176	yes -146
cheminee	no -171	unknown 240	yes -200
cheveux	no -76	yes 98
cheville	no 42
chevreuil	no 144	yes -124
chez	no -66	yes 58
chez elle	no -99	yes 115
chez la	no -108	yes 132
chez le	no -225	unknown 52	yes 147
chez les	no 140	unknown -43	yes -98
chez mes	no 110	yes -96
chez moi	no -73	unknown 94	yes -55
chie*	no -96	yes 94
chien	no -96	yes 94
chien du	no -188	yes 213
chif*	no 193	unknown -53	yes -140
choc	no -62	yes 69
choc a	no -41	unknown -42	yes 81
choc contre	no 176	yes -140
choc lateral	no -114	yes 145
choc*	no -58	unknown -55	yes 116
chocs	no -58	unknown -55	yes 116
choi*	no 111	unknown -65	yes -46
choir	no 50	unknown -53
chos*	unknown 112	yes -126
chose	unknown 112	yes -126
chou*	no 48	unknown -43
chut*	no 106	unknown -50	yes -52
chute	no 103	unknown -54	yes -46
chute a	no 120	yes -95
cinq minutes	no -112	yes 139
circuit	no 95	yes -74
circuit dans	no 82	yes -65
circulation	no -137	yes 162
cite*	yes 48
citerne	yes 48
civi*	unknown 119	yes -162
civile	no -64	unknown 163	yes -164
claq*	no 158	yes -123
claque	no 97	yes -73
clas*	unknown -43	yes 45
clav*	unknown -49	yes 44
clavicule	no 114	unknown -40	yes -77
cle	unknown -53	yes 72
clie*	no -120	yes 148
client	no -258	yes 283
clientes	no 89	yes -73
clients	no 92	yes -76
clin*	no -179	unknown 176	yes -80
clinique	no -179	unknown 176	yes -80
clio	no -280	unknown 194
cloi*	no -266	unknown -43	yes 294
cloison	no -222	unknown -53	yes 249
cloq*	unknown 55	yes -64
cloque	unknown 55	yes -64
clot*	no -196	unknown -46	yes 236
cloture	no -196	unknown -46	yes 236
club	no -139	unknown -60	yes 164
cm	no 44
cocc*	no -258	yes 270
coccyx	no -258	yes 270
coeu*	no 61
coeur	no 61
coff*	yes 41
coffre	yes 41
cogn*	no -108	yes 133
cogne	no -108	yes 133
coin*	unknown 209	yes -204
col	no 114	yes -86
col du	no 114	yes -86
coli*	no 163	yes -134
colis	no 163	yes -134
coll*	no -91	yes 130
collegue	no -212	unknown -48	yes 253
collier	no 126	yes -99
collier en	no 126	yes -99
collision	no -83	yes 113
colo*	unknown -46	yes 71
colonne	unknown -46	yes 71
comb*	no -121	unknown 235	yes -184
combien	no -121	unknown 235	yes -184
comi*	no 141	yes -108
comme dans	no -162	yes 177
comme des	no 137	unknown -41	yes -94
comme du	yes 45
comme un	no 66
comme une	no -80	unknown 146	yes -87
commence	no -56	yes 73
commissariat	no 42	yes -56
commissariat du	no 123	unknown -50	yes -70
commode	no -116	yes 131
commune	unknown -40	yes 76
comp*	no 52	yes -52
compagne	yes 58
compagne a	yes 58
compagnie	no -122	unknown 173	yes -73
complete	no -63	yes 86
compote	no 192	unknown -64	yes -130
compte	no 53
compteur	no 107	yes -76
conc*	no -140	unknown 115
cond*	unknown -42	yes 64
conducteur	no -75	unknown -50	yes 125
conducteur a	no -153	unknown -42	yes 191
conducteur du	no -115	yes 136
conducteurs	no -85	yes 116
conducteurs ont	no -85	yes 116
conductrice	yes 58
conduire	no 77	unknown -54
conduit	no 88	unknown -42	yes -49
conf*	no -95	unknown -45	yes 145
confie	no -263	unknown -64	yes 288
confiture	no 207	yes -183
cong*	no 121	yes -91
congelateur	no 94	yes -67
conj*	unknown -58	yes 43
conjoint	unknown -58	yes 43
cons*	no -126	yes 129
conscient	no -157	unknown 160	yes -53
console	no -255	unknown -48	yes 276
constat	no -141	yes 155
constat amiable	no -81	yes 104
constat ce	no -73	yes 90
constat degat	no -127	unknown -54	yes 179
constat etabli	no -101	yes 140
constat fait	no -92	yes 122
constat il	no -127	yes 157
constat ok	no -157	unknown -69	yes 201
constat pas	no -152	unknown -66	yes 206
constat rempli	no -119	yes 141
constat signe	no -93	yes 114
constat sur	no -62	unknown -40	yes 92
constater	no 125	yes -92
cont*	yes 49
conteneur	yes 45
contre	yes 50
contre le	no 79	yes -43
contre un	no 124	yes -94
conv*	unknown -41
coor*	no -194	unknown 154
coordonnees	no -194	unknown 154
copa*	no -118	yes 142
copain	no -165	yes 186
copr*	no -140	yes 163
copropriete	no -140	yes 163
corp*	no -111	unknown 121	yes -48
corporel	unknown -55
cote a	yes 64
cote de	no 127	yes -104
cote passager	no -136	unknown 169	yes -70
cote*	yes 65
cotes	yes 65
cotes felees	no 101	yes -79
couc*	no 47
couche sur	no 128	yes -89
couchee	no 71	yes -46
coud*	no -110	yes 139
coude	no -110	yes 139
coul*	no -46	yes 73
coule	no -71	yes 101
coule du	no -99	yes 139
coulee	no 95	yes -76
coulee de	no 95	yes -76
coup	no -47	yes 79
coup de	no 48
coup*	yes -60
coupe	no 80	yes -61
coupe la	no -66	yes 82
coupe le	no 99	yes -78
coupure	no 56	unknown -46
cour	no -395	unknown 304	yes -75
cour*	unknown 56	yes -80
courant	no 57
courant d	no 86	yes -72
courante	no -72	unknown 146	yes -99
courante deposee	unknown 112	yes -115
courses	no -79	unknown 159	yes -132
court	no 101	yes -76
court circuit	no 95	yes -74
couru	no 47
cous*	yes 40
cousin	no -133	yes 157
cousins	no 117	yes -91
cout*	no 108	yes -70
couteau	no 72	yes -49
couv*	no 197	unknown -58	yes -136
couverture	no 88	yes -69
couvre	no 232	unknown -110	yes -164
crac*	no 125	yes -95
crache	no 130	yes -98
cram*	no 69	yes -56
crame	no 69	yes -56
cran*	no 106	yes -86
crane	no 106	yes -86
crec*	no -284	unknown 235	yes -104
creche	no -284	unknown 235	yes -104
crev*	no 147	unknown -41	yes -103
creve	no 177	unknown -48	yes -124
creves	no 76	yes -50
crib*	no 111	yes -76
crible	no 151	unknown -46	yes -109
cribles	no 65	yes -43
crie	no -63	yes 86
crim*	no 80	yes -61
crois	yes 40
croix	no 175	unknown -45	yes -129
cros*	no -111	yes 130
cru	no -187	yes 204
cuis*	no 85	yes -59
cuisine	no 78	yes -55
cuisine le	no 112	yes -93
cul	no -148	yes 176
cure	no -196	unknown 280	yes -178
cuve	no 182	unknown -48	yes -137
cycl*	no -136	yes 157
cycliste	no -148	yes 174
d a	no -150	yes 179
d abord	no -65	yes 80
d accord	no -89	yes 108
d acier	no 149	yes -119
d air	no 86	yes -72
d aller	no 40
d apres	no -42	yes 69
d arret	unknown -77	yes 97
d avoir	no -174	unknown 168
d eau	no 66
d en	no -151	yes 171
d entree	no 83	yes -69
d escalier	no -145	yes 165
d huile	no 89	yes -67
d incendie	no 60	yes -47
d une	unknown -42	yes 41
d urgence	unknown -77	yes 97
daci*	no 48
dacia	no 48
dame	no -151	yes 178
dame de	no -124	yes 141
dame du	no -110	yes 131
dans l	no 58	yes -66
dans la	no 48	yes -48
dans le	no 79	yes -70
dans ma	no -185	yes 216
dans mon	no -126	unknown 42	yes 77
dans sa	no -165	yes 187
dans un	no 166	yes -136
dans une	no -247	yes 258
dans*	no 68	unknown -42
dc	no 140	unknown -46	yes -89
dc rien	no -64	unknown -47	yes 118
de 2	no 223	unknown -148	yes -115
de bain	no -55	yes 78
de bains	unknown -40	yes 65
de berrechid	no -235	unknown 169
de blesse	no -119	unknown 197	yes -105
de blesses	no -187	unknown -83	yes 238
de bobo	no -110	unknown 178	yes -115
de boue	no 69	yes -51
de bouskoura	yes 63
de caisse	no -133	unknown -42	yes 155
de carrefour	no 40
de casse	no 86	yes -51
de catastrophe	no 77	yes -55
de ce	no 101	yes -88
de cette	no 101	yes -68
de chaussee	no 80	yes -67
de chez	no 57
de constat	no -129	yes 128
de derriere	no -132	yes 156
de deux	no -189	unknown 85	yes 81
de devant	no -107	yes 126
de faire	no -218	unknown 236	yes -103
de feu	no 89	yes -74
de fuite	no -181	unknown 181	yes -66
de gravier	unknown 59	yes -167
de grele	no 83	yes -60
de haut	no 81	yes -65
de jardin	no 74	unknown -59
de l	yes 45
de la	no 41
de livraison	no -117	unknown 86
de m	no -207	unknown 283	yes -197
de mal	yes 50
de mardi	no 114	yes -88
de mes	unknown -56
de mme	no -114	yes 134
de mon	yes 55
de nos	no 67
de notre	no -102	unknown 109
de nous	yes 55
de nuit	no 151	unknown -61	yes -93
de peinture	no 101	yes -71
de permis	no -219	unknown -55	yes 264
de personne	yes 56
de pierre	no 119	unknown -42	yes -75
de ping	no 137	yes -108
de plainte	no 133	unknown -45	yes -83
de poisson	no -94	yes 122
de police	no -61	yes 44
de remplir	no -128	yes 155
de s	no 60
de sa	no -101	yes 124
de samedi	no 125	yes -91
de signer	no -103	yes 121
de son	no -65	yes 95
de suie	no 184	unknown -55	yes -127
de suture	no -42	yes 55
de temoin	no -151	unknown 181	yes -79
de the	no -180	yes 195
de toit	no -128	unknown -54	yes 156
de trois	no 163	yes -134
de venir	no -126	unknown -56	yes 182
de vent	no 84	yes -63
de verre	no 108	yes -72
de victime	no -208	unknown -67	yes 277
de voyages	no 133	yes -94
debo*	no -42	yes 68
deboite	no -151	yes 164
deborde	no -69	yes 90
deborde et	no -140	yes 155
debordement	no 161	unknown -50	yes -109
debr*	no -121	yes 155
debrouille	no -234	yes 257
debroussailleuse	no -78	yes 100
debut d	no 60	yes -47
dech*	unknown -55	yes 72
dechire	no 119	unknown -53	yes -75
decl*	no 60
declaration	no 135	unknown -43	yes -89
declaration au	yes 56
declare	unknown -40
deco*	unknown 65	yes -78
decolle	no -72	yes 91
decouvert	no 128	unknown -40	yes -86
decr*	no -122	unknown 82
decroche	no -58	unknown 124	yes -110
deda*	no -42
dedan	no -65	yes 89
dedans et	no -221	yes 245
dedans il	no -66	yes 89
defo*	no -75	unknown -40	yes 118
defonce	no -42	yes 81
defonce l	no -119	unknown -45	yes 164
defu*	no -86	yes 114
defunt	no -86	yes 114
dega*	no -130	unknown 99
degat	no -186	unknown 139
degat des	no -219	unknown 171
degats	unknown -43
degi*	no 105	yes -70
degivrage	no 105	yes -70
dego*	no 68	yes -41
degr*	unknown -47
degre	no 158	yes -127
deli*	no -181	unknown 181	yes -66
delit	no -181	unknown 181	yes -66
delit de	no -181	unknown 181	yes -66
dema*	yes -46
demain	no 47	unknown 106	yes -173
demande	no -179	unknown -44	yes 218
deme*	unknown -42	yes 52
demenagement	no 196	unknown -55	yes -159
demi*	no 135	yes -102
dent*	no -41
dents	unknown 93	yes -101
dents cassees	no 135	yes -108
depanneuse	no -88	unknown 88
depart	no 105	yes -86
depart de	no 105	yes -86
depl*	no 47
deplorer	no -44	yes 71
depo*	yes -71
depose	no 129	yes -91
depose plainte	no 103	yes -69
deposee	yes -50
deposee ce	no 83	yes -56
deposee par	no 148	unknown -41	yes -104
deposer	yes 48
deposition	no 147	yes -113
depot	no -67	unknown 178	yes -144
depot de	no 102	yes -72
depuis et	yes 64
depuis j	no -91	yes 105
dera*	no 231	unknown -66	yes -170
derb	no -104	yes 130
derb sultan	no -104	yes 130
deri*	no -169	yes 194
derive	no -169	yes 194
dern*	unknown -42	yes 50
derna	no -90	unknown -55	yes 132
dernier	yes 78
derniere	no 143	unknown -45	yes -105
dero*	no 136	yes -101
derobe	no 150	yes -116
derr*	no -91	unknown 72
derriere	no -91	unknown 72
derriere le	no 158	yes -133
des brulures	no 152	yes -122
des deux	no -144	yes 176
des eaux	no -219	unknown 171
des petits	no 94	yes -65
des vertiges	no -71	yes 87
descendant	no -49	unknown -46	yes 80
descendant du	no -49	unknown -46	yes 80
descendue	yes 71
dese*	yes 52
deso*	yes 62
desormais	no 168	unknown -48	yes -125
dess*	no -68	yes 105
dessine	no 148	unknown -40	yes -118
dessous	no -125	yes 154
dessous a	yes 48
dessous son	no -203	yes 226
dessus	no -59	yes 102
dessus a	no -133	unknown -50	yes 181
dessus elle	no -91	yes 116
dessus j	no 106	yes -88
dessus je	no 114	yes -91
deta*	no -260	unknown 151	yes 69
detr*	no 133	yes -105
detruit	no 172	yes -132
detruits	no 143	yes -113
deux	unknown 45
deux conducteurs	no -85	yes 116
deux cotes	no 101	yes -79
deux heures	no 78	yes -69
deux individus	no 42
deux parties	no -88	yes 114
deux retros	no -49	unknown -69	yes 94
deva*	unknown 41
devant	no -56	unknown 53
devant a	no -134	yes 171
devant chez	no -104	unknown 241	yes -262
devant l	no 102	unknown -43	yes -65
devant la	yes -43
devant le	yes 48
devant moi	no -210	unknown -40	yes 252
devanture	no 108	yes -84
devanture de	no 108	yes -84
deve*	no 114	yes -84
devo*	no 100	yes -59
dh	no -214	yes 239
dial	no -165	yes 190
dial*	no 93	yes -62
dialyse	no 93	yes -62
dieu	no 90	yes -65
dieu merci	no 68	yes -57
dima*	no 102	yes -70
dimanche	no 102	yes -70
dimanche on	no 80	yes -61
dimanche soir	no 75	yes -61
dira*	no 125	yes -93
dirait	no 125	yes -93
dire	unknown 126	yes -106
dire que	no -133	yes 152
dire*	no 60	unknown -43
dirh*	no 89	yes -72
dirhams	no 89	yes -72
disa*	no 49
disait	no 49
dise*	no 137	yes -111
disent	no 137	yes -111
disp*	no 135	yes -94
disparition	no 116	yes -83
disparu	no 100	yes -68
disparu pas	no 99	yes -75
dist*	no 84	yes -68
distributeur	no 84	yes -68
dit	no -81	yes 73
dit avoir	no 52	unknown -49
dit qu	no -110	yes 134
dit que	no -56	yes 85
dkhe*	no -199	yes 220
dkhel	no -199	yes 220
dkhl*	no -274	yes 283
dkhlat	no -274	yes 283
dla	no -84	unknown -47	yes 112
doct*	no 146	yes -117
docteur	no 146	yes -117
doi	no 128	yes -95
doig*	no 88	yes -44
doigt	no 162	unknown -41	yes -126
dois	no 170	yes -136
dois je	no 170	yes -136
domm*	yes 67
dommage	yes 67
dommage corporel	no -44	yes 71
donc rien	yes 47
donn*	no -54	yes 90
donne	no -43	yes 77
donne son	no -51	yes 70
donne un	yes 48
dont	no -89	yes 111
dont le	no -111	yes 134
dormait	no 110	yes -91
dos	no 150	yes -110
dos en	no 117	yes -98
doss*	no -108	unknown -48	yes 137
dossier	no -108	unknown -48	yes 137
doub*	yes 45
double	yes 69
douc*	no -59	yes 101
douche	no -117	yes 154
doul*	no -79	yes 108
douleurs	no -79	yes 108
douz*	no 96	yes -72
douze	no 96	yes -72
dpui	no -287	unknown -44	yes 329
dres*	no 49
dresse	no 49
driv*	no -81	yes 107
drive	no -81	yes 107
droi*	no -40	yes 74
droit	no -118	yes 153
dron*	no -85	yes 111
drone	no -85	yes 111
ds	no 57
ds la	no 154	yes -118
ds le	no 99	yes -67
ds lo	no -78	unknown -45	yes 103
dsu	no 110	unknown -63	yes -55
du 14	no 57	yes -41
du 3	no -212	unknown -54	yes 245
du bebe	no 127	yes -115
du centre	no -66	yes 96
du chauffage	no 152	unknown -41	yes -117
du congelateur	no 116	yes -78
du dessous	no -176	yes 204
du dessus	no -154	yes 193
du distributeur	no 84	yes -68
du four	no 136	yes -109
du garage	no 68
du gardien	no -200	yes 227
du grenier	no 150	yes -116
du lave	no 98	yes -86
du matin	no 130	yes -107
du menton	no -108	yes 126
du parking	no 121	yes -90
du salon	no 97	yes -72
du toit	unknown 172	yes -196
du tout	no -70	yes 93
du troisieme	no -97	yes 123
du trottoir	unknown -74	yes 40
du voisin	no -183	yes 212
dun	no -274	unknown 124	yes 80
dun camion	no -329	unknown 270	yes -114
dura*	no 63	yes -46
durant	no 63	yes -46
durant la	no 63	yes -46
dyal*	no -181	yes 206
dyali	no -181	yes 206
eau a	no -52	yes 67
eau chaude	no 87	yes -63
eau de	no -106	yes 126
eau est	yes 50
eau qui	no -175	yes 195
eau s	no 195	yes -167
eaux	no -192	unknown 140
ebou*	no 207	yes -184
ebouillante	no 207	yes -184
echa*	no 72	unknown -47
echappe	unknown -42
echauffement	no 152	yes -122
echauffement d	no 152	yes -122
eche*	no -182	unknown 263	yes -87
echelle	no 53
ecla*	no 83	yes -84
eclair	no 108	yes -83
eclair sur	no 74	yes -50
eclate	no 52	unknown 50	yes -122
eclats	no 132	yes -109
ecol*	yes 67
ecole	yes 67
econ*	no -97	yes 118
ecra*	no 68	unknown -47
ecran	unknown -69
ecrase mon	no -181	yes 208
ecris	yes 56
ecrit	unknown -42	yes 44
effe*	no 118	unknown -48	yes -68
effo*	no 136	yes -115
effondre	no 136	yes -115
effr*	no 116	yes -91
effraction	no 116	yes -91
egar*	no 121	unknown -58	yes -64
egare	no 209	unknown -83	yes -201
egra*	no 50
egratignure	no 50
el	no -45	yes 79
elec*	no 73	yes -43
electrique	no 87	yes -60
electrique a	no 109	yes -88
elev*	yes 58
elle a	yes 40
elle est	no 100	yes -129
elle m	no -141	yes 171
elle n	no -72	yes 107
elle ne	no -116	unknown -42	yes 156
elle non	no -40	yes 58
elle s	no 91	unknown -48	yes -43
elle veut	unknown -48	yes 56
emba*	no 53	unknown -53
embarque	no -190	yes 209
embo*	no -180	unknown 66	yes 93
embouti	no -226	unknown 113	yes 66
embouti ma	no -221	unknown 188	yes -71
embr*	no 132	yes -102
emme*	no -40	yes 71
emmene	no -156	yes 187
empo*	no 46
empr*	no -61	yes 79
en a	no -87	yes 109
en charge	no 76	unknown -42
en compote	no 192	unknown -64	yes -130
en descendant	no -49	unknown -46	yes 80
en dessous	no -148	yes 162
en deux	no 190	unknown -46	yes -141
en evitant	no 209	unknown -88	yes -144
en face	no -135	yes 154
en fait	no -124	unknown 203	yes -130
en feu	no 117	yes -85
en jouant	no -169	yes 192
en kangoo	no -180	yes 203
en ligne	no 97	unknown -40	yes -58
en me	no 87	yes -75
en miettes	no -57	yes 69
en panne	no -74	unknown 181	yes -141
en plein	no 162	yes -129
en quittant	no -84	yes 123
en sang	no 42
en sortant	no -45	yes 84
en suis	no 97	yes -75
en tombant	no 145	yes -122
en train	no -47	unknown 139	yes -144
en travers	no -118	yes 153
en trottinette	no -132	yes 153
enca*	no 73	yes -51
encastree	no 78	yes -55
encastrer	no 61	yes -41
encastrer dans	no 61	yes -41
ence*	yes 61
enceinte	yes 61
enco*	no 52	yes -44
encore	no 48	yes -41
encore eu	no 105	yes -81
encore porte	unknown 111	yes -109
encore un	no -113	yes 136
enfant	no -154	yes 180
enfi*	no -54	yes 75
enfin	no -54	yes 75
enfl*	yes 45
enflamme le	no 177	yes -146
enfo*	yes -46
enfonce	no 58	yes -80
enfonce et	yes 57
enfoncee	no -204	unknown 78	yes 112
enfu*	yes 43
enor*	no 159	unknown -48	yes -114
enorme	no 159	unknown -48	yes -114
enqu*	no 128	yes -109
enre*	no 119	yes -98
enregistree	no 120	yes -100
ense*	no -122	yes 145
ensemble	no -122	yes 145
enta*	no 164	unknown -41	yes -121
entaille	no 164	unknown -41	yes -121
ente*	no 82	yes -54
entendu	no 50
enti*	no 58
ento*	no -81	unknown -57	yes 130
entorse	no -265	unknown -51	yes 274
entre	no -71	unknown 68
entree	no 49
entrepot	no 62
entrepot de	no 62
envo*	no -57	unknown 151	yes -112
envolee	no 128	yes -93
envoye	unknown -130	yes 75
envoyer	no -216	unknown 220	yes -51
envoyer quelqu	no -228	unknown 263	yes -142
epau*	no 132	yes -101
epaule	no 132	yes -101
epav*	no 222	unknown -58	yes -164
epave	no 222	unknown -58	yes -164
epon*	no 208	unknown -58	yes -151
epou*	yes 49
epouse	no -44	yes 65
equi*	unknown -44
equipage	no -57	yes 91
eraf*	no -79	unknown 93	yes -40
eraflure	no -154	unknown 187	yes -103
erre*	yes 41
erreur	yes 41
es	no -46	yes 73
esca*	no 51
escabeau	no 132	unknown -55	yes -73
escalier	yes 46
essa*	no 207	yes -187
esse*	no -128	unknown 165	yes -82
essence	no -181	unknown 196	yes -92
essu*	unknown 127	yes -164
essuie	unknown 127	yes -164
est a	no -40	unknown 61
est affaisse	no 88	yes -72
est arrive	no 53
est barre	no -122	yes 149
est blesse	no 93	unknown -48	yes -61
est cassee	no -141	unknown 195	yes -86
est ce	no -314	unknown 366	yes -165
est conscient	no -152	unknown 200	yes -124
est dans	yes 62
est decroche	no -58	unknown 124	yes -110
est descendue	yes 71
est effondre	no 136	yes -115
est en	no -52	unknown -63	yes 116
est enfonce	no 101	yes -72
est entree	no -47	yes 72
est excuse	no -123	yes 143
est fait	unknown -41	yes 42
est fendue	no 99	unknown -61	yes -40
est jete	no -244	yes 262
est l	no 64
est la	no 42	unknown -51
est le	no 79	yes -50
est ma	no -118	yes 134
est moi	no -154	yes 187
est morte	yes 42
est parti	unknown -52	yes 58
est pas	no 60
est passe	unknown -52
est perdu	no 175	unknown -52	yes -120
est pour	no 40
est pris	no -199	unknown -50	yes 230
est propage	no -171	yes 190
est releve	no -115	yes 141
est rentre	no -54	yes 80
est renversee	no 245	unknown -41	yes -212
est reparti	no -44	yes 59
est repartie	no 116	yes -94
est reste	no 66	yes -45
est rien	no -179	yes 208
est signe	no -177	yes 202
est sortie	no 80	yes -66
est tombe	yes 56
est tombee	no -55	unknown 171	yes -157
est tordue	no 120	yes -98
est touche	no 154	unknown -57	yes -99
est un	no 57
est une	no 115	yes -79
est venue	no 96	yes -59
et a	no -43
et au	no -68	yes 91
et boum	no -103	yes 128
et c	yes 44
et ca	no 90	unknown -55	yes -51
et chez	no 75	unknown -44
et de	no 80	yes -45
et depuis	no -91	yes 109
et des	yes 65
et fini	no 212	yes -179
et ils	no 47
et je	no -54	yes 48
et l	no -112	unknown -42	yes 156
et m	no 58	unknown -41
et ma	yes 52
et me	no 114	yes -88
et meme	no 101	yes -92
et moi	no -117	yes 145
et nous	no -55	yes 74
et on	no -68	yes 96
et que	no -151	yes 169
et qui	no -139	yes 157
et signe	no -45	yes 67
et son	no 90	yes -56
et sur	no -41	yes 71
et tout	yes 75
et un	no -86	unknown -53	yes 144
et une	no 81	unknown -49
et voila	no -69	unknown 156	yes -139
etab*	no -86	unknown -41	yes 129
etabli	no -146	unknown -47	yes 192
etabli aucun	no -101	yes 140
etag*	no 105	yes -68
etage	no 82	yes -48
etaient	no 44
etaient la	no -100	yes 124
etais au	no 105	yes -77
etais en	no -167	unknown 163
etait a	no -155	yes 186
etait au	yes 44
etait dans	no 219	unknown -49	yes -175
etait en	no 67	yes -45
etait la	no -122	yes 144
etait pas	no -118	yes 139
etait pressee	no -64	yes 91
etait samedi	no -71	yes 87
etait une	no -132	yes 156
etan*	no 93	unknown -40	yes -51
etat	no -172	yes 194
ete a	no 97	yes -70
ete blesse	no 65
ete brule	no 74	yes -64
ete deposee	no 148	unknown -41	yes -104
ete fracturee	no 143	unknown -41	yes -100
ete heurte	no -110	yes 140
ete opere	no 233	unknown -64	yes -198
ete percutee	no -182	yes 202
ete victime	unknown -62	yes 59
etei*	no 70	yes -51
eteint	no 70	yes -51
eteint avec	no 59	yes -43
eten*	no -199	unknown 301	yes -301
etendu	no -199	unknown 301	yes -301
etio*	no -87	yes 113
etions	no -87	yes 113
etoi*	no 52	yes -88
etoile	unknown 47	yes -97
etre	no -148	yes 108
etro*	no -146	unknown -61	yes 185
etroite	no -146	unknown -61	yes 185
etud*	no -178	yes 192
etudiant	no -178	yes 192
etudiant du	no -178	yes 192
eu de	unknown -42	yes 84
eu la	unknown 100	yes -91
eu le	no 96	yes -77
eu tres	no -65	yes 82
eu un	no -120	unknown -51	yes 162
euro*	unknown 43	yes -53
euros	unknown 43	yes -53
eux	no 67	yes -44
evac*	no -40	yes 57
even*	no 56
eventres	no 84	yes -69
evit*	no 112	unknown -63	yes -53
evitant	no 209	unknown -88	yes -144
ex	no -254	unknown -41	yes 273
exam*	no -189	yes 208
examine	no -189	yes 208
excu*	no -108	yes 130
excuse	no -111	yes 133
exer*	no -280	unknown 222
exis*	no 125	unknown -42	yes -81
existe	no 125	unknown -42	yes -81
expe*	no 124	yes -90
expert	no 124	yes -90
expl*	unknown 44	yes -42
explose	no 71
explosee	no 152	unknown -40	yes -108
expo*	no -46	unknown -53	yes 91
expr*	no -182	unknown -68	yes 245
expre	no -301	unknown -53	yes 324
expres	no 55	unknown -85
exti*	no 152	yes -118
extincteur	no 130	yes -95
f	no -95	yes 135
f l	no -90	unknown -55	yes 132
fac	no 176	yes -148
faca*	no 60	unknown 51	yes -120
facade	no 60	unknown 51	yes -120
face	no -160	unknown -49	yes 209
face a	no -160	unknown -48	yes 204
fact*	no 51	unknown -57
facteur	unknown -46
facture	no 133	unknown -60	yes -70
fair*	no -57
faire	no -57
faire de	no -106	yes 126
faire le	no -154	unknown 188	yes -116
faire un	no -82	unknown -45	yes 130
fais	no -150	unknown -88	yes 238
fais*	no -84	unknown 61
fait a	no -142	yes 171
fait de	no -88	unknown -40	yes 128
fait la	no 57
fait le	no -92	yes 120
fait mal	yes 68
fait tomber	yes 46
fait un	no 105	yes -116
fait une	yes 40
fait*	no 133	unknown -40	yes -89
faite	no 174	unknown -43	yes -128
fami*	no 74	unknown -40
famille	no 56
fari*	no 115	yes -81
farine	no 115	yes -81
fauf*	no 83	yes -54
faut	unknown 105	yes -126
faut*	no -64
faute	no -64	unknown 45
faute constat	no -103	yes 131
faute de	unknown 177	yes -192
faute on	no -56	yes 71
fauteuil	unknown -44
fe	unknown -61	yes 69
fe tombe	no -74	unknown -154	yes 131
fele	unknown -53	yes 94
fele*	no 70	yes -48
felees	no 101	yes -79
femm*	no -158	unknown 55	yes 93
femme	no -158	unknown 55	yes 93
femme a	no -42	unknown -45	yes 83
femme et	no -65	yes 99
fendu	unknown 78	yes -89
fendue	unknown -56
fendue de	no 81	yes -65
fene*	no 75	unknown -40
fenetre	no 73	unknown -45
fenetre de	no -74	unknown -47	yes 111
fenetres	no 74	yes -52
fer	no 61	yes -48
ferm*	no 62
ferme	no -58	yes 76
fermer	no 40
fermeture	no 202	unknown -53	yes -151
fermier	no 110	yes -70
ferr*	no 170	unknown -44	yes -130
fes	no -41	yes 60
feta*	no 191	yes -171
feu a	no -93	yes 111
feu d	no -207	unknown -41	yes 234
feu dans	no 104	yes -83
feu de	no 174	unknown -42	yes -131
feu en	no 118	yes -92
feu rouge	yes 63
feui*	yes 52
feuille	no -145	yes 171
fiat	no -145	yes 174
fiat 500	no -145	yes 174
fich*	no 112	yes -92
fiche	no 122	yes -101
fih	no -162	yes 181
file	no -138	unknown 53	yes 81
fill*	no -76
fille	no -76
fille a	yes 43
fille au	no -81	yes 97
film*	no -202	yes 223
fils	no -48	yes 86
fils a	yes 63
fils de	no 59
fini	yes 44
fini contre	no 113	yes -86
fini dans	no 43
fini*	no 64
fiss*	unknown 80	yes -140
fissure	unknown 90	yes -154
flam*	no 86	yes -56
flambe	unknown -47
flambe la	unknown -43	yes 48
flambee	no 76	yes -55
flammes	no 120	yes -102
flan*	no -40	yes 67
flanc	no -40	yes 67
flot*	no -169	unknown 196	yes -146
flotte	no -169	unknown 196	yes -146
foin	yes 43
fois	no -172	unknown 238	yes -107
fond*	no 69
fondu	no 69
fondu et	no -80	yes 103
font*	no 186	yes -158
forc*	yes -73
force	no 92	yes -60
forcee	no 86	yes -65
forces	no -99	unknown 129	yes -75
forces de	no -99	unknown 129	yes -75
fort	no 121	yes -101
fort*	no 93	yes -59
fortes	no 93	yes -59
foud*	no 165	yes -128
foudre	no 147	yes -109
foul*	no 148	yes -114
foule	no 62	yes -48
foulee	no 225	unknown -54	yes -178
four	no 109	yes -88
four a	no 59	yes -47
four*	yes 67
fourgon	no -107	yes 135
fout*	no 99	yes -81
foutu	no 123	yes -102
foutus	no 75	yes -61
foye*	no 142	yes -113
foyer	no 142	yes -113
frac*	unknown 42
fracture	no 53	unknown -62
fracture du	no 201	unknown -70	yes -140
fracturee	no 123	yes -90
frai*	unknown 157	yes -214
frais	no -102	unknown 205	yes -212
fran*	no -241	unknown 109	yes 104
frap*	yes 43
frappe	yes 43
frei*	yes 60
frein	no 133	yes -113
freine	no -61	yes 97
frer*	no 74
frere	no 74
frigo	no 72	yes -43
frit*	no 110	yes -88
friteuse	no 89	yes -71
froi*	unknown 88	yes -103
froid	no 118	unknown -44	yes -73
fron*	no 87	unknown -42	yes -41
fuit	no -131	yes 155
fuit*	no -72	unknown 70
fuite	no -84	unknown 78
fuite chez	no -240	unknown 89	yes 40
fume*	yes 42
fumee	yes 61
fumee et	no 82	yes -65
fut	no 138	yes -114
fuya*	no 213	unknown -61	yes -173
g	no 52	unknown -43
g g	no 52	unknown -43
g le	unknown -42	yes 56
gagn*	yes 55
gagne	yes 55
gami*	no 129	unknown -41	yes -87
gara*	no 40	unknown 53	yes -100
garage	unknown 63	yes -105
garage a	no -207	unknown 151
garc*	no 198	unknown -51	yes -150
gard*	yes 70
gardien	no -142	unknown -46	yes 186
gare	no 67	unknown -41
gare*	unknown -51	yes 44
garee	unknown -51	yes 44
gars	no -114	yes 144
gauche et	no 228	unknown -45	yes -204
gaz	no 114	yes -79
gazo*	no 112	yes -93
gel	no 196	unknown -54	yes -145
gend*	no 52	yes -44
gendarmerie	no 111	yes -75
gendarmerie a	yes 45
gendarmerie royale	unknown -40	yes 45
gendarmes de	no 113	yes -92
gendarmes ont	no -130	yes 102
gene	no -100	yes 123
geno*	no 64
genou	no 64
genou en	no 65	unknown -44
genr*	no -124	unknown 135	yes -96
genre	no -124	unknown 135	yes -96
gere	no 109	yes -83
glac*	no -107	unknown 182	yes -97
glace	no -307	unknown 371	yes -197
glacons	unknown -45
glis*	no 98	yes -76
glisse	no 123	yes -100
glisse et	no 133	yes -107
glisse sur	no 109	yes -95
golf	unknown -63
gond*	no 54	unknown -55
gondole	no 54	unknown -55
gorg*	no 107	yes -90
goss*	no -146	yes 174
gosses	no -146	yes 174
goud*	no 127	yes -95
goudron	no 127	yes -95
gout	no 90	yes -69
gout*	no -51
goutte	no -56	unknown 66
gps	no 223	yes -195
grac*	no 121	yes -90
grace	no 121	yes -90
grace a	no 121	yes -90
gran*	unknown 53	yes -70
grand mere	no 49
grandit	no -175	unknown 268	yes -195
grandit au	no -175	unknown 268	yes -195
grands	no 133	unknown -40	yes -94
grange	no 157	yes -138
grat*	no -104	unknown -45	yes 136
gratte	no -104	unknown -45	yes 136
grave	no 43	unknown -82
gravier	no 75	yes -155
gravier sur	unknown 59	yes -167
gravillon	no -57	unknown 122	yes -113
grel*	no 110	yes -75
grele	no 116	yes -77
gren*	no 51
grenier	no 150	yes -116
grif*	no -240	yes 264
gril*	no 42
grille la	no -45	yes 61
grim*	no -85	yes 110
gris*	yes 51
grise	yes 51
gros	no -52	unknown 65
gros comme	unknown 132	yes -128
gros hematome	no -105	yes 124
gros*	no 41	unknown -42
grosse	no 41	unknown -42
guer*	no 139	yes -115
h	no -124	unknown 87
habi*	no -111	unknown 90
haie	no -58	yes 74
hamd*	no -92	yes 129
hamdoulah	no -62	unknown -49	yes 107
hamdoullah	no -122	yes 147
hamm*	no 160	unknown -43	yes -119
hammam	no 160	unknown -43	yes -119
hand*	no 188	unknown -40	yes -152
handicape	no 188	unknown -40	yes -152
hang*	no 181	yes -144
hangar	no 181	yes -144
haut	no 122	yes -97
haut de	no 157	yes -128
haut en	no 81	yes -65
haut*	yes 51
hauts	no 86	yes -70
hect*	no -54	yes 91
hein	no 95	unknown -49	yes -48
hein j	no 151	yes -118
heli*	no -173	yes 187
hema*	no -105	yes 124
hematome	no -105	yes 124
hematome a	no -105	yes 124
heur*	yes 48
heure	yes 60
heures	no 60
heurte	no -50	yes 84
heurte le	no 68
hier a	no 95	yes -79
hier aprem	no 69	unknown -40
hier dans	no -68	yes 81
hier en	no -69	yes 95
hier j	no 54
hier vers	no 57
home	no 71	yes -59
homm*	no 70	yes -53
hommes	no 107	yes -93
hont*	no -85	yes 109
honte	no -85	yes 109
hopi*	no -55	unknown -47	yes 103
hopital	no -55	unknown -47	yes 103
horm*	no -126	yes 146
hormis	no -126	yes 146
hors	unknown -44
hors d	no -76	yes 98
hosp*	no 92	yes -68
hotel	yes 55
hotel a	no 163	yes -130
hott*	no 89	yes -69
hotte	no 89	yes -69
hotte a	no 113	yes -88
hotte est	no 63	yes -51
hotte et	no 86	yes -70
hs	no -49	unknown -55	yes 112
huil*	no 106	yes -84
huile	no 97	yes -76
huit	no -74	yes 100
huma*	no 93	yes -53
humains	no 122	unknown -41	yes -79
humi*	no -129	unknown 137	yes -55
il	yes 46
il a	yes 50
il avait	no -91	yes 119
il dit	no -114	yes 139
il etait	unknown -42
il m	no -80	yes 105
il me	no -224	unknown 89	yes 131
il n	no -40	yes 68
il ne	no 136	unknown -43	yes -95
il saignait	no -108	yes 126
il veut	no -124	yes 150
il y	no 71
ils	no 84	yes -61
ils m	no 83	yes -70
ils ont	no 61	yes -40
imma*	no -60	yes 80
imme*	no -73	yes 110
immeuble	no -73	yes 110
impa*	no 151	unknown -62	yes -123
impact	no 151	unknown -62	yes -123
impact pare	no 171	unknown -152	yes -94
impl*	no -85	yes 116
impliques	no -85	yes 116
impo*	no -216	unknown 200	yes -59
ince*	no 73	yes -42
incendie	no 73	yes -42
incendie dans	no 70	yes -49
inco*	unknown 75	yes -54
inconnu	unknown 146	yes -153
inde*	no -171	unknown 76	yes 62
indemne	no -87	unknown 118	yes -80
indi*	no 42
individus	no 42
indu*	no 184	unknown -57	yes -126
infi*	no -56	unknown -48	yes 109
infirmiere	unknown -51	yes 44
inon*	no 83	yes -42
inonde	no 76	unknown -46
inse*	no 76	yes -55
insert	no 76	yes -55
inst*	unknown 66	yes -76
instant	no -103	unknown 97
insu*	no 214	unknown -58	yes -166
inta*	unknown -44	yes 71
intacte	no 211	unknown -49	yes -170
intacts	no -228	unknown -42	yes 255
inte*	no -92	yes 87
interdit	no -144	unknown -43	yes 181
intervenus	no 119	yes -92
into*	no 82	yes -51
intr*	no 149	yes -118
invi*	unknown -70	yes 63
ipho*	no 116	yes -88
iphone	no 116	yes -88
iphone dans	no 179	yes -141
irre*	no -51	unknown -88	yes 104
j attends	no -194	unknown 153	yes -51
j avais	no 46
j en	no 107	yes -78
j y	unknown -40	yes 79
jack*	no 130	yes -109
jacking	no 130	yes -109
jai	yes 45
jai jai	yes 45
jama*	no 184	yes -161
jamais	no 184	yes -161
jamais vu	no 184	yes -161
jamb*	no -43	yes 79
jambe	no -91	yes 117
jant*	no 185	unknown -41	yes -142
jantes	no 81	yes -59
jantes alu	no 81	yes -59
jard*	yes 79
jardin	unknown -41	yes 59
jatt*	no 115	yes -98
jattend	no 115	yes -98
jattend jattend	no 115	yes -98
jave*	no -247	unknown -66	yes 272
javel	no -247	unknown -66	yes 272
je crois	yes 40
je fais	no -150	unknown -88	yes 238
je fe	no -145	unknown -137	yes 176
je gere	no 109	yes -83
je l	no -45	yes 89
je me	no 66	yes -41
je ne	no -78	yes 43
je passais	no 79	yes -56
je reconnais	no -123	yes 136
je roulais	no -141	yes 181
je sais	no -63	unknown -47	yes 107
je somnolais	no 62	unknown -48
je tiens	no -162	yes 176
je tremble	no -97	yes 114
je vais	unknown 115	yes -150
je vois	no -108	unknown 146	yes -75
jete des	no 135	yes -94
jete un	no 101	yes -75
jeter	no -58	yes 83
jeud*	unknown -41
jeudi	unknown -41
jeudi dernier	no -135	unknown -75	yes 204
jeun*	no -78	yes 112
jeune	no -146	yes 171
jle	unknown -48	yes 48
jme	no 77	yes -45
jme jme	no 77	yes -45
jme sui	no -65	yes 90
join*	no 80	yes -46
joint	no 77	yes -40
joint du	no 41
joua*	no -169	yes 192
jouant	no -169	yes 192
joue*	no 174	unknown -50	yes -122
jouer	no 174	unknown -50	yes -122
jouj	no 132	yes -103
jour	yes 54
jsui	no 144	yes -117
jsui jsui	no 144	yes -117
juge	unknown 107	yes -119
juge utile	no 46	unknown -70
juin	yes 63
juin vers	no -113	unknown -42	yes 150
jure	no -200	unknown 112	yes 71
jus	no 110	yes -84
jusk*	no -117	yes 145
jusko	no -117	yes 145
jusqu	no 74	yes -53
jusqu a	no 90	yes -74
jusqu au	no 40
jusqu aux	no 94	yes -79
jusque	no -207	yes 224
just*	no -69	yes 66
juste	no -69	yes 66
juste eu	no 101	yes -85
juste la	no -167	yes 191
juste le	no -41	yes 62
juste un	no -173	unknown -51	yes 222
kan	no 256	unknown -47	yes -224
kang*	no -151	yes 178
kangoo	no -151	yes 178
ki	no -93	unknown -46	yes 148
km	no -124	unknown 87
km h	no -124	unknown 87
koi	unknown 86	yes -101
l agence	yes 48
l ai	no -73	unknown -42	yes 120
l aider	no -134	yes 154
l aile	no -182	unknown 41	yes 123
l air	no 52
l airbag	unknown 152	yes -155
l ambulance	no -86	yes 104
l amiable	no -124	yes 159
l appartement	no -147	yes 177
l arbre	yes 67
l armoire	no 77	yes -65
l arret	no -63	yes 86
l arrete	no 80	yes -54
l arriere	no -129	yes 103
l assurance	unknown 116	yes -180
l atelier	no -79	yes 111
l autoroute	no 68	unknown -46
l autre	no -55	yes 87
l avant	no 63	unknown -44
l avouer	no -51	yes 88
l echelle	no 53
l ecole	yes 53
l eleve	no -89	yes 111
l entree	no 69	yes -49
l escabeau	no 132	unknown -55	yes -73
l escalier	no 71	yes -44
l etage	no 132	yes -110
l hopital	no -55	unknown -47	yes 103
l hotel	no -73	yes 104
l immeuble	no -73	yes 110
l infirmiere	no 68	unknown -53
l instant	no -103	unknown 97
l oeil	no -109	unknown 139	yes -58
l on	no 83	yes -69
l ont	no -205	yes 223
l orage	no 58	yes -47
l ordinateur	no 100	yes -83
l ordre	no -99	unknown 129	yes -75
l oued	no 66	yes -54
la bache	no -49	yes 80
la baie	no 141	yes -116
la baignoire	no -146	yes 178
la bande	unknown -77	yes 97
la batterie	no 162	unknown -55	yes -104
la boite	yes 55
la boue	no 76	yes -63
la bougie	no 123	yes -92
la boulangerie	yes 74
la brigade	no 89	yes -71
la buanderie	no 104	yes -74
la cage	no -145	yes 165
la caisse	no 132	yes -104
la cave	no 105	yes -75
la ceinture	no -142	yes 168
la chaine	no 172	yes -147
la chambre	no 87	yes -60
la cheville	yes 67
la circulation	no -137	yes 162
la clavicule	no 114	unknown -40	yes -77
la clinique	no -179	unknown 176	yes -80
la cloture	no -202	unknown -40	yes 236
la colonne	no -155	yes 188
la commune	no 137	yes -106
la compagnie	no -122	unknown 173	yes -73
la copropriete	no -140	yes 163
la creche	no -284	unknown 235	yes -104
la cuisine	no 123	yes -100
la dame	no -148	yes 173
la debroussailleuse	no -78	yes 100
la dedans	unknown 194	yes -199
la devanture	no 108	yes -84
la douche	no -128	unknown -47	yes 162
la fac	no 176	yes -148
la facade	no 60	unknown 51	yes -120
la facture	no 120	unknown -49	yes -67
la famille	yes 56
la fenetre	no -52	unknown -41	yes 87
la feuille	no -144	yes 164
la file	no -127	yes 165
la foudre	no 130	yes -105
la fumee	no -87	yes 121
la gendarmerie	no 90	yes -54
la grele	no 130	unknown -49	yes -85
la haie	no -58	yes 74
la hotte	no 87	yes -69
la jambe	no -91	yes 117
la levre	no -121	yes 138
la longueur	no -163	unknown -48	yes 195
la machin	no 96	yes -77
la main	no 53	unknown -50
la mairie	no 171	unknown -64	yes -110
la maison	no 44	unknown 42	yes -87
la marechaussee	no 53
la moindre	yes 64
la moto	no -53	yes 84
la multiprise	no 112	yes -95
la neige	no 145	yes -106
la nuit	no 58
la nuque	no -124	yes 144
la peinture	no -89	unknown 129	yes -53
la petite	no 40
la piscine	no 121	yes -87
la piste	no 121	unknown -68	yes -62
la plage	no 117	unknown -41	yes -74
la plainte	no 105	yes -83
la pluie	no 132	yes -105
la poitrine	no -142	yes 168
la porte	no 106	yes -73
la portiere	no -142	unknown 77
la priorite	no -68	yes 82
la remorque	yes 45
la reserve	no 94	yes -81
la riviere	no 80	yes -66
la rocade	no -122	unknown 206	yes -125
la roue	no 149	yes -122
la route	no -67	unknown 97	yes -51
la rue	no 112	yes -77
la saint	no 132	yes -108
la scie	no 116	yes -84
la secheresse	no 74	yes -48
la serrure	no 134	yes -107
la societe	no -72	unknown -45	yes 110
la sortie	unknown 51	yes -79
la table	unknown -42	yes 56
la tempete	no -123	yes 159
la terrasse	no 129	yes -110
la tete	no -44	yes 70
la toiture	no 74	yes -45
la tole	no -48	yes 78
la tornade	no 157	yes -133
la veille	no 105	yes -79
la veranda	no 115	yes -92
la vitre	no 52
la vitrine	no -157	yes 183
la voisine	no -158	yes 191
la voitur	no 179	yes -149
laba*	no -88	yes 107
labas	no -88	yes 107
labo*	unknown -45	yes 80
lace*	no 156	yes -130
lach*	no -43	yes 73
lache	no -43	yes 73
lache mon	unknown -40	yes 73
lail*	no -174	yes 205
laile	no -174	yes 205
laile laile	no -174	yes 205
laisse choir	no 50	unknown -53
laisse la	no 151	yes -121
laisse une	no 152	yes -121
lamb*	no 115	yes -92
lamp*	no 179	yes -149
lanc*	yes 56
lance	yes 56
lang*	no 86	yes -69
langue	no 86	yes -69
lass*	no 102	yes -72
lassurance	no 74	yes -53
lassurance lassurance	no 74	yes -53
late*	no -114	yes 145
lateral	no -114	yes 145
lava*	no 100	unknown -43	yes -53
lavabo	no 100	unknown -43	yes -53
lave	no 63
lave a	no -141	unknown -47	yes 162
lave linge	no 83	yes -58
lave vaisselle	no 94	yes -62
lavo*	no 57
le 11	no -80	yes 96
le 1er	no 118	yes -98
le 6	unknown -54
le 9	no -111	yes 124
le balcon	no 98	yes -76
le bassin	unknown -78	yes 53
le bras	yes 52
le bus	no 77	yes -52
le cable	no 89	yes -69
le canape	no -159	yes 180
le carrelage	no 117	yes -95
le champ	no 101	yes -77
le chantier	no 176	yes -136
le chat	no 118	yes -96
le chauffeur	no -117	yes 144
le chien	no -153	yes 181
le client	no -184	yes 200
le col	no 114	yes -86
le commissariat	no 160	yes -128
le conducteur	no -115	yes 143
le constat	no -108	yes 139
le controle	no 124	yes -99
le cote	yes 54
le coup	no 84	yes -63
le courant	no 76	yes -63
le cul	no -148	yes 176
le cycliste	no -82	yes 108
le depot	no 101	yes -77
le dos	no 159	yes -130
le feu	no -106	yes 130
le frigo	no 145	yes -125
le froid	no 139	unknown -74	yes -74
le garage	unknown 85	yes -91
le garde	no 85	yes -66
le gars	no -104	yes 138
le gel	no 122	unknown -41	yes -81
le joint	no 69	yes -43
le lavabo	no 62	unknown -40
le lendemain	no -151	unknown -56	yes 196
le machiniste	no -135	yes 159
le mec	no -163	yes 181
le medecin	no -47	yes 61
le mien	no 58
le moindre	unknown 194	yes -199
le moment	no -140	yes 175
le monsieur	no -107	yes 128
le moteur	no 65	yes -44
le mur	no 149	yes -119
le muret	no 81	unknown -44	yes -43
le papier	no -123	yes 141
le pare	unknown -53
le parking	no -93	unknown 51
le parquet	no -65	yes 108
le passage	no -148	yes 169
le piano	no -58	yes 84
le pied	no -127	yes 150
le placo	no 149	yes -118
le plancher	no 199	yes -161
le poignet	no 73	yes -51
le radiateur	yes 59
le retro	no -157	yes 180
le rez	no 86	yes -70
le robinet	no 55
le salon	no 128	yes -104
le scooter	unknown -52	yes 49
le siege	no 126	unknown -50	yes -76
le soir	no 57	yes -41
le sous	no 137	unknown -42	yes -95
le stop	no -130	yes 146
le syndic	no -162	yes 199
le tapis	no 120	yes -90
le tel	no 94	yes -73
le telephone	yes 72
le temps	no 102	yes -83
le tendon	no 148	yes -124
le toit	no 70	unknown 75	yes -151
le tramway	no -92	yes 112
le trottoir	no -175	yes 195
le vehicule	no -170	yes 208
le vent	yes 49
le verre	no -76	unknown 137	yes -110
le voisin	no -136	unknown 45	yes 83
lege*	no 89	yes -59
legerement	no 155	yes -116
lend*	no -151	unknown -56	yes 196
lendemain	no -151	unknown -56	yes 196
lent*	no -187	unknown -124	yes 219
les cles	no 91	yes -76
les clientes	no 89	yes -73
les clients	no 92	yes -76
les deux	no -81	yes 55
les enfants	no 41
les flic	no -76	yes 104
les fortes	no 179	unknown -46	yes -142
les lunettes	no -216	yes 239
les malfaiteurs	no 86	yes -72
les murs	yes 52
les pieds	no -61	yes 78
les policiers	no -84	yes 115
les pompiers	yes -58
les pots	no 170	yes -138
les voisins	no -58	yes 78
les yeux	no -66	yes 94
lett*	no 161	unknown -73	yes -86
lettres	no 111	yes -83
leur	no -87	yes 114
leur*	no -66	yes 88
leurs	no -66	yes 88
leve*	no 188	yes -164
levr*	no -121	yes 138
levre	no -121	yes 138
leza*	no 98	yes -64
libe*	no -113	yes 149
lign*	no -149	unknown 194	yes -77
ligne	no -149	unknown 194	yes -77
limo*	no 164	yes -131
ling*	no 110	yes -85
linge	no 114	yes -88
lit	no 136	yes -107
litr*	yes 67
litres	yes 67
livr*	no -131	yes 109
livraison	no -117	unknown 86
livraison a	no -166	unknown 113
livreur	no -135	yes 164
livreur a	no -89	yes 112
lmou*	unknown -43
lo	no 53
lo de	no -88	yes 109
loca*	no -78	yes 107
locataire	no -233	yes 254
loin	no 148	yes -117
lol	no 155	yes -116
long*	no -114	yes 149
longue	yes 60
longueur	no -163	unknown -48	yes 195
lors	yes 44
lors d	no -173	yes 197
lors de	no -52	yes 78
lors du	no 170	unknown -42	yes -130
lot	no -139	unknown -47	yes 163
loue	no -180	yes 195
loui*	no -99	yes 115
louis	no -99	yes 115
lour*	unknown -43	yes 48
lourd	no -99	unknown -42	yes 141
lui	no -45	yes 76
lui a	no 120	unknown -40	yes -76
lui il	no -136	yes 160
lumi*	no -142	unknown 218	yes -165
lumiere	no -142	unknown 218	yes -165
lund*	unknown -43
lundi	unknown -43
lundi matin	no 81	yes -52
lundi soir	yes 42
lunette	no 265	unknown -60	yes -215
lunettes	no -179	yes 201
lunettes de	no -180	yes 197
lust*	no -131	yes 150
lustre	no -131	yes 150
m a	yes 51
m appelle	no -143	yes 165
m avait	no -275	unknown 152	yes 113
m est	no -49	yes 74
m ont	no 100	yes -77
ma 208	unknown -44	yes 46
ma belle	no -82	unknown -46	yes 120
ma faute	no -86	yes 113
ma femme	no -136	unknown 73	yes 47
ma fille	no -56	unknown 63
ma grand	no 49
ma main	no 91	yes -77
ma mere	no 53
ma montre	no -104	yes 124
ma niece	no -137	unknown -45	yes 177
ma plainte	no 112	yes -87
ma portiere	no -180	yes 142
ma propre	unknown -55	yes 56
ma salle	no -73	yes 98
ma soeur	no 67	yes -45
ma tire	no 120	yes -88
ma voie	no -169	yes 194
ma voisine	no -47	unknown -52	yes 82
ma voiture	no -56	yes 42
ma zoe	no 207	yes -178
mach*	yes 40
machin	no 96	yes -77
machine	yes 48
machine a	no 72	unknown -60
machiniste	no -135	yes 159
mada*	no -89	yes 115
madame	no -89	yes 115
maga*	no -97	yes 130
magasin	no -97	yes 130
mai	no 89	yes -50
main a	yes 55
main courante	no -72	unknown 146	yes -99
main est	no 65	yes -55
main*	no 47	yes -52
mains	no 125	unknown 43	yes -175
maintenant	yes 60
mair*	no 152	unknown -47	yes -100
maire	no 129	yes -95
mairie	no 171	unknown -64	yes -110
mais c	no 85	yes -75
mais ca	no -158	yes 193
mais elle	unknown -66	yes 75
mais il	no -53	yes 90
mais ils	no 146	yes -125
mais je	no 132	yes -103
mais l	no 113	yes -93
mais la	no 63	yes -51
mais les	no 59
mais lui	no -141	yes 165
mais pas	unknown 86	yes -115
mais*	no 40	yes -58
maison	no 78	yes -103
maison de	no 115	yes -89
mal	no -53	yes 91
mal au	no -97	yes 135
mal mais	no 47
malade	yes 40
malf*	no 86	yes -72
malfaiteurs	no 86	yes -72
malfaiteurs sont	no 86	yes -72
mama*	no -113	yes 137
maman	no -113	yes 137
mami*	no -63	yes 88
mamie	no -63	yes 88
mang*	no -139	unknown 217	yes -134
mange	unknown 122	yes -127
mani*	no 116	yes -84
mano*	no -158	yes 192
manoeuvre	no -166	yes 191
mant*	no 166	yes -142
manteau	no 166	yes -142
marche	yes -63
marche arriere	no 110	unknown -51	yes -73
mardi 10	no -121	yes 134
marechaussee	no 53
mari a	no -105	yes 138
mari*	yes 71
mariage	no 52
mariage de	no 75	unknown -46
marj*	no -195	unknown -41	yes 216
marjane	no -195	unknown -41	yes 216
maro*	yes 71
marque	no -79	yes 96
marr*	no -158	unknown -43	yes 200
mart*	no 75	yes -56
martelee	no 75	yes -56
mass*	yes 70
mat	yes 44
mate*	yes 58
matelas	no 74	yes -58
matin au	no 122	yes -88
matin avec	no -182	unknown -93	yes 245
mdr	no 180	unknown -47	yes -142
me dire	no -233	unknown 282	yes -131
me dit	no 46
me fait	no -136	yes 156
me l	yes 58
me suis	no 87	yes -60
mec	no -192	yes 219
mec a	no -163	yes 181
mec en	no -182	yes 207
meca*	yes 66
mecanique	yes 66
mech*	no -100	yes 118
mechant	no -100	yes 118
mechant mais	no -100	yes 118
mede*	no -47	yes 61
medecin	no -47	yes 61
mell*	no 226	yes -200
melo*	no -89	yes 123
melon	no -221	yes 243
meme	no 54
meme les	no 154	yes -132
meme pas	no 176	unknown -57	yes -126
mena*	no 72	unknown -73
menace	no 246	unknown -123	yes -122
menton	no 97	unknown -43	yes -52
merc*	no 107	unknown -42	yes -62
merci	no 117	unknown -46	yes -68
merci de	no 118	unknown -61	yes -60
mercredi	no 69	yes -40
mercredi dernier	no 69	yes -40
mere a	unknown -42	yes 69
mere va	yes 42
mes courses	no -79	unknown 159	yes -132
mes deux	no 140	yes -103
mes enfants	no -53	yes 94
mes parents	no 160	unknown -75	yes -96
mes quatre	no -103	yes 118
mes voisins	no -200	yes 223
mesu*	yes 71
metr*	no 150	yes -107
metre	no 146	yes -117
metre metre	no 146	yes -117
metres	no 84	yes -47
metro	no 228	unknown -45	yes -187
meub*	no 131	yes -95
meubles	no 92	yes -76
meubles hauts	no 86	yes -70
meuf	no 56
meul*	no 134	yes -103
meur*	no 101	yes -72
mi	unknown -43
micr*	yes 55
mien	yes 42
mien*	no -170	yes 192
miet*	no -57	yes 69
miettes	no -57	yes 69
mieu*	no 139	yes -109
mieux	no 139	yes -109
mili*	yes 43
milieu	yes 43
mill*	no 146	yes -116
mille	no 146	yes -116
mino*	no 192	unknown -46	yes -149
miro*	no 148	unknown -64	yes -80
miroir	no 118	unknown -76	yes -43
mis un	no -55	yes 76
mis une	no 44
mito*	no -183	yes 201
mm	no 207	yes -179
mme	no -96	yes 113
mobi*	unknown -64	yes 40
moha*	no -113	yes 134
moi	no -71	yes 42
moi a	unknown -42	yes 55
moi aussi	no 47
moi ca	no -83	unknown 156	yes -111
moi et	no -130	unknown -40	yes 166
moi j	unknown -44
moi je	unknown -43
moi non	no -123	yes 151
moi on	yes 55
moi pas	no -80	unknown -40	yes 122
moi qui	no -154	yes 194
moin*	yes -67
moindre	unknown 63
moins	no 182	yes -145
mois	unknown -50	yes 85
mois*	no 91	yes -59
moisissures	no 113	unknown -45	yes -76
moll*	no -124	yes 154
mollet	no -124	yes 154
mome*	no -69	yes 99
moment	no -69	yes 99
moment ou	yes 49
mon aine	no 105	yes -87
mon assurance	no -165	unknown 120
mon balcon	no -214	yes 242
mon beau	unknown -71	yes 82
mon capot	no -48	unknown -44	yes 91
mon chien	no -108	yes 67
mon coffre	no -77	yes 107
mon collier	no 126	yes -99
mon cote	no -128	yes 151
mon cousin	no -133	yes 157
mon epouse	no -44	yes 65
mon iphone	no 132	yes -102
mon locataire	no -164	yes 178
mon mari	no -90	yes 60
mon mur	no -140	yes 167
mon pare	no -222	unknown 212	yes -46
mon pere	no 83	yes -55
mon petit	yes 63
mon portable	no 83	yes -55
mon portefeuille	no 98	yes -85
mon propre	no 211	unknown -65	yes -177
mon sac	no 96	yes -71
mon salon	no -183	yes 208
mon telephone	no 168	yes -148
mon toit	no 117	yes -88
mon vehicule	no -104	unknown 158	yes -79
mon velo	no 45
mon voisin	no -160	unknown -40	yes 201
mons*	no -76	yes 97
monsieur	no -86	yes 108
monte	no -100	yes 132
montre	yes 46
moqu*	no -86	yes 109
moquette	no -86	yes 109
mora*	no 42
morc*	yes 59
morceaux	no -71	yes 100
mord*	unknown -44	yes 48
mordu	unknown -44	yes 48
mordu la	no -61	unknown -50	yes 97
mordu ma	no -79	yes 96
mort	no 78
mort*	unknown 63	yes -48
morte	unknown 63	yes -48
morte je	no 106	yes -77
mosq*	no 51
mot	no -87	yes 43
mota*	no -104	yes 129
motard	no -104	yes 129
motard m	yes 48
mote*	no 65	yes -44
moteur	no 65	yes -44
moto	yes 58
moto de	no -154	yes 192
moto m	no 84	yes -72
mouille	no -92	yes 115
mouille personne	no 53	yes -46
mous*	no 106	yes -70
moye*	no 139	yes -112
moyen	no 139	yes -112
mult*	no 112	yes -95
multiprise	no 112	yes -95
municipale a	no -106	yes 123
mur	unknown -44	yes 69
mur de	yes 61
mur du	no 150	yes -123
mure*	no 81	unknown -44	yes -43
muret	no 81	unknown -44	yes -43
musi*	no 166	yes -125
n avais	no -63	yes 86
n avait	no -121	unknown -45	yes 164
n avons	no -71	yes 92
n en	no -57	unknown 77
n etait	no -77	yes 99
n ont	no 57
n ose	no 106	yes -87
nati*	yes 53
nationale	no -93	yes 111
natu*	no 77	yes -55
naturelle	no 77	yes -55
ne	yes 41
ne pas	no -137	yes 164
ne s	no -197	yes 231
ne sais	no -102	unknown 131	yes -64
ne se	no -194	unknown -43	yes 235
ne veux	no -78	yes 96
neig*	no 123	yes -89
neige	no 123	yes -89
nez	no 79	yes -43
ni	no 40	yes -43
ni blesse	unknown 123	yes -152
ni constat	no -241	unknown 105
ni police	unknown -64	yes 89
niec*	no -137	unknown -45	yes 177
niece	no -137	unknown -45	yes 177
nive*	no -88	yes 115
niveau	no -88	yes 115
noir	no 45	unknown 82	yes -130
noir*	no 66
noircie	no -91	yes 111
noire	no 100	yes -67
nom	no -56	yes 92
non	no -119	unknown 46	yes 73
non plus	no -114	yes 95
nos	unknown -42	yes 65
note	no -127	yes 155
notr*	no -70
notre	no -70
notre vehicule	no -223	unknown 107
nou	no 183	unknown -41	yes -140
nous	yes 41
nous a	yes 45
nous avons	no -53	yes 87
nous etions	no -87	yes 113
nous n	no -94	yes 116
nous on	no 43	unknown -59
nous ont	no -50	yes 63
nous sommes	no 97	yes -71
noye	no 162	yes -125
noye*	no 85	unknown -62
noyee	unknown -53	yes 46
nu	no 145	yes -116
nuit	no 88	yes -57
nuit a	no 124	yes -98
nuit de	no 70
nuit du	no 53
nuit sans	no 151	unknown -63	yes -92
nuit*	no 139	unknown -40	yes -97
nul	no 55
nul n	no 48
nul ne	no 164	yes -128
nume*	no -104	unknown -40	yes 141
numero	no -104	unknown -40	yes 141
nuqu*	yes 59
nuque	yes 59
nuque et	no -94	yes 105
o	no 59
obse*	no -63	yes 89
occu*	no -153	unknown 105
occupant	no -172	yes 202
oeil	no -49	unknown 106	yes -69
oise*	no 72	yes -53
oiseau	no 72	yes -53
ok	unknown -63	yes 60
okay	no 68	unknown -47
on attend	no -88	yes 112
on dirait	no 125	yes -93
on est	no -94	unknown -44	yes 143
on etait	no -117	unknown 53	yes 62
on fe	no 66	unknown -47
on l	no 41
on lui	no 138	yes -110
on m	no 80	yes -51
on ma	no 168	yes -134
on n	no -55	yes 87
on ne	no 49
on pri	no 173	yes -137
on s	yes 50
ont arrache	no 69	yes -56
ont entendu	unknown -47
ont ete	no 105	yes -76
ont fait	no -65	yes 96
ont jete	no 113	yes -81
ont mis	no 151	yes -132
ont pas	no 76	yes -53
ont peri	unknown -60	yes 72
ont pris	no 56	yes -41
ont releve	no 113	yes -92
ont rempli	no -94	yes 113
ont rien	no 64	yes -45
ont tout	no -102	unknown 49	yes 48
onze	yes 51
oper*	no 60
opere	no 111	yes -69
opere hier	no 114	yes -91
orag*	no 101	yes -77
orage	no 85	yes -65
orage de	no 76	yes -61
oran*	unknown -45	yes 63
ordi*	no 64
ordinateur	no 64
ordinateur portable	no 56
ordr*	no -99	unknown 129	yes -75
ordre	no -99	unknown 129	yes -75
orei*	no -41	yes 70
oreille	no -41	yes 70
orig*	no -80	unknown -73	yes 133
origine	no -80	unknown -73	yes 133
orte*	no 40	unknown -40
orteil	no 60	unknown -51
orth*	no 238	unknown -84	yes -172
ose	no 79	yes -62
ose plus	no 125	yes -106
osi	no -111	yes 143
ou	no -109	unknown 220	yes -132
ou je	no -198	unknown 267	yes -124
oubl*	no 117	yes -85
oublie	no 117	yes -85
oued	no 66	yes -54
oued a	no 52	yes -41
ouf	no 62	unknown -41
outi*	no 150	yes -122
outils	no 131	yes -110
ouve*	no 69
ouver	no 110	yes -79
ouvert	no 83	yes -46
ouvert la	no 180	unknown -46	yes -134
ouvert le	no 145	unknown -49	yes -94
ouverte	unknown -40
ouvr*	yes 57
ouvrier	no -224	yes 243
ouvriers	unknown -40	yes 50
pa de	unknown 86	yes -82
pa voulu	no -61	yes 93
pa vu	no 149	yes -120
pail*	no 93	yes -76
paille	no 93	yes -76
pale*	no 162	unknown -54	yes -104
palettes	no 100	yes -77
pali*	unknown -44
palier	unknown -44
pann*	unknown 88	yes -128
panne	no -74	unknown 181	yes -141
panneaux	no 99	unknown -52	yes -47
panneaux solaires	no 99	unknown -52	yes -47
pano*	no -74	yes 95
panoramique	no -74	yes 95
pans*	no 215	yes -197
papi*	no -95	yes 124
papier	no -105	yes 137
par	no -53	yes 60
par le	no 105	yes -76
par les	no -189	yes 214
par mon	no -67	unknown 159	yes -106
par un	no -110	yes 150
par une	no -189	yes 220
para*	no 124	yes -88
parapluie	no 123	yes -100
parasol	no -72	yes 93
parc*	yes 58
parce	yes 44
parce qu	no -45	yes 66
pard*	no -105	yes 126
pardon	no -105	yes 126
pare	unknown 41
pare brise	unknown 78	yes -79
pare choc	no -115	unknown -47	yes 145
pare chocs	no -58	unknown -55	yes 116
pare*	no 121	unknown -41	yes -79
parents	no 142	unknown -49	yes -92
parf*	no 124	yes -102
parking du	no -82	yes 111
parking souterrain	no 131	yes -105
parl*	yes 45
parle	no -106	yes 141
parlent	no 213	unknown -40	yes -186
paro*	no 203	yes -172
paroi	no 203	yes -172
parp*	no 81	yes -59
parpaings	no 81	yes -59
parq*	unknown -45	yes 45
parquet	unknown -45	yes 45
parquet gondole	no 101	unknown -94
part entre	no 218	unknown -56	yes -166
part mon	yes 44
part pas	no -166	yes 190
parti	no -73
parti j	no -171	unknown 176	yes -76
partie	yes 51
parties	no -88	yes 114
partir	no 71	yes -56
partou	no -41	yes 72
partout	yes -44
pas a	no -140	yes 157
pas arrete	no -150	yes 178
pas d	no -84	yes 102
pas en	no -72	unknown -52	yes 121
pas encore	no 75	yes -86
pas ete	yes 56
pas eu	yes 54
pas faire	no -205	yes 234
pas fait	yes 66
pas il	no -118	yes 153
pas juge	unknown 107	yes -119
pas la	no 72	unknown -40
pas le	no -192	unknown 183
pas mal	unknown -46	yes 63
pas pu	no 49
pas survecu	no 133	yes -117
pas un	unknown 88	yes -123
pas une	unknown 41
pas voulu	no 64
passage	no -126	yes 148
passage pieton	no -91	yes 115
passager	no -154	unknown 171
passagere	no -92	yes 111
passais	no 79	yes -56
passait	no -63	yes 90
passe	no 86	unknown -47
passe sur	yes 53
passee chez	no -81	yes 94
passeport	no 198	unknown -44	yes -163
passes	no 49
passes par	no 86	yes -72
past*	no -128	yes 154
pasteur	no -138	yes 166
pati*	no -142	unknown -42	yes 174
patient	no -251	yes 273
paum*	no 128	yes -106
paume	no 128	yes -106
pauv*	no 133	yes -108
pauvre	no 133	yes -108
paye	no -320	unknown 218	yes 101
pdt	no 58	unknown -50
peag*	no -120	unknown -45	yes 164
peage	no -120	unknown -45	yes 164
peage de	no -107	unknown -49	yes 158
peine	no -74	unknown -43	yes 118
peinture	unknown 73	yes -59
pelle	yes 66
pelle mecanique	yes 66
pend*	no 68	yes -65
pendant	no 53	yes -56
pendant l	no 168	unknown -46	yes -118
pendant la	no 61
pendant qu	no 103	yes -83
pendant que	unknown 156	yes -183
pendant une	no 175	yes -145
pens*	no 84	yes -44
pense	no 178	unknown -41	yes -143
perc*	no -81	yes 112
perce	no -47	yes 65
percute	no -91	yes 125
percute a	no -67	unknown -49	yes 102
percute mon	no -167	yes 199
percute un	yes 54
percutee	no -188	yes 212
perd*	no 56
perdu	no 53	unknown -40
perdu le	no 124	yes -99
pere qui	no 140	unknown -54	yes -96
peri	unknown -60	yes 72
perm*	no 101	unknown -56	yes -48
permis	no 95	unknown -66
persone	yes 66
persone a	yes 66
personne a	no -131	yes 151
personne de	yes 53
personnel	no 74	yes -57
peta*	no 79	yes -52
petard	no 79	yes -52
pete	unknown -41
petit	no -57	yes 88
petit choc	no -73	unknown -44	yes 117
petite	unknown 96	yes -114
petits	no 66	yes -40
petr*	no 71	yes -59
petrin	no 71	yes -59
peu	no 54
peu de	no 118	yes -89
peug*	yes 55
peugeot	yes 55
peur	no -130	yes 158
peut	no 154	unknown 73	yes -225
peut etre	no 57	unknown 112	yes -178
phal*	no 159	yes -127
phar*	no 81	unknown -56
phare	unknown -50
phares	no 58	unknown -76
phot*	unknown 41	yes -43
phys*	no 116	yes -87
physiquement	no 108	yes -79
pian*	no -58	yes 84
piano	no -58	yes 84
pick*	no 130	yes -96
piece	unknown 45
piece de	no -59	unknown 121	yes -97
pieces	unknown -81	yes 80
pied	no 47
pieds dans	no -61	yes 78
pier*	no 96	yes -65
pierre	no 118	yes -78
pierres	no 68	yes -48
piet*	no -117	yes 151
pieton	no -117	yes 151
pile	no 73	unknown -57
pili*	no 211	unknown -44	yes -172
pilier	no 211	unknown -44	yes -172
pilo*	no -120	yes 154
pilote	no -120	yes 154
pin	unknown -45	yes 71
ping	no 137	yes -108
ping pong	no 137	yes -108
piqu*	no 243	unknown -44	yes -193
pique	no 148	unknown -43	yes -100
pisc*	no 128	yes -93
piscine	no 128	yes -93
piscine et	no 111	unknown -40	yes -68
pist*	no 106	unknown -43	yes -59
piste	no 106	unknown -43	yes -59
place	no -40	yes 70
place les	yes 52
placo	no 149	yes -118
placo est	no 149	yes -118
plaf*	no -109	yes 83
plafon	no -170	unknown -41	yes 214
plafond	no -100	yes 63
plafond de	no -72	yes 95
plag*	no 117	unknown -41	yes -74
plage	no 117	unknown -41	yes -74
plai*	no 63
plaint	no -148	yes 174
plaint de	no -108	yes 143
plainte	no 78	yes -53
plainte a	no 107	yes -76
plainte au	yes 47
plainte avec	no 151	yes -116
plainte en	no 90	yes -59
plainte est	no -141	unknown 193	yes -87
plainte pas	no 95	yes -69
plainte pour	no -85	unknown -57	yes 122
plak	no 72	unknown -53
plan*	no 79
planche	no 115	yes -89
plancher	no 199	yes -161
plane	no -97	yes 125
plaque d	no 123	yes -93
plaques	no 116	yes -84
plat	no -249	unknown 176	yes 70
plat*	no 118	yes -86
platre	no 151	yes -125
plei*	no 77	unknown -42
plein	no 176	unknown -50	yes -124
pleu*	yes 49
pleure	no -40	yes 79
plie	no -78	yes 107
pliee	no -71	yes 97
plin*	no 85	yes -55
plinte	no 47
plom*	unknown 71	yes -52
plombier	unknown 71	yes -52
plu	no 138	yes -116
plui*	no 102	yes -81
pluie	no 132	yes -105
pluies	no 72	yes -58
plus de	no 61	yes -51
plus elle	no -165	yes 192
plus et	no -55	unknown 84	yes -54
plus il	no -133	yes 152
plus la	no 105	yes -80
pneu*	no 161	unknown -62	yes -96
pneus	no 141	unknown -69	yes -71
pneus creves	no 76	yes -50
poid*	unknown -48	yes 57
poids	unknown -48	yes 57
poids lourd	no -99	unknown -42	yes 141
poig*	yes 49
poignet	yes 49
poignet qui	no 66	yes -42
poin	no -231	unknown -51	yes 250
poin*	yes 73
point	no -131	unknown -43	yes 178
point de	no -243	unknown -42	yes 280
points	no 59	yes -45
points de	no -42	yes 55
pois*	no -45	yes 68
poisson	no -45	yes 68
poit*	no -142	yes 168
poitrine	no -142	yes 168
poitrine a	no -142	yes 168
police a	no -85	yes 49
police arrive	no -168	unknown -41	yes 207
police je	no 170	unknown -47	yes -123
police l	no -208	yes 232
police ni	unknown -64	yes 89
police non	no -373	unknown 224	yes -63
police sur	no -162	unknown -43	yes 203
police venue	no 73	yes -60
policiers	no -84	yes 115
pomm*	no 100	yes -77
pomp*	no 45	yes -55
pompe	no 106	yes -72
pompe de	no 106	yes -72
pompiers	yes -62
pompiers sont	no 121	yes -97
pompiers venus	no 118	yes -92
pong	no 137	yes -108
port arriere	no 149	yes -120
port*	yes 44
portable	no 69
portail	no 250	unknown -40	yes -211
porte d	no 83	yes -69
porte de	no 148	yes -117
porte du	no -80	yes 102
porte plainte	unknown 48	yes -53
porte plinte	no -72	yes 91
porte une	no -334	unknown -81	yes 356
porte vitree	no 80	yes -66
portefeuille	no 98	yes -85
porter	no -86	unknown -44	yes 132
porter plainte	no -150	unknown -42	yes 186
portiere	no -171	yes 131
portiere au	no -63	yes 81
portiere j	no -86	yes 98
portuaire	no -235	unknown -72	yes 306
pose	no 75	yes -82
pose sur	no 104	unknown -43	yes -60
pose*	no 102	yes -86
posee	no 102	yes -86
post*	no 128	yes -110
poste	no 128	yes -110
pot	no 71
pot catalytique	no 71
pots	no 170	yes -138
poub*	no 147	yes -122
poubelles	no 114	yes -90
poul*	no 138	unknown -40	yes -96
poup*	no -99	unknown -58	yes 131
pour l	no -124	unknown 156	yes -46
pour la	no 141	yes -98
pour le	no 64	unknown -55
pour les	no -97	unknown 153	yes -119
pour moi	no 101	unknown -40	yes -71
pour mon	no 166	unknown -51	yes -118
pour son	no 64	unknown -45
pour trois	no 252	unknown -72	yes -191
pour un	no 61	unknown -42
pour une	unknown -45	yes 45
pour*	no -151	unknown 196	yes -102
pous*	no -51	yes 85
pousse	no 44
pousse contre	no -77	unknown -42	yes 120
pousses	no -177	yes 209
pout*	unknown -49
poutre	no -50	unknown -44	yes 85
pr	unknown -40	yes 63
pr la	no -102	yes 126
precise qu	no -119	yes 144
pref*	yes 74
prefere	no -97	yes 123
prej*	no -185	yes 210
prejudice	no -185	yes 210
prejudice corporel	no -185	yes 210
prem*	no -85	yes 103
premier	no -85	yes 103
pren*	no 106	yes -70
prendre	no 77	yes -45
prendre nos	no -155	yes 178
pres*	no -62	unknown 50
present	unknown -41	yes 71
presente	unknown 119	yes -140
presque	yes 42
pressee	no -178	yes 213
pret*	no -125	yes 152
pretend	no -125	yes 152
pretend que	no -125	yes 152
prev*	unknown 140	yes -145
prevenu	unknown -74
prevenue	no -254	unknown 241	yes -159
pri	no 164	yes -124
prio*	no -68	yes 82
priorite	no -68	yes 82
priorite a	no -69	yes 82
pris	no 40
pris de	unknown -41
pris feu	no 119	yes -96
pris l	no 125	yes -95
pris la	no 56
pris les	no -97	yes 120
pris ma	no 81	yes -65
pris mon	no 88	yes -61
proc*	no 49
proces	no -67	unknown 53
proces verbal	no -67	unknown 53
prof*	unknown 151	yes -211
proj*	no -315	unknown 132	yes 186
projete	no -218	unknown 201
propage	no -171	yes 190
propage a	no -171	yes 190
propre	no 126	unknown -58	yes -72
proprietaire	no 61
prot*	no 83	yes -61
pu	no 106	yes -82
pu de	no 220	yes -196
puis a	no -49	yes 77
pv	no 107	yes -85
qu a	no -72	yes 97
qu il	no 60
qu on	no -65	yes 84
quand j	no 159	unknown -64	yes -90
quand je	no -303	unknown 239	yes -48
quand un	no -77	yes 89
quar*	no 130	unknown -41	yes -88
quarante	no 159	unknown -60	yes -106
quat*	no -72	yes 103
quatorze	no -82	yes 115
quatre	no -68	yes 95
que c	no -44	yes 76
que ca	no -70	yes 101
que ce	no -137	yes 161
que de	no 100	yes -84
que dois	no 174	unknown -40	yes -143
que j	no -129	unknown 101
que l	no -56	unknown 71
que la	no 139	yes -121
que le	unknown 61	yes -46
que les	no 180	yes -143
que ma	no -123	yes 138
que mon	unknown 97	yes -79
que son	no -172	yes 192
quel	no -304	unknown 277
quel*	unknown 48	yes -81
quelqu	unknown 61	yes -81
quelqu un	unknown 61	yes -81
quelque	no 62	yes -85
quelque chose	unknown 112	yes -126
quelque part	no 218	unknown -56	yes -166
queu*	no -117	yes 153
queue	no -117	yes 153
queue de	no -93	yes 111
qui a	yes 62
qui ai	no -154	yes 194
qui est	no 102	unknown -43	yes -55
qui grandit	no -175	unknown 268	yes -195
qui ne	unknown -46	yes 49
qui nous	no 98	yes -81
qui s	no -152	unknown 72	yes 61
quit*	no 46
quittant	no -84	yes 123
quoi	no -250	unknown 171	yes 55
raba*	no 57	unknown 101	yes -175
rabat	no 154	yes -139
racc*	no -86	unknown 149	yes -102
raccord	no -86	unknown 149	yes -102
radiateur	no 61
radiateur a	yes 46
rafa*	no 91	yes -52
rafales	no 91	yes -52
raid*	no 100	unknown -49	yes -63
raide	no 100	unknown -49	yes -63
rais*	no -202	yes 219
rall*	no -60	yes 79
rama*	no 74
rapp*	no -81	yes 72
rapport	no -137	unknown -43	yes 180
rapport de	no -93	yes 119
ray	no 215	unknown -41	yes -170
raye ma	no -125	yes 150
rece*	no 59	unknown 86	yes -172
recepisse	no 142	yes -105
recepisse de	no 142	yes -105
rech*	no 133	yes -95
recl*	no -199	yes 224
reco*	no -56	yes 85
reconnais	no -123	yes 136
reconnu	no -151	yes 171
recousu	yes 44
recu	unknown 54	yes -81
recu un	no 115	yes -91
recu*	no -121	unknown -47	yes 173
recule	no -178	yes 208
recule dans	no -59	yes 76
recule sur	no -144	yes 162
redu*	no 220	unknown -47	yes -183
refa*	no -85	yes 116
refaire	no -85	yes 116
referme	unknown -42	yes 69
refu*	no -116	unknown 82
refuse	no -160	unknown 70	yes 87
refuse de	no -192	unknown 95	yes 89
refusee	no -65	unknown 127	yes -95
rega*	no -104	yes 125
regarder	no -104	yes 125
regu*	no 40
rele*	no -78	yes 120
releve	no -105	yes 146
remb*	no -318	unknown 391	yes -121
rembourse	no -308	unknown 55	yes 169
remo*	no -59
remonte	no 96	unknown -44	yes -51
remorque	no -116	unknown 132	yes -47
remp*	no -107	yes 132
rempli	no -108	yes 129
rempli avec	no -112	yes 138
rempli le	no -97	yes 116
rempli un	no -79	yes 102
remplir	no -178	yes 217
rend*	no 67	unknown -43
rendez	no 171	unknown -91	yes -86
rentre	yes 43
rentre de	no 87	yes -62
rentre dedan	no -65	yes 89
rentre dedans	no -141	yes 159
rentree	no 101	yes -81
renv*	no -120	yes 157
renverse	no -199	yes 227
renverse un	no -240	yes 269
renversee	no -45	unknown -47	yes 93
reparti	no -44	yes 59
repartie	no 116	yes -94
repo*	no -106	unknown 93
repond	no -120	unknown 218	yes -164
repond plus	no -223	unknown 254	yes -180
rese*	no 191	yes -151
reseau	no 205	unknown -51	yes -150
reserve	no 137	yes -104
reserve de	no 94	yes -81
reservoir	no 236	yes -207
resi*	no -181	unknown 292	yes -162
residence	no -75	unknown -64	yes 119
resp*	no -176	unknown 44	yes 111
respire	no 62
responsabilite	no -277	unknown 180	yes 62
ress*	unknown -40
rest*	no 45	unknown 44	yes -89
reste	no 87	yes -69
resto	no 164	unknown -44	yes -124
resu*	no -114	yes 135
resultat	no -114	yes 135
resultat le	no -114	yes 135
rete*	no 168	unknown -48	yes -119
reti*	no 170	yes -143
reto*	no 111	yes -81
retour	no 114	yes -82
retro	no -129	yes 165
retros	unknown -48
retrouve	no 131	unknown 41	yes -178
retrouve sa	no 203	yes -180
retrouvee	no -51	unknown -64	yes 99
retroviseur	unknown -62
reve*	no -81	unknown 68
rez	no 80	yes -67
rez de	no 80	yes -67
ri1	yes 59
ride*	no 118	yes -86
rideau	no 126	yes -88
rideau de	no 121	unknown -40	yes -87
rien	yes 46
rien de	no 40
rien et	no -182	yes 220
rien la	no -102	unknown -44	yes 143
rien moi	no -40	yes 58
rien n	no 95	yes -71
rien pas	unknown 159	yes -176
rigo*	no -102	yes 123
rigole	no -99	yes 118
rigole et	no -99	yes 118
rivi*	no 80	yes -66
riviere	no 80	yes -66
riviere est	no 80	yes -66
robe	no -227	yes 243
robe de	no -227	yes 243
roca*	no -122	unknown 206	yes -125
rocade	no -122	unknown 206	yes -125
romp*	no 147	yes -118
rond	no -113	yes 148
rond point	no -129	yes 168
rong*	no 128	yes -99
ronge	no 128	yes -99
ronge le	no 128	yes -99
rouge	no -63
rouge et	no -192	unknown 153
rouge il	no -216	yes 244
roul*	no -175	unknown 76	yes 90
roulais	no -141	yes 181
roule	no -223	yes 242
rouler	no -322	unknown 295	yes -64
rout*	no -81	unknown 124	yes -60
route	no -120	unknown 164	yes -76
route de	no -231	unknown 165
routier	no 42
roya*	no 63	unknown -45
royale	unknown -40	yes 45
royale est	unknown -40	yes 45
ruch*	no 179	unknown -54	yes -132
ruches	no 179	unknown -54	yes -132
rue	yes 56
rue de	no -119	yes 142
ruis*	no -70	yes 90
ruissele	no -70	yes 90
rupt*	no -123	yes 148
rupture	no -123	yes 148
rupture du	no -200	yes 225
s en	yes 50
s encastrer	no 61	yes -41
sa	no -102	yes 136
sa faute	no -76	yes 92
sa plaque	no -118	yes 140
sa portiere	no -111	yes 130
sabo*	no 235	yes -210
sac	no 137	yes -106
sac a	no 98	yes -70
sac et	no 91	yes -65
safi	no -179	yes 200
saig*	no -135	unknown 143	yes -53
saignait	no -108	yes 126
saignait du	no -108	yes 126
saigne	no -152	unknown 209	yes -136
saint	no 45
sais	no -88	unknown 111
sais pas	no 95	unknown -49	yes -47
sais*	no 132	yes -94
saisi la	yes 50
saisie	no 187	unknown -59	yes -155
sait	no 110	yes -80
sala*	no -101	yes 127
salam	no -88	yes 115
salle de	no -41	yes 74
salle des	no 201	unknown -42	yes -174
salo*	no 62
salon	no 62
salon de	no -199	yes 224
salu*	no 44
same*	yes 40
samedi	yes 40
samedi 7	no -60	yes 79
samedi a	no 125	yes -91
samedi vers	no -140	yes 156
sang	no 103	yes -66
sans que	no 128	yes -96
sans regarder	no -134	yes 153
sans rien	no -44	unknown -54	yes 107
sans un	unknown -41
sant*	no -170	unknown 169
sante	no -170	unknown 169
satu*	no 84	unknown -52	yes -40
sauf que	no 95	yes -69
saute	yes 46
savo*	no 80	unknown -73
savoir	no 80	unknown -73
scie	no 96	yes -68
scie*	no 120	yes -95
scoot	no 119	yes -97
scooter	yes 49
scul*	no -50	yes 72
se	no -125	unknown 58	yes 67
se plaint	no -124	yes 152
se porte	no 77
se sont	no -214	unknown 199	yes -80
sech*	no 159	unknown -47	yes -108
secheresse	no 74	yes -48
secheresse de	no 74	yes -48
seco*	yes 61
second	no -60	yes 81
secours	no -48	unknown -48	yes 81
sell*	no -51	yes 76
selle	no -51	yes 76
sema*	unknown 52	yes -55
semaines	unknown 61	yes -54
semi	no -281	unknown 205	yes 59
sens	no -144	unknown -43	yes 181
sens interdit	no -144	unknown -43	yes 181
sent*	no -120	yes 149
sentait	no -121	unknown -40	yes 159
senti	no -167	yes 189
sept	no 151	unknown -48	yes -102
serre	no -151	unknown 59	yes 79
serre le	no -191	unknown 178
serrure	no 122	yes -93
serrure de	no 92	yes -63
serv*	unknown 42	yes -71
serveur	no -74	unknown 243	yes -226
service	no 118	yes -74
ses	no -126	unknown 89
ses coordonnees	no -194	unknown 154
seul	no 85	yes -44
seul*	no 136	yes -107
seule	no 138	yes -110
seule sur	no 77	yes -66
si	unknown 121	yes -92
si quelqu	yes 44
sieg*	unknown -42
siege	unknown -57	yes 83
siege bebe	no -176	unknown -48	yes 200
sieges	no 111	yes -90
sign*	no -61	yes 57
signale	no -75	unknown 197	yes -227
signe	no -100	yes 123
signe des	no -88	yes 114
signer	no -47	yes 67
signer le	no -88	yes 104
sini*	no -160	yes 194
sinistre	no -155	yes 189
site	no 121	yes -94
six	no -61	unknown 92	yes -63
six semaines	no -213	unknown 195
slt	no -221	unknown -77	yes 298
slt g	no -221	unknown -89	yes 297
soci*	unknown -42
societe	no -72	unknown -45	yes 110
soeu*	no -96	yes 124
soeur	no -96	yes 124
soeur a	no -104	yes 117
soir du	no 57	yes -41
soir en	no 90	yes -72
soir l	no 79	yes -69
soit	no -86	yes 124
soix*	no -104	unknown -53	yes 134
soixante	no -104	unknown -53	yes 134
sol	no 140	yes -103
sola*	no 99	unknown -52	yes -47
solaires	no 99	unknown -52	yes -47
soll*	no -122	yes 145
somm*	no 90	yes -67
sommes	no 91	yes -66
somn*	no 62	unknown -48
somnolais	no 62	unknown -48
son	no -56	yes 88
son fauteuil	unknown -44
son nom	no -205	unknown -43	yes 238
son pere	no -162	yes 185
son plafond	no -136	yes 158
son velo	no -201	yes 224
sonn*	no 81	yes -54
sonne	no 81	yes -54
sont apparues	no 74	yes -48
sont en	no -70	yes 92
sont foutus	no 75	yes -61
sont intervenus	no 119	yes -92
sont pas	no 71
sont passes	no 49
sont venus	no 105	yes -81
sors	no -280	unknown 245	yes -91
sortait	yes 45
sortant	no -45	yes 84
sortant du	no -47	yes 86
sortant la	unknown -43	yes 68
sorti	no 160	yes -121
sorti a	no 122	yes -102
sortie	yes -56
sortie de	no 65	yes -44
sortie du	no 44
souf*	no 42	unknown -50
souffle	no 157	yes -118
souffre	unknown -73	yes 93
souh*	no -84	unknown 188	yes -198
souk	no 150	yes -120
soul*	no -74	unknown 124	yes -74
souleve	no -74	unknown 124	yes -74
sour*	unknown 116	yes -132
sous	unknown 45	yes -78
sous l	no -103	unknown 167	yes -117
sous la	no 104	yes -84
sous le	no 146	yes -116
sous sol	no 137	unknown -42	yes -95
sous*	no 66	yes -42
sout*	no 140	yes -113
souterrain	no 131	yes -105
spor*	no 130	yes -103
sport	no 130	yes -103
stan*	no -211	yes 230
stand	no -211	yes 230
stat*	no -61	unknown 135	yes -96
stationnee	no -101	unknown -97	yes 175
stationnement	no -182	unknown 220	yes -118
ster*	no 106	yes -85
sternum	no 106	yes -85
stoc*	no 74	yes -47
stop	no -101	yes 121
stop et	no -113	yes 135
stor*	no -81	yes 113
stra*	no -220	unknown 157
subi	no 121	yes -87
sui	yes 51
sui coupe	no 135	yes -109
sui fe	no -156	yes 175
suie	no 184	unknown -55	yes -127
suis allee	no 72	yes -43
suis en	no -259	unknown 226
suis fait	yes 44
suis pas	yes 40
suis rentre	no 53
suis tombee	no 130	unknown -49	yes -83
suit*	no 50
suite	no 50
suite a	no -72	yes 99
suite aux	no 118	yes -94
suiv*	no 249	unknown -134	yes -142
sult*	no -104	yes 130
sultan	no -104	yes 130
supe*	yes 77
sur l	no -182	unknown 140
sur la	no -60
sur les	unknown -41	yes 50
sur ma	no 73
sur mon	no -240	unknown 192
sur place	no -65	yes 94
sur toute	no -88	unknown -52	yes 131
sur un	no 81	unknown -45
sur une	unknown 84	yes -57
surt*	no 120	yes -97
surv*	no 133	yes -117
survecu	no 133	yes -117
susp*	no -90	yes 112
sutu*	no -109	yes 133
suture	no -42	yes 55
suv	no -226	yes 255
svp	no 62	unknown -64
svp svp	no 62	unknown -64
synd*	no -162	yes 199
syndic	no -162	yes 199
t	unknown -48	yes 52
t elle	unknown -69	yes 55
ta	no -204	yes 222
table	unknown -46
table de	no 115	unknown -47	yes -62
tablette	no 44	unknown -59
tach*	no -140	unknown 135
tache	no -65	unknown 173	yes -131
tail*	unknown -118	yes 74
talo*	no -130	yes 144
talon	no -130	yes 144
tamp*	no -40	yes 64
tang*	no 111	yes -84
tanger	no 111	yes -84
tape	no -54	yes 95
tape a	no -103	yes 123
tape la	no 91	yes -69
tape le	no -72	yes 95
tapi	no -122	yes 142
tapis berbere	no -149	yes 176
tard	no -128	yes 149
taxi	no -99	yes 137
taxi a	no 48	unknown -41
tech*	no 67	unknown -42
technique	no 192	unknown -43	yes -144
tel	no 63
tel ds	no 113	yes -88
tele	no 172	unknown -73	yes -106
tele*	no 53
telephone a	no 135	yes -115
televiseur	no 118	yes -80
temo*	unknown 76	yes -76
temoin	no -159	unknown 140
temoins	no 194	yes -171
temp*	no 60
tempete	yes 65
temps	no 93	yes -64
temps d	no 105	yes -81
tendon	no 148	yes -124
tentative	no 118	yes -94
tentative d	no 131	yes -112
terrasse	yes 63
tete	yes 58
the	no -180	yes 195
tibi*	no 153	unknown -41	yes -111
tibia	no 153	unknown -41	yes -111
tien*	no -160	yes 176
tiens	no -162	yes 176
tire	no 111	unknown -46	yes -63
tire sans	no 137	yes -104
tire*	no 105	yes -79
tiro*	no 96	yes -84
tiroirs	no 96	yes -84
tiss*	no -100	yes 125
tkt	no -55	yes 88
tlm	no -212	yes 228
tlm va	no -212	yes 228
toil*	no 55	unknown -50
toilettes	yes 51
toit	no 58	unknown 55	yes -114
toit de	no -285	unknown 222
toit du	no 149	yes -109
toit est	no 174	unknown -41	yes -131
toit*	no 74	yes -45
toiture	no 74	yes -45
toiture de	no 104	yes -71
tole	no -48	yes 78
tomb*	yes -60
tombant	no 145	yes -122
tombe dans	no 70	yes -47
tombe du	no 229	unknown -66	yes -189
tombe il	no -52	yes 73
tombe le	no -74	unknown -154	yes 131
tombe sur	yes 67
tombee	unknown 153	yes -141
tombee de	no 116	unknown -50	yes -62
tombee du	no -166	unknown 241	yes -210
tombee sur	no -44	unknown 155	yes -155
tomber	no 57
tomber et	no 73	yes -63
tomber la	no 64	unknown -72
tond*	unknown -51	yes 67
tondeuse	unknown -51	yes 67
tondeuse de	no -110	unknown -52	yes 131
torc*	unknown 109	yes -98
torchon	no 75	yes -52
tord*	no 55	unknown -46
tordu	no -68	yes 93
tordu la	no 178	yes -156
tordue	no 166	unknown -61	yes -118
torn*	no 157	yes -133
tornade	no 157	yes -133
tornade a	no 157	yes -133
tort*	no -167	yes 188
touc*	no -77
touche	yes 67
touche la	no -100	yes 127
tour*	no -94	yes 135
tous	no -69	unknown 61
tous les	no -60	yes 91
tous*	no 96	yes -83
tousse	no 96	yes -83
tout a	no 81	yes -67
tout est	no 117	yes -92
tout le	no 58
tout ma	no -193	yes 218
tout releve	no -323	unknown -94	yes 400
tout seul	no -44	yes 67
tout va	no 106	yes -92
tout*	no 44
toute la	unknown -41	yes 64
toute seule	no 143	yes -115
toutes	no 107	yes -79
toutes mes	no 107	yes -79
trac*	no -42	yes 80
tracteur	no -42	yes 80
tracteur tondeuse	no -110	unknown -52	yes 131
train	no 47	yes -90
train de	no -47	unknown 139	yes -144
tram	no 65
tram*	yes 54
tramway	no -92	yes 112
trau*	no 200	unknown -52	yes -150
trav*	yes 55
travail	no 208	unknown -56	yes -170
travers	no -74	yes 105
travers de	no -118	yes 153
traverse	no -88	yes 121
traverse chez	no -118	yes 131
traverse la	unknown -62	yes 70
trem*	no -137	unknown -48	yes 189
tremble	no -97	yes 114
tremble encore	no -97	yes 114
trempe	no -128	unknown -74	yes 186
tren*	no -52	unknown -50	yes 99
tres bien	no -43	unknown 112	yes -111
tres peur	no -43	yes 60
troi*	yes 71
trois	yes 59
trois mois	no -123	unknown -86	yes 178
trois points	no 41
trois semaines	no 132	yes -120
troisieme	no -81	yes 112
tron*	no -50	yes 65
trop	no -53	yes 82
trop tard	no -128	yes 149
trop vite	yes 44
trot*	no -88	unknown -50	yes 143
trottinette	no -171	unknown -40	yes 214
trottinette m	no -132	yes 153
trottoir	no -188	unknown -50	yes 238
trou	no 40	unknown 82	yes -128
trou*	no 80	yes -67
trouve	yes -62
trouve ma	unknown 100	yes -132
truc	no -160	unknown 227	yes -166
tt le	no 183	yes -154
tt les	no 161	yes -129
tte	no 112	yes -87
tuya*	no 77	yes -53
tuyau	no 92	yes -64
tuyau d	no 144	yes -129
twin*	no -64	yes 92
twingo	no -64	yes 92
type	no -188	yes 202
un accident	no -163	unknown 124
un accrochage	no -108	unknown -41	yes 144
un avait	yes 44
un bloc	no -126	unknown 211	yes -156
un cable	no 143	yes -117
un caillou	yes -56
un camion	no -91	yes 87
un chevreuil	no 144	yes -124
un constat	no -74	yes 101
un coup	no -47	yes 80
un eclair	no 143	yes -117
un faux	no 70
un feu	no -54	unknown -52	yes 107
un fourgon	no -51	yes 64
un gravillon	no -57	unknown 122	yes -113
un gros	no -218	unknown 165
un livreur	no -110	yes 139
un mec	no -123	yes 147
un metre	no 146	yes -117
un mois	no 126	yes -95
un mot	no -256	unknown 179	yes 81
un motard	no -88	yes 113
un petit	no -65	yes 93
un peu	no 54
un poids	no -99	unknown -42	yes 141
un pv	no 95	yes -79
un rapport	no -104	yes 127
un s	no 133	unknown -40	yes -91
un scooter	no -121	yes 143
un taxi	no -96	yes 132
un torchon	no 75	yes -52
un tracteur	no -205	yes 229
un trou	unknown 137	yes -135
un truc	no -160	unknown 227	yes -166
un verre	no -188	yes 209
un vol	no 167	yes -148
une ampoule	no 143	unknown -49	yes -91
une attestation	no -161	unknown 205	yes -164
une aureole	no -114	yes 134
une belle	no 167	yes -148
une camionnette	no -74	yes 93
une canalisation	no 73	yes -55
une casserole	no 160	unknown -46	yes -109
une clio	no -332	unknown 258
une coupure	no -62	unknown -48	yes 101
une couverture	no 88	yes -69
une dame	no -172	yes 202
une egratignure	yes 68
une fiat	no -145	yes 174
une fracture	no -192	yes 223
une heure	unknown -46
une moto	no -104	yes 127
une nuit	no 76	unknown -43	yes -43
une oreille	no -41	yes 70
une piece	no -59	unknown 121	yes -97
une plaque	no 123	yes -93
une poutre	no -50	unknown -44	yes 85
une queue	no -93	yes 111
une voiture	no -97	yes 128
uniq*	no -108	yes 133
uniquement	no -108	yes 133
urge*	no -59	unknown -61	yes 120
urgence	unknown -77	yes 97
urgences	no 83	unknown -52
usag*	no 215	unknown -46	yes -179
util*	no -80	unknown 78
utile	no -89	unknown 102	yes -42
va bien	yes 52
vach*	no 171	yes -152
vagu*	no 88	yes -74
vais	unknown 91	yes -136
vais*	no 94	yes -62
vaisselle	no 94	yes -62
vali*	no 163	yes -136
vehi*	no -126	unknown 75	yes 48
vehicule	no -143	unknown 126
vehicule de	no -99	unknown 129	yes -75
vehicule en	no -240	unknown 147	yes 53
vehicules	no -85	unknown -52	yes 142
vehicules impliques	no -85	yes 116
veil*	no 105	yes -79
veille	no 105	yes -79
velo	yes 67
velo a	no -59	yes 83
velo est	no -156	yes 180
velo*	unknown 151	yes -170
velos	unknown 151	yes -170
velu*	no 124	unknown -51	yes -72
velux	no 124	unknown -51	yes -72
vena*	unknown -54
vend*	no 41
vendeuse	no 89	yes -73
vendredi	unknown -41
vendredi et	no 89	yes -67
veni*	no -124	unknown 92
venir	no -237	unknown 132
vent	no -110	unknown 131
vent a	no -85	yes 118
vent*	yes 44
ventre	yes 44
venu	no 78	yes -50
venu avec	no 112	yes -94
venu s	no 61	yes -41
venu*	no 74	yes -46
venue	no 77	yes -46
venus	no 74	yes -47
vera*	no 115	yes -92
veranda	no 115	yes -92
verb*	unknown 40
verbal	no -67	unknown 53
verg*	no 122	yes -98
vern*	no 94	unknown -40	yes -49
vernis	no -104	yes 139
verr*	no 45	yes -59
verre dans	no -40	yes 72
vers	no -67	yes 52
vers 19h	no -45	yes 63
vers 22h	no -44	unknown -61	yes 87
vers midi	no -106	yes 121
vers*	unknown -66	yes 89
verse	unknown -59
vert*	no -104	unknown 58
verte	no -227	unknown 175	yes 50
vertiges	no -71	yes 87
vest*	no 183	unknown -57	yes -124
vestiaire	no 148	yes -109
vete*	no 82	unknown 54	yes -147
veterinaire	no 90	unknown 67	yes -180
veu	no -168	unknown -128	yes 208
veut	yes 70
veut pas	no 91	yes -63
vict*	unknown -47	yes 55
victime	unknown -48	yes 84
vide	no 95	yes -69
viei*	no -164	yes 183
vieille	no -164	yes 183
vien*	no -116	unknown 65
vient	no -107	unknown 101
vieu*	no 183	unknown -45	yes -142
vieux	no 183	unknown -45	yes -142
vign*	no 96	unknown -42	yes -49
vigne	no 210	unknown -57	yes -171
viol*	unknown 82	yes -87
violence	no 155	yes -128
violent	no -282	unknown 238
visa*	unknown 91	yes -143
visage	unknown 91	yes -143
visage l	unknown 130	yes -152
visi*	no 73	yes -41
vite	no -50	yes 79
vitr*	no 63
vitrage	no 209	yes -179
vitre	no 55
vitre de	no 81	yes -55
vitre du	no 103	yes -78
vitree de	yes 63
vitree du	no 126	yes -107
vitrine	no -81	yes 112
voie	no -169	yes 194
voila	no 41	yes -78
voila c	no 101	yes -78
voile	no -202	yes 235
voir	no 86	yes -70
vois	no -108	unknown 146	yes -75
vois*	no -152	yes 179
voisin	no -153	yes 163
voisin a	no -134	yes 156
voisin du	no -113	yes 147
voisin s	no -135	yes 167
voisine	no -170	unknown -50	yes 224
voisine a	no -236	unknown -44	yes 266
voisine du	no -141	yes 175
voisins	no -176	yes 212
voitur	no 113	unknown -44	yes -64
voiture	unknown 40
voiture a	no 81	yes -47
voiture cette	no 136	unknown -46	yes -93
voiture d	no -74	yes 93
voiture dial	no -162	yes 181
voiture en	no -199	unknown 152
voiture est	no -138	unknown 85
voiture qui	unknown -48
voitures	no -82	unknown -57	yes 142
vol	unknown 52	yes -76
vol plane	no -97	yes 125
vola*	no 174	yes -149
volant	no 175	yes -151
vole	no 123	yes -91
vole au	no 123	yes -86
vole ma	no 111	yes -75
vole*	no 149	unknown -43	yes -103
volee	no 149	unknown -53	yes -108
volets	no 60	yes -41
volo*	no -43	yes 74
volontaire	no -43	yes 74
vont	no -193	yes 206
vont bien	no -193	yes 206
votr*	no -169	unknown 259	yes -130
votre	no -169	unknown 259	yes -130
voulait	no -88	yes 105
voulait pas	no -88	yes 105
voulu faire	yes 47
vous	no -145	unknown 206	yes -64
vous ecris	yes 56
voya*	no 118	yes -156
voyage	no -113	unknown 210	yes -165
voyages	no 133	yes -94
vu	no 95	yes -69
vu le	no 115	yes -84
vu les	no -159	yes 180
wa7e*	no -43	yes 73
wa7ed	no -43	yes 73
walo*	unknown -43
walou	unknown -43
x	no 124	unknown -40	yes -90
y	no 53
y avait	no 105	yes -77
y est	no 159	yes -136
y sont	no 198	yes -171
ya	no 54	unknown -46
ya 1	unknown -58	yes 43
ya ya	no 54	unknown -46
yeux	no -157	unknown 102
yo	no -330	unknown 308	yes -142
zerk*	no -68	yes 80
zerktouni	no -68	yes 80
zero	unknown -41	yes 66
zero bobo	no -147	unknown -52	yes 194
zoe	no 207	yes -178
`;
