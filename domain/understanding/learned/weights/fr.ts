// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -240	blessure -219	bris_de_glace -226	collision -123	degats_des_eaux -203	dommage_materiel -175	evenement_climatique -216	incendie -238	none 232	vandalisme -194	vol -157
0	collision 355	none -130
000	collision -71	dommage_materiel 93	evenement_climatique 103	none -102	vandalisme 40	vol 68
000 dirhams	collision -110	none -186	vandalisme 118	vol 215
000 euros	bris_de_glace -52	collision -44	dommage_materiel 156	evenement_climatique 46	none -41
0001*	autre -48	none 182
000123	autre -48	none 182
000123 4	autre -48	none 182
04	none 172
06	none 150
06 2025	collision -45	none 175
1	autre 77	bris_de_glace 55	collision 112	degats_des_eaux -40	none -92
1 200	autre -54	bris_de_glace -63	collision 62	dommage_materiel -59	none 214
1 moi	autre 303	bris_de_glace -66	collision 107	degats_des_eaux -51	dommage_materiel -52	evenement_climatique -42	none -367	vandalisme -57	vol -72
10	none 83
10 jours	collision -44	none 228
10 juin	collision 55
100	bris_de_glace -42	dommage_materiel -45	evenement_climatique 228	incendie -45	none -127
11	bris_de_glace 136	collision 50	incendie 50	none -86
12	collision -40	degats_des_eaux 71	none 171
12 04	none 129
12 06	none 103
12 avril	none 127
12 juin	none 195
1234*	collision 142
12345	collision 142
12345 a	collision 142
12e	collision -46	none -131	vandalisme -40	vol 289
13	degats_des_eaux 61	none 96
13 juin	collision 71	none 51
13h	collision 108
14	incendie 61	none 41
14 juin	blessure 83	incendie 55
15	none 157
16	vol 114
16 juin	vol 139
16h	collision 86	evenement_climatique 65
17	degats_des_eaux 209	none -188	vol 42
17h	collision -44	none 106	vol 138
17h3*	collision -49	none 193
17h30	collision -49	none 193
18	collision 131	evenement_climatique 73	none -70
18h	collision -47	none 80	vol 106
18h1*	collision 104	none 77
18h15	collision 104	none 77
19	none 196
19h	evenement_climatique 53	none -57	vol 103
1er	collision -46	none 105
1er juin	collision -48	none 119
1er mai	collision -54	none 130	vandalisme 121	vol -57
2	none -53
2 euros	bris_de_glace 163	none -48
2 juin	none 106
20	bris_de_glace 193	collision -81	degats_des_eaux -46	dommage_materiel -73	evenement_climatique -42	incendie -46	none 166	vandalisme -49	vol -57
200	autre 73	degats_des_eaux 54	dommage_materiel -43	incendie 105	none -52	vandalisme -51
200 euros	autre 194	bris_de_glace -57	collision -49	dommage_materiel -50	vandalisme -95	vol 68
200 litres	collision -45	degats_des_eaux 283	dommage_materiel -41	none -74	vol -42
2025	none 148
208	bris_de_glace 65	collision 114	none -66
21	degats_des_eaux 100	none -56	vandalisme -44	vol 130
21h	collision 47	vol 83
22	autre 181	collision -61	dommage_materiel -45	none -116	vandalisme -65	vol 167
22h	collision 110	none -62
25	none 230	vandalisme -44	vol 58
2e	blessure -45	collision -108	degats_des_eaux 163	incendie 246	none -140	vandalisme -54	vol -75
2h	collision -75	degats_des_eaux -43	dommage_materiel -45	none 255	vandalisme 48	vol -61
3	blessure 41	dommage_materiel -45	none 41
3 200	autre 244	collision -47	dommage_materiel -42	none -208	vandalisme -133	vol 117
3 4	collision -87	none 335
3 cm	bris_de_glace 197	collision -56	degats_des_eaux 151	dommage_materiel -49	none -93	vol -41
3 mai	collision 150
30	evenement_climatique 56	none 110
30 mai	autre -46	collision -42	dommage_materiel 109	none 123
300	degats_des_eaux 103	none -53	vandalisme 142
31	collision 119	none 76
3e	vandalisme 47
3h	collision -45	degats_des_eaux 49	incendie 41	none 75	vol -62
3h du	collision -47	degats_des_eaux 71	incendie 62	none 107	vandalisme -49
4	collision -43	degats_des_eaux 47	evenement_climatique 40	vol 43
4 000	degats_des_eaux -69	dommage_materiel -77	evenement_climatique 276	none -51	vol -54
4 pneus	none -82	vandalisme 250	vol -81
40	bris_de_glace 216	evenement_climatique 84	none -187
40 cm	evenement_climatique 156	none -64
400	degats_des_eaux 68	vol 51
45	collision 54	none 77
450	collision -95	dommage_materiel 214	none -100	vol 44
48h	collision -81	degats_des_eaux -62	dommage_materiel -61	evenement_climatique -44	incendie -44	none 343	vol -90
4x4	collision 247	none -71
5	blessure 85	degats_des_eaux 55	dommage_materiel -43	incendie 77	none -59
50	autre 74	collision -49	evenement_climatique 42	none 91
500	collision 111	evenement_climatique 50	none -58
6	blessure 146	collision -61	degats_des_eaux -41	evenement_climatique 131	none -84	vandalisme -45
6 ans	collision -118	dommage_materiel 245	none -40	vandalisme -40
600	degats_des_eaux -43	dommage_materiel -40	none -206	vandalisme -40	vol 254
7	none 81
7 juin	degats_des_eaux 71
8	incendie 75	none 49
8 juin	collision 101	incendie 84
80	collision -69	incendie 40	none 80	vol 71
81	degats_des_eaux 59
81 ans	degats_des_eaux 59
82	blessure 261	collision -53	degats_des_eaux -45	dommage_materiel -74	none -92
82 ans	blessure 261	collision -53	degats_des_eaux -45	dommage_materiel -74	none -92
8h	collision -50	none -62	vol 207
8h et	collision -50	none -62	vol 207
8h10	collision 86
8h45	collision 132
9	collision 46	incendie 45	none -59
9 juin	collision 142	none -47
90	bris_de_glace 240	collision -79	none -66
900	blessure -52	collision -42	degats_des_eaux 105	dommage_materiel 83	none -93	vol 87
9h	none 229
9h30	degats_des_eaux 90
a	none -71
a 10	none 198
a 2	autre -48	blessure -50	bris_de_glace -51	collision -77	degats_des_eaux -56	dommage_materiel -58	incendie 171	none 238	vandalisme -42	vol -60
a 3	none 235
a 3h	collision -49	degats_des_eaux 118	incendie 111	none -65	vandalisme -46
a 6	collision 142
a 8	degats_des_eaux 44	dommage_materiel 165	none -56	vol -44
a 80	collision -75	evenement_climatique -72	incendie 83	none 192
a 9h	collision 62
a abime	blessure -64	collision -66	degats_des_eaux -148	dommage_materiel 327	evenement_climatique -43	none -73	vol -51
a accroche	collision 265	none -72	vol -48
a appele	collision -96	degats_des_eaux 64	incendie -40	none -58	vandalisme -50	vol 242
a arrache	collision 126	dommage_materiel -54	evenement_climatique 202	none -147	vandalisme -44	vol 55
a bien	collision 283	none -88
a bijoux	collision -55	vol 166
a brule	blessure -41	collision -46	dommage_materiel -43	incendie 439	none -149	vandalisme -86	vol -69
a casablanca	incendie 100	none -40
a casse	bris_de_glace -45	collision -110	dommage_materiel 195	evenement_climatique 63	none -67
a cause	collision 69	evenement_climatique 52	none -72
a cede	collision -64	degats_des_eaux 168	dommage_materiel -47	evenement_climatique 122	none -52
a changer	collision 169	none -43
a claque	bris_de_glace 219	collision -53	none -55	vol -42
a cogne	collision 196	dommage_materiel -41	none -78
a continue	collision 127
a cote	evenement_climatique 41	none -67
a coule	collision -92	degats_des_eaux 311	none -54
a coup	blessure -50	collision -81	none -110	vandalisme 347	vol -79
a coupe	collision 122	none -52	vandalisme 102	vol -60
a coups	collision -57	none -82	vandalisme 308
a crache	bris_de_glace 101	collision -41	incendie 108	vol -54
a creve	collision -84	degats_des_eaux -59	none -185	vandalisme 336	vol -91
a de	degats_des_eaux 274	dommage_materiel -42	evenement_climatique 65	incendie -53	none -105	vol -47
a deborde	degats_des_eaux 83	evenement_climatique 93	none -56
a defonce	collision 199	none -59
a demande	bris_de_glace 224	degats_des_eaux -85	none -86
a deplorer	collision 148	none -42
a depose	autre -43	bris_de_glace -45	collision -61	dommage_materiel -82	evenement_climatique -50	incendie -40	none -212	vandalisme 164	vol 214
a derobe	collision -59	dommage_materiel -71	none -130	vandalisme -42	vol 393
a des	bris_de_glace 294	collision -64	degats_des_eaux 102	evenement_climatique -65	none -128	vandalisme -65
a dessine	collision -104	dommage_materiel 181	evenement_climatique -50	none -110	vandalisme 155	vol -52
a deux	bris_de_glace 71	collision 106	none -63
a dieu	collision -67	degats_des_eaux -42	dommage_materiel -43	evenement_climatique 348	none -92	vol -40
a dimanche	collision -50	none -154	vandalisme 42	vol 199
a dire	autre -65	none 244
a disparu	collision -65	none -74	vol 252
a dit	collision 127	degats_des_eaux 93	none -75	vol -43
a dix	collision 218	incendie -45	none 54	vol -47
a donne	collision 95	none -72	vandalisme 102	vol -43
a double	collision 252	none -64
a dresse	vandalisme 150
a droite	collision 191	none -52	vol -42
a du	bris_de_glace 109	collision -50	degats_des_eaux -66	evenement_climatique 129	none -58
a eclate	bris_de_glace 168	degats_des_eaux 131	dommage_materiel -43	none -69
a embarque	dommage_materiel -49	none -65	vandalisme 211	vol -63
a embouti	collision 299	none -95	vol -52
a encore	collision -79	degats_des_eaux 83	none -139	vandalisme 123	vol 115
a enflamme	degats_des_eaux -46	incendie 329	none -107
a enfonce	autre -41	dommage_materiel 134	none -94	vandalisme 146	vol -74
a erafle	collision 235	none -62
a ete	none -101	vandalisme 66	vol 74
a etoile	bris_de_glace 251	none -114	vol -43
a eu	autre 87	collision 75	degats_des_eaux 53	dommage_materiel -60	incendie 142	none -161	vandalisme -48	vol -52
a explose	bris_de_glace 133	collision -78	incendie 123	none -64	vandalisme 49	vol -52
a fauche	collision 53	none -74	vol 169
a fe	bris_de_glace -77	degats_des_eaux -43	dommage_materiel -187	evenement_climatique 371	none -185	vandalisme -99	vol -52
a fele	autre -42	blessure 279	bris_de_glace 184	collision -205	degats_des_eaux -54	dommage_materiel -114	evenement_climatique -68	incendie -41	none -194	vandalisme -118	vol -101
a fendu	bris_de_glace 385	collision -114	degats_des_eaux -76	dommage_materiel -135	evenement_climatique -40	none -119	vandalisme -40	vol -59
a file	collision 196	none -42	vol -43
a fini	collision 51	dommage_materiel 73	evenement_climatique 92	none -51	vol -46
a flambe	collision -74	degats_des_eaux -84	dommage_materiel -49	incendie 392	none -152	vandalisme -42	vol -64
a fondu	collision -57	degats_des_eaux 72	evenement_climatique 76	incendie 101	none -51	vandalisme -43
a force	collision -42	none -47	vol 163
a fracture	blessure -59	collision -52	none -83	vol 283
a gagne	collision -93	evenement_climatique -60	incendie 211	none 132	vandalisme -93	vol -46
a garde	collision 59	none -125	vol 160
a gaz	degats_des_eaux 59	none -76	vandalisme -62	vol 155
a glisse	autre 65	blessure 132	collision -55	degats_des_eaux 123	dommage_materiel -44	none -76
a gratte	blessure -54	collision -91	degats_des_eaux -45	dommage_materiel -58	none -124	vandalisme 220	vol 137
a grille	collision 112	none -51
a hauteur	bris_de_glace 110
a heurte	blessure 173	bris_de_glace 125	collision 114	degats_des_eaux -46	dommage_materiel -81	evenement_climatique -42	incendie -42	none -169	vol -74
a inhale	incendie 183
a jete	collision -103	none -87	vandalisme 332	vol -78
a juste	dommage_materiel 67	none -41
a l	blessure 50	none -79
a la	blessure 41	none -103	vandalisme 45	vol 87
a lache	degats_des_eaux 191	none -56
a laisse	collision 52	degats_des_eaux 98	evenement_climatique 44	none -60
a laver	degats_des_eaux 291	none -135
a le	blessure 108	none -44
a leche	collision -48	incendie 252	none -68
a les	collision -104	evenement_climatique -40	incendie 289	none -44	vol -45
a lyon	collision 69	none -67	vol 142
a ma	autre 156	collision -66	none 112	vol -48
a main	none -97	vol 261
a mal	blessure 81	collision 145	dommage_materiel 65	none -111
a me	autre 238	collision -87	dommage_materiel -42	vandalisme -50	vol 48
a mi	autre -45	blessure -54	bris_de_glace -55	collision -121	degats_des_eaux -77	dommage_materiel 433	evenement_climatique -59	incendie -48	none -238	vandalisme -54	vol -137
a mis	incendie 109	none -95	vandalisme 212	vol -65
a moi	blessure -55	collision 121	dommage_materiel -59	incendie 259	none -132	vandalisme -148	vol -52
a mon	collision -44	incendie 199
a mordu	blessure 245	collision -50	none -49	vol -47
a note	dommage_materiel 54
a notre	collision -64	incendie 216	none -41
a ouvert	collision 49	degats_des_eaux 58	none -50	vandalisme 80
a pa	collision 266	none -79
a part	collision 145
a pas	collision 54
a perce	collision -41	degats_des_eaux 229	none -84
a percute	collision 163	none -63
a perdu	bris_de_glace 223	none -71
a pete	degats_des_eaux 153	none -58	vandalisme 96
a pied	collision 185
a pile	collision 161
a pique	blessure -44	collision -70	none -95	vol 314
a plat	autre 300	collision -109	degats_des_eaux -50	evenement_climatique -50	incendie -43	none -331	vandalisme 145	vol -128
a pose	bris_de_glace 123	collision 117	none -68
a pousse	collision 73	evenement_climatique 63
a pris	collision -40	incendie 135	none -86	vol 49
a projete	bris_de_glace 229	collision -70	none -55
a quoi	none 123
a raye	degats_des_eaux -48	dommage_materiel 319	evenement_climatique -40	incendie -41	none -186	vandalisme 77	vol -65
a reconnu	none -43	vandalisme 141
a recu	bris_de_glace 228	collision -66	degats_des_eaux -66	dommage_materiel -48	evenement_climatique 112	none -96	vandalisme 44	vol -51
a recule	collision 332	none -78	vol -49
a refaire	bris_de_glace -40	collision -54	degats_des_eaux 115	incendie 188	none -81
a refuse	autre 119	collision 165	none -117
a rempli	collision 134
a rendu	degats_des_eaux 203	none -52
a renverse	collision -55	dommage_materiel 301	none -86
a retrouve	collision -104	none -63	vandalisme 326	vol -83
a ri1	collision 65	dommage_materiel -68	evenement_climatique 238	none -130
a rien	collision 46	none -68
a rigole	collision 174	dommage_materiel -42
a saute	bris_de_glace 99	collision -82	dommage_materiel 139	none -70	vandalisme -75	vol 55
a serre	collision 171	degats_des_eaux 84	none -93
a signe	collision 63	degats_des_eaux 60
a son	degats_des_eaux 139
a sonne	blessure -41	collision -125	degats_des_eaux -80	dommage_materiel -52	incendie 250	none -129	vandalisme -47	vol 105
a souleve	collision -44	evenement_climatique 273	none -57	vandalisme -61
a surgi	collision 116
a t	collision 122	none 72
a table	bris_de_glace 121	collision -44	dommage_materiel -45	evenement_climatique 109	none -55
a tamponne	none -66	vol 171
a tape	bris_de_glace 264	collision 61	dommage_materiel -41	none -108	vol -42
a temps	collision 187	evenement_climatique -44
a terre	blessure 245	collision -71	degats_des_eaux -80	dommage_materiel -45	evenement_climatique 138	none -96	vol -55
a touche	collision 66	dommage_materiel -43	incendie 216	none -117	vol -44
a tourne	degats_des_eaux -52	evenement_climatique -72	incendie 271	none -137	vol -42
a tout	collision 67	degats_des_eaux -82	evenement_climatique 154	none -53
a traverse	bris_de_glace 125	collision 61	degats_des_eaux 110	dommage_materiel -67	none -86
a trois	autre 183	none -102	vandalisme 125	vol -82
a trouve	degats_des_eaux 124
a un	bris_de_glace 52	collision 69
a une	dommage_materiel 81
a velo	blessure 208	collision 67	dommage_materiel -47	none -74
a verse	collision -116	degats_des_eaux -65	dommage_materiel -57	none -153	vandalisme 385	vol -84
a vide	collision -42	none -59	vol 236
a vole	bris_de_glace 79	collision -63	none -69	vandalisme -47	vol 235
a vous	none 185
a vu	bris_de_glace -40	collision 173	none -68	vandalisme -41	vol 81
a10	bris_de_glace 103	collision 109	evenement_climatique -41	none -41
a6	bris_de_glace 184	collision 133	degats_des_eaux -41	dommage_materiel -48	none -228	vandalisme -42	vol -54
a7	bris_de_glace 94	collision 47	none -40
aban*	autre 184	collision -67	dommage_materiel -71	none 131	vandalisme -42	vol -71
abandonne	autre 184	collision -67	dommage_materiel -71	none 131	vandalisme -42	vol -71
abim*	collision 40	degats_des_eaux 175	dommage_materiel 45	none -109	vandalisme -41
abime	collision 68	degats_des_eaux 165	dommage_materiel 65	none -115	vol -50
abime le	autre -43	blessure -62	collision -106	degats_des_eaux 215	dommage_materiel 147	evenement_climatique -62	none -166	vol -70
abor*	evenement_climatique 145
abord	evenement_climatique 145
abri	collision -53	dommage_materiel 63	evenement_climatique 189	none -79
abri de	collision -69	dommage_materiel 270	none -87
abri voiture	dommage_materiel -40	evenement_climatique 223	none -57
abri*	blessure -73	collision -94	degats_des_eaux -49	evenement_climatique 374	none -153	vol -119
abru*	collision -66	none -49	vandalisme 230
abrutis	collision -78	vandalisme 220
abrutis ont	collision -78	vandalisme 220
abse*	bris_de_glace -41	dommage_materiel -56	evenement_climatique 124	incendie -42	none -216	vandalisme 158	vol 79
absence	collision 90	none -145	vandalisme -50	vol 166
absents	autre -40	blessure -45	bris_de_glace -57	collision -117	degats_des_eaux -46	dommage_materiel -47	evenement_climatique 301	incendie -45	none -193	vandalisme -79	vol 63
abso*	dommage_materiel -47	none 166	vol -41
absolument	collision -74	none 187
ac	blessure 56	none -119	vandalisme 40	vol 127
ac la	blessure 219	bris_de_glace -41	collision 188	degats_des_eaux -55	dommage_materiel -56	evenement_climatique -74	none -177	vandalisme -79	vol -111
ac le	bris_de_glace 156	degats_des_eaux 43	none -75
ac un	collision -122	degats_des_eaux -43	none -95	vandalisme 246	vol 68
acce*	autre -45	none 129	vol 65
accepte	autre -62	collision 59	none 217	vol -43
acci*	bris_de_glace 60	collision 223	none -140
accident	collision 303	none -111
acco*	collision 73	none 146
accord	none 186
accr*	collision 330	none -132	vol -45
accrochage	collision 385	none -182
accrochage hier	collision 191	none -85
accroche	collision 193	dommage_materiel 60	none -74	vol -46
accroche l	collision 128	none -50
accroche le	collision 55	degats_des_eaux -83	dommage_materiel 187	none -62	vol -68
accrochee	blessure -51	collision 345	evenement_climatique -43	none -113	vandalisme -58	vol -100
ache*	autre 348	collision -84	degats_des_eaux -43	dommage_materiel 49	evenement_climatique -44	incendie -47	none -249	vandalisme -40	vol -64
achete	autre 299	collision -101	degats_des_eaux -49	dommage_materiel 95	evenement_climatique -53	incendie -63	none -291	vandalisme -52	vol -76
acid*	autre -65	collision 236	degats_des_eaux -48	dommage_materiel -43	evenement_climatique -44	none -150	vandalisme 188	vol -148
acie*	autre -47	collision -87	dommage_materiel 224	evenement_climatique -48	none -115	vandalisme 185	vol -108
acier	autre -47	collision -87	dommage_materiel 224	evenement_climatique -48	none -115	vandalisme 185	vol -108
ado	blessure -43	collision 86	degats_des_eaux 165	none -64	vol -50
adou*	collision -84	degats_des_eaux 368	dommage_materiel -70	evenement_climatique -42	none -122	vol -77
adoucisseur	collision -84	degats_des_eaux 368	dommage_materiel -70	evenement_climatique -42	none -122	vol -77
adre*	autre -64	blessure -42	collision -90	degats_des_eaux 271	dommage_materiel -52	evenement_climatique -45	incendie -56	none -85	vandalisme -65	vol -74
adresse	autre -64	blessure -42	collision -90	degats_des_eaux 271	dommage_materiel -52	evenement_climatique -45	incendie -56	none -85	vandalisme -65	vol -74
affa*	collision -65	evenement_climatique 242	none -81
affaisse	collision -65	evenement_climatique 242	none -81
affi*	collision -63	degats_des_eaux -43	incendie 92	none 153	vol -42
affirmatif	collision -42	dommage_materiel -47	none 132
affirmatif chef	collision -42	dommage_materiel -47	none 132
agad*	autre 164	collision -80	degats_des_eaux 45	none -115	vol -41
agadir	autre 164	collision -80	degats_des_eaux 45	none -115	vol -41
agda*	blessure 74	collision 67
agdal	blessure 74	collision 67
agen*	autre 52	vandalisme 46
agence	autre 107	none -95	vandalisme 118
agence de	autre 237	collision -96	degats_des_eaux -43	dommage_materiel -58	evenement_climatique -46	none -220	vandalisme 167	vol -115
agent	incendie 51	none 69
agent de	dommage_materiel -70	incendie 126
agents	collision 104	incendie 73	none -69
agents sont	collision 189	none -74
agra*	bris_de_glace 78	collision 67	degats_des_eaux 60	none -67
agrandit	bris_de_glace 123	collision -40	degats_des_eaux 88	none -74
agre*	collision -65	degats_des_eaux 76	none -102	vandalisme -42	vol 250
agri*	blessure 311	dommage_materiel -69	evenement_climatique -43	none -176	vandalisme 109	vol -128
agricole	blessure 363	bris_de_glace -54	degats_des_eaux -49	dommage_materiel -93	evenement_climatique -51	none -208	vandalisme -54	vol -137
ah	dommage_materiel -56	incendie 83	none 97
ai	collision 45	dommage_materiel 40
ai 3	blessure 196	bris_de_glace -54	collision -49	degats_des_eaux 121	dommage_materiel -52	incendie -41	none -91	vandalisme -41	vol -43
ai appele	collision 155	none -46
ai change	autre 213	dommage_materiel -48
ai coupe	degats_des_eaux 206	dommage_materiel -50
ai decouvert	bris_de_glace 166	none -94	vandalisme 101	vol -64
ai depose	collision -48	vol 146
ai des	none 102
ai dit	collision -56	none 219
ai donne	bris_de_glace 197	collision 74	dommage_materiel -42	evenement_climatique -45	none -108	vandalisme -41
ai du	bris_de_glace 176	collision 79	none -89	vol -75
ai embrasse	collision 196	none -90
ai envoye	autre 127	collision -46	dommage_materiel -64	none 129
ai ete	autre 147	collision 189	dommage_materiel -41	none -125
ai eteint	incendie 114
ai eu	bris_de_glace 138	collision 55	none -63
ai fait	blessure 114	dommage_materiel 110	none -53
ai fini	collision 249	none -44	vol -67
ai freine	collision 272	none -114
ai glisse	collision 220	degats_des_eaux 60	dommage_materiel -66	none -62
ai heurte	collision 141	dommage_materiel 130	none -93
ai juste	dommage_materiel -50	incendie 167
ai la	vol 106
ai lache	autre -47	collision -95	dommage_materiel 339	none -138
ai laisse	autre 85	collision -72	dommage_materiel 266	none -112	vandalisme -43
ai le	dommage_materiel -40	none -50	vol 176
ai les	collision 203	dommage_materiel -46	none -60
ai marre	none 87
ai mis	collision -62	evenement_climatique 194	incendie 55	none -61	vol -45
ai mordu	blessure -48	collision 267	dommage_materiel -52	none -71
ai ouvert	collision 73	incendie 154	none -40	vandalisme -50	vol -50
ai pas	none 61
ai percute	blessure -66	collision 397	dommage_materiel -45	none -138	vol -44
ai perdu	autre 212	collision 47	none -102	vol -55
ai pile	collision 134
ai plus	collision -75	dommage_materiel 130	evenement_climatique 127	incendie -41	vandalisme -53	vol -47
ai porte	collision -78	none -40	vol 228
ai prevenu	collision 331	dommage_materiel -51	evenement_climatique -45	incendie -49	none -142	vol -44
ai pris	bris_de_glace 105	collision 48	dommage_materiel -64	incendie 63	none -118
ai recu	autre 128	bris_de_glace 80	collision -45	dommage_materiel -54
ai recule	collision 66	dommage_materiel 107	none -62
ai renverse	collision 155	dommage_materiel 123	none -122	vol -54
ai retrouve	none 62	vandalisme 167	vol -68
ai rien	collision 112	incendie 62	none -71
ai son	bris_de_glace -46	none -104	vandalisme 191
ai tape	collision 231	none -79
ai touche	collision 271	dommage_materiel -57	none -67
ai trouve	degats_des_eaux 163	none -64	vandalisme 77	vol -53
ai un	autre 72	blessure 40	collision -76	none 96	vandalisme 40	vol -78
ai une	collision 46	degats_des_eaux 47	dommage_materiel 159	none -115
ai voulu	bris_de_glace 71	collision -94	dommage_materiel 152	none -73	vandalisme 113	vol -58
ai vu	collision 41	none -51	vandalisme 203	vol -113
aide	collision -49	none 175	vol 41
aide*	collision 155	dommage_materiel 75	none -42
aider	dommage_materiel 104
aile	collision 225	none -75
aile arriere	collision 145	none -50
aile gauche	collision 78
aill*	bris_de_glace 122
ailleurs	bris_de_glace 122
aime*	blessure -84	none 323	vol -43
aimerais	none 169
ain	none -88	vol 212
aine	collision -41	incendie 209
aine s	incendie 187	vol -41
ains*	collision -82	degats_des_eaux -41	dommage_materiel 127	evenement_climatique -44	none -114	vandalisme -49	vol 244
ainsi	collision -82	degats_des_eaux -41	dommage_materiel 127	evenement_climatique -44	none -114	vandalisme -49	vol 244
ainsi que	collision -48	dommage_materiel 180	none -100	vol 79
air	autre 111	bris_de_glace 57	none -84	vol 96
air et	bris_de_glace 174
airb*	collision 59	incendie 90
airbag	incendie 162	none -55	vol -45
airbags	collision 88
ajou*	collision 114	none 43
alar*	dommage_materiel 129	none -71
alarme	dommage_materiel 129	none -71
aler*	collision -96	vandalisme 195	vol -42
alle	collision -85	evenement_climatique -43	none -173	vandalisme -46	vol 367
alle*	blessure 155	none -66	vol 45
allee	evenement_climatique 92	none -48	vandalisme 88
allemand	blessure 165	collision 134	dommage_materiel -43	none -91	vol -50
aller	none -65	vandalisme 44	vol 174
aller au	collision -75	vandalisme 118	vol 103
allu*	collision -48	dommage_materiel 89	incendie 132	none -70	vandalisme 91	vol -61
allume	collision -56	dommage_materiel 196	incendie 67	none -51
allume plus	collision -51	dommage_materiel 256	none -72	vol -51
alor*	collision 93	none -49
alors	collision 93	none -49
alors j	bris_de_glace 152	collision -120	dommage_materiel -61	none -54	vandalisme -52	vol 213
alors que	collision 191
alors voila	none -44	vol 89
alu	collision -44	none -74	vol 204
ambu*	collision 152
ambulance	collision 152
ambulance et	collision 107
ame	degats_des_eaux 166	none -47
ame en	degats_des_eaux 231	none -69
amia*	collision 149
amiable	collision 149
amiable a	collision 92
amis	collision -51	dommage_materiel 186	none -62
ampo*	blessure 164	collision -68	degats_des_eaux -69	dommage_materiel -87	evenement_climatique 185	none -98	vol -51
ampoule	blessure 164	collision -68	degats_des_eaux -69	dommage_materiel -87	evenement_climatique 185	none -98	vol -51
angl*	blessure 125	collision -66	none 88
anglais	none 137
anim*	autre 135	blessure -68	collision 73	dommage_materiel -45	none -135	vandalisme 141	vol -49
animal	blessure -47	collision 153	none -164	vandalisme 203	vol -49
anno*	bris_de_glace 85	collision 65	evenement_climatique 61	none -84
annonce	bris_de_glace 85	collision 65	evenement_climatique 61	none -84
annu*	autre 446	blessure -46	collision -83	degats_des_eaux -42	dommage_materiel -56	evenement_climatique -40	vandalisme -57	vol -86
annule	autre 345	blessure -51	collision -93	dommage_materiel -44	none 107	vandalisme -44	vol -123
annule tout	autre -164	none 237
annuler	collision -46	none 213
annulez	autre -66	collision -47	none 278
annulez tout	collision -40	none 197
ans	dommage_materiel 75	none -73
ans a	blessure 67	dommage_materiel 189	none -80	vandalisme -48
ans de	bris_de_glace 127	dommage_materiel -47	evenement_climatique 202	none -108	vol -51
ante*	dommage_materiel -53	evenement_climatique 89	none -130	vandalisme 190	vol -51
antenne	dommage_materiel -53	evenement_climatique 89	none -130	vandalisme 190	vol -51
antenne tordue	bris_de_glace -42	collision -82	evenement_climatique -81	none -181	vandalisme 314
anti*	collision -43	dommage_materiel 90	none -80	vol 150
antivol	collision -68	none -88	vol 268
antivol scie	none -94	vol 187
aout	autre 169	collision -46	incendie 67	none -51	vol -67
aper*	bris_de_glace -53	collision 65	degats_des_eaux 174	evenement_climatique -60	none -64	vol -47
apercevoir	bris_de_glace -96	degats_des_eaux 255	dommage_materiel -42	evenement_climatique -104	none -82	vandalisme -42	vol -63
appa*	collision -47	dommage_materiel 128	incendie 134	none -158	vol 46
appareil	autre -42	collision -67	degats_des_eaux -50	dommage_materiel 425	evenement_climatique -59	incendie -59	none -272	vol -60
appareil photo	autre -42	collision -67	degats_des_eaux -50	dommage_materiel 425	evenement_climatique -59	incendie -59	none -272	vol -60
appart	autre 114	blessure -60	collision -69	dommage_materiel -43	incendie 188	none -93	vol -78
appartement	collision -64	dommage_materiel -49	incendie 198	none -139	vol 140
appartement est	blessure -57	collision -80	dommage_materiel -60	incendie 446	none -151	vol -68
apparues	evenement_climatique 270	none -78	vol -50
appe*	collision 40
appele	none -58	vol 72
appele la	none -60	vandalisme 98	vol 56
appele les	collision 98	incendie 66
appelee	collision 431	none -244	vandalisme -45	vol -42
appeler	dommage_materiel 89	none 80
appeler la	collision 80	none -64	vol 103
appelez	collision -53	none 215
appelez moi	collision -53	none 215
appelle	blessure 142	dommage_materiel -41	none -61
appl*	collision 155	dommage_materiel 92	none -74
appr*	collision 102	incendie 141	none -76	vol -41
apprend	collision -51	degats_des_eaux -56	incendie 307	none -87
apprend que	collision -51	degats_des_eaux -56	incendie 307	none -87
appu*	bris_de_glace 143	collision -106	dommage_materiel 164	evenement_climatique -40	incendie 116	none -151	vandalisme -44	vol -67
appuye	bris_de_glace 199	collision -70	dommage_materiel 204	none -201	vandalisme -49	vol -64
apre	autre -50	blessure -58	collision -108	degats_des_eaux -61	dommage_materiel 232	evenement_climatique -60	incendie -46	none -174	vandalisme 207	vol -101
apre*	evenement_climatique 105
aprem	collision -68	dommage_materiel -47	evenement_climatique 44	none 128	vol 40
aprem aprem	collision -68	dommage_materiel -47	evenement_climatique 44	none 128	vol 40
apres	evenement_climatique 118
apres la	blessure 143	collision -129	degats_des_eaux -55	dommage_materiel -43	evenement_climatique 147	none -137	vol 71
apres le	collision 88	dommage_materiel -43	evenement_climatique 80	none -80	vandalisme 45
apres les	collision -41	evenement_climatique 213	none -126	vandalisme 62	vol -64
apres midi	collision -41	evenement_climatique -41	none 201
aqua*	bris_de_glace -43	degats_des_eaux 272	none -65	vol -44
aquarium	bris_de_glace -55	degats_des_eaux 351	dommage_materiel -41	none -73	vol -50
aquarium de	bris_de_glace -55	degats_des_eaux 279	none -49	vol -42
arab*	none 146
arabe	none 146
arai*	bris_de_glace 95	dommage_materiel 142	none -82
araignee	bris_de_glace 95	dommage_materiel 142	none -82
arbr*	evenement_climatique 286	incendie -47	none -94	vandalisme -49	vol -42
arbre	evenement_climatique 286	incendie -47	none -94	vandalisme -49	vol -42
arch*	blessure -52	collision -65	degats_des_eaux -54	dommage_materiel -44	evenement_climatique 137	none -162	vandalisme -56	vol 287
ardo*	autre -41	blessure -55	bris_de_glace -44	collision -71	degats_des_eaux -72	dommage_materiel 242	evenement_climatique 127	none -139	vandalisme -78	vol -66
ardoises	collision -54	dommage_materiel -46	evenement_climatique 318	none -114	vol -64
arge*	collision -48	none 54	vol 119
argent	collision -47	none 72	vol 89
armo*	collision -68	degats_des_eaux 41	dommage_materiel -40	evenement_climatique 131	incendie 88	none -74
armoire	collision -68	degats_des_eaux 41	dommage_materiel -40	evenement_climatique 131	incendie 88	none -74
arra*	evenement_climatique 76	none -58	vol 78
arrache	evenement_climatique 71	none -111	vol 135
arrache la	blessure -47	collision -131	dommage_materiel 161	evenement_climatique 233	none -138	vandalisme -58	vol -71
arrache le	collision 180	evenement_climatique 67	none -62	vol -47
arrache mon	collision 67	none -81	vol 203
arraches	collision -81	evenement_climatique 195	none -98	vandalisme 172	vol -55
arrange	autre -65	blessure -85	collision -48	none 304	vol -55
arranges	none 59
arre*	none 52
arret	blessure 100	incendie 59	none -95	vol 50
arret d	blessure -41	collision 44	incendie 187	none -65	vol -54
arrete	evenement_climatique 86	none 84	vol -49
arrete au	collision 93
arrete de	collision 94	evenement_climatique 179	none -97
arrete il	degats_des_eaux 160	none -40
arretee	collision 177	none -62
arretee au	collision 87
arreter	collision -52	dommage_materiel -47	vandalisme 124	vol 119
arri*	collision 126	none -52
arriere	bris_de_glace 42	collision 194	none -92
arriere a	bris_de_glace 108	collision 260	incendie -60	none -177
arriere de	collision 183	vol -49
arriere par	collision 67
arrive pas	autre 226	collision -133	dommage_materiel -55	evenement_climatique -42	none 72	vandalisme -42	vol -60
arrivee	collision -102	degats_des_eaux 142	dommage_materiel 145	none -74
arro*	collision -53	degats_des_eaux 180	incendie 113	none -82
arrosage	collision -73	degats_des_eaux 192	dommage_materiel -47	incendie 90	none -92	vandalisme -44
arrose	collision -56	degats_des_eaux 173	incendie 110	none -110	vandalisme -41
arti*	autre 135	bris_de_glace -41	collision -95	dommage_materiel 169	none -132	vandalisme 76	vol -54
artisan	autre 252	blessure -47	collision -128	dommage_materiel 190	none -247	vandalisme -50	vol -93
artiste	bris_de_glace -61	collision -97	dommage_materiel 139	evenement_climatique -45	none -77	vandalisme 197
aspe*	blessure -40	collision -107	dommage_materiel -45	incendie -74	none -130	vandalisme 216	vol 150
asperge	blessure -40	collision -107	dommage_materiel -45	incendie -74	none -130	vandalisme 216	vol 150
asse*	blessure 108	bris_de_glace -50	collision -59	degats_des_eaux -55	dommage_materiel 290	evenement_climatique -41	none -207	vandalisme -63	vol -62
assez	blessure 200	dommage_materiel -46	none -58
assez violent	collision 88
assi*	collision 173	dommage_materiel 128	none -68	vol -46
assistance	none 153
assistante	blessure -54	collision 336	dommage_materiel -41	none -105
asso*	collision 46	none -76	vol 176
assu*	autre 88	vol -42
assurance	autre 133	vol -42
assurance couvre	autre 156	collision -51	degats_des_eaux -41	dommage_materiel -50	vol -40
assurance voyage	autre 296	collision -75	none -219	vol -55
assure	collision -81	dommage_materiel -47	none 97
assurer	collision -80	none 245
atel*	bris_de_glace 196	incendie 120	none -165	vol -42
atelier	bris_de_glace 196	incendie 120	none -165	vol -42
atelier de	collision -45	incendie 206	none -45
atta*	collision -175	none -104	vandalisme -47	vol 394
atte*	autre 72	degats_des_eaux 56
atteint	collision 216	none -157	vandalisme 135	vol -77
atteinte	collision 153	degats_des_eaux 237	dommage_materiel -76	evenement_climatique -49	none -171	vandalisme -67	vol -78
attelle	blessure -49	collision 186
attend	degats_des_eaux 67	none 76
attendre	blessure 157	collision -74	degats_des_eaux 133	none -108
attends	autre 252	blessure -45	degats_des_eaux -45	dommage_materiel -40	vandalisme -53	vol -46
attestation	autre 122
attestation d	autre -46	blessure 49	none 124
au	none -73
au bout	none 103
au bras	incendie 54	vol 42
au bureau	bris_de_glace 182	collision -76	dommage_materiel 148	none -104	vandalisme -48	vol -51
au commissariat	none -60	vol 128
au cou	collision 138	incendie 76	none -50	vol -51
au cutter	collision -47	none -54	vandalisme 246	vol -118
au dessus	collision -45	degats_des_eaux 188	dommage_materiel -40
au dos	blessure 114	collision -107	degats_des_eaux -46	dommage_materiel -68	evenement_climatique -55	none 239	vandalisme -43	vol -89
au drive	collision 154	none -40
au feu	collision 76	none -84	vol 83
au lit	collision -111	none -162	vol 349
au marche	blessure -61	collision 87	degats_des_eaux 59	none -65	vandalisme -40	vol 96
au mariage	collision 87	dommage_materiel 89
au milieu	bris_de_glace 215	none -118	vol -50
au mollet	blessure 243	collision -50	none -49	vol -51
au moment	bris_de_glace 153	collision 54	none -59	vol -44
au moyen	collision -120	degats_des_eaux -40	dommage_materiel -65	incendie 234	none -205	vandalisme 173	vol -78
au peage	collision 147	none -73
au pied	none -43	vol 132
au plafond	degats_des_eaux 255	none -80
au plus	collision -74	evenement_climatique 121	none 106	vol -46
au poste	collision -60	none -83	vandalisme 177
au retour	collision -49	degats_des_eaux 204	dommage_materiel 98	none -86	vol -41
au rez	degats_des_eaux 98	evenement_climatique -55	none -41	vol 123
au rond	collision 217	none -66
au soir	degats_des_eaux -45	evenement_climatique 63	none 128
au stop	collision 209	none -79
au telephone	collision 74
au tennis	blessure 200	bris_de_glace 148	collision -85	degats_des_eaux -47	dommage_materiel -44	none -126	vandalisme -52
au travail	blessure 160	collision -76	degats_des_eaux 74	dommage_materiel 103	none -115	vol -77
au ventre	collision 44	evenement_climatique 97	none -43
au visage	bris_de_glace 76	collision -51	none -58	vandalisme -44	vol 195
aube	collision -48	incendie 145
aube*	collision 179	degats_des_eaux -48	none -191	vol 147
auch*	collision 105
auchan	collision 105
aucu*	dommage_materiel 46
aucun	collision 61	dommage_materiel 81	none -65	vol -44
aucun blesse	collision 43	degats_des_eaux 68	incendie 79	none -109
aucun bobo	collision 54	evenement_climatique -52	incendie 194	none -66	vol -46
aucun de	collision 145	incendie 74
aucun des	autre -45	blessure -48	bris_de_glace -53	collision -80	degats_des_eaux -79	dommage_materiel -121	evenement_climatique -67	incendie -55	none 237	vandalisme -78	vol -85
aucun dommage	evenement_climatique 279	none -160	vandalisme -49	vol -49
aucun mal	collision 280	none -139
aucun mot	bris_de_glace -40	collision 255	none -55	vandalisme -42
aucun occupant	collision 138	degats_des_eaux 189	dommage_materiel -51	evenement_climatique -57	none -115	vandalisme -47	vol -49
aucun prejudice	collision -70	degats_des_eaux 80	dommage_materiel 182	none -101
aucune	none 112
aucune idee	bris_de_glace -67	collision -88	dommage_materiel -42	none 155	vandalisme 109	vol -46
aucune victime	collision -72	incendie 113	none -87	vol 138
audi	collision 49	dommage_materiel 75	none -44	vol 56
audi*	autre -42	blessure -40	collision -199	degats_des_eaux -52	dommage_materiel 324	evenement_climatique -40	incendie -52	none -237	vandalisme 152	vol -64
aujo*	none 124
aujourd	none 124
aujourd hui	none 124
aupr*	autre -52	collision -67	none 176
aupres	autre -52	collision -67	none 176
aupres de	autre -52	collision -67	none 176
aure*	degats_des_eaux 179	none -58
aureole	degats_des_eaux 179	none -58
auri*	autre 322	blessure -72	bris_de_glace -44	dommage_materiel -60	incendie -45	none -271	vandalisme -68	vol -86
auss*	bris_de_glace 40	dommage_materiel 54	evenement_climatique 47	incendie 56	none -85
aussi	bris_de_glace 46	dommage_materiel 61	evenement_climatique 56	none -90
aute*	collision 303	none -90	vandalisme -65	vol -55
auteur	collision 303	none -90	vandalisme -65	vol -55
auto	collision 59	incendie 49
auto ecole	collision 147	none -40
auto*	collision 86	dommage_materiel -49	none -113	vol 88
automatique	collision 97	degats_des_eaux 120	dommage_materiel -53	none -82	vol 57
automatique de	collision 124	degats_des_eaux 217	dommage_materiel -80	none -96	vandalisme -41	vol -58
automobile	collision 299	none -125
autoradio	collision -60	dommage_materiel -75	none -129	vandalisme -49	vol 400
autoradio et	none -111	vol 214
autoroute	bris_de_glace 100	collision 71	degats_des_eaux -40	dommage_materiel -44	evenement_climatique -44	incendie 118	none -122	vol -51
autr*	collision 65
autre	collision 84
autre conducteur	collision 207	none -70
autre cote	collision -48	evenement_climatique 233	none -58
autres	collision -127	dommage_materiel -65	incendie 236	none -103	vandalisme -124	vol 80
aux	blessure 77	evenement_climatique 90	none -106	vandalisme 61
aux cotes	collision 152	vol -43
aux lettres	collision -59	none -99	vandalisme 285	vol -77
aux nouvelles	degats_des_eaux -56	none 154
aux sieges	blessure -56	collision 100	degats_des_eaux -51	evenement_climatique 145	none -62
aux urgences	blessure 351	collision -57	degats_des_eaux -42	dommage_materiel -51	evenement_climatique -50	none -240	vandalisme -50	vol -83
avai*	collision 44	none -72	vol 45
avaient	collision -101	evenement_climatique 70	none -58	vol 218
avais	incendie 57	none -91	vol 133
avais garee	none -101	vandalisme -57	vol 171
avais les	bris_de_glace 175	collision -59	degats_des_eaux 100	dommage_materiel -52	none -81	vol -60
avait	collision 76	none -65
avait la	collision 187	none -51
avait le	collision 117	evenement_climatique 129	none -76	vol -43
avait pas	blessure 237	collision 83	dommage_materiel -61	none -133
avait personne	collision 251	none -46	vol -54
avan*	none 41
avance	none 110
avant	dommage_materiel -40
avant bras	blessure -48	bris_de_glace 108	degats_des_eaux 56	dommage_materiel -56	incendie 138	none -104
avant de	collision -135	none -66	vandalisme 200	vol 73
avant hier	collision -46	none 161	vol 47
avant les	collision -131	degats_des_eaux -65	evenement_climatique -90	incendie 381	none -146	vol -50
avec	none -59
avec des	degats_des_eaux -40	dommage_materiel 72	evenement_climatique 159	none -62	vol -57
avec deux	collision 115	none -53
avec l	blessure 219	dommage_materiel -40	evenement_climatique -40	incendie -85	none -41
avec la	blessure 59	none -72	vandalisme -40	vol 40
avec le	evenement_climatique 65	none -41
avec les	collision -81	evenement_climatique 209	incendie 171	none -101	vol -77
avec lui	collision 170	none -42
avec ma	collision 89	evenement_climatique 125
avec mes	autre -40	blessure 214	collision -132	degats_des_eaux -58	dommage_materiel -50	evenement_climatique -43	incendie 219	none -181	vandalisme -62
avec moi	collision 118	degats_des_eaux -43	dommage_materiel 102	none -115	vol 62
avec mon	autre 270	dommage_materiel -58	none -137	vol 40
avec sa	bris_de_glace 209	collision 70	dommage_materiel -73	none -115	vandalisme -50	vol -46
avec ses	degats_des_eaux 179	none -61
avec son	dommage_materiel 84	evenement_climatique 62	none -41
avec un	collision 94
avec une	collision 95	none -51	vandalisme 121	vol -42
aven*	collision 178	none -51
avenue	collision 178	none -51
avez	autre 95	none 95
avez bien	none 105
avez vous	autre -128	collision -43	none 346	vol -49
avio*	autre 175	dommage_materiel -42	evenement_climatique 74	none -90	vol -52
avion	autre 175	dommage_materiel -42	evenement_climatique 74	none -90	vol -52
avis	collision -40	none 217
avis*	degats_des_eaux 61	none -100	vandalisme 126
avoi*	autre 101	none -49
avoir	autre 101	none -49
avoir quelqu	none 146
avoir un	collision 156
avon*	collision 69	degats_des_eaux 70	none -75
avons	collision 69	degats_des_eaux 70	none -75
avons ete	collision 256	dommage_materiel -53	none -45
avons mal	collision 194	none -85
avons pas	collision 56	degats_des_eaux 57	none -72	vandalisme 100
avons rempli	collision 122	none -43
avons rien	collision 67	vol 83
avou*	collision 94	none -84	vol 130
avouer	collision 94	none -84	vol 130
avri*	none 127
avril	none 127
ayan*	autre 52	blessure -42	evenement_climatique 84	incendie 61	none -102	vandalisme -75	vol 86
ayant	autre 52	blessure -42	evenement_climatique 84	incendie 61	none -102	vandalisme -75	vol 86
ayant ete	autre 130	collision -43	none -131	vandalisme -153	vol 218
azro*	autre 266	blessure -64	bris_de_glace -41	collision -109	degats_des_eaux -69	dommage_materiel -67	evenement_climatique -45	incendie -46	none -189	vandalisme -42	vol 152
azrou	autre 266	blessure -64	bris_de_glace -41	collision -109	degats_des_eaux -69	dommage_materiel -67	evenement_climatique -45	incendie -46	none -189	vandalisme -42	vol 152
b	collision 301	none -138
bach*	collision -77	dommage_materiel -47	evenement_climatique 228	incendie -47	none -123	vandalisme 235	vol -50
bache	collision -64	dommage_materiel -44	evenement_climatique 285	incendie -50	none -80	vandalisme 88	vol -41
badg*	autre 184	collision -46	dommage_materiel -57	none -70	vol 78
badge	autre 184	collision -46	dommage_materiel -57	none -70	vol 78
baga*	bris_de_glace -43	collision -94	degats_des_eaux -75	dommage_materiel -72	evenement_climatique 187	incendie 200	none -90
bagn*	collision 88	incendie 206	none -100
bah	collision -42	none 152
bah non	collision -60	dommage_materiel -53	none 132
bah oui	none 115
baie	bris_de_glace 220	collision -64	evenement_climatique 40	none -84
baie vitree	bris_de_glace 250	collision -67	none -79	vandalisme 53
baig*	autre 96	collision -70	degats_des_eaux 197	dommage_materiel 89	none -126	vol -43
baignoire	collision -66	degats_des_eaux 308	none -88
bail*	bris_de_glace 138	collision -52	dommage_materiel -60	none -86	vandalisme -42	vol 198
bain	degats_des_eaux 201	none -57
bain*	degats_des_eaux 131	none -41
bains	degats_des_eaux 131	none -41
balc*	collision -41	dommage_materiel 89	incendie 163	none -98
balcon	collision -41	dommage_materiel 89	incendie 163	none -98
balcon les	collision -49	incendie 229
ball*	bris_de_glace 143	collision -53	degats_des_eaux 103	none -111	vandalisme -42	vol -40
balle	blessure 108	bris_de_glace 139	collision -67	none -63	vol -42
balles	bris_de_glace -45	collision -89	degats_des_eaux -52	dommage_materiel 145	evenement_climatique 119	incendie 150	none -166	vol -59
balles de	bris_de_glace -46	evenement_climatique 211	none -92
ballon	bris_de_glace 199	collision -41	degats_des_eaux 171	none -112	vandalisme -48
ballon d	bris_de_glace 110	collision -69	degats_des_eaux 176	dommage_materiel -44	none -81
band*	incendie 235	none -100	vol 40
bande	blessure -41	collision 44	incendie 187	none -65	vol -54
bande d	blessure -41	collision 44	incendie 187	none -65	vol -54
banq*	collision -56	degats_des_eaux 110	none -94	vandalisme 142
banquettes	collision -57	degats_des_eaux 166	none -134	vandalisme 186	vol -100
bar	collision -55	degats_des_eaux 87	none -108	vandalisme -40	vol 180
barb*	incendie 203	none -59
barbecue	incendie 231	none -56
barbecue a	incendie 215	none -102
barbecue du	incendie 102
barr*	collision 100	dommage_materiel 156	none -85	vandalisme -43	vol -47
barre	collision 176	dommage_materiel -41
barriere	collision 90	dommage_materiel 234	evenement_climatique -78	none -83	vandalisme -61	vol -53
barriere du	collision -191	dommage_materiel 357	evenement_climatique -116	none -73	vandalisme -99	vol -80
bas	collision 185	none -73	vol -41
bas de	collision 344	none -130	vol -64
basc*	bris_de_glace -43	collision -92	dommage_materiel 422	none -171	vandalisme -54	vol -56
basculer	collision -87	dommage_materiel 322	none -122	vandalisme -64	vol -43
bass*	degats_des_eaux -47	evenement_climatique 303	none -119	vol -55
bassin	collision 49	evenement_climatique 254	none -126	vol -51
bassin fracture	blessure -41	collision 252	evenement_climatique -50
batt*	autre 207	collision -126	degats_des_eaux -47	dommage_materiel -63	evenement_climatique -46	incendie 92	none -192	vandalisme 123	vol 105
batterie	autre 258	collision -89	degats_des_eaux -41	dommage_materiel -61	evenement_climatique -42	incendie 138	none -147	vandalisme -76	vol 103
batterie de	collision -54	incendie 329	none -61	vol -94
batterie du	autre -53	collision -58	evenement_climatique -51	incendie 84	none -51	vandalisme -43	vol 200
beau	collision 52	none 45
beau pere	collision 147
beau*	blessure 66	collision 90	vol -42
beaucoup	blessure 78	collision 112	vol -45
beaucoup de	collision 256	none -82
bebe	collision 115	degats_des_eaux 60	dommage_materiel -52	evenement_climatique 81	none -96
bell*	autre 65	collision 49	dommage_materiel 147	none -95
belle	autre 65	collision 49	dommage_materiel 147	none -95
belle mere	autre 170	dommage_materiel 50	none -125
belle soeur	collision 90	dommage_materiel 83	none -50
ben	collision -74	none 174
ben non	none 146
benn*	bris_de_glace 100	none -45
benne	bris_de_glace 100	none -45
berb*	collision -85	degats_des_eaux -43	dommage_materiel 246	none -111
berbere	collision -85	degats_des_eaux -43	dommage_materiel 246	none -111
berg*	blessure 351	collision -62	none -153	vol -48
berger	blessure 411	collision -59	dommage_materiel -41	evenement_climatique -42	none -186	vol -59
berger allemand	blessure 227	collision -41	none -64	vol -51
berl*	bris_de_glace 79	collision 155	none -40
berline	bris_de_glace 79	collision 155	none -40
berr*	bris_de_glace 139	none -64
berrechid	bris_de_glace 139	none -64
beso*	collision 60	none 70	vol 41
besoin	collision 60	none 70	vol 41
besoin d	dommage_materiel -48	none 278	vol -47
bete	collision 207	none -55
bete est	collision 201	none -53
beto*	collision 62	dommage_materiel -88	none 158	vol -58
beton	collision 62	dommage_materiel -88	none 158	vol -58
bich*	vol 68
biche	vol 100
bien	collision 40	none 70
bien ca	none 156
bien que	collision 44
bien sur	none 141
bijo*	collision -51	none -75	vol 290
bijoux	collision -52	none -51	vol 245
bijoux de	vol 134
bila*	collision 207	none -57
bilan	collision 207	none -57
bill*	autre 304	collision -77	degats_des_eaux -40	dommage_materiel 64	none -180	vandalisme 90	vol -68
billet	autre 436	collision -115	degats_des_eaux -41	dommage_materiel -54	evenement_climatique -42	incendie -43	none -296	vandalisme -56	vol -67
bjr	degats_des_eaux 62	dommage_materiel -40	none 122
blan*	degats_des_eaux 58	none 72
blanc	bris_de_glace -43	collision -96	none 226
blanche	collision 78	dommage_materiel 63
blanche sur	dommage_materiel 124
bles*	collision 63	none -57
blesse	collision 56	degats_des_eaux 46	none -47
blesse en	blessure 185	collision -141	degats_des_eaux -43	dommage_materiel -71	incendie -42	none -85	vandalisme -67	vol 176
blesse et	collision 241	none -102
blesse ni	collision 56	evenement_climatique 190	none -110	vol -50
blesse pas	collision 245	none -110
blessee	collision 240	none -94
blesses	collision 107	incendie 113	none -66
blessure	bris_de_glace 136	dommage_materiel -54	evenement_climatique 100	none -97	vol -65
bleu	collision 43	dommage_materiel 142	evenement_climatique 124	incendie -46	none -90	vol -60
bleu*	collision 102	none -90	vol 131
bleue	collision 126	none -112	vol 184
bleus	bris_de_glace -50	vandalisme 137
bloc	autre 132	bris_de_glace 73	dommage_materiel -46	none -85	vol -42
bloq*	blessure -40	degats_des_eaux 78	evenement_climatique 143	none -127
bloque	blessure -45	collision -60	degats_des_eaux 96	evenement_climatique 164	incendie 42	none -154
bloque la	collision -48	incendie 105	none -79	vandalisme -44	vol 185
bobo	collision 57	dommage_materiel 58	incendie 46	none -84
bois	collision 73	dommage_materiel 116	evenement_climatique 79	none -82	vandalisme -46
boit*	collision 118	none -78	vandalisme 65
boite	collision 126	none -87	vandalisme 72
boite a	collision 53	none -53	vol 118
boite aux	collision -59	none -99	vandalisme 285	vol -77
boite de	collision 190	evenement_climatique 87	none -172
bol	collision -57	none 69	vandalisme 160	vol -84
bomb*	collision -60	evenement_climatique 44	none -106	vandalisme 299	vol -43
bombe	collision -61	none -124	vandalisme 348	vol -44
bon	none 160
bon pour	collision -44	none 146
bonj*	autre 55	none 101
bonjour	autre 55	none 101
bonjour j	autre 170	degats_des_eaux 56	dommage_materiel -51	none -72
bonjour je	collision 136	none -47
bonjour le	blessure 45
bonjour mon	autre 123	collision -80	dommage_materiel -54	incendie 109	none -101
bonn*	collision 236	vol -44
bonne	collision 236	vol -44
bons*	collision 53	none 151	vol -47
bonsoir	collision 53	none 151	vol -47
bord	autre 423	blessure -65	bris_de_glace -61	collision -302	degats_des_eaux -92	dommage_materiel -110	evenement_climatique -97	incendie -76	none -213	vandalisme 91	vol -152
boss*	evenement_climatique 120	none -40
bosse	collision 40	degats_des_eaux 76
bosser	collision -53	dommage_materiel -45	evenement_climatique 102	vol 89
bouc*	degats_des_eaux 144	evenement_climatique 47	none -72
bouche	collision -75	degats_des_eaux 294	none -58
boue	evenement_climatique 281	none -70
boue dans	evenement_climatique 277	none -95
boug*	blessure 138	incendie 138	none -124
bougie	collision -40	dommage_materiel 66	incendie 237	none -128
boui*	collision -74	degats_des_eaux 312	dommage_materiel -45	none -72
boul*	autre 48	collision 123	none -64	vol -49
boulangerie	autre 122	collision 97	incendie 43	none -60	vol -70
boulevard	collision 130	none -47
boulevard zerktouni	collision 130	none -47
boulot	degats_des_eaux 81	none -47	vandalisme 127	vol -46
boulot j	collision -99	degats_des_eaux 123	none -44	vandalisme 168	vol -63
boum	collision 216	none -132
bour*	collision -93	dommage_materiel -50	evenement_climatique 396	none -137	vandalisme -44	vol -51
bourrasques	collision -109	dommage_materiel -49	evenement_climatique 355	none -131	vandalisme -53	vol -47
bous*	collision 110	dommage_materiel -43	none -53	vol 124
bouskoura	collision 47
bout	blessure 100	none 43
bout du	none 103
bout*	autre -41	blessure 231	bris_de_glace -52	collision -42	degats_des_eaux -47	evenement_climatique -46	incendie 139	none -211	vandalisme -42	vol -47
bouteille	autre -53	blessure -71	bris_de_glace -63	collision -77	degats_des_eaux -80	dommage_materiel -76	evenement_climatique -54	incendie 356	none -153	vandalisme -58	vol -141
bouteille de	autre -53	blessure -71	bris_de_glace -63	collision -77	degats_des_eaux -80	dommage_materiel -76	evenement_climatique -54	incendie 356	none -153	vandalisme -58	vol -141
boutique	blessure -62	collision 100	dommage_materiel 169	none -89	vol -48
box	autre 63	collision -53	evenement_climatique 204	none -78	vol -50
box tele	dommage_materiel -63	evenement_climatique 147
bran*	collision -63	evenement_climatique 281	none -84	vandalisme -46
branche	collision -63	evenement_climatique 281	none -84	vandalisme -46
branche de	collision -50	dommage_materiel -45	evenement_climatique 175
braq*	autre -63	blessure -195	bris_de_glace -57	collision -303	degats_des_eaux -55	dommage_materiel -77	evenement_climatique -77	incendie -77	none -295	vandalisme -160	vol 502
bras	blessure 172	dommage_materiel -54	incendie 42	none -76
bras casse	blessure 275	dommage_materiel -61	none -67	vol -40
bras je	collision 60	vol 72
brea*	bris_de_glace 225	dommage_materiel -54	none -102
break	bris_de_glace 225	dommage_materiel -54	none -102
bref	collision 117	none -51
bref on	collision 109	none -63
bres*	collision 44	none -65	vol 163
brig*	collision -47	evenement_climatique 61	none -96	vandalisme -40	vol 260
brigade	collision -44	none -87	vol 286
brigade de	collision -49	none -58	vol 196
bris	autre -60	blessure -66	bris_de_glace 367	collision -152	degats_des_eaux -71	dommage_materiel -73	evenement_climatique -65	incendie -64	none -160	vandalisme -73	vol -90
bris de	autre -65	blessure -79	bris_de_glace 207	collision -135	degats_des_eaux -69	dommage_materiel -68	evenement_climatique -74	incendie -63	vandalisme -85	vol -96
bris*	bris_de_glace 207	none -83	vandalisme 70	vol -50
brise	bris_de_glace 253	none -75
brise cote	bris_de_glace 142	none -44
brise en	bris_de_glace 116
brise la	bris_de_glace -132	collision -53	dommage_materiel -40	none -148	vandalisme 376	vol -57
brisee	blessure -43	bris_de_glace 211	degats_des_eaux -57	none -115	vandalisme 167	vol -55
brisees	bris_de_glace -50	collision 102	dommage_materiel 117	none -65	vandalisme 50	vol -48
brises	blessure -46	bris_de_glace -42	collision -45	evenement_climatique -102	none -137	vandalisme 404	vol -204
broc*	blessure 115
broche	blessure 115
brou*	bris_de_glace -41	incendie 110	none -100	vandalisme -42	vol 126
brouillard	collision 142	none -64
broy*	dommage_materiel -44	incendie 274	none -112
brui*	blessure -59	collision 277	none -66	vandalisme -40
bruit	blessure -59	collision 277	none -66	vandalisme -40
brul*	blessure 107	collision -79	incendie 340	none -151	vandalisme -52
brulante	collision -98	degats_des_eaux 101	dommage_materiel 237	incendie -42	none -154
brule	blessure 185	collision -79	dommage_materiel -45	incendie 314	none -173	vandalisme -57	vol -41
brule l	collision 97
brule la	incendie 197	none -53	vol -44
brule mon	incendie 253	none -83
brule un	blessure -40	collision -52	dommage_materiel -66	evenement_climatique 190	incendie 144	none -130	vandalisme -43
brulee	collision -89	dommage_materiel -51	incendie 417	none -158	vandalisme -61
brules	collision -63	incendie 252
brulures	collision -76	dommage_materiel -42	incendie 351	none -79	vol -44
brulures au	collision -41	incendie 228	vol -43
brun*	collision -54	degats_des_eaux 128	evenement_climatique 129	none -101
brune	collision -54	degats_des_eaux 128	evenement_climatique 129	none -101
bu	degats_des_eaux 174	none -57
buan*	collision -52	degats_des_eaux 99	incendie 153	none -82
buanderie	collision -52	degats_des_eaux 99	incendie 153	none -82
bure*	bris_de_glace 207	collision -69	dommage_materiel 110	none -87
bureau	bris_de_glace 207	collision -69	dommage_materiel 110	none -87
bus	autre 66	collision 282	dommage_materiel -40	none -132	vol -60
bus de	collision 208	none -54	vol -57
bus je	collision 56	none -79	vol 140
bus m	collision 279	none -135	vol -45
c	none 55
c ca	collision -64	degats_des_eaux -49	dommage_materiel -47	none 148	vandalisme -50	vol -44
c est	none 45
c etait	collision 55
c3	collision 244	none -93
ca	none 70
ca a	degats_des_eaux 101	dommage_materiel 42	none -79
ca avance	none 207
ca coule	degats_des_eaux 247	none -77
ca en	collision -57	dommage_materiel -40	evenement_climatique 219
ca fait	autre -51	none 257
ca goutte	bris_de_glace -41	collision -48	degats_des_eaux 392	none -196
ca je	none -52	vandalisme 187	vol -125
ca marche	none 164
ca me	blessure -62	collision -132	degats_des_eaux -59	dommage_materiel -53	evenement_climatique -45	incendie -74	none 271	vandalisme -65	vol 148
ca n	collision 49	degats_des_eaux 79
ca ne	collision -74	degats_des_eaux -43	dommage_materiel 207	none -107	vandalisme 55
ca s	collision 62	degats_des_eaux 51
ca se	collision 89	degats_des_eaux -40	none 170
ca sert	collision -43	none 50	vandalisme 138	vol -73
ca va	collision 97	incendie 47	none -53
ca veut	autre -46	collision -80	none 190
ca vient	degats_des_eaux 69	vandalisme 94
caba*	degats_des_eaux -40	evenement_climatique 92	incendie 258	none -130	vol -40
cabane	incendie 302	none -110
cabane de	collision -93	degats_des_eaux -53	dommage_materiel -51	evenement_climatique -55	incendie 379	none -156	vandalisme -40	vol -47
cabi*	bris_de_glace -47	collision -129	degats_des_eaux -57	dommage_materiel -73	evenement_climatique -43	incendie -45	none -192	vandalisme 360	vol -56
cabinet	none -55	vandalisme 121	vol 76
cabl*	degats_des_eaux -42	dommage_materiel 145	evenement_climatique -43	none -123	vandalisme 51	vol 102
cable	collision 53	degats_des_eaux -46	dommage_materiel 278	evenement_climatique -51	none -89	vol -74
cable de	collision 128	degats_des_eaux -40	dommage_materiel 183	none -88	vol -91
cables	autre -70	blessure -42	collision -99	dommage_materiel -124	none -173	vandalisme 142	vol 210
cabo*	bris_de_glace -56	collision 76	dommage_materiel 42	evenement_climatique 119	none -57	vol -43
cabosse	bris_de_glace -102	collision -55	dommage_materiel 86	evenement_climatique 205	none -74
cabossee	collision 204	none -40	vol -58
cabossee sur	collision 204	none -40	vol -58
cabr*	collision 86	degats_des_eaux -44	dommage_materiel 172	evenement_climatique -45	none -93	vandalisme 92	vol -80
cabriolet	collision 86	degats_des_eaux -44	dommage_materiel 172	evenement_climatique -45	none -93	vandalisme 92	vol -80
cach*	bris_de_glace -50	collision -76	dommage_materiel 315	evenement_climatique -47	none -149	vol 79
cade*	collision -42	none -64	vandalisme -46	vol 290
cadenas	none -56	vandalisme -48	vol 251
cadenas coupe	none -51	vol 140
cadr*	bris_de_glace 136	collision -82	degats_des_eaux -86	dommage_materiel 334	evenement_climatique -41	incendie -43	none -189	vol -82
cadre	bris_de_glace 196	collision -91	degats_des_eaux -59	dommage_materiel 169	none -146	vol -91
cafe	blessure -62	collision -56	degats_des_eaux -40	dommage_materiel 199	none -159	vol 167
cafe sur	autre -64	blessure -136	bris_de_glace -43	collision -103	degats_des_eaux -69	dommage_materiel 352	evenement_climatique -48	incendie -44	none -200	vandalisme -57	vol -91
cage	collision -53	dommage_materiel 94	none -44	vandalisme -42	vol 155
cage d	collision -53	dommage_materiel 94	none -44	vandalisme -42	vol 155
cail*	bris_de_glace 248	collision -141	dommage_materiel -89	evenement_climatique -72	incendie -44	none -187	vandalisme 343	vol -91
caillou	bris_de_glace 347	collision -73	none -86
caillou a	bris_de_glace 148	none -43	vandalisme 62
caillou de	bris_de_glace 311	collision -79	none -93	vandalisme -51
cais*	collision 77	none -127	vol 185
caisse	collision 77	none -127	vol 185
cala*	collision 181	none -46
calandre	collision 181	none -46
calc*	blessure 225	collision -82	degats_des_eaux -40	dommage_materiel -73	incendie 41	none -84
camb*	collision -59	none -83	vandalisme -61	vol 309
cambriolage	collision -66	none -70	vandalisme -65	vol 284
came*	incendie 89	none -60	vandalisme 134	vol -69
camera	incendie 162	none -100	vandalisme 141	vol -69
cameras	collision 41	vandalisme 105	vol -69
cami*	bris_de_glace 76	collision 116	none -41
camion	bris_de_glace 117	collision 59
camion benne	bris_de_glace 100	none -45
camion de	bris_de_glace 122	collision 71	none -94
camion m	collision 369	incendie -57	none -143	vol -40
camionnette	collision 187	none -62
camionnette de	collision 183	none -50
camp*	bris_de_glace -40	collision 53	degats_des_eaux 144	dommage_materiel -46	none -93	vol 105
camping	collision 117	evenement_climatique 44	none -85	vol 110
camping car	autre -40	collision 174	dommage_materiel -47	evenement_climatique -41	none -90	vandalisme -42	vol 154
can	none 89
can we	none 89
cana*	degats_des_eaux 141	dommage_materiel 143	none -78	vol -43
canalisation	collision -54	degats_des_eaux 369	dommage_materiel -114	none -76
canalisation encastree	collision -40	degats_des_eaux 233	dommage_materiel -68
canape	collision -51	degats_des_eaux -40	dommage_materiel 298	evenement_climatique 52	none -85	vol -46
canape du	autre -47	blessure -72	collision -61	degats_des_eaux -164	dommage_materiel 189	evenement_climatique 215	none -94	vol -40
cani*	evenement_climatique 155	incendie 66	none -46	vandalisme -57
capo*	none -115	vandalisme 225	vol -65
capot	dommage_materiel 47	none -118	vandalisme 201	vol -64
capot est	collision 238	none -92
capote	collision -60	dommage_materiel -53	none -90	vandalisme 307	vol -99
capote de	collision -60	dommage_materiel -53	none -90	vandalisme 307	vol -99
car	collision 49	dommage_materiel 144	incendie 48	none -145	vandalisme -65	vol 73
cara*	collision 330	none -132
carambolage	collision 263	none -92
carambolage a	collision 183	none -78
carambolage sur	blessure -40	bris_de_glace -78	collision 275	dommage_materiel -51	none -142	vandalisme -40	vol -42
card*	collision 140	none -100	vol 157
carg*	bris_de_glace 196	collision -45	none -94
carglass	bris_de_glace 234	collision -58	none -113
carr*	bris_de_glace 81	collision -46	dommage_materiel 130	none 61	vandalisme -66	vol -58
carreau	autre -48	blessure -92	bris_de_glace 432	collision -124	degats_des_eaux -83	dommage_materiel -164	evenement_climatique -138	incendie -56	none -291	vandalisme -88	vol -118
carrefour	collision 165	none -53
carrelage	collision -49	degats_des_eaux 119	dommage_materiel 87	none -52
carrosserie	bris_de_glace -51	collision -106	degats_des_eaux -40	dommage_materiel 425	none -219	vandalisme -111	vol -51
carrossier	collision 62	incendie 97
cart*	blessure 71	none -103	vol 164
carte	none -105	vol 241
carte je	none -64	vol 136
carton	blessure 305	collision -75	dommage_materiel -50	none -100	vol -68
casa	collision 308	none -114	vol -80
casa*	incendie 48	none 120
casablanca	incendie 48	none 120
cass*	blessure 51	bris_de_glace 94	dommage_materiel 71	none -165	vandalisme 73
casse	blessure 46	bris_de_glace 91	dommage_materiel 124	incendie -40	none -186	vandalisme 54	vol -54
casse chez	collision 108	degats_des_eaux 160	none -73
casse je	collision 294	evenement_climatique -48	incendie -65	none -41	vandalisme -59	vol -43
casse l	collision -49	dommage_materiel -82	evenement_climatique 41	none -169	vandalisme 258
casse la	autre -56	blessure 141	bris_de_glace -78	collision -230	degats_des_eaux -97	dommage_materiel 434	evenement_climatique -54	incendie -63	none -247	vandalisme -113
casse le	blessure 184	bris_de_glace -40	collision -84	degats_des_eaux 92	dommage_materiel -182	none -87	vandalisme 149	vol -48
casse les	autre -57	blessure -56	bris_de_glace -99	collision -164	degats_des_eaux -58	dommage_materiel 427	evenement_climatique 129	incendie -42	none -186	vandalisme -92	vol -78
cassee	bris_de_glace 159	degats_des_eaux -42	none -112	vandalisme -45	vol 63
cassee la	collision 264	none -79
cassee par	blessure -52	bris_de_glace 313	collision -104	degats_des_eaux -58	dommage_materiel -68	none -121	vandalisme -43	vol -53
cassees	blessure 294	bris_de_glace -45	collision -41	degats_des_eaux -41	dommage_materiel -62	none -88
cassees et	blessure 283	bris_de_glace -40	degats_des_eaux -47	dommage_materiel -83	evenement_climatique -40	none -111
casser	collision -55	degats_des_eaux 52	none -62	vandalisme 199
casserole	bris_de_glace 158	dommage_materiel -68	incendie 200	none -112	vandalisme -45
casses	autre -59	blessure -56	bris_de_glace -54	collision -205	degats_des_eaux -51	dommage_materiel -60	evenement_climatique -44	incendie -90	none -327	vandalisme 486	vol -176
cata*	autre 100	collision -56	evenement_climatique 71	none -120	vol 151
catalytique	none -125	vol 292
catalytique scie	dommage_materiel -43	none -150	vandalisme -47	vol 320
catastrophe	evenement_climatique 218	none -79
catastrophe naturelle	evenement_climatique 218	none -79
caus*	collision 56	evenement_climatique 47	incendie 65	none -72
cause	collision 56	evenement_climatique 47	incendie 65	none -72
cause d	degats_des_eaux 83	dommage_materiel 57	incendie 93	none -79
cause de	collision 62	degats_des_eaux -52	evenement_climatique 197	none -83
cause du	collision 100
cave	collision -81	degats_des_eaux 231	dommage_materiel -47	evenement_climatique 60	none -147	vol 109
cave a	autre -58	blessure -59	bris_de_glace -56	collision -115	degats_des_eaux -47	dommage_materiel -65	evenement_climatique -102	incendie -53	none -275	vandalisme -50	vol 303
cave et	degats_des_eaux 219	vol -43
cc	collision 83	degats_des_eaux -43	dommage_materiel -45	none 188	vandalisme -43	vol -55
ce chaos	collision 142	none -64
ce jour	collision 248	none -72
ce matin	vol 89
ce midi	collision 109	incendie 57
ce mois	collision -61	degats_des_eaux -40	dommage_materiel 102	none 180	vandalisme -43	vol -55
ce n	none 79
ce qu	none 86
ce que	none 145
ce soit	degats_des_eaux 43	dommage_materiel 111	none -49
cede	collision -64	degats_des_eaux 168	dommage_materiel -47	evenement_climatique 122	none -52
cede l	collision -47	degats_des_eaux 194	dommage_materiel -44	none -45
cede les	collision -120	degats_des_eaux 186	dommage_materiel -77	evenement_climatique 201	none -110	vol -40
cede*	collision 79	evenement_climatique 44	none -73	vol 82
ceder	collision -101	evenement_climatique 101	none -65	vol 179
cedez	collision 263	none -83	vol -42
cedez le	collision 263	none -83	vol -42
cein*	collision 130	none -41
ceinture	collision 130	none -41
cela	collision 172	degats_des_eaux 40	evenement_climatique -57	none -93
cell*	degats_des_eaux 278	dommage_materiel -41	evenement_climatique 64	none -154	vol -42
celle	collision 95	degats_des_eaux 86
celle de	collision 95	degats_des_eaux 86
cellier	collision -88	degats_des_eaux 391	evenement_climatique -48	none -248
celu*	bris_de_glace 90	collision 106	none -54
celui	bris_de_glace 90	collision 106	none -54
celui de	collision 143
celui du	bris_de_glace 141	collision 87	none -73
cent*	blessure 103	bris_de_glace 64	degats_des_eaux -41	incendie -40	none -128	vandalisme 48
centre	blessure 207	collision 87	dommage_materiel -42	none -147	vandalisme -56	vol -48
ceri*	autre -44	blessure 97	collision -122	incendie -48	none -74	vandalisme 225	vol -102
cert*	collision -40	none 168
certain	collision -45	none 125
certainement	none 158
certainement pas	none 158
cerv*	collision 259	none -68	vol -44
cervicale	collision 212	none -53
ces	collision -58	degats_des_eaux -48	incendie 168	none -72	vol 101
cest	none 120
cest cest	none 120
cet	collision -67	evenement_climatique 96	vol 169
cett*	autre 49	collision -45	dommage_materiel -45	incendie 87
cette	autre 49	collision -45	dommage_materiel -45	incendie 87
cette fois	collision 155
cette nuit	autre -41	collision -69	dommage_materiel -46	incendie 111	none 44
chac*	collision 107
chacun	collision 107
chai*	collision -51	dommage_materiel 88	evenement_climatique 68	vol 46
chaine	none -106	vandalisme -55	vol 260
chais	collision -61	dommage_materiel -41	evenement_climatique 95	none 115	vol -58
chais chais	collision -61	dommage_materiel -41	evenement_climatique 95	none 115	vol -58
chais pas	collision -61	dommage_materiel -54	evenement_climatique -75	none 160	vol -44
chaise	bris_de_glace -41	collision -92	dommage_materiel 371	none -194	vol -65
cham*	bris_de_glace 56	degats_des_eaux 128	dommage_materiel -46	none -114
chambre	bris_de_glace 70	collision -53	degats_des_eaux 167	dommage_materiel -50	incendie 47	none -116
champ	bris_de_glace 63	collision 92	evenement_climatique 41	incendie 86	none -105	vol -45
champ de	bris_de_glace 83	collision 138	dommage_materiel -41	evenement_climatique 64	none -102
chan*	autre 101	none -40	vol 92
chance	collision 179	none -70
change	autre 180	dommage_materiel -43	none 47	vol -43
change de	autre 256	dommage_materiel -62	none -168	vandalisme -45	vol -44
changer	autre 66	collision 87	degats_des_eaux -48	none 64	vol -46
chantier	autre 103	collision -100	evenement_climatique -40	none -189	vandalisme -75	vol 324
chantier d	bris_de_glace -50	collision -80	dommage_materiel 172	evenement_climatique -60	none -97	vandalisme -59	vol 193
chao*	collision 142	none -64
chaos	collision 142	none -64
chaq*	collision -54	degats_des_eaux 172
chaque	collision -54	degats_des_eaux 172
char*	autre 73	bris_de_glace 101	dommage_materiel 95	incendie 72	none -122	vandalisme -42	vol -56
charge	autre 137	bris_de_glace 168	collision -91	degats_des_eaux -40	evenement_climatique -44	incendie 65	none -136	vandalisme -50	vol -60
chas*	collision 91	degats_des_eaux 243	dommage_materiel -55	evenement_climatique -59	none -133	vandalisme -44	vol -62
chat	autre 112	blessure 121	bris_de_glace -60	collision -97	evenement_climatique -44	incendie 150	none -154	vandalisme -62	vol -58
chat a	collision -44	degats_des_eaux 105	dommage_materiel 163	incendie -42	none -67	vandalisme -40	vol -56
chat*	collision -102	degats_des_eaux -57	dommage_materiel 360	evenement_climatique -61	none -110	vol -54
chau*	collision 42	degats_des_eaux 91	none -76
chaude	collision -48	degats_des_eaux 153	incendie 41	none -61
chaude a	degats_des_eaux 127
chaudiere	collision -43	degats_des_eaux 55	evenement_climatique 44	incendie 120	none -54	vol -42
chaudiere a	collision -49	incendie 206	none -77	vol -59
chauffage	collision -108	degats_des_eaux 313	dommage_materiel -47	none -81
chauffard	collision 137	none -40
chauffe	collision -58	degats_des_eaux 364	dommage_materiel -53	none -119
chauffe eau	collision -58	degats_des_eaux 364	dommage_materiel -53	none -119
chauffeur	collision 185	none -61
chauffeur a	collision 126
chauffeur s	bris_de_glace 171	collision 55	none -80	vandalisme -40
chauffeurs	collision 148	none -51
chaussee	evenement_climatique 171	none -47
che	collision -85	degats_des_eaux 271	none -60
chef	dommage_materiel 41	none 59
chem*	blessure -40	bris_de_glace -51	collision -100	degats_des_eaux -52	dommage_materiel -59	evenement_climatique 125	incendie 438	none -161	vandalisme -45	vol -76
cheminee	collision -87	degats_des_eaux -44	dommage_materiel -55	evenement_climatique 190	incendie 247	none -161	vol -49
cher*	collision 113	evenement_climatique 83	none -66
cherche	collision 258	evenement_climatique -40	none -63
chev*	blessure 275	collision 86	dommage_materiel -45	incendie 54	none -165	vol -59
cheveux	collision -45	incendie 222	vol -46
cheville	blessure 478	bris_de_glace -54	collision -95	degats_des_eaux -53	dommage_materiel -67	evenement_climatique -42	none -294	vandalisme -45	vol -102
chevreuil	collision 264	dommage_materiel -43	none -78
chez	degats_des_eaux 103	none -81
chez des	collision -68	dommage_materiel 200	none -79
chez elle	collision -43	degats_des_eaux 205	none -48
chez la	collision -52	degats_des_eaux 129	dommage_materiel 82	none -59
chez le	degats_des_eaux 74	dommage_materiel 57	incendie 45	none -62
chez les	collision -67	degats_des_eaux 180	none -132	vol 143
chez lui	collision 52	degats_des_eaux 185	none -105
chez ma	vol 160
chez mes	collision -89	degats_des_eaux 213	incendie 97	none -66
chez moi	degats_des_eaux 94	none -99	vol 123
chez nous	autre 250	collision -87	degats_des_eaux -56	dommage_materiel -53	evenement_climatique 97	none -182	vol -90
chez vous	autre -75	none 221
chic*	collision 159	incendie 118	none -57	vandalisme -45
chie*	blessure 224	degats_des_eaux -40	none -126
chien	blessure 224	degats_des_eaux -40	none -126
chien a	autre 135	blessure 50	collision -111	degats_des_eaux -64	dommage_materiel 144	none -87	vandalisme -46
chien de	blessure 100
chien du	blessure 343	collision -56	dommage_materiel -46	evenement_climatique -40	none -165
chif*	collision -68	degats_des_eaux 195	dommage_materiel -51	evenement_climatique 66	incendie 47	none -96	vol -40
choc	blessure 81	collision 215	none -103
choc a	collision 291	none -123
choc arriere	collision 186	none -70
choc contre	collision 353	evenement_climatique -53	incendie -73	none -76	vandalisme -72	vol -45
choc lateral	collision 251	none -77
choc*	collision 171	dommage_materiel 87	none -88	vol -40
chocs	collision 171	dommage_materiel 87	none -88	vol -40
choi*	bris_de_glace -46	collision 43	degats_des_eaux -53	dommage_materiel 321	none -126	vandalisme -56	vol -53
choir	bris_de_glace -66	collision -89	degats_des_eaux -70	dommage_materiel 395	none -163	vandalisme -63	vol -69
chop*	blessure 119	collision -70	incendie 160	none -73	vol -73
chos*	autre 261	collision -47	dommage_materiel -45	none -167
chose	autre 261	collision -47	dommage_materiel -45	none -167
chou*	collision 130	none -124	vol 107
chu	bris_de_glace -54	collision -49	degats_des_eaux -78	dommage_materiel 285	incendie 52	none -152	vol -47
chut*	blessure 281	dommage_materiel 72	none -157	vol -55
chute	blessure 318	dommage_materiel 83	none -164	vol -57
chute a	blessure 376	bris_de_glace -60	collision -107	dommage_materiel -85	none -109	vol -45
chute dans	blessure 360	collision -83	dommage_materiel -63	none -231	vol -60
cime*	autre 198	collision -96	dommage_materiel -48	none -124	vandalisme 115	vol -101
cinq	collision 56	none -78	vol 118
cinq minutes	collision 186	none -68
circ*	blessure 94	collision 77	incendie 101	none -93
circuit	collision -44	incendie 237	none -61
circuit dans	incendie 181	none -42
circulaire	blessure 252	collision -62	none -111	vol -66
circulation	collision 339	none -155
cite*	degats_des_eaux 121	dommage_materiel -45	none -54
citerne	degats_des_eaux 121	dommage_materiel -45	none -54
civi*	autre 175	collision -96	degats_des_eaux -74	dommage_materiel -43	evenement_climatique -40	none -149	vandalisme 92	vol 57
civile	autre 214	collision -62	degats_des_eaux -98	dommage_materiel -46	incendie 40	none -182	vandalisme 125	vol -67
claq*	bris_de_glace 329	collision -101	dommage_materiel -47	evenement_climatique 75	incendie -41	none -113	vol -54
claque	bris_de_glace 219	collision -53	none -55	vol -42
clas*	collision 99	dommage_materiel -44	none -113	vandalisme -43	vol 195
clav*	blessure 327	bris_de_glace -43	degats_des_eaux -43	dommage_materiel 71	evenement_climatique -42	none -197	vandalisme -55	vol -62
clavicule	blessure 250	collision 89	dommage_materiel -60	none -126	vol -43
clavicule cassee	blessure 197	dommage_materiel -79	none -65
clavicule en	autre -43	blessure 308	degats_des_eaux -44	dommage_materiel -75	evenement_climatique -51	none -255	vandalisme -41	vol -62
cle	autre 131	collision -113	dommage_materiel -77	none -120	vandalisme 338	vol -97
cles	autre 285	collision -90	dommage_materiel -58	none -112	vandalisme -45	vol 137
cles dans	autre 167	collision -58	dommage_materiel -40	none -66	vol 63
clie*	bris_de_glace 100	collision -52	dommage_materiel 90	vandalisme -45
client	bris_de_glace 91	none 79	vandalisme -51	vol -51
clientes	collision -54	incendie 100	none -92	vol 162
clients	bris_de_glace 228	collision -63	degats_des_eaux -46	dommage_materiel -59	evenement_climatique 91	none -92	vol -52
clin*	blessure 85	collision 105	none -51
clinique	blessure 85	collision 105	none -51
clio	autre 187	collision 160	none -152
cloi*	bris_de_glace 135	collision -69	degats_des_eaux -55	dommage_materiel -75	incendie 108	none -112	vandalisme 160	vol -61
cloison	bris_de_glace 206	collision -41	degats_des_eaux -62	dommage_materiel -70	incendie 165	none -113	vandalisme -49
cloq*	collision -48	degats_des_eaux 126	dommage_materiel 72	incendie 94	none -97
cloque	collision -49	degats_des_eaux 83	dommage_materiel 94	incendie 131	none -111	vol -44
clot*	collision -56	dommage_materiel 84	evenement_climatique 189	vol -49
cloture	collision -60	dommage_materiel 99	evenement_climatique 213	vol -50
cloture et	collision -52	dommage_materiel 210	evenement_climatique 75	none -85	vandalisme -50
clou*	none -59	vol 198
club	autre -48	blessure 329	bris_de_glace -77	collision -168	degats_des_eaux -61	dommage_materiel -112	evenement_climatique -58	incendie -56	none -278	vandalisme 156	vol -149
cm	bris_de_glace 81	degats_des_eaux 64	evenement_climatique 101	none -64
cm d	degats_des_eaux 112	dommage_materiel -42	evenement_climatique 152	none -46
cocc*	collision -100	degats_des_eaux 82	dommage_materiel 244	none -83	vol -48
coccyx	collision -100	degats_des_eaux 82	dommage_materiel 244	none -83	vol -48
coeu*	none -99	vandalisme 131	vol 162
coeur	none -99	vandalisme 131	vol 162
coff*	dommage_materiel 53	none -57	vandalisme 54	vol 76
coffre	dommage_materiel 53	none -57	vandalisme 54	vol 76
coffre et	none -58	vol 179
cogn*	collision 196	dommage_materiel -41	none -78
cogne	collision 196	dommage_materiel -41	none -78
coif*	degats_des_eaux 79	none -42	vandalisme 161	vol -41
coiffure	degats_des_eaux 79	none -42	vandalisme 161	vol -41
coin*	blessure 167	degats_des_eaux 181	dommage_materiel -42	evenement_climatique -51	none -107	vol -66
coince	blessure 225	bris_de_glace -40	dommage_materiel -40	none -56	vol -51
col	blessure 238	collision 58	dommage_materiel -46	none -90
col du	blessure 238	collision 58	dommage_materiel -46	none -90
coli*	collision -57	none -123	vol 300
colis	collision -57	none -123	vol 300
coll*	collision 72	dommage_materiel 128	none -135	vandalisme 99
colle	autre -45	blessure -50	bris_de_glace -58	collision -126	degats_des_eaux -74	dommage_materiel -94	evenement_climatique -83	incendie -122	none -313	vandalisme 492	vol -218
collegue	blessure -60	bris_de_glace -49	degats_des_eaux -45	dommage_materiel 324	none -184	vandalisme -56	vol -68
collier	collision -123	vol 247
collier en	collision -123	vol 247
collision	collision 302	dommage_materiel -46	none -96	vol -40
colo*	degats_des_eaux 302	none -93
colonne	degats_des_eaux 302	none -93
colonne d	degats_des_eaux 242	dommage_materiel -40	none -77
comb*	autre 183	dommage_materiel -47	none 65	vol -43
combien	autre 183	dommage_materiel -47	none 65	vol -43
combien coute	autre -123	collision -43	none 322
combien de	collision -42	degats_des_eaux 99	none 169	vol -45
comi*	collision -95	degats_des_eaux -40	dommage_materiel -50	none -90	vandalisme -65	vol 361
comme	collision 50	evenement_climatique 42	none -65
comme dans	collision 81	dommage_materiel 92
comme des	bris_de_glace -40	collision -48	evenement_climatique 287	none -67
comme du	collision 119	none -61	vol 81
comme le	bris_de_glace 187	collision -92	dommage_materiel 88	evenement_climatique -47	none -47	vandalisme -40
comme un	dommage_materiel 132	evenement_climatique 84	none -112	vandalisme -40
comme une	collision -67	degats_des_eaux 196	dommage_materiel -43	evenement_climatique -79	incendie 137	none -110	vandalisme -42	vol -63
commence	blessure 69	collision -55	degats_des_eaux -40	evenement_climatique 177	none -49	vol -48
comment	autre 85	collision -99	none 243
comment faire	autre 195	collision -97	dommage_materiel -44	vol -51
commissariat	none -74	vol 173
commissariat de	none -53	vandalisme 111
commissariat demain	collision -103	degats_des_eaux -49	none -96	vandalisme 165	vol 130
commissariat du	none -91	vol 201
commode	collision -115	degats_des_eaux 80	dommage_materiel 243	none -76	vol -46
communal	bris_de_glace -47	collision 89	dommage_materiel 268	evenement_climatique -145	none -104	vol -42
commune	collision -57	degats_des_eaux 127	none -83	vandalisme 131	vol -60
comp*	autre 55	dommage_materiel -40
compagne	collision -49	degats_des_eaux 156	none -62	vandalisme 97
compagne a	collision -49	degats_des_eaux 156	none -62	vandalisme 97
compagnie	autre 237	dommage_materiel -48	none -107	vandalisme -41
complete	bris_de_glace 72	collision 92	none -44
complique	collision -41	degats_des_eaux 107
compote	autre -43	blessure -59	collision 241	dommage_materiel -99	evenement_climatique -44	none -155	vandalisme -54	vol 142
comprends	none 153
comprends pas	none 81
compte	collision -57	none 47	vandalisme 147
compte de	none 248	vandalisme -46	vol -63
compteur	collision -73	degats_des_eaux 106	dommage_materiel -67	evenement_climatique 217	none -150	vandalisme -50	vol -47
conc*	blessure 118	dommage_materiel -40	evenement_climatique -51	none -90	vol 82
concierge	collision -95	dommage_materiel -40	evenement_climatique -68	incendie 97	none -94	vandalisme -49	vol 217
cond*	collision 113	none -71
conducteur	collision 181	none -52
conducteur a	collision 252	none -56	vol -41
conducteur du	collision 169	none -71
conducteurs	collision 202	none -69
conducteurs ont	collision 202	none -69
conductrice	bris_de_glace 116	collision 73	none -47
conductrice qui	collision 123
conduire	autre 257	collision 74	dommage_materiel -72	none -186	vandalisme -45	vol -50
conduisait	collision 135	vol -43
conduit	degats_des_eaux -45	incendie 172	none -60
conf*	dommage_materiel 48	none 108	vandalisme -45	vol 52
confie	autre -55	collision -90	degats_des_eaux -46	dommage_materiel 253	evenement_climatique -49	incendie -47	none -216	vandalisme -45	vol 178
confirme	incendie 80	none 67
confiture	collision -127	dommage_materiel 240	none -99	vandalisme -90	vol 132
cong*	bris_de_glace 69	collision -53	dommage_materiel 182	incendie -47	none -87
congelateur	bris_de_glace 83	collision -43	degats_des_eaux -45	dommage_materiel 208	incendie -47	none -94
congelateur est	autre -86	bris_de_glace -40	degats_des_eaux -51	dommage_materiel 266	evenement_climatique -42	none -48
conj*	blessure -42	collision -158	degats_des_eaux 284	dommage_materiel -66	evenement_climatique -42	incendie -59	none -300	vandalisme 174	vol -68
conjoint	blessure -42	collision -158	degats_des_eaux 284	dommage_materiel -66	evenement_climatique -42	incendie -59	none -300	vandalisme 174	vol -68
conn*	collision 98
connaissance	collision 44	none -40	vol 73
cons*	collision 116	none -50
conscient	collision 212	none -54
conscient il	collision 186	none -71
conseiller	collision -49	none 179
conseiller peut	none 106
console	bris_de_glace -43	collision -116	degats_des_eaux -55	dommage_materiel 299	evenement_climatique -55	none -177	vol 191
console et	bris_de_glace -42	collision -74	degats_des_eaux -40	dommage_materiel 232	none -158	vol 60
constat	collision 139	degats_des_eaux 52	none -50
constat a	collision 371	degats_des_eaux -41	none -172
constat amiable	collision 119
constat ce	degats_des_eaux 147	dommage_materiel -41
constat dans	collision 142	none -64
constat degat	degats_des_eaux 79
constat etabli	collision 153	none -58
constat fait	collision 179	none -74
constat il	collision 127	degats_des_eaux 162	none -98	vol -42
constat non	collision 152	none -43
constat ok	collision 285	none -131	vandalisme -59
constat pas	collision 188	none -78
constat rempli	degats_des_eaux 200	none -62
constat signe	collision 42	none 110
constat sur	collision 110
constater	collision -100	degats_des_eaux 58	dommage_materiel -48	none -49	vandalisme 116	vol 54
constats	collision 291	none -105	vol -47
cont*	bris_de_glace 40	collision 122	none -45
conteneur	collision 137	dommage_materiel -58	none -99	vandalisme -54	vol 174
conteste	collision -64	none 172
continue	collision 71
continuer	collision -46	none 163
continuer en	none 63
contrat	autre 96	collision -108	dommage_materiel -54	none 128	vandalisme 133	vol -64
contre	bris_de_glace 108	collision 169	none -137
contre la	collision 224	none -67
contre le	incendie 47	none -47	vol 100
contre les	bris_de_glace -50	collision 50	vandalisme 146
contre un	collision 181	none -56	vandalisme -51	vol 44
controle	collision 248	evenement_climatique -43	none -74	vandalisme 63
controle a	collision 124
conv*	bris_de_glace -43	collision -87	degats_des_eaux -69	dommage_materiel -55	incendie 168	none -96	vandalisme 195
coor*	collision 183	dommage_materiel 108	evenement_climatique -40	none -67	vandalisme -56
coordonnees	collision 183	dommage_materiel 108	evenement_climatique -40	none -67	vandalisme -56
copa*	collision 40	dommage_materiel 128	evenement_climatique 57	none -49
copain	bris_de_glace -43	collision 77	dommage_materiel 165	none -44	vol -50
copr*	collision -58	degats_des_eaux 281	dommage_materiel -47	none -69
copropriete	collision -81	degats_des_eaux 308	dommage_materiel -65	none -92	vol -44
corb*	blessure -57	collision 339	dommage_materiel -46	evenement_climatique -69	none -106	vandalisme -45	vol -47
corp*	blessure 64	collision 79	degats_des_eaux 170	none -131	vandalisme -60
corporel	blessure 77	degats_des_eaux 201	none -127	vandalisme -58
corr*	collision -46	none 221
correct	collision -58	dommage_materiel -60	evenement_climatique -44	none 184	vandalisme -40	vol -52
corriger	none 191
cote	blessure 43	evenement_climatique 64	none -82
cote a	bris_de_glace -46	collision -133	incendie 113	none -59	vandalisme 183
cote de	dommage_materiel -49	evenement_climatique 251	incendie -53	none -66
cote felee	degats_des_eaux 122	dommage_materiel -40	none -45
cote pas	collision 73	evenement_climatique 95	vol -43
cote passager	bris_de_glace 81	collision -45	vol 93
cote*	blessure 100	collision 72	none -43
cotes	blessure 100	collision 72	none -43
cotes felees	blessure 160	none -50
coti*	autre 272	collision -63	degats_des_eaux -47	dommage_materiel -54	none -154	vandalisme -47	vol -67
cotisation	autre 272	collision -63	degats_des_eaux -47	dommage_materiel -54	none -154	vandalisme -47	vol -67
cou	dommage_materiel -41	evenement_climatique 123	none -80	vol 47
couc*	evenement_climatique 121
couche	collision -42	evenement_climatique 272	none -65
couche sur	evenement_climatique 170
couchee	collision 122	none -71	vandalisme 106	vol -40
coucou	collision -56	evenement_climatique -50	none 246
coud*	collision 192	none -78	vandalisme -41
coude	collision 192	none -78	vandalisme -41
coul*	collision -46	degats_des_eaux 219	evenement_climatique 57	none -87
coule	collision -55	degats_des_eaux 344	none -100
coule chez	degats_des_eaux 232	none -67
coule du	collision -54	degats_des_eaux 272	none -166
coulee	collision -40	dommage_materiel -42	evenement_climatique 334	none -97	vol -40
coulee de	collision -40	dommage_materiel -42	evenement_climatique 334	none -97	vol -40
couloir	degats_des_eaux 93
coup	evenement_climatique 43	none -51	vandalisme 68
coup de	blessure 106	bris_de_glace -51	dommage_materiel -58	evenement_climatique 129	none -97	vandalisme 143	vol -61
coup j	collision 71	dommage_materiel -73	incendie 129	none -44
coup*	none -95	vandalisme 70
coupe	blessure 87	evenement_climatique 53	none -78	vol 57
coupe l	degats_des_eaux 206	dommage_materiel -50
coupe la	collision 171	none -43
coupe le	blessure 262	bris_de_glace -41	collision -108	degats_des_eaux -40	dommage_materiel -77	evenement_climatique 241	none -146	vandalisme -47	vol -77
coups	collision -56	none -82	vandalisme 300
coups de	collision -56	none -82	vandalisme 300
coupure	autre -48	bris_de_glace 211	collision -53	degats_des_eaux -53	dommage_materiel 260	evenement_climatique -42	none -156	vandalisme -47	vol -51
coupure de	autre -62	bris_de_glace -67	collision -62	degats_des_eaux -73	dommage_materiel 375	evenement_climatique -67	none -235	vandalisme -65	vol -69
cour	collision 275	degats_des_eaux -48	none -77
courant	blessure -45	collision -55	degats_des_eaux -40	dommage_materiel 112	none 125	vol -55
courant d	bris_de_glace 174
courante	collision 69	none -57	vandalisme 117
courante deposee	collision 70	none -68	vandalisme 120	vol -45
cours	degats_des_eaux 119	evenement_climatique 47
courses	collision 74	dommage_materiel -46	vol 116
court	bris_de_glace 78	collision -46	incendie 200	none -69
court circuit	collision -44	incendie 237	none -61
couru	blessure -53	bris_de_glace 270	collision 43	dommage_materiel -50	evenement_climatique -52	none -113	vol -43
cous*	collision -45	degats_des_eaux -45	dommage_materiel 70	none -92	vol 136
cousin	degats_des_eaux -59	dommage_materiel 272	none -109	vol -68
cousine	collision -71	evenement_climatique -49	none -144	vandalisme -49	vol 331
cousins	collision -64	degats_des_eaux -41	evenement_climatique 121	none -81	vol 164
cout*	autre 92	collision -54	dommage_materiel -47	vandalisme 44	vol 57
coute	autre 159	collision -56	dommage_materiel -67	none 115	vandalisme -45	vol -44
couteau	collision -53	none -100	vandalisme 103	vol 144
couv*	autre 76	blessure 62	bris_de_glace -118	collision -76	none 94	vandalisme -41
couvercle	collision -51	evenement_climatique 101	incendie 76	none -46
couverture	collision -41	incendie 153	none -74
couvre	autre 252	blessure -54	collision -70	dommage_materiel -52	vol -43
crac	bris_de_glace 85	collision -57	dommage_materiel 156	none -88
crac*	collision 92	incendie 101	none -64
crache	bris_de_glace 52	incendie 126	none -61	vol -40
cram*	collision -61	incendie 360	none -69	vol -51
crame	collision -70	incendie 370	none -82	vol -57
cran*	collision -45	degats_des_eaux -50	dommage_materiel -64	evenement_climatique 335	none -90
crane	collision -45	degats_des_eaux -50	dommage_materiel -64	evenement_climatique 335	none -90
crec*	blessure 140	dommage_materiel -41	none -43
creche	blessure 140	dommage_materiel -41	none -43
crev*	collision -63	degats_des_eaux 115	none -162	vandalisme 330	vol -65
creve	collision -79	degats_des_eaux 165	dommage_materiel -41	none -160	vandalisme 296	vol -84
creve mes	degats_des_eaux -52	none -72	vandalisme 221	vol -69
creves	none -161	vandalisme 289
creves cette	none -131	vandalisme 234
crib*	bris_de_glace 78	collision -62	dommage_materiel -44	evenement_climatique 280	none -123	vandalisme 51	vol -66
crible	autre -44	bris_de_glace 250	collision -101	degats_des_eaux -46	dommage_materiel -41	evenement_climatique 218	none -154	vandalisme -110	vol -75
criblee	bris_de_glace -44	collision -52	evenement_climatique 339	none -138	vandalisme -45	vol -40
cribles	dommage_materiel -61	evenement_climatique 63	none -79	vandalisme 231	vol -88
crie	degats_des_eaux -54	dommage_materiel 156	none -89	vol 129
crim*	blessure -44	collision -70	dommage_materiel -41	incendie 259	none -189	vandalisme 165	vol -160
croi*	autre 57	vandalisme 125	vol -57
crois	none 121
croix	blessure -40	bris_de_glace -42	collision -128	degats_des_eaux -46	dommage_materiel -47	evenement_climatique -60	incendie -43	none -170	vandalisme 432	vol -142
cros*	blessure 245	collision -62	degats_des_eaux -70	dommage_materiel -40	evenement_climatique -43	none -85	vol 80
cru	collision 190	none -52
ct	collision -43	dommage_materiel 149	incendie -43	none 68	vandalisme -43	vol -47
cuei*	blessure 243	collision -74	none -76	vol -40
cueillant	blessure 243	collision -74	none -76	vol -40
cuir	dommage_materiel 192	none -82	vol -48
cuis*	collision -54	degats_des_eaux 93	incendie 129	none -91
cuisine	collision -56	degats_des_eaux 105	incendie 170	none -92
cuisine hier	incendie 114
cuisine le	degats_des_eaux 186	none -73
cuisse	degats_des_eaux 137
cul	collision 147	none -63
cumu*	collision -53	degats_des_eaux 233	none -53
cumulus	collision -53	degats_des_eaux 233	none -53
cure	autre 303	bris_de_glace -40	collision -57	dommage_materiel -73	evenement_climatique -49	none -293	vandalisme 220	vol -94
cutt*	collision -47	none -54	vandalisme 246	vol -118
cutter	collision -47	none -54	vandalisme 246	vol -118
cuve	collision -127	degats_des_eaux 133	dommage_materiel -56	incendie -48	none -113	vandalisme 233	vol -66
cycl*	collision 137
cycliste	collision 152
cyli*	autre 188	collision 43	none -54	vol -61
d	none -70
d a	bris_de_glace -53	collision -72	dommage_materiel 124	none -40	vandalisme 129
d abord	evenement_climatique 145
d accident	blessure 227	dommage_materiel -78	none -77
d accord	none 124
d acier	autre -47	collision -87	dommage_materiel 224	evenement_climatique -48	none -115	vandalisme 185	vol -108
d air	bris_de_glace 174
d aller	none -59	vol 177
d appartement	blessure 211	collision -83	dommage_materiel -57	incendie 102	none -100	vol -54
d apres	none -47
d araignee	bris_de_glace 95	dommage_materiel 142	none -82
d ardoises	collision -54	dommage_materiel -46	evenement_climatique 318	none -114	vol -64
d arret	blessure 170	incendie 115	none -96	vol -51
d assurance	autre -46	blessure 49	none 124
d autre	collision 269	none -84
d avoir	collision 72	evenement_climatique 40	incendie 57	none -87	vol 70
d eau	collision -60	degats_des_eaux 216	evenement_climatique 78	none -79
d en	bris_de_glace 59	degats_des_eaux 77
d entree	collision -64	dommage_materiel -57	evenement_climatique 107	incendie -45	none -108	vandalisme -45	vol 174
d escalier	collision -53	dommage_materiel 94	none -44	vandalisme -42	vol 155
d hier	autre 201	collision -71	dommage_materiel -44	evenement_climatique 80	none -109	vandalisme -47	vol -41
d huile	collision 70	none -51	vol 85
d humidite	degats_des_eaux 249	none -107
d incendie	incendie 145	none -57
d ou	degats_des_eaux 88
d un	dommage_materiel 134	incendie 82	none -88
d une	dommage_materiel 46	none -109
d urgence	blessure 104	incendie 144	none -83	vol -51
daci*	none -47	vol 65
dacia	none -47	vol 65
dame	blessure 59	collision 72	degats_des_eaux 42	none -62
dame a	collision 214	none -65
dame de	collision 55	incendie 105
dame du	collision -44	degats_des_eaux 175	none -43
dans	none -84
dans ce	collision 142	none -64
dans l	dommage_materiel 156	none -93
dans la	none -43
dans le	incendie 40	none -98	vol 52
dans les	blessure 71	evenement_climatique 42	none -130	vol 60
dans ma	degats_des_eaux 196	dommage_materiel 122	none -125	vol -64
dans mon	collision -67	dommage_materiel -43	incendie 44	none -71	vandalisme 76	vol 96
dans sa	collision 74	degats_des_eaux 117	none -68
dans un	collision 277	none -71
dans une	collision 135	dommage_materiel 148	none -98	vol -44
dans*	autre -45	blessure 364	bris_de_glace -71	collision -195	degats_des_eaux -83	dommage_materiel 43	evenement_climatique -82	incendie -58	none -228	vandalisme -85	vol -164
dari*	none 132
darija	none 132
date	none 159
date de	collision 54	none 87
dc	bris_de_glace -40	collision 48	degats_des_eaux -41	dommage_materiel -40	evenement_climatique 149	none -177	vandalisme 140
dc rien	autre -51	bris_de_glace -54	collision 189	degats_des_eaux -51	dommage_materiel -41	evenement_climatique 237	none -186	vandalisme -60	vol -82
de	none -88
de 1	autre -40	bris_de_glace 66	collision -53	dommage_materiel 46	none 123	vol -41
de 2	blessure 182	bris_de_glace 111	collision -73	dommage_materiel -61	none -80
de 4	collision -72	degats_des_eaux -85	dommage_materiel 180	evenement_climatique 195	none -102	vandalisme -61	vol -70
de 6	collision -118	dommage_materiel 245	none -40	vandalisme -40
de 82	blessure 261	collision -53	degats_des_eaux -45	dommage_materiel -74	none -92
de bain	degats_des_eaux 201	none -57
de bains	degats_des_eaux 131	none -41
de berrechid	bris_de_glace 139	none -64
de biche	none -43	vol 132
de bien	collision 134	none -41
de blesse	bris_de_glace 83	collision 61	degats_des_eaux 146	evenement_climatique 50	none -177	vandalisme -41
de blesses	collision 100	incendie 145	none -73
de bobo	bris_de_glace 57	collision -55	evenement_climatique 172	none -46
de boite	collision 47	evenement_climatique 97	none -43
de boue	evenement_climatique 285	none -84
de bouskoura	collision 47
de cafe	dommage_materiel -62	none -130	vol 228
de caisse	collision 344	none -130	vol -64
de carrefour	collision 221	none -68	vol -42
de casse	collision 217	degats_des_eaux 88	none -96
de catastrophe	evenement_climatique 218	none -79
de ce	collision -69	dommage_materiel 42	none 84	vandalisme 49	vol -50
de cette	bris_de_glace 139	collision -56	degats_des_eaux -49	dommage_materiel -60	evenement_climatique 264	incendie -50	none -123	vandalisme -64	vol -53
de chaussee	collision -44	degats_des_eaux -40	evenement_climatique 202	none -52
de cheminee	collision -53	evenement_climatique -65	incendie 303	none -127
de chez	degats_des_eaux 183
de coiffure	degats_des_eaux 79	none -42	vandalisme 161	vol -41
de constat	collision 172	none -57
de corporel	blessure -41	bris_de_glace -66	degats_des_eaux 294	dommage_materiel -62	evenement_climatique -85	incendie -46	none -215	vandalisme -151
de courant	autre -62	bris_de_glace -67	collision -62	degats_des_eaux -73	dommage_materiel 375	evenement_climatique -67	none -235	vandalisme -65	vol -69
de derriere	collision 143
de deux	collision -44	degats_des_eaux 56	evenement_climatique 50	none -53	vandalisme -75	vol 105
de devant	collision 335	none -101	vandalisme -42	vol -73
de dimanche	collision -63	dommage_materiel -53	none -55	vandalisme 42	vol 172
de faire	collision 179	none -61
de fermer	degats_des_eaux 168	none -86
de fes	incendie 221	none -44
de feu	collision -79	degats_des_eaux -65	dommage_materiel 112	evenement_climatique -40	incendie 320	none -141	vol -62
de fuite	collision 256	none -83	vol -77
de garde	bris_de_glace -54	degats_des_eaux 181	none -40
de gaz	autre -49	blessure -90	bris_de_glace -71	collision -111	degats_des_eaux -89	dommage_materiel -88	evenement_climatique -59	incendie 231	none -234	vandalisme -68	vol 141
de glace	autre -51	blessure -58	bris_de_glace 280	collision -133	degats_des_eaux -61	dommage_materiel -58	evenement_climatique -56	incendie -50	none -56	vandalisme -61	vol -74
de grave	collision 114	degats_des_eaux 66	none -60
de gravier	bris_de_glace 190	collision -87	none -52
de grele	collision -45	evenement_climatique 360	none -120	vol -50
de haut	bris_de_glace 132
de jardin	collision -70	degats_des_eaux 72	dommage_materiel -47	incendie 267	none -119
de jeudi	collision -68	degats_des_eaux -42	evenement_climatique 298	none -84	vol -58
de journee	evenement_climatique 46	none 110
de l	evenement_climatique 69	none -67	vol -40
de la	none -70
de livraison	collision 159	none -57
de location	none -75	vol 157
de m	autre 194	blessure 156	dommage_materiel -57	none -163	vandalisme -42	vol -51
de mal	degats_des_eaux 53	incendie 92	none -77
de mardi	evenement_climatique 125
de mes	autre 70	blessure -42	collision -96	degats_des_eaux -78	dommage_materiel 66	evenement_climatique -47	incendie 99	none -274	vandalisme -84	vol 217
de mme	bris_de_glace 75	collision -43	degats_des_eaux 96	incendie 40	none -72
de moi	collision 104	none 95
de mon	blessure 46	none -75
de mot	collision 339	evenement_climatique -41	none -108	vandalisme -106	vol -123
de nos	collision -64	degats_des_eaux -40	dommage_materiel 126	none -183	vandalisme 112	vol 89
de notre	evenement_climatique 93	none -90	vandalisme 112
de nous	collision 145	incendie 74
de nuit	collision 135	degats_des_eaux -72	dommage_materiel -58	evenement_climatique 211	none -143	vol -50
de papier	collision 129	dommage_materiel -53	none -98	vol 140
de parler	collision -41	dommage_materiel -44	none 221
de part	bris_de_glace 89	collision 105	none -76
de peinture	bris_de_glace -48	collision -45	dommage_materiel 71	incendie -51	none -125	vandalisme 241	vol -43
de permis	collision 279	none -101
de personne	collision -119	degats_des_eaux 172	dommage_materiel -40	none -145	vandalisme 251	vol -153
de peur	bris_de_glace 63	incendie 90
de pied	collision -79	none -66	vandalisme 324	vol -52
de pierre	collision -60	incendie -41	none -126	vandalisme 289	vol -71
de ping	bris_de_glace 128	collision -60	dommage_materiel -48	evenement_climatique 150	none -85
de plainte	collision -78	dommage_materiel -42	none -162	vandalisme 271	vol 174
de platane	collision -50	dommage_materiel -45	evenement_climatique 175
de poisson	collision 250	none -80
de police	collision 108	incendie 59	none -95
de redon	degats_des_eaux -48	evenement_climatique 98
de remplir	collision 58	degats_des_eaux 148	none -99
de s	bris_de_glace -68	degats_des_eaux 229	evenement_climatique -81	none -94	vol 114
de sa	collision 78	degats_des_eaux 132	none -64
de saint	collision 50	none -55	vandalisme 106	vol -74
de samedi	collision -73	degats_des_eaux -42	dommage_materiel -41	evenement_climatique 53	incendie -41	none 169	vol 47
de signer	collision 76	degats_des_eaux 98	none -40
de son	collision 65	dommage_materiel 67	none -69	vol 61
de sport	collision -44	none -58	vol 203
de suie	collision -51	incendie 294	none -69	vol -48
de suture	blessure 170	none -42
de tel	collision -77	degats_des_eaux -57	dommage_materiel -78	none 231	vandalisme -44	vol -74
de telephone	collision -61	none 247
de temoin	collision 155
de temps	collision -42	degats_des_eaux 99	none 169	vol -45
de terre	autre -81	blessure -109	bris_de_glace -100	collision -214	degats_des_eaux -193	dommage_materiel -112	evenement_climatique 467	incendie -83	none -430	vandalisme -106	vol -204
de the	collision 124	dommage_materiel 94	none -43	vol -45
de toit	bris_de_glace 90	collision -56	degats_des_eaux 182	dommage_materiel -73	evenement_climatique -63	none -93	vandalisme -42	vol 46
de tourner	collision 133
de travail	collision -89	degats_des_eaux -79	dommage_materiel 337	incendie -44	none -160	vol -56
de trois	collision -111	dommage_materiel 231	incendie -40	none -114	vandalisme -138	vol 189
de velo	none -117	vol 210
de venir	collision 129	degats_des_eaux 145	none -88	vol -44
de vent	collision -63	dommage_materiel 138	evenement_climatique 221	none -83	vandalisme -54	vol -42
de verre	blessure -44	bris_de_glace 283	collision -101	degats_des_eaux -40	none -127	vol 126
de victime	collision 208	degats_des_eaux 56	none -94	vol -47
de vin	collision -50	degats_des_eaux -68	dommage_materiel 81	none -48	vandalisme 175	vol -45
de voiture	autre 224	bris_de_glace -50	collision -95	degats_des_eaux -42	dommage_materiel 223	evenement_climatique -158	incendie -59	none -194	vandalisme -78	vol -58
de votre	none 166
de voyages	autre 237	collision -96	degats_des_eaux -43	dommage_materiel -58	evenement_climatique -46	none -220	vandalisme 167	vol -115
debo*	degats_des_eaux 293	dommage_materiel -49	evenement_climatique 67	none -130
deboite	collision 61	degats_des_eaux 104
deborde	degats_des_eaux 333	dommage_materiel -55	evenement_climatique 50	none -171	vol -54
deborde et	collision 79	evenement_climatique 91	none -62
debordement	collision -99	degats_des_eaux 227	dommage_materiel -93	evenement_climatique 192	incendie -40	none -134	vol -87
deborder	collision -46	degats_des_eaux 225	none -129
debr*	collision 120	degats_des_eaux 97	dommage_materiel -44	none -76
debranche	collision -64	degats_des_eaux 306	dommage_materiel -43	incendie -43	none -106
debrouille	collision 364	degats_des_eaux -40	dommage_materiel -59	evenement_climatique -47	none -104	vol -44
debroussailleuse	bris_de_glace 141	collision -56	vol 88
debu*	incendie 61	none 142
debut	incendie 61	none 142
debut d	incendie 145	none -57
dech*	autre -41	blessure 208	bris_de_glace -42	collision -57	dommage_materiel 170	evenement_climatique -44	none -194	vandalisme -47	vol -78
dechire	autre -42	blessure 258	degats_des_eaux -40	dommage_materiel -44	evenement_climatique -54	none -240	vandalisme -42	vol -77
deci*	none 135
decision	none 135
decl*	collision -40	vol 91
declaration	collision -74	dommage_materiel -42	vandalisme -56	vol 259
declaration au	blessure 84	collision -55	none -45	vol 106
declare	dommage_materiel -47	incendie 129	vandalisme 211	vol -70
declarer	none 126
declarer un	autre -71	bris_de_glace 48	none 149	vol -40
deco*	degats_des_eaux 56	none -100	vandalisme 50	vol 63
decolle	collision -83	degats_des_eaux 319	dommage_materiel -43	none -90	vol -43
decouvert	bris_de_glace 120	none -84	vandalisme 170	vol -65
decr*	bris_de_glace 260	collision 133	degats_des_eaux -41	dommage_materiel -51	none -165	vol -47
decroche	bris_de_glace 327	collision -80	dommage_materiel -58	none -118	vol -51
deda*	blessure -45	collision 240	none -113
dedan	collision 115
dedans	blessure -50	collision 251	none -125	vol -41
dedans a	degats_des_eaux -65	dommage_materiel 159	none -70
dedans et	bris_de_glace 141	collision 95	dommage_materiel -40	none -50	vol -46
dedans il	collision 175	none -45
defo*	collision 228	none -107
defonce	collision 229	none -106	vol 41
defonce l	collision 170	none -41	vol -46
defonce la	collision -137	none -65	vol 202
defu*	collision 221	degats_des_eaux 191	dommage_materiel -81	none -183	vandalisme -47	vol -51
defunt	collision 221	degats_des_eaux 191	dommage_materiel -81	none -183	vandalisme -47	vol -51
dega*	degats_des_eaux 195	none -62
degat	degats_des_eaux 211	none -55
degat des	collision -50	degats_des_eaux 237	none -56
degats	collision 50	degats_des_eaux 181	none -86
degi*	bris_de_glace 353	collision -63	degats_des_eaux -80	none -153	vandalisme -57	vol -61
degivrage	bris_de_glace 353	collision -63	degats_des_eaux -80	none -153	vandalisme -57	vol -61
dego*	collision -127	degats_des_eaux 71	dommage_materiel -40	evenement_climatique -51	none -123	vandalisme 269	vol -83
degr*	autre -49	blessure -53	bris_de_glace -48	collision -69	degats_des_eaux -55	evenement_climatique -50	incendie 118	none -305	vandalisme 267	vol -85
degre	blessure -43	collision -42	degats_des_eaux -44	incendie 348	none -109	vandalisme -51	vol -49
deho*	evenement_climatique 221	none -65
dehors	evenement_climatique 221	none -65
deja	collision 43	incendie 136	none -54
dela*	autre 239	collision -68	none -110	vandalisme -43	vol -67
delai	autre 239	collision -68	none -110	vandalisme -43	vol -67
deli*	collision 256	none -83	vol -77
delit	collision 256	none -83	vol -77
delit de	collision 256	none -83	vol -77
dema*	collision -47	none 54
demain	autre 67	collision -83	dommage_materiel -42	none 49	vol 55
demain matin	none 88
demande	none 92
demande a	collision -91	none 216
demander	collision 90	dommage_materiel -74	incendie 139	none -65
demarre	collision -66	degats_des_eaux -43	none -111	vol 267
deme*	blessure -52	collision -56	dommage_materiel 408	none -129
demenagement	blessure -104	collision -84	degats_des_eaux -59	dommage_materiel 382	none -140	vol -47
demenageurs	blessure -41	collision -56	degats_des_eaux -48	dommage_materiel 329	evenement_climatique -46	none -113	vol -77
demi*	blessure -92	collision -121	degats_des_eaux -58	dommage_materiel 287	evenement_climatique 176	none -207	vandalisme -42	vol -74
dent*	blessure 105	dommage_materiel 40	none -80
dentiste	collision -41	degats_des_eaux 97	none -43	vol 88
dents	blessure 198	bris_de_glace 40	dommage_materiel -50	none -85
dents cassees	blessure 344	bris_de_glace -65	collision -149	degats_des_eaux -54	dommage_materiel -87	evenement_climatique -46	none -113
depa*	autre 75	collision 74	degats_des_eaux -43	incendie 108	none -108	vol -40
depanneuse	autre 210	collision 81	dommage_materiel -84	incendie -47	none -86
depart	bris_de_glace -43	collision -87	degats_des_eaux -84	dommage_materiel 137	evenement_climatique -47	incendie 308	none -178	vol -58
depart de	bris_de_glace -43	collision -87	degats_des_eaux -84	dommage_materiel 137	evenement_climatique -47	incendie 308	none -178	vol -58
departementale	collision 236	none -75
depl*	collision 61	dommage_materiel 49	none -79	vandalisme 53
deplacee	none -84	vandalisme 201
deplorer	collision 148	none -42
depo*	none -72	vandalisme 87	vol 124
depose	collision -60	none -87	vandalisme 71	vol 238
depose plainte	collision -52	none -86	vandalisme 86	vol 203
deposee	none -72	vandalisme 128	vol 48
deposee ce	vandalisme 79
deposee par	collision -77	degats_des_eaux -40	dommage_materiel -44	evenement_climatique -61	none -136	vandalisme 165	vol 142
deposer plainte	vandalisme 65	vol 71
deposition	none -91	vol 192
depot	degats_des_eaux -41	none -117	vandalisme 176	vol 98
depot de	collision -66	none -111	vandalisme 210	vol 121
depu*	blessure 79	collision 45	degats_des_eaux 87	none -86
depuis	blessure 79	collision 45	degats_des_eaux 87	none -86
depuis des	collision 98	none -56
depuis et	blessure -47	collision 40	dommage_materiel -65	incendie 96	none -44	vol 117
depuis hier	blessure 266	degats_des_eaux -89	dommage_materiel -40	evenement_climatique -69	incendie -48	none -175	vandalisme -53	vol -55
depuis j	collision 177
depuis la	collision 75	none -42
depuis le	bris_de_glace 116	degats_des_eaux 143	none -123	vol 44
depuis trois	degats_des_eaux 94	none 47
dera*	bris_de_glace -41	collision 80	dommage_materiel -62	evenement_climatique -46	none -178	vandalisme 273	vol -59
derb	collision 160	none -60
derb sultan	collision 160	none -60
deri*	collision 201
derive	collision 201
dern*	blessure 70	none 58
derna	collision 351	none -186	vol -50
dernier	none 114
dernier en	blessure 103
dernier on	degats_des_eaux 64
derniere	blessure 182	collision -41	evenement_climatique -48	vandalisme 58	vol -46
dero*	collision -67	dommage_materiel -49	none -127	vol 334
derobe	blessure 49	collision -71	dommage_materiel -56	none -113	vol 315
derr*	collision 137	none -48
derriere	collision 137	none -48
derriere le	collision -47	degats_des_eaux 267	dommage_materiel -53	none -94
derriere moi	collision 102
des	none -65	vandalisme 90
des abrutis	collision -78	vandalisme 220
des amis	collision -68	dommage_materiel 200	none -79
des balles	bris_de_glace -46	evenement_climatique 211	none -92
des brulures	blessure -42	collision -87	dommage_materiel -58	incendie 350	none -112
des deux	degats_des_eaux -60	dommage_materiel -60	none 163	vandalisme -40	vol -48
des eaux	collision -44	degats_des_eaux 224	none -46
des empreintes	vol 134
des flammes	autre -51	bris_de_glace -54	collision -92	degats_des_eaux -86	dommage_materiel -69	evenement_climatique -96	incendie 432	none -266	vandalisme -72	vol -80
des forces	collision 134
des nouvelles	none 128
des petits	bris_de_glace 200	collision -44	evenement_climatique -55	none -92	vandalisme 108
des photos	autre -60	collision -134	dommage_materiel -80	none 144	vandalisme 181	vol -101
des tuiles	evenement_climatique 268	none -115	vol -72
des vertiges	collision 89
des voisins	collision -46	evenement_climatique 243	none -68
des wc	bris_de_glace -41	degats_des_eaux 91	dommage_materiel 191	evenement_climatique -41	none -160	vandalisme -50	vol -54
desc*	bris_de_glace 42	collision -40	degats_des_eaux 64	none -73
descendant	blessure 140	none -95
descendant du	blessure 140	none -95
descendu	blessure -65	dommage_materiel -45	evenement_climatique 174	incendie 58	none -45	vol -51
descendu l	blessure -80	collision 41	dommage_materiel -58	evenement_climatique 204	none -57	vol -51
descendue	bris_de_glace 130	collision -77	degats_des_eaux 196	dommage_materiel -41	none -74
descendus	incendie 130
dese*	collision -120	dommage_materiel 172	none -128	vandalisme 67	vol 103
deso*	collision 108	degats_des_eaux 166	dommage_materiel -47	none -101	vol -44
desole	collision 136
desormais	autre -70	collision -118	degats_des_eaux 278	dommage_materiel -49	evenement_climatique 59	none -178	vol -63
dess*	degats_des_eaux 110	dommage_materiel 47	none -96
dessine	collision -104	degats_des_eaux -40	dommage_materiel 132	none -87	vandalisme 257	vol -116
dessous	collision -55	degats_des_eaux 139	incendie 59	none -63
dessous a	collision -56	evenement_climatique 134	incendie 71
dessous brule	blessure -95	collision -75	degats_des_eaux -81	dommage_materiel -48	evenement_climatique -41	incendie 342	none -126	vandalisme -43	vol -105
dessous la	collision -74	evenement_climatique 172	none -62	vol 52
dessous son	degats_des_eaux 123
dessus	degats_des_eaux 109	dommage_materiel 88	none -118
dessus a	collision -58	degats_des_eaux 247	none -99
dessus de	collision -66	degats_des_eaux 177	dommage_materiel -46	evenement_climatique 53	none -44
dessus elle	collision 109
dessus j	collision -45	degats_des_eaux 224
dessus je	collision -109	incendie 136	none -86	vandalisme 159	vol -74
deta*	bris_de_glace 130	collision 140	none -94	vol -52
detr*	degats_des_eaux -66	dommage_materiel 342	incendie -48	none -189	vandalisme -51	vol -79
detruit	collision 132	dommage_materiel 239	incendie -105	none -168	vandalisme -51	vol -54
detruits	autre -40	blessure -48	bris_de_glace -47	degats_des_eaux -120	dommage_materiel 352	incendie -47	none -254	vandalisme -66	vol -120
deux	collision 53	none -78
deux chauffeurs	collision 148	none -51
deux cles	collision -47	none -43	vol 173
deux conducteurs	collision 202	none -69
deux cotes	blessure 199	collision -72	none -69
deux heures	collision -49	degats_des_eaux 48	evenement_climatique -40	incendie 93	none -44	vol 78
deux individus	collision -40	vol 110
deux jours	bris_de_glace 53	none 62
deux metres	degats_des_eaux 44	evenement_climatique 146	none -72
deux morceaux	blessure 123	collision 110	dommage_materiel -50	none -64
deux parties	collision 137	none -51
deux retros	collision 146	evenement_climatique -48	none -141	vandalisme 135	vol -51
deux voitures	collision 244	none -91
deux*	collision 184
deuxieme	collision 184
deva*	collision 103	none -80	vol 88
devait	collision 50	none 72
devait etre	collision 107
devant	collision 124	none -87	vol 79
devant a	bris_de_glace 68	collision 101	none -45
devant chez	collision 50	none -134	vandalisme 57	vol 188
devant l	collision 143	incendie -43	none -124	vol 172
devant la	collision 85	none -66	vol 96
devant le	collision 77	none -123	vol 201
devant moi	collision 107	none -58	vandalisme 67
devanture	collision -58	none -56	vandalisme 197	vol -71
devanture de	collision -58	none -56	vandalisme 197	vol -71
deve*	collision -66	degats_des_eaux -65	dommage_materiel -51	incendie 133	none -136	vandalisme 266	vol -68
devi*	autre -44	bris_de_glace 146	collision -62	none 121	vol -44
devis	autre -46	bris_de_glace 159	collision -65	none 144	vol -46
devis de	autre -40	bris_de_glace 66	collision -53	dommage_materiel 46	none 123	vol -41
devis joint	bris_de_glace 301	collision -44	degats_des_eaux -44	dommage_materiel -47	none -283	vol -50
devo*	autre 156	degats_des_eaux -40	dommage_materiel 278	incendie -44	none -275	vandalisme -54	vol -56
dh	collision 46	none 161	vol -42
dial	collision 206	none -85
dial*	autre 233	collision 41	dommage_materiel -42	none -167
dialyse	autre 233	collision 41	dommage_materiel -42	none -167
dieu	evenement_climatique 98	vol 75
dieu merci	dommage_materiel 71
diff*	autre 225	collision -97	degats_des_eaux -40	dommage_materiel -72	none 107	vandalisme -44	vol -77
dilu*	collision -51	degats_des_eaux -137	evenement_climatique 359	incendie -40	none -85	vandalisme -51
diluviennes	collision -51	degats_des_eaux -137	evenement_climatique 359	incendie -40	none -85	vandalisme -51
dima*	vandalisme 44
dimanche	vandalisme 44
dimanche 15	collision -44	none 193	vandalisme -40
dimanche en	blessure 65	bris_de_glace 113	collision -69	dommage_materiel -44	none 69	vol -40
dimanche j	collision 127
dimanche le	none 132
dimanche matin	collision -45	dommage_materiel 82	none -47	vandalisme 136	vol -62
dimanche on	collision -47	none -100	vol 231
dimanche soir	bris_de_glace -78	collision 96	none -92	vandalisme 186	vol -48
dira*	bris_de_glace 175	collision -73	degats_des_eaux -49	dommage_materiel -46	evenement_climatique 71	incendie -42	none -162	vandalisme 163	vol -49
dirait	bris_de_glace 175	collision -73	degats_des_eaux -49	dommage_materiel -46	evenement_climatique 71	incendie -42	none -162	vandalisme 163	vol -49
dire	autre 85	collision 83	none 46
dire que	collision 117
dire quoi	autre -49	blessure -71	collision 222	degats_des_eaux -41	dommage_materiel -56	none 62	vol -45
dire*	blessure 110	bris_de_glace 62	dommage_materiel 63	none -116	vandalisme -53	vol 56
direct	blessure -41	bris_de_glace 168	collision -42	dommage_materiel -54	none -60	vandalisme -65	vol 141
direct dans	bris_de_glace 218	collision -49	none -42
dirh*	collision -66	none -117	vandalisme 50	vol 249
dirhams	collision -66	none -117	vandalisme 50	vol 249
disa*	none 40	vol 114
disait	none -67	vol 146
disc*	collision -86	degats_des_eaux -41	dommage_materiel -71	none 61	vol 208
dise*	collision -137	dommage_materiel -56	none -86	vandalisme 163	vol 188
disent	collision -137	dommage_materiel -56	none -86	vandalisme 163	vol 188
disp*	blessure 67	collision -79	dommage_materiel -43	none -159	vandalisme -58	vol 382
disparition	collision -61	dommage_materiel -56	none -132	vandalisme -158	vol 462
disparu	collision -67	none -111	vol 283
disparu du	collision -97	none -83	vol 253
disparu pas	collision -52	none -50	vandalisme 63	vol 118
disparus	collision -60	none -310	vandalisme -90	vol 401
dist*	collision -43	none -49	vol 185
distributeur	collision -43	none -49	vol 185
dit	collision 129	none -54
dit avoir	none -71	vol 135
dit de	collision -60	none -79	vandalisme 71	vol 81
dit pas	collision 222	none -61	vol -58
dit qu	collision 102
dit que	collision 93	dommage_materiel 49	none -80
dix	collision 70	incendie 59	none 96	vandalisme -44	vol -42
dix jours	degats_des_eaux 53	none 80
dix minutes	none 182
dkhe*	collision 208	none -88
dkhel	collision 208	none -88
dkhl*	collision 278	none -156
dkhlat	collision 278	none -156
dla	collision -61	degats_des_eaux -47	dommage_materiel 169	evenement_climatique -44	incendie -40	none -252	vandalisme -110	vol 271
doct*	collision 145	degats_des_eaux 156	none -131
docteur	collision 145	degats_des_eaux 156	none -131
docu*	none 177
documents	none 149
doi	blessure 193	collision -83	degats_des_eaux 120	dommage_materiel -50	evenement_climatique -56	incendie 109	none -163	vandalisme -43	vol -64
doig*	autre 85	blessure 214	collision -65	degats_des_eaux -52	dommage_materiel 126	evenement_climatique -45	none -183	vandalisme -44	vol -69
doigt	autre 133	blessure 218	bris_de_glace -45	collision -133	degats_des_eaux -68	dommage_materiel 161	evenement_climatique -59	incendie -49	none -238	vandalisme -57	vol -79
doigts	blessure 128	collision 69	none -80	vol -47
dois	autre 86	collision -55	vol 105
dois je	autre 86	collision -55	vol 105
doit	autre 147	collision -53	none 71	vandalisme -40
doit etre	autre 235	blessure -78	collision -65	degats_des_eaux -45	dommage_materiel -58	evenement_climatique -40	none -166	vandalisme -81	vol -44
doit faire	autre -87	blessure -41	collision -61	none 276
domm*	degats_des_eaux -54	evenement_climatique 237	incendie 88	none -147	vandalisme -45	vol -44
dommage	degats_des_eaux -54	evenement_climatique 237	incendie 88	none -147	vandalisme -45	vol -44
dommage corporel	collision 120	none -47
donc aucun	bris_de_glace 112	collision 87	degats_des_eaux -45	none -91
donc aucune	collision -72	incendie 113	none -87	vol 138
donc je	none -60	vandalisme 192	vol -127
donc pas	degats_des_eaux 175	none -46	vol -44
donc rien	collision -91	none -92	vandalisme 236
donn*	collision 63	vol -40
donne	collision 79	none -76	vandalisme 51	vol -42
donne son	blessure 54	collision 43
donne un	bris_de_glace 97	collision 128	dommage_materiel -52	evenement_climatique -45	none -97	vandalisme 121	vol -53
dont	collision 80	incendie 43	none -51
dont le	collision 162	none -53
dorm*	bris_de_glace 40	degats_des_eaux 57	evenement_climatique -42	none -59	vandalisme -43	vol 111
dormait	bris_de_glace 117	collision -70	none -60	vandalisme -55	vol 134
dors	collision 74	none -47
dors plus	collision 74	none -47
dos	collision -109	dommage_materiel -63	evenement_climatique 148	vandalisme -43	vol 76
dos en	blessure 132	collision -107	dommage_materiel -86	evenement_climatique 214	none -156	vandalisme -40	vol 46
doss*	none 127
dossier	none 127
dossier de	bris_de_glace -42	collision -84	dommage_materiel 219	vandalisme -41	vol -52
dossier en	none 148
dossier est	collision -42	dommage_materiel -68	none 296
dossier sin	none 67
doub*	autre 55	blessure 83	collision 114	none -94
double	blessure 94	collision 132	none -81
double file	collision 97
double fracture	autre -40	blessure 343	bris_de_glace -42	collision -114	degats_des_eaux -43	dommage_materiel -68	evenement_climatique -58	incendie -45	none -116	vol -56
double vitrage	bris_de_glace 225	collision -66	none -48
douc*	bris_de_glace 156	collision -52	degats_des_eaux 230	dommage_materiel -40	none -117
douche	bris_de_glace 69	collision -69	degats_des_eaux 296	none -108
douche explosee	bris_de_glace 247	degats_des_eaux -59	none -107
doul*	collision 136	none -40
douleurs	collision 136	none -40
dout*	collision -69	degats_des_eaux 74	none 143
doute	collision -69	degats_des_eaux 74	none 143
douz*	dommage_materiel -42	incendie -44	none 78	vandalisme 86	vol 47
douze	dommage_materiel -42	incendie -44	none 78	vandalisme 86	vol 47
dpui	bris_de_glace -42	collision 201	degats_des_eaux 227	evenement_climatique -49	none -256	vandalisme -45	vol -55
dres*	collision 147	none -43	vandalisme 61
dresse	collision 147	none -43	vandalisme 61
dresse par	collision 255	none -65	vandalisme -49	vol -42
dresse proces	dommage_materiel -51	none -51	vandalisme 177
driv*	collision 194	none -56
drive	collision 194	none -56
droi*	autre 49	collision 220	none -101	vol -45
droit	autre 133	collision 136	dommage_materiel 82	none -148	vol -54
droite	collision 265	none -73	vol -40
droite et	collision 189	none -54
dron*	blessure -49	collision -64	degats_des_eaux -46	dommage_materiel 235	evenement_climatique -60	incendie -43	none -158	vandalisme -72	vol 164
drone	blessure -49	collision -64	degats_des_eaux -46	dommage_materiel 235	evenement_climatique -60	incendie -43	none -158	vandalisme -72	vol 164
ds	blessure -43	bris_de_glace 60	dommage_materiel 117	none -96
ds la	autre -56	blessure -60	bris_de_glace 246	collision -155	dommage_materiel 76	evenement_climatique -76	incendie 90	none -219	vandalisme -51	vol -69
ds le	collision 88	dommage_materiel 77	none -120	vandalisme -41	vol 86
ds lo	autre -49	collision -65	degats_des_eaux -71	dommage_materiel 403	evenement_climatique -68	incendie -48	none -197	vandalisme -54	vol -84
dsu	autre -42	blessure -40	bris_de_glace 229	collision -102	degats_des_eaux 212	dommage_materiel -136	evenement_climatique -41	none -231	vandalisme -50	vol -73
du	none -77
du 11	collision 55	incendie 166	none -85
du 12e	collision -46	none -131	vandalisme -40	vol 289
du 14	incendie 258	none -93	vandalisme -64	vol -42
du 1er	collision -57	degats_des_eaux 78	none -50	vandalisme 130	vol -53
du 3	collision 75	vandalisme 86
du bebe	collision -50	degats_des_eaux 207
du bloc	autre 264	collision -125	dommage_materiel -54	evenement_climatique -40	incendie 75	none -130	vol -55
du bois	collision 196	none -58
du boulot	dommage_materiel -43	none -55	vandalisme 170	vol -41
du cafe	collision -64	dommage_materiel 159	incendie 120	none -54	vol -48
du centre	blessure 269	dommage_materiel -55	evenement_climatique -41	none -193	vandalisme -75	vol -63
du chauffage	collision -108	degats_des_eaux 313	dommage_materiel -47	none -81
du congelateur	autre -64	bris_de_glace 214	collision -54	degats_des_eaux -56	dommage_materiel 124	evenement_climatique -59	none -81	vol -53
du couloir	vandalisme 49
du coup	degats_des_eaux 91	none 44
du cumulus	collision -53	degats_des_eaux 233	none -53
du dessous	collision -49	degats_des_eaux 174	incendie 107	none -66
du dessus	collision -44	degats_des_eaux 321	none -81
du distributeur	collision -43	none -49	vol 185
du femur	blessure 305	collision -59	dommage_materiel -57	none -90
du fil	none 103
du four	bris_de_glace 203	collision -63	dommage_materiel 129	incendie -42	none -102	vandalisme -74	vol -53
du garage	autre -45	blessure -59	collision -62	degats_des_eaux -59	dommage_materiel 80	evenement_climatique -92	incendie -80	none -178	vandalisme 272	vol -74
du gardien	blessure 60	collision -66	none -61	vandalisme 213	vol -49
du grenier	collision -70	degats_des_eaux 115	dommage_materiel -46	incendie 164	none -76
du lave	degats_des_eaux 221	none -50
du leclerc	collision 122	none -58	vol 41
du magasin	collision 45	none -46	vandalisme 120	vol -78
du match	blessure 190	bris_de_glace -50	collision -103	dommage_materiel -43	none -141	vandalisme 191	vol -61
du matin	incendie 97	none 45	vandalisme -48	vol -41
du menton	collision 93
du meuble	dommage_materiel 292	incendie -42	none -110	vandalisme -41	vol -40
du mois	collision -47	none 170
du mur	collision -64	degats_des_eaux 408	dommage_materiel -72	none -146	vandalisme -47
du nouveau	bris_de_glace -123	none 315
du parking	dommage_materiel 159	evenement_climatique -50	none -106	vandalisme -45	vol 122
du pont	vandalisme 139
du premier	collision -60	degats_des_eaux 64	incendie 132	none -50
du salon	dommage_materiel 72	none -95	vandalisme 110
du toboggan	blessure 314	collision -48	dommage_materiel -90	none -67
du toit	blessure 138	bris_de_glace 65	collision -125	degats_des_eaux -89	dommage_materiel 172	incendie -41	none -135	vandalisme -81	vol -76
du tout	none 158
du troisieme	collision -116	degats_des_eaux 272	none -113
du trottoir	blessure -51	collision 259	dommage_materiel -41	none -95
du vin	collision -52	degats_des_eaux -102	dommage_materiel 282	none -81	vol -54
du voisin	degats_des_eaux 80	dommage_materiel 141	none -74	vandalisme -42	vol -44
dun	autre -52	blessure -41	bris_de_glace 158	collision -51	degats_des_eaux -47	dommage_materiel 127	evenement_climatique 115	none -228	vandalisme -55	vol -72
dun camion	bris_de_glace 282	degats_des_eaux -45	dommage_materiel -68	evenement_climatique -49	none -174	vandalisme -63	vol -51
dura*	collision -62	none -131	vandalisme -42	vol 279
durant	collision -62	none -131	vandalisme -42	vol 279
durant la	collision -62	none -131	vandalisme -42	vol 279
dure	bris_de_glace 134	collision -65	degats_des_eaux 96	none -46
dyal*	collision 154	degats_des_eaux 113	none -136
dyali	collision 154	degats_des_eaux 113	none -136
e	collision 104	degats_des_eaux 65	dommage_materiel -42	evenement_climatique 93	none -105
eau	collision -50	degats_des_eaux 242	evenement_climatique 40	none -97
eau a	collision -52	degats_des_eaux 319	dommage_materiel -42	none -98
eau chaude	bris_de_glace 43	degats_des_eaux 181	none -61
eau dans	collision -42	degats_des_eaux 192	evenement_climatique 90	none -61
eau de	collision -60	degats_des_eaux 335	none -85
eau est	degats_des_eaux 156	evenement_climatique 48	none -67
eau partout	bris_de_glace -48	collision -54	degats_des_eaux 347	dommage_materiel -42	evenement_climatique -64	incendie -83	none -175	vol -58
eau qui	collision -49	degats_des_eaux 380	dommage_materiel -57	none -119	vandalisme -40
eau s	bris_de_glace -186	collision -67	degats_des_eaux 443	dommage_materiel -94	evenement_climatique -49	none -71	vol -53
eaux	collision -44	degats_des_eaux 230	none -46
ebou*	autre -61	blessure -144	collision -101	dommage_materiel 250	evenement_climatique -50	incendie -43	none -206	vandalisme -47	vol -64
ebouillante	autre -61	blessure -144	collision -101	dommage_materiel 250	evenement_climatique -50	incendie -43	none -206	vandalisme -47	vol -64
echa*	dommage_materiel 178	evenement_climatique -52	incendie 89	none -96	vol -74
echafaudage	autre -65	blessure 177	bris_de_glace -61	collision -183	degats_des_eaux -74	dommage_materiel 338	evenement_climatique -204	incendie -83	none -211	vandalisme -244	vol -115
echange	collision 93	incendie 111	none -64
echanger	collision 72	none 85
echappe	blessure -68	collision 180	dommage_materiel 251	none -145	vandalisme -84	vol -120
echauffement	blessure -42	collision -87	dommage_materiel -58	incendie 350	none -112
echauffement d	blessure -42	collision -87	dommage_materiel -58	incendie 350	none -112
eche*	autre 209	blessure 254	collision -115	degats_des_eaux -40	dommage_materiel -62	evenement_climatique -43	none -177	vandalisme -46	vol -60
echelle	blessure 313	collision -111	dommage_materiel -51	none -81
ecla*	bris_de_glace 161	collision -60	degats_des_eaux 112	evenement_climatique 93	none -122	vol -50
eclair	blessure -44	bris_de_glace -45	collision -76	degats_des_eaux 45	dommage_materiel 61	evenement_climatique 264	incendie -71	none -154	vandalisme -56	vol -55
eclair sur	blessure -54	bris_de_glace -65	collision -79	degats_des_eaux 115	dommage_materiel -93	evenement_climatique 238	incendie -51	none -201	vandalisme -69	vol -73
eclat	bris_de_glace 171	collision -100	degats_des_eaux -40	dommage_materiel 143	none -91	vol -42
eclat de	bris_de_glace 243	collision -113	degats_des_eaux -71	dommage_materiel 73	evenement_climatique -45	incendie -46	none -126	vandalisme -60	vol -50
eclat s	collision -73	dommage_materiel 223	none -86
eclate	bris_de_glace 136	degats_des_eaux 65	dommage_materiel -53	evenement_climatique 127	none -109	vol -41
eclater	blessure -40	bris_de_glace 227	collision -132	degats_des_eaux 221	dommage_materiel -55	evenement_climatique -134	incendie -47	none -196	vandalisme -56	vol -110
eclats	bris_de_glace 407	collision -75	degats_des_eaux -51	none -101	vol -51
ecol*	collision 53	none -89	vol 107
ecole	collision 53	none -89	vol 107
econ*	collision -84	none -71	vandalisme 126	vol 135
ecor*	evenement_climatique 235	incendie -51	none -49
ecra*	dommage_materiel 159	evenement_climatique 82	none -93	vol -70
ecran	collision -52	dommage_materiel 279	none -40	vandalisme 44	vol -78
ecrase	bris_de_glace 85	collision 163	dommage_materiel -52	evenement_climatique 141	none -127	vol -74
ecrase mon	collision 236	none -75	vol -66
ecri*	collision 82	none -69
ecrire	none -76	vol 159
ecris	collision 57	evenement_climatique 107	none -60
ecrit	collision 63	incendie 75	none -100	vandalisme 150	vol -49
ecrit l	incendie 166	none -45
effe*	autre -47	blessure -53	bris_de_glace -48	collision -97	degats_des_eaux -57	dommage_materiel -77	evenement_climatique -56	incendie -46	none 160	vandalisme 79
effo*	blessure -54	bris_de_glace 196	collision -92	dommage_materiel 170	evenement_climatique -112	none -104	vol -44
effondre	blessure -54	bris_de_glace 196	collision -92	dommage_materiel 170	evenement_climatique -112	none -104	vol -44
effr*	collision -47	none -92	vol 285
effraction	collision -47	none -92	vol 285
egar*	autre 443	blessure -52	collision -126	degats_des_eaux -46	dommage_materiel -57	evenement_climatique -44	incendie -40	none -318	vandalisme 61	vol -63
egare	autre 389	collision -154	dommage_materiel -66	evenement_climatique -46	incendie -40	none -313	vandalisme -68	vol -78
egou*	autre -83	blessure -73	bris_de_glace -79	collision -80	degats_des_eaux 384	dommage_materiel -123	evenement_climatique -96	incendie -69	none -368	vandalisme -92	vol -183
egra*	none -59	vol 114
egratignure	none -59	vol 114
el	collision 44	none -118	vol 127
elec*	incendie 73	none -79	vol 66
electrique	incendie 116	none -70	vol 80
electrique a	incendie 173
electrique le	dommage_materiel -56	incendie 256	none -61
elev*	autre 193	collision 113	dommage_materiel -45	none -87	vol -57
eleve	autre 239	none -103	vol -41
elle	collision 99	none -98
elle a	blessure 63	bris_de_glace 70	collision 75	none -85
elle dit	collision 55	dommage_materiel 101	none -43
elle elle	collision 219	none -54
elle est	blessure 95	collision 100	dommage_materiel 85	none -145
elle etait	bris_de_glace 56	collision 49	none -51
elle m	collision 245	none -90
elle meme	bris_de_glace 229	collision -57	degats_des_eaux 95	dommage_materiel -51	evenement_climatique -41	none -106	vol -51
elle n	collision 104	dommage_materiel -48	none -72	vol 121
elle ne	collision 113	dommage_materiel 62	none -64
elle non	collision 108
elle s	blessure -53	bris_de_glace 143	collision 53	degats_des_eaux -45	dommage_materiel -55	evenement_climatique 79	none -87	vandalisme 48	vol -53
elle veut	blessure 238	collision -138	dommage_materiel -64	none -94	vandalisme -57	vol 90
elle*	collision 42	none -111	vandalisme 229	vol -54
elles	collision 42	none -111	vandalisme 229	vol -54
emba*	autre 157	blessure -42	collision 82	dommage_materiel -47	none -165	vol 62
embarque	autre -42	dommage_materiel -51	incendie -49	none -85	vandalisme 97	vol 158
embo*	collision 256	none -72	vol -46
embouti	collision 293	none -88	vol -53
embouti au	collision 304	none -176	vol -97
embouti ma	collision 201	none -48
emboutie	collision 154
embr*	autre 274	blessure -60	bris_de_glace -50	collision 169	degats_des_eaux -57	dommage_materiel -79	evenement_climatique -56	incendie 86	none -218	vandalisme -71	vol -84
embrasse	autre -42	blessure -49	collision 376	dommage_materiel -48	incendie -51	none -185	vol -46
embrasse le	collision 196	none -90
emme*	collision 74	none -73	vol 119
emmene	collision 118
empl*	blessure 261	bris_de_glace -46	collision -139	degats_des_eaux -46	dommage_materiel -71	incendie -43	none 68	vandalisme -45	vol -90
empo*	collision -71	dommage_materiel 52	evenement_climatique 87	none -138	vol 206
emporte	collision -79	dommage_materiel 78	none -141	vandalisme -45	vol 293
empr*	collision -103	degats_des_eaux -42	dommage_materiel 224	none -87	vol 72
empreintes	vol 134
en	none -57
en a	collision -118	dommage_materiel 100	evenement_climatique 56	none 166	vol -68
en ai	collision -70	dommage_materiel -46	none 225
en anglais	none 114
en arabe	none 81
en bas	bris_de_glace 58	collision -79	degats_des_eaux 72	evenement_climatique 127	none -45
en charge	autre 93	collision -79	dommage_materiel 102	incendie 144	none -60	vandalisme -48	vol -54
en compote	autre -43	blessure -59	collision 241	dommage_materiel -99	evenement_climatique -44	none -155	vandalisme -54	vol 142
en cours	collision -46	degats_des_eaux 146	dommage_materiel -50	evenement_climatique 60
en cueillant	blessure 243	collision -74	none -76	vol -40
en descendant	blessure 140	none -95
en dessous	collision -46	degats_des_eaux 121	incendie 58
en deux	collision 262	dommage_materiel -59	incendie 57	none -122	vol -43
en double	collision 97
en eclats	bris_de_glace 249	dommage_materiel -49	none -70
en est	none 150
en etat	bris_de_glace -43	collision -49	dommage_materiel 203	none -93	vandalisme 111	vol -57
en evitant	collision 207	none -58
en face	bris_de_glace 142	none -48
en faisant	autre -42	blessure 228	bris_de_glace -56	collision -125	degats_des_eaux -64	dommage_materiel 127	evenement_climatique -72	incendie -65	none -216	vandalisme -84	vol -125
en fait	autre 257	blessure -42	collision -83	dommage_materiel -50	incendie 75	none -120	vandalisme -51	vol -41
en feu	autre -50	blessure -49	bris_de_glace -42	collision -57	dommage_materiel -74	incendie 422	none -209	vandalisme -48	vol -67
en fin	none 85
en garde	collision 70	dommage_materiel -49	incendie 241	none -119	vandalisme -56	vol -56
en huit	bris_de_glace -43	collision -65	none 304
en jouant	blessure -46	bris_de_glace 155	collision -86	dommage_materiel 158	none -83
en kangoo	collision 262	evenement_climatique -44	none -65	vol -40
en ligne	collision -52	none -81	vandalisme 146	vol 108
en me	collision 67	dommage_materiel 56	none -78	vol 57
en miettes	collision -65	dommage_materiel 138	evenement_climatique 42	none -45
en observation	dommage_materiel -57	evenement_climatique 188	none -69	vandalisme -48
en ouvrant	collision 284	none -83
en panne	autre 272	blessure -44	collision -116	degats_des_eaux 194	dommage_materiel 40	evenement_climatique -76	none -151	vandalisme -43	vol -65
en partant	collision -53	degats_des_eaux 204	dommage_materiel -70	none -116	vol 84
en passant	dommage_materiel 224	none -92
en platre	collision -44	degats_des_eaux 51	incendie 107
en plein	bris_de_glace 185	collision -93	evenement_climatique -40	none -79	vol 72
en pleine	degats_des_eaux 41	evenement_climatique 68	none -53
en portant	blessure 230	collision -70	dommage_materiel 85	none -83	vol -52
en quittant	collision 154	none -73
en reculant	degats_des_eaux -46	dommage_materiel 231	none -146	vandalisme -50	vol -52
en remontant	collision 185	none -71
en rentrant	collision 47	degats_des_eaux 67	none -56	vol 42
en sang	vol 93
en scooter	vol 123
en se	collision 261	dommage_materiel -42	none -93
en sortant	collision 87	none -51
en suis	autre -42	blessure -53	collision -114	dommage_materiel -48	incendie -49	none -68	vandalisme 227	vol 57
en suivant	bris_de_glace 116
en tire	degats_des_eaux 205	none -93
en tombant	blessure 151	collision -102	none -62	vol 47
en train	blessure 190	collision 45	none -93	vol -72
en travers	collision 228	none -55
en trois	blessure -42	dommage_materiel 223	none -96	vol -47
en trottinette	collision 155
en voulant	collision -45	degats_des_eaux 79	dommage_materiel 74	incendie 82	none -44	vol -59
enca*	collision 61	degats_des_eaux 85
encastree	collision 45	degats_des_eaux 172	dommage_materiel -51
encastrer	bris_de_glace 97	collision 61
encastrer dans	bris_de_glace 97	collision 61
ence*	collision 73	none -74	vol 117
enceinte	collision 73	none -74	vol 117
enco*	vol 94
encore	vol 91
encore ete	collision -74	none -65	vol 198
encore eu	collision -94	none -59	vol 242
encore fait	none -69	vol 117
encore mais	degats_des_eaux 214	none -65
encore porte	collision 59	none -56	vandalisme -48	vol 104
encore un	collision 181	none -58
end	none 132
endo*	autre -58	blessure 412	bris_de_glace -65	collision -119	degats_des_eaux -60	dommage_materiel -125	evenement_climatique -75	incendie -151	none -381	vandalisme -81	vol -94
enfa*	blessure 45	collision 44	incendie 62	none -85
enfant	blessure -46	bris_de_glace -76	collision 141	dommage_materiel 160	none -66
enfants	blessure 51	bris_de_glace 43	collision 53	dommage_materiel -40	incendie 69	none -87
enfants n	vol 107
enfi*	none 76
enfin	none 76
enfin je	none 48
enfin non	collision -76	none 198
enfl*	bris_de_glace -40	degats_des_eaux -41	incendie 380	none -114
enflamme	bris_de_glace -43	collision -72	degats_des_eaux -46	incendie 428	none -129
enflamme le	incendie 189	none -76
enfo*	collision 155	evenement_climatique 76	none -82	vandalisme 48	vol -56
enfonce	collision 67	evenement_climatique 115	none -80	vandalisme 81	vol -45
enfonce et	evenement_climatique 55	vandalisme 99
enfoncee	collision 361	none -95	vandalisme -43	vol -100
enfu*	blessure -74	bris_de_glace -93	collision 83	degats_des_eaux -51	dommage_materiel -53	evenement_climatique -52	incendie 254	none -108	vol -52
engl*	none 144
english	none 144
english please	none 81
enor*	collision -47	degats_des_eaux 113	evenement_climatique 117	none -45
enorme	collision -47	degats_des_eaux 113	evenement_climatique 117	none -45
enqu*	collision -78	incendie 53	none -101	vandalisme 92	vol 105
enre*	none -110	vol 222
enregistree	collision -57	none -156	vandalisme 73	vol 255
ense*	none -73	vandalisme 146
ensemble	collision 57
enta*	bris_de_glace 211	collision -127	none -130	vandalisme -51	vol 155
entaille	bris_de_glace 211	collision -127	none -130	vandalisme -51	vol 155
ente*	collision -59	none 56	vandalisme 58
entendu	collision -47	degats_des_eaux -56	evenement_climatique -45	incendie 69	none 99	vandalisme -48	vol 59
enti*	evenement_climatique 94	none -81	vol 122
entiers	evenement_climatique 137	none -50
ento*	autre -43	blessure 484	bris_de_glace -51	degats_des_eaux -50	dommage_materiel -131	evenement_climatique -46	incendie -41	none -256	vandalisme -60	vol -84
entorse	blessure 389	bris_de_glace -50	degats_des_eaux -49	dommage_materiel -149	incendie -40	none -213	vandalisme -62	vol -83
entorse cervicale	collision 212	none -53
entr*	autre 58	none -49	vol 92
entre	autre 127	collision 43	dommage_materiel -47	vol 95
entre 8h	collision -50	none -62	vol 207
entree	bris_de_glace 84	dommage_materiel -41	incendie 50	none -60
entree j	collision -42	incendie 113
entrepot	collision -59	incendie 227	none -67
entrepot de	collision -59	incendie 227	none -67
enva*	blessure -42	bris_de_glace -40	collision -76	degats_des_eaux -62	dommage_materiel -52	evenement_climatique 477	incendie -47	none -312	vandalisme -46	vol -83
envi*	degats_des_eaux 125	none 59
environ	blessure -44	degats_des_eaux 164	none -48
envo*	autre 151	dommage_materiel -54	evenement_climatique 122	none -91	vandalisme -40	vol 47
envole	autre -41	bris_de_glace -80	collision 119	degats_des_eaux -48	dommage_materiel -52	evenement_climatique 339	none -174	vandalisme -53	vol -99
envolee	blessure -68	collision -113	dommage_materiel -61	evenement_climatique 120	none -132	vandalisme -40	vol 291
envolees	collision -73	degats_des_eaux -40	dommage_materiel -63	evenement_climatique 205	none -124	vandalisme -44	vol 159
envolees et	collision -68	degats_des_eaux -42	evenement_climatique 298	none -84	vol -58
envoye	autre 372	bris_de_glace -44	collision -48	degats_des_eaux 93	dommage_materiel -56	none -217	vol -46
envoyer	autre 133	dommage_materiel -40	none 100	vandalisme -42	vol -47
envoyer quelqu	autre 317	collision -71	evenement_climatique 75	none -313	vandalisme -83	vol -73
epau*	collision -90	degats_des_eaux -48	dommage_materiel 287	evenement_climatique -42	none -153
epaule	collision -90	degats_des_eaux -48	dommage_materiel 287	evenement_climatique -42	none -153
epav*	blessure -77	collision 211	dommage_materiel -43	incendie 95	none -128	vandalisme -50	vol -50
epave	blessure -77	collision 211	dommage_materiel -43	incendie 95	none -128	vandalisme -50	vol -50
epon*	collision -40	degats_des_eaux 337	dommage_materiel -45	none -98
eponge	degats_des_eaux 244	none -67	vol -40
epou*	collision 64	dommage_materiel 134	none -96
epouse	collision 95	incendie 40	none -55
epoux	collision 199
equi*	blessure -44	degats_des_eaux -48	dommage_materiel 148	evenement_climatique 40	incendie 74	vandalisme -56
equipage	blessure -40	collision 166	degats_des_eaux -47	dommage_materiel -58	evenement_climatique -41	incendie 247	none -192	vandalisme -118	vol -63
equipe	collision -61	dommage_materiel -41	none 177	vandalisme -43	vol 118
eraf*	bris_de_glace 52	collision 105	none -55
erafle	collision 212	none -64
eraflure	bris_de_glace 141	collision -94	vol 69
erre*	blessure -44	dommage_materiel -49	incendie 90	none 178	vandalisme -41	vol -51
erreur	blessure -44	dommage_materiel -49	incendie 90	none 178	vandalisme -41	vol -51
es	collision -40	degats_des_eaux 186	none -103	vandalisme 111	vol -42
esca*	blessure 193	collision -65	dommage_materiel 113	none -102
escabeau	blessure 282	collision -71	dommage_materiel -43	evenement_climatique -57	none -108	vol -58
escalier	blessure 59	collision -58	dommage_materiel 159	none -72
escalier et	blessure 251	collision -79	degats_des_eaux 126	dommage_materiel -213	none -57
espa*	none -62	vandalisme 174	vol -74
essa*	collision -102	dommage_materiel -47	none -84	vandalisme -61	vol 381
essaye	collision -72	none -94	vandalisme -57	vol 303
essaye de	collision -72	none -94	vandalisme -57	vol 303
esse*	autre 206	blessure -41	collision -77	degats_des_eaux -40	none -76	vol 94
essence	autre 241	blessure -59	collision -95	degats_des_eaux -56	dommage_materiel -52	none -103	vandalisme -44
essu*	collision 120	evenement_climatique -43	none -127	vandalisme 136
essuie	collision 120	evenement_climatique -43	none -127	vandalisme 136
essuie glace	collision 203	none -79	vandalisme -63
est a	autre 118	evenement_climatique 113	none -101	vol -41
est affaisse	collision -65	evenement_climatique 242	none -81
est arrache	collision -44	none -107	vol 250
est arranges	none 59
est arrete	collision 142
est au	collision 53	incendie 81
est barre	collision 176	dommage_materiel -41
est bien	collision -90	degats_des_eaux -42	dommage_materiel -44	none 200
est blesse	blessure 108	bris_de_glace -43	collision -53	degats_des_eaux -57	dommage_materiel -42	evenement_climatique -45	none 236	vol -53
est bon	collision -43	none 151
est brisee	bris_de_glace 318	collision -136	none -105	vandalisme -61	vol -53
est brule	incendie 114
est ca	collision -46	none 177
est casse	blessure 288	bris_de_glace -50	collision -206	degats_des_eaux -111	dommage_materiel 92	evenement_climatique -42	none -63	vandalisme -46	vol -80
est cassee	blessure -48	bris_de_glace 202	collision 61	degats_des_eaux -47	dommage_materiel 98	none -118	vandalisme -50	vol -47
est ce	none 134
est conscient	collision 235	none -61
est couche	evenement_climatique 189	none -42
est criblee	bris_de_glace -44	collision -52	evenement_climatique 339	none -138	vandalisme -45	vol -40
est dans	collision 60	evenement_climatique 94	none -44
est declare	collision -89	incendie 348	none -66	vandalisme -78	vol -45
est decroche	bris_de_glace 327	collision -80	dommage_materiel -58	none -118	vol -51
est deja	collision 163	incendie 80	none -83
est descendue	bris_de_glace 130	collision -77	degats_des_eaux 196	dommage_materiel -41	none -74
est effondre	blessure -54	bris_de_glace 196	collision -92	dommage_materiel 170	evenement_climatique -112	none -104	vol -44
est en	blessure -52	collision 231	degats_des_eaux -43	dommage_materiel 144	none -142	vol -47
est enfonce	blessure -41	collision 69	evenement_climatique 47	none -44	vandalisme 98
est entree	collision 253	none -45	vol -48
est envole	autre -44	bris_de_glace -105	collision -128	degats_des_eaux -51	dommage_materiel -61	evenement_climatique 425	incendie -42	none -171	vol -66
est etendu	collision -47	degats_des_eaux -40	incendie 192	none -54	vol -45
est excuse	bris_de_glace 123	collision 128	none -66	vol -47
est fait	blessure 116	collision 55	dommage_materiel -46	none -96	vol 152
est faite	none -44	vandalisme 178
est fendu	bris_de_glace 147	collision -60	degats_des_eaux 60	dommage_materiel 59	none -71
est fendue	bris_de_glace 324	collision -42	dommage_materiel -56	none -72
est fissure	bris_de_glace 71	collision -64	dommage_materiel 177	evenement_climatique -50	none -43
est gentil	none 168
est grille	collision -61	degats_des_eaux -83	dommage_materiel 226	none -156	vol -40
est hospitalisee	autre 207	collision -55	dommage_materiel -43	none -169
est inhabitable	collision -54	degats_des_eaux 104	incendie 122	none -47
est introduit	collision -56	incendie -44	none -88	vandalisme -47	vol 325
est jete	collision 335	dommage_materiel -56	none -81	vandalisme -66
est l	degats_des_eaux 125	evenement_climatique 73	none -40
est la	degats_des_eaux 85	incendie 101	vol -41
est le	dommage_materiel 98
est lui	collision 161	none -76
est ma	degats_des_eaux 124	none 50
est malade	autre 234	blessure -79	bris_de_glace -46	degats_des_eaux -47	dommage_materiel -58	evenement_climatique -40	none -182	vandalisme -85	vol -49
est moi	collision 51	none 177
est mon	none 58
est montee	collision 73	degats_des_eaux -52	evenement_climatique 179	none -92	vol -43
est mort	collision 98	degats_des_eaux -44	evenement_climatique 64	none -77
est morte	collision 124
est noir	collision -45	dommage_materiel -71	incendie 295	none -56
est noircie	incendie 257	none -52	vandalisme -50	vol -47
est ou	collision -40	none 235
est par	none -47	vol 189
est parti	blessure 110	collision 51	incendie 94	none -81
est partie	bris_de_glace 127	degats_des_eaux 63	none -68	vol -46
est pas	vandalisme 103
est passe	collision 45	dommage_materiel -51	none -56	vandalisme -60	vol 191
est passee	none -45	vandalisme 80	vol -45
est perce	bris_de_glace -117	collision -47	degats_des_eaux 418	dommage_materiel -70	none -99
est perdu	autre -71	bris_de_glace -59	collision -42	degats_des_eaux -79	dommage_materiel 410	evenement_climatique -44	none -122
est plein	collision -51	degats_des_eaux -51	dommage_materiel -41	evenement_climatique 110	incendie 202	none -56	vol -63
est plie	collision 183	none -82
est plus	bris_de_glace -46	collision -150	none -130	vandalisme -43	vol 394
est pour	degats_des_eaux 107
est pris	blessure 176	degats_des_eaux -56	dommage_materiel 144	evenement_climatique -45	none -99	vandalisme -44	vol -46
est propage	collision -60	incendie 225	none -45
est quoi	autre 245	collision -142	dommage_materiel -45	none 91	vol -40
est referme	blessure -79	bris_de_glace -83	collision 115	degats_des_eaux -56	dommage_materiel 235	evenement_climatique -91	incendie -82	none -94	vandalisme -135	vol -68
est releve	collision 181	none -75
est remonte	collision 225	none -95
est rentre	blessure 102	collision 74	none -49
est rentree	collision 166	dommage_materiel -42	evenement_climatique 106	none -102
est renversee	collision 202	degats_des_eaux 102	dommage_materiel -61	none -95
est reparti	collision 94
est repartie	collision 93	none -80	vol 136
est reste	evenement_climatique 132	incendie -42	none -65	vandalisme 78
est retrouvee	autre -100	collision -77	evenement_climatique 119	none 211	vandalisme -43	vol -52
est rien	collision 406	dommage_materiel -62	none -138	vol -47
est rouge	autre -55	bris_de_glace 101	collision -131	dommage_materiel -61	evenement_climatique -57	incendie -47	none 384	vandalisme -140	vol -102
est signe	collision 308	degats_des_eaux -42	dommage_materiel -42	none -86
est sorti	collision -43	evenement_climatique 139	incendie 76	none -60	vol -41
est sortie	collision -63	evenement_climatique 302	incendie -52	none -75	vol -53
est tombe	dommage_materiel 214	evenement_climatique 87	none -105	vandalisme -40	vol -65
est tombee	autre 57	collision -82	dommage_materiel 150	evenement_climatique 69	none -83	vandalisme -54	vol -43
est tordue	collision -42	evenement_climatique 158	incendie 144	none -85	vandalisme -61
est touche	bris_de_glace 136	collision 115	none -136
est toujours	autre -56	collision -156	degats_des_eaux 159	dommage_materiel -58	evenement_climatique 119	incendie -65	none 145	vandalisme -49	vol -47
est tous	collision 127	none -43
est trempe	collision -56	degats_des_eaux 284	none -81
est trop	collision -62	none 152
est un	blessure -49	degats_des_eaux -41	evenement_climatique 79	incendie 42	none -73	vandalisme 90	vol -42
est une	degats_des_eaux 127	incendie 48	none -109	vol 69
est venu	dommage_materiel 78
est venue	dommage_materiel 128	none -85	vandalisme -49	vol 48
et	none -86
et 17h	vol 209
et a	none -56	vol 66
et au	collision 155	none -47
et beaucoup	collision 157
et boum	collision 216	none -132
et c	blessure -42	degats_des_eaux 180	none -133	vol 103
et ca	collision -47	degats_des_eaux 60	dommage_materiel 92	vol 40
et casse	blessure -49	collision -65	degats_des_eaux -41	dommage_materiel 154	evenement_climatique -63	none -224	vandalisme 210	vol -51
et chez	autre 246	collision -117	degats_des_eaux 146	dommage_materiel -60	evenement_climatique -40	none -185	vol -99
et crac	bris_de_glace 85	collision -57	dommage_materiel 156	none -88
et d	collision 115	none -92	vandalisme -56	vol 152
et de	autre 54	collision -76	evenement_climatique -40	none -159	vandalisme 207	vol 52
et depuis	collision -62	degats_des_eaux 237	none -125
et des	evenement_climatique 169	none -46
et deux	collision -62	none -61	vol 240
et elle	blessure 165	bris_de_glace 136	collision 50	dommage_materiel -50	none -105	vol -62
et emporte	vol 109
et est	collision 72	evenement_climatique 45	incendie 78	none -50
et fait	dommage_materiel 98	none -75	vandalisme 113	vol -41
et fini	blessure -41	collision 306	dommage_materiel -47	none -64
et il	none -74
et ils	collision -77	none -57	vandalisme 175
et j	collision 72	none -72
et je	collision 138	dommage_materiel 56	incendie 46	none -97
et l	blessure 99	none -80
et la	evenement_climatique 63	incendie 45	none -68
et le	dommage_materiel 65	evenement_climatique 85	none -100
et les	evenement_climatique 73	incendie 62	none -51	vandalisme 45
et lundi	autre -55	collision -92	degats_des_eaux -55	dommage_materiel -60	evenement_climatique -40	none 154	vandalisme -58	vol 169
et m	collision 128	incendie 51	none -75
et ma	dommage_materiel 47	none -51
et me	blessure 361	collision -78	dommage_materiel -158	evenement_climatique 108	none -98	vol -59
et meme	collision -58	vol 198
et mes	autre 111	bris_de_glace 45	collision -43	dommage_materiel -44	none -93	vol 94
et moi	collision 193	none -74	vol -43
et mon	blessure 152	dommage_materiel -54	none -59	vol 40
et nous	autre 133	blessure 144	collision -63	degats_des_eaux -59	none -102
et on	collision 44	vol 55
et ont	bris_de_glace -101	dommage_materiel -42	evenement_climatique -48	none -97	vandalisme -45	vol 306
et pas	collision 104	incendie 78	vol -48
et personne	autre 246	collision -93	degats_des_eaux -48	dommage_materiel -53	evenement_climatique 211	incendie -43	none -245	vandalisme -135	vol -66
et pris	collision -58	incendie 85	none -71	vol 194
et quand	autre -60	collision 148	dommage_materiel -41	none 149	vol -44
et que	collision 148	degats_des_eaux 61	none -78
et qui	collision 164	degats_des_eaux 45	none -41
et raye	collision -40	dommage_materiel -90	none -51	vandalisme 294	vol -89
et s	blessure 75	none -68
et sauf	collision 204	incendie 103	none -159
et saufs	collision -59	evenement_climatique 192	incendie 56	none -84
et signe	collision 118
et son	collision 95	degats_des_eaux 45	dommage_materiel -59	none -146	vandalisme -45	vol 174
et sur	collision -76	evenement_climatique 87	none -80	vandalisme 185	vol -68
et toujours	collision -40	incendie 160	none 69	vandalisme -54	vol -48
et tout	degats_des_eaux 53	incendie 144	none -73
et toute	blessure -41	collision -59	degats_des_eaux 337	dommage_materiel -64	none -127
et trois	collision -43	incendie 156
et un	collision 73	degats_des_eaux -46	dommage_materiel 259	evenement_climatique -69	none -135	vol -54
et une	collision 70	none -43	vandalisme 50
et voila	collision -103	dommage_materiel -77	incendie 310	none -44	vol -48
etab*	collision 147	none -46
etabli	collision 108	none -40
etabli aucun	collision 180	none -71
etabli un	collision 126
etag*	collision -88	degats_des_eaux 60	dommage_materiel 101	evenement_climatique 87	none -86
etage	collision -76	degats_des_eaux 82	evenement_climatique 112	none -47
etai	none -88	vandalisme -48	vol 209
etai*	none -43
etaient	bris_de_glace 60	evenement_climatique 52	none -91	vandalisme 84	vol 42
etaient la	collision 141	none -55
etais	collision 58	vol 42
etais a	none -86	vol 199
etais arretee	collision 87
etais au	degats_des_eaux 86	none -76	vol 113
etais en	collision 152	none -41
etait	collision 47	none -42
etait a	evenement_climatique 40	none -49	vandalisme 49
etait au	dommage_materiel 104	incendie 54	none -58
etait aujourd	collision 125
etait dans	bris_de_glace 103	collision -56	degats_des_eaux -61	evenement_climatique 170	none -57
etait deja	incendie 135
etait en	collision 134	dommage_materiel -58	none -54	vol 95
etait hier	collision -101	none 98	vandalisme 181	vol -82
etait la	degats_des_eaux 224	none -73	vol -40
etait le	collision 50	incendie 107
etait mercredi	collision -60	degats_des_eaux 92	none 200
etait pas	collision 61	vandalisme 46
etait plus	collision -196	none -150	vol 403
etait pressee	collision 116	none -43
etait samedi	none 139
etait une	collision 171	none -68
etal*	collision -79	degats_des_eaux 89	dommage_materiel -47	none -102	vandalisme 201
etan*	autre -47	degats_des_eaux 224	evenement_climatique -96	incendie 54	none -134	vol -46
etant	collision 108	incendie 102	none -59
etat	dommage_materiel 93	vandalisme 42	vol -47
etat d	none 126	vandalisme 132	vol -66
ete	none -102	vandalisme 48	vol 60
ete a	collision -79	dommage_materiel -42	evenement_climatique 164	none -122	vandalisme -43	vol 198
ete annule	autre 424	collision -66	degats_des_eaux -43	dommage_materiel -58	none -304	vandalisme -64	vol -241
ete arraches	collision -51	evenement_climatique 247	none -45	vandalisme -62	vol -56
ete blesse	collision 104	dommage_materiel -47	none -45	vol 62
ete brule	incendie 181	none -55
ete deposee	collision -77	degats_des_eaux -40	dommage_materiel -44	evenement_climatique -61	none -136	vandalisme 165	vol 142
ete emporte	autre -43	collision -154	degats_des_eaux -49	dommage_materiel 201	evenement_climatique -59	incendie -40	none -209	vandalisme -82	vol 314
ete fracturee	bris_de_glace -47	collision -63	evenement_climatique -43	none -155	vandalisme -82	vol 406
ete heurte	collision 211	none -74
ete hospitalisee	collision 69	degats_des_eaux -42	incendie 127
ete opere	autre 421	blessure -82	collision -162	dommage_materiel -72	evenement_climatique -41	none -151	vol -74
ete percute	collision 132	none -53
ete percutee	collision 236	vol -67
ete touche	collision 221	evenement_climatique 59	none -54	vol -58
ete victime	collision 119	none -77
ete vole	collision -49	dommage_materiel -49	none -89	vol 325
etei*	dommage_materiel -40	incendie 188
eteint	dommage_materiel -40	incendie 188
eteint avec	incendie 73
eten*	autre 233	collision -84	degats_des_eaux -49	dommage_materiel -48	incendie 121	none -239	vandalisme -46	vol -60
etendu	autre 233	collision -84	degats_des_eaux -49	dommage_materiel -48	incendie 121	none -239	vandalisme -46	vol -60
etes	autre -56	none 196
etio*	incendie 107
etions	incendie 107
etoi*	bris_de_glace 201	collision -44	none -91
etoile	bris_de_glace 269	collision -45	evenement_climatique 57	none -112	vandalisme -54
etoilee	collision -46	vandalisme 170	vol -53
etre	autre 50	bris_de_glace 55
etre bien	bris_de_glace -40	none 198
etre humain	none 87
etro*	collision 351	none -153	vandalisme -46
etroite	collision 351	none -153	vandalisme -46
etud*	collision 67	incendie 109	none -40
etudiant	collision 67	incendie 109	none -40
etudiant du	collision 67	incendie 109	none -40
eu	collision 50	incendie 56	none -91
eu de	degats_des_eaux 125	incendie 113	none -131	vol -42
eu la	autre 268	bris_de_glace 85	collision -53	dommage_materiel -44	none -164	vandalisme -53
eu le	collision -48	incendie 58	none -60	vol 176
eu tres	incendie 111
eu un	collision 198	none -62
eu une	collision -70	degats_des_eaux 157	dommage_materiel -73	evenement_climatique 227	incendie -51	none -98	vandalisme -47
euh	collision -68	none 188
euro*	autre 99	collision -41	dommage_materiel 65	none -54
euros	autre 105	collision -54	dommage_materiel 70	none -56
eux	evenement_climatique 168	none -106	vandalisme 114	vol -64
evac*	evenement_climatique 42	incendie 129	none -56
evacuation	collision -52	degats_des_eaux 88	dommage_materiel -60	incendie 150	none -66
even*	dommage_materiel 106	evenement_climatique 50	none -99	vandalisme 95
eventres	collision -50	degats_des_eaux -42	evenement_climatique 157	none -42	vol 97
evid*	collision -50	none 119	vol 57
evidemment	collision -50	none 119	vol 57
evie*	bris_de_glace -56	collision -72	degats_des_eaux 299	dommage_materiel 123	evenement_climatique -55	incendie -41	none -200	vol -58
evier	bris_de_glace -56	collision -72	degats_des_eaux 299	dommage_materiel 123	evenement_climatique -55	incendie -41	none -200	vol -58
evit*	collision 181
evitant	collision 207	none -58
ex	dommage_materiel -95	none -61	vandalisme 319	vol -65
ex a	dommage_materiel -127	none -55	vandalisme 333	vol -86
exac*	collision -51	none 171
exact	none 166
exactement	collision -69	dommage_materiel -40	none 114	vandalisme 79
exam*	collision 143
examine	collision 143
excu*	bris_de_glace 60	collision 134	none -47
excuse	bris_de_glace 80	collision 111	none -46
exer*	autre 295	collision -59	degats_des_eaux 71	none -230	vandalisme -61	vol -59
exis*	autre 257	blessure -70	collision -76	degats_des_eaux -85	dommage_materiel -69	incendie 187	none -200	vandalisme -42	vol -70
existe	autre 257	blessure -70	collision -76	degats_des_eaux -85	dommage_materiel -69	incendie 187	none -200	vandalisme -42	vol -70
expe*	collision -50	none 142
expert	collision -50	none 142
expert passe	none 68
expl*	bris_de_glace 114	dommage_materiel -40	incendie 91	none -63	vol -57
explique	degats_des_eaux 100
expliquer	autre 206	blessure -50	collision -57	dommage_materiel -47	none 79	vandalisme -46	vol -59
explose	bris_de_glace 186	incendie 115	none -88	vol -55
explose et	autre -43	collision -70	incendie 312	none -74	vandalisme -41	vol -88
explose toute	bris_de_glace 195	collision -49	incendie -49	none -58	vandalisme -48
explosee	bris_de_glace 314	collision -47	degats_des_eaux -46	dommage_materiel -44	none -166	vandalisme 85	vol -76
explosee toute	bris_de_glace 247	degats_des_eaux -59	none -107
exploses	evenement_climatique 90	none -40
explosion	autre -53	blessure -71	bris_de_glace -63	collision -77	degats_des_eaux -80	dommage_materiel -76	evenement_climatique -54	incendie 356	none -153	vandalisme -58	vol -141
expo*	autre -40	blessure -45	bris_de_glace -59	collision -165	dommage_materiel 225	evenement_climatique -53	none -194	vandalisme 268	vol -91
expr*	bris_de_glace 46	collision -84	evenement_climatique -42	none -127	vandalisme 399	vol -73
expre	collision -94	degats_des_eaux -41	none -119	vandalisme 390	vol -140
expres	bris_de_glace 81	collision -83	evenement_climatique -49	none -134	vandalisme 303	vol -43
exti*	collision -67	dommage_materiel -50	incendie 268	none -90	vandalisme 91	vol -60
extincteur	collision -69	dommage_materiel -54	incendie 328	none -81
f	collision 319	none -135
f l	collision 351	none -186	vol -50
f tri9	collision 221	none -101
fac	collision -86	none -119	vandalisme -66	vol 297
faca*	collision -41	incendie 103	none -91	vandalisme 210	vol -42
facade	collision -41	incendie 103	none -91	vandalisme 210	vol -42
facade de	vandalisme 179	vol -43
face	bris_de_glace 84	collision 169	none -81
face a	bris_de_glace 103	collision 162	none -91	vandalisme -41
fact*	autre 204	collision -53	none -93	vol 79
facteur	collision 97	dommage_materiel -40	none -91	vol 154
facture	autre 273	collision -83	evenement_climatique -40	none -89	vol 72
facture d	autre 167	collision -48	degats_des_eaux 90	dommage_materiel -51	none -81
fair*	autre 82	collision 50
faire	autre 82	collision 50
faire de	collision 223	none -78
faire le	collision 97	none -45
faire un	collision 127	none -41
faire une	none 110
fais	collision 169	incendie -42	none 44
fais*	blessure 76	bris_de_glace 58	degats_des_eaux -42	none -61	vandalisme -49	vol 53
faisais	bris_de_glace 260	degats_des_eaux -83	none -133	vandalisme -48	vol -58
faisait	collision 77	vol 67
faisait nuit	none 141
faisant	blessure 149	collision -102	degats_des_eaux -45	dommage_materiel 42	evenement_climatique -42	incendie -42	none -119	vandalisme -71	vol 106
faisant du	autre -42	blessure 228	bris_de_glace -56	collision -125	degats_des_eaux -64	dommage_materiel 127	evenement_climatique -72	incendie -65	none -216	vandalisme -84	vol -125
fait a	collision 104
fait ce	collision -51	degats_des_eaux -65	incendie 158	none -81	vandalisme 169	vol -48
fait de	collision 124
fait il	collision 122	degats_des_eaux -43	dommage_materiel -53	none 190	vol -50
fait l	incendie 180	none -52	vol -49
fait la	dommage_materiel 48	none -77	vandalisme 65
fait le	degats_des_eaux 107	dommage_materiel 44	none -69
fait les	collision 67	vandalisme 63
fait mal	blessure 115	evenement_climatique 40	none -101	vandalisme 108	vol -111
fait plier	collision -59	dommage_materiel -45	evenement_climatique 285	none -75
fait souffler	collision 175
fait tomber	collision -61	dommage_materiel 348	evenement_climatique -47	none -108
fait un	blessure 245	none -59	vol -51
fait une	blessure 49	dommage_materiel -43
fait*	blessure 70	collision -69	dommage_materiel -47	evenement_climatique -45	none -170	vol 323
faite	blessure 77	collision -113	dommage_materiel -44	evenement_climatique -47	none -183	vandalisme 44	vol 356
faite le	collision -58	degats_des_eaux -46	none -56	vandalisme 137	vol 154
fami*	blessure 101	evenement_climatique 137	none -173	vol -45
famille	blessure 117	degats_des_eaux 49	evenement_climatique 158	none -177	vandalisme -43	vol -43
fari*	collision -55	incendie 102	none -62	vandalisme 170	vol -73
farine	collision -55	incendie 102	none -62	vandalisme 170	vol -73
fauc*	collision 77	none -53	vol 115
fauche	collision 53	none -74	vol 169
faud*	blessure 222	collision -101	degats_des_eaux -41	dommage_materiel -69	none 51	vandalisme -41	vol -92
faudrait	blessure 222	collision -101	degats_des_eaux -41	dommage_materiel -69	none 51	vandalisme -41	vol -92
faudrait que	blessure 222	collision -101	degats_des_eaux -41	dommage_materiel -69	none 51	vandalisme -41	vol -92
fauf*	blessure -61	collision 319	dommage_materiel -69	none -80	vandalisme -46
faus*	collision -42	none 237
fausse	collision -42	none 237
faut	autre 87	none 51	vol -51
faut il	bris_de_glace 102
faut que	collision -41	none 160
faut*	collision 63	none -55	vol 73
faute	collision 105	none -55	vol 56
faute constat	collision 158	none -61
faute de	autre -51	collision 54	evenement_climatique -50	none -69	vandalisme -57	vol 205
faute on	collision 135	none -41
fauteuil	degats_des_eaux 55	none -59	vol 137
faux	collision -47	degats_des_eaux 60	dommage_materiel -51	none 120	vandalisme -43	vol 100
faux plafond	collision -72	degats_des_eaux 236	none -41
fe	autre 73	evenement_climatique 80	none -168
fe rentre	collision 73
fe tombe	autre -82	blessure -54	bris_de_glace 221	collision -101	degats_des_eaux -78	dommage_materiel 215	evenement_climatique -76	none -239	vandalisme -55	vol -109
fele	blessure 117	bris_de_glace 240	collision 88	degats_des_eaux -48	dommage_materiel -74	none -280	vandalisme -64	vol -80
fele*	blessure 140	bris_de_glace 181	collision -65	none -107	vol -43
felee	blessure 81	bris_de_glace 251	collision -82	dommage_materiel -42	none -142	vandalisme -45	vol -54
felees	blessure 160	none -50
femm*	collision 134
femme	collision 134
femme a	collision 84	incendie 109	none -81
femme et	collision 233	none -66	vol -45
femu*	blessure 305	collision -59	dommage_materiel -57	none -90
femur	blessure 305	collision -59	dommage_materiel -57	none -90
fend*	bris_de_glace 332	collision -51	degats_des_eaux 51	dommage_materiel -42	none -103	vol -42
fendu	bris_de_glace 240	collision -55	degats_des_eaux 146	none -118	vol -43
fendue	bris_de_glace 348	collision -42	degats_des_eaux -61	dommage_materiel -49	none -86	vol -40
fendue de	bris_de_glace 132
fendue sur	bris_de_glace 215	collision -65	none -72	vandalisme -43
fene*	bris_de_glace 352	collision -80	dommage_materiel -49	incendie 49	none -150
fenetre	bris_de_glace 410	collision -91	dommage_materiel -55	none -166	vandalisme -50
fenetre de	bris_de_glace 288	collision -53	degats_des_eaux 55	dommage_materiel -48	evenement_climatique -42	none -95
fenetre ouverte	collision -68	none -72	vol 256
fenetres	bris_de_glace -46	incendie 205	none -63	vandalisme 68	vol -48
fer	collision -110	dommage_materiel -44	incendie 257	none -105	vandalisme -62
ferm*	bris_de_glace 68	degats_des_eaux 106	dommage_materiel -45	evenement_climatique -44	none -121	vandalisme 132
ferme	collision 44	degats_des_eaux 73	none -80	vol 116
fermer	bris_de_glace 105	collision -49	degats_des_eaux 119	none -72
fermeture	bris_de_glace -48	collision -83	degats_des_eaux 285	dommage_materiel -51	evenement_climatique -109	incendie -41	none -109	vandalisme -89	vol 136
fermier	autre -40	blessure -46	bris_de_glace -50	degats_des_eaux -82	dommage_materiel -91	evenement_climatique -58	incendie -64	none -249	vandalisme 328	vol -202
ferr*	collision 45	none -142	vol 267
fes	dommage_materiel 50	incendie 179
feta*	collision -132	degats_des_eaux -43	dommage_materiel -41	incendie 107	none -48	vandalisme 191
fete	none -78	vandalisme 201
feu	incendie 278	none -95
feu a	collision -87	incendie 386	none -89	vol -43
feu d	collision -99	degats_des_eaux -41	evenement_climatique -60	incendie 371	none -103
feu dans	collision -53	degats_des_eaux -48	dommage_materiel -61	incendie 391	none -73	vol -59
feu de	collision -55	evenement_climatique -40	incendie 372	none -92
feu en	collision -66	incendie 275	none -92
feu j	blessure -42	collision -42	degats_des_eaux -45	incendie 354	none -107	vandalisme -56	vol -57
feu rouge	collision 41	none -64	vol 145
feui*	bris_de_glace 176	collision 124	none -130
feuille	collision 184
fevr*	autre 206	none -191
fevrier	autre 206	none -191
fiat	collision 153	evenement_climatique 50	none -67
fiat 500	collision 150	evenement_climatique 67	none -70
fich*	collision -63	dommage_materiel 180	incendie 88	none -101
fiche	collision -68	dommage_materiel 219	none -74
fih	collision 242	none -106
fil	dommage_materiel 91	none 45
file	collision 198	none -63
file*	bris_de_glace 102	collision 80	dommage_materiel -48	none -51
fill*	autre 79	blessure 118	none -112
fille	autre 79	blessure 118	none -112
fille a	collision 49
fille au	blessure 138
fille est	blessure 314	collision -48	dommage_materiel -90	none -67
fille s	autre -47	blessure 291	collision 62	degats_des_eaux -43	dommage_materiel -75	evenement_climatique -45	incendie -60	none -159	vandalisme -45	vol -70
film*	collision 248	dommage_materiel -40	none -75
fils	collision 69	dommage_materiel 131	none -134	vol -40
fils a	collision 119	degats_des_eaux -46	dommage_materiel 161	none -124	vandalisme 41	vol -69
fils de	collision -73	dommage_materiel 300	none -58	vandalisme -55
fin	collision -61	dommage_materiel 171
fin de	evenement_climatique 46	none 110
fina*	collision -59	dommage_materiel 189	none 43
finalement	none 169
fini	collision 176	none -54	vol -43
fini contre	collision 172	none -43
fini dans	collision 128	dommage_materiel 69	evenement_climatique 98	none -69	vol -54
fini ds	collision 249	dommage_materiel -47	evenement_climatique -47	none -44
fini*	collision 124	evenement_climatique 87	none -52
fiss*	bris_de_glace 373	collision -91	evenement_climatique 47	none -134	vandalisme -46
fissure	bris_de_glace 444	collision -106	evenement_climatique -47	none -141	vandalisme -47
fissures	bris_de_glace -40	degats_des_eaux -41	evenement_climatique 310	none -112	vandalisme -43	vol -45
flam*	collision -59	degats_des_eaux -44	incendie 357	none -120	vol -43
flambe	collision -60	degats_des_eaux -59	dommage_materiel -40	incendie 376	none -112	vol -47
flambe la	collision -53	degats_des_eaux -46	incendie 299	none -101
flambee	bris_de_glace 223	incendie -45	none -50	vol -40
flammes	collision -72	degats_des_eaux -51	evenement_climatique -42	incendie 427	none -143	vandalisme -43	vol -44
flan*	collision 148	none -43	vandalisme 80	vol -47
flanc	collision 148	none -43	vandalisme 80	vol -47
fleu*	degats_des_eaux 139	dommage_materiel 147	evenement_climatique -86	incendie -65	none -90	vandalisme -65	vol -46
flex*	degats_des_eaux 165
flexible	degats_des_eaux 165
flexible du	degats_des_eaux 155
flic	collision 237	dommage_materiel -43	evenement_climatique -41	none -93	vandalisme 109	vol -49
flic son	blessure -44	collision 43	none -88	vandalisme 205	vol -49
flic*	collision 100	none -97	vol 143
flics	collision 100	none -97	vol 143
flics j	collision -80	none -160	vol 316
flot*	collision 177	degats_des_eaux 145	dommage_materiel -49	none -112
flotte	collision 177	degats_des_eaux 145	dommage_materiel -49	none -112
foin	collision 96	dommage_materiel -40	evenement_climatique 115	incendie 55	none -70
fois	autre 137	none -197	vandalisme 161
fois en	collision -83	degats_des_eaux 52	dommage_materiel -46	none -149	vandalisme 340	vol -97
fond	evenement_climatique 219	incendie -53	none -48	vol -59
fond*	collision -49	degats_des_eaux 42	evenement_climatique 44	incendie 167	none -63
fondu	collision -49	degats_des_eaux 42	evenement_climatique 44	incendie 167	none -63
fondu et	evenement_climatique 155	incendie 66	none -46	vandalisme -57
font*	collision 169	dommage_materiel -48	incendie -64	none -177	vandalisme 261	vol -97
foot	autre -57	blessure 422	bris_de_glace -63	collision -240	degats_des_eaux -71	dommage_materiel -125	evenement_climatique -66	incendie -52	none -62	vandalisme -63	vol -96
forc*	none -74	vol 231
force	none -65	vol 215
force mon	collision -48	none -99	vol 289
forcee	collision -55	dommage_materiel -49	evenement_climatique -54	none -142	vandalisme -54	vol 370
forces	collision 114
forces de	collision 114
form*	autre 74	collision 71	none -75	vol 42
forme	collision 87	degats_des_eaux 159	none -78
formule	autre 175	blessure -66	collision -89	degats_des_eaux -48	dommage_materiel -44	none -102	vol 146
fort	collision -70	evenement_climatique 264	none -99	vol 62
fort*	collision -44	degats_des_eaux -48	dommage_materiel -47	evenement_climatique 343	none -149	vol -44
fortes	collision -44	degats_des_eaux -48	dommage_materiel -47	evenement_climatique 343	none -149	vol -44
foss*	blessure -43	collision 373	dommage_materiel -52	none -133	vol -43
fosse	blessure -43	collision 373	dommage_materiel -52	none -133	vol -43
foud*	collision -82	dommage_materiel -75	evenement_climatique 495	none -138	vandalisme -44	vol -43
foudre	collision -68	dommage_materiel -75	evenement_climatique 392	none -94
foudre est	dommage_materiel -73	evenement_climatique 190
foui*	autre -60	blessure -52	bris_de_glace -50	collision -196	degats_des_eaux -85	dommage_materiel -86	evenement_climatique -66	incendie -76	none -301	vandalisme -121	vol 481
foul*	blessure 309	collision -92	dommage_materiel -48	incendie -41	none -241	vandalisme -42
foule	blessure 81	collision -48	degats_des_eaux 142	none -57
foulee	autre -41	blessure 305	bris_de_glace -42	collision -122	degats_des_eaux -65	dommage_materiel -68	evenement_climatique -50	incendie -54	none -294	vandalisme -62	vol 60
four	bris_de_glace 143	collision -61	dommage_materiel 76	incendie 107	none -82	vandalisme -50	vol -53
four a	bris_de_glace 81	collision -48	incendie 178	none -57	vol -46
four*	collision 63	degats_des_eaux 43
fourgon	collision 231	none -89
fournir	autre 134	collision -54	dommage_materiel -54	none 157	vol -44
fout*	collision -62	degats_des_eaux 79	dommage_materiel 109	none -45
foutu	collision -97	degats_des_eaux 91	dommage_materiel 166	none -65
foutus	degats_des_eaux 51
foye*	bris_de_glace -65	collision -114	dommage_materiel -44	evenement_climatique -42	incendie 282	none -79	vandalisme 52	vol -58
foyer	bris_de_glace -65	collision -114	dommage_materiel -44	evenement_climatique -42	incendie 282	none -79	vandalisme 52	vol -58
frac*	autre 45	blessure 224	dommage_materiel -49	none -127	vol 50
fracture	blessure 346	dommage_materiel -52	none -112
fracture de	blessure 71	collision 72
fracture du	blessure 425	collision -106	degats_des_eaux -48	dommage_materiel -74	incendie -40	none -151	vol -116
fracturee	collision -48	none -91	vandalisme -51	vol 316
frai*	autre 319	blessure -73	dommage_materiel 98	incendie -42	none -214	vandalisme -82	vol -74
frais	autre 384	blessure -88	dommage_materiel -76	incendie -41	none -236	vandalisme -66	vol -77
fran*	autre 82	collision 45	dommage_materiel -42	none 79	vol -45
francais	collision 192	dommage_materiel -50
franchement	autre -42	collision -56	dommage_materiel -50	none 192	vandalisme -51	vol -50
franchise	autre 257	collision -71	degats_des_eaux -40	dommage_materiel -54	evenement_climatique -47	none -140	vandalisme -55	vol -45
frap*	collision 59	vol 107
frappe	collision 59	vol 107
frei*	collision 213	none -85	vol -43
frein	collision 100	none -71	vandalisme 204	vol -131
freine	collision 259	none -105
freine trop	collision 280	none -161
freiner	collision 135
frer*	degats_des_eaux -41	evenement_climatique 153	none -91	vol 94
frere	degats_des_eaux -41	evenement_climatique 153	none -91	vol 94
frig*	degats_des_eaux 110	dommage_materiel 151	none -144	vandalisme -41	vol -51
frigo	degats_des_eaux 120	dommage_materiel 175	evenement_climatique 42	none -160	vandalisme -41	vol -43
frit*	collision -74	incendie 132	none -59	vol 110
friteuse	incendie 165	none -50
froi*	bris_de_glace 336	none -151
froid	bris_de_glace 345	collision -49	degats_des_eaux -40	none -178
fron*	bris_de_glace 218	collision 47	dommage_materiel -61	none -182	vandalisme -43	vol 97
frot*	collision 250	none -86
frotte	collision 250	none -86
frotte toute	collision 185	none -59
fuit	degats_des_eaux 212	none -54
fuit*	degats_des_eaux 280	none -94
fuite	degats_des_eaux 286	none -100
fuite chez	collision -54	degats_des_eaux 335	dommage_materiel -48	none -104
fume*	collision -51	incendie 330	none -82
fumee	collision -48	incendie 316	none -88
fumee et	incendie 68
fumees	collision -48	incendie 205
fumees et	collision -48	incendie 205
fut	collision -73	dommage_materiel -58	none -66	vandalisme 186	vol 91
fuya*	collision -59	degats_des_eaux 380	dommage_materiel -56	evenement_climatique -47	none -234	vol -42
g	autre 75	collision 93	none -140
g g	autre 75	collision 93	none -140
g le	collision 46	degats_des_eaux 63	none -52
gagn*	collision -80	evenement_climatique -51	incendie 159	none 70	vandalisme -76	vol 57
gagne	collision -80	evenement_climatique -51	incendie 159	none 70	vandalisme -76	vol 57
gain*	collision -55	degats_des_eaux 339	dommage_materiel -45	none -205	vol -43
gaine	collision -55	degats_des_eaux 339	dommage_materiel -45	none -205	vol -43
gami*	blessure 50	collision -62	none -115	vandalisme 230	vol -46
gamin	blessure -40	bris_de_glace 124	collision -63	none -83	vandalisme 147	vol -55
gara*	autre 52	incendie 83	none -123	vandalisme 55
garage	collision -72	evenement_climatique 53	incendie 116	none -126	vandalisme 87
garage a	bris_de_glace 130	none -50
garage et	none -46	vol 150
garant	collision 264	dommage_materiel -41	none -113
garantie	autre 372	collision -58	degats_des_eaux -43	dommage_materiel -49	none -142	vandalisme -40	vol -60
garc*	collision -97	degats_des_eaux -64	dommage_materiel -70	evenement_climatique -41	incendie 158	none -171	vandalisme -40	vol 225
gard*	incendie 58	none -87	vandalisme 63
garde	dommage_materiel 62	incendie 83	none -99	vandalisme 45
gardien	bris_de_glace 98	collision -58	degats_des_eaux -41	none -73	vandalisme 107	vol -44
gardien a	collision -87	dommage_materiel 66	none -48	vandalisme 175
gare	collision 193	none -101	vol 79
gare*	collision 210	none -81	vandalisme -48	vol 60
garee	collision 210	none -81	vandalisme -48	vol 60
garee a	collision 384	evenement_climatique -46	none -123	vandalisme -101	vol -131
gars	bris_de_glace 48	collision 98	none -54	vol 75
gars de	bris_de_glace 161	collision 79	dommage_materiel -40	none -87
gars s	collision 136
gauc*	blessure 77	collision 110
gauche	blessure 77	collision 110
gauche de	collision 119
gauche et	blessure 253	degats_des_eaux -46	dommage_materiel -95	none -84
gaz	blessure -51	collision -67	dommage_materiel -53	incendie 135	none -156	vandalisme -63	vol 177
gazo*	autre -40	blessure -50	collision 140	degats_des_eaux -52	dommage_materiel 127	evenement_climatique -45	none -210	vandalisme -77	vol 158
gel	autre -60	blessure -79	bris_de_glace 74	collision -146	degats_des_eaux 182	dommage_materiel -112	evenement_climatique 270	incendie -69	none -371	vandalisme -74	vol -104
gend*	incendie 44	none -89	vandalisme 60	vol 87
gendarmerie	none -107	vandalisme 143	vol 144
gendarmerie a	collision 112	degats_des_eaux -46	dommage_materiel -53	none -113	vandalisme 213	vol -66
gendarmerie royale	collision 149	none -59
gendarmes	collision 65	incendie 76	none -78	vol 59
gendarmes de	collision 96	vol 80
gendarmes ont	collision 182	none -55
gene	degats_des_eaux 182	none -63	vol -45
geno*	blessure 194	collision 62	dommage_materiel -40	none -118
genou	blessure 212	collision 73	dommage_materiel -42	none -126
genou en	collision 211	none -132
genou la	blessure -78	dommage_materiel -57	evenement_climatique 205	none -42	vol -45
genr*	autre 195	bris_de_glace -44	collision -44	dommage_materiel -48	evenement_climatique 171	none -288	vandalisme -53	vol -63
genre	autre 195	bris_de_glace -44	collision -44	dommage_materiel -48	evenement_climatique 171	none -288	vandalisme -53	vol -63
gent*	none 57	vol 101
gentil	none 168
gere	collision -85	evenement_climatique 120	none -149	vol 219
gest*	collision -117	degats_des_eaux 173	none 110	vol -48
gestionnaire	collision -117	degats_des_eaux 173	none 110	vol -48
glac*	bris_de_glace 158	none -86	vol -45
glace	bris_de_glace 246	degats_des_eaux -46	dommage_materiel -41	none -71	vandalisme -60	vol -54
glacons	collision -49	degats_des_eaux 88	evenement_climatique 173	none -50
glis*	blessure 54	collision 94	degats_des_eaux 79	dommage_materiel -44	none -73
glisse	blessure 68	collision 68	degats_des_eaux 98	dommage_materiel -48	none -72
glisse et	blessure -67	collision -49	degats_des_eaux 310	none -68
glisse sur	blessure 214	collision 50	dommage_materiel -85	none -64	vol -42
glissiere	collision 229	none -77
golf	bris_de_glace 173	collision -86	degats_des_eaux -89	evenement_climatique 193	none -117	vandalisme -46
gond*	collision -51	degats_des_eaux 319	none -99
gondole	collision -53	degats_des_eaux 328	none -105
gorg*	blessure -61	degats_des_eaux 241	none -40
goss*	incendie 95
gosses	incendie 95
goud*	bris_de_glace -42	collision -58	degats_des_eaux -49	dommage_materiel -47	evenement_climatique 142	incendie -49	none -126	vandalisme 235	vol -127
goudron	bris_de_glace -42	collision -58	degats_des_eaux -49	dommage_materiel -47	evenement_climatique 142	incendie -49	none -126	vandalisme 235	vol -127
gout	collision -42	evenement_climatique 141	none -102	vol 152
gout*	bris_de_glace 46	collision -51	degats_des_eaux 182	none -121	vol -41
goutte	bris_de_glace 88	collision -47	degats_des_eaux 270	none -138	vol -41
gouttiere	dommage_materiel -67	evenement_climatique 209	incendie 65	none -73	vandalisme -62	vol -47
gps	bris_de_glace -100	collision 71	dommage_materiel -44	none -192	vandalisme -53	vol 329
grac*	collision -67	degats_des_eaux -42	dommage_materiel -43	evenement_climatique 348	none -92	vol -40
grace	collision -67	degats_des_eaux -42	dommage_materiel -43	evenement_climatique 348	none -92	vol -40
grace a	collision -67	degats_des_eaux -42	dommage_materiel -43	evenement_climatique 348	none -92	vol -40
gran*	degats_des_eaux 48
grand	vol 57
grand mere	none -41	vol 161
grandit	degats_des_eaux 176	none -66
grandit au	degats_des_eaux 176	none -66
grands	collision -105	degats_des_eaux 204	incendie 100	none -80	vol -47
grange	collision -52	incendie 195	none -56	vol 43
grat*	blessure -54	collision -91	degats_des_eaux -45	dommage_materiel -58	none -124	vandalisme 220	vol 137
gratte	blessure -54	collision -91	degats_des_eaux -45	dommage_materiel -58	none -124	vandalisme 220	vol 137
grav*	bris_de_glace 206	dommage_materiel -44	none -115	vandalisme 40	vol -40
grave	autre 137	dommage_materiel -50	none -172	vandalisme 168	vol -64
gravier	bris_de_glace 158	none -43
gravier et	bris_de_glace 88	collision 49
gravier sur	bris_de_glace 190	collision -87	none -52
gravillon	bris_de_glace 373	collision -90	degats_des_eaux -41	none -147
gravillon sur	bris_de_glace 364	collision -133	degats_des_eaux -71	dommage_materiel -57	evenement_climatique -45	incendie -47	none -138	vandalisme -60	vol -49
grel*	bris_de_glace -50	collision -54	dommage_materiel -50	evenement_climatique 440	none -106	vandalisme -42	vol -40
grele	bris_de_glace -52	collision -62	dommage_materiel -53	evenement_climatique 458	none -113	vandalisme -50	vol -47
grele a	bris_de_glace -84	collision -76	dommage_materiel -89	evenement_climatique 432	none -120	vandalisme -71	vol -47
grelons	bris_de_glace -46	evenement_climatique 211	none -92
gren*	collision -72	degats_des_eaux 42	dommage_materiel 107	incendie 85	none -109	vol 59
grenier	collision -70	degats_des_eaux 115	dommage_materiel -46	incendie 164	none -76
grif*	blessure -42	collision 147	degats_des_eaux -71	dommage_materiel 299	evenement_climatique -54	none -158	vandalisme -58	vol -67
gril*	dommage_materiel 81	evenement_climatique 196	none -125
grille	collision 68	dommage_materiel 121	evenement_climatique 62	none -85
grille la	collision 76	evenement_climatique 83	none -45
grille le	collision 258	none -79
grim*	collision 189	degats_des_eaux 87	none -106
gris	collision -45	incendie 108	none -50	vol 121
gris*	collision 69	none -46	vol 53
grise	collision 69	none -46	vol 53
gros	bris_de_glace 61	collision 74	dommage_materiel 43	none -78
gros comme	bris_de_glace 146	collision -67	evenement_climatique 138	none -59
gros hematome	collision 148
gros*	evenement_climatique 251	none -108	vandalisme -42	vol -66
grosse	evenement_climatique 251	none -108	vandalisme -42	vol -66
grou*	collision -47	degats_des_eaux 46	none -46	vandalisme 156
groupe	collision -47	degats_des_eaux 46	none -46	vandalisme 156
guer*	collision -78	dommage_materiel 217	none -96	vandalisme -45	vol 85
h	evenement_climatique 63
habi*	dommage_materiel 76	evenement_climatique 47	none -88	vol 85
habite	evenement_climatique 133	vol 46
hach*	collision -89	evenement_climatique 344	none -126	vandalisme -40	vol -61
haie	blessure 90	dommage_materiel -45	evenement_climatique 67	incendie 105	none -63
hall	collision -60	none -75	vol 203
hamd*	collision 124	incendie 63	none -72
hamdoulah	collision 127	incendie 148	none -101	vol -44
hamdoullah	collision 108	evenement_climatique 64	none -53
hamm*	bris_de_glace -46	collision -123	evenement_climatique 241	none -181	vandalisme -67	vol 149
hammam	bris_de_glace -46	collision -123	evenement_climatique 241	none -181	vandalisme -67	vol 149
hanc*	blessure 178	degats_des_eaux -76	dommage_materiel -64	incendie -40	none -64	vandalisme -40	vol 74
hanche	blessure 178	degats_des_eaux -76	dommage_materiel -64	incendie -40	none -64	vandalisme -40	vol 74
hand*	collision -102	dommage_materiel -46	none -168	vandalisme -42	vol 361
handicape	collision -102	dommage_materiel -46	none -168	vandalisme -42	vol 361
hang*	collision -90	dommage_materiel -47	evenement_climatique 314	none -104
hangar	collision -90	dommage_materiel -47	evenement_climatique 314	none -104
haut	bris_de_glace 42	collision -42	dommage_materiel 55	evenement_climatique 87	none -58
haut de	autre -44	collision -64	dommage_materiel 139	evenement_climatique 188	incendie -56	none -101	vol -45
haut en	bris_de_glace 132
haut*	bris_de_glace 65	incendie 42
hauteur	bris_de_glace 110
hauteur de	bris_de_glace 110
hauts	incendie 100
hay	collision -57	degats_des_eaux 66	none -71	vol 84
hayo*	autre -41	blessure -50	bris_de_glace 256	collision 111	degats_des_eaux -44	dommage_materiel -80	evenement_climatique -65	none -222	vandalisme -44	vol -62
hayon	autre -41	blessure -50	bris_de_glace 256	collision 111	degats_des_eaux -44	dommage_materiel -80	evenement_climatique -65	none -222	vandalisme -44	vol -62
hect*	blessure -41	collision -128	degats_des_eaux -133	dommage_materiel -63	evenement_climatique -84	incendie 275	none -155	vandalisme 206	vol -74
hein	bris_de_glace 184	collision -96	degats_des_eaux -41	dommage_materiel 128	none -128	vol 78
hein j	bris_de_glace 168	collision -110	degats_des_eaux -42	dommage_materiel -44	none -100	vol 173
hela*	none 147
helas	none 147
heli*	blessure -41	dommage_materiel 257	evenement_climatique -50	none -64	vandalisme -61	vol -54
hell*	collision 92	evenement_climatique -47	none 122	vol -41
hello	collision 92	evenement_climatique -47	none 122	vol -41
hema*	collision 148
hematome	collision 148
hematome a	collision 148
heur*	collision 69
heure	collision 76	none 100
heures	vol 56
heures mon	incendie 136
heureusement	evenement_climatique 111	none -74	vandalisme 49	vol -53
heureusement et	collision -53	degats_des_eaux 53	evenement_climatique 131	none -53
heurte	blessure 81	bris_de_glace 54	collision 163	none -119	vol -48
heurte le	blessure -54	bris_de_glace 190	collision -46	dommage_materiel 118	none -113	vol -53
heurte un	blessure -51	bris_de_glace -40	collision 370	none -139	vol -48
hier	none 108
hier a	autre 57	dommage_materiel -42	none 153	vandalisme -41	vol 72
hier aprem	blessure 64	bris_de_glace -63	collision -42	evenement_climatique 152	none -89	vol 73
hier au	dommage_materiel 130	none -84	vol 88
hier dans	degats_des_eaux 55	dommage_materiel -47	none 101
hier en	collision 81	none 61
hier j	collision 157
hier je	blessure 247	collision -51	evenement_climatique -42	none -96
hier la	bris_de_glace 69	dommage_materiel -41	evenement_climatique 43
hier le	blessure 106	collision -46	evenement_climatique 157	none -105	vandalisme -40
hier midi	incendie 81	none -61	vol 90
hier soir	blessure 64	none 83	vol -44
hier vers	none 41	vol 104
home	collision -55	evenement_climatique 140	none -59	vol 100
homm*	collision -42	none -69	vol 292
homme	incendie -58	none -93	vol 229
hommes	collision -86	vol 245
hont*	collision -114	degats_des_eaux -43	dommage_materiel 239	vol 63
honte	collision -131	degats_des_eaux -42	dommage_materiel 319	none -133	vol 93
hopi*	blessure 82	collision 70	incendie 43	none -49
hopital	blessure 82	collision 70	incendie 43	none -49
horm*	collision 195	none -66
hormis	collision 195	none -66
hors	degats_des_eaux 135	incendie 45	none -44	vol -44
hors d	collision -41	degats_des_eaux 81	incendie 167	none -65	vol -44
hors de	collision 86	degats_des_eaux -48	none 156
hosp*	autre 120	incendie 48	none -85
hospitalisee	autre 141	incendie 61	none -103
hospitalisee pour	autre 200	collision -70	degats_des_eaux -52	dommage_materiel -51	incendie 127	none -175
host*	collision 122
hosto	collision 122
hote*	autre 61	dommage_materiel 107	evenement_climatique 65	none -119	vandalisme -43
hotel	autre 102	collision 45	dommage_materiel -49	evenement_climatique 62	none -133	vandalisme -41
hotel a	autre 254	collision -66	degats_des_eaux -87	dommage_materiel -84	evenement_climatique 197	incendie -53	none -182	vandalisme -45	vol -54
hotes	collision -65	degats_des_eaux -89	dommage_materiel 341	evenement_climatique 54	none -95	vandalisme -49	vol -57
hott*	incendie 231	none -64
hotte	incendie 231	none -64
hotte a	collision -54	incendie 223	none -59
hotte est	collision -40	incendie 153	none -78
hotte et	incendie 136
hous*	collision -49	evenement_climatique 77	none -85	vandalisme 214	vol -88
house	collision -49	evenement_climatique 77	none -85	vandalisme 214	vol -88
hs	collision 70	evenement_climatique 142	incendie 91	none -125	vandalisme -42
hui	none 124
hui a	collision -42	none 200
hui vers	vol 101
huil*	blessure 224	dommage_materiel -41	incendie 57	none -166	vandalisme -43
huile	blessure 248	collision -40	dommage_materiel -41	none -182	vandalisme -47
huit	bris_de_glace 93	collision 94	none 61	vol -49
huma*	degats_des_eaux 56	none 54
humain	none 120
humain svp	none 92
humains	collision -96	degats_des_eaux 242	evenement_climatique 71	none -124	vol -57
humi*	collision -52	degats_des_eaux 298	none -96
humidite	degats_des_eaux 249	none -107
idee	bris_de_glace -55	collision -86	dommage_materiel -44	none 194	vandalisme 81	vol -52
iden*	collision 179
identites	collision 116
ifra*	collision 58	none -81	vandalisme -60	vol 178
ifrane	collision 58	none -81	vandalisme -60	vol 178
igno*	collision -67	none 258
ignore	collision -67	none 258
il	dommage_materiel 41
il a	collision 51	none -81
il avait	collision 171	none -42
il devait	collision 107
il dit	collision 182	dommage_materiel 63	none -83
il est	collision 62	none -61
il etait	collision 86	none -67	vol 112
il faisait	none 141
il fait	collision -54	degats_des_eaux 125
il faut	collision -101	dommage_materiel 177	none 103	vol -56
il l	blessure -41	dommage_materiel 179	vol -49
il m	degats_des_eaux 70	none -94	vandalisme 76	vol 41
il me	autre 117	collision -90	dommage_materiel 93	none 48	vol -50
il n	collision 79	none -59
il ne	blessure 300	collision -112	degats_des_eaux -47	dommage_materiel 77	incendie 40	none -153	vol -55
il refuse	collision -88	degats_des_eaux 234	none -57
il s	bris_de_glace 111	collision 43	none -77
il saignait	collision 93
il se	collision 79	dommage_materiel 250	none -185	vandalisme -47	vol -56
il une	autre 236	blessure -58	collision -72	degats_des_eaux -48	dommage_materiel -61
il veut	collision 123	dommage_materiel 86	none -87
ils	collision -45	none -97	vol 191
ils m	bris_de_glace 58	collision -72	none -40	vandalisme 111	vol 59
ils ont	incendie -41	none -101	vandalisme 49	vol 260
ils sont	collision -57	none -51	vol 230
imma*	none -131	vol 215
immatriculation	bris_de_glace -53	none -189	vandalisme -41	vol 271
imme*	bris_de_glace 46	collision -61	degats_des_eaux 40	incendie 57	none -69	vol 53
immeuble	bris_de_glace 46	collision -61	degats_des_eaux 40	incendie 57	none -69	vol 53
immeuble a	collision -52	incendie 239	none -43
impa*	bris_de_glace 269	collision -54	evenement_climatique 59	none -130
impact	bris_de_glace 300	collision -53	none -120
impact pare	bris_de_glace 280	collision -82	degats_des_eaux -43	dommage_materiel -43	none -254	vol -70
impact sur	bris_de_glace 236	collision -50	none -98
impl*	collision 150	none -55
impliques	collision 150	none -55
impo*	collision 147
impossible	collision 139	none -48
impossible de	collision 139	none -48
in	none 98
in english	none 98
ince*	incendie 321	none -87
incendie	incendie 259	none -92
incendie dans	incendie 253	none -71
inci*	collision 172	degats_des_eaux -60	dommage_materiel 51	none -90	vandalisme -50	vol -41
incident	collision 172	degats_des_eaux -60	dommage_materiel 51	none -90	vandalisme -50	vol -41
inco*	degats_des_eaux 77	dommage_materiel -40	evenement_climatique -48	none -60	vandalisme 99	vol 46
inconnu	collision 50	evenement_climatique -54	none -100	vandalisme -56	vol 205
inde*	collision 124	vol -41
indemne	collision 220	none -78
indemnes	collision 199	evenement_climatique -43	incendie 87	none -93	vol -59
indemnisation	none 200
indi*	collision -93	degats_des_eaux -46	dommage_materiel -41	none -116	vol 336
individus	collision -93	degats_des_eaux -46	dommage_materiel -41	none -116	vol 336
indu*	bris_de_glace 215	collision -102	degats_des_eaux 161	dommage_materiel -68	evenement_climatique -49	none -214	vandalisme -49	vol 84
infi*	bris_de_glace -60	degats_des_eaux 258	dommage_materiel -44	none -52
infiltration	degats_des_eaux 293	evenement_climatique -53	none -94
infiltration par	bris_de_glace -40	collision -44	degats_des_eaux 343	dommage_materiel -41	evenement_climatique -78	none -122	vol -42
infiniment	none 142
infirmiere	collision 149	degats_des_eaux 50	none -60
infirmiere liberale	collision 234	none -84
inha*	incendie 147
inhabitable	collision -54	degats_des_eaux 104	incendie 122	none -47
inhale	incendie 149
inon*	autre -41	collision -77	degats_des_eaux 207	dommage_materiel -49	evenement_climatique 253	none -82	vandalisme -50	vol -51
inondation	collision -67	degats_des_eaux -86	dommage_materiel -62	evenement_climatique 455	none -217	vol -62
inonde	collision -90	degats_des_eaux 357	dommage_materiel -42	evenement_climatique 83	none -157	vandalisme -69	vol -46
inondee	collision -71	dommage_materiel -54	evenement_climatique 264	none -125	vol -65
inse*	bris_de_glace 219	none -50
insert	bris_de_glace 219	none -50
insert a	bris_de_glace 232	none -57
inst*	collision -62	none -44	vandalisme 248	vol -48
instant	vandalisme 175	vol -52
insu*	collision -62	degats_des_eaux -41	dommage_materiel -61	none -217	vandalisme 466	vol -76
insulte	none -107	vandalisme 208
inta*	bris_de_glace -41	collision 145	degats_des_eaux -58	dommage_materiel 186	evenement_climatique 107	none -164	vandalisme -47	vol -42
intacte	blessure -41	collision 106	degats_des_eaux -44	dommage_materiel -59	evenement_climatique 296	none -186	vandalisme -64	vol -51
intacts	bris_de_glace -41	collision 241	degats_des_eaux -79	dommage_materiel 119	none -142
inte*	collision 51	dommage_materiel 81
interdit	collision 315	none -131	vol -40
intervention	collision 134
intervention des	collision 134
intervenus	collision -42	incendie 188
into*	blessure 166	collision -66	degats_des_eaux -54	incendie 235	none -121	vol -47
intoxication	blessure 258	bris_de_glace -42	collision -93	degats_des_eaux -114	dommage_materiel -50	evenement_climatique -75	incendie 102	none -173	vandalisme -69	vol -69
intoxique	collision -61	incendie 240	none -58
intr*	collision -66	dommage_materiel -45	incendie -41	none -98	vandalisme 78	vol 284
introduit	collision -56	incendie -44	none -88	vandalisme -47	vol 325
introduit dans	collision -56	incendie -44	none -88	vandalisme -47	vol 325
invi*	bris_de_glace -43	collision 125	dommage_materiel 223	evenement_climatique -41	none -209	vol -59
ipho*	blessure -51	collision -44	dommage_materiel 214	evenement_climatique -53	none -92	vandalisme -48	vol 86
iphone	blessure -51	collision -44	dommage_materiel 214	evenement_climatique -53	none -92	vandalisme -48	vol 86
iphone dans	blessure -54	collision -40	degats_des_eaux -41	dommage_materiel 129	none -106	vandalisme -75	vol 109
irre*	autre -49	blessure 309	bris_de_glace -75	collision -213	degats_des_eaux -64	dommage_materiel 215	evenement_climatique -66	incendie -53	none -309	vandalisme -107	vol -107
j ai	collision 47	dommage_materiel 53	none -53
j aimerais	none 169
j annule	autre -227	none 288
j attends	autre 252	blessure -45	degats_des_eaux -45	dommage_materiel -40	vandalisme -53	vol -46
j avais	bris_de_glace 66	collision -47	dommage_materiel -42	incendie 126	none -113	vol 93
j en	collision -77	dommage_materiel -43	none 134	vandalisme 101
j etais	collision 58	vol 42
j habite	collision -45	degats_des_eaux 64	vol 124
j y	blessure 240	bris_de_glace 100	collision -182	degats_des_eaux -41	dommage_materiel -56	none -153	vol 70
jack*	collision -85	none -95	vandalisme -40	vol 313
jacking	collision -85	none -95	vandalisme -40	vol 313
jai	autre 51	collision 72	dommage_materiel 116	none -128	vandalisme -40
jai jai	autre 51	collision 72	dommage_materiel 116	none -128	vandalisme -40
jama*	autre 102	blessure -40	bris_de_glace -40	degats_des_eaux -43	dommage_materiel -61	evenement_climatique 45	none 128	vandalisme -48	vol -93
jamais	autre 102	blessure -40	bris_de_glace -40	degats_des_eaux -43	dommage_materiel -61	evenement_climatique 45	none 128	vandalisme -48	vol -93
jamais vu	collision 138	dommage_materiel -46	evenement_climatique 224	none -181	vandalisme -43
jamb*	collision 116	dommage_materiel 120	none -86	vol -59
jambe	collision 139	vol -48
jambes	collision 214	none -76
jant*	blessure -42	collision 58	degats_des_eaux -43	dommage_materiel 157	evenement_climatique -74	none -205	vandalisme -53	vol 154
jante	autre -43	blessure -57	bris_de_glace -51	collision 152	degats_des_eaux -59	dommage_materiel 240	evenement_climatique -126	incendie -45	none -271	vandalisme -54	vol -126
jantes	collision -56	dommage_materiel -44	none -143	vandalisme -56	vol 369
jantes alu	collision -44	none -74	vol 204
janv*	bris_de_glace -70	collision -62	degats_des_eaux 201	dommage_materiel -41	evenement_climatique 88	none -75	vol -50
janvier	bris_de_glace -70	collision -62	degats_des_eaux 201	dommage_materiel -41	evenement_climatique 88	none -75	vol -50
jard*	collision -65	evenement_climatique 97	incendie 75	none -124
jardin	collision -64	dommage_materiel 51	evenement_climatique 127	incendie 97	none -109	vandalisme -40	vol -41
jardinieres	blessure -43	collision -57	degats_des_eaux 179	dommage_materiel -90	evenement_climatique -55	incendie -96	none -215	vandalisme 242	vol -41
jatt*	collision -97	none -109	vol 280
jattend	collision -97	none -109	vol 280
jattend jattend	collision -97	none -109	vol 280
jaur*	collision 200	none -59
jaures	collision 200	none -59
jaures a	collision 200	none -59
jave*	collision -48	degats_des_eaux -65	dommage_materiel 175	none -125	vandalisme 151	vol -48
javel	collision -48	degats_des_eaux -65	dommage_materiel 175	none -125	vandalisme 151	vol -48
je	none 41
je comprends	none 178
je confirme	collision -78	incendie 159	none 67
je conteste	collision -64	none 172
je crois	none 121
je demande	collision -72	none 227
je faire	autre -91	collision -70	none 205	vol 115
je fais	collision 169	incendie -42	none 44
je faisais	bris_de_glace 260	degats_des_eaux -83	none -133	vandalisme -48	vol -58
je fe	autre -71	blessure -48	bris_de_glace -94	collision -86	degats_des_eaux -46	dommage_materiel 258	evenement_climatique -63	incendie -40	none -294	vandalisme -64	vol 207
je fournir	autre 193	collision -54	dommage_materiel -44	none -52	vol -47
je gere	collision -85	evenement_climatique 120	none -149	vol 219
je l	collision 90	dommage_materiel 112	none -79
je m	collision 57	degats_des_eaux 84	none -53
je me	autre -40	blessure 136	collision 43	degats_des_eaux -41	dommage_materiel -53	none -54	vol 55
je ne	none 82
je passais	collision 259	dommage_materiel -53	none -42
je passe	collision -64	degats_des_eaux -42	dommage_materiel 94	none -85	vol 140
je pense	collision 62	none 138
je peux	none 147
je porte	none 106	vol 65
je prefere	none 174
je prefererais	collision -51	none 95	vandalisme 70
je reconnais	collision 117	degats_des_eaux 58	none -60
je renonce	autre 99	none 101	vol -42
je retire	none 159	vol -49
je roulais	collision 168	none -52
je sais	collision 76	none 114
je somnolais	none -109	vol 240
je sortais	bris_de_glace 157	collision 49	none -63
je souhaite	autre 128	none 76
je suis	bris_de_glace -42	collision 67	dommage_materiel -43
je tiens	collision 131
je tremble	collision 115
je vais	collision 128	vandalisme 45	vol -43
je veux	none 164
je viens	collision 90	degats_des_eaux -42	none 70
je vois	bris_de_glace 114	collision -49	evenement_climatique 132	none -60
je voudrais	autre 75	collision -49	none 150
je vous	collision 47
jean	collision 117	incendie 113	none -77
jean jaures	collision 200	none -59
jema*	none -55	vandalisme 193	vol -68
jemaa	none -55	vandalisme 193	vol -68
jete	collision 48	none -95	vandalisme 205
jete de	blessure -44	collision -91	degats_des_eaux -48	dommage_materiel -42	incendie 248	none -143	vandalisme 179	vol -65
jete des	collision -97	evenement_climatique -42	none -81	vandalisme 355	vol -74
jete jete	collision 48	none -95	vandalisme 205
jete un	bris_de_glace -52	collision -58	none -51	vandalisme 271	vol -73
jete*	bris_de_glace 119	collision -58	dommage_materiel -43	evenement_climatique 116	incendie 63	none -104	vol -62
jeter	bris_de_glace 177	collision -57	incendie 100	none -83	vol -62
jeud*	evenement_climatique 48	none 98
jeudi	evenement_climatique 48	none 98
jeudi a	collision 55	incendie 100	none -43
jeudi dernier	collision 234
jeun*	collision 69	none -92	vandalisme 195
jeune	collision 205
jeune fille	collision 182
jeunes	autre -65	blessure -73	bris_de_glace -93	collision -212	degats_des_eaux -79	dommage_materiel -126	evenement_climatique -68	incendie -57	none -268	vandalisme 403	vol 46
jle	collision -88	dommage_materiel -40	none -142	vandalisme 407	vol -86
jme	bris_de_glace 118	collision 126	dommage_materiel -50	evenement_climatique 86	none -98	vandalisme -41
jme jme	bris_de_glace 118	collision 126	dommage_materiel -50	evenement_climatique 86	none -98	vandalisme -41
jme sui	collision 98	dommage_materiel -44	evenement_climatique 147	none -53
join*	bris_de_glace 75	degats_des_eaux 63	none -109	vol 53
joint	bris_de_glace 99	degats_des_eaux 92	none -128	vol 81
joint de	degats_des_eaux 223	none -83
joint du	degats_des_eaux 137
joua*	blessure 143	bris_de_glace 91	collision -81	dommage_materiel 109	none -107	vandalisme -44
jouant	blessure -46	bris_de_glace 155	collision -86	dommage_materiel 158	none -83
joue	autre 222	collision -101	evenement_climatique -55	none -115	vandalisme 118	vol -48
joue*	autre 159	blessure 152	collision -89	evenement_climatique 107	none -169	vol -62
jouer	autre 159	blessure 152	collision -89	evenement_climatique 107	none -169	vol -62
jouer je	blessure 277	collision -94	none -76
jouj	collision 227	none -95
jour	collision 46	evenement_climatique 43
jour de	collision 117	dommage_materiel -50	none 122
jour*	none 102
journee	collision -45	none 71	vol 82
jours	none 114	vol -44
jours a	incendie 187	none -84
jsui	blessure -43	bris_de_glace 73	collision 70	degats_des_eaux -77	dommage_materiel -67	evenement_climatique 119	none -157	vandalisme 148	vol -84
jsui jsui	blessure -43	bris_de_glace 73	collision 70	degats_des_eaux -77	dommage_materiel -67	evenement_climatique 119	none -157	vandalisme 148	vol -84
juge	collision 205	none -53
juge utile	collision 203	none -53
juil*	collision 86	incendie 160	none -89	vandalisme -44	vol -49
juillet	collision 86	incendie 160	none -89	vandalisme -44	vol -49
juin	none 124
juin 2025	none -42	vol 76
juin la	degats_des_eaux 80	dommage_materiel -43	evenement_climatique 154	none -65
juin le	degats_des_eaux 204	dommage_materiel -68
juin vers	collision 157
jure	collision 75	incendie 133	none -50	vol -40
juri*	autre 288	dommage_materiel -60	none -216	vol -57
juridique	autre 288	dommage_materiel -60	none -216	vol -57
jus	collision -73	degats_des_eaux 165	dommage_materiel 147	evenement_climatique -54	incendie -49	none -114	vol -67
jusk*	blessure -65	bris_de_glace -57	collision 142	degats_des_eaux -54	dommage_materiel -61	evenement_climatique 213	none -147	vandalisme -49	vol -44
jusko	blessure -65	bris_de_glace -57	collision 142	degats_des_eaux -54	dommage_materiel -61	evenement_climatique 213	none -147	vandalisme -49	vol -44
jusq*	collision 63	evenement_climatique 49	none -53
jusqu	collision 84	evenement_climatique 68	none -60
jusqu a	degats_des_eaux 149	none -43	vol 69
jusqu au	collision 154	evenement_climatique 73	none -77
jusqu aux	blessure -56	collision 100	degats_des_eaux -51	evenement_climatique 145	none -62
jusque	incendie 117
just*	none -47
juste	collision 40	none -71
juste eu	collision -58	incendie 226	none -42	vol -62
juste la	bris_de_glace 131	collision 93	dommage_materiel -45	none -68
juste le	collision 145
juste un	collision 116	none -65	vol 58
kan	bris_de_glace 261	collision -175	degats_des_eaux -62	dommage_materiel -132	none -116	vandalisme -94	vol 185
kang*	collision 168	evenement_climatique 45	none -61
kangoo	collision 168	evenement_climatique 45	none -61
ki	bris_de_glace 130	degats_des_eaux 80	dommage_materiel -50	evenement_climatique -48	incendie 80	none -218	vandalisme 100	vol -83
km	evenement_climatique 105	none 63	vol -62
km h	evenement_climatique 105	none 63	vol -62
koi	autre 448	bris_de_glace -41	collision -48	degats_des_eaux -44	dommage_materiel -57	evenement_climatique -42	none -274	vandalisme -57	vol -51
l	none -63
l a	blessure 92	dommage_materiel 46	none -44
l a10	bris_de_glace 103	collision 109	evenement_climatique -41	none -41
l a6	collision 176	dommage_materiel -53	none -136
l a7	bris_de_glace 94	collision 47	none -40
l abri	collision -47	evenement_climatique 279	none -64
l accident	collision 223	none -97
l agence	vandalisme 216	vol -81
l ai	collision 143	dommage_materiel 168	none -112	vol -60
l aider	collision 48	dommage_materiel 161	none -48
l aile	collision 197	none -72
l air	none -50	vol 216
l airbag	incendie 162	none -55	vol -45
l allee	evenement_climatique 161	none -40	vandalisme -54
l ambulance	collision 149
l ame	degats_des_eaux 203	none -52
l amiable	collision 197	none -76
l antivol	collision -87	none -76	vol 235
l appart	blessure -82	collision -75	incendie 257	none -99	vol -64
l appartement	collision -54	dommage_materiel -47	incendie 115	none -147	vol 216
l arbre	collision 172	dommage_materiel -204	evenement_climatique 191	incendie -74	none -58	vandalisme -52
l argent	collision -43	none 95	vol 118
l armoire	collision -68	degats_des_eaux 41	dommage_materiel -40	evenement_climatique 131	incendie 88	none -74
l arrache	autre -87	blessure -71	collision -114	degats_des_eaux -45	dommage_materiel -62	evenement_climatique -72	none -187	vandalisme -48	vol 492
l arret	collision 138	none -57
l arrete	degats_des_eaux -48	evenement_climatique 252	none -87	vol -40
l arreter	collision -130	degats_des_eaux -46	dommage_materiel -73	evenement_climatique -58	incendie -46	none -126	vandalisme 206	vol 194
l arriere	collision 252	none -75
l arrivee	collision -136	degats_des_eaux 68	dommage_materiel 197	none -71	vol -45
l assurance	autre 300	collision -93	none -79	vol -47
l atelier	collision 80	incendie 144	none -61
l aube	collision -48	incendie 145
l audi	collision 49	dommage_materiel 75	none -44	vol 56
l autoradio	vol 165
l autoroute	bris_de_glace 106	collision 45	degats_des_eaux -46	dommage_materiel -50	evenement_climatique -51	incendie 132	none -134	vol -56
l autre	collision 42	none 64
l avais	none -95	vandalisme -43	vol 232
l avant	blessure -46	bris_de_glace 72	collision 150	dommage_materiel -45	incendie 106	none -92
l avouer	collision 94	none -84	vol 130
l eau	bris_de_glace -40	collision -43	degats_des_eaux 240	none -88
l echelle	blessure 313	collision -111	dommage_materiel -51	none -81
l ecole	dommage_materiel 40	none -104	vol 136
l eleve	collision 147	none -40
l entree	bris_de_glace 131	collision -44	incendie 102	none -44
l equipe	collision -74	dommage_materiel -40	none 138	vandalisme -56	vol 153
l escabeau	blessure 282	collision -71	dommage_materiel -43	evenement_climatique -57	none -108	vol -58
l escalier	blessure 69	collision -61	dommage_materiel 136	none -75
l essuie	collision 203	none -79	vandalisme -63
l etage	collision -96	degats_des_eaux 120	evenement_climatique 190	incendie -44	none -53
l etat	none 152
l evier	autre -44	blessure -42	bris_de_glace -80	collision -95	degats_des_eaux 236	dommage_materiel 176	evenement_climatique -76	incendie -53	none -274	vandalisme -49	vol -79
l expert	collision -43	none 219
l heure	none 137	vol 54
l hopital	blessure 82	collision 70	incendie 43	none -49
l hosto	collision 122
l hotel	collision 70	degats_des_eaux 50	dommage_materiel -49	evenement_climatique 84	none -98
l immeuble	autre 45	bris_de_glace 53	collision -63	degats_des_eaux 47	none -71	vol 63
l infirmiere	collision 46	degats_des_eaux 125	dommage_materiel -42
l insert	bris_de_glace 232	none -57
l instant	vandalisme 175	vol -52
l oeil	blessure 162	bris_de_glace 165	collision -48	none -105
l on	collision -69	degats_des_eaux 57	evenement_climatique 187	none -57
l ont	none -44	vandalisme 142
l orage	collision -70	degats_des_eaux -56	dommage_materiel -115	evenement_climatique 467	none -73	vol -48
l ordinateur	collision -42	dommage_materiel -44	none -55	vol 244
l ordre	collision 114
l orgueil	collision 211	none -146
l oued	collision -68	degats_des_eaux -60	dommage_materiel -40	evenement_climatique 423	none -148	vol -47
l ouverture	collision -47	degats_des_eaux 87	incendie 114	vol -48
l un	collision -74	none 148	vol -48
la	none -88
la bache	collision -72	dommage_materiel -61	evenement_climatique 184	incendie -85	none -94	vandalisme 172	vol -42
la baie	bris_de_glace 187	collision -73	degats_des_eaux -43	dommage_materiel -43	evenement_climatique 65	none -103	vandalisme 66
la baignoire	collision -81	degats_des_eaux 360	none -101
la balle	bris_de_glace 185	degats_des_eaux 57	evenement_climatique -42	none -42
la bande	blessure -41	collision 44	incendie 187	none -65	vol -54
la barriere	bris_de_glace -44	collision 58	dommage_materiel 271	evenement_climatique -93	none -102	vandalisme -76	vol -65
la batterie	autre -40	collision -55	incendie 245	none -62	vandalisme -60	vol 95
la boite	none -51	vandalisme 55	vol 85
la boue	collision -41	evenement_climatique 200
la bougie	collision -41	dommage_materiel 119	incendie 123	none -102
la boulangerie	autre 122	collision 97	incendie 43	none -60	vol -70
la box	collision -40	dommage_materiel 144	evenement_climatique 101	none -83	vol -56
la brigade	none -80	vol 253
la buanderie	collision -44	degats_des_eaux 125	dommage_materiel -45	incendie 108	none -67
la cabane	collision -65	incendie 193
la cage	collision -53	dommage_materiel 94	none -44	vandalisme -42	vol 155
la caisse	collision -95	incendie 89	none -125	vol 287
la capote	collision -60	dommage_materiel -53	none -90	vandalisme 307	vol -99
la carte	collision -89	none -104	vol 238
la cave	collision -69	degats_des_eaux 40	dommage_materiel -45	evenement_climatique 113	none -136	vol 156
la ceinture	collision 130	none -41
la chaine	collision -134	none -85	vandalisme -61	vol 345
la chambre	bris_de_glace 48	collision -43	degats_des_eaux 111	dommage_materiel -54	evenement_climatique 40	incendie 66	none -95
la cheville	blessure 307	bris_de_glace -43	collision -59	dommage_materiel -50	none -119	vol -49
la circulation	collision 339	none -155
la clavicule	blessure 258	collision 86	dommage_materiel -45	evenement_climatique -45	none -195	vandalisme -50	vol -57
la cle	collision -65	none -76	vandalisme 253	vol -91
la clinique	blessure 85	collision 105	none -51
la cloture	collision -56	dommage_materiel 92	evenement_climatique 182	none -67	vandalisme -41
la colonne	degats_des_eaux 207	none -48
la commune	collision -50	none -106	vandalisme 260	vol -119
la compagnie	autre 237	dommage_materiel -48	none -107	vandalisme -41
la conductrice	collision 126
la copropriete	collision -81	degats_des_eaux 308	dommage_materiel -65	none -92	vol -44
la creche	blessure 140	dommage_materiel -41	none -43
la cuisine	collision -64	degats_des_eaux 108	incendie 172	none -109
la cuisse	degats_des_eaux 137
la dame	collision 102	degats_des_eaux 51	none -54
la debroussailleuse	bris_de_glace 141	collision -56	vol 88
la decision	none 146
la dedans	degats_des_eaux 210	none -121
la depanneuse	collision 175	none -65
la departementale	collision 236	none -75
la devanture	collision -58	none -56	vandalisme 197	vol -71
la douche	bris_de_glace 54	collision -50	degats_des_eaux 259	none -97
la fac	collision -86	none -119	vandalisme -66	vol 297
la facade	incendie 99	none -64	vandalisme 132	vol -40
la facture	autre 390	blessure -53	collision -107	none -257	vol -61
la famille	blessure 181	collision -100	degats_des_eaux 106	evenement_climatique 58	incendie -42	none -131	vandalisme -43	vol -47
la fenetre	bris_de_glace 178	collision -59	degats_des_eaux 84	dommage_materiel -48	none -78
la fete	none -78	vandalisme 201
la feuille	collision 178
la file	collision 210	none -88
la foudre	collision -45	dommage_materiel -73	evenement_climatique 291	none -56
la foulee	blessure -59	collision -62	vol 221
la friteuse	collision -44	incendie 186	none -81
la fuite	collision 41	degats_des_eaux 152	none -47
la fumee	collision -47	incendie 236	none -60
la gare	vol 94
la gendarmerie	none -82	vandalisme 52	vol 169
la glissiere	collision 229	none -77
la grele	bris_de_glace -76	collision -77	dommage_materiel -74	evenement_climatique 425	none -110	vandalisme -63	vol -46
la haie	blessure 105	dommage_materiel -53	evenement_climatique 79	incendie 110	none -74	vol -44
la hanche	blessure 178	degats_des_eaux -76	dommage_materiel -64	incendie -40	none -64	vandalisme -40	vol 74
la hotte	incendie 248	none -71
la jambe	collision 139	vol -48
la jeune	collision 182
la journee	collision -43	none -68	vol 158
la levre	vandalisme 136
la longueur	bris_de_glace 52	collision -42	dommage_materiel 114	evenement_climatique -46	none -46	vandalisme 43
la lunette	bris_de_glace 283	collision -115	dommage_materiel -60	none -105
la machin	collision -56	degats_des_eaux 264	dommage_materiel -47	incendie -44	none -73
la main	blessure 113	dommage_materiel -40	incendie 110	none -114	vol -46
la mairie	collision 51	evenement_climatique 42	none -117	vandalisme 98	vol -46
la maison	collision -60	evenement_climatique 93	none -51	vol 44
la manif	bris_de_glace -116	collision -66	none -125	vandalisme 317	vol -68
la marechaussee	collision 59	dommage_materiel -50	none -87	vandalisme 202	vol -42
la matinee	none 246	vol -54
la menace	collision -78	none -89	vol 273
la mienne	collision 171	dommage_materiel -44
la moindre	vol 58
la mosquee	collision 69	incendie 111
la moto	blessure -52	collision 293	dommage_materiel -43	none -63	vandalisme -48	vol -61
la multiprise	collision -87	degats_des_eaux 171	dommage_materiel -45	incendie 112	none -78	vol -40
la nationale	collision 261	none -115
la neige	collision -60	evenement_climatique 375	none -98	vol -58
la nuit	none 43
la nuque	collision 101
la ou	none -101	vandalisme -57	vol 171
la paume	collision -44	incendie 127	vandalisme -40	vol 84
la pauvre	collision 127	none -58
la peine	none 169
la peinture	collision 81	none -105	vandalisme 221	vol -40
la perceuse	collision -42	degats_des_eaux -60	dommage_materiel 122
la petite	degats_des_eaux -47	dommage_materiel 138	evenement_climatique 101	none -103	vol -60
la pharmacie	collision 110	none -52	vandalisme 84	vol -51
la photo	collision 73	dommage_materiel -40	none 129
la piece	bris_de_glace 61	collision 40	dommage_materiel 94	none -44
la piscine	blessure 133	collision -76	dommage_materiel 65	evenement_climatique 99	none -81
la piste	bris_de_glace 181	none -61
la plage	autre 273	collision -66	dommage_materiel -59	evenement_climatique 55	none -102	vandalisme -52
la plainte	collision -61	none -91	vol 250
la plaque	bris_de_glace 206	collision -64	degats_des_eaux -63	incendie 126	none -138	vol -50
la pluie	autre -56	blessure -41	collision 182	degats_des_eaux -93	dommage_materiel -45	evenement_climatique 167	none -138	vandalisme -47	vol -63
la poche	collision -101	dommage_materiel 96	none -55	vol 190
la poitrine	collision 170	none -60
la police	collision 51	none -100	vandalisme 114	vol 60
la pompe	degats_des_eaux 130	evenement_climatique 62	incendie -44
la porte	bris_de_glace 127	collision -78	degats_des_eaux -42	none -104	vandalisme 250	vol -63
la portiere	blessure 64	collision 197	none -46	vol -57
la priorite	collision 171	none -56
la question	none 79
la remorque	collision 69	dommage_materiel -60	none -51	vandalisme -44	vol 202
la reserve	blessure -58	collision -46	degats_des_eaux 147	evenement_climatique 84	none -40
la residence	collision -43	degats_des_eaux -42	none -42	vandalisme 262	vol -91
la riviere	collision -48	degats_des_eaux -84	evenement_climatique 354	none -80	vol -41
la rocade	autre 194	collision 129	dommage_materiel -69	none -70
la roue	collision 74	none -48	vol 102
la route	autre 177	dommage_materiel -41	vandalisme -41	vol -54
la rue	incendie 104	none -61	vandalisme 81
la saint	collision -76	incendie 400	none -126	vandalisme -103	vol -150
la salle	blessure 115	collision -63	degats_des_eaux 92	none -110	vol 61
la scie	blessure 315	collision -65	degats_des_eaux -40	evenement_climatique -45	none -148
la secheresse	evenement_climatique 389	none -121	vandalisme -42	vol -58
la semaine	dommage_materiel 48	evenement_climatique -47	none 168
la serrure	autre -40	collision -91	dommage_materiel -48	evenement_climatique -42	incendie -41	none -122	vandalisme 323	vol 65
la societe	bris_de_glace 127	dommage_materiel 100	none -100	vandalisme -60	vol 46
la sortie	collision 53	vol 109
la suite	collision -48	evenement_climatique 125	none 63	vol -40
la table	bris_de_glace 180	collision -91	degats_des_eaux -41	dommage_materiel 134	evenement_climatique -53	none -61	vandalisme -43
la tablette	collision -101	dommage_materiel 182
la tele	blessure -40	collision -64	degats_des_eaux -53	dommage_materiel 347	evenement_climatique -83	incendie -42	none -177	vandalisme -53	vol 96
la tempete	collision -49	dommage_materiel -101	evenement_climatique 347	none -75	vol -44
la terrasse	bris_de_glace 156	collision -86	degats_des_eaux 187	dommage_materiel -43	evenement_climatique 44	none -115	vandalisme -57	vol -44
la tete	blessure 104	dommage_materiel 61	none -50
la toiture	blessure -40	collision -75	degats_des_eaux 51	dommage_materiel 56	evenement_climatique 250	none -98
la tole	collision 243	none -101
la tondeuse	bris_de_glace 161	none -49	vandalisme -44	vol 65
la tornade	collision -71	evenement_climatique 365	none -108	vandalisme -52	vol -55
la trottinette	collision -62	incendie 319	none -71	vol -79
la vanne	collision -47	degats_des_eaux 52	dommage_materiel -50	incendie -45	none -78	vandalisme 201	vol -55
la veille	collision -69	evenement_climatique 58	none 75	vol 98
la veranda	bris_de_glace 311	collision -83	degats_des_eaux -41	dommage_materiel -61	evenement_climatique 48	none -129	vandalisme -44
la vie	autre -88	bris_de_glace -44	collision -69	dommage_materiel -50	evenement_climatique -76	none 133	vandalisme -43	vol -45
la ville	collision 64	incendie -40	none -84	vol 157
la vitre	bris_de_glace 320	collision -81	none -77
la vitrine	blessure -44	bris_de_glace 102	collision 100	dommage_materiel 70	none -111	vol -69
la voisine	collision 65	degats_des_eaux 103	none -72	vandalisme 44
la voitur	autre -80	blessure -55	bris_de_glace 368	collision -267	degats_des_eaux -75	dommage_materiel -137	evenement_climatique -115	incendie 110	none -306	vandalisme -67	vol -85
la voiture	collision 234	none -101
laba*	collision 154	evenement_climatique 76	none -84
labas	collision 154	evenement_climatique 76	none -84
labo*	collision 89	dommage_materiel -44	none -119	vandalisme -81	vol 204
lace*	collision -44	dommage_materiel -46	none -129	vandalisme 357	vol -64
lacere	bris_de_glace -44	collision -99	dommage_materiel -71	evenement_climatique -48	none -196	vandalisme 437	vol -91
lach*	autre 117	collision -73	degats_des_eaux 150	dommage_materiel 75	none -88	vol -45
lache	collision -45	degats_des_eaux 170	dommage_materiel 93	none -71
lache mon	autre -47	collision -95	dommage_materiel 339	none -138
lail*	collision 258	none -130
laile	collision 258	none -130
laile laile	collision 258	none -130
lais*	dommage_materiel 106
laisse	dommage_materiel 139	none -69	vandalisme -40	vol 42
laisse choir	bris_de_glace -66	collision -89	degats_des_eaux -70	dommage_materiel 395	none -163	vandalisme -63	vol -69
laisse deborder	collision -46	degats_des_eaux 225	none -129
laisse la	collision -54	degats_des_eaux -43	dommage_materiel 291	incendie -41	none -139
laisse une	collision -79	dommage_materiel -44	incendie 69	none -65	vol 202
laissez	dommage_materiel -104	none 266
laissez tomber	dommage_materiel -104	none 266
lamb*	bris_de_glace -45	collision -93	degats_des_eaux 256	dommage_materiel -65	evenement_climatique 172	incendie -50	none -174	vandalisme -68	vol -74
lamp*	degats_des_eaux -46	dommage_materiel 209	evenement_climatique 124	none -100	vol -40
lampadaire	collision 65	dommage_materiel 159	none -88
lanc*	bris_de_glace -49	incendie 53	none -90	vandalisme 149	vol -47
lance	bris_de_glace -49	incendie 53	none -90	vandalisme 149	vol -47
lang*	blessure -43	collision 51	incendie 53	none 132	vol -50
langue	blessure -43	collision 51	incendie 53	none 132	vol -50
larg*	bris_de_glace 91	collision -56	evenement_climatique 220	none -96	vol -49
lass*	autre 127	none -186	vandalisme -73	vol 182
lassurance	autre 164	none -120
lassurance lassurance	autre 164	none -120
late*	bris_de_glace 98	collision 155	none -77
lateral	collision 251	none -77
lava*	bris_de_glace 51	collision -81	degats_des_eaux 97	dommage_materiel 95	none -133	vandalisme 109	vol -71
lavabo	bris_de_glace -55	collision -92	degats_des_eaux 148	dommage_materiel 136	incendie -41	none -154	vandalisme 142	vol -80
lave	bris_de_glace 53	collision -48	degats_des_eaux 169	dommage_materiel 58	none -99
lave a	collision -66	degats_des_eaux 60	dommage_materiel 261	evenement_climatique -43	none -131	vol -58
lave linge	degats_des_eaux 148	dommage_materiel 78	none -61
lave vaisselle	degats_des_eaux 259	none -78
lave*	degats_des_eaux 291	none -135
laver	degats_des_eaux 291	none -135
lavo*	collision 181	none -49
le	none -67
le 11	collision 120
le 12	collision 50	none 69
le 14	blessure 58	none 58
le 15	collision -40	none 219
le 19	collision -55	none 274	vol -51
le 1er	collision -41	evenement_climatique 41	none 48	vol 53
le 2	none -74	vandalisme 136	vol 41
le 25	collision -52	none 266	vol -49
le 30	autre -46	collision -42	dommage_materiel 109	none 123
le 31	collision 119	none 76
le 6	autre 101	dommage_materiel -43	evenement_climatique 40	none -55	vol 95
le 8	collision -84	dommage_materiel -41	incendie 89	none 228	vol -50
le 9	collision 68
le balcon	incendie 178
le barbecue	dommage_materiel -44	incendie 260	none -61
le bassin	degats_des_eaux -40	evenement_climatique 282	none -145	vandalisme -43	vol -58
le berger	blessure 227	collision -41	none -64	vol -51
le bol	collision -57	none 69	vandalisme 160	vol -84
le bras	blessure 279	dommage_materiel -66	none -64	vol -49
le break	collision 70	evenement_climatique 100
le bus	autre 191	bris_de_glace -40	collision 211	dommage_materiel -66	evenement_climatique -62	none -171	vandalisme -45	vol -85
le cable	collision 128	degats_des_eaux -40	dommage_materiel 183	none -88	vol -91
le camion	bris_de_glace 125	collision -67	none -168	vandalisme -95	vol 254
le canape	collision -45	degats_des_eaux -40	dommage_materiel 244	evenement_climatique 69	none -70	vol -43
le capot	evenement_climatique 93	incendie 50	none -83	vandalisme 48	vol -54
le carrelage	collision -49	degats_des_eaux 119	dommage_materiel 87	none -52
le carrossier	collision 62	incendie 97
le cedez	collision 263	none -83	vol -42
le cellier	degats_des_eaux 135
le champ	collision -77	evenement_climatique 100	incendie 154	none -84	vol -45
le chantier	autre 198	collision -107	dommage_materiel -59	none -216	vandalisme -49	vol 262
le chat	blessure -46	bris_de_glace -76	collision -72	degats_des_eaux -62	dommage_materiel 102	evenement_climatique -45	incendie 289	none -105	vandalisme -45	vol -42
le chauffe	collision -61	degats_des_eaux 238	dommage_materiel -53	none -42
le chauffeur	collision 167	none -42
le chien	blessure 402	collision -81	dommage_materiel -48	none -127
le choc	collision 194
le client	collision 128	degats_des_eaux 168	none -107	vandalisme -41	vol -40
le coffre	none -51	vandalisme 156
le col	blessure 123	collision 148	none -91	vol -43
le commissariat	collision -99	none -101	vol 246
le conducteur	collision 176
le congelateur	dommage_materiel 149	none -42
le constat	collision 80	degats_des_eaux 110
le controle	collision 169
le cote	blessure 276	collision 63	degats_des_eaux -48	dommage_materiel -50	evenement_climatique -46	none -151	vandalisme 54	vol -99
le coude	vol 124
le coup	dommage_materiel -46	evenement_climatique 238	none -46
le courant	blessure -94	bris_de_glace 114	collision -49	dommage_materiel -64	evenement_climatique 201	none -50	vol -55
le cul	collision 147	none -63
le cycliste	collision 149
le dentiste	collision -41	degats_des_eaux 97	none -43	vol 88
le depot	collision -73	none -111	vandalisme 105	vol 150
le doigt	autre -43	blessure 434	collision -159	dommage_materiel -66	evenement_climatique -58	none -129	vandalisme -51	vol -80
le dos	blessure -55	collision -134	degats_des_eaux -48	dommage_materiel -69	evenement_climatique 291	incendie -46	none -126	vandalisme -50	vol 192
le dossier	collision -65	dommage_materiel 144	none 170	vol -66
le feu	collision -84	incendie 406	none -93
le flanc	collision 147	dommage_materiel -42	none -46	vandalisme 101	vol -56
le flexible	degats_des_eaux 165
le fosse	collision 221	dommage_materiel -49	none -96
le frigo	bris_de_glace -40	collision -114	degats_des_eaux 197	dommage_materiel 179	none -201	vandalisme -55	vol -55
le froid	bris_de_glace 396	collision -56	degats_des_eaux -53	none -212	vol -51
le garage	collision -62	degats_des_eaux -64	evenement_climatique 71	incendie 304	none -49	vandalisme -43	vol -56
le garde	autre -40	blessure -42	collision -120	degats_des_eaux -48	incendie 110	none -69	vandalisme 226	vol -103
le gardien	bris_de_glace 218	collision -52	degats_des_eaux -84	dommage_materiel 58	none -88	vol -43
le gars	collision 162
le gel	bris_de_glace 136	collision -91	degats_des_eaux 269	dommage_materiel -60	evenement_climatique -137	incendie -58	none -152	vandalisme -48	vol -78
le genou	blessure -46	evenement_climatique 87	none -49	vol 81
le hall	collision -74	none -105	vol 272
le hayon	autre -41	blessure -50	bris_de_glace 256	collision 111	degats_des_eaux -44	dommage_materiel -80	evenement_climatique -65	none -222	vandalisme -44	vol -62
le jardin	blessure -49	collision -69	degats_des_eaux -70	dommage_materiel 222	evenement_climatique 202	incendie -59	none -128	vandalisme -70	vol -67
le joint	degats_des_eaux 229	none -75
le lavabo	bris_de_glace -71	collision -100	degats_des_eaux -57	dommage_materiel 191	incendie -44	none -138	vandalisme 208	vol -99
le lave	degats_des_eaux 105
le lendemain	blessure 111	collision 127	none -91
le lino	blessure -42	collision -106	degats_des_eaux 383	dommage_materiel -241	evenement_climatique -62	none -170	vandalisme -41	vol -65
le local	incendie 144	none -112	vandalisme -40	vol 127
le locataire	degats_des_eaux 157	none -46
le long	collision -83	degats_des_eaux 192	dommage_materiel -52	evenement_climatique -46	none -153	vandalisme 209	vol -66
le lundi	collision -50	none 210
le machiniste	collision 201	none -54	vol -40
le mariage	collision 130	none -79	vol 50
le match	blessure -59	collision -53	degats_des_eaux -53	dommage_materiel -86	evenement_climatique -46	incendie -83	none 147	vandalisme 206	vol -59
le mec	dommage_materiel 216	none -105
le medecin	collision 98
le mediateur	none 151
le metro	collision -53	dommage_materiel -42	none -111	vandalisme -56	vol 386
le mien	none -76	vandalisme 223
le moindre	degats_des_eaux 210	none -121
le moment	collision 98	none 84
le monde	evenement_climatique 71	incendie 83
le monsieur	collision 123	dommage_materiel 59	none -51
le montant	autre -45	collision -57	none 246
le motard	collision 189	none -71
le moteur	collision -92	incendie 359	none -117
le mur	collision -44	dommage_materiel 129	incendie 74	none -74
le muret	collision 170	none -93	vandalisme 91	vol -45
le neiman	collision -44	none -107	vol 250
le nez	bris_de_glace 131	collision 60	dommage_materiel -49	none -65
le numero	none 159
le papier	collision 199	none -78	vandalisme -40
le pare	bris_de_glace 208	dommage_materiel 48	none -94
le parking	collision 106	evenement_climatique 40	none -42	vol -44
le parquet	collision -76	degats_des_eaux 61	dommage_materiel 171	none -112	vandalisme 115	vol -52
le passage	collision 236	none -62	vol -50
le petit	bris_de_glace 177	collision 98	none -92	vol -48
le piano	collision -52	dommage_materiel 307	none -106
le pied	blessure -48	collision -46	dommage_materiel 85	evenement_climatique 187	none -62	vol -46
le placo	collision -141	degats_des_eaux 110	dommage_materiel 196	none -126
le plafond	degats_des_eaux 247	none -88
le plan	collision -89	degats_des_eaux -79	dommage_materiel 337	incendie -44	none -160	vol -56
le plancher	collision -76	degats_des_eaux 304	none -55
le platre	blessure -57	collision 199	degats_des_eaux 75	dommage_materiel -41	none -74	vandalisme -46	vol -62
le plombier	degats_des_eaux 208	none -55
le poids	evenement_climatique 190	none -45
le poignet	blessure 362	collision -93	dommage_materiel -70	none -153	vol -64
le portail	collision 178	dommage_materiel -69	evenement_climatique 108	incendie 164	none -182	vandalisme -61	vol -69
le pv	collision 201	vandalisme -40	vol -41
le radiateur	collision 99	incendie 40	none -49
le reservoir	autre -45	collision -120	degats_des_eaux -44	dommage_materiel -40	incendie -50	none -114	vandalisme 66	vol 232
le responsable	bris_de_glace -40	collision 255	none -55	vandalisme -42
le reste	evenement_climatique 163	vandalisme -56
le retro	collision 205	none -57
le rez	collision -49	degats_des_eaux -132	evenement_climatique 331	none -58
le rideau	blessure -70	bris_de_glace -74	collision -102	degats_des_eaux -44	dommage_materiel 229	evenement_climatique -77	incendie 75	none -88	vandalisme -125	vol -53
le robinet	collision -43	degats_des_eaux 332	none -104
le sac	collision -55	vol 143
le salon	collision -65	degats_des_eaux 73	incendie 153	none -52
le samedi	none -51	vol 141
le scooter	collision 96	none -134	vol 112
le sejour	autre 207	collision -55	degats_des_eaux 91	dommage_materiel -49	none -181
le service	collision -130	degats_des_eaux -70	dommage_materiel 263	evenement_climatique -58	incendie -47	none 100	vandalisme -58	vol -60
le siege	collision -64	vol 251
le soir	blessure 163	collision -48	incendie 146	none -97	vandalisme -43
le sous	autre -45	collision -81	degats_des_eaux 212	evenement_climatique 98	none -127	vol -47
le sternum	blessure 290	bris_de_glace -88	collision -75	degats_des_eaux -40	dommage_materiel -76	evenement_climatique -55	none -140	vandalisme -83	vol -71
le stop	collision 202	none -53
le stratifie	collision -40	degats_des_eaux 290	none -98
le syndic	collision -47	degats_des_eaux 210	none -57
le tableau	collision -62	dommage_materiel 54	incendie 112	none -62	vandalisme 92	vol -40
le tapis	blessure 110	collision -77	dommage_materiel 196	none -103	vol -42
le tel	blessure -42	collision -55	degats_des_eaux -55	dommage_materiel 192	evenement_climatique -40	none -143	vol 54
le telephone	dommage_materiel -40	incendie 262	none -111	vandalisme -44	vol -127
le temps	collision -56	dommage_materiel 87	none -91	vol 145
le tendon	blessure 206	bris_de_glace 136	collision -90	dommage_materiel -59	none -103	vol -63
le terre	collision 207	none -44
le toit	dommage_materiel -44	evenement_climatique 162	none -108
le tolier	none -63	vandalisme 178	vol -66
le tram	collision 110	none -103	vol 185
le trampoline	collision -51	degats_des_eaux -48	evenement_climatique 260	none -97	vol -43
le tramway	collision 136	none -119	vol 111
le trottoir	collision 293	dommage_materiel -44	none -62	vol -42
le tuyau	collision -60	degats_des_eaux 344	dommage_materiel -61	none -154
le vehicule	collision 203	dommage_materiel 154	evenement_climatique -81	none -101	vol -41
le velux	collision -49	evenement_climatique 100	vol 111
le vent	collision -96	degats_des_eaux -46	dommage_materiel -110	evenement_climatique 452	incendie 115	none -177	vandalisme -42	vol -64
le verre	bris_de_glace 84	collision -53	degats_des_eaux -76	dommage_materiel 301	evenement_climatique -40	incendie -40	none -178	vol -48
le vin	none -79	vandalisme -40	vol 225
le vitrage	bris_de_glace 275	collision -67	dommage_materiel -40	evenement_climatique -46	none -48
le voisin	collision -46	degats_des_eaux 239	none -99
lech*	collision -48	incendie 252	none -68
leche	collision -48	incendie 252	none -68
lecl*	collision 122	none -58	vol 41
leclerc	collision 122	none -58	vol 41
lege*	dommage_materiel -42	incendie 284	none -123
legerement	dommage_materiel -55	incendie 342	none -153
lend*	blessure 111	collision 127	none -91
lendemain	blessure 111	collision 127	none -91
lent*	autre -65	blessure -82	bris_de_glace -88	collision 132	degats_des_eaux -45	dommage_materiel 298	evenement_climatique -68	none -201	vol -84
les	none -84
les 4	vandalisme 155	vol -74
les airbags	collision 88
les bijoux	blessure -54	collision -49	none -86	vol 251
les bourrasques	collision -109	dommage_materiel -49	evenement_climatique 355	none -131	vandalisme -53	vol -47
les cameras	collision 41	vandalisme 105	vol -69
les cles	collision -65	none -52	vandalisme -69	vol 231
les clientes	collision -54	incendie 100	none -92	vol 162
les clients	bris_de_glace 228	collision -63	degats_des_eaux -46	dommage_materiel -59	evenement_climatique 91	none -92	vol -52
les demenageurs	blessure -41	collision -56	degats_des_eaux -48	dommage_materiel 329	evenement_climatique -46	none -113	vol -77
les deux	collision 79	none -50
les enfants	collision 45	incendie 63	vol 47
les flic	blessure -44	collision 161	dommage_materiel -47	evenement_climatique -43	none -86	vandalisme 149	vol -41
les flics	none -90	vol 179
les fortes	autre -40	blessure -51	bris_de_glace -71	collision -167	degats_des_eaux -83	dommage_materiel -92	evenement_climatique 446	incendie -56	none -281	vandalisme -66	vol -72
les gendarmes	collision 94	none -61	vol 46
les lieux	vandalisme 58
les lunettes	autre 47	blessure -46	bris_de_glace -83	degats_des_eaux -44	dommage_materiel 383	evenement_climatique -46	none -157	vandalisme -53	vol -67
les malfaiteurs	collision -40	evenement_climatique -43	none -44	vol 197
les murs	collision -42	evenement_climatique 163	none -70	vandalisme 81	vol -40
les petits	collision 140
les pieds	blessure 222	collision -60	degats_des_eaux 57	dommage_materiel -55	evenement_climatique -47	none -90	vol -53
les plots	collision 180
les pluies	collision -42	evenement_climatique 267	none -177
les policiers	collision 47	none -46	vol 104
les pompiers	incendie 158	none -52
les pots	collision -102	dommage_materiel -57	none -128	vandalisme 244	vol 50
les retros	collision -69	none -100	vandalisme 306
les rideaux	collision -53	dommage_materiel -40	incendie 305	none -100
les vitres	bris_de_glace -70	collision -47	dommage_materiel -95	evenement_climatique 185	none -57	vandalisme 96	vol -42
les voisins	degats_des_eaux 67	evenement_climatique 69
les yeux	collision 51	incendie -47	none -102	vandalisme 56	vol 158
lett*	collision -81	degats_des_eaux 83	none -85	vandalisme 277	vol -71
lettres	collision -66	degats_des_eaux 112	none -88	vandalisme 209	vol -64
leur	collision 114	dommage_materiel 78	none -73
leur*	collision -68	degats_des_eaux 191	evenement_climatique 127	incendie -84	none -86	vol -41
leurs	collision -68	degats_des_eaux 191	evenement_climatique 127	incendie -84	none -86	vol -41
leva*	collision -64	degats_des_eaux 97	dommage_materiel 159	none -92	vandalisme -42
levant	collision -64	degats_des_eaux 97	dommage_materiel 159	none -92	vandalisme -42
leve*	collision 97	evenement_climatique 213	incendie -56	none -87	vol -49
levr*	vandalisme 136
levre	vandalisme 136
leza*	collision -58	degats_des_eaux -40	evenement_climatique 356	none -122	vol -67
libe*	collision 206	none -67
liberale	collision 234	none -84
libr*	blessure -61	degats_des_eaux 238	none -63
librairie	blessure -61	degats_des_eaux 238	none -63
lieu	collision 52	none 105
lieu*	vandalisme 58
lieux	vandalisme 58
lign*	autre 134	dommage_materiel -41	none -133	vandalisme 60	vol 128
ligne	autre 134	dommage_materiel -41	none -133	vandalisme 60	vol 128
limo*	collision -77	dommage_materiel 239	evenement_climatique 71	none -140	vol -46
limoges	collision -71	degats_des_eaux -48	dommage_materiel 293	evenement_climatique -42	none -180	vol -42
ling*	collision -47	incendie 259	none -93	vol -48
linge	degats_des_eaux 45	incendie 167	none -81
linge a	degats_des_eaux 148	dommage_materiel -45	incendie 175	none -92	vol -41
lino	blessure -42	collision -106	degats_des_eaux 383	dommage_materiel -241	evenement_climatique -62	none -170	vandalisme -41	vol -65
lisb*	autre 334	collision -50	none -191	vandalisme -40	vol -58
lisbonne	autre 334	collision -50	none -191	vandalisme -40	vol -58
lit	bris_de_glace 40	collision -72	none -90	vol 176
liti*	autre 339	blessure -67	bris_de_glace -42	collision -122	degats_des_eaux -48	dommage_materiel -95	evenement_climatique -52	incendie -44	none -194	vandalisme -51	vol -81
litige	autre 339	blessure -67	bris_de_glace -42	collision -122	degats_des_eaux -48	dommage_materiel -95	evenement_climatique -52	incendie -44	none -194	vandalisme -51	vol -81
litige avec	autre 339	blessure -67	bris_de_glace -42	collision -122	degats_des_eaux -48	dommage_materiel -95	evenement_climatique -52	incendie -44	none -194	vandalisme -51	vol -81
litr*	collision -46	degats_des_eaux 206	dommage_materiel -42	none -141	vol 149
litres	collision -46	degats_des_eaux 206	dommage_materiel -42	none -141	vol 149
livr*	collision 60	dommage_materiel 146	none -83
livraison	collision 159	none -57
livraison a	collision 219	none -82
livres	collision -79	degats_des_eaux 264	none -63
livreur	dommage_materiel 269	none -108	vol -44
livreur a	collision -69	dommage_materiel 289	none -138	vandalisme -41	vol -41
lmou*	collision 319	none -140
lo	blessure -44	collision -107	degats_des_eaux 157	dommage_materiel 151	evenement_climatique 59	incendie 57	none -128	vandalisme -45	vol -54
lo a	collision -111	degats_des_eaux 311	evenement_climatique -43	none -62
lo de	collision -73	degats_des_eaux 189	dommage_materiel 167	evenement_climatique -41	incendie -52	none -147	vandalisme -41	vol -48
loca*	degats_des_eaux 72	incendie 41	none -86
local	incendie 106	none -92	vol 127
locataire	collision -54	degats_des_eaux 148	incendie 56	none -85	vandalisme 83
locataire du	collision -43	degats_des_eaux 276	none -105
location	collision 54	none -69	vol 113
loin	bris_de_glace 164	collision -98	dommage_materiel -52	evenement_climatique -45	none -161	vandalisme 157	vol 115
lol	blessure 89	collision -40	degats_des_eaux -49	dommage_materiel -56	evenement_climatique 54	incendie -41	none 95	vandalisme -47	vol -65
long	autre -44	collision -84	degats_des_eaux 141	dommage_materiel -52	evenement_climatique -40	vandalisme 161	vol -57
long*	bris_de_glace 127	collision -54	dommage_materiel 96	none -70
longue	bris_de_glace 205	collision -63	degats_des_eaux -45	dommage_materiel 85	evenement_climatique -48	none -87
longueur	bris_de_glace 52	collision -42	dommage_materiel 114	evenement_climatique -46	none -46	vandalisme 43
lope*	collision -101	degats_des_eaux 286	none -93
lopez	collision -101	degats_des_eaux 286	none -93
lors	blessure 106	collision 85	dommage_materiel 62	none -116	vandalisme -53	vol 41
lors d	collision 144	dommage_materiel 51	vol -63
lors de	dommage_materiel -43	evenement_climatique 98	none -59	vol 125
lors du	blessure 155	bris_de_glace -59	degats_des_eaux -48	dommage_materiel 108	evenement_climatique -50	none -171	vandalisme -86	vol 59
lot	blessure -53	collision -95	degats_des_eaux 286	dommage_materiel -54	evenement_climatique -47	incendie -57	none -326	vandalisme -103	vol 182
loue	collision 124	dommage_materiel 94	none -43	vol -45
loui*	blessure -48	collision -133	degats_des_eaux -70	dommage_materiel 222	incendie -55	none -110	vol 173
louis	blessure -48	collision -133	degats_des_eaux -70	dommage_materiel 222	incendie -55	none -110	vol 173
lour*	blessure 210	none -109	vol -79
lourd	collision 147	none -53
lui	collision 77	none -64
lui a	blessure 162	bris_de_glace 154	collision -81	none -151
lui ai	collision 164	none -85
lui il	collision 119	dommage_materiel 80	none -49
lui qui	collision 161	none -76
lui s	incendie 146
lumi*	collision 290	dommage_materiel -41	none -161
lumiere	collision 290	dommage_materiel -41	none -161
lund*	none 86
lundi	none 86
lundi 2	collision -43	none 130
lundi en	collision 64	vol 50
lundi la	degats_des_eaux 124	incendie 116	none -53	vol -65
lundi matin	dommage_materiel -41	none 87	vol 86
lundi soir	collision -52	degats_des_eaux -44	evenement_climatique 108	incendie 102
lundi une	blessure -83	collision 263	vandalisme -41	vol -40
lune*	autre 63	bris_de_glace 226	collision -64	degats_des_eaux -40	dommage_materiel 120	none -142	vandalisme -42
lunette	autre 132	bris_de_glace 337	collision -124	degats_des_eaux -47	dommage_materiel -58	none -175	vol -45
lunette arriere	bris_de_glace 312	collision -105	degats_des_eaux -50	dommage_materiel -59	none -94
lunettes	bris_de_glace -50	dommage_materiel 277	none -100	vandalisme -41
lunettes brisees	collision 272	dommage_materiel -73	none -66
lunettes de	autre 80	bris_de_glace -52	collision -88	dommage_materiel 196	none -61
lust*	collision -49	degats_des_eaux 261	none -53
lustre	collision -49	degats_des_eaux 261	none -53
lyon	collision 61	none -62	vol 150
lyon part	collision -69	none -55	vol 226
m	collision 42	none -85	vol 51
m a	collision 67	none -106	vol 88
m appeler	collision -69	none 343	vol -86
m appelle	degats_des_eaux 176	none -53
m avait	collision -116	dommage_materiel 222	evenement_climatique -46	incendie 119	vol -76
m avez	autre 284	collision -53	none -213	vol -56
m en	collision 43	degats_des_eaux 98	none -53
m est	collision 112	dommage_materiel 106	none -90
m expliquer	autre 206	blessure -50	collision -57	dommage_materiel -47	none 79	vandalisme -46	vol -59
m ont	collision -75	none -53	vandalisme 100	vol 73
m2	collision -47	degats_des_eaux -73	dommage_materiel -58	evenement_climatique 202	incendie 85	none -52	vol -59
ma	none -93
ma 208	bris_de_glace 140	collision 94	none -59	vol -65
ma baie	bris_de_glace 249	collision -58	dommage_materiel -42	none -41
ma belle	autre 97	dommage_materiel 179	none -139	vol -41
ma caisse	bris_de_glace -43	collision 47	dommage_materiel -48	incendie 58	none -120	vandalisme 138	vol 63
ma cave	autre -40	collision -110	degats_des_eaux 406	dommage_materiel -53	evenement_climatique -48	none -172	vol -66
ma chaise	bris_de_glace -41	collision -92	dommage_materiel 371	none -194	vol -65
ma cousine	collision -71	evenement_climatique -49	none -144	vandalisme -49	vol 331
ma declaration	none 188
ma demande	none 185
ma facade	collision -72	degats_des_eaux -41	dommage_materiel -63	evenement_climatique -60	incendie 91	none -175	vandalisme 189	vol -55
ma facture	autre 81	collision -55	dommage_materiel -58	none 208	vol -59
ma faute	collision 112	none -47
ma femme	collision 151
ma fille	autre 112	blessure 163	dommage_materiel -43	none -103
ma grand	none -41	vol 161
ma lunette	bris_de_glace 185	degats_des_eaux -43	evenement_climatique -45	none -97
ma machine	collision -41	degats_des_eaux 212	none -63
ma main	bris_de_glace 98	collision -84	dommage_materiel 140	none -53	vol -40
ma mere	blessure 117	bris_de_glace 41	collision 59	dommage_materiel -59	none -77	vol -51
ma montre	collision -64	dommage_materiel -41	none -107	vandalisme -48	vol 341
ma moto	collision 131
ma niece	collision 66	dommage_materiel 81
ma part	blessure 220	collision -73	degats_des_eaux -74	dommage_materiel -41	evenement_climatique -48	none 86	vol -52
ma plainte	collision -74	dommage_materiel -54	incendie 152	none -137	vandalisme 109	vol 80
ma porte	blessure -67	collision -54	none -154	vandalisme -40	vol 417
ma portiere	collision 253	none -83
ma propre	blessure 161	collision 154	dommage_materiel -51	none -77	vandalisme -44	vol -45
ma sacoche	autre 271	collision -135	dommage_materiel -66	none -123	vandalisme -54
ma salle	degats_des_eaux 144
ma soeur	dommage_materiel -70	evenement_climatique 241	none -134	vandalisme -52
ma tele	collision -45	dommage_materiel 76	none -74	vandalisme 190	vol -61
ma tire	collision -67	none -110	vol 253
ma touche	collision 193	none -60
ma twingo	collision 92
ma valise	autre 439	blessure -44	bris_de_glace -40	collision -125	degats_des_eaux -80	dommage_materiel -89	evenement_climatique -59	incendie -45	none -260	vandalisme -72	vol -123
ma voie	collision 201
ma voisine	blessure 158	bris_de_glace 139	collision -109	dommage_materiel -72	none -74
ma voiture	blessure -57	bris_de_glace -53	collision -71	degats_des_eaux -50	incendie 55	none -154	vandalisme 214	vol 67
ma zoe	blessure 285	bris_de_glace -43	collision 62	degats_des_eaux -42	dommage_materiel -68	evenement_climatique -44	incendie -40	none -180	vandalisme -62	vol -73
maar*	collision 111
macb*	blessure -61	collision -65	degats_des_eaux -65	dommage_materiel 321	evenement_climatique -60	incendie -53	none -204	vol -53
macbook	blessure -61	collision -65	degats_des_eaux -65	dommage_materiel 321	evenement_climatique -60	incendie -53	none -204	vol -53
mach*	degats_des_eaux 153	none -61
machin	collision -56	degats_des_eaux 264	dommage_materiel -47	incendie -44	none -73
machine	degats_des_eaux 196
machine a	degats_des_eaux 278	none -85
machiniste	collision 201	none -54	vol -40
mada*	dommage_materiel 55
madame	dommage_materiel 55
madame monsieur	collision 62	vol 40
maga*	degats_des_eaux 160	none -111	vandalisme 178	vol -66
magasin	degats_des_eaux 160	none -111	vandalisme 178	vol -66
mai	autre 89	none 141	vol -44
main	none -79
main a	dommage_materiel 229	none -48
main courante	collision 69	none -57	vandalisme 117
main est	bris_de_glace 135	collision -65	incendie 67
main*	collision -65	dommage_materiel 84	none 61
mains	bris_de_glace 62	collision -79	dommage_materiel 98	incendie 99	none -88
maintenant	collision -58	dommage_materiel 69	evenement_climatique 52	none 138	vol -49
mair*	incendie 116	none -132	vandalisme 156	vol -77
maire	collision -141	evenement_climatique -40	incendie 206	none -141	vandalisme 287	vol -135
mairie	collision 51	evenement_climatique 42	none -117	vandalisme 98	vol -46
mais bon	collision 48	none 98
mais c	collision -68	evenement_climatique 83	none -46	vandalisme 211	vol -118
mais ca	collision 58	degats_des_eaux -42	dommage_materiel 106	none -82	vandalisme 81
mais elle	blessure 153	none -76
mais en	dommage_materiel -54	evenement_climatique 226	incendie -56	none -43	vol -45
mais il	collision 91	dommage_materiel 48	none -76	vol 56
mais ils	collision -108	dommage_materiel -41	none -61	vol 341
mais je	collision -99	degats_des_eaux 71	dommage_materiel -40	evenement_climatique 154	none -47	vandalisme 80	vol -52
mais l	incendie 104	vol 89
mais la	incendie 111
mais le	collision 63	dommage_materiel -88	incendie 128	none -44
mais les	collision -100	degats_des_eaux 264	incendie 114	none -97	vandalisme -45	vol -46
mais lui	collision 102	degats_des_eaux -49	dommage_materiel 153	none -68
mais mon	collision -161	degats_des_eaux -56	dommage_materiel 325	evenement_climatique 65	none -125	vandalisme -47	vol -98
mais non	collision -66	dommage_materiel 68	none 186	vol -43
mais on	evenement_climatique 105	none -47
mais oui	collision -70	dommage_materiel -50	incendie -40	none 129	vol -48
mais pas	bris_de_glace 183	collision 79	dommage_materiel -42	vol -45
mais*	collision -41	evenement_climatique 173	incendie 69	none -97
maison	evenement_climatique 192	none -88
maison de	bris_de_glace -89	collision -83	degats_des_eaux 279	dommage_materiel -41	none -79	vol -65
maison et	collision -68	dommage_materiel -89	evenement_climatique 85	none -90	vol 260
mal	collision 87	vol -47
mal a	blessure 218	collision 75	degats_des_eaux -47	dommage_materiel -99	none -83	vandalisme -50	vol -52
mal au	blessure 45	collision 52	none 89	vol -47
mal aux	collision 152	vol -43
mal mais	collision -73	degats_des_eaux 80	incendie 84	none -74	vandalisme 98	vol -93
mal on	collision 56	incendie 93	none -55
mala*	autre 118	blessure -41	collision 59	dommage_materiel -45	none -116	vandalisme 75
malade	autre 131	blessure -56	dommage_materiel -52	incendie -44	none -127	vandalisme 125	vol -70
malade et	autre 223	blessure -105	bris_de_glace -55	collision -139	degats_des_eaux -63	dommage_materiel -77	evenement_climatique -53	incendie -74	none -200	vandalisme 206	vol -125
malf*	collision -40	evenement_climatique -43	none -44	vol 197
malfaiteurs	collision -40	evenement_climatique -43	none -44	vol 197
malfaiteurs sont	collision -40	evenement_climatique -43	none -44	vol 197
malh*	autre -41	blessure -55	bris_de_glace 171	collision -105	degats_des_eaux -60	dommage_materiel -80	evenement_climatique -55	incendie -50	none 106	vandalisme -57	vol -82
mali*	none -76	vandalisme 176
malins	none -76	vandalisme 176
malins ont	none -76	vandalisme 176
mama*	collision 186	degats_des_eaux -46	evenement_climatique 59	none -61
maman	collision 186	degats_des_eaux -46	evenement_climatique 59	none -61
mami*	collision 123	evenement_climatique 189	incendie -52	none -125	vol -43
mamie	collision 123	evenement_climatique 189	incendie -52	none -125	vol -43
mang*	autre 86	degats_des_eaux 79	none -112	vandalisme 77	vol -43
mange	autre 110	collision 51	dommage_materiel -42	none -110	vandalisme 95	vol -43
mani*	collision -62	dommage_materiel -50	none -117	vandalisme 339	vol -92
manif	bris_de_glace -116	collision -66	none -125	vandalisme 317	vol -68
mano*	collision 122	degats_des_eaux 101	dommage_materiel -44	vol -42
manoeuvre	collision 125	degats_des_eaux 134	dommage_materiel -50	none -44	vol -50
manq*	autre -47	collision -52	degats_des_eaux -42	dommage_materiel -65	evenement_climatique -45	incendie -45	none -86	vandalisme -81	vol 248
manque	autre -47	collision -52	degats_des_eaux -42	dommage_materiel -65	evenement_climatique -45	incendie -45	none -86	vandalisme -81	vol 248
mant*	collision -78	none -60	vol 217
manteau	collision -80	none -69	vol 286
marc*	collision 48	none -61
marche	collision 64	none -66
marche arriere	collision 421	dommage_materiel -54	evenement_climatique -49	none -181	vandalisme -50	vol -55
marche sur	bris_de_glace -69	collision -102	dommage_materiel 323	none -103	vandalisme -50	vol -58
marche votre	none 164
mard*	none 110
mardi	none 110
mardi 10	collision 85
mardi de	collision 184
mardi en	collision -41	evenement_climatique 112	none 57
mare*	collision 78	degats_des_eaux -41	dommage_materiel -60	evenement_climatique 90	none -65	vandalisme 74
marechaussee	collision 59	dommage_materiel -50	none -87	vandalisme 202	vol -42
mari	blessure 60	collision 120	incendie 42	none -89
mari a	collision 273	incendie 61	none -137
mari s	blessure 172	collision -40	none -50
mari*	collision 67	dommage_materiel 110	none -71
mariage	collision 88	incendie 52	none -47
mariage de	collision 84	dommage_materiel 56	none -57
marj*	collision 301	dommage_materiel -48	none -158	vandalisme -48	vol -113
marjane	collision 301	dommage_materiel -48	none -158	vandalisme -48	vol -113
maro*	autre 262	collision -62	degats_des_eaux 151	incendie -42	none -212	vandalisme -41	vol -47
marq*	collision 40	evenement_climatique 91	none -47	vandalisme 72	vol -58
marque	collision 106
marr*	dommage_materiel 87	vandalisme 64
marrakech	none -65	vandalisme 191	vol -68
marre	none 87
marre de	none 99
mars	none 244
mars*	degats_des_eaux 46	none -53	vol 141
marseille	degats_des_eaux 46	none -53	vol 141
mart*	evenement_climatique 199	none -90
martelee	evenement_climatique 199	none -90
mass*	collision -46	dommage_materiel -42	evenement_climatique 103	none -62	vandalisme 161	vol -57
masse	dommage_materiel -49	none -58	vandalisme 215	vol -63
mat	collision 231	incendie 58	none -118
matc*	blessure 87	collision -77	degats_des_eaux -45	dommage_materiel -63	incendie -57	vandalisme 232	vol -59
match	blessure 87	collision -77	degats_des_eaux -45	dommage_materiel -63	incendie -57	vandalisme 232	vol -59
mate*	collision 45	degats_des_eaux 89	dommage_materiel 53	none -100
matelas	bris_de_glace -52	collision -69	degats_des_eaux 269	evenement_climatique -117	none -92	vandalisme -57	vol 70
materiel	collision -75	degats_des_eaux -41	dommage_materiel 149	evenement_climatique 111	incendie 60	none -152	vol -50
mati*	vol 57
matin	vol 61
matin a	none 268	vol -40
matin au	bris_de_glace 180	collision -43	none -96	vandalisme 60
matin avec	collision 249	none -53
matin c	collision -54	degats_des_eaux 85	dommage_materiel -46	incendie 133	none -43
matin d	collision 128	none -46	vandalisme 149	vol -68
matin en	bris_de_glace -61	collision -46	degats_des_eaux 273	none -56
matin la	collision -55	incendie 92	none -57	vandalisme 92	vol -64
matin pas	bris_de_glace -61	collision -105	incendie 100	none -119	vandalisme -61	vol 218
matin un	collision 205	none -52
matinee	none 246	vol -54
matr*	none 138	vol 96
matricule	none 257	vol -54
mauv*	autre 260	collision -89	degats_des_eaux 168	dommage_materiel -60	incendie -49	none -173	vol -48
mauvaise	autre 260	collision -89	degats_des_eaux 168	dommage_materiel -60	incendie -49	none -173	vol -48
mdr	collision 46	dommage_materiel 49	evenement_climatique 179	none -99	vol -76
me	blessure 81
me demande	dommage_materiel 148	none -50
me dire	autre 313	none -278
me dit	bris_de_glace 64	none -54	vol 44
me fait	collision -60	degats_des_eaux 89	dommage_materiel 156	none -57
me garant	collision 264	dommage_materiel -41	none -113
me l	collision 110	none -107	vol 140
me levant	collision -64	degats_des_eaux 97	dommage_materiel 159	none -92	vandalisme -42
me rappeler	none 106
me suis	autre -40	blessure 272	collision 49	degats_des_eaux -40	dommage_materiel -65	incendie -40	none -154	vol 40
mec	collision 165	dommage_materiel 88	none -72
mec a	dommage_materiel 216	none -105
mec en	collision 257	none -50
meca*	collision 78	none -116	vol 214
mecanique	collision 144	dommage_materiel -41	none -109	vol 123
mech*	dommage_materiel 129	none -44
mechant	dommage_materiel 129	none -44
mechant mais	dommage_materiel 129	none -44
mede*	collision 98
medecin	collision 98
medi*	none 40	vol 67
mediateur	none 151
mega*	evenement_climatique 142	none -56
megane	evenement_climatique 142	none -56
mego*	incendie 206	none -57
megot	incendie 206	none -57
mele*	degats_des_eaux 61	none -54	vandalisme 86
meler	degats_des_eaux 61	none -54	vandalisme 86
mell*	collision 170	incendie 117	none -125
melo*	autre -40	blessure 299	bris_de_glace -54	degats_des_eaux -45	dommage_materiel 127	evenement_climatique -57	none -181	vandalisme -60	vol -102
melon	blessure -50	collision 97	dommage_materiel 222	evenement_climatique -58	none -81	vandalisme -56	vol -59
meme le	bris_de_glace 150	collision -56	none -49	vol 80
meme les	bris_de_glace 105	dommage_materiel -44	incendie 47	none -77	vandalisme -41	vol 98
meme n	collision 82	degats_des_eaux 78	none -62
meme pas	blessure 163	collision -60	none -85	vol 51
mena*	collision -77	none -92	vandalisme 78	vol 261
menace	collision -100	none -81	vandalisme 140	vol 170
ment*	blessure 111	collision 184	none -105
menton	blessure 133	collision 222	dommage_materiel -62	none -122
merc*	none 138
merci	none 133
merci a	none 185
merci beaucoup	collision -53	none 171
merci bien	collision -58	none 157
merci c	collision 89	none 59
merci de	autre 307	blessure -45	evenement_climatique 73	none -281	vol -60
merci infiniment	none 142
mercredi	blessure 58	collision -54	evenement_climatique -42	none 103
mercredi dernier	blessure 107
mere	blessure 58	none -81
mere a	blessure 183	bris_de_glace -44	degats_des_eaux 97	dommage_materiel -76	none -87	vandalisme -45	vol -75
mere de	blessure 207	collision -57	none -66
mere va	collision 241	dommage_materiel -40	none -79	vol -49
mes	autre 106	none -157	vandalisme 76	vol 78
mes 4	collision -63	degats_des_eaux -44	dommage_materiel -55	none -168	vandalisme 69	vol 229
mes cles	autre 398	collision -139	degats_des_eaux -42	dommage_materiel -122	evenement_climatique -44	incendie -40	none -210	vandalisme -49
mes courses	collision 105	dommage_materiel -59	vol 119
mes deux	autre -52	blessure -46	collision -167	degats_des_eaux -43	dommage_materiel 253	evenement_climatique -46	incendie -59	none -214	vandalisme 286	vol -114
mes enfants	collision 127	degats_des_eaux 207	evenement_climatique -42	none -91	vandalisme -55	vol -55
mes lunettes	vol 98
mes outils	vandalisme -44	vol 202
mes parents	autre 234	incendie 95	none -265	vol -44
mes plaques	collision -72	none -71	vandalisme 285	vol -122
mes quatre	collision 194	none -42
mes voisins	collision -41	degats_des_eaux 199	dommage_materiel -83	evenement_climatique -43	incendie 117	none -91
mess*	collision -66	dommage_materiel -50	none 211	vandalisme -50	vol 118
mesu*	collision 55	evenement_climatique 227	none -79	vandalisme -57	vol -72
metr*	blessure 59	degats_des_eaux 40	dommage_materiel -45	evenement_climatique 96	none -134	vol 74
metre	collision -81	degats_des_eaux 140	dommage_materiel -60	evenement_climatique 105	incendie -50	none -116	vandalisme 116	vol -58
metre metre	collision -81	degats_des_eaux 140	dommage_materiel -60	evenement_climatique 105	incendie -50	none -116	vandalisme 116	vol -58
metres	collision 90	evenement_climatique 168	none -99
metro	blessure 181	collision -75	dommage_materiel -54	none -195	vandalisme -53	vol 292
mett*	collision 89	none 99
meub*	dommage_materiel 105	evenement_climatique 76	incendie 40	none -50
meuble	dommage_materiel 230	none -82
meubles	degats_des_eaux -51	evenement_climatique 146	incendie 42
meubles hauts	incendie 100
meuf	incendie 161	none -73
meul*	collision -109	dommage_materiel -55	incendie 228	none -201	vandalisme -54	vol 140
meur*	collision -95	dommage_materiel -45	evenement_climatique 166	none -88	vandalisme 134	vol -49
mi	blessure -47	bris_de_glace -45	collision -95	degats_des_eaux -67	dommage_materiel 479	evenement_climatique -54	incendie -41	none -232	vandalisme -51	vol -107
micr*	collision 78	degats_des_eaux -46	dommage_materiel -48	incendie 162	none -152	vandalisme -68	vol 143
midi	none 47
midi la	incendie 179
midi ma	blessure 76	none -98	vol 163
mien	none -63	vandalisme 165
mien*	blessure 186	collision 90	degats_des_eaux -47	dommage_materiel -48	none -60	vol -42
mienne	collision 171	dommage_materiel -44
miet*	collision -65	dommage_materiel 138	evenement_climatique 42	none -45
miettes	collision -65	dommage_materiel 138	evenement_climatique 42	none -45
mieu*	collision 149	none -105	vandalisme -41	vol 151
mieux	collision 149	none -105	vandalisme -41	vol 151
mili*	bris_de_glace 177	collision 71	none -103
milieu	bris_de_glace 177	collision 71	none -103
mill*	bris_de_glace 147	collision -56	dommage_materiel -47	none 43	vol 65
mille	bris_de_glace 100	collision -73	dommage_materiel -45	incendie -53	none 93	vandalisme -45	vol 119
min	bris_de_glace -42	collision -52	incendie 97	none 178	vol -43
mine*	collision 117
minerve	collision 117
mini	evenement_climatique 165	none -80	vandalisme 89	vol -60
mini tornade	evenement_climatique 203	none -83
mino*	autre -46	blessure -62	bris_de_glace -54	collision -118	degats_des_eaux -57	dommage_materiel -52	evenement_climatique 300	incendie -57	none -225	vandalisme 127	vol -91
minu*	none 75
minuit	collision 55	none 156	vol -44
minutes	evenement_climatique 56	none 80
mira*	blessure -49	bris_de_glace 131	collision -56	degats_des_eaux -63	dommage_materiel 133	none -59
miracle	blessure -49	bris_de_glace 131	collision -56	degats_des_eaux -63	dommage_materiel 133	none -59
miro*	bris_de_glace 286	degats_des_eaux -41	dommage_materiel -68	none -180	vandalisme 98	vol -84
miroir	bris_de_glace 356	degats_des_eaux -43	dommage_materiel -79	none -199	vandalisme -61	vol -57
mis	collision -46	incendie 96	none -56	vandalisme 161	vol -59
mis le	collision -40	evenement_climatique 62	incendie 188	none -70
mis un	blessure 119	collision -80	none -64	vandalisme 97
mis une	incendie 125	none -78
mito*	collision -42	dommage_materiel -50	evenement_climatique -43	incendie 276	none -50
mitoyen	collision -46	evenement_climatique -41	incendie 196	none -40
mm	blessure -52	collision -187	none -114	vandalisme 177	vol 187
mme	degats_des_eaux 57	dommage_materiel 89	none -68
mn	degats_des_eaux 42	dommage_materiel 42	none -147	vandalisme 47	vol 133
mobi*	collision 279	dommage_materiel -45	evenement_climatique 105	none -139	vandalisme -45	vol -42
mode	blessure -67	collision -71	dommage_materiel -43	incendie 126	none 233	vol -41
moha*	collision 65	degats_des_eaux 44
moi	collision 82
moi a	none -72	vol 84
moi aussi	blessure -53	bris_de_glace 270	collision 43	dommage_materiel -50	evenement_climatique -52	none -113	vol -43
moi c	dommage_materiel -40	none 170
moi ca	collision 154	none -63	vol 85
moi en	collision -55	none 232
moi et	collision 120	degats_des_eaux 116	none -61
moi j	collision 54	degats_des_eaux -43	dommage_materiel 184	none -106
moi je	collision 130	none -91	vandalisme 64
moi meme	incendie 135	none 66	vandalisme -48
moi n	collision 161	none -61
moi non	collision 148	dommage_materiel 93	none -81	vol -53
moi on	collision 197	vol -42
moi par	collision -78	degats_des_eaux 54	none 219	vol -53
moi pas	collision 148	none -54
moi qqn	collision -45	none 247	vandalisme -71
moi que	collision 56	degats_des_eaux 126	none -113
moi quelqu	none 191	vandalisme -41
moi qui	collision 164
moi un	collision 42
moin*	collision 51	degats_des_eaux 41	dommage_materiel 66
moindre	degats_des_eaux 103
moins	blessure -48	collision 84	degats_des_eaux -42	dommage_materiel 163	incendie -46	none 63	vandalisme -56	vol -59
mois	vandalisme 45
mois d	blessure 210	bris_de_glace -43	collision -50	degats_des_eaux 123	dommage_materiel -41	none -113	vandalisme -51
mois dernier	collision -59	none 241
mois*	degats_des_eaux 293	none -96
moisissures	degats_des_eaux 300	dommage_materiel -46	none -128
moit*	collision -53	evenement_climatique 242	none -78
moitie	collision -53	evenement_climatique 242	none -78
moll*	blessure 261	collision -50	none -56	vol -48
mollet	blessure 261	collision -50	none -56	vol -48
mollet hier	blessure 92
mome*	bris_de_glace 51	collision 61
moment	bris_de_glace 51	collision 61
moment ou	bris_de_glace 153	collision 54	none -59	vol -44
mon	dommage_materiel 57	none -91
mon abri	collision -71	degats_des_eaux -44	dommage_materiel 242	evenement_climatique -160	incendie 167	none -111	vol -43
mon absence	degats_des_eaux -74	dommage_materiel -43	evenement_climatique -47	none -170	vandalisme -57	vol 273
mon aile	collision 329	none -113	vandalisme -57
mon aine	collision -48	incendie 223
mon appareil	autre -42	collision -41	dommage_materiel 217	none -90
mon appartement	blessure -51	collision -76	dommage_materiel -57	incendie 430	none -148	vol -68
mon aquarium	degats_des_eaux 317	dommage_materiel -48	none -76	vol -58
mon assurance	autre 123	bris_de_glace 111	collision -48	degats_des_eaux -54	vol -41
mon automobile	collision 299	none -125
mon balcon	collision -44	degats_des_eaux 83	incendie 180	none -61
mon ballon	autre -42	bris_de_glace 173	collision -58	degats_des_eaux 213	dommage_materiel -57	none -156	vol -55
mon beau	collision 88	evenement_climatique 46
mon capot	collision 137	degats_des_eaux -42	dommage_materiel 211	evenement_climatique -101	none -78	vandalisme -57
mon chat	autre 234	blessure -85	bris_de_glace -49	collision -87	degats_des_eaux 88	dommage_materiel -62	evenement_climatique -42	incendie -43	none -173	vandalisme -89	vol -68
mon chien	autre 136	blessure 53	collision -50	degats_des_eaux -60	dommage_materiel 155	none -89	vol -68
mon coffre	collision -50	dommage_materiel 142	none -58	vol 87
mon collegue	bris_de_glace -47	dommage_materiel 183	none -79
mon collier	collision -123	vol 247
mon contrat	autre 135	collision -60	dommage_materiel -51	none 225	vandalisme -49	vol -81
mon cote	collision 154
mon cousin	degats_des_eaux -59	dommage_materiel 272	none -109	vol -68
mon dossier	none 147
mon epouse	collision 95	incendie 40	none -55
mon epoux	collision 199
mon ex	collision -40	dommage_materiel -125	none -50	vandalisme 280	vol -60
mon fils	blessure 56	collision 60	degats_des_eaux -43	dommage_materiel 90	none -123
mon frere	collision 58	degats_des_eaux -46	dommage_materiel -40	evenement_climatique 135	incendie -45	none -114	vol 123
mon garage	collision -99	incendie 168	none -63	vol 123
mon gps	blessure -50	bris_de_glace -139	collision 122	dommage_materiel -63	none -186	vandalisme -62	vol 236
mon iphone	blessure -67	dommage_materiel 235	evenement_climatique -67	none -117	vandalisme -60	vol 69
mon locataire	collision -86	degats_des_eaux 67	dommage_materiel -57	none -81	vandalisme 212	vol -64
mon mari	collision 167	incendie 40	none -83
mon mur	autre -75	blessure -97	bris_de_glace -117	collision -208	dommage_materiel 429	evenement_climatique -102	incendie -63	none -471	vandalisme -92	vol -147
mon numero	none 141
mon oncle	collision 54	evenement_climatique 92
mon ordinateur	collision -76	dommage_materiel 258	none -103	vol 60
mon pare	bris_de_glace 161	collision 46	dommage_materiel -45	vandalisme -40
mon pere	blessure 62	incendie 115	none -77	vol 98
mon petit	bris_de_glace 82	collision -52	dommage_materiel 167	none -48
mon plafond	collision -121	degats_des_eaux 296	none -111
mon portable	collision -45	dommage_materiel 92	none -58	vandalisme -40	vol 164
mon portail	collision -145	dommage_materiel -40	incendie -43	none -137	vandalisme 347	vol -76
mon portefeuille	collision -61	incendie 48	none -54	vol 193
mon propre	autre -59	blessure 258	degats_des_eaux -48	dommage_materiel -78	incendie -70	none -151	vandalisme -54	vol -59
mon remboursement	autre -75	collision -40	none 293
mon reservoir	collision -71	degats_des_eaux -51	dommage_materiel -45	none -150	vandalisme 309
mon retroviseur	autre -45	collision 337	dommage_materiel -40	evenement_climatique -60	none -123	vandalisme -43	vol -129
mon sac	collision -67	none -57	vol 251
mon salon	degats_des_eaux 231	dommage_materiel -48	incendie -54	none -58	vandalisme 68
mon scooter	dommage_materiel -44	none -93	vol 190
mon sinistre	none 193
mon telephone	blessure -50	collision -79	degats_des_eaux -69	dommage_materiel 144	evenement_climatique -46	none -153	vandalisme -40	vol 284
mon toit	blessure -46	bris_de_glace 73	collision -83	degats_des_eaux -52	dommage_materiel 153	evenement_climatique 148	incendie -49	none -110	vandalisme -71	vol -55
mon vehicule	collision -43	none -172	vandalisme 244	vol -62
mon velo	none -67	vandalisme 51	vol 124
mon voisin	collision 43	none -64
mond*	dommage_materiel -45	evenement_climatique 58	incendie 68	none 82
monde	dommage_materiel -45	evenement_climatique 58	incendie 68	none 82
monde va	collision -62	evenement_climatique 45	incendie 113	none -41
mons*	collision 80
monsieur	collision 86
monsieur je	collision 107
mont*	evenement_climatique 64	none -40	vol 43
montant	autre -45	collision -57	none 246
monte	dommage_materiel -61	incendie 173	none -51	vol 45
montee	collision 104	degats_des_eaux -46	evenement_climatique 149	none -79	vol -42
montre	dommage_materiel 153	none -109	vandalisme -41	vol 163
moqu*	collision -58	degats_des_eaux 212	evenement_climatique -64	incendie 89	vandalisme -42	vol -40
moquette	bris_de_glace -45	collision -56	degats_des_eaux 264	evenement_climatique -79	incendie 114	none -97	vandalisme -43	vol -44
mora*	collision 270	none -66	vandalisme -46	vol -42
morc*	bris_de_glace 109	dommage_materiel 77	none -71	vol -47
morceaux	blessure 40	bris_de_glace 68	dommage_materiel 91	none -78	vol -49
mord*	blessure 328	none -92	vol -52
mordu	blessure 265	none -81	vol -48
mordu la	blessure 210	collision 111	dommage_materiel -43	none -106	vandalisme -48	vol -100
mordu le	blessure -48	collision 267	dommage_materiel -52	none -71
mordu ma	blessure 157
mordu par	autre -64	blessure 421	collision -234	degats_des_eaux -48	dommage_materiel -89	evenement_climatique -40	incendie -72	none -201	vandalisme -61	vol -70
mort	dommage_materiel 175	evenement_climatique 113	none -157
mort*	autre 138	dommage_materiel 59	incendie 40	none -92	vol -43
morte	autre 138	dommage_materiel 59	incendie 40	none -92	vol -43
morte je	collision 44	incendie 206	none -82
mosq*	incendie 62	none -129	vandalisme -75	vol 203
mosquee	collision 69	incendie 111
moss*	collision 223	none -46	vol -44
mot	collision 249	dommage_materiel -41	none -104	vandalisme 69
mot sous	collision 203	none -79	vandalisme -63
mota*	collision 151	none -47	vol 40
motard	collision 151	none -47	vol 40
motard a	collision 129
motard m	vol 169
mote*	collision -92	incendie 359	none -117
moteur	collision -92	incendie 359	none -117
moto	collision 86	dommage_materiel -40	none -211	vol 270
moto de	collision 126
moto m	collision -84	dommage_materiel -40	vol 193
moui*	blessure 175	collision -88	degats_des_eaux 124	dommage_materiel -41	none -68
mouille	blessure 176	collision -102	degats_des_eaux 84	dommage_materiel -43	incendie 40	none -49
mouille personne	incendie 96
mous*	collision -75	none -107	vandalisme 303	vol -42
moye*	collision -120	degats_des_eaux -40	dommage_materiel -65	incendie 234	none -205	vandalisme 173	vol -78
moyen	collision -120	degats_des_eaux -40	dommage_materiel -65	incendie 234	none -205	vandalisme 173	vol -78
mult*	collision -87	degats_des_eaux 171	dommage_materiel -45	incendie 112	none -78	vol -40
multiprise	collision -87	degats_des_eaux 171	dommage_materiel -45	incendie 112	none -78	vol -40
muni*	collision 175	degats_des_eaux 47	none -46
municipale	collision 175	degats_des_eaux 47	none -46
municipale a	collision 151
municipale est	degats_des_eaux 147
mur	blessure -40	bris_de_glace -48	degats_des_eaux 93	dommage_materiel 335	none -194	vandalisme -53
mur de	bris_de_glace -44	collision -71	dommage_materiel 176	evenement_climatique 97	none -56	vol -45
mur du	bris_de_glace -43	collision -141	degats_des_eaux 92	dommage_materiel 176	none -63
mur est	collision -45	dommage_materiel -84	incendie 295	none -54
mur le	collision 105	degats_des_eaux 191	dommage_materiel -62	none -84
mure*	collision 170	none -93	vandalisme 91	vol -45
muret	collision 170	none -93	vandalisme 91	vol -45
murs	collision -43	evenement_climatique 181	none -67	vandalisme 53
musi*	collision -57	dommage_materiel -62	evenement_climatique 186	incendie -88	none -114	vandalisme 186
mutu*	autre 141	blessure 257	bris_de_glace -45	collision -146	degats_des_eaux -44	dommage_materiel -71	evenement_climatique -61	none -278	vol -73
n a	collision 85	none -60
n ai	collision 54	vandalisme 55
n arrive	autre 188	collision -48	none 48	vol -46
n avais	collision 118	none -46
n avait	collision 202	none -79
n avons	collision 91	none -59
n en	collision -77	degats_des_eaux 46	dommage_materiel 54	none 200	vandalisme -47	vol -62
n est	collision -40	none 61	vol 85
n etait	none -78	vandalisme 76	vol 63
n ont	none -66	vol 152
n ose	bris_de_glace 70	collision -79	none -58	vol 140
n y	incendie 59	none -84	vol 143
nati*	collision 154	incendie 188	none -109	vandalisme -54	vol -73
nationale	collision 195	none -100
natu*	evenement_climatique 218	none -79
naturelle	evenement_climatique 218	none -79
ne dors	collision 74	none -47
ne l	blessure -58	bris_de_glace -51	degats_des_eaux -55	dommage_materiel -76	evenement_climatique -69	none 238	vandalisme -79	vol -93
ne pas	collision 98	none -75	vandalisme 99
ne peut	blessure 218	collision 75	degats_des_eaux -47	dommage_materiel -99	none -83	vandalisme -50	vol -52
ne peux	collision -57	evenement_climatique 130
ne rien	collision 191	dommage_materiel -42
ne s	collision 124	dommage_materiel 84	none -62
ne sais	dommage_materiel 96	vol -49
ne sait	none -140	vol 194
ne se	blessure 220	dommage_materiel -40	none -103
ne suis	none 146
ne veux	none 62	vol 80
nega*	blessure -45	bris_de_glace -42	collision -59	degats_des_eaux -41	dommage_materiel -58	evenement_climatique -45	none 157	vandalisme -48	vol -56
negatif	blessure -45	bris_de_glace -42	collision -59	degats_des_eaux -41	dommage_materiel -58	evenement_climatique -45	none 157	vandalisme -48	vol -56
neig*	collision -59	evenement_climatique 366	none -95	vol -53
neige	collision -59	evenement_climatique 366	none -95	vol -53
neige a	collision -58	evenement_climatique 299	none -93
neim*	collision -44	none -107	vol 250
neiman	collision -44	none -107	vol 250
neiman est	collision -44	none -107	vol 250
net	collision -86	degats_des_eaux -48	dommage_materiel 121	none -133	vandalisme -42	vol 264
nett*	blessure -41	bris_de_glace 205	collision -111	degats_des_eaux -44	dommage_materiel -52	none -90	vandalisme 135	vol -65
nettoyage	blessure -41	bris_de_glace 205	collision -111	degats_des_eaux -44	dommage_materiel -52	none -90	vandalisme 135	vol -65
neuf	collision -73	dommage_materiel 348	evenement_climatique -42	none -99	vandalisme -45	vol -56
neuv*	collision 96	dommage_materiel 124	none -45	vol -50
neuve	collision 96	dommage_materiel 124	none -45	vol -50
neve*	dommage_materiel 212	none -78	vandalisme -53
nez	bris_de_glace 102	collision 111	dommage_materiel -44	none -96
ni	collision 58
ni blesse	collision 56	evenement_climatique 190	none -110	vol -50
ni constat	collision 276	none -108
ni l	collision 45	none 120
ni moi	collision 166	none -65
ni police	collision 291	incendie -56	none -128
ni rien	collision -52	degats_des_eaux 100	incendie 124
nick*	none 129
nickel	none 129
nie	collision 116	degats_des_eaux 83	none -52
niec*	collision 66	dommage_materiel 81
niece	collision 66	dommage_materiel 81
nive*	collision 172	none -53
niveau	collision 172	none -53
nn	autre -48	blessure -60	bris_de_glace -56	collision -86	degats_des_eaux -58	dommage_materiel -77	evenement_climatique -60	incendie -49	none 184	vandalisme -68	vol -79
noel	collision -47	evenement_climatique -49	none 307	vol -101
noir	incendie 221	none -74	vol -40
noir de	collision -61	incendie 250	none -61	vol -56
noir et	collision -57	dommage_materiel -77	incendie 234
noir*	incendie 181	none -53
noirci	collision -50	degats_des_eaux -52	incendie 251	none -66
noircie	degats_des_eaux -51	incendie 321	none -67	vandalisme -45	vol -41
noire	evenement_climatique 53	incendie 75	none -51	vandalisme 51
nom	blessure -46	bris_de_glace -46	collision 229	none -94	vandalisme 118	vol -48
non	none 188	vol -45
non aucun	collision -84	dommage_materiel -59	none 323
non ce	none 148
non constat	collision -125	none 222
non je	collision 127
non mais	dommage_materiel -79	none 120	vandalisme -73
non merci	none 162
non pas	none 143	vol -52
non plus	collision 133	none -83	vol -54
nos	collision 58	dommage_materiel 65	none -118	vandalisme 73	vol 43
note	autre 88	collision 120	none -74
notr*	none -91
notre	none -91
notre vehicule	collision 293	none -87	vol -43
notre voisine	bris_de_glace 125	collision -52	dommage_materiel 91	none -82
nou	blessure -48	bris_de_glace -79	collision -108	degats_des_eaux -58	dommage_materiel -97	evenement_climatique 328	incendie 185	none -171	vandalisme -41	vol -52
nour*	autre -63	bris_de_glace -61	collision -127	degats_des_eaux 200	dommage_materiel 244	evenement_climatique -50	none -246	vandalisme -58	vol -50
nous	autre 57	none -85
nous a	collision 103	none -45
nous avons	autre 62	blessure 77	degats_des_eaux 144	evenement_climatique -51	none -107
nous etions	incendie 128	none -40
nous n	collision 71	degats_des_eaux 41	none -55
nous on	bris_de_glace 40	collision -74	dommage_materiel -41	evenement_climatique 307	none -86	vol -50
nous ont	collision -80	evenement_climatique 193	incendie 80	none -64	vol -41
nous sommes	autre 150	collision -52	incendie 137	none -115
nouv*	none 182
nouveau	bris_de_glace -123	none 315
nouvelles	none 131
nouvelles de	none 95
nouvelles pour	degats_des_eaux -85	none 212
nove*	autre 286	collision -65	degats_des_eaux 63	dommage_materiel -42	none -311	vandalisme -41	vol -60
novembre	autre 286	collision -65	degats_des_eaux 63	dommage_materiel -42	none -311	vandalisme -41	vol -60
noye	blessure -60	bris_de_glace -48	collision -141	degats_des_eaux -49	dommage_materiel 258	evenement_climatique 132	incendie 68	none -288	vandalisme -51	vol -66
noye*	autre -41	bris_de_glace -89	collision -94	degats_des_eaux 346	dommage_materiel 88	evenement_climatique -46	incendie -43	none -213	vandalisme -61	vol -85
noyee	autre -55	blessure -54	bris_de_glace -139	collision -189	degats_des_eaux 270	dommage_materiel 189	evenement_climatique -63	incendie -57	none -318	vandalisme -84	vol -126
nu	blessure -60	bris_de_glace -54	collision -143	degats_des_eaux -40	dommage_materiel -57	evenement_climatique 356	none -69	vol -42
nuit	dommage_materiel -44
nuit a	evenement_climatique 98	none -72	vol 69
nuit de	collision -47	incendie 66	none 50	vandalisme 42	vol 59
nuit du	collision -62	none -130	vol 245
nuit noire	none 141
nuit sans	collision 132	none -139	vandalisme 129	vol -73
nuit*	autre 246	blessure -45	collision -117	degats_des_eaux -53	dommage_materiel -51	evenement_climatique -46	incendie -72	none -187	vandalisme 220	vol -125
nul	collision 57	dommage_materiel -40	none -59	vandalisme 80	vol 49
nul n	collision 65	dommage_materiel -46	none -62	vandalisme 235	vol -73
nul ne	collision -99	dommage_materiel -74	evenement_climatique 120	none -157	vol 223
nume*	collision 74	none 89
numero	collision 70	none 102
numero de	none 155
nuqu*	collision 215	none -56
nuque	collision 215	none -56
nuque et	collision 93
o	blessure 95	collision 105	incendie 60	none -155	vol 40
obse*	collision 130	dommage_materiel -52	evenement_climatique 114	none -100	vandalisme -43
observation	dommage_materiel -57	evenement_climatique 188	none -69	vandalisme -48
occu*	bris_de_glace 75	degats_des_eaux 159	dommage_materiel -42	evenement_climatique -40	none -100	vol 66
occupant	collision 41	degats_des_eaux 281	dommage_materiel -41	evenement_climatique -50	none -108	vol -54
octo*	collision 112	degats_des_eaux 98	vandalisme -50	vol -52
octobre	collision 112	degats_des_eaux 98	vandalisme -50	vol -52
oeil	blessure 125	bris_de_glace 124	collision -50	evenement_climatique 56	none -86
oise*	bris_de_glace 229	dommage_materiel -42	none -61
oiseau	bris_de_glace 229	dommage_materiel -42	none -61
ok	autre -48	blessure -58	bris_de_glace 225	collision 60	degats_des_eaux -81	dommage_materiel -92	evenement_climatique -57	incendie 53	vandalisme -88	vol -88
okay	collision 303	evenement_climatique -43	none -179
oliv*	evenement_climatique 132	none -51
oliviers	evenement_climatique 132	none -51
on	vol 63
on a	none -90	vandalisme 59	vol 72
on attend	collision 89	incendie 51
on dirait	bris_de_glace 175	collision -73	degats_des_eaux -49	dommage_materiel -46	evenement_climatique 71	incendie -42	none -162	vandalisme 163	vol -49
on est	collision 96	none 85
on etait	evenement_climatique 97	none -67
on fe	autre 337	bris_de_glace -60	collision 47	degats_des_eaux -42	dommage_materiel -67	evenement_climatique -70	none -276	vandalisme -58	vol -62
on habite	dommage_materiel -47	evenement_climatique 219	none -46	vol -44
on l	blessure 226	collision 62	incendie -46	none -133	vol -43
on lui	blessure -63	bris_de_glace 286	collision -77	dommage_materiel -74	incendie -44	none -135	vol 146
on m	dommage_materiel -40	none -82	vandalisme 47	vol 203
on ma	collision -119	none -135	vandalisme 64	vol 325
on me	collision -77	none 90	vol 142
on n	collision 71
on ne	collision 59	evenement_climatique 98	none 77	vol -58
on parle	incendie 98
on peut	none 129
on pri	collision -83	dommage_materiel -41	none -152	vandalisme -58	vol 386
on s	collision 59	none -48	vol 82
on va	collision -90	incendie 74	none -92	vandalisme 253	vol -116
oncl*	collision 54	evenement_climatique 92
oncle	collision 54	evenement_climatique 92
ont	none -105	vandalisme 72	vol 65
ont arrache	collision -71	vol 198
ont entendu	degats_des_eaux -42	incendie 190	none -60	vol -50
ont essaye	collision -72	none -94	vandalisme -57	vol 303
ont ete	collision -73	dommage_materiel -43	evenement_climatique 207	none -73	vandalisme 73
ont fait	collision 50
ont jete	bris_de_glace -47	collision -89	evenement_climatique -40	none -60	vandalisme 341	vol -61
ont mis	collision -68	degats_des_eaux -45	incendie 127	none -86	vandalisme 186	vol -103
ont pas	collision -45	none -80	vandalisme 167	vol 55
ont peri	collision -48	degats_des_eaux 70	incendie 206	none -59	vol -65
ont pris	collision -54	none -70	vol 242
ont releve	collision 96	vol 80
ont rempli	collision 127
ont retourne	blessure -49	collision -65	degats_des_eaux -41	dommage_materiel 154	evenement_climatique -63	none -224	vandalisme 210	vol -51
ont rien	bris_de_glace 148	collision 68	none -63	vol -49
ont siphonne	autre -48	collision -51	degats_des_eaux -57	dommage_materiel -45	incendie -47	none -104	vandalisme -168	vol 348
ont tout	collision 95	incendie 104	none -66
onze	collision 91	evenement_climatique 140	none -54	vol -53
oper*	autre 212	blessure 168	collision -83	degats_des_eaux -46	dommage_materiel -48	evenement_climatique 85	none -154	vandalisme -51	vol -62
operation	autre -40	blessure 408	collision -66	degats_des_eaux -70	dommage_materiel -41	evenement_climatique -53	none -140	vol -62
opere	autre 299	blessure 85	collision -77	dommage_materiel -47	none -125	vandalisme -49	vol -57
opere d	autre 169	blessure 165	bris_de_glace -45	collision -92	dommage_materiel -51	none -106	vandalisme -47	vol -44
opere hier	blessure 122	bris_de_glace 132	collision -82	none -58	vol -68
opti*	autre 164	bris_de_glace 172	collision -80	dommage_materiel -54	none -119
orag*	collision -91	degats_des_eaux -61	dommage_materiel 127	evenement_climatique 347	none -117	vandalisme -44	vol -61
orage	collision -91	degats_des_eaux -62	dommage_materiel 148	evenement_climatique 333	none -120	vandalisme -44	vol -62
orage de	collision -99	evenement_climatique 229	none -46
oran*	collision 173	dommage_materiel -53	evenement_climatique 137	none -66	vandalisme -41
ordi*	collision -63	dommage_materiel 160	vol 91
ordinateur	collision -63	dommage_materiel 160	vol 91
ordinateur portable	collision -65	dommage_materiel 199	none -100	vol 122
ordr*	collision 114
ordre	collision 114
orei*	dommage_materiel -59	evenement_climatique 193	none -75
oreille	dommage_materiel -59	evenement_climatique 193	none -75
orgu*	collision 211	none -146
orgueil	collision 211	none -146
orig*	autre -42	blessure -40	bris_de_glace -47	collision -102	degats_des_eaux 279	dommage_materiel -51	evenement_climatique -45	incendie 177	none -302	vandalisme -82	vol -91
origine	autre -42	blessure -40	bris_de_glace -47	collision -102	degats_des_eaux 279	dommage_materiel -51	evenement_climatique -45	incendie 177	none -302	vandalisme -82	vol -91
orte*	blessure -59	dommage_materiel 305	none -84	vol -40
orteil	blessure -85	collision -110	dommage_materiel 385	none -107	vol -52
orth*	autre 323	blessure -74	collision -70	degats_des_eaux -46	dommage_materiel -53	evenement_climatique -43	none -293	vandalisme -63	vol 64
ose	dommage_materiel -42	none -45	vol 221
ose plus	bris_de_glace 67	collision -51	dommage_materiel -79	none -42	vol 172
osi	collision 407	degats_des_eaux -41	evenement_climatique -51	none -138	vol -60
ou	none 72
ou ca	none 49
ou en	none 201
ou je	autre 136	bris_de_glace 40	none -103	vandalisme -41	vol 107
ouai*	collision -42	degats_des_eaux -48	none 154
ouais	collision -42	degats_des_eaux -48	none 154
ouais c	degats_des_eaux -54	none 111
oubl*	collision -61	degats_des_eaux 78	dommage_materiel -43	incendie 76	none 95	vandalisme -41	vol -44
oublie	autre 55	collision -67	degats_des_eaux 116	dommage_materiel -44	none 78	vol -44
oublie de	degats_des_eaux 168	none -86
oued	collision -68	degats_des_eaux -60	dommage_materiel -40	evenement_climatique 423	none -148	vol -47
oued a	degats_des_eaux -79	evenement_climatique 185
ouf	blessure -55	bris_de_glace -47	collision -178	degats_des_eaux 51	dommage_materiel 160	evenement_climatique -75	incendie -74	none -228	vandalisme 286	vol -171
oui	none 217
oui bien	collision -55	none 113
oui c	none 97
oui enfin	collision -61	none 128
oui helas	none 108
oui je	collision 50	none 101
oui mais	collision -98	none 202
oui oui	collision -42	none 127
outi*	collision -72	none -61	vandalisme -41	vol 279
outils	none -49	vandalisme -44	vol 218
ouve*	collision 61	degats_des_eaux 85	none -84
ouver	collision -57	degats_des_eaux 69	none -41	vol 151
ouvert	collision 72	degats_des_eaux 71	none -77
ouvert la	blessure -68	collision 193	dommage_materiel -60	evenement_climatique 60	none -160	vandalisme 93	vol -61
ouvert le	degats_des_eaux 59	incendie 92
ouvert sa	collision 189	none -63
ouverte	collision 115	degats_des_eaux 112	dommage_materiel -44	evenement_climatique -43	none -114
ouverture	collision -47	degats_des_eaux 87	incendie 114	vol -48
ouvr*	bris_de_glace 62	degats_des_eaux 52	none -107
ouvrant	bris_de_glace 119	collision 200	degats_des_eaux -40	dommage_materiel -48	none -94
ouvrant ma	collision 284	none -83
ouvrier	bris_de_glace 161	dommage_materiel -75	evenement_climatique -48	none -123	vandalisme -53	vol 169
ouvriers	bris_de_glace -50	collision -85	dommage_materiel 161	evenement_climatique 191	none -110	vandalisme -48	vol -55
oxyg*	collision -54	incendie 254	none -55
oxygene	collision -54	incendie 254	none -55
pa	dommage_materiel -43	none -155	vandalisme 87	vol 50
pa de	blessure 90	bris_de_glace 105	collision 120	dommage_materiel -51	none -193	vandalisme -48
pa voulu	collision 266	none -79
pa vu	none -87	vandalisme -75	vol 214
paie	collision -54	degats_des_eaux 96	dommage_materiel 130
pail*	collision -62	degats_des_eaux -44	dommage_materiel -41	incendie 334	none -156	vandalisme -45	vol -62
paille	collision -62	degats_des_eaux -44	dommage_materiel -41	incendie 334	none -156	vandalisme -45	vol -62
pale*	degats_des_eaux -57	dommage_materiel -55	evenement_climatique 153	none -97	vandalisme -46	vol 131
palettes	collision -64	degats_des_eaux -81	dommage_materiel -69	evenement_climatique 205	none -115	vandalisme -65	vol 190
pali*	collision -75	degats_des_eaux 187	dommage_materiel -76	evenement_climatique -46	incendie 73	none -141	vol 130
palier	collision -75	degats_des_eaux 187	dommage_materiel -76	evenement_climatique -46	incendie 73	none -141	vol 130
pann*	autre 151	bris_de_glace 75	collision -91	degats_des_eaux 99	none -171	vol -44
panne	autre 272	blessure -44	collision -116	degats_des_eaux 194	dommage_materiel 40	evenement_climatique -76	none -151	vandalisme -43	vol -65
panneaux	collision -40	evenement_climatique 150	none -97	vandalisme 110
panneaux solaires	collision -40	evenement_climatique 150	none -97	vandalisme 110
pano*	bris_de_glace 422	collision -92	degats_des_eaux -44	dommage_materiel -57	evenement_climatique -43	none -122	vol -47
panoramique	bris_de_glace 422	collision -92	degats_des_eaux -44	dommage_materiel -57	evenement_climatique -43	none -122	vol -47
panoramique s	bris_de_glace 317	collision -53	degats_des_eaux -49	dommage_materiel -67	evenement_climatique -52	incendie -40	none -141	vol -41
pans*	blessure 284	bris_de_glace 42	collision -130	degats_des_eaux -40	dommage_materiel -85	evenement_climatique -59	none -151	vandalisme -97	vol -87
papi*	collision 107	dommage_materiel -45	vol 41
papier	collision 144	degats_des_eaux 41	dommage_materiel -41	none -102
papier de	autre 171	dommage_materiel -46	none -77
papiers	collision -84	dommage_materiel -46	none 198	vol 92
par	none -91
par 1	blessure -40	bris_de_glace -43	collision 127	degats_des_eaux -40	dommage_materiel -71	evenement_climatique 211	incendie -46	none -151	vandalisme -45	vol -43
par des	autre -43	blessure -49	bris_de_glace -62	collision -165	degats_des_eaux -110	dommage_materiel -195	evenement_climatique -73	incendie -73	none -266	vandalisme 482	vol -105
par dessus	collision 69	dommage_materiel -52	vandalisme -79	vol 183
par deux	collision 50	none -58	vandalisme -52	vol 168
par l	degats_des_eaux 67	evenement_climatique 102	none -70	vandalisme -78	vol 87
par la	autre 43	degats_des_eaux 114	evenement_climatique 88	none -114	vol -52
par le	blessure 70	degats_des_eaux -40	incendie 101	none -74	vandalisme 101
par les	collision 42	dommage_materiel 56	evenement_climatique 61	vol -40
par mon	autre 173	blessure 167	degats_des_eaux -46	none -248	vandalisme -40	vol -49
par telephone	collision -78	none 331	vol -53
par terre	none -52	vol 180
par un	blessure 96	bris_de_glace 52	collision 91	none -99
par une	collision 196
para*	blessure -42	bris_de_glace 115	collision -116	dommage_materiel -98	evenement_climatique 468	none -161	vandalisme -56	vol -61
parapluie	bris_de_glace 110	collision -67	evenement_climatique 174	none -99	vol -46
parasol	collision -66	evenement_climatique 242	none -55
parc	collision 66	dommage_materiel 127	evenement_climatique -41
parc*	collision 109	none -71	vandalisme 53
parce	collision 64	none -65	vandalisme 66	vol 40
parce qu	collision 152
parce que	none -79	vandalisme 104	vol 66
pard*	collision -53	dommage_materiel 80	vandalisme 59	vol -40
pardon	collision -53	dommage_materiel 80	vandalisme 59	vol -40
pare	bris_de_glace 194	none -69
pare brise	bris_de_glace 297	dommage_materiel -42	none -65	vandalisme -42
pare choc	collision 94	none -48
pare chocs	collision 171	dommage_materiel 87	none -88	vol -40
pare*	autre 111	bris_de_glace 128	degats_des_eaux -45	incendie 67	none -132
parents	autre 138	bris_de_glace 49	incendie 86	none -137
parf*	collision -57	dommage_materiel 103	incendie -56	none 142	vol -44
parfaitement	collision -70	dommage_materiel 50	evenement_climatique -41	incendie -77	none 151	vandalisme -40	vol -55
park*	collision 98	none -82
parking	collision 96	none -81
parking de	none -61	vol 101
parking du	collision 119
parking souterrain	collision 136	evenement_climatique 96	none -78	vol -42
parl*	blessure 56
parle	dommage_materiel 77
parle d	collision -52	degats_des_eaux 119	dommage_materiel -45	incendie 91	none -45
parle de	bris_de_glace 152	none -48
parle pas	collision 113
parlent	blessure 301	bris_de_glace -41	degats_des_eaux -61	dommage_materiel -67	evenement_climatique -60	incendie -54	none -174	vandalisme -86
parler	none 152
parler a	none 179
parlez	none 125
parlez vous	none 114
paro*	bris_de_glace 371	collision -89	degats_des_eaux -70	dommage_materiel -53	evenement_climatique -42	none -175	vandalisme -48	vol -41
paroi	bris_de_glace 371	collision -89	degats_des_eaux -70	dommage_materiel -53	evenement_climatique -42	none -175	vandalisme -48	vol -41
parp*	collision -44	none -74	vol 204
parpaings	collision -44	none -74	vol 204
parq*	collision -56	degats_des_eaux 227	dommage_materiel 48	none -104
parquet	collision -56	degats_des_eaux 227	dommage_materiel 48	none -104
parquet gondole	collision -58	degats_des_eaux 343	none -149
part	autre 73	none -62
part dieu	collision -69	none -55	vol 226
part entre	autre 418	blessure -44	collision -136	degats_des_eaux -53	dommage_materiel -79	evenement_climatique -45	incendie -41	none -232	vandalisme -61	vol -114
part et	collision 219	none -90
part mon	collision 93	incendie 71
part pas	collision 176	degats_des_eaux -50	dommage_materiel 196	none -149	vol -50
part*	degats_des_eaux 49	none -96
partant	collision -53	degats_des_eaux 204	dommage_materiel -70	none -116	vol 84
parti	blessure 99	collision 77	incendie 86	none -86
parti de	collision -49	incendie 188	none -42
parti j	collision 103	none -71	vol 99
partie	bris_de_glace 68	collision 110	none -102	vandalisme 106	vol -53
parties	collision 137	none -51
partir	bris_de_glace -112	collision -79	none -154	vandalisme 414	vol -141
partis	collision -42	degats_des_eaux 103	incendie 77
partou	blessure -44	collision 156	dommage_materiel -56	evenement_climatique -60	incendie 210	none -109
partout	bris_de_glace 136	degats_des_eaux 166	none -102
partout dans	bris_de_glace -52	collision -62	degats_des_eaux 356	dommage_materiel -44	incendie -88	none -181	vol -61
pas	none 42
pas a	autre 155
pas appele	none -59	vandalisme 136	vol -58
pas appeler	collision 126	dommage_materiel -62	none -85	vol 123
pas arrete	blessure -41	collision 266	none -48
pas avant	collision -64	evenement_climatique 168	none -72	vandalisme 124	vol -94
pas besoin	collision 74
pas bien	collision 148
pas certain	collision -45	none 125
pas d	collision 70
pas de	collision 50	degats_des_eaux 40	none -54	vandalisme 41
pas du	collision -41	none 189
pas en	blessure 176	collision 141	none -132	vandalisme -62
pas encore	collision -48	none 81	vol 141
pas ete	collision 82	incendie 70	none -53
pas eu	collision 81	none -98	vandalisme 50	vol 49
pas faire	collision 307	none -160
pas fait	none 82	vandalisme 48
pas freine	collision 279	none -122
pas hier	none 171
pas il	collision 198	none -120
pas juge	collision 205	none -53
pas l	blessure -65	collision 131	none 181	vol -50
pas la	none 96
pas le	collision -50	dommage_materiel -41	incendie 68	none 166
pas mal	blessure -41	bris_de_glace -48	collision -61	degats_des_eaux -52	dommage_materiel 171	incendie -46	none 194	vandalisme -55	vol -67
pas meler	degats_des_eaux 61	none -54	vandalisme 86
pas moi	collision -104	degats_des_eaux -40	none 305	vandalisme -53	vol -63
pas pour	none 138
pas pu	none -87	vandalisme 104	vol 67
pas question	collision -56	degats_des_eaux 107	none 57
pas recu	incendie -46	none 290	vol -42
pas si	autre -42	collision 107	degats_des_eaux -65	dommage_materiel 313	evenement_climatique -63	incendie -59	none -232	vandalisme -68	vol -124
pas signe	none 100
pas survecu	collision 50	incendie 106	none -43
pas touche	none -60	vol 138
pas trop	none 95	vandalisme -40	vol -40
pas un	incendie 58	none -97	vandalisme 147	vol -64
pas une	bris_de_glace 137	collision -92	evenement_climatique 64	incendie 58	none -57
pas voulu	none -87	vol 202
pas vous	collision -53	none 190
pas vraiment	none 109
passage	collision 170
passage pieton	collision 208	none -48	vol -51
passager	collision 68	none -49	vol 60
passager et	collision -46	vol 162
passagere	collision 123
passais	collision 259	dommage_materiel -53	none -42
passait	bris_de_glace 131	collision -59	dommage_materiel -49	evenement_climatique 136	none -58
passant	dommage_materiel 224	none -92
passe	degats_des_eaux 86
passe l	dommage_materiel 156
passe par	collision -72	dommage_materiel 69	vandalisme -64	vol 164
passe quand	none 168
passe sur	degats_des_eaux 186	dommage_materiel -41	incendie -43	none -91
passee	vandalisme 65	vol -46
passee chez	collision -49	degats_des_eaux 184	none -59
passeport	autre 241	blessure -40	collision -185	degats_des_eaux -49	dommage_materiel -60	none -178	vandalisme -55	vol 155
passer	none 143
passes	collision 84	none -45	vol 103
passes par	collision -44	vol 201
passez	none 162
passez moi	none 147
past*	collision 189	none -67
pasteur	collision 201	none -75
pati*	blessure 215	none -108	vandalisme 57	vol -99
patient	degats_des_eaux 57	none -48	vandalisme 103	vol -42
patr*	bris_de_glace -52	collision -126	dommage_materiel 92	none -50	vandalisme 193	vol -40
paum*	autre 97	collision -70	dommage_materiel 115	incendie 50	none -73
paume	autre 97	collision -70	dommage_materiel 115	incendie 50	none -73
pauv*	collision 44	none -65	vandalisme 202	vol -67
pauvre	collision 44	none -65	vandalisme 202	vol -67
pauvre bete	collision 127	none -58
pave	collision -77	none -57	vandalisme 266	vol -104
paye	autre 292	blessure -48	bris_de_glace -47	collision -132	degats_des_eaux -52	dommage_materiel -64	evenement_climatique -56	incendie -44	none -268	vandalisme 228	vol -136
pdt	blessure 178	bris_de_glace 144	collision -132	degats_des_eaux -54	dommage_materiel -70	evenement_climatique 109	incendie -43	none -221	vandalisme 60	vol -63
peag*	collision 151	none -58
peage	collision 151	none -58
peage de	collision 147	none -73
pein*	degats_des_eaux 55	none -63	vandalisme 147	vol -40
peine	collision 100	none 82
peine de	none 169
peintre	blessure 229	collision -78	dommage_materiel -71	none -74
peinture	degats_des_eaux 40	none -95	vandalisme 192
peinture blanche	dommage_materiel 124
pell*	collision 70	evenement_climatique 89	none -94	vol 74
pelle	collision 144	dommage_materiel -41	none -109	vol 123
pelle mecanique	collision 144	dommage_materiel -41	none -109	vol 123
pelo*	collision 168	none -60
peloton	collision 168	none -60
pend*	evenement_climatique 43	none -96	vol 98
pendant	none -92	vol 111
pendant l	collision -50	dommage_materiel -55	evenement_climatique 202	none -89	vol 113
pendant la	dommage_materiel -53	evenement_climatique 51	none -94	vandalisme 82	vol 61
pendant mon	degats_des_eaux -74	dommage_materiel -43	evenement_climatique -47	none -170	vandalisme -57	vol 273
pendant qu	collision -79	degats_des_eaux 42	dommage_materiel 83	none -71	vol 162
pendant que	bris_de_glace 166	none -74
pendant une	autre 267	blessure -59	collision 149	degats_des_eaux -48	dommage_materiel -59	evenement_climatique -55	none -180	vandalisme -49	vol -52
pens*	autre 92	collision 47
pense	autre 130	vol -42
perc*	collision 112	degats_des_eaux 44	none -76
perce	bris_de_glace -43	degats_des_eaux 220	dommage_materiel 46	none -75
perce un	collision -77	degats_des_eaux 108	dommage_materiel 209	evenement_climatique -42	none -112
perceuse	collision -47	degats_des_eaux -51	dommage_materiel 88	none -112	vandalisme -66	vol 219
percute	collision 270	none -86
percute a	collision 120	none -52
percute mon	collision 237	none -111
percute un	blessure -84	collision 412	dommage_materiel -45	incendie -40	none -148
percutee	blessure -46	collision 262	none -44	vol -64
perd*	autre 152	dommage_materiel 93	none -99	vol -48
perdu	autre 121	degats_des_eaux -41	dommage_materiel 74	none -99	vol -44
perdu l	blessure -66	collision 60	dommage_materiel 215	none -87	vol -49
perdu le	collision 169
perdu mes	autre 418	bris_de_glace -48	collision -111	degats_des_eaux -43	dommage_materiel -155	evenement_climatique -47	incendie -55	none -218	vandalisme -82	vol -113
perdue	autre 208	blessure -44	bris_de_glace -56	collision -85	degats_des_eaux -66	dommage_materiel 176	evenement_climatique -57	incendie -44	none -128	vandalisme -71	vol -92
pere	incendie 65	none -66	vol 50
pere a	incendie 97
pere est	blessure 188	collision -60	dommage_materiel -68	evenement_climatique 116	incendie -48	none -100	vol -56
pere qui	autre -41	collision -68	degats_des_eaux -68	dommage_materiel -48	incendie 190	none -158	vol 190
peri	collision -48	degats_des_eaux 70	incendie 206	none -59	vol -65
peri*	collision 189
perm*	autre 236	collision 110	dommage_materiel -48	none -249	vandalisme -46	vol 48
permis	autre 283	collision 145	dommage_materiel -51	none -282	vandalisme -44	vol -47
persone	collision 79	degats_des_eaux 155	evenement_climatique -55	none -68
persone a	collision 79	degats_des_eaux 155	evenement_climatique -55	none -68
personne a	collision 48	dommage_materiel 145	none -47	vandalisme -41
personne de	bris_de_glace 98	collision 81	evenement_climatique 118	none -109
personne dedans	collision 245	none -70
personne n	bris_de_glace 42	degats_des_eaux 49
personnel	collision -46	dommage_materiel -45	incendie 163	none -115	vol 158
pert*	autre 81	bris_de_glace -42	collision 157	degats_des_eaux 153	dommage_materiel -64	evenement_climatique -107	incendie -48	none -178	vandalisme -50	vol -98
perte	autre 81	bris_de_glace -42	collision 157	degats_des_eaux 153	dommage_materiel -64	evenement_climatique -107	incendie -48	none -178	vandalisme -50	vol -98
perte de	autre 124	collision 216	degats_des_eaux -98	dommage_materiel -52	evenement_climatique -116	incendie -48	none -176	vandalisme -50	vol -105
peta*	collision -41	degats_des_eaux -46	incendie 89	none -91	vandalisme 159	vol -81
petard	collision -41	degats_des_eaux -46	incendie 89	none -91	vandalisme 159	vol -81
pete	blessure 168	collision -55	degats_des_eaux 59	dommage_materiel -46	none -138	vol 42
peti*	blessure 112	bris_de_glace 48	collision 44	none -109	vol -41
petit	bris_de_glace 46	collision 114	none -75
petit choc	collision 224	none -99
petit taxi	collision 275	none -98	vol -51
petite	autre 101	blessure 233	bris_de_glace -47	collision -78	degats_des_eaux -59	incendie -65	none -227	vandalisme -50	vol -81
petits	blessure 125	bris_de_glace 121	none -89	vol -56
petits malins	none -76	vandalisme 176
petr*	collision -60	incendie 268	none -54	vol -56
petrin	collision -60	incendie 268	none -54	vol -56
peu	dommage_materiel 88	incendie 94	none -87
peu de	dommage_materiel -70	incendie 149
peu mal	collision 195	none -53
peug*	degats_des_eaux -45	evenement_climatique 155	incendie -43	none -118	vol 113
peugeot	degats_des_eaux -45	evenement_climatique 155	incendie -43	none -118	vol 113
peur	collision 73	incendie 65	none -58
peur que	bris_de_glace 63	incendie 90
peut	bris_de_glace 52	none 120	vol -45
peut etre	bris_de_glace 144	collision -53	none 49	vol -42
peut il	none 106
peut plus	blessure 218	collision 75	degats_des_eaux -47	dommage_materiel -99	none -83	vandalisme -50	vol -52
peux	collision -43	evenement_climatique 54	none 100
peux pas	collision -57	evenement_climatique 130
phal*	blessure 344	collision -150	degats_des_eaux -44	dommage_materiel -62	evenement_climatique -62	none -136	vandalisme 110	vol -81
phalange	blessure 403	bris_de_glace -41	collision -163	degats_des_eaux -46	dommage_materiel -51	evenement_climatique -71	none -158	vandalisme -65	vol -101
phar*	collision 114	none -105	vandalisme 161
phare	bris_de_glace 64	collision 226	none -84
phares	autre -42	blessure -44	degats_des_eaux -40	dommage_materiel -46	incendie -63	none -241	vandalisme 373	vol -125
pharmacie	collision 80	none -47	vandalisme 100	vol -41
phot*	autre -42	dommage_materiel 97	none 42	vol -44
photo	autre -55	dommage_materiel 182	none 40	vol -43
photos	collision -44	none 54	vandalisme 76	vol -50
phys*	none -43	vandalisme 99	vol 104
physique	collision -50	vol 151
physiquement	dommage_materiel -41	none -102	vandalisme 156
pian*	collision -46	dommage_materiel 373	none -145
piano	collision -46	dommage_materiel 373	none -145
pick*	collision -61	none -97	vandalisme -41	vol 351
pickpocket	collision -48	none -80	vol 275
piec*	bris_de_glace 57	dommage_materiel 70
piece	bris_de_glace 125	dommage_materiel 44	none -42
piece de	bris_de_glace 167	none -44
pieces	autre -44	collision -80	degats_des_eaux 100	dommage_materiel 89	none 45
pied	bris_de_glace 45	none -73	vandalisme 113
pied de	none -43	vol 132
pied et	collision 67	vandalisme 70
pied*	blessure 74	collision -90	degats_des_eaux 47	evenement_climatique 155	none -75
pieds	blessure 74	collision -90	degats_des_eaux 47	evenement_climatique 155	none -75
pieds dans	blessure 222	collision -60	degats_des_eaux 57	dommage_materiel -55	evenement_climatique -47	none -90	vol -53
pier*	bris_de_glace 53	collision -46	dommage_materiel -52	evenement_climatique -46	none -115	vandalisme 393	vol -107
pierre	bris_de_glace 153	collision -46	dommage_materiel -64	none -101	vandalisme 236	vol -79
pierre a	bris_de_glace 327	dommage_materiel -71	none -75	vandalisme -139	vol -58
pierres	bris_de_glace -119	collision -46	evenement_climatique -74	none -139	vandalisme 451	vol -151
piet*	collision 314	dommage_materiel -83	none -95	vol -42
pieton	collision 314	dommage_materiel -83	none -95	vol -42
pieton a	collision 320	dommage_materiel -133	none -142
pige*	bris_de_glace 99	collision 53
pigeon	bris_de_glace 99	collision 53
pile	blessure 302	dommage_materiel -52	incendie -52	none -165
pile et	collision 151
pili*	collision 284	dommage_materiel -43	none -159	vandalisme -44	vol -44
pilier	collision 284	dommage_materiel -43	none -159	vandalisme -44	vol -44
pilo*	collision 284	dommage_materiel -51	none -103
pilote	collision 284	dommage_materiel -51	none -103
pin	blessure -42	collision -111	degats_des_eaux -41	dommage_materiel -55	evenement_climatique 399	none -169	vandalisme -52
ping	bris_de_glace 128	collision -60	dommage_materiel -48	evenement_climatique 150	none -85
ping pong	bris_de_glace 128	collision -60	dommage_materiel -48	evenement_climatique 150	none -85
piqu*	blessure 372	collision -139	degats_des_eaux -40	dommage_materiel -52	none -227	vandalisme -59	vol 209
pique	blessure -42	collision -59	none -111	vol 329
pique mon	blessure -57	collision -70	none -114	vandalisme -42	vol 369
pisc*	blessure 67	collision -73	dommage_materiel 107	evenement_climatique 221	none -122	vol -48
piscine	blessure 67	collision -73	dommage_materiel 107	evenement_climatique 221	none -122	vol -48
piscine et	collision -42	evenement_climatique 258	incendie -40	none -40
pist*	blessure 41	bris_de_glace 75	incendie 146	none -115	vol -40
piste	blessure 41	bris_de_glace 75	incendie 146	none -115	vol -40
plac*	collision 47	none -62	vandalisme 79	vol -42
place	collision 96	none -51	vandalisme 111	vol -47
place les	none -65	vandalisme 136
placo	collision -141	degats_des_eaux 110	dommage_materiel 196	none -126
placo est	collision -141	degats_des_eaux 110	dommage_materiel 196	none -126
plaf*	collision -44	degats_des_eaux 254	none -77
plafon	collision -64	degats_des_eaux 332	none -184	vol -42
plafond	collision -42	degats_des_eaux 237	none -69
plafond de	degats_des_eaux 173	none -53
plafond en	collision -44	degats_des_eaux 51	incendie 107
plag*	autre 273	collision -66	dommage_materiel -59	evenement_climatique 55	none -102	vandalisme -52
plage	autre 273	collision -66	dommage_materiel -59	evenement_climatique 55	none -102	vandalisme -52
plai*	none -72	vandalisme 100	vol 137
plaignait	collision 90
plaignait du	collision 90
plaindre	collision -76	incendie 90	none 273	vol -57
plaint	collision 90	degats_des_eaux 75	none -57
plaint de	collision 142	none -45
plainte	collision -42	none -105	vandalisme 128	vol 163
plainte a	collision -58	evenement_climatique -42	none -95	vandalisme 120	vol 141
plainte au	collision 60	none -44	vol 69
plainte avec	autre -42	blessure -40	collision -70	degats_des_eaux -103	dommage_materiel -60	incendie -45	none -92	vandalisme 196	vol 155
plainte deposee	collision 47	none -51	vandalisme 47	vol 55
plainte du	collision -51	dommage_materiel 107	incendie -59	none -173	vandalisme 196	vol -52
plainte en	collision -55	incendie 113	none -93	vol 107
plainte est	collision 136	none -68	vandalisme -51
plainte le	blessure -45	collision -61	none -90	vandalisme -48	vol 360
plainte n	collision -68	none -100	vandalisme 106	vol 180
plainte pas	none -146	vandalisme -41	vol 341
plainte pour	vandalisme 225	vol -67
plaisir	autre -51	blessure -67	bris_de_glace -54	collision -126	degats_des_eaux -68	dommage_materiel -87	evenement_climatique -66	incendie -51	none 251	vandalisme -67	vol -171
plak	autre -44	blessure -40	bris_de_glace 258	collision 184	degats_des_eaux -70	dommage_materiel -128	none -186	vandalisme -47	vol -64
plan	collision -89	degats_des_eaux -79	dommage_materiel 337	incendie -44	none -160	vol -56
plan de	collision -89	degats_des_eaux -79	dommage_materiel 337	incendie -44	none -160	vol -56
plan*	blessure -43	bris_de_glace 136	collision 127	degats_des_eaux 92	dommage_materiel -108	evenement_climatique -58	incendie 107	none -166	vandalisme -59
planche	blessure -44	collision -147	degats_des_eaux -58	dommage_materiel -48	evenement_climatique -49	incendie 255	none -127	vandalisme -48	vol 109
plancher	collision -76	degats_des_eaux 304	none -55
plane	collision 175	degats_des_eaux 116	none -91	vol -70
plante	autre -76	blessure -82	bris_de_glace -93	collision 334	dommage_materiel -226	evenement_climatique -75	incendie -95	none -259	vandalisme -159	vol -140
plaq*	bris_de_glace 94	collision 64	none -113	vandalisme 49
plaque	bris_de_glace 143	collision 103	none -122	vol 41
plaque d	collision 106	none -87	vol 168
plaques	evenement_climatique 60	none -90	vandalisme 229	vol -72
plaques et	collision -72	none -71	vandalisme 285	vol -122
plat	autre 257	collision -82	degats_des_eaux -45	evenement_climatique -40	none -270	vandalisme 216	vol -110
plat*	blessure 138	collision 85	evenement_climatique 40	none -114
platane	blessure -43	collision 226	dommage_materiel -44	evenement_climatique 81	incendie -42	none -119
platre	blessure 258	none -127	vol -45
plea*	none 81
please	none 81
plei*	bris_de_glace 64	none -58
plein	bris_de_glace 90	incendie 58	none -62
plein de	collision -51	degats_des_eaux -51	dommage_materiel -41	evenement_climatique 110	incendie 202	none -56	vol -63
pleine	degats_des_eaux 41	evenement_climatique 68	none -53
pleu*	degats_des_eaux 94	evenement_climatique 109	none -99	vol 42
pleure	collision -52	degats_des_eaux 170	incendie -45	none -161	vol 166
pleut	collision -56	degats_des_eaux 137	evenement_climatique 126	none -103
plie	collision 243	none -68
plie en	collision 134	none -56
plie la	collision 212	dommage_materiel -42	none -57
plie*	blessure -41	collision -119	dommage_materiel 313	evenement_climatique 150	none -151	vandalisme -49	vol -84
pliee	blessure -50	bris_de_glace -47	collision -146	degats_des_eaux -43	dommage_materiel 407	evenement_climatique 41	incendie -45	none -193	vandalisme -66	vol -121
pliee le	blessure -41	collision -114	dommage_materiel 239	vol -53
plier	collision -59	dommage_materiel -45	evenement_climatique 285	none -75
plin*	collision -90	dommage_materiel -40	none -79	vandalisme 69	vol 232
plinte	collision -114	dommage_materiel -40	none -90	vandalisme 99	vol 304
plom*	collision -46	degats_des_eaux 208	none -63	vol 48
plombier	collision -46	degats_des_eaux 208	none -63	vol 48
plombier a	degats_des_eaux 264	dommage_materiel -72	none -85
plot*	collision 94	evenement_climatique 90	vol -42
plots	collision 94	evenement_climatique 90	vol -42
plu	bris_de_glace -40	collision -64	degats_des_eaux -53	dommage_materiel 139	evenement_climatique 101	none -151	vandalisme -54	vol 97
plui*	collision 76	degats_des_eaux -55	evenement_climatique 278	none -108
pluie	autre -42	collision 158	degats_des_eaux -41	evenement_climatique 135	none -108	vol -50
pluies	degats_des_eaux -70	evenement_climatique 345	none -107
pluies diluviennes	collision -51	degats_des_eaux -137	evenement_climatique 359	incendie -40	none -85	vandalisme -51
plus	none -92	vol 139
plus d	autre 396	blessure -59	bris_de_glace -57	collision -189	degats_des_eaux -82	dommage_materiel -104	evenement_climatique -77	incendie -70	none -189	vandalisme -131	vol -146
plus de	blessure -40	collision -116	degats_des_eaux -40	dommage_materiel -53	evenement_climatique -44	none -347	vandalisme -48	vol 488
plus declarer	collision -56	none 251	vandalisme -45	vol -65
plus elle	dommage_materiel 146	none -55
plus et	incendie 232	none -64	vol -48
plus il	collision -45	degats_des_eaux -55	dommage_materiel 290	none -124	vol -62
plus j	collision -64	none -108	vandalisme 102	vol 109
plus la	collision -110	none -100	vol 305
plus rien	blessure -80	collision -83	degats_des_eaux -73	dommage_materiel -42	evenement_climatique 64	incendie 285	none -89	vol -68
plus vite	collision -74	evenement_climatique 121	none 106	vol -46
plut*	none 130
plutot	none 130
pneu	blessure -43	collision 325	dommage_materiel -50	none -105	vol -41
pneu*	degats_des_eaux -41	none -131	vandalisme 369	vol -66
pneus	collision -58	none -128	vandalisme 409	vol -69
pneus creves	none -161	vandalisme 289
poch*	collision -101	dommage_materiel 96	none -55	vol 190
poche	collision -101	dommage_materiel 96	none -55	vol 190
poel*	incendie 126
poele	incendie 126
poid*	collision 59	evenement_climatique 101	none -50
poids	collision 59	evenement_climatique 101	none -50
poids de	evenement_climatique 190	none -45
poids lourd	collision 147	none -53
poig*	blessure 222	collision 139	dommage_materiel -45	none -127	vol -46
poignet	blessure 245	collision 143	dommage_materiel -48	none -137	vol -50
poignet casse	collision 236	dommage_materiel -42	none -89	vandalisme -43
poignet qui	blessure 276	collision -53	degats_des_eaux -41	dommage_materiel -41	none -124	vol -66
poin	blessure 300	collision 52	dommage_materiel -60	evenement_climatique -50	none -234	vandalisme -46	vol -53
poin*	bris_de_glace 89	collision 93	none -93
point	bris_de_glace 55	collision 199	dommage_materiel 48	none -120	vol -40
point de	collision 201	degats_des_eaux -45	dommage_materiel 190	none -147	vandalisme -43	vol -56
points	blessure 84	bris_de_glace 84	evenement_climatique 49	none -55
points de	blessure 170	none -42
pois*	collision 170	incendie 54	none -62
poisson	collision 170	incendie 54	none -62
poit*	bris_de_glace 85	collision 72	none -56
poitrine	collision 170	none -60
poitrine a	collision 170	none -60
poli*	collision 83	none -100	vandalisme 81	vol 60
police	collision 87	none -104	vandalisme 85	vol 56
police a	collision 41	incendie 160	none -52	vol -58
police arrive	collision 234	none -43
police est	blessure -43	collision 118	dommage_materiel -46	incendie 46	none -46	vandalisme 99	vol -60
police je	collision 211	degats_des_eaux -44	evenement_climatique -59	incendie -49	none -201	vandalisme -58	vol 171
police l	bris_de_glace -42	collision -65	dommage_materiel -42	none -64	vandalisme 298	vol -54
police municipale	collision 175	degats_des_eaux 47	none -46
police ni	collision 291	incendie -56	none -128
police non	collision 379	none -155	vandalisme -49	vol -71
police pour	bris_de_glace -45	collision -153	dommage_materiel -48	evenement_climatique -54	incendie -40	none -233	vandalisme 425	vol -103
police sont	incendie 151
police sur	collision 231	none -43
police venue	collision -51	none -40	vol 136
policiers	none -45	vol 121
polo*	collision 302	dommage_materiel -40	none -71	vol -68
polonais	collision 302	dommage_materiel -40	none -71	vol -68
pomm*	collision -54	evenement_climatique 119	vol 96
pomp*	evenement_climatique 64	incendie 138	none -74
pompe	collision -62	degats_des_eaux 166	dommage_materiel -63	evenement_climatique 217	incendie -41	none -121	vol -41
pompe de	autre -42	collision -71	degats_des_eaux 98	dommage_materiel -67	evenement_climatique 269	incendie -46	none -138
pompier	collision 47	degats_des_eaux -46	incendie 222	none -97	vandalisme -44
pompiers	incendie 174	none -56
pompiers ont	collision -78	incendie 271	none -71
pompiers sont	collision -79	evenement_climatique 119	incendie 125	none -43
pompiers venus	collision -66	incendie 275	none -92
pong	bris_de_glace 128	collision -60	dommage_materiel -48	evenement_climatique 150	none -85
pont	collision 190	none -102	vandalisme 69
pont*	dommage_materiel -43	none -310	vandalisme -90	vol 411
port	collision 151	dommage_materiel -50	none -72	vandalisme -63	vol 128
port arriere	none -87	vandalisme -75	vol 214
port*	collision 57	none -94	vandalisme 40
portable	collision -55	dommage_materiel 142	none -79	vol 158
portable dans	collision -52	dommage_materiel -103	none -95	vol 338
portail	collision 57	dommage_materiel -60	evenement_climatique 140	incendie 43	none -130	vandalisme 119	vol -49
portail et	collision -80	dommage_materiel -60	evenement_climatique 61	none -92	vandalisme 206
portant	blessure 230	collision -70	dommage_materiel 85	none -83	vol -52
portant un	blessure 305	collision -75	dommage_materiel -50	none -100	vol -68
porte	none -98	vandalisme 88	vol 68
porte bien	collision 40	dommage_materiel -68	evenement_climatique -41	incendie 289	none -94	vol -127
porte d	collision -64	dommage_materiel -57	evenement_climatique 107	incendie -45	none -108	vandalisme -45	vol 174
porte de	none -41	vandalisme 159	vol -51
porte du	autre -56	blessure -61	bris_de_glace -135	collision -153	degats_des_eaux -83	evenement_climatique -100	incendie -86	none -278	vandalisme 442	vol -117
porte fenetre	bris_de_glace 215	vandalisme -53	vol -68
porte plainte	none -48	vol 125
porte plinte	collision -76	dommage_materiel -49	none -115	vandalisme 57	vol 287
porte une	autre -43	blessure 322	bris_de_glace -65	degats_des_eaux -53	dommage_materiel -102	evenement_climatique -44	incendie -41	none -238	vandalisme -98	vol -87
porte vitree	bris_de_glace 189	incendie -42	none -47	vandalisme -59
portefeuille	collision -53	none -52	vol 210
porter	blessure 81	none -71	vol 98
porter plainte	blessure 118	none -108	vol 149
portiere	collision 242	none -74	vol -40
portiere au	collision 143
portiere en	collision 93	dommage_materiel -43	vandalisme 111	vol -71
portiere j	collision 156
portiere sur	collision 277	none -92
portuaire	collision 423	dommage_materiel -66	none -141	vol -74
pose	dommage_materiel 60	incendie 161	none -147
pose sur	collision -59	incendie 185	none -94	vol 68
pose*	blessure 72	none -53	vandalisme -55	vol 181
posee	blessure 72	none -53	vandalisme -55	vol 181
poss*	none 108
possible	none 136
post*	collision -64	none -149	vandalisme 116	vol 207
poste	collision -64	none -149	vandalisme 116	vol 207
pot	collision -49	dommage_materiel 197	evenement_climatique -53	none -110	vandalisme -55	vol 163
pot catalytique	none -125	vol 292
pot de	collision -85	dommage_materiel 334	evenement_climatique -100	none -92	vandalisme -86	vol -69
pote*	collision 157	dommage_materiel 125	none -86	vol -40
poteau	collision 221	none -84
poteau en	collision 221	none -84
pots	collision -102	dommage_materiel -57	none -128	vandalisme 244	vol 50
poub*	collision -64	evenement_climatique 61	incendie 307	none -95	vandalisme -49	vol -54
poubelle	evenement_climatique -40	incendie 309	none -101	vandalisme -54	vol -58
poubelles	collision -102	degats_des_eaux -41	evenement_climatique 148	incendie 204	none -90	vandalisme -44	vol -52
poul*	autre -52	blessure -51	bris_de_glace -51	collision -157	degats_des_eaux -62	dommage_materiel 261	evenement_climatique 56	incendie -52	none -289	vandalisme -70
poup*	autre -71	blessure -46	collision -98	degats_des_eaux -70	dommage_materiel 460	evenement_climatique -80	incendie -58	none -230	vandalisme -57	vol -110
pour	autre 58
pour ca	collision 100	degats_des_eaux -42	incendie -53	none -219	vandalisme 215	vol -76
pour declarer	autre -93	none 263	vol -51
pour l	autre 238	collision -73	none -123	vandalisme 75	vol -52
pour la	degats_des_eaux 149	none -116	vol 150
pour le	bris_de_glace -153	none 260	vol -43
pour les	autre 274	blessure -44	bris_de_glace 89	collision -84	degats_des_eaux -53	dommage_materiel -57	incendie 52	none -135	vol -40
pour lisbonne	autre 334	collision -50	none -191	vandalisme -40	vol -58
pour lui	bris_de_glace 121	collision -64	degats_des_eaux 142	none -109
pour ma	blessure 188	collision -46
pour moi	none 152
pour mon	bris_de_glace -62	collision -57	degats_des_eaux -44	none 126	vol 140
pour nous	collision 271	dommage_materiel -47	none -86	vol -45
pour son	autre -41	blessure 245	collision -174	degats_des_eaux -58	dommage_materiel -100	evenement_climatique -47	none -98	vandalisme 184	vol -49
pour trois	blessure 152	none -101
pour un	collision 126	degats_des_eaux 42	none -86
pour une	autre 208	dommage_materiel -43	none -173
pour votre	none 87
pour*	autre 217	collision -88	degats_des_eaux -40	dommage_materiel -51	none 74	vandalisme -44
pourquoi	autre -75	dommage_materiel -46	none 165	vandalisme -56	vol -77
pourtant	autre 271	collision -106	dommage_materiel -53	vol -75
pous*	bris_de_glace 53	collision 191	incendie 54	none -93	vol -44
pousse	collision 144	incendie 121	none -92	vol -54
pousse contre	collision 133	none -52
pousses	collision 244	none -43
pout*	collision -68	degats_des_eaux -45	dommage_materiel 131	evenement_climatique 42	incendie 116	none -68
poutre	bris_de_glace -40	collision -70	dommage_materiel 183	evenement_climatique 69	none -49
pouv*	autre 100	none 125
pouvez	autre 100	none 125
pouvez m	none 148
pouvez vous	autre 165	none 56	vandalisme -54	vol -51
pr	autre 160	bris_de_glace -42	collision 69	dommage_materiel -41	none -176	vandalisme 83
pr la	blessure -54	collision 286	dommage_materiel -43	none -77	vandalisme -55	vol -61
prec*	collision 83	degats_des_eaux 132
precise	degats_des_eaux 224	none -73
precise qu	collision -106	degats_des_eaux 309	none -82	vol -40
pref*	none 83
prefere	none 101
prefererais	collision -51	none 95	vandalisme 70
prej*	collision -84	degats_des_eaux 40	dommage_materiel 130	incendie 109	none -88
prejudice	collision -84	degats_des_eaux 40	dommage_materiel 130	incendie 109	none -88
prejudice corporel	collision -70	degats_des_eaux 80	dommage_materiel 182	none -101
prem*	degats_des_eaux 62	none 100	vol -41
premier	incendie 54	none 124
pren*	none -106	vandalisme 58	vol 161
prendre	none -81	vandalisme 69	vol 180
prendre des	autre -59	collision -88	dommage_materiel 118	evenement_climatique -42	none -78	vandalisme 220	vol -109
prendre la	collision -69	none -81	vandalisme 60	vol 148
prendre nos	collision 173
pres	evenement_climatique 62	vol 57
pres de	collision 57	vol 83
pres*	autre 52	blessure 46	none -131
present	evenement_climatique 104	none -41
presente	degats_des_eaux 63	incendie 49	none -64
presque	evenement_climatique 237	incendie -52	none -46	vol -50
pressee	blessure 283	dommage_materiel -47	none -100	vol -51
pret*	collision 226	none -96
pretend	collision 226	none -96
pretend que	collision 226	none -96
prev*	autre 44	collision 117	evenement_climatique -41	incendie 132	none -140	vol -62
prevenu	collision 163	none -98	vandalisme 96	vol -56
prevenue	collision 328	evenement_climatique -40	none -128	vandalisme -56	vol -90
pri	autre 140	collision -79	degats_des_eaux 57	dommage_materiel -64	incendie 90	none -168	vandalisme -65	vol 155
prie	none -84	vol 163
prio*	collision 171	none -56
priorite	collision 171	none -56
priorite a	collision 90
priorite au	collision 184	none -77
pris	incendie 84	none -82	vol 73
pris dans	collision -58	degats_des_eaux -65	incendie 379	none -119	vol -64
pris de	collision 62	incendie 165	none -80
pris en	collision -89	degats_des_eaux 71	dommage_materiel 244	none -70	vandalisme -49	vol -44
pris feu	incendie 302	none -72	vol -52
pris l	collision -50	dommage_materiel -42	none -64	vol 179
pris la	none -76	vol 114
pris le	collision -42	none -75	vol 294
pris les	blessure 60	collision -46	dommage_materiel 77	none -76	vandalisme -49	vol 153
pris ma	collision -87	dommage_materiel -46	incendie 181	none -139	vandalisme 143
pris mon	bris_de_glace -81	collision -87	dommage_materiel -43	none -73	vandalisme -52	vol 361
pris sa	collision 125	vol -45
pris un	blessure -98	collision 225	dommage_materiel 110	none -146
pris une	collision -73	dommage_materiel 195	evenement_climatique -43
pris*	collision -72	incendie -46	none 128	vol 146
prise	collision -72	incendie -46	none 128	vol 146
prix	collision -43	none -65	vol 185
prob*	blessure -49	bris_de_glace -47	collision -104	degats_des_eaux -59	dommage_materiel -75	evenement_climatique -50	incendie -41	none 204	vandalisme -64	vol -77
probleme	blessure -49	bris_de_glace -47	collision -104	degats_des_eaux -59	dommage_materiel -75	evenement_climatique -50	incendie -41	none 204	vandalisme -64	vol -77
proc*	autre 104	dommage_materiel -40	none -69	vandalisme 82
proces	collision 78	incendie 69	none -51	vandalisme 77	vol -42
proces verbal	collision 78	incendie 69	none -51	vandalisme 77	vol -42
prochain	autre -51	bris_de_glace 143	collision -74	evenement_climatique -43	none 160	vandalisme -48	vol -43
prof*	autre 218	bris_de_glace -48	collision 42	degats_des_eaux -40	dommage_materiel -40	evenement_climatique -53	none -231	vandalisme 142	vol -59
proj*	blessure 238	bris_de_glace 98	dommage_materiel -52	none -126	vandalisme -46	vol -44
projete	bris_de_glace 147	collision 47	none -54
projete un	bris_de_glace 229	collision -70	none -55
prom*	autre -47	blessure 252	bris_de_glace -40	degats_des_eaux -40	dommage_materiel -94	incendie -43	none 53	vandalisme -43	vol -72
prop*	autre 49	blessure 85	none -102
propage	collision -60	incendie 225	none -45
propage a	collision -60	incendie 225	none -45
propose	collision -132	degats_des_eaux 235	vol -40
propre	blessure 270	collision 101	dommage_materiel -58	incendie -42	none -105	vandalisme -46	vol -49
proprietaire	autre 145	collision 123	degats_des_eaux -50	none -140	vol -49
prot*	autre 131	collision -42	none -96
protection	autre 242	dommage_materiel -41	incendie 62	none -146	vol -52
protection juridique	autre 288	dommage_materiel -60	none -216	vol -57
prov*	degats_des_eaux 46	none -54
pu	collision -46	dommage_materiel 67	evenement_climatique 57	none -98	vol 69
pu de	autre -46	collision -208	degats_des_eaux -40	dommage_materiel 274	evenement_climatique -41	none -187	vandalisme -61	vol 147
puis	evenement_climatique 43
puis a	collision -61	dommage_materiel 126	incendie 186	none -61	vandalisme -44
puis je	autre 95	collision -83	dommage_materiel -67	none 294	vol -56
pv	collision 154	none -72	vol 80
pylo*	blessure -59	bris_de_glace -52	collision 265	degats_des_eaux -40	dommage_materiel -58	evenement_climatique 57	none -151	vol -56
pylone	blessure -59	bris_de_glace -52	collision 265	degats_des_eaux -40	dommage_materiel -58	evenement_climatique 57	none -151	vol -56
qqn	collision -47	dommage_materiel -40	none 83	vandalisme 177	vol -46
qqn qqn	collision -47	dommage_materiel -40	none 83	vandalisme 177	vol -46
qu	dommage_materiel 73	none -40
qu a	collision 177	none -65
qu elle	none -40	vol 45
qu est	dommage_materiel -46	none 193
qu il	collision -50	dommage_materiel 188	none -71	vol 88
qu on	degats_des_eaux 41	dommage_materiel 100
qu un	collision 189	dommage_materiel -60
qu une	bris_de_glace 99	collision 90	none -49
quan*	none 58
quand	none 66
quand est	none 174
quand j	autre 140	collision -123	degats_des_eaux -45	incendie 47	none -122	vandalisme 89	vol 49
quand je	collision 180	degats_des_eaux 145	dommage_materiel -45	none -142	vol -41
quand un	collision 75
quar*	bris_de_glace 62	collision -48	incendie 93	none 59	vol -51
quarante	bris_de_glace 200	collision -70	degats_des_eaux -72	dommage_materiel -42	evenement_climatique -55	incendie 172	none -115	vandalisme -55	vol -61
quart	collision -103	dommage_materiel -43	none 367	vol -50
quartier	incendie 116	vol -43
quat*	none -75	vol 112
quatorze	collision -132	degats_des_eaux -50	dommage_materiel 194	none -110	vandalisme -56	vol 221
quatre	collision 65	none -68	vol 83
quatre points	blessure 191	none -55
que c	dommage_materiel 103	incendie 67	none -94	vandalisme 51	vol -52
que ca	degats_des_eaux 132	none -47
que ce	collision 82	dommage_materiel 82	none -65
que de	bris_de_glace 41	collision 42	incendie 56
que dois	autre 127	collision -76	dommage_materiel -50	vol 80
que j	autre 81	blessure 45	dommage_materiel -41	none -45
que je	none 89
que l	none -53
que la	autre 90	bris_de_glace 164	collision -97	none -95	vandalisme -42	vol 93
que les	degats_des_eaux -52	evenement_climatique 170	incendie 111	none -103
que ma	collision 194	none -46
que mon	autre -42	collision 64	degats_des_eaux 56	none 97	vol -46
que non	none 106
que oui	collision -47	none 231
que quelqu	blessure 274	dommage_materiel -56	none -228	vandalisme -40	vol -57
que son	collision -52	degats_des_eaux 71	incendie 177	none -82
que vous	none 126
quel	autre 108	collision -64	none 133	vol -48
quel delai	autre 239	collision -68	none -110	vandalisme -43	vol -67
quel est	autre -52	collision -42	none 303
quel*	autre 71	none 52
quelle	autre -41	collision -52	none 272
quelle est	autre -41	collision -52	none 272
quelqu	vandalisme 63
quelqu un	vandalisme 63
quelque	autre 356	dommage_materiel -51	none -179	vandalisme -41
quelque chose	autre 261	collision -47	dommage_materiel -45	none -167
quelque part	autre 418	blessure -44	collision -136	degats_des_eaux -53	dommage_materiel -79	evenement_climatique -45	incendie -41	none -232	vandalisme -61	vol -114
quels	autre -43	none 182
quem*	collision 111	incendie 80	none -53
quemeneur	collision 111	incendie 80	none -53
ques*	collision -52	none 185
question	collision -52	none 185
queu*	collision 85	degats_des_eaux 112	none -66
queue	collision 85	degats_des_eaux 112	none -66
queue de	collision 183	none -63
qui	none -67
qui a	dommage_materiel 93	none -59	vol -51
qui ai	collision 164
qui est	collision 84	dommage_materiel 72	none -84	vol 66
qui fuit	degats_des_eaux 201
qui grandit	degats_des_eaux 194	none -95
qui me	collision 176	incendie 101	none -112
qui ne	collision 50	none -139	vol 189
qui nous	blessure -61	collision 146	degats_des_eaux -44	incendie 135	none -68
qui s	degats_des_eaux 96	none -48
qui se	collision -71	none -44	vol 152
quit*	degats_des_eaux -44	dommage_materiel -41	evenement_climatique 77	vol 109
quittant	collision 154	none -73
quitter	collision -57	degats_des_eaux -73	dommage_materiel -60	evenement_climatique 196	none 109	vol -67
quoi	none 97	vol -40
quoi ca	collision 59	none 48
quoi faire	collision 42	none 86
quoi que	collision 63	degats_des_eaux 79	none -63
quoi un	collision -175	none 347
raba*	collision 144	degats_des_eaux 95	dommage_materiel -44	none -60
rabat	degats_des_eaux 155	dommage_materiel -47
racc*	degats_des_eaux 311	none -88	vol -44
raccord	degats_des_eaux 311	none -88	vol -44
raco*	none -130	vandalisme 281	vol -64
raconte	none -130	vandalisme 281	vol -64
radi*	blessure 97	collision 41	degats_des_eaux 63	none -103
radiateur	collision 71	degats_des_eaux 124	none -91
radiateur a	incendie 109
radio	collision 117
rafa*	bris_de_glace -42	collision -51	degats_des_eaux -45	dommage_materiel -41	evenement_climatique 320	none -91	vandalisme -60	vol -82
rafales	bris_de_glace -42	collision -51	degats_des_eaux -45	dommage_materiel -41	evenement_climatique 320	none -91	vandalisme -60	vol -82
raid*	blessure -41	collision 327	none -124	vol -40
raide	blessure -41	collision 327	none -124	vol -40
rais*	none -52	vandalisme 142	vol -41
rale*	collision 215	none -40	vol -69
ralentisseur	collision 215	none -40	vol -69
rall*	bris_de_glace 66	collision 206	none -58	vol -55
rama*	blessure 422	bris_de_glace -52	degats_des_eaux -47	dommage_materiel -75	evenement_climatique -56	none -194	vandalisme -47	vol -92
rang*	collision 70	dommage_materiel -49	incendie 159	none -64
rangee	collision 70	dommage_materiel -49	incendie 159	none -64
rape	vol 123
rapp*	blessure 48	collision 58
rappeler	collision 57	none 55
rappelez	collision -52	none 222
rappelez moi	collision -52	none 222
rappelle	blessure 264	collision -94	dommage_materiel -67	none -66	vol -79
rapport	collision 184	none -71
rapport de	collision 50	incendie 98	none -53
ras	collision -98	dommage_materiel -66	evenement_climatique 250	incendie -65	none -56	vandalisme 99	vol -92
ras le	collision -57	none 69	vandalisme 160	vol -84
rass*	degats_des_eaux 208	none -75	vol -40
rassure	degats_des_eaux 208	none -75	vol -40
rate	autre 170	collision 83	dommage_materiel -45	incendie 86	none -158
ray	autre -40	collision -142	degats_des_eaux -44	dommage_materiel 274	none -173	vandalisme -51	vol 70
raye	collision -61	degats_des_eaux -41	dommage_materiel 193	none -163	vandalisme 331	vol -86
raye la	collision -151	dommage_materiel 55	none -72	vandalisme 304	vol -104
raye ma	bris_de_glace -41	degats_des_eaux -45	dommage_materiel 252	evenement_climatique -41	incendie -44	none -227	vandalisme 61	vol -75
raye*	collision -106	dommage_materiel -52	none 114	vandalisme 181	vol -68
rayee	collision -106	dommage_materiel -52	none 114	vandalisme 181	vol -68
rdc	degats_des_eaux 79	none -48	vol 89
rdc rdc	degats_des_eaux 79	none -48	vol 89
re	none 157
rebo*	degats_des_eaux -82	dommage_materiel 193	none -56
rebondi	degats_des_eaux -82	dommage_materiel 193	none -56
rece*	autre 106	collision -72	dommage_materiel -43	vol 142
recepisse	collision -60	dommage_materiel -54	none -140	vandalisme 147	vol 203
recepisse de	collision -60	dommage_materiel -54	none -140	vandalisme 147	vol 203
recevoir	autre 228	collision -84	none 101	vandalisme -58	vol -80
rech*	collision -57	incendie 118	none -61	vol 66
recherche	degats_des_eaux 124
recl*	dommage_materiel 93	none 57
reclamation	none 179
reclame	degats_des_eaux -42	dommage_materiel 198	none -95
reco*	bris_de_glace 46	evenement_climatique -40	none 87	vandalisme 45	vol -61
reconnais	collision 117	degats_des_eaux 58	none -60
reconnait	degats_des_eaux 60	dommage_materiel 158	none -110
reconnu	none -43	vandalisme 141
reconnu sa	collision 91
recousu	blessure 177	bris_de_glace 169	degats_des_eaux -49	dommage_materiel -115	evenement_climatique -46	incendie -42	none -154	vandalisme -56	vol -48
recu	bris_de_glace 91	collision -53
recu mes	none 130
recu un	bris_de_glace 49	none 61	vandalisme 80
recu*	autre 59	collision 222	dommage_materiel 48	none -121
reculant	degats_des_eaux -46	dommage_materiel 231	none -146	vandalisme -50	vol -52
recule	collision 280	none -76	vol -48
recule dans	collision 177	dommage_materiel -42
recule sur	blessure -44	collision 298	none -69	vandalisme -40
redi*	blessure -49	collision 186	dommage_materiel -52	evenement_climatique 47
redige	blessure -49	collision 186	dommage_materiel -52	evenement_climatique 47
redo*	degats_des_eaux -48	evenement_climatique 98
redon	degats_des_eaux -48	evenement_climatique 98
redu*	blessure -47	bris_de_glace -41	collision -162	degats_des_eaux -56	dommage_materiel -76	evenement_climatique -75	incendie 538	none -245	vandalisme -143	vol -96
refa*	degats_des_eaux 206	incendie 96	none -115
refaire	degats_des_eaux 206	incendie 96	none -115
refe*	blessure 188	collision -40	degats_des_eaux -46	dommage_materiel 135	evenement_climatique -60	incendie -56	none -114	vandalisme -86	vol -69
referme	autre -41	blessure 246	bris_de_glace -80	degats_des_eaux -57	dommage_materiel 179	evenement_climatique -76	incendie -72	none -140	vandalisme -104	vol -79
referme sur	blessure -79	bris_de_glace -83	collision 115	degats_des_eaux -56	dommage_materiel 235	evenement_climatique -91	incendie -82	none -94	vandalisme -135	vol -68
refuse	autre 59	degats_des_eaux 46	none 67	vol -47
refuse de	collision 61	degats_des_eaux 120	none -56
refuse l	autre 251	collision -40	none -198	vol -47
refuse la	collision 240	none -85
refusee	autre -54	collision 86	evenement_climatique -52	none -71	vandalisme -50	vol 190
rega*	blessure -51	collision 87	none 51
regarde	blessure -125	collision -62	degats_des_eaux -52	none 73	vol 111
regarder	collision 158
regl*	collision 115	none -59
regle	collision 115	none -59
regu*	collision -97	dommage_materiel -43	evenement_climatique -43	none -164	vandalisme 352	vol -47
regulierement	collision -79	degats_des_eaux 50	none -98	vandalisme 191
rela*	collision -47	none 147	vol 46
relance	none 168
rele*	collision 136	degats_des_eaux 79	none -65
releve	collision 172	none -50
releve des	vol 134
remb*	autre 382	collision -77	none -66	vol -52
rembourse	autre 109	blessure -52	bris_de_glace -90	collision -82	degats_des_eaux -44	dommage_materiel 254	evenement_climatique -57	none -234	vol -80
remboursee	autre 266	collision -51	none -188
remboursement	autre 179	collision -52	dommage_materiel -43	none 121	vol -40
remboursement du	autre 306	blessure -74	collision -80	degats_des_eaux -52	dommage_materiel -55	evenement_climatique -46	none -138	vandalisme -48	vol -70
rembourser	autre 354	collision -68	none -316
remboursez	autre 155	blessure -45	bris_de_glace -43	collision -86	degats_des_eaux -54	dommage_materiel -63	evenement_climatique -42	vandalisme -65	vol -81
reme*	none 147
remercie	none 147
remi*	dommage_materiel 217	none -69	vandalisme -44
remo*	autre 101	collision 91	degats_des_eaux 156	dommage_materiel -57	none -167	vandalisme -46
remontant	collision 185	none -71
remontant la	collision 185	none -71
remonte	collision 113	degats_des_eaux 62	incendie 62	none -91
remorque	bris_de_glace 56	collision 158	degats_des_eaux -44	dommage_materiel -47	none -140	vol 156
remp*	collision 97	degats_des_eaux 42	none -45
remplace	collision -85	dommage_materiel -40	evenement_climatique 230	none -126
remplacement	collision -86	degats_des_eaux -50	dommage_materiel 195	none -104	vandalisme 134	vol -67
rempli	collision 118	degats_des_eaux 62	none -53
rempli avec	collision 64	degats_des_eaux 133	none -68
rempli ensemble	degats_des_eaux 45
rempli et	collision 216	none -95
rempli le	collision 154	none -57
rempli un	collision 165
remplir	collision 88	none 70
remplir le	collision -191	degats_des_eaux 61	dommage_materiel -40	none 186	vol -44
rend*	autre 60	collision -53	degats_des_eaux 49	dommage_materiel 62	none -86
rendez	bris_de_glace 123	collision -56	vandalisme 139	vol -103
rendez vous	autre -51	bris_de_glace 156	collision -40	none 64
rendu	collision -48	degats_des_eaux 109	dommage_materiel 129	none -76
rendu compte	none -43	vol 131
rendu l	degats_des_eaux 203	none -52
reno*	autre 99	none 101	vol -42
renonce	autre 99	none 101	vol -42
rent*	collision 200	none -102
rentrant	collision 47	degats_des_eaux 67	none -56	vol 42
rentrant de	blessure 94	bris_de_glace -55	collision -43	degats_des_eaux 177	none -54	vol -52
rentre	blessure 45	collision 64	none -41
rentre de	blessure 198	collision -118	none -69
rentre dedan	collision 115
rentre dedans	collision 139
rentree	collision 79	evenement_climatique 55	none -67
renv*	collision 126	dommage_materiel 128	none -100
renverse	collision 69	dommage_materiel 239	none -95
renverse du	collision -61	dommage_materiel 188	none -57	vol -46
renverse un	collision -86	degats_des_eaux -40	dommage_materiel 333	none -102
renversee	blessure -82	collision 376	dommage_materiel -52	none -149
renvoie	degats_des_eaux 148
renvoie la	degats_des_eaux 148
repa*	collision 75	dommage_materiel -40	incendie 82
reparti	collision 94
repartie	collision 93	none -80	vol 136
repo*	collision 61	degats_des_eaux 56
repond	collision 232	evenement_climatique 70	none -131
repond plus	collision 338	none -175	vol -40
reponse	collision -70	none 126	vol 67
rese*	bris_de_glace -43	collision -116	degats_des_eaux 187	dommage_materiel 107	evenement_climatique -48	incendie -40	none -197	vandalisme 86	vol 147
reseau	autre -50	blessure -49	bris_de_glace -58	collision -229	degats_des_eaux 165	dommage_materiel 340	evenement_climatique -172	incendie -61	none -280	vandalisme -91	vol 59
reserve	blessure -59	bris_de_glace -90	collision -74	degats_des_eaux 371	dommage_materiel -113	none -177	vandalisme -46	vol -63
reserve de	blessure -58	collision -46	degats_des_eaux 147	evenement_climatique 84	none -40
reservoir	collision -89	degats_des_eaux -47	dommage_materiel -42	none -135	vandalisme 254	vol 160
resi*	autre 303	collision -85	degats_des_eaux -43	dommage_materiel 44	none -272	vol 55
residence	none -71	vandalisme 173	vol 75
resp*	autre 85	bris_de_glace 45	degats_des_eaux -40	vol -44
respire	collision 57	evenement_climatique 136	incendie 63	none -122	vol -40
responsabilite	autre 249	blessure -44	bris_de_glace 219	collision -76	degats_des_eaux -110	dommage_materiel -48	evenement_climatique -42	incendie -41	none -296	vandalisme -73	vol -68
responsable	collision 82	none 163
ress*	collision 68	degats_des_eaux -50	incendie 181	none -97
rest*	collision -42	none -48
reste	collision -56	evenement_climatique 53	incendie 66
reste de	bris_de_glace 116	collision -86	incendie 115	vol -54
resto	blessure 249	bris_de_glace -41	collision -144	degats_des_eaux -72	dommage_materiel -42	evenement_climatique -62	incendie -51	none -170	vandalisme 59	vol 121
resu*	collision -45	dommage_materiel 104
resultat	collision -45	dommage_materiel 104
resultat le	collision -45	dommage_materiel 104
rete*	autre -44	blessure -85	bris_de_glace -131	collision 117	degats_des_eaux 281	dommage_materiel -161	evenement_climatique -64	incendie -47	none -263	vandalisme -74	vol -94
reti*	blessure 86	collision -65	dommage_materiel 99	vol 92
retire	none 159	vol -49
retire ma	none 159	vol -49
reto*	collision -42	vandalisme 70
retour	degats_des_eaux 101	none 134	vandalisme -51	vol -52
retour de	degats_des_eaux 213	none -70	vol -40
retour du	dommage_materiel 169	none -65	vol -41
retourne	dommage_materiel 85	none -131	vandalisme 144	vol 65
retournes	vol 134
retr*	collision 65	dommage_materiel -41	none -105	vandalisme 156
retro	collision 216	none -94	vandalisme 40
retro en	collision 138	none -46
retro le	collision 172	vol -54
retros	bris_de_glace -45	degats_des_eaux -40	dommage_materiel -54	evenement_climatique -45	none -163	vandalisme 446	vol -91
retros de	collision -69	none -100	vandalisme 306
retrouve	collision -48	none -74	vandalisme 308
retrouve ma	degats_des_eaux -47	evenement_climatique -50	none -102	vandalisme 268	vol -86
retrouve sa	collision -167	dommage_materiel -43	none -88	vandalisme 328	vol -43
retrouvee	autre 126	dommage_materiel -40	vandalisme -54
retrouvee sur	collision 101	evenement_climatique 130	none -52	vandalisme -43	vol -61
retroviseur	autre -42	bris_de_glace 162	collision 245	dommage_materiel -47	evenement_climatique -56	none -168	vandalisme -61	vol -115
reve*	vandalisme 40
revenir	collision -94	none 186	vandalisme -43	vol 44
revi*	bris_de_glace -99	collision -56	none 362
revo*	collision -61	none 314	vol -49
rez	collision -44	degats_des_eaux -40	evenement_climatique 202	none -52
rez de	collision -44	degats_des_eaux -40	evenement_climatique 202	none -52
ri1	collision 65	dommage_materiel -68	evenement_climatique 238	none -130
riad	none -62	vol 105
ride*	collision -69	dommage_materiel 119	incendie 138	none -107	vandalisme 64
rideau	blessure -45	bris_de_glace -46	collision -80	dommage_materiel 166	evenement_climatique -48	none -112	vandalisme 103
rideau de	collision -61	dommage_materiel -55	incendie -53	none -141	vandalisme 235	vol 86
rideaux	collision -53	dommage_materiel -40	incendie 305	none -100
rien	collision 49	none 43
rien a	bris_de_glace 107	collision -64	none 123
rien avoir	collision 191	dommage_materiel -42
rien de	collision 117	degats_des_eaux 91
rien et	collision 110	dommage_materiel 170	none -73	vol -42
rien eu	bris_de_glace 60	none -68	vandalisme 90
rien la	collision 139	degats_des_eaux 125	none -95	vol -42
rien les	evenement_climatique 94
rien mais	collision 80	none -62	vol 41
rien moi	collision 108
rien n	none -41	vandalisme 150
rien pas	collision -59	degats_des_eaux 63	incendie 164	none -51	vol -62
rien vole	collision -111	none -65	vandalisme 304	vol -101
rigo*	collision 159
rigole	collision 174	dommage_materiel -42
rigole et	collision 174	dommage_materiel -42
rit	collision -75	degats_des_eaux 139	evenement_climatique 195	incendie -52	none -124	vol -49
rivi*	collision -48	degats_des_eaux -84	evenement_climatique 354	none -80	vol -41
riviere	collision -48	degats_des_eaux -84	evenement_climatique 354	none -80	vol -41
riviere est	collision -53	degats_des_eaux -49	evenement_climatique 323	none -78	vol -43
robe	collision -58	dommage_materiel 307	none -106
robe de	collision -58	dommage_materiel 307	none -106
robi*	collision -54	degats_des_eaux 300	none -77
robinet	collision -54	degats_des_eaux 300	none -77
robinet de	degats_des_eaux 257	none -79
robo*	none 105
robot	none 53
robot je	none 53
roca*	autre 194	collision 129	dommage_materiel -69	none -70
rocade	autre 194	collision 129	dommage_materiel -69	none -70
romp*	blessure 201	bris_de_glace 227	collision -77	dommage_materiel -85	evenement_climatique -54	incendie -42	none -150	vandalisme -44	vol -77
rond	collision 213	none -78
rond point	collision 214	none -82
rong*	blessure -48	bris_de_glace -50	collision -76	degats_des_eaux 210	dommage_materiel 164	none -171	vandalisme -45	vol -79
ronge	blessure -48	bris_de_glace -50	collision -76	degats_des_eaux 210	dommage_materiel 164	none -171	vandalisme -45	vol -79
ronge le	blessure -48	bris_de_glace -50	collision -76	degats_des_eaux 210	dommage_materiel 164	none -171	vandalisme -45	vol -79
roue	collision 185	none -82	vandalisme -41	vol 47
roug*	vandalisme 63
rouge	vandalisme 68
rouge et	bris_de_glace 131	none -61
rouge il	collision 235	none -127
roul*	blessure 42	bris_de_glace 100	incendie 58	none -115
roulais	collision 168	none -52
roule	blessure 249	degats_des_eaux -64	evenement_climatique -40	none -76	vol -44
rouler	blessure -61	bris_de_glace 305	collision -198	degats_des_eaux -56	dommage_materiel 190	evenement_climatique -59	none -211	vandalisme -76	vol -87
rous*	blessure 130	collision -62	incendie 129	none -68
rout*	autre 169	collision 112	dommage_materiel -42	vandalisme -41	vol -58
route	autre 192	collision 89	dommage_materiel -44	vandalisme -41	vol -61
route de	bris_de_glace 68	collision 47	evenement_climatique 88	none -54
routier	collision 262	none -61	vandalisme -44
roya*	autre 210	collision 88	none -144	vol -41
royale	collision 149	none -59
royale est	collision 149	none -59
ruch*	collision -116	degats_des_eaux -48	incendie 198	none -136	vandalisme 217	vol -79
ruches	collision -116	degats_des_eaux -48	incendie 198	none -136	vandalisme 217	vol -79
rue	collision 96	incendie 63	none -62
rue de	collision 71	incendie 76	none -40
rue etroite	collision 266	none -121
rue le	collision -69	none -100	vandalisme 306
rue ma	collision -55	degats_des_eaux 90	evenement_climatique -41	incendie 111
ruis*	collision -46	degats_des_eaux 223	dommage_materiel -43	none -43
ruissele	collision -46	degats_des_eaux 223	dommage_materiel -43	none -43
rupt*	blessure 94	collision -65	degats_des_eaux 256	evenement_climatique -40	none -88	vol -48
rupture	blessure 94	collision -65	degats_des_eaux 256	evenement_climatique -40	none -88	vol -48
rupture d	blessure -66	collision -41	degats_des_eaux 234	none -45
rupture du	blessure 243	collision -116	degats_des_eaux 141	dommage_materiel -43	evenement_climatique -56	none -113	vol -68
s	bris_de_glace 50	none -99
s agrandit	bris_de_glace 123	collision -40	degats_des_eaux 88	none -74
s allume	collision -51	dommage_materiel 256	none -72	vol -51
s appelle	blessure 117	bris_de_glace 56	none -61
s arrange	collision 83
s en	degats_des_eaux 111	incendie 47	none -65	vol 79
s encastrer	bris_de_glace 97	collision 61
s est	bris_de_glace 64	none -106
sa	collision 129	none -93	vol -40
sa faute	collision 132	none -53
sa plaque	collision 178	none -48
sa portiere	collision 167	none -44
sabl*	none -134	vandalisme 237	vol -65
sable	none -134	vandalisme 237	vol -65
sabo*	autre -53	blessure 279	bris_de_glace -104	collision -149	degats_des_eaux -121	dommage_materiel -112	evenement_climatique -68	incendie -60	none -173	vandalisme 190	vol -113
sac	autre 41	collision -76	none -81	vol 225
sac a	collision -74	none -90	vol 312
sac avec	blessure -47	collision -54	vol 172
sac de	collision -44	none -58	vol 203
sac et	collision -50	incendie 126	vandalisme -40	vol 84
saco*	autre 210	dommage_materiel -66	none -117	vandalisme -42
sacoche	autre 210	dommage_materiel -66	none -117	vandalisme -42
sacoche dans	autre 271	collision -135	dommage_materiel -66	none -123	vandalisme -54
safi	collision 200	dommage_materiel -42	none -42	vol -62
saig*	blessure 86	collision 121	none -104	vandalisme 92	vol -72
saignait	collision 93
saignait du	collision 93
saigne	blessure 115	collision 122	dommage_materiel -43	none -149	vandalisme 115	vol -105
sain	collision 204	incendie 103	none -159
sain et	collision 204	incendie 103	none -159
sain*	evenement_climatique 85	incendie 203	none -84	vol -78
sains	collision -59	evenement_climatique 192	incendie 56	none -84
sains et	collision -59	evenement_climatique 192	incendie 56	none -84
saint	incendie 271	none -86	vol -117
sais	none 99	vol -42
sais pas	dommage_materiel 46	none 115	vol -47
sais plus	collision -42	none 142	vol -53
sais*	none -67	vandalisme 95	vol 167
saisi	collision -78	none -120	vandalisme 265	vol 72
saisi la	autre -41	collision -92	evenement_climatique -46	none -96	vandalisme 355	vol -105
saisie	autre -41	collision -157	dommage_materiel -41	evenement_climatique -47	none -209	vandalisme -52	vol 381
saisir	none 151
saisir le	none 151
sait	degats_des_eaux 108	none -83	vol 121
sait pas	degats_des_eaux 48	none -97	vol 160
sala*	none 68
salam	none 86
sall*	blessure 98	collision -58	degats_des_eaux 104	none -100	vol 48
salle	blessure 98	collision -58	degats_des_eaux 104	none -100	vol 48
salle de	degats_des_eaux 180	none -48
salle des	blessure 396	bris_de_glace -62	collision -186	degats_des_eaux -108	dommage_materiel -100	evenement_climatique 99	incendie -60	none -240	vandalisme -91	vol -163
salo*	bris_de_glace 176	collision -79	degats_des_eaux 123	incendie 63	none -155	vol -41
salon	bris_de_glace 176	collision -79	degats_des_eaux 123	incendie 63	none -155	vol -41
salon de	collision 53	degats_des_eaux 165	dommage_materiel -41	incendie -55	none -67	vandalisme 60	vol -42
salon le	bris_de_glace 111	collision -55	degats_des_eaux 124	dommage_materiel -69	none -40
salu*	collision -48	degats_des_eaux -51	dommage_materiel 117	none 71	vol -49
salut	collision -49	dommage_materiel -73	none 165
same*	none 94
samedi	none 94
samedi 7	degats_des_eaux 71
samedi a	collision -57	evenement_climatique 95	none -126	vol 136
samedi apres	blessure 72
samedi dernier	degats_des_eaux 65	none 87
samedi en	collision 91	degats_des_eaux 99	none -43
samedi j	blessure -42	collision 116	dommage_materiel 118	none -65
samedi soir	collision -69	dommage_materiel -57	evenement_climatique -45	incendie 138	vandalisme 133	vol -43
samedi vers	collision 110
sang	bris_de_glace 95	none -72	vol 129
sang et	vol 56
sang il	vol 121
sang*	blessure -109	collision 275	dommage_materiel 110	evenement_climatique -42	incendie -42	none -193	vandalisme -64	vol -74
sanglier	blessure -129	collision 352	dommage_materiel -92	incendie -46	none -225	vandalisme -57	vol -92
sans	collision 62	dommage_materiel 49	none -64
sans doute	collision -69	degats_des_eaux 74	none 143
sans que	bris_de_glace 98	collision -86	dommage_materiel -48	none -116	vol 162
sans regarder	collision 174
sans rien	collision 180	dommage_materiel -41	incendie -51	none -160	vandalisme 184	vol -117
sans suite	autre -40	collision -75	degats_des_eaux -55	dommage_materiel -49	evenement_climatique -47	none 227	vandalisme -58	vol 145
sans un	blessure -41	collision 203	incendie 61	none -53
sant*	collision 147	degats_des_eaux 77	dommage_materiel -62	evenement_climatique 207	incendie -61	none -186	vandalisme -57	vol -58
sante	collision 147	degats_des_eaux 77	dommage_materiel -62	evenement_climatique 207	incendie -61	none -186	vandalisme -57	vol -58
satu*	collision -100	degats_des_eaux 410	dommage_materiel -51	evenement_climatique -77	none -261	vol -40
sauf	blessure 89	bris_de_glace 79	collision 61	dommage_materiel -51	incendie 125	none -110	vandalisme -48	vol -43
sauf que	blessure 207	bris_de_glace 176	collision -118	degats_des_eaux -46	dommage_materiel -73	evenement_climatique -54	none -120	vol -47
sauf*	collision -59	evenement_climatique 192	incendie 56	none -84
saufs	collision -59	evenement_climatique 192	incendie 56	none -84
saut*	bris_de_glace 45	collision -72	dommage_materiel 45	none -105	vandalisme 129
saute	bris_de_glace 54	collision -79	dommage_materiel 52	none -118	vandalisme 139
saute dessus	blessure -47	bris_de_glace -51	collision -81	degats_des_eaux -81	evenement_climatique -65	incendie -69	none -200	vandalisme 267	vol 74
saute sur	blessure -42	bris_de_glace 227	collision -98	dommage_materiel 159	none -81	vandalisme -118	vol -55
save*	collision -51	none 62	vol 127
savo*	autre 94
savoir	autre 94
savoir ou	none 70
savoir si	autre 194	collision -48
scie	blessure 132	collision -52	none -137	vol 197
scie circulaire	blessure 252	collision -62	none -111	vol -66
scie net	collision -42	degats_des_eaux -43	none -138	vol 292
scie*	blessure -43	bris_de_glace -46	collision -114	degats_des_eaux -48	dommage_materiel -50	incendie 381	none -119
scoo*	collision 73	none -47	vol 89
scoot	collision 49	dommage_materiel -43	none -94	vandalisme 112	vol 56
scooter	collision 79	vol 90
scooter a	none -124	vol 197
scooter m	vol 140
scul*	bris_de_glace -61	collision -69	dommage_materiel 168	incendie 110	none -41
se	collision 51	degats_des_eaux 40
se plaignait	collision 90
se plaint	collision 84	degats_des_eaux 95	none -68
se porte	dommage_materiel 326	evenement_climatique -44	incendie -48	none -215	vandalisme -66	vol -67
se renvoie	degats_des_eaux 148
se sont	collision 217	evenement_climatique 70	none -87
se souleve	degats_des_eaux 239	none -69
sean*	autre 302	collision 84	none -354	vol -47
sech*	collision -63	degats_des_eaux 94	dommage_materiel -44	evenement_climatique 216	incendie 120	none -144	vol -55
seche	collision -66	degats_des_eaux -55	incendie 302	none -135
seche linge	collision -66	degats_des_eaux -55	incendie 302	none -135
secheresse	evenement_climatique 389	none -121	vandalisme -42	vol -58
secheresse de	evenement_climatique 270	none -78	vol -50
seco*	collision 72	incendie 163	none -77	vandalisme -58
second	incendie 227	none -40
secours	collision 170	none -66	vandalisme -43	vol 55
secu*	collision 42	degats_des_eaux 64
securite	collision 42	degats_des_eaux 64
securite du	collision 42	degats_des_eaux 64
sejo*	autre 207	collision -55	degats_des_eaux 91	dommage_materiel -49	none -181
sejour	autre 207	collision -55	degats_des_eaux 91	dommage_materiel -49	none -181
sell*	collision 71	none -93	vandalisme 241	vol -101
selle	collision 71	none -93	vandalisme 241	vol -101
selo*	bris_de_glace 44	collision 78	none -41
selon	bris_de_glace 44	collision 78	none -41
sema*	autre 47	blessure 49	collision -43	none 78
semaine	autre -52	dommage_materiel 47	none 206
semaine derniere	dommage_materiel 63	evenement_climatique -48	none 123
semaines	autre 128	blessure 117	collision -50	vol -41
semaines que	autre 316	blessure -80	bris_de_glace -46	collision -90	degats_des_eaux -55	dommage_materiel -63	evenement_climatique -46	incendie -45	none -216	vandalisme -77	vol -79
semi	bris_de_glace 189	collision 193	degats_des_eaux -47	dommage_materiel -49	none -171	vol -41
sens	collision 195	none -78
sens interdit	collision 315	none -131	vol -40
sent*	collision 158	none -66
sentait	collision 160
senti	collision 231	none -113
sept	bris_de_glace 93	collision -97	degats_des_eaux -41	dommage_materiel -53	incendie 94	vandalisme -64	vol 102
sept*	bris_de_glace 103
sera*	autre -45	incendie 111	none 106
serr*	evenement_climatique 46	none -109	vandalisme 109	vol 49
serre	collision 122	dommage_materiel 40	evenement_climatique 65	none -94
serre et	collision 218	none -53
serre le	collision 42	degats_des_eaux 183	none -70
serres	evenement_climatique 220	none -99
serrure	collision -85	dommage_materiel -42	none -129	vandalisme 257	vol 157
serrure de	autre -61	collision -99	dommage_materiel -41	none -92	vandalisme 122	vol 181
serrure du	collision -54	none -76	vandalisme 129	vol 45
sert	vandalisme 148	vol -54
sert a	none -63	vandalisme 194	vol -72
serv*	degats_des_eaux 49	dommage_materiel 65
serveur	blessure -86	collision 134	dommage_materiel 255	none -169	vol -59
servez	none 107
servez a	none 107
service	degats_des_eaux 49	dommage_materiel 40	none 80	vol -52
ses	degats_des_eaux 46	dommage_materiel 49	none -77
ses coordonnees	bris_de_glace -42	collision 138	dommage_materiel 170	evenement_climatique -52	none -78	vandalisme -74	vol -42
ses parents	bris_de_glace 132
seul	blessure 43	bris_de_glace 126	dommage_materiel 52	none -99
seul sur	collision -124	incendie 110	none -71	vol 180
seul*	bris_de_glace 152	degats_des_eaux 49	none -67	vol -42
seule	bris_de_glace 180	none -60
seule sur	blessure 101	collision -76	incendie 155	none -56	vol -67
si	autre 125	none 81	vol -62
si bien	autre -41	collision -86	degats_des_eaux 156	dommage_materiel -56	evenement_climatique -43	incendie -90	none 179	vandalisme -52
si c	collision -157	degats_des_eaux -42	dommage_materiel 296	incendie 113	none -136	vandalisme -55	vol -99
si mon	autre 211	collision -65	dommage_materiel -41	vol -48
si quelqu	none -65	vandalisme 166	vol -45
sieg*	collision 103	dommage_materiel -41	none -123	vandalisme -41	vol 172
siege	collision 117	dommage_materiel -55	none -167	vandalisme -53	vol 294
siege bebe	bris_de_glace -45	collision 273	degats_des_eaux -40	dommage_materiel -71	none -164	vandalisme -56	vol 91
sieges	blessure -44	bris_de_glace 112	collision 46	degats_des_eaux -47	evenement_climatique 101	none -67	vol -40
sign*	collision 113
signale	collision 137	none -59	vandalisme -118	vol 141
signaler	bris_de_glace 120	collision 97	none -57
signe	collision 101
signe des	collision 137	none -51
signe le	degats_des_eaux 107
signe les	collision 133	none -44
signee	collision -81	dommage_materiel -55	none -91	vandalisme 171	vol 130
signer	collision 109	degats_des_eaux 50	none -55	vandalisme 53	vol -52
signer le	collision 111	degats_des_eaux 74	none -55
signer quoi	collision 63	degats_des_eaux 79	none -63
sin	none 162
sin 2025	none 67
sini*	degats_des_eaux 88	none 67
sinistre	degats_des_eaux 65	incendie 46	none 51
sinistre du	collision 117
sino*	collision 122	incendie 100	none -51	vol -40
sinon	collision 122	incendie 100	none -51	vol -40
siph*	collision -87	degats_des_eaux 112	incendie -44	none -100	vandalisme -118	vol 282
siphonne	autre -48	collision -51	degats_des_eaux -57	dommage_materiel -45	incendie -47	none -104	vandalisme -168	vol 348
site	collision -47	degats_des_eaux -83	dommage_materiel -83	evenement_climatique 204	none -147	vol 180
situ*	degats_des_eaux 161
six	autre 225	dommage_materiel -41	none -259	vandalisme 180	vol -92
six semaines	autre 307	dommage_materiel -45	none -334	vandalisme -47	vol -41
slt	collision 137	none 155	vandalisme -41	vol -48
slt g	autre -49	bris_de_glace -40	collision 335	degats_des_eaux -42	none -127	vandalisme -51
soci*	bris_de_glace 96	collision 115	degats_des_eaux -41	dommage_materiel 72	none -112	vandalisme -57
societe	bris_de_glace 127	dommage_materiel 100	none -100	vandalisme -60	vol 46
soeu*	dommage_materiel 128	evenement_climatique 124	none -111
soeur	dommage_materiel 128	evenement_climatique 124	none -111
soeur a	collision 113	dommage_materiel 58	none -45
soir	none 90
soir du	incendie 258	none -93	vandalisme -64	vol -42
soir en	incendie 88	none -79	vandalisme 109	vol -40
soir jai	collision 65	dommage_materiel 192	none -87	vandalisme -41	vol -53
soir l	collision -123	degats_des_eaux -56	evenement_climatique 252
soir meme	blessure 264	collision -69	none -105
soir une	collision 41
soir vers	collision 51	none 169	vol -52
soir*	collision -92	none 257
soiree	collision -92	none 257
soit	collision 65	none -80	vol 104
soix*	autre -49	collision -106	degats_des_eaux -50	dommage_materiel 246	evenement_climatique 214	incendie -49	none -220	vandalisme -51	vol -76
soixante	autre -49	collision -106	degats_des_eaux -50	dommage_materiel 246	evenement_climatique 214	incendie -49	none -220	vandalisme -51	vol -76
sol	collision -69	degats_des_eaux 98	dommage_materiel -45	evenement_climatique 189	none -112	vandalisme 87	vol -54
sola*	collision -40	evenement_climatique 150	none -97	vandalisme 110
solaires	collision -40	evenement_climatique 150	none -97	vandalisme 110
solaires ont	bris_de_glace -41	degats_des_eaux -40	evenement_climatique 310	none -78	vandalisme -101	vol -89
sole*	bris_de_glace 163	none -73
soleil	bris_de_glace 163	none -73
soll*	collision 215	dommage_materiel -42	vol -62
somm*	autre 95	incendie 76	none -93
sommes	autre 111	incendie 89	none -99
sommes tous	collision -47	incendie 139	none -50
somn*	none -109	vol 240
somnolais	none -109	vol 240
son	collision 41	none -95
son ballon	blessure -42	bris_de_glace 134	collision 158	dommage_materiel -57	none -91
son fauteuil	collision -73	degats_des_eaux 89	none -70	vol 198
son lustre	collision -42	degats_des_eaux 202	none -51
son nom	bris_de_glace -52	collision 130	incendie -41	none -117	vandalisme 172	vol -46
son numero	collision 207	none -86
son pere	none -58	vandalisme 197	vol -40
son plafond	degats_des_eaux 43
son telephone	collision 278	dommage_materiel -64	none -74	vol -41
son velo	collision 119	dommage_materiel 110	none -63	vandalisme -41	vol -43
sonn*	collision -110	degats_des_eaux 69	dommage_materiel -45	incendie 188	none -143	vol 63
sonne	collision -110	degats_des_eaux 69	dommage_materiel -45	incendie 188	none -143	vol 63
sont	autre 40	degats_des_eaux 86	none -68
sont apparues	evenement_climatique 270	none -78	vol -50
sont en	collision 102	evenement_climatique 183	none -113	vol -43
sont foutus	degats_des_eaux 51
sont intervenus	collision -42	incendie 188
sont pas	autre -42	collision -50	degats_des_eaux 251	evenement_climatique -81	none -108
sont passes	collision 84	none -45	vol 103
sont touchees	collision 322	degats_des_eaux -64	none -151	vandalisme -51	vol -46
sont venus	evenement_climatique 100	none -45	vandalisme 131	vol -54
sors	collision 221	none -76
sort*	collision 63	incendie 54	none -59
sortais	bris_de_glace 157	collision 49	none -63
sortait	collision 48	incendie 112
sortant	collision 87	none -51
sortant de	collision 80	vol 52
sortant du	collision 76	none -49	vandalisme 41	vol 56
sortant la	bris_de_glace 189	collision 102	dommage_materiel -49	evenement_climatique -50	none -81	vandalisme -43	vol -46
sorti	blessure -42	collision 159	incendie 90	none -124	vandalisme 62	vol -54
sorti a	collision 98	evenement_climatique -67	incendie 183	none -65
sortie	collision 59	evenement_climatique 54	none -51	vol 52
sortie de	none -57	vol 107
sortie du	vol 84
sortir	collision -82	incendie 314	none -47	vol -70
sortis	incendie 140
souf*	evenement_climatique 49	none -90	vol 102
souffle	collision -90	evenement_climatique 171	incendie 61	none -133	vol 157
souffler	collision 175
souffre	collision 61	degats_des_eaux 145	dommage_materiel -43	none -99	vandalisme -52	vol 85
souh*	autre 232	collision -47
souhaite	autre 104	none 122
souk	collision -67	degats_des_eaux -40	dommage_materiel -48	incendie -44	none -200	vandalisme -53	vol 399
soul*	degats_des_eaux 137	evenement_climatique 122	none -62	vandalisme -40
souleve	degats_des_eaux 137	evenement_climatique 122	none -62	vandalisme -40
sour*	collision -91	dommage_materiel -55	evenement_climatique 132	incendie 88	none -92	vandalisme -54	vol 115
sous	degats_des_eaux 92	dommage_materiel -47	incendie 54	none -104	vol 70
sous l	collision 82	degats_des_eaux 155	dommage_materiel -114	evenement_climatique 70	none -112	vandalisme -50	vol -43
sous la	autre -43	collision 134	evenement_climatique -69	none -120	vol 136
sous le	collision -92	dommage_materiel -50	incendie 157	none -142	vandalisme -81	vol 224
sous oxygene	collision -54	incendie 254	none -55
sous sol	autre -45	collision -81	degats_des_eaux 212	evenement_climatique 98	none -127	vol -47
sous*	none -219	vol 317
sout*	collision 45	dommage_materiel -46	evenement_climatique 262	none -84
souterrain	collision 136	evenement_climatique 96	none -78	vol -42
spea*	none 108
speak	none 108
speak english	none 108
spor*	collision -65	dommage_materiel 158	incendie 142	none -114	vandalisme -68
sport	collision -65	dommage_materiel 158	incendie 142	none -114	vandalisme -68
stan*	bris_de_glace -52	collision 104	dommage_materiel -53	evenement_climatique -53	none -69	vandalisme 196
stand	bris_de_glace -52	collision 104	dommage_materiel -53	evenement_climatique -53	none -69	vandalisme 196
stat*	collision 100	evenement_climatique 114	incendie 56	vandalisme -42	vol -50
stationne	collision 143
stationnee	bris_de_glace -40	collision 167	incendie 108	none -67	vandalisme -48
stationnement	collision 255	none -78	vandalisme -40
ster*	blessure 258	bris_de_glace -58	dommage_materiel -50	evenement_climatique -41	none -98	vandalisme -65	vol -48
sternum	blessure 258	bris_de_glace -58	dommage_materiel -50	evenement_climatique -41	none -98	vandalisme -65	vol -48
sternum enfonce	collision 126
stoc*	collision -62	degats_des_eaux -52	dommage_materiel -49	evenement_climatique 230	incendie 94	none -66	vol -40
stock	collision -45	incendie 206	none -45
stop	collision 201	none -40
stop et	collision 247	none -103
stor*	collision 110	incendie 149	none -110
store	collision -43	incendie 207	none -70
stra*	degats_des_eaux 162	incendie 43	none -65
strasbourg	incendie 98
stratifie	collision -40	degats_des_eaux 290	none -98
subi	blessure -46	collision -72	dommage_materiel 156	evenement_climatique -40	none -108	vol 159
subt*	collision -57	dommage_materiel -113	none -116	vol 383
subtilise	collision -57	dommage_materiel -113	none -116	vol 383
sucr*	collision -86	none -107	vandalisme 327	vol -113
sucre	collision -86	none -107	vandalisme 327	vol -113
sucre dans	collision -86	none -107	vandalisme 327	vol -113
sui	blessure 117	collision 68	dommage_materiel -43	evenement_climatique 100	none -89
sui coupe	blessure 221	bris_de_glace -55	collision -151	degats_des_eaux -47	dommage_materiel -68	evenement_climatique 201	incendie -42	none -173	vandalisme -63	vol -82
sui fe	collision 191
suie	collision -51	incendie 294	none -69	vol -48
suis	blessure 102	collision 60	dommage_materiel -47	none -70
suis allee	collision -58	none -56	vandalisme 185
suis coupe	autre -46	blessure 321	collision -66	dommage_materiel -55	evenement_climatique -55	none -130	vol -82
suis en	autre 269	blessure -53	degats_des_eaux -55	dommage_materiel -55	none -128	vol -84
suis fait	autre -49	blessure -107	bris_de_glace -48	collision 232	degats_des_eaux -54	dommage_materiel -77	evenement_climatique -71	incendie -53	none -369	vandalisme -106	vol 297
suis pas	none 68	vandalisme 56
suis rentre	collision 98
suis tombe	blessure 266	dommage_materiel -185	none -58
suis tombee	blessure 286	collision -92	dommage_materiel -45	evenement_climatique -46	none -125	vandalisme -40
suit*	collision -71	degats_des_eaux 51	evenement_climatique 50	none 50
suite	collision -71	degats_des_eaux 51	evenement_climatique 50	none 50
suite a	collision -94	degats_des_eaux 158	incendie 112	none -58	vandalisme 51	vol -48
suite aux	collision -48	evenement_climatique 204	none -52
suiv*	collision 47	none 62
suivant	bris_de_glace 116
suivant un	bris_de_glace 116
suivi	collision 189	degats_des_eaux -50	dommage_materiel -43	none 74
suivre	collision -58	none 159	vol 71
sult*	collision 160	none -60
sultan	collision 160	none -60
supe*	blessure 130	bris_de_glace 65	collision -92	dommage_materiel -48	incendie 92	vol -42
super	none 113
super merci	none 115
supp*	autre 129	bris_de_glace -40	collision -91	dommage_materiel -53	none -77	vandalisme 248	vol -44
sur	dommage_materiel 42	none -104	vandalisme 55
sur des	collision 139
sur l	bris_de_glace 89	collision 81	incendie 40	none -76
sur la	collision 63	none -72	vandalisme 86	vol -44
sur le	dommage_materiel 70	none -99
sur les	blessure -43	collision 156	degats_des_eaux 54	none -94
sur leur	collision 97	dommage_materiel 73	none -84
sur ma	autre -44	blessure -55	degats_des_eaux -46	dommage_materiel 111	evenement_climatique 86	incendie -53	none -182	vandalisme 241	vol -97
sur mes	collision -63	degats_des_eaux -58	dommage_materiel 180	none -95	vandalisme 129	vol -49
sur moi	blessure -40	collision 353	none -137	vol -40
sur mon	autre 43	blessure -41	bris_de_glace 54	collision -84	degats_des_eaux -42	dommage_materiel 141	evenement_climatique -69	none -157	vandalisme 167
sur notre	bris_de_glace -48	collision -102	dommage_materiel 154	evenement_climatique -65	none -101	vandalisme 197	vol -47
sur place	collision 89	vandalisme 43
sur son	collision 42	dommage_materiel 143	none -73
sur toute	bris_de_glace 61	collision -42	dommage_materiel 67	vandalisme 55
sur un	blessure 168	bris_de_glace 61	collision -70	degats_des_eaux 120	dommage_materiel -60	evenement_climatique -56	none -97	vandalisme -45	vol -46
sur une	autre 113	none -61
sure*	bris_de_glace 53	collision -108	incendie 54	none -97	vol 166
surement	bris_de_glace 76	collision -128	none -119	vandalisme -51	vol 200
surg*	collision 116
surgi	collision 116
surgi du	collision 86
surp*	blessure -64	collision 325	none -53	vol -61
surt*	collision -96	degats_des_eaux -68	dommage_materiel 250	incendie -71	none 59	vandalisme -49	vol -68
surtension	collision -104	degats_des_eaux -91	dommage_materiel 425	evenement_climatique -131	incendie -107	none -246	vol -54
surtout	autre -41	blessure -47	bris_de_glace -49	collision -88	degats_des_eaux -48	dommage_materiel -144	evenement_climatique 109	none 142	vandalisme -67	vol -83
surv*	collision 50	incendie 106	none -43
survecu	collision 50	incendie 106	none -43
susp*	collision -59	incendie 100	none -98	vol 197
sutu*	blessure 140	collision 59	none -59
suture	blessure 170	none -42
suv	collision 330	none -182
svp	autre 62	none 165
svp svp	autre 62	none 165
symp*	collision 223	evenement_climatique -44	none -53
sympa	collision 223	evenement_climatique -44	none -53
synd*	collision -47	degats_des_eaux 210	none -57
syndic	collision -47	degats_des_eaux 210	none -57
syndic a	degats_des_eaux 145
syndic dit	degats_des_eaux 86	none -46	vandalisme 58
t	autre 135	collision 48	dommage_materiel -44	none 85
t elle	autre 186	blessure -70	collision 181	degats_des_eaux -41	dommage_materiel -49	incendie -43	none -172	vol -45
t il	autre 115	collision -62	dommage_materiel -47	none 200
ta	degats_des_eaux 180	none -88
tabl*	bris_de_glace 101	collision -70	dommage_materiel 65	none -102
table	bris_de_glace 298	none -100	vandalisme -40
table de	bris_de_glace 300	dommage_materiel -70	evenement_climatique -48	none -65	vandalisme -41
tableau	collision -57	dommage_materiel 109	incendie 129	none -83	vandalisme 61	vol -46
tableau electrique	collision -40	dommage_materiel -47	incendie 172	none -80	vandalisme 111
tablette	autre 190	blessure -41	collision -163	dommage_materiel 67	evenement_climatique -42	none -145	vol 144
tach*	collision -46	degats_des_eaux 127	dommage_materiel 196	none -102
tache	collision -46	degats_des_eaux 158	dommage_materiel 133	none -88
tache d	degats_des_eaux 249	none -107
tache le	collision -70	dommage_materiel 253	none -80	vol -53
tags	collision -63	dommage_materiel -57	evenement_climatique -53	incendie -77	none -138	vandalisme 271	vol -44
tags sur	collision -63	dommage_materiel -57	evenement_climatique -53	incendie -77	none -138	vandalisme 271	vol -44
tagu*	collision -124	incendie -40	none -96	vandalisme 400	vol -141
tague	collision -116	degats_des_eaux -40	none -112	vandalisme 323	vol -88
tail*	blessure 126	collision -64	dommage_materiel -43	evenement_climatique -41	none -70	vandalisme 185	vol -58
talo*	bris_de_glace 113	none -57	vandalisme 135	vol -58
talon	bris_de_glace 113	none -57	vandalisme 135	vol -58
talu*	blessure -68	collision 296	dommage_materiel -41	none -89	vandalisme -47	vol -40
talus	blessure -68	collision 296	dommage_materiel -41	none -89	vandalisme -47	vol -40
tamp*	collision 200	none -103	vol 80
tamponne	collision 159	none -106	vol 116
tang*	collision -68	dommage_materiel -41	none -125	vandalisme -71	vol 374
tanger	collision -68	dommage_materiel -41	none -125	vandalisme -71	vol 374
tant	none -69	vol 170
tape	bris_de_glace 136	collision 184	dommage_materiel -44	none -94
tape a	collision 103	incendie 101	none -52
tape la	autre -57	blessure -45	bris_de_glace 331	collision 86	degats_des_eaux -56	dommage_materiel -136	evenement_climatique -59	incendie -95	none -228	vandalisme -47	vol -59
tape le	collision 231	none -82
tape un	bris_de_glace 122	collision 118	none -94
tapi	blessure -51	bris_de_glace -98	collision -80	degats_des_eaux 161	dommage_materiel -64	evenement_climatique -64	incendie 250	none -156	vandalisme -50
tapi*	blessure 40	collision -66	degats_des_eaux 174	dommage_materiel 103	none -94
tapis	blessure 40	collision -66	degats_des_eaux 174	dommage_materiel 103	none -94
tapis berbere	collision -85	degats_des_eaux -43	dommage_materiel 246	none -111
tapis de	blessure -47	collision -62	degats_des_eaux 74	dommage_materiel 246	none -74	vol -55
tard	collision 255	none -103
taxi	collision 220	none -87
taxi a	autre 163	none -121
taxi m	collision 363	none -142	vol -43
tech*	bris_de_glace -42	collision -88	degats_des_eaux 128	dommage_materiel 181	evenement_climatique 95	none -206	vandalisme -58
technique	collision -55	degats_des_eaux 175	dommage_materiel -50	evenement_climatique 135	none -197	vandalisme -52
tel	collision -71	degats_des_eaux -48	dommage_materiel 77	none 73	vol 79
tel ds	collision -73	degats_des_eaux -61	dommage_materiel 189	evenement_climatique -42	none -148	vandalisme -44	vol 115
tele	collision -51	dommage_materiel 196	none -122	vol 120
tele et	bris_de_glace -44	collision -76	dommage_materiel -135	evenement_climatique -83	none -121	vandalisme 109	vol 359
tele portail	dommage_materiel -63	evenement_climatique 147
tele*	dommage_materiel 54	incendie 48	vol 60
telephone	incendie 53	vol 61
telephone a	collision -92	dommage_materiel -43	incendie 218
telephone de	collision 68	none 76
telephonique	autre -59	collision -77	dommage_materiel -43	incendie 157	none 167
televiseur	collision -64	dommage_materiel 237	incendie -106	none -194	vandalisme -69	vol 145
temo*	collision 125	none -53	vandalisme 72
temoin	collision 147
temoins	collision 62	dommage_materiel -57	none -91	vandalisme 194	vol -40
temp*	evenement_climatique 118
tempete	collision -58	dommage_materiel -92	evenement_climatique 420	none -98	vol -48
tempete a	collision -49	evenement_climatique 308	none -119	vol -72
tempete notre	collision -46	evenement_climatique 224	none -42
temps	dommage_materiel 82	vol 44
temps d	collision -94	none -59	vol 242
temps de	incendie 166	none -40	vol -65
tend*	blessure 153	bris_de_glace 95	collision -83	dommage_materiel 42	none -75	vol -52
tendon	blessure 206	bris_de_glace 136	collision -90	dommage_materiel -59	none -103	vol -63
tenn*	blessure 200	bris_de_glace 148	collision -85	degats_des_eaux -47	dommage_materiel -44	none -126	vandalisme -52
tennis	blessure 200	bris_de_glace 148	collision -85	degats_des_eaux -47	dommage_materiel -44	none -126	vandalisme -52
tent*	collision -55	evenement_climatique 70	none -81	vandalisme 91	vol 140
tentative	collision -69	none -74	vandalisme 61	vol 222
tentative d	collision -66	none -72	vandalisme -45	vol 246
tentative de	collision -74	evenement_climatique -41	none -78	vandalisme 148	vol 132
terr*	evenement_climatique 168	none -116	vol 55
terrasse	bris_de_glace 70	collision -68	degats_des_eaux 162	dommage_materiel -42	evenement_climatique 95	none -104	vol -49
terre	evenement_climatique 224	none -118	vol 56
terre coupe	collision -108	evenement_climatique -41	none -57	vol 258
terre plein	collision 207	none -44
tete	blessure 69	degats_des_eaux 46	dommage_materiel 44	none -50
the	collision 124	dommage_materiel 94	none -43	vol -45
ther*	autre 272	collision -92	dommage_materiel -42	incendie 153	none -319
tibi*	blessure 188	collision -90	degats_des_eaux 63	none -83
tibia	blessure 188	collision -90	degats_des_eaux 63	none -83
tien*	collision 143
tiens	collision 131
tier*	autre 195	collision -99	dommage_materiel -53	incendie 59	none -56	vol -51
tiers	autre 195	collision -99	dommage_materiel -53	incendie 59	none -56	vol -51
tire	collision -42	degats_des_eaux 50	incendie 52	none -90	vol 130
tire sans	collision -129	degats_des_eaux 196	incendie 135	none -96
tire*	collision -65	incendie 95	none -167	vandalisme -94	vol 268
tiro*	collision -54	none -47	vol 205
tiroirs	collision -54	none -47	vol 205
tiroirs retournes	vol 134
tiss*	collision -58	evenement_climatique 46	incendie 64	none -85	vol 153
tkt	collision 184	none -173	vandalisme -60	vol 185
tlm	collision 112	degats_des_eaux 185	none -120	vandalisme -43
tlm va	collision 112	degats_des_eaux 185	none -120	vandalisme -43
tobo*	blessure 314	collision -48	dommage_materiel -90	none -67
toboggan	blessure 314	collision -48	dommage_materiel -90	none -67
toil*	degats_des_eaux 62	dommage_materiel 121	none -70	vol -53
toile	bris_de_glace 95	dommage_materiel 142	none -82
toile d	bris_de_glace 95	dommage_materiel 142	none -82
toilettes	degats_des_eaux 108	dommage_materiel 87	none -61	vol -68
toit	bris_de_glace 48	collision -42	evenement_climatique 189	none -117
toit de	bris_de_glace 152	degats_des_eaux -64	incendie 89	none -58	vol -45
toit du	blessure -57	bris_de_glace -171	collision -104	degats_des_eaux 202	dommage_materiel 193	incendie -51	none -146	vandalisme -69	vol 57
toit est	collision 89	evenement_climatique 110	none -104	vandalisme 67
toit panoramique	bris_de_glace 290	collision -67	evenement_climatique -43	none -125	vol -48
toit s	autre -43	blessure -46	collision -113	degats_des_eaux -64	dommage_materiel -75	evenement_climatique 294	incendie -45	none -171	vandalisme -43	vol -65
toit*	collision -69	degats_des_eaux 43	dommage_materiel 47	evenement_climatique 223	none -90
toiture	collision -69	degats_des_eaux 43	dommage_materiel 47	evenement_climatique 223	none -90
toiture de	collision -65	evenement_climatique 218	none -66
toiture terrasse	collision -64	degats_des_eaux 248	evenement_climatique -62	none -88
tole	collision 259	none -99
toli*	collision 166	degats_des_eaux -46	none -95	vandalisme 112	vol -64
tolier	collision 166	degats_des_eaux -46	none -95	vandalisme 112	vol -64
tomb*	blessure 48	collision -55	dommage_materiel 173	evenement_climatique 67	none -91	vandalisme -47
tombant	blessure 151	collision -102	none -62	vol 47
tombe	blessure 47	collision -56	dommage_materiel 280	evenement_climatique 40	none -121	vandalisme -53	vol -61
tombe dans	blessure 63	collision -63	degats_des_eaux -108	dommage_materiel 415	evenement_climatique -89	incendie -41	none -180	vandalisme -42	vol -117
tombe du	blessure 160	bris_de_glace -47	collision -123	degats_des_eaux 54	dommage_materiel 153	evenement_climatique -56	incendie -53	none -195	vol -46
tombe en	autre -86	bris_de_glace -40	degats_des_eaux -51	dommage_materiel 266	evenement_climatique -42	none -48
tombe il	collision 52	degats_des_eaux 109	dommage_materiel -40
tombe le	autre -82	blessure -54	bris_de_glace 221	collision -101	degats_des_eaux -78	dommage_materiel 215	evenement_climatique -76	none -239	vandalisme -55	vol -109
tombe sur	blessure -57	collision -99	dommage_materiel 204	evenement_climatique 201	incendie -43	none -120	vandalisme -122	vol -70
tombee	blessure 79	collision -42	dommage_materiel 76	evenement_climatique 85	none -96	vandalisme -49
tombee de	blessure 166	collision 107	dommage_materiel -60	evenement_climatique -61	none -101	vol -53
tombee du	blessure 170	collision -43	dommage_materiel 149	none -88
tombee sur	collision -63	dommage_materiel 173	evenement_climatique 163	none -78	vandalisme -54	vol -46
tomber	collision -68	dommage_materiel 178	evenement_climatique 80
tomber et	collision -63	dommage_materiel -40	vol 158
tomber la	autre -41	blessure -53	bris_de_glace -87	collision -131	degats_des_eaux -41	dommage_materiel 251	evenement_climatique 300	none -227	vandalisme -84	vol -96
tomber mon	collision -47	dommage_materiel 271	none -137	vol -69
tond*	bris_de_glace 104	collision 57	none -72
tondeuse	bris_de_glace 104	collision 57	none -72
tondeuse de	bris_de_glace -41	collision 200	evenement_climatique -40	incendie -49	none -106
tonn*	blessure -40	collision 331	none -144
tonneau	collision 321	dommage_materiel -50	evenement_climatique -44	incendie -49	none -197	vandalisme -49
torc*	collision -75	incendie 302	none -64
torchon	collision -41	incendie 242	none -68
torchon mouille	incendie 126
tord*	incendie 82	none -119	vandalisme 113
tordu	blessure 118	collision 90	incendie 57	none -138	vol -42
tordu la	blessure 156	collision -101	incendie 98	none -81
tordue	collision -54	incendie 98	none -110	vandalisme 170
torn*	collision -54	evenement_climatique 355	none -98	vandalisme -45	vol -40
tornade	collision -54	evenement_climatique 355	none -98	vandalisme -45	vol -40
tornade a	collision -104	degats_des_eaux -52	dommage_materiel -51	evenement_climatique 361	incendie -41	none -149	vol -54
tort*	collision 252	none -59
touc*	collision 186	dommage_materiel -40	none -79
touche	collision 178	dommage_materiel -43	none -77
touche la	collision 316	dommage_materiel -91	none -82
touche le	evenement_climatique -41	incendie 180	none -63
touchees	collision 322	degats_des_eaux -64	none -151	vandalisme -51	vol -46
toucher	collision -82	vol 181
touj*	collision -68	none 131
toujours	collision -68	none 131
toujours pas	none 193
toujours rien	none 215
tour*	collision 274	incendie 85	none -123	vol -58
tourne	collision 158	degats_des_eaux -43	evenement_climatique -53	incendie 209	none -143	vol -77
tourner	collision 129
tourner la	collision 129
tous	autre 94	collision 53	evenement_climatique 66	none -102	vol -40
tous bien	autre 238	collision -47	degats_des_eaux -42	dommage_materiel -40	incendie 65	none -171	vol -51
tous les	incendie 73	none -58	vandalisme 74
tous*	collision -45	incendie 154
tousse	collision -45	incendie 154
tout	none 48
tout a	collision -106	degats_des_eaux -44	dommage_materiel -61	evenement_climatique -41	none 332
tout est	collision -47	dommage_materiel 46	evenement_climatique 51
tout l	collision -54	degats_des_eaux -65	evenement_climatique 257	none -53
tout le	dommage_materiel 88	evenement_climatique 58	none -44
tout ma	collision 194	degats_des_eaux 111	none -135
tout mon	autre 167	collision -61	dommage_materiel 182	evenement_climatique -40	incendie -45	none -102	vandalisme -56	vol -76
tout neuf	collision -78	degats_des_eaux -46	dommage_materiel 355	evenement_climatique -51	none -128	vandalisme -62	vol -62
tout releve	blessure -46	collision 234	evenement_climatique -43
tout seul	blessure 115	bris_de_glace 48	collision -99	dommage_materiel 132	none -107
tout va	collision 119	degats_des_eaux 106	dommage_materiel -58	none -66
tout*	bris_de_glace 54	none -70
toute	bris_de_glace 59	none -65
toute l	degats_des_eaux 66	none 98
toute la	blessure 52	degats_des_eaux 44	evenement_climatique 41	none -87	vol -41
toute seule	bris_de_glace 244	degats_des_eaux -41	none -76	vol -42
toutes	collision -85	none -164	vandalisme 138	vol 160
toutes mes	collision -85	none -164	vandalisme 138	vol 160
trac*	collision 92	degats_des_eaux -43	dommage_materiel -44	none -136	vandalisme 102	vol 94
tracteur	collision 119	degats_des_eaux -44	dommage_materiel -43	none -130	vandalisme 125
tracteur a	collision 44	incendie 157	none -64	vol -64
tracteur le	collision 221	none -75	vandalisme -42	vol -51
tracteur tondeuse	bris_de_glace -41	collision 200	evenement_climatique -40	incendie -49	none -106
trai*	collision 82	none -87	vol 101
train	blessure 66	collision 115	dommage_materiel -61	none -141	vandalisme -40	vol 178
train de	blessure 190	collision 45	none -93	vol -72
tram	collision 225	dommage_materiel -50	none -143	vandalisme -40	vol 146
tram a	collision 171	dommage_materiel -59	none -115	vol 119
tram*	evenement_climatique 183	none -93
trampoline	collision -50	evenement_climatique 272	none -74
tramway	collision 136	none -119	vol 111
tran*	dommage_materiel 44	none 44	vandalisme -44
trau*	collision -55	none -95	vandalisme -71	vol 347
trav*	bris_de_glace 58	none -89
travail	blessure 92	collision -79	dommage_materiel 264	none -130	vol -66
travaux	bris_de_glace 101	collision -112	degats_des_eaux -42	dommage_materiel -53	evenement_climatique -55	none -95	vandalisme -40	vol 238
travers	bris_de_glace 47	collision 175	none -54
travers de	collision 228	none -55
traverse	bris_de_glace 125	collision 61	degats_des_eaux 110	dommage_materiel -67	none -86
traverse chez	collision -42	degats_des_eaux 179	none -52
traverse la	bris_de_glace 307	collision -46	degats_des_eaux -118	dommage_materiel -45	none -102	vol -44
trem*	degats_des_eaux 134	dommage_materiel -48	evenement_climatique 203	none -157	vol -61
tremble	collision 115
tremble encore	collision 115
trempe	collision -74	degats_des_eaux 411	dommage_materiel -50	none -123
tren*	collision 70	dommage_materiel -44	evenement_climatique 162	none -95	vol -42
tres	collision 126	none -63
tres bien	collision 234	none -128	vol -40
tres peur	collision -42	incendie 167
tri9	collision 221	none -101
troi*	none -54
trois	none -51
trois ans	collision 45	dommage_materiel 227	none -97	vandalisme -76	vol -43
trois jours	dommage_materiel -40	none -47	vandalisme 208	vol -129
trois mois	collision 391	dommage_materiel -70	none -177	vandalisme -43	vol -93
trois points	blessure 45	none -45	vol 88
trois semaines	autre 70	blessure 79	collision -66
troisieme	collision -49	degats_des_eaux 135	none -73	vandalisme 119	vol -51
troisieme fois	collision -63	none -64	vandalisme 227	vol -85
trom*	blessure -57	collision -75	degats_des_eaux -64	dommage_materiel -66	evenement_climatique 208	none 143
tron*	collision -85	dommage_materiel 207	evenement_climatique 67	none -61	vandalisme -47
trop	collision 152	none 53
trop bas	collision 186	evenement_climatique -42	none -56
trop tard	collision 255	none -103
trop vite	collision 139
trot*	collision 224	dommage_materiel -47	none -112
trottinette	blessure -45	collision 138	incendie 80	none -92	vol 68
trottinette electrique	collision -86	incendie 69	none -65	vol 168
trottinette m	collision 217	none -56
trottoir	blessure 68	collision 313	degats_des_eaux -46	dommage_materiel -61	none -113	vol -48
trou	bris_de_glace 151	collision -42	dommage_materiel -41	evenement_climatique 97	none -80	vol -40
trou*	autre 99	degats_des_eaux 50	evenement_climatique 50	none -72	vol -51
trouve	degats_des_eaux 127	vol -47
trouve ma	autre -43	collision 69	degats_des_eaux -41	none -92	vandalisme 189	vol -75
truc	autre 225	collision -60	none -86	vol 63
tt	collision -80	evenement_climatique 77	vandalisme 52	vol -54
tt a	collision -45	degats_des_eaux -40	dommage_materiel -41	evenement_climatique -47	none 278	vandalisme -42	vol -86
tt le	collision -117	degats_des_eaux -90	dommage_materiel -81	evenement_climatique 281	none -156	vandalisme 201	vol -78
tt les	collision -116	degats_des_eaux 147	evenement_climatique -62	incendie 198	none -79
tte	collision -45	degats_des_eaux -46	incendie 203	none -97
tuil*	evenement_climatique 297	none -88	vol -61
tuiles	evenement_climatique 297	none -88	vol -61
tuya*	collision -48	degats_des_eaux 354	dommage_materiel -42	evenement_climatique -40	none -92
tuyau	collision -42	degats_des_eaux 276	dommage_materiel -43	none -89
tuyau d	degats_des_eaux 74	incendie 99
twin*	collision 94
twingo	collision 94
type	collision 244	dommage_materiel -45	evenement_climatique -45	none -43
type*	blessure -42	collision -68	vol 193
types	blessure -42	collision -68	vol 193
uber	collision 232	dommage_materiel -43	none -64
un	collision 53	none -45
un a	collision 44	none -57	vandalisme 159
un accident	collision 276	incendie -47	none -64
un accrochage	collision 220	none -83
un agent	dommage_materiel -46	incendie 65	none 100
un arbre	collision -74	dommage_materiel 161	evenement_climatique 122	none -86	vandalisme -42
un au	none 177
un avait	none -65	vandalisme 166	vol -45
un ballon	blessure -41	bris_de_glace 267	collision -128	degats_des_eaux -78	dommage_materiel 89	none -82	vandalisme -43	vol -51
un blesse	blessure -42	bris_de_glace -45	collision -133	degats_des_eaux -48	dommage_materiel -42	evenement_climatique -42	incendie -42	none 278	vol -48
un bloc	bris_de_glace 187	collision -78	degats_des_eaux 60	dommage_materiel -47	none -58
un bus	collision 135
un cable	collision 102	degats_des_eaux -40	dommage_materiel 197	evenement_climatique -62	none -67	vol -60
un caillou	bris_de_glace 256	collision -58	none -57
un camion	bris_de_glace 52	collision 78	none 68
un carton	blessure 305	collision -75	dommage_materiel -50	none -100	vol -68
un chevreuil	collision 264	dommage_materiel -43	none -78
un chien	autre -41	blessure 149	collision 247	dommage_materiel -83	none -244	vandalisme -45	vol -52
un conseiller	collision -49	none 179
un constat	collision 90
un coup	blessure 76	bris_de_glace 40	none -72	vandalisme 62
un couteau	collision -51	vandalisme -46	vol 213
un devis	bris_de_glace 94	collision -44	dommage_materiel 64
un eclair	collision -74	degats_des_eaux -52	dommage_materiel 175	evenement_climatique 177	incendie -93	none -105	vandalisme -45
un eclat	bris_de_glace -46	collision -106	dommage_materiel 255	none -67	vandalisme 98	vol -44
un est	blessure -41	bris_de_glace -40	collision -95	degats_des_eaux -55	dommage_materiel -88	evenement_climatique -59	incendie -46	none -90	vandalisme -87	vol 400
un etre	none 87
un faux	degats_des_eaux -50	none -93	vandalisme -49	vol 273
un feu	collision 172	incendie 142	none -103
un fourgon	collision 110	none -40
un grand	blessure 67	collision 128	none -55
un gravillon	bris_de_glace 245	collision -65	none -119
un gros	collision 206	none -61
un humain	none 96
un livreur	collision 71	dommage_materiel 216	none -123
un mec	collision 242	dommage_materiel -49	vol -41
un megot	incendie 206	none -57
un metre	collision -81	degats_des_eaux 140	dommage_materiel -60	evenement_climatique 105	incendie -50	none -116	vandalisme 116	vol -58
un miracle	blessure -49	bris_de_glace 131	collision -56	degats_des_eaux -63	dommage_materiel 133	none -59
un mois	autre -52	blessure -45	collision -80	degats_des_eaux 56	dommage_materiel -45	none 64	vandalisme 209	vol -46
un mot	collision 279	dommage_materiel -44	none -77	vandalisme -48	vol -43
un motard	collision 130	vol 64
un ni	collision -74	none 148	vol -48
un oiseau	bris_de_glace 223	dommage_materiel -45	none -62
un petit	collision 116	evenement_climatique 42	none -63
un peu	dommage_materiel 105	incendie 106	none -96
un pigeon	bris_de_glace 99	collision 53
un poids	collision 147	none -53
un pot	collision -85	dommage_materiel 334	evenement_climatique -100	none -92	vandalisme -86	vol -69
un poteau	collision 221	none -84
un pv	collision 218	none -52
un raccord	degats_des_eaux 259	dommage_materiel -42	none -73	vol -46
un ralentisseur	collision 215	none -40	vol -69
un rapport	collision 110
un s	collision -81	evenement_climatique 88	none -86	vandalisme 211
un sanglier	blessure -129	collision 352	dommage_materiel -92	incendie -46	none -225	vandalisme -57	vol -92
un scooter	collision 143
un sinistre	none 199
un taxi	collision 252	none -76
un torchon	collision -41	incendie 242	none -68
un tracteur	collision 288	none -72	vandalisme -41	vol -50
un trou	bris_de_glace 248	collision -90	incendie 55	none -49
un truc	autre 295	blessure -41	bris_de_glace -43	collision -98	degats_des_eaux -42	dommage_materiel -59	evenement_climatique -48	none -236	vandalisme -62	vol 127
un tuyau	collision -42	degats_des_eaux 242	none -75
un verre	collision -56	dommage_materiel 262	none -74
un vol	autre -59	none 77	vandalisme 52
une	none -70
une ampoule	blessure 164	collision -68	degats_des_eaux -69	dommage_materiel -87	evenement_climatique 185	none -98	vol -51
une assurance	autre -49	dommage_materiel 159
une attelle	blessure -49	collision 186
une attestation	autre 178	collision -42
une aureole	degats_des_eaux 166	none -57
une belle	blessure -54	collision 146	vol 54
une branche	collision -57	dommage_materiel -129	evenement_climatique 350	none -66	vandalisme -40
une camionnette	collision 155	none -55
une canalisation	collision -40	degats_des_eaux 238	dommage_materiel -52
une casserole	bris_de_glace 158	dommage_materiel -68	incendie 200	none -112	vandalisme -45
une cle	collision -168	dommage_materiel -85	none -99	vandalisme 381	vol -117
une clio	autre 226	collision 177	none -198	vol -40
une cote	degats_des_eaux 122	dommage_materiel -40	none -45
une coupure	autre -59	bris_de_glace 113	collision -47	degats_des_eaux -43	dommage_materiel 131
une couverture	collision -41	incendie 153	none -74
une dame	blessure 154	collision 51	incendie 41	none -71	vol -42
une declaration	blessure 50	collision -90	none -57	vol 226
une egratignure	collision -79	evenement_climatique 44	incendie 49	none -53	vol 144
une entorse	collision 212	none -53
une fiat	collision 250	none -96
une fissure	bris_de_glace 286	collision -49	degats_des_eaux -50	dommage_materiel -45	evenement_climatique -50	none -109
une fracture	collision 151
une fuite	collision -60	degats_des_eaux 334	dommage_materiel -40	none -87
une garantie	autre 395	blessure -64	collision -69	degats_des_eaux -58	dommage_materiel -68	incendie -55	none -175	vol -83
une heure	collision 224	none -68
une machine	degats_des_eaux 58	none 95
une main	collision 205	dommage_materiel -41
une masse	dommage_materiel -49	none -58	vandalisme 215	vol -63
une minerve	collision 117
une moto	collision 189	none -55
une nuit	blessure 288	degats_des_eaux -46	dommage_materiel -51	evenement_climatique -52	incendie -48	none -245	vandalisme -52	vol -87
une oreille	dommage_materiel -59	evenement_climatique 193	none -75
une personne	collision -60	none 281	vandalisme -40
une photo	dommage_materiel -47	none 241
une piece	bris_de_glace 167	none -44
une pierre	bris_de_glace 327	dommage_materiel -71	none -75	vandalisme -139	vol -58
une plaque	collision 219	vol -41
une poutre	bris_de_glace -40	collision -70	dommage_materiel 183	evenement_climatique 69	none -49
une queue	collision 183	none -63
une reclamation	none 163
une rue	collision 266	none -121
une semaine	collision -53	dommage_materiel 62	none 162
une trottinette	collision 228	none -74
une voiture	collision 227	vandalisme -41
une vraie	collision -43	none 173
uniq*	collision 76	dommage_materiel 151	incendie 68	none -154	vol -50
uniquement	collision 76	dommage_materiel 151	incendie 68	none -154	vol -50
urge*	blessure 268	incendie 57	none -157	vandalisme -41	vol -60
urgence	blessure 104	incendie 144	none -83	vol -51
urgences	blessure 351	collision -57	degats_des_eaux -42	dommage_materiel -51	evenement_climatique -50	none -240	vandalisme -50	vol -83
usag*	collision -76	degats_des_eaux 236	dommage_materiel -64	evenement_climatique -49	incendie 151	none -242	vol -45
util*	collision 228	none -77
utile	collision 233	none -76	vandalisme -50
va	collision 103	none -42
va bien	collision 66	degats_des_eaux 80	none -66
vaca*	autre 322	blessure -63	bris_de_glace -72	collision -114	degats_des_eaux -91	evenement_climatique -78	incendie -62	none -372	vandalisme -92	vol -114
vacances	autre 322	blessure -63	bris_de_glace -72	collision -114	degats_des_eaux -91	evenement_climatique -78	incendie -62	none -372	vandalisme -92	vol -114
vacc*	blessure 164	vol -40
vach*	collision 169	evenement_climatique 64	none -56
vagu*	collision -74	degats_des_eaux 126	evenement_climatique 142	none -47	vol -56
vais	collision 75
vais tres	collision 211	none -146
vais*	degats_des_eaux 259	none -78
vaisselle	degats_des_eaux 259	none -78
vaisselle a	degats_des_eaux 112	none -47
vali*	autre 270	bris_de_glace -59	collision -85	degats_des_eaux -45	dommage_materiel -55	vandalisme -44
valise	autre 439	blessure -44	bris_de_glace -40	collision -125	degats_des_eaux -80	dommage_materiel -89	evenement_climatique -59	incendie -45	none -260	vandalisme -72	vol -123
vand*	autre -163	blessure -91	bris_de_glace -95	collision -316	dommage_materiel -162	evenement_climatique -140	incendie -207	none -355	vandalisme 417	vol -295
vann*	none -61	vandalisme 147
vanne	collision -47	degats_des_eaux 52	dommage_materiel -50	incendie -45	none -78	vandalisme 201	vol -55
vanne d	collision -47	degats_des_eaux 52	dommage_materiel -50	incendie -45	none -78	vandalisme 201	vol -55
vas	none 150
vas y	none 150
vehi*	collision 114	dommage_materiel 42	none -122	vandalisme 153	vol -53
vehicule	collision 110	dommage_materiel 58	evenement_climatique -40	none -131	vandalisme 135	vol -50
vehicule a	collision -106	dommage_materiel 251	incendie 78	none -108	vandalisme -44	vol -72
vehicule de	collision 121
vehicule en	collision 360	dommage_materiel -42	none -135	vandalisme -72	vol -48
vehicule stationne	collision 159
vehicules	collision 127	none -91	vandalisme 124	vol -64
vehicules impliques	collision 150	none -55
veil*	collision -69	evenement_climatique 58	none 75	vol 98
veille	collision -69	evenement_climatique 58	none 75	vol 98
velo	blessure 52	collision 53	none -52	vol 40
velo a	collision 188	dommage_materiel -60	none -47
velo devant	vol 85
velo electrique	incendie 115	none -53	vol 100
velo est	collision 154
velo*	collision -93	dommage_materiel -43	incendie 118	vandalisme -58	vol 174
velos	collision -93	dommage_materiel -43	incendie 118	vandalisme -58	vol 174
velu*	bris_de_glace 170	collision -56	evenement_climatique 82	none -160	vol 40
velux	bris_de_glace 170	collision -56	evenement_climatique 82	none -160	vol 40
vena*	collision 167	none -146	vol 159
vend*	none 82
vendeuse	collision -54	incendie 100	none -92	vol 162
vendredi	none 79
vendredi 13	none 132
vendredi dernier	none 153
vendredi et	degats_des_eaux 57	evenement_climatique 93	none -45
vendredi la	collision -85	evenement_climatique 224	incendie 93	none -110	vol -61
vendredi soir	blessure -41	none -125	vol 223
veni*	autre 168	bris_de_glace 104	degats_des_eaux 47	dommage_materiel -45	none -195	vandalisme -47	vol -57
venir	autre 199	collision 51	degats_des_eaux 81	none -210	vandalisme -54	vol -51
vent	collision -91	degats_des_eaux -44	evenement_climatique 457	none -149	vandalisme -49	vol -59
vent a	collision -113	degats_des_eaux -53	dommage_materiel -59	evenement_climatique 283	incendie 193	none -187	vol -79
vent d	collision -59	degats_des_eaux -40	dommage_materiel -47	evenement_climatique 252
vent*	collision 44	evenement_climatique 97	none -43
ventre	collision 44	evenement_climatique 97	none -43
venu	dommage_materiel 48	incendie 56	none -48	vandalisme 57
venu avec	collision -144	dommage_materiel 207	none -60
venu s	bris_de_glace 97	collision 61
venu*	incendie 111	none -95	vandalisme 85
venue	dommage_materiel 56	none -103	vandalisme 145
venue constater	collision -104	degats_des_eaux 141	dommage_materiel -67	none -43	vandalisme -71	vol 167
venus	collision -44	incendie 223	none -93
vera*	bris_de_glace 271	collision -78	degats_des_eaux -40	dommage_materiel -57	evenement_climatique 114	none -129	vandalisme -46
veranda	bris_de_glace 271	collision -78	degats_des_eaux -40	dommage_materiel -57	evenement_climatique 114	none -129	vandalisme -46
verb*	blessure -40	collision 164	dommage_materiel -42	incendie 51	none -64	vandalisme 52	vol -41
verbal	collision 78	incendie 69	none -51	vandalisme 77	vol -42
verg*	blessure -45	collision 259	dommage_materiel -58	evenement_climatique 59	none -86
verglas	blessure -55	collision 340	dommage_materiel -67	none -89
verglas et	collision 282	dommage_materiel -91	none -87
veri*	bris_de_glace -61	collision -66	dommage_materiel -42	none 257	vol -47
vern*	collision -121	degats_des_eaux -46	dommage_materiel 408	incendie -41	none -161	vandalisme 76	vol -52
vernis	collision -117	degats_des_eaux -62	dommage_materiel 468	evenement_climatique -41	incendie -40	none -205	vandalisme -50	vol -46
verr*	blessure -40	bris_de_glace 225	collision -98	degats_des_eaux -53	dommage_materiel 95	evenement_climatique -43	none 54	vandalisme -47
verre	bris_de_glace 194	collision -74	degats_des_eaux -43	dommage_materiel 153	none -113
verre dans	bris_de_glace 129	collision -50	dommage_materiel 95	none -54
verre de	blessure -45	bris_de_glace 201	collision -77	dommage_materiel 64	none -70	vol -44
vers 18h	collision -45	none 215
vers 19h	collision 52	evenement_climatique 93
vers 22h	collision 110	none -62
vers 3h	collision -42	incendie -62	none 203	vandalisme 94	vol -90
vers le	blessure -54	collision 255	none -59
vers midi	collision 77
vers*	collision 225	degats_des_eaux -44	dommage_materiel -45	none -154	vandalisme 195	vol -62
verse	collision -116	degats_des_eaux -65	dommage_materiel -57	none -153	vandalisme 385	vol -84
vert*	collision 149	degats_des_eaux 98	none -66
verte	collision 120	degats_des_eaux 186	incendie -82	none -93	vandalisme -72
vertiges	collision 89
vest*	bris_de_glace 136	collision -94	dommage_materiel -65	evenement_climatique -40	none -161	vandalisme -42	vol 327
vestiaire	bris_de_glace -41	collision -118	degats_des_eaux -41	dommage_materiel -69	evenement_climatique -51	none -202	vandalisme -58	vol 402
vete*	autre 204	blessure -44	collision 107	dommage_materiel -53	none -121	vol -41
veterinaire	autre 242	blessure -57	collision 143	dommage_materiel -64	none -151	vol -48
veu	autre -64	blessure -43	bris_de_glace -93	collision -175	degats_des_eaux -40	dommage_materiel 294	evenement_climatique -58	none -203	vandalisme -90	vol 168
veut	blessure 51
veut dire	autre -46	collision -80	none 190
veut pas	none -115	vol 182
veut que	collision -115	dommage_materiel 222
veux	none 132
veux avoir	none 108
veux faire	none 116
veux parler	none 123
veux pas	collision -53	degats_des_eaux -45	dommage_materiel -42	vol 194
veux plus	collision -50	none 225	vol -56
veux un	none 70
vict*	collision 65	incendie 120	none -87
victime	collision 83	incendie 89	none -92	vol 47
vida*	degats_des_eaux 231	none -69
vide	dommage_materiel -42	none -143	vandalisme -53	vol 340
vie	autre -55	bris_de_glace 49	collision -83	dommage_materiel -45	evenement_climatique -47	none 159	vol -40
viei*	collision 148	degats_des_eaux 161	dommage_materiel -42	evenement_climatique -63	none -121
vieille	collision 148	degats_des_eaux 161	dommage_materiel -42	evenement_climatique -63	none -121
vien*	bris_de_glace 62	degats_des_eaux 76
viens	collision 90	degats_des_eaux -42	none 70
viens aux	degats_des_eaux -56	none 154
vient	bris_de_glace 103	degats_des_eaux 140	none -73	vol -41
vient d	bris_de_glace 281	collision 77	degats_des_eaux -83	evenement_climatique -40	none -144	vandalisme -42	vol -64
vient de	bris_de_glace 76	collision -57	degats_des_eaux 84
vieu*	collision -92	none -119	vol 359
vieux	collision -92	none -119	vol 359
vign*	autre -47	blessure -71	bris_de_glace -64	degats_des_eaux -91	dommage_materiel -102	evenement_climatique 444	incendie -46	none -334	vandalisme -71	vol -95
vigne	autre -64	blessure -99	bris_de_glace -87	collision -157	degats_des_eaux -115	dommage_materiel -125	evenement_climatique 485	incendie -61	none -391	vandalisme -78	vol -111
vill*	none -67	vol 193
ville	collision 64	incendie -40	none -84	vol 157
ville m	collision 208	none -54	vol -57
villeurbanne	none -61	vol 151
vin	collision -40	degats_des_eaux -59	dommage_materiel 159	none -68	vandalisme 68
vin sur	collision -44	dommage_materiel 128
viol*	collision -49	dommage_materiel -43	evenement_climatique 98	none -121	vandalisme -42	vol 272
violence	collision -46	none -152	vol 315
violent	dommage_materiel -58	evenement_climatique 255	incendie -58	none -101	vol -47
vira*	collision 218	none -71
virage	collision 218	none -71
visa*	bris_de_glace 51	collision -53	incendie 141	none -88	vandalisme -55	vol 137
visage	bris_de_glace 51	collision -53	incendie 141	none -88	vandalisme -55	vol 137
visage l	bris_de_glace 114	collision -59	none -73	vandalisme -50	vol 182
visi*	collision -56	degats_des_eaux -71	dommage_materiel -42	evenement_climatique -49	none -156	vandalisme -64	vol 425
vite	collision 116
vitr*	bris_de_glace 286	collision -53	none -100	vandalisme 40
vitrage	bris_de_glace 284	collision -67	none -48
vitre	bris_de_glace 337	collision -85	dommage_materiel -41	none -100	vol 55
vitre de	bris_de_glace 404	collision -69	none -102	vol -43
vitre du	bris_de_glace 285	collision -57	dommage_materiel -48	none -99	vandalisme -58
vitree	bris_de_glace 287	collision -57	dommage_materiel -42	none -79
vitree de	bris_de_glace 270	dommage_materiel -58	none -77
vitree du	bris_de_glace 114	collision -47	degats_des_eaux -48	dommage_materiel -40	incendie -42	none -118	vandalisme 156
vitres	bris_de_glace -70	collision -47	dommage_materiel -95	evenement_climatique 185	none -57	vandalisme 96	vol -42
vitrine	none -93	vandalisme 146	vol -63
vitrine de	blessure -60	bris_de_glace -44	collision 175	dommage_materiel -47	none -83	vandalisme 116	vol -62
vitroceramique	autre -47	blessure -98	bris_de_glace 473	collision -126	degats_des_eaux -78	dommage_materiel -105	evenement_climatique -67	incendie -73	none -311	vandalisme -82	vol -96
viva*	collision 80	degats_des_eaux -49	evenement_climatique 209	incendie -43	none -82
vivants	collision 80	degats_des_eaux -49	evenement_climatique 209	incendie -43	none -82
vive	none 120	vandalisme -47	vol 55
voie	collision 201
voil*	collision 46	incendie 50
voila	collision -60	dommage_materiel 60	incendie 88
voila c	collision -52	dommage_materiel -76	incendie 233	none -88
voile	collision 284	none -118	vol -44
voir	evenement_climatique 107	none 47
vois	bris_de_glace 114	collision -49	evenement_climatique 132	none -60
vois*	degats_des_eaux 112	none -79
voisin	degats_des_eaux 106	dommage_materiel 57	none -82
voisin a	collision -65	incendie 167	none -102
voisin du	collision -40	degats_des_eaux 274	none -99
voisin s	collision 119	degats_des_eaux 95	dommage_materiel -51	vol -51
voisine	blessure 43	bris_de_glace 47	degats_des_eaux 147	none -88
voisine a	bris_de_glace 227	collision -57	degats_des_eaux 69	dommage_materiel -46	none -89	vol -43
voisine du	degats_des_eaux 101	vandalisme 93
voisins	degats_des_eaux 103	evenement_climatique 99	none -55
voisins a	collision -41	degats_des_eaux -47	dommage_materiel -77	evenement_climatique 151	incendie 170	none -100	vol -41
voit	blessure -82	collision 74	degats_des_eaux -71	dommage_materiel -46	incendie 285	none -126	vandalisme -49	vol -69
voit*	collision 68	degats_des_eaux -40	none -130	vandalisme 59	vol 46
voitur	autre -51	blessure -60	bris_de_glace 221	collision -100	degats_des_eaux -58	dommage_materiel -146	evenement_climatique 314	none -229	vandalisme -80	vol -74
voiture	collision 67	none -127	vandalisme 71	vol 57
voiture a	blessure -57	degats_des_eaux -45	evenement_climatique -62	incendie 133	none -194	vandalisme 227	vol -144
voiture avec	autre -61	collision -168	dommage_materiel -92	none -87	vandalisme 395	vol -116
voiture cette	collision -58	none -132	vandalisme -46	vol 260
voiture d	collision 103
voiture de	collision 249	none -112	vandalisme -43
voiture derriere	collision 332	none -149	vol -47
voiture devant	collision 150	none -40
voiture dial	collision 242	none -106
voiture du	collision 362	dommage_materiel -129	none -106	vol -56
voiture en	evenement_climatique 116	incendie 89	none -93	vol -45
voiture est	autre 117	dommage_materiel -65	evenement_climatique 51	none 173	vandalisme -86	vol -71
voiture et	evenement_climatique 87
voiture il	autre -58	blessure -43	bris_de_glace -43	collision -43	degats_des_eaux -45	dommage_materiel -101	evenement_climatique -69	incendie -54	none -272	vandalisme -114	vol 324
voiture m	autre 395	blessure -54	bris_de_glace -58	collision -190	degats_des_eaux -83	dommage_materiel -103	evenement_climatique -79	incendie -70	none -190	vandalisme -133	vol -137
voiture n	none -92	vandalisme -47	vol 174
voiture pendant	collision 118	dommage_materiel -204	evenement_climatique 247	none -45	vol -53
voiture qui	collision 141	evenement_climatique 101	none -90
voitures	collision 162	evenement_climatique 80	none -68
voitures se	collision 244	none -91
vol	autre 82	dommage_materiel -49	none -113	vol 314
vol a	autre 243	blessure -65	bris_de_glace -42	collision -110	degats_des_eaux -53	dommage_materiel -69	evenement_climatique -65	incendie -46	none -317	vandalisme -67	vol 192
vol de	autre -74	blessure -42	degats_des_eaux -42	dommage_materiel -72	none -196	vandalisme -91	vol 508
vol plane	collision 175	degats_des_eaux 116	none -91	vol -70
vola*	blessure -71	bris_de_glace -43	collision 136	dommage_materiel -51	evenement_climatique 161	none -60	vandalisme -41	vol -43
volant	blessure -57	collision 291	vandalisme -40	vol -45
vole	collision -69	none -96	vol 281
vole au	collision -98	none -106	vandalisme -51	vol 342
vole dans	none -71	vol 221
vole en	bris_de_glace 249	dommage_materiel -49	none -70
vole le	collision -115	none -102	vandalisme 165	vol 69
vole ma	collision -101	none -138	vandalisme -54	vol 394
vole*	autre -41	collision -97	evenement_climatique 50	none -137	vandalisme -78	vol 406
volee	collision -128	evenement_climatique -46	incendie -44	none -161	vandalisme -47	vol 461
volet	collision -46	evenement_climatique 122	incendie 75
volets	dommage_materiel -45	evenement_climatique 233	incendie 108	none -108	vandalisme -67	vol -57
volo*	bris_de_glace -54	collision -88	degats_des_eaux -42	dommage_materiel -114	vandalisme 354	vol -56
volontaire	dommage_materiel -47	incendie 73	none -84	vandalisme 207
volontairement	bris_de_glace -105	collision -42	degats_des_eaux -49	none -145	vandalisme 323	vol -41
volontiers	autre -51	blessure -63	bris_de_glace -50	collision -77	degats_des_eaux -60	dommage_materiel -57	evenement_climatique -62	incendie -71	none 201	vandalisme -234	vol -77
vomi*	blessure 299	collision -76	dommage_materiel -63	evenement_climatique -71	incendie -49	none -163	vandalisme -52	vol -55
vomit	blessure 299	collision -76	dommage_materiel -63	evenement_climatique -71	incendie -49	none -163	vandalisme -52	vol -55
vont	collision 181	degats_des_eaux 92	evenement_climatique -51	none -88
vont bien	collision 181	degats_des_eaux 92	evenement_climatique -51	none -88
votr*	autre 97	collision -49	incendie 41
votre	autre 97	collision -49	incendie 41
votre aide	none 87
votre service	none 204
votre truc	none 164
voud*	autre 75	collision -49	none 150
voudrais	autre 75	collision -49	none 150
voudrais avoir	none 95
voudrais savoir	none 70
voulait	collision 143	none -50
voulait pas	collision 143	none -50
voulant	collision -45	degats_des_eaux 79	dommage_materiel 74	incendie 82	none -44	vol -59
vouloir	collision 75
voulu	dommage_materiel 41	none -74	vol 44
voulu faire	collision 124
voulu l	collision -130	degats_des_eaux -46	dommage_materiel -73	evenement_climatique -58	incendie -46	none -126	vandalisme 206	vol 194
vous	none 85
vous avez	none 114
vous dire	collision -53	none 190
vous ecris	collision 57	evenement_climatique 107	none -60
vous en	none 153
vous envoyer	autre 309	collision -51	evenement_climatique -46	none -201	vandalisme -80	vol -78
vous etes	autre -71	none 218
vous explique	degats_des_eaux 100
vous l	autre 297	blessure -82	bris_de_glace -55	collision -84	degats_des_eaux -43	dommage_materiel -78	evenement_climatique -42	incendie -47	none -96	vandalisme -74	vol -90
vous le	collision 41	none 100
vous m	autre 141	collision -49	none 73
vous me	autre 135	blessure -46	collision -77	degats_des_eaux -41	dommage_materiel -51	incendie -40	vandalisme -54	vol -51
vous parlez	none 127
vous pouvez	none 172
vous rassure	degats_des_eaux 208	none -75	vol -40
vous remercie	none 133
vous servez	none 107
vous vous	collision -75	none 125	vandalisme 182	vol -133
voya*	autre 475	collision -86	none -279	vol -67
voyage	autre 234	collision -61	dommage_materiel 76	none -184	vol -45
voyages	autre 237	collision -96	degats_des_eaux -43	dommage_materiel -58	evenement_climatique -46	none -220	vandalisme 167	vol -115
vrai	collision -82	degats_des_eaux 77	none 251	vol -45
vrai*	collision -40	none 132
vraie	collision -43	none 173
vraie personne	collision -43	none 173
vraiment	none 109
vu	collision 96	none -101	vandalisme 137
vu le	collision 266	none -57	vol -55
vu les	collision 154
vu que	collision 42	vol 92
vue	collision 118	none -101	vol 101
wa7e*	collision 256	none -117
wa7ed	collision 256	none -117
walo*	collision 319	none -140
walou	collision 319	none -140
wc	autre -52	blessure -61	bris_de_glace -61	collision -135	degats_des_eaux 484	dommage_materiel 67	evenement_climatique -134	incendie -59	none -368	vandalisme -95	vol -126
we	none 89
week	none 132
week end	none 132
x	bris_de_glace 257	collision -50	incendie 111	none -260	vandalisme -45	vol -56
y a	collision -44	none 67
y avait	autre 67	blessure 50	collision 73	dommage_materiel -45	none -92
y est	incendie 63	none -56	vol 92
y sont	collision 95	degats_des_eaux -59	dommage_materiel -55	incendie -44	none -60	vol 172
ya	autre 142	bris_de_glace -45	collision -46	dommage_materiel -49	evenement_climatique -42	none 80	vandalisme -51
ya 1	autre 187	bris_de_glace -56	collision 47	degats_des_eaux -58	dommage_materiel -48	evenement_climatique -50	vandalisme -47	vol -64
ya ya	autre 142	bris_de_glace -45	collision -46	dommage_materiel -49	evenement_climatique -42	none 80	vandalisme -51
yari*	collision 50	none -104	vandalisme -55	vol 152
yaris	collision 50	none -104	vandalisme -55	vol 152
yeux	bris_de_glace 65	none -92	vol 125
yo	autre 300	dommage_materiel -55	incendie -53	none -286	vol -51
zerk*	collision 130	none -47
zerktouni	collision 130	none -47
zero	collision 66	dommage_materiel 78	incendie 47	none -134	vol 99
zero bobo	collision 54	dommage_materiel 156	none -135	vandalisme -61	vol 101
zoe	blessure 285	bris_de_glace -43	collision 62	degats_des_eaux -42	dommage_materiel -68	evenement_climatique -44	incendie -40	none -180	vandalisme -62	vol -73
@injuries
	no -66	unknown 50	yes -48
0	no 337	unknown -192	yes -165
000	no 64	yes -76
000 dirhams	no -106	unknown 181	yes -90
000 euros	no 121	unknown -82	yes -60
06	no 40	yes -49
1	unknown 70	yes -99
1 moi	no 135	unknown -65	yes -83
10	no -114	yes 77
10 juin	no -119	unknown 129
100	yes -80
11	unknown -163	yes 133
12	unknown 51	yes -59
1234*	unknown 43	yes -75
12345	unknown 43	yes -75
12345 a	unknown 43	yes -75
12e	no -120	unknown 176	yes -76
13	no -222	unknown 259	yes -111
13h	unknown 48	yes -85
14 juin	no -65
15	unknown 54	yes -58
16	unknown 60
16 juin	no -67	unknown 100
16h	no -85	yes 56
17	no -104	unknown 58
17h	no -44	unknown 78
18h	unknown 90	yes -59
19h	no -81	unknown 65
1er	unknown 58	yes -52
1er juin	no -69	unknown 112	yes -43
2	no -152	yes 139
2 euros	no -165	unknown 284	yes -121
2 juin	no 66	yes -115
20	unknown 123	yes -143
200	unknown 61	yes -45
200 euros	no -103	unknown 147	yes -53
2025	no 88	yes -97
208	no -94	unknown 169	yes -83
21	no -57	unknown 87	yes -47
21h	no -133	unknown 94
22	no -120	unknown 208	yes -95
22h	unknown -98	yes 121
25	yes -68
2e	unknown -91	yes 62
3	no -79	yes 102
3 200	no -103	unknown 147	yes -53
3 cm	no -114	unknown -91	yes 158
30	no 54	unknown -40
300	no -91	unknown 123
31	no -51	yes 44
3e	unknown 44
3h	no 72	yes -78
3h du	no 97	yes -109
4	no -42	unknown 70
4 000	no 118	unknown -65	yes -67
4 pneus	no -55	unknown 131	yes -78
40	unknown 85	yes -96
40 cm	yes -41
400	no 68	unknown -103
450	no -83	unknown 158	yes -96
4x4	unknown 180	yes -196
50	no -81	unknown 167	yes -110
6 ans	unknown 79	yes -44
600	no -54	unknown 139	yes -119
7	no 58	yes -61
7 juin	unknown 57	yes -67
8	unknown -118	yes 53
8 juin	no 99	yes -136
80	unknown 69	yes -97
81	no 100	unknown -102
81 ans	no 100	unknown -102
82	no -49	unknown -82	yes 110
82 ans	no -49	unknown -82	yes 110
8h	unknown 90	yes -59
8h et	unknown 90	yes -59
8h10	unknown -172	yes 105
8h45	no 81	unknown -97
9	no 69	unknown -89
9 juin	unknown -98	yes 64
90	no -90	unknown 51
9h	no 42
9h30	no -85	unknown 56
a 3h	no 97	yes -109
a 6	unknown 43	yes -75
a 8	no -83	unknown 167	yes -83
a 9h	no 42
a appele	no -99	unknown 201	yes -99
a arrache	no 77	unknown -91
a bien	unknown -106	yes 98
a bijoux	yes -51
a bord	no 167	unknown -72	yes -115
a brule	no 45	unknown -153	yes 105
a casablanca	no 74	yes -46
a casse	no -115	unknown 112
a cause	yes 67
a cede	unknown -57	yes 87
a changer	no 58	yes -83
a claque	no -101	unknown 210	yes -115
a cogne	no -197	unknown 106	yes 82
a continue	no 63	unknown -99
a coule	no 108	unknown -161	yes 61
a coup	no -67	unknown 155	yes -100
a coupe	no 51	unknown -126	yes 73
a crache	no -82	yes 59
a de	unknown 50
a deborde	no 62	yes -79
a defonce	no 114	yes -89
a demande	no -110	unknown 175	yes -64
a deplorer	no 117	unknown -61	yes -56
a depose	no -69	unknown 161	yes -92
a derobe	no -48	unknown 121	yes -80
a des	no -95	unknown 99
a dessine	no -113	unknown 167	yes -73
a deux	no 129	yes -120
a dieu	no 106	unknown -111
a dimanche	no -49	unknown 98	yes -51
a disparu	unknown 62	yes -75
a dit	yes 49
a dix	no -79
a donne	yes 72
a double	unknown -63	yes 92
a dresse	yes 41
a droite	no -65	unknown -103	yes 163
a du	no -48	unknown -149	yes 176
a eclate	no 50
a embarque	no -50	unknown -125	yes 174
a embouti	no 156	unknown -54	yes -105
a encore	no -65	unknown 121	yes -65
a enflamme	unknown -68	yes 59
a enfonce	unknown 103	yes -104
a etoile	no 102	unknown -46	yes -84
a eu	no 103	unknown -66	yes -48
a explose	unknown 98	yes -77
a fait	unknown 41	yes -65
a fauche	no 57	unknown -121	yes 55
a fe	unknown 138	yes -140
a fele	no -102	yes 108
a fendu	no 115	unknown -55	yes -94
a file	no -115	unknown 287	yes -187
a flambe	no -114	unknown -177	yes 242
a fondu	no 79	unknown -53
a force	no -41	unknown 104	yes -67
a gagne	no 94	yes -122
a garde	no 70	unknown -167	yes 69
a gaz	no -63	unknown 110	yes -51
a glisse	unknown -55	yes 54
a gonfle	no -54
a gratte	no -79	unknown 174	yes -111
a grille	unknown -67	yes 76
a hauteur	no -112	unknown 49
a heurte	no -85	unknown -99	yes 181
a inhale	unknown -79	yes 104
a juste	no 144	unknown -59	yes -91
a l	unknown -65	yes 47
a la	no -48	yes 53
a laisse	no -42	yes 70
a le	no -99	unknown -184	yes 282
a leche	unknown 66	yes -121
a les	no -79	unknown -205	yes 253
a main	unknown 48	yes -48
a mal	unknown -174	yes 163
a me	no -78	yes 44
a mi	no -103	unknown 210	yes -156
a mis	unknown -151	yes 167
a moi	no 291	unknown -187	yes -192
a mon	no 91	unknown -73
a mordu	unknown -116	yes 152
a note	no -193	unknown 241	yes -61
a notre	no 129	unknown -115
a ouvert	no -91	unknown -139	yes 209
a pa	no -120	unknown 234	yes -127
a part	no 184	unknown -113	yes -69
a pas	no 59	unknown -47
a percute	no 64	yes -54
a perdu	no -93	unknown -81	yes 173
a pete	no -73	unknown 73
a pied	no -81	unknown -65	yes 142
a pile	no -116	unknown -154	yes 224
a plat	no -76	unknown 168	yes -94
a pose	no -76	unknown -131	yes 191
a pousse	no -180	unknown 133
a premiere	no -183	unknown 219	yes -113
a priori	no -313	unknown 359	yes -261
a raye	no 54	unknown 59	yes -113
a reconnu	no 197	unknown -150	yes -73
a recu	unknown -212	yes 169
a recule	no 53
a refaire	unknown -178	yes 90
a refuse	no -65	yes 90
a rempli	no -101	yes 90
a rendu	no -45	unknown 83	yes -44
a renverse	no -70	unknown 150	yes -82
a retrouve	yes -68
a ri1	no 269	unknown -231	yes -102
a rien	unknown 104	yes -115
a rigole	unknown -126	yes 103
a saute	unknown -74	yes 40
a serre	unknown -144	yes 111
a signe	unknown 98	yes -98
a son	no 96	unknown -64	yes -51
a sonne	no 124	unknown -198	yes 57
a souleve	no 87	yes -93
a surgi	no 55	unknown -106	yes 43
a t	no 263	unknown -201	yes -89
a table	no 166	unknown -135	yes -43
a tamponne	no 75	yes -65
a tape	unknown 65
a terre	unknown -135	yes 74
a touche	no 69	unknown -98
a tourne	no 90	unknown -71
a tout	no -82	unknown 125	yes -54
a traverse	unknown 85	yes -82
a trois	unknown 83	yes -123
a trouve	no -56	unknown 97	yes -42
a un	no -76	unknown 46
a une	no -61	yes 91
a velo	no -96	yes 113
a verse	no 123	unknown -63	yes -83
a vide	no -53	unknown 97	yes -46
a vole	no -84	unknown 146	yes -70
a vu	unknown 50	yes -106
a10	no -83	yes 55
a6	no 95	yes -172
a7	no -84	yes 41
abim*	no -99	unknown 158	yes -61
abime	no -134	unknown 204	yes -83
abor*	unknown -114	yes 69
abord	unknown -114	yes 69
abri	no 91	unknown -47	yes -46
abri de	no -118	yes 94
abri*	no 82	unknown -177	yes 85
abru*	no -76	unknown 43
abrutis	no -82	yes 67
abrutis ont	no -82	yes 67
abse*	no 208	unknown -91	yes -136
absence	unknown 99	yes -83
absents	no 252	unknown -196	yes -80
ac	no -73	unknown 80
ac la	no -112	unknown -215	yes 266
ac le	no -139	unknown 191	yes -80
ac un	no -119	unknown 189	yes -83
acce*	no -55	yes 87
acci*	unknown -58	yes 50
accident	unknown -71
acco*	no 183	unknown -120	yes -67
accord	no 162	unknown -101	yes -69
accr*	unknown 51	yes -81
accrochage	no 93	yes -118
accrochage hier	no -176	unknown 234	yes -119
accroche	no 74	unknown -46
accroche l	no 145	unknown -71	yes -73
accroche le	no 71	yes -103
accrochee	no -91	unknown 52
ache*	no -115	unknown 199	yes -99
achete	no -128	unknown 207	yes -111
acid*	no 131	yes -129
acie*	no -86	unknown 145	yes -72
acier	no -86	unknown 145	yes -72
ado	no -63
adou*	no 122	unknown -59	yes -82
adoucisseur	no 122	unknown -59	yes -82
adve*	unknown -182	yes 133
adverse	unknown -182	yes 133
affa*	unknown 71	yes -97
affaisse	unknown 71	yes -97
agad*	no -75	unknown 117	yes -42
agadir	no -75	unknown 117	yes -42
agen*	no 95	unknown -60
agence	no 67	yes -54
agence de	no -120	unknown 166	yes -60
agent	no 144	unknown -115
agent de	no 80	unknown -115
agents	no 83	unknown -80
agents sont	unknown -92	yes 69
agre*	no 40	unknown -197	yes 152
agri*	unknown -55	yes 68
agricole	no 41	unknown -196	yes 146
ai appele	no -97	unknown 102
ai coupe	no -84	yes 73
ai decouvert	no -123	unknown 192	yes -76
ai depose	no -62	unknown 142	yes -83
ai des	no -175	unknown -309	yes 396
ai donne	no 58	yes -167
ai du	no -40
ai embrasse	unknown -130	yes 76
ai encore	no -166	unknown 77	yes 103
ai ete	no -113	yes 125
ai eteint	unknown -157	yes 141
ai eu	unknown -330	yes 239
ai fait	no -63	yes 83
ai fini	no 167	unknown -50	yes -166
ai freine	no 147	unknown -152
ai glisse	unknown -53	yes 88
ai heurte	no 87	unknown -106
ai juste	no 64
ai la	no -85	unknown -134	yes 216
ai lache	no 109	unknown -45	yes -74
ai laisse	no -43	unknown 83	yes -40
ai le	no -46	unknown -117	yes 163
ai les	no -81	unknown -59	yes 137
ai mal	no -129	unknown -42	yes 105
ai mis	no 154	unknown -95	yes -70
ai ouvert	no -97	unknown 132	yes -56
ai pas	unknown 66	yes -50
ai percute	no -63	unknown -60	yes 120
ai pile	no -74	unknown -105	yes 174
ai plus	unknown 55	yes -92
ai porte	no -61
ai prevenu	no 57	yes -89
ai pris	no -76	unknown -152	yes 203
ai recu	no -61
ai recule	no 86	yes -82
ai retrouve	no 150	unknown -57	yes -145
ai rien	no 268	unknown -219	yes -70
ai son	no 178	unknown -83	yes -146
ai tape	no 89	unknown -61	yes -52
ai touche	no 76	yes -49
ai trouve	no -62	unknown 60
ai un	no -96	unknown 94
ai une	no -88	unknown -94	yes 179
ai voulu	no -85	yes 114
ai vu	no 58	unknown -146	yes 53
aide*	unknown -137	yes 132
aider	no 89	unknown -94
aile	no 100	yes -87
aile arriere	unknown 52	yes -63
aile gauche	unknown 75	yes -42
aill*	no 156	unknown -82	yes -92
ailleurs	no 156	unknown -82	yes -92
ain	no -82	unknown -42	yes 118
aine	unknown -98	yes 123
aine s	no -122	unknown -90	yes 186
ains*	no 52	unknown 55	yes -127
ainsi	no 52	unknown 55	yes -127
ainsi que	no -109	unknown 134	yes -54
air	unknown 85	yes -82
air et	no -85	unknown 46
airb*	no -125	unknown 68
airbag	no -145	unknown 130	yes -54
airbag m	no -80	unknown -146	yes 189
airbags	no -85	unknown -48	yes 124
alar*	unknown 49	yes -84
alarme	unknown 49	yes -84
alle	no -163	unknown 243	yes -127
allee	yes -56
allemand	no 41	unknown -105	yes 64
aller	no -90	unknown 115
aller au	no -97	unknown 48	yes 45
allume	unknown 57	yes -77
allume plus	no -53	unknown 137	yes -92
alors j	no -93
alors que	no 66	unknown -85
alors voila	no -49	unknown 40
alu	no -59	unknown 112	yes -53
ambu*	no -87	unknown -171	yes 256
ambulance	no -87	unknown -171	yes 256
ambulance et	no -108	unknown -58	yes 162
ame	yes -61
ame en	no -77	unknown 103
amiable a	no 150	unknown -75	yes -88
amis	no -72	unknown 134	yes -76
ampo*	no -130	unknown -127	yes 213
ampoule	no -130	unknown -127	yes 213
anim*	no 178	unknown -50	yes -148
animal	no 277	unknown -155	yes -177
anno*	no 140	unknown -44	yes -118
annonce	no 140	unknown -44	yes -118
annu*	no -60	unknown 153	yes -94
annule	unknown 93	yes -102
ans	no 68	unknown -57
ans a	no -52
ans de	no 276	unknown -192	yes -91
ante*	unknown 92	yes -84
antenne	unknown 92	yes -84
anti*	no 113	unknown -105
antivol	no 121	unknown -57	yes -123
antivol scie	no 121	unknown -57	yes -123
aout	no 60	yes -69
aper*	unknown 40	yes -68
apercevoir	no -141	unknown 193	yes -55
appa*	no -57	unknown 116	yes -58
appareil	no -120	unknown 200	yes -105
appareil photo	no -120	unknown 200	yes -105
appart	unknown 107	yes -130
apparues	no -97	unknown 195	yes -98
appele	unknown 58	yes -61
appele la	unknown 126	yes -108
appele les	no 163	unknown -136
appelee	no 357	unknown -302	yes -103
appeler	unknown 62	yes -44
appeler la	no 56	yes -82
appl*	no 101	unknown -109
appr*	no 154	unknown -137
apprend	no 80	unknown -164	yes 75
apprend que	no 80	unknown -164	yes 75
appu*	no -110	yes 81
appuye	no -119	unknown 200	yes -84
apre	no -55	unknown 145	yes -100
aprem	no -57	unknown 107	yes -51
aprem aprem	no -57	unknown 107	yes -51
apres la	no 43	unknown -64
apres le	unknown 60
apres les	no 56	unknown -49
apres midi	no -102	yes 80
aquarium	no 58	yes -91
aquarium de	no 58	yes -91
arai*	no -50	unknown 122	yes -75
araignee	no -50	unknown 122	yes -75
arbr*	no -162	unknown 196	yes -94
arbre	no -162	unknown 196	yes -94
arca*	no -72	unknown -148	yes 201
arcade	no -72	unknown -148	yes 201
arch*	no -145	unknown 266	yes -151
ardo*	no -129	yes 110
ardoises	no -129	yes 110
argent	no -68	unknown 75
armo*	no 95	yes -78
armoire	no 95	yes -78
arra*	unknown -42
arrache	unknown -63	yes 59
arrache la	no 381	unknown -322	yes -221
arrache le	no -146	unknown 118
arrache mon	unknown -94	yes 125
arraches	no -57	unknown 113	yes -59
arrange	unknown -98	yes 106
arre*	unknown -45	yes 42
arret	unknown -117	yes 128
arret d	no 68	unknown 55	yes -137
arrete au	no -98	unknown 43	yes 46
arrete de	unknown -49
arretee au	unknown -111	yes 90
arreter	no 67	unknown -132	yes 40
arri*	unknown 60
arriere	unknown 56
arriere de	no -151	unknown 181
arriere par	unknown -40
arrive	unknown 86	yes -53
arrivee	no 40	unknown 51	yes -100
arro*	unknown 41	yes -57
arrosage	no 73	yes -100
arrose	unknown 86	yes -119
arti*	no 85	yes -99
artisan	no 60	unknown 136	yes -219
artiste	no 147	unknown -109	yes -56
aspe*	no -108	yes 93
asperge	no -108	yes 93
asse*	no -145	unknown 127
assez	no -111	yes 117
assez violent	no -56	unknown -69	yes 119
assi*	no -89	yes 102
assistante	no -117	unknown -196	yes 278
asso*	no 75	unknown -146	yes 63
assu*	no -42	unknown 100	yes -57
assurance	no -54	unknown 110	yes -57
atelier de	unknown -72
atte*	no 71	unknown -47
atteint	no 321	unknown -274	yes -77
atteinte	no 233	unknown -208	yes -96
atteinte corporelle	no 172	unknown -156	yes -93
attelle	no -84	unknown -71	yes 157
attend	no -126	unknown 44	yes 67
attendre	no -60	yes 41
attends	no -113	unknown 187	yes -125
attestation	no -84	unknown 61
au bras	no -212	unknown -90	yes 285
au bureau	no -118	unknown 230	yes -118
au coeur	unknown 142	yes -224
au commissariat	unknown 52
au cou	no -102	unknown -140	yes 217
au coude	no -147	unknown -141	yes 280
au cutter	no -89	unknown 127	yes -41
au dos	no -90	unknown -136	yes 214
au drive	unknown 127	yes -115
au feu	no 65
au genou	no -119	unknown -114	yes 232
au lit	no 106	yes -163
au marche	unknown -75	yes 49
au mariage	no 98	unknown -131
au milieu	no -74	yes 68
au mollet	no -42	unknown -128	yes 167
au moment	unknown -103	yes 56
au moyen	no 131	yes -219
au peage	no 69	unknown -111
au pied	no 83	yes -103
au plafond	no -62	unknown 129	yes -68
au poignet	no -87	unknown -134	yes 210
au poste	no 121	unknown -44	yes -97
au retour	no -70	unknown 142	yes -83
au rez	no 69	yes -55
au rond	no -93	unknown 120
au soir	no -44	yes 43
au stop	no -109	unknown -45	yes 150
au telephone	no 89	unknown -52	yes -42
au tennis	no -139	unknown 78
au ventre	unknown -197	yes 173
au visage	no -71	unknown -132	yes 184
aube	unknown -85	yes 86
aube*	no 136	unknown -72	yes -86
auch*	no -87	yes 99
auchan	no -87	yes 99
aucu*	no 245	unknown -121	yes -123
aucun	no 250	unknown -123	yes -127
aucun blesse	no 227	unknown -126	yes -101
aucun bobo	no 133	unknown -63	yes -105
aucun de	no 181	unknown -74	yes -114
aucun dommage	no 121	unknown -75	yes -47
aucun mal	no 137	unknown -153
aucun mot	no -176	unknown 217	yes -53
aucun occupant	no 227	unknown -138	yes -99
aucun prejudice	no 176	unknown -129	yes -49
aucune	no 216	unknown -116	yes -99
aucune blessure	no 107	unknown -69	yes -40
aucune victime	no 186	unknown -138	yes -77
audi	no 55	unknown -102
audi*	no -90	unknown 211	yes -148
aure*	no -46	unknown 104	yes -57
aureole	no -46	unknown 104	yes -57
auri*	no -47	unknown 170	yes -152
auss*	no -68	yes 62
aussi	no -62	yes 46
aute*	no 66	yes -74
auteur	no 66	yes -74
auto	no -50	unknown -86	yes 132
auto ecole	unknown -85	yes 65
auto*	no 80	yes -50
automatique	no 170	unknown -98	yes -72
automatique de	no 217	unknown -114	yes -107
automobile	no 170	unknown -94	yes -74
autoradio	no -93	unknown 146	yes -69
autoroute	no 134	unknown -148
autre	unknown -49
autre conducteur	no -41	yes 50
autre cote	no 77	yes -82
autre voiture	no -178	unknown 108
autres	no -83	unknown 166	yes -102
aux	no -66	yes 90
aux cotes	no -108	unknown -47	yes 125
aux sieges	no -61	unknown 49
aux urgences	no -120	unknown -179	yes 273
avaient	no 208	unknown -147	yes -70
avais	no 53	yes -47
avais les	no 199	unknown -131	yes -122
avait des	no -129	unknown 237	yes -175
avait la	unknown -45
avait le	no -104	yes 87
avait pas	no 61	unknown -102
avait personne	no 337	unknown -269	yes -146
avance	no -135	unknown 239	yes -99
avant bras	no -80	unknown -137	yes 212
avant de	no 82	unknown -130
avant hier	no -107	unknown 192	yes -87
avant les	no 222	unknown -144	yes -128
avec des	no 128	unknown -52	yes -77
avec l	no 145	unknown -89	yes -58
avec le	no -45	yes 49
avec les	no 136	yes -144
avec lui	no 54	unknown 43	yes -97
avec ma	unknown -96	yes 82
avec mes	no -169	unknown 102	yes 42
avec moi	no 136	unknown -221	yes 90
avec mon	no 53	yes -91
avec sa	no -130	unknown 209	yes -100
avec ses	unknown -123	yes 83
avec son	no 93	yes -88
aven*	unknown -122	yes 127
avenue	unknown -122	yes 127
avio*	no 72	yes -55
avion	no 72	yes -55
avis*	no -44	unknown 117	yes -82
avoir un	no -205	unknown 101
avon*	no 60
avons	no 60
avons ete	no 214	unknown -89	yes -138
avons mal	no 152	unknown -43	yes -119
avons rempli	no -107	unknown 150	yes -66
avons rien	no 200	unknown -131	yes -75
avou*	no 64	yes -94
avouer	no 64	yes -94
ayan*	no -105	unknown 135
ayant	no -105	unknown 135
ayant ete	no -63	unknown 118	yes -59
azro*	no -90	unknown 236	yes -175
azrou	no -90	unknown 236	yes -175
b	no 146	yes -115
bach*	yes -45
bache	no 92	unknown -79
badg*	no -60	unknown 113	yes -53
badge	no -60	unknown 113	yes -53
baga*	unknown -135	yes 97
bagn*	no 88	unknown -321	yes 188
baie	yes -41
baig*	no -55	unknown 149	yes -89
baignoire	unknown 51	yes -42
bail*	unknown 41	yes -55
bain	no -79	unknown 136	yes -56
balc*	no -62	unknown 42
balcon	no -62	unknown 42
balcon les	no 48	unknown -53
ball*	unknown 76	yes -63
balle	no -97	unknown 97
balles	unknown 75	yes -126
balles de	no 209	unknown -157	yes -72
ballon	unknown 56	yes -65
ballon d	no -57	unknown 130	yes -87
band*	no 88	yes -57
bande	no 68	unknown 55	yes -137
bande d	no 68	unknown 55	yes -137
banquettes	no 64	yes -102
bar	no -154	yes 108
barb*	unknown -100	yes 76
barbecue	no 49	unknown -158	yes 97
barr*	no 111	unknown -43	yes -68
barre	no 171	unknown -96	yes -81
barriere	no -91	unknown 149	yes -57
bas	no 126	yes -107
bas de	no 158	unknown -67	yes -109
basc*	no -116	unknown 211	yes -94
basculer	no -140	unknown 230	yes -93
bass*	yes 45
bassin	no -95	yes 66
bassin fracture	no -49	unknown -103	yes 151
batt*	no -89	unknown 166	yes -78
batterie	no -115	unknown 151	yes -40
batterie de	no -129	unknown 43	yes 42
batterie du	no -76	yes 90
beau	no 72	unknown -142	yes 61
beau pere	no 124	unknown -108	yes -40
beau*	no 40	unknown -147	yes 106
beaucoup	unknown -153	yes 131
beaucoup de	no 83	unknown -141
bebe	no 121	unknown -150
bell*	unknown 41
belle	unknown 41
belle soeur	no -41
benn*	no -71	unknown 129	yes -57
benne	no -71	unknown 129	yes -57
berb*	no -80	unknown 164	yes -108
berbere	no -80	unknown 164	yes -108
berg*	unknown -210	yes 204
berger	no -88	unknown -216	yes 275
berger allemand	no -57	unknown -89	yes 137
berl*	no 141	unknown -69	yes -73
berline	no 141	unknown -69	yes -73
berr*	no 145	unknown -165
berrechid	no 145	unknown -165
beso*	no 130	unknown -62	yes -82
besoin	no 130	unknown -62	yes -82
bete	no 188	unknown -113	yes -79
bete est	no 191	unknown -144	yes -70
bich*	no 85	unknown -41	yes -49
biche	no 117	yes -93
bien	no 158	unknown -117	yes -40
bien merci	no 246	unknown -177	yes -93
bien sur	no 70	yes -70
bijo*	no 57	yes -79
bijoux	unknown 69	yes -63
bijoux de	yes -63
bila*	no -125	unknown -94	yes 196
bilan	no -125	unknown -94	yes 196
bill*	no -46	unknown 121	yes -75
billet	no -184	unknown 277	yes -116
bjr	no -95	unknown 160	yes -66
blan*	no 114	unknown -98
blanc	no 91	unknown -105
blanche sur	no -55	unknown 71
bles*	no 116	unknown -159	yes 43
blesse	no 91	unknown -132
blesse a	no -112	unknown 133	yes -118
blesse dans	no 115	yes -133
blesse en	no -42	unknown 64
blesse et	no 184	unknown -129	yes -68
blesse grave	no -169	yes 118
blesse je	no 104	yes -187
blesse ni	no 293	unknown -166	yes -127
blesse pas	no 273	unknown -178	yes -114
blessee	unknown -231	yes 170
blesses	no 67	unknown -197	yes 87
blesses 0	no 315	unknown -161	yes -231
blesses legers	no -172	unknown -134	yes 204
blessure	no 349	unknown -215	yes -165
bleu	unknown -319	yes 277
bleu*	no -120	unknown -105	yes 218
bleue	no -106	unknown -71	yes 166
bleus	no -148	unknown -152	yes 236
bloc	unknown -78	yes 60
bloq*	no -112	unknown -75	yes 178
bloque	no -122	unknown -73	yes 175
bloque la	no -66	unknown 121	yes -56
bobo	no 314	unknown -200	yes -124
bois	no 60	unknown -80
boit*	unknown -134	yes 145
boite	unknown -139	yes 137
boite a	no -51	yes 59
boite de	no 320	unknown -176	yes -247
bomb*	no -104	unknown 103
bombe	no -86	unknown 179	yes -95
bon	no 48	unknown -132	yes 85
bonj*	yes -43
bonjour	yes -43
bonjour j	no -64	unknown 110	yes -53
bonjour je	no 218	unknown -109	yes -153
bonjour le	yes 55
bonjour mon	no 60	yes -44
bonn*	no 151	unknown -248	yes 74
bonne	no 151	unknown -248	yes 74
bord	no 78	unknown 56	yes -150
boss*	no -45
bosse	unknown -49	yes 40
bosse sur	no -161	unknown 111	yes -45
bosser	unknown 95	yes -76
bouc*	no 40
bouche	unknown 49	yes -55
boue	no 82	unknown -69
boue dans	no 108	unknown -72	yes -50
boug*	no -40	yes 46
bouger	no -69	unknown -114	yes 182
bouger le	no -69	unknown -114	yes 182
bougie	unknown 91	yes -121
boui*	no -119	unknown -161	yes 227
boul*	unknown -60	yes 56
boulangerie	no -70	yes 71
boulevard	unknown -54	yes 74
boulevard zerktouni	unknown -54	yes 74
boulot	unknown -60
boulot j	no -94	yes 93
boum	no 143	unknown -86	yes -97
bous*	unknown -119	yes 117
bouskoura	no 84	yes -73
bout*	no -56	unknown -53	yes 110
boutique	no -78	unknown 121	yes -50
box	no 40	yes -91
box tele	no -101	unknown 160	yes -58
bran*	no -67	unknown 68
branche	no -67	unknown 68
branche de	no -46	yes 54
braq*	no 64	unknown -95
bras	no -114	unknown -129	yes 247
bras casse	no -95	unknown -179	yes 246
bras je	no -52	unknown -57	yes 106
brea*	no -110	unknown 89
break	no -110	unknown 89
bref	unknown -67
bres*	no -90	unknown 66
brig*	unknown 79	yes -73
brigade	yes -58
brigade de	unknown 46	yes -53
bris*	no -61	unknown 82
brise	no -58	unknown 107	yes -50
brise cote	no 118	unknown -63	yes -105
brise en	no -105	unknown 143	yes -53
brise est	no -122	unknown 186	yes -66
brise la	no -196	yes 107
brisee	no -115	unknown 150
brisees	unknown -188	yes 165
brises	no -122	unknown 177	yes -81
broc*	no -63	unknown -104	yes 144
broche	no -63	unknown -104	yes 144
brou*	no -57	unknown 75
brouillard	no 43	unknown -110	yes 43
broy*	no -105	unknown -132	yes 198
brui*	no -89	unknown 139	yes -82
bruit	no -89	unknown 139	yes -82
brul*	unknown -100	yes 110
brulante	no 178	unknown -186
brule	unknown -114	yes 75
brule l	no -85	unknown -136	yes 203
brule la	no 58	unknown 86	yes -177
brule un	no -112	unknown -259	yes 311
brulee	no -151	unknown 94	yes 44
brules	unknown -163	yes 183
brulure	no -188	unknown -242	yes 320
brulures	no -107	unknown -98	yes 204
brulures au	no -133	unknown -92	yes 217
brun*	unknown 71	yes -87
brune	unknown 71	yes -87
bu	no 41	unknown -89	yes 47
buan*	no -103	unknown -96	yes 184
buanderie	no -103	unknown -96	yes 184
bure*	unknown 79	yes -131
bureau	unknown 79	yes -131
bus	no 109	unknown -90
bus de	no 125	unknown -178	yes 47
bus je	no -105	yes 88
bus m	no 87	yes -134
c3	yes -45
ca a	unknown -55	yes 40
ca je	no 248	unknown -166	yes -118
ca m	no -120	unknown 227	yes -181
ca n	no 117	unknown -146
ca ne	no -92	unknown 186	yes -113
ca s	no -98	yes 50
ca se	no 114	unknown -125
ca va	no 67	unknown -74
ca vient	no -60	unknown 95
caba*	no -113	unknown 146	yes -47
cabane	no -93	unknown 119	yes -41
cabane de	no -48	unknown 106	yes -111
cabi*	no 256	unknown -263	yes -49
cabinet	no 89	unknown -201	yes 99
cabl*	no 54	unknown -56
cable	yes 45
cable de	unknown 60	yes -93
cabosse	no -129	unknown 118
cabossee	no 95	unknown -64	yes -56
cabossee sur	no 95	unknown -64	yes -56
cabr*	no 258	unknown -172	yes -127
cabriolet	no 258	unknown -172	yes -127
cach*	no 232	unknown -90	yes -173
cade*	no -79	unknown 162	yes -87
cadenas	no -84	unknown 169	yes -97
cadenas coupe	unknown 95	yes -75
cadr*	unknown 110	yes -136
cadre	no 50	yes -89
cafe	no 253	unknown -155	yes -141
cage	no -47	unknown 84
cage d	no -47	unknown 84
cail*	no 43
caillou	no 62	yes -49
caillou a	no -65
cais*	unknown 73	yes -93
caisse	unknown 73	yes -93
cala*	no 178	unknown -117	yes -69
calandre	no 178	unknown -117	yes -69
calc*	unknown -158	yes 129
camb*	no 115	unknown -43	yes -73
cambriolage	no 79	yes -77
came*	no -60	unknown 109	yes -49
camera	no -58	unknown 133	yes -81
cameras	no -62	unknown 77
cami*	no 53
camion	no 61	yes -62
camion benne	no -71	unknown 129	yes -57
camion de	no 141	unknown -105	yes -48
camionnette	unknown -48	yes 48
camionnette de	no 51	unknown -152	yes 99
camp*	no 65	yes -60
camping	no 150	unknown -97	yes -61
camping car	no 138	unknown -85	yes -64
cana*	no -99	unknown 97
canalisation	no -92	unknown 75
canalisation encastree	no -120	unknown 189	yes -79
canape	no -123	unknown 150
cani*	no -56
capot est	no -80	unknown 150	yes -98
car	no 118	yes -79
cara*	no 150	unknown -123
carambolage	no 43	unknown -96	yes 48
carambolage a	no 198	unknown -124	yes -97
card*	no 208	unknown -219
carg*	no 57	yes -89
carglass	no -113	unknown 181	yes -74
carrefour	no 134	unknown -67	yes -89
carrelage	no -115	unknown 152	yes -44
carrosserie	no 64	unknown -60
carrossier	unknown -118	yes 87
cart*	no -42	unknown 51
carte je	unknown 57	yes -80
casa	no -53	unknown 115	yes -62
casa*	no 74	yes -46
casablanca	no 74	yes -46
casse chez	no 82	yes -74
casse je	no -116	unknown 95
casse l	no -75	yes 63
casse la	no -151	unknown 285	yes -210
casse le	no -88	yes 58
cassee	no -60	unknown 79
cassee la	no -68	unknown 128	yes -83
cassees	no -84	unknown -123	yes 177
cassees et	no -88	unknown -130	yes 176
casser	no -73	unknown 139	yes -66
casserole	no -136	unknown 48	yes 54
casses	no -163	unknown 285	yes -178
cata*	no -54	unknown 152	yes -96
catalytique	no -79	unknown 119	yes -40
catastrophe	unknown 56	yes -85
catastrophe naturelle	unknown 56	yes -85
caus*	unknown -54	yes 56
cause	unknown -54	yes 56
cause d	no -132	unknown 173	yes -67
cause de	no -76	unknown -134	yes 201
cause du	no 131	unknown -124
cave	unknown 72	yes -46
cave a	no -52	unknown 81	yes -42
cave et	no -105	unknown 165	yes -67
ce chaos	no 43	unknown -110	yes 43
ce jour	no 49	unknown 118	yes -161
ce matin	unknown 59
ce midi	no -76
ce n	unknown -89	yes 72
ce que	unknown 81	yes -71
ce soit	no -47	unknown 71
cede	unknown -57	yes 87
cede l	no -76	yes 49
cede les	unknown -115	yes 64
cedez	unknown 44	yes -109
cedez le	unknown 44	yes -109
cein*	no -101	unknown -147	yes 231
ceinture	no -101	unknown -147	yes 231
cela	no 158	yes -158
cell*	no 112	yes -79
celle	no -84	unknown 135	yes -54
celle de	no -84	unknown 135	yes -54
cellier	no 132	unknown -53	yes -96
celu*	no 113	unknown -89
celui	no 113	unknown -89
celui de	no -97	unknown -105	yes 174
celui du	no 183	unknown -47	yes -143
cent*	no -48	unknown 86
centre	no 61	unknown -134	yes 66
ceri*	no -75	unknown 81
cerv*	no -87	unknown -160	yes 228
cervicale	no -84	unknown -59	yes 130
ces	no 172	unknown -133	yes -52
cest	no -77	yes 87
cest cest	no -77	yes 87
cet	no -60	unknown 143	yes -95
cett*	unknown 46	yes -67
cette	unknown 46	yes -67
cette fois	unknown -130	yes 79
cette nuit	no 58	yes -81
chac*	no 201	unknown -125	yes -101
chacun	no 201	unknown -125	yes -101
chai*	no 135	unknown -77	yes -58
chaine	no 129	unknown -144
chaise	no -87	unknown 177	yes -93
chambre	no -67	unknown 86
champ	no 90	unknown -246	yes 120
champ de	unknown -248	yes 200
chan*	unknown 87	yes -73
chance	no 127	unknown -117
changer	unknown 46	yes -79
chantier	no -123	unknown 234	yes -119
chantier d	no -89	unknown 142	yes -53
chao*	no 43	unknown -110	yes 43
chaos	no 43	unknown -110	yes 43
chaq*	no -87	yes 73
chaque	no -87	yes 73
char*	no -52	unknown 45
chas*	no 267	unknown -212	yes -84
chat	no -59
chat a	no -89	yes 67
chat*	no -192	unknown 83	yes 99
chaude a	no -133	unknown 86	yes 41
chaudiere	no -53	yes 40
chaudiere a	no -56	unknown -66	yes 109
chauffage	no 95	unknown -117
chauffard	no -94	unknown -124	yes 183
chauffe	no 112	unknown -134
chauffe eau	no 112	unknown -134
chauffeur	no -43
chauffeur a	unknown -120	yes 135
chauffeur s	no 128	unknown -55	yes -129
chauffeurs	unknown -59	yes 90
che	no 99	yes -106
chef	no -82	unknown 182	yes -105
chem*	no 285	unknown -181	yes -143
cheminee	no 175	unknown -123	yes -83
cher*	no 67	unknown -77
cherche	no 120	unknown -115
chev*	unknown -145	yes 143
cheveux	no -75	unknown -88	yes 160
cheville	no -121	unknown -173	yes 284
cheville en	no -103	unknown -86	yes 188
chevreuil	no 189	unknown -113	yes -86
chez	unknown 62	yes -57
chez des	no -72	unknown 134	yes -76
chez elle	no 121	yes -97
chez la	unknown 55	yes -69
chez les	unknown 78	yes -86
chez ma	no 146	unknown -76	yes -77
chez mes	unknown 49	yes -78
chez moi	no -96	unknown 171	yes -74
chez nous	yes -68
chic*	unknown 113	yes -140
chie*	no -97	unknown 97
chien	no -97	unknown 97
chien a	no -120	unknown 191	yes -115
chien de	unknown -46	yes 67
chien du	no -62	unknown -180	yes 223
chif*	no 121	unknown -176	yes 50
choc	unknown -54	yes 45
choc a	no -154	unknown 130
choc arriere	no 114	unknown -193	yes 42
choc contre	no -131	unknown 208	yes -149
choc lateral	no 90	unknown -108
choc*	no 51	yes -40
chocs	no 51	yes -40
choi*	no 159	yes -126
choir	unknown 71	yes -133
chop*	no 122	unknown -143
choq*	unknown 81	yes -93
choquee	unknown 81	yes -93
chos*	unknown 64
chose	unknown 64
chou*	no 249	unknown -138	yes -155
chu	no -125	unknown 110
chut*	no -97	unknown -131	yes 227
chute	no -91	unknown -184	yes 275
chute a	no -71	unknown -94	yes 135
chute dans	no -85	unknown -237	yes 284
cime*	no -107	unknown 183	yes -100
cinq	no -106	yes 101
circ*	no -43	unknown -70	yes 112
circuit	unknown -73	yes 41
circuit dans	unknown -67	yes 47
circulaire	no -78	unknown -115	yes 154
circulation	no -80	unknown 77
cite*	no 82	unknown -93
citerne	no 82	unknown -93
civi*	no -115	unknown 45	yes 64
civile	no -101	unknown 74
claq*	unknown 104	yes -101
claque	no -101	unknown 210	yes -115
clas*	no -152	unknown 210	yes -104
clav*	unknown -174	yes 137
clavicule	no -77	unknown -143	yes 216
clavicule en	no -107	unknown -216	yes 296
cle	no -83	unknown 162	yes -90
cles	no -55	unknown 80
cles dans	no -161	unknown 213	yes -76
clie*	no 106	unknown -55	yes -50
client	no 114	unknown -48	yes -65
clientes	no 89	unknown -126
clients	no 195	unknown -146	yes -65
clin*	no -90	yes 61
clinique	no -90	yes 61
cloison	no 78	yes -122
cloq*	unknown -98	yes 49
cloque	no 63	unknown -144	yes 68
clot*	yes -62
cloture	yes -62
cloture et	no 73	yes -100
clou*	no -149	unknown 161	yes -46
club	no -178	yes 144
cm d	yes -70
cocc*	no -91	unknown -162	yes 217
coccyx	no -91	unknown -162	yes 217
coeu*	no 76	unknown 74	yes -163
coeur	no 76	unknown 74	yes -163
cogn*	no -164	yes 172
cogne	no -164	yes 172
coif*	no -80	unknown -75	yes 122
coiffure	no -80	unknown -75	yes 122
coin*	unknown -200	yes 209
coince	no -131	unknown -206	yes 294
col	no -55	unknown -118	yes 168
col du	no -55	unknown -118	yes 168
coli*	no -78	unknown 210	yes -139
colis	no -78	unknown 210	yes -139
collegue	unknown 86	yes -65
collier	no -87	unknown -47	yes 130
collier en	no -87	unknown -47	yes 130
collision	no 53	unknown -107
colo*	yes -59
colonne	yes -59
comb*	unknown 121	yes -108
combien	unknown 121	yes -108
comi*	no -104	unknown 176	yes -72
comme	no 58	unknown -42
comme dans	no 72	unknown -96
comme des	no 142	unknown -172
comme du	no -165	unknown 52	yes 83
comme le	no -179	unknown 137	yes -41
comme un	no 49	unknown -97	yes 45
comme une	no 96	unknown -102
commence	unknown -57
commissariat	unknown 87	yes -49
commissariat de	no 181	unknown -151	yes -73
commissariat demain	no -112	unknown 159	yes -56
commissariat du	no -90	unknown 139	yes -58
commode	no -71	unknown -93	yes 156
communal	unknown 73	yes -46
commune	unknown 66
comp*	unknown 79	yes -43
compagne	no -146	yes 130
compagne a	no -146	yes 130
compagnie	no -84	unknown 154	yes -77
complete	no 73	yes -79
compote	no -91	unknown -179	yes 247
compris	no -108	unknown 250	yes -190
compte	no 107	yes -103
compteur	no -86	unknown 189	yes -102
concierge	no 137	unknown -181
cond*	unknown -43	yes 74
conducteur	no -111	unknown -82	yes 189
conducteur a	no -46	unknown 188	yes -154
conducteurs	no 194	unknown -179	yes -115
conducteurs ont	no 90	unknown -100
conductrice	no -110	unknown 64	yes 42
conductrice qui	no -81	unknown -86	yes 144
conduire	no 122	yes -170
conduisait	no -75	yes 91
conduit	unknown -124	yes 107
conf*	no 61	yes -84
confie	no -140	unknown 291	yes -202
confirme	no 216	unknown -169	yes -63
confiture	no 47	unknown 40	yes -84
cong*	no 65	yes -57
congelateur	no 57	yes -53
conj*	no -106	unknown 209	yes -133
conjoint	no -106	unknown 209	yes -133
conn*	no -109	yes 110
connaissance	no -94	unknown 61
cons*	no 52
conscient	no -87	unknown -153	yes 215
console	no -92	unknown 180	yes -95
console et	no -46	unknown 108	yes -63
constat	no 46
constat a	unknown 90	yes -90
constat amiable	no 51	yes -49
constat ce	no -55	unknown 91
constat dans	no 43	unknown -110	yes 43
constat degat	yes -42
constat etabli	no 184	unknown -122	yes -63
constat fait	no 82	unknown -156	yes 49
constat non	no -88	unknown -79	yes 149
constat ok	no 110	unknown -58	yes -111
constat pas	no 167	unknown -51	yes -142
constat rempli	no 141	unknown -66	yes -76
constat signe	no 83	unknown -78
constater	no -79	unknown 91
constats	no 205	unknown -127	yes -79
conteneur	no -106	unknown 187	yes -93
continue	no 63	unknown -99
contrat	no -63	unknown 154	yes -92
contre la	no 62	unknown -71
contre le	no -92	unknown -98	yes 187
contre les	no -126	unknown -161	yes 236
contre un	no -71	yes 67
controle	unknown 61	yes -94
controle a	unknown 50	yes -99
conv*	no 144	unknown -53	yes -106
coor*	no -106	unknown 149	yes -50
coordonnees	no -106	unknown 149	yes -50
copa*	unknown 104	yes -114
copain	no -128	unknown 204	yes -123
copr*	no 95	yes -72
copropriete	no 161	unknown -112	yes -50
corb*	no 157	unknown -165
corp*	no 194	unknown -148	yes -45
corporel	no 180	unknown -146
corporelle	no 172	unknown -156	yes -93
cote	no 43
cote a	no 103	yes -117
cote de	no -67	yes 90
cote felee	no -72	unknown -82	yes 150
cote pas	no 246	unknown -215	yes -60
cote passager	no 81	yes -64
cote*	no -100	unknown -145	yes 239
cotes	no -100	unknown -145	yes 239
cotes felees	unknown -67	yes 98
cou	unknown -176	yes 168
couc*	no 157	unknown -118
couche	no 74	unknown -47
couchee	no 196	unknown -170	yes -48
coud*	no -154	unknown -126	yes 280
coude	no -154	unknown -126	yes 280
coul*	unknown -42
coule	no 40
coule chez	no 80	yes -108
coule du	no -116	unknown 159	yes -69
coulee	unknown -60
coulee de	unknown -60
couloir	no -45	yes 43
coup	no -60	yes 81
coup a	no -82	unknown -152	yes 189
coup de	no -85	unknown 91
coup j	no 109	unknown -121
coup*	yes 46
coupe	unknown -53	yes 63
coupe l	no -84	yes 73
coupe la	no -46	unknown -103	yes 147
coupe le	no -49	unknown -136	yes 175
coupure	unknown -57	yes 54
coupure de	no -106	unknown 196	yes -147
cour	no 283	unknown -186	yes -110
cour*	no -48
courant	no -77	unknown 101
courant d	no -85	unknown 46
courante	unknown 139	yes -122
courante deposee	no -93	unknown 144	yes -61
cours	unknown 69	yes -80
court	unknown -42
court circuit	unknown -73	yes 41
couru	no -121	unknown -106	yes 205
cous*	no -42	unknown 127	yes -81
cousin	unknown 75	yes -98
cousine	no -132	unknown 248	yes -118
cousins	no -74	unknown 132	yes -70
cout*	no -77	yes 59
couteau	no -69	unknown -64	yes 112
couvercle	no 41	unknown -121	yes 60
couverture	no 176	unknown -78	yes -127
couvre	no -104	unknown 173	yes -98
crac	no -52	unknown 123	yes -72
crac*	no -93	unknown -84	yes 172
crache	no -102	unknown -80	yes 170
cram*	no 71	unknown -93
crame	no 66	unknown -105
cran*	no -97	unknown -195	yes 251
crane	unknown -173	yes 168
crec*	unknown -192	yes 141
creche	unknown -192	yes 141
crev*	unknown 79	yes -106
creve	no 70	yes -106
creves	no -70	unknown 175	yes -108
crib*	no 43	yes -61
crible	no 85	yes -87
cribles	no -72	unknown 118	yes -53
crie	unknown -185	yes 133
crim*	no 62	unknown 72	yes -149
croi*	no -233	unknown 263	yes -85
crois	no -254	unknown 287	yes -166
croix	no -120	unknown 185	yes -82
cros*	no -158	unknown -90	yes 213
cru	no -133	unknown 59	yes 48
cuei*	no -41	unknown -92	yes 117
cueillant	no -41	unknown -92	yes 117
cuir	no -135	unknown 102
cuisine hier	unknown -80	yes 55
cuisine le	no -66	unknown -64	yes 102
cuisse	no -52	unknown -141	yes 176
cul	no -98	unknown 179	yes -93
cumu*	unknown -213	yes 124
cumulus	unknown -213	yes 124
cure	no -134	unknown 221	yes -136
cutt*	no -89	unknown 127	yes -41
cutter	no -89	unknown 127	yes -41
cuve	no 87	unknown 50	yes -142
cycl*	yes 68
cycliste	no -65	yes 81
cycliste est	no -60	unknown 170	yes -119
cyli*	no -77	yes 76
d a	no -97	unknown 167	yes -72
d abord	unknown -114	yes 69
d accident	no -104	unknown -153	yes 216
d accord	no 162	unknown -101	yes -69
d acier	no -86	unknown 145	yes -72
d air	no -85	unknown 46
d aller	unknown 67	yes -47
d appartement	no -56	unknown -77	yes 102
d apres	no 62	unknown -44
d araignee	no -50	unknown 122	yes -75
d ardoises	no -129	yes 110
d arret	unknown -75	yes 73
d autre	unknown -89	yes 43
d avoir	no -89	yes 73
d en	no -52	yes 40
d entree	no 67	yes -103
d escalier	no -47	unknown 84
d hier	no -103	unknown 173	yes -102
d huile	no 40
d incendie	no 111	unknown -108
d ou	unknown 117	yes -83
d urgence	yes -43
daci*	no 64	yes -62
dacia	no 64	yes -62
dame de	no -128	unknown 150	yes -77
dame du	unknown 51	yes -71
dans ce	no 43	unknown -110	yes 43
dans l	yes 40
dans la	yes -45
dans les	unknown -146	yes 127
dans ma	unknown -65	yes 51
dans mon	no -74	yes 74
dans sa	unknown -40
dans un	unknown -190	yes 205
dans une	no -142	unknown 94
dans*	no -87	unknown -181	yes 245
dc	no 335	unknown -228	yes -136
dc rien	no 252	unknown -204	yes -82
de 1	no -54	unknown 110	yes -61
de 2	no -161	unknown 112	yes 43
de 4	no 59	yes -96
de 6	unknown 79	yes -44
de 82	no -49	unknown -82	yes 110
de bain	no -79	unknown 136	yes -56
de berrechid	no 145	unknown -165
de biche	no 83	yes -103
de bien	unknown 79	yes -67
de blesse	no 162	unknown -82	yes -104
de blesses	no 311	unknown -143	yes -169
de bobo	no 293	unknown -244	yes -118
de boite	no 74	unknown -102
de boue	no 161	unknown -121	yes -55
de bouskoura	no 84	yes -73
de brule	no 270	unknown -132	yes -215
de ca	no -63	unknown -211	yes 227
de cafe	no 131	unknown -196
de caisse	no 158	unknown -67	yes -109
de carrefour	no 250	unknown -181	yes -120
de casse	no 201	unknown -95	yes -112
de catastrophe	unknown 56	yes -85
de ce	no 77	unknown -74
de cette	unknown 49	yes -66
de chaussee	yes -57
de chez	no 43	yes -61
de coiffure	no -80	unknown -75	yes 122
de corporel	no 332	unknown -262	yes -117
de courant	no -106	unknown 196	yes -147
de derriere	no -97	unknown -105	yes 174
de deux	no 52	yes -65
de devant	no 48	unknown -151	yes 96
de dimanche	no -68	unknown 160	yes -91
de faire	unknown -42
de fes	no 42	unknown -105	yes 63
de feu	no 67	unknown -88
de fuite	no -116	yes 48
de garde	no -181	unknown 264	yes -106
de grave	no -163	unknown 129	yes -77
de gravier	no 86	yes -126
de grele	no -99	yes 108
de haut	unknown 59	yes -56
de jardin	no -73	unknown 82
de jeudi	no -98	unknown 154	yes -83
de journee	unknown 91	yes -71
de livraison	no 146	unknown -158
de location	no -155	unknown 110
de m	no -114	unknown 69	yes 41
de ma	unknown 58
de mal	no 315	unknown -189	yes -140
de mardi	no 45
de mme	unknown 72	yes -76
de mon	unknown 41	yes -64
de nos	no -70	unknown 157	yes -109
de notre	unknown 70	yes -63
de nous	no 181	unknown -74	yes -114
de nuit	no 210	unknown -171	yes -61
de papier	no 103	yes -117
de part	no 46	yes -56
de peinture	no -122	unknown 56
de permis	no 219	unknown -127	yes -113
de personne	no 208	unknown -151	yes -59
de peur	no 156	unknown -97	yes -61
de pied	no -63	unknown 149	yes -85
de pierre	no -75	unknown 181	yes -124
de ping	unknown 52	yes -115
de plainte	no -51	unknown 151	yes -100
de platane	no -46	yes 54
de poisson	unknown 72	yes -79
de police	no 111	unknown -66	yes -48
de redon	no -104	unknown 136	yes -61
de remplir	no -116	yes 84
de sa	no -201	unknown 270	yes -116
de saint	no 85	unknown -62	yes -40
de samedi	no 67	yes -68
de signer	no -69	unknown 63
de son	no -123	unknown 125
de suture	unknown -70	yes 106
de temoin	unknown 64	yes -85
de tete	no -116	unknown -129	yes 222
de the	no 107	unknown -118
de toit	no -87	unknown 177	yes -97
de tourner	no -122	unknown -88	yes 184
de trois	no -129	unknown 194	yes -91
de velo	no -127	unknown 195	yes -111
de venir	no -81	unknown 146	yes -71
de vent	no -127	unknown 206	yes -86
de verre	no -134	unknown -138	yes 254
de victime	no 281	unknown -183	yes -191
de vin	no -52	unknown 119	yes -73
de voiture	no -140	unknown 241	yes -107
de volume	no -40	unknown -63	yes 104
de voyages	no -120	unknown 166	yes -60
debo*	no 56	unknown -40
deboite	no -102	unknown -139	yes 206
deborde	no 62	yes -79
deborde et	no 260	unknown -171	yes -123
debordement	no 321	unknown -271	yes -86
deborder	no -51	unknown 146	yes -95
debrouille	no 235	unknown -182	yes -62
debroussailleuse	unknown 74	yes -88
debu*	unknown 130	yes -116
debut	unknown 130	yes -116
debut d	no 111	unknown -108
dech*	unknown -199	yes 176
dechire	no -208	unknown -195	yes 310
decl*	unknown 86	yes -84
declaration	unknown 64	yes -52
declaration au	no -103	unknown 58
declare	no 111	yes -75
declarer	no -90	unknown 51
declarer un	no -114	unknown 193	yes -80
deco*	no -73	unknown 78
decolle	no 66	yes -70
decouvert	no -98	unknown 172	yes -75
decr*	no 176	unknown -175
decroche	no 142	unknown -175
deda*	no 95	unknown -77
dedan	no -108	unknown 67
dedans	no 125	unknown -100
dedans a	no 154	unknown -100	yes -69
dedans et	unknown -125	yes 79
dedans il	no 200	unknown -166
defo*	no 109	yes -78
defonce	no 72	yes -66
defonce l	unknown 76	yes -76
defonce la	no -120	unknown 159	yes -42
defu*	no 200	unknown -109	yes -151
defunt	no 200	unknown -109	yes -151
dega*	no 143	unknown -62	yes -86
degat	no 96	yes -68
degat des	no 137	unknown -80	yes -63
degats	no 170	unknown -93	yes -121
degats materiels	no 214	unknown -169	yes -113
degi*	no -95	unknown 188	yes -101
degivrage	no -95	unknown 188	yes -101
dego*	unknown 41	yes -79
degr*	no -133	unknown 127
degre	no -127	unknown -97	yes 198
deho*	no 88	unknown -137
dehors	no 88	unknown -137
deja	unknown -80	yes 53
deli*	no -116	yes 48
delit	no -116	yes 48
delit de	no -116	yes 48
dema*	no 59	yes -96
demain	no -48	unknown 142	yes -93
demande	unknown 51	yes -70
demander	no 270	unknown -194	yes -118
demarre	no 121	yes -150
deme*	no -106	unknown 170	yes -78
demenagement	no -144	unknown 40	yes 43
demenageurs	no -40	unknown 186	yes -162
demi*	no -86	unknown -179	yes 261
dent*	unknown -61	yes 74
dentiste	unknown 56	yes -70
dents	unknown -192	yes 160
dents cassees	no -95	unknown -141	yes 182
depa*	no 45	unknown -57
depart	no 147	unknown -85	yes -62
depart de	no 147	unknown -85	yes -62
departementale	no -53	unknown -46	yes 83
depl*	no 116	unknown -43	yes -73
deplacee	unknown 64	yes -79
deplorer	no 117	unknown -61	yes -56
depo*	unknown 64	yes -53
depose	no -68	unknown 163	yes -96
depose plainte	no -52	unknown 81
deposee ce	no 164	unknown -222
deposee par	no -80	unknown 140	yes -62
deposer	yes -53
deposer plainte	no -92	unknown 135	yes -45
deposition	no 113	unknown -104	yes -70
depot	unknown 50	yes -83
depot de	unknown 92	yes -90
depu*	no -102	unknown -67	yes 170
depuis	no -102	unknown -67	yes 170
depuis des	no -79	yes 58
depuis et	no -78	unknown -97	yes 174
depuis hier	no -125	unknown -148	yes 213
depuis j	no -68	yes 102
depuis la	no -71	unknown 45
depuis le	no -54	unknown -85	yes 137
dera*	no 58	unknown 43	yes -122
derb	no -102	unknown 173	yes -113
derb sultan	no -102	unknown 173	yes -113
deri*	no -105	unknown -133	yes 210
derive	no -105	unknown -133	yes 210
derna	no 306	unknown -228	yes -122
dernier en	no 108	unknown -100
dernier on	no -47	unknown 85
derniere	no -91	unknown 51	yes 40
dero*	no -85	unknown 146	yes -67
derobe	no -61	unknown 116	yes -55
derr*	no -66	yes 86
derriere	no -66	yes 86
derriere le	no -78	yes 77
derriere moi	no 64	unknown -147	yes 66
des abrutis	no -82	yes 67
des amis	no -72	unknown 134	yes -76
des balles	no 209	unknown -157	yes -72
des blesses	no -225	unknown 278	yes -137
des brulures	no -117	unknown -101	yes 211
des deux	no 121	unknown -150
des douleurs	no -56	unknown -106	yes 150
des eaux	no 84	yes -61
des empreintes	yes -63
des forces	no 103	unknown -69
des petits	no -85	unknown 157	yes -86
des vertiges	no -79	unknown -89	yes 163
des voisins	no -55	unknown 101	yes -64
des wc	no -67	unknown 164	yes -117
descendant	no -66	unknown -68	yes 111
descendant du	no -66	unknown -68	yes 111
descendu	no -84	unknown -119	yes 200
descendu l	no -68	unknown -132	yes 191
descendue	unknown 118	yes -97
descendus	no -42	unknown -66	yes 92
dese*	no 155	unknown -69	yes -100
desole	no 109	unknown -120
desormais	no -78	unknown 179	yes -119
dess*	unknown 76	yes -57
dessine	no -116	unknown 186	yes -79
dessous	unknown 66	yes -77
dessous a	unknown 47	yes -69
dessous brule	no -175	unknown 331	yes -263
dessous la	no -111	unknown 206	yes -94
dessous son	no 112	unknown -73	yes -54
dessus	no -50	unknown 74
dessus a	no -83	unknown 156	yes -72
dessus de	yes -41
dessus elle	no -52	yes 72
dessus j	no -68	unknown -177	yes 219
dessus je	no 113	yes -131
deta*	no 220	unknown -170	yes -96
detr*	unknown 98	yes -112
detruit	unknown 60	yes -117
detruits	no -61	unknown 126	yes -115
deux chauffeurs	unknown -59	yes 90
deux cles	no -141	unknown 182	yes -62
deux conducteurs	no 194	unknown -179	yes -115
deux cotes	unknown -50	yes 73
deux heures	unknown -46
deux individus	no -51	unknown -76	yes 122
deux jours	no -88	yes 68
deux metres	no -82	unknown 151	yes -68
deux morceaux	no -64	unknown -113	yes 170
deux parties	unknown -65	yes 61
deux retros	no 143	unknown -110	yes -87
deux*	no 224	unknown -140	yes -107
deuxieme	no 224	unknown -140	yes -107
devait	no 115	unknown -47	yes -83
devait etre	no 115	unknown -47	yes -83
devant	unknown 40
devant a	no 119	unknown -175	yes 41
devant chez	no -98	unknown 178	yes -83
devant l	yes -73
devant la	no -40	unknown 60
devant le	yes -45
devant moi	no -129	unknown 148
devanture	no 72	yes -61
devanture de	no 72	yes -61
deve*	no 96	yes -73
devi*	unknown 114	yes -87
devis	unknown 114	yes -87
devis de	no -54	unknown 110	yes -61
devis joint	unknown 125	yes -153
devo*	no -128	unknown 227	yes -140
dh	no 50	yes -84
dial	no 175	unknown -130	yes -58
dial*	no 51	unknown 56	yes -102
dialyse	no 51	unknown 56	yes -102
dieu	no 85	unknown -53
dieu merci	no 54
dima*	unknown 55
dimanche	unknown 55
dimanche en	no -109	unknown 69
dimanche j	no 167	unknown -104	yes -110
dimanche le	no -83	unknown -55	yes 137
dimanche matin	no -63	unknown 96
dimanche on	no -75
dira*	no -145	unknown 238	yes -110
dirait	no -145	unknown 238	yes -110
dire	no -138	yes 121
dire que	no -118	unknown -127	yes 198
dire*	no -42	unknown 68
direct	no 54	yes -81
direct dans	no 100	unknown -41	yes -62
dirh*	no -102	yes 70
dirhams	no -102	yes 70
disa*	unknown 100	yes -90
disait	unknown 100	yes -90
dise*	no -112	unknown 191	yes -114
disent	no -112	unknown 191	yes -114
disp*	no -40	unknown 83	yes -44
disparition	no -135	unknown 196	yes -68
disparu	no 58	yes -73
disparu pas	no -77	unknown 123	yes -46
disparus	no -146	unknown 224	yes -122
dist*	unknown -118	yes 113
distributeur	unknown -118	yes 113
dit avoir	no -91	yes 57
dit de	no -63	unknown 127	yes -67
dit pas	no -181	unknown 71	yes 90
dit qu	no -171	unknown 104	yes 41
dix	no -76	unknown 57
dkhe*	no 186	unknown -152	yes -65
dkhel	no 186	unknown -152	yes -65
dkhl*	no 238	unknown -186	yes -79
dkhlat	no 238	unknown -186	yes -79
dla	no -88	unknown 227	yes -157
doct*	no 128	unknown -55	yes -99
docteur	no 128	unknown -55	yes -99
doi	no -105	unknown -233	yes 291
doig*	no -52	unknown -108	yes 130
doigt	unknown -96	yes 66
doigts	no -104	unknown -103	yes 174
doigts avec	no -89	unknown -111	yes 159
dois	no -76	unknown 184	yes -124
dois je	no -58	unknown 138	yes -96
doit	yes 49
domm*	no 184	unknown -105	yes -80
dommage	no 184	unknown -105	yes -80
dommage corporel	no 114	unknown -63	yes -52
donc	no 187	unknown -122	yes -64
donc aucun	no 139	unknown -120
donc aucune	no 149	unknown -108	yes -81
donc je	no 209	unknown -127	yes -109
donc pas	no -44	unknown 83	yes -44
donc rien	no 143	unknown -92	yes -80
donn*	unknown -45
donne son	no -62	unknown -62	yes 107
donne un	no -90	yes 43
dont	no -77	unknown -73	yes 139
dont le	no -66	unknown -112	yes 150
dorm*	no 271	unknown -179	yes -97
dormait	no 224	unknown -163	yes -87
dors	no -135	yes 61
dors plus	no -135	yes 61
dos	unknown -161	yes 198
dos en	no -80	unknown -171	yes 246
doss*	no -113	unknown 174	yes -78
dossier	no -113	unknown 174	yes -78
doub*	no 83	unknown -114
double	no 99	unknown -148	yes 49
double de	no -40	unknown -63	yes 104
double file	no 148	unknown -89	yes -61
double fracture	no -170	unknown -142	yes 238
double vitrage	no 262	unknown -205	yes -109
douche	unknown 118	yes -145
douche explosee	unknown 77	yes -215
doul*	no -98	unknown -90	yes 175
douleurs	no -64
douz*	no -105	unknown 129	yes -44
douze	no -105	unknown 129	yes -44
dpui	unknown 55	yes -98
dres*	no -59	yes 51
dresse	no -59	yes 51
dresse par	no -107	unknown 72
driv*	no 78	yes -119
drive	no 78	yes -119
droi*	no 101	unknown -117
droit	no 173	unknown -93	yes -90
droite	no 61	unknown -130	yes 68
droite et	no 105	unknown -99
dron*	no 82	yes -82
drone	no 82	yes -82
ds la	yes -66
ds lo	no -83	unknown 200	yes -131
dsu	no -180	unknown 230	yes -101
du 11	no 69	yes -61
du 12e	no -120	unknown 176	yes -76
du 14	no -74	unknown 162	yes -107
du 1er	no 122	unknown -56	yes -69
du 3	no 67	yes -53
du bebe	no -84	yes 64
du bloc	no -133	unknown 157	yes -61
du bois	unknown -149	yes 114
du boulot	no 58	yes -88
du centre	unknown -172	yes 140
du chauffage	no 95	unknown -117
du congelateur	unknown 81	yes -80
du couloir	unknown 70
du coup	yes 42
du cumulus	unknown -213	yes 124
du dessous	no -61	unknown 130	yes -74
du dessus	no -83	unknown 92
du distributeur	unknown -118	yes 113
du femur	no -54	unknown -121	yes 166
du four	no 55	unknown 56	yes -143
du garage	no -50	unknown 97	yes -79
du gardien	no 65	unknown -88
du genou	unknown -89	yes 119
du grenier	unknown -82	yes 57
du lave	no 47	yes -64
du magasin	no -109	unknown 133
du match	no -61	yes 62
du materiel	no 113	unknown -97	yes -56
du menton	no -71	unknown -41	yes 102
du meuble	no -68	unknown 174	yes -108
du parking	no 84	unknown -80
du plafond	no -59	unknown 227	yes -169
du pont	unknown -89	yes 40
du premier	no 44	unknown -94	yes 45
du salon	no 63	yes -85
du toit	no 97	unknown -83
du tout	no 135	unknown -151
du troisieme	no -107	unknown 240	yes -166
du trottoir	no 130	unknown -127
du voisin	unknown -59
dun	no 184	unknown -105	yes -115
dun camion	no 131	unknown -73	yes -105
dura*	no 122	yes -114
durant	no 122	yes -114
durant la	no 122	yes -114
dure	no -106	yes 91
dyal*	no 295	unknown -201	yes -124
dyali	no 295	unknown -201	yes -124
e	no 93	unknown -50	yes -45
eau a	unknown 47
eau chaude	no -66	unknown 66
eau dans	no -69	unknown 131	yes -61
eau de	unknown 53	yes -113
eau est	no 51	yes -71
eau qui	yes -78
eau s	no -102	unknown -156	yes 222
eaux	no 87	yes -57
ebou*	no 187	unknown -149	yes -118
ebouillante	no 187	unknown -149	yes -118
echa*	no 57	unknown -95
echange	no 218	unknown -150	yes -90
echappe	unknown 149	yes -189
echauffement	no -117	unknown -101	yes 211
echauffement d	no -117	unknown -101	yes 211
eche*	no -52	yes 43
echelle	unknown -98	yes 102
ecla*	yes 40
eclair	no -125	unknown 49	yes 67
eclair sur	no -137	unknown 220	yes -135
eclat	no -58	unknown -87	yes 138
eclat s	no -51	unknown -73	yes 113
eclate	no 47	unknown 40	yes -98
eclater	no 148	yes -140
eclats	no 50	unknown -141	yes 80
econ*	no -175	yes 119
ecor*	no 64	unknown -102
ecra*	no -53	yes 61
ecran	no -79	unknown 227	yes -147
ecrase	no -61	unknown -97	yes 154
ecrase mon	no 61	yes -106
ecrire	no -160	unknown 229	yes -104
ecris	unknown -89	yes 78
ecrit	yes 54
ecrit l	no 71	unknown -169	yes 82
effe*	no 118	unknown -66	yes -55
effo*	no -106	yes 102
effondre	no -106	yes 102
effr*	unknown 66	yes -84
effraction	unknown 66	yes -84
egar*	no -55	unknown 194	yes -167
egare	no -149	unknown 246	yes -144
egra*	no 131	unknown -133
egratignure	no 131	unknown -133
egratignure au	no -195	unknown -127	yes 299
el	no 74	yes -99
electrique a	no 90	unknown -202	yes 88
elev*	no -71	unknown 132	yes -65
eleve	no -60	unknown 86	yes -48
elle	unknown -60	yes 63
elle a	unknown -79	yes 116
elle dit	no -183	unknown 138
elle elle	no 115	unknown -185	yes 72
elle etait	no 159	unknown -129
elle m	no 136	unknown -74	yes -76
elle meme	no 204	unknown -130	yes -78
elle non	no 132	unknown -74	yes -90
elle s	unknown -80	yes 106
elle veut	no 64	unknown -231	yes 168
elle*	no 126	unknown -218
elles	no 126	unknown -218
emba*	no -107	yes 111
embarque	no -122	unknown 68	yes 41
embo*	no 66	yes -54
embouti	no 123	yes -106
embouti ma	no 149	yes -136
emboutie	no -152	yes 101
embr*	no -76	unknown 46
embrasse	unknown -130	yes 76
embrasse le	unknown -130	yes 76
emme*	no -58	unknown -84	yes 133
emmene	no -59	unknown -49	yes 100
emmener	no -152	unknown -95	yes 189
empo*	unknown 98	yes -85
emporte	no 57	yes -81
empr*	unknown 106	yes -95
empreintes	yes -63
en a	no -83	unknown -143	yes 213
en ai	no -59	unknown 111	yes -71
en ambulance	no -129	unknown -338	yes 391
en bas	unknown 84	yes -93
en charge	no -70	unknown -58	yes 88
en compote	no -91	unknown -179	yes 247
en cours	no -60	unknown 154	yes -104
en cueillant	no -41	unknown -92	yes 117
en descendant	no -66	unknown -68	yes 111
en dessous	no 147	unknown -66	yes -89
en deux	unknown -124	yes 123
en double	no 148	unknown -89	yes -61
en eclats	no -76
en etat	no -135	yes 106
en evitant	no -98	unknown -85	yes 173
en face	no -195	unknown 95	yes 84
en fait	no 43	unknown 48	yes -120
en feu	no -141	unknown -77	yes 167
en fin	unknown 51
en garde	no -45
en jouant	no 72	yes -128
en kangoo	unknown 69	yes -93
en ligne	no -97	unknown 160	yes -63
en me	no 61	unknown -66
en observation	no -117	unknown -140	yes 236
en ouvrant	no -103	unknown 134
en panne	no -106	unknown 136
en partant	no -47	unknown 141	yes -101
en passant	unknown -111	yes 72
en platre	no 55	yes -41
en plein	no -51	unknown 67
en pleine	no 84	unknown -104
en portant	no 105	unknown -148
en quittant	no 143	unknown -89	yes -56
en ramassant	no -108	unknown -185	yes 272
en sang	no -74	yes 109
en scooter	no -69	unknown -100	yes 162
en sort	no 111	unknown -106	yes -52
en suis	no -137	unknown 228	yes -143
en suivant	no -105	unknown 143	yes -53
en tire	no 78	unknown -75
en tombant	no -59	unknown -115	yes 157
en train	no 71	unknown -163	yes 93
en travers	no 66	unknown -130	yes 56
en trois	no 90	unknown -94
en trottinette	no -62	unknown -57	yes 116
en voulant	no -94	unknown -48	yes 114
enca*	no -46	yes 59
encastree	no -134	unknown 101
encastrer	no 70	unknown -125
encastrer dans	no 70	unknown -125
ence*	no -64	unknown 144	yes -102
enceinte	no -64	unknown 144	yes -102
enceinte etait	no -157	unknown 114
enco*	unknown 58
encore	no -43	unknown 66
encore des	no 65	unknown -172	yes 97
encore ete	no -74	unknown 128	yes -61
encore eu	no -95	unknown 131
encore fait	no -120	unknown 179	yes -64
encore mais	no -70	unknown 100
encore porte	unknown 47
encore un	no 77	unknown -144	yes 43
endo*	no -156	unknown -194	yes 328
enfa*	unknown -56	yes 79
enfant	no 90	unknown -196	yes 75
enfants	no -60	yes 91
enfants n	unknown -78	yes 53
enfi*	unknown -61	yes 54
enfin	unknown -61	yes 54
enfl*	unknown -67	yes 78
enflamme	unknown -68	yes 59
enflamme le	no -183	yes 121
enfo*	unknown 64
enfonce	unknown 56
enfonce et	no -115	yes 103
enfoncee	no -84	unknown 130	yes -46
enfu*	no 152	unknown -210	yes -41
enor*	no 105	unknown -156	yes 61
enorme	no 105	unknown -156	yes 61
enqu*	no 153	unknown -179
enre*	unknown 80	yes -84
enregistree	no -41	unknown 130	yes -113
ense*	no -84	unknown 58
ensemble	no -81	yes 60
ensemble le	no -79	unknown 122	yes -45
enta*	no -92	yes 51
entaille	no -92	yes 51
ente*	unknown 60	yes -64
enti*	no 276	unknown -195	yes -133
entiers	no 144	unknown -93	yes -59
ento*	no -145	unknown -175	yes 302
entorse	no -92	unknown -161	yes 241
entorse cervicale	no -84	unknown -59	yes 130
entre	unknown 53	yes -62
entre 8h	unknown 90	yes -59
entree	unknown -54
entree j	no 56	unknown -43
entrepot	unknown -112	yes 56
entrepot de	unknown -112	yes 56
envi*	no -62	unknown 54
environ	no -62	unknown 54
envo*	no -59	unknown 152	yes -89
envole	no -246	unknown 287	yes -56
envolee	no -49
envolees	no -98	unknown 154	yes -83
envolees et	no -98	unknown 154	yes -83
envoye	no -72	unknown 163	yes -96
envoyer	no 72	unknown 107	yes -192
envoyer quelqu	no 66	yes -102
epau*	no -98	unknown -141	yes 236
epaule	no -98	unknown -141	yes 236
epav*	no -113	yes 74
epave	no -113	yes 74
epon*	no -124	yes 128
eponge	no -72	unknown 171	yes -108
epou*	unknown -96	yes 78
epouse	no -107	unknown -88	yes 176
epoux	no 163	unknown -88	yes -86
equi*	no 139	unknown -197	yes 50
equipage	no 308	unknown -225	yes -180
eraf*	no 77	unknown -184	yes 77
eraflure	no 163	unknown -164	yes -59
erre*	no -88	unknown -82	yes 152
erreur	no -88	unknown -82	yes 152
es	no 217	unknown -131	yes -107
esca*	yes 53
escabeau	no -45	unknown -90	yes 128
escalier et	no -69	unknown -108	yes 176
espa*	no -103	yes 63
essa*	no 131	yes -169
esse*	unknown 85	yes -102
essence	no -105	unknown 233	yes -134
essu*	no -103	unknown 166	yes -65
essuie	no -103	unknown 166	yes -65
essuie glace	no -69	unknown 118	yes -48
est a	no -65	yes 97
est affaisse	unknown 71	yes -97
est arrete	unknown -41
est arrive	no 40
est au	no -138	unknown -85	yes 190
est barre	no 171	unknown -96	yes -81
est blesse	no -216	unknown 102	yes 95
est blessee	no -225	unknown -178	yes 290
est brule	no -123	unknown -111	yes 217
est casse	no -61	yes 57
est cassee	unknown 188	yes -209
est ce	no -77	unknown 155	yes -79
est conscient	no -92	unknown -145	yes 195
est dans	no -111	unknown -138	yes 220
est declare	no 170	unknown -222
est decroche	no 142	unknown -175
est deja	no 129	unknown -156
est descendue	unknown 118	yes -97
est effondre	no -106	yes 102
est en	no -89	yes 62
est enfonce	no -71	yes 73
est entree	unknown -121	yes 84
est etendu	no -88	unknown 121	yes -50
est excuse	unknown 79	yes -164
est fait	unknown -87	yes 47
est faite	no -59	yes 68
est fendu	unknown 83	yes -118
est fendue	no -80	unknown 200	yes -121
est fissure	unknown 40	yes -89
est hospitalise	no -105	unknown -178	yes 262
est hospitalisee	no -41	unknown 45
est inhabitable	unknown 50	yes -116
est jete	no 167	unknown -91	yes -76
est l	no 122	unknown -44	yes -81
est la	unknown -101	yes 106
est le	no 137	unknown -128
est lui	no 43	unknown -52
est ma	no -152	unknown 244	yes -89
est moi	unknown -109	yes 114
est montee	no -79	unknown 82
est mort	no -52	unknown 88	yes -50
est morte	no -67	unknown 159	yes -112
est noir	no 210	unknown -102	yes -140
est ouvert	no -78	unknown -144	yes 205
est par	no -172	unknown 105
est parti	no 46	unknown -117	yes 69
est pas	unknown 63	yes -50
est passe	no -94	yes 87
est passee	unknown -47	yes 49
est perdu	no -131	unknown 265	yes -163
est plie	unknown -101	yes 89
est plus	no -122	unknown 236	yes -120
est pour	no 127	unknown -97
est pris	no -115	yes 87
est propage	unknown -162	yes 97
est releve	no -73	unknown 89
est remonte	no -243	unknown 120	yes 106
est rentre	unknown -73	yes 94
est renversee	no -144	unknown -225	yes 303
est reparti	unknown -109	yes 113
est repartie	unknown 54	yes -85
est reste	no 46	unknown -82
est rien	no 47	unknown -136	yes 86
est signe	no 40	unknown -128	yes 47
est sorti	unknown -156	yes 102
est sortie	no 74	yes -89
est tombe	no -93	unknown 146	yes -59
est tombee	no -44	unknown 74
est tordue	no -109	unknown 189	yes -130
est touche	unknown -107	yes 93
est toujours	no -80	unknown 99
est tous	no 175	unknown -219	yes -83
est trempe	no 148	unknown -193	yes 42
est un	unknown -162	yes 124
est une	no -96	unknown 145	yes -58
est venu	no 154	unknown -127	yes -40
est venue	no -78	yes 113
et 17h	no -44	unknown 78
et a	no -43	unknown 51
et au	no 60	unknown -82
et beaucoup	no -112	unknown -96	yes 185
et boum	no 143	unknown -86	yes -97
et c	yes -67
et ca	no 144	unknown -133
et casse	no -102	unknown 186	yes -114
et chez	no -136	unknown 206	yes -76
et crac	no -52	unknown 123	yes -72
et d	no 41	yes -62
et de	yes -40
et depuis	no -113	unknown 135	yes -47
et des	unknown 72	yes -40
et deux	no -59	unknown 124	yes -67
et elle	no -68	yes 84
et est	no -48	unknown -122	yes 132
et fait	no -80	unknown 71
et fini	unknown -137	yes 102
et ils	unknown -183	yes 135
et j	unknown -80	yes 66
et je	no 90	unknown -43	yes -45
et l	no 68	unknown -103
et les	unknown -50	yes 81
et ma	no -69	unknown -56	yes 122
et me	no -49	unknown -136	yes 184
et meme	yes -79
et mes	no 52
et moi	no 165	unknown -102	yes -64
et mon	no -45	unknown -56	yes 100
et nous	no 62	unknown -85
et on	yes 49
et ont	no 95	unknown -178	yes 70
et pas	no -117	unknown -77	yes 193
et personne	no 60	yes -66
et pris	no -41	unknown 104	yes -67
et que	no 124	unknown -138
et qui	no 77	unknown -50
et s	no -55	yes 93
et sauf	no 206	unknown -149	yes -94
et saufs	no 164	unknown -111	yes -70
et signe	no 110	unknown -63	yes -58
et son	unknown -46	yes 50
et sur	no 64	yes -87
et tout	unknown 96	yes -129
et toute	no -92	unknown 212	yes -150
et trois	no 183	unknown -74	yes -116
et un	unknown 48	yes -89
et une	unknown -68	yes 81
et voila	no 80	unknown -236	yes 117
etab*	no 128	unknown -121
etabli	no 124	unknown -115
etabli aucun	no 191	unknown -125	yes -70
etabli un	no -61	unknown -57	yes 111
etag*	no 100	unknown -113
etage	no 129	unknown -110
etai	no -79	unknown 156	yes -84
etai*	no 74	unknown -44
etaient	no 143	unknown -129
etais	no 65	unknown -44
etais arretee	unknown -111	yes 90
etais au	no 100	yes -107
etais en	no 201	unknown -147	yes -69
etais seul	no 205	unknown -117	yes -151
etait	no 62
etait a	no 84	unknown -49
etait aujourd	unknown -56
etait dans	unknown 159	yes -217
etait dedans	no 54	unknown -127	yes 60
etait deja	no -87	unknown -78	yes 146
etait en	no 224	unknown -153	yes -76
etait la	no 60	yes -55
etait pas	no 230	unknown -155	yes -90
etait pressee	no 125	unknown -64	yes -78
etait samedi	no -69	yes 100
etait une	no 43	unknown -58
etal*	no -84	unknown -73	yes 124
etan*	no 88	yes -115
etant	no 150	unknown -68	yes -94
etat	no -43
ete a	no -87	unknown 158	yes -72
ete blesse	no 95	yes -113
ete blesses	no 322	unknown -154	yes -196
ete brule	no 223	unknown -114	yes -115
ete deposee	no -80	unknown 140	yes -62
ete emporte	no 89	yes -86
ete fracturee	no -133	unknown 267	yes -137
ete heurte	unknown -116	yes 91
ete hospitalisee	no -102	unknown -201	yes 253
ete legerement	no -121	unknown -158	yes 202
ete opere	no -141	unknown 245	yes -162
ete percute	no 120	unknown -75	yes -45
ete percutee	unknown -63	yes 82
ete secoue	no -107	unknown -114	yes 220
ete touche	no 222	unknown -130	yes -90
ete transporte	unknown -57	yes 91
ete victime	no -82	yes 56
etei*	no 86	unknown -74
eteint	no 86	unknown -74
eteint avec	no 140	unknown -44	yes -95
eten*	no -133	unknown 186	yes -69
etendu	no -133	unknown 186	yes -69
etio*	no 90	unknown -107
etions	no 90	unknown -107
etoi*	unknown 45	yes -74
etoile	unknown 92	yes -91
etoilee	no 131	unknown -107
etre	unknown 97	yes -99
etre un	no -181	unknown 269	yes -193
etro*	no 95	yes -146
etroite	no 95	yes -146
etud*	no -69	unknown -123	yes 176
etudiant	no -69	unknown -123	yes 176
etudiant du	no -69	unknown -123	yes 176
eu	no 184	unknown -151
eu de	no 257	unknown -129	yes -121
eu le	no 40	yes -63
eu tres	no 56	unknown -67
eu un	no 80	unknown 53	yes -132
euro*	unknown 69	yes -49
euros	unknown 81	yes -64
evac*	no 105	unknown -69
evacuation	no 112	unknown -60	yes -52
even*	no -66	unknown 99
eventres	yes -86
evid*	no 115	unknown -90	yes -46
evidemment	no 115	unknown -90	yes -46
evie*	no -120	unknown 225	yes -150
evier	no -120	unknown 225	yes -150
evit*	no -53	unknown -95	yes 143
evitant	no -98	unknown -85	yes 173
ex	no -72	unknown 138	yes -67
exam*	no -108	unknown -62	yes 154
examine	no -108	unknown -62	yes 154
exer*	no 67	yes -97
exis*	no -146	unknown 114
existe	no -146	unknown 114
expe*	unknown -60
expert	unknown -60
explique	unknown 111	yes -91
explose	no -75	unknown 73
explosee	no -94	yes 66
explosee toute	unknown 77	yes -215
exploses	no 42	yes -59
expo*	no 54	unknown 80	yes -160
expr*	no -56	unknown 145	yes -102
expre	no -100	unknown 178	yes -92
expres	unknown 107	yes -113
exti*	no 87	unknown -89
extincteur	no 172	unknown -201
f	no 164	unknown -64	yes -102
f l	no 306	unknown -228	yes -122
f tri9	unknown 80	yes -96
fac	no 74	yes -107
faca*	no -61	unknown 145	yes -84
facade	no -61	unknown 145	yes -84
facade de	unknown 67	yes -49
face	no -78	yes 66
face a	unknown -110	yes 96
fact*	no -44	unknown 95	yes -49
facteur	no 143	yes -138
facture	no -98	unknown 189	yes -90
facture d	no -75	unknown 139	yes -70
fair*	unknown 78	yes -53
faire	unknown 78	yes -53
faire de	no 208	unknown -147	yes -127
faire le	no 43	unknown -56
faire un	no -172	unknown 198	yes -41
fais	no 79	yes -169
fais*	unknown -55
faisais	no 170	unknown -91	yes -111
faisait	no -106	unknown 59
faisant	no 79	unknown -42	yes -52
fait a	unknown -98	yes 68
fait ce	no 64	yes -68
fait de	no 134	unknown -51	yes -83
fait il	no 148	unknown -134
fait l	no 85	unknown -223	yes 115
fait la	unknown 77	yes -99
fait le	no 64	yes -83
fait les	no -70	unknown 121	yes -57
fait mal	no 43
fait plier	no -82	unknown 190	yes -130
fait souffler	no -65	unknown -56	yes 121
fait tomber	unknown -48
fait un	no -56	unknown -129	yes 183
fait*	no -45	unknown 66
faite	unknown 46
faite le	no -59	yes 59
fami*	no 111	unknown -64	yes -52
famille	no 149	unknown -109	yes -45
fari*	no -119	unknown 109
farine	no -119	unknown 109
fauc*	unknown -109	yes 97
fauche	no 57	unknown -121	yes 55
fauf*	no -119	unknown 224	yes -147
faut	no -91	unknown 89
faute	no -42	unknown 70
faute de	no -89	unknown 122	yes -48
faute on	unknown 49	yes -88
fauteuil	no 124	yes -147
faux	no -47	unknown 59
faux plafond	no 57	yes -47
fe	no -95	unknown 148	yes -52
fe rentre	no -83	yes 88
fe tombe	no -110	unknown 180	yes -89
fele	no -41	unknown -74	yes 107
fele*	no -62	unknown -101	yes 165
felee	no -90	unknown -134	yes 216
felees	unknown -67	yes 98
femm*	no -96	yes 94
femme	no -96	yes 94
femme a	no -77	unknown -120	yes 193
femme enceinte	no -157	unknown 114
femme est	no -161	unknown -174	yes 249
femme et	no 146	unknown -142
femu*	no -54	unknown -121	yes 166
femur	no -54	unknown -121	yes 166
fend*	unknown 114	yes -80
fendu	no 47	unknown 61	yes -109
fendue	no -94	unknown 125
fendue de	unknown 59	yes -56
fene*	no -101	unknown 117
fenetre	no -98	unknown 166	yes -73
fenetre de	yes -43
fenetre ouverte	no -47	unknown 102	yes -53
fenetres	no -107	unknown -78	yes 164
fer	no 130	unknown -178
ferm*	no 44	unknown -79
ferme	no 94	unknown -64
fermer	no -101	yes 89
fermeture	no -145	unknown 122
fermier	no 132	unknown -261	yes 43
ferr*	unknown 91	yes -104
fes	unknown -102	yes 75
feta*	no 53	yes -83
fete	no -79	yes 49
feu	no 53	unknown -53
feu a	unknown -116	yes 104
feu d	no 48	unknown -76
feu dans	no 72	unknown -111
feu de	no 67	yes -83
feu en	no 114	unknown 91	yes -187
feu j	unknown -68	yes 55
feu rouge	no 130	unknown -164
feui*	no -77	yes 103
feuille	no -52	unknown -124	yes 172
fevr*	no 60	yes -67
fevrier	no 60	yes -67
fiat	no 68	unknown -56
fich*	no 42	unknown -144	yes 87
fiche	no -89	unknown -145	yes 219
fih	no 148	unknown -104	yes -49
file	no 60	unknown 56	yes -114
file*	no -86	unknown 172	yes -99
fill*	no -52	unknown -73	yes 125
fille	no -52	unknown -73	yes 125
fille a	no 88	unknown -84
fille au	unknown -65	yes 93
fille s	no -95	unknown -173	yes 233
film*	no 153	unknown -67	yes -123
fils	no -47
fils de	no -57	unknown 66
fin	no -54	unknown 118	yes -72
fin de	unknown 91	yes -71
fini	no 42	unknown -48
fini contre	no 137	unknown -139
fini ds	no -64	unknown 61
fini*	no 160	unknown -158
fiss*	unknown 139	yes -108
fissure	unknown 119	yes -106
flam*	unknown -83	yes 71
flambe	no -97	unknown -148	yes 225
flambe la	no -113	unknown -110	yes 192
flambee	no 183	unknown -146	yes -55
flammes	no 58	unknown -107	yes 48
flan*	no -72	unknown 53
flanc	no -72	unknown 53
fleu*	no -101	unknown 66
flex*	no -90	yes 43
flexible	no -90	yes 43
flic	no -113	unknown 246	yes -139
flic son	no -87	unknown 187	yes -113
flic*	yes 57
flics	yes 57
flics j	no -118	unknown 195	yes -85
flot*	unknown -60
flotte	unknown -60
foin	no 60
fois	no -80	unknown 136	yes -57
fois en	no -101	unknown 178	yes -99
fond	no 255	unknown -172	yes -109
fond*	no 76	unknown -71
fondu	no 76	unknown -71
fondu et	no -56
font*	no -157	unknown 297	yes -195
force	no -95	unknown 73
forcee	no 78	yes -125
forces	no 103	unknown -69
forces de	no 103	unknown -69
form*	no -42
forme	no 83	unknown -155	yes 54
formule	no -89	unknown 148	yes -74
fort	no 250	unknown -201	yes -57
fort*	no -142	unknown 215	yes -121
fortes	no -142	unknown 215	yes -121
foss*	no -89	unknown -155	yes 223
fosse	no -89	unknown -155	yes 223
foud*	no 152	unknown -70	yes -91
foudre	no 115	unknown -40	yes -86
foudre est	no -101	unknown 160	yes -58
foul*	no -110	unknown -118	yes 203
foule	no -51	unknown -106	yes 132
foulee	no -150	unknown -108	yes 204
four	no 41	yes -45
four a	unknown -65	yes 52
fourgon	no 86	unknown -46	yes -44
foutu	unknown -72	yes 51
foutus	no -49	unknown 83	yes -44
foye*	no 170	unknown -243
foyer	no 170	unknown -243
frac*	no -59	unknown -81	yes 140
fracture	no -74	unknown -151	yes 225
fracture de	unknown -84	yes 120
fracture du	no -109	unknown -192	yes 260
fracturee	no -145	unknown 43	yes 87
frai*	unknown 117	yes -132
frais	unknown 86	yes -141
fran*	no 40	unknown -62
frap*	no -125	unknown -64	yes 176
frappe	no -125	unknown -64	yes 176
fray*	no 105	unknown -56	yes -75
frayeur	no 105	unknown -56	yes -75
frei*	no 55	unknown -84
frein	no 215	unknown -138	yes -95
freine	unknown -56	yes 57
freiner	unknown -132	yes 88
frer*	unknown -61	yes 46
frere	unknown -61	yes 46
frig*	unknown 63	yes -89
frigo	no 40	yes -83
frit*	no 51
friteuse	no 106	unknown -85
froi*	no 66	unknown 42	yes -108
froid	no -46	unknown 152	yes -109
fron*	no -194	unknown -215	yes 330
front	no -197	unknown -348	yes 354
frot*	no 50	yes -60
frotte	no 50	yes -60
frotte toute	unknown 54	yes -63
fuit	no -104	unknown 153	yes -49
fuit*	no -101	unknown 112
fuite	no -104	unknown 107
fuite chez	no -116	unknown 165	yes -73
fume*	no -78	unknown -85	yes 163
fumee	no -65	yes 103
fumee et	no -74	unknown -78	yes 136
fumees	no -88	unknown -82	yes 127
fumees et	no -88	unknown -82	yes 127
fut	no -94	unknown 182	yes -101
fuya*	no 74	yes -90
g	unknown -53
g g	unknown -53
g le	no 63	unknown -159	yes 72
gagn*	no 213	unknown -120	yes -130
gagne	no 213	unknown -120	yes -130
gain*	no 90	yes -59
gaine	no 90	yes -59
gami*	no -43	unknown 92	yes -60
gamin	no 63	unknown 45	yes -115
garage	no 40	unknown -63
garage a	unknown -59	yes 99
garantie	no -134	unknown 185	yes -71
garc*	no 259	unknown -193	yes -88
gard*	no -50
garde	no -90	unknown 96
gardien a	no 42	yes -85
gare	no -79	unknown 188	yes -123
gare*	unknown 90	yes -80
garee	unknown 90	yes -80
gars	no -57	unknown 131	yes -73
gars de	no 62	unknown 59	yes -149
gars s	no -100	unknown 59
gauc*	unknown -50
gauche	unknown -50
gauche de	unknown 88	yes -95
gauche et	unknown -59	yes 41
gaz	no -94	yes 80
gazo*	no -191	unknown 66	yes 88
gel	no -166	unknown 310	yes -204
gend*	yes -40
gendarmerie	unknown 66	yes -69
gendarmerie a	no 45	unknown 73	yes -124
gendarmerie royale	no -56	unknown -83	yes 132
gendarmes de	no 106	yes -80
gene	no -78	unknown 151	yes -103
geno*	no -96	unknown -129	yes 226
genou	no -99	unknown -130	yes 230
genou a	no -125	unknown -114	yes 220
genou en	no -86	unknown -91	yes 173
genou la	no -72	unknown -142	yes 216
genr*	no 100	yes -89
genre	no 100	yes -89
gent*	no 55	unknown -98
gere	unknown 76	yes -78
glac*	no 54	unknown -55
glace	no 112	unknown -50	yes -67
glacons	no 76	unknown -185	yes 116
glis*	unknown -85	yes 94
glisse	unknown -92	yes 93
glisse et	no -134	unknown -155	yes 232
glisse sur	unknown -50	yes 50
glissiere	no -64	unknown -41	yes 104
golf	no 191	unknown -54	yes -158
gonf*	no -55	yes 55
gonfle	no -55	yes 55
gorg*	no -52	unknown -151	yes 182
goss*	unknown -70
gosses	unknown -70
goud*	no -62	unknown 133	yes -79
goudron	no -62	unknown 133	yes -79
gout	no 75	yes -75
gout*	unknown 48	yes -90
goutte	no 81	yes -85
gouttiere	no 46	yes -52
gps	no -179	unknown 62	yes 140
grac*	no 106	unknown -111
grace	no 106	unknown -111
grace a	no 106	unknown -111
gran*	no -49	yes 43
grand	unknown -111	yes 130
grand mere	unknown -55
grandit	no -67	unknown 130	yes -64
grandit au	no -67	unknown 130	yes -64
grands	no 78	unknown -128
grange	no -176	unknown 145
grat*	no -79	unknown 174	yes -111
gratte	no -79	unknown 174	yes -111
grav*	no -92	unknown 48	yes 41
grave	no -174	unknown 127
grave juste	no -184	unknown -150	yes 278
grave mais	no -157	unknown -279	yes 308
gravement	no -440	unknown -108	yes 295
gravier	no 98	yes -102
gravier et	no 65	yes -77
gravier sur	no 86	yes -126
gravillon	no 63	yes -96
grel*	no 89	unknown -67
grele a	unknown 65	yes -90
grelons	no 209	unknown -157	yes -72
gren*	unknown 54
grenier	unknown -82	yes 57
grif*	no 206	unknown -112	yes -138
grille	no 42	unknown -61
grille le	no 40	unknown -102
grim*	no -174	unknown 233	yes -93
gris	no -75	yes 68
gris*	no -56	unknown -62	yes 114
grise	no -56	unknown -62	yes 114
gros	unknown -74	yes 49
gros comme	no 152	unknown -72	yes -106
gros hematome	no -40	unknown -79	yes 117
gros*	no 105	unknown -185	yes 73
grosse	no 105	unknown -185	yes 73
grou*	no 98	unknown -50	yes -54
groupe	no 98	unknown -50	yes -54
guer*	no -125	unknown 67	yes 41
h	unknown 65
habite	no -82	unknown 76
hach*	no 75	unknown -196	yes 103
haie	no 44	unknown -117	yes 67
hall	no -68	unknown 94	yes -40
hamd*	no 195	unknown -167
hamdoulah	no 240	unknown -143	yes -127
hamdoullah	no 127	unknown -176
hamm*	yes -93
hammam	yes -93
hanc*	no -75	unknown -172	yes 224
hanche	no -75	unknown -172	yes 224
hand*	no -131	unknown 224	yes -154
handicape	no -131	unknown 224	yes -154
hang*	no -77	unknown 136	yes -83
hangar	no -77	unknown 136	yes -83
haut	yes -62
haut de	no 56	yes -74
haut en	unknown 59	yes -56
hauteur	no -112	unknown 49
hauteur de	no -112	unknown 49
hauts	no 142	unknown -60	yes -81
hay	no -64	unknown 129	yes -66
hayo*	no -119	unknown 189	yes -105
hayon	no -119	unknown 189	yes -105
hect*	no 89	unknown 41	yes -131
hein	no 319	unknown -155	yes -185
hein j	no 232	unknown -127	yes -153
heli*	no 120	unknown -140
hema*	no -40	unknown -79	yes 117
hematome	no -40	unknown -79	yes 117
hematome a	no -40	unknown -79	yes 117
heur*	no 113	unknown -97
heure	no 94	yes -81
heures mon	unknown -71	yes 69
heureusement	no 238	unknown -164	yes -74
heureusement et	no 207	unknown -168	yes -48
heurte	unknown -112	yes 109
heurte le	no 42	unknown -116	yes 79
hier	unknown 42
hier a	unknown 72
hier aprem	no -95	unknown 136
hier au	no -80	unknown 68
hier dans	no -54	unknown 45
hier en	no 69	unknown -80
hier j	unknown -50	yes 45
hier je	no -104	yes 108
hier la	no -91	unknown 66
hier soir	yes -42
hier vers	no 44	yes -50
home	no -156	unknown 102
homm*	no -102	unknown -84	yes 182
homme	no -96	unknown -104	yes 195
hommes	no -108	unknown -63	yes 156
hont*	no 148	unknown -42	yes -104
honte	no 148	unknown -42	yes -104
hopi*	no -61	unknown -120	yes 182
hopital	no -61	unknown -120	yes 182
horm*	no -138	unknown -51	yes 174
hormis	no -138	unknown -51	yes 174
hors	no 201	unknown -126	yes -87
hors d	no 183	unknown -128	yes -66
hosp*	no -83	unknown -114	yes 188
hospitalise	no -105	unknown -178	yes 262
hospitalisee	no -72	unknown -78	yes 135
hospitalisee pour	no -92	unknown -54	yes 113
host*	no -61	yes 99
hosto	no -61	yes 99
hote*	no 106	unknown -76
hotel	no 121	unknown -110
hotel a	no 60	unknown -206	yes 105
hotes	no 44	yes -87
hott*	no 101	unknown -106
hotte	no 101	unknown -106
hotte a	no 52	unknown -188	yes 113
hotte est	no 185	unknown -105	yes -116
hotte et	no 122	unknown -50	yes -73
hous*	unknown 58	yes -83
house	unknown 58	yes -83
hs	no 79	yes -102
hui vers	no -94	yes 43
huil*	unknown -62	yes 48
huile	no 40	unknown -58
huit	unknown -138	yes 93
huma*	no 412	unknown -328	yes -146
humains	no 197	unknown -146	yes -76
humi*	no -49	unknown 92	yes -45
iden*	no -67	yes 77
identites	no -76	unknown -87	yes 144
ifra*	no -74	unknown 44
ifrane	no -74	unknown 44
il a	unknown -64	yes 92
il avait	no -154	unknown 113
il devait	no 115	unknown -47	yes -83
il dit	unknown 41
il est	yes 40
il etait	no 121	unknown -191
il fait	no -211	unknown 272	yes -152
il faut	no -103	unknown 158	yes -55
il l	no 264	unknown -166	yes -142
il m	no -103	unknown 112
il me	unknown 99	yes -107
il n	no 71	unknown -80
il ne	no -79	unknown -52	yes 126
il refuse	unknown 113	yes -77
il s	no -51	unknown 71
il saignait	no -71	unknown -41	yes 102
il saigne	no -84	unknown -165	yes 204
il veut	no 83	yes -81
il y	unknown 70
ils	no 64	unknown -65
ils m	no -70	yes 108
ils ont	no 63	unknown -76
ils sont	no -124	unknown 190	yes -66
imma*	no -78	unknown 138	yes -121
immeuble a	no 58	unknown -196	yes 126
impact pare	no -160	unknown 47	yes 54
impact sur	no -105	unknown 143	yes -53
impl*	no -127	unknown 89
impliques	no -127	unknown 89
impo*	no 77	unknown -109
impossible	no 44	unknown -110	yes 56
impossible de	no 44	unknown -110	yes 56
ince*	unknown 45
incendie	unknown 60	yes -67
incendie dans	no -42	unknown 86	yes -68
inci*	unknown 58	yes -70
incident	unknown 58	yes -70
inco*	no 290	unknown -202	yes -121
inconnu	no 276	unknown -188	yes -165
inde*	no 180	unknown -106	yes -82
indemne	no 166	unknown -117	yes -63
indemnes	no 263	unknown -155	yes -156
indi*	no -51	unknown -76	yes 122
individus	no -51	unknown -76	yes 122
indu*	no 225	unknown -130	yes -113
infi*	no 40	yes -63
infiltration	no 94	yes -99
infirmiere liberale	no 255	unknown -157	yes -110
inha*	yes 47
inhabitable	unknown 50	yes -116
inhale	no -40	unknown -72	yes 108
inhale de	no -69	unknown -97	yes 164
inon*	no 124	unknown -40	yes -88
inonde	no 166	unknown -92	yes -88
inse*	no 183	unknown -146	yes -55
insert	no 183	unknown -146	yes -55
inst*	no -66	unknown 111	yes -46
instant	no -70	unknown 96
insu*	no -102	unknown 181	yes -86
inta*	no 270	unknown -148	yes -150
intacte	no 273	unknown -160	yes -172
intacts	no 341	unknown -278	yes -169
inte*	no 73	unknown -94
interdit	unknown 55	yes -115
intervention	no 103	unknown -69
intervention des	no 103	unknown -69
intervenus	no 82	unknown -165	yes 59
into*	no -113	unknown -174	yes 257
intoxication	no -131	unknown -217	yes 273
intoxique	no -98	unknown -107	yes 154
intr*	no -155	unknown 231	yes -100
invi*	no 131	yes -139
ipho*	no -43	unknown 76
iphone	no -43	unknown 76
irre*	no -161	unknown -270	yes 346
itt	no -241	unknown -256	yes 303
j ai	yes 45
j attends	no -113	unknown 187	yes -125
j avais	no 134	yes -126
j en	no -79	unknown 175	yes -119
j etais	no 65	unknown -44
j habite	no -58	unknown -40	yes 93
j y	no -102	yes 63
jack*	no 145	unknown -230
jacking	no 145	unknown -230
jai	no -41	unknown 42
jai jai	no -41	unknown 42
jama*	no -43	unknown 103	yes -72
jamais	no -43	unknown 103	yes -72
jamais vu	unknown 79	yes -85
jamb*	no -89	unknown -141	yes 225
jambe	no -88	unknown -188	yes 263
jambe cassee	no -82	unknown -169	yes 220
jambes	no -84	unknown -177	yes 225
jant*	no -47	unknown 145	yes -111
jante	unknown 136	yes -159
jantes	no -59	unknown 112	yes -53
jantes alu	no -59	unknown 112	yes -53
janv*	no -106	unknown 188	yes -92
janvier	no -106	unknown 188	yes -92
jard*	no 85	yes -68
jardin	no 53	yes -65
jardinieres	no -110	unknown 201	yes -138
jatt*	no -82	unknown 152	yes -73
jattend	no -82	unknown 152	yes -73
jattend jattend	no -82	unknown 152	yes -73
jaur*	unknown -95	yes 118
jaures	unknown -95	yes 118
jaures a	unknown -95	yes 118
jave*	no -116	unknown 207	yes -114
javel	no -116	unknown 207	yes -114
je crois	no -254	unknown 287	yes -166
je fais	no 79	yes -169
je faisais	no 170	unknown -91	yes -111
je fe	no -93	unknown 187	yes -117
je gere	unknown 76	yes -78
je me	unknown -95	yes 65
je n	yes -42
je ne	no -74	unknown 163	yes -88
je passais	no 67	unknown -85
je passe	no -61	unknown 113	yes -58
je pensais	no 53	unknown -112	yes 56
je pense	no -111	unknown 56
je reconnais	no -131	unknown 199	yes -96
je roulais	no -90	unknown -147	yes 217
je sais	no 144	unknown -56	yes -98
je somnolais	no 209	unknown -203	yes -75
je sortais	no 133	unknown -72	yes -69
je souffre	no -127	unknown -137	yes 207
je suis	no -71	yes 56
je tiens	no -85	unknown -75	yes 155
je tremble	yes 53
je vais	no 70	yes -90
je veux	no 47	unknown -102	yes 42
je viens	no -185	unknown 263	yes -142
je vois	no -109	unknown -138	yes 207
je vous	unknown -78	yes 46
jean	no -78
jean jaures	unknown -95	yes 118
jema*	no -109	unknown 60	yes 43
jemaa	no -109	unknown 60	yes 43
jete	unknown -66	yes 44
jete des	no -129	unknown 128
jete jete	unknown -66	yes 44
jete un	unknown -190	yes 121
jete*	unknown -185	yes 136
jeter	no 96	unknown -157
jeud*	no 86	yes -88
jeudi	no 86	yes -88
jeudi a	no 183	unknown -73	yes -118
jeudi dernier	no 197	unknown -146	yes -101
jeun*	no -77	unknown -96	yes 174
jeune	no -87	unknown -97	yes 182
jeune fille	no -72	unknown -99	yes 158
jle	no 55	unknown 53	yes -123
jme	no -99	unknown -40	yes 132
jme jme	no -99	unknown -40	yes 132
jme sui	no -83	yes 70
join*	no -44	unknown 130	yes -87
joint	unknown 86	yes -74
joint de	no -54	unknown 90
joint du	no 84	unknown -57	yes -41
jouant	no 72	yes -128
joue	no -138	unknown 57	yes 47
joue*	no -97	yes 134
jouer	no -97	yes 134
jouer je	no -112	unknown -125	yes 222
jouj	no 191	unknown -119	yes -90
jour de	no 41	unknown -99	yes 59
jour*	no -76	unknown -51	yes 114
journee	no -51	unknown 124	yes -80
jours	no -85	unknown -119	yes 179
jours a	no -118	unknown 168	yes -111
jours d	no -112	unknown -169	yes 238
jsui	unknown -72
jsui jsui	unknown -72
juge	no 127	unknown -63	yes -84
juge utile	no 269	unknown -218	yes -89
juil*	no -77	yes 61
juillet	no -77	yes 61
juin	unknown 68
juin 2025	no 52	yes -98
juin la	no -106	unknown 172	yes -67
juin le	no -111	unknown 188	yes -86
jure	no -266	unknown 220
jure que	no -329	unknown 300
jus	no -92	yes 62
jusk*	no 95	unknown -155	yes 51
jusko	no 95	unknown -155	yes 51
jusq*	no -64	unknown 41
jusqu	no -58	unknown 57
jusqu a	no -94	unknown 95
jusqu aux	no -61	unknown 49
jusque	no -75	yes 88
just*	no 123	unknown -79	yes -44
juste	no 123	unknown -79	yes -44
juste eu	no 222	unknown -136	yes -92
juste la	yes -61
juste le	no 41	unknown 45	yes -109
juste un	no -228	unknown 133	yes 67
juste une	no 48	unknown -139	yes 76
kan	no -166	unknown 210	yes -66
kang*	no 67	yes -63
kangoo	no 67	yes -63
ki	no -58	unknown -75	yes 124
km	no -151	unknown 157
km h	no -151	unknown 157
koi	no -183	unknown 268	yes -102
l a	unknown -77	yes 74
l a10	no -83	yes 55
l a7	no -84	yes 41
l abri	no 91	unknown -79
l accident	no 192	unknown -170
l agence	no 94	unknown -45	yes -53
l aider	no 89	unknown -94
l aile	no 92	yes -89
l air	no -71	unknown 197	yes -147
l airbag	no -145	unknown 130	yes -54
l ambulance	no -62	unknown -75	yes 135
l ame	no -45	unknown 83	yes -44
l appart	no 50	unknown 82	yes -161
l appartement	unknown 91	yes -77
l arcade	no -72	unknown -148	yes 201
l armoire	no 95	yes -78
l arret	no 143	unknown -60	yes -87
l arrete	no 68	yes -76
l arreter	no 137	unknown -167
l arrivee	no 69	yes -81
l assurance	no -70	unknown 139	yes -76
l atelier	no 138	unknown -154
l aube	unknown -85	yes 86
l audi	no 55	unknown -102
l autoradio	no -53	unknown 95	yes -44
l autoroute	no 81	unknown -128
l avais	no -64	unknown 134	yes -87
l avant	unknown -133	yes 108
l avouer	no 64	yes -94
l eau	yes -44
l echelle	unknown -98	yes 102
l ecole	unknown 70
l eleve	unknown -85	yes 65
l entree	unknown -59	yes 61
l epaule	no -81	unknown -150	yes 214
l escabeau	no -45	unknown -90	yes 128
l essuie	no -69	unknown 118	yes -48
l etage	unknown -51
l heure	no 170	unknown -77	yes -129
l hopital	no -61	unknown -120	yes 182
l hosto	no -61	yes 99
l hotel	no 76	unknown -81
l incendie	unknown 141	yes -207
l infirmiere	no -97	unknown -115	yes 194
l instant	no -70	unknown 96
l oeil	no -71	unknown -201	yes 237
l on	no 101	unknown -48	yes -53
l ont	no -101	unknown -133	yes 204
l orage	no -60	unknown 67
l ordinateur	no -101	yes 93
l ordre	no 103	unknown -69
l orgueil	no 158	unknown -115	yes -61
l oued	no 76	yes -46
l ouverture	no -71
la bache	no 119	unknown -180	yes 58
la baie	no -46	unknown 81
la baignoire	yes -52
la balle	no -69	unknown 158	yes -102
la bande	no 68	unknown 55	yes -137
la batterie	no -158	unknown 119
la boite	no -51	yes 59
la boue	no -106	unknown 41	yes 56
la bougie	unknown 91	yes -121
la boulangerie	no -70	yes 71
la brigade	unknown 60	yes -60
la buanderie	no -110	unknown -40	yes 137
la cabane	no 88	unknown -144	yes 52
la cage	no -47	unknown 84
la caisse	no -42	unknown 114	yes -83
la carte	no -89	unknown 173	yes -87
la cave	unknown 52	yes -47
la ceinture	no -83	unknown -45	yes 126
la chaine	no 73	unknown -133	yes 58
la chambre	no -58
la cheville	no -102	unknown -115	yes 211
la circulation	no -80	unknown 77
la clavicule	no -80	unknown -161	yes 241
la cle	no -49	unknown 86	yes -53
la clinique	no -90	yes 61
la cloture	no 51	yes -70
la colonne	unknown 69	yes -51
la commune	no -121	unknown 188	yes -64
la compagnie	no -84	unknown 154	yes -77
la conductrice	no -95	unknown -98	yes 176
la copropriete	no 161	unknown -112	yes -50
la creche	unknown -192	yes 141
la cuisine	unknown -50	yes 58
la cuisse	no -52	unknown -141	yes 176
la debroussailleuse	unknown 74	yes -88
la dedans	no 229	unknown -110	yes -147
la depanneuse	no 78	unknown -80
la departementale	no -53	unknown -46	yes 83
la devanture	no 72	yes -61
la douche	no 185	unknown -101	yes -98
la fac	no 74	yes -107
la facade	no -61	unknown 145	yes -84
la facture	no -128	unknown 230	yes -121
la famille	no 46	unknown -63
la fete	no -79	yes 49
la feuille	unknown -106	yes 121
la file	no 158	unknown -95	yes -97
la foudre	no 65	yes -80
la foulee	no -106	unknown 54
la friteuse	no 64	unknown -113
la fuite	unknown -75	yes 64
la fumee	no -57	yes 86
la gendarmerie	unknown 85	yes -62
la glissiere	no -64	unknown -41	yes 104
la grele	no 109	yes -93
la haie	no 73	unknown -128	yes 47
la hanche	no -75	unknown -172	yes 224
la hotte	no 96	unknown -118
la jambe	no -71	unknown -103	yes 167
la jeune	no -72	unknown -99	yes 158
la journee	no -68	unknown 127	yes -87
la levre	no -97	unknown -143	yes 216
la longueur	no -65	unknown 112	yes -47
la lunette	no -44	unknown 137	yes -109
la machin	no -109	unknown -180	yes 227
la main	no -93	unknown -129	yes 215
la mairie	unknown 79	yes -55
la marechaussee	no -106	unknown 151	yes -72
la menace	no 178	unknown -226
la mienne	unknown -121	yes 88
la moindre	no 142	unknown -133
la mosquee	no -101	unknown -110	yes 196
la moto	no -123	unknown -46	yes 119
la multiprise	no -111	unknown -146	yes 210
la nationale	no -44	unknown -54	yes 94
la neige	no -83	yes 71
la nuque	no -87	unknown -68	yes 153
la paume	no -99	unknown -166	yes 213
la pauvre	no 122	unknown -71	yes -58
la peinture	unknown 62	yes -95
la petite	unknown 112	yes -103
la pharmacie	no 112	unknown -66	yes -54
la piece	no 244	unknown -212	yes -48
la piste	no -123	unknown 84
la plage	unknown 95	yes -79
la plainte	unknown 40	yes -47
la plaque	yes -48
la pluie	no -122	unknown 174	yes -87
la poche	unknown 117	yes -91
la poele	unknown -106	yes 118
la poitrine	no -57	yes 91
la police	no -60	unknown 62
la pompe	no -90	unknown 140	yes -57
la porte	no -63	unknown 82
la portiere	no -59	yes 86
la priorite	unknown -85	yes 103
la remorque	no -149	unknown 216	yes -91
la reserve	no -75	unknown -115	yes 173
la residence	no -75	unknown 98
la riviere	unknown 71	yes -69
la rocade	no -42	unknown -47	yes 82
la roue	no -102	yes 86
la route	no 61	yes -56
la saint	no -112	unknown 183	yes -118
la scie	no -70	unknown -53	yes 113
la secheresse	no -97	unknown 195	yes -98
la semaine	unknown 109	yes -83
la serrure	unknown 68	yes -73
la societe	no -85	unknown 111
la sortie	no -47	yes 55
la table	unknown 115	yes -172
la tablette	no 96	yes -89
la tele	no -86	unknown 171	yes -113
la tempete	yes -73
la terrasse	no -56
la tete	no -56	unknown -213	yes 261
la toiture	no 147	unknown -63	yes -84
la tole	no 254	unknown -159	yes -118
la tondeuse	no -71	unknown 123	yes -53
la tornade	no -128	unknown 178	yes -80
la trottinette	no 40	unknown 98	yes -175
la vanne	no -66	unknown 179	yes -114
la veille	unknown 58	yes -96
la veranda	no 56	unknown -43
la ville	no 65	unknown -67
la vitre	no 49	unknown 61	yes -108
la vitrine	no 41	unknown 71	yes -113
la voisine	unknown 47	yes -50
la voitur	unknown 171	yes -203
laba*	no 198	unknown -152	yes -55
labas	no 198	unknown -152	yes -55
labo*	no 153	unknown -84	yes -113
lach*	unknown 56
lache mon	no 109	unknown -45	yes -74
lail*	no 170	unknown -57	yes -162
laile	no 170	unknown -57	yes -162
laile laile	no 170	unknown -57	yes -162
lais*	no -55	unknown 83
laisse	no -49	unknown 73
laisse choir	unknown 71	yes -133
laisse deborder	no -51	unknown 146	yes -95
laisse la	no -127	unknown 193	yes -75
laisse une	no -202	unknown 82	yes 65
lamb*	unknown 68	yes -121
lamp*	no -128	unknown -56	yes 173
lampadaire	no -97	unknown 51	yes 40
lang*	no -75	unknown -97	yes 167
langue	no -75	unknown -97	yes 167
larg*	no -73	unknown 138	yes -66
lass*	no -80	unknown 168	yes -90
lassurance	no -85	unknown 146	yes -66
lassurance lassurance	no -85	unknown 146	yes -66
late*	no 90	unknown -108
lateral	no 90	unknown -108
lava*	no 58	yes -89
lavabo	no -101	unknown 140	yes -55
lave	no -66	unknown 78
lave a	no -132	unknown 71
lave linge	no -117	unknown 215	yes -151
lave vaisselle	unknown 104	yes -93
lavo*	no 126	unknown -72	yes -55
le 11	no 84	unknown -86
le 14	no 44	unknown -107	yes 41
le 1er	no -69	unknown 112	yes -43
le 2	no 59	unknown 69	yes -132
le 31	no -51	yes 44
le 6	no -71	unknown 64
le 9	no 45	unknown -74
le balcon	no -89	unknown 50
le barbecue	no 101	unknown -121
le bassin	no -98	unknown 58
le berger	no -57	unknown -89	yes 137
le bras	no -71	unknown -120	yes 192
le break	no -131	unknown 60	yes 52
le bus	no -127	unknown 232	yes -104
le cable	unknown 60	yes -93
le canape	no -145	unknown 159
le carrelage	no -115	unknown 152	yes -44
le carrossier	unknown -118	yes 87
le cedez	unknown 44	yes -109
le cellier	unknown 44	yes -67
le champ	no 258	unknown -155	yes -150
le chantier	no -140	unknown 250	yes -137
le chat	no 69	unknown -57	yes -64
le chauffe	unknown -75	yes 49
le chauffeur	no -85	yes 52
le chien	no -60	unknown -155	yes 211
le choc	no -91	yes 109
le client	no 163	unknown -119	yes -42
le col	no -58	unknown -136	yes 196
le commissariat	no -154	unknown 241	yes -107
le conducteur	no -119	unknown -162	yes 255
le constat	unknown 41
le controle	no 145	unknown -130
le cote	unknown -72	yes 87
le coude	no -73	unknown -68	yes 132
le coup	no -63	unknown 84
le courant	no -45	unknown -172	yes 191
le cul	no -98	unknown 179	yes -93
le cycliste	no -70	yes 84
le dentiste	unknown 56	yes -70
le depot	unknown 48	yes -85
le dos	no 133	unknown -151
le feu	no 45	unknown -76
le flanc	no -70	unknown 103
le flexible	no -90	yes 43
le frigo	no 75	yes -82
le froid	no -113	unknown 197	yes -84
le garage	no -72	yes 78
le garde	no -114	unknown 94
le gardien	no -138	unknown 217	yes -79
le gel	no -107	unknown 179	yes -84
le genou	no -82	unknown -101	yes 180
le hayon	no -119	unknown 189	yes -105
le joint	yes -41
le lavabo	no -115	unknown 73
le lave	no -102	unknown 124	yes -45
le lendemain	no -68	unknown -167	yes 225
le locataire	no -73	unknown 180	yes -105
le long	no -135	unknown 192	yes -72
le machiniste	no -171	unknown 130
le mariage	no 90	yes -124
le mec	no 96	yes -136
le medecin	no -123	unknown -124	yes 220
le metro	no -64	unknown 252	yes -194
le mien	no -92	unknown 58
le moindre	no 229	unknown -110	yes -147
le moment	no -114	unknown 46	yes 46
le monde	no 183	unknown -127	yes -56
le monsieur	no 61	unknown -59
le motard	no -105	unknown -170	yes 255
le moteur	no -142	unknown 163	yes -50
le muret	unknown -76	yes 42
le nez	no -98	unknown -171	yes 268
le papier	no -208	yes 180
le pare	unknown 86	yes -105
le parking	yes -41
le parquet	no -91	unknown 166	yes -76
le passage	yes 49
le passager	no -115	unknown -168	yes 233
le petit	no 300	unknown -183	yes -158
le piano	unknown 83	yes -137
le pied	no -110	unknown -112	yes 189
le pieton	no -75	unknown -109	yes 173
le placo	no 92	unknown -41	yes -68
le plancher	no -118	yes 67
le platre	no -109	yes 107
le plombier	no -81	unknown 166	yes -86
le poignet	no -69	unknown -131	yes 199
le pv	no -71	yes 44
le quartier	no -120	unknown 140
le radiateur	no 127	unknown -119
le reservoir	no 55	unknown 55	yes -153
le responsable	no -176	unknown 217	yes -53
le reste	no -69	yes 55
le retro	no 60	yes -98
le rez	unknown 43	yes -58
le robinet	no -75	unknown 67
le sac	no -50	yes 43
le samedi	yes -43
le samu	no -96	unknown -196	yes 230
le scooter	no 143	unknown -76	yes -124
le sejour	no -86	unknown 149	yes -84
le siege	no -127	unknown 184	yes -56
le soir	no -73	yes 55
le sous	no -72	unknown 163	yes -93
le sternum	no -73	unknown -167	yes 210
le stop	no -83	yes 95
le stratifie	no -76	yes 66
le syndic	yes -43
le tableau	unknown -110	yes 139
le tapis	no -101	unknown -41	yes 134
le tel	no -56
le telephone	no 129	unknown -136
le temps	no 60	yes -60
le tendon	no -79	unknown -120	yes 200
le terre	no 45	unknown -73
le toit	no 40	yes -49
le tolier	unknown 78	yes -86
le tram	no 52	yes -55
le tramway	no 122	yes -170
le trottoir	no 44	unknown -119	yes 77
le velux	unknown 66	yes -84
le vent	no 117	unknown -136
le verre	no -67
le vin	no 101	unknown -55	yes -52
le vitrage	no -176	unknown 221	yes -109
le voisin	no -91	unknown 84
lech*	unknown 66	yes -121
leche	unknown 66	yes -121
lege*	no -96	unknown -149	yes 207
legerement	no -66	unknown -166	yes 197
legers	no -172	unknown -134	yes 204
lend*	no -68	unknown -167	yes 225
lendemain	no -68	unknown -167	yes 225
lent*	no -64
les 4	no -52	unknown 92	yes -40
les airbags	no -85	unknown -48	yes 124
les cameras	no -62	unknown 77
les cles	no 70	unknown -153	yes 73
les clientes	no 89	unknown -126
les clients	no 195	unknown -146	yes -65
les demenageurs	no -40	unknown 186	yes -162
les deux	no 43	unknown -64
les doigts	no -132	unknown -119	yes 220
les enfants	unknown -96	yes 129
les flic	no -82	unknown 207	yes -129
les fortes	no -178	unknown 286	yes -227
les gendarmes	yes -41
les lieux	no 62	yes -56
les lunettes	no -88	unknown 94
les malfaiteurs	no 81	yes -68
les murs	no -91	unknown -113	yes 187
les petits	no -58	unknown -90	yes 146
les photos	no -169	unknown 217	yes -110
les pieds	unknown -122	yes 94
les plots	unknown -66	yes 67
les policiers	unknown -144	yes 166
les pompiers	unknown -91	yes 52
les pots	no 240	unknown -172	yes -69
les quatre	no 111	unknown -57	yes -82
les retros	no -77	unknown 170	yes -93
les voisins	no 57	unknown -51
les yeux	no -115	unknown -66	yes 176
lett*	no -93	unknown 203	yes -112
lettres	no -104	unknown 218	yes -122
leur	no -56	unknown 90
leur*	unknown 69	yes -112
leurs	unknown 69	yes -112
leva*	no 46	yes -103
levant	no 46	yes -103
leve*	no 294	unknown -111	yes -200
levr*	no -97	unknown -143	yes 216
levre	no -97	unknown -143	yes 216
levre ouverte	no -61	unknown -92	yes 139
leza*	no 54	yes -76
libe*	no 145	unknown -132
liberale	no 255	unknown -157	yes -110
libr*	no -42
librairie	no -42
lieu*	no 62	yes -56
lieux	no 62	yes -56
lign*	no -57	unknown 170	yes -110
ligne	no -57	unknown 170	yes -110
limo*	unknown -176	yes 190
limoges	no -124	unknown -187	yes 263
ling*	yes -73
linge	no -44	unknown 84	yes -49
lisb*	no -103	unknown 159	yes -69
lisbonne	no -103	unknown 159	yes -69
lit	no 56	yes -58
litr*	no 100	yes -93
litres	no 100	yes -93
livr*	no 79	unknown -61
livraison	no 146	unknown -158
livraison a	no 222	unknown -192	yes -81
livres	no 44	yes -74
livreur a	no 65	yes -100
lmou*	no 226	unknown -150	yes -92
lo	unknown -40	yes 40
lo a	no 218	unknown -119	yes -105
lo de	no -106	yes 58
loca*	no 47
local	no 121	unknown -57	yes -123
locataire	no 129	unknown -74	yes -57
locataire du	no 130	unknown -61	yes -104
location	no -64	unknown 57
loin	no 156	unknown -43	yes -128
long	no -135	unknown 192	yes -72
long*	no -49	unknown 72
longueur	no -65	unknown 112	yes -47
lope*	no -44	unknown 82	yes -40
lopez	no -44	unknown 82	yes -40
lors	unknown -42
lors d	no -72	unknown 141	yes -90
lors de	no 107	unknown -60	yes -57
lors du	no -46	unknown -107	yes 127
lot	no -156	unknown 250	yes -137
loue	no 107	unknown -118
loui*	no -67	unknown -139	yes 181
louis	no -67	unknown -139	yes 181
lour*	no -92	unknown -53	yes 135
lourd	no -74	yes 105
lui	no 77	unknown -90
lui a	no 63	unknown -134	yes 63
lui ai	no 120	unknown -74	yes -51
lui il	no 152	unknown -117	yes -47
lui ni	no 140	unknown -42	yes -105
lui qui	no 43	unknown -52
lui s	no -113	unknown -97	yes 196
lumi*	unknown 118	yes -183
lumiere	unknown 118	yes -183
lund*	no -52	unknown 49
lundi	no -52	unknown 49
lundi en	no -125	yes 85
lundi la	no -94	yes 77
lundi matin	no -41	unknown 122	yes -87
lundi soir	no -83	unknown -71	yes 136
lune*	no -102	unknown 115
lunette	no -81	unknown 142	yes -63
lunette arriere	no -73	unknown 186	yes -137
lunettes	no -100	yes 64
lunettes brisees	no -107	unknown -143	yes 219
lunettes de	no -68	unknown 183	yes -119
lust*	no 116	unknown -52	yes -79
lustre	no 116	unknown -52	yes -79
luxe	no -154	unknown -146	yes 241
lyon	no -50
lyon part	no -118	unknown 110
m	no -42	yes 40
m a	no -42	yes 42
m appelle	unknown 88	yes -118
m avait	no -129	yes 49
m est	no -63	unknown -105	yes 167
m ont	unknown -52	yes 73
m2	no 96	unknown -171	yes 68
ma 208	no -144	unknown 217	yes -79
ma baie	no 240	unknown -182	yes -58
ma belle	unknown 127	yes -98
ma caisse	no 79	yes -99
ma cave	no -66	unknown 107	yes -46
ma chaise	no -87	unknown 177	yes -93
ma cousine	no -132	unknown 248	yes -118
ma declaration	no 47	yes -50
ma femme	no -95	yes 101
ma fille	unknown -83	yes 116
ma grand	unknown -55
ma lunette	no -54	yes 63
ma main	no -148	unknown -186	yes 304
ma mere	no -68	unknown -137	yes 207
ma montre	no -89	yes 48
ma niece	no -61	unknown -67	yes 126
ma passagere	no -83
ma plainte	no -72	unknown 186	yes -114
ma portiere	unknown 40	yes -60
ma sacoche	no -51	unknown 101	yes -50
ma salle	no -133	unknown 224	yes -98
ma soeur	unknown -209	yes 101
ma tire	no -67	unknown 131	yes -66
ma touche	no 173	unknown -128	yes -67
ma twingo	no -42	unknown -58	yes 91
ma voie	no -105	unknown -133	yes 210
ma voisine	unknown 86	yes -50
ma voiture	unknown 129	yes -118
ma zoe	no -147	unknown 52	yes 57
maar*	unknown -57
macb*	no -60	unknown 162	yes -127
macbook	no -60	unknown 162	yes -127
mach*	unknown -104	yes 98
machin	no -109	unknown -180	yes 227
machine	no 64	unknown -174	yes 102
machine a	unknown -246	yes 236
machiniste	no -171	unknown 130
madame monsieur	no -56	unknown 109	yes -56
maga*	unknown 50	yes -76
magasin	unknown 50	yes -76
mai	no 40	yes -57
main	no -70	unknown -48	yes 118
main a	unknown -107	yes 84
main courante	unknown 139	yes -122
main est	no -143	unknown -182	yes 273
main*	no -62	yes 40
mains	no -65	unknown -54	yes 105
maintenant	no -63	unknown 83
mair*	unknown 65	yes -86
maire	unknown 89	yes -130
mairie	unknown 79	yes -55
mais	unknown -59
mais c	no 94	unknown -147
mais ca	no -101	unknown 78
mais ce	no -77	unknown -92	yes 171
mais elle	no 117	unknown -217	yes 90
mais en	unknown 159	yes -136
mais il	no -119	unknown 93
mais ils	no 86	unknown -106
mais je	no 84	yes -83
mais l	no 108	unknown -143
mais la	no 72	unknown -85
mais le	unknown 66	yes -107
mais les	no 63	yes -69
mais lui	no 246	unknown -169	yes -133
mais ma	no -160	unknown -79	yes 204
mais mon	no -184	unknown -146	yes 246
mais pas	no 190	unknown -106	yes -102
maison de	no -147	unknown 82	yes 57
mal	no 62	unknown -111	yes 48
mal a	no -118	unknown -43	yes 150
mal au	no -158	unknown -90	yes 247
mal aux	no -108	unknown -47	yes 125
mal gare	no -190	unknown 355	yes -281
mal mais	no 210	unknown -142	yes -68
mal o	no -158	unknown -157	yes 313
mal on	no 146	unknown -112	yes -57
mal quand	no -131	unknown -274	yes 320
mala*	no -46	unknown -75	yes 114
malade	unknown 68	yes -72
malaise	unknown -250	yes 203
malf*	no 81	yes -68
malfaiteurs	no 81	yes -68
malfaiteurs sont	no 81	yes -68
mama*	no -136	unknown 112
maman	no -136	unknown 112
mami*	no 197	unknown -120	yes -76
mamie	no 197	unknown -120	yes -76
mange	unknown 49	yes -90
mani*	no 173	unknown -99	yes -87
mano*	no -54	unknown 182	yes -138
manoeuvre	no -53	unknown 136	yes -99
mant*	unknown 123	yes -92
manteau	no -123	unknown 180	yes -67
marc*	unknown -54	yes 52
marche	yes 49
marche arriere	no 64	unknown -171	yes 106
marche sur	no -86	unknown 218	yes -157
mard*	unknown 42
mardi	unknown 42
mardi 10	no -90	unknown 72
mare*	no -56
marechaussee	no -106	unknown 151	yes -72
mari	no -52	unknown -62	yes 115
mari a	yes 52
mari s	no -58	unknown -58	yes 112
mariage	no 60	unknown -68
mariage de	no 64	yes -47
marj*	no -167	unknown 127
marjane	no -167	unknown 127
maro*	no 326	unknown -260	yes -109
marq*	no -70
marque	unknown 40
marr*	no -105	unknown 140
marrakech	no -97	unknown 74
mars	no 109	yes -92
mars*	no -70	unknown 171	yes -101
marseille	no -70	unknown 171	yes -101
mart*	no 99	yes -89
martelee	no 99	yes -89
mass*	no 112	unknown -134
masse	unknown -96	yes 65
mat	unknown 67	yes -113
matc*	no -74	unknown 54
match	no -74	unknown 54
mate*	no 159	unknown -90	yes -80
matelas	unknown 60	yes -114
materiel	no 180	unknown -123	yes -125
materiels	no 214	unknown -169	yes -113
materiels uniquement	no 97	unknown -56	yes -52
mati*	unknown 52
matin	unknown 55
matin a	no 47	unknown -112	yes 70
matin au	no 145	unknown -83	yes -87
matin avec	no -144	unknown 232	yes -87
matin c	no -96	yes 65
matin d	no -41	unknown 108	yes -84
matin en	yes -94
matin j	unknown -121	yes 77
matin la	unknown 121	yes -135
matin pas	no 54	yes -112
matin un	no 59	unknown -191	yes 119
matr*	no -138	unknown 70	yes 55
mauv*	no 58	yes -117
mauvaise	no 58	yes -117
mdr	no 210	unknown -137	yes -107
me	unknown -51
me demande	no -51	unknown 96	yes -46
me dire	no -166	unknown 108
me dit	unknown -49	yes 56
me fait	no 243	unknown -170	yes -124
me l	no 71	yes -110
me levant	no 46	yes -103
me sui	no -43	unknown -128	yes 166
me suis	unknown -107	yes 132
mec	no 77	yes -102
mec a	no 96	yes -136
mec en	no 57	yes -81
meca*	unknown 99	yes -86
mecanique	unknown 64	yes -97
mech*	no -130	unknown 199	yes -81
mechant	no -130	unknown 199	yes -81
mechant mais	no -130	unknown 199	yes -81
mede*	no -109	unknown -164	yes 255
medecin	no -109	unknown -164	yes 255
medi*	no -86	yes 70
mele*	no -57	unknown 103	yes -47
meler	no -57	unknown 103	yes -47
mell*	no -204	unknown 100	yes 88
melo*	no 43	unknown -78
melon	no 136	yes -168
meme	no 83	unknown -89
meme le	no 118	yes -151
meme les	no 163	unknown -120	yes -46
meme n	no 195	unknown -103	yes -94
meme pas	no -47
mena*	yes -55
menace	no 136	unknown -150
ment*	no -75	unknown -143	yes 214
menton	no -86	unknown -153	yes 229
merc*	no 59
merci	no 118	unknown -46	yes -75
merci de	no 104	yes -129
mercredi dernier	no -40
mere	no -41	unknown -86	yes 129
mere a	no -115	unknown -82	yes 183
mere de	unknown -88	yes 116
mere va	no -127	unknown -156	yes 238
mes	unknown 43	yes -48
mes cles	no -98	unknown 181	yes -85
mes courses	no 58	unknown -90
mes deux	no -124	unknown 249	yes -158
mes parents	no -114	yes 73
mes quatre	no 165	unknown -45	yes -134
mes voisins	no 81	unknown 51	yes -181
mesu*	no -107	unknown 40	yes 62
metr*	unknown 76	yes -43
metre	no -123	unknown 196	yes -113
metre metre	no -123	unknown 196	yes -113
metres	yes -66
metro	no -85	unknown 41
meub*	unknown 69
meuble	unknown 107	yes -89
meubles	no -42
meubles hauts	no 142	unknown -60	yes -81
meuf	no 245	unknown -123	yes -137
meul*	no -126	unknown 186	yes -115
meur*	no -123	unknown -160	yes 236
mi	no -103	unknown 241	yes -171
micr*	no 43	unknown -42
midi	no -72	unknown 52
midi la	unknown -59	yes 75
midi ma	no 105	unknown -151
mien	no -81	unknown 77
mien*	no -48	unknown -118	yes 150
mienne	unknown -121	yes 88
mieu*	unknown -142	yes 101
mieux	unknown -142	yes 101
mili*	no -92	unknown 112	yes -40
milieu	no -92	unknown 112	yes -40
mill*	no 141	unknown -126
mille	no 59	unknown -152	yes 65
mine*	no -97	unknown -214	yes 248
minerve	no -97	unknown -214	yes 248
mini	yes -74
mino*	no 97	yes -142
minutes	no 55	unknown -83
mira*	no 301	unknown -210	yes -173
miracle	no 301	unknown -210	yes -173
miro*	no -62	unknown 145	yes -111
miroir	unknown 67	yes -117
mis	unknown -104	yes 137
mis le	unknown -76	yes 56
mis un	yes 62
mis une	no 113	unknown -74	yes -60
mito*	no 123	unknown -110
mitoyen	unknown -74
mm	no -119	unknown 187	yes -85
mme	unknown 42	yes -71
mn	unknown 98	yes -108
mobi*	no 74	unknown 73	yes -145
moha*	no 138	unknown -66	yes -81
moi	unknown -80	yes 49
moi a	no -74	unknown 50
moi aussi	no -121	unknown -106	yes 205
moi ca	no 213	unknown -129	yes -102
moi de	no -350	unknown -237	yes 362
moi et	no -47	unknown 122	yes -88
moi j	no 234	unknown -152	yes -93
moi je	no 96	unknown -86
moi meme	no 50	unknown -80
moi n	no 160	unknown -66	yes -97
moi ni	no 110	unknown 59	yes -187
moi non	no 217	unknown -136	yes -96
moi on	no -79	unknown -151	yes 207
moi pas	unknown 109	yes -116
moi que	no 78	yes -84
moi qui	no 61	unknown -113	yes 45
moin*	no 75	yes -57
moindre	no 186	unknown -124	yes -63
moins	no -143	unknown 148
mois	no 90	yes -58
mois d	no -75	yes 77
mois*	no -75	unknown 147	yes -72
moisissures	no -73	unknown 148	yes -76
moit*	no 65	yes -102
moitie	no 65	yes -102
moll*	no -45	unknown -118	yes 161
mollet	no -45	unknown -118	yes 161
mollet hier	unknown -46	yes 61
mome*	yes 46
moment	yes 46
moment ou	unknown -103	yes 56
mon abri	no 65	yes -122
mon aine	unknown -103	yes 79
mon appareil	no -97	unknown 147	yes -76
mon assurance	no -55	unknown 122	yes -68
mon automobile	no 170	unknown -94	yes -74
mon balcon	no -42	yes 63
mon beau	no 72	unknown -142	yes 61
mon capot	no 93	unknown -87
mon chat	no -173	unknown 144	yes -61
mon chien	no -148	unknown 281	yes -191
mon coffre	unknown 40
mon collegue	yes 62
mon collier	no -87	unknown -47	yes 130
mon cousin	unknown 75	yes -98
mon epouse	no -107	unknown -88	yes 176
mon epoux	no 163	unknown -88	yes -86
mon fils	no -133	unknown 72	yes 59
mon genou	no -87	unknown -189	yes 266
mon iphone	no -52	unknown 152	yes -102
mon locataire	no 69	unknown -134	yes 68
mon mari	unknown -67	yes 100
mon mur	no 61	yes -91
mon oncle	unknown -79	yes 54
mon pare	no 76	yes -65
mon pere	no -120	yes 148
mon petit	no 40	unknown -213	yes 167
mon plafond	no -111	unknown 259	yes -179
mon portable	no -47
mon portefeuille	no 109	unknown -45	yes -91
mon propre	unknown -217	yes 220
mon retroviseur	no 62	unknown -74
mon salon	no -92	unknown 55
mon telephone	no -64	yes 41
mon toit	no -155	unknown -189	yes 278
mon vehicule	unknown 46	yes -66
mon velo	no 109	unknown -179	yes 48
mon voisin	no -53	unknown 74
mond*	no 183	unknown -127	yes -56
monde	no 183	unknown -127	yes -56
monde est	no 209	unknown -175	yes -94
monde s	unknown -75	yes 52
monde va	no 140	unknown -84	yes -70
mons*	yes -47
monsieur	yes -46
monsieur je	unknown 49
monte	no -41	unknown 216	yes -210
montee	unknown 41
montre	no -73	yes 44
moqu*	no 111	yes -136
moquette	no 111	yes -136
mora*	no -173	unknown 118	yes 46
morc*	unknown -65	yes 70
morceaux	unknown -53	yes 46
mord*	unknown -162	yes 200
mordu	unknown -153	yes 183
mordu la	no -66	unknown -220	yes 274
mordu ma	unknown -61	yes 86
mort	no -56	unknown 78	yes -40
mort mais	no -440	unknown -329	yes 484
mort*	unknown 66
morte	unknown 66
morte je	no -104	unknown -266	yes 316
mosq*	no -91	yes 95
mosquee	no -101	unknown -110	yes 196
moss*	no -107	unknown -129	yes 208
mot	no -128	unknown 92
mot sous	no -69	unknown 118	yes -48
mota*	no -68	unknown -111	yes 179
motard	no -68	unknown -111	yes 179
motard a	no -128	unknown -51	yes 144
motard est	no -115	unknown -170	yes 249
motard m	no -94	unknown -45	yes 135
mote*	no -142	unknown 163	yes -50
moteur	no -142	unknown 163	yes -50
moto	no -59	unknown -44	yes 101
moto de	no -65	unknown 74
moto m	unknown -91	yes 115
moui*	no 66	unknown -135	yes 69
mouille	no 142	unknown -99	yes -42
mouille personne	no 157	unknown -86	yes -71
mous*	yes -70
moye*	no 131	yes -219
moyen	no 131	yes -219
mult*	no -111	unknown -146	yes 210
multiprise	no -111	unknown -146	yes 210
municipale a	unknown -100	yes 62
municipale est	no -43	yes 47
mur	no 67
mur de	no 67	yes -40
mur du	yes -88
mur est	no 223	unknown -98	yes -147
mur le	no -176	unknown 61	yes 77
mure*	unknown -76	yes 42
muret	unknown -76	yes 42
murs	unknown -98	yes 104
musi*	no -74	yes 52
mutu*	no -195	yes 171
n	no 87	yes -51
n a	no 122	yes -92
n ai	no 57	yes -52
n arrive	no -89	unknown 61
n avais	no -42	unknown -104	yes 131
n avait	no 80	unknown -77
n avons	no 113	unknown -59	yes -52
n en	unknown -73	yes 78
n est	no -53
n etait	no 241	unknown -187	yes -56
n ont	no 49	unknown -59
n ose	unknown 48	yes -61
n y	no 105	unknown -112
nationale	unknown -53
natu*	unknown 56	yes -85
naturelle	unknown 56	yes -85
ne dors	no -135	yes 61
ne pas	no 129	unknown -65	yes -87
ne peut	no -73	unknown -132	yes 184
ne rien	no -74	unknown 56
ne s	no 61	yes -81
ne sais	no -136	unknown 230	yes -99
ne sait	no -63	unknown 154	yes -102
ne se	no -88
ne sommes	no 301	unknown -146	yes -177
ne suis	unknown 211	yes -383
ne veux	no -80	unknown 48
neig*	no -97	unknown 70
neige	no -97	unknown 70
net	no -165	unknown 278	yes -129
nett*	no -71	unknown 158	yes -93
nettoyage	no -71	unknown 158	yes -93
neuf	no -156	unknown 236	yes -95
neuv*	no -123	unknown 197	yes -79
neuve	no -123	unknown 197	yes -79
neve*	no -138	unknown 122
nez	no -114	unknown -149	yes 264
nez casse	no -79	unknown -250	yes 310
ni	no 209	unknown -103	yes -104
ni blesse	no 368	unknown -222	yes -169
ni constat	no 130	unknown -71	yes -63
ni l	no 172	unknown -102	yes -73
ni lui	no 140	unknown -42	yes -105
ni moi	no 180	unknown -56	yes -123
ni police	no 57	unknown -105
ni rien	no 134	unknown -71	yes -74
nie	no -86	yes 68
niec*	no -61	unknown -67	yes 126
niece	no -61	unknown -67	yes 126
nive*	unknown -65
niveau	unknown -65
noir de	no 40	unknown 98	yes -175
noir et	no 223	unknown -98	yes -147
noir*	no 72	unknown -70
noirci	no 157	unknown -113	yes -67
noircie	no 109	unknown -181	yes 53
nom	no -137	unknown 149
non	no 268	unknown -129	yes -139
non plus	no 132	unknown -108
nos	no 62	yes -55
note	unknown 75	yes -61
notr*	yes -59
notre	yes -59
notre vehicule	no 149	unknown -91	yes -59
notre voisine	no -54	unknown 110	yes -61
nou	no 331	unknown -249	yes -175
nous	no 88	unknown -69
nous a	unknown -46	yes 68
nous avons	no -65	unknown 42
nous etions	no 119	unknown -121
nous n	no 107	unknown -62	yes -46
nous on	no 233	unknown -168	yes -72
nous ont	no 197	unknown -94	yes -110
nous sommes	no 164	unknown -113	yes -58
nove*	no -144	unknown 282	yes -165
novembre	no -144	unknown 282	yes -165
noye	no -53
noye*	unknown 116	yes -108
noyee	no -161	unknown 265	yes -162
nu	no -130	unknown -148	yes 221
nuit a	no -58	yes 54
nuit de	no -68	unknown 106
nuit du	no 131	unknown -104	yes -53
nuit sans	no 152	unknown -123	yes -40
nuit*	no 114	yes -151
nul	no 256	unknown -173	yes -84
nul n	no 245	unknown -169	yes -89
nul ne	no 278	unknown -223	yes -79
nume*	yes -41
nuqu*	no -96	unknown -103	yes 199
nuque	no -96	unknown -103	yes 199
nuque et	no -55	unknown -55	yes 102
o	unknown -108	yes 130
o dos	no -118	unknown -117	yes 223
obse*	unknown -152	yes 129
observation	no -117	unknown -140	yes 236
occu*	no 201	unknown -200
occupant	no 200	unknown -118	yes -83
octo*	no -50	unknown 96	yes -65
octobre	no -50	unknown 96	yes -65
oeil	no -97	unknown -209	yes 271
ok	no 253	unknown -83	yes -250
okay	no 203	unknown -134	yes -122
oliv*	unknown 102	yes -97
oliviers	unknown 102	yes -97
on attend	no -78	unknown -96	yes 149
on dirait	no -145	unknown 238	yes -110
on e	no 148	unknown -73	yes -77
on est	no 130	unknown -172
on etait	no 180	unknown -104	yes -75
on fe	no -109	unknown 226	yes -120
on habite	no -110	unknown 193	yes -84
on l	no -53	unknown -124	yes 172
on lui	no -75	yes 47
on m	no -62	unknown 74
on ma	no -87	unknown 155	yes -73
on n	no 69	yes -79
on ne	no 92	yes -67
on parle	no -153	unknown -82	yes 190
on pri	no -121	unknown 197	yes -101
on s	no 75	unknown -51
on va	no 82	yes -125
oncl*	unknown -79	yes 54
oncle	unknown -79	yes 54
ont arrache	no -42	unknown -93	yes 133
ont emmene	no -46	yes 83
ont entendu	no -120	unknown 67
ont ete	no -49	unknown 41
ont fait	no -73	yes 92
ont jete	no -124	unknown -52	yes 148
ont mis	no -171	unknown 102	yes 45
ont pas	no 128	unknown -125
ont peri	no 48	yes -64
ont pris	no 48	unknown -65
ont releve	no 106	yes -80
ont rempli	no -89	unknown -141	yes 207
ont retourne	no -102	unknown 186	yes -114
ont rien	no 137	unknown -119
ont tout	no 83	unknown -105
onze	unknown -145	yes 97
oper*	no -56	unknown -48	yes 105
operation	no -147	unknown -154	yes 264
opere	no -95	yes 74
opere d	no -73	yes 73
opere hier	no -63	unknown -92	yes 124
opti*	no -108	unknown 186	yes -99
orag*	no -177	unknown 213	yes -42
orage	no -194	unknown 231	yes -42
orage de	no -69	unknown 161	yes -100
oran*	no 99	yes -142
ordi*	no -96	unknown 137	yes -45
ordinateur	no -96	unknown 137	yes -45
ordinateur portable	no -70	unknown 207	yes -138
ordr*	no 103	unknown -69
ordre	no 103	unknown -69
orei*	no -61	unknown -115	yes 167
oreille	no -61	unknown -115	yes 167
orgu*	no 158	unknown -115	yes -61
orgueil	no 158	unknown -115	yes -61
orig*	no -153	unknown 204	yes -109
origine	no -153	unknown 204	yes -109
orte*	no -120	unknown -174	yes 259
orteil	no -102	unknown -177	yes 246
orth*	no 76	unknown 50	yes -178
ose	no -57	unknown -71	yes 119
ose plus	no 81	unknown -165	yes 85
osi	no 291	unknown -219	yes -138
ou	no 66	unknown -48
ou je	no 70	yes -52
oubl*	unknown 108	yes -77
oublie	unknown 108	yes -77
oued	no 76	yes -46
oued a	no -60	unknown 103
ouf	no 325	unknown -216	yes -193
oui	no -180	unknown -190	yes 286
outi*	no -91	unknown 165	yes -73
outils	no -97	unknown 192	yes -95
ouve*	no -52	unknown -46	yes 98
ouver	no -113	yes 103
ouvert	no -40	unknown -47	yes 87
ouvert l	no -86	yes 58
ouvert la	unknown -178	yes 175
ouvert le	no -78	yes 95
ouverte	no -51	unknown -77	yes 125
ouverture	no -71
ouvrant	no -103	unknown 134
ouvrant ma	no -103	unknown 134
ouvrier	no -106	unknown 228	yes -126
ouvriers	no 96	unknown -53	yes -46
oxyg*	no -88	unknown -140	yes 188
oxygene	no -88	unknown -140	yes 188
pa	no 110	yes -100
pa de	no 283	unknown -186	yes -99
pa voulu	no -120	unknown 234	yes -127
pa vu	no 101	yes -118
paie	no -47	unknown 86	yes -41
pail*	unknown 98	yes -107
paille	unknown 98	yes -107
palettes	no 86	yes -104
pali*	no 115	yes -104
palier	no 115	yes -104
pann*	no -103	unknown 168	yes -65
panne	no -106	unknown 136
panneaux	no -65	unknown 130	yes -66
panneaux solaires	no -65	unknown 130	yes -66
pano*	no -124	unknown 206	yes -119
panoramique	no -124	unknown 206	yes -119
pans*	no -77	unknown -202	yes 231
papi*	no 73	unknown -55
papier	no 112	unknown -77
papier de	no -74	unknown 141	yes -79
papiers	no -51	unknown -73	yes 111
par 1	no -128	unknown 207	yes -114
par chance	no 222	unknown -134	yes -120
par contre	unknown -61	yes 45
par dessus	no -75
par deux	unknown -96	yes 63
par le	unknown -49	yes 62
par les	no -97	unknown -42	yes 132
par terre	no 52	yes -50
par une	no -45	unknown -73	yes 119
para*	no 66	unknown -56
parapluie	unknown -160	yes 123
parasol	no 196	unknown -152	yes -61
parc	unknown 59	yes -65
parc*	yes -41
parce qu	no 134	unknown -61	yes -88
pard*	no 93	unknown -95
pardon	no 93	unknown -95
pare	unknown 48	yes -56
pare brise	unknown 98	yes -62
pare choc	no 197	unknown -155	yes -90
pare chocs	no 51	yes -40
parents	unknown -80	yes 48
parf*	no -50	unknown 99	yes -85
parking	unknown 47	yes -40
parking de	no 101	unknown -94
parking du	no -84	unknown 174	yes -90
parking souterrain	no -103	yes 69
parl*	unknown -107	yes 134
parle	unknown -123	yes 96
parle d	no -121	unknown -84	yes 175
parle de	no 44	unknown -202	yes 151
parlent	no -117	unknown -69	yes 176
paro*	no -160	yes 132
paroi	no -160	yes 132
parp*	no -59	unknown 112	yes -53
parpaings	no -59	unknown 112	yes -53
parq*	unknown 88	yes -79
parquet	unknown 88	yes -79
parquet gondole	unknown 102	yes -157
part	no 51	yes -52
part dieu	no -118	unknown 110
part entre	no -95	unknown 197	yes -129
part et	no 138	unknown -92	yes -49
part mon	no 179	unknown -102	yes -75
part pas	no 57	unknown 69	yes -126
part*	unknown -43	yes 44
partant	no -47	unknown 141	yes -101
parti de	no 172	unknown -97	yes -112
parti j	no -165	unknown 198	yes -60
partie	no 115	unknown -51	yes -76
parties	unknown -65	yes 61
partir	unknown 76	yes -136
partis	no -168	unknown 88	yes 53
partou	no -119	unknown -92	yes 175
partout	unknown -104	yes 114
pas	no 65	yes -46
pas appele	no 211	unknown -128	yes -103
pas appeler	unknown 68	yes -108
pas arrete	no -114	unknown -75	yes 172
pas avant	no 40	yes -82
pas bien	unknown -238	yes 163
pas d	no 125	unknown -71	yes -60
pas de	no 130	unknown -65	yes -66
pas en	unknown -93	yes 89
pas encore	no -115	unknown 192	yes -76
pas ete	no 159	unknown -140
pas eu	no 139	unknown -85	yes -56
pas faire	no 238	unknown -145	yes -104
pas fait	no 85	yes -83
pas freine	no -144	unknown 87
pas il	no 246	unknown -185	yes -109
pas juge	no 127	unknown -63	yes -84
pas la	no -91	unknown 128
pas le	no -114	unknown -94	yes 175
pas mal	no 351	unknown -211	yes -177
pas meler	no -57	unknown 103	yes -47
pas pour	no 208	unknown -142	yes -98
pas pu	no -55	yes 68
pas que	no -466	unknown -255	yes 453
pas si	no -98	unknown 180	yes -88
pas survecu	no 127	unknown -74	yes -52
pas touche	no -102	unknown 63
pas un	no 277	unknown -176	yes -115
pas une	no 234	unknown -165	yes -67
pas voulu	unknown 101	yes -127
pas vu	no -141	unknown 241	yes -138
passage	no -56	yes 77
passager	no -44	unknown -48	yes 83
passager et	no -53	unknown 95	yes -44
passagere	no -87	unknown -81	yes 164
passagere est	no -109	yes 112
passais	no 67	unknown -85
passait	no 200	unknown -150	yes -52
passant	unknown -111	yes 72
passe	no -48
passe par	no -46	unknown 113	yes -74
passe sur	no -112	unknown -192	yes 241
passee	unknown -47	yes 49
passee chez	no 212	unknown -147	yes -93
passeport	no -121	unknown 204	yes -123
passes	no 47
passes par	unknown 45	yes -57
past*	no 177	unknown -87	yes -104
pasteur	no 131	unknown -71	yes -80
pati*	no 70	unknown -254	yes 164
patient	no 134	unknown -215	yes 68
patr*	no -44	unknown 141	yes -106
paum*	no -91	unknown -99	yes 171
paume	no -91	unknown -99	yes 171
pauv*	no 44	unknown 55	yes -110
pauvre	no 44	unknown 55	yes -110
pauvre bete	no 122	unknown -71	yes -58
pave	no 244	unknown -221
paye	no -134	unknown 184	yes -95
pdt	no -110	unknown -209	yes 276
peag*	no 129	unknown -125	yes -43
peage	no 129	unknown -125	yes -43
peage de	no 69	unknown -111
pein*	no -64	unknown 74
peine	unknown 65	yes -97
peintre	no -96	unknown -80	yes 150
peinture	no -54	unknown 74
peinture blanche	no -55	unknown 71
pell*	no 79	yes -83
pelle	unknown 64	yes -97
pelle mecanique	unknown 64	yes -97
pelo*	no 56	unknown -129	yes 59
peloton	no 56	unknown -129	yes 59
pendant l	no -90	unknown 84
pendant la	no 85	yes -55
pendant qu	no 58	unknown -48
pendant que	no 56	unknown 46	yes -110
pendant une	no 41	unknown 159	yes -234
pens*	no -51
pensais	no 53	unknown -112	yes 56
pense	no -86	unknown 102
perce	no 120	unknown -147
perceuse	no -60	unknown 123	yes -64
percute	no 50
percute a	no 140	unknown -89	yes -72
percute mon	no 64	unknown -130	yes 61
percute un	no -63	unknown -60	yes 120
percutee	unknown -71	yes 101
perdu l	no -64	unknown -104	yes 159
perdu le	no 145	unknown -130
pere	no -51	unknown -68	yes 118
pere a	no -89	unknown -107	yes 184
pere est	no -145	unknown -166	yes 239
pere qui	no -79	yes 49
peri	no 48	yes -64
peri*	no 112	unknown -193	yes 70
perm*	no -55	unknown 90	yes -40
pers*	no 192	unknown -98	yes -92
persone	no 425	unknown -289	yes -245
persone a	no 165	unknown -110	yes -60
personne	no 176	unknown -82	yes -93
personne a	no 272	unknown -195	yes -88
personne de	no 253	unknown -123	yes -138
personne dedans	no 192	unknown -141	yes -62
personne n	no 128	unknown -69	yes -68
personne ne	no -202	unknown 314	yes -236
personnel	no 179	unknown -116	yes -69
pert*	no 136	unknown -72	yes -77
perte	no 136	unknown -72	yes -77
peta*	no -106	unknown 229	yes -148
petard	no -106	unknown 229	yes -148
pete	no -86	yes 78
peti*	unknown -53
petit	no 73	unknown -48
petit a	no -116	unknown -165	yes 213
petit choc	no -96	unknown 143	yes -61
petit taxi	no 239	unknown -107	yes -175
petite	no -101	yes 119
petits	unknown -86	yes 49
petr*	unknown -65	yes 52
petrin	unknown -65	yes 52
peu	no -82	yes 62
peu de	no 76	unknown -92
peu mal	no -106	unknown -131	yes 201
peug*	no 76	yes -125
peugeot	no 76	yes -125
peur	no 61	yes -59
peur que	no 156	unknown -97	yes -61
peut	no -115	unknown 137
peut etre	no -132	unknown 223	yes -103
peut plus	no -73	unknown -132	yes 184
peux	no 44	unknown -134	yes 88
phal*	no -60	unknown -80	yes 135
phalange	no -78	unknown -143	yes 197
phare	no 72	yes -90
phares	no -164	unknown 105
pharmacie	no 75	yes -60
phot*	unknown 127	yes -99
photo	unknown 103	yes -95
photos	no -95	unknown 180	yes -101
phys*	no 258	unknown -186	yes -79
physiquement	no 249	unknown -190	yes -67
pian*	unknown 83	yes -137
piano	unknown 83	yes -137
pick*	no -76	unknown 151	yes -76
pickpocket	no -71	unknown 141	yes -71
piec*	no 149	unknown -136
piece	no 186	unknown -121	yes -75
piece de	no 78	yes -103
pieces	no 74	unknown -149	yes 43
pied	no -58	yes 79
pied de	no 83	yes -103
pied et	no -62
pied*	unknown -152	yes 138
pieds	unknown -152	yes 138
pieds dans	unknown -122	yes 94
pier*	no -93	unknown 116
pierre	no -71	unknown 154	yes -83
pierres	no -126	unknown 54	yes 54
piet*	no -92	unknown -112	yes 199
pieton	no -92	unknown -112	yes 199
pieton a	no -75	unknown -109	yes 173
pige*	no 69	unknown -192	yes 108
pigeon	no 69	unknown -192	yes 108
pile	no -113	unknown -164	yes 269
pile et	no -111	unknown -76	yes 169
pilo*	no 212	unknown -141	yes -72
pilote	no 212	unknown -141	yes -72
pin	no 241	unknown -188	yes -96
ping	unknown 52	yes -115
ping pong	unknown 52	yes -115
piqu*	no -163	yes 185
pique	no -153	unknown 220	yes -93
pisc*	no -41	unknown 89	yes -49
piscine	no -41	unknown 89	yes -49
piscine et	no 98	yes -83
pist*	no -126	unknown 83
piste	no -126	unknown 83
plac*	no 57	unknown -61
place	unknown -66
place les	no 136	unknown -156
placo	no 92	unknown -41	yes -68
placo est	no 92	unknown -41	yes -68
plaf*	unknown 99	yes -66
plafon	no -163	unknown 211	yes -99
plafond	unknown 84	yes -64
plafond de	no -63	unknown 121	yes -57
plafond en	no 55	yes -41
plafond est	no -57	unknown 219	yes -170
plag*	unknown 95	yes -79
plage	unknown 95	yes -79
plai*	no -52	unknown 73
plaie	no -87	yes 86
plaignait	no -152	yes 71
plaignait du	no -92	unknown -198	yes 249
plaint	no -79	yes 87
plaint de	no -75	unknown 145	yes -102
plainte	no -52	unknown 88
plainte a	no -73	unknown 131	yes -56
plainte avec	no -68	unknown 161	yes -105
plainte de	no -137	unknown -293	yes 370
plainte deposee	no 40	unknown -74
plainte du	no -116	unknown 192	yes -100
plainte en	no -66	unknown 137	yes -73
plainte est	no -68	yes 69
plainte le	no -40	unknown 109	yes -74
plainte n	no 68	yes -74
plainte pas	no 93	yes -80
plainte pour	no -88	unknown 117
plak	no 142	unknown -54	yes -143
planche	no 268	unknown -163	yes -156
plancher	no -118	yes 67
plane	no -60	unknown -177	yes 217
plaq*	unknown 51
plaque d	no 78	unknown -84
plaques	no -65	unknown 129	yes -67
plat	no -78	unknown 166	yes -88
plat*	no -58	unknown -42	yes 100
platane	no -55	yes 76
platre	no -61	unknown -70	yes 129
plei*	no 48	unknown -57
pleine	no 84	unknown -104
pleine forme	no 199	unknown -134	yes -119
pleu*	unknown -48	yes 85
pleure	no -102	yes 119
pleure elle	no -77	unknown -161	yes 222
pleut	no -113	yes 109
plie	no 102	unknown -94
plie en	unknown 97	yes -91
plie*	unknown 117	yes -97
pliee	unknown 54	yes -72
pliee le	no 64	yes -94
plier	no -82	unknown 190	yes -130
plin*	no -50	unknown 100	yes -52
plinte	no -48	unknown 151	yes -103
plom*	no -95	unknown 61
plombier	no -95	unknown 61
plot*	no 51	unknown -87
plots	no 51	unknown -87
plu	unknown 67	yes -111
plui*	unknown 85	yes -71
pluie	no -97	unknown 177	yes -99
pluies	no 60	yes -44
plus	yes 46
plus bouger	no -69	unknown -114	yes 182
plus d	no -65	unknown 213	yes -164
plus de	no 66
plus elle	no 44	yes -80
plus et	unknown -184	yes 191
plus il	no -134	unknown 130
plus j	no -102	unknown 156	yes -63
plus la	no -58
plus rien	no -124	unknown 141
pneu	no -56	unknown 152	yes -136
pneu*	no -92	unknown 89
pneus	no -79	unknown 174	yes -96
pneus creves	no -70	unknown 175	yes -108
poch*	unknown 117	yes -91
poche	unknown 117	yes -91
poel*	unknown -94	yes 55
poele	unknown -94	yes 55
poid*	no -68	unknown -93	yes 156
poids	no -68	unknown -93	yes 156
poids lourd	no -74	yes 105
poig*	no -87	unknown -164	yes 250
poignet	no -85	unknown -154	yes 239
poignet casse	no -78	unknown -190	yes 240
poignet qui	no -74	unknown -160	yes 231
poin	no -154	unknown -69	yes 157
poin*	unknown -50	yes 78
point	yes -49
point de	no 45	unknown -105	yes 43
points	no -55	unknown -193	yes 243
points de	unknown -70	yes 106
pois*	no 42	yes -70
poisson	no 42	yes -70
poit*	no -84	unknown 44
poitrine	no -57	yes 91
poitrine a	no -57	yes 91
police	unknown 44
police a	no -81	unknown -47	yes 129
police est	unknown -69	yes 92
police je	no -156	unknown 210	yes -84
police l	no -56	yes 63
police ni	no 57	unknown -105
police non	no 77	unknown -88
police sont	no -97	unknown -128	yes 214
police sur	no -169	unknown 93	yes 59
police venue	no 111	unknown -62	yes -69
policiers	unknown -110	yes 132
polo*	no -96	unknown 51
polonais	no -96	unknown 51
pomm*	unknown -178	yes 121
pompe	no -85	unknown 171	yes -85
pompe de	no -82	unknown 170	yes -87
pompier	no -163	unknown -120	yes 236
pompiers	no 48	unknown -73
pompiers ont	unknown -61	yes 63
pompiers sont	no 77	unknown -138	yes 42
pompiers venus	no 114	unknown 91	yes -187
pong	unknown 52	yes -115
pont	no 136	unknown -130
pont*	no -93	unknown 100
port	no 51	unknown 41	yes -117
port arriere	no 101	yes -118
portable	no -54	unknown 108	yes -55
portail	no 47
portail et	no -72	unknown 127	yes -61
portant	no 105	unknown -148
porte	unknown 46
porte bien	no 250	unknown -183	yes -114
porte d	no 67	yes -103
porte de	no 72	yes -49
porte du	no -170	yes 115
porte fenetre	no -71	unknown 123	yes -53
porte plainte	no -59	unknown 62
porte plinte	no 48	yes -90
porte une	no -110	unknown -193	yes 265
portefeuille	no 109	unknown -45	yes -91
porter	no -98	unknown 58
porter plainte	no -87	yes 79
portiere arriere	no -211	unknown 397	yes -315
portiere au	no -199	unknown 130
portiere en	no -49	unknown 103	yes -63
portiere j	no -95	unknown 74
portuaire	no 181	unknown -83	yes -113
pose	no 143	unknown -65	yes -89
pose sur	no -154	unknown 279	yes -184
pose*	no -42	unknown 49
posee	no -42	unknown 49
poss*	no -124	unknown 51	yes 66
possible	no -155	yes 127
post*	no 48	unknown 59	yes -114
poste	no 48	unknown 59	yes -114
pot	no -59	unknown 90
pot catalytique	no -79	unknown 119	yes -40
pote*	no 276	unknown -186	yes -121
pots	no 240	unknown -172	yes -69
poub*	no 71	yes -128
poubelles	no 146	unknown -54	yes -114
poul*	no 106	yes -127
poup*	no -112	unknown 259	yes -185
pour l	no -41	unknown 134	yes -95
pour la	unknown 153	yes -200
pour le	unknown 40	yes -51
pour les	unknown 55	yes -75
pour lisbonne	no -103	unknown 159	yes -69
pour lui	no 77	yes -87
pour ma	unknown -146	yes 94
pour moi	no 40	unknown -132	yes 63
pour mon	unknown -158	yes 138
pour nous	no 233	unknown -171	yes -99
pour son	no 125	unknown -156
pour trois	no -82	unknown -74	yes 127
pour un	no 95	unknown -136
pour une	no -66
pour*	no 78	yes -135
pous*	no 129	unknown -124
pousse	no -46	unknown 52
pousse contre	no -98	unknown -94	yes 163
pout*	no 101	unknown -45	yes -64
poutre	no 74	yes -65
pr	no -144	unknown 128
pr la	no -158	unknown -74	yes 171
precise	no 107	unknown -120
precise qu	no 203	unknown -134	yes -72
pref*	no -134	unknown 238	yes -117
prefere	no -127	unknown 175	yes -73
prej*	no 207	unknown -161	yes -52
prejudice	no 207	unknown -161	yes -52
prejudice corporel	no 176	unknown -129	yes -49
prem*	no -84	unknown 118	yes -45
premier	no 80	unknown -94
premiere	no -204	unknown 247	yes -100
premiere vue	no -183	unknown 219	yes -113
prendre des	no -77	unknown 143	yes -85
prendre la	no -144	unknown 202	yes -79
prendre nos	no -81	unknown -89	yes 163
pres	no -43	unknown -40	yes 78
pres de	no -46	unknown -137	yes 168
pres*	no -40	unknown 60
present	no 80	unknown 63	yes -173
presente	no -135	unknown 109
presque	no 89	unknown -85
pressee	no 44	unknown -114	yes 58
prev*	no -66	unknown 121	yes -62
prevenu	unknown 104	yes -81
prevenue	no -118	unknown 228	yes -151
pri	no -108	unknown 75
prie	no 286	unknown -248	yes -99
prio*	no -235	unknown 144
priori	no -313	unknown 359	yes -261
priorite	unknown -85	yes 103
priorite a	no -75	unknown -84	yes 156
pris de	no -115	unknown 93
pris en	no -108	yes 58
pris feu	no 109	unknown -51	yes -64
pris la	no -75	unknown 46
pris le	no 94	unknown -133	yes 50
pris les	unknown -146	yes 117
pris ma	no -86	unknown 106
pris mon	no -101	unknown 70
pris sa	no -127	unknown 110
pris un	unknown -201	yes 150
prix	no 83	yes -74
proc*	no -101	unknown 110
proces	no -58	yes 63
proces verbal	no -58	yes 63
prof*	unknown 129	yes -159
proj*	no 48	unknown -178	yes 132
projete	no 92	unknown -129
prom*	no -137	unknown -210	yes 291
propage	unknown -162	yes 97
propage a	unknown -162	yes 97
propre	unknown -111	yes 99
proprietaire	no -74	unknown 138	yes -74
prot*	no -116	unknown -47	yes 157
protection	no -167	unknown 151
prov*	no 51	unknown -139	yes 71
pu	no -138	unknown 171	yes -52
pu de	no -135	unknown 245	yes -178
puis	yes -50
puis a	no 76	yes -67
pure*	no 214	unknown -181	yes -161
purement	no 214	unknown -181	yes -161
pv	no -97	unknown 77
qu a	no 79	unknown -191	yes 84
qu elle	yes -49
qu il	no -150	unknown 133
qu on	no 60	yes -47
qu une	no -119	yes 111
quan*	unknown 60
quand	no -44	unknown 67
quand il	no -263	unknown 211	yes -121
quand j	no -96	unknown 98
quand je	no -82	yes 52
quand un	no -57	unknown -57	yes 110
quar*	no -70	unknown 138	yes -68
quarante	no -99	unknown 144	yes -78
quartier	unknown 77	yes -45
quat*	unknown -64	yes 40
quatorze	no 66	yes -104
quatre	unknown -82	yes 66
quatre points	no -41	unknown -59	yes 95
que ca	no -51	yes 51
que ce	no -67	yes 51
que de	no 346	unknown -233	yes -148
que dois	no -58	unknown 122	yes -92
que j	no -89	unknown 122
que je	yes -54
que la	no 63	unknown -82
que les	no 105	unknown -61	yes -47
que ma	no -74	unknown -65	yes 134
que mon	no -143	yes 141
que quelqu	no -114	unknown -104	yes 180
que son	no 289	unknown -181	yes -132
quel	unknown 101	yes -114
quelque	unknown 93	yes -134
quelque chose	unknown 64
quelque part	no -95	unknown 197	yes -129
quelques	no -360	unknown -200	yes 298
quem*	unknown 47	yes -86
quemeneur	unknown 47	yes -86
ques*	no -86	unknown 207	yes -163
question	no -86	unknown 207	yes -163
queu*	unknown 74	yes -80
queue	unknown 74	yes -80
queue de	yes -85
qui a	no 79	unknown -57
qui ai	no 61	unknown -113	yes 45
qui est	no 113	unknown -74
qui fuit	no -124	unknown 173	yes -51
qui grandit	no -86	unknown 156	yes -72
qui ne	no -86	unknown 74
qui nous	no -84	unknown -90	yes 165
qui s	no -109	unknown 44	yes 65
qui se	no -131	unknown 166	yes -53
quit*	no 268	unknown -159	yes -122
quittant	no 143	unknown -89	yes -56
quoi	no -131	unknown 87	yes 42
quoi que	no -40
raba*	unknown -68	yes 45
rabat	unknown -83	yes 65
racc*	no -95	yes 42
raccord	no -95	yes 42
raco*	no -100	unknown 96
raconte	no -100	unknown 96
radi*	unknown -42	yes 42
radiateur	no 56	yes -46
radiateur a	no 172	unknown -141	yes -61
radio	no -68	unknown -78	yes 121
rafa*	no 49	yes -95
rafales	no 49	yes -95
raid*	no -86	unknown -143	yes 227
raide	no -86	unknown -143	yes 227
raide depuis	no -73	unknown -121	yes 190
rais*	unknown -181	yes 123
rale*	no 236	unknown -167	yes -141
ralentisseur	no 236	unknown -167	yes -141
rall*	no 237	unknown -147	yes -91
rama*	no -117	unknown -62	yes 178
ramassant	no -108	unknown -185	yes 272
rang*	no 100	unknown -130
rangee	no 100	unknown -130
rape	no -69	unknown -100	yes 162
rapp*	no 54	unknown -143	yes 88
rapport	no 84	unknown -65
rapport de	unknown 160	yes -162
ras	no 96	unknown -46	yes -96
rass*	no 150	unknown -83	yes -77
rassure	no 150	unknown -83	yes -77
rate	no 69	unknown 52	yes -125
ray	no -120	unknown 234	yes -147
raye	unknown 140	yes -104
raye la	no -49	unknown 95	yes -64
raye ma	no -68	unknown 130	yes -73
rdc	unknown 110	yes -72
rdc rdc	unknown 110	yes -72
rebo*	no 203	unknown -147	yes -73
rebondi	no 203	unknown -147	yes -73
rece*	no -100	unknown 148	yes -48
recepisse	no -98	unknown 183	yes -89
recepisse de	no -98	unknown 183	yes -89
rech*	unknown 79	yes -54
recherche	no -56	unknown 97	yes -42
recl*	no 52
reclame	no 224	unknown -104	yes -131
reconnais	no -131	unknown 199	yes -96
reconnait	no -147	unknown 218	yes -95
reconnu	no 197	unknown -150	yes -73
reconnu sa	no 136	unknown -98	yes -68
recousu	unknown -117	yes 102
recu	unknown -66	yes 58
recu un	no -96	unknown -176	yes 221
recu*	no 84	yes -84
recule	no 49	yes -61
recule dans	no 51	yes -103
recule sur	no 43	unknown -172	yes 113
redi*	no -84	yes 90
redige	no -84	yes 90
redo*	no -104	unknown 136	yes -61
redon	no -104	unknown 136	yes -61
redu*	no 50	unknown 96	yes -216
refa*	no 72	unknown -43	yes -43
refaire	no 72	unknown -43	yes -43
refe*	unknown -143	yes 127
referme	unknown -151	yes 102
refuse	no -67	unknown 71
refuse de	no -66	unknown 115	yes -48
refusee	no 131	unknown -97	yes -54
rega*	unknown -51	yes 72
regarder	unknown -102	yes 105
regl*	unknown 64	yes -68
regle	unknown 64	yes -68
regu*	no -120	unknown 207	yes -92
regulierement	no -41	unknown 108	yes -68
rele*	no -49	unknown 67
releve	no -40	unknown 54
releve des	yes -63
remb*	no -121	unknown 243	yes -121
rembourse	no -44	unknown 93	yes -53
remboursement	no -143	unknown 236	yes -150
rembourser	no -55	unknown 128	yes -78
remi*	no -98	unknown 56
remo*	no 91	yes -67
remonte	no 69	unknown -78
remorque	no 148	unknown -77	yes -87
remp*	no 43
remplace	no -103	unknown 132	yes -42
remplacement	no 265	unknown -224	yes -47
rempli ensemble	no -72	unknown 122	yes -48
rempli et	no 144	unknown -99	yes -75
rempli le	no -131	yes 107
rempli un	no 44	yes -66
remplir	yes 58
rend*	unknown 53	yes -81
rendez	no 67	unknown 59	yes -143
rendu	unknown 90	yes -69
rendu compte	no 51	unknown 40	yes -125
rendu l	no -45	unknown 83	yes -44
rentrant de	no -96	unknown 68
rentre	no -61	yes 55
rentre dedan	no -108	unknown 67
rentre dedans	unknown -77	yes 82
rentree	yes -79
renv*	no -48	unknown 44
renverse	no -70	unknown 162	yes -92
renverse un	no -81	unknown 162	yes -86
renversee	no -138	unknown -106	yes 221
renvoie	no -46	unknown 108	yes -78
renvoie la	no -46	unknown 108	yes -78
repa*	no 53
reparti	unknown -109	yes 113
repartie	unknown 54	yes -85
repond	no 77	unknown -143	yes 60
repond plus	unknown -135	yes 124
reponse	no -70	unknown 143	yes -74
rese*	no -67	unknown 138	yes -79
reseau	no -135	unknown 209	yes -134
reserve	no -107	yes 70
reserve de	no -75	unknown -115	yes 173
reservoir	no 158	unknown -41	yes -148
resi*	unknown 154	yes -132
residence	no -74	unknown 112
resp*	no -75	unknown -43	yes 115
respire	unknown -272	yes 274
responsabilite	no -85	unknown 170	yes -109
responsable	no -176	unknown 217	yes -53
ress*	unknown -74	yes 51
reste	unknown -43	yes 70
reste de	no -113	unknown 59	yes 50
resto	no -154	unknown 50	yes 62
resu*	no -65
resultat	no -65
resultat le	no -65
rete*	no -115	unknown 99
reti*	no -106	unknown -183	yes 269
reto*	unknown 83	yes -47
retour	no -70	unknown 111	yes -45
retour de	no -87	unknown 88
retour du	no -49	unknown 91	yes -60
retourne	unknown 52
retournes	yes -63
retr*	unknown 80	yes -72
retro	yes -52
retro en	unknown 109	yes -86
retro le	no 93	yes -141
retros	no 46	yes -84
retros de	no -77	unknown 170	yes -93
retrouve	unknown 93	yes -91
retrouve ma	no -158	unknown 188	yes -44
retrouve sa	no 145	unknown -71	yes -111
retrouvee	no -44	unknown 118	yes -76
retrouvee sur	no 52	yes -70
retroviseur	no -106	unknown 108	yes -43
reve*	no -42	yes 79
rez	yes -57
rez de	yes -57
ri1	no 269	unknown -231	yes -102
riad	no -81
ride*	no 43
rideau de	no -127	unknown 108
rien	no 69	yes -60
rien avoir	no -74	unknown 56
rien de	no 87	yes -86
rien et	no 227	unknown -211
rien eu	no 316	unknown -257	yes -68
rien la	no 204	unknown -120	yes -98
rien les	no -111	unknown -84	yes 169
rien mais	no -120	unknown 99
rien moi	no 132	unknown -74	yes -90
rien n	no 44	yes -71
rien ni	no 168	unknown -85	yes -87
rien pas	no 143	unknown -110	yes -46
rien vole	no 77	yes -55
rien voulu	no -101	unknown 150	yes -118
rigo*	no 87	unknown -124
rigole	unknown -126	yes 103
rigole et	unknown -126	yes 103
rit	no 99	yes -81
rivi*	unknown 71	yes -69
riviere	unknown 71	yes -69
riviere est	unknown 71	yes -69
robe	no -63	unknown 81
robe de	no -63	unknown 81
robi*	unknown 77	yes -45
robinet	unknown 77	yes -45
robinet de	no -77	yes 77
roca*	no -42	unknown -47	yes 82
rocade	no -42	unknown -47	yes 82
romp*	unknown -92	yes 59
rond	unknown 44
rong*	no -119	unknown 213	yes -160
ronge	no -119	unknown 213	yes -160
ronge le	no -119	unknown 213	yes -160
roue	no -87	unknown -46	yes 128
rouge et	no -84	unknown -81	yes 156
rouge il	no 155	unknown -189
roul*	unknown -107	yes 91
roulais	no -90	unknown -147	yes 217
roule	no -129	unknown -107	yes 203
rouler	no 302	unknown -235	yes -150
rous*	no -86	unknown -65	yes 137
rout*	yes -44
route	yes -46
route de	no 197	unknown -92	yes -125
routier	no -92	unknown 91
roya*	no 86	unknown -143	yes 56
royale	no -56	unknown -83	yes 132
royale est	no -56	unknown -83	yes 132
ruch*	no 120	yes -155
ruches	no 120	yes -155
rue de	unknown -87	yes 65
rue le	no -77	unknown 170	yes -93
rue ma	no 96	unknown -50	yes -63
ruis*	no 77	unknown -145	yes 59
ruissele	no 77	unknown -145	yes 59
rupt*	unknown -51	yes 78
rupture	unknown -51	yes 78
rupture d	no -41
rupture du	unknown -93	yes 104
s allume	no -53	unknown 137	yes -92
s appelle	no 63	unknown -89
s arrange	unknown -98	yes 106
s en	no 127	unknown -84	yes -57
s encastrer	no 70	unknown -125
s il	no -116	unknown 219	yes -142
sa faute	unknown 102	yes -93
sa plaque	no -157	unknown 251	yes -119
sa portiere	no -81	unknown -71	yes 146
sabl*	no 128	unknown -178
sable	no 128	unknown -178
sabo*	no -89	unknown -58	yes 115
sac	unknown 60
sac a	no 102	unknown -125
sac avec	no -42	unknown -113	yes 138
sac et	no 55	unknown -74
saco*	no -84	unknown 145	yes -64
sacoche	no -84	unknown 145	yes -64
sacoche dans	no -51	unknown 101	yes -50
safi	no 70	yes -98
saig*	no -97	unknown -110	yes 203
saignait	no -62	unknown -80	yes 135
saignait du	no -62	unknown -80	yes 135
saigne	no -119	unknown -123	yes 224
sain	no 206	unknown -149	yes -94
sain et	no 206	unknown -149	yes -94
sain*	no 89	yes -74
sains	no 164	unknown -111	yes -70
sains et	no 164	unknown -111	yes -70
saint	unknown 76	yes -82
sais	unknown 130	yes -92
sais pas	no -138	unknown 257	yes -127
sais plus	no -83	unknown -44	yes 110
sais*	no 78	yes -95
saisi	no 99	yes -97
saisi la	unknown 41	yes -83
saisie	no -101	unknown 168	yes -94
sait	no -58	unknown 66
sait pas	no -56	unknown 160	yes -108
sala*	no 97	unknown -107
salam	no 77	unknown -116
salle de	unknown 55
salle des	no -161	yes 131
salo*	unknown 91	yes -78
salon	unknown 91	yes -78
salon le	no 44	yes -75
salu*	no -57	unknown 52
same*	no -46	unknown 63
samedi	no -46	unknown 63
samedi 7	unknown 57	yes -67
samedi a	no 67	yes -68
samedi apres	no -82	unknown -103	yes 170
samedi en	no -128	unknown 189	yes -76
samedi j	no -71	yes 73
samedi soir	no 86	yes -106
samedi vers	no -53	unknown -55	yes 102
samu	no -96	unknown -196	yes 230
samu l	no -96	unknown -196	yes 230
sang	unknown -149	yes 142
sang et	no -73	yes 95
sang il	no -76	unknown -46	yes 117
sang*	no 136	yes -114
sans	no 199	unknown -95	yes -100
sans que	no 71	yes -98
sans regarder	no 41	unknown -85	yes 43
sans rien	unknown 91	yes -99
sans une	no 126	unknown -104	yes -84
sant*	no 297	unknown -235	yes -123
sante	no 297	unknown -235	yes -123
satu*	no 211	unknown -155	yes -65
sauf	unknown -169	yes 135
sauf que	no -99	unknown -145	yes 218
sauf*	no 164	unknown -111	yes -70
saufs	no 164	unknown -111	yes -70
saut*	unknown -44	yes 49
saute dessus	no -81	unknown 46
savo*	unknown 117	yes -112
savoir	unknown 117	yes -112
scie circulaire	no -78	unknown -115	yes 154
scie net	no -167	unknown 249	yes -88
scie*	no -81	unknown -96	yes 167
scoo*	unknown -95	yes 75
scoot	unknown -61
scooter	unknown -106	yes 86
scooter m	no -55	unknown -74	yes 128
scul*	no 246	unknown -207	yes -59
se plaignait	no -152	yes 71
se plaint	no -92	yes 85
se porte	no 41	unknown 76	yes -116
se renvoie	no -46	unknown 108	yes -78
se sont	unknown 52
se souleve	no -62
sean*	no -102	yes 80
sech*	unknown -51
secheresse	no -97	unknown 195	yes -98
secheresse de	no -97	unknown 195	yes -98
seco*	no -90	unknown 97
second	no -118	unknown -140	yes 229
secoue	no -120	unknown 163	yes -117
secu*	no 102	unknown -66	yes -48
securite	no 102	unknown -66	yes -48
securite du	no 102	unknown -66	yes -48
sejo*	no -86	unknown 149	yes -84
sejour	no -86	unknown 149	yes -84
sell*	no 138	unknown -58	yes -97
selle	no 138	unknown -58	yes -97
selo*	no 59	unknown 46	yes -117
selon	no 59	unknown 46	yes -117
sema*	unknown 56
semaine	unknown 82	yes -82
semaine derniere	unknown 109	yes -83
semaines	no -60	unknown 44
semi	no 364	unknown -310	yes -103
sens	no -57	unknown 58
sens interdit	unknown 55	yes -115
sent	no -275	unknown -293	yes 371
sent*	unknown -58
sentait	no -50	unknown -79	yes 127
senti	no 126	unknown -139	yes -40
sept	no 114	yes -114
sept*	no 42	unknown -153	yes 80
serre	no 85	unknown -142	yes 49
serre et	no 170	unknown -96	yes -98
serre le	no -112	unknown -142	yes 211
serres	no 106	unknown -126
serrure	unknown 101	yes -81
serrure de	no -99	unknown 146	yes -60
serrure du	no -78	unknown 138	yes -61
sert	no -87	unknown 136	yes -57
sert a	no -87	unknown 136	yes -57
serv*	no -72	yes 67
serveur	no -127	unknown 72
service	no -75	yes 108
ses	no -50	yes 56
ses coordonnees	no -123	unknown 161	yes -52
ses parents	no 105	unknown -168	yes 56
seul	no 69	unknown -60
seul a	no 270	unknown -260	yes -96
seul et	no 231	unknown -125	yes -173
seul sur	no 41	yes -50
seul*	unknown 59	yes -109
seule	no 56	yes -111
seule sur	no 115	unknown -153	yes 42
si	unknown 150	yes -110
si c	no 62	yes -86
si quelqu	no 53	yes -58
sieg*	unknown 71	yes -88
siege	no 64	yes -132
siege bebe	no 249	unknown -185	yes -171
sieges	no -70	unknown 100
signale	unknown 55	yes -75
signaler	no 69	unknown -67
signe des	unknown -65	yes 61
signe le	no -136	unknown 208	yes -94
signe les	no 136	unknown -89	yes -75
signee	no -44	unknown 84	yes -43
signer	no -93	unknown 120
signer le	no -100	unknown 105
signer quoi	no -40
sini*	no 112	unknown -56	yes -56
sinistre	no 97	unknown -40	yes -59
sinistre du	no 146	unknown -103	yes -61
sino*	no 87	unknown -137	yes 46
sinon	no 87	unknown -137	yes 46
siph*	no -62	unknown 160	yes -128
site	no 80	yes -73
situ*	no -132	unknown 210	yes -93
six	no -49	unknown -103	yes 147
six semaines	no -95	unknown 81
slt	no 102	unknown -111
slt g	no 95	yes -109
soci*	no -99	yes 71
societe	no -85	unknown 111
soeu*	unknown -45
soeur	unknown -45
soeur a	no -52	yes 54
soir du	no -74	unknown 162	yes -107
soir en	no 49
soir jai	no -78	unknown 188	yes -128
soir l	no 108	yes -102
soir meme	no -74	unknown -152	yes 192
soir une	no 155	unknown -92	yes -70
soit	no 142	unknown -71	yes -74
soix*	no 51	unknown 95	yes -176
soixante	no 51	unknown 95	yes -176
sol	no -87	unknown 103
sola*	no -65	unknown 130	yes -66
solaires	no -65	unknown 130	yes -66
sole*	unknown 40
soleil	unknown 40
soll*	unknown 65	yes -80
somm*	no 196	unknown -113	yes -84
sommes	no 198	unknown -111	yes -88
sommes tous	no 82	unknown -65
somn*	no 209	unknown -203	yes -75
somnolais	no 209	unknown -203	yes -75
son ballon	no -119	unknown 54	yes 54
son fauteuil	unknown 100	yes -150
son lustre	no 226	unknown -178	yes -75
son nom	no -165	unknown 250	yes -134
son numero	no 158	unknown -126	yes -87
son pere	no 97	unknown -134
son plafond	no -61	unknown 82
son telephone	no 59	unknown -153	yes 76
son velo	no -104	yes 110
sonn*	no 46	unknown -108	yes 48
sonne	no 46	unknown -108	yes 48
sont apparues	no -97	unknown 195	yes -98
sont en	no 159	unknown -144
sont foutus	no -49	unknown 83	yes -44
sont intervenus	no 82	unknown -165	yes 59
sont pas	no -134	unknown 142
sont passes	no 47
sont venus	yes 41
sors	no -54	unknown 131	yes -99
sort	no 111	unknown -106	yes -52
sort indemne	unknown -75	yes 52
sort*	no 49	unknown -58
sortais	no 133	unknown -72	yes -69
sortait	unknown -107	yes 95
sortant de	no -129	unknown 40	yes 77
sortant du	no 85	yes -74
sortant la	unknown 76	yes -150
sorti a	no 73	yes -114
sortie de	no -60	unknown 84
sortie du	no -86	unknown -106	yes 168
sortir	unknown -221	yes 192
sortis	no 62	unknown -74
souc*	unknown -174	yes 143
souf*	no 91	unknown -191	yes 92
souffle	no 235	unknown -235
souffler	no -65	unknown -56	yes 121
souffre	no -47	unknown -141	yes 181
souffre du	no -149	unknown -132	yes 217
souh*	no -125	unknown 208	yes -126
souk	no -109	unknown 213	yes -142
sour*	no -69	unknown -97	yes 151
sous	no -40	unknown 44
sous l	no -159	unknown 203	yes -48
sous la	no 123	unknown -145
sous le	unknown -61
sous oxygene	no -88	unknown -140	yes 188
sous sol	no -72	unknown 163	yes -93
sous*	no 121	yes -118
sout*	unknown -67	yes 81
souterrain	no -103	yes 69
spor*	no -57	unknown 121	yes -65
sport	no -57	unknown 121	yes -65
stan*	no -72	unknown 214	yes -155
stand	no -72	unknown 214	yes -155
stat*	no -41	unknown 63
stationne	no -78	unknown 126	yes -59
stationnee	no 67	yes -65
stationnement	yes -47
ster*	no -116	unknown -149	yes 238
sternum	no -116	unknown -149	yes 238
sternum enfonce	no -117	unknown -70	yes 170
stoc*	no 71	unknown -70
stock	unknown -72
stop	unknown -94	yes 86
stop et	no 72	unknown -98
stor*	no 105	unknown -152
store	no -65	unknown -118	yes 141
stra*	unknown -47	yes 43
strasbourg	no 56	unknown -65
stratifie	no -76	yes 66
subi	no 127	unknown -190	yes 56
sui	no -70	yes 106
sui coupe	no -57	unknown -99	yes 138
sui fe	no -77	yes 78
suis	no -74	yes 70
suis allee	no 91	yes -101
suis choquee	unknown 188	yes -255
suis coupe	unknown -89	yes 105
suis en	unknown -109	yes 94
suis fait	unknown 40	yes -67
suis indemne	no 216	unknown -145	yes -123
suis infirmiere	unknown 204	yes -257
suis pas	no -46	unknown 259	yes -301
suis rentre	no -59	yes 71
suis seul	no 258	unknown -191	yes -147
suis tombe	no -63	unknown -107	yes 165
suis tombee	no -59	unknown -182	yes 229
suis tordu	no -72	unknown -75	yes 120
suis un	unknown 235	yes -242
suite a	no 80	unknown -86
suite aux	no -119	unknown 150	yes -53
suiv*	no -105	unknown -52	yes 156
suivant	no -105	unknown 143	yes -53
suivant un	no -105	unknown 143	yes -53
sult*	no -102	unknown 173	yes -113
sultan	no -102	unknown 173	yes -113
supe*	unknown -131	yes 154
supp*	no -112	unknown 208	yes -114
sur des	no -69	yes 89
sur l	unknown -77	yes 72
sur les	no -109	yes 97
sur leur	yes -46
sur ma	unknown 47	yes -55
sur mes	no -115	unknown 188	yes -92
sur mon	no -137	unknown 175
sur notre	no -54	unknown 95	yes -45
sur place	no 71	unknown -120	yes 48
sur son	no 104	yes -116
sur toute	no -58	unknown 102	yes -44
sur un	no -170	unknown 263	yes -140
sur une	no 50	unknown -56
sure*	unknown 152	yes -126
surement	no -153	unknown 233	yes -110
surg*	no 55	unknown -106	yes 43
surgi	no 55	unknown -106	yes 43
surgi du	no 128	unknown -71	yes -69
surp*	no 113	unknown -116	yes -41
surt*	unknown -183	yes 146
surv*	no 127	unknown -74	yes -52
survecu	no 127	unknown -74	yes -52
susp*	no -103	unknown 72
sutu*	no -40	unknown -85	yes 123
suture	unknown -70	yes 106
svp	no -105	unknown 113
svp svp	no -105	unknown 113
symp*	no 52	unknown -118	yes 53
sympa	no 52	unknown -118	yes 53
synd*	yes -43
syndic	yes -43
syndic a	no -71	unknown 124	yes -54
t	no 67	unknown 65	yes -139
t elle	no 73	yes -69
ta	no 257	unknown -218	yes -96
tabl*	no -52	yes 53
table	unknown -49	yes 45
table de	no -179	unknown 228	yes -105
tableau	no -68	unknown -48	yes 113
tableau electrique	no -82	unknown -93	yes 166
tablette	no -59	unknown 135	yes -91
tach*	no -85	unknown 70
tache	no -80	yes 62
tagu*	no -45	unknown 155	yes -111
tail*	no -55
talo*	no -71	yes 53
talon	no -71	yes 53
talu*	unknown -184	yes 146
talus	unknown -184	yes 146
tamponne	unknown 82	yes -81
tang*	no -111	unknown 188	yes -88
tanger	no -111	unknown 188	yes -88
tant	no -158	unknown 107
tape a	unknown -146	yes 125
tape la	no -192	unknown 302	yes -155
tape le	no 170	unknown -125	yes -82
tapi	no 307	unknown -268	yes -155
tapi*	yes 42
tapis	yes 42
tapis berbere	no -80	unknown 164	yes -108
tard	no -122	unknown -67	yes 179
taxi a	no -78	unknown 139	yes -93
tech*	no 55	yes -92
technique	no 120	unknown -47	yes -83
tel ds	no -89	unknown 150	yes -83
tele	no -80	unknown 168	yes -92
tele portail	no -101	unknown 160	yes -58
tele*	unknown -91	yes 52
telephone	unknown -91	yes 83
telephone a	no 114	yes -139
televiseur	no 54	yes -57
temo*	unknown 84	yes -52
temoin	unknown 120	yes -126
temoins	no -96	yes 89
temp*	no 52	yes -63
tempete	no 139	yes -150
tempete notre	no -55	unknown 101	yes -64
temps	unknown 46	yes -64
temps d	no -95	unknown 131
temps de	no 199	unknown -140	yes -80
tend*	no -59	unknown -111	yes 169
tendon	no -79	unknown -120	yes 200
tenn*	no -139	unknown 78
tennis	no -139	unknown 78
tent*	no 43	unknown -175	yes 125
tentative	no 133	unknown -151
tentative d	no 215	unknown -158	yes -89
terrasse	unknown 71
terre	no 42	unknown -54
terre plein	no 45	unknown -73
tete	no -63	unknown -197	yes 257
the	no 107	unknown -118
ther*	unknown 77	yes -145
thor*	no -110	unknown -113	yes 193
thorax	no -110	unknown -113	yes 193
tibi*	no -141	unknown -140	yes 227
tibia	no -141	unknown -140	yes 227
tien*	no -110	unknown -65	yes 156
tiens	no -85	unknown -75	yes 155
tier*	no 50	yes -84
tiers	no 50	yes -84
tire sans	no 72	unknown -76
tire*	no -79	unknown 54
tiro*	unknown 58	yes -69
tiroirs	unknown 58	yes -69
tiroirs retournes	yes -63
tkt	no 328	unknown -268	yes -153
tlm	no 281	unknown -222	yes -101
tlm va	no 281	unknown -222	yes -101
toil*	unknown 72	yes -64
toile	no -50	unknown 122	yes -75
toile d	no -50	unknown 122	yes -75
toilettes	yes -52
toit de	no -55	unknown -45	yes 74
toit du	no 247	unknown -128	yes -129
toit est	no 65	unknown -88
toit panoramique	no -122	unknown 187	yes -122
toit*	no 116	unknown -68	yes -49
toiture	no 116	unknown -68	yes -49
toiture de	no 213	unknown -169	yes -96
toiture terrasse	no 80	yes -84
tole	no 263	unknown -161	yes -118
toli*	no 80	yes -76
tolier	no 80	yes -76
tombant	no -59	unknown -115	yes 157
tombe	no -44	unknown 103	yes -60
tombe dans	no -62	unknown 141	yes -91
tombe du	no -119	unknown 163	yes -50
tombe il	no -44	unknown 73
tombe le	no -110	unknown 180	yes -89
tombe sur	no 148	unknown -102	yes -107
tombee de	no 96	unknown -136
tombee du	no -102	yes 89
tomber	unknown 43
tomber et	no -67	unknown -89	yes 151
tomber la	unknown 89	yes -153
tond*	no 69	yes -75
tondeuse	no 69	yes -75
tondeuse de	no 73	yes -101
tonn*	no -108	unknown -79	yes 167
torchon	unknown 106	yes -153
torchon mouille	no 114	unknown -51	yes -67
tordu	unknown -139	yes 96
tordu la	no -87	unknown -83	yes 152
tordue	no -42	unknown 135	yes -111
torn*	unknown 80	yes -79
tornade	unknown 80	yes -79
tornade a	no -128	unknown 178	yes -80
tort*	no -144	yes 113
touc*	no 94	unknown -136	yes 42
touche	no 71	unknown -127	yes 57
touche la	unknown 48	yes -108
touche le	no 84	unknown -97
touche physiquement	no 198	unknown -134	yes -65
touj*	no -94	unknown 171	yes -81
toujours	no -94	unknown 171	yes -81
toujours en	no -54	yes 45
tour*	no 157	unknown -178
tourne	unknown -99	yes 123
tourner	no -113	unknown -91	yes 190
tourner la	no -113	unknown -91	yes 190
tous	no 148	unknown -88	yes -58
tous bien	no 260	unknown -176	yes -95
tous indemnes	no 206	unknown -167	yes -57
tous les	no 40	yes -54
tous*	no -80	unknown -66	yes 132
tousse	no -80	unknown -66	yes 132
tout	yes -48
tout a	no -144	unknown 254	yes -143
tout est	unknown 57
tout l	no 112	yes -82
tout le	no 73	yes -42
tout ma	no 236	unknown -183	yes -75
tout mon	no -90	unknown 180	yes -97
tout neuf	no -213	unknown 287	yes -114
tout releve	no -54	unknown -104	yes 137
tout seul	unknown 118	yes -124
tout va	no 188	unknown -148	yes -68
toute seule	unknown 63	yes -105
toutes	no -98	unknown 185	yes -92
toutes mes	no -98	unknown 185	yes -92
trac*	no 77	yes -48
tracteur	no 104	unknown -72
tracteur a	no 107	unknown -97
tracteur le	no -228	unknown -111	yes 295
tracteur tondeuse	no 73	yes -101
train	no 48	yes -96
train de	no 71	unknown -163	yes 93
tram	unknown -63
tram*	no -50	unknown 161	yes -133
trampoline	no -232	unknown 276	yes -71
tramway	no 122	yes -170
transporte	unknown -57	yes 91
transporte a	unknown -57	yes 91
trau*	no -58	unknown -177	yes 200
traumatisme	no -204	unknown -161	yes 255
trav*	yes -49
travail	no 119	unknown 68	yes -228
travaux	no -109	unknown 188	yes -97
travers	unknown -131	yes 87
travers de	no 66	unknown -130	yes 56
traverse	unknown 85	yes -82
traverse chez	no 69	yes -80
traverse la	no 73	yes -48
tremble	yes 53
tremble encore	yes 53
tren*	no 94	unknown -197	yes 86
tres	no 51	unknown -119	yes 67
tres bien	no 216	unknown -168	yes -70
tres mal	no -144	unknown -196	yes 310
tres peur	no 144	yes -123
tri9	unknown 80	yes -96
troi*	yes 48
trois	unknown -62	yes 71
trois ans	no 68	yes -111
trois jours	no 87	yes -118
trois mois	no 250	unknown -314	yes -45
trois points	no 127	unknown -135
trois semaines	no -92	unknown 61
troisieme	no -79	unknown 136	yes -66
troisieme fois	no -47	unknown 97	yes -67
tron*	no 97	yes -89
trop	unknown -78	yes 46
trop tard	no -122	unknown -67	yes 179
trot*	unknown -102	yes 68
trottinette	no -58	unknown -44	yes 99
trottinette electrique	unknown -92
trottinette m	no -62	unknown -76	yes 135
trottoir	unknown -144	yes 107
trou	no -75	unknown 43
trou*	no -55	unknown 70
trouve	no -58	unknown 82
trouve ma	no -52	unknown 126	yes -73
truc	no -135	unknown 172	yes -72
tt	no 59	yes -100
tt le	no 42	unknown 77	yes -168
tt les	no 168	unknown -68	yes -97
tte	no -129	yes 98
tuil*	unknown -154	yes 109
tuiles	unknown -154	yes 109
tuya*	no -104	unknown 107
tuyau	no -84	yes 42
tuyau d	no -76
twin*	unknown -69	yes 46
twingo	unknown -69	yes 46
type	no -93	unknown 77
type*	unknown -122	yes 143
types	unknown -122	yes 143
uber	no -148	unknown 69	yes 61
un accident	no -56	unknown 42
un accrochage	no -40	unknown 151	yes -126
un agent	no 80	unknown -115
un avait	no 53	yes -58
un ballon	unknown 90	yes -119
un blesse	no -180	unknown 312	yes -202
un bloc	no 155	unknown -236	yes 73
un bobo	no 215	unknown -161	yes -128
un bus	no 117	unknown -46	yes -103
un cable	no 47	unknown -160	yes 105
un caillou	yes -41
un camion	unknown 43	yes -46
un chevreuil	no 189	unknown -113	yes -86
un controle	no -118	unknown 229	yes -155
un coup	no -42	unknown -61	yes 99
un couteau	no -73	unknown -152	yes 190
un devis	no -54	unknown 110	yes -61
un eclair	no -108	unknown -162	yes 245
un eclat	no -75	unknown -124	yes 185
un est	no -77	unknown 181	yes -104
un faux	no -156	unknown 117
un fourgon	no -74	yes 42
un grand	no -99	unknown -159	yes 198
un gravillon	no 63	yes -96
un gros	no -89	unknown -70	yes 137
un livreur	no -69	unknown 50
un mec	unknown 129	yes -100
un metre	no -123	unknown 196	yes -113
un miracle	no 301	unknown -210	yes -173
un mois	no -122	unknown 259	yes -132
un mot	no -96	unknown -48	yes 142
un motard	unknown -62	yes 98
un oiseau	no -155	unknown 128
un petit	no 44	yes -60
un peu	no -86	yes 78
un pigeon	no 107	unknown -137
un poids	no -74	yes 105
un pv	no -94	unknown 45
un raccord	no -91	unknown 170	yes -89
un ralentisseur	no 236	unknown -167	yes -141
un s	no 65	yes -92
un scooter	unknown -108	yes 110
un taxi	unknown 43
un torchon	unknown 106	yes -153
un tracteur	unknown -138	yes 146
un trou	yes -49
un truc	no -135	unknown 172	yes -72
un verre	no -65	unknown 154	yes -94
un vol	no 56	unknown -148	yes 86
une ampoule	no -130	unknown -127	yes 213
une assurance	no 133	yes -96
une attelle	no -84	unknown -71	yes 157
une attestation	no -103	unknown 98
une aureole	no -46	unknown 104	yes -57
une belle	unknown -65	yes 80
une bosse	no -116	yes 88
une branche	no -46	yes 54
une camionnette	no -89	yes 76
une canalisation	no -100	unknown 155	yes -70
une casserole	no -136	unknown 48	yes 54
une clio	unknown -58
une cote	no -72	unknown -82	yes 150
une coupure	unknown 48	yes -77
une couverture	no 176	unknown -78	yes -127
une dame	no -61	unknown -161	yes 204
une egratignure	no 136	unknown -151
une entorse	no -77	unknown -104	yes 174
une fiat	unknown -136	yes 118
une fracture	no 109	unknown -98
une garantie	no -158	unknown 262	yes -181
une heure	unknown 76	yes -96
une main	no -112	unknown 89
une masse	unknown -96	yes 65
une minerve	unknown -76	yes 100
une moto	no -73	yes 104
une nuit	no -105	unknown -215	yes 297
une oreille	no -61	unknown -115	yes 167
une piece	no 78	yes -103
une plaque	no 78	unknown -84
une poutre	no 74	yes -65
une queue	yes -85
une semaine	no 58	yes -81
une trottinette	no -81	unknown -96	yes 161
une voiture	no -57
uniq*	no 183	unknown -126	yes -93
uniquement	no 183	unknown -126	yes -93
uniquement du	no 123	unknown -114	yes -71
urge*	no -48	unknown -51	yes 94
urgence	yes -43
urgences	no -120	unknown -179	yes 273
usag*	no 169	unknown -92	yes -79
util*	no 162	unknown -92	yes -73
utile	no 184	unknown -111	yes -82
va	no 97	unknown -85
va bien	no 192	unknown -163
va faire	no -161	unknown 239	yes -169
va mais	no -97	unknown -63	yes 158
va tous	no 201	unknown -133	yes -90
vaca*	no -85	unknown 148	yes -63
vacances	no -85	unknown 148	yes -63
vacc*	unknown -94	yes 129
vach*	no 105	unknown -115
vagu*	no 51	unknown -163	yes 96
vais	unknown 58	yes -86
vais bien	no 84	unknown -127	yes 42
vais tres	no 158	unknown -115	yes -61
vais*	unknown 104	yes -93
vaisselle	unknown 104	yes -93
vaisselle a	no -63	unknown 83
vali*	no -79	unknown 127	yes -50
vann*	no -51	unknown 103	yes -53
vanne	no -66	unknown 179	yes -114
vanne d	no -66	unknown 179	yes -114
vehi*	no 60	yes -53
vehicule	no 47	yes -61
vehicule a	no 79	yes -81
vehicule de	no 73	unknown -45
vehicule en	unknown 44	yes -80
vehicule stationne	no -174	unknown 210	yes -64
vehicules	no 92	unknown -62
vehicules impliques	no -127	unknown 89
veil*	unknown 58	yes -96
veille	unknown 58	yes -96
velo	yes 68
velo a	no -138	unknown 200	yes -87
velo electrique	no -87	yes 89
velo est	no -93	unknown -74	yes 150
velo*	no -71	yes 94
velos	no -71	yes 94
velu*	unknown 99	yes -76
velux	unknown 99	yes -76
vena*	no 265	unknown -193	yes -102
vend*	no -41	unknown 54
vendeuse	no 89	unknown -126
vendredi	no -57	unknown 74
vendredi et	no -175	unknown 213	yes -77
vendredi la	no 200	unknown -151	yes -95
vendredi soir	no -95	unknown 78
veni*	unknown 83	yes -101
venir	no -94	unknown 182	yes -100
vent	yes -54
vent a	no 42	unknown -132	yes 85
vent d	no -106	unknown 193	yes -126
vent*	unknown -178	yes 213
ventre	unknown -178	yes 213
venu	no 82	unknown -87
venu avec	no 85	yes -78
venu s	no 70	unknown -125
venue	no 47	unknown -78
venue constater	no -48	unknown 108	yes -62
venus	no -52	unknown 104	yes -53
vera*	no 56	unknown -43
veranda	no 56	unknown -43
verb*	no -76	unknown 57
verbal	no -58	yes 63
verg*	unknown -120	yes 87
verglas	no -56	unknown -99	yes 138
vern*	no -146	unknown 232	yes -96
vernis	no -206	unknown 267	yes -121
verr*	no -87	yes 96
verre	no -79	unknown -47	yes 120
verre dans	no -59	unknown -169	yes 189
verre de	no -44
vers 19h	no -80	yes 56
vers 22h	unknown -98	yes 121
vers le	no -73	unknown -98	yes 161
vers midi	no -149	unknown 157	yes -70
vers*	no 102	yes -79
verse	no 123	unknown -63	yes -83
vert*	no -98	unknown -82	yes 178
verte	no -88	unknown 190	yes -122
vertiges	no -102	unknown -199	yes 284
vest*	no 166	unknown -71	yes -108
vestiaire	no 72	yes -110
vete*	no -72	unknown 128	yes -56
veterinaire	no -72	unknown 120	yes -54
veu	no -128	unknown 195	yes -69
veut	no 45
veut pas	no 86	yes -84
veut que	no -40	unknown 102	yes -67
veux	unknown -56	yes 82
vict*	no 195	unknown -132	yes -71
victime	no 177	unknown -116	yes -70
vida*	no -77	unknown 103
vide	no 54	yes -59
vie	no 154	unknown -211
viei*	no 81	yes -140
vieille	no 81	yes -140
vien*	unknown 67	yes -42
viens	no -185	unknown 263	yes -142
vient d	no 166	unknown -243	yes 73
vient de	no -80	unknown 119	yes -47
vieu*	no 132	yes -145
vieux	no 132	yes -145
vign*	no -53	unknown 107	yes -86
vigne	no -189	unknown 157	yes -55
vill*	no 99	unknown -67	yes -51
ville	no 65	unknown -67
ville m	no 125	unknown -178	yes 47
villeurbanne	no 104	unknown -51	yes -108
vin	unknown 48	yes -61
viol*	no 180	unknown -149
violence	no 317	unknown -271	yes -134
violent	no 62	unknown -130
vira*	unknown -101	yes 120
virage	unknown -101	yes 120
visa*	no -121	unknown -196	yes 294
visage	no -121	unknown -196	yes 294
visage l	no -65	unknown -98	yes 165
visi*	no -95	unknown 91
vite	unknown -138	yes 117
vitr*	yes -40
vitrage	no 65	yes -107
vitre	yes -46
vitre de	no 67	unknown -123
vitre du	no 87	yes -116
vitree du	unknown 63	yes -79
vitrine	no 51	yes -52
vitrine de	no 68	yes -126
viva*	no 175	unknown -122	yes -65
vivants	no 175	unknown -122	yes -65
voie	no -105	unknown -133	yes 210
voila c	no 227	unknown -143	yes -135
voile	unknown -112	yes 92
voilee	unknown 136	yes -159
voir	no -109	yes 66
vois	no -109	unknown -138	yes 207
vois*	unknown 48
voisin du	no -93	unknown 157	yes -62
voisin s	no -139	unknown 187	yes -47
voisine	unknown 76	yes -57
voisine a	unknown 70	yes -67
voisine du	unknown 62	yes -63
voisins	unknown 54	yes -60
voit	no 72	unknown 82	yes -186
voit*	unknown 66	yes -49
voitur	no -96	unknown 126	yes -43
voiture	unknown 67	yes -57
voiture a	no -83	unknown 106
voiture cette	no -50	unknown 83	yes -49
voiture d	no -83	yes 42
voiture de	unknown 53	yes -52
voiture devant	no 62	unknown -159	yes 76
voiture dial	no 148	unknown -104	yes -49
voiture en	no 87	unknown -196	yes 99
voiture est	no -143	unknown 87
voiture et	yes -83
voiture m	no -181	unknown 206	yes -74
voiture qui	unknown 109	yes -159
vol de	no -66	unknown 62
vol plane	no -60	unknown -177	yes 217
vola*	no -103	unknown -128	yes 223
volant	no -113	unknown -128	yes 241
vole	no -82	unknown 126	yes -44
vole au	no -176	unknown 240	yes -84
vole dans	no -87	unknown 61
vole en	no -76
vole le	no -139	unknown 216	yes -96
vole ma	no -41	unknown 84	yes -52
vole mon	no -146	unknown 121	yes -75
vole*	no -54	unknown 135	yes -85
volee	no -145	unknown 231	yes -96
volet	unknown -157	yes 111
volets	no -92	unknown 148	yes -61
volo*	no -69	unknown 51
volontaire	no -69	unknown 51
volu*	no -40	unknown -63	yes 104
volume	no -40	unknown -63	yes 104
vomi*	no -96	unknown -172	yes 220
vomit	no -96	unknown -172	yes 220
vont	no 217	unknown -182	yes -52
vont bien	no 217	unknown -182	yes -52
votr*	no -46	unknown 62
votre	no -46	unknown 62
voul*	no -53	yes 46
voulait	no 74	unknown -74
voulait pas	no 74	unknown -74
voulant	no -94	unknown -48	yes 114
vouloir	unknown -97	yes 72
voulu	no -73	unknown 78
voulu faire	no -158	unknown 248	yes -107
voulu l	no 137	unknown -167
voulu savoir	no -101	unknown 150	yes -118
vous ecris	unknown -89	yes 78
vous explique	unknown 111	yes -91
vous rassure	no 150	unknown -83	yes -77
voya*	no -146	unknown 232	yes -85
voyage	no -79	unknown 121	yes -44
voyages	no -120	unknown 166	yes -60
vu le	no 112	unknown -184
vu les	no -128	unknown -125	yes 225
vu que	no 167	unknown -133	yes -63
vue	no -153	unknown 216	yes -101
wa7e*	no 116	yes -112
wa7ed	no 116	yes -112
walo*	no 226	unknown -150	yes -92
walou	no 226	unknown -150	yes -92
wc	no -109	unknown 194	yes -93
x	no -58	unknown 159	yes -129
y a	unknown 63	yes -53
y avait	no 82	unknown -69
y est	no -123	yes 110
y sont	no 90	unknown -172	yes 94
ya	no 158	unknown -46	yes -117
ya 1	no 69	yes -83
ya ya	no 158	unknown -46	yes -117
yari*	no -76	unknown 106
yaris	no -76	unknown 106
yava*	no 231	unknown -135	yes -127
yeux	unknown -125	yes 94
yo	no -131	unknown 198	yes -123
zerk*	unknown -54	yes 74
zerktouni	unknown -54	yes 74
zero	no 306	unknown -156	yes -159
zero blesse	no 246	unknown -158	yes -162
zero bobo	no 282	unknown -179	yes -136
zoe	no -147	unknown 52	yes 57
@thirdParty
	no 131	unknown -245	yes -49
0	no 43	unknown -50
000	yes 42
000 dirhams	no 166	yes -132
000 euros	no -79	yes 104
06	no -107	yes 120
1 moi	no 260	unknown -49	yes -244
10	no -52	yes 82
10 juin	no -49	yes 61
100	no 155	yes -130
11	no 44
12	no -190	yes 209
1234*	no -129	yes 150
12345	no -129	yes 150
12345 a	no -129	yes 150
12e	no 91	yes -65
13	no -118	yes 135
13h	no -53	yes 66
14 juin	no 68	yes -56
16 juin	no 59	yes -49
16h	no -83	yes 100
17	no -107	yes 133
17h	no 60	yes -42
18	no -103	unknown -40	yes 142
18h	no 89	yes -75
1er	no 66	yes -48
1er juin	no 97	yes -79
2	no 53	unknown -40
2 euros	no 226	unknown -128	yes -105
2 juin	no -48	yes 69
20	no 110	yes -93
200 euros	no 70	yes -53
2025	yes 55
21h	no -48	yes 75
22	no 75	yes -59
22h	no -63	unknown -68	yes 111
2e	yes 55
3	yes 49
3 200	no 70	yes -53
3 cm	no 105	yes -80
300	no 77	yes -56
31	no -105	yes 120
3e	unknown -46	yes 58
3h	no 102	yes -79
3h du	no 111	yes -86
4 000	no 89	yes -66
4 pneus	no 76	yes -50
40	no 112	yes -87
40 cm	no 49
400	no -101	yes 115
450	no -157	yes 187
4x4	no -227	unknown 147	yes 63
50	no 136	yes -101
500	no -94	yes 114
6	yes 70
6 ans	no -87	yes 100
600	no 70	yes -51
7	no -55	yes 77
7 juin	no -65	yes 79
8 juin	no -53	yes 87
81	no 105	yes -73
81 ans	no 105	yes -73
8h	no 89	yes -75
8h et	no 89	yes -75
8h10	no -40	yes 56
8h45	no -110	yes 122
9	no -58	yes 96
9 juin	no -114	unknown -43	yes 153
90	no -75	unknown 135	yes -116
900	no 50
9h30	no -120	yes 140
a 3h	no 111	yes -86
a 6	no -129	yes 150
a accroche	no -140	yes 164
a appele	no 57
a arrache	no 106	yes -82
a bijoux	no 57	yes -50
a brule	no 185	yes -160
a casablanca	no -74	yes 84
a cede	no 45
a changer	yes 52
a claque	no 98	yes -79
a cogne	no -120	yes 141
a continue	no -154	yes 175
a cote	yes 49
a coule	yes 47
a coup	no -110	yes 125
a coupe	yes 47
a crache	no 64	yes -51
a creve	no 116	yes -84
a de	no -88	yes 108
a deborde	no -70	yes 88
a defonce	no -122	yes 157
a demande	no -127	yes 145
a deplorer	no -76	yes 105
a depose	no 116	yes -88
a derobe	no 110	yes -89
a des	no 122	yes -89
a dessine	no -77	yes 104
a deux	unknown -70	yes 100
a dieu	no 119	yes -90
a dimanche	no 57	yes -44
a disparu	no 77	yes -59
a dix	unknown -48
a donne	no -83	yes 109
a double	no -132	yes 149
a du	no 197	yes -180
a eclate	unknown 88	yes -108
a embarque	no -203	yes 220
a embouti	no -189	unknown 166
a enfonce	no 92	yes -75
a etoile	no -80	unknown 143	yes -90
a eu	no -78	yes 116
a explose	yes 43
a fe	no 74	unknown -50
a fendu	no -67	unknown 222	yes -291
a file	no -212	unknown 220	yes -131
a fini	no -173	yes 199
a flambe	no 199	unknown -44	yes -153
a fondu	no 62
a force	no 117	yes -94
a gagne	no -138	yes 155
a garde	yes 46
a glisse	no 136	yes -108
a gratte	no -87	unknown -41	yes 115
a grille	no -84	yes 101
a hauteur	unknown -52
a heurte	no -141	yes 169
a inhale	no -116	yes 134
a juste	no -93	yes 118
a la	yes -40
a laisse	no -110	yes 147
a les	no -206	unknown 155	yes 42
a main	no 113	yes -92
a mal	unknown -43	yes 57
a me	no 149	yes -106
a mi	no 177	yes -149
a mis	yes 47
a moi	no -118	yes 141
a mon	yes 51
a mordu	no -113	yes 131
a notre	yes 55
a pa	no -75	yes 99
a percute	no -126	yes 153
a pete	no -69	yes 88
a pied	no 152	yes -137
a pile	no -110	yes 145
a pique	no 139	yes -108
a plat	no 184	unknown -65	yes -118
a pose	no -233	unknown 153	yes 47
a pousse	yes 46
a raye	no -142	yes 163
a reconnu	no -129	yes 153
a recu	no 147	yes -109
a recule	no -182	yes 206
a refaire	no -78	yes 102
a refuse	no -98	yes 114
a rempli	no -82	yes 96
a renverse	no -148	yes 168
a retrouve	no 180	yes -148
a rien	no -47	yes 70
a rigole	no -99	yes 118
a serre	no -206	unknown 118	yes 82
a signe	no -89	yes 113
a son	no -143	yes 161
a sonne	no 196	yes -176
a souleve	no 73	yes -57
a t	no -198	yes 218
a table	no -84	yes 102
a tamponne	no 41
a tape	no -55	yes 91
a temps	no -60	yes 82
a terre	no -79	unknown -45	yes 115
a touche	no -173	yes 198
a tourne	no -217	yes 237
a tout	yes 63
a traverse	no -119	yes 144
a trois	no 157	yes -122
a trouve	yes 61
a un	no -64	unknown 88
a une	no -54	yes 74
a verse	unknown -54	yes 51
a vide	no 92	yes -72
a vole	no 81	yes -61
a vu	no 143	yes -127
a10	no -102	unknown -86	yes 168
a6	unknown 132	yes -103
a7	no 40	unknown -48
abim*	no -55	yes 90
abime	no -159	unknown -43	yes 198
abor*	no -51	yes 66
abord	no -51	yes 66
abri	no 74	yes -50
abri voiture	no 135	yes -112
abri*	no 125	yes -86
abru*	no 91	yes -67
abrutis	no 89	yes -68
abrutis ont	no 89	yes -68
abse*	no 105	unknown -41	yes -59
absence	no -72	unknown -62	yes 114
absents	no 141	yes -121
ac la	no 56	yes -43
ac le	no -56	yes 76
ac un	no -104	unknown -54	yes 138
acci*	no -42	unknown 102	yes -62
accident	no -130	unknown 140
acco*	no -135	yes 157
accord	no -87	yes 103
accr*	no -148	yes 109
accrochage	no -131	yes 169
accrochage hier	no -85	yes 108
accroche	no -77	yes 100
accroche l	no -78	yes 104
accrochee	no -336	unknown 257	yes -107
ache*	no -102	unknown 207	yes -183
achete	no -173	unknown 245	yes -189
acid*	no -63	unknown -60	yes 127
acie*	no 143	yes -116
acier	no 143	yes -116
ado	no -174	yes 208
adou*	no 106	yes -68
adoucisseur	no 106	yes -68
affa*	no 93	yes -78
affaisse	no 93	yes -78
agad*	no 50
agadir	no 50
agda*	no -93	yes 106
agdal	no -93	yes 106
agen*	yes 41
agence de	no 99	yes -80
agent de	no 43
agents	no -120	yes 131
agents sont	no -121	yes 131
agre*	unknown 80	yes -121
agri*	no 176	yes -154
agricole	no 175	yes -159
ai 3	no -76	yes 88
ai appele	no -85	yes 94
ai change	no 66
ai coupe	no 92	yes -72
ai decouvert	no 114	yes -84
ai depose	no 82	yes -64
ai des	no -63	yes 88
ai donne	unknown -49
ai du	yes 42
ai embrasse	no -43	yes 70
ai ete	unknown -42
ai eu	no -295	unknown 186	yes 48
ai fait	no 68	unknown 50	yes -120
ai heurte	no 77	yes -52
ai juste	no 42
ai la	no 74	yes -49
ai lache	no -91	yes 111
ai le	no 43
ai les	no -124	yes 157
ai mis	no 106	yes -93
ai ouvert	yes 55
ai pas	no 52	yes -51
ai percute	yes 46
ai perdu	no 49
ai pile	no -121	yes 146
ai plus	no 160	yes -142
ai porte	no 71	yes -58
ai prevenu	no 156	yes -125
ai pris	no 139	unknown -46	yes -89
ai recu	no -85	unknown 143	yes -111
ai recule	no -59	yes 76
ai retrouve	no 47	unknown -65
ai rien	no -68	yes 95
ai son	no -192	yes 227
ai tape	no -86	yes 115
ai touche	no -111	yes 133
ai trouve	unknown 64	yes -89
ai voulu	yes 55
ai vu	no -45	yes 59
aide*	no -203	unknown 250	yes -138
aider	no -135	yes 149
aile	no -154	yes 125
aile arriere	no -162	unknown 183	yes -98
aill*	no 58
ailleurs	no 58
aine	no 90	yes -78
aine s	no 78	yes -65
ains*	no 132	yes -108
ainsi	no 132	yes -108
ainsi que	no 65	yes -50
air	no 87	yes -72
air et	no 102	yes -90
airb*	no -59	unknown 101	yes -50
airbag	unknown 162	yes -154
airbags	no -64	yes 76
alar*	no 62	yes -44
alarme	no 62	yes -44
alle	no 99	yes -71
allemand	no -138	yes 163
aller au	no 45
allume	yes 40
allume plus	no -71	yes 92
alors j	no 130	yes -114
alu	no 62	yes -48
ambu*	no -84	yes 99
ambulance	no -84	yes 99
ambulance et	no -61	yes 71
ame en	no 116	yes -104
amia*	no -120	yes 143
amiable	no -120	yes 143
amiable a	no -68	yes 85
amis	no -139	yes 157
ampo*	no 138	unknown -40	yes -94
ampoule	no 138	unknown -40	yes -94
anim*	yes 53
animal	no -118	yes 145
anno*	no 217	unknown -53	yes -161
annonce	no 217	unknown -53	yes -161
annu*	no 169	yes -133
annule	no 212	unknown -44	yes -166
ans a	no -78	yes 101
ans de	no 88	unknown -51
ante*	no 184	unknown -51	yes -135
antenne	no 184	unknown -51	yes -135
anti*	no -84	yes 102
antivol	no 66	yes -52
antivol scie	no 66	yes -52
aout	no -87	yes 97
apercevoir	unknown 80	yes -86
appareil	no 143	yes -114
appareil photo	no 143	yes -114
appart	no 186	yes -154
appartement	no -135	yes 164
apparues	no 71	yes -51
appele les	no 61	yes -46
appelee	unknown -65	yes 99
appeler la	yes 46
appelle	yes 46
appl*	no -158	yes 180
appr*	no -81	yes 113
appu*	no -250	unknown 102	yes 158
appuye	no -221	unknown -48	yes 248
apre	no 197	yes -175
apres	no 42
apres la	no 183	yes -154
aqua*	no 44
aquarium	no -42	yes 63
aquarium de	no -42	yes 63
arai*	no 77	yes -51
araignee	no 77	yes -51
arbr*	yes 53
arbre	yes 53
arch*	no 167	unknown -41	yes -122
ardo*	no 60	yes -46
ardoises	no 60	yes -46
armo*	no 84	yes -73
armoire	no 84	yes -73
arrache	no 42
arrache la	no 44
arrache le	no -52	yes 77
arrache mon	no 79	yes -64
arraches	no 147	yes -106
arrange	no -69	yes 86
arret	yes 46
arret d	unknown -75	yes 81
arrete au	yes 53
arrete il	no 70	yes -45
arretee au	no -70	yes 80
arreter	no -63	yes 89
arriere	no -46
arriere de	no -123	unknown 69	yes 53
arriere par	yes 41
arrive	yes 49
arrivee	no 117	yes -91
arro*	no -86	yes 117
arrosage	no -42	yes 65
arrose	yes 51
arti*	no -104	unknown -46	yes 144
artiste	unknown -40
aspe*	no 134	yes -117
asperge	no 134	yes -117
asse*	no -234	unknown -46	yes 274
assez violent	no -89	yes 114
assi*	no -53	unknown 66
assistante	unknown -47	yes 45
asso*	no -68	yes 86
assu*	no -81	yes 110
assurance	no -51	yes 82
atel*	yes 51
atelier	yes 51
atte*	no -101	unknown 111
atteint	no -85	unknown -61	yes 147
atteinte	no -214	unknown 285	yes -257
attelle	no -175	yes 201
attend	no -59	yes 81
attends	no -238	unknown 196	yes -62
attestation	no -107	unknown 158	yes -95
au bureau	no -219	unknown -41	yes 239
au commissariat	yes -45
au cou	no -91	yes 114
au cutter	no 80	yes -62
au dessus	yes 56
au drive	no -93	yes 122
au feu	no -92	yes 118
au lit	no 173	yes -141
au marche	no -151	yes 172
au mariage	no -131	yes 145
au milieu	no 46
au mollet	no -123	yes 141
au moment	yes 45
au moyen	no 152	yes -127
au peage	no -122	unknown -43	yes 167
au pied	no 66	yes -58
au plafond	no -161	unknown 227	yes -114
au poste	no 62	yes -49
au retour	no 70
au rez	no 57	yes -49
au rond	no -118	yes 140
au soir	no -45	yes 55
au stop	no -58	yes 70
au telephone	yes 63
au tennis	no -147	yes 159
au travail	no 190	yes -168
au ventre	yes 44
au visage	unknown 100	yes -113
aube	no -91	yes 107
aube*	no -146	yes 168
auch*	no -94	unknown 89
auchan	no -94	unknown 89
aucu*	yes 44
aucun	yes 58
aucun bobo	no 130	yes -113
aucun de	yes 53
aucun dommage	no 52
aucun mal	no -228	unknown -56	yes 281
aucun occupant	no -191	unknown -55	yes 215
aucun prejudice	no -209	yes 232
aucune	no -49	unknown 49
aucune victime	no 99	yes -82
audi	no -61	yes 75
audi*	no 227	yes -199
aujo*	yes 45
aujourd	yes 45
aujourd hui	yes 45
aure*	no -100	unknown 54
aureole	no -100	unknown 54
auri*	no -231	unknown 298	yes -200
aute*	no -278	unknown 338	yes -211
auteur	no -278	unknown 338	yes -211
auto	yes 45
auto ecole	no -113	yes 134
auto*	no 45	yes -42
automatique	unknown 74	yes -95
autoradio	no 88	yes -61
autoroute	yes 41
autr*	yes 60
autre	no -51	yes 76
autre conducteur	no -141	yes 162
autre cote	yes 45
autres	no 101	yes -84
aux	no 55
aux cotes	no -156	yes 170
aux sieges	no 91	yes -76
aux urgences	no 71	yes -51
avaient	no 108	yes -94
avais les	no 121	yes -104
avait la	no -87	yes 99
avait le	yes 53
avait pas	unknown -44	yes 51
avait personne	no 153	yes -134
avance	no 153	unknown -89	yes -61
avant bras	unknown 68	yes -64
avant de	no 134	yes -117
avant les	no -81	yes 108
avec deux	no -87	yes 110
avec l	no -154	unknown -56	yes 214
avec les	no 114	yes -92
avec lui	no -84	yes 107
avec ma	no 82	yes -65
avec mes	no 166	yes -137
avec moi	yes 58
avec mon	no 159	yes -133
avec sa	no -169	yes 186
avec ses	no -88	unknown 162	yes -120
avec son	no -49	yes 74
avec un	yes 41
avec une	no -88	yes 124
aven*	no -126	unknown -47	yes 169
avenue	no -126	unknown -47	yes 169
avio*	no 43
avion	no 43
avis*	no -74	unknown 123	yes -95
avoi*	no -54	unknown 53
avoir	no -54	unknown 53
avoir un	no -232	unknown 187	yes -73
avon*	yes 57
avons	yes 57
avons ete	no 84	yes -62
avons mal	no -60	yes 70
avons pas	no -154	yes 176
avons rempli	no -100	yes 116
avons rien	no 45
avou*	no -52	yes 89
avouer	no -52	yes 89
ayan*	no 71	yes -51
ayant	no 71	yes -51
ayant ete	no 74	yes -51
azro*	no 99	yes -70
azrou	no 99	yes -70
b	no -69	yes 104
bach*	no 43
badg*	no 81	yes -66
badge	no 81	yes -66
baga*	no 135	yes -118
bagn*	yes 63
baig*	no -47	yes 78
baignoire	no -128	yes 164
bail*	yes 56
bain	no -87	yes 121
bain*	unknown -41	yes 47
bains	unknown -41	yes 47
balc*	yes 63
balcon	yes 63
balcon les	no -161	yes 181
ball*	no -43	yes 54
balle	no -148	unknown 65	yes 71
balles de	no 67	yes -55
ballon	yes 56
ballon d	no 105	yes -71
band*	no 79	unknown -54
bande	unknown -75	yes 81
bande d	unknown -75	yes 81
bar	yes 50
barb*	no -43	yes 72
barbecue	no -85	yes 112
barr*	no -73	unknown 66
barre	no -122	yes 145
bas de	no -42	yes 69
basc*	no -100	yes 126
basculer	yes 47
bass*	no 41
bassin fracture	no -123	unknown -49	yes 156
batt*	no 165	yes -126
batterie	no 119	yes -87
batterie de	no 59	yes -41
batterie du	no 100	yes -73
beau	no -75	yes 111
beau pere	no -156	unknown -40	yes 194
beau*	no -81	yes 106
beaucoup	no -119	yes 146
beaucoup de	no -43	yes 71
bebe	yes 62
bell*	no -41	yes 65
belle	no -41	yes 65
belle soeur	no -141	yes 154
benn*	unknown -56
benne	unknown -56
berb*	no -138	yes 159
berbere	no -138	yes 159
berg*	no -181	yes 210
berger	no -254	yes 280
berger allemand	no -125	yes 151
berl*	no 111	yes -89
berline	no 111	yes -89
berr*	no -255	unknown 194
berrechid	no -255	unknown 194
beso*	no -78	yes 110
besoin	no -78	yes 110
bete	no 125	yes -107
bete est	no 98	yes -82
bich*	no 89	yes -77
biche	no 89	yes -77
bien sur	no -98	yes 123
bijo*	no 73	yes -62
bijoux	no 51	yes -43
bijoux de	no 44
bill*	no 70
billet	no 215	unknown -50	yes -166
bjr	no -47	yes 76
blan*	no -95	yes 98
blanc	no -80	yes 104
blanche	no -80	yes 45
blanche sur	no -90	unknown 90
bles*	no -41
blesse	unknown 55
blesse en	no 204	yes -181
blesse ni	unknown 121	yes -153
blesse pas	no -163	unknown -43	yes 210
blessee	no -201	unknown -57	yes 260
blesses	unknown -45	yes 82
blessure	no -51	yes 74
bleu	no 140	yes -117
bleu*	yes 63
bleue	no -53	yes 82
bleus	unknown -40
bloc	no -108	unknown 119
bloq*	no 43
bloque	no 91	yes -74
bloque la	no 54	yes -42
bobo	no -103	unknown 53	yes 43
bois	no -81	yes 104
boite de	no 191	yes -161
bomb*	no 141	yes -106
bombe	no 145	yes -108
bon	yes 42
bonj*	no -58
bonjour	no -58
bonjour j	no 56
bonjour je	no -108	yes 130
bonjour le	no -59	yes 67
bonn*	no 240	yes -204
bonne	no 240	yes -204
bord	no 72	unknown -45
boss*	no 73	yes -53
bosse	no 43
bosser	no 70	yes -53
bouc*	no -79	yes 103
bouche	no -150	yes 169
boue	no 82	yes -66
boue dans	no 62	yes -45
boug*	no 157	unknown -40	yes -122
bougie	no 150	yes -122
boui*	no -41	unknown 164	yes -170
boul*	yes 56
boulangerie	no -50	yes 77
boulevard	no -66	yes 74
boulevard zerktouni	no -66	yes 74
boulot	no 103	yes -82
boulot j	no 104	yes -82
boum	no -109	yes 128
bour*	no 150	yes -121
bous*	yes 48
bouskoura	no -46	yes 72
bout*	no 68
boutique	no -62	yes 88
box	no 113	yes -87
box tele	no 44
bran*	no 119	yes -95
branche	no 119	yes -95
branche de	no 75	yes -49
bras	no -51	unknown 97	yes -48
bras casse	no -204	unknown 222	yes -86
bras je	no 130	yes -110
brea*	no 75	yes -52
break	no 75	yes -52
bref	no -113	unknown 41	yes 64
bref on	no -129	unknown 92
brig*	no 105	yes -82
brigade	no 101	yes -83
brigade de	no 90	yes -74
brise	unknown 65	yes -74
brise cote	no -131	unknown 171	yes -81
brise la	no -103	yes 123
brisee	unknown -45	yes 42
brisees	no -139	yes 171
brises	no 122	yes -105
broc*	no -61	yes 87
broche	no -61	yes 87
brou*	unknown 68	yes -108
brouillard	no -148	unknown 149	yes -62
broy*	no 82	yes -56
brul*	no 95	yes -82
brulante	no 289	unknown -81	yes -245
brule	no 92	yes -66
brule l	yes 41
brule la	no -173	yes 194
brule un	no 161	yes -132
brulee	no 112	yes -87
brules	no -72	unknown 81
brulures	no 131	yes -109
brulures au	no 104	yes -89
brun*	no -68	unknown 160	yes -114
brune	no -68	unknown 160	yes -114
bu	no -157	yes 178
buan*	no 138	yes -106
buanderie	no 138	yes -106
bure*	no -118	yes 142
bureau	no -118	yes 142
bus	no -112	yes 141
bus de	no -167	yes 184
bus m	no -199	unknown -46	yes 240
c3	no -161	unknown -67	yes 225
ca a	no -52	yes 70
ca je	no 86	yes -74
ca ne	no -61	yes 81
ca s	no -174	unknown 150
ca se	no -133	yes 158
ca va	yes -52
ca vient	no -156	unknown 47	yes 85
caba*	no 74
cabane	no 41
cabane de	no 249	unknown -52	yes -201
cabinet	no -117	yes 131
cabl*	no 88	yes -73
cable	no 96	yes -79
cable de	no 86	yes -71
cabo*	no -124	unknown 71	yes 43
cabosse	yes 60
cabossee	no -186	unknown 126
cabossee sur	no -186	unknown 126
cabr*	no -215	yes 230
cabriolet	no -215	yes 230
cach*	no -138	unknown -44	yes 171
cade*	no 137	yes -118
cadenas	no 143	yes -123
cadr*	no 173	unknown -52	yes -125
cadre	no 156	unknown -61	yes -113
cage	no -118	yes 137
cage d	no -118	yes 137
cail*	no -52	unknown 159	yes -123
caillou	no -64	unknown 176	yes -135
caillou a	no 66	unknown -76
calc*	no 148	unknown -40	yes -111
camb*	no 111	yes -89
cambriolage	no 123	yes -99
came*	unknown 46	yes -59
camera	no 64	yes -45
cameras	unknown 78	yes -71
cami*	no -128	unknown 50	yes 76
camion	no -108	unknown 88
camion benne	unknown -56
camion de	no -55	unknown 51
camionnette	no -118	yes 145
camionnette de	no -117	yes 145
camping	yes 53
camping car	no -70	yes 99
canalisation	no 107	yes -84
canalisation encastree	no 94	yes -72
canape	no -82	yes 105
cani*	no -70	yes 96
capot est	no 158	yes -139
car	yes 54
cara*	no -68	unknown 58
carambolage	no -164	unknown 82	yes 68
carambolage a	no -183	unknown 149
card*	no 53
carg*	no 175	unknown -74	yes -98
carglass	no 231	unknown -110	yes -124
carr*	no 50
carrelage	no 130	yes -106
carrosserie	no -47	yes 67
carrossier	no 131	yes -111
cart*	no 96	yes -72
carte	no 65	yes -42
casa	no -202	yes 219
casa*	no -74	yes 84
casablanca	no -74	yes 84
cass*	yes -43
casse	yes -43
casse je	no 41
casse l	no 121	yes -95
casse la	no -213	unknown -60	yes 232
casse le	no 180	yes -152
cassee	no -163	unknown 109
cassee la	no -286	unknown 247	yes -91
casser	no 78	yes -63
casserole	no 142	yes -105
casses	no 208	unknown -56	yes -187
cata*	no 120	yes -92
catalytique	no 70	yes -41
catastrophe	no 81	yes -59
catastrophe naturelle	no 81	yes -59
cause de	no -90	yes 120
cause du	unknown 136	yes -163
cave	no 60
cave et	no -69	unknown -53	yes 105
ce chaos	no -148	unknown 149	yes -62
ce jour	no -158	yes 191
ce midi	yes 40
ce que	no 112	yes -83
ce soit	no -91	yes 108
cede	no 45
cede les	no 145	yes -118
cede*	yes 45
cedez	no -141	yes 157
cedez le	no -141	yes 157
cein*	no -122	yes 149
ceinture	no -122	yes 149
cela	no -181	yes 203
cell*	no -128	unknown 159	yes -90
celle	no -170	unknown -66	yes 218
celle de	no -170	unknown -66	yes 218
cellier	no -146	unknown 246	yes -266
celu*	no -47	yes 82
celui	no -47	yes 82
celui de	no -115	yes 136
celui du	unknown -46	yes 65
centre	no -59	yes 86
ceri*	no 102	yes -68
cerv*	unknown -49	yes 75
cervicale	no 58
ces	no 122	yes -101
cest	no -79	yes 103
cest cest	no -79	yes 103
cet	no 141	yes -124
cett*	unknown 70
cette	unknown 70
cette fois	no -138	yes 171
cette nuit	no 108	yes -79
chac*	no -103	yes 127
chacun	no -103	yes 127
chai*	no -50	yes 90
chaine	unknown -45
chaise	no -191	yes 213
cham*	no 42
chambre	no 50	yes -55
champ	no 153	yes -121
champ de	no 165	yes -129
chan*	yes -42
chance	unknown 159	yes -224
change	no 66
change de	no 66
chantier d	unknown -41	yes 61
chao*	no -148	unknown 149	yes -62
chaos	no -148	unknown 149	yes -62
chaq*	unknown 134	yes -174
chaque	unknown 134	yes -174
char*	no 60
charge	no 102	yes -73
chas*	no 194	unknown -63	yes -130
chat	no 184	yes -143
chat a	no 117	yes -87
chat*	no 221	yes -196
chaude	no 146	yes -113
chaude a	no 74	yes -52
chauffage	no 128	yes -99
chauffard	no -67	yes 81
chauffe	no -75	yes 105
chauffe eau	no -75	yes 105
chauffeur	no -99	yes 126
chauffeur a	no -95	yes 117
chauffeur s	no 69	unknown -46
chauffeurs	no -83	yes 107
che	no -162	yes 180
chef	no -92	yes 121
chem*	no -67	unknown 162	yes -157
cheminee	no -124	unknown 203	yes -202
cheveux	no -78	yes 99
cheville	no 53
chevreuil	no 119	yes -101
chez	no -41
chez des	no -141	yes 158
chez la	no -115	yes 137
chez le	no -151	unknown 40	yes 108
chez les	no 134	yes -102
chez ma	no 156	yes -141
chez mes	no 134	yes -116
chez moi	no -45	unknown 80	yes -47
chez nous	no 146	yes -113
chie*	no -52	yes 81
chien	no -52	yes 81
chien de	no -61	yes 71
chien du	no -197	yes 216
chif*	no 128	yes -98
choc	no -72	yes 77
choc a	no -54	yes 91
choc arriere	no -162	unknown -50	yes 212
choc contre	no 185	yes -153
choc lateral	no -127	yes 150
choc*	no -80	yes 86
chocs	no -80	yes 86
choi*	no 92	unknown -54	yes -41
chos*	no 128	yes -99
chose	no 128	yes -99
chou*	no 47
chu	no 129	yes -102
chut*	no 97	yes -55
chute	no 100	unknown -40	yes -55
chute a	no 110	yes -90
chute dans	no 151	yes -119
cime*	no 151	yes -121
cinq minutes	no -112	yes 133
circuit	no 104	yes -87
circuit dans	no 87	yes -73
circulaire	no 105	yes -84
circulation	no -132	yes 153
civi*	unknown 130	yes -176
civile	no -75	unknown 174	yes -173
claq*	no 157	yes -134
claque	no 98	yes -79
clas*	yes 40
clav*	yes 51
clavicule	no 79	yes -49
clavicule en	no 243	unknown -43	yes -200
cle	no 72	unknown -45
cles	no 58
cles dans	no 105	yes -90
clie*	no -111	yes 135
client	no -253	yes 274
clientes	no 94	yes -81
clients	no 114	yes -97
clin*	no -111	unknown 143	yes -74
clinique	no -111	unknown 143	yes -74
clio	no -226	unknown 130	yes 75
cloi*	no -270	yes 296
cloison	no -230	unknown -40	yes 253
cloq*	no -43	unknown 96	yes -57
cloque	no -42	unknown 114	yes -83
clot*	no -115	yes 145
cloture	no -115	yes 145
clou*	no 95	yes -70
club	no -169	unknown -51	yes 189
cm	no 56
cm d	no 57	yes -41
cocc*	no -254	yes 265
coccyx	no -254	yes 265
coeu*	no 63
coeur	no 63
cogn*	no -120	yes 141
cogne	no -120	yes 141
coif*	no -47	yes 68
coiffure	no -47	yes 68
coin*	unknown 169	yes -204
coince	no -113	unknown 217	yes -221
col	no 119	yes -100
col du	no 119	yes -100
coli*	no 179	yes -147
colis	no 179	yes -147
coll*	no -81	yes 114
collegue	no -178	unknown -44	yes 214
collier	no 136	yes -114
collier en	no 136	yes -114
collision	no -81	yes 102
colo*	no -70	yes 53
colonne	no -70	yes 53
comb*	no -114	unknown 229	yes -184
combien	no -114	unknown 229	yes -184
comi*	no 150	yes -116
comme dans	no -162	yes 176
comme des	no 112	yes -82
comme du	no -41	yes 58
comme un	no 56
comme une	no -120	unknown 184	yes -89
commissariat	yes -58
commissariat de	no 47
commissariat demain	no 127	yes -105
commissariat du	no 83	yes -54
commode	no -118	yes 132
commune	no -52	unknown -45	yes 100
comp*	no 59
compagne	yes 43
compagne a	yes 43
compagnie	no 59	yes -40
complete	yes 43
compote	no 132	yes -103
compte	no 41
compteur	no 112	yes -86
conc*	no -114	unknown 115
concierge	yes 45
cond*	yes 65
conducteur	no -72	unknown -41	yes 112
conducteur a	no -170	yes 205
conducteur du	no -126	yes 152
conducteurs	no -77	yes 101
conducteurs ont	no -77	yes 101
conductrice	yes 55
conductrice qui	no -66	yes 81
conduire	no 60
conduisait	no -115	yes 128
conduit	no 81	yes -55
conf*	no -41	yes 81
confie	no -271	unknown -60	yes 295
confiture	no 190	yes -168
cong*	no 104	yes -85
congelateur	no 73	yes -58
conj*	unknown -42	yes 57
conjoint	unknown -42	yes 57
cons*	no -123	yes 125
conscient	no -166	unknown 156
conscient il	no -110	yes 146
console	no -134	yes 155
console et	no -88	yes 107
constat	no -134	yes 148
constat amiable	no -78	yes 95
constat ce	no -113	yes 134
constat dans	no -148	unknown 149	yes -62
constat degat	no -110	unknown -54	yes 164
constat etabli	no -79	yes 116
constat fait	no -89	yes 117
constat il	no -133	yes 155
constat non	no -59	yes 71
constat ok	no -152	unknown -58	yes 203
constat pas	no -137	unknown -52	yes 184
constat rempli	no -114	yes 138
constat signe	no -118	yes 142
constat sur	no -66	yes 83
constater	no 86	yes -62
constats	no -201	unknown -74	yes 250
cont*	yes 46
continue	no -154	yes 175
contrat	no 178	yes -159
contre	yes 50
contre les	yes 52
contre un	no 108	yes -84
coor*	no -222	unknown 124	yes 47
coordonnees	no -222	unknown 124	yes 47
copa*	no -133	yes 155
copain	no -180	yes 202
copr*	no -196	unknown 101	yes 89
copropriete	no -161	yes 187
corp*	no -107	unknown 108
corporel	yes 41
cote a	yes 55
cote de	no 145	yes -125
cote passager	no -54	unknown 128	yes -85
cotes felees	no 120	yes -98
cou	no 48
couc*	no 72	yes -47
couche sur	no 81	yes -63
couchee	no 67	yes -44
coud*	no -122	yes 146
coude	no -122	yes 146
coul*	yes 41
coule	no -48	yes 80
coule du	no -132	unknown -41	yes 177
coulee	no 89	yes -71
coulee de	no 89	yes -71
couloir	unknown 41	yes -53
coup	no -40	yes 66
coup de	no 47
coup*	yes -53
coupe	no 64	yes -48
coupe l	no 92	yes -72
coupe la	no -71	yes 84
coupe le	no 99	yes -81
coups	no 44
coups de	no 44
coupure	no 56
cour	no -320	unknown 222	yes -45
cour*	unknown 59	yes -74
courant	no 79	yes -61
courant d	no 102	yes -90
courante	no -42	unknown 138	yes -102
courante deposee	unknown 114	yes -119
courses	no -60	unknown 146	yes -108
court	no 110	yes -88
court circuit	no 104	yes -87
couru	no 85	yes -61
cousin	no -143	yes 160
cousine	no 134	yes -104
cousins	no 121	yes -106
cout*	no 100	yes -67
couteau	no 81	yes -58
couv*	no 147	yes -113
couvercle	no 69	yes -55
couverture	no 83	yes -65
couvre	no 219	unknown -52	yes -182
crac	no 180	unknown -53	yes -123
crac*	no 123	yes -98
crache	no 127	yes -100
cram*	no 78	yes -66
crame	no 75	yes -63
cran*	no 106	yes -90
crane	no 106	yes -90
crec*	no -314	unknown 269	yes -136
creche	no -314	unknown 269	yes -136
crev*	no 141	yes -106
creve	no 159	yes -120
creves	no 97	yes -69
crib*	no 104	yes -77
crible	no 149	unknown -41	yes -109
cribles	no 65	yes -47
crie	no -50	yes 77
crim*	no 91	yes -73
croix	no 174	yes -137
cros*	no -102	yes 118
cru	no -143	yes 160
cuei*	no 58
cueillant	no 58
cuir	no 192	yes -174
cuis*	no 82	yes -59
cuisine	no 74	yes -53
cuisine le	no 112	yes -97
cuisse	no 60
cul	no -146	yes 167
cumu*	no 170	yes -138
cumulus	no 170	yes -138
cure	no -247	unknown 308	yes -185
cutt*	no 80	yes -62
cutter	no 80	yes -62
cuve	no 152	yes -117
cycl*	no -144	yes 164
cycliste	no -151	yes 173
d a	no -152	yes 176
d abord	no -51	yes 66
d accident	no 157	unknown -45	yes -120
d accord	no -87	yes 103
d acier	no 143	yes -116
d air	no 102	yes -90
d araignee	no 77	yes -51
d ardoises	no 60	yes -46
d arret	unknown -48	yes 75
d autre	no -123	yes 150
d avoir	no -196	unknown 187
d eau	no 81	yes -57
d en	no -89	yes 113
d entree	no 78	yes -66
d escalier	no -118	yes 137
d hier	no 86	yes -64
d huile	no 84	yes -69
d incendie	no 57	yes -45
d ou	no -172	unknown 232	yes -140
d un	no -46
d une	yes 43
d urgence	no -76	unknown -56	yes 131
dame	no -146	yes 168
dame de	no -115	yes 128
dame du	no -113	yes 133
dans ce	no -148	unknown 149	yes -62
dans la	no 50	yes -47
dans le	no 68	yes -60
dans ma	no -181	yes 206
dans mon	no -98	unknown 42	yes 53
dans sa	no -93	yes 113
dans un	no 167	yes -140
dans une	no -226	yes 240
dans*	no 95	unknown -41	yes -70
dc	no 130	yes -87
dc rien	no -75	unknown -43	yes 119
de 1	no -139	yes 153
de 2	no 226	unknown -107	yes -122
de 4	no -156	yes 173
de 6	no -87	yes 100
de bain	no -87	yes 121
de bains	unknown -41	yes 47
de berrechid	no -255	unknown 194
de biche	no 66	yes -58
de bien	no -58	yes 84
de blesse	no -158	unknown 222	yes -92
de blesses	unknown -51	yes 63
de bobo	no -174	unknown 224	yes -99
de boite	no 104	yes -93
de boue	no 79	yes -62
de bouskoura	no -46	yes 72
de caisse	no -42	yes 69
de carrefour	no 49
de casse	no 89	yes -54
de catastrophe	no 81	yes -59
de ce	no 115	yes -97
de cette	no 120	yes -86
de chaussee	no 83	yes -72
de chez	no 91	yes -63
de coiffure	no -47	yes 68
de constat	no -119	yes 120
de corporel	no 140	unknown -45	yes -101
de derriere	no -115	yes 136
de deux	no -181	unknown 104	yes 65
de devant	no -119	yes 134
de dimanche	no 160	yes -137
de faire	no -180	unknown 176	yes -41
de feu	no 88	yes -76
de fuite	no -222	unknown 206	yes -64
de grave	yes 52
de gravier	unknown 69	yes -180
de grele	no 92	yes -73
de haut	no 89	yes -75
de jardin	no 89	unknown -42	yes -43
de jeudi	no 87	yes -67
de journee	no 85	yes -70
de livraison	no -101	unknown 66
de location	no 53
de m	no -228	unknown 233	yes -57
de mardi	no 89	yes -72
de mes	no 73
de mme	no -158	yes 179
de mon	yes 50
de nos	no -71	yes 100
de notre	no -90	unknown 97
de nous	yes 53
de nuit	no 138	unknown -47	yes -89
de papier	yes 59
de part	unknown -48	yes 52
de peinture	no 56
de permis	no -237	unknown -46	yes 281
de personne	yes 43
de peur	no 63	yes -53
de pied	no 68
de pierre	no 102	yes -72
de ping	no 128	yes -102
de plainte	no 111	yes -71
de platane	no 75	yes -49
de poisson	no -104	yes 124
de police	no -67	yes 59
de remplir	no -136	yes 157
de s	no 58
de sa	no -120	yes 144
de saint	no -61	yes 77
de samedi	no 109	yes -81
de signer	no -94	yes 112
de son	no -75	yes 103
de suie	no 142	yes -113
de suture	no -64	yes 78
de temoin	no -160	unknown 222	yes -92
de the	no -190	yes 203
de toit	no -114	unknown -66	yes 148
de tourner	no -99	yes 123
de trois	no 159	yes -133
de venir	no -158	unknown -40	yes 197
de vent	no 99	yes -71
de verre	no 134	yes -97
de victime	no -209	unknown -63	yes 275
de vin	yes 53
de voyages	no 99	yes -80
debo*	yes 49
deboite	no -148	yes 159
deborde	no -70	yes 88
deborde et	no -106	yes 120
debordement	no 133	yes -97
deborder	no -95	yes 120
debr*	no -125	yes 156
debrouille	no -240	yes 258
debroussailleuse	no -68	yes 87
debut d	no 57	yes -45
dech*	no -41	unknown -46	yes 86
dechire	no 85	unknown -41	yes -44
decl*	no 66
declaration	no 134	yes -95
declarer un	no 60	unknown -47
deco*	unknown 64	yes -46
decolle	no -76	yes 93
decouvert	no 108	yes -80
decr*	no -110	unknown 81
decroche	no -44	unknown 129	yes -130
dedan	no -61	yes 76
dedans a	no 149	yes -121
dedans et	no -204	yes 223
dedans il	no -64	yes 84
defo*	yes 59
defonce l	no -122	unknown -44	yes 167
defonce la	no 119	yes -97
defu*	no -113	yes 141
defunt	no -113	yes 141
dega*	no -117	unknown 94
degat	no -154	unknown 146
degat des	no -165	unknown 172	yes -57
degats	yes 54
degi*	no 102	yes -72
degivrage	no 102	yes -72
dego*	no 40
degre	no 143	yes -118
deho*	no 64
dehors	no 64
deli*	no -222	unknown 206	yes -64
delit	no -222	unknown 206	yes -64
delit de	no -222	unknown 206	yes -64
demain	no 60	unknown 73	yes -138
demande	no -137	yes 172
demarre	no 233	yes -210
deme*	yes 61
demenagement	no 219	unknown -56	yes -185
demenageurs	no -245	yes 260
demi*	no 150	yes -120
dentiste	no -55	yes 75
dents	unknown 71	yes -104
dents cassees	no 146	yes -123
depa*	no 60
depanneuse	no 93	unknown -45	yes -48
depart	no 106	yes -91
depart de	no 106	yes -91
depl*	no 45
deplacee	no 136	yes -107
deplorer	no -76	yes 105
depo*	yes -62
depose	no 114	yes -90
depose plainte	no 92	yes -71
deposee	yes -57
deposee ce	no 67	yes -48
deposee par	no 153	yes -116
deposer plainte	no 83	yes -63
deposition	no 82	yes -59
depot	unknown 138	yes -134
depot de	no 105	yes -79
depuis des	no -122	unknown 94
depuis et	yes 46
depuis j	no -93	yes 106
dera*	no 221	unknown -60	yes -162
derb	no -125	yes 145
derb sultan	no -125	yes 145
deri*	no -164	yes 187
derive	no -164	yes 187
dern*	yes 62
derna	no -89	unknown -43	yes 125
dernier	no -46	yes 74
derniere	no 49
dero*	no 122	yes -95
derobe	no 130	yes -105
derr*	no -60
derriere	no -60
derriere le	no 164	yes -141
derriere moi	no -56	yes 69
des abrutis	no 89	yes -68
des amis	no -141	yes 158
des balles	no 67	yes -55
des brulures	no 154	yes -132
des deux	no -149	yes 178
des eaux	no -152	unknown 154
des empreintes	no 44
des forces	no -95	unknown 124	yes -71
des petits	no 71	yes -47
des vertiges	no -76	yes 92
des voisins	no -206	yes 230
des wc	no 93	yes -69
descendant	unknown -44
descendant du	unknown -44
descendue	no -50	yes 79
descendus	no -108	yes 118
deso*	yes 57
desole	no -89	yes 104
desormais	no 156	yes -134
dess*	no -65	yes 93
dessine	yes 67
dessous	no -89	yes 113
dessous a	yes 52
dessous la	no 103	yes -88
dessous son	no -168	yes 186
dessus	no -50	yes 81
dessus a	no -130	yes 163
dessus de	no -47	yes 65
dessus elle	no -96	yes 125
dessus j	no 121	yes -98
dessus je	no 88	yes -74
deta*	no -287	unknown 172	yes 61
detr*	no 124	yes -102
detruit	no 133	yes -104
detruits	no 153	yes -127
deux chauffeurs	no -83	yes 107
deux cles	no 125	yes -100
deux conducteurs	no -77	yes 101
deux cotes	no 97	yes -76
deux heures	no 69	yes -61
deux individus	no 43
deux jours	no 75	yes -40
deux metres	yes 56
deux morceaux	no 115	yes -96
deux parties	no -85	yes 106
deux retros	no -53	unknown -55	yes 98
deux*	no -84	unknown -57	yes 120
deuxieme	no -84	unknown -57	yes 120
devait	no 40
devait etre	no 40
devant	no -44	unknown 41
devant a	no -148	yes 182
devant chez	unknown 179	yes -267
devant l	no 85	yes -60
devant moi	no -135	unknown -41	yes 181
devanture	no 92	yes -76
devanture de	no 92	yes -76
deve*	no 117	yes -91
devis de	no -139	yes 153
devis joint	no 121	yes -97
devo*	no 94	yes -67
dh	no -172	yes 191
dial	no -177	yes 197
dial*	no 54
dialyse	no 54
dieu	no 71	yes -48
dieu merci	no 77	yes -65
dima*	no 53
dimanche	no 53
dimanche en	no 96	yes -64
dimanche j	yes 47
dimanche le	yes 50
dimanche on	no 75	yes -58
dimanche soir	no 140	yes -122
dira*	no 124	yes -95
dirait	no 124	yes -95
dire	no -67	unknown 166	yes -114
dire que	no -126	yes 145
direct dans	no -110	yes 125
dirh*	no 83	yes -62
dirhams	no 83	yes -62
disa*	no 51
disait	no 51
dise*	no 135	yes -114
disent	no 135	yes -114
disp*	no 113	yes -86
disparition	no 126	yes -98
disparu	no 82	yes -62
disparu pas	no 90	yes -64
disparus	no 104	yes -73
dist*	no 76	yes -63
distributeur	no 76	yes -63
dit	no -60	yes 51
dit avoir	no 75
dit de	no 118	yes -94
dit pas	no -115	yes 128
dit qu	no -63	yes 82
dit que	no -45	yes 52
dix	yes 55
dkhe*	no -214	yes 231
dkhel	no -214	yes 231
dkhl*	no -278	yes 289
dkhlat	no -278	yes 289
dla	no -79	unknown -41	yes 105
doct*	no 153	yes -131
docteur	no 153	yes -131
doi	no 118	yes -95
doig*	no 78	yes -45
doigt	no 152	yes -112
doigts	yes 53
dois	no 150	yes -122
dois je	no 150	yes -122
domm*	no -44	yes 69
dommage	no -44	yes 69
dommage corporel	no -40	yes 57
donc aucun	no 95	yes -79
donc aucune	no 99	yes -82
donn*	no -51	yes 81
donne	no -40	yes 69
donne son	no -61	yes 72
donne un	yes 50
dont	no -83	yes 104
dont le	no -90	yes 114
dormait	no 127	yes -109
dors	no -54	yes 74
dors plus	no -54	yes 74
dos	no 128	yes -103
dos en	no 123	yes -101
doss*	no -54	yes 85
dossier	no -54	yes 85
doub*	no -46	yes 75
double	no -69	yes 95
double file	no -59	yes 70
douc*	no -47	yes 79
douche	no -95	yes 123
douche explosee	no 72	yes -56
doul*	no -90	yes 119
douleurs	no -90	yes 119
douz*	no 105	yes -85
douze	no 105	yes -85
dpui	no -314	unknown -43	yes 350
dres*	no 75	yes -48
dresse	no 75	yes -48
dresse par	no 197	yes -163
driv*	no -94	yes 123
drive	no -94	yes 123
droi*	no -41	yes 69
droit	no -92	yes 123
dron*	no -94	yes 118
drone	no -94	yes 118
ds	no 63
ds la	no 147	yes -119
ds le	no 111	yes -83
ds lo	no -81	yes 101
dsu	no 97	unknown -63
du 11	no 99	yes -62
du 12e	no 91	yes -65
du 14	no 61	yes -48
du 3	no -167	yes 195
du bebe	no 120	yes -109
du bois	no -45	yes 65
du boulot	no 84	yes -67
du centre	yes 66
du chauffage	no 128	yes -99
du congelateur	no 103	yes -84
du couloir	unknown 61
du coup	no -106	yes 118
du cumulus	no 170	yes -138
du dessous	no -179	yes 202
du dessus	no -141	yes 170
du distributeur	no 76	yes -63
du femur	no 117	yes -100
du four	no 134	yes -111
du garage	no 88	yes -60
du gardien	no -195	yes 219
du grenier	no 150	yes -129
du magasin	unknown 82	yes -109
du matin	no 42
du menton	no -125	yes 140
du meuble	no 87	yes -55
du parking	no 87	yes -64
du salon	no 119	yes -92
du toit	unknown 197	yes -232
du tout	no -57	yes 78
du troisieme	no -103	yes 130
du trottoir	unknown -62
du voisin	no -204	yes 227
dun	no -284	unknown 163	yes 71
dun camion	no -329	unknown 285	yes -139
dura*	no 75	yes -57
durant	no 75	yes -57
durant la	no 75	yes -57
dure	no 100	yes -90
dyal*	no -167	yes 190
dyali	no -167	yes 190
eau a	no -79	yes 91
eau chaude	no 114	yes -87
eau de	no -116	yes 137
eau est	yes 57
eau qui	no -176	yes 191
eau s	no 185	unknown -47	yes -151
eaux	no -153	unknown 128
ebou*	no 213	yes -189
ebouillante	no 213	yes -189
echa*	no 61
echauffement	no 154	yes -132
echauffement d	no 154	yes -132
eche*	no -130	unknown 222	yes -104
echelle	no 80	yes -53
ecla*	no 55	yes -54
eclair	no 112	yes -90
eclair sur	no 73	yes -51
eclate	yes -60
eclater	no 133	unknown -66	yes -68
ecol*	yes 64
ecole	yes 64
econ*	no -95	yes 116
ecra*	no 46
ecrase mon	no -167	yes 186
ecris	no -42	yes 64
ecrit	no 48	unknown -45
ecrit l	no 71	unknown -44
effe*	no 138	unknown -45	yes -91
effo*	no 142	yes -122
effondre	no 142	yes -122
effr*	no 101	yes -83
effraction	no 101	yes -83
egar*	no 101	unknown -43	yes -55
egare	no 196	unknown -65	yes -194
el	yes 46
elec*	no 58
electrique	no 55
electrique a	no 71	yes -57
elev*	yes 59
elle a	yes 60
elle dit	no -131	yes 158
elle elle	no 98	yes -84
elle est	no 83	unknown 41	yes -126
elle etait	yes 48
elle m	no -160	yes 186
elle ne	no -58	yes 89
elle non	no -45	yes 62
elle s	no 68	unknown -40
elle veut	no -60	yes 86
embarque	no -69	yes 91
embo*	no -170	unknown 108	yes 64
embouti	no -199	unknown 140	yes 43
embouti ma	no -181	unknown 162	yes -57
embr*	no 130	yes -89
embrasse	no -43	yes 70
embrasse le	no -43	yes 70
emme*	no -43	yes 64
emmene	no -153	yes 168
emporte	yes 40
empr*	no -45	yes 58
empreintes	no 44
en a	no -79	yes 100
en charge	no 99	yes -68
en compote	no 132	yes -103
en cours	no 78	yes -56
en cueillant	no 58
en descendant	unknown -44
en dessous	yes 61
en deux	no 176	yes -146
en double	no -59	yes 70
en etat	no -90	yes 107
en evitant	no 174	unknown -45	yes -139
en face	no -156	yes 177
en fait	no -132	unknown 212	yes -135
en feu	no 117	yes -85
en jouant	no -159	yes 179
en kangoo	no -170	yes 192
en ligne	no 100	yes -71
en me	no 116	yes -96
en miettes	no -76	yes 92
en observation	yes 57
en ouvrant	no -83	yes 110
en panne	no 140	yes -109
en partant	no 102	yes -77
en passant	no 83	yes -66
en plein	no 54
en portant	no -68	yes 85
en quittant	no -82	yes 114
en rentrant	no 60	yes -44
en sortant	yes 58
en suis	no 112	yes -90
en tire	no 191	yes -159
en tombant	no 135	yes -115
en train	no -42	unknown 148	yes -159
en travers	no -134	yes 167
en trois	no -146	yes 158
en trottinette	no -135	yes 152
en voulant	no 97	yes -78
enca*	no 60
encastree	no 96	yes -71
encastrer	no 66	yes -48
encastrer dans	no 66	yes -48
ence*	yes 59
enceinte	yes 59
enco*	no 50	yes -42
encore	no 46
encore ete	no 121	yes -97
encore eu	no 100	yes -82
encore fait	unknown -68
encore porte	unknown 142	yes -125
encore un	no -124	yes 138
endo*	no 244	yes -225
enfa*	yes 47
enfant	no -171	yes 193
enfi*	no -61	yes 79
enfin	no -61	yes 79
enflamme le	no 198	yes -173
enfo*	unknown 40
enfonce	yes -59
enfoncee	no -220	unknown 109	yes 96
enor*	no 141	unknown -41	yes -102
enorme	no 141	unknown -41	yes -102
enre*	no 79	yes -59
enregistree	no 110	yes -94
ense*	no -60	yes 90
ensemble	no -113	yes 146
ensemble le	no -80	yes 119
enta*	no 173	yes -140
entaille	no 173	yes -140
ente*	no 101	yes -78
entendu	no 87	yes -62
enti*	no 68	yes -48
ento*	no -61	unknown -40	yes 99
entorse	no -165	yes 185
entorse cervicale	no 58
entre 8h	no 89	yes -75
entree	no 57	yes -41
entree j	no 90	yes -77
entrepot	no 75	yes -56
entrepot de	no 75	yes -56
envi*	unknown 59
environ	unknown 59
envo*	unknown 41	yes -63
envole	no -302	unknown 258	yes -66
envolee	no 124	yes -95
envolees	no 87	yes -67
envolees et	no 87	yes -67
envoye	no 112	unknown -82
envoyer	no 42
envoyer quelqu	no 127	yes -99
epau*	no 137	yes -110
epaule	no 137	yes -110
epav*	no 133	yes -99
epave	no 133	yes -99
epon*	no 125	yes -100
eponge	no 90	yes -66
epouse	yes 50
equipage	no -68	yes 100
eraf*	no -93	unknown 102	yes -40
eraflure	no -169	unknown 208	yes -109
erre*	yes 55
erreur	yes 55
es	no -44	yes 66
escabeau	no 87	yes -43
espa*	no 74
essa*	no 201	yes -185
esse*	no 59	yes -45
essence	no 64	yes -46
essu*	unknown 84	yes -87
essuie	unknown 84	yes -87
essuie glace	no -182	unknown 150
est affaisse	no 93	yes -78
est arrete	no -77	yes 89
est au	yes 51
est barre	no -122	yes 145
est blesse	no 107	yes -77
est brule	no -85	yes 100
est cassee	no -120	unknown 197	yes -107
est ce	unknown 91	yes -149
est conscient	no -189	unknown 189	yes -46
est dans	no -40	yes 62
est decroche	no -44	unknown 129	yes -130
est descendue	no -50	yes 79
est effondre	no 142	yes -122
est en	no -62	yes 97
est enfonce	no 75	yes -55
est entree	no -53	yes 74
est excuse	no -122	yes 143
est fait	yes 42
est faite	no 54
est fendu	no 75
est fendue	no 81	unknown -42
est jete	no -253	yes 270
est l	no 75	yes -48
est la	unknown -43
est le	no 57
est lui	no -99	yes 110
est ma	no -132	yes 147
est moi	no -152	yes 183
est mort	no 56
est noir	no 95	yes -77
est parti	yes 69
est pas	no 69	yes -45
est perdu	no 148	yes -119
est plie	no 120	yes -107
est plus	no 146	unknown -40	yes -104
est pour	no 69	yes -42
est pris	no -98	yes 121
est propage	no -156	yes 171
est releve	no -129	yes 151
est remonte	no 75	yes -58
est rentre	no -55	yes 76
est renversee	no 238	unknown -53	yes -204
est reparti	no -89	yes 111
est repartie	no 118	yes -100
est rien	no -185	yes 212
est signe	no -189	yes 213
est sorti	no -59	yes 77
est sortie	no 98	yes -82
est tombe	yes 52
est tombee	unknown 88	yes -101
est tordue	no 162	yes -138
est touche	no 147	unknown -43	yes -103
est un	no 52
est une	no 50
et 17h	no 60	yes -42
et a	no -94	yes 64
et au	no -80	yes 98
et beaucoup	no 41
et boum	no -109	yes 128
et c	yes 42
et ca	no 98	yes -62
et casse	no 173	yes -154
et crac	no 180	unknown -53	yes -123
et d	no -40	yes 70
et de	no 79	yes -53
et depuis	no -98	yes 117
et des	no -40	yes 72
et elle	no 55
et fini	no 173	yes -151
et ils	no 47	yes -40
et l	no -118	yes 150
et m	no 48
et ma	yes 44
et me	no 89	yes -71
et meme	no 101	yes -93
et mes	no 43
et moi	no -60	yes 82
et on	no -45	yes 65
et ont	yes 43
et personne	no 124	yes -103
et pris	no 117	yes -94
et que	no -147	yes 164
et qui	no -131	yes 149
et signe	yes 52
et son	no 74	yes -44
et sur	yes 44
et tout	no -60	yes 79
et toute	no 132	yes -109
et trois	no 68	yes -60
et un	no -68	yes 107
et une	no 66
et voila	no -56	unknown 162	yes -154
etab*	no -64	yes 99
etabli	no -105	yes 143
etabli aucun	no -101	yes 139
etabli un	no -128	yes 144
etag*	no 88	yes -57
etage	no 64
etaient	no 43
etaient la	no -101	yes 120
etais arretee	no -70	yes 80
etais au	no 44
etais en	no -149	unknown 123
etait a	no -68	yes 92
etait au	no 66	yes -47
etait aujourd	no -132	yes 146
etait dans	no 225	unknown -42	yes -185
etait en	yes 45
etait la	no -58	yes 79
etait pas	no -131	yes 149
etait pressee	no -80	yes 102
etait samedi	no -76	yes 92
etait une	no -45	yes 65
etan*	no 85	yes -62
etat	no -115	yes 137
ete a	no 106	yes -83
ete blesse	no 78	yes -53
ete brule	no 64	yes -56
ete deposee	no 153	yes -116
ete fracturee	no 131	yes -99
ete heurte	no -122	yes 146
ete hospitalisee	no -154	yes 174
ete opere	no 231	yes -198
ete percute	no -42	yes 69
ete percutee	no -177	yes 199
ete touche	no -42	yes 58
ete victime	unknown -67	yes 77
eteint avec	no 61	yes -46
eten*	no -145	unknown 239	yes -215
etendu	no -145	unknown 239	yes -215
etoi*	unknown 45	yes -77
etoile	unknown 64	yes -88
etoilee	no 67	yes -43
etre	no -103	yes 71
etro*	no -145	unknown -55	yes 190
etroite	no -145	unknown -55	yes 190
etud*	no -186	yes 198
etudiant	no -186	yes 198
etudiant du	no -186	yes 198
eu de	no -59	yes 93
eu la	no -87	unknown 157	yes -94
eu le	no 109	yes -94
eu tres	no -47	yes 64
eu un	no -134	unknown -58	yes 183
euro*	no 41	yes -43
euros	no 50	yes -53
eux	no 71	yes -52
evac*	yes 57
evacuation	yes 53
eventres	no 93	yes -72
evit*	no 104	yes -73
evitant	no 174	unknown -45	yes -139
ex	no -262	yes 276
exam*	no -162	yes 181
examine	no -162	yes 181
excu*	no -87	yes 101
excuse	no -91	yes 107
exer*	no -286	unknown 235
exis*	no 130	yes -93
existe	no 130	yes -93
expe*	no 74	yes -44
expert	no 74	yes -44
expl*	unknown 43
explique	no -113	yes 133
explose	no 66	yes -46
explosee	no 126	yes -95
explosee toute	no 72	yes -56
exploses	no 95	yes -78
expo*	no -45	unknown -47	yes 88
expr*	no -129	unknown -43	yes 171
expre	no -312	unknown -44	yes 330
expres	no 96	unknown -44	yes -54
exti*	no 136	yes -114
extincteur	no 114	yes -92
f	no -104	yes 139
f l	no -89	unknown -43	yes 125
fac	no 160	yes -142
faca*	no 54	unknown 59	yes -117
facade	no 54	unknown 59	yes -117
facade de	no 83	yes -51
face	no -167	yes 206
face a	no -162	yes 201
fact*	no 44
facteur	unknown -42	yes 43
facture	no 111	yes -71
facture d	no 124	yes -87
fair*	no -48
faire	no -48
faire de	no -103	yes 121
faire le	no -147	unknown 127
faire un	no -95	unknown -44	yes 142
fais	no -141	unknown -83	yes 225
fais*	no -49	unknown 53
faisais	unknown 50	yes -91
faisait	no -44	yes 68
fait a	no -144	yes 175
fait ce	no 144	yes -114
fait de	no -104	unknown -51	yes 155
fait il	no -136	yes 156
fait l	no -164	unknown 170	yes -69
fait la	no 51
fait le	no -62	yes 87
fait mal	no -48	yes 72
fait plier	no 97	yes -81
fait*	no 128	yes -95
faite	no 163	yes -128
faite le	no 191	unknown -43	yes -148
fami*	no 44
fari*	no 116	yes -94
farine	no 116	yes -94
fauf*	no 63
faut	no 197	unknown -55	yes -137
faut*	no -65
faute	no -68	unknown 60
faute constat	no -68	yes 87
faute de	no -58	unknown 206	yes -182
faute on	no -63	yes 75
fauteuil	yes 52
faux plafond	no -134	yes 148
fe	unknown -41	yes 55
fe rentre	no -74	yes 87
fe tombe	no -106	unknown -103	yes 142
fele	unknown -47	yes 88
fele*	no 91	yes -66
felee	no 44
felees	no 120	yes -98
femm*	no -132	unknown 59	yes 68
femme	no -132	unknown 59	yes 68
femme a	no -58	yes 98
femme et	yes 50
femu*	no 117	yes -100
femur	no 117	yes -100
fend*	no 47	yes -58
fendu	no 53	unknown 58	yes -123
fendue	unknown -41	yes 42
fendue de	no 89	yes -75
fene*	no 82	yes -45
fenetre	no 81	yes -41
fenetre de	no -61	unknown -45	yes 96
fenetre ouverte	no 90	yes -76
fenetres	no 79	yes -59
fer	no 60	yes -49
ferm*	no 68	yes -43
ferme	no -65	yes 81
fermer	no 56
fermeture	no 183	unknown -40	yes -141
fermier	no 125	yes -87
ferr*	no 178	yes -146
fes	yes 47
feta*	no 195	yes -178
feu a	no -110	yes 128
feu d	no -220	unknown -40	yes 245
feu dans	no 87	yes -71
feu de	no 180	yes -143
feu en	no 142	yes -118
feu j	no 115	yes -95
feu rouge	yes 59
feui*	yes 66
feuille	no -122	yes 143
fevr*	no 52
fevrier	no 52
fiat	no -80	yes 100
fiat 500	no -87	yes 111
fich*	no 113	yes -97
fiche	no 135	yes -118
fih	no -172	yes 188
file	no -142	unknown 65	yes 74
file*	no 76	unknown -50
fill*	no -72	unknown 46
fille	no -72	unknown 46
fille a	yes 43
fille au	no -71	yes 83
film*	no -198	unknown 50	yes 138
fils	no -51	yes 81
fils a	no -49	yes 79
fils de	no 49
fin	no 71	yes -51
fin de	no 85	yes -70
fini	yes 53
fini contre	no 104	yes -86
fini dans	no -53	yes 81
fini ds	no -41	yes 56
fini*	no 67
fiss*	unknown 93	yes -146
fissure	unknown 114	yes -158
flam*	no 64
flambe	no 53	unknown -45
flambe la	unknown -44
flambee	no 77	yes -58
flan*	no -49	yes 72
flanc	no -49	yes 72
fleu*	no -153	yes 176
flex*	yes 46
flexible	yes 46
flic*	no 83	yes -62
flics	no 83	yes -62
flics j	no 110	yes -86
flot*	no -158	unknown 180	yes -137
flotte	no -158	unknown 180	yes -137
foin	no -107	yes 131
fois	no -107	unknown 164	yes -80
fois en	no 113	yes -90
fond	no 181	yes -162
fondu et	no -70	yes 96
font*	no 184	yes -159
forc*	yes -51
force	no 68	yes -43
forcee	no 92	yes -72
forces	no -74	unknown 109	yes -42
forces de	no -74	unknown 109	yes -42
formule	no 185	yes -154
fort	no 113	yes -96
fort*	no 91	yes -57
fortes	no 91	yes -57
foss*	no 134	yes -108
fosse	no 134	yes -108
foud*	no 147	yes -115
foudre	no 130	yes -99
foudre est	no 44
foul*	no 143	yes -116
foule	no 76	yes -63
foulee	no 185	yes -152
four	no 110	yes -93
four a	no 61	yes -52
four*	no -55	yes 79
fourgon	no -121	yes 144
fout*	no 84	yes -69
foutu	no 97	yes -83
foutus	no 66	yes -54
foye*	no 137	yes -113
foyer	no 137	yes -113
frac*	unknown 42
fracture	no 45	unknown -45
fracture de	no -113	yes 136
fracture du	no 192	unknown -53	yes -141
fracturee	no 101	yes -78
frai*	no -52	unknown 186	yes -203
frais	no -130	unknown 231	yes -205
fran*	no -268	unknown 103	yes 149
frei*	yes 41
frein	no 122	yes -106
freine	no -64	yes 89
frer*	no 67
frere	no 67
frigo	no 75	yes -56
frit*	no 88	yes -70
friteuse	no 80	yes -64
froi*	unknown 76	yes -75
froid	no 140	unknown -45	yes -93
fron*	no 81	yes -45
frot*	no -82	yes 103
frotte	no -82	yes 103
frotte toute	no -82	yes 100
fuit	no -105	yes 138
fuit*	no -68	unknown 79
fuite	no -78	unknown 87
fuite chez	no -316	unknown 122	yes 67
fume*	yes 54
fumee	yes 44
fumee et	no 101	yes -84
fut	no 150	yes -130
fuya*	no 200	unknown -44	yes -166
g	no 46
g g	no 46
g le	yes 66
gagn*	yes 54
gagne	yes 54
gain*	no 95	yes -67
gaine	no 95	yes -67
gami*	yes 55
gamin	no -60	yes 84
gara*	yes -65
garage	unknown 64	yes -95
garage a	no -222	unknown 158
garantie	no 78	yes -57
garc*	no 191	yes -156
gard*	yes 54
gardien	no -148	yes 179
gare*	no -76	yes 113
garee	no -76	yes 113
gars	no -83	yes 105
gars de	no -149	yes 162
gars s	no -78	yes 90
gauche et	no 244	yes -224
gaz	no 67	yes -40
gazo*	no 142	yes -126
gel	no 194	unknown -44	yes -147
gend*	no 44
gendarmerie	no 105	yes -75
gendarmerie a	yes 48
gendarmerie royale	yes 46
gendarmes de	no 77	yes -65
gendarmes ont	no -88	yes 66
gene	no -120	yes 142
geno*	no 41
genou la	no -59	yes 72
genr*	no -127	unknown 145	yes -110
genre	no -127	unknown 145	yes -110
gent*	no 71	yes -55
gere	no 106	yes -87
glac*	no -118	unknown 166	yes -74
glace	no -299	unknown 296	yes -105
glacons	yes 41
glis*	no 87	yes -65
glisse	no 117	yes -93
glisse et	no 129	yes -110
glisse sur	no 127	yes -116
glissiere	no -106	yes 115
golf	no 42	unknown -68
gond*	unknown -48
gondole	no 45	unknown -52
gorg*	no 111	yes -94
goss*	no -150	yes 176
gosses	no -150	yes 176
goud*	no 144	yes -115
goudron	no 144	yes -115
gout	no 92	yes -77
gout*	no -69	yes 49
goutte	unknown 55
gouttiere	no -73	yes 89
gps	no 220	yes -195
grac*	no 119	yes -90
grace	no 119	yes -90
grace a	no 119	yes -90
gran*	unknown 49	yes -63
grandit	no -167	unknown 292	yes -200
grandit au	no -167	unknown 292	yes -200
grands	no 122	yes -89
grange	no 45
grat*	no -87	unknown -41	yes 115
gratte	no -87	unknown -41	yes 115
grav*	no 42	yes -68
grave	no 52	unknown -54
gravier	no 109	yes -171
gravier et	no 187	unknown -49	yes -145
gravier sur	unknown 69	yes -180
gravillon	no -44	unknown 130	yes -112
grel*	no 122	yes -93
grele	no 144	yes -107
grele a	no 153	yes -115
grelons	no 67	yes -55
gren*	no 49
grenier	no 150	yes -129
grif*	no -121	yes 151
grille	yes 42
grille la	no -52	yes 65
grille le	no -160	yes 176
grim*	no -117	yes 136
gris	no 58	yes -46
gris*	yes 47
grise	yes 47
gros	no -48	unknown 77
gros comme	unknown 129	yes -116
gros hematome	no -90	yes 108
gros*	no 69
grosse	no 69
grou*	no -53	unknown -59	yes 89
groupe	no -53	unknown -59	yes 89
guer*	no 157	yes -138
h	no -91
habi*	no -84	unknown 70
hach*	no 147	yes -121
haie	no -102	yes 121
hamd*	no -85	yes 112
hamdoulah	no -86	unknown -41	yes 121
hamdoullah	no -81	yes 99
hamm*	no 161	yes -125
hammam	no 161	yes -125
hanc*	no -57	yes 87
hanche	no -57	yes 87
hand*	no 189	yes -160
handicape	no 189	yes -160
hang*	no 135	yes -110
hangar	no 135	yes -110
haut	no 104	yes -89
haut de	no 124	yes -108
haut en	no 89	yes -75
haut*	no 56
hauteur	unknown -52
hauteur de	unknown -52
hauts	no 89	yes -74
hayo*	yes 44
hayon	yes 44
hect*	no -73	yes 105
hein	no 99	unknown -43	yes -57
hein j	no 158	yes -132
heli*	no -190	yes 202
hema*	no -90	yes 108
hematome	no -90	yes 108
hematome a	no -90	yes 108
heure	yes 70
heures	no 52
heureusement	no 48
heureusement et	no 216	yes -182
heurte	no -51	yes 82
heurte le	no 80	yes -52
hier a	no 94	yes -75
hier aprem	no 61
hier au	no 45
hier dans	no -97	yes 107
hier en	no -40	yes 60
hier j	no 56	yes -41
hier je	no 103	yes -67
hier midi	no 59	yes -44
hier soir	no 41
hier vers	no 44
home	no 85	yes -73
homm*	no 79	yes -64
homme	no 40
hommes	no 118	yes -105
hont*	no -117	yes 141
honte	no -117	yes 141
hopi*	no -65	yes 98
hopital	no -65	yes 98
horm*	no -136	yes 153
hormis	no -136	yes 153
hors d	no -75	yes 94
hospitalisee	no -41	yes 64
hote*	no -94	yes 122
hotel	yes 64
hotel a	no 138	yes -120
hotes	no -152	yes 168
hott*	no 87	yes -72
hotte	no 87	yes -72
hotte a	no 133	yes -111
hotte est	no 49	yes -40
hotte et	no 90	yes -75
hui	yes 45
huil*	no 103	yes -86
huile	no 96	yes -80
huit	no -56	yes 83
huma*	no 81	yes -45
humains	no 120	yes -89
humi*	no -169	unknown 161	yes -53
iden*	no -124	yes 140
identites	no -97	yes 110
il	yes 41
il a	yes 41
il avait	no -107	yes 127
il devait	no 40
il dit	no -91	yes 112
il l	no -154	yes 167
il m	no -59	yes 80
il me	no -108	yes 138
il n	yes 60
il ne	no 132	yes -102
il refuse	no -91	yes 113
il s	yes 46
il saignait	no -125	yes 140
il veut	no -128	yes 148
il y	no 67
ils	no 63	yes -44
ils m	no 85	yes -74
ils ont	no 53
ils sont	no 121	yes -106
imma*	no -79	yes 95
imme*	yes 72
immeuble	yes 72
impa*	no 114	yes -121
impact	no 114	yes -121
impact pare	no 170	unknown -139	yes -100
impl*	no -96	yes 127
impliques	no -96	yes 127
impo*	no -96	unknown 73
impossible	no -73	unknown 96
impossible de	no -73	unknown 96
ince*	no 86	yes -61
incendie	no 89	yes -62
incendie dans	no 66	yes -51
inco*	unknown 68	yes -56
inconnu	unknown 160	yes -165
inde*	no -100	yes 66
indemne	no -77	unknown 104	yes -75
indemnes	no -53	unknown -47	yes 86
indi*	no 43
individus	no 43
indu*	no 163	unknown -59	yes -101
infi*	no -71	yes 66
infiltration	no -206	unknown 124	yes 76
infirmiere	unknown -41	yes 48
infirmiere liberale	no -76	yes 102
inha*	no -82	yes 100
inhale	no -58	yes 76
inon*	no 75
inonde	no 55
inse*	no 77	yes -58
insert	no 77	yes -58
inst*	unknown 55	yes -82
instant	no -68	unknown 75
insu*	no 202	unknown -47	yes -150
insulte	no 44
inta*	yes 79
intacte	no 222	unknown -42	yes -187
intacts	no -256	yes 276
inte*	no -112	yes 110
interdit	no -178	yes 202
intervention	no -95	unknown 124	yes -71
intervention des	no -95	unknown 124	yes -71
intervenus	no 114	yes -95
into*	no 90	yes -63
intr*	no 156	yes -131
invi*	unknown -50
ipho*	no 121	yes -96
iphone	no 121	yes -96
iphone dans	no 178	yes -146
irre*	no -86	unknown -81	yes 133
j attends	no -238	unknown 196	yes -62
j en	no 101	yes -78
j habite	yes 48
j y	no -61	yes 92
jack*	no 145	yes -124
jacking	no 145	yes -124
jama*	no 173	yes -149
jamais	no 173	yes -149
jamais vu	no 174	yes -149
jamb*	no -66	yes 98
jambe	no -85	yes 109
jambes	no -176	unknown -44	yes 219
jant*	no 152	yes -120
jantes	no 62	yes -48
jantes alu	no 62	yes -48
janv*	no 64	yes -47
janvier	no 64	yes -47
jard*	no -40	yes 74
jardin	no -45	yes 80
jardinieres	yes 58
jatt*	no 114	yes -94
jattend	no 114	yes -94
jattend jattend	no 114	yes -94
jaur*	no -100	yes 114
jaures	no -100	yes 114
jaures a	no -100	yes 114
jave*	no -251	unknown -62	yes 273
javel	no -251	unknown -62	yes 273
je fais	no -141	unknown -83	yes 225
je faisais	unknown 50	yes -91
je fe	no -152	unknown -81	yes 176
je gere	no 106	yes -87
je l	no -50	yes 86
je me	no 74	yes -54
je ne	no -57	yes 43
je passais	no 84	yes -64
je pense	no 140	yes -117
je reconnais	no -96	yes 107
je roulais	no -133	yes 161
je sais	no -53	yes 83
je somnolais	no 64	unknown -40
je tiens	no -156	yes 170
je tremble	yes 40
je vais	unknown 103	yes -130
je veux	no 108	unknown -40	yes -77
je viens	no -110	yes 75
je vois	no -111	unknown 152	yes -83
je vous	no -46	yes 40
jean jaures	no -100	yes 114
jema*	no 56
jemaa	no 56
jete des	no 127	yes -100
jete un	no 105	yes -84
jete*	yes 44
jeter	no -59	yes 83
jeudi a	no -45	yes 78
jeudi dernier	no -129	unknown -61	yes 188
jeun*	no -78	yes 103
jeune	no -126	yes 145
jeune fille	no -88	yes 109
jle	yes 59
jme	no 57
jme jme	no 57
jme sui	no -58	yes 76
join*	no 64
joint	no 50
joint de	yes 42
joua*	no -180	yes 199
jouant	no -159	yes 179
joue	no 79	yes -59
joue*	no 132	unknown -40	yes -91
jouer	no 132	unknown -40	yes -91
jouer je	no 159	unknown -51	yes -108
jouj	no 146	yes -123
jour de	no -148	yes 166
journee	no 91	yes -75
jsui	no 147	yes -125
jsui jsui	no 147	yes -125
juge	no -54	unknown 113	yes -105
juge utile	unknown -65
juil*	yes 55
juillet	yes 55
juin	yes 40
juin la	no 59	yes -41
juin vers	no -113	unknown -40	yes 150
jure	no -199	unknown 121	yes 66
jus	no 119	yes -96
jusk*	no -124	yes 150
jusko	no -124	yes 150
jusqu	no 76	yes -54
jusqu a	no 99	yes -77
jusqu au	no 42
jusqu aux	no 91	yes -76
jusque	no -207	yes 220
just*	no -60	yes 54
juste	no -60	yes 54
juste eu	no 107	yes -89
juste la	no -180	yes 199
juste le	no -44	yes 64
juste un	no -51	yes 87
kan	no 252	unknown -45	yes -212
kang*	no -83	yes 103
kangoo	no -83	yes 103
ki	no -103	unknown -43	yes 155
km	no -129	unknown 91
km h	no -129	unknown 91
koi	no -63	unknown 125	yes -110
l a10	no -102	unknown -86	yes 168
l a7	no 40	unknown -48
l abri	no 101	yes -80
l agence	yes 43
l ai	no -60	yes 98
l aider	no -135	yes 149
l aile	no -161	unknown 42	yes 118
l air	no 60	yes -45
l airbag	unknown 162	yes -154
l ambulance	no -85	yes 100
l amiable	no -184	yes 215
l appartement	no -161	yes 188
l arbre	yes 53
l armoire	no 84	yes -73
l arret	no -74	yes 91
l arrete	no 70	yes -50
l arriere	no -103	unknown 52	yes 50
l arrivee	no 117	yes -97
l assurance	no 82	yes -52
l atelier	no -79	yes 108
l aube	no -91	yes 107
l audi	no -61	yes 75
l autoradio	no 87	yes -61
l autoroute	no 51
l autre	no -49	yes 74
l avouer	no -52	yes 89
l echelle	no 80	yes -53
l ecole	yes 42
l eleve	no -113	yes 134
l entree	no 80	yes -63
l escabeau	no 87	yes -43
l escalier	no 49
l essuie	no -182	unknown 150
l etage	no 65	yes -49
l heure	yes 60
l hopital	no -65	yes 98
l hotel	no -82	yes 109
l immeuble	yes 72
l infirmiere	no 51	unknown -54
l instant	no -68	unknown 75
l oeil	no -166	unknown 102
l on	no 86	yes -74
l ont	no -220	yes 235
l orage	no 63	yes -46
l ordinateur	no 98	yes -83
l ordre	no -74	unknown 109	yes -42
l orgueil	no 134	unknown -49	yes -85
l oued	no 83	yes -71
la bache	no -57	yes 86
la baie	no 121	yes -95
la baignoire	no -165	yes 191
la balle	no -264	unknown 115	yes 136
la bande	unknown -75	yes 81
la batterie	no 97	yes -78
la boue	no 84	yes -70
la bougie	no 150	yes -122
la boulangerie	no -50	yes 77
la brigade	no 92	yes -75
la buanderie	no 98	yes -74
la cabane	unknown -42
la cage	no -118	yes 137
la caisse	no 118	yes -98
la carte	no 112	yes -87
la cave	no 90	yes -66
la ceinture	no -122	yes 149
la chaine	no 189	yes -169
la chambre	no 46	yes -73
la cheville	no -41	yes 68
la circulation	no -132	yes 153
la clavicule	no 83	yes -48
la clinique	no -111	unknown 143	yes -74
la cloture	no -87	yes 112
la colonne	no -164	yes 127
la commune	no 138	yes -111
la compagnie	no 59	yes -40
la conductrice	no -143	yes 161
la copropriete	no -161	yes 187
la creche	no -314	unknown 269	yes -136
la cuisine	no 138	yes -116
la cuisse	no 60
la dame	no -118	yes 136
la debroussailleuse	no -68	yes 87
la dedans	unknown 172	yes -173
la depanneuse	unknown -42
la devanture	no 92	yes -76
la douche	no -82	yes 112
la fac	no 160	yes -142
la facade	no 54	unknown 59	yes -117
la facture	no 96	yes -59
la famille	no -69	yes 90
la fenetre	yes 54
la feuille	no -127	yes 146
la file	no -145	yes 176
la foudre	no 105	yes -80
la foulee	no 64	yes -55
la friteuse	no 66	yes -55
la fuite	no 64
la fumee	no -74	yes 107
la gare	no 48
la gendarmerie	no 95	yes -67
la glissiere	no -106	yes 115
la grele	no 169	unknown -42	yes -124
la haie	no -47	yes 63
la hanche	no -57	yes 87
la hotte	no 84	yes -70
la jambe	no -85	yes 109
la jeune	no -88	yes 109
la levre	no -122	yes 137
la longueur	no -166	yes 193
la lunette	no 179	yes -151
la machin	no 101	yes -84
la main	unknown -41
la mairie	no 113	yes -76
la maison	yes -55
la marechaussee	no 88	yes -65
la menace	no 128	yes -103
la mienne	no -77	yes 115
la moindre	no -40	yes 64
la moto	no -44	yes 75
la multiprise	no 118	yes -103
la nationale	no -61	yes 72
la neige	no 91	yes -71
la nuit	no 56
la nuque	no -94	yes 108
la pauvre	no 143	yes -127
la peinture	no -82	unknown 139	yes -75
la pharmacie	no 111	yes -84
la piscine	no 108	yes -81
la piste	no 70	unknown -45
la plage	no 91	yes -66
la plainte	no 100	yes -83
la plaque	no 75	unknown -42
la pluie	no 133	yes -102
la poche	no 42
la poitrine	no -158	yes 179
la pompe	no 41
la porte	no 112	yes -83
la portiere	no -113	unknown 76
la priorite	no -77	yes 88
la remorque	unknown -40	yes 56
la reserve	no 100	yes -87
la residence	no -109	unknown -44	yes 130
la riviere	no 76	yes -62
la rocade	no -61	unknown 96	yes -60
la roue	no 94	yes -74
la route	unknown 57	yes -66
la rue	no 80	yes -57
la saint	no 164	yes -141
la scie	no 120	yes -96
la secheresse	no 71	yes -51
la semaine	no -103	yes 128
la serrure	no 107	yes -86
la societe	no -104	yes 133
la sortie	unknown 43	yes -58
la tablette	no -92	yes 105
la tele	no 95	yes -68
la tempete	no -183	yes 213
la terrasse	no 80	unknown 62	yes -149
la tete	no -51	yes 73
la toiture	no 54	yes -77
la tole	no -56	yes 77
la tondeuse	no 105	yes -75
la tornade	no 161	yes -138
la trottinette	no 79	yes -62
la vanne	no 118	yes -90
la veille	no 96	yes -77
la ville	yes 55
la vitre	no 63
la vitrine	no -101	yes 127
la voisine	no -158	yes 189
la voitur	no 197	yes -169
la voiture	no -44	yes 48
laba*	no -82	yes 101
labas	no -82	yes 101
labo*	yes 72
lace*	no 148	yes -127
lache	no -47	yes 68
lache mon	no -91	yes 111
lail*	no -188	yes 213
laile	no -188	yes 213
laile laile	no -188	yes 213
laisse deborder	no -95	yes 120
laisse la	no 132	yes -113
laisse une	no 151	yes -126
lamb*	no 115	yes -93
lamp*	no 74	yes -51
lanc*	yes 59
lance	yes 59
lang*	no 83	yes -70
langue	no 83	yes -70
larg*	no 178	unknown -47	yes -126
lass*	no 103	yes -76
lassurance	no 71	yes -52
lassurance lassurance	no 71	yes -52
late*	no -127	yes 150
lateral	no -127	yes 150
lava*	no 82	yes -48
lavabo	no 72
lave	no 46
lave a	no -140	unknown -42	yes 161
lave linge	no 81	yes -62
lave vaisselle	no 49
lavo*	no 42
le 11	no -112	yes 128
le 12	no -62	yes 70
le 1er	no 97	yes -79
le 2	no 63
le 31	no -105	yes 120
le 6	no 75
le 9	no -77	yes 94
le balcon	no 84	yes -71
le barbecue	no -192	yes 211
le bassin	no 51	unknown -43
le berger	no -125	yes 151
le break	yes 49
le bus	no 86	yes -66
le cable	no 86	yes -71
le canape	no -52	yes 74
le carrelage	no 130	yes -106
le carrossier	no 131	yes -111
le cedez	no -141	yes 157
le cellier	no 144	yes -113
le champ	no 90	yes -75
le chantier	no 171	yes -141
le chat	no 112	yes -89
le chauffe	yes 47
le chauffeur	no -104	yes 126
le chien	no -151	yes 171
le choc	yes 41
le client	no -194	yes 210
le col	no 76	yes -61
le commissariat	no 171	yes -144
le conducteur	no -86	yes 112
le constat	no -111	yes 136
le controle	no 113	yes -95
le cote	no 61
le coup	no 62
le courant	no 106	yes -93
le cul	no -146	yes 167
le cycliste	no -107	yes 128
le dentiste	no -55	yes 75
le depot	no 96	yes -78
le dos	no 162	yes -133
le feu	no -122	yes 144
le flanc	yes 59
le flexible	yes 46
le frigo	no 168	yes -151
le froid	no 172	unknown -67	yes -105
le garage	unknown 85	yes -67
le garde	no 109	yes -90
le gars	no -127	yes 149
le gel	no 115	yes -78
le hayon	yes 44
le lave	no -59	yes 75
le lendemain	no -141	unknown -41	yes 180
le locataire	no -83	yes 101
le machiniste	no -138	yes 153
le mariage	no 194	yes -162
le mec	no -179	yes 197
le medecin	yes 43
le metro	no 88	yes -71
le moindre	unknown 172	yes -173
le moment	no -148	yes 177
le monsieur	no -107	yes 137
le motard	no -141	yes 177
le moteur	no 68	yes -53
le mur	no 74	yes -49
le muret	no 89	yes -54
le papier	no -125	yes 141
le parking	no -78	yes 43
le parquet	no -94	yes 135
le passage	no -127	yes 144
le petit	no -114	yes 135
le piano	yes 58
le pied	no -99	yes 120
le placo	no 150	yes -123
le plafond	unknown 45
le plancher	no 80	yes -52
le plombier	no -62	unknown 176	yes -144
le poignet	no 71	yes -51
le pv	no -174	yes 190
le reservoir	no 158	yes -142
le reste	no 45
le retro	no -123	yes 140
le rez	no 110	yes -96
le robinet	no 56
le sac	no 82	yes -65
le scooter	yes 67
le sejour	no 119	yes -101
le siege	no 115	yes -81
le soir	no 84	yes -61
le sous	no 98	yes -80
le sternum	no 104	yes -92
le stop	no -131	yes 145
le stratifie	no -83	unknown 152	yes -88
le syndic	no -116	yes 95
le tapis	no 137	yes -102
le tel	no 71	yes -58
le telephone	no -42	yes 69
le temps	no 109	yes -94
le tendon	no 156	yes -136
le toit	no 71	unknown 64	yes -137
le tolier	no 96	yes -66
le tramway	no -103	yes 121
le trottoir	no -131	yes 147
le vehicule	no -144	yes 174
le velux	no 51	yes -43
le vent	yes 53
le verre	no -88	unknown 147	yes -108
le vin	no 61	yes -42
le voisin	no -109	unknown 44	yes 58
lege*	no 69	yes -45
legerement	no 102	yes -73
lend*	no -141	unknown -41	yes 180
lendemain	no -141	unknown -41	yes 180
lent*	no -208	unknown -75	yes 228
les airbags	no -64	yes 76
les cameras	unknown 78	yes -71
les cles	no 105	yes -90
les clientes	no 94	yes -81
les clients	no 114	yes -97
les demenageurs	no -245	yes 260
les deux	no -41
les flic	no -74	yes 98
les flics	no 76	yes -53
les fortes	no 183	unknown -44	yes -144
les lieux	yes 55
les lunettes	no -158	yes 187
les malfaiteurs	no 77	yes -66
les pieds	no -78	yes 90
les policiers	no -85	yes 108
les pots	no 182	yes -152
les retros	no 91	yes -69
les yeux	no -47	yes 73
lett*	no 123	yes -82
lettres	no 103	yes -78
leur	no -113	yes 134
leur*	no -57	yes 77
leurs	no -57	yes 77
leva*	no 140	yes -128
levant	no 140	yes -128
leve*	no 185	yes -166
levr*	no -122	yes 137
levre	no -122	yes 137
leza*	no 98	yes -72
libe*	no -86	yes 109
liberale	no -76	yes 102
lieu*	yes 55
lieux	yes 55
lign*	no -74	unknown 137	yes -75
ligne	no -74	unknown 137	yes -75
limo*	no 111	yes -90
limoges	no 113	yes -89
ling*	no 113	yes -91
linge	no 117	yes -94
linge a	no 52	yes -42
lisb*	no 81	yes -63
lisbonne	no 81	yes -63
lit	no 147	yes -120
livr*	no -127	yes 115
livraison	no -101	unknown 66
livraison a	no -170	unknown 116
livres	no -114	yes 132
livreur	no -152	yes 174
livreur a	no -104	yes 119
lo	no 54
lo a	no 48
lo de	no -84	yes 104
loca*	no -71	yes 96
local	no 66	yes -52
locataire	no -217	yes 238
locataire du	no -211	yes 228
loin	no 147	yes -120
lol	no 120	yes -88
long*	no -105	yes 138
longue	yes 55
longueur	no -166	yes 193
lope*	no -81	yes 103
lopez	no -81	yes 103
lors d	no -136	yes 155
lors de	no -45	yes 66
lors du	no 164	yes -128
lot	no -173	yes 191
loue	no -190	yes 203
loui*	no -61	yes 82
louis	no -61	yes 82
lourd	no -100	yes 137
lui	no -52	yes 76
lui a	no 122	yes -84
lui ai	no -100	yes 114
lui il	no -136	yes 156
lui qui	no -99	yes 110
lui s	yes 48
lumi*	no -173	unknown 228	yes -165
lumiere	no -173	unknown 228	yes -165
lundi la	no 65	yes -43
lundi matin	no 63	yes -42
lundi une	no -206	yes 226
lunette	no 170	yes -134
lunette arriere	no 96	yes -64
lunettes	no -96	yes 122
lunettes brisees	no -167	yes 187
lunettes de	no -121	yes 147
lust*	no -98	yes 111
lustre	no -98	yes 111
lyon	yes 43
lyon part	no 44
m a	yes 42
m appelle	no -131	yes 147
m avait	no -274	unknown 158	yes 111
m en	no 66	yes -41
m est	no -41	yes 62
m ont	no 103	yes -84
m2	no -67	yes 88
ma 208	unknown -44	yes 42
ma baie	no -238	yes 254
ma belle	no -79	yes 107
ma cave	unknown -45	yes 45
ma chaise	no -191	yes 213
ma cousine	no 134	yes -104
ma declaration	no 41
ma faute	no -88	yes 109
ma femme	no -107	unknown 75
ma fille	no -58	unknown 74
ma main	no 96	yes -83
ma mere	no 55
ma montre	no -121	yes 139
ma niece	no -117	yes 146
ma plainte	no 109	yes -89
ma portiere	no -144	yes 123
ma propre	unknown -47
ma sacoche	no 99	yes -86
ma salle	no -108	yes 133
ma soeur	no 95	yes -74
ma tire	no 121	yes -93
ma touche	no -135	yes 151
ma voie	no -164	yes 187
ma voisine	no -64	unknown -53	yes 105
ma zoe	no 221	yes -197
maar*	no -113	yes 125
macb*	no 107	yes -80
macbook	no 107	yes -80
mach*	yes 47
machin	no 101	yes -84
machine	no -45	yes 63
machiniste	no -138	yes 153
mada*	no -86	yes 108
madame	no -86	yes 108
madame monsieur	no 43
maga*	no -90	yes 65
magasin	no -90	yes 65
mai	no 115	yes -83
main a	no -48	yes 62
main courante	no -42	unknown 138	yes -102
main est	no 87	yes -77
main*	no 49	yes -60
mains	no 136	unknown 49	yes -191
maintenant	yes 59
mair*	no 116	yes -82
maire	no 131	yes -102
mairie	no 113	yes -76
mais c	no 78	yes -70
mais ca	no -186	yes 216
mais elle	no -46	unknown -43	yes 89
mais il	no -76	yes 109
mais ils	no 151	yes -134
mais je	no 110	yes -89
mais l	no 91	yes -80
mais la	no 88	yes -75
mais les	no 57
mais lui	no -138	yes 157
mais pas	unknown 107	yes -119
mais*	yes -41
maison	no 54	yes -70
maison de	no 94	yes -74
mal	no -69	yes 96
mal a	no 62	unknown -41
mal au	no -96	yes 121
mal aux	no -156	yes 170
mal on	yes 54
malade	yes 41
malf*	no 77	yes -66
malfaiteurs	no 77	yes -66
malfaiteurs sont	no 77	yes -66
mama*	no -77	yes 98
maman	no -77	yes 98
mami*	no -70	yes 92
mamie	no -70	yes 92
mang*	unknown 76	yes -135
mange	no 179	unknown -41	yes -137
mani*	no 100	yes -77
mano*	no -126	yes 161
manoeuvre	no -124	yes 153
mant*	no 123	yes -105
manteau	no 143	yes -122
marche	no 47
marche arriere	no 115	unknown -44	yes -86
marche sur	yes 53
mardi 10	no -96	yes 108
mare*	no 43
marechaussee	no 88	yes -65
mari a	no -105	yes 130
mari*	yes 54
mariage	no 42
mariage de	no 63
marj*	no -173	yes 191
marjane	no -173	yes 191
maro*	no -54	yes 77
marque	no -92	yes 118
marr*	no -41	yes 78
marrakech	unknown -41
mars*	no -50	unknown 152	yes -153
marseille	no -50	unknown 152	yes -153
mart*	no 55	yes -43
martelee	no 55	yes -43
masse	no -57	yes 73
matc*	no 57
match	no 57
mate*	yes 53
matelas	no 61	yes -48
matin au	no 84	yes -63
matin avec	no -194	unknown -82	yes 265
matin c	yes 49
matin d	no -42	yes 66
matin en	no 131	yes -120
matin la	no 170	yes -137
matin pas	no 163	yes -122
matin un	no -181	yes 200
mdr	no 83	yes -49
me demande	no -191	yes 220
me dire	no -279	unknown 310	yes -135
me fait	no -134	yes 148
me l	yes 50
me levant	no 140	yes -128
me suis	no 85	yes -63
mec	no -188	yes 211
mec a	no -179	yes 197
mec en	no -169	yes 192
meca*	no 45
mecanique	yes 48
mech*	no -92	yes 105
mechant	no -92	yes 105
mechant mais	no -92	yes 105
mede*	yes 43
medecin	yes 43
medi*	no 140	yes -99
mega*	no 70	unknown -48
megane	no 70	unknown -48
mele*	no -134	yes 152
meler	no -134	yes 152
mell*	no 221	yes -197
melo*	no -61	yes 97
melon	no -223	yes 245
meme	no 63	yes -42
meme le	no 129	yes -114
meme les	no 141	yes -121
meme pas	no 167	yes -129
mena*	no 42
menace	no 148	unknown -45	yes -101
menton	no 64
merci	no 93	yes -59
merci de	no 81	yes -43
mercredi	no -55	yes 74
mere a	yes 58
mes cles	no -59	yes 82
mes courses	no -99	unknown 192	yes -133
mes deux	no 133	yes -104
mes enfants	no -65	yes 102
mes parents	no 177	unknown -44	yes -141
mes quatre	no -97	yes 112
mes voisins	no -176	yes 200
metr*	no 114	yes -86
metre	no 153	yes -129
metre metre	no 153	yes -129
metres	no 72	yes -46
metro	no 137	yes -113
meub*	no 89	yes -71
meuble	no 88	yes -63
meubles	no 90	yes -76
meubles hauts	no 89	yes -74
meuf	no 74	yes -41
meul*	no 139	yes -111
meur*	no 69	yes -51
micr*	yes 45
midi la	no 80	yes -66
midi ma	no 99	yes -76
mien*	no -163	yes 194
mienne	no -77	yes 115
miet*	no -76	yes 92
miettes	no -76	yes 92
mieu*	no 127	yes -99
mieux	no 127	yes -99
mili*	yes 45
milieu	yes 45
mill*	no 126	yes -100
mille	no 169	yes -140
mini	no 95	yes -76
mino*	no 200	yes -168
minu*	yes 43
minutes	yes 62
mira*	no -54	yes 70
miracle	no -54	yes 70
miro*	no 164	unknown -63	yes -97
miroir	no 136	unknown -76	yes -63
mis le	yes 43
mis un	no -47	yes 66
mito*	no -178	yes 198
mitoyen	no -174	yes 190
mm	no 176	yes -152
mme	no -128	yes 152
mobi*	unknown -54	yes 49
moha*	no -128	yes 144
moi	no -58
moi a	yes 48
moi aussi	no 85	yes -61
moi ca	unknown 117	yes -125
moi et	no -58	unknown -42	yes 97
moi non	no -144	yes 167
moi on	no -42	yes 59
moi pas	no -88	yes 123
moi qui	no -152	yes 190
moin*	yes -59
moindre	no -41	unknown 54
moins	no 174	yes -143
mois	yes 70
mois d	no -52	yes 74
mois*	no 92	yes -67
moisissures	no 120	yes -88
moit*	no 109	yes -92
moitie	no 109	yes -92
moll*	no -121	yes 142
mollet	no -121	yes 142
mollet hier	no -54	yes 64
mome*	no -85	yes 108
moment	no -85	yes 108
moment ou	yes 45
mon aine	no 103	yes -90
mon appareil	no 131	yes -110
mon assurance	no -46	yes 84
mon balcon	no -206	yes 232
mon beau	no -75	yes 111
mon capot	no -57	unknown -40	yes 94
mon chien	no -56	yes 92
mon coffre	no -76	yes 103
mon collegue	no -56	yes 71
mon collier	no 136	yes -114
mon cote	yes 41
mon cousin	no -143	yes 160
mon epouse	yes 50
mon frere	no 56
mon iphone	no 136	yes -110
mon locataire	no -153	yes 166
mon mari	no -106	yes 74
mon mur	no -186	yes 211
mon pare	no -197	unknown 239	yes -68
mon pere	no 44
mon petit	yes 53
mon plafond	no -124	yes 147
mon portable	no 92	yes -68
mon portefeuille	no 93	yes -80
mon propre	no 218	unknown -65	yes -193
mon retroviseur	no -110	yes 122
mon sac	no 90	yes -74
mon salon	no -129	yes 152
mon telephone	no 122	yes -101
mon toit	no 106	yes -81
mon vehicule	no -102	unknown 132
mon voisin	no -109	unknown -41	yes 152
mons*	no -73	yes 96
monsieur	no -81	yes 106
monsieur je	no -67	yes 91
monte	no -92	yes 120
mora*	no 40
morceaux	yes 57
mord*	yes 48
mordu	yes 48
mordu la	no -94	yes 119
mordu ma	no -71	yes 83
mort	no 54
mort*	no 85	yes -58
morte	no 85	yes -58
morte je	no 97	yes -79
mosq*	no 59
moss*	no -155	yes 177
mot	no -94	unknown 51	yes 40
mot sous	no -182	unknown 150
mota*	no -106	yes 130
motard	no -106	yes 130
motard a	no -152	yes 165
mote*	no 68	yes -53
moteur	no 68	yes -53
moto	yes 60
moto de	no -112	yes 146
moto m	no 82	yes -73
mouille	no -64	yes 84
mouille personne	no 44
mous*	no 120	yes -91
moye*	no 152	yes -127
moyen	no 152	yes -127
mult*	no 118	yes -103
multiprise	no 118	yes -103
muni*	no -41	yes 59
municipale	no -41	yes 59
municipale a	no -97	yes 109
municipale est	no -83	yes 100
mur	no -73	yes 114
mur de	no -46	yes 75
mur du	no 151	yes -124
mur est	no 107	yes -86
mure*	no 89	yes -54
muret	no 89	yes -54
murs	no 44
musi*	no 138	yes -115
mutu*	no 266	unknown -61	yes -208
n arrive	no 65	unknown -41
n avais	no -71	yes 88
n avait	no -118	unknown -40	yes 157
n avons	no -57	yes 76
n en	no -56	unknown 92	yes -45
n etait	no -91	yes 112
n ont	no 58	yes -43
n ose	no 103	yes -88
nati*	yes 49
nationale	no -80	yes 92
natu*	no 81	yes -59
naturelle	no 81	yes -59
ne dors	no -54	yes 74
ne pas	no -133	yes 151
ne peut	no 62	unknown -41
ne rien	no 45
ne s	no -108	yes 138
ne sais	no -51	unknown 60
ne sait	unknown 87	yes -104
ne se	no -129	yes 158
ne veux	no -97	yes 112
neig*	no 90	yes -69
neige	no 90	yes -69
net	no 207	yes -176
nett*	no -69	yes 85
nettoyage	no -69	yes 85
neuf	no -105	yes 129
neuv*	no -105	yes 127
neuve	no -105	yes 127
neve*	no -229	yes 241
nez	no 42
ni	no 41
ni blesse	unknown 121	yes -153
ni constat	no -238	unknown 106
ni l	no -72	yes 86
ni police	unknown -49	yes 78
nie	no -105	yes 132
niec*	no -117	yes 146
niece	no -117	yes 146
nive*	no -99	yes 123
niveau	no -99	yes 123
noir	no 51	unknown 64	yes -114
noir de	no 79	yes -62
noir et	no 107	yes -86
noirci	yes 50
noircie	no -98	yes 117
noire	no 86	yes -57
nom	no -83	yes 114
non	no -106	unknown 45	yes 61
non plus	no -127	yes 103
nos	no -58	yes 90
note	yes 51
notr*	no -51	yes 42
notre	no -51	yes 42
notre vehicule	no -208	unknown 116
notre voisine	no -139	yes 153
nou	no 197	unknown -40	yes -155
nous	yes 40
nous avons	no -45	yes 73
nous etions	yes 41
nous n	no -90	yes 111
nous on	no 49	unknown -41
nous ont	yes 47
nous sommes	no 106	yes -78
nove*	no -367	unknown 342	yes -194
novembre	no -367	unknown 342	yes -194
noye	no 174	unknown -41	yes -130
noyee	unknown -48	yes 64
nu	no 152	yes -125
nuit	no 79	yes -54
nuit a	no 87	yes -60
nuit de	no 58
nuit du	no 62	yes -46
nuit sans	no 132	unknown -46	yes -84
nuit*	no 129	yes -103
nul n	no 40
nul ne	no 161	yes -132
nume*	no -88	yes 126
numero	no -94	unknown -43	yes 136
nuqu*	yes 47
nuque	yes 47
nuque et	no -86	yes 94
o	no 43
obse*	no -103	yes 129
observation	yes 57
occu*	no -156	unknown 107
occupant	no -188	unknown -46	yes 224
oeil	no -110	unknown 79
oise*	no 86	yes -67
oiseau	no 86	yes -67
ok	unknown -58	yes 42
okay	no 67
on attend	yes 48
on dirait	no 124	yes -95
on est	no -42	yes 68
on fe	no 76	yes -45
on habite	no 46
on l	no 40
on lui	no 147	yes -126
on m	no 81	yes -59
on ma	no 156	yes -127
on n	no -89	yes 116
on parle	no -154	unknown -43	yes 190
on pri	no 193	yes -159
on s	yes 46
on va	no -128	yes 149
ont arrache	no 78	yes -65
ont entendu	no 41
ont ete	no 119	yes -92
ont fait	yes 58
ont jete	no 103	yes -81
ont mis	no 159	yes -142
ont pas	no 77	yes -59
ont peri	unknown -44	yes 58
ont pris	no 61	yes -50
ont releve	no 77	yes -65
ont rempli	no -103	yes 124
ont retourne	no 173	yes -154
ont rien	no 64	yes -48
ont tout	no -65
onze	yes 41
operation	no -81	yes 101
opere	no 43
opere hier	no 110	yes -93
opti*	no 249	unknown -69	yes -186
orag*	no 94	yes -73
orage	no 87	yes -68
orage de	no 66	yes -53
oran*	yes 68
ordi*	no 60
ordinateur	no 60
ordinateur portable	no 45
ordr*	no -74	unknown 109	yes -42
ordre	no -74	unknown 109	yes -42
orei*	yes 56
oreille	yes 56
orgu*	no 134	unknown -49	yes -85
orgueil	no 134	unknown -49	yes -85
orig*	no -82	unknown -49	yes 125
origine	no -82	unknown -49	yes 125
orte*	no 43
orteil	no 64	unknown -48
orth*	no 186	unknown -49	yes -138
ose	no 75	yes -59
ose plus	no 107	yes -89
osi	no -105	yes 139
ou	no -109	unknown 205	yes -106
ou je	no -156	unknown 200	yes -65
oubl*	no 110	yes -80
oublie	no 110	yes -80
oued	no 83	yes -71
oued a	no 53	yes -43
ouf	no 67
outi*	no 106	yes -87
outils	no 79	yes -64
ouver	no 122	yes -90
ouvert	no 41
ouvert la	no 185	yes -148
ouvert le	no 45
ouvr*	yes 56
ouvrant	no -83	yes 110
ouvrant ma	no -83	yes 110
ouvrier	no -189	yes 203
ouvriers	yes 68
pa	no -44
pa de	unknown 101	yes -91
pa voulu	no -75	yes 99
pa vu	no 149	yes -119
pail*	no 117	yes -99
paille	no 117	yes -99
pale*	no 139	yes -106
palettes	no 103	yes -85
pali*	unknown -40	yes 41
palier	unknown -40	yes 41
pann*	no 147	yes -112
panne	no 140	yes -109
panneaux	no 78	yes -47
panneaux solaires	no 78	yes -47
pans*	no 216	yes -203
papi*	no -61	yes 86
papier	no -71	yes 101
papier de	no 84	yes -42
papiers	no 87	yes -78
par	no -47	yes 48
par 1	yes 42
par dessus	no 57
par deux	no 72	unknown -56
par le	no 104	yes -83
par les	no -157	yes 181
par mon	no -117	unknown 156	yes -71
par un	no -110	yes 141
par une	no -131	yes 156
para*	no 137	yes -107
parapluie	no 126	yes -108
parasol	no -45	yes 62
parc	unknown 123	yes -155
parc*	yes 54
parce qu	no -63	yes 82
pard*	no -41	yes 66
pardon	no -41	yes 66
pare	unknown 48
pare brise	unknown 83	yes -90
pare choc	no -144	yes 162
pare chocs	no -80	yes 86
parf*	no 134	yes -113
parking du	unknown -52	yes 74
parking souterrain	no 127	yes -103
parl*	yes 66
parle	no -98	yes 128
parle d	no -53	yes 69
parle de	unknown -41
parlent	no 130	yes -104
paro*	no 193	yes -166
paroi	no 193	yes -166
parp*	no 62	yes -48
parpaings	no 62	yes -48
parq*	unknown -40	yes 48
parquet	unknown -40	yes 48
parquet gondole	no 137	unknown -90	yes -45
part dieu	no 44
part entre	no 188	yes -147
part et	no -124	yes 156
part mon	no -78	yes 103
part pas	no -177	yes 200
partant	no 102	yes -77
parti	no -79	yes 41
parti de	no -168	yes 179
parti j	no -149	unknown 166	yes -52
parties	no -85	yes 106
partir	no 101	yes -85
partis	no -199	yes 215
partou	no -45	yes 71
partout	yes -61
pas a	yes 43
pas appele	no 80	yes -60
pas arrete	no -138	yes 163
pas avant	no 73	yes -59
pas d	no -79	yes 53
pas de	no -45	unknown 41
pas en	no -75	unknown -55	yes 128
pas encore	no 65	yes -72
pas ete	yes 40
pas faire	no -202	yes 223
pas fait	yes 56
pas freine	no -105	yes 122
pas il	no -124	yes 151
pas juge	no -54	unknown 113	yes -105
pas la	yes -44
pas le	no -220	unknown 245	yes -58
pas mal	unknown -44	yes 70
pas meler	no -134	yes 152
pas survecu	no 131	yes -118
pas un	unknown 75	yes -90
pas une	no -54	unknown 46
pas voulu	no 48
passage	no -115	yes 132
passage pieton	no -97	yes 118
passager	no -104	unknown 135
passager et	no 87	yes -61
passagere	no -90	yes 107
passais	no 84	yes -64
passait	no -63	yes 85
passant	no 83	yes -66
passe	no 69
passe sur	yes 43
passee chez	no -76	yes 86
passeport	no 193	yes -164
passes par	no 79	yes -68
past*	no -112	yes 130
pasteur	no -124	yes 144
pati*	no -154	yes 186
patient	no -233	yes 256
patr*	no -178	yes 197
paum*	no 93	yes -76
paume	no 93	yes -76
pauv*	no 145	yes -122
pauvre	no 145	yes -122
pauvre bete	no 143	yes -127
pave	no 87	yes -74
paye	no -319	unknown 227	yes 83
pdt	no 43
peag*	no -134	unknown -40	yes 174
peage	no -134	unknown -40	yes 174
peage de	no -122	unknown -43	yes 167
peine	no -88	unknown -41	yes 131
peintre	no 59	unknown -61
peinture	no -42	unknown 77
peinture blanche	no -90	unknown 90
pelle	yes 48
pelle mecanique	yes 48
pend*	no 53	yes -56
pendant	no 40	yes -47
pendant l	no 55
pendant qu	no 120	yes -96
pendant que	unknown 128	yes -148
pendant une	no 163	yes -138
pens*	no 66	yes -76
pense	no 95	yes -137
perc*	no -51	yes 77
perce	no 59
perceuse	no 71	yes -51
percute	no -86	yes 114
percute a	no -84	yes 107
percute mon	no -141	yes 165
percute un	yes 46
percutee	no -175	yes 199
perd*	no 54
perdu	no 49
perdu l	no -110	yes 127
perdu le	no 113	yes -95
pere	yes 48
pere a	no -160	yes 174
pere qui	no 133	unknown -43	yes -98
peri	unknown -44	yes 58
peri*	no -139	yes 152
perm*	no 101	unknown -44	yes -60
permis	no 97	unknown -51	yes -53
personne a	no -131	yes 149
personne dedans	no 164	yes -133
personnel	no 77	yes -63
pert*	no 107	yes -73
perte	no 107	yes -73
peta*	no 84	yes -59
petard	no 84	yes -59
petit	no -64	yes 93
petit choc	no -82	yes 120
petit taxi	no -161	yes 189
petite	no 100	yes -73
petits	no 72	yes -53
petr*	no 78	yes -68
petrin	no 78	yes -68
peu de	no 136	yes -112
peu mal	no -201	yes 218
peug*	no 40
peugeot	no 40
peur	no -116	yes 138
peur que	no 63	yes -53
peut	no 70	unknown 44	yes -117
peut etre	no 58	unknown 94	yes -177
peut plus	no 62	unknown -41
phal*	no 159	yes -125
phalange	no 100	yes -67
phar*	no 58
phares	unknown -48
pharmacie	no 98	yes -75
phot*	yes -50
photos	no 63	yes -50
phys*	no 62
pian*	yes 58
piano	yes 58
pick*	no 114	yes -92
pickpocket	no 111	yes -85
piece	unknown 63
piece de	no -56	unknown 123	yes -99
pieces	no 89	unknown -40	yes -48
pied	no 75	yes -50
pied de	no 66	yes -58
pied et	no 134	yes -119
pieds dans	no -78	yes 90
pier*	no 94	yes -69
pierre	no 101	yes -72
pierres	no 87	yes -67
piet*	no -123	yes 148
pieton	no -123	yes 148
pige*	no 52
pigeon	no 52
pile et	no -137	yes 170
pili*	no 194	unknown -46	yes -161
pilier	no 194	unknown -46	yes -161
pilo*	no -130	yes 155
pilote	no -130	yes 155
ping	no 128	yes -102
ping pong	no 128	yes -102
piqu*	no 251	yes -210
pique	no 130	yes -101
pisc*	no 114	yes -88
piscine	no 114	yes -88
piscine et	no 101	yes -66
pist*	no 80	yes -46
piste	no 80	yes -46
place	no -53	yes 81
placo	no 150	yes -123
placo est	no 150	yes -123
plaf*	no -117	unknown 46	yes 71
plafon	no -189	yes 230
plafond	no -110	unknown 55	yes 55
plafond de	no -102	yes 68
plag*	no 91	yes -66
plage	no 91	yes -66
plai*	no 57
plaignait	no -65	yes 74
plaignait du	no -65	yes 74
plaint	no -141	yes 165
plaint de	no -123	yes 157
plainte	no 68	yes -50
plainte a	no 113	yes -86
plainte au	no -51	yes 68
plainte avec	no 139	yes -112
plainte en	no 92	yes -65
plainte est	no -140	unknown 203	yes -121
plainte le	no 80	yes -63
plainte n	no 76	yes -61
plainte pas	no 81	yes -61
plainte pour	no -40	unknown -45	yes 77
plak	no 64	unknown -50
plan*	no 56
planche	no 126	yes -106
plancher	no 80	yes -52
plane	no -87	yes 117
plaque d	no 127	yes -104
plaques	no 73	yes -48
plat	no -64	unknown -52	yes 104
plat*	no 82	yes -60
platane	no 103	yes -82
platre	no 106	yes -84
plein	no 58
pleu*	yes 47
pleure	yes 63
plie	no -43	yes 63
plie en	yes 56
pliee	no -80	yes 102
plier	no 97	yes -81
plin*	no 79	yes -53
plinte	no 42
plom*	no -65	unknown 151	yes -90
plombier	no -65	unknown 151	yes -90
plu	no 105	yes -89
plui*	no 40	unknown 50	yes -91
pluie	unknown 96	yes -120
pluies	no 68	yes -56
plus d	no 167	unknown -45	yes -131
plus de	no 66	yes -55
plus elle	no -178	yes 197
plus et	no -49	unknown 88	yes -63
plus il	no -145	yes 159
plus j	no 88	yes -70
plus la	no 88	yes -72
pneu*	no 137	yes -99
pneus	no 110	yes -73
pneus creves	no 97	yes -69
poch*	no 42
poche	no 42
poel*	no 54	yes -45
poele	no 54	yes -45
poid*	yes 73
poids	yes 73
poids lourd	no -100	yes 137
poig*	yes 55
poignet	yes 57
poignet casse	no 86	yes -51
poignet qui	no 92	yes -75
poin	no -245	yes 260
poin*	no -49	yes 78
point	no -136	yes 172
point de	no -230	yes 257
points de	no -64	yes 78
pois*	no -46	yes 65
poisson	no -46	yes 65
poit*	unknown -42	yes 66
poitrine	no -158	yes 179
poitrine a	no -158	yes 179
poli*	no -40
police a	no -82	yes 52
police arrive	no -190	yes 223
police est	no -84	yes 109
police je	no 150	yes -116
police l	no -206	yes 227
police municipale	no -41	yes 59
police ni	unknown -49	yes 78
police non	no -293	unknown 204	yes -77
police sont	no -81	yes 100
police sur	no -168	unknown -41	yes 207
police venue	no 80	yes -66
policiers	no -60	yes 81
polo*	no -145	yes 167
polonais	no -145	yes 167
pomm*	no 92	yes -72
pomp*	yes -45
pompe	no 76	yes -58
pompe de	no 79	yes -61
pompiers	yes -48
pompiers ont	no 139	yes -102
pompiers sont	no 108	yes -92
pompiers venus	no 142	yes -118
pong	no 128	yes -102
pont*	no 138	yes -104
port arriere	no 149	yes -119
portable	no 76	yes -51
portail	no 204	yes -168
portail et	no 103	yes -83
portant	no -68	yes 85
porte d	no 78	yes -66
porte de	no 77	yes -51
porte du	no -82	yes 102
porte fenetre	no 105	yes -75
porte plainte	unknown 41	yes -48
porte plinte	no -86	yes 102
porte une	no -357	unknown -70	yes 372
porte vitree	no 99	yes -87
portefeuille	no 93	yes -80
porter	no -65	yes 99
porter plainte	no -112	yes 143
portiere	no -142	yes 111
portiere au	no -81	yes 94
portiere j	no -108	yes 132
portuaire	no -240	unknown -61	yes 300
pose	no 59	yes -80
pose sur	no 72	yes -53
pose*	no 107	yes -83
posee	no 107	yes -83
poss*	no -87	yes 124
possible	no -87	yes 124
post*	no 117	yes -99
poste	no 117	yes -99
pot catalytique	no 70	yes -41
pote*	yes 53
pots	no 182	yes -152
poub*	no 139	yes -121
poubelles	no 107	yes -90
poul*	no 135	yes -98
poup*	no -104	unknown -45	yes 131
pour l	no -111	unknown 147	yes -59
pour la	no 128	yes -93
pour le	no 61
pour les	no -45	unknown 146	yes -139
pour lisbonne	no 81	yes -63
pour ma	yes 51
pour mon	no 148	yes -109
pour nous	no -58	yes 76
pour son	no 78	unknown -42	yes -54
pour trois	no 255	unknown -41	yes -217
pour un	no 64
pour*	no -113	unknown 182	yes -123
pous*	no -58	yes 87
pousse	no 47
pousse contre	no -76	yes 113
pousses	no -198	yes 222
poutre	no -71	yes 97
pr	yes 59
pr la	no -99	yes 118
prec*	no -91	yes 117
precise qu	no -135	yes 157
pref*	yes 53
prefere	no -88	yes 113
prej*	no -50	unknown -43	yes 90
prejudice	no -50	unknown -43	yes 90
prejudice corporel	no -209	yes 232
prem*	no -52	yes 68
premier	no -82	yes 97
pren*	no 114	yes -85
prendre	no 93	yes -66
prendre des	no 120	yes -96
prendre la	no 184	yes -157
prendre nos	no -140	yes 161
pres*	no -84	unknown 68
present	yes 61
presente	unknown 117	yes -134
pressee	no -203	yes 232
pret*	no -133	yes 155
pretend	no -133	yes 155
pretend que	no -133	yes 155
prev*	unknown 123	yes -151
prevenu	no 77	unknown -48
prevenue	no -294	unknown 260	yes -167
pri	no 167	yes -130
prie	no 86	yes -52
prio*	no -77	yes 88
priorite	no -77	yes 88
priorite a	no -80	yes 90
pris en	no 43
pris feu	no 112	yes -94
pris l	no 100	yes -72
pris le	no 43
pris les	no -73	yes 93
pris ma	no 84	yes -70
pris mon	no 76	yes -59
pris sa	no -68	yes 77
pris un	no -57	yes 74
proc*	yes -41
proces	no -65	unknown 66
proces verbal	no -65	unknown 66
prof*	unknown 164	yes -212
proj*	no -247	unknown 115	yes 145
projete	no -129	unknown 160	yes -46
prop*	no 40
propage	no -156	yes 171
propage a	no -156	yes 171
propre	no 136	unknown -51	yes -85
prot*	no 78	yes -61
prov*	no -139	unknown -82	yes 219
pu	no 90	yes -71
pu de	no 214	yes -193
puis a	no -81	yes 108
pv	no 42
qu a	no -87	yes 102
qu elle	yes 43
qu il	no 83	yes -55
qu une	unknown -55
quand j	no 103	yes -71
quand je	no -312	unknown 244	yes -59
quand un	no -73	yes 84
quar*	no 78	yes -53
quarante	no 162	unknown -47	yes -126
quat*	no -52	yes 79
quatorze	no -86	yes 112
quatre	no -45	yes 72
quatre points	no -101	yes 121
que c	no -51	yes 79
que ca	unknown -40	yes 61
que ce	no -122	yes 142
que de	no 87	yes -74
que dois	no 154	yes -129
que j	no -118	unknown 104
que la	no 151	yes -132
que le	unknown 64	yes -48
que les	no 67	unknown 53	yes -134
que ma	no -133	yes 144
que mon	no 94	yes -63
que quelqu	no 44	unknown 76	yes -154
que son	no -193	yes 209
quel	no -225	unknown 237	yes -71
quel*	no 65	yes -71
quelqu	no 78	yes -72
quelqu un	no 78	yes -72
quelque	no 94	yes -59
quelque chose	no 128	yes -99
quelque part	no 188	yes -147
quem*	no -159	yes 169
quemeneur	no -159	yes 169
queu*	no -128	yes 154
queue	no -128	yes 154
queue de	no -93	yes 107
qui	yes 44
qui a	no -49	yes 80
qui ai	no -152	yes 190
qui est	no 57
qui fuit	no -132	yes 167
qui grandit	no -194	unknown 293	yes -202
qui me	no -61	yes 91
qui ne	yes 50
qui nous	no 102	yes -88
qui s	no -109	unknown 77
quit*	no 54
quittant	no -82	yes 114
quoi	no -213	unknown 121	yes 78
quoi que	no -85	yes 103
raba*	unknown 73	yes -123
rabat	no 95	yes -85
racc*	no -52	unknown 107	yes -82
raccord	no -52	unknown 107	yes -82
radi*	no 59
radiateur	no 73	yes -42
radiateur a	yes 40
radio	yes 50
rafa*	no 90	yes -59
rafales	no 90	yes -59
raid*	no 96	unknown -44	yes -64
raide	no 96	unknown -44	yes -64
rais*	no -199	yes 214
rall*	no -77	yes 93
rama*	no 94	unknown -42	yes -52
rang*	no 88	yes -53
rangee	no 88	yes -53
rapp*	no -94	yes 80
rapport	no -130	yes 157
rapport de	no -98	yes 111
rass*	yes 41
rassure	yes 41
rate	no 160	yes -133
ray	no 217	unknown -40	yes -174
raye	no 44
raye ma	no -119	yes 141
rece*	unknown 101	yes -169
recepisse	no 130	yes -100
recepisse de	no 130	yes -100
rech*	no 72
recherche	yes 61
recl*	no -171	yes 190
reclame	no -172	yes 190
reco*	no -90	yes 113
reconnais	no -96	yes 107
reconnait	no -153	yes 171
reconnu	no -129	yes 153
reconnu sa	yes 56
recu	no 75	yes -98
recu un	no 134	yes -114
recu*	no -134	yes 163
recule	no -154	yes 176
recule sur	no -221	yes 244
redi*	no 139	yes -116
redige	no 139	yes -116
redu*	no 190	yes -156
refa*	no -108	yes 133
refaire	no -108	yes 133
referme	no -48	unknown -40	yes 81
refu*	no -65	yes 46
refuse	no -79	yes 100
refuse de	no -78	yes 103
refusee	no -99	unknown 166	yes -109
rega*	yes 53
regarder	no -88	yes 105
regl*	no -56	yes 68
regle	no -56	yes 68
regu*	no 84	yes -52
rele*	no -79	yes 102
releve	no -113	yes 138
releve des	no 44
remb*	no -109	unknown 204	yes -116
rembourse	no -150	unknown -92	yes 177
remboursement	no 246	unknown -78	yes -171
rembourser	no 198	unknown -49	yes -149
remi*	no 136	yes -119
remonte	no 108	yes -68
remorque	no -134	unknown 143	yes -53
remp*	no -102	yes 123
remplacement	no -112	yes 131
rempli	no -105	yes 123
rempli avec	no -124	yes 157
rempli ensemble	no -90	yes 115
rempli le	no -76	yes 92
rempli un	no -86	yes 101
remplir	no -185	yes 218
rend*	no 43
rendez	no 143	unknown -70	yes -73
rendu compte	yes 45
rentrant	no 60	yes -44
rentre de	no 73	yes -48
rentre dedan	no -61	yes 76
rentre dedans	no -135	yes 150
rentree	no 82	yes -69
renv*	no -129	yes 132
renverse	no -180	yes 201
renverse un	no -228	yes 251
renversee	no -51	unknown -56	yes 106
repa*	yes 43
reparti	no -89	yes 111
repartie	no 118	yes -100
repo*	no -124	unknown 111
repond	no -148	unknown 239	yes -179
repond plus	no -253	unknown 273	yes -196
rese*	no 182	yes -150
reseau	no 181	yes -141
reserve	no 137	yes -105
reserve de	no 100	yes -87
reservoir	no 221	yes -198
resi*	no -133	unknown 235	yes -147
residence	unknown -44	yes 70
resp*	no -202	unknown 62	yes 116
respire	no 70
responsabilite	no -311	unknown 203	yes 64
rest*	yes -64
reste	no 62	yes -42
reste de	no 151	unknown -45	yes -104
resto	no 145	yes -116
resu*	no -118	yes 138
resultat	no -118	yes 138
resultat le	no -118	yes 138
rete*	no 162	unknown -42	yes -117
reti*	no 62
reto*	no 101	yes -76
retour	no 89	yes -60
retour de	no 140	yes -123
retourne	no 81	yes -60
retournes	no 44
retro	no -116	yes 141
retro en	no -67	yes 82
retro le	no -104	yes 118
retros de	no 91	yes -69
retrouve	no 104	yes -134
retrouve ma	no 45	unknown -67
retrouve sa	no 206	yes -188
retrouvee	no -43	unknown -40	yes 83
retrouvee sur	yes 52
retroviseur	unknown -43
reve*	no -53	unknown 49
rez	no 83	yes -72
rez de	no 83	yes -72
ride*	no 122	yes -91
rideau	no 124	yes -86
rideau de	no 110	yes -70
rien avoir	no 45
rien de	no 48
rien et	no -198	yes 228
rien la	no -49	yes 83
rien les	yes 42
rien moi	no -45	yes 62
rien n	no 97	yes -74
rien pas	unknown 175	yes -182
rien vole	no 158	yes -128
rigo*	no -98	yes 116
rigole	no -99	yes 118
rigole et	no -99	yes 118
rivi*	no 76	yes -62
riviere	no 76	yes -62
riviere est	no 76	yes -62
robe	no -225	yes 240
robe de	no -225	yes 240
robi*	yes 55
robinet	yes 55
roca*	no -61	unknown 96	yes -60
rocade	no -61	unknown 96	yes -60
romp*	no 139	yes -113
rond	no -108	yes 137
rond point	no -119	yes 150
rong*	no 116	yes -94
ronge	no 116	yes -94
ronge le	no 116	yes -94
roue	no -44	yes 70
rouge et	no -198	unknown 158
rouge il	no -221	yes 246
roul*	no -169	unknown 92	yes 68
roulais	no -133	yes 161
roule	no -216	yes 234
rouler	no -326	unknown 309	yes -97
rout*	yes -52
route	yes -62
route de	no -131	unknown 128
royale	yes 46
royale est	yes 46
ruch*	no 172	yes -141
ruches	no 172	yes -141
rue	yes 59
rue de	no -86	yes 99
rue le	no 91	yes -69
ruis*	no -59	yes 76
ruissele	no -59	yes 76
rupt*	no -122	yes 145
rupture	no -122	yes 145
rupture du	no -209	yes 230
s allume	no -71	yes 92
s appelle	no -168	unknown -42	yes 203
s arrange	no -69	yes 86
s en	yes 48
s encastrer	no 66	yes -48
sa	no -94	yes 121
sa faute	no -52	yes 64
sa plaque	no -134	yes 154
sa portiere	no -101	yes 116
sabl*	no 81	yes -58
sable	no 81	yes -58
sabo*	no 218	yes -199
sac	no 122	yes -103
sac a	no 88	yes -71
sac avec	no 43
sac et	no 79	yes -64
sacoche dans	no 99	yes -86
safi	no -180	yes 198
saig*	no -163	unknown 151
saignait	no -125	yes 140
saignait du	no -125	yes 140
saigne	no -178	unknown 184	yes -79
sain*	no 40
saint	no 53
sais	no -60	unknown 64
sais pas	no 42
sais plus	yes 54
sais*	no 125	yes -93
saisi la	yes 68
saisie	no 185	unknown -43	yes -152
sait	unknown 140	yes -123
sait pas	no -83	unknown 177	yes -126
sala*	no -89	yes 107
salam	no -83	yes 101
salle de	no -48	yes 86
salle des	no 235	unknown -51	yes -213
salo*	no 41
salon	no 41
salon de	no -134	yes 159
salon le	no -48	yes 71
samedi 7	no -65	yes 79
samedi a	no 109	yes -81
samedi en	no -155	yes 187
samedi j	no -53	yes 75
samedi soir	no 131	yes -100
samedi vers	no -136	yes 148
sang	no 82	yes -49
sang*	no 205	unknown -52	yes -157
sans que	no 131	yes -105
sans regarder	no -105	yes 122
sans rien	no -43	unknown -45	yes 98
sant*	no -210	unknown 211
sante	no -210	unknown 211
satu*	no 64	unknown -78
sauf	no 77	yes -50
sauf que	no 131	yes -105
saute dessus	no 134	yes -104
scie	no 94	yes -72
scie circulaire	no 105	yes -84
scie net	no 133	yes -108
scie*	no 142	yes -121
scoot	no 141	yes -121
scooter m	no 47
scul*	no -51	yes 70
se	no -97	unknown 50	yes 48
se plaignait	no -65	yes 74
se plaint	no -130	yes 156
se porte	no 62
se sont	no -204	unknown 183	yes -61
se souleve	no -108	unknown 97
sean*	unknown -45
sech*	no 147	yes -108
secheresse	no 71	yes -51
secheresse de	no 71	yes -51
seco*	no -47	yes 75
second	no -68	yes 86
secours	no -112	yes 138
secu*	unknown 80	yes -129
securite	unknown 80	yes -129
securite du	unknown 80	yes -129
sejo*	no 119	yes -101
sejour	no 119	yes -101
sell*	no -49	yes 73
selle	no -49	yes 73
sema*	unknown 74	yes -57
semaine derniere	no -103	yes 128
semaines	unknown 105	yes -81
semi	no -310	unknown 236	yes 41
sens	no -102	yes 134
sens interdit	no -178	yes 202
sent*	no -136	yes 161
sentait	no -148	yes 172
senti	no -176	yes 197
sept	no 159	unknown -43	yes -116
sept*	no 100	yes -89
serre	no -166	unknown 65	yes 88
serre le	no -205	unknown 180
serrure	no 104	yes -82
serrure de	no 105	yes -79
serrure du	no 116	yes -94
sert	no 103	yes -80
sert a	no 103	yes -80
serv*	unknown 44	yes -79
serveur	no -63	unknown 244	yes -242
service	no 130	yes -91
ses	no -84	unknown 67
ses coordonnees	no -229	unknown 179
ses parents	no -155	yes 164
seul	no 86	yes -56
seul*	no 127	yes -104
seule	no 130	yes -108
seule sur	no 75	yes -66
si	no -76	unknown 146	yes -79
si quelqu	no -46	yes 64
siege	no -49	unknown -44	yes 92
siege bebe	no -189	unknown -48	yes 216
sieges	no 114	yes -95
sign*	no -63	yes 62
signale	unknown 166	yes -253
signe	no -103	yes 125
signe des	no -85	yes 106
signe le	no -109	yes 123
signe les	no -91	yes 122
signee	no 161	yes -138
signer	no -70	yes 89
signer le	no -102	yes 118
signer quoi	no -85	yes 103
sini*	no -132	yes 163
sinistre	no -123	yes 146
sinistre du	no -98	yes 114
site	no 142	yes -117
situ*	no -144	yes 163
six	no -55	unknown 107	yes -73
six semaines	no -177	unknown 174
slt	no -193	unknown -49	yes 244
slt g	no -220	unknown -71	yes 288
soci*	yes 60
societe	no -104	yes 133
soeu*	no -98	yes 124
soeur	no -98	yes 124
soeur a	no -135	yes 147
soir	no 49
soir du	no 61	yes -48
soir en	no 68	yes -57
soir l	no 100	yes -88
soir meme	no 105	yes -75
soir une	no 75	yes -63
soit	no -82	yes 111
soix*	no -106	unknown -47	yes 135
soixante	no -106	unknown -47	yes 135
sol	no 111	yes -92
sola*	no 78	yes -47
solaires	no 78	yes -47
sole*	no 42
soleil	no 42
soll*	no -113	yes 130
somm*	no 107	yes -85
sommes	no 108	yes -84
sommes tous	no 90	yes -63
somn*	no 64	unknown -40
somnolais	no 64	unknown -40
son	no -65	yes 92
son ballon	no -161	yes 177
son lustre	no -60	yes 70
son nom	no -222	yes 248
son numero	no -125	unknown -78	yes 203
son pere	no -192	yes 212
son plafond	no -143	yes 163
son telephone	no -178	yes 199
son velo	no -189	yes 209
sonn*	no 102	yes -77
sonne	no 102	yes -77
sont apparues	no 71	yes -51
sont en	no -65	yes 86
sont foutus	no 66	yes -54
sont intervenus	no 114	yes -95
sont pas	no 64	yes -44
sors	no -278	unknown 248	yes -101
sortant	yes 58
sortant du	yes 64
sortant la	unknown -47	yes 59
sorti	no 93	yes -69
sortie de	no 43
sortie du	no 50	yes -40
sortir	no -107	unknown 168	yes -105
souf*	no 41
souffle	no 156	yes -122
souffre	no -49	unknown -67	yes 109
souh*	no -82	unknown 221	yes -238
souk	no 149	yes -126
soul*	no -50	unknown 67
souleve	no -50	unknown 67
sour*	unknown 121	yes -151
sous	unknown 49	yes -71
sous l	no -105	unknown 120	yes -44
sous la	no 94	yes -76
sous le	no 122	yes -103
sous sol	no 98	yes -80
sous*	no 62
sout*	no 135	yes -113
souterrain	no 127	yes -103
spor*	no 125	yes -103
sport	no 125	yes -103
stan*	no -205	yes 222
stand	no -205	yes 222
stat*	no -74	unknown 147	yes -77
stationne	no -135	unknown 188	yes -117
stationnee	no -139	unknown -74	yes 196
stationnement	no -183	unknown 238	yes -138
ster*	no 47
sternum	no 47
sternum enfonce	no -123	yes 137
stoc*	no 77	yes -54
stop	no -86	yes 101
stop et	no -117	yes 134
stor*	no -57	yes 89
store	no 64
stra*	no -105	unknown 92
strasbourg	no -84	yes 99
stratifie	no -83	unknown 152	yes -88
subi	no 106	yes -71
sui	yes 50
sui coupe	no 126	yes -106
sui fe	no -128	yes 142
suie	no 142	yes -113
suis	no 45
suis allee	no 55	yes -43
suis fait	yes 48
suis tombee	no 117	yes -83
suit*	no 72	yes -43
suite	no 72	yes -43
suite aux	no 98	yes -78
suiv*	no 196	unknown -110	yes -99
sult*	no -125	yes 145
sultan	no -125	yes 145
supe*	yes 66
sur des	no 110	yes -94
sur l	no -69	unknown 82
sur la	no -44
sur les	yes 67
sur leur	no -91	yes 106
sur mes	no -41	unknown -49	yes 73
sur mon	no -241	unknown 253	yes -42
sur notre	unknown -41	yes 44
sur place	no -60	yes 91
sur son	no -176	yes 191
sur toute	unknown -48	yes 56
sur un	no 68
sur une	no 66	yes -49
sure*	no 106	unknown -50	yes -50
surement	no 214	unknown -70	yes -140
surgi du	no 127	yes -113
surt*	no 96	yes -79
surv*	no 131	yes -118
survecu	no 131	yes -118
susp*	no -109	yes 128
sutu*	no -111	yes 131
suture	no -64	yes 78
suv	no -227	yes 253
svp	unknown -47	yes 53
svp svp	unknown -47	yes 53
symp*	no -162	yes 177
sympa	no -162	yes 177
synd*	no -116	yes 95
syndic	no -116	yes 95
syndic a	no -158	unknown 71	yes 59
t	yes 66
t elle	no -44	unknown -41	yes 79
ta	no -205	yes 223
table de	no 123	yes -79
tableau	no 40
tablette	no 53
tach*	no -143	unknown 139
tache	no -73	unknown 178	yes -124
tagu*	no 93	yes -75
tail*	unknown -74	yes 57
talo*	no -136	yes 147
talon	no -136	yes 147
talu*	no 168	yes -134
talus	no 168	yes -134
tamp*	no -121	yes 141
tamponne	no -81	yes 101
tang*	no 100	yes -82
tanger	no 100	yes -82
tape	no -60	yes 95
tape a	no -54	yes 71
tape la	no 98	yes -79
tape le	no -87	yes 107
tapi	no -125	yes 145
tapis berbere	no -138	yes 159
tard	no -137	yes 156
taxi	no -109	yes 137
tech*	no 47
technique	no 176	yes -134
tel	no 43
tel ds	no 106	yes -85
tele	no 74	yes -47
tele portail	no 44
tele*	no 63
telephone a	no 133	yes -110
televiseur	no 120	yes -89
temo*	unknown 117	yes -90
temoin	no -155	unknown 174
temoins	no 192	yes -174
tempete	no -71	yes 104
tempete notre	no -206	yes 230
temps	no 77	yes -55
temps d	no 100	yes -82
temps de	no 118	yes -108
tendon	no 156	yes -136
tenn*	no -147	yes 159
tennis	no -147	yes 159
tentative	no 92	yes -75
tentative d	no 111	yes -95
terrasse	no -63	unknown 60
tete	yes 56
the	no -190	yes 203
ther*	no -158	unknown 270	yes -278
tibi*	no 158	unknown -45	yes -112
tibia	no 158	unknown -45	yes -112
tien*	no -155	yes 170
tiens	no -156	yes 170
tier*	no -103	unknown 209	yes -194
tiers	no -103	unknown 209	yes -194
tire	no 97	yes -67
tire sans	no 120	yes -95
tire*	no 107	yes -85
tiro*	no 63	yes -53
tiroirs	no 63	yes -53
tiroirs retournes	no 44
tiss*	no -112	yes 134
tkt	no -57	yes 87
tlm	no -215	yes 231
tlm va	no -215	yes 231
toile	no 77	yes -51
toile d	no 77	yes -51
toilettes	no -51	yes 84
toit	no 66	unknown 53	yes -119
toit de	no -267	unknown 211
toit du	no 157	yes -121
toit est	no 140	yes -108
toit panoramique	no 136	yes -110
toiture de	no 130	yes -99
toiture terrasse	no -203	unknown 119	yes 52
tole	no -90	yes 112
toli*	no -186	unknown 253	yes -185
tolier	no -186	unknown 253	yes -185
tomb*	yes -52
tombant	no 135	yes -115
tombe dans	no 111	yes -82
tombe du	no 209	unknown -44	yes -180
tombe il	no -96	yes 111
tombe le	no -106	unknown -103	yes 142
tombe sur	no -42	yes 80
tombee	unknown 120	yes -109
tombee de	no 100	unknown -40	yes -56
tombee du	no -174	unknown 231	yes -159
tombee sur	unknown 144	yes -107
tomber	no 52
tomber et	no 75	yes -66
tomber la	no 55	unknown -59
tomber mon	no 137	yes -108
tondeuse de	no -120	yes 137
tonn*	no 223	unknown -41	yes -183
torc*	unknown 104	yes -91
torchon	no 69	yes -56
torchon mouille	no 54	yes -45
tordu	no -65	yes 89
tordu la	no 197	yes -178
tordue	no 91	unknown -40	yes -52
torn*	no 140	yes -117
tornade	no 140	yes -117
tornade a	no 161	yes -138
tort*	no -136	yes 156
touc*	no -73	yes 45
touche	no -47	yes 70
touche la	no -110	yes 132
touche le	no -127	yes 142
touj*	no 46
toujours	no 46
tour*	no -103	yes 130
tourne	yes 51
tourner	no -115	yes 133
tourner la	no -115	yes 133
tous bien	no 113	yes -96
tous les	yes 45
tous*	no 107	yes -94
tousse	no 107	yes -94
tout a	no 99	yes -84
tout est	no 106	yes -88
tout l	no 104	yes -70
tout le	no 45
tout ma	no -191	yes 214
tout mon	no 130	yes -116
tout neuf	no -59	yes 82
tout releve	no -303	unknown -54	yes 336
tout va	no 79	yes -70
tout*	no 45
toute	no 41
toute seule	no 140	yes -116
toutes	no 100	yes -79
toutes mes	no 100	yes -79
trac*	yes 59
tracteur	no -50	yes 79
tracteur le	no -148	yes 164
tracteur tondeuse	no -120	yes 137
train	unknown 50	yes -80
train de	no -42	unknown 148	yes -159
tram	no 63
tram*	no -111	yes 139
trampoline	no -98	yes 123
tramway	no -103	yes 121
trau*	no 173	yes -135
travail	no 262	unknown -44	yes -223
travers	no -89	yes 118
travers de	no -134	yes 167
traverse	no -119	yes 144
traverse chez	no -137	yes 148
traverse la	no -51	yes 75
trem*	no -74	unknown -40	yes 117
tremble	yes 40
tremble encore	yes 40
trempe	no -167	unknown -57	yes 223
tren*	no -63	unknown -40	yes 106
tres bien	unknown 90	yes -107
tres peur	yes 43
trois ans	no 165	yes -138
trois jours	no 100	yes -86
trois mois	no -161	unknown -51	yes 196
trois semaines	no 154	yes -125
troisieme	no -86	yes 107
tron*	no -51	yes 66
trop	no -72	yes 98
trop tard	no -137	yes 156
trop vite	yes 40
trot*	no -85	yes 120
trottinette	no -140	yes 163
trottinette m	no -111	yes 127
trottoir	no -186	unknown -40	yes 228
trou	unknown 99	yes -133
trou*	yes -56
trouve	unknown 92	yes -60
trouve ma	no -57	unknown 149	yes -165
truc	no -158	unknown 234	yes -188
tt le	no 192	yes -167
tt les	no 183	yes -154
tte	no 126	yes -102
tuil*	no 106	yes -83
tuiles	no 106	yes -83
tuya*	no 71	yes -52
tuyau	no 81	yes -60
tuyau d	no 140	yes -128
twin*	yes 41
twingo	yes 41
type	no -190	yes 206
type*	no 74	yes -63
types	no 74	yes -63
uber	no -120	yes 149
un accident	no -196	unknown 146
un accrochage	no -126	unknown -46	yes 166
un agent	no 43
un avait	no -46	yes 64
un ballon	yes 43
un bloc	no -154	unknown 236	yes -167
un bus	no -91	yes 104
un cable	no 127	yes -108
un caillou	yes -56
un camion	no -68	yes 69
un chevreuil	no 119	yes -101
un constat	no -102	yes 127
un coup	no -47	yes 73
un couteau	no 42
un devis	no -139	yes 153
un eclair	no 152	yes -129
un faux	no 89	yes -61
un feu	no -58	unknown -42	yes 103
un fourgon	no -77	yes 88
un grand	no -84	yes 109
un gravillon	no -44	unknown 130	yes -112
un gros	no -202	unknown 173
un livreur	no -123	yes 146
un mec	no -138	yes 161
un metre	no 153	yes -129
un miracle	no -54	yes 70
un mois	no 134	yes -108
un mot	no -227	unknown 136	yes 56
un motard	no -92	yes 111
un petit	yes 71
un pigeon	no 52
un poids	no -100	yes 137
un pv	no 92	yes -77
un raccord	no 86	yes -61
un rapport	no -103	yes 119
un s	no 79	yes -64
un scooter	no -102	yes 120
un taxi	no -116	yes 144
un torchon	no 69	yes -56
un tracteur	no -172	yes 190
un trou	no -52	unknown 157	yes -145
un truc	no -158	unknown 234	yes -188
un verre	no -96	yes 116
un vol	no 149	yes -131
une ampoule	no 138	unknown -40	yes -94
une assurance	no -125	yes 144
une attelle	no -175	yes 201
une attestation	no -109	unknown 199	yes -139
une aureole	no -100	unknown 54
une belle	no 146	yes -128
une branche	no 75	yes -49
une camionnette	no -86	yes 109
une canalisation	no 94	yes -72
une casserole	no 142	yes -105
une clio	no -261	unknown 182	yes 44
une coupure	no -75	yes 95
une couverture	no 83	yes -65
une dame	no -201	yes 230
une declaration	no 43
une egratignure	no -87	yes 106
une entorse	no 58
une fiat	no -160	yes 182
une fracture	no -203	yes 238
une garantie	no 70	yes -54
une heure	unknown -41
une masse	no -57	yes 73
une moto	no -110	yes 136
une nuit	no 50
une oreille	yes 56
une piece	no -56	unknown 123	yes -99
une plaque	no 127	yes -104
une poutre	no -71	yes 97
une queue	no -93	yes 107
une semaine	no 120	yes -109
une trottinette	no -50	yes 60
une voiture	no -171	yes 198
uniq*	no -72	yes 93
uniquement	no -72	yes 93
urge*	no -66	unknown -43	yes 110
urgence	no -76	unknown -56	yes 131
urgences	no 71	yes -51
usag*	no 200	yes -170
util*	no -75	unknown 90
utile	no -85	unknown 114	yes -60
vacc*	no -116	yes 131
vach*	no 157	yes -141
vagu*	no 121	yes -100
vais	unknown 72	yes -116
vais tres	no 134	unknown -49	yes -85
vais*	no 49
vaisselle	no 49
vali*	no 155	yes -136
vann*	no 57
vanne	no 118	yes -90
vanne d	no 118	yes -90
vehi*	no -114	unknown 71	yes 41
vehicule	no -132	unknown 126
vehicule de	no -94	unknown 129	yes -76
vehicule en	no -265	unknown 181
vehicules	no -73	unknown -48	yes 125
vehicules impliques	no -96	yes 127
veil*	no 96	yes -77
veille	no 96	yes -77
velo	yes 53
velo a	no -79	yes 96
velo electrique	no 60	yes -44
velo est	no -147	yes 172
velo*	unknown 127	yes -152
velos	unknown 127	yes -152
velu*	no 96	yes -68
velux	no 96	yes -68
vendeuse	no 94	yes -81
vendredi et	no 91	yes -68
vendredi la	no 121	yes -101
veni*	no -133	unknown 108
venir	no -262	unknown 149
vent	no -106	unknown 144	yes -53
vent a	no -91	yes 122
vent d	no 98	yes -68
vent*	yes 44
ventre	yes 44
venu	no 77	yes -51
venu avec	no 101	yes -88
venu s	no 66	yes -48
venu*	no 46
venue	no 49
venue constater	no 55
venus	no 42
verb*	unknown 51
verbal	no -65	unknown 66
verg*	no 119	yes -100
verglas	no 110	yes -93
vern*	no 97	yes -58
vernis	no -92	yes 125
verr*	no 59	yes -67
verre	yes -47
verre dans	yes 64
verre de	yes 43
vers 19h	no -42	yes 55
vers 22h	no -63	unknown -68	yes 111
vers midi	no -124	yes 139
vers*	no -41	unknown -54	yes 98
verse	unknown -54	yes 51
vert*	no -106	unknown 79
verte	no -232	unknown 188
vertiges	no -76	yes 92
vest*	no 192	unknown -54	yes -142
vestiaire	no 149	yes -116
vete*	no 168	yes -133
veterinaire	no 205	unknown -43	yes -163
veu	no -207	unknown -76	yes 228
veut	no -72	yes 97
veut pas	no 43
veut que	no -129	yes 142
vict*	unknown -41	yes 51
victime	unknown -43	yes 74
vida*	no 116	yes -104
vide	no 85	yes -68
vie	no -172	unknown 207	yes -101
viei*	no -159	yes 176
vieille	no -159	yes 176
vien*	unknown 80	yes -62
viens	no -110	yes 75
vient	unknown 86	yes -96
vient d	no -68	unknown 195	yes -220
vient de	no 101	unknown -56	yes -40
vieu*	no 196	yes -161
vieux	no 196	yes -161
vign*	no 99	yes -57
vigne	no 222	unknown -44	yes -187
ville	yes 55
ville m	no -167	yes 184
villeurbanne	no 99	yes -85
vin sur	no -118	yes 132
viol*	unknown 113	yes -102
violence	no 164	yes -141
violent	no -299	unknown 268
visa*	unknown 73	yes -111
visage	unknown 73	yes -111
visage l	no -62	unknown 144	yes -148
visi*	no 72	yes -46
vite	no -54	yes 81
vitr*	no 60
vitrage	no 54
vitre	no 70	yes -42
vitre de	no 93	yes -72
vitre du	no 109	yes -85
vitree de	no -80	yes 102
vitree du	no 154	yes -134
vitrine	no -40	yes 64
vitrine de	no 132	yes -110
voie	no -164	yes 187
voila	unknown 42	yes -71
voila c	no 101	yes -84
voile	no -214	yes 242
voir	no 74	yes -65
vois	no -111	unknown 152	yes -83
vois*	no -135	yes 160
voisin	no -137	yes 148
voisin a	no -53	yes 75
voisin du	no -126	yes 154
voisin s	no -166	yes 203
voisine	no -162	unknown -42	yes 208
voisine a	no -225	unknown -45	yes 263
voisine du	no -145	yes 178
voisins	no -121	yes 156
voitur	no 119	yes -75
voiture cette	no 122	yes -95
voiture d	no -77	yes 94
voiture devant	no -132	yes 168
voiture dial	no -172	yes 188
voiture en	no -117	unknown 84
voiture est	yes 41
voiture et	no 51	yes -45
voiture m	no 143	yes -108
voiture qui	no -56	unknown -46	yes 103
voitures	no -85	unknown -45	yes 132
vol	no 86	yes -64
vol de	no 158	yes -136
vol plane	no -87	yes 117
vola*	no 160	yes -139
volant	no 155	yes -135
vole	no 104	yes -79
vole au	no 135	yes -98
vole le	no 195	yes -160
vole ma	no 100	yes -77
vole*	no 125	yes -89
volee	no 155	yes -128
volet	no -59	yes 80
volets	no 65	yes -48
volo*	no -67	yes 95
volontaire	no -67	yes 95
vont	no -174	yes 196
vont bien	no -174	yes 196
votr*	no -131	unknown 238	yes -156
votre	no -131	unknown 238	yes -156
voulait	no -85	yes 98
voulait pas	no -85	yes 98
voulant	no 97	yes -78
vouloir	yes 59
voulu	no -51
voulu faire	yes 43
vous	no -96	unknown 132
vous ecris	no -42	yes 64
vous explique	no -113	yes 133
vous rassure	yes 41
voya*	no 189	yes -146
voyage	no 129	yes -107
voyages	no 99	yes -80
vu	no 95	yes -73
vu le	no 137	yes -106
vu les	no -126	yes 143
vue	no -60	yes 83
wa7e*	no -54	yes 79
wa7ed	no -54	yes 79
x	no 109	yes -88
y	no 61
y avait	no 106	yes -85
y est	no 157	yes -140
y sont	no 219	yes -199
ya 1	unknown -42	yes 48
yari*	unknown 74	yes -79
yaris	unknown 74	yes -79
yeux	no -158	unknown 126
yo	no -288	unknown 245	yes -50
zerk*	no -66	yes 74
zerktouni	no -66	yes 74
zero	yes 49
zero bobo	no -140	unknown -47	yes 185
zoe	no 221	yes -197
`;
