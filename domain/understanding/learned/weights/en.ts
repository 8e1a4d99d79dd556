// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -201	blessure -205	bris_de_glace -209	collision -111	degats_des_eaux -189	dommage_materiel -135	evenement_climatique -183	incendie -228	none 202	vandalisme -172	vol -145
1	bris_de_glace -45	collision -42	degats_des_eaux -40	dommage_materiel 124	evenement_climatique 186	none -47	vandalisme -57
10	autre -61	blessure 293	bris_de_glace -50	collision -95	degats_des_eaux -66	dommage_materiel -85	evenement_climatique -73	incendie -46	none -44	vandalisme -80
10 june	collision 66	none -41	vol 50
11	collision 54	incendie 134	none -40
12	collision 47	dommage_materiel -43	none 243	vandalisme -44	vol -59
12th	blessure -42	bris_de_glace -40	collision -102	degats_des_eaux -47	dommage_materiel -81	evenement_climatique -61	none 353	vandalisme -47	vol -54
15	bris_de_glace 198	none -183	vandalisme -47	vol 75
17	collision 153
2	blessure 101	bris_de_glace 153	degats_des_eaux -54	none -135
2025	none 162	vol 57
2day	collision -43	degats_des_eaux 194	none -89
3	autre -41	blessure 189	bris_de_glace 168	collision -110	degats_des_eaux -43	dommage_materiel -70	incendie -41	none -209	vandalisme -61	vol 73
30	none 98
30 pm	none 98
4	collision 56	none -97	vandalisme 153	vol -40
6	bris_de_glace 79	collision -130	dommage_materiel 163	none -92	vandalisme 69	vol -47
7	none 211
8	collision 62	evenement_climatique 58	none 67
9	collision -42	none 189
a	collision 55	none -57
a ball	bris_de_glace 152	collision -68	degats_des_eaux -40	dommage_materiel -57	evenement_climatique 197	none -107	vandalisme -42	vol -66
a bicycle	collision 72	none -57	vol 125
a bike	collision 214
a bit	bris_de_glace 93	collision 80	incendie 44	none -96
a black	blessure -45	collision -62	degats_des_eaux 98	dommage_materiel -50	evenement_climatique -67	incendie 208	none -67	vol -50
a blanket	incendie 155
a bollard	collision 189	none -103
a bruise	blessure -52	bris_de_glace -51	collision -125	degats_des_eaux -56	evenement_climatique 89	none -60	vol 247
a burn	collision -57	degats_des_eaux 90	incendie 132	vol -53
a bus	collision 161
a candle	incendie 227	none -51
a car	collision 133
a cast	blessure -48	bris_de_glace -106	collision -89	degats_des_eaux 169	dommage_materiel 223	evenement_climatique -58	none -109	vol -50
a cigarette	collision -61	incendie 203	none -97	vandalisme -69	vol 44
a client	collision 72	dommage_materiel 179	none -93	vol -43
a collision	collision 252	none -93
a complaint	collision -67	vandalisme 165	vol 51
a constat	collision 106	degats_des_eaux 136	none -55	vol -49
a crack	autre -42	bris_de_glace 209	collision -52	degats_des_eaux -68	dommage_materiel 197	none -120	vandalisme -55	vol -43
a cut	autre 87	blessure -51	bris_de_glace -51	dommage_materiel -47	none -129	vandalisme 75	vol 152
a deductible	bris_de_glace 184	collision -66	none 76	vandalisme -44
a deer	collision 307	none -115	vandalisme -48
a delivery	collision 139	none -48
a drill	collision -65	degats_des_eaux -60	dommage_materiel 168	incendie -51	none -97	vandalisme -77	vol 158
a fire	collision -59	dommage_materiel -41	incendie 328	none -45
a form	autre 168	none -116
a good	autre -44	collision 135	incendie 114	none -69
a grand	collision 169	none -62
a hole	collision 67	none -52	vandalisme 148	vol -60
a human	none 123
a key	autre -54	blessure -51	bris_de_glace -49	collision -200	degats_des_eaux -49	dommage_materiel -134	evenement_climatique -69	incendie -63	none -250	vandalisme 432	vol -90
a lady	collision 43	dommage_materiel 87	incendie 70	vol -46
a lamp	collision 148	incendie 95	none -83	vol -41
a leak	collision -80	degats_des_eaux 260	dommage_materiel -43
a lorry	collision 230	none -108	vol -51
a lot	collision 169
a lump	blessure -70	collision -46	degats_des_eaux 274	dommage_materiel -55	evenement_climatique -58
a man	blessure 218	none -77	vandalisme -65	vol 72
a mark	collision 45	dommage_materiel 165	evenement_climatique -47	none -82	vol -48
a moped	collision 80	none -56	vandalisme -41	vol 149
a nasty	blessure -63	collision -67	degats_des_eaux -51	incendie 175	none -84	vandalisme -74	vol 156
a new	autre 195	bris_de_glace -56	collision -118	degats_des_eaux -46	dommage_materiel 213	evenement_climatique -52	none -122	vandalisme -68	vol -101
a parked	collision 314	dommage_materiel -50	none -120	vol -62
a pebble	bris_de_glace 181	none -45
a person	none 131
a pillar	collision 195	none -73
a pipe	bris_de_glace -43	collision -47	degats_des_eaux 275	dommage_materiel -51	none -69	vol -48
a police	none -107	vandalisme 197	vol -80
a power	collision -50	dommage_materiel 230	evenement_climatique -49	none -88
a red	incendie 126
a rental	collision 235	none -73
a report	collision 91	none -55	vol 89
a scooter	collision -48	dommage_materiel -71	none -97	vol 197
a scratch	collision 47	evenement_climatique 74	incendie 46	none -53
a sheep	blessure 205	bris_de_glace -60	collision 168	degats_des_eaux -46	dommage_materiel -66	evenement_climatique -71	none -143	vandalisme -43	vol -45
a shunt	collision 212	none -72
a side	collision 114
a spark	collision -44	evenement_climatique -56	incendie 265	none -50
a splinter	autre -51	blessure 287	bris_de_glace 125	collision -151	degats_des_eaux -93	dommage_materiel -79	evenement_climatique -60	incendie -43	none -170	vandalisme -56	vol -116
a stone	bris_de_glace 258	collision -85	dommage_materiel 45	none -59	vandalisme -45	vol -42
a stray	collision 245	none -91
a taxi	autre 138	collision 212	degats_des_eaux -41	dommage_materiel -56	none -150	vandalisme -45	vol -46
a tooth	collision 70	evenement_climatique -43	none -50	vol 135
a truck	collision 224	none -43	vol -48
a van	blessure -49	collision 316	dommage_materiel -97	none -72
a wall	collision 94	degats_des_eaux -52	dommage_materiel 167	none -55	vandalisme -44
a week	collision 128
a white	collision 78
a whole	collision -83	degats_des_eaux -50	dommage_materiel 260	evenement_climatique 88	incendie -53	none -134	vandalisme -68	vol -42
a wild	collision 239	none -82
a6	autre -154	blessure -74	bris_de_glace 202	collision -130	degats_des_eaux -87	dommage_materiel -111	evenement_climatique -100	incendie 330	none -316	vandalisme -100	vol -317
abla*	collision -98	incendie 248	none -50
ablaze	collision -98	incendie 248	none -50
abou*	collision -48	vol 46
about	collision -48	vol 46
about it	degats_des_eaux 116	dommage_materiel 113	none -57	vol -50
about my	autre 246	collision -63	dommage_materiel -68	vandalisme -42	vol -48
about the	collision 43	incendie 64
abov*	degats_des_eaux 187	none -57
above	degats_des_eaux 187	none -57
abso*	autre -42	bris_de_glace 67	collision -87	degats_des_eaux -47	dommage_materiel -71	evenement_climatique -58	incendie -40	none 107	vandalisme 77	vol -60
absolutely	autre -42	bris_de_glace 67	collision -87	degats_des_eaux -47	dommage_materiel -71	evenement_climatique -58	incendie -40	none 107	vandalisme 77	vol -60
acci*	blessure 42	collision 151	none -65
accident	blessure 42	collision 151	none -65
accident form	collision 135	none -65
accident report	collision 143	none -53
accident statement	collision 148	none -48
acco*	degats_des_eaux -55	dommage_materiel -41	evenement_climatique 95	incendie 128
acro*	bris_de_glace 98	collision 78	dommage_materiel -55	evenement_climatique 48	none -90	vandalisme -41
across	bris_de_glace 98	collision 78	dommage_materiel -55	evenement_climatique 48	none -90	vandalisme -41
across my	blessure 129	bris_de_glace 100	collision 91	dommage_materiel -81	evenement_climatique -41	none -85	vol -52
across the	bris_de_glace 80	dommage_materiel -50	evenement_climatique 191	none -92	vandalisme -52
actu*	none 230	vol -94
actually	none 230	vol -94
add	autre 245	blessure -48	bris_de_glace -56	collision -134	degats_des_eaux -47	dommage_materiel -71	evenement_climatique 126	incendie -41	none -113	vandalisme -61	vol -100
addr*	collision 68	none 107
address	collision 68	none 107
admi*	degats_des_eaux 100	none -87	vol 107
admits	collision 63	degats_des_eaux 137	none -62
admits her	bris_de_glace -52	degats_des_eaux 202	none -66
advi*	bris_de_glace 42	degats_des_eaux 59	none 60
advised	bris_de_glace 103	collision 65	none -58
adviser	none 288	vol -54
afra*	autre 148	collision -126	degats_des_eaux -42	dommage_materiel -60	incendie 66	none 113	vol -72
afraid	autre 148	collision -126	degats_des_eaux -42	dommage_materiel -60	incendie 66	none 113	vol -72
afte*	bris_de_glace 59	collision 87	incendie 78	none -74
after	bris_de_glace 98	collision 67	incendie 100	none -108	vandalisme -43	vol -46
after a	bris_de_glace 256	collision -151	degats_des_eaux -55	dommage_materiel -54	evenement_climatique -44	incendie 172	none -146	vandalisme -62	vol -83
afternoon	collision 145
afternoon i	collision 113
agad*	autre 258	blessure -41	collision -96	dommage_materiel -81	incendie 78	none -61	vandalisme -51	vol -112
agadir	autre 258	blessure -41	collision -96	dommage_materiel -81	incendie 78	none -61	vandalisme -51	vol -112
agai*	autre 58	evenement_climatique 57	none -80
again	autre 100	dommage_materiel -67	evenement_climatique 42	none -77	vandalisme 78
against	bris_de_glace 96	degats_des_eaux -57	dommage_materiel 98	evenement_climatique 71	none -86	vol -46
against the	bris_de_glace 128	degats_des_eaux -43	dommage_materiel -53	evenement_climatique 109	none -86	vol -48
agen*	collision 74	none 117
agent	collision 74	none 117
ago	blessure -45	none 294
ago today	collision 130
ai	collision 298	none -117
aid	autre 98	collision -64	dommage_materiel -82	evenement_climatique 195	none -93	vol -54
airb*	collision 194	none -69	vol 82
airbag	bris_de_glace -46	collision 313	none -108	vol -80
airbags	collision 66
airbags went	collision 66
airl*	autre 223	collision -44	none -139
airline	autre 223	collision -44	none -139
airline lost	autre 174	collision -54	none -122
airp*	bris_de_glace 80	dommage_materiel 161	incendie 56	none -110	vol -80
airport	bris_de_glace 153	collision 72	dommage_materiel -66	none -54
alar*	collision -91	degats_des_eaux -41	evenement_climatique 123	none 49	vandalisme -46	vol 90
alarm	collision -91	degats_des_eaux -41	evenement_climatique 123	none 49	vandalisme -46	vol 90
alig*	collision -42	evenement_climatique -47	incendie 274	none -48	vol -51
alight	collision -42	evenement_climatique -47	incendie 274	none -48	vol -51
aliv*	autre 204	blessure -40	bris_de_glace -43	collision -91	degats_des_eaux -41	dommage_materiel 161	evenement_climatique -133	incendie 86	none -216	vandalisme -81	vol -70
alive	autre 204	blessure -40	bris_de_glace -43	collision -91	degats_des_eaux -41	dommage_materiel 161	evenement_climatique -133	incendie 86	none -216	vandalisme -81	vol -70
all	incendie 45	none -72
all and	bris_de_glace 170	none -46
all down	degats_des_eaux 156	dommage_materiel 80	none -67	vol -56
all family	collision -69	incendie 233	none -78
all good	autre -107	collision -122	degats_des_eaux -42	dommage_materiel -66	evenement_climatique -49	incendie -49	none 257	vandalisme -43	vol -48
all in	collision 177	dommage_materiel -44	evenement_climatique 60	incendie 68	none -70	vandalisme -40	vol -46
all is	collision -72	degats_des_eaux 125	dommage_materiel 98	evenement_climatique -50	incendie 87	none -93
all my	degats_des_eaux 86	dommage_materiel -64	incendie -49	none -139	vandalisme -53	vol 288
all of	degats_des_eaux 112
all over	collision 56	none -56
all the	blessure -43	bris_de_glace -41	degats_des_eaux -49	dommage_materiel 137	none -113	vandalisme 175	vol -66
all three	collision 162	evenement_climatique -55	incendie 88	none -54	vandalisme -41	vol -48
allo*	collision -59	dommage_materiel -58	evenement_climatique -56	incendie 222	none -129	vandalisme -94	vol 126
alon*	bris_de_glace 82	collision 45	none -82	vol -41
alone	bris_de_glace 173	collision -70	degats_des_eaux -51	dommage_materiel 144	evenement_climatique -84	none -99	vandalisme -41
along	bris_de_glace 55	collision 80	none -84	vandalisme 67	vol -43
along my	collision 233	none -69
along the	bris_de_glace 175	collision -91	degats_des_eaux -42	dommage_materiel 59	evenement_climatique 129	none -109	vandalisme -52	vol -64
alre*	collision 71	dommage_materiel -47	incendie 151	none -70	vol 61
already	collision 71	dommage_materiel -47	incendie 151	none -70	vol 61
also	collision 69	degats_des_eaux -59	dommage_materiel -74	incendie 110	none -198	vol 203
alth*	collision 329	incendie -44	none -86	vol -44
although	collision 329	incendie -44	none -86	vol -44
am	autre 82	none -65	vol 43
am a	collision 114	incendie 89	none -42	vol -46
am i	autre -75	blessure 141	bris_de_glace -63	degats_des_eaux -42	dommage_materiel -62	incendie -41	none 174	vandalisme -53	vol -82
am not	collision 54	none -68	vol 206
am still	collision 95
am told	degats_des_eaux -58	dommage_materiel 212	none -71	vandalisme -40
am writing	collision 91	none -41	vol 125
ambu*	collision 156
ambulance	collision 156
amia*	collision 232	none -75
amiable	collision 232	none -75
amic*	collision 94	degats_des_eaux 54
amicable	collision 94	degats_des_eaux 54
amicable report	collision 82	none 51
an	vandalisme 47	vol -45
an accident	collision 207	none -47
an adviser	none 288	vol -54
an ambulance	collision 211	none -52	vandalisme -42
an amicable	none 113
an hour	blessure 122	collision 58
and	none -89
and a	degats_des_eaux 71	none -48	vol 51
and all	blessure -44	degats_des_eaux -64	dommage_materiel 254	none -114	vandalisme -48	vol -47
and broke	autre -40	blessure 318	collision -83	dommage_materiel -65	evenement_climatique -54	none -90	vandalisme -55	vol -82
and by	degats_des_eaux 77
and came	bris_de_glace -70	degats_des_eaux -46	dommage_materiel 206	none -76	vandalisme -45	vol -48
and cracked	blessure 171	bris_de_glace 177	collision -107	dommage_materiel -50	evenement_climatique -73	none -71
and cut	bris_de_glace -43	collision 152	evenement_climatique -70	incendie -41	none -141	vandalisme 207	vol -65
and drove	collision 156	none -56	vol 50
and ended	collision 234	none -62
and everything	blessure -48	collision -58	degats_des_eaux -62	dommage_materiel -56	evenement_climatique 158	none -150	vol 180
and flooded	collision -52	degats_des_eaux 310	evenement_climatique -69	none -94
and fried	collision -92	dommage_materiel -118	evenement_climatique 323	none -106
and gave	collision 113	evenement_climatique 148	none -82	vol -83
and got	blessure 224	bris_de_glace -45	collision 82	degats_des_eaux -45	none -153	vol -47
and had	autre 349	blessure -47	collision -81	dommage_materiel -74	incendie -83	none -108	vandalisme -72	vol -108
and has	degats_des_eaux 89	dommage_materiel -61	evenement_climatique 124	incendie 100	none -78	vandalisme -40	vol -41
and have	blessure 129	collision -74	degats_des_eaux -63	dommage_materiel -57	evenement_climatique 48	incendie 178	none -84	vandalisme -42	vol -72
and he	collision 51	dommage_materiel 42	evenement_climatique -47	none -90	vandalisme -53	vol 127
and his	collision 102	evenement_climatique 115	incendie 56	none -51	vandalisme -43	vol -58
and hit	collision 262	none -79
and i	collision 61	none -70
and in	blessure -47	collision -89	evenement_climatique 97	none -87	vol 204
and into	bris_de_glace -53	collision 102	degats_des_eaux 277	dommage_materiel -83	evenement_climatique -66	none -123	vol -104
and is	bris_de_glace 156	incendie 84	none -49
and it	degats_des_eaux 119	dommage_materiel 119	none -76	vol -45
and jewellery	vol 133
and left	evenement_climatique 95	none -98	vandalisme 46	vol 90
and like	autre -44	bris_de_glace -42	collision -63	dommage_materiel 206	evenement_climatique -113	incendie 162	none -89
and my	degats_des_eaux 42	none -94	vol 88
and no	degats_des_eaux 142	dommage_materiel -44	incendie 65	none 72	vol -55
and nobody	degats_des_eaux -42	dommage_materiel 145	none 62	vol -48
and now	bris_de_glace 224	collision -55	dommage_materiel 81	none -114	vol -55
and of	autre 186	blessure -47	bris_de_glace -62	collision -75	degats_des_eaux -59	dommage_materiel 140	evenement_climatique 55	none -155	vandalisme -87	vol -64
and on	collision 165	incendie 109	none -62	vandalisme -42	vol -45
and one	bris_de_glace -52	evenement_climatique 180	none -65	vandalisme 80	vol -44
and our	collision 84	degats_des_eaux -47	evenement_climatique 124	none -56
and put	evenement_climatique 200	none -60	vandalisme -43	vol -68
and rain	evenement_climatique 196	none -52
and roof	collision -50	evenement_climatique 284	none -151	vandalisme -66
and says	collision 193	none -53
and scraped	collision 219	none -70
and she	blessure 146	collision -42	dommage_materiel 72	none -84
and signed	collision 97	degats_des_eaux 130	none -96
and smashed	bris_de_glace 198	collision -161	dommage_materiel -45	none -47	vandalisme 147	vol -60
and so	none -44	vandalisme 154	vol -53
and somebody	autre -40	collision -58	none -45	vandalisme 224	vol -101
and starred	bris_de_glace 181	none -45
and that	blessure -41	bris_de_glace -51	collision -123	degats_des_eaux -47	dommage_materiel -51	evenement_climatique -63	incendie 134	none -58	vandalisme -43	vol 273
and the	dommage_materiel 42	none -79
and then	collision 138	none -59	vandalisme -51	vol 54
and there	none -69
and they	blessure 81	none -63	vol 77
and took	bris_de_glace -42	evenement_climatique 40	none -60	vol 171
and tore	blessure 403	bris_de_glace -55	collision -86	degats_des_eaux -86	dommage_materiel -74	evenement_climatique -69	none -166	vandalisme -49	vol -121
and two	autre -42	collision -76	dommage_materiel -49	evenement_climatique -82	incendie 125	none -109	vandalisme 75	vol 157
and was	collision -49	degats_des_eaux 87	incendie 86
and we	bris_de_glace 66	collision 124	none -63
and well	collision -49	dommage_materiel -42	evenement_climatique 198	incendie 110	none -92	vandalisme -41
and went	collision 227	none -50	vandalisme -40
and when	collision -55	evenement_climatique 119	incendie 80
and wouldn	collision 110
ankl*	blessure 296	collision 87	dommage_materiel -65	none -122	vol -59
ankle	blessure 296	collision 87	dommage_materiel -65	none -122	vol -59
anot*	blessure -49	collision 259	degats_des_eaux -50	dommage_materiel -59	evenement_climatique 101	none -181	vandalisme -68	vol -69
another	blessure -49	collision 259	degats_des_eaux -50	dommage_materiel -59	evenement_climatique 101	none -181	vandalisme -68	vol -69
answ*	autre 139	dommage_materiel -57	vandalisme -40	vol 74
answer	autre 139	dommage_materiel -57	vandalisme -40	vol 74
any	collision 65	none 63
any constat	collision 181	none -54
any harm	collision 277	none -74
any of	collision -66	evenement_climatique 134	incendie 81	none -47
any progress	none 193
anyb*	autre 151	degats_des_eaux -42	evenement_climatique 60	vandalisme -41	vol -63
anybody	autre 151	degats_des_eaux -42	evenement_climatique 60	vandalisme -41	vol -63
anyo*	bris_de_glace 109	collision 43	none -62	vol 69
anyone	bris_de_glace 109	collision 43	none -62	vol 69
anyt*	blessure 122	collision 64
anything	blessure 122	collision 64
anything for	autre -49	blessure 327	collision -54	none -290	vol 68
apar*	autre 134	degats_des_eaux 41	none -110
apart	autre 221	collision 92	degats_des_eaux -42	dommage_materiel -55	none -176	vandalisme -41	vol -75
apart from	autre 221	collision 92	degats_des_eaux -42	dommage_materiel -55	none -176	vandalisme -41	vol -75
apartment	degats_des_eaux 124	none -47	vol 50
appe*	autre -41	bris_de_glace 115	collision -77	degats_des_eaux 76	dommage_materiel -40	evenement_climatique -45	none 92	vol -43
appeared	blessure -40	bris_de_glace 174	collision -62	degats_des_eaux 126	evenement_climatique -54	none -98	vol -44
appr*	collision 148	dommage_materiel -41	none 106
aqua*	collision 165	degats_des_eaux 195	dommage_materiel -74	evenement_climatique -46	none -170	vol -61
arab*	none 112
arabic	none 112
arch*	collision -54	degats_des_eaux 272	dommage_materiel -103	evenement_climatique -58	incendie 119	none -139	vandalisme -48	vol -60
are	collision 42	evenement_climatique 57
are all	bris_de_glace 48	collision 70	dommage_materiel -51	evenement_climatique 118	none -65	vandalisme -44
are both	collision 215	none -52
are fine	collision 152	incendie 115	none -88
are full	bris_de_glace 205	collision -88	dommage_materiel -71	evenement_climatique 137	incendie -55	none -76	vol -41
are gone	collision -84	incendie 249
are no	evenement_climatique 171	none -64
are safe	evenement_climatique 169	none -53	vol -50
are scorched	collision -78	incendie 124	none -58	vandalisme 144	vol -58
are you	collision -46	none 236
arm	autre -41	blessure 339	collision -67	degats_des_eaux 88	dommage_materiel -148	evenement_climatique -44	none -139	vandalisme -50
arou*	collision 70
around	collision 70
arti*	bris_de_glace -47	collision -104	degats_des_eaux -80	dommage_materiel 174	evenement_climatique -62	none -146	vandalisme 234	vol -72
artist	bris_de_glace -47	collision -104	degats_des_eaux -80	dommage_materiel 174	evenement_climatique -62	none -146	vandalisme 234	vol -72
as	none -81	vandalisme 89
as a	collision 210	none -43
as i	collision 89	dommage_materiel 83
as if	collision 97	none -78	vandalisme 129	vol -78
as the	collision 139	degats_des_eaux 68	none -93	vandalisme -41	vol 90
as we	collision -58	evenement_climatique 94	vol 112
as well	blessure -61	collision -71	degats_des_eaux -42	dommage_materiel 330	evenement_climatique -54	none -74	vandalisme -40	vol -40
ask	autre 247	collision -89	degats_des_eaux 165	dommage_materiel -54	none -230	vol -84
aske*	degats_des_eaux 104	incendie 46	none -40	vol -43
asked	degats_des_eaux 104	incendie 46	none -40	vol -43
asle*	collision -77	degats_des_eaux 160	dommage_materiel -60	incendie 60	none -57	vol 52
asleep	collision -77	degats_des_eaux 160	dommage_materiel -60	incendie 60	none -57	vol 52
assu*	autre 394	blessure -57	bris_de_glace -81	collision 104	degats_des_eaux -72	dommage_materiel -109	evenement_climatique -64	incendie -46	none -397	vandalisme -81	vol -119
at	collision 69
at a	collision 54	dommage_materiel 55	incendie 55	none -68
at all	collision 40	none 157	vol -66
at least	blessure 254	collision 66	degats_des_eaux -60	none -157	vandalisme -40	vol -87
at me	bris_de_glace -54	collision 126	dommage_materiel -52	evenement_climatique -45	incendie 225	none -106	vandalisme -59	vol -85
at my	degats_des_eaux 48	none -81	vandalisme 182
at noon	none 108
at quarter	bris_de_glace -48	collision -74	none 276
at the	collision 57	incendie 41	none -70
at work	vol 134
ate	autre 260	collision -93	degats_des_eaux -41	dommage_materiel -117	evenement_climatique -57	incendie -49	none -193	vandalisme -53	vol 150
atta*	evenement_climatique 146	none -75	vol 105
attach	evenement_climatique 168	none -60
attach the	evenement_climatique 168	none -60
attached	evenement_climatique 109	none -87	vol 127
atte*	autre 237	collision -47	dommage_materiel -50	evenement_climatique -43	none -314	vol 252
attempted	autre -46	collision -69	none -107	vol 369
attempted break	collision -64	dommage_materiel -42	none -64	vol 226
attempted theft	autre -70	collision -73	evenement_climatique -69	none -149	vol 364
atti*	blessure -41	bris_de_glace -79	collision -91	degats_des_eaux 290	dommage_materiel -85	evenement_climatique -69	incendie 64	none -156	vandalisme -43	vol -65
attic	blessure -41	bris_de_glace -79	collision -91	degats_des_eaux 290	dommage_materiel -85	evenement_climatique -69	incendie 64	none -156	vandalisme -43	vol -65
auto*	collision 387	dommage_materiel -44	none -277	vol -69
autr*	collision 268	none -100
autre	collision 268	none -100
aven*	collision 86
avenue	collision 86
away	collision 48	evenement_climatique -41	none -98	vol 165
away and	bris_de_glace 193	collision -109	none -111	vol 134
away from	autre -45	collision -90	evenement_climatique -74	incendie -47	none -134	vandalisme -52	vol 381
away in	collision -67	degats_des_eaux 117	vol 102
away with	vol 97
awni*	collision -59	dommage_materiel 67	evenement_climatique 119	incendie 85	none -83
awning	collision -59	dommage_materiel 67	evenement_climatique 119	incendie 85	none -83
b	bris_de_glace 111	incendie 72	none -45
b and	incendie 136
back	collision 53	none -76
back and	collision 187	vol -50
back door	bris_de_glace -49	collision -50	none -86	vol 325
back from	vandalisme 161	vol -108
back of	collision 128	none -50	vol 73
back on	blessure 257	collision 48	degats_des_eaux -54	none -128	vandalisme -40	vol -78
back the	bris_de_glace 202	collision -65	dommage_materiel 117	evenement_climatique -110	none -78	vandalisme -63	vol -44
back there	collision -72	dommage_materiel -44	evenement_climatique 176	incendie 120	none -51	vol -46
back when	collision 122
back*	blessure 75	collision 133	degats_des_eaux 216	dommage_materiel -59	evenement_climatique -47	none -162	vandalisme -55	vol -67
backed	collision 167	degats_des_eaux 126	dommage_materiel -57	evenement_climatique -48	none -130	vandalisme -48
badl*	autre -49	blessure 217	bris_de_glace -56	collision 117	degats_des_eaux -51	dommage_materiel -53	evenement_climatique -48	incendie -68	none -150	vandalisme -58	vol -152
badly	autre -49	blessure 217	bris_de_glace -56	collision 117	degats_des_eaux -51	dommage_materiel -53	evenement_climatique -48	incendie -68	none -150	vandalisme -58	vol -152
bag	autre -41	bris_de_glace -53	collision -111	dommage_materiel -92	evenement_climatique -42	none -254	vandalisme -43	vol 436
bake*	collision -74	dommage_materiel 138	none -53	vol 95
baker	collision -74	dommage_materiel 138	none -53	vol 95
bakery	collision -74	dommage_materiel 138	none -53	vol 95
balc*	collision -57	incendie 265	none -74
balcony	collision -57	incendie 265	none -74
ball	bris_de_glace 213	collision -71	dommage_materiel -53	evenement_climatique 211	incendie -41	none -105	vandalisme -53	vol -47
band*	autre -51	bris_de_glace 91	collision -80	degats_des_eaux -48	dommage_materiel 167	evenement_climatique 117	none -97	vandalisme -116	vol -105
bandaged	bris_de_glace 144	collision -78	degats_des_eaux -49	dommage_materiel -63	evenement_climatique 245	none -68	vandalisme -117	vol -117
bank*	autre 132	degats_des_eaux -96	evenement_climatique 161	none -68	vol -48
banks	degats_des_eaux -115	evenement_climatique 225	none -50
barn	collision -87	degats_des_eaux -59	dommage_materiel -50	evenement_climatique 173	incendie 205	none -146	vol -67
barr*	autre -42	bris_de_glace -51	collision 306	degats_des_eaux -46	dommage_materiel -58	evenement_climatique -53	none -163	vol 105
barrier	bris_de_glace -61	collision 363	degats_des_eaux -50	dommage_materiel -62	none -164	vol -68
base*	blessure -124	bris_de_glace -43	collision -124	degats_des_eaux 283	dommage_materiel -59	evenement_climatique -76	none -172	vandalisme 176	vol -107
basi*	bris_de_glace 79	collision 65	degats_des_eaux 52	dommage_materiel -40	evenement_climatique -62	none -77	vol 59
basically	collision 157	evenement_climatique -48	none -103	vol 120
basin	bris_de_glace 149	collision -50	degats_des_eaux 107	dommage_materiel -48	evenement_climatique -78	none -53
bat	collision -104	dommage_materiel 242	evenement_climatique -91	incendie -42	none -138	vandalisme 177	vol -111
bath	blessure -61	collision -69	degats_des_eaux 359	dommage_materiel 77	evenement_climatique -55	none -113	vol -43
bath tap	collision -71	degats_des_eaux 249	none -72	vol -40
bath*	bris_de_glace 81	collision -50	degats_des_eaux 223	incendie -40	none -95
bathroom	bris_de_glace 81	collision -50	degats_des_eaux 223	incendie -40	none -95
bathroom wall	autre -41	bris_de_glace -50	collision -117	degats_des_eaux 252	dommage_materiel 162	evenement_climatique -50	incendie -60	none -176	vandalisme -78	vol -76
bathroom window	bris_de_glace 157	degats_des_eaux -61	dommage_materiel -51	none -94	vol 102
batt*	blessure 174	collision -74	incendie 207	none -100	vol -59
battery	blessure 174	collision -74	incendie 207	none -100	vol -59
bay	bris_de_glace 121	incendie 55	none -48	vol -41
bay window	bris_de_glace 174	dommage_materiel -44	incendie 87	none -54	vol -45
be	autre 45	blessure 70	none -48	vandalisme 54	vol -51
be done	collision 70	evenement_climatique -53	incendie 171	none -64
beac*	autre 244	blessure 140	bris_de_glace -47	collision -111	degats_des_eaux -47	dommage_materiel -98	evenement_climatique -81	incendie -44	none -192	vandalisme -45	vol -101
beach	autre 244	blessure 140	bris_de_glace -47	collision -111	degats_des_eaux -47	dommage_materiel -98	evenement_climatique -81	incendie -44	none -192	vandalisme -45	vol -101
beat	blessure -47	collision -87	degats_des_eaux -41	dommage_materiel -66	evenement_climatique -41	incendie 240	none -95	vandalisme -58	vol 96
beca*	autre 63	bris_de_glace 46	none -120	vandalisme 75
because	autre 63	bris_de_glace 46	none -120	vandalisme 75
because i	collision 64	none -84	vandalisme 83	vol 88
because of	autre -57	blessure -55	collision -87	evenement_climatique 64	incendie -44	none -64	vandalisme 225	vol -49
because she	collision 102
because the	autre 75	evenement_climatique -40	none -76	vandalisme -60	vol 177
bed	bris_de_glace -55	degats_des_eaux -46	dommage_materiel -69	evenement_climatique 77	none -61	vandalisme 163
bedr*	collision -50	degats_des_eaux 91	evenement_climatique 58	incendie 125	none -54
bedroom	collision -50	degats_des_eaux 111	evenement_climatique 72	incendie 100	none -62
been	autre 42	dommage_materiel -40	none -69	vandalisme 69	vol 59
been to	bris_de_glace -46	collision 108	dommage_materiel -43	none -65	vandalisme -57	vol 133
befo*	autre 148	none -64	vol 65
before	autre 148	none -64	vol 65
before yesterday	none 194
bega*	collision -59	incendie 230
began	collision -59	incendie 230
behi*	collision 117	degats_des_eaux 98	dommage_materiel -47	incendie 93	none -93
behind	collision 117	degats_des_eaux 98	dommage_materiel -47	incendie 93	none -93
behind a	collision 139	none -49
behind by	collision 191	none -70
behind the	collision -84	degats_des_eaux 368	incendie -47	none -108
bein*	bris_de_glace 44	evenement_climatique -48	none -100	vandalisme -43	vol 339
being	bris_de_glace 44	evenement_climatique -48	none -100	vandalisme -43	vol 339
beli*	bris_de_glace -42	collision 59	evenement_climatique -50	none 67	vol 60
believe	bris_de_glace -42	collision 59	evenement_climatique -50	none 67	vol 60
belo*	blessure 46	collision -70	degats_des_eaux 285	incendie 40	none -99	vol -60
belonging	blessure 202	collision -96	degats_des_eaux 106	incendie -46	none -71	vol -68
belonging to	blessure 202	collision -96	degats_des_eaux 106	incendie -46	none -71	vol -68
below	collision -62	degats_des_eaux 307	incendie 66	none -110	vol -59
belt	collision 177
bend	collision 227	none -57
bene*	bris_de_glace 98	collision -51	degats_des_eaux 174	dommage_materiel -50	none -65	vol -62
beneath	bris_de_glace 98	collision -51	degats_des_eaux 174	dommage_materiel -50	none -65	vol -62
beneath it	blessure -43	bris_de_glace 204	collision -94	degats_des_eaux 215	dommage_materiel -69	evenement_climatique -92	none -92	vandalisme -41	vol -100
beneath the	evenement_climatique 108
bent	autre -125	blessure -126	bris_de_glace -117	degats_des_eaux -128	dommage_materiel 402	incendie -102	none -618	vandalisme -143	vol -194
berr*	bris_de_glace -58	collision -46	degats_des_eaux 157	evenement_climatique 148	none -85	vol -63
besi*	bris_de_glace -47	collision 205	none -99	vol 108
beside	bris_de_glace -47	collision 205	none -99	vol 108
betw*	collision 112	none 61	vol -47
between	collision 112	none 61	vol -47
between the	autre 132	collision 67	none -66
between two	collision 220	none -64
beyo*	degats_des_eaux 166	none -50
beyond	degats_des_eaux 166	none -50
bicy*	collision 135	none -65	vol 134
bicycle	collision 135	none -65	vol 134
big	collision 72	none -51	vol -54
bike	collision 144	dommage_materiel 72	none -66	vandalisme -51	vol 45
bike has	dommage_materiel -41	none -81	vol 192
bike is	collision 144	none -41
bill	autre 453	blessure -78	bris_de_glace -136	collision -202	degats_des_eaux -102	dommage_materiel 87	evenement_climatique -98	incendie -85	none -454	vandalisme -122	vol -141
bin	collision 105	dommage_materiel -74	evenement_climatique -52	incendie 164	none -46	vol -42
bins	collision -88	evenement_climatique -48	incendie 312	none -71	vandalisme -62
bins set	collision -88	evenement_climatique -48	incendie 312	none -71	vandalisme -62
birt*	collision 188
bit	blessure 126	bris_de_glace 80	none -109	vandalisme -47	vol -45
bit my	blessure 390	collision -75	dommage_materiel -88	evenement_climatique -68	incendie -44	none -130	vandalisme -52	vol -56
bit of	bris_de_glace 123	evenement_climatique 166	none -110	vandalisme -70	vol -69
bits	collision 71	dommage_materiel 148	none -84
blac*	dommage_materiel 53	evenement_climatique -40	incendie 249	none -73	vol -43
black	dommage_materiel 53	evenement_climatique -40	incendie 249	none -73	vol -43
blam*	collision 219	none -41
blan*	collision -47	degats_des_eaux -40	incendie 257	none -52
blanket	collision -47	degats_des_eaux -40	incendie 257	none -52
bles*	collision 322	incendie -40	none -99	vol -40
blew	blessure -45	collision -52	degats_des_eaux -68	dommage_materiel -70	evenement_climatique 388	none -142	vandalisme -84	vol -57
blis*	evenement_climatique -46	incendie 289	none -127	vol -78
blistered	evenement_climatique -46	incendie 289	none -127	vol -78
bloo*	collision 246	none -71	vol -40
blood	collision 126
blue	autre -40	blessure -41	collision 76	evenement_climatique -52	incendie -40	none 159	vandalisme -65	vol -83
boar	collision 239	none -82
boar*	collision 138	degats_des_eaux -74	dommage_materiel 199	none -94
board	collision 138	degats_des_eaux -74	dommage_materiel 199	none -94
boat	bris_de_glace -40	collision -77	degats_des_eaux 55	dommage_materiel -63	evenement_climatique 137	none -60	vandalisme 101	vol -48
bodi*	collision 215	none -95
bodily	collision 215	none -95
boil*	blessure 70	collision -52	degats_des_eaux 136	dommage_materiel 58	evenement_climatique 44	incendie -50	none -105	vol -44
boiler	collision -42	degats_des_eaux 195	dommage_materiel -42	evenement_climatique 77	none -60
boiling	autre -44	blessure 197	collision -79	degats_des_eaux -46	dommage_materiel 187	evenement_climatique -44	incendie -100	none -208	vandalisme -51	vol -88
boll*	collision 292	none -142	vol -44
bollard	collision 263	none -129	vol -41
bone*	collision 162	degats_des_eaux 120	none -140	vol -40
boned	collision 214	none -142
bonn*	dommage_materiel -42	evenement_climatique 130	none -108	vandalisme 235	vol -44
bonnet	dommage_materiel -42	evenement_climatique 130	none -108	vandalisme 235	vol -44
bonnet and	collision 59	evenement_climatique 194	none -98	vandalisme -46
bonnet i	vandalisme 144
book*	bris_de_glace 156	collision -74	degats_des_eaux 62	dommage_materiel 84	evenement_climatique -44	incendie 49	none -162	vandalisme -41	vol -43
boot	blessure 89	bris_de_glace 102	collision 141	none -112	vol -40
bore*	bris_de_glace -54	collision 132	degats_des_eaux -65	dommage_materiel -44	evenement_climatique 208	none -132	vandalisme -40	vol -64
bot	none 113
bot is	none 113
both	collision 64	none -91	vandalisme 106
both cars	collision 317	none -75	vandalisme -42	vol -42
both drivers	collision 225	none -72
both of	collision 174
both parties	degats_des_eaux 118	none -57
both sides	collision -74	none -100	vandalisme 219	vol -42
both wing	collision -61	none -60	vandalisme 185	vol -73
both*	collision 54	evenement_climatique -54	none -92	vandalisme -48	vol 218
bother	bris_de_glace -46	collision 162	degats_des_eaux -51	none -71	vol 114
bothered	bris_de_glace 117	collision -72	evenement_climatique -75	none -115	vandalisme -64	vol 237
bothered the	bris_de_glace 117	collision -72	evenement_climatique -75	none -115	vandalisme -64	vol 237
bott*	bris_de_glace -60	collision -73	dommage_materiel -40	incendie 302	none -107	vandalisme 72	vol -45
bottle	bris_de_glace -60	collision -73	dommage_materiel -40	incendie 302	none -107	vandalisme 72	vol -45
boul*	autre -40	blessure 287	bris_de_glace -51	degats_des_eaux -43	dommage_materiel -69	none -130	vandalisme -89	vol -112
boulevard	autre -40	blessure 287	bris_de_glace -51	degats_des_eaux -43	dommage_materiel -69	none -130	vandalisme -89	vol -112
boun*	collision 63	degats_des_eaux -43	dommage_materiel 187	incendie -43	none -52	vandalisme -63	vol -59
box	degats_des_eaux -44	dommage_materiel 101	incendie 90	none -109	vandalisme -43	vol 105
box of	dommage_materiel -72	evenement_climatique 190	incendie -60	none -86	vandalisme -42	vol 102
boy	bris_de_glace 120	collision -41	dommage_materiel -52	evenement_climatique -45	incendie 49	none -96	vandalisme 164	vol -55
brac*	autre -43	blessure 168	bris_de_glace 56	collision -48	degats_des_eaux -59	dommage_materiel -67	evenement_climatique -109	none -93	vol 123
brace	autre -49	blessure 269	bris_de_glace -51	degats_des_eaux -63	dommage_materiel -88	evenement_climatique -132	none -110	vol -101
brak*	collision 161	dommage_materiel -79	none -131	vandalisme 219	vol -56
brake	autre -58	blessure -64	bris_de_glace -65	collision 66	degats_des_eaux -61	dommage_materiel -189	evenement_climatique -59	incendie -50	none -268	vandalisme 334	vol -100
braked	collision 193
brea*	incendie 45	none -58	vol 93
bread	collision 119	incendie 124	none -45	vol -51
break	none -77	vol 248
break in	collision -64	dommage_materiel -42	none -64	vol 226
brid*	collision 206	none -96	vandalisme 97	vol -57
bridge	collision 206	none -96	vandalisme 97	vol -57
brig*	collision -53	dommage_materiel 98	incendie 143	none -55
brigade	collision -43	degats_des_eaux -40	incendie 182	none -40
brin*	blessure 188	collision -104	degats_des_eaux 115	dommage_materiel -47	evenement_climatique -43	none -168	vandalisme 142	vol -69
bring	collision -110	degats_des_eaux 180	dommage_materiel -55	none -139	vandalisme 211	vol -49
brok*	blessure 143	none -112
broke	blessure 66	bris_de_glace 47	collision -69	dommage_materiel 47	none -105
broke down	autre 214	blessure -103	bris_de_glace -47	collision -105	degats_des_eaux -47	dommage_materiel 236	evenement_climatique -163	incendie -101	none -121	vandalisme -86	vol -127
broke into	collision -73	dommage_materiel -47	evenement_climatique -47	none -66	vol 251
broke my	blessure 220	bris_de_glace -71	collision -42	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -53	none -112	vandalisme 130
broke the	blessure -57	bris_de_glace -53	collision -90	degats_des_eaux -44	dommage_materiel 211	evenement_climatique 102	incendie -41	none -101	vandalisme -75	vol 108
broken	blessure 222	evenement_climatique -51	none -119
broken and	collision 94	dommage_materiel 134	vol -41
broken in	autre -42	blessure 201	collision 40	dommage_materiel -61	none -52
broken my	autre -51	blessure 309	bris_de_glace 151	collision -122	degats_des_eaux -53	dommage_materiel -75	evenement_climatique -88	incendie -71	none -216	vandalisme -73	vol -76
brot*	bris_de_glace -52	collision -61	degats_des_eaux -43	dommage_materiel -55	evenement_climatique 117	none -127	vandalisme 131	vol 136
brother	bris_de_glace -52	collision -61	degats_des_eaux -43	dommage_materiel -55	evenement_climatique 117	none -127	vandalisme 131	vol 136
brou*	collision -72	dommage_materiel 51	evenement_climatique 206	none -85	vol 48
brought	collision -72	dommage_materiel 51	evenement_climatique 206	none -85	vol 48
brought the	collision -109	dommage_materiel 173	evenement_climatique 149	none -101	vol -61
brui*	bris_de_glace -50	degats_des_eaux 144	dommage_materiel -47	none -124	vol 156
bruise	collision -61	degats_des_eaux -40	evenement_climatique 56	none -43	vol 185
bruised	collision 104	none -105	vol 113
brus*	collision 104	degats_des_eaux -44	dommage_materiel -79	evenement_climatique 208	none -103	vol -54
buck*	collision 119	incendie 110	none -94
buil*	collision -43	degats_des_eaux -128	dommage_materiel 309	evenement_climatique -80	none -104	vandalisme -67
building	dommage_materiel 115	incendie 55	none -60
bump	collision 384	incendie -40	none -144	vandalisme -70	vol -53
bump*	collision 313	none -94	vol -48
bumped	collision 367	none -161	vol -68
bumped me	collision 166	none -73
bumper	collision 262	none -69	vol -40
bumper and	collision 235	evenement_climatique -40	none -54
bumper is	collision 141	none -57
burg*	collision -65	vol 227
burglar	collision -112	evenement_climatique -44	none -73	vol 304
burglary	collision -52	none 155	vandalisme -41	vol 113
burgled	vol 127
burgled while	none -47	vol 122
burn	blessure 211	dommage_materiel -44	incendie 43	none -104	vol -60
burn*	blessure 96	collision -68	degats_des_eaux -44	incendie 358	none -128	vandalisme -47	vol -77
burned	collision -75	dommage_materiel -42	evenement_climatique 50	incendie 373	none -74	vandalisme -54	vol -68
burned to	collision -105	incendie 354	none -84	vandalisme -63	vol -141
burns	bris_de_glace 83	collision -67	dommage_materiel -40	incendie 245	none -50	vol -53
burns on	bris_de_glace 162	collision -63	dommage_materiel -45	incendie 106	none -48	vol -40
burnt	blessure 193	bris_de_glace -41	collision -68	degats_des_eaux -55	evenement_climatique -52	incendie 329	none -193	vandalisme -45	vol -95
burnt my	autre -83	blessure 466	bris_de_glace -66	collision -106	degats_des_eaux -153	dommage_materiel -132	evenement_climatique -77	incendie -216	none -246	vandalisme -89	vol -238
burnt out	autre -56	blessure -127	bris_de_glace -46	collision -86	degats_des_eaux -46	dommage_materiel -149	evenement_climatique -67	incendie 523	none -411	vandalisme -63	vol -127
burs*	collision -58	degats_des_eaux 199	dommage_materiel -40	none -92	vol -50
burst	collision -58	degats_des_eaux 199	dommage_materiel -40	none -92	vol -50
burst its	degats_des_eaux -115	evenement_climatique 225	none -50
burst my	collision -126	degats_des_eaux 225	evenement_climatique -48	incendie -44	none -122	vandalisme 198	vol -78
burst pipe	degats_des_eaux 222	evenement_climatique -43	none -70
bus	blessure 77	collision 227	none -107	vol -45
but	vol 46
but he	dommage_materiel 158	vandalisme -41
but i	blessure 97	none 94	vol -52
but it	blessure -46	collision 55	none -87	vol 218
but my	collision 118	dommage_materiel 67	none -77
but the	dommage_materiel 64	incendie 53	none -62	vol 51
but they	collision -76	none -82	vol 303
but we	dommage_materiel -40	evenement_climatique 148	incendie 76
butt*	autre -71	blessure 267	bris_de_glace 202	collision -139	degats_des_eaux -44	dommage_materiel -73	evenement_climatique -52	incendie -69	none -119	vandalisme -96	vol -107
button	autre -71	blessure 267	bris_de_glace 202	collision -139	degats_des_eaux -44	dommage_materiel -73	evenement_climatique -52	incendie -69	none -119	vandalisme -96	vol -107
buyi*	collision 146	dommage_materiel -50	evenement_climatique 177	incendie -54	none -81	vandalisme -47	vol -52
buying	collision 146	dommage_materiel -50	evenement_climatique 177	incendie -54	none -81	vandalisme -47	vol -52
by	autre 50	none -99
by a	bris_de_glace 171	dommage_materiel -40	none -71	vandalisme -41	vol 68
by an	collision 229	none -69
by both	collision 148	degats_des_eaux 63	none -74
by itself	bris_de_glace 145	collision 118	degats_des_eaux -51	none -60	vandalisme -53	vol -45
by luck	bris_de_glace 164	collision 55	none -42	vol -50
by my	evenement_climatique 185	none -53	vol -45
by the	degats_des_eaux 63	dommage_materiel -52	evenement_climatique 78	none -81	vol 49
bypa*	collision 228	none -77	vol -53
bypass	collision 228	none -77	vol -53
c	collision 209	none -75
c est	collision 209	none -75
cabl*	autre -52	bris_de_glace -45	collision -118	degats_des_eaux -47	dommage_materiel 193	evenement_climatique -80	incendie -48	none -183	vandalisme 283
cable	collision -65	dommage_materiel 158	none -71	vandalisme 73	vol 43
cables	autre -98	blessure -66	bris_de_glace -76	collision -204	degats_des_eaux -72	dommage_materiel 154	evenement_climatique -146	incendie -69	none -292	vandalisme 327	vol -118
cafe	collision 178
cake	degats_des_eaux 126
calf	blessure 195	collision -77	degats_des_eaux -43	evenement_climatique -40	incendie 96	none -137	vandalisme -48	vol 77
call	collision 48	none 144
call it	dommage_materiel -52	evenement_climatique -44	none 302	vol -61
call the	collision 184	none -40
call*	autre 129	none -47
called	autre 43	none -72
calls	autre 287	degats_des_eaux -44	dommage_materiel -106	evenement_climatique -45	incendie -48	none -219	vandalisme -58	vol -62
came	evenement_climatique 87	none -74
came and	collision 79	none -49	vol 130
came back	dommage_materiel 106	evenement_climatique -53	incendie 62	none -41	vandalisme 86	vol -74
came down	blessure -40	bris_de_glace -71	collision -106	dommage_materiel 233	evenement_climatique 250	incendie -49	none -116	vandalisme -51	vol -55
came flying	collision 132	none -41
came home	collision -63	degats_des_eaux 76	vol 79
came in	collision -87	degats_des_eaux -48	dommage_materiel -57	evenement_climatique 397	none -135	vandalisme -47
came into	blessure -40	collision -80	degats_des_eaux -59	dommage_materiel -50	evenement_climatique 91	none -133	vol 237
came off	collision 218	none -58
came on	collision 84	evenement_climatique 165	none -82	vol -63
came out	collision 128	evenement_climatique 89	none -59	vol -42
came round	collision 63	degats_des_eaux -93	dommage_materiel -76	evenement_climatique 247	none -87	vol -62
came through	blessure -49	bris_de_glace -48	degats_des_eaux 57	dommage_materiel -42	evenement_climatique 96	none -50	vol 119
came to	collision 88	degats_des_eaux 54	none -53	vol 41
came*	dommage_materiel 135	none -128	vandalisme -49	vol 166
camera	collision -89	degats_des_eaux -40	dommage_materiel 193	none -163	vandalisme -62	vol 209
cami*	bris_de_glace 168	collision 95	dommage_materiel -42	none -71	vandalisme -45
camion	bris_de_glace 168	collision 95	dommage_materiel -42	none -71	vandalisme -45
camion of	bris_de_glace 168	collision 95	dommage_materiel -42	none -71	vandalisme -45
camp*	degats_des_eaux -46	incendie 282	none -64	vandalisme -46	vol -47
camper	dommage_materiel -46	incendie 254	none -62	vandalisme -50
campsite	collision 97	evenement_climatique 51	incendie 117	none -74	vandalisme -49	vol -45
can	none 151
can i	autre -53	bris_de_glace 69	collision -55	dommage_materiel -40	none 266	vol -53
can picture	degats_des_eaux 100	incendie 138	none -70	vol -54
can t	blessure 131	collision -64	none 105
can we	none 93
can you	none 200
canc*	autre 382	collision -64	vandalisme -40	vol -58
cancel	autre 41	collision -47	none 210
cancel everything	autre -160	none 366
cancel my	autre -152	none 237
cancelled	autre 432	blessure -51	collision -92	degats_des_eaux -41	dommage_materiel -70	evenement_climatique -46	none -263	vandalisme -52	vol -72
cand*	collision -57	evenement_climatique -60	incendie 235	none -89	vandalisme -74	vol 160
candle	collision -56	incendie 284	none -50
candle set	evenement_climatique -42	incendie 182	none -51
cann*	blessure 76	collision 60	dommage_materiel -44	none -97	vandalisme 155
cannot	blessure 82	collision 61	dommage_materiel -50	none -110	vandalisme 170
cannot cannot	blessure 82	collision 61	dommage_materiel -50	none -110	vandalisme 170
car	collision 93	degats_des_eaux -41	none -127
car and	bris_de_glace -40	collision -44	degats_des_eaux -42	dommage_materiel -91	evenement_climatique 87	none -119	vol 141
car at	collision 182	none -42
car in	autre -41	blessure -52	bris_de_glace -61	collision 208	degats_des_eaux -55	dommage_materiel -206	evenement_climatique 249	none -149	vandalisme -92	vol -54
car is	collision 339	none -104
car keys	collision 79	vol 107
car not	autre -51	blessure -41	bris_de_glace -44	collision 165	degats_des_eaux -58	dommage_materiel -89	evenement_climatique -73	incendie -65	none -235	vandalisme -128	vol 229
car park	collision 210	none -43
car the	blessure -45	collision -79	dommage_materiel 143	evenement_climatique -45	incendie 108	none -67
car there	collision 387	dommage_materiel -46	evenement_climatique -54	none -102	vandalisme -42	vol -84
car was	collision 109	none -85	vandalisme 49	vol 48
car which	collision 56	evenement_climatique 121	vol -57
car while	collision 158	none -112	vandalisme 122	vol -51
car window	autre -71	blessure -70	bris_de_glace 266	collision -148	degats_des_eaux -59	dommage_materiel -70	evenement_climatique -73	incendie -51	none -200	vandalisme -74	vol 185
cara*	bris_de_glace -51	collision -75	degats_des_eaux -41	dommage_materiel -60	evenement_climatique 141	incendie 206	none -92	vandalisme -43
caravan	bris_de_glace -51	collision -75	degats_des_eaux -41	dommage_materiel -60	evenement_climatique 141	incendie 206	none -92	vandalisme -43
card	autre 169	collision -98	degats_des_eaux -45	dommage_materiel 84	evenement_climatique -44	none -218	vandalisme -62	vol 240
card i	bris_de_glace -42	vol 159
card*	collision 116	degats_des_eaux 88
carp*	collision -68	evenement_climatique 166	incendie 61	none -107
carpet	autre -50	collision -83	degats_des_eaux 44	dommage_materiel 163	evenement_climatique 119	none -108	vandalisme -41	vol -45
carpets	collision -55	degats_des_eaux 64	incendie 172	none -44	vol -51
carport	collision -60	degats_des_eaux -56	dommage_materiel -90	evenement_climatique 369	none -210	vol -51
carr*	collision 63	degats_des_eaux -46	dommage_materiel 45	evenement_climatique 64	none -79	vol 49
carrefour	collision 146	none -68
carried	collision -70	evenement_climatique -65	incendie 70	none -58	vandalisme -50	vol 212
cars	collision 411	degats_des_eaux -48	dommage_materiel -44	evenement_climatique -44	none -172	vandalisme 67	vol -58
casa*	autre 177	collision 88	none -154
casablanca	autre 177	collision 88	none -154
casablanca and	autre 177	collision 88	none -154
case	blessure -62	collision -72	degats_des_eaux -44	dommage_materiel 182	evenement_climatique -42	none 137	vandalisme -83	vol -53
cast	blessure -48	bris_de_glace -106	collision -89	degats_des_eaux 169	dommage_materiel 223	evenement_climatique -58	none -109	vol -50
cat	autre 301	blessure -92	bris_de_glace -61	collision -121	dommage_materiel 102	evenement_climatique -72	none -266	vandalisme -92	vol -100
cata*	collision -72	none -117	vol 238
catalytic	collision -72	none -117	vol 238
catalytic converter	collision -72	none -117	vol 238
catc*	autre -44	blessure -44	bris_de_glace -51	collision 49	degats_des_eaux -46	dommage_materiel 289	evenement_climatique -66	incendie -44	none -291	vandalisme -78	vol -154
catch	autre -44	blessure -44	bris_de_glace -51	collision 49	degats_des_eaux -46	dommage_materiel 289	evenement_climatique -66	incendie -44	none -291	vandalisme -78	vol -154
caug*	collision 59	incendie 224	none -92	vol -51
caught	collision 59	incendie 224	none -92	vol -51
caught fire	collision -74	incendie 361	none -92	vol -43
caught my	autre -40	blessure -45	bris_de_glace -72	collision 217	degats_des_eaux -43	dommage_materiel -74	evenement_climatique 186	incendie -106	none -169	vandalisme -69	vol -87
ceil*	collision -51	degats_des_eaux 300	dommage_materiel -41	none -83
ceiling	collision -51	degats_des_eaux 300	dommage_materiel -41	none -83
ceiling and	bris_de_glace -51	degats_des_eaux 201	none -74
ceiling from	degats_des_eaux 288	incendie -46	none -55
ceiling is	collision -86	degats_des_eaux 320	dommage_materiel -44	incendie 58	none -103	vol -41
ceiling since	degats_des_eaux 83
cell*	collision -64	degats_des_eaux 175	evenement_climatique 101	none -92
cellar	collision -93	degats_des_eaux 193	dommage_materiel -43	evenement_climatique 115	none -102	vandalisme -42
ceme*	collision 143	degats_des_eaux -41	dommage_materiel -64	none -242	vandalisme 255	vol -155
cent*	blessure 115	collision 66	degats_des_eaux 145	dommage_materiel -78	none -136
cert*	autre -54	collision -96	degats_des_eaux -44	dommage_materiel -63	evenement_climatique -44	none 290	vandalisme -61	vol 41
certain	autre -49	collision -117	degats_des_eaux -42	dommage_materiel -53	none 144	vandalisme -70	vol 164
chai*	blessure -43	collision 55	incendie 67	none -118	vol 202
chain	blessure -93	collision 49	dommage_materiel -42	none -114	vandalisme -59	vol 253
chained	collision 82	none -109	vol 153
chal*	bris_de_glace 234	collision -68	degats_des_eaux -58	dommage_materiel -43	evenement_climatique 141	incendie -50	none -97	vandalisme -52	vol -95
chan*	blessure 84	bris_de_glace 102	collision -46	dommage_materiel -61	none 72	vandalisme -43
change	autre 59	bris_de_glace 101	collision -67	dommage_materiel -58	none 77	vandalisme -58	vol 45
changed	none 202	vol -67
changed my	none 125
char*	autre 133	collision -73	dommage_materiel -86	incendie 235	none -193
charcoal	autre -43	blessure -45	bris_de_glace -47	collision -100	degats_des_eaux -110	dommage_materiel -195	evenement_climatique -73	incendie 414	none -122	vandalisme -46	vol -71
charger	collision -41	dommage_materiel -85	evenement_climatique 205	incendie 47	none -66	vol -41
charging	collision -44	incendie 73	none -71	vandalisme 171	vol -81
charming	collision -104	degats_des_eaux 159	evenement_climatique -65	none -107	vandalisme -50	vol 193
chas*	dommage_materiel -45	evenement_climatique -50	vandalisme 92	vol 68
chasing	collision 57	dommage_materiel -49	evenement_climatique -51	vandalisme 123	vol -46
chec*	none 133
checked	collision 82	degats_des_eaux 58
checking	autre -81	none 281
chee*	bris_de_glace -42	collision -81	dommage_materiel -40	evenement_climatique 93	none 131	vandalisme 83	vol -44
cheers	evenement_climatique -46	none 294	vandalisme -47
chem*	bris_de_glace 152	collision 50	evenement_climatique -55	none -40
chemist	bris_de_glace 152	collision 50	evenement_climatique -55	none -40
ches*	collision 149
chest	collision 149
chew*	autre -48	blessure -53	collision -54	degats_des_eaux -41	dommage_materiel 306	evenement_climatique -73	none -105	vol 69
chewed	autre -48	blessure -53	collision -54	degats_des_eaux -41	dommage_materiel 306	evenement_climatique -73	none -105	vol 69
chil*	autre -41	blessure 122	collision -78	none -68	vandalisme 86
child	collision -77	dommage_materiel 160	evenement_climatique -58	none -48	vol 91
children	autre -54	blessure 169	collision -81	degats_des_eaux -43	dommage_materiel -51	none -79	vandalisme 134	vol -69
chim*	collision -49	dommage_materiel -49	evenement_climatique 205	incendie 146	none -98	vol -40
chimney	collision -49	dommage_materiel -49	evenement_climatique 205	incendie 146	none -98	vol -40
chip	autre -43	blessure -45	bris_de_glace 348	collision -92	degats_des_eaux -48	dommage_materiel -57	evenement_climatique -53	incendie 117	none -174	vandalisme -46	vol -41
chip in	autre -94	blessure -69	bris_de_glace 418	collision -106	degats_des_eaux -82	dommage_materiel -80	evenement_climatique -71	incendie -110	none -319	vandalisme -98	vol -59
chip pan	collision -44	incendie 244	none -77
chip*	bris_de_glace 149	dommage_materiel 147	none -117	vandalisme -41	vol -50
chipped	bris_de_glace 149	dommage_materiel 147	none -117	vandalisme -41	vol -50
chri*	collision -43	none -66	vol 233
chur*	autre 77	collision -73	evenement_climatique -41	none -97	vandalisme 169
church	autre 77	collision -73	evenement_climatique -41	none -97	vandalisme 169
ciga*	collision -61	incendie 203	none -97	vandalisme -69	vol 44
cigarette	collision -61	incendie 203	none -97	vandalisme -69	vol 44
cist*	bris_de_glace -49	collision -57	degats_des_eaux 314	evenement_climatique -155	none -52
cistern	bris_de_glace -49	collision -57	degats_des_eaux 314	evenement_climatique -155	none -52
clai*	autre 115	collision -59	none 166
claim	autre 41	collision -50	none 227
claims	autre 294	collision -114	dommage_materiel -57	none -191	vandalisme -59	vol 75
clas*	blessure 212	bris_de_glace -54	collision -94	degats_des_eaux -62	dommage_materiel 179	evenement_climatique -74	none -119	vandalisme -61	vol -97
clea*	dommage_materiel 74	none -108	vandalisme 56	vol 60
clean	blessure -46	bris_de_glace 63	degats_des_eaux -50	dommage_materiel 88	evenement_climatique 40	incendie -47	none -134	vandalisme 144	vol -113
clean off	collision 144	dommage_materiel -49	evenement_climatique 192	none -90	vandalisme -70	vol -102
cleaned	collision -81	degats_des_eaux 89	dommage_materiel -56	none -86	vandalisme -59	vol 280
cleaned out	collision -68	dommage_materiel -66	none -87	vandalisme -68	vol 364
clie*	collision 137	dommage_materiel 136	none -80	vol -44
client	collision 137	dommage_materiel 136	none -80	vol -44
client s	collision 72	dommage_materiel 179	none -93	vol -43
clim*	dommage_materiel 145	evenement_climatique 57	none -53
climbed	dommage_materiel 145	evenement_climatique 57	none -53
clin*	autre 174	blessure -40	collision -57	degats_des_eaux 140	dommage_materiel -50	evenement_climatique -60	none -85	vol -52
clinic	autre 174	blessure -40	collision -57	degats_des_eaux 140	dommage_materiel -50	evenement_climatique -60	none -85	vol -52
clio	collision 135	dommage_materiel -41	none -44
clip*	collision 362	dommage_materiel -55	none -168
clipped	collision 362	dommage_materiel -55	none -168
clipped my	collision 129
clos*	bris_de_glace 107	degats_des_eaux 44	dommage_materiel -47	vol -42
close	bris_de_glace 102	collision 72	dommage_materiel -44	evenement_climatique -40	none 43	vandalisme -46	vol -42
closed	bris_de_glace 91	dommage_materiel -44	evenement_climatique 64
closed the	bris_de_glace 151	collision -82	evenement_climatique 124	incendie -44	none -42
clou*	collision -105	degats_des_eaux -133	dommage_materiel 169	evenement_climatique 224	none -112	vandalisme -48	vol -54
club	collision -65	dommage_materiel -45	evenement_climatique 153	none -89	vol 129
coac*	bris_de_glace -57	collision 175	dommage_materiel -51	evenement_climatique -46	none -103	vandalisme 186	vol -54
coach	bris_de_glace -78	collision 89	degats_des_eaux -41	dommage_materiel -61	evenement_climatique -53	none -99	vandalisme 250	vol -65
coff*	blessure -57	dommage_materiel 303	incendie -56	none -159	vandalisme -52	vol -40
coffee	blessure -86	bris_de_glace -42	collision -93	degats_des_eaux -52	dommage_materiel 378	evenement_climatique -50	incendie -80	none -210	vandalisme -79	vol -58
cold	bris_de_glace 312	collision -98	degats_des_eaux 116	dommage_materiel -47	evenement_climatique -72	none -114	vol -52
coll*	blessure 73	dommage_materiel -41	evenement_climatique 135
collapsed	collision -68	degats_des_eaux -66	dommage_materiel -52	evenement_climatique 306	none -189	vol -48
collapsed under	collision -68	degats_des_eaux -66	dommage_materiel -52	evenement_climatique 306	none -189	vol -48
collarbone	blessure 293	bris_de_glace -75	dommage_materiel -48	evenement_climatique -65	incendie -43	none -193	vandalisme -53	vol -68
colleague	vol 124
collision	collision 252	none -93
come	autre -40	degats_des_eaux 108	dommage_materiel 71	evenement_climatique -46	none 64	vandalisme -54
come down	collision -54	degats_des_eaux 279	dommage_materiel -56	evenement_climatique -42	none -59
come from	bris_de_glace 173	collision 93	none -96
come out	bris_de_glace -73	collision 80	degats_des_eaux -46	dommage_materiel 183	none -68	vandalisme -46
come to	bris_de_glace -53	collision -68	degats_des_eaux 145	dommage_materiel -68	none -94	vandalisme -51	vol 207
come*	collision 78	degats_des_eaux 155	none -73	vol -49
comes	collision 78	degats_des_eaux 155	none -73	vol -49
comi*	blessure 65	degats_des_eaux 77
comin	collision -54	degats_des_eaux 177	none -71
comin thru	collision -54	degats_des_eaux 177	none -71
coming	blessure 80	collision 41	degats_des_eaux 44
coming down	blessure 120	dommage_materiel -63	none -40
coming through	degats_des_eaux 158
comm*	evenement_climatique 86	none -49	vol 129
commissariat	vol 167
comp*	none -80	vandalisme 125	vol 129
complaint	collision -63	dommage_materiel -46	none -110	vandalisme 208	vol 217
complaint at	collision -118	none -40	vandalisme -53	vol 288
complaint filed	collision -83	dommage_materiel -56	evenement_climatique -46	none -253	vandalisme 399	vol -166
complaint lodged	collision -44	none -91	vol 181
complaint yet	blessure -62	collision -71	degats_des_eaux -51	dommage_materiel -112	none -181	vandalisme 234	vol 110
completed	collision 148	degats_des_eaux 80	none -83
completed the	collision 137	degats_des_eaux 95	none -90
computer	autre -99	blessure -46	bris_de_glace -50	collision -137	degats_des_eaux -74	dommage_materiel 302	evenement_climatique -44	incendie -43	vandalisme -78	vol -92
conc*	collision 273	none -100	vol -40
cond*	collision 153	degats_des_eaux 134	none -77	vandalisme -44
conf*	collision 283	dommage_materiel 92	none -108	vandalisme -73	vol -48
cong*	autre -107	blessure -47	bris_de_glace -51	collision -113	degats_des_eaux -77	dommage_materiel 305	evenement_climatique -52	incendie -45	none -231	vandalisme -93	vol 144
conn*	autre -69	blessure -45	bris_de_glace -49	collision -97	degats_des_eaux -86	dommage_materiel 311	evenement_climatique -68	incendie -45	none -85	vandalisme -117	vol -93
cons*	collision 154	degats_des_eaux 46	none -81
conscious	collision 174	none -43
conscious and	collision 174	none -43
conservatory	dommage_materiel -50	evenement_climatique 265	none -59	vol -54
constat	collision 202	degats_des_eaux 66	none -82
constat amiable	collision 186	none -58
constat and	collision 117	degats_des_eaux 157	none -84	vandalisme -43	vol -80
constat is	collision 305	none -78
constat no	collision 181	none -41
constat the	collision 136	none -46
constat together	collision 190	none -96
constat with	collision 225	none -42
cont*	blessure 141	collision 59	evenement_climatique -49	vol -40
contact	autre -80	blessure 253	bris_de_glace -47	collision -198	degats_des_eaux -43	dommage_materiel -68	evenement_climatique -95	vandalisme -70	vol -74
control	bris_de_glace -45	collision 180	dommage_materiel 129	evenement_climatique -64	none -129
conv*	collision -72	none -117	vol 238
converter	collision -72	none -117	vol 238
cook*	autre -51	blessure 215	bris_de_glace -60	collision -108	degats_des_eaux -83	dommage_materiel -71	evenement_climatique -86	incendie 118	none -116	vandalisme -62
cooking	autre -67	blessure 263	bris_de_glace -84	collision -135	degats_des_eaux -115	dommage_materiel -93	evenement_climatique -111	incendie 177	none -153	vandalisme -87	vol -185
cops	collision 162	dommage_materiel -41	none -124	vandalisme 116
corn*	bris_de_glace 65	collision 81	degats_des_eaux 114	none -65
corner	bris_de_glace 111	degats_des_eaux 80	none -54
corner to	bris_de_glace 169	collision -67	degats_des_eaux 127	dommage_materiel -48	evenement_climatique -61	none -76	vol -44
corr*	collision -69	degats_des_eaux 129	dommage_materiel -57	none 154	vol -48
correct	collision -46	degats_des_eaux -55	dommage_materiel -70	incendie -40	none 223	vol -58
corridor	autre -47	blessure -47	bris_de_glace -40	collision -103	degats_des_eaux 269	dommage_materiel -42	incendie 47	none -143	vol -41
coug*	collision -120	degats_des_eaux -42	dommage_materiel -50	evenement_climatique -46	incendie 377	none -97	vandalisme -55	vol -51
coul*	autre 45	collision 60
could	autre 60	none 50
could not	collision 100	none -63	vandalisme 113
could you	autre 244	collision -61	evenement_climatique -51	none -66	vandalisme -54	vol -79
couldn	collision 214	none -45
couldn t	collision 214	none -45
coun*	collision -60	degats_des_eaux 43	dommage_materiel -51	evenement_climatique 124	none -64	vandalisme 71
counted	collision -80	degats_des_eaux -40	dommage_materiel -50	evenement_climatique 103	incendie -101	none -62	vandalisme 235	vol -113
cour*	collision 142	degats_des_eaux 43	dommage_materiel -49	none 68	vandalisme -46
courier	collision 337	dommage_materiel -54	none -96	vandalisme -51
course	collision -61	dommage_materiel -55	evenement_climatique -40	none 195	vol -63
courtesy	autre -40	bris_de_glace -53	collision 212	degats_des_eaux 185	dommage_materiel -41	evenement_climatique -82	none -178	vandalisme -41	vol -63
cous*	blessure 164	none -117	vol 87
cousin	none -68	vol 155
cove*	autre 163	blessure 71	bris_de_glace -46	collision -68	degats_des_eaux -40	dommage_materiel -52	evenement_climatique -49	none 59
cover	autre 166	bris_de_glace -43	collision -68	degats_des_eaux -47	dommage_materiel -58	evenement_climatique -60	vandalisme -78	vol 85
covered	bris_de_glace -64	collision -52	none 206	vandalisme 79	vol -51
covered in	bris_de_glace -53	none -43	vandalisme 171
crac*	bris_de_glace 371	collision -67	evenement_climatique 55	none -159	vandalisme -49	vol -49
crack	bris_de_glace 356	collision -64	degats_des_eaux -41	dommage_materiel 71	none -152	vandalisme -49
crack across	bris_de_glace 195	collision -87	dommage_materiel -40	none -56
crack in	bris_de_glace 408	collision -48	evenement_climatique -40	none -189	vandalisme -74	vol -60
cracked	bris_de_glace 291	collision -66	dommage_materiel -50	evenement_climatique 95	none -142	vandalisme -47	vol -47
cracked in	bris_de_glace 215	none -60
cracked my	blessure 162	bris_de_glace 206	collision -100	degats_des_eaux -40	dommage_materiel -40	evenement_climatique -57	none -113	vandalisme -53	vol -40
cracked ribs	collision 138	none -40
cracked the	autre -91	blessure -106	bris_de_glace -263	collision -172	degats_des_eaux -146	dommage_materiel -127	evenement_climatique 494	incendie -120	none -307	vandalisme -122	vol -188
cras*	collision 218	none -86
crash	collision 218	none -86
cros*	collision 174	dommage_materiel 129	none -81
crossing	collision 208	none -50
crum*	bris_de_glace 147	dommage_materiel 134	evenement_climatique -60	incendie -47	none -96	vol -46
crumbs	bris_de_glace 202	collision -89	degats_des_eaux -41	dommage_materiel 189	evenement_climatique -84	incendie -68	none -128	vandalisme -40	vol -53
cupb*	collision -50	degats_des_eaux 245	evenement_climatique -62	incendie 70	none -77
cupboard	collision -59	degats_des_eaux 319	evenement_climatique -74	none -56
curt*	bris_de_glace 63	collision -63	evenement_climatique -48	incendie 269	none -57
curtain	bris_de_glace 118	collision -79	evenement_climatique -55	incendie 228	none -60
curtain and	collision -69	evenement_climatique -54	incendie 295	none -62
curtains	collision -46	evenement_climatique -41	incendie 250	none -52
curtains alight	evenement_climatique -42	incendie 182	none -51
cust*	collision -45	dommage_materiel -64	incendie 82	none 80	vol 55
customer	collision -55	dommage_materiel -89	none 181	vol 100
cut	autre 52	bris_de_glace 84	collision -44	degats_des_eaux -41	dommage_materiel -52	incendie -42	none -164	vandalisme 169
cut my	autre -63	blessure 268	bris_de_glace -140	collision -149	degats_des_eaux -59	dommage_materiel -91	evenement_climatique 184	incendie -99	none -177	vandalisme -146	vol -174
cut on	bris_de_glace 216	dommage_materiel -87	none -41	vandalisme -52	vol -42
cut the	bris_de_glace -56	collision -113	none -70	vandalisme 168	vol 148
cut up	autre -45	bris_de_glace -65	collision -127	dommage_materiel -73	evenement_climatique -42	none -114	vandalisme 251	vol 43
cycl*	collision 154	evenement_climatique 105	none -48
cycling	collision 115
d	autre 63	dommage_materiel 98	none -75
d like	autre -40	none 246	vol -40
d rather	none 114
dama*	degats_des_eaux 71	dommage_materiel -44	evenement_climatique 70	incendie 62	vandalisme -43	vol -40
damage	collision 50	degats_des_eaux 81	dommage_materiel -44	incendie 72	vandalisme -45
damage statement	collision -72	degats_des_eaux 253	none -72
damage to	collision 231	dommage_materiel -58	evenement_climatique 113	incendie -40	none -82	vandalisme -67
damp	collision -70	degats_des_eaux 336	dommage_materiel -44	incendie -50	none -87	vandalisme -43	vol -42
damp patch	collision -70	degats_des_eaux 336	dommage_materiel -44	incendie -50	none -87	vandalisme -43	vol -42
dang*	collision -101	degats_des_eaux -45	dommage_materiel -49	evenement_climatique -49	incendie -50	none -105	vandalisme 365	vol -62
danger	collision -101	degats_des_eaux -45	dommage_materiel -49	evenement_climatique -49	incendie -50	none -105	vandalisme 365	vol -62
dark	degats_des_eaux 79
dark and	degats_des_eaux 79
dash*	collision 56	incendie 131	none -42
daug*	blessure 176	none -75
daughter	blessure 176	none -75
daughter has	collision 72	vandalisme 163	vol -56
day	bris_de_glace 52	collision -65	dommage_materiel 41	none 190	vandalisme -46
day before	none 194
dayl*	autre -55	blessure -47	bris_de_glace 158	collision -75	dommage_materiel -43	evenement_climatique -64	incendie -50	none -106	vandalisme 238	vol -48
daylight	autre -55	blessure -47	bris_de_glace 158	collision -75	dommage_materiel -43	evenement_climatique -64	incendie -50	none -106	vandalisme 238	vol -48
days	blessure 312	collision -44	degats_des_eaux -42	dommage_materiel -59	none -94	vandalisme -47	vol -71
days ago	blessure -79	collision -70	none 304
de	collision 198	none -76	vandalisme -41	vol 47
de constat	collision 259	none -108
dead	degats_des_eaux 58	dommage_materiel 58	evenement_climatique 72	none -77	vandalisme 42	vol -53
dead i	none -65	vandalisme 155	vol -57
dear	collision 88	none -81	vol 48
deci*	autre -44	collision -75	degats_des_eaux 84	dommage_materiel 214	evenement_climatique -49	vandalisme -68	vol -63
decided	autre -72	blessure -48	bris_de_glace -64	collision -108	degats_des_eaux 172	dommage_materiel 345	evenement_climatique -87	incendie -57	none -313	vandalisme -118	vol -106
decision	collision -50	dommage_materiel -53	none 321
deck	blessure 183	bris_de_glace -54	collision 163	degats_des_eaux -60	dommage_materiel -82	evenement_climatique -50	incendie 153	none -248	vandalisme -48	vol -68
decl*	evenement_climatique 58	none -95	vol 109
declaration	bris_de_glace -43	none -78	vandalisme -69	vol 321
declare	bris_de_glace 51	evenement_climatique 123	none -96	vol 79
declare it	collision -87	evenement_climatique 164	none -156	vandalisme -40	vol 108
declined	autre 171	collision 110	degats_des_eaux -43	none -128
deco*	autre 297	blessure -51	collision -120	degats_des_eaux -47	dommage_materiel -75	evenement_climatique -43	none -242	vandalisme -47	vol 143
dedu*	bris_de_glace 184	collision -66	none 76	vandalisme -44
deductible	bris_de_glace 184	collision -66	none 76	vandalisme -44
deep	collision -69	dommage_materiel -46	evenement_climatique 54	incendie 250	none -69
deer	collision 307	none -115	vandalisme -48
defi*	collision -73	dommage_materiel -67	evenement_climatique -50	none 174	vandalisme -53	vol -59
definitely	collision -73	dommage_materiel -67	evenement_climatique -50	none 174	vandalisme -53	vol -59
deli*	collision 130	dommage_materiel 137	none -67	vol -59
delivery	collision 139	none -48
demo*	collision 164	dommage_materiel -72	none -112	vandalisme 122	vol -55
dent	collision 206	none -41	vol -42
dent*	bris_de_glace -47	dommage_materiel -44	evenement_climatique 317	none -141	vol -49
dented	bris_de_glace -55	degats_des_eaux -40	dommage_materiel -41	evenement_climatique 384	none -127	vandalisme -185	vol -44
dentist	bris_de_glace -45	collision -94	degats_des_eaux 128	dommage_materiel -58	evenement_climatique -55	none -146	vandalisme 255	vol -69
deny	bris_de_glace 218	collision -91	dommage_materiel -62	evenement_climatique -85	incendie -46	none -95	vandalisme -49	vol 145
deny it	bris_de_glace 218	collision -91	dommage_materiel -62	evenement_climatique -85	incendie -46	none -95	vandalisme -49	vol 145
des	autre -43	degats_des_eaux 291	dommage_materiel -43	none -190	vandalisme -49	vol -56
dese*	collision 303	dommage_materiel -43	none -118
desert	collision 303	dommage_materiel -43	none -118
dest*	collision -69	evenement_climatique 209	incendie 96	none -151	vol 53
destroyed	collision -69	evenement_climatique 209	incendie 96	none -151	vol 53
destroyed the	collision -75	evenement_climatique 276	none -169	vol -58
deta*	collision 65	evenement_climatique 122	none -59
details	collision 65	evenement_climatique 122	none -59
diab*	collision 101	none -70	vol 178
did	none 70
did not	dommage_materiel 85	vandalisme 62
did the	collision 148	none -60
did you	autre -40	none 186
didn	collision 144
didn t	collision 144
dies*	blessure -42	collision 206	degats_des_eaux -46	dommage_materiel -50	incendie -40	none -145
diesel	blessure -42	collision 206	degats_des_eaux -46	dommage_materiel -50	incendie -40	none -145
dinn*	autre -58	collision -86	dommage_materiel 324	evenement_climatique -83	none -105	vandalisme -40	vol -53
dinner	autre -58	collision -86	dommage_materiel 324	evenement_climatique -83	none -105	vandalisme -40	vol -53
disa*	collision 41	dommage_materiel -49	none 105	vol 62
disc*	blessure 183	bris_de_glace -45	collision -109	degats_des_eaux 137	dommage_materiel -67	none -105	vandalisme -48
discovered	blessure 183	bris_de_glace -45	collision -109	degats_des_eaux 137	dommage_materiel -67	none -105	vandalisme -48
disg*	collision -120	dommage_materiel -56	evenement_climatique -44	none 122	vandalisme 183	vol -56
dish*	collision -68	degats_des_eaux 304	none -96
dishwasher	collision -67	degats_des_eaux 351	evenement_climatique -40	none -113
disp*	autre 272	blessure -72	bris_de_glace -57	collision -87	evenement_climatique -85	incendie -59	none -227	vol -59
display	bris_de_glace -42	collision -87	dommage_materiel 212	none -63	vandalisme -54	vol 74
dispute	autre 330	blessure -131	bris_de_glace -82	collision -93	degats_des_eaux -121	dommage_materiel -215	evenement_climatique -149	incendie -96	none -373	vol -165
dist*	bris_de_glace -40	collision 64	degats_des_eaux -82	dommage_materiel 141	incendie 128	none -92	vandalisme -48	vol -46
ditc*	collision 219	none -53
ditch	collision 219	none -53
dizz*	collision 58	incendie 110
dizzy	collision 58	incendie 110
do	autre 62
do a	blessure 199	degats_des_eaux -41	none -86	vandalisme -58	vol 65
do any	collision 167	none -42
do anything	autre -49	blessure 327	collision -54	none -290	vol 68
do constat	collision 80	degats_des_eaux 266	dommage_materiel -89	none -176	vandalisme -47	vol -56
do i	autre 148	bris_de_glace 125	collision -67	degats_des_eaux -45	dommage_materiel -49	none 70	vandalisme -45	vol -62
do not	autre 142	blessure -41	bris_de_glace -49	collision -107	degats_des_eaux -83	dommage_materiel 395	evenement_climatique -44	incendie -57	none -243	vandalisme -80	vol -114
do the	autre -54	collision 238	dommage_materiel 170	evenement_climatique -45	none -205	vol -62
do you	autre 132	collision -57	none 128	vol -43
doct*	autre 164	collision 59	none -112	vol 55
doctor	autre 195	none -132	vol 68
does	autre 73	blessure 63	degats_des_eaux -40	dommage_materiel -58	none 187	vandalisme -44	vol -56
does my	blessure 193	bris_de_glace -42	collision -72	degats_des_eaux -44	dommage_materiel -50	vandalisme -40	vol -66
does not	collision 177	none -48
does*	autre -44	bris_de_glace 167	degats_des_eaux -40	dommage_materiel 179	evenement_climatique -63	none -83	vandalisme -57	vol -78
doesn	autre -44	bris_de_glace 167	degats_des_eaux -40	dommage_materiel 179	evenement_climatique -63	none -83	vandalisme -57	vol -78
doesn t	autre -44	bris_de_glace 167	degats_des_eaux -40	dommage_materiel 179	evenement_climatique -63	none -83	vandalisme -57	vol -78
dog	autre 45	blessure 122	dommage_materiel 82	none -125	vol -54
dog and	collision -125	dommage_materiel -42	evenement_climatique 81	incendie 227	none -60	vandalisme -57	vol -50
dog bit	blessure 390	collision -75	dommage_materiel -88	evenement_climatique -68	incendie -44	none -130	vandalisme -52	vol -56
dog chewed	autre -60	blessure -73	bris_de_glace -41	degats_des_eaux -49	dommage_materiel 365	evenement_climatique -105	none -128	vandalisme -45	vol -59
doin*	collision 152
doing	collision 152
don	none 151
don t	none 151
done	collision 82	degats_des_eaux 64	vol 61
done it	collision -85	none 170	vol 64
door	bris_de_glace 95	none -118	vandalisme 74
door and	bris_de_glace 204	collision -100	dommage_materiel -47	none -91	vandalisme -63	vol 183
door in	bris_de_glace -41	collision 70	none -66	vandalisme 184	vol -47
door of	bris_de_glace 141	collision -69	degats_des_eaux -62	dommage_materiel -73	evenement_climatique -73	none -120	vandalisme 248	vol -103
door s	blessure 71	degats_des_eaux -47	incendie 229	none -137	vol -47
door*	dommage_materiel 97	evenement_climatique 96	none -74
doors	dommage_materiel 97	evenement_climatique 96	none -74
down	dommage_materiel 97	evenement_climatique 67	none -113	vol -45
down d	blessure -47	bris_de_glace -42	degats_des_eaux 190	dommage_materiel 166	evenement_climatique -65	none -128	vol -85
down in	collision -64	dommage_materiel 155	evenement_climatique 94	none -74	vol -40
down my	degats_des_eaux 187
down on	autre -44	blessure -56	bris_de_glace -107	collision -155	degats_des_eaux 135	dommage_materiel 250	evenement_climatique 103	incendie -53	none -158	vandalisme -68	vol -68
down one	blessure -41	collision -87	degats_des_eaux 131	dommage_materiel -88	evenement_climatique -82	none -164	vandalisme 258
down the	blessure 53	dommage_materiel 43	evenement_climatique 73	none -76	vol -48
down to	blessure -57	collision -64	degats_des_eaux -51	dommage_materiel 211	evenement_climatique -51	incendie 129	none -72	vandalisme -56	vol -42
drai*	autre -63	blessure -89	bris_de_glace -57	collision -211	degats_des_eaux 477	dommage_materiel -89	evenement_climatique -110	incendie -65	none -284	vandalisme -78	vol -151
draw*	none -60	vandalisme 61
drawer	collision -69	dommage_materiel 125	evenement_climatique -42	incendie 68	vandalisme -40	vol 67
drawn	collision 270	none -85
drawn up	collision 228	none -70
dren*	collision 100	degats_des_eaux 210	dommage_materiel -48	none -123	vol -76
dres*	collision -59	degats_des_eaux -41	dommage_materiel 60	evenement_climatique 80	incendie 139	none -40	vol -51
dresser	collision -47	degats_des_eaux -46	dommage_materiel 162	evenement_climatique 83	vandalisme -41	vol -45
drew	collision 135	evenement_climatique 82	none -50	vol -41
drew up	collision 64	evenement_climatique 123	vol -43
dril*	autre -41	bris_de_glace -47	collision -84	degats_des_eaux -45	dommage_materiel 304	evenement_climatique -96	incendie -49	none -157	vandalisme 46
drill	collision -65	degats_des_eaux -60	dommage_materiel 168	incendie -51	none -97	vandalisme -77	vol 158
drilled	autre -48	blessure -47	bris_de_glace -57	collision -96	dommage_materiel 254	evenement_climatique -142	incendie -50	none -196	vandalisme 121	vol -121
drip*	collision -67	degats_des_eaux 251	incendie 91	none -79
dripping	collision -67	degats_des_eaux 251	incendie 91	none -79
driv*	autre 55	bris_de_glace 43	collision 170	none -114
drivable	collision 317	none -75	vandalisme -42	vol -42
drive	autre 79	bris_de_glace 41	collision 100	degats_des_eaux -43	dommage_materiel -61	incendie 119	none -172	vol -42
driver	collision 212	none -76
driver was	evenement_climatique -53	none -102	vandalisme -48	vol 230
drivers	collision 225	none -72
driving	bris_de_glace 114	collision 182	none -95	vol -41
drop	collision -42	dommage_materiel -49	none 270
drop it	collision -42	dommage_materiel -49	none 270
drop*	blessure -40	collision -79	degats_des_eaux -55	dommage_materiel 399	none -152	vandalisme -52	vol -52
dropd	blessure -55	bris_de_glace -44	collision -87	degats_des_eaux -49	evenement_climatique 276	none -137	vandalisme -61	vol -50
dropped	autre 41	collision -66	degats_des_eaux -45	dommage_materiel 304	none -99	vol -40
dropped my	autre 99	collision -40	dommage_materiel 158	none -82
drov*	collision 218	none -64
drove	collision 218	none -64
drow*	collision -59	degats_des_eaux 169	evenement_climatique 115	none -109	vol -47
drowned	collision -59	degats_des_eaux 169	evenement_climatique 115	none -109	vol -47
drye*	incendie 209	none -49
dryer	incendie 209	none -49
du	autre 323	blessure -62	bris_de_glace -62	collision -210	degats_des_eaux 276	dommage_materiel -144	evenement_climatique -76	incendie -57	none -347	vandalisme -138	vol -188
due	collision -56	degats_des_eaux -128	dommage_materiel -87	evenement_climatique 396	none -153	vandalisme -43	vol -54
due to	collision -56	degats_des_eaux -128	dommage_materiel -87	evenement_climatique 396	none -153	vandalisme -43	vol -54
duly	collision 211	none -94
duri*	blessure 66	collision -57	dommage_materiel -57	evenement_climatique 118	none -95	vol 158
during	blessure 66	collision -57	dommage_materiel -57	evenement_climatique 118	none -95	vol 158
during a	blessure 233	bris_de_glace -45	collision -96	dommage_materiel -45	evenement_climatique -54	none -101	vandalisme -45	vol 79
during the	collision -44	dommage_materiel -62	evenement_climatique 174	none -93	vol 165
dust*	collision 139	evenement_climatique -76	none -93	vandalisme -80	vol 166
dutc*	bris_de_glace 211	collision -109	dommage_materiel -60	evenement_climatique 170	none -90	vandalisme -56	vol -55
dutch	bris_de_glace 211	collision -109	dommage_materiel -60	evenement_climatique 170	none -90	vandalisme -56	vol -55
e	autre 187	dommage_materiel -49	incendie 172	none -141
e scooter	incendie 162	none -50
each	collision 101	incendie 106	none -77	vandalisme 85	vol -63
each other	collision 259	none -69	vandalisme -41
ear	collision -91	incendie 117	none -51	vandalisme -49	vol 165
eigh*	evenement_climatique 49	none 78
eight	evenement_climatique 72	none 104
eight and	collision 130
eith*	collision 293	none -118
either	collision 293	none -118
elbo*	blessure 160	bris_de_glace -61	collision -74	degats_des_eaux 206	dommage_materiel -80	none -119	vandalisme -45
elbow	blessure 160	bris_de_glace -61	collision -74	degats_des_eaux 206	dommage_materiel -80	none -119	vandalisme -45
elde*	collision 58	degats_des_eaux 73
elec*	collision -64	incendie 218	none -78	vandalisme 55	vol -52
electric	collision -90	degats_des_eaux -66	dommage_materiel 73	evenement_climatique -42	incendie 252	none -124	vandalisme 105	vol -83
electric car	autre -54	collision -117	degats_des_eaux -58	dommage_materiel -96	evenement_climatique -51	incendie 222	none -180	vandalisme 211	vol -107
electrical	collision -49	dommage_materiel -43	incendie 256	none -49
electrical fault	collision -49	dommage_materiel -43	incendie 256	none -49
electricity	degats_des_eaux 141
elev*	autre 178	blessure -51	bris_de_glace -41	degats_des_eaux -52	dommage_materiel -49	evenement_climatique 119	none -149	vandalisme -53	vol 92
eleven	autre 178	blessure -51	bris_de_glace -41	degats_des_eaux -52	dommage_materiel -49	evenement_climatique 119	none -149	vandalisme -53	vol 92
eleven of	autre -58	blessure -83	bris_de_glace -51	collision -93	degats_des_eaux -74	dommage_materiel -63	evenement_climatique 216	incendie -42	none -134	vandalisme -52	vol 230
else	autre -47	blessure 95	collision 76	incendie 61
empt*	collision -50	degats_des_eaux 50	dommage_materiel -52	evenement_climatique -50	none -103	vandalisme -43	vol 288
emptied	bris_de_glace -45	collision -90	degats_des_eaux 136	dommage_materiel -60	evenement_climatique -59	none -123	vandalisme -44	vol 249
emptied the	bris_de_glace -40	collision -92	degats_des_eaux -44	dommage_materiel -55	evenement_climatique -42	incendie 101	none -156	vandalisme -45	vol 204
empty	bris_de_glace 68	degats_des_eaux -49	dommage_materiel -44	incendie -48	none -83	vandalisme -44	vol 269
empty so	bris_de_glace 159	collision 60	evenement_climatique -41	vol -84
encl*	autre 298	collision 70	degats_des_eaux -44	dommage_materiel -70	evenement_climatique -43	none -218	vol -89
enclosed	autre 298	collision 70	degats_des_eaux -44	dommage_materiel -70	evenement_climatique -43	none -218	vol -89
end	blessure -40	degats_des_eaux -40	dommage_materiel -83	evenement_climatique -49	incendie 108	none -185	vandalisme 194
ende*	collision 262	none -77
ended	collision 262	none -77
ended at	collision 171	none -57
ended up	collision 234	none -62
enga*	dommage_materiel -41	evenement_climatique -48	none -61	vol 230
engagement	dommage_materiel -41	evenement_climatique -48	none -61	vol 230
engi*	autre 114	blessure -79	bris_de_glace -99	collision -131	degats_des_eaux -80	dommage_materiel -119	evenement_climatique -91	incendie 263	none -446	vandalisme -141	vol 226
engine	autre 114	blessure -79	bris_de_glace -99	collision -131	degats_des_eaux -80	dommage_materiel -119	evenement_climatique -91	incendie 263	none -446	vandalisme -141	vol 226
engl*	autre 213	collision -49	degats_des_eaux -47	dommage_materiel -59	evenement_climatique -43	vandalisme -44	vol -69
english	autre 213	collision -49	degats_des_eaux -47	dommage_materiel -59	evenement_climatique -43	vandalisme -44	vol -69
enou*	collision -71	none -119	vandalisme 254	vol 47
enough	collision -71	none -119	vandalisme 254	vol 47
enough to	collision -151	dommage_materiel -52	evenement_climatique -41	none -172	vandalisme 309	vol 64
ente*	collision 123	degats_des_eaux -76	dommage_materiel -47	evenement_climatique 142	none -60
enter	collision 177	none -42	vol 58
enter in	collision 270	vol -73
enti*	collision 70	none -112	vandalisme 165
entire	collision 70	none -112	vandalisme 165
entr*	bris_de_glace -50	collision 107	dommage_materiel -43	evenement_climatique -44	none -61	vandalisme -46	vol 114
essa*	autre 169	collision -44	evenement_climatique -42	none -76	vol 92
essaouira	autre 169	collision -44	evenement_climatique -42	none -76	vol 92
est	collision 281	none -115
euro*	collision 47	dommage_materiel 152	none -85
european	collision 168	none -89
european accident	collision 168	none -89
euros	autre -41	collision -58	dommage_materiel 228	none -82	vandalisme -53	vol 55
evac*	collision -52	degats_des_eaux 50	dommage_materiel -48	evenement_climatique 53	incendie 206	none -59	vol -46
evacuated	collision -51	degats_des_eaux -55	evenement_climatique 166	incendie 113	none -70
even	collision -71	degats_des_eaux -54	dommage_materiel -44	evenement_climatique -50	incendie 131	none -110	vandalisme 57	vol 183
even*	incendie 46	none 89
evening	incendie 46	none 89
evening and	collision -63	incendie 134	none -67	vandalisme -40	vol 114
ever	collision 134	incendie 157	none -67	vandalisme -49
ever since	collision 134	incendie 157	none -67	vandalisme -49
ever*	collision 56	evenement_climatique 51	none -41
every	bris_de_glace 109	collision -60	dommage_materiel -43	evenement_climatique 115	none -120	vandalisme 112
every day	bris_de_glace 266	evenement_climatique -41	none -223	vandalisme -50	vol -59
every one	collision -72	dommage_materiel -43	evenement_climatique 78	none -45	vandalisme 167	vol -42
everyone	collision 189	evenement_climatique 51	none -68
everything	autre -55	evenement_climatique 43	none 62	vol 74
everything is	autre -65	bris_de_glace -40	collision -80	degats_des_eaux -50	dommage_materiel 220	evenement_climatique -137	none 154	vandalisme -74	vol -74
everything my	vol 85
everywhere	blessure -69	bris_de_glace 97	collision 154	degats_des_eaux 132	dommage_materiel -79	evenement_climatique -46	none -162	vandalisme -45	vol -97
evid*	collision 53	none -116	vandalisme -44	vol 237
evry*	collision -42	degats_des_eaux 124	evenement_climatique -42	incendie 145	none -94
evrywhere	collision -45	degats_des_eaux 220	evenement_climatique -51	none -100
ex	bris_de_glace -67	collision -105	dommage_materiel -52	evenement_climatique -70	none -151	vandalisme 421	vol -79
exce*	bris_de_glace -40	collision 126	dommage_materiel -65	evenement_climatique -43	incendie 62	vandalisme 94	vol -68
except	autre -40	bris_de_glace -50	collision 197	dommage_materiel -54	evenement_climatique -46	incendie 218	none -175	vandalisme -54	vol -56
exha*	collision 319	none -132	vol -40
exhaust	collision 319	none -132	vol -40
expe*	collision -42	evenement_climatique 48	none 99	vol 83
expert	evenement_climatique 118	none 122	vol -46
expert coming	none 223	vol -47
expl*	autre 117	bris_de_glace 148	none -114	vandalisme -64	vol -45
explain	autre 236	incendie -42	none -95	vol -41
exploded	autre -53	bris_de_glace 272	degats_des_eaux -44	dommage_materiel -47	evenement_climatique -40	incendie 134	none -135	vandalisme -119	vol -53
exti*	collision -53	incendie 209	none -58	vol -54
extr*	collision -46	dommage_materiel -59	incendie 283	none -210
extractor	collision -46	dommage_materiel -59	incendie 283	none -210
eye	blessure 253	bris_de_glace -72	collision -60	degats_des_eaux 64	dommage_materiel -57	none -110	vandalisme -40	vol -54
eyeb*	bris_de_glace -57	collision -110	dommage_materiel -47	evenement_climatique -56	incendie 268	none -111	vandalisme 183	vol -83
eyebrows	collision -68	evenement_climatique -48	incendie 332	none -115	vol -90
eyel*	collision -72	incendie 125	vandalisme 141	vol -45
face	bris_de_glace -40	collision -59	degats_des_eaux -52	dommage_materiel -43	evenement_climatique 65	incendie 63	none -53	vandalisme -55	vol 224
fail*	blessure -64	bris_de_glace 117	degats_des_eaux 154	evenement_climatique -66	none -82	vol -59
failed	blessure -64	bris_de_glace 117	degats_des_eaux 154	evenement_climatique -66	none -82	vol -59
failed to	collision 150
fait	collision 290	none -140
fall	degats_des_eaux -42	dommage_materiel -84	evenement_climatique 237	incendie -73	none -81	vandalisme -40	vol -58
fall*	blessure 113	collision -77	degats_des_eaux 75	dommage_materiel 76	none -89	vandalisme -45	vol -53
fallen	autre -43	blessure 202	bris_de_glace 67	collision -87	degats_des_eaux -47	dommage_materiel 87	none -116	vandalisme -43	vol -56
fallen from	autre -63	blessure 173	bris_de_glace -69	collision -117	degats_des_eaux -61	dommage_materiel 235	evenement_climatique -51	incendie -61	none -141	vol -71
falls	bris_de_glace -50	collision -50	degats_des_eaux 89	dommage_materiel 83	evenement_climatique 99	none -51	vandalisme -51	vol -48
fals*	blessure -41	collision -78	degats_des_eaux 128	dommage_materiel -63	evenement_climatique -63	none 260	vol -63
false	blessure -41	collision -78	degats_des_eaux 128	dommage_materiel -63	evenement_climatique -63	none 260	vol -63
fami*	dommage_materiel -40	incendie 243	none -79	vandalisme 84	vol -60
family	dommage_materiel -43	incendie 292	none -92	vol -46
far	blessure 111	dommage_materiel 59	evenement_climatique -40	vandalisme -46	vol 52
fath*	blessure 101	bris_de_glace 83	collision 40	dommage_materiel -43	evenement_climatique -40	none -76
father	blessure 101	bris_de_glace 83	collision 40	dommage_materiel -43	evenement_climatique -40	none -76
faul*	collision 141	incendie 111	none -49
fault	collision 141	incendie 111	none -49
faut*	collision 209	none -75
feel	collision 102	degats_des_eaux 68
fell	autre -45	blessure 222	collision -60	dommage_materiel 210	none -170	vandalisme -69	vol -76
fell down	blessure 155	bris_de_glace -43	collision -81	degats_des_eaux -69	dommage_materiel 119	evenement_climatique -54	none -131	vandalisme -48	vol -126
fell in	autre -83	blessure 233	bris_de_glace -112	collision -96	degats_des_eaux -158	dommage_materiel 233	evenement_climatique -110	incendie -56	none -278	vandalisme -73	vol -135
fell into	autre -46	blessure 277	bris_de_glace 207	collision -170	degats_des_eaux -54	dommage_materiel -95	evenement_climatique -78	incendie -70	none -124	vandalisme -83	vol -124
fell my	blessure -54	collision -69	incendie 126	none -62	vandalisme -55	vol 148
fell off	autre -51	blessure 247	bris_de_glace -64	collision 171	degats_des_eaux -78	dommage_materiel -151	evenement_climatique -69	incendie -49	none -241	vandalisme -53	vol -145
fell on	autre -96	blessure -190	bris_de_glace -91	collision -213	dommage_materiel 367	incendie -97	none -331	vandalisme -195	vol -164
fell*	collision 72	degats_des_eaux 65	dommage_materiel -44	evenement_climatique 61	none -49	vandalisme -48
fella	degats_des_eaux 139	dommage_materiel -56	evenement_climatique 130	none -54	vandalisme -40	vol -59
fellow	collision 230	none -58	vol -48
fenc*	blessure -44	collision -77	degats_des_eaux -41	dommage_materiel -49	evenement_climatique 173	none -115	vandalisme 203	vol -53
fence	blessure -44	collision -77	degats_des_eaux -41	dommage_materiel -49	evenement_climatique 173	none -115	vandalisme 203	vol -53
ferr*	autre 201	collision 69	dommage_materiel -68	none -142	vol -53
ferry	autre 201	collision 69	dommage_materiel -68	none -142	vol -53
fes	none -93	vandalisme -63	vol 207
fiel*	collision -66	incendie 116	none -85	vandalisme 87
field	collision -66	incendie 116	none -85	vandalisme 87
field i	collision -89	evenement_climatique -67	incendie 104	none -96	vandalisme 209	vol -87
fift*	autre -43	blessure 246	collision -140	degats_des_eaux -59	dommage_materiel -43	evenement_climatique -40	none -143	vandalisme -60	vol 151
fifty	autre -43	blessure 246	collision -140	degats_des_eaux -59	dommage_materiel -43	evenement_climatique -40	none -143	vandalisme -60	vol 151
file	autre -47	none 229
file*	collision -61	none -56	vandalisme 231	vol 61
filed	collision -61	none -56	vandalisme 231	vol 61
filed a	collision -43	none -94	vandalisme 145	vol 86
fill	autre -53	collision 71	degats_des_eaux 71	none 102
fill in	autre -61	degats_des_eaux 92	none 125
fill*	collision 87	degats_des_eaux 99	none -49
filled	collision 102	degats_des_eaux 91	none -53
filled in	collision 65	degats_des_eaux 118	none -44
find	autre 184	dommage_materiel -52
fine	bris_de_glace 48	collision 102	degats_des_eaux 52	dommage_materiel -45	none -89	vol -46
fine but	collision 68	incendie 82	none -65
fine i	collision 71	degats_des_eaux 75	none -50
fing*	blessure 114	bris_de_glace 96	collision -78	dommage_materiel -46	evenement_climatique -43	none -123	vandalisme -47	vol 94
finger	autre -48	blessure 225	bris_de_glace -67	collision -125	degats_des_eaux -48	dommage_materiel -70	evenement_climatique -65	incendie -84	none -175	vandalisme -66	vol 150
fingers	bris_de_glace 239	collision -59	degats_des_eaux 44	none -112	vandalisme -41	vol -99
fini*	collision 40	incendie 182	none -106
finished	collision 89	incendie 131	none -106
fire	collision -63	degats_des_eaux -60	dommage_materiel -44	incendie 556	none -133	vol -64
fire brigade	collision -43	degats_des_eaux -40	incendie 182	none -40
fire in	collision -63	degats_des_eaux -99	dommage_materiel -45	incendie 343	none -65	vol -60
fire we	collision -74	incendie 240	none -58
fire*	autre -42	bris_de_glace -42	collision -84	degats_des_eaux -45	evenement_climatique -43	incendie 203	none -135	vandalisme 250	vol -56
firemen	collision -53	incendie 304	none -57	vol -43
firm	collision -66	degats_des_eaux 325	none -126
firs*	degats_des_eaux 174	vol -46
first	degats_des_eaux 174	vol -46
fish	autre -42	blessure -53	bris_de_glace 118	collision -91	degats_des_eaux 406	dommage_materiel -124	evenement_climatique -64	incendie -52	none -164	vandalisme -59	vol -106
fitt*	collision -49	degats_des_eaux 204	none -41
fitting	collision -49	degats_des_eaux 204	none -41
five	collision 60	dommage_materiel -41	evenement_climatique 104	incendie 69	none -71
five minutes	collision 45	dommage_materiel -40	incendie 124	none -54
flam*	collision -49	incendie 370	none -110
flames	collision -46	dommage_materiel -41	incendie 361	none -129
flap	collision -95	evenement_climatique -40	none -42	vandalisme 167	vol 86
flar*	collision -52	dommage_materiel -40	evenement_climatique -86	incendie 364	none -141	vol -79
flas*	bris_de_glace -71	collision 48	evenement_climatique 206	none -117	vandalisme -46	vol 96
flash	bris_de_glace -57	collision -101	dommage_materiel -40	evenement_climatique 352	incendie -40	none -95	vol -88
flash flood	bris_de_glace -57	collision -101	dommage_materiel -40	evenement_climatique 352	incendie -40	none -95	vol -88
flat	collision -59	degats_des_eaux 53	incendie 123	none -103	vol 105
flat above	degats_des_eaux 180	none -58
flat below	incendie 183	none -50	vol -50
flat in	autre 254	collision -46	evenement_climatique -51	none -153	vandalisme -52
flat upstairs	degats_des_eaux 129
flat we	collision -49	incendie 279	none -75
flat*	autre -121	blessure -116	bris_de_glace -121	collision -264	degats_des_eaux -151	dommage_materiel 294	evenement_climatique 352	incendie -104	none -518	vandalisme -173	vol -193
flew	bris_de_glace 204	collision -70	evenement_climatique 99	none -69	vol -42
flew up	bris_de_glace 163	collision -41
flig*	autre 350	blessure -61	bris_de_glace -45	collision -73	degats_des_eaux -48	dommage_materiel -88	evenement_climatique -49	none -230	vandalisme -58	vol -75
flight	autre 350	blessure -61	bris_de_glace -45	collision -73	degats_des_eaux -48	dommage_materiel -88	evenement_climatique -49	none -230	vandalisme -58	vol -75
floo*	collision -58	degats_des_eaux 186	evenement_climatique 90	none -70	vol -42
flood	collision -79	degats_des_eaux -60	dommage_materiel -75	evenement_climatique 450	incendie -44	none -85	vol -58
flood in	bris_de_glace -61	collision -52	degats_des_eaux -75	dommage_materiel -123	evenement_climatique 370	incendie -45	none -89	vol -42
flooded	collision -54	degats_des_eaux 161	dommage_materiel -43	evenement_climatique 134	none -90
flooded the	collision -52	degats_des_eaux 310	evenement_climatique -69	none -94
floor	collision -55	degats_des_eaux 233	dommage_materiel 60	none -113	vandalisme -40
floor balcony	collision -68	incendie 181	none -79
floor is	collision -59	degats_des_eaux -110	dommage_materiel 161	evenement_climatique 152	none -42
flor*	collision 51	degats_des_eaux 121	none -49	vol -40
flou*	collision -42	evenement_climatique 103	vol 120
flour	collision -42	evenement_climatique 103	vol 120
flun*	collision 48	evenement_climatique 101
flung	collision 48	evenement_climatique 101
flyi*	collision 132	none -41
flying	collision 132	none -41
flying out	collision 156	none -53
fold*	collision 224	vol -44
folded	collision 224	vol -44
folded in	collision 224	vol -44
foll*	collision -90	degats_des_eaux 62	dommage_materiel 61	none -53	vandalisme 93
following	collision -72	degats_des_eaux 55	evenement_climatique 67	vandalisme 62	vol -44
following the	collision -70	evenement_climatique 158	incendie -45	none -117	vandalisme 163	vol -62
food	autre -128	blessure 293	bris_de_glace -94	collision -85	degats_des_eaux -100	dommage_materiel 197	evenement_climatique -169	incendie -52	none -229	vandalisme -79	vol -122
foot	autre -46	blessure 330	bris_de_glace -46	incendie -43	none -328	vandalisme -68	vol -94
foot and	blessure -80	collision -44	degats_des_eaux 162	dommage_materiel 152	evenement_climatique -65	vandalisme -53	vol -46
foot*	bris_de_glace 287	none -101	vandalisme -57
football	bris_de_glace 287	none -101	vandalisme -57
for	autre 86	none -83
for a	autre 53	none -62	vandalisme -46	vol 89
for an	blessure 216	degats_des_eaux -66	dommage_materiel -40	incendie 70	none -111	vandalisme -46	vol -52
for me	autre -110	collision 79	degats_des_eaux -64	dommage_materiel -59	evenement_climatique -48	none 165	vandalisme -41	vol -46
for my	autre -58	degats_des_eaux 115	dommage_materiel -43	none 222	vol -47
for nine	autre 175	blessure -40	collision -65	degats_des_eaux -47	dommage_materiel -45	evenement_climatique 161	none -109	vol -43
for ten	collision 161	dommage_materiel -45	none -51
for the	autre 95	dommage_materiel -41	incendie 59	none -109	vandalisme 91
for three	blessure 186	collision -95	degats_des_eaux 179	dommage_materiel -65	none -165	vol -50
for your	collision -91	none 302
forc*	bris_de_glace 110	collision -68	none -104	vandalisme -56	vol 252
forced	bris_de_glace 110	collision -68	none -104	vandalisme -56	vol 252
fore*	blessure 99	degats_des_eaux -42	evenement_climatique 68	incendie 76	none -68	vol -42
forearm	blessure 97	bris_de_glace -46	collision -81	degats_des_eaux -48	dommage_materiel 63	evenement_climatique 108	incendie 59	none -87	vandalisme -46	vol -47
forg*	degats_des_eaux 91	none 81
forget	none 206
forget it	none 206
forgot	degats_des_eaux 182	none -49
form	collision 127	degats_des_eaux 106	none -52
form no	collision 187	degats_des_eaux 96	none -134
form*	bris_de_glace -54	collision -138	degats_des_eaux 208	none -71	vandalisme 170	vol -60
fort*	degats_des_eaux -50	dommage_materiel 228	evenement_climatique -47	none -162	vandalisme 68
forty	degats_des_eaux -50	dommage_materiel 228	evenement_climatique -47	none -162	vandalisme 68
forty years	collision 165	dommage_materiel -63	incendie 79	none -52	vandalisme -92
forw*	autre -80	collision 157	dommage_materiel -47	none 127
forward	autre -80	collision 157	dommage_materiel -47	none 127
foun*	dommage_materiel -53	evenement_climatique -45	none -78	vandalisme 241	vol 60
found	dommage_materiel -44	none -71	vandalisme 158	vol 78
found my	bris_de_glace -42	collision -90	degats_des_eaux -45	dommage_materiel -85	evenement_climatique -61	none 66	vandalisme 243	vol -62
four	autre 60	degats_des_eaux -42	evenement_climatique 144	incendie -41	none -157	vandalisme -61	vol 41
four in	evenement_climatique 119
four*	collision -81	degats_des_eaux 258	incendie 66	none -72	vol -42
fourth	collision -75	degats_des_eaux 334	dommage_materiel -40	none -99	vol -40
frac*	autre -44	blessure 490	bris_de_glace -49	collision -160	degats_des_eaux -71	dommage_materiel -72	evenement_climatique -59	incendie -40	none -244	vandalisme -45	vol -74
fractured	autre -44	blessure 434	bris_de_glace -41	collision -177	degats_des_eaux -75	dommage_materiel -78	evenement_climatique -63	incendie -44	none -247	vandalisme -52	vol -81
fractured my	blessure 268	collision -60	degats_des_eaux -50	none -57	vol -48
fram*	incendie 95	none -40	vol 89
frame	incendie 95	none -40	vol 89
fran*	collision 110	dommage_materiel -41	none 130
francais	collision -84	none 305
free*	autre -68	blessure -61	collision -63	degats_des_eaux -94	dommage_materiel 196	evenement_climatique 184	none -112	vandalisme -53	vol -65
freezer	autre -99	blessure -85	bris_de_glace -47	collision -77	degats_des_eaux -115	dommage_materiel 236	evenement_climatique 145	incendie -43	none -158	vandalisme -71	vol -86
fren*	none 127
french	none 127
frid*	collision -58	none 154	vol -54
friday	bris_de_glace 41	collision -63	dommage_materiel -51	none 276	vol -67
fridge	collision -49	degats_des_eaux 109	dommage_materiel 142	none -99
fridge the	collision -58	dommage_materiel 94	incendie 115	none -44
frie*	dommage_materiel 210	evenement_climatique 109	none -124	vol -43
fried	collision -77	dommage_materiel 140	evenement_climatique 100	incendie 85	none -101
fried the	collision -65	dommage_materiel 116	incendie 135	none -85
friend	autre -40	blessure -50	collision -77	dommage_materiel 223	evenement_climatique 164	none -105	vandalisme -51	vol -60
friend s	autre -41	blessure -43	bris_de_glace -41	collision -57	dommage_materiel 413	evenement_climatique -99	none -101	vandalisme -40	vol -59
friends	collision 197	degats_des_eaux -40	dommage_materiel 176	none -199	vandalisme -40
frm	autre -40	bris_de_glace 208	collision -86	degats_des_eaux -88	dommage_materiel -111	evenement_climatique -41	incendie 65	none -212	vandalisme 52	vol 169
from	autre 52	none -86	vol 55
from a	autre 109	bris_de_glace 54	incendie 92	none -82	vol -46
from behind	collision 192	none -54
from corner	bris_de_glace 169	collision -67	degats_des_eaux 127	dommage_materiel -48	evenement_climatique -61	none -76	vol -44
from my	autre 56	collision -61	dommage_materiel -47	none -118	vandalisme -41	vol 191
from outside	collision -62	none -82	vandalisme -51	vol 313
from the	blessure 49	collision -66	none -110	vol 82
fron*	bris_de_glace 40	collision 73	none -76	vandalisme 131	vol -44
front	bris_de_glace 40	collision 73	none -76	vandalisme 131	vol -44
front door	bris_de_glace -49	collision -137	dommage_materiel -71	evenement_climatique -44	none -124	vandalisme 409	vol -46
front is	collision 137
front of	bris_de_glace 171	dommage_materiel 68	none -60	vol -43
full	degats_des_eaux -64	dommage_materiel 42	evenement_climatique 268	none -84	vandalisme -40	vol -43
full of	bris_de_glace 62	collision -64	degats_des_eaux -56	dommage_materiel -62	evenement_climatique 345	none -84	vandalisme -43	vol -49
full*	collision 70	degats_des_eaux 100	dommage_materiel -51	evenement_climatique 141	none -94
fully	collision 70	degats_des_eaux 100	dommage_materiel -51	evenement_climatique 141	none -94
furn*	autre -40	bris_de_glace -52	collision -71	degats_des_eaux -133	dommage_materiel -64	evenement_climatique -42	incendie 116	none -167	vandalisme -63	vol 292
fuse	collision -52	degats_des_eaux -43	dommage_materiel 109	evenement_climatique -41	incendie 206	none -70	vandalisme -45	vol -52
fuse box	collision -52	degats_des_eaux -43	dommage_materiel 109	evenement_climatique -41	incendie 206	none -70	vandalisme -45	vol -52
gale	blessure -41	collision -87	degats_des_eaux -54	dommage_materiel -145	evenement_climatique 463	none -96	vandalisme -52	vol -71
gall*	collision -86	degats_des_eaux -67	dommage_materiel 223	evenement_climatique -46	incendie 132	none -56	vandalisme -57	vol -43
gara*	bris_de_glace 223	degats_des_eaux -43	none -131	vandalisme -54	vol -52
garage	bris_de_glace 223	degats_des_eaux -43	none -131	vandalisme -54	vol -52
garage door	blessure -41	bris_de_glace -88	collision 123	degats_des_eaux -60	dommage_materiel 252	evenement_climatique -181	none -110	vandalisme -59	vol -54
gard*	autre -51	blessure -54	collision -60	degats_des_eaux -69	dommage_materiel -80	evenement_climatique 323	none -212	vol -57
garden	autre -53	blessure -57	collision -55	degats_des_eaux -73	dommage_materiel -85	evenement_climatique 244	none -228	vol -51
garden wall	bris_de_glace -52	collision 128	dommage_materiel -71	evenement_climatique -68	none -160	vandalisme 226	vol -58
gas	bris_de_glace -59	collision -62	degats_des_eaux -40	dommage_materiel -40	evenement_climatique -54	incendie 443	none -164	vandalisme -55	vol -72
gas bottle	bris_de_glace -76	collision -74	degats_des_eaux -43	dommage_materiel -42	evenement_climatique -44	incendie 373	none -144	vandalisme -63	vol -43
gave	dommage_materiel 45	none -92
gave me	evenement_climatique 90	incendie 50	none -56
gave way	collision -67	degats_des_eaux 121	dommage_materiel 170	none -95	vol -41
gend*	evenement_climatique 42	none -76	vol 115
gendarme	blessure -42	collision 117	dommage_materiel -40	none -128	vandalisme -59	vol 226
gendarmerie	none -70	vol 150
gendarmerie came	collision -45	evenement_climatique 151	none -78	vol 98
gendarmes	evenement_climatique 51	none -75	vol 87
gendarmes came	degats_des_eaux -49	dommage_materiel -42	evenement_climatique 199	none -68	vol 65
gene*	collision -53	evenement_climatique 230
generator	collision -53	evenement_climatique 230
generator is	collision -53	evenement_climatique 230
gent*	collision 228	dommage_materiel -40	none -84	vol 47
gentleman	collision 255	dommage_materiel -40	none -70
gentleman on	collision 162	dommage_materiel -40	none -42	vol -42
get	none 70
get a	autre 138	collision -42	dommage_materiel -44	none 65	vandalisme -41
get me	none 149
get the	none 145
girl	collision 166	none -44
give	collision 84	degats_des_eaux -50	incendie 82	none 77	vol -46
give me	collision -66	degats_des_eaux -73	incendie 151	none 200	vandalisme -49	vol -76
give way	collision 210	none -54
give*	collision 131	degats_des_eaux 153	none -83	vol -48
given	collision 131	degats_des_eaux 153	none -83	vol -48
glas*	bris_de_glace 210	collision -72	degats_des_eaux -40	dommage_materiel 95	none -77
glass	bris_de_glace 301	collision -72	degats_des_eaux -40	vandalisme 46	vol -44
glass of	bris_de_glace 181	collision -63	dommage_materiel -60	evenement_climatique 53	none -77	vandalisme 58
glasses	autre 79	blessure -60	bris_de_glace -56	collision -79	degats_des_eaux -43	dommage_materiel 380	evenement_climatique -78	incendie -47	none -225	vandalisme -61
glasses and	autre 232	blessure -51	bris_de_glace -51	collision -80	degats_des_eaux -49	dommage_materiel 159	evenement_climatique -98	none -199	vandalisme -52	vol -49
glis*	collision 317	none -133
glov*	collision 268	none -88
glue	bris_de_glace -50	collision -46	dommage_materiel -44	incendie 130	none -285	vandalisme 279	vol -79
go	bris_de_glace 56	dommage_materiel 54	evenement_climatique -43	none -68	vandalisme 123	vol -66
go and	autre -90	blessure -43	bris_de_glace -48	collision 129	degats_des_eaux -77	dommage_materiel 319	evenement_climatique -50	incendie -54	none -227	vandalisme -128	vol -82
go to	dommage_materiel -41	none -88	vandalisme 302	vol -85
god	collision 85	incendie 121	none -43
god the	incendie 75
goin*	blessure 127	none -42
going	blessure 127	none -42
going to	blessure 214	bris_de_glace -55	collision -77	degats_des_eaux -41	dommage_materiel -67	evenement_climatique -59	none -64	vandalisme -42	vol 83
golf	bris_de_glace -43	collision -71	evenement_climatique 281	none -116	vandalisme -54
gone	none -81	vandalisme -57	vol 243
gone to	collision 97	degats_des_eaux 68	none -72	vandalisme -52	vol 107
gone up	autre 268	bris_de_glace -54	collision -74	degats_des_eaux -46	dommage_materiel -65	evenement_climatique 190	incendie -55	none -213	vandalisme -65	vol -89
good	autre 55	collision 86	dommage_materiel -54	incendie 85	none 52	vandalisme -40	vol -52
good evening	collision -50	none 254
good for	autre 281	blessure -81	bris_de_glace -55	collision -163	degats_des_eaux -62	dommage_materiel -96	evenement_climatique -70	incendie -79	none 64	vandalisme -73	vol -75
good*	blessure -55	collision -71	degats_des_eaux 67	dommage_materiel -67	evenement_climatique -52	none 243	vandalisme -48	vol -73
got	none -86	vol 74
got a	blessure -84	bris_de_glace -51	degats_des_eaux 368	dommage_materiel -52	evenement_climatique -151	none -92	vandalisme -46	vol -46
got away	none -53	vol 144
got back	blessure -41	collision 57	dommage_materiel -43	evenement_climatique -42	incendie -43	none -101	vandalisme -41	vol 222
got hit	collision 262	none -51	vol -51
got into	degats_des_eaux -50	evenement_climatique 196	none -65
got rear	collision 82
got soaked	collision -81	degats_des_eaux -78	dommage_materiel 146	evenement_climatique 171	none -82	vol -69
got the	collision -75	incendie 329	none -72	vol -66
grac*	collision 51	incendie 114	none -49
grace	collision 51	incendie 114	none -49
graf*	autre -49	blessure -59	bris_de_glace -84	collision -87	degats_des_eaux -58	dommage_materiel -126	evenement_climatique -71	incendie -44	none -215	vandalisme 390	vol -126
graffiti	autre -49	blessure -59	bris_de_glace -84	collision -87	degats_des_eaux -58	dommage_materiel -126	evenement_climatique -71	incendie -44	none -215	vandalisme 390	vol -126
gran*	blessure 70	collision 59	none -89	vol 64
grand	blessure 133	dommage_materiel -40	none -92	vol 64
grand taxi	collision 169	none -62
grandmother	collision -52	dommage_materiel 197	evenement_climatique -44	incendie 74	none -106	vol -50
grav*	bris_de_glace 245	none -117	vandalisme 56	vol -42
gravel	bris_de_glace 280	none -107	vol -40
graz*	blessure -78	collision 193	none -101	vandalisme -53	vol 76
grazed	blessure -72	collision 297	degats_des_eaux -41	dommage_materiel -50	evenement_climatique -41	none -107	vol -104
grea*	collision -47	incendie 125	none 74	vol -50
great	collision -47	incendie 125	none 74	vol -50
gree*	collision 103	evenement_climatique 62	none -81	vandalisme 123	vol -93
green	collision 244	none -61	vol -45
greenhouse	bris_de_glace -42	collision -78	evenement_climatique 119	none -102	vandalisme 207	vol -133
grey	collision 258	none -78	vandalisme -62	vol -70
grin*	autre -67	blessure -41	collision -109	degats_des_eaux -43	dommage_materiel 238	evenement_climatique -60	incendie -42	none -149	vandalisme -93	vol 155
grinder	autre -67	blessure -41	collision -109	degats_des_eaux -43	dommage_materiel 238	evenement_climatique -60	incendie -42	none -149	vandalisme -93	vol 155
grou*	dommage_materiel -56	evenement_climatique 207	none -56
ground	dommage_materiel -56	evenement_climatique 207	none -56
ground floor	collision -41	dommage_materiel -64	evenement_climatique 237	none -58
guar*	collision 75	evenement_climatique -43	incendie 124	none -81	vandalisme -43	vol 86
guards	collision 133	evenement_climatique -40	none -89	vandalisme -44	vol 137
gutt*	bris_de_glace -52	collision -104	degats_des_eaux 152	dommage_materiel -56	evenement_climatique 101	none -158	vandalisme 128	vol 46
guttering	bris_de_glace -92	collision -97	degats_des_eaux -52	dommage_materiel -72	evenement_climatique 224	none -126	vandalisme -68	vol 178
guttering and	bris_de_glace -92	collision -97	degats_des_eaux -52	dommage_materiel -72	evenement_climatique 224	none -126	vandalisme -68	vol 178
gutters	collision -104	degats_des_eaux 345	none -138	vol -71
guy	collision 157	none -73	vol 49
guy on	bris_de_glace -40	dommage_materiel -41	none -92	vol 186
had	autre 67	none -82
had a	collision 44	degats_des_eaux 146	dommage_materiel 40	none -88
had an	collision 222	none -50
had been	collision -71	incendie 59	none -66	vol 106
had no	autre -57	degats_des_eaux -41	dommage_materiel -44	evenement_climatique 73	none 165	vol -42
had to	autre 398	blessure 61	degats_des_eaux -53	dommage_materiel -49	evenement_climatique -50	incendie 59	none -191	vandalisme -55	vol -88
hail	bris_de_glace -46	collision -75	dommage_materiel -41	evenement_climatique 482	none -124	vandalisme -142	vol -50
hail on	collision -64	evenement_climatique 317	none -103	vandalisme -58	vol -66
hail*	bris_de_glace 165	collision -82	degats_des_eaux -45	dommage_materiel -45	evenement_climatique 294	none -245	vol -108
hailstones	bris_de_glace -77	collision -64	evenement_climatique 330	none -72	vol -134
hair	bris_de_glace -43	dommage_materiel -40	evenement_climatique -43	none -109	vandalisme 47	vol 153
hair*	blessure 323	bris_de_glace 84	collision -102	dommage_materiel -56	evenement_climatique -55	incendie -42	none -155	vandalisme -42	vol -71
hairdresser	blessure 273	bris_de_glace -53	collision -114	degats_des_eaux 77	dommage_materiel -59	evenement_climatique -51	incendie -57	none -154	vandalisme -45	vol -84
hairline	blessure 231	bris_de_glace 176	collision -94	degats_des_eaux -76	dommage_materiel -60	evenement_climatique -66	none -142	vandalisme -41	vol -61
half	evenement_climatique 107	none -70	vandalisme 44
half a	collision -109	evenement_climatique 205	none -95	vol 81
half the	dommage_materiel -44	evenement_climatique 111	incendie 116	none -60	vol -53
hall	degats_des_eaux 226	dommage_materiel -43	none -81	vol -41
hall ceiling	degats_des_eaux 154	none -64
hall*	autre -51	blessure -64	bris_de_glace -58	collision -75	degats_des_eaux 273	dommage_materiel -70	evenement_climatique -50	incendie -54	none -215	vandalisme -68	vol 44
hallway	autre -51	blessure -64	bris_de_glace -58	collision -75	degats_des_eaux 273	dommage_materiel -70	evenement_climatique -50	incendie -54	none -215	vandalisme -68	vol 44
hamd*	collision 221	none -85
hamm*	blessure 149	bris_de_glace -96	collision -109	dommage_materiel -43	none -105	vandalisme 304	vol -97
hammer	bris_de_glace -128	collision -125	dommage_materiel -41	evenement_climatique -42	none -88	vandalisme 408	vol -105
hand	blessure 74	dommage_materiel -63	none -138	vandalisme -56	vol 193
hand*	vol 92
handbag	collision -182	degats_des_eaux -46	dommage_materiel 93	evenement_climatique -46	none -108	vol 300
hands	incendie 138
hang*	degats_des_eaux 69	dommage_materiel 57	none -55	vol 43
hanging	degats_des_eaux 69	dommage_materiel 57	none -55	vol 43
hanging off	collision 50	vol 92
happ*	autre 126	collision -55	none 76
happens	autre 199	blessure -44	bris_de_glace -42	collision -48	degats_des_eaux -41	dommage_materiel -63	evenement_climatique -46	incendie -46	vandalisme -47	vol -67
happy	collision -83	dommage_materiel 120	none 136
harb*	bris_de_glace -86	collision -93	degats_des_eaux -55	dommage_materiel 285	evenement_climatique -94	incendie 124	none -94	vandalisme -52	vol -49
harbour	bris_de_glace -86	collision -93	degats_des_eaux -55	dommage_materiel 285	evenement_climatique -94	incendie 124	none -94	vandalisme -52	vol -49
hard	autre -44	blessure -49	collision -51	degats_des_eaux -46	dommage_materiel -54	evenement_climatique -45	none 235	vandalisme -84	vol -109
harm	collision 68	degats_des_eaux 92	dommage_materiel 45	none -59	vol -42
harm*	collision -75	dommage_materiel -43	incendie 42	none -66	vandalisme 199
harmed	collision -75	dommage_materiel -43	incendie 42	none -66	vandalisme 199
has	none -71	vandalisme 43
has a	bris_de_glace -46	collision 138	dommage_materiel 47	none -65	vandalisme 61
has appeared	blessure -40	bris_de_glace 174	collision -62	degats_des_eaux 126	evenement_climatique -54	none -98	vol -44
has been	bris_de_glace -43	dommage_materiel -46	none -114	vandalisme 125
has broken	autre -47	blessure -113	bris_de_glace 201	collision 273	degats_des_eaux -45	dommage_materiel -58	evenement_climatique -64	incendie -51	none -128	vandalisme -48	vol -71
has come	bris_de_glace 52	degats_des_eaux 106	dommage_materiel 65	none -61
has fallen	autre -40	blessure 236	bris_de_glace 190	collision -84	degats_des_eaux -55	dommage_materiel -115	evenement_climatique -53	none -137	vandalisme -58	vol -55
has go	autre -90	blessure -44	bris_de_glace -81	collision -95	degats_des_eaux 147	dommage_materiel 331	evenement_climatique -76	incendie -48	none -211	vandalisme -62	vol -88
has gone	autre 244	dommage_materiel 74	evenement_climatique -44	none -138	vandalisme -46
has had	collision 100	dommage_materiel -55	evenement_climatique 192	none -45	vandalisme -55	vol -57
has my	autre -74	blessure -57	collision -87	dommage_materiel -50	evenement_climatique -48	none 245	vandalisme -47	vol 122
has no	bris_de_glace -68	collision 69	dommage_materiel -47	evenement_climatique 197	none -45	vandalisme -68
has nothing	collision 236	dommage_materiel -41	incendie 113	none -210	vandalisme -42	vol -72
has put	collision 74	none -70	vandalisme 158	vol -61
has sent	bris_de_glace -69	dommage_materiel 184	none -57
has since	collision 219	none -41
has spoiled	autre -64	collision -111	degats_des_eaux 92	dommage_materiel 248	evenement_climatique -61	incendie -41	none -113	vol -69
has take	collision -68	degats_des_eaux -40	evenement_climatique -40	incendie 286	none -85	vol -42
has taken	autre -47	collision -83	dommage_materiel -69	evenement_climatique 88	incendie -101	none -135	vandalisme 101	vol 194
has write	collision 96	none -49	vandalisme 190	vol -82
hass*	collision 98
hassan	collision 98
hassan ii	collision 98
have a	incendie 47	vol 111
have been	autre 212	collision -68	incendie 48	none -230	vandalisme 41	vol 64
have had	autre 236	blessure -53	bris_de_glace -42	collision -116	degats_des_eaux -46	dommage_materiel -43	evenement_climatique -41	incendie -42	none 102	vandalisme -49	vol -91
have hit	collision 274	none -61	vandalisme -40	vol -44
have my	collision 177	none -56	vandalisme -50
have no	collision 102	none -72	vandalisme -44	vol 193
have not	evenement_climatique -40	none -114	vandalisme 167	vol 137
have nothing	collision 169	dommage_materiel -41	evenement_climatique 107	none -104
have put	blessure 148	bris_de_glace -54	collision -58	degats_des_eaux -82	dommage_materiel -65	evenement_climatique -46	incendie 109	none -128	vandalisme 188	vol -87
have the	collision 71	vol 50
have to	collision -52	evenement_climatique 142	none 133	vol -71
have you	none 256	vol -43
have*	none 126
haven	none 126
haven t	none 126
havi*	collision 170	none -44
having	collision 170	none -44
he	collision 103	none -100
he came	collision 232	none -54
he has	collision 62	dommage_materiel -58	none -83	vandalisme 108
he is	degats_des_eaux 52	evenement_climatique 105	none -97	vandalisme 55	vol -59
he s	bris_de_glace 53	degats_des_eaux 40	dommage_materiel -40	none -65	vandalisme -43	vol 56
he wants	autre -48	collision -61	dommage_materiel 265	evenement_climatique -48	incendie -40	none -72	vol -52
he was	collision 184	none -68
he went	collision 247	none -58
he won	collision 227	none -51
head	bris_de_glace -50	collision 111	dommage_materiel -57	evenement_climatique 62	none -105	vandalisme 91
head and	blessure -45	collision -61	degats_des_eaux 162	dommage_materiel -50	evenement_climatique -47	none -54	vol 150
head*	collision 124	evenement_climatique 81	none -104	vandalisme 69	vol -74
headlamp	bris_de_glace 102	collision 114	none -99	vandalisme 61	vol -41
headlights	bris_de_glace -51	collision -95	dommage_materiel -52	evenement_climatique 259	none -124	vandalisme 156	vol -157
heal*	collision 166	incendie 97	none -97	vol -40
health	collision 166	incendie 97	none -97	vol -40
hear	collision -69	incendie 121	none -76	vol 141
hear*	bris_de_glace 67	collision -40	dommage_materiel -42	evenement_climatique 42
heard	bris_de_glace 127	collision -64	none 74
hearing	autre 98	collision -64	dommage_materiel -82	evenement_climatique 195	none -93	vol -54
hearing aid	autre 98	collision -64	dommage_materiel -82	evenement_climatique 195	none -93	vol -54
heat	bris_de_glace 115	collision -122	dommage_materiel 83	evenement_climatique -40	incendie 110	none -70	vol -41
heat*	bris_de_glace 109	collision -90	degats_des_eaux 213	dommage_materiel -51	evenement_climatique -66	incendie 193	none -121	vol -85
heater	bris_de_glace -47	collision -63	degats_des_eaux 295	dommage_materiel -63	evenement_climatique -97	incendie 172	none -98	vandalisme -44	vol -104
heating	collision -67	degats_des_eaux 135	evenement_climatique -42	incendie 216	none -115	vol -49
heav*	degats_des_eaux -99	evenement_climatique 307	none -103
heavy	collision -56	degats_des_eaux -146	dommage_materiel -49	evenement_climatique 371	none -143	vol -40
hedg*	bris_de_glace -46	collision 200	degats_des_eaux -56	dommage_materiel -59	evenement_climatique -70	incendie 146	none -150	vandalisme -48	vol -89
hedge	bris_de_glace -46	collision 200	degats_des_eaux -56	dommage_materiel -59	evenement_climatique -70	incendie 146	none -150	vandalisme -48	vol -89
heel	bris_de_glace 141	collision -54	degats_des_eaux -133	dommage_materiel -43	incendie 180	none -81	vandalisme -56	vol -49
held	none -65	vandalisme 117	vol 111
hell*	autre 66	dommage_materiel -46	none 138
hello	autre 66	dommage_materiel -46	none 138
hello so	collision 44	incendie 87	none -41
hello this	collision 166	none -50
helm*	blessure -40	vol 137
helmet	blessure -40	vol 137
help	collision -49	none 198
help*	collision 77	degats_des_eaux -45	dommage_materiel 125	evenement_climatique -48	none 100	vandalisme -54	vol -56
helped	collision 234	none -83
helped us	collision 234	none -83
hen	blessure -86	bris_de_glace -43	collision -74	degats_des_eaux -70	dommage_materiel -64	evenement_climatique 225	incendie 165	none -76	vol -79
hens	autre -58	blessure -83	bris_de_glace -51	collision -93	degats_des_eaux -74	dommage_materiel -63	evenement_climatique 216	incendie -42	none -134	vandalisme -52	vol 230
her	collision 74	none -76
her shower	bris_de_glace -52	degats_des_eaux 202	none -66
her thigh	collision 81
here	collision 131	none -103	vol 149
here*	bris_de_glace 131	collision 95	none -93
hereby	bris_de_glace 183	none -62
hereby declare	bris_de_glace 183	none -62
hers	collision 126
hes	collision 84	dommage_materiel -74	evenement_climatique 206	none -105	vol -48
hes hes	collision 84	dommage_materiel -74	evenement_climatique 206	none -105	vol -48
hi	dommage_materiel -41	none 221	vol -40
hier	collision -53	degats_des_eaux 316	dommage_materiel -45	none -137	vol -53
hill	collision 128	dommage_materiel -73	evenement_climatique 135
him	collision 73	none -73	vandalisme 154	vol -54
him away	collision 203	vol -47
him he	collision 131	none -44	vandalisme 143	vol -55
him the	collision 69	dommage_materiel 176	evenement_climatique -47	none -109	vandalisme -49
him to	collision -54	dommage_materiel -45	none -146	vandalisme 299	vol -131
hims*	collision 51	evenement_climatique -43	incendie 49	none -63	vandalisme 143	vol -63
himself	collision 51	evenement_climatique -43	incendie 49	none -63	vandalisme 143	vol -63
hip	blessure 256	bris_de_glace -50	degats_des_eaux -41	dommage_materiel -45	evenement_climatique -50	none -102	vol 51
hire*	autre 173	blessure -43	bris_de_glace -40	collision -78	degats_des_eaux 151	dommage_materiel -48	evenement_climatique -46	none -161	vandalisme -42	vol 81
hired	autre 173	blessure -43	bris_de_glace -40	collision -78	degats_des_eaux 151	dommage_materiel -48	evenement_climatique -46	none -161	vandalisme -42	vol 81
his	collision 73	none -89
his bike	blessure -51	bris_de_glace -45	degats_des_eaux -44	dommage_materiel 316	evenement_climatique -49	incendie -53	none -126	vandalisme -50	vol -59
his door	degats_des_eaux 186
his name	bris_de_glace 182	dommage_materiel -41	none -51
his own	autre -43	bris_de_glace -43	collision 111	evenement_climatique -53	none -85	vandalisme 141	vol 59
his plate	collision 216	none -62
his wife	blessure -85	collision 74	degats_des_eaux -61	dommage_materiel -59	evenement_climatique 247	none -71	vol -83
hit	collision 270	dommage_materiel -40	evenement_climatique 49	none -125	vol -47
hit a	collision 286	none -106
hit by	collision 262	none -51	vol -51
hit me	collision 219	none -71
hit my	blessure -67	bris_de_glace -50	collision 324	dommage_materiel -73	evenement_climatique 135	none -157	vol -69
hit the	bris_de_glace 44	collision 55	evenement_climatique 212	none -100
hob	bris_de_glace -88	collision -57	degats_des_eaux -103	dommage_materiel 209	evenement_climatique -58	incendie 213	none -219	vol -45
hold	collision -93	dommage_materiel -50	evenement_climatique 183	none -66	vandalisme -75	vol 118
hold*	collision 65	none -78	vandalisme 205	vol -127
hole	none -62	vandalisme 192	vol -77
hole in	collision -45	incendie 61	none -70	vandalisme 178	vol -94
holi*	bris_de_glace -43	collision -70	degats_des_eaux -40	evenement_climatique -45	none -91	vandalisme 100	vol 212
holiday	bris_de_glace -43	collision -70	degats_des_eaux -40	evenement_climatique -45	none -91	vandalisme 100	vol 212
home	blessure 84	none -64
home and	blessure 168	degats_des_eaux -45	none -120	vandalisme 107	vol -66
home i	collision -61	vol 166
home to	collision -57	degats_des_eaux 71	incendie -40	vandalisme 151	vol -49
hone*	bris_de_glace -56	dommage_materiel -49	evenement_climatique -40	none 160	vol -40
hood	evenement_climatique -42	incendie 317	none -138	vol -54
hook	bris_de_glace 223	collision -76	degats_des_eaux -60	evenement_climatique -91	none -66	vol 67
hors*	autre -42	blessure 142	collision 183	dommage_materiel -43	none -86	vol -48
horse	autre -42	blessure 142	collision 183	dommage_materiel -43	none -86	vol -48
horse and	collision 312	none -91	vol -42
hose	blessure -41	collision -52	degats_des_eaux 357	dommage_materiel -47	none -105
hosp*	blessure 254	degats_des_eaux -57	none -157
hospital	autre 42	blessure 289	degats_des_eaux -61	none -172
hospital in	collision 80
hot	autre -68	blessure 298	bris_de_glace -96	collision -107	degats_des_eaux 143	dommage_materiel -159	evenement_climatique -74	incendie -204	none -195	vandalisme -88	vol -204
hote*	autre 63	blessure 198	bris_de_glace -46	collision -67	degats_des_eaux -51	dommage_materiel -100	evenement_climatique -40	none -136	vol 116
hotel	autre 63	blessure 198	bris_de_glace -46	collision -67	degats_des_eaux -51	dommage_materiel -100	evenement_climatique -40	none -136	vol 116
hour	blessure 108	collision 90
hour ago	blessure -64	none 195	vol -43
hour later	collision 131	none -41
hour*	degats_des_eaux 77	dommage_materiel -45	none 88	vol -48
hours	degats_des_eaux 77	dommage_materiel -45	none 88	vol -48
hous*	blessure -49	bris_de_glace -43	collision -87	evenement_climatique 174	none -115	vandalisme -43	vol 144
house	autre 51	blessure -52	bris_de_glace -44	collision -89	evenement_climatique 124	none -114	vandalisme -40	vol 121
house and	collision -66	degats_des_eaux 132	dommage_materiel -115	evenement_climatique 220	incendie -80	none -92	vandalisme -40	vol -77
how	autre 145	blessure -43	collision -62	dommage_materiel -50	none 152	vol -52
how do	autre 333	blessure -40	bris_de_glace -44	collision -113	degats_des_eaux -49	dommage_materiel -56	evenement_climatique -49	none 90	vandalisme -46	vol -58
how it	collision -46	dommage_materiel -46	evenement_climatique 217	incendie 121	none -138	vol -46
how long	collision -51	evenement_climatique 109	none 105	vol -58
how much	autre 167	collision -69	dommage_materiel -83	evenement_climatique -40	none 185	vandalisme -57
huma*	collision -41	degats_des_eaux 120	dommage_materiel -42	none 110
human	none 184
hund*	collision -65	degats_des_eaux 76	dommage_materiel 70	evenement_climatique 76	none -95	vandalisme -40
hundred	collision -65	degats_des_eaux 76	dommage_materiel 70	evenement_climatique 76	none -95	vandalisme -40
hundred euros	autre -55	blessure -40	bris_de_glace -45	collision -75	degats_des_eaux -40	dommage_materiel 243	none -75	vandalisme -74	vol 88
hundred litres	collision -43	degats_des_eaux 211	dommage_materiel -66	evenement_climatique -41	none -117	vol 53
hurt	collision 78
hurt and	collision 104	none -45	vol 48
hurt at	collision 165	none -41
hurt but	collision 81	none -60	vol 73
hurt we	collision 101
hurt*	collision 262	none -75	vol -46
hurts	collision 262	none -75	vol -46
husb*	blessure -40	collision -50	none -81	vandalisme 135
husband	blessure -40	collision -50	none -81	vandalisme 135
husband s	blessure -48	collision -68	degats_des_eaux 58	dommage_materiel -68	none -79	vandalisme 117	vol 104
husband was	autre 182	collision 43	none -80
i am	autre 131	dommage_materiel 41	none -127
i attach	evenement_climatique 168	none -60
i believe	bris_de_glace -53	collision 155	dommage_materiel -40	none 163	vandalisme -48	vol -83
i braked	collision 239	dommage_materiel -44	none -41	vol -47
i broke	blessure -49	collision 72	dommage_materiel 241	evenement_climatique -54	none -78	vol -41
i called	collision 47	incendie 122	vol -47
i came	collision 57	incendie 40	vandalisme 65
i can	blessure 73	collision 44	none 80
i changed	none 125
i could	none -91	vandalisme 227	vol -47
i d	collision -40	none 153	vol -42
i did	autre -43	blessure -52	bris_de_glace -41	collision -80	degats_des_eaux -48	dommage_materiel 116	evenement_climatique -51	none 207	vol -106
i didn	autre -41	blessure -42	collision -206	degats_des_eaux -42	dommage_materiel -63	none 285	vandalisme -61	vol 76
i do	autre 142	dommage_materiel -50
i don	none 169
i dropped	autre 113	bris_de_glace -59	collision -56	degats_des_eaux -69	dommage_materiel 253	none -109	vol -52
i fell	autre -41	blessure 269	bris_de_glace -55	collision -131	degats_des_eaux -45	dommage_materiel -64	evenement_climatique -40	none -138	vandalisme -111	vol 98
i filed	collision -66	none 68	vandalisme 186	vol -83
i forgot	degats_des_eaux 182	none -49
i found	collision -63	dommage_materiel -46	none 171	vandalisme 112	vol -92
i gave	blessure -48	collision 138	dommage_materiel -48	none -164	vol 193
i get	autre 76	collision -48	none 137
i go	autre -57	bris_de_glace 229	collision 100	dommage_materiel -76	evenement_climatique -48	none -172	vandalisme -88
i got	collision -44	incendie 128	vol 51
i had	collision 110	evenement_climatique 71	incendie 74	none -76
i have	dommage_materiel -40	vol 40
i haven	blessure 95	vandalisme -79	vol 90
i heard	bris_de_glace 175	collision -97	degats_des_eaux -45	dommage_materiel -43	none -74	vandalisme 81	vol 40
i hereby	bris_de_glace 183	none -62
i hit	collision 269	none -80
i keep	incendie 127	none -40
i knocked	collision -86	degats_des_eaux -52	dommage_materiel 411	evenement_climatique -48	none -130	vandalisme -54	vol -79
i know	autre -47	bris_de_glace -54	collision -110	degats_des_eaux -45	dommage_materiel -56	evenement_climatique 67	incendie -40	none -143	vandalisme 282	vol 124
i leaned	blessure -46	bris_de_glace 102	collision -70	degats_des_eaux 130	dommage_materiel 114	evenement_climatique -42	none -115	vandalisme -49	vol -50
i left	autre 73	blessure -41	degats_des_eaux 67	dommage_materiel -68	evenement_climatique -55	none -272	vol 161
i m	collision 121	none 94	vandalisme -44
i make	collision 120
i misjudged	collision 243	none -91	vandalisme -43
i need	collision -46	degats_des_eaux 56	none 137
i never	bris_de_glace 126	collision -63	evenement_climatique -62	none -66	vandalisme -77	vol 200
i not	collision 93	none -87	vandalisme 204	vol -74
i only	vandalisme -42	vol 110
i opened	bris_de_glace 130	degats_des_eaux 53	none -43	vol -51
i put	bris_de_glace 160	collision -85	degats_des_eaux 127	none -85	vandalisme -42	vol -42
i rang	collision 56	incendie 100	vol -43
i report	collision 103	degats_des_eaux 127	none -94	vol -43
i reported	collision -63	none 316	vol -44
i reversed	collision 233	none -47	vol -40
i sent	autre -40	none 186
i should	evenement_climatique 200	none -77	vol -56
i slipped	blessure 307	collision -50	degats_des_eaux -66	dommage_materiel -53	none -111	vol -75
i still	autre -45	bris_de_glace 211	collision -70	none -109	vandalisme 136
i swerved	collision 67	none -42	vandalisme 141
i think	autre 62	none 108
i thought	collision 211	none -66
i ve	bris_de_glace 84	collision -42	dommage_materiel -42	evenement_climatique -41	none -51	vandalisme 97	vol 47
i want	autre 115	none 161	vandalisme -55	vol -42
i was	blessure 45	collision 71	none -60
i wasn	blessure -50	bris_de_glace 119	collision -68	degats_des_eaux -66	dommage_materiel -72	incendie -52	none 224	vandalisme -43	vol -66
i went	collision 91	none -45	vandalisme 81
i wish	collision 150	none -90
i write	evenement_climatique 105	none -57	vandalisme -46	vol 106
ice	collision 110	degats_des_eaux 124	none -92
idea	bris_de_glace 86	collision -78	degats_des_eaux -42	dommage_materiel -48	evenement_climatique -42	none 130	vandalisme -46	vol -51
if	autre 297	none -171	vol -54
if i	autre 346	blessure -42	collision -67	none -195	vandalisme -40	vol -54
ifra*	evenement_climatique 183	none -109
ifrane	evenement_climatique 183	none -109
ifrane the	evenement_climatique 183	none -109
ii	collision 98
il	collision 143	none 113
im	bris_de_glace -41	collision 57	dommage_materiel 131	none -153	vandalisme 140
im im	bris_de_glace -41	collision 57	dommage_materiel 131	none -153	vandalisme 140
im ok	collision 259	none -125
imag*	collision 51	degats_des_eaux -59	dommage_materiel -63	evenement_climatique 220	none -93	vol -60
imagine	collision 51	degats_des_eaux -59	dommage_materiel -63	evenement_climatique 220	none -93	vol -60
impa*	bris_de_glace 321	collision 50	degats_des_eaux -54	dommage_materiel -42	none -216	vandalisme -41	vol -43
impact	bris_de_glace 321	collision 50	degats_des_eaux -54	dommage_materiel -42	none -216	vandalisme -41	vol -43
in	none -103
in a	autre 47	blessure 69	collision 85	evenement_climatique -40	none -88	vol -54
in and	collision -77	vol 264
in any	dommage_materiel -49	evenement_climatique -40	none -110	vandalisme 260	vol -56
in by	collision -69	degats_des_eaux 61	evenement_climatique -63	none -46	vandalisme -43	vol 236
in casablanca	autre 177	collision 88	none -154
in d	autre -63	blessure -128	bris_de_glace -68	collision -108	degats_des_eaux -135	dommage_materiel 427	evenement_climatique 85	incendie -62	none -323	vandalisme -70	vol -80
in english	autre 238	blessure -71	bris_de_glace -62	collision -149	degats_des_eaux -85	dommage_materiel -111	evenement_climatique -78	incendie -55	vandalisme -77	vol -122
in flames	incendie 188	none -68
in front	bris_de_glace 154	collision 158	evenement_climatique -40	none -97	vandalisme -47	vol -49
in good	collision -68	degats_des_eaux -41	evenement_climatique 162	incendie 114	none -100
in half	bris_de_glace 115	collision 97
in her	blessure 132	evenement_climatique 44	vol -46
in his	blessure 237	bris_de_glace -49	collision 121	degats_des_eaux -44	dommage_materiel -53	evenement_climatique -48	none -134	vol -58
in hospital	autre 183	none -73
in it	bris_de_glace 234	collision 52	degats_des_eaux -96	dommage_materiel -68	evenement_climatique -42	none -138	vandalisme 83	vol -79
in law	bris_de_glace -45	collision 53	dommage_materiel -44	evenement_climatique -44	incendie 46	none -109	vandalisme 229	vol -76
in may	autre -52	blessure -56	collision -67	dommage_materiel -46	none 271	vandalisme -71	vol -65
in my	dommage_materiel -50	none -138	vandalisme 216
in no	collision -86	none -45	vandalisme 151	vol 72
in one	collision 47	evenement_climatique 194	none -63	vandalisme -54	vol -53
in plaster	blessure 186	collision 51	none -144
in rabat	autre 153	none -56
in the	evenement_climatique 68	none -80
in time	collision 247	none -51	vandalisme -60	vol -43
in two	blessure 182	collision 61	dommage_materiel -54	none -44
in white	collision 131	dommage_materiel -44	evenement_climatique 180	incendie -44	none -102	vandalisme -44	vol -40
in2	collision 152	dommage_materiel 85	evenement_climatique 57	none -144	vandalisme -48	vol -56
in2 me	collision 196	degats_des_eaux -43	none -75
indi*	collision 127
indicating	collision 127
indo*	collision -76	degats_des_eaux 98	evenement_climatique 167	incendie 85	none -99
indoors	bris_de_glace -40	collision -70	evenement_climatique 212	incendie 116	none -99	vandalisme -42
info*	collision -110	dommage_materiel -50	evenement_climatique -42	none -132	vandalisme -89	vol 375
informed	collision -141	dommage_materiel -64	evenement_climatique -52	none -168	vandalisme -107	vol 364
inha*	blessure -42	dommage_materiel -49	incendie 285	none -97	vol -42
inju*	collision 109	degats_des_eaux 41	evenement_climatique 71	none -91	vol -46
injured	collision 206	incendie 128	none -121	vol -41
injuries	bris_de_glace 58	degats_des_eaux 77	evenement_climatique 48	none -50	vol -45
injury	blessure -45	collision 114	degats_des_eaux 62	evenement_climatique 153	none -115	vol -55
insi*	bris_de_glace 84	dommage_materiel -42	incendie 94	none -73
inside	bris_de_glace 90	collision -57	dommage_materiel -45	incendie 104	none -75
inside and	bris_de_glace 168	collision -103	dommage_materiel -45	vandalisme -67	vol 156
inside my	bris_de_glace -40	collision 88	dommage_materiel -50	evenement_climatique -45	incendie 212	none -88	vandalisme -69	vol -56
inside the	bris_de_glace 199	collision -110	dommage_materiel -44	incendie 119	none -79	vandalisme -58	vol -44
inst*	bris_de_glace 86	collision 46	none 52
insu*	autre 49	vandalisme 81
insurance	autre 100	none 72	vandalisme -42	vol -49
insurance pay	autre 240	blessure -44	bris_de_glace -40	collision -109	degats_des_eaux -41	dommage_materiel 174	evenement_climatique -91	incendie -51	none -215	vandalisme -64	vol -80
insure	autre -94	blessure -52	bris_de_glace -58	collision -167	degats_des_eaux -67	dommage_materiel -80	evenement_climatique -126	incendie -66	none -303	vandalisme 293	vol 221
inte*	dommage_materiel 156	evenement_climatique 135	incendie -51	none -95	vol -46
internet	collision -60	degats_des_eaux -49	dommage_materiel 43	evenement_climatique 231	incendie -86	none -109	vol -61
into	blessure 50	collision 129	degats_des_eaux 57	none -123	vandalisme -44
into a	collision 140	degats_des_eaux 134	none -93
into me	autre -42	blessure 271	bris_de_glace -41	degats_des_eaux -49	dommage_materiel -64	evenement_climatique -52	none -242	vandalisme -54	vol -62
into my	blessure 52	bris_de_glace -42	collision 159	dommage_materiel 64	none -128	vandalisme -59
into our	bris_de_glace 146	collision -80	degats_des_eaux 66	dommage_materiel -44	evenement_climatique -52	none -96	vol 144
into the	collision 145	degats_des_eaux 133	none -91	vol -51
inve*	autre -67	blessure -44	bris_de_glace -44	collision -121	degats_des_eaux -103	dommage_materiel 97	evenement_climatique -84	incendie 374	none -142	vandalisme -49	vol -83
invo*	autre 76	collision 122	none -94
invoice	autre 262	collision -103	degats_des_eaux -43	dommage_materiel -63	none -78	vol -88
involve	collision 200	none -63
involve the	collision 200	none -63
involved	blessure 76	collision 226	none -116	vol -44
is	none -47
is a	collision 68	degats_des_eaux 62	incendie 63	vandalisme -40	vol -49
is all	autre -46	bris_de_glace -46	collision -199	degats_des_eaux 291	dommage_materiel -50	none -148	vol 124
is an	none 119
is black	blessure -40	bris_de_glace -55	collision -50	degats_des_eaux -59	dommage_materiel 220	evenement_climatique -45	incendie 43	none -119	vol -46
is broken	blessure 98	none -40
is cracked	bris_de_glace 69	collision -100	degats_des_eaux 100	dommage_materiel -42	evenement_climatique 134	none -73	vandalisme -47
is dead	collision -62	degats_des_eaux -46	dommage_materiel 150	none -73	vandalisme 137	vol -81
is done	collision 56	degats_des_eaux 182	none -75	vol -49
is dripping	degats_des_eaux 287	none -82
is fine	collision 93	degats_des_eaux 56
is full	bris_de_glace -65	collision -57	degats_des_eaux -44	dommage_materiel -41	evenement_climatique 311	vandalisme -47	vol -41
is gone	autre -40	bris_de_glace -42	collision -114	degats_des_eaux -61	dommage_materiel -126	evenement_climatique -79	incendie 59	none -166	vandalisme -92	vol 399
is good	autre 327	blessure -64	bris_de_glace -43	collision -113	degats_des_eaux -61	dommage_materiel -66	evenement_climatique -62	incendie 147	none -354	vandalisme -68	vol -70
is in	bris_de_glace -41	collision 85	dommage_materiel 91	none -70	vol -60
is leave	autre -53	collision -79	dommage_materiel -49	none -194	vandalisme -66	vol 393
is like	bris_de_glace 146	collision -53	degats_des_eaux 196	dommage_materiel -67	evenement_climatique -63	none -80
is lost	autre -67	blessure -54	collision -67	degats_des_eaux -54	dommage_materiel 197	evenement_climatique 128	incendie -49	none -99	vandalisme -48	vol -41
is my	autre -52	evenement_climatique 97	none 163	vandalisme -40	vol -45
is no	bris_de_glace 215	collision 88	dommage_materiel -44	none -93	vol -57
is not	collision 48	dommage_materiel 109	none -107	vandalisme 126
is now	collision 58	degats_des_eaux -55	evenement_climatique 56	incendie 113	none -54	vol -47
is on	collision 54	dommage_materiel 88	evenement_climatique 44	none -55
is ruined	collision -48	degats_des_eaux -50	dommage_materiel -41	incendie 262	none -68
is still	autre -49	collision -84	incendie 69	none 94	vandalisme 122	vol -72
is the	blessure 56	collision -109	degats_des_eaux -41	evenement_climatique -41	vandalisme -43	vol 249
is there	autre 99	bris_de_glace 156	collision -97	dommage_materiel -60	none 107	vandalisme -50	vol -54
is under	collision -66	degats_des_eaux 164	evenement_climatique 91	none -120
is unhurt	collision 52	incendie 130	vol -61
is useless	none 113
isn	autre -47	blessure -41	bris_de_glace -50	collision -84	degats_des_eaux -54	incendie -41	none 91	vandalisme -66	vol 96
isn t	autre -47	blessure -41	bris_de_glace -50	collision -84	degats_des_eaux -54	incendie -41	none 91	vandalisme -66	vol 96
it	bris_de_glace 49	none -44
it a	bris_de_glace -66	dommage_materiel 190	none -81
it all	collision 60	degats_des_eaux 101	incendie 62	none -61
it and	bris_de_glace 270	degats_des_eaux -90	dommage_materiel -74	evenement_climatique -54	incendie 52	none -140
it burned	collision -96	dommage_materiel -47	incendie 288	none -51
it came	collision -68	dommage_materiel 150	evenement_climatique 90	none -51	vandalisme -42	vol -40
it comes	collision -66	degats_des_eaux 228	none -47	vol -58
it down	collision 220	none -115	vandalisme -42	vol 74
it for	collision 119	degats_des_eaux -50	dommage_materiel 253	evenement_climatique -107	incendie -51	none -159	vandalisme -65	vol -53
it has	dommage_materiel 167	none -73
it he	autre -47	blessure -40	bris_de_glace 185	collision -155	degats_des_eaux -61	dommage_materiel -96	evenement_climatique -115	incendie -54	none -221	vandalisme 335	vol -132
it i	bris_de_glace 77	collision 42	none -72	vandalisme 50
it in	bris_de_glace 132	collision -79	degats_des_eaux -60	dommage_materiel -41	evenement_climatique 213	none -113	vandalisme -44	vol -143
it is	blessure -44	none -93	vol 116
it must	dommage_materiel 190	none -68	vol -47
it my	collision 136	degats_des_eaux 105	none -55	vol -46
it nobody	bris_de_glace 160	none -62	vol -47
it on	blessure 114	collision -100	dommage_materiel -152	evenement_climatique 165	none -100	vandalisme 59
it out	bris_de_glace 73	collision -49	dommage_materiel -41	evenement_climatique 74	incendie 203	none -77	vandalisme -41	vol -76
it s	degats_des_eaux 76	dommage_materiel -45	vol 56
it so	blessure 190	degats_des_eaux -49	dommage_materiel -50	evenement_climatique -48	none -139	vandalisme 154	vol -68
it the	degats_des_eaux 173
it there	bris_de_glace 91	none -78	vandalisme 88	vol 71
it to	collision -82	degats_des_eaux -42	dommage_materiel 118	incendie 49	none -64	vandalisme -44	vol 148
it was	collision 73	vol 41
it we	dommage_materiel 78	incendie 90	vol -53
it went	collision -59	degats_des_eaux 44	dommage_materiel 221	evenement_climatique -51	incendie 55	none -107	vol -53
it with	bris_de_glace 203	collision -91	degats_des_eaux -42	dommage_materiel -50	evenement_climatique -56	incendie 103	none -58	vandalisme -40	vol -41
ital*	autre -44	bris_de_glace 210	none -123
its	bris_de_glace 126	none -105
its banks	degats_des_eaux -115	evenement_climatique 225	none -50
its its	bris_de_glace 126	none -105
its own	bris_de_glace 203	evenement_climatique -46	none -56
itse*	bris_de_glace 70	degats_des_eaux 178	dommage_materiel -63	evenement_climatique -73	none -109	vandalisme -52	vol 114
itself	bris_de_glace 70	degats_des_eaux 178	dommage_materiel -63	evenement_climatique -73	none -109	vandalisme -52	vol 114
j	collision 298	none -117
j ai	collision 298	none -117
jack*	collision -54	evenement_climatique -51	none -76	vol 298
jacket	collision -54	evenement_climatique -51	none -76	vol 298
janu*	autre 248	none -178	vol -46
january	autre 248	none -178	vol -46
jewe*	collision -45	none -55	vol 269
jewellery	collision -40	none -68	vol 253
join*	degats_des_eaux 189	evenement_climatique 54	none -78
joint	degats_des_eaux 234	none -74
jump*	collision 112	degats_des_eaux -64	dommage_materiel -59	evenement_climatique -65	incendie 124	none -121	vandalisme 142	vol -45
jumped	collision 112	degats_des_eaux -64	dommage_materiel -59	evenement_climatique -65	incendie 124	none -121	vandalisme 142	vol -45
jumped out	collision 284	none -84	vandalisme -66
junc*	collision 230	none -132
junction	collision 230	none -132
june	autre 47	blessure -51	collision -45	dommage_materiel -49	none 249	vandalisme -41
june 2025	vol 129
june the	bris_de_glace 87	collision -47	degats_des_eaux 41	none -51
just	bris_de_glace 63
just a	degats_des_eaux 125	dommage_materiel 100	none -56	vol -55
just gone	autre -42	bris_de_glace -43	collision -60	dommage_materiel -54	evenement_climatique 184	none 154	vol -69
just the	collision 198	none -68
kang*	blessure -46	collision 376	dommage_materiel -51	none -165	vandalisme -42	vol -64
kaya*	collision 130	evenement_climatique -71	incendie 118	none -125	vol 99
kayak	blessure -46	collision 195	dommage_materiel -40	evenement_climatique -67	none -157	vol 156
keep	degats_des_eaux 121	incendie 97	none -49	vol -43
keep*	bris_de_glace 203	none -112
keeps	bris_de_glace 235	collision -61	none -159	vandalisme -48
kept	collision 89	degats_des_eaux 71
kerb	collision 399	dommage_materiel -72	none -234	vol -40
key	autre -65	blessure -43	bris_de_glace -60	collision -168	degats_des_eaux -51	dommage_materiel 121	evenement_climatique -64	incendie -52	none -200	vandalisme 368	vol -104
keye*	collision -87	dommage_materiel -53	evenement_climatique -40	none -154	vandalisme 380	vol -112
keyed	collision -87	dommage_materiel -53	evenement_climatique -40	none -154	vandalisme 380	vol -112
keyed my	collision -87	dommage_materiel -53	evenement_climatique -40	none -154	vandalisme 380	vol -112
keys	autre 297	blessure -47	dommage_materiel -50	evenement_climatique -42	none -125	vol 63
kick*	blessure 123	bris_de_glace 113	collision -49	dommage_materiel -47	evenement_climatique -55	none -146	vandalisme 189	vol -51
kicked	blessure 123	bris_de_glace 113	collision -49	dommage_materiel -47	evenement_climatique -55	none -146	vandalisme 189	vol -51
kicked off	collision -82	none -94	vandalisme 301
kid	autre -49	bris_de_glace -60	collision -106	degats_des_eaux -69	dommage_materiel 436	evenement_climatique -107	incendie -42	none -307	vandalisme -63	vol -60
kids	dommage_materiel -66	evenement_climatique -93	incendie -45	none -117	vandalisme 303	vol -53
kill*	collision 87	degats_des_eaux -80	dommage_materiel 178	none -116
killed	collision -43	degats_des_eaux -96	dommage_materiel 250	none -106
kind	collision 99	vol 71
kind*	autre 181	dommage_materiel 147	evenement_climatique -41	none -160	vol -74
kindly	autre 181	dommage_materiel 147	evenement_climatique -41	none -160	vol -74
kitc*	collision -56	degats_des_eaux 136	dommage_materiel -55	incendie 260	none -153	vol -47
kitchen	collision -56	degats_des_eaux 136	dommage_materiel -55	incendie 260	none -153	vol -47
knee	blessure 72	collision 42	degats_des_eaux -64	dommage_materiel -70	evenement_climatique 184	none -81	vandalisme -41
knee*	autre -51	blessure 277	bris_de_glace -60	collision -147	degats_des_eaux -46	dommage_materiel -91	evenement_climatique -54	none -135	vandalisme -74	vol 115
knoc*	collision 202	degats_des_eaux -46	dommage_materiel 212	evenement_climatique -45	none -154	vandalisme -46	vol -62
knocked	blessure -40	collision 193	degats_des_eaux -51	dommage_materiel 227	evenement_climatique -50	none -158	vandalisme -51	vol -69
knocked my	blessure -56	bris_de_glace -42	collision -66	degats_des_eaux -82	dommage_materiel 306	evenement_climatique -74	incendie -49	none -163	vandalisme -54	vol -74
knocked the	collision 41	dommage_materiel 137	none -71
know	autre 219	collision -79	degats_des_eaux -45	dommage_materiel -49	none -148	vandalisme 89	vol 51
know if	autre 357	blessure -50	dommage_materiel -40	evenement_climatique -40	none -291	vandalisme -48	vol -46
know*	collision -70	degats_des_eaux 295	none -57	vol -40
l	collision 249	none -85
la	bris_de_glace -84	degats_des_eaux -53	dommage_materiel 293	evenement_climatique -85	none -103	vol -47
lad	dommage_materiel 131	evenement_climatique -43	incendie 104	none -70
ladd*	autre -45	blessure 267	bris_de_glace 98	collision -80	degats_des_eaux -59	dommage_materiel -59	evenement_climatique -56	incendie 52	none -180	vandalisme -44	vol -71
ladder	autre -45	blessure 267	bris_de_glace 98	collision -80	degats_des_eaux -59	dommage_materiel -59	evenement_climatique -56	incendie 52	none -180	vandalisme -44	vol -71
lads	blessure -48	none -80	vandalisme -42	vol 298
lads on	blessure -79	collision -85	dommage_materiel -47	none -98	vandalisme -65	vol 322
lady	collision 113	none -46	vol -43
lady on	degats_des_eaux 109	dommage_materiel -41	none -51	vol -45
lamp	collision 148	incendie 95	none -83	vol -41
lamp post	collision 223	none -68
land*	autre 248	blessure 56	bris_de_glace -71	collision -122	dommage_materiel -74	evenement_climatique 103	incendie -54	none -229	vandalisme -126	vol -63
landed	autre -51	blessure 194	bris_de_glace -51	collision -103	degats_des_eaux 69	dommage_materiel -98	evenement_climatique 129	none -88	vandalisme -51	vol -104
landed on	autre -51	blessure 194	bris_de_glace -51	collision -103	degats_des_eaux 69	dommage_materiel -98	evenement_climatique 129	none -88	vandalisme -51	vol -104
landing	autre -41	blessure -42	bris_de_glace -68	collision -57	dommage_materiel -43	evenement_climatique 198	none -117	vol 131
lane	collision 81	evenement_climatique 49
lang*	collision 72	none 161
language	collision 72	none 161
lapt*	dommage_materiel 244	none -78	vol 54
laptop	dommage_materiel 270	none -82
laptop down	dommage_materiel 222	none -94
larg*	bris_de_glace 84	collision 128	evenement_climatique 115	none -73	vol -94
large	bris_de_glace 103	collision 129	degats_des_eaux -51	evenement_climatique 138	none -95	vandalisme -49	vol -123
last	autre -41	collision -48	incendie 47	none 202
last friday	evenement_climatique 61
last night	blessure -63	collision -74	dommage_materiel -56	evenement_climatique -41	incendie 247	none 146	vandalisme -44	vol -46
last thursday	dommage_materiel 173	evenement_climatique -70	none 91	vandalisme -41
last wednesday	blessure 119	collision -69	dommage_materiel -40	none 89
last week	none 201
late	collision -58	dommage_materiel -44	incendie 89	none -65	vol 191
late*	collision 129	none -40
later	collision 129	none -40
laug*	collision -58	dommage_materiel -42	incendie 81	none -75	vol 195
laugh	collision -103	none -68	vandalisme 142	vol 168
laughing	bris_de_glace -40	dommage_materiel -51	incendie 165	none -80	vandalisme -42	vol 85
laun*	autre -48	blessure -41	bris_de_glace -51	collision -114	degats_des_eaux 287	dommage_materiel -75	evenement_climatique -58	incendie 111	none -85	vol -96
law	bris_de_glace -40	evenement_climatique -42	none -100	vandalisme 199	vol -66
le	collision 168	degats_des_eaux 155	none -125
le constat	collision 77	degats_des_eaux 231	none -133
leak	collision -77	degats_des_eaux 368	dommage_materiel -49	none -65
leak from	collision -75	degats_des_eaux 246	none -113
leak*	collision -57	degats_des_eaux 280	dommage_materiel -51	none -92
leaked	collision -54	degats_des_eaux 337	dommage_materiel -53	evenement_climatique -61	incendie 63	none -108
leaked all	degats_des_eaux 352	dommage_materiel -68	evenement_climatique -72	incendie -68	none -169
leakin	collision -92	degats_des_eaux 134	dommage_materiel -69	evenement_climatique 204	incendie -41	none -96	vol -43
lean*	blessure -46	bris_de_glace 102	collision -70	degats_des_eaux 130	dommage_materiel 114	evenement_climatique -42	none -115	vandalisme -49	vol -50
leaned	blessure -46	bris_de_glace 102	collision -70	degats_des_eaux 130	dommage_materiel 114	evenement_climatique -42	none -115	vandalisme -49	vol -50
leas*	blessure 254	collision 66	degats_des_eaux -60	none -157	vandalisme -40	vol -87
least	blessure 254	collision 66	degats_des_eaux -60	none -157	vandalisme -40	vol -87
leat*	incendie 123	none -90	vol 141
leather	incendie 123	none -90	vol 141
leav*	none -78	vandalisme 41	vol 174
leave	collision -103	evenement_climatique -40	vandalisme -70	vol 368
leave the	collision -103	evenement_climatique -50	none -96	vandalisme -101	vol 357
leaves	bris_de_glace -62	degats_des_eaux -44	dommage_materiel -51	evenement_climatique 123	none -174	vandalisme 215	vol -64
leaving	collision 213	none -73
left	collision 59	none -132	vol 87
left a	blessure -68	degats_des_eaux 66	dommage_materiel -41	none -88	vandalisme -41	vol 173
left door	collision 265	none -56	vandalisme -45	vol -53
left it	autre -51	bris_de_glace -52	collision -114	degats_des_eaux -60	dommage_materiel -73	evenement_climatique 136	incendie -41	none -342	vandalisme -69	vol 375
left me	collision -234	degats_des_eaux -42	dommage_materiel 282	evenement_climatique -41	none -113	vandalisme -41	vol 64
left on	bris_de_glace 135	incendie 142	none -75	vandalisme -47	vol -60
left the	blessure 186	bris_de_glace -45	degats_des_eaux 74	dommage_materiel -62	evenement_climatique -42	incendie 62	none -134	vandalisme -43	vol -74
left with	evenement_climatique -41	none -55	vol 165
leg	blessure 153	bris_de_glace -42	degats_des_eaux 132	dommage_materiel -54	none -68	vol -61
legs	bris_de_glace 153	collision -52	dommage_materiel -49	none -53	vol 94
lens	bris_de_glace 188	collision -101	degats_des_eaux -55	none -70	vol 96
let	collision -43	degats_des_eaux 75	dommage_materiel 50	evenement_climatique -43	vandalisme 88	vol -47
let go	blessure -46	bris_de_glace -45	collision -80	degats_des_eaux 153	dommage_materiel 229	evenement_climatique -82	none -119	vol -76
let me	none 113	vandalisme -44
lett*	autre -42	dommage_materiel -57	evenement_climatique -46	incendie -62	none -145	vandalisme 410	vol -75
letterbox	autre -51	bris_de_glace -58	dommage_materiel -60	evenement_climatique -51	incendie -50	none -178	vandalisme 388	vol -59
letterbox the	collision 168	dommage_materiel -64	none -74	vandalisme 103	vol -47
life	autre -57	none 128	vandalisme -40	vol 100
lift	collision 70	degats_des_eaux -49	dommage_materiel 218	evenement_climatique 56	none -113	vandalisme -42	vol -107
lift*	collision -73	degats_des_eaux 56	evenement_climatique 168	none -88	vol 118
lifted	collision -80	dommage_materiel -40	evenement_climatique 195	none -103	vol 138
liga*	blessure 240	evenement_climatique -45	none -67	vol -84
ligaments	blessure 240	evenement_climatique -45	none -67	vol -84
ligh*	collision 93	dommage_materiel -42	evenement_climatique 86	none -116
light	bris_de_glace 102	collision 106	degats_des_eaux 49	none -119	vol -45
light fitting	collision -49	degats_des_eaux 204	none -41
light was	collision 244	none -61	vol -45
lightning	bris_de_glace -40	collision -81	degats_des_eaux -42	dommage_materiel -102	evenement_climatique 487	none -125	vol -47
lightning hit	bris_de_glace -52	collision -128	degats_des_eaux -74	dommage_materiel -100	evenement_climatique 420	none -175	vandalisme -42	vol -63
lightning struck	collision -52	dommage_materiel -121	evenement_climatique 281	none -61
lights	collision 196	none -91	vol 55
lights on	collision 126	none -59
like	degats_des_eaux 53	none -42	vol -55
like a	bris_de_glace 102	evenement_climatique 75	none -59	vol -64
like an	incendie 99	none 94	vol -41
like the	autre 63	bris_de_glace 168	collision -47	dommage_materiel -44	evenement_climatique -43	incendie 72	none -98	vandalisme -40	vol -56
like to	autre 250	collision -50	none -65
line	collision 177	degats_des_eaux 106	dommage_materiel -44	none -77
line*	collision -68	degats_des_eaux 184	evenement_climatique 83	none -66	vandalisme -41
lip	bris_de_glace -45	collision 291	none -74	vol -52
list	collision -48	incendie 124	none -71	vol 111
litr*	collision -43	degats_des_eaux 211	dommage_materiel -66	evenement_climatique -41	none -117	vol 53
litres	collision -43	degats_des_eaux 211	dommage_materiel -66	evenement_climatique -41	none -117	vol 53
litt*	bris_de_glace 66	collision 94	dommage_materiel 51	none -97
little	bris_de_glace 66	collision 94	dommage_materiel 51	none -97
live*	bris_de_glace -42	collision -74	degats_des_eaux -52	dommage_materiel 203	evenement_climatique 178	incendie -74	none -80	vandalisme -76	vol -59
lives	bris_de_glace -42	collision -74	degats_des_eaux -52	dommage_materiel 203	evenement_climatique 178	incendie -74	none -80	vandalisme -76	vol -59
ll	autre -51	blessure 390	bris_de_glace -61	collision -101	degats_des_eaux -51	dommage_materiel -69	evenement_climatique -72	incendie -48	none -116	vandalisme -60	vol 85
load	bris_de_glace 147	collision -203	dommage_materiel -40	evenement_climatique -58	none -57	vandalisme -49	vol 220
lock	autre -69	blessure -69	bris_de_glace -72	collision -116	degats_des_eaux -63	dommage_materiel -95	evenement_climatique -69	incendie -59	none -298	vandalisme 279	vol 150
lock*	autre 96	collision -76	none -94	vandalisme 91	vol 58
locks	autre 130	collision -61	none -102	vandalisme 142	vol -104
lodg*	vandalisme 66	vol 71
lodge	collision -41	none 90	vandalisme 129	vol -69
lodge a	collision -49	none 156	vandalisme 102	vol -92
lodged	none -69	vol 167
log	blessure 230	bris_de_glace -55	degats_des_eaux -43	dommage_materiel -45	none -109	vandalisme 93	vol -51
log and	collision 167
lol	bris_de_glace -40	collision 226	dommage_materiel -43	none -126	vandalisme 108
long	evenement_climatique 59	none 54	vol -48
long do	autre -43	collision -51	evenement_climatique 158	none 57	vol -90
look	collision 74	none 82
look*	collision 261	none -70	vandalisme -48	vol -59
looked	collision 288	none -78	vandalisme -68	vol -80
looking	collision 128	none -42
loos*	blessure 203	collision -82	degats_des_eaux 191	dommage_materiel -85	evenement_climatique -46	incendie -43	none -140	vandalisme -47	vol -87
loose	blessure 203	collision -82	degats_des_eaux 191	dommage_materiel -85	evenement_climatique -46	incendie -43	none -140	vandalisme -47	vol -87
lorr*	bris_de_glace 52	collision 203	evenement_climatique -40	none -110	vol 67
lorry	bris_de_glace 52	collision 203	evenement_climatique -40	none -110	vol 67
lose	autre -49	blessure 296	bris_de_glace -137	collision -134	degats_des_eaux 137	dommage_materiel -100	evenement_climatique -87	incendie -47	none -140	vandalisme -54	vol -84
lost	autre 242	blessure -47	bris_de_glace -44	collision -62	degats_des_eaux -48	dommage_materiel 60
lost my	autre 507	blessure -55	collision -59	degats_des_eaux -49	dommage_materiel -86	evenement_climatique -53	none -224	vandalisme -68	vol -95
lost the	collision -55	degats_des_eaux -47	evenement_climatique 204	incendie 41	none -41
lot	collision 118	dommage_materiel 74
loun*	bris_de_glace 333	collision -76	evenement_climatique -50	none -132	vandalisme -78	vol -69
lounge	bris_de_glace 333	collision -76	evenement_climatique -50	none -132	vandalisme -78	vol -69
love*	degats_des_eaux -42	dommage_materiel 168	vol -45
lovely	degats_des_eaux -42	dommage_materiel 168	vol -45
lovely about	degats_des_eaux -42	dommage_materiel 168	vol -45
lowe*	collision 212	evenement_climatique 109	none -119	vol -44
lower	collision 212	evenement_climatique 109	none -119	vol -44
luck	bris_de_glace 120	collision 132	none -51
luck*	autre -48	blessure -42	bris_de_glace -47	collision -87	degats_des_eaux -61	dommage_materiel -68	none 120	vandalisme -50	vol -65
luckily	autre -48	blessure -42	bris_de_glace -47	collision -87	degats_des_eaux -61	dommage_materiel -68	none 120	vandalisme -50	vol -65
lump	blessure -70	collision -46	degats_des_eaux 274	dommage_materiel -55	evenement_climatique -58
lyin*	collision 40	dommage_materiel -44	none -89	vandalisme 237	vol -72
lying	collision 40	dommage_materiel -44	none -89	vandalisme 237	vol -72
lying there	collision 40	dommage_materiel -44	none -89	vandalisme 237	vol -72
m	collision 134	none 82	vandalisme -43
m a	blessure 221	bris_de_glace -49	collision -158	degats_des_eaux -46	dommage_materiel 131	none -123	vandalisme -42	vol 80
m fine	collision 251	dommage_materiel -49	none -41
m not	collision 286	none -41	vol -43
maar*	blessure -40	collision 102	dommage_materiel -60	none -107	vol 181
mach*	collision -71	degats_des_eaux 147	vol 106
machine	collision -74	degats_des_eaux 167	vol 58
machine hose	blessure -58	collision -48	degats_des_eaux 333	dommage_materiel -78	none -139	vol -58
mada*	degats_des_eaux 124	none -47	vol 50
made	vandalisme 94	vol 149
made a	collision 71	none 100	vandalisme -41
made the	collision -52	dommage_materiel -48	none -56	vandalisme -49	vol 289
main	collision -83	degats_des_eaux 403	evenement_climatique -46	none -116	vandalisme -40	vol -67
main*	collision 117	dommage_materiel 149	evenement_climatique -41	none -92
make	vandalisme 114
make a	autre -58	collision -53	none 331	vandalisme -100	vol -79
make*	autre -53	blessure -57	bris_de_glace -54	collision -103	degats_des_eaux 164	dommage_materiel -229	evenement_climatique -85	incendie 302	none -228	vandalisme -53	vol -73
man	blessure 76	collision 126	none -82	vandalisme -46	vol 112
man of	blessure 270	degats_des_eaux -47	none -84	vandalisme -52	vol -119
many	bris_de_glace 205	collision -56	dommage_materiel -97	none 85	vandalisme -54
marb*	blessure -55	collision -115	degats_des_eaux -42	dommage_materiel 341	none -105
marble	blessure -55	collision -115	degats_des_eaux -42	dommage_materiel 341	none -105
marc*	dommage_materiel 213	evenement_climatique -67	vandalisme -45
march	dommage_materiel 213	evenement_climatique -67	vandalisme -45
mark	collision 45	dommage_materiel 165	evenement_climatique -47	none -82	vol -48
mark on	collision 45	dommage_materiel 165	evenement_climatique -47	none -82	vol -48
mark*	autre 68	collision 97	degats_des_eaux 42	none -71
market	autre 83	collision 91	degats_des_eaux 58	none -93
mast*	blessure 161	incendie 50	none -116	vol 52
master	collision -100	incendie 124	none -66	vol 153
matc*	autre -67	bris_de_glace -43	degats_des_eaux -41	dommage_materiel -42	evenement_climatique -50	none 387	vandalisme -46	vol -87
matt*	collision -41	incendie 79	none -40	vol 145
mattress	incendie 111	vol 83
may	autre 121	blessure 159	bris_de_glace -67	degats_des_eaux -54	dommage_materiel -55	evenement_climatique -45	none 70	vandalisme -60	vol -86
mayb*	bris_de_glace 182	collision 69	evenement_climatique -45	none -117
maybe	bris_de_glace 182	collision 69	evenement_climatique -45	none -117
me	collision 85
me a	autre -41	collision -63	evenement_climatique 60	none 151
me and	collision 255	none -83	vandalisme -41
me at	collision 190	none -78
me explain	collision 94
me for	autre 205	collision -67	dommage_materiel -54	vol -76
me from	none -59	vol 137
me her	collision 164	none -41
me his	autre -52	bris_de_glace -66	collision -50	dommage_materiel 303	evenement_climatique -41	none -140	vandalisme -62	vol -68
me in	autre -57	blessure 471	bris_de_glace -115	collision -122	degats_des_eaux -70	dommage_materiel -71	evenement_climatique -119	incendie -58	none -250	vandalisme -151	vol -110
me my	collision 154	dommage_materiel -44	incendie 126	none -74	vol -60
me not	collision 239	degats_des_eaux -47	none -115	vol -54
me on	collision 158	none 150	vol -73
me the	bris_de_glace 43	degats_des_eaux -42	dommage_materiel 165	incendie 51	none -154	vandalisme -42
me they	collision 258	evenement_climatique -46	none -62	vandalisme -45
me to	none 207
me with	collision -58	dommage_materiel -98	none 164	vol 117
medi*	autre -46	blessure -50	bris_de_glace -40	collision -135	degats_des_eaux -45	dommage_materiel -69	evenement_climatique -50	incendie -40	none -170	vandalisme 210	vol 258
medina	autre -51	blessure -64	bris_de_glace -54	collision -175	degats_des_eaux -58	dommage_materiel -93	evenement_climatique -66	incendie -50	none -199	vandalisme 270	vol 198
melt*	collision -70	dommage_materiel -56	incendie 399	none -136	vol -41
melted	collision -70	dommage_materiel -56	incendie 399	none -136	vol -41
memb*	autre -63	collision -83	incendie 101	none 263	vol -68
men	collision -62	evenement_climatique -40	none -41	vandalisme -43	vol 281
merc*	collision 186	dommage_materiel -45	evenement_climatique -43	none -142	vol 101
mercifully	collision 186	dommage_materiel -45	evenement_climatique -43	none -142	vol 101
mess	collision -89	degats_des_eaux -66	dommage_materiel 129	evenement_climatique -61	none -124	vandalisme 249	vol -87
mess*	dommage_materiel -43	none 250
message	dommage_materiel -43	none 250
met	bris_de_glace -44	collision 261	dommage_materiel 123	none -90	vandalisme -54	vol -59
mete*	collision -53	degats_des_eaux 124	dommage_materiel -48	incendie -51	none -86	vandalisme -41	vol 225
meter	collision -53	degats_des_eaux 124	dommage_materiel -48	incendie -51	none -86	vandalisme -41	vol 225
metr*	collision -62	dommage_materiel -40	evenement_climatique 207	none -92	vol 86
metre	evenement_climatique 109	none -52
metres	blessure -41	bris_de_glace -47	collision -98	degats_des_eaux -64	dommage_materiel -63	evenement_climatique 208	none -133	vol 166
midn*	incendie 121	none 79	vol -42
midnight	incendie 121	none 79	vol -42
mile*	collision 178	none -80
mind	none 125
mine	collision 107	incendie 63	none -42	vol -44
minu*	collision 70	incendie 73
minutes	collision 70	incendie 73
mirr*	collision 46	dommage_materiel 163	none -80	vandalisme 91	vol -47
mirror	collision 74	dommage_materiel 311	evenement_climatique -51	none -85	vandalisme -45	vol -56
mirror and	blessure -44	collision 85	dommage_materiel 152	none -72
mirror the	dommage_materiel 156	evenement_climatique -47	none -51
mirrors	none -76	vandalisme 235
mirrors kicked	collision -81	none -102	vandalisme 227
misj*	collision 260	dommage_materiel -44	none -81	vandalisme -42
misjudged	collision 260	dommage_materiel -44	none -81	vandalisme -42
misjudged the	collision 219	dommage_materiel -40	evenement_climatique -45	none -94
miss*	blessure 201	collision -61	dommage_materiel -42	none -94	vandalisme -43	vol 96
mist*	bris_de_glace -41	collision -83	degats_des_eaux -71	dommage_materiel -60	evenement_climatique -41	incendie 113	none -77	vandalisme 229	vol -119
mixe*	autre -69	blessure -41	collision 98	degats_des_eaux -45	dommage_materiel 243	evenement_climatique -56	incendie -46	none -139	vandalisme -40	vol -76
mixer	autre -69	blessure -41	collision 98	degats_des_eaux -45	dommage_materiel 243	evenement_climatique -56	incendie -46	none -139	vandalisme -40	vol -76
mobi*	collision 150	evenement_climatique 90	none -84
mobile	collision 132	evenement_climatique 113	none -101
mond*	none 125
monday	none 125
monday morning	none 153
mone*	autre 165	collision -69	vandalisme -40	vol 51
money	autre 165	collision -69	vandalisme -40	vol 51
mont*	autre 225	blessure 47	bris_de_glace -50	collision -119	degats_des_eaux 56	dommage_materiel -91	evenement_climatique -61	vandalisme -75	vol -84
month	autre 197	blessure -70	bris_de_glace -58	collision -109	degats_des_eaux -97	dommage_materiel -89	evenement_climatique -72	incendie 94	none 127	vandalisme -89	vol -93
months	autre 175	blessure 177	bris_de_glace -40	collision -136	degats_des_eaux 212	dommage_materiel -99	evenement_climatique -51	incendie -48	none -256	vandalisme -60	vol -78
moor*	collision -107	degats_des_eaux -45	dommage_materiel -58	evenement_climatique 138	incendie 77	none -77	vandalisme 168	vol -60
mooring	collision -107	degats_des_eaux -45	dommage_materiel -58	evenement_climatique 138	incendie 77	none -77	vandalisme 168	vol -60
mope*	collision 43	none -78	vandalisme 115	vol 94
moped	collision 43	none -78	vandalisme 115	vol 94
more	collision -58	none -52	vandalisme 68	vol 177
morn*	none 79
morning	none 79
morning at	bris_de_glace -48	collision -74	none 276
morning i	collision 133
morning on	collision 117	none -45
morning the	bris_de_glace -41	evenement_climatique 69	vandalisme 130
mort*	collision 226	none -95
most	collision 226	none -64
moth*	autre 90	blessure 86	bris_de_glace -40	dommage_materiel -54	none -96	vol 83
mother	autre 90	blessure 86	bris_de_glace -40	dommage_materiel -54	none -96	vol 83
mother in	collision 138	incendie 69	vol -43
moto*	collision 166	evenement_climatique 65	none -108
motor	collision -69	dommage_materiel -58	evenement_climatique 255	none -136	vandalisme 71	vol -70
motorbike	collision 157	none -94	vol 96
motorway	bris_de_glace 106	collision 244	dommage_materiel -42	none -115	vol -45
moul*	collision -43	degats_des_eaux 228	dommage_materiel -64	incendie 76	none -107	vol -65
mour*	blessure -69	collision -96	degats_des_eaux 230	dommage_materiel -60	evenement_climatique -41	none -120	vandalisme -43	vol 182
move*	collision -61	dommage_materiel 166	evenement_climatique 99	none -124
movi*	autre 321	collision -109	dommage_materiel -61	evenement_climatique -44	none -206	vandalisme -48	vol -77
moving	autre 321	collision -109	dommage_materiel -61	evenement_climatique -44	none -206	vandalisme -48	vol -77
mowe*	bris_de_glace 216	collision -40	evenement_climatique -44	incendie 119	none -61	vandalisme -58	vol -49
mower	bris_de_glace 216	collision -40	evenement_climatique -44	incendie 119	none -61	vandalisme -58	vol -49
mr	bris_de_glace -47	collision 204	degats_des_eaux 107	evenement_climatique -66	none -168	vol -43
mrs	bris_de_glace -51	degats_des_eaux 201	none -74
much	autre 45	dommage_materiel -62	evenement_climatique -42	none 192	vandalisme 91	vol -59
much as	collision 123
mud	blessure -42	collision -67	degats_des_eaux -108	dommage_materiel -137	evenement_climatique 442	incendie -43	none -84	vandalisme -44	vol -68
mum	collision 52	incendie 131	none -64
muni*	bris_de_glace -55	collision 91	dommage_materiel -71	evenement_climatique -64	none -138	vandalisme 275	vol -70
municipal	bris_de_glace -55	collision 91	dommage_materiel -71	evenement_climatique -64	none -138	vandalisme 275	vol -70
must	bris_de_glace 103	collision -53	dommage_materiel 61	none -75	vandalisme -48	vol 128
must be	blessure -44	bris_de_glace 202	collision -112	degats_des_eaux -40	dommage_materiel 150	evenement_climatique -42	none -93	vandalisme -61	vol -51
must have	vol 106
my	dommage_materiel 52	none -105
my ankle	blessure 361	collision -80	dommage_materiel -69	none -107	vol -47
my arm	blessure 242	dommage_materiel -147	none -113	vandalisme -48	vol 70
my back	collision 257	evenement_climatique -49	incendie -48	none -116
my bike	collision -60	dommage_materiel -67	vandalisme -90	vol 243
my boat	bris_de_glace -41	collision -143	degats_des_eaux -51	dommage_materiel -59	evenement_climatique 185	incendie -45	none -102	vandalisme 221	vol -71
my bonnet	blessure -44	collision -107	degats_des_eaux -42	dommage_materiel -79	evenement_climatique 136	incendie -50	none -183	vandalisme 285	vol -57
my boy	collision 47	incendie 126
my brother	collision -106	dommage_materiel -41	evenement_climatique 193	none -92	vandalisme -144	vol 247
my bumper	collision 249	none -59	vol -41
my calf	blessure 236	collision -77	degats_des_eaux -62	dommage_materiel -45	evenement_climatique -42	incendie 172	none -153	vandalisme -60	vol -85
my car	blessure -48	bris_de_glace -41	degats_des_eaux -47	dommage_materiel 87	evenement_climatique 60	incendie 61	none -152	vandalisme 49
my caravan	bris_de_glace -46	collision -80	dommage_materiel -50	evenement_climatique -91	incendie 227	none -108	vandalisme -48	vol 135
my ceiling	degats_des_eaux 238	none -57
my claim	autre -51	collision -43	none 261
my colleague	vol 124
my complaint	collision -82	none -103	vandalisme 170	vol 164
my cousin	none -68	vol 155
my daughter	blessure 176	none -75
my dog	autre 167	blessure -52	collision -69	degats_des_eaux -53	dommage_materiel 302	evenement_climatique -77	incendie -43	none -150	vandalisme -48	vol -65
my door	blessure -41	collision 185	dommage_materiel 155	none -106	vandalisme -48	vol -58
my elbow	blessure 160	bris_de_glace -61	collision -74	degats_des_eaux 206	dommage_materiel -80	none -119	vandalisme -45
my electric	collision -95	degats_des_eaux -57	dommage_materiel -67	evenement_climatique -41	incendie 134	none -85	vandalisme 223	vol -114
my ex	collision -42	none -58	vandalisme 209
my face	collision -67	degats_des_eaux -59	incendie 110	none -65	vandalisme -58	vol 250
my father	blessure 145	collision 67	degats_des_eaux 47	dommage_materiel -40	none -78
my fault	collision 193	none -43	vandalisme -41
my fence	autre -57	blessure -56	collision -74	evenement_climatique -83	incendie 148	none -81	vandalisme 227
my file	autre -67	collision -63	dommage_materiel -45	none 338
my flat	blessure -40	collision -79	degats_des_eaux -60	evenement_climatique -49	incendie 219	none -102	vol 179
my four	collision -65	dommage_materiel 131	evenement_climatique -72	incendie -51	none -120	vandalisme -58	vol 236
my friend	autre -46	blessure -60	bris_de_glace -43	collision -81	dommage_materiel 148	evenement_climatique 225	none -114	vandalisme -58	vol -57
my front	collision 109	none -79	vandalisme 161
my glass	bris_de_glace 406	collision -47	dommage_materiel -65	evenement_climatique -77	none -100	vandalisme -40
my glasses	autre 205	blessure -78	bris_de_glace -98	collision -106	degats_des_eaux -69	dommage_materiel 301	evenement_climatique -71	incendie -83	none -367	vandalisme -100	vol -126
my grandmother	collision -52	dommage_materiel 197	evenement_climatique -44	incendie 74	none -106	vol -50
my hair	bris_de_glace -48	collision -114	incendie 82	vandalisme 176	vol -46
my hand	autre -49	blessure 149	bris_de_glace -55	collision -102	degats_des_eaux 108	dommage_materiel -100	evenement_climatique -64	incendie -125	none -216	vandalisme -79	vol 307
my head	bris_de_glace -70	collision -86	evenement_climatique 214	none -68	vandalisme -86	vol 133
my hearing	autre 98	collision -64	dommage_materiel -82	evenement_climatique 195	none -93	vol -54
my husband	bris_de_glace 42	incendie 50	none -66	vol -40
my keys	autre 291	collision -48	dommage_materiel -66	none -163	vandalisme -55	vol -50
my knee	blessure 160	bris_de_glace -41	collision 44	dommage_materiel -40	evenement_climatique -45	none -115	vandalisme -56	vol 82
my laptop	dommage_materiel 220	none -79
my late	collision -49	dommage_materiel -42	none -61	vandalisme -41	vol 249
my left	collision 265	none -56	vandalisme -45	vol -53
my life	collision 61	none -81	vol 173
my lip	bris_de_glace -40	collision 193	none -52	vol -46
my mind	none 125
my mirror	collision 269	none -63	vandalisme -46	vol -61
my mother	autre 90	blessure 86	bris_de_glace -40	dommage_materiel -54	none -96	vol 83
my mum	collision 52	incendie 131	none -64
my neck	blessure 123	collision 79	dommage_materiel -55	evenement_climatique -53	none -84	vol 84
my neighbour	autre -40	blessure -56	bris_de_glace -50	collision -79	degats_des_eaux 54	dommage_materiel -54	evenement_climatique -58	incendie 110	none -98	vandalisme 288	vol -69
my number	collision 149	dommage_materiel -50	none -121	vol 137
my own	collision 318	none -70	vandalisme -43
my parked	collision 288	dommage_materiel -54	incendie 51	none -75	vandalisme -49	vol -59
my passenger	collision 203	none -64
my pharmacy	autre 276	blessure -40	collision -114	degats_des_eaux -44	dommage_materiel -100	evenement_climatique -45	incendie -54	none -229	vandalisme 144	vol -127
my phone	collision -103	dommage_materiel 157	evenement_climatique -41	vol 95
my policy	autre -42	blessure 188	collision -61	dommage_materiel -43	none 53	vol -54
my rear	collision 175
my reimbursement	autre -102	none 292
my roof	blessure -44	bris_de_glace -120	degats_des_eaux -75	dommage_materiel 274	evenement_climatique -213	incendie -43	none -101	vandalisme -71	vol -57
my rucksack	blessure -50	bris_de_glace -113	collision -65	dommage_materiel 206	none -88	vandalisme -55	vol 186
my scooter	collision 103	none -71	vandalisme -40	vol 110
my shop	bris_de_glace -60	collision -87	dommage_materiel -49	evenement_climatique -41	none -133	vandalisme 154	vol 239
my shoulder	degats_des_eaux -46	dommage_materiel 161	evenement_climatique -43	none -105	vol 128
my side	blessure -41	bris_de_glace 134	dommage_materiel -76	none -56	vandalisme -51	vol 165
my sister	degats_des_eaux -40	dommage_materiel 120	evenement_climatique 149	none -74
my six	autre -54	collision -90	degats_des_eaux -55	dommage_materiel 116	evenement_climatique -49	incendie 243	none -167	vandalisme -76	vol -42
my son	bris_de_glace -43	degats_des_eaux -49	dommage_materiel 190	incendie 151	none -99	vandalisme -54	vol -55
my statement	collision -102	incendie 207	none -80	vandalisme -65	vol 40
my stationary	collision 148	none -40
my suitcase	autre 174	collision -54	none -122
my thumb	autre -46	blessure 250	collision -114	degats_des_eaux 145	dommage_materiel -47	evenement_climatique -52	none -152	vandalisme -47	vol -73
my tooth	collision 79	none -64	vol 130
my tractor	incendie 121	none -53	vol 63
my van	bris_de_glace -41	collision 80	degats_des_eaux -42	dommage_materiel -54	evenement_climatique -62	incendie -47	none -100	vandalisme -50	vol 294
my vehicle	bris_de_glace 67	collision 75	none -51
my wall	collision -110	degats_des_eaux 293	dommage_materiel -45	none -53	vol -43
my wallet	collision -130	degats_des_eaux -47	evenement_climatique -76	none -121	vandalisme -66	vol 452
my water	collision -61	degats_des_eaux 286	evenement_climatique -46	none -69
my wedding	autre 203	collision -84	dommage_materiel -74	none -113	vol 68
my whole	dommage_materiel -85	evenement_climatique 226	none -112
my wife	collision 73	dommage_materiel -52	none 52	vol 86
my window	blessure -51	bris_de_glace 338	collision -68	degats_des_eaux -52	dommage_materiel -54	evenement_climatique -69	incendie -48	none -93	vandalisme -43
my windscreen	bris_de_glace 175	collision 40	none 86	vandalisme -46	vol -64
my wing	autre -43	collision 320	dommage_materiel -40	none -149	vandalisme -53	vol -46
myse*	collision 148	dommage_materiel -40	none -68	vandalisme 85
myself	collision 148	dommage_materiel -40	none -68	vandalisme 85
n	autre 41	blessure -47	bris_de_glace -48	none 75
n a	collision 329	none -183
nail	bris_de_glace -49	collision -50	degats_des_eaux 146	dommage_materiel 146	none -89	vol -44
name	bris_de_glace 192	none -55	vandalisme -47	vol 77
name*	collision -48	evenement_climatique 79	none -49	vol 149
names	collision -48	evenement_climatique 79	none -49	vol 149
narr*	collision 231	none -57	vandalisme -45
narrow	collision 231	none -57	vandalisme -45
nast*	blessure -63	collision -67	degats_des_eaux -51	incendie 175	none -84	vandalisme -74	vol 156
nasty	blessure -63	collision -67	degats_des_eaux -51	incendie 175	none -84	vandalisme -74	vol 156
near	collision 224	none -60
near settat	collision 196	none -61	vol -41
near*	collision 210	none -52
neat	collision -92	degats_des_eaux -41	dommage_materiel -48	incendie -48	none -120	vandalisme 386	vol -110
neck	blessure 52	collision 96	degats_des_eaux -46	dommage_materiel 199	evenement_climatique -78	none -139	vandalisme -50
neck in	autre -63	blessure 236	bris_de_glace -57	collision -180	degats_des_eaux -71	dommage_materiel -100	evenement_climatique -139	none -158	vandalisme -63	vol 219
need	autre 100	bris_de_glace 45	dommage_materiel -46	none 63	vandalisme -41
need the	degats_des_eaux 151
need to	autre -51	collision -55	dommage_materiel -45	none 260	vandalisme -42	vol -41
need*	autre 199	bris_de_glace -42	collision -70	degats_des_eaux -61	dommage_materiel 43	incendie -52	none -157	vandalisme -63	vol 90
needed	blessure 69	degats_des_eaux -44	none -65	vol 138
needed a	collision -54	dommage_materiel -46	evenement_climatique 109	vol 117
needs	autre 367	blessure -190	bris_de_glace -98	collision -208	degats_des_eaux -120	dommage_materiel -282	evenement_climatique -106	incendie -97	none -387	vandalisme -156
neig*	blessure 79	collision -77	degats_des_eaux 72	evenement_climatique 78	none -105	vol -61
neighbors	autre -63	blessure 303	bris_de_glace -116	collision -153	degats_des_eaux -71	dommage_materiel -303	evenement_climatique 272	incendie -62	none -243	vandalisme -161	vol -100
neighbour	collision -69	dommage_materiel 62	evenement_climatique 58	none -86	vandalisme 64	vol -59
neighbour has	autre -53	blessure -92	bris_de_glace 163	collision -105	degats_des_eaux -58	dommage_materiel -86	evenement_climatique -57	incendie -67	none -152	vandalisme 300	vol -78
neighbour s	blessure 71	bris_de_glace -44	collision -62	degats_des_eaux 41	dommage_materiel 55	evenement_climatique 127	none -89	vandalisme -47	vol -56
neighbours	collision -40	degats_des_eaux 63	incendie 162	none -65	vol -44
neit*	collision 72	none 116
neither	collision 72	none 116
neither the	collision 106	incendie 93	none -70
neve*	collision -44	degats_des_eaux 41	none 51	vandalisme -41	vol 105
never	collision -44	degats_des_eaux 41	none 51	vandalisme -41	vol 105
new	autre 44	bris_de_glace 93	degats_des_eaux 49	dommage_materiel 110	evenement_climatique -41	none -137	vandalisme -55	vol -90
new one	autre 195	bris_de_glace -56	collision -118	degats_des_eaux -46	dommage_materiel 213	evenement_climatique -52	none -122	vandalisme -68	vol -101
news	collision 57	dommage_materiel -74	none 139	vol -42
next	autre -69	bris_de_glace 76	incendie 117	vol -57
next door	bris_de_glace 104	collision -70	degats_des_eaux -45	dommage_materiel -43	evenement_climatique -46	incendie 267	none -134	vol -52
next to	collision 104	incendie 126	none -54	vandalisme -50
nice	collision -77	degats_des_eaux 58	dommage_materiel -45	none 186
nick*	bris_de_glace 63	none -121	vandalisme -52	vol 242
nicked	bris_de_glace 63	none -121	vandalisme -52	vol 242
nicked my	dommage_materiel -47	none -119	vandalisme -75	vol 264
nigh*	blessure 54	collision -64	evenement_climatique -40	incendie 57	vandalisme -45	vol 53
night	blessure 60	collision -63	incendie 63	vandalisme -42	vol 61
night the	collision 75	none -47	vol 125
nine	autre 107	blessure -45	evenement_climatique 70	none -101	vol 99
nine days	autre 175	blessure -40	collision -65	degats_des_eaux -47	dommage_materiel -45	evenement_climatique 161	none -109	vol -43
nine*	collision -77	none -68	vandalisme 229
no accident	collision 135	none -65
no bodily	collision 215	none -95
no constat	collision 209	none -48
no gendarmes	collision 268	none -89
no harm	collision -69	degats_des_eaux 100	dommage_materiel 103	incendie 55	none -47	vol -53
no i	blessure 111	collision 73	degats_des_eaux 74	dommage_materiel -40	evenement_climatique -40	none -102	vandalisme -46	vol 47
no idea	bris_de_glace 86	collision -78	degats_des_eaux -42	dommage_materiel -48	evenement_climatique -42	none 130	vandalisme -46	vol -51
no injuries	bris_de_glace 72	degats_des_eaux 96	dommage_materiel -41	evenement_climatique 60	none -54	vol -53
no need	collision 87	none 161	vandalisme -50
no one	degats_des_eaux 127	none -90	vol 53
no other	blessure 180	degats_des_eaux -42	none -56
no police	collision 156	evenement_climatique 88	none -94	vol -45
no report	bris_de_glace -41	collision 117	none -86	vol 139
no time	collision -87	dommage_materiel -41	evenement_climatique 70	none -47	vol 204
no1	bris_de_glace 121	degats_des_eaux 56	dommage_materiel -58	evenement_climatique -44	incendie -42	none -116	vandalisme 121	vol -66
no1 hurt	collision 118	degats_des_eaux 142	evenement_climatique -41	none -93
nobd*	collision -49	degats_des_eaux 216	dommage_materiel 118	none -171
nobdy	collision -49	degats_des_eaux 216	dommage_materiel 118	none -171
nobo*	bris_de_glace 56	collision 68
nobody	bris_de_glace 56	collision 68
nobody else	autre -58	blessure 185	bris_de_glace -42	collision 85	dommage_materiel -57	none -70	vandalisme -41	vol -45
nobody had	collision 148
nobody has	collision 229	dommage_materiel -41	none -82	vol -61
nobody hurt	collision 224	degats_des_eaux -71	evenement_climatique 102	none -81
nobody in	collision 294	none -65	vol -48
nobody on	incendie 114	none -106	vandalisme 135	vol 48
nobody slipped	blessure -41	collision -48	degats_des_eaux 276	dommage_materiel -46	none -110	vol -56
nobody was	bris_de_glace 187	collision -100	dommage_materiel -61	evenement_climatique -59	none 139	vandalisme -44
nois*	bris_de_glace -43	dommage_materiel -41	none -94	vandalisme 308	vol -60
noise	bris_de_glace -43	dommage_materiel -41	none -94	vandalisme 308	vol -60
none	bris_de_glace 125	collision 111	dommage_materiel -56	evenement_climatique -60	none 79	vandalisme -43	vol -57
none of	bris_de_glace 215	collision 119	dommage_materiel -58	evenement_climatique -82	none -108	vandalisme -46	vol -65
noon	collision 181
nope	autre -43	blessure -44	bris_de_glace -60	collision -136	degats_des_eaux -54	dommage_materiel -82	evenement_climatique -64	incendie -41	none 277	vandalisme -73	vol -70
nor	collision 168	incendie 47	none -80
nor did	collision 92	incendie 88	none -71
nor the	collision 47	incendie 121
nose	collision 289	none -87	vol -46
not	collision 41
not a	bris_de_glace 61	collision 138	evenement_climatique 88	none -81	vol -49
not at	bris_de_glace -47	collision 45	dommage_materiel -56	evenement_climatique -44	none 109	vandalisme 74	vol -68
not be	blessure 199	bris_de_glace -42	collision 108	evenement_climatique -48	none -73
not call	collision 194	vol -46
not called	collision 109	none -90	vandalisme 131
not do	autre -44	bris_de_glace 235	collision -94	degats_des_eaux -56	dommage_materiel -43	evenement_climatique -46	none -128	vandalisme -90	vol 163
not go	collision -103	evenement_climatique -41	none -58	vandalisme 339	vol -108
not happy	collision -83	dommage_materiel 120	none 136
not hurt	collision 162	none -48
not open	collision 277	none -79	vol -57
not really	collision -74	dommage_materiel -51	evenement_climatique -46	none 166	vol -40
not reported	collision -100	dommage_materiel -56	none -180	vandalisme 210	vol 176
not see	collision 251	none -84	vol -40
not stop	vol 85
not want	collision 152
not yet	autre -48	blessure -41	bris_de_glace -54	collision -121	degats_des_eaux -47	dommage_materiel -80	evenement_climatique -52	none 208	vandalisme 82
note	collision 289	none -56	vandalisme -43	vol -50
note*	bris_de_glace 64	collision 116	none -55
noted	bris_de_glace 117	none -63	vandalisme -45	vol 72
noth*	collision 88
nothing	collision 88
nothing but	bris_de_glace -45	collision -122	dommage_materiel -46	evenement_climatique -53	none -176	vandalisme 190	vol 168
nothing else	collision 87	incendie 158	none -105
nothing serious	collision 159	incendie 45	none -52	vol -40
nothing to	collision 242	none -54	vol -42
noti*	dommage_materiel -65	none 55	vandalisme 132
noticed	degats_des_eaux 65	vol 66
now	bris_de_glace 77
now he	bris_de_glace -56	collision 114	degats_des_eaux 193	dommage_materiel -61	evenement_climatique -51	none -58	vol -40
now i	bris_de_glace 109	collision -75	degats_des_eaux 53	none -65	vol 119
now there	bris_de_glace 72	collision -108	degats_des_eaux -56	dommage_materiel 86	evenement_climatique 166	none -97
numb*	collision 45
number	collision 45
number plates	collision -89	none -122	vandalisme -50	vol 315
nurs*	bris_de_glace 75	collision 63	incendie 75	none -68	vol -52
nurse	bris_de_glace 128	collision -70	degats_des_eaux -45	evenement_climatique 54	incendie 118	none -66	vol -64
nursery	collision 255	none -71
oak	collision -51	degats_des_eaux 200	dommage_materiel -87	evenement_climatique 89	none -104	vol -59
obvi*	none -145	vol 147
obviously	none -145	vol 147
of	none -76
of 2	autre 231	blessure -76	bris_de_glace 289	collision -119	degats_des_eaux -73	dommage_materiel -62	evenement_climatique -66	incendie -47	none -331	vandalisme -73	vol -87
of a	collision 43	dommage_materiel 58	none -78
of all	autre -66	blessure -59	bris_de_glace -92	collision -192	degats_des_eaux -94	dommage_materiel -245	evenement_climatique 411	incendie -71	none -297	vandalisme -87	vol 113
of an	collision -60	degats_des_eaux 122	evenement_climatique -40	incendie 86
of course	collision -61	dommage_materiel -55	evenement_climatique -40	none 195	vol -63
of her	blessure -45	collision 54	degats_des_eaux -49	dommage_materiel 250	evenement_climatique -73	none -92	vol -49
of it	bris_de_glace 105	none -72	vol 103
of june	autre -40	collision -55	degats_des_eaux -52	none 355	vol -40
of kitchen	blessure -48	bris_de_glace 179	collision -55	degats_des_eaux -81	dommage_materiel -51	evenement_climatique -41	incendie 162	none -62	vandalisme -45	vol -47
of me	bris_de_glace 67	collision 193	none -64	vol -46
of my	collision -41	none -128	vandalisme 175	vol 56
of oil	collision 56	incendie 255	none -147	vol -44
of our	collision -73	degats_des_eaux 122	evenement_climatique 69	none -117	vol 121
of sand	bris_de_glace 164	collision -72	evenement_climatique 100	none -66
of the	bris_de_glace 53	evenement_climatique 43	none -80
of them	bris_de_glace 70	collision 55	evenement_climatique -42	none -59	vandalisme 67	vol -40
of us	collision 82	none -44
of water	bris_de_glace -46	collision -44	degats_des_eaux -60	dommage_materiel -43	evenement_climatique 230	none -40	vandalisme -47	vol 67
off	blessure 61	evenement_climatique 66	none -95
off and	evenement_climatique 118	none -65	vol 53
off i	collision 125
off its	bris_de_glace 149	collision -65	degats_des_eaux -50	dommage_materiel -55	evenement_climatique 176	none -80	vandalisme -43	vol -64
off my	blessure -54	collision 46	none -73	vol 217
off one	bris_de_glace -46	collision -86	dommage_materiel -52	evenement_climatique 261	none -60	vandalisme -112	vol 52
off the	blessure 70	bris_de_glace -41	collision -61	none -121	vol 51
off with	autre -41	bris_de_glace -45	collision -74	dommage_materiel -46	evenement_climatique 185	none -83	vandalisme -53	vol 132
offe*	collision -75	dommage_materiel -44	none 279
offer	collision -75	dommage_materiel -44	none 279
offi*	collision 100	degats_des_eaux 110	none -77
office	collision 45	degats_des_eaux 259	dommage_materiel -96	none -142	vandalisme -41	vol -60
officer	collision 107	none -77	vandalisme -43	vol 93
officers	collision 115
oil	blessure 154	bris_de_glace -46	degats_des_eaux -73	evenement_climatique -55	incendie 68	none -124	vandalisme -55
ok	autre -46	blessure -47	bris_de_glace 121	degats_des_eaux -63	none 93	vandalisme -57	vol -76
ok tho	collision 259	none -125
old	collision -54	dommage_materiel 151	incendie 125	none -88
oliv*	bris_de_glace -57	collision -104	dommage_materiel 222	evenement_climatique -42	none -80	vandalisme 147	vol -91
olive	bris_de_glace -57	collision -104	dommage_materiel 222	evenement_climatique -42	none -80	vandalisme 147	vol -91
omg	collision 141	none -44
on	none -54
on 11	collision 54	incendie 134	none -40
on a	collision 124	none -83	vol 47
on and	collision 190	dommage_materiel -45	none -59	vandalisme 86
on avenue	collision 83
on both	bris_de_glace 162	collision -63	dommage_materiel -45	incendie 106	none -48	vol -40
on friday	bris_de_glace 191	collision -91	evenement_climatique 119	none -182	vandalisme -41
on her	collision 201	none -45
on him	collision 147	dommage_materiel 125	evenement_climatique -47	none -85	vol -52
on his	blessure 56	collision 152	dommage_materiel 40	none -76	vol -49
on ice	blessure 48	collision 142	none -41
on it	bris_de_glace 96	none -106	vandalisme 90	vol -54
on its	bris_de_glace 196	collision -64	evenement_climatique 41	none -53
on me	blessure -51	collision -81	dommage_materiel 154	none -91	vol 150
on my	autre -42	collision -64	dommage_materiel 172	none -122	vandalisme 99	vol -51
on our	bris_de_glace -52	degats_des_eaux -73	dommage_materiel 182	evenement_climatique -49	none -77	vol 114
on saturday	blessure 118	none -67	vandalisme 42
on sunday	bris_de_glace 62	collision 115	none -78
on them	collision 41	dommage_materiel 219	evenement_climatique -73	none -69	vol -44
on thursday	blessure 164	collision -73	dommage_materiel -40	none -86	vol 70
on to	collision -79	dommage_materiel -40	evenement_climatique 216	incendie 122	none -66	vandalisme -45	vol -70
on tuesday	evenement_climatique 134	none -65
one came	collision -42	degats_des_eaux 161	dommage_materiel -53	evenement_climatique -58	none -42	vol 107
one has	collision -64	degats_des_eaux 311	none -126
one hurt	collision 52	degats_des_eaux 72	dommage_materiel -53	none -132	vandalisme -43	vol 117
one night	autre -69	blessure 386	bris_de_glace -64	collision -133	degats_des_eaux -44	dommage_materiel -84	evenement_climatique -66	incendie -74	none -313	vandalisme -62	vol -109
one of	bris_de_glace -42	none 73	vandalisme 102
one piece	degats_des_eaux 99	dommage_materiel -45	evenement_climatique 128	none -61	vandalisme -42	vol -42
one should	bris_de_glace 241	collision 67	degats_des_eaux -47	evenement_climatique -44	none -107	vandalisme -64	vol -43
one side	autre -42	bris_de_glace -63	collision -124	degats_des_eaux -57	dommage_materiel -86	evenement_climatique 234	none -173	vandalisme 209	vol -134
one stone	bris_de_glace 349	collision -103	dommage_materiel -48	evenement_climatique -45	none -80
one was	dommage_materiel 49	evenement_climatique 59	incendie 58	none -74
one went	collision -63	degats_des_eaux 93	dommage_materiel -51	evenement_climatique 148	none -71	vol -46
only	collision 96	evenement_climatique -48	incendie 55	none -84	vol 46
only a	collision 212	degats_des_eaux -50	none -70
only my	collision 238	none -86
only the	collision 163	evenement_climatique -61	incendie 162	none -130
open	collision 52	evenement_climatique 63	none -71	vol 132
open*	collision 153	evenement_climatique 64	none -84	vandalisme -42	vol -43
opened	bris_de_glace 72	collision 192	evenement_climatique -41	none -88	vol -48
opened it	bris_de_glace 168	none -58	vol -68
oper*	autre 265	blessure 86	bris_de_glace -65	degats_des_eaux -70	dommage_materiel -50	evenement_climatique -93	incendie -64	none -236	vandalisme -80	vol -84
opera	autre -49	collision -76	dommage_materiel 202	evenement_climatique -101	none -93	vol 162
oppo*	autre 225	collision 111	dommage_materiel -69	none -145	vol -59
or	collision 80	incendie 80
or the	collision -49	incendie 269	none -76	vol -70
orde*	bris_de_glace 167	dommage_materiel -46	evenement_climatique 166	none -103	vandalisme -43	vol -42
orig*	degats_des_eaux 116	evenement_climatique -45	incendie 144	none -59
othe*	collision 150	none -84	vandalisme 45
other	collision 148	none -87	vandalisme 49
other car	collision 261	none -116	vol -40
other guy	collision 94
other is	blessure -55	bris_de_glace -58	collision 154	degats_des_eaux 209	dommage_materiel -74	none -80	vandalisme -40	vol -65
our	evenement_climatique 61	none -105
our flat	incendie 114
our mirrors	collision 222	none -56
our own	bris_de_glace 223	none -104	vandalisme -58
our roof	collision -50	evenement_climatique 98	incendie 84
out	incendie 96	none -94	vol 80
out and	bris_de_glace -51	dommage_materiel 113	evenement_climatique 49	none -97	vandalisme 110	vol -68
out between	collision 165	none -55
out by	collision -149	degats_des_eaux -49	dommage_materiel -71	evenement_climatique 75	incendie -45	none -134	vandalisme -110	vol 254
out in	blessure 162	collision -74	degats_des_eaux -43	incendie 41	vandalisme -42	vol 43
out of	collision 54	degats_des_eaux -41	none -114	vol 166
out on	collision 198	none -59
out the	collision 85	none -50	vol 151
out to	incendie 127
out with	collision -96	evenement_climatique 185	incendie 209	none -73	vol -87
outs*	evenement_climatique 61	none -78	vandalisme -46	vol 163
outside	evenement_climatique 67	none -80	vandalisme -49	vol 175
outside my	autre -52	collision -93	incendie -45	none -134	vandalisme -66	vol 327
outside the	none -67	vol 185
oven	bris_de_glace 296	collision -68	dommage_materiel -44	evenement_climatique -79	incendie 73	none -74	vandalisme -42	vol -60
over	none -52	vandalisme 51	vol -45
over a	blessure 289	bris_de_glace -58	collision -101	degats_des_eaux -61	dommage_materiel 157	evenement_climatique -58	none -87	vandalisme -51	vol -78
over and	collision 40	dommage_materiel 88	none -70	vandalisme 111	vol -45
over i	collision 74	vandalisme 47
over it	collision 114	dommage_materiel 174	evenement_climatique -60	none -120	vandalisme -41	vol -43
over my	bris_de_glace -40	collision 183	dommage_materiel -53	evenement_climatique -52	none -99	vandalisme 157
over on	blessure 80	degats_des_eaux 45	dommage_materiel 59	evenement_climatique -42	none -41
over the	dommage_materiel -61	none 40	vandalisme 73
over two	collision 178
over*	collision 97	degats_des_eaux 106	dommage_materiel -50	none -138	vandalisme 123
overflowed	collision -80	degats_des_eaux 283	dommage_materiel -81	evenement_climatique 147	none -187	vandalisme -57	vol -76
overnight	none -138	vandalisme 245	vol 53
overnight no	collision 113	degats_des_eaux -41	none -117	vandalisme -67	vol 176
overtook	autre -47	collision 372	degats_des_eaux -42	dommage_materiel -49	none -171	vandalisme -72	vol -67
own	collision 153	none -78
own in	bris_de_glace 172	degats_des_eaux -52	evenement_climatique -59	none -41
own the	degats_des_eaux 172	none -48	vol -62
owne*	bris_de_glace -41	degats_des_eaux 154	dommage_materiel 194	none -111	vol -63
owner	bris_de_glace -53	collision -49	degats_des_eaux 146	dommage_materiel 257	evenement_climatique -45	none -121	vandalisme -41	vol -76
owner is	bris_de_glace -45	degats_des_eaux 289	dommage_materiel -86	evenement_climatique -57	none -80	vol -100
padd*	blessure -55	collision -69	degats_des_eaux 134	evenement_climatique -57	none -74	vol 171
paid	autre 336	blessure -47	bris_de_glace -50	collision -102	degats_des_eaux -49	evenement_climatique -54	none -156	vandalisme -88	vol -76
paid for	collision -71	dommage_materiel 150	incendie 110	none -48	vandalisme -45	vol -41
pain	collision 156	incendie 65	vol -53
pain*	collision -71	dommage_materiel 49	none -116	vandalisme 317	vol -64
paint	collision -77	degats_des_eaux -42	evenement_climatique 41	none -126	vandalisme 330	vol -72
paint stripper	none -41	vandalisme 143
pair	collision -53	incendie 83	vol 121
palm*	bris_de_glace 210	dommage_materiel -44	evenement_climatique -57	incendie -46	none -43
palms	bris_de_glace 210	dommage_materiel -44	evenement_climatique -57	incendie -46	none -43
pan	collision -61	degats_des_eaux -46	dommage_materiel -42	incendie 367	none -100
pan fire	incendie 186	none -90
pane	autre -50	blessure -69	bris_de_glace 541	collision -156	degats_des_eaux -136	dommage_materiel -85	evenement_climatique -80	incendie -47	none -326	vandalisme -64	vol -91
pane*	collision 59	dommage_materiel -51	evenement_climatique 129	none -85	vandalisme 151	vol -120
pano*	bris_de_glace 290	collision -73	degats_des_eaux -48	evenement_climatique -43	none -81	vandalisme -52
panoramic	bris_de_glace 290	collision -73	degats_des_eaux -48	evenement_climatique -43	none -81	vandalisme -52
pape*	autre 60	collision 61	none -72	vol 84
paper	blessure -48	collision 50	dommage_materiel -41	evenement_climatique 81	none -118	vandalisme -40	vol 135
papers	autre 148	vandalisme -44	vol 45
papers are	autre -45	collision -94	evenement_climatique -43	none 158	vandalisme -60	vol 128
para*	blessure -46	collision 47	degats_des_eaux -42	dommage_materiel -53	evenement_climatique -45	incendie 107	none -124	vandalisme 134	vol 47
parc*	bris_de_glace -50	degats_des_eaux -48	none -48	vol 211
parcel	bris_de_glace -50	degats_des_eaux -48	none -48	vol 211
pare	bris_de_glace 289	collision 107	dommage_materiel -44	evenement_climatique -46	none -230	vandalisme -55	vol -52
pare*	collision 64	none -61	vandalisme 153
pari*	autre -43	blessure -42	bris_de_glace -41	collision 50	degats_des_eaux -48	dommage_materiel -42	evenement_climatique 134	incendie -40	none -161	vandalisme -107	vol 176
parish	autre -59	blessure -42	bris_de_glace -55	collision -76	degats_des_eaux -59	dommage_materiel -48	evenement_climatique 189	incendie -55	none -197	vandalisme -154	vol 237
park	blessure 166	collision 145	dommage_materiel -48	evenement_climatique -54	none -62	vol -42
park*	collision 196	dommage_materiel 45	none -96
parked	collision 186	dommage_materiel 83	none -79	vol -56
parked car	collision 320	degats_des_eaux -47	dommage_materiel -61	incendie 74	none -132	vandalisme -57	vol -80
parked in	vandalisme 118
parking	collision 189	dommage_materiel -51	none -145	vandalisme 137
parq*	degats_des_eaux 274	dommage_materiel -40	none -74	vol -47
parquet	degats_des_eaux 274	dommage_materiel -40	none -74	vol -47
part	autre -48	blessure 229	bris_de_glace -96	collision -158	degats_des_eaux -75	dommage_materiel -57	none -130	vandalisme -45	vol 165
part of	autre -45	blessure 295	bris_de_glace -101	collision -131	degats_des_eaux -85	dommage_materiel -66	evenement_climatique 60	none -150	vandalisme -45	vol -82
part*	blessure 45	bris_de_glace 55	degats_des_eaux 112	evenement_climatique -43	none -132	vol -41
parties	degats_des_eaux 118	none -57
partner	blessure 164	bris_de_glace 156	collision -78	dommage_materiel -49	evenement_climatique -53	none -152	vol -72
party	autre 176	blessure -47	collision -73	degats_des_eaux -48	evenement_climatique -66	incendie 170	none -99
pas	collision 259	none -108
pass	collision 224	none -55	vandalisme -46	vol -80
pass*	autre 263	collision 78	dommage_materiel -48	none -141
passenger	collision 207	none -55
passenger in	collision 103
passengers	autre -43	bris_de_glace -68	dommage_materiel -46	evenement_climatique -46	none -74	vandalisme 266	vol -50
passport	autre 189	blessure -49	collision -128	dommage_materiel -74	evenement_climatique -46	none -124	vol 171
past	vol 73
past eight	none 110
patc*	degats_des_eaux 186	dommage_materiel -43	incendie 84	none -81	vol -46
patch	degats_des_eaux 186	dommage_materiel -43	incendie 84	none -81	vol -46
patch on	blessure -42	degats_des_eaux 156	dommage_materiel -50	incendie 178	none -70	vandalisme -52	vol -40
pati*	bris_de_glace 284	collision -53	degats_des_eaux -52	evenement_climatique -46	none -68	vol -55
patio	bris_de_glace 284	collision -53	degats_des_eaux -52	evenement_climatique -46	none -68	vol -55
patio door	bris_de_glace 284	collision -53	degats_des_eaux -52	evenement_climatique -46	none -68	vol -55
pave*	autre -57	blessure 220	bris_de_glace -48	collision -132	degats_des_eaux -61	dommage_materiel 135	evenement_climatique -61	incendie -47	none -122	vandalisme -56	vol -79
pavement	autre -57	blessure 220	bris_de_glace -48	collision -132	degats_des_eaux -61	dommage_materiel 135	evenement_climatique -61	incendie -47	none -122	vandalisme -56	vol -79
pay	autre 165	blessure -42	bris_de_glace 104	dommage_materiel 100	evenement_climatique -60	incendie -43	none -129	vandalisme -49	vol -53
paym*	autre 141	blessure -45	collision -77	degats_des_eaux -49	dommage_materiel -50	evenement_climatique -46	incendie -44	none 244	vandalisme -45	vol -132
payment	autre 141	blessure -45	collision -77	degats_des_eaux -49	dommage_materiel -50	evenement_climatique -46	incendie -44	none 244	vandalisme -45	vol -132
pebb*	bris_de_glace 388	collision -71	evenement_climatique -74	none -228	vol -53
pebble	bris_de_glace 388	collision -71	evenement_climatique -74	none -228	vol -53
pebble flew	bris_de_glace 181	none -45
pede*	autre -42	blessure -45	collision 365	degats_des_eaux -51	dommage_materiel -206	evenement_climatique -52	none -213	vandalisme -48	vol -52
pedestrian	autre -42	blessure -45	collision 365	degats_des_eaux -51	dommage_materiel -206	evenement_climatique -52	none -213	vandalisme -48	vol -52
peel*	degats_des_eaux 120	dommage_materiel -41	evenement_climatique -43	none -97	vandalisme 73	vol 108
peeled	none -76	vol 224
pen	collision 51	none -52	vandalisme -51	vol 156
peop*	blessure -42	degats_des_eaux 205	dommage_materiel -57	evenement_climatique -51	none -90	vandalisme 118	vol -69
people	blessure -42	collision 61	degats_des_eaux 258	dommage_materiel -45	evenement_climatique -44	none -66	vol -60
perf*	dommage_materiel 63	evenement_climatique -45	none 61	vol 72
perfectly	dommage_materiel 100	evenement_climatique -49	none -54	vol 109
peri*	collision 48	degats_des_eaux 148	evenement_climatique -80	none -57
pers*	blessure 46
person	blessure 80	collision -41	vol 52
personne	collision 296	none -121
peug*	bris_de_glace 152	degats_des_eaux -43	none -67	vol 67
peugeot	bris_de_glace 152	degats_des_eaux -43	none -67	vol 67
phar*	autre 151	bris_de_glace 81	degats_des_eaux -42	dommage_materiel -56	evenement_climatique -40	none -116	vandalisme 41	vol -68
pharmacist	bris_de_glace 201	collision -83	degats_des_eaux -75	dommage_materiel -62	evenement_climatique -64	incendie 152	none -62	vandalisme -41	vol -51
pharmacy	autre 226	dommage_materiel -69	none -163	vandalisme 95	vol -100
pharmacy and	autre -43	vandalisme 158	vol -98
phon*	blessure -46	collision -69	degats_des_eaux -40	dommage_materiel 55	none -53	vandalisme -45	vol 279
phone	blessure -46	collision -69	degats_des_eaux -40	dommage_materiel 55	none -53	vandalisme -45	vol 279
phone number	collision -41	dommage_materiel -62	none 369	vol -148
phot*	collision -65	dommage_materiel -49	incendie 109	none 133	vandalisme 77	vol -46
photographs	bris_de_glace -52	collision -115	dommage_materiel -70	evenement_climatique -67	incendie 70	none -76	vandalisme 284	vol -64
photos	collision -56	dommage_materiel -46	incendie 127	none 163	vandalisme -51	vol -45
pian*	collision 80	dommage_materiel 157	evenement_climatique -45	none -64	vol -46
piano	collision 80	dommage_materiel 157	evenement_climatique -45	none -64	vol -46
pick	collision 114
pick up	collision 114
pick*	bris_de_glace 104	collision 73	degats_des_eaux -42	none -117	vandalisme -60	vol 141
pickup	collision 247	degats_des_eaux -40	none -72
pict*	bris_de_glace 93	collision -52	incendie 56	none 65	vol -63
picture	bris_de_glace 93	collision -52	incendie 56	none 65	vol -63
piec*	collision -54	dommage_materiel 222	none -133	vandalisme 75
piece	degats_des_eaux 99	dommage_materiel -45	evenement_climatique 128	none -61	vandalisme -42	vol -42
pieces	collision -99	degats_des_eaux -58	dommage_materiel 314	evenement_climatique -51	none -177	vandalisme 138
pill*	collision 118	none -86	vol 127
pillar	collision 195	none -73
pipe	collision -51	degats_des_eaux 422	dommage_materiel -45	none -103
pipe burst	collision -69	degats_des_eaux 266	evenement_climatique -47	none -147
pipe under	degats_des_eaux 331	evenement_climatique -47	none -95
plac*	blessure 155	bris_de_glace 57	collision -44	dommage_materiel -56	none -61	vandalisme 85	vol -47
place	autre -41	blessure 161	bris_de_glace 123	collision -50	none -45	vol -62
places	blessure 134	dommage_materiel -87
plan*	degats_des_eaux 136	dommage_materiel -43	none -74	vol 112
plas*	blessure 56	degats_des_eaux 101	none -90
plaster	blessure 56	degats_des_eaux 101	none -90
plat*	collision 224	none -129	vol 59
plate	collision 365	none -151	vol -56
plates	collision -93	dommage_materiel 118	none -95	vandalisme -42	vol 228
play	blessure -40	bris_de_glace 189	none -42
play*	autre -74	blessure -66	bris_de_glace -83	collision -205	degats_des_eaux -83	dommage_materiel 362	evenement_climatique 285	incendie -78	none -395	vandalisme -99	vol -130
plea*	dommage_materiel -41	none 237
please	none 169
please find	autre 302	collision 72	degats_des_eaux -40	dommage_materiel -62	none -263	vol -81
plou*	collision 178
ploughed	collision 178
pls	autre 298	blessure -47	collision -83	degats_des_eaux 97	dommage_materiel -61	evenement_climatique -57	none -174	vandalisme -43	vol -70
plum*	collision -76	degats_des_eaux 319	dommage_materiel -50	none -84	vol -76
plumber	collision -76	degats_des_eaux 319	dommage_materiel -50	none -84	vol -76
pm	vol 99
pock*	autre -46	bris_de_glace -44	collision -98	degats_des_eaux -44	dommage_materiel 169	evenement_climatique -48	none -77	vandalisme -76	vol 222
pocket	autre -46	bris_de_glace -44	collision -98	degats_des_eaux -44	dommage_materiel 169	evenement_climatique -48	none -77	vandalisme -76	vol 222
poin*	collision 73	dommage_materiel -47	evenement_climatique 172	none -79	vandalisme -52	vol -52
pole	bris_de_glace 194	collision 206	dommage_materiel -80	evenement_climatique -72	incendie -66	none -125	vandalisme -57	vol -41
poli*	collision 60	none -91	vandalisme 51	vol 51
police	collision 67	none -92	vandalisme 59	vol 54
police and	collision 89	incendie 81
police because	collision -95	none -80	vandalisme 131	vol 147
police but	collision 205	none -72
police came	blessure 131	dommage_materiel -50	incendie 58	none -89	vandalisme -53	vol 154
police has	collision 307	none -102	vandalisme -54	vol -41
police have	bris_de_glace -48	collision 314	dommage_materiel -49	none -227	vandalisme 83	vol -81
police i	collision 69	degats_des_eaux 124	none -121	vandalisme -46	vol 91
police it	collision 63	degats_des_eaux -44	dommage_materiel 165	vol -74
police log	collision 70	none -70	vandalisme 144
police say	autre -54	collision -115	evenement_climatique -42	incendie -47	none -132	vol 341
police station	collision -84	none -45	vandalisme 161	vol 70
police took	dommage_materiel -40	evenement_climatique -44	incendie 79	none -60	vandalisme 131
police were	collision 235	none -55
police with	bris_de_glace 122	collision -106	dommage_materiel -54	evenement_climatique -40	none -96	vandalisme 238	vol -68
police yet	collision -77	dommage_materiel -43	none -116	vandalisme 263	vol -43
policeman	collision 228	none -71
policy	autre 290	blessure 129	bris_de_glace -41	collision -99	degats_des_eaux -41	dommage_materiel -54	evenement_climatique -45	none -82	vandalisme -44	vol -71
policy cover	autre 45	blessure -194	bris_de_glace -43	collision -64	degats_des_eaux -51	dommage_materiel -50	none 302	vandalisme -41	vol -66
polite	autre -52	collision -84	degats_des_eaux -44	dommage_materiel -48	none -80	vandalisme 159	vol 133
poly*	bris_de_glace -47	collision -74	degats_des_eaux -41	evenement_climatique 362	none -104	vol -165
pomp*	collision 157	incendie 124	none -150
pool	blessure 83	bris_de_glace -42	collision -88	degats_des_eaux 291	dommage_materiel -76	evenement_climatique 85	incendie -40	none -144	vandalisme -57	vol -91
poor	collision 180	none -56
porc*	bris_de_glace 165	none -80	vol 80
porch	bris_de_glace 165	none -80	vol 80
port	collision -51	incendie 147	none -93	vandalisme -40	vol 152
port*	collision 143	degats_des_eaux 56	none -84
post	bris_de_glace 48	collision 108	degats_des_eaux 50	none -59
post*	blessure 240	bris_de_glace -46	collision -93	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 182	none -161	vandalisme -66	vol -108
pour*	collision -42	none -185	vandalisme 323	vol -44
poured	collision -42	none -185	vandalisme 323	vol -44
poured paint	none -41	vandalisme 143
powe*	collision -40	dommage_materiel 280	evenement_climatique -67	none -80
power	collision -40	dommage_materiel 280	evenement_climatique -67	none -80
power surge	dommage_materiel 236	none -80
prac*	degats_des_eaux 132	none -97
practice	degats_des_eaux 132	none -97
pray*	bris_de_glace -40	collision 56	dommage_materiel -40	evenement_climatique -83	none -76	vandalisme -67	vol 222
prec*	autre -41	collision -100	dommage_materiel -44	none -130	vandalisme -42	vol 374
prem*	autre 227	collision 48	dommage_materiel -43	evenement_climatique -44	none -148	vandalisme -44	vol 56
premises	collision 108	none -64	vol 144
pres*	bris_de_glace 91	collision 132	dommage_materiel -41	none -77	vandalisme -50
prim*	degats_des_eaux -51	dommage_materiel 212	none -97	vol -59
primary	degats_des_eaux -51	dommage_materiel 212	none -97	vol -59
prin*	collision -67	evenement_climatique -55	none -66	vol 304
prints	collision -67	evenement_climatique -55	none -66	vol 304
proc*	collision 85	none 118	vol -40
prog*	none 193
progress	none 193
prom*	autre -49	collision 86	none 54	vol 92
promised	autre -49	collision 86	none 54	vol 92
proo*	collision -66	none -91	vandalisme 131	vol 134
proof	collision -66	none -91	vandalisme 131	vol 134
prov*	collision 118	degats_des_eaux 87	none -49
pull*	dommage_materiel 55	evenement_climatique 85	none -69	vol 68
pulled	collision -55	dommage_materiel 92	none -73	vol 63
pulled out	none -102	vandalisme -78	vol 240
pulled the	collision -84	degats_des_eaux -57	dommage_materiel 337	evenement_climatique -65	none -43	vandalisme -46	vol -68
pulling	collision 92	none -58	vandalisme -64	vol 146
pump	blessure -66	bris_de_glace -41	degats_des_eaux 144	dommage_materiel 52	evenement_climatique 85	none -121	vol -45
purp*	collision 116	none -71	vandalisme 150	vol -47
push*	collision 128	evenement_climatique -42	none -90	vol 151
pushed	bris_de_glace -45	collision 134	none -80	vol 98
put	dommage_materiel 68	none -99	vandalisme 81	vol -59
put a	bris_de_glace 70	collision -78	degats_des_eaux 91	dommage_materiel 261	evenement_climatique -75	incendie -45	none -269	vandalisme -54	vol -59
put it	collision 142	incendie 68	none -44
put me	blessure 297	bris_de_glace -49	collision -71	degats_des_eaux -51	dommage_materiel -51	evenement_climatique -52	vandalisme -48	vol -56
put my	collision 106	degats_des_eaux 85
put the	bris_de_glace -41	collision -113	degats_des_eaux 63	dommage_materiel 157	evenement_climatique -51	none -90	vandalisme 111	vol -58
quad	collision 252	none -95
quan*	collision 68	none -76	vol 129
quar*	bris_de_glace 208	collision -59	evenement_climatique -48
quarter	bris_de_glace 159	collision -45	evenement_climatique -52
ques*	bris_de_glace -42	collision 52	vandalisme -42	vol 140
question	bris_de_glace -42	collision 52	vandalisme -42	vol 140
quic*	collision 113	degats_des_eaux -41	dommage_materiel -45	evenement_climatique 49	incendie 99	none -48	vol -40
quick	bris_de_glace -51	collision 156	evenement_climatique -50	incendie 138	none -69	vandalisme -40	vol -49
quot*	dommage_materiel 67	none 101
quote	dommage_materiel 67	none 101
quote for	dommage_materiel 67	none 101
r	collision 171	incendie 152	none -112	vandalisme -45	vol -52
raba*	autre 314	collision 84	none -253
rabat	autre 314	collision 84	none -253
rack*	collision -60	degats_des_eaux -43	dommage_materiel -45	evenement_climatique 330	incendie -43	none -91	vol -40
racks	collision -60	degats_des_eaux -43	dommage_materiel -45	evenement_climatique 330	incendie -43	none -91	vol -40
radi*	collision 117	degats_des_eaux 139	dommage_materiel -40	none -75
radiator	bris_de_glace -53	collision 66	degats_des_eaux 241	dommage_materiel -66	none -110
rail	autre 96	blessure -42	collision 303	dommage_materiel -48	none -111	vol -79
rail of	autre 220	collision 112	dommage_materiel -65	none -125	vol -78
rain	collision -73	dommage_materiel -57	evenement_climatique 423	none -116	vandalisme -40	vol -78
rain*	degats_des_eaux 146	dommage_materiel -44	evenement_climatique 48	none -98	vol 80
raining	collision 57	degats_des_eaux 139	none -67
ran	blessure 95	collision 105	none -94
ran away	collision 349	none -88	vandalisme -46	vol -88
ran down	degats_des_eaux 122
ran into	autre -40	blessure 252	collision -53	degats_des_eaux -48	dommage_materiel -66	evenement_climatique -50	none -226	vandalisme -46	vol -62
ran off	blessure -41	collision 241	none -82
ran through	collision -53	degats_des_eaux 55	incendie 123
rang	collision 83
rang the	collision 62	vol 58
rath*	collision 51	none 91
rather	collision 51	none 91
rather speak	none 114
raw	autre -48	blessure 271	bris_de_glace -57	collision -141	degats_des_eaux -97	dommage_materiel -81	evenement_climatique -59	incendie -51	none -171	vandalisme -49	vol 151
re	autre 100	collision -59	evenement_climatique 142	incendie 82	none -95
re all	collision -50	dommage_materiel -42	evenement_climatique 186	incendie 111	none -44	vol -43
reac*	bris_de_glace 180	collision 51	none -81	vol -59
reached	bris_de_glace 180	collision 51	none -81	vol -59
real	none 207
real*	none 185	vol -40
really	none 185	vol -40
rear	bris_de_glace 137	collision 171	none -90
rear ended	collision 255	none -86
rear window	bris_de_glace 226	collision -96	none -62
rece*	autre 40	vol 105
receipt	none -80	vol 226
reception	autre 168	collision -41	degats_des_eaux 125	evenement_climatique -43	none -86	vol -71
reco*	autre -41	bris_de_glace -43	dommage_materiel 99	none -120	vandalisme 191	vol -40
recorded	autre -51	bris_de_glace -43	degats_des_eaux -49	dommage_materiel -66	evenement_climatique -50	incendie -42	none -217	vandalisme 351	vol -160
red	collision 117	dommage_materiel 95	incendie 70	none -71	vol -41
red the	collision 209	none -73
red wine	autre -58	collision -86	dommage_materiel 324	evenement_climatique -83	none -105	vandalisme -40	vol -53
rede*	autre -51	blessure -43	bris_de_glace -57	collision -114	degats_des_eaux -114	dommage_materiel -206	evenement_climatique 145	incendie 328	none -152	vandalisme -62	vol -74
refu*	autre 121	collision 85	dommage_materiel -41	vandalisme -40
refund	collision -50	none 282	vol -50
refuses	collision 101	none -53	vol 103
refuses to	collision 101	none -53	vol 103
rega*	blessure 268	degats_des_eaux -64	none -103	vandalisme -44	vol -93
regi*	none -101	vandalisme -57	vol 252
register	collision -81	evenement_climatique -47	none -135	vandalisme -74	vol 330
reim*	autre 299	dommage_materiel -72	vol -53
reimbursement	autre 184	collision -54	dommage_materiel -81	none 107
rema*	autre 195	dommage_materiel -47	incendie 50	none -181	vol 83
remains	collision 133	incendie 128	none -67	vol -76
reme*	collision 90	none 84
remember	collision 90	none 84
remo*	blessure -45	dommage_materiel 83	none -93	vandalisme -57	vol 217
removed	autre -41	collision -60	dommage_materiel -43	none -107	vandalisme -66	vol 289
rent*	collision 204	evenement_climatique 98	none -101	vol -54
rental	collision 148	evenement_climatique 124	none -79	vol -59
rental car	evenement_climatique 226	none -64	vol -96
repa*	degats_des_eaux 110	dommage_materiel 40	incendie 68	none -84
repair	dommage_materiel 80	none -53
repaired	collision -76	degats_des_eaux 179	incendie 132	none -114
repl*	autre -44	dommage_materiel 84	none 61	vandalisme -49	vol 86
replace	collision 68	none -100	vandalisme -77	vol 218
reply	autre -81	collision -55	none 284	vol -45
repo*	collision 41	none 59
report	collision 74	none 89
report no	collision 91
report that	collision 154	none -68
report the	collision 208	none -45
reported	blessure 81	collision -79	dommage_materiel -42	none -53	vandalisme 95	vol 124
reported yet	dommage_materiel -45	none -148	vandalisme -97	vol 276
requ*	none 180	vol -48
required	none 180	vol -48
rese*	collision 149	degats_des_eaux -53	none -122	vandalisme 154	vol -65
resi*	autre 244	bris_de_glace -45	collision -131	degats_des_eaux -64	dommage_materiel -77	evenement_climatique -47	none -201	vandalisme 118	vol 72
residence	autre 244	bris_de_glace -45	collision -131	degats_des_eaux -64	dommage_materiel -77	evenement_climatique -47	none -201	vandalisme 118	vol 72
rest	collision 106	incendie 64
rest of	incendie 99
rest*	collision -84	degats_des_eaux 194	dommage_materiel 56	evenement_climatique -51	none -136	vandalisme -57	vol 110
restaurant	collision -94	degats_des_eaux 265	dommage_materiel 106	evenement_climatique -60	none -135	vandalisme -45	vol -78
reve*	collision 272	none -65
reversed	collision 273	none -66
reversed in2	collision 195	none -80
reversed into	collision 216	none -41
reversing	collision 216	none -64
revi*	none 211
riad	autre 149	blessure -57	bris_de_glace -42	collision -111	degats_des_eaux -52	dommage_materiel -73	evenement_climatique -65	incendie -43	none -137	vandalisme 330	vol -184
ribs	blessure 268	bris_de_glace -54	dommage_materiel -41	evenement_climatique -60	none -119	vandalisme -73	vol 41
ride*	collision 190
rider	collision 190
ridi*	collision 87	none 66
ridiculous	collision 87	none 66
righ*	bris_de_glace 57	collision 66
right	bris_de_glace 57	collision 66
right across	bris_de_glace 207	none -97	vandalisme -42
right hand	bris_de_glace 204	none -73
right through	collision 56	evenement_climatique 157	none -65
ring	dommage_materiel -43	none 106
ring road	collision 137
ripp*	collision 97	evenement_climatique 63	none -58	vol 46
ripped	collision 97	evenement_climatique 63	none -58	vol 46
ripped off	collision 92	evenement_climatique 66	none -44	vol -40
rise*	collision -61	degats_des_eaux 270	none -71	vol -62
riser	collision -61	degats_des_eaux 270	none -71	vol -62
rive*	collision -58	degats_des_eaux -82	evenement_climatique 327	none -47	vol -41
river	collision -58	degats_des_eaux -82	evenement_climatique 327	none -47	vol -41
river burst	degats_des_eaux -115	evenement_climatique 225	none -50
road	bris_de_glace 46	collision 152	none -50
road gravel	bris_de_glace 268	collision -102	none -85	vandalisme -41
road this	collision 168	none -52
road to	collision 228	none -58	vol -42
road without	collision 173	vol -43
robb*	collision -72	none -98	vandalisme -48	vol 315
robbed	collision -72	none -98	vandalisme -48	vol 315
rode	dommage_materiel 253	none -97	vol -59
roll*	autre -43	blessure -82	bris_de_glace -56	degats_des_eaux -61	dommage_materiel 233	evenement_climatique -63	incendie -45	none -148	vandalisme -70	vol -105
rolled	autre -60	blessure -121	bris_de_glace -75	collision -110	degats_des_eaux -79	dommage_materiel 299	evenement_climatique -63	incendie -54	none -201	vandalisme -98	vol -134
roof	evenement_climatique 235	none -136	vandalisme -44
roof and	collision -64	evenement_climatique 199	none -64
roof is	bris_de_glace -40	degats_des_eaux 215	evenement_climatique -86
roof of	bris_de_glace 203	collision 73	degats_des_eaux -56	dommage_materiel -40	evenement_climatique 122	none -131	vandalisme -50	vol -73
roof*	bris_de_glace 176	collision -83	degats_des_eaux -47	dommage_materiel -62	evenement_climatique 225	none -100	vol -78
roofing	collision -60	degats_des_eaux -51	dommage_materiel -54	evenement_climatique 315	none -91	vol -82
room	collision -63	degats_des_eaux 270	evenement_climatique 48	none -90	vol -65
rose	collision 41	degats_des_eaux 42	dommage_materiel -46	evenement_climatique 155	none -50	vol -41
roun*	blessure 62	collision 68	evenement_climatique 55	none -77	vandalisme 46	vol -48
round	blessure 81	evenement_climatique 73	none -88	vandalisme 62	vol -56
round the	evenement_climatique -63	none -82	vandalisme 214	vol -59
roundabout	collision 193	none -43
rout*	collision -70	dommage_materiel 54	evenement_climatique 276	none -146	vol -42
router	collision -70	dommage_materiel 54	evenement_climatique 276	none -146	vol -42
rove*	autre -40	bris_de_glace 269	collision 95	dommage_materiel -67	incendie -42	none -147	vandalisme -56	vol -79
rover	autre -40	bris_de_glace 269	collision 95	dommage_materiel -67	incendie -42	none -147	vandalisme -56	vol -79
rover has	autre -40	bris_de_glace 269	collision 95	dommage_materiel -67	incendie -42	none -147	vandalisme -56	vol -79
roya*	collision 203	none -57	vol -47
royal	collision 203	none -57	vol -47
ruck*	blessure -50	bris_de_glace -113	collision -65	dommage_materiel 206	none -88	vandalisme -55	vol 186
rucksack	blessure -50	bris_de_glace -113	collision -65	dommage_materiel 206	none -88	vandalisme -55	vol 186
rue	collision 132	degats_des_eaux 77	none -88
ruin*	blessure -44	collision -70	degats_des_eaux 251	dommage_materiel 41	incendie 66	none -151	vandalisme -46	vol -58
ruined	blessure -44	collision -70	degats_des_eaux 251	dommage_materiel 41	incendie 66	none -151	vandalisme -46	vol -58
ruined and	collision -91	degats_des_eaux 206	dommage_materiel -51	incendie 166	none -147	vandalisme -46	vol -49
run	collision 296	dommage_materiel -47	evenement_climatique -41	none -240	vandalisme -76	vol 81
runn*	bris_de_glace -53	collision -63	degats_des_eaux 292	dommage_materiel 106	evenement_climatique -42	incendie -47	none -116	vol -61
running	bris_de_glace -53	collision -63	degats_des_eaux 292	dommage_materiel 106	evenement_climatique -42	incendie -47	none -116	vol -61
s a	bris_de_glace 103	collision 127	dommage_materiel -48	none -110	vandalisme 48	vol -41
s all	bris_de_glace 218	collision -59	dommage_materiel -47	incendie 140	none -115	vandalisme -76	vol -43
s broken	blessure 146	collision -80	degats_des_eaux -43	dommage_materiel 124	evenement_climatique -48	none -41	vandalisme -47	vol -45
s car	dommage_materiel 138
s dog	blessure 269	collision -54	dommage_materiel -95	evenement_climatique -69	incendie -51	none -72	vol -47
s engagement	dommage_materiel -41	evenement_climatique -48	none -61	vol 230
s fine	bris_de_glace -56	collision 96	dommage_materiel -69	evenement_climatique -59	incendie 224	none -91	vol -55
s got	collision 147
s head	collision 159	degats_des_eaux 140	dommage_materiel -54	evenement_climatique -46	none -87
s in	blessure 176	bris_de_glace -41	collision -44	evenement_climatique 82	incendie -45	none -102	vandalisme -49
s it	bris_de_glace -52	collision -50	dommage_materiel -64	evenement_climatique -47	none 176	vol -53
s me	blessure -45	bris_de_glace -44	collision -83	dommage_materiel -60	evenement_climatique -57	none 205	vol -57
s name	bris_de_glace 153	collision -104	none -61	vandalisme -57	vol 154
s nose	collision 198	none -48
s on	blessure 202	collision -56	degats_des_eaux -67	dommage_materiel -68	evenement_climatique -46	incendie 121	none -124	vandalisme -47	vol -72
s the	degats_des_eaux 132	dommage_materiel -43	evenement_climatique -43	none 70	vol 55
safe	collision -43	evenement_climatique 87	none -52	vol 182
safe and	collision 48	degats_des_eaux -41	evenement_climatique 115	none -51
said	bris_de_glace -41	collision 192	dommage_materiel -51	evenement_climatique -42	none -136	vandalisme 138
salo*	bris_de_glace 83	collision 65	degats_des_eaux 171	evenement_climatique -45	none -137	vol -44
salon	bris_de_glace 112	degats_des_eaux 205	dommage_materiel -48	evenement_climatique -57	none -170	vol -47
same	dommage_materiel 60	evenement_climatique 42	none -140	vandalisme 74	vol 102
same day	autre -45	blessure -53	bris_de_glace -47	collision -112	degats_des_eaux -50	dommage_materiel 269	evenement_climatique -55	incendie -50	none -342	vandalisme -60	vol 228
same night	collision -49	vol 153
sand	bris_de_glace 164	collision -72	evenement_climatique 100	none -66
sand*	collision 47	dommage_materiel -66	evenement_climatique 208	none -65	vandalisme -81	vol 64
sandwich	collision 127	dommage_materiel -66	evenement_climatique -66	none -62	vol 166
sat	autre -67	blessure -47	bris_de_glace -60	collision -43	degats_des_eaux -58	dommage_materiel 138	evenement_climatique -72	incendie -66	vandalisme -96	vol 163
satu*	collision -40	none 118
saturday	collision -40	none 118
saturday at	collision 47	dommage_materiel 86	none -40
saturday evening	incendie 44	none -66	vol 160
save*	collision -53	dommage_materiel -46	evenement_climatique 159	incendie 150	none -86	vandalisme -42	vol -43
saw	collision 66	none -79	vandalisme 104	vol 95
saw no	collision 225	none -91
say	blessure 40	collision 40	dommage_materiel -52	vandalisme 64	vol 75
say it	collision 127	none -56	vandalisme -49	vol 85
sayi*	collision 120	degats_des_eaux 100	none -65	vol -42
saying	collision 98	degats_des_eaux 120	none -64	vol -55
says	autre 40	collision 63	incendie 83	none -92
scaf*	collision -43	dommage_materiel 132	none -82	vol 90
scal*	blessure 181	bris_de_glace 62	degats_des_eaux 86	dommage_materiel -54	evenement_climatique -43	none -131	vandalisme -43	vol -75
scalp	blessure 231	bris_de_glace 85	degats_des_eaux -69	dommage_materiel -48	none -140	vandalisme -45	vol -57
scho*	collision 123	dommage_materiel -43	none -86	vol 94
school	collision 123	dommage_materiel -43	none -86	vol 94
scoo*	collision 155	none -86	vol 88
scooter	collision 133	none -81	vol 99
scooter battery	collision -63	incendie 213	none -54
scor*	collision -78	incendie 124	none -58	vandalisme 144	vol -58
scorched	collision -78	incendie 124	none -58	vandalisme 144	vol -58
scra*	collision 111	none -62	vandalisme 116	vol -43
scrap	degats_des_eaux -65	dommage_materiel -65	evenement_climatique -47	none 322	vandalisme -66	vol -58
scraped	collision 332	dommage_materiel -42	none -105
scraped a	collision 269	dommage_materiel -42	none -125
scraped the	bris_de_glace -46	collision 316	dommage_materiel -53	evenement_climatique -43	none -118	vandalisme -48
scratch	collision 47	evenement_climatique 74	incendie 46	none -53
scratch on	evenement_climatique 136	none -55
scratched	evenement_climatique -46	none -156	vandalisme 321	vol -49
scratched my	collision 238	none -100
scre*	bris_de_glace 207	collision -77	dommage_materiel 113	none -96	vandalisme 56	vol -52
screen	bris_de_glace 232	collision -72	dommage_materiel 134	none -97
screen is	dommage_materiel 198	none -46	vol -42
seal	collision -49	degats_des_eaux 290	dommage_materiel -53	evenement_climatique -92	none -99
seal*	collision -49	incendie 128	vol 117
sealed	collision -49	incendie 128	vol 117
sealed the	collision -49	incendie 128	vol 117
seat	collision 166	none -73	vandalisme 158	vol -88
seat was	collision 156	vol -53
seco*	degats_des_eaux 67	incendie 54
second	degats_des_eaux 81	incendie 66
second floor	collision -72	degats_des_eaux 253	none -72
see	collision 86	none 82
see the	none -64	vol 163
seei*	collision 78
seeing	collision 78
send	autre -47	blessure 139	collision -87	dommage_materiel -41	incendie 218	none -88	vandalisme -45	vol -59
send you	autre -46	incendie 123	none 57
sent	collision 53	dommage_materiel 64	vandalisme 45
seri*	collision 85	none -66	vol 75
serious	collision 85	none -66	vol 75
serv*	autre -50	dommage_materiel 121	none 173	vol -56
service	autre -50	dommage_materiel 121	none 173	vol -56
set	collision -54	degats_des_eaux 53	dommage_materiel -42	evenement_climatique -57	incendie 241	none -77
set fire	collision -44	incendie 236	none -87
set on	blessure 217	collision -57	degats_des_eaux -49	evenement_climatique -64	incendie 153	none -67	vandalisme -81	vol -67
set the	collision -40	degats_des_eaux 168	dommage_materiel -48	evenement_climatique -46	incendie 138	none -96	vol -53
sett*	none 42	vol 121
settat	collision 196	none -61	vol -41
settled	collision -98	dommage_materiel -42	none 196	vol 106
seve*	autre -47	blessure 103	collision 83	degats_des_eaux 120	dommage_materiel -43	incendie -40	none -220	vandalisme -54	vol 58
seven	blessure 240	collision -61	degats_des_eaux -45	evenement_climatique 92	none -133	vandalisme -45	vol -83
several	autre -63	blessure -71	bris_de_glace -40	collision 215	degats_des_eaux 265	dommage_materiel -65	evenement_climatique -48	incendie -61	none -310	vandalisme -53	vol -82
shak*	collision 100
shaking	collision 95
shaking as	collision 95
shat*	bris_de_glace 447	collision -68	dommage_materiel -41	none -133	vol -76
shattered	bris_de_glace 344	collision -64	none -99	vol -41
she	collision 95	none -81
she did	incendie 126
she has	blessure -50	collision 139	degats_des_eaux 42	dommage_materiel -48	evenement_climatique 67	incendie 42	none -62	vandalisme -40	vol -51
she is	collision -56	degats_des_eaux 118	incendie 131	none -47	vol -52
she s	autre -45	blessure 221	bris_de_glace -40	collision 177	dommage_materiel -69	evenement_climatique -42	incendie -45	none -203	vandalisme -52	vol -70
she was	collision 181	dommage_materiel 65	none -59	vol -40
shea*	blessure -40	bris_de_glace 134	collision -61	degats_des_eaux -58	dommage_materiel -81	evenement_climatique 229	none -97	vandalisme -46	vol -99
sheared	blessure -40	bris_de_glace 134	collision -61	degats_des_eaux -58	dommage_materiel -81	evenement_climatique 229	none -97	vandalisme -46	vol -99
sheared off	blessure -40	bris_de_glace 134	collision -61	degats_des_eaux -58	dommage_materiel -81	evenement_climatique 229	none -97	vandalisme -46	vol -99
shed	bris_de_glace 50	collision -85	dommage_materiel -44	evenement_climatique 65	incendie 278	none -67	vandalisme -48	vol -106
shee*	blessure 94	degats_des_eaux -42	dommage_materiel -49	evenement_climatique 158	none -98	vol -51
sheep	blessure 205	bris_de_glace -60	collision 168	degats_des_eaux -46	dommage_materiel -66	evenement_climatique -71	none -143	vandalisme -43	vol -45
shel*	degats_des_eaux -53	dommage_materiel 266	evenement_climatique 53	none -118	vol -58
shelf	bris_de_glace 141	collision -42	degats_des_eaux -53	dommage_materiel 202	evenement_climatique -80	none -125	vol -46
shin*	autre 292	blessure -45	collision -117	degats_des_eaux 183	evenement_climatique -49	none -241	vandalisme -44	vol -81
shoc*	autre -69	blessure 323	bris_de_glace -65	degats_des_eaux 159	dommage_materiel -83	evenement_climatique -85	incendie -59	none -317	vandalisme -66	vol -116
shock	autre -69	blessure 323	bris_de_glace -65	degats_des_eaux 159	dommage_materiel -83	evenement_climatique -85	incendie -59	none -317	vandalisme -66	vol -116
shoe*	collision -91	degats_des_eaux 362	dommage_materiel -45	evenement_climatique -58	none -94	vandalisme -40	vol -73
shoes	collision -91	degats_des_eaux 362	dommage_materiel -45	evenement_climatique -58	none -94	vandalisme -40	vol -73
shop	bris_de_glace -54	collision -84	degats_des_eaux 100	none -122	vandalisme 88	vol 92
shop front	bris_de_glace -95	collision -60	none -76	vandalisme 326	vol -80
shop in	bris_de_glace -70	collision -124	degats_des_eaux -41	dommage_materiel 180	none -104	vandalisme -62	vol 178
shop*	autre -40	bris_de_glace -49	collision -213	degats_des_eaux -61	dommage_materiel 197	evenement_climatique -54	incendie -45	none -194	vandalisme 41	vol 102
shopping	autre -58	blessure 83	bris_de_glace -67	collision -257	degats_des_eaux -82	dommage_materiel 282	evenement_climatique -60	incendie -55	none -202	vandalisme -93	vol -127
shor*	autre 352	bris_de_glace -45	collision -90	dommage_materiel -44	evenement_climatique -43	incendie 92	none -319	vandalisme -59	vol -68
short	autre 352	bris_de_glace -45	collision -90	dommage_materiel -44	evenement_climatique -43	incendie 92	none -319	vandalisme -59	vol -68
shou*	collision 65	evenement_climatique 58	none -50
should	bris_de_glace 71	collision 73	evenement_climatique 48
should be	collision 272	none -73
should i	autre -43	collision -74	dommage_materiel -47	none 202	vol 77
should not	bris_de_glace 241	collision 67	degats_des_eaux -47	evenement_climatique -44	none -107	vandalisme -64	vol -43
shoulder	degats_des_eaux -40	dommage_materiel 75	evenement_climatique 86	incendie 42	none -92	vol 58
show*	blessure 80	bris_de_glace 168	degats_des_eaux 87	dommage_materiel -75	none -57	vol -55
showed	bris_de_glace -44	collision 68	degats_des_eaux -52	none 259	vol -63
showed up	bris_de_glace -44	collision 68	degats_des_eaux -52	none 259	vol -63
shower	blessure 97	bris_de_glace 230	collision -76	degats_des_eaux 134	dommage_materiel -91	none -145	vandalisme -42	vol -58
shower screen	bris_de_glace 262	collision -42	degats_des_eaux -48	dommage_materiel -43	none -99	vandalisme -40
shun*	collision 315	none -125
shunt	collision 315	none -125
shut	autre -59	blessure -47	bris_de_glace 264	collision -96	degats_des_eaux -53	dommage_materiel -68	evenement_climatique -70	incendie -43	none -216	vandalisme -89	vol 147
shut*	collision -83	evenement_climatique 51	none -99	vandalisme 218	vol 58
shutter	autre -41	collision -90	dommage_materiel -78	evenement_climatique -47	none -139	vandalisme 271	vol 113
shutters	bris_de_glace -44	collision -76	dommage_materiel 86	evenement_climatique 144	none -49
side	collision 48	evenement_climatique 42	none -70
side and	collision 213	none -40	vol -55
side of	collision 44	evenement_climatique 193	incendie 50	none -69	vandalisme -63	vol -79
side window	bris_de_glace 216	collision -71	dommage_materiel -70	none -55	vandalisme -70	vol 154
side*	collision -65	degats_des_eaux 72	none -84	vandalisme 179	vol -40
sides	collision -74	none -100	vandalisme 219	vol -42
sign	bris_de_glace 45	collision 233	none -112	vandalisme -40
sign and	collision 340	none -111	vandalisme -66	vol -41
sign anything	collision 172
sign the	collision 50	degats_des_eaux 141	none -46
sign*	collision 105	vol -40
signal	bris_de_glace -87	collision 75	degats_des_eaux -49	dommage_materiel 266	evenement_climatique -92	none -152	vandalisme -44	vol -47
signed	collision 94	degats_des_eaux 43	vol -41
signed by	collision 148	degats_des_eaux 63	none -74
signed the	collision 174	none -42
sinc*	collision 162	dommage_materiel -42	none -59	vol -40
since	collision 162	dommage_materiel -42	none -59	vol -40
since and	collision 177	none -54	vandalisme -42
since i	blessure -41	collision -87	none 241	vandalisme 118	vol -114
sing*	incendie 180	none -74	vandalisme -41	vol 52
singed	collision -66	degats_des_eaux -44	dommage_materiel -55	incendie 298	none -84	vandalisme -42	vol -84
singing	collision 98	none -67	vol 134
sink	degats_des_eaux 151	dommage_materiel 98	evenement_climatique -41	none -86
siph*	autre -80	blessure -78	bris_de_glace -46	collision -84	degats_des_eaux -142	dommage_materiel -74	evenement_climatique -54	incendie -52	none -236	vandalisme -66	vol 413
siphoned	autre -80	blessure -78	bris_de_glace -46	collision -84	degats_des_eaux -142	dommage_materiel -74	evenement_climatique -54	incendie -52	none -236	vandalisme -66	vol 413
sir	collision 70	none -42	vol 48
sist*	degats_des_eaux -40	dommage_materiel 120	evenement_climatique 149	none -74
sister	degats_des_eaux -40	dommage_materiel 120	evenement_climatique 149	none -74
site	degats_des_eaux -40	evenement_climatique 114	incendie 77	none -74	vol 45
sitt*	bris_de_glace -50	collision 197	none -68	vandalisme 89	vol -40
sitting	bris_de_glace -50	collision 197	none -68	vandalisme 89	vol -40
six	blessure 41	collision -88	dommage_materiel 82	evenement_climatique -44	incendie 121	none -126	vol 72
six weeks	blessure 185	collision -74	degats_des_eaux -45	dommage_materiel 147	none -123	vandalisme -42	vol -52
sixt*	bris_de_glace -85	collision -173	dommage_materiel -48	evenement_climatique 220	none -66	vandalisme -57	vol 163
sixty	bris_de_glace -85	collision -173	dommage_materiel -48	evenement_climatique 220	none -66	vandalisme -57	vol 163
size	autre -41	blessure 59	bris_de_glace 150	collision -67	degats_des_eaux 104	dommage_materiel -53	none -133	vandalisme -46	vol -44
size of	autre -41	blessure 59	bris_de_glace 150	collision -67	degats_des_eaux 104	dommage_materiel -53	none -133	vandalisme -46	vol -44
skid*	collision 206	degats_des_eaux 110	dommage_materiel -47	evenement_climatique -45	none -123	vol -48
skidded	collision 206	degats_des_eaux 110	dommage_materiel -47	evenement_climatique -45	none -123	vol -48
skidded on	collision 282	degats_des_eaux -49	dommage_materiel -48	none -130	vol -63
skis	autre -48	bris_de_glace -43	collision -106	degats_des_eaux -40	dommage_materiel -91	evenement_climatique 67	incendie -48	none -218	vandalisme -50	vol 263
skyl*	collision -66	degats_des_eaux 169	none -54
skylight	collision -66	degats_des_eaux 169	none -54
skylight and	collision -66	degats_des_eaux 169	none -54
slas*	collision -172	dommage_materiel -40	none -143	vandalisme 315	vol -50
slashed	collision -172	dommage_materiel -40	none -143	vandalisme 315	vol -50
slee*	blessure 216	collision -85	degats_des_eaux -47	evenement_climatique -44	incendie -51	none -54	vol 96
sleep	blessure 216	collision -85	degats_des_eaux -47	evenement_climatique -44	incendie -51	none -54	vol 96
slep*	degats_des_eaux -44	incendie 182	none -43
slept	degats_des_eaux -44	incendie 182	none -43
slid	collision 212	none -62
slid on	bris_de_glace -42	collision 221	none -82	vol -40
slip*	blessure 84	collision -57	degats_des_eaux 157	dommage_materiel -70	evenement_climatique 56	none -124	vol 74
slipped	blessure 129	collision -51	degats_des_eaux 220	dommage_materiel -53	none -129
slipped on	blessure 307	collision -50	degats_des_eaux -66	dommage_materiel -53	none -111	vol -75
smal*	bris_de_glace 152	dommage_materiel -46	evenement_climatique 55	none -103
small	bris_de_glace 152	dommage_materiel -46	evenement_climatique 55	none -103
smas*	collision 63	dommage_materiel -48	none -103	vandalisme 221	vol -60
smashed	collision 63	dommage_materiel -48	none -103	vandalisme 221	vol -60
smashed into	collision 380	dommage_materiel -65	none -115	vandalisme -68
smashed my	autre -43	blessure -40	bris_de_glace -102	degats_des_eaux -41	dommage_materiel -64	evenement_climatique -86	none -191	vandalisme 312	vol -97
smel*	collision -56	degats_des_eaux 203	dommage_materiel -48	incendie 143	none -66
smell	collision -60	degats_des_eaux 108	incendie 169	none -61	vol -47
smell and	collision -60	degats_des_eaux 108	incendie 169	none -61	vol -47
smil*	collision -78	evenement_climatique -78	incendie 86	none -107	vol 249
smok*	collision -49	incendie 390	none -91	vol -41
smoke	collision -49	incendie 390	none -91	vol -41
smoke and	autre -45	collision -58	incendie 248
snap*	autre -57	blessure -83	bris_de_glace -69	collision -108	degats_des_eaux 73	dommage_materiel 341	evenement_climatique -146	incendie -51	none -308	vandalisme 117	vol -104
snapped	blessure -66	bris_de_glace -53	collision -74	degats_des_eaux 141	dommage_materiel 73	evenement_climatique -48	none -172	vandalisme 191	vol -83
snat*	blessure -72	bris_de_glace -52	collision -182	degats_des_eaux -44	dommage_materiel -66	incendie -40	none -199	vandalisme -48	vol 391
snatched	blessure -72	bris_de_glace -52	collision -182	degats_des_eaux -44	dommage_materiel -66	incendie -40	none -199	vandalisme -48	vol 391
snow	collision -69	degats_des_eaux -45	dommage_materiel -66	evenement_climatique 458	none -139	vol -75
snow brought	collision -66	dommage_materiel -76	evenement_climatique 332	none -97	vol -59
so	none -46	vandalisme 43
so far	blessure 234	collision -85	dommage_materiel -41	evenement_climatique -48	none -166	vandalisme -60	vol 168
so i	blessure 121	none -104	vandalisme 140	vol -78
so let	collision 94
so much	collision 123
so no	degats_des_eaux 194	dommage_materiel -47	evenement_climatique -54	none -57	vandalisme 67
so nobody	bris_de_glace 117	none -44	vol 59
so on	collision -79	incendie 84	vandalisme -41	vol 114
so the	blessure -41	bris_de_glace 253	degats_des_eaux -90	dommage_materiel 56	evenement_climatique -49	none -142	vandalisme -86
so there	bris_de_glace -67	collision 94	degats_des_eaux -46	evenement_climatique -57	none -79	vandalisme -59	vol 205
so they	collision -83	evenement_climatique -82	none -110	vandalisme 192	vol 112
so we	autre 220	collision 96	none -166	vol -47
soak*	blessure -54	collision -79	degats_des_eaux 248	evenement_climatique 93	none -87	vol -54
soaked	blessure -60	collision -85	degats_des_eaux 155	evenement_climatique 165	none -85	vol -56
sock*	collision -56	dommage_materiel -43	evenement_climatique 153	incendie 128	none -72	vol -46
sofa	blessure -41	collision -57	dommage_materiel 179	evenement_climatique 130	none -103	vol -43
sofa ruined	blessure -50	collision -73	degats_des_eaux -93	dommage_materiel 202	evenement_climatique 179	incendie -65	none -165	vandalisme -65	vol -55
sola*	bris_de_glace -42	collision -81	dommage_materiel -72	evenement_climatique 176	none -62	vandalisme 144	vol -66
solar	bris_de_glace -42	collision -81	dommage_materiel -72	evenement_climatique 176	none -62	vandalisme 144	vol -66
some	collision -41	dommage_materiel -52	evenement_climatique -43	none -58	vandalisme 255
some*	dommage_materiel -53	vandalisme 130	vol 110
somebody	collision -54	evenement_climatique -43	vandalisme 164	vol 113
somebody had	autre -40	collision -58	none -45	vandalisme 224	vol -101
somebody has	autre -56	collision -72	degats_des_eaux -42	dommage_materiel -49	evenement_climatique -106	incendie -44	none -168	vandalisme 67	vol 273
someone	blessure -41	degats_des_eaux -43	dommage_materiel -69	evenement_climatique -52	incendie -40	vandalisme 149	vol 212
someone broke	collision -73	dommage_materiel -47	evenement_climatique -47	none -66	vol 251
something	autre 140	collision 101	dommage_materiel -60	evenement_climatique 94	none -104	vol -50
sometime	autre -47	blessure -41	collision -50	none 231	vandalisme -66	vol -48
son	autre 73	collision -53	degats_des_eaux -48	dommage_materiel 134	incendie 109	none -135	vandalisme -54
son on	autre -40	blessure 185	bris_de_glace -45	collision 222	degats_des_eaux -46	dommage_materiel -166	evenement_climatique -72	incendie -47	none -97	vol -52
son to	autre 332	blessure -55	bris_de_glace -50	collision -130	degats_des_eaux -42	dommage_materiel -83	evenement_climatique -63	incendie -45	none -353	vandalisme -54	vol 54
son was	dommage_materiel 228	evenement_climatique -77	none -54	vandalisme -44	vol -48
sorr*	collision 95
sorry	collision 95
sort*	collision 207	none -79
sorted	collision 207	none -79
soun*	autre -41	bris_de_glace -49	degats_des_eaux -44	dommage_materiel 123	evenement_climatique 65	incendie -51	none 98	vol -50
sound	bris_de_glace -52	collision 53	degats_des_eaux -48	dommage_materiel 225	evenement_climatique -46	incendie -51	none -120	vol -51
sounds	autre -55	bris_de_glace -47	collision -104	degats_des_eaux -43	dommage_materiel -102	evenement_climatique 137	incendie -54	none 200	vandalisme -47	vol -51
soup	collision 258	none -114
spai*	autre 230	blessure -42	bris_de_glace 196	collision -71	dommage_materiel -42	none -241	vandalisme -43	vol -40
spain	autre 230	blessure -42	bris_de_glace 196	collision -71	dommage_materiel -42	none -241	vandalisme -43	vol -40
spar*	collision -41	evenement_climatique -53	incendie 324	none -69	vol -43
spark	collision -44	evenement_climatique -56	incendie 265	none -50
spea*	none 96
speak	none 132
speak arabic	none 90
speak french	none 94
speak to	collision -40	none 185	vandalisme -44
spel*	dommage_materiel -43	incendie -100	none -64	vandalisme 230	vol -104
spil*	autre -43	collision -75	degats_des_eaux -43	dommage_materiel 425	evenement_climatique -57	none -141	vandalisme -49	vol -49
spilled	blessure -41	collision -69	dommage_materiel 308	evenement_climatique -40	none -174	vandalisme -64	vol -44
spin*	autre -59	blessure 401	bris_de_glace -60	dommage_materiel -118	evenement_climatique -99	incendie -68	none -434	vandalisme -79	vol -117
spli*	autre -43	blessure 75	bris_de_glace 333	degats_des_eaux 85	dommage_materiel -67	evenement_climatique -57	none -195	vandalisme -54	vol -49
splinter	autre -51	blessure 287	bris_de_glace 125	collision -151	degats_des_eaux -93	dommage_materiel -79	evenement_climatique -60	incendie -43	none -170	vandalisme -56	vol -116
split	autre -46	blessure -48	bris_de_glace 306	collision -46	degats_des_eaux 175	dommage_materiel -78	evenement_climatique -63	incendie -40	none -243	vandalisme -56
spoi*	autre -52	collision -93	dommage_materiel 170	evenement_climatique 161	none -112	vandalisme -43	vol -62
spoiled	autre -52	collision -93	dommage_materiel 170	evenement_climatique 161	none -112	vandalisme -43	vol -62
spor*	collision -82	dommage_materiel -52	evenement_climatique 135	none -71	vandalisme 225	vol -126
spot	collision 61	none -50	vol 107
spra*	autre -41	blessure -53	bris_de_glace -56	collision 85	degats_des_eaux 156	dommage_materiel -62	evenement_climatique -49	none -140	vandalisme 165
sprained	blessure -52	bris_de_glace -42	collision 344	degats_des_eaux 84	dommage_materiel -46	evenement_climatique -49	none -201	vandalisme -56	vol -48
sprayed	bris_de_glace -44	collision -62	degats_des_eaux 159	dommage_materiel -43	none -66	vandalisme 172	vol -108
spre*	blessure -53	collision -93	degats_des_eaux 250	dommage_materiel -93	evenement_climatique -68	incendie 205	none -172	vandalisme -48	vol -58
spread	collision -73	incendie 304	none -54
spread to	collision -73	incendie 304	none -54
spun	collision 145
squa*	collision -108	evenement_climatique 114	none -69	vol 165
staf*	collision -46	evenement_climatique -46	incendie 129	none -94	vandalisme 163	vol -64
staff	collision -46	evenement_climatique -46	incendie 129	none -94	vandalisme 163	vol -64
stai*	blessure 87	collision -55	degats_des_eaux 176	none -104	vol -46
stain	autre -43	blessure -66	bris_de_glace -54	collision -86	degats_des_eaux 440	dommage_materiel -134	evenement_climatique -96	incendie -122	none -266	vandalisme -51	vol -64
staircase	blessure 168	collision -70	degats_des_eaux -76	dommage_materiel -41	incendie 154	none -91	vol -60
stairs	blessure 134	collision -44	degats_des_eaux -48	dommage_materiel 137	none -76
stairs and	blessure 114	collision -48	degats_des_eaux -71	dommage_materiel 70	none -70	vol -58
stairwell	collision -49	degats_des_eaux 250	evenement_climatique -52	incendie 86	none -94	vol -45
stan*	collision 152	evenement_climatique -40	incendie 118	none -72
star*	autre 177	blessure -42	bris_de_glace 54	collision -49	degats_des_eaux -54	evenement_climatique -53	incendie 47	none -222	vol -72
starred	bris_de_glace 214	collision -67	none -111	vandalisme 88
starred the	bris_de_glace 246	collision -55	none -140
start	autre 309	blessure -87	bris_de_glace -159	collision -268	degats_des_eaux -105	dommage_materiel 127	evenement_climatique -109	none -388	vandalisme -126	vol -146
started	autre -41	collision 202	degats_des_eaux -55	dommage_materiel -43	incendie 179	none -149	vol -55
started in	collision -47	incendie 251
stat*	collision 43	none -45	vol 41
statement	collision 56	none -59
statement was	collision 124
statements	collision 185	none -54
statements from	collision 210	none -81
station	collision -52	none -74	vandalisme 122	vol 170
stationary	collision 127
stea*	autre -41	blessure 130	collision -86	dommage_materiel -43	evenement_climatique -42	none -194	vandalisme 68	vol 225
steal	autre -43	collision -95	none -184	vandalisme 177	vol 182
stee*	bris_de_glace 108	collision -63	incendie 88	none -87	vol 90
steering	bris_de_glace 144	collision -63	none -115	vol 132
step	blessure 156	evenement_climatique 72	none -69	vol -53
step*	blessure 155	none -85	vol -40
stepladder	blessure 267	bris_de_glace -51	collision -123	degats_des_eaux -65	dommage_materiel 86	evenement_climatique -49	none -198	vandalisme -40	vol -73
stepped	collision 76	incendie 94
stepped out	collision 76	incendie 94
stic*	blessure -45	bris_de_glace 107	collision -51	degats_des_eaux -44	evenement_climatique -46	incendie -43	none -109	vandalisme 193	vol -53
stif*	collision 173	dommage_materiel -52
stiff	collision 173	dommage_materiel -52
stil*	autre 146	collision -64	dommage_materiel -47
still	autre 146	collision -64	dommage_materiel -47
still shaking	collision 95
stit*	blessure 335	collision -60	dommage_materiel -92	evenement_climatique -46	none -127	vandalisme -43	vol 47
stitches	blessure 335	collision -60	dommage_materiel -92	evenement_climatique -46	none -127	vandalisme -43	vol 47
stoc*	collision -76	degats_des_eaux 89	evenement_climatique 108	incendie 105	none -76	vol -41
stock	collision -76	degats_des_eaux 89	evenement_climatique 108	incendie 105	none -76	vol -41
stol*	collision -60	dommage_materiel -48	evenement_climatique -43	none -179	vandalisme -51	vol 511
stolen	collision -60	dommage_materiel -48	evenement_climatique -43	none -179	vandalisme -51	vol 511
stolen from	collision -42	evenement_climatique -43	none -87	vol 302
stolen off	collision -61	evenement_climatique -48	none -81	vol 290
ston*	bris_de_glace 215	collision -87	none -99	vandalisme 143	vol -55
stone	bris_de_glace 328	collision -88	none -106	vol -44
stone has	bris_de_glace 131	collision -142	degats_des_eaux -47	dommage_materiel 178	none -58
stone on	bris_de_glace 250	collision -82	dommage_materiel -68	none -58	vandalisme -44
stones	bris_de_glace -53	collision -88	dommage_materiel -45	none -82	vandalisme 377	vol -91
stones at	collision -52	none -68	vandalisme 259	vol -127
stop	collision 146	none 140
stop sign	collision 316	none -85	vandalisme -57
stop*	collision 170	none -70	vandalisme 97	vol -51
stor*	bris_de_glace -40	collision -47	degats_des_eaux -40	evenement_climatique 364	none -96
storage	blessure -43	collision -70	evenement_climatique -77	incendie -41	none -98	vol 354
storey	bris_de_glace -62	collision 70	dommage_materiel -40	evenement_climatique 196	none -72	vandalisme -64
storm	collision -66	degats_des_eaux -44	evenement_climatique 442	none -100	vol -56
stov*	bris_de_glace 92	collision -57	degats_des_eaux -54	dommage_materiel -59	evenement_climatique 147	incendie 165	none -88	vol -52
stove	collision -62	degats_des_eaux -58	dommage_materiel -55	evenement_climatique 214	incendie 204	none -81	vol -61
stove in	blessure -44	collision -59	degats_des_eaux -88	dommage_materiel -55	evenement_climatique 135	incendie 215	none -64	vol -61
stra*	collision 156	none -63	vandalisme 76
straight	collision 122	none -40	vandalisme 51
straight into	collision 134
stray	collision 245	none -91
stray dog	collision 246	none -92
stre*	degats_des_eaux -54	dommage_materiel -42	evenement_climatique 58	none -62	vandalisme 161
street	degats_des_eaux -54	dommage_materiel -42	evenement_climatique 58	none -62	vandalisme 161
stri*	none -54	vandalisme 61	vol 112
stripper	none -41	vandalisme 143
stru*	collision 96	dommage_materiel -40	evenement_climatique 126	none -48
struck	collision 96	dommage_materiel -40	evenement_climatique 126	none -48
struck by	collision 207	none -40
stuc*	bris_de_glace -56	collision -109	dommage_materiel -59	evenement_climatique -40	none 85	vandalisme 218	vol -71
stuck	bris_de_glace -56	collision -109	dommage_materiel -59	evenement_climatique -40	none 85	vandalisme 218	vol -71
stud*	collision -58	degats_des_eaux 209	none -73	vandalisme -75	vol 99
study	bris_de_glace -42	collision -74	degats_des_eaux 287	dommage_materiel -42	none -82
suff*	collision 130	none -137	vandalisme -59	vol 191
suffered	collision 130	none -137	vandalisme -59	vol 191
suga*	collision -55	degats_des_eaux 155	dommage_materiel -55	evenement_climatique -57	none -65	vandalisme 140	vol -81
sugar	collision -55	degats_des_eaux 155	dommage_materiel -55	evenement_climatique -57	none -65	vandalisme 140	vol -81
suit*	autre 174	collision -54	none -122
suitcase	autre 174	collision -54	none -122
summ*	autre 331	blessure -58	bris_de_glace -55	collision 132	degats_des_eaux -56	dommage_materiel -76	evenement_climatique -62	incendie -49	none -422	vandalisme -69	vol -107
sump	blessure -126	bris_de_glace -57	collision 143	degats_des_eaux 248	dommage_materiel -73	evenement_climatique -79	none -168	vandalisme -53	vol -82
sund*	none 79
sunday	none 79
sunday the	dommage_materiel -53	evenement_climatique -43	none 222	vol -66
sunr*	autre -55	blessure -41	bris_de_glace 334	collision -110	degats_des_eaux -47	dommage_materiel -67	evenement_climatique -57	incendie -59	none -260	vandalisme 261	vol -85
sunroof	autre -52	bris_de_glace 387	collision -93	dommage_materiel -57	evenement_climatique -43	incendie -64	none -247	vandalisme 81	vol -61
supe*	autre -145	blessure -156	bris_de_glace -140	collision -226	degats_des_eaux -138	dommage_materiel -199	evenement_climatique -167	incendie -128	none -285	vandalisme 395	vol -278
supp*	bris_de_glace -44	collision -107	degats_des_eaux 168	dommage_materiel 188	evenement_climatique -45	none -89	vandalisme -53	vol -57
sure	blessure -41	collision 154	degats_des_eaux -63	dommage_materiel -71	evenement_climatique -52	incendie -42	none 184	vandalisme -44	vol -66
surg*	blessure 91	degats_des_eaux -54	dommage_materiel 189	none -100
surge	collision -46	degats_des_eaux -64	dommage_materiel 303	none -97
surge killed	collision -43	degats_des_eaux -96	dommage_materiel 250	none -106
surgery	blessure 215	collision -81	degats_des_eaux -71	dommage_materiel -54	none -137	vandalisme -40	vol 113
surp*	bris_de_glace 167	collision -88	degats_des_eaux -55	dommage_materiel -49	none -98	vol 123
susp*	blessure -47	collision -57	evenement_climatique -73	incendie 204	none -132	vandalisme -66	vol 101
swap*	collision 187	none -49
swapped	collision 187	none -49
swer*	collision 67	none -42	vandalisme 141
swerved	collision 67	none -42	vandalisme 141
swol*	collision 91	degats_des_eaux 77
swollen	collision 91	degats_des_eaux 77
t	none 50
t a	collision -88	dommage_materiel 101	evenement_climatique -71	incendie 98	none 116	vol -71
t boned	collision 214	none -142
t call	collision 204	none -92
t do	collision 170	none -56
t filled	collision -41	degats_des_eaux 187	none -42
t get	none 42	vol 84
t have	none 112
t in	collision -47	dommage_materiel 185	evenement_climatique -40	none -131	vol 86
t know	incendie 80	none 125
t need	collision -60	degats_des_eaux 174
t remember	collision 90	none 84
t see	none -64	vol 163
t sign	collision 148
t told	none -47	vandalisme 66	vol 88
t turn	collision 119	incendie 131	none -80	vol -54
t want	collision 165	dommage_materiel -44	none 48
tabl*	blessure -68	bris_de_glace 113	degats_des_eaux -80	dommage_materiel 230	incendie -44	none -99	vandalisme -50	vol -58
table	bris_de_glace 250	collision -47	degats_des_eaux -60	dommage_materiel -92	evenement_climatique 103	incendie -63	none -83	vandalisme -65
tail	none -93	vandalisme 107
tail*	collision 204	degats_des_eaux 169	evenement_climatique -47	none -153
tailgate	bris_de_glace -49	collision 358	degats_des_eaux -52	dommage_materiel -47	evenement_climatique -66	none -196	vol -47
take	incendie 79	none -58	vandalisme -42	vol 229
take fire	collision -49	degats_des_eaux -75	incendie 285	none -82	vol -48
take my	collision -84	none -104	vol 307
take the	collision -41	none -52	vandalisme -84	vol 337
take*	dommage_materiel -42	none -84	vandalisme 49	vol 165
taken	dommage_materiel -42	none -84	vandalisme 49	vol 165
taken my	collision -55	dommage_materiel -52	evenement_climatique 180	incendie 201	none -80	vandalisme -97	vol -164
taki*	autre 147	collision 161	none -115	vol -47
taking	autre 147	collision 161	none -115	vol -47
talk	none 213
talk to	none 112
talk*	collision 95	degats_des_eaux -55	none 199	vol -57
talking	collision 95	degats_des_eaux -55	none 199	vol -57
tang*	autre 381	collision -131	dommage_materiel -98	none -175	vol -73
tangier	autre 381	collision -131	dommage_materiel -98	none -175	vol -73
tank	autre -56	blessure -54	bris_de_glace -63	collision -76	degats_des_eaux 338	dommage_materiel -104	evenement_climatique -81	incendie -50	none -201	vandalisme -54	vol 203
tap	collision -63	degats_des_eaux 356	dommage_materiel -46	none -81	vol -46
tap running	blessure -41	collision -71	degats_des_eaux 303	dommage_materiel -74	none -98	vandalisme -46	vol -75
taug*	collision 102	none -51	vol 109
taught	collision 102	none -51	vol 109
taxi	autre 74	collision 220	none -91
tea	bris_de_glace 155	collision -60	degats_des_eaux -47	dommage_materiel -69	incendie -47	none -96	vandalisme -53	vol 205
teet*	blessure 244	collision 58	evenement_climatique -40	none -134	vandalisme -50	vol -67
teeth	blessure 244	collision 58	evenement_climatique -40	none -134	vandalisme -50	vol -67
tele*	collision -46	degats_des_eaux -41	dommage_materiel 270	incendie -42	none -107	vandalisme -52	vol 62
telephone	dommage_materiel -66	evenement_climatique 111	none -61	vandalisme -41	vol 163
telephone i	collision 50	dommage_materiel -47	none -51	vandalisme -59	vol 172
television	autre -59	blessure -45	bris_de_glace -60	collision -76	degats_des_eaux -54	dommage_materiel 331	evenement_climatique 71	incendie -59	none -148	vandalisme -66	vol -75
tell	autre 176	collision -84	dommage_materiel -53	evenement_climatique -54	incendie 57	none 97	vandalisme -46	vol -91
tell me	autre 208	blessure -41	bris_de_glace -46	collision -92	degats_des_eaux -49	dommage_materiel -62	evenement_climatique -72	incendie -54	none 127	vandalisme -67	vol -95
tell*	collision 52	dommage_materiel 233	evenement_climatique -49	none -62	vol -40
telling	collision 111	degats_des_eaux 58
telly	blessure -50	collision -71	dommage_materiel 385	evenement_climatique -94	none -108	vandalisme -55	vol -67
temp*	collision 173	evenement_climatique 64	none -54
ten	degats_des_eaux 101	none 58
ten days	none 66
ten minutes	collision 90	dommage_materiel -56	none 162	vol -43
tena*	collision -49	degats_des_eaux 141	dommage_materiel -41	evenement_climatique -47	incendie 65	none -92	vol 122
tenant	bris_de_glace -44	collision -65	degats_des_eaux 102	dommage_materiel -55	evenement_climatique -57	incendie 98	none -127	vol 176
tenants	degats_des_eaux 180
terr*	dommage_materiel 158	evenement_climatique -48	none -77	vandalisme -41	vol 54
terrace	degats_des_eaux 64	dommage_materiel 108	evenement_climatique -57	none -80	vol 97
terrace and	bris_de_glace -42	collision -123	degats_des_eaux -72	dommage_materiel 192	evenement_climatique -64	none -130	vandalisme -43	vol 215
terrible	collision 63	dommage_materiel 154	none -71	vandalisme -60
than	collision 276	none -87
than a	collision 258	none -123	vol -49
than*	none 131
thank	dommage_materiel 44	none 46
thank god	collision 107	incendie 54	none -42
thank you	collision -47	none 189
thanks	collision -46	dommage_materiel -41	none 264
that	vandalisme -40
that a	blessure 187	collision 216	degats_des_eaux -48	dommage_materiel -44	none -156	vandalisme -43	vol -99
that i	bris_de_glace -44	collision -44	degats_des_eaux 168	dommage_materiel -58	none -114	vandalisme -70	vol 216
that is	autre 245	blessure -56	bris_de_glace -64	collision -153	degats_des_eaux -59	dommage_materiel -66	evenement_climatique -62	incendie -40	none -182	vandalisme -45	vol 209
that my	collision 45	incendie 88
that on	bris_de_glace 80	none -53
that s	collision -79	dommage_materiel -57	none 279	vandalisme -41	vol -52
that water	bris_de_glace -62	collision -49	degats_des_eaux 320	dommage_materiel -63	none -74
that*	bris_de_glace 159	dommage_materiel -50	evenement_climatique -58	incendie 151	none -82
the	none -65
the accident	collision 102
the airbags	collision 66
the airline	autre 174	collision -54	none -122
the airport	bris_de_glace 153	collision 72	dommage_materiel -66	none -54
the amicable	collision 88	degats_des_eaux 107	none -81
the awning	collision -59	evenement_climatique 188	none -41
the back	collision 80	none -52	vol 96
the baker	collision -74	dommage_materiel 138	none -53	vol 95
the bakery	collision -74	dommage_materiel 138	none -53	vol 95
the balcony	collision -65	incendie 113	none -45	vol 142
the basin	bris_de_glace 149	collision -50	degats_des_eaux 107	dommage_materiel -48	evenement_climatique -78	none -53
the bath	collision -63	degats_des_eaux 378	dommage_materiel -57	evenement_climatique -51	none -104	vol -41
the bathroom	bris_de_glace 117	degats_des_eaux 51	dommage_materiel 53	none -64
the beach	autre 244	blessure 140	bris_de_glace -47	collision -111	degats_des_eaux -47	dommage_materiel -98	evenement_climatique -81	incendie -44	none -192	vandalisme -45	vol -101
the bedroom	collision -42	degats_des_eaux 140	incendie 129	none -72
the bicycle	bris_de_glace -56	collision 278	none -53	vandalisme -44
the big	bris_de_glace -53	collision -82	degats_des_eaux -44	dommage_materiel 112	evenement_climatique 99	incendie -40	none -69	vandalisme 125	vol -72
the bike	collision 152
the boiler	degats_des_eaux 91	evenement_climatique 103	vol -41
the bonnet	collision -59	evenement_climatique 70	none -64	vandalisme 201	vol -46
the box	dommage_materiel 148	evenement_climatique 123	incendie -48	none -80	vandalisme -48	vol -49
the bridge	vandalisme 154	vol -45
the building	blessure 58	dommage_materiel -41	incendie 133	vol -54
the bumper	incendie 136
the bypass	collision 228	none -77	vol -53
the camera	collision -105	dommage_materiel 228	none -190	vandalisme -72	vol 176
the camion	bris_de_glace 168	collision 95	dommage_materiel -42	none -71	vandalisme -45
the campsite	collision 157	evenement_climatique 99	none -73	vol -43
the car	collision 157	none -72
the case	blessure -62	collision -72	degats_des_eaux -44	dommage_materiel 182	evenement_climatique -42	none 137	vandalisme -83	vol -53
the cat	collision -54	degats_des_eaux 52	incendie 44	vol 78
the ceiling	bris_de_glace -45	collision -44	degats_des_eaux -86	incendie 289	none -54	vol -56
the cellar	collision -146	degats_des_eaux 417	evenement_climatique -71	none -108	vol -63
the chemist	bris_de_glace 152	collision 50	evenement_climatique -55	none -40
the children	blessure 219	collision -65	degats_des_eaux -42	dommage_materiel -49	evenement_climatique 44	none -73	vandalisme -42	vol -74
the chimney	collision -55	evenement_climatique 106	incendie 200	none -92
the church	autre 127	collision -70	none -87	vandalisme -43	vol 123
the clinic	autre 174	blessure -40	collision -57	degats_des_eaux 140	dommage_materiel -50	evenement_climatique -60	none -85	vol -52
the cold	bris_de_glace 117	degats_des_eaux 189	evenement_climatique -94	none -71
the commissariat	vol 167
the complaint	collision -59	degats_des_eaux -42	dommage_materiel -55	none -118	vandalisme 110	vol 267
the conservatory	dommage_materiel -50	evenement_climatique 265	none -59	vol -54
the constat	collision 242	none -69
the corridor	autre -47	blessure -47	bris_de_glace -40	collision -103	degats_des_eaux 269	dommage_materiel -42	incendie 47	none -143	vol -41
the curtain	collision -58	degats_des_eaux -41	evenement_climatique -53	incendie 291	none -61
the curtains	evenement_climatique -42	incendie 182	none -51
the day	none 194
the deep	dommage_materiel -41	evenement_climatique 101	incendie 78
the dishwasher	collision -54	degats_des_eaux 247	none -77
the ditch	collision 183	none -46
the doctor	collision 178	none -55
the dog	collision -125	dommage_materiel -42	evenement_climatique 81	incendie 227	none -60	vandalisme -57	vol -50
the door	bris_de_glace 55	collision -45	degats_des_eaux -65	dommage_materiel -48	evenement_climatique 54	none -82	vandalisme 206	vol -53
the drawer	collision -74	dommage_materiel 169	evenement_climatique -47	incendie 117	vandalisme -50	vol -55
the drive	autre -49	collision 93	degats_des_eaux -64	dommage_materiel -74	incendie 254	none -152	vandalisme -69	vol -43
the driver	bris_de_glace 106	collision 53	none -84	vandalisme -45	vol 93
the ear	collision -91	incendie 117	none -51	vandalisme -49	vol 165
the european	collision 168	none -89
the expert	none 223	vol -47
the fella	collision 66	degats_des_eaux 195	dommage_materiel -67	evenement_climatique -55	none -47	vol -43
the fence	collision -65	degats_des_eaux -40	dommage_materiel -48	evenement_climatique 230	incendie 63	none -120	vandalisme 71	vol -53
the field	collision -41	dommage_materiel -46	evenement_climatique 110	incendie 195	none -72	vandalisme -50	vol -67
the fire	collision -59	degats_des_eaux -45	evenement_climatique -48	incendie 336	none -58	vol -51
the firemen	collision -53	incendie 312	none -68	vol -46
the first	collision -74	degats_des_eaux 293	dommage_materiel -50	evenement_climatique -40	none -91	vol -55
the flat	autre 100	collision -59	degats_des_eaux 123	incendie 88	none -116	vandalisme -45
the floor	bris_de_glace 135	collision -68	degats_des_eaux 102	dommage_materiel 77	evenement_climatique -46	none -103
the form	autre -55	collision 168	degats_des_eaux 52	dommage_materiel -40	none 44
the fourth	collision -75	degats_des_eaux 334	dommage_materiel -40	none -99	vol -40
the frame	vol 149
the fridge	collision -50	dommage_materiel 190	incendie 53	none -63
the front	collision 67	dommage_materiel 98	none -43
the gale	blessure -45	collision -97	degats_des_eaux -53	dommage_materiel -172	evenement_climatique 461	none -97	vandalisme -57	vol -68
the garage	bris_de_glace 67	collision 45	dommage_materiel -46	incendie 93	vandalisme -41
the garden	autre -74	blessure -82	bris_de_glace -113	collision -167	degats_des_eaux -89	dommage_materiel -110	evenement_climatique 340	incendie 52	none -284	vandalisme -139
the gendarmerie	collision -50	evenement_climatique 51	none -64	vandalisme 49	vol 162
the gendarmes	blessure 69	evenement_climatique 57	none -70	vol 67
the generator	collision -53	evenement_climatique 230
the gentleman	bris_de_glace -46	collision 272	dommage_materiel -47	none -73
the glass	bris_de_glace 383	collision -60	degats_des_eaux -52	dommage_materiel -65	evenement_climatique 60	none -80	vandalisme -51	vol -111
the ground	degats_des_eaux -84	evenement_climatique 164
the guards	collision 133	evenement_climatique -40	none -89	vandalisme -44	vol 137
the guy	collision 127	degats_des_eaux 41	none -67
the hairdresser	blessure 273	bris_de_glace -53	collision -114	degats_des_eaux 77	dommage_materiel -59	evenement_climatique -51	incendie -57	none -154	vandalisme -45	vol -84
the hall	collision -42	degats_des_eaux 233	dommage_materiel -41	evenement_climatique -43	none -41
the heat	bris_de_glace 115	collision -122	dommage_materiel 83	evenement_climatique -40	incendie 110	none -70	vol -41
the hill	collision 128	dommage_materiel -73	evenement_climatique 135
the hospital	blessure 204	degats_des_eaux -42	vandalisme -40	vol -76
the house	collision -70	dommage_materiel 69	evenement_climatique 77	none -65	vol 45
the impact	collision 160
the insurance	autre 401	blessure -47	collision -135	dommage_materiel -129	evenement_climatique -44	incendie -50	none -228	vandalisme -56	vol -69
the invoice	autre 262	collision -103	degats_des_eaux -43	dommage_materiel -63	none -78	vol -88
the joint	collision 65	degats_des_eaux 179	none -75
the kerb	collision 209	none -48
the kitchen	degats_des_eaux 263	incendie -50	none -70
the ladder	autre -45	blessure 267	bris_de_glace 98	collision -80	degats_des_eaux -59	dommage_materiel -59	evenement_climatique -56	incendie 52	none -180	vandalisme -44	vol -71
the landing	autre -41	blessure -42	bris_de_glace -68	collision -57	dommage_materiel -43	evenement_climatique 198	none -117	vol 131
the lane	evenement_climatique 104
the last	blessure 154	collision 42	none -95	vandalisme -70	vol 102
the left	collision 264	dommage_materiel -41	none -94	vandalisme -57	vol 60
the letterbox	collision -54	degats_des_eaux 103	none -75	vandalisme 155	vol -49
the light	collision 141	degats_des_eaux 70	none -59	vol -49
the lights	collision 222	none -111	vol 72
the little	collision -51	dommage_materiel 137	evenement_climatique -41	none -65	vol 106
the lock	collision -57	none -43	vol 216
the locks	autre 130	collision -61	none -102	vandalisme 142	vol -104
the lorry	collision -84	evenement_climatique -51	vandalisme -44	vol 233
the main	collision -66	degats_des_eaux 330	evenement_climatique -45	none -69	vol -83
the market	autre 83	collision 91	degats_des_eaux 58	none -93
the mattress	collision -53	incendie 83	vol 121
the mirror	blessure -52	collision -80	degats_des_eaux -47	dommage_materiel 314	evenement_climatique -57	none -88
the money	collision -65	incendie 120	none 147	vol -51
the mooring	collision -71	degats_des_eaux -50	dommage_materiel -68	evenement_climatique -47	incendie 115	none -86	vandalisme 237	vol -47
the morning	evenement_climatique 61	incendie 122	vol -48
the motor	collision -89	degats_des_eaux -52	dommage_materiel -101	evenement_climatique 231	incendie -77	none -115	vandalisme 141	vol -96
the motorway	bris_de_glace 65	collision 217	degats_des_eaux -41	dommage_materiel -43	evenement_climatique -42	none -89	vandalisme -40
the mower	bris_de_glace 126	collision -44	evenement_climatique -53	incendie 170	none -48	vandalisme -58	vol -51
the neighbour	blessure 76	collision -59	evenement_climatique 136	none -81	vandalisme -41	vol -53
the next	bris_de_glace -41	evenement_climatique 258	none -79	vol -92
the night	collision -59	dommage_materiel 64	none -91	vol 236
the nurse	bris_de_glace 177	collision -72	evenement_climatique 91	none -61	vol -69
the officer	none -41	vol 143
the old	bris_de_glace -56	dommage_materiel 143	evenement_climatique 89	incendie 50	none -103	vol -48
the other	collision 152	degats_des_eaux 45	none -87	vandalisme 81	vol -42
the oven	bris_de_glace 184	collision -80	incendie 115	none -54	vandalisme -43	vol -81
the owner	bris_de_glace -70	collision 117	degats_des_eaux -42	dommage_materiel 171	none -124	vol -43
the panoramic	bris_de_glace 290	collision -73	degats_des_eaux -48	evenement_climatique -43	none -81	vandalisme -52
the parking	bris_de_glace -51	collision 115	dommage_materiel -43	evenement_climatique -53	none -69	vol 147
the pavement	autre -57	blessure 220	bris_de_glace -48	collision -132	degats_des_eaux -61	dommage_materiel 135	evenement_climatique -61	incendie -47	none -122	vandalisme -56	vol -79
the people	collision -92	degats_des_eaux 291	none -74	vol -75
the pharmacist	bris_de_glace 201	collision -83	degats_des_eaux -75	dommage_materiel -62	evenement_climatique -64	incendie 152	none -62	vandalisme -41	vol -51
the phone	collision -68	dommage_materiel -51	incendie 78	vol 139
the plaster	blessure -51	collision -64	degats_des_eaux 108	dommage_materiel 151	none -77
the police	incendie 46	none -66	vandalisme 60
the poor	collision 201	none -65
the porch	bris_de_glace 165	none -80	vol 80
the rail	autre 157	collision 194	dommage_materiel -52	none -106	vandalisme -40	vol -67
the rear	bris_de_glace 252	none -60	vol -47
the receipt	vol 96
the red	autre -40	collision 169	dommage_materiel 193	evenement_climatique -54	none -110	vandalisme -51	vol -45
the report	collision 173	none -54
the rest	incendie 99
the restaurant	collision -94	degats_des_eaux 265	dommage_materiel 106	evenement_climatique -60	none -135	vandalisme -45	vol -78
the rider	collision 143
the right	bris_de_glace 185	collision 110	dommage_materiel -44	none -125	vol -41
the ring	collision 137
the river	collision -70	degats_des_eaux -62	evenement_climatique 323	none -54	vol -49
the road	collision 177	none -45
the roof	bris_de_glace -41	collision 61	dommage_materiel -52	evenement_climatique 245	none -142
the room	bris_de_glace 64	collision -54	degats_des_eaux 83	dommage_materiel 99	evenement_climatique 43	none -83	vandalisme -45	vol -61
the roundabout	collision 193	none -43
the router	collision -42	dommage_materiel 101	evenement_climatique 166	none -135
the royal	collision 203	none -57	vol -47
the safe	collision -83	none -44	vol 261
the same	collision 126	none -48	vol 58
the screen	dommage_materiel 198	none -46	vol -42
the seat	collision 281	none -49	vandalisme -42	vol -54
the second	collision -60	degats_des_eaux 179	evenement_climatique 69	none -57
the shop	collision -48	incendie 124	none -71	vol 111
the shutter	collision -85	none -72	vandalisme 83	vol 188
the side	bris_de_glace -42	dommage_materiel 103	none -86	vandalisme 56
the sink	degats_des_eaux 147	dommage_materiel 146	evenement_climatique -41	none -89	vol -41
the site	collision -51	degats_des_eaux -55	evenement_climatique 166	incendie 113	none -70
the size	blessure 92	collision -60	degats_des_eaux 150	dommage_materiel -45	evenement_climatique 54	none -73
the small	bris_de_glace -49	collision -50	evenement_climatique 96	none -42	vol 157
the snow	bris_de_glace -42	collision -77	degats_des_eaux -43	dommage_materiel -58	evenement_climatique 361	none -85	vol -93
the sofa	blessure -48	collision -59	degats_des_eaux -76	dommage_materiel -132	evenement_climatique 201	incendie 159	none -78	vol -43
the spot	collision 61	none -50	vol 107
the staircase	blessure 222	bris_de_glace -46	collision -71	degats_des_eaux -41	evenement_climatique 75	none -119	vol -52
the stairs	blessure 152	collision -48	degats_des_eaux -48	dommage_materiel 85	none -62
the station	autre -43	collision -79	none -107	vandalisme 68	vol 271
the stepladder	blessure 267	bris_de_glace -51	collision -123	degats_des_eaux -65	dommage_materiel 86	evenement_climatique -49	none -198	vandalisme -40	vol -73
the stop	collision 306	none -87	vandalisme -58
the storm	bris_de_glace -44	collision -50	degats_des_eaux -45	dommage_materiel -81	evenement_climatique 431	none -83	vol -53
the stove	collision -66	dommage_materiel -56	evenement_climatique 213	incendie 119	none -96	vol -62
the street	collision -75	dommage_materiel -52	incendie 88	none -50	vandalisme 192	vol -40
the tap	blessure -42	collision -62	degats_des_eaux 296	dommage_materiel -72	none -98	vandalisme -46	vol -60
the telephone	collision -76	dommage_materiel -86	evenement_climatique 198	incendie -40	none -69	vol 123
the television	autre -59	blessure -45	bris_de_glace -60	collision -76	degats_des_eaux -54	dommage_materiel 331	evenement_climatique 71	incendie -59	none -148	vandalisme -66	vol -75
the telly	blessure -69	bris_de_glace -44	collision -50	dommage_materiel 324	evenement_climatique -103	none -95	vandalisme -65	vol -78
the tenant	blessure -43	bris_de_glace -53	collision -50	degats_des_eaux 105	evenement_climatique -72	incendie 212	none -75	vol -53
the terrace	bris_de_glace -44	collision -77	degats_des_eaux 125	dommage_materiel 195	evenement_climatique -60	none -96	vol -75
the third	autre 118	collision -85	degats_des_eaux 58	none 90	vol -40
the tiles	degats_des_eaux 93	evenement_climatique 114	none -87	vol -54
the till	collision -97	dommage_materiel -62	evenement_climatique -42	none -127	vandalisme -83	vol 347
the time	bris_de_glace 79	evenement_climatique 44	none -59	vol -62
the toilet	degats_des_eaux 122
the traffic	collision 185	none -46
the tree	collision 235	none -40
the truck	bris_de_glace 178
the tube	bris_de_glace -45	collision -48	degats_des_eaux 102	dommage_materiel -53	evenement_climatique -103	incendie 79	none -110	vol 172
the tumble	incendie 209	none -49
the two	collision 58	incendie 130	vol -52
the underground	collision 205	none -50
the valley	collision -53	degats_des_eaux -42	dommage_materiel -56	evenement_climatique 301	incendie -51	none -52
the van	bris_de_glace 64	collision 96	none -63	vandalisme 84	vol -75
the varnish	collision -68	dommage_materiel 153	evenement_climatique -49	incendie 118	none -54	vol -78
the verge	collision 43	incendie 131	none -40
the vet	autre 256	blessure -44	collision -109	degats_des_eaux -40	dommage_materiel -105	evenement_climatique -47	incendie 189	none -236	vandalisme -57	vol -72
the volvo	collision -80	evenement_climatique 126	none -50	vol 107
the wall	collision -63	degats_des_eaux 78	dommage_materiel 110	incendie 71	none -142	vandalisme -54
the wardrobe	dommage_materiel 171	evenement_climatique 49	none -117
the water	degats_des_eaux 206	none -47
the way	autre 182	blessure -41	collision -104	degats_des_eaux -44	dommage_materiel -81	evenement_climatique -56	incendie 42	none -119	vandalisme 193	vol -95
the whole	evenement_climatique 77	none -97	vandalisme 55
the wife	collision 195	none -62
the wind	bris_de_glace 105	collision -69	degats_des_eaux -49	dommage_materiel -53	evenement_climatique 302	none -115	vandalisme -47	vol -123
the window	bris_de_glace 82	collision -53	incendie 76	none -84	vandalisme 112	vol -49
the windscreen	bris_de_glace 228	collision -109	dommage_materiel 116	evenement_climatique -67	none -116	vandalisme 88	vol -44
the wing	none -51	vandalisme 212
the winter	bris_de_glace 211	collision -65	degats_des_eaux -56	evenement_climatique -126	incendie -43	none -94	vol 142
the wrong	dommage_materiel 186	none -79	vol -44
the yard	collision -54	degats_des_eaux 98	evenement_climatique -40	none -104	vandalisme -46	vol 187
the young	collision -114	degats_des_eaux 127	dommage_materiel 108	evenement_climatique -52	none -102	vandalisme 119	vol -50
thef*	autre 54	collision -83	dommage_materiel -45	evenement_climatique -48	none -68	vol 307
theft	autre 54	collision -83	dommage_materiel -45	evenement_climatique -48	none -68	vol 307
thei*	blessure 73	collision -69	incendie 66	none -79
their	blessure 73	collision -69	incendie 66	none -79
them	none -58	vandalisme 45
them i	none -53	vandalisme -46	vol 167
them in	autre -46	bris_de_glace -40	collision -61	dommage_materiel 175	evenement_climatique 140	none -91	vandalisme -61	vol -66
them my	collision -44	dommage_materiel -46	evenement_climatique 105	vol 122
them*	collision 237	degats_des_eaux -40	none -82
themselves	collision 237	degats_des_eaux -40	none -82
then	collision 83	dommage_materiel 209	none -111	vandalisme -46
then on	collision 103	evenement_climatique 77
there are	bris_de_glace 129	evenement_climatique 116	none -73	vol -53
there i	collision -88	none -115	vandalisme 161	vol 120
there is	bris_de_glace 65	collision 78	none 43	vol -47
there s	bris_de_glace 123	collision -86	evenement_climatique 73	none -68	vandalisme 121	vol -48
there since	collision 201	none -45
there was	degats_des_eaux 49	evenement_climatique -43	incendie 57	none -67	vol 83
there were	collision 82	dommage_materiel -40	evenement_climatique 106	none -63	vol 55
there within	collision 123
they	none -75	vandalisme 68	vol 120
they are	collision 285	dommage_materiel -46	none -68	vol -41
they broke	blessure -43	bris_de_glace -119	collision -81	dommage_materiel -88	evenement_climatique -43	none -59	vol 382
they came	vol 199
they didn	none -44	vol 141
they had	autre -42	blessure 224	collision -81	dommage_materiel -53	evenement_climatique -44	incendie -52	none -110	vandalisme -47	vol 176
they have	blessure 43	bris_de_glace -40	collision -110	dommage_materiel -61	evenement_climatique -47	incendie 168	none -106	vandalisme 222
they took	none -43	vol 157
they ve	bris_de_glace -43	collision -122	dommage_materiel -52	evenement_climatique -83	none -92	vandalisme 373	vol -73
they were	degats_des_eaux 98	none -55	vandalisme 93
thie*	blessure -40	collision -109	evenement_climatique -42	none -119	vandalisme -60	vol 385
thief	blessure -51	collision -102	evenement_climatique -44	none -139	vandalisme -61	vol 358
thig*	blessure -43	dommage_materiel 172	incendie -47	none -59
thigh	blessure -43	dommage_materiel 172	incendie -47	none -59
thin*	evenement_climatique 86	none 48	vandalisme -41
thing	dommage_materiel 59	evenement_climatique -55	incendie 52	none 113	vol -44
things	autre -64	blessure -58	bris_de_glace -73	collision 69	degats_des_eaux -86	dommage_materiel -256	evenement_climatique 383	incendie -64	none -302	vandalisme -85	vol -140
think	autre 42	incendie 49	none 64
think i	autre 150	none -113	vandalisme -45	vol 94
think so	autre -42	collision -70	none 294	vol -50
thir*	autre 63	vol 46
third	autre 73	vol 56
this	autre 99	collision 45	none -58
this bot	none 113
this is	collision 69	none 155	vandalisme -104	vol -40
this morning	bris_de_glace 44	collision 86	none -55
tho	collision 259	none -125
thou*	collision 233	none -57
thought	collision 233	none -57
thought it	collision 131	dommage_materiel -48	evenement_climatique 96	none -64
thre*	dommage_materiel 67	none -88
three	blessure 40	collision 53	none -75
three cars	autre -40	blessure -65	collision 343	degats_des_eaux -61	dommage_materiel -71	evenement_climatique -94	none -224	vandalisme -56	vol -55
three days	blessure -49	collision 121	dommage_materiel -44	none 177	vol -56
three hours	collision 160	degats_des_eaux 171	dommage_materiel -59	none -123	vol -51
three hundred	blessure -43	collision -74	degats_des_eaux 233	dommage_materiel -86	none -118	vol 104
three of	collision 137	degats_des_eaux -49	dommage_materiel -55	evenement_climatique -68	incendie -49	none -115	vandalisme 229	vol -52
three stitches	blessure 96	collision -46	degats_des_eaux 159	dommage_materiel -50	evenement_climatique -42	none -59
three weeks	blessure 123	collision -66	none 149	vol -41
threw	bris_de_glace 59	collision -94	dommage_materiel 188	evenement_climatique -40	none -129	vandalisme 127	vol -75
threw a	collision -53	incendie 69	none -45	vandalisme 149
threw the	autre -42	blessure -77	bris_de_glace -68	collision -110	degats_des_eaux -45	dommage_materiel 161	evenement_climatique -72	incendie -55	none -117	vandalisme 283	vol -105
thro*	degats_des_eaux 53	evenement_climatique 57	none -100	vol 41
through	degats_des_eaux 56	evenement_climatique 55	none -100	vol 51
through a	bris_de_glace -46	collision 105	degats_des_eaux 157	dommage_materiel -49	none -71	vol -51
through her	collision 89	degats_des_eaux 122	none -56
through it	bris_de_glace 175	collision -56	incendie 125	none -67	vandalisme -49	vol -44
through my	degats_des_eaux 60	dommage_materiel 86	evenement_climatique -73	none -136	vandalisme 57	vol 74
through our	bris_de_glace 209	collision -91	none -135	vandalisme 114	vol -59
through the	collision -54	evenement_climatique 211	none -98	vandalisme -56	vol 113
through to	degats_des_eaux 131	none 57
thrown	collision -94	degats_des_eaux 44	dommage_materiel -60	evenement_climatique 130	none -79	vandalisme 169	vol -46
thru	collision 96	degats_des_eaux 94	dommage_materiel 178	none -139	vandalisme -45	vol -77
thru my	collision -54	degats_des_eaux 177	none -71
thum*	autre -46	blessure 250	collision -114	degats_des_eaux 145	dommage_materiel -47	evenement_climatique -52	none -152	vandalisme -47	vol -73
thumb	autre -46	blessure 250	collision -114	degats_des_eaux 145	dommage_materiel -47	evenement_climatique -52	none -152	vandalisme -47	vol -73
thun*	collision -68	degats_des_eaux -57	dommage_materiel -86	evenement_climatique 431	incendie -62	none -186	vol -72
thur*	blessure 55	collision -51	none 80
thursday	blessure 55	collision -51	none 80
tile*	collision -68	dommage_materiel 194	evenement_climatique 177	none -121	vandalisme -53	vol -70
tiles	collision -68	dommage_materiel 194	evenement_climatique 177	none -121	vandalisme -53	vol -70
tiles off	collision -50	degats_des_eaux -59	dommage_materiel -112	evenement_climatique 331	none -132	vol -97
till	collision 42	none -82	vandalisme -54	vol 237
time	evenement_climatique 45	none -68	vol 61
time and	collision 94	evenement_climatique 115	none -86	vandalisme 90	vol -53
time my	collision 40	none -66	vol 185
time we	degats_des_eaux 77
tin	collision -56	dommage_materiel 142	evenement_climatique 177	none -116	vandalisme -59	vol -41
tiny	collision 117	none -70	vandalisme 147	vol -40
tipp*	collision -82	degats_des_eaux -47	dommage_materiel 201	evenement_climatique -92	incendie 164	none -140	vandalisme -59
tipped	collision -82	degats_des_eaux -47	dommage_materiel 201	evenement_climatique -92	incendie 164	none -140	vandalisme -59
to a	degats_des_eaux 45	none 109
to an	collision -74	none 300
to anybody	collision -81	degats_des_eaux -50	dommage_materiel 157	evenement_climatique 184	none -121	vol -65
to be	autre 202	collision -64	none -72	vandalisme 51
to cancel	autre 163	collision -62	none 77	vol -44
to change	autre 132	collision -49	none 48
to claim	autre 164	collision -54	none -66
to corner	bris_de_glace 169	collision -67	degats_des_eaux 127	dommage_materiel -48	evenement_climatique -61	none -76	vol -44
to declare	evenement_climatique 131	none -117	vol 78
to do	collision 272	dommage_materiel -57	none -48
to fill	collision 200	none -42	vol -44
to get	autre 104	collision 117	evenement_climatique -43	vandalisme -40	vol -42
to go	collision 49	dommage_materiel -47	none 63	vandalisme 152	vol -66
to know	autre 346	blessure -42	collision -67	none -195	vandalisme -40	vol -54
to lodge	collision -49	none 156	vandalisme 102	vol -92
to my	autre 89	dommage_materiel -49	evenement_climatique -46	incendie 51	none -139	vandalisme 117	vol 70
to no	bris_de_glace -41	collision -51	degats_des_eaux 159	dommage_materiel -40	incendie 90	none -51	vol -43
to nursery	collision 255	none -71
to our	collision -52	degats_des_eaux -47	evenement_climatique 113	incendie 159	none -54
to put	collision 162	degats_des_eaux -61	dommage_materiel 152	evenement_climatique -59	none -114	vandalisme -40
to report	collision 91	none 60
to sign	collision 104	degats_des_eaux 94	none -59	vol -41
to smoke	collision -69	incendie 259	none -50
to someone	collision -60	none 228	vol -43
to take	none -81	vol 268
to talk	none 78
to the	incendie 54	none -85	vandalisme 60
to you	none 99
to your	collision -43	none 220	vandalisme -60
toas*	autre -128	blessure -77	bris_de_glace -108	collision -138	degats_des_eaux -140	dommage_materiel 259	evenement_climatique -100	incendie 289	none -338	vandalisme -101	vol -145
toda*	bris_de_glace 62	dommage_materiel -44	none 196
today	bris_de_glace 62	dommage_materiel -44	none 196
today at	collision -71	none 223
toe	blessure -80	collision -44	degats_des_eaux 162	dommage_materiel 152	evenement_climatique -65	vandalisme -53	vol -46
toge*	collision 245	none -107
together	collision 245	none -107
toil*	collision -71	degats_des_eaux 470	dommage_materiel -64	evenement_climatique -49	none -143	vandalisme -42	vol -48
toilet	collision -69	degats_des_eaux 388	dommage_materiel -40	evenement_climatique -47	none -121	vol -40
told	collision 42	dommage_materiel 41	vandalisme 62
told me	collision 157
told the	collision -67	evenement_climatique -47	none -73	vandalisme 219
tomo*	autre -65	collision -79	degats_des_eaux -40	dommage_materiel -60	evenement_climatique -45	incendie -85	none 136	vol 155
tomorrow	autre -65	collision -79	degats_des_eaux -40	dommage_materiel -60	evenement_climatique -45	incendie -85	none 136	vol 155
too	blessure -43	bris_de_glace 49	degats_des_eaux 72	vol -41
took	dommage_materiel -51	evenement_climatique 68	none -83	vandalisme 55	vol 53
took a	blessure 159	collision -47	none -83	vandalisme 132	vol -87
took half	collision -52	dommage_materiel -41	evenement_climatique 228	none -63	vol -58
took him	collision 194
took my	bris_de_glace -40	dommage_materiel -46	evenement_climatique 116	none -69	vol 176
took statements	collision 185	none -54
took the	blessure 81	collision -91	dommage_materiel -51	evenement_climatique 44	none -109	vandalisme -47	vol 216
tool*	collision -66	evenement_climatique -51	incendie 42	none -88	vol 308
tools	collision -66	evenement_climatique -51	incendie 42	none -88	vol 308
toot*	autre 153	collision 86	dommage_materiel -53	none -86
tooth	autre 153	collision 86	dommage_materiel -53	none -86
top	bris_de_glace 150	collision -44	dommage_materiel 156	evenement_climatique -50	incendie -51	none -63	vandalisme -50	vol -48
tore	blessure 313	bris_de_glace -45	collision -95	degats_des_eaux -61	dommage_materiel -72	evenement_climatique -61	none -144	vandalisme -42	vol 76
tore the	blessure 198	bris_de_glace -53	collision -100	dommage_materiel -70	evenement_climatique -64	none -111	vol 129
torn	blessure 84	collision -63	evenement_climatique 89	none -69	vol 53
torn off	bris_de_glace -61	collision -99	dommage_materiel -40	evenement_climatique 197	none -58	vandalisme 103	vol -78
tota*	collision 152	none -89	vandalisme 102
totally	collision 124	none -102	vandalisme 151	vol -41
touc*	collision 128	none -111	vol 141
touched	bris_de_glace 40	collision 160	none -113	vol 74
touched my	collision 332	none -229	vol -59
towe*	autre 130	bris_de_glace -40	dommage_materiel -48	evenement_climatique -47	none -106	vandalisme -45	vol 171
towed	autre 155	blessure -44	bris_de_glace -40	dommage_materiel -57	evenement_climatique -57	incendie -75	none -120	vandalisme -49	vol 207
town	bris_de_glace 119	collision 230	dommage_materiel -46	none -116	vandalisme -44	vol -42
trac*	dommage_materiel 63	incendie 51	none -71	vol 101
tractor	dommage_materiel 63	incendie 51	none -71	vol 101
traf*	collision 144	none -69	vol 66
traffic	collision 188	none -44
trai*	none -84	vol 226
trailer	none -67	vol 135
trailer on	none -67	vol 135
tram	blessure -74	bris_de_glace -40	collision 251	degats_des_eaux -45	dommage_materiel -61	evenement_climatique -65	incendie -63	none -178	vandalisme -49	vol 169
tram*	autre -42	blessure 169	degats_des_eaux -56	dommage_materiel -64	evenement_climatique 187	none -86	vandalisme -51	vol -92
trampoline	autre -48	blessure 211	bris_de_glace -47	collision -108	degats_des_eaux -69	dommage_materiel -78	evenement_climatique 229	none -91	vandalisme -45	vol -108
tray	blessure -67	bris_de_glace -58	degats_des_eaux 304	dommage_materiel -47	evenement_climatique -46	none -67
trea*	blessure -68	degats_des_eaux 203	dommage_materiel -52	evenement_climatique 58	none -104	vandalisme -44	vol 52
tree	blessure 197	bris_de_glace -40	degats_des_eaux -48	dommage_materiel -91	evenement_climatique 141	none -104	vandalisme 59	vol -53
tree the	blessure 322	bris_de_glace -78	collision -127	degats_des_eaux -46	dommage_materiel -77	evenement_climatique 108	incendie -58	none -195	vandalisme -68	vol -81
tree*	collision 44	dommage_materiel -43	none -72	vandalisme 172
trees	collision 44	dommage_materiel -43	none -72	vandalisme 172
trip*	blessure 278	collision -100	dommage_materiel 63	none -102	vol -60
tripped	autre -53	blessure 402	bris_de_glace -45	collision -135	degats_des_eaux -67	dommage_materiel -155	evenement_climatique -46	incendie -40	none -115	vandalisme -42	vol -75
trou*	autre -48	bris_de_glace -53	collision -106	degats_des_eaux -41	dommage_materiel 97	evenement_climatique -52	none -139	vandalisme 392	vol -89
trouble	bris_de_glace -46	collision -85	dommage_materiel -82	evenement_climatique -43	none -149	vandalisme 390	vol -79
truc*	bris_de_glace 90	collision 179	none -73	vol -40
truck	bris_de_glace 90	collision 179	none -73	vol -40
true	autre -47	blessure -51	bris_de_glace -69	degats_des_eaux -60	dommage_materiel -91	evenement_climatique 81	incendie -45	none 186	vandalisme -65	vol -100
tryi*	bris_de_glace 123	collision 44	degats_des_eaux -45	dommage_materiel 115	evenement_climatique -43	none -70	vandalisme -60	vol -53
trying	bris_de_glace 123	collision 44	degats_des_eaux -45	dommage_materiel 115	evenement_climatique -43	none -70	vandalisme -60	vol -53
trying to	bris_de_glace 198	collision 128	dommage_materiel -55	evenement_climatique -50	none -76	vandalisme -70	vol -61
tube	bris_de_glace -45	collision -48	degats_des_eaux 102	dommage_materiel -53	evenement_climatique -103	incendie 79	none -110	vol 172
tues*	none 202
tuesday	none 202
tuesday 10	collision 66	none -41	vol 50
tumb*	incendie 209	none -49
tumble	incendie 209	none -49
tumble dryer	incendie 209	none -49
turk*	blessure -46	bris_de_glace 240	collision -100	degats_des_eaux -46	dommage_materiel -93	evenement_climatique -47	incendie 204	none -143	vandalisme -73	vol -59
turkey	blessure -46	bris_de_glace 240	collision -100	degats_des_eaux -46	dommage_materiel -93	evenement_climatique -47	incendie 204	none -143	vandalisme -73	vol -59
turkey on	blessure -46	bris_de_glace 240	collision -100	degats_des_eaux -46	dommage_materiel -93	evenement_climatique -47	incendie 204	none -143	vandalisme -73	vol -59
turn	collision 235	none -101	vol -40
turn*	collision 188	degats_des_eaux 72	none -66
turned	collision 188	degats_des_eaux 72	none -66
tv	collision -96	degats_des_eaux 49	dommage_materiel 235	evenement_climatique -44	none -112	vol 53
tv and	dommage_materiel 80	none -49	vol 46
twel*	autre -58	blessure -83	bris_de_glace -51	collision -93	degats_des_eaux -74	dommage_materiel -63	evenement_climatique 216	incendie -42	none -134	vandalisme -52	vol 230
twen*	collision 81
twenty	collision 81
twenty minutes	collision 81
twic*	autre 319	blessure -41	bris_de_glace -41	collision -113	degats_des_eaux 86	dommage_materiel -46	evenement_climatique 42	incendie -77	none -259	vandalisme -50	vol -81
twice	autre 319	blessure -41	bris_de_glace -41	collision -113	degats_des_eaux 86	dommage_materiel -46	evenement_climatique 42	incendie -77	none -259	vandalisme -50	vol -81
twis*	autre -49	blessure 377	collision -88	degats_des_eaux -64	dommage_materiel -106	evenement_climatique 173	none -329	vol -53
twisted	autre -59	blessure 434	collision -102	dommage_materiel -49	evenement_climatique -41	none -362	vol -49
two	collision 43	dommage_materiel -40	vol 63
two cracked	collision 138	none -40
two hundred	collision -59	degats_des_eaux -63	evenement_climatique 217	none -107	vol 63
two lads	blessure -79	collision -85	dommage_materiel -47	none -98	vandalisme -65	vol 322
two months	autre 233	blessure 263	bris_de_glace -42	collision -125	degats_des_eaux -73	dommage_materiel -114	evenement_climatique -51	none -254	vandalisme -66	vol -89
two places	blessure 134	dommage_materiel -87
two the	collision -78	evenement_climatique -41	incendie 308	none -95	vol -57
two weeks	collision -41	none 170
tyre	bris_de_glace 112	collision 183	none -101	vol -51
tyre*	autre -40	collision -146	none -129	vandalisme 370	vol -89
tyres	autre -40	collision -146	none -129	vandalisme 370	vol -89
tyres slashed	collision -172	dommage_materiel -40	none -143	vandalisme 315	vol -50
u	autre 458	blessure -72	bris_de_glace -87	degats_des_eaux -87	dommage_materiel -180	evenement_climatique -94	incendie -78	none -445	vandalisme -107	vol -126
un	collision 329	none -183
uncl*	collision -99	dommage_materiel 206	evenement_climatique 148	incendie -55	none -83	vandalisme -83	vol -88
uncle	collision -99	dommage_materiel 206	evenement_climatique 148	incendie -55	none -83	vandalisme -83	vol -88
unde*	degats_des_eaux 94	evenement_climatique 67	none -69
under	degats_des_eaux 118	evenement_climatique 88	none -84
under it	bris_de_glace 217	collision 130	dommage_materiel -83	evenement_climatique -76	incendie -47	none -99	vandalisme -44	vol -65
under the	collision -50	degats_des_eaux 130	dommage_materiel -41	evenement_climatique 85	none -70
underground	collision 181
underground car	collision 181
underneath	collision 108	degats_des_eaux 143	dommage_materiel -84	evenement_climatique 125	incendie -50	none -117	vol -64
unfo*	none 117
unfortunately	none 117
unhu*	collision 52	incendie 130	vol -61
unhurt	collision 52	incendie 130	vol -61
unit	collision 115	dommage_materiel -40	none -94	vandalisme -50	vol 190
unli*	autre -43	blessure 322	bris_de_glace -52	degats_des_eaux -41	dommage_materiel -60	none -106	vandalisme -68	vol -109
unti*	incendie 80	none -59	vandalisme -45	vol 85
until	incendie 80	none -59	vandalisme -45	vol 85
until the	collision 106	incendie 132	none -47	vol -48
up	none -70
up a	bris_de_glace 60	collision 54	evenement_climatique 76	none -50	vol -46
up and	bris_de_glace 81	collision 47	degats_des_eaux 60	none -59
up by	autre 130	blessure -55	bris_de_glace 87	collision -159	degats_des_eaux -74	dommage_materiel -80	evenement_climatique -76	incendie -67	none -331	vandalisme 377	vol -140
up from	bris_de_glace 41	collision -41	evenement_climatique -50	incendie 173	none -50
up in	collision 115	incendie 102	none -71
up my	dommage_materiel -48	none 166
up on	bris_de_glace 64	dommage_materiel 49	incendie 102	vol -47
up the	bris_de_glace 150	collision -80	degats_des_eaux -48	dommage_materiel -47	evenement_climatique -74	none -63	vandalisme 95	vol 59
up to	collision -47	degats_des_eaux -136	dommage_materiel -79	evenement_climatique 351	none -71	vol -54
up with	collision -76	incendie 257	none -46	vandalisme -45
upda*	collision -70	dommage_materiel -43	none 296
upst*	collision -59	degats_des_eaux 362	dommage_materiel -43	evenement_climatique -57	none -57
upstairs	collision -59	degats_des_eaux 362	dommage_materiel -43	evenement_climatique -57	none -57
upstairs he	collision -104	degats_des_eaux 221	none -48
us	collision 99	none -46
us all	collision 103	incendie 137	none -67	vandalisme -40	vol -50
us and	collision 155
us it	collision 268	none -116
us the	evenement_climatique 95
us was	bris_de_glace 180	collision -95	dommage_materiel -45	evenement_climatique -58	none -56	vol 160
use	bris_de_glace -43	collision -100	dommage_materiel -44	none -74	vol 323
usel*	none 113
useless	none 113
vall*	collision -53	degats_des_eaux -42	dommage_materiel -56	evenement_climatique 301	incendie -51	none -52
valley	collision -53	degats_des_eaux -42	dommage_materiel -56	evenement_climatique 301	incendie -51	none -52
van	collision 108	dommage_materiel -45	none -88	vandalisme 66	vol 100
van came	collision 272	dommage_materiel -55	none -59
van driver	collision 216	none -57	vol -45
van turned	blessure -59	collision 304	dommage_materiel -97	none -62
van was	bris_de_glace -45	collision -59	degats_des_eaux -51	dommage_materiel -67	evenement_climatique -58	none -108	vandalisme -50	vol 322
varn*	collision -62	dommage_materiel 226	evenement_climatique -40	incendie 79	none -68	vol -62
varnish	collision -62	dommage_materiel 226	evenement_climatique -40	incendie 79	none -68	vol -62
vaul*	collision -85	dommage_materiel -58	none -197	vandalisme 253
vault	collision -85	dommage_materiel -58	none -197	vandalisme 253
ve	bris_de_glace 55	collision -55	degats_des_eaux 56	dommage_materiel -47	evenement_climatique -43	vandalisme 100
ve a	blessure -64	bris_de_glace 153	collision -53	evenement_climatique -58	none -75	vandalisme -66	vol 172
ve been	bris_de_glace 93	collision -63	dommage_materiel -46	evenement_climatique -44	none 112	vandalisme 52
vehi*	bris_de_glace 65	collision 125	none -53
vehicle	bris_de_glace 74	collision 119	none -52
velu*	bris_de_glace 189	collision -113	degats_des_eaux -40	dommage_materiel -66	evenement_climatique 183	none -107	vandalisme -104	vol -57
velux	bris_de_glace 189	collision -113	degats_des_eaux -40	dommage_materiel -66	evenement_climatique 183	none -107	vandalisme -104	vol -57
vera*	bris_de_glace 165	collision -61	degats_des_eaux -70	dommage_materiel -61	evenement_climatique 140	none -96
veranda	bris_de_glace 165	collision -61	degats_des_eaux -70	dommage_materiel -61	evenement_climatique 140	none -96
verg*	collision 149	incendie 89	none -74
verge	collision 43	incendie 131	none -40
vert*	autre 318	blessure 239	bris_de_glace -53	collision -165	degats_des_eaux -78	dommage_materiel -81	evenement_climatique -56	incendie -71	none -386	vandalisme -85	vol -125
very	collision 48	incendie 44	none 56	vol -58
very kind	collision 86	none 76
vet	autre 215	dommage_materiel -76	evenement_climatique -42	incendie 141	none -187	vandalisme -45	vol -59
vict*	bris_de_glace -48	collision -61	degats_des_eaux 189	evenement_climatique 124	incendie -50	none -75
vill*	bris_de_glace -51	degats_des_eaux 104	dommage_materiel -92	evenement_climatique 190	none -97	vandalisme 68	vol -75
village	bris_de_glace -67	dommage_materiel -64	evenement_climatique 163	none -107	vandalisme 146	vol -71
viol*	dommage_materiel 139	incendie 61	none -46
volv*	collision -80	evenement_climatique 126	none -50	vol 107
volvo	collision -80	evenement_climatique 126	none -50	vol 107
w	blessure 85	bris_de_glace -53	collision -65	dommage_materiel -56	evenement_climatique -40	incendie -49	none -175	vandalisme 116	vol 204
wait	autre 136	dommage_materiel -74	evenement_climatique -41	incendie 49
wait*	collision 84	none 168
waiting	collision 84	none 168
waiting for	none 189
walk*	blessure 46	none -45	vol 65
walked	blessure 61	collision 41	none -54	vol 86
walked away	collision 142	none -53
walked off	collision 84	none -56	vol 164
wall	degats_des_eaux 163	dommage_materiel 81	incendie 46	none -125
wall and	blessure 82	bris_de_glace -56	degats_des_eaux 159	dommage_materiel -76	evenement_climatique 116	incendie -40	none -80	vandalisme -48	vol -93
wall of	bris_de_glace 118	collision 185	dommage_materiel -65	none -57	vandalisme -44
wall the	collision -90	degats_des_eaux 86	dommage_materiel 204	none -71	vandalisme -49	vol -42
wall*	bris_de_glace -87	dommage_materiel -64	evenement_climatique 146	none -152	vandalisme -54	vol 209
wallet	collision -130	degats_des_eaux -47	evenement_climatique -76	none -121	vandalisme -66	vol 452
walls	autre -84	blessure -89	bris_de_glace -240	collision -126	degats_des_eaux -135	dommage_materiel -126	evenement_climatique 339	incendie 46	none -309	vandalisme -82	vol -183
want	autre 104	none 51	vol -45
want a	bris_de_glace -45	collision 232	degats_des_eaux -45	evenement_climatique -59	none -60	vol -40
want to	none 178	vandalisme -43
want*	bris_de_glace 142	collision -76	dommage_materiel 190	none -152	vandalisme -54	vol 52
wanted	collision -67	dommage_materiel 97	evenement_climatique 124	none -85	vandalisme -56	vol 91
wanted to	collision -67	degats_des_eaux -40	dommage_materiel 136	evenement_climatique 163	none -72	vandalisme -69	vol -57
wants	autre -45	blessure -40	bris_de_glace 205	collision -82	dommage_materiel 207	evenement_climatique -51	incendie -40	none -192	vandalisme -54
ward*	collision -52	degats_des_eaux -57	dommage_materiel 299	none -128	vol -49
wardrobe	collision -52	degats_des_eaux -57	dommage_materiel 299	none -128	vol -49
was	collision 48	none -60
was a	collision 125	incendie 82	vol -41
was at	collision -87	degats_des_eaux 111	evenement_climatique -48	none -57	vandalisme 81	vol 109
was burgled	vol 100
was by	evenement_climatique 173
was coming	collision 75	degats_des_eaux 67
was cycling	collision 115
was driving	collision 235	none -58
was empty	bris_de_glace 123	vol 46
was fine	bris_de_glace -43	collision 366	none -124	vandalisme -82	vol -45
was green	collision 244	none -61	vol -45
was harmed	incendie 74
was home	collision -54	degats_des_eaux 196	dommage_materiel -47	none -61
was hurt	bris_de_glace -59	evenement_climatique 43	none 162
was i	collision 145	none -49
was in	bris_de_glace 128	dommage_materiel -52	evenement_climatique -46	none -101	vol 75
was injured	incendie 213	none -98	vol -48
was lifted	bris_de_glace -40	collision -71	degats_des_eaux -75	dommage_materiel -56	evenement_climatique 156	none -133	vandalisme -45	vol 184
was lovely	degats_des_eaux -42	dommage_materiel 168	vol -45
was no	degats_des_eaux 125	evenement_climatique -58	none -85	vol 140
was nobody	collision 105	none -45	vol 126
was not	collision 150	dommage_materiel 56	none -75	vandalisme 81
was on	collision 187	none -56
was only	collision 316	degats_des_eaux -45	dommage_materiel -57	evenement_climatique -50	none -80
was open	collision 127	none -73	vol 83
was outside	collision -99	dommage_materiel -49	evenement_climatique 293	incendie 81	none -62	vandalisme -83	vol -99
was parked	bris_de_glace 68	collision 87	dommage_materiel -40	vandalisme 49
was red	collision 244	none -61	vol -45
was sitting	bris_de_glace -48	none -72	vandalisme 178	vol -46
was stolen	collision -44	evenement_climatique -45	none -94	vandalisme -41	vol 277
was struck	collision 137
was taken	collision 40	none -58	vandalisme 127	vol -47
was the	degats_des_eaux 84	incendie 40	none -59	vandalisme -47	vol 107
was there	autre -59	blessure 214	collision -117	degats_des_eaux -45	dommage_materiel -42	incendie 165	none -71	vol -58
was touched	collision -95	none -85	vol 311
was trying	bris_de_glace -74	collision 129	degats_des_eaux -50	dommage_materiel 178	evenement_climatique -52	none -80	vandalisme -43	vol -50
was under	bris_de_glace 218	collision -76	degats_des_eaux -67	dommage_materiel -50	evenement_climatique 80	none -100	vol -50
was up	collision 141	dommage_materiel 148	evenement_climatique -42	none -89	vandalisme -46	vol -44
wash	blessure -49	bris_de_glace 135	collision -79	degats_des_eaux 113	dommage_materiel 191	evenement_climatique -64	none -117	vandalisme -59	vol -96
wash*	collision -59	degats_des_eaux 213	dommage_materiel 195	none -124	vol -68
washing	collision -57	degats_des_eaux 253	dommage_materiel 75	none -130	vol -52
washing machine	collision -57	degats_des_eaux 253	dommage_materiel 75	none -130	vol -52
wasn	bris_de_glace 108	dommage_materiel -41	evenement_climatique -40	incendie 96	none 55	vol -51
wasn t	bris_de_glace 108	dommage_materiel -41	evenement_climatique -40	incendie 96	none 55	vol -51
wasn*	autre -53	bris_de_glace -63	collision -101	degats_des_eaux -40	dommage_materiel -61	none -131	vandalisme 237
wasnt	autre -53	bris_de_glace -63	collision -101	degats_des_eaux -40	dommage_materiel -61	none -131	vandalisme 237
wasnt wasnt	autre -53	bris_de_glace -63	collision -101	degats_des_eaux -40	dommage_materiel -61	none -131	vandalisme 237
watc*	blessure 99	dommage_materiel -43	evenement_climatique 52	none -87	vol 86
watch	collision -62	dommage_materiel -54	evenement_climatique -67	incendie 156	none -93	vandalisme -49	vol 221
watched	bris_de_glace -63	evenement_climatique 222	none -50	vandalisme 66	vol -128
wate*	collision -49	degats_des_eaux 256	dommage_materiel -48	evenement_climatique 53	none -85
water	collision -45	degats_des_eaux 242	dommage_materiel -49	evenement_climatique 58	none -83
water and	bris_de_glace -40	collision -40	dommage_materiel -44	evenement_climatique 228
water came	degats_des_eaux 113	dommage_materiel -46	evenement_climatique 146	none -45	vol -47
water comin	collision -54	degats_des_eaux 177	none -71
water damage	collision -89	degats_des_eaux 287	none -96
water evrywhere	collision -45	degats_des_eaux 220	evenement_climatique -51	none -100
water has	degats_des_eaux 162	dommage_materiel -69	evenement_climatique 95	none -61
water heater	bris_de_glace -51	collision -47	degats_des_eaux 385	dommage_materiel -58	evenement_climatique -115	incendie -43	none -79	vol -81
water is	collision -55	degats_des_eaux 381	dommage_materiel -73	none -120	vol -41
water was	blessure -41	bris_de_glace -57	collision -56	degats_des_eaux 303	dommage_materiel -64	none -72
way	dommage_materiel 43	none -88	vandalisme 77	vol -46
way and	blessure -64	collision -68	degats_des_eaux -50	dommage_materiel 183	evenement_climatique 145	none -104	vandalisme -49	vol -43
way to	autre 195	collision 112	dommage_materiel -51	incendie -59	none -53	vol -72
we are	bris_de_glace 65	collision 153	dommage_materiel -42	evenement_climatique 87	none -89
we couldn	collision 140	none -46
we did	dommage_materiel -57	evenement_climatique -50	none 225	vandalisme -42	vol -63
we didn	collision 138	none -54
we filled	collision 106
we got	collision -97	evenement_climatique -44	incendie 353	none -109	vol -53
we had	autre 198	none -154	vol -44
we have	autre 112	collision 50	none -136	vol 124
we haven	none 145	vol -71
we not	collision 270	vol -73
we re	collision -45	dommage_materiel -40	evenement_climatique 174	incendie 105	none -48
we saw	collision 225	none -91
we speak	none 93
we spun	collision 145
we were	collision -53	dommage_materiel -43	evenement_climatique 49	none -67	vol 152
we weren	collision -47	dommage_materiel 185	evenement_climatique -40	none -131	vol 86
wedd*	autre 235	collision -61	dommage_materiel -42	none -86
wedding	autre 235	collision -61	dommage_materiel -42	none -86
wedn*	blessure 119	collision -69	dommage_materiel -40	none 89
wednesday	blessure 119	collision -69	dommage_materiel -40	none 89
week	none 118
week ago	collision 130
week*	blessure 75	bris_de_glace 48	collision -84	degats_des_eaux -46	evenement_climatique -40	none 231	vandalisme -62	vol -51
weeks	blessure 111	bris_de_glace 76	collision -63
weeks ago	collision -43	none 205
well	vandalisme 62
went	incendie 47	none -86
went into	blessure 182	bris_de_glace -42	collision 185	none -91	vandalisme -44	vol -55
went off	collision 90
went over	blessure 56	collision 156	dommage_materiel -50	none -53
went straight	collision 125	none -49	vol 81
went through	bris_de_glace 78	none -111	vandalisme -55	vol 136
went up	collision -77	evenement_climatique -43	incendie 373	none -71
were	none -75	vol 77
were at	collision -57	degats_des_eaux 136	dommage_materiel -50	none -62	vol 145
were away	autre -62	blessure -110	bris_de_glace -62	collision -130	dommage_materiel -80	evenement_climatique -108	incendie -54	none -171	vandalisme -67	vol 336
were in	collision -67	evenement_climatique 106	vol 105
were not	collision 162	none -87	vandalisme 96	vol -54
were taken	collision -47	dommage_materiel -47	none -97	vandalisme -50	vol 340
were there	collision 60	vol 63
were*	collision -54	dommage_materiel 140	incendie 71	none -97	vol 44
weren	collision -54	dommage_materiel 140	incendie 71	none -97	vol 44
weren t	collision -54	dommage_materiel 140	incendie 71	none -97	vol 44
wet	degats_des_eaux 259	dommage_materiel -45	evenement_climatique -40	none -64
what	none 134
what can	none 107
what do	collision 109	none 66
what happens	autre 199	blessure -44	bris_de_glace -42	collision -48	degats_des_eaux -41	dommage_materiel -63	evenement_climatique -46	incendie -46	vandalisme -47	vol -67
what i	collision 64	dommage_materiel 184	none -49
what is	bris_de_glace -47	collision -84	none 336
what s	collision -47	none 293	vol -45
what should	autre -43	collision -74	dommage_materiel -47	none 202	vol 77
what the	autre -42	degats_des_eaux -55	dommage_materiel -46	incendie 313	none -144	vandalisme -42
what*	bris_de_glace 283	collision -178	degats_des_eaux -50	dommage_materiel -52	incendie -55	none -120	vandalisme 193	vol -115
whee*	dommage_materiel -45	none -119	vol 205
wheel	bris_de_glace 87	collision 190	none -58	vol -47
wheel is	collision 187
wheelchair	collision -95	none -108	vandalisme 137	vol 181
wheels	autre -43	collision -89	degats_des_eaux -41	dommage_materiel -65	evenement_climatique -51	incendie -42	none -209	vandalisme 66	vol 427
when	bris_de_glace 84	collision 42
when a	collision 111
when he	bris_de_glace 99	collision 208	dommage_materiel -66	none -136	vandalisme -49	vol 76
when i	bris_de_glace 233	collision -60	evenement_climatique -50	none -87
when is	none 223	vol -47
when it	collision -50	dommage_materiel 151	evenement_climatique 98	none -85	vol -43
when the	collision 52	degats_des_eaux 111
when will	autre -79	collision -55	dommage_materiel -44	none 415	vandalisme -81
wher*	bris_de_glace -53	none 74	vol 116
where	bris_de_glace -53	none 74	vol 116
where i	autre -54	bris_de_glace -42	collision -124	degats_des_eaux -56	dommage_materiel -80	evenement_climatique -90	incendie -46	none -352	vandalisme -71	vol 430
where is	none 181	vol -43
where my	collision 111	incendie 112	none -53	vol -42
where the	collision 42	none -54	vandalisme 150	vol -51
whet*	autre 163	collision 50	dommage_materiel -44	evenement_climatique 94	none -97	vandalisme -40	vol -63
whether	autre 163	collision 50	dommage_materiel -44	evenement_climatique 94	none -97	vandalisme -40	vol -63
whic*	bris_de_glace 49	collision 62	degats_des_eaux -42	none -108	vandalisme 57	vol -59
which	bris_de_glace 49	collision 62	degats_des_eaux -42	none -108	vandalisme 57	vol -59
which i	autre -62	bris_de_glace 161	degats_des_eaux -58	dommage_materiel -72	evenement_climatique -52	none -201	vandalisme 279	vol -124
which the	bris_de_glace 157	collision -48	degats_des_eaux -70	dommage_materiel -58	evenement_climatique -59	incendie 177	none -68	vol -41
which was	collision 152	evenement_climatique 64	vol -42
whil*	bris_de_glace 58	evenement_climatique -43	none -98	vol 85
while	bris_de_glace 61	evenement_climatique -43	none -97	vol 89
while i	incendie 112	none -58	vol 60
while it	bris_de_glace 101	collision -109	vandalisme 86
while parking	collision 206	none -54
while we	blessure -59	bris_de_glace -41	collision -88	degats_des_eaux 104	dommage_materiel -65	evenement_climatique -63	none -112	vandalisme -40	vol 281
whip*	collision 266	none -183	vol -47
whiplash	collision 266	none -183	vol -47
whit*	collision 44	dommage_materiel 115	none -115	vandalisme 78
white	collision 44	dommage_materiel 115	none -115	vandalisme 78
white van	none -99	vandalisme 258	vol -90
who	dommage_materiel -41	vol 165
who is	degats_des_eaux 89	incendie 94
whol*	dommage_materiel 50	evenement_climatique 93	none -104
whole	dommage_materiel 50	evenement_climatique 93	none -104
whole back	bris_de_glace 211	collision -84	dommage_materiel -47	evenement_climatique -67	incendie 64	none -44	vol -42
whole ground	bris_de_glace -46	collision -45	degats_des_eaux 243	dommage_materiel -60	none -51
why	autre 278	bris_de_glace 107	collision -65	dommage_materiel -40	evenement_climatique -52	none -212	vandalisme -66	vol -89
wife	collision 100	dommage_materiel -46	vol 54
wife and	autre -58	blessure -86	collision -95	degats_des_eaux -69	dommage_materiel -78	evenement_climatique 239	incendie -46	none -184	vandalisme -50	vol 221
wife rang	collision 70	none -46	vol 83
wife s	collision 146	dommage_materiel -51	evenement_climatique -43	none -80	vol 165
wild	collision 239	none -82
wild boar	collision 239	none -82
will	dommage_materiel -41	vandalisme 67
will i	autre -66	bris_de_glace -50	collision -77	dommage_materiel -53	evenement_climatique -44	none 179	vandalisme 226	vol -67
will not	collision 55	degats_des_eaux 164	none -113
wind	blessure -40	bris_de_glace 44	collision -72	degats_des_eaux -50	dommage_materiel -155	evenement_climatique 502	none -126	vandalisme -73	vol -86
wind blew	blessure -49	bris_de_glace -45	collision -47	degats_des_eaux -65	dommage_materiel -71	evenement_climatique 330	incendie -42	none -154	vandalisme -115	vol -55
wind*	bris_de_glace 342	collision -69	none -104
window	bris_de_glace 316	collision -75	dommage_materiel -50	none -89	vol 59
window and	blessure -40	bris_de_glace 113	collision -62	degats_des_eaux -45	dommage_materiel -65	evenement_climatique 53	none -74	vandalisme -43	vol 196
window in	bris_de_glace 176	incendie 88	none -68	vandalisme -40	vol -42
window of	bris_de_glace 376	collision -84	dommage_materiel -40	evenement_climatique -43	none -73	vandalisme -48	vol -42
windows	bris_de_glace -89	collision -140	degats_des_eaux -40	dommage_materiel -61	evenement_climatique 58	none -161	vandalisme 495	vol -90
windows and	collision -76	none -153	vandalisme 332	vol -89
windscreen	bris_de_glace 397	collision -48	evenement_climatique -47	none -85	vol -55
windscreen and	bris_de_glace 235	collision 174	dommage_materiel -51	evenement_climatique -74	none -141	vandalisme -56	vol -65
windscreen of	bris_de_glace 143	collision -160	degats_des_eaux -50	dommage_materiel 258	evenement_climatique -101	none -129	vandalisme -49	vol -54
wine	autre -44	collision -84	degats_des_eaux -76	dommage_materiel 304	evenement_climatique 113	none -97	vol -71
wing	collision 143	none -84	vandalisme 152	vol -41
wing mirrors	collision -84	none -87	vandalisme 321	vol -50
wint*	bris_de_glace 142	collision -77	degats_des_eaux -53	evenement_climatique -113	none -102	vandalisme -49	vol 273
winter	bris_de_glace 142	collision -77	degats_des_eaux -53	evenement_climatique -113	none -102	vandalisme -49	vol 273
wipe*	collision 166	degats_des_eaux -55	dommage_materiel -125	evenement_climatique -46	none -211	vandalisme 250	vol -106
wish	collision 150	none -90
wish to	collision 150	none -90
with	none -51	vandalisme 70
with a	collision 42	none -40	vandalisme 113
with his	dommage_materiel 111	evenement_climatique 152	none -64	vandalisme -40	vol -64
with it	bris_de_glace 53	collision 65	none -64	vandalisme 149	vol -53
with my	autre 162	blessure -40	bris_de_glace -62	degats_des_eaux -45	vandalisme -74
with no	collision 142
with one	collision 254	none -49	vol -47
with the	incendie 76	none -108	vandalisme -47	vol 186
with them	collision -64	incendie 117	none -78	vandalisme -40	vol 159
with*	collision 97
within	degats_des_eaux 42	incendie 79
without	collision 139	none -41
without a	collision 155	dommage_materiel -51	incendie 41	none -47	vandalisme -53
without indicating	collision 127
without looking	collision 128	none -42
woke	collision -74	degats_des_eaux 116	evenement_climatique -44	incendie 42	none -60	vol 137
woke up	collision -73	degats_des_eaux 170	none -80	vol 98
won	autre 225	blessure -53	degats_des_eaux -51	dommage_materiel -126	evenement_climatique -58	incendie -62	none -63	vandalisme -70	vol -79
won t	autre 280	blessure -53	degats_des_eaux -53	dommage_materiel -156	evenement_climatique -59	incendie -76	none -235	vandalisme -78	vol -78
wont	collision -76	degats_des_eaux 260	dommage_materiel -64	none -124	vol 62
wont wont	collision -76	degats_des_eaux 260	dommage_materiel -64	none -124	vol 62
wood	bris_de_glace 175	collision -51	degats_des_eaux 186	dommage_materiel -62	evenement_climatique -59	none -87	vol -63
work	autre -55	blessure 310	collision -41	degats_des_eaux -51	dommage_materiel -53	evenement_climatique -45	none -72
work i	collision 131	none -58	vandalisme 96	vol -68
work*	bris_de_glace 59	collision -42	incendie 71	none -105
workers	autre -41	collision -53	evenement_climatique 193	none -145	vandalisme -57	vol 149
working	bris_de_glace 221	collision 63	degats_des_eaux -43	dommage_materiel -40	evenement_climatique -42	none -69	vol -41
works	collision -62	degats_des_eaux -50	dommage_materiel -116	evenement_climatique -48	none -170	vandalisme 218	vol 140
workshop	collision -68	degats_des_eaux 131	incendie 196	none -76	vol -47
wort*	collision -54	degats_des_eaux -51	dommage_materiel -62	none -76	vandalisme -41	vol 309
worth	collision -54	degats_des_eaux -51	dommage_materiel -62	none -76	vandalisme -41	vol 309
woul*	autre 65	vandalisme -44	vol 67
would	autre 141	collision -72	evenement_climatique -52	none 80	vandalisme -45	vol 69
would like	autre 279	collision -44	evenement_climatique -43	none -98	vandalisme -44	vol -79
wouldn	collision 173	none -66
wouldn t	collision 173	none -66
woun*	collision 135	evenement_climatique 68	none -53
wound	collision 90	evenement_climatique 114
wrec*	evenement_climatique 135	none -60
wrecked	evenement_climatique 135	none -60
wris*	blessure 62	collision 217	degats_des_eaux -46	dommage_materiel -66	incendie 58	none -127	vandalisme -57
wrist	blessure 86	bris_de_glace 52	collision 290	degats_des_eaux -50	dommage_materiel -69	none -142	vandalisme -49	vol -52
wrists	collision -86	dommage_materiel -60	evenement_climatique -46	incendie 240	none -77	vandalisme -86	vol 93
writ*	collision 64	none -88	vandalisme 72	vol 56
write	collision 87	none -70	vandalisme 145
write the	collision 234	none -83
writing	autre 150	none -109	vol 54
writing to	none -40	vol 129
written	collision 43	none -118	vol 248
wron*	collision 41	dommage_materiel 64	none 70	vol -48
wrong	collision 41	dommage_materiel 64	none 70	vol -48
wrot*	collision 136	none -87	vol 107
wrote	collision 136	none -87	vol 107
wrote it	collision 200	none -66
x	blessure -48	collision 311	dommage_materiel -54	none -77	vol -45
yard	bris_de_glace 134	collision -58	degats_des_eaux 54	none -108	vandalisme -40	vol 118
yeah	collision -89	dommage_materiel -64	evenement_climatique -43	none 232	vandalisme -41	vol -50
year	collision -101	dommage_materiel 223	evenement_climatique -47	incendie 83	none -72	vol -47
year old	collision -72	dommage_materiel 277	evenement_climatique -63	incendie -52	none -70	vandalisme -43	vol -58
year*	collision 82	dommage_materiel -52	evenement_climatique 129	incendie 116	none -49	vandalisme -56	vol -94
years	collision 82	dommage_materiel -52	evenement_climatique 129	incendie 116	none -49	vandalisme -56	vol -94
yes	collision -73	degats_des_eaux -44	dommage_materiel -58	evenement_climatique -46	none 295	vandalisme -48
yes hello	collision 118	incendie 62	none -56
yes unfortunately	none 117
yest*	blessure 48	none 58
yesterday	blessure 48	none 58
yesterday and	collision 134	none -45
yesterday around	collision 74
yesterday at	blessure -40	collision -75	dommage_materiel -44	none 370	vol -49
yesterday evening	none 157	vandalisme 46	vol -65
yet	collision -69	dommage_materiel -64	vandalisme 267	vol 50
yet to	collision -58	dommage_materiel -78	evenement_climatique -45	none -164	vandalisme 380	vol -115
you	autre 48	none 148
you a	autre -56	collision -43	none 270
you ask	autre 247	collision -89	degats_des_eaux 165	dommage_materiel -54	none -230	vol -84
you can	degats_des_eaux 100	incendie 138	none -70	vol -54
you could	bris_de_glace 139	collision 55	vandalisme -56	vol -44
you do	none 107
you explain	autre -53	bris_de_glace -47	none 253
you of	collision 130	none -106	vandalisme -48	vol 117
you speak	none 90
youn*	degats_des_eaux 54	dommage_materiel 47	none -83	vandalisme 46	vol 65
young	degats_des_eaux 54	dommage_materiel 47	none -83	vandalisme 46	vol 65
your	collision 55	degats_des_eaux -40	dommage_materiel -62	evenement_climatique 116	none 114	vandalisme -42	vol -48
yup	collision -66	degats_des_eaux -40	dommage_materiel -61	evenement_climatique -46	none 272	vandalisme -45	vol -54
zebr*	collision 232	none -63
zebra	collision 232	none -63
@injuries
	no -77	unknown 70	yes -53
1	no -178	yes 134
10	no -49	unknown -121	yes 143
10 june	unknown 41	yes -59
11	no 159	unknown -129	yes -54
15	no -143	unknown 230	yes -123
17	yes -84
2	no -58	yes 69
2025	no 67	yes -41
2day	no -67	unknown 197	yes -139
3	no -157	unknown 116
4	no 47	unknown 53	yes -111
6	no 113	yes -96
8	unknown 135	yes -125
a ball	no 262	unknown -219	yes -103
a bicycle	no 104	unknown -157
a big	no -51	unknown -122	yes 173
a bike	no 167	unknown -135	yes -45
a bit	no -42	unknown 81	yes -77
a black	no -101	yes 107
a blanket	no 67	unknown -98
a broken	no -129	unknown -79	yes 206
a bruise	unknown -122	yes 108
a burn	no -70	unknown -60	yes 131
a bus	no -52	unknown 61
a candle	no -167	unknown 200	yes -65
a cast	no -127	yes 72
a cigarette	no 62	unknown 75	yes -156
a client	no -81	unknown 178	yes -119
a collision	no 214	unknown -144	yes -126
a complaint	unknown 102	yes -71
a constat	no 66	unknown 40	yes -127
a crack	no -77	unknown 156	yes -83
a cut	no -131	unknown -114	yes 236
a delivery	unknown 47	yes -73
a drill	no -96	unknown 143	yes -83
a few	no -112	unknown -171	yes 260
a fire	no -57	unknown -65	yes 114
a form	no 40
a good	no 107	unknown -167
a grand	no -69
a headache	no -82	unknown -85	yes 124
a hole	unknown -79	yes 63
a lady	no 142	unknown -150
a lamp	no 61	yes -101
a leak	unknown -133	yes 81
a lorry	no -133	unknown 128
a lot	no -160	unknown -57	yes 161
a lump	no -56	unknown -132	yes 170
a man	unknown -182	yes 201
a mark	no 168	unknown -112	yes -65
a moped	unknown -98	yes 75
a nasty	no -58	unknown -86	yes 119
a new	no -90	unknown 169	yes -95
a pipe	no 88	yes -139
a police	no 55	yes -90
a power	no -68	unknown 109	yes -42
a red	no -70	unknown 61
a rental	unknown -161	yes 173
a report	no -40	unknown 46
a scratch	no 101	unknown -72	yes -41
a sheep	no 60	unknown -210	yes 118
a shunt	no 141	unknown -90	yes -50
a side	unknown -44	yes 72
a spark	no 113	unknown -65	yes -49
a splinter	no 87	unknown -210	yes 102
a sprained	no -69	unknown -101	yes 141
a stone	unknown 48	yes -81
a stray	no 143	unknown -85	yes -78
a taxi	yes -60
a tooth	no -107	unknown -191	yes 261
a truck	no -123	unknown 142	yes -113
a wall	no -117	yes 84
a week	no -69	unknown 136	yes -68
a white	unknown -78	yes 97
a whole	no 43	unknown 92	yes -166
a wild	no 150	unknown -71	yes -90
a6	no 236	unknown -121	yes -299
abla*	unknown 61	yes -113
ablaze	unknown 61	yes -113
abou*	no -67	unknown 45
about	no -67	unknown 45
about it	no 128	unknown -151
about the	unknown 165	yes -148
abov*	no -59	unknown 108	yes -52
above	no -59	unknown 108	yes -52
abso*	no 70	unknown 58	yes -189
absolutely	no 70	unknown 58	yes -189
accident form	no 127	unknown -59	yes -83
accident report	no -153	unknown 186	yes -59
accident statement	no 94	unknown -116
acco*	unknown -92	yes 47
across the	no -93	unknown 78
add	no -99	unknown -59	yes 120
admi*	unknown 67	yes -96
admits	no 52	yes -96
admits her	no 121	unknown -64	yes -82
advi*	no 168	unknown -83	yes -113
advised	no 125	unknown -45	yes -122
afra*	no 45	unknown 81	yes -162
afraid	no 45	unknown 81	yes -162
after a	no -148	unknown 92
afternoon i	no -108	unknown 62
agad*	no 66	yes -94
agadir	no 66	yes -94
agai*	no 57	unknown -73
again	no 47	unknown -63
against	no 59	unknown -86
against the	no 106	unknown -75	yes -89
ago	no -130	unknown 211	yes -105
ai	no -175	unknown -79	yes 214
aid	no -70	unknown 110	yes -51
airb*	no -67	unknown 45
airbag	no -69
airbags	no -47	unknown -57	yes 89
airbags went	no -47	unknown -57	yes 89
airl*	no -44	unknown 98	yes -66
airline	no -44	unknown 98	yes -66
airp*	no -67	unknown 88
airport	no -154	unknown 92	yes 50
alar*	no -55	unknown 134	yes -83
alarm	no -55	unknown 134	yes -83
alig*	no -180	unknown 160
alight	no -180	unknown 160
aliv*	unknown 92	yes -93
alive	unknown 92	yes -93
all	no 81	unknown -45
all and	no -130	unknown -104	yes 211
all down	no -155	unknown 70	yes 59
all family	no 139	unknown -100	yes -58
all in	no 257	unknown -129	yes -153
all is	no 114	yes -138
all my	unknown 64	yes -105
all of	no 171	unknown -132	yes -62
all ok	no 103	unknown -50	yes -60
all over	unknown -69	yes 74
all the	no 40	yes -49
all three	no 231	unknown -159	yes -100
alon*	no 76	unknown 45	yes -119
alone	no 150	yes -189
along	unknown 72	yes -98
along my	no 49	unknown 49	yes -119
along the	unknown 73	yes -91
alre*	no 118	unknown -131
already	no 118	unknown -131
also	no -98	unknown -47	yes 131
alth*	no 56	unknown -110	yes 54
although	no 56	unknown -110	yes 54
am a	no -86	unknown -137	yes 214
am i	unknown -142	yes 102
am not	no 54	unknown -87
am still	no -50	unknown -41	yes 88
am told	no 53	unknown -129	yes 57
am writing	no -58	yes 48
ambu*	unknown -92	yes 85
ambulance	unknown -92	yes 85
ambulance took	no -150	unknown -145	yes 256
amia*	no 83	unknown 53	yes -155
amiable	no 83	unknown 53	yes -155
amic*	no 96	unknown -64
amicable	no 96	unknown -64
amicable report	no 77	unknown -138	yes 44
an ambulance	no 97	unknown -154
an hour	no -57	yes 66
and a	no 65	unknown -105
and broke	no -80	unknown -152	yes 231
and by	unknown -108	yes 72
and came	no 103	yes -97
and cracked	no -161	yes 113
and drove	no 44	unknown 40	yes -84
and ended	unknown -79	yes 56
and everything	no -107	unknown 178	yes -97
and gave	no -130	unknown 297	yes -221
and got	no -64
and had	no -106	unknown 171	yes -84
and has	unknown -123	yes 154
and have	no -124	unknown -123	yes 230
and he	no -67	yes 41
and his	no 101	unknown -165	yes 42
and hit	no 88	unknown -121
and i	unknown -69
and in	no -87	unknown -112	yes 174
and into	unknown 154	yes -193
and is	no -87	yes 81
and it	unknown 67	yes -84
and left	no 61	unknown 61	yes -125
and like	no 41	unknown 76	yes -136
and my	no -58	unknown -59	yes 118
and no	no 64	yes -55
and nobody	no 202	unknown -117	yes -99
and now	yes 43
and of	no -73	unknown 57
and on	unknown -93	yes 52
and one	unknown -175	yes 163
and our	unknown 94	yes -134
and put	no 67	unknown -145	yes 78
and rain	no 42	yes -90
and roof	unknown 106	yes -188
and scraped	no 161	unknown -110	yes -81
and she	no -102	yes 112
and signed	no 120	yes -107
and smashed	no -186	unknown -119	yes 233
and so	no 144	unknown -67	yes -80
and sound	no 132	unknown -112	yes -52
and that	no 44	unknown -116	yes 63
and then	no 144	unknown -156
and there	no 83	yes -81
and they	no -70	unknown 61
and tore	no -146	unknown -213	yes 275
and two	no -117	unknown 149	yes -41
and was	unknown -106	yes 128
and we	no 131	unknown -133
and well	no 265	unknown -184	yes -113
and went	unknown -40
and when	no -62	unknown 55
and wouldn	no -84	unknown 101
ankl*	no -87	unknown -152	yes 223
ankle	no -87	unknown -152	yes 223
anot*	no 166	unknown -99	yes -96
another	no 166	unknown -99	yes -96
answ*	no -90	unknown 156	yes -75
answer	no -90	unknown 156	yes -75
any	no 105	unknown -85
any constat	no -87	unknown -121	yes 194
any harm	no 172	unknown -100	yes -79
any of	no 82	yes -64
anyo*	no 162	unknown -102	yes -80
anyone	no 162	unknown -102	yes -80
anyt*	no -71	yes 62
anything	no -71	yes 62
anything for	no -156	unknown -78	yes 176
apar*	unknown -78
apart	no -76	yes 83
apart from	no -76	yes 83
apartment	no 196	unknown -167	yes -52
appe*	no -71	unknown 158	yes -101
appeared	no -71	unknown 158	yes -101
appr*	unknown -139	yes 146
aqua*	no 169	unknown -88	yes -172
arch*	no -42	unknown 111	yes -103
are	no 84	unknown -101
are all	no 96	unknown -103
are both	no 127	unknown -149
are fine	unknown -96	yes 66
are full	no -121	yes 85
are gone	unknown -63
are no	no 111	unknown -79
are safe	no 214	unknown -170	yes -64
are scorched	yes -74
arm	no -68	unknown -208	yes 266
arou*	no 108	unknown -97
around	no 108	unknown -97
arti*	no -121	unknown 83
artist	no -121	unknown 83
as	yes 40
as a	no 124	unknown -125
as i	unknown -108	yes 111
as if	no -57	yes 54
as the	unknown -81	yes 68
as we	no 178	unknown -118	yes -73
as well	no -103	unknown -151	yes 218
ask	no -109	unknown 231	yes -160
aske*	no 60
asked	no 60
assu*	no -166	unknown 77	yes 55
at	unknown -47
at all	no 98	unknown -88
at least	no -126	yes 100
at me	no 84	yes -138
at my	unknown 46	yes -64
at the	unknown -54
at work	yes -41
ate	no 68	yes -102
atta*	unknown 48
attach	no 48	yes -64
attach the	no 48	yes -64
attached	no -102	unknown 79
atte*	no 114	yes -143
attempted	no -47	unknown 83	yes -74
atti*	unknown -233	yes 188
attic	unknown -233	yes 188
auto*	no 90	unknown -195
autr*	no -174	yes 130
autre	no -174	yes 130
aven*	unknown -89	yes 97
avenue	unknown -89	yes 97
away and	no 304	unknown -189	yes -203
away from	no -126	unknown 228	yes -155
away in	no -82	yes 67
away with	no -120	unknown -111	yes 206
away without	no 121	yes -104
awni*	no -122	yes 83
awning	no -122	yes 83
b	unknown 41	yes -43
b and	no 91	unknown -114
back	no -52	unknown -52	yes 106
back and	no 99	unknown -70	yes -40
back from	no -42	unknown 56
back is	no -161	unknown -160	yes 255
back on	no -107	unknown -173	yes 254
back the	no -114	yes 103
back there	no -62	unknown 55
back when	no -45	yes 78
back*	no 114	unknown -95	yes -44
backed	no 233	unknown -198	yes -110
badl*	no -190	unknown 147
badly	no -190	unknown 147
badly hurt	no -213	unknown 150	yes -58
bag	no -120	unknown 211	yes -99
bake*	unknown 47	yes -68
baker	unknown 47	yes -68
bakery	unknown 47	yes -68
balc*	no -120	yes 146
balcony	no -120	yes 146
ball	no 239	unknown -149	yes -110
band*	no -94	unknown -138	yes 205
bandaged	no -125	unknown -228	yes 286
bang*	no -87	yes 57
banged	no -87	yes 57
bank*	no -145	unknown 197	yes -51
barn	no 66	yes -81
barr*	no -96	unknown -162	yes 190
barrier	no -96	unknown -162	yes 190
base*	no -108	yes 103
basi*	unknown -165	yes 147
basically	no 68	unknown -201	yes 111
basin	no -55	unknown -94	yes 135
bat	no -93	unknown 245	yes -158
bath	no -69	unknown 151	yes -86
bath tap	no 113	yes -141
bath*	unknown 46	yes -92
bathroom	unknown 46	yes -92
bathroom wall	no -81	unknown 146	yes -65
bathroom window	no 156	unknown -51	yes -216
batt*	no 44	unknown -179	yes 95
battery	no 44	unknown -179	yes 95
bay	no 89	yes -112
bay window	unknown 62	yes -122
be done	no 152	unknown -110	yes -41
be hurt	no -99	unknown 171	yes -133
beac*	no -146	unknown 118
beach	no -146	unknown 118
beat	no -100	unknown -210	yes 290
because i	no -80	unknown 148	yes -73
because of	no 59	unknown 56	yes -144
because she	unknown -57
because the	no 76	unknown -75
bed	unknown -56	yes 62
bedr*	unknown 93	yes -77
bedroom	no -41	unknown 116	yes -78
been to	no -116	unknown 207	yes -96
befo*	unknown 75	yes -59
before	unknown 75	yes -59
bega*	unknown -78	yes 68
began	unknown -78	yes 68
behi*	no -46	unknown 104	yes -59
behind	no -46	unknown 104	yes -59
behind a	no -96	unknown 59
behind by	unknown 62	yes -103
behind the	no -72	unknown 150	yes -98
bein*	unknown -112	yes 70
being	unknown -112	yes 70
beli*	no -43	yes 48
believe	no -43	yes 48
belo*	no -91	unknown 72
belonging	no -99	unknown 47	yes 70
belonging to	no -99	unknown 47	yes 70
below	no -85	unknown 75
belt	no -94	unknown -101	yes 173
bene*	no 42	unknown -114	yes 62
beneath	no 42	unknown -114	yes 62
beneath it	unknown -123	yes 57
beneath the	no -109	unknown -42	yes 141
bent	no 87	unknown -81	yes -53
berr*	no -92	unknown 143	yes -66
besi*	no -126	unknown 54
beside	no -126	unknown 54
between the	no -78	unknown -43	yes 109
between two	no 45	unknown -79
beyo*	no 95	unknown -167
beyond	no 95	unknown -167
bicy*	unknown -152	yes 170
bicycle	unknown -152	yes 170
big	no -57	unknown -70	yes 128
bike	no 83	unknown -71
bike is	no -57	unknown -122	yes 168
bill	no -189	unknown 243	yes -153
bin	yes -69
birt*	no 81	unknown -85
bit	unknown -55	yes 76
bit my	no -94	unknown -160	yes 200
bit of	no -72	unknown -64	yes 121
bits	no 80	unknown 69	yes -184
blac*	no -82	yes 87
black	no -82	yes 87
blam*	no -194	unknown -120	yes 262
blan*	unknown -104	yes 71
blanket	unknown -104	yes 71
blee*	no -138	unknown -155	yes 221
bleeding	no -138	unknown -155	yes 221
bles*	no 278	unknown -184	yes -177
blew	no -108	unknown 185	yes -108
blis*	no -128	unknown -171	yes 218
blistered	no -128	unknown -171	yes 218
bloo*	unknown -196	yes 203
blood	unknown -109	yes 68
blue	unknown 168	yes -170
boar	no 150	unknown -71	yes -90
boar*	no -119	unknown 161	yes -55
board	no -119	unknown 161	yes -55
boat	no 45	yes -48
bodi*	no 213	unknown -137	yes -85
bodily	no 213	unknown -137	yes -85
boil*	unknown -163	yes 157
boiler	no 69	unknown -114
boiling	no -184	unknown -200	yes 278
boll*	no 175	yes -201
bollard	no 149	yes -220
bone*	no 47	unknown -165	yes 99
boned	no -103	unknown -128	yes 204
bonn*	unknown 51	yes -41
bonnet	unknown 51	yes -41
bonnet and	yes -47
bonnet i	no 46	unknown -133	yes 67
boot	no -65	unknown -103	yes 145
bore*	no 55	unknown 60	yes -142
both	no 57	unknown -55
both cars	no 83	unknown -185
both drivers	no 215	unknown -195	yes -130
both of	no -51	unknown -134	yes 141
both parties	unknown 69	yes -90
both sides	no -52	unknown 95	yes -62
both*	unknown 88	yes -87
bother	no 113	yes -118
bothered	no -139	unknown 193	yes -56
bothered the	no -139	unknown 193	yes -56
bott*	no -92	unknown -182	yes 243
bottle	no -92	unknown -182	yes 243
boul*	no -105	unknown -214	yes 286
boulevard	no -105	unknown -214	yes 286
boun*	no 89	yes -67
box	no -131	unknown 150
box of	no -101	unknown 119
brac*	no -119	unknown -134	yes 240
brace	no -137	unknown -150	yes 237
brak*	no -131	unknown 92
braked	no -90	unknown -85	yes 167
bread	no 71	unknown -83
break	unknown 82	yes -101
brid*	no 145	unknown -159
bridge	no 145	unknown -159
brig*	unknown 91	yes -66
brigade	yes -74
brin*	no -120	unknown 103
bring	no -129	unknown 201	yes -128
brok*	no -50	unknown -53	yes 103
broke	no -47	unknown 56
broke his	no -112	unknown -178	yes 219
broke into	no -84	unknown 173	yes -132
broke the	no -100	unknown 216	yes -114
broken	no -54	unknown -141	yes 196
broken and	no -116	unknown -83	yes 184
broken arm	no -40	unknown -124	yes 138
broken in	no -101	unknown -143	yes 237
broken my	no -193	yes 137
brot*	no -140	unknown 110
brother	no -140	unknown 110
brou*	no 132	unknown -121
brought	no 132	unknown -121
brought the	no 197	unknown -151	yes -67
brui*	unknown -247	yes 241
bruise	unknown -108	yes 105
bruised	no 173	unknown -222
bruises	no -191	unknown -300	yes 377
brus*	no -167	yes 122
buck*	unknown -142	yes 146
buil*	no -92	unknown 96
building	no -92	unknown 96
bump	no 48	unknown -243	yes 177
bump*	unknown 40	yes -53
bumped	unknown -133	yes 120
bumped me	no -109	unknown -139	yes 185
bumper	unknown 88	yes -102
bumper and	no 110	yes -112
bumper is	no -159	unknown 242	yes -105
burg*	no 46	unknown -53
burglar	unknown -147	yes 100
burgled	no 44
burn	no -106	unknown -62	yes 168
burn on	no -73	unknown -210	yes 280
burn*	yes 73
burned to	no -167	unknown 262	yes -156
burns	no -103	unknown -104	yes 205
burns on	no -115	unknown -95	yes 190
burnt	unknown -92	yes 110
burst my	no -91	unknown 214	yes -131
bus	no -78	unknown -57	yes 119
but	no 44	unknown -65
but he	no -88	unknown 76
but i	no -84	yes 40
but it	unknown -151	yes 139
but my	no -106	unknown -147	yes 240
but the	unknown -52
but they	no 228	unknown -154	yes -113
but we	no 249	unknown -133	yes -114
butt*	no -216	unknown -165	yes 280
button	no -216	unknown -165	yes 280
buyi*	no 213	unknown -133	yes -103
buying	no 213	unknown -133	yes -103
by an	no -86	unknown 193	yes -141
by both	unknown -43	yes 41
by itself	unknown -153	yes 149
by luck	no 184	unknown -115	yes -79
by my	no 211	unknown -130	yes -112
by the	no 89	unknown -41	yes -48
bypa*	no 200	unknown -125	yes -87
bypass	no 200	unknown -125	yes -87
c	no -125	unknown 210	yes -113
c est	no -125	unknown 210	yes -113
cabl*	no -123	unknown 183	yes -81
cable	no -100	yes 79
cables	no -156	unknown 305	yes -268
cafe	no 66	unknown -105
cake	no -107	unknown 103
calf	no -71	unknown -119	yes 175
call	no -75	unknown -60	yes 130
call the	no 64	unknown -60
call*	no -55	unknown 127	yes -72
called	unknown 93	yes -67
calls	no -102	unknown 191	yes -101
came	no 65	unknown -46
came and	no 55	unknown -82
came down	no 134	yes -160
came flying	no 86	yes -79
came home	unknown 115	yes -99
came in	no 195	unknown -135	yes -76
came into	no 275	unknown -220	yes -62
came on	unknown -163	yes 101
came out	unknown 72	yes -112
came round	unknown 104	yes -173
came through	unknown -103	yes 75
came to	no 99	yes -77
came*	no -56	unknown 67
camera	no -53	unknown 96	yes -54
cami*	no -89	unknown 171	yes -105
camion	no -89	unknown 171	yes -105
camion of	no -89	unknown 171	yes -105
camp*	unknown -81	yes 66
camper	no 53	unknown -171	yes 82
campsite	unknown -119	yes 86
can	unknown -71	yes 82
can picture	yes -42
can t	no 50	unknown -172	yes 106
canc*	no -78	unknown 231	yes -158
cancelled	no -85	unknown 181	yes -129
cand*	no -166	unknown 237	yes -87
candle	no -180	unknown 225	yes -69
cann*	no -61	yes 68
cannot	no -62	yes 64
cannot cannot	no -62	yes 64
car at	no 80	yes -103
car is	no -155	yes 157
car keys	no 44	unknown -93	yes 50
car not	no 129	unknown -311	yes 124
car park	no -96	unknown 57
car the	no -127	unknown 236	yes -133
car there	no 82	yes -146
car was	no -90	unknown 74
car which	no 107	unknown -108
car while	unknown -77	yes 47
car window	no -183	unknown -224	yes 295
cara*	no -123	unknown 79
caravan	no -123	unknown 79
card	unknown 67	yes -86
card i	unknown 54	yes -55
card*	no 116	unknown -83	yes -40
carp*	yes -51
carpet	no 52	unknown -87
carpets	unknown 66	yes -93
carr*	no -66
carrefour	no -169	unknown 278	yes -139
carried	no 186	unknown -147	yes -76
cars	no 53
casa*	no -60	unknown 138	yes -87
casablanca	no -60	unknown 138	yes -87
casablanca and	no -60	unknown 138	yes -87
cast	no -127	yes 72
casu*	no 176	unknown -154	yes -85
casualties	no 176	unknown -154	yes -85
cat	no -44	unknown 108	yes -70
catc*	unknown 87	yes -146
catch	unknown 87	yes -146
caug*	no 116	unknown -142
caught	no 116	unknown -142
caught fire	no 178	unknown -103	yes -95
ceil*	no -60	unknown 49
ceiling	no -60	unknown 49
ceiling and	no -53	unknown 129	yes -82
ceiling is	no -100	yes 94
ceiling since	no 107	unknown -52	yes -81
cellar	unknown 50	yes -56
ceme*	no -151	unknown 95
cent*	no -102	unknown 143	yes -51
chai*	unknown -62
chain	no 61	unknown -122	yes 52
chained	no 66	unknown 52	yes -140
chal*	no 247	unknown -143	yes -139
chan*	unknown -107	yes 115
change	no -145	unknown -56	yes 168
char*	unknown 54	yes -61
charcoal	unknown 89	yes -121
charger	no -123	yes 101
charging	no -78	yes 74
charming	no 275	unknown -230	yes -113
chas*	no 72	unknown -68
chasing	no 112	unknown -44	yes -82
chec*	no -110	yes 73
checked	no -110	yes 73
chee*	no 41	unknown -131	yes 74
chem*	no -59	unknown -63	yes 121
chemist	no -59	unknown -63	yes 121
ches*	no -80	unknown -116	yes 193
chest	no -80	unknown -116	yes 193
chest pains	no -65	unknown -132	yes 189
chew*	unknown 68	yes -77
chewed	unknown 68	yes -77
chil*	unknown -70
child	no 186	unknown -149	yes -61
children	no -68	yes 70
chim*	no 105	yes -72
chimney	no 105	yes -72
chip	unknown 58	yes -66
chip in	no -197	unknown 277	yes -216
chip pan	unknown -125	yes 55
chip*	no -82	yes 69
chipped	no -82	yes 69
chri*	no -88	unknown 163	yes -75
chur*	no 75	yes -90
church	no 75	yes -90
ciga*	no 62	unknown 75	yes -156
cigarette	no 62	unknown 75	yes -156
clai*	unknown 83	yes -67
claim	no -61	unknown 167	yes -113
clas*	no -80
clea*	no -98	unknown 143	yes -51
clean	no -151	unknown 212	yes -82
clean off	no -128	yes 114
cleaned	no -123	unknown 97
cleaned out	no -134	unknown 77
clie*	no -81	unknown 44
client	no -81	unknown 44
client s	no -81	unknown 178	yes -119
clim*	unknown -53	yes 60
climbed	unknown -53	yes 60
clin*	no 75	yes -111
clinic	no 75	yes -111
clio	no 77	yes -98
clip*	no 208	unknown -148	yes -119
clipped	no 208	unknown -148	yes -119
clipped my	no 58	yes -62
clos*	unknown -136	yes 118
close	no -109	unknown -51	yes 112
closed	unknown -147	yes 149
closed the	unknown -135	yes 118
clou*	no -158	unknown 229	yes -134
club	no -76	unknown -72	yes 119
coac*	unknown -101	yes 99
coach	no -185	unknown -40	yes 169
coff*	unknown -178	yes 117
cold	no 58	unknown 80	yes -197
coll*	unknown -55
collapsed	no -121	unknown 220	yes -135
collapsed under	no -121	unknown 220	yes -135
collarbone	no -170	unknown -134	yes 260
colleague	unknown -78
collision	no 214	unknown -144	yes -126
come	unknown 54	yes -61
come down	no -119	unknown 60
come from	unknown 68	yes -116
come out	no 113	yes -97
come to	no 92	yes -97
come*	no 142	unknown -74	yes -83
comes	no 142	unknown -74	yes -83
comin	no -62	unknown 126	yes -84
comin thru	no -62	unknown 126	yes -84
coming	unknown -70	yes 40
coming down	no -85	unknown -101	yes 178
comm*	no -63	unknown 135	yes -78
commissariat	no -64	unknown 123	yes -71
comp*	unknown 44
complained	no -101	unknown -97	yes 199
complaint	no -50	unknown 143	yes -92
complaint at	no -132	unknown 196	yes -73
complaint filed	no 53	unknown 46	yes -157
complaint lodged	no -90	unknown 140	yes -83
complaint yet	no -61	unknown 69
completed	no 113	unknown -42	yes -82
completed the	no 92	yes -93
conc*	no 136	unknown -150
cond*	no -157	unknown 238	yes -122
conf*	no 223	unknown -104	yes -136
cong*	no -136	unknown 234	yes -132
cons*	unknown 82	yes -48
conservatory	no 178	unknown -121	yes -75
constat	no -40	unknown 82	yes -42
constat amiable	no -131	unknown 216	yes -103
constat and	no -117	unknown 178	yes -80
constat is	unknown 152	yes -128
constat no	no -135	unknown 222	yes -105
constat the	no 76	unknown -71
constat together	unknown 92	yes -126
constat with	no 133	yes -186
cont*	unknown -96	yes 97
control	no 110	unknown -44	yes -88
cook*	unknown 77	yes -106
cops	unknown 101	yes -111
corner	no 56	yes -92
corner to	no 61	yes -100
corr*	no -89	unknown 47
corridor	no -89	unknown 47
coug*	no 100	unknown -207
coul*	unknown 46
could	no -42	unknown 75
could not	unknown 45	yes -74
couldn	no 88	unknown -47	yes -55
couldn t	no 88	unknown -47	yes -55
coun*	unknown 62	yes -62
counted	no 47	unknown 49	yes -106
courier	no 61	unknown -109
course	no 220	unknown -165	yes -72
courtesy	no -139	yes 94
cous*	no 86	unknown -143	yes 52
cousin	no 147	unknown -117	yes -46
cove*	no -84	unknown 76
cover	no -82	unknown 108
covered	no -94	unknown 110
covered in	no -110	unknown 108
crac*	no -110	unknown 133
crack	no -105	unknown 193	yes -88
crack in	no -130	unknown 192	yes -73
cracked	no -102	unknown 94
cracked in	no -120	unknown -144	yes 226
cracked my	no -143	unknown 46	yes 52
cracked ribs	no -63	unknown -122	yes 162
cras*	no 54	unknown -179	yes 71
crash	no 54	unknown -179	yes 71
cros*	no -40	unknown 75
crossing	no 66	yes -99
crum*	no 105	unknown -136
crumbs	no 55	unknown -137	yes 45
cupb*	no -155	unknown 46	yes 101
cupboard	no -88	unknown 114
curt*	yes -46
curtain	unknown -57
curtain and	no 214	unknown -107	yes -118
curtains	unknown 82	yes -155
cust*	unknown 41
cut	no -42	unknown -52	yes 91
cut lip	no -193	unknown -171	yes 305
cut on	no -78	unknown -127	yes 185
cut the	no -93	yes 101
cut up	no 128	unknown -240	yes 81
cuts	no -100	unknown -190	yes 250
cycl*	unknown -132	yes 164
cycling	no -47	unknown -61	yes 102
cyclist	no -118	unknown -95	yes 191
dad	no -150	yes 123
dama*	no 96	yes -63
damage	yes -48
damage statement	no -124	unknown 181	yes -90
damage to	no 69	yes -56
damaged	no 320	unknown -246	yes -115
dang*	no 129	unknown -67	yes -66
danger	no 129	unknown -67	yes -66
dark	no -60	unknown -100	yes 145
dark and	no -60	unknown -100	yes 145
dash*	unknown -124	yes 75
daug*	no -47	unknown -54	yes 97
daughter	no -47	unknown -54	yes 97
daughter has	no -57
day	no -70	unknown 172	yes -111
dayl*	no -135	unknown 218	yes -124
daylight	no -135	unknown 218	yes -124
days	no -91	unknown -127	yes 198
de	no 62	unknown -120	yes 41
de constat	no -147	yes 101
dead	unknown 103	yes -85
dead i	no 76	yes -102
dear	no 168	unknown -129	yes -68
deci*	no 68	yes -196
decided	no 68	yes -196
deck	no 140	unknown -231	yes 64
decl*	unknown 59	yes -47
declaration	no -44	unknown 126	yes -80
declare	unknown 56	yes -91
declare it	no -75	unknown 146	yes -78
declined	no -91	unknown -59	yes 108
deco*	no -125	unknown 236	yes -131
deep	no 132	unknown -103	yes -48
deli*	no 100	yes -121
delivery	unknown 47	yes -73
demo*	no 226	unknown -169	yes -100
dent	no -92	unknown 84
dented	no 54	unknown -209	yes 110
dentist	no 63	unknown 70	yes -145
deny	no 113	yes -150
deny it	no 113	yes -150
des	no 42	yes -83
dese*	no -86	unknown -205	yes 257
desert	no -86	unknown -205	yes 257
destroyed the	no 134	yes -139
deta*	no 92	yes -84
details	no 92	yes -84
diab*	no -94	unknown 71
did	unknown -55
did not	unknown -49
did the	no 58	yes -95
didn	no 109	unknown -95
didn t	no 109	unknown -95
died	no -176	unknown 288	yes -229
dies*	no 148	unknown -47	yes -184
diesel	no 148	unknown -47	yes -184
dinn*	no -140	unknown 205	yes -135
dinner	no -140	unknown 205	yes -135
disa*	no -118	yes 96
disc*	no -158	yes 146
discovered	no -158	yes 146
dish*	no 90	unknown -111
dishwasher	no 155	unknown -124
disl*	no -101	unknown -258	yes 279
disp*	no 73	yes -57
display	no 303	unknown -251	yes -99
dispute	no -89	unknown 100
dist*	unknown -110	yes 116
ditc*	no 97	unknown -144
ditch	no 97	unknown -144
dizz*	no -188	unknown -157	yes 309
dizzy	no -188	unknown -157	yes 309
do	no -71	unknown 96
do a	unknown -101	yes 78
do any	no 49	unknown -164	yes 74
do anything	no -156	unknown -78	yes 176
do constat	no -162	unknown 226	yes -101
do i	no -111	unknown 149	yes -43
do not	no -104	unknown 259	yes -169
do the	unknown 45	yes -82
doct*	unknown -44	yes 62
doctor	no -111	yes 116
does	yes 57
does my	no -98	unknown -106	yes 167
does not	no 76	unknown -74
does*	no 78	unknown -41	yes -63
doesn	no 78	unknown -41	yes -63
doesn t	no 78	unknown -41	yes -63
dog	no -84	unknown 75
dog and	no 42	unknown -187	yes 142
dog bit	no -94	unknown -160	yes 200
doin*	no -86	unknown 101
doing	no -86	unknown 101
don	no -42	unknown 74
don t	no -42	unknown 74
done	no 81	unknown -72
door in	no -101	unknown 149	yes -49
door of	unknown 129	yes -130
door s	no -82	unknown -97	yes 132
door*	unknown 101	yes -130
doors	unknown 101	yes -130
down d	no -96	unknown -68	yes 120
down in	no 152	unknown -135
down my	no -142	unknown 73	yes 55
down on	no -138	yes 113
down one	no -151	unknown 103
down the	unknown 41	yes -59
down to	no 58	unknown 113	yes -181
draw*	no 110	unknown -128
drawer	unknown -67	yes 60
drawn	no 93	unknown -161	yes 45
drawn up	unknown -134	yes 114
dren*	unknown -163	yes 118
dres*	no -106	unknown -74	yes 177
dresser	no -114	unknown -65	yes 164
drew	yes -64
drew up	no -85	unknown 96
dril*	no 54	yes -74
drill	no -96	unknown 143	yes -83
drilled	no 206	unknown -155	yes -64
drip*	no -169	unknown 206	yes -91
dripping	no -169	unknown 206	yes -91
drivable	no 83	unknown -185
drive	unknown 76	yes -106
driver was	no -43	unknown -131	yes 126
drivers	no 215	unknown -195	yes -130
driving	no -67	unknown -40	yes 104
drop*	no -96	unknown 182	yes -88
dropd	no -98	unknown 203	yes -106
dropped	no -94	unknown 111
dropped my	no -58	unknown 121	yes -74
drow*	yes -50
drowned	yes -50
du	no -138	unknown 239	yes -134
due	unknown 94	yes -100
due to	unknown 94	yes -100
duly	no 206	unknown -156	yes -87
duri*	no -94	unknown 115
during	no -94	unknown 115
during a	no -63	unknown -64	yes 106
during the	no -110	unknown 198	yes -104
dust*	no 97	yes -111
dutc*	no 51	unknown 100	yes -161
dutch	no 51	unknown 100	yes -161
e	no -115	unknown -47	yes 159
e scooter	no -121	unknown -136	yes 220
each	yes -55
ear	no -105	unknown -143	yes 210
eight and	unknown -51
eith*	no 146	yes -155
either	no 146	yes -155
either side	no 137	unknown -94	yes -44
elbo*	no -200	unknown -154	yes 302
elbow	no -200	unknown -154	yes 302
elde*	no 74	unknown -134	yes 48
elec*	no -65	unknown 46
electric	no -69	unknown 96
electric car	no -68	unknown 180	yes -122
elev*	yes -67
eleven	yes -67
eleven of	no 138	unknown -40	yes -166
else	no -54	unknown -100	yes 125
empt*	no 46	unknown 67	yes -115
emptied	no 48	unknown 82	yes -155
emptied the	no 229	unknown -185	yes -92
empty	unknown 45	yes -84
empty so	no 72	yes -47
encl*	no -133	unknown 228	yes -125
enclosed	no -133	unknown 228	yes -125
end	no 120	yes -159
ende*	unknown -73	yes 101
ended	unknown -73	yes 101
ended at	unknown -58	yes 44
ended up	unknown -79	yes 56
enga*	no -77	unknown 121	yes -58
engagement	no -77	unknown 121	yes -58
engi*	no 143	unknown -58	yes -167
engine	no 143	unknown -58	yes -167
engl*	no -164	unknown 248	yes -142
english	no -164	unknown 248	yes -142
enou*	no -103	unknown 154	yes -57
enough	no -103	unknown 154	yes -57
enough to	no -121	unknown 228	yes -136
ente*	unknown 113	yes -186
enter	no 142	yes -197
enter in	no 247	unknown -152	yes -147
enti*	no 53	unknown 54	yes -139
entire	no 53	unknown 54	yes -139
essa*	no 72	yes -83
essaouira	no 72	yes -83
est	no 78	unknown 66	yes -165
european	no 56	unknown -125	yes 54
european accident	no 56	unknown -125	yes 54
euros	no -72	unknown 50
evac*	unknown 63	yes -73
evacuated	no 156	unknown -110	yes -50
even	no -88	unknown 147	yes -60
even*	unknown -58	yes 47
evening	unknown -58	yes 47
evening and	no -83	unknown -60	yes 128
ever	no -101	unknown -140	yes 235
ever since	no -101	unknown -140	yes 235
ever*	no 41	unknown -51
every day	unknown 98	yes -93
every one	unknown 81	yes -115
everybody	no 206	unknown -242	yes -127
everybody s	no 206	unknown -242	yes -127
everyone	no 123	unknown -153
everyone is	unknown -151	yes 107
everyone walked	no 179	unknown -122	yes -97
everything	unknown 49
everything my	no 58	unknown -86
everywhere	no -164	unknown -269	yes 321
evid*	no -162	unknown 280	yes -209
evry*	no -85	unknown -79	yes 137
evrywhere	no -97
ex	no -110	unknown 206	yes -122
exce*	no 170	unknown -150
except	no 327	unknown -281	yes -90
exha*	no -171	unknown 70	yes 67
exhaust	no -171	unknown 70	yes 67
expe*	no -76	unknown 163	yes -96
explain	unknown 70	yes -59
exploded	no 41	unknown -206	yes 130
exti*	no 141	unknown -87	yes -84
extr*	no 240	unknown -136	yes -160
extractor	no 240	unknown -136	yes -160
eye	no -152	unknown -192	yes 317
eyeb*	no -138	unknown -188	yes 278
eyebrows	no -90	unknown -104	yes 166
eyel*	no -111	unknown -161	yes 231
face	no -65	unknown -138	yes 196
fail*	unknown -131	yes 109
failed	unknown -131	yes 109
failed to	no -40	unknown -88	yes 112
fait	no 151	unknown -287	yes 78
fall	no -95	unknown 117	yes -41
fall*	no -45	unknown -78	yes 115
fallen	unknown -69	yes 101
fallen from	no -136	unknown 99
falls	unknown -74	yes 56
fami*	no 82	unknown -92
family	no 108	unknown -150
far	no -84	unknown -52	yes 134
fath*	no -55	yes 91
father	no -55	yes 91
faul*	unknown -57	yes 62
fault	unknown -57	yes 62
faut*	no -125	unknown 210	yes -113
feel	no -62	unknown -93	yes 156
fell	no -138	unknown 84	yes 46
fell down	no -124	unknown 252	yes -141
fell in	no -231	unknown 96
fell into	no -145	unknown -211	yes 275
fell my	no -80	unknown -62	yes 118
fell off	no -216	unknown 183	yes -112
fella	no 86	yes -100
fellow	no 46	unknown 49	yes -108
felt	no 121	unknown -233
fenc*	no -103	unknown 227	yes -143
fence	no -103	unknown 227	yes -143
ferr*	unknown 46	yes -44
ferry	unknown 46	yes -44
fes	no 104	unknown -68	yes -65
few	no -112	unknown -171	yes 260
field i	no 59	yes -119
fift*	no -77	unknown -187	yes 223
fifty	no -77	unknown -187	yes 223
file*	unknown 114	yes -79
filed	unknown 114	yes -79
filed a	no -67	unknown 105
fill	unknown 44	yes -63
fill in	unknown 121	yes -155
filled	unknown 42	yes -59
filled in	no 51	yes -44
find	no 122	yes -136
fine	no 76	yes -55
fine but	no -51
fine i	no -190	unknown 139
fing*	no -124	unknown -84	yes 190
finger	no -124	yes 105
fingers	no -118	unknown -196	yes 257
fini*	unknown 71	yes -58
finished	no -122	unknown 170	yes -64
fire	no 161	unknown -183
fire brigade	yes -74
fire in	unknown -66	yes 71
fire we	no 183	unknown -92	yes -111
fire*	no 157	unknown -75	yes -83
firemen	no 154	unknown -75	yes -80
firm	no -127	unknown 165	yes -53
firs*	unknown -47	yes 46
first	unknown -47	yes 46
fish	no 151	unknown -229	yes 54
five	no -40	unknown -227	yes 239
flames	unknown 67	yes -91
flap	no 142	unknown -73	yes -67
flar*	no 84	unknown -144
flas*	no 40	yes -42
flat	no -56	unknown 114	yes -58
flat above	no -71	unknown 180	yes -116
flat below	no -164	yes 94
flat in	no -128	unknown 195	yes -90
flat we	no 119	unknown -168
flat*	no -239	unknown 372	yes -265
flew	no 117	unknown -133
flew up	no 121	unknown -47	yes -95
floo*	no 40	unknown -47
flooded	no 119	unknown -142
floor	no 51	unknown -41
floor balcony	no -94	yes 112
floor is	no -141	unknown -79	yes 194
flor*	no 56	unknown 81	yes -151
flou*	no 180	unknown -95	yes -84
flour	no 180	unknown -95	yes -84
flun*	no 97	unknown -103
flung	no 97	unknown -103
flyi*	no 86	yes -79
flying	no 86	yes -79
flying out	no 134	unknown -111	yes -63
fold*	no -91	unknown -113	yes 190
folded	no -91	unknown -113	yes 190
folded in	no -91	unknown -113	yes 190
foll*	yes -53
following	no 140	unknown -64	yes -88
following the	no 179	unknown -115	yes -102
foot	no -130	unknown -71	yes 191
foot and	no -83	unknown -96	yes 178
foot*	no 139	unknown -40	yes -116
football	no 139	unknown -40	yes -116
for a	no -53	unknown -69	yes 118
for an	unknown -102	yes 109
for nine	no -76	unknown 198	yes -141
for ten	no -122	yes 129
for three	no 83	unknown -117	yes 52
forc*	no -107	unknown 162	yes -84
forced	no -107	unknown 162	yes -84
fore*	no -95	unknown -113	yes 197
forearm	no -156	unknown -225	yes 303
forg*	no 95	yes -105
forgot	no 95	yes -105
form	no 125	yes -90
form no	no 237	unknown -170	yes -103
form*	no -167	unknown -155	yes 251
fort*	unknown 125	yes -106
forty	unknown 125	yes -106
forty years	no 160	unknown -119	yes -52
forw*	unknown -160	yes 100
forward	unknown -160	yes 100
foun*	no -112	unknown 95
found	no -111	unknown 55
four	no -46	unknown 63
four in	no -90	yes 113
four*	no -111	unknown -171	yes 243
fourth	no -132	unknown -214	yes 267
frac*	no -125	unknown -211	yes 271
fractured	no -151	unknown -209	yes 267
fram*	unknown -40
frame	unknown -40
free*	no -158	unknown 144
frid*	unknown 57	yes -61
friday	no -65	unknown 122	yes -63
fridge	no 69	yes -61
fridge the	no -63
frie*	unknown 77	yes -106
fried	unknown 103	yes -82
fried the	no 48	yes -71
friend	unknown 79	yes -103
friend s	no 55	yes -100
friends	no 124	yes -155
frm	no -138	unknown 129
from	yes 42
from a	unknown 92	yes -119
from corner	no 61	yes -100
from my	no -82	yes 58
from outside	no -50	unknown 105	yes -56
from the	unknown -122	yes 135
fron*	no 119	unknown -52	yes -69
front	no 119	unknown -52	yes -69
front is	no -41	unknown -56	yes 74
front of	no 126	unknown -87	yes -58
full	no -161	unknown 139
full of	no -179	unknown 113	yes 53
full*	no 73	unknown -135	yes 54
fully	no 73	unknown -135	yes 54
furn*	no -155	unknown 51	yes 67
fuse	no -135	unknown 260	yes -202
fuse box	no -135	unknown 260	yes -202
gale	no -131	unknown -44	yes 123
gall*	unknown -125	yes 75
gara*	no -101	unknown 161	yes -69
garage	no -101	unknown 161	yes -69
garage door	no 87	unknown -165	yes 70
gard*	no 128	unknown -97	yes -43
garden	no 166	unknown -57	yes -122
garden wall	no 309	unknown -235	yes -153
gas	no -93	unknown -155	yes 208
gave	unknown 79	yes -80
gave me	unknown 76	yes -58
gave way	unknown 108	yes -93
gend*	unknown 54	yes -41
gendarme	unknown 96	yes -138
gendarmerie	no -52	unknown 120	yes -72
gendarmerie came	no -142	unknown 223	yes -101
gendarmes came	no 123	unknown -70	yes -68
gene*	unknown -105	yes 55
generator	unknown -105	yes 55
generator is	unknown -105	yes 55
gent*	no 101	unknown -62	yes -46
gentleman	no 80	unknown -84
gentleman on	no 204	unknown -142	yes -104
get	no 42
girl	no -107	unknown 80
give	no -49	unknown -172	yes 211
give way	no -43	unknown -128	yes 163
give*	no -82	yes 71
given	no -82	yes 71
glas*	no 42	unknown -60
glass	no 78	unknown -117
glass in	no -241	unknown -121	yes 313
glass of	no 83	unknown -88
glasses	no -136	unknown 174	yes -84
glasses and	no -143	unknown 249	yes -181
glis*	no -218	unknown -190	yes 301
glov*	no 299	unknown -207	yes -221
glue	no -119	unknown 212	yes -120
go	unknown 49
go and	unknown 62	yes -103
go to	unknown 104	yes -105
god	no 120	unknown -75	yes -44
god the	no 52	unknown -53
goin*	no -119	unknown -42	yes 147
going	no -119	unknown -42	yes 147
golf	no 186	unknown -177	yes -57
gone to	no -163	yes 164
gone up	no 139	unknown -43	yes -135
good	no 223	unknown -164	yes -68
got a	no -108	unknown -136	yes 197
got away	no -159	unknown -117	yes 231
got hit	no -52	unknown 100	yes -66
got hurt	no 271	unknown -198	yes -104
got into	no 85	yes -158
got rear	unknown 80	yes -135
got soaked	no 51	yes -97
got the	no 129	unknown -144
grac*	no 164	unknown -100	yes -65
grace	no 164	unknown -100	yes -65
gran*	no 55	unknown -81
grand	no 50	unknown -86
grand taxi	no -69
grandmother	no 200	unknown -76	yes -148
grav*	unknown 58	yes -90
gravel	no 48	yes -80
graz*	no -67	unknown -157	yes 201
grazed	no -73	unknown -169	yes 212
gree*	no 117	unknown -140
greenhouse	no 173	unknown -135	yes -93
grey	no -73	unknown 63
grin*	no -124	unknown 204	yes -118
grinder	no -124	unknown 204	yes -118
ground floor	unknown 71	yes -76
guar*	no 171	unknown -71	yes -112
guards	no 96	yes -128
gutt*	no -48	unknown 169	yes -134
guttering	no 77	yes -141
guttering and	no 77	yes -141
gutters	no -106	unknown 156	yes -62
guy	yes -49
guy on	no 135	unknown -191
had	unknown -42
had a	no 186	unknown -112	yes -106
had an	unknown -73	yes 91
had been	no 70	unknown -89
had no	unknown -62
had to	no -108	unknown 136
hail on	no 111	unknown -74	yes -60
hail*	no 89	yes -129
hailstones	no 201	unknown -145	yes -120
hair	unknown -200	yes 168
hair*	unknown -76	yes 71
hairdresser	no 59	unknown -157	yes 89
hairline	no -60	yes 44
half a	no -115	unknown 54
half the	no 75	unknown -105
hall	no -73	yes 68
hall ceiling	no -71	unknown 180	yes -116
hall*	no -145	unknown 272	yes -177
hallway	no -145	unknown 272	yes -177
hamd*	no -147	unknown -99	yes 190
hamm*	no 70	unknown -165	yes 57
hammer	no 115	unknown -188
hand	no -121	unknown -113	yes 234
hand*	no 42	unknown -59
handbag	no 90	unknown -118
hands	no -81	unknown -58	yes 134
hang*	no 41
hanging	no 41
hanging off	unknown 78	yes -79
happ*	no -78	unknown 140	yes -76
happens	no -119	unknown 164	yes -92
harb*	no 53	unknown 49	yes -108
harbour	no 53	unknown 49	yes -108
hard	no -50	unknown -41	yes 88
harm	no 258	unknown -165	yes -96
harm*	no 267	unknown -208	yes -122
harmed	no 267	unknown -208	yes -122
has	no -49	yes 44
has a	no -86	unknown -114	yes 201
has appeared	no -71	unknown 158	yes -101
has broken	no -116	yes 135
has come	no 68	yes -45
has fallen	no -93	unknown -187	yes 250
has go	no -170	unknown 266	yes -144
has gone	no -104	unknown 119
has had	no -57	unknown -194	yes 218
has no	no -78	unknown -92	yes 137
has nothing	no 196	unknown -172	yes -97
has put	no -45	yes 71
has sent	no -101	yes 52
has since	no -194	unknown -120	yes 262
has spoiled	no 80	yes -85
has take	no 207	unknown -172	yes -62
has taken	no -88	unknown 63
has write	no -93	unknown 187	yes -115
hass*	no 77	unknown -114
hassan	no 77	unknown -114
hassan ii	no 77	unknown -114
have a	no -86	unknown -71	yes 155
have hit	no 103	unknown -197	yes 66
have my	no 62	unknown -141	yes 60
have no	no 211	unknown -86	yes -144
have not	no -53	unknown 106	yes -54
have nothing	no 136	unknown -156	yes -44
have put	no -74	yes 78
have the	no -56	yes 60
havi*	no 69	unknown -125	yes 47
having	no 69	unknown -125	yes 47
he came	no -101	unknown 99
he has	no -83	yes 113
he is	no 51	yes -83
he s	no -80	unknown -119	yes 191
he wants	no -162	unknown 222	yes -107
he was	no 83	unknown -125	yes 42
he won	no 69	unknown 53	yes -132
head	no -114	unknown -105	yes 206
head and	no -92	yes 99
head*	unknown -64	yes 75
headache	no -82	unknown -85	yes 124
headache since	no -82	unknown -85	yes 124
headlamp	no 87	yes -130
headlights	no -127	unknown -96	yes 158
heal*	no 159	unknown -101	yes -79
health	no 159	unknown -101	yes -79
hear	unknown 96	yes -167
hear*	yes -49
heard	no -53	unknown 49
hearing	no -70	unknown 110	yes -51
hearing aid	no -70	unknown 110	yes -51
heat	no -173	unknown 234	yes -83
heater	no 46	unknown -236	yes 184
heating	unknown 90	yes -186
heav*	no 146	unknown -129
heavy	no 214	unknown -152	yes -96
hedg*	no 151	unknown -50	yes -163
hedge	no 151	unknown -50	yes -163
heel	no -137	unknown -259	yes 306
held	no -48	unknown -81	yes 106
hell*	no -41	yes 52
hello	no -41	yes 52
hello so	unknown 54	yes -110
hello this	no -58	unknown -143	yes 154
helm*	no -40	unknown -135	yes 165
helmet	no -40	unknown -135	yes 165
help*	unknown 129	yes -161
helped	no 99	yes -123
helped us	no 99	yes -123
hen	no 324	unknown -226	yes -201
hens	no 138	unknown -40	yes -166
her	unknown -53	yes 48
her shower	no 121	unknown -64	yes -82
her thigh	no -68	unknown -72	yes 123
here	no 86	yes -92
here*	no 105	yes -95
hereby	unknown 55	yes -79
hereby declare	unknown 55	yes -79
hers	no 109	unknown -82	yes -51
hes	no -152	unknown -182	yes 254
hes hes	no -152	unknown -182	yes 254
hi	no -128	unknown -94	yes 197
hier	no -161	unknown 272	yes -182
hill	no 207	unknown -157	yes -71
him	yes 53
him away	no -114	unknown -133	yes 232
him he	no -50	unknown -44	yes 94
him the	unknown -126	yes 84
him to	no -50	unknown 62
hip	no -130	unknown -203	yes 290
hire*	unknown 67	yes -110
hired	unknown 67	yes -110
his	unknown -48	yes 61
his bike	no 120	yes -121
his door	no -139	unknown 112
his head	no -78	yes 56
his hip	no -83	unknown -104	yes 141
his leg	no -128	unknown -201	yes 246
his name	no -85	unknown 97
his own	yes 59
his plate	no 54	yes -123
his scalp	no -70	unknown -114	yes 183
his wife	no 160	unknown -181	yes -49
hit a	no 231	unknown -140	yes -111
hit by	no -52	unknown 100	yes -66
hit me	unknown 66	yes -98
hit my	unknown -251	yes 212
hit the	unknown 51
hob	no 126	yes -130
hold	no -124	yes 89
hold*	no 90	unknown -145
hole	no -67	yes 90
hole in	no -116	yes 84
holi*	unknown 56	yes -111
holiday	unknown 56	yes -111
home	no 76	unknown -103
home and	unknown -169	yes 129
home i	no 147	unknown -107	yes -60
home to	no -189	unknown 65	yes 64
hood	no -73	unknown -137	yes 147
hook	no 212	unknown -106	yes -116
hors*	no 123	unknown -154
horse	no 123	unknown -154
horse and	no 224	unknown -150	yes -115
hose	unknown 68	yes -98
hosp*	no -120	unknown -100	yes 218
hospital	no -120	unknown -84	yes 202
hospital in	no -50	unknown 47
hote*	no -100	yes 72
hotel	no -100	yes 72
hour	no -57	yes 89
hour later	no -83	yes 113
hous*	no 84	yes -78
house	no 127	unknown -63	yes -71
house and	no 62	yes -113
how	unknown 76	yes -83
how do	no -70	unknown 240	yes -184
how it	no 155	unknown -116	yes -88
how long	no -43
hundred euros	no -93	yes 56
hundred litres	no 143	unknown -77	yes -145
hurt	no 85	yes -62
hurt and	no 185	unknown -109	yes -84
hurt at	no 45	unknown -74
hurt but	unknown -113	yes 94
hurt just	no 63	unknown -141	yes 44
hurt my	no -200	unknown -182	yes 301
hurt we	no 231	unknown -104	yes -129
hurt*	no -92	unknown -111	yes 175
hurts	no -92	unknown -111	yes 175
husb*	no -69	yes 75
husband	no -69	yes 75
husband has	no -76	unknown -263	yes 323
husband s	no -99	unknown 73
husband was	no -66	unknown 66
i attach	no 48	yes -64
i braked	no -114	unknown -110	yes 200
i called	no -71	unknown 119	yes -56
i came	unknown -53	yes 63
i can	unknown -191	yes 175
i could	no -57	unknown 99	yes -56
i d	no -44	unknown 49
i did	no -134	unknown 155
i do	no -75	yes 41
i don	no -103	unknown 117
i dropped	no -64	unknown 149	yes -85
i fell	no -88	unknown -163	yes 199
i filed	no -45	unknown 129	yes -97
i forgot	no 95	yes -105
i gave	no -68	yes 92
i go	no 132	unknown -56	yes -87
i got	unknown 40
i had	no 110	unknown -94
i have	yes 55
i haven	no -55	yes 45
i heard	no -43
i hereby	unknown 55	yes -79
i hit	no 129	unknown -117
i knocked	no 54	yes -98
i know	no 89	unknown 51	yes -148
i leaned	no 67	unknown -191	yes 88
i left	no -52	unknown 118	yes -83
i misjudged	no 226	unknown -170	yes -95
i need	no -78	unknown 134	yes -63
i never	no 118	unknown -89	yes -50
i not	no -138	unknown 211	yes -106
i only	no -145	unknown 245	yes -138
i opened	no -91	unknown -91	yes 162
i put	no 51	unknown -55
i rang	no 171	unknown -96	yes -90
i report	no -139	yes 83
i should	no 61	unknown -204	yes 114
i still	no -103	yes 88
i swerved	no -112	unknown -133	yes 216
i think	no -259	unknown 262	yes -78
i thought	no -51	unknown -96	yes 139
i ve	no -54	yes 87
i want	no -136	unknown 260	yes -136
i was	no 67	unknown -81
i went	no 65	yes -55
i wish	no 157	unknown -135	yes -46
i write	no -48	unknown 94	yes -52
ice	no 113	unknown -188
if	unknown 40	yes -50
if i	no -70	unknown 156	yes -88
ifra*	no 126	unknown -78	yes -51
ifrane	no 126	unknown -78	yes -51
ifrane the	no 126	unknown -78	yes -51
ii	no 77	unknown -114
im	no 157	unknown -54	yes -118
im im	no 157	unknown -54	yes -118
im ok	no 184	unknown -119	yes -101
imag*	no 43	yes -113
imagine	no 43	yes -113
impa*	no -133	unknown 141	yes -42
impact	no -133	unknown 141	yes -42
in a	unknown -68
in an	no -199	yes 174
in and	no 157	unknown -114	yes -49
in any	no 295	unknown -208	yes -168
in by	no 197	unknown -159	yes -58
in casablanca	no -60	unknown 138	yes -87
in d	no 84	yes -82
in front	no 196	unknown -161	yes -63
in good	no 121	unknown -96	yes -40
in half	no -108	unknown -101	yes 200
in her	no -43	unknown -94	yes 129
in his	no -54	unknown -140	yes 184
in hospital	no -84	unknown 207	yes -140
in it	no 224	unknown -184	yes -64
in law	no -53	unknown 94	yes -52
in no	no 178	unknown -94	yes -93
in one	no 224	unknown -103	yes -149
in plaster	no -99	unknown -80	yes 130
in rabat	no 45	yes -75
in two	no -91	unknown -116	yes 202
in white	no 232	unknown -165	yes -111
in2	no 170	unknown -134	yes -68
in2 me	no 91	yes -154
indi*	unknown -66
indicating	unknown -66
indo*	no 145	unknown -189
indoors	no 226	unknown -173	yes -95
info*	no -131	unknown -57	yes 125
informed	no -154	unknown -120	yes 166
inha*	no -127	unknown -186	yes 250
inju*	no 219	unknown -194
injured	no 105	unknown -173	yes 54
injured no	no 296	unknown -171	yes -221
injuries	no 296	unknown -222	yes -95
injuries just	unknown -109	yes 107
injuries none	no 113	unknown -60	yes -85
injury	no 197	unknown -185
insi*	no 90	unknown -79
inside	no 79	unknown -76
inside and	no 58	unknown -180	yes 104
inside my	unknown -142	yes 140
inside the	unknown -131	yes 113
insu*	no -68	unknown 192	yes -121
insurance	no -45	unknown 146	yes -100
insurance pay	no -85	unknown 133	yes -78
insure	no -138	unknown 269	yes -180
inte*	no -106	unknown 140	yes -43
internet	no -90	unknown 190	yes -117
into me	no -209	yes 120
into my	no 105	unknown -57	yes -49
into our	no 43	unknown 79	yes -146
into the	yes -40
inve*	no -58	unknown 142	yes -110
invo*	unknown 60
involve	no 174	unknown -100	yes -81
involve the	no 174	unknown -100	yes -81
involved	no -64	unknown 98	yes -49
is a	yes -46
is all	unknown 41	yes -82
is black	unknown 109	yes -163
is broken	no -55	yes 79
is cracked	no 47	unknown -113	yes 59
is dead	no -167	unknown 224	yes -70
is done	no 148	unknown -70	yes -96
is fine	no -131	yes 92
is full	no -96	unknown -175	yes 218
is gone	yes -59
is good	unknown 85	yes -137
is hanging	no -143	unknown 183	yes -66
is in	unknown -88	yes 59
is leave	no -89	unknown 200	yes -139
is like	no -149	unknown 220	yes -133
is lost	unknown -50	yes 63
is my	no -125	unknown 201	yes -95
is no	no 77	unknown 61	yes -164
is not	yes -70
is now	unknown -157	yes 118
is ok	no 329	unknown -168	yes -281
is ruined	no 87	unknown -96
is sore	no -78	unknown -147	yes 222
is still	no -106	unknown 49	yes 45
is the	no -96	unknown -86	yes 176
is there	no -124	unknown 223	yes -101
is unhurt	no 53	unknown -86
isn	unknown -99
isn t	unknown -99
it a	no -164	unknown 40	yes 107
it all	unknown 97	yes -106
it and	no 292	unknown -179	yes -146
it burned	unknown 84	yes -133
it came	no 48	yes -87
it comes	no 114	unknown -64	yes -77
it down	unknown -127	yes 98
it for	no -141	unknown 67	yes 45
it has	no 90	unknown -76
it he	no 66	unknown 104	yes -201
it i	no 176	unknown -66	yes -127
it in	no 94	unknown -254	yes 121
it is	no -54	unknown 66
it must	unknown 55	yes -98
it my	no 60	unknown -133	yes 81
it nobody	unknown 114	yes -146
it out	unknown -63	yes 47
it s	unknown 57	yes -47
it so	no 62	unknown -104	yes 41
it the	no 49	unknown -99	yes 47
it there	unknown -156	yes 117
it to	no -97	yes 63
it we	no 86	unknown -76
it went	no -57	unknown 128	yes -85
it with	no -139	yes 103
ital*	no 83	yes -125
its own	no -142	unknown 216	yes -104
itse*	no -116	unknown 102
itself	no -116	unknown 102
j	no -175	unknown -79	yes 214
j ai	no -175	unknown -79	yes 214
jack*	no -74	unknown -70	yes 115
jacket	no -74	unknown -70	yes 115
janu*	no -106	unknown 217	yes -136
january	no -106	unknown 217	yes -136
jewe*	unknown 45	yes -74
jewellery	yes -41
join*	no -87	unknown 92
joint	no -95	unknown 75
jump*	no 43	unknown -148	yes 100
jumped	no 43	unknown -148	yes 100
junc*	no -69	yes 52
junction	no -69	yes 52
june	unknown 110	yes -86
june 2025	no 67	yes -41
june the	no -65	unknown 129	yes -75
just	no 73	unknown -69
just a	no -41	unknown -136	yes 160
just the	no 157	yes -146
kang*	unknown 85	yes -148
kaya*	unknown 82	yes -126
kayak	no 123	yes -146
keep	no -47
keep*	no -50	unknown 112	yes -68
keeps	unknown 176	yes -154
kept	no -63	unknown -128	yes 193
kept her	no -79	unknown -118	yes 177
kerb	no 159	unknown -141	yes -141
key	no -141	unknown 265	yes -157
keye*	no -52	unknown 95	yes -62
keyed	no -52	unknown 95	yes -62
keyed my	no -52	unknown 95	yes -62
keys	no -77	unknown 73
kid	no 211	unknown -285
kids	no -101	unknown 124
kill*	no -262	unknown -82	yes 294
killed	no -276	yes 233
kind	no -59	unknown 101	yes -43
kind*	no 51	unknown 74	yes -128
kindly	no 51	unknown 74	yes -128
knee	no -125	unknown -116	yes 228
knee*	no -83	unknown -139	yes 209
knees	no -61	unknown -69	yes 118
knoc*	no 97	yes -104
knocked	no 54	yes -98
knocked the	no -161	unknown 207	yes -68
know	no -50	unknown 198	yes -151
know if	no -121	unknown 153	yes -47
know*	no -107	unknown -132	yes 196
l	no 153	yes -172
la	no -154	unknown 268	yes -178
lad	no 153	unknown -98	yes -54
ladd*	no 49	unknown -195	yes 102
ladder	no 49	unknown -195	yes 102
lads	no 87	unknown -86
lads on	no -58	unknown -62	yes 99
lady	no 94	unknown -120
lady on	no 182	unknown -146	yes -51
lamp	no 61	yes -101
land*	no 79	unknown -54
landed	no 85	unknown -185	yes 65
landed on	no 85	unknown -185	yes 65
landing	no 149	yes -147
lane	no 151	unknown -99	yes -56
laptop down	unknown 90	yes -72
larg*	unknown -78	yes 65
large	unknown -76
last friday	no -94	unknown 53
last night	no 230	unknown -176	yes -62
last thursday	no -81	unknown 203	yes -175
late	unknown 60	yes -90
late*	no -81	yes 45
later	no -81	yes 45
laug*	no 118	unknown -137
laugh	no 144	unknown -199
laughing	no 132	yes -125
laun*	no -171	unknown 133
law	no -70	unknown 116	yes -53
le constat	no 81	unknown 67	yes -159
leak	no -58	unknown 66
leak from	no 67	unknown 40	yes -116
leak*	no 61	unknown -105
leaked	no 112	unknown -172	yes 53
leakin	no -177	unknown 79	yes 50
lean*	no 67	unknown -191	yes 88
leaned	no 67	unknown -191	yes 88
leas*	no -126	yes 100
least	no -126	yes 100
leat*	no -96	unknown 166	yes -72
leather	no -96	unknown 166	yes -72
leav*	no -87	unknown 75
leave	no -97	unknown 225	yes -137
leave the	no -108	unknown 206	yes -128
leaves	no -93	unknown -51	yes 129
leaving	no -73	yes 85
left a	no -95	unknown 103
left door	no -69	unknown 155	yes -98
left it	no 135	unknown -61	yes -116
left me	no 261	unknown -206	yes -112
left on	no -110	unknown 135
left the	unknown -148	yes 115
left with	no 63	unknown 49	yes -118
leg	no -83	unknown -202	yes 252
legs	unknown -130	yes 93
lens	no -100	unknown 181	yes -88
let go	unknown 109	yes -166
let me	unknown 57	yes -80
lett*	unknown 56	yes -90
letterbox	no 89	yes -86
letterbox the	no 186	unknown -134	yes -63
life	no -126	yes 83
lift	no -125	yes 105
lift*	no 103	unknown -150	yes 43
lifted	no 129	unknown -167
liga*	no -68	unknown -172	yes 198
ligaments	no -68	unknown -172	yes 198
light	no -119	yes 94
lightning	unknown 80	yes -110
lightning hit	no -173	unknown 243	yes -118
lights	no 82	unknown -95
lights on	no 76	unknown -83
like a	no 124	unknown -66	yes -64
like to	no -70	unknown 156	yes -88
limp*	no -68	unknown -243	yes 235
limping	no -68	unknown -243	yes 235
line	no 82	unknown -139	yes 48
line*	unknown 41	yes -111
lip	no -149	unknown -165	yes 296
list	unknown 41
litr*	no 143	unknown -77	yes -145
litres	no 143	unknown -77	yes -145
litt*	no 166	unknown -106	yes -57
little	no 166	unknown -106	yes -57
live*	no 76	yes -68
lives	no 76	yes -68
ll	no -157	unknown -123	yes 231
load	no 83	yes -113
lock	unknown 75	yes -81
lock*	no -83	unknown 179	yes -102
locks	no -92	unknown 187	yes -103
lodg*	no -75	unknown 136	yes -64
lodge	no -58	unknown 113	yes -60
lodged	no -86	unknown 139	yes -67
log	no -115	unknown -61	yes 155
log and	no -66	unknown -132	yes 165
lol	unknown 84	yes -146
long	no -64	yes 96
look	no 157	unknown -71	yes -95
look*	no 73	yes -67
looked	no 49	unknown 53	yes -108
looking	no 75	unknown -79
lorr*	no -46
lorry	no -46
lose	no -168	yes 124
lost	unknown 115	yes -75
lost my	no -118	unknown 246	yes -150
lost the	unknown -43
lot	unknown -81	yes 51
loun*	no 209	unknown -152	yes -91
lounge	no 209	unknown -152	yes -91
love*	unknown -105	yes 70
lovely	unknown -105	yes 70
lovely about	unknown -105	yes 70
lowe*	no 58	unknown -137	yes 45
lower	no 58	unknown -137	yes 45
luck	no 216	unknown -113	yes -110
luck*	no 274	unknown -180	yes -113
luckily	no 274	unknown -180	yes -113
luckily no	no 111	unknown -70	yes -42
lump	no -56	unknown -132	yes 170
lyin*	no -139	unknown 102
lying	no -139	unknown 102
lying there	no -139	unknown 102
m	no 42
m a	no -174	unknown 179	yes -93
m fine	no -262	unknown 260	yes -161
m not	no 313	unknown -228	yes -113
m ok	no -170	unknown -56	yes 203
m perfectly	no 207	unknown -112	yes -134
maar*	no -94	unknown 117
mach*	no 48	unknown 61	yes -114
machine	no 75	yes -112
mada*	no 196	unknown -167	yes -52
made	no -111	unknown 114
made the	no -55	yes 64
main	no 113	yes -101
main*	no -67	yes 88
make	no -66	unknown 185	yes -137
make*	no 107	unknown 58	yes -209
man	unknown -44	yes 43
man of	unknown -140	yes 138
marb*	no -77	yes 66
marble	no -77	yes 66
marc*	no 96	unknown 63	yes -191
march	no 96	unknown 63	yes -191
mark	no 168	unknown -112	yes -65
mark on	no 182	unknown -133	yes -82
mark*	no 94	unknown -80
market	no 151	unknown -85	yes -73
mast*	no 150	unknown -169
master	no 143	unknown -138
mattress	unknown -100	yes 41
may	no -136	yes 68
mayb*	no -160	unknown 76	yes 59
maybe	no -160	unknown 76	yes 59
me a	no -126	unknown 96
me and	no 132	yes -136
me at	unknown -66	yes 72
me explain	unknown 57	yes -80
me from	no -59
me her	no 84	unknown 40	yes -141
me his	no 130	unknown -244	yes 108
me in	no -111	unknown -241	yes 280
me my	no -101	unknown -82	yes 183
me not	no 272	unknown -197	yes -193
me on	no -53	unknown 44
me the	no -57	unknown 111	yes -63
me they	no 197	unknown -139	yes -87
medi*	no 202	yes -213
medina	no 102	unknown 91	yes -230
melt*	no 63	unknown -85
melted	no 63	unknown -85
men	unknown 83	yes -75
merc*	no 267	unknown -126	yes -188
mercifully	no 267	unknown -126	yes -188
mess	no 83	unknown 64	yes -154
met	no 102	unknown -110
mete*	no -152	unknown 266	yes -195
meter	no -152	unknown 266	yes -195
metr*	no -133	unknown 169
metre	no -148	unknown 222	yes -79
metres	no -119	unknown 91
migh*	no -64	unknown 153	yes -140
might	no -64	unknown 153	yes -140
mile*	unknown -105	yes 75
mine	no 92	unknown -52	yes -49
minu*	unknown -68	yes 40
minutes	unknown -68	yes 40
mirr*	no -57	unknown 148	yes -92
mirror	no -97	unknown 158	yes -63
mirror and	no -79	unknown -51	yes 100
mirror the	no -100	unknown 175	yes -103
mirrors	unknown 116	yes -159
misj*	no 226	unknown -170	yes -95
misjudged	no 226	unknown -170	yes -95
miss*	no 67	unknown -52
mist*	no -71	yes 63
mixe*	no -123	unknown 69	yes 49
mixer	no -123	unknown 69	yes 49
mobi*	unknown 92	yes -110
mobile	no -91	unknown 171	yes -109
mond*	no 58	yes -41
monday	no 58	yes -41
mone*	no -84	unknown 140	yes -60
money	no -84	unknown 140	yes -60
mont*	no -89	unknown 159	yes -88
month	no -92	unknown 174	yes -130
months	no -87	unknown 100
moor*	no 187	unknown -96	yes -100
mooring	no 187	unknown -96	yes -100
mope*	no 98	unknown -143
moped	no 98	unknown -143
morn*	yes 40
morning	yes 40
morning i	no 129	unknown -97	yes -62
morning on	unknown 95	yes -140
morning the	no -119	unknown 51	yes 46
mort*	unknown -104	yes 83
most	no 116	unknown -117
mother in	unknown -55	yes 44
moto*	unknown -55	yes 90
motor	unknown 119	yes -91
motorbike	no -121	unknown -63	yes 179
motorway	no -154	yes 94
moul*	no -93	yes 72
mour*	no 187	unknown -221
move	no -212	yes 145
mowe*	no -158	unknown 217	yes -116
mower	no -158	unknown 217	yes -116
mr	no -107	unknown 222	yes -166
mrs	no -53	unknown 129	yes -82
much	unknown 121	yes -144
much as	no 114	unknown -83	yes -41
mud	no -99	unknown -57	yes 113
mum	no -103	unknown -74	yes 170
muni*	no 55	unknown 74	yes -151
municipal	no 55	unknown 74	yes -151
must be	no -91	yes 89
must have	no 120	unknown -67	yes -53
my ankle	no -65	unknown -91	yes 134
my arm	no -41	unknown -234	yes 245
my back	no -148	unknown -199	yes 309
my boat	no 155	unknown -81	yes -91
my bonnet	no -122	unknown 71
my boy	no -106	unknown -61	yes 164
my brother	no -105	yes 109
my bumper	no -51	unknown 190	yes -140
my calf	no -76	unknown -138	yes 216
my car	unknown 91	yes -76
my caravan	no -123	yes 87
my colleague	unknown -78
my complaint	no 48	unknown 63	yes -121
my cousin	no 147	unknown -117	yes -46
my daughter	no -47	unknown -54	yes 97
my dog	no -170	unknown 265	yes -192
my door	yes 52
my elbow	no -200	unknown -154	yes 302
my electric	no -73	unknown 59
my ex	no -110	unknown 206	yes -122
my face	no -97	unknown -87	yes 157
my father	no -48	unknown -132	yes 172
my fault	no -117	unknown 62	yes 40
my flat	unknown 98	yes -145
my friend	no -170	unknown 233	yes -112
my front	no 136	unknown -46	yes -97
my glass	no -138	unknown 130
my glasses	no -153	unknown 244	yes -204
my grandmother	no 200	unknown -76	yes -148
my hair	unknown -72	yes 82
my hand	no -101	unknown -135	yes 201
my head	no -185	yes 120
my hearing	no -70	unknown 110	yes -51
my husband	no -56	unknown -46	yes 102
my kid	unknown -142	yes 148
my knee	no -71	unknown -168	yes 203
my laptop	no -55	unknown 152	yes -112
my late	no -86	unknown 144	yes -58
my left	no -69	unknown 155	yes -98
my life	no -126	yes 83
my lip	no -127	unknown -115	yes 182
my mirror	no -68	unknown 148	yes -85
my mum	no -103	unknown -74	yes 170
my neck	no -104	unknown -123	yes 218
my neighbour	no -131	unknown 202	yes -89
my number	no -112	unknown 168	yes -67
my own	no 207	unknown -176
my parked	no 121	yes -134
my passenger	no -42	unknown -113	yes 148
my pharmacy	no -74	unknown 190	yes -121
my phone	unknown 100	yes -105
my policy	no -98	unknown -106	yes 167
my rear	no 90	yes -93
my scooter	unknown 103	yes -121
my shop	no 164	unknown -56	yes -126
my shoulder	no -136	unknown -121	yes 226
my side	unknown -123	yes 70
my sister	unknown -111	yes 123
my six	no -88	unknown 154	yes -94
my son	no -53	unknown -56	yes 103
my statement	no -174	unknown 56	yes 61
my stationary	no 160	unknown -112	yes -77
my thumb	no -118	unknown -191	yes 251
my tooth	no -119	unknown -193	yes 247
my tractor	unknown 55	yes -99
my vehicle	no 73	yes -54
my wall	no -163	unknown 228	yes -129
my wallet	no 62	unknown -73
my water	no 207	unknown -169	yes -70
my wedding	yes -64
my whole	no -41	unknown 109	yes -82
my wife	no -116	unknown -73	yes 185
my window	no -101	unknown 273	yes -183
my windscreen	no 158	unknown -117	yes -45
myse*	no 115	yes -86
myself	no 115	yes -86
n	no 129	unknown -109
n a	no 153	unknown -277	yes 83
nail	no 223	unknown -179	yes -113
name	no 51	yes -57
name*	no 66	yes -110
names	no 66	yes -110
nast*	no -58	unknown -86	yes 119
nasty	no -58	unknown -86	yes 119
near	no 110	unknown -99
near settat	unknown -121	yes 109
near*	no -118	unknown 199	yes -96
neat	unknown 91	yes -103
neck	no -127	unknown -155	yes 275
neck in	no -139	unknown -96	yes 234
need	unknown -47
need the	no -104	unknown 174	yes -77
need*	no 103	unknown -109
needed	no 153	unknown -198
needed a	unknown -55	yes 59
neig*	unknown 48
neighbors	no -156	unknown -108	yes 178
neighbour	unknown 70
neighbour has	no -85	unknown 257	yes -197
neighbour s	no -76	unknown 44
neighbours	no 74	unknown 73	yes -181
neit*	no 160	unknown -63	yes -100
neither	no 160	unknown -63	yes -100
neither of	no 181	unknown -145	yes -59
neither the	no 87	yes -73
new	no -47	yes 55
new one	no -90	unknown 169	yes -95
next	no 45
next door	no 68	unknown -126
next to	no -100	unknown 62
nice	no 101	yes -93
nick*	no -83	yes 74
nicked	no -83	yes 74
night the	unknown -121	yes 79
nine	no -80	yes 61
nine days	no -76	unknown 198	yes -141
nine*	no 193	unknown -145	yes -88
no	no 109	unknown -55	yes -54
no accident	no 127	unknown -59	yes -83
no bodily	no 213	unknown -137	yes -85
no casualties	no 176	unknown -154	yes -85
no constat	no -53	unknown 164	yes -108
no gendarmes	no -202	unknown 131	yes 53
no harm	no 264	unknown -181	yes -116
no i	unknown -50	yes 55
no injuries	no 128	unknown -161
no injury	no 211	unknown -167	yes -60
no need	no 184	unknown -145	yes -64
no one	no 239	unknown -134	yes -110
no other	unknown -65	yes 68
no police	no 71	yes -46
no report	no -62	unknown 106	yes -86
no time	no 155	unknown -129	yes -52
no1	no 323	unknown -235	yes -179
no1 hurt	no 204	unknown -175	yes -95
nobd*	no 279	unknown -185	yes -186
nobdy	no 279	unknown -185	yes -186
nobo*	no 129	unknown -53	yes -77
nobody	no 129	unknown -53	yes -77
nobody else	no 68	unknown -170	yes 103
nobody got	no 271	unknown -198	yes -104
nobody had	no 151	unknown -96	yes -87
nobody hurt	no 261	unknown -211	yes -60
nobody in	no -102	unknown -100	yes 174
nobody needed	no 291	unknown -175	yes -233
nobody on	no 221	unknown -142	yes -83
nobody slipped	no 240	unknown -170	yes -98
nobody was	unknown 101	yes -107
nois*	no -85	unknown 97
noise	no -85	unknown 97
none	no 246	unknown -146	yes -121
none of	no 278	unknown -179	yes -142
nor	no 49
nor did	no 144	unknown -63	yes -100
nor the	no -73
nose	no -134	unknown -226	yes 321
not	no 54	yes -43
not a	no 211	unknown -140	yes -78
not at	no 87	unknown -195	yes 92
not be	no 90	unknown -199	yes 86
not call	yes 65
not called	no -50	unknown 116	yes -73
not do	no -131	unknown 211	yes -91
not go	unknown 113	yes -74
not hurt	no 237	unknown -175	yes -70
not open	no 147	unknown -193
not reported	no -66	unknown 156	yes -101
not see	no 137	yes -174
not stop	no 58	unknown -86
not want	no -102	unknown 71
not yet	no -96	unknown 223	yes -144
note*	no 79	yes -72
noted	no 75	yes -124
noth*	no 111	unknown -78
nothing	no 111	unknown -78
nothing but	no 295	unknown -218	yes -189
nothing else	no -182	yes 124
nothing serious	no -78	unknown -158	yes 199
nothing to	no 270	unknown -173	yes -123
noti*	unknown 106	yes -109
noticed	unknown 102	yes -85
now he	no -137	yes 93
now i	no 78	unknown -147	yes 57
now there	no -130	yes 67
numb*	no -92	unknown 107
number	no -92	unknown 107
nurs*	no -69	unknown -103	yes 166
nurse	no -125	unknown -115	yes 220
nursery	unknown -85	yes 69
oak	no 153	unknown -216
obse*	no -152	unknown -183	yes 264
observation	no -152	unknown -183	yes 264
obvi*	no 191	unknown -89	yes -157
obviously	no 191	unknown -89	yes -157
of 2	no -120	unknown 292	yes -217
of an	unknown -69	yes 45
of chest	no -45	unknown -123	yes 152
of course	no 220	unknown -165	yes -72
of her	no 45	unknown 122	yes -200
of it	unknown -148	yes 129
of kitchen	no -69	yes 65
of me	no 178	unknown -97	yes -90
of my	unknown 60	yes -51
of our	no -111	yes 54
of sand	no -111	unknown 77
of them	no 97	unknown -88
of us	no 168	unknown -124	yes -44
of water	no -77	yes 71
off	no -55
off and	no -47	yes 58
off i	no -119	unknown 131
off its	no -99	unknown -186	yes 244
off my	no -83	yes 73
off one	unknown -219	yes 162
off with	no -142	unknown -43	yes 129
off work	no -129	unknown -302	yes 331
office	unknown 113	yes -127
officers	no -47	unknown -61	yes 102
oil	no 177	unknown -136	yes -57
ok	no 314	unknown -182	yes -144
ok but	no -127	unknown -151	yes 221
ok no	no 215	unknown -173	yes -80
ok tho	no 184	unknown -119	yes -101
ok too	no 329	unknown -168	yes -281
old	unknown 44
oliv*	no 99	yes -139
olive	no 99	yes -139
omg	unknown 74	yes -97
on 11	no 159	unknown -129	yes -54
on a	no 90	unknown -54
on and	no -73	yes 41
on anyone	no 186	unknown -135	yes -109
on avenue	no -149	unknown -80	yes 181
on both	no -115	unknown -95	yes 190
on either	no 137	unknown -94	yes -44
on friday	unknown 157	yes -132
on her	no 49	unknown -77
on him	no 225	unknown -139	yes -111
on his	unknown -68	yes 90
on it	no 114	unknown -115
on its	no -147	unknown 97
on me	no -94	yes 84
on my	no -40	yes 70
on our	no 51	yes -48
on saturday	no 41	unknown -46
on them	unknown 110	yes -110
on thursday	no -150	unknown 53	yes 71
on to	no -130	unknown -188	yes 258
on tuesday	no 146	unknown -110	yes -49
one	no 77	unknown -68
one came	no 197	unknown -129	yes -84
one has	no 89	yes -69
one hurt	no 326	unknown -250	yes -95
one in	no 145	unknown -136	yes -57
one night	no -169	unknown -189	yes 244
one of	no 79	unknown -96
one piece	no 120	unknown -131
one should	unknown 64	yes -123
one side	no -177	yes 118
one stone	no 83	yes -140
one was	no 173	unknown -76	yes -138
only	no 66	yes -50
only a	unknown 125	yes -139
only my	no 108	unknown -156
only the	no 311	unknown -204	yes -200
open	unknown -78
open*	no -134	yes 112
opened	no -105	unknown 56	yes 42
opened it	no -124	unknown -97	yes 174
oper*	no -61	yes 86
opera	unknown 76	yes -109
oppo*	no 103	yes -117
or	no 80	unknown -63
or the	no -124	unknown 49	yes 73
orde*	no -96	unknown 170	yes -86
orig*	yes -56
othe*	unknown -77	yes 78
other	unknown -75	yes 88
other car	no -48
other driver	unknown -151	yes 89
other guy	unknown -127	yes 82
other is	no -217	unknown -120	yes 266
our flat	no -101	yes 109
our own	no 142	unknown -142
our roof	no 172	unknown -97	yes -92
out	unknown -71	yes 40
out and	no -116	unknown 205	yes -99
out between	no 84	unknown -137	yes 40
out by	no -184	unknown -228	yes 287
out in	no 50	unknown -105	yes 53
out on	no -82	unknown -121	yes 197
out the	no 86	unknown -170	yes 66
out to	no -67	unknown -46	yes 112
out with	no -126	yes 96
outside my	no -93	unknown 154	yes -76
outside the	no 53	unknown -86
oven	no -131	unknown 40	yes 79
over	yes 48
over a	no 102	unknown -279	yes 154
over and	no -89	unknown 152	yes -79
over i	no -154	unknown 50	yes 89
over it	unknown -57	yes 72
over my	no 307	unknown -203	yes -185
over on	no -77	unknown -99	yes 168
over two	no 66	unknown -105
over*	yes 48
overflowed	unknown 48	yes -103
overnight	no 79	unknown -84
own	no 107	unknown -99
own in	no 91	yes -118
own the	no -67	unknown 50
owne*	no -48	unknown 117	yes -73
owner	unknown 130	yes -118
owner is	no -165	unknown 271	yes -161
padd*	no 62	yes -74
paid	no -162	unknown 175	yes -62
paid for	no -117	unknown 54	yes 42
pain	no -52	unknown -261	yes 277
pain*	no -71	unknown 79
pains	no -65	unknown -132	yes 189
paint	no -133	unknown 167	yes -45
pair	no 143	unknown -41	yes -105
palm*	no -126	unknown -104	yes 194
palms	no -126	unknown -104	yes 194
pan	unknown -159	yes 106
pan fire	no -63	unknown -116	yes 115
pane	unknown 226	yes -348
pane*	no 45	unknown -101	yes 40
pano*	no -80	unknown 157	yes -94
panoramic	no -80	unknown 157	yes -94
pape*	no -51	unknown 81
paper	no -120	unknown 136
papers	unknown 55	yes -58
pare	no 132	yes -176
pare*	no -109	yes 83
pari*	no 70	unknown 54	yes -157
parish	no 155	unknown -59	yes -144
park	no -115	yes 85
park*	no 57	yes -93
parked	no 47	yes -82
parked car	no -111	unknown 194	yes -98
parked in	no -124	unknown 141	yes -41
parking	no 74	unknown 41	yes -121
parq*	no 97	yes -147
parquet	no 97	yes -147
part	no -151	unknown -45	yes 187
part of	no -145	yes 143
parties	unknown 69	yes -90
partner	no -50
party	no 100	unknown 56	yes -169
pas	no -147	yes 101
pass*	unknown -68	yes 103
passed	no -119	yes 99
passenger	unknown -112	yes 106
passenger in	no 92	unknown -106
passengers	unknown -230	yes 180
passport	no -57
past	no -74
patc*	no 154	unknown -143
patch	no 154	unknown -143
pay	no -91	unknown 171	yes -90
pebb*	no 67	yes -135
pebble	no 67	yes -135
pede*	unknown -180	yes 132
pedestrian	unknown -180	yes 132
peel*	no -143	yes 125
pen	no -108	unknown 177	yes -92
peop*	no -53
people	no -43	yes 71
perf*	no 253	unknown -156	yes -114
perfectly	no 253	unknown -156	yes -114
perfectly fine	no 207	unknown -112	yes -134
peri*	no 99	yes -114
pers*	no 115	unknown -128
person	yes -48
person was	no 113	unknown -108
personne	no 114	unknown -280	yes 75
peug*	no -121	yes 91
peugeot	no -121	yes 91
phar*	no -116	unknown 69	yes 40
pharmacist	no -124	unknown -188	yes 244
pharmacy	no -111	unknown 193	yes -96
pharmacy and	no -116	unknown 158	yes -59
phon*	no -51
phone	no -51
phot*	unknown 163	yes -126
photographs	unknown 153	yes -164
photos	no -65	unknown 150	yes -85
phys*	no 203	yes -224
pian*	no 122	unknown -183	yes 58
piano	no 122	unknown -183	yes 58
pick	unknown -46
pick up	unknown -46
pick*	no 123	unknown -155
pickup	no 107	unknown -80	yes -81
pict*	no 123	unknown -55	yes -87
picture	no 123	unknown -55	yes -87
piec*	no -45	unknown 73
piece	no 120	unknown -131
pieces	no -148	unknown 181	yes -49
pill*	no 89	unknown -101
pipe	no -89	unknown 126	yes -50
pipe burst	no -101	unknown 249	yes -172
plac*	no -46	yes 67
place	unknown -70	yes 96
places	no -46	unknown -83	yes 119
plan*	no 140	yes -142
plas*	unknown -54	yes 81
plaster	unknown -54	yes 81
plat*	unknown 71	yes -88
plate	unknown 112	yes -103
plates	no 106	unknown -60	yes -57
play	no -72	unknown 103
play*	no 70	unknown 89	yes -230
please find	no 89	unknown 41	yes -139
plou*	no 66	unknown -105
ploughed	no 66	unknown -105
pls	no -110	unknown 156	yes -65
plum*	no 102	yes -127
plumber	no 102	yes -127
pm	no 103	unknown -90
pock*	no -108	unknown 210	yes -105
pocket	no -108	unknown 210	yes -105
poin*	no -96	yes 96
pole	no 122	unknown -239	yes 81
police and	no 148	unknown -55	yes -94
police because	no -69	unknown -74	yes 115
police but	no -153	yes 127
police came	no 51	unknown -196	yes 133
police has	no -126	unknown 246	yes -156
police have	no -173	unknown 88	yes 65
police i	no 60	unknown 65	yes -144
police it	no 159	unknown -100	yes -63
police log	no -98	yes 68
police say	unknown 99	yes -84
police station	no -85	unknown 161	yes -83
police took	no -87	yes 94
police were	no 144	unknown -76	yes -78
police with	no 167	unknown -98	yes -100
policeman	no 97	yes -127
policy	no -92	unknown 49
polite	no -81	unknown 158	yes -75
poly*	no 140	unknown -81	yes -102
pomp*	no 263	unknown -188	yes -156
pool	no -93	yes 75
poor	no 156	yes -199
port	no 56	unknown 51	yes -112
port*	yes 54
post	no 65	yes -110
post*	no -117	unknown -215	yes 282
pour*	no -87	unknown 192	yes -131
poured	no -87	unknown 192	yes -131
powe*	no -77	unknown 130	yes -59
power	no -77	unknown 130	yes -59
power surge	no -68	unknown 109	yes -42
prac*	no 161	unknown -107	yes -72
practice	no 161	unknown -107	yes -72
pray*	unknown 107	yes -142
prec*	no 102	yes -92
prem*	unknown 116	yes -99
premises	no 43	yes -80
pres*	unknown -102	yes 87
prim*	no -91	yes 62
primary	no -91	yes 62
prin*	no 103	yes -178
prints	no 103	yes -178
prom*	unknown 69	yes -113
promised	unknown 69	yes -113
proo*	unknown 82	yes -45
proof	unknown 82	yes -45
prov*	no -90	unknown 131	yes -45
pull*	yes 51
pulled	no -57	yes 62
pulled out	unknown -220	yes 183
pulled the	no 73	unknown -136	yes 49
pulling	no -127	yes 79
pump	no -146	unknown 132
purp*	no -113	unknown -163	yes 232
push*	unknown -113	yes 127
pushed	no -77	unknown -180	yes 238
put	unknown -42
put a	no 269	unknown -310	yes -63
put it	no 51	unknown -113	yes 53
put me	no -107	unknown -185	yes 237
put my	no -53	unknown -133	yes 168
put the	no -116	unknown 209	yes -92
quad	no -104	yes 111
quan*	no -94	unknown 153	yes -80
quar*	unknown 92	yes -99
quarter	no -129	unknown 219	yes -108
ques*	no 107	unknown -271	yes 154
question	no 107	unknown -271	yes 154
quic*	no 98	unknown -82
r	no 262	unknown -153	yes -201
rack*	unknown 44	yes -67
racks	unknown 44	yes -67
radi*	no 127	unknown -119
radiator	no 73	unknown -176	yes 52
rail	no 77	unknown -75
rail of	no 141	unknown -48	yes -148
rain	no 205	unknown -102	yes -119
rain*	no 60	unknown -70
raining	unknown -155	yes 102
ran	unknown -81	yes 88
ran away	no -138	unknown 217	yes -141
ran down	no -55	yes 59
ran into	unknown -230	yes 172
ran off	no 117	unknown -197
ran through	no -90	unknown 99
rang	no 80	unknown -80
rang the	no 99	unknown -71
raw	no -114	unknown -94	yes 197
re	no 207	unknown -91	yes -122
re all	no 206	unknown -171	yes -67
reac*	no 241	unknown -159	yes -120
reached	no 241	unknown -159	yes -120
rear	unknown 44
rear ended	no -71	unknown -58	yes 115
rece*	unknown 102	yes -71
receipt	unknown 82	yes -86
reception	no -83	unknown 118	yes -43
reco*	no -78	unknown 97
recorded	unknown 116	yes -148
red	no -94	unknown 52	yes 41
red the	no -97	unknown 78
red wine	no -140	unknown 205	yes -135
rede*	unknown 99	yes -130
refu*	no -41	unknown 73	yes -44
refuses	no -64	yes 44
refuses to	no -64	yes 44
rega*	no -111	yes 103
regi*	unknown 84	yes -82
register	no -81	unknown 163	yes -100
reim*	no -96	unknown 159	yes -91
rema*	no -146	unknown 93
remains	no -135	unknown -118	yes 208
remo*	no -122	unknown 222	yes -111
removed	no -96	unknown 147	yes -75
rent*	no 57	unknown -53
rental	no -57	yes 46
rental car	unknown 179	yes -209
repa*	no -92	yes 64
repair	no -59
repaired	no -121	yes 79
repl*	unknown 88	yes -114
replace	no 63	yes -116
repo*	unknown 46
report no	no -50	unknown 111	yes -67
report that	unknown -139	yes 120
report the	no -72	yes 42
reported	no -74	unknown 95
reported yet	no -61	unknown 126	yes -83
rese*	no -66	unknown 158	yes -98
resi*	no -139	unknown 231	yes -104
residence	no -139	unknown 231	yes -104
rest	no 77	unknown -55
rest*	no -58	unknown 144	yes -108
restaurant	unknown 108	yes -116
reve*	no 70
reversed	no -82	unknown 54
reversed in2	no -179	unknown 42	yes 87
reversing	no 78	yes -54
riad	no -137	unknown 242	yes -148
ribs	no -89	unknown -250	yes 295
ride*	unknown -71	yes 99
rider	unknown -71	yes 99
righ*	no -40	unknown 53
right	no -40	unknown 53
right across	no -99	unknown 135	yes -63
right hand	no -101	unknown 45	yes 41
right through	unknown -142	yes 119
ring	unknown 43	yes -64
ring road	no 45	yes -102
ripped off	no -106	unknown 175	yes -87
rise*	no 143	unknown -63	yes -90
riser	no 143	unknown -63	yes -90
rive*	no 132	yes -126
river	no 132	yes -126
road	yes 66
road gravel	no -120	unknown 185	yes -86
road this	no 144	unknown -116	yes -60
road to	no -49	unknown -121	yes 162
road without	no -88	unknown -56	yes 128
robb*	no -118	unknown 203	yes -99
robbed	no -118	unknown 203	yes -99
rode	no 193	unknown -189
roll*	no 202	unknown -146	yes -73
roof	no 42	unknown 43	yes -85
roof and	no 90	yes -151
roof is	no 154	unknown -144
roof of	no 164	unknown -44	yes -128
roof*	no 49	unknown 46	yes -121
roofing	no -117	unknown 172	yes -80
room	unknown -226	yes 226
rose	unknown 90	yes -58
roun*	unknown 65	yes -88
round	no 66	yes -69
round the	no 106	unknown 41	yes -157
roundabout	no -158	unknown 244	yes -144
rout*	no -118	unknown 188	yes -84
router	no -118	unknown 188	yes -84
rove*	no -167	unknown 65	yes 79
rover	no -167	unknown 65	yes 79
rover has	no -167	unknown 65	yes 79
roya*	no -125	unknown -119	yes 207
royal	no -125	unknown -119	yes 207
rue	no 90	yes -96
ruin*	no -83	yes 91
ruined	no -83	yes 91
ruined and	no -107	unknown 91
run	no -125	unknown 185	yes -83
runn*	no -96	unknown 220	yes -130
running	no -96	unknown 220	yes -130
s a	no 68	unknown -78
s all	no 257	unknown -181	yes -117
s broken	no -84	unknown -92	yes 166
s car	no -82	unknown 65
s dog	no -93	unknown -162	yes 180
s engagement	no -77	unknown 121	yes -58
s fine	no 232	unknown -181	yes -98
s got	no -94	unknown -113	yes 173
s head	unknown -140	yes 94
s in	unknown -164	yes 165
s name	no 152	unknown -99	yes -80
s nose	no -53	unknown -98	yes 147
s on	no -177	unknown -203	yes 279
s the	no -110	unknown 120
s wrist	no -119	unknown -106	yes 197
safe	no 151	yes -118
safe and	no 208	unknown -121	yes -120
said	no -85	yes 108
salo*	no -102	unknown 171	yes -72
salon	no -122	unknown 265	yes -149
same	no -41
same day	no -133	unknown 271	yes -155
sand	no -111	unknown 77
sand*	no 98	unknown -239	yes 138
sandwich	no 222	unknown -162	yes -87
sat	no 76	unknown 77	yes -184
satu*	yes -43
saturday	yes -43
saturday at	no -66	unknown 84
saturday evening	no 108	unknown -54	yes -65
save*	no 178	unknown -126	yes -61
saw	no 96	yes -108
saw no	no 184	unknown -145	yes -64
say	no 56	unknown 48	yes -106
say it	no -123	unknown 224	yes -147
sayi*	no -117	unknown 67	yes 48
saying	no -99	yes 123
says	unknown 85	yes -51
scaf*	no -111	unknown 190	yes -99
scal*	no -108	unknown -221	yes 298
scalp	no -102	unknown -191	yes 261
scho*	no -91	unknown 132	yes -64
school	no -91	unknown 132	yes -64
scoo*	unknown -106	yes 105
scooter	unknown -78	yes 54
scor*	yes -74
scorched	yes -74
scra*	no 87	yes -61
scraped	no 203	unknown -138	yes -82
scraped the	no 284	unknown -231	yes -113
scratch	no 101	unknown -72	yes -41
scratch on	no 62	unknown -105
scratched	no -72	unknown 107	yes -46
scratched my	no -138	unknown -72	yes 161
scre*	no -98	unknown 132	yes -40
screen	no -102	unknown 112
screen is	unknown 124	yes -96
seal	no 93	yes -98
seal*	no 164	unknown -115	yes -53
sealed	no 164	unknown -115	yes -53
sealed the	no 164	unknown -115	yes -53
seat	no 158	unknown -159
seat was	yes 48
seco*	unknown -50	yes 49
second floor	no -124	unknown 181	yes -90
seconds	unknown -178	yes 185
see	no 201	unknown -69	yes -139
see the	no 194	unknown -109	yes -113
seei*	no -73	unknown -52	yes 119
seeing	no -73	unknown -52	yes 119
send	unknown -51	yes 42
sent	no 56	yes -48
seri*	no -322	unknown 219
serious	unknown -159	yes 158
set fire	no -122	unknown -138	yes 233
set the	no 104	unknown -43	yes -138
sett*	no 121	unknown -136
settat	unknown -121	yes 109
seve*	unknown 66
seven	no 47	unknown -149	yes 102
shak*	no -85	unknown 77	yes -68
shaken	no -97	unknown 160	yes -213
shaking	no -42	unknown -53	yes 92
shaking as	no -50	unknown -41	yes 88
shat*	no -57	unknown -156	yes 173
shattered	unknown -70	yes 57
she	unknown -60	yes 82
she did	no -55	unknown -50	yes 88
she has	no -98	unknown -193	yes 277
she is	no 103	unknown -156	yes 45
she s	unknown -221	yes 162
shea*	no -127	unknown 111
sheared	no -127	unknown 111
sheared off	no -127	unknown 111
shed	unknown 99	yes -97
shee*	no 74	unknown -99
sheep	no 60	unknown -210	yes 118
shel*	no 59	unknown -81
shelf	no 129	unknown -97	yes -45
shin*	no -146	unknown 55	yes 53
shoc*	unknown -265	yes 212
shock	unknown -265	yes 212
shoe*	no 217	unknown -163	yes -77
shoes	no 217	unknown -163	yes -77
shop	unknown 116	yes -112
shop front	no 43	unknown 51	yes -131
shop in	no -102	unknown 196	yes -110
shop*	no 210	unknown -197
shor*	unknown 101	yes -140
short	unknown 101	yes -140
shou*	unknown -87	yes 124
should	no 71	unknown -85
should be	no 151	unknown -167
should not	unknown 64	yes -123
shoulder	no -139	unknown -137	yes 257
show*	unknown -169	yes 153
shower	no 72	unknown -234	yes 140
shun*	no 189	unknown -136	yes -77
shunt	no 189	unknown -136	yes -77
shut	no 73	unknown -267	yes 154
shut*	no -126	unknown 45	yes 76
shutter	no -98	yes 54
shutters	no -154	unknown 49	yes 81
side	no 40	unknown -61
side and	no -54	unknown 94	yes -52
side of	no 107	unknown -142
side*	no -75	unknown 160	yes -112
sides	no -52	unknown 95	yes -62
sign	no -63	yes 56
sign anything	no -69	unknown 79
sign the	no -90	unknown 129	yes -55
sign*	unknown -52
signal	no -127	unknown 216	yes -112
signed	no 56	unknown -98
signed by	unknown -43	yes 41
signed the	no 88	unknown -99
sinc*	unknown -84	yes 114
since	unknown -84	yes 114
since and	no -78	unknown -89	yes 147
since the	no -119	unknown -102	yes 184
sing*	no 84	unknown -76
singed	unknown -144	yes 100
singing	no 42	yes -40
sink	unknown 137	yes -107
sir	no 143	unknown -114	yes -44
sist*	unknown -111	yes 123
sister	unknown -111	yes 123
site	no 94	yes -84
sitt*	no -118	unknown -89	yes 188
sitting	no -118	unknown -89	yes 188
six	no -113	unknown 53	yes 60
six weeks	no -79	unknown -132	yes 180
sixt*	no 68	unknown 75	yes -181
sixty	no 68	unknown 75	yes -181
size	no -41	yes 40
size of	no -41	yes 40
skid*	no 163	unknown -210
skidded	no 163	unknown -210
skis	no 43	yes -105
skyl*	no -79	unknown 126	yes -50
skylight	no -79	unknown 126	yes -50
skylight and	no -79	unknown 126	yes -50
slee*	no -99	unknown 89
sleep	no -99	unknown 89
slep*	no -58	unknown -73	yes 126
slept	no -58	unknown -73	yes 126
slid	unknown -103	yes 93
slid on	unknown -119	yes 64
slig*	no -138	unknown -154	yes 217
slightly	no -234	unknown -155	yes 258
slightly injured	no -234	unknown -155	yes 258
slip*	no 80	unknown -209	yes 115
slipped	no 164	unknown -180
smal*	no 86	unknown -61
small	no 86	unknown -61
smas*	no 56	unknown -99
smashed	no 56	unknown -99
smashed into	no 102	unknown 50	yes -207
smel*	unknown -40
smell	no 93	unknown 40	yes -121
smell and	no 93	unknown 40	yes -121
smil*	no -40	unknown 119	yes -80
smok*	unknown -153	yes 124
smoke	unknown -153	yes 124
smoke and	no -120	unknown -130	yes 222
snap*	no -130	unknown 224	yes -118
snapped	no -135	unknown 118
snow	no -44	unknown 162	yes -129
so	no 86	unknown -45	yes -41
so far	no -94	yes 62
so i	yes 40
so let	unknown 57	yes -80
so much	no 114	unknown -83	yes -41
so no	no 122	yes -92
so nobody	no 119	unknown -71	yes -51
so on	no 76	unknown 46	yes -143
so the	no 92	unknown -136
so there	no 243	unknown -177	yes -101
so they	no 262	unknown -224	yes -108
so we	unknown 141	yes -158
sock*	yes -54
sofa	no 72	unknown -77
sofa ruined	no -176	yes 125
sola*	no -168	unknown 41	yes 104
solar	no -168	unknown 41	yes 104
some	no -123	unknown 171	yes -54
some*	no -69	unknown 83
somebody	no -57	unknown 143	yes -85
somebody has	no -72	unknown 160	yes -95
someone	no -59	unknown 97	yes -45
someone broke	no -84	unknown 173	yes -132
something	no -97	unknown -57	yes 148
son	no -52	yes 54
son to	unknown 122	yes -102
son was	no -80	unknown 112
sore	no -68	unknown -110	yes 161
sorr*	no -116	unknown 146	yes -52
sorry	no -116	unknown 146	yes -52
sort*	no 193	unknown -153	yes -64
sorted	no 193	unknown -153	yes -64
soun*	no 173	unknown -72	yes -128
sound	no 62	yes -121
soup	unknown -134	yes 87
spai*	no -88	unknown 194	yes -118
spain	no -88	unknown 194	yes -118
spar*	unknown 70	yes -49
spark	no 113	unknown -65	yes -49
spea*	unknown 61	yes -69
spel*	no -59	unknown 54
spil*	unknown 112	yes -134
spin*	no -174	unknown -51	yes 177
spli*	no -90	unknown -55	yes 122
splinter	no 87	unknown -210	yes 102
split	no -93
spoi*	unknown 103	yes -103
spoiled	unknown 103	yes -103
spor*	no 228	unknown -171	yes -107
spot	no 40	unknown -123	yes 65
spra*	no -81	unknown -73	yes 148
sprained	no -95	unknown -173	yes 253
sprained wrist	no -69	unknown -101	yes 141
sprayed	no 104	unknown -49	yes -93
spre*	yes 41
spread	yes 41
spread to	yes 41
spun	no -85	unknown -51	yes 132
squa*	no 121	unknown -152
staf*	no 222	unknown -150	yes -118
staff	no 222	unknown -150	yes -118
staircase	unknown -47
stairs	no -42	unknown 108	yes -68
stairs and	unknown 119	yes -131
stairwell	no 107	unknown -59	yes -52
stan*	no 88	unknown -103
star*	no 53	yes -84
starred	unknown 65	yes -136
start	no 47	unknown 98	yes -166
started	no 54	unknown -131	yes 69
started in	no 54	unknown -131	yes 69
statement was	no 131	unknown -105	yes -43
statements	no 48	unknown -93
statements from	no 78	unknown -124
station	no -58	unknown 155	yes -96
stationary	no 100	yes -83
stea*	no -92	unknown 103
steal	no -102	unknown 218	yes -152
steering	no 49	yes -83
step	unknown -138	yes 126
step*	no -79	unknown -163	yes 235
stepladder	no -86	unknown -196	yes 225
stepped	no -70	unknown -94	yes 159
stepped out	no -70	unknown -94	yes 159
stic*	no 77	unknown -62
stif*	no -119	unknown -144	yes 225
stiff	no -119	unknown -144	yes 225
stil*	no -59
still	no -59
still shaking	no -42	unknown -53	yes 92
stit*	no -140	unknown -223	yes 342
stitches	no -140	unknown -223	yes 342
stoc*	no 188	unknown -135	yes -57
stock	no 188	unknown -135	yes -57
stol*	no -103	unknown 205	yes -102
stolen	no -103	unknown 205	yes -102
stolen from	no -93	unknown 194	yes -127
stolen off	no -96	unknown 204	yes -108
stone	no -44	unknown 91	yes -52
stone has	no 77	yes -113
stones	no 58	unknown -68
stones at	no 71	yes -115
stop	no 65	unknown -137	yes 68
stop sign	no -60	unknown -168	yes 196
stop*	no -93	unknown 82
stor*	no -56
storage	no -102	unknown 200	yes -127
storey	no 76	unknown -202	yes 117
storm	no -73
stov*	unknown 44	yes -74
stove	no 54	yes -40
stove in	no -92	unknown 176	yes -91
straight	unknown 51	yes -88
straight into	no 105	yes -87
stray	no 143	unknown -85	yes -78
stri*	no 113	unknown -86	yes -50
struck by	no -100	unknown 44
stud*	unknown 46	yes -91
study	no 65	yes -124
suff*	no 137	unknown -138
suffered	no 137	unknown -138
suga*	no 99	unknown -66	yes -40
sugar	no 99	unknown -66	yes -40
summ*	no -149	unknown 279	yes -163
sump	no -180	unknown -255	yes 329
sunday the	no -176	unknown 78	yes 79
sunr*	no -144	unknown 120
sunroof	no -104	yes 60
supp*	no 45	unknown -134	yes 75
surg*	no -66
surge	no -106	unknown 207	yes -136
surgery	unknown -182	yes 146
surp*	no 139	unknown -186
susp*	no -137	unknown 225	yes -131
swap*	no 236	unknown -126	yes -128
swapped	no 236	unknown -126	yes -128
swer*	no -112	unknown -133	yes 216
swerved	no -112	unknown -133	yes 216
swol*	no -53	unknown -110	yes 154
swollen	no -53	unknown -110	yes 154
t a	no 140	unknown -94	yes -44
t boned	no -103	unknown -128	yes 204
t call	no -76	unknown -114	yes 159
t do	unknown 52	yes -80
t filled	unknown 83	yes -118
t get	unknown -154	yes 117
t know	no -111	unknown 180	yes -123
t see	no 194	unknown -109	yes -113
t sign	no -83	unknown 89
t turn	no -102	unknown -184	yes 227
t want	no 240	unknown -169	yes -116
tabl*	unknown 68	yes -122
table	no 119	unknown -145	yes -62
tail	no -56
tail*	no -121	unknown 41	yes 68
tailgate	no -136	yes 97
take	unknown 44	yes -46
take fire	no 55	unknown -172	yes 106
take my	no 71	yes -125
take the	no -91	unknown 224	yes -151
take*	no -41	yes 46
taken	no -41	yes 46
taken away	no -163	unknown -191	yes 319
taken my	no -129	yes 70
taki*	no 147	unknown -52	yes -98
taking	no 147	unknown -52	yes -98
talk*	no -114	yes 74
talking	no -114	yes 74
tang*	no -93	unknown 132	yes -50
tangier	no -93	unknown 132	yes -50
tank	no 178	unknown -148	yes -48
tap	no 122	yes -145
taug*	unknown 125	yes -111
taught	unknown 125	yes -111
taxi	no -50	unknown 100	yes -51
tea	no -132	yes 106
teet*	no -94	unknown -184	yes 241
teeth	no -94	unknown -184	yes 241
tele*	unknown 115	yes -88
telephone i	no 82	unknown -195	yes 95
television	no -85	unknown 195	yes -133
tell	no -147	unknown 112
tell*	no -59	unknown 113	yes -54
telling	no -99	unknown 115
telly	unknown 48	yes -80
temp*	no 81	unknown -86
ten	no -69	unknown 44
tena*	unknown 102	yes -89
tenant	no -43	unknown 122	yes -88
tenants	unknown 47	yes -92
terr*	no -47	unknown 59
terrace	unknown 62	yes -50
terrace and	no -93	unknown 244	yes -173
terrible	no -102	unknown 42	yes 47
than	no 225	unknown -156	yes -87
than a	no 140	unknown -131	yes -47
than*	no 172	unknown -98	yes -75
thank	no 154	unknown -96	yes -61
thank god	no 124	unknown -73	yes -64
thankfully	no 162	unknown -106	yes -111
that a	no 57	unknown -53
that i	no 136	unknown -136
that is	no -116	unknown 121
that my	unknown -93	yes 95
that on	yes -50
that s	no 89	unknown -43	yes -52
that water	no -123	unknown -131	yes 212
that*	unknown -120	yes 132
the accident	no -101	unknown 45
the airbag	unknown 115	yes -128
the airbags	no -47	unknown -57	yes 89
the airport	no -154	unknown 92	yes 50
the ambulance	no -156	unknown -95	yes 226
the amicable	no 130	unknown -149
the awning	no -80
the baker	unknown 47	yes -68
the bakery	unknown 47	yes -68
the balcony	no -125	unknown 101
the basin	no -55	unknown -94	yes 135
the bath	no -96	unknown 198	yes -102
the bathroom	no 80	yes -98
the beach	no -146	unknown 118
the bedroom	no -103	unknown 172	yes -78
the bicycle	no -104	unknown -159	yes 231
the big	no -89	unknown -55	yes 131
the bike	no -54	unknown -102	yes 140
the boiler	unknown -83	yes 52
the bonnet	unknown -63
the box	no -158	unknown 53	yes 87
the bridge	unknown -134	yes 110
the bumper	no -145	unknown 202	yes -73
the bypass	no 200	unknown -125	yes -87
the camera	no -54	unknown 89	yes -51
the camion	no -89	unknown 171	yes -105
the campsite	no 55	unknown -93
the car	unknown -50	yes 41
the cat	no 79	unknown -70
the ceiling	no -82	unknown -43	yes 104
the cellar	unknown -158	yes 144
the chemist	no -59	unknown -63	yes 121
the children	no -42	unknown -131	yes 154
the chimney	no 172	unknown -127	yes -56
the church	no -70	unknown 138	yes -68
the clinic	no 75	yes -111
the commissariat	no -64	unknown 123	yes -71
the complaint	no -88	unknown 105
the conservatory	no 178	unknown -121	yes -75
the constat	no -79	unknown 76
the corridor	no -89	unknown 47
the curtain	no 88	yes -110
the cyclist	no -118	unknown -95	yes 191
the deep	no 50	unknown -56
the dishwasher	no 109	unknown -107
the ditch	no 97	unknown -144
the dog	unknown -179	yes 177
the drawer	no -83	unknown -74	yes 152
the drive	no 59	yes -79
the driver	no -139	unknown 208	yes -72
the ear	no -105	unknown -143	yes 210
the engine	no -242	unknown 275	yes -79
the european	no 56	unknown -125	yes 54
the evening	no -222	unknown -82	yes 237
the fella	yes -77
the fence	no -85	unknown 188	yes -122
the field	no 77	unknown -159	yes 72
the fire	unknown 53	yes -67
the firemen	no 163	unknown -86	yes -82
the first	unknown -206	yes 132
the flat	no -41	unknown 135	yes -110
the form	no 131	unknown -74	yes -62
the fourth	no -132	unknown -214	yes 267
the frame	no 57	unknown -132	yes 52
the fridge	no -67	unknown 56
the front	no -86	yes 44
the gale	no -131	unknown -44	yes 123
the garage	no -168	yes 121
the garden	unknown 85	yes -81
the gendarmerie	unknown 148	yes -110
the generator	unknown -105	yes 55
the gentleman	no -149	yes 124
the glass	no 77	unknown -175	yes 91
the ground	no 122	unknown -158
the guards	no 96	yes -128
the guy	no -111	unknown 218	yes -135
the hairdresser	no 59	unknown -157	yes 89
the hall	no -78	unknown -58	yes 123
the heat	no -173	unknown 234	yes -83
the hill	no 207	unknown -157	yes -71
the hospital	no -141	unknown -151	yes 279
the house	no 135	unknown -46	yes -93
the impact	no -184	unknown -111	yes 237
the insurance	no -74	unknown 129	yes -82
the joint	no -105	unknown 85
the kerb	no -150	unknown 123
the kitchen	no -80	unknown -47	yes 118
the ladder	no 49	unknown -195	yes 102
the landing	no 149	yes -147
the lane	no 100	unknown -99
the last	unknown -154	yes 128
the left	no -53	unknown -80	yes 128
the letterbox	unknown 100	yes -113
the light	no -80	unknown -182	yes 238
the lights	no 74	unknown -103
the little	no 50	yes -58
the lock	no 152	unknown -126	yes -43
the locks	no -92	unknown 187	yes -103
the lorry	no -188	unknown 169
the main	no 222	unknown -171	yes -73
the market	no 151	unknown -85	yes -73
the mattress	no 143	unknown -41	yes -105
the mirror	no -129	yes 61
the mooring	no 161	unknown -93	yes -78
the morning	unknown -118	yes 98
the motor	no -81	unknown 185	yes -120
the motorway	no -146	unknown 229	yes -191
the neighbour	unknown -41
the next	no 188	unknown -190
the night	no -42	unknown 134	yes -97
the nurse	no -149	unknown -117	yes 222
the officer	no -123	unknown 71
the old	no -112	unknown 75
the other	unknown -107	yes 99
the oven	no -132	unknown -103	yes 210
the owner	no -108	unknown 173	yes -72
the panoramic	no -80	unknown 157	yes -94
the parking	no 158	unknown -78	yes -102
the pedestrian	unknown -180	yes 132
the people	no -91	unknown 211	yes -142
the pharmacist	no -124	unknown -188	yes 244
the phone	no -127	unknown 118
the plaster	no -113
the poor	no 81	unknown 99	yes -241
the rail	no 62	unknown 55	yes -144
the rear	no -46	unknown 131	yes -102
the receipt	yes -41
the red	no -89	unknown 82
the report	unknown -40
the restaurant	unknown 108	yes -116
the right	no -134	yes 109
the ring	no 45	yes -102
the river	no 132	yes -126
the road	unknown -69	yes 70
the roof	no 46	unknown 56	yes -103
the room	no 187	unknown -174
the roundabout	no -158	unknown 244	yes -144
the router	no -77	unknown 132	yes -72
the royal	no -125	unknown -119	yes 207
the safe	unknown 136	yes -137
the same	no 59	unknown -97
the screen	unknown 124	yes -96
the seat	no 109	unknown -114
the second	no -44	unknown 104	yes -72
the shop	unknown 41
the shutter	no -98	yes 54
the side	no 70	unknown -66
the site	no 156	unknown -110	yes -50
the size	unknown -74	yes 86
the small	no -85	unknown 49
the snow	unknown 94	yes -112
the sofa	unknown -256	yes 156
the spot	no 40	unknown -123	yes 65
the staircase	no 106	unknown -162	yes 51
the stairs	no -41	unknown 100	yes -62
the station	no -103	unknown 217	yes -125
the stepladder	no -86	unknown -196	yes 225
the stop	no -90	unknown 63
the storm	no -42	unknown 80	yes -60
the stove	no 163	unknown -235
the street	no -95	unknown -48	yes 117
the telephone	no -102	unknown 220	yes -172
the television	no -85	unknown 195	yes -133
the tenant	no -97	unknown 162	yes -78
the terrace	no 77	yes -96
the third	no -107	unknown 214	yes -156
the tiles	no -54	unknown 170	yes -123
the till	no 98	unknown -238	yes 109
the time	no 82	unknown -121
the toilet	no -55	yes 59
the traffic	no 185	unknown -105	yes -81
the tree	no 103	unknown -167
the truck	no 134	unknown -115	yes -40
the tube	unknown 55	yes -80
the two	no 95	unknown -90
the valley	no 44	unknown -92
the van	no -66	yes 82
the varnish	no 95	unknown -143	yes 48
the verge	no 42	unknown -88
the vet	no 89	yes -83
the volvo	no 87	unknown -56	yes -51
the water	yes -43
the way	no -130	unknown 134
the whole	unknown 47
the wife	no 128	unknown -181
the wind	no 78	unknown -110
the window	no -136	unknown 200	yes -72
the windscreen	no -160	unknown 98	yes 49
the winter	no 94	unknown 56	yes -156
the wrong	no -96	unknown 46	yes 42
the yard	yes -79
the young	no 72	yes -111
thef*	no -74	unknown 135	yes -74
theft	no -74	unknown 135	yes -74
them i	no -42
them in	no -137	yes 93
them my	unknown -42
them*	no -92	unknown 83
themselves	no -92	unknown 83
then	no 67	unknown -86
then on	unknown -91	yes 95
ther*	no 58
there	no 60
there are	unknown -108	yes 91
there i	no 170	unknown -63	yes -146
there is	no 67	unknown -53
there s	no -92	unknown 118
there since	no 261	unknown -154	yes -162
there was	no 138	unknown -70	yes -70
there were	unknown 59	yes -71
they are	no -124	unknown -118	yes 234
they came	unknown 49	yes -61
they didn	no 177	unknown -105	yes -82
they had	no 90	unknown -143
they have	no -47	unknown 98	yes -58
they kept	no -79	unknown -118	yes 177
they took	no -49	unknown -47	yes 96
they ve	no -158	unknown 238	yes -131
they were	no 170	unknown -88	yes -89
thie*	no -96	unknown 107
thief	no -63	yes 52
thig*	no -133	unknown -131	yes 224
thigh	no -133	unknown -131	yes 224
thin*	no -125	unknown 165	yes -64
thing	no 89	yes -66
things	unknown 84	yes -142
think	no -208	unknown 209	yes -47
think i	no 67	yes -61
thir*	no -52	unknown 108	yes -62
third	no -41	unknown 144	yes -118
this	no -44
this morning	no -52
tho	no 184	unknown -119	yes -101
thou*	unknown -105	yes 117
thought	unknown -105	yes 117
thought i	unknown -81	yes 47
thought it	no -125	unknown -81	yes 174
three	unknown -57	yes 51
three hours	no 80	unknown 42	yes -127
three hundred	no 204	unknown -242
three of	no 193	unknown -126	yes -83
three stitches	no -79	unknown -110	yes 137
threw	no -90	unknown 179	yes -104
threw a	no 68	unknown -143	yes 62
through a	no 100	unknown -201	yes 90
through it	no -99	unknown 70
through our	no 230	unknown -158	yes -105
through to	no 77	yes -88
thrown	no -54	unknown -169	yes 195
thru	no 58	unknown 42	yes -111
thru my	no -62	unknown 126	yes -84
thum*	no -118	unknown -191	yes 251
thumb	no -118	unknown -191	yes 251
thun*	no -103	unknown 202	yes -114
thur*	no -126	unknown 152
thursday	no -126	unknown 152
tile*	no -90	yes 87
tiles	no -90	yes 87
till	unknown -84	yes 62
time	no 64	unknown -71
time and	no 135	unknown -71	yes -65
time my	unknown -176	yes 100
time we	no -76	unknown -107	yes 168
tin	no -125	unknown 183	yes -70
tiny	no 170	unknown -240
to a	no 253	unknown -127	yes -151
to anybody	no 207	unknown -150	yes -76
to be	no 65	yes -70
to corner	no 61	yes -100
to declare	no 81	yes -115
to do	no 100	yes -111
to fill	unknown -131	yes 93
to get	no 147	yes -149
to go	no -89	unknown 105
to know	no -70	unknown 156	yes -88
to my	no -84	unknown 136	yes -53
to no	no 195	unknown -141	yes -95
to nursery	unknown -85	yes 69
to our	no 141	unknown -84	yes -58
to put	no -124	unknown 237	yes -146
to report	no 196	unknown -143	yes -66
to sign	unknown 59	yes -72
to smoke	no 64	unknown -114
to take	no -84	unknown 171	yes -100
to the	no -47
toas*	no -214	unknown 243	yes -168
toe	no -83	unknown -96	yes 178
toge*	no 104	yes -126
together	no 104	yes -126
toil*	no -47	unknown 61
toilet	no 49	unknown -60
told	no -71	yes 70
told me	no -105	yes 102
told the	no -138	unknown 220	yes -115
tomo*	no -203	unknown 264	yes -113
tomorrow	no -203	unknown 264	yes -113
too	no 155	unknown -186
took him	no -84	unknown -127	yes 209
took my	no -78	unknown 84
took statements	no 48	unknown -93
took the	unknown -133	yes 116
tool*	no -142	unknown 125
tools	no -142	unknown 125
toot*	no -106	unknown -59	yes 150
tooth	no -106	unknown -59	yes 150
tooth and	no -79	unknown -106	yes 160
top	no -132	unknown -119	yes 227
tore	no -121	unknown -197	yes 274
tore the	no -57	unknown -167	yes 197
torn	no -78	unknown -122	yes 193
torn off	no -78	unknown -64	yes 118
tota*	no 113	yes -104
totally	no 80	yes -130
touc*	no 236	unknown -138	yes -104
touched	no 213	unknown -113	yes -108
touched my	no 326	unknown -273	yes -181
towe*	no -138	unknown 227	yes -99
towed	no -147	unknown 236	yes -112
town	no -163	unknown 142
trac*	no 143	unknown -75	yes -75
tractor	no 143	unknown -75	yes -75
traf*	no 138	unknown -56	yes -81
traffic	no 185	unknown -108	yes -77
trai*	no -131	unknown 190	yes -75
trailer	no -114	unknown 152	yes -58
trailer on	no -114	unknown 152	yes -58
tram	no -111	unknown -200	yes 250
tram*	no 122	unknown -83	yes -52
trampoline	no 201	unknown -201
tray	no -67	yes 44
trea*	no 73	unknown -88
tree	unknown -77	yes 79
tree the	no -45	unknown -158	yes 185
tree*	no 52	unknown 87	yes -186
trees	no 52	unknown 87	yes -186
trip*	no -70	unknown 87
trou*	unknown 109	yes -144
trouble	no -117	unknown 230	yes -134
truc*	unknown 121	yes -129
truck	unknown 121	yes -129
true	no -253	unknown 97	yes 110
tryi*	unknown -82
trying	unknown -82
trying to	no 106	unknown -214	yes 73
tube	unknown 55	yes -80
tues*	no 84	yes -60
tuesday	no 84	yes -60
tuesday 10	unknown 41	yes -59
turk*	no 263	unknown -209	yes -179
turkey	no 263	unknown -209	yes -179
turkey on	no 263	unknown -209	yes -179
turn	no -132	yes 115
turn*	no -79	yes 68
turned	no -79	yes 68
tv	unknown 93	yes -89
tv and	no -62	unknown 93	yes -49
twel*	no 138	unknown -40	yes -166
twen*	no -77	unknown 58
twenty	no -77	unknown 58
twenty minutes	no -77	unknown 58
twic*	no -57	unknown 152	yes -115
twice	no -57	unknown 152	yes -115
twis*	no -144	unknown -262	yes 337
twisted	no -88	unknown -209	yes 254
two	unknown -65	yes 50
two cracked	no -63	unknown -122	yes 162
two hundred	no -173	unknown 235	yes -112
two lads	no -58	unknown -62	yes 99
two months	no -95
two places	no -46	unknown -83	yes 119
two the	no 226	unknown -177	yes -66
tyre	no 107	unknown -227	yes 130
tyre*	no -166	unknown 285	yes -170
tyres	no -166	unknown 285	yes -170
u	no -156	unknown 249	yes -186
un	no 153	unknown -277	yes 83
uncl*	no -106	yes 83
uncle	no -106	yes 83
unde*	unknown 56
under	no -57	unknown 58
under it	no 85	unknown -219	yes 72
underground	no -81	unknown 61
underground car	no -81	unknown 61
underneath	no 62	yes -107
unha*	no 216	unknown -130	yes -98
unharmed	no 216	unknown -130	yes -98
unhu*	no 154	unknown -137	yes -94
unhurt	no 154	unknown -137	yes -94
unit	no 53	yes -93
unli*	no -110	yes 123
unti*	no 82	yes -44
until	no 82	yes -44
until the	no 195	unknown -109	yes -89
up	no 50	yes -63
up a	no -112	yes 128
up and	no 80	unknown -78
up by	no 77	unknown 49	yes -165
up from	unknown 80	yes -74
up in	no 182	unknown -90	yes -144
up on	no 188	unknown -144	yes -65
up the	no -60
up to	no -47	unknown 96	yes -91
up with	no -119	unknown -127	yes 232
upst*	yes -48
upstairs	yes -48
upstairs he	no -123	unknown 173	yes -82
us	no 133	unknown -105
us all	no 207	unknown -125	yes -112
us and	no -91	unknown -79	yes 153
us it	no -137	unknown 143
us the	no 183	unknown -114	yes -87
us was	no 225	unknown -151	yes -82
use	no 77	yes -109
vall*	no 44	unknown -92
valley	no 44	unknown -92
van came	no 52	unknown -159	yes 69
van driver	no -57	unknown -153	yes 197
varn*	no 149	unknown -153
varnish	no 149	unknown -153
vaul*	no -48	unknown 105	yes -93
vault	no -48	unknown 105	yes -93
ve	no -80	yes 58
ve a	no -49	unknown -71	yes 99
ve been	no -69	unknown 125	yes -62
velu*	no 71	unknown -251	yes 148
velux	no 71	unknown -251	yes 148
vera*	no -155	unknown 225	yes -101
veranda	no -155	unknown 225	yes -101
verg*	no -43	unknown -172	yes 165
verge	no 42	unknown -88
vert*	no -177	yes 79
vet	no 179	unknown -68	yes -120
vict*	no 247	unknown -150	yes -117
vill*	no -103	unknown -55	yes 119
village	no -91	unknown -64	yes 119
viol*	no -87	unknown 87
volv*	no 87	unknown -56	yes -51
volvo	no 87	unknown -56	yes -51
w	unknown 89	yes -73
wait	unknown 41	yes -69
walk*	no 70	unknown -43
walked	no 94	yes -54
walked away	no 220	unknown -144	yes -95
walked off	no -154	unknown 268	yes -184
wall	unknown 58	yes -54
wall and	unknown -73	yes 43
wall of	unknown -101	yes 58
wall the	no -140	unknown 79
wall*	unknown -140	yes 114
wallet	no 62	unknown -73
want	no -45	unknown 159	yes -114
want to	no 62	yes -101
want*	unknown 78	yes -75
wanted	unknown -44
wanted to	no -118	yes 93
wants	unknown 145	yes -128
ward*	no -153	unknown 143
wardrobe	no -153	unknown 143
was	unknown -40
was a	no 141	unknown -100	yes -41
was at	no 113	yes -84
was burgled	no 44
was by	no 166	unknown -121	yes -56
was coming	no -92	unknown -107	yes 179
was cycling	no -47	unknown -61	yes 102
was driving	no -60	unknown -100	yes 145
was empty	no 110	yes -75
was fine	no 53	unknown -243	yes 166
was harmed	no 189	unknown -157	yes -91
was home	no 387	unknown -304	yes -149
was hurt	unknown 60	yes -95
was i	no 209	unknown -92	yes -148
was in	yes -49
was injured	no 296	unknown -137	yes -173
was lovely	unknown -105	yes 70
was no	no 171	unknown -70	yes -103
was nobody	no 189	unknown -125	yes -70
was not	no 110	unknown -177	yes 65
was on	unknown -54
was only	no 206	unknown -147	yes -79
was open	no -103	unknown 43
was outside	no 137	unknown -217	yes 57
was parked	no -79	unknown 89
was sitting	no -114	unknown 57	yes 43
was stolen	no -62	unknown 132	yes -78
was taken	unknown -158	yes 162
was there	no 71	unknown -195	yes 108
was touched	no 207	unknown -166	yes -54
was trying	no 146	unknown -40	yes -131
was under	no 76	yes -133
was up	no 40	unknown 44	yes -107
wash	no -159	unknown 120
wash*	no 62	unknown 55	yes -145
washing	no 112	yes -150
washing machine	no 112	yes -150
wasn	no 135	unknown -93	yes -78
wasn t	no 135	unknown -93	yes -78
wasn*	no 162	unknown -113	yes -111
wasnt	no 162	unknown -113	yes -111
wasnt wasnt	no 162	unknown -113	yes -111
watch	unknown 40	yes -50
watched	no 160	unknown -60	yes -129
water and	no -86	unknown -131	yes 195
water came	no 230	unknown -177	yes -73
water comin	no -62	unknown 126	yes -84
water damage	unknown 87	yes -90
water evrywhere	no -97
water has	unknown 115	yes -106
water heater	no 131	unknown -219	yes 106
water is	unknown 53	yes -111
water was	no -144	unknown -172	yes 253
way and	no -86	unknown 237	yes -179
way to	no 92	yes -86
we	no 107	unknown -53	yes -54
we are	no 286	unknown -187	yes -118
we couldn	yes -52
we did	no 54	unknown 47	yes -104
we didn	no 56	unknown -110
we filled	no -53	unknown -46	yes 87
we got	no 317	unknown -185	yes -145
we had	no -112	yes 79
we have	no -43	unknown 148	yes -102
we not	no 247	unknown -152	yes -147
we re	no 255	unknown -151	yes -118
we saw	no 184	unknown -145	yes -64
we spun	no -85	unknown -51	yes 132
we were	no 107	unknown -62	yes -45
wedd*	no 55	yes -55
wedding	no 55	yes -55
week	no -74	unknown 140	yes -67
week*	no -67	yes 92
weeks	no -67	yes 92
well	no 88	yes -67
went	unknown -44
went into	no -53	unknown -144	yes 188
went off	no -97	unknown 146	yes -116
went over	unknown -128	yes 96
went straight	no -83	unknown 175	yes -103
went through	no 85	unknown -134
went up	no 137	unknown -136
were	no 81	unknown -71
were at	no 142	unknown -62	yes -85
were in	no 74	yes -90
were no	unknown 71	yes -73
were not	no 205	unknown -118	yes -110
were there	no 58	unknown -86
were*	no 99	unknown -87
weren	no 99	unknown -87
weren t	no 99	unknown -87
wet	unknown -76
what	no -85	yes 48
what happens	no -119	unknown 164	yes -92
what i	no -100	unknown -118	yes 207
what the	no -75	unknown 64
what*	no -123	unknown 220	yes -150
whee*	unknown 41	yes -69
wheel	no 181	unknown -214
wheel is	no -106	unknown -63	yes 146
wheelchair	no -69	unknown 202	yes -144
wheels	no -132	unknown 242	yes -122
when he	no 45	unknown -125	yes 76
when i	no -58	unknown 67
when it	no -76	unknown 153	yes -98
when the	no 193	unknown -127	yes -100
wher*	no 144	unknown -116
where	no 144	unknown -116
where my	no 139	unknown -119	yes -40
where the	unknown -74	yes 64
whet*	no 168	unknown -92	yes -86
whether	no 168	unknown -92	yes -86
whic*	unknown -49	yes 60
which	unknown -49	yes 60
which i	no -177	unknown 147
which the	no -59	unknown -95	yes 150
which was	no 45	unknown -126	yes 66
whil*	yes -64
while	unknown 42	yes -73
while it	no -146	unknown 115
while we	unknown 105	yes -88
whip*	no -138	unknown -222	yes 296
whiplash	no -138	unknown -222	yes 296
whit*	unknown 58	yes -62
white	unknown 58	yes -62
white van	no -47
who is	no -46	unknown -103	yes 134
whol*	no 44	yes -56
whole	no 44	yes -56
whole back	unknown -145	yes 98
why	no -146	yes 108
wife	unknown -112	yes 108
wife and	no 145	yes -219
wife has	no -54	unknown -70	yes 121
wife rang	no 42	unknown -76
wife s	no -121	unknown -47	yes 153
wild	no 150	unknown -71	yes -90
wild boar	no 150	unknown -71	yes -90
will	no -46	unknown 99	yes -54
wind*	unknown 70
window and	no 126	unknown -91	yes -62
window in	yes -72
window of	no -151	unknown 301	yes -166
windows	no -149	yes 147
windows and	no -133	unknown 262	yes -152
windscreen	no -53	unknown 137	yes -88
windscreen of	no -139	unknown 230	yes -105
wine	no -61	unknown 176	yes -134
wing	no 76	yes -76
wing mirrors	no -107	unknown 208	yes -138
wint*	no 183	unknown -49	yes -151
winter	no 183	unknown -49	yes -151
wipe*	no -93	yes 97
wish	no 157	unknown -135	yes -46
wish to	no 157	unknown -135	yes -46
with his	no -130	unknown 40	yes 54
with it	no 103	unknown -90
with my	unknown -67	yes 59
with no	no -76	unknown -129	yes 177
with one	no -168	unknown -85	yes 215
with the	unknown 83	yes -76
with them	no 74	unknown -58
with*	no 56	yes -43
within	yes -56
without	no 74	yes -42
without a	no 192	unknown -128	yes -76
without indicating	unknown -66
without looking	no 75	unknown -79
woke	no 114	unknown -151
woke up	no 181	unknown -113	yes -77
won	unknown -112	yes 80
won t	no -40	unknown -104	yes 123
wont	no -61	unknown 129	yes -76
wont wont	no -61	unknown 129	yes -76
wood	no 72	yes -144
work	no -68	unknown -127	yes 185
work i	no -147	unknown 65	yes 63
work*	unknown 98	yes -62
workers	no 73	yes -50
working	no -59
works	no -100	unknown 208	yes -170
wort*	no -76	unknown 56
worth	no -76	unknown 56
woul*	no -93	unknown 94
would	no -77	unknown 108
would like	no -47	unknown 90	yes -42
wouldn	no -112	unknown 71
wouldn t	no -112	unknown 71
woun*	no 41	unknown -114	yes 67
wound	no -68	unknown -94	yes 144
wrec*	unknown -99	yes 82
wrecked	unknown -99	yes 82
wris*	no -141	unknown -187	yes 317
wrist	no -137	unknown -180	yes 298
wrists	no -161	unknown -196	yes 286
writ*	no -99	unknown 58	yes 42
write	no -58	unknown 136	yes -78
write the	no 99	yes -123
writing	no -178	unknown -174	yes 279
writing to	no -58	unknown 117	yes -75
written	no -110	unknown 230	yes -125
wron*	no -105	unknown 74
wrong	no -105	unknown 74
wrot*	no -41	unknown 105	yes -86
wrote	no -41	unknown 105	yes -86
wrote it	no 44	unknown 59	yes -153
x	no -178	unknown -212	yes 327
yard	no 134	unknown -45	yes -112
year	unknown 84	yes -115
year old	no 74	yes -95
year*	no 172	unknown -140
years	no 172	unknown -140
yes	no -50	unknown 92	yes -43
yesterday and	no 77	yes -123
yesterday around	unknown -74	yes 49
yesterday evening	unknown 43	yes -69
yet	no -48	unknown 163	yes -114
yet to	no -63	unknown 190	yes -141
you	unknown 73	yes -63
you ask	no -109	unknown 231	yes -160
you can	yes -42
you could	no 56	yes -89
you of	no 52	yes -59
youn*	no 113	yes -107
young	no 113	yes -107
your	no -55	unknown 147	yes -93
@thirdParty
	no 123	unknown -252	yes -35
1	no 92	yes -68
10	no 121	yes -91
11	no -168	yes 183
17	no -131	yes 151
2	no -54	yes 58
2day	unknown -43
3	no 196	yes -177
4	yes 45
6	no -73	yes 101
8	yes 52
a ball	no 195	yes -165
a bicycle	yes 57
a bike	no -125	yes 142
a bit	no -59	yes 79
a black	no -225	yes 242
a blanket	no 72	yes -60
a bruise	no 127	yes -104
a burn	no 125	yes -114
a bus	no -165	yes 200
a candle	no 111	yes -93
a car	no -157	yes 175
a cast	no 180	yes -160
a cigarette	no 71	yes -59
a client	no -162	yes 193
a collision	no -155	yes 179
a complaint	no 85	yes -70
a constat	yes 40
a crack	no 134	unknown -45	yes -88
a cut	no 59	unknown 72	yes -148
a delivery	no -86	yes 105
a drill	no 137	yes -114
a fire	no -57	yes 86
a form	no -108	unknown 136	yes -84
a good	no -157	yes 190
a grand	no -152	yes 176
a hole	no 86	yes -66
a lady	no -129	yes 150
a lamp	yes 49
a lot	unknown -50	yes 87
a lump	no -58	yes 78
a man	no 54
a moped	no -65	yes 83
a nasty	no 105	yes -95
a new	no 181	unknown -64	yes -127
a parked	no -201	yes 218
a pipe	no 138	yes -122
a police	no -60	yes 74
a power	no -110	unknown 160	yes -113
a shunt	no -121	yes 144
a side	no -136	yes 154
a spark	no -40	yes 58
a splinter	no 126	yes -105
a stone	no -73	yes 93
a stray	no 146	yes -135
a taxi	no 65	unknown -51
a tooth	yes 48
a truck	no -249	yes 265
a wall	unknown -46
a week	no -120	yes 138
a white	no -70	yes 81
a wild	no 126	yes -112
a6	no 240	unknown -136	yes -179
abla*	no 148	yes -134
ablaze	no 148	yes -134
abou*	unknown 44
about	unknown 44
about it	no -139	yes 153
about the	yes 47
abov*	no -132	yes 159
above	no -132	yes 159
abso*	no 176	yes -144
absolutely	no 176	yes -144
acci*	no -81	yes 65
accident	no -81	yes 65
accident report	no -74	yes 103
accident statement	no -98	yes 114
acco*	no -76	yes 88
acro*	no -47	yes 76
across	no -47	yes 76
across the	no -52	yes 84
add	no -188	unknown 261	yes -240
admi*	yes 58
admits	no -119	yes 134
admits her	no -120	yes 132
advi*	no 48
advised	no 130	yes -110
afra*	no -99	unknown 179	yes -159
afraid	no -99	unknown 179	yes -159
afte*	no -55	unknown 40
after	no -50	unknown 71
after a	no 171	yes -146
afternoon	no -92	yes 112
afternoon i	no -92	yes 113
agad*	no -172	unknown 252	yes -172
agadir	no -172	unknown 252	yes -172
agai*	unknown 51
again	unknown 81	yes -84
against	yes 45
against the	no 106	yes -90
ago	no -115	yes 132
ai	no 90	yes -62
aid	no 165	unknown -87	yes -82
airb*	no 90	yes -69
airbag	no 171	yes -147
airbags	no -89	yes 95
airbags went	no -89	yes 95
airl*	no -218	unknown 284	yes -194
airline	no -218	unknown 284	yes -194
airp*	no 130	yes -106
airport	no 174	yes -147
alar*	no 117	yes -98
alarm	no 117	yes -98
aliv*	no -63	unknown 154	yes -200
alive	no -63	unknown 154	yes -200
all and	no -55	yes 64
all down	no -79	yes 102
all family	no 78	yes -62
all in	no -208	yes 225
all is	no 145	yes -117
all my	no -130	yes 160
all over	no -55	yes 70
all the	unknown 41	yes -79
all three	no -96	yes 110
alone	no 166	yes -145
along my	no -189	yes 208
also	no 167	yes -140
alth*	yes 61
although	yes 61
am	no -45	unknown 61
am i	no 59
am still	no -110	yes 122
am told	no -213	yes 230
am writing	no -75	unknown 183	yes -174
ambu*	no -138	yes 157
ambulance	no -138	yes 157
amia*	no -139	yes 160
amiable	no -139	yes 160
amic*	no -103	yes 125
amicable	no -103	yes 125
amicable report	no -76	yes 94
an accident	no -200	unknown 98	yes 80
an ambulance	no -116	yes 136
an hour	no -158	yes 181
and a	no -54	yes 73
and all	unknown 51
and by	no 64	yes -50
and came	no -82	yes 98
and cracked	no -47	yes 63
and drove	no -104	yes 124
and ended	no 145	yes -131
and everything	no 144	yes -121
and gave	no -54	yes 74
and got	no 80	unknown -62
and had	no -372	unknown 392	yes -148
and have	no 130	yes -111
and he	yes 56
and his	no -43	yes 60
and hit	no 147	yes -128
and in	no 113	yes -92
and into	no -244	yes 260
and is	yes 60
and it	yes 49
and jewellery	no 56	yes -48
and like	no -94	unknown -41	yes 122
and no	no 57
and nobody	no -124	yes 145
and now	no 83	yes -62
and of	no -73	unknown 152	yes -138
and on	yes 62
and put	no -197	yes 215
and rain	no 115	yes -95
and roof	no 167	yes -140
and says	no -128	yes 144
and she	no -40	yes 68
and signed	no -124	yes 142
and smashed	no -72	yes 93
and that	no 127	yes -110
and then	no 45
and there	no 54
and they	yes 54
and took	no 40
and tore	no -92	yes 115
and was	no -40	yes 48
and we	no -58	yes 79
and well	no 103	yes -83
and went	yes 45
and when	no 82	yes -68
and wouldn	no -97	yes 110
ankl*	no -48	yes 75
ankle	no -48	yes 75
anot*	no -197	yes 207
another	no -197	yes 207
answ*	no -277	unknown 137	yes 95
answer	no -277	unknown 137	yes 95
any	yes 46
any harm	no -189	yes 209
anyb*	no -84	unknown 152	yes -124
anybody	no -84	unknown 152	yes -124
anything for	no 188	unknown -141	yes -96
apar*	no -156	unknown 97
apart	no -215	unknown 168
apart from	no -215	unknown 168
apartment	no -59	yes 67
appr*	no 71	yes -59
aqua*	no 142	yes -114
arch*	no -237	yes 255
are both	no -153	yes 176
are fine	no -85	yes 107
are full	no 63	yes -50
are gone	no 83	yes -73
are no	no 40
are safe	yes 44
are scorched	no 88	yes -74
arm	no 86	yes -56
arti*	yes 64
artist	yes 64
as a	yes 50
as i	no -68	yes 93
as if	no 117	yes -98
as we	no 131	yes -120
as well	no 95	yes -81
ask	no -212	unknown 191
asle*	no 119	yes -103
asleep	no 119	yes -103
assu*	no -331	unknown 292	yes -91
at a	no -81	yes 105
at all	no 85	yes -69
at least	yes 58
at me	no -64	yes 105
at work	no 56	yes -48
ate	no -97	unknown 211	yes -200
atta*	no 54
attach	no 52	yes -41
attach the	no 52	yes -41
attached	no 58
atte*	unknown 177	yes -197
attempted	no 119	yes -82
attempted break	no 101	yes -79
atti*	no 102	yes -82
attic	no 102	yes -82
auto*	no -127	unknown -42	yes 154
autr*	no 59	yes -40
autre	no 59	yes -40
aven*	no -63	yes 71
avenue	no -63	yes 71
away and	no 135	yes -115
away from	no 133	yes -108
away in	no 100	yes -86
away with	no 78	yes -66
awni*	no -43	yes 64
awning	no -43	yes 64
b	no -69	yes 92
b and	no -119	yes 135
back and	no -184	yes 192
back from	no 49	unknown -50
back of	no 56	yes -41
back the	no 134	unknown -41	yes -90
back there	no 82	yes -68
back when	no -120	yes 131
back*	no -127	unknown -40	yes 153
badl*	no -90	yes 108
badly	no -90	yes 108
bag	no 144	yes -122
balc*	no -131	yes 157
balcony	no -131	yes 157
ball	no 89	yes -51
band*	no 122	yes -86
bandaged	no 79	yes -69
bank*	no -94	unknown 175	yes -152
barn	no 94	yes -64
barr*	no 107	yes -89
barrier	no 107	yes -89
base*	no 145	yes -119
basi*	no 123	yes -101
basically	no 136	yes -110
basin	no 105	yes -87
bat	no -91	yes 117
bath tap	no -140	yes 154
bathroom wall	no -116	yes 142
bathroom window	no 84	yes -64
bay	no -168	yes 181
bay window	no -151	yes 162
be	no -70	unknown 62
be done	yes 65
beac*	no 161	unknown -81	yes -108
beach	no 161	unknown -81	yes -108
beat	no 116	yes -92
because i	no -141	unknown 128
because of	no -100	yes 124
because she	no -87	yes 101
because the	unknown 104	yes -122
bed	no 129	yes -106
bedr*	no -45	yes 66
bedroom	yes 43
been	no 71	yes -79
been to	no -95	yes 114
befo*	no -91	unknown 141	yes -67
before	no -91	unknown 141	yes -67
behind by	no -90	yes 116
behind the	no 160	yes -123
bein*	no 160	yes -132
being	no 160	yes -132
belo*	no -171	yes 198
belonging	no -164	yes 182
belonging to	no -164	yes 182
below	no -163	yes 189
beneath it	no 165	yes -146
beneath the	no -45	yes 54
bent	no 179	yes -155
berr*	yes 48
besi*	no 116	yes -94
beside	no 116	yes -94
betw*	no -70	yes 105
between	no -70	yes 105
between the	no 84	unknown -88
between two	no -150	yes 162
bicy*	no -69	yes 94
bicycle	no -69	yes 94
big	unknown 43
bike	no -100	yes 126
bike is	no 95	yes -73
bill	no -427	unknown 400	yes -122
bin	no 44
birt*	no -137	yes 168
bit	no -53	yes 73
bit my	no -128	yes 148
bits	no -92	unknown -57	yes 128
blac*	no -56	yes 82
black	no -56	yes 82
blam*	no -156	yes 174
blan*	no 105	yes -91
blanket	no 105	yes -91
bles*	no -210	yes 229
blew	no 170	yes -144
blis*	no 89	yes -68
blistered	no 89	yes -68
blood	no -127	yes 142
blue	no -238	yes 265
boar	no 126	yes -112
boar*	no -84	unknown 109
board	no -84	unknown 109
boat	no 51
bodi*	no -87	yes 116
bodily	no -87	yes 116
boil*	no 109	yes -88
boiler	no 60	yes -49
boiling	no 206	yes -164
boll*	no 165	yes -136
bollard	no 163	yes -136
bone*	no -143	yes 162
boned	no -102	yes 118
bonn*	yes 42
bonnet	yes 42
bonnet and	no 46
bonnet i	no 76	yes -65
book*	no 73	yes -48
boot	no -43	yes 66
bore*	no -62	yes 89
both cars	no -193	yes 215
both drivers	no -121	yes 140
both of	no -127	yes 139
both parties	no -48	yes 60
both sides	no 118	yes -99
both wing	no 92	yes -82
both*	no 75	yes -45
bother	yes 42
bothered	no 178	yes -137
bothered the	no 178	yes -137
bott*	no 115	yes -95
bottle	no 115	yes -95
boul*	no 70	yes -43
boulevard	no 70	yes -43
boun*	yes 46
box	unknown -44
box of	no -67	yes 91
boy	no 156	yes -138
brac*	no 122	yes -100
brace	no 84	yes -68
braked	yes 54
bread	no -68	yes 80
break	no 69	yes -46
break in	no 101	yes -79
brid*	no 70	yes -52
bridge	no 70	yes -52
brin*	no -106	yes 138
brok*	no -51	yes 53
broke my	yes 54
broken	no -80	yes 112
broken in	no -44	yes 76
broken my	no 56	unknown -49
brot*	no 49
brother	no 49
brou*	no 128	yes -109
brought	no 128	yes -109
brought the	no 155	yes -133
brui*	no 151	yes -125
bruise	no 45
bruised	no 155	yes -134
brus*	no -72	yes 100
buck*	no 181	yes -162
buil*	no -73	yes 90
building	no -73	yes 90
bump	no -252	yes 285
bump*	no -67	yes 92
bumped	no -152	yes 172
bumped me	no -164	yes 186
bumper	yes 65
bumper and	no -184	yes 201
bumper is	no -105	yes 127
burg*	no 112	yes -96
burglar	no 163	yes -144
burgled	no 55	yes -46
burgled while	no 60	yes -50
burn	no -101	yes 129
burn*	no 133	yes -111
burned	no 129	yes -110
burned to	no 139	yes -119
burns	no 123	yes -107
burns on	no 66	yes -56
burnt	no 149	yes -119
burs*	no 76	yes -41
burst	no 76	yes -41
burst my	no -232	yes 258
bus	no -164	yes 199
but he	no -122	yes 140
but i	no 54
but it	no -95	yes 123
but they	no 73	yes -55
but we	no 50
butt*	no 223	yes -200
button	no 223	yes -200
buyi*	no -59	yes 77
buying	no -59	yes 77
by	no -42	unknown 41
by a	yes 42
by an	no -119	yes 152
by both	no -107	yes 128
by itself	no 119	yes -100
by my	no 108	yes -91
bypa*	yes 40
bypass	yes 40
c	no -114	yes 133
c est	no -114	yes 133
cabl*	no 153	yes -111
cable	no 82	yes -67
cables	no 240	unknown -77	yes -179
cafe	no -137	yes 154
calf	no -64	yes 90
call the	yes 48
call*	no -147	unknown 118
called	no -102	unknown 52	yes 43
calls	no -251	unknown 232	yes -143
came down	no -104	yes 138
came home	no 141	yes -136
came in	no 88	yes -75
came into	no 165	yes -146
came on	no -59	yes 79
came round	no 43
came through	yes 47
came*	no 127	yes -105
camera	no 132	yes -111
cami*	yes 47
camion	yes 47
camion of	yes 47
campsite	no 133	yes -112
can	no 56
can picture	no 82	yes -67
can t	no 69	yes -49
canc*	no -109	unknown 215	yes -146
cancelled	no -258	unknown 290	yes -142
cand*	no 179	yes -146
candle	no 185	yes -161
car and	no 41
car at	no -155	yes 175
car is	no 58
car keys	no -91	unknown 209	yes -168
car not	no 203	yes -171
car park	no 61
car the	no 89	yes -56
car there	no -99	unknown -42	yes 140
car while	no -205	yes 233
car window	no 130	yes -99
cara*	yes 44
caravan	yes 44
card	unknown -44	yes 52
card*	yes 62
carp*	no 57
carpets	no 140	yes -128
carr*	no 53
carrefour	no -81	yes 97
cars	no -130	yes 161
casa*	no -127	unknown 147	yes -52
casablanca	no -127	unknown 147	yes -52
casablanca and	no -127	unknown 147	yes -52
cast	no 180	yes -160
cat	no 111	yes -92
caug*	no 83	yes -70
caught	no 83	yes -70
caught fire	no 91	yes -79
ceil*	no -48	yes 74
ceiling	no -48	yes 74
ceiling and	no -169	yes 186
ceiling is	no -141	yes 164
ceiling since	no -60	yes 71
cell*	no 72	yes -43
cellar	no 106	yes -75
ceme*	no -46	yes 83
cent*	no -52	yes 81
chai*	yes 65
chal*	no 120	yes -101
chan*	unknown 87	yes -58
change	no -124	unknown 168	yes -78
char*	unknown 85	yes -84
charcoal	no 148	yes -123
charger	no 90	yes -76
charging	no 93	yes -76
charming	yes 59
chas*	no -51	yes 71
chasing	no -118	yes 131
chec*	no 41
checked	no 41
chee*	no -88	yes 113
chem*	no -40	yes 49
chemist	no -40	yes 49
ches*	no -40	yes 55
chest	no -40	yes 55
chew*	no -148	unknown -61	yes 183
chewed	no -148	unknown -61	yes 183
child	no -61	yes 72
children	no 45
chim*	no 41
chimney	no 41
chip	no 100	yes -64
chip in	no 174	unknown -41	yes -151
chri*	no 150	yes -117
chur*	no 159	unknown -61	yes -96
church	no 159	unknown -61	yes -96
ciga*	no 71	yes -59
cigarette	no 71	yes -59
clai*	no -119	unknown 211	yes -149
claim	no 79	unknown 46	yes -187
claims	no -312	unknown 273	yes -101
clas*	no -72	yes 99
clean	no 94	yes -62
clean off	no -46	yes 74
cleaned	no 83	yes -54
cleaned out	no 149	yes -119
clie*	no -164	yes 196
client	no -164	yes 196
client s	no -162	yes 193
clim*	no 58	yes -47
climbed	no 58	yes -47
clin*	no -87	unknown 146	yes -140
clinic	no -87	unknown 146	yes -140
clio	no -122	yes 135
clip*	yes 55
clipped	yes 55
clipped my	no -162	yes 183
closed	no 85	yes -72
closed the	no 70	yes -59
clou*	yes 56
club	no 86	yes -66
coac*	no -76	yes 104
coach	yes 53
coff*	no 49
cold	no 138	yes -117
coll*	no 61
collapsed	no 152	yes -120
collapsed under	no 152	yes -120
collarbone	no 136	yes -111
collision	no -155	yes 179
come down	no -56	yes 72
come out	yes 44
come to	no 147	yes -121
come*	no -135	yes 150
comes	no -135	yes 150
comi*	yes 43
comin	no -98	yes 115
comin thru	no -98	yes 115
coming down	no 158	yes -147
coming through	no -106	yes 132
comm*	no 58	yes -43
commissariat	no 57	yes -41
comp*	no 56
complaint	no 113	yes -88
complaint at	no 99	yes -89
complaint filed	no 132	yes -109
complaint yet	no 108	yes -88
completed	no -161	yes 181
completed the	no -161	yes 181
conc*	yes 53
cond*	no -164	yes 188
conf*	no 74	yes -49
cong*	no 183	unknown -40	yes -137
cons*	no -73	yes 98
conscious	no -88	yes 104
conscious and	no -88	yes 104
conservatory	no 51
constat	no -102	yes 129
constat amiable	no -117	yes 136
constat and	no -188	yes 210
constat is	no -173	yes 203
constat no	no -116	yes 133
constat the	no 75	yes -65
constat together	no -142	yes 159
constat with	no 208	unknown -57	yes -173
cont*	no -40	unknown 67
control	no -154	unknown 196	yes -109
cook*	no -90	yes 107
cops	yes 60
corn*	no -105	yes 128
corner	yes 41
corner to	no 128	yes -110
corr*	no 174	unknown -46	yes -127
corridor	no 174	unknown -46	yes -127
coug*	no -85	yes 105
coul*	no -70	unknown 41
could	no -50	unknown 60
couldn	no -141	yes 165
couldn t	no -141	yes 165
coun*	no 54
counted	no 91	yes -74
cour*	no -45	yes 74
courier	no -137	yes 148
courtesy	no -89	unknown -56	yes 127
cous*	yes 42
cousin	no -74	yes 102
cove*	unknown 70	yes -112
cover	no -77	unknown 182	yes -137
covered	no 96	unknown -62	yes -42
crac*	no 142	yes -113
crack	no 137	yes -102
crack in	no 120	yes -102
cracked	no 130	yes -104
cracked in	no 112	yes -100
cracked my	no 101	yes -74
cracked ribs	no 56	yes -40
cras*	no -124	yes 143
crash	no -124	yes 143
cros*	no -182	yes 205
crossing	no -100	yes 117
crumbs	no 73	yes -61
curt*	no 98	yes -81
curtain	no 97	yes -81
curtain and	no 100	yes -83
cust*	no 138	yes -125
cut	no 84	yes -100
cut the	no -273	unknown 172	yes 74
cut up	no 122	yes -91
cycl*	no -84	yes 102
cycling	no -83	yes 95
d	unknown 47
dama*	yes 55
damage	no -42	yes 69
damage statement	no -124	yes 146
damage to	no 58
dang*	no 140	yes -123
danger	no 140	yes -123
dark	no 69	yes -59
dark and	no 69	yes -59
daug*	no -66	yes 91
daughter	no -66	yes 91
daughter has	no -66	yes 87
day	no 86	yes -64
dayl*	no -74	yes 103
daylight	no -74	yes 103
de	yes 54
dead	no 109	yes -92
dead i	no 105	yes -81
dear	no 66	yes -52
deci*	no 133	yes -104
decided	no 133	yes -104
deck	unknown -41
decl*	unknown 68
declaration	no -129	unknown 180	yes -132
declare	no 91	yes -66
declined	no -226	unknown 139
deco*	no -130	unknown 251	yes -246
deep	no 88	yes -65
deli*	no -183	yes 206
delivery	no -86	yes 105
demo*	no 131	yes -115
dent	no -140	yes 157
dent*	no 42
deny	no -191	unknown -43	yes 219
deny it	no -191	unknown -43	yes 219
des	no -241	yes 265
dese*	no 180	yes -154
desert	no 180	yes -154
dest*	no 106	yes -86
destroyed	no 106	yes -86
destroyed the	no 129	yes -108
deta*	no -153	yes 169
details	no -153	yes 169
diab*	no -74	unknown 178	yes -185
did not	no 55
did the	no -82	yes 97
dies*	no 147	yes -124
diesel	no 147	yes -124
dinn*	no -140	unknown -50	yes 177
dinner	no -140	unknown -50	yes 177
disc*	no 175	yes -148
discovered	no 175	yes -148
disp*	no -145	yes 172
display	no -45	yes 60
dispute	no -195	yes 222
dist*	no -135	yes 156
dizz*	no -148	yes 174
dizzy	no -148	yes 174
do a	no -68	unknown 124	yes -101
do any	no -104	yes 119
do anything	no 188	unknown -141	yes -96
do constat	no -257	yes 283
do i	unknown 84	yes -75
do not	unknown 136	yes -159
do the	unknown -53	yes 66
doct*	no 79	yes -46
doctor	no 142	yes -109
does	no -70	unknown 187	yes -146
does my	unknown 96	yes -160
does*	no -118	unknown 127	yes -51
doesn	no -118	unknown 127	yes -51
doesn t	no -118	unknown 127	yes -51
dog	no -63	unknown 50
dog and	no 142	yes -118
dog bit	no -128	yes 148
doin*	no 73	unknown -44	yes -42
doing	no 73	unknown -44	yes -42
don	yes 43
don t	yes 43
done	yes 63
door	yes 47
door in	no -220	yes 246
door of	no 175	yes -157
door s	no -134	yes 152
down d	no 195	yes -157
down in	no 135	yes -121
down my	no -139	yes 156
down on	no -78	yes 110
down one	no 196	yes -165
down the	no 56
down to	no 193	yes -177
draw*	no 71	yes -54
drawer	no 99	yes -83
drawn	yes 46
drawn up	no 52
dres*	no 109	yes -96
dresser	no 74	yes -62
drew	no -82	yes 104
drew up	no -46	yes 62
dril*	no 72	yes -42
drill	no 137	yes -114
drip*	no 56
dripping	no 56
driv*	no -87	yes 59
drivable	no -193	yes 215
drive	no 71	unknown 52	yes -134
driver	no -75	yes 100
driver was	no 63	yes -48
drivers	no -121	yes 140
driving	no -42	yes 68
drop*	no -134	yes 166
dropd	no 82	yes -50
dropped	no 47
dropped my	no 96	yes -73
drov*	no -78	unknown 86
drove	no -78	unknown 86
drow*	unknown -42	yes 61
drowned	unknown -42	yes 61
du	unknown -73	yes 66
due	no 146	yes -107
due to	no 146	yes -107
duly	no -129	yes 160
duri*	yes 49
during	yes 49
during a	no -123	yes 138
during the	no 50
dust*	no -78	yes 105
dutc*	yes 49
dutch	yes 49
e	no -171	unknown 158	yes -51
each	no 46
ear	no 170	yes -137
eight	no -47	yes 61
eight and	no -98	yes 109
eith*	yes 41
either	yes 41
elbo*	no 168	yes -148
elbow	no 168	yes -148
elec*	no 80	yes -52
electric	no 134	yes -103
electric car	no 124	unknown -41	yes -81
electricity	no -73	yes 89
elev*	no -145	unknown 149
eleven	no -145	unknown 149
eleven of	no 41	unknown -41
else	no 170	yes -148
emptied the	no 161	yes -145
empty	yes 50
encl*	no -250	unknown 252	yes -83
enclosed	no -250	unknown 252	yes -83
end	no 101	yes -83
ende*	yes 46
ended	yes 46
ended at	no -145	yes 171
ended up	no 145	yes -131
enga*	no 77	yes -63
engagement	no 77	yes -63
engi*	unknown 126	yes -189
engine	unknown 126	yes -189
engl*	no -315	unknown 263	yes -153
english	no -315	unknown 263	yes -153
enou*	no 125	yes -104
enough	no 125	yes -104
enough to	no 207	yes -185
enter in	no -48	yes 66
enti*	no 146	yes -120
entire	no 146	yes -120
entr*	no 71	yes -53
essa*	no -147	unknown 182	yes -80
essaouira	no -147	unknown 182	yes -80
est	no -192	yes 215
european	no -72	yes 92
european accident	no -72	yes 92
euros	no 123	yes -86
evac*	no -70	yes 94
evacuated	yes 55
even	no -121	yes 150
even*	no 43
evening	no 43
evening and	no 103	unknown -69
ever	no 93	yes -69
ever since	no 93	yes -69
every	no 82	yes -66
every day	no 41
every one	no 104	yes -89
everyone	no -102	yes 127
everywhere	no 125	yes -100
evid*	no 208	yes -187
evry*	yes 48
evrywhere	no 137	yes -99
ex	no -225	yes 246
exce*	no 129	yes -102
except	no 159	yes -123
exha*	no 219	yes -197
exhaust	no 219	yes -197
expe*	no 123	yes -102
expl*	no -64	unknown 111	yes -69
explain	no -244	unknown 197
exploded	no 112	yes -88
exti*	no 74	yes -62
extr*	no 87	yes -67
extractor	no 87	yes -67
eye	yes 48
eyeb*	no 135	yes -114
eyebrows	no 84	yes -67
eyel*	no 111	yes -89
face	no 51
failed to	no -112	yes 126
fait	no -209	yes 238
fall*	no 149	yes -119
fallen	no 160	yes -121
fallen from	no 129	yes -108
falls	no 107	yes -86
fami*	no 62
family	no 143	yes -117
far	yes 60
fath*	unknown 58	yes -55
father	unknown 58	yes -55
faul*	yes 42
fault	yes 42
faut*	no -114	yes 133
feel	no -58	yes 74
fell	no 129	yes -99
fell in	no 218	unknown -70	yes -171
fell into	no 174	yes -152
fell my	no 109	yes -99
fell off	no 171	yes -135
fell*	no -145	yes 165
fella	no -201	yes 220
fellow	no -145	yes 172
fes	yes 47
fiel*	no 101	yes -79
field	no 101	yes -79
field i	no 93	yes -78
fift*	no 182	unknown -42	yes -147
fifty	no 182	unknown -42	yes -147
file*	no 113	yes -92
filed	no 113	yes -92
filed a	no 78	yes -64
fill	no -176	yes 196
fill in	no -178	yes 198
fill*	no -51	yes 69
filled	no -77	yes 95
filled in	no -73	yes 91
find	no -177	unknown 209	yes -77
fine but	no 106	yes -98
fine i	no 146	yes -140
fing*	no 127	yes -103
finger	no 162	yes -139
fingers	no 100	yes -80
fire in	no 42
fire we	no 132	yes -104
fire*	no 74	yes -54
firemen	no 79	yes -56
firm	no -172	unknown -48	yes 210
firs*	no -96	yes 115
first	no -96	yes 115
fish	no 115	yes -99
five minutes	no 59
flam*	no 136	yes -101
flames	no 121	yes -87
flap	no 58	yes -48
flar*	no 100	yes -77
flas*	no 137	yes -113
flat	no -139	yes 128
flat above	no -148	yes 180
flat below	yes 55
flat in	no -189	unknown 219	yes -166
flat we	no -228	yes 248
flat*	no -228	unknown -100	yes 246
flew	no 119	yes -102
flew up	no 138	yes -122
flood	no 122	yes -103
flooded	no 151	yes -130
floor balcony	no -170	yes 186
floor is	no -128	yes 143
flor*	no -175	yes 188
flou*	no 100	yes -80
flour	no 100	yes -80
flun*	yes 40
flung	yes 40
fold*	no -131	yes 158
folded	no -131	yes 158
folded in	no -131	yes 158
following	no 45
following the	no 134	yes -116
foot	yes 60
foot and	no -91	yes 109
foot*	no -49	yes 79
football	no -49	yes 79
for	no -44	unknown 79
for a	unknown 53	yes -54
for an	no -57	unknown -43	yes 84
for nine	no -98	unknown 148	yes -134
for the	no -72	unknown 70
for three	no 174	yes -157
forc*	no 99	yes -74
forced	no 99	yes -74
fore*	no 93	yes -70
forg*	no -124	yes 133
forgot	no -124	yes 133
form	no -156	yes 155
form no	no -152	yes 176
form*	yes 62
fort*	no 81	yes -61
forty	no 81	yes -61
forw*	no 44
forward	no 44
foun*	no 144	yes -118
found	no 138	yes -112
four	unknown 56
frac*	unknown -59	yes 75
fractured	no -136	unknown -49	yes 170
free*	no 150	yes -133
frid*	unknown 53	yes -92
friday	no 83	yes -66
fridge	unknown 104	yes -119
fridge the	no 207	unknown -95	yes -116
frie*	no -131	yes 109
fried	unknown 70	yes -115
fried the	no -50	unknown 124	yes -115
friend	no -187	yes 211
friend s	no -194	yes 215
friends	no -237	yes 262
frm	no 97	unknown -52	yes -43
from	no -47	unknown 41
from a	no -58	unknown 81
from behind	no -72	yes 97
from corner	no 128	yes -110
from my	no -51	unknown 64
from outside	no 94	yes -84
from the	yes -42
front is	no 106	yes -92
front of	no -132	yes 152
full	no 92	yes -73
full of	no 125	yes -105
full*	no 154	yes -127
fully	no 154	yes -127
furn*	no -84	yes 112
fuse	no 149	yes -115
fuse box	no 149	yes -115
gall*	no -121	yes 140
gara*	no 98	yes -67
garage	no 98	yes -67
garage door	no 117	yes -100
gard*	no 89	yes -62
garden	no 66	yes -40
garden wall	no 181	yes -148
gas	no 122	yes -96
gave	no 44
gave way	no 105	yes -77
gend*	no 65	yes -44
gendarme	yes 56
gendarmerie	no 77	yes -60
gendarmerie came	no 69	yes -57
gendarmes	no 70	yes -47
gendarmes came	no 73	yes -52
gene*	no 85	yes -70
generator	no 85	yes -70
generator is	no 85	yes -70
gent*	no -107	yes 137
gentleman	no -156	yes 180
gentleman on	no -150	yes 162
get	no -89	unknown 160	yes -81
girl	no -133	yes 148
give	yes 41
give way	no -105	yes 130
give*	no -181	yes 201
given	no -181	yes 201
glas*	no 41
glass	no 57
glass of	no 149	yes -125
glasses	unknown 71	yes -69
glasses and	no -285	unknown 188	yes 82
glis*	no 209	yes -189
glov*	no -141	yes 161
glue	no 161	yes -136
go and	no 143	yes -112
go to	no -59	yes 90
god	yes 59
goin*	no -114	yes 130
going	no -114	yes 130
going to	no -71	yes 88
golf	no 97	yes -84
gone	yes -59
gone to	no -167	yes 199
gone up	no -95	unknown 228	yes -219
good	unknown 77	yes -100
got a	yes 46
got away	no 162	yes -148
got hit	no -222	yes 252
got into	no 105	yes -89
got rear	no -115	yes 132
got soaked	yes 51
got the	no 126	yes -106
grac*	no -43	yes 63
grace	no -43	yes 63
gran*	no 49
grand	no 60
grand taxi	no -152	yes 176
grandmother	yes 49
grav*	no 75	yes -50
gravel	no 48
greenhouse	no 65	yes -55
grey	no -215	yes 238
grin*	no 180	unknown -44	yes -155
grinder	no 180	unknown -44	yes -155
grou*	no 62	yes -46
ground	no 62	yes -46
ground floor	no 108	yes -94
guards	no -47	yes 64
guttering	no 102	yes -82
guttering and	no 102	yes -82
gutters	no -143	unknown -40	yes 176
guy	no -154	yes 180
guy on	no -119	yes 136
had	yes -40
had a	unknown -73	yes 104
had an	no -281	unknown 162
had been	no 118	yes -100
had no	no -61	yes 74
had to	no -129	unknown 182	yes -68
hail	no 177	yes -153
hail on	no 108	yes -91
hail*	no 144	yes -113
hailstones	no 83	yes -73
hair	no -124	yes 150
hair*	unknown -49
hairdresser	no -136	unknown -48	yes 154
hairline	no 232	unknown -51	yes -186
half	no 56
half a	no 128	yes -105
half the	yes 40
hall	no 71	yes -46
hall ceiling	no -148	yes 173
hall*	no -186	unknown -69	yes 195
hallway	no -186	unknown -69	yes 195
hamm*	no 41
hand	no 40
hang*	no 48
hanging	no 48
happ*	no -132	unknown 196	yes -98
happens	no -228	unknown 259	yes -192
harb*	no -167	yes 181
harbour	no -167	yes 181
hard	no -110	yes 122
harm	no -134	yes 153
harm*	no 54
harmed	no 54
has been	no 136	yes -108
has broken	no -261	unknown -51	yes 294
has fallen	no 207	unknown -61	yes -147
has go	no 132	yes -97
has gone	no -264	unknown 275	yes -47
has had	no -53	unknown 183	yes -197
has nothing	no -201	yes 217
has sent	no -173	yes 195
has since	no -156	yes 174
has spoiled	no 53	unknown -43
has take	no 112	yes -88
has taken	no 112	yes -83
has write	no -210	yes 240
hass*	no -80	yes 90
hassan	no -80	yes 90
hassan ii	no -80	yes 90
have a	yes 55
have been	no -126	unknown 160	yes -102
have hit	no 184	yes -151
have my	no -92	yes 108
have no	no -61	unknown 101	yes -68
have not	yes -54
have nothing	no -144	yes 157
have put	no 174	yes -150
have*	no -43	yes 57
haven	no -43	yes 57
haven t	no -43	yes 57
havi*	no -144	yes 168
having	no -144	yes 168
he	no -101	yes 105
he came	no -131	yes 154
he is	no -44
he s	no -72	yes 91
he wants	no -216	unknown -58	yes 243
he was	no -172	yes 193
he won	no -171	yes 190
head	no 44
head and	no 153	yes -141
head*	no -60	yes 94
headlamp	yes 48
headlights	no 117	yes -102
heal*	no -73	yes 93
health	no -73	yes 93
hear	no 86	yes -69
hear*	no 72
heard	no 70	yes -53
hearing	no 165	unknown -87	yes -82
hearing aid	no 165	unknown -87	yes -82
heat	unknown 156	yes -184
heat*	no 120	yes -96
heater	no 117	yes -95
heating	no 102	yes -72
heav*	no 41
heavy	no 123	yes -90
hedg*	yes 63
hedge	yes 63
heel	no -74	yes 95
held	no 101	yes -74
hell*	no -85	unknown 89
hello	no -85	unknown 89
hello so	yes 49
helm*	no 42
helmet	no 42
help*	no -159	yes 179
helped	no -87	yes 105
helped us	no -87	yes 105
hen	yes 56
hens	no 41	unknown -41
her	no -125	yes 150
her shower	no -120	yes 132
her thigh	no -131	yes 139
here	no 138	yes -101
hereby	no 43
hereby declare	no 43
hers	no -127	yes 142
hes	no 133	yes -112
hes hes	no 133	yes -112
hi	no -114	yes 132
hier	yes 57
hill	no -59	yes 72
him	no -132	yes 127
him away	no -128	yes 148
him he	no -224	unknown 133	yes 48
him to	no 118	yes -100
hims*	yes 45
himself	yes 45
hip	unknown -46	yes 52
hire*	no -267	unknown 124	yes 116
hired	no -267	unknown 124	yes 116
his	no -90	yes 107
his bike	no -109	yes 127
his door	no -140	yes 158
his name	no -233	yes 246
his own	yes 56
his plate	no -99	yes 116
his wife	no -200	yes 219
hit a	no 178	yes -154
hit by	no -222	yes 252
hit me	no -97	yes 123
hit my	no -58	yes 92
hit the	no 125	yes -94
hob	no 117	yes -93
hold	no 145	yes -124
hold*	no 92	yes -83
hole	no 97	yes -72
hole in	no 110	yes -78
holi*	no 114	yes -76
holiday	no 114	yes -76
home	no 45
home and	no 118	yes -95
home i	no 95	yes -85
home to	no 110	yes -103
hood	no 86	yes -64
hook	no 80	yes -66
hors*	no -108	yes 128
horse	no -108	yes 128
horse and	no -198	yes 213
hose	no -108	yes 129
hosp*	no -72
hospital	no -66
hospital in	yes 55
hote*	unknown 88	yes -124
hotel	unknown 88	yes -124
hour	no -123	yes 146
hour later	no -132	yes 142
hour*	no 153	yes -133
hours	no 153	yes -133
hous*	no 90	yes -56
house	no 63
house and	no 117	yes -99
how	no -61	unknown 173	yes -116
how do	no -123	unknown 207	yes -200
how it	no 188	yes -150
how long	no 66	yes -52
hund*	no 112	yes -88
hundred	no 112	yes -88
hundred euros	no 123	yes -86
hundred litres	no 62	yes -49
hurt	yes 44
hurt and	yes 52
hurt but	no -45	yes 58
hurt we	no -101	yes 115
hurt*	no -140	yes 172
hurts	no -140	yes 172
husband was	no -197	unknown 147
i am	no -72	unknown 86
i attach	no 52	yes -41
i braked	no 57	yes -44
i came	no 111	yes -82
i can	no 80	yes -59
i could	no 79	yes -54
i d	no -135	unknown 122
i did	no 170	yes -141
i do	no -119	unknown 123
i dropped	no 102	yes -80
i fell	no 162	yes -143
i filed	no 112	yes -92
i forgot	no -124	yes 133
i go	no 51
i got	no 62	yes -52
i haven	no -83	yes 98
i heard	no 112	yes -93
i hereby	no 43
i hit	no 69	yes -52
i keep	yes 42
i knocked	no -256	yes 284
i know	no -153	unknown -50	yes 205
i leaned	no -55	yes 78
i m	no 55
i misjudged	no 79	yes -63
i need	unknown -44	yes 45
i never	no 114	yes -96
i not	no -216	yes 248
i report	no 60	yes -42
i should	no 45
i still	no 131	unknown -55	yes -71
i swerved	no 99	yes -89
i think	no -112	unknown 91
i thought	no 138	yes -123
i ve	no 91	yes -74
i want	no -389	unknown 340	yes -41
i went	no 61
i wish	no -43	yes 60
i write	no 68	yes -42
ice	no 144	yes -114
if	no -59	unknown 179	yes -139
if i	no -78	unknown 145	yes -148
ifra*	no 100	yes -77
ifrane	no 100	yes -77
ifrane the	no 100	yes -77
ii	no -80	yes 90
im	no 123	yes -85
im im	no 123	yes -85
im ok	no 61
imag*	yes 50
imagine	yes 50
in a	no -107	yes 101
in and	no 138	yes -119
in by	no 89	yes -73
in casablanca	no -127	unknown 147	yes -52
in d	no 225	yes -182
in front	no -114	yes 135
in good	no 110	yes -88
in half	no -52	yes 70
in her	no -139	yes 153
in his	unknown -50
in hospital	no -167	unknown 149	yes -63
in it	no -58	yes 84
in law	no -123	yes 145
in my	no -47	yes 71
in no	no 100	yes -89
in one	no -182	yes 216
in plaster	yes 44
in rabat	no -115	unknown 122
in white	yes 40
in2 me	no -113	yes 132
indi*	no -71	yes 88
indicating	no -71	yes 88
indo*	no 148	yes -128
indoors	no 112	yes -95
info*	no 126	yes -96
informed	no 152	yes -121
inha*	no -136	yes 158
inju*	no -64	yes 90
injured	no -102	yes 132
injuries	yes 50
injury	no -55	yes 87
insi*	no 56
inside	no 71	yes -48
inside and	no 134	yes -121
inside my	yes 58
inside the	no 119	yes -102
inst*	no -50	yes 62
insu*	no -79	yes 61
insurance	no -135	unknown 61	yes 64
insurance pay	no -235	unknown 193	yes -42
insure	no 197	unknown -41	yes -151
inte*	unknown -68	yes 60
internet	no 234	unknown -96	yes -138
into	yes 46
into a	no -201	unknown -40	yes 233
into me	no -240	unknown -41	yes 271
into my	no -88	yes 110
inve*	no 84	unknown -43	yes -48
invo*	unknown 72	yes -74
involve	no -135	yes 156
involve the	no -135	yes 156
involved	no 79	yes -58
is a	no -134	yes 105
is all	no -137	yes 163
is broken	no 48
is cracked	no 85	yes -65
is dead	no 90	yes -64
is done	no -200	yes 221
is fine	no 95	yes -83
is full	no 73	yes -59
is gone	no 128	yes -113
is good	no -225	unknown 292	yes -245
is in	no -47	yes 78
is leave	no -296	unknown 179	yes 101
is like	no 131	yes -107
is lost	no 85	yes -71
is my	no -156	yes 193
is on	no -40	yes 55
is ruined	no 107	yes -95
is still	unknown -42	yes 74
is the	no 198	yes -175
is there	no 232	unknown -45	yes -200
isn	no -92	yes 110
isn t	no -92	yes 110
it a	no -183	yes 202
it all	no -119	yes 143
it and	no 48
it burned	no 146	yes -132
it came	no 114	yes -87
it comes	no -116	yes 129
it down	no 89	yes -64
it has	no 57
it he	no -244	unknown -47	yes 284
it in	no 144	yes -122
it is	yes 57
it must	no -142	yes 159
it my	no 118	yes -94
it on	no -86	yes 117
it out	no 73	yes -51
it s	no 48
it the	no -109	yes 124
it there	no -90	yes 123
it to	no -77	yes 108
it went	no -159	yes 175
it with	no 92	yes -78
ital*	no 41	unknown -60
j	no 90	yes -62
j ai	no 90	yes -62
jack*	no 86	yes -63
jacket	no 86	yes -63
janu*	no -175	unknown 160
january	no -175	unknown 160
jewe*	no 96	yes -80
jewellery	no 70	yes -56
join*	yes 63
joint	no -63	yes 89
jump*	no -45	yes 59
jumped	no -45	yes 59
junc*	no -129	yes 148
junction	no -129	yes 148
june	unknown 79	yes -48
june the	no -51	yes 67
just a	no -51	yes 74
kang*	unknown -44	yes 50
kayak	no 161	yes -127
keep	no -55	yes 68
keep*	yes 62
kept	unknown 101	yes -77
kerb	no 140	unknown -45	yes -112
key	no -80	yes 113
keye*	no 118	yes -99
keyed	no 118	yes -99
keyed my	no 118	yes -99
keys	no -53	unknown 192	yes -167
kicked off	no 148	yes -127
kid	unknown -45	yes 45
kids	no -163	yes 181
kill*	no 259	unknown -129	yes -211
kind*	no -126	unknown 146	yes -52
kindly	no -126	unknown 146	yes -52
kitc*	no 71	yes -49
kitchen	no 71	yes -49
knee*	no 210	yes -191
knoc*	no -223	yes 251
knocked	no -233	yes 261
knocked my	no -264	yes 288
knocked the	no -112	yes 126
know	no -138	unknown 147
know if	no -162	unknown 215	yes -150
know*	no 165	yes -149
l	no -146	yes 166
la	no -83	yes 105
ladd*	no 73	yes -40
ladder	no 73	yes -40
lads	no 44
lads on	no 115	yes -103
lady	no -169	yes 190
lady on	no -144	yes 155
lamp	yes 49
land*	yes 70
landing	no 136	yes -116
lane	no -55	yes 67
lapt*	no 53
laptop	no 49
larg*	no 53
large	no 119	yes -97
last	no 76	yes -51
last night	no 102	yes -76
late	no 138	yes -106
late*	no -109	yes 120
later	no -109	yes 120
laug*	no 104	yes -71
laugh	no 129	yes -109
laughing	no 56
laun*	no -228	unknown -40	yes 253
law	no -141	yes 166
le	no -109	yes 136
le constat	no -231	yes 255
leak	no -121	yes 153
leak from	no -112	yes 133
leak*	no 61
leaked	no 74	yes -44
leakin	no 116	yes -96
lean*	no -55	yes 78
leaned	no -55	yes 78
leas*	yes 58
least	yes 58
leat*	no 86	yes -67
leather	no 86	yes -67
leave	no -81	unknown 79
leave the	no 168	yes -141
leaves	no 177	yes -149
leaving	no -144	yes 157
left	no -51	yes 81
left a	no -89	yes 113
left door	no -169	yes 192
left it	no 190	yes -158
left on	no 93	yes -78
left the	no -117	unknown -53	yes 142
leg	no -119	yes 140
legs	no 86	yes -76
lens	no 222	yes -203
let	no -53	yes 71
let go	no -67	yes 83
let me	no -57	yes 71
lett*	no 76	yes -61
letterbox	no 81	yes -65
letterbox the	no 89	yes -75
lift	no -47	yes 60
lift*	no 125	yes -110
lifted	no 136	yes -120
liga*	no -201	yes 212
ligaments	no -201	yes 212
lightning	no 163	yes -128
lightning hit	no 156	yes -122
lights	no -75	yes 89
lights on	no -76	yes 86
like the	unknown 80	yes -106
like to	no -78	unknown 145	yes -148
line	no -63	yes 86
line*	no -62	yes 82
lip	no 91	yes -65
list	no 138	yes -125
litr*	no 62	yes -49
litres	no 62	yes -49
live*	no 130	yes -110
lives	no 130	yes -110
ll	no 63
load	no -44	yes 57
lock	no 92	yes -64
lock*	no -58	unknown 148	yes -131
locks	no -150	unknown 192	yes -100
lodge	no -91	yes 113
lodged	no 118	yes -101
log	no 43
log and	no -111	yes 130
lol	no 43
look	no -74	yes 93
look*	no -200	yes 217
looked	no -271	yes 289
looking	no -67	yes 76
lorr*	no -73	yes 108
lorry	no -73	yes 108
lose	no 146	yes -121
lost	unknown 55	yes -44
lost my	unknown 173	yes -201
lot	no -51	yes 83
loun*	no 158	yes -145
lounge	no 158	yes -145
love*	no -89	yes 100
lovely	no -89	yes 100
lovely about	no -89	yes 100
lowe*	no 55
lower	no 55
luck	no -46	yes 72
luck*	no 78	yes -47
luckily	no 78	yes -47
lump	no -58	yes 78
m fine	no -151	yes 165
mach*	yes -57
machine	unknown 44	yes -40
mada*	no -59	yes 67
made	no 44
made the	no 87	yes -62
main	no -160	yes 182
main*	no -161	unknown 223	yes -114
make*	no 201	unknown -42	yes -157
man	yes 54
marb*	no -81	yes 97
marble	no -81	yes 97
mark*	no -61	unknown -49	yes 110
market	unknown -63	yes 91
mast*	yes 64
master	no 178	yes -159
may	no 77
me	no -57	yes 50
me a	no 115	yes -92
me and	yes 61
me at	no -103	yes 117
me explain	no -57	yes 71
me from	yes 40
me her	no -141	yes 159
me his	no -195	yes 224
me in	no -142	yes 165
me my	yes 49
me on	no -175	yes 202
me the	no 60
me they	no -224	yes 238
medi*	no 147	yes -111
medina	no 172	yes -136
melt*	no 185	yes -149
melted	no 185	yes -149
men	yes 57
merc*	no 150	yes -129
mercifully	no 150	yes -129
mess	no 81	yes -51
met	no -46	yes 71
mete*	no 130	yes -101
meter	no 130	yes -101
metr*	no 77	yes -48
metres	no 150	yes -125
mine	no -141	yes 161
minu*	no 49
minutes	no 49
mirr*	yes 49
mirror	no -73	yes 97
mirror and	no -60	yes 77
mirrors	no 52
mirrors kicked	no 148	yes -127
misj*	no 76	yes -61
misjudged	no 76	yes -61
misjudged the	no 81	yes -63
miss*	no 114	yes -96
mist*	no 113	yes -94
mixe*	no 47	unknown -52
mixer	no 47	unknown -52
mobi*	yes 46
mone*	no -117	unknown 205	yes -125
money	no -117	unknown 205	yes -125
mont*	no -124	unknown 248	yes -200
month	no -194	unknown 258	yes -195
months	unknown 146	yes -192
mope*	yes 50
moped	yes 50
more	no -136	unknown -49	yes 177
morn*	yes 40
morning	yes 40
morning i	no -80	yes 95
morning on	no -112	yes 127
mort*	no 53
most	no -158	yes 170
moth*	no 51
mother	no 51
mother in	no -96	yes 111
motorbike	no 62
motorway	no 55	unknown -45
moul*	no -109	yes 135
mour*	no 147	yes -126
mowe*	no -282	yes 297
mower	no -282	yes 297
mr	no -237	unknown -51	yes 267
mrs	no -169	yes 186
much	no -239	unknown 109	yes 103
much as	no -120	yes 134
mud	no 160	yes -139
mum	no -139	yes 163
must be	no -55	yes 86
my ankle	no 152	yes -133
my back	no 109	yes -89
my bonnet	no -170	yes 187
my boy	no 126	yes -115
my brother	no 179	yes -145
my bumper	no -210	yes 232
my calf	no -95	yes 115
my caravan	no 114	yes -92
my ceiling	no -176	yes 201
my complaint	no 125	yes -96
my cousin	no -74	yes 102
my daughter	no -66	yes 91
my dog	no -289	unknown 152	yes 73
my door	no -145	yes 160
my elbow	no 168	yes -148
my electric	no 114	yes -100
my ex	no -225	yes 246
my father	unknown 84	yes -139
my fault	no -152	yes 168
my flat	unknown -64	yes 77
my friend	no -190	yes 214
my front	no -80	yes 105
my glass	no 123	yes -104
my glasses	unknown 158	yes -254
my grandmother	yes 49
my hair	no -207	yes 225
my hand	no 153	yes -128
my head	no 165	yes -144
my hearing	no 165	unknown -87	yes -82
my knee	no -45	yes 61
my laptop	no 174	yes -144
my late	no 105	yes -81
my left	no -169	yes 192
my lip	yes 52
my mirror	no -206	yes 230
my mother	no 51
my mum	no -139	yes 163
my neck	no 48
my neighbour	no -141	yes 166
my number	no -118	yes 137
my own	no 122	yes -94
my parked	no -41	yes 59
my passenger	no -56	yes 74
my pharmacy	no -135	unknown 215	yes -233
my phone	no 130	yes -105
my policy	unknown 96	yes -160
my rear	no -109	yes 124
my scooter	no 74	yes -46
my shop	no 207	yes -186
my six	no 49	unknown -47
my son	yes 57
my statement	no 138	yes -119
my stationary	no -133	yes 147
my thumb	no 134	yes -105
my tooth	no 114	yes -86
my tractor	no 65	yes -53
my vehicle	yes 50
my wallet	no 115	yes -99
my water	no -214	yes 228
my wedding	no 148	yes -121
my wife	no -88	yes 126
my window	unknown -42	yes 40
myse*	no 89	yes -70
myself	no 89	yes -70
n a	no -274	yes 300
nail	no -102	yes 121
name	no -162	yes 187
name*	no -56	yes 75
names	no -56	yes 75
nast*	no 105	yes -95
nasty	no 105	yes -95
near	no 77	yes -56
near settat	no 116	yes -102
near*	no -166	yes 188
neat	no 169	yes -134
neck	no -117	yes 151
neck in	no 260	yes -244
need	no -104	unknown 110
need the	no -116	yes 151
need*	no 69	yes -42
needed a	no 102	yes -95
neig*	no -208	yes 239
neighbors	no -267	yes 287
neighbour	no -185	yes 214
neighbour has	no -170	unknown -47	yes 208
neighbour s	no -230	yes 257
neighbours	no -70	yes 88
neither the	no -55	yes 73
new	no 183	yes -142
new one	no 181	unknown -64	yes -127
next	no -82	yes 105
next door	no -196	yes 223
next to	no -102	yes 118
nick*	no 164	yes -125
nicked	no 164	yes -125
nigh*	no 132	yes -95
night	no 116	yes -94
night the	no 111	yes -82
nine	no 60	unknown 91	yes -164
nine days	no -98	unknown 148	yes -134
nine*	no 110	yes -101
no bodily	no -87	yes 116
no gendarmes	no 234	yes -212
no harm	no -56	yes 74
no i	no -78	yes 108
no injuries	yes 41
no need	no -135	yes 162
no one	no -65	yes 98
no other	no 148	yes -134
no police	no -71	yes 93
no report	no 136	yes -95
no time	no 130	yes -114
no1 hurt	no -214	yes 234
nobd*	no -67	unknown -43	yes 97
nobdy	no -67	unknown -43	yes 97
nobody else	no 93	yes -77
nobody had	no -104	yes 119
nobody in	no -55	yes 70
nobody on	no 63
nobody slipped	no 100	yes -87
nobody was	no 66	yes -47
nois*	no -179	yes 208
noise	no -179	yes 208
none	no -222	yes 249
none of	no -236	yes 263
noon	no -142	yes 174
nor did	no -155	yes 169
nose	no 120	yes -99
not at	no -50	yes 78
not be	no -118	yes 142
not called	no -156	yes 182
not do	no -118	unknown 202	yes -160
not go	no -81	unknown -41	yes 119
not open	no 134	yes -109
not reported	no 177	yes -152
not want	no -76	yes 92
not yet	no 238	yes -205
note	no -200	yes 223
note*	no -123	yes 143
noted	no -66	yes 87
nothing but	no 76	yes -61
nothing else	no 192	yes -174
nothing serious	no -132	yes 151
nothing to	no -75	yes 97
noti*	no 44
now	no 62
now he	yes 43
now i	no 110	yes -94
now there	no 100	yes -82
numb*	yes -41
number	yes -41
nurse	no 104	yes -90
nursery	no -138	yes 162
oak	no 55	yes -43
obvi*	no 137	unknown -41	yes -116
obviously	no 137	unknown -41	yes -116
of 2	no 255	unknown -58	yes -197
of a	no -134	yes 157
of her	no -199	yes 216
of kitchen	unknown -42	yes 47
of me	no -160	yes 175
of our	no 171	yes -147
of sand	no 105	yes -88
of us	no -65	yes 83
of water	no 170	yes -147
off	no 54	yes -41
off i	no -90	yes 97
off its	no 146	yes -127
off my	no 108	yes -83
off one	no 87	yes -73
off the	no 56
off with	yes 48
offi*	no -118	yes 141
office	no -221	yes 238
officer	yes 52
officers	no -83	yes 95
oil	no 82	yes -59
ok	no 63
ok tho	no 61
old	yes 44
oliv*	no -75	yes 95
olive	no -75	yes 95
omg	no -205	yes 222
on 11	no -168	yes 183
on a	no -86	yes 109
on and	no 56
on avenue	no -73	yes 76
on both	no 66	yes -56
on friday	no 130	yes -117
on her	no -130	yes 157
on him	no -77	yes 97
on his	no -146	unknown 47	yes 96
on it	no 54
on its	no 84	yes -72
on me	no 118	yes -107
on monday	no -47	yes 67
on my	yes 59
on our	no 78	yes -61
on saturday	no -57	yes 75
on sunday	no 54
on them	no -171	yes 193
on thursday	no 45
on to	no 190	yes -162
one came	no 85	yes -64
one has	no -154	yes 182
one hurt	no 84	yes -60
one night	no 153	yes -124
one of	no 48
one piece	no -49	yes 76
one should	no 113	yes -86
one side	no 143	yes -111
one stone	no 183	yes -162
one was	no -109	yes 139
only a	no -129	yes 143
only my	no 188	yes -156
only the	no -104	yes 130
open	no 50
open*	no -55	yes 85
opened	no -113	yes 143
oper*	yes 63
opera	no -86	unknown -41	yes 114
oppo*	yes 60
or the	no 141	yes -127
orde*	no 104	yes -86
orig*	no -180	yes 202
othe*	no -60	yes 87
other	no -54	yes 82
other car	no -174	yes 197
other guy	no -192	yes 204
other is	no -63	yes 86
our	no 42
our flat	no -52	yes 74
our own	no 59	yes -48
our roof	yes 44
out	no 41
out and	no -40	yes 61
out between	no -131	yes 150
out by	no 109	yes -86
out in	no -92	yes 106
out with	no 105	yes -90
outs*	no 70	yes -40
outside	no 87	yes -56
outside my	no 270	unknown -77	yes -232
oven	no 126	yes -106
over	no -54	yes 52
over a	no -117	yes 141
over and	no -116	yes 131
over it	no 82	yes -63
over my	no -219	yes 238
over on	no 62	yes -41
over the	no -63	yes 88
over two	no -137	yes 154
overnight	no 191	yes -161
own	no 67	yes -43
own in	no 99	yes -88
own the	no -102	yes 113
owne*	no -138	yes 166
owner	no -212	yes 238
owner is	no -203	yes 222
padd*	no 119	yes -91
paid	no -296	unknown 329	yes -221
paid for	no 40
paint	no 53
pair	no -42	yes 54
palm*	no -40	yes 50
palms	no -40	yes 50
pan	no 144	yes -119
pane	no 200	yes -165
pano*	no 131	yes -116
panoramic	no 131	yes -116
papers	no 74	unknown -45
pare	yes 40
pare*	yes 46
parish	no 157	yes -122
park	no 123	yes -96
park*	no -67	yes 92
parked	no -109	yes 133
parking	no 63
part	no 157	yes -128
part of	no 162	yes -134
part*	no -94	yes 71
parties	no -48	yes 60
partner	no -150	yes 176
party	no -65	unknown 145	yes -159
pass*	no 73	unknown -48
passenger	no -59	yes 74
passenger in	no -123	yes 131
passengers	no 40
passport	no 205	unknown -52	yes -165
pay	no -198	unknown 125	yes 43
pebb*	no 195	yes -166
pebble	no 195	yes -166
peop*	no -84	yes 110
people	no -147	yes 169
pers*	no 45
person	no 160	yes -128
peug*	no 51
peugeot	no 51
phar*	no -72	unknown 112	yes -58
pharmacist	no 112	yes -95
pharmacy	no -156	unknown 164	yes -79
pharmacy and	unknown -65	yes 51
phon*	no 63
phone	no 63
photos	no 62	unknown -44
pian*	no -120	yes 137
piano	no -120	yes 137
pick	no -89	yes 100
pick up	no -89	yes 100
pickup	no -88	yes 108
pict*	no 74	yes -60
picture	no 74	yes -60
piec*	no 82	yes -56
piece	no -49	yes 76
pieces	no 160	yes -137
pill*	no 139	yes -119
pipe	no 125	yes -96
pipe burst	unknown -44	yes 70
plac*	no 88	yes -66
place	no 73	yes -58
plan*	no -53	yes 78
plas*	no -45	yes 62
plaster	no -45	yes 62
plat*	no -128	yes 157
plate	no -176	yes 202
play	no -158	yes 186
play*	no 154	unknown -46	yes -101
plea*	no -69	unknown 61
please	no -69	unknown 61
please find	no -254	unknown 253	yes -84
plou*	no -137	yes 154
ploughed	no -137	yes 154
pls	no -196	unknown 285	yes -217
plum*	no -45	yes 67
plumber	no -45	yes 67
pock*	no 106	yes -76
pocket	no 106	yes -76
pole	no 140	yes -117
police and	no -121	yes 139
police because	no 139	unknown -42	yes -95
police but	no -91	yes 108
police came	no 101	yes -81
police has	no -139	yes 166
police have	no -273	unknown -41	yes 305
police i	no -85	unknown -40	yes 124
police it	no -153	yes 167
police say	no 271	unknown -77	yes -238
police station	no 65	yes -58
police took	no 110	yes -88
police were	no -133	yes 148
police with	no 135	yes -112
police yet	no 167	yes -144
policeman	no -150	yes 168
policy	no -205	unknown 320	yes -204
polite	no 170	unknown -57	yes -108
poly*	no 132	yes -113
pomp*	no -105	yes 127
pool	no 102	yes -69
poor	no 131	yes -114
port	no 149	yes -131
port*	no -47	yes 73
post	no -72	yes 87
post*	no -64	yes 90
pour*	no -42	yes 70
poured	no -42	yes 70
powe*	no -55	unknown 114	yes -102
power	no -55	unknown 114	yes -102
power surge	no -110	unknown 160	yes -113
prac*	no -134	yes 150
practice	no -134	yes 150
pray*	no -58	yes 77
prec*	unknown -58	yes 68
prem*	no -162	unknown 187	yes -73
premises	unknown -42
pres*	no -43	yes 68
prim*	no 55
primary	no 55
prin*	no 99	yes -84
prints	no 99	yes -84
prom*	unknown -49	yes 57
promised	unknown -49	yes 57
proo*	no -111	unknown 176	yes -149
proof	no -111	unknown 176	yes -149
prov*	no -99	yes 113
pull*	no 42
pulled	no 56
pulled the	yes 40
pulling	no -42	yes 66
pump	no -130	unknown 134	yes -44
purp*	no 106	yes -89
put a	no 185	yes -156
put it	no -74	yes 88
put me	no -70	yes 85
put my	yes 49
quad	no 49
quar*	no -54	yes 76
ques*	no -69	yes 100
question	no -69	yes 100
quic*	no -201	yes 216
r	no -93	yes 111
raba*	no -208	unknown 207
rabat	no -208	unknown 207
rack*	no 98	yes -79
racks	no 98	yes -79
radi*	no 69	yes -52
radiator	no 144	yes -127
rail of	no 136	yes -98
rain	no 119	yes -102
raining	no -174	yes 192
ran	no -76	yes 105
ran away	no -251	yes 282
ran into	no -235	yes 258
ran off	unknown -40
rang	no -42	yes 54
rang the	yes 48
raw	no -109	unknown -51	yes 133
re	unknown 59	yes -91
re all	no 102	yes -81
reac*	no -47	yes 68
reached	no -47	yes 68
rear	no -50	yes 76
rear ended	no -117	yes 135
rece*	no -70	unknown 79
receipt	no 119	yes -97
reception	no -269	unknown 176	yes 75
recorded	yes 56
red	no -70	yes 98
red the	no -135	yes 153
red wine	no -140	unknown -50	yes 177
rede*	no 165	yes -136
refu*	no -133	unknown 106
rega*	no 71
regi*	no 120	yes -90
register	no 194	yes -158
reim*	no -318	unknown 355	yes -139
rema*	unknown 161	yes -193
remains	no 162	yes -144
remo*	no -48	yes 79
removed	no 142	yes -109
rent*	yes 60
rental	no 42
repa*	yes 73
repaired	unknown -48
repl*	yes 62
replace	no 173	yes -146
report	yes 42
report that	no 102	yes -86
report the	no -111	yes 139
reported	no 62
reported yet	no 109	yes -85
rese*	no 162	yes -125
resi*	no 229	unknown -40	yes -190
residence	no 229	unknown -40	yes -190
rest	yes 41
rest of	no -104	yes 110
rest*	no -92	yes 125
restaurant	no -221	yes 241
reve*	no -60	yes 89
reversed	no -68	yes 98
reversed in2	no 109	yes -87
reversed into	no -166	yes 189
reversing	no -86	yes 108
riad	no -98	unknown 171	yes -140
ribs	no -67	yes 98
ride*	no -150	yes 177
rider	no -150	yes 177
right across	no 181	yes -156
right hand	no 70	yes -42
ring road	no -127	yes 145
ripped off	yes 54
rise*	no -202	yes 225
riser	no -202	yes 225
rive*	no 61
river	no 61
road gravel	no 140	yes -124
road this	no -98	yes 113
road to	no 56
robb*	no 128	yes -103
robbed	no 128	yes -103
rode	no -185	yes 202
roll*	no -48	yes 62
roof	no 67	yes -41
roof and	no 172	yes -149
roof*	yes 47
roofing	no 92	yes -74
room	no 59
rose	yes 40
roun*	no -59	yes 78
round	no -42	yes 61
round the	no -43	yes 63
roundabout	no -115	yes 131
rout*	no 122	yes -87
router	no 122	yes -87
rove*	yes 65
rover	yes 65
rover has	yes 65
rue	no -74	yes 91
ruined and	no -75	yes 94
run	no -123	yes 152
s	yes 52
s a	no -57	yes 77
s all	no 138	yes -125
s car	no -96	yes 107
s dog	no -128	yes 148
s engagement	no 77	yes -63
s fine	yes 58
s got	no -131	yes 151
s in	no 96	yes -69
s name	yes 40
s nose	no 58
s on	no 63	yes -40
safe	no 100	yes -77
said	no -59	yes 90
salo*	yes 69
same	no 70	yes -49
same day	no 130	yes -105
same night	no 58	yes -47
sand	no 105	yes -88
sandwich	yes 52
sat	no 133	unknown -56	yes -79
saturday at	no -53	yes 66
save*	no 113	yes -87
saw	no -61	yes 89
saw no	no -135	yes 162
say	yes 64
say it	yes 56
sayi*	no -138	yes 154
saying	no -150	yes 166
says	no -57
scal*	no -102	unknown 75
scalp	no -161	unknown 102
scho*	unknown -44	yes 59
school	unknown -44	yes 59
scor*	no 88	yes -74
scorched	no 88	yes -74
scra*	yes 46
scraped the	no 130	yes -105
scratched	no -80	yes 112
scratched my	no -178	yes 205
scre*	no 128	yes -105
screen	no 142	yes -117
screen is	no 68	yes -55
seal	no 117	yes -96
seat	no -129	yes 155
seat was	no -157	yes 167
second floor	no -124	yes 146
seei*	no -103	yes 111
seeing	no -103	yes 111
send	no 86	unknown -41	yes -47
sent	no -136	yes 158
seri*	no -49	yes 72
serious	no -49	yes 72
set fire	no -40	yes 62
set the	no 87	yes -67
sett*	no 116	yes -100
settat	no 116	yes -102
seve*	no 49
seven	no -119	yes 142
shak*	no -122	yes 138
shaking	no -80	yes 95
shaking as	no -110	yes 122
shat*	no 152	yes -109
shattered	no 161	unknown -41	yes -117
she	no -89	yes 115
she has	yes 55
she s	no 84	yes -47
she was	no -147	yes 168
shea*	no 77	yes -64
sheared	no 77	yes -64
sheared off	no 77	yes -64
shed	no -50	yes 75
shelf	no 73	yes -62
shin*	no 252	unknown -46	yes -212
shoc*	no 169	yes -127
shock	no 169	yes -127
shoe*	no -239	yes 260
shoes	no -239	yes 260
shop front	no 151	yes -135
shop in	no -42	yes 61
shop*	no 169	yes -153
shor*	no 217	unknown -155	yes -89
short	no 217	unknown -155	yes -89
should be	no -148	yes 182
should not	no 113	yes -86
shoulder	no 61
show*	no 42
shower	no 108	yes -78
shun*	no -164	yes 194
shunt	no -164	yes 194
shut	no 121	yes -91
shut*	no 88	yes -61
shutter	no 134	yes -98
side	yes 52
side and	no -115	yes 132
side of	no -66	yes 85
side*	no 129	yes -110
sides	no 118	yes -99
sign anything	no -135	yes 152
sign the	no -147	yes 171
sign*	no -117	yes 140
signal	no -248	yes 263
signed	no -102	yes 123
signed by	no -107	yes 128
signed the	no -130	yes 148
singing	no -56	yes 78
sink	no 150	yes -112
sir	no -58	yes 77
sitt*	no -102	yes 138
sitting	no -102	yes 138
six	no 99	yes -74
six weeks	no 114	yes -101
sixt*	no 147	yes -133
sixty	no 147	yes -133
size	no 63
size of	no 63
skid*	no 145	yes -118
skidded	no 145	yes -118
skis	no 162	yes -131
skyl*	no -41	yes 53
skylight	no -41	yes 53
skylight and	no -41	yes 53
slee*	no -100	yes 118
sleep	no -100	yes 118
slep*	no 56	yes -46
slept	no 56	yes -46
slid on	no 111	yes -93
slip*	no 140	yes -116
slipped	no 143	yes -119
smal*	no 74	yes -50
small	no 74	yes -50
smashed into	no -107	yes 122
smel*	no 59	yes -40
smell	no 140	yes -117
smell and	no 140	yes -117
smil*	no 45
smok*	no -81	yes 112
smoke	no -81	yes 112
smoke and	yes 43
snap*	no -142	unknown -51	yes 166
snapped	no 196	yes -167
snow	no 134	yes -105
so	no 48
so far	no -55	yes 95
so i	no 80	yes -54
so let	no -57	yes 71
so much	no -120	yes 134
so no	no 105	yes -86
so on	no 45
so the	no 170	yes -152
so there	no 119	yes -102
so they	no 99	yes -83
so we	unknown -59
soak*	no 89	yes -66
soaked	no 89	yes -66
sock*	no 109	yes -95
sofa	no 68
sola*	no 117	yes -99
solar	no 117	yes -99
some	no 99	yes -77
some*	no 81	yes -85
somebody	no 74	yes -44
somebody has	no 128	unknown -40	yes -86
someone	no 126	yes -106
something	unknown 105	yes -101
son	no -91	unknown 60
son to	no -178	unknown 256	yes -194
son was	no -171	yes 190
sorr*	no -103	yes 121
sorry	no -103	yes 121
sort*	no -107	yes 129
sorted	no -107	yes 129
soun*	no 86	yes -49
spai*	no -99	unknown 159	yes -146
spain	no -99	unknown 159	yes -146
spar*	no -73	yes 92
spark	no -40	yes 58
spea*	no -171	yes 200
spel*	yes 53
spil*	no -212	unknown -46	yes 247
spin*	no 266	yes -226
spli*	no 122	yes -88
splinter	no 126	yes -105
split	no 207	yes -168
spoi*	no 95	yes -67
spoiled	no 95	yes -67
spor*	no 77	yes -68
spot	yes 42
spra*	no 166	yes -126
sprained	no 105	yes -74
sprayed	no 161	unknown -48	yes -112
spre*	yes 58
spread	yes 58
spread to	yes 58
squa*	no 133	yes -115
staf*	yes 54
staff	yes 54
stai*	yes 69
staircase	unknown -43
stairs and	no -94	yes 112
stairwell	no -92	yes 124
stan*	no 121	yes -94
star*	no 99	yes -69
starred	no 124	yes -108
start	no 177	unknown -42	yes -130
started	yes 61
started in	yes 61
stat*	yes 59
statement	no -70	yes 88
statement was	no -103	yes 115
statements	no -83	yes 103
statements from	no -78	yes 100
station	no 70	yes -45
stationary	no -112	yes 126
stea*	no 179	yes -145
steal	no 153	yes -130
stee*	no 141	yes -102
steering	no 119	yes -81
step	no 180	yes -160
step*	no 72	yes -49
stepladder	no 145	yes -117
stepped	no -51	yes 68
stepped out	no -51	yes 68
stic*	no -141	yes 165
stif*	no 50
stiff	no 50
stil*	no -86	unknown 118
still	no -86	unknown 118
still shaking	no -80	yes 95
stoc*	yes 46
stock	yes 46
stol*	no 157	yes -122
stolen	no 157	yes -122
stolen from	no 149	yes -124
stolen off	no 117	yes -82
ston*	no 53
stone has	yes 41
stones	no 114	yes -99
stones at	no 57	yes -48
stop	no -139	yes 162
stop sign	no -144	yes 164
stop*	no -68	yes 92
stor*	unknown 41
storage	no 174	yes -134
storey	no 151	yes -127
storm	no -111	unknown 100
stov*	no 75	yes -45
stove	no 49
stove in	no -95	yes 112
straight	yes 45
straight into	no -99	yes 114
stray	no 146	yes -135
stri*	no -82	yes 103
struck by	no -107	yes 137
stud*	no 40
study	no 49
suff*	no 173	yes -150
suffered	no 173	yes -150
suga*	no 100	yes -70
sugar	no 100	yes -70
summ*	no -182	unknown 260	yes -233
sump	no 180	yes -154
sund*	no 54
sunday	no 54
sunday the	no -80	yes 93
sunr*	no 61	unknown -43
sunroof	no 155	unknown -42	yes -115
supp*	no -75	yes 95
surg*	no 44	unknown 43	yes -100
surge	unknown 82	yes -146
surgery	no 173	yes -143
surp*	no 136	yes -120
susp*	no 140	yes -116
swap*	no -95	yes 128
swapped	no -95	yes 128
swer*	no 99	yes -89
swerved	no 99	yes -89
t	yes 47
t a	no 139	yes -113
t boned	no -102	yes 118
t do	no -93	yes 122
t filled	no -89	yes 109
t get	yes 43
t in	no 95	yes -80
t know	no 46
t sign	no -116	yes 129
t told	no 79	yes -68
t want	no -207	yes 238
table	no 99	yes -84
tail*	unknown -45	yes 72
tailgate	unknown -69	yes 40
take	no 101	yes -74
take fire	no 124	yes -102
take my	no 159	yes -122
take the	no 53	yes -41
take*	no 53
taken	no 53
taken my	no 110	yes -89
taki*	unknown 79	yes -99
taking	unknown 79	yes -99
talk*	no -89	yes 104
talking	no -89	yes 104
tang*	no 191	unknown -61	yes -139
tangier	no 191	unknown -61	yes -139
tank	no -106	yes 127
tap	no -207	yes 225
taug*	no -55	yes 69
taught	no -55	yes 69
taxi	no -69	yes 104
tea	no 93	yes -71
teet*	yes 47
teeth	yes 47
tele*	no 105	yes -72
television	no 139	yes -100
tell	no -133	unknown 244	yes -198
telly	no 153	yes -123
temp*	no -121	yes 141
ten	no -102	yes 124
tena*	no -199	yes 222
tenant	no -252	yes 275
tenants	yes 48
terrace	no 103	yes -77
terrace and	no 196	yes -176
terrible	no -100	yes 120
than	yes 58
thank god	no -106	yes 123
that a	no 57
that i	no 150	yes -132
that is	no -105	unknown 204	yes -184
that s	no 67	yes -49
that water	no 100	yes -87
that*	no 57
the accident	no -103	yes 128
the airbags	no -89	yes 95
the airport	no 174	yes -147
the amicable	no -109	yes 127
the awning	no 67	yes -55
the balcony	no -50	yes 74
the basin	no 105	yes -87
the bath	no 113	yes -80
the bathroom	no 79	yes -62
the beach	no 161	unknown -81	yes -108
the bedroom	no -49	yes 74
the bicycle	no -186	yes 209
the big	no 102	yes -85
the bike	no 45
the boiler	no 46
the bypass	yes 40
the camera	no 113	yes -91
the camion	yes 47
the campsite	no 108	yes -91
the car	no 64	yes -70
the cat	no 73	yes -63
the ceiling	no 139	yes -119
the cellar	no 151	yes -133
the chemist	no -40	yes 49
the children	no 156	yes -136
the chimney	no 106	yes -81
the church	no 212	unknown -87	yes -124
the clinic	no -87	unknown 146	yes -140
the commissariat	no 57	yes -41
the complaint	no 134	yes -109
the conservatory	no 51
the constat	no -157	yes 184
the corridor	no 174	unknown -46	yes -127
the curtain	no 124	yes -104
the deep	no 45
the dishwasher	no 85	yes -73
the doctor	no 72	yes -51
the dog	no 142	yes -118
the door	no 89	yes -72
the drawer	no 107	yes -91
the drive	no 154	unknown -45	yes -110
the ear	no 170	yes -137
the european	no -72	yes 92
the fella	no -177	yes 197
the fence	no 168	yes -148
the field	no 98	yes -75
the fire	yes 43
the firemen	no 139	yes -113
the flat	no -72	unknown 102
the floor	no 52
the form	no -177	yes 202
the fridge	no -69	unknown 135	yes -105
the garage	no 158	yes -134
the gendarmerie	no 62	yes -46
the generator	no 85	yes -70
the gentleman	no -144	yes 172
the glass	no 98	yes -78
the guards	no -47	yes 64
the guy	no -71	yes 92
the hairdresser	no -136	unknown -48	yes 154
the hall	no 42
the heat	unknown 156	yes -184
the hill	no -59	yes 72
the hospital	no -190	yes 208
the house	no 60
the impact	no -163	yes 174
the insurance	unknown 191	yes -218
the joint	no -158	yes 181
the kerb	no -57	yes 74
the kitchen	no 59	yes -52
the ladder	no 73	yes -40
the landing	no 136	yes -116
the left	no -82	yes 115
the letterbox	no 62	yes -48
the light	yes 44
the lights	no -84	yes 99
the little	no 77	yes -61
the lock	no 75	yes -57
the locks	no -150	unknown 192	yes -100
the main	no -77	yes 97
the market	unknown -63	yes 91
the mattress	no -42	yes 54
the mirror	no 109	yes -96
the mooring	no 172	yes -155
the motor	no 128	yes -104
the motorway	no -114	yes 148
the neighbour	no -190	yes 219
the night	no 131	yes -107
the nurse	no 71	yes -58
the other	no -91	yes 121
the oven	no 94	yes -79
the owner	no -189	yes 209
the panoramic	no 131	yes -116
the parking	no 143	yes -124
the people	no -198	yes 214
the pharmacist	no 112	yes -95
the phone	no -88	unknown -59	yes 125
the plaster	no 109	yes -97
the poor	no 199	yes -181
the rear	no 91	yes -68
the red	no -146	unknown -41	yes 189
the report	no -128	yes 143
the rest	no -104	yes 110
the restaurant	no -221	yes 241
the rider	no -127	yes 144
the right	no 217	yes -194
the ring	no -127	yes 145
the river	no 61
the room	no 116	yes -99
the roundabout	no -115	yes 131
the router	no 86	yes -53
the safe	no 146	yes -125
the same	no -95	yes 110
the screen	no 68	yes -55
the seat	no -216	yes 233
the second	no -46	yes 71
the shop	no 138	yes -125
the shutter	no 134	yes -98
the side	no -83	yes 107
the site	yes 55
the small	no 57	yes -43
the snow	no 97	yes -76
the sofa	no 114	yes -92
the spot	yes 42
the staircase	no 188	unknown -51	yes -139
the stairs	no -94	yes 112
the station	no 148	unknown -40	yes -103
the stepladder	no 145	yes -117
the stop	no -123	yes 141
the storm	no -46	yes 73
the stove	no 210	yes -177
the telephone	no 75	yes -66
the television	no 139	yes -100
the tenant	no -194	yes 209
the terrace	no 150	yes -129
the third	no -156	unknown 149	yes -72
the tiles	no 110	yes -91
the till	no 134	yes -121
the time	no -57	yes 74
the traffic	no -129	yes 144
the tree	no 164	yes -131
the truck	no 64	yes -50
the tube	no 99	yes -77
the valley	no 87	yes -74
the van	no -79	yes 104
the verge	no 132	yes -111
the vet	no -124	unknown 208	yes -174
the volvo	no 72	yes -62
the water	no 40
the way	no -72	unknown 179	yes -159
the whole	no 111	yes -90
the wife	no 192	yes -176
the wind	no 162	yes -141
the window	no 113	yes -97
the winter	no 99	yes -79
the wrong	yes 52
the yard	no 121	yes -98
thef*	no 59	unknown -50
theft	no 59	unknown -50
thei*	yes 52
their	yes 52
them i	no -205	unknown 186	yes -79
them in	no -74	unknown -41	yes 100
them my	no 59	yes -47
there are	no 57	yes -40
there i	no 143	yes -119
there is	no 72	yes -53
there since	no 153	yes -129
there were	no -50	yes 72
there within	no -101	yes 115
they	no 49
they are	no -40	yes 62
they had	no 151	yes -127
they have	no 146	yes -118
they ve	no 111	yes -95
they were	yes 71
thie*	no 177	yes -152
thief	no 176	yes -152
thin*	unknown 64	yes -88
thing	no 65
things	no 304	unknown -44	yes -262
think	no -105	unknown 152	yes -65
think i	no -87	unknown 106	yes -63
thir*	no -62	unknown 72
third	no -40	unknown 87	yes -64
this	no -75	unknown 66
this morning	yes 64
tho	no 61
thou*	no 56	yes -40
thought	no 56	yes -40
thought it	no 92	yes -79
three	yes -50
three hours	no 199	yes -174
three hundred	no 96	yes -72
three of	yes 62
threw a	no 59	yes -48
through	no -40	yes 43
through it	no 121	yes -106
through my	no -214	yes 245
through our	no 109	yes -96
through the	no 44
through to	no -151	yes 160
thrown	no 102	yes -87
thru my	no -98	yes 115
thum*	no 134	yes -105
thumb	no 134	yes -105
thun*	no 95	yes -77
tile*	no 126	yes -104
tiles	no 126	yes -104
time and	no 94	yes -78
time we	no 40
tin	no -134	yes 149
tiny	no -62	yes 79
tipp*	no 105	yes -85
tipped	no 105	yes -85
to a	no -69	yes 100
to anybody	yes 63
to be	no -147	unknown 218	yes -93
to corner	no 128	yes -110
to declare	no 101	yes -78
to do	no -182	yes 211
to fill	no -128	yes 147
to get	no -152	unknown 206	yes -131
to go	no 72	yes -47
to know	no -78	unknown 145	yes -148
to my	no -59	unknown 76
to nursery	no -138	yes 162
to our	no -85	yes 102
to put	no 172	yes -146
to report	no -45	yes 66
to sign	yes 46
to smoke	no 180	unknown -40	yes -143
to take	no 96	yes -70
toas*	no 288	unknown -99	yes -219
toda*	no 55
today	no 55
toe	no -91	yes 109
toge*	no -158	yes 176
together	no -158	yes 176
toil*	no -61	yes 85
toilet	no 49
told	no -62	yes 82
told the	no 90	yes -77
tomo*	no 140	unknown -55	yes -85
tomorrow	no 140	unknown -55	yes -85
too	no 44
took him	no -105	yes 127
took statements	no -83	yes 103
tool*	no 108	yes -98
tools	no 108	yes -98
toot*	no -125	unknown 121
tooth	no -125	unknown 121
top	no 72	yes -59
tore the	no -88	yes 104
torn off	no 130	yes -115
tota*	no 81	yes -56
totally	no 163	yes -136
touc*	no -100	yes 132
touched	no -134	yes 166
touched my	no -277	yes 291
towe*	unknown 116	yes -95
towed	no -67	unknown 138	yes -86
town	yes 49
trac*	no -103	yes 126
tractor	no -103	yes 126
traf*	no -79	yes 101
traffic	no -134	yes 154
trai*	no 59
tram	no 148	yes -121
tram*	no 42
trampoline	no 111	yes -91
tray	no -197	yes 210
tree	no 120	yes -87
tree the	no 205	yes -184
tree*	no 131	yes -116
trees	no 131	yes -116
trip*	no 65	yes -40
trou*	no 75	unknown -41
trouble	unknown -44	yes 44
truc*	no -101	yes 122
truck	no -101	yes 122
true	no -58	yes 76
trying to	no 170	yes -148
tube	no 99	yes -77
turk*	no 166	yes -127
turkey	no 166	yes -127
turkey on	no 166	yes -127
turn	no -47	yes 82
turn*	no -101	yes 125
turned	no -101	yes 125
tv	unknown -64	yes 71
twel*	no 41	unknown -41
twen*	no -95	yes 107
twenty	no -95	yes 107
twenty minutes	no -95	yes 107
twic*	no -217	unknown 235	yes -75
twice	no -217	unknown 235	yes -75
twis*	no 219	unknown -111	yes -130
twisted	no 244	unknown -159	yes -146
two cracked	no 56	yes -40
two hundred	no 86	yes -68
two lads	no 115	yes -103
two months	no -106	unknown 194	yes -188
two the	no 100	yes -76
tyre	no 227	yes -206
tyre*	no 235	yes -206
tyres	no 235	yes -206
u	no -235	unknown 391	yes -355
un	no -274	yes 300
uncl*	no -86	yes 112
uncle	no -86	yes 112
under the	no 48	unknown 55	yes -104
underground	no 73	unknown -44	yes -45
underground car	no 73	unknown -44	yes -45
underneath	no 157	yes -132
unit	no -40	yes 71
unli*	no 90	yes -60
unti*	no 97	yes -78
until	no 97	yes -78
up a	no 46
up and	no -42	yes 58
up by	no 51	unknown 173	yes -247
up from	no 134	yes -109
up in	no 95	yes -82
up on	yes 44
up the	no 83	yes -70
up to	no 156	yes -131
up with	no 67	yes -48
upst*	no -98	yes 119
upstairs	no -98	yes 119
upstairs he	no -78	yes 95
us	no -49	yes 71
us all	no -43	yes 70
us and	no -124	yes 137
us it	no 93	yes -68
use	no 74	yes -66
vall*	no 87	yes -74
valley	no 87	yes -74
van driver	no -148	yes 162
varn*	no -125	yes 144
varnish	no -125	yes 144
vaul*	no 151	yes -129
vault	no 151	yes -129
ve	no 67	yes -50
ve a	no 55	yes -47
ve been	no 74	yes -54
verg*	no 176	yes -154
verge	no 132	yes -111
vert*	no -145	unknown 283	yes -246
very	no 80	yes -52
vet	no -149	unknown 167	yes -74
vict*	no 122	yes -102
vill*	yes 58
village	no 99	yes -76
viol*	no 102	yes -86
volv*	no 72	yes -62
volvo	no 72	yes -62
w	no -42	yes 79
wait	no -249	unknown 141	yes 68
wait*	no -75	yes 91
waiting	no -75	yes 91
walk*	yes 54
walked	yes 56
walked away	no -75	yes 85
wall and	no -162	yes 181
wall of	no 110	unknown 98	yes -212
wall the	no -92	yes 113
wall*	no 80	yes -59
wallet	no 115	yes -99
want	no -217	unknown 141	yes 68
want to	no -173	unknown 48	yes 118
wanted	no 103	yes -87
wanted to	no 130	yes -111
wants	no -51	unknown -44	yes 98
ward*	no -106	yes 117
wardrobe	no -106	yes 117
was a	yes 59
was at	no 102	yes -89
was burgled	no 48	yes -40
was by	no 106	yes -94
was coming	no 158	yes -147
was cycling	no -83	yes 95
was driving	no -186	yes 212
was fine	no -234	yes 259
was home	no 119	yes -108
was hurt	yes 47
was in	no 66	yes -96
was injured	yes 53
was lovely	no -89	yes 100
was no	no -153	unknown 85	yes 73
was nobody	no 115	yes -93
was on	no -59	yes 79
was only	no -189	yes 202
was open	no 123	yes -102
was outside	no 169	yes -142
was parked	yes 53
was sitting	no -205	unknown -41	yes 236
was stolen	no 142	yes -116
was struck	no -98	yes 112
was taken	no -44	yes 58
was the	no 69	yes -53
was there	no 129	yes -104
was touched	no -40	yes 71
was trying	no -44	yes 67
was under	unknown -41
was up	no -169	yes 184
wash	no 110	yes -82
wash*	no 78	unknown -65
washing	no 61	unknown -75
washing machine	no 61	unknown -75
wasn	no 54
wasn t	no 54
wasn*	no 112	yes -82
wasnt	no 112	yes -82
wasnt wasnt	no 112	yes -82
watch	no 119	yes -85
watched	no -89	yes 107
water and	no 70	yes -59
water came	no 98	yes -80
water comin	no -98	yes 115
water damage	no -132	yes 153
water evrywhere	no 137	yes -99
water has	no 91	yes -69
water heater	no 112	yes -89
water is	no -228	yes 244
water was	no 160	yes -144
way	yes -53
way and	no 178	yes -154
way to	no -280	unknown 186	yes 50
we couldn	no -95	yes 124
we did	no -120	yes 137
we didn	no -79	yes 95
we filled	no -76	yes 83
we had	no 147	unknown -109	yes -42
we have	yes 58
we not	no -48	yes 66
we re	no 97	yes -79
we saw	no -135	yes 162
we were	no 82	yes -69
we weren	no 95	yes -80
wedd*	no -43	unknown 116	yes -94
wedding	no -43	unknown 116	yes -94
week	no -132	yes 151
week*	no 156	yes -134
weeks	no 156	yes -134
well	no 53
went into	no 66
went off	no -142	yes 149
went through	no -96	yes 114
went up	no 112	yes -86
were at	no 137	yes -120
were in	no 159	yes -147
were not	no -63	yes 78
were*	no 123	yes -108
weren	no 123	yes -108
weren t	no 123	yes -108
wet	no 97	yes -75
what	no -116	unknown 110
what happens	no -228	unknown 259	yes -192
what i	no -192	yes 214
what the	no 66
what*	no -55	yes 89
whee*	no 88	yes -50
wheel	no 62	yes -41
wheelchair	no 163	yes -120
wheels	no 97	unknown -55
when a	no -109	yes 120
when he	no -52	yes 89
when i	no 102	yes -86
when it	no 92	yes -61
when the	yes 48
where my	no -44	yes 68
where the	no 106	yes -94
whet*	unknown -43
whether	unknown -43
which i	no 49
which the	no 115	yes -104
which was	no -84	yes 105
whil*	no 58
while	no 52
while it	no 156	yes -135
while we	no 138	yes -128
whip*	no -170	yes 185
whiplash	no -170	yes 185
whit*	no -62	yes 97
white	no -62	yes 97
white van	no 54
who	no 104	yes -76
who is	no 116	yes -100
whol*	no 89	yes -69
whole	no 89	yes -69
whole back	no 83	yes -73
why	no -126	unknown 221	yes -184
wife	yes 67
wife and	no -248	unknown -61	yes 285
wife rang	yes 40
wife s	no 215	yes -190
wild	no 126	yes -112
wild boar	no 126	yes -112
will	no -106	yes 129
will not	no -132	yes 149
wind	no 132	yes -105
wind*	no 89	yes -61
window	no 65	yes -41
window and	no 86	yes -69
window in	no 124	yes -110
window of	no 64
windows	no 165	yes -143
windows and	no 108	yes -90
windscreen	no 98	yes -63
windscreen of	no -101	yes 122
wine	no -57	yes 95
wing mirrors	no 128	yes -111
wint*	no 104	yes -84
winter	no 104	yes -84
wipe*	no 177	yes -151
wish	no -43	yes 60
wish to	no -43	yes 60
with it	no 139	yes -121
with no	no 95	yes -84
with one	no -193	yes 209
with the	yes 76
with them	unknown 118	yes -94
with*	yes 48
without	yes 41
without a	no -43	yes 61
without indicating	no -71	yes 88
without looking	no -67	yes 76
woke	no 141	yes -124
woke up	no 76	yes -62
won t	no -104	yes 129
wont	no -72	yes 100
wont wont	no -72	yes 100
wood	no 84	yes -67
work	no 83	yes -53
work i	no -103	yes 119
work*	no -81	yes 60
workers	no -113	unknown 170	yes -136
working	no 55
works	no 207	yes -180
workshop	no -131	yes 149
wort*	no 159	yes -134
worth	no 159	yes -134
woul*	no -60
would	unknown 55	yes -78
would like	no -91	unknown 140	yes -98
wouldn	no -115	yes 135
wouldn t	no -115	yes 135
woun*	unknown 152	yes -153
wound	no -96	unknown 189	yes -180
wris*	no 70	yes -43
wrist	no 66
wrists	no 82	yes -68
writ*	no -43
write the	no -87	yes 105
writing	no -166	unknown 207	yes -67
writing to	no -64	yes 86
wron*	no -45	yes 62
wrong	no -45	yes 62
wrot*	no -92	yes 118
wrote	no -92	yes 118
wrote it	no -177	yes 198
yard	no 101	yes -81
year	yes 47
year old	no -120	yes 132
year*	no 56	yes -42
years	no 56	yes -42
yes	no -84	unknown 47
yes hello	no -61	yes 84
yesterday and	no 118	yes -102
yesterday around	yes 46
yesterday evening	no 80	unknown -74
yet	no 156	yes -130
yet to	no 205	yes -176
you	no -56	unknown 91
you ask	no -212	unknown 191
you can	no 82	yes -67
you could	no 87	yes -74
you of	yes 48
youn*	no 47
young	no 47
zebr*	no -137	yes 167
zebra	no -137	yes 167
`;
